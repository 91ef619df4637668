"""Strings rewritten: runs, rotating, padding, hiding, removing, replacing, templates."""

import itertools
import re


def longest_run(text: str) -> tuple[str, int]:
    """Return the character that is repeated most often in a row in `text`, and how often, as a
    tuple; of equally long runs the first counts, and for an empty text it is ('', 0).

    Find the longest run of one and the same character in the string `text`. Return a pair of that
    character and the length of the run. If several runs are longest, take the leftmost; an empty
    string gives ('', 0).

    返回 `text` 中连续重复次数最多的字符及其次数组成的元组，并列时取最先出现的，空串返回 ('', 0)。

    给定字符串 `text`，求由同一字符组成的最长连续段，返回（该字符，段长）；有多个同样长的取最左边的，`text` 为空时返回 ('', 0)。

    >>> longest_run('abbcccaa')
    ('c', 3)
    >>> longest_run('aabb')
    ('a', 2)
    >>> longest_run('')
    ('', 0)
    """
    best = ('', 0)
    for char, group in itertools.groupby(text):
        size = len(list(group))
        if size > best[1]:
            best = (char, size)
    return best


def longest_run_2(text: str) -> tuple[str, int]:
    best_char, best_size = '', 0
    size = 0
    for index, char in enumerate(text):
        size = size + 1 if index > 0 and text[index - 1] == char else 1
        if size > best_size:
            best_char, best_size = char, size
    return best_char, best_size


def squeeze_char(text: str, char: str) -> str:
    """Return `text` with every run of the character `char` shortened to a single one; runs of other
    characters are not touched.

    Wherever the single character `char` stands several times in a row in `text`, keep only one of
    them. Everything else stays.

    返回把 `text` 中连续多个字符 `char` 缩减为一个后的字符串，其他字符的重复不受影响。

    给定字符串 `text` 和单个字符 `char`，凡 `char` 连续出现多次的地方只保留一个，其余内容不变。

    >>> squeeze_char('a--b---cc', '-')
    'a-b-cc'
    >>> squeeze_char('aaa', 'a')
    'a'
    >>> squeeze_char('', 'x')
    ''
    """
    result = ''
    for one in text:
        if one == char and result.endswith(char):
            continue
        result += one
    return result


def squeeze_char_2(text: str, char: str) -> str:
    while char * 2 in text:
        text = text.replace(char * 2, char)
    return text


def limit_runs(text: str, most: int) -> str:
    """Return `text` with each run of equal characters cut down to `most` characters if it is
    longer; `most` is at least 0.

    Write a function that tones down words like 'soooo'. Whenever a character of `text` follows
    itself, allow no more than `most` copies in a row and drop the surplus ones.

    返回把 `text` 中每段连续相同字符的长度限制为最多 `most` 个后的结果，`most` 不小于 0。

    编写一个函数，把像 'soooo' 这样的拖长写法收短：`text` 中任一字符连续出现时最多保留 `most` 个，多余的删掉。

    >>> limit_runs('sooooo coool', 2)
    'soo cool'
    >>> limit_runs('aaabbb', 1)
    'ab'
    >>> limit_runs('abc', 0)
    ''
    """
    return ''.join(
        ''.join(itertools.islice(group, most)) for _, group in itertools.groupby(text)
    )


def limit_runs_2(text: str, most: int) -> str:
    kept = ''
    run = 0
    for index, char in enumerate(text):
        run = run + 1 if index and text[index - 1] == char else 1
        if run <= most:
            kept += char
    return kept


def unpack_counts(packed: str) -> str:
    """Return the text that `packed` describes, in which a number in front of a character says how
    often it is repeated; a character without a number stands once.

    Decode `packed`, a string such as '3ab12c'. Each character that is no digit is written as many
    times as the decimal number right before it says, or once if there is no number.

    返回 `packed` 解压后的文本：字符前的数字表示重复次数，没有数字的字符只出现一次。

    解码形如 '3ab12c' 的字符串 `packed`：每个非数字字符按紧靠其前的十进制数重复若干次，前面没有数字则写一次。

    >>> unpack_counts('3ab2c')
    'aaabcc'
    >>> unpack_counts('10-')
    '----------'
    >>> unpack_counts('')
    ''
    """
    result = ''
    count = ''
    for char in packed:
        if char.isdigit():
            count += char
        else:
            result += char * int(count or 1)
            count = ''
    return result


def unpack_counts_2(packed: str) -> str:
    found = re.findall(r'(\d*)(\D)', packed)
    return ''.join(char * (int(count) if count else 1) for count, char in found)


def pack_if_shorter(text: str) -> str:
    """Return `text` with each run of equal characters written as the character and the length of
    the run, or `text` itself if that is not shorter.

    Compress `text` so that 'aaab' turns into 'a3b1' (also single characters get a number). If the
    result has no fewer characters than `text`, return `text` unchanged.

    把 `text` 中连续相同的字符写成“字符加个数”的形式并返回；如果结果不比原来短，则返回 `text` 本身。

    压缩字符串 `text`，如 'aaab' 变为 'a3b1'，单个字符也要写 1。若压缩后的长度没有变小，就原样返回 `text`。

    >>> pack_if_shorter('aaaaabbb')
    'a5b3'
    >>> pack_if_shorter('abc')
    'abc'
    >>> pack_if_shorter('aabb')
    'aabb'
    """
    packed = ''.join(
        char + str(len(list(group))) for char, group in itertools.groupby(text)
    )
    return packed if len(packed) < len(text) else text


