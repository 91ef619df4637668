"""Series of numbers: neighbours, windows, running values, thresholds, ranks and averages."""

import bisect
import heapq
import itertools
import math
from collections import Counter, defaultdict, deque


def jumps_beyond(readings: list[int], limit: int) -> list[int]:
    """Return the indices at which `readings` differs from the reading just before it by more than
    `limit` (up or down). The first reading has nothing before it and is never listed.

    A sensor delivers whole numbers in `readings`. List the positions, in ascending order, where the
    value moved by more than `limit` compared with the previous value, whatever the direction; an
    empty or one-element list gives an empty list.

    返回 `readings` 中与前一个读数之差的绝对值大于 `limit` 的所有下标。第一个读数没有前驱，不会被列出。

    传感器的整数读数存放在 `readings` 里，按升序列出那些比前一个值变化（无论升降）超过 `limit` 的位置；列表为空或只有一个元素时返回空列表。

    >>> jumps_beyond([5, 6, 12, 11, 3], 4)
    [2, 4]
    >>> jumps_beyond([1, 2, 3], 1)
    []
    >>> jumps_beyond([7], 0)
    []
    """
    return [i for i in range(1, len(readings)) if abs(readings[i] - readings[i - 1]) > limit]


def jumps_beyond_2(readings: list[int], limit: int) -> list[int]:
    result = []
    for i in range(1, len(readings)):
        change = readings[i] - readings[i - 1]
        if change > limit or change < -limit:
            result.append(i)
    return result


def jumps_beyond_3(readings: list[int], limit: int) -> list[int]:
    pairs = zip(readings, readings[1:])
    return [i for i, (before, after) in enumerate(pairs, 1) if abs(after - before) > limit]


def first_drop_index(values: list[int]) -> int:
    """Find the index of the first element of `values` that is smaller than the element right before
    it. Return -1 if the list never goes down.

    Given a list `values`, tell where it falls for the first time: the position of the first value
    lower than its predecessor, or -1 when there is none.

    求 `values` 中第一个小于其前一个元素的元素下标；如果列表从不下降，返回 -1。

    给定列表 `values`，判断它第一次变小发生在哪里：返回第一个比前一项小的元素的位置，没有则返回 -1。

    >>> first_drop_index([1, 4, 4, 2, 1])
    3
    >>> first_drop_index([1, 2, 3])
    -1
    >>> first_drop_index([9, 8])
    1
    >>> first_drop_index([])
    -1
    """
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            return i
    return -1


def first_drop_index_2(values: list[int]) -> int:
    return next((i for i in range(1, len(values)) if values[i] < values[i - 1]), -1)


def first_drop_index_3(values: list[int]) -> int:
    index = 1
    while index < len(values):
        if values[index] < values[index - 1]:
            return index
        index += 1
    return -1


def mean_step_size(xs: list[int]) -> float:
    """Compute the average distance between neighbouring elements of `xs`, ignoring the direction,
    rounded to two decimals. With fewer than two elements the answer is 0.0.

    How far apart are consecutive numbers of `xs` on average? Take the absolute differences of
    neighbours and return their mean rounded to 2 decimal places, or 0.0 if there are no neighbours.

    计算 `xs` 中相邻元素之间距离（差的绝对值）的平均值，保留两位小数；元素不足两个时结果为 0.0。

    `xs` 里相邻的数平均相差多少？取相邻差的绝对值求平均，四舍五入到 2 位小数，没有相邻元素时返回 0.0。

    >>> mean_step_size([1, 4, 2, 2])
    1.67
    >>> mean_step_size([10, 0])
    10.0
    >>> mean_step_size([5])
    0.0
    """
    if len(xs) < 2:
        return 0.0
    steps = [abs(after - before) for before, after in zip(xs, xs[1:])]
    return round(sum(steps) / len(steps), 2)


def mean_step_size_2(xs: list[int]) -> float:
    total = 0
    for i in range(1, len(xs)):
        total += abs(xs[i] - xs[i - 1])
    return round(total / (len(xs) - 1), 2) if len(xs) > 1 else 0.0


def lagged_differences(series: list[int], lag: int) -> list[int]:
    """Return, for every element of `series` that has an element `lag` places before it, how much it
    exceeds that earlier element. `lag` is at least 1; if the series is not longer than `lag`, the
    result is empty.

    You are given a `series` of measurements and a positive distance `lag`. Subtract from each value
    the value `lag` positions earlier, leaving out the values at the start that have no such
    partner.

    返回 `series` 中每个元素减去它前面第 `lag` 个元素的差（没有这样前项的元素跳过）。`lag` 至少为 1；序列长度不超过 `lag` 时结果为空列表。

    给定一组测量值 `series` 和正整数 `lag`，用每个值减去比它早 `lag` 个位置的值，开头没有对应值的元素不计，返回差的列表。

    >>> lagged_differences([1, 3, 6, 10, 15], 2)
    [5, 7, 9]
    >>> lagged_differences([4, 9, 1], 1)
    [5, -8]
    >>> lagged_differences([4, 9], 5)
    []
    """
    return [after - before for before, after in zip(series, series[lag:])]


def lagged_differences_2(series: list[int], lag: int) -> list[int]:
    result = []
    for i in range(lag, len(series)):
        result.append(series[i] - series[i - lag])
    return result


def ring_differences(nums: list[int]) -> list[int]:
    """The numbers in `nums` stand in a circle. Return for each of them the next number minus
    itself; the number after the last is the first. An empty list gives an empty list.

    Write a function that computes the changes from every element of `nums` to its successor, where
    the successor of the last element is the first one, so that there are as many differences as
    numbers.

    `nums` 中的数排成一个圆圈，返回每个数的后一个数减去它自己的差，最后一个数的后一个是第一个数。空列表返回空列表。

    编写函数，计算 `nums` 中每个元素到其后继的变化量，规定最后一个元素的后继是首元素，因此差的个数与元素个数相同。

    >>> ring_differences([1, 4, 2])
    [3, -2, -1]
    >>> ring_differences([7])
    [0]
    >>> ring_differences([])
    []
    """
    size = len(nums)
    return [nums[(i + 1) % size] - nums[i] for i in range(size)]


def ring_differences_2(nums: list[int]) -> list[int]:
    rotated = nums[1:] + nums[:1]
    return [after - before for before, after in zip(nums, rotated)]


def outweighs_neighbours(nums: list[int]) -> list[int]:
    """Return the elements of `nums` that are greater than the sum of their left and right
    neighbours. A missing neighbour at either end counts as 0.

    Given `nums`, keep in order those numbers that exceed the total of the two numbers next to them;
    where there is no number on one side, use 0 for it.

    返回 `nums` 中大于左右两个相邻元素之和的元素，两端缺少的邻居按 0 计算。

    给定 `nums`，按原顺序保留那些比左右邻居之和还大的数；某一侧没有数时，把那一侧当作 0。

    >>> outweighs_neighbours([1, 5, 2, 2, 9])
    [5, 9]
    >>> outweighs_neighbours([3])
    [3]
    >>> outweighs_neighbours([0, 0])
    []
    >>> outweighs_neighbours([-4, -1, -4])
    [-1]
    """
    padded = [0] + nums + [0]
    return [padded[i] for i in range(1, len(nums) + 1) if padded[i] > padded[i - 1] + padded[i + 1]]


def outweighs_neighbours_2(nums: list[int]) -> list[int]:
    result = []
    for i, num in enumerate(nums):
        left = nums[i - 1] if i > 0 else 0
        right = nums[i + 1] if i < len(nums) - 1 else 0
        if num > left + right:
            result.append(num)
    return result


def insert_midpoints(points: list[float]) -> list[float]:
    """Put the mean of each two neighbouring `points` between them and return the longer list. Lists
    with fewer than two points come back unchanged (as a copy).

    Make `points` denser: between any two consecutive values insert the value half-way between them.
    The original values stay, in their order; nothing is added before the first or after the last.

    在 `points` 每两个相邻的值之间插入它们的平均值，返回加长后的列表。少于两个点时原样返回（副本）。

    把 `points` 加密：在任意两个相邻值之间插入二者的中点，原来的值及顺序保持不变，首尾之外不添加任何值。

    >>> insert_midpoints([1.0, 3.0, 4.0])
    [1.0, 2.0, 3.0, 3.5, 4.0]
    >>> insert_midpoints([2.0])
    [2.0]
    >>> insert_midpoints([])
    []
    """
    result = []
    for i, point in enumerate(points):
        if i > 0:
            result.append((points[i - 1] + point) / 2)
        result.append(point)
    return result


def insert_midpoints_2(points: list[float]) -> list[float]:
    if not points:
        return []
    result = [points[0]]
    for before, after in zip(points, points[1:]):
        result += [(before + after) / 2, after]
    return result


def movement_text(prices: list[int]) -> str:
    """Describe how `prices` develop with one character per step between neighbours: "+" when the
    price rises, "-" when it falls, "=" when it stays. With fewer than two prices return an empty
    string.

    Given daily `prices`, return a string whose characters tell for each day but the first whether
    the price went up (+), down (-) or did not change (=) since the day before.

    用字符描述 `prices` 的走势：每一步上涨写 "+"，下跌写 "-"，不变写 "="，拼成字符串返回；价格少于两个时返回空串。

    给定每日价格 `prices`，从第二天起判断当天比前一天是涨（+）、跌（-）还是持平（=），把这些符号依次连接成字符串返回。

    >>> movement_text([3, 5, 5, 4])
    '+=-'
    >>> movement_text([2])
    ''
    >>> movement_text([1, 2, 3])
    '++'
    """
    signs = ""
    for before, after in zip(prices, prices[1:]):
        if after > before:
            signs += "+"
        elif after < before:
            signs += "-"
        else:
            signs += "="
    return signs


def movement_text_2(prices: list[int]) -> str:
    def sign(change: int) -> str:
        if change == 0:
            return "="
        return "+" if change > 0 else "-"

    return "".join(sign(prices[i] - prices[i - 1]) for i in range(1, len(prices)))


def growth_factors(sales: list[int]) -> list[float]:
    """For each of the positive numbers in `sales` except the first, compute how many times as large
    it is as the one before, rounded to two decimals.

    Given positive yearly `sales`, return the list of ratios of each year to the previous year, each
    rounded to 2 decimals; it is empty if there are fewer than two years.

    `sales` 中全是正数，除第一个以外，计算每个数是前一个数的多少倍，保留两位小数，以列表返回。

    给定每年的销售额 `sales`（均为正数），返回各年与上一年的比值，四舍五入到 2 位小数；不足两年时返回空列表。

    >>> growth_factors([100, 150, 120])
    [1.5, 0.8]
    >>> growth_factors([3, 1, 2])
    [0.33, 2.0]
    >>> growth_factors([8])
    []
    """
    return [round(after / before, 2) for before, after in zip(sales, sales[1:])]


def growth_factors_2(sales: list[int]) -> list[float]:
    factors = []
    previous = None
    for amount in sales:
        if previous is not None:
            factors.append(round(amount / previous, 2))
        previous = amount
    return factors


def lonely_zeros(bits: list[int]) -> int:
    """Count the zeros in `bits` that have no other zero directly before or after them.

    How many elements of `bits` are 0 while none of their neighbours is 0? An end of the list does
    not count as a zero.

    统计 `bits` 中前后紧邻位置都没有其他 0 的 0 的个数。

    `bits` 里有多少个元素是 0，而且与它相邻的元素都不是 0？列表的边界外不算 0。

    >>> lonely_zeros([0, 1, 0, 0, 1, 0])
    2
    >>> lonely_zeros([0])
    1
    >>> lonely_zeros([0, 0])
    0
    >>> lonely_zeros([])
    0
    """
    count = 0
    for i, bit in enumerate(bits):
        if bit == 0 and 0 not in bits[max(0, i - 1):i] and 0 not in bits[i + 1:i + 2]:
            count += 1
    return count


def lonely_zeros_2(bits: list[int]) -> int:
    padded = [1] + bits + [1]
    triples = zip(padded, padded[1:], padded[2:])
    return sum(middle == 0 and left != 0 and right != 0 for left, middle, right in triples)


def lonely_zeros_3(bits: list[int]) -> int:
    lengths = [len(list(group)) for bit, group in itertools.groupby(bits) if bit == 0]
    return lengths.count(1)


def wedged_places(numbers: list[int]) -> list[int]:
    """Return the indices of the elements of `numbers` that lie strictly between their two
    neighbours in size, no matter which neighbour is the larger one. The two ends never qualify.

    Where in `numbers` does a value stand between a smaller one on one side and a greater one on the
    other? Give the positions in ascending order.

    返回 `numbers` 中大小严格介于左右两个邻居之间的元素下标，不管哪一边的邻居更大；首尾元素不算。

    在 `numbers` 里，哪些位置的值一侧比它小、另一侧比它大？按升序返回这些位置。

    >>> wedged_places([1, 3, 5, 2, 0, 0])
    [1, 3]
    >>> wedged_places([4, 4, 4])
    []
    >>> wedged_places([1, 2])
    []
    """
    result = []
    for i in range(1, len(numbers) - 1):
        left, middle, right = numbers[i - 1:i + 2]
        if left < middle < right or left > middle > right:
            result.append(i)
    return result


def wedged_places_2(numbers: list[int]) -> list[int]:
    def wedged(i: int) -> bool:
        low, high = sorted([numbers[i - 1], numbers[i + 1]])
        return low < numbers[i] < high

    return [i for i in range(1, len(numbers) - 1) if wedged(i)]


def even_gap_total(lst: list[int]) -> int:
    """Add up the absolute differences of neighbouring elements of `lst`, but only those differences
    that are even.

    Look at each two consecutive numbers in `lst`. If they are an even distance apart, add this
    distance to the total; return the total (0 if there is nothing to add).

    把 `lst` 中相邻元素差的绝对值相加，但只加其中的偶数。

    依次查看 `lst` 中每两个相邻的数，若它们的距离是偶数，就加到总和里；返回总和，没有可加的则为 0。

    >>> even_gap_total([1, 5, 6, 2])
    8
    >>> even_gap_total([1, 2, 3])
    0
    >>> even_gap_total([])
    0
    """
    total = 0
    for i in range(1, len(lst)):
        gap = abs(lst[i] - lst[i - 1])
        if gap % 2 == 0:
            total += gap
    return total


def even_gap_total_2(lst: list[int]) -> int:
    gaps = [abs(a - b) for a, b in zip(lst, lst[1:])]
    return sum(gap for gap in gaps if gap % 2 == 0)


def biggest_fall(levels: list[int]) -> int:
    """Return by how much `levels` drops in its largest single step from one element to the next, as
    a positive number. If it never drops, return 0.

    The water level is noted every day in `levels`. Compute the greatest decrease from one day to
    the following day; 0 means that the level never sank.

    返回 `levels` 中相邻两项之间最大的一次下降幅度（用正数表示），从不下降时返回 0。

    每天的水位记录在 `levels` 中，计算从某一天到第二天水位下降最多的数值；若从未下降则为 0。

    >>> biggest_fall([5, 3, 9, 4, 4])
    5
    >>> biggest_fall([1, 2])
    0
    >>> biggest_fall([])
    0
    """
    most = 0
    for today, tomorrow in zip(levels, levels[1:]):
        if today - tomorrow > most:
            most = today - tomorrow
    return most


def biggest_fall_2(levels: list[int]) -> int:
    return max([0] + [levels[i - 1] - levels[i] for i in range(1, len(levels))])


def smaller_neighbours(row: list[int]) -> list[int]:
    """Replace each element of `row` by the smaller one of its two neighbours. The elements at the
    ends have just one neighbour and take that. A list with fewer than two elements gives an empty
    list.

    For every position in `row` tell the minimum of the values right before and right after it (only
    one of them exists at the ends). If `row` has less than two values, return an empty list.

    把 `row` 中的每个元素换成它左右两个邻居中较小的那个；首尾元素只有一个邻居，就取那个邻居。元素少于两个时返回空列表。

    对 `row` 的每个位置，求它前一个值和后一个值中的最小值（两端只有一个邻居），以列表返回；不足两个值时返回空列表。

    >>> smaller_neighbours([4, 7, 1, 5])
    [7, 1, 5, 1]
    >>> smaller_neighbours([3, 8])
    [8, 3]
    >>> smaller_neighbours([6])
    []
    """
    if len(row) < 2:
        return []
    inner = [min(row[i - 1], row[i + 1]) for i in range(1, len(row) - 1)]
    return [row[1]] + inner + [row[-2]]


def smaller_neighbours_2(row: list[int]) -> list[int]:
    result = []
    for i in range(len(row)):
        neighbours = row[max(0, i - 1):i] + row[i + 1:i + 2]
        if neighbours:
            result.append(min(neighbours))
    return result


def first_adjacent_pair(nums: list[int], first: int, second: int) -> int:
    """Return the smallest index at which `nums` holds `first` directly followed by `second`, or -1
    if this never happens.

    Search `nums` for the value `first` with `second` as the very next element. Give the position of
    `first` in the earliest such pair; -1 if there is no such pair.

    返回 `nums` 中 `first` 后面紧跟着 `second` 的最小下标（即 `first` 的位置），不存在则返回 -1。

    在 `nums` 中查找紧挨着的两个元素 `first` 和 `second`（先后顺序不能变），返回最早一处里 `first` 的位置，找不到返回 -1。

    >>> first_adjacent_pair([1, 2, 1, 3, 1, 3], 1, 3)
    2
    >>> first_adjacent_pair([3, 1], 1, 3)
    -1
    >>> first_adjacent_pair([2, 2, 2], 2, 2)
    0
    >>> first_adjacent_pair([], 1, 1)
    -1
    """
    for i in range(len(nums) - 1):
        if nums[i] == first and nums[i + 1] == second:
            return i
    return -1


def first_adjacent_pair_2(nums: list[int], first: int, second: int) -> int:
    pairs = list(zip(nums, nums[1:]))
    return pairs.index((first, second)) if (first, second) in pairs else -1


def counts_as_steps(levels: list[int]) -> tuple[int, int, int]:
    """Count the steps between neighbouring `levels` and return a tuple: how many go up, how many
    stay level and how many go down.

    Compare every element of `levels` with the one before it. Return (rises, equal steps, falls) as
    a tuple of three counts, all 0 if there are no two elements.

    统计 `levels` 相邻元素之间的变化，返回三元组：上升的次数、持平的次数和下降的次数。

    把 `levels` 中每个元素与前一个比较，以元组形式返回（上升数, 相等数, 下降数）；元素不足两个时全为 0。

    >>> counts_as_steps([1, 3, 3, 2, 5])
    (2, 1, 1)
    >>> counts_as_steps([4])
    (0, 0, 0)
    >>> counts_as_steps([5, 4, 3])
    (0, 0, 2)
    """
    up = level = down = 0
    for before, after in zip(levels, levels[1:]):
        if after > before:
            up += 1
        elif after == before:
            level += 1
        else:
            down += 1
    return up, level, down


def counts_as_steps_2(levels: list[int]) -> tuple[int, int, int]:
    changes = [after - before for before, after in zip(levels, levels[1:])]
    rises = sum(change > 0 for change in changes)
    falls = sum(change < 0 for change in changes)
    return rises, len(changes) - rises - falls, falls


def only_unit_steps(nums: list[int]) -> bool:
    """Check whether every element of `nums` is exactly one more or one less than the element before
    it. Lists with fewer than two elements pass.

    Return True if one gets from each number of `nums` to the next by adding or subtracting 1,
    otherwise False. An empty list counts as True.

    判断 `nums` 中每个元素是否都恰好比前一个元素大 1 或小 1。元素少于两个时返回 True。

    如果 `nums` 里从每个数到下一个数都是加 1 或减 1，返回 True，否则返回 False；空列表算 True。

    >>> only_unit_steps([3, 4, 3, 2])
    True
    >>> only_unit_steps([1, 1])
    False
    >>> only_unit_steps([1, 3])
    False
    >>> only_unit_steps([])
    True
    """
    for i in range(1, len(nums)):
        if abs(nums[i] - nums[i - 1]) != 1:
            return False
    return True


def only_unit_steps_2(nums: list[int]) -> bool:
    return all(after - before in (1, -1) for before, after in zip(nums, nums[1:]))


def largest_difference_chain(values: list[int]) -> list[int]:
    """Repeatedly replace `values` by the list of absolute differences of its neighbours until one
    number is left, and return the largest number of each list on the way, beginning with `values`
    itself. An empty list gives an empty list.

    Write down the maximum of `values`, then form the absolute differences between neighbouring
    elements, write down their maximum, and go on like this until only one element remains. Return
    the maxima noted (nothing for an empty list).

    反复把 `values` 换成相邻元素差的绝对值组成的列表，直到只剩一个数；返回过程中每个列表（从 `values` 本身开始）的最大值。空列表返回空列表。

    先记下 `values` 的最大值，再求相邻元素之差的绝对值并记下其最大值，如此进行到只剩一个元素为止，返回记录的所有最大值；空列表则什么也不记。

    >>> largest_difference_chain([1, 5, 2, 10])
    [10, 8, 5, 4]
    >>> largest_difference_chain([3])
    [3]
    >>> largest_difference_chain([])
    []
    """
    maxima = []
    current = values
    while current:
        maxima.append(max(current))
        current = [abs(b - a) for a, b in zip(current, current[1:])]
    return maxima


def largest_difference_chain_2(values: list[int]) -> list[int]:
    if not values:
        return []
    gaps = [abs(values[i + 1] - values[i]) for i in range(len(values) - 1)]
    return [max(values)] + largest_difference_chain_2(gaps)


def windows_exceeding(values: list[int], size: int, limit: int) -> int:
    """Count the windows of `size` consecutive elements of `values` whose sum is greater than
    `limit`. Windows may overlap; if `size` is larger than the list, there are none.

    How many stretches of exactly `size` neighbouring numbers in `values` add up to more than
    `limit`? Overlapping stretches are counted separately, and `size` is at least 1.

    统计 `values` 中有多少个由 `size` 个连续元素组成的窗口之和大于 `limit`。窗口可以重叠；`size` 超过列表长度时为 0。

    `values` 里恰好 `size` 个相邻数组成的片段中，和超过 `limit` 的有几个？重叠的片段分别计数，`size` 至少为 1。

    >>> windows_exceeding([1, 4, 2, 5, 3], 2, 6)
    2
    >>> windows_exceeding([5, 5], 3, 0)
    0
    >>> windows_exceeding([1, 2, 3], 1, 1)
    2
    """
    count = 0
    for start in range(len(values) - size + 1):
        if sum(values[start:start + size]) > limit:
            count += 1
    return count


def windows_exceeding_2(values: list[int], size: int, limit: int) -> int:
    if size > len(values):
        return 0
    total = sum(values[:size])
    count = int(total > limit)
    for i in range(size, len(values)):
        total += values[i] - values[i - size]
        if total > limit:
            count += 1
    return count


