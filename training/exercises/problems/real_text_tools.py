"""Tools for texts: headings, wrapping, indentation, differences, templates, tokens, log lines."""

import itertools
import math
import re
from collections import Counter


def anchor_ids(headings: list[str]) -> list[str]:
    """Return the anchors of a page's `headings`: each in lower case with hyphens for its spaces,
    and with -1, -2, ... appended to an anchor that has occurred before.

    You are given the `headings` of a document. Turn every one into a link target by lowering it
    and replacing spaces by hyphens. The first use of a target stays plain, the second one gets the
    ending "-1", the third "-2", and so on.

    返回页面标题列表 `headings` 对应的锚点：转为小写并把空格换成连字符，重复出现的依次加上 -1、-2 等后缀。

    给定文档的标题列表 `headings`，把每个标题变成链接目标（小写、空格替换为“-”）；同名目标第一次出现时不变，第二次加“-1”，第三次加“-2”，依此类推。

    >>> anchor_ids(["Getting Started", "Usage", "Usage"])
    ['getting-started', 'usage', 'usage-1']
    >>> anchor_ids(["A", "a", "A"])
    ['a', 'a-1', 'a-2']
    >>> anchor_ids([])
    []
    """
    seen = Counter()
    anchors = []
    for heading in headings:
        anchor = heading.lower().replace(" ", "-")
        count = seen[anchor]
        seen[anchor] += 1
        anchors.append(f"{anchor}-{count}" if count else anchor)
    return anchors


def anchor_ids_2(headings: list[str]) -> list[str]:
    plain = [heading.lower().replace(" ", "-") for heading in headings]
    anchors = []
    for index, anchor in enumerate(plain):
        earlier = plain[:index].count(anchor)
        anchors.append(f"{anchor}-{earlier}" if earlier else anchor)
    return anchors


def wrap_hanging(text: str, width: int, indent: int) -> list[str]:
    """Break the words of `text` into lines of at most `width` characters. All lines but the first
    begin with `indent` spaces, which count towards the width. A word that is too long gets a line
    of its own.

    Return the lines of `text` wrapped greedily to `width` columns with a hanging indent: `indent`
    spaces before every line except the first; words are never cut.

    把 `text` 的单词贪心地折成每行不超过 `width` 个字符的若干行，除第一行外每行开头有 `indent` 个空格（计入宽度），单词不拆开。

    给定文本 `text`、行宽 `width` 和缩进 `indent`，实现悬挂缩进式折行：首行顶格，其余行前加 `indent` 个空格，过长的单词独占一行。

    >>> wrap_hanging("one two three four", 9, 2)
    ['one two', '  three', '  four']
    >>> wrap_hanging("extraordinary day", 5, 1)
    ['extraordinary', ' day']
    >>> wrap_hanging("", 10, 2)
    []
    """
    lines = []
    current = ""
    for word in text.split():
        if not current:
            current = word
        elif len(current) + 1 + len(word) <= width:
            current += " " + word
        else:
            lines.append(current)
            current = " " * indent + word
    if current:
        lines.append(current)
    return lines


def remove_common_indent(lines: list[str]) -> list[str]:
    """Given the `lines` of a block, remove from each of them the spaces that all non-blank lines
    start with. Blank lines become empty.

    Return `lines` moved to the left as far as their relative indentation allows; lines that consist
    of spaces only do not limit the shift and are returned as empty strings.

    给定若干行 `lines`，去掉所有非空白行共有的前导空格，空白行变成空字符串。

    返回在保持相对缩进的前提下尽量左移后的 `lines`；只含空格的行不参与计算，结果中为空字符串。

    >>> remove_common_indent(["    if x:", "        y", "", "    z"])
    ['if x:', '    y', '', 'z']
    >>> remove_common_indent(["a", "  b"])
    ['a', '  b']
    >>> remove_common_indent(["   "])
    ['']
    """
    widths = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
    shift = min(widths, default=0)
    return [line[shift:] if line.strip() else "" for line in lines]


def remove_common_indent_2(lines: list[str]) -> list[str]:
    shift = None
    for line in lines:
        if line.strip():
            width = len(line) - len(line.lstrip(" "))
            if shift is None or width < shift:
                shift = width
    result = []
    for line in lines:
        result.append(line[shift:] if line.strip() else "")
    return result


def indent_level(line: str, size: int) -> int:
    """Return how many whole indentation steps of `size` spaces the string `line` begins with.

    Count the spaces at the start of `line` and tell how many complete groups of `size` they make.

    返回 `line` 开头的空格构成多少个完整的缩进级别，每级 `size` 个空格。

    统计字符串 `line` 的前导空格数，求其中包含几个完整的 `size`。

    >>> indent_level("        return x", 4)
    2
    >>> indent_level("   a", 2)
    1
    >>> indent_level("a  b", 2)
    0
    """
    return (len(line) - len(line.lstrip(" "))) // size


def indent_level_2(line: str, size: int) -> int:
    level = 0
    while line.startswith(" " * size):
        line = line[size:]
        level += 1
    return level


