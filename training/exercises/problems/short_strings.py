"""Short strings: small functions over one or two strings, a few lines each."""


def lower_except_first(text: str) -> str:
    """Return `text` in small letters, but with its first character left as it is.

    You are given a string `text`. Keep the first character untouched and turn all the others into
    lower case.

    返回将 `text` 除首字符外全部转为小写的结果，首字符保持原样。

    给定字符串 `text`，第一个字符不变，其余字符都变成小写。

    >>> lower_except_first("HELLO")
    'Hello'
    >>> lower_except_first("iPhone")
    'iphone'
    >>> lower_except_first("")
    ''
    """
    return text[:1] + text[1:].lower()


def upper_last_chars(text: str, n: int) -> str:
    """Return `text` with its last `n` characters in capitals.

    Write a function that turns the last `n` characters of `text` into upper case and leaves the
    rest alone. When `n` is larger than the length, the whole text is in capitals.

    返回把 `text` 最后 `n` 个字符变成大写后的字符串。

    编写一个函数，将 `text` 末尾的 `n` 个字符转为大写，其余不变；若 `n` 超过长度，则全部大写。

    >>> upper_last_chars("garden", 2)
    'gardEN'
    >>> upper_last_chars("sun", 0)
    'sun'
    >>> upper_last_chars("sun", 9)
    'SUN'
    """
    start = max(0, len(text) - n)
    return text[:start] + text[start:].upper()


def upper_last_chars_2(text: str, n: int) -> str:
    result = ""
    for i, char in enumerate(text):
        result += char.upper() if i >= len(text) - n else char
    return result


def ensure_suffix(name: str, suffix: str) -> str:
    """Return `name` with `suffix` at its end, adding it only when it is missing.

    Given two strings `name` and `suffix`, add `suffix` to the end of `name` unless `name` ends with
    it already.

    确保 `name` 以 `suffix` 结尾：缺少时补上，已有时原样返回。

    给定两个字符串 `name` 和 `suffix`，若 `name` 尚未以 `suffix` 结尾，就把它加在末尾。

    >>> ensure_suffix("report", ".txt")
    'report.txt'
    >>> ensure_suffix("report.txt", ".txt")
    'report.txt'
    >>> ensure_suffix("", "/")
    '/'
    """
    if name.endswith(suffix):
        return name
    return name + suffix


def ensure_suffix_2(name: str, suffix: str) -> str:
    return name if name.endswith(suffix) else name + suffix


def wears_both_ends(text: str, mark: str) -> bool:
    """Tell whether `text` starts and ends with `mark`, the two marks not overlapping.

    You are given two strings `text` and `mark`. Return True when `text` begins with `mark`, ends
    with `mark` and is at least twice as long as `mark`.

    判断 `text` 是否首尾都是 `mark`，且两处不重叠。

    给定字符串 `text` 和 `mark`，当 `text` 以 `mark` 开头、以 `mark` 结尾，且长度不小于 `mark` 的两倍时返回 True。

    >>> wears_both_ends("**bold**", "**")
    True
    >>> wears_both_ends("***", "**")
    False
    >>> wears_both_ends("**half", "**")
    False
    """
    long_enough = len(text) >= 2 * len(mark)
    return long_enough and text.startswith(mark) and text.endswith(mark)


def count_before_in_alphabet(word: str, letter: str) -> int:
    """Count the characters of `word` that come before `letter` in order.

    Given a lower-case `word` and one `letter`, return how many characters of `word` are smaller
    than `letter`.

    统计 `word` 中排在 `letter` 之前的字符个数。

    给定小写单词 `word` 和一个字母 `letter`，返回 `word` 里小于 `letter` 的字符有多少个。

    >>> count_before_in_alphabet("banana", "c")
    4
    >>> count_before_in_alphabet("zoo", "a")
    0
    >>> count_before_in_alphabet("", "m")
    0
    """
    return sum(char < letter for char in word)


def count_before_in_alphabet_2(word: str, letter: str) -> int:
    count = 0
    for char in word:
        if char < letter:
            count += 1
    return count


def drop_ends_if_equal(text: str) -> str:
    """Return `text` without its first and last characters when those two are equal, otherwise
    return it unchanged.

    Write a function that cuts off both end characters of `text` if they are the same character.
    Texts of fewer than two characters stay as they are.

    若 `text` 的首尾字符相同，返回去掉它们后的字符串，否则原样返回。

    编写一个函数：当 `text` 的第一个字符等于最后一个字符时把两者都删掉；不足两个字符的字符串不作改动。

    >>> drop_ends_if_equal("|cell|")
    'cell'
    >>> drop_ends_if_equal("cell")
    'cell'
    >>> drop_ends_if_equal("x")
    'x'
    """
    if len(text) >= 2 and text[0] == text[-1]:
        return text[1:-1]
    return text


def dots_for_digits(text: str) -> str:
    """Return `text` with a dot in place of every digit.

    You are given a string `text`. Replace each digit in it by '.', keeping everything else.

    把 `text` 中的每个数字都换成点号 '.'，返回新字符串。

    给定字符串 `text`，将其中的数字字符一律替换为 '.'，其他字符保持不变。

    >>> dots_for_digits("room 12b")
    'room ..b'
    >>> dots_for_digits("none")
    'none'
    """
    return "".join("." if char.isdigit() else char for char in text)


def dots_for_digits_2(text: str) -> str:
    result = ""
    for char in text:
        if char.isdigit():
            result += "."
        else:
            result += char
    return result


def digits_outnumber_letters(code: str) -> bool:
    """Return True if `code` has more digits than letters.

    Given a string `code`, count its digits and its letters and tell whether there are more digits.
    Other characters do not count.

    如果 `code` 中数字比字母多，返回 True。

    给定字符串 `code`，分别统计数字和字母的个数，判断数字是否更多；其他字符不计。

    >>> digits_outnumber_letters("ab123")
    True
    >>> digits_outnumber_letters("a-1")
    False
    >>> digits_outnumber_letters("")
    False
    """
    digits = sum(char.isdigit() for char in code)
    letters = sum(char.isalpha() for char in code)
    return digits > letters


def digits_outnumber_letters_2(code: str) -> bool:
    balance = 0
    for char in code:
        if char.isdigit():
            balance += 1
        elif char.isalpha():
            balance -= 1
    return balance > 0


def numbered_label(name: str, number: int, width: int) -> str:
    """Return `name`, a dash and `number` filled up with zeros to `width` digits.

    Build a label out of `name` and `number`: they are joined by '-', and `number` gets zeros in
    front until it is `width` characters long.

    返回由 `name`、短横线和 `number` 组成的标签，`number` 前面补零至 `width` 位。

    用 `name` 和 `number` 构造一个标签，中间用 '-' 连接，`number` 不足 `width` 位时在左边补 0。

    >>> numbered_label("box", 7, 3)
    'box-007'
    >>> numbered_label("row", 123, 2)
    'row-123'
    """
    return name + "-" + str(number).zfill(width)


def numbered_label_2(name: str, number: int, width: int) -> str:
    digits = str(number)
    while len(digits) < width:
        digits = "0" + digits
    return f"{name}-{digits}"


def initials_label(first: str, last: str) -> str:
    """Return the capital initial of `first`, a dot, a space and `last` with a capital first letter
    and the rest small.

    You are given a person's `first` and `last` name. Build the short form such as 'A. Smith'.

    返回 `first` 的大写首字母、点号、空格，再接首字母大写的 `last`。

    给定一个人的名 `first` 和姓 `last`，构造形如 'A. Smith' 的简写。

    >>> initials_label("anna", "smith")
    'A. Smith'
    >>> initials_label("Bo", "LEE")
    'B. Lee'
    """
    return f"{first[0].upper()}. {last.capitalize()}"


def pad_with_stars(word: str, width: int) -> str:
    """Return `word` with stars added on the right until it is `width` characters long.

    Given a `word` and a `width`, fill `word` up with '*' at its end. A word that is long enough
    already stays the same.

    在 `word` 右边补星号，直到长度达到 `width`。

    给定 `word` 和 `width`，用 '*' 在末尾填充 `word`；若长度已经足够，则原样返回。

    >>> pad_with_stars("key", 6)
    'key***'
    >>> pad_with_stars("garden", 3)
    'garden'
    >>> pad_with_stars("", 2)
    '**'
    """
    return word.ljust(width, "*")


def pad_with_stars_2(word: str, width: int) -> str:
    while len(word) < width:
        word += "*"
    return word


def front_to_back_after(text: str, mark: str) -> str:
    """Swap what stands before and after the first `mark` in `text`, keeping `mark` between them.
    Without any `mark` the text stays the same.

    Given a string `text` and a separator `mark`, return the part after the first `mark`, then
    `mark`, then the part before it. If `mark` does not occur, return `text`.

    交换 `text` 中第一个 `mark` 前后的两部分，`mark` 仍在中间；若没有 `mark` 则原样返回。

    给定字符串 `text` 和分隔符 `mark`，依次返回首个 `mark` 之后的部分、`mark`、之前的部分；找不到时返回 `text`。

    >>> front_to_back_after("Smith,Anna", ",")
    'Anna,Smith'
    >>> front_to_back_after("a=b=c", "=")
    'b=c=a'
    >>> front_to_back_after("plain", "=")
    'plain'
    """
    if mark not in text:
        return text
    before, after = text.split(mark, 1)
    return after + mark + before


def front_to_back_after_2(text: str, mark: str) -> str:
    before, found, after = text.partition(mark)
    return after + found + before


def same_when_reversed_ends(text: str, n: int) -> bool:
    """Tell whether the first `n` characters of `text` are its last `n` characters read backwards.

    You are given a string `text` and a number `n`, at most the length of `text`. Check whether its
    beginning of `n` characters mirrors its end.

    判断 `text` 的前 `n` 个字符是否恰好是后 `n` 个字符倒过来读的结果。

    给定字符串 `text` 和不超过其长度的整数 `n`，检查开头的 `n` 个字符与结尾的 `n` 个字符是否互为镜像。

    >>> same_when_reversed_ends("abXYba", 2)
    True
    >>> same_when_reversed_ends("abXYab", 2)
    False
    >>> same_when_reversed_ends("", 0)
    True
    """
    return text[:n] == text[::-1][:n]


def same_when_reversed_ends_2(text: str, n: int) -> bool:
    for i in range(n):
        if text[i] != text[-1 - i]:
            return False
    return True


def second_place_of(text: str, char: str) -> int:
    """Return the index of the second `char` in `text`, or -1 when there are fewer than two.

    Write a function that finds where `char` occurs in `text` for the second time. The answer is -1
    if it does not occur twice.

    返回 `char` 在 `text` 中第二次出现的下标，出现不到两次时返回 -1。

    编写一个函数，找出 `text` 里第二个 `char` 的位置；若没有第二个，则返回 -1。

    >>> second_place_of("banana", "a")
    3
    >>> second_place_of("banana", "b")
    -1
    >>> second_place_of("banana", "z")
    -1
    """
    places = [i for i, c in enumerate(text) if c == char]
    return places[1] if len(places) > 1 else -1


