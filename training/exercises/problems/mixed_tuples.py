"""Functions that return two or three results at once, and questions about triples."""

import itertools
import math
from collections import Counter


def count_above_and_below(values: list[int], level: int) -> tuple[int, int]:
    """Return how many of `values` are greater than `level` and how many are less, as a tuple in
    this order.

    Given a list `values` and a number `level`, count the elements above the level and those below
    it. Elements equal to it are in neither count.

    返回 `values` 中大于 `level` 与小于 `level` 的元素个数组成的元组。

    给定列表 `values` 和数 `level`，分别统计高于它和低于它的元素个数，等于它的都不计，按（高于，低于）的顺序返回元组。

    >>> count_above_and_below([1, 5, 9, 7], 5)
    (2, 1)
    >>> count_above_and_below([3, 3], 3)
    (0, 0)
    >>> count_above_and_below([], 0)
    (0, 0)
    """
    above = sum(value > level for value in values)
    below = sum(value < level for value in values)
    return above, below


def count_above_and_below_2(values: list[int], level: int) -> tuple[int, int]:
    above = below = 0
    for value in values:
        if value > level:
            above += 1
        elif value < level:
            below += 1
    return above, below


def temperature_extent(readings: list[float]) -> tuple[float, float] | None:
    """Return the lowest and the highest of `readings` as a tuple, or None if there are no readings.

    For a list of `readings`, give back a pair of its minimum and its maximum. An empty list has
    neither, so the result for it is None.

    返回 `readings` 的最小值和最大值组成的元组，没有数据则返回 None。

    给定读数列表 `readings`，求（最低，最高）二元组；列表为空时返回 None。

    >>> temperature_extent([21.5, 19.0, 23.5])
    (19.0, 23.5)
    >>> temperature_extent([4.0])
    (4.0, 4.0)
    >>> temperature_extent([])
    """
    if not readings:
        return None
    return min(readings), max(readings)


def temperature_extent_2(readings: list[float]) -> tuple[float, float] | None:
    extent = None
    for reading in readings:
        if extent is None:
            extent = (reading, reading)
        elif reading < extent[0]:
            extent = (reading, extent[1])
        elif reading > extent[1]:
            extent = (extent[0], reading)
    return extent


def total_and_average(amounts: list[int]) -> tuple[int, float]:
    """Return a tuple of the sum and the average of `amounts`. The average of an empty list is 0.0.

    Add up `amounts` and divide by their number; return both results, first the total, then the mean
    as a float. Without amounts, return (0, 0.0).

    返回 `amounts` 的总和与平均值组成的元组，空列表的平均值为 0.0。

    给定金额列表 `amounts`，求总和以及平均数（浮点数），按此顺序组成元组；列表为空时返回 (0, 0.0)。

    >>> total_and_average([4, 8, 6])
    (18, 6.0)
    >>> total_and_average([5])
    (5, 5.0)
    >>> total_and_average([])
    (0, 0.0)
    """
    total = sum(amounts)
    return total, total / len(amounts) if amounts else 0.0


def hours_minutes_seconds(seconds: int) -> tuple[int, int, int]:
    """Return `seconds` as a tuple of whole hours, minutes and remaining seconds, where minutes and
    seconds are below 60.

    Split a non-negative number of `seconds` into hours, minutes (0 to 59) and seconds (0 to 59).

    返回把 `seconds` 秒换算成的（小时，分钟，秒），其中分钟和秒都小于 60。

    给定非负整数 `seconds`，拆分为小时、分钟（0 到 59）和剩余秒数（0 到 59），返回三元组。

    >>> hours_minutes_seconds(3725)
    (1, 2, 5)
    >>> hours_minutes_seconds(59)
    (0, 0, 59)
    >>> hours_minutes_seconds(90000)
    (25, 0, 0)
    """
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, rest


def hours_minutes_seconds_2(seconds: int) -> tuple[int, int, int]:
    return seconds // 3600, seconds // 60 % 60, seconds % 60


def euclidean_division(a: int, b: int) -> tuple[int, int]:
    """Return the quotient q and the remainder r of dividing `a` by `b`, which is not 0, such that
    `a` = q * `b` + r and r is from 0 to |`b`| - 1, also for negative numbers.

    Divide `a` by the non-zero integer `b` so that the remainder is never negative, whatever the
    signs are, and smaller than the absolute value of `b`. Answer with (quotient, remainder).

    返回 `a` 除以非零整数 `b` 的商 q 与余数 r，满足 `a` = q * `b` + r 且 0 <= r < |`b`|，负数亦然。

    实现余数永远非负的整数除法：给定 `a` 和不为 0 的 `b`，返回元组（商，余数），余数小于 `b` 的绝对值。

    >>> euclidean_division(17, 5)
    (3, 2)
    >>> euclidean_division(-7, 2)
    (-4, 1)
    >>> euclidean_division(7, -2)
    (-3, 1)
    >>> euclidean_division(-7, -2)
    (4, 1)
    """
    quotient, remainder = divmod(a, abs(b))
    return (quotient if b > 0 else -quotient), remainder