def window_minima(temperatures: list[int], days: int) -> list[int]:
    """For each group of `days` consecutive entries of `temperatures`, from left to right, return
    the lowest entry. The list is empty if there are fewer than `days` entries.

    A frame that is `days` entries wide slides over `temperatures` one step at a time. Collect the
    minimum that is seen inside the frame at each of its places.

    从左到右，对 `temperatures` 中每 `days` 个连续的数取最小值，返回这些最小值的列表；数据不足 `days` 个时返回空列表。

    一个宽度为 `days` 的框在 `temperatures` 上每次滑动一格，把框内每次看到的最小值收集到列表中返回。

    >>> window_minima([4, 2, 6, 8, 3], 2)
    [2, 2, 6, 3]
    >>> window_minima([5, 1, 7], 3)
    [1]
    >>> window_minima([5], 2)
    []
    """
    return [min(temperatures[i:i + days]) for i in range(len(temperatures) - days + 1)]


def window_minima_2(temperatures: list[int], days: int) -> list[int]:
    result = []
    waiting = deque()
    for i, value in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] >= value:
            waiting.pop()
        waiting.append(i)
        if waiting[0] <= i - days:
            waiting.popleft()
        if i >= days - 1:
            result.append(temperatures[waiting[0]])
    return result


def calmest_window(readings: list[int], width: int) -> int:
    """Find the start index of the `width` consecutive `readings` with the smallest difference
    between their maximum and minimum. The first one wins a tie; return -1 if there are fewer than
    `width` readings.

    Among all stretches of `width` neighbouring values in `readings`, look for the one in which the
    values vary least (largest minus smallest). Return where it begins, the leftmost in case of a
    tie, or -1 if no stretch is long enough.

    在 `readings` 中找出长度为 `width` 的连续片段里最大值与最小值之差最小的一段，返回其起始下标；相同时取最靠前的，读数不足 `width` 个时返回 -1。

    在 `readings` 的所有由 `width` 个相邻值组成的片段中，求波动（最大减最小）最小的那段从哪里开始；并列时取最左边的，没有足够长的片段则返回 -1。

    >>> calmest_window([9, 1, 5, 4], 2)
    2
    >>> calmest_window([3, 9, 8, 9, 2], 3)
    1
    >>> calmest_window([1, 2], 5)
    -1
    >>> calmest_window([4, 4, 4], 2)
    0
    """
    best_start = -1
    best_range = None
    for start in range(len(readings) - width + 1):
        part = readings[start:start + width]
        spread = max(part) - min(part)
        if best_range is None or spread < best_range:
            best_start, best_range = start, spread
    return best_start


def calmest_window_2(readings: list[int], width: int) -> int:
    def spread(start: int) -> int:
        part = readings[start:start + width]
        return max(part) - min(part)

    return min(range(len(readings) - width + 1), key=spread, default=-1)


def has_window_total(nums: list[int], k: int, total: int) -> bool:
    """Tell whether some `k` consecutive elements of `nums` add up to exactly `total`. `k` is at
    least 1.

    Given a list `nums`, check whether there is a block of `k` neighbouring numbers (`k` is 1 or
    more) with the sum `total`. A block longer than the list cannot exist.

    判断 `nums` 中是否存在 `k` 个连续元素之和恰好等于 `total`，`k` 至少为 1。

    给定列表 `nums`，检查有没有一段由 `k` 个（不少于 1 个）相邻的数组成、和为 `total` 的片段；片段比列表还长时自然不存在。

    >>> has_window_total([2, 5, 1, 4], 2, 6)
    True
    >>> has_window_total([2, 5, 1, 4], 3, 9)
    False
    >>> has_window_total([1], 2, 1)
    False
    """
    for i in range(len(nums) - k + 1):
        if sum(nums[i:i + k]) == total:
            return True
    return False


def has_window_total_2(nums: list[int], k: int, total: int) -> bool:
    return any(sum(nums[i:i + k]) == total for i in range(len(nums) - k + 1))


def has_window_total_3(nums: list[int], k: int, total: int) -> bool:
    totals = list(itertools.accumulate(nums, initial=0))
    return any(after - before == total for before, after in zip(totals, totals[k:]))


def evens_per_window(items: list[int], size: int) -> list[int]:
    """Slide a window of `size` elements over `items` and return, for every position of the window,
    how many even numbers it contains.

    For each run of `size` neighbouring elements in `items`, counted from the left, tell how many of
    them are even. If `items` is shorter than `size`, return an empty list.

    让大小为 `size` 的窗口在 `items` 上滑动，返回窗口在每个位置时包含的偶数个数。

    从左往右，对 `items` 中每 `size` 个相邻的元素，统计其中偶数的个数；`items` 比 `size` 短时返回空列表。

    >>> evens_per_window([2, 4, 5, 7, 8], 3)
    [2, 1, 1]
    >>> evens_per_window([1, 2], 2)
    [1]
    >>> evens_per_window([6], 2)
    []
    """
    result = []
    for start in range(len(items) - size + 1):
        count = 0
        for item in items[start:start + size]:
            if item % 2 == 0:
                count += 1
        result.append(count)
    return result


def evens_per_window_2(items: list[int], size: int) -> list[int]:
    even = [1 - item % 2 for item in items]
    return [sum(even[i:i + size]) for i in range(len(items) - size + 1)]


def block_totals(amounts: list[int], size: int) -> list[int]:
    """Cut `amounts` into blocks of `size` elements, from left to right and without overlap, and
    return the sum of each block. The last block may be shorter.

    Add up the first `size` values of `amounts`, then the next `size` values and so on; a rest at
    the end, however short, makes a sum of its own. Return all the sums.

    把 `amounts` 从左到右切成互不重叠、每块 `size` 个元素的块，返回每块的和，最后一块可以不足 `size` 个。

    先把 `amounts` 的前 `size` 个数相加，再加接下来的 `size` 个，依此类推；末尾剩余的数无论多少都单独求和。返回所有的和。

    >>> block_totals([1, 2, 3, 4, 5], 2)
    [3, 7, 5]
    >>> block_totals([10, -10, 4], 3)
    [4]
    >>> block_totals([], 4)
    []
    """
    return [sum(amounts[i:i + size]) for i in range(0, len(amounts), size)]


def block_totals_2(amounts: list[int], size: int) -> list[int]:
    totals = []
    for i, amount in enumerate(amounts):
        if i % size == 0:
            totals.append(0)
        totals[-1] += amount
    return totals


def complete_block_maxima(data: list[int], length: int) -> list[int]:
    """Divide `data` into consecutive blocks of `length` elements and return the maximum of every
    complete block. An incomplete block at the end is ignored.

    Take the elements of `data` in groups of `length`, one group after the other, and give the
    largest of each group; leftover elements that do not fill a group are dropped.

    把 `data` 依次分成每 `length` 个元素一块，返回每个完整块的最大值，末尾不完整的块忽略不计。

    按顺序每 `length` 个元素取一组处理 `data`，给出每组中最大的数；凑不满一组的剩余元素舍弃。

    >>> complete_block_maxima([3, 8, 1, 1, 9], 2)
    [8, 1]
    >>> complete_block_maxima([4, 6, 5], 3)
    [6]
    >>> complete_block_maxima([4], 2)
    []
    """
    result = []
    start = 0
    while start + length <= len(data):
        result.append(max(data[start:start + length]))
        start += length
    return result


def complete_block_maxima_2(data: list[int], length: int) -> list[int]:
    groups = zip(*[iter(data)] * length)
    return [max(group) for group in groups]


def complete_block_maxima_3(data: list[int], length: int) -> list[int]:
    blocks = len(data) // length
    return [max(data[i * length:(i + 1) * length]) for i in range(blocks)]


def window_end_sums(xs: list[int], k: int) -> list[int]:
    """For every window of `k` consecutive elements of `xs`, return the sum of the first and the
    last element of the window. For `k` equal to 1 both are the same element, which is then counted
    twice.

    Compute for each stretch of `k` neighbouring numbers in `xs`, going from left to right, what its
    two outer numbers add up to (in a stretch of one number, twice that number).

    对 `xs` 中每个由 `k` 个连续元素组成的窗口，返回窗口首尾两个元素之和；`k` 为 1 时首尾是同一个元素，要算两次。

    从左到右，计算 `xs` 里每段 `k` 个相邻数的两端之和（只有一个数的片段，则为该数的两倍），以列表返回。

    >>> window_end_sums([1, 2, 3, 4, 5], 3)
    [4, 6, 8]
    >>> window_end_sums([7, 2], 1)
    [14, 4]
    >>> window_end_sums([7], 2)
    []
    """
    return [xs[i] + xs[i + k - 1] for i in range(len(xs) - k + 1)]


def window_end_sums_2(xs: list[int], k: int) -> list[int]:
    return [left + right for left, right in zip(xs, xs[k - 1:])]


def slowest_average_start(times: list[float], k: int) -> int:
    """Return the index at which the `k` consecutive `times` with the largest average begin; in case
    of a tie the last such index. If `k` is greater than the number of times, return -1.

    A runner's lap `times` are given. Which series of `k` laps in a row was the slowest on average?
    Return the index of its first lap, the latest one of several equally slow series, or -1 if there
    are fewer than `k` laps.

    返回 `times` 中平均值最大的 `k` 个连续用时的起始下标，并列时取最后一个；`k` 大于用时个数时返回 -1。

    给定跑步者每圈的用时 `times`，求连续 `k` 圈平均最慢的一段，返回其第一圈的下标；若同样慢的有几段，取最靠后的，不足 `k` 圈返回 -1。

    >>> slowest_average_start([60.0, 64.0, 66.0, 61.0], 2)
    1
    >>> slowest_average_start([5.0, 5.0, 5.0], 1)
    2
    >>> slowest_average_start([5.0], 3)
    -1
    """
    best_start = -1
    best_total = 0.0
    for start in range(len(times) - k + 1):
        total = sum(times[start:start + k])
        if best_start == -1 or total >= best_total:
            best_start, best_total = start, total
    return best_start


def slowest_average_start_2(times: list[float], k: int) -> int:
    starts = range(len(times) - k + 1)
    return max(starts, key=lambda start: (sum(times[start:start + k]), start), default=-1)


def windows_without(values: list[int], size: int, banned: int) -> int:
    """How many windows of `size` consecutive elements of `values` do not contain the value
    `banned`? Overlapping windows count separately.

    Count the start positions in `values` from which `size` elements can be read without meeting
    `banned`.

    `values` 中有多少个由 `size` 个连续元素组成的窗口不含值 `banned`？重叠的窗口分别计数。

    统计 `values` 中满足条件的起始位置数：从该位置起能连续读取 `size` 个元素且不会遇到 `banned`。

    >>> windows_without([1, 2, 0, 3, 4, 5], 2, 0)
    3
    >>> windows_without([0, 0], 1, 0)
    0
    >>> windows_without([1, 2], 3, 9)
    0
    """
    count = 0
    run = 0
    for value in values:
        run = 0 if value == banned else run + 1
        if run >= size:
            count += 1
    return count


def windows_without_2(values: list[int], size: int, banned: int) -> int:
    return sum(banned not in values[i:i + size] for i in range(len(values) - size + 1))


def shortest_reaching_prefix(gains: list[int], goal: int) -> list[int]:
    """Return the shortest beginning of `gains` whose sum is at least `goal`. If no beginning
    reaches it, return the whole list. For a `goal` of 0 or less the empty list is enough.

    Take elements from the front of `gains` until their total reaches `goal`, and return those taken
    (all of them if it is never reached, none if `goal` is not positive).

    返回 `gains` 最短的一段开头，使其和不小于 `goal`；如果始终达不到，返回整个列表。`goal` 不大于 0 时返回空列表。

    从 `gains` 的前端开始逐个取元素，直到总和达到 `goal` 为止，返回取出的元素（一直达不到就返回全部，`goal` 不是正数则一个也不取）。

    >>> shortest_reaching_prefix([3, 1, 4, 2], 5)
    [3, 1, 4]
    >>> shortest_reaching_prefix([1, 1], 9)
    [1, 1]
    >>> shortest_reaching_prefix([5], 0)
    []
    """
    taken = []
    total = 0
    for gain in gains:
        if total >= goal:
            break
        taken.append(gain)
        total += gain
    return taken


def shortest_reaching_prefix_2(gains: list[int], goal: int) -> list[int]:
    for length in range(len(gains) + 1):
        if sum(gains[:length]) >= goal:
            return gains[:length]
    return gains[:]


def heights_so_far(heights: list[int]) -> list[int]:
    """Return a list of the same length as `heights` in which each entry is the difference between
    the largest and the smallest height met up to that place, the place itself included.

    While reading `heights` from left to right, note after every element how far apart the highest
    and the lowest of the elements read are. Return the notes.

    返回与 `heights` 等长的列表，每一项是到该位置为止（含该位置）出现过的最大高度与最小高度之差。

    从左到右读取 `heights`，每读一个元素，就记下已读元素中最高与最低相差多少，返回这些记录。

    >>> heights_so_far([4, 6, 1, 3, 9])
    [0, 2, 5, 5, 8]
    >>> heights_so_far([2, 2])
    [0, 0]
    >>> heights_so_far([])
    []
    """
    result = []
    low = high = None
    for height in heights:
        low = height if low is None else min(low, height)
        high = height if high is None else max(high, height)
        result.append(high - low)
    return result


def heights_so_far_2(heights: list[int]) -> list[int]:
    highs = itertools.accumulate(heights, max)
    lows = itertools.accumulate(heights, min)
    return [high - low for high, low in zip(highs, lows)]


def running_lows(bids: list[int]) -> list[int]:
    """For each position of `bids`, give the smallest value that has occurred so far (including that
    position).

    Replace every bid in `bids` by the lowest bid up to and including it. An empty list stays empty.

    对 `bids` 的每个位置，给出到目前为止（包括该位置）出现过的最小值。

    把 `bids` 中的每个报价换成截至它（含它自己）的最低报价，空列表仍为空。

    >>> running_lows([5, 7, 3, 4, 2])
    [5, 5, 3, 3, 2]
    >>> running_lows([1, 1])
    [1, 1]
    >>> running_lows([])
    []
    """
    lows = []
    for bid in bids:
        if lows and lows[-1] < bid:
            lows.append(lows[-1])
        else:
            lows.append(bid)
    return lows


def running_lows_2(bids: list[int]) -> list[int]:
    return [min(bids[:i + 1]) for i in range(len(bids))]


def running_lows_3(bids: list[int]) -> list[int]:
    return list(itertools.accumulate(bids, min))


def tank_levels(changes: list[int], capacity: int) -> list[int]:
    """A tank is empty at first. Each of `changes` pours water in (positive) or takes water out
    (negative), but the level can neither fall below 0 nor rise above `capacity`. Return the level
    after each change.

    Keep a running total of `changes` that is clipped to the range from 0 to `capacity` after every
    step, starting from 0, and return all the totals.

    水箱起初是空的，`changes` 中的每一项表示注入（正数）或放出（负数）的水量，但水位既不会低于 0，也不会超过 `capacity`。返回每次变化后的水位。

    从 0 开始对 `changes` 累加，每一步之后都把累计值限制在 0 到 `capacity` 的范围内，返回每一步的累计值。

    >>> tank_levels([5, 4, -2, -9, 3], 8)
    [5, 8, 6, 0, 3]
    >>> tank_levels([-1], 5)
    [0]
    >>> tank_levels([], 3)
    []
    """
    levels = []
    level = 0
    for change in changes:
        level = max(0, min(capacity, level + change))
        levels.append(level)
    return levels


def tank_levels_2(changes: list[int], capacity: int) -> list[int]:
    levels = [0]
    for change in changes:
        new = levels[-1] + change
        if new < 0:
            new = 0
        elif new > capacity:
            new = capacity
        levels.append(new)
    return levels[1:]


def lowest_balance(start: int, bookings: list[int]) -> int:
    """An account holds `start`; the `bookings` are then added one after the other. Return the
    lowest balance that occurs, the initial one included.

    Beginning with `start`, follow the running total while the numbers of `bookings` are added in
    order. What is its minimum? The value `start` itself counts, too.

    账户里原有 `start` 元，随后依次加上 `bookings` 中的各笔金额。返回过程中出现过的最低余额（包括最初的余额）。

    从 `start` 开始，按顺序累加 `bookings` 中的数，求累计值的最小值，`start` 本身也算在内。

    >>> lowest_balance(100, [-30, 50, -90, 10])
    30
    >>> lowest_balance(5, [1, 2])
    5
    >>> lowest_balance(0, [-2, -3])
    -5
    """
    balance = lowest = start
    for booking in bookings:
        balance += booking
        if balance < lowest:
            lowest = balance
    return lowest


def lowest_balance_2(start: int, bookings: list[int]) -> int:
    return min(itertools.accumulate(bookings, initial=start))


def drops_from_peak(values: list[int]) -> list[int]:
    """Tell for every element of `values` how far it is below the largest element seen so far (0 if
    it is itself the largest).

    Compute a list in which each number is the running maximum of `values` at that place minus the
    value there.

    对 `values` 的每个元素，求它比到目前为止见过的最大元素低多少（若它本身就是最大的，则为 0）。

    计算一个列表，其中每个数等于 `values` 在该位置的前缀最大值减去该位置的值。

    >>> drops_from_peak([3, 5, 2, 6, 6, 1])
    [0, 0, 3, 0, 0, 5]
    >>> drops_from_peak([-4])
    [0]
    >>> drops_from_peak([])
    []
    """
    result = []
    highest = None
    for value in values:
        if highest is None or value > highest:
            highest = value
        result.append(highest - value)
    return result


def drops_from_peak_2(values: list[int]) -> list[int]:
    return [max(values[:i + 1]) - value for i, value in enumerate(values)]


def drops_from_peak_3(values: list[int]) -> list[int]:
    return [top - value for top, value in zip(itertools.accumulate(values, max), values)]


def maxima_ahead(nums: list[int]) -> list[int]:
    """Return for each index of `nums` the largest element from that index to the end.

    Every number in `nums` is to be replaced by the maximum of itself and all the numbers to its
    right. Return the new list.

    返回 `nums` 中每个下标到末尾之间（含该下标）的最大元素。

    把 `nums` 里的每个数换成它自己与右侧所有数的最大值，返回新列表。

    >>> maxima_ahead([1, 5, 3, 4, 2])
    [5, 5, 4, 4, 2]
    >>> maxima_ahead([-3, -1])
    [-1, -1]
    >>> maxima_ahead([])
    []
    """
    result = []
    best = None
    for num in reversed(nums):
        if best is None or num > best:
            best = num
        result.append(best)
    result.reverse()
    return result


def maxima_ahead_2(nums: list[int]) -> list[int]:
    return [max(nums[i:]) for i in range(len(nums))]


def maxima_ahead_3(nums: list[int]) -> list[int]:
    result = nums[:]
    for i in range(len(nums) - 2, -1, -1):
        result[i] = max(result[i], result[i + 1])
    return result


def parity_of_running_sum(nums: list[int]) -> list[str]:
    """Add the elements of `nums` one after another and say after each addition whether the sum so
    far is "even" or "odd".

    Return a list of the words "even" and "odd": the i-th word describes the sum of all the elements
    of `nums` up to and including the i-th.

    依次累加 `nums` 的元素，每加一次就说明目前的和是偶数（"even"）还是奇数（"odd"），返回这些单词的列表。

    返回由 "even" 和 "odd" 组成的列表，第 i 个单词表示 `nums` 从开头到第 i 个元素（含）之和的奇偶性。

    >>> parity_of_running_sum([1, 2, 3, 5])
    ['odd', 'odd', 'even', 'odd']
    >>> parity_of_running_sum([4])
    ['even']
    >>> parity_of_running_sum([])
    []
    """
    result = []
    total = 0
    for num in nums:
        total += num
        result.append("even" if total % 2 == 0 else "odd")
    return result


def parity_of_running_sum_2(nums: list[int]) -> list[str]:
    return ["odd" if total % 2 else "even" for total in itertools.accumulate(nums)]


def pack_until_full(weights: list[int], limit: int) -> list[int]:
    """Go through `weights` in order and take every weight with which the total of those taken stays
    at or below `limit`; skip the others. Return the weights taken.

    A bag carries at most `limit`. Each of `weights` is put in if it still fits, otherwise left out,
    in the order given. Which weights end up in the bag?

    按顺序检查 `weights`，只要加上某个重量后总和不超过 `limit` 就取它，否则跳过，返回取到的重量。

    一个袋子最多装 `limit`。按给定顺序处理 `weights`，还装得下就放进去，装不下就略过，求最后袋子里有哪些重量。

    >>> pack_until_full([5, 4, 3, 1], 9)
    [5, 4]
    >>> pack_until_full([5, 6, 3, 1], 9)
    [5, 3, 1]
    >>> pack_until_full([7], 3)
    []
    """
    taken = []
    for weight in weights:
        if sum(taken) + weight <= limit:
            taken.append(weight)
    return taken


def pack_until_full_2(weights: list[int], limit: int) -> list[int]:
    taken = []
    room = limit
    for weight in weights:
        if weight > room:
            continue
        taken.append(weight)
        room -= weight
    return taken


def cumulative_percent(counts: list[int]) -> list[float]:
    """Compute for each position of `counts` which percentage of the grand total has been reached up
    to there, rounded to one decimal. The counts are not negative; if they add up to 0, return
    zeros.

    Given non-negative `counts`, divide every running total by the sum of all and multiply by 100.
    Round to 1 decimal place; when the sum is 0, each entry is 0.0.

    计算 `counts` 每个位置的累计和占总和的百分比，保留一位小数。计数均非负；若总和为 0，则每项都为 0.0。

    给定非负整数列表 `counts`，把每个前缀和除以总和再乘以 100，四舍五入到 1 位小数；总和为 0 时各项均为 0.0。

    >>> cumulative_percent([1, 1, 2])
    [25.0, 50.0, 100.0]
    >>> cumulative_percent([0, 0])
    [0.0, 0.0]
    >>> cumulative_percent([1, 2])
    [33.3, 100.0]
    >>> cumulative_percent([])
    []
    """
    total = sum(counts)
    result = []
    reached = 0
    for count in counts:
        reached += count
        result.append(round(100 * reached / total, 1) if total else 0.0)
    return result


def cumulative_percent_2(counts: list[int]) -> list[float]:
    total = sum(counts)
    if total == 0:
        return [0.0] * len(counts)
    return [round(100 * part / total, 1) for part in itertools.accumulate(counts)]


def restarting_totals(nums: list[int]) -> list[int]:
    """Return the running totals of `nums`, but whenever a 0 is met, start again from 0 at this
    place.

    Sum up `nums` from left to right and list the total after each element. A zero in the list
    resets the total to zero.

    返回 `nums` 的累计和，但每遇到一个 0，就从这里重新由 0 开始累加。

    从左到右累加 `nums`，列出加上每个元素之后的和；列表里的 0 会把累计和清零。

    >>> restarting_totals([2, 3, 0, 4, -1])
    [2, 5, 0, 4, 3]
    >>> restarting_totals([0, 0])
    [0, 0]
    >>> restarting_totals([])
    []
    """
    totals = []
    total = 0
    for num in nums:
        total = total + num if num != 0 else 0
        totals.append(total)
    return totals


