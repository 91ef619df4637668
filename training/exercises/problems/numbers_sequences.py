"""Sequences: recurrences, progressions, number triangles and processes that run step by step."""

import math
from collections import deque
from functools import lru_cache


def lucas_list(count: int) -> list[int]:
    """Return the first `count` Lucas numbers: 2, then 1, then always the sum of the last two.

    Write a function that builds a list of `count` numbers (0 or more) which begins with 2 and 1
    and in which each further element is the sum of the two elements before it.

    返回前 `count` 个卢卡斯数：前两个为 2 和 1，之后每个数等于前两个数之和。

    编写一个函数，生成含 `count` 个元素（可以为 0）的列表，以 2、1
    开头，后面每个元素都是它前面两个元素的和。

    >>> lucas_list(6)
    [2, 1, 3, 4, 7, 11]
    >>> lucas_list(1)
    [2]
    >>> lucas_list(0)
    []
    """
    result = []
    a, b = 2, 1
    for _ in range(count):
        result.append(a)
        a, b = b, a + b
    return result


def lucas_list_2(count: int) -> list[int]:
    values = [2, 1]
    while len(values) < count:
        values.append(values[-1] + values[-2])
    return values[:count]


def pell_up_to(limit: int) -> list[int]:
    """Return all Pell numbers that do not exceed `limit`, in ascending order. They begin with 0
    and 1, and each further one is twice the last plus the one before it. `limit` is not negative.

    Given `limit` >= 0, list the members of the sequence 0, 1, 2, 5, 12, ... (two times the
    previous term plus the one before that) that are at most `limit`.

    返回所有不超过 `limit`（非负）的佩尔数，从小到大排列：前两个为 0 和
    1，之后每个数等于前一个数的两倍加上再前一个数。

    给定非负整数 `limit`，求数列 0、1、2、5、12……（每项为前一项的两倍加再前一项）中不大于 `limit`
    的所有项。

    >>> pell_up_to(30)
    [0, 1, 2, 5, 12, 29]
    >>> pell_up_to(1)
    [0, 1]
    >>> pell_up_to(0)
    [0]
    """
    numbers = []
    a, b = 0, 1
    while a <= limit:
        numbers.append(a)
        a, b = b, 2 * b + a
    return numbers


def padovan(n: int) -> int:
    """Return element `n`, counted from 0, of the sequence that starts 1, 1, 1 and goes on with the
    sum of the elements two and three places before.

    The Padovan sequence P has P(0) = P(1) = P(2) = 1 and P(k) = P(k - 2) + P(k - 3) for larger k.
    Find the value of P at the index `n` >= 0.

    返回巴都万数列的第 `n` 项（从 0 开始）：前三项都是 1，之后每项等于它前面第二项与第三项之和。

    数列 P 满足 P(0) = P(1) = P(2) = 1，且 P(k) = P(k - 2) + P(k - 3)，求下标为
    `n`（非负）的项的值。

    >>> padovan(9)
    9
    >>> padovan(3)
    2
    >>> padovan(0)
    1
    """
    a, b, c = 1, 1, 1
    for _ in range(n):
        a, b, c = b, c, a + b
    return a


def padovan_2(n: int) -> int:
    @lru_cache(maxsize=None)
    def term(index: int) -> int:
        return 1 if index < 3 else term(index - 2) + term(index - 3)

    return term(n)


def run_recurrence(start: list[int], weights: list[int], count: int) -> list[int]:
    """Return the first `count` elements of the sequence that begins with `start` and whose every
    further element is the sum of the elements right before it, the last one times `weights`[0],
    the one before it times `weights`[1], and so on. `start` is as long as `weights`.

    Given the initial terms `start` and equally many `weights`, extend the terms until there are
    `count` of them: a new term is the weighted sum of the latest ones, the first weight belonging
    to the latest term. If `count` is smaller than the number of initial terms, return only so
    many.

    给定初始项 `start` 和同样长度的系数 `weights`，返回线性递推数列的前 `count`
    项：新的一项等于最近一项乘以第一个系数、再前一项乘以第二个系数……之和。

    数列以列表 `start` 开头，之后每一项都是它前面各项的加权和，系数列表 `weights`
    的第一个数对应紧邻的前一项，两个列表长度相同，求前 `count` 项组成的列表。

    >>> run_recurrence([0, 1], [1, 2], 7)
    [0, 1, 1, 3, 5, 11, 21]
    >>> run_recurrence([3], [-2], 4)
    [3, -6, 12, -24]
    >>> run_recurrence([5, 8], [1, 1], 1)
    [5]
    """
    terms = list(start)
    while len(terms) < count:
        latest = reversed(terms[-len(weights):])
        terms.append(sum(weight * term for weight, term in zip(weights, latest)))
    return terms[:count]


def triangular_below(limit: int) -> list[int]:
    """Return the triangular numbers 1, 3, 6, 10, ... that are smaller than `limit`.

    Add up 1, 1 + 2, 1 + 2 + 3 and so on, and list all of these sums that are less than `limit`, in
    ascending order; the list may be empty.

    返回小于 `limit` 的所有三角形数 1、3、6、10……，按升序排列。

    依次计算 1、1 + 2、1 + 2 + 3……，求其中小于 `limit` 的全部和组成的列表，可能为空。

    >>> triangular_below(21)
    [1, 3, 6, 10, 15]
    >>> triangular_below(2)
    [1]
    >>> triangular_below(1)
    []
    """
    numbers = []
    total, step = 1, 2
    while total < limit:
        numbers.append(total)
        total += step
        step += 1
    return numbers