def second_place_of_2(text: str, char: str) -> int:
    first = text.find(char)
    if first == -1:
        return -1
    return text.find(char, first + 1)


def distance_between_ends_of(text: str, char: str) -> int:
    """Return how far apart the first and the last `char` in `text` are, or -1 if there is none.

    Given a string `text` and a character `char`, subtract the index of its first occurrence from
    the index of its last one. If `char` is not in `text`, return -1.

    返回 `text` 中第一个和最后一个 `char` 的下标之差；没有该字符时返回 -1。

    给定字符串 `text` 和字符 `char`，用它最后出现的下标减去首次出现的下标；若 `char` 不在 `text` 中，返回 -1。

    >>> distance_between_ends_of("banana", "a")
    4
    >>> distance_between_ends_of("banana", "b")
    0
    >>> distance_between_ends_of("banana", "x")
    -1
    """
    if char not in text:
        return -1
    return text.rfind(char) - text.find(char)


def repeat_by_index(word: str) -> str:
    """Return `word` with each character repeated one time more than its index.

    You are given a string `word`. Write its first character once, its second twice, its third
    three times, and so on, all joined together.

    返回把 `word` 中每个字符重复“下标加一”次后的字符串。

    给定字符串 `word`，第一个字符写一次，第二个写两次，第三个写三次，依此类推，连成一串返回。

    >>> repeat_by_index("abc")
    'abbccc'
    >>> repeat_by_index("")
    ''
    """
    return "".join(char * (i + 1) for i, char in enumerate(word))


def repeat_by_index_2(word: str) -> str:
    result = ""
    for i in range(len(word)):
        result += word[i] * (i + 1)
    return result


def count_capitals_after_first(name: str) -> int:
    """Count the capital letters of `name`, not looking at its first character.

    Given a string `name`, return the number of upper-case letters from its second character on.

    统计 `name` 中除首字符外的大写字母个数。

    给定字符串 `name`，返回从第二个字符开始共有多少个大写字母。

    >>> count_capitals_after_first("JavaScript")
    1
    >>> count_capitals_after_first("USA")
    2
    >>> count_capitals_after_first("")
    0
    """
    return sum(char.isupper() for char in name[1:])


def count_capitals_after_first_2(name: str) -> int:
    count = 0
    for char in name[1:]:
        if char.isupper():
            count += 1
    return count


def without_chars_of(text: str, unwanted: str) -> str:
    """Return `text` without the characters that occur in `unwanted`, whatever their case.

    Given two strings `text` and `unwanted`, remove from `text` every character that `unwanted`
    contains, in either case.

    删除 `text` 中所有出现在 `unwanted` 里的字符，不区分大小写。

    给定字符串 `text` 和 `unwanted`，从 `text` 中去掉 `unwanted` 所含的字符，大小写视为相同。

    >>> without_chars_of("Apple pie", "ap")
    'le ie'
    >>> without_chars_of("tree", "XYZ")
    'tree'
    >>> without_chars_of("", "a")
    ''
    """
    return "".join(char for char in text if char.lower() not in unwanted.lower())


def without_chars_of_2(text: str, unwanted: str) -> str:
    banned = set(unwanted.lower())
    kept = []
    for char in text:
        if char.lower() not in banned:
            kept.append(char)
    return "".join(kept)


def keep_allowed_until(text: str, allowed: str) -> str:
    """Return the longest beginning of `text` made only of characters from `allowed`.

    Write a function that reads `text` from the left and stops at the first character that is not
    in `allowed`; it returns what was read before.

    返回 `text` 开头最长的一段，这段只由 `allowed` 中的字符组成。

    编写一个函数，从左往右读 `text`，遇到第一个不在 `allowed` 中的字符就停下，返回已读的部分。

    >>> keep_allowed_until("1203x45", "0123456789")
    '1203'
    >>> keep_allowed_until("xyz", "ab")
    ''
    >>> keep_allowed_until("aba", "ab")
    'aba'
    """
    for i, char in enumerate(text):
        if char not in allowed:
            return text[:i]
    return text


def keep_allowed_until_2(text: str, allowed: str) -> str:
    end = 0
    while end < len(text) and text[end] in allowed:
        end += 1
    return text[:end]


def longer_or_joined(a: str, b: str) -> str:
    """Return the longer of `a` and `b`, or both joined by '+' when they are equally long.

    You are given two strings `a` and `b`. If one is longer, return it; otherwise return `a`, a plus
    sign and `b`.

    返回 `a` 和 `b` 中较长的一个；若一样长，则用 '+' 把两者连接起来。

    给定两个字符串 `a` 和 `b`，哪个长就返回哪个；长度相同时返回 `a`、加号和 `b` 拼成的字符串。

    >>> longer_or_joined("pear", "fig")
    'pear'
    >>> longer_or_joined("ab", "cd")
    'ab+cd'
    >>> longer_or_joined("", "x")
    'x'
    """
    if len(a) == len(b):
        return a + "+" + b
    return max(a, b, key=len)


def longer_or_joined_2(a: str, b: str) -> str:
    if len(a) > len(b):
        return a
    if len(b) > len(a):
        return b
    return f"{a}+{b}"


def same_but_for_spaces(left: str, right: str) -> bool:
    """Tell whether `left` and `right` are equal once all spaces are removed from both.

    Given two strings `left` and `right`, compare them without looking at their spaces.

    判断 `left` 和 `right` 去掉所有空格后是否相同。

    给定两个字符串 `left` 与 `right`，忽略其中的空格，比较它们是否相等。

    >>> same_but_for_spaces("ice cream", "icecream")
    True
    >>> same_but_for_spaces("a b", "ab c")
    False
    >>> same_but_for_spaces("", "  ")
    True
    """
    return left.replace(" ", "") == right.replace(" ", "")


def count_equal_places_backwards(a: str, b: str) -> int:
    """Count the places, counted from the end, at which `a` and `b` have the same character.

    You are given two strings `a` and `b`. Put them under each other with their ends aligned and
    return how many characters agree.

    将 `a` 与 `b` 右对齐，统计对应位置上字符相同的个数。

    给定两个字符串 `a` 和 `b`，从末尾开始逐位比较，返回相同字符的位置数。

    >>> count_equal_places_backwards("nation", "lotion")
    4
    >>> count_equal_places_backwards("cat", "a cut")
    2
    >>> count_equal_places_backwards("", "abc")
    0
    """
    return sum(x == y for x, y in zip(reversed(a), reversed(b)))


def count_equal_places_backwards_2(a: str, b: str) -> int:
    count = 0
    for i in range(1, min(len(a), len(b)) + 1):
        if a[-i] == b[-i]:
            count += 1
    return count


def bracket_capitals(text: str) -> str:
    """Return `text` with every capital letter put into square brackets.

    Given a string `text`, write '[' before and ']' after each upper-case letter in it.

    返回在 `text` 的每个大写字母两侧加上方括号后的字符串。

    给定字符串 `text`，在其中每个大写字母前写 '['、后写 ']'。

    >>> bracket_capitals("aBc")
    'a[B]c'
    >>> bracket_capitals("OK")
    '[O][K]'
    >>> bracket_capitals("none")
    'none'
    """
    return "".join(f"[{char}]" if char.isupper() else char for char in text)


def bracket_capitals_2(text: str) -> str:
    result = ""
    for char in text:
        if char.isupper():
            result += "[" + char + "]"
        else:
            result += char
    return result


def swap_two_chars(text: str, x: str, y: str) -> str:
    """Return `text` with every `x` turned into `y` and every `y` turned into `x`.

    Write a function that exchanges the two characters `x` and `y` wherever they occur in `text`.

    返回将 `text` 中的 `x` 与 `y` 互换后的字符串。

    编写一个函数，把 `text` 里所有的字符 `x` 换成 `y`，同时把所有的 `y` 换成 `x`。

    >>> swap_two_chars("banana", "a", "n")
    'bnanan'
    >>> swap_two_chars("1,5.2", ",", ".")
    '1.5,2'
    >>> swap_two_chars("tree", "a", "b")
    'tree'
    """
    swap = {x: y, y: x}
    return "".join(swap.get(char, char) for char in text)


def swap_two_chars_2(text: str, x: str, y: str) -> str:
    result = ""
    for char in text:
        if char == x:
            result += y
        elif char == y:
            result += x
        else:
            result += char
    return result


def halves_are_shuffled(word: str) -> bool:
    """Tell whether the two halves of `word` hold the same characters in any order. A middle
    character belongs to neither half.

    Given a string `word`, check whether its first half can be rearranged into its second half,
    leaving out the middle character when the length is odd.

    判断 `word` 的前后两半是否由相同的字符组成（顺序不限），正中间的字符不算在内。

    给定字符串 `word`，检查前一半重新排列后能否得到后一半；长度为奇数时忽略中间的字符。

    >>> halves_are_shuffled("abcxbca")
    True
    >>> halves_are_shuffled("noon")
    True
    >>> halves_are_shuffled("aabb")
    False
    """
    half = len(word) // 2
    return sorted(word[:half]) == sorted(word[len(word) - half :])


def chars_after_each(text: str, mark: str) -> str:
    """Return the characters of `text` that stand directly after a `mark`, joined together.

    You are given a string `text` and a character `mark`. Collect every character whose left
    neighbour is `mark`.

    收集 `text` 中紧跟在 `mark` 后面的字符，连成字符串返回。

    给定字符串 `text` 和字符 `mark`，把左边相邻字符是 `mark` 的所有字符依次拼接起来。

    >>> chars_after_each("-a b -c", "-")
    'ac'
    >>> chars_after_each("xyx", "x")
    'y'
    >>> chars_after_each("", "x")
    ''
    """
    return "".join(right for left, right in zip(text, text[1:]) if left == mark)


def chars_after_each_2(text: str, mark: str) -> str:
    result = ""
    for i in range(1, len(text)):
        if text[i - 1] == mark:
            result += text[i]
    return result


def cut_middle(text: str, n: int) -> str:
    """Return the first `n` and the last `n` characters of `text` with '..' between them. A text of
    at most 2 * `n` characters is returned whole.

    Given a string `text` and a positive number `n`, shorten `text` by putting '..' in place of
    everything but its `n` first and `n` last characters.

    返回 `text` 的前 `n` 个字符、'..' 和后 `n` 个字符；长度不超过 2 * `n` 时整个返回。

    给定字符串 `text` 和正整数 `n`，只保留首尾各 `n` 个字符，中间的部分用 '..' 代替；太短则不缩略。

    >>> cut_middle("elephant", 2)
    'el..nt'
    >>> cut_middle("bird", 2)
    'bird'
    >>> cut_middle("", 1)
    ''
    """
    if len(text) <= 2 * n:
        return text
    return text[:n] + ".." + text[-n:]


