"""Tools for systems: paths, versions, retries, limits, caches, settings, arguments, addresses."""

import json
import math
import re
from collections import Counter, OrderedDict, deque


def join_path_parts(parts: list[str]) -> str:
    """Join `parts` of a path with single slashes. A part that begins with a slash is absolute and
    discards everything before it; empty parts are ignored.

    Given the strings `parts`, combine them to one path as a shell would resolve them one after
    another: put one "/" between neighbours, skip empty strings, and start anew at each part with a
    leading slash.

    用单个斜杠连接路径片段 `parts`；以斜杠开头的片段是绝对路径，会丢弃它之前的内容，空片段忽略。

    给定字符串列表 `parts`，依次拼成一条路径：相邻两段之间只有一个“/”，跳过空串，遇到以“/”开头的片段就重新开始。

    >>> join_path_parts(["usr", "lib/", "x"])
    'usr/lib/x'
    >>> join_path_parts(["a", "/etc", "", "conf"])
    '/etc/conf'
    >>> join_path_parts([])
    ''
    """
    path = ""
    for part in parts:
        if part.startswith("/") or not path:
            path = part
        elif part:
            path = path.rstrip("/") + "/" + part
    return path


def relative_path(path: str, base: str) -> str:
    """Return how to get from the folder `base` to `path`, where both are absolute paths without a
    slash at the end: ".." for each step up, then the names on the way down. If they are equal,
    return ".".

    Given two absolute paths, express `path` relative to the directory `base`: go up with ".." until
    the common folder and then down. The same path gives ".".

    返回从目录 `base` 到 `path` 的相对路径（二者都是末尾无斜杠的绝对路径）：每上一级写“..”，再写向下的名字，相同则返回“.”。

    给定两个绝对路径，把 `path` 表示成相对于目录 `base` 的形式：先用“..”退到公共目录再往下走，两者相同返回“.”。

    >>> relative_path("/a/b/c", "/a/d")
    '../b/c'
    >>> relative_path("/a/b", "/a")
    'b'
    >>> relative_path("/x", "/x")
    '.'
    """
    target = path.strip("/").split("/")
    start = base.strip("/").split("/")
    common = 0
    while common < min(len(target), len(start)) and target[common] == start[common]:
        common += 1
    steps = [".."] * (len(start) - common) + target[common:]
    return "/".join(steps) or "."


def parent_folders(path: str) -> list[str]:
    """Return all folders above the absolute `path`, the nearest first and "/" last.

    For a `path` such as "/usr/lib/x.so", list its ancestors from the inside out, ending in the root
    "/". The root itself has no ancestors.

    返回绝对路径 `path` 的所有上级目录，最近的在前，根目录“/”在最后。

    给定形如 "/usr/lib/x.so" 的 `path`，由内向外列出各级父目录，最后是“/”，根目录自身没有上级。

    >>> parent_folders("/usr/lib/x.so")
    ['/usr/lib', '/usr', '/']
    >>> parent_folders("/tmp")
    ['/']
    >>> parent_folders("/")
    []
    """
    found = []
    while path != "/":
        path = path.rpartition("/")[0] or "/"
        found.append(path)
    return found


def parent_folders_2(path: str) -> list[str]:
    names = path.strip("/").split("/")
    if names == [""]:
        return []
    return ["/" + "/".join(names[:depth]) for depth in range(len(names) - 1, -1, -1)]


def with_extension(path: str, extension: str) -> str:
    """Return `path` with the extension of its file name replaced by `extension`, which has no dot.
    A file name without a dot gets the extension added; a dot at the start of the name does not
    count.

    Change what follows the last dot in the last component of `path` to `extension`. If there is no
    dot, or only a leading one as in ".bashrc", append a dot and the extension.

    返回把 `path` 中文件名的扩展名换成 `extension`（不含点）后的路径；文件名没有点则直接加上，名字开头的点不算。

    把 `path` 最后一段中最后一个点之后的内容改为 `extension`；没有点或只有开头的点（如 ".bashrc"）时在末尾加点和扩展名。

    >>> with_extension("src/main.c", "o")
    'src/main.o'
    >>> with_extension("a.b/readme", "md")
    'a.b/readme.md'
    >>> with_extension(".bashrc", "bak")
    '.bashrc.bak'
    """
    folder, slash, name = path.rpartition("/")
    dot = name.rfind(".")
    stem = name[:dot] if dot > 0 else name
    return f"{folder}{slash}{stem}.{extension}"


def is_inside(path: str, folder: str) -> bool:
    """Check whether the absolute `path` lies in `folder`, at any depth. The folder itself is not in
    itself, and "/data2" is not in "/data".

    Return True if `path` is below the directory `folder`; both are given without a slash at the
    end, and whole components are compared.

    判断绝对路径 `path` 是否位于 `folder` 之内（任意深度）；目录本身不算，“/data2”也不在“/data”之内。

    若 `path` 在目录 `folder` 下面则返回 True，否则返回 False，两者末尾都没有斜杠，按完整的路径段比较。

    >>> is_inside("/data/a/b", "/data")
    True
    >>> is_inside("/data2/a", "/data")
    False
    >>> is_inside("/data", "/data")
    False
    """
    return path.startswith(folder + "/")


