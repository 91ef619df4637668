"""Short lists: brief functions over lists of numbers, each with a rule or two of its own."""

import heapq
import itertools
import math
from collections import Counter, deque


def small_odds(numbers: list[int], limit: int) -> list[int]:
    """Return the odd numbers of `numbers` that are less than `limit`, in their order.

    You are given a list of integers `numbers` and an integer `limit`. Keep only those numbers that
    are odd and smaller than `limit`.

    返回 `numbers` 中小于 `limit` 的奇数，保持原来的顺序。

    给定整数列表 `numbers` 和整数 `limit`，只保留既是奇数又小于 `limit` 的数。

    >>> small_odds([3, 8, 15, 7, 2], 10)
    [3, 7]
    >>> small_odds([4, 6], 10)
    []
    """
    return [n for n in numbers if n % 2 == 1 and n < limit]


def small_odds_2(numbers: list[int], limit: int) -> list[int]:
    result = []
    for n in numbers:
        if n % 2 != 0 and n < limit:
            result.append(n)
    return result


def positive_threes_total(values: list[int]) -> int:
    """Return the sum of the positive multiples of 3 in `values`.

    Write a function that adds up all elements of `values` which are greater than zero and divisible
    by 3. If there are none, the sum is 0.

    返回 `values` 中所有正的 3 的倍数之和。

    编写一个函数，把 `values` 里大于零且能被 3 整除的元素加起来；没有这样的元素时返回 0。

    >>> positive_threes_total([3, -6, 9, 4])
    12
    >>> positive_threes_total([1, 2])
    0
    """
    return sum(v for v in values if v > 0 and v % 3 == 0)


def positive_threes_total_2(values: list[int]) -> int:
    total = 0
    for v in values:
        if v > 0 and v % 3 == 0:
            total += v
    return total


def places_at_least(values: list[int], minimum: int) -> list[int]:
    """Return the positions of the elements of `values` that are at least `minimum`.

    Given a list `values`, return the list of indices (starting at 0) where the element is greater
    than or equal to `minimum`.

    返回 `values` 中不小于 `minimum` 的元素的下标列表。

    给定列表 `values`，找出所有大于或等于 `minimum` 的元素所在的位置（从 0 开始）。

    >>> places_at_least([5, 1, 7, 3], 4)
    [0, 2]
    >>> places_at_least([1, 2], 9)
    []
    """
    return [i for i, value in enumerate(values) if value >= minimum]


def places_at_least_2(values: list[int], minimum: int) -> list[int]:
    places = []
    for i in range(len(values)):
        if values[i] >= minimum:
            places.append(i)
    return places


