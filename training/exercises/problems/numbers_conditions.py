"""Conditions on numbers: next and nearest ones, counts below a limit, ranges and comparisons."""

import itertools
import math


def multiple_above(n: int, k: int) -> int:
    """Return the smallest multiple of the positive `k` that is strictly greater than `n`.

    Given an integer `n`, which may be negative, and a positive `k`, find the first number after `n`
    that `k` divides.

    返回严格大于 `n` 的最小的 `k` 的倍数，`k` 为正整数。

    给定整数 `n`（可以为负）和正整数 `k`，求 `n` 之后第一个能被 `k` 整除的数。

    >>> multiple_above(17, 5)
    20
    >>> multiple_above(20, 5)
    25
    >>> multiple_above(-3, 4)
    0
    """
    return (n // k + 1) * k


def multiple_above_2(n: int, k: int) -> int:
    candidate = n + 1
    while candidate % k != 0:
        candidate += 1
    return candidate


def same_digit_sum_after(n: int) -> int:
    """Return the smallest number greater than the positive `n` whose decimal digits have the same
    sum as those of `n`.

    For a positive `n`, go upwards from `n` + 1 and find the first number with an equal digit sum.

    返回大于正整数 `n` 且各位数字之和与 `n` 相同的最小整数。

    从 `n` + 1 开始往上找，求第一个数字和等于正整数 `n` 的数字和的数。

    >>> same_digit_sum_after(15)
    24
    >>> same_digit_sum_after(9)
    18
    >>> same_digit_sum_after(100)
    1000
    """
    def digit_sum(number: int) -> int:
        return sum(map(int, str(number)))

    candidate = n + 1
    while digit_sum(candidate) != digit_sum(n):
        candidate += 1
    return candidate


def next_without_digit(n: int, d: int) -> int:
    """Return the smallest number greater than `n` whose decimal form does not contain the digit
    `d`; `n` is at least 0 and `d` lies from 1 to 9.

    Some people avoid a digit. Given `n` >= 0 and a digit `d` between 1 and 9, find the next number
    after `n` that can be written without `d`.

    返回大于 `n` 且十进制写法中不含数字 `d` 的最小整数（`n` 非负，`d` 为 1 到 9）。

    给定非负整数 `n` 和数字 `d`（1~9），求 `n` 之后第一个不出现 `d` 的数。

    >>> next_without_digit(3, 4)
    5
    >>> next_without_digit(39, 4)
    50
    >>> next_without_digit(0, 1)
    2
    """
    candidate = n + 1
    while str(d) in str(candidate):
        candidate += 1
    return candidate


def next_without_digit_2(n: int, d: int) -> int:
    return next(m for m in itertools.count(n + 1) if str(d) not in str(m))


def year_of_distinct_digits(year: int) -> int:
    """Return the first number after the non-negative `year` that has no digit twice.

    Given `year`, at least 0 and below 9876543210, find the least greater number whose decimal
    digits are all different.

    返回大于非负整数 `year` 且各位数字互不相同的最小整数。

    给定 `year`（非负且小于 9876543210），求其后第一个没有重复数字的数。

    >>> year_of_distinct_digits(1987)
    2013
    >>> year_of_distinct_digits(10)
    12
    >>> year_of_distinct_digits(0)
    1
    """
    year += 1
    while len(set(str(year))) < len(str(year)):
        year += 1
    return year


def following_semiprime(n: int) -> int:
    """Return the smallest number greater than `n` that is the product of exactly two primes, equal
    or different, such as 4, 6, 9 and 10.

    Find the next semiprime after `n`: a number with two prime factors, counted with repetition.

    返回大于 `n` 的最小半素数，即恰为两个素数（可相同）之积的数，如 4、6、9、10。

    给定整数 `n`，求它之后第一个质因数个数（重复计算）恰为 2 的数。

    >>> following_semiprime(6)
    9
    >>> following_semiprime(10)
    14
    >>> following_semiprime(-5)
    4
    """
    def factor_count(number: int) -> int:
        count = 0
        factor = 2
        while number > 1:
            while number % factor == 0:
                number //= factor
                count += 1
            factor += 1
        return count

    candidate = max(n + 1, 4)
    while factor_count(candidate) != 2:
        candidate += 1
    return candidate


def with_divisible_digit_sum(n: int, k: int) -> int:
    """Return how many of the numbers from 1 up to but without `n` have a sum of decimal digits that
    is a multiple of the positive `k`.

    Count the positive integers below `n` whose digit sum can be divided by `k` without a remainder.

    统计 1 到 `n` - 1 中各位数字之和是正整数 `k` 的倍数的数有多少个。

    返回小于 `n` 的正整数中，数字和能被 `k` 整除的个数。

    >>> with_divisible_digit_sum(20, 5)
    3
    >>> with_divisible_digit_sum(10, 2)
    4
    >>> with_divisible_digit_sum(1, 3)
    0
    """
    return sum(sum(map(int, str(number))) % k == 0 for number in range(1, n))


def with_divisible_digit_sum_2(n: int, k: int) -> int:
    count = 0
    for number in range(1, n):
        total = 0
        while number:
            number, digit = divmod(number, 10)
            total += digit
        if total % k == 0:
            count += 1
    return count


def squares_between(low: int, high: int) -> list[int]:
    """Return the perfect squares from `low` to `high`, both limits included, in ascending order;
    both are not negative.

    Given non-negative bounds `low` and `high`, list all numbers between them, ends included, that
    are the square of a whole number. The list is empty if there are none.

    返回 `low` 到 `high`（含两端，均非负）之间的所有完全平方数，升序排列。

    给定非负整数 `low`、`high`，按从小到大列出闭区间内的平方数，没有则返回空列表。

    >>> squares_between(10, 50)
    [16, 25, 36, 49]
    >>> squares_between(4, 4)
    [4]
    >>> squares_between(0, 1)
    [0, 1]
    >>> squares_between(5, 8)
    []
    """
    return [n for n in range(low, high + 1) if math.isqrt(n) ** 2 == n]


def squares_between_2(low: int, high: int) -> list[int]:
    squares = []
    root = 0
    while root * root <= high:
        if root * root >= low:
            squares.append(root * root)
        root += 1
    return squares


def odd_numbers_down(a: int, b: int) -> list[int]:
    """Return the odd numbers between `a` and `b`, both included, from the largest to the smallest;
    it does not matter which of the two is greater.

    Given two integers `a` and `b` in either order, list all odd integers that are not below the
    smaller and not above the greater one, in descending order.

    返回 `a` 和 `b` 之间（含两端）的所有奇数，从大到小排列，`a`、`b` 的大小顺序不限。

    给定两个整数 `a`、`b`（谁大谁小都可以），按降序列出闭区间内的奇数。

    >>> odd_numbers_down(2, 9)
    [9, 7, 5, 3]
    >>> odd_numbers_down(3, -1)
    [3, 1, -1]
    >>> odd_numbers_down(4, 4)
    []
    """
    low, high = sorted((a, b))
    return [n for n in range(high, low - 1, -1) if n % 2]


def odd_numbers_down_2(a: int, b: int) -> list[int]:
    numbers = []
    current = max(a, b)
    while current >= min(a, b):
        if current % 2 == 1:
            numbers.append(current)
        current -= 1
    return numbers


def evens_after(n: int, count: int) -> list[int]:
    """Return the first `count` even numbers that are greater than `n`, in ascending order.

    List `count` consecutive even integers, beginning with the smallest one above `n`.

    返回大于 `n` 的前 `count` 个偶数，升序排列。

    从 `n` 之后的第一个偶数开始，列出连续 `count` 个偶数。

    >>> evens_after(3, 3)
    [4, 6, 8]
    >>> evens_after(4, 2)
    [6, 8]
    >>> evens_after(-3, 2)
    [-2, 0]
    >>> evens_after(7, 0)
    []
    """
    first = n + 2 - n % 2
    return list(range(first, first + 2 * count, 2))


def evens_after_2(n: int, count: int) -> list[int]:
    numbers = []
    while len(numbers) < count:
        n += 1
        if n % 2 == 0:
            numbers.append(n)
    return numbers


def span_total(a: int, b: int) -> int:
    """Return the sum of all integers from the smaller to the greater of `a` and `b`, both included.

    Add up every whole number between `a` and `b`, ends included, no matter in which order the two
    are given; equal ends count once.

    返回 `a` 与 `b` 之间（含两端）所有整数之和，不论二者谁大。

    把从 `a` 到 `b` 的全部整数相加（包含两端，先后顺序不限，相等时只算一次），返回总和。

    >>> span_total(1, 4)
    10
    >>> span_total(3, -2)
    3
    >>> span_total(6, 6)
    6
    """
    return (a + b) * (abs(a - b) + 1) // 2


def span_total_2(a: int, b: int) -> int:
    return sum(range(min(a, b), max(a, b) + 1))


def sum_skipping_multiples(n: int, k: int) -> int:
    """Return the sum of the numbers from 1 to `n` that are not multiples of the positive `k`; 0 if
    `n` is less than 1.

    Add up 1, 2, ..., `n`, but leave out every number that `k` (at least 1) divides.

    返回 1 到 `n` 中不是正整数 `k` 的倍数的数之和，`n` 小于 1 时为 0。

    对 1、2、……、`n` 求和，但跳过所有能被 `k` 整除的数，返回结果。

    >>> sum_skipping_multiples(6, 3)
    12
    >>> sum_skipping_multiples(5, 1)
    0
    >>> sum_skipping_multiples(0, 2)
    0
    """
    total = 0
    for number in range(1, n + 1):
        if number % k != 0:
            total += number
    return total


def sum_skipping_multiples_2(n: int, k: int) -> int:
    return sum(range(1, n + 1)) - sum(range(k, n + 1, k))


def odd_parity_out(a: int, b: int, c: int) -> int | None:
    """Return the one of `a`, `b` and `c` that is even while the other two are odd, or odd while the
    others are even; None if all three agree.

    Two of three integers `a`, `b`, `c` may share their parity that the third lacks. Find that third
    number, or return None if all are even or all are odd.

    返回 `a`、`b`、`c` 中奇偶性与另外两个不同的那个数，三者奇偶性相同则返回 None。

    给定三个整数 `a`、`b`、`c`，若其中恰有一个的奇偶性与其余两个不一致则返回它，否则返回 None。

    >>> odd_parity_out(2, 7, 4)
    7
    >>> odd_parity_out(5, 3, 8)
    8
    >>> odd_parity_out(1, 3, 5)
    None
    """
    if a % 2 == b % 2:
        return None if a % 2 == c % 2 else c
    return b if a % 2 == c % 2 else a


def odd_parity_out_2(a: int, b: int, c: int) -> int | None:
    odd = [n for n in (a, b, c) if n % 2]
    even = [n for n in (a, b, c) if n % 2 == 0]
    if len(odd) == 1:
        return odd[0]
    return even[0] if len(even) == 1 else None


def nearer_zero(a: int, b: int) -> int:
    """Return whichever of `a` and `b` is closer to zero; if both are equally close, the greater.

    Compare the absolute values of `a` and `b` and give back the number with the smaller one. For
    opposite numbers such as 3 and -3 the answer is the positive one.

    返回 `a` 和 `b` 中更接近零的数，距离相同时返回较大的那个。

    比较 `a`、`b` 的绝对值，返回绝对值较小的数；互为相反数时返回正数。

    >>> nearer_zero(-2, 5)
    -2
    >>> nearer_zero(-3, 3)
    3
    >>> nearer_zero(0, -1)
    0
    """
    if abs(a) == abs(b):
        return max(a, b)
    return a if abs(a) < abs(b) else b


def nearer_zero_2(a: int, b: int) -> int:
    return min(a, b, key=lambda n: (abs(n), -n))


def nearest_square(n: int) -> int:
    """Return the perfect square that is closest to the non-negative `n`.

    Given `n` >= 0, find the square of a whole number with the least distance from `n` (there are
    never two of them).

    返回离非负整数 `n` 最近的完全平方数。

    给定 `n`（不小于 0），求与它距离最小的平方数，这样的数总是唯一的。

    >>> nearest_square(11)
    9
    >>> nearest_square(13)
    16
    >>> nearest_square(0)
    0
    """
    root = math.isqrt(n)
    below, above = root ** 2, (root + 1) ** 2
    return below if n - below < above - n else above


def nearest_square_2(n: int) -> int:
    root = math.isqrt(n)
    return min((root ** 2, (root + 1) ** 2), key=lambda square: abs(square - n))


def nearest_power_of_two(n: int) -> int:
    """Return the power of two (1, 2, 4, 8, ...) closest to the positive `n`; if `n` lies exactly in
    the middle of two, the larger one.

    Given a positive `n`, round it to the nearest power of two, halves upwards.

    返回离正整数 `n` 最近的 2 的幂（1、2、4、8……），恰好在正中间时取较大者。

    给定正整数 `n`，把它舍入到最接近的 2 的幂，距离相等时向上取。

    >>> nearest_power_of_two(5)
    4
    >>> nearest_power_of_two(6)
    8
    >>> nearest_power_of_two(1)
    1
    """
    lower = 1 << (n.bit_length() - 1)
    upper = 2 * lower
    return lower if n - lower < upper - n else upper


def two_share_last_digit(a: int, b: int, c: int) -> bool:
    """Check whether at least two of the non-negative numbers `a`, `b` and `c` end with the same
    digit.

    Return True if among the last decimal digits of `a`, `b` and `c`, none of which is negative,
    some digit occurs more than once.

    判断非负整数 `a`、`b`、`c` 中是否至少有两个的个位数字相同。

    若 `a`、`b`、`c`（均非负）的末位数字里有重复则返回 True，否则返回 False。

    >>> two_share_last_digit(23, 7, 13)
    True
    >>> two_share_last_digit(10, 21, 32)
    False
    >>> two_share_last_digit(5, 5, 5)
    True
    """
    return len({a % 10, b % 10, c % 10}) < 3


def two_share_last_digit_2(a: int, b: int, c: int) -> bool:
    return a % 10 == b % 10 or b % 10 == c % 10 or a % 10 == c % 10


def only_odd_digits(n: int) -> bool:
    """Check whether every decimal digit of the non-negative `n` is odd.

    Return True if `n`, which is not negative, is written with the digits 1, 3, 5, 7 and 9 only, and
    False otherwise.

    判断非负整数 `n` 的每一位数字是否都是奇数。

    若 `n`（非负）只由 1、3、5、7、9 这些数字写成则返回 True，否则返回 False。

    >>> only_odd_digits(1357)
    True
    >>> only_odd_digits(121)
    False
    >>> only_odd_digits(0)
    False
    """
    return all(digit in '13579' for digit in str(n))


def only_odd_digits_2(n: int) -> bool:
    if n == 0:
        return False
    while n > 0:
        if n % 2 == 0:
            return False
        n //= 10
    return True


def digits_are_neighbours(n: int) -> bool:
    """Check whether any two adjacent digits of the non-negative `n` differ by exactly 1. A single
    digit satisfies this.

    A stepping number is one like 4345, where each digit is one more or one less than the digit
    before it. Return whether `n` (at least 0) is such a number; one-digit numbers are.

    判断非负整数 `n` 的任意相邻两位数字是否恰好相差 1，一位数视为满足。

    形如 4345 的数每位都比前一位大 1 或小 1。返回 `n`（非负）是否是这样的数，只有一位时返回 True。

    >>> digits_are_neighbours(4345)
    True
    >>> digits_are_neighbours(4346)
    False
    >>> digits_are_neighbours(908)
    False
    >>> digits_are_neighbours(7)
    True
    """
    digits = [int(char) for char in str(n)]
    return all(abs(a - b) == 1 for a, b in zip(digits, digits[1:]))


def digits_are_neighbours_2(n: int) -> bool:
    while n >= 10:
        n, last = divmod(n, 10)
        if abs(n % 10 - last) != 1:
            return False
    return True


def sum_matches_product(n: int) -> bool:
    """Check whether the sum of the decimal digits of the positive `n` equals their product.

    Given a positive integer `n`, add its digits and multiply them; return True if both results are
    the same, as for 123.

    判断正整数 `n` 的各位数字之和是否等于各位数字之积。

    把正整数 `n` 的各位数字分别相加和相乘，结果相同（如 123）则返回 True，否则返回 False。

    >>> sum_matches_product(123)
    True
    >>> sum_matches_product(24)
    False
    >>> sum_matches_product(8)
    True
    """
    digits = [int(char) for char in str(n)]
    return sum(digits) == math.prod(digits)


def halvings_and_decrements(n: int) -> int:
    """Return how many steps it takes to bring the non-negative `n` to 0 if an even number is halved
    and an odd number is reduced by 1.

    Starting from `n` >= 0, divide by two while the number is even and subtract one while it is odd,
    until 0 is reached. Count the steps.

    对非负整数 `n` 反复操作：偶数除以 2，奇数减 1，返回变为 0 所需的步数。

    从 `n`（非负）开始，遇偶数减半、遇奇数减一，直到得到 0，统计一共进行了多少步。

    >>> halvings_and_decrements(14)
    6
    >>> halvings_and_decrements(8)
    4
    >>> halvings_and_decrements(0)
    0
    """
    steps = 0
    while n:
        n = n - 1 if n % 2 else n // 2
        steps += 1
    return steps


def operator_between(a: int, b: int, c: int) -> str | None:
    """Return the first of the signs '+', '-', '*' that makes `a` sign `b` equal to `c`, or None if
    none of them does.

    Which operation turns `a` and `b` into `c`? Try `a` + `b`, `a` - `b` and `a` * `b` in this order
    and return the sign of the first that gives `c`; None if all fail.

    返回 '+'、'-'、'*' 中第一个使 `a` 与 `b` 运算结果等于 `c` 的符号，都不行则返回 None。

    依次尝试 `a` + `b`、`a` - `b`、`a` * `b`，返回最先得到 `c` 的运算符，没有则返回 None。

    >>> operator_between(3, 4, 12)
    '*'
    >>> operator_between(2, 2, 4)
    '+'
    >>> operator_between(1, 6, -5)
    '-'
    >>> operator_between(5, 5, 1)
    None
    """
    for sign, result in (('+', a + b), ('-', a - b), ('*', a * b)):
        if result == c:
            return sign
    return None


def operator_between_2(a: int, b: int, c: int) -> str | None:
    if a + b == c:
        return '+'
    if a - b == c:
        return '-'
    if a * b == c:
        return '*'
    return None


def is_near_multiple(n: int, k: int, slack: int) -> bool:
    """Check whether some multiple of the positive `k` is at most `slack` away from `n`.

    Return True if the distance from `n` to the nearest multiple of `k` (`k` > 0) is not greater
    than `slack`, which is at least 0.

    判断是否存在正整数 `k` 的倍数与 `n` 的距离不超过 `slack`。

    若 `n` 到最近的 `k` 的倍数（`k` > 0）的距离不大于非负数 `slack` 则返回 True，否则返回 False。

    >>> is_near_multiple(19, 10, 2)
    True
    >>> is_near_multiple(15, 10, 4)
    False
    >>> is_near_multiple(30, 10, 0)
    True
    """
    rest = n % k
    return min(rest, k - rest) <= slack


def is_near_multiple_2(n: int, k: int, slack: int) -> bool:
    return any((n + shift) % k == 0 for shift in range(-slack, slack + 1))


def nearest_common_multiple(n: int, a: int, b: int) -> int:
    """Return the number closest to `n` that both of the positive `a` and `b` divide; of two equally
    close ones the smaller. It may be 0 or negative.

    Find the common multiple of `a` and `b` (both positive; zero and negative multiples count) with
    the least distance from `n`; in a tie take the smaller one.

    返回离 `n` 最近的、能同时被正整数 `a` 和 `b` 整除的数，距离相等时取较小者，结果可以是 0 或负数。

    求与 `n` 距离最小的 `a`、`b` 的公倍数（`a`、`b` 为正，0 和负的倍数也算），两个同样近时返回较小的。

    >>> nearest_common_multiple(40, 4, 6)
    36
    >>> nearest_common_multiple(18, 4, 6)
    12
    >>> nearest_common_multiple(-7, 2, 5)
    -10
    >>> nearest_common_multiple(1, 3, 5)
    0
    """
    period = a * b // math.gcd(a, b)
    below = n // period * period
    return below if n - below <= below + period - n else below + period


def with_remainder(limit: int, k: int, r: int) -> list[int]:
    """Return all numbers from 0 up to but without `limit` that leave the remainder `r` when divided
    by the positive `k`, in ascending order.

    List the non-negative integers below `limit` with remainder `r` modulo `k`. The list is empty if
    there is none, for example because `r` is not less than `k`.

    返回 0 到 `limit` - 1 中除以正整数 `k` 余 `r` 的所有数，升序排列。

    按从小到大列出小于 `limit` 的非负整数中模 `k` 余 `r` 的数；没有（例如 `r` 不小于 `k`）则返回空列表。

    >>> with_remainder(10, 3, 2)
    [2, 5, 8]
    >>> with_remainder(5, 7, 4)
    [4]
    >>> with_remainder(20, 3, 3)
    []
    """
    return [n for n in range(limit) if n % k == r]


def factor_pair_count(n: int) -> int:
    """Return the number of ways to write the positive `n` as a product of two positive integers,
    where the order of the factors does not matter.

    Count the pairs (a, b) with 1 <= a <= b and a * b equal to the positive `n`.

    返回把正整数 `n` 写成两个正整数之积的方法数，不计因数的次序。

    统计满足 1 <= a <= b 且 a * b 等于正整数 `n` 的数对 (a, b) 的个数。

    >>> factor_pair_count(12)
    3
    >>> factor_pair_count(16)
    3
    >>> factor_pair_count(1)
    1
    """
    return sum(n % a == 0 for a in range(1, math.isqrt(n) + 1))


def factor_pair_count_2(n: int) -> int:
    count = 0
    a = 1
    while a * a <= n:
        if n % a == 0:
            count += 1
        a += 1
    return count


def three_in_a_row_sum(total: int) -> list[int]:
    """Return the three consecutive integers whose sum is `total`, in ascending order, or an empty
    list if there are none.

    Given `total`, find integers x, x + 1 and x + 2 that add up to it; return them as a list, and []
    when that is impossible.

    返回和为 `total` 的三个连续整数（升序列表），不存在则返回空列表。

    给定 `total`，求 x、x + 1、x + 2 使它们之和等于 `total`，以列表返回；无解时返回 []。

    >>> three_in_a_row_sum(12)
    [3, 4, 5]
    >>> three_in_a_row_sum(0)
    [-1, 0, 1]
    >>> three_in_a_row_sum(10)
    []
    """
    if total % 3 != 0:
        return []
    middle = total // 3
    return [middle - 1, middle, middle + 1]


def power_inside(base: int, low: int, high: int) -> int | None:
    """Return the smallest power of `base` (1, `base`, `base` squared, ...) from `low` to `high`,
    both included, or None if there is none. `base` is at least 2.

    Given `base` >= 2, go through its powers from 1 upwards and find the first that is not below
    `low`; return it if it is not above `high`, else None.

    返回闭区间 `low` 到 `high` 内最小的 `base` 的幂（从 1 开始算，`base` 至少为 2），没有则返回 None。

    依次考察 1、`base`、`base` 的平方……（`base` >= 2），找到第一个不小于 `low` 的幂，若不超过 `high` 则返回它，否则返回 None。

    >>> power_inside(3, 10, 30)
    27
    >>> power_inside(2, 0, 100)
    1
    >>> power_inside(10, 11, 99)
    None
    """
    power = 1
    while power < low:
        power *= base
    return power if power <= high else None


def multiples_of_just_one(n: int, a: int, b: int) -> int:
    """Return how many numbers from 1 to `n` are divisible by exactly one of the positive `a` and
    `b`.

    Count the integers between 1 and `n`, both included, that are a multiple of `a` or of `b`, but
    not of both.

    统计 1 到 `n` 中恰好能被正整数 `a`、`b` 之一整除的数的个数。

    返回 1 到 `n`（含）之间是 `a` 的倍数或 `b` 的倍数、但不同时是两者倍数的整数有多少个。

    >>> multiples_of_just_one(12, 2, 3)
    6
    >>> multiples_of_just_one(10, 5, 5)
    0
    >>> multiples_of_just_one(0, 2, 7)
    0
    """
    return sum((number % a == 0) != (number % b == 0) for number in range(1, n + 1))


def multiples_of_just_one_2(n: int, a: int, b: int) -> int:
    both = a * b // math.gcd(a, b)
    return n // a + n // b - 2 * (n // both)


def triangle_numbers_inside(low: int, high: int) -> list[int]:
    """Return the triangular numbers 1, 3, 6, 10, 15, ... that lie from `low` to `high`, both
    included, in ascending order.

    List every sum 1 + 2 + ... + k (k at least 1) that is not less than `low` and not greater than
    `high`, from small to large.

    按升序返回 `low` 到 `high`（含两端）之间的三角形数 1、3、6、10、15……

    列出所有形如 1 + 2 + …… + k（k 至少为 1）且不小于 `low`、不大于 `high` 的数，从小到大。

    >>> triangle_numbers_inside(5, 20)
    [6, 10, 15]
    >>> triangle_numbers_inside(1, 3)
    [1, 3]
    >>> triangle_numbers_inside(7, 9)
    []
    """
    found = []
    number = step = 1
    while number <= high:
        if number >= low:
            found.append(number)
        step += 1
        number += step
    return found


def plus_and_minus_to(n: int) -> int:
    """Return the value of 1 - 2 + 3 - 4 + ... up to the term `n`, where odd numbers are added and
    even ones subtracted; 0 for `n` = 0.

    For `n` >= 0 add the odd and subtract the even numbers from 1 to `n`, and return the result.

    返回 1 - 2 + 3 - 4 + …… 直到 `n` 这一项的值，奇数加、偶数减；`n` 为 0 时返回 0。

    对非负整数 `n`，把 1 到 `n` 中的奇数相加再减去偶数，求结果。

    >>> plus_and_minus_to(5)
    3
    >>> plus_and_minus_to(4)
    -2
    >>> plus_and_minus_to(0)
    0
    """
    return (n + 1) // 2 if n % 2 else -(n // 2)


def plus_and_minus_to_2(n: int) -> int:
    total = 0
    for number in range(1, n + 1):
        total += number if number % 2 == 1 else -number
    return total


def walk_from_to(start: int, goal: int) -> list[int]:
    """Return all integers from `start` to `goal`, both included, counting up or down as needed.

    List the numbers one passes when going in steps of one from `start` to `goal`, which may be
    smaller, greater or equal; both ends belong to the list.

    返回从 `start` 到 `goal`（含两端）依次经过的所有整数，必要时递减。

    从 `start` 每次走一步到 `goal`（可大可小，也可相等），按顺序列出经过的整数，首尾都包括。

    >>> walk_from_to(2, 5)
    [2, 3, 4, 5]
    >>> walk_from_to(1, -2)
    [1, 0, -1, -2]
    >>> walk_from_to(7, 7)
    [7]
    """
    step = 1 if start <= goal else -1
    return list(range(start, goal + step, step))


def walk_from_to_2(start: int, goal: int) -> list[int]:
    path = [start]
    while path[-1] != goal:
        path.append(path[-1] + (1 if path[-1] < goal else -1))
    return path


def order_by_digit_sum(a: int, b: int) -> int:
    """Compare the non-negative `a` and `b` by the sums of their digits, and by their values if the
    sums are equal. Return -1 if `a` comes first, 1 if `b` does, and 0 if they are the same number.

    Return -1, 0 or 1 according to whether `a` is before, equal to or after `b` when non-negative
    numbers are ordered by digit sum, then by size.

    先按各位数字之和、再按数值比较非负整数 `a` 和 `b`，`a` 在前返回 -1，`b` 在前返回 1，相等返回 0。

    把非负整数按数字和从小到大排序（相同则按大小），`a` 排在 `b` 前、相同、后分别返回 -1、0、1。

    >>> order_by_digit_sum(100, 9)
    -1
    >>> order_by_digit_sum(21, 12)
    1
    >>> order_by_digit_sum(7, 7)
    0
    """
    def key(number: int) -> tuple[int, int]:
        return sum(map(int, str(number))), number

    if key(a) == key(b):
        return 0
    return -1 if key(a) < key(b) else 1


def last_tidy_number(n: int) -> int:
    """Return the greatest number not above the positive `n` whose digits never go down from left to
    right.

    A number is tidy if each digit is at least as great as the one before it. Given `n` >= 1, find
    the last tidy number among 1, 2, ..., `n`.

    返回不超过正整数 `n` 且各位数字从左到右不下降的最大整数。

    若一个数的每位都不小于前一位，则称它“整齐”。给定 `n` >= 1，求 1 到 `n` 中最大的整齐数。

    >>> last_tidy_number(132)
    129
    >>> last_tidy_number(100)
    99
    >>> last_tidy_number(7)
    7
    """
    while list(str(n)) != sorted(str(n)):
        n -= 1
    return n


def last_tidy_number_2(n: int) -> int:
    digits = [int(char) for char in str(n)]
    for i in range(len(digits) - 1, 0, -1):
        if digits[i - 1] > digits[i]:
            digits[i - 1] -= 1
            digits[i:] = [9] * (len(digits) - i)
    return int(''.join(map(str, digits)))


def carries_in_addition(a: int, b: int) -> int:
    """Return how often one has to carry when the non-negative `a` and `b` are added in writing,
    digit by digit from the right.

    Add `a` and `b` (not negative) column by column and count the columns whose sum, with the carry
    from the column before, is 10 or more.

    返回用竖式从右到左逐位相加非负整数 `a` 和 `b` 时进位的次数。

    逐列计算 `a` 与 `b`（非负）的和，统计加上前一列进位后达到或超过 10 的列数。

    >>> carries_in_addition(555, 445)
    3
    >>> carries_in_addition(123, 456)
    0
    >>> carries_in_addition(999, 1)
    3
    """
    carries = carry = 0
    while a or b:
        carry = (a % 10 + b % 10 + carry) // 10
        carries += carry
        a //= 10
        b //= 10
    return carries


def times_doubled(n: int, goal: int) -> int:
    """Return how many times the positive `n` must be doubled until it is at least `goal`; 0 if it
    already is.

    Start with `n` (at least 1) and double it as long as it is less than `goal`. Count the
    doublings.

    返回正整数 `n` 需要翻倍多少次才能不小于 `goal`，本来就够则为 0。

    从 `n`（至少为 1）开始，只要小于 `goal` 就乘以 2，统计乘了几次。

    >>> times_doubled(3, 20)
    3
    >>> times_doubled(5, 5)
    0
    >>> times_doubled(1, 1000)
    10
    """
    count = 0
    while n < goal:
        n *= 2
        count += 1
    return count


def fits_signed(n: int, bits: int) -> bool:
    """Check whether the integer `n` can be stored as a signed number of `bits` bits in two's
    complement, that is from -2 ** (`bits` - 1) to 2 ** (`bits` - 1) - 1.

    Return True if `n` lies in the range of signed integers with `bits` binary digits (8 bits: -128
    to 127), and False otherwise.

    判断整数 `n` 能否存入 `bits` 位有符号补码整数，即在 -2 ** (`bits` - 1) 到 2 ** (`bits` - 1) - 1 之间。

    若 `n` 在 `bits` 位有符号整数的范围内（例如 8 位为 -128 到 127）则返回 True，否则返回 False。

    >>> fits_signed(127, 8)
    True
    >>> fits_signed(128, 8)
    False
    >>> fits_signed(-128, 8)
    True
    """
    half = 1 << (bits - 1)
    return -half <= n < half


def largest_plot(fence: int) -> int:
    """Return the largest area of a rectangle with whole-numbered sides whose perimeter is at most
    the non-negative `fence`.

    You have `fence` metres of fence (at least 0) for a rectangular plot with integer sides. Find
    the greatest area it can enclose; not all of the fence has to be used.

    返回边长为整数、周长不超过非负整数 `fence` 的矩形的最大面积。

    用 `fence` 米长的篱笆（不必用完）围一个边长为整数的长方形，求最大面积，围不出则为 0。

    >>> largest_plot(14)
    12
    >>> largest_plot(17)
    16
    >>> largest_plot(3)
    0
    """
    half = fence // 2
    return (half // 2) * (half - half // 2)


def largest_plot_2(fence: int) -> int:
    half = fence // 2
    return max(width * (half - width) for width in range(half + 1))


def tickets_with_equal_ends(low: int, high: int) -> list[int]:
    """Return the numbers from `low` to `high`, both included and not negative, whose first decimal
    digit equals the last, in ascending order.

    Given non-negative `low` and `high`, list all integers of this closed range that begin and end
    with the same digit; numbers of one digit do.

    按升序返回 `low` 到 `high`（含两端，均非负）中首位数字等于末位数字的数。

    给定非负整数 `low`、`high`，列出闭区间内首尾数字相同的所有整数，一位数也算。

    >>> tickets_with_equal_ends(95, 125)
    [99, 101, 111, 121]
    >>> tickets_with_equal_ends(8, 11)
    [8, 9, 11]
    >>> tickets_with_equal_ends(12, 20)
    []
    """
    return [n for n in range(low, high + 1) if str(n)[0] == str(n)[-1]]


def tickets_with_equal_ends_2(low: int, high: int) -> list[int]:
    found = []
    for number in range(low, high + 1):
        first = number
        while first >= 10:
            first //= 10
        if first == number % 10:
            found.append(number)
    return found