def restarting_totals_2(nums: list[int]) -> list[int]:
    return list(itertools.accumulate(nums, lambda total, num: total + num if num else 0))


def running_divisor(nums: list[int]) -> list[int]:
    """Give for each position of `nums` the greatest common divisor of all the positive numbers up
    to there.

    Write a function that returns a list whose i-th entry is the largest integer dividing each of
    the elements of `nums` (all positive) from the first up to the i-th.

    给出 `nums`（均为正整数）每个位置之前（含该位置）所有数的最大公约数。

    编写函数，返回一个列表，其第 i 项是能整除正整数列表 `nums` 中从第一个到第 i 个所有元素的最大整数。

    >>> running_divisor([24, 36, 10, 7])
    [24, 12, 2, 1]
    >>> running_divisor([5])
    [5]
    >>> running_divisor([])
    []
    """
    result = []
    common = 0
    for num in nums:
        common = math.gcd(common, num)
        result.append(common)
    return result


def running_divisor_2(nums: list[int]) -> list[int]:
    return list(itertools.accumulate(nums, math.gcd))


def days_above_running_mean(readings: list[float]) -> int:
    """Count the elements of `readings` that are greater than the mean of all the elements before
    them. The first element is not counted.

    For how many positions of `readings`, from the second on, is the value above the average of the
    earlier values?

    统计 `readings` 中有多少个元素大于它之前所有元素的平均值，第一个元素不计。

    从 `readings` 的第二个元素起，有多少个位置上的值高于之前各值的平均数？

    >>> days_above_running_mean([2.0, 4.0, 3.0, 1.0, 5.0])
    2
    >>> days_above_running_mean([1.0])
    0
    >>> days_above_running_mean([3.0, 3.0])
    0
    """
    count = 0
    total = 0.0
    for i, reading in enumerate(readings):
        if i > 0 and reading > total / i:
            count += 1
        total += reading
    return count


def days_above_running_mean_2(readings: list[float]) -> int:
    return sum(readings[i] > sum(readings[:i]) / i for i in range(1, len(readings)))


def prefix_sum_hits(nums: list[int], divisor: int) -> list[int]:
    """Return the lengths of those beginnings of `nums` whose sum is divisible by `divisor`. The
    empty beginning does not count.

    For which n does the sum of the first n elements of `nums` (n from 1 on) leave no remainder when
    divided by the positive `divisor`? List these n.

    返回 `nums` 中和能被 `divisor` 整除的那些开头片段的长度，空片段不算。

    对哪些 n（从 1 开始），`nums` 前 n 个元素之和除以正整数 `divisor` 没有余数？按升序列出这些 n。

    >>> prefix_sum_hits([3, 1, 2, 6, 1], 3)
    [1, 3, 4]
    >>> prefix_sum_hits([1, 1], 5)
    []
    >>> prefix_sum_hits([], 2)
    []
    """
    lengths = []
    total = 0
    for length, num in enumerate(nums, 1):
        total += num
        if total % divisor == 0:
            lengths.append(length)
    return lengths


def prefix_sum_hits_2(nums: list[int], divisor: int) -> list[int]:
    return [n for n in range(1, len(nums) + 1) if sum(nums[:n]) % divisor == 0]


def total_excess(speeds: list[int], limit: int) -> int:
    """Sum up by how much the `speeds` exceed `limit`; those that do not exceed it add nothing.

    For every element of `speeds` above `limit`, take the part that lies above, and return the total
    of these parts.

    求 `speeds` 中各速度超出 `limit` 的部分之和，没有超出的不计。

    对 `speeds` 里每个大于 `limit` 的元素，取它超过的那一部分，返回这些部分的总和。

    >>> total_excess([50, 62, 48, 55], 50)
    17
    >>> total_excess([10, 20], 30)
    0
    >>> total_excess([] , 5)
    0
    """
    total = 0
    for speed in speeds:
        if speed > limit:
            total += speed - limit
    return total


def total_excess_2(speeds: list[int], limit: int) -> int:
    return sum(max(0, speed - limit) for speed in speeds)


def band_labels(values: list[float], low: float, high: float) -> list[str]:
    """Label each element of `values`: "low" if it is below `low`, "high" if it is above `high`, and
    "ok" otherwise. Values equal to a border are "ok".

    Return one word for every number in `values`, telling whether it is smaller than `low` ("low"),
    greater than `high` ("high") or within these two limits, borders included ("ok").

    给 `values` 的每个元素贴标签：小于 `low` 的为 "low"，大于 `high` 的为 "high"，其余为 "ok"。恰好等于边界的算 "ok"。

    对 `values` 中的每个数返回一个单词：低于 `low` 用 "low"，高于 `high` 用 "high"，处于两者之间（含边界）用 "ok"。

    >>> band_labels([1.0, 5.0, 9.5], 2.0, 8.0)
    ['low', 'ok', 'high']
    >>> band_labels([2.0, 8.0], 2.0, 8.0)
    ['ok', 'ok']
    >>> band_labels([], 0.0, 1.0)
    []
    """
    labels = []
    for value in values:
        if value < low:
            labels.append("low")
        elif value > high:
            labels.append("high")
        else:
            labels.append("ok")
    return labels


def band_labels_2(values: list[float], low: float, high: float) -> list[str]:
    def label(value: float) -> str:
        if low <= value <= high:
            return "ok"
        return "low" if value < low else "high"

    return [label(value) for value in values]


def band_labels_3(values: list[float], low: float, high: float) -> list[str]:
    return ["low" if value < low else "high" if value > high else "ok" for value in values]


def heater_states(temperatures: list[int], on_below: int, off_above: int) -> list[bool]:
    """A heater is off at first. It is switched on when a temperature is below `on_below` and off
    when one is above `off_above`; in between it stays as it is. Return for each of `temperatures`
    whether the heater runs after that measurement.

    Follow a thermostat through `temperatures`: values less than `on_below` turn the heating on,
    values greater than `off_above` turn it off, all other values change nothing. Give the state
    (True for on) after every value; the heating starts switched off, and `on_below` is not greater
    than `off_above`.

    暖气一开始是关着的。温度低于 `on_below` 时打开，高于 `off_above` 时关闭，介于两者之间则保持原状。返回 `temperatures` 中每次测温之后暖气是否在运行。

    模拟恒温器处理 `temperatures`：小于 `on_below` 的值使暖气开启，大于 `off_above` 的值使其关闭，其他值不改变状态（`on_below` 不大于
    `off_above`）。初始为关闭，返回每个值之后的状态（True 表示开）。

    >>> heater_states([17, 19, 22, 20, 16], 18, 21)
    [True, True, False, False, True]
    >>> heater_states([20, 20], 18, 21)
    [False, False]
    >>> heater_states([], 0, 1)
    []
    """
    states = []
    running = False
    for temperature in temperatures:
        if temperature < on_below:
            running = True
        elif temperature > off_above:
            running = False
        states.append(running)
    return states


def heater_states_2(temperatures: list[int], on_below: int, off_above: int) -> list[bool]:
    states = [False]
    for temperature in temperatures:
        keeps = on_below <= temperature <= off_above
        states.append(states[-1] if keeps else temperature < on_below)
    return states[1:]


def alarm_start(values: list[int], limit: int, needed: int) -> int:
    """Return the index at which a run of at least `needed` consecutive elements of `values` above
    `limit` begins for the first time, or -1 if there is no such run.

    An alarm needs `needed` readings in a row (1 or more) that are greater than `limit`. Find where
    in `values` the first such series starts; give -1 if the alarm never goes off.

    返回 `values` 中第一次出现至少连续 `needed` 个元素大于 `limit` 的片段的起始下标，没有则返回 -1。

    连续 `needed`（不小于 1）个读数都大于 `limit` 才会触发警报。求 `values` 中第一段这样的读数从哪里开始，从未触发则返回 -1。

    >>> alarm_start([3, 8, 2, 7, 9, 8], 5, 2)
    3
    >>> alarm_start([3, 8, 2], 5, 2)
    -1
    >>> alarm_start([6], 5, 1)
    0
    """
    run = 0
    for i, value in enumerate(values):
        if value > limit:
            run += 1
            if run == needed:
                return i - needed + 1
        else:
            run = 0
    return -1


def alarm_start_2(values: list[int], limit: int, needed: int) -> int:
    for start in range(len(values) - needed + 1):
        if all(value > limit for value in values[start:start + needed]):
            return start
    return -1


def silence_small(samples: list[float], threshold: float) -> list[float]:
    """Replace by 0.0 every element of `samples` whose absolute value is smaller than `threshold`;
    the others stay.

    Remove the noise from `samples`: return a new list where values strictly between -`threshold`
    and `threshold` have become 0.0.

    把 `samples` 中绝对值小于 `threshold` 的元素换成 0.0，其余保持不变。

    给 `samples` 去噪：严格介于 -`threshold` 与 `threshold` 之间的值变为 0.0，返回新列表。

    >>> silence_small([0.2, -1.5, 0.9, -0.4], 0.5)
    [0.0, -1.5, 0.9, 0.0]
    >>> silence_small([0.5], 0.5)
    [0.5]
    >>> silence_small([], 1.0)
    []
    """
    return [sample if abs(sample) >= threshold else 0.0 for sample in samples]


def silence_small_2(samples: list[float], threshold: float) -> list[float]:
    cleaned = []
    for sample in samples:
        if -threshold < sample < threshold:
            cleaned.append(0.0)
        else:
            cleaned.append(sample)
    return cleaned


def share_reaching(scores: list[int], target: int) -> int:
    """Return how many percent of `scores` are at least `target`, rounded down to a whole number; 0
    for an empty list.

    Compute the percentage of the entries in `scores` that reach `target`, without the digits after
    the point. If there are no scores, return 0.

    返回 `scores` 中不低于 `target` 的成绩所占的百分比，向下取整；空列表返回 0。

    计算 `scores` 里达到 `target` 的项占百分之几，舍去小数部分；没有成绩时返回 0。

    >>> share_reaching([50, 70, 90], 60)
    66
    >>> share_reaching([60], 60)
    100
    >>> share_reaching([], 10)
    0
    """
    if not scores:
        return 0
    reached = sum(score >= target for score in scores)
    return 100 * reached // len(scores)


def share_reaching_2(scores: list[int], target: int) -> int:
    reached = 0
    for score in scores:
        if score >= target:
            reached += 1
    return 100 * reached // len(scores) if scores else 0


def keep_above_own_average(values: list[int]) -> list[int]:
    """Drop from `values` the elements that are not above the average of `values`, then do the same
    with the rest, again and again, as long as more than one element is left and something is above
    the average. Return what remains.

    Repeat this with `values`: compute the mean and keep only the numbers greater than it, in their
    order. Stop when at most one number is left or when no number is greater than the mean, and
    return the numbers that are left then.

    从 `values` 中去掉不高于平均值的元素，对剩下的重复这样做，直到只剩不多于一个元素，或者没有元素高于平均值为止，返回剩下的元素。

    对 `values` 反复执行：求平均值，只按原顺序保留大于平均值的数。当剩下的数不超过一个，或没有数大于平均值时停止，返回此时剩余的列表。

    >>> keep_above_own_average([1, 2, 3, 4, 10, 12])
    [12]
    >>> keep_above_own_average([4, 4])
    [4, 4]
    >>> keep_above_own_average([1, 5, 5])
    [5, 5]
    >>> keep_above_own_average([])
    []
    """
    current = values
    while len(current) > 1:
        mean = sum(current) / len(current)
        higher = [value for value in current if value > mean]
        if not higher:
            break
        current = higher
    return current


def keep_above_own_average_2(values: list[int]) -> list[int]:
    if len(values) < 2:
        return values
    mean = sum(values) / len(values)
    higher = [value for value in values if value > mean]
    return keep_above_own_average_2(higher) if higher else values


def first_odd_place(numbers: list[int], begin: int) -> int:
    """Return the index of the first odd number in `numbers` at or after the index `begin`, or -1 if
    there is none.

    Search `numbers` for an odd value, but only from position `begin` on. Tell where it is; -1 means
    nothing was found. `begin` may lie beyond the end.

    返回 `numbers` 中从下标 `begin`（含）起第一个奇数的下标，没有则返回 -1。

    从位置 `begin` 开始在 `numbers` 里查找奇数，返回找到的位置，找不到返回 -1；`begin` 可能超出列表末尾。

    >>> first_odd_place([3, 4, 6, 5], 1)
    3
    >>> first_odd_place([3, 4], 1)
    -1
    >>> first_odd_place([1], 5)
    -1
    """
    for i in range(begin, len(numbers)):
        if numbers[i] % 2 == 1:
            return i
    return -1


def first_odd_place_2(numbers: list[int], begin: int) -> int:
    return next((i for i in range(begin, len(numbers)) if numbers[i] % 2), -1)


def place_of_nth(nums: list[int], value: int, n: int) -> int:
    """Return the index of the `n`-th occurrence of `value` in `nums`, where `n` is 1 for the first.
    Return -1 if `value` occurs less than `n` times.

    Walk along `nums` and stop when `value` is met for the `n`-th time (`n` is at least 1). Give the
    position reached, or -1 if it is not met that often.

    返回 `value` 在 `nums` 中第 `n` 次出现的下标，`n` 为 1 表示第一次；出现次数不足 `n` 时返回 -1。

    沿着 `nums` 依次查找，在第 `n` 次（`n` 至少为 1）遇到 `value` 时停下并返回该位置，没有遇到那么多次则返回 -1。

    >>> place_of_nth([7, 3, 7, 7], 7, 2)
    2
    >>> place_of_nth([7, 3], 7, 2)
    -1
    >>> place_of_nth([], 1, 1)
    -1
    """
    count = 0
    for i, num in enumerate(nums):
        if num == value:
            count += 1
            if count == n:
                return i
    return -1


def place_of_nth_2(nums: list[int], value: int, n: int) -> int:
    index = -1
    for _ in range(n):
        if value not in nums[index + 1:]:
            return -1
        index = nums.index(value, index + 1)
    return index


def place_of_nth_3(nums: list[int], value: int, n: int) -> int:
    places = [i for i, num in enumerate(nums) if num == value]
    return places[n - 1] if len(places) >= n else -1


def last_before_rise(nums: list[int]) -> int:
    """Return the index of the last element of `nums` that is directly followed by a greater one, or
    -1 if there is no such element.

    Looking at `nums` from the end, where is the first place whose next element is larger? Return
    that index; -1 if the list never rises.

    返回 `nums` 中最后一个后面紧跟着更大元素的元素下标，没有则返回 -1。

    从末尾往前看 `nums`，最先遇到的、其后一个元素比它大的位置在哪里？返回该下标；列表从不上升则返回 -1。

    >>> last_before_rise([1, 3, 2, 5, 4])
    2
    >>> last_before_rise([3, 2, 1])
    -1
    >>> last_before_rise([])
    -1
    """
    for i in range(len(nums) - 2, -1, -1):
        if nums[i] < nums[i + 1]:
            return i
    return -1


def last_before_rise_2(nums: list[int]) -> int:
    rises = [i for i in range(len(nums) - 1) if nums[i] < nums[i + 1]]
    return rises[-1] if rises else -1


def index_halves(nums: list[int]) -> int:
    """Find the smallest number of leading elements of `nums` that add up to at least half of the
    sum of all. All the numbers are positive; an empty list gives 0.

    How many elements from the front of `nums` (positive numbers) do you need so that their sum is
    not less than that of the remaining ones? For an empty list return 0.

    求 `nums`（均为正数）最少需要前几个元素，其和才不小于总和的一半；空列表返回 0。

    要让 `nums` 前面若干个正数之和不小于剩余各数之和，至少要取几个？空列表返回 0。

    >>> index_halves([1, 2, 3, 4])
    3
    >>> index_halves([9, 1, 1])
    1
    >>> index_halves([])
    0
    >>> index_halves([2, 2])
    1
    """
    total = sum(nums)
    reached = 0
    count = 0
    while 2 * reached < total:
        reached += nums[count]
        count += 1
    return count


def index_halves_2(nums: list[int]) -> int:
    return next(n for n in range(len(nums) + 1) if 2 * sum(nums[:n]) >= sum(nums))


def between_first_negatives(lst: list[int]) -> list[int]:
    """Return the elements of `lst` that stand between the first and the second negative number,
    without these two. With fewer than two negative numbers the result is empty.

    Locate the first two numbers below zero in `lst` and give the part of the list strictly between
    them, or an empty list if there are not two of them.

    返回 `lst` 中第一个与第二个负数之间的元素（不含这两个负数）；负数不足两个时结果为空列表。

    在 `lst` 里找到最前面的两个小于零的数，返回它们之间（不含两端）的部分，不足两个则返回空列表。

    >>> between_first_negatives([4, -1, 5, 6, -2, 7, -3])
    [5, 6]
    >>> between_first_negatives([-1, -1])
    []
    >>> between_first_negatives([1, -2, 3])
    []
    """
    places = [i for i, num in enumerate(lst) if num < 0]
    if len(places) < 2:
        return []
    return lst[places[0] + 1:places[1]]


def between_first_negatives_2(lst: list[int]) -> list[int]:
    result = []
    inside = False
    for num in lst:
        if num < 0:
            if inside:
                return result
            inside = True
        elif inside:
            result.append(num)
    return []


def earliest_smaller(nums: list[int]) -> list[int]:
    """For each element of `nums`, give the index of the first element in the whole list that is
    smaller, or -1 if none is.

    Return a list in which the entry for every number of `nums` is the lowest position holding a
    smaller number, wherever that is; the minimum gets -1.

    对 `nums` 的每个元素，给出整个列表中第一个比它小的元素的下标，没有则为 -1。

    返回一个列表：对应 `nums` 中每个数的是存放着更小数的最小下标（不限前后），最小值对应 -1。

    >>> earliest_smaller([5, 3, 8, 3])
    [1, -1, 0, -1]
    >>> earliest_smaller([1])
    [-1]
    >>> earliest_smaller([])
    []
    """
    result = []
    for num in nums:
        place = -1
        for i, other in enumerate(nums):
            if other < num:
                place = i
                break
        result.append(place)
    return result


def earliest_smaller_2(nums: list[int]) -> list[int]:
    return [next((i for i, other in enumerate(nums) if other < num), -1) for num in nums]


def positions_by_sign(nums: list[int]) -> dict[str, list[int]]:
    """Return a dictionary with the keys "negative", "zero" and "positive"; the values are the lists
    of the indices at which such numbers stand in `nums`. All three keys are always present.

    Sort the positions of `nums` by the sign of the number there: collect them in three lists under
    the keys "negative", "zero" and "positive" of a dictionary, each list in ascending order and
    possibly empty.

    返回含有 "negative"、"zero"、"positive" 三个键的字典，值分别是 `nums` 中负数、零、正数所在下标的列表；三个键始终存在。

    按数的正负把 `nums` 的位置归类：以 "negative"、"zero"、"positive" 为键建立字典，每个键对应按升序排列的下标列表（可以为空）。

    >>> positions_by_sign([3, -1, 0, 5])
    {'negative': [1], 'zero': [2], 'positive': [0, 3]}
    >>> positions_by_sign([])
    {'negative': [], 'zero': [], 'positive': []}
    """
    places = {"negative": [], "zero": [], "positive": []}
    for i, num in enumerate(nums):
        if num < 0:
            places["negative"].append(i)
        elif num == 0:
            places["zero"].append(i)
        else:
            places["positive"].append(i)
    return places


def positions_by_sign_2(nums: list[int]) -> dict[str, list[int]]:
    return {
        "negative": [i for i, num in enumerate(nums) if num < 0],
        "zero": [i for i, num in enumerate(nums) if num == 0],
        "positive": [i for i, num in enumerate(nums) if num > 0],
    }


def between_extremes(nums: list[int]) -> list[int]:
    """Return the elements of `nums` strictly between its smallest and its largest element,
    whichever of the two comes first. If an extreme occurs several times, its first occurrence
    counts. An empty list gives an empty list.

    Locate the first minimum and the first maximum of `nums` and cut out what stands between these
    two positions, without the extremes themselves.

    返回 `nums` 中最小元素与最大元素之间（不含二者）的元素，不论哪个在前。极值出现多次时以第一次出现为准；空列表返回空列表。

    找到 `nums` 中第一个最小值和第一个最大值的位置，截取这两个位置之间的部分（不包括极值本身）返回。

    >>> between_extremes([4, 1, 6, 5, 9, 2])
    [6, 5]
    >>> between_extremes([8, 3, 1])
    [3]
    >>> between_extremes([5, 5])
    []
    >>> between_extremes([])
    []
    """
    if not nums:
        return []
    low = nums.index(min(nums))
    high = nums.index(max(nums))
    start, end = min(low, high), max(low, high)
    return nums[start + 1:end]


def between_extremes_2(nums: list[int]) -> list[int]:
    low = high = 0
    for i, num in enumerate(nums):
        if num < nums[low]:
            low = i
        if num > nums[high]:
            high = i
    return nums[low + 1:high] if low < high else nums[high + 1:low]


def without_minima(scores: list[int]) -> list[int]:
    """Return the elements of `scores` that are greater than the smallest one, in their order. All
    the copies of the minimum disappear.

    Remove every occurrence of the lowest value from `scores` and return the rest; a list of equal
    values, or an empty one, gives an empty list.

    按原顺序返回 `scores` 中大于最小值的元素，最小值的所有副本都去掉。

    从 `scores` 中删除最低分的每一次出现，返回剩余部分；所有值都相等或列表为空时返回空列表。

    >>> without_minima([4, 2, 7, 2, 5])
    [4, 7, 5]
    >>> without_minima([3, 3])
    []
    >>> without_minima([])
    []
    """
    if not scores:
        return []
    lowest = min(scores)
    return [score for score in scores if score != lowest]


def without_minima_2(scores: list[int]) -> list[int]:
    lowest = None
    kept = []
    for score in scores:
        if lowest is None or score < lowest:
            lowest = score
    for score in scores:
        if score > lowest:
            kept.append(score)
    return kept


def order_of_extremes(values: list[int]) -> str:
    """Say which comes first in `values`: "min" if the first minimum stands before the first
    maximum, "max" if it is the other way round, and "same" if all the elements are equal or the
    list is empty.

    Compare the positions at which the smallest and the largest number of `values` appear for the
    first time. Return "min" or "max" for the earlier one, or "same" when both are the same number
    or there are no numbers.

    判断 `values` 中哪个极值先出现：第一个最小值在第一个最大值之前返回 "min"，反之返回 "max"；所有元素相等或列表为空则返回 "same"。

    比较 `values` 里最小数与最大数首次出现的位置，返回较早者对应的 "min" 或 "max"；两者是同一个数或没有数时返回 "same"。

    >>> order_of_extremes([3, 1, 5])
    'min'
    >>> order_of_extremes([9, 2, 4])
    'max'
    >>> order_of_extremes([4, 4])
    'same'
    >>> order_of_extremes([])
    'same'
    """
    if not values or min(values) == max(values):
        return "same"
    if values.index(min(values)) < values.index(max(values)):
        return "min"
    return "max"


