"""Texts laid out: brackets, quotes, indents, padding, wrapping, runs, positions, codes."""

import bisect
import itertools
import math
import re
import string
from collections import Counter, defaultdict, deque
from functools import reduce


def depth_profile(text: str) -> list[int]:
    """Return a list with one number for each character of `text`: how many round brackets are open
    right after it. The brackets in `text` are balanced.

    Given a string `text` whose round brackets are balanced, tell for every character the
    nesting depth that is reached once it has been read. An empty string gives an empty list.

    返回一个列表，给出读完 `text` 的每个字符之后尚未闭合的圆括号个数。`text` 中的括号是配对的。

    给定圆括号完全配对的字符串 `text`，逐个字符求读完它之后的嵌套深度；空字符串得到空列表。

    >>> depth_profile("a(b(c))d")
    [0, 1, 1, 2, 2, 1, 0, 0]
    >>> depth_profile("()()")
    [1, 0, 1, 0]
    >>> depth_profile("")
    []
    """
    depth = 0
    profile = []
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        profile.append(depth)
    return profile


def depth_profile_2(text: str) -> list[int]:
    steps = {"(": 1, ")": -1}
    return list(itertools.accumulate(steps.get(char, 0) for char in text))


def without_quotations(text: str) -> str:
    """Return `text` without its quoted parts: each double quote is removed together with
    everything up to and including the next one. A last double quote without a partner stays,
    with what follows it.

    Remove every quotation in double quotes from `text`, including the quote marks. If the last
    mark has no partner, it and the rest of the text are kept.

    删除 `text` 中所有双引号引用的内容（连同引号本身）后返回。如果最后剩下一个没有配对的引号，它和后面的内容都保留。

    去掉 `text` 里每一对双引号以及它们之间的文字，返回剩下的部分；末尾不成对的引号及其后的文字不变。

    >>> without_quotations('He said "yes" and "no".')
    'He said  and .'
    >>> without_quotations('a"b"c"d')
    'ac"d'
    >>> without_quotations('""')
    ''
    """
    return re.sub(r'"[^"]*"', "", text)


def without_quotations_2(text: str) -> str:
    kept = ""
    position = 0
    while True:
        start = text.find('"', position)
        end = text.find('"', start + 1) if start >= 0 else -1
        if end < 0:
            return kept + text[position:]
        kept += text[position:start]
        position = end + 1


def hide_quoted(text: str) -> str:
    """Replace every character between double quotes in `text` with an asterisk; the quote marks
    themselves remain, so the length does not change. The number of double quotes is even.

    Given a `text` with an even number of double quotes, return it with the words in quotes made
    unreadable: each character between an opening and a closing quote becomes '*'.

    把 `text` 中双引号之间的每个字符都换成星号，引号本身保留，因此长度不变。双引号的个数是偶数。

    `text` 含有偶数个双引号，返回把引号内的内容遮住之后的文本：开引号与闭引号之间的每个字符都变成 '*'。

    >>> hide_quoted('pin "1234" ok')
    'pin "****" ok'
    >>> hide_quoted('"" "a"')
    '"" "*"'
    >>> hide_quoted("none")
    'none'
    """
    pieces = text.split('"')
    for i in range(1, len(pieces), 2):
        pieces[i] = "*" * len(pieces[i])
    return '"'.join(pieces)


def hide_quoted_2(text: str) -> str:
    result = []
    inside = False
    for char in text:
        if char == '"':
            inside = not inside
            result.append(char)
        else:
            result.append("*" if inside else char)
    return "".join(result)


def hide_quoted_3(text: str) -> str:
    return re.sub(r'"([^"]*)"', lambda match: f'"{"*" * len(match[1])}"', text)


def swap_quote_marks(code: str) -> str:
    r"""Return `code` with every single quote turned into a double quote and every double quote
    turned into a single one.

    Exchange the two kinds of straight quote marks in the string `code`: ' becomes " and "
    becomes '. All other characters stay.

    返回把 `code` 中的单引号全部换成双引号、双引号全部换成单引号之后的字符串。

    交换字符串 `code` 里的两种直引号：' 变成 "，" 变成 '，其他字符不变。

    >>> swap_quote_marks("print('hi')")
    'print("hi")'
    >>> swap_quote_marks("say \"it's\"")
    'say \'it"s\''
    >>> swap_quote_marks("plain")
    'plain'
    """
    return code.translate(str.maketrans("'\"", "\"'"))


def swap_quote_marks_2(code: str) -> str:
    partner = {"'": '"', '"': "'"}
    return "".join(partner.get(char, char) for char in code)


def quoting_style(word: str) -> str:
    """Tell how `word` is quoted: 'single' if it starts and ends with ', 'double' if it starts and
    ends with ", and otherwise 'none'. One lone quote mark is not a quotation.

    Return 'single' or 'double' when the string `word` stands between two single or two double
    quote marks, and 'none' when it does not or when it has fewer than two characters.

    判断 `word` 的引号样式：首尾都是 ' 时返回 'single'，首尾都是 " 时返回 'double'，否则返回 'none'。只有一个引号字符不算。

    如果字符串 `word` 夹在两个单引号之间就返回 'single'，夹在两个双引号之间就返回 'double'；不是这样或长度不足 2 时返回 'none'。

    >>> quoting_style("'abc'")
    'single'
    >>> quoting_style('"x"')
    'double'
    >>> quoting_style("'abc")
    'none'
    >>> quoting_style("'")
    'none'
    """
    if len(word) < 2 or word[0] != word[-1]:
        return "none"
    return {"'": "single", '"': "double"}.get(word[0], "none")


def quoting_style_2(word: str) -> str:
    for mark, style in (("'", "single"), ('"', "double")):
        if len(word) > 1 and word.startswith(mark) and word.endswith(mark):
            return style
    return "none"


def outer_spans(text: str) -> list[tuple[int, int]]:
    """Return the pairs (start, end) of indices of the outermost round brackets in the balanced
    string `text`, from left to right. Brackets inside others are not listed.

    For the string `text` with balanced parentheses, find each opening bracket at depth 0 and
    the bracket that closes it, and return their positions as tuples in order.

    返回括号配对的字符串 `text` 中最外层圆括号的下标对 (start, end)，从左到右排列；嵌在里面的括号不列出。

    `text` 的圆括号是配对的，找出每个处于最外层的左括号以及与它对应的右括号，按顺序以元组形式返回它们的位置。

    >>> outer_spans("a(b)c((d)e)")
    [(1, 3), (5, 10)]
    >>> outer_spans("()")
    [(0, 1)]
    >>> outer_spans("no brackets")
    []
    """
    spans = []
    depth = 0
    start = 0
    for i, char in enumerate(text):
        if char == "(":
            if depth == 0:
                start = i
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                spans.append((start, i))
    return spans


def outer_spans_2(text: str) -> list[tuple[int, int]]:
    stack = []
    spans = []
    for index, char in enumerate(text):
        if char == "(":
            stack.append(index)
        elif char == ")":
            opened = stack.pop()
            if not stack:
                spans.append((opened, index))
    return spans


def nested_to_bullets(text: str) -> str:
    r"""The string `text` describes a tree: names separated by blanks, and after a name its children
    in round brackets, as in "a(b c(d)) e". Return a bulleted list in one string: one line for
    each name, in order, that begins with two spaces for each open bracket, followed by "- " and
    the name.

    Turn a nested listing such as "fruit(apple pear)" in `text` into bullets: every name (a run
    of characters other than blanks and brackets) gets its own line, on which it stands after "-
    ", moved to the right by two spaces per level. Return the lines joined by newline
    characters.

    字符串 `text` 描述一棵树：名字之间用空格分开，名字后面的圆括号里是它的子节点，例如 "a(b c(d)) e"。返回一个带项目符号的列表（一个字符串）：按顺序每个名字占一行，
    每有一层未闭合的括号就先写两个空格，然后是 "- " 和名字。

    把 `text` 中形如 "fruit(apple pear)" 的嵌套列表变成项目符号列表：每个名字（不含空格和括号的一串字符）占一行，写在 "- "
    之后，每深一层向右移两个空格；返回用换行符连接的各行。

    >>> nested_to_bullets("fruit(apple pear) root(beet(red))")
    '- fruit\n  - apple\n  - pear\n- root\n  - beet\n    - red'
    >>> nested_to_bullets("a b")
    '- a\n- b'
    >>> nested_to_bullets("")
    ''
    """
    lines = []
    depth = 0
    for token in re.findall(r"[()]|[^()\s]+", text):
        if token == "(":
            depth += 1
        elif token == ")":
            depth -= 1
        else:
            lines.append("  " * depth + "- " + token)
    return "\n".join(lines)


def nested_to_bullets_2(text: str) -> str:
    lines = []
    depth = 0
    word = ""
    for char in text + " ":
        if char not in "() ":
            word += char
            continue
        if word:
            lines.append(" " * (2 * depth) + f"- {word}")
            word = ""
        depth += (char == "(") - (char == ")")
    return "\n".join(lines)


def lines_to_nested(lines: list[str]) -> str:
    """Each string in `lines` is a name indented by one space per level, never more than one level
    deeper than the line before, the first not at all. Return the tree in one string: names at
    the same level separated by commas, children in round brackets after their parent.

    Given indented `lines` (one space for each level, the first line without any, at most one
    step deeper at a time), write the same tree with brackets, such as "a(b,c(d)),e". No lines
    give the empty string.

    `lines` 中的每个字符串是一个名字，每深一层多缩进一个空格，每行最多比上一行深一层，第一行不缩进。把这棵树写成一个字符串：同层的名字用逗号分开，子节点写在父节点后的圆括号里。

    给定带缩进的行 `lines`（每层一个空格，第一行没有缩进，每次最多深一层），用括号写出同一棵树，例如 "a(b,c(d)),e"；没有行时返回空字符串。

    >>> lines_to_nested(["a", " b", " c", "  d", "e"])
    'a(b,c(d)),e'
    >>> lines_to_nested(["x"])
    'x'
    >>> lines_to_nested([])
    ''
    """
    result = ""
    depth = 0
    for i, line in enumerate(lines):
        name = line.lstrip(" ")
        level = len(line) - len(name)
        if level > depth:
            result += "("
        elif i > 0:
            result += ")" * (depth - level) + ","
        result += name
        depth = level
    return result + ")" * depth


def lines_to_nested_2(lines: list[str]) -> str:
    levels = [len(line) - len(line.lstrip(" ")) for line in lines]
    parts = []
    for i, line in enumerate(lines):
        following = levels[i + 1] if i + 1 < len(lines) else 0
        closing = ")" * (levels[i] - following)
        if following > levels[i]:
            closing = "("
        elif i + 1 < len(lines):
            closing += ","
        parts.append(line.strip(" ") + closing)
    return "".join(parts)


def mark_lone_brackets(text: str) -> str:
    """Return a string as long as `text` with a '^' under each round bracket that has no partner
    and a blank under every other character.

    Find the parentheses in `text` that cannot be matched, closing ones without an opening one
    before them as well as opening ones that are never closed. Answer with a line of blanks of
    the same length in which these places are marked by '^'.

    返回与 `text` 等长的字符串：没有配对的圆括号下面是 '^'，其他字符下面是空格。

    找出 `text` 中无法配对的圆括号，包括前面没有左括号的右括号和始终没有闭合的左括号。返回一行等长的空格，并在这些位置上标 '^'。

    >>> mark_lone_brackets("a)(b)(")
    ' ^   ^'
    >>> mark_lone_brackets("(())")
    '    '
    >>> mark_lone_brackets("")
    ''
    """
    marks = [" "] * len(text)
    waiting = []
    for i, char in enumerate(text):
        if char == "(":
            waiting.append(i)
        elif char == ")":
            if waiting:
                waiting.pop()
            else:
                marks[i] = "^"
    for i in waiting:
        marks[i] = "^"
    return "".join(marks)


def mark_lone_brackets_2(text: str) -> str:
    lone = []
    for i, char in enumerate(text):
        if char == ")" and lone and text[lone[-1]] == "(":
            lone.pop()
        elif char in "()":
            lone.append(i)
    return "".join("^" if i in lone else " " for i in range(len(text)))


def bracket_levels(text: str) -> str:
    """Return one digit for each round bracket of the balanced string `text`, in order: the level
    of its pair, 1 for an outermost pair, 2 for a pair directly inside such a pair, and so on.
    Other characters are skipped. There are at most 9 levels.

    You are given a `text` with balanced parentheses, nested at most nine deep. Write the
    nesting level of each bracket, counted from 1, as a digit; a closing bracket has the same
    level as the one it closes. Nothing is written for other characters.

    对括号配对的 `text` 中的每个圆括号按顺序写出一位数字，表示它所属那一对的层数：最外层为 1，直接嵌在里面的为 2，依此类推；其他字符跳过。最多有 9 层。

    `text` 的圆括号是配对的，最多嵌套九层。把每个括号的层数（从 1 数起）写成一位数字，右括号与它所闭合的左括号层数相同；其他字符不写任何东西。

    >>> bracket_levels("(a(b)c)(d)")
    '122111'
    >>> bracket_levels("((()))")
    '123321'
    >>> bracket_levels("abc")
    ''
    """
    levels = ""
    depth = 0
    for char in text:
        if char == "(":
            depth += 1
            levels += str(depth)
        elif char == ")":
            levels += str(depth)
            depth -= 1
    return levels


def bracket_levels_2(text: str) -> str:
    opened = []
    levels = []
    for i, char in enumerate(text):
        if char == "(":
            opened.append(i)
            levels.append(len(opened))
        elif char == ")":
            levels.append(len(opened))
            opened.pop()
    return "".join(map(str, levels))


def doubled_pairs(expression: str) -> int:
    """Count the pairs of round brackets in the balanced string `expression` that are superfluous
    because they enclose exactly one other pair and nothing else, as the outer pair of "((a))"
    does.

    In `expression`, whose parentheses are balanced, a pair is needless if directly inside it
    stands another pair that fills it completely. Return the number of such needless pairs.

    统计括号配对的字符串 `expression` 中多余的圆括号对数：如果一对括号里面恰好是另一对括号而没有别的内容（例如 "((a))" 的外层），它就是多余的。

    `expression` 的圆括号是配对的。若某对括号紧贴着的里面正好又是一对括号、并且填满了它，这对括号就没有必要。返回没有必要的括号对数。

    >>> doubled_pairs("((a+b))*c")
    1
    >>> doubled_pairs("(((x)))")
    2
    >>> doubled_pairs("((a)(b))")
    0
    >>> doubled_pairs("")
    0
    """
    stack = []
    closed_at = {}
    count = 0
    for i, char in enumerate(expression):
        if char == "(":
            stack.append(i)
        elif char == ")":
            start = stack.pop()
            if closed_at.get(start + 1) == i - 1:
                count += 1
            closed_at[start] = i
    return count


def doubled_pairs_2(expression: str) -> int:
    stack = []
    pairs = set()
    for i, char in enumerate(expression):
        if char == "(":
            stack.append(i)
        elif char == ")":
            pairs.add((stack.pop(), i))
    return sum((start + 1, end - 1) in pairs for start, end in pairs)


def bracket_skeleton(code: str) -> str:
    """Return only the brackets of `code`, i.e. the characters ( ) [ ] { and }, in the order in
    which they occur.

    Strip everything from the string `code` except round, square and curly brackets and return
    what is left.

    只保留 `code` 中的括号，即字符 ( ) [ ] { }，按出现的顺序返回。

    把字符串 `code` 里除圆括号、方括号和花括号之外的字符全部去掉，返回剩下的内容。

    >>> bracket_skeleton("print(max([1, 2]))")
    '(([]))'
    >>> bracket_skeleton("a = {}")
    '{}'
    >>> bracket_skeleton("x + y")
    ''
    """
    return "".join(char for char in code if char in "()[]{}")


def bracket_skeleton_2(code: str) -> str:
    return re.sub(r"[^()\[\]{}]", "", code)


def bracket_skeleton_3(code: str) -> str:
    skeleton = ""
    for char in code:
        if char in "()[]{}":
            skeleton += char
    return skeleton


def missing_by_kind(text: str) -> dict[str, int]:
    """For each of the pairs "()", "[]" and "{}" return how many more opening than closing brackets
    of this kind `text` has (a negative number if there are more closing ones). The order of the
    brackets does not matter.

    Count the brackets in `text` and build a dictionary with the keys "()", "[]" and "{}", in
    this order, whose values are the number of opening ones minus the number of closing ones.

    对 "()"、"[]"、"{}" 三种括号，分别返回 `text` 中左括号比右括号多多少个（右括号更多时为负数），不考虑先后次序。

    统计 `text` 里的括号，返回一个字典，键依次为 "()"、"[]"、"{}"，值是左括号的个数减去右括号的个数。

    >>> missing_by_kind("f(a[1], {b)")
    {'()': 0, '[]': 0, '{}': 1}
    >>> missing_by_kind("))")
    {'()': -2, '[]': 0, '{}': 0}
    >>> missing_by_kind("")
    {'()': 0, '[]': 0, '{}': 0}
    """
    return {pair: text.count(pair[0]) - text.count(pair[1]) for pair in ("()", "[]", "{}")}


def missing_by_kind_2(text: str) -> dict[str, int]:
    missing = {"()": 0, "[]": 0, "{}": 0}
    for char in text:
        for pair in missing:
            if char == pair[0]:
                missing[pair] += 1
            elif char == pair[1]:
                missing[pair] -= 1
    return missing


def is_position_quoted(text: str, position: int) -> bool:
    """Check whether the character at index `position` of `text` lies inside double quotes, that
    is, whether an odd number of double quotes comes before it and it is no double quote itself.

    Return True if an editor should colour the character of `text` at index `position` as part
    of a quotation: it is not a quote mark, and the number of '"' characters before it is odd.

    判断 `text` 中下标为 `position` 的字符是否在双引号之内：它前面有奇数个双引号，并且它自己不是双引号。

    如果编辑器应当把 `text` 中下标 `position` 处的字符当作引用内容着色，就返回 True：该字符不是引号，且它之前 '"' 的个数为奇数。

    >>> is_position_quoted('say "hi" now', 5)
    True
    >>> is_position_quoted('say "hi" now', 10)
    False
    >>> is_position_quoted('"a"', 2)
    False
    """
    return text[position] != '"' and text[:position].count('"') % 2 == 1


def is_position_quoted_2(text: str, position: int) -> bool:
    inside = False
    for i in range(position):
        if text[i] == '"':
            inside = not inside
    return inside and text[position] != '"'


def sql_quoted(value: str) -> str:
    """Return `value` as a text literal for a database query: in single quotes, with each single
    quote inside it written twice.

    Write a function that puts single quotes around the string `value` after doubling all the
    single quotes that occur in it.

    把 `value` 写成数据库查询中的文本常量并返回：两边加单引号，里面的每个单引号写成两个。

    编写函数，先把字符串 `value` 中出现的每个单引号都写两遍，再在整个字符串两边加上单引号。

    >>> sql_quoted("O'Brien")
    "'O''Brien'"
    >>> sql_quoted("plain")
    "'plain'"
    >>> sql_quoted("")
    "''"
    """
    return "'" + value.replace("'", "''") + "'"


def sql_quoted_2(value: str) -> str:
    result = "'"
    for char in value:
        result += char * 2 if char == "'" else char
    return result + "'"


def sql_unquoted(literal: str) -> str | None:
    """Undo the quoting of a database text: `literal` must begin and end with a single quote, and
    inside it single quotes occur only in pairs, each of which stands for one. Return the text
    it means, or None if it is malformed.

    Given a `literal` such as 'it''s' with its outer single quotes, return the value without
    them, two quotes in a row being read as one. If an outer quote is missing, or an inner quote
    is not doubled, return None.

    还原数据库文本常量：`literal` 必须以单引号开头和结尾，内部的单引号只能成对出现，每对表示一个单引号。返回它表示的文本，格式不对则返回 None。

    给定带外层单引号的 `literal`，例如 'it''s'，去掉外层引号并把连续两个引号读作一个，返回得到的值；缺少外层引号或内部引号没有成对时返回 None。

    >>> sql_unquoted("'it''s'")
    "it's"
    >>> sql_unquoted("''")
    ''
    >>> sql_unquoted("'a'b'")
    None
    >>> sql_unquoted("abc")
    None
    """
    if len(literal) < 2 or literal[0] != "'" or literal[-1] != "'":
        return None
    inner = literal[1:-1]
    if "'" in inner.replace("''", ""):
        return None
    return inner.replace("''", "'")


def sql_unquoted_2(literal: str) -> str | None:
    if not re.fullmatch(r"'([^']|'')*'", literal):
        return None
    return literal[1:-1].replace("''", "'")


def reverse_in_brackets(text: str) -> str:
    """Reverse what stands inside each pair of square brackets in `text`; the brackets and
    everything outside them stay. Brackets are balanced and never nested.

    Given a `text` with square brackets that come in pairs and are not nested, return it with
    the content of every pair written backwards.

    把 `text` 中每对方括号里的内容颠倒过来，括号和括号外的内容不变。括号成对出现且不嵌套。

    `text` 的方括号成对且没有嵌套，返回把每对括号内的文字倒着写之后的文本。

    >>> reverse_in_brackets("ab[cde]f[gh]")
    'ab[edc]f[hg]'
    >>> reverse_in_brackets("[]x")
    '[]x'
    >>> reverse_in_brackets("none")
    'none'
    """
    return re.sub(r"\[([^\]]*)\]", lambda match: f"[{match[1][::-1]}]", text)


def reverse_in_brackets_2(text: str) -> str:
    result = ""
    inside = None
    for char in text:
        if char == "[":
            result += char
            inside = ""
        elif char == "]":
            result += inside + char
            inside = None
        elif inside is None:
            result += char
        else:
            inside = char + inside
    return result


def remarks_to_notes(text: str) -> tuple[str, list[str]]:
    """Move the remarks in round brackets out of `text`: replace each of them with its number in
    square brackets, [1], [2] and so on, and return the new text and the list of the remarks
    without their brackets. Brackets are not nested.

    You are given a `text` whose parentheses are balanced and not nested. Turn them into
    footnotes: return a tuple of the text with [1], [2], ... in the places of the bracketed
    remarks and a list of these remarks in order.

    把 `text` 中圆括号里的说明移出去：依次换成方括号中的编号 [1]、[2] 等，返回新的文本以及去掉括号的说明列表。括号不嵌套。

    `text` 的圆括号成对且不嵌套。把它们改成脚注：返回一个元组，先是用 [1]、[2]…… 代替括号说明的文本，再是按顺序排列的说明列表。

    >>> remarks_to_notes("Tea (green) and cake (with nuts).")
    ('Tea [1] and cake [2].', ['green', 'with nuts'])
    >>> remarks_to_notes("()")
    ('[1]', [''])
    >>> remarks_to_notes("plain")
    ('plain', [])
    """
    notes = []

    def numbered(match: re.Match[str]) -> str:
        notes.append(match[1])
        return f"[{len(notes)}]"

    changed = re.sub(r"\(([^)]*)\)", numbered, text)
    return changed, notes


def remarks_to_notes_2(text: str) -> tuple[str, list[str]]:
    notes = re.findall(r"\(([^)]*)\)", text)
    for number, note in enumerate(notes, start=1):
        text = text.replace(f"({note})", f"[{number}]", 1)
    return text, notes


