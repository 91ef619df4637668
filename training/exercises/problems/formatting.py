"""Formatting: numbers, lists and tables made into texts for people."""

import math
import re


def with_separators(n: int) -> str:
    """Return `n` written with commas between groups of three digits, so that 1234567 becomes
    "1,234,567". A negative number keeps its minus sign in front.

    Format the integer `n` with thousands separators (commas), for example 1000 as "1,000".

    返回整数 `n` 带千位分隔符（逗号）的写法，例如 1234567 写作 "1,234,567"，负数保留前面的负号。

    把 `n` 每三位用逗号隔开后以字符串返回，如 1000 变为 "1,000"。

    >>> with_separators(1234567)
    '1,234,567'
    >>> with_separators(999)
    '999'
    >>> with_separators(-40000)
    '-40,000'
    """
    return f"{n:,}"


def with_separators_2(n: int) -> str:
    digits = str(abs(n))
    groups = []
    while len(digits) > 3:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    groups.insert(0, digits)
    return ("-" if n < 0 else "") + ",".join(groups)


def accounting_amount(cents: int) -> str:
    """Return an amount of `cents` as dollars in the style of accountants: "$1,234.50" for 123450,
    and in parentheses, "($2.05)", if it is negative.

    Write the whole number `cents` as dollars with two decimals, a dollar sign and commas for the
    thousands. Put negative amounts in parentheses instead of giving them a minus sign.

    把以分为单位的金额 `cents` 写成会计格式的美元：123450 写作 "$1,234.50"，负数放在括号里，如 "($2.05)"。

    返回整数 `cents` 对应的美元金额，带美元符号、千位逗号和两位小数；负数不写负号，而是加上圆括号。

    >>> accounting_amount(123450)
    '$1,234.50'
    >>> accounting_amount(-205)
    '($2.05)'
    >>> accounting_amount(0)
    '$0.00'
    """
    dollars, rest = divmod(abs(cents), 100)
    text = f"${dollars:,}.{rest:02d}"
    return f"({text})" if cents < 0 else text