def euclidean_division_2(a: int, b: int) -> tuple[int, int]:
    remainder = a % abs(b)
    return (a - remainder) // b, remainder


def first_low_last_high(values: list[int]) -> tuple[int, int]:
    """Return a tuple of the first position of the smallest and the last position of the largest of
    `values`. For an empty list it is (-1, -1).

    Find in `values` the lowest index at which the minimum stands and the highest index at which the
    maximum stands, counted from 0. Without any values, both are -1.

    返回 `values` 中最小值第一次出现的下标与最大值最后一次出现的下标，空列表返回 (-1, -1)。

    给定列表 `values`，求最小元素的最前位置和最大元素的最后位置（从 0 开始），组成元组；没有元素时两者均为 -1。

    >>> first_low_last_high([4, 1, 9, 1, 9])
    (1, 4)
    >>> first_low_last_high([2, 2, 2])
    (0, 2)
    >>> first_low_last_high([])
    (-1, -1)
    """
    if not values:
        return -1, -1
    first = values.index(min(values))
    last = len(values) - 1 - values[::-1].index(max(values))
    return first, last


def first_low_last_high_2(values: list[int]) -> tuple[int, int]:
    low = high = -1
    for i, value in enumerate(values):
        if low == -1 or value < values[low]:
            low = i
        if high == -1 or value >= values[high]:
            high = i
    return low, high


def sums_by_parity(numbers: list[int]) -> tuple[int, int]:
    """Return two sums as a tuple: that of the even and that of the odd elements of `numbers`.

    Add up the even `numbers` and, separately, the odd ones; zero is even. Return (even sum, odd
    sum).

    返回 `numbers` 中偶数之和与奇数之和组成的元组。

    给定整数列表 `numbers`，分别求偶数（含 0）的总和与奇数的总和，按（偶数和，奇数和）返回。

    >>> sums_by_parity([1, 2, 3, 4])
    (6, 4)
    >>> sums_by_parity([-3])
    (0, -3)
    >>> sums_by_parity([])
    (0, 0)
    """
    evens = sum(number for number in numbers if number % 2 == 0)
    return evens, sum(numbers) - evens


def sums_by_parity_2(numbers: list[int]) -> tuple[int, int]:
    totals = [0, 0]
    for number in numbers:
        totals[number % 2] += number
    return totals[0], totals[1]


def split_by_pivot(values: list[int], pivot: int) -> tuple[list[int], list[int]]:
    """Return two lists as a tuple: the `values` below `pivot` and all the others, both in their
    original order.

    Separate a list of `values` at a `pivot`. The first list of the result has the elements that
    are less than it, the second those that are equal or greater.

    返回两个列表组成的元组：`values` 中小于 `pivot` 的元素和其余元素，均保持原顺序。

    给定列表 `values` 和基准 `pivot`，分成小于基准的与大于等于基准的两个列表，各自顺序不变，以元组返回。

    >>> split_by_pivot([5, 1, 8, 4], 5)
    ([1, 4], [5, 8])
    >>> split_by_pivot([2], 1)
    ([], [2])
    >>> split_by_pivot([], 0)
    ([], [])
    """
    lower = [value for value in values if value < pivot]
    upper = [value for value in values if value >= pivot]
    return lower, upper


def split_by_pivot_2(values: list[int], pivot: int) -> tuple[list[int], list[int]]:
    lower, upper = [], []
    for value in values:
        (lower if value < pivot else upper).append(value)
    return lower, upper


def halves_of(items: list[int]) -> tuple[list[int], list[int]]:
    """Return the first and the second half of `items` as a tuple of two lists. If the length is
    odd, the first half has one element more.

    Cut the list `items` in the middle and return both parts; a middle element belongs to the front
    part.

    返回 `items` 的前半和后半组成的元组，长度为奇数时前半多一个元素。

    把列表 `items` 从中间切成两段并以元组返回，正中的元素归前一段。

    >>> halves_of([1, 2, 3, 4, 5])
    ([1, 2, 3], [4, 5])
    >>> halves_of([7, 8])
    ([7], [8])
    >>> halves_of([])
    ([], [])
    """
    middle = (len(items) + 1) // 2
    return items[:middle], items[middle:]


