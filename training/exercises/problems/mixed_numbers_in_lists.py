"""Functions on lists of integers, with conditions on digits, signs, positions and neighbours."""

import bisect
import itertools
import math
from collections import Counter, defaultdict


def sum_of_last_digits(numbers: list[int]) -> int:
    """Return the sum of the last decimal digits of all `numbers`, ignoring their signs.

    Given a list of integers `numbers`, take the ones digit of each (that of -37 is 7) and add the
    digits up. An empty list gives 0.

    返回 `numbers` 中所有数的个位数字之和，忽略正负号。

    给定整数列表 `numbers`，取每个数的个位数字（例如 -37 的个位是 7）并求和，空列表结果为 0。

    >>> sum_of_last_digits([12, 305, 40])
    7
    >>> sum_of_last_digits([-37])
    7
    >>> sum_of_last_digits([])
    0
    """
    return sum(abs(number) % 10 for number in numbers)


def plus_minus_total(values: list[int]) -> int:
    """Return the first of `values` minus the second plus the third minus the fourth and so on, 0
    for an empty list.

    Add the elements of `values` at even positions (0, 2, 4, ...) and subtract those at odd ones.

    返回 `values` 的交错和：第一个减第二个加第三个减第四个，依此类推，空列表为 0。

    给定列表 `values`，求下标为偶数的元素之和减去下标为奇数的元素之和。

    >>> plus_minus_total([5, 2, 4, 1])
    6
    >>> plus_minus_total([3])
    3
    >>> plus_minus_total([])
    0
    """
    return sum(values[::2]) - sum(values[1::2])


def plus_minus_total_2(values: list[int]) -> int:
    total = 0
    sign = 1
    for value in values:
        total += sign * value
        sign = -sign
    return total


def numbers_showing_digit(numbers: list[int], digit: int) -> list[int]:
    """Return those `numbers` in whose decimal form the `digit` (0 to 9) is written, in their order.

    Select from `numbers` every number that contains the given `digit` when it is written in
    decimal; a minus sign does not matter.

    返回 `numbers` 中十进制写法里含有数字 `digit`（0 到 9）的数，保持原来的顺序。

    给定列表 `numbers` 和一位数字 `digit`，筛选出十进制表示中出现该数字的数，负号不影响，顺序不变。

    >>> numbers_showing_digit([13, 30, -3, 44], 3)
    [13, 30, -3]
    >>> numbers_showing_digit([0, 5], 0)
    [0]
    >>> numbers_showing_digit([], 1)
    []
    """
    return [number for number in numbers if str(digit) in str(number)]


def numbers_showing_digit_2(numbers: list[int], digit: int) -> list[int]:
    def shows(number: int) -> bool:
        number = abs(number)
        while number >= 10:
            if number % 10 == digit:
                return True
            number //= 10
        return number == digit

    return list(filter(shows, numbers))


def ascent_of_walk(heights: list[int]) -> int:
    """Return how much a walk over points at these `heights` goes up in total; the parts that go
    down do not count.

    A path leads through points whose `heights` are given in order. Add all the differences between
    a point and the next one that are positive.

    返回依次经过高度为 `heights` 的各点时累计上升的高度，下降部分不计。

    给定一条路线上各点的高度 `heights`，求相邻两点之间所有正的高度差之和；不足两个点时为 0。

    >>> ascent_of_walk([100, 120, 110, 150])
    60
    >>> ascent_of_walk([9, 5, 1])
    0
    >>> ascent_of_walk([7])
    0
    """
    return sum(max(0, after - before) for before, after in zip(heights, heights[1:]))


def ascent_of_walk_2(heights: list[int]) -> int:
    climb = 0
    for i in range(1, len(heights)):
        if heights[i] > heights[i - 1]:
            climb += heights[i] - heights[i - 1]
    return climb


def count_sign_flips(values: list[int]) -> int:
    """Return how many times the sign changes from one of `values` to the next, when zeros are left
    out.

    Drop the zeros from `values` and count the neighbours of which one is positive and the other
    negative.

    返回去掉零之后 `values` 中相邻两数符号发生变化的次数。

    统计 `values` 的变号次数：忽略其中的 0，数一数有多少对相邻的数一正一负。

    >>> count_sign_flips([3, -1, 0, -2, 5])
    2
    >>> count_sign_flips([1, 0, -1])
    1
    >>> count_sign_flips([0, 0])
    0
    """
    nonzero = [value for value in values if value != 0]
    return sum(a * b < 0 for a, b in zip(nonzero, nonzero[1:]))


def count_sign_flips_2(values: list[int]) -> int:
    flips = 0
    last = 0
    for value in values:
        if value == 0:
            continue
        if (value > 0) != (last > 0) and last != 0:
            flips += 1
        last = value
    return flips