def ordinal(place: int) -> str:
    """Return `place` as an English ordinal: "1st", "2nd", "3rd", "4th" and so on. Numbers that end
    with 11, 12 or 13 take "th".

    For a positive integer `place`, add the right one of the endings st, nd, rd and th to its
    digits. Mind 11th, 12th, 13th and likewise 111th.

    返回正整数 `place` 的英文序数写法，如 "1st"、"2nd"、"3rd"、"4th"；以 11、12、13 结尾的数用 "th"。

    给定正整数 `place`，在数字后加上正确的词尾 st、nd、rd 或 th，注意 11th、12th、13th 以及 111th 等情况。

    >>> ordinal(1)
    '1st'
    >>> ordinal(12)
    '12th'
    >>> ordinal(23)
    '23rd'
    >>> ordinal(111)
    '111th'
    """
    if 10 <= place % 100 <= 20:
        suffix = "th"
    else:
        suffix = {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{suffix}"


def ordinal_2(place: int) -> str:
    if place % 100 in (11, 12, 13):
        return str(place) + "th"
    endings = ["th", "st", "nd", "rd"] + ["th"] * 6
    return str(place) + endings[place % 10]


def counted(count: int, noun: str) -> str:
    """Return `count` followed by `noun`, in the plural unless the count is 1. The plural adds "es"
    after s, x, ch and sh, turns a y after a consonant into "ies", and adds "s" otherwise.

    Write a quantity in words such as "1 box" or "3 boxes". Given `count` and the singular `noun`,
    form the plural if needed: -s, -x, -ch, -sh get "es", consonant + y becomes "ies", the rest "s".

    返回数量 `count` 加名词 `noun`，数量不为 1 时用复数：以 s、x、ch、sh 结尾加 "es"，辅音加 y 结尾变 "ies"，其余加 "s"。

    给定 `count` 和单数名词 `noun`，写出 "1 box"、"3 boxes" 这样的短语。复数规则：s、x、ch、sh 之后加 es，辅音字母后的 y 改为 ies，其他情况加
    s。

    >>> counted(3, "box")
    '3 boxes'
    >>> counted(1, "city")
    '1 city'
    >>> counted(0, "city")
    '0 cities'
    >>> counted(2, "day")
    '2 days'
    """
    if count == 1:
        return f"1 {noun}"
    if noun.endswith(("s", "x", "ch", "sh")):
        plural = noun + "es"
    elif noun.endswith("y") and noun[-2:-1] not in "aeiou":
        plural = noun[:-1] + "ies"
    else:
        plural = noun + "s"
    return f"{count} {plural}"


def dotted_initials(full_name: str) -> str:
    """Return the initials of `full_name` in capitals, each with a dot behind it: "ada lovelace"
    gives "A.L.". Words are separated by blanks.

    Take the first letter of every word in `full_name`, make it a capital and put a dot after it;
    join the results without blanks.

    返回姓名 `full_name` 的首字母缩写，大写并各带一个点，例如 "ada lovelace" 得到 "A.L."，单词以空格分隔。

    取 `full_name` 中每个单词的第一个字母，转为大写并在其后加点，然后不带空格地连接起来。

    >>> dotted_initials("ada lovelace")
    'A.L.'
    >>> dotted_initials("Johann Sebastian Bach")
    'J.S.B.'
    >>> dotted_initials("")
    ''
    """
    return "".join(f"{word[0].upper()}." for word in full_name.split())


def dotted_initials_2(full_name: str) -> str:
    result = ""
    for word in full_name.split():
        result += word[0].upper() + "."
    return result


def surname_first(full_name: str) -> str:
    """Rewrite `full_name` as "Last, First Middle": the last word comes first, with a comma after
    it. A name of one word stays as it is.

    Given a person's name `full_name`, return it in the form used in catalogues, the final word in
    front, then a comma, a blank and the other words. Single names are returned unchanged.

    把姓名 `full_name` 改写为“姓, 名”的形式：最后一个单词放到最前，其后加逗号和空格；只有一个单词时保持不变。

    给定 `full_name`，按图书目录的格式返回：末尾的单词在前，接着是逗号、空格和其余单词；单个单词原样返回。

    >>> surname_first("Mary Ann Evans")
    'Evans, Mary Ann'
    >>> surname_first("Plato")
    'Plato'
    >>> surname_first("Alan Turing")
    'Turing, Alan'
    """
    *given, family = full_name.split()
    return f"{family}, {' '.join(given)}" if given else family


def surname_first_2(full_name: str) -> str:
    first, blank, last = full_name.rpartition(" ")
    if not blank:
        return last
    return last + ", " + first


def book_title(title: str) -> str:
    """Capitalize every word of `title` except the small words a, an, and, in, of, on, the and to,
    which are written in lower case unless they come first.

    Return `title` in title case. Words are separated by single blanks; "a", "an", "and", "in",
    "of", "on", "the", "to" stay small except at the beginning.

    将书名 `title` 的每个单词首字母大写，但 a、an、and、in、of、on、the、to 这些小词除外，它们只有在开头时才大写。

    按英文标题格式返回 `title`：各单词首字母大写、其余小写；小词 a、an、and、in、of、on、the、to 若不在句首则全部小写。

    >>> book_title("the lord of the rings")
    'The Lord of the Rings'
    >>> book_title("A ROOM ON FIRE")
    'A Room on Fire'
    >>> book_title("to sleep")
    'To Sleep'
    """
    small = {"a", "an", "and", "in", "of", "on", "the", "to"}
    words = title.lower().split(" ")
    return " ".join(
        word if i > 0 and word in small else word.capitalize() for i, word in enumerate(words)
    )


def progress_bar(done: int, total: int, width: int) -> str:
    """Return a bar of `width` characters between square brackets: "#" for the part `done` out of
    `total`, rounded down, and "." for the rest.

    Draw a progress bar such as "[###..]". Of its `width` places, `done` * `width` // `total` are
    filled with "#" and the others with "."; brackets surround them. `total` is positive.

    返回方括号中宽度为 `width` 的进度条：按 `done` 占 `total` 的比例（向下取整）填 "#"，其余填 "."。

    绘制形如 "[###..]" 的进度条：`width` 个位置中有 `done` * `width` // `total` 个是 "#"，其余是 "."，两边加方括号，`total` 为正数。

    >>> progress_bar(3, 5, 10)
    '[######....]'
    >>> progress_bar(0, 8, 4)
    '[....]'
    >>> progress_bar(7, 7, 3)
    '[###]'
    """
    filled = done * width // total
    return "[" + "#" * filled + "." * (width - filled) + "]"


def progress_bar_2(done: int, total: int, width: int) -> str:
    return f"[{('#' * (done * width // total)).ljust(width, '.')}]"


def equal_width(numbers: list[int]) -> list[str]:
    """Return the non-negative integers in `numbers` as texts, padded with zeros in front so that
    all are as long as the longest one.

    Given a list `numbers` of integers that are not negative, write each with as many leading zeros
    as it takes to make all texts equally long. An empty list gives an empty list.

    把 `numbers` 中的非负整数转成字符串，前面补零，使它们与最长的一个等长。

    给定非负整数列表 `numbers`，返回补足前导零后长度一致的字符串列表，空列表返回空列表。

    >>> equal_width([7, 42, 100])
    ['007', '042', '100']
    >>> equal_width([3, 5])
    ['3', '5']
    >>> equal_width([])
    []
    """
    if not numbers:
        return []
    width = len(str(max(numbers)))
    return [str(number).zfill(width) for number in numbers]


def equal_width_2(numbers: list[int]) -> list[str]:
    width = max((len(str(number)) for number in numbers), default=0)
    return [f"{number:0{width}d}" for number in numbers]


def clock_numeral(hour: int) -> str:
    """Return the Roman numeral for an `hour` from 1 to 12 as many clock faces show it, where four
    is "IIII" instead of "IV". Nine is "IX" as usual.

    The dial of an old clock has the hours I, II, III, IIII, V, ..., XII. Given `hour` between 1 and
    12, return what stands there.

    返回钟面上整点 `hour`（1 到 12）的罗马数字。按照许多钟表的习惯，4 写作 "IIII" 而不是 "IV"，9 仍写作 "IX"。

    老式钟面上的数字依次是 I、II、III、IIII、V……XII。给定 1 到 12 之间的 `hour`，返回对应的数字。

    >>> clock_numeral(4)
    'IIII'
    >>> clock_numeral(9)
    'IX'
    >>> clock_numeral(12)
    'XII'
    >>> clock_numeral(6)
    'VI'
    """
    dial = "I II III IIII V VI VII VIII IX X XI XII"
    return dial.split()[hour - 1]


def clock_numeral_2(hour: int) -> str:
    tens = "X" if hour >= 9 else ""
    rest = hour - 10 if hour >= 9 else hour
    if rest < 0:
        return "IX"
    return tens + ("V" + "I" * (rest - 5) if rest >= 5 else "I" * rest)


def additive_numeral(n: int) -> str:
    """Write the positive integer `n` in early Roman style, in which no sign is subtracted: M, D, C,
    L, X, V and I stand for 1000, 500, 100, 50, 10, 5 and 1, from large to small, so 9 is "VIIII".

    Return `n` as the shortest text of the signs M (1000), D (500), C (100), L (50), X (10), V (5)
    and I (1) in falling order whose values add up to `n`. Four is "IIII", not "IV".

    用早期罗马记数法写出正整数 `n`，只用加法：M、D、C、L、X、V、I 分别为 1000、500、100、50、10、5、1，从大到小排列，因此 9 写作 "VIIII"。

    返回由符号 M、D、C、L、X、V、I（1000、500、100、50、10、5、1）从大到小组成、数值之和等于 `n` 的最短字符串，4 写作 "IIII" 而非 "IV"。

    >>> additive_numeral(9)
    'VIIII'
    >>> additive_numeral(1666)
    'MDCLXVI'
    >>> additive_numeral(40)
    'XXXX'
    """
    signs = [(1000, "M"), (500, "D"), (100, "C"), (50, "L"), (10, "X"), (5, "V"), (1, "I")]
    text = ""
    for value, sign in signs:
        count, n = divmod(n, value)
        text += sign * count
    return text


def enumeration(items: list[str]) -> str:
    """Join `items` to an English enumeration: commas between them and " and " before the last one,
    as in "a, b and c". One item stands alone, and no items give ''.

    Return the texts in `items` as one phrase, e.g. "tea, milk and sugar". There is no comma before
    "and"; a list of two has only "and", an empty list results in the empty string.

    把 `items` 连接成英文列举：各项之间用逗号，最后一项之前用 " and "，如 "a, b and c"；只有一项时原样返回，空列表返回 ''。

    返回由 `items` 组成的短语，例如 "tea, milk and sugar"，and 前没有逗号；两项时只用 and 连接，没有内容时为空字符串。

    >>> enumeration(["tea", "milk", "sugar"])
    'tea, milk and sugar'
    >>> enumeration(["salt", "oil"])
    'salt and oil'
    >>> enumeration(["rice"])
    'rice'
    >>> enumeration([])
    ''
    """
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def enumeration_2(items: list[str]) -> str:
    text = ""
    for i, item in enumerate(items):
        if i > 0:
            text += " and " if i == len(items) - 1 else ", "
        text += item
    return text


def likes_line(people: list[str]) -> str:
    """Say who likes something: "nobody likes this", "Ann likes this", "Ann and Bo like this", and
    for three or more `people` "Ann and 2 others like this".

    Given the names `people`, return the line below a post. With no names it is "nobody likes this";
    one name: "X likes this"; two: "X and Y like this"; more: "X and N others like this", where N
    counts everyone but the first.

    根据 `people` 返回点赞提示：没有人时为 "nobody likes this"，一人为 "Ann likes this"，两人为 "Ann and Bo like
    this"，三人及以上为 "Ann and 2 others like this"。

    给定点赞者姓名列表 `people`，生成一行文字：空列表 "nobody likes this"；一个名字 "X likes this"；两个名字 "X and Y like
    this"；更多时 "X and N others like this"，N 是除第一人之外的人数。

    >>> likes_line(["Ann", "Bo", "Cy"])
    'Ann and 2 others like this'
    >>> likes_line([])
    'nobody likes this'
    >>> likes_line(["Ann"])
    'Ann likes this'
    >>> likes_line(["Ann", "Bo"])
    'Ann and Bo like this'
    """
    if not people:
        return "nobody likes this"
    if len(people) == 1:
        return f"{people[0]} likes this"
    if len(people) == 2:
        return f"{people[0]} and {people[1]} like this"
    return f"{people[0]} and {len(people) - 1} others like this"


def flow_words(text: str, width: int) -> list[str]:
    """Break `text` into lines of at most `width` characters, with as many words on each line as
    fit. Words are joined by single blanks; none is longer than `width`.

    Fill lines greedily with the words of `text`: a word goes on the current line if the line, the
    blank before the word included, does not get longer than `width`, otherwise on a new one. Return
    the list of lines, which is empty for a text without words.

    把 `text` 按单词折行，每行最多 `width` 个字符并尽量多放单词，单词之间用一个空格，没有单词比 `width` 长。

    依次把 `text` 的单词放入当前行，若加上空格和单词后超过 `width` 个字符则另起一行。返回各行组成的列表，没有单词时为空列表。

    >>> flow_words("the cat sat on a mat", 7)
    ['the cat', 'sat on', 'a mat']
    >>> flow_words("one", 10)
    ['one']
    >>> flow_words("", 5)
    []
    """
    lines = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        lines.append(line)
    return lines


def justify_line(words: list[str], width: int) -> str:
    """Set `words` on a line of exactly `width` characters by widening the gaps between them. If the
    blanks cannot be shared out equally, the gaps on the left get one more. There are at least two
    words, and they fit.

    Return a fully justified line: the given `words`, in order, with blanks between them so that the
    length is `width`. Gaps differ by at most one blank, the wider ones come first. Expect two or
    more words.

    把 `words` 排成恰好 `width` 个字符的一行，空格尽量平均地分配到单词之间，不能均分时左边的间隔多一个。至少有两个单词且放得下。

    返回两端对齐的一行：按顺序放置 `words`，单词之间填充空格使总长等于 `width`，各间隔最多相差一个空格，较宽的在前；单词不少于两个。

    >>> justify_line(["to", "be", "or"], 10)
    'to  be  or'
    >>> justify_line(["to", "be", "or"], 11)
    'to   be  or'
    >>> justify_line(["left", "right"], 12)
    'left   right'
    """
    gaps = len(words) - 1
    blanks = width - sum(len(word) for word in words)
    each, extra = divmod(blanks, gaps)
    line = words[0]
    for i, word in enumerate(words[1:]):
        line += " " * (each + (1 if i < extra else 0)) + word
    return line


def boxed(message: str) -> list[str]:
    """Return three lines that show `message` in a frame: "+" in the corners, "-" above and below,
    "|" at the sides, with one blank between the sides and the text.

    Draw a box around the one-line text `message` and return it as a list of three strings, e.g.
    "+----+", "| hi |", "+----+" for "hi".

    返回三行文字，用边框围住 `message`：四角为 "+"，上下为 "-"，左右为 "|"，文字与左右边框之间各有一个空格。

    给单行文本 `message` 画一个方框，以三个字符串的列表返回，例如 "hi" 得到 "+----+"、"| hi |"、"+----+"。

    >>> boxed("hi")
    ['+----+', '| hi |', '+----+']
    >>> boxed("")
    ['+--+', '|  |', '+--+']
    >>> boxed("x y")
    ['+-----+', '| x y |', '+-----+']
    """
    border = "+" + "-" * (len(message) + 2) + "+"
    return [border, f"| {message} |", border]


def table_lines(rows: list[list[str]]) -> list[str]:
    """Lay out `rows` as lines of a table: every cell is filled up with blanks to the width of its
    column, " | " separates the columns, and blanks at the end of a line are removed.

    Given a list `rows` of equally many cells each, return one text per row in which the columns are
    aligned on the left and joined by " | ". Strip the blanks on the right of each line.

    把 `rows` 排成表格的各行：每个单元格补空格到所在列的宽度，列之间用 " | " 分隔，行尾空格去掉。

    给定每行单元格数相同的 `rows`，每行返回一个字符串，各列左对齐并以 " | " 连接，去除行右端的空格。

    >>> table_lines([["id", "name"], ["7", "Eve"], ["12", "Al"]])
    ['id | name', '7  | Eve', '12 | Al']
    >>> table_lines([["a", "b", "c"]])
    ['a | b | c']
    >>> table_lines([])
    []
    """
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    lines = []
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths)]
        lines.append(" | ".join(cells).rstrip())
    return lines