def interleave_texts(first: str, second: str) -> str:
    """Return the characters of `first` and `second` taken in turn, beginning with `first`; when one
    is used up, the rest of the other follows.

    Merge two strings like the teeth of a zipper: a character of `first`, one of `second`, another
    of `first`, and so on. What is left over of the longer string goes to the end.

    返回轮流取 `first` 和 `second` 的字符得到的字符串，从 `first` 开始，一方用完后接上另一方剩余部分。

    像拉链一样合并字符串 `first` 和 `second`：先取 `first` 的一个字符，再取 `second` 的一个字符，如此交替，较长者多出的部分放在最后。

    >>> interleave_texts('ace', 'bd')
    'abcde'
    >>> interleave_texts('x', '123')
    'x123'
    >>> interleave_texts('', '')
    ''
    """
    pairs = itertools.zip_longest(first, second, fillvalue='')
    return ''.join(one + other for one, other in pairs)


def interleave_texts_2(first: str, second: str) -> str:
    result = ''
    for index in range(max(len(first), len(second))):
        result += first[index:index + 1]
        result += second[index:index + 1]
    return result


def deal_out(text: str, n: int) -> list[str]:
    """Return `n` strings among which the characters of `text` are dealt in turn like playing cards;
    `n` is positive.

    Split `text` into `n` strands: the first gets the characters at the indices 0, `n`, 2 * `n` and
    so on, the second those at 1, `n` + 1, ..., until there are `n` strings, some perhaps empty.

    像发牌一样把 `text` 的字符轮流分给 `n` 个字符串（`n` 为正），返回这些字符串的列表。

    把字符串 `text` 拆成 `n` 股：第一股由下标 0、`n`、2 * `n`……处的字符组成，第二股由下标 1、`n` + 1……处的字符组成，依此类推，返回 `n`
    个字符串（可能有空串）。

    >>> deal_out('abcdefg', 3)
    ['adg', 'be', 'cf']
    >>> deal_out('ab', 3)
    ['a', 'b', '']
    >>> deal_out('abc', 1)
    ['abc']
    """
    return [text[start::n] for start in range(n)]


def deal_out_2(text: str, n: int) -> list[str]:
    hands = [''] * n
    for index, char in enumerate(text):
        hands[index % n] += char
    return hands


def turn_right(text: str, steps: int) -> str:
    """Return `text` with its last `steps` characters moved to the front; `steps` may exceed the
    length, and a negative number moves characters from the front to the end.

    Rotate the string `text` to the right by `steps` places, so that a character which falls off the
    end reappears at the beginning. Negative values rotate to the left; any size is allowed, and an
    empty text stays empty.

    返回把 `text` 向右循环移动 `steps` 位后的字符串，`steps` 可以超过长度，负数表示向左移动。

    给定字符串 `text` 和整数 `steps`，将末尾的 `steps` 个字符依次转到开头；`steps` 为负时反方向转动，大于长度时继续循环，空串仍为空串。

    >>> turn_right('python', 2)
    'onpyth'
    >>> turn_right('abc', -1)
    'bca'
    >>> turn_right('abc', 4)
    'cab'
    >>> turn_right('', 3)
    ''
    """
    if not text:
        return text
    cut = -steps % len(text)
    return text[cut:] + text[:cut]


def center_in(text: str, width: int, fill: str) -> str:
    """Return `text` centred in a field of `width` characters, padded on both sides with the
    character `fill`; if the padding is odd, the right side gets one more. A long text is kept.

    Pad the string `text` with the single character `fill` until it has `width` characters, half on
    the left and half on the right, the odd one on the right. If `text` is not shorter than `width`,
    return it as is.

    返回在 `width` 个字符宽度内居中的 `text`，两侧用字符 `fill` 填充，数量为奇数时右侧多一个；过长的文本不变。

    用单个字符 `fill` 把 `text` 填充到 `width` 个字符，左右各一半，除不尽时多出的一个放在右边；若 `text` 的长度已不小于 `width`，原样返回。

    >>> center_in('hi', 6, '*')
    '**hi**'
    >>> center_in('abc', 6, '.')
    '.abc..'
    >>> center_in('too long', 3, '-')
    'too long'
    """
    missing = max(width - len(text), 0)
    left = missing // 2
    return fill * left + text + fill * (missing - left)


def align_numbers(numbers: list[int]) -> list[str]:
    """Return the nonnegative `numbers` as strings of equal length, filled up with zeros on the left
    to the length of the longest.

    Given a list `numbers` of integers that are not negative, write each in decimal and pad it with
    leading zeros so that all have as many digits as the largest one.

    返回把非负整数列表 `numbers` 转成等长字符串后的列表，左侧补零到最长者的长度。

    给定由非负整数组成的列表 `numbers`，把每个数写成十进制字符串，并在左边补 0，使所有字符串与其中最长的一样长。

    >>> align_numbers([7, 42, 108])
    ['007', '042', '108']
    >>> align_numbers([5])
    ['5']
    >>> align_numbers([])
    []
    """
    width = max((len(str(number)) for number in numbers), default=0)
    return [str(number).zfill(width) for number in numbers]