def order_of_extremes_2(values: list[int]) -> str:
    if len(set(values)) < 2:
        return "same"
    extremes = {min(values): "min", max(values): "max"}
    for value in values:
        if value in extremes:
            return extremes[value]
    return "same"


def lead_with_maximum(nums: list[int]) -> list[int]:
    """Rotate `nums` to the left until its largest element (the first one, if there are several) is
    in front. Return the rotated list.

    The elements of `nums` form a ring. Read the ring once around, starting at the first occurrence
    of the maximum. An empty list gives an empty list.

    将 `nums` 向左循环移动，直到最大的元素（有多个时取第一个）位于最前面，返回移动后的列表。

    `nums` 的元素围成一圈，从最大值第一次出现的位置开始读一圈并返回；空列表返回空列表。

    >>> lead_with_maximum([2, 7, 1, 7, 3])
    [7, 1, 7, 3, 2]
    >>> lead_with_maximum([5])
    [5]
    >>> lead_with_maximum([])
    []
    """
    if not nums:
        return []
    place = nums.index(max(nums))
    return nums[place:] + nums[:place]


def lead_with_maximum_2(nums: list[int]) -> list[int]:
    ring = deque(nums)
    while ring and ring[0] != max(nums):
        ring.rotate(-1)
    return list(ring)


def extreme_distance(levels: list[int]) -> int:
    """How many places apart are the last minimum and the first maximum of `levels`? Return the
    absolute difference of their indices, or -1 for an empty list.

    Take the position where the smallest value of `levels` appears for the last time and the
    position where the largest appears for the first time; return the distance between them (-1 if
    there are no values).

    `levels` 中最后一个最小值与第一个最大值相隔多少个位置？返回两者下标之差的绝对值，空列表返回 -1。

    取 `levels` 中最小值最后一次出现的位置和最大值第一次出现的位置，返回它们之间的距离；没有值时返回 -1。

    >>> extreme_distance([2, 9, 1, 9, 1])
    3
    >>> extreme_distance([4, 4, 4])
    2
    >>> extreme_distance([])
    -1
    """
    if not levels:
        return -1
    last_low = first_high = 0
    for i, level in enumerate(levels):
        if level <= levels[last_low]:
            last_low = i
        if level > levels[first_high]:
            first_high = i
    return abs(last_low - first_high)


def extreme_distance_2(levels: list[int]) -> int:
    if not levels:
        return -1
    last_low = len(levels) - 1 - levels[::-1].index(min(levels))
    return abs(last_low - levels.index(max(levels)))


def parity_balance(nums: list[int]) -> int:
    """Return the sum of the even elements of `nums` minus the sum of its odd elements.

    Add every even number of `nums` to a total and subtract every odd number from it. What is the
    total in the end (0 for an empty list)?

    返回 `nums` 中偶数元素之和减去奇数元素之和的结果。

    遍历 `nums`，偶数加到总和上，奇数从总和中减去，求最后的总和（空列表为 0）。

    >>> parity_balance([1, 2, 3, 4, 10])
    12
    >>> parity_balance([5, -3])
    -2
    >>> parity_balance([])
    0
    """
    total = 0
    for num in nums:
        if num % 2 == 0:
            total += num
        else:
            total -= num
    return total


def parity_balance_2(nums: list[int]) -> int:
    return sum(num if num % 2 == 0 else -num for num in nums)


def parity_balance_3(nums: list[int]) -> int:
    evens = sum(num for num in nums if num % 2 == 0)
    return 2 * evens - sum(nums)


def odd_values_at_odd_places(values: list[int]) -> list[int]:
    """Return, in order, the elements of `values` that are odd and also stand at an odd index
    (counting from 0).

    From `values`, select the numbers for which both the number itself and its index are odd.

    按顺序返回 `values` 中既是奇数、下标（从 0 数起）也是奇数的元素。

    从 `values` 里选出数值和下标都为奇数的那些数。

    >>> odd_values_at_odd_places([1, 3, 5, 6, 9, 7])
    [3, 7]
    >>> odd_values_at_odd_places([1])
    []
    >>> odd_values_at_odd_places([2, -5])
    [-5]
    """
    return [value for value in values[1::2] if value % 2 == 1]


def odd_values_at_odd_places_2(values: list[int]) -> list[int]:
    result = []
    for i, value in enumerate(values):
        if i % 2 == 1 and value % 2 == 1:
            result.append(value)
    return result


def round_up_to_even(nums: list[int]) -> list[int]:
    """Add 1 to each odd element of `nums` and leave the even ones as they are; return the new list.

    Return a list in which every number of `nums` has been replaced by the smallest even number that
    is not less than it.

    给 `nums` 中的每个奇数加 1，偶数不变，返回新列表。

    返回一个列表，把 `nums` 里的每个数换成不小于它的最小偶数。

    >>> round_up_to_even([1, 4, 7, -3])
    [2, 4, 8, -2]
    >>> round_up_to_even([0])
    [0]
    >>> round_up_to_even([])
    []
    """
    return [num + num % 2 for num in nums]


def round_up_to_even_2(nums: list[int]) -> list[int]:
    result = []
    for num in nums:
        if num % 2 == 1:
            num += 1
        result.append(num)
    return result


def round_up_to_even_3(nums: list[int]) -> list[int]:
    return [num if num % 2 == 0 else num + 1 for num in nums]


def biggest_odd_or_default(numbers: list[int], default: int) -> int:
    """Return the greatest odd element of `numbers`; if there is no odd element, return `default`.

    Find the maximum among the odd values in `numbers`. The value `default` stands in when they are
    all even or the list is empty.

    返回 `numbers` 中最大的奇数，如果没有奇数则返回 `default`。

    在 `numbers` 的奇数中求最大值；全是偶数或列表为空时用 `default` 代替。

    >>> biggest_odd_or_default([4, 7, 10, 3], 0)
    7
    >>> biggest_odd_or_default([2, 4], -1)
    -1
    >>> biggest_odd_or_default([-5, -9], 0)
    -5
    """
    best = None
    for number in numbers:
        if number % 2 == 1 and (best is None or number > best):
            best = number
    return default if best is None else best


def biggest_odd_or_default_2(numbers: list[int], default: int) -> int:
    return max((number for number in numbers if number % 2), default=default)


def signs_summary(nums: list[int]) -> tuple[list[int], int, list[int]]:
    """Split `nums` into a tuple of three things: the list of the negative elements, the number of
    zeros and the list of the positive elements. The order within the lists is that of `nums`.

    Return (negatives, how many zeros, positives) for the given `nums`, where the first and last
    entry are lists that keep the original order.

    把 `nums` 拆成三部分组成的元组：负数元素的列表、零的个数、正数元素的列表，列表内保持 `nums` 中的顺序。

    对给定的 `nums`，返回（负数列表, 零的个数, 正数列表），两个列表都保持原有次序。

    >>> signs_summary([3, -1, 0, 4, -2, 0])
    ([-1, -2], 2, [3, 4])
    >>> signs_summary([0])
    ([], 1, [])
    >>> signs_summary([])
    ([], 0, [])
    """
    negatives = [num for num in nums if num < 0]
    positives = [num for num in nums if num > 0]
    return negatives, nums.count(0), positives


def signs_summary_2(nums: list[int]) -> tuple[list[int], int, list[int]]:
    negatives, positives = [], []
    zeros = 0
    for num in nums:
        if num == 0:
            zeros += 1
        elif num < 0:
            negatives.append(num)
        else:
            positives.append(num)
    return negatives, zeros, positives


def average_of_negatives(deltas: list[float]) -> float:
    """Compute the mean of the elements of `deltas` that are below zero, rounded to two decimals. If
    there are none, return 0.0.

    What is the average loss in `deltas`? Only negative entries count as losses; round to 2 decimal
    places and give 0.0 when there are no losses.

    计算 `deltas` 中小于零的元素的平均值，保留两位小数；没有负数时返回 0.0。

    `deltas` 的平均亏损是多少？只有负数项算亏损，结果四舍五入到 2 位小数；没有亏损时为 0.0。

    >>> average_of_negatives([1.5, -2.0, -1.0, 4.0])
    -1.5
    >>> average_of_negatives([3.0])
    0.0
    >>> average_of_negatives([-1.0, -1.0, -2.0])
    -1.33
    """
    losses = [delta for delta in deltas if delta < 0]
    return round(sum(losses) / len(losses), 2) if losses else 0.0


def average_of_negatives_2(deltas: list[float]) -> float:
    total = 0.0
    count = 0
    for delta in deltas:
        if delta < 0:
            total += delta
            count += 1
    if count == 0:
        return 0.0
    return round(total / count, 2)


def head_evens(items: list[int]) -> list[int]:
    """Return the even elements at the beginning of `items`, up to (and without) the first odd
    element.

    Read `items` from the front as long as the numbers are even and return the numbers read.

    返回 `items` 开头的偶数，直到第一个奇数为止（不含该奇数）。

    从前往后读 `items`，只要是偶数就继续，返回读到的数。

    >>> head_evens([4, 8, 3, 6])
    [4, 8]
    >>> head_evens([1, 2])
    []
    >>> head_evens([2, 2])
    [2, 2]
    """
    result = []
    for item in items:
        if item % 2 != 0:
            break
        result.append(item)
    return result


def head_evens_2(items: list[int]) -> list[int]:
    return list(itertools.takewhile(lambda item: item % 2 == 0, items))


def head_evens_3(items: list[int]) -> list[int]:
    end = 0
    while end < len(items) and items[end] % 2 == 0:
        end += 1
    return items[:end]


def debts_paid(amounts: list[int]) -> list[int]:
    """Process `amounts` in order. A negative amount is a debt and a positive one a payment, which
    pays off the oldest open debts first; what a payment has left over is lost. Return what is still
    open of the debts, oldest first, as positive numbers, without those paid off.

    Each negative number in `amounts` opens a debt of that size, each positive number pays towards
    the debts open at that time, in the order in which they arose (any surplus is ignored). List the
    remaining sizes of the unpaid debts in that order.

    按顺序处理 `amounts`：负数是一笔欠款，正数是一笔还款，还款先偿还最早的未清欠款，多余的部分作废。按从早到晚的顺序返回尚未还清的欠款余额（用正数表示），已还清的不列出。

    `amounts` 中的每个负数产生一笔相应大小的债务，每个正数按债务产生的先后偿还当时未清的债务（余额忽略）。依次列出未清债务剩余的金额。

    >>> debts_paid([-10, -5, 12, -4])
    [3, 4]
    >>> debts_paid([20, -6])
    [6]
    >>> debts_paid([-3, 3])
    []
    """
    open_debts = deque()
    for amount in amounts:
        if amount < 0:
            open_debts.append(-amount)
        while amount > 0 and open_debts:
            paid = min(amount, open_debts[0])
            amount -= paid
            open_debts[0] -= paid
            if open_debts[0] == 0:
                open_debts.popleft()
    return list(open_debts)


def longest_loss_streak(results: list[int]) -> list[int]:
    """Return the longest run of consecutive negative elements in `results`; the first one, if
    several are equally long. If nothing is negative, return an empty list.

    Find the longest stretch of `results` in which every number is below zero and give its elements.
    The earliest stretch wins a tie.

    返回 `results` 中最长的一段连续负数；同样长的取最先出现的一段，没有负数则返回空列表。

    在 `results` 中找出每个数都小于零的最长片段并返回其元素，长度相同时取最早的。

    >>> longest_loss_streak([2, -1, -3, 4, -2, -5, -1, 6])
    [-2, -5, -1]
    >>> longest_loss_streak([-1, 3, -2])
    [-1]
    >>> longest_loss_streak([1, 0])
    []
    """
    longest = []
    current = []
    for result in results:
        if result < 0:
            current.append(result)
            if len(current) > len(longest):
                longest = current[:]
        else:
            current = []
    return longest


def longest_loss_streak_2(results: list[int]) -> list[int]:
    groups = [list(g) for negative, g in itertools.groupby(results, lambda r: r < 0) if negative]
    return max(groups, key=len, default=[])


def opposite_pairs(nums: list[int]) -> list[int]:
    """Return, in ascending order, the positive numbers x for which both x and -x occur in `nums`.
    Each is listed once.

    Which positive values in `nums` have their negative counterpart in the list as well? Give them
    sorted and without repetition.

    按升序返回满足 x 与 -x 都出现在 `nums` 中的正数 x，每个只列一次。

    `nums` 中有哪些正数，其相反数也在列表里？去重后从小到大返回。

    >>> opposite_pairs([3, -1, 5, 1, -3, 3])
    [1, 3]
    >>> opposite_pairs([0, 2])
    []
    >>> opposite_pairs([])
    []
    """
    present = set(nums)
    return sorted(num for num in present if num > 0 and -num in present)


def opposite_pairs_2(nums: list[int]) -> list[int]:
    result = []
    for num in sorted(nums):
        if num > 0 and -num in nums and num not in result:
            result.append(num)
    return result


def index_pairs_at_distance(values: list[int], difference: int) -> list[tuple[int, int]]:
    """Return all index pairs (i, j) with i < j for which the element of `values` at j is exactly
    `difference` greater than the element at i. Order them by i, then by j.

    List the pairs of positions, the earlier one first, at which the later number of `values` minus
    the earlier one equals `difference` (which may be negative or 0), sorted by the first and then
    the second position.

    返回所有满足 i < j 且 `values` 中下标 j 处的元素恰好比下标 i 处大 `difference` 的下标对 (i, j)，先按 i 再按 j 排序。

    列出 `values` 中后面的数减去前面的数等于 `difference`（可以为负数或 0）的位置对，较早的位置写在前面，按第一个、再按第二个位置排序。

    >>> index_pairs_at_distance([1, 4, 3, 6], 2)
    [(0, 2), (1, 3)]
    >>> index_pairs_at_distance([5, 5, 5], 0)
    [(0, 1), (0, 2), (1, 2)]
    >>> index_pairs_at_distance([3, 1], 2)
    []
    """
    pairs = []
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if values[j] - values[i] == difference:
                pairs.append((i, j))
    return pairs


def index_pairs_at_distance_2(values: list[int], difference: int) -> list[tuple[int, int]]:
    places = itertools.combinations(range(len(values)), 2)
    return [(i, j) for i, j in places if values[j] == values[i] + difference]


def priciest_pair(prices: list[int], budget: int) -> tuple[int, int] | None:
    """Choose two different articles whose `prices` add up to as much as possible without exceeding
    `budget`. Return the two prices in ascending order, or None if no two articles can be paid. Of
    several best pairs take the one with the smaller cheaper article.

    From the list `prices`, pick two entries with the greatest sum that is at most `budget`, as a
    tuple (cheaper, dearer). On equal sums prefer the pair with the lower first price; return None
    when no pair is affordable.

    从 `prices` 中选两件不同的商品，使价格之和在不超过 `budget` 的前提下尽可能大。按升序返回这两个价格；没有买得起的两件时返回
    None。若有多种最优选择，取较便宜那件价格更低的。

    在价格表 `prices` 里选两项，使其和不超过 `budget` 且最大，以元组（较低价, 较高价）返回；和相同时优先较低价更小的一对，都买不起则返回 None。

    >>> priciest_pair([5, 8, 3, 6], 12)
    (3, 8)
    >>> priciest_pair([9, 9], 10)
    None
    >>> priciest_pair([4], 20)
    None
    >>> priciest_pair([2, 7, 4, 5], 9)
    (2, 7)
    """
    best = None
    for pair in itertools.combinations(sorted(prices), 2):
        if sum(pair) <= budget and (best is None or sum(pair) > sum(best)):
            best = pair
    return best


def priciest_pair_2(prices: list[int], budget: int) -> tuple[int, int] | None:
    ordered = sorted(prices)
    left, right = 0, len(ordered) - 1
    best = None
    while left < right:
        total = ordered[left] + ordered[right]
        if total > budget:
            right -= 1
            continue
        if best is None or total > sum(best):
            best = (ordered[left], ordered[right])
        left += 1
    return best


def coprime_neighbours(nums: list[int]) -> int:
    """Count the neighbouring pairs in `nums` (all positive) whose greatest common divisor is 1.

    How many elements of the positive `nums`, the last one excepted, have no common divisor except 1
    with their successor?

    统计 `nums`（均为正整数）中最大公约数为 1 的相邻数对的个数。

    正整数列表 `nums` 中，除最后一个外，有多少个元素与其后继除 1 以外没有公约数？

    >>> coprime_neighbours([4, 9, 6, 35, 5])
    2
    >>> coprime_neighbours([1, 1])
    1
    >>> coprime_neighbours([6])
    0
    """
    count = 0
    for i in range(len(nums) - 1):
        if math.gcd(nums[i], nums[i + 1]) == 1:
            count += 1
    return count


def coprime_neighbours_2(nums: list[int]) -> int:
    return sum(math.gcd(a, b) == 1 for a, b in zip(nums, nums[1:]))


def partners_for(target: int, nums: list[int]) -> dict[int, int]:
    """Map each different element of `nums` to the number that is missing to `target` (`target`
    minus the element), but only if that number occurs in `nums`, too. The keys come in the order of
    their first occurrence; an element may be its own partner.

    Return a dictionary of the values x in `nums` for which `target` - x is also contained in
    `nums`, with `target` - x as their value, in the order in which the x first appear. One
    occurrence is enough even if x is half of it.

    把 `nums` 中每个不同的元素映射到它与 `target` 相差的数（即 `target` 减去该元素），但仅当这个数也出现在 `nums`
    中时才收录。键按首次出现的顺序排列；元素可以是自己的搭档。

    返回一个字典：键为 `nums` 中满足 `target` - x 也在 `nums` 里的值 x，值为 `target` - x，顺序与 x 首次出现的顺序一致；即使 x
    正好是一半，出现一次也算。

    >>> partners_for(10, [3, 5, 7, 8])
    {3: 7, 5: 5, 7: 3}
    >>> partners_for(4, [1, 1])
    {}
    >>> partners_for(0, [-2, 2])
    {-2: 2, 2: -2}
    """
    present = set(nums)
    return {num: target - num for num in nums if target - num in present}


def partners_for_2(target: int, nums: list[int]) -> dict[int, int]:
    partners = {}
    for num in nums:
        if num not in partners and target - num in nums:
            partners[num] = target - num
    return partners


