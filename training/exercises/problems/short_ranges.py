"""Short ranges: brief functions about bounds, intervals, sets, membership and consecutive runs."""


def values_within_ends(values: list[int], low: int, high: int) -> list[int]:
    """Return the elements of `values` from `low` to `high`, both included, in descending order.

    Write a function that keeps those `values` that lie between `low` and `high` inclusive and
    sorts them from the largest to the smallest.

    返回 `values` 中位于 `low` 到 `high`（含两端）之间的元素，按从大到小排列。

    编写一个函数，保留 `values` 里不小于 `low` 且不大于 `high` 的数，并降序排序。

    >>> values_within_ends([4, 9, 1, 6], 2, 8)
    [6, 4]
    >>> values_within_ends([5, 5], 5, 5)
    [5, 5]
    >>> values_within_ends([], 0, 3)
    []
    """
    return sorted((x for x in values if low <= x <= high), reverse=True)


def values_within_ends_2(values: list[int], low: int, high: int) -> list[int]:
    kept = []
    for value in values:
        if low <= value <= high:
            kept.append(value)
    kept.sort(reverse=True)
    return kept


def side_counts(numbers: list[int], low: int, high: int) -> list[int]:
    """Count how many `numbers` are below `low`, how many from `low` to `high` and how many above
    `high`. Return the three counts in a list.

    You are given a list of `numbers` and two bounds `low` and `high`. Return a list of three
    counts: below the range, inside it (bounds included) and above it.

    统计 `numbers` 中小于 `low`、在 `low` 到 `high` 之间、大于 `high` 的数各有多少个，返回三个计数的列表。

    给定列表 `numbers` 和上下界 `low`、`high`，依次返回低于、处于（含边界）和高于该范围的个数。

    >>> side_counts([1, 5, 7, 12], 5, 10)
    [1, 2, 1]
    >>> side_counts([3], 4, 9)
    [1, 0, 0]
    >>> side_counts([], 0, 1)
    [0, 0, 0]
    """
    below = sum(x < low for x in numbers)
    above = sum(x > high for x in numbers)
    return [below, len(numbers) - below - above, above]


def side_counts_2(numbers: list[int], low: int, high: int) -> list[int]:
    counts = [0, 0, 0]
    for number in numbers:
        if number < low:
            counts[0] += 1
        elif number <= high:
            counts[1] += 1
        else:
            counts[2] += 1
    return counts


def amount_clipped_off(values: list[int], limit: int) -> int:
    """Return how much is cut off in all when every element of `values` is lowered to at most
    `limit`.

    Given a list `values` and a number `limit`, add up by how much each value exceeds the limit.
    Values that do not exceed it add nothing.

    返回把 `values` 中每个数都压到不超过 `limit` 时，一共被削去了多少。

    给定列表 `values` 和上限 `limit`，求所有超过上限的部分之和，未超过的数不计。

    >>> amount_clipped_off([3, 8, 10], 7)
    4
    >>> amount_clipped_off([1, 2], 5)
    0
    >>> amount_clipped_off([], 5)
    0
    """
    return sum(max(0, value - limit) for value in values)


def amount_clipped_off_2(values: list[int], limit: int) -> int:
    total = 0
    for value in values:
        if value > limit:
            total += value - limit
    return total


def all_inside_bounds(readings: list[int], low: int, high: int) -> bool:
    """Return whether every one of the `readings` is above `low` and below `high`.

    Write a function that checks that no element of `readings` reaches either bound: each must be
    strictly between `low` and `high`. An empty list passes.

    判断 `readings` 中的每个数是否都大于 `low` 且小于 `high`。

    编写一个函数，检查 `readings` 的所有元素是否严格位于 `low` 与 `high` 之间，空列表视为满足。

    >>> all_inside_bounds([3, 4, 6], 2, 7)
    True
    >>> all_inside_bounds([3, 7], 2, 7)
    False
    >>> all_inside_bounds([], 0, 1)
    True
    """
    return all(low < reading < high for reading in readings)


def all_inside_bounds_2(readings: list[int], low: int, high: int) -> bool:
    for reading in readings:
        if reading <= low or reading >= high:
            return False
    return True


def first_index_outside(numbers: list[int], low: int, high: int) -> int:
    """Return the index of the first element of `numbers` that is less than `low` or greater than
    `high`, or -1 if there is none.

    Given a list `numbers`, find the position of the first number outside the range from `low` to
    `high`. If all of them are inside, return -1.

    返回 `numbers` 中第一个小于 `low` 或大于 `high` 的元素的下标，没有则返回 -1。

    给定列表 `numbers`，找出第一个不在 `low` 到 `high` 范围内的数的位置；若全部在范围内，返回 -1。

    >>> first_index_outside([3, 5, 11, 0], 1, 10)
    2
    >>> first_index_outside([3, 5], 1, 10)
    -1
    >>> first_index_outside([], 1, 10)
    -1
    """
    for i, number in enumerate(numbers):
        if number < low or number > high:
            return i
    return -1


def first_index_outside_2(numbers: list[int], low: int, high: int) -> int:
    return next((i for i, x in enumerate(numbers) if not low <= x <= high), -1)


def interval_width_total(intervals: list[list[int]]) -> int:
    """Return the sum of the lengths of all `intervals`, each given as [start, end].

    You are given a list of `intervals` [start, end]. Add up end minus start over all of them, even
    where they overlap.

    返回所有区间 `intervals` 的长度之和，每个区间写作 [起点, 终点]。

    给定区间列表 `intervals`，把每个区间的终点减起点相加，重叠部分重复计算。

    >>> interval_width_total([[1, 4], [2, 8]])
    9
    >>> interval_width_total([[5, 5]])
    0
    >>> interval_width_total([])
    0
    """
    return sum(end - start for start, end in intervals)


def interval_width_total_2(intervals: list[list[int]]) -> int:
    total = 0
    for interval in intervals:
        total += interval[1] - interval[0]
    return total


def hull_of_intervals(intervals: list[list[int]]) -> list[int]:
    """Return the smallest interval [start, end] that covers all `intervals`. Without any, return
    an empty list.

    Given a list of `intervals`, find the smallest start and the largest end and return both in a
    list; return an empty list when there are no intervals.

    返回能覆盖所有 `intervals` 的最小区间 [起点, 终点]；没有区间时返回空列表。

    给定区间列表 `intervals`，求最小的起点和最大的终点，组成列表返回；列表为空时返回空列表。

    >>> hull_of_intervals([[3, 5], [1, 2], [4, 9]])
    [1, 9]
    >>> hull_of_intervals([[2, 6]])
    [2, 6]
    >>> hull_of_intervals([])
    []
    """
    if not intervals:
        return []
    return [min(start for start, _ in intervals), max(end for _, end in intervals)]


def hull_of_intervals_2(intervals: list[list[int]]) -> list[int]:
    if not intervals:
        return []
    low, high = intervals[0]
    for start, end in intervals:
        low = min(low, start)
        high = max(high, end)
    return [low, high]


def shared_by_two_intervals(a: list[int], b: list[int]) -> int:
    """Return how many whole numbers lie in both intervals `a` and `b`, ends included.

    You are given two intervals `a` and `b`, each [first, last]. Count the integers that belong to
    both; if they do not meet, the answer is 0.

    返回同时属于区间 `a` 和 `b`（含两端）的整数有多少个。

    给定两个区间 `a` 和 `b`，形式均为 [首, 末]，统计同属两者的整数个数；若不相交则为 0。

    >>> shared_by_two_intervals([1, 6], [4, 9])
    3
    >>> shared_by_two_intervals([1, 3], [3, 5])
    1
    >>> shared_by_two_intervals([1, 2], [5, 6])
    0
    """
    return max(0, min(a[1], b[1]) - max(a[0], b[0]) + 1)


def shared_by_two_intervals_2(a: list[int], b: list[int]) -> int:
    return len(set(range(a[0], a[1] + 1)) & set(range(b[0], b[1] + 1)))


def empty_space_between(a: list[int], b: list[int]) -> int:
    """Return the distance between the intervals `a` and `b`, or 0 if they touch or overlap.

    Given two intervals `a` and `b` as [start, end], compute the length of the empty stretch that
    separates them. They may come in either order.

    返回区间 `a` 与 `b` 之间的距离，若二者相接或重叠则返回 0。

    给定两个 [起点, 终点] 形式的区间 `a` 和 `b`，求隔开它们的空白长度，两者的先后顺序不定。

    >>> empty_space_between([1, 3], [7, 9])
    4
    >>> empty_space_between([7, 9], [1, 3])
    4
    >>> empty_space_between([1, 5], [4, 6])
    0
    """
    return max(0, b[0] - a[1], a[0] - b[1])


def empty_space_between_2(a: list[int], b: list[int]) -> int:
    if a[1] < b[0]:
        return b[0] - a[1]
    if b[1] < a[0]:
        return a[0] - b[1]
    return 0


def interval_holds_other(outer: list[int], inner: list[int]) -> bool:
    """Return whether the interval `inner` lies completely inside `outer`; equal ends are allowed.

    Write a function that takes two intervals [start, end] and tells whether `outer` begins no
    later and ends no earlier than `inner`.

    判断区间 `inner` 是否完全位于 `outer` 之内，端点允许相同。

    编写一个函数，接收两个区间 [起点, 终点]，判断 `outer` 是否开始得不晚于且结束得不早于 `inner`。

    >>> interval_holds_other([1, 10], [3, 10])
    True
    >>> interval_holds_other([1, 10], [0, 4])
    False
    """
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def clash_with_booking(bookings: list[list[int]], start: int, end: int) -> bool:
    """Return whether the time from `start` to `end` overlaps any of the `bookings`. Touching ends
    do not count.

    You are given `bookings` as [start, end] pairs. Decide whether a new one from `start` to `end`
    would clash with at least one of them; one may begin when another ends.

    判断从 `start` 到 `end` 的时段是否与 `bookings` 中任何一项重叠，首尾相接不算重叠。

    给定若干预约 `bookings`，每项为 [开始, 结束]，判断新预约 `start` 至 `end` 是否与其中至少一项冲突。

    >>> clash_with_booking([[9, 10], [12, 14]], 13, 15)
    True
    >>> clash_with_booking([[9, 10], [12, 14]], 10, 12)
    False
    >>> clash_with_booking([], 1, 2)
    False
    """
    return any(start < b and a < end for a, b in bookings)


def clash_with_booking_2(bookings: list[list[int]], start: int, end: int) -> bool:
    for booking in bookings:
        if max(start, booking[0]) < min(end, booking[1]):
            return True
    return False


def intervals_shifted(intervals: list[list[int]], k: int) -> list[list[int]]:
    """Return the `intervals` moved to the right by `k`, leaving out those that then start below 0.

    Given a list of [start, end] `intervals`, add `k` to both ends of each. Drop every interval
    whose new start is negative.

    将 `intervals` 中每个区间整体右移 `k`，去掉移动后起点小于 0 的区间。

    给定 [起点, 终点] 列表 `intervals`，给每个区间的两端都加上 `k`，新起点为负的区间舍去。

    >>> intervals_shifted([[1, 3], [4, 6]], -2)
    [[2, 4]]
    >>> intervals_shifted([[0, 1]], 5)
    [[5, 6]]
    >>> intervals_shifted([], 3)
    []
    """
    return [[start + k, end + k] for start, end in intervals if start + k >= 0]


def intervals_shifted_2(intervals: list[list[int]], k: int) -> list[list[int]]:
    moved = []
    for start, end in intervals:
        if start + k >= 0:
            moved.append([start + k, end + k])
    return moved


def intervals_turned_right(intervals: list[list[int]]) -> list[list[int]]:
    """Return the `intervals` with the smaller end first in each, sorted by their start.

    Write a function that puts the two ends of each of the `intervals` in ascending order and then
    sorts the whole list.

    把 `intervals` 中每个区间的较小端点放在前面，再按起点排序后返回。

    编写一个函数，先将 `intervals` 里每个区间的两端按升序摆好，再对整个列表排序。

    >>> intervals_turned_right([[5, 2], [1, 4]])
    [[1, 4], [2, 5]]
    >>> intervals_turned_right([[3, 3]])
    [[3, 3]]
    """
    return sorted(sorted(interval) for interval in intervals)