def align_right(numbers: list[int]) -> list[str]:
    """Return the integers in `numbers` as texts of equal length, with blanks in front of the
    shorter ones.

    Write all `numbers` right-aligned, in as narrow a column as possible; the minus sign counts as a
    character. For an empty list the result is empty.

    返回 `numbers` 中各整数的字符串，较短的在前面补空格，使长度一致。

    把 `numbers` 右对齐写成尽可能窄的一列，负号也算一个字符；空列表返回空列表。

    >>> align_right([5, 120, -14])
    ['  5', '120', '-14']
    >>> align_right([1])
    ['1']
    >>> align_right([])
    []
    """
    texts = [str(number) for number in numbers]
    width = max((len(text) for text in texts), default=0)
    return [text.rjust(width) for text in texts]


def align_right_2(numbers: list[int]) -> list[str]:
    width = 0
    for number in numbers:
        width = max(width, len(str(number)))
    return [f"{number:>{width}}" for number in numbers]


def shorten_middle(name: str, limit: int) -> str:
    """If `name` is longer than `limit`, replace its middle by "..." so that the result has exactly
    `limit` characters; the beginning gets the odd character. `limit` is at least 5.

    Return `name` unchanged if it has at most `limit` characters. Otherwise keep some characters of
    both ends with three dots between them, `limit` in all, the front part being as long as the
    back part or one longer.

    若 `name` 超过 `limit` 个字符，用 "..." 替换中间部分，使结果恰好 `limit` 个字符，前半部分可多一个字符；`limit` 至少为 5。

    `name` 不超过 `limit` 个字符时原样返回；否则保留首尾两段、中间放三个点，总长为 `limit`，前段与后段等长或多一个字符。

    >>> shorten_middle("holiday-photo.png", 10)
    'holi...png'
    >>> shorten_middle("short", 10)
    'short'
    >>> shorten_middle("abcdefgh", 7)
    'ab...gh'
    """
    if len(name) <= limit:
        return name
    kept = limit - 3
    back = kept // 2
    front = kept - back
    return name[:front] + "..." + name[-back:]