def align_numbers_2(numbers: list[int]) -> list[str]:
    if not numbers:
        return []
    width = len(str(max(numbers)))
    return [f'{number:0{width}d}' for number in numbers]


def mask_number(account: str, visible: int) -> str:
    """Return `account` with each digit but the last `visible` ones replaced by '*'; other
    characters such as blanks and hyphens stay.

    Hide an account number. All digits of `account` turn into asterisks, except for the `visible`
    digits nearest to the end; characters that are not digits do not change and are not counted.

    返回把 `account` 中除最后 `visible` 个数字以外的数字都换成 '*' 的结果，空格、横线等字符保留。

    隐藏账号：将字符串 `account` 的数字替换为星号，只留下最靠后的 `visible` 个数字，非数字字符不变，也不计数。

    >>> mask_number('1234-5678', 4)
    '****-5678'
    >>> mask_number('12 34 56', 3)
    '** *4 56'
    >>> mask_number('42', 5)
    '42'
    """
    hidden = sum(char.isdigit() for char in account) - visible
    result = ''
    for char in account:
        if char.isdigit():
            result += '*' if hidden > 0 else char
            hidden -= 1
        else:
            result += char
    return result


def mask_number_2(account: str, visible: int) -> str:
    masked = []
    shown = 0
    for char in reversed(account):
        if char.isdigit():
            shown += 1
            if shown > visible:
                char = '*'
        masked.append(char)
    return ''.join(reversed(masked))


def censor(text: str, banned: list[str]) -> str:
    """Return `text` with each of the words in `banned` (small letters), whatever its case, replaced
    by as many asterisks as it has letters; words are separated by single blanks.

    Split `text` at single blanks. A word whose lowercase form is found in the list `banned` is
    replaced with a row of '*' of the same length; the others are kept, and so are the blanks.

    返回把 `text` 中属于 `banned`（小写）的单词换成等长星号后的文本，不区分大小写，单词以单个空格分隔。

    给定以单个空格分隔单词的文本 `text` 和小写的禁用词列表 `banned`，凡小写形式在表中的单词都用同样长度的 '*' 代替，其余不变。

    >>> censor('What the Heck man', ['heck'])
    'What the **** man'
    >>> censor('hecky', ['heck'])
    'hecky'
    >>> censor('', ['x'])
    ''
    """
    words = text.split(' ')
    return ' '.join('*' * len(word) if word.lower() in banned else word for word in words)


def censor_2(text: str, banned: list[str]) -> str:
    words = text.split(' ')
    for index, word in enumerate(words):
        if word.lower() in banned:
            words[index] = '*' * len(word)
    return ' '.join(words)


def hide_email(address: str) -> str:
    """Return the e-mail `address` with the characters between the first and the last one before the
    '@' replaced by three dots; if only one or two characters stand there, all but the first are
    replaced.

    Protect an e-mail `address`, which contains one '@'. Of the part before it show the first
    character, '...', and the last character, but leave the last out if that part has fewer than
    three characters. The domain stays as it is.

    隐藏邮箱地址 `address`：'@' 前面的部分只保留首尾字符，中间写三个点；若该部分只有一两个字符，则只保留首字符和三个点。

    给定含一个 '@' 的邮箱 `address`，把用户名部分写成“首字符、'...'、末字符”，用户名不足三个字符时省去末字符，域名保持不变，返回结果。

    >>> hide_email('martin@mail.org')
    'm...n@mail.org'
    >>> hide_email('jo@x.de')
    'j...@x.de'
    >>> hide_email('a@b.c')
    'a...@b.c'
    """
    user, domain = address.split('@')
    last = user[-1] if len(user) > 2 else ''
    return f'{user[0]}...{last}@{domain}'


def mocking_case(text: str) -> str:
    """Return `text` with its letters alternately small and capital, beginning with a small one;
    characters that are not letters are kept and do not count.

    Write the letters of `text` in alternating case: the first in lower case, the second in upper
    case, and so forth. Digits, blanks and punctuation are skipped in the alternation.

    返回把 `text` 的字母交替写成小写和大写的结果，从小写开始，非字母字符保留且不计入交替。

    给定字符串 `text`，第一个字母小写、第二个大写、第三个小写，依此类推；数字、空格和标点原样保留，不影响交替顺序。

    >>> mocking_case('Hello you')
    'hElLo YoU'
    >>> mocking_case('a1b2c3')
    'a1B2c3'
    >>> mocking_case('')
    ''
    """
    result = ''
    capital = False
    for char in text:
        if char.isalpha():
            result += char.upper() if capital else char.lower()
            capital = not capital
        else:
            result += char
    return result


def capitalize_chosen(text: str, chosen: str) -> str:
    """Return `text` in which the letters contained in `chosen` are capitals and all others small;
    the case of `chosen` does not matter.

    Write every character of `text` that occurs in `chosen`, disregarding case, in upper case, and
    every other character in lower case.

    返回把 `text` 中属于 `chosen` 的字母写成大写、其余写成小写的结果，`chosen` 不区分大小写。

    对字符串 `text` 的每个字符，若忽略大小写后出现在 `chosen` 中则转为大写，否则转为小写，返回新字符串。

    >>> capitalize_chosen('Banana Bread', 'a')
    'bAnAnA breAd'
    >>> capitalize_chosen('ABC', '')
    'abc'
    >>> capitalize_chosen('tot', 'TO')
    'TOT'
    """
    wanted = chosen.lower()
    lowered = text.lower()
    return ''.join(char.upper() if char in wanted else char for char in lowered)