def signed_squares(numbers: list[int]) -> list[int]:
    """Return the squares of `numbers`, each with the sign of the number it comes from.

    Replace every element of `numbers` by its square, but make the square negative if the element
    is negative, so that -3 becomes -9.

    返回 `numbers` 中各数的平方，并保留原数的正负号。

    给定列表 `numbers`，把每个数换成它的平方，负数的平方取负，例如 -3 变为 -9，返回新列表。

    >>> signed_squares([2, -3, 0])
    [4, -9, 0]
    >>> signed_squares([-1])
    [-1]
    >>> signed_squares([])
    []
    """
    return [number * abs(number) for number in numbers]


def signed_squares_2(numbers: list[int]) -> list[int]:
    result = []
    for number in numbers:
        square = number ** 2
        result.append(square if number >= 0 else -square)
    return result


def position_weighted_sum(values: list[int]) -> int:
    """Return the sum of `values` in which the first element counts once, the second twice, the
    third three times and so on.

    Multiply each element of `values` by its position, counted from 1, and add up the products.

    返回 `values` 的加权和：第一个元素乘 1，第二个乘 2，第三个乘 3，依此类推后相加。

    给定列表 `values`，把每个元素与它的位置（从 1 开始）相乘，求所有乘积之和。

    >>> position_weighted_sum([4, 5, 6])
    32
    >>> position_weighted_sum([-7])
    -7
    >>> position_weighted_sum([])
    0
    """
    return sum(place * value for place, value in enumerate(values, start=1))


def peak_positions(levels: list[int]) -> list[int]:
    """Return the positions (from 0) of the peaks in `levels`: elements greater than both their
    neighbours. The first and the last element are never peaks.

    Find in `levels` every index that has a neighbour on either side, both of them smaller than the
    element at this index, and list these indices in ascending order.

    返回 `levels` 中所有峰的下标（从 0 开始），峰指比左右两个邻居都大的元素，首尾元素不算。

    给定列表 `levels`，找出左右都有邻居且严格大于两个邻居的元素，按升序返回它们的下标。

    >>> peak_positions([1, 3, 2, 5, 5, 4, 6, 0])
    [1, 6]
    >>> peak_positions([9, 1, 9])
    []
    >>> peak_positions([])
    []
    """
    return [
        i for i in range(1, len(levels) - 1) if levels[i - 1] < levels[i] > levels[i + 1]
    ]


def record_positions(results: list[int]) -> list[int]:
    """Return the positions of the records in `results`: those whose value is greater than all
    values before. The first result is always a record.

    Go through `results` from the left and note the index of every element that exceeds everything
    seen so far, beginning with index 0 if the list is not empty.

    返回 `results` 中刷新纪录的位置，即大于此前所有值的元素的下标，第一个元素总是纪录。

    给定成绩列表 `results`，从左到右记录每次超过之前最大值的下标（非空时包括 0），返回下标列表。

    >>> record_positions([5, 3, 8, 8, 9])
    [0, 2, 4]
    >>> record_positions([3, 2, 1])
    [0]
    >>> record_positions([])
    []
    """
    positions = []
    best = None
    for i, result in enumerate(results):
        if best is None or result > best:
            positions.append(i)
            best = result
    return positions


def record_positions_2(results: list[int]) -> list[int]:
    return [i for i in range(len(results)) if all(old < results[i] for old in results[:i])]


def deepest_drop(prices: list[int]) -> int:
    """Return the largest amount by which any of `prices` lies below an earlier one, 0 if no price
    is ever below an earlier one.

    Given `prices` in order of time, find the greatest loss somebody could make who buys once and
    sells once later. If no loss is possible, the answer is 0.

    返回 `prices` 中后面的价格比前面某个价格低的最大幅度，若从不降低则为 0。

    给定按时间排列的价格 `prices`，求买入一次、之后卖出一次可能造成的最大亏损；不可能亏损时返回 0。

    >>> deepest_drop([7, 9, 4, 8, 3])
    6
    >>> deepest_drop([1, 2, 3])
    0
    >>> deepest_drop([])
    0
    """
    worst = 0
    highest = -math.inf
    for price in prices:
        highest = max(highest, price)
        worst = max(worst, highest - price)
    return worst


def deepest_drop_2(prices: list[int]) -> int:
    drops = (before - after for before, after in itertools.combinations(prices, 2))
    return max(0, max(drops, default=0))


def value_closest_to(values: list[int], goal: int) -> int | None:
    """Return the element of `values` that is closest to `goal`. Of two that are equally close, take
    the smaller; for an empty list return None.

    Given a list `values` and an integer `goal`, find the value whose distance to the goal is least.
    Ties go to the lesser value, and without values the result is None.

    返回 `values` 中与 `goal` 最接近的元素，同样接近时取较小者，列表为空返回 None。

    给定列表 `values` 和整数 `goal`，求与目标之差绝对值最小的数；有两个时选小的，没有元素则返回 None。

    >>> value_closest_to([4, 9, 15], 11)
    9
    >>> value_closest_to([12, 8], 10)
    8
    >>> value_closest_to([], 3)
    """
    return min(values, key=lambda value: (abs(value - goal), value), default=None)


