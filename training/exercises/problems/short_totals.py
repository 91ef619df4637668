"""Short functions that total, average, multiply and count things under many conditions."""

import itertools
import math


def sum_of_long_word_lengths(words: list[str], k: int) -> int:
    """Return the sum of the lengths of those words that have more than `k` letters.

    You are given a list `words`. Add up the lengths of the words longer than `k`; shorter words
    contribute nothing.

    返回 `words` 中长度大于 `k` 的单词的长度之和。

    给定单词列表 `words`，把长度超过 `k` 的单词的长度加起来，较短的单词不计。

    >>> sum_of_long_word_lengths(["a", "tree", "house"], 3)
    9
    >>> sum_of_long_word_lengths(["a", "be"], 2)
    0
    """
    return sum(len(word) for word in words if len(word) > k)


def sum_of_long_word_lengths_2(words: list[str], k: int) -> int:
    total = 0
    for word in words:
        if len(word) > k:
            total += len(word)
    return total


def abs_total_of_negatives(numbers: list[int]) -> int:
    """Add the absolute values of the negative numbers in `numbers`.

    Write a function that sums up how far below zero the negative elements of `numbers` are; the
    other elements are ignored.

    求 `numbers` 中所有负数的绝对值之和。

    编写一个函数，只看 `numbers` 里的负数，把它们的绝对值相加并返回，其余元素忽略。

    >>> abs_total_of_negatives([3, -2, -5, 0])
    7
    >>> abs_total_of_negatives([1, 2])
    0
    """
    return sum(abs(number) for number in numbers if number < 0)