def drop_every(text: str, n: int) -> str:
    """Return `text` without every `n`-th character, that is without those numbered `n`, 2 * `n`,
    3 * `n` and so on if the first has number 1.

    Delete characters from `text` in regular distances: count them from 1 and leave out each whose
    number is a multiple of the positive integer `n`.

    返回从 `text` 中删去每第 `n` 个字符后的字符串，字符从 1 开始编号。

    给定字符串 `text` 和正整数 `n`，把字符从 1 起编号，删掉编号为 `n` 的倍数的字符，返回剩下的部分。

    >>> drop_every('abcdefg', 3)
    'abdeg'
    >>> drop_every('abc', 1)
    ''
    >>> drop_every('ab', 5)
    'ab'
    """
    return ''.join(char for number, char in enumerate(text, start=1) if number % n != 0)


def drop_every_2(text: str, n: int) -> str:
    chars = list(text)
    del chars[n - 1::n]
    return ''.join(chars)


def drop_braces(source: str) -> str:
    """Return `source` without everything in curly braces, which may be nested, and without the
    braces themselves; a closing brace with nothing to close is dropped as well.

    Strip comments in the style of Pascal: remove each '{', the '}' that belongs to it, and what
    lies between, pairs inside included. An unmatched '}' goes, too, and an unclosed '{' removes the
    rest of `source`.

    返回去掉 `source` 中花括号及其内容（可嵌套）后的文本，没有对应左括号的右花括号也一并去掉。

    删除 Pascal 风格的注释：把 `source` 中的 '{'、与之配对的 '}' 以及中间的所有内容（包括内层括号）删掉；多余的 '}' 也删去，没有闭合的 '{' 则删到末尾。

    >>> drop_braces('x := 1{one{!}};')
    'x := 1;'
    >>> drop_braces('a}b')
    'ab'
    >>> drop_braces('a{b')
    'a'
    """
    depth = 0
    kept = ''
    for char in source:
        if char == '{':
            depth += 1
        elif char == '}':
            depth = max(depth - 1, 0)
        elif depth == 0:
            kept += char
    return kept


def strip_comment(line: str, marker: str) -> str:
    """Return `line` up to the first `marker`, without white space at its end; the marker does not
    count between double quotes.

    Remove the comment from a `line` of a program: it begins with the single character `marker`
    outside a text in double quotes. Also remove blanks at the end of what is left.

    返回 `line` 中第一个 `marker` 之前的部分并去掉末尾空白，双引号内的 `marker` 不算。

    去掉代码行 `line` 的注释：注释以双引号之外的单个字符 `marker` 开始，直到行尾；结果末尾的空白也要去掉。

    >>> strip_comment('x = 1  # one', '#')
    'x = 1'
    >>> strip_comment('s = "#5"; # no', '#')
    's = "#5";'
    >>> strip_comment('; all', ';')
    ''
    """
    quoted = False
    for index, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == marker and not quoted:
            return line[:index].rstrip()
    return line.rstrip()


def replace_nth(text: str, old: str, new: str, n: int) -> str:
    """Return `text` with the `n`-th occurrence of the nonempty `old`, counted from 1 and without
    overlaps, replaced by `new`; if there are fewer, `text` is unchanged.

    In the string `text`, replace only one of the places where `old` (not empty) is found, namely
    number `n` from the left, with `new`. Occurrences do not overlap; if the `n`-th does not exist,
    nothing happens.

    返回把 `text` 中第 `n` 次（从 1 数起，不重叠）出现的非空字符串 `old` 换成 `new` 的结果，出现次数不足时不变。

    给定字符串 `text`，只替换从左数第 `n` 个 `old`（非空，各次出现互不重叠）为 `new`，其余不动；若不存在第 `n` 个，原样返回。

    >>> replace_nth('one, two, one, one', 'one', 'six', 2)
    'one, two, six, one'
    >>> replace_nth('aaa', 'a', '', 1)
    'aa'
    >>> replace_nth('abc', 'x', 'y', 1)
    'abc'
    """
    parts = text.split(old)
    if not 1 <= n < len(parts):
        return text
    return old.join(parts[:n]) + new + old.join(parts[n:])


def replace_nth_2(text: str, old: str, new: str, n: int) -> str:
    index = -len(old)
    for _ in range(n):
        index = text.find(old, index + len(old))
        if index == -1:
            return text
    return text[:index] + new + text[index + len(old):]