def value_closest_to_2(values: list[int], goal: int) -> int | None:
    best = None
    for value in sorted(values):
        if best is None or abs(value - goal) < abs(best - goal):
            best = value
    return best


def runner_up_index(scores: list[int]) -> int:
    """Return the index of the first of `scores` that has the second highest of the different
    values, or -1 if there are not two different values.

    Find the second place: ignore all scores equal to the maximum of `scores`, take the maximum of
    the rest and give back where it stands first. If nothing is left, return -1.

    返回 `scores` 中第二高的不同分数首次出现的下标，若没有两个不同的分数则返回 -1。

    给定分数列表 `scores`，除去所有等于最高分的元素后求剩余的最大值，返回它第一次出现的下标；没有剩余则返回 -1。

    >>> runner_up_index([50, 90, 70, 90, 70])
    2
    >>> runner_up_index([8, 8])
    -1
    >>> runner_up_index([])
    -1
    """
    different = sorted(set(scores), reverse=True)
    if len(different) < 2:
        return -1
    return scores.index(different[1])


def runner_up_index_2(scores: list[int]) -> int:
    best = second = -1
    for i, score in enumerate(scores):
        if best == -1 or score > scores[best]:
            best, second = i, best
        elif score < scores[best] and (second == -1 or score > scores[second]):
            second = i
    return second


def mean_without_extremes(marks: list[int]) -> float:
    """Return the mean of `marks` after one lowest and one highest mark have been taken away. With
    fewer than three marks, return 0.0.

    Judges gave these `marks`. Leave out the best and the worst (only one of each, even if several
    are equal) and average the others; if none would be left, the result is 0.0.

    返回 `marks` 去掉一个最低分和一个最高分后的平均值，不足三个分数时返回 0.0。

    评委打出分数 `marks`，去掉一个最高分、一个最低分（即使有多个相同也各只去一个）后求平均分，若没有剩余则返回 0.0。

    >>> mean_without_extremes([9, 4, 7, 8])
    7.5
    >>> mean_without_extremes([5, 5, 5])
    5.0
    >>> mean_without_extremes([1, 9])
    0.0
    """
    if len(marks) < 3:
        return 0.0
    return (sum(marks) - min(marks) - max(marks)) / (len(marks) - 2)


def mean_without_extremes_2(marks: list[int]) -> float:
    kept = sorted(marks)[1:-1]
    return sum(kept) / len(kept) if kept else 0.0


def steps_until_over(amounts: list[int], limit: int) -> int:
    """Return how many of the `amounts`, taken from the front, are needed until their sum is greater
    than `limit`, or -1 if even all together are not.

    Add up `amounts` one by one and tell after how many of them the running total exceeds `limit`
    for the first time. Return -1 if it never does. At least one amount must be taken.

    返回从前往后累加 `amounts` 时，总和首次超过 `limit` 所用的元素个数，全部加完仍不超过则返回 -1。

    给定列表 `amounts` 和 `limit`，逐个相加，求加到第几个时累计和第一次大于 `limit`（至少取一个），始终不大于则返回 -1。

    >>> steps_until_over([5, 5, 5], 9)
    2
    >>> steps_until_over([1, 2], 3)
    -1
    >>> steps_until_over([], 0)
    -1
    """
    total = 0
    for count, amount in enumerate(amounts, start=1):
        total += amount
        if total > limit:
            return count
    return -1


def steps_until_over_2(amounts: list[int], limit: int) -> int:
    totals = itertools.accumulate(amounts)
    return next((i + 1 for i, total in enumerate(totals) if total > limit), -1)


def count_double_pairs(values: list[int]) -> int:
    """Return how many pairs of positions i < j there are in `values` where the later element is
    exactly twice the earlier one.

    Count in how many ways two elements of `values` can be chosen so that the one further right is
    the double of the one further left.

    返回 `values` 中满足 i < j 且后面的元素恰为前面元素两倍的位置对数。

    统计从 `values` 中选出一前一后两个元素，使后者等于前者两倍的选法数目。

    >>> count_double_pairs([1, 2, 4, 2])
    3
    >>> count_double_pairs([0, 0])
    1
    >>> count_double_pairs([6, 3])
    0
    """
    return sum(after == 2 * before for before, after in itertools.combinations(values, 2))


def count_double_pairs_2(values: list[int]) -> int:
    doubles = Counter()
    count = 0
    for value in values:
        count += doubles[value]
        doubles[2 * value] += 1
    return count