def is_inside_2(path: str, folder: str) -> bool:
    parts = path.split("/")
    wanted = folder.split("/")
    return len(parts) > len(wanted) and parts[: len(wanted)] == wanted


def bump_version(version: str, part: str) -> str:
    """Return the next semantic version after `version`, which has the form "major.minor.patch". The
    `part` ("major", "minor" or "patch") is raised by one and those behind it become 0.

    Given a `version` like "1.4.2" and the name of a `part`, increase that number; lower-order
    numbers are reset to zero.

    返回语义化版本 `version`（形如“主.次.修订”）升级后的版本：`part`（"major"、"minor" 或 "patch"）加一，其后的数归零。

    给定形如 "1.4.2" 的 `version` 和要升级的 `part` 名称，将对应的数加一，更低位的数都重置为 0。

    >>> bump_version("1.4.2", "minor")
    '1.5.0'
    >>> bump_version("1.4.2", "major")
    '2.0.0'
    >>> bump_version("0.0.9", "patch")
    '0.0.10'
    """
    major, minor, patch = map(int, version.split("."))
    if part == "major":
        return f"{major + 1}.0.0"
    if part == "minor":
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def bump_version_2(version: str, part: str) -> str:
    numbers = [int(number) for number in version.split(".")]
    index = ["major", "minor", "patch"].index(part)
    numbers[index] += 1
    numbers[index + 1 :] = [0] * (2 - index)
    return ".".join(map(str, numbers))


def kind_of_update(old: str, new: str) -> str:
    """Tell what kind of update leads from version `old` to version `new`, both "major.minor.patch":
    "major", "minor" or "patch" after the first number that differs, or "none" if they are equal.

    Compare the versions `old` and `new` number by number and return the name of the first of the
    three parts (major, minor, patch) in which they differ; equal versions give "none".

    判断从版本 `old` 到 `new` 是哪种更新（均为“主.次.修订”）：按第一个不同的数返回 "major"、"minor" 或 "patch"，相同返回 "none"。

    逐段比较版本 `old` 和 `new`，返回三部分（major、minor、patch）中第一个不同者的名称，完全相同则返回 "none"。

    >>> kind_of_update("1.2.3", "1.3.0")
    'minor'
    >>> kind_of_update("1.2.3", "2.2.3")
    'major'
    >>> kind_of_update("1.2.3", "1.2.3")
    'none'
    """
    for name, one, other in zip(("major", "minor", "patch"), old.split("."), new.split(".")):
        if int(one) != int(other):
            return name
    return "none"


def satisfies_caret(version: str, wanted: str) -> bool:
    """Check whether `version` fits the requirement "^" + `wanted`: it has the same major number,
    and is not older. Both are strings "major.minor.patch" with a major number of at least 1.

    Return True if the first number of `version` equals that of `wanted` and the version as a whole,
    compared number by number, is at least `wanted`.

    判断 `version` 是否满足 "^" + `wanted` 的要求：主版本号相同且不更旧；两者均为“主.次.修订”且主版本号至少为 1。

    若 `version` 的第一个数与 `wanted` 相同，且逐段按数值比较不小于 `wanted`，返回 True，否则返回 False。

    >>> satisfies_caret("1.10.0", "1.9.5")
    True
    >>> satisfies_caret("2.0.0", "1.9.5")
    False
    >>> satisfies_caret("1.9.4", "1.9.5")
    False
    """
    have = [int(part) for part in version.split(".")]
    need = [int(part) for part in wanted.split(".")]
    return have[0] == need[0] and have >= need


def backoff_delays(first: int, attempts: int, longest: int) -> list[int]:
    """Return the waiting times before each of `attempts` retries: `first` seconds, then twice as
    long each time, but never more than `longest`.

    Compute an exponential backoff: the list has `attempts` entries, begins with `first` and doubles
    from one to the next, where values above `longest` are replaced by it.

    返回 `attempts` 次重试各自之前的等待时间：第一次 `first` 秒，之后每次翻倍，但不超过 `longest`。

    计算指数退避：列表共 `attempts` 项，从 `first` 开始逐项翻倍，超过 `longest` 的取 `longest`。

    >>> backoff_delays(1, 5, 10)
    [1, 2, 4, 8, 10]
    >>> backoff_delays(20, 2, 10)
    [10, 10]
    >>> backoff_delays(3, 0, 10)
    []
    """
    return [min(first * 2**attempt, longest) for attempt in range(attempts)]


def backoff_delays_2(first: int, attempts: int, longest: int) -> list[int]:
    delays = []
    delay = first
    for _ in range(attempts):
        delays.append(min(delay, longest))
        delay *= 2
    return delays


def attempts_within(budget: int, delay: int, factor: int) -> int:
    """Return how many retries fit in `budget` seconds if the first comes after `delay` seconds and
    every further waiting time is `factor` times the one before. The `delay` is positive.

    A client waits `delay` seconds before its first retry and multiplies the wait by `factor` each
    time. Count the retries that it can start without the waits adding up to more than `budget`.

    首次重试前等待 `delay` 秒（正数），之后每次等待时间乘以 `factor`，求在总共 `budget` 秒内能重试多少次。

    给定总时限 `budget`、初始等待 `delay` 和倍数 `factor`，统计等待时间之和不超过时限时最多的重试次数。

    >>> attempts_within(10, 1, 2)
    3
    >>> attempts_within(9, 3, 1)
    3
    >>> attempts_within(2, 5, 2)
    0
    """
    count = 0
    waited = delay
    while waited <= budget:
        count += 1
        delay *= factor
        waited += delay
    return count