def markdown_headings(text: str) -> list[tuple[int, str]]:
    r"""Find the headings of the Markdown document `text`: lines of one to six # signs, a space and
    a title. Return (level, title) for each in order. Lines between two ``` lines are code and do
    not count.

    For a given Markdown `text`, list the level (the number of # signs, at most 6) and the title
    of all heading lines outside of fenced code blocks, as tuples.

    找出 Markdown 文档 `text` 中的标题（一到六个 #、一个空格、标题文字），按顺序返回（级别，标题）元组列表；两行 ``` 之间的代码不算。

    给定 Markdown 文本 `text`，返回代码块之外所有标题行的级别（# 的个数，最多 6）与标题内容组成的元组列表。

    >>> markdown_headings("# Top\ntext\n## Part one\n#no")
    [(1, 'Top'), (2, 'Part one')]
    >>> markdown_headings("```\n# a comment\n```\n### End")
    [(3, 'End')]
    >>> markdown_headings("plain")
    []
    """
    found = []
    in_code = False
    for line in text.splitlines():
        if line.startswith("```"):
            in_code = not in_code
            continue
        match = re.match(r"(#{1,6}) (.+)", line)
        if match and not in_code:
            found.append((len(match.group(1)), match.group(2).strip()))
    return found


def contents_list(headings: list[tuple[int, str]]) -> list[str]:
    """Return the lines of a table of contents for `headings`, tuples of a level and a title: a
    line is "- " and the title, indented by two spaces for every level below the first.

    Given `headings` as (level, title) pairs with levels from 1 on, write each as a bullet "- title"
    that stands 2 * (level - 1) spaces from the margin.

    返回由 `headings`（级别与标题的元组）生成的目录行：每行为“- 标题”，级别每比 1 大一级就多缩进两个空格。

    给定（级别，标题）列表 `headings`，级别从 1 开始，把每项写成“- 标题”，前面加 2 *（级别 - 1）个空格，返回各行。

    >>> contents_list([(1, "Intro"), (2, "Goals"), (1, "Use")])
    ['- Intro', '  - Goals', '- Use']
    >>> contents_list([(3, "Deep")])
    ['    - Deep']
    >>> contents_list([])
    []
    """
    return ["  " * (level - 1) + "- " + title for level, title in headings]


def contents_list_2(headings: list[tuple[int, str]]) -> list[str]:
    lines = []
    for level, title in headings:
        indent = " " * (2 * (level - 1))
        lines.append(f"{indent}- {title}")
    return lines


def section_numbers(levels: list[int]) -> list[str]:
    """Given the `levels` of a document's headings in order (1 for a chapter, 2 for a section in it,
    and so on, never more than one deeper than the one before), return their numbers like "2.1.3".

    Number headings: `levels` holds the depth of each, starting with 1. A heading raises the
    counter of its own depth, and the counters of deeper headings start anew. Return the
    counters from depth 1 to its own, joined by dots.

    给定文档各标题的级别 `levels`（1 为章，2 为节……，每次最多加深一级），返回形如 "2.1.3" 的编号列表。

    为标题编号：`levels` 依次是各标题的深度，遇到某深度的标题时该深度计数加一，更深的计数清零，编号为从深度 1 到自身的计数用点连接。

    >>> section_numbers([1, 2, 2, 1, 2, 3])
    ['1', '1.1', '1.2', '2', '2.1', '2.1.1']
    >>> section_numbers([1, 1])
    ['1', '2']
    >>> section_numbers([])
    []
    """
    counters = []
    numbers = []
    for level in levels:
        counters = counters[:level] + [0] * (level - len(counters))
        counters[-1] += 1
        numbers.append(".".join(str(count) for count in counters))
    return numbers


def section_numbers_2(levels: list[int]) -> list[str]:
    counters = {}
    numbers = []
    for level in levels:
        counters[level] = counters.get(level, 0) + 1
        counters = {depth: count for depth, count in counters.items() if depth <= level}
        numbers.append(".".join(str(counters[depth]) for depth in range(1, level + 1)))
    return numbers


def decode_entities(text: str) -> str:
    """Return `text` with the entities &lt; &gt; &quot; and &amp; replaced by the characters they
    stand for; every entity is decoded once only, so "&amp;lt;" becomes "&lt;".

    Undo HTML escaping in `text`: the sequences "&lt;", "&gt;", "&quot;", "&amp;" become <, >, a
    double quote and &. What results from a replacement is not decoded again.

    返回把 `text` 中的实体 &lt;、&gt;、&quot;、&amp; 还原为对应字符的结果，每个实体只解码一次。

    还原 HTML 转义：把 `text` 里的 "&lt;"、"&gt;"、"&quot;"、"&amp;" 分别换回 <、>、双引号和 &，替换得到的内容不再解码。

    >>> decode_entities("1 &lt; 2 &amp; 3 &gt; 2")
    '1 < 2 & 3 > 2'
    >>> decode_entities("&amp;lt;")
    '&lt;'
    >>> decode_entities("&copy;")
    '&copy;'
    """
    for entity, char in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, char)
    return text


def decode_entities_2(text: str) -> str:
    chars = {"lt": "<", "gt": ">", "quot": '"', "amp": "&"}
    return re.sub(r"&(lt|gt|quot|amp);", lambda match: chars[match.group(1)], text)