def replace_at_once(text: str, table: dict[str, str]) -> str:
    """Return `text` with each key of `table` that is found replaced by its value, all in one pass
    from left to right, so that what has been inserted is not replaced again; longer keys go first.

    Substitute several nonempty strings simultaneously. At each position of `text` try the keys of
    `table`, the longest first. If one stands there, write its value and go on behind the key, or
    else copy a character.

    对 `text` 做一次性替换：从左到右把出现的 `table` 的键换成对应的值，替换结果不再参与替换，长键优先。

    同时替换多个非空字符串：从 `text` 的每个位置开始，优先尝试 `table` 中较长的键，若匹配就写入对应的值并跳过该键，否则照抄一个字符，返回结果。

    >>> replace_at_once('cat and dog', {'cat': 'dog', 'dog': 'cat'})
    'dog and cat'
    >>> replace_at_once('aab', {'a': '1', 'aa': '2'})
    '2b'
    >>> replace_at_once('xyz', {})
    'xyz'
    """
    keys = sorted(table, key=len, reverse=True)
    result = ''
    index = 0
    while index < len(text):
        for key in keys:
            if text.startswith(key, index):
                result += table[key]
                index += len(key)
                break
        else:
            result += text[index]
            index += 1
    return result


def replace_at_once_2(text: str, table: dict[str, str]) -> str:
    if not table:
        return text
    keys = sorted(table, key=len, reverse=True)
    pattern = '|'.join(re.escape(key) for key in keys)
    return re.sub(pattern, lambda found: table[found.group()], text)


def fill_template(template: str, values: dict[str, str]) -> str:
    """Return `template` with each {name} replaced by the entry for that name in `values`; names
    that are missing there are left as they are, braces included. Names consist of letters, digits
    and underscores.

    Fill in a form letter: wherever `template` contains a name in curly braces (letters, digits,
    underscores) that is a key of `values`, put the value in its place. Placeholders with unknown
    names stay unchanged.

    返回把 `template` 中的 {名称} 换成 `values` 中对应值的结果，`values` 里没有的名称连同花括号原样保留；名称由字母、数字和下划线组成。

    实现模板填充：`template` 中花括号内的名称（字母、数字、下划线）若是 `values` 的键，就用对应的值替换整个占位符，未知的占位符不变。

    >>> fill_template('Dear {name}, bye', {'name': 'Eve'})
    'Dear Eve, bye'
    >>> fill_template('{a}-{b}', {'b': '2'})
    '{a}-2'
    >>> fill_template('', {'x': 'y'})
    ''
    """
    return re.sub(r'\{(\w+)\}', lambda found: values.get(found[1], found[0]), template)


def placeholder_names(template: str) -> list[str]:
    """Return the different names that stand between '<' and '>' in `template`, in the order of
    their first appearance; a name consists of small letters only.

    List the placeholders of `template`, which look like <name> with one or more letters a to z
    inside. Each name is listed once, without its brackets.

    返回 `template` 中尖括号 '<' 与 '>' 之间的不同名称，按首次出现的顺序排列，名称只含小写字母。

    找出 `template` 中形如 <name> 的占位符（括号内为一个或多个 a 到 z 的字母），去掉尖括号和重复项后按出现顺序返回名称列表。

    >>> placeholder_names('cp <source> <target>')
    ['source', 'target']
    >>> placeholder_names('<x> + <y> = <x>')
    ['x', 'y']
    >>> placeholder_names('1 < 2 > 0')
    []
    """
    return list(dict.fromkeys(re.findall(r'<([a-z]+)>', template)))


def placeholder_names_2(template: str) -> list[str]:
    names = []
    for found in re.finditer(r'<([a-z]+)>', template):
        if found.group(1) not in names:
            names.append(found.group(1))
    return names


def parse_page_ranges(pages: str) -> list[int]:
    """Return the numbers that `pages` describes, where single numbers and ranges such as 4-7, both
    ends included, are separated by commas; blanks are allowed, and the order is that of the text.

    Expand what one types into a print dialog: `pages` lists numbers and ranges 'first-last',
    divided by commas and perhaps blanks. Return all the page numbers in order of mention; an empty
    string gives [].

    返回 `pages` 表示的所有页码：以逗号分隔的单个数字或形如 4-7 的区间（含两端），允许有空格，按书写顺序排列。

    解析打印对话框里的页码字符串 `pages`，其中数字和“起-止”区间用逗号隔开，可能带空格。按出现顺序展开成整数列表，空串返回 []。

    >>> parse_page_ranges('1, 4-6, 9')
    [1, 4, 5, 6, 9]
    >>> parse_page_ranges('3-3')
    [3]
    >>> parse_page_ranges('')
    []
    """
    numbers = []
    for part in pages.split(','):
        first, dash, last = part.strip().partition('-')
        if dash:
            numbers.extend(range(int(first), int(last) + 1))
        elif first:
            numbers.append(int(first))
    return numbers


def format_page_ranges(pages: list[int]) -> str:
    """Return the ascending different numbers in `pages` as a text in which three or more that
    follow each other are written as 'first-last'; the parts are joined by commas.

    Write the list `pages`, sorted and without repetitions, in short: a stretch of at least three
    consecutive integers becomes 'first-last', other numbers are listed singly, all separated by
    ','.

    把升序且不重复的 `pages` 写成紧凑的文本：三个及以上连续的数写成“起-止”，各部分以逗号连接。

    给定升序无重复的非负整数列表 `pages`，将至少三个连续整数的一段缩写为 '首-尾'，其余数字单独列出，用 ',' 连接后返回。

    >>> format_page_ranges([1, 2, 3, 7, 8])
    '1-3,7,8'
    >>> format_page_ranges([5])
    '5'
    >>> format_page_ranges([])
    ''
    """
    runs = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    parts = []
    for run in runs:
        if len(run) > 2:
            parts.append(f'{run[0]}-{run[-1]}')
        else:
            parts.extend(map(str, run))
    return ','.join(parts)


