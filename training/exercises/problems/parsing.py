"""Parsing: values read from texts, lines and little notations."""

import re
from collections import Counter, defaultdict
from datetime import date


def minutes_of_clock(clock: str) -> int:
    """Return how many minutes have passed since midnight when the 24-hour clock shows `clock`,
    a text such as "9:45".

    A time of day is given as the text `clock`, hours and minutes with a colon between them.
    Convert it to minutes since midnight.

    返回 24 小时制时间 `clock`（如 "9:45"）距离零点的分钟数。

    给定形如“时:分”的字符串 `clock`，把它换算成从午夜开始计算的分钟数。

    >>> minutes_of_clock("9:45")
    585
    >>> minutes_of_clock("00:07")
    7
    >>> minutes_of_clock("23:59")
    1439
    """
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def to_24_hours(moment: str) -> str:
    """Convert a time such as "9:45 pm" in `moment` to the 24-hour form "21:45", with two digits
    for the hour. 12 am is midnight and 12 pm is noon.

    Given `moment`, a 12-hour time that ends with " am" or " pm", return the same time on a
    24-hour clock as "HH:MM"; 12:xx am becomes 00:xx and 12:xx pm stays 12:xx.

    把 12 小时制时间 `moment`（如 "9:45 pm"）转换为 24 小时制的 "HH:MM"。12 am 表示零点，12 pm 表示正午。

    给定以 " am" 或 " pm" 结尾的时间字符串 `moment`，返回对应的 24 小时制写法，小时补足两位，其中 12:xx am 写作 00:xx，12:xx pm 仍为
    12:xx。

    >>> to_24_hours("9:45 pm")
    '21:45'
    >>> to_24_hours("12:05 am")
    '00:05'
    >>> to_24_hours("12:30 pm")
    '12:30'
    >>> to_24_hours("7:00 am")
    '07:00'
    """
    clock, half = moment.split()
    hour, minute = clock.split(":")
    hour = int(hour) % 12
    if half == "pm":
        hour += 12
    return f"{hour:02d}:{minute}"


def to_24_hours_2(moment: str) -> str:
    hour, minute = moment[:-3].split(":")
    if moment.endswith("am"):
        return f"{0 if hour == '12' else int(hour):02d}:{minute}"
    return f"{12 if hour == '12' else int(hour) + 12}:{minute}"


def parse_cookie(header: str) -> dict[str, str]:
    """Return the names and values of a cookie header such as "id=7; lang=en" as a dictionary.
    The parts of `header` are separated by semicolons; parts without "=" are ignored.

    You are given `header`, in which pairs of the form name=value stand between semicolons. Build a
    dictionary of them, without the blanks around each pair; skip any part that has no equals sign.

    把形如 "id=7; lang=en" 的 cookie 字符串 `header` 解析成字典；各部分以分号分隔，不含等号的部分忽略。

    给定 `header`，其中若干 name=value 用分号隔开，返回名称到值的字典，每一对首尾的空格要去掉，没有等号的片段跳过。

    >>> parse_cookie("id=7; lang=en")
    {'id': '7', 'lang': 'en'}
    >>> parse_cookie("secure; path=/a=b")
    {'path': '/a=b'}
    >>> parse_cookie("")
    {}
    """
    cookies = {}
    for part in header.split(";"):
        name, sign, value = part.strip().partition("=")
        if sign:
            cookies[name] = value
    return cookies


def parse_cookie_2(header: str) -> dict[str, str]:
    parts = [part.strip() for part in header.split(";")]
    return dict(part.split("=", 1) for part in parts if "=" in part)


def split_csv(line: str) -> list[str]:
    """Split `line` at its commas, except those inside double quotes. The quotes themselves
    are left out of the fields.

    Return the fields of the comma-separated `line`. A comma between two double quotes belongs to
    the field, and no quote appears in the result; an empty line has one empty field.

    按逗号拆分 `line`，但双引号内的逗号不作为分隔符，结果中不保留双引号。

    给定一行 CSV 文本 `line`，返回其中各字段组成的列表。双引号之间的逗号属于字段内容，双引号本身去掉；空行得到一个空字段。

    >>> split_csv('Rome,"3, Via Po",it')
    ['Rome', '3, Via Po', 'it']
    >>> split_csv("a,,b")
    ['a', '', 'b']
    >>> split_csv("")
    ['']
    """
    fields = []
    current = ""
    quoted = False
    for char in line:
        if char == '"':
            quoted = not quoted
        elif char == "," and not quoted:
            fields.append(current)
            current = ""
        else:
            current += char
    fields.append(current)
    return fields


