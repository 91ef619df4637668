"""Short functions of measurements and simple science: readings, units, vectors and fractions."""

import itertools
import math
import re


def frosty_day_numbers(temps: list[int]) -> list[int]:
    """Return the day numbers, counted from 1, on which `temps` is below zero.

    You are given a list `temps` with one temperature a day. List the numbers of the frosty days;
    the first day has the number 1.

    返回 `temps` 中气温低于零度的日子的编号，编号从 1 开始。

    列表 `temps` 每天记录一个气温，请列出所有零下的日子是第几天（第一天为 1）。

    >>> frosty_day_numbers([3, -1, 0, -5])
    [2, 4]
    >>> frosty_day_numbers([10, 12])
    []
    """
    return [day for day, temp in enumerate(temps, 1) if temp < 0]


def frosty_day_numbers_2(temps: list[int]) -> list[int]:
    days = []
    for i in range(len(temps)):
        if temps[i] < 0:
            days.append(i + 1)
    return days


def widest_daily_swing(lows: list[int], highs: list[int]) -> int:
    """Return the largest difference between the high and the low of one day, or 0 without any days.

    Given the lists `lows` and `highs` of equal length, with the coldest and the warmest temperature
    of every day, find by how much the temperature changed on the most changeable day.

    返回同一天内最高温与最低温之差的最大值；没有数据时返回 0。

    给定等长列表 `lows` 和 `highs`，分别是每天的最低与最高气温，求温差最大那天的温差。

    >>> widest_daily_swing([2, 5, -3], [10, 9, 8])
    11
    >>> widest_daily_swing([], [])
    0
    """
    return max((high - low for low, high in zip(lows, highs)), default=0)


def widest_daily_swing_2(lows: list[int], highs: list[int]) -> int:
    widest = 0
    for low, high in zip(lows, highs):
        widest = max(widest, high - low)
    return widest


def mean_of_working_sensor(readings: list[int]) -> float:
    """Return the mean of the readings that are not zero. Without such readings return 0.0.

    A broken sensor reports 0. Given the list `readings`, leave out all zeros and return the average
    of the rest, which is 0.0 when nothing is left.

    返回 `readings` 中非零读数的平均值；若没有非零读数则返回 0.0。

    传感器失灵时读数为 0。给定列表 `readings`，去掉所有 0 后求平均，若没有剩余则返回 0.0。

    >>> mean_of_working_sensor([4, 0, 5, 0])
    4.5
    >>> mean_of_working_sensor([0, 0])
    0.0
    """
    valid = [reading for reading in readings if reading != 0]
    return sum(valid) / len(valid) if valid else 0.0


def mean_of_working_sensor_2(readings: list[int]) -> float:
    total = 0
    count = 0
    for reading in readings:
        if reading:
            total += reading
            count += 1
    if count == 0:
        return 0.0
    return total / count


def mean_of_good_readings(readings: list[int], low: int, high: int) -> float:
    """Return the mean of the readings from `low` to `high`, both included, or -1.0 if none is
    there.

    Write a function that ignores all `readings` outside the range `low` to `high` and averages the
    others. When every reading is outside, return -1.0.

    返回 `readings` 中介于 `low` 和 `high`（含两端）之间的读数的平均值，没有则返回 -1.0。

    编写一个函数，忽略 `readings` 中超出 `low` 到 `high` 范围的读数，对其余求平均；全部超出时返回 -1.0。

    >>> mean_of_good_readings([5, 99, 8, -4], 0, 10)
    6.5
    >>> mean_of_good_readings([50], 0, 10)
    -1.0
    """
    good = [value for value in readings if low <= value <= high]
    if not good:
        return -1.0
    return sum(good) / len(good)


def hold_last_good(readings: list[int]) -> list[int]:
    """Replace every negative reading by the last reading that was not negative, or by 0 at the
    start.

    Negative numbers in `readings` are errors of the device. Return a new list in which each error
    is replaced by the latest good value before it; before the first good value use 0.

    把 `readings` 中的每个负数换成它之前最近的非负读数，开头没有时用 0。

    列表 `readings` 中的负数表示设备出错，把每个错误值换成前面最近的正常值，没有则用 0。

    >>> hold_last_good([3, -1, -1, 5, -1])
    [3, 3, 3, 5, 5]
    >>> hold_last_good([-1, 2])
    [0, 2]
    """
    result = []
    last = 0
    for reading in readings:
        if reading >= 0:
            last = reading
        result.append(last)
    return result


def alarm_with_reset(levels: list[int], on: int, off: int) -> list[bool]:
    """Return for each level whether the alarm rings: it starts at `on` or above, stops below `off`.

    You are given water `levels` and two limits, `off` not above `on`. The alarm starts to ring when
    a level reaches `on` and keeps ringing until a level falls below `off`. List its state each
    time.

    依次返回每个水位时警报是否在响：达到 `on` 时响起，低于 `off` 时停止。

    给定水位列表 `levels` 和两个界限（`off` 不大于 `on`），水位达到 `on` 时警报响起，直到低于 `off` 才停，列出每次的状态。

    >>> alarm_with_reset([1, 8, 6, 4, 6], 8, 5)
    [False, True, True, False, False]
    >>> alarm_with_reset([9], 8, 5)
    [True]
    """
    ringing = False
    states = []
    for level in levels:
        ringing = level >= on or (ringing and level >= off)
        states.append(ringing)
    return states


def alarm_with_reset_2(levels: list[int], on: int, off: int) -> list[bool]:
    ringing = False
    states = []
    for level in levels:
        if level >= on:
            ringing = True
        elif level < off:
            ringing = False
        states.append(ringing)
    return states


def times_threshold_crossed_upwards(values: list[int], limit: int) -> int:
    """Count how often `values` goes from `limit` or below to above `limit` in one step.

    Given a list `values` and a number `limit`, count the neighbours of which the first is at most
    `limit` and the second is larger than `limit`.

    统计 `values` 中有多少次从不超过 `limit` 变为超过 `limit`。

    给定列表 `values` 和数 `limit`，数一数有多少对相邻元素，前一个不大于 `limit` 而后一个大于 `limit`。

    >>> times_threshold_crossed_upwards([1, 5, 2, 6], 3)
    2
    >>> times_threshold_crossed_upwards([5, 5], 3)
    0
    """
    return sum(a <= limit < b for a, b in zip(values, values[1:]))


def times_threshold_crossed_upwards_2(values: list[int], limit: int) -> int:
    count = 0
    for i in range(1, len(values)):
        if values[i - 1] <= limit and values[i] > limit:
            count += 1
    return count


def same_alarm_thrice(levels: list[int], limit: int) -> bool:
    """Check whether three levels in a row lie above `limit`.

    You are given a list `levels` and a `limit`. Return True when some three consecutive levels are
    all larger than `limit`, else False.

    判断 `levels` 中是否有连续三个值都大于 `limit`。

    给定列表 `levels` 和 `limit`，若存在连续三个水平值均超过 `limit` 则返回 True，否则返回 False。

    >>> same_alarm_thrice([1, 7, 8, 9], 6)
    True
    >>> same_alarm_thrice([7, 8, 1, 9], 6)
    False
    """
    return any(min(levels[i : i + 3]) > limit for i in range(len(levels) - 2))


def same_alarm_thrice_2(levels: list[int], limit: int) -> bool:
    run = 0
    for level in levels:
        run = run + 1 if level > limit else 0
        if run == 3:
            return True
    return False


def years_to_outnumber(small: int, large: int) -> int:
    """Return after how many years `small`, doubling yearly, exceeds `large`, which grows by 10 a
    year.

    Given two positive populations, the first doubles every year and the second gets 10 more. Write
    a function that counts the years until the first is larger than the second.

    `small` 每年翻倍，`large` 每年增加 10，返回多少年后前者超过后者。

    给定两个正的种群数量，`small` 每年变为两倍，`large` 每年多 10 个，计算经过几年 `small` 大于 `large`。

    >>> years_to_outnumber(5, 20)
    4
    >>> years_to_outnumber(9, 4)
    0
    """
    years = 0
    while small <= large:
        small *= 2
        large += 10
        years += 1
    return years


def rabbits_with_fox(start: int, eaten: int, months: int) -> int:
    """Return how many rabbits live after `months` months, if they double and then `eaten` are
    caught.

    There are `start` rabbits. Every month their number doubles, and afterwards a fox catches
    `eaten` of them; there are never less than 0. Return their number in the end.

    兔子起初有 `start` 只，每月先翻倍再被吃掉 `eaten` 只（不少于 0），返回 `months` 个月后的数量。

    有 `start` 只兔子，每个月数量加倍后狐狸抓走 `eaten` 只，数量最少为 0，求过 `months` 个月还剩多少只。

    >>> rabbits_with_fox(10, 5, 2)
    25
    >>> rabbits_with_fox(3, 7, 4)
    0
    """
    for _ in range(months):
        start = max(0, start * 2 - eaten)
    return start


def population_history(start: int, born: int, years: int) -> list[int]:
    """Return the population of each year from year 0 to `years`, when `born` more come every year.

    Given the number `start` of inhabitants in year 0 and the yearly growth `born`, list the
    population for the years 0, 1, ..., `years`.

    返回第 0 年到第 `years` 年每年的人口，起初为 `start`，每年增加 `born`。

    已知第 0 年的人口 `start` 和每年的增长量 `born`，列出第 0、1、……、`years` 年的人口。

    >>> population_history(100, 5, 3)
    [100, 105, 110, 115]
    >>> population_history(7, 2, 0)
    [7]
    """
    return [start + born * year for year in range(years + 1)]


def population_history_2(start: int, born: int, years: int) -> list[int]:
    history = [start]
    for _ in range(years):
        history.append(history[-1] + born)
    return history


def halvings_until_below(amount: int, limit: int) -> int:
    """Return how often `amount` must be halved, rounding down, until it is below `limit`.

    You are given two positive integers. Divide `amount` by two without remainder again and again,
    and count the divisions needed to make it smaller than `limit`.

    返回 `amount` 需要整除 2 多少次才会小于 `limit`。

    给定两个正整数，反复将 `amount` 减半（向下取整），统计几次之后它小于 `limit`。

    >>> halvings_until_below(100, 20)
    3
    >>> halvings_until_below(5, 9)
    0
    """
    count = 0
    while amount >= limit:
        amount //= 2
        count += 1
    return count


def add_points(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int]:
    """Return the point whose coordinates are the sums of those of `first` and `second`.

    Given two points as pairs, add them coordinate by coordinate and return the new pair.

    返回 `first` 与 `second` 两个点的坐标分别相加所得的点。

    给定用二元组表示的两个点，把它们的对应坐标相加，返回新的二元组。

    >>> add_points((1, 2), (3, -5))
    (4, -3)
    >>> add_points((0, 0), (7, 8))
    (7, 8)
    """
    return (first[0] + second[0], first[1] + second[1])


def add_points_2(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int]:
    x1, y1 = first
    x2, y2 = second
    return x1 + x2, y1 + y2