def allowed_requests(times: list[int], limit: int, period: int) -> list[bool]:
    """Apply a rate limit to requests at the ascending `times`: one is allowed if fewer than `limit`
    allowed ones lie within the last `period` seconds, that is at times greater than its own time
    minus `period`. Return True or False for each.

    Given request `times` in ascending order, decide for every request at time t whether it passes:
    it does when the number of passed requests after t - `period` is less than `limit`. Rejected
    ones do not count. The result is a list of bools.

    对升序时刻 `times` 的请求限流：若最近 `period` 秒内（时刻大于自身减 `period`）已放行的少于 `limit` 个则放行，返回布尔列表。

    给定升序的请求时刻 `times`，时刻 t 的请求在 t - `period` 之后已通过的请求少于 `limit` 个时通过，被拒的不计，依次返回真假。

    >>> allowed_requests([0, 1, 2, 10], 2, 10)
    [True, True, False, True]
    >>> allowed_requests([5, 5], 1, 1)
    [True, False]
    >>> allowed_requests([], 3, 60)
    []
    """
    passed = deque()
    answers = []
    for time in times:
        while passed and passed[0] <= time - period:
            passed.popleft()
        allowed = len(passed) < limit
        if allowed:
            passed.append(time)
        answers.append(allowed)
    return answers


def allowed_requests_2(times: list[int], limit: int, period: int) -> list[bool]:
    passed = []
    answers = []
    for time in times:
        recent = [other for other in passed if other > time - period]
        answers.append(len(recent) < limit)
        if answers[-1]:
            passed.append(time)
    return answers


def tokens_left(capacity: int, rate: int, requests: list[tuple[int, int]]) -> int:
    """Simulate a token bucket that starts full with `capacity` tokens at time 0 and gains `rate`
    tokens a second up to its capacity. Each of `requests` is (time, cost) in ascending time; it
    takes its cost if that many tokens are there, else nothing. Return the tokens after the last
    one.

    A bucket holds at most `capacity` tokens, is full at time 0, and refills at `rate` per second.
    Process `requests`, pairs of a time and a number of tokens wanted: serve those for which there
    are enough, ignore the others. How many tokens remain right after the last request?

    模拟令牌桶：时刻 0 装满 `capacity` 个，每秒补充 `rate` 个但不超容量；`requests` 为按时间升序的（时刻，消耗），够就扣除，求最后剩余。

    令牌桶容量为 `capacity`，初始为满，每秒加 `rate`；依次处理 `requests`（时刻，所需数），不足的请求忽略，返回处理完后的令牌数。

    >>> tokens_left(10, 1, [(0, 8), (3, 4)])
    1
    >>> tokens_left(5, 2, [(1, 6), (1, 2)])
    3
    >>> tokens_left(4, 1, [])
    4
    """
    tokens = capacity
    last = 0
    for time, cost in requests:
        tokens = min(capacity, tokens + (time - last) * rate)
        last = time
        if cost <= tokens:
            tokens -= cost
    return tokens


def lru_misses(requests: list[str], size: int) -> int:
    """Count the cache misses for `requests` with a cache of `size` entries (at least 1) that starts
    empty and throws out the least recently used key when it is full.

    Simulate an LRU cache of capacity `size`: go through the keys `requests`; a key in the cache is
    a hit and becomes the most recent one, any other is a miss and is stored, replacing the key
    whose last use is longest ago if need be. Return the number of misses.

    统计按 `requests` 访问容量为 `size`（至少 1）的空 LRU 缓存时的未命中次数，缓存满时淘汰最久未使用的键。

    模拟容量 `size` 的 LRU 缓存：依次访问 `requests` 中的键，命中则变为最近使用，未命中则存入（必要时淘汰最久未用者），返回未命中数。

    >>> lru_misses(["a", "b", "a", "c", "b"], 2)
    4
    >>> lru_misses(["x", "x", "x"], 1)
    1
    >>> lru_misses([], 3)
    0
    """
    cache = OrderedDict()
    misses = 0
    for key in requests:
        if key in cache:
            cache.move_to_end(key)
            continue
        misses += 1
        if len(cache) == size:
            cache.popitem(last=False)
        cache[key] = True
    return misses


def lru_misses_2(requests: list[str], size: int) -> int:
    recent = []
    misses = 0
    for key in requests:
        if key in recent:
            recent.remove(key)
        else:
            misses += 1
        recent = (recent + [key])[-size:]
    return misses


def expired_keys(saved: dict[str, int], lifetime: int, now: int) -> list[str]:
    """Return, sorted, the keys of `saved` that are older than `lifetime` at the time `now`; its
    values are the times at which they were stored.

    Given a cache `saved` that maps keys to the second of their storing, find those for which more
    than `lifetime` seconds have passed by `now`. List them in alphabetical order.

    返回 `saved` 中到时刻 `now` 为止存放超过 `lifetime` 的键（值为存入时刻），按字母顺序排列。

    给定从键到存入时刻的缓存 `saved`，找出截至 `now` 已过去多于 `lifetime` 秒的键，返回有序列表。

    >>> expired_keys({"b": 0, "a": 5, "c": 90}, 60, 100)
    ['a', 'b']
    >>> expired_keys({"a": 40}, 60, 100)
    []
    >>> expired_keys({}, 1, 9)
    []
    """
    return sorted(key for key, time in saved.items() if now - time > lifetime)


