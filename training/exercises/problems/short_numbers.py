"""Short functions over one to three numbers: digits, divisors, prices, steps, areas and bits."""

import math


def digits_above(n: int, limit: int) -> int:
    """Count the digits of `n` that are greater than `limit`.

    You are given a non-negative integer `n` and a digit `limit`. Return how many digits of `n` are
    larger than `limit`.

    统计 `n` 的各位数字中有多少个大于 `limit`。

    给定非负整数 `n` 和一个数字 `limit`，返回 `n` 中比 `limit` 大的数位个数。

    >>> digits_above(4829, 4)
    2
    >>> digits_above(111, 1)
    0
    >>> digits_above(0, 0)
    0
    """
    return sum(int(digit) > limit for digit in str(n))


def digits_above_2(n: int, limit: int) -> int:
    count = 0
    while n > 0:
        if n % 10 > limit:
            count += 1
        n //= 10
    return count


def last_two_digits_sum(number: int) -> int:
    """Return the sum of the last two digits of `number`.

    Given a non-negative integer `number`, add its tens digit and its units digit. A number below 10
    has a tens digit of 0.

    返回 `number` 最后两位数字之和。

    给定非负整数 `number`，把它的十位数字与个位数字相加；小于 10 的数十位视为 0。

    >>> last_two_digits_sum(1257)
    12
    >>> last_two_digits_sum(6)
    6
    >>> last_two_digits_sum(300)
    0
    """
    return number % 10 + number // 10 % 10


def last_two_digits_sum_2(number: int) -> int:
    tens, units = divmod(number % 100, 10)
    return tens + units


def divisors_below(n: int, limit: int) -> list[int]:
    """List the divisors of `n` that are smaller than `limit`, in ascending order.

    Write a function that returns every positive integer below `limit` that divides `n` without a
    remainder.

    按升序列出 `n` 的所有小于 `limit` 的因数。

    编写一个函数，返回所有小于 `limit` 且能整除 `n` 的正整数。

    >>> divisors_below(24, 7)
    [1, 2, 3, 4, 6]
    >>> divisors_below(13, 13)
    [1]
    >>> divisors_below(10, 1)
    []
    """
    return [divisor for divisor in range(1, limit) if n % divisor == 0]


def divisors_below_2(n: int, limit: int) -> list[int]:
    result = []
    for divisor in range(1, limit):
        if n % divisor == 0:
            result.append(divisor)
    return result


def odd_divisor_sum(n: int) -> int:
    """Return the sum of the odd divisors of `n`.

    Given a positive integer `n`, add up all of its divisors that are odd numbers.

    返回 `n` 的所有奇数因数之和。

    给定正整数 `n`，把它的因数中的奇数全部相加。

    >>> odd_divisor_sum(18)
    13
    >>> odd_divisor_sum(8)
    1
    """
    return sum(divisor for divisor in range(1, n + 1, 2) if n % divisor == 0)


def odd_divisor_sum_2(n: int) -> int:
    total = 0
    for divisor in range(1, n + 1):
        if n % divisor == 0 and divisor % 2 == 1:
            total += divisor
    return total


def remainder_sum(n: int) -> int:
    """Return the sum of the remainders of `n` divided by every number from 1 to `n`.

    You are given a positive integer `n`. Divide it by 1, by 2 and so on up to `n`, and add up all
    the remainders.

    返回 `n` 分别除以 1 到 `n` 的每个整数所得余数之和。

    给定正整数 `n`，依次用 1、2、……、`n` 去除它，把所有余数加起来。

    >>> remainder_sum(5)
    4
    >>> remainder_sum(7)
    8
    >>> remainder_sum(1)
    0
    """
    return sum(n % divisor for divisor in range(1, n + 1))


def remainder_sum_2(n: int) -> int:
    total = 0
    for divisor in range(1, n + 1):
        total += n % divisor
    return total


def same_remainder(first: int, second: int, divisor: int) -> bool:
    """Check whether `first` and `second` leave the same remainder when divided by `divisor`.

    Given two integers `first` and `second`, return True if both have equal remainders after a
    division by `divisor`, and False otherwise.

    判断 `first` 和 `second` 除以 `divisor` 的余数是否相同。

    给定两个整数 `first` 与 `second`，若它们除以 `divisor` 后余数相等则返回 True，否则返回 False。

    >>> same_remainder(17, 32, 5)
    True
    >>> same_remainder(8, 9, 4)
    False
    >>> same_remainder(-1, 6, 7)
    True
    """
    return first % divisor == second % divisor


def same_remainder_2(first: int, second: int, divisor: int) -> bool:
    return (first - second) % divisor == 0


def carpet_cost(length: int, width: int, price: int) -> int:
    """Return what a carpet of `length` times `width` costs at `price` per square metre. Carpets of
    more than 20 square metres are 10 euros cheaper.

    Write a function that multiplies the area of a carpet by `price`, and takes off 10 when the area
    is above 20.

    返回长 `length`、宽 `width` 的地毯按每平方米 `price` 计算的总价；面积超过 20 时便宜 10 元。

    编写一个函数，用地毯面积乘以单价 `price`，若面积大于 20 再减去 10。

    >>> carpet_cost(4, 5, 10)
    200
    >>> carpet_cost(5, 5, 10)
    240
    """
    area = length * width
    cost = area * price
    if area > 20:
        cost -= 10
    return cost


def carpet_cost_2(length: int, width: int, price: int) -> int:
    area = length * width
    return area * price - 10 if area > 20 else area * price


def open_box_surface(length: int, width: int, height: int) -> int:
    """Return the surface of a box without a lid: its bottom and its four sides.

    A box is `length` long, `width` wide and `height` high, and it is open at the top. Calculate the
    total area of the five faces.

    返回一个无盖盒子的表面积，即底面与四个侧面的面积之和。

    盒子长 `length`、宽 `width`、高 `height`，上方敞开，计算五个面的总面积。

    >>> open_box_surface(4, 3, 2)
    40
    >>> open_box_surface(1, 1, 1)
    5
    """
    return length * width + 2 * height * (length + width)


def open_box_surface_2(length: int, width: int, height: int) -> int:
    bottom = length * width
    sides = 2 * length * height + 2 * width * height
    return bottom + sides


def inches_to_feet(inches: int) -> tuple[int, int]:
    """Convert `inches` to whole feet and the inches left over. A foot has 12 inches.

    Given a length of `inches`, return a pair of the number of full feet and the remaining inches.

    把 `inches` 英寸换算成整英尺数和剩余的英寸数（1 英尺等于 12 英寸）。

    给定以英寸表示的长度 `inches`，返回由整英尺数与余下英寸数组成的元组。

    >>> inches_to_feet(70)
    (5, 10)
    >>> inches_to_feet(24)
    (2, 0)
    >>> inches_to_feet(7)
    (0, 7)
    """
    return divmod(inches, 12)


def inches_to_feet_2(inches: int) -> tuple[int, int]:
    feet = inches // 12
    return feet, inches - feet * 12


def thirds_until_small(amount: int, limit: int) -> int:
    """Count how often `amount` must be divided by 3, rounding down, until it is at most `limit`.

    You are given a non-negative `amount` and a `limit` of at least 0. Replace `amount` by a third
    of it, rounded down, as long as it is above `limit`, and return the number of divisions.

    统计 `amount` 需要连续整除 3 多少次，才会不大于 `limit`。

    给定非负整数 `amount` 和 `limit`，只要 `amount` 大于 `limit` 就把它变为三分之一（向下取整），返回操作次数。

    >>> thirds_until_small(100, 5)
    3
    >>> thirds_until_small(4, 10)
    0
    >>> thirds_until_small(1, 0)
    1
    """
    count = 0
    while amount > limit:
        amount //= 3
        count += 1
    return count


def temperature_feel(degrees: int) -> str:
    """Return 'icy' below 0 degrees, 'cool' from 0 to 14, 'mild' from 15 to 24 and 'hot' from 25.

    Given a temperature in `degrees`, say how it feels: 'icy' if it is negative, 'cool' if it is
    below 15, 'mild' if it is below 25, and 'hot' otherwise.

    气温低于 0 度返回 'icy'，0 到 14 度返回 'cool'，15 到 24 度返回 'mild'，25 度及以上返回 'hot'。

    给定气温 `degrees`：负数为 'icy'，小于 15 为 'cool'，小于 25 为 'mild'，其余为 'hot'。

    >>> temperature_feel(18)
    'mild'
    >>> temperature_feel(-3)
    'icy'
    >>> temperature_feel(25)
    'hot'
    """
    if degrees < 0:
        return "icy"
    if degrees < 15:
        return "cool"
    if degrees < 25:
        return "mild"
    return "hot"


def temperature_feel_2(degrees: int) -> str:
    if degrees < 0:
        feel = "icy"
    elif degrees < 15:
        feel = "cool"
    elif degrees < 25:
        feel = "mild"
    else:
        feel = "hot"
    return feel


def distance_to_range(value: int, low: int, high: int) -> int:
    """Return how far `value` is from the range from `low` to `high`. Inside the range it is 0.

    Write a function that returns the distance from `value` to the nearer bound when it lies below
    `low` or above `high`, and 0 when it lies between them.

    返回 `value` 到区间 [`low`, `high`] 的距离，在区间内时为 0。

    编写一个函数：若 `value` 小于 `low` 或大于 `high`，返回它到较近端点的距离，否则返回 0。

    >>> distance_to_range(3, 5, 10)
    2
    >>> distance_to_range(14, 5, 10)
    4
    >>> distance_to_range(7, 5, 10)
    0
    """
    return max(low - value, value - high, 0)


def distance_to_range_2(value: int, low: int, high: int) -> int:
    if value < low:
        return low - value
    if value > high:
        return value - high
    return 0


def whole_percent_left(total: int, used: int) -> int:
    """Return which percentage of `total` is left after `used` was taken, rounded down. When `total`
    is 0, return 0.

    Given a `total` and the part that was `used`, calculate the rest in per cent of `total` as a
    whole number, without a fraction; for a `total` of 0 the answer is 0.

    返回用掉 `used` 之后剩余部分占 `total` 的百分比（向下取整）；`total` 为 0 时返回 0。

    给定总量 `total` 和已用量 `used`，计算剩余量是总量的百分之几，只取整数部分，若总量为 0 则结果为 0。

    >>> whole_percent_left(80, 20)
    75
    >>> whole_percent_left(3, 1)
    66
    >>> whole_percent_left(0, 0)
    0
    """
    if total == 0:
        return 0
    return (total - used) * 100 // total


def whole_percent_left_2(total: int, used: int) -> int:
    return (total - used) * 100 // total if total else 0


def sum_without_fives(start: int, end: int) -> int:
    """Add up the numbers from `start` to `end`, both included, leaving out the multiples of 5.

    You are given two integers `start` and `end`. Return the sum of all integers between them, the
    bounds included, that are not divisible by 5.

    求从 `start` 到 `end`（含两端）所有整数之和，但跳过 5 的倍数。

    给定整数 `start` 和 `end`，返回它们之间（包括两端）不能被 5 整除的整数的总和。

    >>> sum_without_fives(3, 7)
    20
    >>> sum_without_fives(5, 5)
    0
    >>> sum_without_fives(1, 4)
    10
    """
    return sum(number for number in range(start, end + 1) if number % 5 != 0)