def safe_cuts(text: str) -> list[int]:
    """Return all positions at which the balanced string `text` can be cut in two non-empty parts
    without separating a round bracket from its partner. Position 3 means a cut after three
    characters.

    For a `text` with balanced parentheses, list in ascending order the numbers i from 1 to the
    length minus 1 for which both the first i characters and the rest have balanced parentheses.

    返回所有可以把括号配对的字符串 `text` 切成两个非空部分、又不会拆开一对圆括号的位置。位置 3 表示在三个字符之后切开。

    `text` 的圆括号是配对的，按升序列出从 1 到长度减 1 之间满足下列条件的数 i：前 i 个字符和其余部分的圆括号都各自配对。

    >>> safe_cuts("a(b)c")
    [1, 4]
    >>> safe_cuts("()()()")
    [2, 4]
    >>> safe_cuts("(abc)")
    []
    >>> safe_cuts("")
    []
    """
    cuts = []
    depth = 0
    for i in range(1, len(text)):
        if text[i - 1] == "(":
            depth += 1
        elif text[i - 1] == ")":
            depth -= 1
        if depth == 0:
            cuts.append(i)
    return cuts


def safe_cuts_2(text: str) -> list[int]:
    return [i for i in range(1, len(text)) if text[:i].count("(") == text[:i].count(")")]


def longest_quotation(text: str) -> str:
    """Return the longest passage between double quotes in `text`, without the quotes; the first
    one if several are equally long, and the empty string if there is none. A quote without a
    closing one is ignored.

    Find all parts of `text` that stand between an opening and a closing double quote, and
    return the one with the most characters. Ties go to the earlier one; without any quotation
    the answer is ''.

    返回 `text` 中双引号之间最长的一段（不含引号）；长度相同取最先出现的，没有则返回空字符串。没有闭合的引号忽略不计。

    找出 `text` 里所有夹在一对双引号之间的部分，返回字符最多的那一段；并列时取靠前的，一段也没有时返回 ''。

    >>> longest_quotation('"yes" or "maybe" or "never"')
    'maybe'
    >>> longest_quotation('an "open end')
    ''
    >>> longest_quotation("none")
    ''
    """
    return max(re.findall(r'"([^"]*)"', text), key=len, default="")


def longest_quotation_2(text: str) -> str:
    pieces = text.split('"')
    longest = ""
    # a piece counts only if a quote follows it
    for i in range(1, len(pieces) - 1, 2):
        if len(pieces[i]) > len(longest):
            longest = pieces[i]
    return longest


def shallowest_between(text: str, i: int, j: int) -> int:
    """Return the smallest bracket depth met on the way through `text` from index `i` to index `j`,
    both included, where `i` <= `j`. The depth at an index is the number of round brackets open
    after the character there; the brackets are balanced.

    In the balanced string `text`, let the depth of a place be the number of '(' minus the
    number of ')' up to and including it. Compute the minimum of the depths of the places `i` to
    `j` (`i` is not greater than `j`).

    返回在 `text` 中从下标 `i` 走到下标 `j`（两端都包括，`i` <= `j`）途中遇到的最小括号深度。某下标处的深度是读完该字符后未闭合的圆括号个数，括号是配对的。

    `text` 的括号是配对的，某处的深度定义为到该处为止（含该处）'(' 的个数减去 ')' 的个数。求下标 `i` 到 `j`（`i` 不大于 `j`）各处深度的最小值。

    >>> shallowest_between("(a(b)c(d))", 3, 7)
    1
    >>> shallowest_between("(a)(b)", 1, 4)
    0
    >>> shallowest_between("((x))", 2, 2)
    2
    """
    depths = []
    depth = 0
    for char in text:
        depth += {"(": 1, ")": -1}.get(char, 0)
        depths.append(depth)
    return min(depths[i : j + 1])


def shallowest_between_2(text: str, i: int, j: int) -> int:
    depth = text[: i + 1].count("(") - text[: i + 1].count(")")
    lowest = depth
    for char in text[i + 1 : j + 1]:
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            lowest = min(lowest, depth)
    return lowest


def pretty_braces(code: str) -> list[str]:
    """Lay out the short program `code`, which has no blanks or line ends: start a new line after
    each '{', ';' and '}', and indent each line by two spaces for every brace that is open. A
    line with '}' is indented like the line with its '{'. The braces are balanced, and a '}'
    comes only after '{', ';' or '}'.

    Given `code` like "a{b;c;}", return the list of its lines when it is printed neatly: '{' and
    ';' end their lines, '}' has a line of its own, and the lines between braces are moved to
    the right by two spaces per level. Text after the last of these characters makes a last
    line.

    把没有空格和换行的小程序 `code` 排版：在每个 '{'、';'、'}' 之后换行，每有一层未闭合的花括号就缩进两个空格，'}' 所在行与对应 '{'
    所在行的缩进相同。花括号是配对的，且 '}' 只出现在 '{'、';' 或 '}' 之后。

    给定形如 "a{b;c;}" 的 `code`，返回整齐打印时的各行：'{' 和 ';' 结束所在行，'}' 单独成行，花括号之间的行每层向右缩进两个空格；
    最后一个这样的字符之后如果还有文字，就作为最后一行。

    >>> pretty_braces("a{b;c{d;}}e;")
    ['a{', '  b;', '  c{', '    d;', '  }', '}', 'e;']
    >>> pretty_braces("x;y")
    ['x;', 'y']
    >>> pretty_braces("")
    []
    """
    lines = []
    depth = 0
    current = ""
    for char in code:
        current += char
        if char in "{;}":
            if char == "}":
                depth -= 1
            lines.append("  " * depth + current)
            if char == "{":
                depth += 1
            current = ""
    if current:
        lines.append("  " * depth + current)
    return lines


def pretty_braces_2(code: str) -> list[str]:
    lines = []
    depth = 0
    for piece in re.findall(r"[^{;}]*[{;}]|[^{;}]+$", code):
        depth -= piece.endswith("}")
        lines.append("  " * depth + piece)
        depth += piece.endswith("{")
    return lines


def deepest_kind(text: str) -> str:
    """Return the opening bracket, '(', '[' or '{', that stands at the greatest depth in the
    properly nested string `text`, the first one if several are equally deep, and '' if there is
    no bracket.

    The brackets (), [] and {} in `text` are nested correctly. Which opening bracket has the
    most other brackets open around it? Take the earliest if there are several, and return the
    empty string if there are no brackets.

    返回在正确嵌套的字符串 `text` 中处于最深处的左括号（'('、'[' 或 '{'）；同样深时取第一个，没有括号则返回 ''。

    `text` 中的 ()、[]、{} 嵌套正确。求外面套着最多层括号的那个左括号是哪一种；有多个时取最先出现的，没有括号时返回空字符串。

    >>> deepest_kind("(a[b{c}]d)")
    '{'
    >>> deepest_kind("[x](y)")
    '['
    >>> deepest_kind("abc")
    ''
    """
    depth = 0
    deepest = 0
    kind = ""
    for char in text:
        if char in "([{":
            depth += 1
            if depth > deepest:
                deepest = depth
                kind = char
        elif char in ")]}":
            depth -= 1
    return kind


def deepest_line(lines: list[str]) -> int:
    """Return the index of the line in `lines` that begins with the most spaces, the first such
    line if there are several. Lines that are empty or consist of spaces only are skipped;
    return -1 if there is no other line.

    Among the non-blank strings in `lines`, find the one that is indented by the largest number
    of spaces and give its index. Ties go to the earliest; the answer is -1 when all lines are
    blank or there are none.

    返回 `lines` 中行首空格最多的那一行的下标，有多行时取第一行。空行和只含空格的行跳过；没有其他行时返回 -1。

    在 `lines` 的非空白行中，找出行首缩进空格数最多的一行并给出下标；并列取最早的，全是空白行或列表为空时答案为 -1。

    >>> deepest_line(["if x:", "    y()", "        ", "  z"])
    1
    >>> deepest_line(["a", "b"])
    0
    >>> deepest_line(["", "   "])
    -1
    """
    best = -1
    most = -1
    for i, line in enumerate(lines):
        if not line.strip(" "):
            continue
        spaces = len(line) - len(line.lstrip(" "))
        if spaces > most:
            most = spaces
            best = i
    return best


def deepest_line_2(lines: list[str]) -> int:
    filled = [i for i, line in enumerate(lines) if line.strip(" ")]
    return max(filled, key=lambda i: len(lines[i]) - len(lines[i].lstrip(" ")), default=-1)


def shift_left(line: str, n: int) -> str:
    """Remove up to `n` spaces from the start of `line` and return the rest. If it begins with
    fewer spaces, only those are removed.

    Write a function that moves `line` to the left by at most `n` places: leading spaces are
    dropped, but never another character and never more than `n` of them.

    从 `line` 开头去掉最多 `n` 个空格，返回剩下的部分；如果开头的空格不足 `n` 个，就只去掉这些空格。

    编写函数，把 `line` 向左移最多 `n` 格：只删除行首的空格，不删除其他字符，删除的个数也不超过 `n`。

    >>> shift_left("      total += 1", 4)
    '  total += 1'
    >>> shift_left("  x", 4)
    'x'
    >>> shift_left("abc", 2)
    'abc'
    """
    removed = 0
    while removed < n and line.startswith(" "):
        line = line[1:]
        removed += 1
    return line


def shift_left_2(line: str, n: int) -> str:
    return line[:n].lstrip(" ") + line[n:]


def shift_left_3(line: str, n: int) -> str:
    spaces = len(line) - len(line.lstrip(" "))
    return line[min(n, spaces) :]


def indent_changes(lines: list[str]) -> list[int]:
    """Return for each line of `lines` after the first by how many leading spaces its indentation
    differs from that of the line before: positive if it is deeper, negative if it is less deep,
    0 if it is equal.

    You are given the `lines` of a program. Count the spaces each begins with and list the
    differences between neighbouring lines, later minus earlier. Fewer than two lines give an
    empty list.

    对 `lines` 中从第二行起的每一行，返回它的行首空格数与上一行相差多少：更深为正，更浅为负，相同为 0。

    给定程序的各行 `lines`，数出每行开头的空格数，返回相邻两行之差（后减前）的列表；不足两行时得到空列表。

    >>> indent_changes(["def f():", "  if x:", "    return 1", "return"])
    [2, 2, -4]
    >>> indent_changes(["a", "b"])
    [0]
    >>> indent_changes(["   one"])
    []
    """
    widths = [len(line) - len(line.lstrip(" ")) for line in lines]
    return [later - earlier for earlier, later in itertools.pairwise(widths)]


def indent_changes_2(lines: list[str]) -> list[int]:
    changes = []
    previous = None
    for line in lines:
        width = 0
        while width < len(line) and line[width] == " ":
            width += 1
        if previous is not None:
            changes.append(width - previous)
        previous = width
    return changes


def reindent(lines: list[str], old: int, new: int) -> list[str]:
    """Change the indentation of `lines` from `old` to `new` spaces per level and return the new
    lines. The leading spaces of each line are a multiple of `old`, which is positive.

    Each of the `lines` is indented by some number of levels of `old` spaces each (`old` is at
    least 1). Return the lines with levels that are `new` spaces wide.

    把 `lines` 的缩进从每层 `old` 个空格改为每层 `new` 个空格，返回新的各行。每行开头的空格数都是正整数 `old` 的倍数。

    `lines` 的每一行都缩进若干层，每层 `old` 个空格（`old` 至少为 1）。返回把每层改成 `new` 个空格宽之后的各行。

    >>> reindent(["a:", "  b:", "    c"], 2, 4)
    ['a:', '    b:', '        c']
    >>> reindent(["    x", "y"], 4, 1)
    [' x', 'y']
    >>> reindent([], 2, 3)
    []
    """
    result = []
    for line in lines:
        body = line.lstrip(" ")
        level = (len(line) - len(body)) // old
        result.append(" " * (level * new) + body)
    return result


def reindent_2(lines: list[str], old: int, new: int) -> list[str]:
    def moved(line: str) -> str:
        # one level after the other
        if line.startswith(" " * old):
            return " " * new + moved(line[old:])
        return line

    return [moved(line) for line in lines]


def block_height(lines: list[str], index: int) -> int:
    """Return how many lines directly after line `index` of `lines` belong to its block, i.e. begin
    with more spaces than that line does. The first line that is not deeper ends the block.

    Count the lines following the one at `index` in `lines` for as long as they are indented
    deeper than it (by leading spaces). The answer is 0 when the next line is not deeper or does
    not exist.

    返回 `lines` 中第 `index` 行（从 0 数起）之后紧接着有多少行属于它的块，即行首空格比它多；遇到第一个不更深的行，块就结束。

    从 `lines` 中下标为 `index` 的行的下一行开始数，只要行首空格比它多就继续数，返回数到的行数；下一行不更深或不存在时为 0。

    >>> block_height(["for x:", "  a", "    b", "  c", "end"], 0)
    3
    >>> block_height(["for x:", "  a", "    b", "  c", "end"], 3)
    0
    >>> block_height(["a", "b"], 1)
    0
    """
    def width(line: str) -> int:
        return len(line) - len(line.lstrip(" "))

    count = 0
    for line in lines[index + 1 :]:
        if width(line) <= width(lines[index]):
            break
        count += 1
    return count


def block_height_2(lines: list[str], index: int) -> int:
    widths = [len(line) - len(line.lstrip(" ")) for line in lines]
    end = index + 1
    while end < len(lines) and widths[end] > widths[index]:
        end += 1
    return end - index - 1


def parent_line(lines: list[str], index: int) -> int:
    """Return the index of the nearest line before line `index` of `lines` that begins with fewer
    spaces, or -1 if there is none.

    In an indented outline, the parent of a line is the last line above it with less
    indentation. Find the position of the parent of the line at position `index` in `lines`; a
    line at the top has none, which is told by -1.

    返回 `lines` 中第 `index` 行之前、行首空格比它少的最近一行的下标，没有则返回 -1。

    在带缩进的大纲里，一行的父行是它上方缩进更浅的最后一行。求 `lines` 中位置 `index` 处那一行的父行位置；顶层的行没有父行，返回 -1。

    >>> parent_line(["a", "  b", "    c", "  d"], 3)
    0
    >>> parent_line(["a", "  b", "    c", "  d"], 2)
    1
    >>> parent_line(["a", "b"], 1)
    -1
    """
    widths = [len(line) - len(line.lstrip(" ")) for line in lines]
    for i in range(index - 1, -1, -1):
        if widths[i] < widths[index]:
            return i
    return -1


def parent_line_2(lines: list[str], index: int) -> int:
    own = len(lines[index]) - len(lines[index].lstrip(" "))
    earlier = index - 1
    # a line that starts with as many spaces is no parent
    while earlier >= 0 and lines[earlier].startswith(" " * own):
        earlier -= 1
    return earlier


def tree_branches(names: list[str]) -> list[str]:
    """Draw the files `names` of a folder as a tree: put "├─ " before each name, but "└─ " before
    the last one.

    Return a list of lines, one for each of `names`, in the manner of a directory listing: all
    lines begin with "├─ " except the final one, which begins with "└─ ". No names give no
    lines.

    把文件夹中的文件 `names` 画成树：每个名字前面加 "├─ "，最后一个名字前面加 "└─ "。

    像目录树那样为 `names` 中的每个名字返回一行：除最后一行以 "└─ " 开头外，其余各行都以 "├─ " 开头；没有名字就没有行。

    >>> tree_branches(["src", "tests", "README"])
    ['├─ src', '├─ tests', '└─ README']
    >>> tree_branches(["only"])
    ['└─ only']
    >>> tree_branches([])
    []
    """
    lines = ["├─ " + name for name in names[:-1]]
    if names:
        lines.append("└─ " + names[-1])
    return lines


def tree_branches_2(names: list[str]) -> list[str]:
    lines = []
    for i, name in enumerate(names, start=1):
        branch = "└─ " if i == len(names) else "├─ "
        lines.append(branch + name)
    return lines


def staircase_words(sentence: str) -> list[str]:
    """Write the words of `sentence` on lines of their own as a staircase: each is moved to the
    right by the total length of the words before it, so that it begins just below the end of
    the last one.

    Split `sentence` at blanks and return one line per word, where a word has as many spaces in
    front of it as there are letters in all the words before.

    把 `sentence` 的各个单词写成楼梯状，每个单词占一行：向右缩进前面所有单词的总长度，正好从上一个单词的结尾下方开始。

    按空格切分 `sentence`，每个单词返回一行，行首空格的个数等于它前面所有单词的字符总数。

    >>> staircase_words("go down the stairs")
    ['go', '  down', '      the', '         stairs']
    >>> staircase_words("one")
    ['one']
    >>> staircase_words("")
    []
    """
    lines = []
    offset = 0
    for word in sentence.split():
        lines.append(" " * offset + word)
        offset += len(word)
    return lines


def staircase_words_2(sentence: str) -> list[str]:
    words = sentence.split()
    return [" " * len("".join(words[:i])) + word for i, word in enumerate(words)]


def mountain_indents(words: list[str]) -> list[str]:
    """Return `words` as lines whose indentation rises and falls again: the first and last have no
    space in front, the second and the last but one have one space, and so on towards the
    middle.

    Indent each string of `words` by as many spaces as there are strings between it and the
    nearer end of the list, and return the lines.

    把 `words` 变成缩进先增后减的各行：第一行和最后一行不缩进，第二行和倒数第二行缩进一个空格，依此类推直到中间。

    给 `words` 中的每个字符串加上行首空格，空格数等于它与列表较近一端之间隔着的字符串个数，返回得到的各行。

    >>> mountain_indents(["a", "b", "c", "d", "e"])
    ['a', ' b', '  c', ' d', 'e']
    >>> mountain_indents(["up", "down"])
    ['up', 'down']
    >>> mountain_indents([])
    []
    """
    last = len(words) - 1
    return [" " * min(i, last - i) + word for i, word in enumerate(words)]


def mountain_indents_2(words: list[str]) -> list[str]:
    lines = list(words)
    left, right = 1, len(words) - 2
    while left <= right:
        lines[left] = " " * left + lines[left]
        if left < right:
            lines[right] = " " * left + lines[right]
        left += 1
        right -= 1
    return lines


def mixed_indents(lines: list[str]) -> list[int]:
    r"""Return the indices of those `lines` whose indentation, the spaces and tabs before the first
    other character, contains both a space and a tab.

    A checker complains about lines that are indented with a mixture of tabs and spaces. Give
    the positions of these lines in `lines`, in ascending order.

    返回 `lines` 中缩进里既有空格又有制表符的各行的下标；缩进是指第一个其他字符之前的空格和制表符。

    代码检查工具会指出混用制表符和空格缩进的行。按升序给出 `lines` 中这些行的位置。

    >>> mixed_indents(["\tx", "\t  y", "  z", " \tw"])
    [1, 3]
    >>> mixed_indents(["a \t b"])
    []
    >>> mixed_indents([])
    []
    """
    found = []
    for i, line in enumerate(lines):
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        if " " in indent and "\t" in indent:
            found.append(i)
    return found


def mixed_indents_2(lines: list[str]) -> list[int]:
    return [i for i, line in enumerate(lines) if re.match(r"( +\t|\t+ )", line)]


def shrinking_rows(word: str) -> list[str]:
    """Return the rows of a picture in which `word` is peeled from both ends: first the word, then
    the word with its first and last character replaced by spaces, then with two at each end, as
    long as a character remains.

    Starting with `word`, blank out one more character at both ends in each row and list the
    rows, all as wide as the word; the last one shows the middle one or two characters. An empty
    word has no rows.

    返回一幅图的各行，`word` 从两端逐步被剥去：先是整个单词，再把首尾各一个字符换成空格，再各换两个，只要还剩下字符就继续。

    从 `word` 开始，每一行在两端再多抹去一个字符（换成空格），列出各行，宽度都等于单词长度；最后一行只剩中间的一个或两个字符。空单词没有行。

    >>> shrinking_rows("level")
    ['level', ' eve ', '  v  ']
    >>> shrinking_rows("abcd")
    ['abcd', ' bc ']
    >>> shrinking_rows("")
    []
    """
    rows = []
    removed = 0
    while 2 * removed < len(word):
        inner = word[removed : len(word) - removed]
        rows.append(" " * removed + inner + " " * removed)
        removed += 1
    return rows


