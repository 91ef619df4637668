"""Short functions of elementary maths: divisors, digits, bases, series, figures and polynomials."""

import itertools
import math


def multiples_of_exactly_one(numbers: list[int], a: int, b: int) -> list[int]:
    """Return the values of `numbers` that can be divided by exactly one of `a` and `b`.

    Given a list `numbers` and two positive integers, keep the elements that are multiples of `a` or
    of `b`, but not of both.

    返回 `numbers` 中恰好能被 `a` 和 `b` 之一整除的数。

    给定列表 `numbers` 和两个正整数，保留是 `a` 的倍数或 `b` 的倍数、但不同时是两者倍数的元素。

    >>> multiples_of_exactly_one([2, 3, 6, 7, 8], 2, 3)
    [2, 3, 8]
    >>> multiples_of_exactly_one([5, 7], 2, 3)
    []
    """
    return [n for n in numbers if (n % a == 0) != (n % b == 0)]


def multiples_of_exactly_one_2(numbers: list[int], a: int, b: int) -> list[int]:
    result = []
    for number in numbers:
        divisible = [number % a == 0, number % b == 0]
        if divisible.count(True) == 1:
            result.append(number)
    return result


def even_factors(n: int) -> list[int]:
    """Return all even factors of `n` in ascending order.

    You are given a positive integer `n`. List those of its factors that are even, from the smallest
    to the largest; an odd `n` has none.

    按升序返回 `n` 的所有偶数因数。

    给定正整数 `n`，从小到大列出它的因数中的偶数；若 `n` 是奇数，则返回空列表。

    >>> even_factors(12)
    [2, 4, 6, 12]
    >>> even_factors(15)
    []
    """
    return [d for d in range(2, n + 1, 2) if n % d == 0]


def even_factors_2(n: int) -> list[int]:
    factors = []
    for d in range(1, n + 1):
        if n % d == 0 and d % 2 == 0:
            factors.append(d)
    return factors


def fraction_in_lowest_terms(top: int, bottom: int) -> str:
    """Write the fraction `top` over `bottom` in lowest terms, as a string like '2/3'.

    Given two positive integers, divide both `top` and `bottom` by their greatest common divisor and
    return them joined by a slash.

    把分数 `top` 比 `bottom` 约成最简形式，返回形如 '2/3' 的字符串。

    给定两个正整数，将 `top` 和 `bottom` 同除以它们的最大公约数，再用斜杠连接后返回。

    >>> fraction_in_lowest_terms(8, 12)
    '2/3'
    >>> fraction_in_lowest_terms(10, 5)
    '2/1'
    >>> fraction_in_lowest_terms(3, 7)
    '3/7'
    """
    common = math.gcd(top, bottom)
    return f"{top // common}/{bottom // common}"


def fraction_in_lowest_terms_2(top: int, bottom: int) -> str:
    for d in range(min(top, bottom), 1, -1):
        if top % d == 0 and bottom % d == 0:
            return f"{top // d}/{bottom // d}"
    return f"{top}/{bottom}"


def lights_flash_together(a: int, b: int, limit: int) -> int:
    """One light flashes every `a` seconds and another every `b` seconds. Return how often both
    flash at the same moment in the first `limit` seconds, not counting second 0.

    Write a function that counts the seconds from 1 to `limit` which are multiples of `a` and of
    `b`.

    一盏灯每 `a` 秒闪一次，另一盏每 `b` 秒闪一次。求前 `limit` 秒内（不计第 0 秒）两灯同时闪的次数。

    编写一个函数，统计从 1 到 `limit` 中同时是 `a` 和 `b` 的倍数的秒数有多少个。

    >>> lights_flash_together(4, 6, 30)
    2
    >>> lights_flash_together(5, 7, 30)
    0
    """
    return limit // math.lcm(a, b)


def lights_flash_together_2(a: int, b: int, limit: int) -> int:
    count = 0
    for second in range(1, limit + 1):
        if second % a == 0 and second % b == 0:
            count += 1
    return count


def coprime_count_in(values: list[int], n: int) -> int:
    """Count the elements of `values` that share no factor greater than 1 with `n`.

    Given a list of positive integers `values` and a positive integer `n`, return how many of the
    elements have a greatest common divisor of 1 with `n`.

    统计 `values` 中与 `n` 互质的元素个数。

    给定正整数列表 `values` 和正整数 `n`，返回有多少个元素与 `n` 的最大公约数为 1。

    >>> coprime_count_in([3, 4, 5, 6, 7], 6)
    2
    >>> coprime_count_in([1, 1], 10)
    2
    >>> coprime_count_in([], 3)
    0
    """
    return sum(math.gcd(value, n) == 1 for value in values)


def coprime_count_in_2(values: list[int], n: int) -> int:
    count = 0
    for value in values:
        if math.gcd(value, n) == 1:
            count += 1
    return count


def lcm_to_gcd_ratio(a: int, b: int) -> int:
    """Return the least common multiple of `a` and `b` divided by their greatest common divisor.

    Given two positive integers `a` and `b`, work out how many times their greatest common divisor
    fits into their least common multiple.

    返回 `a` 和 `b` 的最小公倍数除以它们的最大公约数所得的商。

    给定两个正整数 `a` 和 `b`，求它们的最小公倍数是最大公约数的多少倍。

    >>> lcm_to_gcd_ratio(4, 6)
    6
    >>> lcm_to_gcd_ratio(5, 5)
    1
    """
    return math.lcm(a, b) // math.gcd(a, b)