def sum_without_fives_2(start: int, end: int) -> int:
    total = 0
    for number in range(start, end + 1):
        if number % 5 == 0:
            continue
        total += number
    return total


def power_between(base: int, low: int, high: int) -> bool:
    """Check whether some power of `base` lies between `low` and `high`, both included.

    Given an integer `base` of at least 2, return True if one of 1, `base`, `base` squared and so on
    is at least `low` and at most `high`.

    判断 `base` 的某个幂是否落在 `low` 与 `high` 之间（含两端）。

    给定不小于 2 的整数 `base`，若 1、`base`、`base` 的平方等各次幂中有一个不小于 `low` 且不大于 `high`，返回 True。

    >>> power_between(3, 20, 30)
    True
    >>> power_between(2, 9, 15)
    False
    >>> power_between(10, 1, 1)
    True
    """
    power = 1
    while power < low:
        power *= base
    return power <= high


def zeros_in_binary(n: int) -> int:
    """Count the zeros in the binary form of `n`.

    Write a function that returns how many digits of the positive integer `n` are 0 when it is
    written in base 2, without leading zeros.

    统计 `n` 的二进制表示中 0 的个数。

    编写一个函数，返回正整数 `n` 写成二进制（不带前导零）时含有多少个 0。

    >>> zeros_in_binary(10)
    2
    >>> zeros_in_binary(7)
    0
    >>> zeros_in_binary(16)
    4
    """
    return f"{n:b}".count("0")


def zeros_in_binary_2(n: int) -> int:
    count = 0
    while n > 0:
        if n % 2 == 0:
            count += 1
        n //= 2
    return count


def bit_is_equal(first: int, second: int, position: int) -> bool:
    """Check whether `first` and `second` have the same bit at `position`, counted from 0 at the
    right.

    Given two non-negative integers `first` and `second`, return True if their binary forms agree in
    the bit number `position`, where the lowest bit is number 0.

    判断 `first` 与 `second` 在第 `position` 位（最右边为第 0 位）上的二进制位是否相同。

    给定两个非负整数 `first` 和 `second`，若它们二进制的第 `position` 位一致则返回 True，最低位编号为 0。

    >>> bit_is_equal(5, 4, 2)
    True
    >>> bit_is_equal(5, 4, 0)
    False
    >>> bit_is_equal(1, 2, 6)
    True
    """
    return (first >> position) & 1 == (second >> position) & 1


def bit_is_equal_2(first: int, second: int, position: int) -> bool:
    return (first ^ second) & (1 << position) == 0


def cheaper_offer(single: int, pack: int, count: int) -> int:
    """Return the lowest price for at least `count` bottles, when one costs `single` and a pack of
    six costs `pack`. Only bottles of one kind, either singles or packs, are bought.

    A bottle costs `single`, six of them in a pack cost `pack`. Compare the price of `count` single
    bottles with that of as many packs as are needed, and return the smaller one.

    一瓶售价 `single`，六瓶装一箱售价 `pack`。只按瓶买或只按箱买，返回买到至少 `count` 瓶的最低价格。

    比较单买 `count` 瓶的价格与买足够多整箱（每箱六瓶，每箱 `pack`）的价格，返回较小者；单瓶价格为 `single`。

    >>> cheaper_offer(2, 10, 6)
    10
    >>> cheaper_offer(2, 10, 7)
    14
    >>> cheaper_offer(3, 10, 0)
    0
    """
    packs = (count + 5) // 6
    return min(count * single, packs * pack)


def cheaper_offer_2(single: int, pack: int, count: int) -> int:
    packs = math.ceil(count / 6)
    return min(single * count, pack * packs)


def round_price_up(cents: int) -> int:
    """Round `cents` up to the next amount that ends in 99.

    Given a price in `cents`, return the smallest amount that is not below it and whose last two
    digits are 99.

    把 `cents` 向上调整到最近的以 99 结尾的金额。

    给定以分为单位的价格 `cents`，返回不小于它且最后两位是 99 的最小金额。

    >>> round_price_up(1250)
    1299
    >>> round_price_up(399)
    399
    >>> round_price_up(0)
    99
    """
    return cents // 100 * 100 + 99


def round_price_up_2(cents: int) -> int:
    while cents % 100 != 99:
        cents += 1
    return cents


def middle_digit_pair(n: int) -> int:
    """Return the number made of the second and the third digit of the four-digit number `n`.

    You are given an integer `n` with exactly four digits. Drop its first and its last digit and
    return what is left as a number.

    返回四位数 `n` 的第二位与第三位数字组成的数。

    给定恰好四位的整数 `n`，去掉首位和末位数字，把剩下的部分作为整数返回。

    >>> middle_digit_pair(4725)
    72
    >>> middle_digit_pair(1034)
    3
    """
    return n // 10 % 100


def middle_digit_pair_2(n: int) -> int:
    return int(str(n)[1:3])


def equal_digit_ends(n: int) -> bool:
    """Check whether the first and the last digit of `n` are equal. The sign does not matter.

    Given an integer `n`, ignore its sign and return True if it begins and ends with the same digit.

    判断 `n` 的首位数字与末位数字是否相同，不考虑正负号。

    给定整数 `n`，忽略符号，若它的第一个数字和最后一个数字相等则返回 True。

    >>> equal_digit_ends(5325)
    True
    >>> equal_digit_ends(-12)
    False
    >>> equal_digit_ends(7)
    True
    """
    digits = str(abs(n))
    return digits[0] == digits[-1]


def equal_digit_ends_2(n: int) -> bool:
    first = last = abs(n)
    while first >= 10:
        first //= 10
    return first == last % 10


def larger_by_digit_sum(a: int, b: int) -> int:
    """Return whichever of `a` and `b` has the larger digit sum. On a tie return `a`.

    Write a function that compares two non-negative integers `a` and `b` by the sums of their
    digits and returns the one with the bigger sum, the first one if they are equal.

    返回 `a` 和 `b` 中各位数字之和较大的那个；相等时返回 `a`。

    编写一个函数，比较两个非负整数 `a`、`b` 的数位和，返回数位和更大的数，若相同则返回第一个。

    >>> larger_by_digit_sum(91, 200)
    91
    >>> larger_by_digit_sum(12, 40)
    40
    >>> larger_by_digit_sum(12, 21)
    12
    """
    return max(a, b, key=lambda number: sum(int(digit) for digit in str(number)))


def larger_by_digit_sum_2(a: int, b: int) -> int:
    sum_a = sum(map(int, str(a)))
    sum_b = sum(map(int, str(b)))
    return a if sum_a >= sum_b else b


def weeks_of_saving(price: int, weekly: int, gift: int) -> int:
    """Return after how many weeks you can pay `price`, saving `weekly` a week after a `gift` of
    money at the start.

    You begin with the amount `gift` and put aside `weekly` each week. Return the smallest number of
    weeks after which you have at least `price`.

    一开始收到 `gift` 元，此后每周存 `weekly` 元，返回几周后能买得起价格为 `price` 的东西。

    初始金额为 `gift`，每周增加 `weekly`，求金额首次不少于 `price` 所需的周数。

    >>> weeks_of_saving(50, 8, 20)
    4
    >>> weeks_of_saving(10, 5, 15)
    0
    """
    weeks = 0
    while gift < price:
        gift += weekly
        weeks += 1
    return weeks


def weeks_of_saving_2(price: int, weekly: int, gift: int) -> int:
    return max(0, math.ceil((price - gift) / weekly))


def first_non_multiples(n: int, k: int) -> list[int]:
    """List the first `n` positive integers that are not multiples of `k`.

    Given `n` and an integer `k` above 1, return a list of the `n` smallest positive integers that
    `k` does not divide.

    列出前 `n` 个不是 `k` 的倍数的正整数。

    给定 `n` 和大于 1 的整数 `k`，返回最小的 `n` 个不能被 `k` 整除的正整数组成的列表。

    >>> first_non_multiples(5, 3)
    [1, 2, 4, 5, 7]
    >>> first_non_multiples(3, 2)
    [1, 3, 5]
    >>> first_non_multiples(0, 4)
    []
    """
    result = []
    number = 1
    while len(result) < n:
        if number % k != 0:
            result.append(number)
        number += 1
    return result


def both_digits_in(n: int, first: int, second: int) -> bool:
    """Check whether both digits `first` and `second` occur in `n`.

    You are given a non-negative integer `n` and two digits. Return True if `first` as well as
    `second` is among the digits of `n`.

    判断数字 `first` 和 `second` 是否都出现在 `n` 中。

    给定非负整数 `n` 和两个数字 `first`、`second`，若它们都是 `n` 的某一位则返回 True。

    >>> both_digits_in(4071, 1, 0)
    True
    >>> both_digits_in(4071, 4, 5)
    False
    >>> both_digits_in(88, 8, 8)
    True
    """
    digits = str(n)
    return str(first) in digits and str(second) in digits


def both_digits_in_2(n: int, first: int, second: int) -> bool:
    return {str(first), str(second)} <= set(str(n))


def fence_beside_gate(length: int, width: int, gate: int) -> int:
    """Return the length of the fence around a garden of `length` by `width` metres, with a gap of
    `gate` metres for the gate. It is never below 0.

    Calculate how many metres of fence a rectangular garden with the sides `length` and `width`
    needs when `gate` metres stay open; a negative result counts as 0.

    返回围住长 `length`、宽 `width` 的花园所需的篱笆长度，留出 `gate` 米的门，结果不小于 0。

    矩形花园两边为 `length` 和 `width`，门口 `gate` 米不装篱笆，计算需要多少米篱笆；若结果为负则取 0。

    >>> fence_beside_gate(10, 5, 2)
    28
    >>> fence_beside_gate(1, 1, 6)
    0
    """
    return max(0, 2 * (length + width) - gate)


def fence_beside_gate_2(length: int, width: int, gate: int) -> int:
    fence = 2 * length + 2 * width - gate
    return fence if fence > 0 else 0


def multiples_holding_zero(low: int, high: int, a: int) -> int:
    """Count the numbers from `low` to `high` that contain the digit 0 and are divisible by `a`.

    Write a function that looks at all integers from `low` to `high`, bounds included, and returns
    how many of them are multiples of `a` with a 0 among their digits.

    统计从 `low` 到 `high` 中既含数字 0 又能被 `a` 整除的数的个数。

    编写一个函数，检查 `low` 到 `high`（含两端）的所有整数，返回其中是 `a` 的倍数且带有数字 0 的个数。

    >>> multiples_holding_zero(1, 40, 4)
    2
    >>> multiples_holding_zero(1, 9, 3)
    0
    """
    return sum("0" in str(number) and number % a == 0 for number in range(low, high + 1))