def line_diff(old: list[str], new: list[str]) -> list[str]:
    """Compare two texts line by line: `old` and `new` are their lines. Return a shortest list of
    lines that begin with "  " (kept), "- " (only in the old one) or "+ " (only in the new one);
    where there is a choice, removed lines come first.

    Write a function that shows how `old` turns into `new`. Keep a longest common subsequence of
    lines, marked by two spaces, and mark the others with "- " or "+ ". Deletions take precedence
    over insertions at the same place.

    逐行比较两段文本的行列表 `old` 和 `new`，返回最短的差异：保留行以两个空格开头，删除行以“- ”开头，新增行以“+ ”开头，有选择时先删后增。

    编写一个函数，展示 `old` 如何变成 `new`：保留最长公共子序列中的行（前加两个空格），其余行标“- ”或“+ ”，同一处删除优先于插入。

    >>> line_diff(["a", "b", "c"], ["a", "x", "c"])
    ['  a', '- b', '+ x', '  c']
    >>> line_diff([], ["new"])
    ['+ new']
    >>> line_diff(["same"], ["same"])
    ['  same']
    """
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            if old[i] == new[j]:
                lengths[i][j] = lengths[i + 1][j + 1] + 1
            else:
                lengths[i][j] = max(lengths[i + 1][j], lengths[i][j + 1])
    i = j = 0
    result = []
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            result.append("  " + old[i])
            i += 1
            j += 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            result.append("- " + old[i])
            i += 1
        else:
            result.append("+ " + new[j])
            j += 1
    return result + ["- " + line for line in old[i:]] + ["+ " + line for line in new[j:]]


def changed_lines(before: str, after: str) -> list[int]:
    r"""Return the numbers, counted from 1, of the lines at which the texts `before` and `after`
    differ. A line that only one of them has counts as different.

    Compare the texts `before` and `after` line by line at equal positions and list the
    1-based numbers of those lines that are not the same or missing on one side.

    返回文本 `before` 与 `after` 不相同的行号（从 1 开始），只在其中一方存在的行也算不同。

    按位置逐行比较 `before` 和 `after`，列出内容不同或某一方缺失的行的行号，行号从 1 数起。

    >>> changed_lines("a\nb\nc", "a\nB\nc\nd")
    [2, 4]
    >>> changed_lines("same", "same")
    []
    >>> changed_lines("", "x\ny")
    [1, 2]
    """
    pairs = itertools.zip_longest(before.splitlines(), after.splitlines())
    return [number for number, (one, other) in enumerate(pairs, 1) if one != other]


def changed_lines_2(before: str, after: str) -> list[int]:
    old = before.splitlines()
    new = after.splitlines()
    numbers = []
    for index in range(max(len(old), len(new))):
        if index >= len(old) or index >= len(new) or old[index] != new[index]:
            numbers.append(index + 1)
    return numbers


def expand_dollar_names(template: str, values: dict[str, str]) -> str:
    """Replace every $name in `template` by its value in `values`, where a name consists of letters,
    digits and underscores. Two dollar signs stand for one, and unknown names are left alone.

    Given a `template` such as "Hi $user", return it with the variables filled in from the
    dictionary `values`; "$$" gives a plain "$", and a variable without a value stays as it is.

    把 `template` 中的每个 $name（字母、数字、下划线）替换为 `values` 中的值，“$$”表示一个美元符号，未知的名字保持不变。

    给定形如 "Hi $user" 的模板 `template`，用字典 `values` 填入变量并返回；"$$" 变成 "$"，没有对应值的变量原样保留。

    >>> expand_dollar_names("Hi $user, pay $$5", {"user": "Ann"})
    'Hi Ann, pay $5'
    >>> expand_dollar_names("$a$b", {"a": "1"})
    '1$b'
    >>> expand_dollar_names("none", {})
    'none'
    """

    def fill(match):
        if match.group() == "$$":
            return "$"
        return values.get(match.group(1), match.group())

    return re.sub(r"\$\$|\$(\w+)", fill, template)


def expression_tokens(code: str) -> list[str]:
    """Split the expression `code` into tokens: numbers (digits with an optional decimal part),
    names, and single characters for anything else. White space separates tokens and is dropped.

    Return the list of tokens of the string `code`. A token is a whole number or decimal, an
    identifier, or any other single character that is not a space.

    把表达式 `code` 切分成词法单元：数字（可带小数部分）、标识符，其余每个字符单独成为一个单元，空白丢弃。

    返回字符串 `code` 的词法单元列表，单元可以是整数或小数、名字，或任意一个非空白的其他字符。

    >>> expression_tokens("rate*(x1 + 2.50)")
    ['rate', '*', '(', 'x1', '+', '2.50', ')']
    >>> expression_tokens("12-3")
    ['12', '-', '3']
    >>> expression_tokens("  ")
    []
    """
    return re.findall(r"\d+(?:\.\d+)?|[A-Za-z_]\w*|\S", code)


def expression_tokens_2(code: str) -> list[str]:
    tokens = []
    pattern = re.compile(r"\s*(\d+\.\d+|\d+|[A-Za-z_]\w*|\S)")
    position = 0
    while match := pattern.match(code, position):
        tokens.append(match.group(1))
        position = match.end()
    return tokens


def kinds_of_tokens(tokens: list[str]) -> list[str]:
    """Classify `tokens` of a program: "number" for those made of digits, "name" for identifiers,
    and "symbol" for all others. Return the list of kinds.

    For every string in `tokens`, tell its kind: only digits make it a "number", a valid
    identifier is a "name", anything else a "symbol".

    对程序的词法单元 `tokens` 分类：全是数字的为 "number"，合法标识符为 "name"，其余为 "symbol"，返回类别列表。

    给定字符串列表 `tokens`，依次返回每一项的类别：只含数字则为 "number"，是标识符则为 "name"，否则为 "symbol"。

    >>> kinds_of_tokens(["x", "=", "12"])
    ['name', 'symbol', 'number']
    >>> kinds_of_tokens(["_a1", "1a"])
    ['name', 'symbol']
    >>> kinds_of_tokens([])
    []
    """
    kinds = []
    for token in tokens:
        if token.isdigit():
            kinds.append("number")
        elif token.isidentifier():
            kinds.append("name")
        else:
            kinds.append("symbol")
    return kinds


