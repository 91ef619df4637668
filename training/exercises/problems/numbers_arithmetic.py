"""Arithmetic: rounding, money, units, plane geometry, dates, clocks and bits."""

import math
from datetime import date


def round_to_step(value: int, step: int) -> int:
    """Return the multiple of the positive integer `step` that is nearest to the integer `value`.
    If two are equally near, return the larger one.

    Round `value` to a whole number of `step` units (`step` > 0); halves are rounded up, towards
    the greater multiple, also below zero.

    返回离整数 `value` 最近的正整数 `step` 的倍数，两个一样近时返回较大的一个。

    把 `value` 舍入到 `step`（正整数）的整数倍，恰好在中间时向较大的方向取，负数也一样。

    >>> round_to_step(43, 5)
    45
    >>> round_to_step(15, 10)
    20
    >>> round_to_step(-15, 10)
    -10
    >>> round_to_step(0, 7)
    0
    """
    return (2 * value + step) // (2 * step) * step


def round_to_step_2(value: int, step: int) -> int:
    rest = value % step
    if 2 * rest >= step:
        return value - rest + step
    return value - rest


def ceil_div(total: int, size: int) -> int:
    """Return how many boxes of `size` pieces are needed for `total` pieces: the quotient of the
    two, rounded up. `total` is at least 0, `size` at least 1.

    Divide the non-negative integer `total` by the positive integer `size` and round up to the next
    whole number, without using floating point numbers.

    每箱装 `size` 件（正整数），返回装下 `total` 件（非负）所需的箱数，即两者之商向上取整。

    计算非负整数 `total` 除以正整数 `size` 的商并向上取整，不使用浮点数。

    >>> ceil_div(23, 5)
    5
    >>> ceil_div(20, 5)
    4
    >>> ceil_div(0, 3)
    0
    """
    return -(-total // size)


def ceil_div_2(total: int, size: int) -> int:
    boxes, rest = divmod(total, size)
    return boxes + 1 if rest else boxes


def percent_change(before: float, after: float) -> float:
    """Return by how many percent a quantity has changed from `before` to `after`, rounded to one
    decimal place; a decrease is negative. `before` is positive.

    Given the old value `before` (greater than 0) and the new value `after`, compute the change as
    a percentage of the old value and round it to one digit after the point.

    返回某个量从 `before` 变为 `after` 的百分比变化，四舍五入保留一位小数，减少时为负，`before`
    为正数。

    给定旧值 `before`（大于 0）和新值 `after`，求变化量占旧值的百分之几，结果保留一位小数。

    >>> percent_change(80, 100)
    25.0
    >>> percent_change(3, 2)
    -33.3
    >>> percent_change(5, 5)
    0.0
    """
    return round((after - before) / before * 100, 1)


def convert_temperature(degrees: float, source: str, target: str) -> float:
    """Convert a temperature of `degrees` from the unit `source` to the unit `target`, each being
    "C", "F" or "K" (Celsius, Fahrenheit, Kelvin), and round the result to two decimal places.

    Return the temperature `degrees`, which is given in the scale `source`, in the scale `target`.
    The scales are "C", "F" (32 at 0 C, 9 degrees for 5 of Celsius) and "K" (273.15 at 0 C); the
    answer has two decimals.

    把温度 `degrees` 从单位 `source` 换算成单位 `target`，单位为 "C"（摄氏）、"F"（华氏）或
    "K"（开尔文），结果保留两位小数。

    给定以 `source` 为单位的温度 `degrees`，求以 `target` 为单位的数值：单位可取 "C"、"F"、"K"，0
    摄氏度等于 32 华氏度和 273.15 开尔文，四舍五入到两位小数。

    >>> convert_temperature(100, 'C', 'F')
    212.0
    >>> convert_temperature(50, 'F', 'K')
    283.15
    >>> convert_temperature(-40, 'F', 'C')
    -40.0
    """
    if source == "F":
        celsius = (degrees - 32) * 5 / 9
    elif source == "K":
        celsius = degrees - 273.15
    else:
        celsius = degrees
    if target == "F":
        return round(celsius * 9 / 5 + 32, 2)
    if target == "K":
        return round(celsius + 273.15, 2)
    return round(float(celsius), 2)


def compound_balance(deposit: float, percent: float, years: int) -> float:
    """Return what a `deposit` has grown to after `years` years if `percent` percent of interest
    are added at the end of every year. The result is rounded to two places only at the end.

    Compute the value of `deposit` after `years` (0 or more) years of compound interest at
    `percent` percent a year, rounded to cents.

    返回本金 `deposit` 按年利率 `percent`%、每年复利一次，经过 `years`
    年后的总额，最后四舍五入保留两位小数。

    给定本金 `deposit`、年利率百分数 `percent` 和年数
    `years`（非负），求复利计算下的本息合计，精确到分。

    >>> compound_balance(1000, 5, 2)
    1102.5
    >>> compound_balance(250.0, 4, 0)
    250.0
    >>> compound_balance(100, 10, 3)
    133.1
    """
    return round(deposit * (1 + percent / 100) ** years, 2)


def compound_balance_2(deposit: float, percent: float, years: int) -> float:
    balance = float(deposit)
    for _ in range(years):
        balance += balance * percent / 100
    return round(balance, 2)


def years_to_reach(amount: float, percent: float, goal: float) -> int:
    """Count the full years that it takes until `amount`, growing by `percent` percent every year,
    is at least `goal`. If it is so already, return 0. `amount` and `percent` are positive.

    Return the smallest number of years after which the positive `amount` has reached `goal` when
    each year adds `percent` percent (more than 0) of the current value.

    金额 `amount` 每年增长 `percent`%（两者均为正），统计至少需要多少整年才能达到
    `goal`，已经达到时返回 0。

    返回最小的年数，使正数 `amount` 每年按当前值的 `percent`%（大于 0）增加之后不小于 `goal`。

    >>> years_to_reach(100, 10, 130)
    3
    >>> years_to_reach(500, 2, 500)
    0
    >>> years_to_reach(1, 100, 1000)
    10
    """
    years = 0
    while amount < goal:
        amount *= 1 + percent / 100
        years += 1
    return years


def pay_out(amount: int, coins: list[int]) -> dict[int, int]:
    """Return how `amount` is paid when the largest coin that still fits is always taken: a
    dictionary from each coin that is used to how many of it, largest first. The different positive
    integers in `coins` may be in any order and 1 is among them.

    Pay the non-negative integer `amount` greedily with `coins` (distinct positive values,
    including 1): as many of the largest as possible, then of the next, and so on. List only coins
    that are needed, in descending order.

    用贪心法支付
    `amount`：每次取不超过余额的最大硬币，返回“所用硬币面值到枚数”的字典，面值从大到小，`coins`
    是互不相同的正整数，顺序任意且含有 1。

    给定非负整数 `amount` 和面值列表 `coins`（互不相同的正整数，其中有
    1），从最大面值开始依次尽量多用，返回各面值所用的枚数，按面值降序排列，没有用到的不列出。

    >>> pay_out(87, [1, 5, 10, 25])
    {25: 3, 10: 1, 1: 2}
    >>> pay_out(6, [4, 3, 1])
    {4: 1, 1: 2}
    >>> pay_out(0, [1, 2])
    {}
    """
    used: dict[int, int] = {}
    for coin in sorted(coins, reverse=True):
        if amount >= coin:
            used[coin], amount = divmod(amount, coin)
    return used


def triangle_by_angles(a: int, b: int, c: int) -> str:
    """Return what triangle has the side lengths `a`, `b` and `c`, positive integers in any order:
    "right", "acute" or "obtuse" by its largest angle, or "none" if the two shorter sides together
    are not longer than the longest.

    Given three positive integers `a`, `b` and `c`, decide whether they are the sides of a triangle
    and if so, whether it is right-angled. The answers are "none" (no triangle), "right", "acute"
    (all angles below 90 degrees) and "obtuse" (one above).

    给定三个正整数边长 `a`、`b`、`c`（顺序任意），按最大角返回 "right"（直角）、"acute"（锐角）或
    "obtuse"（钝角），若两短边之和不大于最长边则返回 "none"。

    判断边长为 `a`、`b`、`c`（正整数）的三角形的类型：不能构成三角形返回 "none"，直角三角形返回
    "right"，三个角都小于 90 度返回 "acute"，有一个角大于 90 度返回 "obtuse"。

    >>> triangle_by_angles(13, 5, 12)
    'right'
    >>> triangle_by_angles(6, 7, 8)
    'acute'
    >>> triangle_by_angles(2, 3, 4)
    'obtuse'
    >>> triangle_by_angles(1, 2, 3)
    'none'
    """
    x, y, z = sorted([a, b, c])
    if x + y <= z:
        return "none"
    difference = x * x + y * y - z * z
    if difference == 0:
        return "right"
    return "acute" if difference > 0 else "obtuse"


def doubled_area(corners: list[tuple[int, int]]) -> int:
    """Return twice the area of the polygon whose `corners` are given in order, as pairs of integer
    coordinates. The polygon does not cross itself; with fewer than three corners the area is 0.

    Use the shoelace formula: for the list `corners` of points (x, y) along the border of a simple
    polygon, in either direction, return its area times 2, a non-negative integer (0 for less than
    three points).

    返回按顺序给出顶点 `corners`（整数坐标对）的简单多边形面积的两倍，顶点少于三个时为 0。

    用鞋带公式计算：给定沿边界依次排列（方向不限）的顶点列表 `corners`，求多边形面积乘以 2
    的非负整数，不足三个点时返回 0。

    >>> doubled_area([(0, 0), (4, 0), (4, 3)])
    12
    >>> doubled_area([(0, 0), (0, 2), (2, 2), (2, 0)])
    8
    >>> doubled_area([(1, 1), (5, 5)])
    0
    """
    total = 0
    for index, (x, y) in enumerate(corners):
        next_x, next_y = corners[(index + 1) % len(corners)]
        total += x * next_y - next_x * y
    return abs(total)


def doubled_area_2(corners: list[tuple[int, int]]) -> int:
    shifted = corners[1:] + corners[:1]
    return abs(sum(p[0] * q[1] - q[0] * p[1] for p, q in zip(corners, shifted)))


def route_length(points: list[tuple[int, int]]) -> float:
    """Return the length of the way that leads in straight lines through the `points` in their
    order, rounded to two decimal places. Fewer than two points give 0.0.

    Given a list `points` of coordinates (x, y), add up the straight distances from each point to
    the next, and round the sum to two digits; it is 0.0 if there is no next point at all.

    返回依次用直线连接各点 `points` 所得路线的长度，四舍五入保留两位小数，不足两个点时为 0.0。

    给定坐标 (x, y) 的列表
    `points`，求每个点到下一个点的直线距离之和，保留两位小数；没有下一个点时返回 0.0。

    >>> route_length([(0, 0), (3, 4), (3, 10)])
    11.0
    >>> route_length([(0, 0), (1, 1)])
    1.41
    >>> route_length([(5, 5)])
    0.0
    """
    total = 0.0
    for start, end in zip(points, points[1:]):
        total += math.dist(start, end)
    return round(total, 2)


def are_collinear(p: tuple[int, int], q: tuple[int, int], r: tuple[int, int]) -> bool:
    """Check whether the points `p`, `q` and `r`, pairs of integers, lie on one straight line.
    Points that coincide always do.

    Return True if some straight line goes through all of the three points `p`, `q` and `r` with
    integer coordinates, also when two or more of them are the same point, otherwise False.

    判断整数坐标点 `p`、`q`、`r` 是否在同一条直线上，有点重合时总是成立。

    如果存在一条直线同时经过 `p`、`q` 和 `r` 三个点（坐标为整数，允许重合），返回 True，否则返回
    False。

    >>> are_collinear((0, 0), (2, 3), (4, 6))
    True
    >>> are_collinear((0, 0), (2, 3), (4, 7))
    False
    >>> are_collinear((1, 1), (1, 1), (9, 0))
    True
    """
    return (q[0] - p[0]) * (r[1] - p[1]) == (r[0] - p[0]) * (q[1] - p[1])


def lattice_points(radius: int) -> int:
    """Count the points with integer coordinates whose distance from the origin is at most
    `radius`, a non-negative integer.

    How many pairs of integers (x, y) fulfil x * x + y * y <= `radius` * `radius`? `radius` is at
    least 0.

    统计到原点的距离不超过非负整数 `radius` 的整数坐标点的个数。

    给定非负整数 `radius`，求满足 x * x + y * y <= `radius` * `radius` 的整数对 (x, y) 有多少个。

    >>> lattice_points(1)
    5
    >>> lattice_points(2)
    13
    >>> lattice_points(0)
    1
    """
    count = 0
    for x in range(-radius, radius + 1):
        for y in range(-radius, radius + 1):
            if x * x + y * y <= radius * radius:
                count += 1
    return count


def lattice_points_2(radius: int) -> int:
    columns = range(-radius, radius + 1)
    return sum(2 * math.isqrt(radius * radius - x * x) + 1 for x in columns)


def circles_relation(distance: int, first: int, second: int) -> str:
    """Two circles have the radii `first` and `second` (positive), and their centres are `distance`
    (positive) apart. Return "apart" if they have no common point and lie outside each other,
    "inside" if one lies within the other without touching it, "touching" for exactly one common
    point and "crossing" for two.

    For two circles of positive radii `first` and `second` whose centres are at the positive
    `distance` from each other, return "touching" if the circles share one point, "crossing" if
    they share two, and otherwise "inside" or "apart", depending on whether one contains the other.

    两个圆的半径为 `first` 和 `second`，圆心相距 `distance`（均为正）：没有公共点且互在外部返回
    "apart"，一个在另一个内部且不相切返回 "inside"，恰有一个公共点返回 "touching"，有两个返回
    "crossing"。

    判断半径为 `first`、`second`，圆心距为 `distance`（均为正数）的两圆的位置关系：相切为
    "touching"，相交为 "crossing"，内含为 "inside"，外离为 "apart"。

    >>> circles_relation(5, 2, 3)
    'touching'
    >>> circles_relation(4, 2, 3)
    'crossing'
    >>> circles_relation(1, 5, 2)
    'inside'
    >>> circles_relation(9, 2, 3)
    'apart'
    """
    if distance > first + second:
        return "apart"
    if distance < abs(first - second):
        return "inside"
    if distance in (first + second, abs(first - second)):
        return "touching"
    return "crossing"


def line_through(p: tuple[int, int], q: tuple[int, int]) -> tuple[float, float] | None:
    """Return the slope and the intercept of the straight line through the different points `p` and
    `q`: a pair (m, b) such that y = m * x + b. For a vertical line return None.

    Given two distinct points `p` and `q` as (x, y), find the line y = m * x + b that contains
    both, as a tuple of the floats m and b, or None if the points have the same x.

    返回经过两个不同点 `p` 和 `q` 的直线的斜率与截距 (m, b)，满足 y = m * x + b，竖直的直线返回
    None。

    给定两个不同的点 `p`、`q`（形式为 (x, y)），求过两点的直线 y = m * x + b，以浮点数元组 (m, b)
    返回；两点的 x 相同时返回 None。

    >>> line_through((0, 1), (2, 5))
    (2.0, 1.0)
    >>> line_through((3, 4), (7, 4))
    (0.0, 4.0)
    >>> line_through((2, 0), (2, 9))
    """
    if p[0] == q[0]:
        return None
    slope = (q[1] - p[1]) / (q[0] - p[0])
    return slope, p[1] - slope * p[0]


def quadratic_roots(a: float, b: float, c: float) -> list[float]:
    """Return the real solutions of `a` x² + `b` x + `c` = 0, where `a` is not 0, in ascending
    order and rounded to three decimal places: a list of two, one or no numbers.

    Solve the quadratic equation with the coefficients `a` (not zero), `b` and `c` in real numbers.
    List the roots, the smaller first, a double root only once, rounded to three places; if there
    are none, return [].

    返回方程 `a` x² + `b` x + `c` = 0（`a` 不为
    0）的实数解，按升序排列，保留三位小数，可能有两个、一个或零个。

    求系数为 `a`（非零）、`b`、`c`
    的一元二次方程的实根，小的在前，重根只列一次，四舍五入到三位小数；没有实根时返回 []。

    >>> quadratic_roots(1, -5, 6)
    [2.0, 3.0]
    >>> quadratic_roots(-1, 0, 2)
    [-1.414, 1.414]
    >>> quadratic_roots(1, 2, 1)
    [-1.0]
    >>> quadratic_roots(1, 0, 4)
    []
    """
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return []
    root = math.sqrt(discriminant)
    solutions = {round((-b - root) / (2 * a), 3), round((-b + root) / (2 * a), 3)}
    return sorted(solutions)


def polynomial_at(coefficients: list[int], point: int) -> int:
    """Return the value of a polynomial at `point`. Its `coefficients` are listed from the highest
    power down to the constant term; the empty list stands for the zero polynomial.

    Evaluate with Horner's scheme: given `coefficients`, the leading one first, compute the
    polynomial's value for the integer `point`. Without coefficients the value is 0.

    返回多项式在 `point` 处的值，系数列表 `coefficients` 从最高次项排到常数项，空列表表示零多项式。

    用秦九韶算法（霍纳法则）求值：给定从最高次到常数项的系数 `coefficients`，计算多项式在整数
    `point` 处的值，没有系数时结果为 0。

    >>> polynomial_at([2, 0, -1], 3)
    17
    >>> polynomial_at([5], 100)
    5
    >>> polynomial_at([], 4)
    0
    """
    value = 0
    for coefficient in coefficients:
        value = value * point + coefficient
    return value


def polynomial_at_2(coefficients: list[int], point: int) -> int:
    highest = len(coefficients) - 1
    return sum(c * point ** (highest - index) for index, c in enumerate(coefficients))


def weighted_mean(values: list[float], weights: list[float]) -> float:
    """Return the mean of `values` in which each counts as much as the number at the same place in
    `weights` says, rounded to two places; if the weights add up to 0, return 0.0.

    Multiply every element of `values` by its weight in `weights` (a list of the same length), add
    up the products and divide by the total weight. Round to two decimals; a total weight of zero,
    as with empty lists, gives 0.0.

    返回 `values` 以 `weights` 中对应位置的数为权重的加权平均值，保留两位小数，权重之和为 0 时返回
    0.0。

    给定等长的列表 `values` 和 `weights`，各值乘以对应权重后求和，再除以权重总和，结果保留 2
    位小数；权重总和为 0（包括空列表）时返回 0.0。

    >>> weighted_mean([80, 90, 70], [2, 1, 1])
    80.0
    >>> weighted_mean([1.5, 4], [1, 2])
    3.17
    >>> weighted_mean([], [])
    0.0
    """
    total = sum(weights)
    if total == 0:
        return 0.0
    return round(sum(value * weight for value, weight in zip(values, weights)) / total, 2)


def average_speed(speeds: list[int]) -> float:
    """A way consists of parts of equal length, which are travelled at the positive `speeds`, one
    for each part. Return the average speed for the whole way, rounded to one decimal place. The
    list is not empty.

    Compute the harmonic mean of the non-empty list `speeds` of positive integers, that is, their
    number divided by the sum of their reciprocals, to one decimal.

    一段路程分成长度相等的若干段，各段速度依次为列表 `speeds`
    中的正数（非空），返回全程的平均速度，保留一位小数。

    求非空正整数列表 `speeds` 的调和平均数，即个数除以倒数之和，四舍五入到一位小数。

    >>> average_speed([60, 40])
    48.0
    >>> average_speed([50])
    50.0
    >>> average_speed([3, 4, 5])
    3.8
    """
    return round(len(speeds) / sum(1 / speed for speed in speeds), 1)


def average_speed_2(speeds: list[int]) -> float:
    hours = 0.0
    for speed in speeds:
        hours += 1 / speed
    return round(len(speeds) / hours, 1)


def sign_of(value: int) -> int:
    """Return -1 if the integer `value` is negative, 0 if it is zero and 1 if it is positive.

    Write the sign function for integers: the result for `value` is 1, 0 or -1, depending on
    whether it lies above, at or below zero.

    返回整数 `value` 的符号：负数返回 -1，零返回 0，正数返回 1。

    实现符号函数，根据整数 `value` 大于、等于或小于零，分别返回 1、0、-1。

    >>> sign_of(-17)
    -1
    >>> sign_of(0)
    0
    >>> sign_of(4)
    1
    """
    return (value > 0) - (value < 0)


def sign_of_2(value: int) -> int:
    if value == 0:
        return 0
    return 1 if value > 0 else -1


def leap_years(start: int, end: int) -> list[int]:
    """Return all leap years from `start` to `end`, both included: the years divisible by 4, except
    those divisible by 100 but not by 400.

    List the years from `start` through `end` that have a 29th of February in the Gregorian
    calendar (every fourth year, full centuries only if divisible by 400), in ascending order.

    返回从 `start` 到 `end`（含两端）的所有闰年：能被 4 整除，但能被 100 整除而不能被 400
    整除的除外。

    给定起止年份 `start` 和
    `end`（均包含在内），按公历规则（四年一闰，百年不闰，四百年又闰）列出其间的闰年，从早到晚排列。

    >>> leap_years(1995, 2005)
    [1996, 2000, 2004]
    >>> leap_years(1897, 1903)
    []
    >>> leap_years(2024, 2024)
    [2024]
    """
    return [
        year
        for year in range(start, end + 1)
        if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    ]


def leap_years_2(start: int, end: int) -> list[int]:
    def is_leap(year: int) -> bool:
        if year % 400 == 0:
            return True
        if year % 100 == 0:
            return False
        return year % 4 == 0

    return list(filter(is_leap, range(start, end + 1)))


def day_of_year(year: int, month: int, day: int) -> int:
    """Return the number of the given `day` of `month` in `year` when the days are counted from 1
    on 1 January; leap years have a 29 February. The date is valid.

    Which day of `year` is the date given by `month` and `day`? 1 January is number 1, and 31
    December is number 365 or, in a leap year of the Gregorian calendar, 366.

    返回 `year` 年 `month` 月 `day` 日是这一年的第几天，1 月 1 日为第 1 天，闰年的二月有 29
    天，日期有效。

    给定有效日期的 `year`、`month`、`day`，求它在当年中的序号：1 月 1 日为 1，12 月 31 日为
    365，公历闰年为 366。

    >>> day_of_year(2023, 3, 1)
    60
    >>> day_of_year(2024, 3, 1)
    61
    >>> day_of_year(2024, 12, 31)
    366
    """
    leap = year % 4 == 0 and year % 100 != 0 or year % 400 == 0
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return sum(lengths[:month - 1]) + day


def day_of_year_2(year: int, month: int, day: int) -> int:
    return (date(year, month, day) - date(year, 1, 1)).days + 1


def shift_clock(clock: str, minutes: int) -> str:
    """Return the time that a 24-hour `clock` such as "09:45" shows `minutes` minutes later
    (earlier if that is negative), in the same form; after 23:59 comes 00:00.

    Given a time of day `clock` written HH:MM, add the integer `minutes`, which may be negative and
    may exceed a day, and return the new time as HH:MM.

    返回 24 小时制时间 `clock`（如 "09:45"）过 `minutes` 分钟后的时间，格式不变，负数表示往前，23:59
    之后是 00:00。

    给定 HH:MM 形式的时刻 `clock`，加上整数 `minutes` 分钟（可为负，也可超过一天），以 HH:MM
    形式返回新的时刻。

    >>> shift_clock('09:45', 30)
    '10:15'
    >>> shift_clock('23:50', 15)
    '00:05'
    >>> shift_clock('00:00', -1)
    '23:59'
    """
    hour, minute = clock.split(":")
    total = (int(hour) * 60 + int(minute) + minutes) % (24 * 60)
    return f"{total // 60:02d}:{total % 60:02d}"


def turn_between(heading: int, wanted: int) -> int:
    """A ship goes in direction `heading` and wants to go in direction `wanted`, both in degrees
    from 0 to 359. Return the smallest turn that does it: positive to the right (growing degrees),
    negative to the left, and 180 for a complete reversal.

    Return the difference from the angle `heading` to the angle `wanted` (0 to 359 degrees each),
    normalised to the range from -179 to 180.

    船的航向为 `heading`，想转到 `wanted`（均为 0 到 359
    度），返回最小的转角：向右（度数增大）为正，向左为负，正好掉头时为 180。

    求从角度 `heading` 到角度 `wanted`（各在 0 到 359 度之间）的差，并规范到 -179 至 180 的范围内。

    >>> turn_between(350, 10)
    20
    >>> turn_between(90, 45)
    -45
    >>> turn_between(0, 180)
    180
    >>> turn_between(270, 90)
    180
    """
    turn = (wanted - heading) % 360
    return turn - 360 if turn > 180 else turn


def turn_between_2(heading: int, wanted: int) -> int:
    return 180 - (180 - wanted + heading) % 360


def map_range(value: float, source: tuple[float, float], target: tuple[float, float]) -> float:
    """Return `value` moved linearly from the interval `source` to the interval `target`, so that
    the ends of the one become the ends of the other. Values outside go outside; the two ends of
    `source` are different.

    Rescale `value`: where it lies between the two numbers of `source` (which differ), there the
    result, a float, lies between the two numbers of `target`. Extrapolate beyond the ends.

    把 `value` 从区间 `source` 线性映射到区间
    `target`，端点对应端点，超出区间的值按同样比例外推，`source` 的两端不相等。

    线性缩放：`value` 在 `source` 两端（不相等）之间处于什么位置，返回的浮点数在 `target`
    两端之间就处于什么位置，区间之外同理。

    >>> map_range(5, (0, 10), (0, 100))
    50.0
    >>> map_range(15, (10, 20), (1, -1))
    0.0
    >>> map_range(3, (0, 2), (0, 1))
    1.5
    """
    share = (value - source[0]) / (source[1] - source[0])
    return target[0] + share * (target[1] - target[0])


def set_bit_places(n: int) -> list[int]:
    """Return the positions of the ones in the binary form of the non-negative integer `n`, counted
    from 0 at the lowest bit, in ascending order.

    Given `n` >= 0, find all exponents k for which 2 ** k occurs in `n` written as a sum of
    different powers of two; list them from small to large.

    返回非负整数 `n` 的二进制表示中所有 1 所在的位置，最低位为第 0 位，按升序排列。

    给定非负整数 `n`，把它写成不同的 2 的幂之和，求其中各个指数，从小到大列出。

    >>> set_bit_places(41)
    [0, 3, 5]
    >>> set_bit_places(8)
    [3]
    >>> set_bit_places(0)
    []
    """
    return [place for place in range(n.bit_length()) if n >> place & 1]


def set_bit_places_2(n: int) -> list[int]:
    places = []
    while n:
        lowest = n & -n
        places.append(lowest.bit_length() - 1)
        n ^= lowest
    return places


def mirror_bits(value: int, width: int) -> int:
    """Return the integer whose lowest `width` bits are those of `value` in reverse order. `value`
    is not negative and has at most `width` bits.

    Write `value` >= 0 with exactly `width` binary digits (it fits), read them from right to left
    and return the number they then form.

    把非负整数 `value` 看作 `width` 位二进制数（位数足够），将各位顺序颠倒，返回得到的整数。

    给定 `value` 和 `width`，用恰好 `width` 位二进制写出非负整数
    `value`，再从右往左读，求读出的数值。

    >>> mirror_bits(6, 4)
    6
    >>> mirror_bits(1, 8)
    128
    >>> mirror_bits(11, 5)
    26
    >>> mirror_bits(0, 3)
    0
    """
    result = 0
    for _ in range(width):
        result = result << 1 | value & 1
        value >>= 1
    return result


def mirror_bits_2(value: int, width: int) -> int:
    return int(f"{value:0{width}b}"[::-1], 2)


def swap_nibbles(byte: int) -> int:
    """Return `byte`, a number from 0 to 255, with its upper and its lower four bits exchanged.

    Exchange the two hexadecimal digits of `byte` (0 to 255) and return the resulting number.

    返回把 0 到 255 之间的 `byte` 的高四位与低四位互换后的数。

    给定一个字节 `byte`（0 到 255），交换它的两个十六进制位，返回所得的整数。

    >>> swap_nibbles(26)
    161
    >>> swap_nibbles(240)
    15
    >>> swap_nibbles(0)
    0
    """
    return (byte & 15) << 4 | byte >> 4


def swap_nibbles_2(byte: int) -> int:
    high, low = divmod(byte, 16)
    return low * 16 + high


def bit_field(register: int, low: int, width: int) -> int:
    """Return the number that is stored in `width` bits of the non-negative integer `register`,
    beginning with bit `low` (bit 0 is the lowest).

    Extract a field: take the bits `low`, `low` + 1, ..., `low` + `width` - 1 of `register` >= 0 as
    a number of its own, bit `low` being its units bit.

    返回非负整数 `register` 中从第 `low` 位（最低位为第 0 位）开始的 `width` 位所表示的数。

    提取位段：取出非负整数 `register` 的第 `low` 位起共 `width` 位，作为一个独立的数返回，其中第
    `low` 位为它的最低位。

    >>> bit_field(181, 2, 3)
    5
    >>> bit_field(255, 4, 4)
    15
    >>> bit_field(7, 3, 5)
    0
    """
    return register >> low & ((1 << width) - 1)


def bit_field_2(register: int, low: int, width: int) -> int:
    return register // 2**low % 2**width


def peasant_product(a: int, b: int) -> int:
    """Multiply the non-negative integers `a` and `b` like the Russian peasants: halve `a`
    (dropping fractions) and double `b` again and again, and add up the values of `b` beside an odd
    `a`.

    Return the product of `a` >= 0 and `b` >= 0 without using multiplication, only by halving the
    one, doubling the other and adding.

    用俄罗斯农夫乘法计算非负整数 `a` 与 `b` 的积：反复将 `a` 减半（舍去小数）、将 `b` 加倍，把 `a`
    为奇数时的 `b` 加起来。

    不使用乘法运算，只通过减半、加倍和相加，返回非负整数 `a` 和 `b` 的乘积。

    >>> peasant_product(13, 12)
    156
    >>> peasant_product(0, 9)
    0
    >>> peasant_product(1, 7)
    7
    """
    total = 0
    while a > 0:
        if a & 1:
            total += b
        a >>= 1
        b += b
    return total


def peasant_product_2(a: int, b: int) -> int:
    if a == 0:
        return 0
    rest = peasant_product(a // 2, b + b)
    return rest + b if a % 2 else rest