def untab(line: str, size: int) -> str:
    r"""Return `line` with each tab replaced by one or more blanks up to the next column that is a
    multiple of `size`.

    Expand the tabs in `line`, which has no line break. Columns are counted from 0; a tab is
    replaced with as many spaces, at least one, as lead to the next multiple of the positive number
    `size`.

    返回把 `line` 中的制表符换成空格后的文本，每个制表符补到下一个 `size` 的倍数列，至少一个空格。

    展开不含换行的 `line` 里的制表符：列号从 0 起，每遇到制表符就插入空格，直到列号成为正整数 `size` 的下一个倍数。

    >>> untab('a\tb', 4)
    'a   b'
    >>> untab('abcd\te', 4)
    'abcd    e'
    >>> untab('plain', 8)
    'plain'
    """
    result = ''
    for char in line:
        if char == '\t':
            result += ' ' * (size - len(result) % size)
        else:
            result += char
    return result


def untab_2(line: str, size: int) -> str:
    return line.expandtabs(size)


def indent_block(block: str, width: int) -> str:
    r"""Return `block` with `width` blanks put in front of each line that is not blank; blank lines
    become empty.

    Shift a piece of code to the right. Every line of `block` with something other than white space
    in it gets `width` more spaces at its beginning, every other line is emptied; lines are joined
    by newlines.

    返回在 `block` 的每个非空白行前加 `width` 个空格后的文本，空白行变为空行。

    把代码块 `block` 整体右移：凡含有非空白字符的行在行首增加 `width` 个空格，只有空白的行改为空行，各行仍以换行符连接。

    >>> indent_block('if x:\n  y', 4)
    '    if x:\n      y'
    >>> indent_block('a\n \nb', 1)
    ' a\n\n b'
    >>> indent_block('', 2)
    ''
    """
    lines = []
    for line in block.split('\n'):
        lines.append(' ' * width + line if line.strip() else '')
    return '\n'.join(lines)


def framed(lines: list[str]) -> list[str]:
    """Return `lines` in a frame of asterisks: each line is padded with blanks to the length of the
    longest and put between '* ' and ' *', and rows of '*' stand above and below.

    Draw a box around the strings in `lines`. The first and last strings of the result are asterisks
    only, the others begin with '* ' and end with ' *', with the text left-aligned in between; all
    are equally long.

    返回用星号加框后的 `lines`：每行右侧补空格到最长行的长度，前后加 '* ' 和 ' *'，首尾各有一行星号。

    给字符串列表 `lines` 画一个方框：结果的首行与末行全是 '*'，中间每行以 '* ' 开头、' *' 结尾，文本左对齐，所有行等长。

    >>> framed(['hi', 'all'])
    ['*******', '* hi  *', '* all *', '*******']
    >>> framed(['x'])
    ['*****', '* x *', '*****']
    >>> framed([])
    ['****', '****']
    """
    width = max(map(len, lines), default=0)
    edge = '*' * (width + 4)
    return [edge, *(f'* {line.ljust(width)} *' for line in lines), edge]


def framed_2(lines: list[str]) -> list[str]:
    width = 0
    for line in lines:
        width = max(width, len(line))
    result = ['*' * (width + 4)]
    for line in lines:
        result.append('* ' + line + ' ' * (width - len(line)) + ' *')
    result.append('*' * (width + 4))
    return result


def group_digits(digits: str, mark: str) -> str:
    """Return `digits` with `mark` inserted between groups of three, which are counted from the
    right.

    Given a string `digits` of decimal digits, separate the thousands: going from the right, put the
    string `mark` after every three digits, but not at the very beginning.

    返回在数字串 `digits` 中从右往左每三位插入 `mark` 后的字符串。

    给定由数字组成的字符串 `digits`，从右边起每三位一组，组与组之间插入分隔串 `mark`，最前面不加。

    >>> group_digits('1234567', ',')
    '1,234,567'
    >>> group_digits('100', '.')
    '100'
    >>> group_digits('', ',')
    ''
    """
    groups = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    return mark.join(groups)


def group_digits_2(digits: str, mark: str) -> str:
    result = ''
    for index, digit in enumerate(digits):
        if index > 0 and (len(digits) - index) % 3 == 0:
            result += mark
        result += digit
    return result


def reverse_letters_only(text: str) -> str:
    """Return `text` with its letters in reverse order, while all other characters stay where they
    are.

    Take the letters out of the string `text`, and put them back into the letter positions from last
    to first. Digits, blanks and punctuation do not move.

    返回把 `text` 中的字母倒序排列后的结果，其他字符留在原来的位置。

    给定字符串 `text`，只对其中的字母做反转：字母占据的位置按相反顺序重新填入，数字、空格和标点不动。

    >>> reverse_letters_only('a-bC-dE')
    'E-dC-ba'
    >>> reverse_letters_only('12!')
    '12!'
    >>> reverse_letters_only("it's")
    "st'i"
    """
    letters = [char for char in text if char.isalpha()]
    return ''.join(letters.pop() if char.isalpha() else char for char in text)