def midpoint_triples(marks: list[int]) -> int:
    """Return the number of triples of positions i < j < k in `marks` where the element at j lies
    exactly in the middle between those at i and k, so that twice it is the sum of these two.

    Given a list of integers `marks`, count the ways to choose three elements from left to right of
    which the second is the average of the first and the third.

    返回 `marks` 中满足 i < j < k 且中间元素恰为首尾两元素平均数的三元组的个数。

    给定整数列表 `marks`，统计从左到右选三个元素，使第二个的两倍等于第一个与第三个之和的选法数。

    >>> midpoint_triples([1, 2, 3, 5])
    2
    >>> midpoint_triples([4, 4, 4])
    1
    >>> midpoint_triples([1, 2])
    0
    """
    count = 0
    for j in range(1, len(marks) - 1):
        left = Counter(marks[:j])
        for last in marks[j + 1:]:
            count += left[2 * marks[j] - last]
    return count


def midpoint_triples_2(marks: list[int]) -> int:
    return sum(a + c == 2 * b for a, b, c in itertools.combinations(marks, 3))


def debts_first(amounts: list[int]) -> list[int]:
    """Return `amounts` with all negative ones first and all others after them, where both groups
    keep their order.

    Rearrange a list of `amounts` so that the negative numbers come to the front. Among the negative
    numbers, and among the rest, nothing changes.

    返回把 `amounts` 中所有负数移到前面、其余放在后面的列表，两组内部顺序不变。

    给定列表 `amounts`，重新排列使负数在前，零和正数在后，各自保持原有的先后顺序。

    >>> debts_first([3, -1, 0, -5, 2])
    [-1, -5, 3, 0, 2]
    >>> debts_first([1, 2])
    [1, 2]
    >>> debts_first([])
    []
    """
    return sorted(amounts, key=lambda amount: amount >= 0)


def debts_first_2(amounts: list[int]) -> list[int]:
    negative = [amount for amount in amounts if amount < 0]
    rest = [amount for amount in amounts if amount >= 0]
    return negative + rest


def sort_by_remainder(numbers: list[int], k: int) -> list[int]:
    """Return `numbers` in ascending order of their remainders when divided by the positive `k`;
    numbers with the same remainder are in ascending order themselves.

    Sort `numbers` by `number % k`, and by the number itself where that is the same.

    返回按除以正整数 `k` 的余数升序排列的 `numbers`，余数相同的按数值升序。

    给定列表 `numbers` 和正整数 `k`，先按除以 `k` 所得余数、再按数本身从小到大排序，返回新列表。

    >>> sort_by_remainder([7, 3, 5, 9], 3)
    [3, 9, 7, 5]
    >>> sort_by_remainder([4, 2, 8], 1)
    [2, 4, 8]
    >>> sort_by_remainder([], 5)
    []
    """
    return sorted(numbers, key=lambda number: (number % k, number))


def sort_by_remainder_2(numbers: list[int], k: int) -> list[int]:
    buckets = defaultdict(list)
    for number in numbers:
        buckets[number % k].append(number)
    return [number for rest in range(k) for number in sorted(buckets[rest])]


def most_evens_in_a_row(numbers: list[int]) -> int:
    """Return how many even numbers stand next to each other in `numbers` at most.

    Find the length of the longest part of the list `numbers`, without gaps, that has only even
    numbers in it; 0 if there are none.

    返回 `numbers` 中最多有几个偶数连续相邻。

    给定列表 `numbers`，求只由偶数组成的最长连续片段的长度，没有偶数则为 0。

    >>> most_evens_in_a_row([2, 4, 1, 6, 8, 10])
    3
    >>> most_evens_in_a_row([7, 9])
    0
    >>> most_evens_in_a_row([0])
    1
    """
    best = 0
    current = 0
    for number in numbers:
        if number % 2 == 0:
            current += 1
            best = max(best, current)
        else:
            current = 0
    return best


def most_evens_in_a_row_2(numbers: list[int]) -> int:
    groups = itertools.groupby(numbers, key=lambda number: number % 2)
    return max((len(list(group)) for parity, group in groups if parity == 0), default=0)


def absent_between(ids: list[int]) -> list[int]:
    """Return in ascending order the integers between the smallest and the largest of `ids` that are
    not in the list.

    Which numbers are missing from `ids`, if everything from their minimum to their maximum should
    be there? List them from small to large; for an empty list return an empty list.

    返回 `ids` 的最小值与最大值之间没有出现的整数，按升序排列。

    给定编号列表 `ids`，若从最小到最大本应全部存在，求缺少的编号并从小到大列出；空列表返回空列表。

    >>> absent_between([7, 3, 4])
    [5, 6]
    >>> absent_between([2, 1])
    []
    >>> absent_between([])
    []
    """
    if not ids:
        return []
    present = set(ids)
    return [number for number in range(min(ids), max(ids)) if number not in present]