def mark_term(text: str, term: str) -> str:
    """Return `text` with ** put before and after each occurrence of the word `term`. Upper and
    lower case do not matter when comparing, the spelling in the text is kept, and parts of longer
    words are not marked.

    Make every whole word of `text` that equals `term`, ignoring case, bold in the way of
    Markdown: two asterisks on either side.

    返回在 `text` 中每个等于 `term` 的完整单词两侧加上 ** 的结果；比较时忽略大小写，保留原拼写，更长单词的一部分不标记。

    高亮关键词：把 `text` 里与 `term` 相同（不分大小写）的整词用 Markdown 粗体标记包起来，即前后各加两个星号。

    >>> mark_term("Cat and cat, not category", "cat")
    '**Cat** and **cat**, not category'
    >>> mark_term("nothing here", "dog")
    'nothing here'
    >>> mark_term("", "a")
    ''
    """
    pattern = re.compile(rf"\b{re.escape(term)}\b", re.IGNORECASE)
    return pattern.sub(lambda match: f"**{match.group()}**", text)


def without_block_comments(source: str) -> str:
    """Return the program text `source` without its comments of the form /* ... */. They do not
    nest; a comment that is never closed extends to the end.

    You are given `source`, a piece of C code without string literals. Delete everything from "/*"
    to the next "*/", both included; if there is no end mark, delete the rest of the text.

    返回去掉 /* ... */ 形式注释后的程序文本 `source`；注释不嵌套，没有结束标记的注释一直延伸到末尾。

    给定不含字符串字面量的 C 代码 `source`，删除从 "/*" 到其后第一个 "*/" 的全部内容（含标记），缺少结束标记则删到结尾。

    >>> without_block_comments("int a; /* count */ int b;")
    'int a;  int b;'
    >>> without_block_comments("x/*1*/y/*2*/z")
    'xyz'
    >>> without_block_comments("keep /* lost")
    'keep '
    """
    kept = []
    position = 0
    while True:
        start = source.find("/*", position)
        if start < 0:
            kept.append(source[position:])
            break
        kept.append(source[position:start])
        end = source.find("*/", start + 2)
        if end < 0:
            break
        position = end + 2
    return "".join(kept)


def without_block_comments_2(source: str) -> str:
    return re.sub(r"/\*.*?(\*/|\Z)", "", source, flags=re.DOTALL)


def log_level_counts(lines: list[str]) -> dict[str, int]:
    """Count the log `lines` of each level. A line's level is the word in its first pair of square
    brackets, as in "[INFO] started"; lines without brackets are not counted.

    Given log `lines`, return a dictionary from each level, which is written in square brackets, to
    the number of lines that have it, in order of first appearance. Skip lines without a level.

    统计日志行 `lines` 中各级别的行数，级别是行内第一对方括号里的单词，如 "[INFO] started"，没有方括号的行不计。

    给定日志行列表 `lines`，返回从级别（写在方括号中）到行数的字典，按首次出现的顺序，没有级别的行跳过。

    >>> log_level_counts(["[INFO] up", "[WARN] hot", "[INFO] down"])
    {'INFO': 2, 'WARN': 1}
    >>> log_level_counts(["plain", "10:00 [ERROR] [x]"])
    {'ERROR': 1}
    >>> log_level_counts([])
    {}
    """
    counts = {}
    for line in lines:
        match = re.search(r"\[(\w+)\]", line)
        if match:
            level = match.group(1)
            counts[level] = counts.get(level, 0) + 1
    return counts


def log_level_counts_2(lines: list[str]) -> dict[str, int]:
    matches = [re.search(r"\[(\w+)\]", line) for line in lines]
    return dict(Counter(match.group(1) for match in matches if match))


def parse_log_line(line: str) -> tuple[str, str, str] | None:
    """Split a log `line` such as "09:15:02 ERROR disk full" into its time, level and message.
    Return None unless it starts with a time hh:mm:ss and a level in capitals.

    Parse `line`: a clock time of the form dd:dd:dd, a space, a level in capital letters, a
    space, and a message. The result is a tuple of the three strings, or None for other lines.

    把形如 "09:15:02 ERROR disk full" 的日志行 `line` 拆成时间、级别、消息三元组；不以 hh:mm:ss 时间和大写级别开头则返回 None。

    解析 `line`：时间（dd:dd:dd）、空格、大写字母的级别、空格、消息，返回这三个字符串的元组，格式不符时返回 None。

    >>> parse_log_line("09:15:02 ERROR disk full")
    ('09:15:02', 'ERROR', 'disk full')
    >>> parse_log_line("ERROR disk full")
    >>> parse_log_line("09:15:02 error x")
    """
    match = re.fullmatch(r"(\d\d:\d\d:\d\d) ([A-Z]+) (.*)", line)
    return match.groups() if match else None


def underlined(title: str, mark: str) -> str:
    r"""Return `title` followed by a line break and a line of the character `mark` that is just as
    long.

    Underline a heading: put below the string `title` as many copies of `mark` as it has characters.

    返回 `title`、换行符以及由字符 `mark` 组成的等长一行。

    给标题加下划线：在字符串 `title` 下一行写上与其长度相同数量的 `mark`。

    >>> underlined("Usage", "=")
    'Usage\n====='
    >>> underlined("A", "-")
    'A\n-'
    """
    return f"{title}\n{mark * len(title)}"


