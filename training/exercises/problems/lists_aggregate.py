"""Lists: sums, counts, averages, running values and differences."""

import itertools
import math
from collections import Counter, defaultdict
from functools import reduce


def total_owed(bills: list[int], paid: list[bool]) -> int:
    """Return the sum of those `bills` that are not marked True at the same place in `paid`.

    The lists `bills` and `paid` have equal length. Add up all amounts whose flag is False; the
    result is 0 if nothing is open.

    返回 `bills` 中在 `paid` 的对应位置上不为 True 的金额之和。

    `bills` 与 `paid` 等长，分别是账单金额和是否已付款，求所有未付账单的总额，没有则为 0。

    >>> total_owed([30, 50, 20], [True, False, False])
    70
    >>> total_owed([5], [True])
    0
    >>> total_owed([], [])
    0
    """
    return sum(bill for bill, done in zip(bills, paid) if not done)


def total_owed_2(bills: list[int], paid: list[bool]) -> int:
    total = 0
    for index, bill in enumerate(bills):
        if not paid[index]:
            total += bill
    return total


def product_of_nonzero(factors: list[int]) -> int:
    """Return the product of all elements of `factors` that are not 0; the product of nothing is 1.

    Multiply the numbers in `factors` together but leave out every zero. If no number remains,
    return 1.

    返回 `factors` 中所有非零元素的乘积，没有非零元素时返回 1。

    计算 `factors` 的连乘积，遇到 0 就跳过；如果没有可乘的数，结果为 1。

    >>> product_of_nonzero([2, 0, -3, 4])
    -24
    >>> product_of_nonzero([0, 0])
    1
    >>> product_of_nonzero([])
    1
    """
    return math.prod(factor for factor in factors if factor != 0)


def product_of_nonzero_2(factors: list[int]) -> int:
    return reduce(lambda product, factor: product * (factor or 1), factors, 1)


def average_of_passed(grades: list[int], minimum: int) -> float:
    """Return the average of the values in `grades` that are at least `minimum`, or 0.0 if there
    are none.

    Only results of `minimum` or more count. Compute the arithmetic mean of these `grades`; when
    no result counts, return 0.0.

    返回 `grades` 中不低于 `minimum` 的成绩的平均值，没有这样的成绩时返回 0.0。

    编写一个函数，只统计 `grades` 里大于等于 `minimum` 的分数，求它们的算术平均数；一个都没有则返回
    0.0。

    >>> average_of_passed([50, 70, 90], 60)
    80.0
    >>> average_of_passed([60, 61], 60)
    60.5
    >>> average_of_passed([10], 60)
    0.0
    """
    passed = [grade for grade in grades if grade >= minimum]
    return sum(passed) / len(passed) if passed else 0.0


def average_of_passed_2(grades: list[int], minimum: int) -> float:
    total = count = 0
    for grade in grades:
        if grade >= minimum:
            total += grade
            count += 1
    if count == 0:
        return 0.0
    return total / count


def trimmed_mean(scores: list[float], cut: int) -> float:
    """Return the mean of `scores` after the `cut` smallest and the `cut` largest of them have been
    removed. If nothing remains, return 0.0.

    Sort `scores`, throw away `cut` values at each end and average what is left. The answer is 0.0
    when no value is left.

    去掉 `scores` 中最小的 `cut` 个和最大的 `cut` 个之后，返回剩余值的平均数；没有剩余时返回 0.0。

    求 `scores` 的截尾均值：排序后两端各舍弃 `cut` 个值，对剩下的取平均，若一个不剩则返回 0.0。

    >>> trimmed_mean([9.0, 1.0, 5.0, 6.0, 4.0], 1)
    5.0
    >>> trimmed_mean([2.0, 4.0], 0)
    3.0
    >>> trimmed_mean([2.0, 4.0], 1)
    0.0
    """
    kept = sorted(scores)[cut:len(scores) - cut]
    if not kept:
        return 0.0
    return sum(kept) / len(kept)