def every_third_in_capitals(text: str) -> str:
    """Return `text` with its third, sixth, ninth ... character in upper case.

    You are given a string `text`. Turn every third character of it into a capital and leave the
    others as they are.

    返回将 `text` 的第 3、6、9……个字符改为大写的字符串。

    给定字符串 `text`，每隔两个字符就把下一个变成大写，其余字符不变。

    >>> every_third_in_capitals("notebook")
    'noTebOok'
    >>> every_third_in_capitals("ab")
    'ab'
    """
    return "".join(char.upper() if i % 3 == 0 else char for i, char in enumerate(text, 1))


def every_third_in_capitals_2(text: str) -> str:
    chars = list(text)
    for i in range(2, len(chars), 3):
        chars[i] = chars[i].upper()
    return "".join(chars)


def last_lower_place(text: str) -> int:
    """Return the index of the last small letter in `text`, or -1 if it has none.

    Write a function that looks for the right-most lower-case letter of `text` and returns its
    index; without such a letter the answer is -1.

    返回 `text` 中最后一个小写字母的下标，没有则返回 -1。

    编写一个函数，从右往左查找 `text` 里的第一个小写字母并返回其下标；找不到时返回 -1。

    >>> last_lower_place("abC-D")
    1
    >>> last_lower_place("XYZ")
    -1
    >>> last_lower_place("")
    -1
    """
    for i in range(len(text) - 1, -1, -1):
        if text[i].islower():
            return i
    return -1


def last_lower_place_2(text: str) -> int:
    return max((i for i, char in enumerate(text) if char.islower()), default=-1)


def places_of_capitals(text: str) -> list[int]:
    """Return the indices at which `text` has a capital letter.

    Given a string `text`, list the positions, counted from zero, of all its upper-case letters.

    返回 `text` 中所有大写字母的下标列表。

    给定字符串 `text`，按从小到大的顺序列出大写字母所在的位置（从 0 开始）。

    >>> places_of_capitals("myBigDog")
    [2, 5]
    >>> places_of_capitals("small")
    []
    """
    return [i for i, char in enumerate(text) if char.isupper()]


def places_of_capitals_2(text: str) -> list[int]:
    places = []
    for i in range(len(text)):
        if text[i].isupper():
            places.append(i)
    return places


def split_letters_and_digits(text: str) -> tuple[str, str]:
    """Return two strings: the letters of `text` and the digits of `text`, each in their order.

    You are given a string `text`. Collect its letters in one string and its digits in another, and
    return both; other characters are dropped.

    返回两个字符串：`text` 中的字母和 `text` 中的数字，各自保持原有顺序。

    给定字符串 `text`，把其中的字母和数字分别收集起来，以元组返回，其他字符舍去。

    >>> split_letters_and_digits("a1-b22")
    ('ab', '122')
    >>> split_letters_and_digits("...")
    ('', '')
    """
    letters = "".join(char for char in text if char.isalpha())
    digits = "".join(char for char in text if char.isdigit())
    return letters, digits


def split_letters_and_digits_2(text: str) -> tuple[str, str]:
    letters, digits = "", ""
    for char in text:
        if char.isalpha():
            letters += char
        elif char.isdigit():
            digits += char
    return letters, digits


def letter_touches_digit(text: str) -> bool:
    """Tell whether a letter stands directly before a digit anywhere in `text`.

    Given a string `text`, return True when it has a letter whose next character is a digit.

    判断 `text` 中是否有某个字母后面紧跟着一个数字。

    给定字符串 `text`，只要存在下一个字符为数字的字母，就返回 True。

    >>> letter_touches_digit("room b4")
    True
    >>> letter_touches_digit("4b room 7")
    False
    >>> letter_touches_digit("")
    False
    """
    return any(a.isalpha() and b.isdigit() for a, b in zip(text, text[1:]))


def letter_touches_digit_2(text: str) -> bool:
    for i in range(len(text) - 1):
        if text[i].isalpha() and text[i + 1].isdigit():
            return True
    return False


def sum_minus_letters(code: str) -> int:
    """Return the sum of the digits in `code` minus the number of letters in it.

    Write a function that adds up the digits of `code` and takes one off for each letter. Other
    characters change nothing.

    返回 `code` 中各数字之和减去字母个数的差。

    编写一个函数，把 `code` 里的数字相加，每有一个字母就减 1，其他字符不影响结果。

    >>> sum_minus_letters("a9b5")
    12
    >>> sum_minus_letters("xyz")
    -3
    >>> sum_minus_letters("")
    0
    """
    total = 0
    for char in code:
        if char.isdigit():
            total += int(char)
        elif char.isalpha():
            total -= 1
    return total


def move_suffix_to_front(text: str, n: int, mark: str) -> str:
    """Return the last `n` characters of `text`, then `mark`, then the rest of `text`.

    Given a string `text` with at least `n` characters, move its last `n` characters to the front
    and put `mark` behind them.

    将 `text` 的最后 `n` 个字符移到最前面，并在其后插入 `mark`。

    给定长度不小于 `n` 的字符串 `text`，依次返回它的后 `n` 个字符、`mark` 和剩余的部分。

    >>> move_suffix_to_front("photo2024", 4, "_")
    '2024_photo'
    >>> move_suffix_to_front("ab", 0, "-")
    '-ab'
    """
    cut = len(text) - n
    return text[cut:] + mark + text[:cut]


def without_every_nth(text: str, n: int) -> str:
    """Return `text` without its `n`-th, 2 * `n`-th, 3 * `n`-th ... character.

    You are given a string `text` and a positive number `n`. Remove every `n`-th character, counting
    from one.

    删去 `text` 中第 `n`、2 * `n`、3 * `n`……个字符后返回。

    给定字符串 `text` 和正整数 `n`，从 1 开始数，每数到 `n` 的倍数就去掉那个字符。

    >>> without_every_nth("abcdefg", 3)
    'abdeg'
    >>> without_every_nth("abc", 1)
    ''
    >>> without_every_nth("abc", 5)
    'abc'
    """
    return "".join(char for i, char in enumerate(text, 1) if i % n != 0)


def without_every_nth_2(text: str, n: int) -> str:
    result = ""
    for i in range(len(text)):
        if (i + 1) % n:
            result += text[i]
    return result


def remove_last_of(text: str, part: str) -> str:
    """Return `text` without the last occurrence of `part`. If `part` does not occur, nothing
    changes.

    Given two strings `text` and `part`, cut out the right-most `part` and leave the earlier ones.

    删除 `text` 中最后一次出现的 `part`，没有出现则原样返回。

    给定字符串 `text` 和 `part`，只去掉最靠右的那个 `part`，前面的保留。

    >>> remove_last_of("ha-ha-ho", "ha")
    'ha--ho'
    >>> remove_last_of("tree", "x")
    'tree'
    >>> remove_last_of("", "a")
    ''
    """
    place = text.rfind(part)
    if place == -1:
        return text
    return text[:place] + text[place + len(part) :]


def remove_last_of_2(text: str, part: str) -> str:
    return "".join(text.rsplit(part, 1))


def letters_missing_in_second(first: str, second: str) -> str:
    """Return the characters of `first` that do not occur in `second`, each once, in the order of
    their first place.

    Write a function that goes through `first` and collects each character that is not in `second`,
    without writing any twice.

    返回 `first` 中有而 `second` 中没有的字符，每个只写一次，按首次出现的顺序排列。

    编写一个函数，遍历 `first`，收集不在 `second` 里的字符，同一字符不重复收集。

    >>> letters_missing_in_second("letters", "tree")
    'ls'
    >>> letters_missing_in_second("ooh", "x")
    'oh'
    >>> letters_missing_in_second("", "abc")
    ''
    """
    result = ""
    for char in first:
        if char not in second and char not in result:
            result += char
    return result


def letters_missing_in_second_2(first: str, second: str) -> str:
    return "".join(char for char in dict.fromkeys(first) if char not in second)


def mirror_with_line(text: str) -> str:
    """Return `text`, an upright line and `text` backwards.

    You are given a string `text`. Put '|' after it as a mirror, and behind that the reversed text.

    返回 `text`、竖线 '|' 以及 `text` 的倒序拼成的字符串。

    给定字符串 `text`，在其后放一条竖线当作镜子，再接上倒过来的 `text`。

    >>> mirror_with_line("abc")
    'abc|cba'
    >>> mirror_with_line("")
    '|'
    """
    return text + "|" + text[::-1]


def mirror_with_line_2(text: str) -> str:
    return f"{text}|{''.join(reversed(text))}"


def reversed_if_contains(text: str, char: str) -> str:
    """Return `text` backwards if it contains `char`, otherwise `text` itself.

    Given a string `text` and a character `char`, reverse `text` only when `char` is in it.

    若 `text` 含有字符 `char`，返回其倒序，否则返回 `text` 本身。

    给定字符串 `text` 和字符 `char`，只有当 `char` 出现在 `text` 中时才把它反转。

    >>> reversed_if_contains("abc!", "!")
    '!cba'
    >>> reversed_if_contains("abc", "!")
    'abc'
    """
    return text[::-1] if char in text else text


def reversed_if_contains_2(text: str, char: str) -> str:
    if char in text:
        return text[::-1]
    return text


def count_isolated(text: str, char: str) -> int:
    """Count the places where `char` occurs in `text` with no other `char` directly beside it.

    Given a string `text` and a character `char`, return how many times `char` stands alone, so that
    neither neighbour is `char`, too.

    统计 `text` 中单独出现的 `char` 的个数，即左右相邻字符都不是 `char`。

    给定字符串 `text` 和字符 `char`，数一数有多少个 `char` 的前后都没有另一个 `char`。

    >>> count_isolated("abaaba", "a")
    2
    >>> count_isolated("a", "a")
    1
    >>> count_isolated("aa", "a")
    0
    """
    count = 0
    for i in range(len(text)):
        if text[i] == char and char not in text[max(0, i - 1) : i] + text[i + 1 : i + 2]:
            count += 1
    return count


def longest_start_in_common_length(a: str, b: str) -> int:
    """Return how many characters at the beginning of `a` and `b` are the same, whatever their case.

    You are given two strings `a` and `b`. Compare them from the left, ignoring case, and count the
    equal characters until the first difference.

    返回 `a` 与 `b` 开头连续相同的字符个数，不区分大小写。

    给定两个字符串 `a` 和 `b`，忽略大小写从左往右逐个比较，数出首个不同之处以前相同字符的数量。

    >>> longest_start_in_common_length("Interest", "internet")
    5
    >>> longest_start_in_common_length("a", "b")
    0
    >>> longest_start_in_common_length("", "b")
    0
    """
    count = 0
    for x, y in zip(a.lower(), b.lower()):
        if x != y:
            break
        count += 1
    return count