def markdown_table(header: list[str], rows: list[list[str]]) -> list[str]:
    """Return the lines of a Markdown table with the column names `header` and the cells `rows`:
    "| a | b |" for the names, then "| --- | --- |", then a line per row.

    Write the strings in `header` and in each of `rows` between "| " and " |", separated by " | ".
    Below the header comes a line that has "---" in place of each name. The lines are returned as a
    list.

    返回以 `header` 为列名、`rows` 为内容的 Markdown 表格各行：先是“| a | b |”，再是“| --- | --- |”，然后每行数据一行。

    把 `header` 和 `rows` 的每一行写成以“| ”开头、“ |”结尾、“ | ”分隔的文本，表头下方一行用“---”代替各列名，返回行的列表。

    >>> markdown_table(["k", "v"], [["a", "1"]])
    ['| k | v |', '| --- | --- |', '| a | 1 |']
    >>> markdown_table(["only"], [])
    ['| only |', '| --- |']
    """

    def line(cells):
        return "| " + " | ".join(cells) + " |"

    return [line(header), line(["---"] * len(header))] + [line(row) for row in rows]


def markdown_links(text: str) -> list[tuple[str, str]]:
    """Find all links of the form [label](target) in the Markdown `text` and return them as tuples
    (label, target). Images, which have an exclamation mark in front, are no links.

    Given a string `text`, extract the label and the address of each Markdown link [label](address)
    in order of appearance, but not of images ![label](address).

    找出 Markdown 文本 `text` 中所有形如 [label](target) 的链接，返回（标签，地址）元组列表，前面带感叹号的图片不算。

    给定字符串 `text`，按出现顺序提取每个 Markdown 链接的标签和地址，忽略图片 ![label](address)。

    >>> markdown_links("See [docs](a.md) or [home](/).")
    [('docs', 'a.md'), ('home', '/')]
    >>> markdown_links("![logo](x.png) and [b](y)")
    [('b', 'y')]
    >>> markdown_links("[no] (link)")
    []
    """
    return re.findall(r"(?<!!)\[([^\]]*)\]\(([^)]*)\)", text)


def bullet_texts(page: str) -> list[str]:
    r"""Return the texts of the bullet points in `page`, that is of the lines that begin with "- "
    or "* " after optional spaces.

    Given a `page` of several lines, collect what follows the bullet on each line that starts,
    apart from indentation, with a hyphen or an asterisk and a space.

    返回 `page` 中各列表项的文字，列表项是去掉前导空格后以“- ”或“* ”开头的行。

    给定多行文本 `page`，收集每个以连字符或星号加空格开头（可有缩进）的行在符号之后的内容。

    >>> bullet_texts("Buy:\n- milk\n  * eggs\nend")
    ['milk', 'eggs']
    >>> bullet_texts("-x\n**bold**")
    []
    """
    found = []
    for line in page.splitlines():
        line = line.strip()
        if line[:2] in ("- ", "* "):
            found.append(line[2:])
    return found


def bullet_texts_2(page: str) -> list[str]:
    lines = [line.strip() for line in page.splitlines()]
    return [line[2:] for line in lines if line.startswith(("- ", "* "))]


def checklist_progress(lines: list[str]) -> tuple[int, int]:
    """Count the finished and all tasks in `lines`. A task is a line that begins with "[x] " when
    finished and with "[ ] " when open; other lines are ignored.

    Return a tuple (done, total) for the to-do list `lines`, in which "[x] " starts a done task and
    "[ ] " one that is still to be done.

    统计 `lines` 中已完成的任务数和任务总数：以“[x] ”开头的是已完成任务，以“[ ] ”开头的是未完成任务，其他行忽略。

    返回待办清单 `lines` 的元组（完成数，总数），其中“[x] ”表示已完成，“[ ] ”表示未完成。

    >>> checklist_progress(["[x] wash", "[ ] cook", "[x] shop"])
    (2, 3)
    >>> checklist_progress(["notes", "[ ] read"])
    (0, 1)
    >>> checklist_progress([])
    (0, 0)
    """
    done = sum(line.startswith("[x] ") for line in lines)
    still_open = sum(line.startswith("[ ] ") for line in lines)
    return done, done + still_open


def checklist_progress_2(lines: list[str]) -> tuple[int, int]:
    done = total = 0
    for line in lines:
        mark = line[:4]
        if mark == "[x] ":
            done += 1
        if mark in ("[x] ", "[ ] "):
            total += 1
    return done, total


def html_list(items: list[str], ordered: bool) -> str:
    """Return the HTML list of `items`: each between <li> and </li>, all of them between <ol> and
    </ol> if `ordered` is true and between <ul> and </ul> otherwise, without any spaces.

    Write the strings `items` as an HTML list in one line. The tag is "ol" when `ordered`, else
    "ul"; each element is an "li".

    返回由 `items` 生成的 HTML 列表：每项放在 <li> 与 </li> 之间，`ordered` 为真时外层用 <ol>，否则用 <ul>，不含空格。

    把字符串列表 `items` 写成一行 HTML 列表，`ordered` 为真用 "ol" 标签，否则用 "ul"，每个元素用 "li" 标签。

    >>> html_list(["a", "b"], False)
    '<ul><li>a</li><li>b</li></ul>'
    >>> html_list(["one"], True)
    '<ol><li>one</li></ol>'
    >>> html_list([], False)
    '<ul></ul>'
    """
    tag = "ol" if ordered else "ul"
    body = "".join(f"<li>{item}</li>" for item in items)
    return f"<{tag}>{body}</{tag}>"