def levels_of_ten(values: list[int]) -> list[int]:
    """Translate `values` to levels from 0 to 9: the range from the minimum to the maximum is
    divided into ten parts of equal width, numbered from 0, and the maximum itself belongs to level
    9. If all the values are equal, each has level 0.

    Compute for every element of `values` the level 10 * (value - minimum) // (maximum - minimum),
    but at most 9; if maximum and minimum are the same, the level is 0.

    把 `values` 换算成 0 到 9 的等级：从最小值到最大值的范围等分为十段，从 0 开始编号，最大值本身属于第 9 级。所有值相等时等级都为 0。

    对 `values` 的每个元素计算等级 10 * (值 - 最小值) // (最大值 - 最小值)，但不超过 9；最大值与最小值相同时等级为 0。

    >>> levels_of_ten([0, 5, 10, 19, 20])
    [0, 2, 5, 9, 9]
    >>> levels_of_ten([7, 7])
    [0, 0]
    >>> levels_of_ten([])
    []
    """
    if not values:
        return []
    low = min(values)
    width = max(values) - low
    if width == 0:
        return [0] * len(values)
    return [min(9, 10 * (value - low) // width) for value in values]


def levels_of_ten_2(values: list[int]) -> list[int]:
    levels = []
    for value in values:
        low, high = min(values), max(values)
        level = 0 if low == high else 10 * (value - low) // (high - low)
        if level > 9:
            level = 9
        levels.append(level)
    return levels


def round_to_fives(prices: list[int]) -> list[int]:
    """Round each of `prices` (in cents, not negative) to the nearest multiple of five: endings 1,
    2, 6 and 7 go down, endings 3, 4, 8 and 9 go up.

    Small coins are abolished. Return the list of `prices`, whole and not negative, each replaced by
    the multiple of 5 that is closest to it.

    把 `prices` 中的每个价格（单位为分，非负）舍入到最近的 5 的倍数：末位为 1、2、6、7 的向下，末位为 3、4、8、9 的向上。

    小额硬币被取消了。把非负整数列表 `prices` 中的每个价格换成离它最近的 5 的倍数，返回新列表。

    >>> round_to_fives([12, 13, 20, 99])
    [10, 15, 20, 100]
    >>> round_to_fives([1, 2])
    [0, 0]
    >>> round_to_fives([])
    []
    """
    return [(price + 2) // 5 * 5 for price in prices]


def round_to_fives_2(prices: list[int]) -> list[int]:
    rounded = []
    for price in prices:
        rest = price % 5
        if rest <= 2:
            rounded.append(price - rest)
        else:
            rounded.append(price + 5 - rest)
    return rounded


def round_to_fives_3(prices: list[int]) -> list[int]:
    return [5 * round(price / 5) for price in prices]


def floor_and_ceiling(xs: list[float]) -> list[tuple[int, int]]:
    """Return for each element of `xs` a tuple of the largest integer not above it and the smallest
    integer not below it.

    Enclose every number of `xs` between two integers as tightly as possible: give the pair (rounded
    down, rounded up). For whole numbers both are the same.

    对 `xs` 的每个元素，返回由不大于它的最大整数和不小于它的最小整数组成的元组。

    用两个整数尽可能紧地夹住 `xs` 中的每个数，给出（向下取整, 向上取整）的数对；整数对应的两个值相同。

    >>> floor_and_ceiling([2.3, -1.5, 4.0])
    [(2, 3), (-2, -1), (4, 4)]
    >>> floor_and_ceiling([0.0])
    [(0, 0)]
    >>> floor_and_ceiling([])
    []
    """
    return [(math.floor(x), math.ceil(x)) for x in xs]


def floor_and_ceiling_2(xs: list[float]) -> list[tuple[int, int]]:
    pairs = []
    for x in xs:
        low = int(x // 1)
        high = low if low == x else low + 1
        pairs.append((low, high))
    return pairs


def rounding_gain(amounts: list[float]) -> int:
    """By how much does the sum of `amounts` change, in cents, if each amount is rounded up to the
    next whole number before adding? The `amounts` are not negative and have at most two decimals.

    Compute, in cents (hundredths), the sum of what is missing in each of the non-negative `amounts`
    (given with up to two decimals) to the next whole number. Whole amounts lack nothing.

    如果把 `amounts` 中的每个金额先向上取整再相加，总和会增加多少分？金额非负，最多两位小数，结果以分（百分之一）为单位。

    以分为单位，求非负金额列表 `amounts`（最多两位小数）中各金额距离下一个整数所差的部分之和；整数金额不差。

    >>> rounding_gain([1.25, 3.0, 0.9])
    85
    >>> rounding_gain([2.0])
    0
    >>> rounding_gain([])
    0
    """
    total = 0
    for amount in amounts:
        cents = round(amount * 100)
        if cents % 100 != 0:
            total += 100 - cents % 100
    return total


def rounding_gain_2(amounts: list[float]) -> int:
    return sum(-round(amount * 100) % 100 for amount in amounts)


def ends_average(nums: list[float], k: int) -> float:
    """Compute the mean of the first `k` and the last `k` elements of `nums` together, rounded to
    two decimals. `nums` has at least 2 * `k` elements and `k` is at least 1.

    Take `k` numbers (one or more) from each end of `nums`, which is long enough for that, and
    return the average of those 2 * `k` numbers with 2 decimal places.

    计算 `nums` 中前 `k` 个与后 `k` 个元素合在一起的平均值，保留两位小数。`nums` 至少有 2 * `k` 个元素，`k` 至少为 1。

    从足够长的 `nums` 两端各取 `k` 个数（至少一个），返回这 2 * `k` 个数的平均值，四舍五入到 2 位小数。

    >>> ends_average([1.0, 2.0, 9.0, 4.0, 5.0], 2)
    3.0
    >>> ends_average([1.0, 2.0], 1)
    1.5
    >>> ends_average([1.0, 1.0, 2.0, 5.0, 5.0, 5.0], 3)
    3.17
    """
    total = sum(nums[:k]) + sum(nums[-k:])
    return round(total / (2 * k), 2)


def ends_average_2(nums: list[float], k: int) -> float:
    total = 0.0
    for i in range(k):
        total += nums[i] + nums[-1 - i]
    return round(total / (k * 2), 2)


def nearest_to_average(nums: list[int]) -> int | None:
    """Return the element of `nums` closest to the average of `nums`; if two different ones are
    equally close, the smaller. An empty list gives None.

    Which member of `nums` differs least from the mean of all of them? Prefer the smaller number
    when two are equally near, and return None if `nums` is empty.

    返回 `nums` 中最接近平均值的元素；两个不同元素同样接近时取较小的，空列表返回 None。

    `nums` 中哪个数与全体平均值相差最小？一样近时取较小的数；`nums` 为空时返回 None。

    >>> nearest_to_average([1, 5, 9, 2])
    5
    >>> nearest_to_average([1, 3])
    1
    >>> nearest_to_average([])
    None
    """
    if not nums:
        return None
    mean = sum(nums) / len(nums)
    return min(nums, key=lambda num: (abs(num - mean), num))


def nearest_to_average_2(nums: list[int]) -> int | None:
    best = None
    total, size = sum(nums), len(nums)
    for num in sorted(nums):
        # compare multiples of the size, to stay with whole numbers
        if best is None or abs(num * size - total) < abs(best * size - total):
            best = num
    return best


def mean_distance_from_mean(xs: list[float]) -> float:
    """Compute the average absolute difference between the elements of `xs` and their mean, rounded
    to two decimals; 0.0 for an empty list.

    How far are the numbers of `xs` from their average, on average? Ignore the sign of the
    differences, round to 2 decimal places, and return 0.0 if there are no numbers.

    计算 `xs` 各元素与平均值之差的绝对值的平均数，保留两位小数；空列表返回 0.0。

    `xs` 中的数平均偏离均值多少？差取绝对值，结果四舍五入到 2 位小数，没有数时返回 0.0。

    >>> mean_distance_from_mean([1.0, 3.0, 8.0])
    2.67
    >>> mean_distance_from_mean([5.0])
    0.0
    >>> mean_distance_from_mean([])
    0.0
    """
    if not xs:
        return 0.0
    mean = sum(xs) / len(xs)
    return round(sum(abs(x - mean) for x in xs) / len(xs), 2)


def mean_distance_from_mean_2(xs: list[float]) -> float:
    size = len(xs)
    if size == 0:
        return 0.0
    mean = sum(xs) / size
    total = 0.0
    for x in xs:
        total += x - mean if x > mean else mean - x
    return round(total / size, 2)


def recency_weighted_mean(scores: list[float]) -> float:
    """Compute the weighted mean of `scores` in which the first has the weight 1, the second 2, the
    third 3 and so on, rounded to two decimals. There is at least one score.

    Newer results shall count more: multiply the i-th of the `scores` (from 1 on) by i, add
    everything up and divide by the sum of the weights. Round to 2 decimal places; the list is not
    empty.

    计算 `scores` 的加权平均，第一个成绩权重为 1，第二个为 2，第三个为 3，依此类推，结果保留两位小数。至少有一个成绩。

    越新的成绩越重要：`scores` 中第 i 个（从 1 开始）成绩乘以 i，全部相加后除以权重之和，四舍五入到 2 位小数；列表不为空。

    >>> recency_weighted_mean([60.0, 80.0, 90.0])
    81.67
    >>> recency_weighted_mean([5.0])
    5.0
    >>> recency_weighted_mean([4.0, 1.0])
    2.0
    """
    weighted = sum(i * score for i, score in enumerate(scores, 1))
    return round(weighted / sum(range(1, len(scores) + 1)), 2)


def recency_weighted_mean_2(scores: list[float]) -> float:
    total = 0.0
    weights = 0
    for i in range(len(scores)):
        total += (i + 1) * scores[i]
        weights += i + 1
    return round(total / weights, 2)


def mean_after_each_removal(nums: list[int]) -> list[float]:
    """For each position of `nums`, compute the mean of all the other elements, rounded to one
    decimal. `nums` has two elements or more.

    Return a list whose i-th entry is the average of `nums` (at least two numbers) without its i-th
    element, to 1 decimal place.

    对 `nums` 的每个位置，计算其余所有元素的平均值，保留一位小数。`nums` 至少有两个元素。

    返回一个列表，其第 i 项是 `nums`（至少两个数）去掉第 i 个元素后的平均值，四舍五入到 1 位小数。

    >>> mean_after_each_removal([2, 4, 9])
    [6.5, 5.5, 3.0]
    >>> mean_after_each_removal([1, 5])
    [5.0, 1.0]
    """
    total = sum(nums)
    return [round((total - num) / (len(nums) - 1), 1) for num in nums]


def mean_after_each_removal_2(nums: list[int]) -> list[float]:
    means = []
    for i in range(len(nums)):
        others = nums[:i] + nums[i + 1:]
        means.append(round(sum(others) / len(others), 1))
    return means


def needed_for_average(marks: list[int], goal: int) -> int:
    """Return the value that has to be appended to `marks` so that the average of the longer list is
    exactly `goal`.

    A pupil has the `marks` so far. Which mark in the next test makes the mean of all marks equal to
    `goal`? The answer may be negative or impossibly high; with no marks yet it is `goal`.

    求在 `marks` 末尾添加什么值，才能使加长后的列表平均值恰好为 `goal`。

    一名学生目前的成绩为 `marks`，下次测验要得多少分，全部成绩的平均分才等于 `goal`？结果可能为负或高得不现实；还没有成绩时结果就是 `goal`。

    >>> needed_for_average([70, 80], 80)
    90
    >>> needed_for_average([], 5)
    5
    >>> needed_for_average([10, 10, 10], 2)
    -22
    """
    return goal * (len(marks) + 1) - sum(marks)


def needed_for_average_2(marks: list[int], goal: int) -> int:
    needed = goal
    for mark in marks:
        needed += goal - mark
    return needed


def medal_marks(times: list[float]) -> list[str]:
    """Return for each of `times` "gold", "silver" or "bronze" if it is the smallest, second
    smallest or third smallest different time, and "" otherwise. Equal times get the same medal.

    In a race, the fastest time wins gold, the next different time silver and the next bronze, no
    matter how many runners share a time. List the medal of each entry of `times`, an empty string
    for those without one.

    对 `times` 中的每个用时，如果它是最小、第二小、第三小的不同用时，分别返回 "gold"、"silver"、"bronze"，否则返回空串。相同用时得到相同奖牌。

    比赛中最快的用时得金牌，下一个不同的用时得银牌，再下一个得铜牌，同一用时无论几人都得同样的奖牌。列出 `times` 每一项的奖牌（英文小写），没有奖牌的用空串表示。

    >>> medal_marks([12.5, 11.0, 12.0, 11.0, 13.0])
    ['bronze', 'gold', 'silver', 'gold', '']
    >>> medal_marks([9.0])
    ['gold']
    >>> medal_marks([])
    []
    """
    medals = dict(zip(sorted(set(times)), ["gold", "silver", "bronze"]))
    return [medals.get(time, "") for time in times]


def medal_marks_2(times: list[float]) -> list[str]:
    names = ["gold", "silver", "bronze"]
    result = []
    for time in times:
        faster = len({other for other in times if other < time})
        result.append(names[faster] if faster < 3 else "")
    return result


def rank_changes(before: list[int], after: list[int]) -> list[int]:
    """The lists `before` and `after` hold the different scores of the same players in the same
    order. Return for each player by how many places the rank has improved (negative if it got
    worse); the highest score has rank 1.

    Players are ranked by falling score, once with the scores in `before` and once with those in
    `after` (same length, no equal scores within a list). Compute the old rank minus the new rank
    for every player.

    列表 `before` 和 `after` 按相同顺序存放同一批选手两次的得分（各自互不相同）。返回每位选手名次上升了多少位（下降为负），得分最高者为第 1 名。

    选手按得分从高到低排名，一次用 `before` 中的得分，一次用 `after` 中的得分（长度相同，列表内无重复得分）。计算每位选手的旧名次减去新名次。

    >>> rank_changes([10, 30, 20], [25, 20, 15])
    [2, -1, -1]
    >>> rank_changes([1, 2], [5, 9])
    [0, 0]
    >>> rank_changes([], [])
    []
    """
    old = sorted(before, reverse=True)
    new = sorted(after, reverse=True)
    return [old.index(first) - new.index(second) for first, second in zip(before, after)]


def rank_changes_2(before: list[int], after: list[int]) -> list[int]:
    def rank(scores: list[int], score: int) -> int:
        return sum(other > score for other in scores)

    changes = []
    for first, second in zip(before, after):
        changes.append(rank(before, first) - rank(after, second))
    return changes


def upper_half(nums: list[int]) -> list[int]:
    """Return the larger half of `nums` in its original order. With an odd number of elements the
    middle one is part of it; of equal elements on the border the earlier ones are preferred.

    Keep the (n + 1) // 2 greatest of the n elements of `nums` without changing their order. If
    equal numbers compete for the last places, those that stand further left are kept.

    按原顺序返回 `nums` 中较大的一半元素。元素个数为奇数时中间那个也算在内；边界处有相等元素时优先取靠前的。

    在 `nums` 的 n 个元素中保留最大的 (n + 1) // 2 个，不改变顺序；若相等的数争夺最后的名额，保留位置靠左的。

    >>> upper_half([4, 9, 1, 7, 3])
    [4, 9, 7]
    >>> upper_half([2, 2, 2, 2])
    [2, 2]
    >>> upper_half([6])
    [6]
    >>> upper_half([])
    []
    """
    best_first = sorted(range(len(nums)), key=lambda i: -nums[i])
    chosen = best_first[:(len(nums) + 1) // 2]
    return [nums[i] for i in sorted(chosen)]


def upper_half_2(nums: list[int]) -> list[int]:
    kept = nums[:]
    for _ in range(len(nums) // 2):
        lowest = min(kept)
        last = len(kept) - 1 - kept[::-1].index(lowest)
        kept.pop(last)
    return kept


def order_statistics(values: list[int], ranks: list[int]) -> list[int]:
    """Return for each number r in `ranks` the r-th smallest element of `values` (r is 1 for the
    smallest). All the ranks are between 1 and the number of values.

    Look up several places in the sorted order of `values`: the entry k of `ranks` asks for the
    element that is the k-th in ascending order, counted from 1. Every k is valid.

    对 `ranks` 中的每个数 r，返回 `values` 中第 r 小的元素（r 为 1 表示最小）。所有名次都在 1 到元素个数之间。

    查询 `values` 升序排列后的若干位置：`ranks` 中的每一项 k 表示要取升序第 k 个元素（从 1 数起），k 均有效。

    >>> order_statistics([40, 10, 30, 20], [1, 4, 2])
    [10, 40, 20]
    >>> order_statistics([5, 5], [2])
    [5]
    >>> order_statistics([1], [])
    []
    """
    ordered = sorted(values)
    return [ordered[rank - 1] for rank in ranks]


def order_statistics_2(values: list[int], ranks: list[int]) -> list[int]:
    result = []
    for rank in ranks:
        rest = values[:]
        for _ in range(rank - 1):
            rest.remove(min(rest))
        result.append(min(rest))
    return result


def distance_to_leader(points: list[int]) -> list[int]:
    """Return for each entry of `points` how many points it is behind the next better, different
    entry; the best entries get 0.

    In a league the clubs have the given `points`. How many points does every club lack to the club
    directly above it that has more? Use 0 for the leaders.

    对 `points` 的每一项，返回它比上一档（更高且不同的最近一个分数）少多少分；最高分对应 0。

    联赛中各队积分为 `points`，每个队距离排在它上面、积分更多的最近一队差多少分？领先者用 0 表示。

    >>> distance_to_leader([30, 25, 30, 18])
    [0, 5, 0, 7]
    >>> distance_to_leader([4])
    [0]
    >>> distance_to_leader([])
    []
    """
    steps = sorted(set(points))
    following = dict(zip(steps, steps[1:]))
    return [following.get(point, point) - point for point in points]


def distance_to_leader_2(points: list[int]) -> list[int]:
    result = []
    for point in points:
        better = [other for other in points if other > point]
        result.append(min(better) - point if better else 0)
    return result


def zip_with_leftovers(left: list[int], right: list[int]) -> list[int]:
    """Interleave `left` and `right`: first element of `left`, first of `right`, second of `left`
    and so on. When one list is used up, append the rest of the other.

    Merge two lists by taking elements in turn, beginning with `left`. As soon as `left` or `right`
    has no more elements, everything left in the other one follows in order.

    交错合并 `left` 和 `right`：先取 `left` 的第一个，再取 `right` 的第一个，然后是 `left` 的第二个，依此类推；其中一个用完后，把另一个剩余的部分接在后面。

    从 `left` 开始，轮流从两个列表中取元素合并。`left` 或 `right` 一旦取完，另一个列表剩下的元素按顺序全部跟上。

    >>> zip_with_leftovers([1, 2, 3, 4], [10, 20])
    [1, 10, 2, 20, 3, 4]
    >>> zip_with_leftovers([], [5, 6])
    [5, 6]
    >>> zip_with_leftovers([1], [])
    [1]
    """
    result = []
    for i in range(max(len(left), len(right))):
        result += left[i:i + 1] + right[i:i + 1]
    return result


def zip_with_leftovers_2(left: list[int], right: list[int]) -> list[int]:
    common = min(len(left), len(right))
    result = []
    for pair in zip(left, right):
        result.extend(pair)
    return result + left[common:] + right[common:]


def merge_falling(a: list[int], b: list[int]) -> list[int]:
    """Both `a` and `b` are in descending order. Return one list with all their elements in
    descending order, duplicates included.

    Write a function that combines the falling lists `a` and `b` into a single falling list, without
    losing repeated values.

    `a` 和 `b` 都按降序排列，返回包含两者全部元素（重复的也保留）的降序列表。

    编写函数，把两个从大到小排列的列表 `a` 和 `b` 合并成一个从大到小的列表，不丢掉重复的值。

    >>> merge_falling([9, 5, 1], [7, 5])
    [9, 7, 5, 5, 1]
    >>> merge_falling([], [3, 2])
    [3, 2]
    >>> merge_falling([4], [4])
    [4, 4]
    """
    return sorted(a + b, reverse=True)


def merge_falling_2(a: list[int], b: list[int]) -> list[int]:
    merged = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] >= b[j]):
            merged.append(a[i])
            i += 1
        else:
            merged.append(b[j])
            j += 1
    return merged


def merge_falling_3(a: list[int], b: list[int]) -> list[int]:
    return list(heapq.merge(a, b, reverse=True))


def biggest_disagreement(mine: list[int], yours: list[int]) -> int:
    """The lists `mine` and `yours` have the same length. Return the index at which they differ most
    (by absolute difference), the first such index on a tie, or -1 if they are equal everywhere.

    Two people have guessed the same quantities: `mine` and `yours` are equally long. At which
    position are the guesses farthest apart? Choose the leftmost of several; give -1 when there is
    no difference at all.

    列表 `mine` 和 `yours` 长度相同。返回两者相差（绝对值）最大的下标，并列时取第一个；处处相等则返回 -1。

    两人对同一批数量进行了估计，`mine` 与 `yours` 等长。哪个位置上两人的估计相差最远？有多个时取最左边的，完全没有差别则返回 -1。

    >>> biggest_disagreement([1, 5, 9], [2, 9, 5])
    1
    >>> biggest_disagreement([3, 3], [3, 3])
    -1
    >>> biggest_disagreement([0], [7])
    0
    """
    place = -1
    largest = 0
    for i in range(len(mine)):
        difference = abs(mine[i] - yours[i])
        if difference > largest:
            largest = difference
            place = i
    return place


def biggest_disagreement_2(mine: list[int], yours: list[int]) -> int:
    gaps = [abs(one - other) for one, other in zip(mine, yours)]
    if not any(gaps):
        return -1
    return gaps.index(max(gaps))


def signs_of_comparison(a: list[int], b: list[int]) -> list[int]:
    """Compare `a` and `b` position by position up to the end of the shorter one: put 1 where the
    element of `a` is greater, -1 where that of `b` is greater, 0 where they are equal.

    For the positions that both `a` and `b` have, return a list saying who is ahead: 1 means `a`, -1
    means `b`, 0 means a draw.

    逐个位置比较 `a` 和 `b`，直到较短的列表结束：`a` 的元素较大记 1，`b` 的较大记 -1，相等记 0。

    对 `a` 与 `b` 都有的位置，返回表示谁领先的列表：1 表示 `a`，-1 表示 `b`，0 表示平手。

    >>> signs_of_comparison([3, 1, 4], [2, 5, 4])
    [1, -1, 0]
    >>> signs_of_comparison([1, 2], [0])
    [1]
    >>> signs_of_comparison([], [1])
    []
    """
    result = []
    for one, other in zip(a, b):
        if one > other:
            result.append(1)
        elif one < other:
            result.append(-1)
        else:
            result.append(0)
    return result


def signs_of_comparison_2(a: list[int], b: list[int]) -> list[int]:
    return [(one > other) - (one < other) for one, other in zip(a, b)]


def agree_within(measured: list[float], expected: list[float], tolerance: float) -> bool:
    """Check whether `measured` and `expected` have the same length and differ at no position by
    more than `tolerance`.

    Return True if every number of `measured` is at most `tolerance` away from the number of
    `expected` at the same place and no list is longer than the other; otherwise return False.

    判断 `measured` 与 `expected` 的长度是否相同，且任何位置上的差都不超过 `tolerance`。

    如果 `measured` 中每个数与 `expected` 中同一位置的数之差的绝对值不超过 `tolerance`，并且两个列表一样长，返回 True，否则返回 False。

    >>> agree_within([1.0, 2.5], [1.25, 2.0], 0.5)
    True
    >>> agree_within([1.0, 2.0], [1.0, 3.0], 0.5)
    False
    >>> agree_within([1.0], [1.0, 2.0], 9.0)
    False
    """
    if len(measured) != len(expected):
        return False
    return all(abs(one - other) <= tolerance for one, other in zip(measured, expected))


def agree_within_2(measured: list[float], expected: list[float], tolerance: float) -> bool:
    if len(measured) != len(expected):
        return False
    for i in range(len(measured)):
        if abs(measured[i] - expected[i]) > tolerance:
            return False
    return True


def lead_changes(home: list[int], guest: list[int]) -> int:
    """The lists `home` and `guest` give the points of two teams in each part of a match. Count how
    many times the lead passes from one team to the other when the points are added up part by part;
    a tie in between does not interrupt.

    After every part of a game, the totals of `home` and `guest` (equally long lists of points per
    part) are compared. How often is the leader a different team from the last leader? Moments with
    equal totals have no leader and are skipped.

    `home` 和 `guest` 分别是两队在比赛各节中的得分。逐节累加得分，统计领先者从一队换成另一队的次数，中间的平局不影响判断。

    每节结束后比较 `home` 与 `guest`（等长的各节得分列表）的累计总分，有多少次领先的队与上一次领先的队不同？总分相等的时刻没有领先者，跳过。

    >>> lead_changes([3, 0, 0, 5], [1, 2, 2, 0])
    2
    >>> lead_changes([2, 2], [1, 1])
    0
    >>> lead_changes([], [])
    0
    """
    changes = 0
    margin = 0
    leader = 0
    for ours, theirs in zip(home, guest):
        margin += ours - theirs
        current = (margin > 0) - (margin < 0)
        if current != 0:
            if leader != 0 and current != leader:
                changes += 1
            leader = current
    return changes


def lead_changes_2(home: list[int], guest: list[int]) -> int:
    margins = itertools.accumulate(ours - theirs for ours, theirs in zip(home, guest))
    leaders = [margin > 0 for margin in margins if margin != 0]
    return sum(before != after for before, after in zip(leaders, leaders[1:]))


def shifted_agreement(a: list[int], b: list[int], shift: int) -> int:
    """Count the indices i for which `a` at i equals `b` at i + `shift`. Indices outside of either
    list do not count; `shift` is 0 or more.

    Move `b` by `shift` places to the left and tell at how many positions it then agrees with `a`.
    Only positions that both lists have are compared.

    统计有多少个下标 i 满足 `a` 在 i 处的元素等于 `b` 在 i + `shift` 处的元素。超出任一列表范围的下标不算，`shift` 不小于 0。

    把 `b` 向左移动 `shift` 位，数一数此时它与 `a` 有多少个位置相同，只比较两个列表都有的位置。

    >>> shifted_agreement([1, 2, 3], [0, 1, 2, 9], 1)
    2
    >>> shifted_agreement([1, 2], [1, 2], 0)
    2
    >>> shifted_agreement([4, 4], [4], 3)
    0
    """
    count = 0
    for i in range(len(a)):
        if i + shift < len(b) and a[i] == b[i + shift]:
            count += 1
    return count


def shifted_agreement_2(a: list[int], b: list[int], shift: int) -> int:
    return sum(one == other for one, other in zip(a, b[shift:]))


def who_leads_in_total(first: list[int], second: list[int]) -> str:
    """Return "first" if the sum of `first` is greater than that of `second`, "second" if it is
    smaller. If the sums are equal, the list with the larger single element wins; if that is equal,
    too, return "draw". An empty list has the sum 0 and, like a list of zeros, the largest element
    0.

    Decide which of the lists `first` and `second` (no negative numbers) wins: the one with the
    larger total, on equal totals the one with the larger maximum. The answer is "first", "second"
    or "draw"; an empty list has total and maximum 0.

    若 `first` 的和大于 `second` 的和则返回 "first"，小于则返回 "second"；和相等时最大元素较大的一方获胜，仍相等则返回 "draw"。空列表的和与最大元素都视为
    0。

    判断 `first` 与 `second`（没有负数）谁获胜：总和较大者胜，总和相等时最大值较大者胜。结果为 "first"、"second" 或 "draw"；空列表的总和与最大值都是 0。

    >>> who_leads_in_total([3, 4], [5, 1])
    'first'
    >>> who_leads_in_total([3, 3], [1, 5])
    'second'
    >>> who_leads_in_total([2, 1], [1, 2])
    'draw'
    >>> who_leads_in_total([], [1])
    'second'
    """
    one = (sum(first), max(first, default=0))
    other = (sum(second), max(second, default=0))
    if one == other:
        return "draw"
    return "first" if one > other else "second"


def who_leads_in_total_2(first: list[int], second: list[int]) -> str:
    margin = sum(first) - sum(second)
    if margin == 0:
        margin = max(first + [0]) - max(second + [0])
    if margin > 0:
        return "first"
    if margin < 0:
        return "second"
    return "draw"


def missing_at_places(full: list[int], partial: list[int]) -> list[int]:
    """The list `partial` was made from `full` by leaving out some elements. Return the indices in
    `full` of the elements left out, matching each element of `partial` with the first possible one.

    Walk through `full` and `partial` together: as long as the current elements are equal go on in
    both, otherwise note the position in `full` and go on only there. Return the positions noted;
    `partial` keeps the order of `full`.

    `partial` 是从 `full` 中去掉若干元素得到的。返回被去掉的元素在 `full` 中的下标，`partial` 的每个元素都与尽可能靠前的元素匹配。

    同时遍历 `full` 和 `partial`：当前元素相等就一起前进，否则记下 `full` 中的位置并只在 `full` 中前进。返回记下的位置；`partial` 保持 `full`
    中的顺序。

    >>> missing_at_places([5, 3, 3, 8, 1], [5, 3, 1])
    [2, 3]
    >>> missing_at_places([1, 2], [])
    [0, 1]
    >>> missing_at_places([4], [4])
    []
    """
    result = []
    matched = 0
    for i, value in enumerate(full):
        if matched < len(partial) and value == partial[matched]:
            matched += 1
        else:
            result.append(i)
    return result


def missing_at_places_2(full: list[int], partial: list[int]) -> list[int]:
    waiting = deque(partial)
    result = []
    for i in range(len(full)):
        if waiting and waiting[0] == full[i]:
            waiting.popleft()
        else:
            result.append(i)
    return result


def profit_rows(income: list[int], costs: list[int]) -> list[tuple[int, int, int]]:
    """For each month in which `income` is greater than `costs`, return a tuple of the month
    (counted from 1), the profit and the total profit or loss of all the months up to it. Both lists
    are equally long.

    Given the monthly `income` and `costs` (lists of the same length), report the profitable months
    as tuples: month number from 1, income minus costs, and the running sum of these differences,
    losses of other months included.

    对 `income` 大于 `costs` 的每个月，返回由月份（从 1 数起）、当月利润以及截至该月所有月份的累计盈亏组成的元组。两个列表等长。

    给定每月的收入 `income` 和支出 `costs`（长度相同），列出盈利的月份：元组内依次是从 1 开始的月份、收入减支出、以及包含亏损月份在内的累计差额。

    >>> profit_rows([10, 5, 9], [7, 8, 4])
    [(1, 3, 3), (3, 5, 5)]
    >>> profit_rows([1], [1])
    []
    >>> profit_rows([], [])
    []
    """
    rows = []
    total = 0
    for month, (earned, spent) in enumerate(zip(income, costs), 1):
        total += earned - spent
        if earned > spent:
            rows.append((month, earned - spent, total))
    return rows


def profit_rows_2(income: list[int], costs: list[int]) -> list[tuple[int, int, int]]:
    gains = [earned - spent for earned, spent in zip(income, costs)]
    return [(i + 1, gain, sum(gains[:i + 1])) for i, gain in enumerate(gains) if gain > 0]


def replace_from(primary: list[int | None], backup: list[int]) -> list[int]:
    """Return `primary` with each None replaced by the element of `backup` at the same index, or by
    0 where `backup` is too short.

    Fill the gaps (None) of `primary`: take the value at the same place of `backup`, and 0 if there
    is no such place. Values that are present stay, 0 included.

    返回把 `primary` 中每个 None 换成 `backup` 中同一下标元素后的列表；`backup` 不够长时用 0 代替。

    填补 `primary` 中的空缺（None）：取 `backup` 同一位置的值，没有该位置则取 0。已有的值（包括 0）保持不变。

    >>> replace_from([1, None, 0, None], [9, 8, 7])
    [1, 8, 0, 0]
    >>> replace_from([None], [5])
    [5]
    >>> replace_from([], [1])
    []
    """
    result = []
    for i, value in enumerate(primary):
        if value is not None:
            result.append(value)
        elif i < len(backup):
            result.append(backup[i])
        else:
            result.append(0)
    return result


def replace_from_2(primary: list[int | None], backup: list[int]) -> list[int]:
    padded = backup + [0] * len(primary)
    return [spare if value is None else value for value, spare in zip(primary, padded)]


def common_prefix_total(a: list[int], b: list[int]) -> int:
    """Add up the elements at the beginning of `a` and `b` as long as both lists agree, each common
    element once.

    How much is the sum of the longest common beginning of `a` and `b`? If the very first elements
    differ or a list is empty, it is 0.

    把 `a` 与 `b` 开头相同的元素相加（每个共同元素只加一次），遇到不同为止。

    `a` 和 `b` 最长公共开头的元素之和是多少？第一个元素就不同或有列表为空时为 0。

    >>> common_prefix_total([1, 2, 3, 4], [1, 2, 9, 4])
    3
    >>> common_prefix_total([5], [6])
    0
    >>> common_prefix_total([2, 2], [2, 2, 2])
    4
    """
    total = 0
    for one, other in zip(a, b):
        if one != other:
            break
        total += one
    return total


def common_prefix_total_2(a: list[int], b: list[int]) -> int:
    length = 0
    while length < min(len(a), len(b)) and a[length] == b[length]:
        length += 1
    return sum(a[:length])


def common_prefix_total_3(a: list[int], b: list[int]) -> int:
    same = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(a, b))
    return sum(one for one, _ in same)


def longest_row_first(rows: list[list[int]]) -> list[list[int]]:
    """Return `rows` ordered by falling length. Rows of equal length are ordered by falling sum, and
    if that is equal too, they keep their order.

    Sort the lists in `rows`: longer ones come first, of equally long ones that with the larger
    total, and otherwise the original order decides.

    按长度从大到小返回 `rows` 中的各行；长度相同的按和从大到小，和也相同时保持原顺序。

    对 `rows` 里的列表排序：较长的在前，一样长时总和较大的在前，否则按原来的先后。

    >>> longest_row_first([[1], [2, 3], [4, 5], []])
    [[4, 5], [2, 3], [1], []]
    >>> longest_row_first([[1, 2], [2, 1]])
    [[1, 2], [2, 1]]
    >>> longest_row_first([])
    []
    """
    return sorted(rows, key=lambda row: (-len(row), -sum(row)))


def longest_row_first_2(rows: list[list[int]]) -> list[list[int]]:
    return sorted(rows, key=lambda row: (len(row), sum(row)), reverse=True)


def longest_row_first_3(rows: list[list[int]]) -> list[list[int]]:
    result = []
    for row in rows:
        place = 0
        key = (len(row), sum(row))
        while place < len(result) and (len(result[place]), sum(result[place])) >= key:
            place += 1
        result.insert(place, row)
    return result


def ragged_columns(lists: list[list[int]]) -> list[int]:
    """The inner lists of `lists` may have different lengths. Return the sum of all first elements,
    the sum of all second elements and so on, as far as the longest list reaches.

    Add up `lists` column by column, where shorter lists simply contribute nothing to the columns
    they do not have.

    `lists` 的内层列表长度可能不同。返回所有第一个元素之和、所有第二个元素之和等等，直到最长列表的末尾。

    按列对 `lists` 求和，较短的列表对其没有的列不作贡献。

    >>> ragged_columns([[1, 2, 3], [10], [5, 5]])
    [16, 7, 3]
    >>> ragged_columns([[], [4]])
    [4]
    >>> ragged_columns([])
    []
    """
    totals = []
    for inner in lists:
        for i, value in enumerate(inner):
            if i == len(totals):
                totals.append(0)
            totals[i] += value
    return totals


def ragged_columns_2(lists: list[list[int]]) -> list[int]:
    return [sum(column) for column in itertools.zip_longest(*lists, fillvalue=0)]


def ragged_columns_3(lists: list[list[int]]) -> list[int]:
    width = max((len(inner) for inner in lists), default=0)
    return [sum(inner[i] for inner in lists if i < len(inner)) for i in range(width)]


def rows_holding_all(rows: list[list[int]], wanted: list[int]) -> list[int]:
    """Return the indices of the `rows` that contain every number in `wanted` at least once.

    Which of the `rows` include all of the `wanted` numbers? Give their positions in ascending
    order; an empty `wanted` list is satisfied by every row.

    返回 `rows` 中至少各包含一次 `wanted` 中每个数的行的下标。

    `rows` 中哪些行包含 `wanted` 的全部数字？按升序给出它们的位置；`wanted` 为空时每一行都满足。

    >>> rows_holding_all([[1, 2, 3], [2, 4], [3, 2]], [2, 3])
    [0, 2]
    >>> rows_holding_all([[1]], [])
    [0]
    >>> rows_holding_all([], [5])
    []
    """
    needed = set(wanted)
    return [i for i, row in enumerate(rows) if needed <= set(row)]


def rows_holding_all_2(rows: list[list[int]], wanted: list[int]) -> list[int]:
    result = []
    for i, row in enumerate(rows):
        complete = True
        for number in wanted:
            if number not in row:
                complete = False
        if complete:
            result.append(i)
    return result


def triangle_of_prefixes(nums: list[int]) -> list[list[int]]:
    """Return the list of all beginnings of `nums`, each in reverse order: the first element, then
    the first two reversed, then the first three reversed and so on.

    For every position of `nums`, list the elements from this position back to the start. Return
    these lists in the order of the positions.

    返回 `nums` 的所有开头片段，每段都倒序排列：先是第一个元素，再是前两个的倒序，然后是前三个的倒序，依此类推。

    对 `nums` 的每个位置，列出从该位置倒着数到开头的元素，按位置的先后返回这些列表。

    >>> triangle_of_prefixes([4, 7, 9])
    [[4], [7, 4], [9, 7, 4]]
    >>> triangle_of_prefixes([1])
    [[1]]
    >>> triangle_of_prefixes([])
    []
    """
    return [nums[:i + 1][::-1] for i in range(len(nums))]


def triangle_of_prefixes_2(nums: list[int]) -> list[list[int]]:
    result = []
    current = []
    for num in nums:
        current = [num] + current
        result.append(current)
    return result


def rows_above_average(grid: list[list[int]]) -> list[list[int]]:
    """Return the rows of `grid` whose sum is greater than the average of all the row sums, in their
    order.

    Keep from `grid` only those inner lists that add up to more than the mean of the totals of all
    inner lists.

    按原顺序返回 `grid` 中行和大于所有行和平均值的那些行。

    从 `grid` 中只保留总和大于所有内层列表总和平均值的内层列表。

    >>> rows_above_average([[1, 1], [5, 5], [2]])
    [[5, 5]]
    >>> rows_above_average([[3], [3]])
    []
    >>> rows_above_average([])
    []
    """
    totals = [sum(row) for row in grid]
    return [row for row, total in zip(grid, totals) if total * len(grid) > sum(totals)]


def rows_above_average_2(grid: list[list[int]]) -> list[list[int]]:
    whole = 0
    for row in grid:
        whole += sum(row)
    result = []
    for row in grid:
        if sum(row) > whole / len(grid):
            result.append(row)
    return result


def pass_on_overflow(loads: list[int], cap: int) -> list[int]:
    """No place can hold more than `cap`. Go through `loads` from left to right; what exceeds `cap`
    at a place is moved to the next place. Return the list of what each place holds in the end; if
    something is left after the last place, append it as an additional element, even if it exceeds
    `cap`.

    Each of the `loads` is put into a bucket of capacity `cap`, and the surplus of a bucket flows
    into the following one. List the contents of the buckets, followed by the surplus of the last
    bucket if there is any.

    每个位置最多容纳 `cap`。从左到右处理 `loads`，某个位置超出 `cap` 的部分移到下一个位置。返回最终各位置的数量；如果最后一个位置之后还有剩余，
    把它作为额外的一项加在末尾（即使超过 `cap`）。

    把 `loads` 中的每一份倒进容量为 `cap` 的桶里，每个桶多出来的流进后一个桶。依次列出各桶中的量，若最后一个桶有多余的，再把多余的量列在最后。

    >>> pass_on_overflow([7, 2, 4], 5)
    [5, 4, 4]
    >>> pass_on_overflow([3, 12], 5)
    [3, 5, 7]
    >>> pass_on_overflow([], 5)
    []
    """
    held = []
    surplus = 0
    for load in loads:
        amount = load + surplus
        held.append(min(amount, cap))
        surplus = max(0, amount - cap)
    if surplus > 0:
        held.append(surplus)
    return held


def pass_on_overflow_2(loads: list[int], cap: int) -> list[int]:
    held = loads + [0]
    for i in range(len(loads)):
        if held[i] > cap:
            held[i + 1] += held[i] - cap
            held[i] = cap
    return held if held[-1] else held[:-1]


def spacings_of(items: list[int], value: int) -> list[int]:
    """Return the distances (differences of indices) between consecutive occurrences of `value` in
    `items`. With fewer than two occurrences the list is empty.

    How many places is each occurrence of `value` in `items` after the previous one? List these
    numbers for all occurrences except the first.

    返回 `value` 在 `items` 中相邻两次出现之间的距离（下标之差）；出现不足两次时返回空列表。

    `value` 在 `items` 中的每次出现比上一次靠后多少个位置？除第一次出现外，依次列出这些数。

    >>> spacings_of([1, 4, 1, 1, 0, 2, 1], 1)
    [2, 1, 3]
    >>> spacings_of([5, 6], 5)
    []
    >>> spacings_of([], 0)
    []
    """
    distances = []
    last = None
    for i, item in enumerate(items):
        if item == value:
            if last is not None:
                distances.append(i - last)
            last = i
    return distances


def spacings_of_2(items: list[int], value: int) -> list[int]:
    places = [i for i, item in enumerate(items) if item == value]
    return [after - before for before, after in zip(places, places[1:])]


def run_counter(values: list[int]) -> list[int]:
    """Tell for every element of `values` how many equal elements in a row end there, the element
    itself included.

    Number the elements of each run of equal neighbours in `values` with 1, 2, 3 … and return these
    numbers; a new value starts again at 1.

    对 `values` 的每个元素，求以它结尾的连续相同元素有多少个（包括它自己）。

    给 `values` 中每段连续相同的元素依次编号 1、2、3……，值一变就重新从 1 开始，返回这些编号。

    >>> run_counter([5, 5, 5, 2, 5, 5])
    [1, 2, 3, 1, 1, 2]
    >>> run_counter([1])
    [1]
    >>> run_counter([])
    []
    """
    counts = []
    for i, value in enumerate(values):
        if i > 0 and values[i - 1] == value:
            counts.append(counts[-1] + 1)
        else:
            counts.append(1)
    return counts


def run_counter_2(values: list[int]) -> list[int]:
    result = []
    for _, group in itertools.groupby(values):
        result.extend(range(1, len(list(group)) + 1))
    return result


def totals_between_zeros(nums: list[int]) -> list[int]:
    """The zeros in `nums` separate it into sections. Return the sum of each non-empty section in
    order; zeros next to each other or at the ends produce no empty sections.

    Split `nums` at every 0 and add up each part that contains at least one number. Return the sums
    from left to right.

    `nums` 中的 0 把它分成若干段，按顺序返回每个非空段的和；相邻的 0 或两端的 0 不产生空段。

    在每个 0 处切开 `nums`，对至少含一个数的各部分求和，从左到右返回。

    >>> totals_between_zeros([1, 2, 0, 3, 0, 0, 4, -4])
    [3, 3, 0]
    >>> totals_between_zeros([0, 0])
    []
    >>> totals_between_zeros([5])
    [5]
    """
    sums = []
    inside = False
    for num in nums:
        if num == 0:
            inside = False
        elif inside:
            sums[-1] += num
        else:
            sums.append(num)
            inside = True
    return sums


def totals_between_zeros_2(nums: list[int]) -> list[int]:
    return [sum(part) for filled, part in itertools.groupby(nums, key=bool) if filled]


def brackets_of(ages: list[int], borders: list[int]) -> list[int]:
    """The ascending list `borders` divides the numbers into classes: class 0 is below the first
    border, class 1 from the first border up to below the second, and so on. Return the class of
    each of `ages`.

    Tell for every number in `ages` how many of the ascending `borders` it has reached (is equal to
    or greater than).

    升序列表 `borders` 把数分成若干档：小于第一个界限的为第 0 档，从第一个界限到第二个界限之前为第 1 档，依此类推。返回 `ages` 中每个数所在的档。

    对 `ages` 里的每个数，求它达到（大于或等于）了升序列表 `borders` 中的多少个界限。

    >>> brackets_of([3, 12, 70, 18], [6, 18, 65])
    [0, 1, 3, 2]
    >>> brackets_of([5], [])
    [0]
    >>> brackets_of([], [10])
    []
    """
    return [bisect.bisect_right(borders, age) for age in ages]


def brackets_of_2(ages: list[int], borders: list[int]) -> list[int]:
    classes = []
    for age in ages:
        number = 0
        while number < len(borders) and age >= borders[number]:
            number += 1
        classes.append(number)
    return classes


def brackets_of_3(ages: list[int], borders: list[int]) -> list[int]:
    return [sum(border <= age for border in borders) for age in ages]


def distance_to_nearest_other(positions: list[int]) -> list[int]:
    """Return for each of `positions` how far the nearest of the other positions is, in the given
    (unsorted) order. Equal positions have the distance 0. There are at least two positions.

    Houses stand at the `positions` along a straight road (two houses or more, in any order). How
    far is it from each house to its closest neighbour?

    按给定（无序）的顺序，返回 `positions` 中每个位置到其他位置中最近一个的距离，位置相同则距离为 0。至少有两个位置。

    笔直的道路旁，房屋位于 `positions`（至少两座，顺序任意）。每座房屋到最近的另一座房屋有多远？

    >>> distance_to_nearest_other([10, 2, 5, 11])
    [1, 3, 3, 1]
    >>> distance_to_nearest_other([4, 4])
    [0, 0]
    >>> distance_to_nearest_other([-3, 9])
    [12, 12]
    """
    result = []
    for i, position in enumerate(positions):
        others = positions[:i] + positions[i + 1:]
        result.append(min(abs(position - other) for other in others))
    return result


def distance_to_nearest_other_2(positions: list[int]) -> list[int]:
    order = sorted(range(len(positions)), key=lambda i: positions[i])
    result = [None] * len(positions)
    for before, after in zip(order, order[1:]):
        gap = positions[after] - positions[before]
        result[after] = gap
        if result[before] is None or gap < result[before]:
            result[before] = gap
    return result


def split_at_midrange(nums: list[int]) -> tuple[list[int], list[int]]:
    """Let the midrange be half the sum of the smallest and the largest element of `nums`. Return
    two lists: the elements up to the midrange (inclusive) and those above it, each in the original
    order.

    Part `nums` in the middle between its extremes: first come the numbers that are at most (minimum
    + maximum) / 2, then the others. The result is a tuple of two lists, both empty for an empty
    list.

    设中点为 `nums` 最小元素与最大元素之和的一半。返回两个列表：不大于中点的元素和大于中点的元素，各自保持原顺序。

    以最小值和最大值的正中间为界划分 `nums`：先是不超过 (最小值 + 最大值) / 2 的数，后是其余的数，以两个列表组成的元组返回；空列表则两者皆空。

    >>> split_at_midrange([1, 9, 5, 6, 2])
    ([1, 5, 2], [9, 6])
    >>> split_at_midrange([3, 3])
    ([3, 3], [])
    >>> split_at_midrange([])
    ([], [])
    """
    if not nums:
        return [], []
    twice = min(nums) + max(nums)
    low = [num for num in nums if 2 * num <= twice]
    high = [num for num in nums if 2 * num > twice]
    return low, high


def split_at_midrange_2(nums: list[int]) -> tuple[list[int], list[int]]:
    low, high = [], []
    for num in nums:
        middle = (min(nums) + max(nums)) / 2
        if num > middle:
            high.append(num)
        else:
            low.append(num)
    return low, high


def greedy_end_takers(coins: list[int]) -> tuple[int, int]:
    """Two children take `coins` from a row by turns. Each takes the more valuable of the two outer
    coins, the left one if they are equal. Return the totals of the first and the second child.

    From a row of `coins`, players A and B (A begins) alternately remove the larger of the leftmost
    and the rightmost coin, preferring the left one in a tie. Give the tuple of what A and B have in
    the end.

    两个孩子轮流从一排硬币 `coins` 中取一枚，每次取两端中面值较大的一枚，相等时取左端的。返回先取者和后取者各自的总额。

    玩家 A 和 B（A 先手）轮流从一排 `coins` 的最左和最右两枚中拿走较大的一枚，相同时拿左边的。以元组给出 A 与 B 最后的总额。

    >>> greedy_end_takers([3, 9, 1, 5])
    (14, 4)
    >>> greedy_end_takers([4])
    (4, 0)
    >>> greedy_end_takers([])
    (0, 0)
    >>> greedy_end_takers([2, 2, 7])
    (9, 2)
    """
    row = deque(coins)
    totals = [0, 0]
    turn = 0
    while row:
        coin = row.popleft() if row[0] >= row[-1] else row.pop()
        totals[turn] += coin
        turn = 1 - turn
    return totals[0], totals[1]


def greedy_end_takers_2(coins: list[int]) -> tuple[int, int]:
    left, right = 0, len(coins) - 1
    taken = []
    while left <= right:
        if coins[left] >= coins[right]:
            taken.append(coins[left])
            left += 1
        else:
            taken.append(coins[right])
            right -= 1
    return sum(taken[::2]), sum(taken[1::2])


def sum_of_earlier_place(nums: list[int]) -> int:
    """Return the first index, 1 or greater, at which the element of `nums` equals the sum of all
    the elements before it; -1 if there is none.

    Is there a number in `nums` that is as large as everything in front of it together? Give the
    position of the first such number (the very first element is out of the question), or -1.

    返回 `nums` 中第一个（下标不小于 1）等于它前面所有元素之和的元素下标，没有则返回 -1。

    `nums` 里有没有一个数恰好等于它前面所有数的总和？给出第一个这样的数的位置（首元素不算），没有则为 -1。

    >>> sum_of_earlier_place([1, 2, 4, 7, 3])
    3
    >>> sum_of_earlier_place([5, 5])
    1
    >>> sum_of_earlier_place([1, 2])
    -1
    >>> sum_of_earlier_place([0])
    -1
    """
    total = 0
    for i, num in enumerate(nums):
        if i > 0 and num == total:
            return i
        total += num
    return -1


def sum_of_earlier_place_2(nums: list[int]) -> int:
    return next((i for i in range(1, len(nums)) if nums[i] == sum(nums[:i])), -1)


def gather_by_indices(values: list[int], indices: list[int]) -> int:
    """Add up the elements of `values` at the given `indices`. An index that is negative or too
    large counts as 0, and an index given twice counts twice.

    Sum the entries of `values` that `indices` points at, in the usual counting from 0; ignore
    indices outside of the list, negative ones included.

    把 `values` 在给定下标 `indices` 处的元素相加。为负或过大的下标按 0 计，重复给出的下标重复计算。

    对 `indices` 指向的 `values` 中的元素求和（从 0 计数），忽略超出列表范围的下标，负下标也忽略。

    >>> gather_by_indices([10, 20, 30], [0, 2, 2, 7])
    70
    >>> gather_by_indices([5], [-1])
    0
    >>> gather_by_indices([], [0])
    0
    """
    total = 0
    for index in indices:
        if 0 <= index < len(values):
            total += values[index]
    return total


def gather_by_indices_2(values: list[int], indices: list[int]) -> int:
    return sum(values[index] for index in indices if index in range(len(values)))


def gather_by_indices_3(values: list[int], indices: list[int]) -> int:
    at = dict(enumerate(values))
    return sum(at.get(index, 0) for index in indices)


def nearest_few(nums: list[int], target: int, k: int) -> list[int]:
    """Return the `k` elements of `nums` that are closest to `target`, the closest first. Equally
    close ones are ordered by size, smaller first. If there are fewer than `k`, return all.

    Order `nums` by the distance to `target` (and by value where the distance is the same) and give
    the first `k` numbers of this order.

    返回 `nums` 中最接近 `target` 的 `k` 个元素，最接近的在前；同样接近的小的在前，不足 `k` 个则全部返回。

    按与 `target` 的距离（距离相同按数值从小到大）排列 `nums`，给出前 `k` 个数。

    >>> nearest_few([1, 8, 4, 6, 10], 5, 3)
    [4, 6, 8]
    >>> nearest_few([3], 9, 2)
    [3]
    >>> nearest_few([7, 7, 2], 7, 2)
    [7, 7]
    """
    return sorted(nums, key=lambda num: (abs(num - target), num))[:k]


def nearest_few_2(nums: list[int], target: int, k: int) -> list[int]:
    rest = sorted(nums)
    result = []
    while rest and len(result) < k:
        best = rest[0]
        for num in rest:
            if abs(num - target) < abs(best - target):
                best = num
        rest.remove(best)
        result.append(best)
    return result


def nearest_few_3(nums: list[int], target: int, k: int) -> list[int]:
    return heapq.nsmallest(k, nums, key=lambda num: (abs(num - target), num))


def cut_to_budget(costs: list[int], budget: int) -> list[int]:
    """The sum of the non-negative `costs` must not exceed `budget`. If it does, reduce the last
    cost as far as necessary (down to 0 at most), then the one before it, and so on. Return the
    reduced list.

    Grant the `costs` in order as long as the non-negative `budget` lasts: each entry is paid in
    full if possible, otherwise as far as the money goes. List what is paid for each.

    非负列表 `costs` 的总和不得超过 `budget`。若超过，先削减最后一项（最多减到 0），再削减前一项，依此类推，返回削减后的列表。

    在非负的 `budget` 用完之前，按顺序支付 `costs`：够付就全额支付，不够则有多少付多少。列出每一项实际支付的数额。

    >>> cut_to_budget([30, 50, 40], 100)
    [30, 50, 20]
    >>> cut_to_budget([60, 10], 50)
    [50, 0]
    >>> cut_to_budget([1, 2], 9)
    [1, 2]
    """
    paid = []
    left = budget
    for cost in costs:
        amount = min(cost, left)
        paid.append(amount)
        left -= amount
    return paid


def cut_to_budget_2(costs: list[int], budget: int) -> list[int]:
    result = costs[:]
    excess = sum(costs) - budget
    for i in range(len(result) - 1, -1, -1):
        if excess <= 0:
            break
        cut = min(excess, result[i])
        result[i] -= cut
        excess -= cut
    return result


def parity_text(nums: list[int]) -> str:
    """Return a string with one letter for each element of `nums`: "E" if it is even, "O" if it is
    odd.

    Write the parities of the numbers in `nums` one after the other as text, E standing for even and
    O for odd.

    返回一个字符串，`nums` 的每个元素对应一个字母：偶数为 "E"，奇数为 "O"。

    把 `nums` 中各数的奇偶性依次写成文本，E 表示偶数，O 表示奇数。

    >>> parity_text([4, 7, 10, 1])
    'EOEO'
    >>> parity_text([-3])
    'O'
    >>> parity_text([])
    ''
    """
    return "".join("EO"[num % 2] for num in nums)


def parity_text_2(nums: list[int]) -> str:
    letters = ""
    for num in nums:
        if num % 2 == 0:
            letters += "E"
        else:
            letters += "O"
    return letters


def parity_text_3(nums: list[int]) -> str:
    return "".join(["E" if num % 2 == 0 else "O" for num in nums])


def sign_run_totals(changes: list[int]) -> list[int]:
    """Add up consecutive elements of `changes` as long as they have the same sign (positive or
    negative) and return the sums. Zeros are skipped as if they were not there.

    Combine neighbouring numbers of the same sign in `changes` into their sum, after leaving out all
    the zeros. The result alternates between positive and negative numbers.

    把 `changes` 中符号相同（同为正或同为负）的连续元素相加，返回这些和；0 视为不存在，直接跳过。

    去掉所有的 0 之后，将 `changes` 中相邻且同号的数合并成它们的和，结果正负交替。

    >>> sign_run_totals([2, 3, -1, 0, -4, 5])
    [5, -5, 5]
    >>> sign_run_totals([0, 1, 0, 1])
    [2]
    >>> sign_run_totals([0])
    []
    """
    totals = []
    for change in changes:
        if change == 0:
            continue
        if totals and (totals[-1] > 0) == (change > 0):
            totals[-1] += change
        else:
            totals.append(change)
    return totals


def sign_run_totals_2(changes: list[int]) -> list[int]:
    nonzero = [change for change in changes if change != 0]
    return [sum(run) for _, run in itertools.groupby(nonzero, key=lambda change: change > 0)]


def medians_so_far(nums: list[int]) -> list[int]:
    """After each element of `nums`, note the median of the elements seen so far; for an even number
    of elements the lower of the two middle ones. Return the notes.

    Write a function that gives for each position of `nums` the lower median of all the elements up
    to and including it.

    每读入 `nums` 的一个元素，就记下到目前为止所有元素的中位数；元素个数为偶数时取中间两个中较小的。返回这些记录。

    编写函数，对 `nums` 的每个位置，给出截至该位置（含）所有元素的较低中位数。

    >>> medians_so_far([9, 1, 3, 8])
    [9, 1, 3, 3]
    >>> medians_so_far([3, 3])
    [3, 3]
    >>> medians_so_far([])
    []
    """
    medians = []
    ordered = []
    for num in nums:
        bisect.insort(ordered, num)
        medians.append(ordered[(len(ordered) - 1) // 2])
    return medians


def medians_so_far_2(nums: list[int]) -> list[int]:
    return [sorted(nums[:i + 1])[i // 2] for i in range(len(nums))]


def smoothest_stretch(nums: list[int], most: int) -> int:
    """Return the length of the longest part of consecutive elements of `nums` in which neighbours
    never differ by more than `most`. A single element has the length 1; an empty list gives 0.

    How many numbers of `nums` in a row can be read at most so that each step, up or down, is at
    most `most`?

    返回 `nums` 中最长的连续片段的长度，要求其中相邻元素之差的绝对值都不超过 `most`。单个元素长度为 1，空列表返回 0。

    在 `nums` 中最多能连续读多少个数，使得每一步的升降幅度都不超过 `most`？

    >>> smoothest_stretch([1, 3, 4, 9, 10, 8, 7], 2)
    4
    >>> smoothest_stretch([1, 5, 9], 1)
    1
    >>> smoothest_stretch([], 3)
    0
    """
    longest = 0
    length = 0
    for i in range(len(nums)):
        if i > 0 and abs(nums[i] - nums[i - 1]) <= most:
            length += 1
        else:
            length = 1
        longest = max(longest, length)
    return longest


def smoothest_stretch_2(nums: list[int], most: int) -> int:
    start = 0
    longest = min(1, len(nums))
    for end in range(1, len(nums)):
        if abs(nums[end] - nums[end - 1]) > most:
            start = end
        longest = max(longest, end - start + 1)
    return longest


def richest_row_index(rows: list[list[int]], limit: int) -> int:
    """Which of `rows` has the most elements greater than `limit`? Return its index, the smallest of
    several; -1 if no row has such an element.

    Count in each of the `rows` the numbers above `limit` and give the position of the row with the
    highest count (the first on a tie). If all the counts are 0, give -1.

    `rows` 中哪一行大于 `limit` 的元素最多？返回其下标，有多行时取最小的；没有任何行含有这样的元素则返回 -1。

    统计 `rows` 每一行中超过 `limit` 的数，给出个数最多的那一行的位置（并列取第一个）；若个数全为 0，返回 -1。

    >>> richest_row_index([[1, 9], [8, 9, 2], [9, 9]], 5)
    1
    >>> richest_row_index([[1], [2]], 5)
    -1
    >>> richest_row_index([], 0)
    -1
    """
    best = -1
    most = 0
    for i, row in enumerate(rows):
        count = 0
        for number in row:
            if number > limit:
                count += 1
        if count > most:
            best, most = i, count
    return best


def richest_row_index_2(rows: list[list[int]], limit: int) -> int:
    counts = [sum(number > limit for number in row) for row in rows]
    if not any(counts):
        return -1
    return counts.index(max(counts))


def running_row_totals(rows: list[list[int]]) -> list[list[int]]:
    """All the `rows` have the same length. Replace each row by the elementwise sum of all the rows
    up to and including it.

    Add the `rows` up column by column from top to bottom and return the intermediate results: the
    first row, the first plus the second, and so on. The rows are equally long.

    `rows` 的各行长度相同。把每一行换成从第一行到该行（含）按位置相加的结果。

    从上到下按列累加 `rows`，返回每一步的中间结果：第一行、第一行加第二行，依此类推。各行等长。

    >>> running_row_totals([[1, 2], [3, 4], [-1, 0]])
    [[1, 2], [4, 6], [3, 6]]
    >>> running_row_totals([[5]])
    [[5]]
    >>> running_row_totals([])
    []
    """
    result = []
    for row in rows:
        if result:
            row = [above + number for above, number in zip(result[-1], row)]
        result.append(row)
    return result


def running_row_totals_2(rows: list[list[int]]) -> list[list[int]]:
    return list(itertools.accumulate(rows, lambda one, other: [a + b for a, b in zip(one, other)]))


def running_row_totals_3(rows: list[list[int]]) -> list[list[int]]:
    return [[sum(column) for column in zip(*rows[:i + 1])] for i in range(len(rows))]


def limit_breaches(values: list[int], lower: list[int], upper: list[int]) -> list[int]:
    """The lists `values`, `lower` and `upper` have the same length. Return the indices at which the
    value lies below its lower limit or above its upper limit.

    Each entry of `values` has its own permitted range, given at the same place of `lower` and
    `upper` (limits included, all three lists equally long). List the positions of the values
    outside of their range.

    列表 `values`、`lower` 和 `upper` 长度相同。返回值小于对应下限或大于对应上限的下标。

    `values` 的每一项都有自己的允许范围，由 `lower` 与 `upper` 同一位置的数给出（含边界，三个列表等长）。列出超出范围的值的位置。

    >>> limit_breaches([5, 1, 9], [0, 2, 5], [6, 4, 9])
    [1]
    >>> limit_breaches([3], [4], [5])
    [0]
    >>> limit_breaches([], [], [])
    []
    """
    result = []
    for i, value in enumerate(values):
        if value < lower[i] or value > upper[i]:
            result.append(i)
    return result


def limit_breaches_2(values: list[int], lower: list[int], upper: list[int]) -> list[int]:
    triples = enumerate(zip(values, lower, upper))
    return [i for i, (value, low, high) in triples if not low <= value <= high]


def combined_readings(a: list[float | None], b: list[float | None]) -> list[float | None]:
    """Two sensors delivered `a` and `b`, equally long, with None for a failed reading. Return for
    each moment the mean of both readings, the only one if the other failed, or None if both failed.

    Combine the equally long lists `a` and `b` place by place: average two numbers, prefer a number
    to None, and keep None only where both lists have it.

    两个传感器给出等长的读数 `a` 和 `b`，失败的读数为 None。对每个时刻返回两个读数的平均值；若一个失败则取另一个，都失败则为 None。

    逐个位置合并等长的列表 `a` 与 `b`：两个都是数就取平均，一个是数一个是 None 就取那个数，只有两者都是 None 时才保留 None。

    >>> combined_readings([1.0, None, 4.0, None], [2.0, 5.0, None, None])
    [1.5, 5.0, 4.0, None]
    >>> combined_readings([], [])
    []
    >>> combined_readings([0.0], [None])
    [0.0]
    """
    result = []
    for one, other in zip(a, b):
        if one is None:
            result.append(other)
        elif other is None:
            result.append(one)
        else:
            result.append((one + other) / 2)
    return result


def combined_readings_2(a: list[float | None], b: list[float | None]) -> list[float | None]:
    result = []
    for pair in zip(a, b):
        known = [reading for reading in pair if reading is not None]
        result.append(sum(known) / len(known) if known else None)
    return result


def even_stretches(nums: list[int]) -> int:
    """Count the contiguous parts of `nums`, one element or more, whose sum is even.

    How many pairs of start and end are there so that the elements of `nums` from the start to the
    end (both included) have an even total?

    统计 `nums` 中和为偶数的连续片段（至少一个元素）的个数。

    有多少对起点和终点，使 `nums` 从起点到终点（都包含）的元素之和为偶数？

    >>> even_stretches([1, 2, 3])
    2
    >>> even_stretches([2, 4])
    3
    >>> even_stretches([7])
    0
    >>> even_stretches([])
    0
    """
    count = 0
    for start in range(len(nums)):
        total = 0
        for end in range(start, len(nums)):
            total += nums[end]
            if total % 2 == 0:
                count += 1
    return count


def even_stretches_2(nums: list[int]) -> int:
    seen = [1, 0]
    parity = count = 0
    for num in nums:
        parity = (parity + num) % 2
        count += seen[parity]
        seen[parity] += 1
    return count


def after_percentages(start: float, rates: list[int]) -> list[float]:
    """A price is `start` at first. Each number in `rates` changes it by that many percent (negative
    ones lower it), and after each change the price is rounded to two decimals. Return the prices
    after the changes.

    Apply the percentages in `rates` one after the other to the value `start`, rounding to 2 decimal
    places each time before going on, and list the values obtained.

    价格最初为 `start`。`rates` 中的每个数表示价格变动的百分比（负数为下降），每次变动后价格保留两位小数。返回每次变动后的价格。

    从数值 `start` 开始依次应用 `rates` 中的百分比，每次先四舍五入到 2 位小数再继续，列出得到的各个值。

    >>> after_percentages(100.0, [10, -50])
    [110.0, 55.0]
    >>> after_percentages(19.99, [5])
    [20.99]
    >>> after_percentages(5.0, [])
    []
    """
    prices = []
    price = start
    for rate in rates:
        price = round(price * (100 + rate) / 100, 2)
        prices.append(price)
    return prices


def after_percentages_2(start: float, rates: list[int]) -> list[float]:
    prices = [start]
    for rate in rates:
        prices.append(round(prices[-1] * (100 + rate) / 100, 2))
    return prices[1:]


def places_among_last(nums: list[int], memory: int) -> list[int]:
    """For each element of `nums`, count how many of the `memory` elements right before it (or fewer
    at the beginning) are smaller.

    Compare every number in `nums` with at most `memory` direct predecessors, and return for each
    how many of them it exceeds.

    对 `nums` 的每个元素，统计紧挨着它的前 `memory` 个元素（开头处可能不足）中有多少个比它小。

    把 `nums` 中的每个数与它前面至多 `memory` 个数比较，返回各自超过其中几个。

    >>> places_among_last([3, 1, 4, 2, 5], 2)
    [0, 0, 2, 1, 2]
    >>> places_among_last([1, 2], 5)
    [0, 1]
    >>> places_among_last([], 3)
    []
    """
    recent = deque(maxlen=memory)
    result = []
    for num in nums:
        result.append(sum(other < num for other in recent))
        recent.append(num)
    return result


def places_among_last_2(nums: list[int], memory: int) -> list[int]:
    counts = []
    for i, num in enumerate(nums):
        count = 0
        for j in range(max(0, i - memory), i):
            if nums[j] < num:
                count += 1
        counts.append(count)
    return counts


def centre_of_mass(weights: list[int]) -> float:
    """Place the non-negative `weights` at the positions 0, 1, 2 … of a bar. Compute the position of
    the centre of mass, the average of the positions weighted with `weights`, rounded to two
    decimals. If the weights add up to 0, return -1.0.

    Return the sum of index times weight divided by the sum of `weights` (none negative), to 2
    decimal places, or -1.0 when there is no weight at all.

    把非负的重量 `weights` 依次放在杆子的 0、1、2……位置上，计算重心的位置，即以重量为权的位置平均值，保留两位小数；总重量为 0 时返回 -1.0。

    返回各下标乘以对应重量之和除以 `weights`（均非负）总和的结果，四舍五入到 2 位小数；完全没有重量时返回 -1.0。

    >>> centre_of_mass([1, 0, 3])
    1.5
    >>> centre_of_mass([0, 0])
    -1.0
    >>> centre_of_mass([5])
    0.0
    >>> centre_of_mass([1, 1, 4])
    1.5
    """
    total = sum(weights)
    if total == 0:
        return -1.0
    return round(sum(i * weight for i, weight in enumerate(weights)) / total, 2)


def centre_of_mass_2(weights: list[int]) -> float:
    moment = mass = 0
    for i in range(len(weights)):
        moment += i * weights[i]
        mass += weights[i]
    return round(moment / mass, 2) if mass > 0 else -1.0


def two_lists_first_common(a: list[int], b: list[int]) -> tuple[int, int] | None:
    """Find the first element of `a` that also occurs in `b`, and return the index in `a` together
    with the index of its first occurrence in `b`, or None if the lists have nothing in common.

    Where do `a` and `b` meet? Go through `a` until an element is contained in `b` and give the
    tuple (position in `a`, first position in `b`); return None if there is no such element.

    找到 `a` 中第一个也出现在 `b` 里的元素，返回它在 `a` 中的下标以及在 `b` 中首次出现的下标；两个列表没有共同元素时返回 None。

    `a` 与 `b` 在哪里相遇？遍历 `a` 直到某个元素包含在 `b` 中，给出元组（在 `a` 中的位置, 在 `b` 中的首个位置），没有则返回 None。

    >>> two_lists_first_common([4, 7, 2], [2, 9, 7])
    (1, 2)
    >>> two_lists_first_common([1], [2])
    None
    >>> two_lists_first_common([3, 3], [5, 3, 3])
    (0, 1)
    """
    for i, value in enumerate(a):
        if value in b:
            return i, b.index(value)
    return None


def two_lists_first_common_2(a: list[int], b: list[int]) -> tuple[int, int] | None:
    first_places = {}
    for j, value in enumerate(b):
        first_places.setdefault(value, j)
    for i, value in enumerate(a):
        if value in first_places:
            return i, first_places[value]
    return None


def mirrored_in_range(values: list[int]) -> list[int]:
    """Mirror every element of `values` at the middle between the minimum and the maximum: the
    smallest becomes the largest and the other way round. Return the mirrored list; an empty list
    stays empty.

    Turn `values` upside down without changing its range, that is, replace each number x by minimum
    + maximum - x.

    把 `values` 的每个元素以最小值与最大值的正中间为轴翻转：最小的变成最大的，反之亦然。返回翻转后的列表，空列表仍为空。

    在不改变取值范围的前提下把 `values` 上下颠倒，即把每个数 x 换成 最小值 + 最大值 - x。

    >>> mirrored_in_range([1, 4, 9])
    [9, 6, 1]
    >>> mirrored_in_range([5])
    [5]
    >>> mirrored_in_range([-2, 2, 0])
    [2, -2, 0]
    >>> mirrored_in_range([])
    []
    """
    if not values:
        return []
    ends = min(values) + max(values)
    return [ends - value for value in values]


def mirrored_in_range_2(values: list[int]) -> list[int]:
    return [max(values) - (value - min(values)) for value in values]


def recorded_part(nums: list[int], low: int, high: int) -> list[int]:
    """Keep the elements of `nums` from the first one that is at least `low` up to, and not
    including, the next one after it that is greater than `high`. If no element reaches `low`,
    return an empty list. The element that starts the part belongs to it whatever its size.

    A recording starts with the first value in `nums` that is not below `low` (this value is
    recorded in any case) and stops just before the first later value above `high`. Return what has
    been recorded.

    从 `nums` 中第一个不小于 `low` 的元素开始保留，直到其后第一个大于 `high` 的元素之前为止。没有元素达到 `low` 时返回空列表；起始元素无论多大都保留。

    录制从 `nums` 中第一个不低于 `low` 的值开始（这个值总会被录下），到其后第一个超过 `high` 的值之前停止。返回录下的内容。

    >>> recorded_part([1, 5, 2, 7, 12, 3], 4, 10)
    [5, 2, 7]
    >>> recorded_part([1, 2], 4, 10)
    []
    >>> recorded_part([20, 6, 30], 4, 10)
    [20, 6]
    """
    recorded = []
    for num in nums:
        if not recorded:
            if num >= low:
                recorded.append(num)
        elif num > high:
            break
        else:
            recorded.append(num)
    return recorded


def recorded_part_2(nums: list[int], low: int, high: int) -> list[int]:
    rest = list(itertools.dropwhile(lambda num: num < low, nums))
    return rest[:1] + list(itertools.takewhile(lambda num: num <= high, rest[1:]))


def milestones_passed(totals: list[int], step: int) -> list[int]:
    """A counter shows the ascending `totals`. Return the indices at which a new multiple of `step`
    has been reached or passed since the previous total; the first total is compared with 0.

    For which positions of the ascending, non-negative `totals` is total // `step` greater than it
    was at the position before (0 before the first one)? `step` is positive.

    计数器依次显示升序的 `totals`。返回与前一个总数相比，达到或越过了新的 `step` 倍数的下标；第一个总数与 0 比较。

    在升序且非负的 `totals` 中，哪些位置上总数整除 `step` 的商大于前一个位置的商（第一个之前视为 0）？`step` 为正数。

    >>> milestones_passed([4, 9, 12, 18, 31], 10)
    [2, 4]
    >>> milestones_passed([10, 10], 10)
    [0]
    >>> milestones_passed([], 5)
    []
    """
    result = []
    previous = 0
    for i, total in enumerate(totals):
        if total // step > previous // step:
            result.append(i)
        previous = total
    return result


def milestones_passed_2(totals: list[int], step: int) -> list[int]:
    quotients = [0] + [total // step for total in totals]
    return [i for i in range(len(totals)) if quotients[i + 1] > quotients[i]]


def gap_filled_range(nums: list[int], most: int) -> list[int]:
    """The list `nums` is strictly ascending. Between two neighbours that are no more than `most`
    apart, insert all the integers that are missing; leave larger gaps open. Return the resulting
    list.

    Complete short gaps in the strictly rising `nums`: if the next number is at most `most` greater,
    put the whole numbers between the two in; otherwise add nothing there.

    `nums` 严格递增。若相邻两数之差不超过 `most`，就在它们之间插入所有缺少的整数；更大的空档保持不变。返回得到的列表。

    补全严格上升列表 `nums` 中的小空档：如果后一个数最多比前一个大 `most`，就把两者之间的整数都补上，否则不添加。

    >>> gap_filled_range([1, 4, 9, 11], 3)
    [1, 2, 3, 4, 9, 10, 11]
    >>> gap_filled_range([2, 5], 2)
    [2, 5]
    >>> gap_filled_range([7], 4)
    [7]
    >>> gap_filled_range([], 1)
    []
    """
    result = []
    for num in nums:
        if result and num - result[-1] <= most:
            result.extend(range(result[-1] + 1, num))
        result.append(num)
    return result


def gap_filled_range_2(nums: list[int], most: int) -> list[int]:
    result = nums[:1]
    for before, after in zip(nums, nums[1:]):
        start = before + 1 if after - before <= most else after
        result += range(start, after + 1)
    return result


def help_the_lowest(amounts: list[int], bonus: int) -> list[int]:
    """Distribute `bonus` points one at a time: each point goes to the currently smallest of
    `amounts`, to the leftmost one on a tie. Return the list afterwards. `amounts` is not empty.

    As long as there is something left of `bonus`, add 1 to the minimum of `amounts` (the first, if
    there are several) and take 1 from `bonus`. What do the amounts look like in the end? There is
    at least one of them.

    把 `bonus` 分一分一分地发放：每次给 `amounts` 中当前最小的数加 1，并列时给最左边的。返回发放后的列表，`amounts` 不为空。

    只要 `bonus` 还有剩余，就给 `amounts` 的最小值（有多个时取第一个）加 1，同时 `bonus` 减 1。最后各数是多少？至少有一个数。

    >>> help_the_lowest([3, 1, 4], 4)
    [4, 4, 4]
    >>> help_the_lowest([0, 0], 3)
    [2, 1]
    >>> help_the_lowest([5], 0)
    [5]
    """
    result = amounts[:]
    for _ in range(bonus):
        place = result.index(min(result))
        result[place] += 1
    return result


def help_the_lowest_2(amounts: list[int], bonus: int) -> list[int]:
    heap = [(amount, i) for i, amount in enumerate(amounts)]
    heapq.heapify(heap)
    for _ in range(bonus):
        amount, i = heap[0]
        heapq.heapreplace(heap, (amount + 1, i))
    return [amount for amount, _ in sorted(heap, key=lambda pair: pair[1])]


def differences_tally(nums: list[int]) -> dict[int, int]:
    """Count how often each difference between an element of `nums` and the element before it
    occurs. Return a dictionary from the difference to its number, with the differences in ascending
    order.

    Compute the changes between neighbouring numbers in `nums` and return a dictionary that tells
    for each change, from the smallest to the largest, how many times it happens. Without neighbours
    it is empty.

    统计 `nums` 中每个元素与前一个元素之差各出现多少次，返回从差到次数的字典，差按升序排列。

    计算 `nums` 相邻两数之间的变化量，返回一个字典，从小到大说明每种变化量出现的次数；没有相邻元素时为空字典。

    >>> differences_tally([1, 3, 5, 4, 6])
    {-1: 1, 2: 3}
    >>> differences_tally([7, 7])
    {0: 1}
    >>> differences_tally([3])
    {}
    """
    counts = {}
    for before, after in zip(nums, nums[1:]):
        change = after - before
        counts[change] = counts.get(change, 0) + 1
    return dict(sorted(counts.items()))


def differences_tally_2(nums: list[int]) -> dict[int, int]:
    counts = Counter(nums[i] - nums[i - 1] for i in range(1, len(nums)))
    return {change: counts[change] for change in sorted(counts)}


def differences_tally_3(nums: list[int]) -> dict[int, int]:
    changes = [after - before for before, after in zip(nums, nums[1:])]
    return {change: changes.count(change) for change in sorted(set(changes))}


def dip_depths(nums: list[int]) -> list[int]:
    """A dip is an element of `nums` that is smaller than both of its neighbours. Return for each
    dip, from left to right, by how much it is below the smaller of its two neighbours. The ends are
    no dips.

    For every number in `nums` with greater numbers directly on both sides, compute the lesser of
    these two minus the number, and list the results in order.

    低谷是指 `nums` 中比左右两个邻居都小的元素。从左到右，返回每个低谷比两个邻居中较小的那个低多少，首尾元素不算低谷。

    对 `nums` 中左右紧邻的数都比它大的每个数，用两个邻居中较小的减去它，按顺序列出结果。

    >>> dip_depths([5, 2, 4, 1, 9])
    [2, 3]
    >>> dip_depths([3, 3, 3])
    []
    >>> dip_depths([1, 2])
    []
    """
    depths = []
    for i in range(1, len(nums) - 1):
        rim = min(nums[i - 1], nums[i + 1])
        if nums[i] < rim:
            depths.append(rim - nums[i])
    return depths


def dip_depths_2(nums: list[int]) -> list[int]:
    triples = zip(nums, nums[1:], nums[2:])
    depths = [min(left, right) - middle for left, middle, right in triples]
    return [depth for depth in depths if depth > 0]


def hourly_peak_places(counts: list[int], per_hour: int) -> list[int]:
    """The list `counts` has `per_hour` entries for every hour, the last hour may have fewer. Return
    for each hour the index within the hour of its largest count, the earliest on a tie.

    Cut `counts` into hours of `per_hour` entries (the last one may be incomplete) and tell for
    every hour at which place in it, counted from 0, the maximum stands first.

    `counts` 中每小时有 `per_hour` 项，最后一小时可能不足。对每个小时，返回其最大值在该小时内的下标，并列时取最早的。

    把 `counts` 按每小时 `per_hour` 项切分（最后一段可以不完整），求每个小时里最大值首次出现在第几个位置（从 0 数起）。

    >>> hourly_peak_places([3, 8, 1, 5, 2, 5], 3)
    [1, 0]
    >>> hourly_peak_places([4, 6, 7], 2)
    [1, 0]
    >>> hourly_peak_places([], 4)
    []
    """
    result = []
    for start in range(0, len(counts), per_hour):
        hour = counts[start:start + per_hour]
        result.append(hour.index(max(hour)))
    return result


def hourly_peak_places_2(counts: list[int], per_hour: int) -> list[int]:
    best = {}
    for i, count in enumerate(counts):
        hour = i // per_hour
        if hour not in best or count > counts[best[hour]]:
            best[hour] = i
    return [place % per_hour for place in best.values()]


def mean_crossings(signal: list[int]) -> list[int]:
    """Return the indices i at which `signal` changes sides of its mean: one of the elements at i -
    1 and i is above the mean of the whole list and the other is not.

    Compute the average of `signal` and list the positions (from 1 on) whose value is above the
    average while the previous value is not, or the other way round.

    返回 `signal` 越过平均值的下标 i：下标 i - 1 与 i 处的元素中，一个大于整个列表的平均值，另一个不大于。

    计算 `signal` 的平均值，列出这样的位置（从 1 开始）：该处的值高于平均值而前一个值不高于，或者相反。

    >>> mean_crossings([1, 9, 8, 2, 5])
    [1, 3]
    >>> mean_crossings([4, 4])
    []
    >>> mean_crossings([0, 10, 0])
    [1, 2]
    >>> mean_crossings([])
    []
    """
    total, size = sum(signal), len(signal)
    above = [value * size > total for value in signal]
    return [i for i in range(1, size) if above[i] != above[i - 1]]


def mean_crossings_2(signal: list[int]) -> list[int]:
    if not signal:
        return []
    mean = sum(signal) / len(signal)
    result = []
    was_above = signal[0] > mean
    for i, value in enumerate(signal):
        if (value > mean) != was_above:
            result.append(i)
            was_above = not was_above
    return result


def top_without_neighbours(nums: list[int], k: int) -> list[int]:
    """Choose `k` elements of `nums` one after the other: always the largest that is neither chosen
    nor directly beside a chosen element (the leftmost of equal ones). Return the chosen values in
    the order of choosing; stop early if nothing is left to choose.

    Pick the greatest available number of `nums`, then block it and its direct neighbours, and
    repeat this up to `k` times. On a tie the number further to the left is picked. List the picked
    numbers.

    从 `nums` 中依次选出 `k` 个元素：每次选既未被选中、又不与已选元素相邻的最大元素（相等时取最左边的）。按选取的顺序返回这些值，没有可选的就提前结束。

    选出 `nums` 中可用的最大数，然后封锁它及其直接相邻的位置，最多重复 `k` 次；相同时选靠左的。列出选中的数。

    >>> top_without_neighbours([5, 9, 8, 3, 7], 3)
    [9, 7]
    >>> top_without_neighbours([4, 4, 4], 2)
    [4, 4]
    >>> top_without_neighbours([6], 0)
    []
    """
    blocked = set()
    chosen = []
    for i in sorted(range(len(nums)), key=lambda i: -nums[i]):
        if len(chosen) == k:
            break
        if i not in blocked:
            chosen.append(nums[i])
            blocked.update((i - 1, i, i + 1))
    return chosen


def top_without_neighbours_2(nums: list[int], k: int) -> list[int]:
    free = list(range(len(nums)))
    chosen = []
    while free and len(chosen) < k:
        place = max(free, key=lambda i: (nums[i], -i))
        chosen.append(nums[place])
        free = [i for i in free if abs(i - place) > 1]
    return chosen


def first_half_outweighs(nums: list[int]) -> int:
    """Return the sum of the first half of `nums` minus the sum of the second half. The middle
    element of a list of odd length belongs to neither half.

    By how much is the left half of `nums` heavier than the right half (negative if it is lighter)?
    Leave the central element out if there is one.

    返回 `nums` 前一半之和减去后一半之和。长度为奇数时，中间的元素不属于任何一半。

    `nums` 的左半部分比右半部分重多少（较轻则为负）？若有正中间的元素则不计入。

    >>> first_half_outweighs([5, 1, 9, 2, 3])
    1
    >>> first_half_outweighs([1, 4])
    -3
    >>> first_half_outweighs([8])
    0
    >>> first_half_outweighs([])
    0
    """
    half = len(nums) // 2
    return sum(nums[:half]) - sum(nums[len(nums) - half:])


def first_half_outweighs_2(nums: list[int]) -> int:
    difference = 0
    left, right = 0, len(nums) - 1
    while left < right:
        difference += nums[left] - nums[right]
        left += 1
        right -= 1
    return difference


def steepest_climb_places(altitudes: list[int]) -> tuple[int, int] | None:
    """Find two positions i < j in `altitudes` such that the altitude rises from every point to the
    next from i to j and the total rise is as large as possible. Return (i, j), the first such pair
    on a tie, or None if it never rises.

    Among all the uninterrupted ascents in `altitudes`, taken as long as they go, return the start
    and end index of the one that gains the most height (the earliest of several), or None if there
    is no ascent.

    在 `altitudes` 中找两个位置 i < j，使从 i 到 j 海拔逐点上升且总升幅最大。返回 (i, j)，并列时取最先的一对；从不上升则返回 None。

    在 `altitudes` 的所有连续上坡（尽可能长地取）中，返回升高最多的那一段的起止下标（有多段时取最早的），没有上坡则返回 None。

    >>> steepest_climb_places([3, 5, 6, 2, 9, 1])
    (3, 4)
    >>> steepest_climb_places([1, 5, 4, 7])
    (0, 1)
    >>> steepest_climb_places([1, 2, 3])
    (0, 2)
    >>> steepest_climb_places([4, 4, 2])
    None
    """
    best = None
    most = 0
    start = 0
    for i in range(1, len(altitudes)):
        if altitudes[i] <= altitudes[i - 1]:
            start = i
        elif altitudes[i] - altitudes[start] > most:
            most = altitudes[i] - altitudes[start]
            best = (start, i)
    return best


def steepest_climb_places_2(altitudes: list[int]) -> tuple[int, int] | None:
    def end_of_climb(start: int) -> int:
        end = start
        while end + 1 < len(altitudes) and altitudes[end + 1] > altitudes[end]:
            end += 1
        return end

    climbs = [(i, end_of_climb(i)) for i in range(len(altitudes))]
    climbs = [(i, j) for i, j in climbs if j > i]
    return max(climbs, key=lambda climb: altitudes[climb[1]] - altitudes[climb[0]], default=None)


def window_led_by_first(values: list[int], size: int) -> list[bool]:
    """For every window of `size` consecutive elements of `values`, tell whether its first element
    is also its largest (other elements may be equal to it).

    Slide a window of `size` elements along `values`, from left to right, and note True where no
    element in the window exceeds the one it begins with, else False.

    对 `values` 中每个由 `size` 个连续元素组成的窗口，判断它的第一个元素是否也是窗口中最大的（允许有相等的）。

    让大小为 `size` 的窗口从左到右滑过 `values`，如果窗口内没有元素大于其首元素就记 True，否则记 False，返回这些结果。

    >>> window_led_by_first([5, 3, 5, 6, 2], 3)
    [True, False, False]
    >>> window_led_by_first([4, 2, 1], 2)
    [True, True]
    >>> window_led_by_first([1], 2)
    []
    """
    result = []
    for i in range(len(values) - size + 1):
        result.append(values[i] == max(values[i:i + size]))
    return result


def window_led_by_first_2(values: list[int], size: int) -> list[bool]:
    starts = range(len(values) - size + 1)
    return [all(values[j] <= values[i] for j in range(i, i + size)) for i in starts]


def values_in_both_halves(nums: list[int]) -> list[int]:
    """Return, in ascending order and without repetition, the values that occur in the first half of
    `nums` as well as in the second. With an odd length the middle element belongs to the second
    half.

    Cut `nums` after len // 2 elements and list the different numbers that both parts have in
    common, from the smallest to the largest.

    按升序返回同时出现在 `nums` 前一半和后一半中的值，不重复。长度为奇数时中间的元素归后一半。

    在第 len // 2 个元素之后切开 `nums`，从小到大列出两部分共有的不同的数。

    >>> values_in_both_halves([3, 1, 2, 1, 5, 3])
    [1, 3]
    >>> values_in_both_halves([4, 4, 4])
    [4]
    >>> values_in_both_halves([7])
    []
    """
    half = len(nums) // 2
    return sorted(set(nums[:half]) & set(nums[half:]))


def values_in_both_halves_2(nums: list[int]) -> list[int]:
    half = len(nums) // 2
    common = []
    for num in nums[:half]:
        if num in nums[half:] and num not in common:
            common.append(num)
    common.sort()
    return common


def cap_and_count_loss(values: list[int], cap: int) -> tuple[list[int], int]:
    """Replace every element of `values` greater than `cap` by `cap`. Return the new list together
    with the amount by which its sum has become smaller.

    Limit the numbers in `values` to at most `cap`, and give a tuple of the limited list and the
    total of what has been cut off.

    把 `values` 中大于 `cap` 的元素换成 `cap`，返回新列表以及总和减少的数量。

    将 `values` 中的数限制为不超过 `cap`，返回由限制后的列表与被削去的总量组成的元组。

    >>> cap_and_count_loss([3, 9, 12], 8)
    ([3, 8, 8], 5)
    >>> cap_and_count_loss([1, 2], 5)
    ([1, 2], 0)
    >>> cap_and_count_loss([], 1)
    ([], 0)
    """
    capped = [min(value, cap) for value in values]
    return capped, sum(values) - sum(capped)


def cap_and_count_loss_2(values: list[int], cap: int) -> tuple[list[int], int]:
    capped = []
    removed = 0
    for value in values:
        if value > cap:
            removed += value - cap
            value = cap
        capped.append(value)
    return capped, removed


def longest_sum_within(nums: list[int], limit: int) -> list[int]:
    """All `nums` are positive. Return the longest run of consecutive elements whose sum is at most
    `limit`; of equally long runs the one with the smaller sum, then the earlier one.

    Among the contiguous parts of the positive `nums` with a total not above `limit`, find the one
    with the most elements. Equal lengths are decided by the smaller total, then by the earlier
    start. If even single elements are too large, return an empty list.

    `nums` 均为正数。返回和不超过 `limit` 的最长连续片段；同样长的取和较小的，再取靠前的。

    在正数列表 `nums` 中，找出总和不超过 `limit` 且元素最多的连续片段；长度相同取总和较小者，再取起点较早者。若单个元素都太大则返回空列表。

    >>> longest_sum_within([4, 2, 1, 3, 2], 6)
    [2, 1, 3]
    >>> longest_sum_within([3, 1, 1, 3], 4)
    [1, 1]
    >>> longest_sum_within([9], 5)
    []
    """
    best = []
    for start in range(len(nums)):
        for end in range(start + 1, len(nums) + 1):
            part = nums[start:end]
            if sum(part) > limit:
                break
            if (len(part), -sum(part)) > (len(best), -sum(best)):
                best = part
    return best


def longest_sum_within_2(nums: list[int], limit: int) -> list[int]:
    for length in range(len(nums), 0, -1):
        parts = [nums[i:i + length] for i in range(len(nums) - length + 1)]
        smallest = min(parts, key=sum)
        if sum(smallest) <= limit:
            return smallest
    return []


def twin_rows(rows: list[list[int]]) -> list[tuple[int, int]]:
    """Return the pairs (i, j), i < j, of indices of `rows` that hold the same numbers equally
    often, no matter in which order. The pairs are sorted.

    Which two of the `rows` are rearrangements of each other? List their positions as tuples with
    the smaller position first, in ascending order.

    返回 `rows` 中所含数字及其次数都相同（不论顺序）的两行的下标对 (i, j)，其中 i < j，按升序排列。

    `rows` 中哪两行互为重新排列？以较小位置在前的元组列出它们的位置，并按升序排列。

    >>> twin_rows([[1, 2, 2], [3], [2, 1, 2], [1, 2]])
    [(0, 2)]
    >>> twin_rows([[], [], []])
    [(0, 1), (0, 2), (1, 2)]
    >>> twin_rows([[5]])
    []
    """
    ordered = [sorted(row) for row in rows]
    pairs = itertools.combinations(range(len(rows)), 2)
    return [(i, j) for i, j in pairs if ordered[i] == ordered[j]]


def twin_rows_2(rows: list[list[int]]) -> list[tuple[int, int]]:
    result = []
    for i in range(len(rows)):
        for j in range(i + 1, len(rows)):
            if Counter(rows[i]) == Counter(rows[j]):
                result.append((i, j))
    return result


def column_of_row_minima(grid: list[list[int]]) -> dict[int, int]:
    """Count for each column index of `grid` in how many rows the first minimum of the row stands in
    that column. Columns that never hold one do not appear; the keys are in ascending order. No row
    is empty.

    For every (non-empty) row of `grid`, determine the position of its smallest element, the
    leftmost if there are several. Return a dictionary from position to number of rows, sorted by
    position.

    对 `grid` 的每个列下标，统计有多少行的第一个最小值位于该列。从未出现的列不列出，键按升序排列；各行均非空。

    对 `grid` 的每个（非空）行，确定最小元素的位置（有多个时取最左边的）。返回从位置到行数的字典，按位置升序。

    >>> column_of_row_minima([[4, 1, 2], [3, 3, 9], [5, 0, 0]])
    {0: 1, 1: 2}
    >>> column_of_row_minima([[7]])
    {0: 1}
    >>> column_of_row_minima([])
    {}
    """
    places = [row.index(min(row)) for row in grid]
    return {place: places.count(place) for place in sorted(set(places))}


def column_of_row_minima_2(grid: list[list[int]]) -> dict[int, int]:
    counts = defaultdict(int)
    for row in grid:
        place = 0
        for i, value in enumerate(row):
            if value < row[place]:
                place = i
        counts[place] += 1
    return dict(sorted(counts.items()))


def odd_even_zip(nums: list[int]) -> list[tuple[int, int]]:
    """Pair the first odd element of `nums` with the first even one, the second odd with the second
    even and so on; elements that find no partner are dropped. Return the list of (odd, even)
    tuples.

    Couple the odd numbers in `nums` with the even numbers, both in the order in which they stand in
    the list, as long as there are enough of both kinds.

    把 `nums` 的第一个奇数与第一个偶数配对，第二个奇数与第二个偶数配对，依此类推；找不到搭档的元素舍弃。返回由 (奇数, 偶数) 元组组成的列表。

    将 `nums` 中的奇数和偶数各按列表中的先后依次结对，直到其中一种用完为止，返回所有的对（奇数在前）。

    >>> odd_even_zip([4, 1, 3, 8, 5])
    [(1, 4), (3, 8)]
    >>> odd_even_zip([2, 4])
    []
    >>> odd_even_zip([6, 7])
    [(7, 6)]
    """
    odds = [num for num in nums if num % 2 == 1]
    evens = [num for num in nums if num % 2 == 0]
    return list(zip(odds, evens))


def odd_even_zip_2(nums: list[int]) -> list[tuple[int, int]]:
    waiting_odd, waiting_even = deque(), deque()
    pairs = []
    for num in nums:
        (waiting_odd if num % 2 else waiting_even).append(num)
        if waiting_odd and waiting_even:
            pairs.append((waiting_odd.popleft(), waiting_even.popleft()))
    return pairs


def weakest_link(chains: list[list[int]]) -> tuple[int, int] | None:
    """Return the position (row index, index within the row) of the smallest number in `chains`, a
    list of lists that may have different lengths. The first one in reading order wins a tie; if
    there is no number at all, return None.

    Search all the lists in `chains` for the least number and tell in which list and where in it
    this number stands first, as a tuple of two indices, or None when every list is empty.

    `chains` 是由长度可能不同的列表组成的列表，返回其中最小的数的位置（行下标, 行内下标）。并列时取按阅读顺序的第一个；一个数也没有时返回 None。

    在 `chains` 的所有列表中寻找最小的数，以两个下标的元组说明它首先出现在哪个列表的哪个位置；所有列表都为空时返回 None。

    >>> weakest_link([[5, 3], [], [4, 1, 1]])
    (2, 1)
    >>> weakest_link([[2], [2]])
    (0, 0)
    >>> weakest_link([[], []])
    None
    """
    best = None
    for i, chain in enumerate(chains):
        for j, strength in enumerate(chain):
            if best is None or strength < chains[best[0]][best[1]]:
                best = (i, j)
    return best


def weakest_link_2(chains: list[list[int]]) -> tuple[int, int] | None:
    places = [(i, j) for i, chain in enumerate(chains) for j in range(len(chain))]
    return min(places, key=lambda place: chains[place[0]][place[1]], default=None)
