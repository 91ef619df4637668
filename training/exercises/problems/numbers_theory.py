"""Number theory: divisors, primes, fractions, remainders, squares and powers."""

import math
from collections import Counter
from functools import reduce


def divisor_list(n: int) -> list[int]:
    """Return all positive divisors of the positive integer `n`, 1 and `n` among them, in ascending
    order.

    List every whole number from 1 to `n` that divides `n` without a remainder, the smallest
    first; `n` is at least 1.

    返回正整数 `n` 的所有正约数（包括 1 和 `n` 本身），按升序排列。

    给定正整数 `n`，求能整除 `n` 的全部正整数，从小到大组成列表返回。

    >>> divisor_list(28)
    [1, 2, 4, 7, 14, 28]
    >>> divisor_list(13)
    [1, 13]
    >>> divisor_list(1)
    [1]
    """
    small, large = [], []
    candidate = 1
    while candidate * candidate <= n:
        if n % candidate == 0:
            small.append(candidate)
            if candidate != n // candidate:
                large.append(n // candidate)
        candidate += 1
    return small + large[::-1]


def divisor_list_2(n: int) -> list[int]:
    return [candidate for candidate in range(1, n + 1) if n % candidate == 0]


def rectangle_sides(area: int) -> list[tuple[int, int]]:
    """Return the pairs of whole side lengths of all rectangles that have the given `area`, a
    positive integer. The shorter side comes first in each pair, and the pairs are sorted by it.

    For a positive integer `area`, find all pairs (a, b) with a <= b and a * b equal to it, in
    ascending order of a.

    返回面积为正整数 `area` 的所有长方形的整数边长对，每对中短边在前，按短边升序排列。

    给定正整数 `area`，求所有满足 a <= b 且 a * b 等于它的整数对 (a, b)，按 a 从小到大排列。

    >>> rectangle_sides(36)
    [(1, 36), (2, 18), (3, 12), (4, 9), (6, 6)]
    >>> rectangle_sides(7)
    [(1, 7)]
    >>> rectangle_sides(1)
    [(1, 1)]
    """
    return [(a, area // a) for a in range(1, math.isqrt(area) + 1) if area % a == 0]


def classify_number(n: int) -> str:
    """Compare the positive integer `n` with the sum of its divisors other than itself. Return
    "perfect" if they are equal, "abundant" if the sum is larger and "deficient" if it is smaller.

    Return one of the words "perfect", "abundant" and "deficient" for `n` > 0, according to whether
    its proper divisors add up to exactly `n`, to more or to less.

    把正整数 `n` 与它的真约数（不含自身）之和比较：相等返回 "perfect"，和更大返回
    "abundant"，和更小返回 "deficient"。

    编写一个函数，判断正整数 `n` 是完全数、过剩数还是亏数，分别返回 "perfect"、"abundant" 和
    "deficient"。

    >>> classify_number(28)
    'perfect'
    >>> classify_number(12)
    'abundant'
    >>> classify_number(8)
    'deficient'
    >>> classify_number(1)
    'deficient'
    """
    total = sum(d for d in range(1, n // 2 + 1) if n % d == 0)
    if total == n:
        return "perfect"
    return "abundant" if total > n else "deficient"


def aliquot_chain(start: int, length: int) -> list[int]:
    """Return the chain that begins with the positive integer `start` and in which every number is
    followed by the sum of its proper divisors. The chain ends when it has `length` numbers, at
    least 1, or when it comes to 0.

    You are given a positive `start`. Build a list in which each element after the first is the sum
    of the divisors of the one before it, that one itself excluded; stop after `length` elements (1
    or more) or right after a 0.

    返回以正整数 `start` 开头的数列，其中每个数后面是它的真约数之和，数列长度达到 `length`（至少为
    1）或者出现 0 时结束。

    给定正整数 `start`，反复求真约数（不含自身）之和，把依次得到的数放入列表，直到有 `length`
    个元素或得到 0 为止，返回该列表，`length` 不小于 1。

    >>> aliquot_chain(12, 10)
    [12, 16, 15, 9, 4, 3, 1, 0]
    >>> aliquot_chain(6, 4)
    [6, 6, 6, 6]
    >>> aliquot_chain(1, 5)
    [1, 0]
    """
    chain = [start]
    while len(chain) < length and chain[-1] != 0:
        last = chain[-1]
        chain.append(sum(d for d in range(1, last) if last % d == 0))
    return chain


def amicable_partner(n: int) -> int | None:
    """Two different numbers are amicable if each is the sum of the proper divisors of the other.
    Return the partner of the positive integer `n`, or None if it has none.

    For a given `n` >= 1, find the number m, other than `n`, such that the proper divisors of `n`
    add up to m and those of m add up to `n`. Return None when there is no such number.

    若两个不同的数互为对方真约数之和，则称它们为亲和数。返回与正整数 `n` 亲和的数，没有则返回 None。

    给定正整数 `n`，求不等于 `n` 的数 m，使 `n` 的真约数之和为 m 且 m 的真约数之和为
    `n`，不存在时返回 None。

    >>> amicable_partner(1184)
    1210
    >>> amicable_partner(6)
    >>> amicable_partner(10)
    """
    def proper_sum(number: int) -> int:
        return sum(d for d in range(1, number // 2 + 1) if number % d == 0)

    partner = proper_sum(n)
    if partner != n and proper_sum(partner) == n:
        return partner
    return None


def prime_exponents(n: int) -> dict[int, int]:
    """Return a dictionary from each prime factor of the positive integer `n` to how often it
    occurs in the factorisation, the smallest prime first. For 1 the dictionary is empty.

    Factorise `n` >= 1 into primes. The answer maps each prime to its exponent, in ascending order
    of the primes; 1 has no factors.

    返回正整数 `n` 的质因数分解：键为质因数（从小到大），值为对应的指数，`n` 为 1 时返回空字典。

    将正整数 `n` 分解质因数，统计每个质因数出现的次数，以字典形式返回，1 对应空字典。

    >>> prime_exponents(360)
    {2: 3, 3: 2, 5: 1}
    >>> prime_exponents(17)
    {17: 1}
    >>> prime_exponents(1)
    {}
    """
    exponents: dict[int, int] = {}
    factor = 2
    while factor * factor <= n:
        while n % factor == 0:
            exponents[factor] = exponents.get(factor, 0) + 1
            n //= factor
        factor += 1
    if n > 1:
        exponents[n] = exponents.get(n, 0) + 1
    return exponents


def prime_exponents_2(n: int) -> dict[int, int]:
    factors = []
    candidate = 2
    while n > 1:
        if n % candidate == 0:
            factors.append(candidate)
            n //= candidate
        else:
            candidate += 1
    return dict(Counter(factors))


def factor_text(n: int) -> str:
    """Return the prime factorisation of `n` (at least 2) as a text such as "2^3 x 5": ascending
    primes with " x " between them, each with its exponent behind a caret unless that is 1.

    Write `n` >= 2 as a product of prime powers. Factors are joined by " x ", the smallest prime
    first; exponents above 1 follow the prime after "^".

    返回 `n`（至少为 2）的质因数分解式，如 "2^3 x 5"：质数从小到大，用 " x " 连接，指数大于 1 时写在
    "^" 后面。

    把不小于 2 的整数 `n` 写成质数幂的乘积，各项按质数升序以 " x " 隔开，指数为 1 时省略不写。

    >>> factor_text(40)
    '2^3 x 5'
    >>> factor_text(97)
    '97'
    >>> factor_text(49)
    '7^2'
    """
    parts = []
    prime = 2
    while n > 1:
        power = 0
        while n % prime == 0:
            n //= prime
            power += 1
        if power:
            parts.append(f"{prime}^{power}" if power > 1 else str(prime))
        prime += 1
    return " x ".join(parts)


def prime_flags(limit: int) -> list[bool]:
    """Return a list of `limit` + 1 booleans that tells at each index from 0 to `limit` whether the
    index is a prime number. `limit` is not negative.

    Use the sieve of Eratosthenes: given `limit` >= 0, return a list whose element number i, for i
    from 0 to `limit`, is True if i is prime and False if not.

    返回长度为 `limit` + 1 的布尔列表，下标 0 到 `limit` 处的值表示该下标是否为质数，`limit` 非负。

    用埃拉托斯特尼筛法实现：给定非负整数 `limit`，返回一个列表，第 i 个元素（i 从 0 到 `limit`）在 i
    为质数时是 True，否则是 False。

    >>> prime_flags(7)
    [False, False, True, True, False, True, False, True]
    >>> prime_flags(1)
    [False, False]
    >>> prime_flags(0)
    [False]
    """
    flags = [number > 1 for number in range(limit + 1)]
    for number in range(2, math.isqrt(limit) + 1):
        if flags[number]:
            for multiple in range(number * number, limit + 1, number):
                flags[multiple] = False
    return flags


def prime_flags_2(limit: int) -> list[bool]:
    def is_prime(number: int) -> bool:
        return number > 1 and all(number % d for d in range(2, math.isqrt(number) + 1))

    return [is_prime(number) for number in range(limit + 1)]


def next_prime_after(n: int) -> int:
    """Return the smallest prime number that is greater than the integer `n`.

    Starting right above `n`, which may be any integer, search upwards for the first prime.

    返回大于整数 `n` 的最小质数。

    给定任意整数 `n`，从 `n` 的下一个数开始向上寻找，返回遇到的第一个质数。

    >>> next_prime_after(13)
    17
    >>> next_prime_after(24)
    29
    >>> next_prime_after(-5)
    2
    """
    candidate = max(n + 1, 2)
    while any(candidate % divisor == 0 for divisor in range(2, math.isqrt(candidate) + 1)):
        candidate += 1
    return candidate


def twin_prime_pairs(limit: int) -> list[tuple[int, int]]:
    """Return all pairs of primes (p, p + 2) with p + 2 <= `limit`, in ascending order.

    Twin primes are two primes that differ by 2. Find all such pairs in which neither number
    exceeds `limit`, the smaller number first in each and the smallest pair first.

    返回所有满足 p + 2 <= `limit` 的孪生质数对 (p, p + 2)，按升序排列。

    相差 2 的两个质数称为孪生质数，求两个数都不超过 `limit`
    的全部孪生质数对，小的在前，从小到大排列。

    >>> twin_prime_pairs(20)
    [(3, 5), (5, 7), (11, 13), (17, 19)]
    >>> twin_prime_pairs(4)
    []
    >>> twin_prime_pairs(5)
    [(3, 5)]
    """
    primes = []
    for candidate in range(2, limit + 1):
        if all(candidate % prime for prime in primes if prime * prime <= candidate):
            primes.append(candidate)
    return [(p, q) for p, q in zip(primes, primes[1:]) if q - p == 2]


def goldbach_split(n: int) -> tuple[int, int]:
    """Return the even number `n`, at least 4, as a sum of two primes: a pair with the smaller
    prime first. Of several possible pairs, take the one with the smallest first prime.

    Given an even `n` >= 4, find primes p <= q with p + q equal to `n` such that p is as small as
    possible, and return (p, q).

    把不小于 4 的偶数 `n` 写成两个质数之和，返回较小者在前的二元组，有多种写法时取第一个质数最小的。

    给定偶数 `n`（至少为 4），求满足 p + q 等于 `n` 且 p <= q 的质数对 (p, q)，要求 p 尽可能小。

    >>> goldbach_split(28)
    (5, 23)
    >>> goldbach_split(4)
    (2, 2)
    >>> goldbach_split(98)
    (19, 79)
    """
    def is_prime(number: int) -> bool:
        if number < 2:
            return False
        divisor = 2
        while divisor * divisor <= number:
            if number % divisor == 0:
                return False
            divisor += 1
        return True

    p = 2
    while not (is_prime(p) and is_prime(n - p)):
        p += 1
    return p, n - p


def widest_prime_gap(limit: int) -> int:
    """Return the largest difference between two consecutive primes that are both at most `limit`,
    or 0 if there are fewer than two of them.

    Look at all primes up to and including `limit`. How far are two neighbours apart at most?
    Return 0 when there are less than two primes.

    返回不超过 `limit` 的质数中相邻两个之差的最大值，质数不足两个时返回 0。

    给定 `limit`，求所有小于等于它的质数里相邻质数的最大间隔；少于两个质数则结果为 0。

    >>> widest_prime_gap(30)
    6
    >>> widest_prime_gap(10)
    2
    >>> widest_prime_gap(2)
    0
    """
    widest = 0
    previous = None
    for number in range(2, limit + 1):
        if all(number % divisor for divisor in range(2, math.isqrt(number) + 1)):
            if previous is not None:
                widest = max(widest, number - previous)
            previous = number
    return widest


def is_emirp(n: int) -> bool:
    """Check whether `n` is an emirp: a prime that becomes a different prime when its digits are
    written backwards. Numbers below 2 are no primes, and palindromes are no emirps.

    Return True if both `n` and the number with the reversed digits of `n` are prime and the two
    are not the same; otherwise False. `n` is not negative.

    判断非负整数 `n` 是否为反质数（emirp）：它是质数，数字倒过来写是另一个不同的质数，回文质数不算。

    如果 `n` 与它的各位数字颠倒后的数都是质数并且两者不相同，返回 True，否则返回 False（`n` 非负）。

    >>> is_emirp(37)
    True
    >>> is_emirp(101)
    False
    >>> is_emirp(23)
    False
    """
    def is_prime(number: int) -> bool:
        return number > 1 and all(number % d for d in range(2, math.isqrt(number) + 1))

    mirrored = int(str(n)[::-1])
    return n != mirrored and is_prime(n) and is_prime(mirrored)


def smallest_factor_table(limit: int) -> list[int]:
    """Return a list with the smallest prime factor of every number from 2 to `limit`, in that
    order. If `limit` is below 2 the list is empty.

    For each of the numbers 2, 3, ..., `limit` find the smallest divisor greater than 1, and return
    these divisors as a list; with a `limit` under 2 there are none.

    返回从 2 到 `limit` 每个整数的最小质因数组成的列表，`limit` 小于 2 时返回空列表。

    依次对 2、3、……、`limit` 求大于 1 的最小约数，按顺序放入列表返回；若 `limit` 不足
    2，结果为空列表。

    >>> smallest_factor_table(10)
    [2, 3, 2, 5, 2, 7, 2, 3, 2]
    >>> smallest_factor_table(2)
    [2]
    >>> smallest_factor_table(1)
    []
    """
    smallest = [0] * (limit + 1)
    for factor in range(2, limit + 1):
        if smallest[factor] == 0:
            for multiple in range(factor, limit + 1, factor):
                if smallest[multiple] == 0:
                    smallest[multiple] = factor
    return smallest[2:]


def smallest_factor_table_2(limit: int) -> list[int]:
    table = []
    for number in range(2, limit + 1):
        factor = 2
        while number % factor:
            factor += 1
        table.append(factor)
    return table


def totient(n: int) -> int:
    """Return how many of the integers from 1 to `n` have no common divisor with `n` except 1. `n`
    is positive.

    Write Euler's totient function: count the numbers k with 1 <= k <= `n` for which the greatest
    common divisor of k and the positive integer `n` is 1.

    返回 1 到正整数 `n` 之间与 `n` 互质的整数的个数（欧拉函数）。

    实现欧拉函数：统计满足 1 <= k <= `n` 且 k 与 `n` 的最大公约数为 1 的 k 的个数，`n` 为正整数。

    >>> totient(12)
    4
    >>> totient(7)
    6
    >>> totient(1)
    1
    """
    return sum(math.gcd(k, n) == 1 for k in range(1, n + 1))


def totient_2(n: int) -> int:
    result = n
    rest = n
    prime = 2
    while prime * prime <= rest:
        if rest % prime == 0:
            while rest % prime == 0:
                rest //= prime
            result -= result // prime
        prime += 1
    if rest > 1:
        result -= result // rest
    return result


def extended_gcd(a: int, b: int) -> tuple[int, int, int]:
    """For non-negative integers `a` and `b`, return (g, x, y) where g is their greatest common
    divisor and `a` * x + `b` * y equals g, as Euclid's extended algorithm finds them: (a, 1, 0)
    if `b` is 0, otherwise from the solution for `b` and the remainder of `a` by `b`.

    Write the extended Euclidean algorithm recursively. It returns the greatest common divisor of
    `a` and `b`, both not negative, and factors x and y such that x times `a` plus y times `b` is
    that divisor; when `b` is 0 the factors are 1 and 0.

    给定非负整数 `a` 和 `b`，用扩展欧几里得算法返回 (g, x, y)，其中 g 为最大公约数，且 `a` * x + `b`
    * y 等于 g；当 `b` 为 0 时 x 为 1、y 为 0。

    用递归实现扩展欧几里得算法：返回非负整数 `a`、`b`
    的最大公约数以及使线性组合等于该公约数的两个系数，`b` 为 0 时系数取 1 和 0。

    >>> extended_gcd(30, 12)
    (6, 1, -2)
    >>> extended_gcd(7, 0)
    (7, 1, 0)
    >>> extended_gcd(5, 3)
    (1, -1, 2)
    """
    if b == 0:
        return a, 1, 0
    divisor, x, y = extended_gcd(b, a % b)
    return divisor, y, x - a // b * y


def extended_gcd_2(a: int, b: int) -> tuple[int, int, int]:
    old_x, x = 1, 0
    old_y, y = 0, 1
    while b:
        quotient = a // b
        a, b = b, a % b
        old_x, x = x, old_x - quotient * x
        old_y, y = y, old_y - quotient * y
    return a, old_x, old_y


def mod_inverse(value: int, modulus: int) -> int | None:
    """Return the number x from 0 to `modulus` - 1 for which `value` * x leaves the remainder 1
    when divided by `modulus`, or None if there is none. `modulus` is at least 2.

    Find the inverse of `value` modulo `modulus` (2 or more), the smallest non-negative x with
    `value` times x congruent to 1. Return None when `value` has no inverse.

    返回 `value` 模 `modulus`（至少为 2）的逆元：0 到 `modulus` - 1 中使 `value` * x 除以 `modulus`
    余 1 的 x，不存在则返回 None。

    给定整数 `value` 和模数 `modulus`（不小于 2），求满足两者乘积与 1 同余的最小非负整数，没有时返回
    None。

    >>> mod_inverse(3, 11)
    4
    >>> mod_inverse(10, 17)
    12
    >>> mod_inverse(4, 6)
    """
    for x in range(modulus):
        if value * x % modulus == 1:
            return x
    return None


def mod_inverse_2(value: int, modulus: int) -> int | None:
    if math.gcd(value, modulus) != 1:
        return None
    return pow(value, -1, modulus)


def gcd_of_all(numbers: list[int]) -> int:
    """Return the greatest common divisor of all integers in `numbers`; an empty list gives 0, and
    so does a list of zeros. The answer is never negative.

    Given a list `numbers`, find the largest positive integer that divides every element. If all
    elements are 0, or there are none, return 0.

    返回列表 `numbers` 中所有整数的最大公约数，空列表或全为零时返回 0，结果不为负。

    给定整数列表 `numbers`，求能整除每个元素的最大正整数；列表为空或元素都是 0 时返回 0。

    >>> gcd_of_all([24, 60, 18])
    6
    >>> gcd_of_all([-8, 12])
    4
    >>> gcd_of_all([])
    0
    """
    return reduce(math.gcd, numbers, 0)


def gcd_of_all_2(numbers: list[int]) -> int:
    result = 0
    for number in numbers:
        other = abs(number)
        while other:
            result, other = other, result % other
    return result


def lowest_terms(numerator: int, denominator: int) -> tuple[int, int]:
    """Return the fraction `numerator` / `denominator` in lowest terms as a pair whose second
    number is positive. `denominator` is not 0; a fraction that is zero becomes (0, 1).

    Cancel the fraction with the given `numerator` and `denominator` (not zero) as far as possible,
    and move a minus sign to the top; return both parts as a tuple.

    返回分数 `numerator` / `denominator` 约成最简后的二元组，分母总为正数，`denominator` 不为
    0，值为零的分数返回 (0, 1)。

    将分子 `numerator` 与分母 `denominator`（非零）约分到最简，负号放在分子上，以元组返回两部分。

    >>> lowest_terms(18, 24)
    (3, 4)
    >>> lowest_terms(5, -10)
    (-1, 2)
    >>> lowest_terms(0, 7)
    (0, 1)
    """
    divisor = math.gcd(numerator, denominator)
    if denominator < 0:
        divisor = -divisor
    return numerator // divisor, denominator // divisor


def add_fractions(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int]:
    """The pairs `first` and `second` are fractions: a numerator and a positive denominator. Return
    their sum as such a pair in lowest terms.

    Add two fractions given as (numerator, denominator) tuples `first` and `second`, where the
    denominators are positive, and cancel the result.

    二元组 `first` 和 `second` 表示分数（分子、正的分母），返回它们的和，结果为最简分数的二元组。

    计算两个以 (分子, 分母) 形式给出的分数 `first` 与 `second` 之和（分母为正），约分后返回。

    >>> add_fractions((1, 6), (3, 10))
    (7, 15)
    >>> add_fractions((1, 2), (1, 2))
    (1, 1)
    >>> add_fractions((-2, 3), (1, 3))
    (-1, 3)
    """
    top = first[0] * second[1] + second[0] * first[1]
    bottom = first[1] * second[1]
    divisor = math.gcd(top, bottom)
    return top // divisor, bottom // divisor


def smallest_with_remainders(moduli: list[int], remainders: list[int]) -> int:
    """Return the smallest non-negative integer that leaves the remainder `remainders`[i] when it
    is divided by `moduli`[i], for every i. The moduli have pairwise no common factor, and each
    remainder is smaller than its modulus. With empty lists the answer is 0.

    Sun Tzu's riddle: a number has, for each divisor in `moduli`, the remainder at the same place
    in `remainders`. Find the smallest such number >= 0. The divisors are pairwise coprime; if
    there are none, return 0.

    返回最小的非负整数，使它除以 `moduli` 中第 i 个数的余数恰为 `remainders` 中第 i 个数；`moduli`
    两两互质，列表为空时返回 0。

    “物不知数”问题：某数除以列表 `moduli` 中的每个数，余数依次为列表 `remainders`
    中的数，各除数两两互质，求满足条件的最小非负整数，两个列表都为空时结果是 0。

    >>> smallest_with_remainders([3, 5, 7], [2, 3, 2])
    23
    >>> smallest_with_remainders([4, 9], [0, 5])
    32
    >>> smallest_with_remainders([], [])
    0
    """
    value = 0
    step = 1
    for modulus, remainder in zip(moduli, remainders):
        while value % modulus != remainder:
            value += step
        step *= modulus
    return value


def multiplicative_order(base: int, modulus: int) -> int:
    """Return the smallest positive exponent k for which `base` ** k leaves the remainder 1 when
    divided by `modulus` (at least 2), or 0 if no power of `base` does.

    How often must `base` be multiplied by itself, modulo `modulus` >= 2, until the result is 1?
    Return the number of factors, and 0 if that never happens because the two numbers have a
    common divisor.

    返回使 `base` 的 k 次方除以 `modulus`（至少为 2）余 1 的最小正整数 k，不存在时返回 0。

    求 `base` 模 `modulus`（不小于 2）的阶，即最小的正指数，使得幂与 1 同余；若两数不互质，返回 0。

    >>> multiplicative_order(2, 7)
    3
    >>> multiplicative_order(10, 13)
    6
    >>> multiplicative_order(4, 6)
    0
    """
    if math.gcd(base, modulus) != 1:
        return 0
    order = 1
    power = base % modulus
    while power != 1:
        power = power * base % modulus
        order += 1
    return order


def quadratic_residues(modulus: int) -> list[int]:
    """Return the sorted list of all remainders that squares of integers can leave when divided by
    the positive integer `modulus`.

    Given `modulus` >= 1, which values can x * x modulo `modulus` take? List them in ascending
    order, each once.

    返回完全平方数除以正整数 `modulus` 所有可能的余数，去重后按升序排列。

    给定正整数 `modulus`，求 x * x 对它取模可能得到的全部值，从小到大各列一次。

    >>> quadratic_residues(7)
    [0, 1, 2, 4]
    >>> quadratic_residues(8)
    [0, 1, 4]
    >>> quadratic_residues(1)
    [0]
    """
    return sorted({x * x % modulus for x in range(modulus)})


def quadratic_residues_2(modulus: int) -> list[int]:
    seen = [False] * modulus
    for x in range(modulus):
        seen[x * x % modulus] = True
    return [value for value, found in enumerate(seen) if found]


def happy_trail(n: int) -> list[int]:
    """Return the numbers that are visited when, beginning with the positive integer `n`, each
    number is replaced by the sum of the squares of its digits. Stop at 1 (which is listed) or
    before the first number that would occur a second time.

    Starting from `n` > 0, repeatedly square the digits and add the squares. Collect the numbers in
    order, the start included, until 1 has been added or the next number is already in the list.

    从正整数 `n` 开始，不断用各位数字的平方和代替原数，返回依次经过的数（含 `n`）；到 1 为止（包括
    1），或者在即将出现重复的数之前停止。

    给定正整数 `n`，反复计算各位数字的平方和，把得到的数依次放入列表（以 `n` 开头），直到放入 1
    或下一个数已在列表中为止，返回该列表。

    >>> happy_trail(19)
    [19, 82, 68, 100, 1]
    >>> happy_trail(4)
    [4, 16, 37, 58, 89, 145, 42, 20]
    >>> happy_trail(1)
    [1]
    """
    trail = []
    while n not in trail:
        trail.append(n)
        n = sum(int(digit) ** 2 for digit in str(n))
    return trail


def is_squarefree(n: int) -> bool:
    """Check whether the positive integer `n` has no square number other than 1 as a divisor.

    Return False if some k > 1 exists such that k * k divides `n`, and True if none exists; `n` is
    at least 1.

    判断正整数 `n` 是否无平方因子，即除 1 以外没有完全平方数能整除它。

    若存在大于 1 的整数 k 使 k * k 整除正整数 `n`，返回 False，否则返回 True。

    >>> is_squarefree(30)
    True
    >>> is_squarefree(18)
    False
    >>> is_squarefree(1)
    True
    """
    return all(n % (k * k) for k in range(2, math.isqrt(n) + 1))


def is_squarefree_2(n: int) -> bool:
    factor = 2
    while factor * factor <= n:
        if n % factor == 0:
            n //= factor
            if n % factor == 0:
                return False
        factor += 1
    return True


def moebius(n: int) -> int:
    """Return the Möbius function of the positive integer `n`: 0 if the square of a prime divides
    `n`, otherwise 1 or -1 depending on whether the number of its prime factors is even or odd.

    Given `n` >= 1, return 0 when some prime occurs twice in its factorisation. If all its primes
    are different, return 1 for an even number of them (also for none) and -1 for an odd number.

    返回正整数 `n` 的莫比乌斯函数值：有平方因子时为 0，否则质因数个数为偶数时为 1，为奇数时为 -1。

    给定正整数 `n`，若某个质数在其分解中出现两次以上则返回
    0；若质因数互不相同，有偶数个（含零个）返回 1，有奇数个返回 -1。

    >>> moebius(6)
    1
    >>> moebius(30)
    -1
    >>> moebius(12)
    0
    >>> moebius(1)
    1
    """
    sign = 1
    prime = 2
    while n > 1:
        if n % prime == 0:
            n //= prime
            if n % prime == 0:
                return 0
            sign = -sign
        prime += 1
    return sign


def radical(n: int) -> int:
    """Return the product of the different prime factors of the positive integer `n`; 1 for `n` =
    1.

    Multiply all primes that divide `n` >= 1, each only once however often it divides, and return
    the product. Without any prime the product is 1.

    返回正整数 `n` 的所有不同质因数的乘积，`n` 为 1 时返回 1。

    给定正整数 `n`，把能整除它的质数各乘一次（不论出现几次），求这个乘积；没有质因数时为 1。

    >>> radical(360)
    30
    >>> radical(16)
    2
    >>> radical(1)
    1
    """
    product = 1
    factor = 2
    while n > 1:
        if n % factor == 0:
            product *= factor
            while n % factor == 0:
                n //= factor
        factor += 1
    return product


def simplify_root(n: int) -> tuple[int, int]:
    """Return (a, b) such that the square root of the positive integer `n` equals a times the
    square root of b, where a is as large as possible; both are positive integers.

    Pull the largest possible factor out of the square root of `n` >= 1: the answer is a pair of
    that factor and of what stays under the root, so 72 gives (6, 2).

    把正整数 `n` 的平方根化为 a 乘以 b 的平方根的形式，a 取最大值，返回 (a, b)，两者都是正整数。

    化简根式：给定正整数
    `n`，从它的平方根中提出尽可能大的因数，返回该因数与根号内剩余数的二元组，例如 72 得到 (6, 2)。

    >>> simplify_root(72)
    (6, 2)
    >>> simplify_root(49)
    (7, 1)
    >>> simplify_root(10)
    (1, 10)
    """
    for outside in range(math.isqrt(n), 0, -1):
        if n % (outside * outside) == 0:
            return outside, n // (outside * outside)
    return 1, n


def simplify_root_2(n: int) -> tuple[int, int]:
    outside, inside = 1, n
    factor = 2
    while factor * factor <= inside:
        if inside % (factor * factor) == 0:
            inside //= factor * factor
            outside *= factor
        else:
            factor += 1
    return outside, inside


def integer_root(value: int, degree: int) -> int:
    """Return the largest integer r such that r ** `degree` is at most `value`; `value` is not
    negative and `degree` is at least 1. Floating point numbers must not be used.

    Compute the root of the given `degree` (1 or more) of `value` >= 0, rounded down to a whole
    number, exactly even for huge values.

    返回满足 r ** `degree` 不超过 `value` 的最大整数 r，`value` 非负，`degree` 至少为
    1，不使用浮点数。

    求非负整数 `value` 的 `degree` 次方根（`degree` 不小于 1）并向下取整，对很大的数也要精确。

    >>> integer_root(1000, 3)
    10
    >>> integer_root(80, 4)
    2
    >>> integer_root(0, 2)
    0
    """
    low, high = 0, value + 1
    while high - low > 1:
        middle = (low + high) // 2
        if middle**degree <= value:
            low = middle
        else:
            high = middle
    return low


def is_perfect_power(n: int) -> bool:
    """Check whether the integer `n`, at least 2, is a power of some integer with an exponent of 2
    or more.

    Return True if whole numbers b and e >= 2 exist such that b ** e equals `n` (which is 2 or
    more), and False if not.

    判断不小于 2 的整数 `n` 能否写成某个整数的二次或更高次幂。

    如果存在整数 b 和不小于 2 的指数 e，使 b ** e 等于 `n`（`n` 至少为 2），返回 True，否则返回
    False。

    >>> is_perfect_power(243)
    True
    >>> is_perfect_power(36)
    True
    >>> is_perfect_power(72)
    False
    >>> is_perfect_power(2)
    False
    """
    base = 2
    while base * base <= n:
        power = base * base
        while power < n:
            power *= base
        if power == n:
            return True
        base += 1
    return False


def two_square_sums(n: int) -> list[tuple[int, int]]:
    """Find all ways to write the non-negative integer `n` as a sum of two squares. Return the
    pairs (a, b) with 0 <= a <= b, in ascending order of a.

    Given `n` >= 0, return a list of all tuples (a, b) of non-negative integers, a not larger than
    b, for which a * a + b * b equals `n`; sort them by a.

    求把非负整数 `n` 写成两个平方数之和的所有方式，返回满足 0 <= a <= b 的 (a, b)，按 a 升序排列。

    给定非负整数 `n`，返回所有使 a * a + b * b 等于 `n` 的非负整数对 (a, b)，其中 a 不大于 b，按 a
    从小到大排列。

    >>> two_square_sums(50)
    [(1, 7), (5, 5)]
    >>> two_square_sums(16)
    [(0, 4)]
    >>> two_square_sums(3)
    []
    """
    pairs = []
    a = 0
    while 2 * a * a <= n:
        b = math.isqrt(n - a * a)
        if a * a + b * b == n:
            pairs.append((a, b))
        a += 1
    return pairs


def right_triangles(limit: int) -> list[tuple[int, int, int]]:
    """Return all right triangles with whole sides whose longest side is at most `limit`, as tuples
    (a, b, c) with a < b < c, sorted in ascending order.

    List the Pythagorean triples a * a + b * b = c * c with 0 < a < b < c <= `limit`, ordered by a
    and then by b.

    返回斜边不超过 `limit` 的所有整数边直角三角形，以满足 a < b < c 的元组 (a, b, c)
    表示，按升序排列。

    求所有满足 a * a + b * b = c * c 且 0 < a < b < c <= `limit` 的勾股数组，先按 a 再按 b 排序。

    >>> right_triangles(15)
    [(3, 4, 5), (5, 12, 13), (6, 8, 10), (9, 12, 15)]
    >>> right_triangles(4)
    []
    >>> right_triangles(5)
    [(3, 4, 5)]
    """
    triples = []
    for a in range(1, limit):
        for b in range(a + 1, limit):
            c = math.isqrt(a * a + b * b)
            if c <= limit and c * c == a * a + b * b:
                triples.append((a, b, c))
    return triples


def right_triangles_2(limit: int) -> list[tuple[int, int, int]]:
    return [
        (a, b, c)
        for a in range(1, limit)
        for b in range(a + 1, limit)
        for c in range(b + 1, limit + 1)
        if a * a + b * b == c * c
    ]


def egyptian_fraction(numerator: int, denominator: int) -> list[int]:
    """Write the fraction `numerator` / `denominator`, which lies between 0 and 1, as a sum of unit
    fractions: take the largest 1/k that is not greater than the rest, subtract it and go on until
    nothing is left. Return the list of the denominators k.

    Use the greedy method of Fibonacci to split `numerator` / `denominator` (both positive, the
    first one smaller) into fractions with numerator 1, and return their denominators in the order
    in which they are found.

    用贪心法把介于 0 和 1 之间的分数 `numerator` / `denominator`
    拆成单位分数之和：每次减去不超过余数的最大的 1/k，直到为零，返回各个分母 k 的列表。

    给定正整数 `numerator` 和
    `denominator`（前者小于后者），每次取出最大的单位分数，求该分数的埃及分数表示，依次返回各分母。

    >>> egyptian_fraction(4, 13)
    [4, 18, 468]
    >>> egyptian_fraction(3, 4)
    [2, 4]
    >>> egyptian_fraction(1, 9)
    [9]
    """
    parts = []
    while numerator > 0:
        k = -(-denominator // numerator)
        parts.append(k)
        numerator, denominator = numerator * k - denominator, denominator * k
    return parts


def continued_fraction(numerator: int, denominator: int) -> list[int]:
    """Return the terms of the continued fraction of `numerator` / `denominator`, two positive
    integers: the whole part, then the whole part of the reciprocal of what remains, and so on.

    Given positive integers `numerator` and `denominator`, list the quotients that Euclid's
    algorithm produces when it is run on the two.

    返回 `numerator` /
    `denominator`（均为正整数）的连分数各项：先取整数部分，再取余下部分倒数的整数部分，依此类推。

    给定正整数 `numerator` 与 `denominator`，返回对它们做辗转相除时依次得到的商的列表。

    >>> continued_fraction(45, 16)
    [2, 1, 4, 3]
    >>> continued_fraction(3, 7)
    [0, 2, 3]
    >>> continued_fraction(6, 2)
    [3]
    """
    terms = []
    while denominator:
        terms.append(numerator // denominator)
        numerator, denominator = denominator, numerator % denominator
    return terms


def continued_fraction_2(numerator: int, denominator: int) -> list[int]:
    whole, rest = divmod(numerator, denominator)
    if rest == 0:
        return [whole]
    return [whole] + continued_fraction(denominator, rest)


def exponent_in_factorial(n: int, prime: int) -> int:
    """Return how often the number `prime` divides the factorial of the non-negative integer `n`.
    `prime` is a prime number.

    With which exponent does `prime` occur in the prime factorisation of `n`! = 1 * 2 * ... * `n`?
    `n` is at least 0, and the empty product has no prime factors.

    返回质数 `prime` 在非负整数 `n` 的阶乘的质因数分解中的指数。

    给定 `n`（非负）和质数 `prime`，求 `n` 的阶乘最多能被 `prime` 整除多少次，0 的阶乘为 1。

    >>> exponent_in_factorial(10, 2)
    8
    >>> exponent_in_factorial(30, 5)
    7
    >>> exponent_in_factorial(4, 7)
    0
    """
    exponent = 0
    while n:
        n //= prime
        exponent += n
    return exponent


def exponent_in_factorial_2(n: int, prime: int) -> int:
    count = 0
    for factor in range(1, n + 1):
        while factor % prime == 0:
            factor //= prime
            count += 1
    return count


def can_measure(first: int, second: int, target: int) -> bool:
    """Two jugs hold `first` and `second` litres, positive integers, and there is as much water as
    one likes. Return True if exactly `target` litres (0 or more) can be left in the two together
    by filling, emptying and pouring over.

    Check whether `target` >= 0 litres can be measured with two jugs of `first` and `second`
    litres: it must not exceed both jugs together and must be a multiple of the greatest common
    divisor of their sizes.

    有容量为 `first` 和 `second`
    升（正整数）的两个水壶，水不限量，通过装满、倒空和互倒，判断两个壶里能否最终恰好共有 `target`
    升水（`target` 非负）。

    判断能否用容量为 `first`、`second` 的两个壶量出 `target`
    升水：`target`（非负）不能超过两壶容量之和，且须是两个容量的最大公约数的倍数。

    >>> can_measure(3, 5, 4)
    True
    >>> can_measure(2, 6, 5)
    False
    >>> can_measure(1, 2, 4)
    False
    >>> can_measure(7, 9, 0)
    True
    """
    return target <= first + second and target % math.gcd(first, second) == 0


def repeating_decimal(numerator: int, denominator: int) -> str:
    """Return the exact decimal form of `numerator` / `denominator`, where `numerator` is at least
    0 and `denominator` at least 1. Digits that repeat for ever are put in round brackets.

    Write the fraction `numerator` / `denominator` (not negative, denominator positive) as a
    decimal text: whole part, a point and the digits, the repeating ones in brackets, as in
    "0.1(6)". Without a remainder there is no point.

    返回分数 `numerator` / `denominator`
    的精确小数形式（分子非负，分母为正），循环节放在圆括号中，能整除时不写小数点。

    把非负整数 `numerator` 除以正整数 `denominator` 的商写成小数字符串，循环部分用圆括号括起来，如
    "0.1(6)"；没有余数时只写整数部分。

    >>> repeating_decimal(1, 6)
    '0.1(6)'
    >>> repeating_decimal(22, 7)
    '3.(142857)'
    >>> repeating_decimal(5, 4)
    '1.25'
    >>> repeating_decimal(8, 2)
    '4'
    """
    whole, rest = divmod(numerator, denominator)
    if rest == 0:
        return str(whole)
    digits = ""
    positions: dict[int, int] = {}
    while rest and rest not in positions:
        positions[rest] = len(digits)
        digit, rest = divmod(rest * 10, denominator)
        digits += str(digit)
    if rest:
        start = positions[rest]
        digits = f"{digits[:start]}({digits[start:]})"
    return f"{whole}.{digits}"


def sum_of_multiples(factors: list[int], limit: int) -> int:
    """Return the sum of all positive integers below `limit` that are a multiple of at least one of
    the positive integers in `factors`. Each such number is added once.

    Given a list `factors` of positive integers, add up the numbers 1, 2, ..., `limit` - 1 that can
    be divided by one or more of them; an empty list gives 0.

    返回小于 `limit` 的正整数中，至少是列表 `factors`
    里某一个正整数的倍数的那些数之和，每个数只加一次。

    给定正整数列表 `factors`，求 1 到 `limit` - 1
    之间能被其中一个或多个整除的所有数的和，列表为空时为 0。

    >>> sum_of_multiples([3, 5], 20)
    78
    >>> sum_of_multiples([4], 4)
    0
    >>> sum_of_multiples([], 50)
    0
    """
    return sum(n for n in range(1, limit) if any(n % factor == 0 for factor in factors))


def sum_of_multiples_2(factors: list[int], limit: int) -> int:
    multiples: set[int] = set()
    for factor in factors:
        multiples.update(range(factor, limit, factor))
    return sum(multiples)


def most_divisible(limit: int) -> int:
    """Return the number from 1 to `limit` that has the most divisors; if several have equally
    many, the smallest of them. `limit` is positive.

    Which of the numbers 1, 2, ..., `limit` (at least 1) can be divided by the largest number of
    positive integers? In a tie the smallest one wins.

    返回 1 到正整数 `limit` 之间约数个数最多的数，有多个时返回最小的一个。

    给定正整数 `limit`，求不超过它的正整数中正约数最多的那个，个数相同则取较小者。

    >>> most_divisible(50)
    48
    >>> most_divisible(11)
    6
    >>> most_divisible(1)
    1
    """
    counts = [0] * (limit + 1)
    for divisor in range(1, limit + 1):
        for multiple in range(divisor, limit + 1, divisor):
            counts[multiple] += 1
    return counts.index(max(counts))


def most_divisible_2(limit: int) -> int:
    def divisor_count(number: int) -> int:
        return sum(number % d == 0 for d in range(1, number + 1))

    return max(range(1, limit + 1), key=divisor_count)