def mask_card(card: str) -> str:
    """Hide all but the last four digits of the card number `card` behind "*", and leave blanks as
    they are. It has at least four digits.

    Return `card` with every digit replaced by an asterisk except for the final four. Blanks between
    groups of digits do not change.

    将卡号 `card` 除最后四位数字外全部替换为 "*"，空格保持不变，卡号至少有四位数字。

    返回隐藏后的 `card`：只保留末尾四位数字，其余数字换成星号，数字组之间的空格不动。

    >>> mask_card("4000 1234 5678 9010")
    '**** **** **** 9010'
    >>> mask_card("1234")
    '1234'
    >>> mask_card("98765 4321")
    '***** 4321'
    """
    hidden = sum(char.isdigit() for char in card) - 4
    masked = ""
    for char in card:
        if char.isdigit() and hidden > 0:
            masked += "*"
            hidden -= 1
        else:
            masked += char
    return masked


def mask_card_2(card: str) -> str:
    shown = 0
    result = []
    for char in reversed(card):
        if char.isdigit():
            shown += 1
            char = char if shown <= 4 else "*"
        result.append(char)
    return "".join(reversed(result))


def rough_age(seconds: int) -> str:
    """Say how long ago something was: "just now" below 60 `seconds`, otherwise the largest fitting
    whole unit, as in "5m ago", "3h ago" or "2d ago".

    Turn an age in `seconds` into a short text. Less than a minute is "just now"; less than an hour
    counts full minutes ("m"), less than a day full hours ("h"), anything else full days ("d"), with
    " ago" behind.

    把过去的秒数 `seconds` 写成简短说明：不足 60 秒为 "just now"，否则用合适的最大整单位，如 "5m ago"、"3h ago"、"2d ago"。

    将 `seconds` 秒转换为短文本：不到一分钟 "just now"，不到一小时按整分钟（m），不到一天按整小时（h），其余按整天（d），后面加 " ago"。

    >>> rough_age(310)
    '5m ago'
    >>> rough_age(59)
    'just now'
    >>> rough_age(86400)
    '1d ago'
    >>> rough_age(7200)
    '2h ago'
    """
    if seconds < 60:
        return "just now"
    if seconds < 3600:
        return f"{seconds // 60}m ago"
    if seconds < 86400:
        return f"{seconds // 3600}h ago"
    return f"{seconds // 86400}d ago"