def running_balance(start: int, changes: list[int]) -> list[int]:
    """Return the balance after each of the `changes` when it is `start` in the beginning; the
    initial balance is not part of the result.

    An account holds `start`. Apply `changes` one after another and record the amount after each,
    so that the result is as long as `changes`.

    账户初始余额为 `start`，依次应用 `changes`，返回每次变动之后的余额列表（不含初始余额）。

    给定初始值 `start` 和变动列表 `changes`，求每一步之后的累计余额，结果长度与 `changes` 相同。

    >>> running_balance(100, [-30, 5, 25])
    [70, 75, 100]
    >>> running_balance(0, [1])
    [1]
    >>> running_balance(8, [])
    []
    """
    balances = []
    for change in changes:
        start += change
        balances.append(start)
    return balances


def running_balance_2(start: int, changes: list[int]) -> list[int]:
    return list(itertools.accumulate(changes, initial=start))[1:]


def suffix_sums(values: list[int]) -> list[int]:
    """Return a list whose element at each index is the sum of `values` from that index to the end.

    For every place in `values`, add the element there and all elements to its right. Give the
    sums in the order of the places.

    返回 `values` 的后缀和列表：每个位置是从该位置到末尾所有元素之和。

    给定 `values`，对每个下标求它自己及右侧所有元素的总和，按下标顺序返回。

    >>> suffix_sums([1, 2, 3])
    [6, 5, 3]
    >>> suffix_sums([4, -4])
    [0, -4]
    >>> suffix_sums([])
    []
    """
    sums = []
    total = 0
    for value in reversed(values):
        total += value
        sums.append(total)
    return sums[::-1]


def suffix_sums_2(values: list[int]) -> list[int]:
    return [sum(values[index:]) for index in range(len(values))]


def biggest_jump(levels: list[int]) -> int:
    """Return the greatest rise from one element of `levels` to the next one, or 0 if it never
    rises.

    Given water levels `levels` taken day by day, by how much did the level rise at most from one
    day to the following? Falling or staying equal counts as 0.

    返回 `levels` 中相邻两项之间的最大涨幅，从未上涨则返回 0。

    `levels` 是逐日的水位，求后一天比前一天最多上涨了多少；下降或持平都按 0 计。

    >>> biggest_jump([3, 5, 4, 9, 10])
    5
    >>> biggest_jump([9, 7])
    0
    >>> biggest_jump([])
    0
    """
    jumps = [after - before for before, after in zip(levels, levels[1:])]
    return max([0, *jumps])


def biggest_jump_2(levels: list[int]) -> int:
    best = 0
    for day in range(1, len(levels)):
        best = max(best, levels[day] - levels[day - 1])
    return best


def total_climb(altitudes: list[int]) -> int:
    """Return how many metres a hiker climbs in all who passes the points `altitudes` in order;
    parts that go down do not count.

    Add up all rises between neighbouring elements of `altitudes` and ignore the falls.

    返回依次经过 `altitudes` 各点时累计爬升的高度，下降的部分不计。

    对 `altitudes` 中每一对相邻的点，如果后者更高就把差值累加，返回累加的总和。

    >>> total_climb([100, 150, 120, 200])
    130
    >>> total_climb([50, 20])
    0
    >>> total_climb([])
    0
    """
    return sum(max(0, after - before) for before, after in zip(altitudes, altitudes[1:]))


def total_climb_2(altitudes: list[int]) -> int:
    climbed = 0
    for index in range(1, len(altitudes)):
        if altitudes[index] > altitudes[index - 1]:
            climbed += altitudes[index] - altitudes[index - 1]
    return climbed


def path_length(stops: list[int]) -> int:
    """Return the distance a lift travels that visits the floors `stops` one after another: the sum
    of the absolute differences of neighbours.

    A lift stands at the first of `stops` and goes to each further one in turn. How many floors does
    it pass in all? With fewer than two stops it does not move.

    返回电梯依次停靠 `stops` 各楼层所经过的总层数，即相邻元素之差的绝对值之和。

    电梯从 `stops` 的第一层出发，按顺序前往其余楼层，求总移动距离；少于两个停靠点时为 0。

    >>> path_length([1, 5, 3])
    6
    >>> path_length([-2, 2])
    4
    >>> path_length([7])
    0
    """
    return sum(abs(after - before) for before, after in zip(stops, stops[1:]))