def first_difference_pair(a: str, b: str) -> str:
    """Return the two characters at the first place where `a` and `b` differ, joined together, or an
    empty string if they agree as far as both go.

    Write a function that walks along `a` and `b` at the same time and returns the first pair of
    unequal characters as a string of two.

    返回 `a` 和 `b` 第一个不同位置上的两个字符拼成的字符串；若公共长度内都相同，返回空串。

    编写一个函数，同时遍历 `a` 与 `b`，把第一对不相等的字符连成两个字符的字符串返回，没有则返回空串。

    >>> first_difference_pair("house", "horse")
    'ur'
    >>> first_difference_pair("car", "carpet")
    ''
    >>> first_difference_pair("", "x")
    ''
    """
    for x, y in zip(a, b):
        if x != y:
            return x + y
    return ""


def first_difference_pair_2(a: str, b: str) -> str:
    return next((x + y for x, y in zip(a, b) if x != y), "")


def case_insensitive_count(text: str, part: str) -> int:
    """Count how often `part` occurs in `text` without overlaps, whatever the case of either.

    Given two strings `text` and `part`, return the number of times `part` can be found in `text`
    when small and capital letters are the same.

    统计 `part` 在 `text` 中不重叠出现的次数，不区分大小写。

    给定字符串 `text` 和 `part`，把大小写字母视为相同，返回 `part` 出现了多少次（不计重叠）。

    >>> case_insensitive_count("The other theatre", "THE")
    3
    >>> case_insensitive_count("aaa", "AA")
    1
    >>> case_insensitive_count("", "a")
    0
    """
    return text.lower().count(part.lower())


def replace_outside_ends(text: str, old: str, new: str) -> str:
    """Return `text` with every `old` replaced by `new`, except in its first and last character.

    You are given a string `text` of two or more characters. Replace `old` by `new` only in the part
    between its first and its last character.

    将 `text` 首尾字符之间的所有 `old` 替换为 `new`，首尾两个字符不动。

    给定至少两个字符的字符串 `text`，只在第一个和最后一个字符之间的部分里把 `old` 换成 `new`。

    >>> replace_outside_ends("-a-b-", "-", "+")
    '-a+b-'
    >>> replace_outside_ends("xx", "x", "y")
    'xx'
    """
    return text[0] + text[1:-1].replace(old, new) + text[-1]


def joined_with_overlap(first: str, second: str) -> str:
    """Join `first` and `second`, writing the character only once if `first` ends with the one that
    `second` starts with.

    Given two strings `first` and `second`, put them together; if the last character of `first`
    equals the first of `second`, leave one of the two out.

    连接 `first` 和 `second`；若 `first` 的末字符与 `second` 的首字符相同，则该字符只写一次。

    给定两个字符串 `first` 与 `second`，把它们拼起来，接缝处两个字符相同时省去其中一个。

    >>> joined_with_overlap("sun", "net")
    'sunet'
    >>> joined_with_overlap("rain", "bow")
    'rainbow'
    >>> joined_with_overlap("", "a")
    'a'
    """
    if first and second and first[-1] == second[0]:
        return first + second[1:]
    return first + second


def joined_with_overlap_2(first: str, second: str) -> str:
    if first[-1:] == second[:1]:
        second = second[1:]
    return first + second


def alternate_case_from(text: str, start_upper: bool) -> str:
    """Return `text` with upper and lower case by turns, beginning with upper case if `start_upper`
    is True and with lower case otherwise.

    Write a function that gives the characters of `text` capital and small form by turns;
    `start_upper` says which comes first.

    让 `text` 的字符大小写交替；`start_upper` 为 True 时从大写开始，否则从小写开始。

    编写一个函数，依次把 `text` 的字符变成大写、小写轮换的形式，由 `start_upper` 决定首字符是否大写。

    >>> alternate_case_from("panda", True)
    'PaNdA'
    >>> alternate_case_from("panda", False)
    'pAnDa'
    >>> alternate_case_from("", True)
    ''
    """
    result = ""
    upper = start_upper
    for char in text:
        result += char.upper() if upper else char.lower()
        upper = not upper
    return result


def double_last_char(word: str, ending: str) -> str:
    """Return `word` with its last character written once more and `ending` behind it.

    You are given a non-empty `word` and an `ending`. Double the final character of `word` and then
    add `ending`.

    把 `word` 的最后一个字符再写一遍，然后接上 `ending`。

    给定非空单词 `word` 和词尾 `ending`，先双写 `word` 的末字符，再加上 `ending`。

    >>> double_last_char("run", "ing")
    'running'
    >>> double_last_char("big", "er")
    'bigger'
    """
    return word + word[-1] + ending


def past_form(verb: str) -> str:
    """Return `verb` with 'd' added if it ends in 'e', otherwise with 'ed' added.

    Given a regular `verb`, build its past form by a simple rule: after an 'e' only 'd' is added,
    else 'ed'.

    若 `verb` 以 'e' 结尾就加 'd'，否则加 'ed'，返回结果。

    给定规则动词 `verb`，按简单规则构造过去式：词尾是 'e' 时只加 'd'，其他情况加 'ed'。

    >>> past_form("walk")
    'walked'
    >>> past_form("bake")
    'baked'
    """
    return verb + "d" if verb.endswith("e") else verb + "ed"


def past_form_2(verb: str) -> str:
    if verb[-1] == "e":
        return verb + "d"
    return verb + "ed"


def count_label(n: int, noun: str) -> str:
    """Return `n` and `noun` with a space between, with an 's' added to `noun` unless `n` is 1.

    Build a label such as '3 cats' from the number `n` and the word `noun`. For one thing there is
    no 's', and for zero the label begins with 'no'.

    返回形如 '3 cats' 的标签：`n` 为 1 时 `noun` 不加 's'，`n` 为 0 时用 'no' 代替数字。

    用数字 `n` 和名词 `noun` 构造标签，除 `n` 等于 1 外都给 `noun` 加 's'；数目为零时写作 'no'。

    >>> count_label(3, "cat")
    '3 cats'
    >>> count_label(1, "dog")
    '1 dog'
    >>> count_label(0, "bird")
    'no birds'
    """
    if n == 1:
        return f"1 {noun}"
    return f"{n or 'no'} {noun}s"


def framed_title(title: str, width: int) -> str:
    """Return `title` in capitals in the middle of a line of '=' that is `width` characters long,
    with one space on either side of it.

    You are given a `title` and a `width`. Put a space on both sides of the capital form of `title`
    and center it among equals signs.

    将 `title` 转为大写、两侧各加一个空格，再用 '=' 居中填充到 `width` 个字符。

    给定 `title` 和 `width`，把大写的标题放在一行等号的中间，标题左右各留一个空格，总长为 `width`。

    >>> framed_title("menu", 12)
    '=== MENU ==='
    >>> framed_title("a", 7)
    '== A =='
    """
    return f" {title.upper()} ".center(width, "=")


def hide_after(text: str, mark: str) -> str:
    """Return `text` with each character after the first `mark` replaced by a star. Without `mark`
    nothing is hidden.

    Given a string `text` and a character `mark`, keep everything up to the first `mark` and write
    '*' for every later character.

    将 `text` 中第一个 `mark` 之后的每个字符都换成星号；没有 `mark` 则不变。

    给定字符串 `text` 和字符 `mark`，保留到首个 `mark` 为止的内容，其后的字符一律写成 '*'。

    >>> hide_after("pin:1234", ":")
    'pin:****'
    >>> hide_after("open", ":")
    'open'
    """
    before, found, after = text.partition(mark)
    return before + found + "*" * len(after)


def hide_after_2(text: str, mark: str) -> str:
    place = text.find(mark)
    if place == -1:
        return text
    return text[: place + 1] + "*" * (len(text) - place - 1)


def count_vowels_at_even_places(word: str) -> int:
    """Count the small vowels of `word` whose index is even.

    Given a lower-case `word`, look only at the indices 0, 2, 4 ... and return how many of the
    letters there are among a, e, i, o and u.

    统计 `word` 中下标为偶数的小写元音字母个数。

    给定小写单词 `word`，只看下标 0、2、4……处的字母，返回其中有多少个属于 a、e、i、o、u。

    >>> count_vowels_at_even_places("orange")
    2
    >>> count_vowels_at_even_places("banana")
    0
    >>> count_vowels_at_even_places("")
    0
    """
    return sum(char in "aeiou" for char in word[::2])


def count_vowels_at_even_places_2(word: str) -> int:
    count = 0
    for i in range(0, len(word), 2):
        if word[i] in "aeiou":
            count += 1
    return count


def begins_and_ends_with_vowel(word: str) -> bool:
    """Tell whether `word` both begins and ends with a vowel, in either case.

    You are given a string `word`. Return True when its first and its last letter are among a, e, i,
    o and u; an empty word gives False.

    判断 `word` 是否首尾都是元音字母，不区分大小写。

    给定字符串 `word`，当第一个和最后一个字母都属于 a、e、i、o、u 时返回 True；空串返回 False。

    >>> begins_and_ends_with_vowel("Apple")
    True
    >>> begins_and_ends_with_vowel("orbit")
    False
    >>> begins_and_ends_with_vowel("")
    False
    """
    if not word:
        return False
    low = word.lower()
    return low[0] in "aeiou" and low[-1] in "aeiou"


def without_inner_vowels(word: str) -> str:
    """Return `word` without its small vowels, but always with its first character.

    Write a function that shortens `word`: the first character stays, and every later a, e, i, o or
    u is removed.

    返回去掉小写元音字母后的 `word`，但首字符始终保留。

    编写一个函数来缩写 `word`：保留第一个字符，删除其后所有的 a、e、i、o、u。

    >>> without_inner_vowels("information")
    'infrmtn'
    >>> without_inner_vowels("area")
    'ar'
    >>> without_inner_vowels("")
    ''
    """
    return word[:1] + "".join(char for char in word[1:] if char not in "aeiou")


def without_inner_vowels_2(word: str) -> str:
    result = ""
    for i, char in enumerate(word):
        if i == 0 or char not in "aeiou":
            result += char
    return result


def number_at_end(name: str) -> str:
    """Return the digits that `name` ends with, as a string.

    Given a string `name`, read it from the back as long as there are digits and return those digits
    in their usual order.

    返回 `name` 末尾连续的数字部分（字符串形式）。

    给定字符串 `name`，从后往前取连续的数字，按原来的顺序返回；末尾没有数字则返回空串。

    >>> number_at_end("file2v10")
    '10'
    >>> number_at_end("file")
    ''
    >>> number_at_end("42")
    '42'
    """
    return name[len(name.rstrip("0123456789")) :]


def number_at_end_2(name: str) -> str:
    start = len(name)
    while start > 0 and name[start - 1].isdigit():
        start -= 1
    return name[start:]


def without_leading_digits(text: str) -> str:
    """Return `text` without the digits at its beginning.

    You are given a string `text`. Remove digits from its left end until another character comes
    first; digits farther on stay.

    去掉 `text` 开头的数字后返回。

    给定字符串 `text`，从左端删除数字，直到首个字符不是数字为止，后面的数字保留。

    >>> without_leading_digits("12ab3")
    'ab3'
    >>> without_leading_digits("abc")
    'abc'
    >>> without_leading_digits("007")
    ''
    """
    return text.lstrip("0123456789")