def spoken_duration(seconds: int) -> str:
    """Write a duration of `seconds` as hours, minutes and seconds in words, leaving out what is
    zero, e.g. "1 hour 2 seconds". Units are plural unless their number is 1; zero seconds give
    "0 seconds".

    Return `seconds` split up into the units hour, minute and second, such as "2 minutes 5 seconds".
    Units with the number 0 are omitted, except that 0 itself is "0 seconds"; add an "s" to a unit
    whose number is not 1.

    把 `seconds` 秒用英文写成小时、分钟和秒，数值为零的部分省略，如 "1 hour 2 seconds"；数值不是 1 时单位用复数，零秒写作 "0 seconds"。

    返回 `seconds` 拆分为 hour、minute、second 后的文字，如 "2 minutes 5 seconds"。数值为 0 的单位不写（但 0 本身写作 "0
    seconds"），数值不为 1 的单位加 s。

    >>> spoken_duration(3602)
    '1 hour 2 seconds'
    >>> spoken_duration(125)
    '2 minutes 5 seconds'
    >>> spoken_duration(0)
    '0 seconds'
    """
    parts = []
    for size, unit in ((3600, "hour"), (60, "minute"), (1, "second")):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count} {unit}" + ("s" if count != 1 else ""))
    return " ".join(parts) or "0 seconds"


def bar_chart(counts: dict[str, int]) -> list[str]:
    """Draw `counts` as a chart of one line per name: the name, filled up with blanks to the length
    of the longest name, a blank, and as many "=" as the count says.

    Given a dictionary `counts` from names to numbers, return the lines of a horizontal bar chart in
    the same order. Names are padded on the right to equal length, then come a blank and the bar of
    equals signs. No names give no lines.

    把 `counts` 画成条形图，每个名称一行：名称补空格到最长名称的长度，再加一个空格和相应数量的 "="。

    给定名称到数值的字典 `counts`，按原顺序返回横向条形图的各行：名称右侧补空格对齐，之后是一个空格和由等号组成的条；空字典返回空列表。

    >>> bar_chart({"red": 3, "blue": 1})
    ['red  ===', 'blue =']
    >>> bar_chart({"x": 0})
    ['x ']
    >>> bar_chart({})
    []
    """
    width = max(map(len, counts), default=0)
    return [f"{name:<{width}} {'=' * count}" for name, count in counts.items()]