def deepest_point_count(intervals: list[list[int]], points: list[int]) -> int:
    """Return the largest number of `intervals` that contain one and the same of the `points`. Ends
    belong to an interval; without points the answer is 0.

    Given `intervals` as [start, end] and a list of `points`, count for each point the intervals
    it lies in and return the highest count.

    返回 `points` 中某一点最多同时落在多少个 `intervals` 里，端点算在区间内；没有点时返回 0。

    给定区间 `intervals` 和点 `points`，对每个点统计包含它的区间数，返回其中最大的计数。

    >>> deepest_point_count([[1, 5], [4, 8], [5, 6]], [2, 5, 7])
    3
    >>> deepest_point_count([[1, 2]], [9])
    0
    >>> deepest_point_count([[1, 2]], [])
    0
    """
    return max((sum(a <= p <= b for a, b in intervals) for p in points), default=0)


def deepest_point_count_2(intervals: list[list[int]], points: list[int]) -> int:
    best = 0
    for point in points:
        count = 0
        for start, end in intervals:
            if start <= point <= end:
                count += 1
        best = max(best, count)
    return best


def uncaught_points(points: list[int], intervals: list[list[int]]) -> list[int]:
    """Return the `points` that lie in none of the `intervals`, whose ends belong to them.

    You are given `points` and [start, end] `intervals`. Keep, in order, each point that is not
    contained in any interval.

    返回 `points` 中不属于任何一个 `intervals` 的点，区间包含端点。

    给定点列表 `points` 与区间列表 `intervals`，按原顺序保留没有落入任何区间的点。

    >>> uncaught_points([1, 4, 9], [[3, 5], [8, 8]])
    [1, 9]
    >>> uncaught_points([2, 3], [])
    [2, 3]
    """
    return [p for p in points if not any(a <= p <= b for a, b in intervals)]


def uncaught_points_2(points: list[int], intervals: list[list[int]]) -> list[int]:
    outside = []
    for point in points:
        if all(point < start or point > end for start, end in intervals):
            outside.append(point)
    return outside


def first_free_seat(taken: list[int], first: int) -> int:
    """Return the smallest seat number, starting from `first`, that is not in `taken`.

    Write a function that counts upwards from `first` until it meets a number that does not appear
    in the list `taken`, and returns it.

    返回从 `first` 开始、不在 `taken` 中的最小座位号。

    编写一个函数，从 `first` 起逐个往上数，直到遇到不在列表 `taken` 里的数，并返回它。

    >>> first_free_seat([3, 5, 4], 3)
    6
    >>> first_free_seat([1, 2], 10)
    10
    >>> first_free_seat([], 1)
    1
    """
    seat = first
    while seat in taken:
        seat += 1
    return seat


def absent_even_numbers(numbers: list[int], n: int) -> list[int]:
    """Return the even numbers from 2 to `n` that do not occur in `numbers`.

    Given a list `numbers` and a number `n`, go through 2, 4, 6, ... up to `n` and collect what is
    absent from the list.

    返回 2 到 `n` 之间没有出现在 `numbers` 里的偶数。

    给定列表 `numbers` 和整数 `n`，依次检查 2、4、6……直到 `n`，收集列表中缺少的数。

    >>> absent_even_numbers([2, 3, 8], 9)
    [4, 6]
    >>> absent_even_numbers([], 4)
    [2, 4]
    >>> absent_even_numbers([2], 3)
    []
    """
    return [x for x in range(2, n + 1, 2) if x not in numbers]


def absent_even_numbers_2(numbers: list[int], n: int) -> list[int]:
    present = set(numbers)
    absent = []
    for x in range(2, n + 1):
        if x % 2 == 0 and x not in present:
            absent.append(x)
    return absent


def holes_in_ids(ids: list[int]) -> int:
    """Return how many whole numbers between the smallest and the largest of `ids` are not used.
    There are none for an empty list.

    You are given a list `ids` in which numbers may repeat. Count the integers between its minimum
    and its maximum that are missing from it; for an empty list return 0.

    返回 `ids` 的最小值与最大值之间有多少个整数没有被用到，空列表返回 0。

    给定可能含重复的列表 `ids`，统计其最小值和最大值之间缺失的整数个数，列表为空时为 0。

    >>> holes_in_ids([4, 9, 6, 4])
    3
    >>> holes_in_ids([1, 2, 3])
    0
    >>> holes_in_ids([])
    0
    """
    if not ids:
        return 0
    return max(ids) - min(ids) + 1 - len(set(ids))


def holes_in_ids_2(ids: list[int]) -> int:
    if not ids:
        return 0
    return sum(x not in ids for x in range(min(ids), max(ids)))


def surplus_copies(values: list[int]) -> int:
    """Return how many elements of `values` must be removed so that no number occurs twice.

    Count the elements of the list `values` that repeat an element that came before.

    返回为使 `values` 中没有重复的数，至少要删除多少个元素。

    统计列表 `values` 里有多少个元素是前面已经出现过的。

    >>> surplus_copies([3, 3, 5, 3])
    2
    >>> surplus_copies([1, 2])
    0
    >>> surplus_copies([])
    0
    """
    return len(values) - len(set(values))


def surplus_copies_2(values: list[int]) -> int:
    seen = set()
    count = 0
    for value in values:
        if value in seen:
            count += 1
        seen.add(value)
    return count


def last_kept_of_repeats(items: list[int]) -> list[int]:
    """Remove repeated elements from `items`, keeping the last occurrence of each.

    You are given a list `items`. Keep an element only if it does not occur again later on, and
    return those kept in their order.

    去掉 `items` 中的重复元素，每个元素只保留最后一次出现。

    给定列表 `items`，只有当某元素在其后不再出现时才保留它，按原顺序返回。

    >>> last_kept_of_repeats([1, 2, 1, 3, 2])
    [1, 3, 2]
    >>> last_kept_of_repeats([4, 4])
    [4]
    >>> last_kept_of_repeats([])
    []
    """
    return [x for i, x in enumerate(items) if x not in items[i + 1 :]]


def last_kept_of_repeats_2(items: list[int]) -> list[int]:
    kept = list(dict.fromkeys(reversed(items)))
    kept.reverse()
    return kept


def union_in_reading_order(first: list[str], second: list[str]) -> list[str]:
    """Return all different words of `first` and then those of `second` that are new, in order.

    Write a function that joins two lists of words without repeats: the words of `first` come
    first, followed by the words of `second` that have not come up yet.

    返回 `first` 中所有不同的单词，后面接上 `second` 里尚未出现过的单词，保持顺序。

    编写一个函数，合并两个单词列表且不重复：先是 `first` 的单词，再是 `second` 中没出现过的单词。

    >>> union_in_reading_order(["tea", "milk"], ["milk", "jam", "jam"])
    ['tea', 'milk', 'jam']
    >>> union_in_reading_order([], ["a"])
    ['a']
    >>> union_in_reading_order([], [])
    []
    """
    return list(dict.fromkeys(first + second))


def union_in_reading_order_2(first: list[str], second: list[str]) -> list[str]:
    result = []
    for word in first + second:
        if word not in result:
            result.append(word)
    return result


def shared_numbers_downwards(a: list[int], b: list[int]) -> list[int]:
    """Return the numbers that occur in both `a` and `b`, each once, from the largest down.

    Given two lists of integers `a` and `b`, find their intersection as sets and return it sorted
    in descending order.

    返回同时出现在 `a` 和 `b` 中的数，每个只列一次，从大到小排列。

    给定两个整数列表 `a` 和 `b`，求它们作为集合的交集，并按降序返回。

    >>> shared_numbers_downwards([1, 4, 6, 4], [4, 6, 9])
    [6, 4]
    >>> shared_numbers_downwards([1], [2])
    []
    >>> shared_numbers_downwards([], [3])
    []
    """
    return sorted(set(a) & set(b), reverse=True)


def shared_numbers_downwards_2(a: list[int], b: list[int]) -> list[int]:
    shared = []
    for x in sorted(a, reverse=True):
        if x in b and x not in shared:
            shared.append(x)
    return shared


def only_on_one_side(left: list[int], right: list[int]) -> list[int]:
    """Return in ascending order the numbers that are in `left` or in `right` but not in both.

    You are given two lists of integers `left` and `right`. Return the sorted list of the numbers,
    without repeats, that occur in exactly one of them.

    按升序返回只出现在 `left` 或只出现在 `right` 中的数。

    给定两个整数列表 `left` 和 `right`，求恰好属于其中一个列表的数，去重后升序返回。

    >>> only_on_one_side([1, 2, 3], [3, 4])
    [1, 2, 4]
    >>> only_on_one_side([5, 5], [5])
    []
    >>> only_on_one_side([], [2, 1])
    [1, 2]
    """
    return sorted(set(left) ^ set(right))


def only_on_one_side_2(left: list[int], right: list[int]) -> list[int]:
    result = []
    for x in sorted(set(left + right)):
        if (x in left) != (x in right):
            result.append(x)
    return result


def size_of_difference(a: list[int], b: list[int]) -> int:
    """Return how many different numbers of `a` do not occur in `b`.

    Given two lists `a` and `b`, count the distinct elements of the first that are missing from the
    second.

    返回 `a` 中有多少个不同的数没有出现在 `b` 里。

    给定两个列表 `a` 和 `b`，统计第一个列表里不属于第二个列表的不同元素个数。

    >>> size_of_difference([1, 1, 2, 3], [3])
    2
    >>> size_of_difference([4], [4, 5])
    0
    >>> size_of_difference([], [1])
    0
    """
    return len(set(a) - set(b))


def size_of_difference_2(a: list[int], b: list[int]) -> int:
    seen = set()
    for number in a:
        if number not in b:
            seen.add(number)
    return len(seen)


def has_all_ingredients(recipe: list[str], pantry: list[str]) -> bool:
    """Return whether everything the `recipe` asks for is in the `pantry`.

    Write a function that checks that each string in the list `recipe` also occurs in the list
    `pantry`. An empty recipe is always possible.

    判断 `recipe` 所需的所有东西是否都在 `pantry` 中。

    编写一个函数，检查列表 `recipe` 的每个字符串是否也出现在列表 `pantry` 里；空食谱总能满足。

    >>> has_all_ingredients(["egg", "salt"], ["salt", "oil", "egg"])
    True
    >>> has_all_ingredients(["egg", "milk"], ["egg"])
    False
    >>> has_all_ingredients([], [])
    True
    """
    return set(recipe) <= set(pantry)


def has_all_ingredients_2(recipe: list[str], pantry: list[str]) -> bool:
    for item in recipe:
        if item not in pantry:
            return False
    return True


def set_relation_word(a: list[int], b: list[int]) -> str:
    """Compare the elements of `a` and `b` as sets: return "equal", "inside" if `a` is part of `b`,
    "around" if `b` is part of `a`, and "other" otherwise.

    You are given two lists of integers `a` and `b`; repeats do not matter. Return "equal" when
    they hold the same numbers, "inside" when all of `a` is in `b`, "around" when all of `b` is in
    `a`, else "other".

    把 `a` 和 `b` 当作集合比较：相同返回 "equal"，`a` 含于 `b` 返回 "inside"，`b` 含于 `a` 返回
    "around"，其他情况返回 "other"。

    给定两个整数列表 `a` 和 `b`，忽略重复，元素相同时返回 "equal"，`a` 是 `b` 的真子集时返回
    "inside"，反过来时返回 "around"，否则返回 "other"。

    >>> set_relation_word([1, 2], [2, 1, 1])
    'equal'
    >>> set_relation_word([1], [1, 3])
    'inside'
    >>> set_relation_word([1, 3], [])
    'around'
    >>> set_relation_word([1, 3], [1, 4])
    'other'
    """
    first, second = set(a), set(b)
    if first == second:
        return "equal"
    if first < second:
        return "inside"
    return "around" if first > second else "other"


def no_letter_in_common(first: str, second: str) -> bool:
    """Return whether `first` and `second` share no character, whatever the case of the letters.

    Given two strings `first` and `second`, tell whether no character occurs in both. Capital and
    small letters are the same.

    判断 `first` 和 `second` 是否没有任何相同的字符，不区分大小写。

    给定两个字符串 `first` 和 `second`，判断是否没有字符同时出现在二者之中，大小写视为相同。

    >>> no_letter_in_common("Dog", "cat")
    True
    >>> no_letter_in_common("Tea", "kit")
    False
    >>> no_letter_in_common("", "abc")
    True
    """
    return set(first.lower()).isdisjoint(second.lower())


def no_letter_in_common_2(first: str, second: str) -> bool:
    for char in first.lower():
        if char in second.lower():
            return False
    return True


def groups_without_overlap(groups: list[list[int]]) -> bool:
    """Return whether no number is in two of the `groups`. A repeat within one group is allowed.

    You are given a list of lists `groups`. Decide whether they are pairwise disjoint, that is,
    whether no two different groups share an element.

    判断是否没有任何数同时属于 `groups` 中的两个组，同一组内的重复不算。

    给定由列表组成的列表 `groups`，判断它们是否两两不相交，即任意两个组都没有公共元素。

    >>> groups_without_overlap([[1, 1], [2, 3], [4]])
    True
    >>> groups_without_overlap([[1, 2], [3], [2]])
    False
    >>> groups_without_overlap([])
    True
    """
    seen = set()
    for group in groups:
        if seen & set(group):
            return False
        seen.update(group)
    return True