def expired_keys_2(saved: dict[str, int], lifetime: int, now: int) -> list[str]:
    old = []
    for key in sorted(saved):
        if saved[key] + lifetime < now:
            old.append(key)
    return old


def deep_merge(base: dict, override: dict) -> dict:
    """Merge two configurations: the result has all keys of `base` and `override`. Where both have a
    key, two dictionaries are merged in the same way, and otherwise the value of `override` counts.

    Return a new nested dictionary in which the settings of `override` take precedence over those of
    `base`. Only dictionaries are combined key by key; other values, lists included, are replaced.

    合并两份配置：结果包含 `base` 和 `override` 的全部键，同名键若都是字典则递归合并，否则取 `override` 的值。

    返回新的嵌套字典，`override` 中的设置优先于 `base`；只有字典才逐键合并，其他值（包括列表）直接替换。

    >>> deep_merge({"a": {"x": 1, "y": 2}}, {"a": {"y": 9}, "b": 3})
    {'a': {'x': 1, 'y': 9}, 'b': 3}
    >>> deep_merge({"k": [1]}, {"k": [2]})
    {'k': [2]}
    >>> deep_merge({}, {})
    {}
    """
    merged = dict(base)
    for key, value in override.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            value = deep_merge(merged[key], value)
        merged[key] = value
    return merged


def where_set(layers: list[tuple[str, dict[str, int]]], option: str) -> str | None:
    """Tell which configuration layer decides `option`: `layers` are (name, settings), from the
    weakest to the strongest. Return the name of the strongest one that has the option, or None.

    Given `layers` of settings as pairs of a name and a dictionary, where later ones override
    earlier ones, find the name of the last that contains the key `option`; if none does, return
    None.

    查明选项 `option` 由哪一层配置决定：`layers` 为从弱到强的（名称，设置），返回含该选项的最强一层的名称，没有则返回 None。

    给定由名称和字典组成的 `layers`，后面的覆盖前面的，返回最后一个含有键 `option` 的层的名称，都没有时返回 None。

    >>> where_set([("default", {"port": 80}), ("user", {"port": 8080})], "port")
    'user'
    >>> where_set([("default", {"port": 80}), ("user", {})], "port")
    'default'
    >>> where_set([], "port")
    """
    for name, settings in reversed(layers):
        if option in settings:
            return name
    return None


def parse_env_line(line: str) -> tuple[str, str] | None:
    """Parse a `line` of an .env file: NAME=value, maybe after "export ". Double or single quotes
    around the value are removed. Return (name, value), or None for blank lines, comments (#) and
    lines without an equals sign.

    Given a `line` such as 'export PORT="80"', return a tuple of the variable's name and its value
    without surrounding quotes and spaces. Empty lines, lines that start with # and lines
    without "=" give None.

    解析 .env 文件的一行 `line`：NAME=value，前面可有“export ”，值两端的成对引号去掉；空行、# 注释和没有等号的行返回 None。

    给定形如 'export PORT="80"' 的 `line`，返回（变量名，值），值去掉两端空格和成对引号；空行、以 # 开头或不含“=”的行返回 None。

    >>> parse_env_line('export PORT="80"')
    ('PORT', '80')
    >>> parse_env_line("URL=a=b")
    ('URL', 'a=b')
    >>> parse_env_line("# PORT=1")
    """
    line = line.strip()
    if line.startswith("#") or "=" not in line:
        return None
    name, _, value = line.removeprefix("export ").partition("=")
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    return name.strip(), value


def expand_variables(text: str, env: dict[str, str]) -> str:
    """Return `text` with every ${NAME} replaced by the value of NAME in `env`, and every
    ${NAME:-word} by that value or, if there is none, by the word. An unknown name without a word
    becomes empty.

    Expand shell variables in `text`: "${X}" gives env["X"] or "", and "${X:-d}" gives it or "d"
    when the dictionary `env` lacks X.

    返回把 `text` 中每个 ${NAME} 换成 `env` 里的值后的文本；${NAME:-word} 在没有该名字时用 word，无默认值的未知名字变为空。

    展开 `text` 中的 shell 变量："${X}" 取 `env` 中 X 的值，没有则为空；"${X:-d}" 在字典 `env` 没有 X 时取 "d"。

    >>> expand_variables("${HOME}/x", {"HOME": "/root"})
    '/root/x'
    >>> expand_variables("${A:-1}-${B}", {})
    '1-'
    >>> expand_variables("${A:-1}", {"A": "2"})
    '2'
    """
    return re.sub(
        r"\$\{(\w+)(?::-([^}]*))?\}",
        lambda match: env.get(match.group(1), match.group(2) or ""),
        text,
    )