def without_leading_digits_2(text: str) -> str:
    while text and text[0].isdigit():
        text = text[1:]
    return text


def zip_short_with_rest(a: str, b: str) -> str:
    """Take characters from `a` and `b` by turns, then add what is left of the longer one reversed.

    Given two strings `a` and `b`, write their characters by turns, beginning with `a`, as far as
    both go; behind that comes the remainder of the longer string, backwards.

    轮流取 `a` 和 `b` 的字符，再把较长者剩余的部分倒序接在后面。

    给定字符串 `a` 和 `b`，从 `a` 开始交替写出两者的字符，一个用完后，把另一个剩下的部分反过来追加。

    >>> zip_short_with_rest("ab", "1234")
    'a1b243'
    >>> zip_short_with_rest("xyz", "")
    'zyx'
    >>> zip_short_with_rest("", "")
    ''
    """
    n = min(len(a), len(b))
    turns = "".join(x + y for x, y in zip(a, b))
    return turns + (a[n:] + b[n:])[::-1]


def later_chars_by_place(a: str, b: str) -> str:
    """Return a string that has at each place the larger of the characters of `a` and `b` there.

    You are given two strings `a` and `b` of the same length. Build a string out of the character
    that comes later in order at every position.

    返回一个字符串，它的每一位是 `a` 与 `b` 同一位置上较大的字符。

    给定两个等长的字符串 `a` 和 `b`，逐位取顺序靠后的那个字符，组成新字符串。

    >>> later_chars_by_place("adam", "beta")
    'betm'
    >>> later_chars_by_place("", "")
    ''
    """
    return "".join(max(x, y) for x, y in zip(a, b))


def later_chars_by_place_2(a: str, b: str) -> str:
    result = ""
    for i in range(len(a)):
        result += a[i] if a[i] > b[i] else b[i]
    return result


def agreement_marks(a: str, b: str) -> str:
    """Return a line with '=' where `a` and `b` agree and 'x' where they differ.

    Write a function that compares the equally long strings `a` and `b` place by place and notes '='
    for equal characters and 'x' for different ones.

    返回一行标记：`a` 与 `b` 相同的位置写 '='，不同的位置写 'x'。

    编写一个函数，逐位比较等长的字符串 `a` 和 `b`，字符相等记 '='，不等记 'x'。

    >>> agreement_marks("10110", "10011")
    '==x=x'
    >>> agreement_marks("", "")
    ''
    """
    return "".join("=" if x == y else "x" for x, y in zip(a, b))


def agreement_marks_2(a: str, b: str) -> str:
    marks = []
    for x, y in zip(a, b):
        if x == y:
            marks.append("=")
        else:
            marks.append("x")
    return "".join(marks)


def differ_only_in_case(a: str, b: str) -> bool:
    """Tell whether `a` and `b` are different strings that become equal in small letters.

    Given two strings `a` and `b`, return True when they are not the same but differ in nothing
    except upper and lower case.

    判断 `a` 与 `b` 是否不相等、但转成小写后相同。

    给定两个字符串 `a` 和 `b`，若它们不同且仅在大小写上有差别，则返回 True。

    >>> differ_only_in_case("Anna", "anna")
    True
    >>> differ_only_in_case("anna", "anna")
    False
    >>> differ_only_in_case("Anna", "Hanna")
    False
    """
    return a != b and a.lower() == b.lower()


def count_case_differences(a: str, b: str) -> int:
    """Count the places where `a` and `b` have the same letter in different case.

    You are given two strings `a` and `b`. Look at them place by place and return how often the two
    characters are unequal but equal in lower case.

    统计 `a` 与 `b` 对应位置上字母相同而大小写不同的个数。

    给定字符串 `a` 和 `b`，逐位比较，数出两字符不相等、但转成小写后相等的位置有多少。

    >>> count_case_differences("HeLLo", "hello")
    3
    >>> count_case_differences("abc", "abd")
    0
    >>> count_case_differences("", "A")
    0
    """
    return sum(x != y and x.lower() == y.lower() for x, y in zip(a, b))


def count_case_differences_2(a: str, b: str) -> int:
    count = 0
    for x, y in zip(a, b):
        if x != y and x.lower() == y.lower():
            count += 1
    return count


def copy_case(pattern: str, text: str) -> str:
    """Return `text` with each character in upper case where `pattern` has a capital letter at the
    same place, and in lower case elsewhere.

    Given two equally long strings `pattern` and `text`, write `text` in the case that `pattern`
    shows.

    按 `pattern` 的大小写来写 `text`：对应位置是大写字母就变大写，否则变小写。

    给定等长的字符串 `pattern` 和 `text`，让 `text` 的每个字符采用 `pattern` 同一位置的大小写形式。

    >>> copy_case("AbCd", "wxyz")
    'WxYz'
    >>> copy_case("--A", "SUN")
    'suN'
    """
    return "".join(c.upper() if p.isupper() else c.lower() for p, c in zip(pattern, text))


def copy_case_2(pattern: str, text: str) -> str:
    result = ""
    for p, c in zip(pattern, text):
        if p.isupper():
            result += c.upper()
        else:
            result += c.lower()
    return result


def repeats_of_start(text: str) -> int:
    """Return how many times in a row the first character of `text` stands at its beginning.

    Write a function that counts the equal characters that `text` starts with. The empty string
    gives 0.

    返回 `text` 的首字符在开头连续出现的次数。

    编写一个函数，数出 `text` 开头有多少个连续相同的字符，空串返回 0。

    >>> repeats_of_start("aaabca")
    3
    >>> repeats_of_start("x")
    1
    >>> repeats_of_start("")
    0
    """
    return len(text) - len(text.lstrip(text[:1])) if text else 0


def repeats_of_start_2(text: str) -> int:
    count = 0
    for char in text:
        if char != text[0]:
            break
        count += 1
    return count


def cycle_to_length(pattern: str, length: int) -> str:
    """Repeat `pattern` over and over and cut the result to exactly `length` characters.

    You are given a non-empty `pattern` and a number `length`. Build a string of `length` characters
    that goes through `pattern` again and again.

    不断重复 `pattern`，并截取恰好 `length` 个字符。

    给定非空字符串 `pattern` 和整数 `length`，循环使用 `pattern` 的字符，构造长度为 `length` 的字符串。

    >>> cycle_to_length("abc", 7)
    'abcabca'
    >>> cycle_to_length("-=", 3)
    '-=-'
    >>> cycle_to_length("xyz", 0)
    ''
    """
    return "".join(pattern[i % len(pattern)] for i in range(length))


def cycle_to_length_2(pattern: str, length: int) -> str:
    return (pattern * length)[:length]


def shrinking_copies(word: str) -> str:
    """Return `word`, then `word` without its last character, and so on down to one character, all
    joined by spaces.

    Given a string `word`, write all its beginnings from the longest to the shortest with a space
    between them.

    返回 `word`、去掉末字符的 `word`……直到只剩一个字符，各部分用空格连接。

    给定字符串 `word`，把它的所有前缀从最长到最短写出来，中间用空格隔开。

    >>> shrinking_copies("moon")
    'moon moo mo m'
    >>> shrinking_copies("a")
    'a'
    >>> shrinking_copies("")
    ''
    """
    return " ".join(word[:size] for size in range(len(word), 0, -1))


def shrinking_copies_2(word: str) -> str:
    parts = []
    while word:
        parts.append(word)
        word = word[:-1]
    return " ".join(parts)


def endings_starting_with(word: str, char: str) -> list[str]:
    """Return all the endings of `word` that begin with `char`, the longest first.

    You are given a `word` and a character `char`. For each place where `char` occurs, list the part
    of `word` from there to the end.

    返回 `word` 中所有以 `char` 开头的后缀，从长到短排列。

    给定 `word` 和字符 `char`，对 `char` 出现的每个位置，列出从该处到末尾的部分。

    >>> endings_starting_with("banana", "n")
    ['nana', 'na']
    >>> endings_starting_with("banana", "x")
    []
    """
    return [word[i:] for i, c in enumerate(word) if c == char]


def endings_starting_with_2(word: str, char: str) -> list[str]:
    endings = []
    for i in range(len(word)):
        if word[i:].startswith(char):
            endings.append(word[i:])
    return endings


def blank_out(text: str, start: int, stop: int) -> str:
    """Return `text` with underscores in place of its characters from index `start` up to, but not
    including, `stop`.

    Given a string `text` and two indices `start` and `stop` within it, write '_' over the slice
    between them.

    将 `text` 中下标从 `start` 到 `stop`（不含）的字符都换成下划线。

    给定字符串 `text` 以及其中的两个下标 `start` 和 `stop`，用 '_' 覆盖这一段字符，长度不变。

    >>> blank_out("notebook", 2, 5)
    'no___ook'
    >>> blank_out("cat", 0, 3)
    '___'
    >>> blank_out("cat", 1, 1)
    'cat'
    """
    return text[:start] + "_" * (stop - start) + text[stop:]


def blank_out_2(text: str, start: int, stop: int) -> str:
    chars = list(text)
    for i in range(start, stop):
        chars[i] = "_"
    return "".join(chars)


def move_char_to_end(text: str, index: int) -> str:
    """Return `text` with the character at `index` moved to the end.

    Write a function that takes the character at `index` out of `text` and adds it behind the last
    one.

    把 `text` 中下标为 `index` 的字符移到末尾后返回。

    编写一个函数，从 `text` 中取出 `index` 处的字符，将它接到最后面。

    >>> move_char_to_end("stop", 1)
    'sopt'
    >>> move_char_to_end("stop", 3)
    'stop'
    """
    return text[:index] + text[index + 1 :] + text[index]


def move_char_to_end_2(text: str, index: int) -> str:
    chars = list(text)
    chars.append(chars.pop(index))
    return "".join(chars)


def all_of_char_last(text: str, char: str) -> str:
    """Return `text` with every `char` moved to the end and the others in their order.

    You are given a string `text` and a character `char`. Put all the other characters first, and
    behind them as many `char` as there were.

    将 `text` 中所有的 `char` 移到末尾，其余字符顺序不变。

    给定字符串 `text` 和字符 `char`，先按原序写其他字符，再写同样数量的 `char`。

    >>> all_of_char_last("1.2.3", ".")
    '123..'
    >>> all_of_char_last("abc", "x")
    'abc'
    >>> all_of_char_last("", "x")
    ''
    """
    return text.replace(char, "") + char * text.count(char)


def all_of_char_last_2(text: str, char: str) -> str:
    return "".join(sorted(text, key=lambda c: c == char))