def add_up_repeats(values: list[int]) -> list[int]:
    """Return `values` with every run of equal neighbours replaced by the sum of the run.

    Combine equal elements of `values` that stand next to each other into one element, their sum.
    What arises is not combined again.

    返回把 `values` 中每段相邻且相等的元素替换为它们之和后的列表。

    给定列表 `values`，相邻的相同元素合并成一个，值为这一段的和，合并得到的结果不再参与合并。

    >>> add_up_repeats([2, 2, 4, 1, 1, 1])
    [4, 4, 3]
    >>> add_up_repeats([5])
    [5]
    >>> add_up_repeats([])
    []
    """
    return [sum(group) for _, group in itertools.groupby(values)]


def add_up_repeats_2(values: list[int]) -> list[int]:
    sums = []
    previous = None
    for value in values:
        if value == previous:
            sums[-1] += value
        else:
            sums.append(value)
        previous = value
    return sums


def alarm_count(readings: list[int], level: int) -> int:
    """Return how often an alarm starts if it sounds while `readings` are above `level`: the number
    of readings above it whose predecessor is not, or which have no predecessor.

    Count the separate stretches of consecutive `readings` that are greater than `level`.

    返回 `readings` 高于 `level` 时报警的情况下报警开始的次数，即自身高于 `level` 而前一个读数不高于（或没有前一个）的读数个数。

    统计 `readings` 中大于 `level` 的连续片段有多少段。

    >>> alarm_count([1, 8, 9, 2, 7], 5)
    2
    >>> alarm_count([9, 9], 5)
    1
    >>> alarm_count([5, 5], 5)
    0
    """
    count = 0
    sounding = False
    for reading in readings:
        if reading > level and not sounding:
            count += 1
        sounding = reading > level
    return count


def alarm_count_2(readings: list[int], level: int) -> int:
    above = [False] + [reading > level for reading in readings]
    return sum(now and not before for before, now in zip(above, above[1:]))


def strip_zeros(values: list[int]) -> list[int]:
    """Return `values` without the zeros at its beginning and at its end; zeros in between stay.

    Trim a list: cut off all leading and all trailing zeros of `values`, but no others.

    返回去掉开头和结尾的零之后的 `values`，中间的零保留。

    给定列表 `values`，删去前端和末端连续的 0，其余不变，返回新列表。

    >>> strip_zeros([0, 0, 5, 0, 3, 0])
    [5, 0, 3]
    >>> strip_zeros([0, 0])
    []
    >>> strip_zeros([1])
    [1]
    """
    start, end = 0, len(values)
    while start < end and values[start] == 0:
        start += 1
    while end > start and values[end - 1] == 0:
        end -= 1
    return values[start:end]


def strip_zeros_2(values: list[int]) -> list[int]:
    places = [i for i, value in enumerate(values) if value != 0]
    return values[places[0]:places[-1] + 1] if places else []


def hops_to_leave(jumps: list[int]) -> int:
    """Return how many jumps it takes to leave the list `jumps`, or -1 if one never leaves it. One
    starts at position 0, and from a position one jumps by the number found there, to the right
    if it is positive and to the left if it is negative.

    A token stands on the first field of a board; the numbers in `jumps` say by how many fields it
    moves from each field. Count the moves until it is off the board on either side. If it goes
    round forever, return -1; for an empty board return 0.

    返回从下标 0 出发、每次按当前位置上的数移动（正数向右，负数向左），离开列表 `jumps` 所需的跳跃次数，永远离不开则返回 -1。

    棋子放在第一格，`jumps` 中的数表示从每一格移动几格（负数向左）。求它移出棋盘需要几步，陷入循环返回 -1，棋盘为空返回 0。

    >>> hops_to_leave([2, 9, -1])
    3
    >>> hops_to_leave([1, -1])
    -1
    >>> hops_to_leave([0])
    -1
    >>> hops_to_leave([])
    0
    """
    position = 0
    visited = set()
    while 0 <= position < len(jumps):
        if position in visited:
            return -1
        visited.add(position)
        position += jumps[position]
    return len(visited)


def hops_to_leave_2(jumps: list[int]) -> int:
    position = 0
    for count in range(len(jumps) + 1):
        if not 0 <= position < len(jumps):
            return count
        position += jumps[position]
    return -1