def split_arguments(args: list[str]) -> tuple[list[str], list[str]]:
    """Separate command-line `args` into flags, which start with a hyphen, and operands. After "--",
    which is dropped, everything is an operand, and so is a single "-". Return (flags, operands).

    Given the strings `args`, return a tuple of two lists: the options (they begin with "-" and are
    longer than that) and all others. The first "--" ends the options and is in neither list.

    把命令行参数 `args` 分成以连字符开头的选项和操作数；“--”之后（其自身丢弃）全是操作数，单独的“-”也是，返回（选项，操作数）。

    给定字符串列表 `args`，返回两个列表的元组：选项（以“-”开头且不止一个字符）与其余参数，第一个“--”结束选项且不放入任何列表。

    >>> split_arguments(["-v", "in.txt", "--all", "-"])
    (['-v', '--all'], ['in.txt', '-'])
    >>> split_arguments(["rm", "--", "-x", "--"])
    ([], ['rm', '-x', '--'])
    >>> split_arguments([])
    ([], [])
    """
    flags = []
    operands = []
    only_operands = False
    for arg in args:
        if only_operands:
            operands.append(arg)
        elif arg == "--":
            only_operands = True
        elif arg.startswith("-") and arg != "-":
            flags.append(arg)
        else:
            operands.append(arg)
    return flags, operands


def split_arguments_2(args: list[str]) -> tuple[list[str], list[str]]:
    end = args.index("--") if "--" in args else len(args)
    head = args[:end]
    flags = [arg for arg in head if len(arg) > 1 and arg[0] == "-"]
    operands = [arg for arg in head if arg not in flags]
    return flags, operands + args[end + 1 :]


def count_verbosity(args: list[str]) -> int:
    """Return how verbose the command-line `args` ask to be: every "--verbose" counts 1, and a short
    option such as "-v" or "-xvv" counts its letters v.

    Count the requests for more output in `args`. An argument with one hyphen in front adds the
    number of v's in it, "--verbose" adds one, all else nothing.

    返回命令行参数 `args` 要求的详细程度：每个 "--verbose" 计 1，短选项如 "-v"、"-xvv" 计其中 v 的个数。

    统计 `args` 中的详细级别：单个连字符开头的参数按所含字母 v 的个数累加，"--verbose" 加一，其他不计。

    >>> count_verbosity(["-xvv", "--verbose", "video"])
    3
    >>> count_verbosity(["--vvv"])
    0
    >>> count_verbosity([])
    0
    """
    level = 0
    for arg in args:
        if arg == "--verbose":
            level += 1
        elif arg.startswith("-") and not arg.startswith("--"):
            level += arg.count("v")
    return level


def count_verbosity_2(args: list[str]) -> int:
    short = [arg for arg in args if arg[:1] == "-" and arg[:2] != "--"]
    return "".join(short).count("v") + args.count("--verbose")


def exit_meaning(code: int) -> str:
    """Describe the exit `code` of a process: "ok" for 0, "signal N" for 128 + N with N from 1 to
    64, "not found" for 127, and "failed" for all others.

    Write a function that explains an exit status `code`: 0 means "ok", 127 means "not found", 129
    to 192 mean that signal number code - 128 ended the process ("signal 9"), anything else
    "failed".

    说明进程退出码 `code` 的含义：0 为 "ok"，127 为 "not found"，128 + N（N 为 1 到 64）为 "signal N"，其他为 "failed"。

    编写一个函数解释退出状态 `code`：0 返回 "ok"，127 返回 "not found"，129 到 192 返回形如 "signal 9" 的信号编号，其余 "failed"。

    >>> exit_meaning(137)
    'signal 9'
    >>> exit_meaning(0)
    'ok'
    >>> exit_meaning(128)
    'failed'
    """
    if code == 0:
        return "ok"
    if code == 127:
        return "not found"
    if 129 <= code <= 192:
        return f"signal {code - 128}"
    return "failed"


def combined_exit_code(codes: list[int]) -> int:
    """Return the exit code of a pipeline whose commands ended with `codes`: that of the last
    command that failed, or 0 if all succeeded.

    Given the exit `codes` of several commands, find the last one that is not zero; when there is
    none, the answer is 0.

    返回管道的退出码：各命令以 `codes` 结束，取最后一个失败（非零）命令的退出码，全部成功则为 0。

    给定若干命令的退出码 `codes`，求最后一个非零值，没有则返回 0。

    >>> combined_exit_code([1, 0, 3, 0])
    3
    >>> combined_exit_code([0, 0])
    0
    >>> combined_exit_code([])
    0
    """
    return next((code for code in reversed(codes) if code), 0)


def combined_exit_code_2(codes: list[int]) -> int:
    result = 0
    for code in codes:
        if code != 0:
            result = code
    return result


def disk_blocks(sizes: list[int], block: int) -> int:
    """Return how many blocks of `block` bytes files of the given `sizes` take up on a disk, where
    every file starts in a block of its own and an empty file needs none.

    For each number of bytes in `sizes`, round up to whole blocks of `block` bytes, and return the
    number of blocks in total.

    返回大小为 `sizes` 的各文件共占用多少个 `block` 字节的磁盘块，每个文件单独起块，空文件不占。

    把 `sizes` 中每个字节数按 `block` 字节向上取整为块数，求块数总和。

    >>> disk_blocks([1, 512, 513], 512)
    4
    >>> disk_blocks([0], 4096)
    0
    >>> disk_blocks([], 512)
    0
    """
    return sum(math.ceil(size / block) for size in sizes)