def csv_column_total(lines: list[str], column: str) -> int:
    """The first of `lines` holds the names of the columns, the others hold the data, all
    separated by commas. Return the sum of the integers in the column named `column`.

    Given the `lines` of a simple CSV table with a header line, add up the whole numbers below the
    heading `column`. A table without data rows gives 0.

    `lines` 的第一行是列名，其余各行是数据，均以逗号分隔。返回名为 `column` 的列中所有整数之和。

    给定带表头的 CSV 表格的各行 `lines`，求列 `column` 的整数总和；没有数据行时返回 0。

    >>> csv_column_total(["item,qty", "pen,4", "cup,11"], "qty")
    15
    >>> csv_column_total(["x,y", "1,2", "3,-4"], "y")
    -2
    >>> csv_column_total(["x,y"], "x")
    0
    """
    index = lines[0].split(",").index(column)
    return sum(int(line.split(",")[index]) for line in lines[1:])


def csv_column_total_2(lines: list[str], column: str) -> int:
    names = lines[0].split(",")
    total = 0
    for line in lines[1:]:
        row = dict(zip(names, line.split(",")))
        total += int(row[column])
    return total


def total_of_prices(receipt: str) -> float:
    """Find every price such as $2.50 in `receipt` and return their sum rounded to 2 decimals.
    Numbers without a dollar sign in front of them do not count.

    Return the total of the amounts that follow a "$" in the text `receipt`, rounded to two
    decimals, and 0.0 if there are none. Other numbers are ignored.

    找出 `receipt` 中所有形如 $2.50 的价格，返回它们的总和，保留两位小数；前面没有美元符号的数字不计入。

    返回文本 `receipt` 中紧跟在 "$" 之后的金额之和（四舍五入到两位小数），没有金额时返回 0.0。

    >>> total_of_prices("2 loaves $5.10, milk $1.25")
    6.35
    >>> total_of_prices("tea $3 and 40 cups")
    3.0
    >>> total_of_prices("nothing bought")
    0.0
    """
    amounts = re.findall(r"\$(\d+(?:\.\d+)?)", receipt)
    return round(sum((float(amount) for amount in amounts), 0.0), 2)


def parse_version(version: str) -> tuple[int, int, int]:
    """Return the three numbers of a version such as "v1.4.2" or "1.4.2" as a tuple. Numbers
    missing at the end of `version` are 0.

    Read the major, minor and patch number out of `version`. A leading "v" is allowed, and parts
    that are left out, as in "2" or "2.1", count as zero.

    把版本号 `version`（如 "v1.4.2" 或 "1.4.2"）解析为由三个整数组成的元组，末尾缺少的部分按 0 计。

    从 `version` 中读出主版本号、次版本号和修订号并以元组返回；开头可以有字母 v，省略的部分视为零。

    >>> parse_version("v1.4.2")
    (1, 4, 2)
    >>> parse_version("2.10")
    (2, 10, 0)
    >>> parse_version("7")
    (7, 0, 0)
    """
    numbers = [int(part) for part in version.lstrip("v").split(".")]
    while len(numbers) < 3:
        numbers.append(0)
    return tuple(numbers)


def newest_version(versions: list[str]) -> str:
    """Return the highest of the dotted version numbers in `versions`, comparing part by part as
    numbers, so that "1.10" is newer than "1.9". The list is not empty.

    Given a non-empty list `versions` of texts such as "2.0.1", find the latest one. Each part
    between the dots counts as an integer, not as text.

    返回 `versions` 中最高的版本号。各部分按整数依次比较，因此 "1.10" 比 "1.9" 新。列表非空。

    给定由 "2.0.1" 这类字符串组成的非空列表 `versions`，求最新的版本，点号之间的各段要当作整数来比较。

    >>> newest_version(["1.9", "1.10", "1.2"])
    '1.10'
    >>> newest_version(["3.0.1", "3.0", "2.9.9"])
    '3.0.1'
    >>> newest_version(["0.1"])
    '0.1'
    """
    return max(versions, key=lambda version: [int(part) for part in version.split(".")])


def newest_version_2(versions: list[str]) -> str:
    best = versions[0]
    best_parts = [int(part) for part in best.split(".")]
    for version in versions[1:]:
        parts = [int(part) for part in version.split(".")]
        if parts > best_parts:
            best, best_parts = version, parts
    return best


def query_parameters(url: str) -> dict[str, list[str]]:
    """Return the parameters in the query of `url`, the part after "?", as a dictionary from each
    key to the list of its values, in order. Without a query the dictionary is empty.

    Given an address `url` such as "/find?tag=a&tag=b", collect for each key the list of all values
    given to it. A key without "=" has the value ''.

    返回 `url` 中问号之后的查询参数，以字典形式给出，每个键对应其所有值按出现顺序组成的列表；没有查询部分时返回空字典。

    给定形如 "/find?tag=a&tag=b" 的地址 `url`，按键收集查询字符串里的所有值；没有等号的键取值为空字符串。

    >>> query_parameters("/find?tag=a&tag=b&page=2")
    {'tag': ['a', 'b'], 'page': ['2']}
    >>> query_parameters("/home?debug")
    {'debug': ['']}
    >>> query_parameters("/home")
    {}
    """
    query = url.partition("?")[2]
    found = {}
    for pair in query.split("&"):
        if pair:
            key, _, value = pair.partition("=")
            found.setdefault(key, []).append(value)
    return found