def numbered(steps: list[str]) -> str:
    r"""Return the `steps` as one text, a line each, numbered "1. ", "2. " and so on. Lines are
    separated by newlines, without one at the end.

    Make a numbered list: put the position (from 1), a dot and a blank in front of each of the
    `steps` and join the lines with newline characters.

    把 `steps` 合并为一个文本，每步一行，前面加编号 "1. "、"2. " 等，行之间用换行符分隔，末尾没有换行。

    制作编号列表：在 `steps` 的每一项前加上序号（从 1 开始）、点和空格，再用换行符连接各行。

    >>> numbered(["wash", "cut"])
    '1. wash\n2. cut'
    >>> numbered(["rest"])
    '1. rest'
    >>> numbered([])
    ''
    """
    return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))


def numbered_2(steps: list[str]) -> str:
    lines = []
    for i in range(len(steps)):
        lines.append(str(i + 1) + ". " + steps[i])
    return "\n".join(lines)


def star_rating(rating: float) -> str:
    """Show a `rating` from 0 to 5 as five signs: "*" for each full star, "+" for a half if at least
    0.5 remains, and "-" for the rest.

    Return five characters for `rating`. The whole part gives the number of "*"; a remainder of 0.5
    or more adds one "+"; fill up with "-".

    用五个符号表示 0 到 5 之间的评分 `rating`：每个整星为 "*"，余下不少于 0.5 时加一个 "+"，其余为 "-"。

    返回 `rating` 对应的五个字符：整数部分是 "*" 的个数，小数部分大于等于 0.5 时再加一个 "+"，不足五个用 "-" 补齐。

    >>> star_rating(3.7)
    '***+-'
    >>> star_rating(4.2)
    '****-'
    >>> star_rating(5.0)
    '*****'
    >>> star_rating(0.0)
    '-----'
    """
    full = int(rating)
    half = "+" if rating - full >= 0.5 else ""
    return ("*" * full + half).ljust(5, "-")