def sums_of_neighbours(cells: list[int]) -> list[int]:
    """Return a list that has, instead of each element of `cells`, the sum of the elements next to
    it on the left and on the right. Where a neighbour is missing, it counts as 0.

    For every position of `cells`, add the value before it and the value after it (0 at the borders)
    and collect these sums.

    返回一个列表，其中每个位置是 `cells` 该位置左右相邻元素之和，缺少的邻居按 0 计算。

    给定列表 `cells`，对每个位置求前一个值与后一个值的和（边界外视为 0），返回这些和组成的列表。

    >>> sums_of_neighbours([1, 2, 3, 4])
    [2, 4, 6, 3]
    >>> sums_of_neighbours([5])
    [0]
    >>> sums_of_neighbours([])
    []
    """
    padded = [0, *cells, 0]
    return [padded[i] + padded[i + 2] for i in range(len(cells))]


def sums_of_neighbours_2(cells: list[int]) -> list[int]:
    sums = [0] * len(cells)
    for i, cell in enumerate(cells):
        if i > 0:
            sums[i - 1] += cell
        if i + 1 < len(cells):
            sums[i + 1] += cell
    return sums


def prevailing_parity(numbers: list[int]) -> str:
    """Return 'even' if most of `numbers` are even, 'odd' if most are odd, and 'tie' if there are as
    many of one kind as of the other.

    Compare how many even and how many odd elements `numbers` has and name the kind that is more
    frequent, 'even' or 'odd', or 'tie' for equal counts.

    若 `numbers` 中偶数更多返回 'even'，奇数更多返回 'odd'，一样多返回 'tie'。

    给定整数列表 `numbers`，比较其中偶数和奇数的个数，返回较多的一类 'even' 或 'odd'，相等时返回 'tie'。

    >>> prevailing_parity([2, 3, 4])
    'even'
    >>> prevailing_parity([1])
    'odd'
    >>> prevailing_parity([])
    'tie'
    """
    balance = sum(1 if number % 2 == 0 else -1 for number in numbers)
    if balance == 0:
        return "tie"
    return "even" if balance > 0 else "odd"


def with_repeated_digit(numbers: list[int]) -> list[int]:
    """Return those of the non-negative `numbers` that have some decimal digit more than once.

    Filter a list of non-negative integers: keep the elements of `numbers` in which at least two
    digits are equal, such as 131 or 500, in the given order.

    返回非负整数列表 `numbers` 中某个十进制数字出现不止一次的数，保持顺序。

    给定非负整数列表 `numbers`，筛选出至少有两位数字相同的数（例如 131、500），顺序不变。

    >>> with_repeated_digit([131, 123, 500, 8])
    [131, 500]
    >>> with_repeated_digit([11])
    [11]
    >>> with_repeated_digit([])
    []
    """
    return [number for number in numbers if len(set(str(number))) < len(str(number))]


def sum_of_perfect_squares(numbers: list[int]) -> int:
    """Return the sum of all `numbers` that are squares of integers, like 0, 1, 4 and 9. Negative
    numbers never are.

    Given a list of integers, add only those elements of `numbers` which are perfect squares; if
    there are none, the sum is 0.

    返回 `numbers` 中所有完全平方数（如 0、1、4、9）之和，负数都不是。

    给定整数列表 `numbers`，只把其中是完全平方数的元素相加，没有则为 0。

    >>> sum_of_perfect_squares([16, 3, 9, -4])
    25
    >>> sum_of_perfect_squares([2, 3])
    0
    >>> sum_of_perfect_squares([])
    0
    """
    return sum(n for n in numbers if n >= 0 and math.isqrt(n) ** 2 == n)