def query_parameters_2(url: str) -> dict[str, list[str]]:
    found = defaultdict(list)
    if "?" in url:
        for pair in url.split("?", 1)[1].split("&"):
            key, _, value = pair.partition("=")
            found[key].append(value)
    return dict(found)


def host_of(url: str) -> str:
    """Return the host name in `url`: what stands between "://" and the next "/", without a port.

    Extract the server's name from a web address `url` such as "https://a.org:80/x". Neither the
    scheme nor the port nor the path belongs to it.

    返回 `url` 中的主机名，即 "://" 与下一个 "/" 之间的内容，不含端口号。

    从形如 "https://a.org:80/x" 的网址 `url` 中提取服务器名称，去掉协议、端口和路径。

    >>> host_of("https://docs.site.org/guide/intro")
    'docs.site.org'
    >>> host_of("http://localhost:8000/")
    'localhost'
    >>> host_of("ftp://mirror.net")
    'mirror.net'
    """
    rest = url.split("://", 1)[1]
    return rest.split("/", 1)[0].split(":", 1)[0]


def host_of_2(url: str) -> str:
    return re.search(r"://([^/:]+)", url).group(1)


def final_position(commands: list[str]) -> tuple[int, int]:
    """A robot starts at (0, 0). Each of the `commands` is "up", "down", "left" or "right", a blank
    and a number of steps. Return the (x, y) where it ends; up increases y and right increases x.

    Follow `commands` such as "right 3" from the origin and return the final coordinates as a tuple
    (x, y), where "up"/"down" change y by plus/minus and "right"/"left" change x likewise.

    机器人从 (0, 0) 出发，`commands` 中每条指令由 up、down、left、right 之一和步数组成，用空格隔开。返回最终位置 (x, y)：up 使 y 增大，right
    使 x 增大。

    从原点开始依次执行 `commands` 中形如 "right 3" 的指令，up/down 增减 y，right/left 增减 x，求最后的坐标元组 (x, y)。

    >>> final_position(["right 3", "up 2", "left 1"])
    (2, 2)
    >>> final_position(["down 5", "up 1"])
    (0, -4)
    >>> final_position([])
    (0, 0)
    """
    moves = {"up": (0, 1), "down": (0, -1), "left": (-1, 0), "right": (1, 0)}
    x = y = 0
    for command in commands:
        direction, steps = command.split()
        dx, dy = moves[direction]
        x += dx * int(steps)
        y += dy * int(steps)
    return x, y


def turtle_distance(program: str) -> int:
    """A turtle at the origin faces north. In `program`, "F" moves it one step ahead, "L" and "R"
    turn it by 90 degrees. Return its Manhattan distance from the origin at the end.

    Run the letters of `program` one by one: F is a step forward, L a quarter turn to the left, R
    one to the right. Return |x| + |y| of the place where the walk from (0, 0) ends.

    海龟位于原点，面朝北。`program` 中的 F 表示前进一步，L 和 R 表示左转或右转 90 度。返回结束时它到原点的曼哈顿距离。

    逐个执行 `program` 的字母：F 向前走一步，L 左转，R 右转。从 (0, 0) 出发、面朝北，求终点的 |x| + |y|。

    >>> turtle_distance("FFRF")
    3
    >>> turtle_distance("FLFLFLF")
    0
    >>> turtle_distance("LLFFF")
    3
    >>> turtle_distance("")
    0
    """
    x, y = 0, 0
    dx, dy = 0, 1
    for step in program:
        if step == "F":
            x, y = x + dx, y + dy
        elif step == "L":
            dx, dy = -dy, dx
        elif step == "R":
            dx, dy = dy, -dx
    return abs(x) + abs(y)


def run_stack(program: list[str]) -> list[int]:
    """Run a small stack machine and return its stack, bottom first. Each entry of `program` is
    "push N", "pop", "dup" (double the top entry) or "add" (replace the two top entries by their
    sum).

    Start with an empty stack and carry out the instructions in `program`: "push N" puts N on top,
    "pop" removes the top, "dup" repeats it, "add" replaces the top two by their sum. Return the
    stack as a list whose last element is the top.

    模拟一个栈机器并返回最终的栈（栈底在前）。`program` 中的指令有 "push N"（压入 N）、"pop"（弹出栈顶）、"dup"（复制栈顶）和 "add"（用栈顶两数之和替换它们）。

    从空栈开始依次执行 `program` 中的指令 push N、pop、dup、add：分别为压入、弹出、复制栈顶、弹出两个数并压入其和。返回表示栈的列表，最后一个元素是栈顶。

    >>> run_stack(["push 4", "dup", "add"])
    [8]
    >>> run_stack(["push 1", "push 2", "pop"])
    [1]
    >>> run_stack([])
    []
    """
    stack = []
    for instruction in program:
        word, *rest = instruction.split()
        if word == "push":
            stack.append(int(rest[0]))
        elif word == "pop":
            stack.pop()
        elif word == "dup":
            stack.append(stack[-1])
        elif word == "add":
            stack.append(stack.pop() + stack.pop())
    return stack