def stretched_vector(vector: tuple[int, ...], factor: int) -> tuple[int, ...]:
    """Return `vector` with every component multiplied by `factor`.

    Given a tuple `vector` of any length, write a function that multiplies it by the number `factor`
    and returns the result as a tuple.

    返回把 `vector` 的每个分量都乘以 `factor` 得到的元组。

    给定任意长度的元组 `vector`，将其乘以数 `factor`，结果仍以元组返回。

    >>> stretched_vector((1, -2, 3), 4)
    (4, -8, 12)
    >>> stretched_vector((), 2)
    ()
    """
    return tuple(component * factor for component in vector)


def stretched_vector_2(vector: tuple[int, ...], factor: int) -> tuple[int, ...]:
    result = []
    for component in vector:
        result.append(component * factor)
    return tuple(result)


def are_perpendicular(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell whether two vectors are perpendicular: the products of their components add up to zero.

    You are given the vectors `first` and `second` as pairs. Return True if the sum of x times x and
    y times y is 0.

    判断两个向量 `first` 与 `second` 是否垂直，即对应分量乘积之和为零。

    给定两个以二元组表示的向量，若 x 与 x 的积加上 y 与 y 的积等于 0 则返回 True，否则返回 False。

    >>> are_perpendicular((1, 2), (-4, 2))
    True
    >>> are_perpendicular((1, 1), (1, 0))
    False
    """
    return first[0] * second[0] + first[1] * second[1] == 0


def are_perpendicular_2(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return sum(a * b for a, b in zip(first, second)) == 0


def longest_vector(vectors: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the longest of the `vectors`; of equally long ones the first. The list is not empty.

    Given a non-empty list of pairs, find the one with the largest sum of squared components; the
    earlier one wins a tie.

    返回 `vectors` 中最长的向量；长度相同时返回靠前的一个，列表非空。

    给定由二元组构成的非空列表，找出分量平方和最大的那个，若有并列取最先出现的。

    >>> longest_vector([(1, 2), (-3, 0), (0, 3)])
    (-3, 0)
    >>> longest_vector([(0, 0)])
    (0, 0)
    """
    return max(vectors, key=lambda v: v[0] ** 2 + v[1] ** 2)


def longest_vector_2(vectors: list[tuple[int, int]]) -> tuple[int, int]:
    best = vectors[0]
    for x, y in vectors:
        if x * x + y * y > best[0] ** 2 + best[1] ** 2:
            best = (x, y)
    return best


def quarter_turned(point: tuple[int, int], turns: int) -> tuple[int, int]:
    """Turn `point` to the left by a right angle around the origin, `turns` times.

    Given a pair `point` and a number `turns`, replace (x, y) by (-y, x) that many times and return
    the last pair.

    将 `point` 绕原点逆时针旋转 90 度，共 `turns` 次，返回结果。

    给定二元组 `point` 和次数 `turns`，每次把 (x, y) 变为 (-y, x)，返回最后得到的二元组。

    >>> quarter_turned((2, 1), 1)
    (-1, 2)
    >>> quarter_turned((2, 1), 2)
    (-2, -1)
    >>> quarter_turned((4, 5), 0)
    (4, 5)
    """
    x, y = point
    for _ in range(turns):
        x, y = -y, x
    return (x, y)


def points_right_of(points: list[tuple[int, int]], x: int) -> int:
    """Count the points that lie to the right of the vertical line at `x`.

    You are given a list of `points`. Return how many of them have a first coordinate above `x`.

    统计位于竖直线 `x` 右侧的点的个数。

    给定点的列表 `points`，返回其中横坐标大于 `x` 的点有多少个。

    >>> points_right_of([(1, 1), (4, 0), (9, -2)], 3)
    2
    >>> points_right_of([(3, 3)], 3)
    0
    """
    return sum(px > x for px, _ in points)


def points_right_of_2(points: list[tuple[int, int]], x: int) -> int:
    count = 0
    for point in points:
        if point[0] > x:
            count += 1
    return count


def codon_pieces(dna: str) -> list[str]:
    """Cut `dna` into pieces of three letters and drop an incomplete piece at the end.

    Given a string `dna`, return the list of its codons: letters 1 to 3, letters 4 to 6 and so on.
    One or two letters that are left over do not count.

    将 `dna` 每三个字母切成一段，舍去末尾不完整的一段。

    给定字符串 `dna`，返回它的密码子列表：第 1 到 3 个字母、第 4 到 6 个字母等，末尾剩下的一两个字母不计。

    >>> codon_pieces("ATGCCGTA")
    ['ATG', 'CCG']
    >>> codon_pieces("AT")
    []
    """
    return [dna[i : i + 3] for i in range(0, len(dna) - 2, 3)]


def codon_pieces_2(dna: str) -> list[str]:
    codons = []
    while len(dna) >= 3:
        codons.append(dna[:3])
        dna = dna[3:]
    return codons


def gc_percent(strand: str) -> int:
    """Return which whole percentage of the letters of `strand` are G or C, rounded down.

    Write a function that counts the letters 'G' and 'C' in `strand` and gives their share in
    percent without decimals. An empty strand has 0 percent.

    返回 `strand` 中字母 G 和 C 所占的百分比，向下取整。

    编写一个函数，统计 `strand` 里 'G' 与 'C' 的个数并求其整数百分比，空串为 0。

    >>> gc_percent("GATC")
    50
    >>> gc_percent("GAA")
    33
    >>> gc_percent("")
    0
    """
    if not strand:
        return 0
    return 100 * (strand.count("G") + strand.count("C")) // len(strand)


def gc_percent_2(strand: str) -> int:
    hits = sum(letter in "GC" for letter in strand)
    return hits * 100 // len(strand) if strand else 0


def mutation_positions(before: str, after: str) -> list[int]:
    """Return the positions at which the strands `before` and `after`, equally long, differ.

    Given two DNA strings of the same length, list the indices of all letters that have changed.

    返回等长的两条链 `before` 与 `after` 中字母不同的位置。

    给定两个长度相同的 DNA 字符串，列出所有发生变化的字母的下标。

    >>> mutation_positions("GATTACA", "GACTATA")
    [2, 5]
    >>> mutation_positions("AA", "AA")
    []
    """
    return [i for i, (a, b) in enumerate(zip(before, after)) if a != b]


def mutation_positions_2(before: str, after: str) -> list[int]:
    positions = []
    for i in range(len(before)):
        if before[i] != after[i]:
            positions.append(i)
    return positions


def is_valid_strand(strand: str) -> bool:
    """Tell whether `strand` is not empty and has only the letters A, C, G and T.

    You are given a string `strand`. Return True if there is at least one letter and each is one of
    'ACGT'; small letters are not allowed.

    判断 `strand` 是否非空且只含字母 A、C、G、T。

    给定字符串 `strand`，若至少有一个字母且每个都属于 'ACGT' 则返回 True，小写字母不算。

    >>> is_valid_strand("GATTACA")
    True
    >>> is_valid_strand("GAUC")
    False
    >>> is_valid_strand("")
    False
    """
    return strand != "" and all(letter in "ACGT" for letter in strand)


def is_valid_strand_2(strand: str) -> bool:
    return bool(strand) and set(strand) <= set("ACGT")


def whole_feet_with_rest(inches: int) -> tuple[int, int]:
    """Return a length of `inches` as whole feet and the inches left over; a foot has 12 inches.

    Given a number `inches`, compute how many feet it makes and how many inches remain. Return the
    pair (feet, inches).

    把 `inches` 英寸换算成整英尺和剩余英寸，1 英尺等于 12 英寸。

    给定英寸数 `inches`，求它合多少英尺、还余多少英寸，返回二元组（英尺，英寸）。

    >>> whole_feet_with_rest(70)
    (5, 10)
    >>> whole_feet_with_rest(11)
    (0, 11)
    """
    return divmod(inches, 12)


def whole_feet_with_rest_2(inches: int) -> tuple[int, int]:
    feet = inches // 12
    return (feet, inches - feet * 12)


def metric_length_label(millimetres: int) -> str:
    """Write a length in 'm' if it is whole metres, else in 'cm' if whole centimetres, else in 'mm'.

    You are given a length in `millimetres`. Return it as text in the largest of the units m, cm and
    mm that needs no decimals, as in '3 m'.

    用米、厘米、毫米中能整除的最大单位表示长度 `millimetres`。

    给定以毫米计的长度 `millimetres`，用不带小数的最大单位（m、cm、mm）写成文字，如 '3 m'。

    >>> metric_length_label(3000)
    '3 m'
    >>> metric_length_label(250)
    '25 cm'
    >>> metric_length_label(47)
    '47 mm'
    """
    if millimetres % 1000 == 0:
        return f"{millimetres // 1000} m"
    if millimetres % 10 == 0:
        return f"{millimetres // 10} cm"
    return f"{millimetres} mm"


def total_centimetres(lengths: list[str]) -> int:
    """Add up `lengths` such as '3m' and '45cm' and return the sum in centimetres.

    Given a list of texts, each a whole number followed by 'cm' or by 'm', compute their total in
    centimetres; a metre has 100 of them.

    将 `lengths` 中形如 '3m' 和 '45cm' 的长度相加，返回总厘米数。

    给定字符串列表 `lengths`，每项是整数后接 'cm' 或 'm'，求总长为多少厘米（1 米为 100 厘米）。

    >>> total_centimetres(["3m", "45cm"])
    345
    >>> total_centimetres([])
    0
    """
    total = 0
    for length in lengths:
        if length.endswith("cm"):
            total += int(length[:-2])
        else:
            total += int(length[:-1]) * 100
    return total


def fahrenheit_list(celsius: list[int]) -> list[int]:
    """Convert the temperatures in `celsius`, all multiples of 5, to whole degrees Fahrenheit.

    Write a function that takes a list `celsius` and returns a list of Fahrenheit temperatures: each
    one times 9, divided by 5, plus 32. All are multiples of 5.

    将 `celsius` 中的摄氏温度（均为 5 的倍数）换算为整数华氏温度。

    编写一个函数，把列表 `celsius` 的每个温度乘 9 除以 5 再加 32，返回华氏温度列表，各数都是 5 的倍数。

    >>> fahrenheit_list([0, 100, -40])
    [32, 212, -40]
    >>> fahrenheit_list([])
    []
    """
    return [degrees * 9 // 5 + 32 for degrees in celsius]


def fahrenheit_list_2(celsius: list[int]) -> list[int]:
    result = []
    for degrees in celsius:
        result.append(degrees // 5 * 9 + 32)
    return result


def ice_water_or_steam(celsius: int) -> str:
    """Return 'ice' at 0 degrees or below, 'steam' at 100 degrees or above and 'water' between.

    Given the temperature `celsius`, name what water is at that temperature: 'ice', 'water' or
    'steam'. The limits 0 and 100 belong to 'ice' and 'steam'.

    零度及以下返回 'ice'，一百度及以上返回 'steam'，其余返回 'water'。

    给定温度 `celsius`，说出水在该温度下的状态：'ice'、'water' 或 'steam'，界限 0 属于冰，100 属于蒸汽。

    >>> ice_water_or_steam(20)
    'water'
    >>> ice_water_or_steam(0)
    'ice'
    >>> ice_water_or_steam(100)
    'steam'
    """
    if celsius <= 0:
        return "ice"
    if celsius >= 100:
        return "steam"
    return "water"


def ice_water_or_steam_2(celsius: int) -> str:
    return "ice" if celsius <= 0 else "water" if celsius < 100 else "steam"


def floats_or_sinks(mass: int, volume: int) -> str:
    """Return 'floats' if `mass` is less than `volume`, 'sinks' if it is more and 'hovers' if equal.

    You are given the `mass` of a body in grams and its `volume` in cubic centimetres. Water has the
    density 1; tell whether the body 'floats', 'sinks' or 'hovers' in it.

    `mass` 小于 `volume` 返回 'floats'，大于返回 'sinks'，相等返回 'hovers'。

    给定物体的质量 `mass`（克）和体积 `volume`（立方厘米），水的密度为 1，判断它在水中上浮、下沉还是悬浮。

    >>> floats_or_sinks(40, 50)
    'floats'
    >>> floats_or_sinks(80, 10)
    'sinks'
    >>> floats_or_sinks(5, 5)
    'hovers'
    """
    if mass == volume:
        return "hovers"
    return "floats" if mass < volume else "sinks"


def floats_or_sinks_2(mass: int, volume: int) -> str:
    if mass < volume:
        return "floats"
    elif mass > volume:
        return "sinks"
    else:
        return "hovers"


def densest_material(samples: dict[str, tuple[int, int]]) -> str:
    """Return the name of the sample with the highest mass per volume.

    Given a non-empty dictionary `samples` from names to pairs (mass, volume), find the name with
    the largest density; the volumes are positive and the first one wins a tie.

    返回 `samples` 中单位体积质量最大的样品名称。

    给定非空字典 `samples`，由名称对应（质量，体积），找出密度最大的名称；体积都为正，并列时取最先的。

    >>> densest_material({"oak": (3, 4), "iron": (16, 2), "cork": (1, 5)})
    'iron'
    >>> densest_material({"ice": (9, 10)})
    'ice'
    """
    return max(samples, key=lambda name: samples[name][0] / samples[name][1])


def densest_material_2(samples: dict[str, tuple[int, int]]) -> str:
    best = ""
    highest = -1.0
    for name, (mass, volume) in samples.items():
        if mass / volume > highest:
            highest = mass / volume
            best = name
    return best


def names_lighter_than_water(densities: dict[str, float]) -> list[str]:
    """Return in alphabetical order the names in `densities` whose density is below 1.

    Write a function that takes a dictionary of materials and their densities and lists, sorted, all
    materials that would swim: those with a value smaller than 1.

    按字母顺序返回 `densities` 中密度小于 1 的材料名称。

    编写一个函数，参数 `densities` 是材料到密度的字典，排序后列出所有会浮起来的（密度小于 1 的）材料。

    >>> names_lighter_than_water({"oil": 0.9, "iron": 7.8, "cork": 0.25})
    ['cork', 'oil']
    >>> names_lighter_than_water({"gold": 19.3})
    []
    """
    return sorted(name for name, density in densities.items() if density < 1)


def names_lighter_than_water_2(densities: dict[str, float]) -> list[str]:
    result = []
    for name in sorted(densities):
        if densities[name] < 1:
            result.append(name)
    return result


def kilometres_driven(stages: list[tuple[int, int]]) -> int:
    """Return the total way of `stages`, which are pairs of a speed and a number of hours.

    You are given a list `stages` of pairs (kilometres per hour, hours). Multiply the two numbers of
    every stage and add everything up.

    返回 `stages` 的总路程，每段是（速度，小时数）。

    给定由（每小时公里数，小时数）组成的列表 `stages`，把每段的两个数相乘后全部加起来。

    >>> kilometres_driven([(50, 2), (80, 1)])
    180
    >>> kilometres_driven([])
    0
    """
    return sum(speed * hours for speed, hours in stages)


def kilometres_driven_2(stages: list[tuple[int, int]]) -> int:
    way = 0
    for speed, hours in stages:
        way += speed * hours
    return way


def mean_speed_of_stages(stages: list[tuple[int, int]]) -> float:
    """Return the whole distance divided by the whole time of `stages`, or 0.0 if no time passed.

    Given a list `stages` of pairs (distance, hours), add up the distances and the hours, and divide
    one sum by the other. When the hours add up to 0, return 0.0.

    返回 `stages` 的总路程除以总时间，总时间为零时返回 0.0。

    给定由（路程，小时）组成的列表 `stages`，分别求路程之和与时间之和并相除；时间之和为 0 时返回 0.0。

    >>> mean_speed_of_stages([(100, 1), (50, 3)])
    37.5
    >>> mean_speed_of_stages([])
    0.0
    """
    hours = sum(time for _, time in stages)
    if hours == 0:
        return 0.0
    return sum(distance for distance, _ in stages) / hours


def minutes_for_way(metres: int, per_minute: int) -> int:
    """Return the minutes needed for `metres` at `per_minute` metres a minute, rounded up.

    Given a distance `metres` and a positive speed `per_minute`, compute how many minutes the way
    takes; a minute that has begun counts in full.

    返回以每分钟 `per_minute` 米走完 `metres` 米所需的分钟数，向上取整。

    给定路程 `metres` 和正的速度 `per_minute`，计算需要多少分钟，不足一分钟按一分钟计。

    >>> minutes_for_way(250, 100)
    3
    >>> minutes_for_way(200, 100)
    2
    >>> minutes_for_way(0, 5)
    0
    """
    return math.ceil(metres / per_minute)


def minutes_for_way_2(metres: int, per_minute: int) -> int:
    minutes, rest = divmod(metres, per_minute)
    return minutes + 1 if rest else minutes


def gap_of_two_runners(fast: int, slow: int, head_start: int) -> int:
    """Return after how many seconds the fast runner has caught up with the slow one, or -1 if
    never.

    The slow runner starts `head_start` metres ahead. Both run whole metres a second, `fast` and
    `slow`. Count the full seconds until the first is level or ahead; -1 if `fast` is not faster.

    快跑者每秒 `fast` 米，慢跑者每秒 `slow` 米且领先 `head_start` 米，返回几秒后追上，追不上返回 -1。

    慢跑者在前方 `head_start` 米处出发，求多少整秒后速度为 `fast` 的人追平或超过速度为 `slow` 的人，不更快则为 -1。

    >>> gap_of_two_runners(5, 3, 10)
    5
    >>> gap_of_two_runners(5, 3, 9)
    5
    >>> gap_of_two_runners(3, 3, 1)
    -1
    """
    if fast <= slow:
        return -1
    seconds = 0
    while head_start > 0:
        head_start -= fast - slow
        seconds += 1
    return seconds


def gap_of_two_runners_2(fast: int, slow: int, head_start: int) -> int:
    if fast <= slow:
        return -1
    return math.ceil(head_start / (fast - slow))


def speeds_between_marks(marks: list[int]) -> list[int]:
    """Return how far the car came in each hour, given its kilometre counter every hour.

    Given a list `marks` with the reading of a counter once an hour, list the differences of each
    reading and the one before it.

    根据每小时记录的里程数 `marks`，返回每小时行驶的公里数。

    列表 `marks` 是里程表每小时的读数，列出每个读数与前一个读数之差。

    >>> speeds_between_marks([100, 150, 230])
    [50, 80]
    >>> speeds_between_marks([7])
    []
    """
    return [after - before for before, after in zip(marks, marks[1:])]


def speeds_between_marks_2(marks: list[int]) -> list[int]:
    speeds = []
    for i in range(1, len(marks)):
        speeds.append(marks[i] - marks[i - 1])
    return speeds


def is_braking(speeds: list[int]) -> bool:
    """Tell whether `speeds` never rises and ends at 0.

    Write a function that returns True if no speed is higher than the one before and the last one is
    zero. An empty list gives False.

    判断 `speeds` 是否从不上升并且最后为 0。

    编写一个函数，若每个速度都不大于前一个且最后一个为零则返回 True，空列表返回 False。

    >>> is_braking([50, 30, 30, 0])
    True
    >>> is_braking([50, 60, 0])
    False
    >>> is_braking([])
    False
    """
    if not speeds or speeds[-1] != 0:
        return False
    return all(a >= b for a, b in zip(speeds, speeds[1:]))


def is_braking_2(speeds: list[int]) -> bool:
    return speeds[-1:] == [0] and speeds == sorted(speeds, reverse=True)


def without_extremes_mean(marks: list[int]) -> float:
    """Return the mean of `marks` without one highest and one lowest; there are three marks or more.

    You are given at least three numbers in `marks`. Leave out the smallest and the largest, each
    once, and average the others.

    去掉 `marks` 中一个最高分和一个最低分后求平均，至少有三个数。

    给定至少三个数的列表 `marks`，各去掉一个最小值和一个最大值，返回其余数的平均值。

    >>> without_extremes_mean([9, 4, 5, 6, 1])
    5.0
    >>> without_extremes_mean([2, 2, 3])
    2.0
    """
    middle = sorted(marks)[1:-1]
    return sum(middle) / len(middle)


def without_extremes_mean_2(marks: list[int]) -> float:
    return (sum(marks) - max(marks) - min(marks)) / (len(marks) - 2)


def far_from_mean(values: list[int], limit: int) -> list[int]:
    """Return the numbers in `values` that differ from the mean of `values` by more than `limit`.

    Given a list `values`, compute the mean and keep, in order, the values that are further than
    `limit` away from it. An empty list stays empty.

    返回 `values` 中与平均值相差超过 `limit` 的数。

    给定列表 `values`，求出平均值，按原顺序保留离它的距离大于 `limit` 的数；空列表返回空列表。

    >>> far_from_mean([10, 12, 11, 31], 5)
    [10, 31]
    >>> far_from_mean([], 1)
    []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    return [value for value in values if abs(value - mean) > limit]


def jump_indices(readings: list[int], limit: int) -> list[int]:
    """Return the indices of the readings that differ from the previous one by more than `limit`.

    Given a list `readings`, find the sudden jumps: list each index whose value is more than `limit`
    above or below the value just before it.

    返回 `readings` 中与前一个读数相差超过 `limit` 的位置。

    给定列表 `readings`，找出突变点，即比前一个值高出或低于 `limit` 以上的所有下标。

    >>> jump_indices([1, 2, 9, 8, 1], 3)
    [2, 4]
    >>> jump_indices([4], 0)
    []
    """
    return [i for i in range(1, len(readings)) if abs(readings[i] - readings[i - 1]) > limit]


def jump_indices_2(readings: list[int], limit: int) -> list[int]:
    jumps = []
    for i, (before, now) in enumerate(zip(readings, readings[1:])):
        if abs(now - before) > limit:
            jumps.append(i + 1)
    return jumps


def nearest_to_target(readings: list[int], target: int) -> int:
    """Return the reading nearest to `target`; of two equally near ones the larger.

    You are given a non-empty list `readings`. Find the value with the smallest distance to
    `target`, and prefer the larger value when two are equally far away.

    返回 `readings` 中最接近 `target` 的读数，同样接近时取较大的。

    给定非空列表 `readings`，找出与 `target` 距离最小的值；距离相同时选更大的那个。

    >>> nearest_to_target([1, 8, 12], 10)
    12
    >>> nearest_to_target([3], 100)
    3
    """
    return min(readings, key=lambda value: (abs(value - target), -value))


def nearest_to_target_2(readings: list[int], target: int) -> int:
    best = readings[0]
    for value in readings:
        if abs(value - target) < abs(best - target):
            best = value
        elif abs(value - target) == abs(best - target):
            best = max(best, value)
    return best


def shifted_to_zero(numbers: list[int]) -> list[int]:
    """Subtract the smallest of `numbers` from all of them, so that the smallest becomes 0.

    Given a list `numbers`, shift all values by the same amount so that the minimum is 0. The empty
    list stays empty.

    将 `numbers` 中每个数都减去最小值，使最小值变为 0。

    给定列表 `numbers`，把所有值平移相同的量，使最小的数变成 0；空列表保持为空。

    >>> shifted_to_zero([5, 3, 9])
    [2, 0, 6]
    >>> shifted_to_zero([-2, 0])
    [0, 2]
    >>> shifted_to_zero([])
    []
    """
    return [number - min(numbers) for number in numbers]


def shifted_to_zero_2(numbers: list[int]) -> list[int]:
    if not numbers:
        return []
    lowest = min(numbers)
    return [number - lowest for number in numbers]


def as_part_of_largest(values: list[int]) -> list[float]:
    """Divide all positive `values` by the largest of them and round the results to two decimals.

    Write a function that scales a list of positive numbers so that the largest becomes 1.0, each
    rounded to two places.

    将 `values` 中的正数都除以其中最大的数，结果保留两位小数。

    编写一个函数，把正数列表 `values` 缩放到最大值为 1.0，每个结果四舍五入到两位小数。

    >>> as_part_of_largest([2, 4, 8])
    [0.25, 0.5, 1.0]
    >>> as_part_of_largest([1, 3])
    [0.33, 1.0]
    >>> as_part_of_largest([])
    []
    """
    return [round(value / max(values), 2) for value in values]


def as_part_of_largest_2(values: list[int]) -> list[float]:
    largest = max(values, default=1)
    result = []
    for value in values:
        result.append(round(value / largest, 2))
    return result


def percent_shares(counts: dict[str, int]) -> dict[str, int]:
    """Return for each key of `counts` its share of the total in whole percent, rounded down.

    Given a dictionary `counts` whose values have a positive sum, build a dictionary with the same
    keys and the percentage of the sum, without decimals, as values.

    返回 `counts` 中每个键所占总数的整数百分比，向下取整。

    给定字典 `counts`，各值之和为正，生成键相同、值为所占百分比（舍去小数）的字典。

    >>> percent_shares({"a": 1, "b": 3})
    {'a': 25, 'b': 75}
    >>> percent_shares({"x": 2, "y": 1})
    {'x': 66, 'y': 33}
    """
    total = sum(counts.values())
    return {key: 100 * count // total for key, count in counts.items()}


def percent_shares_2(counts: dict[str, int]) -> dict[str, int]:
    total = 0
    for count in counts.values():
        total += count
    shares = {}
    for key in counts:
        shares[key] = counts[key] * 100 // total
    return shares


def rounded_up_to_step(number: int, step: int) -> int:
    """Return the smallest multiple of `step` that is not below `number`.

    Given an integer `number` and a positive integer `step`, round the number up to the next
    multiple of `step`; a multiple stays as it is.

    返回不小于 `number` 的最小的 `step` 的倍数。

    给定整数 `number` 和正整数 `step`，将其向上取到 `step` 的倍数，本身是倍数则不变。

    >>> rounded_up_to_step(23, 5)
    25
    >>> rounded_up_to_step(20, 5)
    20
    >>> rounded_up_to_step(-3, 5)
    0
    """
    return -(-number // step) * step


def rounded_up_to_step_2(number: int, step: int) -> int:
    while number % step != 0:
        number += 1
    return number


def nearest_step_half_up(value: int, step: int) -> int:
    """Round `value` to the nearest multiple of `step`; exactly in the middle it goes up.

    You are given a `value` that is not negative and a positive `step`. Return the multiple of
    `step` nearest to the value, the larger of two that are equally near.

    将 `value` 舍入到最近的 `step` 的倍数，正好居中时取较大的。

    给定非负数 `value` 和正整数 `step`，返回离它最近的 `step` 的倍数；两个一样近时取大的那个。

    >>> nearest_step_half_up(12, 5)
    10
    >>> nearest_step_half_up(13, 5)
    15
    >>> nearest_step_half_up(15, 10)
    20
    """
    lower = value // step * step
    if 2 * (value - lower) >= step:
        return lower + step
    return lower


def nearest_step_half_up_2(value: int, step: int) -> int:
    steps, rest = divmod(value, step)
    if rest * 2 >= step:
        steps += 1
    return steps * step


def all_on_grid(values: list[int], step: int) -> bool:
    """Tell whether all `values` are multiples of `step` away from the first of them.

    Given a list `values` and a positive `step`, return True if every value differs from the first
    one by a multiple of `step`. An empty list gives True.

    判断 `values` 中每个数与第一个数之差是否都是 `step` 的倍数。

    给定列表 `values` 和正数 `step`，若所有值与首个值相差 `step` 的整数倍则返回 True，空列表也返回 True。

    >>> all_on_grid([3, 13, 8], 5)
    True
    >>> all_on_grid([3, 4], 5)
    False
    >>> all_on_grid([], 2)
    True
    """
    return all((value - values[0]) % step == 0 for value in values)


def all_on_grid_2(values: list[int], step: int) -> bool:
    return len({value % step for value in values}) <= 1


def marks_on_scale(low: int, high: int, step: int) -> list[int]:
    """Return the multiples of `step` from `low` to `high`, both included, in ascending order.

    A ruler shows the range from `low` to `high`. Write a function that lists the marks on it, which
    are all multiples of the positive number `step` in this range.

    按升序返回从 `low` 到 `high`（含两端）的所有 `step` 的倍数。

    尺子显示从 `low` 到 `high` 的范围，编写一个函数，列出其上的刻度，即范围内正数 `step` 的所有倍数。

    >>> marks_on_scale(7, 21, 5)
    [10, 15, 20]
    >>> marks_on_scale(-4, 4, 4)
    [-4, 0, 4]
    """
    return [mark for mark in range(low, high + 1) if mark % step == 0]


def marks_on_scale_2(low: int, high: int, step: int) -> list[int]:
    marks = []
    mark = low
    while mark <= high:
        if mark % step == 0:
            marks.append(mark)
        mark += 1
    return marks


def counts_per_bin(values: list[int], width: int) -> dict[int, int]:
    """Count how many of `values` fall into each bin of the given `width`; keys are the bin starts.

    Given a list `values` and a positive `width`, put every value into the bin that starts at the
    multiple of `width` at or below it. Return a dictionary from bin start to count, in the order in
    which the bins turn up.

    统计 `values` 落入每个宽为 `width` 的区间的个数，键为区间起点。

    给定列表 `values` 和正数 `width`，每个值归入以不大于它的最大 `width` 倍数为起点的区间，返回起点到个数的字典。

    >>> counts_per_bin([3, 12, 17, 8], 10)
    {0: 2, 10: 2}
    >>> counts_per_bin([25], 10)
    {20: 1}
    """
    counts = {}
    for value in values:
        start = value // width * width
        counts[start] = counts.get(start, 0) + 1
    return counts


def counts_per_bin_2(values: list[int], width: int) -> dict[int, int]:
    starts = [value - value % width for value in values]
    return {start: starts.count(start) for start in starts}


def fullest_bin_start(values: list[int], width: int) -> int:
    """Return the start of the bin of `width` that holds most of `values`, the lowest in a tie.

    You are given a non-empty list `values` and a positive `width`. The bins start at the multiples
    of `width`. Find the bin with the most values, and the lower one of equally full bins.

    返回含 `values` 最多的宽 `width` 的区间的起点，并列取最小的。

    给定非空列表 `values` 和正数 `width`，区间从 `width` 的倍数开始，找出数值最多的区间起点，相同时取较低的。

    >>> fullest_bin_start([3, 14, 17, 25], 10)
    10
    >>> fullest_bin_start([21, 5], 10)
    0
    """
    starts = sorted(value // width * width for value in values)
    return max(starts, key=starts.count)


def fullest_bin_start_2(values: list[int], width: int) -> int:
    counts = {}
    for value in values:
        start = value - value % width
        counts[start] = counts.get(start, 0) + 1
    return min(counts, key=lambda start: (-counts[start], start))


def bars_between_pipes(counts: list[int]) -> str:
    """Write one bar of '#' for each of `counts`, separated by '|'; a zero is written '-'.

    Write a function that turns a list of `counts` into text: each number becomes that many '#', a 0
    becomes '-', and a '|' stands between them.

    把 `counts` 中每个数写成相应个数的 '#'，零写成 '-'，用 '|' 分隔。

    编写一个函数，将列表 `counts` 变成文字：每个数变成同样多的 '#'，0 变成 '-'，中间用 '|' 连接。

    >>> bars_between_pipes([2, 0, 3])
    '##|-|###'
    >>> bars_between_pipes([])
    ''
    """
    return "|".join("#" * count or "-" for count in counts)


def bars_between_pipes_2(counts: list[int]) -> str:
    bars = []
    for count in counts:
        if count == 0:
            bars.append("-")
        else:
            bars.append("#" * count)
    return "|".join(bars)


def halved_fraction(fraction: tuple[int, int]) -> tuple[int, int]:
    """Return half of `fraction`: halve an even numerator, else double the denominator.

    Given a pair (numerator, denominator), compute half of the fraction. If the numerator is even,
    it is divided by two; otherwise the denominator is multiplied by two.

    返回分数 `fraction` 的一半：分子为偶数时减半，否则分母加倍。

    给定二元组 `fraction`（分子，分母），求它的一半；若分子是偶数就把分子除以二，否则把分母乘以二。

    >>> halved_fraction((4, 5))
    (2, 5)
    >>> halved_fraction((3, 4))
    (3, 8)
    """
    top, bottom = fraction
    if top % 2 == 0:
        return (top // 2, bottom)
    return (top, bottom * 2)


def product_of_fractions(fractions: list[tuple[int, int]]) -> tuple[int, int]:
    """Multiply all `fractions` without reducing; no fractions give (1, 1).

    Given a list of pairs (numerator, denominator), multiply the numerators with each other and the
    denominators with each other, and return both products as a pair.

    将 `fractions` 中所有分数相乘，不约分；空列表得 (1, 1)。

    给定由（分子，分母）组成的列表 `fractions`，把分子相乘、分母相乘，以二元组返回两个积。

    >>> product_of_fractions([(1, 2), (3, 4)])
    (3, 8)
    >>> product_of_fractions([])
    (1, 1)
    """
    top = bottom = 1
    for numerator, denominator in fractions:
        top *= numerator
        bottom *= denominator
    return (top, bottom)


def product_of_fractions_2(fractions: list[tuple[int, int]]) -> tuple[int, int]:
    top = math.prod(fraction[0] for fraction in fractions)
    return (top, math.prod(fraction[1] for fraction in fractions))


def count_proper_fractions(fractions: list[tuple[int, int]]) -> int:
    """Count the fractions that lie above 0 and below 1; denominators are positive.

    You are given a list `fractions` of pairs (numerator, denominator) with positive denominators.
    Return how many have a positive numerator smaller than the denominator.

    统计 `fractions` 中大于 0 且小于 1 的分数个数，分母都为正。

    给定由（分子，分母）组成的列表 `fractions`，分母为正，返回分子为正且小于分母的分数有几个。

    >>> count_proper_fractions([(1, 2), (5, 3), (2, 2), (0, 4)])
    1
    >>> count_proper_fractions([(-1, 3)])
    0
    """
    return sum(0 < top < bottom for top, bottom in fractions)


def count_proper_fractions_2(fractions: list[tuple[int, int]]) -> int:
    count = 0
    for top, bottom in fractions:
        if top > 0 and top < bottom:
            count += 1
    return count


def equal_value_pairs(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Tell whether the fractions `a` and `b` have the same value, by multiplying crosswise.

    Given two pairs (numerator, denominator) with denominators that are not zero, return True if the
    numerator of `a` times the denominator of `b` equals the numerator of `b` times that of `a`.

    用交叉相乘判断分数 `a` 与 `b` 的值是否相等。

    给定两个（分子，分母）二元组，分母不为零，若 `a` 的分子乘 `b` 的分母等于 `b` 的分子乘 `a` 的分母则返回 True。

    >>> equal_value_pairs((1, 2), (3, 6))
    True
    >>> equal_value_pairs((1, 2), (2, 3))
    False
    """
    return a[0] * b[1] == b[0] * a[1]


def mixed_number_text(top: int, bottom: int) -> str:
    """Write the fraction of `top` and `bottom` as a mixed number such as '2 1/3', or '2' if whole.

    Given `top`, not negative, and a positive `bottom`, return the whole part, a space and the rest
    as a fraction. Leave out a rest of 0, and also a whole part of 0 before a rest. Do not reduce.

    把 `top` 除以 `bottom` 写成带分数，如 '2 1/3'；能整除时只写整数。

    给定非负整数 `top` 和正整数 `bottom`，返回整数部分、空格和剩余分数；余数为 0 或整数部分为 0 时省去该部分，不约分。

    >>> mixed_number_text(7, 3)
    '2 1/3'
    >>> mixed_number_text(6, 3)
    '2'
    >>> mixed_number_text(1, 4)
    '1/4'
    """
    whole, rest = divmod(top, bottom)
    if rest == 0:
        return str(whole)
    return f"{whole} {rest}/{bottom}" if whole else f"{rest}/{bottom}"


def same_ratio_everywhere(first: list[int], second: list[int]) -> bool:
    """Tell whether every number in `second` is the same multiple of its partner in `first`.

    You are given two lists of positive numbers, equally long. Return True if the ratio of `second`
    to `first` is the same at every position.

    判断 `second` 与 `first` 对应元素的比值是否处处相同。

    给定两个等长的正数列表，若每个位置上 `second` 与 `first` 的比都一样则返回 True。

    >>> same_ratio_everywhere([1, 2, 4], [3, 6, 12])
    True
    >>> same_ratio_everywhere([1, 2], [3, 5])
    False
    >>> same_ratio_everywhere([], [])
    True
    """
    return all(a * second[0] == b * first[0] for a, b in zip(first, second))


def same_ratio_everywhere_2(first: list[int], second: list[int]) -> bool:
    for i in range(1, len(first)):
        if first[i] * second[0] != first[0] * second[i]:
            return False
    return True


def divided_by_common(numbers: list[int]) -> list[int]:
    """Divide all positive `numbers` by their greatest common divisor.

    Given a list of positive integers, such as the parts of a mixture, make them as small as
    possible while their ratio stays the same.

    将正整数列表 `numbers` 中的每个数都除以它们的最大公约数。

    给定正整数列表 `numbers`（例如配料的份数），在保持比例不变的情况下把它们化为最小。

    >>> divided_by_common([4, 6, 10])
    [2, 3, 5]
    >>> divided_by_common([7])
    [1]
    >>> divided_by_common([])
    []
    """
    common = math.gcd(*numbers)
    return [number // common for number in numbers]


def divided_by_common_2(numbers: list[int]) -> list[int]:
    common = 0
    for number in numbers:
        common = math.gcd(common, number)
    return [number // common for number in numbers]


def rectangle_centre(left: int, bottom: int, width: int, height: int) -> tuple[float, float]:
    """Return the middle point of the rectangle with the corner (`left`, `bottom`) and the given
    sides.

    Given the lower left corner of a rectangle, its `width` and its `height`, compute the
    coordinates of its centre.

    返回左下角为 (`left`, `bottom`)、宽 `width`、高 `height` 的矩形的中心点。

    给定矩形左下角坐标 `left`、`bottom` 以及宽 `width` 和高 `height`，求中心的坐标。

    >>> rectangle_centre(0, 0, 4, 3)
    (2.0, 1.5)
    >>> rectangle_centre(1, -1, 2, 2)
    (2.0, 0.0)
    """
    return (left + width / 2, bottom + height / 2)


def tiles_for_floor(length: int, width: int, side: int) -> int:
    """Return how many square tiles of `side` cover a floor of `length` by `width`; tiles may be
    cut.

    Given a floor and the side of a square tile, count the tiles needed if every row and every
    column is rounded up to whole tiles.

    返回用边长 `side` 的方砖铺满 `length` 乘 `width` 的地面所需块数，可切割。

    给定地面的长 `length`、宽 `width` 和方砖边长 `side`，每行每列都向上取整，求需要多少块砖。

    >>> tiles_for_floor(10, 6, 4)
    6
    >>> tiles_for_floor(4, 4, 2)
    4
    """
    return math.ceil(length / side) * math.ceil(width / side)


def tiles_for_floor_2(length: int, width: int, side: int) -> int:
    rows = (length + side - 1) // side
    columns = (width + side - 1) // side
    return rows * columns


def index_of_widest_plot(plots: list[tuple[int, int]]) -> int:
    """Return the index of the plot with the largest area, the first in a tie, or -1 without plots.

    You are given a list `plots` of pairs (length, width). Find the position of the plot whose
    product of length and width is the largest.

    返回 `plots` 中面积最大的地块的下标，并列取最前，没有地块返回 -1。

    给定由（长，宽）组成的列表 `plots`，找出长乘宽最大的地块位置；列表为空时返回 -1。

    >>> index_of_widest_plot([(2, 3), (4, 4), (16, 1)])
    1
    >>> index_of_widest_plot([])
    -1
    """
    areas = [length * width for length, width in plots]
    return areas.index(max(areas)) if areas else -1


def index_of_widest_plot_2(plots: list[tuple[int, int]]) -> int:
    best = -1
    largest = -1
    for i, (length, width) in enumerate(plots):
        if length * width > largest:
            largest = length * width
            best = i
    return best


def street_walk_length(corners: list[tuple[int, int]]) -> int:
    """Return the length of the walk through `corners`, going only along streets.

    Given a list of points, add up, for each two neighbours in the list, the distance in x and the
    distance in y.

    返回只沿街道依次走过 `corners` 各点的总路程。

    给定点的列表 `corners`，对列表中每两个相邻的点，把横向距离与纵向距离相加，求总和。

    >>> street_walk_length([(0, 0), (2, 3), (2, 1)])
    7
    >>> street_walk_length([(5, 5)])
    0
    """
    return sum(abs(a - c) + abs(b - d) for (a, b), (c, d) in zip(corners, corners[1:]))


def street_walk_length_2(corners: list[tuple[int, int]]) -> int:
    length = 0
    for i in range(1, len(corners)):
        length += abs(corners[i][0] - corners[i - 1][0])
        length += abs(corners[i][1] - corners[i - 1][1])
    return length


def points_within_radius(points: list[tuple[int, int]], radius: int) -> list[tuple[int, int]]:
    """Keep the `points` whose distance from the origin is at most `radius`.

    Given a list of pairs, return those for which the sum of the squares of both coordinates is not
    larger than the square of `radius`.

    保留 `points` 中到原点的距离不超过 `radius` 的点。

    给定点的列表 `points`，返回其中两个坐标的平方和不大于 `radius` 的平方的点。

    >>> points_within_radius([(3, 4), (5, 1), (0, -2)], 5)
    [(3, 4), (0, -2)]
    >>> points_within_radius([], 2)
    []
    """
    return [(x, y) for x, y in points if x * x + y * y <= radius * radius]


def points_within_radius_2(points: list[tuple[int, int]], radius: int) -> list[tuple[int, int]]:
    near = []
    for point in points:
        if math.hypot(point[0], point[1]) <= radius:
            near.append(point)
    return near


def mirrored_at_diagonal(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Swap the two coordinates of each of `points` and sort the result.

    Write a function that mirrors every point at the diagonal, so that (x, y) becomes (y, x), and
    returns the new points in ascending order.

    交换 `points` 中每个点的两个坐标，并将结果排序。

    编写一个函数，把每个点沿对角线翻折，即 (x, y) 变为 (y, x)，按升序返回新的点。

    >>> mirrored_at_diagonal([(1, 5), (2, 3)])
    [(3, 2), (5, 1)]
    >>> mirrored_at_diagonal([])
    []
    """
    return sorted((y, x) for x, y in points)


def mirrored_at_diagonal_2(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    mirrored = []
    for x, y in points:
        mirrored.append((y, x))
    mirrored.sort()
    return mirrored


def atoms_in_symbols(symbols: list[str]) -> int:
    """Count the atoms in `symbols`, where 'H2' means two atoms and 'O' one.

    Given a list of element symbols, each perhaps followed by a number, add up the numbers; a symbol
    without a number counts as 1.

    统计 `symbols` 中的原子总数，'H2' 表示两个，'O' 表示一个。

    给定元素符号列表 `symbols`，每个符号后可能带有数字，把这些数字相加，没有数字的按 1 计算。

    >>> atoms_in_symbols(["H2", "O"])
    3
    >>> atoms_in_symbols(["C6", "H12", "O6"])
    24
    >>> atoms_in_symbols([])
    0
    """
    total = 0
    for symbol in symbols:
        digits = "".join(char for char in symbol if char.isdigit())
        total += int(digits) if digits else 1
    return total


def element_symbols(formula: str) -> list[str]:
    """Return the element symbols in `formula` in order, each a capital and perhaps small letters.

    You are given a chemical `formula` such as 'NaCl' or 'H2O'. List its symbols, leaving out the
    numbers: a capital letter starts a symbol and small letters belong to the one before.

    按顺序返回化学式 `formula` 中的元素符号，每个由一个大写字母及可能的小写字母组成。

    给定化学式 `formula`，如 'NaCl' 或 'H2O'，列出其中的元素符号并忽略数字，小写字母属于它前面的大写字母。

    >>> element_symbols("NaCl")
    ['Na', 'Cl']
    >>> element_symbols("H2O")
    ['H', 'O']
    """
    symbols = []
    for char in formula:
        if char.isupper():
            symbols.append(char)
        elif char.islower():
            symbols[-1] += char
    return symbols


def element_symbols_2(formula: str) -> list[str]:
    return re.findall(r"[A-Z][a-z]*", formula)


def written_formula(atoms: dict[str, int]) -> str:
    """Write the dictionary `atoms` as a formula, leaving out the number 1.

    Given a dictionary from element symbols to how many atoms there are, join symbol and number in
    the order of the dictionary; a single atom gets no number.

    把字典 `atoms` 写成化学式，数目为 1 时不写数字。

    给定元素符号到原子个数的字典 `atoms`，按字典顺序连接符号与数字，只有一个原子时省略数字。

    >>> written_formula({"H": 2, "O": 1})
    'H2O'
    >>> written_formula({"C": 1, "H": 4})
    'CH4'
    >>> written_formula({})
    ''
    """
    return "".join(symbol if n == 1 else f"{symbol}{n}" for symbol, n in atoms.items())


def written_formula_2(atoms: dict[str, int]) -> str:
    formula = ""
    for symbol in atoms:
        formula += symbol
        if atoms[symbol] > 1:
            formula += str(atoms[symbol])
    return formula


def molecule_mass(atoms: dict[str, int], masses: dict[str, int]) -> int:
    """Return the mass of a molecule of `atoms`, given the mass of every element in `masses`.

    Given how many `atoms` of each element there are and the mass of one atom of each, multiply
    count by mass and sum up. Elements that `masses` does not know weigh 0.

    根据 `masses` 中各元素的质量，返回由 `atoms` 组成的分子的质量。

    给定每种元素的原子数 `atoms` 和单个原子质量 `masses`，将个数乘质量再求和，`masses` 中没有的元素按 0 计。

    >>> molecule_mass({"H": 2, "O": 1}, {"H": 1, "O": 16})
    18
    >>> molecule_mass({"X": 3}, {"H": 1})
    0
    """
    return sum(count * masses.get(element, 0) for element, count in atoms.items())


def molecule_mass_2(atoms: dict[str, int], masses: dict[str, int]) -> int:
    mass = 0
    for element in atoms:
        if element in masses:
            mass += atoms[element] * masses[element]
    return mass


def rna_copy(dna: str) -> str:
    """Return `dna` with every 'T' replaced by 'U', in capital letters.

    Given a string `dna` in capital or small letters, write it in capitals and change each T to U.

    返回把 `dna` 转为大写并将 'T' 全部换成 'U' 的结果。

    给定大小写不限的字符串 `dna`，先全部变成大写，再把每个 T 改为 U。

    >>> rna_copy("gatTaca")
    'GAUUACA'
    >>> rna_copy("")
    ''
    """
    return dna.upper().replace("T", "U")


def rna_copy_2(dna: str) -> str:
    result = ""
    for letter in dna.upper():
        result += "U" if letter == "T" else letter
    return result


def before_stop_codon(codons: list[str], stops: list[str]) -> list[str]:
    """Return the `codons` that come before the first one that is in `stops`.

    Write a function that reads `codons` from the left and collects them until one of the `stops`
    turns up, which is not collected. Without a stop all are returned.

    返回 `codons` 中第一个属于 `stops` 的元素之前的所有元素。

    编写一个函数，从左到右读取并收集 `codons`，遇到 `stops` 中的密码子就停（它不收集）；没有则全部返回。

    >>> before_stop_codon(["ATG", "CCC", "TAA", "GGG"], ["TAA", "TGA"])
    ['ATG', 'CCC']
    >>> before_stop_codon(["AAA"], ["TAA"])
    ['AAA']
    """
    result = []
    for codon in codons:
        if codon in stops:
            break
        result.append(codon)
    return result


def before_stop_codon_2(codons: list[str], stops: list[str]) -> list[str]:
    return list(itertools.takewhile(lambda codon: codon not in stops, codons))


def commonest_base_per_place(strands: list[str]) -> str:
    """Return the text made of the most frequent letter at each place of the equally long `strands`.

    Given a list of strings of the same length, take at every position the letter that most of them
    have there, the alphabetically first in a tie, and join these letters.

    返回由等长的 `strands` 每个位置上出现最多的字母组成的字符串。

    给定长度相同的字符串列表 `strands`，每个位置取出现最多的字母（并列取字母序最前者），连接起来返回。

    >>> commonest_base_per_place(["GAT", "GCT", "TAT"])
    'GAT'
    >>> commonest_base_per_place(["TA", "AT"])
    'AA'
    """
    return "".join(max(sorted(column), key=column.count) for column in zip(*strands))


def commonest_base_per_place_2(strands: list[str]) -> str:
    result = ""
    for i in range(len(strands[0])):
        letters = [strand[i] for strand in strands]
        result += min(letters, key=lambda letter: (-letters.count(letter), letter))
    return result


def marker_starts(strand: str, marker: str) -> list[int]:
    """Return all positions in `strand` at which `marker` begins; the places may overlap.

    You are given a string `strand` and a non-empty string `marker`. List the indices where the
    marker starts, from left to right.

    返回 `marker` 在 `strand` 中出现的所有起始位置，可以重叠。

    给定字符串 `strand` 和非空字符串 `marker`，从左到右列出后者每次开始的下标。

    >>> marker_starts("ATATA", "ATA")
    [0, 2]
    >>> marker_starts("GGG", "C")
    []
    """
    return [i for i in range(len(strand)) if strand.startswith(marker, i)]


def marker_starts_2(strand: str, marker: str) -> list[int]:
    starts = []
    start = strand.find(marker)
    while start != -1:
        starts.append(start)
        start = strand.find(marker, start + 1)
    return starts


def warmest_week(temps: list[int]) -> int:
    """Return the number of the full week, from 1, with the highest sum of temperatures, or 0 if
    none.

    Given daily `temps`, cut them into weeks of seven days and ignore an incomplete one at the end.
    Return which week was the warmest; the earlier one wins a tie.

    将 `temps` 按七天分周，返回气温总和最高的整周的编号（从 1 起），没有整周返回 0。

    给定每日气温 `temps`，每七天为一周，忽略末尾不满的一周，返回最暖的是第几周，并列取较早的。

    >>> warmest_week([1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 9])
    2
    >>> warmest_week([5, 5])
    0
    """
    sums = [sum(temps[i : i + 7]) for i in range(0, len(temps) - 6, 7)]
    return sums.index(max(sums)) + 1 if sums else 0


def coldest_hour(temps: dict[int, int]) -> int:
    """Return the hour in `temps` with the lowest temperature; of several the latest hour.

    Given a non-empty dictionary `temps` from hours to temperatures, find the hour at which it was
    coldest, the largest hour if there are more.

    返回 `temps` 中温度最低的小时，若有多个取最晚的。

    给定小时到温度的非空字典 `temps`，找出最冷的那个小时；有多个时返回最大的小时数。

    >>> coldest_hour({3: -2, 12: 6, 5: -2})
    5
    >>> coldest_hour({0: 1})
    0
    """
    return min(temps, key=lambda hour: (temps[hour], -hour))


def coldest_hour_2(temps: dict[int, int]) -> int:
    lowest = min(temps.values())
    return max(hour for hour, temp in temps.items() if temp == lowest)


def heating_needed(temps: list[int], wanted: int) -> int:
    """Add up by how many degrees each of `temps` is below `wanted`; warmer ones count 0.

    You are given a list `temps` and the temperature `wanted`. Sum the missing degrees over all days
    that are too cold.

    把 `temps` 中每个温度比 `wanted` 低的度数相加，不低的按 0 计。

    给定列表 `temps` 和目标温度 `wanted`，对所有过冷的日子累加所差的度数。

    >>> heating_needed([15, 22, 18], 20)
    7
    >>> heating_needed([], 20)
    0
    """
    return sum(max(0, wanted - temp) for temp in temps)


def heating_needed_2(temps: list[int], wanted: int) -> int:
    missing = 0
    for temp in temps:
        if temp < wanted:
            missing += wanted - temp
    return missing


def first_thaw(temps: list[int]) -> int:
    """Return the index of the first temperature above 0 that follows one at or below 0, else -1.

    Given a list `temps`, find where the frost ends for the first time: the value is positive, and
    the one just before is not. Return -1 if that never happens.

    返回 `temps` 中第一个大于 0 且前一个不大于 0 的温度的下标，没有则返回 -1。

    给定列表 `temps`，找出第一次解冻的位置：该值为正而它前面一个不为正；从未发生时返回 -1。

    >>> first_thaw([4, -1, 0, 2, 3])
    3
    >>> first_thaw([5, 6])
    -1
    """
    for i in range(1, len(temps)):
        if temps[i - 1] <= 0 < temps[i]:
            return i
    return -1


def sensors_to_check(readings: dict[str, list[int]], limit: int) -> list[str]:
    """Return the names of the sensors with some reading above `limit`, in the order of `readings`.

    Write a function that takes a dictionary from sensor names to lists of numbers and lists all
    names for which at least one number is larger than `limit`.

    按 `readings` 的顺序返回有读数超过 `limit` 的传感器名称。

    编写一个函数，参数 `readings` 是传感器名到数字列表的字典，列出至少有一个数大于 `limit` 的名称。

    >>> sensors_to_check({"a": [1, 9], "b": [2], "c": []}, 5)
    ['a']
    >>> sensors_to_check({}, 5)
    []
    """
    return [name for name, values in readings.items() if any(v > limit for v in values)]


def sensors_to_check_2(readings: dict[str, list[int]], limit: int) -> list[str]:
    names = []
    for name, values in readings.items():
        if values and max(values) > limit:
            names.append(name)
    return names


def stuck_sensors(readings: dict[str, list[int]]) -> list[str]:
    """Return sorted the names of sensors that have two readings or more, all of them equal.

    Given a dictionary `readings` from names to lists, a sensor is stuck when it has at least two
    readings and they are all the same. List the stuck ones alphabetically.

    按字母顺序返回至少有两个读数且全部相等的传感器名称。

    给定名称到读数列表的字典 `readings`，读数不少于两个且都相同的传感器算卡住，按字母顺序列出它们。

    >>> stuck_sensors({"x": [4, 4, 4], "b": [2, 2], "c": [7], "d": [1, 2]})
    ['b', 'x']
    >>> stuck_sensors({})
    []
    """
    return sorted(
        name for name, values in readings.items() if len(values) > 1 and len(set(values)) == 1
    )


def stuck_sensors_2(readings: dict[str, list[int]]) -> list[str]:
    stuck = []
    for name in sorted(readings):
        values = readings[name]
        if len(values) >= 2 and values.count(values[0]) == len(values):
            stuck.append(name)
    return stuck


def newest_value_by_sensor(log: list[tuple[str, int]]) -> dict[str, int]:
    """Return for each sensor in `log` its last value; the dictionary is sorted by sensor name.

    You are given a `log` of pairs (sensor, value) in the order of time. Build a dictionary from
    each sensor to its latest value, with the names in alphabetical order.

    返回 `log` 中每个传感器的最后一个值，字典按名称排序。

    给定按时间顺序的（传感器，数值）列表 `log`，建立每个传感器到最新数值的字典，名称按字母顺序排列。

    >>> newest_value_by_sensor([("t2", 5), ("t1", 3), ("t2", 8)])
    {'t1': 3, 't2': 8}
    >>> newest_value_by_sensor([])
    {}
    """
    return dict(sorted(dict(log).items()))


def newest_value_by_sensor_2(log: list[tuple[str, int]]) -> dict[str, int]:
    latest = {}
    for sensor, value in log:
        latest[sensor] = value
    return {sensor: latest[sensor] for sensor in sorted(latest)}


def level_word(value: int, warn: int, danger: int) -> str:
    """Return 'danger' from `danger` upwards, 'warning' from `warn` upwards and otherwise 'ok'.

    Given a measured `value` and two limits, of which `warn` is the lower, name its level.

    `value` 达到 `danger` 返回 'danger'，达到 `warn` 返回 'warning'，否则返回 'ok'。

    给定测量值 `value` 和两个界限（`warn` 较低），返回它对应的等级名称。

    >>> level_word(5, 10, 20)
    'ok'
    >>> level_word(10, 10, 20)
    'warning'
    >>> level_word(30, 10, 20)
    'danger'
    """
    if value >= danger:
        return "danger"
    if value >= warn:
        return "warning"
    return "ok"


def level_word_2(value: int, warn: int, danger: int) -> str:
    return ["ok", "warning", "danger"][(value >= warn) + (value >= danger)]


def smoothed_triples(values: list[int]) -> list[float]:
    """Replace each inner value by the mean of itself and its neighbours, to one decimal; drop the
    ends.

    Given a list `values`, compute for every value that has a neighbour on both sides the average of
    the three, rounded to one decimal.

    对 `values` 中每个两侧都有邻居的值，求它与两邻的平均值，保留一位小数。

    给定列表 `values`，去掉两端，把每个中间的值换成它和左右邻居三个数的平均值，四舍五入到一位小数。

    >>> smoothed_triples([1, 2, 6, 1])
    [3.0, 3.0]
    >>> smoothed_triples([4, 5])
    []
    """
    return [round(sum(values[i - 1 : i + 2]) / 3, 1) for i in range(1, len(values) - 1)]


def smoothed_triples_2(values: list[int]) -> list[float]:
    result = []
    for a, b, c in zip(values, values[1:], values[2:]):
        result.append(round((a + b + c) / 3, 1))
    return result


def bacteria_until_full(start: int, capacity: int) -> list[int]:
    """List the number of bacteria from `start`, doubling, as long as it does not exceed `capacity`.

    There are `start` bacteria, a positive number, in a dish for `capacity` of them. Collect the
    numbers that come about by doubling, and stop before the dish would be too small.

    从 `start` 开始不断翻倍，列出所有不超过 `capacity` 的细菌数。

    培养皿最多容纳 `capacity` 个细菌，起初有正数 `start` 个，列出每次翻倍得到的数目，超出容量前停止。

    >>> bacteria_until_full(3, 25)
    [3, 6, 12, 24]
    >>> bacteria_until_full(5, 4)
    []
    """
    numbers = []
    while start <= capacity:
        numbers.append(start)
        start *= 2
    return numbers


def fish_after(fish: int, room: int, days: int) -> int:
    """Return the number of fish after `days` days: every day a tenth more, but never above `room`.

    A pond has `fish` fish. Each day their number grows by a tenth of it, rounded down, and anything
    over `room` is removed. How many are there in the end?

    池塘有 `fish` 条鱼，每天增加十分之一（向下取整）但不超过 `room`，返回 `days` 天后的数量。

    起初有 `fish` 条鱼，每天增加当前数量的十分之一（舍去小数），超过 `room` 的部分被移走，求 `days` 天后有多少条。

    >>> fish_after(100, 200, 2)
    121
    >>> fish_after(100, 105, 3)
    105
    """
    for _ in range(days):
        fish = min(room, fish + fish // 10)
    return fish


def opposite_vectors(vectors: list[tuple[int, int]]) -> bool:
    """Tell whether `vectors` holds for each vector also the one with both signs changed.

    Given a list of pairs, return True if for every (x, y) in it (-x, -y) is in it as well.

    判断 `vectors` 中每个向量的反向量是否也在其中。

    给定二元组列表 `vectors`，若其中每个 (x, y) 都有对应的 (-x, -y) 也在列表里则返回 True。

    >>> opposite_vectors([(1, 2), (-1, -2)])
    True
    >>> opposite_vectors([(1, 0), (0, 1)])
    False
    """
    return all((-x, -y) in vectors for x, y in vectors)


def opposite_vectors_2(vectors: list[tuple[int, int]]) -> bool:
    for x, y in vectors:
        if (-x, -y) not in vectors:
            return False
    return True


def vector_sum_of_moves(moves: list[tuple[int, int]], start: tuple[int, int]) -> tuple[int, int]:
    """Return the point reached from `start` by making all `moves` one after the other.

    You are given a point `start` and a list of `moves`, each a pair (dx, dy). Add all of them to
    the point and return where you end.

    从 `start` 出发依次完成所有 `moves`，返回到达的点。

    给定起点 `start` 和由 (dx, dy) 组成的列表 `moves`，把所有移动加到起点上，返回终点。

    >>> vector_sum_of_moves([(1, 0), (2, -3)], (5, 5))
    (8, 2)
    >>> vector_sum_of_moves([], (1, 1))
    (1, 1)
    """
    x, y = start
    for dx, dy in moves:
        x += dx
        y += dy
    return (x, y)


def vector_sum_of_moves_2(moves: list[tuple[int, int]], start: tuple[int, int]) -> tuple[int, int]:
    return (start[0] + sum(dx for dx, _ in moves), start[1] + sum(dy for _, dy in moves))


def nonzero_components(vector: tuple[int, ...]) -> dict[int, int]:
    """Return a dictionary from the index to the value of every component of `vector` that is not 0.

    Given a tuple `vector`, store only the components other than zero, under their positions.

    返回 `vector` 中非零分量的下标到其值的字典。

    给定元组 `vector`，只保存不为零的分量，以位置为键、分量为值。

    >>> nonzero_components((0, 5, 0, -2))
    {1: 5, 3: -2}
    >>> nonzero_components((0, 0))
    {}
    """
    return {i: value for i, value in enumerate(vector) if value != 0}


def nonzero_components_2(vector: tuple[int, ...]) -> dict[int, int]:
    result = {}
    for i in range(len(vector)):
        if vector[i]:
            result[i] = vector[i]
    return result


def cubes_that_fit(box: tuple[int, int, int], edge: int) -> int:
    """Return how many whole cubes with the given `edge` fit into `box` when put in straight rows.

    Given the three sides of a `box` and the `edge` of a cube, count how many cubes fit along each
    side and multiply the three numbers.

    返回长方体 `box` 中整齐摆放时最多能放下多少个棱长为 `edge` 的立方体。

    给定盒子的三边 `box` 和立方体棱长 `edge`，求每条边方向能放几个，再把三个数相乘。

    >>> cubes_that_fit((4, 5, 6), 2)
    12
    >>> cubes_that_fit((1, 9, 9), 2)
    0
    """
    return (box[0] // edge) * (box[1] // edge) * (box[2] // edge)


def cubes_that_fit_2(box: tuple[int, int, int], edge: int) -> int:
    count = 1
    for side in box:
        count *= side // edge
    return count


def points_on_border(points: list[tuple[int, int]], side: int) -> int:
    """Count the `points` on the border of the square from (0, 0) to (`side`, `side`).

    Given a list of points that all lie inside the square or on its border, count those with one
    coordinate equal to 0 or to `side`.

    统计位于从 (0, 0) 到 (`side`, `side`) 的正方形边界上的点的个数。

    给定都在正方形内或边界上的点 `points`，数出至少有一个坐标等于 0 或 `side` 的点。

    >>> points_on_border([(0, 2), (1, 1), (3, 3)], 3)
    2
    >>> points_on_border([], 5)
    0
    """
    return sum(x in (0, side) or y in (0, side) for x, y in points)


def points_on_border_2(points: list[tuple[int, int]], side: int) -> int:
    count = 0
    for point in points:
        if 0 in point or side in point:
            count += 1
    return count


def grown_rectangle(rectangle: tuple[int, int, int, int], margin: int) -> tuple[int, int, int, int]:
    """Move all four sides of `rectangle` outwards by `margin`.

    Given a `rectangle` as (left, bottom, right, top), subtract `margin` from the first two numbers
    and add it to the last two.

    将矩形 `rectangle` 的四条边都向外移动 `margin`。

    给定以（左，下，右，上）表示的矩形 `rectangle`，前两个数减去 `margin`，后两个数加上 `margin`。

    >>> grown_rectangle((2, 3, 5, 7), 1)
    (1, 2, 6, 8)
    >>> grown_rectangle((0, 0, 1, 1), 0)
    (0, 0, 1, 1)
    """
    left, bottom, right, top = rectangle
    return (left - margin, bottom - margin, right + margin, top + margin)


def mean_changes_with_each(values: list[int]) -> list[float]:
    """Return the mean of the first value, of the first two, of the first three and so on, to 2
    places.

    Write a function that lists the running average of `values`: after each value, the mean of all
    so far, rounded to two decimals.

    依次返回 `values` 前一个、前两个、前三个……数的平均值，保留两位小数。

    编写一个函数，列出 `values` 的累计平均：每读入一个数，就求至今所有数的平均值并四舍五入到两位小数。

    >>> mean_changes_with_each([4, 8, 3])
    [4.0, 6.0, 5.0]
    >>> mean_changes_with_each([])
    []
    """
    means = []
    total = 0
    for count, value in enumerate(values, 1):
        total += value
        means.append(round(total / count, 2))
    return means


def mean_changes_with_each_2(values: list[int]) -> list[float]:
    return [round(sum(values[:i]) / i, 2) for i in range(1, len(values) + 1)]


def rain_until(amounts: list[int], wanted: int) -> int:
    """Return on which day, from 1, the rain of `amounts` adds up to `wanted` or more, else 0.

    Given the daily `amounts` of rain, find the first day after which the total is at least
    `wanted`. Return 0 when it is never reached.

    返回 `amounts` 的累计雨量在第几天达到 `wanted`，从未达到返回 0。

    给定每日雨量 `amounts`，找出总量首次不少于 `wanted` 的是第几天（从 1 数起），达不到时返回 0。

    >>> rain_until([3, 0, 4, 5], 7)
    3
    >>> rain_until([1, 1], 9)
    0
    """
    total = 0
    for day, amount in enumerate(amounts, 1):
        total += amount
        if total >= wanted:
            return day
    return 0


def rain_until_2(amounts: list[int], wanted: int) -> int:
    for day in range(1, len(amounts) + 1):
        if sum(amounts[:day]) >= wanted:
            return day
    return 0


def longest_dry_spell(rain: list[int]) -> int:
    """Return the length of the longest run of zeros in `rain`.

    You are given the daily amounts `rain`. Find how many days in a row it was dry at most.

    返回 `rain` 中连续为零的最长天数。

    给定每日雨量列表 `rain`，求最多连续多少天没有下雨。

    >>> longest_dry_spell([0, 0, 3, 0, 0, 0, 1])
    3
    >>> longest_dry_spell([5])
    0
    """
    longest = 0
    dry = 0
    for amount in rain:
        dry = dry + 1 if amount == 0 else 0
        longest = max(longest, dry)
    return longest


def longest_dry_spell_2(rain: list[int]) -> int:
    spells = "".join("0" if amount == 0 else "1" for amount in rain).split("1")
    return max(len(spell) for spell in spells)


def grams_in(weight: str) -> int:
    """Return the grams of a `weight` such as '3 kg', '250 g' or '2 t'.

    Write a function that splits `weight` into a whole number and a unit, 'g', 'kg' or 't', and
    converts it: a kilogram has 1000 grams and a ton 1000 kilograms.

    将形如 '3 kg'、'250 g' 或 '2 t' 的 `weight` 换算成克。

    编写一个函数，把 `weight` 拆成整数和单位（'g'、'kg' 或 't'）并换算：1 千克为 1000 克，1 吨为 1000 千克。

    >>> grams_in("3 kg")
    3000
    >>> grams_in("250 g")
    250
    >>> grams_in("2 t")
    2000000
    """
    number, unit = weight.split()
    return int(number) * {"g": 1, "kg": 1000, "t": 1000000}[unit]


def grams_in_2(weight: str) -> int:
    number, unit = weight.split()
    grams = int(number)
    if unit == "kg":
        grams *= 1000
    elif unit == "t":
        grams *= 1000 * 1000
    return grams


def in_other_unit(amount: float, unit: str, factors: dict[str, float]) -> float:
    """Multiply `amount` by the factor of `unit` in `factors`; an unknown unit leaves it unchanged.

    Given an `amount`, its `unit` and a dictionary of factors, convert the amount. Use the factor 1
    when the dictionary does not know the unit.

    将 `amount` 乘以 `factors` 中 `unit` 对应的系数，未知单位则不变。

    给定数量 `amount`、单位 `unit` 和系数字典 `factors`，进行换算；字典中没有该单位时系数取 1。

    >>> in_other_unit(3.0, "pair", {"pair": 2.0})
    6.0
    >>> in_other_unit(1.5, "box", {})
    1.5
    """
    return amount * factors.get(unit, 1)


def in_other_unit_2(amount: float, unit: str, factors: dict[str, float]) -> float:
    if unit in factors:
        return amount * factors[unit]
    return amount


def stretched_between(values: list[int], top: int) -> list[int]:
    """Scale `values` so that the smallest becomes 0 and the largest `top`, rounded down.

    Given a list `values` with at least two different numbers, map each value to its distance from
    the minimum, times `top`, divided by the distance from minimum to maximum, without decimals.

    缩放 `values`，使最小值变为 0、最大值变为 `top`，结果向下取整。

    给定至少含两个不同数的列表 `values`，把每个数与最小值之差乘以 `top`，再整除以最大值与最小值之差。

    >>> stretched_between([2, 4, 6], 100)
    [0, 50, 100]
    >>> stretched_between([5, 1, 2], 10)
    [10, 0, 2]
    """
    low, high = min(values), max(values)
    return [(value - low) * top // (high - low) for value in values]


def signs_of_changes(readings: list[int]) -> str:
    """Return '+' for each rise, '-' for each fall and '=' for no change between the `readings`.

    Given a list `readings`, compare each value with the one before and write one sign for each
    comparison into a string.

    对 `readings` 中相邻读数，上升写 '+'，下降写 '-'，不变写 '='。

    给定列表 `readings`，把每个值与前一个值比较，每次比较写一个符号，组成字符串返回。

    >>> signs_of_changes([3, 5, 5, 1])
    '+=-'
    >>> signs_of_changes([2])
    ''
    """
    signs = ""
    for before, after in zip(readings, readings[1:]):
        if after > before:
            signs += "+"
        elif after < before:
            signs += "-"
        else:
            signs += "="
    return signs


def signs_of_changes_2(readings: list[int]) -> str:
    pairs = zip(readings, readings[1:])
    return "".join("+" if a < b else "-" if a > b else "=" for a, b in pairs)


def paired_by_bond(left: str, right: str) -> int:
    """Count the places at which the strands have partners: A with T or C with G, either way round.

    You are given two strings `left` and `right` of equal length. Return at how many positions the
    two letters form one of the pairs AT, TA, CG and GC.

    统计等长的 `left` 与 `right` 中有多少个位置互补，即 A 配 T 或 C 配 G。

    给定两个等长字符串 `left` 和 `right`，返回有多少个位置的两个字母组成 AT、TA、CG 或 GC。

    >>> paired_by_bond("ACGT", "TGAA")
    3
    >>> paired_by_bond("", "")
    0
    """
    return sum(a + b in ("AT", "TA", "CG", "GC") for a, b in zip(left, right))


def paired_by_bond_2(left: str, right: str) -> int:
    partners = {"A": "T", "T": "A", "C": "G", "G": "C"}
    count = 0
    for i in range(len(left)):
        if partners[left[i]] == right[i]:
            count += 1
    return count


def middle_of_three_sensors(a: int, b: int, c: int) -> int:
    """Return the middle one of the three readings, unless two agree: then return the agreed value.

    Three sensors measure `a`, `b` and `c`. If two or more are equal, take their value; otherwise
    take the reading that is neither the smallest nor the largest.

    返回三个读数的中间值；若有两个相同，则返回该相同值。

    三个传感器测得 `a`、`b`、`c`，若至少两个相等就取它们的值，否则取既不最大也不最小的读数。

    >>> middle_of_three_sensors(7, 3, 5)
    5
    >>> middle_of_three_sensors(9, 1, 9)
    9
    """
    return sorted([a, b, c])[1]


def middle_of_three_sensors_2(a: int, b: int, c: int) -> int:
    return a + b + c - min(a, b, c) - max(a, b, c)


def split_at_limit(values: list[int], limit: int) -> tuple[list[int], list[int]]:
    """Return the `values` up to `limit` and the ones above it, as a pair of sorted lists.

    Given a list `values`, put those that are at most `limit` in one list and the larger ones in
    another. Both are sorted in ascending order.

    将 `values` 按是否超过 `limit` 分成两个升序列表，以二元组返回。

    给定列表 `values`，把不大于 `limit` 的放进一个列表，更大的放进另一个，两者都按升序排列。

    >>> split_at_limit([8, 3, 5, 1], 4)
    ([1, 3], [5, 8])
    >>> split_at_limit([], 0)
    ([], [])
    """
    ordered = sorted(values)
    return ([v for v in ordered if v <= limit], [v for v in ordered if v > limit])


def split_at_limit_2(values: list[int], limit: int) -> tuple[list[int], list[int]]:
    low, high = [], []
    for value in sorted(values):
        if value <= limit:
            low.append(value)
        else:
            high.append(value)
    return low, high


def scale_reading(weights: list[int], capacity: int) -> str:
    """Return the sum of `weights` followed by ' g', or 'overload' if it exceeds `capacity`.

    Write a function for the display of a kitchen scale: it shows the total of all `weights` in
    grams, as in '250 g', but 'overload' when the total is more than `capacity`.

    返回 `weights` 之和加上 ' g'，若超过 `capacity` 则返回 'overload'。

    为厨房秤的显示屏编写一个函数，显示 `weights` 的总克数，如 '250 g'；总重超过 `capacity` 时显示 'overload'。

    >>> scale_reading([100, 150], 500)
    '250 g'
    >>> scale_reading([400, 200], 500)
    'overload'
    """
    total = sum(weights)
    return f"{total} g" if total <= capacity else "overload"


def scale_reading_2(weights: list[int], capacity: int) -> str:
    total = 0
    for weight in weights:
        total += weight
        if total > capacity:
            return "overload"
    return str(total) + " g"


def ph_counts(values: list[float]) -> tuple[int, int, int]:
    """Return how many of the pH `values` are below 7, exactly 7 and above 7.

    You are given a list of pH `values`. Count the acids (less than 7), the neutral ones (7) and the
    bases (more than 7), and return the three counts as a tuple.

    返回 `values` 中小于 7、等于 7、大于 7 的 pH 值各有多少个。

    给定 pH 值列表 `values`，分别统计酸性（小于 7）、中性（等于 7）和碱性（大于 7）的个数，以元组返回。

    >>> ph_counts([5.5, 7.0, 8.0, 2.0])
    (2, 1, 1)
    >>> ph_counts([])
    (0, 0, 0)
    """
    acids = sum(value < 7 for value in values)
    neutral = values.count(7)
    return (acids, neutral, len(values) - acids - neutral)


def ph_counts_2(values: list[float]) -> tuple[int, int, int]:
    acids = neutral = bases = 0
    for value in values:
        if value < 7:
            acids += 1
        elif value > 7:
            bases += 1
        else:
            neutral += 1
    return acids, neutral, bases


def plant_heights(start: int, growth: list[int], limit: int) -> list[int]:
    """Return the height after each day of `growth`, from `start`, cut back to `limit` if above it.

    Given the height `start` of a plant and how much it grows each day, list its height every
    evening. A plant that is higher than `limit` is cut to `limit`.

    植物初高 `start`，按 `growth` 逐日生长，超过 `limit` 就剪到 `limit`，返回每天的高度。

    给定植物的初始高度 `start` 和每天的生长量 `growth`，列出每晚的高度；高于 `limit` 时剪到 `limit`。

    >>> plant_heights(5, [2, 4, 1], 10)
    [7, 10, 10]
    >>> plant_heights(3, [], 10)
    []
    """
    heights = []
    height = start
    for grown in growth:
        height = min(limit, height + grown)
        heights.append(height)
    return heights


def metres_above_start(steps: str) -> int:
    """Return how high above the start the path `steps` of 'u' and 'd' ever gets, at least 0.

    Given a string `steps`, in which 'u' is one metre up and 'd' one metre down, find the greatest
    height reached on the way. Other characters are level steps.

    返回由 'u' 和 'd' 组成的路线 `steps` 相对起点达到的最大高度，至少为 0。

    字符串 `steps` 中 'u' 表示上升一米，'d' 表示下降一米，其他字符表示平走，求途中达到的最大高度。

    >>> metres_above_start("uuduud")
    3
    >>> metres_above_start("d-d")
    0
    """
    height = 0
    highest = 0
    for step in steps:
        height += (step == "u") - (step == "d")
        highest = max(highest, height)
    return highest


def metres_above_start_2(steps: str) -> int:
    heights = [steps[:i].count("u") - steps[:i].count("d") for i in range(len(steps) + 1)]
    return max(heights)


def larger_by_percent(old: int, new: int) -> int:
    """Return by how many whole percent `new` is larger than `old`, rounded down; 0 if it is not.

    Given two positive numbers, compute the growth from `old` to `new` in percent of `old`, without
    decimals. When nothing has grown, return 0.

    返回 `new` 比 `old` 大百分之几，向下取整，没有增大则返回 0。

    给定两个正数，求从 `old` 到 `new` 的增长占 `old` 的百分比（舍去小数），没有增长时返回 0。

    >>> larger_by_percent(50, 60)
    20
    >>> larger_by_percent(3, 4)
    33
    >>> larger_by_percent(9, 2)
    0
    """
    return max(0, (new - old) * 100 // old)


def larger_by_percent_2(old: int, new: int) -> int:
    if new <= old:
        return 0
    return 100 * (new - old) // old


def readings_within_tolerance(readings: list[int], target: int, tolerance: int) -> bool:
    """Tell whether at least half of `readings` differ from `target` by at most `tolerance`.

    You are given a list `readings`. Return True if the number of values whose distance to `target`
    is not larger than `tolerance` is half of all or more.

    判断 `readings` 中是否至少有一半与 `target` 的差不超过 `tolerance`。

    给定列表 `readings`，若与 `target` 的距离不大于 `tolerance` 的值占一半或更多，则返回 True。

    >>> readings_within_tolerance([9, 11, 20, 30], 10, 1)
    True
    >>> readings_within_tolerance([1, 10, 20], 10, 2)
    False
    """
    good = [value for value in readings if abs(value - target) <= tolerance]
    return 2 * len(good) >= len(readings)


def readings_within_tolerance_2(readings: list[int], target: int, tolerance: int) -> bool:
    good = 0
    for value in readings:
        if target - tolerance <= value <= target + tolerance:
            good += 1
    return good * 2 >= len(readings)