def groups_without_overlap_2(groups: list[list[int]]) -> bool:
    sets = [set(group) for group in groups]
    return sum(len(s) for s in sets) == len(set().union(*sets))


def in_every_list(lists: list[list[int]]) -> list[int]:
    """Return the sorted numbers that occur in every one of the `lists`; no lists give none.

    Write a function that finds the common elements of all `lists`, each once and in ascending
    order. For an empty outer list return an empty list.

    返回在 `lists` 的每个列表中都出现的数，升序排列；没有列表时返回空列表。

    编写一个函数，求 `lists` 中所有列表的公共元素，去重并升序；外层列表为空时返回空列表。

    >>> in_every_list([[3, 1, 2], [2, 3], [3, 2, 9]])
    [2, 3]
    >>> in_every_list([[1], [2]])
    []
    >>> in_every_list([])
    []
    """
    if not lists:
        return []
    return sorted(x for x in set(lists[0]) if all(x in row for row in lists))


def in_every_list_2(lists: list[list[int]]) -> list[int]:
    if not lists:
        return []
    common = set(lists[0])
    for numbers in lists[1:]:
        common &= set(numbers)
    return sorted(common)


def in_exactly_one_list(lists: list[list[int]]) -> list[int]:
    """Return in ascending order the numbers that occur in only one of the `lists`.

    Given several `lists` of integers, find the numbers that belong to just one of them, however
    often they are repeated there.

    按升序返回只出现在 `lists` 中某一个列表里的数。

    给定若干整数列表 `lists`，找出恰好属于其中一个列表的数，在该列表内重复多少次都可以。

    >>> in_exactly_one_list([[1, 1, 2], [2, 3]])
    [1, 3]
    >>> in_exactly_one_list([[5], [5]])
    []
    >>> in_exactly_one_list([])
    []
    """
    values = set(x for numbers in lists for x in numbers)
    return sorted(x for x in values if sum(x in numbers for numbers in lists) == 1)


def in_exactly_one_list_2(lists: list[list[int]]) -> list[int]:
    counts = {}
    for numbers in lists:
        for x in set(numbers):
            counts[x] = counts.get(x, 0) + 1
    return sorted(x for x in counts if counts[x] == 1)


def similarity_in_percent(a: list[str], b: list[str]) -> int:
    """Return what share of the different words in `a` and `b` together occurs in both, as a whole
    percentage rounded down. Two empty lists give 100.

    You are given two word lists `a` and `b`. Divide the size of their intersection by the size of
    their union and return the percentage without decimals; if both are empty return 100.

    返回 `a` 与 `b` 的所有不同单词中，两边都有的占百分之几，向下取整；两个列表都为空时返回 100。

    给定单词列表 `a` 和 `b`，用交集的大小除以并集的大小，返回去掉小数的百分数；都为空时为 100。

    >>> similarity_in_percent(["sun", "sea"], ["sea", "sky"])
    33
    >>> similarity_in_percent(["a"], ["a"])
    100
    >>> similarity_in_percent([], [])
    100
    """
    union = set(a) | set(b)
    if not union:
        return 100
    return len(set(a) & set(b)) * 100 // len(union)


def different_last_digits(numbers: list[int]) -> int:
    """Return how many different last digits the non-negative `numbers` have.

    Given a list of non-negative `numbers`, look only at the last digit of each and count the
    distinct ones.

    返回非负整数列表 `numbers` 中各数的个位数字有多少种。

    给定非负整数列表 `numbers`，只看每个数的最后一位，统计不同数字的个数。

    >>> different_last_digits([12, 22, 35])
    2
    >>> different_last_digits([7])
    1
    >>> different_last_digits([])
    0
    """
    return len({number % 10 for number in numbers})


def different_last_digits_2(numbers: list[int]) -> int:
    digits = []
    for number in numbers:
        digit = number % 10
        if digit not in digits:
            digits.append(digit)
    return len(digits)


def distinct_up_to_sign(values: list[int]) -> list[int]:
    """Keep each of the `values` unless it or its negative came earlier.

    Write a function that goes through `values` and keeps a number only if neither the number nor
    its opposite has been kept before.

    保留 `values` 中的每个数，除非它或它的相反数之前出现过。

    编写一个函数，遍历 `values`，只有当某数及其相反数都还没有被保留时才保留该数。

    >>> distinct_up_to_sign([3, -3, 5, -2, 2])
    [3, 5, -2]
    >>> distinct_up_to_sign([0, 0])
    [0]
    >>> distinct_up_to_sign([])
    []
    """
    kept = []
    for value in values:
        if value not in kept and -value not in kept:
            kept.append(value)
    return kept


def varied_enough(items: list[str], k: int) -> bool:
    """Return whether `items` holds at least `k` different strings that are not empty.

    You are given a list `items` and a number `k`. Ignore empty strings and decide whether there
    are `k` or more distinct ones left.

    判断 `items` 中是否至少有 `k` 个不同的非空字符串。

    给定列表 `items` 和整数 `k`，忽略空字符串，判断剩下的不同字符串是否达到 `k` 个。

    >>> varied_enough(["a", "", "b", "a"], 2)
    True
    >>> varied_enough(["a", ""], 2)
    False
    >>> varied_enough([], 0)
    True
    """
    return len({item for item in items if item}) >= k


def varied_enough_2(items: list[str], k: int) -> bool:
    different = set(items)
    different.discard("")
    return len(different) >= k


def distinct_counts_so_far(values: list[int]) -> list[int]:
    """For each position of `values`, return how many different numbers have come up so far.

    Given a list `values`, build a list of the same length whose entries count the distinct numbers
    up to and including that position.

    对 `values` 的每个位置，返回到该位置为止出现过多少个不同的数。

    给定列表 `values`，构造一个等长列表，各项是从开头到该位置（含）不同数字的个数。

    >>> distinct_counts_so_far([4, 4, 7, 4, 1])
    [1, 1, 2, 2, 3]
    >>> distinct_counts_so_far([9])
    [1]
    >>> distinct_counts_so_far([])
    []
    """
    seen = set()
    counts = []
    for value in values:
        seen.add(value)
        counts.append(len(seen))
    return counts


def distinct_counts_so_far_2(values: list[int]) -> list[int]:
    return [len(set(values[: i + 1])) for i in range(len(values))]


def starts_of_consecutive(numbers: list[int]) -> list[int]:
    """Return in ascending order those `numbers` whose predecessor is not in the list, so that a
    run of consecutive numbers begins there.

    Write a function that finds each number x of `numbers` for which x - 1 does not occur, without
    repeats and sorted.

    按升序返回 `numbers` 中前一个整数不在列表里的数，即每段连续整数的起点。

    编写一个函数，找出 `numbers` 中所有满足 x - 1 不在列表里的 x，去重并升序排列。

    >>> starts_of_consecutive([7, 2, 3, 8, 1])
    [1, 7]
    >>> starts_of_consecutive([5, 5])
    [5]
    >>> starts_of_consecutive([])
    []
    """
    present = set(numbers)
    return sorted(x for x in present if x - 1 not in present)


def starts_of_consecutive_2(numbers: list[int]) -> list[int]:
    starts = []
    for x in sorted(numbers):
        if x - 1 not in numbers and x not in starts:
            starts.append(x)
    return starts


def streak_from(numbers: list[int], start: int) -> int:
    """Return how many consecutive numbers `start`, `start` + 1, ... are in `numbers`.

    You are given a list `numbers`. Count upwards from `start` as long as the number occurs in the
    list, and return how many steps that were.

    返回从 `start` 开始，有多少个连续整数都在 `numbers` 中。

    给定列表 `numbers`，从 `start` 起依次加一，只要该数在列表中就继续，返回一共数了多少个。

    >>> streak_from([4, 6, 5, 9], 4)
    3
    >>> streak_from([4, 6], 5)
    0
    >>> streak_from([], 1)
    0
    """
    length = 0
    while start + length in numbers:
        length += 1
    return length


def is_block_of_numbers(numbers: list[int]) -> bool:
    """Return whether `numbers`, in whatever order, are consecutive without any repeat. An empty
    list is not.

    Given a list `numbers`, tell whether sorting it would give n, n + 1, n + 2, ... with nothing
    left out and nothing twice. Return False for an empty list.

    判断 `numbers` 不计顺序时是否恰为一段不重复的连续整数，空列表返回 False。

    给定列表 `numbers`，判断排序后是否得到 n、n + 1、n + 2……既无缺漏也无重复；空列表返回 False。

    >>> is_block_of_numbers([5, 3, 4])
    True
    >>> is_block_of_numbers([5, 3, 3, 4])
    False
    >>> is_block_of_numbers([])
    False
    """
    if not numbers:
        return False
    start = min(numbers)
    return sorted(numbers) == list(range(start, start + len(numbers)))


def is_block_of_numbers_2(numbers: list[int]) -> bool:
    if not numbers or len(set(numbers)) < len(numbers):
        return False
    return max(numbers) - min(numbers) == len(numbers) - 1


def breaks_in_counting(numbers: list[int]) -> int:
    """Return how often an element of `numbers` is not one more than the element before it.

    Count the neighbouring pairs in the list `numbers` whose second number is not the first number
    plus 1.

    返回 `numbers` 中有多少个元素不等于前一个元素加一。

    统计列表 `numbers` 中后一个数不是前一个数加 1 的相邻对的个数。

    >>> breaks_in_counting([1, 2, 3, 7, 8, 8])
    2
    >>> breaks_in_counting([4, 5])
    0
    >>> breaks_in_counting([])
    0
    """
    return sum(b != a + 1 for a, b in zip(numbers, numbers[1:]))


def breaks_in_counting_2(numbers: list[int]) -> int:
    breaks = 0
    for i in range(1, len(numbers)):
        if numbers[i] - numbers[i - 1] != 1:
            breaks += 1
    return breaks


def interval_as_dash_text(start: int, end: int) -> str:
    """Write the range from `start` to `end` as text such as "3-7"; only "3" if both are equal, and
    an empty string if `start` is greater.

    Given two numbers `start` and `end`, return them joined by a dash. If they are the same return
    just one of them, and if the range is empty return "".

    将 `start` 到 `end` 的范围写成 "3-7" 这样的文本；相等时只写 "3"，`start` 更大时返回空串。

    给定两个整数 `start` 和 `end`，用短横线连接；两者相同时只写一个，范围为空时返回 ""。

    >>> interval_as_dash_text(3, 7)
    '3-7'
    >>> interval_as_dash_text(4, 4)
    '4'
    >>> interval_as_dash_text(5, 2)
    ''
    """
    if start > end:
        return ""
    if start == end:
        return str(start)
    return f"{start}-{end}"


def size_of_dash_text(text: str) -> int:
    """Return how many numbers a range such as "3-7" contains; a single number such as "5" is one.

    You are given a `text` that is either one number or two numbers joined by '-', like "3-7". Count
    the whole numbers in the range, both ends included.

    返回 "3-7" 这样的范围文本包含多少个数，单独一个数如 "5" 算一个。

    给定 `text`，它是一个数或由 '-' 连接的两个数（如 "3-7"），求该范围内整数的个数，含两端。

    >>> size_of_dash_text("3-7")
    5
    >>> size_of_dash_text("5")
    1
    """
    ends = text.split("-")
    return int(ends[-1]) - int(ends[0]) + 1


def size_of_dash_text_2(text: str) -> int:
    if "-" not in text:
        return 1
    first, last = text.split("-")
    return int(last) - int(first) + 1


def dash_text_contains(text: str, n: int) -> bool:
    """Return whether `n` lies in one of the ranges of `text`, written like "1-4,8-9".

    Write a function that splits `text` at commas into ranges "first-last" and tells whether any of
    them contains the number `n`.

    判断 `n` 是否落在 `text` 所写的某个范围内，`text` 形如 "1-4,8-9"。

    编写一个函数，将 `text` 按逗号拆成若干个 "首-末" 范围，判断其中是否有一个包含 `n`。

    >>> dash_text_contains("1-4,8-9", 3)
    True
    >>> dash_text_contains("1-4,8-9", 6)
    False
    """
    for part in text.split(","):
        first, last = part.split("-")
        if int(first) <= n <= int(last):
            return True
    return False