def file_extension(filename: str) -> str:
    """Return the extension of `filename` in lower case and without the dot: what follows the last
    dot. A name without a dot, or whose only dot is its first character, has the extension ''.

    Given the name of a file, `filename`, find its extension, written small. Hidden files such as
    ".profile" and names without a dot have none, so return an empty string for them.

    返回 `filename` 的扩展名（最后一个点之后的部分，小写，不含点）。没有点或只有开头一个点的名称返回空字符串。

    给定文件名 `filename`，求其小写的扩展名；像 ".profile" 这样的隐藏文件以及没有点的文件名没有扩展名，返回 ''。

    >>> file_extension("Photo.JPG")
    'jpg'
    >>> file_extension("backup.tar.gz")
    'gz'
    >>> file_extension(".profile")
    ''
    >>> file_extension("Makefile")
    ''
    """
    dot = filename.rfind(".")
    return filename[dot + 1:].lower() if dot > 0 else ""


def file_extension_2(filename: str) -> str:
    stem, dot, extension = filename.rpartition(".")
    if not stem:
        return ""
    return extension.lower()


def stem_of_path(path: str) -> str:
    """Return the last part of `path`, whose parts are separated by "/", without its extension:
    everything from the last dot on is dropped.

    Strip the folders and the ending from `path`, so that "docs/plan.txt" becomes "plan". If there
    is no dot in the file's name, the whole name is returned.

    返回以 "/" 分隔的路径 `path` 的最后一部分，并去掉扩展名（最后一个点及其后的内容）。

    去掉 `path` 中的目录和后缀，例如 "docs/plan.txt" 得到 "plan"；文件名里没有点时返回整个文件名。

    >>> stem_of_path("docs/plan.txt")
    'plan'
    >>> stem_of_path("v1.2/readme")
    'readme'
    >>> stem_of_path("data.tar.gz")
    'data.tar'
    """
    name = path.split("/")[-1]
    if "." not in name:
        return name
    return name[:name.rindex(".")]


def stem_of_path_2(path: str) -> str:
    return path.rsplit("/", 1)[-1].rsplit(".", 1)[0]


def signed_sum(expression: str) -> int:
    """Evaluate `expression`, which consists of whole numbers joined by "+" and "-", such as
    "12 - 5+3". Blanks do not matter, and the first number may have a sign.

    Write a function that returns the value of a text `expression` made of integers, plus and minus
    signs and blanks. No other operators occur.

    计算 `expression` 的值，它由整数和加减号组成，例如 "12 - 5+3"；空格可忽略，第一个数前可以带符号。

    编写一个函数，求只含整数、加号、减号和空格的算式 `expression` 的结果。

    >>> signed_sum("12 - 5+3")
    10
    >>> signed_sum("-4+1")
    -3
    >>> signed_sum("8")
    8
    """
    terms = re.findall(r"[+-]?\d+", expression.replace(" ", ""))
    return sum(int(term) for term in terms)


def signed_sum_2(expression: str) -> int:
    total, sign, number = 0, 1, 0
    for char in expression:
        if char.isdigit():
            number = number * 10 + int(char)
        elif char in "+-":
            total += sign * number
            number = 0
            sign = 1 if char == "+" else -1
    return total + sign * number


def evaluate_postfix(tokens: list[str]) -> int:
    """Return the value of an expression in postfix notation. `tokens` holds integers as text and
    the operators "+", "-" and "*", each of which applies to the two values before it.

    Evaluate the reverse Polish expression `tokens`, for example ["2", "3", "+"], which is 5. Only
    addition, subtraction and multiplication occur, and the expression is valid.

    求后缀表达式的值。`tokens` 由整数字符串和运算符 "+"、"-"、"*" 组成，每个运算符作用于它前面的两个值。

    计算逆波兰表达式 `tokens`，例如 ["2", "3", "+"] 的结果是 5；只会出现加、减、乘，且表达式总是合法的。

    >>> evaluate_postfix(["2", "3", "+", "4", "*"])
    20
    >>> evaluate_postfix(["10", "4", "7", "-", "-"])
    13
    >>> evaluate_postfix(["-6"])
    -6
    """
    stack = []
    for token in tokens:
        if token in ("+", "-", "*"):
            right = stack.pop()
            left = stack.pop()
            if token == "+":
                stack.append(left + right)
            elif token == "-":
                stack.append(left - right)
            else:
                stack.append(left * right)
        else:
            stack.append(int(token))
    return stack[0]


def sum_of_products(formula: str) -> int:
    """Compute a `formula` such as "2*3+4" that has only non-negative integers, "+" and "*", where
    multiplication binds more strongly than addition. There are no blanks.

    Return the value of `formula`, a text of whole numbers with plus and times signs between them
    and no brackets or blanks; products are worked out before sums.

    计算形如 "2*3+4" 的算式 `formula`，其中只有非负整数、"+" 和 "*"，没有空格，先乘后加。

    返回 `formula` 的值：它由整数、加号和乘号组成，不含括号和空格，乘法优先于加法。

    >>> sum_of_products("2*3+4")
    10
    >>> sum_of_products("1+2*5*2")
    21
    >>> sum_of_products("9")
    9
    """
    total = 0
    for term in formula.split("+"):
        product = 1
        for factor in term.split("*"):
            product *= int(factor)
        total += product
    return total