def polygonal(sides: int, n: int) -> int:
    """Return the `n`-th polygonal number for a polygon with the given number of `sides` (3 or
    more). It is the sum of the first `n` terms of the progression that begins with 1 and grows by
    `sides` - 2; `n` is at least 1.

    Figurate numbers: with 3 `sides` they are 1, 3, 6, ..., with 4 they are the squares, with 5
    they are 1, 5, 12, and so on. Find number `n` >= 1 of the row for `sides` by adding up `n`
    numbers, beginning with 1, each of which is greater than the previous by `sides` - 2.

    返回 `sides` 边形（至少三边）的第 `n` 个多边形数，即首项为 1、公差为 `sides` - 2 的等差数列前
    `n` 项之和，`n` 从 1 开始。

    多边形数：`sides` 为 3 时是 1、3、6……，为 4 时是平方数，为 5 时是 1、5、12……，求 `sides`
    对应的第 `n` 个数（从 1 数起）。

    >>> polygonal(5, 4)
    22
    >>> polygonal(3, 10)
    55
    >>> polygonal(4, 9)
    81
    >>> polygonal(8, 1)
    1
    """
    return sum(1 + (sides - 2) * k for k in range(n))


def polygonal_2(sides: int, n: int) -> int:
    return n + (sides - 2) * n * (n - 1) // 2


def is_pentagonal(value: int) -> bool:
    """Check whether `value` is one of the numbers 1, 5, 12, 22, ..., that is, k * (3k - 1) / 2 for
    some positive integer k. Zero and negative numbers are not.

    Return True if a whole number k >= 1 exists with k * (3 * k - 1) // 2 equal to the integer
    `value`, otherwise False.

    判断整数 `value` 是否为五边形数 1、5、12、22……，即能写成 k(3k - 1)/2（k
    为正整数），零和负数不是。

    如果存在正整数 k 使 k * (3 * k - 1) // 2 等于 `value`，返回 True，否则返回 False。

    >>> is_pentagonal(22)
    True
    >>> is_pentagonal(24)
    False
    >>> is_pentagonal(1)
    True
    >>> is_pentagonal(0)
    False
    """
    k = 1
    while k * (3 * k - 1) // 2 < value:
        k += 1
    return k * (3 * k - 1) // 2 == value


def is_pentagonal_2(value: int) -> bool:
    if value < 1:
        return False
    root = math.isqrt(24 * value + 1)
    return root * root == 24 * value + 1 and root % 6 == 5


def geometric_terms(first: int, ratio: int, count: int) -> list[int]:
    """Return the first `count` terms of the geometric progression that begins with `first` and in
    which every term is `ratio` times the one before.

    Start with `first` and keep multiplying by `ratio`. Give back a list of `count` numbers, the
    first one being `first`; the list is empty for a `count` of 0.

    返回首项为 `first`、公比为 `ratio` 的等比数列的前 `count` 项。

    从 `first` 开始不断乘以 `ratio`，返回由前 `count` 个数（第一个就是 `first`）组成的列表，`count`
    为 0 时为空列表。

    >>> geometric_terms(3, 2, 5)
    [3, 6, 12, 24, 48]
    >>> geometric_terms(5, -1, 3)
    [5, -5, 5]
    >>> geometric_terms(7, 4, 0)
    []
    """
    return [first * ratio**k for k in range(count)]


def geometric_terms_2(first: int, ratio: int, count: int) -> list[int]:
    terms = []
    term = first
    for _ in range(count):
        terms.append(term)
        term *= ratio
    return terms


def progression_kind(values: list[int]) -> str:
    """Tell what kind of progression the list `values` is, which has at least three elements, none
    of them 0. Return "arithmetic" if neighbours always differ by the same amount, else "geometric"
    if each element divided by the one before gives the same quotient, else "neither".

    Return "arithmetic", "geometric" or "neither" for `values`, three or more integers other than
    0. A list that is both (all elements equal) counts as arithmetic.

    判断列表 `values`（至少三个非零整数）是哪种数列：相邻两项之差都相同返回
    "arithmetic"，否则相邻两项之比都相同返回 "geometric"，都不是返回 "neither"。

    给定三个以上非零整数组成的列表 `values`，等差数列返回 "arithmetic"，等比数列返回
    "geometric"，其余返回 "neither"；两者都是（各项相等）时算等差数列。

    >>> progression_kind([2, 5, 8, 11])
    'arithmetic'
    >>> progression_kind([16, -8, 4])
    'geometric'
    >>> progression_kind([1, 2, 3, 5])
    'neither'
    >>> progression_kind([4, 4, 4])
    'arithmetic'
    """
    pairs = list(zip(values, values[1:]))
    if len({right - left for left, right in pairs}) == 1:
        return "arithmetic"
    if all(right * values[0] == left * values[1] for left, right in pairs):
        return "geometric"
    return "neither"