def opening_tag(tag: str, attributes: dict[str, str]) -> str:
    """Return the opening HTML tag for the element `tag` with its `attributes`, sorted by name, each
    written as name="value" after a space.

    Build a string like '<a href="x">' from the name `tag` and the dictionary `attributes`, whose
    keys are listed in alphabetical order. Without attributes it is just '<a>'.

    返回元素 `tag` 的 HTML 起始标签，`attributes` 中的属性按名字排序，每个写成空格加 name="value"。

    由标签名 `tag` 和属性字典 `attributes` 生成形如 '<a href="x">' 的字符串，属性按字母顺序排列，没有属性时只有 '<a>'。

    >>> opening_tag("a", {"href": "/x", "class": "nav"})
    '<a class="nav" href="/x">'
    >>> opening_tag("br", {})
    '<br>'
    """
    parts = [tag] + [f'{key}="{value}"' for key, value in sorted(attributes.items())]
    return "<" + " ".join(parts) + ">"


def opening_tag_2(tag: str, attributes: dict[str, str]) -> str:
    text = "<" + tag
    for key in sorted(attributes):
        text += f' {key}="{attributes[key]}"'
    return text + ">"


def squeeze_blank_lines(lines: list[str]) -> list[str]:
    """Given the `lines` of a file, keep only the first of several blank lines in a row. A line of
    spaces is blank, and is kept as it is if it is the first.

    Return `lines` without any blank line that directly follows another blank one (blank: empty
    or nothing but white space).

    给定文件的各行 `lines`，连续的多个空白行只保留第一个，只含空格的行也算空白行。

    返回去掉紧跟在空白行之后的空白行的 `lines`，空白行指空行或只有空白字符的行。

    >>> squeeze_blank_lines(["a", "", "", "b", ""])
    ['a', '', 'b', '']
    >>> squeeze_blank_lines(["", " ", "x"])
    ['', 'x']
    >>> squeeze_blank_lines([])
    []
    """
    kept = []
    for line in lines:
        if line.strip() or not kept or kept[-1].strip():
            kept.append(line)
    return kept


def squeeze_blank_lines_2(lines: list[str]) -> list[str]:
    return [
        line
        for index, line in enumerate(lines)
        if line.strip() or index == 0 or lines[index - 1].strip()
    ]


def spaces_for_tabs(line: str, size: int) -> str:
    r"""Replace each tab in `line` by as many spaces, at least one, as lead to the next column that
    is a multiple of `size`.

    Return `line` with its tab characters expanded, where tab stops are `size` columns apart.

    把 `line` 中的每个制表符替换成若干空格（至少一个），使下一个字符落在 `size` 的倍数列上。

    返回展开制表符后的 `line`，制表位每隔 `size` 列一个。

    >>> spaces_for_tabs("ab\tc", 4)
    'ab  c'
    >>> spaces_for_tabs("abcd\te", 4)
    'abcd    e'
    >>> spaces_for_tabs("\tx", 2)
    '  x'
    """
    result = ""
    for char in line:
        if char == "\t":
            result += " " * (size - len(result) % size)
        else:
            result += char
    return result


def spaces_for_tabs_2(line: str, size: int) -> str:
    return line.expandtabs(size)


def quote_for_reply(message: str) -> str:
    r"""Return `message` as it is quoted in a reply: "> " before every line, and just ">" where a
    line is empty.

    Prefix the lines of `message` with a greater-than sign and a space; empty lines get the sign
    only. The line breaks between them stay.

    返回回复邮件时引用的 `message`：每行前加“> ”，空行只写“>”。

    给多行文本 `message` 的每一行加上大于号和一个空格作为前缀，空行只加大于号，换行保持不变。

    >>> quote_for_reply("Hi\n\nBye")
    '> Hi\n>\n> Bye'
    >>> quote_for_reply("ok")
    '> ok'
    """
    return "\n".join(f"> {line}" if line else ">" for line in message.split("\n"))


def quote_for_reply_2(message: str) -> str:
    quoted = []
    for line in message.split("\n"):
        quoted.append("> " + line if line else ">")
    return "\n".join(quoted)


def quote_depth(line: str) -> int:
    """Return how deeply the e-mail `line` is quoted, which is the number of > signs at its start;
    the signs may have spaces before them.

    Count the greater-than signs in front of the text in `line`, skipping spaces between them; any
    after the first other character do not count.

    返回邮件行 `line` 的引用层数，即行首 > 符号的个数，符号之间可以有空格。

    统计 `line` 正文之前的大于号个数，忽略其间的空格，遇到第一个其他字符就停止。

    >>> quote_depth("> > text > more")
    2
    >>> quote_depth(">>>deep")
    3
    >>> quote_depth("a > b")
    0
    """
    depth = 0
    for char in line:
        if char == ">":
            depth += 1
        elif char != " ":
            break
    return depth


def quote_depth_2(line: str) -> int:
    return re.match(r"[> ]*", line).group().count(">")


def paragraphs_of(text: str) -> list[str]:
    r"""Split `text` into paragraphs, which are separated by one or more blank lines, and return
    each as a single line with its lines joined by a space.

    Return the list of the paragraphs in `text`. Lines that follow each other without a blank line
    belong together and are joined with one space.

    把 `text` 按一个或多个空白行分成段落，段内各行用一个空格连接，返回段落列表。

    返回 `text` 中的段落列表：相邻且中间没有空行的行属于同一段，用空格连成一行。

    >>> paragraphs_of("one\ntwo\n\n\nthree")
    ['one two', 'three']
    >>> paragraphs_of("\n\n")
    []
    >>> paragraphs_of("single")
    ['single']
    """
    found = []
    current = []
    for line in text.split("\n") + [""]:
        if line.strip():
            current.append(line.strip())
        elif current:
            found.append(" ".join(current))
            current = []
    return found