def larger_than_left(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` that are larger than the element just before them.

    Given a list `numbers`, collect every number that is greater than its left neighbour. The first
    number has no left neighbour and is never taken.

    返回 `numbers` 中比前一个元素大的那些元素。

    给定列表 `numbers`，收集所有大于其左边相邻元素的数；第一个数没有左邻，因此不取。

    >>> larger_than_left([2, 5, 4, 6, 6])
    [5, 6]
    >>> larger_than_left([3])
    []
    """
    return [b for a, b in zip(numbers, numbers[1:]) if b > a]


def larger_than_left_2(numbers: list[int]) -> list[int]:
    result = []
    for i in range(1, len(numbers)):
        if numbers[i] > numbers[i - 1]:
            result.append(numbers[i])
    return result


def largest_step(numbers: list[int]) -> int:
    """Return the largest absolute difference of two neighbours in `numbers`. With fewer than two
    numbers it is 0.

    Write a function that looks at every two adjacent elements of `numbers` and returns how far
    apart they are at most; return 0 when there are no adjacent elements.

    返回 `numbers` 中相邻两数之差的绝对值的最大值；不足两个数时返回 0。

    编写一个函数，检查 `numbers` 中每一对相邻元素，返回它们之间最大的距离，没有相邻元素则返回 0。

    >>> largest_step([4, 9, 7, 1])
    6
    >>> largest_step([5])
    0
    """
    return max((abs(a - b) for a, b in zip(numbers, numbers[1:])), default=0)


def largest_step_2(numbers: list[int]) -> int:
    largest = 0
    for i in range(len(numbers) - 1):
        largest = max(largest, abs(numbers[i] - numbers[i + 1]))
    return largest


def zeros_replaced(numbers: list[int], value: int) -> list[int]:
    """Return a copy of `numbers` with every zero replaced by `value`.

    You are given a list `numbers`. Build a new list in which each 0 has become `value` and all
    other numbers are unchanged.

    返回 `numbers` 的副本，其中每个 0 都被替换为 `value`。

    给定列表 `numbers`，构造一个新列表，把所有的 0 换成 `value`，其余的数不变。

    >>> zeros_replaced([1, 0, 3, 0], 7)
    [1, 7, 3, 7]
    >>> zeros_replaced([], 7)
    []
    """
    return [value if n == 0 else n for n in numbers]


def zeros_replaced_2(numbers: list[int], value: int) -> list[int]:
    result = list(numbers)
    for i, n in enumerate(result):
        if n == 0:
            result[i] = value
    return result


def negatives_to_zero(values: list[int]) -> list[int]:
    """Replace every negative element of `values` by 0 and return the new list.

    Given a list of integers `values`, return a list of the same length in which the negative
    numbers are 0 and the others stay as they are.

    将 `values` 中的每个负数替换为 0，返回新列表。

    给定整数列表 `values`，返回一个等长的列表，负数变为 0，其他数保持不变。

    >>> negatives_to_zero([4, -2, 0, -9, 1])
    [4, 0, 0, 0, 1]
    >>> negatives_to_zero([-1])
    [0]
    """
    return [max(v, 0) for v in values]


def negatives_to_zero_2(values: list[int]) -> list[int]:
    result = []
    for v in values:
        result.append(0 if v < 0 else v)
    return result


def has_neighbours_summing_to(numbers: list[int], total: int) -> bool:
    """Check whether two adjacent elements of `numbers` add up to `total`.

    Given a list `numbers` and an integer `total`, return True if there is a number which together
    with the next one gives exactly `total`, and False otherwise.

    判断 `numbers` 中是否有两个相邻元素之和等于 `total`。

    给定列表 `numbers` 和整数 `total`，若存在某个数与它后面的数相加恰好为 `total` 则返回 True，否则返回 False。

    >>> has_neighbours_summing_to([1, 4, 6, 2], 10)
    True
    >>> has_neighbours_summing_to([1, 4, 6, 2], 7)
    False
    >>> has_neighbours_summing_to([5], 5)
    False
    """
    return any(a + b == total for a, b in zip(numbers, numbers[1:]))


def has_neighbours_summing_to_2(numbers: list[int], total: int) -> bool:
    for i in range(len(numbers) - 1):
        if numbers[i] + numbers[i + 1] == total:
            return True
    return False


def last_even_place(numbers: list[int]) -> int:
    """Return the position of the last even number in `numbers`, or -1 if there is none.

    Write a function that finds the largest index at which `numbers` holds an even number. When all
    numbers are odd, return -1.

    返回 `numbers` 中最后一个偶数的位置，没有偶数时返回 -1。

    编写一个函数，找出 `numbers` 中偶数所在的最大下标；若全是奇数，则返回 -1。

    >>> last_even_place([2, 3, 8, 5])
    2
    >>> last_even_place([1, 3])
    -1
    """
    for i in range(len(numbers) - 1, -1, -1):
        if numbers[i] % 2 == 0:
            return i
    return -1


def last_even_place_2(numbers: list[int]) -> int:
    return max((i for i, n in enumerate(numbers) if n % 2 == 0), default=-1)


def running_evens(numbers: list[int]) -> list[int]:
    """For every place in `numbers`, return how many even numbers there are up to and including it.

    You are given a list `numbers`. Return a list of the same length whose element at each place is
    the count of even numbers seen so far.

    对 `numbers` 的每个位置，返回到该位置为止（含该位置）偶数的个数。

    给定列表 `numbers`，返回一个等长的列表，每一项是截至该处已经出现的偶数个数。

    >>> running_evens([2, 3, 4, 6, 1])
    [1, 1, 2, 3, 3]
    >>> running_evens([])
    []
    """
    result = []
    count = 0
    for n in numbers:
        if n % 2 == 0:
            count += 1
        result.append(count)
    return result


def running_evens_2(numbers: list[int]) -> list[int]:
    return [sum(n % 2 == 0 for n in numbers[: i + 1]) for i in range(len(numbers))]


def count_peaks_above(heights: list[int], limit: int) -> int:
    """Count the inner elements of `heights` that are larger than both neighbours and than `limit`.

    Given a list `heights`, return how many numbers in it are greater than `limit` and also greater
    than the number before and the number after. The two ends do not count.

    统计 `heights` 中既大于左右两个相邻元素、又大于 `limit` 的元素个数（首尾不算）。

    给定列表 `heights`，返回有多少个数大于 `limit`，同时比前一个数和后一个数都大；两端的数不计。

    >>> count_peaks_above([1, 5, 2, 9, 3], 6)
    1
    >>> count_peaks_above([1, 5, 2, 9, 3], 0)
    2
    >>> count_peaks_above([7], 0)
    0
    """
    count = 0
    for i in range(1, len(heights) - 1):
        if heights[i] > max(heights[i - 1], heights[i + 1], limit):
            count += 1
    return count


def count_peaks_above_2(heights: list[int], limit: int) -> int:
    triples = zip(heights, heights[1:], heights[2:])
    return sum(b > a and b > c and b > limit for a, b, c in triples)


def halves_exchanged_middle(items: list[int]) -> list[int]:
    """Swap the first half of `items` with the second half. When the length is odd, the middle
    element stays in the middle.

    Write a function that returns the second half of `items` followed by its first half; with an odd
    number of elements the central one keeps its place.

    交换 `items` 的前半部分和后半部分；长度为奇数时，中间的元素保持不动。

    编写一个函数，返回 `items` 的后半部分接上前半部分的列表，元素个数为奇数时正中间的元素仍留在中间。

    >>> halves_exchanged_middle([1, 2, 3, 4])
    [3, 4, 1, 2]
    >>> halves_exchanged_middle([1, 2, 3, 4, 5])
    [4, 5, 3, 1, 2]
    >>> halves_exchanged_middle([])
    []
    """
    half = len(items) // 2
    rest = len(items) - half
    return items[rest:] + items[half:rest] + items[:half]


def rest_after_largest(numbers: list[int]) -> list[int]:
    """Return the part of `numbers` that comes after the first occurrence of its largest number.

    Given a list `numbers`, find where the maximum stands for the first time and return everything
    to the right of it. For an empty list return an empty list.

    返回 `numbers` 中最大值第一次出现之后的部分。

    给定列表 `numbers`，找到最大值首次出现的位置，返回它右边的所有元素；空列表返回空列表。

    >>> rest_after_largest([3, 8, 1, 4])
    [1, 4]
    >>> rest_after_largest([1, 2])
    []
    >>> rest_after_largest([])
    []
    """
    if not numbers:
        return []
    return numbers[numbers.index(max(numbers)) + 1 :]


def evens_and_odds_sums(numbers: list[int]) -> tuple[int, int]:
    """Return a tuple with the sum of the even and the sum of the odd numbers in `numbers`.

    You are given a list of integers `numbers`. Add up the even ones and the odd ones separately and
    return both sums, the one of the even numbers first.

    返回一个元组，依次为 `numbers` 中偶数之和与奇数之和。

    给定整数列表 `numbers`，分别求偶数的和与奇数的和，把两个结果组成元组返回，偶数之和在前。

    >>> evens_and_odds_sums([1, 2, 3, 4])
    (6, 4)
    >>> evens_and_odds_sums([])
    (0, 0)
    """
    evens = sum(n for n in numbers if n % 2 == 0)
    return evens, sum(numbers) - evens


def evens_and_odds_sums_2(numbers: list[int]) -> tuple[int, int]:
    evens = 0
    odds = 0
    for n in numbers:
        if n % 2 == 0:
            evens += n
        else:
            odds += n
    return evens, odds


def capped_sum(amounts: list[int], cap: int) -> int:
    """Return the sum of `amounts`, where no amount counts for more than `cap`.

    Given a list `amounts`, add up its elements, but use `cap` in place of each element that is
    larger than `cap`.

    返回 `amounts` 的总和，其中每个数最多按 `cap` 计算。

    给定列表 `amounts`，对其元素求和，凡是大于 `cap` 的元素都按 `cap` 计入。

    >>> capped_sum([3, 12, 7], 10)
    20
    >>> capped_sum([], 10)
    0
    """
    return sum(min(amount, cap) for amount in amounts)


def capped_sum_2(amounts: list[int], cap: int) -> int:
    total = 0
    for amount in amounts:
        if amount > cap:
            total += cap
        else:
            total += amount
    return total


def largest_odd_place(numbers: list[int]) -> int:
    """Return the position of the largest odd number in `numbers`, the first one if it occurs
    several times, or -1 if there is no odd number.

    Write a function that returns the index of the greatest odd element of `numbers`. The earliest
    index wins among equal numbers, and without any odd element the result is -1.

    返回 `numbers` 中最大奇数的位置；若它出现多次，取第一个；没有奇数时返回 -1。

    编写一个函数，返回 `numbers` 中最大的奇数元素的下标，相同时取最靠前的下标，不存在奇数则返回 -1。

    >>> largest_odd_place([4, 7, 9, 2, 9])
    2
    >>> largest_odd_place([2, 4])
    -1
    """
    odds = [n for n in numbers if n % 2 == 1]
    return numbers.index(max(odds)) if odds else -1


def mean_without_zeros(values: list[float]) -> float:
    """Return the mean of the elements of `values` that are not zero, or 0.0 if there are none.

    Given a list of numbers `values`, leave out all zeros and return the average of what remains.
    When nothing remains, return 0.0.

    返回 `values` 中非零元素的平均值；没有非零元素时返回 0.0。

    给定数字列表 `values`，去掉所有的零，返回剩下的数的平均值，若一个也不剩则返回 0.0。

    >>> mean_without_zeros([2.0, 0.0, 5.0])
    3.5
    >>> mean_without_zeros([0.0])
    0.0
    """
    kept = [v for v in values if v != 0]
    return sum(kept) / len(kept) if kept else 0.0


def mean_without_zeros_2(values: list[float]) -> float:
    total = 0.0
    count = 0
    for v in values:
        if v != 0:
            total += v
            count += 1
    return total / count if count else 0.0


def ends_moved_inward(items: list[int]) -> list[int]:
    """Take the elements of `items` from both ends in turn: the first, the last, the second, the
    last but one, and so on.

    Given a list `items`, return its elements in the order first, last, second, second to last, and
    so on until all have been taken.

    从 `items` 的两端轮流取元素：第一个、最后一个、第二个、倒数第二个，依此类推。

    给定列表 `items`，按“首、尾、次首、次尾……”的顺序返回其全部元素。

    >>> ends_moved_inward([1, 2, 3, 4, 5])
    [1, 5, 2, 4, 3]
    >>> ends_moved_inward([7, 8])
    [7, 8]
    """
    rest = list(items)
    result = []
    while rest:
        result.append(rest.pop(0))
        if rest:
            result.append(rest.pop())
    return result


def ends_moved_inward_2(items: list[int]) -> list[int]:
    result = []
    for a, b in zip(items, items[::-1]):
        result += [a, b]
    return result[: len(items)]


def equal_on_both_places(a: list[int], b: list[int]) -> int:
    """Count the positions at which `a` and `b` hold the same even number.

    Given two lists `a` and `b`, return at how many indices both lists have an equal element that is
    even. Places that only one of the lists has are ignored.

    统计 `a` 和 `b` 在多少个位置上有相同的偶数。

    给定两个列表 `a` 和 `b`，返回两者元素相等且为偶数的下标个数，只有一个列表才有的位置不考虑。

    >>> equal_on_both_places([2, 3, 4], [2, 3, 6])
    1
    >>> equal_on_both_places([8, 8], [8, 8, 8])
    2
    >>> equal_on_both_places([], [4])
    0
    """
    return sum(x == y and x % 2 == 0 for x, y in zip(a, b))


def equal_on_both_places_2(a: list[int], b: list[int]) -> int:
    count = 0
    for i in range(min(len(a), len(b))):
        if a[i] == b[i] and a[i] % 2 == 0:
            count += 1
    return count


def zeros_around(numbers: list[int], k: int) -> list[int]:
    """Return `numbers` with `k` zeros put before it and `k` zeros put after it.

    Write a function that pads the list `numbers` with `k` zeros on either side.

    返回在 `numbers` 前后各添加 `k` 个 0 得到的列表。

    编写一个函数，在列表 `numbers` 的两侧各补上 `k` 个零。

    >>> zeros_around([5, 6], 2)
    [0, 0, 5, 6, 0, 0]
    >>> zeros_around([5], 0)
    [5]
    """
    return [0] * k + numbers + [0] * k


def drop_before_first_negative(numbers: list[int]) -> list[int]:
    """Return `numbers` from its first negative element on. If nothing is negative, the result is
    empty.

    Given a list `numbers`, skip all elements that come before the first negative one and return the
    rest, that negative element included.

    返回 `numbers` 从第一个负数开始（含该负数）的部分；没有负数时返回空列表。

    给定列表 `numbers`，跳过第一个负数之前的所有元素，返回剩余部分，其中包括这个负数。

    >>> drop_before_first_negative([4, 1, -2, 5, -1])
    [-2, 5, -1]
    >>> drop_before_first_negative([1, 2])
    []
    """
    for i, n in enumerate(numbers):
        if n < 0:
            return numbers[i:]
    return []


def sum_of_larger(first: list[int], second: list[int]) -> int:
    """Add up the larger element of every pair of elements at the same place in `first` and
    `second`.

    You are given two lists `first` and `second` of the same length. Take at each index the larger
    of the two numbers and return the sum of what you took.

    对 `first` 和 `second` 每个位置取较大的元素，返回它们的总和。

    给定两个等长的列表 `first` 与 `second`，在每个下标处取两数中较大者，返回所取各数之和。

    >>> sum_of_larger([1, 8, 3], [4, 2, 3])
    15
    >>> sum_of_larger([], [])
    0
    """
    return sum(max(a, b) for a, b in zip(first, second))


def sum_of_larger_2(first: list[int], second: list[int]) -> int:
    total = 0
    for i in range(len(first)):
        total += first[i] if first[i] > second[i] else second[i]
    return total


def even_places_hold_even(numbers: list[int]) -> bool:
    """Check that every element of `numbers` at an even index is even. The other elements may be
    anything.

    Given a list of integers `numbers`, return True if the numbers at the indices 0, 2, 4 and so on
    are all even, otherwise False.

    检查 `numbers` 中所有偶数下标处的元素是否都是偶数，其余元素不作要求。

    给定整数列表 `numbers`，如果下标 0、2、4 等位置上的数全为偶数，返回 True，否则返回 False。

    >>> even_places_hold_even([2, 1, 8, 6])
    True
    >>> even_places_hold_even([2, 1, 3])
    False
    >>> even_places_hold_even([])
    True
    """
    return all(n % 2 == 0 for n in numbers[::2])


def even_places_hold_even_2(numbers: list[int]) -> bool:
    for i in range(0, len(numbers), 2):
        if numbers[i] % 2 != 0:
            return False
    return True


def steps_above(readings: list[int], threshold: int) -> list[int]:
    """Return the positions in `readings` where the value exceeds the one before by more than
    `threshold`.

    Given a list `readings`, list the indices i (from 1 on) for which the difference between the
    reading at i and the reading before it is greater than `threshold`.

    返回 `readings` 中比前一个值高出 `threshold` 以上的元素的位置。

    给定列表 `readings`，列出所有下标 i（从 1 起），使得该处的读数减去前一个读数大于 `threshold`。

    >>> steps_above([10, 15, 16, 30], 4)
    [1, 3]
    >>> steps_above([10, 5], 0)
    []
    """
    return [i for i in range(1, len(readings)) if readings[i] - readings[i - 1] > threshold]


def steps_above_2(readings: list[int], threshold: int) -> list[int]:
    places = []
    for i, (before, after) in enumerate(zip(readings, readings[1:]), 1):
        if after - before > threshold:
            places.append(i)
    return places


def with_sum_appended(numbers: list[int]) -> list[int]:
    """Return `numbers` with the sum of all its elements added at the end.

    Write a function that returns a new list: the elements of `numbers` followed by their sum.

    返回在 `numbers` 末尾添上所有元素之和的新列表。

    编写一个函数，返回一个新列表，内容是 `numbers` 的各个元素，最后再加上它们的总和。

    >>> with_sum_appended([1, 2, 5])
    [1, 2, 5, 8]
    >>> with_sum_appended([])
    [0]
    """
    return numbers + [sum(numbers)]


def with_sum_appended_2(numbers: list[int]) -> list[int]:
    result = list(numbers)
    result.append(sum(numbers))
    return result


def between_or_negative(values: list[int], low: int, high: int) -> list[int]:
    """Return the elements of `values` that lie from `low` to `high` or are negative.

    Given a list `values` and the bounds `low` and `high`, keep every number that is below zero and
    every number between the bounds, both bounds included.

    返回 `values` 中介于 `low` 与 `high` 之间（含两端）或为负数的元素。

    给定列表 `values` 以及界限 `low` 和 `high`，保留所有小于零的数，以及位于两个界限之间（含界限）的数。

    >>> between_or_negative([3, -5, 8, 12], 5, 10)
    [-5, 8]
    >>> between_or_negative([1, 2], 3, 4)
    []
    """
    return [v for v in values if v < 0 or low <= v <= high]


def between_or_negative_2(values: list[int], low: int, high: int) -> list[int]:
    kept = []
    for v in values:
        if v < 0:
            kept.append(v)
        elif low <= v <= high:
            kept.append(v)
    return kept


def share_below(values: list[int], limit: int) -> float:
    """Return which share of the elements of `values` is below `limit`, as a number from 0.0 to 1.0.
    An empty list gives 0.0.

    You are given a list `values` and a number `limit`. Divide the count of elements less than
    `limit` by the length of the list; return 0.0 if the list is empty.

    返回 `values` 中小于 `limit` 的元素所占的比例（0.0 到 1.0）；空列表返回 0.0。

    给定列表 `values` 和数 `limit`，用小于 `limit` 的元素个数除以列表长度；列表为空时返回 0.0。

    >>> share_below([1, 5, 3, 9], 4)
    0.5
    >>> share_below([], 4)
    0.0
    """
    if not values:
        return 0.0
    return sum(v < limit for v in values) / len(values)


def share_below_2(values: list[int], limit: int) -> float:
    below = [v for v in values if v < limit]
    return len(below) / len(values) if values else 0.0


def smallest_at_even_places(numbers: list[int]) -> int:
    """Return the smallest of the elements of `numbers` at even indices. The list is not empty.

    Given a non-empty list `numbers`, look only at the indices 0, 2, 4, ... and return the minimum
    of the elements there.

    返回 `numbers` 偶数下标处元素的最小值，列表非空。

    给定非空列表 `numbers`，只看下标 0、2、4……处的元素，返回其中最小的一个。

    >>> smallest_at_even_places([6, 1, 4, 0, 9])
    4
    >>> smallest_at_even_places([3])
    3
    """
    return min(numbers[::2])


def smallest_at_even_places_2(numbers: list[int]) -> int:
    smallest = numbers[0]
    for i in range(2, len(numbers), 2):
        if numbers[i] < smallest:
            smallest = numbers[i]
    return smallest


def last_seen_earlier(numbers: list[int]) -> bool:
    """Return True if the last element of `numbers` also occurs earlier in the list.

    Write a function that tells whether the final number of `numbers` has been there before. An
    empty list gives False.

    如果 `numbers` 的最后一个元素在前面也出现过，返回 True。

    编写一个函数，判断 `numbers` 末尾的数之前是否已经出现过；空列表返回 False。

    >>> last_seen_earlier([4, 7, 2, 7])
    True
    >>> last_seen_earlier([4, 7, 2])
    False
    >>> last_seen_earlier([])
    False
    """
    return bool(numbers) and numbers[-1] in numbers[:-1]


def last_seen_earlier_2(numbers: list[int]) -> bool:
    if not numbers:
        return False
    return numbers.count(numbers[-1]) > 1


def running_spread(values: list[int]) -> list[int]:
    """For every place in `values`, return the difference of the largest and the smallest element up
    to there.

    Given a list `values`, return a list whose item at index i is the maximum minus the minimum of
    the elements from the start up to and including index i.

    对 `values` 的每个位置，返回到该处为止最大元素与最小元素之差。

    给定列表 `values`，返回一个列表，其下标 i 处的值是从开头到下标 i（含）的最大值减去最小值。

    >>> running_spread([4, 6, 1, 3])
    [0, 2, 5, 5]
    >>> running_spread([])
    []
    """
    spreads = []
    for i in range(1, len(values) + 1):
        part = values[:i]
        spreads.append(max(part) - min(part))
    return spreads


def running_spread_2(values: list[int]) -> list[int]:
    result = []
    low = high = values[0] if values else 0
    for value in values:
        low = min(low, value)
        high = max(high, value)
        result.append(high - low)
    return result


def total_before_stop(numbers: list[int], stop: int) -> int:
    """Add up the elements of `numbers` that come before the first `stop`. If `stop` does not occur,
    add up all.

    Write a function that walks through `numbers` and sums the elements until it meets the number
    `stop`, which is not added itself.

    求 `numbers` 中第一个 `stop` 之前所有元素的和；若 `stop` 没有出现，则求全部之和。

    编写一个函数，从头遍历 `numbers` 并累加，遇到 `stop` 就停止，`stop` 本身不计入总和。

    >>> total_before_stop([3, 4, 9, 5], 9)
    7
    >>> total_before_stop([1, 2], 9)
    3
    >>> total_before_stop([9], 9)
    0
    """
    total = 0
    for n in numbers:
        if n == stop:
            break
        total += n
    return total


def total_before_stop_2(numbers: list[int], stop: int) -> int:
    if stop in numbers:
        return sum(numbers[: numbers.index(stop)])
    return sum(numbers)


def split_small_large(numbers: list[int], border: int) -> tuple[list[int], list[int]]:
    """Return two lists: the elements of `numbers` up to `border` and the elements above it, both
    in ascending order.

    Given a list `numbers` and a number `border`, put the numbers that are at most `border` into one
    list and the larger ones into another. Sort both and return them as a tuple.

    返回两个升序列表：`numbers` 中不超过 `border` 的元素，以及大于 `border` 的元素。

    给定列表 `numbers` 和数 `border`，把不大于 `border` 的数放进一个列表，其余放进另一个，各自排序后以元组返回。

    >>> split_small_large([7, 2, 9, 1], 5)
    ([1, 2], [7, 9])
    >>> split_small_large([5], 5)
    ([5], [])
    """
    ordered = sorted(numbers)
    return [n for n in ordered if n <= border], [n for n in ordered if n > border]


def split_small_large_2(numbers: list[int], border: int) -> tuple[list[int], list[int]]:
    small = []
    large = []
    for n in sorted(numbers):
        if n <= border:
            small.append(n)
        else:
            large.append(n)
    return small, large


def interleave_with_zero(numbers: list[int]) -> list[int]:
    """Put a zero between every two neighbours of `numbers`.

    You are given a list `numbers`. Return a list in which a 0 stands between any two adjacent
    elements, with no zero added at the beginning or the end.

    在 `numbers` 的每两个相邻元素之间插入一个 0。

    给定列表 `numbers`，返回一个新列表，任意两个相邻元素之间都放一个 0，开头和末尾不加。

    >>> interleave_with_zero([4, 5, 6])
    [4, 0, 5, 0, 6]
    >>> interleave_with_zero([4])
    [4]
    >>> interleave_with_zero([])
    []
    """
    result = []
    for n in numbers:
        result += [n, 0]
    return result[:-1]


def interleave_with_zero_2(numbers: list[int]) -> list[int]:
    result = []
    for i, n in enumerate(numbers):
        if i > 0:
            result.append(0)
        result.append(n)
    return result


def rotated_to_smallest(items: list[int]) -> list[int]:
    """Rotate `items` so that its smallest element comes first.

    Given a list `items`, move the elements before the first minimum to the end, keeping their
    order. An empty list stays empty.

    旋转 `items`，使最小的元素位于最前面。

    给定列表 `items`，把第一个最小值之前的元素按原顺序移到末尾；空列表仍为空。

    >>> rotated_to_smallest([5, 8, 2, 6])
    [2, 6, 5, 8]
    >>> rotated_to_smallest([1, 3])
    [1, 3]
    >>> rotated_to_smallest([])
    []
    """
    if not items:
        return []
    start = items.index(min(items))
    return items[start:] + items[:start]


def rotated_to_smallest_2(items: list[int]) -> list[int]:
    result = list(items)
    while result and result[0] != min(result):
        result.append(result.pop(0))
    return result


def nearest_below(values: list[int], target: int) -> int:
    """Return the largest element of `values` that is less than `target`, or -1 if there is none.

    Write a function that finds in `values` the number closest to `target` from below, `target`
    itself not allowed. Return -1 when no element is smaller than `target`.

    返回 `values` 中小于 `target` 的最大元素；没有则返回 -1。

    编写一个函数，在 `values` 中找出小于 `target` 且最接近它的数，不存在比 `target` 小的元素时返回 -1。

    >>> nearest_below([4, 9, 6, 12], 9)
    6
    >>> nearest_below([4, 9], 3)
    -1
    """
    return max((v for v in values if v < target), default=-1)


def nearest_below_2(values: list[int], target: int) -> int:
    smaller = [v for v in values if v < target]
    if not smaller:
        return -1
    return max(smaller)


def all_steps_at_most(values: list[int], k: int) -> bool:
    """Check that any two neighbours in `values` differ by at most `k`.

    Given a list `values` and an integer `k`, return True if no element is further than `k` away
    from the element after it, otherwise False.

    检查 `values` 中任意两个相邻元素之差的绝对值是否都不超过 `k`。

    给定列表 `values` 和整数 `k`，如果每个元素与其后一个元素的距离都不大于 `k`，返回 True，否则返回 False。

    >>> all_steps_at_most([3, 5, 4, 6], 2)
    True
    >>> all_steps_at_most([3, 7], 2)
    False
    >>> all_steps_at_most([], 1)
    True
    """
    return all(abs(a - b) <= k for a, b in zip(values, values[1:]))


def all_steps_at_most_2(values: list[int], k: int) -> bool:
    for i in range(1, len(values)):
        if abs(values[i] - values[i - 1]) > k:
            return False
    return True


def sum_of_index_products(numbers: list[int]) -> int:
    """Multiply every element of `numbers` by its position, counted from 1, and return the sum.

    Given a list `numbers`, add up once the first element, twice the second, three times the third
    and so on.

    将 `numbers` 的每个元素乘以它的位置（从 1 数起），返回这些乘积的和。

    给定列表 `numbers`，求第一个元素的 1 倍、第二个元素的 2 倍、第三个元素的 3 倍……的总和。

    >>> sum_of_index_products([5, 2, 1])
    12
    >>> sum_of_index_products([])
    0
    """
    return sum(i * n for i, n in enumerate(numbers, 1))


def sum_of_index_products_2(numbers: list[int]) -> int:
    total = 0
    for i in range(len(numbers)):
        total += (i + 1) * numbers[i]
    return total


def without_smallest_and_largest_once(numbers: list[int]) -> list[int]:
    """Remove one smallest and one largest element from `numbers` and return the rest in order. With
    fewer than two elements nothing is left.

    You are given a list `numbers`. Take away the first occurrence of its minimum and the first
    occurrence of its maximum; lists with fewer than two elements become empty.

    从 `numbers` 中去掉一个最小值和一个最大值，按原顺序返回其余元素；不足两个元素时返回空列表。

    给定列表 `numbers`，删除首次出现的最小值和首次出现的最大值；若元素少于两个，结果为空列表。

    >>> without_smallest_and_largest_once([4, 1, 9, 1, 6])
    [4, 1, 6]
    >>> without_smallest_and_largest_once([5, 5])
    []
    >>> without_smallest_and_largest_once([3])
    []
    """
    if len(numbers) < 2:
        return []
    rest = list(numbers)
    rest.remove(min(rest))
    rest.remove(max(rest))
    return rest


def signs_changed_at(numbers: list[int], places: list[int]) -> list[int]:
    """Return `numbers` with the sign changed at each of the indices in `places`.

    Given the lists `numbers` and `places`, negate the elements of `numbers` whose index occurs in
    `places` and leave the other elements alone.

    返回 `numbers` 的副本，其中 `places` 所列下标处的元素变号。

    给定列表 `numbers` 和 `places`，将 `numbers` 中下标出现在 `places` 里的元素取相反数，其余元素不变。

    >>> signs_changed_at([4, -5, 6], [0, 1])
    [-4, 5, 6]
    >>> signs_changed_at([1, 2], [])
    [1, 2]
    """
    return [-n if i in places else n for i, n in enumerate(numbers)]


def signs_changed_at_2(numbers: list[int], places: list[int]) -> list[int]:
    result = list(numbers)
    for i in set(places):
        result[i] = -result[i]
    return result


def two_digit_count(numbers: list[int]) -> int:
    """Count the elements of `numbers` that have exactly two digits. A minus sign is no digit.

    Write a function that returns how many integers of `numbers` lie between 10 and 99 in absolute
    value.

    统计 `numbers` 中恰好有两位数字的元素个数（负号不算数字）。

    编写一个函数，返回 `numbers` 中绝对值在 10 到 99 之间的整数有多少个。

    >>> two_digit_count([5, 10, -42, 100])
    2
    >>> two_digit_count([1, 2])
    0
    """
    return sum(10 <= abs(n) <= 99 for n in numbers)


def two_digit_count_2(numbers: list[int]) -> int:
    count = 0
    for n in numbers:
        if len(str(abs(n))) == 2:
            count += 1
    return count


def falls_total(levels: list[int]) -> int:
    """Add up by how much the values in `levels` go down from one to the next. Rises do not count.

    Given a list `levels`, compute for each step downwards the size of the drop and return the sum
    of all drops.

    求 `levels` 中从一个值到下一个值下降的总量，上升不计。

    给定列表 `levels`，对每次下降计算下降的幅度，返回所有降幅之和。

    >>> falls_total([9, 6, 8, 3])
    8
    >>> falls_total([1, 2, 3])
    0
    """
    return sum(max(a - b, 0) for a, b in zip(levels, levels[1:]))


def falls_total_2(levels: list[int]) -> int:
    total = 0
    for i in range(1, len(levels)):
        if levels[i] < levels[i - 1]:
            total += levels[i - 1] - levels[i]
    return total


def wrapped_differences(values: list[int]) -> list[int]:
    """Return for every element of `values` the next element minus it. The first element counts as
    the one after the last.

    You are given a list `values` that is thought of as a circle. For each element compute its
    successor minus the element itself, where the last one is followed by the first.

    对 `values` 的每个元素，返回下一个元素减去它的差，最后一个元素的下一个是第一个元素。

    把列表 `values` 看成一个环，对每个元素计算其后继减去自身的值，末尾元素的后继为首元素。

    >>> wrapped_differences([2, 5, 9])
    [3, 4, -7]
    >>> wrapped_differences([4])
    [0]
    >>> wrapped_differences([])
    []
    """
    return [b - a for a, b in zip(values, values[1:] + values[:1])]


def wrapped_differences_2(values: list[int]) -> list[int]:
    n = len(values)
    result = []
    for i in range(n):
        result.append(values[(i + 1) % n] - values[i])
    return result


def half_or_triple(numbers: list[int]) -> list[int]:
    """Halve the even elements of `numbers` and triple the odd ones.

    Write a function that returns a new list in which every even number of `numbers` is divided by 2
    and every odd number is multiplied by 3.

    将 `numbers` 中的偶数减半、奇数变为三倍。

    编写一个函数，返回一个新列表，`numbers` 中的每个偶数除以 2，每个奇数乘以 3。

    >>> half_or_triple([4, 5, 0, 7])
    [2, 15, 0, 21]
    >>> half_or_triple([])
    []
    """
    return [n // 2 if n % 2 == 0 else n * 3 for n in numbers]


def half_or_triple_2(numbers: list[int]) -> list[int]:
    result = []
    for n in numbers:
        if n % 2 == 0:
            result.append(n // 2)
        else:
            result.append(3 * n)
    return result


def larger_of_end_sums(numbers: list[int], k: int) -> int:
    """Return the larger of two sums: that of the first `k` and that of the last `k` elements of
    `numbers`.

    Given a list `numbers` with at least `k` elements, `k` being positive, compare the sum of the
    first `k` elements with the sum of the last `k` and return the greater sum.

    返回 `numbers` 前 `k` 个元素之和与后 `k` 个元素之和中较大的一个。

    给定至少有 `k` 个元素的列表 `numbers`（`k` 为正），比较前 `k` 个元素的和与后 `k` 个元素的和，返回较大的和。

    >>> larger_of_end_sums([5, 1, 2, 7], 2)
    9
    >>> larger_of_end_sums([8, 3], 1)
    8
    """
    return max(sum(numbers[:k]), sum(numbers[-k:]))


def smaller_than_all_later(values: list[int]) -> list[int]:
    """Return the elements of `values` that are smaller than every element after them.

    Given a list `values`, keep an element only if all the elements to its right are larger. The
    last element is always kept.

    返回 `values` 中比其后所有元素都小的那些元素。

    给定列表 `values`，仅当某元素右边的所有元素都比它大时才保留它；最后一个元素总是保留。

    >>> smaller_than_all_later([5, 2, 4, 3, 8])
    [2, 3, 8]
    >>> smaller_than_all_later([])
    []
    """
    return [v for i, v in enumerate(values) if all(v < other for other in values[i + 1 :])]


def smaller_than_all_later_2(values: list[int]) -> list[int]:
    kept = []
    for v in reversed(values):
        if not kept or v < kept[-1]:
            kept.append(v)
    return kept[::-1]


def multiples_in_front(numbers: list[int], k: int) -> list[int]:
    """Move the multiples of `k` in `numbers` to the front, both groups keeping their order.

    You are given a list `numbers` and a positive integer `k`. Return first the numbers divisible by
    `k` and then the others, in each case in the order of the list.

    把 `numbers` 中 `k` 的倍数移到最前面，两组数都保持原有顺序。

    给定列表 `numbers` 和正整数 `k`，先列出能被 `k` 整除的数，再列出其余的数，各自按列表中的顺序。

    >>> multiples_in_front([5, 6, 7, 9], 3)
    [6, 9, 5, 7]
    >>> multiples_in_front([1, 2], 5)
    [1, 2]
    """
    return sorted(numbers, key=lambda n: n % k != 0)


def multiples_in_front_2(numbers: list[int], k: int) -> list[int]:
    multiples = [n for n in numbers if n % k == 0]
    others = [n for n in numbers if n % k != 0]
    return multiples + others


def snap_to_bounds(values: list[int], low: int, high: int) -> list[int]:
    """Replace every element of `values` by `low` or `high`, whichever is closer. If both are
    equally close, take `low`.

    Given a list `values` and two numbers `low` and `high`, with `low` less than `high`, return a
    list that has for each element the nearer of the two, `low` in case of a tie.

    将 `values` 的每个元素替换为 `low` 和 `high` 中离它更近的一个，距离相同时取 `low`。

    给定列表 `values` 以及两个数 `low` 和 `high`（`low` 小于 `high`），对每个元素取两者中较近的一个，一样近则取 `low`。

    >>> snap_to_bounds([1, 5, 9, 6], 0, 10)
    [0, 0, 10, 10]
    >>> snap_to_bounds([], 0, 1)
    []
    """
    return [low if v - low <= high - v else high for v in values]


def snap_to_bounds_2(values: list[int], low: int, high: int) -> list[int]:
    result = []
    for v in values:
        if abs(v - low) <= abs(v - high):
            result.append(low)
        else:
            result.append(high)
    return result


def count_in_both_ranges(numbers: list[int], a: int, b: int, c: int, d: int) -> int:
    """Count the elements of `numbers` that are from `a` to `b` and also from `c` to `d`, all ends
    included.

    Given a list `numbers` and the two ranges `a` to `b` and `c` to `d`, return how many of the
    numbers lie in both ranges.

    统计 `numbers` 中既在 `a` 到 `b` 之间、又在 `c` 到 `d` 之间的元素个数（均含端点）。

    给定列表 `numbers` 以及两个区间 `a` 到 `b` 和 `c` 到 `d`，返回同时落在两个区间内的数有多少个。

    >>> count_in_both_ranges([1, 4, 6, 9], 0, 6, 4, 10)
    2
    >>> count_in_both_ranges([5], 0, 1, 2, 9)
    0
    """
    return sum(a <= n <= b and c <= n <= d for n in numbers)


def count_in_both_ranges_2(numbers: list[int], a: int, b: int, c: int, d: int) -> int:
    count = 0
    for n in numbers:
        if max(a, c) <= n <= min(b, d):
            count += 1
    return count


def sum_at_places(values: list[int], places: list[int]) -> int:
    """Add up the elements of `values` at the indices in `places`. Indices outside the list are
    ignored.

    You are given a list `values` and a list of indices `places`, none of them negative. Return the
    sum of the elements at those indices and skip every index that is too large.

    求 `values` 在 `places` 所列下标处的元素之和，超出范围的下标忽略不计。

    给定列表 `values` 和非负下标列表 `places`，返回这些下标处元素的总和，过大的下标跳过。

    >>> sum_at_places([10, 20, 30], [0, 2, 5])
    40
    >>> sum_at_places([], [0])
    0
    """
    return sum(values[i] for i in places if i < len(values))


def sum_at_places_2(values: list[int], places: list[int]) -> int:
    total = 0
    for place in places:
        if place < len(values):
            total += values[place]
    return total


def outside_mean(values: list[int], distance: int) -> list[int]:
    """Return the elements of `values` that differ from the mean of the list by more than
    `distance`.

    Write a function that computes the average of `values` and returns those elements whose distance
    to it is greater than `distance`. For an empty list return an empty list.

    返回 `values` 中与平均值之差的绝对值大于 `distance` 的元素。

    编写一个函数，计算 `values` 的平均值，返回与它的距离超过 `distance` 的元素；空列表返回空列表。

    >>> outside_mean([1, 5, 6, 12], 4)
    [1, 12]
    >>> outside_mean([3, 3], 1)
    []
    >>> outside_mean([], 1)
    []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    return [v for v in values if abs(v - mean) > distance]


def swap_first_and_largest(numbers: list[int]) -> list[int]:
    """Return a copy of `numbers` in which the first element and the largest one have changed
    places. The first largest one is meant.

    Given a non-empty list `numbers`, find the first position of its maximum, exchange the element
    there with the one at the front and return the new list.

    返回 `numbers` 的副本，其中第一个元素与最大的元素互换位置（最大值有多个时取第一个）。

    给定非空列表 `numbers`，找到最大值首次出现的位置，把那里的元素与最前面的元素交换，返回新列表。

    >>> swap_first_and_largest([2, 5, 9, 4])
    [9, 5, 2, 4]
    >>> swap_first_and_largest([7])
    [7]
    """
    result = list(numbers)
    place = result.index(max(result))
    result[0], result[place] = result[place], result[0]
    return result


def running_difference(numbers: list[int]) -> list[int]:
    """Return the values that arise when the elements of `numbers` are added and subtracted in turn:
    the first, the first minus the second, then plus the third, and so on.

    Given a list `numbers`, start with 0, add the first element, subtract the second, add the third,
    and so on. Return the value reached after every step.

    对 `numbers` 的元素轮流做加法和减法，返回每一步得到的值：先是第一个数，再减第二个，再加第三个，依此类推。

    给定列表 `numbers`，从 0 开始，加上第一个元素，减去第二个，加上第三个……返回每步之后的结果组成的列表。

    >>> running_difference([8, 3, 2, 5])
    [8, 5, 7, 2]
    >>> running_difference([])
    []
    """
    result = []
    total = 0
    for i, n in enumerate(numbers):
        total += n if i % 2 == 0 else -n
        result.append(total)
    return result


def missing_multiples(numbers: list[int], k: int, limit: int) -> list[int]:
    """Return the multiples of `k` from `k` to `limit` that do not occur in `numbers`.

    You are given a list `numbers` and the positive integers `k` and `limit`. List in ascending
    order all positive multiples of `k` up to `limit` which the list does not contain.

    返回从 `k` 到 `limit` 中没有出现在 `numbers` 里的 `k` 的倍数。

    给定列表 `numbers` 和正整数 `k`、`limit`，按升序列出不超过 `limit` 且不在列表中的 `k` 的正倍数。

    >>> missing_multiples([5, 15], 5, 20)
    [10, 20]
    >>> missing_multiples([], 4, 3)
    []
    """
    return [m for m in range(k, limit + 1, k) if m not in numbers]


def missing_multiples_2(numbers: list[int], k: int, limit: int) -> list[int]:
    missing = []
    multiple = k
    while multiple <= limit:
        if multiple not in numbers:
            missing.append(multiple)
        multiple += k
    return missing


def equal_neighbours_zeroed(numbers: list[int]) -> list[int]:
    """Return `numbers` with 0 in place of every element that equals the one just before it.

    Write a function that compares each element of `numbers` with its left neighbour in the given
    list and writes 0 for it if both are equal.

    返回 `numbers` 的副本，凡是与前一个元素相等的元素都替换为 0。

    编写一个函数，将 `numbers` 的每个元素与其在原列表中的左邻比较，若相等则用 0 代替该元素。

    >>> equal_neighbours_zeroed([4, 4, 4, 7, 4])
    [4, 0, 0, 7, 4]
    >>> equal_neighbours_zeroed([])
    []
    """
    return numbers[:1] + [0 if a == b else b for a, b in zip(numbers, numbers[1:])]


def equal_neighbours_zeroed_2(numbers: list[int]) -> list[int]:
    result = list(numbers)
    for i in range(1, len(numbers)):
        if numbers[i] == numbers[i - 1]:
            result[i] = 0
    return result


def smallest_gap_place(numbers: list[int]) -> int:
    """Return the index of the first of the two neighbours in `numbers` that are closest together.
    Of several such pairs the leftmost counts. There are at least two numbers.

    Given a list `numbers` of two or more elements, find the adjacent elements with the smallest
    absolute difference and return the index of the left one, the first such index in case of a tie.

    返回 `numbers` 中最接近的两个相邻元素里前一个的下标；有多对时取最左边的一对。列表至少有两个数。

    给定至少两个元素的列表 `numbers`，找出差的绝对值最小的一对相邻元素，返回左边元素的下标，并列时取最小的下标。

    >>> smallest_gap_place([1, 6, 8, 15, 13])
    1
    >>> smallest_gap_place([3, 3])
    0
    """
    return min(range(len(numbers) - 1), key=lambda i: abs(numbers[i + 1] - numbers[i]))


def smallest_gap_place_2(numbers: list[int]) -> int:
    gaps = [abs(a - b) for a, b in zip(numbers, numbers[1:])]
    return gaps.index(min(gaps))


def ends_with_all(numbers: list[int], digit: int) -> bool:
    """Check that there is an element in `numbers` and that all of them end with `digit`. No number
    is negative.

    Given a list `numbers` of non-negative integers, return True if it is not empty and the last
    digit of each number is `digit`.

    检查 `numbers` 是否非空，且其中每个数的末位数字都是 `digit`。所有数均非负。

    给定非负整数列表 `numbers`，若列表不为空并且每个数的个位都等于 `digit`，返回 True，否则返回 False。

    >>> ends_with_all([15, 5, 205], 5)
    True
    >>> ends_with_all([15, 6], 5)
    False
    >>> ends_with_all([], 5)
    False
    """
    return bool(numbers) and all(n % 10 == digit for n in numbers)


def ends_with_all_2(numbers: list[int], digit: int) -> bool:
    return {n % 10 for n in numbers} == {digit}


def count_passes(values: list[int], level: int) -> int:
    """Count how often `values` goes from below `level` to `level` or above from one element to the
    next.

    You are given a list `values` and a number `level`. Return the number of places where an element
    is less than `level` and the element after it is not.

    统计 `values` 中前一个元素低于 `level`、后一个元素达到或超过 `level` 的次数。

    给定列表 `values` 和数 `level`，返回有多少处某元素小于 `level` 而紧接着的元素不小于 `level`。

    >>> count_passes([1, 5, 2, 4, 6], 4)
    2
    >>> count_passes([9, 8], 4)
    0
    """
    return sum(a < level <= b for a, b in zip(values, values[1:]))


def count_passes_2(values: list[int], level: int) -> int:
    count = 0
    for i in range(1, len(values)):
        if values[i - 1] < level and values[i] >= level:
            count += 1
    return count


def kth_places_removed(items: list[int], k: int) -> list[int]:
    """Remove the `k`th, the 2`k`th, the 3`k`th element and so on from `items` and return the rest.

    Write a function that returns `items` without the elements whose position, counted from 1, is a
    multiple of the positive integer `k`.

    从 `items` 中去掉第 `k` 个、第 2`k` 个、第 3`k` 个……元素，返回其余元素。

    编写一个函数，返回去掉位置（从 1 数起）为正整数 `k` 的倍数的元素之后的 `items`。

    >>> kth_places_removed([1, 2, 3, 4, 5, 6, 7], 3)
    [1, 2, 4, 5, 7]
    >>> kth_places_removed([8, 9], 1)
    []
    """
    return [item for i, item in enumerate(items, 1) if i % k != 0]


def kth_places_removed_2(items: list[int], k: int) -> list[int]:
    rest = list(items)
    del rest[k - 1 :: k]
    return rest


def positive_then_negative(numbers: list[int]) -> bool:
    """Check whether some positive element of `numbers` is directly followed by a negative one.

    Given a list `numbers`, return True if there are two adjacent elements of which the left one is
    greater than 0 and the right one is less than 0.

    判断 `numbers` 中是否有某个正数后面紧跟着一个负数。

    给定列表 `numbers`，如果存在两个相邻元素，左边的大于 0 而右边的小于 0，返回 True，否则返回 False。

    >>> positive_then_negative([-1, 4, -2])
    True
    >>> positive_then_negative([-1, 4, 0, -2])
    False
    """
    return any(a > 0 > b for a, b in zip(numbers, numbers[1:]))


def positive_then_negative_2(numbers: list[int]) -> bool:
    for i in range(len(numbers) - 1):
        if numbers[i] > 0 and numbers[i + 1] < 0:
            return True
    return False


def filled_up_to(numbers: list[int], length: int) -> list[int]:
    """Return `numbers` brought to exactly `length` elements: cut off at the end if it is longer,
    or with its last element repeated if it is shorter.

    You are given a non-empty list `numbers` and an integer `length`. If there are too many
    elements, drop the ones at the end; if there are too few, append the last element until the
    length is right.

    将 `numbers` 调整为恰好 `length` 个元素：过长则截去末尾，过短则重复最后一个元素。

    给定非空列表 `numbers` 和整数 `length`，元素过多时去掉末尾多出的，过少时不断追加最后一个元素，直到长度符合。

    >>> filled_up_to([1, 2], 4)
    [1, 2, 2, 2]
    >>> filled_up_to([1, 2, 3], 2)
    [1, 2]
    """
    return (numbers + [numbers[-1]] * length)[:length]


def filled_up_to_2(numbers: list[int], length: int) -> list[int]:
    result = numbers[:length]
    while len(result) < length:
        result.append(numbers[-1])
    return result


def common_multiples_in(numbers: list[int], a: int, b: int) -> list[int]:
    """Return the elements of `numbers` divisible by both `a` and `b`, largest first.

    Given a list `numbers` and two positive integers `a` and `b`, keep the numbers that `a` divides
    and `b` divides as well, and return them in descending order.

    返回 `numbers` 中能同时被 `a` 和 `b` 整除的元素，从大到小排列。

    给定列表 `numbers` 和两个正整数 `a`、`b`，保留既是 `a` 的倍数又是 `b` 的倍数的数，按降序返回。

    >>> common_multiples_in([6, 12, 4, 18], 2, 3)
    [18, 12, 6]
    >>> common_multiples_in([5], 2, 3)
    []
    """
    return sorted((n for n in numbers if n % a == 0 and n % b == 0), reverse=True)


def common_multiples_in_2(numbers: list[int], a: int, b: int) -> list[int]:
    lcm = math.lcm(a, b)
    return sorted([n for n in numbers if n % lcm == 0], reverse=True)


def left_of_each(numbers: list[int], value: int) -> list[int]:
    """Return the elements of `numbers` that stand directly before a `value`.

    Write a function that collects, for every occurrence of `value` in `numbers`, the element just
    to the left of it. An occurrence at the very start has none.

    返回 `numbers` 中紧挨在某个 `value` 前面的元素。

    编写一个函数，对 `value` 在 `numbers` 中的每次出现，收集它左边紧邻的元素；开头处的出现没有左邻，跳过。

    >>> left_of_each([0, 3, 5, 0, 8, 0], 0)
    [5, 8]
    >>> left_of_each([1, 2], 7)
    []
    """
    return [a for a, b in zip(numbers, numbers[1:]) if b == value]


def left_of_each_2(numbers: list[int], value: int) -> list[int]:
    result = []
    for i in range(1, len(numbers)):
        if numbers[i] == value:
            result.append(numbers[i - 1])
    return result


def negatives_turned_around(numbers: list[int]) -> list[int]:
    """Reverse the order of the negative elements of `numbers` while all other elements stay where
    they are.

    Given a list `numbers`, put the negative numbers in reverse order on the places where negative
    numbers stand, and leave zeros and positive numbers in place.

    将 `numbers` 中负数的先后顺序颠倒，其他元素位置不变。

    给定列表 `numbers`，把其中的负数按相反的次序放到原来负数所在的位置上，零和正数留在原处。

    >>> negatives_turned_around([-1, 4, -2, -3, 5])
    [-3, 4, -2, -1, 5]
    >>> negatives_turned_around([1, 2])
    [1, 2]
    """
    negatives = [n for n in numbers if n < 0]
    return [negatives.pop() if n < 0 else n for n in numbers]


def largest_times_size(numbers: list[int], size: int) -> list[int]:
    """Return the largest element of every group of `size` successive elements of `numbers`, times
    the number of elements in the group. The last group may be shorter.

    Cut `numbers` into groups of `size` elements, the last of which may have fewer, and return for
    each group its maximum multiplied by its length.

    将 `numbers` 每 `size` 个连续元素分为一组（最后一组可以较短），返回每组的最大值乘以该组元素个数。

    给定列表 `numbers`，按每组 `size` 个元素切分，最后一组可能不足，对每组求最大值与长度的乘积。

    >>> largest_times_size([1, 4, 3, 2, 5], 2)
    [8, 6, 5]
    >>> largest_times_size([], 3)
    []
    """
    groups = [numbers[i : i + size] for i in range(0, len(numbers), size)]
    return [max(group) * len(group) for group in groups]


def more_ups_than_downs(values: list[int]) -> bool:
    """Check whether `values` rises more often than it falls from one element to the next.

    You are given a list `values`. Return True if the elements larger than their predecessor are
    more numerous than the elements smaller than their predecessor.

    判断 `values` 中从一个元素到下一个元素上升的次数是否多于下降的次数。

    给定列表 `values`，如果比前一个元素大的元素多于比前一个元素小的元素，返回 True，否则返回 False。

    >>> more_ups_than_downs([1, 4, 2, 6, 7])
    True
    >>> more_ups_than_downs([3, 1, 2])
    False
    """
    steps = list(zip(values, values[1:]))
    return sum(a < b for a, b in steps) > sum(a > b for a, b in steps)


def more_ups_than_downs_2(values: list[int]) -> bool:
    balance = 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            balance += 1
        elif values[i] < values[i - 1]:
            balance -= 1
    return balance > 0


def count_until_total(amounts: list[int], goal: int) -> int:
    """Return how many elements from the start of `amounts` are needed for their sum to exceed
    `goal`, or 0 if all together do not exceed it. `goal` is not negative.

    Given a list `amounts` of positive numbers, add them up from the left until the sum is greater
    than the non-negative number `goal` and return how many were added; if the sum never gets there,
    return 0.

    返回从 `amounts` 开头起至少要取多少个元素，其和才超过 `goal`；全部相加仍不超过则返回 0。`goal` 非负。

    给定正数列表 `amounts`，从左起累加，直到和大于非负数 `goal`，返回加了几个数；始终达不到时返回 0。

    >>> count_until_total([4, 3, 5, 1], 7)
    3
    >>> count_until_total([1, 2], 3)
    0
    """
    total = 0
    for count, amount in enumerate(amounts, 1):
        total += amount
        if total > goal:
            return count
    return 0


def squares_of_odd_places(numbers: list[int]) -> list[int]:
    """Square the elements of `numbers` at odd indices and leave those at even indices unchanged.

    Write a function that returns a list in which the numbers at the indices 1, 3, 5 and so on have
    been replaced by their squares.

    将 `numbers` 中奇数下标处的元素平方，偶数下标处的元素不变。

    编写一个函数，返回把 `numbers` 下标 1、3、5 等处的数换成其平方之后的列表。

    >>> squares_of_odd_places([2, 3, 4, -5])
    [2, 9, 4, 25]
    >>> squares_of_odd_places([6])
    [6]
    """
    return [n * n if i % 2 == 1 else n for i, n in enumerate(numbers)]


def squares_of_odd_places_2(numbers: list[int]) -> list[int]:
    result = list(numbers)
    for i in range(1, len(result), 2):
        result[i] = result[i] ** 2
    return result


def elements_after_last(numbers: list[int], value: int) -> int:
    """Return how many elements of `numbers` come after the last `value`, or -1 if it does not
    occur.

    Given a list `numbers`, find the last occurrence of `value` and return the number of elements
    to the right of it. When `value` is missing, return -1.

    返回 `numbers` 中最后一个 `value` 之后还有多少个元素；`value` 不出现时返回 -1。

    给定列表 `numbers`，找到 `value` 最后一次出现的位置，返回它右边的元素个数，若没有 `value` 则返回 -1。

    >>> elements_after_last([3, 7, 3, 1, 2], 3)
    2
    >>> elements_after_last([1, 2], 5)
    -1
    """
    if value not in numbers:
        return -1
    return numbers[::-1].index(value)


def elements_after_last_2(numbers: list[int], value: int) -> int:
    for distance, n in enumerate(reversed(numbers)):
        if n == value:
            return distance
    return -1


def clamped_sums(numbers: list[int], top: int) -> list[int]:
    """Return the running sums of `numbers`, kept between 0 and `top` after every addition.

    You are given a list `numbers` and a positive integer `top`. Start at 0, add one element after
    another, set the value to 0 when it gets negative and to `top` when it gets larger than that,
    and return the value after each step.

    返回 `numbers` 的累加值，每次相加后都限制在 0 和 `top` 之间。

    给定列表 `numbers` 和正整数 `top`，从 0 开始逐个相加，结果为负时设为 0，超过 `top` 时设为 `top`，返回每步之后的值。

    >>> clamped_sums([4, 8, -3, -9, 2], 10)
    [4, 10, 7, 0, 2]
    >>> clamped_sums([], 5)
    []
    """
    values = []
    current = 0
    for n in numbers:
        current = min(max(current + n, 0), top)
        values.append(current)
    return values


def ascending_from(numbers: list[int], start: int) -> bool:
    """Check that the elements of `numbers` from index `start` on never get smaller.

    Given a list `numbers` and an index `start`, return True if the part that begins at `start` is
    sorted in ascending order, equal neighbours being allowed.

    检查 `numbers` 从下标 `start` 起的元素是否从不变小。

    给定列表 `numbers` 和下标 `start`，如果从 `start` 开始的部分按升序排列（允许相等）则返回 True，否则返回 False。

    >>> ascending_from([9, 2, 4, 4], 1)
    True
    >>> ascending_from([9, 2, 4, 4], 0)
    False
    >>> ascending_from([1], 5)
    True
    """
    part = numbers[start:]
    return part == sorted(part)


def ascending_from_2(numbers: list[int], start: int) -> bool:
    return all(numbers[i] <= numbers[i + 1] for i in range(start, len(numbers) - 1))


def digits_sum_even(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` whose digits add up to an even number. No number is
    negative.

    Given a list `numbers` of non-negative integers, keep those for which the sum of the decimal
    digits is even.

    返回 `numbers` 中各位数字之和为偶数的元素。所有数均非负。

    给定非负整数列表 `numbers`，保留十进制各位数字之和是偶数的那些数。

    >>> digits_sum_even([11, 12, 40, 7])
    [11, 40]
    >>> digits_sum_even([])
    []
    """
    return [n for n in numbers if sum(int(digit) for digit in str(n)) % 2 == 0]


def sum_of_those_twice(numbers: list[int]) -> int:
    """Add up the different numbers that occur exactly twice in `numbers`, each counted once.

    Write a function that finds the values which `numbers` contains two times, no more and no less,
    and returns the sum of these values.

    求 `numbers` 中恰好出现两次的不同数之和，每个数只计一次。

    编写一个函数，找出在 `numbers` 中正好出现两次的值，返回这些值的总和。

    >>> sum_of_those_twice([3, 5, 3, 8, 5, 5])
    3
    >>> sum_of_those_twice([1, 1, 2, 2])
    3
    >>> sum_of_those_twice([])
    0
    """
    return sum(n for n in set(numbers) if numbers.count(n) == 2)


def sum_of_those_twice_2(numbers: list[int]) -> int:
    counts = {}
    for n in numbers:
        counts[n] = counts.get(n, 0) + 1
    return sum(n for n, count in counts.items() if count == 2)


def raised_by_place(numbers: list[int], step: int) -> list[int]:
    """Add 0 to the first element of `numbers`, `step` to the second, twice `step` to the third, and
    so on.

    You are given a list `numbers` and an integer `step`. Increase each element by its index times
    `step` and return the new list.

    将 `numbers` 的第一个元素加 0，第二个加 `step`，第三个加两倍的 `step`，依此类推。

    给定列表 `numbers` 和整数 `step`，把每个元素加上其下标与 `step` 的乘积，返回新列表。

    >>> raised_by_place([5, 5, 5], 2)
    [5, 7, 9]
    >>> raised_by_place([], 3)
    []
    """
    return [n + i * step for i, n in enumerate(numbers)]


def raised_by_place_2(numbers: list[int], step: int) -> list[int]:
    result = []
    extra = 0
    for n in numbers:
        result.append(n + extra)
        extra += step
    return result


def only_in_exactly_one(a: list[int], b: list[int]) -> int:
    """Return the sum of the different numbers that occur in just one of the lists `a` and `b`.

    Given two lists `a` and `b`, add up every number that one of them contains and the other does
    not. Repeated numbers are added only once.

    返回只出现在 `a` 和 `b` 其中一个列表里的不同数之和。

    给定两个列表 `a` 和 `b`，把只有其中一个列表含有的数相加，重复的数只加一次。

    >>> only_in_exactly_one([1, 2, 2], [2, 5])
    6
    >>> only_in_exactly_one([3], [3])
    0
    """
    return sum(set(a) ^ set(b))


def only_in_exactly_one_2(a: list[int], b: list[int]) -> int:
    total = 0
    for n in set(a + b):
        if (n in a) != (n in b):
            total += n
    return total


def front_matching_pairs(first: list[int], second: list[int], total: int) -> int:
    """Return how many pairs from the start of `first` and `second` add up to `total` before one
    pair does not.

    Write a function that compares the lists `first` and `second` place by place and counts from the
    beginning how long the two elements give the sum `total`.

    返回从开头起 `first` 与 `second` 连续有多少对元素之和等于 `total`。

    编写一个函数，逐个位置查看列表 `first` 和 `second`，从头开始计数，直到某对元素之和不等于 `total` 为止。

    >>> front_matching_pairs([1, 4, 7, 2], [9, 6, 1, 8], 10)
    2
    >>> front_matching_pairs([], [3], 3)
    0
    """
    count = 0
    for a, b in zip(first, second):
        if a + b != total:
            break
        count += 1
    return count


def kept_when_new_low(values: list[int]) -> list[int]:
    """Return the elements of `values` that are smaller than everything before them. The first
    element is always among them.

    Given a list `values`, go through it from left to right and keep each number that sets a new
    minimum.

    返回 `values` 中比前面所有元素都小的元素，第一个元素总在其中。

    给定列表 `values`，从左到右遍历，保留每个刷新最小值的数。

    >>> kept_when_new_low([6, 8, 4, 5, 1])
    [6, 4, 1]
    >>> kept_when_new_low([2, 2])
    [2]
    >>> kept_when_new_low([])
    []
    """
    lows = []
    for v in values:
        if not lows or v < lows[-1]:
            lows.append(v)
    return lows


def kept_when_new_low_2(values: list[int]) -> list[int]:
    return [v for i, v in enumerate(values) if all(v < other for other in values[:i])]


def distance_of_extremes(numbers: list[int]) -> int:
    """Return how many places lie between the first largest and the first smallest element of
    `numbers`, as the difference of their indices.

    You are given a non-empty list `numbers`. Return the absolute difference between the index of
    its maximum and the index of its minimum, each at its first occurrence.

    返回 `numbers` 中最大元素与最小元素首次出现的下标之差的绝对值。

    给定非空列表 `numbers`，分别找到最大值和最小值第一次出现的下标，返回两者相差多少。

    >>> distance_of_extremes([4, 9, 5, 1])
    2
    >>> distance_of_extremes([7, 7])
    0
    """
    return abs(numbers.index(max(numbers)) - numbers.index(min(numbers)))


def distance_of_extremes_2(numbers: list[int]) -> int:
    largest = smallest = 0
    for i, n in enumerate(numbers):
        if n > numbers[largest]:
            largest = i
        if n < numbers[smallest]:
            smallest = i
    return abs(largest - smallest)


def doubled_if_alone(numbers: list[int]) -> list[int]:
    """Double every element of `numbers` that occurs only once in the list and leave the others
    alone.

    Given a list `numbers`, return a new list of equal length in which the numbers without a
    duplicate are multiplied by 2.

    把 `numbers` 中只出现一次的元素加倍，其余元素不变。

    给定列表 `numbers`，返回一个等长的新列表，其中没有重复的数都乘以 2。

    >>> doubled_if_alone([3, 5, 3, 4])
    [3, 10, 3, 8]
    >>> doubled_if_alone([])
    []
    """
    return [n * 2 if numbers.count(n) == 1 else n for n in numbers]


def doubled_if_alone_2(numbers: list[int]) -> list[int]:
    counts = Counter(numbers)
    result = []
    for n in numbers:
        result.append(2 * n if counts[n] == 1 else n)
    return result


def blocks_of_same_parity(numbers: list[int]) -> list[list[int]]:
    """Split `numbers` into blocks of successive elements that are all even or all odd.

    Write a function that starts a new block wherever `numbers` changes from even to odd or from odd
    to even, and returns the list of blocks.

    将 `numbers` 分成若干段连续元素，每段要么全是偶数，要么全是奇数。

    编写一个函数，每当 `numbers` 由偶变奇或由奇变偶时就另起一段，返回所有段组成的列表。

    >>> blocks_of_same_parity([2, 4, 7, 1, 6])
    [[2, 4], [7, 1], [6]]
    >>> blocks_of_same_parity([])
    []
    """
    blocks = []
    for n in numbers:
        if blocks and blocks[-1][-1] % 2 == n % 2:
            blocks[-1].append(n)
        else:
            blocks.append([n])
    return blocks


def blocks_of_same_parity_2(numbers: list[int]) -> list[list[int]]:
    return [list(group) for _, group in itertools.groupby(numbers, key=lambda n: n % 2)]


def sum_of_top_below(numbers: list[int], k: int, limit: int) -> int:
    """Return the sum of the `k` largest elements of `numbers` that are below `limit`. If there are
    fewer such elements, add all of them.

    Given a list `numbers`, throw away the elements not less than `limit`, and add up the `k`
    largest of the remaining ones or all if fewer remain.

    返回 `numbers` 中小于 `limit` 的元素里最大的 `k` 个之和；不足 `k` 个时全部相加。

    给定列表 `numbers`，先舍去不小于 `limit` 的元素，再求剩余元素中最大的 `k` 个之和，不够 `k` 个则取全部。

    >>> sum_of_top_below([5, 12, 8, 3, 20], 2, 12)
    13
    >>> sum_of_top_below([4, 15], 3, 10)
    4
    """
    below = sorted((n for n in numbers if n < limit), reverse=True)
    return sum(below[:k])


def sum_of_top_below_2(numbers: list[int], k: int, limit: int) -> int:
    return sum(heapq.nlargest(k, [n for n in numbers if n < limit]))


def insert_after_each_negative(numbers: list[int], value: int) -> list[int]:
    """Return `numbers` with `value` inserted after every negative element.

    You are given a list `numbers` and an integer `value`. Copy the list and put `value` right
    behind each number that is less than zero.

    返回在 `numbers` 的每个负数之后插入 `value` 得到的列表。

    给定列表 `numbers` 和整数 `value`，复制该列表，并在每个小于零的数后面紧接着放入 `value`。

    >>> insert_after_each_negative([-1, 3, -2], 9)
    [-1, 9, 3, -2, 9]
    >>> insert_after_each_negative([4], 9)
    [4]
    """
    result = []
    for n in numbers:
        result.append(n)
        if n < 0:
            result.append(value)
    return result


def trimmed_of_zeros(numbers: list[int]) -> list[int]:
    """Remove the zeros at the start and at the end of `numbers`, but not those in between.

    Write a function that strips leading and trailing zeros from the list `numbers` and keeps the
    zeros that stand between other numbers.

    去掉 `numbers` 开头和末尾的 0，中间的 0 保留。

    编写一个函数，删除列表 `numbers` 首尾两端的零，夹在其他数之间的零不删。

    >>> trimmed_of_zeros([0, 0, 4, 0, 5, 0])
    [4, 0, 5]
    >>> trimmed_of_zeros([0, 0])
    []
    """
    start, end = 0, len(numbers)
    while start < end and numbers[start] == 0:
        start += 1
    while end > start and numbers[end - 1] == 0:
        end -= 1
    return numbers[start:end]


def trimmed_of_zeros_2(numbers: list[int]) -> list[int]:
    places = [i for i, n in enumerate(numbers) if n != 0]
    return numbers[places[0] : places[-1] + 1] if places else []


def differs_from_both_sides(values: list[int]) -> list[int]:
    """Return the positions of the elements of `values` that equal neither the element before nor
    the element after. An end has only one neighbour.

    Given a list `values`, list the indices of all elements that are different from each of their
    neighbours.

    返回 `values` 中与前后相邻元素都不相等的元素的位置，首尾元素只有一个相邻元素。

    给定列表 `values`，列出所有与每个相邻元素都不同的元素的下标。

    >>> differs_from_both_sides([1, 1, 2, 3, 3])
    [2]
    >>> differs_from_both_sides([5, 6])
    [0, 1]
    >>> differs_from_both_sides([])
    []
    """
    places = []
    for i, v in enumerate(values):
        if v not in values[max(i - 1, 0) : i] and v not in values[i + 1 : i + 2]:
            places.append(i)
    return places


def merge_largest_first(first: list[int], second: list[int]) -> list[int]:
    """Interleave `first` and `second`, of equal length, so that in each pair the larger number
    comes first.

    Given two lists `first` and `second` of the same length, write down for each index the larger
    and then the smaller of the two numbers and return the resulting list.

    将等长的 `first` 和 `second` 交错合并，每对数中较大的在前。

    给定两个等长列表 `first` 与 `second`，对每个下标先写两数中较大的，再写较小的，返回得到的列表。

    >>> merge_largest_first([1, 9], [4, 2])
    [4, 1, 9, 2]
    >>> merge_largest_first([], [])
    []
    """
    result = []
    for a, b in zip(first, second):
        result += [max(a, b), min(a, b)]
    return result


def merge_largest_first_2(first: list[int], second: list[int]) -> list[int]:
    return [n for pair in zip(first, second) for n in sorted(pair, reverse=True)]


def rotated_by_first(numbers: list[int]) -> list[int]:
    """Rotate `numbers` to the left by as many places as its first element says. That element is
    not negative.

    You are given a list `numbers` whose first element is a non-negative integer k. Move the first
    element to the end k times. An empty list stays empty.

    将 `numbers` 向左旋转，旋转的位数等于它的第一个元素（非负）。

    给定列表 `numbers`，其首元素为非负整数 k，把最前面的元素移到末尾，共进行 k 次；空列表仍为空。

    >>> rotated_by_first([2, 7, 8, 9])
    [8, 9, 2, 7]
    >>> rotated_by_first([5, 1])
    [1, 5]
    >>> rotated_by_first([])
    []
    """
    if not numbers:
        return []
    k = numbers[0] % len(numbers)
    return numbers[k:] + numbers[:k]


def rotated_by_first_2(numbers: list[int]) -> list[int]:
    if not numbers:
        return []
    ring = deque(numbers)
    ring.rotate(-numbers[0])
    return list(ring)


def lacking_to_limit(values: list[int], limit: int) -> int:
    """Return how much is lacking in total until every element of `values` reaches `limit`.

    Write a function that adds up, for each element of `values` less than `limit`, the amount by
    which it is too small.

    返回要使 `values` 的每个元素都达到 `limit`，总共还差多少。

    编写一个函数，对 `values` 中每个小于 `limit` 的元素求其不足的量，返回这些量之和。

    >>> lacking_to_limit([3, 8, 10, 12], 10)
    9
    >>> lacking_to_limit([5], 2)
    0
    """
    return sum(limit - v for v in values if v < limit)


def lacking_to_limit_2(values: list[int], limit: int) -> int:
    total = 0
    for v in values:
        total += max(limit - v, 0)
    return total


def has_divisor_of_all(numbers: list[int]) -> bool:
    """Check whether some element of `numbers` divides all elements. All numbers are positive.

    Given a list `numbers` of positive integers, return True if one of them goes into every number
    of the list without remainder, otherwise False. An empty list gives False.

    判断 `numbers` 中是否有某个元素能整除所有元素。所有数均为正。

    给定正整数列表 `numbers`，若其中某个数能整除列表里的每个数则返回 True，否则返回 False；空列表返回 False。

    >>> has_divisor_of_all([6, 3, 12])
    True
    >>> has_divisor_of_all([4, 6, 8])
    False
    >>> has_divisor_of_all([])
    False
    """
    return any(all(n % d == 0 for n in numbers) for d in numbers)


def has_divisor_of_all_2(numbers: list[int]) -> bool:
    if not numbers:
        return False
    smallest = min(numbers)
    return all(n % smallest == 0 for n in numbers)


def first_place_sum_even(numbers: list[int]) -> int:
    """Return the first index from 1 on at which the element of `numbers` and the one before it have
    an even sum, or -1.

    Given a list `numbers`, find the earliest element that forms an even sum with its left
    neighbour and return its index. If no element does, return -1.

    返回 `numbers` 中第一个与前一个元素之和为偶数的元素的下标（从 1 起），没有则返回 -1。

    给定列表 `numbers`，找出最早的一个与左边相邻元素之和为偶数的元素，返回其下标；若不存在，返回 -1。

    >>> first_place_sum_even([1, 4, 7, 9])
    3
    >>> first_place_sum_even([1, 2])
    -1
    """
    for i in range(1, len(numbers)):
        if (numbers[i] + numbers[i - 1]) % 2 == 0:
            return i
    return -1


def averaged_with_next(values: list[float]) -> list[float]:
    """Replace every element of `values` but the last by the mean of it and the next one. The last
    stays.

    You are given a list `values`. Return a list of the same length in which each element is the
    average of itself and its right neighbour, while the last element is unchanged.

    将 `values` 中除最后一个以外的每个元素替换为它与后一个元素的平均值，最后一个元素不变。

    给定列表 `values`，返回等长的列表，每个元素为自身与右邻的平均值，而末尾的元素保持原样。

    >>> averaged_with_next([1.0, 2.0, 5.0])
    [1.5, 3.5, 5.0]
    >>> averaged_with_next([4.0])
    [4.0]
    """
    return [(a + b) / 2 for a, b in zip(values, values[1:])] + values[-1:]


def averaged_with_next_2(values: list[float]) -> list[float]:
    result = list(values)
    for i in range(len(values) - 1):
        result[i] = (values[i] + values[i + 1]) / 2
    return result


def remainders_added(numbers: list[int], k: int) -> int:
    """Return the sum of the remainders that the elements of `numbers` leave when divided by `k`.

    Write a function that divides each number of `numbers` by the positive integer `k` and adds up
    what is left over every time.

    返回 `numbers` 的各元素除以 `k` 所得余数之和。

    编写一个函数，将 `numbers` 中的每个数除以正整数 `k`，把每次的余数加起来。

    >>> remainders_added([7, 10, 12], 4)
    5
    >>> remainders_added([], 3)
    0
    """
    return sum(n % k for n in numbers)


def remainders_added_2(numbers: list[int], k: int) -> int:
    total = 0
    for n in numbers:
        total += n % k
    return total


def evens_before_first_odd(numbers: list[int]) -> list[int]:
    """Return the even numbers at the start of `numbers`, up to the first odd one.

    Given a list `numbers`, take elements from the front as long as they are even and stop at the
    first odd number.

    返回 `numbers` 开头的偶数，到第一个奇数为止。

    给定列表 `numbers`，从最前面起逐个取偶数，遇到第一个奇数就停止。

    >>> evens_before_first_odd([4, 8, 3, 6])
    [4, 8]
    >>> evens_before_first_odd([1, 2])
    []
    """
    taken = []
    for n in numbers:
        if n % 2 == 1:
            break
        taken.append(n)
    return taken


def evens_before_first_odd_2(numbers: list[int]) -> list[int]:
    return list(itertools.takewhile(lambda n: n % 2 == 0, numbers))


def positive_minus_negative_count(numbers: list[int]) -> int:
    """Return how many more positive than negative elements `numbers` has. Zeros count for nothing.

    You are given a list `numbers`. Subtract the number of negative elements from the number of
    positive ones and return the result, which may be negative.

    返回 `numbers` 中正数比负数多多少个，零不计。

    给定列表 `numbers`，用正数的个数减去负数的个数并返回，结果可能为负。

    >>> positive_minus_negative_count([4, -1, 0, 7])
    1
    >>> positive_minus_negative_count([-2, -3])
    -2
    """
    return sum(n > 0 for n in numbers) - sum(n < 0 for n in numbers)


def positive_minus_negative_count_2(numbers: list[int]) -> int:
    difference = 0
    for n in numbers:
        if n > 0:
            difference += 1
        elif n < 0:
            difference -= 1
    return difference


def beyond_earlier_sum(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` that are larger than the sum of all elements before them.

    Write a function that keeps a number of the list `numbers` only if it exceeds the total of the
    numbers to its left. The total before the first number is 0.

    返回 `numbers` 中大于其前面所有元素之和的那些元素。

    编写一个函数，仅当列表 `numbers` 中的某个数超过它左边所有数的总和时才保留；第一个数之前的总和为 0。

    >>> beyond_earlier_sum([1, 3, 4, 9])
    [1, 3, 9]
    >>> beyond_earlier_sum([0, -2])
    []
    """
    kept = []
    total = 0
    for n in numbers:
        if n > total:
            kept.append(n)
        total += n
    return kept


def beyond_earlier_sum_2(numbers: list[int]) -> list[int]:
    return [n for i, n in enumerate(numbers) if n > sum(numbers[:i])]


def largest_under_product(numbers: list[int], limit: int) -> int:
    """Return the largest product of two neighbours in `numbers` that does not exceed `limit`, or 0
    if there is none. No number is negative.

    You are given a list `numbers` of non-negative integers. Among the products of adjacent elements
    find the greatest one that is at most `limit`; return 0 when every product is too large.

    返回 `numbers` 中相邻两数的乘积里不超过 `limit` 的最大值，没有则返回 0。所有数均非负。

    给定非负整数列表 `numbers`，在相邻元素的乘积中找出不大于 `limit` 的最大者，若所有乘积都过大则返回 0。

    >>> largest_under_product([2, 5, 4, 3], 15)
    12
    >>> largest_under_product([9, 9], 10)
    0
    """
    products = [a * b for a, b in zip(numbers, numbers[1:])]
    return max((p for p in products if p <= limit), default=0)


def largest_under_product_2(numbers: list[int], limit: int) -> int:
    best = 0
    for i in range(len(numbers) - 1):
        product = numbers[i] * numbers[i + 1]
        if best < product <= limit:
            best = product
    return best


def replaced_in_range(values: list[int], start: int, end: int, new: int) -> list[int]:
    """Return `values` with `new` in place of every element from index `start` to index `end`, both
    included.

    Given a list `values` and two valid indices `start` and `end`, set all elements between these
    indices, ends included, to `new` in a copy of the list.

    返回 `values` 的副本，从下标 `start` 到 `end`（均含）的元素都换成 `new`。

    给定列表 `values` 和两个有效下标 `start`、`end`，在列表的副本中把这两个下标之间（含两端）的元素都设为 `new`。

    >>> replaced_in_range([1, 2, 3, 4], 1, 2, 0)
    [1, 0, 0, 4]
    >>> replaced_in_range([5], 0, 0, 8)
    [8]
    """
    return values[:start] + [new] * (end - start + 1) + values[end + 1 :]


def replaced_in_range_2(values: list[int], start: int, end: int, new: int) -> list[int]:
    result = values.copy()
    for i in range(start, end + 1):
        result[i] = new
    return result


def each_in_other_or_double(a: list[int], b: list[int]) -> bool:
    """Check that for every element of `a` the list `b` contains that element or its double.

    Write a function that returns True if each number x of `a` can be found in `b`, either as x or
    as 2 * x, and False otherwise.

    检查对于 `a` 的每个元素，`b` 中是否都含有该元素或它的两倍。

    编写一个函数，若 `a` 中的每个数 x 都能在 `b` 中找到 x 或 2 * x，返回 True，否则返回 False。

    >>> each_in_other_or_double([2, 3], [4, 3])
    True
    >>> each_in_other_or_double([2, 5], [2, 4])
    False
    >>> each_in_other_or_double([], [1])
    True
    """
    return all(x in b or 2 * x in b for x in a)


def each_in_other_or_double_2(a: list[int], b: list[int]) -> bool:
    for x in a:
        if x not in b and 2 * x not in b:
            return False
    return True


def lengths_of_constant_runs(numbers: list[int], minimum: int) -> list[int]:
    """Return the lengths of the runs of equal elements in `numbers`, leaving out runs shorter than
    `minimum`.

    Given a list `numbers`, measure each stretch of equal neighbours and return, in order, those
    lengths that are at least `minimum`.

    返回 `numbers` 中各段连续相等元素的长度，舍去短于 `minimum` 的段。

    给定列表 `numbers`，量出每一段连续相同元素的长度，按顺序返回其中不小于 `minimum` 的长度。

    >>> lengths_of_constant_runs([4, 4, 1, 7, 7, 7], 2)
    [2, 3]
    >>> lengths_of_constant_runs([], 1)
    []
    """
    lengths = []
    for i, n in enumerate(numbers):
        if i > 0 and numbers[i - 1] == n:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return [length for length in lengths if length >= minimum]


def lengths_of_constant_runs_2(numbers: list[int], minimum: int) -> list[int]:
    lengths = [len(list(group)) for _, group in itertools.groupby(numbers)]
    return [length for length in lengths if length >= minimum]


def distance_from_largest(scores: list[int]) -> list[int]:
    """Return for every element of `scores` how much it is below the largest one.

    You are given a list `scores`. Subtract each of its elements from the maximum of the list and
    return the differences in the same order.

    返回 `scores` 的每个元素比最大元素小多少。

    给定列表 `scores`，用列表的最大值分别减去每个元素，按原顺序返回这些差。

    >>> distance_from_largest([7, 10, 4])
    [3, 0, 6]
    >>> distance_from_largest([])
    []
    """
    top = max(scores, default=0)
    return [top - score for score in scores]


def pairs_summed(numbers: list[int]) -> list[int]:
    """Add the first and the second element of `numbers`, the third and the fourth, and so on. A
    single element at the end is left out.

    Write a function that cuts `numbers` into pairs from the left and returns the list of the sums
    of the pairs; a last element without a partner is ignored.

    将 `numbers` 的第一、第二个元素相加，第三、第四个元素相加，依此类推；末尾落单的元素舍去。

    编写一个函数，从左起把 `numbers` 两两分组，返回各组之和的列表，最后没有配对的元素忽略。

    >>> pairs_summed([1, 2, 3, 4, 9])
    [3, 7]
    >>> pairs_summed([5])
    []
    """
    return [a + b for a, b in zip(numbers[::2], numbers[1::2])]


def pairs_summed_2(numbers: list[int]) -> list[int]:
    return [numbers[i] + numbers[i + 1] for i in range(0, len(numbers) - 1, 2)]


def far_from_zero_first(numbers: list[int]) -> list[int]:
    """Sort `numbers` by their absolute value, largest first. Of two opposite numbers the positive
    one comes first.

    Given a list `numbers`, return it ordered by descending distance from zero; if two numbers are
    equally far from zero, the positive number goes before the negative one.

    将 `numbers` 按绝对值从大到小排序，绝对值相同时正数在前。

    给定列表 `numbers`，按到零的距离降序排列后返回；两数离零同样远时，正数排在负数前面。

    >>> far_from_zero_first([2, -7, 7, 0])
    [7, -7, 2, 0]
    >>> far_from_zero_first([-1, 3])
    [3, -1]
    """
    return sorted(numbers, key=lambda n: (abs(n), n), reverse=True)


def far_from_zero_first_2(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda n: (-abs(n), -n))


def first_positives_zeroed(numbers: list[int], n: int) -> list[int]:
    """Replace the first `n` positive elements of `numbers` by 0 and leave everything else as it is.

    You are given a list `numbers` and an integer `n`. Go through the list from the left and turn
    positive numbers into 0 until `n` of them have been replaced.

    将 `numbers` 中前 `n` 个正数替换为 0，其余不变。

    给定列表 `numbers` 和整数 `n`，从左到右遍历，把正数变为 0，直到替换了 `n` 个为止。

    >>> first_positives_zeroed([4, -1, 6, 2], 2)
    [0, -1, 0, 2]
    >>> first_positives_zeroed([3], 0)
    [3]
    """
    result = []
    for number in numbers:
        if number > 0 and n > 0:
            number = 0
            n -= 1
        result.append(number)
    return result


def more_in_right_half(numbers: list[int], value: int) -> bool:
    """Check whether `value` occurs more often in the second half of `numbers` than in the first.
    The middle element of a list of odd length belongs to neither.

    Write a function that counts `value` in both halves of `numbers`, without the central element if
    the length is odd, and returns True if the right half has more.

    判断 `value` 在 `numbers` 后半部分出现的次数是否多于前半部分；长度为奇数时，正中的元素不属于任何一半。

    编写一个函数，分别统计 `value` 在 `numbers` 两半中的出现次数（长度为奇数时去掉中间元素），右半较多则返回 True。

    >>> more_in_right_half([1, 3, 3, 3], 3)
    True
    >>> more_in_right_half([3, 3, 1], 3)
    False
    >>> more_in_right_half([], 3)
    False
    """
    half = len(numbers) // 2
    return numbers[len(numbers) - half :].count(value) > numbers[:half].count(value)


def ascending_step_products(numbers: list[int]) -> int:
    """Add up the products of those neighbours in `numbers` of which the right one is larger.

    Given a list `numbers`, multiply every element by the next one wherever the next one is greater,
    and return the sum of these products.

    在 `numbers` 中，对右边较大的每对相邻元素求乘积，返回这些乘积之和。

    给定列表 `numbers`，凡是后一个元素大于前一个元素的地方，就把两者相乘，返回所有乘积的总和。

    >>> ascending_step_products([2, 5, 3, 4])
    22
    >>> ascending_step_products([6, 1])
    0
    """
    return sum(a * b for a, b in zip(numbers, numbers[1:]) if b > a)


def ascending_step_products_2(numbers: list[int]) -> int:
    total = 0
    for i in range(1, len(numbers)):
        if numbers[i] > numbers[i - 1]:
            total += numbers[i] * numbers[i - 1]
    return total


def reversed_if_falling(numbers: list[int]) -> list[int]:
    """Return `numbers` reversed if its first element is larger than its last, otherwise unchanged.

    You are given a list `numbers`. If it begins with a greater number than it ends with, return its
    elements in reverse order, else in the given order.

    如果 `numbers` 的第一个元素大于最后一个元素，返回其逆序，否则原样返回。

    给定列表 `numbers`，若开头的数大于末尾的数，则按相反的顺序返回其元素，否则保持原有顺序。

    >>> reversed_if_falling([9, 2, 4])
    [4, 2, 9]
    >>> reversed_if_falling([1, 5, 3])
    [1, 5, 3]
    >>> reversed_if_falling([])
    []
    """
    if numbers and numbers[0] > numbers[-1]:
        return numbers[::-1]
    return numbers


def steps_of_two_equal(numbers: list[int], step: int) -> bool:
    """Check that elements of `numbers` two places apart always differ by `step`, the later one
    being the larger.

    Write a function that returns True if every element of `numbers` that has another one two places
    to its right is exactly `step` less than that one.

    检查 `numbers` 中相隔两个位置的元素，后者是否总比前者大 `step`。

    编写一个函数，若 `numbers` 中每个元素（只要其右边两位处还有元素）都恰好比那个元素小 `step`，则返回 True。

    >>> steps_of_two_equal([1, 7, 4, 10, 7], 3)
    True
    >>> steps_of_two_equal([1, 2, 3], 3)
    False
    >>> steps_of_two_equal([4], 1)
    True
    """
    return all(b - a == step for a, b in zip(numbers, numbers[2:]))


def steps_of_two_equal_2(numbers: list[int], step: int) -> bool:
    for i in range(2, len(numbers)):
        if numbers[i] != numbers[i - 2] + step:
            return False
    return True


def bonus_for_best(points: list[int], bonus: int) -> list[int]:
    """Add `bonus` to every element of `points` that equals the maximum and leave the rest as it is.

    Given a list `points`, return a new list in which all largest elements are increased by `bonus`.

    给 `points` 中每个等于最大值的元素加上 `bonus`，其余元素不变。

    给定列表 `points`，返回一个新列表，其中所有最大的元素都增加 `bonus`。

    >>> bonus_for_best([3, 8, 8, 1], 2)
    [3, 10, 10, 1]
    >>> bonus_for_best([], 5)
    []
    """
    best = max(points, default=0)
    return [p + bonus if p == best else p for p in points]


def places_of_own_value(numbers: list[int], offset: int) -> list[int]:
    """Return the elements of `numbers` that equal their index plus `offset`.

    You are given a list `numbers` and an integer `offset`. Keep each number that is exactly
    `offset` more than the index at which it stands.

    返回 `numbers` 中等于自身下标加 `offset` 的元素。

    给定列表 `numbers` 和整数 `offset`，保留恰好比所在下标大 `offset` 的每个数。

    >>> places_of_own_value([2, 5, 4, 0], 2)
    [2, 4]
    >>> places_of_own_value([1], 0)
    []
    """
    return [n for i, n in enumerate(numbers) if n == i + offset]


def places_of_own_value_2(numbers: list[int], offset: int) -> list[int]:
    kept = []
    for i in range(len(numbers)):
        if numbers[i] - i == offset:
            kept.append(numbers[i])
    return kept


def popped_until_at_most(numbers: list[int], floor: int) -> list[int]:
    """Remove elements from the end of `numbers` as long as the sum of the list is more than
    `floor`, and return what is left.

    Write a function that drops the last element of `numbers` again and again until the remaining
    elements add up to at most `floor` or none remain.

    只要 `numbers` 的总和大于 `floor`，就从末尾去掉元素，返回剩下的部分。

    编写一个函数，反复删去 `numbers` 的最后一个元素，直到剩余元素之和不超过 `floor` 或列表为空。

    >>> popped_until_at_most([4, 3, 6, 2], 8)
    [4, 3]
    >>> popped_until_at_most([9], 5)
    []
    """
    rest = list(numbers)
    while rest and sum(rest) > floor:
        rest.pop()
    return rest


def popped_until_at_most_2(numbers: list[int], floor: int) -> list[int]:
    end = len(numbers)
    while end > 0 and sum(numbers[:end]) > floor:
        end -= 1
    return numbers[:end]


def odd_one_counts(numbers: list[int]) -> int:
    """Count the different elements of `numbers` that occur an odd number of times.

    Given a list `numbers`, return how many distinct values there are whose number of occurrences
    is odd.

    统计 `numbers` 中出现奇数次的不同元素的个数。

    给定列表 `numbers`，返回出现次数为奇数的不同值有多少个。

    >>> odd_one_counts([4, 4, 7, 1, 1, 1])
    2
    >>> odd_one_counts([])
    0
    """
    return sum(numbers.count(n) % 2 for n in set(numbers))


def odd_one_counts_2(numbers: list[int]) -> int:
    open_values = set()
    for n in numbers:
        open_values ^= {n}
    return len(open_values)


def joined_at_larger(first: list[int], second: list[int]) -> list[int]:
    """Return `first` and `second` joined, beginning with the list that has the larger sum. With
    equal sums `first` comes first.

    You are given two lists `first` and `second`. Put the one with the greater total in front of the
    other and return the joined list; in case of a tie start with `first`.

    将 `first` 和 `second` 连接起来，总和较大的列表在前；总和相等时 `first` 在前。

    给定两个列表 `first` 和 `second`，把总和更大的放在前面，返回连接后的列表，若和相同则从 `first` 开始。

    >>> joined_at_larger([1, 2], [9])
    [9, 1, 2]
    >>> joined_at_larger([3], [1, 2])
    [3, 1, 2]
    """
    if sum(second) > sum(first):
        return second + first
    return first + second


def joined_at_larger_2(first: list[int], second: list[int]) -> list[int]:
    a, b = sorted([first, second], key=sum, reverse=True)
    return a + b


def last_digits_agree(numbers: list[int]) -> bool:
    """Check that in `numbers` the last digit of each element is the same as that of the next one.
    No number is negative.

    Given a list `numbers` of non-negative integers, return True if all of them end in the same
    digit. Lists with fewer than two numbers give True.

    检查 `numbers` 中每个元素的末位数字是否都与后一个元素的相同。所有数均非负。

    给定非负整数列表 `numbers`，若所有数的个位数字都相同，返回 True；不足两个数时也返回 True。

    >>> last_digits_agree([13, 3, 243])
    True
    >>> last_digits_agree([13, 31])
    False
    >>> last_digits_agree([])
    True
    """
    return len({n % 10 for n in numbers}) <= 1


def last_digits_agree_2(numbers: list[int]) -> bool:
    return all(a % 10 == b % 10 for a, b in zip(numbers, numbers[1:]))