def texts_of_pairs(ranges: list[list[int]]) -> str:
    """Write the `ranges`, each [first, last], as text like "1 to 4, 9 to 12".

    Given a list of `ranges`, put "to" between the two numbers of each and join the pieces with a
    comma and a space.

    将 `ranges` 中的每个 [首, 末] 写成 "1 to 4, 9 to 12" 这样的文本。

    给定范围列表 `ranges`，在每个范围的两个数之间写上 "to"，各段用逗号加空格连接。

    >>> texts_of_pairs([[1, 4], [9, 12]])
    '1 to 4, 9 to 12'
    >>> texts_of_pairs([[0, 0]])
    '0 to 0'
    >>> texts_of_pairs([])
    ''
    """
    return ", ".join(f"{first} to {last}" for first, last in ranges)


def texts_of_pairs_2(ranges: list[list[int]]) -> str:
    pieces = []
    for pair in ranges:
        pieces.append(str(pair[0]) + " to " + str(pair[1]))
    return ", ".join(pieces)


def bracket_notation(low: int, high: int, closed: bool) -> str:
    """Write the interval from `low` to `high` as "[2, 5]" if it is `closed`, else as "(2, 5)".

    You are given two bounds `low` and `high`. Return them separated by a comma and a space, in
    square brackets when `closed` is true and in round ones otherwise.

    将 `low` 到 `high` 的区间写成文本：`closed` 为真时写 "[2, 5]"，否则写 "(2, 5)"。

    给定边界 `low` 和 `high`，用逗号加空格隔开；若 `closed` 为真则套方括号，否则套圆括号。

    >>> bracket_notation(2, 5, True)
    '[2, 5]'
    >>> bracket_notation(-1, 0, False)
    '(-1, 0)'
    """
    if closed:
        return f"[{low}, {high}]"
    return f"({low}, {high})"


def inside_bracket_text(n: int, text: str) -> bool:
    """Return whether `n` belongs to the interval `text`, such as "[2,5)". A square bracket includes
    its end, a round one does not.

    Write a function that reads an interval like "(1,8]" from `text` and tells whether the number
    `n` lies in it, paying attention to which ends belong to it.

    判断 `n` 是否属于 `text` 表示的区间，如 "[2,5)"：方括号含端点，圆括号不含。

    编写一个函数，读取形如 "(1,8]" 的区间 `text`，判断整数 `n` 是否在其中，注意端点是否包含。

    >>> inside_bracket_text(2, "[2,5)")
    True
    >>> inside_bracket_text(5, "[2,5)")
    False
    >>> inside_bracket_text(3, "(2,5)")
    True
    """
    low, high = text[1:-1].split(",")
    if n == int(low):
        return text[0] == "["
    if n == int(high):
        return text[-1] == "]"
    return int(low) < n < int(high)


def count_per_bucket(values: list[int], size: int) -> dict[int, int]:
    """Put the non-negative `values` into buckets of width `size` and return how many are in each,
    with the lowest value of the bucket as key.

    Given non-negative `values` and a bucket width `size`, map the start of every bucket that is
    used (0, `size`, 2 * `size`, ...) to the number of values in it.

    将非负整数 `values` 按宽度 `size` 分桶，返回以桶的起始值为键、桶内个数为值的字典。

    给定非负整数 `values` 和桶宽 `size`，把每个用到的桶的起点（0、`size`、2 * `size`……）对应到其中数的个数。

    >>> count_per_bucket([3, 7, 12, 4], 5)
    {0: 2, 5: 1, 10: 1}
    >>> count_per_bucket([9], 10)
    {0: 1}
    >>> count_per_bucket([], 4)
    {}
    """
    counts = {}
    for value in values:
        start = value // size * size
        counts[start] = counts.get(start, 0) + 1
    return counts


def bucket_name_for(score: int, limits: list[int], names: list[str]) -> str:
    """Return the first of the `names` whose limit is at least `score`. The `limits` are ascending
    and belong to the names in order; above all of them return "none".

    You are given a `score`, ascending `limits` and equally many `names`. Find the first limit that
    the score does not exceed and return its name, or "none" if there is no such limit.

    返回第一个上限不小于 `score` 的名称；`limits` 升序并与 `names` 一一对应，都超过时返回 "none"。

    给定 `score`、升序的 `limits` 和同样多的 `names`，找到第一个未被超过的上限并返回其名称，找不到时返回 "none"。

    >>> bucket_name_for(12, [10, 20], ["small", "large"])
    'large'
    >>> bucket_name_for(10, [10, 20], ["small", "large"])
    'small'
    >>> bucket_name_for(21, [10, 20], ["small", "large"])
    'none'
    """
    for limit, name in zip(limits, names):
        if score <= limit:
            return name
    return "none"


def bucket_name_for_2(score: int, limits: list[int], names: list[str]) -> str:
    fitting = [name for limit, name in zip(limits, names) if limit >= score]
    return fitting[0] if fitting else "none"