def second_differences(terms: list[int]) -> list[int]:
    """Return the differences of the differences of neighbours in `terms`; fewer than three terms
    give an empty list.

    Take from `terms` the list of differences (next minus current) and from that list the
    differences again. Return the second list.

    返回 `terms` 的二阶差分，即相邻项之差再取一次相邻项之差；不足三项时返回空列表。

    对数列 `terms` 求两次差分（后项减前项），返回第二次得到的列表。

    >>> second_differences([1, 4, 9, 16])
    [2, 2]
    >>> second_differences([5, 5, 8])
    [3]
    >>> second_differences([1, 2])
    []
    """
    def step(row: list[int]) -> list[int]:
        return [after - before for before, after in zip(row, row[1:])]

    return step(step(terms))


def second_differences_2(terms: list[int]) -> list[int]:
    return [terms[i] - 2 * terms[i + 1] + terms[i + 2] for i in range(len(terms) - 2)]


def sum_without_section(numbers: list[int], opening: int, closing: int) -> int:
    """Return the sum of `numbers` where sections that begin with `opening` and reach to the next
    `closing`, both included, are ignored. A section without an end reaches to the end of the list.

    Add up `numbers`, but stop adding when `opening` is met and go on only after the next `closing`;
    neither of the two marks is added. A `closing` outside a section is an ordinary number.

    求 `numbers` 之和，但忽略从 `opening` 到其后第一个
    `closing`（含两端）的部分；没有结束标记则忽略到末尾。

    累加 `numbers` 时，遇到 `opening` 就暂停，直到下一个 `closing`
    之后再继续，两个标记都不计入；段外的 `closing` 按普通数相加。

    >>> sum_without_section([1, 6, 5, 9, 2], 6, 9)
    3
    >>> sum_without_section([4, 6, 8], 6, 9)
    4
    >>> sum_without_section([9, 1], 6, 9)
    10
    """
    total = 0
    ignoring = False
    for number in numbers:
        if ignoring:
            ignoring = number != closing
        elif number == opening:
            ignoring = True
        else:
            total += number
    return total


def tally_signs(numbers: list[int]) -> tuple[int, int, int]:
    """Return how many elements of `numbers` are negative, zero and positive, as a tuple in this
    order.

    Write a function that counts in one tuple the numbers below zero, equal to zero and above zero
    in the list `numbers`.

    统计 `numbers` 中负数、零和正数的个数，按此顺序以元组返回。

    给定整数列表 `numbers`，返回三元组：小于零、等于零、大于零的元素各有多少个。

    >>> tally_signs([3, -1, 0, 5])
    (1, 1, 2)
    >>> tally_signs([-2, -2])
    (2, 0, 0)
    >>> tally_signs([])
    (0, 0, 0)
    """
    negative = sum(number < 0 for number in numbers)
    zero = numbers.count(0)
    return negative, zero, len(numbers) - negative - zero


def tally_signs_2(numbers: list[int]) -> tuple[int, int, int]:
    counts = [0, 0, 0]
    for number in numbers:
        if number < 0:
            counts[0] += 1
        elif number == 0:
            counts[1] += 1
        else:
            counts[2] += 1
    return tuple(counts)