def reverse_letters_only_2(text: str) -> str:
    chars = list(text)
    left, right = 0, len(chars) - 1
    while left < right:
        if not chars[left].isalpha():
            left += 1
        elif not chars[right].isalpha():
            right -= 1
        else:
            chars[left], chars[right] = chars[right], chars[left]
            left += 1
            right -= 1
    return ''.join(chars)


def apply_backspaces(keys: str) -> str:
    """Return the text that results from typing `keys`, in which '<' stands for the backspace key; a
    backspace in an empty text does nothing.

    Someone types the characters of `keys` one after another. Each '<' deletes the last character
    typed so far, if there is one. What is on the screen at the end?

    返回依次输入 `keys` 后得到的文本，其中 '<' 表示退格键，文本为空时退格无效。

    模拟打字：逐个输入 `keys` 的字符，遇到 '<' 就删去当前最后一个字符（没有则忽略），返回最终的文本。

    >>> apply_backspaces('helo<lo')
    'hello'
    >>> apply_backspaces('<<a')
    'a'
    >>> apply_backspaces('ab<<')
    ''
    """
    typed = []
    for key in keys:
        if key != '<':
            typed.append(key)
        elif typed:
            typed.pop()
    return ''.join(typed)


def apply_backspaces_2(keys: str) -> str:
    screen = ''
    for key in keys:
        screen = screen[:-1] if key == '<' else screen + key
    return screen


def escape_markup(text: str) -> str:
    """Return `text` made safe for HTML: & becomes &amp;, < becomes &lt;, > becomes &gt; and a
    double quote becomes &quot;.

    Write a function that replaces the four characters with a meaning in HTML in the string `text`,
    the ampersand by '&amp;', the angle brackets by '&lt;' and '&gt;', and '"' by '&quot;'.

    返回可安全放入 HTML 的 `text`：& 换成 &amp;，< 换成 &lt;，> 换成 &gt;，双引号换成 &quot;。

    编写一个函数，转义字符串 `text` 中的 HTML 特殊字符：'&' 变为 '&amp;'，'<' 变为 '&lt;'，'>' 变为 '&gt;'，'"' 变为
    '&quot;'，其余不变。

    >>> escape_markup('a < b & c')
    'a &lt; b &amp; c'
    >>> escape_markup('<"x">')
    '&lt;&quot;x&quot;&gt;'
    >>> escape_markup('&amp;')
    '&amp;amp;'
    """
    entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
    return ''.join(entities.get(char, char) for char in text)


def escape_markup_2(text: str) -> str:
    text = text.replace('&', '&amp;')
    text = text.replace('<', '&lt;').replace('>', '&gt;')
    return text.replace('"', '&quot;')


def difference_marks(old: str, new: str) -> str:
    """Return a line to be printed below two texts: a '^' under each position at which `old` and
    `new` differ or only one has a character, and a blank elsewhere, as long as the longer text.

    Compare `old` and `new` column by column. For each column up to the end of the longer string,
    write ' ' if both have the same character, and '^' if not, a missing character being different
    from any.

    返回标记差异的一行：`old` 与 `new` 字符不同或只有一方有字符的位置为 '^'，其余为空格，长度等于较长者。

    逐列比较字符串 `old` 和 `new`，直到较长者结束：两者字符相同写空格，不同（包括一方已没有字符）写 '^'，返回由这些符号组成的字符串。

    >>> difference_marks('color', 'colour')
    '    ^^'
    >>> difference_marks('cat', 'bat')
    '^  '
    >>> difference_marks('', '')
    ''
    """
    pairs = itertools.zip_longest(old, new)
    return ''.join(' ' if one == other else '^' for one, other in pairs)


def to_csv_row(fields: list[str]) -> str:
    """Return the `fields` joined by commas; a field with a comma or a double quote in it is put in
    double quotes, and the quotes inside it are doubled.

    Write a row of a CSV file. Each string in `fields` that contains ',' or '"' is enclosed in
    double quotes after each '"' in it has been written twice; then all are joined with ','.

    返回用逗号连接 `fields` 得到的一行；含逗号或双引号的字段要用双引号括起来，其中的双引号写两遍。

    生成 CSV 的一行：列表 `fields` 中凡包含 ',' 或 '"' 的字段，先把其中每个 '"' 变成两个，再用双引号括住，最后用逗号连接所有字段。

    >>> to_csv_row(['a', 'b,c', '1'])
    'a,"b,c",1'
    >>> to_csv_row(['say "hi" now'])
    '"say ""hi"" now"'
    >>> to_csv_row([])
    ''
    """
    cells = []
    for field in fields:
        if ',' in field or '"' in field:
            field = '"' + field.replace('"', '""') + '"'
        cells.append(field)
    return ','.join(cells)


def stretched(word: str) -> str:
    """Return `word` with its first letter written once, its second twice and so on, the groups
    being joined by hyphens and each beginning with a capital letter followed by small ones.

    Given a string `word` of letters, repeat the letter at index i so that it occurs i + 1 times,
    the first time in upper case, then in lower case, and connect these groups with '-'.

    把 `word` 的第一个字母写一次、第二个写两次，依此类推，每组首字母大写其余小写，用连字符连接后返回。

    给定由字母组成的字符串 `word`，下标为 i 的字母重复 i + 1 次，其中第一次大写、其后小写，各组之间用 '-' 隔开。

    >>> stretched('abc')
    'A-Bb-Ccc'
    >>> stretched('Q')
    'Q'
    >>> stretched('')
    ''
    """
    return '-'.join((char * count).capitalize() for count, char in enumerate(word, start=1))