def fullest_bucket_start(values: list[int], width: int) -> int:
    """Return the start of the bucket of the given `width` that holds the most `values`. Buckets
    begin at multiples of `width`; the lower one wins a tie, and there is at least one value.

    Write a function that rounds every element of the non-empty list `values` down to a multiple of
    `width` and returns the most frequent result, the smallest one when several are equally common.

    返回宽度为 `width` 的桶中装有最多 `values` 的那个桶的起点，数量相同取较小者，`values` 不为空。

    编写一个函数，把非空列表 `values` 的每个数向下取到 `width` 的倍数，返回出现最多的结果，并列时取最小的。

    >>> fullest_bucket_start([1, 12, 15, 23], 10)
    10
    >>> fullest_bucket_start([8, 3], 5)
    0
    """
    starts = sorted(value // width * width for value in values)
    return max(starts, key=starts.count)


def fullest_bucket_start_2(values: list[int], width: int) -> int:
    counts = {}
    for value in sorted(values):
        start = value - value % width
        counts[start] = counts.get(start, 0) + 1
    return max(counts, key=counts.get)


def unused_buckets(values: list[int], edges: list[int]) -> int:
    """Return how many of the buckets between neighbouring `edges` contain none of the `values`. A
    bucket includes its lower edge but not its upper one.

    Given ascending `edges`, look at each stretch from one edge up to, but not including, the next,
    and count those in which no element of `values` lies.

    返回由相邻 `edges` 围成的桶中有多少个不含任何 `values`，桶含下界不含上界。

    给定升序的 `edges`，考察从每个边界到下一个边界（不含）的各段，统计没有 `values` 落入的段数。

    >>> unused_buckets([1, 2, 11], [0, 5, 10, 15])
    1
    >>> unused_buckets([], [0, 1, 2])
    2
    >>> unused_buckets([3], [0, 3])
    1
    """
    count = 0
    for low, high in zip(edges, edges[1:]):
        if not any(low <= value < high for value in values):
            count += 1
    return count


def unused_buckets_2(values: list[int], edges: list[int]) -> int:
    pairs = zip(edges, edges[1:])
    return sum(all(v < low or v >= high for v in values) for low, high in pairs)


def pushed_away_from(numbers: list[int], low: int, high: int) -> list[int]:
    """Move every one of the `numbers` that lies strictly between `low` and `high` to the nearer of
    these two bounds, to `low` in a tie.

    You are given `numbers` and two bounds. A number inside the range becomes `low` or `high`,
    whichever is closer (`low` if both are equally close); all others stay as they are.

    将 `numbers` 中严格位于 `low` 和 `high` 之间的数移到较近的边界上，距离相等时取 `low`。

    给定 `numbers` 和两个边界，范围内的数变为 `low` 与 `high` 中较近的一个（一样近取 `low`），其余不变。

    >>> pushed_away_from([1, 4, 8, 12], 3, 10)
    [1, 3, 10, 12]
    >>> pushed_away_from([5], 4, 6)
    [4]
    >>> pushed_away_from([], 0, 9)
    []
    """
    result = []
    for x in numbers:
        if low < x < high:
            x = low if x - low <= high - x else high
        result.append(x)
    return result


def clipped_step(position: int, step: int, last: int) -> int:
    """Return where one stands after moving by `step` from `position`, without leaving the range
    from 0 to `last`.

    Given a `position` and a `step`, which may be negative, add them and keep the result at least 0
    and at most `last`.

    返回从 `position` 移动 `step` 之后的位置，但不超出 0 到 `last` 的范围。

    给定 `position` 和可能为负的 `step`，相加后使结果不小于 0 且不大于 `last`。

    >>> clipped_step(4, 3, 10)
    7
    >>> clipped_step(8, 5, 10)
    10
    >>> clipped_step(2, -6, 10)
    0
    """
    return min(max(position + step, 0), last)


def clipped_step_2(position: int, step: int, last: int) -> int:
    target = position + step
    if target < 0:
        return 0
    if target > last:
        return last
    return target


def count_changed_by_clipping(values: list[float], low: float, high: float) -> int:
    """Return how many of the `values` would change if each were clipped to `low` and `high`.

    Write a function that counts the elements of `values` below `low` or above `high`.

    返回把 `values` 的每个数限制到 `low` 与 `high` 之间时，有多少个数会改变。

    编写一个函数，统计 `values` 中小于 `low` 或大于 `high` 的元素个数。

    >>> count_changed_by_clipping([0.5, 2.0, 9.5], 1.0, 9.0)
    2
    >>> count_changed_by_clipping([1.0], 1.0, 1.0)
    0
    >>> count_changed_by_clipping([], 0.0, 1.0)
    0
    """
    return sum(value < low or value > high for value in values)


def count_changed_by_clipping_2(values: list[float], low: float, high: float) -> int:
    changed = 0
    for value in values:
        if min(max(value, low), high) != value:
            changed += 1
    return changed


def mean_inside_bounds(values: list[int], low: int, high: int) -> float:
    """Return the mean of the `values` from `low` to `high`, rounded to 2 digits, or 0.0 if there
    are none.

    Given a list `values`, average only those that are at least `low` and at most `high`. Round the
    result to two decimal places; if no value qualifies return 0.0.

    返回 `values` 中位于 `low` 到 `high` 之间的数的平均值，保留两位小数，没有这样的数时返回 0.0。

    给定列表 `values`，只对不小于 `low` 且不大于 `high` 的数求平均，四舍五入到两位小数，没有则返回 0.0。

    >>> mean_inside_bounds([1, 5, 6, 50], 2, 10)
    5.5
    >>> mean_inside_bounds([1], 2, 10)
    0.0
    """
    inside = [value for value in values if low <= value <= high]
    if not inside:
        return 0.0
    return round(sum(inside) / len(inside), 2)


def nearest_allowed(n: int, allowed: list[int]) -> int:
    """Return `n` if it is one of the `allowed` numbers, else the largest allowed number below it,
    or -1 if there is none.

    You are given a number `n` and a list of `allowed` numbers. Return the greatest of them that
    does not exceed `n`; if all are greater, return -1.

    若 `n` 在 `allowed` 中则返回 `n`，否则返回其中小于 `n` 的最大数，没有则返回 -1。

    给定整数 `n` 和允许的数列表 `allowed`，返回其中不超过 `n` 的最大数；全都更大时返回 -1。

    >>> nearest_allowed(7, [2, 5, 9])
    5
    >>> nearest_allowed(9, [2, 5, 9])
    9
    >>> nearest_allowed(1, [2, 5])
    -1
    """
    return max((x for x in allowed if x <= n), default=-1)


def nearest_allowed_2(n: int, allowed: list[int]) -> int:
    best = -1
    for x in allowed:
        if best < x <= n:
            best = x
    return best


def refused_guests(arrivals: list[str], invited: list[str]) -> list[str]:
    """Return the names in `arrivals` that are not `invited`, or that have already arrived before.

    Write a function that goes through `arrivals` in order. A name is refused when it is not in the
    list `invited` or has come up earlier; return the refused names.

    返回 `arrivals` 中未受邀（不在 `invited` 里）或之前已经到过的名字。

    编写一个函数，按顺序查看 `arrivals`，名字不在 `invited` 中或前面出现过即被拒绝，返回所有被拒绝的名字。

    >>> refused_guests(["Ann", "Bob", "Ann", "Cy"], ["Ann", "Cy"])
    ['Bob', 'Ann']
    >>> refused_guests(["Ann"], ["Ann"])
    []
    >>> refused_guests([], ["Ann"])
    []
    """
    seen = set()
    refused = []
    for name in arrivals:
        if name not in invited or name in seen:
            refused.append(name)
        seen.add(name)
    return refused


def refused_guests_2(arrivals: list[str], invited: list[str]) -> list[str]:
    result = []
    for i, name in enumerate(arrivals):
        if name not in invited or name in arrivals[:i]:
            result.append(name)
    return result


def members_and_strangers(names: list[str], club: list[str]) -> list[list[str]]:
    """Split `names` into those that are in `club` and those that are not; return both lists.

    You are given a list of `names`. Return a list of two lists: first the names that belong to
    `club`, then the others, each in their original order.

    把 `names` 分成属于 `club` 的和不属于的两部分，返回这两个列表。

    给定名字列表 `names`，返回由两个列表组成的列表：先是属于 `club` 的名字，再是其余名字，均保持原顺序。

    >>> members_and_strangers(["Li", "Eva", "Tom"], ["Tom", "Li"])
    [['Li', 'Tom'], ['Eva']]
    >>> members_and_strangers([], ["Li"])
    [[], []]
    """
    members = [name for name in names if name in club]
    strangers = [name for name in names if name not in club]
    return [members, strangers]


def members_and_strangers_2(names: list[str], club: list[str]) -> list[list[str]]:
    members, strangers = [], []
    for name in names:
        if name in club:
            members.append(name)
        else:
            strangers.append(name)
    return [members, strangers]


def joined_and_left(before: list[str], after: list[str]) -> list[list[str]]:
    """Return the sorted names that are new in `after` and the sorted names of `before` that are
    gone, as two lists.

    Compare the member lists `before` and `after`: return a list holding first the alphabetical list
    of those who joined and then the alphabetical list of those who left.

    返回两个列表：`after` 中新加入的名字和 `before` 中已离开的名字，各自按字母顺序排列。

    比较成员列表 `before` 与 `after`，先给出新加入者的有序列表，再给出离开者的有序列表。

    >>> joined_and_left(["Ann", "Bob"], ["Cy", "Bob", "Al"])
    [['Al', 'Cy'], ['Ann']]
    >>> joined_and_left(["Ann"], ["Ann"])
    [[], []]
    """
    old, new = set(before), set(after)
    return [sorted(new - old), sorted(old - new)]


def joined_and_left_2(before: list[str], after: list[str]) -> list[list[str]]:
    joined = sorted({name for name in after if name not in before})
    left = sorted({name for name in before if name not in after})
    return [joined, left]


def common_share_of_letters(a: str, b: str) -> str:
    """Return the different letters that `a` and `b` share, in the order in which `a` has them.

    Given two words `a` and `b`, build a string of the characters of `a` that also occur in `b`,
    writing each character only once.

    返回 `a` 和 `b` 共有的不同字母，按它们在 `a` 中出现的顺序排列。

    给定两个单词 `a` 和 `b`，将 `a` 中也出现在 `b` 里的字符依次拼成字符串，每个字符只写一次。

    >>> common_share_of_letters("letters", "steel")
    'lets'
    >>> common_share_of_letters("abc", "xyz")
    ''
    """
    result = ""
    for char in a:
        if char in b and char not in result:
            result += char
    return result


def common_share_of_letters_2(a: str, b: str) -> str:
    return "".join(char for char in dict.fromkeys(a) if char in b)


def numbers_seen_k_times(numbers: list[int], k: int) -> list[int]:
    """Return in ascending order the different `numbers` that occur exactly `k` times.

    Write a function that counts how often each number occurs in the list `numbers` and returns,
    sorted, those whose count is `k`.

    按升序返回 `numbers` 中恰好出现 `k` 次的不同的数。

    编写一个函数，统计列表 `numbers` 中每个数的出现次数，将次数等于 `k` 的数排序后返回。

    >>> numbers_seen_k_times([4, 1, 4, 2, 1, 3], 2)
    [1, 4]
    >>> numbers_seen_k_times([5], 2)
    []
    >>> numbers_seen_k_times([], 1)
    []
    """
    return sorted(x for x in set(numbers) if numbers.count(x) == k)


def numbers_seen_k_times_2(numbers: list[int], k: int) -> list[int]:
    counts = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    return sorted(number for number, count in counts.items() if count == k)


def closest_repeat_distance(items: list[str]) -> int:
    """Return the smallest distance between two equal elements of `items`, or 0 if all differ.

    You are given a list of strings `items`. Find two equal elements whose positions are as close
    as possible and return how far apart they are; without any duplicates return 0.

    返回 `items` 中两个相同元素之间的最小距离，若各不相同则返回 0。

    给定字符串列表 `items`，找出位置最接近的两个相同元素，返回它们的位置差；没有重复时返回 0。

    >>> closest_repeat_distance(["a", "b", "c", "a", "c"])
    2
    >>> closest_repeat_distance(["a", "b"])
    0
    >>> closest_repeat_distance([])
    0
    """
    last = {}
    best = 0
    for i, item in enumerate(items):
        if item in last and (best == 0 or i - last[item] < best):
            best = i - last[item]
        last[item] = i
    return best


def numbered_duplicates(names: list[str]) -> list[str]:
    """Add "_2", "_3" and so on to `names` that have occurred before; first ones stay as they are.

    Given a list `names`, leave the first occurrence of each unchanged. The second gets "_2" added,
    the third "_3", and so forth.

    给 `names` 中重复出现的名字依次加上 "_2"、"_3" 等后缀，首次出现的保持不变。

    给定列表 `names`，每个名字第一次出现时不变，第二次出现加 "_2"，第三次加 "_3"，以此类推。

    >>> numbered_duplicates(["cat", "dog", "cat", "cat"])
    ['cat', 'dog', 'cat_2', 'cat_3']
    >>> numbered_duplicates(["x"])
    ['x']
    >>> numbered_duplicates([])
    []
    """
    counts = {}
    result = []
    for name in names:
        counts[name] = counts.get(name, 0) + 1
        result.append(name if counts[name] == 1 else f"{name}_{counts[name]}")
    return result


def numbered_duplicates_2(names: list[str]) -> list[str]:
    result = []
    for i, name in enumerate(names):
        k = names[:i].count(name)
        result.append(f"{name}_{k + 1}" if k else name)
    return result


def odd_numbers_inside(low: int, high: int, skip: list[int]) -> list[int]:
    """Return the odd numbers greater than `low` and less than `high`, except those in `skip`.

    Write a function that lists all odd numbers strictly between `low` and `high`, leaving out any
    number that occurs in `skip`.

    返回大于 `low` 且小于 `high` 的奇数，但不包括 `skip` 中的数。

    编写一个函数，列出严格位于 `low` 与 `high` 之间的所有奇数，略去出现在 `skip` 里的数。

    >>> odd_numbers_inside(3, 12, [7])
    [5, 9, 11]
    >>> odd_numbers_inside(4, 6, [])
    [5]
    >>> odd_numbers_inside(5, 5, [])
    []
    """
    return [x for x in range(low + 1, high) if x % 2 == 1 and x not in skip]


def odd_numbers_inside_2(low: int, high: int, skip: list[int]) -> list[int]:
    found = []
    x = low + 1
    while x < high:
        if x % 2 == 1 and x not in skip:
            found.append(x)
        x += 1
    return found


def multiples_in_span(start: int, end: int, k: int) -> int:
    """Return how many multiples of `k` there are from `start` to `end`, both included.

    Given a positive `k` and a range from `start` to `end`, count the numbers in it that `k` divides
    without remainder.

    返回从 `start` 到 `end`（含两端）有多少个 `k` 的倍数。

    给定正整数 `k` 以及从 `start` 到 `end` 的范围，统计其中能被 `k` 整除的数的个数。

    >>> multiples_in_span(5, 20, 5)
    4
    >>> multiples_in_span(1, 3, 4)
    0
    >>> multiples_in_span(-4, 4, 2)
    5
    """
    return sum(x % k == 0 for x in range(start, end + 1))


def multiples_in_span_2(start: int, end: int, k: int) -> int:
    return end // k - (start - 1) // k


def order_bounds_then_test(n: int, a: int, b: int) -> bool:
    """Return whether `n` lies from `a` to `b` or from `b` to `a`, ends included.

    You are given a number `n` and two bounds `a` and `b` in any order. Decide whether `n` is not
    less than the smaller and not greater than the larger of them.

    判断 `n` 是否位于 `a` 与 `b` 之间（含两端），`a` 和 `b` 谁大谁小都可以。

    给定整数 `n` 以及顺序不定的边界 `a` 和 `b`，判断 `n` 是否不小于较小者且不大于较大者。

    >>> order_bounds_then_test(5, 9, 2)
    True
    >>> order_bounds_then_test(1, 2, 9)
    False
    >>> order_bounds_then_test(4, 4, 4)
    True
    """
    return min(a, b) <= n <= max(a, b)


def order_bounds_then_test_2(n: int, a: int, b: int) -> bool:
    if a > b:
        a, b = b, a
    return a <= n and n <= b


def hour_in_shift(hour: int, start: int, end: int) -> bool:
    """Return whether `hour` is in the shift from `start` up to, but not including, `end`. A shift
    whose `end` is smaller than its `start` goes past midnight.

    Write a function that tells whether `hour` (0 to 23) falls into a shift beginning at `start` and
    over at `end`. If `start` is greater than `end`, the shift runs through midnight.

    判断 `hour` 是否在从 `start` 开始、到 `end` 之前结束的班次内；`end` 小于 `start` 表示跨过午夜。

    编写一个函数，判断钟点 `hour`（0 到 23）是否落在 `start` 至 `end`（不含）的班次中，若 `start` 更大则班次跨夜。

    >>> hour_in_shift(10, 8, 16)
    True
    >>> hour_in_shift(3, 22, 6)
    True
    >>> hour_in_shift(6, 22, 6)
    False
    """
    if start <= end:
        return start <= hour < end
    return hour >= start or hour < end


def letters_outside_span(text: str, first: str, last: str) -> str:
    """Return the characters of `text` that come before `first` or after `last` in the alphabet.

    Given a `text` of small letters, drop every letter from `first` to `last`, both included, and
    return the rest.

    返回 `text` 中在字母表里排在 `first` 之前或 `last` 之后的字符。

    给定由小写字母组成的 `text`，去掉从 `first` 到 `last`（含两端）的所有字母，返回剩余部分。

    >>> letters_outside_span("garden", "d", "g")
    'arn'
    >>> letters_outside_span("abc", "a", "c")
    ''
    """
    return "".join(char for char in text if char < first or char > last)


def letters_outside_span_2(text: str, first: str, last: str) -> str:
    result = ""
    for char in text:
        if not first <= char <= last:
            result += char
    return result


def pause_lengths(shifts: list[list[int]]) -> list[int]:
    """Return the lengths of the pauses between the `shifts`, which are sorted and do not overlap.
    Pauses of length 0 are left out.

    You are given `shifts` as [start, end], in order and without overlaps. Compute the time from the
    end of each one to the start of the next and keep the positive ones.

    返回各个 `shifts` 之间休息时间的长度，班次已排序且互不重叠，长度为 0 的不计。

    给定按顺序排列且不重叠的 `shifts`，每项为 [开始, 结束]，求每次结束到下次开始的时间，只保留正数。

    >>> pause_lengths([[8, 10], [10, 12], [15, 18]])
    [3]
    >>> pause_lengths([[1, 2]])
    []
    >>> pause_lengths([])
    []
    """
    pauses = []
    for before, after in zip(shifts, shifts[1:]):
        if after[0] > before[1]:
            pauses.append(after[0] - before[1])
    return pauses


def pause_lengths_2(shifts: list[list[int]]) -> list[int]:
    gaps = [shifts[i + 1][0] - shifts[i][1] for i in range(len(shifts) - 1)]
    return [gap for gap in gaps if gap > 0]


def too_short_intervals(intervals: list[list[int]], k: int) -> list[list[int]]:
    """Return the `intervals` whose length is less than `k`, the shortest first.

    Write a function that selects the [start, end] `intervals` shorter than `k` and sorts them by
    their length. Equally long ones keep their order.

    返回 `intervals` 中长度小于 `k` 的区间，短的排在前面。

    编写一个函数，选出 `intervals` 中长度不足 `k` 的 [起点, 终点] 区间，按长度排序，长度相同时保持原顺序。

    >>> too_short_intervals([[1, 4], [5, 6], [0, 9]], 5)
    [[5, 6], [1, 4]]
    >>> too_short_intervals([[0, 3]], 3)
    []
    """
    short = [pair for pair in intervals if pair[1] - pair[0] < k]
    return sorted(short, key=lambda pair: pair[1] - pair[0])


def nested_pair_total(intervals: list[list[int]], start: int, end: int) -> int:
    """Return how many of the `intervals` lie completely between `start` and `end`.

    Given a list of [first, last] `intervals`, count those that begin at `start` or later and end at
    `end` or earlier.

    返回 `intervals` 中有多少个区间完全位于 `start` 与 `end` 之间。

    给定 [首, 末] 形式的 `intervals`，统计开始不早于 `start` 且结束不晚于 `end` 的区间个数。

    >>> nested_pair_total([[1, 3], [2, 8], [4, 5]], 1, 5)
    2
    >>> nested_pair_total([[0, 9]], 1, 8)
    0
    >>> nested_pair_total([], 1, 8)
    0
    """
    return sum(start <= first and last <= end for first, last in intervals)


def nested_pair_total_2(intervals: list[list[int]], start: int, end: int) -> int:
    count = 0
    for interval in intervals:
        if interval[0] >= start and interval[1] <= end:
            count += 1
    return count


def numbers_covered(intervals: list[list[int]]) -> list[int]:
    """Return in ascending order all whole numbers that lie in at least one of the `intervals`.

    You are given `intervals` [first, last] that include both ends and may overlap. List every
    integer covered by them once.

    按升序返回至少落在一个 `intervals` 中的所有整数。

    给定含两端、可能重叠的区间 `intervals`，每项为 [首, 末]，列出被覆盖的每个整数，各列一次。

    >>> numbers_covered([[4, 6], [1, 2], [5, 7]])
    [1, 2, 4, 5, 6, 7]
    >>> numbers_covered([[3, 3]])
    [3]
    >>> numbers_covered([])
    []
    """
    covered = set()
    for first, last in intervals:
        covered.update(range(first, last + 1))
    return sorted(covered)


def numbers_covered_2(intervals: list[list[int]]) -> list[int]:
    return sorted({x for first, last in intervals for x in range(first, last + 1)})


def busy_at_least_twice(intervals: list[list[int]]) -> list[int]:
    """Return the sorted whole numbers that lie in two or more of the `intervals`, ends included.

    Write a function that counts for every integer how many of the `intervals` [first, last] contain
    it, and returns in ascending order those contained in at least two.

    按升序返回落在两个或更多 `intervals` 中的整数，区间含两端。

    编写一个函数，统计每个整数被多少个 `intervals`（[首, 末]）包含，升序返回至少被两个包含的整数。

    >>> busy_at_least_twice([[1, 4], [3, 6], [4, 5]])
    [3, 4, 5]
    >>> busy_at_least_twice([[1, 2], [3, 4]])
    []
    """
    counts = {}
    for first, last in intervals:
        for x in range(first, last + 1):
            counts[x] = counts.get(x, 0) + 1
    return sorted(x for x in counts if counts[x] >= 2)


def cut_to_frame(intervals: list[list[int]], low: int, high: int) -> list[list[int]]:
    """Cut the `intervals` so that they stay from `low` to `high`; drop those of which no length is
    left.

    Given `intervals` [start, end], raise starts below `low` to `low` and lower ends above `high`
    to `high`. Only intervals whose start is still less than their end are kept.

    把 `intervals` 裁剪到 `low` 至 `high` 之内，裁剪后没有长度的区间去掉。

    给定区间 `intervals`，小于 `low` 的起点提高到 `low`，大于 `high` 的终点降到 `high`，只保留起点仍小于终点的区间。

    >>> cut_to_frame([[0, 5], [6, 12], [14, 20]], 2, 10)
    [[2, 5], [6, 10]]
    >>> cut_to_frame([[1, 2]], 2, 9)
    []
    """
    result = []
    for start, end in intervals:
        start, end = max(start, low), min(end, high)
        if start < end:
            result.append([start, end])
    return result


def cut_to_frame_2(intervals: list[list[int]], low: int, high: int) -> list[list[int]]:
    cut = [[max(a, low), min(b, high)] for a, b in intervals]
    return [pair for pair in cut if pair[0] < pair[1]]


def neighbours_absent(numbers: list[int]) -> list[int]:
    """Return those `numbers` for which neither the next smaller nor the next larger whole number is
    in the list.

    You are given a list `numbers`. Keep, in order, each x such that x - 1 and x + 1 both do not
    occur in it.

    返回 `numbers` 中比它小一和比它大一的整数都不在列表里的数。

    给定列表 `numbers`，按原顺序保留每个 x，要求 x - 1 和 x + 1 都没有出现在列表中。

    >>> neighbours_absent([1, 5, 2, 9])
    [5, 9]
    >>> neighbours_absent([3, 4])
    []
    >>> neighbours_absent([])
    []
    """
    return [x for x in numbers if x - 1 not in numbers and x + 1 not in numbers]


def neighbours_absent_2(numbers: list[int]) -> list[int]:
    present = set(numbers)
    alone = []
    for x in numbers:
        if not {x - 1, x + 1} & present:
            alone.append(x)
    return alone


def first_hole_after_start(sorted_numbers: list[int]) -> int:
    """Return the first number skipped in the ascending list `sorted_numbers`. If nothing is skipped
    return one more than the last element; an empty list gives 0.

    Write a function that walks through `sorted_numbers`, which ascend without repeats, and returns
    the first whole number after the first element that is not in the list, or 0 if it is empty.

    返回升序列表 `sorted_numbers` 中第一个被跳过的数；没有跳过则返回末尾元素加一，空列表返回 0。

    编写一个函数，遍历升序无重复的 `sorted_numbers`，返回从首元素往后第一个不在列表中的整数，列表为空时返回 0。

    >>> first_hole_after_start([4, 5, 7, 9])
    6
    >>> first_hole_after_start([1, 2])
    3
    >>> first_hole_after_start([])
    0
    """
    if not sorted_numbers:
        return 0
    expected = sorted_numbers[0]
    for number in sorted_numbers:
        if number != expected:
            break
        expected += 1
    return expected


def first_hole_after_start_2(sorted_numbers: list[int]) -> int:
    if not sorted_numbers:
        return 0
    number = sorted_numbers[0]
    while number in sorted_numbers:
        number += 1
    return number


def extra_and_absent(numbers: list[int], n: int) -> list[int]:
    """The list `numbers` should hold 1 to `n` once each, but one number is there twice and another
    is missing. Return the double one and the missing one in a list.

    You are given `numbers`, a copy of 1, ..., `n` in any order in which one number was replaced by
    another. Return [repeated, missing].

    列表 `numbers` 本应恰好包含 1 到 `n`，但有一个数出现两次、另一个数缺失，返回 [重复的数, 缺失的数]。

    给定 `numbers`，它由 1 到 `n` 打乱顺序并把其中一个数错写成另一个数而成，返回重复的数和缺失的数组成的列表。

    >>> extra_and_absent([3, 1, 3, 4], 4)
    [3, 2]
    >>> extra_and_absent([1, 1], 2)
    [1, 2]
    """
    repeated = sum(numbers) - sum(set(numbers))
    missing = n * (n + 1) // 2 - sum(set(numbers))
    return [repeated, missing]


def extra_and_absent_2(numbers: list[int], n: int) -> list[int]:
    repeated = missing = 0
    for x in range(1, n + 1):
        if numbers.count(x) == 2:
            repeated = x
        elif x not in numbers:
            missing = x
    return [repeated, missing]


def holes_filled_with(table: dict[int, str], n: int, filler: str) -> list[str]:
    """Return the values of `table` for the keys 1 to `n` in order, with `filler` for absent keys.

    Given a dictionary `table` with whole numbers as keys, list what it holds for 1, 2, ..., `n`;
    where a key is missing put `filler`.

    按顺序返回 `table` 中键 1 到 `n` 对应的值，缺少的键用 `filler` 代替。

    给定以整数为键的字典 `table`，依次列出 1、2、……、`n` 对应的值，键不存在时填入 `filler`。

    >>> holes_filled_with({1: "a", 3: "c"}, 4, "-")
    ['a', '-', 'c', '-']
    >>> holes_filled_with({}, 2, "?")
    ['?', '?']
    >>> holes_filled_with({1: "a"}, 0, "-")
    []
    """
    return [table.get(i, filler) for i in range(1, n + 1)]


def holes_filled_with_2(table: dict[int, str], n: int, filler: str) -> list[str]:
    result = []
    for key in range(1, n + 1):
        if key in table:
            result.append(table[key])
        else:
            result.append(filler)
    return result


def absent_weekday_numbers(days: list[int]) -> str:
    """Write the numbers from 1 to 7 that are not in `days` as a text with commas, or "none".

    Write a function that joins with "," all weekday numbers 1 to 7 absent from the list `days`. If
    every one is present, return "none".

    将 1 到 7 中不在 `days` 里的数写成用逗号分隔的文本，若都在则返回 "none"。

    编写一个函数，把列表 `days` 中缺少的星期序号（1 到 7）用 "," 连接；一个不缺时返回 "none"。

    >>> absent_weekday_numbers([1, 2, 4, 5, 7])
    '3,6'
    >>> absent_weekday_numbers([7, 6, 5, 4, 3, 2, 1])
    'none'
    """
    absent = [str(day) for day in range(1, 8) if day not in days]
    return ",".join(absent) or "none"


def absent_weekday_numbers_2(days: list[int]) -> str:
    absent = sorted(set(range(1, 8)) - set(days))
    if not absent:
        return "none"
    return ",".join(map(str, absent))


def run_texts(numbers: list[int]) -> list[str]:
    """Write each run of consecutive numbers in the ascending list `numbers` as "first..last", a
    single number as itself.

    You are given `numbers` in ascending order without repeats. Group those that follow directly on
    each other and return a text per group: "4..7" for several, "9" for one.

    把升序列表 `numbers` 中每段连续的数写成 "首..末"，单独的数写它自己。

    给定升序无重复的 `numbers`，把首尾相连的数归为一组，每组返回一个文本：多个数写 "4..7"，一个数写 "9"。

    >>> run_texts([4, 5, 6, 9])
    ['4..6', '9']
    >>> run_texts([1, 3])
    ['1', '3']
    >>> run_texts([])
    []
    """
    starts = [x for x in numbers if x - 1 not in numbers]
    ends = [x for x in numbers if x + 1 not in numbers]
    return [str(a) if a == b else f"{a}..{b}" for a, b in zip(starts, ends)]


def count_consecutive_groups(numbers: list[int]) -> int:
    """Return into how many groups of consecutive whole numbers the different `numbers` fall.

    Given a list `numbers` in any order, count the groups of numbers that follow on each other
    without a gap; repeats do not matter.

    返回 `numbers` 中不同的数可以分成多少组连续整数。

    给定顺序不定的列表 `numbers`，统计其中无间断的连续整数有多少组，重复的数不影响结果。

    >>> count_consecutive_groups([8, 1, 2, 7, 2])
    2
    >>> count_consecutive_groups([5])
    1
    >>> count_consecutive_groups([])
    0
    """
    return sum(x + 1 not in numbers for x in set(numbers))


def count_consecutive_groups_2(numbers: list[int]) -> int:
    groups = 0
    previous = None
    for x in sorted(set(numbers)):
        if previous is None or x != previous + 1:
            groups += 1
        previous = x
    return groups


def keys_only_in_one(a: dict[str, int], b: dict[str, int]) -> list[str]:
    """Return in alphabetical order the keys that only one of the dictionaries `a` and `b` has.

    Given two dictionaries `a` and `b`, find the keys that are in exactly one of them and return
    them sorted.

    按字母顺序返回只出现在字典 `a` 或只出现在字典 `b` 中的键。

    给定两个字典 `a` 和 `b`，找出恰好属于其中一个的键，排序后返回。

    >>> keys_only_in_one({"x": 1, "y": 2}, {"y": 5, "w": 0})
    ['w', 'x']
    >>> keys_only_in_one({"x": 1}, {"x": 2})
    []
    >>> keys_only_in_one({}, {})
    []
    """
    return sorted(a.keys() ^ b.keys())


def keys_only_in_one_2(a: dict[str, int], b: dict[str, int]) -> list[str]:
    keys = [key for key in a if key not in b]
    for key in b:
        if key not in a:
            keys.append(key)
    return sorted(keys)


def same_value_keys(a: dict[str, int], b: dict[str, int]) -> list[str]:
    """Return the keys of `a`, in order, that `b` has as well and with the same value.

    Write a function that lists each key found in both dictionaries `a` and `b` whose two values are
    equal, in the order of `a`.

    按顺序返回 `a` 中那些 `b` 也有且值相同的键。

    编写一个函数，按 `a` 的顺序列出同时存在于字典 `a` 和 `b` 中、且两边的值相等的键。

    >>> same_value_keys({"p": 1, "q": 2, "r": 3}, {"r": 3, "q": 5, "p": 1})
    ['p', 'r']
    >>> same_value_keys({"p": 1}, {})
    []
    """
    return [key for key, value in a.items() if key in b and b[key] == value]


def same_value_keys_2(a: dict[str, int], b: dict[str, int]) -> list[str]:
    same = []
    for key in a:
        if key in b and a[key] == b[key]:
            same.append(key)
    return same


def values_used_by_several(table: dict[str, int]) -> list[int]:
    """Return in ascending order the values that belong to two or more keys of `table`.

    Given a dictionary `table`, find the values that occur more than once and return them, each
    once, sorted.

    按升序返回字典 `table` 中被两个或更多键使用的值。

    给定字典 `table`，找出出现不止一次的值，每个只列一次，排序后返回。

    >>> values_used_by_several({"a": 5, "b": 2, "c": 5})
    [5]
    >>> values_used_by_several({"a": 1})
    []
    >>> values_used_by_several({})
    []
    """
    values = list(table.values())
    return sorted(value for value in set(values) if values.count(value) > 1)


def values_used_by_several_2(table: dict[str, int]) -> list[int]:
    seen, several = set(), set()
    for value in table.values():
        if value in seen:
            several.add(value)
        seen.add(value)
    return sorted(several)


def wish_covered_by(wishes: list[str], shops: dict[str, list[str]]) -> list[str]:
    """Return the names of the `shops`, in order, that sell everything in `wishes`.

    You are given a dictionary `shops` from a name to a list of goods. List the shops whose goods
    include all of the `wishes`.

    按顺序返回 `shops` 中出售 `wishes` 里所有物品的商店名。

    给定由店名到商品列表的字典 `shops`，列出商品包含全部 `wishes` 的商店。

    >>> wish_covered_by(["ink", "pen"], {"A": ["pen", "ink", "cup"], "B": ["pen"]})
    ['A']
    >>> wish_covered_by([], {"A": ["pen"]})
    ['A']
    >>> wish_covered_by(["pen"], {})
    []
    """
    return [name for name, goods in shops.items() if set(wishes) <= set(goods)]


def wish_covered_by_2(wishes: list[str], shops: dict[str, list[str]]) -> list[str]:
    result = []
    for name in shops:
        if all(wish in shops[name] for wish in wishes):
            result.append(name)
    return result


def most_shared_group(target: list[int], groups: list[list[int]]) -> int:
    """Return the index of the one of the `groups` that has the most different numbers in common
    with `target`, the first in a tie. There is at least one group.

    Write a function that intersects each list of the non-empty `groups` with `target` and returns
    the position of the largest intersection; the earliest wins if several are equal.

    返回 `groups` 中与 `target` 共有的不同数字最多的那一组的下标，相同取最前，至少有一组。

    编写一个函数，求非空列表 `groups` 中各组与 `target` 的交集，返回交集最大者的位置，并列时取最早的。

    >>> most_shared_group([1, 2, 3], [[1, 9], [3, 2], [2, 2, 2]])
    1
    >>> most_shared_group([], [[1], [2]])
    0
    """
    sizes = [len(set(target) & set(group)) for group in groups]
    return sizes.index(max(sizes))


def most_shared_group_2(target: list[int], groups: list[list[int]]) -> int:
    best = 0
    most = -1
    for i, group in enumerate(groups):
        shared = len(set(target).intersection(group))
        if shared > most:
            best, most = i, shared
    return best


def pairs_without_common(words: list[str]) -> int:
    """Count the pairs of `words` that have no letter in common.

    You are given a list of `words`. Return how many pairs of different positions hold two words
    that share no character.

    统计 `words` 中没有共同字母的单词对数。

    给定单词列表 `words`，返回有多少对不同位置上的单词没有任何相同字符。

    >>> pairs_without_common(["ab", "cd", "ad"])
    1
    >>> pairs_without_common(["x", "y", "z"])
    3
    >>> pairs_without_common(["a"])
    0
    """
    count = 0
    for i, word in enumerate(words):
        for other in words[i + 1 :]:
            if not set(word) & set(other):
                count += 1
    return count


def toggled_members(members: list[str], events: list[str]) -> list[str]:
    """Go through `events`: a name that is among the `members` leaves, any other joins at the end.
    Return the final list of members.

    Given a list `members` without repeats and a list of names `events`, remove each name of
    `events` if it is present at that moment and append it otherwise.

    依次处理 `events`：名字已在 `members` 中就退出，否则加到末尾，返回最后的成员列表。

    给定无重复的列表 `members` 和名字列表 `events`，每遇到一个名字，若当时在列表中就删除，否则追加到末尾。

    >>> toggled_members(["Al", "Bo"], ["Cy", "Al", "Cy", "Al"])
    ['Bo', 'Al']
    >>> toggled_members([], ["Al"])
    ['Al']
    """
    present = list(members)
    for name in events:
        if name in present:
            present.remove(name)
        else:
            present.append(name)
    return present


def odd_count_values(numbers: list[int]) -> list[int]:
    """Return the sorted different `numbers` that occur an odd number of times.

    Write a function that counts each number in the list `numbers` and returns in ascending order
    those whose count is odd.

    返回 `numbers` 中出现奇数次的不同的数，升序排列。

    编写一个函数，统计列表 `numbers` 中各数的次数，按升序返回次数为奇数的数。

    >>> odd_count_values([4, 7, 4, 1, 1, 1])
    [1, 7]
    >>> odd_count_values([2, 2])
    []
    >>> odd_count_values([])
    []
    """
    odd = set()
    for number in numbers:
        odd ^= {number}
    return sorted(odd)


def odd_count_values_2(numbers: list[int]) -> list[int]:
    return sorted(x for x in set(numbers) if numbers.count(x) % 2 == 1)


def new_in_each_row(rows: list[list[int]]) -> list[int]:
    """For each of the `rows`, return how many different numbers it has that no earlier row had.

    Given a list of `rows`, go through them from the first to the last and count for each the
    distinct numbers never seen in the rows before it.

    对 `rows` 的每一行，返回其中有多少个不同的数是前面各行都没有的。

    给定由行组成的列表 `rows`，从第一行到最后一行，统计每行里之前各行从未出现过的不同数字的个数。

    >>> new_in_each_row([[1, 1, 2], [2, 3], [1, 3]])
    [2, 1, 0]
    >>> new_in_each_row([[]])
    [0]
    >>> new_in_each_row([])
    []
    """
    seen = set()
    counts = []
    for row in rows:
        new = set(row) - seen
        counts.append(len(new))
        seen |= new
    return counts


def rows_with_enough_variety(rows: list[list[int]], k: int) -> list[int]:
    """Return the indices of the `rows` that contain more than `k` different numbers.

    You are given a list of `rows`. List the positions of those rows whose number of distinct
    elements is greater than `k`.

    返回 `rows` 中含有超过 `k` 个不同数字的行的下标。

    给定列表 `rows`，列出不同元素个数大于 `k` 的各行的位置。

    >>> rows_with_enough_variety([[1, 1, 1], [1, 2], [3, 4, 5]], 1)
    [1, 2]
    >>> rows_with_enough_variety([[]], 0)
    []
    """
    return [i for i, row in enumerate(rows) if len(set(row)) > k]


def rows_with_enough_variety_2(rows: list[list[int]], k: int) -> list[int]:
    found = []
    for i in range(len(rows)):
        if len(set(rows[i])) > k:
            found.append(i)
    return found


def overlap_of_all(intervals: list[list[int]]) -> list[int]:
    """Return the stretch [start, end] that all of the non-empty list `intervals` have in common, or
    an empty list if there is none. A single shared point counts.

    Write a function that takes one or more `intervals` [start, end] and returns from their largest
    start to their smallest end; if the start would come after the end, return [].

    返回非空列表 `intervals` 中所有区间的公共部分 [起点, 终点]，没有则返回空列表，只共一点也算。

    编写一个函数，接收至少一个区间的列表 `intervals`，返回最大起点到最小终点；若起点大于终点则返回 []。

    >>> overlap_of_all([[1, 6], [3, 9], [2, 5]])
    [3, 5]
    >>> overlap_of_all([[1, 2], [3, 4]])
    []
    >>> overlap_of_all([[1, 3], [3, 4]])
    [3, 3]
    """
    start = max(interval[0] for interval in intervals)
    end = min(interval[1] for interval in intervals)
    return [start, end] if start <= end else []


def clashing_index_pairs(intervals: list[list[int]]) -> list[list[int]]:
    """Return the index pairs [i, j] with i < j of all `intervals` that overlap. Touching ends are
    no overlap.

    Given a list of [start, end] `intervals`, list every pair of positions, the smaller first, whose
    intervals share more than a point.

    返回 `intervals` 中所有相互重叠的区间的下标对 [i, j]（i < j），首尾相接不算重叠。

    给定 [起点, 终点] 列表 `intervals`，列出重叠部分不止一个点的每对区间的位置，小的下标在前。

    >>> clashing_index_pairs([[1, 4], [3, 6], [6, 8]])
    [[0, 1]]
    >>> clashing_index_pairs([[1, 2]])
    []
    """
    pairs = []
    for i, a in enumerate(intervals):
        for j in range(i + 1, len(intervals)):
            b = intervals[j]
            if a[0] < b[1] and b[0] < a[1]:
                pairs.append([i, j])
    return pairs


def split_interval_at(start: int, end: int, cut: int) -> list[list[int]]:
    """Split the interval from `start` to `end` at `cut` into two intervals. If `cut` is not
    strictly inside, return the interval alone.

    You are given an interval from `start` to `end` and a point `cut`. Return the list of the parts
    before and after the point, or just the whole when the point is not between the ends.

    在 `cut` 处把 `start` 到 `end` 的区间分成两个；若 `cut` 不严格在内部，则只返回原区间。

    给定从 `start` 到 `end` 的区间和点 `cut`，返回该点前后两部分组成的列表，点不在两端之间时只返回整个区间。

    >>> split_interval_at(2, 9, 5)
    [[2, 5], [5, 9]]
    >>> split_interval_at(2, 9, 9)
    [[2, 9]]
    """
    if start < cut < end:
        return [[start, cut], [cut, end]]
    return [[start, end]]


def middles_of_real_intervals(intervals: list[list[int]]) -> list[float]:
    """Return the middle of each of the `intervals` that is longer than 0.

    Given a list of [start, end] `intervals`, compute half the sum of the two ends for each one,
    leaving out those whose ends are equal.

    返回 `intervals` 中每个长度大于 0 的区间的中点。

    给定 [起点, 终点] 列表 `intervals`，求每个区间两端之和的一半，两端相等的区间略去。

    >>> middles_of_real_intervals([[1, 4], [3, 3], [0, 8]])
    [2.5, 4.0]
    >>> middles_of_real_intervals([])
    []
    """
    return [(start + end) / 2 for start, end in intervals if end > start]


def middles_of_real_intervals_2(intervals: list[list[int]]) -> list[float]:
    middles = []
    for start, end in intervals:
        if start != end:
            middles.append((start + end) / 2)
    return middles


def enters_range_count(values: list[int], low: int, high: int) -> int:
    """Return how often `values` comes into the range from `low` to `high` from outside. The first
    value counts if it is inside.

    Write a function that goes through `values` and counts the elements inside the range (bounds
    included) that have no element before them or one that is outside.

    返回 `values` 从外面进入 `low` 到 `high` 范围的次数，第一个数在范围内也算一次。

    编写一个函数，遍历 `values`，统计在范围内（含边界）且前面没有元素或前一个元素在范围外的数的个数。

    >>> enters_range_count([1, 5, 6, 12, 7], 4, 8)
    2
    >>> enters_range_count([5], 4, 8)
    1
    >>> enters_range_count([], 4, 8)
    0
    """
    count = 0
    was_inside = False
    for value in values:
        inside = low <= value <= high
        if inside and not was_inside:
            count += 1
        was_inside = inside
    return count


def longest_stay_inside(values: list[int], low: int, high: int) -> int:
    """Return the greatest number of neighbouring `values` that all lie from `low` to `high`.

    You are given a list `values` and two bounds, which belong to the range. Find the length of the
    longest stretch without any value outside.

    返回 `values` 中连续位于 `low` 到 `high` 之间的数最多有多少个。

    给定列表 `values` 和两个边界（含），求没有任何数超出范围的最长一段的长度。

    >>> longest_stay_inside([3, 9, 4, 5, 1, 4], 3, 6)
    2
    >>> longest_stay_inside([9], 3, 6)
    0
    >>> longest_stay_inside([], 3, 6)
    0
    """
    best = current = 0
    for value in values:
        current = current + 1 if low <= value <= high else 0
        best = max(best, current)
    return best


def narrowed_bounds(low: int, high: int, guesses: list[int], secret: int) -> list[int]:
    """Start with the range from `low` to `high` and narrow it with each of the `guesses` at the
    number `secret`: return what is left as [low, high].

    Given a `secret` number between `low` and `high` and wrong `guesses`, raise the lower bound
    above every guess that is too small and put the upper bound below every guess that is too large.

    从 `low` 到 `high` 的范围开始，用对 `secret` 的每次猜测 `guesses` 缩小范围，返回剩下的 [下界, 上界]。

    给定位于 `low` 与 `high` 之间的 `secret` 和若干错误的 `guesses`，猜小了就把下界提到猜测之上，猜大了就把上界降到其下。

    >>> narrowed_bounds(1, 100, [50, 25, 40], 33)
    [26, 39]
    >>> narrowed_bounds(1, 10, [], 4)
    [1, 10]
    """
    for guess in guesses:
        if guess < secret:
            low = max(low, guess + 1)
        else:
            high = min(high, guess - 1)
    return [low, high]


def equal_steps_inside(low: int, high: int, parts: int) -> list[float]:
    """Return the inner points that divide the range from `low` to `high` into `parts` equal pieces.

    Write a function that cuts the stretch between `low` and `high` into `parts` pieces of the same
    length and returns the cutting points, without the two ends.

    返回把 `low` 到 `high` 的范围等分成 `parts` 段的内部分点。

    编写一个函数，将 `low` 与 `high` 之间等分为 `parts` 段，返回各分割点，不含两端。

    >>> equal_steps_inside(0, 10, 4)
    [2.5, 5.0, 7.5]
    >>> equal_steps_inside(3, 5, 2)
    [4.0]
    >>> equal_steps_inside(0, 9, 1)
    []
    """
    return [low + (high - low) * i / parts for i in range(1, parts)]


def shared_prefix_set(first: list[int], second: list[int]) -> int:
    """Return the smallest k for which the first k elements of `first` and `second` hold the same
    different numbers, k being at least 1, or 0 if there is no such k.

    You are given two lists of the same length. Compare the sets of their first 1, 2, 3, ...
    elements and return the first length at which the sets of `first` and `second` are equal, or 0.

    返回最小的 k（至少为 1），使 `first` 与 `second` 的前 k 个元素所含的不同数字相同，没有则返回 0。

    给定等长的列表 `first` 和 `second`，比较它们前 1、2、3……个元素的集合，返回首次相等时的长度，没有则为 0。

    >>> shared_prefix_set([1, 2, 3], [2, 1, 9])
    2
    >>> shared_prefix_set([4], [4])
    1
    >>> shared_prefix_set([1], [2])
    0
    """
    for k in range(1, len(first) + 1):
        if set(first[:k]) == set(second[:k]):
            return k
    return 0


def complete_after(draws: list[int], n: int) -> int:
    """Return how many of the `draws` it takes until every number from 1 to `n` has come up, or -1
    if some number never does.

    Given a list `draws` and a positive `n`, find the length of the shortest beginning of the list
    that contains all of 1, ..., `n`; return -1 when there is none.

    返回 `draws` 中到 1 至 `n` 全部出现为止需要多少次，若有数始终没有出现则返回 -1。

    给定列表 `draws` 和正整数 `n`，求包含 1 到 `n` 所有数的最短开头部分的长度，没有则返回 -1。

    >>> complete_after([2, 2, 1, 5, 3, 1], 3)
    5
    >>> complete_after([1, 3], 3)
    -1
    """
    needed = set(range(1, n + 1))
    for i, draw in enumerate(draws):
        needed.discard(draw)
        if not needed:
            return i + 1
    return -1


def allowed_and_fresh(code: int, low: int, high: int, used: list[int]) -> str:
    """Return "range" if `code` is not from `low` to `high`, "used" if it is in `used`, else "ok".

    Write a function that checks a `code`: answer "range" when it is outside the bounds `low` and
    `high`, "used" when it occurs in the list `used`, and "ok" otherwise.

    若 `code` 不在 `low` 到 `high` 之间返回 "range"，若在 `used` 中返回 "used"，否则返回 "ok"。

    编写一个函数检查 `code`：超出边界 `low` 和 `high` 时答 "range"，已在列表 `used` 里时答 "used"，其余答 "ok"。

    >>> allowed_and_fresh(7, 1, 9, [3, 4])
    'ok'
    >>> allowed_and_fresh(4, 1, 9, [3, 4])
    'used'
    >>> allowed_and_fresh(12, 1, 9, [12])
    'range'
    """
    if code < low or code > high:
        return "range"
    if code in used:
        return "used"
    return "ok"


def allowed_and_fresh_2(code: int, low: int, high: int, used: list[int]) -> str:
    if not low <= code <= high:
        return "range"
    return "used" if code in used else "ok"


def digits_absent_from(n: int) -> str:
    """Return the digits from 0 to 9 that the non-negative number `n` does not contain, as a string
    in ascending order.

    Given a non-negative whole number `n`, join all digits that are missing from its decimal form.

    返回非负整数 `n` 中没有出现的数字（0 到 9），按升序拼成字符串。

    给定非负整数 `n`，把其十进制写法里缺少的所有数字依次连接起来。

    >>> digits_absent_from(13579)
    '02468'
    >>> digits_absent_from(9876543210)
    ''
    """
    return "".join(digit for digit in "0123456789" if digit not in str(n))


def digits_absent_from_2(n: int) -> str:
    present = set(str(n))
    result = ""
    for digit in range(10):
        if str(digit) not in present:
            result += str(digit)
    return result


def same_digits_used(a: int, b: int) -> bool:
    """Return whether the non-negative numbers `a` and `b` are written with the same set of digits.

    You are given two non-negative integers `a` and `b`. Decide whether each digit of one occurs in
    the other as well, no matter how often.

    判断非负整数 `a` 和 `b` 所用到的数字种类是否完全相同。

    给定两个非负整数 `a` 和 `b`，判断其中一个的每个数字是否也都出现在另一个里，不论次数。

    >>> same_digits_used(1223, 3312)
    True
    >>> same_digits_used(12, 123)
    False
    """
    return set(str(a)) == set(str(b))


def same_digits_used_2(a: int, b: int) -> bool:
    first, second = str(a), str(b)
    return all(d in second for d in first) and all(d in first for d in second)


def swapped_out_repeats(numbers: list[int], filler: int) -> list[int]:
    """Return `numbers` with every element that occurred before replaced by `filler`.

    Given a list `numbers`, keep the first occurrence of each value and put `filler` in the place of
    all later ones.

    返回把 `numbers` 中之前出现过的元素都换成 `filler` 的列表。

    给定列表 `numbers`，每个值首次出现时保留，之后再出现的位置都填入 `filler`。

    >>> swapped_out_repeats([5, 3, 5, 5, 2], 0)
    [5, 3, 0, 0, 2]
    >>> swapped_out_repeats([1], 0)
    [1]
    >>> swapped_out_repeats([], 7)
    []
    """
    return [filler if x in numbers[:i] else x for i, x in enumerate(numbers)]


def swapped_out_repeats_2(numbers: list[int], filler: int) -> list[int]:
    seen = set()
    result = []
    for number in numbers:
        if number in seen:
            result.append(filler)
        else:
            result.append(number)
            seen.add(number)
    return result


def distinct_sum_inside(values: list[int], low: int, high: int) -> int:
    """Return the sum of the different `values` that are greater than `low` and less than `high`.

    Write a function that adds up the numbers of the list `values` strictly between `low` and
    `high`, each of them only once.

    返回 `values` 中大于 `low` 且小于 `high` 的不同数之和。

    编写一个函数，把列表 `values` 里严格位于 `low` 与 `high` 之间的数相加，每个数只加一次。

    >>> distinct_sum_inside([4, 6, 4, 10, 1], 1, 10)
    10
    >>> distinct_sum_inside([2, 2], 2, 5)
    0
    >>> distinct_sum_inside([], 0, 9)
    0
    """
    return sum(value for value in set(values) if low < value < high)


def distinct_sum_inside_2(values: list[int], low: int, high: int) -> int:
    used = []
    for value in values:
        if low < value < high and value not in used:
            used.append(value)
    return sum(used)


def subset_of_any(part: list[str], groups: list[list[str]]) -> bool:
    """Return whether at least one of the `groups` contains all strings of `part`.

    Given a list `part` and several `groups`, tell whether the elements of `part` can all be found
    together in one group.

    判断 `groups` 中是否至少有一组包含 `part` 的所有字符串。

    给定列表 `part` 和若干组 `groups`，判断 `part` 的元素能否全部在同一组中找到。

    >>> subset_of_any(["a", "c"], [["a", "b"], ["c", "d", "a"]])
    True
    >>> subset_of_any(["b", "c"], [["a", "b"], ["c"]])
    False
    >>> subset_of_any(["a"], [])
    False
    """
    return any(set(part) <= set(group) for group in groups)


def subset_of_any_2(part: list[str], groups: list[list[str]]) -> bool:
    for group in groups:
        if all(item in group for item in part):
            return True
    return False


def tightest_interval_with(n: int, intervals: list[list[int]]) -> list[int]:
    """Return the shortest of the `intervals` that contains `n`, the first in a tie, or an empty
    list. Both ends belong to an interval.

    Given a number `n` and [start, end] `intervals`, pick among those with start <= n <= end the one
    of least length; if there is none return [].

    返回 `intervals` 中包含 `n` 的最短区间（含两端），长度相同取最前，没有则返回空列表。

    给定整数 `n` 和 [起点, 终点] 列表 `intervals`，在包含该数的区间中选最短的一个，没有时返回 []。

    >>> tightest_interval_with(5, [[1, 9], [4, 6], [7, 8]])
    [4, 6]
    >>> tightest_interval_with(0, [[1, 9]])
    []
    """
    fitting = [pair for pair in intervals if pair[0] <= n <= pair[1]]
    return min(fitting, key=lambda pair: pair[1] - pair[0], default=[])


def tightest_interval_with_2(n: int, intervals: list[list[int]]) -> list[int]:
    best = []
    for start, end in intervals:
        if start <= n <= end and (not best or end - start < best[1] - best[0]):
            best = [start, end]
    return best


def ages_in_groups(ages: list[int], limits: list[int]) -> list[int]:
    """Count for each of the ascending `limits` how many `ages` are below it but not below the limit
    before it.

    You are given a list of `ages` and ascending `limits`. Each age belongs to the first limit that
    is greater than it; return the number of ages per limit. Ages that reach all limits are ignored.

    对升序的 `limits` 中每个界限，统计有多少个 `ages` 小于它但不小于前一个界限。

    给定年龄列表 `ages` 和升序的 `limits`，每个年龄归入第一个大于它的界限，返回各界限的人数，达到所有界限的年龄忽略。

    >>> ages_in_groups([5, 17, 30, 12, 80], [13, 18, 65])
    [2, 1, 1]
    >>> ages_in_groups([], [10, 20])
    [0, 0]
    """
    counts = [0] * len(limits)
    for age in ages:
        for i, limit in enumerate(limits):
            if age < limit:
                counts[i] += 1
                break
    return counts


def ages_in_groups_2(ages: list[int], limits: list[int]) -> list[int]:
    below = [sum(age < limit for age in ages) for limit in limits]
    return [b - a for a, b in zip([0] + below, below)]


def alternating_membership(numbers: list[int], chosen: list[int]) -> bool:
    """Return whether the elements of `numbers` are by turns in `chosen` and not in it.

    Write a function that checks that of any two neighbours in the list `numbers` exactly one occurs
    in the list `chosen`.

    判断 `numbers` 的元素是否交替地属于和不属于 `chosen`。

    编写一个函数，检查列表 `numbers` 中任意两个相邻的数是否恰有一个出现在列表 `chosen` 里。

    >>> alternating_membership([1, 5, 2, 6], [1, 2])
    True
    >>> alternating_membership([1, 2, 5], [1, 2])
    False
    >>> alternating_membership([], [1])
    True
    """
    return all((a in chosen) != (b in chosen) for a, b in zip(numbers, numbers[1:]))


def alternating_membership_2(numbers: list[int], chosen: list[int]) -> bool:
    for i in range(1, len(numbers)):
        if (numbers[i] in chosen) == (numbers[i - 1] in chosen):
            return False
    return True


def stretch_of_three(a: list[int], b: list[int], c: list[int]) -> int:
    """Return the length of the part shared by the three intervals `a`, `b` and `c`, or 0 if none.

    Given three intervals `a`, `b` and `c` as [start, end], subtract the greatest start from
    the smallest end; a negative result becomes 0.

    返回三个区间 `a`、`b`、`c` 公共部分的长度，没有公共部分则返回 0。

    给定三个 [起点, 终点] 区间 `a`、`b` 和 `c`，用最小的终点减最大的起点，结果为负时返回 0。

    >>> stretch_of_three([1, 8], [3, 9], [0, 6])
    3
    >>> stretch_of_three([1, 2], [3, 4], [0, 9])
    0
    """
    start = max(a[0], b[0], c[0])
    end = min(a[1], b[1], c[1])
    return max(0, end - start)
