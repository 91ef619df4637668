"""Easy strings: first steps with texts, slices and the methods of str."""

import math


def end_letters(word: str) -> str:
    """Return the first and the last character of `word`, put together. An empty word gives an
    empty string, and a word of one character gives that character twice.

    Given a string `word`, join its first and its last character; for the empty string the answer
    is the empty string, and a single character is both first and last.

    返回 `word` 的首字符与末字符拼接成的字符串。空串返回空串；只有一个字符时该字符出现两次。

    给定字符串 `word`，把它的第一个和最后一个字符连起来返回，若为空串则返回空串（单个字符既是首也是尾）。

    >>> end_letters("garden")
    'gn'
    >>> end_letters("x")
    'xx'
    >>> end_letters("")
    ''
    """
    return word[:1] + word[-1:]


def end_letters_2(word: str) -> str:
    if not word:
        return ""
    return word[0] + word[-1]


def shouted(sentence: str) -> str:
    """Return `sentence` in capital letters with an exclamation mark at the end. When there already
    is one at the end, no other is added.

    Write a function that turns `sentence` into capitals and makes sure that it ends with '!',
    without doubling a mark that is there already.

    返回 `sentence` 的大写形式，并保证以感叹号“!”结尾；若末尾已有感叹号则不再添加。

    编写一个函数，把 `sentence` 全部转成大写，末尾没有 '!' 时补上一个。

    >>> shouted("stop")
    'STOP!'
    >>> shouted("Come here!")
    'COME HERE!'
    >>> shouted("")
    '!'
    """
    loud = sentence.upper()
    return loud if loud.endswith("!") else loud + "!"


def doubled_chars(text: str) -> str:
    """Return `text` with every character written twice in a row.

    You are given a string `text`. Build the string in which each character of it, spaces included,
    appears two times.

    返回把 `text` 中每个字符都连写两次后得到的字符串。

    给定字符串 `text`，将其中每个字符（包括空格）重复一遍，返回新字符串。

    >>> doubled_chars("cat")
    'ccaatt'
    >>> doubled_chars("a b")
    'aa  bb'
    >>> doubled_chars("")
    ''
    """
    return "".join(char * 2 for char in text)


def doubled_chars_2(text: str) -> str:
    result = ""
    for char in text:
        result += char + char
    return result


def dashed_repeats(word: str, n: int) -> str:
    """Return `word` written `n` times with a dash between the copies. Zero copies give an empty
    string.

    Repeat `word` exactly `n` times, joined by '-', and return the result; when `n` is 0 it is ''.

    返回把 `word` 写 `n` 遍、中间用短横线 '-' 隔开的字符串；`n` 为 0 时返回空串。

    编写一个函数，将 `word` 重复 `n` 次并用 '-' 连接，零次得到空串。

    >>> dashed_repeats("ha", 3)
    'ha-ha-ha'
    >>> dashed_repeats("no", 1)
    'no'
    >>> dashed_repeats("hi", 0)
    ''
    """
    return "-".join([word] * n)


def count_sentence_ends(text: str) -> int:
    """Count the full stops, question marks and exclamation marks in `text`.

    Given a `text`, return how many of its characters are one of '.', '?' and '!'.

    统计 `text` 中句号 '.'、问号 '?' 和感叹号 '!' 一共有多少个。

    返回 `text` 里属于 '.'、'?'、'!' 三者之一的字符个数。

    >>> count_sentence_ends("Hi! How are you? Fine.")
    3
    >>> count_sentence_ends("wait...")
    3
    >>> count_sentence_ends("no end")
    0
    """
    return sum(text.count(mark) for mark in ".?!")


def count_sentence_ends_2(text: str) -> int:
    return len([char for char in text if char in ".?!"])


def kept_digits(text: str) -> str:
    """Return the digits of `text` in their order, everything else left out.

    For a given string `text`, drop all characters that are not digits and return what remains as
    a string.

    返回 `text` 中的所有数字字符，保持原来的顺序，其余字符去掉。

    给定字符串 `text`，删去所有非数字字符，返回剩下的字符串。

    >>> kept_digits("+49 (30) 12-34")
    '49301234'
    >>> kept_digits("none")
    ''
    """
    return "".join(filter(str.isdigit, text))