def tally_value(marks: str) -> int:
    """Tally marks are written with "|" for one and "#" for a finished bundle of five. Return the
    number that `marks` stands for; blanks count nothing.

    Given a text `marks` such as "## |||", add 5 for each "#" and 1 for each "|" and return the
    sum. All other characters are worth 0.

    计数符号中 "|" 表示 1，"#" 表示满五的一捆。返回 `marks` 所代表的数，空格不计。

    给定形如 "## |||" 的字符串 `marks`，每个 "#" 记 5，每个 "|" 记 1，其他字符记 0，求总和。

    >>> tally_value("## |||")
    13
    >>> tally_value("|")
    1
    >>> tally_value("")
    0
    """
    return 5 * marks.count("#") + marks.count("|")


def tally_value_2(marks: str) -> int:
    worth = {"#": 5, "|": 1}
    return sum(worth.get(mark, 0) for mark in marks)


def morse_duration(code: str) -> int:
    """Return how many time units it takes to send the Morse `code`: a dot takes 1 unit and a dash
    3, with a pause of 1 unit between neighbouring signs. A blank between two letters makes the
    pause there 3 units.

    Compute the length of a Morse message. In `code`, "." lasts one unit, "-" three; between two
    signs of a letter there is a gap of one unit, and between two letters, which a single blank
    separates, a gap of three. An empty code lasts 0.

    返回发送摩尔斯电码 `code` 所需的时间单位数：点占 1，划占 3，同一字母内相邻符号之间停顿 1；字母之间以一个空格分隔，停顿为 3。

    计算摩尔斯电码 `code` 的时长：“.”为 1 个单位，“-”为 3 个单位，字母内部的间隔为 1，以空格隔开的字母之间间隔为 3；空字符串的时长为 0。

    >>> morse_duration("...")
    5
    >>> morse_duration(".- -")
    11
    >>> morse_duration("")
    0
    """
    if not code:
        return 0
    letters = code.split(" ")
    total = 3 * (len(letters) - 1)
    for letter in letters:
        total += sum(1 if sign == "." else 3 for sign in letter) + len(letter) - 1
    return total


def expand_pages(pages: str) -> list[int]:
    """Turn a selection of pages such as "1-3,7" into the list of its page numbers, in the order
    written. `pages` contains numbers and ranges, separated by commas.

    Return the list of all numbers that `pages` selects: "4" means page 4, "6-8" means pages 6, 7
    and 8, and commas separate the parts. An empty text selects nothing.

    把 "1-3,7" 这样的页码选择 `pages` 展开为页码列表，保持书写顺序；各部分以逗号分隔，可以是单个数字或范围。

    返回 `pages` 选中的所有页码："4" 表示第 4 页，"6-8" 表示第 6、7、8 页，逗号分隔各部分；空字符串返回空列表。

    >>> expand_pages("1-3,7")
    [1, 2, 3, 7]
    >>> expand_pages("12,9-10")
    [12, 9, 10]
    >>> expand_pages("")
    []
    """
    numbers = []
    for part in pages.split(","):
        if "-" in part:
            first, last = part.split("-")
            numbers.extend(range(int(first), int(last) + 1))
        elif part:
            numbers.append(int(part))
    return numbers


def best_player(record: str) -> str:
    """`record` lists results such as "Ann:3;Bob:5;Ann:4". Return the name with the most points in
    total; among equal totals the name first in the alphabet wins.

    Add up the points of every player in `record`, where entries of the form name:points are
    separated by semicolons, and return the player who leads. Break ties alphabetically.

    `record` 记录了形如 "Ann:3;Bob:5;Ann:4" 的得分。返回总分最高的名字，总分相同时取字母顺序靠前者。

    在 `record` 中，各条“名字:分数”以分号隔开。统计每个选手的总分，返回第一名的名字；并列时按字母顺序取最前。

    >>> best_player("Ann:3;Bob:5;Ann:4")
    'Ann'
    >>> best_player("Zoe:2;Kim:2")
    'Kim'
    >>> best_player("Li:0")
    'Li'
    """
    totals = {}
    for entry in record.split(";"):
        name, points = entry.split(":")
        totals[name] = totals.get(name, 0) + int(points)
    return min(totals, key=lambda name: (-totals[name], name))