def compact_count(n: int) -> str:
    """Shorten a non-negative `n` as counters on web pages do: below 1000 as it is, below a million
    in thousands with one decimal and "K", else in millions with "M". Digits beyond the first
    decimal are cut off, and a decimal of 0 is left out.

    Return `n` as "950", "1.2K" or "3M". Divide by 1000 or by 1000000, keep one decimal without
    rounding up, and drop it if it is zero.

    像网页计数那样缩写非负整数 `n`：小于 1000 原样，小于一百万用千（K）、否则用百万（M）为单位，保留一位小数，多余的位数直接截去，小数为 0 时不写。

    把 `n` 写成 "950"、"1.2K" 或 "3M" 的形式：除以 1000 或 1000000，保留一位小数（不进位），小数部分为零时省略。

    >>> compact_count(1299)
    '1.2K'
    >>> compact_count(950)
    '950'
    >>> compact_count(3000000)
    '3M'
    >>> compact_count(20500)
    '20.5K'
    """
    if n < 1000:
        return str(n)
    size, unit = (1000, "K") if n < 1000000 else (1000000, "M")
    whole, tenths = divmod(n * 10 // size, 10)
    return f"{whole}.{tenths}{unit}" if tenths else f"{whole}{unit}"


def column_letters(index: int) -> str:
    """Return the name of a spreadsheet column. Counted from 1, the columns are A, B, ..., Z, AA, AB
    and so on; `index` is the number of the column.

    Given `index` (1 or more), find the letters that a spreadsheet puts above that column: 1 is "A",
    26 is "Z", 27 is "AA", 703 is "AAA".

    返回电子表格中第 `index` 列的列名。列从 1 开始编号，依次为 A、B、……、Z、AA、AB 等。

    给定不小于 1 的 `index`，求表格软件中该列上方的字母：1 为 "A"，26 为 "Z"，27 为 "AA"，703 为 "AAA"。

    >>> column_letters(28)
    'AB'
    >>> column_letters(1)
    'A'
    >>> column_letters(52)
    'AZ'
    >>> column_letters(703)
    'AAA'
    """
    letters = ""
    while index > 0:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_letters_2(index: int) -> str:
    if index == 0:
        return ""
    quotient, rest = divmod(index - 1, 26)
    return column_letters_2(quotient) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[rest]


def number_in_words(n: int) -> str:
    """Write `n`, from 0 to 99, in English words. Tens and ones are joined by a hyphen, as in
    "forty-two".

    Given an integer `n` with 0 <= n <= 99, return its name in small letters, for example "seven",
    "thirteen", "twenty" or "ninety-nine".

    用英文单词写出 0 到 99 之间的整数 `n`，十位与个位之间用连字符，如 "forty-two"。

    给定 0 到 99 的整数 `n`，返回它的小写英文名称，例如 "seven"、"thirteen"、"twenty"、"ninety-nine"。

    >>> number_in_words(42)
    'forty-two'
    >>> number_in_words(13)
    'thirteen'
    >>> number_in_words(0)
    'zero'
    >>> number_in_words(70)
    'seventy'
    """
    small = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen "
        "fourteen fifteen sixteen seventeen eighteen nineteen"
    ).split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return small[n]
    word = tens[n // 10 - 2]
    return word if n % 10 == 0 else f"{word}-{small[n % 10]}"


def signed_change(old: int, new: int) -> str:
    """Return the change from `old` to `new` in percent, rounded to a whole number, with its sign:
    "+25%", "-10%", or "0%" if nothing is left after rounding. `old` is positive.

    By how many percent did a value move that was `old` (above zero) and is `new`? Answer with a
    text: a plus or minus sign, the rounded percentage and "%"; a change of zero has no sign.

    返回从 `old` 到 `new` 的变化百分比（四舍五入为整数）并带上符号，如 "+25%"、"-10%"，结果为零时是 "0%"；`old` 为正数。

    数值由 `old`（大于零）变为 `new`，变化了百分之几？以字符串回答：正负号、取整后的百分比和 "%"，变化为零时不带符号。

    >>> signed_change(80, 100)
    '+25%'
    >>> signed_change(50, 45)
    '-10%'
    >>> signed_change(7, 7)
    '0%'
    """
    percent = round((new - old) * 100 / old)
    return f"{percent:+d}%" if percent else "0%"


def url_slug(title: str) -> str:
    """Turn `title` into a part of a web address: small letters and digits stay, everything else
    becomes a hyphen, with never two hyphens in a row and none at either end.

    Return `title` in lower case, with each run of characters other than a-z and 0-9 replaced by a
    single "-", and without hyphens at the beginning and the end.

    把标题 `title` 转换为网址片段：转为小写，保留字母和数字，其余字符变为连字符，不连续出现两个连字符，首尾也没有。

    返回小写的 `title`，其中每一段连续的非 a-z、0-9 字符替换为一个 "-"，并去掉开头和结尾的连字符。

    >>> url_slug("Hello, World!")
    'hello-world'
    >>> url_slug("  10 Tips & Tricks ")
    '10-tips-tricks'
    >>> url_slug("???")
    ''
    """
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def url_slug_2(title: str) -> str:
    kept = [
        char if char in "abcdefghijklmnopqrstuvwxyz0123456789" else " " for char in title.lower()
    ]
    return "-".join("".join(kept).split())


def outline(depths: list[int]) -> list[str]:
    """Number the headings of a document. `depths` gives the level of each heading, 1 for chapters;
    return numbers such as "2" or "2.1". A heading deeper than the last one starts at 1, and levels
    are never skipped.

    Given the nesting `depths` of consecutive headings, compute their section numbers as texts. For
    1, 2, 2, 1 they are "1", "1.1", "1.2", "2". The first depth is 1, and each is at most one more
    than the one before.

    为文档标题编号：`depths` 给出每个标题的层级（章为 1），返回 "2"、"2.1" 这样的编号。进入更深一层时从 1 开始，层级不会跳跃。

    给定连续标题的层级 `depths`，求各标题的章节号：层级 1、2、2、1 对应 "1"、"1.1"、"1.2"、"2"。第一个层级为 1，每个层级至多比前一个大 1。

    >>> outline([1, 2, 2, 1])
    ['1', '1.1', '1.2', '2']
    >>> outline([1, 2, 3, 2, 3])
    ['1', '1.1', '1.1.1', '1.2', '1.2.1']
    >>> outline([])
    []
    """
    counters = []
    numbers = []
    for depth in depths:
        if depth > len(counters):
            counters.append(1)
        else:
            counters = counters[:depth]
            counters[-1] += 1
        numbers.append(".".join(str(counter) for counter in counters))
    return numbers


def page_spans(pages: list[int]) -> str:
    """Write the ascending list `pages` without repetitions as short as an index does: runs of
    consecutive numbers become "first-last", and commas with a blank separate the parts.

    Given distinct page numbers `pages` in rising order, return a text such as "1-3, 7, 9-10". Two
    neighbours already make a span; an empty list gives ''.

    把升序且不重复的页码列表 `pages` 写成索引的简写形式：连续的页码写作“首-尾”，各部分以逗号加空格分隔。

    给定递增且互不相同的页码 `pages`，返回形如 "1-3, 7, 9-10" 的字符串，两个相邻页码也写成范围，空列表返回 ''。

    >>> page_spans([1, 2, 3, 7, 9, 10])
    '1-3, 7, 9-10'
    >>> page_spans([4])
    '4'
    >>> page_spans([])
    ''
    """
    spans = []
    for page in pages:
        if spans and page == spans[-1][1] + 1:
            spans[-1][1] = page
        else:
            spans.append([page, page])
    return ", ".join(
        str(first) if first == last else f"{first}-{last}" for first, last in spans
    )


def page_spans_2(pages: list[int]) -> str:
    parts = []
    i = 0
    while i < len(pages):
        j = i
        while j + 1 < len(pages) and pages[j + 1] == pages[j] + 1:
            j += 1
        parts.append(str(pages[i]) if i == j else f"{pages[i]}-{pages[j]}")
        i = j + 1
    return ", ".join(parts)


def coordinates_text(latitude: float, longitude: float) -> str:
    """Write a position on the globe as "52.5N 13.4E", with one decimal each. A negative `latitude`
    is south (S), a negative `longitude` west (W); zero counts as north and east.

    Return `latitude` and `longitude` as one text, both without sign and rounded to one decimal, and
    followed by N or S and by E or W, with a blank between the two.

    把地球上的位置写成 "52.5N 13.4E"，各保留一位小数。`latitude` 为负表示南（S），`longitude` 为负表示西（W），零算北和东。

    返回由 `latitude` 和 `longitude` 组成的文本，两者取绝对值并保留一位小数，后面分别加 N 或 S、E 或 W，中间用一个空格隔开。

    >>> coordinates_text(52.52, 13.41)
    '52.5N 13.4E'
    >>> coordinates_text(-33.9, -70.6)
    '33.9S 70.6W'
    >>> coordinates_text(0.0, 0.0)
    '0.0N 0.0E'
    """
    north = "N" if latitude >= 0 else "S"
    east = "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.1f}{north} {abs(longitude):.1f}{east}"


def csv_line(fields: list[str]) -> str:
    r"""Join `fields` with commas to a CSV line. A field that contains a comma or a double quote is
    put in double quotes, and each quote inside it is doubled.

    Return one line of CSV for the given `fields`. Quote only where a comma or a quote makes it
    necessary; within quotes, write every " twice. Nothing else is changed.

    用逗号把 `fields` 连接成一行 CSV。含有逗号或双引号的字段要用双引号括起来，其中的每个双引号写两次。

    返回由 `fields` 生成的一行 CSV 文本：只有出现逗号或双引号的字段才加双引号，内部的双引号加倍，其余字段不变。

    >>> csv_line(["Rome", "3, Via Po"])
    'Rome,"3, Via Po"'
    >>> csv_line(['the "best" one', "7"])
    '"the ""best"" one",7'
    >>> csv_line([])
    ''
    """
    cells = []
    for field in fields:
        if "," in field or '"' in field:
            field = '"' + field.replace('"', '""') + '"'
        cells.append(field)
    return ",".join(cells)


def page_footer(page: int, items: int, per_page: int) -> str:
    """Return the footer of a list of `items` entries shown with `per_page` entries on a page, in
    the form "Page 2 of 5". The list always has at least one page, even without entries.

    Given the current `page`, the number of `items` and how many fit on a page, `per_page`, write
    "Page X of Y", where Y is the number of pages needed, rounded up and never below 1.

    列表共有 `items` 条，每页 `per_page` 条，返回第 `page` 页的页脚 "Page 2 of 5"；即使没有条目也至少有一页。

    给定当前页 `page`、条目数 `items` 和每页条数 `per_page`，返回 "Page X of Y"，其中 Y 是所需页数（向上取整，最少为 1）。

    >>> page_footer(2, 41, 10)
    'Page 2 of 5'
    >>> page_footer(1, 0, 20)
    'Page 1 of 1'
    >>> page_footer(3, 30, 10)
    'Page 3 of 3'
    """
    pages = max(1, math.ceil(items / per_page))
    return f"Page {page} of {pages}"


def page_footer_2(page: int, items: int, per_page: int) -> str:
    pages = (items + per_page - 1) // per_page or 1
    return "Page {} of {}".format(page, pages)


def thermometer(levels: list[int], height: int) -> list[str]:
    """Draw `levels` as vertical columns of "#" and return the lines from top to bottom. Each line
    has one character per column, "#" where the level reaches that line and " " elsewhere; there are
    `height` lines.

    Return a picture of `height` lines in which each number of `levels` is a column of that many
    "#", standing on the last line, with blanks above it. Cut off what is higher than the picture.

    把 `levels` 画成由 "#" 组成的竖直柱，从上到下返回 `height` 行。每行每列一个字符，柱子达到该行时为 "#"，否则为空格。

    返回 `height` 行的图形：`levels` 中的每个数是一根柱子的高度，柱子由 "#" 组成并立在最后一行上，上方填空格，超出图形高度的部分截去。

    >>> thermometer([1, 3, 2], 3)
    [' # ', ' ##', '###']
    >>> thermometer([0, 1], 2)
    ['  ', ' #']
    >>> thermometer([2], 1)
    ['#']
    """
    lines = []
    for row in range(height, 0, -1):
        lines.append("".join("#" if level >= row else " " for level in levels))
    return lines


def thermometer_2(levels: list[int], height: int) -> list[str]:
    columns = [("#" * min(level, height)).rjust(height) for level in levels]
    return ["".join(column[row] for column in columns) for row in range(height)]