def spaces_kept_at_front(line: str) -> str:
    """Return `line` with its words in capitals stuck together by '_', while the spaces at its front
    stay.

    Given a string `line`, keep the spaces that it begins with; the words behind them are written in
    upper case and joined by '_'.

    保留 `line` 开头的空格，后面的单词转为大写并用 '_' 连接。

    给定字符串 `line`，行首的空格原样保留，其余单词改为大写，单词之间写一个 '_'。

    >>> spaces_kept_at_front("  max size")
    '  MAX_SIZE'
    >>> spaces_kept_at_front("one two")
    'ONE_TWO'
    """
    indent = len(line) - len(line.lstrip(" "))
    return " " * indent + "_".join(line.upper().split())


def trimmed_amount(text: str) -> int:
    """Return how many blank characters `text` loses when it is stripped at both ends.

    Given a string `text`, count the white space at its beginning and at its end together.

    返回 `text` 去除首尾空白时会减少多少个字符。

    给定字符串 `text`，计算它开头与结尾的空白字符总数。

    >>> trimmed_amount("  hi ")
    3
    >>> trimmed_amount("a b")
    0
    >>> trimmed_amount("")
    0
    """
    return len(text) - len(text.strip())


def has_stray_blank(text: str) -> bool:
    """Tell whether `text` begins or ends with a space or has two spaces in a row.

    Write a function that returns True if `text` is untidy: a space at either end, or a double space
    anywhere.

    判断 `text` 是否以空格开头或结尾，或者含有连续两个空格。

    编写一个函数，若 `text` 不整洁（首尾有空格，或中间有连续空格），则返回 True。

    >>> has_stray_blank("two  gaps")
    True
    >>> has_stray_blank("end ")
    True
    >>> has_stray_blank("all fine")
    False
    """
    return text != text.strip(" ") or "  " in text


def has_stray_blank_2(text: str) -> bool:
    return text.startswith(" ") or text.endswith(" ") or "  " in text


def surround_first(text: str, part: str, mark: str) -> str:
    """Return `text` with `mark` written on both sides of the first `part` in it. Without any `part`
    nothing changes.

    Given the strings `text`, `part` and `mark`, find the first occurrence of `part` and put `mark`
    before and after it.

    在 `text` 中第一个 `part` 的两侧各写上 `mark`；没有 `part` 则不变。

    给定字符串 `text`、`part` 和 `mark`，找到首次出现的 `part`，在它前后都插入 `mark`。

    >>> surround_first("a big big cat", "big", "*")
    'a *big* big cat'
    >>> surround_first("cat", "dog", "*")
    'cat'
    """
    return text.replace(part, mark + part + mark, 1)


def surround_first_2(text: str, part: str, mark: str) -> str:
    place = text.find(part)
    if place == -1:
        return text
    return text[:place] + mark + part + mark + text[place + len(part) :]


def quote_if_blank_inside(value: str) -> str:
    """Return `value` in double quotes if it has a space in it or is empty, otherwise as it is.

    You are given a string `value`. Values that are empty or have a space get a double quote on both
    sides; the others stay bare.

    若 `value` 含有空格或为空，则用双引号括起来返回，否则原样返回。

    给定字符串 `value`，当它是空串或其中有空格时在两边加双引号，其他情况不变。

    >>> quote_if_blank_inside("my file")
    '"my file"'
    >>> quote_if_blank_inside("file")
    'file'
    >>> quote_if_blank_inside("")
    '""'
    """
    if not value or " " in value:
        return f'"{value}"'
    return value


def starts_like_any(word: str, letters: str) -> bool:
    """Tell whether the first letter of `word` is one of `letters`, whatever the case.

    Given a string `word` and a string `letters`, return True when `word` begins with one of them;
    capital and small letters are the same, and an empty word gives False.

    判断 `word` 的首字母是否属于 `letters`，不区分大小写。

    给定字符串 `word` 和 `letters`，若 `word` 以其中某个字母开头（大小写视为相同）则返回 True，空串返回 False。

    >>> starts_like_any("Tree", "stu")
    True
    >>> starts_like_any("bush", "XYZ")
    False
    >>> starts_like_any("", "abc")
    False
    """
    return word != "" and word[0].lower() in letters.lower()


def starts_like_any_2(word: str, letters: str) -> bool:
    for letter in letters:
        if word.lower().startswith(letter.lower()):
            return True
    return False


def strip_both_once(text: str, prefix: str, suffix: str) -> str:
    """Return `text` without `prefix` at its beginning and without `suffix` at its end, each taken
    off once if it is there.

    Write a function that removes `prefix` from the front of `text` and then `suffix` from the back,
    leaving alone what is missing.

    去掉 `text` 开头的 `prefix` 和结尾的 `suffix`，各最多去掉一次。

    编写一个函数，若 `text` 以 `prefix` 开头就删去它，再看是否以 `suffix` 结尾，若是也删去。

    >>> strip_both_once("test_add.py", "test_", ".py")
    'add'
    >>> strip_both_once("((x)", "(", ")")
    '(x'
    >>> strip_both_once("x", "a", "b")
    'x'
    """
    return text.removeprefix(prefix).removesuffix(suffix)


def strip_both_once_2(text: str, prefix: str, suffix: str) -> str:
    if text.startswith(prefix):
        text = text[len(prefix) :]
    if text.endswith(suffix):
        text = text[: len(text) - len(suffix)]
    return text


def exchange_prefix(text: str, old: str, new: str) -> str:
    """Return `text` with the prefix `old` replaced by `new`. If `text` does not begin with `old`,
    it stays the same.

    You are given the strings `text`, `old` and `new`. Put `new` in place of `old` only at the very
    beginning of `text`.

    若 `text` 以 `old` 开头，把这个前缀换成 `new`，否则不变。

    给定字符串 `text`、`old` 和 `new`，只替换位于 `text` 最前面的 `old`，其他位置的不动。

    >>> exchange_prefix("http://a/http", "http", "https")
    'https://a/http'
    >>> exchange_prefix("ftp://a", "http", "https")
    'ftp://a'
    """
    if text.startswith(old):
        return new + text[len(old) :]
    return text


def shared_ending_after_cut(a: str, b: str, n: int) -> bool:
    """Tell whether `a` and `b` are equal after the first `n` characters of each are cut off.

    Given two strings `a` and `b` and a number `n`, compare what is left of both without their first
    `n` characters.

    判断 `a` 和 `b` 各去掉前 `n` 个字符后是否相同。

    给定字符串 `a`、`b` 和整数 `n`，分别舍去开头的 `n` 个字符，比较剩下的部分是否相等。

    >>> shared_ending_after_cut("light", "night", 1)
    True
    >>> shared_ending_after_cut("light", "lights", 2)
    False
    >>> shared_ending_after_cut("a", "b", 3)
    True
    """
    return a[n:] == b[n:]


def count_more_frequent(a: str, b: str) -> int:
    """Count the different characters that occur more often in `a` than in `b`.

    Given two strings `a` and `b`, look at each different character of `a` and return for how many
    of them `a` holds more copies than `b`.

    统计有多少种字符在 `a` 中出现的次数多于在 `b` 中。

    给定字符串 `a` 和 `b`，对 `a` 里每种不同的字符，比较它在两者中的出现次数，返回 `a` 更多的种数。

    >>> count_more_frequent("banana", "nab")
    2
    >>> count_more_frequent("abc", "cba")
    0
    >>> count_more_frequent("", "x")
    0
    """
    return sum(a.count(char) > b.count(char) for char in set(a))


def count_more_frequent_2(a: str, b: str) -> int:
    kinds = 0
    for char in set(a):
        if a.count(char) > b.count(char):
            kinds += 1
    return kinds


def count_between_marks(text: str, low: str, high: str) -> int:
    """Count the characters of `text` from `low` to `high`, both included.

    You are given a string `text` and two characters `low` and `high`. Return how many characters of
    `text` are not smaller than `low` and not larger than `high`.

    统计 `text` 中介于 `low` 与 `high` 之间（含两端）的字符个数。

    给定字符串 `text` 和两个字符 `low`、`high`，返回 `text` 里不小于 `low` 且不大于 `high` 的字符有多少个。

    >>> count_between_marks("hello", "a", "h")
    2
    >>> count_between_marks("2024", "2", "4")
    3
    >>> count_between_marks("", "a", "z")
    0
    """
    return sum(low <= char <= high for char in text)


def count_between_marks_2(text: str, low: str, high: str) -> int:
    count = 0
    for char in text:
        if low <= char <= high:
            count += 1
    return count


def reverse_from(text: str, index: int) -> str:
    """Return `text` with the part from `index` to the end reversed.

    Write a function that leaves the first `index` characters of `text` in place and turns the rest
    around.

    把 `text` 中从下标 `index` 到末尾的部分倒过来。

    编写一个函数，`text` 的前 `index` 个字符不动，其余部分反转后接上。

    >>> reverse_from("window", 3)
    'winwod'
    >>> reverse_from("abc", 0)
    'cba'
    >>> reverse_from("abc", 3)
    'abc'
    """
    return text[:index] + text[index:][::-1]


def reverse_each_half(text: str) -> str:
    """Return `text` with its left and its right half reversed, each in its place. A middle
    character stays in the middle.

    You are given a string `text`. Turn around its first half and its second half separately; with
    an odd length the central character does not move.

    将 `text` 的左半和右半分别就地反转，正中间的字符不动。

    给定字符串 `text`，前一半与后一半各自倒序；长度为奇数时，中间那个字符留在原处。

    >>> reverse_each_half("abcdef")
    'cbafed'
    >>> reverse_each_half("abXcd")
    'baXdc'
    >>> reverse_each_half("")
    ''
    """
    half = len(text) // 2
    end = len(text) - half
    return text[:half][::-1] + text[half:end] + text[end:][::-1]


def swap_outer_chars(text: str) -> str:
    """Return `text` with its first and last characters exchanged and those between in capitals.

    Given a string `text`, swap the two end characters and write everything between them in upper
    case. Texts of fewer than two characters are returned unchanged.

    交换 `text` 的首尾字符，并把中间的部分转为大写。

    给定字符串 `text`，第一个与最后一个字符对调，其间的内容全部大写；不足两个字符时原样返回。

    >>> swap_outer_chars("plant")
    'tLANp'
    >>> swap_outer_chars("ab")
    'ba'
    >>> swap_outer_chars("x")
    'x'
    """
    if len(text) < 2:
        return text
    return text[-1] + text[1:-1].upper() + text[0]


def pad_both(a: str, b: str) -> tuple[str, str]:
    """Return `a` and `b`, the shorter of them filled up on the left with zeros to the length of the
    longer.

    You are given two strings of digits, `a` and `b`. Make them equally long by writing zeros in
    front of the shorter one.

    在 `a` 和 `b` 中较短者的左边补零，使两者等长，返回这两个字符串。

    给定两个数字串 `a` 与 `b`，在短的那个前面补 '0'，直到长度相同，以元组返回。

    >>> pad_both("7", "123")
    ('007', '123')
    >>> pad_both("10", "99")
    ('10', '99')
    """
    width = max(len(a), len(b))
    return a.rjust(width, "0"), b.rjust(width, "0")