def lies_strictly_between(a: int, b: int, c: int) -> bool:
    """Check whether `b` lies strictly between `a` and `c`, whichever of these two is the greater.

    Return True if `a` < `b` < `c` or `a` > `b` > `c`, and False otherwise.

    判断 `b` 是否严格位于 `a` 和 `c` 之间，不论后两者谁大。

    给定三个整数 `a`、`b`、`c`，若 `a` < `b` < `c` 或 `a` > `b` > `c` 则返回 True，否则返回 False。

    >>> lies_strictly_between(1, 3, 5)
    True
    >>> lies_strictly_between(9, 3, -5)
    True
    >>> lies_strictly_between(1, 1, 5)
    False
    """
    return min(a, c) < b < max(a, c)


def lies_strictly_between_2(a: int, b: int, c: int) -> bool:
    return (b - a) * (c - b) > 0


def evenly_spaced_trio(a: int, b: int, c: int) -> bool:
    """Check whether `a`, `b` and `c`, put in ascending order, have the same distance from one to
    the next. Three equal numbers count, too.

    Return True if one of the integers `a`, `b` and `c` is exactly in the middle of the other two,
    in whatever order they are given, else False.

    判断把 `a`、`b`、`c` 按升序排列后相邻两数的差是否相等，三数相同也算。

    给定顺序任意的三个整数 `a`、`b`、`c`，若其中一个恰好是另外两个的平均数，返回 True，否则返回 False。

    >>> evenly_spaced_trio(6, 2, 4)
    True
    >>> evenly_spaced_trio(1, 2, 4)
    False
    >>> evenly_spaced_trio(5, 5, 5)
    True
    """
    low, middle, high = sorted([a, b, c])
    return middle - low == high - middle


def evenly_spaced_trio_2(a: int, b: int, c: int) -> bool:
    total = a + b + c
    return any(3 * number == total for number in (a, b, c))


def bezout(a: int, b: int) -> tuple[int, int, int]:
    """Return (g, x, y), where g is the greatest common divisor of the positive integers `a` and `b`
    and x and y are the numbers that Euclid's extended algorithm finds with
    `a` * x + `b` * y = g.

    Run the extended Euclidean algorithm on positive `a` and `b`: follow the remainders down to zero
    and keep for each the coefficients with which it is made of `a` and `b`. Return the last
    remainder that is not zero together with its two coefficients.

    返回三元组 (g, x, y)，其中 g 是正整数 `a` 与 `b` 的最大公约数，x、y 是扩展欧几里得算法求得的系数，满足 `a` * x + `b` * y = g。

    实现扩展欧几里得算法：对正整数 `a` 和 `b` 辗转相除，同时记录每个余数由 `a`、`b` 线性表示的系数，返回最后一个非零余数及其两个系数。

    >>> bezout(30, 12)
    (6, 1, -2)
    >>> bezout(7, 5)
    (1, -2, 3)
    >>> bezout(4, 4)
    (4, 0, 1)
    """
    old_r, r = a, b
    old_x, x = 1, 0
    old_y, y = 0, 1
    while r:
        quotient = old_r // r
        old_r, r = r, old_r - quotient * r
        old_x, x = x, old_x - quotient * x
        old_y, y = y, old_y - quotient * y
    return old_r, old_x, old_y


def bezout_2(a: int, b: int) -> tuple[int, int, int]:
    if b == 0:
        return a, 1, 0
    divisor, x, y = bezout_2(b, a % b)
    return divisor, y, x - a // b * y


def shortest_and_longest_word(sentence: str) -> tuple[str, str]:
    """Return the shortest and the longest word of `sentence` as a tuple. Words are separated by
    white space; of equally long ones the first is taken, and without words both are ''.

    Split `sentence` into words and pick one with the fewest and one with the most characters, each
    time the earliest. A sentence that has no words gives ('', '').

    返回 `sentence` 中最短和最长的单词组成的元组，单词以空白分隔，等长时取最先出现的，没有单词时均为 ''。

    给定句子 `sentence`，按空白切分，求字符最少的单词与字符最多的单词（并列取靠前者），没有单词则返回 ('', '')。

    >>> shortest_and_longest_word('the quick fox is here')
    ('is', 'quick')
    >>> shortest_and_longest_word('one two')
    ('one', 'one')
    >>> shortest_and_longest_word('  ')
    ('', '')
    """
    words = sentence.split()
    return min(words, key=len, default=""), max(words, key=len, default="")