def lcm_to_gcd_ratio_2(a: int, b: int) -> int:
    common = math.gcd(a, b)
    return (a // common) * (b // common)


def primes_with_last_digit(limit: int, digit: int) -> list[int]:
    """Return the primes up to `limit` whose last digit is `digit`, in ascending order.

    You are given an integer `limit` and a digit. List all prime numbers not greater than `limit`
    that end with `digit`.

    按升序返回不超过 `limit` 且末位数字为 `digit` 的所有质数。

    给定整数 `limit` 和一个数字，列出所有不大于 `limit`、以 `digit` 结尾的质数。

    >>> primes_with_last_digit(50, 3)
    [3, 13, 23, 43]
    >>> primes_with_last_digit(30, 5)
    [5]
    >>> primes_with_last_digit(30, 4)
    []
    """
    result = []
    for n in range(2, limit + 1):
        if n % 10 == digit and all(n % d for d in range(2, math.isqrt(n) + 1)):
            result.append(n)
    return result


def prime_below(n: int) -> int:
    """Return the largest prime that is smaller than `n`, or -1 if there is none.

    Given an integer `n`, go down from `n` - 1 until a prime number is met and return it. When no
    prime is smaller than `n`, return -1.

    返回小于 `n` 的最大质数，若不存在则返回 -1。

    给定整数 `n`，从 `n` - 1 开始往下找，返回遇到的第一个质数；没有比 `n` 小的质数时返回 -1。

    >>> prime_below(20)
    19
    >>> prime_below(19)
    17
    >>> prime_below(2)
    -1
    """
    for candidate in range(n - 1, 1, -1):
        if all(candidate % d != 0 for d in range(2, candidate)):
            return candidate
    return -1


def twice_a_prime(n: int) -> bool:
    """Check whether `n` is two times a prime number.

    Given a non-negative integer `n`, return True if half of it is a prime, otherwise False. Odd
    numbers give False.

    判断 `n` 是否等于某个质数的两倍。

    给定非负整数 `n`，如果它的一半是质数则返回 True，否则返回 False；奇数一律返回 False。

    >>> twice_a_prime(14)
    True
    >>> twice_a_prime(12)
    False
    >>> twice_a_prime(7)
    False
    """
    half, rest = divmod(n, 2)
    return rest == 0 and half > 1 and all(half % d for d in range(2, half))


def twice_a_prime_2(n: int) -> bool:
    if n % 2 == 1 or n < 4:
        return False
    half = n // 2
    for d in range(2, half):
        if half % d == 0:
            return False
    return True


def small_prime_split(n: int, primes: list[int]) -> list[int]:
    """Divide `n` by each of `primes` as often as it goes, and return the list of the primes used,
    each as many times as it divided.

    Write a function that takes a positive integer `n` and a list `primes`. For every prime in turn,
    keep dividing `n` by it while there is no remainder, and note the prime each time.

    用 `primes` 中的每个质数尽可能多次地去除 `n`，返回用过的质数列表，每除一次记录一次。

    编写一个函数，对 `primes` 中的质数依次处理：只要能整除 `n` 就一直除下去，并把该质数记入结果列表。

    >>> small_prime_split(60, [2, 3, 5])
    [2, 2, 3, 5]
    >>> small_prime_split(28, [2, 3])
    [2, 2]
    >>> small_prime_split(7, [2, 3])
    []
    """
    used = []
    for prime in primes:
        while n % prime == 0:
            used.append(prime)
            n //= prime
    return used


def closest_factor_pair(n: int) -> tuple[int, int]:
    """Return the two factors of `n` whose product is `n` and which lie closest together, the
    smaller one first.

    Given a positive integer `n`, start at the integer square root of `n` and go down until a number
    divides `n`; return that number and the quotient.

    把 `n` 写成两个因数之积，返回差最小的一对，较小的在前。

    给定正整数 `n`，从它的整数平方根开始往下找，直到某个数能整除 `n`，返回该数与商组成的元组。

    >>> closest_factor_pair(24)
    (4, 6)
    >>> closest_factor_pair(36)
    (6, 6)
    >>> closest_factor_pair(7)
    (1, 7)
    """
    small = math.isqrt(n)
    while n % small != 0:
        small -= 1
    return small, n // small


def closest_factor_pair_2(n: int) -> tuple[int, int]:
    small = max(d for d in range(1, n + 1) if n % d == 0 and d * d <= n)
    return small, n // small


def factor_of_each(numbers: list[int]) -> list[int]:
    """Return the numbers from 1 to the smallest of `numbers` that divide every one of them.

    Given a non-empty list of positive integers `numbers`, list all their common factors in
    ascending order.

    返回从 1 到 `numbers` 最小值之间能整除列表中每个数的整数。

    给定非空正整数列表 `numbers`，按升序列出它们所有的公因数。

    >>> factor_of_each([12, 18, 30])
    [1, 2, 3, 6]
    >>> factor_of_each([5, 7])
    [1]
    """
    return [d for d in range(1, min(numbers) + 1) if all(n % d == 0 for n in numbers)]


def factor_of_each_2(numbers: list[int]) -> list[int]:
    common = math.gcd(*numbers)
    return [d for d in range(1, common + 1) if common % d == 0]


def smallest_factor_above(n: int, k: int) -> int:
    """Return the smallest factor of `n` that is greater than `k`, or 0 if there is none.

    You are given two positive integers. Search the numbers after `k` up to `n` for the first one
    that divides `n`; return 0 when nothing is found.

    返回 `n` 的因数中大于 `k` 的最小一个，若没有则返回 0。

    给定两个正整数，在 `k` 之后直到 `n` 的数中找第一个能整除 `n` 的数并返回；找不到时返回 0。

    >>> smallest_factor_above(24, 4)
    6
    >>> smallest_factor_above(7, 1)
    7
    >>> smallest_factor_above(9, 9)
    0
    """
    for d in range(k + 1, n + 1):
        if n % d == 0:
            return d
    return 0


def smallest_factor_above_2(n: int, k: int) -> int:
    return min((d for d in range(k + 1, n + 1) if n % d == 0), default=0)


def divisible_by_digit_total(n: int) -> bool:
    """Check whether `n` can be divided by the sum of its digits without a remainder.

    Given a positive integer `n`, add up its digits and tell whether that sum divides `n`.

    判断 `n` 是否能被自己的各位数字之和整除。

    给定正整数 `n`，先求各位数字之和，再判断这个和能否整除 `n`。

    >>> divisible_by_digit_total(18)
    True
    >>> divisible_by_digit_total(19)
    False
    >>> divisible_by_digit_total(7)
    True
    """
    return n % sum(int(digit) for digit in str(n)) == 0


def divisible_by_digit_total_2(n: int) -> bool:
    total = 0
    rest = n
    while rest > 0:
        total += rest % 10
        rest //= 10
    return n % total == 0


def digit_squares_total(n: int) -> int:
    """Return the sum of the squares of the digits of `n`.

    Given a non-negative integer `n`, square each of its digits and add the squares up.

    返回 `n` 各位数字的平方和。

    给定非负整数 `n`，把它的每一位数字平方后相加，返回总和。

    >>> digit_squares_total(123)
    14
    >>> digit_squares_total(40)
    16
    >>> digit_squares_total(0)
    0
    """
    return sum(int(digit) ** 2 for digit in str(n))


def digit_squares_total_2(n: int) -> int:
    total = 0
    while n > 0:
        n, digit = divmod(n, 10)
        total += digit * digit
    return total


def left_half_heavier(n: int) -> bool:
    """Check whether the first half of the digits of `n` has a larger sum than the second half. With
    an odd number of digits the middle one is left out.

    Given a positive integer `n`, split its digits in the middle, ignoring a middle digit, and
    return True if the left digits add up to more than the right ones.

    判断 `n` 前一半数字之和是否大于后一半数字之和；位数为奇数时忽略中间那一位。

    给定正整数 `n`，从中间把各位数字分成左右两半（忽略正中的数字），左边之和更大时返回 True。

    >>> left_half_heavier(9412)
    True
    >>> left_half_heavier(12912)
    False
    >>> left_half_heavier(5)
    False
    """
    digits = [int(char) for char in str(n)]
    half = len(digits) // 2
    return sum(digits[:half]) > sum(digits[len(digits) - half :])


def largest_digit_gap(n: int) -> int:
    """Return the largest difference between two neighbouring digits of `n`, or 0 if there is only
    one digit.

    Given a non-negative integer `n`, compare each digit with the next one and return the greatest
    absolute difference found.

    返回 `n` 中相邻两位数字之差的最大绝对值；只有一位时返回 0。

    给定非负整数 `n`，把每一位与它后一位比较，返回其中最大的绝对差。

    >>> largest_digit_gap(2715)
    6
    >>> largest_digit_gap(333)
    0
    >>> largest_digit_gap(8)
    0
    """
    digits = [int(char) for char in str(n)]
    return max((abs(a - b) for a, b in zip(digits, digits[1:])), default=0)


def largest_digit_gap_2(n: int) -> int:
    largest = 0
    while n >= 10:
        gap = abs(n % 10 - n // 10 % 10)
        largest = max(largest, gap)
        n //= 10
    return largest


def reversed_sum(n: int) -> int:
    """Return the sum of `n` and the number made by reading its digits backwards.

    You are given a non-negative integer `n`. Reverse its digits and add the result to `n`.

    返回 `n` 与把它的数字倒着读得到的数之和。

    给定非负整数 `n`，将其各位数字颠倒成一个新数，再与 `n` 相加。

    >>> reversed_sum(123)
    444
    >>> reversed_sum(50)
    55
    >>> reversed_sum(0)
    0
    """
    return n + int(str(n)[::-1])


def reversed_sum_2(n: int) -> int:
    backwards = 0
    rest = n
    while rest > 0:
        backwards = backwards * 10 + rest % 10
        rest //= 10
    return n + backwards


def reversals_until_mirror(n: int, limit: int) -> int:
    """Add the reversed number to `n` again and again until it reads the same both ways. Return the
    number of additions, or -1 if more than `limit` would be needed.

    Given a positive integer `n`, repeat the step "`n` plus its digits reversed" until a palindrome
    appears, and count the steps. Give up with -1 after `limit` steps.

    反复把 `n` 加上它的倒序数，直到正读反读相同，返回相加次数；若超过 `limit` 次仍不行则返回 -1。

    给定正整数 `n`，重复“`n` 加上其倒序数”这一步直到出现回文数，统计步数；`limit` 步后仍未出现就返回 -1。

    >>> reversals_until_mirror(57, 10)
    2
    >>> reversals_until_mirror(22, 10)
    0
    >>> reversals_until_mirror(89, 5)
    -1
    """
    for step in range(limit + 1):
        if str(n) == str(n)[::-1]:
            return step
        n += int(str(n)[::-1])
    return -1


def odd_digits_sum(n: int) -> int:
    """Return the sum of the odd digits of `n`.

    Given a non-negative integer `n`, add up only those of its digits that are odd; if none is odd,
    the sum is 0.

    返回 `n` 中所有奇数数字之和。

    给定非负整数 `n`，只把其中是奇数的数位相加；若没有奇数数字，结果为 0。

    >>> odd_digits_sum(12345)
    9
    >>> odd_digits_sum(2468)
    0
    """
    return sum(int(digit) for digit in str(n) if digit in "13579")


def odd_digits_sum_2(n: int) -> int:
    total = 0
    while n > 0:
        digit = n % 10
        if digit % 2 == 1:
            total += digit
        n //= 10
    return total


def digits_in_given_base(n: int, base: int) -> list[int]:
    """Return the digits of `n` in the number system with the given `base`, most significant first.

    You are given a non-negative integer `n` and a `base` of at least 2. Collect the remainders of
    dividing by `base` over and over, then turn them round. For 0 the answer is [0].

    返回 `n` 在 `base` 进制下的各位数字，最高位在前。

    给定非负整数 `n` 和不小于 2 的 `base`，反复除以 `base` 收集余数后再颠倒顺序；`n` 为 0 时返回 [0]。

    >>> digits_in_given_base(10, 3)
    [1, 0, 1]
    >>> digits_in_given_base(255, 16)
    [15, 15]
    >>> digits_in_given_base(0, 2)
    [0]
    """
    digits = []
    while n > 0:
        digits.append(n % base)
        n //= base
    return digits[::-1] or [0]


def length_in_base(n: int, base: int) -> int:
    """Return how many digits the positive integer `n` has when written in `base`.

    Given a positive integer `n` and a `base` of at least 2, count how often `n` can be divided by
    `base`, dropping remainders, until 0 is left.

    返回正整数 `n` 写成 `base` 进制时的位数。

    给定正整数 `n` 和不小于 2 的 `base`，统计 `n` 不断整除 `base`（舍去余数）多少次后变成 0。

    >>> length_in_base(8, 2)
    4
    >>> length_in_base(26, 3)
    3
    >>> length_in_base(1, 10)
    1
    """
    count = 0
    while n > 0:
        n //= base
        count += 1
    return count


def length_in_base_2(n: int, base: int) -> int:
    length = 1
    while base**length <= n:
        length += 1
    return length


def value_of_digits(digits: list[int], base: int) -> int:
    """Return the number whose digits in `base` are `digits`, the most significant first.

    Given a list `digits` and a `base`, start from 0 and, for each digit, multiply by `base` and add
    the digit. The empty list gives 0.

    `digits` 是某数在 `base` 进制下的各位数字（最高位在前），返回这个数。

    给定列表 `digits` 和 `base`，从 0 开始，对每个数字先乘以 `base` 再加上它；空列表得 0。

    >>> value_of_digits([1, 0, 1], 2)
    5
    >>> value_of_digits([2, 1], 7)
    15
    >>> value_of_digits([], 10)
    0
    """
    value = 0
    for digit in digits:
        value = value * base + digit
    return value


def value_of_digits_2(digits: list[int], base: int) -> int:
    return sum(digit * base**power for power, digit in enumerate(reversed(digits)))


def ternary_text(n: int) -> str:
    """Return the non-negative integer `n` written in base three.

    Write a function that turns `n` into a string of the digits 0, 1 and 2, its form in base three.
    Zero becomes '0'.

    返回非负整数 `n` 的三进制表示。

    编写一个函数，把 `n` 转换成由数字 0、1、2 组成的三进制字符串；零变成 '0'。

    >>> ternary_text(11)
    '102'
    >>> ternary_text(3)
    '10'
    >>> ternary_text(0)
    '0'
    """
    text = ""
    while n >= 3:
        text = str(n % 3) + text
        n //= 3
    return str(n) + text


def ternary_text_2(n: int) -> str:
    if n < 3:
        return str(n)
    return ternary_text_2(n // 3) + str(n % 3)


def more_ones_than_zeros(n: int) -> bool:
    """Check whether the binary form of the positive integer `n` has more ones than zeros.

    Given a positive integer `n`, write it in binary and compare how often 1 and 0 occur.

    判断正整数 `n` 的二进制表示中 1 的个数是否多于 0 的个数。

    给定正整数 `n`，把它写成二进制，比较其中 1 和 0 出现的次数，1 更多时返回 True。

    >>> more_ones_than_zeros(13)
    True
    >>> more_ones_than_zeros(10)
    False
    >>> more_ones_than_zeros(8)
    False
    """
    bits = bin(n)[2:]
    return bits.count("1") > bits.count("0")


def more_ones_than_zeros_2(n: int) -> bool:
    balance = 0
    while n > 0:
        balance += 1 if n % 2 == 1 else -1
        n //= 2
    return balance > 0


def binary_texts_up_to(n: int) -> list[str]:
    """Return the numbers from 0 to `n` in binary, all padded with zeros to the same length.

    Given a non-negative integer `n`, write each number from 0 to `n` in binary with leading zeros,
    as many digits as `n` itself needs.

    返回从 0 到 `n` 各数的二进制字符串，全部在前面补零到相同长度。

    给定非负整数 `n`，把 0 到 `n` 的每个数写成二进制，并用前导零补足到 `n` 本身所需的位数。

    >>> binary_texts_up_to(4)
    ['000', '001', '010', '011', '100']
    >>> binary_texts_up_to(1)
    ['0', '1']
    """
    width = len(f"{n:b}")
    return [f"{i:b}".zfill(width) for i in range(n + 1)]


def valid_in_base(text: str, base: int) -> bool:
    """Check whether `text` is a number in `base`: not empty, and every digit smaller than `base`.

    You are given a string `text` of decimal digits and a `base` from 2 to 10. Return True if all
    the digits are allowed in that base, and False for an empty string.

    判断 `text` 是否是合法的 `base` 进制数：非空，且每个数字都小于 `base`。

    给定由十进制数字组成的字符串 `text` 和 2 到 10 之间的 `base`，所有数字在该进制中都可用时返回 True，
    空串返回 False。

    >>> valid_in_base("1021", 3)
    True
    >>> valid_in_base("128", 8)
    False
    >>> valid_in_base("", 2)
    False
    """
    return text != "" and all(int(char) < base for char in text)


def valid_in_base_2(text: str, base: int) -> bool:
    if not text:
        return False
    for char in text:
        if int(char) >= base:
            return False
    return True


def squares_with_last_digit(limit: int, digit: int) -> list[int]:
    """Return the square numbers up to `limit` that end with `digit`, starting from 0.

    Given an integer `limit` and a digit, go through 0, 1, 4, 9, ... while the squares do not exceed
    `limit`, and keep those whose last digit is `digit`.

    返回不超过 `limit` 且末位为 `digit` 的完全平方数（从 0 开始）。

    给定整数 `limit` 和一个数字，依次检查不超过 `limit` 的 0、1、4、9……，保留末位等于 `digit` 的数。

    >>> squares_with_last_digit(150, 4)
    [4, 64, 144]
    >>> squares_with_last_digit(100, 3)
    []
    """
    result = []
    root = 0
    while root * root <= limit:
        if root * root % 10 == digit:
            result.append(root * root)
        root += 1
    return result


def squares_with_last_digit_2(limit: int, digit: int) -> list[int]:
    squares = [root**2 for root in range(math.isqrt(limit) + 1)]
    return [square for square in squares if square % 10 == digit]


def missing_to_square(n: int) -> int:
    """Return the smallest non-negative number that has to be added to `n` to get a square.

    You are given a non-negative integer `n`. Find the first square number that is not smaller than
    `n` and return its distance from `n`.

    返回 `n` 至少要加上多少才能成为完全平方数。

    给定非负整数 `n`，找到不小于 `n` 的第一个完全平方数，返回它与 `n` 之差。

    >>> missing_to_square(20)
    5
    >>> missing_to_square(36)
    0
    >>> missing_to_square(0)
    0
    """
    root = 0
    while root * root < n:
        root += 1
    return root * root - n


def missing_to_square_2(n: int) -> int:
    root = math.isqrt(n)
    if root * root == n:
        return 0
    return (root + 1) ** 2 - n


def cubes_dividing(n: int) -> list[int]:
    """Return the cube numbers greater than 1 that divide `n`.

    Given a positive integer `n`, list in ascending order the cubes 8, 27, 64, ... which are factors
    of `n`.

    返回能整除 `n` 且大于 1 的立方数。

    给定正整数 `n`，按升序列出 8、27、64……这些立方数中是 `n` 的因数的数。

    >>> cubes_dividing(64)
    [8, 64]
    >>> cubes_dividing(216)
    [8, 27, 216]
    >>> cubes_dividing(20)
    []
    """
    cubes = []
    root = 2
    while root**3 <= n:
        if n % root**3 == 0:
            cubes.append(root**3)
        root += 1
    return cubes


def cubes_dividing_2(n: int) -> list[int]:
    return [k**3 for k in range(2, n + 1) if k**3 <= n and n % k**3 == 0]


def square_count_in(numbers: list[int]) -> int:
    """Count the square numbers in `numbers`; negative numbers are never squares.

    Given a list of integers `numbers`, return how many of them are the square of a whole number.

    统计 `numbers` 中完全平方数的个数，负数不算。

    给定整数列表 `numbers`，返回其中有多少个数是某个整数的平方。

    >>> square_count_in([1, 2, 4, 9, 12])
    3
    >>> square_count_in([-4, 0])
    1
    >>> square_count_in([])
    0
    """
    return sum(n >= 0 and math.isqrt(n) ** 2 == n for n in numbers)


def square_count_in_2(numbers: list[int]) -> int:
    count = 0
    for number in numbers:
        if number >= 0 and math.isqrt(number) ** 2 == number:
            count += 1
    return count


def alternating_cubes_sum(n: int) -> int:
    """Return 1 - 8 + 27 - 64 + ... with the cubes of the numbers from 1 to `n`.

    Write a function that adds the cubes of the odd numbers up to `n` and subtracts the cubes of the
    even ones.

    计算 1 - 8 + 27 - 64 + ……，其中用到 1 到 `n` 各数的立方。

    编写一个函数，把不超过 `n` 的奇数的立方相加，并减去偶数的立方。

    >>> alternating_cubes_sum(3)
    20
    >>> alternating_cubes_sum(2)
    -7
    >>> alternating_cubes_sum(0)
    0
    """
    return sum(k**3 if k % 2 == 1 else -(k**3) for k in range(1, n + 1))


def alternating_cubes_sum_2(n: int) -> int:
    total = 0
    sign = 1
    for k in range(1, n + 1):
        total += sign * k**3
        sign = -sign
    return total


def halving_series(start: float, terms: int) -> float:
    """Return the sum of `terms` numbers, of which the first is `start` and each other one is half
    of the one before.

    You are given a number `start` and a count `terms`. Add `start`, its half, its quarter and so
    on, `terms` numbers in all.

    返回 `terms` 个数之和，第一个数是 `start`，之后每个数都是前一个的一半。

    给定 `start` 和项数 `terms`，把 `start`、它的一半、四分之一……共 `terms` 个数相加。

    >>> halving_series(8.0, 3)
    14.0
    >>> halving_series(1.0, 4)
    1.875
    >>> halving_series(5.0, 1)
    5.0
    """
    total = 0.0
    for _ in range(terms):
        total += start
        start /= 2
    return total


def halving_series_2(start: float, terms: int) -> float:
    return sum(start / 2**power for power in range(terms))


def repeated_digit_series(digit: int, count: int) -> int:
    """Return the sum d + dd + ddd + ..., where d is `digit` and the last of the `count` numbers has
    `count` digits.

    Given a `digit` and a `count`, add the numbers made of one, two, three, ... copies of `digit`.

    计算 d + dd + ddd + …… 的和，其中 d 为 `digit`，共 `count` 个数，最后一个数有 `count` 位。

    给定 `digit` 和 `count`，把由一个、两个、三个……直到 `count` 个 `digit` 组成的数相加。

    >>> repeated_digit_series(2, 3)
    246
    >>> repeated_digit_series(9, 2)
    108
    >>> repeated_digit_series(7, 0)
    0
    """
    total = 0
    term = 0
    for _ in range(count):
        term = term * 10 + digit
        total += term
    return total


def repeated_digit_series_2(digit: int, count: int) -> int:
    return sum(int(str(digit) * length) for length in range(1, count + 1))


def arithmetic_terms(first: int, step: int, count: int) -> list[int]:
    """Return the first `count` terms of the arithmetic sequence that begins with `first` and grows
    by `step`.

    Given three integers, build a list of `count` numbers: `first`, then `step` more each time.

    返回首项为 `first`、公差为 `step` 的等差数列的前 `count` 项。

    给定三个整数，构造含 `count` 个数的列表：从 `first` 开始，每次增加 `step`。

    >>> arithmetic_terms(3, 4, 4)
    [3, 7, 11, 15]
    >>> arithmetic_terms(5, -2, 3)
    [5, 3, 1]
    >>> arithmetic_terms(1, 1, 0)
    []
    """
    return [first + i * step for i in range(count)]


def arithmetic_terms_2(first: int, step: int, count: int) -> list[int]:
    terms = []
    for _ in range(count):
        terms.append(first)
        first += step
    return terms


def missing_in_sequence(terms: list[int], step: int) -> list[int]:
    """`terms` are some terms of an arithmetic sequence with the positive difference `step`. Return
    the terms between the first and the last one that are missing.

    Given an ascending non-empty list `terms` and a `step`, walk from the first element to the last
    one by `step` and collect the values that `terms` lacks.

    `terms` 是公差为正数 `step` 的等差数列中的若干项，返回首项与末项之间缺少的项。

    给定升序非空列表 `terms` 和 `step`，从第一个元素起每次加 `step` 走到最后一个，收集 `terms` 中没有的值。

    >>> missing_in_sequence([2, 5, 11, 17], 3)
    [8, 14]
    >>> missing_in_sequence([4, 6], 2)
    []
    >>> missing_in_sequence([7], 5)
    []
    """
    return [n for n in range(terms[0], terms[-1], step) if n not in terms]


def terms_until_sum(first: int, step: int, goal: int) -> int:
    """Return how many terms of the sequence `first`, `first` + `step`, ... must be added to reach
    at least `goal`.

    Given a positive `first`, a non-negative `step` and a `goal`, add the terms one after the other
    and count them until the sum is `goal` or more.

    返回数列 `first`、`first` + `step`……至少要加多少项，和才能达到 `goal`。

    给定正数 `first`、非负数 `step` 和 `goal`，逐项相加并计数，直到和不小于 `goal` 为止。

    >>> terms_until_sum(1, 1, 10)
    4
    >>> terms_until_sum(5, 0, 12)
    3
    >>> terms_until_sum(3, 2, 0)
    0
    """
    total = count = 0
    while total < goal:
        total += first + count * step
        count += 1
    return count


def centred_square(n: int) -> int:
    """Return the `n`-th centred square number: one dot with `n` - 1 square rings of 4, 8, 12, ...
    dots around it.

    Given a positive integer `n`, start with a single dot and add rings of 4, 8, 12, ... dots until
    there are `n` layers; return the number of dots.

    返回第 `n` 个中心正方形数：中间一个点，外面依次围着 4、8、12……个点，共 `n` - 1 圈。

    给定正整数 `n`，从一个点开始，逐圈加上 4、8、12……个点直到共有 `n` 层，返回点的总数。

    >>> centred_square(3)
    13
    >>> centred_square(1)
    1
    """
    return 1 + sum(4 * ring for ring in range(1, n))


def centred_square_2(n: int) -> int:
    return n * n + (n - 1) * (n - 1)


def pyramid_of_balls(layers: int) -> int:
    """Balls are piled up in square layers, with 1 ball on top, then 4, then 9 and so on. Return the
    number of balls in `layers` layers.

    Write a function that adds up the squares of the numbers from 1 to `layers`.

    把球堆成正方形的层，最上层 1 个，往下依次 4 个、9 个……，返回 `layers` 层一共有多少个球。

    编写一个函数，求从 1 到 `layers` 各数的平方之和。

    >>> pyramid_of_balls(3)
    14
    >>> pyramid_of_balls(1)
    1
    >>> pyramid_of_balls(0)
    0
    """
    return sum(side**2 for side in range(1, layers + 1))


def pyramid_of_balls_2(layers: int) -> int:
    return layers * (layers + 1) * (2 * layers + 1) // 6


def complete_triangle_rows(dots: int) -> tuple[int, int]:
    """Lay `dots` dots in rows of 1, 2, 3, ... Return the number of full rows and of the dots left
    over.

    You are given a non-negative integer `dots`. Take away 1, 2, 3, ... while enough dots remain and
    return a tuple of the number of complete rows and the rest.

    把 `dots` 个点按每行 1、2、3……个摆放，返回完整的行数和剩下的点数。

    给定非负整数 `dots`，只要够用就依次取走 1、2、3……个，返回（完整行数, 剩余点数）。

    >>> complete_triangle_rows(12)
    (4, 2)
    >>> complete_triangle_rows(6)
    (3, 0)
    >>> complete_triangle_rows(0)
    (0, 0)
    """
    rows = 0
    while dots > rows:
        rows += 1
        dots -= rows
    return rows, dots


def first_oblong_numbers(count: int) -> list[int]:
    """Return the first `count` oblong numbers 2, 6, 12, 20, ..., each the product of two
    neighbours.

    Given a non-negative integer `count`, list the products 1 * 2, 2 * 3, 3 * 4 and so on.

    返回前 `count` 个长方形数 2、6、12、20……，每个都是两个相邻整数之积。

    给定非负整数 `count`，依次列出 1 * 2、2 * 3、3 * 4……这 `count` 个乘积。

    >>> first_oblong_numbers(4)
    [2, 6, 12, 20]
    >>> first_oblong_numbers(0)
    []
    """
    return [k * (k + 1) for k in range(1, count + 1)]


def first_oblong_numbers_2(count: int) -> list[int]:
    result = []
    value = 0
    for k in range(1, count + 1):
        value += 2 * k
        result.append(value)
    return result


def is_oblong(n: int) -> bool:
    """Check whether `n` is the product of two consecutive non-negative integers.

    Given a non-negative integer `n`, return True if there is a k with k * (k + 1) equal to `n`.

    判断 `n` 是否为两个相邻非负整数的乘积。

    给定非负整数 `n`，如果存在 k 使得 k * (k + 1) 等于 `n`，就返回 True。

    >>> is_oblong(12)
    True
    >>> is_oblong(16)
    False
    >>> is_oblong(0)
    True
    """
    k = math.isqrt(n)
    return k * (k + 1) == n


def is_oblong_2(n: int) -> bool:
    return any(k * (k + 1) == n for k in range(n + 1))


def double_plus_one(start: int, n: int) -> int:
    """Return the result of doubling `start` and adding 1, done `n` times.

    Given two integers, apply the rule "twice the value plus one" `n` times, beginning with `start`.

    对 `start` 反复执行“乘 2 再加 1”共 `n` 次，返回结果。

    给定两个整数，从 `start` 出发，把“两倍加一”这一规则连续应用 `n` 次。

    >>> double_plus_one(1, 3)
    15
    >>> double_plus_one(5, 1)
    11
    >>> double_plus_one(4, 0)
    4
    """
    for _ in range(n):
        start = 2 * start + 1
    return start


def double_plus_one_2(start: int, n: int) -> int:
    if n == 0:
        return start
    return double_plus_one_2(2 * start + 1, n - 1)


def sum_of_previous_two_from(a: int, b: int, count: int) -> list[int]:
    """Return the first `count` terms of the sequence that begins with `a` and `b` and in which each
    further term is the sum of the two before.

    You are given two starting values and a non-negative `count`. Build the list in which every term
    from the third on is the sum of the two terms ahead of it.

    数列以 `a` 和 `b` 开头，之后每一项都是前两项之和，返回它的前 `count` 项。

    给定两个初始值和非负整数 `count`，生成一个列表，其中从第三项起每一项等于它前面两项之和。

    >>> sum_of_previous_two_from(2, 5, 5)
    [2, 5, 7, 12, 19]
    >>> sum_of_previous_two_from(4, -1, 3)
    [4, -1, 3]
    >>> sum_of_previous_two_from(1, 1, 0)
    []
    """
    terms = []
    for _ in range(count):
        terms.append(a)
        a, b = b, a + b
    return terms


def sum_of_previous_two_from_2(a: int, b: int, count: int) -> list[int]:
    terms = [a, b]
    while len(terms) < count:
        terms.append(terms[-1] + terms[-2])
    return terms[:count]


def difference_of_previous_two(a: int, b: int, n: int) -> int:
    """Return term `n`, counted from 0, of the sequence `a`, `b`, `b` - `a`, ... in which every term
    is the last one minus the one before it.

    Write a function that starts with `a` and `b` as the terms 0 and 1, lets each new term be the
    last term minus the last but one, and returns term `n`.

    数列从 `a`、`b` 开始，之后每一项等于前一项减去再前一项，返回第 `n` 项（从 0 计数）。

    编写一个函数，以 `a`、`b` 为第 0、1 项，每个新项为最后一项减去倒数第二项，返回第 `n` 项。

    >>> difference_of_previous_two(2, 5, 2)
    3
    >>> difference_of_previous_two(2, 5, 4)
    -5
    >>> difference_of_previous_two(2, 5, 0)
    2
    """
    for _ in range(n):
        a, b = b, b - a
    return a


def difference_of_previous_two_2(a: int, b: int, n: int) -> int:
    terms = [a, b]
    for i in range(2, n + 1):
        terms.append(terms[i - 1] - terms[i - 2])
    return terms[n]


def handshakes_between_groups(sizes: list[int]) -> int:
    """Groups of the given `sizes` meet. Everybody shakes hands once with everyone from the other
    groups, but not with the own group. Return the number of handshakes.

    Given a list `sizes` of group sizes, add up the products of the sizes over all pairs of groups.

    若干组人见面，各组人数为 `sizes`。每人与其他组的每个人握一次手，同组的人不握手，求握手总次数。

    给定各组人数的列表 `sizes`，把任意两组人数之积全部加起来。

    >>> handshakes_between_groups([2, 3])
    6
    >>> handshakes_between_groups([1, 2, 3])
    11
    >>> handshakes_between_groups([5])
    0
    """
    total = 0
    people = 0
    for size in sizes:
        total += people * size
        people += size
    return total


def handshakes_between_groups_2(sizes: list[int]) -> int:
    return sum(a * b for a, b in itertools.combinations(sizes, 2))


def outfit_count(shirts: int, trousers: int, hats: int) -> int:
    """Return how many outfits of one shirt, one pair of trousers and at most one hat are possible.

    You are given the numbers of `shirts`, `trousers` and `hats`. An outfit has a shirt, trousers
    and either one of the hats or none. Count the different outfits.

    一套衣服由一件衬衫、一条裤子和至多一顶帽子组成，返回共有多少种搭配。

    给定 `shirts`、`trousers` 和 `hats` 的数量，每套有一件衬衫、一条裤子，帽子可戴一顶也可不戴，求搭配种数。

    >>> outfit_count(3, 2, 1)
    12
    >>> outfit_count(4, 2, 0)
    8
    >>> outfit_count(0, 3, 2)
    0
    """
    return shirts * trousers * (hats + 1)


def committee_with_leader(people: int, size: int) -> int:
    """Return in how many ways a team of `size` can be chosen from `people` persons and one of the
    team be made its leader.

    Given the numbers `people` and `size`, multiply the number of possible teams by `size`, for
    every member may lead.

    从 `people` 人中选出 `size` 人组成小组，并从组员中指定一名组长，返回方法总数。

    给定 `people` 和 `size`，用可能的小组数乘以 `size`，因为每名组员都可以当组长。

    >>> committee_with_leader(5, 3)
    30
    >>> committee_with_leader(4, 1)
    4
    >>> committee_with_leader(3, 5)
    0
    """
    return math.comb(people, size) * size


def committee_with_leader_2(people: int, size: int) -> int:
    teams = itertools.combinations(range(people), size)
    return sum(len(team) for team in teams)


def codes_without_repeats(symbols: int, length: int) -> int:
    """Return how many codes of `length` signs can be made from `symbols` different signs if no sign
    may be used twice.

    Write a function that multiplies `symbols`, `symbols` - 1, `symbols` - 2 and so on, `length`
    factors in all.

    用 `symbols` 种不同符号组成长度为 `length` 的密码，每种符号最多用一次，返回密码的个数。

    编写一个函数，把 `symbols`、`symbols` - 1、`symbols` - 2……共 `length` 个因数相乘。

    >>> codes_without_repeats(5, 2)
    20
    >>> codes_without_repeats(3, 3)
    6
    >>> codes_without_repeats(2, 3)
    0
    """
    count = 1
    for used in range(length):
        count *= symbols - used
    return count


def codes_without_repeats_2(symbols: int, length: int) -> int:
    return math.perm(symbols, length)


def pairs_with_even_product(numbers: list[int]) -> int:
    """Count the pairs of elements of `numbers`, at different places, whose product is even.

    Given a list of integers `numbers`, take all pairs of places and return in how many of them at
    least one of the two values is even.

    统计 `numbers` 中不同位置的两个元素之积为偶数的数对个数。

    给定整数列表 `numbers`，考虑所有位置对，返回其中至少有一个值是偶数的有多少对。

    >>> pairs_with_even_product([1, 2, 3])
    2
    >>> pairs_with_even_product([1, 3, 5])
    0
    >>> pairs_with_even_product([4])
    0
    """
    return sum(a * b % 2 == 0 for a, b in itertools.combinations(numbers, 2))


def pairs_with_even_product_2(numbers: list[int]) -> int:
    odd = sum(n % 2 for n in numbers)
    return math.comb(len(numbers), 2) - math.comb(odd, 2)


def clock_hour_after(hour: int, hours: int) -> int:
    """Return the hour from 1 to 12 that a clock shows `hours` hours after `hour` o'clock.

    You are given an `hour` from 1 to 12 and a number of `hours`, negative when the clock is turned
    back. Return what the hour hand points to afterwards; it is never 0.

    时钟现在指向 `hour` 点，返回经过 `hours` 小时后指向几点（1 到 12）。

    给定 1 到 12 的 `hour` 和小时数 `hours`（负数表示往回拨），返回之后时针所指的钟点，结果不会是 0。

    >>> clock_hour_after(10, 5)
    3
    >>> clock_hour_after(12, 24)
    12
    >>> clock_hour_after(1, -1)
    12
    """
    return (hour + hours - 1) % 12 + 1


def clock_hour_after_2(hour: int, hours: int) -> int:
    result = (hour + hours) % 12
    return 12 if result == 0 else result


def remainder_counts(numbers: list[int], k: int) -> list[int]:
    """Return a list whose element at place r tells how many of `numbers` leave the remainder r when
    divided by `k`.

    Given a list `numbers` and a positive integer `k`, count the remainders 0, 1, ..., `k` - 1 and
    return the `k` counts.

    返回一个列表，其中下标 r 处的值表示 `numbers` 中除以 `k` 余 r 的数有多少个。

    给定列表 `numbers` 和正整数 `k`，统计余数 0、1……`k` - 1 各出现几次，返回这 `k` 个次数。

    >>> remainder_counts([1, 4, 5, 6, 9], 3)
    [2, 2, 1]
    >>> remainder_counts([], 2)
    [0, 0]
    """
    counts = [0] * k
    for number in numbers:
        counts[number % k] += 1
    return counts


def remainder_counts_2(numbers: list[int], k: int) -> list[int]:
    remainders = [number % k for number in numbers]
    return [remainders.count(r) for r in range(k)]


def product_remainder(numbers: list[int], modulus: int) -> int:
    """Return the remainder of the product of all `numbers` when divided by `modulus`.

    Given a list of integers `numbers` and a positive `modulus`, multiply the numbers, keeping only
    the remainder after every step. The product of no numbers is 1.

    返回 `numbers` 中所有数之积除以 `modulus` 的余数。

    给定整数列表 `numbers` 和正数 `modulus`，逐个相乘，每一步只保留余数；没有数时乘积视为 1。

    >>> product_remainder([3, 4, 5], 7)
    4
    >>> product_remainder([2, 5], 10)
    0
    >>> product_remainder([], 1)
    0
    """
    result = 1 % modulus
    for number in numbers:
        result = result * number % modulus
    return result


def product_remainder_2(numbers: list[int], modulus: int) -> int:
    return math.prod(numbers) % modulus


def steps_back_to_start(step: int, size: int) -> int:
    """On a ring of `size` seats you move on by `step` seats at a time. Return after how many moves
    you are back on the first seat.

    Given positive integers `step` and `size`, count how many times `step` must be added, modulo
    `size`, until the position is 0 again.

    一圈有 `size` 个座位，每次前进 `step` 个，返回移动多少次后回到最初的座位。

    给定正整数 `step` 和 `size`，从 0 开始每次加 `step` 并对 `size` 取余，统计多少次后又变为 0。

    >>> steps_back_to_start(4, 6)
    3
    >>> steps_back_to_start(5, 7)
    7
    >>> steps_back_to_start(6, 3)
    1
    """
    position = step % size
    moves = 1
    while position != 0:
        position = (position + step) % size
        moves += 1
    return moves


def steps_back_to_start_2(step: int, size: int) -> int:
    return size // math.gcd(step, size)


def square_remainders(modulus: int) -> list[int]:
    """Return the different remainders that square numbers leave when divided by `modulus`, in
    ascending order.

    Given a positive integer `modulus`, square each number from 0 to `modulus` - 1, take the
    remainders and list each once, sorted.

    按升序返回完全平方数除以 `modulus` 可能得到的不同余数。

    给定正整数 `modulus`，把 0 到 `modulus` - 1 的数平方后取余，去重并排序。

    >>> square_remainders(7)
    [0, 1, 2, 4]
    >>> square_remainders(4)
    [0, 1]
    >>> square_remainders(1)
    [0]
    """
    return sorted({n * n % modulus for n in range(modulus)})


def square_remainders_2(modulus: int) -> list[int]:
    remainders = []
    for n in range(modulus):
        if n * n % modulus not in remainders:
            remainders.append(n * n % modulus)
    remainders.sort()
    return remainders


def average_gap(values: list[int]) -> float:
    """Return the average difference between neighbours of `values` after sorting them, or 0.0 for
    fewer than two values.

    Given a list `values`, sort it and return the mean of the gaps between consecutive elements.
    With less than two elements the result is 0.0.

    把 `values` 排序后，返回相邻两数之差的平均值；不足两个数时返回 0.0。

    给定列表 `values`，先排序，再求相邻元素间隔的平均数；元素少于两个则结果为 0.0。

    >>> average_gap([7, 1, 3])
    3.0
    >>> average_gap([4, 4, 5])
    0.5
    >>> average_gap([9])
    0.0
    """
    if len(values) < 2:
        return 0.0
    return (max(values) - min(values)) / (len(values) - 1)


def average_gap_2(values: list[int]) -> float:
    ordered = sorted(values)
    gaps = [b - a for a, b in zip(ordered, ordered[1:])]
    return sum(gaps) / len(gaps) if gaps else 0.0


def mean_of_extremes(values: list[int]) -> float:
    """Return the number halfway between the smallest and the largest of `values`.

    You are given a non-empty list `values`. Add its minimum and its maximum and divide by 2.

    返回 `values` 中最小值与最大值的中点。

    给定非空列表 `values`，把最小值与最大值相加再除以 2。

    >>> mean_of_extremes([4, 9, 1])
    5.0
    >>> mean_of_extremes([2, 3])
    2.5
    >>> mean_of_extremes([-6])
    -6.0
    """
    return (min(values) + max(values)) / 2


def mean_of_extremes_2(values: list[int]) -> float:
    ordered = sorted(values)
    return (ordered[0] + ordered[-1]) / 2


def spread_without_ends(values: list[int]) -> int:
    """Leave out one smallest and one largest of `values`, and return the difference between the
    largest and the smallest of the rest. With fewer than three values return 0.

    Given a list `values`, sort it, drop the first and the last element and return the range of what
    remains, or 0 if nothing remains.

    去掉 `values` 中一个最小值和一个最大值，返回其余数的最大值与最小值之差；不足三个数时返回 0。

    给定列表 `values`，排序后去掉首尾两个元素，返回剩余部分的极差；没有剩余则返回 0。

    >>> spread_without_ends([8, 1, 5, 30, 6])
    3
    >>> spread_without_ends([2, 2, 9])
    0
    >>> spread_without_ends([4])
    0
    """
    inner = sorted(values)[1:-1]
    return inner[-1] - inner[0] if inner else 0


def spread_without_ends_2(values: list[int]) -> int:
    if len(values) < 3:
        return 0
    ordered = sorted(values)
    return ordered[-2] - ordered[1]


def total_deviation_from(values: list[int], center: int) -> int:
    """Return the sum of the distances of all `values` from `center`.

    Given a list of integers `values` and an integer `center`, add up the absolute differences
    between each value and `center`.

    返回 `values` 中所有数到 `center` 的距离之和。

    给定整数列表 `values` 和整数 `center`，把每个数与 `center` 之差的绝对值加起来。

    >>> total_deviation_from([1, 5, 10], 4)
    10
    >>> total_deviation_from([3, 3], 3)
    0
    >>> total_deviation_from([], 7)
    0
    """
    return sum(abs(value - center) for value in values)


def total_deviation_from_2(values: list[int], center: int) -> int:
    total = 0
    for value in values:
        if value >= center:
            total += value - center
        else:
            total += center - value
    return total


def average_of_halves(values: list[int]) -> tuple[float, float]:
    """Return the averages of the first and of the second half of `values`, whose length is even and
    not zero.

    Write a function that cuts the list `values`, of even length, in the middle and returns a tuple
    of the two mean values.

    `values` 的长度为非零偶数，返回它前一半与后一半的平均数。

    编写一个函数，把长度为偶数的列表 `values` 从中间分开，以元组形式返回两半各自的平均值。

    >>> average_of_halves([1, 2, 5, 7])
    (1.5, 6.0)
    >>> average_of_halves([4, 0])
    (4.0, 0.0)
    """
    half = len(values) // 2
    return sum(values[:half]) / half, sum(values[half:]) / half


def mean_stays_between(values: list[int], low: int, high: int) -> bool:
    """Check whether the average of `values` is at least `low` and at most `high`. Without values
    the answer is False.

    Given a list `values` and two bounds, return True if the mean lies from `low` to `high`, both
    included, and False for an empty list.

    判断 `values` 的平均数是否在 `low` 到 `high` 之间（含两端）；没有数时返回 False。

    给定列表 `values` 和上下界，平均值不小于 `low` 且不大于 `high` 时返回 True，空列表返回 False。

    >>> mean_stays_between([2, 4, 6], 4, 5)
    True
    >>> mean_stays_between([1, 1], 2, 3)
    False
    >>> mean_stays_between([], 0, 1)
    False
    """
    if not values:
        return False
    return low <= sum(values) / len(values) <= high


def mean_stays_between_2(values: list[int], low: int, high: int) -> bool:
    count = len(values)
    return count > 0 and low * count <= sum(values) <= high * count


def triangle_kind_by_sides(a: int, b: int, c: int) -> str:
    """Return "equilateral", "isosceles" or "scalene" for a triangle with the sides `a`, `b` and
    `c`, or "none" if they cannot form a triangle.

    Given three positive lengths, return "none" when the longest is not shorter than the sum of the
    other two. Otherwise name the triangle by how many of its sides are equal.

    边长为 `a`、`b`、`c` 的三角形，返回 "equilateral"、"isosceles" 或 "scalene"；不能构成三角形时返回 "none"。

    给定三个正的边长，如果最长边不小于另两边之和则返回 "none"，否则按相等的边数返回三角形的类型名称。

    >>> triangle_kind_by_sides(3, 3, 3)
    'equilateral'
    >>> triangle_kind_by_sides(5, 4, 5)
    'isosceles'
    >>> triangle_kind_by_sides(1, 2, 3)
    'none'
    """
    if 2 * max(a, b, c) >= a + b + c:
        return "none"
    return ["equilateral", "isosceles", "scalene"][len({a, b, c}) - 1]


def triangle_kind_by_sides_2(a: int, b: int, c: int) -> str:
    if a + b <= c or a + c <= b or b + c <= a:
        return "none"
    if a == b == c:
        return "equilateral"
    return "isosceles" if a == b or b == c or a == c else "scalene"


def third_side_range(a: int, b: int) -> list[int]:
    """Return all whole numbers that can be the third side of a triangle with the sides `a` and `b`.

    You are given two positive integers. The third side must be longer than their difference and
    shorter than their sum; list all such integers in ascending order.

    三角形的两边为 `a` 和 `b`，返回第三边所有可能的整数长度。

    给定两个正整数，第三边必须大于两边之差、小于两边之和，按升序列出所有这样的整数。

    >>> third_side_range(3, 5)
    [3, 4, 5, 6, 7]
    >>> third_side_range(1, 4)
    [4]
    """
    return list(range(abs(a - b) + 1, a + b))


def third_side_range_2(a: int, b: int) -> list[int]:
    sides = []
    for c in range(1, a + b):
        if a + c > b and b + c > a:
            sides.append(c)
    return sides


def missing_angle(angles: list[int]) -> int:
    """Return the size of the one missing angle of a polygon whose other angles, in degrees, are
    `angles`.

    Given a list `angles` with all angles but one, use that the angles of a polygon with n corners
    add up to 180 * (n - 2) degrees.

    多边形除一个角以外的其余各角（单位：度）为 `angles`，返回缺少的那个角的度数。

    给定除一个角外所有角的列表 `angles`，利用 n 边形内角和为 180 * (n - 2) 度，求出剩下的那个角。

    >>> missing_angle([60, 50])
    70
    >>> missing_angle([90, 90, 100])
    80
    """
    corners = len(angles) + 1
    return 180 * (corners - 2) - sum(angles)


def missing_angle_2(angles: list[int]) -> int:
    total = 180
    for _ in range(len(angles) - 2):
        total += 180
    return total - sum(angles)


def rectangle_fits_turned(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    """Check whether the rectangle `inner` fits into the rectangle `outer`; it may be turned by a
    quarter. Equal sides are allowed.

    Given two tuples of width and height, return True if both sides of `inner` are at most as long
    as those of `outer`, either as they are or after swapping.

    判断矩形 `inner` 能否放进矩形 `outer`，可以旋转 90 度，边长相等也算能放下。

    给定两个（宽, 高）元组，若 `inner` 的两边（直接或交换后）都不超过 `outer` 对应的边，则返回 True。

    >>> rectangle_fits_turned((5, 2), (3, 6))
    True
    >>> rectangle_fits_turned((4, 4), (3, 9))
    False
    >>> rectangle_fits_turned((2, 3), (2, 3))
    True
    """
    return all(a <= b for a, b in zip(sorted(inner), sorted(outer)))


def rectangle_fits_turned_2(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    width, height = inner
    w, h = outer
    return (width <= w and height <= h) or (height <= w and width <= h)


def rectangles_with_perimeter(perimeter: int) -> list[tuple[int, int]]:
    """Return all rectangles with whole sides and the given `perimeter`, as tuples with the shorter
    side first, in ascending order.

    Given an integer `perimeter`, list the pairs of positive integers (a, b) with a <= b whose
    double sum is `perimeter`. An odd `perimeter` gives no pair.

    返回边长为整数、周长为 `perimeter` 的所有矩形，每个用（短边, 长边）表示，按升序排列。

    给定整数 `perimeter`，列出满足 a <= b 且两倍之和等于 `perimeter` 的正整数对 (a, b)；奇数没有结果。

    >>> rectangles_with_perimeter(12)
    [(1, 5), (2, 4), (3, 3)]
    >>> rectangles_with_perimeter(7)
    []
    >>> rectangles_with_perimeter(4)
    [(1, 1)]
    """
    if perimeter % 2 == 1:
        return []
    half = perimeter // 2
    return [(a, half - a) for a in range(1, half // 2 + 1)]


def rectangles_with_perimeter_2(perimeter: int) -> list[tuple[int, int]]:
    pairs = []
    for a in range(1, perimeter):
        for b in range(a, perimeter):
            if 2 * (a + b) == perimeter:
                pairs.append((a, b))
    return pairs


def width_from_area(area: int, length: int) -> int:
    """Return the width of the rectangle with the given `area` and `length`, or -1 if it is not a
    whole number.

    Given two positive integers, divide `area` by `length`; when that leaves a remainder, return -1.

    返回面积为 `area`、长为 `length` 的矩形的宽；若不是整数则返回 -1。

    给定两个正整数，用 `area` 除以 `length`，有余数时返回 -1。

    >>> width_from_area(24, 6)
    4
    >>> width_from_area(25, 6)
    -1
    """
    width, rest = divmod(area, length)
    return -1 if rest else width


def width_from_area_2(area: int, length: int) -> int:
    if area % length != 0:
        return -1
    return area // length


def squares_cut_from(width: int, height: int, side: int) -> int:
    """Return how many squares with the given `side` can be cut from a sheet of `width` by `height`.

    Write a function that counts the squares of length `side` that fit in rows and columns on a
    sheet of paper; what is left at the edges is waste.

    从 `width` 乘 `height` 的纸上最多能按行列剪出多少个边长为 `side` 的正方形？返回其个数。

    编写一个函数，计算一张纸上按行和列能排下多少个边长为 `side` 的正方形，边上剩余的部分作废。

    >>> squares_cut_from(10, 7, 3)
    6
    >>> squares_cut_from(4, 4, 2)
    4
    >>> squares_cut_from(5, 1, 2)
    0
    """
    return (width // side) * (height // side)


def reflect_points(points: list[tuple[int, int]], x: int) -> list[tuple[int, int]]:
    """Reflect every point of `points` in the vertical line through `x` and return the new points.

    Given a list of (x, y) tuples `points` and an integer `x`, move each point to the other side of
    the vertical line at `x`, at the same distance; the second coordinate stays.

    把 `points` 中的每个点关于过 `x` 的竖直线作镜像，返回新的点。

    给定坐标元组列表 `points` 和整数 `x`，把每个点移到竖直线 `x` 的另一侧，距离不变，纵坐标保持不变。

    >>> reflect_points([(1, 5), (4, 0)], 3)
    [(5, 5), (2, 0)]
    >>> reflect_points([(2, 2)], 2)
    [(2, 2)]
    >>> reflect_points([], 1)
    []
    """
    return [(2 * x - px, py) for px, py in points]


def reflect_points_2(points: list[tuple[int, int]], x: int) -> list[tuple[int, int]]:
    mirrored = []
    for px, py in points:
        distance = px - x
        mirrored.append((x - distance, py))
    return mirrored


def points_in_first_quadrant(points: list[tuple[int, int]]) -> int:
    """Count the points of `points` with both coordinates greater than 0.

    Given a list `points` of (x, y) tuples, return how many of them lie to the right of the vertical
    axis and above the horizontal one, not on an axis.

    统计 `points` 中两个坐标都大于 0 的点的个数。

    给定 (x, y) 元组列表 `points`，返回位于第一象限（不含坐标轴）的点有多少个。

    >>> points_in_first_quadrant([(1, 2), (-1, 3), (4, 4)])
    2
    >>> points_in_first_quadrant([(0, 5)])
    0
    >>> points_in_first_quadrant([])
    0
    """
    return sum(x > 0 and y > 0 for x, y in points)


def points_in_first_quadrant_2(points: list[tuple[int, int]]) -> int:
    return len([point for point in points if min(point) > 0])


def farthest_by_blocks(points: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the point of `points` with the longest way to (0, 0) along the streets of a grid; of
    several, the first.

    You are given a non-empty list of (x, y) tuples. The way is the sum of the absolute values of
    both coordinates; return the point for which it is largest.

    返回 `points` 中沿网格街道走到 (0, 0) 路程最长的点；若有多个，返回最先出现的。

    给定非空坐标元组列表 `points`，路程为两个坐标绝对值之和，返回路程最大的点。

    >>> farthest_by_blocks([(1, 2), (-3, 1), (0, 3)])
    (-3, 1)
    >>> farthest_by_blocks([(1, 0), (0, 1)])
    (1, 0)
    """
    return max(points, key=lambda point: abs(point[0]) + abs(point[1]))


def farthest_by_blocks_2(points: list[tuple[int, int]]) -> tuple[int, int]:
    best = points[0]
    for x, y in points:
        if abs(x) + abs(y) > abs(best[0]) + abs(best[1]):
            best = (x, y)
    return best


def path_length_on_grid(points: list[tuple[int, int]]) -> int:
    """Return the length of the path that visits `points` in order, going only along grid lines.

    Given a list `points` of (x, y) tuples, add for every two consecutive points the differences of
    their x and of their y, without sign.

    依次经过 `points` 各点且只沿网格线行走，返回路程总长。

    给定 (x, y) 元组列表 `points`，对每两个相邻的点，把横坐标差与纵坐标差的绝对值都加进总和。

    >>> path_length_on_grid([(0, 0), (2, 3), (2, 1)])
    7
    >>> path_length_on_grid([(5, 5)])
    0
    >>> path_length_on_grid([])
    0
    """
    return sum(abs(a - c) + abs(b - d) for (a, b), (c, d) in zip(points, points[1:]))


def path_length_on_grid_2(points: list[tuple[int, int]]) -> int:
    length = 0
    for i in range(1, len(points)):
        length += abs(points[i][0] - points[i - 1][0])
        length += abs(points[i][1] - points[i - 1][1])
    return length


def box_around_points(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Return the smallest x, smallest y, largest x and largest y of `points`, as a tuple in this
    order.

    Given a non-empty list of (x, y) tuples, find the smallest upright rectangle that holds all the
    `points` and return its lower left and its upper right corner in one tuple.

    依次返回 `points` 中最小的 x、最小的 y、最大的 x 和最大的 y 组成的元组。

    给定非空坐标元组列表，求包含全部 `points` 的最小正放矩形，把左下角和右上角坐标放在一个元组里返回。

    >>> box_around_points([(1, 5), (3, 2), (-2, 4)])
    (-2, 2, 3, 5)
    >>> box_around_points([(7, 7)])
    (7, 7, 7, 7)
    """
    xs = [x for x, _ in points]
    ys = [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def box_around_points_2(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    left, bottom = right, top = points[0]
    for x, y in points:
        left, right = min(left, x), max(right, x)
        bottom, top = min(bottom, y), max(top, y)
    return left, bottom, right, top


def on_line(points: list[tuple[int, int]], slope: int, offset: int) -> list[tuple[int, int]]:
    """Return the points of `points` that lie on the line y = `slope` * x + `offset`.

    Given (x, y) tuples and the two numbers of a straight line, keep only the points whose y is
    exactly `slope` times x plus `offset`.

    返回 `points` 中位于直线 y = `slope` * x + `offset` 上的点。

    给定若干 (x, y) 元组和直线的两个参数，只保留 y 恰好等于 `slope` 乘 x 再加 `offset` 的点。

    >>> on_line([(0, 1), (2, 5), (3, 6)], 2, 1)
    [(0, 1), (2, 5)]
    >>> on_line([(1, 1)], 0, 0)
    []
    """
    return [(x, y) for x, y in points if y == slope * x + offset]


def on_line_2(points: list[tuple[int, int]], slope: int, offset: int) -> list[tuple[int, int]]:
    kept = []
    for point in points:
        x, y = point
        if slope * x + offset == y:
            kept.append(point)
    return kept


def same_row_or_column(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Check whether the points `a` and `b` share exactly one of their two coordinates.

    Given two tuples `a` and `b`, return True if they agree in the first or in the second
    coordinate, but are not the same point.

    判断点 `a` 和 `b` 是否恰好有一个坐标相同。

    给定两个元组 `a` 和 `b`，若它们的第一个或第二个坐标相同、但不是同一个点，则返回 True。

    >>> same_row_or_column((1, 4), (1, 7))
    True
    >>> same_row_or_column((1, 4), (2, 5))
    False
    >>> same_row_or_column((3, 3), (3, 3))
    False
    """
    return (a[0] == b[0]) != (a[1] == b[1])


def same_row_or_column_2(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return sum(p == q for p, q in zip(a, b)) == 1


def value_at_one_and_minus_one(coefficients: list[int]) -> tuple[int, int]:
    """Return the values of the polynomial with the given `coefficients`, constant term first, at 1
    and at -1.

    Given a list `coefficients`, the element at place i belonging to x ** i, return the sum of all
    of them and the sum with alternating signs, as a tuple.

    多项式的系数为 `coefficients`（常数项在前），返回它在 1 和 -1 处的值。

    给定列表 `coefficients`，下标 i 处是 x ** i 的系数，以元组返回全部系数之和以及正负交替的和。

    >>> value_at_one_and_minus_one([1, 2, 3])
    (6, 2)
    >>> value_at_one_and_minus_one([4])
    (4, 4)
    >>> value_at_one_and_minus_one([])
    (0, 0)
    """
    even = sum(coefficients[::2])
    odd = sum(coefficients[1::2])
    return even + odd, even - odd


def value_at_one_and_minus_one_2(coefficients: list[int]) -> tuple[int, int]:
    plus = minus = 0
    for power, coefficient in enumerate(coefficients):
        plus += coefficient
        minus += coefficient * (-1) ** power
    return plus, minus


def added_coefficients(first: list[int], second: list[int]) -> list[int]:
    """Add two polynomials, given as coefficient lists with the constant term first.

    You are given the lists `first` and `second`, perhaps of different lengths. Add the coefficients
    of equal powers; missing ones count as 0.

    把两个多项式相加，它们以系数列表给出，常数项在前。

    给定长度可能不同的列表 `first` 和 `second`，把相同次数的系数相加，缺少的系数视为 0。

    >>> added_coefficients([1, 2], [3, 4, 5])
    [4, 6, 5]
    >>> added_coefficients([], [7])
    [7]
    """
    pairs = itertools.zip_longest(first, second, fillvalue=0)
    return [a + b for a, b in pairs]


def added_coefficients_2(first: list[int], second: list[int]) -> list[int]:
    result = [0] * max(len(first), len(second))
    for i, coefficient in enumerate(first):
        result[i] += coefficient
    for i, coefficient in enumerate(second):
        result[i] += coefficient
    return result


def slope_coefficients(coefficients: list[int]) -> list[int]:
    """Return the coefficients of the derivative of a polynomial, constant term first.

    Given a list `coefficients` in which the element at place i belongs to x ** i, multiply each by
    i and drop the first one.

    返回多项式导数的系数，常数项在前。

    给定列表 `coefficients`，下标 i 处是 x ** i 的系数，把每个系数乘以 i，再去掉第一个。

    >>> slope_coefficients([5, 3, 2])
    [3, 4]
    >>> slope_coefficients([0, 0, 0, 1])
    [0, 0, 3]
    >>> slope_coefficients([9])
    []
    """
    return [i * coefficient for i, coefficient in enumerate(coefficients)][1:]


def slope_coefficients_2(coefficients: list[int]) -> list[int]:
    result = []
    for power in range(1, len(coefficients)):
        result.append(power * coefficients[power])
    return result


def times_x_minus(coefficients: list[int], root: int) -> list[int]:
    """Multiply the polynomial with the given `coefficients`, constant term first, by (x - `root`).

    Given a list `coefficients` and an integer `root`, shift the list up by one place and subtract
    from it `root` times the original list.

    把系数为 `coefficients`（常数项在前）的多项式乘以 (x - `root`)。

    给定列表 `coefficients` 和整数 `root`，把列表整体后移一位，再减去原列表的 `root` 倍。

    >>> times_x_minus([1, 1], 1)
    [-1, 0, 1]
    >>> times_x_minus([2], 3)
    [-6, 2]
    """
    shifted = [0] + coefficients
    return [a - root * b for a, b in zip(shifted, coefficients + [0])]


def times_x_minus_2(coefficients: list[int], root: int) -> list[int]:
    result = [0] * (len(coefficients) + 1)
    for i, coefficient in enumerate(coefficients):
        result[i + 1] += coefficient
        result[i] -= root * coefficient
    return result


def values_of_quadratic(a: int, b: int, c: int, count: int) -> list[int]:
    """Return the values of `a` * x * x + `b` * x + `c` for x = 0, 1, 2, ..., `count` values in all.

    Given the three coefficients of a quadratic polynomial and a `count`, list its values at the
    first `count` non-negative integers.

    返回 `a` * x * x + `b` * x + `c` 在 x = 0、1、2……处的值，共 `count` 个。

    给定二次多项式的三个系数和 `count`，列出它在前 `count` 个非负整数处的值。

    >>> values_of_quadratic(1, 2, 3, 4)
    [3, 6, 11, 18]
    >>> values_of_quadratic(0, 1, 0, 2)
    [0, 1]
    >>> values_of_quadratic(5, 5, 5, 0)
    []
    """
    return [a * x * x + b * x + c for x in range(count)]


def values_of_quadratic_2(a: int, b: int, c: int, count: int) -> list[int]:
    values = []
    for x in range(count):
        values.append((a * x + b) * x + c)
    return values


def real_root_count(a: int, b: int, c: int) -> int:
    """Return how many different real solutions `a` * x * x + `b` * x + `c` = 0 has; `a` is not 0.

    Given the coefficients of a quadratic equation, compute `b` squared minus 4 times `a` times `c`.
    There are 2 solutions if it is positive, 1 if it is zero and 0 if it is negative.

    返回方程 `a` * x * x + `b` * x + `c` = 0（`a` 不为 0）有多少个不同的实数解。

    给定一元二次方程的系数，计算 `b` 的平方减去 4 乘 `a` 乘 `c`：为正有 2 个解，为零有 1 个解，为负没有解。

    >>> real_root_count(1, -3, 2)
    2
    >>> real_root_count(1, 2, 1)
    1
    >>> real_root_count(1, 0, 1)
    0
    """
    discriminant = b * b - 4 * a * c
    if discriminant > 0:
        return 2
    return 1 if discriminant == 0 else 0


def real_root_count_2(a: int, b: int, c: int) -> int:
    d = b * b - 4 * a * c
    if d < 0:
        return 0
    if d == 0:
        return 1
    return 2


def longest_interval(intervals: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the longest of `intervals`; if several are equally long, the one that starts first.

    Given a non-empty list `intervals` of (start, end) tuples, return the one with the greatest
    difference of end and start. Among equals, take the smallest start.

    返回 `intervals` 中最长的区间；若有多个同样长，返回起点最小的那个。

    给定非空的（起点, 终点）元组列表 `intervals`，返回终点与起点之差最大的一个，相等时取起点最小的。

    >>> longest_interval([(1, 3), (4, 9), (2, 5)])
    (4, 9)
    >>> longest_interval([(6, 8), (1, 3)])
    (1, 3)
    """
    return max(intervals, key=lambda pair: (pair[1] - pair[0], -pair[0]))


def longest_interval_2(intervals: list[tuple[int, int]]) -> tuple[int, int]:
    best_start, best_end = min(intervals)
    for start, end in sorted(intervals):
        if end - start > best_end - best_start:
            best_start, best_end = start, end
    return best_start, best_end


def intervals_containing(intervals: list[tuple[int, int]], x: int) -> int:
    """Count the `intervals` that contain `x`; start and end belong to an interval.

    Given a list of (start, end) tuples and an integer `x`, return how many of the `intervals` begin
    at or before `x` and end at or after it.

    统计 `intervals` 中包含 `x` 的区间个数，区间包括起点和终点。

    给定（起点, 终点）元组列表 `intervals` 和整数 `x`，返回起点不大于 `x` 且终点不小于 `x` 的区间有多少个。

    >>> intervals_containing([(1, 4), (4, 6), (7, 9)], 4)
    2
    >>> intervals_containing([(1, 2)], 3)
    0
    >>> intervals_containing([], 0)
    0
    """
    return sum(start <= x <= end for start, end in intervals)


def intervals_containing_2(intervals: list[tuple[int, int]], x: int) -> int:
    count = 0
    for start, end in intervals:
        if start <= x and x <= end:
            count += 1
    return count


def clipped_intervals(
    intervals: list[tuple[int, int]], low: int, high: int
) -> list[tuple[int, int]]:
    """Cut every one of `intervals` down to the part between `low` and `high`, leaving out those of
    which nothing remains.

    Given a list of (start, end) tuples, replace starts below `low` by `low` and ends above `high`
    by `high`. Keep only intervals whose start is then smaller than the end.

    把 `intervals` 中的每个区间裁剪到 `low` 与 `high` 之间，裁剪后为空的去掉。

    给定（起点, 终点）元组列表，小于 `low` 的起点换成 `low`，大于 `high` 的终点换成 `high`，只保留起点仍小于终点的区间。

    >>> clipped_intervals([(1, 5), (4, 12), (20, 30)], 3, 10)
    [(3, 5), (4, 10)]
    >>> clipped_intervals([(0, 2)], 2, 5)
    []
    """
    clipped = [(max(start, low), min(end, high)) for start, end in intervals]
    return [(start, end) for start, end in clipped if start < end]


def clipped_intervals_2(
    intervals: list[tuple[int, int]], low: int, high: int
) -> list[tuple[int, int]]:
    result = []
    for start, end in intervals:
        start = max(start, low)
        end = min(end, high)
        if start < end:
            result.append((start, end))
    return result


def cut_into_intervals(low: int, high: int, size: int) -> list[tuple[int, int]]:
    """Cut the interval from `low` to `high` into pieces of length `size`, the last of which may be
    shorter. Return them as tuples.

    Given integers `low` and `high` and a positive `size`, list the pieces (start, end) from left to
    right; no piece goes beyond `high`.

    把从 `low` 到 `high` 的区间切成长度为 `size` 的小段，最后一段可以较短，以元组列表返回。

    给定整数 `low`、`high` 和正数 `size`，从左到右列出各段（起点, 终点），任何一段都不超过 `high`。

    >>> cut_into_intervals(0, 10, 4)
    [(0, 4), (4, 8), (8, 10)]
    >>> cut_into_intervals(3, 5, 2)
    [(3, 5)]
    >>> cut_into_intervals(6, 6, 1)
    []
    """
    return [(start, min(start + size, high)) for start in range(low, high, size)]


def cut_into_intervals_2(low: int, high: int, size: int) -> list[tuple[int, int]]:
    pieces = []
    while low < high:
        end = min(low + size, high)
        pieces.append((low, end))
        low = end
    return pieces


def intervals_all_touch(intervals: list[tuple[int, int]]) -> bool:
    """Check whether each of `intervals` starts exactly where the one before it ends.

    Given a list of (start, end) tuples, return True if for all neighbours the end of the first
    equals the start of the second. Zero or one interval gives True.

    判断 `intervals` 中每个区间是否恰好从前一个区间的终点开始。

    给定（起点, 终点）元组列表，如果所有相邻区间中前者的终点都等于后者的起点则返回 True；不足两个区间也返回 True。

    >>> intervals_all_touch([(1, 3), (3, 4), (4, 9)])
    True
    >>> intervals_all_touch([(1, 3), (4, 5)])
    False
    >>> intervals_all_touch([])
    True
    """
    return all(a[1] == b[0] for a, b in zip(intervals, intervals[1:]))


def intervals_all_touch_2(intervals: list[tuple[int, int]]) -> bool:
    for i in range(1, len(intervals)):
        if intervals[i][0] != intervals[i - 1][1]:
            return False
    return True


def multiples_of_largest_factor(n: int, count: int) -> list[int]:
    """Return the first `count` multiples of the largest factor of `n` that is smaller than `n`.

    You are given an integer `n` greater than 1. Find its largest factor other than `n` itself and
    list one time, two times, ... up to `count` times that factor.

    返回 `n` 的最大真因数的前 `count` 个倍数。

    给定大于 1 的整数 `n`，找出除 `n` 本身以外的最大因数，列出它的 1 倍、2 倍……直到 `count` 倍。

    >>> multiples_of_largest_factor(15, 3)
    [5, 10, 15]
    >>> multiples_of_largest_factor(7, 2)
    [1, 2]
    """
    factor = max(d for d in range(1, n) if n % d == 0)
    return [factor * k for k in range(1, count + 1)]


def multiples_of_largest_factor_2(n: int, count: int) -> list[int]:
    factor = n - 1
    while n % factor != 0:
        factor -= 1
    return list(range(factor, factor * count + 1, factor))


def prime_places(numbers: list[int]) -> list[int]:
    """Return the places, counted from 0, at which `numbers` has a prime.

    Given a list of integers `numbers`, list the indices of all elements that are prime numbers.

    返回 `numbers` 中质数所在的下标（从 0 开始）。

    给定整数列表 `numbers`，列出所有值为质数的元素的下标。

    >>> prime_places([4, 5, 6, 7, 2])
    [1, 3, 4]
    >>> prime_places([1, 0, -3])
    []
    """
    places = []
    for i, n in enumerate(numbers):
        if n > 1 and all(n % d != 0 for d in range(2, n)):
            places.append(i)
    return places


def prime_gap_after(p: int) -> int:
    """Return how far it is from `p` to the next larger prime number.

    Given a positive integer `p`, count the steps of 1 that lead from `p` to the first prime after
    it.

    返回从 `p` 到下一个更大的质数的距离。

    给定正整数 `p`，从 `p` 开始每次加 1，统计走几步到达它之后的第一个质数。

    >>> prime_gap_after(7)
    4
    >>> prime_gap_after(2)
    1
    >>> prime_gap_after(24)
    5
    """
    gap = 1
    while any((p + gap) % d == 0 for d in range(2, p + gap)):
        gap += 1
    return gap


def composite_numbers(count: int) -> list[int]:
    """Return the first `count` composite numbers 4, 6, 8, 9, ...

    Given a non-negative integer `count`, collect numbers from 4 on that have a factor other than 1
    and themselves, until there are `count` of them.

    返回前 `count` 个合数 4、6、8、9……

    给定非负整数 `count`，从 4 开始收集除 1 和自身外还有其他因数的数，直到收集了 `count` 个。

    >>> composite_numbers(5)
    [4, 6, 8, 9, 10]
    >>> composite_numbers(0)
    []
    """
    result = []
    n = 4
    while len(result) < count:
        if any(n % d == 0 for d in range(2, n)):
            result.append(n)
        n += 1
    return result


def digit_product_nonzero(n: int) -> int:
    """Return the product of the digits of `n`, skipping zeros. If all digits are zero, return 1.

    Write a function that multiplies all digits of the non-negative integer `n` that are not 0,
    starting from 1.

    返回 `n` 各位数字之积，其中的 0 跳过不乘；若全是 0 则返回 1。

    编写一个函数，从 1 开始，把非负整数 `n` 中所有不为 0 的数字相乘。

    >>> digit_product_nonzero(2045)
    40
    >>> digit_product_nonzero(7)
    7
    >>> digit_product_nonzero(0)
    1
    """
    product = 1
    for digit in str(n):
        if digit != "0":
            product *= int(digit)
    return product


def digit_product_nonzero_2(n: int) -> int:
    return math.prod(int(digit) for digit in str(n) if digit != "0")


def digits_rotated_sum(n: int) -> int:
    """Return the sum of all rotations of the digits of `n`, `n` itself included.

    Given a positive integer `n`, move the first digit to the end again and again, once for every
    digit, and add up the numbers that appear. Rotations may begin with 0.

    返回 `n` 的各位数字所有循环移位得到的数之和，包括 `n` 本身。

    给定正整数 `n`，反复把首位数字移到末尾，有几位就移几次，把得到的数相加；移位后允许以 0 开头。

    >>> digits_rotated_sum(123)
    666
    >>> digits_rotated_sum(10)
    11
    >>> digits_rotated_sum(5)
    5
    """
    text = str(n)
    return sum(int(text[i:] + text[:i]) for i in range(len(text)))


def digits_rotated_sum_2(n: int) -> int:
    total = 0
    text = str(n)
    for _ in text:
        text = text[1:] + text[0]
        total += int(text)
    return total


def number_from_places(hundreds: int, tens: int, units: int) -> int:
    """Return the value of `hundreds` hundreds, `tens` tens and `units` units, which may be above 9.

    Given three non-negative integers, multiply each by its place value and return the total.

    返回 `hundreds` 个百、`tens` 个十和 `units` 个一合起来的数，它们都可以大于 9。

    给定三个非负整数，把每个数乘以它的位值再求总和。

    >>> number_from_places(2, 3, 4)
    234
    >>> number_from_places(1, 12, 15)
    235
    >>> number_from_places(0, 0, 0)
    0
    """
    return 100 * hundreds + 10 * tens + units


def place_value_parts(n: int) -> list[int]:
    """Split `n` into the values of its digits, as 305 = 300 + 5, leaving out zeros.

    Given a non-negative integer `n`, list for every digit that is not 0 what it is worth at its
    place, the largest value first.

    把 `n` 按位值拆开，例如 305 = 300 + 5，数字 0 不列出。

    给定非负整数 `n`，对每个不为 0 的数字列出它在所处数位上代表的值，从大到小排列。

    >>> place_value_parts(4270)
    [4000, 200, 70]
    >>> place_value_parts(305)
    [300, 5]
    >>> place_value_parts(0)
    []
    """
    text = str(n)
    parts = [int(digit) * 10**i for i, digit in enumerate(text[::-1])]
    return [part for part in parts[::-1] if part > 0]


def place_value_parts_2(n: int) -> list[int]:
    parts = []
    place = 1
    while n > 0:
        if n % 10 != 0:
            parts.insert(0, n % 10 * place)
        n //= 10
        place *= 10
    return parts


def paths_around_corner(right: int, up: int) -> int:
    """Return in how many ways a walk of `right` steps to the right and `up` steps up can be ordered
    if the first step must go to the right.

    You are given a positive `right` and a non-negative `up`. Fix the first step to the right and
    count the ways to choose the places of the steps up among the others.

    向右走 `right` 步、向上走 `up` 步，第一步必须向右，返回有多少种走法。

    给定正整数 `right` 和非负整数 `up`，第一步固定向右，在其余各步中选择向上走的位置，返回选法数。

    >>> paths_around_corner(2, 2)
    3
    >>> paths_around_corner(1, 5)
    1
    >>> paths_around_corner(3, 0)
    1
    """
    return math.comb(right - 1 + up, up)


def paths_around_corner_2(right: int, up: int) -> int:
    walks = itertools.product("RU", repeat=right + up)
    return sum(walk[0] == "R" and walk.count("U") == up for walk in walks)


def triples_with_total(numbers: list[int], total: int) -> list[tuple[int, int, int]]:
    """Return all choices of three elements of `numbers`, in their order in the list, that add up to
    `total`.

    Given a list `numbers` and an integer `total`, go through the combinations of three places and
    list those values whose sum is `total`.

    返回从 `numbers` 中按原顺序选出三个元素、和等于 `total` 的所有选法。

    给定列表 `numbers` 和整数 `total`，检查每三个位置的组合，列出和为 `total` 的三元组。

    >>> triples_with_total([1, 2, 3, 4, 5], 9)
    [(1, 3, 5), (2, 3, 4)]
    >>> triples_with_total([1, 2], 3)
    []
    """
    return [three for three in itertools.combinations(numbers, 3) if sum(three) == total]


def triples_with_total_2(numbers: list[int], total: int) -> list[tuple[int, int, int]]:
    result = []
    for a, b, c in itertools.combinations(numbers, 3):
        if a + b + c == total:
            result.append((a, b, c))
    return result


def odd_part_and_twos(n: int) -> tuple[int, int]:
    """Write the positive integer `n` as an odd number times a power of two; return the odd number
    and the exponent.

    Given a positive integer `n`, halve it as long as it is even. Return what is left and how often
    it was halved.

    把正整数 `n` 写成一个奇数乘以 2 的幂，返回该奇数和指数。

    给定正整数 `n`，只要是偶数就除以 2，返回最后剩下的数以及除了多少次。

    >>> odd_part_and_twos(40)
    (5, 3)
    >>> odd_part_and_twos(7)
    (7, 0)
    >>> odd_part_and_twos(8)
    (1, 3)
    """
    twos = 0
    while n % 2 == 0:
        n //= 2
        twos += 1
    return n, twos


def odd_part_and_twos_2(n: int) -> tuple[int, int]:
    if n % 2 == 1:
        return n, 0
    odd, twos = odd_part_and_twos_2(n // 2)
    return odd, twos + 1


def halve_or_decrease(n: int) -> list[int]:
    """Return the numbers on the way from `n` to 0, when even numbers are halved and odd ones
    lowered by 1; `n` and 0 are included.

    Write a function that starts at the non-negative integer `n`, halves it if it is even and takes
    away 1 if it is odd, until 0 is reached, and lists all values.

    从 `n` 走到 0：偶数除以 2，奇数减 1，返回经过的所有数，包括 `n` 和 0。

    编写一个函数，从非负整数 `n` 开始，是偶数就减半，是奇数就减 1，直到 0 为止，列出所有的值。

    >>> halve_or_decrease(10)
    [10, 5, 4, 2, 1, 0]
    >>> halve_or_decrease(1)
    [1, 0]
    >>> halve_or_decrease(0)
    [0]
    """
    values = [n]
    while n > 0:
        n = n // 2 if n % 2 == 0 else n - 1
        values.append(n)
    return values


def largest_pairwise_lcm(numbers: list[int]) -> int:
    """Return the largest least common multiple of two elements of `numbers` at different places.

    Given a list of at least two positive integers, compute the least common multiple of every pair
    of elements and return the greatest one.

    返回 `numbers` 中任意两个不同位置元素的最小公倍数的最大值。

    给定至少含两个正整数的列表 `numbers`，求每一对元素的最小公倍数，返回其中最大的。

    >>> largest_pairwise_lcm([4, 6, 5])
    30
    >>> largest_pairwise_lcm([3, 3])
    3
    """
    return max(math.lcm(a, b) for a, b in itertools.combinations(numbers, 2))


def largest_pairwise_lcm_2(numbers: list[int]) -> int:
    largest = 0
    for i, a in enumerate(numbers):
        for b in numbers[i + 1 :]:
            largest = max(largest, a * b // math.gcd(a, b))
    return largest


def product_of_gaps(numbers: list[int]) -> int:
    """Return the product of the differences between each element of `numbers` and the one before
    it.

    Given a list of integers `numbers`, subtract every element from its successor and multiply the
    results. With fewer than two elements the product is 1.

    返回 `numbers` 中每个元素与前一个元素之差的乘积。

    给定整数列表 `numbers`，用后一个元素减去前一个，再把所有差相乘；不足两个元素时乘积为 1。

    >>> product_of_gaps([1, 3, 8, 7])
    -10
    >>> product_of_gaps([5])
    1
    """
    product = 1
    for before, after in zip(numbers, numbers[1:]):
        product *= after - before
    return product


def product_of_gaps_2(numbers: list[int]) -> int:
    return math.prod(b - a for a, b in zip(numbers, numbers[1:]))


def even_place_digits(n: int) -> int:
    """Return the number formed by every second digit of `n`, beginning with the first one.

    Given a non-negative integer `n`, keep its first, third, fifth, ... digit from the left and
    return them as a number.

    返回由 `n` 从左起第一、三、五……位数字组成的数。

    给定非负整数 `n`，从首位开始每隔一位取一个数字，把取出的数字按顺序组成一个整数。

    >>> even_place_digits(12345)
    135
    >>> even_place_digits(98)
    9
    >>> even_place_digits(0)
    0
    """
    return int(str(n)[::2])


def even_place_digits_2(n: int) -> int:
    result = 0
    for place, digit in enumerate(str(n)):
        if place % 2 == 0:
            result = result * 10 + int(digit)
    return result


def sum_of_large_factors(n: int, limit: int) -> int:
    """Return the sum of all factors of `n` that are greater than `limit`.

    You are given a positive integer `n` and an integer `limit`. Add up those numbers from 1 to `n`
    which divide `n` and exceed `limit`.

    返回 `n` 的所有大于 `limit` 的因数之和。

    给定正整数 `n` 和整数 `limit`，把 1 到 `n` 中能整除 `n` 且大于 `limit` 的数相加。

    >>> sum_of_large_factors(12, 3)
    22
    >>> sum_of_large_factors(9, 9)
    0
    >>> sum_of_large_factors(6, 0)
    12
    """
    return sum(d for d in range(1, n + 1) if n % d == 0 and d > limit)


def sum_of_large_factors_2(n: int, limit: int) -> int:
    total = 0
    for d in range(1, n + 1):
        if d > limit and n % d == 0:
            total += d
    return total


def next_leap_over(n: int, step: int, barrier: int) -> int:
    """Add `step` to `n` until the value is greater than `barrier`, and return by how much it is
    greater.

    Given an integer `n`, a positive `step` and an integer `barrier`, go on in jumps of `step` while
    the value does not exceed `barrier`. Return the value reached minus `barrier`.

    给 `n` 不断加上 `step`，直到大于 `barrier`，返回超出了多少。

    给定整数 `n`、正数 `step` 和整数 `barrier`，只要不超过 `barrier` 就继续加，返回最后的值减去 `barrier`。

    >>> next_leap_over(2, 5, 20)
    2
    >>> next_leap_over(9, 3, 4)
    5
    >>> next_leap_over(0, 4, 8)
    4
    """
    while n <= barrier:
        n += step
    return n - barrier


def weighted_place_sum(numbers: list[int], modulus: int) -> int:
    """Multiply each element of `numbers` by its place, counted from 1, and return the remainder of
    the sum of the products when divided by `modulus`.

    Write a function that computes a check number: the first element once, the second twice, the
    third three times and so on, added up and taken modulo `modulus`.

    把 `numbers` 中每个元素乘以它的位置（从 1 开始），求和后返回除以 `modulus` 的余数。

    编写一个函数计算校验数：第一个元素乘 1、第二个乘 2、第三个乘 3……相加后对 `modulus` 取余。

    >>> weighted_place_sum([4, 1, 3], 10)
    5
    >>> weighted_place_sum([7], 7)
    0
    >>> weighted_place_sum([], 5)
    0
    """
    return sum(i * number for i, number in enumerate(numbers, 1)) % modulus


def weighted_place_sum_2(numbers: list[int], modulus: int) -> int:
    check = 0
    for i in range(len(numbers)):
        check += (i + 1) * numbers[i]
    return check % modulus


def right_angle_corner(a: int, b: int, c: int) -> bool:
    """Check whether a triangle with the sides `a`, `b` and `c`, in any order, has a right angle.

    Given three positive integers, return True if the square of the largest equals the sum of the
    squares of the other two.

    判断边长为 `a`、`b`、`c`（顺序任意）的三角形是否有直角。

    给定三个正整数，如果最大数的平方等于另外两数的平方和，则返回 True。

    >>> right_angle_corner(5, 3, 4)
    True
    >>> right_angle_corner(2, 3, 4)
    False
    """
    short, middle, long = sorted([a, b, c])
    return short**2 + middle**2 == long**2


def right_angle_corner_2(a: int, b: int, c: int) -> bool:
    longest = max(a, b, c)
    return a * a + b * b + c * c == 2 * longest * longest


def closest_to_mean(values: list[int]) -> int:
    """Return the element of `values` whose distance from the average of all is smallest; of
    several, the first one.

    Given a non-empty list of integers `values`, compute their mean and return the value nearest to
    it. If two values are equally near, the one that comes first wins.

    返回 `values` 中离平均数最近的元素，若有多个则返回最先出现的。

    给定非空整数列表 `values`，先求平均数，再返回与它距离最小的值；距离相同时取靠前的那个。

    >>> closest_to_mean([1, 4, 10])
    4
    >>> closest_to_mean([2, 4])
    2
    """
    mean = sum(values) / len(values)
    return min(values, key=lambda value: abs(value - mean))


def closest_to_mean_2(values: list[int]) -> int:
    mean = sum(values) / len(values)
    best = values[0]
    for value in values:
        if abs(value - mean) < abs(best - mean):
            best = value
    return best


def border_cells(rows: int, columns: int) -> int:
    """Return how many cells of a grid with `rows` rows and `columns` columns lie on its border.

    You are given two positive integers. Count the cells in the first or last row or in the first or
    last column, each one once.

    返回 `rows` 行 `columns` 列的网格中位于边界上的格子数。

    给定两个正整数，统计位于首行、末行、首列或末列的格子，每个格子只算一次。

    >>> border_cells(3, 4)
    10
    >>> border_cells(1, 5)
    5
    >>> border_cells(2, 2)
    4
    """
    inside = max(rows - 2, 0) * max(columns - 2, 0)
    return rows * columns - inside


def border_cells_2(rows: int, columns: int) -> int:
    count = 0
    for row in range(rows):
        for column in range(columns):
            if row in (0, rows - 1) or column in (0, columns - 1):
                count += 1
    return count