def sum_of_perfect_squares_2(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        root = 0
        while root * root < number:
            root += 1
        if root * root == number:
            total += number
    return total


def trapped_rain(walls: list[int]) -> int:
    """Return how many units of rain stay between `walls` of these heights, each one unit wide.
    Above each wall the water rises to the lower of the highest walls on its left and on its right.

    The non-negative heights in `walls` form a profile. After heavy rain, how much water is held in
    its hollows? Nothing is held beyond the outermost walls.

    返回高度为 `walls`、宽度均为 1 的墙之间能存多少雨水，每处水面等于左侧最高墙与右侧最高墙中较低者。

    给定非负整数列表 `walls` 表示的地形，求下雨后凹处总共能积多少单位的水，两端之外不积水。

    >>> trapped_rain([3, 0, 2, 1, 4])
    6
    >>> trapped_rain([1, 2, 3])
    0
    >>> trapped_rain([])
    0
    """
    from_left = list(itertools.accumulate(walls, max))
    from_right = list(itertools.accumulate(reversed(walls), max))[::-1]
    levels = map(min, from_left, from_right)
    return sum(level - wall for level, wall in zip(levels, walls))


def trapped_rain_2(walls: list[int]) -> int:
    left, right = 0, len(walls) - 1
    highest_left = highest_right = water = 0
    while left < right:
        highest_left = max(highest_left, walls[left])
        highest_right = max(highest_right, walls[right])
        if highest_left < highest_right:
            water += highest_left - walls[left]
            left += 1
        else:
            water += highest_right - walls[right]
            right -= 1
    return water


def shortest_block_reaching(amounts: list[int], goal: int) -> int:
    """Return the length of the shortest run of consecutive `amounts` whose sum is at least `goal`,
    or 0 if no run reaches it. All amounts and the goal are positive.

    Given positive integers `amounts` and a positive `goal`, find how few neighbouring elements are
    enough to get a sum of `goal` or more. The answer is 0 if all together are not enough.

    返回 `amounts` 中和不小于 `goal` 的最短连续片段的长度，没有这样的片段则返回 0，所有数均为正整数。

    给定正整数列表 `amounts` 和正整数 `goal`，求最少取几个相邻元素就能使它们的和达到 `goal`，全部相加也达不到则为 0。

    >>> shortest_block_reaching([2, 3, 1, 2, 4, 3], 7)
    2
    >>> shortest_block_reaching([9], 9)
    1
    >>> shortest_block_reaching([1, 1], 5)
    0
    """
    best = 0
    start = 0
    total = 0
    for end, amount in enumerate(amounts):
        total += amount
        while total >= goal:
            size = end - start + 1
            best = size if best == 0 else min(best, size)
            total -= amounts[start]
            start += 1
    return best


def shortest_block_reaching_2(amounts: list[int], goal: int) -> int:
    for size in range(1, len(amounts) + 1):
        for start in range(len(amounts) - size + 1):
            if sum(amounts[start:start + size]) >= goal:
                return size
    return 0


def busiest_period(visitors: list[int], hours: int) -> int:
    """Return at which position the `hours` consecutive elements of `visitors` with the greatest sum
    begin, the earliest if there are several, or -1 if the list has fewer than `hours` elements.
    `hours` is positive.

    You are given the number of `visitors` in each hour of a day. Find the period of `hours` hours
    in a row with the most visitors and return its first index; in a tie the earlier period, and
    -1 if the day is too short.

    返回 `visitors` 中和最大的连续 `hours` 个元素的起始下标，有多个时取最早的，元素不足 `hours` 个则返回 -1，`hours` 为正数。

    给定每小时的访客数 `visitors`，找出连续 `hours` 小时访客总数最多的时段，返回其第一个下标；并列取较早者，数据不够长返回 -1。

    >>> busiest_period([1, 5, 4, 0, 9], 2)
    1
    >>> busiest_period([3, 3, 3], 1)
    0
    >>> busiest_period([1], 2)
    -1
    """
    if len(visitors) < hours:
        return -1
    starts = range(len(visitors) - hours + 1)
    return max(starts, key=lambda start: sum(visitors[start:start + hours]))


def busiest_period_2(visitors: list[int], hours: int) -> int:
    if len(visitors) < hours:
        return -1
    total = most = sum(visitors[:hours])
    best = 0
    for start in range(1, len(visitors) - hours + 1):
        total += visitors[start + hours - 1] - visitors[start - 1]
        if total > most:
            most, best = total, start
    return best


def places_of_points(points: list[int]) -> list[int]:
    """Return the rank of each of `points`: 1 plus the number of elements that are greater. Equal
    points share a rank.

    Turn a list of `points` into ranks, with 1 for the most points. Whoever has the same points has
    the same rank, and as many ranks are skipped after it, as in 1, 2, 2, 4.

    返回 `points` 中每个分数的名次，名次为大于它的元素个数加 1，分数相同名次相同。

    把得分列表 `points` 转换为名次，最高分为第 1 名，同分同名次，其后的名次相应空出，如 1、2、2、4。

    >>> places_of_points([70, 90, 70, 60])
    [2, 1, 2, 4]
    >>> places_of_points([5])
    [1]
    >>> places_of_points([])
    []
    """
    return [1 + sum(other > own for other in points) for own in points]


def places_of_points_2(points: list[int]) -> list[int]:
    ordered = sorted(points)
    return [len(points) - bisect.bisect_right(ordered, own) + 1 for own in points]


def evenest_cut(weights: list[int]) -> int:
    """Return after how many elements the list `weights` should be cut so that the sums of its two
    parts differ as little as possible. Neither part may be empty; in a tie, cut earlier; with
    fewer than two elements, return -1.

    Divide `weights` into a front part and a back part, both with at least one element, whose sums
    are as close as can be. Give back the length of the front part, the smallest one possible, or
    -1 if the list cannot be divided.

    返回应在 `weights` 的前几个元素之后切开，才能使两部分的和相差最小；两部分都不能为空，并列取较前的切法，不足两个元素返回 -1。

    给定列表 `weights`，把它分为前后两段非空部分，使两段之和尽量接近，求前段的长度（有多个取最小），无法划分则返回 -1。

    >>> evenest_cut([1, 2, 3, 5])
    3
    >>> evenest_cut([4, 1, 4])
    1
    >>> evenest_cut([7])
    -1
    """
    if len(weights) < 2:
        return -1
    cuts = range(1, len(weights))
    return min(cuts, key=lambda cut: abs(sum(weights[:cut]) - sum(weights[cut:])))


def evenest_cut_2(weights: list[int]) -> int:
    best = -1
    least = math.inf
    total = sum(weights)
    front = 0
    for cut, weight in enumerate(weights[:-1], start=1):
        front += weight
        difference = abs(total - 2 * front)
        if difference < least:
            least, best = difference, cut
    return best


def wait_for_warmer(temperatures: list[int]) -> list[int]:
    """Return for each day how many days pass until a day that is warmer, according to
    `temperatures`; 0 if no warmer day comes.

    For every position in `temperatures`, find the nearest later position with a greater value and
    return the list of the distances, with 0 where there is no such position.

    返回根据 `temperatures`，每一天需要再等几天才会遇到更暖和的一天，等不到则为 0。

    给定气温列表 `temperatures`，对每个位置求后面第一个比它大的位置与它的距离，没有则为 0，返回列表。

    >>> wait_for_warmer([20, 18, 19, 25])
    [3, 1, 1, 0]
    >>> wait_for_warmer([5, 5])
    [0, 0]
    >>> wait_for_warmer([])
    []
    """
    waits = [0] * len(temperatures)
    waiting = []
    for day, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            earlier = waiting.pop()
            waits[earlier] = day - earlier
        waiting.append(day)
    return waits


def wait_for_warmer_2(temperatures: list[int]) -> list[int]:
    waits = []
    for day, temperature in enumerate(temperatures):
        wait = 0
        for later in range(day + 1, len(temperatures)):
            if temperatures[later] > temperature:
                wait = later - day
                break
        waits.append(wait)
    return waits


def next_odometer(digits: list[int]) -> list[int]:
    """Return the `digits` of a counter after it has gone on by one. The list keeps its length, so
    that after all nines come all zeros.

    A counter shows `digits`, the highest first. Add 1, carrying where a digit goes beyond 9; a
    carry out of the first digit is lost.

    返回里程表的各位 `digits` 加一之后的列表，长度不变，全是 9 时变为全 0。

    计数器显示 `digits`（高位在前），求加 1 并处理进位后的各位数字，最高位的进位丢弃。

    >>> next_odometer([1, 2, 9])
    [1, 3, 0]
    >>> next_odometer([9, 9])
    [0, 0]
    >>> next_odometer([0])
    [1]
    """
    result = list(digits)
    for i in reversed(range(len(result))):
        if result[i] < 9:
            result[i] += 1
            break
        result[i] = 0
    return result


def luhn_passes(digits: list[int]) -> bool:
    """Check the `digits` of a card number: starting from the right, every second digit is doubled,
    and 9 is subtracted from a double above 9; the sum of everything must be a multiple of 10. The
    rightmost digit is not doubled.

    Return True if `digits` pass the Luhn test, else False. In it the last, the third last, ...
    digits count as they are, the others count double (less 9 if that gives more than 9), and the
    total has to be divisible by 10.

    判断卡号的各位 `digits` 是否通过校验：从右往左每隔一位加倍（最右一位不加倍），加倍后大于 9 的减 9，总和必须是 10 的倍数。

    若 `digits` 满足 Luhn 校验则返回 True，否则返回 False：倒数第 1、3、5……位按原值，其余各位乘 2（超过 9 则减 9），总和能被 10 整除即通过。

    >>> luhn_passes([5, 9])
    True
    >>> luhn_passes([7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3])
    True
    >>> luhn_passes([1, 2])
    False
    """
    total = 0
    for place, digit in enumerate(reversed(digits)):
        if place % 2 == 1:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0


def luhn_passes_2(digits: list[int]) -> bool:
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(digits[::-2]) + sum(doubled)) % 10 == 0


def sign_of_sum_of_cubes(numbers: list[int]) -> int:
    """Return 1 if the sum of the cubes of `numbers` is positive, -1 if it is negative and 0 if it
    is zero.

    Raise every element of `numbers` to the third power, add the results, and tell only the sign of
    the sum: -1, 0 or 1.

    若 `numbers` 各数的立方和为正返回 1，为负返回 -1，为零返回 0。

    给定整数列表 `numbers`，求所有元素三次方之和的符号，结果为 -1、0 或 1。

    >>> sign_of_sum_of_cubes([3, -2, -2])
    1
    >>> sign_of_sum_of_cubes([1, -2])
    -1
    >>> sign_of_sum_of_cubes([])
    0
    """
    total = sum(number ** 3 for number in numbers)
    return (total > 0) - (total < 0)
