"""Maths: primes, divisors, number bases, bits, digit powers and sums of consecutive numbers."""

import math
from collections import Counter


def primes_in_window(low: int, high: int) -> list[int]:
    """Return all primes from `low` to `high`, both included, in ascending order; an empty list
    if there are none.

    Given two integers `low` and `high`, list every prime p with `low` <= p <= `high`. Numbers
    below 2 are never prime.

    按升序返回从 `low` 到 `high`（含两端）之间的所有质数，没有时返回空列表。

    给定整数 `low` 和 `high`，列出满足 `low` <= p <= `high` 的每个质数 p；小于 2 的数都不是质数。

    >>> primes_in_window(10, 20)
    [11, 13, 17, 19]
    >>> primes_in_window(-5, 3)
    [2, 3]
    >>> primes_in_window(24, 28)
    []
    """
    found = []
    for number in range(max(low, 2), high + 1):
        if all(number % d for d in range(2, math.isqrt(number) + 1)):
            found.append(number)
    return found


def primes_in_window_2(low: int, high: int) -> list[int]:
    if high < 2:
        return []
    crossed = [False] * (high + 1)
    for number in range(2, math.isqrt(high) + 1):
        if not crossed[number]:
            for multiple in range(number * number, high + 1, number):
                crossed[multiple] = True
    return [number for number in range(max(low, 2), high + 1) if not crossed[number]]


def cousin_primes(limit: int) -> list[tuple[int, int]]:
    """Return the pairs (p, p + 4) of primes whose larger member is at most `limit`, smallest
    pair first.

    Cousin primes are two primes that differ by 4. List all such pairs with both numbers no
    greater than `limit`, in ascending order.

    返回相差 4 的质数对 (p, p + 4)，其中较大的数不超过 `limit`，按从小到大排列。

    “表兄弟质数”指相差 4 的两个质数。按升序列出两数都不超过 `limit` 的所有这样的数对。

    >>> cousin_primes(20)
    [(3, 7), (7, 11), (13, 17)]
    >>> cousin_primes(7)
    [(3, 7)]
    >>> cousin_primes(6)
    []
    """
    primes = {n for n in range(2, limit + 1) if all(n % d for d in range(2, math.isqrt(n) + 1))}
    return [(p, p + 4) for p in sorted(primes) if p + 4 in primes]


def left_truncatable(n: int) -> bool:
    """Check whether the positive integer `n` is a prime that stays prime however many digits are
    cut off from its left end, and that contains no digit 0.

    Return True if `n` has no zero among its digits and `n` as well as every number formed by its
    last digits is prime, otherwise False.

    判断正整数 `n` 是否为左截质数：不含数字 0，且从左边依次去掉任意多位后得到的数（包括自身）都是质数。

    若 `n` 的各位中没有零，并且 `n` 以及由其末尾若干位组成的每个数都是质数，则返回 True，否则返回 False。

    >>> left_truncatable(9137)
    True
    >>> left_truncatable(103)
    False
    >>> left_truncatable(41)
    False
    >>> left_truncatable(5)
    True
    """
    def is_prime_number(number: int) -> bool:
        return number > 1 and all(number % d for d in range(2, math.isqrt(number) + 1))

    digits = str(n)
    if '0' in digits:
        return False
    return all(is_prime_number(int(digits[start:])) for start in range(len(digits)))


def circular_prime(n: int) -> bool:
    """Return True if every rotation of the decimal digits of the positive integer `n` is a prime
    number, `n` itself included.

    A number such as 197 is circular when 197, 971 and 719 are all prime. Decide whether `n`,
    which is at least 1, has this property for all rotations of its digits.

    若正整数 `n` 的十进制数字做任意循环移位后得到的数（包括 `n` 本身）都是质数，则返回 True，否则返回 False。

    像 197 这样的数，197、971、719 都是质数，称为循环质数。判断 `n`（不小于 1）的所有数字轮换是否都为质数。

    >>> circular_prime(197)
    True
    >>> circular_prime(23)
    False
    >>> circular_prime(7)
    True
    """
    digits = str(n)
    for turn in range(len(digits)):
        number = int(digits[turn:] + digits[:turn])
        if number < 2 or any(number % d == 0 for d in range(2, math.isqrt(number) + 1)):
            return False
    return True


def circular_prime_2(n: int) -> bool:
    def has_no_divisor(number: int) -> bool:
        return number > 1 and all(number % d for d in range(2, math.isqrt(number) + 1))

    text = str(n)
    rotations = {int(text[i:] + text[:i]) for i in range(len(text))}
    return all(map(has_no_divisor, rotations))