def written_date_to_iso(day: str) -> str:
    """Convert a date such as "5 March 2021" in `day` to the form "2021-03-05". The names of the
    months are English and written out.

    The text `day` gives a date as day number, English month name and year. Return it as YYYY-MM-DD
    with two digits for month and day.

    把 `day` 中形如 "5 March 2021" 的日期转换为 "2021-03-05" 的形式，月份为完整的英文名称。

    字符串 `day` 依次给出日、英文月份名和年份，返回 YYYY-MM-DD 格式的日期，月和日都是两位。

    >>> written_date_to_iso("5 March 2021")
    '2021-03-05'
    >>> written_date_to_iso("31 December 1999")
    '1999-12-31'
    >>> written_date_to_iso("14 May 2030")
    '2030-05-14'
    """
    months = [
        "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ]
    number, month, year = day.split()
    return f"{year}-{months.index(month) + 1:02d}-{int(number):02d}"


def written_date_to_iso_2(day: str) -> str:
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    number, month, year = day.split()
    position = names.index(month[:3]) + 1
    return "-".join([year, str(position).zfill(2), number.zfill(2)])


def days_apart(start: str, end: str) -> int:
    """Return the number of days from the date `start` to the date `end`, both written like
    "2024-02-28". It is negative if `end` comes first.

    Given two dates `start` and `end` in the form YYYY-MM-DD, how many days after `start` is `end`?
    Equal dates give 0, an earlier `end` gives a negative number.

    返回从日期 `start` 到日期 `end` 的天数，日期写作 "2024-02-28" 的形式；若 `end` 更早则结果为负。

    给定两个 YYYY-MM-DD 格式的日期 `start` 和 `end`，求 `end` 在 `start` 之后多少天，相同日期为 0，`end` 较早时为负数。

    >>> days_apart("2024-02-28", "2024-03-01")
    2
    >>> days_apart("2023-01-10", "2023-01-10")
    0
    >>> days_apart("2022-01-01", "2021-12-31")
    -1
    """
    first = date(*(int(part) for part in start.split("-")))
    second = date(*(int(part) for part in end.split("-")))
    return (second - first).days


def color_channels(color: str) -> list[int]:
    """Return the red, green and blue values, from 0 to 255, of a colour such as "#ff8800". `color`
    may also have the short form "#f80", where every digit stands for two equal ones.

    Decode the hexadecimal `color`, "#" and six digits or three, to a list of three integers. With
    three digits each one is doubled first, so "#1af" means "#11aaff".

    返回颜色 `color`（如 "#ff8800"）的红、绿、蓝三个数值（0 到 255）。也可以是 "#f80" 这种简写，每位数字代表两个相同的数字。

    把十六进制颜色 `color`（"#" 加六位或三位数字）解码为三个整数的列表；三位时每位先重复一次，即 "#1af" 等于 "#11aaff"。

    >>> color_channels("#ff8800")
    [255, 136, 0]
    >>> color_channels("#1af")
    [17, 170, 255]
    >>> color_channels("#000000")
    [0, 0, 0]
    """
    digits = color[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return [int(digits[i:i + 2], 16) for i in range(0, 6, 2)]


def hours_in_words(phrase: str) -> int:
    """Return the number of hours in a `phrase` such as "2 days 3 hours". It consists of numbers,
    each followed by one of week, weeks, day, days, hour and hours.

    The text `phrase` describes a length of time by numbers and the units week(s), day(s) and
    hour(s), as in "1 week 2 hours". Convert it to hours altogether; an empty phrase gives 0.

    返回 `phrase`（如 "2 days 3 hours"）对应的小时数，其中每个数字后面跟着 week、day、hour 或其复数形式。

    字符串 `phrase` 用数字和单位 week(s)、day(s)、hour(s) 描述一段时间，例如 "1 week 2 hours"，把它换算成总小时数；空字符串为 0。

    >>> hours_in_words("2 days 3 hours")
    51
    >>> hours_in_words("1 week 1 hour")
    169
    >>> hours_in_words("")
    0
    """
    hours = {"week": 168, "day": 24, "hour": 1}
    words = phrase.split()
    return sum(
        int(number) * hours[unit.rstrip("s")] for number, unit in zip(words[::2], words[1::2])
    )


def hours_in_words_2(phrase: str) -> int:
    total = 0
    number = 0
    for word in phrase.split():
        if word.isdigit():
            number = int(word)
        elif word.startswith("week"):
            total += number * 7 * 24
        elif word.startswith("day"):
            total += number * 24
        else:
            total += number
    return total


def count_levels(log: list[str]) -> dict[str, int]:
    """Each line of `log` looks like "LEVEL: message". Return how often each level occurs, as a
    dictionary in the order of first appearance. Lines without a colon are skipped.

    Count the lines of `log` by level, the text before the first colon, and return a dictionary
    from level to count. Ignore lines that contain no colon.

    `log` 的每一行形如 "LEVEL: message"。返回每个级别出现的次数（字典，按首次出现的顺序），没有冒号的行跳过。

    按第一个冒号之前的级别统计 `log` 的行数，返回级别到次数的字典；不含冒号的行忽略不计。

    >>> count_levels(["INFO: up", "ERROR: disk: full", "INFO: ok", "---"])
    {'INFO': 2, 'ERROR': 1}
    >>> count_levels(["no level here"])
    {}
    >>> count_levels([])
    {}
    """
    counts = {}
    for line in log:
        if ":" in line:
            level = line.split(":")[0]
            counts[level] = counts.get(level, 0) + 1
    return counts


def count_levels_2(log: list[str]) -> dict[str, int]:
    return dict(Counter(line.split(":")[0] for line in log if ":" in line))


def parse_switch(setting: str) -> bool | None:
    """Return True if `setting` is one of "yes", "on", "true" and "1", False if it is one of "no",
    "off", "false" and "0", and None otherwise. Case and blanks around it do not matter.

    Interpret the text `setting` as a switch: yes/on/true/1 mean True, no/off/false/0 mean False,
    whatever the case and the surrounding blanks. For any other text return None.

    若 `setting` 是 "yes"、"on"、"true"、"1" 之一则返回 True，是 "no"、"off"、"false"、"0" 之一则返回 False，否则返回
    None；忽略大小写和首尾空格。

    把字符串 `setting` 解释为开关：yes/on/true/1 为 True，no/off/false/0 为 False，不区分大小写并忽略首尾空白，其他内容返回 None。

    >>> parse_switch("Yes")
    True
    >>> parse_switch(" off ")
    False
    >>> parse_switch("maybe")
    """
    word = setting.strip().lower()
    if word in ("yes", "on", "true", "1"):
        return True
    if word in ("no", "off", "false", "0"):
        return False
    return None


def mixed_number(amount: str) -> float:
    """Return the value of a kitchen amount such as "2", "3/4" or "1 1/2". `amount` is a whole
    number, a fraction, or both with a blank between them.

    Convert `amount` to a float: a whole number, a fraction with a slash, or a whole number and a
    fraction separated by a blank, which are added.

    返回 "2"、"3/4" 或 "1 1/2" 这类数量 `amount` 的值：整数、分数，或用空格隔开的整数加分数。

    把 `amount` 转换为浮点数，它可以是整数、带斜杠的分数，或者中间有空格的带分数（两部分相加）。

    >>> mixed_number("1 1/2")
    1.5
    >>> mixed_number("3/4")
    0.75
    >>> mixed_number("2")
    2.0
    """
    total = 0.0
    for part in amount.split():
        if "/" in part:
            top, bottom = part.split("/")
            total += int(top) / int(bottom)
        else:
            total += int(part)
    return total


def bytes_of_size(size: str) -> int:
    """Return the number of bytes that a `size` such as "4K" or "3M" means. K, M and G stand for
    1024, 1024 squared and 1024 cubed, in either case; without a letter it is bytes.

    Given a text `size`, a whole number which one of the letters K, M and G (or k, m, g) may follow,
    return it in bytes. Each unit is 1024 times the one before it.

    返回 "4K"、"3M" 这类大小 `size` 表示的字节数。K、M、G 分别表示 1024 的一、二、三次方，不区分大小写；没有字母时单位为字节。

    给定字符串 `size`，它是一个整数，后面可以带 K、M、G（大小写均可），每级单位为前一级的 1024 倍，求对应的字节数。

    >>> bytes_of_size("4K")
    4096
    >>> bytes_of_size("3m")
    3145728
    >>> bytes_of_size("500")
    500
    """
    unit = size[-1].upper()
    if unit in "KMG":
        return int(size[:-1]) * 1024 ** ("KMG".index(unit) + 1)
    return int(size)


def heading_level(line: str) -> int:
    """Return the level of a Markdown heading: the number of "#" at the start of `line`, provided
    there are 1 to 6 of them and a blank follows. Otherwise return 0.

    Find out whether `line` is a heading, that is, begins with one to six "#" and then a blank, and
    return how many "#" there are. For all other lines the answer is 0.

    返回 Markdown 标题的级别：`line` 开头 "#" 的个数，要求个数为 1 到 6 且其后有空格，否则返回 0。

    判断 `line` 是否为标题（以一到六个 "#" 加一个空格开头），是则返回 "#" 的个数，不是则返回 0。

    >>> heading_level("## Setup")
    2
    >>> heading_level("#hashtag")
    0
    >>> heading_level("####### seven")
    0
    >>> heading_level("plain")
    0
    """
    marks = len(line) - len(line.lstrip("#"))
    if 1 <= marks <= 6 and line[marks:marks + 1] == " ":
        return marks
    return 0


def heading_level_2(line: str) -> int:
    match = re.match(r"(#{1,6}) ", line)
    return len(match.group(1)) if match else 0


def placeholders(template: str) -> list[str]:
    """Return the names that stand in curly braces in `template`, each once, in the order in which
    they first appear.

    List the fields of a text such as "Dear {name}, see {place}". Every {field} of `template` is
    reported once, in order of first occurrence.

    返回 `template` 中花括号内的名称，每个只列一次，按首次出现的顺序排列。

    给定形如 "Dear {name}, see {place}" 的模板 `template`，列出其中所有字段名，去重并保持首次出现的次序。

    >>> placeholders("Dear {name}, see {place}, {name}!")
    ['name', 'place']
    >>> placeholders("{a}{b}")
    ['a', 'b']
    >>> placeholders("no fields")
    []
    """
    return list(dict.fromkeys(re.findall(r"\{(\w+)\}", template)))


def placeholders_2(template: str) -> list[str]:
    names = []
    start = template.find("{")
    while start >= 0:
        end = template.find("}", start)
        name = template[start + 1:end]
        if name not in names:
            names.append(name)
        start = template.find("{", end)
    return names


def parse_options(arguments: list[str]) -> dict[str, str]:
    """Return the options among the command-line `arguments` as a dictionary. "--name=value" gives
    the name that value, "--name" alone gives it "true"; all other arguments are left out.

    Given a list `arguments` of a command, pick those that begin with "--". Map what precedes "=" to
    what follows it, and an option without "=" to the text "true".

    返回命令行参数 `arguments` 中的选项字典："--name=value" 取其值，单独的 "--name" 取值 "true"，其余参数忽略。

    给定命令的参数列表 `arguments`，挑出以 "--" 开头的选项，等号前为键、等号后为值，没有等号的选项对应 "true"。

    >>> parse_options(["--port=80", "run", "--quiet"])
    {'port': '80', 'quiet': 'true'}
    >>> parse_options(["-v", "file.txt"])
    {}
    >>> parse_options(["--eq=a=b"])
    {'eq': 'a=b'}
    """
    options = {}
    for argument in arguments:
        if argument.startswith("--"):
            name, sign, value = argument[2:].partition("=")
            options[name] = value if sign else "true"
    return options


def count_atoms(molecule: str) -> dict[str, int]:
    """Count the atoms in a chemical formula such as "C2H6O". In `molecule` each element is a
    capital letter, perhaps with a small one after it, and an optional number (1 if missing). An
    element may occur several times.

    Return a dictionary from element to number of atoms for the formula `molecule`, which has no
    brackets. "NaCl" has one Na and one Cl; repeated elements are added up.

    统计化学式 `molecule`（如 "C2H6O"）中各原子的个数。元素由一个大写字母和可能的一个小写字母组成，后面的数字可省略（表示 1），同一元素可以出现多次。

    返回不含括号的化学式 `molecule` 中元素到原子个数的字典，例如 "NaCl" 含一个 Na 和一个 Cl；重复出现的元素要累加。

    >>> count_atoms("C2H6O")
    {'C': 2, 'H': 6, 'O': 1}
    >>> count_atoms("NaCl")
    {'Na': 1, 'Cl': 1}
    >>> count_atoms("CH3COOH")
    {'C': 2, 'H': 4, 'O': 2}
    """
    atoms = {}
    for element, number in re.findall(r"([A-Z][a-z]?)(\d*)", molecule):
        atoms[element] = atoms.get(element, 0) + int(number or 1)
    return atoms


def square_to_indices(square: str) -> tuple[int, int]:
    """Return the column and the row, both counted from 0, of a chess `square` such as "e4": "a1"
    is (0, 0) and "h8" is (7, 7).

    Convert `square`, a letter from a to h and a digit from 1 to 8, to a tuple of two indices that
    begin at zero, the one of the letter first.

    返回国际象棋格子 `square`（如 "e4"）的列号和行号，均从 0 开始："a1" 为 (0, 0)，"h8" 为 (7, 7)。

    把由字母 a 到 h 和数字 1 到 8 组成的 `square` 转换为两个从零开始的下标组成的元组，字母对应的在前。

    >>> square_to_indices("e4")
    (4, 3)
    >>> square_to_indices("a1")
    (0, 0)
    >>> square_to_indices("h8")
    (7, 7)
    """
    return ord(square[0]) - ord("a"), int(square[1]) - 1


def square_to_indices_2(square: str) -> tuple[int, int]:
    letter, digit = square
    return "abcdefgh".index(letter), "12345678".index(digit)


def dice_range(dice: str) -> tuple[int, int]:
    """Return the lowest and the highest result of a roll such as "2d6+3", which means two dice with
    six sides each, plus 3. In `dice` the part from "+" on may be missing.

    A roll `dice` has the form NdS or NdS+B: N dice with the numbers 1 to S are thrown, and B is
    added. Find the smallest and the largest total as a tuple.

    返回掷骰表达式 `dice` 的最小和最大结果，例如 "2d6+3" 表示两个六面骰子再加 3，加号及其后的部分可以省略。

    `dice` 的形式为 NdS 或 NdS+B：掷 N 个点数为 1 到 S 的骰子，再加上 B。求最小总和与最大总和组成的元组。

    >>> dice_range("2d6+3")
    (5, 15)
    >>> dice_range("1d20")
    (1, 20)
    >>> dice_range("4d4+0")
    (4, 16)
    """
    roll, _, bonus = dice.partition("+")
    count, sides = (int(part) for part in roll.split("d"))
    extra = int(bonus or 0)
    return count + extra, count * sides + extra