def pad_both_2(a: str, b: str) -> tuple[str, str]:
    while len(a) < len(b):
        a = "0" + a
    while len(b) < len(a):
        b = "0" + b
    return a, b


def dotted_line(left: str, right: str, width: int) -> str:
    """Return `left` and `right` with as many dots between them as make `width` characters in all.

    Write a function for a line in a table of contents: `left`, dots, `right`, together `width`
    characters long.

    返回 `left`、若干个点号和 `right` 组成的一行，总长为 `width`。

    编写一个函数生成目录中的一行：左边是 `left`，右边是 `right`，中间用 '.' 填满到 `width` 个字符。

    >>> dotted_line("Intro", "7", 10)
    'Intro....7'
    >>> dotted_line("ab", "cd", 4)
    'abcd'
    """
    return left + right.rjust(width - len(left), ".")


def dotted_line_2(left: str, right: str, width: int) -> str:
    dots = width - len(left) - len(right)
    return left + "." * dots + right


def size_tag(name: str) -> str:
    """Return `name` with its length in round brackets behind it.

    Given a string `name`, build a label of `name`, a space and the number of its characters other
    than spaces in brackets.

    返回 `name` 后面加上带括号的字符数（空格不计）的标签。

    给定字符串 `name`，构造标签：`name`、一个空格，再加圆括号里的非空格字符个数。

    >>> size_tag("pear")
    'pear (4)'
    >>> size_tag("red fox")
    'red fox (6)'
    """
    return f"{name} ({len(name.replace(' ', ''))})"


def range_label(first: str, last: str) -> str:
    """Return `first` and `last` joined by ' to ', or only `first` if both are equal.

    You are given the two ends `first` and `last` of a range. Write it as 'A to B'; when the ends
    are the same, one of them is enough.

    用 ' to ' 连接 `first` 和 `last`；两者相同时只返回 `first`。

    给定范围的两端 `first` 与 `last`，写成 'A to B' 的形式，若两端一样则只写一个。

    >>> range_label("May", "July")
    'May to July'
    >>> range_label("June", "June")
    'June'
    """
    return first if first == last else f"{first} to {last}"


def range_label_2(first: str, last: str) -> str:
    if first == last:
        return first
    return first + " to " + last


def constant_name(title: str) -> str:
    """Return `title` in capitals, with every character that is neither letter nor digit replaced by
    an underscore.

    Given a string `title`, turn it into the name of a constant: upper case, and '_' for everything
    except letters and digits.

    将 `title` 转成大写，并把所有非字母、非数字的字符换成下划线。

    给定字符串 `title`，把它变成常量名：字母大写，除字母和数字以外的字符都写成 '_'。

    >>> constant_name("max-size 2")
    'MAX_SIZE_2'
    >>> constant_name("pi")
    'PI'
    >>> constant_name("")
    ''
    """
    return "".join(char.upper() if char.isalnum() else "_" for char in title)


def constant_name_2(title: str) -> str:
    result = ""
    for char in title.upper():
        result += char if char.isalnum() else "_"
    return result


def first_non_repeated_start(text: str) -> str:
    """Return the longest beginning of `text` in which no character occurs twice.

    Write a function that reads `text` from the left and stops before the first character that has
    been seen already.

    返回 `text` 开头最长的、没有重复字符的部分。

    编写一个函数，从左往右读 `text`，遇到已经出现过的字符就在它之前停下，返回读过的部分。

    >>> first_non_repeated_start("planet plan")
    'planet '
    >>> first_non_repeated_start("aab")
    'a'
    >>> first_non_repeated_start("")
    ''
    """
    start = ""
    for char in text:
        if char in start:
            break
        start += char
    return start


def first_non_repeated_start_2(text: str) -> str:
    size = 0
    while size < len(text) and text[size] not in text[:size]:
        size += 1
    return text[:size]


def follows_own_order(text: str, first: str, second: str) -> bool:
    """Tell whether every `first` in `text` comes before every `second`.

    Given a string `text` and two characters `first` and `second`, return True when no `second`
    stands before a `first`. If one of them is missing, the answer is True.

    判断 `text` 中所有的 `first` 是否都在所有的 `second` 之前。

    给定字符串 `text` 和两个字符 `first`、`second`，若没有 `second` 出现在某个 `first` 前面，就返回 True；缺少其一也为 True。

    >>> follows_own_order("aaxbb", "a", "b")
    True
    >>> follows_own_order("aba", "a", "b")
    False
    >>> follows_own_order("xyz", "a", "b")
    True
    """
    if first not in text or second not in text:
        return True
    return text.rfind(first) < text.find(second)


def upper_if_next_is(text: str, mark: str) -> str:
    """Return `text` with each character that stands directly before `mark` in upper case.

    You are given a string `text` and a character `mark`. Capitalize the character on the left of
    every `mark`.

    将 `text` 中紧挨在 `mark` 前面的字符变成大写。

    给定字符串 `text` 和字符 `mark`，把每个 `mark` 左边相邻的字符改为大写，其余不变。

    >>> upper_if_next_is("ab.cd.e", ".")
    'aB.cD.e'
    >>> upper_if_next_is(".a", ".")
    '.a'
    >>> upper_if_next_is("", ".")
    ''
    """
    result = ""
    for i, char in enumerate(text):
        result += char.upper() if text[i + 1 : i + 2] == mark else char
    return result


def digit_total_until(text: str, stop: str) -> int:
    """Add up the digits of `text` that stand before the first `stop`. Without `stop` all its digits
    count.

    Given a string `text` and a character `stop`, return the sum of the digits up to the first
    `stop`.

    求 `text` 中第一个 `stop` 之前各数字之和；没有 `stop` 则计算全部数字。

    给定字符串 `text` 和字符 `stop`，把首个 `stop` 以前出现的数字相加并返回。

    >>> digit_total_until("a1b2;9", ";")
    3
    >>> digit_total_until("45", ";")
    9
    >>> digit_total_until(";8", ";")
    0
    """
    return sum(int(char) for char in text.split(stop)[0] if char.isdigit())


def digit_total_until_2(text: str, stop: str) -> int:
    total = 0
    for char in text:
        if char == stop:
            break
        if char.isdigit():
            total += int(char)
    return total


def digits_to_spaces(text: str) -> str:
    """Return `text` with each digit d replaced by d spaces.

    Write a function that spreads out `text`: in place of a digit there are as many spaces as the
    digit says, and other characters stay.

    把 `text` 中的每个数字 d 换成 d 个空格。

    编写一个函数展开 `text`：数字是几，就在原处写几个空格，其他字符保留。

    >>> digits_to_spaces("a3b1c")
    'a   b c'
    >>> digits_to_spaces("x0y")
    'xy'
    >>> digits_to_spaces("")
    ''
    """
    return "".join(" " * int(char) if char.isdigit() else char for char in text)


def digits_to_spaces_2(text: str) -> str:
    for digit in range(10):
        text = text.replace(str(digit), " " * digit)
    return text


def capital_share(text: str) -> float:
    """Return which part of the letters in `text` are capitals, rounded to two places, or 0.0 if
    there are no letters.

    You are given a string `text`. Divide the number of its upper-case letters by the number of all
    its letters and round to two decimal places; without letters the result is 0.0.

    返回 `text` 的字母中大写字母所占的比例，保留两位小数，没有字母则返回 0.0。

    给定字符串 `text`，用大写字母数除以字母总数，四舍五入到两位小数；没有字母时结果为 0.0。

    >>> capital_share("AbCd-9")
    0.5
    >>> capital_share("Cat")
    0.33
    >>> capital_share("123")
    0.0
    """
    letters = [char for char in text if char.isalpha()]
    if not letters:
        return 0.0
    return round(sum(char.isupper() for char in letters) / len(letters), 2)


def case_turns(text: str) -> int:
    """Count how often a small letter in `text` is followed directly by a capital letter.

    Given a string `text`, return the number of places where a lower-case letter has an upper-case
    letter as its right neighbour.

    统计 `text` 中小写字母后面紧跟大写字母的次数。

    给定字符串 `text`，返回有多少处是左边为小写字母、右边相邻为大写字母。

    >>> case_turns("myFileName")
    2
    >>> case_turns("ABC")
    0
    >>> case_turns("")
    0
    """
    return sum(a.islower() and b.isupper() for a, b in zip(text, text[1:]))


def case_turns_2(text: str) -> int:
    count = 0
    for i in range(1, len(text)):
        if text[i - 1].islower() and text[i].isupper():
            count += 1
    return count


def most_common_of(text: str, choices: str) -> str:
    """Return the character of `choices` that occurs most often in `text`. In a tie it is the one
    that comes first in `choices`.

    Given a string `text` and a non-empty string `choices`, find out which of the `choices` has the
    most copies in `text`; among equals the earlier one wins.

    返回 `choices` 中在 `text` 里出现次数最多的字符，并列时取 `choices` 中靠前的。

    给定字符串 `text` 和非空字符串 `choices`，找出 `choices` 里哪个字符在 `text` 中最多，次数相同取先列出的。

    >>> most_common_of("a+b-c+d", "-+*")
    '+'
    >>> most_common_of("xyz", "ab")
    'a'
    """
    return max(choices, key=text.count)


def most_common_of_2(text: str, choices: str) -> str:
    best = choices[0]
    for char in choices:
        if text.count(char) > text.count(best):
            best = char
    return best


def earliest_of(text: str, choices: str) -> int:
    """Return the smallest index in `text` that holds one of the characters of `choices`, or the
    length of `text` if there is none.

    Write a function that looks for the first character of `text` that is in `choices` and returns
    its index; if it finds none, it returns the length of `text`.

    返回 `text` 中第一个属于 `choices` 的字符的下标，没有则返回 `text` 的长度。

    编写一个函数，在 `text` 里从左往右找出现在 `choices` 中的字符，返回其下标；找不到时返回字符串长度。

    >>> earliest_of("key=value;", ";=")
    3
    >>> earliest_of("plain", ";=")
    5
    >>> earliest_of("", "a")
    0
    """
    for i, char in enumerate(text):
        if char in choices:
            return i
    return len(text)


def earliest_of_2(text: str, choices: str) -> int:
    index = 0
    while index < len(text) and text[index] not in choices:
        index += 1
    return index


def cut_at_last(text: str, mark: str, keep: bool) -> str:
    """Return the part of `text` before the last `mark`, together with the mark if `keep` is True.
    Without any `mark` the whole text is returned.

    You are given a string `text`, a `mark` and a flag `keep`. Cut off what stands behind the last
    `mark`; `keep` says whether the mark itself stays.

    返回 `text` 中最后一个 `mark` 之前的部分，`keep` 为 True 时连同该 `mark`。

    给定字符串 `text`、分隔符 `mark` 和标志 `keep`，截去最后一个 `mark` 之后的内容，
    由 `keep` 决定是否保留它；没有 `mark` 时返回整个 `text`。

    >>> cut_at_last("a/b/c", "/", False)
    'a/b'
    >>> cut_at_last("a/b/c", "/", True)
    'a/b/'
    >>> cut_at_last("abc", "/", True)
    'abc'
    """
    place = text.rfind(mark)
    if place == -1:
        return text
    return text[: place + len(mark)] if keep else text[:place]