def first_and_last_place(values: list[int], target: int) -> tuple[int, int]:
    """Return the first and the last position at which `target` stands in `values`, or (-1, -1) if
    it does not occur.

    Where in the list `values` does `target` appear for the first time, and where for the last?
    Return both indices, counted from 0; both are -1 if it is not there.

    返回 `target` 在 `values` 中第一次和最后一次出现的下标，未出现则返回 (-1, -1)。

    给定列表 `values` 和目标值 `target`，求它首次与末次出现的位置（从 0 开始）组成的元组，找不到时为 (-1, -1)。

    >>> first_and_last_place([4, 7, 4, 4, 2], 4)
    (0, 3)
    >>> first_and_last_place([1, 2], 2)
    (1, 1)
    >>> first_and_last_place([], 5)
    (-1, -1)
    """
    places = [i for i, value in enumerate(values) if value == target]
    return (places[0], places[-1]) if places else (-1, -1)


def first_and_last_place_2(values: list[int], target: int) -> tuple[int, int]:
    first = last = -1
    for i, value in enumerate(values):
        if value == target:
            if first < 0:
                first = i
            last = i
    return first, last


def bounding_corners(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Return the smallest x, the smallest y, the largest x and the largest y of the non-empty list
    of `points`, each of which is a pair (x, y).

    Find the smallest rectangle with sides along the axes that contains all the `points` (at least
    one, as x-y pairs). Return it as (left, bottom, right, top).

    返回非空点列表 `points`（每个点为 (x, y)）的最小 x、最小 y、最大 x、最大 y。

    给定至少一个点的列表 `points`，求包含所有点且边与坐标轴平行的最小矩形，返回（左，下，右，上）四元组。

    >>> bounding_corners([(1, 5), (4, 2), (3, 9)])
    (1, 2, 4, 9)
    >>> bounding_corners([(0, -1)])
    (0, -1, 0, -1)
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def bounding_corners_2(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    left, bottom = right, top = points[0]
    for x, y in points[1:]:
        left, right = min(left, x), max(right, x)
        bottom, top = min(bottom, y), max(top, y)
    return left, bottom, right, top


def wins_draws_losses(ours: list[int], theirs: list[int]) -> tuple[int, int, int]:
    """Return how many matches were won, drawn and lost, when `ours` and `theirs` are the goals of
    the two sides in each match.

    Given the goals we scored (`ours`) and those of our opponents (`theirs`), match by match in two
    lists of equal length, count our wins, draws and losses, in this order.

    返回我方胜、平、负的场数，`ours` 与 `theirs` 为每场比赛双方的进球数。

    给定两个等长列表 `ours`（我方进球）和 `theirs`（对方进球），统计获胜、打平、落败各多少场，以三元组返回。

    >>> wins_draws_losses([2, 1, 0, 3], [1, 1, 2, 0])
    (2, 1, 1)
    >>> wins_draws_losses([0], [0])
    (0, 1, 0)
    >>> wins_draws_losses([], [])
    (0, 0, 0)
    """
    wins = sum(a > b for a, b in zip(ours, theirs))
    draws = sum(a == b for a, b in zip(ours, theirs))
    return wins, draws, len(ours) - wins - draws


def end_of_route(route: str) -> tuple[int, int]:
    """Return the point (x, y) that one reaches from (0, 0) by following `route`. 'N' adds 1 to y,
    'S' subtracts 1 from it, 'E' adds 1 to x, 'W' subtracts 1; other characters mean nothing.

    Somebody starts at the origin and walks one step for each letter N, S, E or W in `route` (north
    is the direction of growing y, east that of growing x). Find where the walk ends, as a tuple.

    返回从 (0, 0) 出发按 `route` 行走后到达的点 (x, y)：'N' 使 y 加 1，'S' 减 1，'E' 使 x 加 1，'W' 减 1，其他字符忽略。

    给定字符串 `route`，从原点开始，每遇到 N、S、E、W 就向北（y 增大）、南、东（x 增大）、西走一步，求终点坐标组成的元组。

    >>> end_of_route('NNE')
    (1, 2)
    >>> end_of_route('W-S')
    (-1, -1)
    >>> end_of_route('')
    (0, 0)
    """
    steps = Counter(route)
    return steps["E"] - steps["W"], steps["N"] - steps["S"]


def end_of_route_2(route: str) -> tuple[int, int]:
    moves = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    x = y = 0
    for step in route:
        dx, dy = moves.get(step, (0, 0))
        x += dx
        y += dy
    return x, y


def longest_same_run(values: list[int]) -> tuple[int, int] | None:
    """Return the value and the length of the longest run of equal neighbours in `values`, the first
    such run if several are equally long, or None for an empty list.

    Which element of `values` is repeated most often without interruption, and how often? Answer
    with (value, times); the earlier run wins a tie, and nothing at all gives None.

    返回 `values` 中最长的一段相邻相等元素的值与长度，一样长时取第一段，空列表返回 None。

    给定列表 `values`，求哪个值连续重复的次数最多以及次数，返回（值，次数），并列取靠前的一段；列表为空则返回 None。

    >>> longest_same_run([4, 4, 1, 1, 1, 4])
    (1, 3)
    >>> longest_same_run([6, 5])
    (6, 1)
    >>> longest_same_run([])
    """
    runs = [(value, len(list(group))) for value, group in itertools.groupby(values)]
    return max(runs, key=lambda run: run[1], default=None)


def longest_same_run_2(values: list[int]) -> tuple[int, int] | None:
    best = None
    length = 0
    for i, value in enumerate(values):
        length = length + 1 if i > 0 and values[i - 1] == value else 1
        if best is None or length > best[1]:
            best = (value, length)
    return best


def given_and_family_name(full_name: str) -> tuple[str, str]:
    """Return the given names and the family name in `full_name` as a tuple. The last word is the
    family name, unless there is a comma: then it is what stands before the comma. A single word
    is a given name.

    Take apart a `full_name` such as 'Ada M. King' or 'King, Ada M.', both of which give
    ('Ada M.', 'King'). Remove spaces around the parts; a name of one word has '' as the family
    name.

    返回 `full_name` 中的名与姓组成的元组：有逗号时逗号前为姓，否则最后一个单词为姓；只有一个单词时它是名。

    解析姓名 `full_name`，'Ada M. King' 与 'King, Ada M.' 都得到 ('Ada M.', 'King')，去掉两端空格；若只有一个单词，姓为空字符串。

    >>> given_and_family_name('Ada M. King')
    ('Ada M.', 'King')
    >>> given_and_family_name('King, Ada')
    ('Ada', 'King')
    >>> given_and_family_name('Plato')
    ('Plato', '')
    """
    if "," in full_name:
        family, _, given = full_name.partition(",")
    else:
        words = full_name.split()
        if len(words) < 2:
            return full_name.strip(), ""
        given, family = " ".join(words[:-1]), words[-1]
    return given.strip(), family.strip()


def setting_of_line(line: str) -> tuple[str, str] | None:
    """Return the name and the value in a `line` like 'name = value' as a tuple without the spaces
    around them. The first '=' divides them; without one, or with no name before it, return None.

    Parse a `line` of a settings file. What stands before the first equals sign is the name, what
    comes after it the value, both stripped. A line that has no '=' or whose name is empty gives
    None.

    返回形如 'name = value' 的 `line` 中的名称和值组成的元组，去掉两边空格，以第一个 '=' 分隔；没有 '=' 或名称为空则返回 None。

    解析配置文件的一行 `line`：第一个等号之前是名称，之后是值，均去除首尾空白，返回二元组；不含等号或名称为空时返回 None。

    >>> setting_of_line('size = 12')
    ('size', '12')
    >>> setting_of_line('query=a=b')
    ('query', 'a=b')
    >>> setting_of_line('= 3')
    >>> setting_of_line('just text')
    """
    name, sign, value = line.partition("=")
    if not sign or not name.strip():
        return None
    return name.strip(), value.strip()


def setting_of_line_2(line: str) -> tuple[str, str] | None:
    parts = [part.strip() for part in line.split("=", 1)]
    if len(parts) == 2 and parts[0]:
        return parts[0], parts[1]
    return None


def notes_and_coins(amount: int) -> tuple[int, int, int]:
    """Return how many tens, fives and ones make up `amount` with as few pieces as possible.

    Pay a non-negative `amount` with notes of 10, notes of 5 and coins of 1, taking as many of the
    larger ones as possible. Return the three counts in the order tens, fives, ones.

    返回用最少的张数凑成 `amount` 所需的 10 元、5 元、1 元的数量。

    给定非负整数 `amount`，用面值 10、5、1 支付且尽量用大面值，求三种面值各用几个，按此顺序返回三元组。

    >>> notes_and_coins(38)
    (3, 1, 3)
    >>> notes_and_coins(4)
    (0, 0, 4)
    >>> notes_and_coins(0)
    (0, 0, 0)
    """
    tens, rest = divmod(amount, 10)
    fives, ones = divmod(rest, 5)
    return tens, fives, ones


def positions_adding_to(values: list[int], goal: int) -> tuple[int, int] | None:
    """Return two positions i < j in `values` whose elements add up to `goal`, or None if there are
    none. Of several pairs take the one with the smallest j, and then with the largest i.

    Find two different elements of `values` with the sum `goal` and give back their indices in
    ascending order. Choose the pair that is complete first when reading from the left; if that
    leaves a choice, its first index should be as large as possible. None means no pair.

    返回 `values` 中元素之和等于 `goal` 的两个下标 i < j，没有则返回 None；有多对时取 j 最小的，再取 i 最大的。

    给定列表 `values` 和目标 `goal`，求和为目标的两个不同位置，按升序组成元组。多解时选从左往右最早凑齐的一对，若仍不唯一，前一个下标取最大；无解返回 None。

    >>> positions_adding_to([3, 8, 5, 2], 10)
    (1, 3)
    >>> positions_adding_to([4, 4, 4], 8)
    (0, 1)
    >>> positions_adding_to([5], 10)
    """
    latest = {}
    for j, value in enumerate(values):
        if goal - value in latest:
            return latest[goal - value], j
        latest[value] = j
    return None


def positions_adding_to_2(values: list[int], goal: int) -> tuple[int, int] | None:
    for j in range(1, len(values)):
        for i in reversed(range(j)):
            if values[i] + values[j] == goal:
                return i, j
    return None


def alike_in_order(first: tuple[int, int, int], second: tuple[int, int, int]) -> bool:
    """Check whether the triples `first` and `second` are ordered alike: whichever two places one
    compares, the numbers there are less, equal or greater in both triples in the same way.

    Return True if for all places i and j the comparison of element i with element j has the same
    outcome (<, = or >) in `first` as in `second`, else False.

    判断三元组 `first` 与 `second` 的大小次序是否一致，即任取两个位置，两个三元组中对应元素的大小关系都相同。

    给定三元组 `first` 和 `second`，若对任意位置 i 和 j，第 i 个与第 j 个元素的比较结果（小于、等于、大于）在两者中相同，返回 True，否则返回 False。

    >>> alike_in_order((1, 9, 5), (20, 40, 30))
    True
    >>> alike_in_order((1, 2, 3), (1, 3, 2))
    False
    >>> alike_in_order((1, 1, 2), (0, 1, 2))
    False
    """
    def sign(number: int) -> int:
        return (number > 0) - (number < 0)

    pairs = itertools.combinations(range(3), 2)
    return all(sign(first[i] - first[j]) == sign(second[i] - second[j]) for i, j in pairs)


def alike_in_order_2(first: tuple[int, int, int], second: tuple[int, int, int]) -> bool:
    def ranks(triple: tuple[int, int, int]) -> list[int]:
        return [sum(other < number for other in triple) for number in triple]

    return ranks(first) == ranks(second)


def in_cyclic_order(a: int, b: int, c: int) -> bool:
    """Check whether `a`, `b`, `c` are ascending if one may start at any of them and go round: `a` <
    `b` < `c`, `b` < `c` < `a` or `c` < `a` < `b`.

    Return True if some rotation of the sequence `a`, `b`, `c` is strictly ascending, otherwise
    False.

    判断 `a`、`b`、`c` 循环排列时是否递增，即 `a` < `b` < `c`、`b` < `c` < `a` 或 `c` < `a` < `b` 之一成立。

    给定三个整数 `a`、`b`、`c`，若把它们循环移动若干位后能成为严格递增的序列，返回 True，否则返回 False。

    >>> in_cyclic_order(5, 8, 2)
    True
    >>> in_cyclic_order(8, 5, 2)
    False
    >>> in_cyclic_order(1, 1, 2)
    False
    """
    return a < b < c or b < c < a or c < a < b


def in_cyclic_order_2(a: int, b: int, c: int) -> bool:
    return (a < b) + (b < c) + (c < a) == 2 and len({a, b, c}) == 3


def most_common_with_count(values: list[int]) -> tuple[int, int]:
    """Return the most frequent of `values` and how often it occurs, as a tuple. Of several equally
    frequent ones it is the smallest; for an empty list return (0, 0).

    Find the element that `values` contains most often, the lesser one in a tie, and return it with
    its count; if there is nothing in the list, return (0, 0).

    返回 `values` 中出现最多的元素及其次数组成的元组，次数相同取最小的元素，空列表返回 (0, 0)。

    给定列表 `values`，求出现次数最多的数（并列取较小者）和它的次数，列表为空时返回 (0, 0)。

    >>> most_common_with_count([3, 7, 3, 7, 7])
    (7, 3)
    >>> most_common_with_count([9, 2])
    (2, 1)
    >>> most_common_with_count([])
    (0, 0)
    """
    if not values:
        return 0, 0
    counts = Counter(values)
    best = min(counts, key=lambda value: (-counts[value], value))
    return best, counts[best]


def most_common_with_count_2(values: list[int]) -> tuple[int, int]:
    best, times = 0, 0
    for value in sorted(set(values)):
        if values.count(value) > times:
            best, times = value, values.count(value)
    return best, times


def digit_extremes(n: int) -> tuple[int, int]:
    """Return the smallest and the largest decimal digit of the integer `n` as a tuple; its sign
    does not matter.

    Look at the digits of `n`, which may be negative, and give back the least and the greatest of
    them.

    返回整数 `n` 的各位数字中最小的和最大的组成的元组，忽略正负号。

    给定整数 `n`（可为负），求它十进制写法中的最小数字与最大数字，以元组返回。

    >>> digit_extremes(5274)
    (2, 7)
    >>> digit_extremes(-90)
    (0, 9)
    >>> digit_extremes(3)
    (3, 3)
    """
    digits = sorted(str(abs(n)))
    return int(digits[0]), int(digits[-1])


def digit_extremes_2(n: int) -> tuple[int, int]:
    n, digit = divmod(abs(n), 10)
    low = high = digit
    while n > 0:
        n, digit = divmod(n, 10)
        low, high = min(low, digit), max(high, digit)
    return low, high


def add_clock_times(start: tuple[int, int], length: tuple[int, int]) -> tuple[int, int]:
    """Return the time of day that is `length` after `start`. Both are tuples of hours and minutes,
    and so is the result, in which the hours are from 0 to 23.

    An event begins at `start` (hour, minute) and lasts for `length` (hours, minutes). When does it
    end? Return hour and minute on a 24-hour clock, which begins again at 0 after midnight.

    返回从 `start` 起经过 `length` 之后的时刻，两者与结果都是（小时，分钟）元组，结果的小时在 0 到 23 之间。

    活动于 `start`（时，分）开始，持续 `length`（小时，分钟），求结束时刻，按 24 小时制返回（时，分），过了午夜从 0 重新开始。

    >>> add_clock_times((9, 50), (1, 20))
    (11, 10)
    >>> add_clock_times((23, 30), (0, 45))
    (0, 15)
    >>> add_clock_times((12, 0), (48, 0))
    (12, 0)
    """
    total = (start[0] + length[0]) * 60 + start[1] + length[1]
    return total // 60 % 24, total % 60


def best_stretch(values: list[int]) -> tuple[int, int, int]:
    """Return (total, start, end) for the run of consecutive `values` with the greatest total, where
    the run goes from index start up to, but not including, end. Of several with the same total take
    the one that starts, and then the one that ends, first. The list is not empty, nor is the run.

    Given a non-empty list `values`, find the non-empty slice values[start:end] with the largest sum
    and return the sum with both bounds. In a tie the smallest start counts, then the smallest end.

    返回三元组 (total, start, end)：`values` 中和最大的连续片段的和、起始下标与结束下标（不含），和相同时取起点最小的，再取终点最小的；列表和片段均非空。

    给定非空列表 `values`，求和最大的非空切片 values[start:end]，返回（和，start，end）；并列时先取 start 较小的，再取 end 较小的。

    >>> best_stretch([2, -5, 4, -1, 3, -9])
    (6, 2, 5)
    >>> best_stretch([-3, -1])
    (-1, 1, 2)
    >>> best_stretch([1, -1, 1])
    (1, 0, 1)
    """
    best = (values[0], 0, 1)
    for start in range(len(values)):
        total = 0
        for end in range(start + 1, len(values) + 1):
            total += values[end - 1]
            if total > best[0]:
                best = (total, start, end)
    return best


def best_stretch_2(values: list[int]) -> tuple[int, int, int]:
    best = (values[0], 0, 1)
    total, start = 0, 0
    for i, value in enumerate(values):
        if total < 0:
            total, start = 0, i
        total += value
        if (total, -start) > (best[0], -best[1]):
            best = (total, start, i + 1)
    return best


def squarest_factors(n: int) -> tuple[int, int]:
    """Return the two factors of the positive integer `n`, the smaller first, whose product is `n`
    and whose difference is as small as possible.

    Arrange `n` tiles (at least one) as a full rectangle that is as close to a square as possible,
    and return its sides, first the shorter or equal one.

    返回正整数 `n` 的两个因数，较小者在前，乘积为 `n` 且差尽可能小。

    把 `n` 块瓷砖（至少一块）铺成尽量接近正方形的完整矩形，求矩形的两边长，短边在前，以元组返回。

    >>> squarest_factors(24)
    (4, 6)
    >>> squarest_factors(13)
    (1, 13)
    >>> squarest_factors(49)
    (7, 7)
    """
    side = math.isqrt(n)
    while n % side != 0:
        side -= 1
    return side, n // side


def squarest_factors_2(n: int) -> tuple[int, int]:
    best = 1
    factor = 1
    while factor * factor <= n:
        if n % factor == 0:
            best = factor
        factor += 1
    return best, n // best


def sorted_with_swaps(values: list[int]) -> tuple[list[int], int]:
    """Return the ascending list of `values` and the number of swaps of neighbours that bubble sort
    needs for it, as a tuple.

    Sort a copy of `values` by exchanging neighbours that are in the wrong order, over and over,
    until there are none. Return the sorted list and how many exchanges were made.

    返回 `values` 的升序列表以及冒泡排序所需的相邻交换次数组成的元组。

    对 `values` 的副本反复交换逆序的相邻元素直到有序，返回排好的列表和交换的总次数。

    >>> sorted_with_swaps([3, 1, 2])
    ([1, 2, 3], 2)
    >>> sorted_with_swaps([1, 1])
    ([1, 1], 0)
    >>> sorted_with_swaps([])
    ([], 0)
    """
    result = list(values)
    swaps = 0
    for end in range(len(result) - 1, 0, -1):
        for i in range(end):
            if result[i] > result[i + 1]:
                result[i], result[i + 1] = result[i + 1], result[i]
                swaps += 1
    return result, swaps


def deal_to_two(cards: list[int]) -> tuple[list[int], list[int]]:
    """Return what two players get if `cards` are dealt to them in turn, beginning with the first
    player, as a tuple of two lists.

    Deal `cards` from the front: the first to one player, the second to the other, the third to the
    first again, and so on. Return both hands in the order in which they were dealt.

    返回把 `cards` 轮流发给两名玩家（从第一名开始）后两人手中的牌，以两个列表的元组表示。

    把列表 `cards` 从头依次发牌，第 1、3、5……张给甲，第 2、4、6……张给乙，返回（甲的牌，乙的牌），保持发牌顺序。

    >>> deal_to_two([7, 2, 9, 4, 5])
    ([7, 9, 5], [2, 4])
    >>> deal_to_two([3])
    ([3], [])
    >>> deal_to_two([])
    ([], [])
    """
    return cards[::2], cards[1::2]


def one_outweighs_others(a: int, b: int, c: int) -> bool:
    """Check whether one of the numbers `a`, `b` and `c` is greater than the sum of the other two.

    Return True if among the integers `a`, `b`, `c` there is one that exceeds the other two added
    together, otherwise False.

    判断 `a`、`b`、`c` 中是否有一个数大于另外两个数之和。

    给定三个整数 `a`、`b`、`c`，若其中某一个超过其余两个相加的结果，返回 True，否则返回 False。

    >>> one_outweighs_others(2, 9, 4)
    True
    >>> one_outweighs_others(2, 6, 4)
    False
    >>> one_outweighs_others(-1, -1, -1)
    True
    """
    return a > b + c or b > a + c or c > a + b


def one_outweighs_others_2(a: int, b: int, c: int) -> bool:
    return 2 * max(a, b, c) > a + b + c


def reduced_ratio(width: int, height: int) -> tuple[int, int]:
    """Return the ratio of `width` to `height`, both positive, in lowest terms, as a tuple.

    A picture is `width` by `height` pixels. Divide both by their greatest common divisor and return
    the two results, so that 1920 by 1080 is (16, 9).

    返回正整数 `width` 与 `height` 的最简比，以元组表示。

    图片宽 `width`、高 `height` 像素，把两者同除以最大公约数，返回（宽比，高比），例如 1920 和 1080 得到 (16, 9)。

    >>> reduced_ratio(1920, 1080)
    (16, 9)
    >>> reduced_ratio(5, 5)
    (1, 1)
    >>> reduced_ratio(7, 3)
    (7, 3)
    """
    divisor = math.gcd(width, height)
    return width // divisor, height // divisor


def smallest_two(values: list[int]) -> tuple[int, int] | None:
    """Return the two smallest elements of `values` in ascending order, equal ones included, or None
    if there are fewer than two.

    Find the least element of `values` and the least of what remains without it (which may be the
    same number again). Return both as a tuple; None if the list is too short.

    返回 `values` 中最小的两个元素（可以相等），按升序组成元组，不足两个则返回 None。

    给定列表 `values`，求最小的元素以及去掉它之后最小的元素，两者可能相同，以元组返回；元素少于两个时返回 None。

    >>> smallest_two([5, 1, 4, 1])
    (1, 1)
    >>> smallest_two([9, -2, 6])
    (-2, 6)
    >>> smallest_two([3])
    """
    if len(values) < 2:
        return None
    first, second = sorted(values)[:2]
    return first, second


def smallest_two_2(values: list[int]) -> tuple[int, int] | None:
    if len(values) < 2:
        return None
    low, next_low = min(values[:2]), max(values[:2])
    for value in values[2:]:
        if value < low:
            low, next_low = value, low
        elif value < next_low:
            next_low = value
    return low, next_low