def shrinking_rows_2(word: str) -> list[str]:
    width = len(word)
    return [word[i : width - i].center(width) for i in range((width + 1) // 2)]


def first_line_indent(paragraphs: list[str], n: int) -> str:
    r"""Join `paragraphs` in one string, each on a line of its own; all but the first are indented
    by `n` spaces, as printers do it.

    A printer does not indent the paragraph that opens a chapter, but puts `n` spaces before
    every other one. Return the text of the `paragraphs`, separated by line ends.

    把 `paragraphs` 连成一个字符串，每段一行；像排版时那样，除第一段外每段开头缩进 `n` 个空格。

    排版时一章的第一段不缩进，其余各段前面加 `n` 个空格。返回由 `paragraphs` 组成、用换行符分隔的文本。

    >>> first_line_indent(["One day", "a cat", "ran off"], 2)
    'One day\n  a cat\n  ran off'
    >>> first_line_indent(["alone"], 4)
    'alone'
    >>> first_line_indent([], 3)
    ''
    """
    return ("\n" + " " * n).join(paragraphs)


def first_line_indent_2(paragraphs: list[str], n: int) -> str:
    lines = []
    for i, paragraph in enumerate(paragraphs):
        if i == 0:
            lines.append(paragraph)
        else:
            lines.append(" " * n + paragraph)
    return "\n".join(lines)


def bad_dedent(widths: list[int]) -> int:
    """The list `widths` holds the indentation of each line of a program. The first must be 0; a
    line may be deeper than the one before by any amount, but a line that is less deep must have
    the width of a block that is still open. Return the index of the first line that breaks
    these rules, or -1.

    Check the indentation `widths` of a program as Python does: keep the widths of the open
    blocks, 0 at first. A larger width opens a block, a smaller one closes blocks and must then
    equal an open width. Return the position of the first wrong line, -1 if all are right. The
    very first line must have width 0.

    列表 `widths` 给出程序各行的缩进宽度。第一行必须为 0；一行可以比上一行深任意多，但变浅时必须等于某个仍未结束的块的宽度。返回第一个违反规则的行的下标，没有则返回 -1。

    像 Python 那样检查缩进宽度 `widths`：记录未结束的各块的宽度，起初为 0；变宽就开始新块，变窄就结束若干块，并且必须等于某个未结束块的宽度。返回第一个错误行的位置，
    全部正确则返回 -1；第一行的宽度必须是 0。

    >>> bad_dedent([0, 4, 8, 4, 0])
    -1
    >>> bad_dedent([0, 4, 8, 6])
    3
    >>> bad_dedent([2, 0])
    0
    >>> bad_dedent([])
    -1
    """
    opened = [0]
    for i, width in enumerate(widths):
        if i == 0 and width != 0:
            return 0
        if width > opened[-1]:
            opened.append(width)
        while opened[-1] > width:
            opened.pop()
        if opened[-1] != width:
            return i
    return -1


def align_at(lines: list[str], mark: str) -> list[str]:
    """Put spaces before each of the `lines` so that the first `mark` of every line stands in the
    same column, and no more spaces than necessary. Each line contains `mark`.

    Each of the `lines` contains the text `mark`. Shift the lines to the right so that their
    first occurrences of it are exactly below one another; the line in which it comes latest is
    not shifted.

    在 `lines` 的各行前面补空格，使每行中第一个 `mark` 对齐到同一列，补的空格尽可能少。每行都含有 `mark`。

    `lines` 的每一行都包含文本 `mark`。把各行右移，使它在各行中第一次出现的位置上下对齐；其中出现得最靠后的那一行不移动。

    >>> align_at(["a = 1", "total = 22", "xy = 3"], "=")
    ['    a = 1', 'total = 22', '   xy = 3']
    >>> align_at(["3.5", "10.25"], ".")
    [' 3.5', '10.25']
    >>> align_at([], ":")
    []
    """
    column = max((line.index(mark) for line in lines), default=0)
    return [" " * (column - line.index(mark)) + line for line in lines]


def align_at_2(lines: list[str], mark: str) -> list[str]:
    places = [line.find(mark) for line in lines]
    aligned = []
    for line, place in zip(lines, places):
        missing = max(places) - place
        aligned.append(line.rjust(len(line) + missing))
    return aligned


def leader_line(title: str, page: int, width: int) -> str:
    """Return a line of a table of contents that is exactly `width` characters wide: `title`, a
    blank, dots, a blank and the number `page`. There is room for at least one dot.

    Write `title` at the left and `page` at the right of a line of `width` characters and fill
    the gap with dots, leaving one blank on either side of them. The width is large enough for
    one dot or more.

    返回目录中的一行，宽度正好是 `width` 个字符：先是 `title`，然后是一个空格、若干个点、一个空格和页码 `page`。宽度至少容得下一个点。

    在宽 `width` 个字符的一行里，左边写 `title`，右边写 `page`，中间用点填满，点的两侧各留一个空格；宽度保证至少能放一个点。

    >>> leader_line("Soup", 7, 14)
    'Soup ....... 7'
    >>> leader_line("Index", 120, 11)
    'Index . 120'
    >>> leader_line("A", 1, 20)
    'A ................ 1'
    """
    number = str(page)
    dots = width - len(title) - len(number) - 2
    return f"{title} {'.' * dots} {number}"


def leader_line_2(title: str, page: int, width: int) -> str:
    right = f" {page}"
    return (title + " ").ljust(width - len(right), ".") + right


def header_and_time(left: str, right: str, width: int) -> str:
    """Return a line of `width` characters with `left` at its beginning and `right` at its end. If
    there is no room for one blank between them, cut `left` short at its end as far as needed;
    `right` always fits with a blank before it.

    A status bar is `width` characters wide. Show `left` on the left side and `right` on the
    right side, with blanks between them, at least one. The left text loses characters at its
    end if it is too long; the right one, together with a blank, is never longer than the bar.

    返回宽 `width` 个字符的一行，开头是 `left`，结尾是 `right`。如果两者之间放不下一个空格，就把 `left` 的末尾截短到刚好够；`right`
    加上前面一个空格总是放得下的。

    状态栏宽 `width` 个字符，左侧显示 `left`，右侧显示 `right`，中间用空格填充，至少一个。左边的文字太长时截去末尾；右边的文字连同一个空格不会超过栏宽。

    >>> header_and_time("notes.txt", "9:05", 18)
    'notes.txt     9:05'
    >>> header_and_time("long name here", "12:30", 12)
    'long n 12:30'
    >>> header_and_time("", "ok", 3)
    ' ok'
    """
    room = width - len(right) - 1
    shown = left[:room]
    return shown + " " * (width - len(shown) - len(right)) + right


def header_and_time_2(left: str, right: str, width: int) -> str:
    room = width - len(right) - 1
    return f"{left[:room]:<{room}} {right}"


def title_rule(title: str, width: int) -> str:
    """Return `title` with a blank on each side in the middle of a line of '=' signs that is
    `width` characters wide in all. If the signs cannot be shared equally, the right side gets
    one more. The width allows for at least one sign on each side.

    Make a section heading of `width` characters: some '=' signs, a blank, `title`, a blank and
    again '=' signs, as many as on the left or one more. There is room enough for the title,
    both blanks and two signs.

    返回总宽 `width` 个字符的一行 '=' 号，正中是两侧各带一个空格的 `title`。等号不能平分时右边多一个；宽度保证两边至少各有一个等号。

    制作一个宽 `width` 个字符的小节标题：若干个 '='、一个空格、`title`、一个空格，再是若干个 '='，与左边一样多或多一个。宽度足够放下标题、两个空格和两个等号。

    >>> title_rule("Results", 17)
    '==== Results ===='
    >>> title_rule("End", 8)
    '= End =='
    >>> title_rule("x", 5)
    '= x ='
    """
    signs = width - len(title) - 2
    left = signs // 2
    return "=" * left + " " + title + " " + "=" * (signs - left)


def title_rule_2(title: str, width: int) -> str:
    line = f" {title} "
    while len(line) < width:
        line += "="
        if len(line) < width:
            line = "=" + line
    return line


def pad_to_multiple(data: str, size: int, fill: str) -> str:
    """Append the character `fill` to `data` as often as needed to make its length a multiple of
    `size`, and return it. Nothing is appended if it already is one; `size` is positive.

    A cipher works on blocks of `size` characters (at least 1). Return `data` filled up on the
    right with `fill`, a single character, so that the last block is complete.

    在 `data` 末尾追加字符 `fill`，直到长度是 `size` 的倍数，然后返回；如果已经是倍数就不追加。`size` 为正。

    某种加密按 `size` 个字符（至少 1 个）一块处理。返回在 `data` 右边用单个字符 `fill` 补足、使最后一块完整的字符串。

    >>> pad_to_multiple("HELLO", 4, "X")
    'HELLOXXX'
    >>> pad_to_multiple("abcd", 2, "-")
    'abcd'
    >>> pad_to_multiple("", 3, "x")
    ''
    """
    while len(data) % size != 0:
        data += fill
    return data


def pad_to_multiple_2(data: str, size: int, fill: str) -> str:
    return data + fill * (-len(data) % size)


def pad_code_parts(code: str, width: int) -> str:
    """Fill each part of `code` between hyphens with zeros on the left to `width` characters.
    Longer parts are not changed.

    The string `code` consists of parts joined by hyphens. Return it with all parts that are
    shorter than `width` extended to that length by leading zeros.

    把 `code` 中用连字符隔开的每一部分在左边补零到 `width` 个字符；更长的部分不变。

    字符串 `code` 由连字符连接的若干部分组成。返回把其中长度不足 `width` 的部分都用前导零补到该长度之后的字符串。

    >>> pad_code_parts("7-42-1234", 3)
    '007-042-1234'
    >>> pad_code_parts("a", 2)
    '0a'
    >>> pad_code_parts("1-2", 1)
    '1-2'
    """
    return "-".join("0" * (width - len(part)) + part for part in code.split("-"))


def pad_code_parts_2(code: str, width: int) -> str:
    parts = code.split("-")
    for i, part in enumerate(parts):
        parts[i] = part.rjust(width, "0")
    return "-".join(parts)


def column_widths(rows: list[list[str]]) -> list[int]:
    """Return the width that each column of a table needs, i.e. the length of its longest cell. The
    lists in `rows` may have different lengths; a missing cell needs no width.

    You are given the `rows` of a table as lists of strings, some with fewer cells than others.
    Compute for every column the length of the longest string in it.

    返回表格每一列需要的宽度，即该列最长单元格的长度。`rows` 中各行的长度可以不同，缺少的单元格不占宽度。

    给定表格的各行 `rows`（每行是字符串列表，有的行单元格较少），求每一列中最长字符串的长度。

    >>> column_widths([["id", "name"], ["7", "Ann", "x"], ["1200"]])
    [4, 4, 1]
    >>> column_widths([["", "a"]])
    [0, 1]
    >>> column_widths([])
    []
    """
    widths = []
    for row in rows:
        for i, cell in enumerate(row):
            if i == len(widths):
                widths.append(0)
            widths[i] = max(widths[i], len(cell))
    return widths


def column_widths_2(rows: list[list[str]]) -> list[int]:
    columns = itertools.zip_longest(*rows, fillvalue="")
    return [max(len(cell) for cell in column) for column in columns]


def fit_exactly(text: str, width: int, fill: str) -> str:
    """Return `text` with exactly `width` characters: cut off at the end if it is longer, filled up
    at the end with the character `fill` if it is shorter.

    Records in an old file have fields of a fixed `width`. Make `text` fit such a field by
    dropping surplus characters on the right or by adding copies of `fill` there.

    返回正好 `width` 个字符的 `text`：太长就截去末尾，太短就在末尾用字符 `fill` 补足。

    旧文件的记录由固定宽度 `width` 的字段组成。让 `text` 正好占满这样一个字段：去掉右边多余的字符，或者在右边补上若干个 `fill`。

    >>> fit_exactly("Jonathan", 5, ".")
    'Jonat'
    >>> fit_exactly("Ann", 6, ".")
    'Ann...'
    >>> fit_exactly("", 2, "*")
    '**'
    """
    if len(text) >= width:
        return text[:width]
    return text + fill * (width - len(text))


def fit_exactly_2(text: str, width: int, fill: str) -> str:
    return (text + fill * width)[:width]


def fit_exactly_3(text: str, width: int, fill: str) -> str:
    return text[:width].ljust(width, fill)


def keep_tail(path: str, width: int) -> str:
    """Return `path` if it has at most `width` characters; otherwise show only its end, with "..."
    in front, so that the result has exactly `width` characters. `width` is at least 3.

    Long paths are shortened on the left. Given `path` and the available `width` (3 or more),
    return the path itself if it fits, else three dots followed by as many of its last
    characters as fit.

    如果 `path` 不超过 `width` 个字符就原样返回；否则只显示末尾，前面加 "..."，使结果正好是 `width` 个字符。`width` 至少为 3。

    过长的路径从左边截短。给定 `path` 和可用宽度 `width`（不小于 3），放得下就返回路径本身，否则返回三个点加上放得下的最后若干个字符。

    >>> keep_tail("/home/ann/music/song.mp3", 11)
    '...song.mp3'
    >>> keep_tail("/tmp", 10)
    '/tmp'
    >>> keep_tail("abcdef", 3)
    '...'
    """
    if len(path) <= width:
        return path
    return "..." + path[len(path) - width + 3 :]


def keep_tail_2(path: str, width: int) -> str:
    if len(path) > width:
        while len(path) > width - 3:
            path = path[1:]
        path = "..." + path
    return path


def sides_in_turn(lines: list[str], width: int) -> list[str]:
    """Align the strings in `lines` alternately: the first, third, fifth, ... to the left and the
    others to the right of a column of `width` characters, filled up with spaces. Longer lines
    stay as they are.

    In a chat window of `width` characters, messages at even indices of `lines` stick to the
    left side and those at odd indices to the right. Return all the lines padded with blanks in
    this way; those that are too wide are not changed.

    在宽 `width` 个字符的栏里交替对齐 `lines`：第 1、3、5…… 行靠左，其余靠右，用空格补足；更长的行保持不变。

    在宽 `width` 个字符的聊天窗口里，`lines` 中偶数下标的消息靠左，奇数下标的靠右。返回这样用空格补足后的各行，太宽的行不变。

    >>> sides_in_turn(["hi", "hello", "bye"], 6)
    ['hi    ', ' hello', 'bye   ']
    >>> sides_in_turn(["too long", "ok"], 4)
    ['too long', '  ok']
    >>> sides_in_turn([], 5)
    []
    """
    return [line.rjust(width) if i % 2 else line.ljust(width) for i, line in enumerate(lines)]


def sides_in_turn_2(lines: list[str], width: int) -> list[str]:
    result = []
    left = True
    for line in lines:
        blanks = " " * (width - len(line))
        result.append(line + blanks if left else blanks + line)
        left = not left
    return result


def digit_ruler(width: int) -> str:
    """Return a ruler of `width` characters for counting columns: the digits 1 to 9, then 0, then 1
    again, and so on.

    Write the last digits of the numbers from 1 to `width` one after another in a string. For a
    `width` of 0 it is empty.

    返回一把用来数列号的、长 `width` 个字符的标尺：依次是数字 1 到 9，然后是 0，再从 1 开始，如此循环。

    把从 1 到 `width` 的各个数的末位数字依次写成一个字符串；`width` 为 0 时是空字符串。

    >>> digit_ruler(12)
    '123456789012'
    >>> digit_ruler(3)
    '123'
    >>> digit_ruler(0)
    ''
    """
    return "".join(str(column % 10) for column in range(1, width + 1))


def digit_ruler_2(width: int) -> str:
    ruler = "1234567890" * (width // 10 + 1)
    return ruler[:width]


def digit_ruler_3(width: int) -> str:
    ruler = ""
    digit = 1
    while len(ruler) < width:
        ruler += str(digit)
        digit = (digit + 1) % 10
    return ruler


def in_two_columns(items: list[str], width: int) -> list[str]:
    """Print `items` in two columns that are read downwards, the left one being one longer if the
    number is odd. In each line, the left item is filled up with spaces to `width` characters; a
    line without a right item has no spaces added.

    Lay out the strings of `items` as two columns: the first half (rounded up) goes down the
    left side, the other half down the right side, which begins after `width` characters. Return
    the lines; a last line with only a left item consists of this item alone. No item is longer
    than `width`.

    把 `items` 排成竖着读的两栏，个数为奇数时左栏多一个。每行左边的项用空格补到 `width` 个字符；没有右边项的行不补空格。

    把 `items` 中的字符串排成两栏：前一半（向上取整）自上而下放在左边，另一半放在右边，右栏从第 `width` 个字符之后开始。返回各行；只有左边项的最后一行就是该项本身。
    每一项都不超过 `width` 个字符。

    >>> in_two_columns(["ant", "bee", "cat", "dog", "elk"], 5)
    ['ant  dog', 'bee  elk', 'cat']
    >>> in_two_columns(["a", "b"], 2)
    ['a b']
    >>> in_two_columns([], 4)
    []
    """
    half = (len(items) + 1) // 2
    lines = []
    for i in range(half):
        if half + i < len(items):
            lines.append(items[i].ljust(width) + items[half + i])
        else:
            lines.append(items[i])
    return lines


def in_two_columns_2(items: list[str], width: int) -> list[str]:
    half = (len(items) + 1) // 2
    pairs = itertools.zip_longest(items[:half], items[half:])
    return [left if right is None else f"{left:<{width}}{right}" for left, right in pairs]


def missing_spaces(lines: list[str]) -> list[int]:
    """Return for each string in `lines` how many spaces have to be added to make it as long as the
    longest one.

    Compute by how many characters each of the `lines` is shorter than the longest of them.

    对 `lines` 中的每个字符串，返回要补多少个空格才能与最长的一样长。

    计算 `lines` 的每一行比其中最长的一行少多少个字符。

    >>> missing_spaces(["ab", "abcde", ""])
    [3, 0, 5]
    >>> missing_spaces(["x"])
    [0]
    >>> missing_spaces([])
    []
    """
    longest = max(map(len, lines), default=0)
    return [longest - len(line) for line in lines]


def missing_spaces_2(lines: list[str]) -> list[int]:
    longest = 0
    for line in lines:
        if len(line) > longest:
            longest = len(line)
    missing = []
    for line in lines:
        missing.append(longest - len(line))
    return missing


def side_of(line: str) -> str:
    """Tell how the text in `line`, a line of fixed width, is aligned: 'full' without spaces at
    either end, 'left' with spaces only at the end, 'right' with spaces only at the beginning,
    'center' if the numbers of spaces at both ends differ by at most one, else 'other'. A line
    of spaces only is 'blank', and so is an empty one.

    Count the spaces at the beginning and at the end of `line`. Return 'blank' if there is
    nothing else, 'full' if both counts are 0, 'left' if just the first is 0, 'right' if just
    the second is 0, 'center' if they are equal or differ by one, and 'other' if they differ by
    more.

    判断定宽的一行 `line` 中的文字如何对齐：两端都没有空格为 'full'，只有末尾有空格为 'left'，只有开头有空格为 'right'，两端空格数最多相差一个为
    'center'，否则为 'other'。只含空格的行和空行为 'blank'。

    数出 `line` 开头和末尾的空格数。没有其他字符时返回 'blank'，两个数都为 0 返回 'full'，只有前者为 0 返回 'left'，只有后者为 0 返回
    'right'，两者相等或相差 1 返回 'center'，相差更多返回 'other'。

    >>> side_of("Title   ")
    'left'
    >>> side_of("  Title   ")
    'center'
    >>> side_of("     x ")
    'other'
    >>> side_of("   ")
    'blank'
    """
    before = len(line) - len(line.lstrip(" "))
    after = len(line) - len(line.rstrip(" "))
    if before == len(line):
        return "blank"
    if before == 0:
        return "left" if after else "full"
    if after == 0:
        return "right"
    return "center" if abs(before - after) <= 1 else "other"


def pad_number_in_name(name: str, width: int) -> str:
    """Fill the first group of digits in the file name `name` with zeros on the left to at least
    `width` digits, so that names sort well. A name without digits is not changed.

    Given a file `name` such as "img7.png", extend its first number with leading zeros until it
    has `width` digits (longer numbers stay) and return the new name.

    把文件名 `name` 中第一组连续数字在左边补零到至少 `width` 位，以便按名字排序；没有数字的名字不变。

    给定形如 "img7.png" 的文件名 `name`，给其中第一个数补前导零，直到它有 `width` 位（更长的数不变），返回新的名字。

    >>> pad_number_in_name("img7.png", 3)
    'img007.png'
    >>> pad_number_in_name("day12part3", 4)
    'day0012part3'
    >>> pad_number_in_name("notes", 2)
    'notes'
    >>> pad_number_in_name("x2024", 2)
    'x2024'
    """
    return re.sub(r"[0-9]+", lambda match: match[0].zfill(width), name, count=1)


def pad_number_in_name_2(name: str, width: int) -> str:
    start = 0
    while start < len(name) and name[start] not in "0123456789":
        start += 1
    end = start
    while end < len(name) and name[end] in "0123456789":
        end += 1
    if start == end:
        return name
    return name[:start] + name[start:end].rjust(width, "0") + name[end:]


def letter_spaced(title: str) -> str:
    """Space out `title`: put one blank between the letters of each word and three blanks between
    words. Words in it are separated by any number of blanks.

    Return `title` with the letters of every word set apart by single blanks; between two words
    there are three blanks. Extra blanks in the original are dropped.

    把 `title` 排得疏一些：每个单词的字母之间加一个空格，单词之间加三个空格。原文的单词之间可以有任意多个空格。

    返回把每个单词的字母用单个空格隔开、单词之间空三格的 `title`；原文里多余的空格去掉。

    >>> letter_spaced("NEW SHOP")
    'N E W   S H O P'
    >>> letter_spaced("a")
    'a'
    >>> letter_spaced("  hi   you ")
    'h i   y o u'
    """
    return "   ".join(" ".join(word) for word in title.split())


def letter_spaced_2(title: str) -> str:
    spaced = []
    for word in title.split():
        letters = word[0]
        for letter in word[1:]:
            letters += " " + letter
        spaced.append(letters)
    return "   ".join(spaced)


def screen_rows(lines: list[str], width: int) -> int:
    """Return how many rows of a terminal that is `width` characters wide are taken by `lines`. A
    line that is too long goes on in further rows, and an empty one takes a row as well. `width`
    is positive.

    A terminal with `width` columns (at least 1) shows the strings of `lines` below one another,
    breaking off a row as soon as it is full. Compute the number of rows used; every line needs
    at least one.

    返回 `lines` 在宽 `width` 个字符的终端上占多少行。太长的行会接着占用后面的行，空行也占一行。`width` 为正数。

    终端有 `width` 列（至少 1 列），自上而下显示 `lines` 中的字符串，一行写满就换行。求总共占用的行数；每个字符串至少占一行。

    >>> screen_rows(["abcdefghij", "", "abcd"], 4)
    5
    >>> screen_rows(["abcdefgh"], 4)
    2
    >>> screen_rows([], 10)
    0
    """
    rows = 0
    for line in lines:
        rows += max(1, math.ceil(len(line) / width))
    return rows


def screen_rows_2(lines: list[str], width: int) -> int:
    return sum((len(line) - 1) // width + 1 if line else 1 for line in lines)


def screen_rows_3(lines: list[str], width: int) -> int:
    rows = 0
    for line in lines:
        rows += 1
        while len(line) > width:
            line = line[width:]
            rows += 1
    return rows


def wrapped_list(items: list[str], width: int) -> list[str]:
    """Write `items` as a list with commas, broken into lines of at most `width` characters. A
    blank follows each comma inside a line, a line that is continued ends with a comma, and the
    last item has none. An item too long for a line gets one of its own.

    Join the strings of `items` with ", " and break the result only after commas, the blank at
    the break being dropped, so that each line has as many items as fit into `width` characters,
    counting the comma at its end. If a single item does not fit, it still makes a line.

    把 `items` 写成用逗号分隔的列表，并折成每行最多 `width` 个字符。行内逗号后有一个空格，未写完的行以逗号结尾，最后一项后面没有逗号；一行放不下的项单独成行。

    用 ", " 连接 `items` 中的字符串，只在逗号之后换行（去掉换行处的空格），每行放入尽可能多的项，使包括行末逗号在内不超过 `width` 个字符；单独一项放不下时仍占一行。

    >>> wrapped_list(["red", "green", "blue", "black"], 11)
    ['red, green,', 'blue, black']
    >>> wrapped_list(["a", "b"], 3)
    ['a,', 'b']
    >>> wrapped_list(["extraordinary", "x"], 5)
    ['extraordinary,', 'x']
    >>> wrapped_list([], 8)
    []
    """
    lines = []
    current = ""
    for i, item in enumerate(items):
        piece = item if i == len(items) - 1 else item + ","
        if current and len(current) + 1 + len(piece) > width:
            lines.append(current)
            current = piece
        else:
            current = f"{current} {piece}" if current else piece
    if current:
        lines.append(current)
    return lines


def wrapped_list_2(items: list[str], width: int) -> list[str]:
    pieces = [item + "," for item in items[:-1]] + items[-1:]
    lines = []
    for piece in pieces:
        if lines and len(lines[-1] + piece) < width:
            lines[-1] += " " + piece
        else:
            lines.append(piece)
    return lines


def hyphenated_pieces(word: str, width: int) -> list[str]:
    """Cut `word` into pieces for lines of `width` characters (at least 2). All pieces but the last
    end with a hyphen and are, hyphen included, exactly `width` long; the last one has at most
    `width` characters.

    A long `word` does not fit on a line of `width` characters, where `width` is 2 or more. As
    long as more than that is left, write the next characters and a hyphen on a full line, and
    put the rest on the last line. Return the lines; a word that fits makes one.

    把 `word` 切成适合宽 `width`（至少为 2）个字符的行的各段：除最后一段外都以连字符结尾，连同连字符正好 `width` 个字符；最后一段最多 `width` 个字符。

    长单词 `word` 在一行 `width`（不小于 2）个字符里放不下。只要剩余部分超过一行，就写下接着的若干字符和一个连字符占满一行，其余放在最后一行。返回各行；放得下的单词只有一行。

    >>> hyphenated_pieces("typewriter", 4)
    ['typ-', 'ewr-', 'iter']
    >>> hyphenated_pieces("cat", 3)
    ['cat']
    >>> hyphenated_pieces("abcdef", 5)
    ['abcd-', 'ef']
    """
    pieces = []
    while len(word) > width:
        pieces.append(word[: width - 1] + "-")
        word = word[width - 1 :]
    pieces.append(word)
    return pieces


def hyphenated_pieces_2(word: str, width: int) -> list[str]:
    if len(word) <= width:
        return [word]
    rest = word[width - 1 :]
    return [word[: width - 1] + "-"] + hyphenated_pieces_2(rest, width)


def cursor_after(text: str, width: int) -> tuple[int, int]:
    r"""A cursor starts in row 0 and column 0 of a screen with `width` columns (1 or more). Each
    character of `text` moves it one column to the right, or to the start of the next row when
    the row is full; a line end moves it to the start of the next row. Return its final (row,
    column).

    Type `text` on a screen that is `width` characters wide (at least 1) and tell where the
    cursor is afterwards, as a tuple (row, column) counted from 0. After the last column of a
    row comes column 0 of the next row, and so it does after each newline character.

    光标从宽 `width` 列（至少 1 列）的屏幕的第 0 行第 0 列出发。`text` 的每个字符使它右移一列，一行写满就到下一行开头；换行符使它移到下一行开头。返回它最后的 (行,
    列)。

    在宽 `width` 个字符（不小于 1）的屏幕上输入 `text`，求之后光标的位置，以从 0 数起的元组 (行, 列) 表示。一行的最后一列之后是下一行的第 0
    列，每个换行符之后也是如此。

    >>> cursor_after("hello", 10)
    (0, 5)
    >>> cursor_after("hello\nyou", 4)
    (2, 3)
    >>> cursor_after("abcd", 4)
    (1, 0)
    >>> cursor_after("", 5)
    (0, 0)
    """
    row = 0
    column = 0
    for char in text:
        if char == "\n":
            row += 1
            column = 0
            continue
        column += 1
        if column == width:
            row += 1
            column = 0
    return row, column


def cursor_after_2(text: str, width: int) -> tuple[int, int]:
    *finished, last = text.split("\n")
    rows = sum(1 + len(line) // width for line in finished)
    return rows + len(last) // width, len(last) % width


def marked_continuation(line: str, width: int) -> list[str]:
    """Break `line` into rows of at most `width` characters (3 or more). Every row after the first
    begins with "> ", which counts, and every row but the last is full.

    Cut the string `line` after each `width` characters, but let continuation rows start with
    the two characters "> " so that they hold two characters less. Return the rows; an empty
    line makes one empty row. `width` is greater than 2.

    把 `line` 折成每行最多 `width`（不小于 3）个字符。从第二行起每行以 "> " 开头，这两个字符也计入宽度；除最后一行外每行都写满。

    把字符串 `line` 每满 `width` 个字符就切断，但续行以两个字符 "> " 开头，因此少放两个字符。返回各行；空字符串得到一个空行。`width` 大于 2。

    >>> marked_continuation("abcdefghij", 5)
    ['abcde', '> fgh', '> ij']
    >>> marked_continuation("abc", 5)
    ['abc']
    >>> marked_continuation("", 4)
    ['']
    """
    rows = [line[:width]]
    for start in range(width, len(line), width - 2):
        rows.append("> " + line[start : start + width - 2])
    return rows


def marked_continuation_2(line: str, width: int) -> list[str]:
    rows = []
    rest = line
    while len(rest) > width:
        rows.append(rest[:width])
        rest = "> " + rest[width:]
    rows.append(rest)
    return rows


def raggedness(lines: list[str], width: int) -> int:
    """Return the sum of the squares of the numbers of characters by which the lines fall short of
    `width`, leaving out the last of `lines`. No line is longer than `width`.

    How uneven is the right margin of a paragraph? For each of the `lines` but the last, square
    the number of free places up to `width` (never negative), and add the squares up. One line
    or none gives 0.

    对 `lines` 中除最后一行外的每一行，求它比 `width` 少的字符数的平方，返回这些平方之和。没有哪一行比 `width` 长。

    段落的右边缘有多不整齐？对 `lines` 中除最后一行外的各行，把到 `width` 为止空着的位置数（不会为负）平方后相加；只有一行或没有行时为 0。

    >>> raggedness(["the quick", "brown", "fox"], 10)
    26
    >>> raggedness(["abc", "d"], 3)
    0
    >>> raggedness(["short"], 20)
    0
    """
    return sum((width - len(line)) ** 2 for line in lines[:-1])


def raggedness_2(lines: list[str], width: int) -> int:
    total = 0
    for i in range(len(lines) - 1):
        free = width - len(lines[i])
        total += free * free
    return total


def pages_with_overlap(lines: list[str], height: int) -> list[list[str]]:
    """Divide `lines` into pages of at most `height` lines (2 or more) such that the last line of
    each page is repeated as the first line of the next. The last page may be shorter, and no
    lines make no pages.

    A reader shows `height` lines at a time (at least 2), and when you turn the page, the line
    that was at the bottom appears again at the top. Return the pages for `lines`, each as a
    list; stop as soon as the last line has been shown.

    把 `lines` 分成每页最多 `height` 行（不少于 2 行）的若干页，每页的最后一行在下一页作为第一行重复出现。最后一页可以较短；没有行就没有页。

    阅读器每次显示 `height` 行（至少 2 行），翻页时原来最下面的一行会再次出现在最上面。返回 `lines` 的各页，每页是一个列表；最后一行显示过之后就停止。

    >>> pages_with_overlap(["a", "b", "c", "d", "e"], 3)
    [['a', 'b', 'c'], ['c', 'd', 'e']]
    >>> pages_with_overlap(["a", "b", "c", "d"], 3)
    [['a', 'b', 'c'], ['c', 'd']]
    >>> pages_with_overlap(["a"], 2)
    [['a']]
    >>> pages_with_overlap([], 4)
    []
    """
    if not lines:
        return []
    last_start = max(1, len(lines) - 1)
    return [lines[start : start + height] for start in range(0, last_start, height - 1)]


def pages_with_overlap_2(lines: list[str], height: int) -> list[list[str]]:
    pages = []
    start = 0
    while start < len(lines):
        pages.append(lines[start : start + height])
        if start + height >= len(lines):
            break
        start += height - 1
    return pages


def gaps_at_new_letters(names: list[str]) -> list[str]:
    """Return the sorted list `names` with an empty string inserted wherever the first letter
    differs from that of the name before, as in an address book. No name is empty.

    You are given alphabetically sorted non-empty `names`. Print them in groups by initial
    letter: put an empty line between two neighbours that begin with different letters, and
    return the lines.

    返回排好序的列表 `names`，并在首字母与前一个名字不同的地方插入一个空字符串，就像通讯录那样。名字都不为空。

    给定按字母顺序排好的非空名字 `names`，按首字母分组打印：相邻两个名字首字母不同时在它们之间加一个空行，返回各行。

    >>> gaps_at_new_letters(["Ann", "Art", "Bob", "Cid", "Cy"])
    ['Ann', 'Art', '', 'Bob', '', 'Cid', 'Cy']
    >>> gaps_at_new_letters(["Zoe"])
    ['Zoe']
    >>> gaps_at_new_letters([])
    []
    """
    lines = []
    for name in names:
        if lines and lines[-1][0] != name[0]:
            lines.append("")
        lines.append(name)
    return lines


def gaps_at_new_letters_2(names: list[str]) -> list[str]:
    lines = names[:1]
    for earlier, later in itertools.pairwise(names):
        if earlier[0] != later[0]:
            lines.append("")
        lines.append(later)
    return lines


def gaps_at_new_letters_3(names: list[str]) -> list[str]:
    groups = [list(group) for _, group in itertools.groupby(names, key=lambda name: name[0])]
    lines = []
    for i, group in enumerate(groups):
        lines += [""] * (i > 0) + group
    return lines


def folded_log(lines: list[str]) -> list[str]:
    """Shorten a log by writing equal `lines` that follow one another only once, with their number
    and a blank in front of it, such as "3 ping"; a line that is not repeated gets the number 1.

    Combine each run of identical neighbouring strings in `lines` to one entry that consists of
    the length of the run, a blank and the string itself. Equal lines that are not neighbours
    are not combined.

    压缩日志：把 `lines` 中连续相同的行只写一次，前面加上行数和一个空格，例如 "3 ping"；没有重复的行写行数 1。

    把 `lines` 中每一段连续相同的字符串合并成一项，由该段的长度、一个空格和字符串本身组成；不相邻的相同行不合并。

    >>> folded_log(["ping", "ping", "ping", "ok", "ping"])
    ['3 ping', '1 ok', '1 ping']
    >>> folded_log(["a", "a"])
    ['2 a']
    >>> folded_log([])
    []
    """
    folded = []
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and lines[j] == lines[i]:
            j += 1
        folded.append(f"{j - i} {lines[i]}")
        i = j
    return folded


def folded_log_2(lines: list[str]) -> list[str]:
    return [f"{len(list(run))} {line}" for line, run in itertools.groupby(lines)]


def poem_in_one_line(poem: str) -> str:
    r"""Write `poem` in one line as critics quote it: " / " between two lines and " // " between two
    stanzas. Stanzas are separated by exactly one empty line.

    Given a `poem` whose verses end with newline characters and whose stanzas are divided by one
    empty line each, replace the breaks between verses by " / " and those between stanzas by "
    // ". The poem does not end with a newline.

    像评论文章那样把 `poem` 写成一行：两行诗之间用 " / "，两节之间用 " // "。各节之间正好隔一个空行。

    给定诗 `poem`，诗行之间是换行符，诗节之间各隔一个空行。把诗行之间的换行换成 " / "，诗节之间的换成 " // "，末尾没有换行符。

    >>> poem_in_one_line("Roses red\nViolets blue\n\nSugar\nYou")
    'Roses red / Violets blue // Sugar / You'
    >>> poem_in_one_line("one line")
    'one line'
    >>> poem_in_one_line("")
    ''
    """
    return poem.replace("\n\n", " // ").replace("\n", " / ")


def poem_in_one_line_2(poem: str) -> str:
    stanzas = [stanza.split("\n") for stanza in poem.split("\n\n")]
    return " // ".join(" / ".join(verses) for verses in stanzas)


def split_keeping_ends(text: str, enders: str) -> list[str]:
    """Cut `text` after each character that occurs in `enders`, so that this character stays at the
    end of its piece. Text after the last of them makes a final piece; there are no empty
    pieces.

    Split `text` into pieces that each end with one of the characters of `enders`, which are not
    removed. What follows the last such character is added as one more piece unless it is empty.

    在 `text` 中每个属于 `enders` 的字符之后切开，该字符留在所在段的末尾。最后一个这样的字符之后的文字自成一段；没有空段。

    把 `text` 切成若干段，每段以 `enders` 中的某个字符结尾，这些字符不删除。最后一个这样的字符之后如果还有内容，就作为最后一段。

    >>> split_keeping_ends("Hi! How are you? Fine", "!?")
    ['Hi!', ' How are you?', ' Fine']
    >>> split_keeping_ends("a;b;", ";")
    ['a;', 'b;']
    >>> split_keeping_ends("", ".")
    []
    """
    pieces = []
    current = ""
    for char in text:
        current += char
        if char in enders:
            pieces.append(current)
            current = ""
    if current:
        pieces.append(current)
    return pieces


def split_keeping_ends_2(text: str, enders: str) -> list[str]:
    ends = [i + 1 for i, char in enumerate(text) if char in enders]
    starts = [0] + ends
    pieces = [text[start:end] for start, end in zip(starts, ends + [len(text)])]
    return [piece for piece in pieces if piece]


def split_at_first(text: str, marks: str) -> tuple[str, str, str]:
    """Divide `text` at the first character that is one of `marks`. Return what comes before it,
    the character itself and what comes after it; without such a character return the whole text
    and two empty strings.

    Find the earliest place in `text` where any of the characters in `marks` stands, and return
    a tuple (head, mark, tail). If none of them occurs, head is the text and the other two are
    ''.

    在 `text` 中第一个属于 `marks` 的字符处把它分开，返回该字符之前的部分、该字符本身和之后的部分；没有这样的字符就返回整个文本和两个空字符串。

    找出 `text` 中最早出现 `marks` 里任一字符的位置，返回元组 (前部, 字符, 后部)。一个都没有出现时，前部是整个文本，另外两项是 ''。

    >>> split_at_first("width=3:4", ":=")
    ('width', '=', '3:4')
    >>> split_at_first("abc", ",;")
    ('abc', '', '')
    >>> split_at_first(";x", ";")
    ('', ';', 'x')
    """
    for i, char in enumerate(text):
        if char in marks:
            return text[:i], char, text[i + 1 :]
    return text, "", ""


def split_at_first_2(text: str, marks: str) -> tuple[str, str, str]:
    place = min((text.find(mark) for mark in marks if mark in text), default=len(text))
    return text[:place], text[place : place + 1], text[place + 1 :]


def one_separator(text: str, separators: str, mark: str) -> str:
    """Replace every run of characters from `separators` in `text` by a single `mark`. Runs at the
    beginning or end are removed.

    Make `text` uniform: one or more neighbouring characters that belong to `separators` become
    one `mark` when they stand between other characters, and nothing when they stand at either
    end.

    把 `text` 中由 `separators` 里的字符组成的每一段连续字符换成一个 `mark`；位于开头或结尾的这种段直接去掉。

    统一 `text` 的分隔方式：属于 `separators` 的一个或多个相邻字符，夹在其他字符之间时换成一个 `mark`，处在两端时删除。

    >>> one_separator("red, green;;blue", ",; ", "-")
    'red-green-blue'
    >>> one_separator("--a__b--", "-_", " ")
    'a b'
    >>> one_separator("...", ".", "x")
    ''
    """
    result = ""
    gap = False
    for char in text:
        if char in separators:
            gap = True
            continue
        if gap and result:
            result += mark
        gap = False
        result += char
    return result


def one_separator_2(text: str, separators: str, mark: str) -> str:
    spaced = "".join("\n" if char in separators else char for char in text)
    return mark.join(piece for piece in spaced.split("\n") if piece)


def insert_every(text: str, n: int, mark: str) -> str:
    """Insert `mark` after every `n` characters of `text`, counted from the left, but not at the
    very end. `n` is positive.

    Group the characters of `text` by `n` from the left (`n` is at least 1) and return the
    groups, the last of which may be shorter, with `mark` between them.

    从左边数起，在 `text` 的每 `n` 个字符之后插入 `mark`，但末尾不插入。`n` 为正数。

    把 `text` 的字符从左起每 `n` 个（至少 1 个）分为一组，最后一组可以较短，返回各组之间用 `mark` 连接的字符串。

    >>> insert_every("DE8937040044", 4, " ")
    'DE89 3704 0044'
    >>> insert_every("abcde", 2, "-")
    'ab-cd-e'
    >>> insert_every("", 3, ".")
    ''
    """
    return mark.join(text[i : i + n] for i in range(0, len(text), n))


def insert_every_2(text: str, n: int, mark: str) -> str:
    result = ""
    for i, char in enumerate(text):
        if i > 0 and i % n == 0:
            result += mark
        result += char
    return result


def spaces_at_digit_borders(code: str) -> str:
    """Return `code` with a blank inserted at each place where a letter is directly followed by a
    digit or a digit by a letter.

    Given a string `code` such as "ab12c", separate letters from digits: put one blank between
    two neighbours if exactly one of them is a digit and the other one is a letter.

    返回在 `code` 中字母与数字直接相邻之处（字母后接数字，或数字后接字母）各插入一个空格的结果。

    给定形如 "ab12c" 的字符串 `code`，把字母和数字隔开：相邻两个字符若一个是字母、另一个是数字，就在它们之间加一个空格。

    >>> spaces_at_digit_borders("ab12c")
    'ab 12 c'
    >>> spaces_at_digit_borders("7up-x9")
    '7 up-x 9'
    >>> spaces_at_digit_borders("abc")
    'abc'
    >>> spaces_at_digit_borders("")
    ''
    """
    result = code[:1]
    for before, char in itertools.pairwise(code):
        if before.isalpha() and char.isdigit() or before.isdigit() and char.isalpha():
            result += " "
        result += char
    return result


def spaces_at_digit_borders_2(code: str) -> str:
    spaced = []
    for i, char in enumerate(code):
        if i > 0:
            kinds = {code[i - 1].isalpha(), char.isalpha()}, {code[i - 1].isdigit(), char.isdigit()}
            if kinds == ({True, False}, {True, False}):
                spaced.append(" ")
        spaced.append(char)
    return "".join(spaced)


def cut_by_sizes(text: str, sizes: list[int]) -> list[str]:
    """Cut pieces of the lengths `sizes` from `text`, one after another, and return them. If
    something is left, it is added as a last piece; if the text ends too early, pieces are
    shorter or empty.

    Read a record `text` with fields of the given `sizes`: the first field has the first of
    these numbers of characters, the second follows it directly, and so on. Return the fields,
    with the unused rest of the text, if there is one, at the end of the list.

    从 `text` 中依次切下长度为 `sizes` 的各段并返回。如果有剩余就作为最后一段加上；如果文本提前结束，后面的段就较短或为空。

    读取由给定宽度 `sizes` 的字段组成的记录 `text`：第一个字段有其中第一个数那么多字符，第二个紧接其后，依此类推。返回各字段；文本若有剩余，放在列表末尾。

    >>> cut_by_sizes("20240131Bob", [4, 2, 2])
    ['2024', '01', '31', 'Bob']
    >>> cut_by_sizes("abc", [1, 2])
    ['a', 'bc']
    >>> cut_by_sizes("ab", [1, 3, 2])
    ['a', 'b', '']
    """
    pieces = []
    start = 0
    for size in sizes:
        pieces.append(text[start : start + size])
        start += size
    if start < len(text):
        pieces.append(text[start:])
    return pieces


def cut_by_sizes_2(text: str, sizes: list[int]) -> list[str]:
    ends = list(itertools.accumulate(sizes, initial=0))
    pieces = [text[start:end] for start, end in itertools.pairwise(ends)]
    rest = text[ends[-1] :]
    return pieces + [rest] if rest else pieces


def nth_field(line: str, separator: str, n: int) -> str:
    """Return the field number `n` (counted from 1) of `line`, whose fields are divided by
    `separator`, or the empty string if there are not that many fields.

    Split `line` at `separator` and find the `n`-th piece, where the first one has number 1. If
    `n` is larger than the number of pieces, the answer is ''.

    `line` 的各字段用 `separator` 分隔，返回第 `n` 个字段（从 1 数起）；没有那么多字段时返回空字符串。

    按 `separator` 切分 `line`，求第 `n` 段，第一段的编号为 1。如果 `n` 超过段数，答案是 ''。

    >>> nth_field("root:x:0:0", ":", 3)
    '0'
    >>> nth_field("a,b", ",", 5)
    ''
    >>> nth_field("only", ";", 1)
    'only'
    """
    fields = line.split(separator)
    return fields[n - 1] if n <= len(fields) else ""


def nth_field_2(line: str, separator: str, n: int) -> str:
    for _ in range(n - 1):
        if separator not in line:
            return ""
        line = line[line.index(separator) + len(separator) :]
    return line.split(separator)[0]


def swap_fields(line: str, separator: str, i: int, j: int) -> str:
    """Exchange the fields at the indices `i` and `j` (counted from 0) of `line`, in which fields
    are divided by `separator`, and return the new line. If one of the indices is too large, the
    line stays as it is.

    Given a `line` of fields joined by `separator`, return it with field `i` and field `j` in
    each other's place, the first field having number 0. When there is no such field, return the
    line unchanged.

    `line` 中的字段用 `separator` 分隔，交换下标为 `i` 和 `j`（从 0 数起）的两个字段，返回新的一行。如果有一个下标太大，这一行不变。

    给定由 `separator` 连接的若干字段组成的 `line`，返回第 `i` 个与第 `j` 个字段互换位置后的结果（第一个字段编号为 0）；没有这样的字段时原样返回。

    >>> swap_fields("Ann,35,Rome", ",", 0, 2)
    'Rome,35,Ann'
    >>> swap_fields("a b c", " ", 1, 1)
    'a b c'
    >>> swap_fields("a-b", "-", 0, 2)
    'a-b'
    """
    fields = line.split(separator)
    if i >= len(fields) or j >= len(fields):
        return line
    fields[i], fields[j] = fields[j], fields[i]
    return separator.join(fields)


def swap_fields_2(line: str, separator: str, i: int, j: int) -> str:
    fields = line.split(separator)
    if max(i, j) >= len(fields):
        return line
    source = {i: j, j: i}
    return separator.join(fields[source.get(place, place)] for place in range(len(fields)))


def split_unescaped(text: str) -> list[str]:
    r"""Split `text` at commas, except where a backslash stands before the comma: such a pair means
    a comma that belongs to the field. Return the fields without these backslashes. A backslash
    is followed by a comma only.

    Fields in `text` are separated by commas, and a comma inside a field is written as a
    backslash and a comma. Return the list of the fields as they were meant. Backslashes do not
    occur in any other way.

    按逗号切分 `text`，但前面有反斜杠的逗号除外：这样的一对字符表示字段内部的逗号。返回去掉这些反斜杠的各字段。反斜杠后面只会是逗号。

    `text` 中的字段用逗号分隔，字段内部的逗号写成反斜杠加逗号。返回各字段原本内容的列表；反斜杠不会以其他方式出现。

    >>> split_unescaped("a,b\\,c,d")
    ['a', 'b,c', 'd']
    >>> split_unescaped("\\,")
    [',']
    >>> split_unescaped("")
    ['']
    """
    fields = [""]
    i = 0
    while i < len(text):
        if text[i] == "\\":
            fields[-1] += ","
            i += 2
        elif text[i] == ",":
            fields.append("")
            i += 1
        else:
            fields[-1] += text[i]
            i += 1
    return fields


def split_unescaped_2(text: str) -> list[str]:
    hidden = text.replace("\\,", "\n")
    return [field.replace("\n", ",") for field in hidden.split(",")]


def first_odd_row(lines: list[str], separator: str) -> int:
    """Return the index of the first of `lines` that has another number of fields than the first
    line, where fields are divided by `separator`. Return -1 if all have the same number or
    there are no lines.

    The rows of a table are given as strings `lines` with fields joined by `separator`. Find the
    first row whose number of fields differs from that of row 0 and give its index, or -1 if the
    table is regular.

    `lines` 各行的字段用 `separator` 分隔，返回第一个字段数与首行不同的行的下标；全都相同或没有行时返回 -1。

    表格的各行由字符串 `lines` 给出，字段用 `separator` 连接。找出第一个字段数与第 0 行不同的行并给出下标，表格整齐时返回 -1。

    >>> first_odd_row(["a,b,c", "d,e,f", "g,h"], ",")
    2
    >>> first_odd_row(["x;y", ";"], ";")
    -1
    >>> first_odd_row([], ",")
    -1
    """
    for i, line in enumerate(lines):
        if line.count(separator) != lines[0].count(separator):
            return i
    return -1


def first_odd_row_2(lines: list[str], separator: str) -> int:
    widths = [len(line.split(separator)) for line in lines]
    return next((i for i, width in enumerate(widths) if width != widths[0]), -1)


def join_with_turns(words: list[str], separators: list[str]) -> str:
    """Join `words` with the strings of `separators` in turn: the first stands between the first
    two words, the second between the next two, and when they are used up, they start over.
    `separators` is not empty.

    Write the `words` one after another, separated by the non-empty list of `separators`, which
    is gone through again and again from the beginning. There is no separator at either end.

    轮流用 `separators` 中的字符串连接 `words`：第一个放在前两个单词之间，第二个放在接下来两个之间，用完后从头再来。`separators` 不为空。

    把 `words` 依次写出来，中间用非空列表 `separators` 中的分隔符隔开，分隔符从头到尾循环使用，两端没有分隔符。

    >>> join_with_turns(["a", "b", "c", "d"], ["-", "+"])
    'a-b+c-d'
    >>> join_with_turns(["x", "y", "z"], [", "])
    'x, y, z'
    >>> join_with_turns(["one"], ["/"])
    'one'
    >>> join_with_turns([], ["/"])
    ''
    """
    result = ""
    for i, word in enumerate(words):
        if i > 0:
            result += separators[(i - 1) % len(separators)]
        result += word
    return result


def join_with_turns_2(words: list[str], separators: list[str]) -> str:
    marks = itertools.chain([""], itertools.cycle(separators))
    return "".join(mark + word for mark, word in zip(marks, words))


def strip_longest_prefix(word: str, prefixes: list[str]) -> str:
    """Remove from `word` the longest of the strings in `prefixes` with which it begins, and return
    the rest. If it begins with none of them, it is returned as it is.

    Find those `prefixes` that `word` starts with, take the longest and return what follows it
    in the word; without a fitting one the whole word is the result.

    从 `word` 开头去掉 `prefixes` 中与之匹配的最长前缀，返回剩下的部分；没有匹配的前缀就原样返回。

    在 `prefixes` 中找出 `word` 以其开头的那些字符串，取最长的一个，返回单词中它后面的部分；没有合适的就返回整个单词。

    >>> strip_longest_prefix("underground", ["un", "under", "over"])
    'ground'
    >>> strip_longest_prefix("happy", ["un", "re"])
    'happy'
    >>> strip_longest_prefix("re", ["re"])
    ''
    """
    best = ""
    for prefix in prefixes:
        if word.startswith(prefix) and len(prefix) > len(best):
            best = prefix
    return word[len(best) :]


def strip_longest_prefix_2(word: str, prefixes: list[str]) -> str:
    fitting = [len(prefix) for prefix in prefixes if word.startswith(prefix)]
    return word[max(fitting, default=0) :]


def strip_longest_prefix_3(word: str, prefixes: list[str]) -> str:
    return min((word.removeprefix(prefix) for prefix in prefixes), key=len, default=word)


def peel_prefix(line: str, prefix: str) -> tuple[int, str]:
    """Remove the non-empty string `prefix` from the start of `line` as often as it stands there.
    Return how often that was and what remains.

    How many times in a row does `line` begin with `prefix`, which is not empty? Return a tuple
    of this number and the rest of the line after these repetitions.

    从 `line` 开头反复去掉非空字符串 `prefix`，直到开头不再是它。返回去掉的次数和剩下的部分。

    `line` 的开头连续出现了多少次非空的 `prefix`？返回由这个次数和这些重复之后的剩余部分组成的元组。

    >>> peel_prefix("> > hello", "> ")
    (2, 'hello')
    >>> peel_prefix("ababa", "ab")
    (2, 'a')
    >>> peel_prefix("text", "x")
    (0, 'text')
    """
    count = 0
    while line.startswith(prefix):
        line = line[len(prefix) :]
        count += 1
    return count, line


def peel_prefix_2(line: str, prefix: str) -> tuple[int, str]:
    if not line.startswith(prefix):
        return 0, line
    count, rest = peel_prefix_2(line.removeprefix(prefix), prefix)
    return count + 1, rest


def with_ending(text: str, ending: str) -> str:
    """Return `text` with `ending` appended, but leave out the part of `ending` with which `text`
    already ends: the longest beginning of `ending` that is an end of `text` is not written
    again.

    Complete `text` so that it ends in `ending` by adding as few characters as possible at its
    end. If it already ends that way, nothing is added.

    在 `text` 末尾补上 `ending`，但 `text` 结尾已经具有的部分不重复写：`ending` 的最长的、同时是 `text` 结尾的开头部分不再添加。

    在 `text` 末尾添加尽可能少的字符，使它以 `ending` 结尾；如果本来就以它结尾，则什么都不加。

    >>> with_ending("report.t", ".txt")
    'report.txt'
    >>> with_ending("song.mp3", ".mp3")
    'song.mp3'
    >>> with_ending("a", "bc")
    'abc'
    >>> with_ending("", "x")
    'x'
    """
    for size in range(len(ending), -1, -1):
        if text.endswith(ending[:size]):
            return text + ending[size:]
    return text + ending


def with_ending_2(text: str, ending: str) -> str:
    added = 0
    while not (text + ending[len(ending) - added :]).endswith(ending):
        added += 1
    return text + ending[len(ending) - added :]


def change_ending(words: list[str], old: str, new: str) -> list[str]:
    """Return `words` with the ending `old` replaced by `new` in each word that has it; the other
    words are unchanged. `old` is not empty.

    For each of `words`, check whether it ends in the non-empty string `old`; if so, put `new`
    in its place, otherwise keep the word.

    返回把 `words` 中以 `old` 结尾的单词的结尾换成 `new` 之后的列表，其他单词不变。`old` 不为空。

    检查 `words` 中的每个单词是否以非空字符串 `old` 结尾；是就把结尾换成 `new`，否则保留原样。

    >>> change_ending(["city", "boy", "party", "y"], "ty", "ties")
    ['cities', 'boy', 'parties', 'y']
    >>> change_ending(["cat"], "dog", "x")
    ['cat']
    >>> change_ending([], "a", "b")
    []
    """
    changed = []
    for word in words:
        if word.endswith(old):
            word = word[: -len(old)] + new
        changed.append(word)
    return changed


def change_ending_2(words: list[str], old: str, new: str) -> list[str]:
    return [word.removesuffix(old) + new if word.endswith(old) else word for word in words]


def has_both_affixes(words: list[str], prefix: str, suffix: str) -> list[str]:
    """Return those of `words` that begin with `prefix` and end with `suffix` without the two
    overlapping in the word.

    Select from `words` each word that consists of `prefix`, any text in the middle (perhaps
    none) and `suffix`, in this order.

    返回 `words` 中以 `prefix` 开头并以 `suffix` 结尾、且两者在单词中不重叠的单词。

    从 `words` 中选出每个由 `prefix`、中间任意文本（可以没有）和 `suffix` 依次组成的单词。

    >>> has_both_affixes(["unfolded", "untied", "tired", "uned"], "un", "ed")
    ['unfolded', 'untied', 'uned']
    >>> has_both_affixes(["aba", "ababa"], "ab", "ba")
    ['ababa']
    >>> has_both_affixes([], "a", "b")
    []
    """
    chosen = []
    for word in words:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            if rest.endswith(suffix):
                chosen.append(word)
    return chosen


def has_both_affixes_2(words: list[str], prefix: str, suffix: str) -> list[str]:
    least = len(prefix) + len(suffix)
    return [
        word
        for word in words
        if len(word) >= least and word.startswith(prefix) and word.endswith(suffix)
    ]


def front_coded(words: list[str]) -> list[tuple[int, str]]:
    """Compress a sorted word list: for each of `words`, return how many letters at its beginning
    are the same as in the word before, and the rest of it. The first word has 0 letters in
    common.

    Write each string of `words` as a tuple (number, rest), where number is the length of the
    beginning it shares with its predecessor in the list and rest is what comes after this
    beginning.

    压缩排好序的单词表：对 `words` 中的每个单词，返回它开头与前一个单词相同的字母个数以及剩下的部分；第一个单词的相同个数为 0。

    把 `words` 中的每个字符串写成元组 (个数, 剩余)：个数是它与列表中前一个单词共同开头的长度，剩余是这段开头之后的部分。

    >>> front_coded(["card", "care", "careful", "dog"])
    [(0, 'card'), (3, 'e'), (4, 'ful'), (0, 'dog')]
    >>> front_coded(["a", "a"])
    [(0, 'a'), (1, '')]
    >>> front_coded([])
    []
    """
    coded = []
    previous = ""
    for word in words:
        shared = 0
        while shared < min(len(word), len(previous)) and word[shared] == previous[shared]:
            shared += 1
        coded.append((shared, word[shared:]))
        previous = word
    return coded


def front_coded_2(words: list[str]) -> list[tuple[int, str]]:
    def shared(first: str, second: str) -> int:
        pairs = zip(first, second)
        return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))

    counts = map(shared, [""] + words, words)
    return [(count, word[count:]) for count, word in zip(counts, words)]


def front_decoded(coded: list[tuple[int, str]]) -> list[str]:
    """Unpack a word list: each tuple (number, rest) in `coded` stands for the word made of the
    first letters of the word before, as many as the number says, followed by the rest. The
    number in the first tuple is 0.

    Given `coded`, a list of tuples of a count and a string, rebuild the words: keep the count's
    number of characters of the previous word and append the string. The first count is 0.

    还原单词表：`coded` 中的每个元组 (个数, 剩余) 表示的单词由前一个单词的前若干个字母加上剩余部分组成。第一个元组的个数为 0。

    给定由个数和字符串组成的元组列表 `coded`，还原各个单词：保留前一个单词开头相应个数的字符，再接上该字符串。第一个个数为 0。

    >>> front_decoded([(0, "card"), (3, "e"), (4, "ful"), (0, "dog")])
    ['card', 'care', 'careful', 'dog']
    >>> front_decoded([(0, "a"), (1, "")])
    ['a', 'a']
    >>> front_decoded([])
    []
    """
    words = []
    previous = ""
    for count, rest in coded:
        previous = previous[:count] + rest
        words.append(previous)
    return words


def front_decoded_2(coded: list[tuple[int, str]]) -> list[str]:
    words = [""]
    for count, rest in coded:
        words.append(words[-1][:count] + rest)
    return words[1:]


def front_decoded_3(coded: list[tuple[int, str]]) -> list[str]:
    def extend(previous: str, entry: tuple[int, str]) -> str:
        return previous[: entry[0]] + entry[1]

    return list(itertools.accumulate(coded, extend, initial=""))[1:]


def sorted_endings(text: str) -> list[int]:
    """Return the indices of `text` in the order in which the parts of the text that begin there
    and reach to its end come in the dictionary.

    Consider all non-empty endings of `text`. Sort them as strings and list the positions at
    which they start.

    把 `text` 从每个下标开始一直到末尾的部分按字典序排列，返回相应的下标列表。

    考虑 `text` 的所有非空后缀，把它们作为字符串排序，列出各自的起始位置。

    >>> sorted_endings("banana")
    [5, 3, 1, 0, 4, 2]
    >>> sorted_endings("abc")
    [0, 1, 2]
    >>> sorted_endings("")
    []
    """
    return sorted(range(len(text)), key=lambda start: text[start:])


def sorted_endings_2(text: str) -> list[int]:
    endings = []
    for start in range(len(text)):
        bisect.insort(endings, (text[start:], start))
    return [start for _, start in endings]


def toggle_comment(lines: list[str], mark: str) -> list[str]:
    """If all `lines` begin with `mark`, remove it from each of them; otherwise put it in front of
    every line. This is what the comment key of an editor does. The result for an empty list is
    empty.

    An editor comments out the selected `lines` by writing `mark` before each, unless each of
    them already starts with it: then the mark is taken away. Return the lines afterwards.

    如果 `lines` 的每一行都以 `mark` 开头，就从每行去掉它；否则在每行前面加上它。这就是编辑器注释快捷键的行为。空列表得到空列表。

    编辑器在选中的各行 `lines` 前面写上 `mark` 来注释它们；如果每一行都已经以它开头，则去掉这个标记。返回操作之后的各行。

    >>> toggle_comment(["# a", "# b"], "# ")
    ['a', 'b']
    >>> toggle_comment(["# a", "b"], "# ")
    ['# # a', '# b']
    >>> toggle_comment([], "//")
    []
    """
    if all(line.startswith(mark) for line in lines):
        return [line[len(mark) :] for line in lines]
    return [mark + line for line in lines]


def toggle_comment_2(lines: list[str], mark: str) -> list[str]:
    removed = []
    for line in lines:
        if not line.startswith(mark):
            # one line without the mark is enough
            return [mark + line for line in lines]
        removed.append(line.removeprefix(mark))
    return removed


def with_next_number(name: str) -> str:
    """Return the name of the next copy of `name`: if it ends in digits, the number they form is
    raised by one, without keeping leading zeros; otherwise a 2 is appended.

    Suggest the next name after `name` in a series. A number at its end is replaced by the
    following number; a name that does not end in a digit gets a "2" at its end.

    返回 `name` 的下一个副本的名字：如果以数字结尾，就把这些数字组成的数加 1（不保留前导零），否则在末尾加上 2。

    为一系列名字给出 `name` 之后的下一个：末尾的数换成它的后继；不以数字结尾的名字在末尾加 "2"。

    >>> with_next_number("draft9")
    'draft10'
    >>> with_next_number("draft")
    'draft2'
    >>> with_next_number("a1b99")
    'a1b100'
    >>> with_next_number("7")
    '8'
    """
    end = len(name)
    while end > 0 and name[end - 1] in "0123456789":
        end -= 1
    if end == len(name):
        return name + "2"
    return name[:end] + str(int(name[end:]) + 1)


def with_next_number_2(name: str) -> str:
    stem = name.rstrip("0123456789")
    number = name[len(stem) :] or "1"
    return f"{stem}{int(number) + 1}"


def ordered_start(word: str) -> str:
    """Return the longest beginning of `word` whose letters are in alphabetical order; equal
    neighbours are allowed.

    Go through `word` as long as no letter comes before its left neighbour in the alphabet, and
    return the part passed. The whole word is the answer if all its letters are in order.

    返回 `word` 的字母按字母表顺序排列（允许相邻相同）的最长开头部分。

    从头查看 `word`，只要没有字母在字母表中排在它左边的字母之前就继续，返回走过的部分；全部有序时答案就是整个单词。

    >>> ordered_start("accent")
    'accent'
    >>> ordered_start("almost")
    'almost'
    >>> ordered_start("zebra")
    'z'
    >>> ordered_start("")
    ''
    """
    end = 1
    while end < len(word) and word[end - 1] <= word[end]:
        end += 1
    return word[:end]


def ordered_start_2(word: str) -> str:
    start = ""
    for char in word:
        if start and char < start[-1]:
            break
        start += char
    return start


def shortest_start_with(text: str, char: str, n: int) -> str:
    """Return the shortest beginning of `text` in which the character `char` occurs `n` times. If
    it does not occur that often, return the empty string; `n` is at least 1.

    Cut `text` directly after the `n`-th occurrence (`n` is 1 or more) of the character `char`
    and return the front part, or '' if there is no such occurrence.

    返回 `text` 中最短的、含有 `n` 个字符 `char` 的开头部分。如果它没有出现那么多次，返回空字符串；`n` 至少为 1。

    在 `text` 中字符 `char` 第 `n` 次（`n` 不小于 1）出现之后切开，返回前面的部分；没有出现这么多次时返回 ''。

    >>> shortest_start_with("a.b.c.d", ".", 2)
    'a.b.'
    >>> shortest_start_with("hello", "l", 1)
    'hel'
    >>> shortest_start_with("hello", "z", 1)
    ''
    """
    seen = 0
    for i, current in enumerate(text):
        if current == char:
            seen += 1
            if seen == n:
                return text[: i + 1]
    return ""


def shortest_start_with_2(text: str, char: str, n: int) -> str:
    pieces = text.split(char)
    if len(pieces) <= n:
        return ""
    return char.join(pieces[:n]) + char


def never_behind(votes: str, leader: str, rival: str) -> bool:
    """The characters of `votes` are counted one by one. Check whether at no moment `rival` has
    more votes than `leader`; all three are strings, the last two single characters.

    Return True if every beginning of the string `votes` contains the character `leader` at
    least as often as the character `rival`.

    逐个统计 `votes` 中的字符，判断是否在任何时刻 `rival` 的票数都没有超过 `leader`（后两者都是单个字符）。

    如果字符串 `votes` 的每一个开头部分中，字符 `leader` 出现的次数都不少于字符 `rival`，就返回 True。

    >>> never_behind("ABAAB", "A", "B")
    True
    >>> never_behind("ABBA", "A", "B")
    False
    >>> never_behind("", "x", "y")
    True
    """
    lead = 0
    for vote in votes:
        if vote == leader:
            lead += 1
        elif vote == rival:
            lead -= 1
        if lead < 0:
            return False
    return True


def never_behind_2(votes: str, leader: str, rival: str) -> bool:
    starts = (votes[:i] for i in range(len(votes) + 1))
    return all(start.count(leader) >= start.count(rival) for start in starts)


def common_ending_groups(words: list[str], n: int) -> list[list[str]]:
    """Group `words` by their last `n` characters; shorter words are grouped by the whole word. The
    groups come in the order of their first words, and words keep their order; `n` is at least
    1.

    Put words that end in the same `n` letters (`n` is positive) together: return a list of
    lists, sorted by the place at which each ending first occurs in `words`. The ending of a
    word with fewer letters is the word itself.

    按最后 `n` 个字符给 `words` 分组，不足 `n` 个字符的按整个单词分组。各组按第一个单词出现的先后排列，组内保持原来的顺序；`n` 至少为 1。

    把结尾 `n` 个字母（`n` 为正）相同的单词放在一起：返回列表的列表，按每种结尾在 `words` 中首次出现的位置排列；字母不足的单词，其结尾就是它本身。

    >>> common_ending_groups(["nation", "walking", "station", "king", "on"], 3)
    [['nation', 'station'], ['walking', 'king'], ['on']]
    >>> common_ending_groups(["at", "cat", "bat"], 2)
    [['at', 'cat', 'bat']]
    >>> common_ending_groups([], 1)
    []
    """
    groups = {}
    for word in words:
        groups.setdefault(word[-n:], []).append(word)
    return list(groups.values())


def common_ending_groups_2(words: list[str], n: int) -> list[list[str]]:
    endings = list(dict.fromkeys(word[-n:] for word in words))
    return [[word for word in words if word[-n:] == ending] for ending in endings]


def like_model(word: str, model: str) -> str:
    """Write `word` in the manner of `model`: all in capitals if `model` has more than one
    character and is all in capitals, with a capital first letter and the rest small if `model`
    begins with a capital, and otherwise all in small letters. Both consist of letters, and
    `model` is not empty.

    When a word in a text is replaced, the new `word` should follow the case of the old one,
    `model` (at least one letter). Return it in upper case if `model` has two or more letters,
    all of them capital; else capitalized if the first letter of `model` is capital; else in
    lower case.

    按照 `model` 的样式书写 `word`：如果 `model` 多于一个字符且全是大写，就全部大写；如果 `model`
    以大写字母开头，就首字母大写、其余小写；否则全部小写。两者都由字母组成，`model` 不为空。

    替换文中的单词时，新的 `word` 应当沿用旧单词 `model`（至少一个字母）的大小写：`model` 有两个或更多字母且全为大写时返回全大写；否则若 `model`
    首字母大写，返回首字母大写的形式；否则返回全小写。

    >>> like_model("car", "HOUSE")
    'CAR'
    >>> like_model("car", "House")
    'Car'
    >>> like_model("CAR", "house")
    'car'
    >>> like_model("car", "I")
    'Car'
    """
    if len(model) > 1 and model.isupper():
        return word.upper()
    if model[0].isupper():
        return word.capitalize()
    return word.lower()


def like_model_2(word: str, model: str) -> str:
    word = word.lower()
    if model.upper() == model and len(model) >= 2:
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def capitals_after(text: str, mark: str) -> str:
    """Return `text` with each character that directly follows the character `mark` turned into a
    capital; everything else stays.

    Write a function that raises to upper case every letter of `text` whose left neighbour is
    the single character `mark`.

    返回把 `text` 中紧跟在字符 `mark` 之后的每个字符变成大写的结果，其余不变。

    编写函数，把 `text` 中左边相邻字符是 `mark`（单个字符）的每个字母改为大写。

    >>> capitals_after("anna-lena meyer-roth", "-")
    'anna-Lena meyer-Roth'
    >>> capitals_after("a..b", ".")
    'a..B'
    >>> capitals_after("abc", "c")
    'abc'
    """
    result = text[:1]
    for i in range(1, len(text)):
        result += text[i].upper() if text[i - 1] == mark else text[i]
    return result


def capitals_after_2(text: str, mark: str) -> str:
    first, *others = text.split(mark)
    return mark.join([first] + [piece[:1].upper() + piece[1:] for piece in others])


def case_outline(text: str) -> str:
    """Describe `text` by a string of the same length: 'A' for a capital letter, 'a' for a small
    one, '9' for a digit and the character itself for everything else.

    Return the pattern of the characters in `text`: replace each upper-case letter by 'A', each
    lower-case letter by 'a' and each digit by '9', and keep the other characters.

    用等长的字符串描述 `text`：大写字母写 'A'，小写字母写 'a'，数字写 '9'，其他字符照写。

    返回 `text` 的字符模式：每个大写字母换成 'A'，每个小写字母换成 'a'，每个数字换成 '9'，其他字符保留。

    >>> case_outline("Room B-12")
    'Aaaa A-99'
    >>> case_outline("x_1")
    'a_9'
    >>> case_outline("")
    ''
    """
    outline = ""
    for char in text:
        if char.isupper():
            outline += "A"
        elif char.islower():
            outline += "a"
        elif char.isdigit():
            outline += "9"
        else:
            outline += char
    return outline


def case_outline_2(text: str) -> str:
    return re.sub(r"\d", "9", re.sub(r"[a-z]", "a", re.sub(r"[A-Z]", "A", text)))


def rises_and_drops_of_case(text: str) -> tuple[int, int]:
    """Return how often in `text` a small letter is directly followed by a capital one, and how
    often a capital letter by a small one, as a tuple. Pairs with other characters do not count.

    Look at all neighbouring pairs of characters in `text`. Count the pairs of a small and then
    a capital letter and the pairs of a capital and then a small letter, and return both numbers
    in this order.

    返回一个元组：`text` 中小写字母后面紧跟大写字母的次数，以及大写字母后面紧跟小写字母的次数；含有其他字符的相邻对不算。

    查看 `text` 中所有相邻的两个字符，分别统计“先小写后大写”和“先大写后小写”的字母对，按此顺序返回这两个数。

    >>> rises_and_drops_of_case("camelCaseName")
    (2, 2)
    >>> rises_and_drops_of_case("Ab-C dE")
    (1, 1)
    >>> rises_and_drops_of_case("")
    (0, 0)
    """
    rises = 0
    drops = 0
    for before, after in itertools.pairwise(text):
        if before.islower() and after.isupper():
            rises += 1
        elif before.isupper() and after.islower():
            drops += 1
    return rises, drops


def rises_and_drops_of_case_2(text: str) -> tuple[int, int]:
    kinds = "".join("a" if char.islower() else "A" if char.isupper() else "." for char in text)
    return kinds.count("aA"), kinds.count("Aa")


def acronyms_in(text: str) -> list[str]:
    """Return the groups of two or more capital letters A to Z in `text` that stand directly side
    by side, in order. Each group is taken as long as possible.

    Find in `text` all maximal runs of capital letters that have at least two letters, and list
    them from left to right; repeated ones are listed again.

    按顺序返回 `text` 中紧挨在一起的两个或更多大写字母 A 到 Z 组成的各组，每组取尽可能长。

    找出 `text` 中长度至少为 2 的所有极大的连续大写字母段，从左到右列出；重复出现的也重复列出。

    >>> acronyms_in("The USA and the EU met at NASA in May")
    ['USA', 'EU', 'NASA']
    >>> acronyms_in("HTMLPage and XMLFile")
    ['HTMLP', 'XMLF']
    >>> acronyms_in("no Caps")
    []
    """
    return re.findall(r"[A-Z]{2,}", text)


def acronyms_in_2(text: str) -> list[str]:
    found = []
    current = ""
    for char in text + " ":
        if "A" <= char <= "Z":
            current += char
        else:
            if len(current) > 1:
                found.append(current)
            current = ""
    return found


def header_name(text: str) -> str:
    """Turn words like "content type" in `text` into the name of a header: each word begins with a
    capital, the other letters are small, and the words are joined by hyphens. Words are
    separated by blanks or underscores, one or more.

    Given `text` with words divided by any number of blanks and underscores, capitalize every
    word, make its other letters small and put a hyphen between words; nothing is put at the
    ends.

    把 `text` 中像 "content type" 这样的单词变成报头名称：每个单词首字母大写、其余小写，单词之间用连字符连接。单词由一个或多个空格或下划线隔开。

    `text` 中的单词由任意多个空格和下划线隔开，把每个单词改为首字母大写、其余小写，并在单词之间加连字符，两端不加。

    >>> header_name("content type")
    'Content-Type'
    >>> header_name("X_REQUEST__id")
    'X-Request-Id'
    >>> header_name(" etag ")
    'Etag'
    """
    words = text.replace("_", " ").split()
    return "-".join(word.capitalize() for word in words)


def header_name_2(text: str) -> str:
    name = ""
    starting = True
    for char in text:
        if char in " _":
            starting = True
        elif starting:
            name += ("-" if name else "") + char.upper()
            starting = False
        else:
            name += char.lower()
    return name


def raise_every_nth_letter(text: str, n: int) -> str:
    """Turn every `n`-th letter of `text` into a capital, counting letters only; the other letters
    and all other characters stay as they are. `n` is positive.

    Count the letters of `text` from left to right, skipping everything else, and write those
    with the numbers `n`, 2`n`, 3`n`, ... in upper case (`n` >= 1).

    只数字母，把 `text` 中每第 `n` 个字母变成大写，其他字母和其他字符不变。`n` 为正数。

    从左到右数 `text` 的字母（跳过其他字符），把编号为 `n`、2`n`、3`n`…… 的字母写成大写（`n` >= 1）。

    >>> raise_every_nth_letter("hello world", 3)
    'heLlo WorLd'
    >>> raise_every_nth_letter("a b c", 1)
    'A B C'
    >>> raise_every_nth_letter("1-2", 2)
    '1-2'
    """
    result = []
    letters = 0
    for char in text:
        if char.isalpha():
            letters += 1
            if letters % n == 0:
                char = char.upper()
        result.append(char)
    return "".join(result)


def raise_every_nth_letter_2(text: str, n: int) -> str:
    places = [i for i, char in enumerate(text) if char.isalpha()]
    chosen = set(places[n - 1 :: n])
    return "".join(char.upper() if i in chosen else char for i, char in enumerate(text))


def capital_ends(words: list[str]) -> str:
    """Join `words` with single blanks, each with its first and its last letter written as a
    capital; the letters in between are left unchanged.

    Return a sentence made of the non-empty `words`, one blank between them, after turning the
    first and the last character of every word into upper case. A word of one letter just
    becomes a capital.

    用单个空格连接 `words`，每个单词的第一个和最后一个字母写成大写，中间的字母不变。

    把非空单词列表 `words` 中每个单词的首尾字符变成大写，再用一个空格连接成句子返回；只有一个字母的单词就变成大写。

    >>> capital_ends(["magic", "of", "a", "word"])
    'MagiC OF A WorD'
    >>> capital_ends(["iOs"])
    'IOS'
    >>> capital_ends([])
    ''
    """
    result = []
    for word in words:
        if len(word) > 1:
            word = word[0].upper() + word[1:-1] + word[-1].upper()
        else:
            word = word.upper()
        result.append(word)
    return " ".join(result)


def capital_ends_2(words: list[str]) -> str:
    titled = [word[:1].upper() + word[1:] for word in words]
    return " ".join(word[:-1] + word[-1:].upper() for word in titled)


def flip_case_at(text: str, positions: list[int]) -> str:
    """Return `text` with the case of the letters at the indices in `positions` changed, small to
    capital and capital to small. Indices outside the text are ignored, and an index that occurs
    twice counts once.

    Swap the case of each character of `text` whose index is contained in the list `positions`;
    there may be repeated or too large numbers in it, which change nothing more.

    返回把 `text` 中下标属于 `positions` 的字母大小写互换之后的结果。超出文本的下标忽略，重复出现的下标只算一次。

    把 `text` 中下标包含在列表 `positions` 里的每个字符的大小写互换；列表中可能有重复的或过大的数，它们不再引起别的改变。

    >>> flip_case_at("hello", [0, 4])
    'HellO'
    >>> flip_case_at("ABC", [1, 1, 9])
    'AbC'
    >>> flip_case_at("x", [])
    'x'
    """
    chars = list(text)
    for i in set(positions):
        if 0 <= i < len(chars):
            chars[i] = chars[i].swapcase()
    return "".join(chars)


def flip_case_at_2(text: str, positions: list[int]) -> str:
    return "".join(char.swapcase() if i in positions else char for i, char in enumerate(text))


def is_headline(title: str, small: list[str]) -> bool:
    """Check whether every word of `title` begins with a capital letter, except for the words in
    `small`, which must be written exactly as they are there unless they come first. Words are
    separated by blanks, and the first word must begin with a capital.

    In a headline, the first word starts with a capital; every other word either is one of the
    words in `small` or starts with a capital and is not one of these when written in small
    letters. Return whether `title` is such a headline; without any word it is not.

    判断 `title` 的每个单词是否都以大写字母开头，但 `small` 中的单词除外：它们不在句首时必须照原样小写。单词用空格分开，第一个单词必须以大写字母开头。

    在标题中，第一个单词以大写字母开头；其余每个单词要么是 `small` 中的单词，要么以大写字母开头且变成小写后不是其中的单词。返回 `title` 是否是这样的标题；一个单词都没有则不是。

    >>> is_headline("The Lord of the Rings", ["of", "the"])
    True
    >>> is_headline("Gone With The Wind", ["the"])
    False
    >>> is_headline("a Day", ["a"])
    False
    >>> is_headline("", [])
    False
    """
    words = title.split()
    if not words or not words[0][0].isupper():
        return False
    for word in words[1:]:
        if word in small:
            continue
        if word.lower() in small or not word[0].isupper():
            return False
    return True


def number_from_case(text: str) -> int:
    """Read the case of the letters in `text` as a binary number: from left to right, a capital
    letter is a 1 and a small letter a 0; other characters are skipped. Without any letter the
    value is 0.

    Go through the letters of `text` and build a number: start at 0, double it at each letter
    and add 1 if the letter is a capital. Return the number.

    把 `text` 中字母的大小写读作二进制数：从左到右，大写字母是 1，小写字母是 0，其他字符跳过。没有字母时值为 0。

    依次查看 `text` 的字母来构造一个数：从 0 开始，每遇到一个字母就乘以 2，大写字母再加 1。返回这个数。

    >>> number_from_case("HeLlo")
    20
    >>> number_from_case("a-B")
    1
    >>> number_from_case("...")
    0
    """
    number = 0
    for char in text:
        if char.isalpha():
            number = 2 * number + (1 if char.isupper() else 0)
    return number


def number_from_case_2(text: str) -> int:
    bits = "".join("1" if char.isupper() else "0" for char in text if char.isalpha())
    return int(bits or "0", 2)


def erase_between(text: str, start: str, end: str) -> str:
    """Remove from `text` the first passage that begins with the marker `start` and reaches to the
    next marker `end` after it, both markers included. If one of them is missing, return the
    text unchanged. The markers are not empty.

    Find the first `start` in `text` and then the first `end` behind it, and cut out everything
    from the former to the latter along with them. Without such a pair of non-empty markers
    nothing is removed.

    从 `text` 中删去第一段以标记 `start` 开头、到其后最近的标记 `end` 为止的内容，两个标记也删去。缺少其中一个时原样返回。标记不为空。

    在 `text` 中找到第一个 `start`，再找到它后面的第一个 `end`，把从前者到后者的内容连同这两个非空标记一起删掉；没有这样的一对标记就什么都不删。

    >>> erase_between("a<!--x-->b<!--y-->", "<!--", "-->")
    'ab<!--y-->'
    >>> erase_between("one [two", "[", "]")
    'one [two'
    >>> erase_between("x ] [y] z", "[", "]")
    'x ]  z'
    """
    left = text.find(start)
    if left < 0:
        return text
    right = text.find(end, left + len(start))
    if right < 0:
        return text
    return text[:left] + text[right + len(end) :]


def erase_between_2(text: str, start: str, end: str) -> str:
    head, found, rest = text.partition(start)
    inner, closed, tail = rest.partition(end)
    return head + tail if found and closed else text


def cancel_shared(first: str, second: str) -> tuple[str, str]:
    """Cross out equal letters in two names: going through `first` from the left, each character
    removes itself together with the first remaining equal one in `second`. Return what is left
    of both.

    For each character of `first` in order, if the same character is still left in `second`,
    delete its leftmost copy there and the character in the first string. Return the two
    remaining strings as a tuple.

    划去两个名字中相同的字母：从左到右查看 `first`，每个字符与 `second` 中剩下的第一个相同字符一起去掉。返回两者剩下的部分。

    依次查看 `first` 的每个字符，如果 `second` 中还留有相同的字符，就删去那里最左边的一个，并删去前者中的这个字符。以元组返回剩下的两个字符串。

    >>> cancel_shared("anna", "nathan")
    ('', 'th')
    >>> cancel_shared("abc", "cab")
    ('', '')
    >>> cancel_shared("xx", "x")
    ('x', '')
    >>> cancel_shared("", "q")
    ('', 'q')
    """
    kept = ""
    for char in first:
        if char in second:
            second = second.replace(char, "", 1)
        else:
            kept += char
    return kept, second


def cancel_shared_2(first: str, second: str) -> tuple[str, str]:
    def remaining(text: str, other: str) -> str:
        available = Counter(other)
        result = []
        for char in text:
            if available[char] > 0:
                available[char] -= 1
            else:
                result.append(char)
        return "".join(result)

    return remaining(first, second), remaining(second, first)


def fill_blanks(pattern: str, letters: str) -> str:
    """Replace the underscores of `pattern` from left to right by the characters of `letters`. If
    there are too few letters, the other underscores stay; letters that are left over are not
    used.

    Fill the gaps in `pattern`, each shown as '_', with the characters of `letters` in order,
    and return the result. Surplus gaps remain gaps, surplus letters are ignored.

    用 `letters` 的字符从左到右替换 `pattern` 中的下划线。字母不够时其余的下划线保留，多余的字母不用。

    把 `pattern` 中用 '_' 表示的空位依次填上 `letters` 的字符并返回结果；多出的空位仍是空位，多出的字母忽略。

    >>> fill_blanks("c_t an_ d_g", "ado")
    'cat and dog'
    >>> fill_blanks("__", "x")
    'x_'
    >>> fill_blanks("abc", "z")
    'abc'
    """
    filled = []
    used = 0
    for char in pattern:
        if char == "_" and used < len(letters):
            filled.append(letters[used])
            used += 1
        else:
            filled.append(char)
    return "".join(filled)


def fill_blanks_2(pattern: str, letters: str) -> str:
    for letter in letters.replace("_", "\n"):
        pattern = pattern.replace("_", letter, 1)
    return pattern.replace("\n", "_")


def apply_rules(text: str, rules: list[tuple[str, str]]) -> str:
    """Apply the replacement `rules` to `text` one after another: each is a pair (old, new), by
    which all occurrences of old in the text as it is by then are replaced. No old text is
    empty.

    Go through the pairs in `rules`; for every pair replace its first string by its second one
    wherever it occurs in the result so far, which is `text` at first. Return the final text.
    The first strings are not empty.

    依次对 `text` 应用替换规则 `rules`：每条规则是一对 (old, new)，把当时文本中出现的所有 old 换成 new。old 都不为空。

    逐一处理 `rules` 中的字符串对：把到目前为止的结果（起初是 `text`）中出现的第一个字符串全部换成第二个字符串。返回最后的文本。第一个字符串都不为空。

    >>> apply_rules("cat", [("c", "b"), ("b", "h"), ("at", "ot")])
    'hot'
    >>> apply_rules("aaa", [("aa", "b")])
    'ba'
    >>> apply_rules("same", [])
    'same'
    """
    for old, new in rules:
        text = text.replace(old, new)
    return text


def apply_rules_2(text: str, rules: list[tuple[str, str]]) -> str:
    return reduce(lambda current, rule: current.replace(*rule), rules, text)


def apply_rules_3(text: str, rules: list[tuple[str, str]]) -> str:
    if not rules:
        return text
    old, new = rules[0]
    return apply_rules_3(new.join(text.split(old)), rules[1:])


def text_message_style(words: list[str]) -> str:
    """Shorten `words` as in a text message and join them with single blanks: a word of more than
    three letters loses all vowels (aeiou, small letters) except its first letter; shorter words
    stay.

    Return a message made of `words` with one blank between them. From every word that has at
    least four letters, delete the small vowels a, e, i, o and u after the first letter.

    像发短信那样缩写 `words` 并用单个空格连接：超过三个字母的单词去掉除首字母以外的所有小写元音字母 aeiou，较短的单词不变。

    返回由 `words` 组成、单词之间隔一个空格的消息：每个至少有四个字母的单词，删去首字母之后的小写元音 a、e、i、o、u。

    >>> text_message_style(["please", "call", "me", "again"])
    'pls cll me agn'
    >>> text_message_style(["aeiou"])
    'a'
    >>> text_message_style([])
    ''
    """
    short = []
    for word in words:
        if len(word) > 3:
            word = word[0] + "".join(char for char in word[1:] if char not in "aeiou")
        short.append(word)
    return " ".join(short)


def text_message_style_2(words: list[str]) -> str:
    return " ".join(
        word if len(word) <= 3 else word[0] + re.sub("[aeiou]", "", word[1:]) for word in words
    )


def repeat_last_known(text: str, gap: str) -> str:
    """Replace each character `gap` in `text` by the nearest character before it that is not a gap.
    Gaps at the very beginning stay.

    In `text`, the single character `gap` means "as before". Return the text with every such
    character replaced by the last other one to its left, if there is any.

    把 `text` 中的每个字符 `gap` 换成它前面最近的、不是空缺的字符；最开头的空缺保留。

    在 `text` 中，单个字符 `gap` 表示“同前”。返回把每个这样的字符换成它左边最后一个其他字符（如果有的话）之后的文本。

    >>> repeat_last_known("a..b.c", ".")
    'aaabbc'
    >>> repeat_last_known("--x-", "-")
    '--xx'
    >>> repeat_last_known("", "?")
    ''
    """
    last = gap
    result = ""
    for char in text:
        if char != gap:
            last = char
        result += last
    return result


def repeat_last_known_2(text: str, gap: str) -> str:
    return "".join(itertools.accumulate(text, lambda last, char: last if char == gap else char))


def tidy_commas(text: str) -> str:
    """Put the commas in `text` right: blanks before a comma are removed, and a comma is followed
    by exactly one blank, unless it is the last character. Blanks at both ends of the text are
    removed, too.

    Correct the spacing around the commas of `text`. There must be no blank before a comma and
    one blank after it; at the end of the text there are no blanks, nor at its beginning.

    整理 `text` 中的逗号：逗号前的空格去掉，逗号后正好留一个空格，除非它是最后一个字符。文本两端的空格也去掉。

    修正 `text` 中逗号两边的空格：逗号之前不能有空格，之后有一个空格；文本的开头和末尾都没有空格。

    >>> tidy_commas("red ,green,  blue")
    'red, green, blue'
    >>> tidy_commas("a , b,")
    'a, b,'
    >>> tidy_commas("plain text")
    'plain text'
    """
    pieces = [piece.strip(" ") for piece in text.split(",")]
    return ", ".join(pieces).strip(" ")


def tidy_commas_2(text: str) -> str:
    return re.sub(r" *, *", ", ", text).strip(" ")


def digits_to_dots(text: str) -> str:
    """Replace each digit in `text` by as many dots as it says, so that '3' becomes '...' and '0'
    disappears. All other characters stay.

    Draw the digits of `text`: every digit d is written as d dots, nothing at all for 0, and
    what is not a digit remains.

    把 `text` 中的每个数字换成相应个数的点，'3' 变成 '...'，'0' 消失；其他字符不变。

    把 `text` 的数字画出来：每个数字 d 写成 d 个点，0 什么也不写，不是数字的字符保留。

    >>> digits_to_dots("x3y2")
    'x...y..'
    >>> digits_to_dots("a0b")
    'ab'
    >>> digits_to_dots("-")
    '-'
    """
    return re.sub("[0-9]", lambda match: "." * int(match[0]), text)


def digits_to_dots_2(text: str) -> str:
    result = ""
    for char in text:
        if "0" <= char <= "9":
            result += "." * int(char)
        else:
            result += char
    return result


def digits_to_dots_3(text: str) -> str:
    for digit in range(10):
        text = text.replace(str(digit), "." * digit)
    return text


def rub_out(text: str, positions: list[int]) -> str:
    """Return `text` without the characters at the indices in `positions`, which all refer to the
    original text. Repeated indices count once, and those that do not exist are ignored; none is
    negative.

    Delete from `text` the characters whose positions, counted from 0 in the unchanged text, are
    listed in `positions` in any order. Numbers that are too large or occur twice have no
    further effect.

    返回去掉下标在 `positions` 中的字符之后的 `text`，所有下标都按原来的文本计算。重复的下标只算一次，不存在的忽略，没有负数。

    从 `text` 中删去 `positions`（次序任意）所列位置的字符，位置在未改动的文本中从 0 数起；过大的或重复的数不再起作用。

    >>> rub_out("keyboard", [0, 3, 4])
    'eyard'
    >>> rub_out("abc", [2, 2, 7])
    'ab'
    >>> rub_out("", [0])
    ''
    """
    return "".join(char for i, char in enumerate(text) if i not in positions)


def rub_out_2(text: str, positions: list[int]) -> str:
    # from the right, so that the other indices stay valid
    for i in sorted(set(positions), reverse=True):
        text = text[:i] + text[i + 1 :]
    return text


def lengths_of_runs(text: str, char: str) -> list[int]:
    """Return the lengths of all groups in `text` in which the character `char` is repeated without
    interruption, from left to right. A single one is a group of length 1.

    List how long the maximal runs of the single character `char` in `text` are, in the order in
    which they occur; the list is empty if the character is missing.

    从左到右返回 `text` 中字符 `char` 不间断重复的各组的长度，单独一个算长度为 1 的组。

    按出现的顺序列出 `text` 中单个字符 `char` 的各个极大连续段有多长；没有这个字符时列表为空。

    >>> lengths_of_runs("xxaxaaxxx", "x")
    [2, 1, 3]
    >>> lengths_of_runs("abc", "z")
    []
    >>> lengths_of_runs("aaaa", "a")
    [4]
    """
    lengths = []
    length = 0
    for current in text:
        if current == char:
            length += 1
        elif length > 0:
            lengths.append(length)
            length = 0
    if length > 0:
        lengths.append(length)
    return lengths


def lengths_of_runs_2(text: str, char: str) -> list[int]:
    return [len(list(run)) for current, run in itertools.groupby(text) if current == char]


def without_even_runs(text: str) -> str:
    """Divide `text` into runs of equal neighbouring characters and return it without the runs
    whose length is even. The runs are those of the original text, even if removing one brings
    equal characters together.

    Keep only those maximal groups of one repeated character in `text` that have an odd number
    of characters, and join them in order.

    把 `text` 分成相邻相同字符组成的各段，去掉长度为偶数的段后返回。各段按原文划分，即使删除后有相同字符挨在一起也不再合并。

    只保留 `text` 中字符个数为奇数的、由同一字符重复而成的极大段，按顺序连接起来。

    >>> without_even_runs("aabcccdd")
    'bccc'
    >>> without_even_runs("xyyx")
    'xx'
    >>> without_even_runs("oo")
    ''
    >>> without_even_runs("")
    ''
    """
    return "".join(run[0] for run in re.finditer(r"(.)\1*", text) if len(run[0]) % 2 == 1)


def without_even_runs_2(text: str) -> str:
    result = ""
    run = ""
    for i, char in enumerate(text):
        run += char
        if i + 1 == len(text) or text[i + 1] != char:
            if len(run) % 2:
                result += run
            run = ""
    return result


def run_borders(text: str) -> list[int]:
    """Return the indices of `text` at which a character stands that differs from the one before
    it.

    List in ascending order all positions i of `text`, not counting the first, where a new run
    of equal characters begins.

    返回 `text` 中与前一个字符不同的字符所在的下标。

    按升序列出 `text` 中除第一个位置以外、新的一段相同字符开始的所有位置 i。

    >>> run_borders("aabccc")
    [2, 3]
    >>> run_borders("abc")
    [1, 2]
    >>> run_borders("zzz")
    []
    >>> run_borders("")
    []
    """
    return [i for i in range(1, len(text)) if text[i] != text[i - 1]]


def run_borders_2(text: str) -> list[int]:
    borders = []
    for i, (before, char) in enumerate(itertools.pairwise(text), start=1):
        if char != before:
            borders.append(i)
    return borders


def longest_run_after_one_change(text: str) -> int:
    """Return the greatest length that a run of equal characters in `text` can have after replacing
    one character by any other. An empty text gives 0.

    You may overwrite a single character of `text` as you like. How long can the longest block
    of one repeated character become?

    把 `text` 中的一个字符换成任意其他字符后，相同字符连续段的最大长度能达到多少？返回这个长度，空文本为 0。

    可以随意改写 `text` 中的一个字符，求由同一字符重复组成的连续段最长能有多长；`text` 为空时答案是 0。

    >>> longest_run_after_one_change("aabaaac")
    6
    >>> longest_run_after_one_change("abcd")
    2
    >>> longest_run_after_one_change("xxx")
    3
    >>> longest_run_after_one_change("")
    0
    """
    best = 0
    for char in set(text):
        start = 0
        others = 0
        for end, current in enumerate(text):
            others += current != char
            while others > 1:
                others -= text[start] != char
                start += 1
            best = max(best, end - start + 1)
    return best


def longest_run_after_one_change_2(text: str) -> int:
    best = 0
    for char in set(text):
        run = 0
        # the length of a run of this character with one other in it
        joined = 0
        for current in text:
            if current == char:
                run += 1
                joined += 1
            else:
                joined = run + 1
                run = 0
            best = max(best, joined)
    return best


def longest_run_on_ring(beads: str) -> int:
    """The characters of `beads` are the colours of the beads of a closed necklace, so that the
    last one is next to the first. Return the length of the longest stretch of one colour.

    Beads with the colours given by the string `beads` form a ring. How many neighbouring beads
    of the same colour are there at most, where a stretch may go across the end of the string?
    No beads give 0.

    `beads` 的字符是一条首尾相接的项链上各颗珠子的颜色，因此最后一颗与第一颗相邻。返回同色连续段的最大长度。

    颜色由字符串 `beads` 给出的珠子围成一圈，相邻的同色珠子最多连着多少颗？连续段可以跨过字符串的末尾；没有珠子时为 0。

    >>> longest_run_on_ring("rrbbbr")
    3
    >>> longest_run_on_ring("aba")
    2
    >>> longest_run_on_ring("ggg")
    3
    >>> longest_run_on_ring("")
    0
    """
    best = 0
    run = 0
    previous = ""
    for bead in beads + beads:
        run = run + 1 if bead == previous else 1
        previous = bead
        best = max(best, run)
    return min(best, len(beads))


def longest_run_on_ring_2(beads: str) -> int:
    runs = [[bead, len(list(group))] for bead, group in itertools.groupby(beads)]
    if len(runs) > 1 and runs[0][0] == runs[-1][0]:
        runs[0][1] += runs.pop()[1]
    return max((length for _, length in runs), default=0)


def longest_run_of_each(text: str) -> dict[str, int]:
    """Return a dictionary with the length of the longest run of each character of `text`, a run
    being a group of equal neighbours. The keys are in the order of their first occurrence.

    For every different character of `text` tell how often it occurs at most without another one
    in between. The entries of the resulting dictionary follow the order in which the characters
    first appear.

    返回一个字典，给出 `text` 中每个字符最长连续段的长度，连续段指相邻的相同字符。键按首次出现的顺序排列。

    对 `text` 中每个不同的字符，求它中间不夹其他字符地最多连续出现多少次。结果字典的条目按字符首次出现的顺序排列。

    >>> longest_run_of_each("aabaaab")
    {'a': 3, 'b': 1}
    >>> longest_run_of_each("xyz")
    {'x': 1, 'y': 1, 'z': 1}
    >>> longest_run_of_each("")
    {}
    """
    longest = {}
    for char, run in itertools.groupby(text):
        longest[char] = max(longest.get(char, 0), len(list(run)))
    return longest


def longest_run_of_each_2(text: str) -> dict[str, int]:
    longest = {}
    length = 0
    previous = None
    for char in text:
        length = length + 1 if char == previous else 1
        previous = char
        if length > longest.get(char, 0):
            longest[char] = length
    return longest


def runs_divided(text: str, mark: str) -> str:
    """Put `mark` between each two neighbouring characters of `text` that differ, so that runs of
    equal characters stay together.

    Return `text` with the string `mark` inserted at every border between two runs of equal
    characters; nothing is inserted at the ends.

    在 `text` 中每两个不同的相邻字符之间放入 `mark`，使相同字符的连续段保持在一起。

    返回在 `text` 的相同字符连续段之间的每个分界处插入字符串 `mark` 的结果，两端不插入。

    >>> runs_divided("aabccc", "-")
    'aa-b-ccc'
    >>> runs_divided("112", ", ")
    '11, 2'
    >>> runs_divided("zz", "|")
    'zz'
    """
    result = text[:1]
    for before, char in itertools.pairwise(text):
        if before != char:
            result += mark
        result += char
    return result


def runs_divided_2(text: str, mark: str) -> str:
    return mark.join("".join(run) for _, run in itertools.groupby(text))


def nth_place_of(text: str, piece: str, n: int) -> int:
    """Return the index at which `piece` occurs in `text` for the `n`-th time, where occurrences
    may overlap, or -1 if there are fewer. `piece` is not empty and `n` is at least 1.

    Look for the non-empty `piece` at all places of `text` from left to right and give the
    starting position of number `n` of the matches (the first is number 1); overlapping matches
    count separately. The answer is -1 if there are not that many.

    返回 `piece` 在 `text` 中第 `n` 次出现的下标，允许互相重叠；出现次数不足则返回 -1。`piece` 不为空，`n` 至少为 1。

    从左到右在 `text` 的所有位置查找非空的 `piece`，给出第 `n` 个匹配（第一个编号为 1）的起始位置，重叠的匹配分别计数；没有那么多匹配时答案是 -1。

    >>> nth_place_of("banana", "ana", 2)
    3
    >>> nth_place_of("a-b-c", "-", 1)
    1
    >>> nth_place_of("abc", "c", 2)
    -1
    """
    place = -1
    for _ in range(n):
        place = text.find(piece, place + 1)
        if place < 0:
            return -1
    return place


def nth_place_of_2(text: str, piece: str, n: int) -> int:
    places = [i for i in range(len(text)) if text.startswith(piece, i)]
    return places[n - 1] if n <= len(places) else -1


def nearest_pair(text: str, a: str, b: str) -> int:
    """Return the smallest distance between a character `a` and a character `b` in `text`, in
    whichever order they stand, or -1 if one of them is missing. `a` and `b` are different
    single characters, and neighbours have distance 1.

    How close do the two different characters `a` and `b` come to each other in `text`? Compute
    the least difference of an index of one and an index of the other; the answer is -1 if they
    do not both occur.

    返回 `text` 中字符 `a` 与字符 `b` 之间的最小距离（谁先谁后都可以），缺少其中一个则返回 -1。`a` 和 `b` 是不同的单个字符，相邻时距离为 1。

    两个不同的字符 `a` 和 `b` 在 `text` 中最近相距多少？求前者某个下标与后者某个下标之差的最小值；两者没有都出现时答案是 -1。

    >>> nearest_pair("a...b..a.b", "a", "b")
    2
    >>> nearest_pair("ba", "a", "b")
    1
    >>> nearest_pair("xyz", "x", "q")
    -1
    """
    best = -1
    last_a = last_b = -1
    for i, char in enumerate(text):
        if char == a:
            last_a = i
        elif char == b:
            last_b = i
        else:
            continue
        if last_a >= 0 and last_b >= 0:
            distance = abs(last_a - last_b)
            best = distance if best < 0 else min(best, distance)
    return best


def nearest_pair_2(text: str, a: str, b: str) -> int:
    places_a = [i for i, char in enumerate(text) if char == a]
    places_b = [i for i, char in enumerate(text) if char == b]
    return min((abs(i - j) for i in places_a for j in places_b), default=-1)


def index_of_pieces(text: str, size: int) -> dict[str, list[int]]:
    """Return a dictionary that maps each different piece of `size` neighbouring characters of
    `text` to the list of the indices where it begins, in the order of their first occurrence.
    `size` is positive.

    Build an index of `text`: for every substring with exactly `size` (at least 1) characters,
    note all its starting positions in ascending order. Substrings that begin earlier come
    first.

    返回一个字典，把 `text` 中每个由 `size` 个相邻字符组成的不同片段映射到它出现的起始下标列表，按首次出现的顺序排列。`size` 为正数。

    为 `text` 建立索引：对每个恰好 `size`（至少 1）个字符的子串，按升序记下它的所有起始位置；先出现的子串排在前面。

    >>> index_of_pieces("abcabca", 3)
    {'abc': [0, 3], 'bca': [1, 4], 'cab': [2]}
    >>> index_of_pieces("aaa", 1)
    {'a': [0, 1, 2]}
    >>> index_of_pieces("ab", 5)
    {}
    """
    index = {}
    for i in range(len(text) - size + 1):
        index.setdefault(text[i : i + size], []).append(i)
    return index


def index_of_pieces_2(text: str, size: int) -> dict[str, list[int]]:
    places = defaultdict(list)
    for start in range(len(text) - size + 1):
        piece = text[start : start + size]
        places[piece].append(start)
    return dict(places)


def count_from_to(text: str, first: str, last: str) -> int:
    """Count the pieces of neighbouring characters of `text` that begin with the character `first`
    and end with a different character `last`. Pieces at different places count separately, even
    if they are equal.

    How many substrings of `text` start with `first` and finish with `last`, two different
    single characters? Every pair of a starting and an ending position counts as one substring.

    统计 `text` 中以字符 `first` 开头、以另一个不同的字符 `last` 结尾的连续片段的个数；位置不同的片段即使内容相同也分别计数。

    `text` 有多少个子串以 `first` 开头、以 `last` 结尾（两者是不同的单个字符）？每一对起止位置算一个子串。

    >>> count_from_to("axbab", "a", "b")
    3
    >>> count_from_to("ba", "a", "b")
    0
    >>> count_from_to("", "x", "y")
    0
    """
    total = 0
    open_starts = 0
    for char in text:
        if char == first:
            open_starts += 1
        elif char == last:
            total += open_starts
    return total


def count_from_to_2(text: str, first: str, last: str) -> int:
    return sum(text[i + 1 :].count(last) for i, char in enumerate(text) if char == first)


def underline_matches(text: str, piece: str) -> str:
    """Return a string as long as `text` that has '~' under every character belonging to an
    occurrence of the non-empty `piece` and a blank elsewhere. Occurrences may overlap.

    Mark all matches of `piece` (not empty) in `text`, overlapping ones included: write a line
    of blanks of the same length and put '~' below each character that is part of a match.

    返回与 `text` 等长的字符串：属于非空字符串 `piece` 某次出现的字符下面是 '~'，其他地方是空格。各次出现可以重叠。

    标出 `piece`（不为空）在 `text` 中的所有匹配（包括互相重叠的）：写一行等长的空格，在属于某个匹配的每个字符下面写 '~'。

    >>> underline_matches("banana", "ana")
    ' ~~~~~'
    >>> underline_matches("one two one", "one")
    '~~~     ~~~'
    >>> underline_matches("abc", "x")
    '   '
    """
    marks = [" "] * len(text)
    for i in range(len(text) - len(piece) + 1):
        if text[i : i + len(piece)] == piece:
            for j in range(i, i + len(piece)):
                marks[j] = "~"
    return "".join(marks)


def underline_matches_2(text: str, piece: str) -> str:
    line = " " * len(text)
    start = text.find(piece)
    while start >= 0:
        end = start + len(piece)
        line = line[:start] + "~" * len(piece) + line[end:]
        start = text.find(piece, start + 1)
    return line


def first_in_dictionary(text: str, size: int) -> tuple[str, int]:
    """Among all pieces of `size` neighbouring characters of `text`, return the one that comes
    first in dictionary order and the index where it first begins. `size` is between 1 and the
    length of the text.

    Find the alphabetically smallest substring of exactly `size` characters in `text`, which has
    at least that many, and return a tuple of this substring and its first position.

    在 `text` 的所有由 `size` 个相邻字符组成的片段中，返回字典序最小的片段以及它首次出现的下标。`size` 在 1 与文本长度之间。

    `text` 至少有 `size` 个字符，求其中恰好 `size` 个字符的、字母序最小的子串，返回由该子串和它首次出现的位置组成的元组。

    >>> first_in_dictionary("cabbage", 3)
    ('abb', 1)
    >>> first_in_dictionary("banana", 2)
    ('an', 1)
    >>> first_in_dictionary("q", 1)
    ('q', 0)
    """
    return min((text[i : i + size], i) for i in range(len(text) - size + 1))


def first_in_dictionary_2(text: str, size: int) -> tuple[str, int]:
    best = 0
    for i in range(1, len(text) - size + 1):
        if text[i : i + size] < text[best : best + size]:
            best = i
    return text[best : best + size], best


def equidistant_word(text: str, word: str) -> tuple[int, int] | None:
    """Find `word` in `text` by reading every so many characters: return (start, step) such that
    the letters of the word stand at start, start + step, start + 2 step and so on, the smallest
    step first and then the smallest start; None if there is no such reading. The word has at
    least two letters, and the step is at least 1.

    In a letter puzzle, a `word` of two or more letters is hidden in `text` at equal distances.
    Determine the smallest distance (1 or more) at which it can be read from left to right and
    the first index for it, as a tuple (start, step), or None.

    隔固定数目的字符读 `text` 来寻找 `word`：返回 (start, step)，使单词的字母依次位于 start、start + step、start + 2 step
    等处；先取最小的 step，再取最小的 start，没有则返回 None。单词至少有两个字母，step 至少为 1。

    在字母谜题中，两个或更多字母的 `word` 以相等的间隔藏在 `text` 里。求能从左到右读出它的最小间隔（不小于 1）以及相应的第一个起始下标，以元组 (start, step)
    返回；读不出时返回 None。

    >>> equidistant_word("cxaxtacbat", "cat")
    (0, 2)
    >>> equidistant_word("abcabc", "bc")
    (1, 1)
    >>> equidistant_word("abc", "cb")
    None
    """
    for step in range(1, len(text)):
        for start in range(len(text)):
            if text[start::step][: len(word)] == word:
                return start, step
    return None


def equidistant_word_2(text: str, word: str) -> tuple[int, int] | None:
    for step in range(1, len(text)):
        for start in range(len(text) - step * (len(word) - 1)):
            if all(text[start + i * step] == letter for i, letter in enumerate(word)):
                return start, step
    return None


def rough_position(text: str, piece: str) -> str:
    """Tell where `piece` first occurs in `text`: 'start' if at its beginning, 'end' if this first
    occurrence reaches exactly to its end, 'middle' if it is elsewhere, 'all' if both are equal,
    and 'nowhere' if it does not occur. `piece` is not empty.

    Describe the place of the first occurrence of the non-empty `piece` in `text` by one of the
    words 'all' (it is the whole text), 'start', 'end', 'middle' and 'nowhere'.

    说明 `piece` 在 `text` 中首次出现的位置：在开头为 'start'，首次出现正好到达末尾为 'end'，在其他地方为 'middle'，两者相等为 'all'，没有出现为
    'nowhere'。`piece` 不为空。

    用下列词之一描述非空的 `piece` 在 `text` 中首次出现的位置：'all'（就是整个文本）、'start'、'end'、'middle' 和 'nowhere'。

    >>> rough_position("blackbird", "bird")
    'end'
    >>> rough_position("blackbird", "black")
    'start'
    >>> rough_position("blackbird", "ack")
    'middle'
    >>> rough_position("a", "b")
    'nowhere'
    """
    place = text.find(piece)
    if place < 0:
        return "nowhere"
    if text == piece:
        return "all"
    if place == 0:
        return "start"
    return "end" if place + len(piece) == len(text) else "middle"


def rough_position_2(text: str, piece: str) -> str:
    before, found, after = text.partition(piece)
    if not found:
        return "nowhere"
    if not before:
        return "start" if after else "all"
    return "middle" if after else "end"


def alternate_chunks(first: str, second: str, k: int) -> str:
    """Take `k` characters from `first`, then `k` from `second`, then the next `k` from `first` and
    so on, until both are used up, and return them joined. The last pieces may be shorter, and a
    text that has come to its end is skipped. `k` is positive.

    Merge `first` and `second` by writing pieces of `k` characters (at least 1) from each in
    turn, starting with `first`. When one of them has ended, the remaining pieces of the other
    follow.

    先从 `first` 取 `k` 个字符，再从 `second` 取 `k` 个，接着又从 `first` 取下面 `k`
    个，依此类推直到都取完，连接后返回。最后的片段可以较短，已经取完的跳过。`k` 为正数。

    从 `first` 开始，轮流从 `first` 和 `second` 各写出 `k` 个字符（至少 1 个）的片段来合并它们；其中一个结束后，接上另一个剩下的片段。

    >>> alternate_chunks("aaaaa", "bbb", 2)
    'aabbaaba'
    >>> alternate_chunks("abc", "", 2)
    'abc'
    >>> alternate_chunks("x", "yz", 5)
    'xyz'
    """
    result = ""
    i = 0
    while i < max(len(first), len(second)):
        result += first[i : i + k] + second[i : i + k]
        i += k
    return result


def alternate_chunks_2(first: str, second: str, k: int) -> str:
    starts = range(0, max(len(first), len(second)), k)
    return "".join(text[start : start + k] for start in starts for text in (first, second))


def outside_in(letters: str) -> str:
    """Write the first character of `letters`, then the last, then the second, then the last but
    one, and so on until every character has been written once.

    Take characters alternately from the beginning and from the end of `letters`, moving towards
    the middle, and return the string that results.

    先写 `letters` 的第一个字符，再写最后一个，然后是第二个、倒数第二个，依此类推，直到每个字符都写过一次。

    从 `letters` 的开头和末尾轮流取字符，逐步走向中间，返回得到的字符串。

    >>> outside_in("abcdef")
    'afbecd'
    >>> outside_in("12345")
    '15243'
    >>> outside_in("z")
    'z'
    >>> outside_in("")
    ''
    """
    left, right = 0, len(letters) - 1
    result = ""
    while left < right:
        result += letters[left] + letters[right]
        left += 1
        right -= 1
    if left == right:
        result += letters[left]
    return result


def outside_in_2(letters: str) -> str:
    size = len(letters)
    order = [i // 2 if i % 2 == 0 else size - 1 - i // 2 for i in range(size)]
    return "".join(letters[i] for i in order)


def outside_in_3(letters: str) -> str:
    queue = deque(letters)
    result = []
    while queue:
        result.append(queue.popleft())
        if queue:
            result.append(queue.pop())
    return "".join(result)


def undo_outside_in(mixed: str) -> str:
    """A word was mixed by writing its first letter, its last, its second, its last but one and so
    on. Recover the word from `mixed`.

    The characters at even indices of `mixed` are the first half of a text in order, and those
    at odd indices the second half in reverse order. Return the text.

    一个单词被这样打乱：依次写它的第一个字母、最后一个、第二个、倒数第二个，等等。由 `mixed` 还原这个单词。

    `mixed` 中偶数下标的字符依次是一段文本的前半部分，奇数下标的字符倒过来是后半部分。返回这段文本。

    >>> undo_outside_in("afbecd")
    'abcdef'
    >>> undo_outside_in("15243")
    '12345'
    >>> undo_outside_in("")
    ''
    """
    return mixed[::2] + mixed[1::2][::-1]


def undo_outside_in_2(mixed: str) -> str:
    front = ""
    back = ""
    for i, char in enumerate(mixed):
        if i % 2 == 0:
            front += char
        else:
            back = char + back
    return front + back


def turn_to_letter(word: str, letter: str) -> str:
    """Move characters from the start of `word` to its end until it begins with `letter`, as few as
    possible, and return it. If the letter does not occur, the word stays as it is.

    Rotate `word` to the left so that the first occurrence of the character `letter` comes to
    the front; without such a character return the word unchanged.

    把 `word` 开头的字符移到末尾，直到它以 `letter` 开头，移动的个数尽可能少，返回结果；没有这个字母时单词不变。

    向左循环移动 `word`，使字符 `letter` 第一次出现的位置来到最前面；没有这个字符时原样返回。

    >>> turn_to_letter("stressed", "e")
    'essedstr'
    >>> turn_to_letter("abc", "a")
    'abc'
    >>> turn_to_letter("abc", "z")
    'abc'
    """
    if letter not in word:
        return word
    while word[0] != letter:
        word = word[1:] + word[0]
    return word


def turn_to_letter_2(word: str, letter: str) -> str:
    place = max(word.find(letter), 0)
    return word[place:] + word[:place]


def turn_to_letter_3(word: str, letter: str) -> str:
    before, found, after = word.partition(letter)
    return found + after + before


def rotate_sentence(sentence: str, n: int) -> str:
    """Move the last `n` words of `sentence` to its front, keeping their order, where `n` may be
    larger than the number of words and is not negative. Words are separated by blanks and
    joined by single ones.

    Rotate the words of `sentence` by `n` places to the right: each word moves `n` places on,
    and words that leave at the end come in at the beginning. `n` is at least 0; return the
    words with one blank between them.

    把 `sentence` 的最后 `n` 个单词按原来的顺序移到最前面，`n` 可以大于单词数，不为负。单词由空格分开，结果用单个空格连接。

    把 `sentence` 的单词向右循环移动 `n` 位：每个单词后移 `n` 位，从末尾出去的从开头进来。`n` 至少为 0，返回用一个空格连接的单词。

    >>> rotate_sentence("one two three four", 1)
    'four one two three'
    >>> rotate_sentence("a b c", 4)
    'c a b'
    >>> rotate_sentence("", 3)
    ''
    """
    words = deque(sentence.split())
    words.rotate(n)
    return " ".join(words)


def rotate_sentence_2(sentence: str, n: int) -> str:
    words = sentence.split()
    if not words:
        return ""
    cut = len(words) - n % len(words)
    return " ".join(words[cut:] + words[:cut])


def rotate_sentence_3(sentence: str, n: int) -> str:
    words = sentence.split()
    for _ in range(n):
        words = words[-1:] + words[:-1]
    return " ".join(words)


def rotate_part(text: str, start: int, end: int, n: int) -> str:
    """Rotate the part of `text` from index `start` up to but not including `end` to the left by
    `n` characters; everything else stays. It holds 0 <= `start` < `end` <= length of the text,
    and `n` is not negative.

    In the slice of `text` between `start` (included) and `end` (excluded), which is not empty,
    move the first character to the end of the slice, `n` times in all (`n` >= 0), and return
    the whole text.

    把 `text` 中从下标 `start` 到 `end`（不含）的部分向左循环移动 `n` 个字符，其余不变。满足 0 <= `start` < `end` <= 文本长度，`n`
    不为负。

    在 `text` 的 `start`（含）到 `end`（不含）之间的非空片段里，把第一个字符移到片段末尾，共做 `n` 次（`n` >= 0），返回整个文本。

    >>> rotate_part("abcdefg", 2, 5, 1)
    'abdecfg'
    >>> rotate_part("12345", 0, 5, 7)
    '34512'
    >>> rotate_part("xy", 0, 1, 3)
    'xy'
    """
    part = text[start:end]
    shift = n % len(part)
    return text[:start] + part[shift:] + part[:shift] + text[end:]


def rotate_part_2(text: str, start: int, end: int, n: int) -> str:
    chars = list(text)
    for _ in range(n):
        chars.insert(end - 1, chars.pop(start))
    return "".join(chars)


def turns_needed(word: str, target: str) -> int:
    """Return the smallest number of times the first character of `word` has to be moved to its end
    to get `target`, or -1 if this is impossible.

    By how many places must `word` be rotated to the left to become equal to `target`? Give the
    least such number, 0 if they are equal already, and -1 if no rotation works.

    最少要把 `word` 的第一个字符移到末尾多少次才能得到 `target`？做不到则返回 -1。

    `word` 要向左循环移动多少位才等于 `target`？给出最小的位数，本来就相等时为 0，怎么移都不行时为 -1。

    >>> turns_needed("listen", "tenlis")
    3
    >>> turns_needed("abab", "baba")
    1
    >>> turns_needed("abc", "acb")
    -1
    >>> turns_needed("", "")
    0
    """
    if len(word) != len(target):
        return -1
    return (word + word).find(target)


def turns_needed_2(word: str, target: str) -> int:
    for turns in range(max(len(word), 1)):
        if word[turns:] + word[:turns] == target:
            return turns
    return -1


def growing_blocks_reversed(text: str) -> str:
    """Cut `text` into blocks of 1, 2, 3, ... characters, the last of which may be incomplete,
    reverse each block, and join them again.

    The first character of `text` stays, the next two change places, the next three are written
    backwards, then the next four, and so on; what is left at the end is also reversed. Return
    the result.

    把 `text` 依次切成 1、2、3…… 个字符的块（最后一块可以不完整），把每块颠倒后再连接起来。

    `text` 的第一个字符不动，接着的两个互换，再接着的三个倒着写，然后是四个，依此类推，最后剩下的部分也颠倒。返回结果。

    >>> growing_blocks_reversed("abcdefgh")
    'acbfedhg'
    >>> growing_blocks_reversed("12")
    '12'
    >>> growing_blocks_reversed("")
    ''
    """
    result = ""
    start = 0
    size = 1
    while start < len(text):
        result += text[start : start + size][::-1]
        start += size
        size += 1
    return result


def growing_blocks_reversed_2(text: str) -> str:
    def turned(rest: str, size: int) -> str:
        if not rest:
            return ""
        return "".join(reversed(rest[:size])) + turned(rest[size:], size + 1)

    return turned(text, 1)


def ticker_view(message: str, width: int, time: int) -> str:
    """A ticker of `width` characters shows the non-empty `message` followed by three blanks, again
    and again without end, moving to the left by one character per second. Return what it shows
    `time` seconds after the start, at which the message begins at the left edge.

    On an endless tape stands `message`, three blanks, `message`, three blanks and so on. Return
    the `width` characters of the tape that begin at index `time`. The message is not empty, and
    neither number is negative.

    宽 `width` 个字符的走马灯无休止地循环显示非空的 `message` 和其后的三个空格，每秒左移一个字符。起初消息从左边缘开始，返回 `time` 秒之后显示的内容。

    一条无限长的带子上依次写着 `message`、三个空格、`message`、三个空格，如此反复。返回带子上从下标 `time` 开始的 `width` 个字符。消息不为空，两个数都不为负。

    >>> ticker_view("SALE", 8, 2)
    'LE   SAL'
    >>> ticker_view("HI", 4, 7)
    '   H'
    >>> ticker_view("abc", 0, 1)
    ''
    """
    tape = message + "   "
    return "".join(tape[(time + i) % len(tape)] for i in range(width))


def ticker_view_2(message: str, width: int, time: int) -> str:
    tape = message + " " * 3
    start = time % len(tape)
    while len(tape) < start + width:
        tape += message + " " * 3
    return tape[start : start + width]


def swap_around(text: str, mark: str) -> str:
    """Exchange what comes before and after the first `mark` in `text`, so that "left=right"
    becomes "right=left" for the mark "=". Without the mark the text stays. The mark is not
    empty.

    Split `text` at the first occurrence of the non-empty string `mark` and write the second
    part, the mark and the first part. If the mark does not occur, return the text as it is.

    交换 `text` 中第一个 `mark` 之前与之后的内容，例如标记为 "=" 时 "left=right" 变成 "right=left"。没有该标记时文本不变。标记不为空。

    在非空字符串 `mark` 第一次出现的地方把 `text` 分开，先写后一部分，再写标记和前一部分；标记没有出现时原样返回。

    >>> swap_around("left=right", "=")
    'right=left'
    >>> swap_around("a, b, c", ", ")
    'b, c, a'
    >>> swap_around("none", ":")
    'none'
    """
    place = text.find(mark)
    if place < 0:
        return text
    return text[place + len(mark) :] + mark + text[:place]


def swap_around_2(text: str, mark: str) -> str:
    before, found, after = text.partition(mark)
    return after + found + before


def blocks_backwards(text: str, n: int) -> str:
    """Cut `text` into blocks of `n` characters from the left, the last of which may be shorter,
    and join the blocks in reverse order; inside the blocks the order stays. `n` is positive.

    Return the characters of `text` with its blocks of `n` characters (at least 1) written from
    the last to the first, each block itself being read forwards.

    从左起把 `text` 切成每 `n` 个字符一块，最后一块可以较短，再把各块按相反的顺序连接；块内的顺序不变。`n` 为正数。

    把 `text` 中每 `n` 个字符（至少 1 个）组成的块从最后一块写到第一块，每块内部仍从前往后读，返回结果。

    >>> blocks_backwards("12345678", 3)
    '78456123'
    >>> blocks_backwards("abcd", 2)
    'cdab'
    >>> blocks_backwards("", 5)
    ''
    """
    result = ""
    for start in range(0, len(text), n):
        result = text[start : start + n] + result
    return result


def blocks_backwards_2(text: str, n: int) -> str:
    blocks = [text[i : i + n] for i in range(0, len(text), n)]
    return "".join(reversed(blocks))


def blocks_backwards_3(text: str, n: int) -> str:
    if len(text) <= n:
        return text
    return blocks_backwards_3(text[n:], n) + text[:n]


def shift_by_place(text: str) -> str:
    """Encode `text`, which consists of small letters: the letter at index i is moved i places on
    in the alphabet, a following z.

    Write a progressive code: the first letter of `text` stays, the second is replaced by the
    next letter of the alphabet, the third by the one two places further on, and so on around
    from z to a. All letters are small.

    给只含小写字母的 `text` 加密：下标为 i 的字母在字母表中后移 i 位，z 之后是 a。

    编写递进式密码：`text` 的第一个字母不变，第二个换成字母表中的下一个，第三个换成后面第二个，依此类推，从 z 绕回到 a。所有字母都是小写。

    >>> shift_by_place("aaaa")
    'abcd'
    >>> shift_by_place("xyz")
    'xzb'
    >>> shift_by_place("")
    ''
    """
    result = ""
    for i, char in enumerate(text):
        place = (ord(char) - ord("a") + i) % 26
        result += chr(ord("a") + place)
    return result


def shift_by_place_2(text: str) -> str:
    letters = string.ascii_lowercase
    return "".join(letters[(letters.index(char) + i) % 26] for i, char in enumerate(text))


def vowel_wheel(words: list[str]) -> list[str]:
    """Replace in each of `words` every vowel by the next one in the order a, e, i, o, u, a;
    capital vowels are replaced by capital ones, and the other letters stay.

    In a secret language, a is spoken as e, e as i, i as o, o as u and u as a. Translate all
    `words`, keeping capital letters capital and consonants as they are.

    把 `words` 的每个单词中的元音按 a、e、i、o、u、a 的顺序换成下一个元音，大写元音换成大写的，其他字母不变。

    在一种暗语里，a 说成 e，e 说成 i，i 说成 o，o 说成 u，u 说成 a。翻译 `words` 中的所有单词，大写仍为大写，辅音不变。

    >>> vowel_wheel(["house", "Open"])
    ['huasi', 'Upin']
    >>> vowel_wheel(["sky", ""])
    ['sky', '']
    >>> vowel_wheel([])
    []
    """
    table = str.maketrans("aeiouAEIOU", "eiouaEIOUA")
    return [word.translate(table) for word in words]


def vowel_wheel_2(words: list[str]) -> list[str]:
    following = dict(zip("aeiouAEIOU", "eiouaEIOUA"))
    coded = []
    for word in words:
        result = ""
        for char in word:
            result += following.get(char, char)
        coded.append(result)
    return coded


def with_syllable(word: str, syllable: str) -> str:
    """Speak `word` in a children's language: after every vowel (aeiou, small) `syllable` is
    inserted, followed by the same vowel again.

    Return `word` in which each small vowel a, e, i, o or u is replaced by the vowel, `syllable`
    and once more the vowel; other letters are not changed.

    用儿童暗语说 `word`：在每个小写元音字母（aeiou）之后插入 `syllable`，再重复这个元音。

    返回把 `word` 中每个小写元音 a、e、i、o、u 换成“该元音、`syllable`、再加该元音”之后的结果，其他字母不变。

    >>> with_syllable("banana", "p")
    'bapanapanapa'
    >>> with_syllable("hello", "lef")
    'helefellolefo'
    >>> with_syllable("sky", "b")
    'sky'
    """
    return re.sub("[aeiou]", lambda match: match[0] + syllable + match[0], word)


def with_syllable_2(word: str, syllable: str) -> str:
    spoken = ""
    for letter in word:
        spoken += letter
        if letter in "aeiou":
            spoken += syllable + letter
    return spoken


def without_syllable(spoken: str, syllable: str) -> str:
    """Undo a children's language: in `spoken`, every vowel (aeiou) is followed by `syllable` and
    the same vowel again. Return the word without these additions; `spoken` is correct.

    Read `spoken` from left to right; after each vowel skip as many characters as `syllable` has
    and one more, which repeats the vowel. Return the characters that were not skipped.

    还原儿童暗语：在 `spoken` 中，每个元音（aeiou）之后都跟着 `syllable` 和重复的同一元音。返回去掉这些附加部分的单词，`spoken` 一定是正确的。

    从左到右读 `spoken`，每遇到一个元音就跳过后面与 `syllable` 等长的字符以及重复该元音的一个字符。返回没有被跳过的字符。

    >>> without_syllable("bapanapanapa", "p")
    'banana'
    >>> without_syllable("helefellolefo", "lef")
    'hello'
    >>> without_syllable("sky", "b")
    'sky'
    """
    word = ""
    i = 0
    while i < len(spoken):
        word += spoken[i]
        if spoken[i] in "aeiou":
            i += len(syllable) + 1
        i += 1
    return word


def null_cipher(sentence: str, n: int) -> str:
    """A message is hidden in the letters number `n` (counted from 1) of the words of `sentence`.
    Return it; words that have fewer letters are skipped. Words are separated by blanks.

    Take the `n`-th character, the first being number 1, of each word of `sentence` that is long
    enough, and join these characters. `n` is at least 1.

    消息藏在 `sentence` 各个单词的第 `n` 个字母（从 1 数起）里。返回这条消息，字母不够的单词跳过。单词用空格分开。

    取 `sentence` 中每个足够长的单词的第 `n` 个字符（第一个的编号为 1），连接起来返回。`n` 至少为 1。

    >>> null_cipher("the red slot spins up", 2)
    'helpp'
    >>> null_cipher("help me", 3)
    'l'
    >>> null_cipher("", 1)
    ''
    """
    message = ""
    for word in sentence.split():
        if len(word) >= n:
            message += word[n - 1]
    return message


def null_cipher_2(sentence: str, n: int) -> str:
    return "".join(word[n - 1 : n] for word in sentence.split())


def letters_at_spots(lines: list[str], spots: list[tuple[int, int]]) -> str:
    """Decode a message by a book: each (line, place) in `spots` names a character, place number
    place in line number line of `lines`, both counted from 1. A spot that does not exist stands
    for a question mark.

    For every pair in `spots`, look up in `lines` the row with the first number and in it the
    character with the second number, the first ones having number 1, and join the characters.
    Use '?' where there is no such row or character. No number is below 1.

    用书本解码消息：`spots` 中的每个 (行, 位置) 指定一个字符，即 `lines` 中该行的该位置上的字符，两者都从 1 数起。不存在的位置表示一个问号。

    对 `spots` 中的每一对数，在 `lines` 中找到第一个数所指的行，再找到其中第二个数所指的字符（编号都从 1 开始），把这些字符连接起来；没有这样的行或字符时用
    '?'。所有数都不小于 1。

    >>> letters_at_spots(["hello", "world"], [(1, 1), (2, 2), (2, 4), (2, 5)])
    'hold'
    >>> letters_at_spots(["ab"], [(1, 3), (2, 1), (1, 2)])
    '??b'
    >>> letters_at_spots([], [])
    ''
    """
    message = ""
    for row, place in spots:
        if row <= len(lines) and place <= len(lines[row - 1]):
            message += lines[row - 1][place - 1]
        else:
            message += "?"
    return message


def letters_at_spots_2(lines: list[str], spots: list[tuple[int, int]]) -> str:
    known = {
        (row, place): char
        for row, line in enumerate(lines, start=1)
        for place, char in enumerate(line, start=1)
    }
    return "".join(known.get(spot, "?") for spot in spots)


def read_through_grille(rows: list[str], mask: list[str]) -> str:
    """Lay a card with holes on the text block `rows` and read, row by row, the characters that can
    be seen. `mask` has the same shape and shows an 'O' for each hole.

    Return the characters of `rows` at those places where `mask`, a list of equally many strings
    of the same lengths, has the letter 'O', from left to right and from top to bottom.

    把一张有孔的卡片盖在文字块 `rows` 上，逐行读出能看见的字符。`mask` 的形状与它相同，用 'O' 表示孔。

    `mask` 与 `rows` 的行数和各行长度都相同。从左到右、从上到下，返回 `rows` 中与 `mask` 里字母 'O' 位置相同的那些字符。

    >>> read_through_grille(["help", "xyme", "now!"], ["OO..", "..OO", "...O"])
    'heme!'
    >>> read_through_grille(["ab"], [".."])
    ''
    >>> read_through_grille([], [])
    ''
    """
    message = ""
    for row, holes in zip(rows, mask):
        for char, hole in zip(row, holes):
            if hole == "O":
                message += char
    return message


def read_through_grille_2(rows: list[str], mask: list[str]) -> str:
    return "".join(itertools.compress("".join(rows), (hole == "O" for hole in "".join(mask))))


def steps_of_word(word: str) -> list[int]:
    """Encode `word`, made of small letters, by the steps between its letters: for each letter
    after the first, how many places forward in the alphabet (0 to 25, going round from z to a)
    it lies from the letter before.

    For every pair of neighbouring letters in the lower-case string `word`, give the number of
    steps from the first to the second when counting upwards on a wheel with the 26 letters. One
    letter or none gives an empty list.

    用字母之间的步数给小写单词 `word` 编码：对第一个之后的每个字母，写出从前一个字母向前走多少步（0 到 25，从 z 绕到 a）到达它。

    对小写字符串 `word` 中每两个相邻字母，求在 26 个字母的转轮上往后数、从前一个到后一个的步数；只有一个字母或没有字母时得到空列表。

    >>> steps_of_word("adz")
    [3, 22]
    >>> steps_of_word("zaa")
    [1, 0]
    >>> steps_of_word("q")
    []
    """
    return [(ord(later) - ord(earlier)) % 26 for earlier, later in zip(word, word[1:])]


def steps_of_word_2(word: str) -> list[int]:
    alphabet = string.ascii_lowercase
    steps = []
    for i in range(1, len(word)):
        step = alphabet.index(word[i]) - alphabet.index(word[i - 1])
        if step < 0:
            step += 26
        steps.append(step)
    return steps


def word_from_steps(start: str, steps: list[int]) -> str:
    """Begin with the small letter `start` and go forward in the alphabet by each number of `steps`
    in turn, from z on to a; negative numbers go back. Return the letters reached, including the
    first.

    Decode a word: its first letter is `start` (a to z), and each further letter lies as many
    places after the one before as the next number in `steps` says, counting around the
    alphabet.

    从小写字母 `start` 开始，依次按 `steps` 中的数在字母表中前进，z 之后是 a，负数则后退。返回到达的各个字母，包括第一个。

    解码一个单词：首字母是 `start`（a 到 z），之后每个字母位于前一个字母之后若干位，位数由 `steps` 中的下一个数给出，在字母表上循环计数。

    >>> word_from_steps("a", [3, 22])
    'adz'
    >>> word_from_steps("c", [-2, -1, 5])
    'caze'
    >>> word_from_steps("x", [])
    'x'
    """
    place = ord(start) - 97
    word = start
    for step in steps:
        place = (place + step) % 26
        word += chr(place + 97)
    return word


def word_from_steps_2(start: str, steps: list[int]) -> str:
    letters = string.ascii_lowercase
    totals = itertools.accumulate(steps, initial=letters.index(start))
    return "".join(letters[total % 26] for total in totals)


def autokey_encrypt(text: str, key: str) -> str:
    """Encrypt the small letters of `text` with a key that consists of the letter `key` followed by
    the text itself: each letter is moved on by the place of the matching key letter (a = 0, b =
    1, ..., z = 25), from z on to a.

    The first letter of `text` is shifted by the alphabet position of the single letter `key`,
    counted from 0, and each further letter by the position of the letter before it in the
    original text. All letters are small; shifts go around the alphabet.

    用由字母 `key` 后接原文本身组成的密钥给小写字母组成的 `text` 加密：每个字母按对应密钥字母的位置（a = 0，b = 1，……，z = 25）后移，z 之后是 a。

    `text` 的第一个字母按单个字母 `key` 在字母表中的位置（从 0 数起）后移，之后每个字母按原文中前一个字母的位置后移。所有字母都是小写，后移时在字母表上循环。

    >>> autokey_encrypt("hello", "c")
    'jlpwz'
    >>> autokey_encrypt("aaa", "b")
    'baa'
    >>> autokey_encrypt("", "x")
    ''
    """
    result = ""
    previous = key
    for char in text:
        shift = ord(previous) - ord("a")
        result += chr((ord(char) - ord("a") + shift) % 26 + ord("a"))
        previous = char
    return result


def autokey_encrypt_2(text: str, key: str) -> str:
    letters = string.ascii_lowercase
    pairs = zip(text, key + text)
    return "".join(letters[(letters.index(a) + letters.index(b)) % 26] for a, b in pairs)


def with_check_letter(code: str) -> str:
    """Return `code`, a string of capital letters, with a check letter appended: add up the places
    of its letters in the alphabet (A = 1, ..., Z = 26), each multiplied by its position in the
    code (1 for the first), divide by 26, and let the remainders 0, 1, ..., 25 stand for A, B,
    ..., Z.

    To protect `code` against typing errors, sum its letter values (A is 1, Z is 26) weighted
    with 1, 2, 3, ... from the left, take the remainder modulo 26 and append the letter for it,
    where 0 means A and 25 means Z. The code has capital letters only.

    在由大写字母组成的 `code` 末尾加上校验字母并返回：把各字母在字母表中的位置（A = 1，……，Z = 26）乘以它在编码中的序号（第一个为 1）后相加，除以 26，余数
    0、1、……、25 分别对应 A、B、……、Z。

    为防止输入错误，把 `code` 的字母值（A 为 1，Z 为 26）从左起以 1、2、3…… 为权相加，求除以 26 的余数，并把对应的字母加在末尾，0 对应 A，25 对应
    Z。编码只含大写字母。

    >>> with_check_letter("ABC")
    'ABCO'
    >>> with_check_letter("ZZ")
    'ZZA'
    >>> with_check_letter("")
    'A'
    """
    total = 0
    for position, letter in enumerate(code, start=1):
        total += position * (ord(letter) - ord("A") + 1)
    return code + chr(ord("A") + total % 26)


def with_check_letter_2(code: str) -> str:
    letters = string.ascii_uppercase
    weighted = [(i + 1) * (letters.index(letter) + 1) for i, letter in enumerate(code)]
    return code + letters[sum(weighted) % 26]


def doubled_consonants(word: str) -> str:
    """Translate `word` (small letters) into a secret language in which every consonant is spoken
    twice with an o in between, such as "sos" for s, while the vowels aeiou stay.

    Replace each letter of the lower-case string `word` that is none of a, e, i, o, u by the
    letter, an 'o' and the letter again. Return the new word.

    把 `word`（小写字母）译成一种暗语：每个辅音说两遍，中间夹一个 o，例如 s 变成 "sos"，元音 aeiou 不变。

    把小写字符串 `word` 中每个不是 a、e、i、o、u 的字母换成“该字母、'o'、再加该字母”，返回新的单词。

    >>> doubled_consonants("stop")
    'sostotopop'
    >>> doubled_consonants("aie")
    'aie'
    >>> doubled_consonants("")
    ''
    """
    return re.sub("[^aeiou]", lambda match: f"{match[0]}o{match[0]}", word)


def doubled_consonants_2(word: str) -> str:
    result = ""
    for letter in word:
        if letter in "aeiou":
            result += letter
        else:
            result += letter + "o" + letter
    return result


def every_second_backwards(sentence: str) -> str:
    """Encode `sentence` by writing every second word (the second, the fourth, ...) backwards.
    Words are separated by blanks and joined again by single ones, and the result ends with the
    number of reversed words in round brackets after another blank.

    Reverse the letters of the words at odd indices (counted from 0) of `sentence` and append
    how many these are as a last word, such as "(2)". All words are joined by one blank.

    给 `sentence` 加密：每隔一个单词（第 2 个、第 4 个……）倒着写。单词由空格分开，重新用单个空格连接，结尾再加一个空格和写在圆括号里的倒写单词数。

    把 `sentence` 中奇数下标（从 0 数起）的单词的字母颠倒，并把这样的单词个数作为最后一个单词加上，例如 "(2)"。所有单词用一个空格连接。

    >>> every_second_backwards("meet me at noon")
    'meet em at noon (2)'
    >>> every_second_backwards("hi")
    'hi (0)'
    >>> every_second_backwards("")
    '(0)'
    """
    words = sentence.split()
    for i in range(1, len(words), 2):
        words[i] = words[i][::-1]
    words.append(f"({len(words) // 2})")
    return " ".join(words)


def every_second_backwards_2(sentence: str) -> str:
    coded = []
    count = 0
    for i, word in enumerate(sentence.split()):
        if i % 2 == 1:
            word = "".join(reversed(word))
            count += 1
        coded.append(word)
    return " ".join(coded + [f"({count})"])


def blocks_in_parallel(left: list[str], right: list[str], gap: int) -> list[str]:
    """Print two text blocks next to each other: each line of `left` is filled up with spaces to
    the length of its longest line, then come `gap` spaces and the line of `right`. The shorter
    block is extended by empty lines, and spaces at the end of a line are removed.

    Combine the lines of `left` and `right` row by row, with the right block starting in one
    column, `gap` places after the widest line of the left one. Missing lines count as empty; no
    resulting line ends in a space.

    把两个文字块并排打印：`left` 的每一行用空格补到其中最长一行的长度，接着是 `gap` 个空格和 `right` 的相应行。较短的块用空行补齐，行末的空格去掉。

    逐行合并 `left` 和 `right` 的各行，右边的块从同一列开始，与左边最宽的一行相距 `gap` 个位置。缺少的行视为空行，结果的每一行末尾都没有空格。

    >>> blocks_in_parallel(["to", "milk", "bread"], ["buy:", "2"], 3)
    ['to      buy:', 'milk    2', 'bread']
    >>> blocks_in_parallel([], ["a", "b"], 1)
    [' a', ' b']
    >>> blocks_in_parallel(["x"], [], 2)
    ['x']
    """
    width = max((len(line) for line in left), default=0)
    lines = []
    for i in range(max(len(left), len(right))):
        first = left[i] if i < len(left) else ""
        second = right[i] if i < len(right) else ""
        lines.append((first.ljust(width + gap) + second).rstrip(" "))
    return lines


def blocks_in_parallel_2(left: list[str], right: list[str], gap: int) -> list[str]:
    column = max(map(len, left), default=0) + gap
    pairs = itertools.zip_longest(left, right, fillvalue="")
    return [f"{first:<{column}}{second}".rstrip(" ") for first, second in pairs]


def folded_outline(lines: list[str], level: int) -> list[str]:
    """Fold an outline: in `lines`, where each level is indented by two spaces, keep the lines
    whose level is at most `level` (0 means not indented), and replace each group of
    neighbouring deeper lines by a single line "..." that is indented as level `level` + 1.

    An editor hides everything in `lines` that is indented by more than 2 * `level` spaces. For
    every run of hidden lines it shows one line with three dots, moved to the right by 2 *
    (`level` + 1) spaces. Return what is shown; all indentations are even.

    折叠大纲：`lines` 中每层缩进两个空格，保留层数不超过 `level` 的行（0 表示不缩进），把每一组相邻的更深的行换成一行 "..."，其缩进为第 `level` + 1 层。

    编辑器把 `lines` 中缩进超过 2 * `level` 个空格的行都隐藏起来，每一段连续的隐藏行显示为一行三个点，向右移 2 * (`level` + 1)
    个空格。返回显示的各行；所有缩进都是偶数。

    >>> folded_outline(["a", "  b", "    c", "    d", "  e", "    f"], 1)
    ['a', '  b', '    ...', '  e', '    ...']
    >>> folded_outline(["x", "  y"], 0)
    ['x', '  ...']
    >>> folded_outline(["x", "  y"], 3)
    ['x', '  y']
    >>> folded_outline([], 0)
    []
    """
    dots = "  " * (level + 1) + "..."
    shown = []
    for line in lines:
        spaces = len(line) - len(line.lstrip(" "))
        if spaces <= 2 * level:
            shown.append(line)
        elif not shown or shown[-1] is not dots:
            shown.append(dots)
    return shown


def folded_outline_2(lines: list[str], level: int) -> list[str]:
    def is_deep(line: str) -> bool:
        return len(line) - len(line.lstrip(" ")) > 2 * level

    shown = []
    for deep, group in itertools.groupby(lines, key=is_deep):
        shown += [" " * (2 * level + 2) + "..."] if deep else list(group)
    return shown


def blank_columns(lines: list[str]) -> list[int]:
    """Return the indices of the columns of the text block `lines` that are blank: every line has a
    space there or is too short. Only columns up to the end of the longest line are considered.

    Look at the text in `lines` column by column, from the first one to the last one of the
    longest line, and list in ascending order those columns in which no line has a character
    other than a space.

    返回文字块 `lines` 中空白列的下标：每一行在该处都是空格，或者没有那么长。只考虑到最长一行的末尾为止的各列。

    逐列查看 `lines` 中的文字，从第一列到最长一行的最后一列，按升序列出那些没有任何一行有非空格字符的列。

    >>> blank_columns(["id  name", "1   Ann", "22  Bo"])
    [2, 3]
    >>> blank_columns(["a b", "abc"])
    []
    >>> blank_columns([])
    []
    """
    width = max((len(line) for line in lines), default=0)
    blank = []
    for column in range(width):
        if all(column >= len(line) or line[column] == " " for line in lines):
            blank.append(column)
    return blank


def blank_columns_2(lines: list[str]) -> list[int]:
    columns = itertools.zip_longest(*lines, fillvalue=" ")
    return [i for i, column in enumerate(columns) if set(column) == {" "}]


def cut_evenly(text: str, parts: int) -> list[str]:
    """Divide `text` into `parts` pieces whose lengths differ by at most one, the longer ones
    first, and return them in order. `parts` is at least 1; some pieces are empty if the text
    has fewer characters.

    Share out the characters of `text` to `parts` (1 or more) consecutive pieces as equally as
    possible. If it does not come out even, the first pieces get one character more than the
    others.

    把 `text` 分成 `parts` 段，各段长度最多相差一个字符，较长的在前，按顺序返回。`parts` 至少为 1；字符不够时有些段为空。

    把 `text` 的字符尽可能平均地分给 `parts`（不小于 1）个前后相接的段；不能整分时，前面的段比其余的多一个字符。

    >>> cut_evenly("abcdefgh", 3)
    ['abc', 'def', 'gh']
    >>> cut_evenly("abcd", 2)
    ['ab', 'cd']
    >>> cut_evenly("ab", 4)
    ['a', 'b', '', '']
    """
    size, longer = divmod(len(text), parts)
    pieces = []
    start = 0
    for i in range(parts):
        end = start + size + (1 if i < longer else 0)
        pieces.append(text[start:end])
        start = end
    return pieces


def cut_evenly_2(text: str, parts: int) -> list[str]:
    pieces = []
    rest = text
    for left in range(parts, 0, -1):
        size = math.ceil(len(rest) / left)
        pieces.append(rest[:size])
        rest = rest[size:]
    return pieces