def abs_total_of_negatives_2(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        if number < 0:
            total -= number
    return total


def square_total_at_even_indices(values: list[int]) -> int:
    """Return the sum of the squares of the elements that stand at even indexes of `values`.

    Given a list `values`, square the elements at the indexes 0, 2, 4 and so on, and add the
    squares.

    返回 `values` 中下标为偶数的元素的平方和。

    给定列表 `values`，取下标 0、2、4……处的元素，求它们的平方之和。

    >>> square_total_at_even_indices([1, 5, 2, 5, 3])
    14
    >>> square_total_at_even_indices([-4])
    16
    >>> square_total_at_even_indices([])
    0
    """
    return sum(value**2 for value in values[::2])


def square_total_at_even_indices_2(values: list[int]) -> int:
    total = 0
    for i, value in enumerate(values):
        if i % 2 == 0:
            total += value * value
    return total


def positive_and_negative_sums(numbers: list[int]) -> tuple[int, int]:
    """Return a tuple of the sum of the positive numbers and the sum of the negative ones.

    Given a list of integers `numbers`, add the positive and the negative ones apart and return both
    totals, the positive one first.

    返回一个元组：`numbers` 中正数之和与负数之和。

    给定整数列表 `numbers`，把正数和负数分别求和，以元组返回，正数之和在前。

    >>> positive_and_negative_sums([4, -1, 6, -3])
    (10, -4)
    >>> positive_and_negative_sums([])
    (0, 0)
    """
    return sum(n for n in numbers if n > 0), sum(n for n in numbers if n < 0)


def positive_and_negative_sums_2(numbers: list[int]) -> tuple[int, int]:
    positive = negative = 0
    for number in numbers:
        if number > 0:
            positive += number
        else:
            negative += number
    return positive, negative


def positive_and_negative_means(numbers: list[int]) -> tuple[float, float]:
    """Return the average of the positive numbers and the average of the negative numbers, as a
    tuple. Where there are none, the average is 0.0.

    You are given a list `numbers`. Compute the mean of its positive and of its negative elements
    separately, using 0.0 for an empty group.

    以元组返回 `numbers` 中正数的平均值与负数的平均值；没有对应的数时该平均值为 0.0。

    给定列表 `numbers`，分别计算其中正数和负数的平均数，某一组为空时用 0.0 代替。

    >>> positive_and_negative_means([2, 4, -1, -4])
    (3.0, -2.5)
    >>> positive_and_negative_means([5, 0])
    (5.0, 0.0)
    """
    above = [n for n in numbers if n > 0]
    below = [n for n in numbers if n < 0]
    return (
        sum(above) / len(above) if above else 0.0,
        sum(below) / len(below) if below else 0.0,
    )


def total_by_sign(numbers: list[int]) -> dict[str, int]:
    """Return a dictionary with the keys 'plus' and 'minus' that hold the totals of the positive and
    of the negative numbers.

    Write a function that adds up the positive elements of `numbers` under 'plus' and the negative
    ones under 'minus'.

    返回一个字典，键 'plus' 对应 `numbers` 中正数之和，键 'minus' 对应负数之和。

    编写一个函数，把 `numbers` 中的正数累加到 'plus'，负数累加到 'minus'，返回该字典。

    >>> total_by_sign([1, -2, 3])
    {'plus': 4, 'minus': -2}
    >>> total_by_sign([])
    {'plus': 0, 'minus': 0}
    """
    totals = {"plus": 0, "minus": 0}
    for number in numbers:
        if number > 0:
            totals["plus"] += number
        elif number < 0:
            totals["minus"] += number
    return totals


def range_total_with_step(start: int, stop: int, step: int) -> int:
    """Return the sum of `start`, `start` + `step`, and so on, as long as the values do not exceed
    `stop`.

    Given a positive `step`, add up the numbers from `start` to `stop`, both included where they are
    reached, going `step` at a time.

    从 `start` 开始每次增加 `step`，返回所有不超过 `stop` 的数之和。

    给定正整数 `step`，以它为步长求从 `start` 到 `stop`（能到达则包含）的各数之和。

    >>> range_total_with_step(1, 10, 3)
    22
    >>> range_total_with_step(5, 5, 2)
    5
    >>> range_total_with_step(6, 5, 1)
    0
    """
    return sum(range(start, stop + 1, step))


def range_total_with_step_2(start: int, stop: int, step: int) -> int:
    total = 0
    while start <= stop:
        total += start
        start += step
    return total


def alternating_sum_of_squares(n: int) -> int:
    """Return 1² - 2² + 3² - 4² and so on, up to the square of `n`.

    Add the squares of the odd numbers up to `n` and subtract those of the even numbers.

    返回 1² - 2² + 3² - 4² + … 一直到 `n` 的平方的结果。

    计算从 1 到 `n` 的平方的交错和：奇数的平方相加，偶数的平方相减。

    >>> alternating_sum_of_squares(3)
    6
    >>> alternating_sum_of_squares(4)
    -10
    >>> alternating_sum_of_squares(0)
    0
    """
    return sum(i * i if i % 2 else -i * i for i in range(1, n + 1))


def alternating_sum_of_squares_2(n: int) -> int:
    total = 0
    sign = 1
    for i in range(1, n + 1):
        total += sign * i**2
        sign = -sign
    return total


def product_at_odd_places(values: list[int]) -> int:
    """Multiply the elements at the odd indexes of `values`. With no such element the product is 1.

    Given a list `values`, return the product of the elements with the indexes 1, 3, 5 and so on, or
    1 if there are none.

    求 `values` 中下标为奇数的元素的乘积，没有这样的元素时返回 1。

    给定列表 `values`，返回下标 1、3、5……处元素之积；若一个也没有，则结果为 1。

    >>> product_at_odd_places([9, 2, 9, 5])
    10
    >>> product_at_odd_places([7])
    1
    """
    return math.prod(values[1::2])


def product_at_odd_places_2(values: list[int]) -> int:
    product = 1
    for i in range(1, len(values), 2):
        product *= values[i]
    return product


def sum_of_even_and_large(numbers: list[int], limit: int) -> int:
    """Return the sum of those elements of `numbers` that are even and greater than `limit`.

    You are given a list `numbers` and an integer `limit`. Add up the even values above the limit.

    返回 `numbers` 中既是偶数又大于 `limit` 的元素之和。

    给定列表 `numbers` 和整数 `limit`，把其中大于该界限的偶数相加并返回。

    >>> sum_of_even_and_large([2, 8, 9, 10], 5)
    18
    >>> sum_of_even_and_large([1, 3], 0)
    0
    """
    return sum(n for n in numbers if n % 2 == 0 and n > limit)


def sum_of_even_and_large_2(numbers: list[int], limit: int) -> int:
    total = 0
    for number in numbers:
        if number % 2 == 0 and number > limit:
            total += number
    return total


def average_of_odd_values(numbers: list[int]) -> float:
    """Return the average of the odd numbers in `numbers`, or 0.0 if there are none.

    Given a list of integers, compute the mean of the odd ones only.

    返回 `numbers` 中奇数的平均值；如果没有奇数，返回 0.0。

    给定整数列表 `numbers`，只对其中的奇数求平均数，不存在奇数时结果为 0.0。

    >>> average_of_odd_values([1, 2, 4, 6, 5])
    3.0
    >>> average_of_odd_values([3, 4, 4, 6, 8, 1, 7, 7])
    4.5
    >>> average_of_odd_values([2])
    0.0
    """
    odd = [n for n in numbers if n % 2 == 1]
    if not odd:
        return 0.0
    return sum(odd) / len(odd)


def average_of_odd_values_2(numbers: list[int]) -> float:
    total = 0
    count = 0
    for number in numbers:
        if number % 2 != 0:
            total += number
            count += 1
    return total / count if count else 0.0


def nested_grand_total(rows: list[list[int]]) -> int:
    """Return the sum of all the numbers in the inner lists of `rows`.

    Given a list of lists `rows`, add every number of every inner list. Empty lists add nothing.

    返回 `rows` 的所有内层列表中全部数字之和。

    给定由列表组成的列表 `rows`，把每个内层列表里的每个数都加起来，空列表不影响结果。

    >>> nested_grand_total([[1, 2], [3], []])
    6
    >>> nested_grand_total([])
    0
    """
    return sum(sum(row) for row in rows)


def nested_grand_total_2(rows: list[list[int]]) -> int:
    total = 0
    for row in rows:
        for value in row:
            total += value
    return total


def sum_of_row_minima(rows: list[list[int]]) -> int:
    """Add the smallest values of all rows. Empty rows are skipped.

    Write a function that takes the minimum of each non-empty list in `rows` and returns the sum of
    these minima.

    求 `rows` 中每一行最小值之和，空行跳过。

    编写一个函数，取 `rows` 里每个非空列表的最小值，并返回这些最小值的总和。

    >>> sum_of_row_minima([[3, 1], [7], []])
    8
    >>> sum_of_row_minima([[]])
    0
    """
    return sum(min(row) for row in rows if row)


def sum_of_row_minima_2(rows: list[list[int]]) -> int:
    total = 0
    for row in rows:
        if row:
            total += min(row)
    return total


def largest_row_total(rows: list[list[int]]) -> int:
    """Return the largest of the sums of the lists in `rows`, or 0 if there are no lists.

    You are given a list of lists. Add up each inner list and return the greatest of these totals;
    when `rows` is empty the answer is 0.

    返回 `rows` 中各个列表之和的最大值；没有列表时返回 0。

    给定由列表组成的列表 `rows`，对每个内层列表求和，返回其中最大的和，若 `rows` 为空则返回 0。

    >>> largest_row_total([[1, 2], [5], [2, 2]])
    5
    >>> largest_row_total([[-3], [-1]])
    -1
    >>> largest_row_total([])
    0
    """
    return max((sum(row) for row in rows), default=0)


def largest_row_total_2(rows: list[list[int]]) -> int:
    if not rows:
        return 0
    return max(map(sum, rows))


def sum_until_limit(numbers: list[int], limit: int) -> int:
    """Add the numbers from the left for as long as the total does not go over `limit`, and return
    the total.

    Given a list of positive integers `numbers`, take them in order and stop before the first one
    that would make the sum greater than `limit`.

    从左到右累加 `numbers`，只要总和不超过 `limit` 就继续，返回得到的总和。

    给定正整数列表 `numbers`，依次相加，遇到第一个会使总和大于 `limit` 的数时停止，返回此前的和。

    >>> sum_until_limit([3, 4, 5, 1], 8)
    7
    >>> sum_until_limit([9, 1], 8)
    0
    >>> sum_until_limit([1, 2], 8)
    3
    """
    total = 0
    for number in numbers:
        if total + number > limit:
            break
        total += number
    return total


def sum_that_fits(numbers: list[int], limit: int) -> int:
    """Go through `numbers` and add each one that still fits, so that the total never exceeds
    `limit`. Return the total.

    Given positive integers `numbers`, skip each number that would push the sum above `limit` and
    add the others.

    依次查看 `numbers`，只加入不会使总和超过 `limit` 的数，返回最后的总和。

    给定正整数列表 `numbers`，凡是会让总和大于 `limit` 的数都跳过，其余的累加起来。

    >>> sum_that_fits([3, 4, 5, 1], 8)
    8
    >>> sum_that_fits([9, 2], 8)
    2
    >>> sum_that_fits([], 8)
    0
    """
    total = 0
    for number in numbers:
        if total + number <= limit:
            total += number
    return total


def running_sums_of_squares(numbers: list[int]) -> list[int]:
    """Return the running totals of the squares of `numbers`.

    Write a function that returns a list in which each entry is the sum of the squares of all
    elements of `numbers` up to that place.

    返回 `numbers` 中各数平方的累计和列表。

    编写一个函数，返回一个列表，其中每一项是 `numbers` 从开头到该位置所有元素的平方和。

    >>> running_sums_of_squares([1, 2, 3])
    [1, 5, 14]
    >>> running_sums_of_squares([])
    []
    """
    return list(itertools.accumulate(number**2 for number in numbers))


def running_sums_of_squares_2(numbers: list[int]) -> list[int]:
    totals = []
    total = 0
    for number in numbers:
        total += number * number
        totals.append(total)
    return totals


def even_digit_total(n: int) -> int:
    """Return the sum of the even digits of the non-negative integer `n`.

    Given a number `n`, add those of its digits that can be divided by two.

    返回非负整数 `n` 的各位数字中偶数数字之和。

    给定数 `n`，把它的数位中能被 2 整除的数字相加。

    >>> even_digit_total(2467)
    12
    >>> even_digit_total(135)
    0
    """
    return sum(int(d) for d in str(n) if int(d) % 2 == 0)


def even_digit_total_2(n: int) -> int:
    total = 0
    while n > 0:
        n, digit = divmod(n, 10)
        if digit % 2 == 0:
            total += digit
    return total


def digit_average(n: int) -> float:
    """Return the average of the digits of `n`, rounded to two places.

    You are given a non-negative integer `n`. Compute the mean of its digits and round it to two
    decimals.

    返回 `n` 各位数字的平均值，保留两位小数。

    给定非负整数 `n`，求它所有数位上数字的平均数，并四舍五入到两位小数。

    >>> digit_average(1234)
    2.5
    >>> digit_average(115)
    2.33
    >>> digit_average(0)
    0.0
    """
    digits = [int(char) for char in str(n)]
    return round(sum(digits) / len(digits), 2)


def product_of_digits_over(n: int, k: int) -> int:
    """Multiply the digits of `n` that are greater than `k`; without such digits the answer is 1.

    Given a non-negative integer `n`, return the product of all its digits above `k`.

    求 `n` 中大于 `k` 的各位数字的乘积，没有这样的数字时返回 1。

    给定非负整数 `n`，返回其所有大于 `k` 的数字之积；若不存在，则结果为 1。

    >>> product_of_digits_over(3517, 3)
    35
    >>> product_of_digits_over(111, 1)
    1
    """
    product = 1
    for char in str(n):
        if int(char) > k:
            product *= int(char)
    return product


def product_of_digits_over_2(n: int, k: int) -> int:
    return math.prod(int(char) for char in str(n) if int(char) > k)


def digit_total_of_list(numbers: list[int]) -> int:
    """Return the sum of all the digits of all the numbers in `numbers`. Signs are ignored.

    Given a list of integers, add up every digit that occurs in any of them; a minus sign does not
    matter.

    返回 `numbers` 中所有数的全部数字之和，忽略正负号。

    给定整数列表 `numbers`，把每个数的每一位数字都加起来，负号不影响结果。

    >>> digit_total_of_list([12, 30, -4])
    10
    >>> digit_total_of_list([])
    0
    """
    return sum(int(digit) for number in numbers for digit in str(abs(number)))


def digit_total_of_list_2(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        number = abs(number)
        while number > 0:
            total += number % 10
            number //= 10
    return total


def sum_without_ends(values: list[int]) -> int:
    """Return the sum of `values` without its first and its last element.

    Add everything that stands strictly inside the list `values`, that is, neither at the start nor
    at the end. Lists of fewer than three elements give 0.

    返回 `values` 去掉首尾元素之后的总和。

    将列表 `values` 中除第一个和最后一个以外的元素相加，元素不足三个时返回 0。

    >>> sum_without_ends([9, 1, 2, 9])
    3
    >>> sum_without_ends([4, 5])
    0
    >>> sum_without_ends([])
    0
    """
    return sum(values[1:-1])


def sum_without_ends_2(values: list[int]) -> int:
    total = 0
    for i in range(1, len(values) - 1):
        total += values[i]
    return total


def sum_without_every_extreme(numbers: list[int]) -> int:
    """Add all numbers except those that equal the minimum or the maximum of `numbers`.

    You are given a list `numbers`. Leave out every copy of its smallest and of its largest value
    and return the sum of the rest.

    求 `numbers` 中除去所有等于最小值或最大值的数之后的总和。

    给定列表 `numbers`，把最小值和最大值的每一次出现都去掉，返回剩余元素之和。

    >>> sum_without_every_extreme([1, 1, 4, 5, 9])
    9
    >>> sum_without_every_extreme([3, 3])
    0
    >>> sum_without_every_extreme([])
    0
    """
    if not numbers:
        return 0
    low, high = min(numbers), max(numbers)
    return sum(n for n in numbers if low < n < high)


def sum_without_every_extreme_2(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        if number != min(numbers) and number != max(numbers):
            total += number
    return total


def weighted_total(values: list[int], weights: list[int]) -> int:
    """Return the sum of each value times its weight.

    Given two lists of the same length, multiply each element of `values` by the element of
    `weights` at the same index and add the products.

    返回 `values` 中每个值与对应权重相乘后的总和。

    给定等长的列表 `values` 和 `weights`，将同一下标处的值与权重相乘，再把乘积全部相加。

    >>> weighted_total([10, 20], [1, 3])
    70
    >>> weighted_total([5, 6], [0, -1])
    -6
    >>> weighted_total([], [])
    0
    """
    return sum(value * weight for value, weight in zip(values, weights))


def weighted_total_2(values: list[int], weights: list[int]) -> int:
    total = 0
    for i in range(len(values)):
        total += values[i] * weights[i]
    return total


def end_weighted_sum(numbers: list[int]) -> int:
    """Return the sum in which the last number counts once, the one before it twice, and so on.

    Write a function that multiplies each element of `numbers` by its position counted from the end,
    beginning with 1, and returns the sum of the products.

    返回加权和：最后一个数的权重为 1，倒数第二个的权重为 2，依此类推。

    编写一个函数，把 `numbers` 的每个元素乘以它从末尾数起的位置（从 1 开始），返回乘积之和。

    >>> end_weighted_sum([5, 1, 2])
    19
    >>> end_weighted_sum([7])
    7
    """
    return sum(i * number for i, number in enumerate(reversed(numbers), start=1))


def end_weighted_sum_2(numbers: list[int]) -> int:
    total = 0
    weight = len(numbers)
    for number in numbers:
        total += weight * number
        weight -= 1
    return total


def count_sum_and_mean(numbers: list[int]) -> dict[str, float]:
    """Return a dictionary with the count, the sum and the mean of `numbers`. The mean of an empty
    list is 0.0.

    Given a list `numbers`, fill a dictionary with the keys 'count', 'sum' and 'mean', in this
    order.

    返回一个字典，包含 `numbers` 的个数 'count'、总和 'sum' 与平均值 'mean'；空列表的平均值为 0.0。

    给定列表 `numbers`，依次用键 'count'、'sum'、'mean' 组成字典并返回，没有元素时 'mean' 取 0.0。

    >>> count_sum_and_mean([1, 2, 3, 4])
    {'count': 4, 'sum': 10, 'mean': 2.5}
    >>> count_sum_and_mean([])
    {'count': 0, 'sum': 0, 'mean': 0.0}
    """
    count = len(numbers)
    total = sum(numbers)
    mean = total / count if count else 0.0
    return {"count": count, "sum": total, "mean": mean}


def lowest_highest_and_spread(values: list[int]) -> tuple[int, int, int]:
    """Return the smallest value, the largest value and the difference between them as a tuple.

    You are given a non-empty list `values`. Find its minimum and its maximum and return both,
    followed by the maximum minus the minimum.

    以元组返回 `values` 的最小值、最大值以及两者之差。

    给定非空列表 `values`，找出最小值和最大值，并在其后附上最大值减最小值的差，一起返回。

    >>> lowest_highest_and_spread([4, 9, 2])
    (2, 9, 7)
    >>> lowest_highest_and_spread([5])
    (5, 5, 0)
    """
    low = min(values)
    high = max(values)
    return low, high, high - low


def lowest_highest_and_spread_2(values: list[int]) -> tuple[int, int, int]:
    low = high = values[0]
    for value in values:
        if value < low:
            low = value
        if value > high:
            high = value
    return low, high, high - low


def largest_negative_value(numbers: list[int]) -> int | None:
    """Return the largest of the negative numbers in `numbers`, or None if there are none.

    Given a list of integers, find the negative element that is closest to zero. Without negative
    elements the answer is None.

    返回 `numbers` 中最大的负数；没有负数时返回 None。

    给定整数列表 `numbers`，找出最接近零的负数，若不存在负数则返回 None。

    >>> largest_negative_value([3, -7, -2])
    -2
    >>> largest_negative_value([1, 0])
    """
    return max((n for n in numbers if n < 0), default=None)


def largest_negative_value_2(numbers: list[int]) -> int | None:
    best = None
    for number in numbers:
        if number < 0 and (best is None or number > best):
            best = number
    return best


def smallest_even_above(numbers: list[int], limit: int) -> int:
    """Return the smallest even number in `numbers` that is greater than `limit`, or -1 if there is
    no such number.

    Write a function that looks for even elements above `limit` and returns the least of them.

    返回 `numbers` 中大于 `limit` 的最小偶数，不存在时返回 -1。

    编写一个函数，在 `numbers` 中寻找大于 `limit` 的偶数，返回其中最小的一个；找不到则返回 -1。

    >>> smallest_even_above([12, 8, 7, 4], 5)
    8
    >>> smallest_even_above([7, 9], 5)
    -1
    """
    fitting = [n for n in numbers if n > limit and n % 2 == 0]
    return min(fitting) if fitting else -1


def smallest_even_above_2(numbers: list[int], limit: int) -> int:
    for number in sorted(numbers):
        if number > limit and number % 2 == 0:
            return number
    return -1


def largest_absolute_value(numbers: list[int]) -> int:
    """Return the greatest absolute value in `numbers`; for an empty list return 0.

    Given integers `numbers`, determine how far from zero the farthest one is.

    返回 `numbers` 中绝对值的最大值，空列表返回 0。

    给定若干整数 `numbers`，求离零最远的那个数到零的距离；若列表为空，结果为 0。

    >>> largest_absolute_value([3, -8, 5])
    8
    >>> largest_absolute_value([])
    0
    """
    return max((abs(n) for n in numbers), default=0)


def largest_absolute_value_2(numbers: list[int]) -> int:
    largest = 0
    for number in numbers:
        if abs(number) > largest:
            largest = abs(number)
    return largest


def mean_absolute_value(numbers: list[int]) -> float:
    """Return the average of the absolute values of `numbers`, rounded to one decimal place.

    You are given a non-empty list of integers. Drop the signs, compute the mean and round it to one
    decimal.

    返回 `numbers` 中各数绝对值的平均值，保留一位小数。

    给定非空整数列表 `numbers`，先去掉正负号，再求平均数，并四舍五入到一位小数。

    >>> mean_absolute_value([-1, 2])
    1.5
    >>> mean_absolute_value([5, -5, 6])
    5.3
    """
    return round(sum(abs(n) for n in numbers) / len(numbers), 1)


def mean_absolute_value_2(numbers: list[int]) -> float:
    total = 0
    for number in numbers:
        total += abs(number)
    return round(total / len(numbers), 1)


def mean_of_squares_of_odd(numbers: list[int]) -> float:
    """Return the mean of the squares of the odd numbers, or 0.0 when there is no odd number.

    Given a list `numbers`, square its odd elements and return the average of these squares.

    返回 `numbers` 中奇数的平方的平均值；没有奇数时返回 0.0。

    给定列表 `numbers`，将其中的奇数平方，返回这些平方的平均数，若没有奇数则为 0.0。

    >>> mean_of_squares_of_odd([1, 2, 3])
    5.0
    >>> mean_of_squares_of_odd([4])
    0.0
    """
    squares = [n * n for n in numbers if n % 2 != 0]
    return sum(squares) / len(squares) if squares else 0.0


def count_multiples_in_span(low: int, high: int, k: int) -> int:
    """Return how many integers from `low` to `high`, both included, are multiples of `k` but do not
    end in 0.

    Count the numbers between `low` and `high` that can be divided by `k` and whose last digit is
    not zero.

    统计从 `low` 到 `high`（含两端）中是 `k` 的倍数且末位不为 0 的整数个数。

    返回 `low` 与 `high` 之间（包括两端）能被 `k` 整除、并且个位数字不是零的数有多少个。

    >>> count_multiples_in_span(1, 20, 5)
    2
    >>> count_multiples_in_span(10, 10, 2)
    0
    """
    return sum(n % k == 0 and n % 10 != 0 for n in range(low, high + 1))


def count_multiples_in_span_2(low: int, high: int, k: int) -> int:
    count = 0
    for n in range(low, high + 1):
        if n % k == 0 and n % 10 != 0:
            count += 1
    return count


def total_at_indices(values: list[int], indices: list[int]) -> int:
    """Add the elements of `values` at the given `indices`; indexes outside the list are ignored.

    Given a list `values` and a list of non-negative indexes, return the sum of the elements found
    there, skipping every index that is too large.

    求 `values` 中位于 `indices` 所给下标处的元素之和，超出范围的下标忽略。

    给定列表 `values` 和若干非负下标 `indices`，把这些位置上的元素相加，过大的下标直接跳过。

    >>> total_at_indices([10, 20, 30], [0, 2, 5])
    40
    >>> total_at_indices([10, 20], [1, 1])
    40
    >>> total_at_indices([], [0])
    0
    """
    return sum(values[i] for i in indices if i < len(values))


def total_at_indices_2(values: list[int], indices: list[int]) -> int:
    total = 0
    for index in indices:
        if index < len(values):
            total += values[index]
    return total


def sum_where_index_divides(values: list[int]) -> int:
    """Return the sum of the elements of `values` that are divisible by their position, counting
    positions from 1.

    You are given a list `values`. Number its elements 1, 2, 3 and so on, and add those that are
    multiples of their own number.

    返回 `values` 中能被自身位置（从 1 数起）整除的元素之和。

    给定列表 `values`，把元素依次编号为 1、2、3……，将是自己编号的倍数的元素加起来。

    >>> sum_where_index_divides([5, 4, 7, 8])
    17
    >>> sum_where_index_divides([3, 3])
    3
    >>> sum_where_index_divides([])
    0
    """
    return sum(value for i, value in enumerate(values, start=1) if value % i == 0)


def sum_where_index_divides_2(values: list[int]) -> int:
    total = 0
    for i in range(len(values)):
        if values[i] % (i + 1) == 0:
            total += values[i]
    return total


def sum_of_values_above_index(values: list[int]) -> int:
    """Add the elements of `values` that are greater than their own index.

    Given a list of integers, return the sum of all elements that exceed the index at which they
    stand, counting from 0.

    求 `values` 中大于自身下标的元素之和。

    给定整数列表 `values`，下标从 0 开始，返回所有比所在下标大的元素的总和。

    >>> sum_of_values_above_index([1, 1, 5, 2])
    6
    >>> sum_of_values_above_index([0, 1])
    0
    """
    return sum(value for i, value in enumerate(values) if value > i)


def sum_of_values_above_index_2(values: list[int]) -> int:
    total = 0
    for i, value in enumerate(values):
        if value > i:
            total += value
    return total


def first_half_minus_second(values: list[int]) -> int:
    """Return the sum of the first half of `values` minus the sum of the second half. With an odd
    number of elements the middle one is left out.

    Write a function that adds both halves of `values` and returns the first total minus the second;
    a middle element counts for neither.

    返回 `values` 前一半之和减去后一半之和；元素个数为奇数时不计中间的元素。

    编写一个函数，分别求 `values` 前半部分与后半部分的和，返回前者减后者，正中的元素不算。

    >>> first_half_minus_second([5, 6, 1, 2])
    8
    >>> first_half_minus_second([1, 100, 4])
    -3
    >>> first_half_minus_second([])
    0
    """
    half = len(values) // 2
    return sum(values[:half]) - sum(values[len(values) - half :])


def average_of_first_k(values: list[int], k: int) -> float:
    """Return the average of the first `k` elements of `values`, or of all if there are fewer.

    Given a non-empty list `values` and a positive `k`, compute the mean of at most `k` elements
    from the start of the list.

    返回 `values` 前 `k` 个元素的平均值，元素不足 `k` 个时取全部。

    给定非空列表 `values` 和正整数 `k`，求列表开头至多 `k` 个元素的平均数。

    >>> average_of_first_k([2, 4, 90], 2)
    3.0
    >>> average_of_first_k([1, 2], 5)
    1.5
    """
    part = values[:k]
    return sum(part) / len(part)


def average_of_first_k_2(values: list[int], k: int) -> float:
    k = min(k, len(values))
    total = 0
    for i in range(k):
        total += values[i]
    return total / k


def average_of_largest(numbers: list[int], k: int) -> float:
    """Return the average of the `k` largest numbers, rounded to two decimals.

    You are given a list `numbers` with at least `k` elements. Take its `k` greatest values and
    return their mean, rounded to two places.

    返回 `numbers` 中最大的 `k` 个数的平均值，保留两位小数。

    给定至少含 `k` 个元素的列表 `numbers`，取最大的 `k` 个数求平均数，并四舍五入到两位小数。

    >>> average_of_largest([1, 9, 4, 8], 2)
    8.5
    >>> average_of_largest([1, 2, 2, 3], 3)
    2.33
    """
    best = sorted(numbers, reverse=True)[:k]
    return round(sum(best) / k, 2)


def average_of_largest_2(numbers: list[int], k: int) -> float:
    return round(sum(sorted(numbers)[-k:]) / k, 2)


def product_of_two_smallest(numbers: list[int]) -> int:
    """Return the product of the two smallest numbers in `numbers`; a value that occurs twice may be
    used twice.

    Given a list of at least two integers, multiply its smallest element by its second smallest one.

    返回 `numbers` 中最小的两个数的乘积，重复出现的值可以都算。

    给定至少含两个整数的列表 `numbers`，将最小的数与第二小的数相乘并返回。

    >>> product_of_two_smallest([7, 3, 2])
    6
    >>> product_of_two_smallest([4, 4, 9])
    16
    """
    ordered = sorted(numbers)
    return ordered[0] * ordered[1]


def product_of_extremes(numbers: list[int]) -> int:
    """Return the smallest number times the largest number of `numbers`, or 0 for an empty list.

    Write a function that multiplies the minimum of `numbers` by the maximum.

    返回 `numbers` 中最小数与最大数的乘积，空列表返回 0。

    编写一个函数，将 `numbers` 的最小值乘以最大值；如果列表为空，则返回 0。

    >>> product_of_extremes([4, -2, 5])
    -10
    >>> product_of_extremes([3])
    9
    >>> product_of_extremes([])
    0
    """
    if not numbers:
        return 0
    return min(numbers) * max(numbers)


def product_of_list_sums(a: list[int], b: list[int]) -> int:
    """Return the sum of `a` multiplied by the sum of `b`.

    Given two lists of integers, add up each of them and multiply the two totals.

    返回 `a` 的总和与 `b` 的总和的乘积。

    给定两个整数列表 `a` 和 `b`，分别求和，再把两个和相乘。

    >>> product_of_list_sums([1, 2], [3, 4])
    21
    >>> product_of_list_sums([5], [])
    0
    """
    return sum(a) * sum(b)


def product_of_list_sums_2(a: list[int], b: list[int]) -> int:
    total = 0
    for x in a:
        for y in b:
            total += x * y
    return total


def sum_minus_product(numbers: list[int]) -> int:
    """Return the sum of `numbers` minus their product. The product of no numbers is 1.

    You are given a list `numbers`. Compute both the sum and the product of its elements and
    subtract the product from the sum.

    返回 `numbers` 的和减去积的结果，没有数时积为 1。

    给定列表 `numbers`，计算全部元素之和与之积，返回和减去积的差；空列表的积视为 1。

    >>> sum_minus_product([1, 2, 3])
    0
    >>> sum_minus_product([2, 5])
    -3
    >>> sum_minus_product([])
    -1
    """
    return sum(numbers) - math.prod(numbers)


def sum_minus_product_2(numbers: list[int]) -> int:
    total = 0
    product = 1
    for number in numbers:
        total += number
        product *= number
    return total - product


def sum_of_distinct_evens(numbers: list[int]) -> int:
    """Return the sum of the different even numbers in `numbers`, each counted once.

    Given a list `numbers` in which values may repeat, add every even value a single time.

    返回 `numbers` 中不同偶数之和，重复的只算一次。

    给定可能含重复值的列表 `numbers`，把其中的每个偶数只加一次，返回总和。

    >>> sum_of_distinct_evens([2, 2, 4, 5])
    6
    >>> sum_of_distinct_evens([1, 3])
    0
    """
    return sum(n for n in set(numbers) if n % 2 == 0)


def sum_of_distinct_evens_2(numbers: list[int]) -> int:
    seen = set()
    total = 0
    for number in numbers:
        if number % 2 == 0 and number not in seen:
            seen.add(number)
            total += number
    return total


def sum_of_unrepeated(numbers: list[int]) -> int:
    """Add only those numbers that occur exactly once in `numbers`.

    Write a function that ignores all values which appear several times in `numbers` and returns the
    sum of the others.

    求 `numbers` 中恰好出现一次的数之和。

    编写一个函数，忽略 `numbers` 中出现多次的值，返回其余各数的总和。

    >>> sum_of_unrepeated([1, 2, 2, 5])
    6
    >>> sum_of_unrepeated([3, 3])
    0
    """
    return sum(n for n in numbers if numbers.count(n) == 1)


def sum_of_unrepeated_2(numbers: list[int]) -> int:
    total = 0
    for number, times in Counter(numbers).items():
        if times == 1:
            total += number
    return total


def repetition_surplus(numbers: list[int]) -> int:
    """Return the sum of `numbers` minus the sum of its different values.

    Given a list `numbers`, find out how much of its total comes from repetitions: add all elements,
    then subtract every distinct value once.

    返回 `numbers` 的总和减去其中不同值之和的差。

    给定列表 `numbers`，求其总和中由重复元素带来的部分：全部元素之和减去每个不同值各一次之和。

    >>> repetition_surplus([4, 4, 4, 1])
    8
    >>> repetition_surplus([1, 2])
    0
    """
    return sum(numbers) - sum(set(numbers))


def repetition_surplus_2(numbers: list[int]) -> int:
    seen = set()
    surplus = 0
    for number in numbers:
        if number in seen:
            surplus += number
        seen.add(number)
    return surplus


def sum_or_product_by_size(numbers: list[int], limit: int) -> int:
    """Return the product of `numbers` if it is at most `limit`, and otherwise their sum.

    You are given a list `numbers` and an integer `limit`. Multiply all the elements; should the
    product be greater than `limit`, return the sum of the elements instead.

    若 `numbers` 的乘积不超过 `limit`，返回乘积，否则返回总和。

    给定列表 `numbers` 和整数 `limit`，先求所有元素之积；如果积大于 `limit`，则改为返回它们的和。

    >>> sum_or_product_by_size([2, 3, 4], 30)
    24
    >>> sum_or_product_by_size([2, 3, 4], 20)
    9
    """
    product = math.prod(numbers)
    if product > limit:
        return sum(numbers)
    return product


def shortest_and_longest_length(words: list[str]) -> tuple[int, int]:
    """Return the length of the shortest and the length of the longest word as a tuple; (0, 0) if
    there are no words.

    Given a list `words`, determine the least and the greatest word length.

    以元组返回 `words` 中最短单词和最长单词的长度；没有单词时返回 (0, 0)。

    给定列表 `words`，求其中单词长度的最小值和最大值，若列表为空则得到 (0, 0)。

    >>> shortest_and_longest_length(["tea", "coffee", "milk"])
    (3, 6)
    >>> shortest_and_longest_length([])
    (0, 0)
    """
    lengths = [len(word) for word in words]
    return (min(lengths), max(lengths)) if lengths else (0, 0)


def shortest_and_longest_length_2(words: list[str]) -> tuple[int, int]:
    if not words:
        return 0, 0
    ordered = sorted(words, key=len)
    return len(ordered[0]), len(ordered[-1])


def total_length_by_initial(words: list[str]) -> dict[str, int]:
    """Return a dictionary that maps each first letter to the total length of the words beginning
    with it.

    Write a function that groups the non-empty `words` by their first letter and adds up the lengths
    in each group.

    返回一个字典，把每个首字母映射到以它开头的单词的总长度。

    编写一个函数，将 `words` 中的非空单词按首字母分组，求每组单词长度之和，以字典返回。

    >>> total_length_by_initial(["ant", "bee", "apple"])
    {'a': 8, 'b': 3}
    >>> total_length_by_initial([])
    {}
    """
    totals = {}
    for word in words:
        totals[word[0]] = totals.get(word[0], 0) + len(word)
    return totals


def total_length_by_initial_2(words: list[str]) -> dict[str, int]:
    totals = defaultdict(int)
    for word in words:
        totals[word[0]] += len(word)
    return dict(totals)


def total_length_of_distinct(words: list[str]) -> int:
    """Return the total length of the different words, ignoring case.

    Given a list `words`, treat words that differ only in case as the same, and add the lengths of
    the words that remain.

    返回 `words` 中不同单词的总长度，不区分大小写。

    给定单词列表 `words`，仅大小写不同的视为同一个词，把去重后各词的长度相加。

    >>> total_length_of_distinct(["Sun", "sun", "moon"])
    7
    >>> total_length_of_distinct([])
    0
    """
    return sum(len(word) for word in {word.lower() for word in words})


def total_length_of_distinct_2(words: list[str]) -> int:
    seen = set()
    total = 0
    for word in words:
        if word.lower() not in seen:
            seen.add(word.lower())
            total += len(word)
    return total


def sum_of_squared_lengths(words: list[str]) -> int:
    """Add the squares of the lengths of all `words`.

    Given a list of strings, square the length of each one and return the sum.

    求 `words` 中各个单词长度的平方和。

    给定字符串列表 `words`，把每个字符串的长度平方后相加并返回。

    >>> sum_of_squared_lengths(["ab", "c", ""])
    5
    >>> sum_of_squared_lengths([])
    0
    """
    return sum(len(word) ** 2 for word in words)


def sum_of_squared_lengths_2(words: list[str]) -> int:
    total = 0
    for word in words:
        total += len(word) * len(word)
    return total


def sum_of_numbers_in_words(text: str) -> int:
    """Add the words of `text` that consist of digits only.

    You are given a sentence `text`. Split it at spaces and return the sum of all words that are
    plain non-negative integers.

    求 `text` 中完全由数字组成的单词所表示的数之和。

    给定句子 `text`，按空格切分，把其中是非负整数的单词相加，返回总和。

    >>> sum_of_numbers_in_words("2 cats and 13 dogs")
    15
    >>> sum_of_numbers_in_words("a1 b2")
    0
    """
    return sum(int(word) for word in text.split() if word.isdigit())


def sum_of_numbers_in_words_2(text: str) -> int:
    total = 0
    for word in text.split():
        if word.isdigit():
            total += int(word)
    return total


def digit_sum_minus_digit_count(text: str) -> int:
    """Return the sum of the digits in `text` minus the number of digits in it.

    Given a string `text`, look at its digits only: add their values and subtract how many there
    are.

    返回 `text` 中各数字之和减去数字的个数。

    给定字符串 `text`，只看其中的数字字符，求它们的数值之和，再减去它们的个数。

    >>> digit_sum_minus_digit_count("a5b3")
    6
    >>> digit_sum_minus_digit_count("none")
    0
    """
    digits = [int(char) for char in text if char.isdigit()]
    return sum(digits) - len(digits)


def digit_sum_minus_digit_count_2(text: str) -> int:
    result = 0
    for char in text:
        if char.isdigit():
            result += int(char) - 1
    return result


def letters_digits_others(text: str) -> tuple[int, int, int]:
    """Return how many letters, how many digits and how many other characters `text` has, as a
    tuple.

    Write a function that counts the letters, the digits and the remaining characters of `text`.

    以元组返回 `text` 中字母、数字以及其他字符各有多少个。

    编写一个函数，分别统计 `text` 里的字母数、数字数和其余字符数，按此顺序返回。

    >>> letters_digits_others("ab 12!")
    (2, 2, 2)
    >>> letters_digits_others("")
    (0, 0, 0)
    """
    letters = sum(char.isalpha() for char in text)
    digits = sum(char.isdigit() for char in text)
    return letters, digits, len(text) - letters - digits


def letters_digits_others_2(text: str) -> tuple[int, int, int]:
    letters = digits = others = 0
    for char in text:
        if char.isalpha():
            letters += 1
        elif char.isdigit():
            digits += 1
        else:
            others += 1
    return letters, digits, others


def running_minimum_total(numbers: list[int]) -> int:
    """Return the sum of the running minima of `numbers`.

    Given a list `numbers`, find for each position the smallest element up to there, and add these
    minima.

    返回 `numbers` 的各个前缀最小值之和。

    给定列表 `numbers`，对每个位置求从开头到该处的最小元素，再把这些最小值相加。

    >>> running_minimum_total([5, 3, 4])
    11
    >>> running_minimum_total([])
    0
    """
    return sum(itertools.accumulate(numbers, min))


def running_minimum_total_2(numbers: list[int]) -> int:
    total = 0
    for i in range(len(numbers)):
        total += min(numbers[: i + 1])
    return total


def highest_running_total(numbers: list[int]) -> int:
    """Return the highest value that the running total of `numbers` reaches, beginning at 0.

    You are given a list of gains and losses. Starting from 0, add them one by one and return the
    largest total seen, the start included.

    返回 `numbers` 的累计和所达到的最大值，累计从 0 开始。

    给定一串收支 `numbers`，从 0 起逐个累加，返回过程中出现过的最大总和（包括起始的 0）。

    >>> highest_running_total([3, -1, 4, -5])
    6
    >>> highest_running_total([-2, 1])
    0
    """
    total = highest = 0
    for number in numbers:
        total += number
        highest = max(highest, total)
    return highest


def highest_running_total_2(numbers: list[int]) -> int:
    return max(itertools.accumulate(numbers, initial=0))


def times_total_is_negative(numbers: list[int]) -> int:
    """Count how many times the running total of `numbers` is below zero.

    Given a list `numbers`, add its elements one after the other and return the number of steps
    after which the sum is negative.

    统计 `numbers` 的累计和有多少次小于零。

    给定列表 `numbers`，依次累加各元素，返回累加后总和为负的次数。

    >>> times_total_is_negative([1, -3, 1, 5])
    2
    >>> times_total_is_negative([])
    0
    """
    total = 0
    count = 0
    for number in numbers:
        total += number
        if total < 0:
            count += 1
    return count


def times_total_is_negative_2(numbers: list[int]) -> int:
    return sum(total < 0 for total in itertools.accumulate(numbers))


def running_totals_from_end(numbers: list[int], start: int) -> list[int]:
    """Return the running totals of `numbers` taken from the last to the first, beginning with
    `start`, which is not itself in the list.

    Write a function that goes through `numbers` backwards, adds each number to `start` and collects
    every total.

    从 `start` 开始，由后往前累加 `numbers`，返回每一步的累计和。

    编写一个函数，倒序遍历 `numbers`，把每个数加到 `start` 上，并收集每次得到的总和。

    >>> running_totals_from_end([1, 2, 3], 10)
    [13, 15, 16]
    >>> running_totals_from_end([], 4)
    []
    """
    totals = []
    for number in reversed(numbers):
        start += number
        totals.append(start)
    return totals


def steps_to_reach_product(numbers: list[int], limit: int) -> int:
    """Return how many of the first numbers must be multiplied until the product is at least
    `limit`, or -1 if it never is.

    Given positive integers `numbers`, multiply them from the left and return the number of factors
    used when the product first reaches `limit`.

    返回从头连乘多少个数后乘积才不小于 `limit`，始终达不到则返回 -1。

    给定正整数列表 `numbers`，从左到右连乘，返回乘积首次达到 `limit` 时所用因子的个数。

    >>> steps_to_reach_product([2, 3, 4], 6)
    2
    >>> steps_to_reach_product([2, 2], 100)
    -1
    """
    product = 1
    for steps, number in enumerate(numbers, start=1):
        product *= number
        if product >= limit:
            return steps
    return -1


def odd_numbers_total_below(limit: int) -> int:
    """Return the largest sum 1 + 3 + 5 + ... that is less than `limit`.

    Write a function that adds the odd numbers in order and stops before the sum would reach
    `limit`, a positive integer.

    返回小于 `limit` 的最大的形如 1 + 3 + 5 + … 的和。

    编写一个函数，从 1 起依次累加奇数，在和将要达到正整数 `limit` 之前停止，返回此时的和。

    >>> odd_numbers_total_below(10)
    9
    >>> odd_numbers_total_below(9)
    4
    >>> odd_numbers_total_below(1)
    0
    """
    total = 0
    odd = 1
    while total + odd < limit:
        total += odd
        odd += 2
    return total


def odd_numbers_total_below_2(limit: int) -> int:
    return math.isqrt(limit - 1) ** 2


def sum_between_values(numbers: list[int], low: int, high: int) -> int:
    """Add the numbers that lie strictly between `low` and `high` and are odd.

    Given a list `numbers`, return the sum of all odd elements greater than `low` and less than
    `high`.

    求 `numbers` 中严格介于 `low` 与 `high` 之间的奇数之和。

    给定列表 `numbers`，把大于 `low` 且小于 `high` 的奇数全部相加，返回总和。

    >>> sum_between_values([1, 3, 5, 6, 7], 1, 7)
    8
    >>> sum_between_values([2, 4], 0, 9)
    0
    """
    return sum(n for n in numbers if low < n < high and n % 2 == 1)


def sum_between_values_2(numbers: list[int], low: int, high: int) -> int:
    total = 0
    for number in numbers:
        if number > low and number < high and number % 2 == 1:
            total += number
    return total


def total_of_one_multiple_only(n: int, a: int, b: int) -> int:
    """Return the sum of the integers from 1 to `n` that are multiples of `a` but not of `b`.

    You are given three positive integers. Add all numbers up to `n` that `a` divides and `b` does
    not divide.

    返回 1 到 `n` 中是 `a` 的倍数但不是 `b` 的倍数的整数之和。

    给定三个正整数，把不超过 `n`、能被 `a` 整除而不能被 `b` 整除的数全部加起来。

    >>> total_of_one_multiple_only(10, 2, 4)
    18
    >>> total_of_one_multiple_only(5, 3, 3)
    0
    """
    return sum(i for i in range(a, n + 1, a) if i % b != 0)


def total_of_one_multiple_only_2(n: int, a: int, b: int) -> int:
    total = 0
    for i in range(1, n + 1):
        if i % a == 0 and i % b != 0:
            total += i
    return total


def count_and_total_above(numbers: list[int], limit: int) -> tuple[int, int]:
    """Return how many numbers are greater than `limit` and by how much they exceed it altogether.

    Given a list `numbers`, return a tuple: the count of the elements above `limit`, and the sum of
    their differences to `limit`.

    返回一个元组：`numbers` 中大于 `limit` 的数的个数，以及它们超出部分的总和。

    给定列表 `numbers`，统计大于 `limit` 的元素有几个，并求它们各自与 `limit` 之差的和。

    >>> count_and_total_above([5, 12, 9], 8)
    (2, 5)
    >>> count_and_total_above([1], 8)
    (0, 0)
    """
    excess = [n - limit for n in numbers if n > limit]
    return len(excess), sum(excess)


def count_and_total_above_2(numbers: list[int], limit: int) -> tuple[int, int]:
    count = total = 0
    for number in numbers:
        if number > limit:
            count += 1
            total += number - limit
    return count, total


def counts_below_equal_above(numbers: list[int], k: int) -> tuple[int, int, int]:
    """Return how many of `numbers` are less than, equal to and greater than `k`.

    Write a function that compares each element of `numbers` with `k` and returns the three counts
    as a tuple.

    以元组返回 `numbers` 中小于、等于、大于 `k` 的数各有多少个。

    编写一个函数，把 `numbers` 的每个元素与 `k` 比较，按小于、等于、大于的顺序返回三个个数。

    >>> counts_below_equal_above([1, 5, 5, 9], 5)
    (1, 2, 1)
    >>> counts_below_equal_above([], 0)
    (0, 0, 0)
    """
    below = sum(n < k for n in numbers)
    equal = numbers.count(k)
    return below, equal, len(numbers) - below - equal


def counts_below_equal_above_2(numbers: list[int], k: int) -> tuple[int, int, int]:
    below = equal = above = 0
    for number in numbers:
        if number < k:
            below += 1
        elif number == k:
            equal += 1
        else:
            above += 1
    return below, equal, above


def average_without_value(numbers: list[int], value: int) -> float:
    """Return the average of `numbers` with every copy of `value` left out; 0.0 if nothing is left.

    Given a list `numbers`, ignore the elements equal to `value` and compute the mean of the others.

    返回 `numbers` 去掉所有等于 `value` 的元素后的平均值；没有剩余元素时返回 0.0。

    给定列表 `numbers`，忽略等于 `value` 的元素，求其余元素的平均数；若全被忽略，结果为 0.0。

    >>> average_without_value([2, 99, 5, 99], 99)
    3.5
    >>> average_without_value([1], 1)
    0.0
    """
    kept = [n for n in numbers if n != value]
    return sum(kept) / len(kept) if kept else 0.0


def average_without_value_2(numbers: list[int], value: int) -> float:
    total = count = 0
    for number in numbers:
        if number != value:
            total += number
            count += 1
    if count == 0:
        return 0.0
    return total / count


def averages_two_by_two(numbers: list[int]) -> list[float]:
    """Return the averages of the pairs of elements that follow each other without overlap. A last
    element without partner is left out.

    You are given a list `numbers`. Take the elements two by two and return the mean of every pair.

    将 `numbers` 的元素两两分组（互不重叠），返回每组的平均值；最后落单的元素不计。

    给定列表 `numbers`，每两个相邻元素为一组，依次求各组的平均数，末尾不足两个的部分舍去。

    >>> averages_two_by_two([1, 2, 5, 5, 9])
    [1.5, 5.0]
    >>> averages_two_by_two([3])
    []
    """
    return [(a + b) / 2 for a, b in zip(numbers[::2], numbers[1::2])]


def averages_two_by_two_2(numbers: list[int]) -> list[float]:
    averages = []
    for i in range(0, len(numbers) - 1, 2):
        averages.append((numbers[i] + numbers[i + 1]) / 2)
    return averages


def floor_average(numbers: list[int]) -> int:
    """Return the average of `numbers` without its fractional part, or 0 if the list is empty. All
    numbers are non-negative.

    Given non-negative integers `numbers`, divide their sum by their count and drop what follows the
    decimal point.

    返回 `numbers` 的平均值的整数部分，列表为空时返回 0，所有数都非负。

    给定非负整数列表 `numbers`，用总和除以个数并舍去小数；若没有元素则结果为 0。

    >>> floor_average([1, 2, 2])
    1
    >>> floor_average([4, 8])
    6
    >>> floor_average([])
    0
    """
    return sum(numbers) // len(numbers) if numbers else 0


def floor_average_2(numbers: list[int]) -> int:
    if len(numbers) == 0:
        return 0
    return int(sum(numbers) / len(numbers))


def flattened_average(rows: list[list[int]]) -> float:
    """Return the average of all numbers in the lists of `rows`, rounded to two decimals, or 0.0 if
    there are no numbers.

    Given a list of lists `rows`, compute the mean over all inner elements together.

    返回 `rows` 各个内层列表中所有数的平均值，保留两位小数；没有数时返回 0.0。

    给定由列表组成的列表 `rows`，把全部内层元素放在一起求平均数，并四舍五入到两位小数。

    >>> flattened_average([[1, 2], [3, 5]])
    2.75
    >>> flattened_average([[], []])
    0.0
    """
    values = [value for row in rows for value in row]
    return round(sum(values) / len(values), 2) if values else 0.0


def flattened_average_2(rows: list[list[int]]) -> float:
    total = sum(sum(row) for row in rows)
    count = sum(len(row) for row in rows)
    return round(total / count, 2) if count else 0.0


def count_negatives_per_row(rows: list[list[int]]) -> list[int]:
    """Return for each list in `rows` how many negative numbers it contains.

    Write a function that counts the numbers below zero in every inner list and returns the counts
    in order.

    返回 `rows` 中每个列表各含有多少个负数。

    编写一个函数，统计每个内层列表中小于零的数的个数，按顺序以列表返回。

    >>> count_negatives_per_row([[1, -2], [-3, -4], []])
    [1, 2, 0]
    >>> count_negatives_per_row([])
    []
    """
    return [sum(value < 0 for value in row) for row in rows]


def count_negatives_per_row_2(rows: list[list[int]]) -> list[int]:
    counts = []
    for row in rows:
        count = 0
        for value in row:
            if value < 0:
                count += 1
        counts.append(count)
    return counts


def total_of_longer_rows(rows: list[list[int]], k: int) -> int:
    """Add all the numbers of those lists in `rows` that have at least `k` elements.

    You are given a list of lists. Return the sum of the elements of every inner list whose length
    is `k` or more.

    求 `rows` 中元素个数不少于 `k` 的列表里所有数之和。

    给定由列表组成的列表 `rows`，把长度至少为 `k` 的内层列表的元素全部相加。

    >>> total_of_longer_rows([[1], [2, 3], [4, 5, 6]], 2)
    20
    >>> total_of_longer_rows([[1]], 2)
    0
    """
    return sum(sum(row) for row in rows if len(row) >= k)


def total_of_longer_rows_2(rows: list[list[int]], k: int) -> int:
    total = 0
    for row in rows:
        if len(row) < k:
            continue
        total += sum(row)
    return total


def deep_positive_sum(items: list) -> int:
    """Return the sum of the positive integers in `items`, a list that may hold further lists to any
    depth.

    Given a nested list `items`, add all positive numbers in it, however deep they stand.

    返回嵌套列表 `items` 中所有正整数之和，嵌套可以有任意多层。

    给定可能多层嵌套的列表 `items`，无论嵌套多深，把其中的正数全部相加。

    >>> deep_positive_sum([1, [2, [-3, 4]], -5])
    7
    >>> deep_positive_sum([[], []])
    0
    """
    total = 0
    for item in items:
        if isinstance(item, list):
            total += deep_positive_sum(item)
        elif item > 0:
            total += item
    return total


def deep_maximum(items: list) -> int:
    """Return the largest integer in the nested list `items`. No list in it is empty.

    Write a function that finds the greatest number in `items`, whose elements are integers or
    non-empty lists of the same kind.

    返回嵌套列表 `items` 中最大的整数，其中没有空列表。

    编写一个函数，在元素为整数或同类非空列表的 `items` 中找出最大的数。

    >>> deep_maximum([1, [7, [3]], 5])
    7
    >>> deep_maximum([[-2]])
    -2
    """
    return max(deep_maximum(item) if isinstance(item, list) else item for item in items)


def range_product_with_step(start: int, stop: int, step: int) -> int:
    """Return the product of the numbers `start`, `start` + `step`, ... that are less than `stop`.

    Given a positive `step`, multiply all the values of the range from `start` up to, but not
    including, `stop`. An empty range gives 1.

    返回 `start`、`start` + `step`……这些小于 `stop` 的数的乘积。

    给定正整数 `step`，把从 `start` 到 `stop`（不含）按该步长取到的数相乘，没有数时结果为 1。

    >>> range_product_with_step(1, 8, 2)
    105
    >>> range_product_with_step(5, 5, 1)
    1
    """
    return math.prod(range(start, stop, step))


def range_product_with_step_2(start: int, stop: int, step: int) -> int:
    product = 1
    for number in range(start, stop, step):
        product *= number
    return product


def total_of_values_for_long_keys(table: dict[str, int], k: int) -> int:
    """Return the sum of the values in `table` whose keys have at least `k` characters.

    You are given a dictionary `table`. Add the values that belong to keys of length `k` or more.

    返回 `table` 中键的长度不小于 `k` 的各项的值之和。

    给定字典 `table`，把长度至少为 `k` 的键所对应的值相加并返回。

    >>> total_of_values_for_long_keys({"a": 1, "abc": 5, "abcd": 6}, 3)
    11
    >>> total_of_values_for_long_keys({}, 1)
    0
    """
    return sum(value for key, value in table.items() if len(key) >= k)


def total_of_values_for_long_keys_2(table: dict[str, int], k: int) -> int:
    total = 0
    for key in table:
        if len(key) >= k:
            total += table[key]
    return total


def gap_between_best_and_average(scores: list[int]) -> float:
    """Return the highest score minus the average score, rounded to one decimal place.

    Given a non-empty list `scores`, find out by how much its maximum exceeds its mean.

    返回 `scores` 的最高分减去平均分的差，保留一位小数。

    给定非空列表 `scores`，求最大值比平均值高出多少，并四舍五入到一位小数。

    >>> gap_between_best_and_average([4, 6, 8])
    2.0
    >>> gap_between_best_and_average([1, 2, 2])
    0.3
    """
    return round(max(scores) - sum(scores) / len(scores), 1)


def average_of_middle_values(numbers: list[int], k: int) -> float:
    """Sort `numbers`, drop `k` values at each end and return the average of the rest, rounded to
    two decimals. When nothing remains, return 0.0.

    Given a list `numbers`, ignore its `k` smallest and its `k` largest elements and compute the
    mean of the others.

    去掉 `numbers` 中最小的 `k` 个和最大的 `k` 个数，返回其余数的平均值，保留两位小数；无剩余时返回 0.0。

    给定列表 `numbers`，排序后两端各舍弃 `k` 个值，求剩下各数的平均数（两位小数），若没有剩余则为 0.0。

    >>> average_of_middle_values([9, 1, 4, 5, 0], 1)
    3.33
    >>> average_of_middle_values([2, 6], 1)
    0.0
    >>> average_of_middle_values([2, 3], 0)
    2.5
    """
    middle = sorted(numbers)[k : len(numbers) - k]
    return round(sum(middle) / len(middle), 2) if middle else 0.0


def sum_without_best(points: list[int]) -> int:
    """Return the sum of `points` without one copy of the highest value; 0 for an empty list.

    Write a function that adds all `points` but leaves the best single result out.

    返回 `points` 去掉一个最高分之后的总和，空列表返回 0。

    编写一个函数，把 `points` 中的分数相加，但不计其中最高的一个。

    >>> sum_without_best([3, 9, 4])
    7
    >>> sum_without_best([5, 5])
    5
    >>> sum_without_best([])
    0
    """
    if not points:
        return 0
    return sum(points) - max(points)


def sum_without_best_2(points: list[int]) -> int:
    return sum(sorted(points)[:-1])


def smaller_total_of_two(a: list[int], b: list[int]) -> int:
    """Compare `a` and `b` place by place, and return the sum of the smaller elements. Places that
    only one list has are ignored.

    Given two lists, add the minimum of each pair of elements with the same index.

    逐位比较 `a` 和 `b`，返回每一位上较小元素之和；只有一个列表才有的位置忽略。

    给定两个列表，对下标相同的每一对元素取较小者，并把它们相加。

    >>> smaller_total_of_two([1, 5, 3], [2, 4])
    5
    >>> smaller_total_of_two([], [1])
    0
    """
    return sum(min(x, y) for x, y in zip(a, b))


def smaller_total_of_two_2(a: list[int], b: list[int]) -> int:
    total = 0
    for i in range(min(len(a), len(b))):
        if a[i] < b[i]:
            total += a[i]
        else:
            total += b[i]
    return total


def mixed_parity_distance(a: list[int], b: list[int]) -> int:
    """Return the sum of the absolute differences between the elements of `a` and `b` that differ in
    parity.

    You are given two lists of the same length. For each place where one number is even and the
    other is odd, add the distance between the two.

    返回 `a` 与 `b` 中奇偶性不同的对应元素之差的绝对值之和。

    给定两个等长列表，凡是同一位置上一奇一偶的两个数，都把它们的距离加起来。

    >>> mixed_parity_distance([1, 4, 5], [4, 8, 2])
    6
    >>> mixed_parity_distance([2], [4])
    0
    """
    return sum(abs(x - y) for x, y in zip(a, b) if (x - y) % 2 != 0)


def mixed_parity_distance_2(a: list[int], b: list[int]) -> int:
    total = 0
    for x, y in zip(a, b):
        if x % 2 != y % 2:
            total += abs(x - y)
    return total


def products_of_equal_places(a: list[int], b: list[int]) -> int:
    """Return the product of those elements that are the same in `a` and `b` at the same index, or 1
    if there are none.

    Given two lists, multiply together the values on which both agree at the same place.

    返回 `a` 和 `b` 在相同下标处相等的那些元素之积，没有时返回 1。

    给定两个列表，把它们在同一位置上一致的值相乘；若没有一致的位置，则结果为 1。

    >>> products_of_equal_places([2, 3, 4], [2, 5, 4])
    8
    >>> products_of_equal_places([1, 2], [3, 4])
    1
    """
    product = 1
    for x, y in zip(a, b):
        if x == y:
            product *= x
    return product


def products_of_equal_places_2(a: list[int], b: list[int]) -> int:
    return math.prod(x for x, y in zip(a, b) if x == y)


def every_third_with_signs(numbers: list[int]) -> int:
    """Take every third element of `numbers`, beginning with the first, and alternately add and
    subtract them.

    Write a function that looks at the indexes 0, 3, 6, 9 and so on, adds the first of those
    elements, subtracts the next, and goes on like this.

    从第一个元素起每隔两个取一个，交替相加、相减，返回结果。

    编写一个函数，取 `numbers` 下标 0、3、6、9……处的元素，第一个加、下一个减，依此类推。

    >>> every_third_with_signs([5, 0, 0, 2, 0, 0, 4])
    7
    >>> every_third_with_signs([])
    0
    """
    chosen = numbers[::3]
    return sum(chosen[::2]) - sum(chosen[1::2])


def every_third_with_signs_2(numbers: list[int]) -> int:
    total = 0
    sign = 1
    for i in range(0, len(numbers), 3):
        total += sign * numbers[i]
        sign *= -1
    return total


def alternating_length_total(words: list[str]) -> int:
    """Add the length of the first word, subtract that of the second, add that of the third, and so
    on.

    You are given a list `words`. Return the alternating sum of the lengths of its elements, which
    begins with a plus.

    求 `words` 中单词长度的交错和：第一个加，第二个减，第三个加，依此类推。

    给定列表 `words`，返回各单词长度交替加减的结果，从加号开始。

    >>> alternating_length_total(["four", "six", "a"])
    2
    >>> alternating_length_total(["", "ab"])
    -2
    >>> alternating_length_total([])
    0
    """
    return sum((-1) ** i * len(word) for i, word in enumerate(words))


def alternating_length_total_2(words: list[str]) -> int:
    total = 0
    for i, word in enumerate(words):
        if i % 2 == 0:
            total += len(word)
        else:
            total -= len(word)
    return total


def digit_square_average(n: int) -> float:
    """Return the mean of the squares of the digits of the positive integer `n`, rounded to two
    decimals.

    Given a positive integer `n`, square each of its digits and average the squares.

    返回正整数 `n` 各位数字的平方的平均值，保留两位小数。

    给定正整数 `n`，把每一位数字平方后求平均数，并四舍五入到两位小数。

    >>> digit_square_average(13)
    5.0
    >>> digit_square_average(122)
    3.0
    >>> digit_square_average(23)
    6.5
    """
    squares = [int(digit) ** 2 for digit in str(n)]
    return round(sum(squares) / len(squares), 2)


def total_of_top_digits(numbers: list[int]) -> int:
    """Return the sum of the largest digit of each number in `numbers`; all are non-negative.

    Write a function that finds the greatest digit of every number and adds these digits.

    返回 `numbers` 中每个数的最大数字之和，所有数都非负。

    编写一个函数，找出每个数各数位中最大的数字，再把这些数字相加。

    >>> total_of_top_digits([152, 30, 7])
    15
    >>> total_of_top_digits([])
    0
    """
    return sum(max(int(digit) for digit in str(number)) for number in numbers)


def total_of_top_digits_2(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        total += int(max(str(number)))
    return total


def first_plus_last_digits(numbers: list[int]) -> int:
    """Add the first and the last digit of every number in `numbers`; a number of one digit counts
    with its digit twice.

    Given non-negative integers `numbers`, return the sum of all their leading and final digits.

    求 `numbers` 中每个数的首位数字与末位数字之和的总和；一位数的数字算两次。

    给定非负整数列表 `numbers`，把所有数的最高位和最低位数字全部加起来。

    >>> first_plus_last_digits([123, 50])
    9
    >>> first_plus_last_digits([4])
    8
    """
    return sum(int(str(n)[0]) + n % 10 for n in numbers)


def first_plus_last_digits_2(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        digits = str(number)
        total += int(digits[0]) + int(digits[-1])
    return total


def count_with_even_digit_total(start: int, stop: int) -> int:
    """Count the numbers from `start` to `stop`, both included, that are odd and have an even digit
    sum.

    Given two non-negative integers, return how many odd numbers between them, ends included, have
    digits that add up to an even number.

    统计从 `start` 到 `stop`（含两端）中各位数字之和为偶数的奇数个数。

    给定两个非负整数，返回它们之间（包括两端）有多少个奇数，其数字之和是偶数。

    >>> count_with_even_digit_total(10, 20)
    5
    >>> count_with_even_digit_total(1, 9)
    0
    """
    count = 0
    for number in range(start, stop + 1):
        digit_total = sum(int(digit) for digit in str(number))
        if number % 2 == 1 and digit_total % 2 == 0:
            count += 1
    return count


def total_without_digit(numbers: list[int], digit: int) -> int:
    """Return the sum of the numbers whose decimal form does not contain `digit`.

    You are given a list `numbers` and one digit. Add only those numbers in which the digit does not
    occur.

    返回 `numbers` 中不含数字 `digit` 的数之和。

    给定列表 `numbers` 和一个数字 `digit`，只把各位中没有出现该数字的数相加。

    >>> total_without_digit([12, 35, 40], 3)
    52
    >>> total_without_digit([7, 77], 7)
    0
    """
    return sum(n for n in numbers if str(digit) not in str(n))


def total_without_digit_2(numbers: list[int], digit: int) -> int:
    total = 0
    for number in numbers:
        if str(digit) in str(number):
            continue
        total += number
    return total


def totals_by_remainder(numbers: list[int], k: int) -> dict[int, int]:
    """Return a dictionary that maps each remainder modulo `k` to the sum of the numbers that have
    it. Only remainders that occur are keys.

    Given a list `numbers` and a positive integer `k`, group the numbers by their remainder when
    divided by `k` and add up each group.

    返回一个字典，把除以 `k` 的每个余数映射到具有该余数的数之和，只包含出现过的余数。

    给定列表 `numbers` 和正整数 `k`，按除以 `k` 的余数分组，求每组之和。

    >>> totals_by_remainder([1, 2, 4, 5], 3)
    {1: 5, 2: 7}
    >>> totals_by_remainder([], 2)
    {}
    """
    totals = {}
    for number in numbers:
        totals[number % k] = totals.get(number % k, 0) + number
    return totals


def totals_by_remainder_2(numbers: list[int], k: int) -> dict[int, int]:
    totals = defaultdict(int)
    for number in numbers:
        totals[number % k] += number
    return dict(totals)


def totals_by_digit_length(numbers: list[int]) -> dict[int, int]:
    """Return a dictionary from the number of digits to the sum of the numbers with that many
    digits.

    Write a function that adds up the non-negative integers in `numbers` separately for one-digit
    numbers, two-digit numbers, and so on.

    返回一个字典，键为位数，值为 `numbers` 中该位数的数之和。

    编写一个函数，对 `numbers` 中的非负整数按位数分别求和：一位数一组，两位数一组，依此类推。

    >>> totals_by_digit_length([5, 10, 7, 20])
    {1: 12, 2: 30}
    >>> totals_by_digit_length([100])
    {3: 100}
    """
    totals = {}
    for number in numbers:
        length = len(str(number))
        totals[length] = totals.get(length, 0) + number
    return totals


def average_per_key(table: dict[str, list[int]]) -> dict[str, float]:
    """Return a dictionary with the same keys as `table` and the averages of the lists; keys with an
    empty list are left out.

    Given a dictionary of lists of numbers, replace every non-empty list by its mean.

    返回与 `table` 键相同的字典，值为各列表的平均值；列表为空的键省略。

    给定以数字列表为值的字典 `table`，把每个非空列表换成它的平均数，空列表对应的键去掉。

    >>> average_per_key({"ann": [4, 5], "bob": [], "cid": [3]})
    {'ann': 4.5, 'cid': 3.0}
    >>> average_per_key({})
    {}
    """
    return {key: sum(values) / len(values) for key, values in table.items() if values}


def average_per_key_2(table: dict[str, list[int]]) -> dict[str, float]:
    averages = {}
    for key, values in table.items():
        if len(values) > 0:
            averages[key] = sum(values) / len(values)
    return averages


def total_of_longest_list(table: dict[str, list[int]]) -> int:
    """Return the sum of the longest list in the dictionary `table`, or 0 if `table` is empty. Among
    lists of the same length take the first.

    You are given a dictionary whose values are lists. Pick the list with the most elements and add
    them up.

    返回字典 `table` 中最长列表的元素之和；字典为空时返回 0，长度相同时取靠前的列表。

    给定以列表为值的字典 `table`，选出元素最多的列表（并列取第一个），返回其总和。

    >>> total_of_longest_list({"a": [9], "b": [1, 2]})
    3
    >>> total_of_longest_list({})
    0
    """
    return sum(max(table.values(), key=len, default=[]))


def total_of_longest_list_2(table: dict[str, list[int]]) -> int:
    longest = []
    for values in table.values():
        if len(values) > len(longest):
            longest = values
    return sum(longest)


def positive_values_total(table: dict[str, int]) -> tuple[int, int]:
    """Return how many values of `table` are positive and what their sum is.

    Given a dictionary `table`, return a tuple of the number of its positive values and their total.

    返回 `table` 中正值的个数及其总和。

    给定字典 `table`，以元组返回其中大于零的值有几个，以及它们的和。

    >>> positive_values_total({"x": 3, "y": -1, "z": 4})
    (2, 7)
    >>> positive_values_total({})
    (0, 0)
    """
    positive = [value for value in table.values() if value > 0]
    return len(positive), sum(positive)


def positive_values_total_2(table: dict[str, int]) -> tuple[int, int]:
    count = total = 0
    for value in table.values():
        if value > 0:
            count += 1
            total += value
    return count, total


def quantity_weighted_price(items: list[tuple[int, float]]) -> float:
    """Return the average price per piece of `items`, a list of pairs of a quantity and a price.
    Round to two decimals; without any pieces return 0.0.

    Write a function that divides the total cost of all `items`, given as (quantity, price) tuples,
    by the number of pieces.

    返回 `items` 中每件的平均价格，`items` 由（数量，单价）二元组组成；保留两位小数，没有件数时返回 0.0。

    编写一个函数，`items` 中每项为 (数量, 单价)，用总价除以总件数，四舍五入到两位小数。

    >>> quantity_weighted_price([(1, 4.0), (3, 2.0)])
    2.5
    >>> quantity_weighted_price([])
    0.0
    """
    pieces = sum(quantity for quantity, _ in items)
    cost = sum(quantity * price for quantity, price in items)
    return round(cost / pieces, 2) if pieces else 0.0


def sum_of_second_entries(pairs: list[tuple[str, int]], name: str) -> int:
    """Add the numbers of all pairs whose first entry is not `name`.

    Given a list of (name, number) tuples, return the sum of the numbers that belong to anybody but
    `name`.

    求 `pairs` 中第一项不等于 `name` 的各对的数之和。

    给定由 (名字, 数) 组成的列表 `pairs`，把不属于 `name` 的数全部相加。

    >>> sum_of_second_entries([("a", 1), ("b", 2), ("c", 4)], "b")
    5
    >>> sum_of_second_entries([], "a")
    0
    """
    return sum(number for who, number in pairs if who != name)


def sum_of_second_entries_2(pairs: list[tuple[str, int]], name: str) -> int:
    total = 0
    for pair in pairs:
        if pair[0] != name:
            total += pair[1]
    return total


def longest_minus_average_length(words: list[str]) -> float:
    """Return the length of the longest word minus the average word length, rounded to two decimals.

    You are given a non-empty list `words`. Compare its greatest word length with the mean word
    length and return the difference.

    返回 `words` 中最长单词的长度减去平均单词长度的差，保留两位小数。

    给定非空列表 `words`，求单词长度的最大值与平均值之差，四舍五入到两位小数。

    >>> longest_minus_average_length(["ab", "abcd"])
    1.0
    >>> longest_minus_average_length(["a", "b", "cc"])
    0.67
    """
    lengths = [len(word) for word in words]
    return round(max(lengths) - sum(lengths) / len(lengths), 2)


def count_words_near_average(words: list[str]) -> int:
    """Count the words whose length differs from the average word length by at most 1.

    Given a list `words`, compute the mean length and return how many words are at most one letter
    longer or shorter than it.

    统计 `words` 中长度与平均单词长度相差不超过 1 的单词个数。

    给定列表 `words`，先求平均长度，再返回长度与其相差至多一个字母的单词有多少个。

    >>> count_words_near_average(["a", "abc", "abcde"])
    1
    >>> count_words_near_average(["to", "be"])
    2
    >>> count_words_near_average([])
    0
    """
    if not words:
        return 0
    mean = sum(len(word) for word in words) / len(words)
    return sum(abs(len(word) - mean) <= 1 for word in words)


def extremes_of_even_and_odd(numbers: list[int]) -> tuple[int, int]:
    """Return the largest even number and the smallest odd number in `numbers` as a tuple. Where
    there is none, put 0.

    Write a function that finds the maximum of the even elements and the minimum of the odd
    elements, with 0 for a missing one.

    以元组返回 `numbers` 中最大的偶数和最小的奇数，不存在的用 0 代替。

    编写一个函数，求偶数元素的最大值和奇数元素的最小值；若某一类不存在，相应位置取 0。

    >>> extremes_of_even_and_odd([3, 8, 2, 5])
    (8, 3)
    >>> extremes_of_even_and_odd([4])
    (4, 0)
    """
    largest_even = max((n for n in numbers if n % 2 == 0), default=0)
    smallest_odd = min((n for n in numbers if n % 2 == 1), default=0)
    return largest_even, smallest_odd


def extremes_of_even_and_odd_2(numbers: list[int]) -> tuple[int, int]:
    evens = [n for n in numbers if n % 2 == 0]
    odds = [n for n in numbers if n % 2 == 1]
    return max(evens) if evens else 0, min(odds) if odds else 0


def sum_of_cubes_of_negatives(numbers: list[int]) -> int:
    """Return the sum of the cubes of the negative numbers in `numbers`.

    Given integers `numbers`, raise each one below zero to the third power and add the results.

    返回 `numbers` 中负数的立方和。

    给定整数列表 `numbers`，把每个小于零的数求三次方，再全部相加。

    >>> sum_of_cubes_of_negatives([-2, 5, -1])
    -9
    >>> sum_of_cubes_of_negatives([3])
    0
    """
    return sum(number**3 for number in numbers if number < 0)


def sum_of_cubes_of_negatives_2(numbers: list[int]) -> int:
    total = 0
    for number in numbers:
        if number < 0:
            total += number**3
    return total


def square_of_sum_minus_squares(numbers: list[int]) -> int:
    """Return the square of the sum of `numbers` minus the sum of their squares.

    You are given a list `numbers`. Add its elements and square the total; then subtract the square
    of each element.

    返回 `numbers` 的和的平方减去各数平方之和。

    给定列表 `numbers`，先求总和并平方，再减去每个元素的平方。

    >>> square_of_sum_minus_squares([1, 2, 3])
    22
    >>> square_of_sum_minus_squares([5])
    0
    """
    return sum(numbers) ** 2 - sum(number**2 for number in numbers)


def square_of_sum_minus_squares_2(numbers: list[int]) -> int:
    result = sum(numbers) ** 2
    for number in numbers:
        result -= number * number
    return result


def total_before_first_negative(values: list[int]) -> int:
    """Add the elements of `values` that come before the first negative one. Without a negative
    element add all of them.

    Write a function that sums the list `values` from the left and stops at the first number below
    zero.

    求 `values` 中第一个负数之前的元素之和；没有负数时求全部之和。

    编写一个函数，从左到右累加列表 `values`，遇到第一个小于零的数就停止，返回此时的和。

    >>> total_before_first_negative([4, 5, -1, 7])
    9
    >>> total_before_first_negative([1, 2])
    3
    >>> total_before_first_negative([-3])
    0
    """
    total = 0
    for value in values:
        if value < 0:
            break
        total += value
    return total


def total_before_first_negative_2(values: list[int]) -> int:
    return sum(itertools.takewhile(lambda value: value >= 0, values))


def total_after_maximum(values: list[int]) -> int:
    """Return the sum of all elements after the first occurrence of the largest one; 0 for an empty
    list.

    Given a list `values`, find where its maximum first stands and add everything to the right of
    it.

    返回 `values` 中最大值首次出现位置之后的元素之和，空列表返回 0。

    给定列表 `values`，找到最大值第一次出现的位置，把它右边的所有元素相加。

    >>> total_after_maximum([1, 9, 2, 3])
    5
    >>> total_after_maximum([1, 2])
    0
    >>> total_after_maximum([])
    0
    """
    if not values:
        return 0
    place = values.index(max(values))
    return sum(values[place + 1 :])


def average_of_rises(values: list[int]) -> float:
    """Return the average amount by which `values` rises from one element to the next, counting only
    the rises. Without any rise return 0.0.

    You are given a list `values`. Take the differences between neighbours that are positive and
    return their mean.

    返回 `values` 中相邻元素之间上升量的平均值，只计上升；没有上升时返回 0.0。

    给定列表 `values`，取后一个减前一个所得的正差，返回这些差的平均数，若没有正差则为 0.0。

    >>> average_of_rises([1, 4, 2, 4])
    2.5
    >>> average_of_rises([5, 3])
    0.0
    """
    rises = [b - a for a, b in zip(values, values[1:]) if b > a]
    return sum(rises) / len(rises) if rises else 0.0


def average_of_rises_2(values: list[int]) -> float:
    total = count = 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            total += values[i] - values[i - 1]
            count += 1
    return total / count if count else 0.0


def rises_and_falls_total(values: list[int]) -> tuple[int, int]:
    """Return by how much `values` goes up altogether and by how much it goes down altogether, as a
    tuple of two non-negative numbers.

    Given a list `values`, add the increases between neighbours and, apart from them, the decreases.

    以元组返回 `values` 相邻元素间上升的总量和下降的总量，两者均非负。

    给定列表 `values`，分别累计相邻元素之间的增加量与减少量。

    >>> rises_and_falls_total([1, 5, 3, 4])
    (5, 2)
    >>> rises_and_falls_total([7])
    (0, 0)
    """
    up = down = 0
    for before, after in zip(values, values[1:]):
        if after > before:
            up += after - before
        else:
            down += before - after
    return up, down


def sum_of_larger_than_previous(values: list[int]) -> int:
    """Add each element of `values` that is greater than the one directly before it.

    Write a function that returns the sum of the elements larger than their left neighbour. The
    first element has none and is not added.

    求 `values` 中比前一个元素大的元素之和。

    编写一个函数，把大于左邻的元素相加并返回；第一个元素没有左邻，不计入。

    >>> sum_of_larger_than_previous([1, 3, 2, 6])
    9
    >>> sum_of_larger_than_previous([8])
    0
    """
    return sum(b for a, b in zip(values, values[1:]) if b > a)


def sum_of_larger_than_previous_2(values: list[int]) -> int:
    total = 0
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            total += values[i]
    return total


def halving_weights_total(numbers: list[int]) -> float:
    """Return the first number plus half of the second, plus a quarter of the third, and so on.

    Given a list `numbers`, multiply the elements by the weights 1, 1/2, 1/4, 1/8 and so on, and
    return the sum as a float.

    返回第一个数加上第二个数的一半，再加上第三个数的四分之一，依此类推的结果。

    给定列表 `numbers`，各元素依次乘以权重 1、1/2、1/4、1/8……，以浮点数返回总和。

    >>> halving_weights_total([4, 2, 4])
    6.0
    >>> halving_weights_total([1, 1])
    1.5
    >>> halving_weights_total([])
    0.0
    """
    total = 0.0
    weight = 1.0
    for number in numbers:
        total += number * weight
        weight /= 2
    return total


def halving_weights_total_2(numbers: list[int]) -> float:
    return float(sum(number / 2**i for i, number in enumerate(numbers)))


def two_exams_average(written: list[int], spoken: list[int]) -> list[float]:
    """Return for each student the average of both marks, in which the written mark counts three
    times as much as the spoken one.

    Given two lists of equal length, `written` and `spoken`, compute (3 * w + s) / 4 for each pair
    of marks.

    返回每个学生的加权平均分，其中笔试成绩的权重是口试的三倍。

    给定等长的列表 `written` 和 `spoken`，对每对成绩计算 (3 * w + s) / 4，以列表返回。

    >>> two_exams_average([80, 60], [60, 100])
    [75.0, 70.0]
    >>> two_exams_average([], [])
    []
    """
    return [(3 * w + s) / 4 for w, s in zip(written, spoken)]


def two_exams_average_2(written: list[int], spoken: list[int]) -> list[float]:
    averages = []
    for i in range(len(written)):
        averages.append((3 * written[i] + spoken[i]) / 4)
    return averages


def threes_at_odd_indices_sum(values: list[int]) -> int:
    """Return the sum of the elements that are multiples of 3 and stand at an odd index.

    You are given a list `values`. Look at the indexes 1, 3, 5 and so on and add those elements
    there that can be divided by 3.

    返回 `values` 中位于奇数下标且是 3 的倍数的元素之和。

    给定列表 `values`，查看下标 1、3、5……处的元素，把其中能被 3 整除的相加。

    >>> threes_at_odd_indices_sum([3, 6, 9, 4, 1, 12])
    18
    >>> threes_at_odd_indices_sum([3])
    0
    """
    return sum(value for value in values[1::2] if value % 3 == 0)


def threes_at_odd_indices_sum_2(values: list[int]) -> int:
    total = 0
    for i, value in enumerate(values):
        if i % 2 == 1 and value % 3 == 0:
            total += value
    return total


def even_index_lead(values: list[int]) -> int:
    """Return the largest element at an even index minus the largest element at an odd index.

    Given a list `values` of at least two integers, find the maximum of the elements at the indexes
    0, 2, 4, ... and that of the others, and return the difference.

    返回 `values` 中偶数下标处的最大元素减去奇数下标处的最大元素的差。

    给定至少含两个整数的列表 `values`，分别求偶数下标与奇数下标元素的最大值，返回前者减后者。

    >>> even_index_lead([4, 1, 7, 5])
    2
    >>> even_index_lead([1, 6])
    -5
    """
    return max(values[::2]) - max(values[1::2])


def count_total_and_skipped(numbers: list[int], k: int) -> dict[str, int]:
    """Return a dictionary with the sum of the multiples of `k` under 'total' and the number of
    other elements under 'skipped'.

    Write a function that adds the elements of `numbers` which `k` divides and counts those which it
    does not divide.

    返回一个字典：'total' 为 `numbers` 中 `k` 的倍数之和，'skipped' 为其余元素的个数。

    编写一个函数，把 `numbers` 中能被 `k` 整除的元素相加，并统计不能整除的元素有几个。

    >>> count_total_and_skipped([3, 4, 6, 7], 3)
    {'total': 9, 'skipped': 2}
    >>> count_total_and_skipped([], 2)
    {'total': 0, 'skipped': 0}
    """
    result = {"total": 0, "skipped": 0}
    for number in numbers:
        if number % k == 0:
            result["total"] += number
        else:
            result["skipped"] += 1
    return result


def total_of_text_numbers(text: str, separator: str) -> float:
    """Return the sum of the numbers in `text`, which are separated by `separator`; empty parts are
    skipped.

    Given a string such as '1.5;2;;3', split it at `separator`, ignore the empty parts and add the
    others as floats.

    返回 `text` 中由 `separator` 分隔的各数之和，空的部分跳过。

    给定形如 '1.5;2;;3' 的字符串 `text`，按 `separator` 切分，忽略空部分，其余转为浮点数相加。

    >>> total_of_text_numbers("1.5;2;;3", ";")
    6.5
    >>> total_of_text_numbers("", ",")
    0.0
    """
    total = 0.0
    for part in text.split(separator):
        if part:
            total += float(part)
    return total


def letters_total_without_vowels(words: list[str]) -> int:
    """Return how many letters other than a, e, i, o and u all `words` have together, ignoring case.

    You are given a list of words made of letters. Count their consonants and return the grand
    total.

    返回 `words` 中所有单词里除 a、e、i、o、u 以外的字母总数，不区分大小写。

    给定由字母组成的单词列表 `words`，统计全部辅音字母的个数。

    >>> letters_total_without_vowels(["Apple", "tree"])
    5
    >>> letters_total_without_vowels([])
    0
    """
    return sum(char not in "aeiou" for word in words for char in word.lower())


def letters_total_without_vowels_2(words: list[str]) -> int:
    count = 0
    for word in words:
        for char in word.lower():
            if char not in "aeiou":
                count += 1
    return count


def column_maxima_total(rows: list[list[int]]) -> int:
    """Add the largest values of all columns of the rectangular table `rows`.

    Given a table `rows` whose lists all have the same length, find the maximum of each column and
    return the sum of these maxima.

    求矩形表格 `rows` 各列最大值之和。

    给定每行长度相同的表格 `rows`，找出每一列的最大值，返回这些最大值的总和。

    >>> column_maxima_total([[1, 5], [4, 2]])
    9
    >>> column_maxima_total([])
    0
    """
    return sum(max(column) for column in zip(*rows))


def column_maxima_total_2(rows: list[list[int]]) -> int:
    total = 0
    for i in range(len(rows[0]) if rows else 0):
        total += max(row[i] for row in rows)
    return total


def row_total_minus_extremes(rows: list[list[int]]) -> list[int]:
    """Return the sum of each row without one smallest and one largest value.

    Write a function that takes rows of at least two numbers each and gives, for every row, its
    total minus its minimum and minus its maximum.

    返回 `rows` 中每一行去掉一个最小值和一个最大值之后的和。

    编写一个函数，`rows` 的每行至少有两个数，对每行求总和并减去其最小值与最大值。

    >>> row_total_minus_extremes([[1, 5, 9], [4, 4]])
    [5, 0]
    >>> row_total_minus_extremes([])
    []
    """
    return [sum(row) - min(row) - max(row) for row in rows]


def row_total_minus_extremes_2(rows: list[list[int]]) -> list[int]:
    totals = []
    for row in rows:
        totals.append(sum(sorted(row)[1:-1]))
    return totals