def disk_blocks_2(sizes: list[int], block: int) -> int:
    total = 0
    for size in sizes:
        total += (size + block - 1) // block
    return total


def parse_size(text: str) -> int:
    """Convert a size such as "2K", "10M", "1G" or "700" in `text` to a number of bytes. K, M and G,
    which may be small, stand for 1024, 1024**2 and 1024**3.

    Return the number of bytes that `text` denotes: digits, optionally followed by one of the
    letters K, M, G in either case, each of which multiplies by another 1024.

    把 `text` 中形如 "2K"、"10M"、"1G" 或 "700" 的大小换算成字节数，K、M、G（大小写均可）分别为 1024 的一、二、三次方。

    返回 `text` 表示的字节数：数字后可跟字母 K、M、G 之一（不分大小写），依次表示乘以 1024、1024**2、1024**3。

    >>> parse_size("2K")
    2048
    >>> parse_size("1m")
    1048576
    >>> parse_size("700")
    700
    """
    unit = text[-1].upper()
    if unit in "KMG":
        return int(text[:-1]) * 1024 ** ("KMG".index(unit) + 1)
    return int(text)


def parse_size_2(text: str) -> int:
    factors = {"K": 1024, "M": 1024**2, "G": 1024**3}
    match = re.fullmatch(r"(\d+)([KMG]?)", text.upper())
    return int(match.group(1)) * factors.get(match.group(2), 1)


def flag_names(mask: int, names: list[str]) -> list[str]:
    """Return the names of the bits that are set in `mask`: the i-th of `names` belongs to the bit
    of value 2**i. Bits without a name are ignored.

    Decode the bit flags `mask`. The lowest bit is called `names`[0], the next one `names`[1], and
    so on; list the names of all bits that are 1, lowest first.

    返回 `mask` 中被置位的各位的名称：`names` 的第 i 个对应值为 2**i 的位，没有名称的位忽略。

    解码位标志 `mask`：最低位对应 `names` 的第一个名字，依次向上，从低到高列出所有为 1 的位的名字。

    >>> flag_names(5, ["read", "write", "hidden"])
    ['read', 'hidden']
    >>> flag_names(8, ["a", "b"])
    []
    >>> flag_names(0, ["a"])
    []
    """
    return [name for index, name in enumerate(names) if mask >> index & 1]


def flag_names_2(mask: int, names: list[str]) -> list[str]:
    found = []
    for name in names:
        if mask % 2 == 1:
            found.append(name)
        mask //= 2
    return found


def mask_of_flags(chosen: list[str], names: list[str]) -> int:
    """Return the number whose bit i is set exactly if the i-th of `names` is among `chosen`; chosen
    names that are unknown are ignored.

    Encode flags: each name in `names` stands for a power of two, 1 for the first, 2 for the second,
    4 for the third and so on. Add up the powers of those names that occur in `chosen`.

    返回一个整数，当且仅当 `names` 的第 i 个名字在 `chosen` 中时其第 i 位为 1，未知的名字忽略。

    编码标志位：`names` 中的名字依次代表 1、2、4……，求出现在 `chosen` 中的名字所代表的数之和，重复的只算一次。

    >>> mask_of_flags(["write", "read"], ["read", "write", "run"])
    3
    >>> mask_of_flags(["run", "run", "x"], ["read", "write", "run"])
    4
    >>> mask_of_flags([], ["read"])
    0
    """
    return sum(1 << index for index, name in enumerate(names) if name in chosen)


def mask_of_flags_2(chosen: list[str], names: list[str]) -> int:
    mask = 0
    for name in chosen:
        if name in names:
            mask |= 1 << names.index(name)
    return mask


def mode_from_text(permissions: str) -> int:
    """Convert `permissions` of nine characters such as "rwxr-x---" to the three octal digits of the
    mode, as an int written in decimal: 750. Hyphens are rights that are missing.

    Given a string `permissions` with rwx for the owner, the group and the others, return the number
    that chmod takes, for instance 644 for "rw-r--r--"; r counts 4, w counts 2 and x counts 1.

    把九个字符的权限 `permissions`（如 "rwxr-x---"）转换成三位八进制数字，以十进制整数形式返回，如 750，连字符表示没有该权限。

    给定依次为所有者、组、其他人的 rwx 字符串 `permissions`，返回 chmod 所用的数，r 计 4、w 计 2、x 计 1，如 "rw-r--r--" 为 644。

    >>> mode_from_text("rwxr-x---")
    750
    >>> mode_from_text("rw-r--r--")
    644
    >>> mode_from_text("---------")
    0
    """
    mode = 0
    for start in (0, 3, 6):
        part = permissions[start : start + 3]
        digit = sum(value for char, value in zip(part, (4, 2, 1)) if char != "-")
        mode = mode * 10 + digit
    return mode


def mode_from_text_2(permissions: str) -> int:
    bits = "".join("0" if char == "-" else "1" for char in permissions)
    return int(format(int(bits, 2), "o"))