def multiples_holding_zero_2(low: int, high: int, a: int) -> int:
    count = 0
    for number in range(low, high + 1):
        if number % a == 0 and "0" in str(number):
            count += 1
    return count


def digit_difference(a: int, b: int) -> int:
    """Return by how much the digit sums of `a` and `b` differ.

    Given two non-negative integers `a` and `b`, return the absolute difference of the sums of their
    digits.

    返回 `a` 与 `b` 的各位数字之和相差多少。

    给定两个非负整数 `a` 和 `b`，返回它们数位和之差的绝对值。

    >>> digit_difference(45, 300)
    6
    >>> digit_difference(12, 21)
    0
    """
    return abs(sum(map(int, str(a))) - sum(map(int, str(b))))


def digit_difference_2(a: int, b: int) -> int:
    sum_a = sum(int(digit) for digit in str(a))
    sum_b = sum(int(digit) for digit in str(b))
    return abs(sum_a - sum_b)


def product_of_odd_digits(n: int) -> int:
    """Return the product of the odd digits of `n`, or 0 if there are none.

    You are given a non-negative integer `n`. Multiply all of its digits that are odd; without an
    odd digit the answer is 0.

    返回 `n` 中所有奇数数字的乘积，没有奇数数字时返回 0。

    给定非负整数 `n`，把各位数字中的奇数相乘；若一个奇数都没有，结果为 0。

    >>> product_of_odd_digits(2345)
    15
    >>> product_of_odd_digits(248)
    0
    >>> product_of_odd_digits(7)
    7
    """
    odd_digits = [int(digit) for digit in str(n) if int(digit) % 2 == 1]
    return math.prod(odd_digits) if odd_digits else 0


def product_of_odd_digits_2(n: int) -> int:
    product = 1
    found = False
    for digit in map(int, str(n)):
        if digit % 2 == 1:
            product *= digit
            found = True
    return product if found else 0


def without_zeros(n: int) -> int:
    """Return `n` with all of its zeros removed. A number of zeros only becomes 0.

    Given a non-negative integer `n`, delete every digit 0 from it and return what is left as an
    integer, or 0 if nothing is left.

    返回去掉 `n` 中所有数字 0 之后得到的数；若全是 0 则返回 0。

    给定非负整数 `n`，删去其中每一个 0，把剩下的数字作为整数返回，什么都不剩时返回 0。

    >>> without_zeros(10203)
    123
    >>> without_zeros(45)
    45
    >>> without_zeros(0)
    0
    """
    return int(str(n).replace("0", "") or 0)


def without_zeros_2(n: int) -> int:
    result = 0
    for digit in str(n):
        if digit != "0":
            result = result * 10 + int(digit)
    return result


def append_digit_count(n: int) -> int:
    """Append to `n` the number of its digits and return the new number.

    Write a function that counts the digits of the non-negative integer `n` and writes this count
    behind them, so that 50 becomes 502.

    在 `n` 的末尾接上它的位数，返回得到的新数。

    编写一个函数，数出非负整数 `n` 有几位，并把这个位数写在 `n` 后面，例如 50 变为 502。

    >>> append_digit_count(50)
    502
    >>> append_digit_count(123)
    1233
    >>> append_digit_count(0)
    1
    """
    digits = str(n)
    return int(digits + str(len(digits)))


def append_digit_count_2(n: int) -> int:
    return int(f"{n}{len(str(n))}")