def last_word_capitalized(title: str) -> str:
    """Return `title` with its last word in capitals and the other words in small letters.

    Given a `title` of words with single spaces between them, write the last word in upper case and
    everything before it in lower case.

    将 `title` 的最后一个单词转为大写，其余单词转为小写。

    给定由单个空格分隔的 `title`，最后一个词全部大写，前面的内容全部小写。

    >>> last_word_capitalized("The Big sale")
    'the big SALE'
    >>> last_word_capitalized("Stop")
    'STOP'
    >>> last_word_capitalized("")
    ''
    """
    before, space, last = title.rpartition(" ")
    return before.lower() + space + last.upper()


def last_word_capitalized_2(title: str) -> str:
    words = title.lower().split(" ")
    words[-1] = words[-1].upper()
    return " ".join(words)


def masked_guess(word: str, guessed: str) -> str:
    """Return `word` with a dash for each character that is not in `guessed`, and a star at the end
    when no dash is needed.

    Write a function that shows `word` as in a guessing game: characters that are in `guessed` are
    visible, the others are '-'. A word with nothing hidden gets '*' behind it.

    显示 `word`，不在 `guessed` 中的字符写成短横线；若没有需要遮住的，就在末尾加星号。

    编写一个猜词游戏的函数：`word` 中属于 `guessed` 的字符显示出来，其余写 '-'，全部猜出时在后面加 '*'。

    >>> masked_guess("banana", "an")
    '-anana'
    >>> masked_guess("sun", "nus")
    'sun*'
    """
    shown = "".join(char if char in guessed else "-" for char in word)
    return shown if "-" in shown else shown + "*"


def insert_before_capitals(text: str, mark: str) -> str:
    """Return `text` with `mark` written before each capital letter other than the first character.

    You are given a string `text` and a `mark`. From the second character on, put `mark` in front of
    every upper-case letter.

    在 `text` 中除首字符外的每个大写字母前插入 `mark`。

    给定字符串 `text` 和 `mark`，从第二个字符起，每遇到大写字母就先写一个 `mark`。

    >>> insert_before_capitals("MyFileName", " ")
    'My File Name'
    >>> insert_before_capitals("aB", "-")
    'a-B'
    >>> insert_before_capitals("", "-")
    ''
    """
    result = text[:1]
    for char in text[1:]:
        if char.isupper():
            result += mark
        result += char
    return result


def insert_before_capitals_2(text: str, mark: str) -> str:
    return text[:1] + "".join(mark + c if c.isupper() else c for c in text[1:])


def insert_between_twins(text: str, mark: str) -> str:
    """Return `text` with `mark` put between each two equal neighbours.

    Given a string `text` and a `mark`, write `mark` wherever a character is followed by the same
    character.

    在 `text` 中每两个相邻的相同字符之间插入 `mark`。

    给定字符串 `text` 和 `mark`，凡是一个字符后面跟着相同的字符，就在两者之间写上 `mark`。

    >>> insert_between_twins("balloon", "x")
    'balxloxon'
    >>> insert_between_twins("aaa", "-")
    'a-a-a'
    >>> insert_between_twins("abc", "-")
    'abc'
    """
    result = text[:1]
    for left, right in zip(text, text[1:]):
        result += mark + right if left == right else right
    return result


def insert_between_twins_2(text: str, mark: str) -> str:
    result = ""
    for char in text:
        if result and result[-1] == char:
            result += mark
        result += char
    return result


def chars_with_equal_neighbours(text: str) -> int:
    """Count the characters of `text` whose left and right neighbours are equal to each other.

    Write a function that counts the places in `text`, not the two ends, at which the character
    before is the same as the character after.

    统计 `text` 中左右两个相邻字符彼此相同的字符个数。

    编写一个函数，数出 `text` 里（首尾除外）有多少个位置，其前一个字符与后一个字符相等。

    >>> chars_with_equal_neighbours("banana")
    3
    >>> chars_with_equal_neighbours("abc")
    0
    >>> chars_with_equal_neighbours("a")
    0
    """
    return sum(left == right for left, right in zip(text, text[2:]))


def chars_with_equal_neighbours_2(text: str) -> int:
    count = 0
    for i in range(1, len(text) - 1):
        if text[i - 1] == text[i + 1]:
            count += 1
    return count


def starts_of_both(a: str, b: str, n: int) -> str:
    """Return the first `n` characters of `a` followed by the last `n` characters of `b`, all in
    small letters.

    You are given two strings `a` and `b`, each with at least `n` characters. Build a user name from
    the beginning of `a` and the end of `b`, `n` characters of each, in lower case.

    返回 `a` 的前 `n` 个字符接上 `b` 的后 `n` 个字符，全部小写。

    给定两个长度都不小于 `n` 的字符串 `a` 和 `b`，取 `a` 开头与 `b` 结尾各 `n` 个字符，拼成小写的用户名。

    >>> starts_of_both("Robert", "Miller", 3)
    'robler'
    >>> starts_of_both("Al", "Bo", 0)
    ''
    """
    return (a[:n] + b[len(b) - n :]).lower()


def places_where_equal(a: str, b: str) -> list[int]:
    """Return the indices at which `a` and `b` have the same character, counted from one.

    Given two strings `a` and `b`, list the positions, the first being 1, where both agree, as far
    as the shorter one goes.

    返回 `a` 与 `b` 字符相同的位置列表，位置从 1 开始计数。

    给定字符串 `a` 和 `b`，在较短者的长度范围内，列出两者一致的位置（第一个位置为 1）。

    >>> places_where_equal("stone", "shore")
    [1, 3, 5]
    >>> places_where_equal("ab", "xy")
    []
    """
    return [i for i, (x, y) in enumerate(zip(a, b), 1) if x == y]


def places_where_equal_2(a: str, b: str) -> list[int]:
    places = []
    for i in range(min(len(a), len(b))):
        if a[i] == b[i]:
            places.append(i + 1)
    return places


def drop_doubled_ends(text: str) -> str:
    """Take equal characters off both ends of `text` as long as its first and last ones are the
    same and at least two are left; return what remains.

    Given a string `text`, remove its first and its last character together again and again while
    they are equal, and return the rest.

    只要 `text` 的首尾字符相同且至少剩两个字符，就同时去掉首尾，返回最后剩下的部分。

    给定字符串 `text`，当第一个与最后一个字符相等时把它们一起删去，如此反复，返回余下的字符串。

    >>> drop_doubled_ends("abXYba")
    'XY'
    >>> drop_doubled_ends("level")
    'v'
    >>> drop_doubled_ends("noon")
    ''
    """
    while len(text) >= 2 and text[0] == text[-1]:
        text = text[1:-1]
    return text


def repeat_last_until(text: str, width: int) -> str:
    """Return `text` with its last character repeated until it is `width` characters long.

    You are given a non-empty string `text` and a `width`. Stretch `text` by copies of its final
    character; a text that is long enough stays as it is.

    重复 `text` 的末字符，直到总长达到 `width`。

    给定非空字符串 `text` 和 `width`，不断在末尾追加它的最后一个字符来拉长它；已经够长则不变。

    >>> repeat_last_until("wow", 6)
    'wowwww'
    >>> repeat_last_until("yes!", 2)
    'yes!'
    """
    return text.ljust(width, text[-1])


def repeat_last_until_2(text: str, width: int) -> str:
    while len(text) < width:
        text += text[-1]
    return text


def has_all_three_kinds(password: str) -> bool:
    """Tell whether `password` has a small letter, a digit and a character that is neither letter
    nor digit.

    Write a function that checks `password` for three kinds of characters: lower-case letters,
    digits and others that are no letters or digits. All three must occur.

    判断 `password` 是否同时含有小写字母、数字以及既非字母也非数字的字符。

    编写一个函数，检查 `password` 中是否三类字符都有：小写字母、数字、其他符号。

    >>> has_all_three_kinds("cat-7")
    True
    >>> has_all_three_kinds("cat7")
    False
    >>> has_all_three_kinds("")
    False
    """
    has_small = any(char.islower() for char in password)
    has_digit = any(char.isdigit() for char in password)
    has_other = any(not char.isalnum() for char in password)
    return has_small and has_digit and has_other


def sort_first_half(word: str) -> str:
    """Return `word` with the characters of its first half sorted and the rest unchanged. A middle
    character belongs to the rest.

    Given a string `word`, put the characters of its left half in order and leave those after it in
    their places.

    将 `word` 前一半的字符排序，其余部分不变，正中间的字符算在其余部分里。

    给定字符串 `word`，把左半部分的字符按顺序排列，后面的字符留在原处。

    >>> sort_first_half("planet")
    'alpnet'
    >>> sort_first_half("cba")
    'cba'
    >>> sort_first_half("")
    ''
    """
    half = len(word) // 2
    return "".join(sorted(word[:half])) + word[half:]


def without_chars_before(text: str, mark: str) -> str:
    """Return `text` where each `mark` and the one character before it are removed; a `mark` with
    nothing before it is only removed itself.

    You are given a string `text` and a character `mark` that never occurs twice in a row. Leave out
    every `mark` and its left neighbour.

    删去 `text` 中每个 `mark` 以及它前面的一个字符；前面没有字符时只删 `mark` 本身。

    给定字符串 `text` 和从不连续出现的字符 `mark`，去掉所有的 `mark` 及其左边相邻的字符。

    >>> without_chars_before("abx#cdy#", "#")
    'abcd'
    >>> without_chars_before("#a", "#")
    'a'
    >>> without_chars_before("plain", "#")
    'plain'
    """
    result = ""
    for i, char in enumerate(text):
        if char != mark and text[i + 1 : i + 2] != mark:
            result += char
    return result


def code_from_parts(city: str, year: int, letter: str) -> str:
    """Return a code of the first three letters of `city` in capitals, the last two digits of `year`
    and `letter` in lower case. A short `city` is filled up with 'X'.

    Given a `city`, a `year` of four digits and a `letter`, build a code such as 'BER24a': three
    capitals from `city`, with 'X' added if it is too short, two digits of `year`, and `letter`.

    返回由 `city` 前三个字母的大写、`year` 的后两位数字和小写的 `letter` 组成的代码，`city` 太短则补 'X'。

    给定城市 `city`、四位数年份 `year` 和字母 `letter`，构造形如 'BER24a' 的代码，城市名不足三个字母用 'X' 补齐。

    >>> code_from_parts("Berlin", 2024, "A")
    'BER24a'
    >>> code_from_parts("Oz", 1905, "k")
    'OZX05k'
    """
    start = city[:3].upper().ljust(3, "X")
    return start + str(year)[-2:] + letter.lower()