def paragraphs_of_2(text: str) -> list[str]:
    blocks = re.split(r"\n\s*\n", text)
    return [" ".join(block.split()) for block in blocks if block.strip()]


def caret_below(source: str, column: int) -> str:
    r"""Return `source`, a line break, and a line with a caret ^ under the character at the 0-based
    `column`, as compilers show errors.

    Point at an error: below the line `source` write `column` spaces and a "^". The two lines are
    separated by a line break.

    返回 `source`、换行以及在下标 `column` 处的字符下方标有 ^ 的一行，就像编译器报错那样。

    标出错误位置：在代码行 `source` 的下一行写 `column` 个空格和一个“^”，两行之间用换行符分隔。

    >>> caret_below("x = = 1", 4)
    'x = = 1\n    ^'
    >>> caret_below("?", 0)
    '?\n^'
    """
    return source + "\n" + " " * column + "^"


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    r"""Convert the `offset` of a character in `text` into its line and column, both counted from 1.

    Given a text of several lines and the index `offset` of a character in `text`, return a tuple
    of the number of its line and its place in that line; the first of each is 1.

    把 `text` 中字符的偏移量 `offset` 换算成行号和列号，二者都从 1 开始。

    给定多行文本 `text` 和某字符的下标 `offset`，返回（行号，列号）元组，都从 1 计数。

    >>> line_and_column("ab\ncde", 4)
    (2, 2)
    >>> line_and_column("ab\ncde", 0)
    (1, 1)
    >>> line_and_column("\n\nx", 2)
    (3, 1)
    """
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")


def line_and_column_2(text: str, offset: int) -> tuple[int, int]:
    line = column = 1
    for char in text[:offset]:
        if char == "\n":
            line += 1
            column = 1
        else:
            column += 1
    return line, column


def starts_of_lines(text: str) -> list[int]:
    r"""Return the index in `text` at which each of its lines begins; the first line begins at 0,
    the others right after a line break.

    For the string `text`, list the positions where lines start: 0 and every index that follows a
    newline character.

    返回 `text` 中每一行开头的下标：第一行为 0，其余各行紧接在换行符之后。

    给定字符串 `text`，列出各行起始位置，即 0 以及每个换行符的下一个下标。

    >>> starts_of_lines("ab\nc\n")
    [0, 3, 5]
    >>> starts_of_lines("abc")
    [0]
    >>> starts_of_lines("")
    [0]
    """
    return [0] + [index + 1 for index, char in enumerate(text) if char == "\n"]


def starts_of_lines_2(text: str) -> list[int]:
    starts = [0]
    position = text.find("\n")
    while position >= 0:
        starts.append(position + 1)
        position = text.find("\n", position + 1)
    return starts


def join_continued(lines: list[str]) -> list[str]:
    r"""Join each of the `lines` that ends in a backslash with the next one, without the backslash.
    A backslash at the end of the very last line is dropped.

    Given the `lines` of a script, return its logical lines: a line whose last character is a
    backslash goes on in the line below it. The backslash itself is removed, even on the last line.

    把 `lines` 中以反斜杠结尾的行与下一行连接起来并去掉反斜杠，最后一行末尾的反斜杠也去掉。

    给定脚本的各行 `lines`，返回逻辑行列表：末字符为反斜杠的行在下一行继续，反斜杠本身删除，最后一行也不例外。

    >>> join_continued(["cc -o \\", "app", "ls"])
    ['cc -o app', 'ls']
    >>> join_continued(["a\\"])
    ['a']
    >>> join_continued([])
    []
    """
    result = []
    pending = ""
    open_line = False
    for line in lines:
        open_line = line.endswith("\\")
        pending += line[:-1] if open_line else line
        if not open_line:
            result.append(pending)
            pending = ""
    if open_line:
        result.append(pending)
    return result


def identifier_words(identifier: str) -> list[str]:
    """Split an `identifier` in snake_case or camelCase into its words in lower case. A new word
    starts after an underscore and at a capital letter.

    Return the lower-case words of which the name `identifier` is made; underscores separate words,
    and so does every capital letter, which belongs to the new word.

    把 snake_case 或 camelCase 形式的标识符 `identifier` 拆成小写单词列表，下划线之后和大写字母处开始新单词。

    返回组成名字 `identifier` 的小写单词：下划线分隔单词，每个大写字母也开启一个新单词。

    >>> identifier_words("readFileName")
    ['read', 'file', 'name']
    >>> identifier_words("max_itemCount")
    ['max', 'item', 'count']
    >>> identifier_words("x")
    ['x']
    """
    words = []
    start_new = True
    for char in identifier:
        if char == "_":
            start_new = True
            continue
        if start_new or char.isupper():
            words.append("")
            start_new = False
        words[-1] += char.lower()
    return words


def identifier_words_2(identifier: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Z][^A-Z_]*|[^A-Z_]+", identifier)]