def stretched_2(word: str) -> str:
    groups = []
    for index, char in enumerate(word):
        groups.append(char.upper() + char.lower() * index)
    return '-'.join(groups)


def read_columns(lines: list[str]) -> list[str]:
    """Return the columns of `lines` read from top to bottom, a missing character being a blank;
    blanks at the end of a column are dropped.

    Write the strings in `lines` below one another and read downwards: the first string of the
    result has the first characters of all, and so on up to the longest. Short lines count as filled
    up with blanks, and trailing blanks of each result are removed.

    返回从上到下读 `lines` 各列得到的字符串列表，缺少的字符当作空格，每列末尾的空格去掉。

    把 `lines` 中的字符串上下对齐排列，再逐列向下读：结果的第一项由各行首字符组成，直到最长的行结束；短行用空格补齐，每项结果去掉末尾空格。

    >>> read_columns(['abc', 'de'])
    ['ad', 'be', 'c']
    >>> read_columns(['a', 'xyz'])
    ['ax', ' y', ' z']
    >>> read_columns([])
    []
    """
    columns = itertools.zip_longest(*lines, fillvalue=' ')
    return [''.join(column).rstrip() for column in columns]


def read_columns_2(lines: list[str]) -> list[str]:
    width = max((len(line) for line in lines), default=0)
    result = []
    for index in range(width):
        column = ''
        for line in lines:
            column += line[index] if index < len(line) else ' '
        result.append(column.rstrip())
    return result


def squeeze_file_name(text: str, width: int) -> str:
    """Return `text` if it has at most `width` characters; otherwise replace its middle with '..' so
    that the result has exactly `width` characters, the beginning being one longer than the end if
    they cannot be equal. `width` is at least 4.

    Fit a long file name `text` into `width` columns (4 or more): keep its beginning and its end
    with two dots between them, `width` characters altogether. When the kept ones cannot be halved,
    the beginning gets one more. Short texts are returned as they are.

    若 `text` 不超过 `width` 个字符则原样返回，否则把中间部分换成 '..'，使总长恰为 `width`，首尾不能等长时开头多一个字符；`width` 不小于 4。

    把过长的文件名 `text` 压缩到 `width` 列（至少为 4）：保留开头和结尾，中间用两个点连接，总共 `width` 个字符，保留的字符数为奇数时开头多留一个；不超长则不变。

    >>> squeeze_file_name('abcdefghij', 7)
    'abc..ij'
    >>> squeeze_file_name('abcdefghij', 6)
    'ab..ij'
    >>> squeeze_file_name('abc', 5)
    'abc'
    """
    if len(text) <= width:
        return text
    tail = (width - 2) // 2
    head = width - 2 - tail
    return text[:head] + '..' + text[-tail:]


def cancel_pairs(text: str) -> str:
    """Return what remains of `text` when two equal characters next to each other are removed again
    and again until there are no such pairs.

    Repeatedly delete adjacent equal characters of `text`, two at a time; new neighbours that are
    equal vanish as well. Return the final string, which may be empty.

    反复删去 `text` 中相邻的两个相同字符，直到没有这样的字符对，返回剩下的字符串。

    像消消乐那样处理字符串 `text`：每次消去一对相邻且相同的字符，消去后新相邻的相同字符继续消去，返回最终结果（可能为空串）。

    >>> cancel_pairs('abbac')
    'c'
    >>> cancel_pairs('aaa')
    'a'
    >>> cancel_pairs('abba')
    ''
    """
    left = []
    for char in text:
        if left and left[-1] == char:
            left.pop()
        else:
            left.append(char)
    return ''.join(left)


def cancel_pairs_2(text: str) -> str:
    index = 1
    while index < len(text):
        if text[index] == text[index - 1]:
            text = text[:index - 1] + text[index + 1:]
            index = max(index - 1, 1)
        else:
            index += 1
    return text


def trade_adjacent_chars(text: str) -> str:
    """Return `text` with the first and second character exchanged, the third and fourth, and so on;
    a single one at the end stays.

    Exchange the two characters in each pair of neighbours in `text`, the pairs beginning at even
    indices. If the length is odd, the last character keeps its place.

    返回把 `text` 的第 1、2 个字符互换，第 3、4 个互换，依此类推后的字符串，末尾落单的字符不动。

    将字符串 `text` 从头起每两个字符分为一组，组内互换位置；长度为奇数时最后一个字符保持不变。

    >>> trade_adjacent_chars('abcdef')
    'badcfe'
    >>> trade_adjacent_chars('xyz')
    'yxz'
    >>> trade_adjacent_chars('')
    ''
    """
    return ''.join(text[start:start + 2][::-1] for start in range(0, len(text), 2))


def trade_adjacent_chars_2(text: str) -> str:
    chars = list(text)
    for index in range(0, len(chars) - 1, 2):
        chars[index], chars[index + 1] = chars[index + 1], chars[index]
    return ''.join(chars)