def kept_digits_2(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def end_alike(first: str, second: str) -> bool:
    """Check whether `first` and `second` end with the same character, capitals or not. If one of
    the two is empty, the answer is False.

    Return True when the last characters of `first` and `second` are equal regardless of case, and
    False otherwise or when there is no last character.

    判断 `first` 与 `second` 的最后一个字符是否相同（忽略大小写）；只要有一个为空串就返回 False。

    若 `first` 和 `second` 末尾字符不分大小写地相等则返回 True，否则（包括存在空串时）返回 False。

    >>> end_alike("moon", "TRAIN")
    True
    >>> end_alike("sun", "star")
    False
    >>> end_alike("", "")
    False
    """
    if not first or not second:
        return False
    return first[-1].lower() == second[-1].lower()


def central_part(s: str) -> str:
    """Return the middle character of `s` when its length is odd, and the two middle characters
    when its length is even. The empty string has an empty middle.

    Given a string `s`, find its middle: one character for an odd length, two for an even length,
    none for an empty string.

    返回 `s` 的中间部分：长度为奇数时是正中的一个字符，为偶数时是中间的两个字符，空串返回空串。

    给定字符串 `s`，取出最中间的一个（奇数长度）或两个（偶数长度）字符；`s` 为空时结果也为空。

    >>> central_part("apple")
    'p'
    >>> central_part("banana")
    'na'
    >>> central_part("")
    ''
    """
    if not s:
        return ""
    half = (len(s) - 1) // 2
    return s[half:len(s) - half]


def ticket_number(n: int, width: int) -> str:
    """Return the number `n` as a text of at least `width` digits, filled with zeros on the left.

    Write `n`, which is not negative, with leading zeros so that it is `width` characters long; a
    longer number stays as it is.

    返回整数 `n` 的文本形式，在左侧补零使其至少有 `width` 位。

    将非负整数 `n` 转成字符串，不足 `width` 位时前面补 0，位数更多时保持原样。

    >>> ticket_number(42, 5)
    '00042'
    >>> ticket_number(12345, 3)
    '12345'
    >>> ticket_number(0, 2)
    '00'
    """
    return str(n).zfill(width)


def ticket_number_2(n: int, width: int) -> str:
    return f"{n:0{width}d}"


def starred_title(title: str, width: int) -> str:
    """Return `title` with a space on each side, centred among stars in a line of `width`
    characters.

    Surround `title` by single spaces and pad it with '*' on both sides, as str.center does, until
    it is `width` characters long; a text that is too long gets no stars.

    返回一行文字：`title` 两边各加一个空格，再用星号居中填充到 `width` 个字符。

    先在 `title` 两侧各加一个空格，再按 str.center 的规则用 '*' 补足到 `width` 宽；若已超出则不加星号。

    >>> starred_title("Menu", 12)
    '*** Menu ***'
    >>> starred_title("Hi", 4)
    ' Hi '
    >>> starred_title("Too long", 5)
    ' Too long '
    """
    return f" {title} ".center(width, "*")


def mailbox_owner(address: str) -> str:
    """Return the part of the e-mail `address` before its first @ sign, in small letters. Without
    an @ sign the whole address is returned in small letters.

    Given an e-mail `address`, find what stands before the '@' and return it in lower case; if
    there is no '@', take everything.

    返回邮箱地址 `address` 中第一个 @ 之前的部分，转成小写；没有 @ 时返回整个地址的小写。

    给定电子邮箱 `address`，取 '@' 前面的用户名并转为小写，若不含 '@' 则取全部内容。

    >>> mailbox_owner("Anna.Lee@mail.org")
    'anna.lee'
    >>> mailbox_owner("ROOT")
    'root'
    """
    return address.split("@")[0].lower()


def mailbox_owner_2(address: str) -> str:
    name, _, _ = address.partition("@")
    return name.lower()


def halves_exchanged(s: str) -> str:
    """Return `s` with its two halves exchanged. When the length is odd, the middle character
    stays in the middle.

    Swap the first half of `s` with the second half and return the new string; a middle character,
    if there is one, keeps its place.

    返回把 `s` 的前一半与后一半对调后的字符串；长度为奇数时正中的字符位置不变。

    编写一个函数，交换字符串 `s` 的左右两半，若有正中字符则让它留在原处。

    >>> halves_exchanged("abcd")
    'cdab'
    >>> halves_exchanged("abXcd")
    'cdXab'
    >>> halves_exchanged("z")
    'z'
    """
    half = len(s) // 2
    middle = s[half:len(s) - half]
    return s[len(s) - half:] + middle + s[:half]


def every_few_chars(text: str, step: int) -> str:
    """Return the characters of `text` at the places 0, `step`, twice `step` and so on.

    From `text` keep only one character in each `step` characters, beginning with the very first;
    `step` is at least 1.

    返回 `text` 中下标为 0、`step`、两倍 `step`……处的字符组成的字符串。

    从 `text` 的第一个字符开始，每隔 `step` 个位置取一个字符（`step` 至少为 1），返回拼接结果。

    >>> every_few_chars("abcdefgh", 3)
    'adg'
    >>> every_few_chars("hello", 1)
    'hello'
    >>> every_few_chars("", 2)
    ''
    """
    return text[::step]


def every_few_chars_2(text: str, step: int) -> str:
    return "".join(char for place, char in enumerate(text) if place % step == 0)


def capitals_in(text: str) -> str:
    """Return all the capital letters of `text` as one string, in order.

    Given a string `text`, keep nothing but its upper-case letters.

    返回 `text` 中所有大写字母按原顺序组成的字符串。

    给定字符串 `text`，只保留其中的大写字母，其余一律去掉。

    >>> capitals_in("Hyper Text Markup Language")
    'HTML'
    >>> capitals_in("small")
    ''
    >>> capitals_in("iPhone 5S")
    'PS'
    """
    return "".join(char for char in text if char.isupper())


def opening_digit(text: str) -> str:
    """Return the first digit that occurs in `text`, as a string of length one, or an empty string
    if there is none.

    Look through `text` from the left and return the first character that is a digit; return ''
    when no digit is found.

    返回 `text` 中出现的第一个数字字符；没有数字时返回空串。

    从左到右查找字符串 `text`，返回遇到的第一个数字字符，找不到就返回 ''。

    >>> opening_digit("room 42b")
    '4'
    >>> opening_digit("7 dwarfs, 1 prince")
    '7'
    >>> opening_digit("nothing")
    ''
    """
    return next((char for char in text if char.isdigit()), "")


def opening_digit_2(text: str) -> str:
    for char in text:
        if char.isdigit():
            return char
    return ""


def greeting_for(name: str) -> str:
    """Return the greeting 'Hello, NAME!' with `name` freed from spaces around it and begun with a
    capital letter, the rest small. A blank name is greeted as 'Hello, stranger!'.

    Greet the person called `name`: strip the name, capitalize it, and answer for instance
    'Hello, Ada!'; when nothing is left after stripping, say 'Hello, stranger!'.

    返回问候语 'Hello, 名字!'：先去掉 `name` 两端空白，再把首字母大写、其余小写；若为空白则问候 'Hello, stranger!'。

    编写一个函数，向 `name` 打招呼，例如 'Hello, Ada!'。名字需去除首尾空格并做 capitalize 处理，去空格后为空时返回 'Hello, stranger!'。

    >>> greeting_for("ada")
    'Hello, Ada!'
    >>> greeting_for("  BOB ")
    'Hello, Bob!'
    >>> greeting_for("   ")
    'Hello, stranger!'
    """
    cleaned = name.strip().capitalize()
    return f"Hello, {cleaned or 'stranger'}!"


def widest_line(text: str) -> int:
    r"""Return the length of the longest line of `text`, or 0 if it has no lines.

    Given a `text` whose lines are separated by newlines, find how many characters the longest
    line has; an empty text gives 0.

    返回 `text` 中最长一行的字符数，没有任何行时返回 0。

    给定由换行符分隔的多行文本 `text`，求最长的那一行有多少个字符；空文本得 0。

    >>> widest_line('one\nthree\nten')
    5
    >>> widest_line('single')
    6
    >>> widest_line('')
    0
    """
    return max((len(line) for line in text.splitlines()), default=0)


def widest_line_2(text: str) -> int:
    longest = 0
    for line in text.split("\n"):
        longest = max(longest, len(line))
    return longest


def mask_vowels(text: str, mark: str) -> str:
    """Return `text` with each of the vowels a, e, i, o, u, small or capital, replaced by `mark`.

    Write a function that puts `mark` in the place of every English vowel of `text`, whatever its
    case, and leaves all else as it is.

    返回把 `text` 中每个元音字母（a、e、i、o、u，不分大小写）都替换成 `mark` 的结果。

    将字符串 `text` 里的英文元音（大小写均算）逐个换成 `mark`，其他字符不变。

    >>> mask_vowels("Orange", "*")
    '*r*ng*'
    >>> mask_vowels("rhythm", "#")
    'rhythm'
    >>> mask_vowels("aei", "")
    ''
    """
    return "".join(mark if char in "aeiouAEIOU" else char for char in text)


def slug_to_title(slug: str) -> str:
    """Return the words of `slug`, which are joined by dashes, as a title: separated by spaces and
    each with a capital first letter.

    You are given a `slug` such as 'my-first-post'; return it as 'My First Post'.

    返回把 `slug` 中以短横线连接的单词变成标题后的结果：单词间用空格，每个单词首字母大写。

    给定形如 'my-first-post' 的 `slug`，将其转换为 'My First Post' 这样的标题。

    >>> slug_to_title("my-first-post")
    'My First Post'
    >>> slug_to_title("news")
    'News'
    >>> slug_to_title("")
    ''
    """
    return " ".join(word.capitalize() for word in slug.split("-"))


def slug_to_title_2(slug: str) -> str:
    return slug.replace("-", " ").title()


def with_article(noun: str) -> str:
    """Return `noun` after its English article: 'an' if it begins with one of the letters a, e, i,
    o, u (in either case), otherwise 'a'.

    Put 'a ' or 'an ' in front of `noun`, the second when its first letter is a vowel (a, e, i, o
    or u, capital or not); `noun` is not empty.

    返回加上英文不定冠词的 `noun`：以 a、e、i、o、u（不分大小写）开头时用 'an'，否则用 'a'。

    给定非空名词 `noun`，首字母为元音时在前面加 'an '，否则加 'a '，返回结果。

    >>> with_article("pear")
    'a pear'
    >>> with_article("apple")
    'an apple'
    >>> with_article("Elk")
    'an Elk'
    """
    article = "an" if noun[0].lower() in "aeiou" else "a"
    return f"{article} {noun}"


def are_mirror_words(left: str, right: str) -> bool:
    """Check whether `right` is what one reads when `left` is read backwards.

    Return True if reversing `left` gives exactly `right`, and False if not.

    判断把 `left` 倒过来读是否恰好得到 `right`。

    若 `left` 反转后与 `right` 完全一致则返回 True，否则返回 False。

    >>> are_mirror_words("stressed", "desserts")
    True
    >>> are_mirror_words("abc", "abc")
    False
    >>> are_mirror_words("", "")
    True
    """
    return left[::-1] == right


def are_mirror_words_2(left: str, right: str) -> bool:
    return list(reversed(left)) == list(right)


def letter_rank(letter: str) -> int:
    """Return the place of `letter` in the English alphabet, 1 for a and 26 for z. Capital letters
    count like small ones.

    For a single `letter`, small or capital, find its number in the alphabet, counting from 1.

    返回字母 `letter` 在英文字母表中的序号，a 为 1，z 为 26，大小写同等对待。

    给定一个英文字母 `letter`（不区分大小写），求它是字母表中的第几个。

    >>> letter_rank("a")
    1
    >>> letter_rank("Z")
    26
    >>> letter_rank("m")
    13
    """
    return ord(letter.lower()) - ord("a") + 1


def letter_rank_2(letter: str) -> int:
    return "abcdefghijklmnopqrstuvwxyz".index(letter.lower()) + 1


def place_of_second(text: str, part: str) -> int:
    """Return the index at which `part` occurs in `text` for the second time, or -1 if it occurs
    less than twice. The occurrences may overlap.

    Find the start of the second occurrence of `part` within `text`; the answer is -1 when there
    is no second one, and overlapping occurrences count.

    返回 `part` 在 `text` 中第二次出现的下标，不足两次则返回 -1（允许重叠）。

    在字符串 `text` 里查找 `part` 的第二次出现的起始位置，重叠的也算；若没有第二次则返回 -1。

    >>> place_of_second("banana", "an")
    3
    >>> place_of_second("aaa", "aa")
    1
    >>> place_of_second("once", "on")
    -1
    """
    first = text.find(part)
    if first == -1:
        return -1
    return text.find(part, first + 1)


def after_colon(line: str) -> str:
    """Return what stands after the first colon of `line`, without the spaces around it. If there
    is no colon, return an empty string.

    Given a `line` like 'Name: Tom', return the value behind the first ':' stripped of white
    space, or '' when the line has no ':'.

    返回 `line` 中第一个冒号之后的内容，去掉两端空白；没有冒号时返回空串。

    给定形如 'Name: Tom' 的 `line`，取第一个 ':' 后面的值并去除首尾空格，若无 ':' 则返回 ''。

    >>> after_colon("Name: Tom")
    'Tom'
    >>> after_colon("time: 12:30 ")
    '12:30'
    >>> after_colon("nothing")
    ''
    """
    return line.partition(":")[2].strip()


def after_colon_2(line: str) -> str:
    if ":" not in line:
        return ""
    return line[line.index(":") + 1:].strip()


def is_enclosed(text: str, mark: str) -> bool:
    """Check whether `text` both starts and ends with `mark`, the two being separate pieces of the
    text that do not overlap.

    Return True if `mark` stands at the beginning and again at the end of `text`, and the text is
    long enough to hold both; return False otherwise.

    判断 `text` 是否以 `mark` 开头并且以 `mark` 结尾，且开头与结尾两处互不重叠。

    当 `text` 首尾都是 `mark`、并且长度足以容纳这两个 `mark` 时返回 True，否则返回 False。

    >>> is_enclosed("**bold**", "**")
    True
    >>> is_enclosed("_x", "_")
    False
    >>> is_enclosed("***", "**")
    False
    """
    return len(text) >= 2 * len(mark) and text.startswith(mark) and text.endswith(mark)


def simple_plural(word: str) -> str:
    """Return a plural of the English `word`: words ending in s, x, ch or sh get 'es', others get
    's'.

    Form a plural by rule: add 'es' to `word` when it ends in 's', 'x', 'ch' or 'sh', and 's' in
    all other cases.

    返回英文单词 `word` 的复数：以 s、x、ch、sh 结尾的加 'es'，其余加 's'。

    按规则求 `word` 的复数形式，若结尾是 's'、'x'、'ch' 或 'sh' 则加 'es'，否则加 's'。

    >>> simple_plural("cat")
    'cats'
    >>> simple_plural("box")
    'boxes'
    >>> simple_plural("dish")
    'dishes'
    """
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def compare_lengths(a: str, b: str) -> str:
    """Return 'first' if the string `a` is longer than the string `b`, 'second' if `b` is longer,
    and 'equal' if they have the same length.

    Tell which of two strings is longer: the answer is 'first' for `a`, 'second' for `b` and
    'equal' when neither is.

    比较两个字符串的长度：`a` 更长返回 'first'，`b` 更长返回 'second'，一样长返回 'equal'。

    编写一个函数，判断 `a` 和 `b` 哪个更长，分别用 'first'、'second' 表示，长度相等时返回 'equal'。

    >>> compare_lengths("house", "car")
    'first'
    >>> compare_lengths("", "a")
    'second'
    >>> compare_lengths("ab", "cd")
    'equal'
    """
    if len(a) > len(b):
        return "first"
    return "second" if len(b) > len(a) else "equal"


def count_special(password: str) -> int:
    """Count the characters of `password` that are neither letters nor digits nor spaces.

    Given a `password`, return how many special characters it has, that is, characters which are
    not alphanumeric and not white space.

    统计 `password` 中既不是字母、数字，也不是空白的字符个数。

    给定密码 `password`，返回其中特殊字符（非字母数字且非空白）的数量。

    >>> count_special("p@ss w0rd!")
    2
    >>> count_special("abc123")
    0
    >>> count_special("#$%")
    3
    """
    return sum(not char.isalnum() and not char.isspace() for char in password)


def count_special_2(password: str) -> int:
    count = 0
    for char in password:
        if not (char.isalnum() or char.isspace()):
            count += 1
    return count


def drawn_out(word: str, n: int) -> str:
    """Return `word` with its last character repeated `n` more times. An empty word stays empty.

    Stretch the end of `word`: append its last character `n` times. Nothing is appended to an
    empty string.

    返回把 `word` 的最后一个字符再重复 `n` 次接在末尾的结果；空串仍为空串。

    给定单词 `word` 和整数 `n`，在词尾追加 `n` 个与末字符相同的字符，`word` 为空时不变。

    >>> drawn_out("hey", 3)
    'heyyyy'
    >>> drawn_out("so", 0)
    'so'
    >>> drawn_out("", 4)
    ''
    """
    return word + word[-1:] * n


def letter_couples(s: str) -> list[str]:
    """Return the string `s` cut into pieces of two characters; if its length is odd, the last
    piece is completed with an underscore.

    Split `s` into pairs of neighbouring characters. A single character left over at the end is
    paired with '_'.

    返回把 `s` 按每两个字符一组切开的列表；长度为奇数时最后一组用下划线补齐。

    将字符串 `s` 切成两个字符一段，若末尾剩下单个字符则在其后补 '_'。

    >>> letter_couples("abcd")
    ['ab', 'cd']
    >>> letter_couples("abc")
    ['ab', 'c_']
    >>> letter_couples("")
    []
    """
    return [s[start:start + 2].ljust(2, "_") for start in range(0, len(s), 2)]


def letter_couples_2(s: str) -> list[str]:
    if len(s) % 2:
        s += "_"
    return [a + b for a, b in zip(s[::2], s[1::2])]


def is_octal_text(text: str) -> bool:
    """Check whether `text` is made of the digits 0 to 7 only. An empty text is not.

    Return True if `text` is not empty and each of its characters is an octal digit, one of 0 up
    to 7.

    判断 `text` 是否只由数字 0 到 7 组成；空串返回 False。

    若 `text` 非空且每个字符都是八进制数字（0～7）则返回 True，否则返回 False。

    >>> is_octal_text("0755")
    True
    >>> is_octal_text("189")
    False
    >>> is_octal_text("")
    False
    """
    return text != "" and all(char in "01234567" for char in text)


def is_octal_text_2(text: str) -> bool:
    return bool(text) and set(text) <= set("01234567")


def dna_partner(strand: str) -> str:
    """Return the complement of the DNA `strand`: A and T are exchanged, and so are C and G.

    Given a DNA `strand` of the letters A, C, G and T, replace each letter by its partner (A by T,
    T by A, C by G, G by C).

    返回 DNA 链 `strand` 的互补链：A 与 T 互换，C 与 G 互换。

    给定由 A、C、G、T 组成的 `strand`，把每个碱基换成与之配对的碱基（A↔T，C↔G）后返回。

    >>> dna_partner("ATTGC")
    'TAACG'
    >>> dna_partner("GG")
    'CC'
    >>> dna_partner("")
    ''
    """
    return strand.translate(str.maketrans("ATCG", "TAGC"))


def dna_partner_2(strand: str) -> str:
    partners = {"A": "T", "T": "A", "C": "G", "G": "C"}
    return "".join(partners[base] for base in strand)


def count_words_starting(text: str, letter: str) -> int:
    """Count the words of `text` that begin with `letter`, without regard to case. Words are
    separated by white space.

    How many words in `text` start with the given `letter`? Capitals and small letters are the
    same here, and words are split at white space.

    统计 `text` 中以 `letter` 开头的单词数，不区分大小写，单词以空白分隔。

    给定文本 `text` 和一个字母 `letter`，求有多少个单词以该字母开头（忽略大小写）。

    >>> count_words_starting("Peter Piper picked peppers", "p")
    4
    >>> count_words_starting("an owl", "B")
    0
    """
    return sum(word.startswith(letter.lower()) for word in text.lower().split())


def ordered_letters(word: str) -> str:
    """Return the letters of `word` in alphabetical order and in small form; whatever is not a
    letter is left out.

    Take the letters of `word`, make them lower case and sort them; characters that are not
    letters do not appear in the answer.

    返回 `word` 中的字母转成小写并按字母顺序排列后的字符串，非字母字符去掉。

    将 `word` 里的所有字母变为小写后排序，忽略非字母字符，返回拼接结果。

    >>> ordered_letters("Zebra")
    'aberz'
    >>> ordered_letters("it's 5")
    'ist'
    >>> ordered_letters("42")
    ''
    """
    return "".join(sorted(char for char in word.lower() if char.isalpha()))


def alphabetically_first(text: str) -> str:
    """Return the word of `text` that would come first in a dictionary, in small letters. A text
    without words gives an empty string.

    Split `text` at white space, ignore capitals, and find the alphabetically smallest word (in
    lower case); if there are no words, return ''.

    返回 `text` 中按字典序最靠前的单词（小写形式）；没有单词时返回空串。

    把 `text` 按空白拆成单词并转成小写，返回其中字典序最小的一个，若无单词则返回 ''。

    >>> alphabetically_first("The quick Brown fox")
    'brown'
    >>> alphabetically_first("solo")
    'solo'
    >>> alphabetically_first("  ")
    ''
    """
    return min(text.lower().split(), default="")


def alphabetically_first_2(text: str) -> str:
    words = sorted(text.lower().split())
    return words[0] if words else ""


def replace_final(text: str, old: str, new: str) -> str:
    """Return `text` with the last occurrence of `old` replaced by `new`. A text without `old` is
    returned unchanged.

    In `text`, exchange only the rightmost `old` for `new`; when `old` does not occur, nothing
    changes.

    返回把 `text` 中最后一次出现的 `old` 换成 `new` 的结果；没有 `old` 时原样返回。

    只替换 `text` 里最靠右的一处 `old` 为 `new`，若未出现则不作改变。

    >>> replace_final("a, b, c", ", ", " and ")
    'a, b and c'
    >>> replace_final("one", "x", "y")
    'one'
    >>> replace_final("aaa", "a", "")
    'aa'
    """
    before, found, after = text.rpartition(old)
    return before + new + after if found else text


def replace_final_2(text: str, old: str, new: str) -> str:
    return new.join(text.rsplit(old, 1))


def whole_name(first: str, middle: str, last: str) -> str:
    """Return the names `first`, `middle` and `last` joined by single spaces; names that are empty
    are left out.

    Make one full name of `first`, `middle` and `last`, with a space between them, skipping those
    that are the empty string.

    返回由 `first`、`middle`、`last` 以空格连接成的全名，空的部分略去。

    把 `first`、`middle`、`last` 三部分拼成完整姓名，用单个空格隔开，为空串的部分跳过。

    >>> whole_name("Mary", "Ann", "Poe")
    'Mary Ann Poe'
    >>> whole_name("Mary", "", "Poe")
    'Mary Poe'
    >>> whole_name("", "", "")
    ''
    """
    return " ".join(name for name in (first, middle, last) if name)


def is_name_like(word: str) -> bool:
    """Check whether `word` consists of letters only, the first of them a capital and all the
    others small. The empty string does not.

    Return True if `word` looks like a name: just letters, an upper-case one at the start and
    lower-case ones after it. A lone capital letter is fine; an empty string is not.

    判断 `word` 是否只含字母，且首字母大写、其余小写；空串返回 False。

    若 `word` 像一个人名（全是字母，第一个大写，后面都小写）则返回 True，单个大写字母也算，空串不算。

    >>> is_name_like("Maria")
    True
    >>> is_name_like("McCoy")
    False
    >>> is_name_like("R2")
    False
    >>> is_name_like("")
    False
    """
    return word.isalpha() and word == word.capitalize()


def shared_letters(a: str, b: str) -> str:
    """Return the letters that occur in both `a` and `b`, each once and in alphabetical order.
    Capitals count as small letters, and all other characters are ignored.

    Which letters do `a` and `b` have in common? Return them in lower case, sorted and without
    repetition, as a string; what is not a letter does not count.

    返回同时出现在 `a` 和 `b` 中的字母，每个只写一次，按字母顺序排列，大写视为小写，忽略非字母字符。

    求 `a` 与 `b` 共有的字母（统一转小写、忽略非字母），去重并排序后以字符串返回。

    >>> shared_letters("Planet", "apple")
    'aelp'
    >>> shared_letters("sky 1", "1 moon")
    ''
    """
    both = set(a.lower()) & set(b.lower())
    return "".join(sorted(char for char in both if char.isalpha()))


def following_letter(letter: str) -> str:
    """Return the letter that comes after `letter` in the alphabet, in the same case; after z
    comes a again.

    Given one English `letter`, return the next one: 'b' for 'a', 'B' for 'A', and for 'z' or 'Z'
    the first letter of the alphabet in the same case.

    返回字母表中 `letter` 的下一个字母，大小写保持不变，z 之后回到 a。

    给定一个英文字母 `letter`，返回紧随其后的字母，'z' 的下一个是 'a'，'Z' 的下一个是 'A'。

    >>> following_letter("c")
    'd'
    >>> following_letter("z")
    'a'
    >>> following_letter("Y")
    'Z'
    """
    base = ord("a") if letter.islower() else ord("A")
    return chr((ord(letter) - base + 1) % 26 + base)


def following_letter_2(letter: str) -> str:
    if letter in "zZ":
        return "a" if letter == "z" else "A"
    return chr(ord(letter) + 1)


def indent_width(line: str) -> int:
    """Return the number of spaces at the beginning of `line`.

    Given a `line` of a program, count how many spaces stand before its first other character; a
    line of nothing but spaces counts them all.

    返回 `line` 开头的空格个数。

    给定一行代码 `line`，统计第一个非空格字符之前有多少个空格；若整行都是空格则全部计入。

    >>> indent_width("    return x")
    4
    >>> indent_width("x = 1  ")
    0
    >>> indent_width("  ")
    2
    """
    return len(line) - len(line.lstrip(" "))


def indent_width_2(line: str) -> int:
    width = 0
    while width < len(line) and line[width] == " ":
        width += 1
    return width


def word_ladder(word: str) -> str:
    r"""Return a drawing of lines separated by newlines: the first line is the first letter of
    `word` once, the second line the second letter twice, and so on.

    Write each character of `word` on a line of its own, as many times as its place says counting
    from 1, and join the lines by newline characters; no word, no lines.

    返回一个多行字符串：第 1 行是 `word` 的第 1 个字符写 1 次，第 2 行是第 2 个字符写 2 次，依此类推。

    把 `word` 的第 k 个字符（从 1 数起）重复 k 次作为一行，各行用换行符连接；空串返回空串。

    >>> word_ladder('abc')
    'a\nbb\nccc'
    >>> word_ladder('x')
    'x'
    >>> word_ladder('')
    ''
    """
    return "\n".join(char * count for count, char in enumerate(word, 1))


def more_frequent_char(text: str, a: str, b: str) -> str:
    """Return that one of the characters `a` and `b` which occurs more often in `text`; if both
    occur equally often, return `a`.

    Count `a` and `b` in `text` and return the more frequent of the two characters, `a` in case of
    a tie.

    返回 `a` 与 `b` 中在 `text` 里出现次数更多的那个字符，次数相同时返回 `a`。

    统计字符 `a`、`b` 在 `text` 中的出现次数，返回较多者；若相等则返回 `a`。

    >>> more_frequent_char("mississippi", "p", "s")
    's'
    >>> more_frequent_char("XOXO", "X", "O")
    'X'
    >>> more_frequent_char("", "q", "w")
    'q'
    """
    return max(a, b, key=text.count)


def more_frequent_char_2(text: str, a: str, b: str) -> str:
    return b if text.count(b) > text.count(a) else a


def trailing_number(label: str) -> int:
    """Return the number at the end of `label`, for instance 12 for 'img12'. If the label does not
    end with a digit, return -1.

    Find the digits with which `label` ends and return them as an integer; -1 means that there are
    none.

    返回 `label` 末尾的数字，例如 'img12' 得到 12；如果不是以数字结尾则返回 -1。

    给定标签 `label`，取其结尾处连续的数字并转为整数，若没有则返回 -1。

    >>> trailing_number("img12")
    12
    >>> trailing_number("a1b2c007")
    7
    >>> trailing_number("readme")
    -1
    """
    stem = label.rstrip("0123456789")
    digits = label[len(stem):]
    return int(digits) if digits else -1


def half_upper(text: str) -> str:
    """Return `text` with its first half in capitals and its second half in small letters. When
    the length is odd, the middle character belongs to the first half.

    Write the first half of `text` in upper case and the rest in lower case; a middle character
    counts as part of the first half.

    返回 `text` 前一半大写、后一半小写的结果；长度为奇数时正中字符属于前一半。

    将字符串 `text` 的前半部分转为大写，后半部分转为小写，奇数长度时中间字符归入前半部分。

    >>> half_upper("Python")
    'PYThon'
    >>> half_upper("abcde")
    'ABCde'
    >>> half_upper("")
    ''
    """
    middle = math.ceil(len(text) / 2)
    return text[:middle].upper() + text[middle:].lower()


def half_upper_2(text: str) -> str:
    half = (len(text) + 1) // 2
    return text[:half].upper() + text[half:].lower()