def content_words(sentence: str, stop_words: list[str]) -> list[str]:
    """Return the words of `sentence` in lower case, without the punctuation .,!? around them and
    without those in `stop_words`.

    Prepare a `sentence` for search: split it at white space, lower the words, strip the
    characters . , ! ? from their ends, and leave out empty ones and all `stop_words`.

    返回 `sentence` 中的单词（小写，去掉两端的 . , ! ?），其中 `stop_words` 里的单词不要。

    为搜索做准备：把 `sentence` 按空白切分，转小写，去掉首尾的 . , ! ?，再舍去空串和 `stop_words` 中的词，返回剩余单词列表。

    >>> content_words("The cat, and the dog!", ["the", "and"])
    ['cat', 'dog']
    >>> content_words("Run. Run!", [])
    ['run', 'run']
    >>> content_words("", ["a"])
    []
    """
    words = [word.strip(".,!?") for word in sentence.lower().split()]
    return [word for word in words if word and word not in stop_words]


def content_words_2(sentence: str, stop_words: list[str]) -> list[str]:
    kept = []
    for word in sentence.split():
        word = word.lower().strip(".,!?")
        if word != "" and word not in stop_words:
            kept.append(word)
    return kept


def shingles(text: str, size: int) -> list[str]:
    """Return all runs of `size` neighbouring words of `text`, each joined by a space, in order.

    Given a `text`, list its word n-grams: for every position, that word and the next `size` - 1
    words in one string. A text with fewer words than that has none.

    返回 `text` 中所有由 `size` 个相邻单词组成的片段，单词间用空格连接，按出现顺序排列。

    给定文本 `text`，求其词级 n 元组列表，n 为 `size`；单词数不足时返回空列表。

    >>> shingles("to be or not", 2)
    ['to be', 'be or', 'or not']
    >>> shingles("one two", 3)
    []
    >>> shingles("a b", 1)
    ['a', 'b']
    """
    words = text.split()
    return [" ".join(words[start : start + size]) for start in range(len(words) - size + 1)]


def shingles_2(text: str, size: int) -> list[str]:
    words = text.split()
    shifted = [words[start:] for start in range(size)]
    return [" ".join(group) for group in zip(*shifted)]


def split_sentences(text: str) -> list[str]:
    """Cut `text` into sentences. A sentence ends with one or more of the characters . ! ? followed
    by a space or the end of the text; a rest without such an end is a sentence, too.

    Return the sentences of `text`, each with its closing marks but without surrounding spaces. Dots
    inside of numbers or names, which no space follows, do not end a sentence.

    把 `text` 切分成句子：句子以一个或多个 . ! ? 结尾，其后是空格或文本末尾；没有结束符的剩余部分也算一句。

    返回 `text` 的句子列表，保留句末标点，去掉两端空格；数字或名称中间的点（后面没有空格）不结束句子。

    >>> split_sentences("Pi is 3.14. Really? Yes!")
    ['Pi is 3.14.', 'Really?', 'Yes!']
    >>> split_sentences("Wait... go on")
    ['Wait...', 'go on']
    >>> split_sentences("")
    []
    """
    return [part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if part]


def lines_by_speaker(script: list[str]) -> dict[str, list[str]]:
    """Group the lines of a play: each string in `script` has the form "NAME: words". Return a
    dictionary from each name to the list of what that person says, in order.

    You are given a `script`, a list of strings such as "ANNA: Hello". Collect for every speaker
    the texts after the first colon, stripped of spaces.

    对剧本台词分组：`script` 中每个字符串形如 "NAME: words"，返回从人名到其台词列表（按顺序）的字典。

    给定由形如 "ANNA: Hello" 的字符串组成的列表 `script`，按说话人收集第一个冒号之后的内容（去掉两端空格），返回字典。

    >>> lines_by_speaker(["ANNA: Hello", "BEN: Hi", "ANNA: Well: bye"])
    {'ANNA': ['Hello', 'Well: bye'], 'BEN': ['Hi']}
    >>> lines_by_speaker([])
    {}
    """
    spoken = {}
    for line in script:
        speaker, _, words = line.partition(":")
        spoken.setdefault(speaker, []).append(words.strip())
    return spoken


def reading_minutes(article: str, words_per_minute: int) -> int:
    """Return how many minutes it takes to read `article` at `words_per_minute`, rounded up to whole
    minutes; it is at least 1.

    Estimate a reading time: divide the number of words in `article` by `words_per_minute` and round
    up. Even an empty article takes one minute.

    返回以每分钟 `words_per_minute` 个单词的速度读完 `article` 所需的分钟数，向上取整，至少为 1。

    估算阅读时间：用 `article` 的单词数除以 `words_per_minute` 并向上取整，空文章也算 1 分钟。

    >>> reading_minutes("one two three four five", 2)
    3
    >>> reading_minutes("short", 200)
    1
    >>> reading_minutes("", 200)
    1
    """
    return max(1, math.ceil(len(article.split()) / words_per_minute))


def code_line_count(source: str) -> int:
    r"""Count the lines of `source` that contain code: those that are neither blank nor comments,
    which start with # after optional spaces.

    For the text of a program, `source`, return the number of its lines without blank lines and
    lines that hold only a # comment.

    统计 `source` 中真正的代码行数，空白行和（去掉前导空格后）以 # 开头的注释行不算。

    给定程序文本 `source`，返回去掉空行与纯注释行（# 注释）之后的行数。

    >>> code_line_count("# add\nx = 1\n\n  # more\ny = 2  # two")
    2
    >>> code_line_count("")
    0
    """
    return sum(
        1 for line in source.splitlines() if line.strip() and not line.lstrip().startswith("#")
    )


def code_line_count_2(source: str) -> int:
    count = 0
    for line in source.splitlines():
        line = line.strip()
        if line and line[0] != "#":
            count += 1
    return count