def difference_rows(values: list[int]) -> list[list[int]]:
    """Return the table of differences of `values`: its first row is the list itself, and each next
    row holds the differences of neighbours (right minus left) in the row above, down to a row with
    one element. An empty list gives an empty table.

    Given a list `values`, put below it the list of its successive differences, below that the
    differences of those, and so on until a single number remains; return all these rows. For an
    empty list return [].

    返回列表 `values`
    的差分表：第一行是原列表，以下每行都是上一行相邻元素之差（右减左），直到某行只剩 1
    个元素，空列表返回空表。

    给定列表 `values`，反复求相邻元素的差，原列表和每次得到的差各成一行，直到某行只有 1
    个数为止，返回所有行；列表为空时返回 []。

    >>> difference_rows([1, 4, 9, 16])
    [[1, 4, 9, 16], [3, 5, 7], [2, 2], [0]]
    >>> difference_rows([6])
    [[6]]
    >>> difference_rows([])
    []
    """
    rows = []
    row = list(values)
    while row:
        rows.append(row)
        row = [right - left for left, right in zip(row, row[1:])]
    return rows


def extrapolate(values: list[int]) -> int:
    """Predict the element that follows the non-empty list `values`: if all elements are equal it
    is the same number, otherwise it is the last element plus the prediction for the list of the
    differences between neighbours.

    Continue the sequence `values` (one element or more) by one number with the method of
    differences. A constant sequence goes on unchanged; any other grows by what its differences,
    continued in the same way, grow by next.

    预测非空列表 `values`
    的下一项：若所有元素相等，则就是该数；否则等于最后一项加上相邻差组成的列表的下一项预测值。

    用逐差法把数列
    `values`（至少一个元素）往后推一项：常数数列保持不变，其他数列的下一项是末项与差数列下一项之和。

    >>> extrapolate([1, 4, 9, 16])
    25
    >>> extrapolate([5, 8, 11])
    14
    >>> extrapolate([7])
    7
    """
    if len(set(values)) == 1:
        return values[0]
    steps = [right - left for left, right in zip(values, values[1:])]
    return values[-1] + extrapolate(steps)


def extrapolate_2(values: list[int]) -> int:
    row = list(values)
    total = 0
    while row and any(element != 0 for element in row):
        total += row[-1]
        row = [row[i + 1] - row[i] for i in range(len(row) - 1)]
    return total


def pascal_row(n: int) -> list[int]:
    """Return row `n` of Pascal's triangle, where row 0 is [1] and every inner number is the sum of
    the two numbers above it.

    For an `n` >= 0, compute the coefficients of (1 + x) ** `n`, from the constant term up to the
    highest power, as a list.

    返回杨辉三角的第 `n` 行（第 0 行为 [1]），行内每个数等于它上方两数之和。

    给定非负整数 `n`，求 (1 + x) ** `n` 展开后各项的系数，从常数项到最高次项组成列表返回。

    >>> pascal_row(4)
    [1, 4, 6, 4, 1]
    >>> pascal_row(1)
    [1, 1]
    >>> pascal_row(0)
    [1]
    """
    row = [1]
    for _ in range(n):
        row = [left + right for left, right in zip([0, *row], [*row, 0])]
    return row


def pascal_row_2(n: int) -> list[int]:
    return [math.comb(n, k) for k in range(n + 1)]


def floyd_triangle(rows: int) -> list[list[int]]:
    """Return Floyd's triangle with `rows` rows: the numbers 1, 2, 3, ... written one after the
    other into rows of 1, 2, 3, ... elements.

    You are given `rows` >= 0. Build a list of so many lists, the first with one element, the next
    with two, and so on, filled with consecutive integers from 1.

    返回有 `rows` 行的弗洛伊德三角形：把 1、2、3……依次填入长度为 1、2、3……的各行。

    给定非负整数 `rows`，生成由这么多个列表组成的列表，第一行一个数，第二行两个数，依此类推，从 1
    开始连续填写整数。

    >>> floyd_triangle(3)
    [[1], [2, 3], [4, 5, 6]]
    >>> floyd_triangle(1)
    [[1]]
    >>> floyd_triangle(0)
    []
    """
    triangle = []
    following = 1
    for length in range(1, rows + 1):
        triangle.append(list(range(following, following + length)))
        following += length
    return triangle