def histogram_of_tens(marks: list[int]) -> dict[int, int]:
    """Return a dictionary that tells for each group of ten (0 for 0-9, 10 for 10-19, ...) how many
    of the non-negative `marks` are in it; empty groups are left out.

    Sort the non-negative integers `marks` into classes of width ten, named after their lower bound,
    and count each class. Classes with no element do not appear.

    把非负整数 `marks` 按十分组（0-9 记作 0，10-19 记作 10，……），返回每组的个数，空组不出现。

    统计 `marks`（非负整数）在每个宽度为 10
    的区间里各有多少个，以区间下界为键返回字典，没有元素的区间省略。

    >>> histogram_of_tens([3, 15, 9, 11, 40])
    {0: 2, 10: 2, 40: 1}
    >>> histogram_of_tens([100])
    {100: 1}
    >>> histogram_of_tens([])
    {}
    """
    return dict(Counter(mark // 10 * 10 for mark in marks))


def histogram_of_tens_2(marks: list[int]) -> dict[int, int]:
    groups = {}
    for mark in marks:
        low = mark - mark % 10
        groups[low] = groups.get(low, 0) + 1
    return groups


def sum_by_label(labels: list[str], amounts: list[int]) -> dict[str, int]:
    """Return a dictionary from each label in `labels` to the sum of the `amounts` at its places.

    The list `amounts` tells for every entry of `labels` how much was spent. Add up the amounts for
    each label; both lists are equally long.

    返回一个字典：`labels` 中每个标签对应其各位置上 `amounts` 的总和。

    `labels` 与 `amounts` 等长，分别为支出类别和金额，按类别汇总金额并返回字典。

    >>> sum_by_label(['food', 'bus', 'food'], [12, 3, 8])
    {'food': 20, 'bus': 3}
    >>> sum_by_label(['rent'], [500])
    {'rent': 500}
    >>> sum_by_label([], [])
    {}
    """
    totals = defaultdict(int)
    for label, amount in zip(labels, amounts):
        totals[label] += amount
    return dict(totals)


def sum_by_label_2(labels: list[str], amounts: list[int]) -> dict[str, int]:
    totals = {}
    for label, amount in zip(labels, amounts):
        totals[label] = totals.get(label, 0) + amount
    return totals


def top_two_sum(points: list[int]) -> int:
    """Return the sum of the two greatest elements of `points`; with fewer than two, return the sum
    of what there is.

    Only the best two results count in a competition. Given `points`, add the two highest (equal
    ones may both count). One result counts alone, none gives 0.

    返回 `points` 中最大的两个元素之和，不足两个时返回现有元素之和。

    比赛只计最好的两次成绩，给定 `points`，求最高的两个得分之和；只有一个就取它本身，没有则为 0。

    >>> top_two_sum([4, 9, 7, 9])
    18
    >>> top_two_sum([-3, -8, -5])
    -8
    >>> top_two_sum([6])
    6
    >>> top_two_sum([])
    0
    """
    return sum(sorted(points)[-2:])


def top_two_sum_2(points: list[int]) -> int:
    if len(points) < 2:
        return sum(points)
    first, second = max(points[:2]), min(points[:2])
    for point in points[2:]:
        if point > first:
            first, second = point, first
        elif point > second:
            second = point
    return first + second


def moving_sums(values: list[int], width: int) -> list[int]:
    """Return the sums of all runs of `width` neighbouring elements in `values`, from left to right;
    an empty list if there are fewer than `width` elements.

    Slide a frame that covers `width` elements (at least 1) over `values` and note the sum inside it
    at every position. A list shorter than the frame gives [].

    返回 `values` 中每 `width` 个相邻元素之和，从左到右排列；元素不足 `width` 个时返回空列表。

    用长度为 `width`（至少为 1）的窗口滑过 `values`，记录每个位置上窗口内的总和，列表比窗口短则返回
    []。

    >>> moving_sums([1, 2, 3, 4], 2)
    [3, 5, 7]
    >>> moving_sums([5, -5], 1)
    [5, -5]
    >>> moving_sums([1], 2)
    []
    """
    return [sum(values[i:i + width]) for i in range(len(values) - width + 1)]


def moving_sums_2(values: list[int], width: int) -> list[int]:
    if len(values) < width:
        return []
    current = sum(values[:width])
    sums = [current]
    for index in range(width, len(values)):
        current += values[index] - values[index - width]
        sums.append(current)
    return sums


def busiest_hour(starts: list[int]) -> int | None:
    """Return the hour that occurs most often in `starts`; of several equally frequent hours the
    earliest. An empty list gives None.

    Each number in `starts` is the hour at which a call began. In which hour did most calls begin?
    Prefer the smaller number on a tie, and return None without calls.

    返回 `starts` 中出现次数最多的小时数，次数相同取较小的，空列表返回 None。

    `starts` 记录了每通电话开始的小时，求电话最多的那个小时；并列时取最早的，没有电话返回 None。

    >>> busiest_hour([9, 14, 9, 11, 14])
    9
    >>> busiest_hour([23])
    23
    >>> busiest_hour([])
    """
    if not starts:
        return None
    counts = Counter(starts)
    return min(counts, key=lambda hour: (-counts[hour], hour))


def busiest_hour_2(starts: list[int]) -> int | None:
    return max(sorted(set(starts)), key=starts.count, default=None)


def points_of_game(throws: list[int]) -> int:
    """Return the score of a game with the `throws`: each counts its value, but a throw that equals
    the one just before it counts double.

    Add up `throws`. Whenever a throw is the same as the directly preceding one, add it twice.

    返回一局游戏的得分：`throws` 中每次投掷计其点数，若与紧邻的前一次相同则按两倍计算。

    累加 `throws` 的点数，凡是和上一次投掷点数相等的，就加两遍。

    >>> points_of_game([3, 3, 5])
    14
    >>> points_of_game([2, 2, 2])
    10
    >>> points_of_game([])
    0
    """
    score = 0
    previous = None
    for throw in throws:
        score += 2 * throw if throw == previous else throw
        previous = throw
    return score


def points_of_game_2(throws: list[int]) -> int:
    return sum(throws) + sum(b for a, b in zip(throws, throws[1:]) if a == b)


def alternating_total(terms: list[int]) -> int:
    """Return first minus second plus third minus fourth ... of the elements of `terms`.

    Combine `terms` with alternating signs, beginning with plus; the result for an empty list is 0.

    返回 `terms` 的交错和：第一项减第二项加第三项减第四项……

    给定数列 `terms`，符号从正开始正负交替，求各项之和，空列表结果为 0。

    >>> alternating_total([10, 3, 2])
    9
    >>> alternating_total([0, 5])
    -5
    >>> alternating_total([])
    0
    """
    return sum(terms[::2]) - sum(terms[1::2])


def alternating_total_2(terms: list[int]) -> int:
    total = 0
    sign = 1
    for term in terms:
        total += sign * term
        sign = -sign
    return total


def sum_of_row_maxima(grid: list[list[int]]) -> int:
    """Return the sum of the greatest elements of the rows of `grid`; empty rows add nothing.

    From every non-empty row of `grid` take the maximum, and add these maxima up.

    返回 `grid` 各行最大值之和，空行不计。

    对 `grid` 的每个非空行取最大元素，求这些最大值的总和。

    >>> sum_of_row_maxima([[1, 5], [7, 2, 3], []])
    12
    >>> sum_of_row_maxima([[-1, -2]])
    -1
    >>> sum_of_row_maxima([])
    0
    """
    return sum(max(row) for row in grid if row)


def bill_with_discount(prices: list[int], every: int) -> int:
    """Return the sum of `prices` when every `every`-th article, counted in the given order from 1,
    is free.

    A shop gives away each article whose 1-based number is a multiple of `every`. What do the others
    in `prices` cost together?

    按顺序（从 1 计）每第 `every` 件商品免费，返回 `prices` 的应付总额。

    商店促销：序号（从 1 开始）是 `every` 的倍数的商品不要钱，求 `prices` 中其余商品的价格之和。

    >>> bill_with_discount([10, 20, 30, 40], 3)
    70
    >>> bill_with_discount([5, 5], 1)
    0
    >>> bill_with_discount([8], 2)
    8
    """
    return sum(price for number, price in enumerate(prices, 1) if number % every)


def bill_with_discount_2(prices: list[int], every: int) -> int:
    return sum(prices) - sum(prices[every - 1::every])


def longest_streak(results: list[bool]) -> int:
    """Return the length of the longest unbroken run of True in `results`.

    Count how many wins in a row a team had at best, where each of `results` is True for a win. No
    win at all means 0.

    返回 `results` 中连续 True 的最大长度。

    `results` 记录每场比赛是否获胜（True 为胜），求最长连胜场数，一场未胜则为 0。

    >>> longest_streak([True, True, False, True])
    2
    >>> longest_streak([False])
    0
    >>> longest_streak([])
    0
    """
    best = streak = 0
    for won in results:
        streak = streak + 1 if won else 0
        best = max(best, streak)
    return best


def longest_streak_2(results: list[bool]) -> int:
    runs = (len(list(run)) for won, run in itertools.groupby(results) if won)
    return max(runs, default=0)


def days_to_reach(savings: list[int], goal: int) -> int:
    """Return after how many days the total of the daily `savings` is at least `goal` for the first
    time, or -1 if it never is. A goal of 0 or less is reached after 0 days.

    Every element of `savings` is put aside on one day. How many days does it take until `goal` is
    reached? Return 0 if nothing is needed and -1 if all the days are not enough.

    返回每日存款 `savings` 累计首次达到 `goal` 所需的天数，达不到返回 -1；`goal` 不大于 0 时返回 0。

    每天存入 `savings` 中对应的金额，求几天后总额不少于 `goal`。本来就不需要存则为
    0，全部存完仍不够则为 -1。

    >>> days_to_reach([5, 10, 20], 15)
    2
    >>> days_to_reach([1, 1], 5)
    -1
    >>> days_to_reach([], 0)
    0
    """
    total = 0
    for days, amount in enumerate([0, *savings]):
        total += amount
        if total >= goal:
            return days
    return -1


def largest_gap(positions: list[int]) -> int:
    """Return the greatest distance between neighbours when the numbers in `positions` are put in
    order; 0 if there are fewer than two.

    Trees stand at `positions` along a road, listed in no particular order. How wide is the widest
    gap between two trees next to each other? Fewer than two trees leave no gap: 0.

    将 `positions` 排序后，返回相邻两数之间的最大间距，不足两个数时返回 0。

    道路沿线的树位于 `positions`（顺序任意），求相邻两棵树之间最宽的空隙；少于两棵树则返回 0。

    >>> largest_gap([10, 1, 4])
    6
    >>> largest_gap([3, 3])
    0
    >>> largest_gap([8])
    0
    """
    ordered = sorted(positions)
    return max((right - left for left, right in zip(ordered, ordered[1:])), default=0)


def deviations(values: list[float]) -> list[float]:
    """Return the list of what each of `values` differs from their mean (value minus mean); an empty
    list stays empty.

    Compute the average of `values`, then subtract it from every element.

    返回 `values` 中每个值与平均值之差（值减平均值），空列表返回空列表。

    先求 `values` 的平均数，再用每个元素减去它，以列表形式返回各个离差。

    >>> deviations([1.0, 2.0, 6.0])
    [-2.0, -1.0, 3.0]
    >>> deviations([4.5])
    [0.0]
    >>> deviations([])
    []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    return [value - mean for value in values]


def fold_digits(digits: list[int], base: int) -> int:
    """Return the number whose digits in the given `base` are the elements of `digits`, the most
    significant first; no digits mean 0.

    Turn the list `digits` into one integer by reading it as a number written in base `base`.

    返回以 `base` 为进制、由 `digits`（高位在前）组成的数，没有数字时为 0。

    把列表 `digits` 当作一个 `base` 进制数的各位（最高位在最前），计算它的整数值。

    >>> fold_digits([1, 0, 1], 2)
    5
    >>> fold_digits([2, 15], 16)
    47
    >>> fold_digits([], 10)
    0
    """
    number = 0
    for digit in digits:
        number = number * base + digit
    return number


def fold_digits_2(digits: list[int], base: int) -> int:
    return reduce(lambda number, digit: number * base + digit, digits, 0)


def water_between(walls: list[int]) -> int:
    """Return how many units of rain water stay between the columns of heights `walls`, each one
    unit wide.

    Each element of `walls` is the height of a column of width 1. After rain, water stands above a
    column up to the lower one of the highest columns on its two sides. Return the total amount.

    给定宽度均为 1 的柱子高度 `walls`，返回雨后柱子之间能存住的水量。

    经典接雨水：每根柱子上方的水面等于它左右两侧（含自身）最高柱子中较矮者的高度，求 `walls`
    总共能接多少水。

    >>> water_between([3, 0, 2, 0, 4])
    7
    >>> water_between([1, 2, 3])
    0
    >>> water_between([])
    0
    """
    left = list(itertools.accumulate(walls, max))
    right = list(itertools.accumulate(reversed(walls), max))[::-1]
    return sum(min(a, b) - height for a, b, height in zip(left, right, walls))


def water_between_2(walls: list[int]) -> int:
    water = 0
    for index, height in enumerate(walls):
        level = min(max(walls[:index + 1]), max(walls[index:]))
        water += level - height
    return water


def above_lowest(prices: list[int]) -> list[int]:
    """Return, for every element of `prices`, by how much it exceeds the smallest price seen so far
    (that element included).

    For each day, compare the price in `prices` with the lowest one up to that day and list the
    differences; a new low gives 0.

    对 `prices` 中的每个价格，返回它比到目前为止（含自身）的最低价高出多少。

    给定逐日价格 `prices`，求每天的价格与截至当天的历史最低价之差组成的列表，创新低的那天为 0。

    >>> above_lowest([5, 7, 3, 4, 1])
    [0, 2, 0, 1, 0]
    >>> above_lowest([2, 9])
    [0, 7]
    >>> above_lowest([])
    []
    """
    return [price - low for price, low in zip(prices, itertools.accumulate(prices, min))]


def above_lowest_2(prices: list[int]) -> list[int]:
    result = []
    lowest = None
    for price in prices:
        if lowest is None or price < lowest:
            lowest = price
        result.append(price - lowest)
    return result


def depth_weighted_sum(items: list) -> int:
    """Return the sum of all integers in the nested list `items`, each times its depth; those
    directly in `items` have depth 1.

    The list `items` holds integers and lists of the same kind. An integer inside k pairs of
    brackets counts k times. Add everything up.

    返回嵌套列表 `items` 中各整数乘以其所在深度之和，最外层的深度为 1。

    `items` 由整数和同样结构的子列表组成，位于第 k 层括号里的整数按 k 倍计算，求总和。

    >>> depth_weighted_sum([1, [2, [3]]])
    14
    >>> depth_weighted_sum([[4], -4])
    4
    >>> depth_weighted_sum([])
    0
    """
    def total(part: list, depth: int) -> int:
        result = 0
        for item in part:
            if isinstance(item, list):
                result += total(item, depth + 1)
            else:
                result += item * depth
        return result

    return total(items, 1)


def whole_percentages(amounts: list[int]) -> list[int]:
    """Return for each of the non-negative `amounts` its share of the sum in percent, rounded down.
    If the sum is 0, all shares are 0.

    Given `amounts` (none negative), say what percentage of the total each one makes up, as whole
    numbers without the fraction. A total of zero gives only zeros.

    返回非负的 `amounts` 中每一项占总和的百分比，向下取整；总和为 0 时全部为 0。

    给定各部分数量 `amounts`（均不为负），求每部分占总量的百分之几，只取整数部分，总量为零则全是 0。

    >>> whole_percentages([1, 1, 1])
    [33, 33, 33]
    >>> whole_percentages([30, 0, 10])
    [75, 0, 25]
    >>> whole_percentages([0, 0])
    [0, 0]
    """
    total = sum(amounts)
    if total == 0:
        return [0] * len(amounts)
    return [amount * 100 // total for amount in amounts]


def smooth(signal: list[float], factor: float) -> list[float]:
    """Return the exponentially smoothed `signal`: the first value stays, and each further result is
    `factor` times the value plus (1 - `factor`) times the result before it.

    Smooth the list `signal`. Begin with its first element; after that, new = `factor` * value +
    (1 - `factor`) * previous result. An empty list stays empty.

    返回对 `signal` 做指数平滑的结果：首项不变，此后每项等于 `factor` 乘当前值加上 (1 - `factor`)
    乘前一个结果。

    实现一阶指数平滑：`signal` 的第一个值原样保留，之后 新值 = `factor` * 当前值 + (1 - `factor`) *
    上一结果，空列表返回空列表。

    >>> smooth([4.0, 8.0, 2.0], 0.5)
    [4.0, 6.0, 4.0]
    >>> smooth([1.0, 9.0], 0.0)
    [1.0, 1.0]
    >>> smooth([], 0.3)
    []
    """
    smoothed = signal[:1]
    for value in signal[1:]:
        smoothed.append(factor * value + (1 - factor) * smoothed[-1])
    return smoothed


def population_variance(data: list[int]) -> float:
    """Return the variance of the non-empty list `data`: the mean of the squared distances from the
    mean.

    Compute the average of `data`, which has at least one element, and then the average of the
    squares of how much each element differs from it.

    返回非空列表 `data` 的总体方差，即各元素与平均值之差的平方的平均值。

    给定至少含一个数的 `data`，先求平均数，再求每个数偏离平均数的平方的均值。

    >>> population_variance([1, 3, 5, 7])
    5.0
    >>> population_variance([4, 4])
    0.0
    """
    mean = sum(data) / len(data)
    return sum((value - mean) ** 2 for value in data) / len(data)