def may_access(mode: int, is_owner: bool, in_group: bool, right: str) -> bool:
    """Check whether a user has the `right` ("r", "w" or "x") on a file with the permission bits
    `mode`, such as 0o640. The first digit is for the owner (`is_owner`), the second for others who
    are in the file's group (`in_group`), the third for everybody else.

    Given file permissions `mode` as an int (0o754), choose the octal digit that applies: the first
    if `is_owner`, else the second if `in_group`, else the third. Return whether it contains the
    `right`: 4 for "r", 2 for "w", 1 for "x".

    判断用户对权限位为 `mode`（如 0o640）的文件是否有 `right`（"r"、"w"、"x"）：`is_owner` 看首位，否则 `in_group` 看次位，其余看末位。

    给定整数权限 `mode`（如 0o754），所有者（`is_owner`）用第一位八进制数，否则组员（`in_group`）用第二位，其他人用第三位，返回其是否含 `right`。

    >>> may_access(0o640, True, False, "w")
    True
    >>> may_access(0o640, False, True, "w")
    False
    >>> may_access(0o604, False, False, "r")
    True
    """
    shift = 6 if is_owner else 3 if in_group else 0
    wanted = {"r": 4, "w": 2, "x": 1}[right]
    return bool(mode >> shift & wanted)


def next_address(address: str) -> str | None:
    """Return the IPv4 address after `address`, or None after the last one, 255.255.255.255.

    Given a dotted IPv4 `address`, add one to it: when the last number is 255 it becomes 0 and the
    number before it is raised, and so on. For 255.255.255.255 return None.

    返回 IPv4 地址 `address` 的下一个地址，255.255.255.255 没有下一个，返回 None。

    给定点分十进制的 IPv4 地址 `address`，将其加一：末段为 255 时变为 0 并向前进位；地址为 255.255.255.255 时返回 None。

    >>> next_address("10.0.0.255")
    '10.0.1.0'
    >>> next_address("1.2.3.4")
    '1.2.3.5'
    >>> next_address("255.255.255.255")
    """
    octets = [int(part) for part in address.split(".")]
    for index in (3, 2, 1, 0):
        if octets[index] < 255:
            octets[index] += 1
            return ".".join(str(octet) for octet in octets)
        octets[index] = 0
    return None


def next_address_2(address: str) -> str | None:
    number = 0
    for part in address.split("."):
        number = number * 256 + int(part)
    number += 1
    if number == 2**32:
        return None
    return ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


def netmask_of_prefix(length: int) -> str:
    """Return the IPv4 netmask with `length` leading one bits in dotted form, for `length` from 0 to
    32.

    Convert a prefix `length` such as 24 to a mask such as "255.255.255.0": the first `length` of
    its 32 bits are 1, the others 0.

    返回前 `length` 位为 1 的 IPv4 子网掩码的点分形式，`length` 为 0 到 32。

    把前缀长度 `length`（如 24）转换成掩码（如 "255.255.255.0"）：32 位中前 `length` 位为 1，其余为 0。

    >>> netmask_of_prefix(24)
    '255.255.255.0'
    >>> netmask_of_prefix(9)
    '255.128.0.0'
    >>> netmask_of_prefix(0)
    '0.0.0.0'
    """
    bits = "1" * length + "0" * (32 - length)
    return ".".join(str(int(bits[start : start + 8], 2)) for start in range(0, 32, 8))


def netmask_of_prefix_2(length: int) -> str:
    octets = []
    for _ in range(4):
        ones = min(length, 8)
        octets.append(str(256 - 2 ** (8 - ones)))
        length -= ones
    return ".".join(octets)


def split_host_port(address: str, default: int) -> tuple[str, int]:
    """Split `address` such as "example.org:8080" into its host and its port as an int; without a
    port, use `default`.

    Return a tuple (host, port) for the text `address`. What follows the colon is the port; when
    there is no colon, the port is the number `default`.

    把形如 "example.org:8080" 的 `address` 拆成主机名和整数端口，没有端口时用 `default`。

    返回 `address` 的（主机，端口）元组：冒号后是端口号，没有冒号则端口取 `default`。

    >>> split_host_port("example.org:8080", 80)
    ('example.org', 8080)
    >>> split_host_port("localhost", 443)
    ('localhost', 443)
    """
    host, colon, port = address.partition(":")
    return host, int(port) if colon else default


def first_free_port(taken: list[int], low: int, high: int) -> int | None:
    """Return the lowest number from `low` to `high`, both included, that is not in `taken`, or None
    if there is none.

    Find a free port: given the ports `taken` and the range `low` to `high` (inclusive), return the
    smallest one that can still be used; None means that all are in use.

    返回从 `low` 到 `high`（含两端）中不在 `taken` 里的最小数，没有则返回 None。

    寻找空闲端口：给定已占用端口 `taken` 和范围 `low` 到 `high`（闭区间），返回最小的可用端口，全被占用时返回 None。

    >>> first_free_port([8000, 8001, 8003], 8000, 8010)
    8002
    >>> first_free_port([1, 2], 1, 2)
    >>> first_free_port([], 5, 9)
    5
    """
    used = set(taken)
    return next((port for port in range(low, high + 1) if port not in used), None)


def first_free_port_2(taken: list[int], low: int, high: int) -> int | None:
    port = low
    while port <= high:
        if port not in taken:
            return port
        port += 1
    return None