def safe_primes(limit: int) -> list[int]:
    """List the safe primes up to and including `limit`: primes p for which (p - 1) / 2 is prime
    too.

    Return in ascending order every prime p <= `limit` such that p = 2*q + 1 with another prime
    q.

    列出不超过 `limit` 的安全质数，即 p 是质数且 (p - 1) / 2 也是质数。

    按升序返回所有不大于 `limit`、并能写成 p = 2*q + 1（q 也为质数）的质数 p。

    >>> safe_primes(25)
    [5, 7, 11, 23]
    >>> safe_primes(5)
    [5]
    >>> safe_primes(4)
    []
    """
    is_prime_at = [False, False] + [True] * max(0, limit - 1)
    for n in range(2, limit + 1):
        if is_prime_at[n]:
            for multiple in range(2 * n, limit + 1, n):
                is_prime_at[multiple] = False
    return [p for p in range(5, limit + 1) if is_prime_at[p] and is_prime_at[(p - 1) // 2]]


def number_from_factors(exponents: dict[int, int]) -> int:
    """Return the number whose prime factorization is `exponents`, a dictionary from prime to
    exponent. The empty dictionary stands for 1.

    Given a dictionary `exponents` that maps each prime factor to how often it occurs, multiply
    everything out; without any factors the result is 1.

    `exponents` 是从质数到指数的字典，返回以它为质因数分解的那个数；空字典代表 1。

    给定字典 `exponents`，键为质因数，值为其出现次数，把它们乘起来返回乘积，没有因数时结果为 1。

    >>> number_from_factors({2: 3, 5: 1})
    40
    >>> number_from_factors({7: 2})
    49
    >>> number_from_factors({})
    1
    """
    return math.prod(p ** e for p, e in exponents.items())


def number_from_factors_2(exponents: dict[int, int]) -> int:
    number = 1
    for p in exponents:
        for _ in range(exponents[p]):
            number *= p
    return number


def shared_prime_factors(a: int, b: int) -> list[int]:
    """Return the prime numbers that divide both `a` and `b` (positive integers), ascending and
    without repeats.

    Given two positive integers `a` and `b`, find their common prime factors, each listed once in
    ascending order; numbers with no common factor give an empty list.

    返回同时整除正整数 `a` 和 `b` 的质数，升序且不重复。

    给定两个正整数 `a` 与 `b`，求它们的公共质因数，每个只列一次，按升序排列；互质时返回空列表。

    >>> shared_prime_factors(60, 84)
    [2, 3]
    >>> shared_prime_factors(49, 14)
    [7]
    >>> shared_prime_factors(8, 9)
    []
    """
    rest = math.gcd(a, b)
    primes = []
    divisor = 2
    while rest > 1:
        if rest % divisor == 0:
            primes.append(divisor)
            while rest % divisor == 0:
                rest //= divisor
        divisor += 1
    return primes


def shared_prime_factors_2(a: int, b: int) -> list[int]:
    return [
        p
        for p in range(2, min(a, b) + 1)
        if a % p == b % p == 0 and all(p % d for d in range(2, p))
    ]


def semiprimes_up_to(limit: int) -> list[int]:
    """Return the numbers from 4 to `limit` that are the product of exactly two primes, equal or
    not, in ascending order.

    List all semiprimes not exceeding `limit`: numbers with two prime factors when repeated
    factors are counted as often as they occur.

    按升序返回不超过 `limit` 的、恰好等于两个质数（可以相同）之积的数。

    列出不大于 `limit` 的所有半质数，即质因数（重复的按次数计）恰为两个的数，升序排列。

    >>> semiprimes_up_to(15)
    [4, 6, 9, 10, 14, 15]
    >>> semiprimes_up_to(4)
    [4]
    >>> semiprimes_up_to(3)
    []
    """
    factor_count = [0] * (limit + 1)
    for p in range(2, limit + 1):
        if factor_count[p] == 0:
            power = p
            while power <= limit:
                for multiple in range(power, limit + 1, power):
                    factor_count[multiple] += 1
                power *= p
    return [n for n in range(limit + 1) if factor_count[n] == 2]


def semiprimes_up_to_2(limit: int) -> list[int]:
    result = []
    for n in range(4, limit + 1):
        smallest = next(d for d in range(2, n + 1) if n % d == 0)
        other = n // smallest
        if other > 1 and all(other % d for d in range(2, math.isqrt(other) + 1)):
            result.append(n)
    return result


def first_with_divisors(count: int) -> int:
    """Return the smallest positive integer that has exactly `count` divisors, 1 and itself
    included; `count` is at least 1.

    Find the least positive number whose number of divisors equals `count` (`count` >= 1).

    返回恰好有 `count` 个约数（包括 1 和自身）的最小正整数，`count` 至少为 1。

    求约数个数等于 `count`（`count` >= 1）的最小正数。

    >>> first_with_divisors(6)
    12
    >>> first_with_divisors(5)
    16
    >>> first_with_divisors(1)
    1
    """
    number = 1
    while sum(number % d == 0 for d in range(1, number + 1)) != count:
        number += 1
    return number


def unitary_divisors(n: int) -> list[int]:
    """Return the divisors d of the positive integer `n` for which d and `n` / d have no common
    factor above 1, in ascending order.

    A divisor d of `n` is unitary if d and n // d are coprime. List all of them for the given
    `n` >= 1, smallest first.

    返回正整数 `n` 的所有酉约数，即满足 d 与 `n` / d 互质的约数 d，按升序排列。

    若 `n` 的约数 d 与 n // d 互质，则称 d 为酉约数。给定 `n` >= 1，从小到大列出全部酉约数。

    >>> unitary_divisors(12)
    [1, 3, 4, 12]
    >>> unitary_divisors(16)
    [1, 16]
    >>> unitary_divisors(1)
    [1]
    """
    return [d for d in range(1, n + 1) if n % d == 0 and math.gcd(d, n // d) == 1]


def unitary_divisors_2(n: int) -> list[int]:
    divisors = []
    for d in range(1, n + 1):
        quotient, remainder = divmod(n, d)
        if remainder == 0 and math.gcd(d, quotient) == 1:
            divisors.append(d)
    return divisors


def abundance_of(n: int) -> int:
    """Return by how much the sum of the divisors of `n` that are smaller than `n` exceeds `n`;
    the result is negative when the sum is smaller.

    For a positive integer `n`, add up its proper divisors (all divisors except `n`) and return
    that sum minus `n`.

    返回 `n` 的真约数（小于 `n` 的约数）之和比 `n` 大多少，和较小时结果为负数。

    给定正整数 `n`，求除自身以外的所有约数之和减去 `n` 的差。

    >>> abundance_of(12)
    4
    >>> abundance_of(28)
    0
    >>> abundance_of(7)
    -6
    """
    total = 0
    for d in range(1, n // 2 + 1):
        if n % d == 0:
            total += d
    return total - n


def abundance_of_2(n: int) -> int:
    return sum(d for d in range(1, n + 1) if n % d == 0) - 2 * n


def largest_odd_divisor(n: int) -> int:
    """Return the largest odd number that divides the positive integer `n`.

    Given `n` >= 1, divide it by two as often as possible and return what remains.

    返回能整除正整数 `n` 的最大奇数。

    给定 `n` >= 1，不断除以 2 直到不能整除为止，返回剩下的数。

    >>> largest_odd_divisor(40)
    5
    >>> largest_odd_divisor(21)
    21
    >>> largest_odd_divisor(64)
    1
    """
    while n % 2 == 0:
        n //= 2
    return n


def largest_odd_divisor_2(n: int) -> int:
    return n // (n & -n)


def is_powerful(n: int) -> bool:
    """Check whether every prime factor of the positive integer `n` divides it at least twice.
    The number 1 counts as such.

    Return True if for each prime p dividing `n` the square p*p divides `n` as well, and False
    otherwise; for `n` = 1 the answer is True.

    判断正整数 `n` 的每个质因数是否都至少出现两次，1 视为满足条件。

    若对整除 `n` 的每个质数 p，p*p 也整除 `n`，则返回 True，否则返回 False；`n` 为 1 时返回 True。

    >>> is_powerful(72)
    True
    >>> is_powerful(20)
    False
    >>> is_powerful(1)
    True
    """
    divisor = 2
    while n > 1:
        times = 0
        while n % divisor == 0:
            n //= divisor
            times += 1
        if times == 1:
            return False
        divisor += 1
    return True


def smith_number(n: int) -> bool:
    """Return True if `n` (at least 2) is composite and its digit sum equals the sum of all digits
    of its prime factors, repeated factors counted each time.

    Decide whether `n` >= 2 is a Smith number: not prime, and with the same digit sum as its
    prime factorization written out in full, e.g. 22 = 2 * 11 with 2 + 2 = 2 + 1 + 1.

    若 `n`（不小于 2）是合数，且其各位数字之和等于所有质因数（重复的逐个计算）各位数字之和，则返回 True，否则返回 False。

    判断 `n` >= 2 是否为史密斯数：不是质数，且数字和等于质因数分解式中全部数字之和，例如 22 = 2 * 11，2 + 2 = 2 + 1 + 1。

    >>> smith_number(22)
    True
    >>> smith_number(27)
    True
    >>> smith_number(13)
    False
    >>> smith_number(12)
    False
    """
    def digit_sum(number: int) -> int:
        return sum(int(digit) for digit in str(number))

    factors = []
    rest, divisor = n, 2
    while rest > 1:
        while rest % divisor == 0:
            factors.append(divisor)
            rest //= divisor
        divisor += 1
    return len(factors) > 1 and digit_sum(n) == sum(digit_sum(p) for p in factors)


def place_values(number: int, base: int) -> list[int]:
    """Return the digits of the non-negative `number` written in the given `base` (2 or more), as
    a list of integers with the most significant digit first. Zero is [0].

    Given `number` >= 0 and `base` >= 2, convert the number to that base and return the list of
    digits from left to right; for 0 return [0].

    返回非负整数 `number` 在 `base` 进制（不小于 2）下的各位数字，以整数列表表示，最高位在前；零返回 [0]。

    给定 `number` >= 0 和 `base` >= 2，把该数转换为 `base` 进制，从左到右返回各位数字的列表，0 对应 [0]。

    >>> place_values(255, 16)
    [15, 15]
    >>> place_values(100, 7)
    [2, 0, 2]
    >>> place_values(0, 3)
    [0]
    """
    digits = []
    while True:
        number, digit = divmod(number, base)
        digits.append(digit)
        if number == 0:
            return digits[::-1]


def place_values_2(number: int, base: int) -> list[int]:
    if number < base:
        return [number]
    return place_values_2(number // base, base) + [number % base]


def mirror_bases(n: int) -> list[int]:
    """Return the bases from 2 to 16 in which the positive integer `n` is written the same
    forwards and backwards, ascending.

    For each base b between 2 and 16 inclusive, write `n` >= 1 in base b; collect those bases in
    which the digits form a palindrome.

    按升序返回 2 到 16 之间使正整数 `n` 的写法正反相同的进制。

    对 2 到 16（含两端）的每个进制 b，把 `n`（不小于 1）写成 b 进制，收集各位数字构成回文的进制，升序返回。

    >>> mirror_bases(21)
    [2, 4, 6]
    >>> mirror_bases(11)
    [10, 12, 13, 14, 15, 16]
    >>> mirror_bases(1)
    [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    """
    found = []
    for base in range(2, 17):
        digits = []
        rest = n
        while rest:
            digits.append(rest % base)
            rest //= base
        if digits == digits[::-1]:
            found.append(base)
    return found


def split_by_units(amount: int, unit_sizes: list[int]) -> list[int]:
    """Express `amount` in mixed units. Each entry of `unit_sizes` says how many of a unit make
    one of the next larger unit, the smallest unit first. Return the counts from the smallest
    unit to the largest, one more than there are sizes.

    Given a non-negative `amount` of the smallest unit and the list `unit_sizes`, take remainders
    by each size in turn: [60, 60] turns seconds into [seconds, minutes, hours]. The last count is
    whatever is left.

    用混合单位表示 `amount`。`unit_sizes` 的每一项说明多少个当前单位等于一个更大的单位，从最小单位开始；返回从小到大各单位的数量，比 `unit_sizes` 多一项。

    给定以最小单位计的非负数 `amount` 和列表 `unit_sizes`，依次取余，例如 [60, 60] 把秒变成 [秒, 分, 时]，最后一项为剩下的数量。

    >>> split_by_units(3725, [60, 60])
    [5, 2, 1]
    >>> split_by_units(50, [12, 3])
    [2, 1, 1]
    >>> split_by_units(9, [])
    [9]
    """
    counts = []
    for size in unit_sizes:
        counts.append(amount % size)
        amount //= size
    counts.append(amount)
    return counts


def bijective_text(n: int, symbols: str) -> str:
    """Number the words over the alphabet `symbols` (at least one character): first the words of
    length one in the order of the alphabet, then those of length two, and so on. Return the word
    number `n`, counted from 1; number 0 is the empty word.

    Write `n` >= 0 in bijective numeration with the digits `symbols`, which are worth 1, 2, 3, ...
    in this order; there is no zero digit, and 0 is the empty string.

    对字母表 `symbols`（至少一个字符）上的单词编号：先按字母表顺序排长度为一的，再排长度为二的，依此类推。返回第 `n` 个单词（从 1 计），0 号为空串。

    用 `symbols` 中的字符作数字（依次代表 1、2、3……，没有零）写出 `n` >= 0 的双射记数法表示，0 对应空字符串。

    >>> bijective_text(4, 'ab')
    'ab'
    >>> bijective_text(13, 'xyz')
    'xxx'
    >>> bijective_text(3, '1')
    '111'
    >>> bijective_text(0, 'ab')
    ''
    """
    text = ''
    while n > 0:
        n, index = divmod(n - 1, len(symbols))
        text = symbols[index] + text
    return text


def adjacent_one_pairs(n: int) -> int:
    """Count the positions in the binary form of the non-negative integer `n` at which two ones
    stand next to each other; a run of three ones counts as two.

    Return how many times '11' occurs, overlaps included, in the binary digits of `n` >= 0.

    统计非负整数 `n` 的二进制中两个 1 相邻的位置数，连续三个 1 算两处。

    返回 `n` >= 0 的二进制数字中 '11' 出现的次数（允许重叠）。

    >>> adjacent_one_pairs(7)
    2
    >>> adjacent_one_pairs(27)
    2
    >>> adjacent_one_pairs(10)
    0
    """
    return bin(n & (n >> 1)).count('1')


def adjacent_one_pairs_2(n: int) -> int:
    digits = f'{n:b}'
    return sum(left == right == '1' for left, right in zip(digits, digits[1:]))


def bit_run_lengths(n: int) -> list[int]:
    """Return the lengths of the runs of equal bits in the binary form of the positive integer
    `n`, from the left.

    Write `n` >= 1 in binary and cut it wherever the bit changes; return the lengths of the
    pieces from the most significant end.

    返回正整数 `n` 的二进制中各段相同位的长度，从左到右。

    把 `n` >= 1 写成二进制，在相邻位不同处切开，从最高位一端开始返回每一段的长度。

    >>> bit_run_lengths(12)
    [2, 2]
    >>> bit_run_lengths(37)
    [1, 2, 1, 1, 1]
    >>> bit_run_lengths(1)
    [1]
    """
    bits = f'{n:b}'
    lengths = [1]
    for before, after in zip(bits, bits[1:]):
        if before == after:
            lengths[-1] += 1
        else:
            lengths.append(1)
    return lengths


def bit_run_lengths_2(n: int) -> list[int]:
    lengths = []
    previous = None
    while n > 0:
        n, bit = divmod(n, 2)
        if bit == previous:
            lengths[0] += 1
        else:
            lengths.insert(0, 1)
        previous = bit
    return lengths


def next_with_equal_ones(n: int) -> int:
    """Return the smallest integer greater than the positive `n` that has as many ones in its
    binary form as `n` has.

    Given `n` >= 1, go upwards from `n` + 1 and return the first number with the same number of
    set bits.

    返回大于正整数 `n` 且二进制中 1 的个数与 `n` 相同的最小整数。

    给定 `n` >= 1，从 `n` + 1 开始向上找，返回第一个二进制中 1 的个数相同的数。

    >>> next_with_equal_ones(6)
    9
    >>> next_with_equal_ones(7)
    11
    >>> next_with_equal_ones(8)
    16
    """
    ones = bin(n).count('1')
    candidate = n + 1
    while bin(candidate).count('1') != ones:
        candidate += 1
    return candidate


def next_with_equal_ones_2(n: int) -> int:
    lowest = n & -n
    ripple = n + lowest
    return ripple | ((n ^ ripple) // lowest >> 2)


def rotate_bits(value: int, shift: int, width: int) -> int:
    """Rotate the lowest `width` bits of `value` to the left by `shift` places: bits pushed out at
    the top come back at the bottom. `value` fits into `width` bits and `shift` is not negative.

    Return the number obtained when the `width`-bit number `value` is turned `shift` bit positions
    to the left as if its bits stood in a circle; `shift` >= 0 may exceed `width`.

    把 `value` 的低 `width` 位循环左移 `shift` 位，从高端移出的位回到低端。`value` 不超过 `width` 位，`shift` 非负。

    返回把 `width` 位的数 `value` 的各位看成一个圆圈、向左转动 `shift` 位后得到的数，`shift` 非负且可以大于 `width`。

    >>> rotate_bits(9, 1, 4)
    3
    >>> rotate_bits(1, 3, 8)
    8
    >>> rotate_bits(6, 4, 3)
    5
    """
    shift %= width
    mask = (1 << width) - 1
    return ((value << shift) | (value >> (width - shift))) & mask


def rotate_bits_2(value: int, shift: int, width: int) -> int:
    bits = f'{value:0{width}b}'
    shift %= width
    return int(bits[shift:] + bits[:shift], 2)


def interleave_bits(x: int, y: int) -> int:
    """Return the number whose binary digits alternate between those of `x` and `y`: bit i of
    `x` goes to position 2i and bit i of `y` to position 2i + 1. Both are non-negative.

    Given non-negative integers `x` and `y`, weave their bits together into one number, with the
    bits of `x` at the even and those of `y` at the odd positions (position 0 is the lowest).

    返回由 `x` 和 `y` 的二进制位交错而成的数：`x` 的第 i 位放到第 2i 位，`y` 的第 i 位放到第 2i + 1 位，两数均非负。

    给定非负整数 `x` 与 `y`，把它们的位交织成一个数，`x` 的位占偶数位，`y` 的位占奇数位（最低位为第 0 位），返回结果。

    >>> interleave_bits(3, 0)
    5
    >>> interleave_bits(2, 3)
    14
    >>> interleave_bits(0, 0)
    0
    """
    result = 0
    position = 0
    while x or y:
        result |= (x & 1) << position
        result |= (y & 1) << (position + 1)
        x >>= 1
        y >>= 1
        position += 2
    return result


def interleave_bits_2(x: int, y: int) -> int:
    if x == 0 and y == 0:
        return 0
    return x % 2 + 2 * (y % 2) + 4 * interleave_bits_2(x // 2, y // 2)


def column_parity(rows: list[str]) -> str:
    """Return the parity row for `rows`, equally long strings of 0 and 1: in each column '1' if
    the number of ones above is odd, else '0'. No rows give an empty string.

    You are given binary strings `rows` of the same length. Compute for each position whether an
    odd number of them has a 1 there, and return the answers as one string of 0 and 1; return ''
    when `rows` is empty.

    返回 `rows` 的校验行，`rows` 由等长的 01 字符串组成：某一列中 1 的个数为奇数时该列为 '1'，否则为 '0'；没有行时返回空串。

    给定长度相同的二进制字符串列表 `rows`，对每个位置判断其上 1 的个数是否为奇数，用一个 01 字符串返回结果；`rows` 为空时返回 ''。

    >>> column_parity(['1100', '1010', '0001'])
    '0111'
    >>> column_parity(['101'])
    '101'
    >>> column_parity([])
    ''
    """
    return ''.join(str(column.count('1') % 2) for column in zip(*rows))


def column_parity_2(rows: list[str]) -> str:
    if not rows:
        return ''
    total = 0
    for row in rows:
        total ^= int(row, 2)
    return f'{total:0{len(rows[0])}b}'


def gray_to_number(code: str) -> int:
    """Decode a Gray code. In `code`, a non-empty string of 0 and 1, the first bit is the first
    binary digit, and each later binary digit is the exclusive or of the digit before it and the
    bit of the code. Return the number.

    Return the integer whose reflected binary (Gray) code is `code`, e.g. 2 for '11' and 3 for
    '10'; `code` has at least one character.

    解码格雷码。`code` 是非空的 01 字符串，首位即为二进制首位，之后每一位二进制数字等于前一位二进制数字与该码位的异或；返回所表示的整数。

    返回反射二进制码（格雷码）为 `code` 的整数，例如 '11' 对应 2，'10' 对应 3；`code` 至少有一个字符。

    >>> gray_to_number('110')
    4
    >>> gray_to_number('1000')
    15
    >>> gray_to_number('0')
    0
    """
    bit = 0
    number = 0
    for char in code:
        bit ^= int(char)
        number = number * 2 + bit
    return number


def gray_to_number_2(code: str) -> int:
    number = int(code, 2)
    shifted = number >> 1
    while shifted:
        number ^= shifted
        shifted >>= 1
    return number


def majority_bits(numbers: list[int], width: int) -> int:
    """Build a number of `width` bits in which a bit is 1 when more than half of the non-negative
    `numbers` have a 1 at that position. Return it; an empty list gives 0.

    Given `numbers` and `width`, decide by majority for each of the lowest `width` bit positions
    whether it is set (strictly more than half must have it set), and return the resulting
    integer.

    构造一个 `width` 位的数：若超过一半的非负整数 `numbers` 在某一位上为 1，则该位为 1。返回这个数，列表为空时返回 0。

    给定 `numbers` 和 `width`，对最低的 `width` 位逐位投票，严格超过半数的数在该位为 1 时结果的该位才为 1，返回得到的整数。

    >>> majority_bits([5, 7, 1], 3)
    5
    >>> majority_bits([1, 2], 2)
    0
    >>> majority_bits([], 8)
    0
    """
    result = 0
    for place in range(width):
        ones = sum(number >> place & 1 for number in numbers)
        if 2 * ones > len(numbers):
            result += 1 << place
    return result


def add_binary_texts(first: str, second: str) -> str:
    """Add two binary numbers given as strings `first` and `second` column by column, with a
    carry, and return the sum as a binary string. Neither has leading zeros, except '0' itself.

    Return the sum of the non-negative binary numerals `first` and `second` as a binary numeral
    without leading zeros ('0' for zero).

    给定以字符串表示的二进制数 `first` 和 `second`（除 '0' 外没有前导零），逐位相加并处理进位，返回和的二进制字符串。

    返回两个非负二进制数字串 `first` 与 `second` 之和，结果同样是二进制字符串，不含前导零（零为 '0'）。

    >>> add_binary_texts('101', '11')
    '1000'
    >>> add_binary_texts('1', '1110')
    '1111'
    >>> add_binary_texts('0', '0')
    '0'
    """
    length = max(len(first), len(second))
    carry = 0
    result = ''
    for a, b in zip(reversed(first.zfill(length)), reversed(second.zfill(length))):
        total = int(a) + int(b) + carry
        result = str(total % 2) + result
        carry = total // 2
    return '1' + result if carry else result


def add_binary_texts_2(first: str, second: str) -> str:
    return f'{int(first, 2) + int(second, 2):b}'


def odious_numbers(limit: int) -> list[int]:
    """Return the non-negative integers below `limit` whose binary form contains an odd number of
    ones.

    List in ascending order all n with 0 <= n < `limit` that have an odd count of set bits.

    返回小于 `limit` 的非负整数中，二进制里 1 的个数为奇数的那些数。

    按升序列出满足 0 <= n < `limit` 且二进制中有奇数个 1 的所有 n。

    >>> odious_numbers(12)
    [1, 2, 4, 7, 8, 11]
    >>> odious_numbers(2)
    [1]
    >>> odious_numbers(0)
    []
    """
    return [n for n in range(limit) if bin(n).count('1') % 2 == 1]


def odious_numbers_2(limit: int) -> list[int]:
    found = []
    for n in range(limit):
        odd = False
        rest = n
        while rest:
            odd = not odd
            rest &= rest - 1
        if odd:
            found.append(n)
    return found


def powers_of_two_in(n: int) -> list[int]:
    """Return the distinct powers of two that add up to the non-negative integer `n`, largest
    first.

    Split `n` >= 0 into different powers of two and list them in descending order; 0 gives an
    empty list.

    返回和为非负整数 `n` 的互不相同的 2 的幂，从大到小排列。

    把 `n` >= 0 拆成不同的 2 的幂之和，按降序列出；`n` 为 0 时返回空列表。

    >>> powers_of_two_in(13)
    [8, 4, 1]
    >>> powers_of_two_in(32)
    [32]
    >>> powers_of_two_in(0)
    []
    """
    powers = []
    power = 1
    while power <= n:
        if n & power:
            powers.insert(0, power)
        power *= 2
    return powers


def powers_of_two_in_2(n: int) -> list[int]:
    return [1 << place for place in reversed(range(n.bit_length())) if n >> place & 1]


def self_power_digit_sum(n: int) -> int:
    """Return the sum of all decimal digits of the non-negative `n`, each raised to the power of
    itself; a digit 0 contributes nothing.

    For every digit d of `n` >= 0 other than zero add d**d, and return the total.

    返回非负整数 `n` 的各位数字分别取自身次幂后的总和，数字 0 不计入。

    对 `n` >= 0 的每个非零数字 d 累加 d**d，返回总和。

    >>> self_power_digit_sum(32)
    31
    >>> self_power_digit_sum(3435)
    3435
    >>> self_power_digit_sum(0)
    0
    """
    return sum(int(d) ** int(d) for d in str(n) if d != '0')


def self_power_digit_sum_2(n: int) -> int:
    total = 0
    while n > 0:
        n, digit = divmod(n, 10)
        if digit:
            total += digit ** digit
    return total


def perfect_powers_up_to(limit: int) -> list[int]:
    """Return, ascending and without repeats, all numbers from 4 to `limit` that are a whole
    number of at least 2 raised to a power of at least 2.

    List every n <= `limit` with n = a**b for integers a >= 2 and b >= 2, each once, in ascending
    order.

    返回 4 到 `limit` 之间可以写成不小于 2 的整数的不小于 2 次幂的所有数，升序且不重复。

    按升序列出所有 n <= `limit`，其中 n = a**b，整数 a >= 2、b >= 2，每个数只列一次。

    >>> perfect_powers_up_to(40)
    [4, 8, 9, 16, 25, 27, 32, 36]
    >>> perfect_powers_up_to(4)
    [4]
    >>> perfect_powers_up_to(3)
    []
    """
    found = set()
    base = 2
    while base * base <= limit:
        power = base * base
        while power <= limit:
            found.add(power)
            power *= base
        base += 1
    return sorted(found)


def perfect_powers_up_to_2(limit: int) -> list[int]:
    found = []
    for n in range(4, limit + 1):
        exponents = range(2, n.bit_length() + 1)
        bases = range(2, math.isqrt(n) + 1)
        if any(base ** exponent == n for base in bases for exponent in exponents):
            found.append(n)
    return found


def sums_of_two_cubes(n: int) -> list[tuple[int, int]]:
    """Find all pairs (a, b) of positive integers with a <= b and a**3 + b**3 equal to `n`, in
    the order of ascending a.

    Given an integer `n`, return every way to write it as the sum of two positive cubes, as tuples
    with the smaller base first, sorted; an empty list when there is no way.

    求所有满足 a <= b 且 a**3 + b**3 等于 `n` 的正整数对 (a, b)，按 a 升序排列。

    给定整数 `n`，返回把它写成两个正立方数之和的所有方式，每个元组较小的底数在前，按升序排列；没有时返回空列表。

    >>> sums_of_two_cubes(1729)
    [(1, 12), (9, 10)]
    >>> sums_of_two_cubes(16)
    [(2, 2)]
    >>> sums_of_two_cubes(10)
    []
    """
    pairs = []
    a = 1
    while 2 * a ** 3 <= n:
        b = a
        while a ** 3 + b ** 3 < n:
            b += 1
        if a ** 3 + b ** 3 == n:
            pairs.append((a, b))
        a += 1
    return pairs


def cube_digit_walk(start: int) -> list[int]:
    """Starting with the positive integer `start`, go from each number to the sum of the cubes of
    its digits, and return the numbers visited until one would come a second time.

    Return the list that begins with `start`, continues with the sum of the cubed decimal digits
    of the number before, and ends just before the first repetition.

    从正整数 `start` 出发，每次变为当前数各位数字的立方和，返回第一次出现重复之前经过的所有数。

    返回一个列表：首项为 `start`，之后每一项是前一项各位数字立方之和，在首次重复出现之前结束。

    >>> cube_digit_walk(12)
    [12, 9, 729, 1080, 513, 153]
    >>> cube_digit_walk(55)
    [55, 250, 133]
    >>> cube_digit_walk(1)
    [1]
    """
    visited = []
    number = start
    while number not in visited:
        visited.append(number)
        number = sum(int(digit) ** 3 for digit in str(number))
    return visited


def runs_that_sum_to(total: int) -> list[tuple[int, int]]:
    """Return all pairs (first, last) with 1 <= first < last such that the consecutive integers
    from first to last add up to `total`, ordered by first.

    Given a positive `total`, find every run of two or more consecutive positive integers with
    that sum and give it by its first and last number, the run with the smallest start first.

    返回所有满足 1 <= first < last、且从 first 到 last 的连续整数之和等于 `total` 的数对 (first, last)，按 first 升序。

    给定正整数 `total`，找出和为它的所有由至少两个连续正整数组成的段，用（首数，尾数）表示，起点小的在前。

    >>> runs_that_sum_to(15)
    [(1, 5), (4, 6), (7, 8)]
    >>> runs_that_sum_to(9)
    [(2, 4), (4, 5)]
    >>> runs_that_sum_to(8)
    []
    """
    runs = []
    for first in range(1, total // 2 + 1):
        last, reached = first, first
        while reached < total:
            last += 1
            reached += last
        if reached == total:
            runs.append((first, last))
    return runs


def runs_that_sum_to_2(total: int) -> list[tuple[int, int]]:
    runs = []
    first, last, reached = 1, 2, 3
    while first < last:
        if reached == total:
            runs.append((first, last))
        if reached < total:
            last += 1
            reached += last
        else:
            reached -= first
            first += 1
    return runs


def three_neighbours_for(total: int) -> list[int]:
    """Return the three consecutive integers whose sum is `total`, in ascending order, or an empty
    list if `total` is not such a sum.

    Given an integer `total`, which may be negative, find n - 1, n, n + 1 that add up to it; when
    that is impossible return [].

    返回和为 `total` 的三个连续整数，按升序排列；若不存在则返回空列表。

    给定整数 `total`（可为负数），求和等于它的三个连续整数 n - 1、n、n + 1，做不到时返回 []。

    >>> three_neighbours_for(33)
    [10, 11, 12]
    >>> three_neighbours_for(0)
    [-1, 0, 1]
    >>> three_neighbours_for(10)
    []
    """
    if total % 3 != 0:
        return []
    middle = total // 3
    return [middle - 1, middle, middle + 1]


def three_neighbours_for_2(total: int) -> list[int]:
    middle, rest = divmod(total, 3)
    return [] if rest else list(range(middle - 1, middle + 2))


def neighbour_primes_add_up(n: int) -> bool:
    """Check whether `n` is the sum of two or more primes that follow one another in the sequence
    of primes, such as 36 = 5 + 7 + 11 + 13.

    Return True if some stretch of at least two consecutive primes has the sum `n`, and False
    otherwise.

    判断 `n` 是否等于质数序列中两个或更多相邻质数之和，例如 36 = 5 + 7 + 11 + 13。

    若存在至少两个连续质数构成的一段，其和等于 `n`，返回 True，否则返回 False。

    >>> neighbour_primes_add_up(36)
    True
    >>> neighbour_primes_add_up(5)
    True
    >>> neighbour_primes_add_up(7)
    False
    >>> neighbour_primes_add_up(20)
    False
    """
    primes = [p for p in range(2, n) if all(p % d for d in range(2, math.isqrt(p) + 1))]
    for start in range(len(primes)):
        total = primes[start]
        for prime in primes[start + 1:]:
            total += prime
            if total >= n:
                break
        if total == n:
            return True
    return False


def fermat_split(n: int) -> tuple[int, int]:
    """Factor the odd positive integer `n` by Fermat's method: find the smallest a with a*a >= `n`
    for which a*a - `n` is a perfect square b*b, and return (a - b, a + b). For primes this is
    (1, `n`).

    Given an odd `n` >= 1, return the two factors x <= y with x * y = `n` that lie as close
    together as possible.

    用费马方法分解正奇数 `n`：找最小的 a 使 a*a >= `n` 且 a*a - `n` 为完全平方数 b*b，返回 (a - b, a + b)；质数得到 (1, `n`)。

    给定奇数 `n` >= 1，返回乘积为 `n` 且尽可能接近的两个因数 (x, y)，其中 x <= y。

    >>> fermat_split(35)
    (5, 7)
    >>> fermat_split(45)
    (5, 9)
    >>> fermat_split(13)
    (1, 13)
    """
    a = math.isqrt(n)
    if a * a < n:
        a += 1
    while math.isqrt(a * a - n) ** 2 != a * a - n:
        a += 1
    b = math.isqrt(a * a - n)
    return a - b, a + b


def fermat_split_2(n: int) -> tuple[int, int]:
    smaller = max(d for d in range(1, math.isqrt(n) + 1) if n % d == 0)
    return smaller, n // smaller


def digit_frequency_in_base(n: int, base: int) -> dict[int, int]:
    """Return a dictionary from each digit that occurs in the positive integer `n` written in
    `base` to the number of its occurrences, with the digits in ascending order.

    Write `n` >= 1 in the number system with the given `base` >= 2 and count its digits; digits
    that do not occur are left out, the others are listed in ascending order.

    返回一个字典，记录正整数 `n` 写成 `base` 进制后出现的每个数字及其次数，数字按升序排列。

    把 `n` >= 1 写成 `base`（不小于 2）进制并统计各数字的次数，未出现的数字不列出，其余按升序放入字典返回。

    >>> digit_frequency_in_base(10, 2)
    {0: 2, 1: 2}
    >>> digit_frequency_in_base(80, 3)
    {2: 4}
    >>> digit_frequency_in_base(4711, 10)
    {1: 2, 4: 1, 7: 1}
    """
    counts = Counter()
    while n > 0:
        n, digit = divmod(n, base)
        counts[digit] += 1
    return dict(sorted(counts.items()))