def floyd_triangle_2(rows: int) -> list[list[int]]:
    return [
        [row * (row - 1) // 2 + place for place in range(1, row + 1)]
        for row in range(1, rows + 1)
    ]


def odd_triangle_row_sum(row: int) -> int:
    """The odd numbers are written as a triangle: 1 in the first row, 3 and 5 in the second, 7, 9
    and 11 in the third and so on. Return the sum of the numbers in the given `row`, counted from
    1.

    Return the total of row number `row` (1 or more) in the triangle whose rows have 1, 2, 3, ...
    members and which is filled with the odd numbers 1, 3, 5, ... in order.

    把奇数依次排成三角形：第一行 1，第二行 3 和 5，第三行 7、9、11，依此类推，返回第 `row` 行（从 1
    数起）各数之和。

    奇数 1、3、5……按顺序填入各行长度为 1、2、3……的三角形，求第 `row` 行（`row` 为正整数）的总和。

    >>> odd_triangle_row_sum(3)
    27
    >>> odd_triangle_row_sum(1)
    1
    >>> odd_triangle_row_sum(10)
    1000
    """
    first = row * (row - 1) + 1
    return sum(range(first, first + 2 * row, 2))


def odd_triangle_row_sum_2(row: int) -> int:
    return row**3


def collatz_peak(n: int) -> int:
    """Return the largest number that is reached when, beginning with the positive integer `n`,
    even numbers are halved and odd numbers tripled and increased by 1, until the value is 1. `n`
    itself counts, too.

    Follow the 3x + 1 sequence from `n` >= 1 down to 1 and return its maximum, the start included.

    从正整数 `n` 开始，偶数减半，奇数乘 3 加 1，直到变为 1，返回过程中出现的最大值（包括 `n`
    本身）。

    给定正整数 `n`，求以它开头的 3x + 1 序列在到达 1 之前所达到的最大数，起始数也算在内。

    >>> collatz_peak(6)
    16
    >>> collatz_peak(7)
    52
    >>> collatz_peak(8)
    8
    >>> collatz_peak(1)
    1
    """
    peak = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        peak = max(peak, n)
    return peak


def collatz_peak_2(n: int) -> int:
    if n == 1:
        return 1
    following = 3 * n + 1 if n % 2 else n // 2
    return max(n, collatz_peak(following))


def juggler_path(n: int) -> list[int]:
    """Return the juggler sequence of the positive integer `n`: an even number is followed by its
    square root, an odd one by the square root of its cube, both rounded down. The list begins with
    `n` and ends with the first 1.

    Starting at `n` >= 1, replace an even number x by floor(x ** 0.5) and an odd one by
    floor(x ** 1.5), computed exactly, until 1 is reached. List all values, `n` and 1 included.

    返回正整数 `n` 的杂耍者序列：偶数变为其平方根，奇数变为其立方的平方根（都向下取整），从 `n`
    开始，到第一个 1 为止。

    从正整数 `n` 出发，偶数 x 换成 x 的平方根，奇数 x 换成 x 三次方的平方根，均向下取整，直到得到
    1，返回包括首尾在内的所有值。

    >>> juggler_path(3)
    [3, 5, 11, 36, 6, 2, 1]
    >>> juggler_path(8)
    [8, 2, 1]
    >>> juggler_path(1)
    [1]
    """
    path = [n]
    while path[-1] != 1:
        last = path[-1]
        path.append(math.isqrt(last if last % 2 == 0 else last**3))
    return path


def say_aloud(terms: str, times: int) -> str:
    """Apply the "look and say" rule `times` times to the digits `terms` and return the result.
    Each application replaces every run of one digit by the run's length and the digit.

    Given a digit text `terms`, describe its runs, as 1211 is described by "one 1, one 2, two 1s",
    hence 111221; do this `times` times in a row (0 means not at all) and return the last text.

    对数字串 `terms` 连续应用 `times`
    次“外观数列”规则并返回结果：每段相同的数字替换为该段的长度加上这个数字。

    给定数字串 `terms`，把其中每段连续相同的数字读成“个数 + 数字”（如 1211 读作 111221），如此重复
    `times` 次（可为 0），返回最后的字符串。

    >>> say_aloud('1211', 1)
    '111221'
    >>> say_aloud('1', 4)
    '111221'
    >>> say_aloud('33', 0)
    '33'
    """
    for _ in range(times):
        described = ""
        start = 0
        for end in range(1, len(terms) + 1):
            if end == len(terms) or terms[end] != terms[start]:
                described += str(end - start) + terms[start]
                start = end
        terms = described
    return terms


def recaman(count: int) -> list[int]:
    """Return the first `count` numbers of Recamán's sequence. It starts with 0; in step k (1, 2,
    ...) k is subtracted from the last number if the result is positive and not yet in the
    sequence, otherwise k is added.

    Build a list of `count` integers, the first being 0. To get number k (from 1) go back by k from
    the previous number if that leads to a positive number that has not occurred, and else go
    forward by k.

    返回雷卡曼数列的前 `count` 项：首项为 0，第 k 步（k 从 1 开始）若前一项减去 k
    为正数且尚未出现过，则取该差，否则加上 k。

    生成含 `count` 个整数的列表，第一个是 0，之后第 k 个数（k 从 1 起）优先取前一个数减
    k，要求结果为正且没有出现过，不满足时取前一个数加 k。

    >>> recaman(8)
    [0, 1, 3, 6, 2, 7, 13, 20]
    >>> recaman(1)
    [0]
    >>> recaman(0)
    []
    """
    numbers: list[int] = []
    seen: set[int] = set()
    current = 0
    for step in range(1, count + 1):
        numbers.append(current)
        seen.add(current)
        back = current - step
        current = back if back > 0 and back not in seen else current + step
    return numbers


def van_eck(count: int) -> list[int]:
    """Return the first `count` terms of Van Eck's sequence: it starts with 0, and each next term
    says how many places before the last term the same number stood, or 0 if the last term is new.

    Beginning with 0, look at the last number of the list: if it occurred earlier, append the
    distance to its latest earlier occurrence, otherwise append 0. Stop at `count` numbers.

    返回范埃克数列的前 `count` 项：首项为
    0，之后每一项表示前一项的值上一次出现在多少个位置之前，未出现过则为 0。

    从 0 开始，每次查看列表的最后一个数：若它以前出现过，就追加与最近一次出现位置的距离，否则追加
    0，直到有 `count` 个数，返回该列表。

    >>> van_eck(10)
    [0, 0, 1, 0, 2, 0, 2, 2, 1, 6]
    >>> van_eck(1)
    [0]
    >>> van_eck(0)
    []
    """
    terms = []
    last_seen: dict[int, int] = {}
    current = 0
    for index in range(count):
        terms.append(current)
        following = index - last_seen[current] if current in last_seen else 0
        last_seen[current] = index
        current = following
    return terms


def thue_morse(length: int) -> list[int]:
    """Return the first `length` elements of the Thue-Morse sequence: element i, counted from 0, is
    1 if the binary form of i has an odd number of ones, and 0 otherwise.

    Produce `length` bits (0 or more). The bit at index i is the parity of the number of one bits
    of i.

    返回图厄-莫尔斯数列的前 `length` 项：第 i 项（从 0 开始）在 i 的二进制中 1 的个数为奇数时是
    1，否则是 0。

    生成长度为 `length` 的 0、1 列表，下标 i 处的值是 i 的二进制表示中 1 的个数的奇偶性。

    >>> thue_morse(8)
    [0, 1, 1, 0, 1, 0, 0, 1]
    >>> thue_morse(1)
    [0]
    >>> thue_morse(0)
    []
    """
    return [bin(i).count("1") % 2 for i in range(length)]


def thue_morse_2(length: int) -> list[int]:
    bits = [0]
    while len(bits) < length:
        bits += [1 - bit for bit in bits]
    return bits[:length]


def fibonacci_word(n: int) -> str:
    """Return the Fibonacci word number `n`, counted from 0: the first is "b", the second "a", and
    every other is the word before it followed by the word before that.

    Words W(0) = "b" and W(1) = "a" are given, and W(k) is W(k - 1) with W(k - 2) behind it. Return
    W(`n`) for `n` >= 0.

    返回第 `n` 个斐波那契字（从 0 开始）：前两个为 "b" 和
    "a"，之后每个都是前一个字后面接上再前一个字。

    已知 W(0) = "b"，W(1) = "a"，W(k) 由 W(k - 1) 后接 W(k - 2) 组成，求下标为非负整数 `n`
    的字符串。

    >>> fibonacci_word(5)
    'abaababa'
    >>> fibonacci_word(2)
    'ab'
    >>> fibonacci_word(0)
    'b'
    """
    current, following = "b", "a"
    for _ in range(n):
        current, following = following, following + current
    return current


def zeckendorf(n: int) -> list[int]:
    """Write the positive integer `n` as a sum of Fibonacci numbers (1, 2, 3, 5, 8, ...): always
    take the largest one that is not greater than what is left. Return the numbers taken, largest
    first.

    Decompose `n` >= 1 greedily into the numbers 1, 2, 3, 5, 8, 13, ... and return the parts in
    descending order.

    把正整数 `n`
    写成斐波那契数（1、2、3、5、8……）之和：每次取不超过剩余值的最大者，返回依次取出的数。

    给定正整数 `n`，用贪心法将其分解为若干个 1、2、3、5、8、13……中的数，按从大到小的顺序返回各部分。

    >>> zeckendorf(100)
    [89, 8, 3]
    >>> zeckendorf(13)
    [13]
    >>> zeckendorf(4)
    [3, 1]
    """
    fibonacci = [1, 2]
    while fibonacci[-1] <= n:
        fibonacci.append(fibonacci[-1] + fibonacci[-2])
    parts = []
    for number in reversed(fibonacci):
        if number <= n:
            parts.append(number)
            n -= number
    return parts


def farey_sequence(n: int) -> list[tuple[int, int]]:
    """Return all fractions from 0 to 1 in lowest terms whose denominator is at most `n` (1 or
    more), as pairs (numerator, denominator) in ascending order of their values.

    The Farey sequence of order `n` >= 1 lists the reduced fractions between 0/1 and 1/1, both
    included, with denominators up to `n`, from the smallest to the largest. Return it as a list of
    tuples.

    返回 0 到 1 之间分母不超过 `n`（至少为 1）的所有最简分数，以 (分子, 分母) 的形式按数值升序排列。

    求 `n` 阶法里数列（`n` 为正整数）：从 0/1 到 1/1，所有分母至多为 `n`
    的既约分数，由小到大以元组列表返回。

    >>> farey_sequence(3)
    [(0, 1), (1, 3), (1, 2), (2, 3), (1, 1)]
    >>> farey_sequence(1)
    [(0, 1), (1, 1)]
    >>> farey_sequence(2)
    [(0, 1), (1, 2), (1, 1)]
    """
    a, b, c, d = 0, 1, 1, n
    fractions = [(a, b)]
    while c <= n:
        k = (n + b) // d
        a, b, c, d = c, d, k * c - a, k * d - b
        fractions.append((a, b))
    return fractions


def farey_sequence_2(n: int) -> list[tuple[int, int]]:
    pairs = [(p, q) for q in range(1, n + 1) for p in range(q + 1) if math.gcd(p, q) == 1]
    return sorted(pairs, key=lambda pair: pair[0] / pair[1])


def elimination_order(people: int, step: int) -> list[int]:
    """The numbers 1 to `people` stand in a circle. Counting begins at 1, and every `step`-th of
    those who are left has to go, until nobody remains. Return the numbers in the order in which
    they go.

    Given `people` >= 0 and `step` >= 1, simulate the counting-out game: numbers 1, 2, ...,
    `people` form a ring, count round it, remove the one at which the count reaches `step`, start
    to count anew with the next one. Return the list of removals.

    编号 1 到 `people` 的人围成一圈，从 1 号开始报数，每数到 `step`
    的人出列，直到全部出列，返回出列的先后顺序。

    给定 `people`（非负）和 `step`（正整数），模拟约瑟夫问题：从 1 号起循环报数，报到 `step`
    的人离开，从下一人重新报数，返回依次离开的编号列表。

    >>> elimination_order(7, 3)
    [3, 6, 2, 7, 5, 1, 4]
    >>> elimination_order(4, 1)
    [1, 2, 3, 4]
    >>> elimination_order(0, 2)
    []
    """
    circle = deque(range(1, people + 1))
    order = []
    while circle:
        circle.rotate(1 - step)
        order.append(circle.popleft())
    return order


def elimination_order_2(people: int, step: int) -> list[int]:
    circle = list(range(1, people + 1))
    order = []
    index = 0
    while circle:
        index = (index + step - 1) % len(circle)
        order.append(circle.pop(index))
    return order


def hamming_up_to(limit: int) -> list[int]:
    """Return all positive integers up to `limit` that have no prime factors other than 2, 3 and 5,
    in ascending order; 1 is one of them.

    Which numbers from 1 to `limit`, both included, can be written as a product of twos, threes and
    fives (or are 1)? Return them sorted.

    返回不超过 `limit` 且质因数只有 2、3、5 的所有正整数（包括 1），按升序排列。

    求 1 到 `limit`（含）之间可以只用 2、3、5 相乘得到的数，1 也算，从小到大列出。

    >>> hamming_up_to(16)
    [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16]
    >>> hamming_up_to(1)
    [1]
    >>> hamming_up_to(0)
    []
    """
    found = []
    for number in range(1, limit + 1):
        rest = number
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            found.append(number)
    return found


def sylvester(count: int) -> list[int]:
    """Return the first `count` numbers of Sylvester's sequence, which starts with 2 and in which
    each number is the product of all numbers before it, plus 1.

    Build a list with `count` elements: 2 first, then always one more than the product of all
    elements so far.

    返回西尔维斯特数列的前 `count` 项：首项为 2，之后每一项等于前面所有项的乘积加 1。

    生成含 `count` 个元素的列表，第一个元素是 2，后面的元素总比它之前全部元素之积大 1。

    >>> sylvester(4)
    [2, 3, 7, 43]
    >>> sylvester(1)
    [2]
    >>> sylvester(0)
    []
    """
    terms = []
    product = 1
    for _ in range(count):
        terms.append(product + 1)
        product *= product + 1
    return terms


def sylvester_2(count: int) -> list[int]:
    return [math.prod(sylvester(k)) + 1 for k in range(count)]


def stern_diatomic(n: int) -> int:
    """Return s(`n`) for the sequence with s(0) = 0, s(1) = 1, s(2k) = s(k) and
    s(2k + 1) = s(k) + s(k + 1); `n` is not negative.

    Stern's diatomic sequence begins with 0 and 1; at an even index it has the value at half the
    index, at an odd one the sum of the values at the two halves next to each other. Find the
    value at the index `n` >= 0.

    数列 s 满足 s(0) = 0，s(1) = 1，s(2k) = s(k)，s(2k + 1) = s(k) + s(k + 1)，返回下标为非负整数
    `n` 的项。

    求斯特恩双原子数列在下标 `n`（非负）处的值：前两项为 0 和 1，偶数下标 2k 处等于下标 k
    处的值，奇数下标 2k + 1 处等于下标 k 与 k + 1 处的值之和。

    >>> stern_diatomic(11)
    5
    >>> stern_diatomic(8)
    1
    >>> stern_diatomic(0)
    0
    """
    if n < 2:
        return n
    if n % 2 == 0:
        return stern_diatomic(n // 2)
    return stern_diatomic(n // 2) + stern_diatomic(n // 2 + 1)


def stern_diatomic_2(n: int) -> int:
    values = [0, 1]
    for index in range(2, n + 1):
        half = index // 2
        values.append(values[half] if index % 2 == 0 else values[half] + values[half + 1])
    return values[n]


def hofstadter_q(n: int) -> int:
    """Return Q(`n`) for `n` >= 1, where Q(1) = Q(2) = 1 and every later value is
    Q(k) = Q(k - Q(k - 1)) + Q(k - Q(k - 2)).

    In Hofstadter's Q sequence the two last values say how far to go back for the two numbers to be
    added; the first two values are 1. Find the value number `n`, counted from 1.

    数列 Q 满足 Q(1) = Q(2) = 1，Q(k) = Q(k - Q(k - 1)) + Q(k - Q(k - 2))，返回第 `n` 项（`n` 不小于
    1）。

    求侯世达 Q 数列的第 `n` 项（从 1 数起）：前两项为
    1，之后由最近两项的值决定往回数多少项，把找到的两个数相加。

    >>> hofstadter_q(5)
    3
    >>> hofstadter_q(10)
    6
    >>> hofstadter_q(1)
    1
    """
    q = [0, 1, 1]
    for k in range(3, n + 1):
        q.append(q[k - q[k - 1]] + q[k - q[k - 2]])
    return q[n]


def mortal_rabbits(months: int, lifetime: int) -> int:
    """A pair of newborn rabbits is there in month 1. From its second month on each pair has one
    new pair every month, and after `lifetime` months (2 or more) a pair dies. Return the number of
    pairs in month number `months`, at least 1.

    Fibonacci's rabbits, but mortal: start with one newborn pair in the first month; pairs that are
    at least one month old bear a new pair each month; a pair lives for `lifetime` >= 2 months in
    all. How many pairs live in month `months`?

    第 1 个月有一对新生兔子，每对兔子从第二个月起每月生一对小兔，活满 `lifetime` 个月（至少为
    2）后死去，返回第 `months` 个月的兔子对数，`months` 至少为 1。

    会死的斐波那契兔子：开始有一对新生兔，满一个月的兔子每月生一对，每对总共活 `lifetime`
    个月（不小于 2），求第 `months` 个月时有多少对。

    >>> mortal_rabbits(6, 3)
    4
    >>> mortal_rabbits(7, 3)
    5
    >>> mortal_rabbits(1, 2)
    1
    """
    ages = [1] + [0] * (lifetime - 1)
    for _ in range(months - 1):
        ages = [sum(ages[1:]), *ages[:-1]]
    return sum(ages)


def count_partitions(total: int) -> int:
    """Return how many ways there are to write the non-negative integer `total` as a sum of
    positive integers when the order of the summands does not matter. 0 has one way, the empty sum.

    Count the partitions of `total` >= 0: 4, for example, has five, namely 4, 3 + 1, 2 + 2,
    2 + 1 + 1 and 1 + 1 + 1 + 1; for 0 the answer is 1.

    返回把非负整数 `total` 写成若干正整数之和的方法数，不考虑加数的顺序，0 的方法数为 1。

    统计整数 `total`（不小于 0）的分拆数，例如 4 有五种：4、3 + 1、2 + 2、2 + 1 + 1、1 + 1 + 1 +
    1；`total` 为 0 时答案是 1。

    >>> count_partitions(5)
    7
    >>> count_partitions(10)
    42
    >>> count_partitions(0)
    1
    """
    ways = [1] + [0] * total
    for part in range(1, total + 1):
        for amount in range(part, total + 1):
            ways[amount] += ways[amount - part]
    return ways[total]


def gray_codes(width: int) -> list[str]:
    """Return the Gray code of `width` bits (0 or more): the texts of all 2 ** `width` bit patterns
    in the order in which the pattern number i is i xor (i // 2), written with leading zeros. With
    a `width` of 0 the list holds one empty text.

    Build the reflected Gray code for `width` >= 0 bits. Start with a single empty text; for each
    bit put "0" before all texts, followed by the same texts in reverse order with "1" before them.

    返回 `width` 位的格雷码列表：共 2 ** `width` 个二进制串，第 i 个（从 0 起）是 i 与 i // 2
    的异或，前面补零；`width` 为 0 时列表中只有一个空串。

    用镜像法生成 `width` 位（非负）格雷码：从只含空串的列表开始，每增加一位，就在原列表各串前加
    "0"，再接上倒序后各串前加 "1" 的结果。

    >>> gray_codes(2)
    ['00', '01', '11', '10']
    >>> gray_codes(1)
    ['0', '1']
    >>> gray_codes(0)
    ['']
    """
    codes = [""]
    for _ in range(width):
        codes = ["0" + code for code in codes] + ["1" + code for code in reversed(codes)]
    return codes


def gray_codes_2(width: int) -> list[str]:
    if width == 0:
        return [""]
    return [f"{i ^ (i >> 1):0{width}b}" for i in range(2**width)]


def missing_term(values: list[int]) -> int:
    """Exactly one inner term is missing from the arithmetic progression `values`, which still has
    at least three terms. Return the missing number.

    Given the list `values` (three or more numbers), an arithmetic progression from which one term,
    neither the first nor the last, has been taken out, find that term.

    等差数列 `values`（剩余至少三项）中缺了一个既非首项也非末项的数，返回缺少的那个数。

    给定从等差数列中去掉中间某一项后得到的列表 `values`（不少于三个数），求被去掉的那一项。

    >>> missing_term([3, 7, 15, 19])
    11
    >>> missing_term([20, 10, 5])
    15
    >>> missing_term([-4, -2, 2])
    0
    """
    step = (values[-1] - values[0]) // len(values)
    expected = values[0]
    for value in values:
        if value != expected:
            return expected
        expected += step
    return expected


def missing_term_2(values: list[int]) -> int:
    complete = (values[0] + values[-1]) * (len(values) + 1) // 2
    return complete - sum(values)


def pseudo_random(seed: int, count: int) -> list[int]:
    """Return `count` numbers from 0 to 99 made by a simple generator: the state starts as `seed`,
    and for each number it is replaced by (state * 75 + 74) % 65537; the number is the new state
    modulo 100.

    Simulate a linear congruential generator with the multiplier 75, the increment 74 and the
    modulus 65537. Beginning with the state `seed`, update it `count` times and list the last two
    decimal digits (as an integer) of every new state.

    用线性同余法生成 `count` 个 0 到 99 的数：状态从 `seed` 开始，每次变为 (状态 * 75 + 74) %
    65537，输出新状态除以 100 的余数。

    实现一个简单的伪随机数发生器：以 `seed` 为初始状态，每一步把状态乘以 75 加 74 后对 65537
    取模，返回 `count` 步中各新状态的末两位（整数）组成的列表。

    >>> pseudo_random(1, 3)
    [49, 49, 5]
    >>> pseudo_random(0, 1)
    [74]
    >>> pseudo_random(5, 0)
    []
    """
    state = seed
    numbers = []
    for _ in range(count):
        state = (state * 75 + 74) % 65537
        numbers.append(state % 100)
    return numbers


def bounce_count(height: int, percent: int, sill: int) -> int:
    """A ball falls from `height` and after each bounce rises to `percent` percent (below 100) of
    the height it fell from. Return how often somebody at a window at height `sill` sees it pass,
    going down or up; a ball counts as passing only where it is higher than `sill`, and the
    `height` it is dropped from is greater than `sill` > 0.

    Count how many times a bouncing ball passes a window at `sill`: once on its first way down from
    `height`, and twice (up and down) for every bounce after which it rises above `sill`. Each
    bounce reaches `percent` / 100 of the previous height.

    球从 `height` 高处落下，每次弹起的高度是下落高度的 `percent`%（小于 100），在高为 `sill`
    的窗口处的人能看到球经过多少次（上升和下降都算）？只有超过 `sill` 才算经过，且 `height` 大于
    `sill`，`sill` 为正。

    统计弹跳的球经过高度为 `sill` 的窗口的次数：从 `height` 第一次落下算一次，之后每次弹起高过
    `sill` 算上、下两次，每次弹起的高度为前一次的 `percent` / 100。

    >>> bounce_count(30, 66, 2)
    13
    >>> bounce_count(10, 50, 5)
    1
    >>> bounce_count(10, 60, 5)
    3
    """
    seen = 1
    top = height * percent / 100
    while top > sill:
        seen += 2
        top = top * percent / 100
    return seen


def leibniz_pi(terms: int) -> float:
    """Return the sum of the first `terms` terms of 4 - 4/3 + 4/5 - 4/7 + ..., rounded to 4 decimal
    places. With no terms it is 0.0.

    Approximate pi by Leibniz's series: four times the alternating sum of the reciprocals of the
    odd numbers, with `terms` summands (0 or more). Round the result to four places.

    返回级数 4 - 4/3 + 4/5 - 4/7 + …… 前 `terms` 项之和，四舍五入保留 4 位小数，没有项时为 0.0。

    用莱布尼茨级数近似圆周率：取奇数倒数的交错和的前 `terms` 项（可为 0）乘以 4，结果保留 4 位小数。

    >>> leibniz_pi(3)
    3.4667
    >>> leibniz_pi(1)
    4.0
    >>> leibniz_pi(0)
    0.0
    """
    total = 0.0
    sign = 1
    for k in range(terms):
        total += sign * 4 / (2 * k + 1)
        sign = -sign
    return round(total, 4)


def leibniz_pi_2(terms: int) -> float:
    return round(4.0 * sum((-1) ** k / (2 * k + 1) for k in range(terms)), 4)


def even_fibonacci_total(limit: int) -> int:
    """Return the sum of all even Fibonacci numbers that do not exceed `limit`. The sequence is 1,
    2, 3, 5, 8 and so on, each number being the sum of the two before it.

    Add up those members of 1, 2, 3, 5, 8, 13, ... that are even and at most `limit`; return 0 if
    there are none.

    返回不超过 `limit` 的所有偶数斐波那契数之和，数列为 1、2、3、5、8……，每个数是前两个数之和。

    求数列 1、2、3、5、8、13……中不大于 `limit` 的偶数项的总和，没有这样的项时返回 0。

    >>> even_fibonacci_total(40)
    44
    >>> even_fibonacci_total(2)
    2
    >>> even_fibonacci_total(1)
    0
    """
    total = 0
    a, b = 1, 2
    while a <= limit:
        if a % 2 == 0:
            total += a
        a, b = b, a + b
    return total


def add_digit_sums(start: int, count: int) -> list[int]:
    """Return `count` numbers beginning with the positive integer `start`, each of which is the
    number before it plus the sum of that number's digits.

    Given `start` > 0, repeat "add the digit sum to the number" and collect `count` values, `start`
    being the first; none are collected for a `count` of 0.

    返回从正整数 `start` 开始的 `count` 个数，每个数等于前一个数加上前一个数的各位数字之和。

    给定正整数 `start`，反复执行“加上自身各位数字之和”，收集包括 `start` 在内的 `count`
    个值，`count` 为 0 时返回空列表。

    >>> add_digit_sums(16, 4)
    [16, 23, 28, 38]
    >>> add_digit_sums(1, 6)
    [1, 2, 4, 8, 16, 23]
    >>> add_digit_sums(9, 0)
    []
    """
    numbers = []
    number = start
    for _ in range(count):
        numbers.append(number)
        number += sum(map(int, str(number)))
    return numbers