def rotate_logs(names: list[str], log: str, keep: int) -> list[str]:
    """Rotate a log file: in the list `names` of a folder, `log` becomes `log` + ".1", `log` + ".1"
    becomes `log` + ".2" and so on; a number above `keep` is deleted. Other files stay. Return the
    new names sorted.

    Given the file `names` in a folder, shift all versions of `log` by one (x.log to x.log.1,
    x.log.1 to x.log.2, ...) and drop those whose number would exceed `keep`. Return a sorted list.

    轮转日志：文件名列表 `names` 中 `log` 变为 `log` 加“.1”，“.1”变为“.2”，依此类推，编号超过 `keep` 的删除，其余不变，返回排序后的名字。

    给定目录中的文件名 `names`，把 `log` 的各版本编号加一（x.log 变 x.log.1，再变 x.log.2），超过 `keep` 的丢弃，返回有序列表。

    >>> rotate_logs(["x.log", "x.log.1", "a.txt"], "x.log", 2)
    ['a.txt', 'x.log.1', 'x.log.2']
    >>> rotate_logs(["x.log", "x.log.1"], "x.log", 1)
    ['x.log.1']
    >>> rotate_logs([], "x.log", 3)
    []
    """
    result = []
    for name in names:
        number = name.removeprefix(log + ".")
        if name == log:
            renamed = 1
        elif name != number and number.isdigit():
            renamed = int(number) + 1
        else:
            result.append(name)
            continue
        if renamed <= keep:
            result.append(f"{log}.{renamed}")
    return sorted(result)


def processes_to_kill(parents: dict[int, int], root: int) -> list[int]:
    """Return, sorted, the process `root` and all its descendants, where `parents` maps the number
    of each process to that of its parent.

    Given a table `parents` of process ids and parent ids, find all processes that have to end with
    the process `root`: itself, its children, their children, and so on, in ascending order.

    返回进程 `root` 及其所有后代进程的有序列表，`parents` 把每个进程号映射到其父进程号。

    给定进程号到父进程号的表 `parents`，找出随进程 `root` 一起结束的所有进程（自身、子进程、孙进程……），按升序返回。

    >>> processes_to_kill({2: 1, 3: 1, 4: 2, 9: 4}, 2)
    [2, 4, 9]
    >>> processes_to_kill({5: 1}, 5)
    [5]
    """
    doomed = [root]
    for process in doomed:
        doomed += [child for child, parent in parents.items() if parent == process]
    return sorted(doomed)


def processes_to_kill_2(parents: dict[int, int], root: int) -> list[int]:
    def descendants(process):
        found = [process]
        for child, parent in parents.items():
            if parent == process:
                found += descendants(child)
        return found

    return sorted(descendants(root))


def uptime_share(checks: list[bool]) -> float:
    """Return the percentage of True among `checks`, rounded to two decimals; without checks it is
    100.0.

    Given the results `checks` of a monitor (True: the server answered), compute the availability in
    per cent with two decimals. An empty list counts as fully available: 100.0.

    返回 `checks` 中 True 所占的百分比，保留两位小数，没有数据时为 100.0。

    给定监控结果 `checks`（True 表示服务器有响应），计算以百分数表示的可用率，保留两位小数，空列表视为 100.0。

    >>> uptime_share([True, True, False])
    66.67
    >>> uptime_share([False])
    0.0
    >>> uptime_share([])
    100.0
    """
    if not checks:
        return 100.0
    return round(100 * sum(checks) / len(checks), 2)


def uptime_share_2(checks: list[bool]) -> float:
    share = checks.count(True) / len(checks) if checks else 1.0
    return round(share * 100, 2)


def noisy_clients(requests: list[tuple[str, int]], limit: int) -> list[str]:
    """From `requests`, tuples (address, minute), return the addresses that sent more than `limit`
    requests in some single minute, sorted and without repetitions.

    Given an access log `requests` of (client address, minute of the request), find all clients
    with more than `limit` entries for the same minute. List each once, in alphabetical order.

    从 `requests`（地址，分钟）中，返回在某一分钟内请求数超过 `limit` 的地址，排序且不重复。

    给定访问记录 `requests`（客户端地址，请求所在分钟），找出同一分钟内记录数大于 `limit` 的客户端，按字母顺序各列一次。

    >>> noisy_clients([("a", 1), ("a", 1), ("b", 1), ("b", 2)], 1)
    ['a']
    >>> noisy_clients([("x", 5)], 1)
    []
    >>> noisy_clients([], 0)
    []
    """
    counts = Counter(requests)
    return sorted({address for (address, _), count in counts.items() if count > limit})


def json_setting(text: str, path: str) -> str | int | None:
    """Parse the JSON object `text` and return the value under the dotted `path`, such as
    "server.port"; None if a key on the way is missing.

    Given a configuration `text` in JSON, follow the keys of `path`, which dots separate, from
    the outermost object inwards and return what is found there. A missing key gives None.

    解析 JSON 对象 `text`，返回点分路径 `path`（如 "server.port"）处的值，途中缺少键时返回 None。

    给定 JSON 格式的配置 `text`，沿着用点分隔的 `path` 逐层查找并返回对应的值，键不存在则返回 None。

    >>> json_setting('{"server": {"port": 80}}', "server.port")
    80
    >>> json_setting('{"a": "x"}', "a")
    'x'
    >>> json_setting('{"a": 1}', "b.c")
    """
    value = json.loads(text)
    for key in path.split("."):
        if not isinstance(value, dict) or key not in value:
            return None
        value = value[key]
    return value