def next_multiple_after(n: int, k: int) -> int:
    """Return the smallest multiple of `k` that is greater than `n`.

    Given an integer `n` and a positive integer `k`, find the first multiple of `k` above `n`. When
    `n` is itself a multiple, the next one is meant.

    返回大于 `n` 的最小的 `k` 的倍数。

    给定整数 `n` 和正整数 `k`，求 `n` 之后的第一个 `k` 的倍数；若 `n` 本身是倍数，则取下一个。

    >>> next_multiple_after(17, 5)
    20
    >>> next_multiple_after(20, 5)
    25
    >>> next_multiple_after(-3, 4)
    0
    """
    return (n // k + 1) * k


def next_multiple_after_2(n: int, k: int) -> int:
    n += 1
    while n % k != 0:
        n += 1
    return n


def multiples_inside(low: int, high: int, k: int) -> list[int]:
    """List the multiples of `k` between `low` and `high`, the largest one first.

    Given integers `low` and `high` and a positive `k`, return all numbers from `high` down to
    `low`, both included, that `k` divides.

    从大到小列出 `low` 与 `high` 之间 `k` 的所有倍数。

    给定整数 `low`、`high` 和正整数 `k`，返回从 `high` 递减到 `low`（含两端）中能被 `k` 整除的数。

    >>> multiples_inside(5, 20, 6)
    [18, 12, 6]
    >>> multiples_inside(1, 3, 4)
    []
    """
    return [number for number in range(high, low - 1, -1) if number % k == 0]


def multiples_inside_2(low: int, high: int, k: int) -> list[int]:
    return list(range(high - high % k, low - 1, -k))


def sum_of_quotients(n: int, k: int) -> int:
    """Divide `n` by `k` again and again, rounding down, until it is 0, and return the sum of all
    quotients.

    You are given a non-negative integer `n` and an integer `k` above 1. Replace `n` by `n` // `k`
    while it is positive, adding each result to a total. Return the total.

    反复用 `k` 整除 `n` 直到得 0，返回所有商的和。

    给定非负整数 `n` 和大于 1 的整数 `k`，只要 `n` 为正就把它换成 `n` // `k`，并累加每次的商，返回总和。

    >>> sum_of_quotients(10, 2)
    8
    >>> sum_of_quotients(4, 5)
    0
    """
    total = 0
    while n > 0:
        n //= k
        total += n
    return total


def common_divisor_count(a: int, b: int) -> int:
    """Count the positive integers that divide both `a` and `b`.

    Given two positive integers `a` and `b`, return how many common divisors they have.

    统计同时整除 `a` 和 `b` 的正整数的个数。

    给定两个正整数 `a`、`b`，返回它们公因数的个数。

    >>> common_divisor_count(12, 18)
    4
    >>> common_divisor_count(8, 9)
    1
    """
    return sum(a % d == 0 and b % d == 0 for d in range(1, min(a, b) + 1))


def common_divisor_count_2(a: int, b: int) -> int:
    shared = math.gcd(a, b)
    return sum(shared % d == 0 for d in range(1, shared + 1))


def largest_divisor_up_to(n: int, limit: int) -> int:
    """Return the largest divisor of `n` that is not above `limit`.

    Write a function that, starting at `limit`, goes down until it meets a number that divides the
    positive integer `n`, and returns that number.

    返回 `n` 的不超过 `limit` 的最大因数。

    编写一个函数，从 `limit` 开始往下找，直到遇到能整除正整数 `n` 的数，并返回它。

    >>> largest_divisor_up_to(36, 10)
    9
    >>> largest_divisor_up_to(13, 12)
    1
    >>> largest_divisor_up_to(6, 50)
    6
    """
    while n % limit != 0:
        limit -= 1
    return limit


def largest_divisor_up_to_2(n: int, limit: int) -> int:
    return max(d for d in range(1, limit + 1) if n % d == 0)


def middle_value_rounded(a: int, b: int) -> int:
    """Return the whole number in the middle between `a` and `b`. When there are two, return the one
    nearer to `a`.

    Given two integers `a` and `b`, find the integer halfway between them; if the middle lies
    between two integers, choose the one on the side of `a`.

    返回 `a` 与 `b` 正中间的整数；若中间有两个整数，返回离 `a` 更近的那个。

    给定整数 `a`、`b`，求两者的中点；如果中点落在两个整数之间，取靠 `a` 一侧的整数。

    >>> middle_value_rounded(2, 8)
    5
    >>> middle_value_rounded(2, 5)
    3
    >>> middle_value_rounded(5, 2)
    4
    """
    half = abs(b - a) // 2
    return a + half if b > a else a - half


def middle_value_rounded_2(a: int, b: int) -> int:
    if a <= b:
        return (a + b) // 2
    return (a + b + 1) // 2


def tank_overflow(capacity: int, inflow: int, minutes: int) -> int:
    """Return how many litres run over when `inflow` litres a minute flow for `minutes` minutes into
    an empty tank of `capacity` litres.

    A tank holds `capacity` litres and is empty. Each of `minutes` minutes brings `inflow` litres.
    Return the amount that does not fit, which is 0 if all of it fits.

    容量为 `capacity` 升的空水箱，每分钟注入 `inflow` 升，共 `minutes` 分钟，返回溢出多少升。

    水箱最多装 `capacity` 升，`minutes` 分钟里每分钟进水 `inflow` 升，求装不下的水量；都装得下则为 0。

    >>> tank_overflow(100, 15, 8)
    20
    >>> tank_overflow(100, 10, 5)
    0
    """
    return max(0, inflow * minutes - capacity)


def tank_overflow_2(capacity: int, inflow: int, minutes: int) -> int:
    water = inflow * minutes
    if water <= capacity:
        return 0
    return water - capacity


def frame_paper(width: int, height: int, margin: int) -> int:
    """Return the printable area of a page of `width` by `height` with a `margin` on all four sides.
    Return 0 if nothing is left.

    Given a page and its `margin`, subtract twice the margin from `width` and from `height` and
    multiply; if one of the results is not positive, return 0.

    返回宽 `width`、高 `height` 的页面四边各留 `margin` 后可打印区域的面积，没有剩余时返回 0。

    给定页面尺寸 `width`、`height`，各减去两倍的 `margin` 后相乘；若有一个结果不为正则返回 0。

    >>> frame_paper(20, 30, 2)
    416
    >>> frame_paper(5, 9, 3)
    0
    """
    inner_width = width - 2 * margin
    inner_height = height - 2 * margin
    if inner_width <= 0 or inner_height <= 0:
        return 0
    return inner_width * inner_height


def frame_paper_2(width: int, height: int, margin: int) -> int:
    return max(0, width - 2 * margin) * max(0, height - 2 * margin)


def l_shape_area(length: int, width: int, cut: int) -> int:
    """Return the area of a rectangle of `length` by `width` after a square with the side `cut` was
    cut off at a corner.

    You are given the sides `length` and `width` of a sheet and the side `cut` of a square that is
    removed from one corner. Calculate the remaining area.

    返回长 `length`、宽 `width` 的矩形剪去一角上边长为 `cut` 的正方形后的面积。

    给定纸张的边长 `length`、`width` 和从一角剪掉的正方形边长 `cut`，计算剩余面积。

    >>> l_shape_area(6, 4, 2)
    20
    >>> l_shape_area(3, 3, 3)
    0
    """
    return length * width - cut**2


def tube_volume(outer: int, inner: int, length: int) -> float:
    """Return the volume of the wall of a tube with the radii `outer` and `inner` and the given
    `length`, rounded to one decimal.

    Write a function that subtracts the volume of the inner cylinder from that of the outer one.
    Both have the height `length`, and the result is rounded to one decimal place.

    返回外半径 `outer`、内半径 `inner`、长度 `length` 的管子管壁的体积，保留一位小数。

    编写一个函数，用外圆柱体积减去内圆柱体积，两者高均为 `length`，结果四舍五入到一位小数。

    >>> tube_volume(3, 2, 10)
    157.1
    >>> tube_volume(1, 1, 5)
    0.0
    """
    return round(math.pi * (outer**2 - inner**2) * length, 1)


def tube_volume_2(outer: int, inner: int, length: int) -> float:
    outside = math.pi * outer * outer * length
    inside = math.pi * inner * inner * length
    return round(outside - inside, 1)


def minutes_as_clock(minutes: int) -> str:
    """Write `minutes` after midnight as a time such as '7:05'. After 24 hours it starts again.

    Given a number of `minutes` since midnight, return the time as hours, a colon and minutes with
    two digits; whole days are left out.

    把午夜后的 `minutes` 分钟写成如 '7:05' 的时间，满 24 小时后从头开始。

    给定从零点算起的分钟数 `minutes`，返回“小时:两位分钟”形式的时间，整天数忽略不计。

    >>> minutes_as_clock(425)
    '7:05'
    >>> minutes_as_clock(1500)
    '1:00'
    >>> minutes_as_clock(0)
    '0:00'
    """
    hours, rest = divmod(minutes, 60)
    return f"{hours % 24}:{rest:02d}"


def minutes_as_clock_2(minutes: int) -> str:
    minutes %= 24 * 60
    return f"{minutes // 60}:{minutes % 60:02}"


def grams_text(grams: int) -> str:
    """Write a weight as '... g' below 1000 `grams`, and in kilograms with one decimal from 1000 on.

    Given a weight in `grams`, return a text such as '350 g' if it is less than a kilogram and a
    text such as '2.5 kg' otherwise.

    重量不足 1000 克时写成 '... g'，否则换算成千克并保留一位小数。

    给定以克为单位的重量 `grams`，小于一千克时返回如 '350 g' 的文本，否则返回如 '2.5 kg' 的文本。

    >>> grams_text(350)
    '350 g'
    >>> grams_text(2500)
    '2.5 kg'
    >>> grams_text(1000)
    '1.0 kg'
    """
    if grams < 1000:
        return f"{grams} g"
    return f"{grams / 1000:.1f} kg"


def knots_to_kmh(knots: int) -> float:
    """Convert a speed in `knots` to kilometres per hour, rounded to one decimal. A knot is 1.852
    km/h.

    Write a function that multiplies `knots` by 1.852 and rounds the result to one decimal place.

    把以节为单位的速度 `knots` 换算成千米每小时，保留一位小数（1 节等于 1.852 千米每小时）。

    编写一个函数，将 `knots` 乘以 1.852，并把结果四舍五入到一位小数。

    >>> knots_to_kmh(10)
    18.5
    >>> knots_to_kmh(0)
    0.0
    """
    return round(knots * 1.852, 1)


def days_to_weeks_text(days: int) -> str:
    """Write `days` as weeks and days, such as '2w 3d'. Leave out the days when there are none left.

    You are given a number of `days`. Return the full weeks followed by 'w' and, unless it is 0, the
    rest after a space, followed by 'd'.

    把 `days` 天写成周和天的形式，如 '2w 3d'；没有剩余天数时省略天。

    给定天数 `days`，返回整周数加 'w'；若剩余天数不为 0，再加空格、剩余天数和 'd'。

    >>> days_to_weeks_text(17)
    '2w 3d'
    >>> days_to_weeks_text(14)
    '2w'
    >>> days_to_weeks_text(5)
    '0w 5d'
    """
    weeks, rest = divmod(days, 7)
    return f"{weeks}w {rest}d" if rest else f"{weeks}w"


def days_to_weeks_text_2(days: int) -> str:
    text = f"{days // 7}w"
    if days % 7 != 0:
        text += f" {days % 7}d"
    return text


def postage_for(weight: int, express: bool) -> int:
    """Return the postage: 2 for a `weight` up to 50, 4 up to 500 and 9 above. `express` doubles it.

    Given the `weight` of a letter in grams, the price is 2 if it is at most 50, 4 if it is at most
    500, and 9 otherwise; an `express` letter costs twice as much.

    返回邮费：`weight` 不超过 50 为 2，不超过 500 为 4，再重为 9；`express` 为真时翻倍。

    给定信件重量 `weight`（克），至多 50 收 2 元，至多 500 收 4 元，否则收 9 元；若 `express` 为 True 则加倍。

    >>> postage_for(120, False)
    4
    >>> postage_for(50, True)
    4
    >>> postage_for(501, True)
    18
    """
    if weight <= 50:
        price = 2
    elif weight <= 500:
        price = 4
    else:
        price = 9
    return price * 2 if express else price


def phone_call_cost(seconds: int, rate: int) -> int:
    """Return the cost of a call of `seconds` at `rate` cents for each started minute. Calls below
    10 seconds are free.

    Write a function that returns 0 if a call took less than 10 `seconds`, and otherwise `rate`
    times the number of minutes, where a minute that has begun counts fully.

    通话 `seconds` 秒，每分钟（不足一分钟按一分钟算）收 `rate` 分，返回费用；不到 10 秒免费。

    编写一个函数：若通话时间 `seconds` 小于 10 秒返回 0，否则返回向上取整的分钟数乘以 `rate`。

    >>> phone_call_cost(61, 5)
    10
    >>> phone_call_cost(60, 5)
    5
    >>> phone_call_cost(9, 5)
    0
    """
    if seconds < 10:
        return 0
    return math.ceil(seconds / 60) * rate


def phone_call_cost_2(seconds: int, rate: int) -> int:
    if seconds < 10:
        return 0
    minutes, rest = divmod(seconds, 60)
    if rest > 0:
        minutes += 1
    return minutes * rate


def price_with_stamp_card(price: int, visits: int) -> int:
    """Return what `visits` visits cost when every tenth one is free and each other one costs
    `price`.

    Given the `price` of one visit and the number of `visits`, calculate the total; the 10th, the
    20th, the 30th visit and so on cost nothing.

    每次 `price` 元，每第十次免费，返回 `visits` 次一共要花多少钱。

    给定单次价格 `price` 和次数 `visits`，计算总费用；第 10、20、30……次不收费。

    >>> price_with_stamp_card(3, 12)
    33
    >>> price_with_stamp_card(5, 10)
    45
    >>> price_with_stamp_card(5, 2)
    10
    """
    return price * (visits - visits // 10)


def price_with_stamp_card_2(price: int, visits: int) -> int:
    total = 0
    for visit in range(1, visits + 1):
        if visit % 10 != 0:
            total += price
    return total


def steps_by_digit_sum(n: int) -> int:
    """Count how often you can subtract its digit sum from `n` until it is 0.

    You are given a non-negative integer `n`. While it is above 0, subtract from it the sum of its
    digits; return the number of subtractions.

    统计从 `n` 中反复减去它自身的数位和，多少次后变为 0。

    给定非负整数 `n`，只要它大于 0，就减去它的各位数字之和，返回减法的次数。

    >>> steps_by_digit_sum(21)
    3
    >>> steps_by_digit_sum(9)
    1
    >>> steps_by_digit_sum(0)
    0
    """
    steps = 0
    while n > 0:
        n -= sum(int(digit) for digit in str(n))
        steps += 1
    return steps


def doubles_before(start: int, limit: int) -> list[int]:
    """List `start` and its repeated doubles as long as they are below `limit`.

    Given a positive integer `start`, return the list of `start`, twice it, four times it and so on,
    stopping before the first value that is not less than `limit`.

    列出 `start` 及其不断翻倍得到的数，只要它们小于 `limit`。

    给定正整数 `start`，返回 `start`、它的两倍、四倍……组成的列表，遇到不小于 `limit` 的值就停止。

    >>> doubles_before(3, 30)
    [3, 6, 12, 24]
    >>> doubles_before(5, 5)
    []
    """
    result = []
    while start < limit:
        result.append(start)
        start *= 2
    return result


def sum_of_cubes_between(low: int, high: int) -> int:
    """Return the sum of the cubes of the odd numbers from `low` to `high`, both included.

    Write a function that goes through the integers from `low` to `high` and adds the third powers
    of those that are odd.

    求从 `low` 到 `high`（含两端）所有奇数的立方之和。

    编写一个函数，遍历 `low` 到 `high` 的整数，把其中奇数的三次方加起来。

    >>> sum_of_cubes_between(1, 4)
    28
    >>> sum_of_cubes_between(2, 2)
    0
    """
    return sum(number**3 for number in range(low, high + 1) if number % 2 == 1)


def sum_of_cubes_between_2(low: int, high: int) -> int:
    total = 0
    for number in range(low, high + 1):
        if number % 2:
            total += number**3
    return total


def lowest_bit_cleared(n: int) -> int:
    """Return `n` with its lowest 1 bit turned into 0. For 0 return 0.

    Given a non-negative integer `n`, clear the rightmost 1 of its binary form and return the new
    number.

    返回把 `n` 二进制最低位的 1 变成 0 之后的数；`n` 为 0 时返回 0。

    给定非负整数 `n`，将其二进制表示中最右边的 1 清零，返回所得的数。

    >>> lowest_bit_cleared(12)
    8
    >>> lowest_bit_cleared(7)
    6
    >>> lowest_bit_cleared(0)
    0
    """
    return n & (n - 1)


def lowest_bit_cleared_2(n: int) -> int:
    bit = 1
    while bit <= n:
        if n & bit:
            return n - bit
        bit *= 2
    return n


def shared_one_bits(a: int, b: int) -> int:
    """Count the places at which both `a` and `b` have a 1 in binary.

    Given two non-negative integers `a` and `b`, return the number of bits that are set in both.

    统计 `a` 和 `b` 的二进制中同为 1 的位数。

    给定两个非负整数 `a`、`b`，返回两者都为 1 的二进制位有多少个。

    >>> shared_one_bits(13, 9)
    2
    >>> shared_one_bits(4, 3)
    0
    """
    return bin(a & b).count("1")


def shared_one_bits_2(a: int, b: int) -> int:
    count = 0
    while a > 0 and b > 0:
        if a % 2 == 1 and b % 2 == 1:
            count += 1
        a //= 2
        b //= 2
    return count


def filled_bits(count: int, shift: int) -> int:
    """Return the number whose binary form is `count` ones followed by `shift` zeros.

    You are given two non-negative integers. Build the number that consists in base 2 of `count`
    times the digit 1 and then `shift` times the digit 0.

    返回二进制为 `count` 个 1 后接 `shift` 个 0 的数。

    给定两个非负整数，构造一个二进制由 `count` 个 1 和随后 `shift` 个 0 组成的整数。

    >>> filled_bits(3, 2)
    28
    >>> filled_bits(1, 0)
    1
    >>> filled_bits(0, 5)
    0
    """
    return ((1 << count) - 1) << shift


def filled_bits_2(count: int, shift: int) -> int:
    return (2**count - 1) * 2**shift


def power_last_digits(base: int, count: int) -> list[int]:
    """List the last digits of the first `count` powers of `base`, beginning with `base` itself.

    Given a positive integer `base`, return the units digits of `base` to the power of 1, 2 and so
    on up to `count`.

    列出 `base` 的前 `count` 个幂（从一次幂开始）的个位数字。

    给定正整数 `base`，返回它的 1 次方、2 次方直到 `count` 次方各自的末位数字。

    >>> power_last_digits(7, 5)
    [7, 9, 3, 1, 7]
    >>> power_last_digits(10, 2)
    [0, 0]
    >>> power_last_digits(3, 0)
    []
    """
    return [base**exponent % 10 for exponent in range(1, count + 1)]


def power_last_digits_2(base: int, count: int) -> list[int]:
    result = []
    power = 1
    for _ in range(count):
        power *= base
        result.append(power % 10)
    return result


def exponent_in(n: int, prime: int) -> int:
    """Return how many times `n` can be divided by `prime` without a remainder.

    Write a function that returns the exponent of `prime` in the positive integer `n`, that is the
    largest e for which `prime` to the power of e divides `n`.

    返回 `n` 可以连续被 `prime` 整除多少次。

    编写一个函数，返回正整数 `n` 中因子 `prime` 的指数，即使 `prime` 的 e 次方整除 `n` 的最大 e。

    >>> exponent_in(72, 2)
    3
    >>> exponent_in(72, 3)
    2
    >>> exponent_in(10, 7)
    0
    """
    count = 0
    while n % prime == 0:
        n //= prime
        count += 1
    return count


def power_outgrows(a: int, b: int) -> bool:
    """Check whether `a` to the power of `b` is larger than `b` to the power of `a`.

    Given two positive integers `a` and `b`, raise each to the power of the other and return True if
    the power with the base `a` is the bigger one.

    判断 `a` 的 `b` 次方是否大于 `b` 的 `a` 次方。

    给定两个正整数 `a` 和 `b`，以对方为指数各自求幂，若以 `a` 为底的幂更大则返回 True。

    >>> power_outgrows(3, 4)
    True
    >>> power_outgrows(2, 4)
    False
    >>> power_outgrows(1, 5)
    False
    """
    return a**b > b**a


def axis_of_point(x: int, y: int) -> str:
    """Return on which axis the point (`x`, `y`) lies: 'x', 'y', 'both' at the origin, or 'none'.

    Given the coordinates `x` and `y` of a point, return 'both' if it is the origin, 'x' if it lies
    on the x axis, 'y' if it lies on the y axis, and 'none' otherwise.

    返回点 (`x`, `y`) 所在的坐标轴：'x'、'y'，原点为 'both'，都不在则为 'none'。

    给定点的坐标 `x` 和 `y`，原点返回 'both'，在 x 轴上返回 'x'，在 y 轴上返回 'y'，其余返回 'none'。

    >>> axis_of_point(4, 0)
    'x'
    >>> axis_of_point(0, 0)
    'both'
    >>> axis_of_point(2, -3)
    'none'
    """
    if x == 0 and y == 0:
        return "both"
    if y == 0:
        return "x"
    if x == 0:
        return "y"
    return "none"


def inside_circle(x: int, y: int, radius: int) -> bool:
    """Check whether the point (`x`, `y`) lies inside the circle around the origin with this
    `radius`. A point on the line itself is not inside.

    You are given the coordinates `x` and `y`. Return True if their distance from (0, 0) is smaller
    than `radius`.

    判断点 (`x`, `y`) 是否在以原点为圆心、半径为 `radius` 的圆内，圆周上的点不算。

    给定坐标 `x` 和 `y`，若该点到 (0, 0) 的距离小于 `radius` 则返回 True。

    >>> inside_circle(2, 3, 4)
    True
    >>> inside_circle(3, 4, 5)
    False
    """
    return x * x + y * y < radius * radius


def inside_circle_2(x: int, y: int, radius: int) -> bool:
    return math.hypot(x, y) < radius


def distance_after_return(there: int, back: int, trips: int) -> int:
    """Return how far you are from home after `trips` trips, each `there` steps away from home and
    `back` steps towards it, never passing home.

    Someone starts at home. Each of `trips` trips adds `there` steps to the distance and then takes
    `back` steps off, but the distance never gets below 0. Return the final distance.

    从家出发，每次先远离 `there` 步再往回走 `back` 步，最多回到家为止，返回 `trips` 次后离家的步数。

    某人起初在家，重复 `trips` 次：距离加上 `there`，再减去 `back`，但距离不会小于 0；返回最后的距离。

    >>> distance_after_return(5, 3, 4)
    8
    >>> distance_after_return(2, 6, 3)
    0
    """
    distance = 0
    for _ in range(trips):
        distance = max(0, distance + there - back)
    return distance


def distance_after_return_2(there: int, back: int, trips: int) -> int:
    return max(0, there - back) * trips


def percent_points_missing(part: int, whole: int, goal: int) -> float:
    """Return how many percentage points `part` of `whole` is below `goal` per cent, with one
    decimal. It is 0.0 if the goal is reached.

    Write a function that calculates the share of `part` in `whole` in per cent and returns how much
    is missing to `goal`, rounded to one decimal; nothing is missing when the share is high enough.

    返回 `part` 占 `whole` 的百分比距离目标 `goal` 还差几个百分点，保留一位小数；已达到则为 0.0。

    编写一个函数，计算 `part` 在 `whole` 中的百分比，返回离 `goal` 还差多少（一位小数），不差时返回 0.0。

    >>> percent_points_missing(1, 4, 30)
    5.0
    >>> percent_points_missing(1, 2, 50)
    0.0
    >>> percent_points_missing(3, 4, 10)
    0.0
    """
    share = part / whole * 100
    return round(max(0.0, goal - share), 1)


def percent_points_missing_2(part: int, whole: int, goal: int) -> float:
    share = 100 * part / whole
    if share >= goal:
        return 0.0
    return round(goal - share, 1)


def after_two_raises(amount: int, first: int, second: int) -> float:
    """Return `amount` after it grew by `first` per cent and then by `second` per cent, rounded to
    two decimals.

    Given an `amount`, raise it by `first` per cent, raise the result by `second` per cent, and
    round it to two decimal places.

    返回 `amount` 先增长 `first`% 再增长 `second`% 之后的值，保留两位小数。

    给定 `amount`，先提高百分之 `first`，再在结果上提高百分之 `second`，四舍五入到两位小数。

    >>> after_two_raises(200, 10, 50)
    330.0
    >>> after_two_raises(80, 0, 25)
    100.0
    """
    return round(amount * (100 + first) * (100 + second) / 10000, 2)


def after_two_raises_2(amount: int, first: int, second: int) -> float:
    raised = amount + amount * first / 100
    return round(raised + raised * second / 100, 2)


def years_above(amount: int, loss: int, limit: int) -> int:
    """Return for how many years `amount` stays above `limit` if each year takes `loss` per cent of
    it, rounded down to whole numbers.

    You own `amount` coins. At the end of a year `loss` per cent of them, rounded down, are gone.
    Count the years until at most `limit` coins are left or nothing changes any more.

    每年失去 `amount` 的 `loss`%（向下取整），返回多少年后它不再大于 `limit`。

    你有 `amount` 枚硬币，每年年底减少百分之 `loss`（取整），求几年后剩下的不超过 `limit` 枚，若不再变化也停止。

    >>> years_above(100, 50, 20)
    3
    >>> years_above(10, 10, 10)
    0
    >>> years_above(5, 10, 1)
    0
    """
    years = 0
    while amount > limit and amount * loss // 100 > 0:
        amount -= amount * loss // 100
        years += 1
    return years


def even_or_triple(n: int) -> int:
    """Return half of `n` if it is even, three times `n` if it is odd and positive, and 0 otherwise.

    Given an integer `n`: halve an even one, triple an odd one above 0, and turn any negative odd
    number into 0.

    `n` 为偶数时返回它的一半，为正奇数时返回它的三倍，否则返回 0。

    给定整数 `n`：偶数减半，大于 0 的奇数乘以三，负奇数变为 0。

    >>> even_or_triple(10)
    5
    >>> even_or_triple(7)
    21
    >>> even_or_triple(-3)
    0
    """
    if n % 2 == 0:
        return n // 2
    return 3 * n if n > 0 else 0


def even_or_triple_2(n: int) -> int:
    if n % 2 == 0:
        result = n // 2
    elif n > 0:
        result = n * 3
    else:
        result = 0
    return result


def apart_enough(a: int, b: int, c: int) -> bool:
    """Check whether any two of `a`, `b` and `c` differ by at least 2.

    Write a function that returns True if no two of the three integers `a`, `b` and `c` are equal or
    neighbours on the number line.

    判断 `a`、`b`、`c` 三个数中任意两个是否都至少相差 2。

    编写一个函数，若三个整数 `a`、`b`、`c` 中没有相等的或数轴上相邻的两个，则返回 True。

    >>> apart_enough(9, 1, 5)
    True
    >>> apart_enough(3, 8, 4)
    False
    >>> apart_enough(2, 2, 7)
    False
    """
    low, middle, high = sorted([a, b, c])
    return middle - low >= 2 and high - middle >= 2


def apart_enough_2(a: int, b: int, c: int) -> bool:
    return abs(a - b) >= 2 and abs(b - c) >= 2 and abs(a - c) >= 2


def middle_is_mean(a: int, b: int, c: int) -> bool:
    """Check whether the middle one of `a`, `b` and `c` is the mean of the other two.

    Given three integers in any order, sort them and return True if the one in the middle is exactly
    halfway between the smallest and the largest. They are `a`, `b` and `c`.

    判断 `a`、`b`、`c` 中大小居中的数是否是另外两个数的平均数。

    给定任意顺序的三个整数 `a`、`b`、`c`，排序后若中间的数恰好在最小值与最大值的正中，则返回 True。

    >>> middle_is_mean(9, 3, 6)
    True
    >>> middle_is_mean(1, 2, 4)
    False
    >>> middle_is_mean(5, 5, 5)
    True
    """
    low, middle, high = sorted((a, b, c))
    return low + high == 2 * middle


def even_count_of(a: int, b: int, c: int) -> int:
    """Return how many of `a`, `b` and `c` are even, but -1 if all of them are odd.

    Given three integers `a`, `b` and `c`, count the even ones among them. If there is none, the
    answer is -1.

    返回 `a`、`b`、`c` 中偶数的个数；若全是奇数则返回 -1。

    给定三个整数 `a`、`b`、`c`，统计其中有几个偶数，一个都没有时返回 -1。

    >>> even_count_of(2, 5, 8)
    2
    >>> even_count_of(1, 3, 5)
    -1
    """
    count = sum(number % 2 == 0 for number in (a, b, c))
    return count if count > 0 else -1


def even_count_of_2(a: int, b: int, c: int) -> int:
    count = 0
    for number in (a, b, c):
        if number % 2 == 0:
            count += 1
    return count or -1


def squares_of_larger_two(a: int, b: int, c: int) -> int:
    """Return the sum of the squares of the two larger numbers among `a`, `b` and `c`.

    You are given three non-negative integers `a`, `b` and `c`. Leave out the smallest one, square
    the other two and add the squares.

    返回 `a`、`b`、`c` 中较大的两个数的平方和。

    给定三个非负整数 `a`、`b`、`c`，舍去最小的一个，把另外两个的平方相加。

    >>> squares_of_larger_two(3, 1, 2)
    13
    >>> squares_of_larger_two(4, 4, 4)
    32
    """
    return a * a + b * b + c * c - min(a, b, c) ** 2


def squares_of_larger_two_2(a: int, b: int, c: int) -> int:
    return sum(number**2 for number in sorted([a, b, c])[1:])


def digits_replaced(n: int, low: int) -> int:
    """Return `n` with each digit smaller than `low` replaced by `low`.

    Given a non-negative integer `n` and a digit `low`, raise every digit of `n` that is below `low`
    to `low` and return the new number.

    返回把 `n` 中小于 `low` 的数字都换成 `low` 后得到的数。

    给定非负整数 `n` 和数字 `low`，将 `n` 每一位中低于 `low` 的数提高到 `low`，返回新数。

    >>> digits_replaced(5172, 4)
    5474
    >>> digits_replaced(89, 3)
    89
    >>> digits_replaced(0, 2)
    2
    """
    return int("".join(max(digit, str(low)) for digit in str(n)))


def digits_replaced_2(n: int, low: int) -> int:
    result = 0
    for digit in str(n):
        result = result * 10 + max(int(digit), low)
    return result


def digits_fall_by_one(n: int) -> bool:
    """Check whether each digit of `n` is one less than the digit before it.

    Write a function that returns True if the digits of the non-negative integer `n` count down in
    steps of 1, as in 6543. A single digit is fine.

    判断 `n` 的每一位数字是否都比前一位小 1。

    编写一个函数，若非负整数 `n` 的数字从左到右逐个减 1（如 6543）则返回 True，一位数也算。

    >>> digits_fall_by_one(6543)
    True
    >>> digits_fall_by_one(642)
    False
    >>> digits_fall_by_one(8)
    True
    """
    digits = str(n)
    return all(int(a) - int(b) == 1 for a, b in zip(digits, digits[1:]))


def digits_fall_by_one_2(n: int) -> bool:
    return str(n) in "9876543210"


def even_digit_number(n: int) -> int:
    """Return the number formed by the even digits of `n` in their order, or -1 without any.

    Given a non-negative integer `n`, keep only its even digits and read them as a number; when
    there are none, return -1.

    返回 `n` 中偶数数字按原顺序组成的数，没有偶数数字时返回 -1。

    给定非负整数 `n`，只保留其中的偶数数字并把它们读作一个数；若没有则返回 -1。

    >>> even_digit_number(12345)
    24
    >>> even_digit_number(135)
    -1
    >>> even_digit_number(806)
    806
    """
    kept = "".join(digit for digit in str(n) if int(digit) % 2 == 0)
    return int(kept) if kept else -1


def even_digit_number_2(n: int) -> int:
    kept = ""
    for digit in str(n):
        if digit in "02468":
            kept += digit
    if not kept:
        return -1
    return int(kept)


def digit_sums_between(low: int, high: int, total: int) -> list[int]:
    """List the numbers from `low` to `high` whose digits add up to `total`.

    You are given non-negative integers `low` and `high`. Return all integers in this range, bounds
    included, with the digit sum `total`.

    列出从 `low` 到 `high` 中各位数字之和等于 `total` 的数。

    给定非负整数 `low` 和 `high`，返回该范围（含两端）内数位和为 `total` 的所有整数。

    >>> digit_sums_between(10, 40, 4)
    [13, 22, 31, 40]
    >>> digit_sums_between(1, 9, 12)
    []
    """
    return [n for n in range(low, high + 1) if sum(map(int, str(n))) == total]


def digit_sums_between_2(low: int, high: int, total: int) -> list[int]:
    result = []
    for number in range(low, high + 1):
        if sum(int(digit) for digit in str(number)) == total:
            result.append(number)
    return result


def distance_to_step(value: int, step: int) -> int:
    """Return how far `value` is from the nearest multiple of `step`.

    Given an integer `value` and a positive integer `step`, return the smaller one of its distances
    to the multiple of `step` below and to the one above.

    返回 `value` 与最近的 `step` 的倍数之间的距离。

    给定整数 `value` 和正整数 `step`，求它到下方倍数与上方倍数的距离中较小的一个。

    >>> distance_to_step(17, 5)
    2
    >>> distance_to_step(20, 5)
    0
    >>> distance_to_step(9, 6)
    3
    """
    rest = value % step
    return min(rest, step - rest)


def distance_to_step_2(value: int, step: int) -> int:
    distance = 0
    while (value - distance) % step != 0 and (value + distance) % step != 0:
        distance += 1
    return distance


def round_down_keep_sign(value: int, step: int) -> int:
    """Round `value` towards zero to a multiple of `step`.

    Write a function that returns the multiple of the positive integer `step` that is closest to
    `value` without being further from zero, for negative values as well.

    把 `value` 向零方向取整到 `step` 的倍数。

    编写一个函数，返回绝对值不超过 `value` 的绝对值、且最接近 `value` 的 `step` 的倍数，负数同样适用。

    >>> round_down_keep_sign(47, 10)
    40
    >>> round_down_keep_sign(-47, 10)
    -40
    >>> round_down_keep_sign(-6, 10)
    0
    """
    size = abs(value) // step * step
    return -size if value < 0 else size


def round_down_keep_sign_2(value: int, step: int) -> int:
    return int(math.copysign(abs(value) // step * step, value))


def triangle_of_odds(rows: int) -> int:
    """Return how many stones lie in `rows` rows, the first with 1 stone and each next with 2 more.

    Stones are laid in `rows` rows of 1, 3, 5 and so on. Calculate how many stones there are in all.

    第一行 1 块石头，以后每行多 2 块，返回 `rows` 行一共有多少块。

    石头摆成 `rows` 行，各行依次为 1、3、5……块，计算石头的总数。

    >>> triangle_of_odds(4)
    16
    >>> triangle_of_odds(0)
    0
    """
    return sum(2 * row + 1 for row in range(rows))


def triangle_of_odds_2(rows: int) -> int:
    return rows * rows


def tiles_around_pool(length: int, width: int) -> int:
    """Return how many square tiles with sides of 1 surround a pool of `length` by `width`, corners
    included.

    A rectangular pool measures `length` by `width` metres. Count the tiles of one square metre that
    form a ring of one row around it.

    返回围绕长 `length`、宽 `width` 的水池铺一圈边长为 1 的方砖需要多少块（含四角）。

    矩形水池长 `length` 米、宽 `width` 米，四周铺一圈一平方米的砖，计算砖的数量。

    >>> tiles_around_pool(3, 2)
    14
    >>> tiles_around_pool(1, 1)
    8
    """
    return 2 * (length + width) + 4


def tiles_around_pool_2(length: int, width: int) -> int:
    return (length + 2) * (width + 2) - length * width


def candles_per_box(count: int, size: int, spare: int) -> int:
    """Return how many boxes of `size` candles you need for `count` candles and `spare` extra ones.

    Write a function that adds `spare` to `count` and returns the smallest number of boxes, each
    holding `size` candles, that contain so many.

    需要 `count` 支蜡烛外加 `spare` 支备用，每盒 `size` 支，返回至少要买几盒。

    编写一个函数，把 `count` 与 `spare` 相加，返回每盒装 `size` 支时足够的最少盒数。

    >>> candles_per_box(20, 8, 3)
    3
    >>> candles_per_box(20, 8, 5)
    4
    >>> candles_per_box(0, 8, 0)
    0
    """
    return math.ceil((count + spare) / size)


def candles_per_box_2(count: int, size: int, spare: int) -> int:
    boxes = 0
    while boxes * size < count + spare:
        boxes += 1
    return boxes


def fill_buckets(water: int, size: int) -> list[int]:
    """Fill `water` litres into buckets of `size` litres and list what each bucket holds.

    You are given an amount of `water` and the `size` of a bucket. Return the contents of the
    buckets in turn: all are full except perhaps the last one.

    把 `water` 升水装进容量为 `size` 升的桶里，列出每个桶的水量。

    给定水量 `water` 和桶的容量 `size`，依次返回各桶所装的水，除最后一桶外都是满的。

    >>> fill_buckets(23, 10)
    [10, 10, 3]
    >>> fill_buckets(20, 10)
    [10, 10]
    >>> fill_buckets(0, 10)
    []
    """
    buckets = []
    while water > 0:
        buckets.append(min(size, water))
        water -= size
    return buckets


def fill_buckets_2(water: int, size: int) -> list[int]:
    full, rest = divmod(water, size)
    return [size] * full + ([rest] if rest else [])


def meeting_minute(gap: int, first: int, second: int) -> int:
    """Return after how many minutes two walkers `gap` metres apart have met, when they walk towards
    each other with `first` and `second` metres a minute.

    Two walkers start `gap` metres from each other. Every minute the distance shrinks by `first`
    plus `second`. Count the minutes until it is 0 or less.

    两人相距 `gap` 米，每分钟分别走 `first` 和 `second` 米相向而行，返回几分钟后相遇（按整分钟计）。

    初始距离为 `gap` 米，每过一分钟减少 `first` 与 `second` 之和，求多少分钟后距离不大于 0。

    >>> meeting_minute(100, 20, 15)
    3
    >>> meeting_minute(70, 20, 15)
    2
    >>> meeting_minute(0, 1, 1)
    0
    """
    minutes = 0
    while gap > 0:
        gap -= first + second
        minutes += 1
    return minutes


def meeting_minute_2(gap: int, first: int, second: int) -> int:
    return math.ceil(gap / (first + second))


def growing_jumps(distance: int, first: int) -> int:
    """Count the jumps needed for `distance` if the first jump has length `first` and every other is
    longer by 1 than the one before.

    Given a `distance` and the positive length `first` of the first jump, add up jumps that grow by
    1 each time and return how many it takes to reach or pass the distance.

    第一跳长 `first`，以后每跳比前一跳多 1，返回跳过 `distance` 需要多少跳。

    给定距离 `distance` 和第一跳的长度 `first`（正数），每跳都增加 1，求累计达到或超过该距离的跳数。

    >>> growing_jumps(10, 2)
    4
    >>> growing_jumps(5, 5)
    1
    >>> growing_jumps(0, 3)
    0
    """
    jumps = 0
    while distance > 0:
        distance -= first + jumps
        jumps += 1
    return jumps


def growing_jumps_2(distance: int, first: int) -> int:
    jumps = 0
    position = 0
    while position < distance:
        position += first
        first += 1
        jumps += 1
    return jumps


def subtract_until_multiple(n: int, step: int, k: int) -> int:
    """Subtract `step` from `n` until the result is a multiple of `k` or negative, and return it.

    Given integers `n`, `step` and `k`, all positive, keep taking `step` away from `n`; stop as soon
    as `k` divides the number or it is below 0, and return this number.

    从 `n` 中反复减去 `step`，直到结果是 `k` 的倍数或为负数，返回该结果。

    给定正整数 `n`、`step` 和 `k`，不断从 `n` 减去 `step`，一旦能被 `k` 整除或小于 0 就停止并返回。

    >>> subtract_until_multiple(20, 3, 7)
    14
    >>> subtract_until_multiple(21, 4, 7)
    21
    >>> subtract_until_multiple(5, 4, 3)
    -3
    """
    while n >= 0 and n % k != 0:
        n -= step
    return n


def countdown_sum(n: int, step: int) -> int:
    """Return the sum of `n`, `n` - `step`, `n` - 2 * `step` and so on, as long as they are
    positive.

    Write a function that counts down from `n` in steps of `step` and adds up all positive numbers
    it meets, `n` included.

    求 `n`、`n` - `step`、`n` - 2 * `step`……中所有正数之和。

    编写一个函数，从 `n` 开始每次减 `step` 倒数，把遇到的正数（包括 `n`）加起来。

    >>> countdown_sum(10, 4)
    18
    >>> countdown_sum(3, 5)
    3
    >>> countdown_sum(0, 1)
    0
    """
    return sum(range(n, 0, -step))


def countdown_sum_2(n: int, step: int) -> int:
    total = 0
    while n > 0:
        total += n
        n -= step
    return total


def alternating_range_sum(low: int, high: int) -> int:
    """Return `low` minus the next number plus the next and so on up to `high`, with signs in turn.

    Given `low` and `high`, go through the integers from `low` to `high`, adding the first,
    subtracting the second, adding the third and so on.

    从 `low` 到 `high` 依次加、减、加、减……，返回结果。

    给定 `low` 和 `high`，遍历这一范围的整数，第一个加、第二个减、第三个加，依此类推。

    >>> alternating_range_sum(3, 6)
    -2
    >>> alternating_range_sum(3, 5)
    4
    >>> alternating_range_sum(7, 7)
    7
    """
    return sum(range(low, high + 1, 2)) - sum(range(low + 1, high + 1, 2))


def alternating_range_sum_2(low: int, high: int) -> int:
    total = 0
    sign = 1
    for number in range(low, high + 1):
        total += sign * number
        sign = -sign
    return total


def product_until_above(low: int, high: int, limit: int) -> int:
    """Multiply the numbers from `low` to `high`, but stop as soon as the product is above `limit`,
    and return it.

    You are given positive integers. Starting with 1, multiply by `low`, by the next number and so
    on up to `high`; when the product exceeds `limit`, return it at once.

    把从 `low` 到 `high` 的数依次相乘，乘积一旦超过 `limit` 就停止，返回当时的乘积。

    给定正整数，从 1 开始依次乘以 `low` 到 `high` 的每个数，若乘积大于 `limit` 则立刻返回。

    >>> product_until_above(2, 6, 50)
    120
    >>> product_until_above(2, 4, 50)
    24
    >>> product_until_above(5, 3, 10)
    1
    """
    product = 1
    for number in range(low, high + 1):
        product *= number
        if product > limit:
            break
    return product


def even_squares_between(low: int, high: int) -> int:
    """Count the square numbers from `low` to `high` that are even.

    Given non-negative integers `low` and `high`, return how many even perfect squares lie between
    them, bounds included.

    统计从 `low` 到 `high` 的偶数平方数的个数。

    给定非负整数 `low` 与 `high`，返回它们之间（含两端）有多少个既是偶数又是完全平方数的数。

    >>> even_squares_between(1, 40)
    3
    >>> even_squares_between(0, 0)
    1
    >>> even_squares_between(5, 15)
    0
    """
    return sum(n % 2 == 0 and math.isqrt(n) ** 2 == n for n in range(low, high + 1))


def even_squares_between_2(low: int, high: int) -> int:
    count = 0
    root = 0
    while root * root <= high:
        if root * root >= low:
            count += 1
        root += 2
    return count


def capped_range_sum(low: int, high: int, limit: int) -> int:
    """Add up the numbers from `low` to `high`, counting each number above `limit` as `limit`.

    Write a function that returns the sum of the integers from `low` to `high`, both included, where
    `limit` is taken in place of every larger number.

    求从 `low` 到 `high` 的整数之和，大于 `limit` 的数一律按 `limit` 计算。

    编写一个函数，返回 `low` 到 `high`（含两端）各整数之和，其中超过 `limit` 的数用 `limit` 代替。

    >>> capped_range_sum(1, 5, 3)
    12
    >>> capped_range_sum(2, 4, 10)
    9
    """
    return sum(min(number, limit) for number in range(low, high + 1))


def capped_range_sum_2(low: int, high: int, limit: int) -> int:
    total = 0
    for number in range(low, high + 1):
        if number > limit:
            total += limit
        else:
            total += number
    return total


def divisor_steps(n: int) -> int:
    """Count how many times `n` can be replaced by its largest divisor below itself until it is 1.

    You are given a positive integer `n`. While it is not 1, replace it by its largest divisor that
    is smaller than `n`. Return the number of replacements.

    统计把 `n` 反复换成比它小的最大因数，多少次后变为 1。

    给定正整数 `n`，只要它不是 1，就换成小于它自身的最大因数，返回替换次数。

    >>> divisor_steps(12)
    3
    >>> divisor_steps(7)
    1
    >>> divisor_steps(1)
    0
    """
    steps = 0
    while n > 1:
        n = max(d for d in range(1, n) if n % d == 0)
        steps += 1
    return steps


def divisor_of_largest_remainder(n: int, low: int, high: int) -> int:
    """Return the divisor from `low` to `high` that leaves the largest remainder of `n`. On a tie
    return the smallest one.

    Given a non-negative integer `n`, divide it by each number from `low` to `high` and return the
    number with the greatest remainder, the first one if there are several.

    返回从 `low` 到 `high` 中除 `n` 余数最大的那个除数；并列时取最小的。

    给定非负整数 `n`，用 `low` 到 `high` 的每个数去除它，返回余数最大的除数，若有多个则取第一个。

    >>> divisor_of_largest_remainder(20, 3, 8)
    7
    >>> divisor_of_largest_remainder(12, 1, 4)
    1
    """
    return max(range(low, high + 1), key=lambda divisor: n % divisor)


def divisor_of_largest_remainder_2(n: int, low: int, high: int) -> int:
    best = low
    for divisor in range(low + 1, high + 1):
        if n % divisor > n % best:
            best = divisor
    return best


def proper_divisor_pairs(n: int) -> list[tuple[int, int]]:
    """List the pairs of two different numbers whose product is `n`, the smaller number first.

    Given a positive integer `n`, return all tuples (a, b) with a smaller than b and a times b equal
    to `n`, ordered by a.

    列出乘积为 `n` 的两个不同正整数组成的数对，小的在前。

    给定正整数 `n`，返回所有满足 a 小于 b 且 a 乘 b 等于 `n` 的元组 (a, b)，按 a 升序。

    >>> proper_divisor_pairs(16)
    [(1, 16), (2, 8)]
    >>> proper_divisor_pairs(7)
    [(1, 7)]
    >>> proper_divisor_pairs(1)
    []
    """
    return [(a, n // a) for a in range(1, n) if n % a == 0 and a < n // a]


def proper_divisor_pairs_2(n: int) -> list[tuple[int, int]]:
    pairs = []
    a = 1
    while a * a < n:
        if n % a == 0:
            pairs.append((a, n // a))
        a += 1
    return pairs


def even_divisors_outnumber(n: int) -> bool:
    """Check whether `n` has more even divisors than odd ones.

    Write a function that counts the even and the odd divisors of the positive integer `n` and
    returns True if there are more even ones.

    判断 `n` 的偶数因数是否比奇数因数多。

    编写一个函数，分别统计正整数 `n` 的偶因数和奇因数的个数，若偶因数更多则返回 True。

    >>> even_divisors_outnumber(12)
    True
    >>> even_divisors_outnumber(6)
    False
    >>> even_divisors_outnumber(9)
    False
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    even = sum(d % 2 == 0 for d in divisors)
    return even > len(divisors) - even


def even_divisors_outnumber_2(n: int) -> bool:
    balance = 0
    for d in range(1, n + 1):
        if n % d == 0:
            balance += 1 if d % 2 == 0 else -1
    return balance > 0


def entry_price(age: int, student: bool) -> int:
    """Return the entry price: 0 for an `age` below 6, 4 below 18, 6 for a `student`, and 10
    otherwise.

    Given an `age` and whether the visitor is a `student`, children under 6 are free, visitors under
    18 pay 4, students pay 6, all others pay 10.

    返回门票价格：`age` 小于 6 为 0，小于 18 为 4，`student` 为真时为 6，其余为 10。

    给定年龄 `age` 以及是否为学生 `student`：6 岁以下免费，18 岁以下 4 元，学生 6 元，其他人 10 元。

    >>> entry_price(30, False)
    10
    >>> entry_price(22, True)
    6
    >>> entry_price(17, True)
    4
    >>> entry_price(5, False)
    0
    """
    if age < 6:
        return 0
    if age < 18:
        return 4
    return 6 if student else 10


def entry_price_2(age: int, student: bool) -> int:
    if age < 6:
        price = 0
    elif age < 18:
        price = 4
    elif student:
        price = 6
    else:
        price = 10
    return price


def half_price_after(count: int, price: int, full: int) -> float:
    """Return what `count` tickets cost if the first `full` ones cost `price` each and the others
    half of it.

    You are given the number of tickets `count`. Up to `full` of them are paid with the whole
    `price`, each further one with half the price. Return the total as a float.

    前 `full` 张票每张 `price` 元，其余半价，返回 `count` 张票的总价。

    给定票数 `count`，其中至多 `full` 张按原价 `price` 支付，之后每张半价，以浮点数返回总额。

    >>> half_price_after(5, 8, 3)
    32.0
    >>> half_price_after(2, 8, 3)
    16.0
    >>> half_price_after(2, 5, 1)
    7.5
    """
    paid_in_full = min(count, full)
    return float(paid_in_full * price + (count - paid_in_full) * price / 2)


def half_price_after_2(count: int, price: int, full: int) -> float:
    total = 0.0
    for number in range(count):
        total += price if number < full else price / 2
    return total


def coins_of_three(amount: int) -> int:
    """Return how many coins of 10, 5 and 1 pay `amount` when the larger coins are used first.

    Given a non-negative `amount`, take as many tens as fit, then fives, then ones, and return the
    number of coins.

    用面值 10、5、1 的硬币支付 `amount`，优先用大面值，返回硬币个数。

    给定非负整数 `amount`，先尽量用 10，再用 5，最后用 1，返回一共需要多少枚硬币。

    >>> coins_of_three(28)
    6
    >>> coins_of_three(15)
    2
    >>> coins_of_three(0)
    0
    """
    count = 0
    for coin in (10, 5, 1):
        count += amount // coin
        amount %= coin
    return count


def coins_of_three_2(amount: int) -> int:
    return amount // 10 + amount % 10 // 5 + amount % 5


def pace_for(seconds: int, kilometres: int) -> str:
    """Return the pace per kilometre of a run of `kilometres` in `seconds`, such as '5:30', rounded
    down to whole seconds.

    Write a function that divides `seconds` by `kilometres`, drops the fraction and writes the
    result as minutes, a colon and two-digit seconds.

    返回用 `seconds` 秒跑 `kilometres` 千米的每千米配速，如 '5:30'，秒数向下取整。

    编写一个函数，用 `seconds` 除以 `kilometres` 并舍去小数，写成“分:两位秒”的形式。

    >>> pace_for(3300, 10)
    '5:30'
    >>> pace_for(1000, 3)
    '5:33'
    >>> pace_for(245, 1)
    '4:05'
    """
    minutes, rest = divmod(seconds // kilometres, 60)
    return f"{minutes}:{rest:02d}"


def octal_digit_sum(n: int) -> int:
    """Return the sum of the digits of `n` written in base 8.

    Given a non-negative integer `n`, write it in the octal system and add up its digits.

    返回 `n` 写成八进制后各位数字之和。

    给定非负整数 `n`，把它转换为八进制，再将各位数字相加。

    >>> octal_digit_sum(83)
    6
    >>> octal_digit_sum(8)
    1
    >>> octal_digit_sum(0)
    0
    """
    return sum(int(digit) for digit in f"{n:o}")


def octal_digit_sum_2(n: int) -> int:
    total = 0
    while n > 0:
        total += n % 8
        n //= 8
    return total


def bits_moved_in(n: int, bits: int) -> int:
    """Return `n` shifted left by `bits` places with ones in the places that become free.

    You are given non-negative integers `n` and `bits`. Append the digit 1 to the binary form of `n`
    as many times as `bits` says, and return the number.

    返回把 `n` 左移 `bits` 位并在空出的位置填 1 后的数。

    给定非负整数 `n` 和 `bits`，在 `n` 的二进制末尾添加 `bits` 个 1，返回得到的数。

    >>> bits_moved_in(5, 2)
    23
    >>> bits_moved_in(0, 3)
    7
    >>> bits_moved_in(6, 0)
    6
    """
    for _ in range(bits):
        n = n * 2 + 1
    return n


def bits_moved_in_2(n: int, bits: int) -> int:
    return (n << bits) | ((1 << bits) - 1)


def first_digit_to_end(n: int) -> int:
    """Return the three-digit number `n` with its hundreds digit moved to the end.

    Given an integer `n` of three digits, take its first digit away, write it behind the other two
    and return the result.

    返回把三位数 `n` 的百位数字移到末尾后得到的数。

    给定三位整数 `n`，取下首位数字并写到另外两位之后，返回结果。

    >>> first_digit_to_end(472)
    724
    >>> first_digit_to_end(105)
    51
    """
    return n % 100 * 10 + n // 100


def first_digit_to_end_2(n: int) -> int:
    digits = str(n)
    return int(digits[1:] + digits[0])


def digit_multiples(n: int, k: int) -> list[int]:
    """List the digits of `n` that are multiples of `k`, from left to right.

    Write a function that returns those digits of the non-negative integer `n` that can be divided
    by `k` without a remainder, in their order.

    从左到右列出 `n` 中是 `k` 的倍数的数字。

    编写一个函数，按顺序返回非负整数 `n` 的各位数字中能被 `k` 整除的那些。

    >>> digit_multiples(39641, 3)
    [3, 9, 6]
    >>> digit_multiples(17, 5)
    []
    """
    return [int(digit) for digit in str(n) if int(digit) % k == 0]


def digit_multiples_2(n: int, k: int) -> list[int]:
    result = []
    for digit in map(int, str(n)):
        if digit % k == 0:
            result.append(digit)
    return result


def count_larger_remainders(n: int, a: int, b: int) -> int:
    """Count the numbers below `n` that leave a larger remainder by `a` than by `b`.

    Given positive integers `n`, `a` and `b`, look at the numbers from 0 to `n` - 1 and return how
    many have a remainder by `a` that is greater than the one by `b`.

    统计小于 `n` 的数中除以 `a` 的余数大于除以 `b` 的余数的个数。

    给定正整数 `n`、`a`、`b`，检查 0 到 `n` - 1 的每个数，返回除以 `a` 所得余数比除以 `b` 更大的数有几个。

    >>> remainders_of_both(6, 3, 2)
    3
    >>> count_larger_remainders(10, 2, 2)
    0
    """
    return sum(number % a > number % b for number in range(n))


def count_larger_remainders_2(n: int, a: int, b: int) -> int:
    count = 0
    for number in range(n):
        if number % a > number % b:
            count += 1
    return count


def refills_on_trip(distance: int, per_gallon: int, tank: int) -> int:
    """Return how often you must fill up for `distance` miles, driving `per_gallon` miles with a
    gallon and starting with a full `tank` of gallons.

    A full `tank` of gallons lasts for `tank` times `per_gallon` miles. Count how many more full
    tanks are needed to drive `distance` miles.

    每加仑行驶 `per_gallon` 英里，出发时油箱装满 `tank` 加仑，返回行驶 `distance` 英里途中要加满几次油。

    一箱油可行驶 `tank` 乘 `per_gallon` 英里，从满油出发，求走完 `distance` 英里还需要几箱油。

    >>> refills_on_trip(900, 30, 10)
    2
    >>> refills_on_trip(301, 30, 10)
    1
    >>> refills_on_trip(300, 30, 10)
    0
    """
    stops = 0
    reach = tank * per_gallon
    while reach < distance:
        reach += tank * per_gallon
        stops += 1
    return stops


def cubes_side_by_side(count: int, side: int) -> int:
    """Return the surface of `count` cubes with edges of length `side`, glued together in a row.

    You are given a positive `count` of cubes with the edge `side`. They form a bar; calculate the
    area of its surface, without the faces that are glued.

    返回把 `count` 个棱长为 `side` 的立方体粘成一排后的表面积。

    给定立方体的个数 `count`（正数）和棱长 `side`，它们连成一根长条，计算长条的表面积，粘合的面不算。

    >>> cubes_side_by_side(3, 1)
    14
    >>> cubes_side_by_side(1, 2)
    24
    """
    return (4 * count + 2) * side**2


def cubes_side_by_side_2(count: int, side: int) -> int:
    face = side * side
    return 6 * count * face - 2 * (count - 1) * face


def first_power_with_digits(base: int, digits: int) -> int:
    """Return the smallest power of `base` that has at least `digits` digits.

    Given an integer `base` above 1, go through 1, `base`, `base` squared and so on, and return the
    first of them with `digits` or more digits.

    返回 `base` 的至少有 `digits` 位数字的最小的幂。

    给定大于 1 的整数 `base`，依次考察 1、`base`、`base` 的平方……，返回第一个位数不少于 `digits` 的数。

    >>> first_power_with_digits(3, 3)
    243
    >>> first_power_with_digits(20, 2)
    20
    >>> first_power_with_digits(5, 1)
    1
    """
    power = 1
    while len(str(power)) < digits:
        power *= base
    return power


def first_power_with_digits_2(base: int, digits: int) -> int:
    exponent = 0
    while base**exponent < 10 ** (digits - 1):
        exponent += 1
    return base**exponent


def lift_needed(weight: int, floor: int) -> bool:
    """Decide whether to take the lift: with a `weight` above 20 from floor 1 on, or above floor 3
    with any load.

    Return True if you carry more than 20 kilos and `floor` is at least 1, or if `floor` is higher
    than 3 whatever the `weight` is. Otherwise return False.

    判断是否需要乘电梯：`weight` 大于 20 且楼层 `floor` 不低于 1，或者 `floor` 大于 3。

    编写一个函数，若负重 `weight` 超过 20 且 `floor` 至少为 1，或 `floor` 高于 3（不论负重），返回 True，否则返回 False。

    >>> lift_needed(25, 1)
    True
    >>> lift_needed(5, 3)
    False
    >>> lift_needed(0, 4)
    True
    """
    return floor > 3 or (weight > 20 and floor >= 1)


def lift_needed_2(weight: int, floor: int) -> bool:
    if floor > 3:
        return True
    return weight > 20 and floor >= 1


def ladder_reach(steps: int, gap: int) -> str:
    """Write the height of a ladder of `steps` steps that are `gap` centimetres apart as metres with
    two decimals and ' m'.

    Multiply the number of `steps` by the `gap` in centimetres and return the height in metres as a
    text such as '2.10 m'.

    梯子有 `steps` 级，每级间隔 `gap` 厘米，返回以米为单位、保留两位小数并带 ' m' 的高度。

    将级数 `steps` 乘以间隔 `gap`（厘米），返回如 '2.10 m' 的以米表示的高度文本。

    >>> ladder_reach(7, 30)
    '2.10 m'
    >>> ladder_reach(0, 30)
    '0.00 m'
    """
    return f"{steps * gap / 100:.2f} m"


def ladder_reach_2(steps: int, gap: int) -> str:
    metres, centimetres = divmod(steps * gap, 100)
    return f"{metres}.{centimetres:02d} m"


def zeros_at_end_of_range_product(low: int, high: int) -> int:
    """Count the zeros at the end of the product of all numbers from `low` to `high`.

    Given positive integers `low` and `high` with `low` at most `high`, multiply all integers
    between them, bounds included, and return how many zeros the product ends in.

    统计从 `low` 到 `high` 所有整数之积末尾有几个 0。

    给定正整数 `low` 和不小于它的 `high`，把两者之间（含两端）的整数全部相乘，返回乘积末尾 0 的个数。

    >>> zeros_at_end_of_range_product(4, 10)
    2
    >>> zeros_at_end_of_range_product(1, 4)
    0
    """
    product = math.prod(range(low, high + 1))
    count = 0
    while product % 10 == 0:
        product //= 10
        count += 1
    return count


def zeros_at_end_of_range_product_2(low: int, high: int) -> int:
    text = str(math.prod(range(low, high + 1)))
    return len(text) - len(text.rstrip("0"))


def equal_or_sum(a: int, b: int, c: int) -> int:
    """Return the value that at least two of `a`, `b` and `c` share, or the sum of the three if all
    are different.

    Given three integers `a`, `b` and `c`, return a number that occurs twice or more among them;
    when there is none, return their sum.

    返回 `a`、`b`、`c` 中至少两个数共有的值；若三数各不相同则返回它们的和。

    给定三个整数 `a`、`b`、`c`，返回其中出现两次以上（含两次）的数，若没有则返回三者之和。

    >>> equal_or_sum(4, 7, 4)
    4
    >>> equal_or_sum(1, 2, 3)
    6
    >>> equal_or_sum(5, 5, 5)
    5
    """
    if a == b or a == c:
        return a
    if b == c:
        return b
    return a + b + c
