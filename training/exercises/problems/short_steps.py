"""Short steps: while loops, recursion and simple simulations that repeat a rule."""

from collections import deque


def third_off_until_small(n: int, limit: int) -> int:
    """Count how often a third of `n`, rounded down, must be taken away until at most `limit`
    remains. `limit` is at least 2.

    Given whole numbers `n` and `limit`, subtract `n` // 3 from `n` again and again while it is
    greater than `limit`, and return the number of subtractions.

    每次从 `n` 中减去它的三分之一（向下取整），返回减多少次后 `n` 不超过 `limit`（`limit` 至少为 2）。

    给定整数 `n` 和 `limit`，只要 `n` 大于 `limit` 就减去 `n` // 3，返回一共减了几次。

    >>> third_off_until_small(27, 8)
    3
    >>> third_off_until_small(5, 10)
    0
    """
    count = 0
    while n > limit:
        n -= n // 3
        count += 1
    return count


def subtract_last_digit_steps(n: int) -> int:
    """Subtract from `n` its last digit plus one until it is zero or less. Return the number of
    steps.

    You are given a positive integer `n`. In every step it is reduced by its last digit and by one
    more. Count the steps until nothing positive is left.

    每一步从 `n` 中减去它的个位数字再减 1，直到结果不大于零，返回步数。

    给定正整数 `n`，反复减去“个位数字加一”，统计多少步之后 `n` 不再是正数。

    >>> subtract_last_digit_steps(25)
    3
    >>> subtract_last_digit_steps(7)
    1
    >>> subtract_last_digit_steps(0)
    0
    """
    steps = 0
    while n > 0:
        n -= n % 10 + 1
        steps += 1
    return steps


def halved_while_even(n: int) -> list[int]:
    """Return the list of values of the positive integer `n` while it is halved as long as it is
    even. The list begins with `n` and ends with an odd number.

    Write a function that starts with `n`, halves it while it is even, and collects every value.

    从正整数 `n` 开始，只要是偶数就除以 2，返回依次出现的所有值（包含 `n` 和最后的奇数）。

    编写一个函数，在 `n` 为偶数时不断将其减半，并把途中每个值收集到列表中返回。

    >>> halved_while_even(24)
    [24, 12, 6, 3]
    >>> halved_while_even(7)
    [7]
    """
    values = [n]
    while n % 2 == 0:
        n //= 2
        values.append(n)
    return values


def halved_while_even_2(n: int) -> list[int]:
    if n % 2 == 1:
        return [n]
    return [n] + halved_while_even_2(n // 2)


def tripled_below(start: int, limit: int) -> list[int]:
    """Return the values `start`, three times `start`, nine times `start` and so on that are less
    than `limit`. `start` is positive.

    Given a positive number `start`, keep tripling it while it is below `limit` and return the list
    of all values met.

    从正数 `start` 开始不断乘以 3，返回所有小于 `limit` 的值组成的列表。

    给定正数 `start`，只要它小于 `limit` 就记录下来并变为三倍，返回记录的列表。

    >>> tripled_below(2, 60)
    [2, 6, 18, 54]
    >>> tripled_below(5, 5)
    []
    """
    result = []
    while start < limit:
        result.append(start)
        start *= 3
    return result


def tripled_below_2(start: int, limit: int) -> list[int]:
    if start >= limit:
        return []
    return [start] + tripled_below_2(start * 3, limit)


def meet_in_steps(low: int, high: int, up: int, down: int) -> int:
    """Count the rounds until `low` is at least `high`, when in every round `low` grows by `up` and
    `high` falls by `down`.

    You are given two numbers and two positive speeds. Each round add `up` to `low` and subtract
    `down` from `high`. Return how many rounds pass while `low` is less than `high`.

    每一轮 `low` 增加 `up`，`high` 减少 `down`，返回经过多少轮后 `low` 不再小于 `high`。

    给定两个数和两个正的速度，当 `low` 小于 `high` 时，让 `low` 加 `up`、`high` 减 `down`，返回轮数。

    >>> meet_in_steps(0, 10, 2, 3)
    2
    >>> meet_in_steps(0, 11, 2, 3)
    3
    >>> meet_in_steps(5, 5, 1, 1)
    0
    """
    rounds = 0
    while low < high:
        low += up
        high -= down
        rounds += 1
    return rounds


def meet_in_steps_2(low: int, high: int, up: int, down: int) -> int:
    if low >= high:
        return 0
    return 1 + meet_in_steps_2(low + up, high - down, up, down)


def overtaking_year(small: int, big: int) -> int:
    """A village with `small` people doubles each year, a town with `big` people grows by 100 a
    year. Return the number of years after which the village has more people than the town.

    Given positive numbers `small` and `big`, double `small` and add 100 to `big` every year. Count
    the years until `small` is greater than `big`.

    村庄有 `small` 人，每年翻倍；城镇有 `big` 人，每年增加 100。返回几年后村庄人数超过城镇。

    给定正数 `small` 和 `big`，每年 `small` 乘以 2、`big` 加 100，统计 `small` 大于 `big` 所需的年数。

    >>> overtaking_year(100, 500)
    4
    >>> overtaking_year(60, 50)
    0
    """
    years = 0
    while small <= big:
        small *= 2
        big += 100
        years += 1
    return years


def strip_trailing_digit(n: int, digit: int) -> int:
    """Remove the last digit of the positive integer `n` as long as it equals `digit`, and return
    what is left (0 if nothing is left).

    Given a positive integer `n` and a `digit` from 1 to 9, drop the last digit again and again
    while it is that `digit`.

    只要正整数 `n` 的个位等于 `digit` 就去掉个位，返回剩下的数（全部去掉时为 0）。

    给定正整数 `n` 和 1 到 9 的数字 `digit`，反复删去末尾等于 `digit` 的数字，返回结果。

    >>> strip_trailing_digit(1255, 5)
    12
    >>> strip_trailing_digit(340, 4)
    340
    >>> strip_trailing_digit(77, 7)
    0
    """
    while n % 10 == digit:
        n //= 10
    return n


def strip_trailing_digit_2(n: int, digit: int) -> int:
    return int(str(n).rstrip(str(digit)) or "0")


def digits_from_right(n: int) -> list[int]:
    """Return the digits of the number `n`, the last digit first. For 0 the list is empty.

    Write a function that takes digit after digit off the right end of the non-negative integer `n`
    and puts them into a list in this order.

    返回非负整数 `n` 的各位数字，个位在最前；`n` 为 0 时返回空列表。

    编写一个函数，从右端逐位取下 `n` 的数字，并按取下的顺序放入列表。

    >>> digits_from_right(472)
    [2, 7, 4]
    >>> digits_from_right(100)
    [0, 0, 1]
    >>> digits_from_right(0)
    []
    """
    digits = []
    while n > 0:
        n, digit = divmod(n, 10)
        digits.append(digit)
    return digits


def digits_from_right_2(n: int) -> list[int]:
    return [n % 10] + digits_from_right_2(n // 10) if n else []


def recursive_odd_digit_count(n: int) -> int:
    """Count the odd digits of the non-negative integer `n` by recursion.

    Given a number `n`, look at its last digit and then treat the rest of the number in the same
    way; return how many digits are odd.

    用递归统计非负整数 `n` 中奇数数字的个数。

    给定整数 `n`，先看个位，再对其余部分作同样处理，返回有多少位是奇数。

    >>> recursive_odd_digit_count(13582)
    3
    >>> recursive_odd_digit_count(246)
    0
    >>> recursive_odd_digit_count(0)
    0
    """
    if n == 0:
        return 0
    return n % 2 + recursive_odd_digit_count(n // 10)


def recursive_odd_digit_count_2(n: int) -> int:
    return sum(int(digit) % 2 for digit in str(n))


def largest_digit_recursively(n: int) -> int:
    """Return the largest digit of the non-negative integer `n`.

    Write a recursive function: a number `n` with one digit is its own answer, otherwise the answer
    is the greater of the last digit and the largest digit of the rest.

    返回非负整数 `n` 中最大的数字。

    编写递归函数：一位数 `n` 的答案就是它本身，否则取个位数字与其余部分最大数字中的较大者。

    >>> largest_digit_recursively(3815)
    8
    >>> largest_digit_recursively(6)
    6
    """
    if n < 10:
        return n
    return max(n % 10, largest_digit_recursively(n // 10))


def largest_digit_recursively_2(n: int) -> int:
    return int(max(str(n)))


def sum_down_by_two(n: int) -> int:
    """Return the sum `n` + (`n` - 2) + (`n` - 4) + ... of all terms that are positive.

    Given an integer `n`, add it to the number two smaller, to the number four smaller and so on,
    as long as the terms are positive.

    返回 `n` + (`n` - 2) + (`n` - 4) + …… 中所有正项的和。

    给定整数 `n`，每次减 2 并累加，只要该项为正就继续，返回总和。

    >>> sum_down_by_two(7)
    16
    >>> sum_down_by_two(6)
    12
    >>> sum_down_by_two(-3)
    0
    """
    if n <= 0:
        return 0
    return n + sum_down_by_two(n - 2)


def sum_down_by_two_2(n: int) -> int:
    return sum(range(n, 0, -2))


def power_by_recursion(base: int, exponent: int) -> int:
    """Return `base` to the power of `exponent` without the power operator. `exponent` is not
    negative.

    Write a recursive function: any power with `exponent` 0 is 1, and otherwise it is `base` times
    the power with an `exponent` one smaller.

    不使用乘方运算符，返回 `base` 的 `exponent` 次方（`exponent` 非负）。

    编写递归函数：`exponent` 为 0 时返回 1，否则返回 `base` 乘以指数少 1 的幂。

    >>> power_by_recursion(3, 4)
    81
    >>> power_by_recursion(-2, 3)
    -8
    >>> power_by_recursion(9, 0)
    1
    """
    if exponent == 0:
        return 1
    return base * power_by_recursion(base, exponent - 1)


def power_by_recursion_2(base: int, exponent: int) -> int:
    result = 1
    for _ in range(exponent):
        result *= base
    return result


def times_by_adding(a: int, b: int) -> int:
    """Return the product of `a` and `b` using only addition. `b` is not negative.

    Given two integers, add `a` to a total `b` times and return the total.

    只用加法求 `a` 与 `b` 的乘积（`b` 非负）。

    给定两个整数，把 `a` 累加 `b` 次，返回总和。

    >>> times_by_adding(6, 4)
    24
    >>> times_by_adding(-3, 5)
    -15
    >>> times_by_adding(8, 0)
    0
    """
    total = 0
    while b > 0:
        total += a
        b -= 1
    return total


def times_by_adding_2(a: int, b: int) -> int:
    return 0 if b == 0 else a + times_by_adding_2(a, b - 1)


def quotient_by_subtracting(n: int, k: int) -> tuple[int, int]:
    """Divide `n` by `k` by subtracting only. Return how many times `k` could be taken away from
    `n` and what is left.

    You are given a non-negative `n` and a positive `k`. Subtract `k` while `n` is at least `k`, and
    return the tuple of the number of subtractions and the rest.

    只用减法计算 `n` 除以 `k`，返回能减去几次 `k` 以及剩余的数。

    给定非负整数 `n` 和正整数 `k`，当 `n` 不小于 `k` 时不断减去 `k`，返回由次数和余数组成的元组。

    >>> quotient_by_subtracting(17, 5)
    (3, 2)
    >>> quotient_by_subtracting(4, 9)
    (0, 4)
    """
    count = 0
    while n >= k:
        n -= k
        count += 1
    return count, n


def quotient_by_subtracting_2(n: int, k: int) -> tuple[int, int]:
    return divmod(n, k)


def first_square_above(limit: int) -> int:
    """Return the smallest square number that is greater than `limit`.

    Given a number `limit`, try the roots 0, 1, 2, 3, ... until the square is above `limit`, and
    return that square.

    返回大于 `limit` 的最小平方数。

    给定 `limit`，依次尝试 0、1、2、3……，直到其平方超过 `limit`，返回该平方数。

    >>> first_square_above(20)
    25
    >>> first_square_above(25)
    36
    >>> first_square_above(-5)
    0
    """
    root = 0
    while root * root <= limit:
        root += 1
    return root * root


def next_without_zero(n: int) -> int:
    """Return the smallest number greater than `n` that is written without the digit 0.

    You are given a non-negative integer `n`. Count up from it by ones until a number has no zero
    among its digits.

    返回大于 `n` 且各位都不含数字 0 的最小整数。

    给定非负整数 `n`，从它开始逐一往上数，直到某个数的数字中没有 0，返回该数。

    >>> next_without_zero(98)
    99
    >>> next_without_zero(99)
    111
    >>> next_without_zero(0)
    1
    """
    n += 1
    while "0" in str(n):
        n += 1
    return n


def down_to_multiple(n: int, k: int) -> int:
    """Return the greatest number not above `n` that can be divided by `k`.

    Write a function that decreases `n` by one as long as it is not a multiple of the positive
    integer `k`, and returns where it stops.

    返回不大于 `n` 且能被 `k` 整除的最大整数。

    编写一个函数，只要 `n` 不是正整数 `k` 的倍数就减 1，返回最后停下的数。

    >>> down_to_multiple(23, 5)
    20
    >>> down_to_multiple(18, 6)
    18
    >>> down_to_multiple(-1, 4)
    -4
    """
    while n % k != 0:
        n -= 1
    return n


def down_to_multiple_2(n: int, k: int) -> int:
    return n - n % k


def bounces_until_low(height: float, low: float) -> int:
    """A ball dropped from `height` bounces each time to half its height. Count the bounces until it
    reaches less than `low`.

    Given a positive `height` and a positive `low`, halve `height` while it is at least `low` and
    return how often that was done.

    球从 `height` 高处落下，每次弹起到一半高度，返回弹起高度小于 `low` 之前（含当次）的弹跳次数。

    给定正数 `height` 和 `low`，当 `height` 不小于 `low` 时将其减半，返回减半的次数。

    >>> bounces_until_low(8.0, 1.0)
    4
    >>> bounces_until_low(0.5, 1.0)
    0
    """
    bounces = 0
    while height >= low:
        height /= 2
        bounces += 1
    return bounces


def bounces_until_low_2(height: float, low: float) -> int:
    if height < low:
        return 0
    return 1 + bounces_until_low_2(height / 2, low)


def pond_after_days(lilies: int, days: int, room: int) -> int:
    """The number of lilies doubles every day, but there is only space for `room` of them. Return
    how many there are after `days` days.

    Start with `lilies` plants and double them `days` times, never letting the number rise above
    `room`.

    睡莲数量每天翻倍，但池塘最多容纳 `room` 株。返回 `days` 天后有多少株。

    从 `lilies` 株开始翻倍 `days` 次，数量始终不得超过 `room`，返回最后的数量。

    >>> pond_after_days(3, 2, 100)
    12
    >>> pond_after_days(3, 6, 100)
    100
    >>> pond_after_days(5, 0, 10)
    5
    """
    for _ in range(days):
        lilies = min(lilies * 2, room)
    return lilies


def pond_after_days_2(lilies: int, days: int, room: int) -> int:
    if days == 0:
        return lilies
    return pond_after_days_2(min(lilies * 2, room), days - 1, room)


def fish_after_years(fish: int, caught: int, years: int) -> int:
    """Each year the number of fish doubles and then `caught` of them are taken out. Return the
    number after `years` years; it never falls below zero.

    You are given the number `fish` at the beginning. Repeat `years` times: double it, subtract
    `caught`, and replace a negative result by 0.

    每年鱼的数量先翻倍，再捕走 `caught` 条。返回 `years` 年后的数量，不会低于零。

    给定初始数量 `fish`，重复 `years` 次：乘以 2，减去 `caught`，若结果为负则改为 0。

    >>> fish_after_years(10, 5, 2)
    25
    >>> fish_after_years(4, 10, 3)
    0
    >>> fish_after_years(7, 3, 0)
    7
    """
    for _ in range(years):
        fish = max(fish * 2 - caught, 0)
    return fish


def sugar_left(grams: int, days: int) -> list[int]:
    """Every day half of the sugar, rounded up, is eaten. Return how many grams are left after each
    of the `days` days.

    Given `grams` of sugar, build the list of what remains at the end of every day, when in each of
    `days` days what is left is the half, rounded down.

    每天吃掉糖的一半（向上取整），返回 `days` 天中每天结束时还剩多少克。

    给定 `grams` 克糖，每天剩下前一天的一半（向下取整），返回 `days` 天里每天剩余量的列表。

    >>> sugar_left(100, 3)
    [50, 25, 12]
    >>> sugar_left(3, 3)
    [1, 0, 0]
    >>> sugar_left(8, 0)
    []
    """
    left = []
    for _ in range(days):
        grams //= 2
        left.append(grams)
    return left


def sugar_left_2(grams: int, days: int) -> list[int]:
    return [grams // 2**day for day in range(1, days + 1)]


def wage_after_raises(wage: int, years: int) -> int:
    """Return the wage after `years` years, when each year it is raised by a tenth, rounded down.

    Write a function that adds `wage` // 10 to `wage`, repeated `years` times.

    工资每年上涨十分之一（向下取整），返回 `years` 年后的工资。

    编写一个函数，重复 `years` 次给 `wage` 加上 `wage` // 10，返回结果。

    >>> wage_after_raises(1000, 2)
    1210
    >>> wage_after_raises(9, 5)
    9
    """
    for _ in range(years):
        wage += wage // 10
    return wage


def wage_after_raises_2(wage: int, years: int) -> int:
    if years == 0:
        return wage
    return wage_after_raises_2(wage + wage // 10, years - 1)


def rabbits_with_delay(months: int) -> int:
    """There is one rabbit at first. Each month every rabbit that was there two months before adds
    one more. Return the number of rabbits after `months` months.

    Given a number of `months`, the count is 1 in months 0 and 1, and later the count of the last
    month plus that of the month before it.

    最初有一只兔子，每月新增的数量等于两个月前的总数。返回 `months` 个月后的兔子数。

    给定月数 `months`：第 0、1 月的数量为 1，此后每月等于前两个月数量之和，返回该月数量。

    >>> rabbits_with_delay(5)
    8
    >>> rabbits_with_delay(0)
    1
    """
    if months < 2:
        return 1
    return rabbits_with_delay(months - 1) + rabbits_with_delay(months - 2)


def rabbits_with_delay_2(months: int) -> int:
    before, now = 0, 1
    for _ in range(months):
        before, now = now, before + now
    return now


def end_of_digit_products(n: int) -> int:
    """Replace the positive integer `n` by the product of its digits until it has one digit, and
    return that digit.

    Given a positive integer `n`, multiply its digits; do the same with the product as long as
    it is 10 or more.

    将正整数 `n` 替换为其各位数字之积，直到只剩一位，返回这一位数字。

    给定正整数 `n`，求各位数字的乘积，只要结果不小于 10 就继续，返回最后的结果。

    >>> end_of_digit_products(77)
    8
    >>> end_of_digit_products(25)
    0
    >>> end_of_digit_products(4)
    4
    """
    while n >= 10:
        product = 1
        for digit in str(n):
            product *= int(digit)
        n = product
    return n


def pair_digit_sums(text: str) -> str:
    """Repeat until one digit is left: replace the text of digits by the last digits of the sums of
    neighbours. Return that digit as a text.

    You are given a non-empty string `text` of digits. In each round add every digit to the next
    one and keep the units of the sums. Return the `text` when it has one character.

    对数字字符串反复操作：用相邻两位之和的个位组成新串，直到只剩一位，返回该字符。

    给定非空数字串 `text`，每轮把每一位与下一位相加取个位，当 `text` 只有一个字符时返回它。

    >>> pair_digit_sums("1234")
    '0'
    >>> pair_digit_sums("58")
    '3'
    >>> pair_digit_sums("6")
    '6'
    """
    while len(text) > 1:
        text = "".join(str((int(a) + int(b)) % 10) for a, b in zip(text, text[1:]))
    return text


def pair_digit_sums_2(text: str) -> str:
    if len(text) == 1:
        return text
    sums = [int(text[i]) + int(text[i + 1]) for i in range(len(text) - 1)]
    return pair_digit_sums_2("".join(str(total % 10) for total in sums))


def alternate_plus_minus(start: int, up: int, down: int, n: int) -> int:
    """Beginning with `start`, take `n` steps: the first adds `up`, the second subtracts `down`,
    the third adds `up` again, and so on. Return the final number.

    Given `start`, perform `n` steps that in turn add `up` and subtract `down`, and return the
    result.

    从 `start` 出发走 `n` 步：第一步加 `up`，第二步减 `down`，第三步再加 `up`，如此交替，返回最后的数。

    给定 `start`，交替执行“加 `up`”和“减 `down`”共 `n` 步，返回结果。

    >>> alternate_plus_minus(10, 5, 2, 3)
    18
    >>> alternate_plus_minus(0, 1, 1, 4)
    0
    >>> alternate_plus_minus(7, 3, 3, 0)
    7
    """
    for i in range(n):
        if i % 2 == 0:
            start += up
        else:
            start -= down
    return start


def alternate_plus_minus_2(start: int, up: int, down: int, n: int) -> int:
    return start + (n + 1) // 2 * up - n // 2 * down


def largest_power_below(base: int, limit: int) -> int:
    """Return the largest power of `base` that is less than `limit`. `base` and `limit` are at
    least 2.

    Start with 1 and multiply by `base` as long as the next value stays below `limit`; return the
    last value.

    返回小于 `limit` 的 `base` 的最大幂（`base` 和 `limit` 都至少为 2）。

    从 1 开始不断乘以 `base`，只要下一个值仍小于 `limit` 就继续，返回最后的值。

    >>> largest_power_below(3, 30)
    27
    >>> largest_power_below(2, 16)
    8
    >>> largest_power_below(10, 7)
    1
    """
    power = 1
    while power * base < limit:
        power *= base
    return power




def larger_end_removed(numbers: list[int], n: int) -> list[int]:
    """Remove `n` times the larger of the two ends of `numbers`, the last one when both are equal.
    Return what is left.

    Given a list `numbers` with at least `n` elements, compare its first and last element and drop
    the larger one (the last in a tie); do so `n` times.

    重复 `n` 次：去掉 `numbers` 首尾两个元素中较大的一个（相等时去掉末尾），返回剩余列表。

    给定至少有 `n` 个元素的列表 `numbers`，每次比较首尾并删去较大者，相等则删末尾，共做 `n` 次。

    >>> larger_end_removed([5, 1, 2, 4], 2)
    [1, 2]
    >>> larger_end_removed([3, 3], 1)
    [3]
    >>> larger_end_removed([7, 8], 0)
    [7, 8]
    """
    for _ in range(n):
        if numbers[0] > numbers[-1]:
            numbers = numbers[1:]
        else:
            numbers = numbers[:-1]
    return numbers


def larger_end_removed_2(numbers: list[int], n: int) -> list[int]:
    if n == 0:
        return numbers
    rest = numbers[1:] if numbers[0] > numbers[-1] else numbers[:-1]
    return larger_end_removed_2(rest, n - 1)


def peel_equal_ends(text: str) -> str:
    """Remove the first and the last character of `text` as long as they are equal and `text` has
    at least two characters.

    You are given a string `text`. While its ends are the same character, take both off. Return the
    part that remains.

    只要 `text` 至少有两个字符且首尾相同，就同时去掉首尾字符，返回剩余部分。

    给定字符串 `text`，首尾字符相等时把两端都剥去，重复进行，返回留下的内容。

    >>> peel_equal_ends("abcxba")
    'cx'
    >>> peel_equal_ends("level")
    'v'
    >>> peel_equal_ends("noon")
    ''
    """
    while len(text) >= 2 and text[0] == text[-1]:
        text = text[1:-1]
    return text


def peel_equal_ends_2(text: str) -> str:
    if len(text) < 2 or text[0] != text[-1]:
        return text
    return peel_equal_ends_2(text[1:-1])


def outer_pair_sums(values: list[int]) -> list[int]:
    """Add the first and the last element of `values`, then the second and the last but one, and so
    on. A single element in the middle stands alone at the end.

    Given a list `values`, take off both ends together and note their sum until at most one element
    is left; append that element if there is one. Return the noted list.

    依次求 `values` 首尾两个元素之和、次首与次尾之和，等等；若中间剩下一个元素，则单独放在最后。

    给定列表 `values`，每次取下两端并记录其和，直到最多剩一个元素，若有剩余则追加它，返回记录的列表。

    >>> outer_pair_sums([1, 2, 3, 4, 5])
    [6, 6, 3]
    >>> outer_pair_sums([10, 20])
    [30]
    >>> outer_pair_sums([])
    []
    """
    sums = []
    while len(values) > 1:
        sums.append(values[0] + values[-1])
        values = values[1:-1]
    return sums + values


def outer_pair_sums_2(values: list[int]) -> list[int]:
    if len(values) < 2:
        return values
    return [values[0] + values[-1]] + outer_pair_sums_2(values[1:-1])


def unpeel_word(word: str) -> str:
    """Take characters from `word`, first the first, then the last, then the first of the rest, and
    so on, until none is left. Return them in this order.

    Given a string `word`, build a new one by picking in turn from the left end and from the right
    end.

    轮流从 `word` 的左端和右端取字符，先取左端，直到取完，返回按取出顺序组成的字符串。

    给定字符串 `word`，先取第一个字符，再取最后一个，再取剩余的第一个，如此交替，返回新串。

    >>> unpeel_word("abcde")
    'aebdc'
    >>> unpeel_word("hi")
    'hi'
    >>> unpeel_word("")
    ''
    """
    result = ""
    while word:
        result += word[0]
        word = word[:0:-1]
    return result


def unpeel_word_2(word: str) -> str:
    if not word:
        return ""
    return word[0] + unpeel_word_2(word[1:][::-1])


def trim_below(numbers: list[int], least: int) -> list[int]:
    """Drop numbers smaller than `least` from the beginning and from the end of `numbers`, but keep
    those in between.

    Write a function that removes the first element of `numbers` while it is less than `least`,
    then the last element in the same way, and returns the rest.

    去掉 `numbers` 开头和结尾小于 `least` 的数，中间的保留不动。

    编写一个函数，先在首元素小于 `least` 时不断删去首元素，再同样处理末元素，返回剩余列表。

    >>> trim_below([1, 0, 5, 2, 9, 1], 4)
    [5, 2, 9]
    >>> trim_below([6, 7], 4)
    [6, 7]
    >>> trim_below([1, 2], 4)
    []
    """
    while numbers and numbers[0] < least:
        numbers = numbers[1:]
    while numbers and numbers[-1] < least:
        numbers = numbers[:-1]
    return numbers


def trim_below_2(numbers: list[int], least: int) -> list[int]:
    places = [i for i, number in enumerate(numbers) if number >= least]
    return numbers[places[0] : places[-1] + 1] if places else []


def merged_front(numbers: list[int], target: int) -> list[int]:
    """Replace the first two elements of `numbers` by their sum until the first one is at least
    `target` or only one is left.

    Given a list `numbers`, add the second element to the first and remove it, as long as the first
    is less than `target` and there is a second one. Return the list.

    当 `numbers` 首元素小于 `target` 且还有第二个元素时，用前两个元素之和取代它们，返回最后的列表。

    给定列表 `numbers`，反复把第二个元素并入第一个，直到首元素不小于 `target` 或只剩一个元素。

    >>> merged_front([1, 2, 3, 4], 5)
    [6, 4]
    >>> merged_front([9, 1], 5)
    [9, 1]
    >>> merged_front([1, 1], 10)
    [2]
    """
    while len(numbers) > 1 and numbers[0] < target:
        numbers = [numbers[0] + numbers[1]] + numbers[2:]
    return numbers


def merged_front_2(numbers: list[int], target: int) -> list[int]:
    if len(numbers) < 2 or numbers[0] >= target:
        return numbers
    return merged_front_2([numbers[0] + numbers[1], *numbers[2:]], target)


def smallest_two_joined(weights: list[int]) -> int:
    """Replace the two smallest numbers of `weights` by their sum until one number is left. Return
    the sum of all the sums that were made.

    You are given a list `weights`. As long as it has more than one element, take out the two
    smallest, add their sum to the cost and put it back. Return the cost.

    反复取出 `weights` 中最小的两个数，用它们的和代替，直到只剩一个数，返回所有这些和的总和。

    给定列表 `weights`，只要多于一个元素，就取出最小的两个，把其和计入代价并放回，返回总代价。

    >>> smallest_two_joined([4, 1, 2])
    10
    >>> smallest_two_joined([8])
    0
    """
    cost = 0
    while len(weights) > 1:
        first, second, *rest = sorted(weights)
        cost += first + second
        weights = rest + [first + second]
    return cost


def largest_two_differ(stones: list[int]) -> int:
    """Replace the two largest numbers of `stones` by their difference until one number is left,
    and return it. An empty list gives 0.

    Given a list `stones`, take out the two greatest and put their difference back, again and again;
    return the last number, or 0 if there is none.

    反复用 `stones` 中最大两数的差取代这两个数，直到只剩一个数并返回；空列表返回 0。

    给定列表 `stones`，每次取出最大的两个数，放回它们的差，返回最后剩下的数，没有则返回 0。

    >>> largest_two_differ([9, 4, 7])
    2
    >>> largest_two_differ([5])
    5
    >>> largest_two_differ([])
    0
    """
    while len(stones) > 1:
        *rest, second, first = sorted(stones)
        stones = rest + [first - second]
    return sum(stones)


def remove_word_until_gone(text: str, part: str) -> str:
    """Remove `part` from `text` again and again until it no longer occurs, even where removing has
    put it together anew.

    Write a function that deletes the non-empty string `part` from `text` as long as `text`
    contains it.

    不断从 `text` 中删去 `part`，直到不再出现为止（删除后重新拼成的也要删）。

    编写一个函数，只要 `text` 中含有非空字符串 `part` 就将其删除，返回最后的文本。

    >>> remove_word_until_gone("xababcc", "abc")
    'x'
    >>> remove_word_until_gone("hello", "z")
    'hello'
    """
    while part in text:
        text = text.replace(part, "", 1)
    return text


def remove_word_until_gone_2(text: str, part: str) -> str:
    if part not in text:
        return text
    return remove_word_until_gone_2(text.replace(part, "", 1), part)


def replacing_rounds(text: str, old: str, new: str) -> int:
    """Count how many rounds of replacing every `old` in `text` with `new` are needed until `old`
    is gone. `new` is shorter than `old`.

    Given three strings, replace all `old` parts of `text` with `new`, one round after the other,
    while `old` occurs, and return the number of rounds.

    统计需要多少轮“把 `text` 中所有 `old` 换成 `new`”，才能使 `old` 不再出现（`new` 比 `old` 短）。

    给定三个字符串，只要 `text` 含有 `old`，就把全部 `old` 替换为 `new`，返回进行的轮数。

    >>> replacing_rounds("aaaa", "aa", "a")
    2
    >>> replacing_rounds("xyz", "aa", "a")
    0
    """
    rounds = 0
    while old in text:
        text = text.replace(old, new)
        rounds += 1
    return rounds


def replacing_rounds_2(text: str, old: str, new: str) -> int:
    if old not in text:
        return 0
    return 1 + replacing_rounds_2(text.replace(old, new), old, new)


def single_blanks(text: str) -> str:
    """Return `text` with every row of several spaces shortened to one space.

    Given a string `text`, replace two spaces with one as long as two spaces stand side by side.

    把 `text` 中连续的多个空格缩成一个空格后返回。

    给定字符串 `text`，只要还有两个相邻的空格，就把它们替换成一个空格，返回结果。

    >>> single_blanks("a   b  c")
    'a b c'
    >>> single_blanks("no change")
    'no change'
    """
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def single_blanks_2(text: str) -> str:
    result = ""
    for char in text:
        if char != " " or not result.endswith(" "):
            result += char
    return result


def opposite_moves_cancel(moves: str) -> str:
    """Remove from `moves` neighbouring letters 'L' and 'R' (in either order) until no such pair is
    left.

    You are given a string `moves` of 'L', 'R' and other letters. Delete 'LR' and 'RL' repeatedly as
    long as one of them occurs, and return what remains.

    反复删去 `moves` 中相邻的 'L' 和 'R'（顺序不限），直到没有这样的一对，返回剩余字符串。

    给定由 'L'、'R' 及其他字母组成的 `moves`，只要出现 'LR' 或 'RL' 就删去，返回最后结果。

    >>> opposite_moves_cancel("LLRUR")
    'LUR'
    >>> opposite_moves_cancel("LRRL")
    ''
    >>> opposite_moves_cancel("UU")
    'UU'
    """
    while "LR" in moves or "RL" in moves:
        moves = moves.replace("LR", "").replace("RL", "")
    return moves


def opposite_moves_cancel_2(moves: str) -> str:
    stack = []
    for move in moves:
        if stack and {stack[-1], move} == {"L", "R"}:
            stack.pop()
        else:
            stack.append(move)
    return "".join(stack)


def card_to_bottom(cards: list[str]) -> list[str]:
    """Lay the top card of `cards` on the table and put the next one under the pile, in turn, until
    no card is left. Return the cards in the order in which they were laid down.

    Given a list `cards` whose first element is on top, repeat: take the top card, then move the
    new top card to the end. Return the list of the cards taken.

    `cards` 首元素为最上面的牌。轮流打出最上面一张、再把下一张移到最底下，直到没有牌，返回打出的顺序。

    给定列表 `cards`，重复“取走第一张，再把新的第一张移到末尾”，返回依次取走的牌。

    >>> card_to_bottom(["A", "B", "C", "D"])
    ['A', 'C', 'B', 'D']
    >>> card_to_bottom(["K"])
    ['K']
    >>> card_to_bottom([])
    []
    """
    laid = []
    while cards:
        laid.append(cards[0])
        cards = cards[2:] + cards[1:2]
    return laid


def card_to_bottom_2(cards: list[str]) -> list[str]:
    pile = deque(cards)
    laid = []
    while pile:
        laid.append(pile.popleft())
        pile.rotate(-1)
    return laid


def queue_after_turns(queue: list[str], turns: int) -> list[str]:
    """In each turn the first person of `queue` goes to the end. Return the order after `turns`
    turns.

    Write a function that moves the first element of `queue` to its end, `turns` times, and returns
    the new list. An empty queue stays empty.

    每一轮 `queue` 的第一个人走到队尾，返回 `turns` 轮之后的队列。

    编写一个函数，把 `queue` 的首元素移到末尾，重复 `turns` 次后返回新列表；空队列保持为空。

    >>> queue_after_turns(["Ann", "Bob", "Cid"], 2)
    ['Cid', 'Ann', 'Bob']
    >>> queue_after_turns(["Ann", "Bob"], 4)
    ['Ann', 'Bob']
    >>> queue_after_turns([], 3)
    []
    """
    for _ in range(turns):
        queue = queue[1:] + queue[:1]
    return queue


def queue_after_turns_2(queue: list[str], turns: int) -> list[str]:
    if not queue:
        return []
    turns %= len(queue)
    return queue[turns:] + queue[:turns]


def rounds_until_served(jobs: list[int], slice_size: int) -> int:
    """Every job in `jobs` needs some seconds. The first job is worked on for at most `slice_size`
    seconds and goes to the end of the queue if it is not done. Return how many turns are given.

    You are given the lengths `jobs` of the jobs in a queue. While the queue is not empty, take the
    first job, subtract `slice_size` and append the rest if it is positive. Count the turns.

    `jobs` 为排队任务所需秒数，每次处理队首至多 `slice_size` 秒，未完成则排到队尾，返回一共处理几次。

    给定任务时长列表 `jobs`，队列非空时取出队首并减去 `slice_size`，若仍为正就放回队尾，统计次数。

    >>> rounds_until_served([5, 2, 7], 3)
    6
    >>> rounds_until_served([1, 1], 4)
    2
    >>> rounds_until_served([], 2)
    0
    """
    queue = list(jobs)
    turns = 0
    while queue:
        left = queue.pop(0) - slice_size
        if left > 0:
            queue.append(left)
        turns += 1
    return turns


def rounds_until_served_2(jobs: list[int], slice_size: int) -> int:
    return sum(-(-job // slice_size) for job in jobs)


def stack_of_plates(actions: list[str]) -> list[str]:
    """Every word of `actions` is put on a stack, but 'take' removes the top of it, if there is
    one. Return the stack from bottom to top.

    Given a list `actions`, push each word on a stack; at the word 'take' pop the last one instead
    (nothing happens on an empty stack). Return the stack as a list.

    依次把 `actions` 中的单词压入栈，遇到 'take' 则弹出栈顶（若有），返回从底到顶的栈。

    给定列表 `actions`，普通单词入栈，'take' 表示弹出最后一个（空栈时忽略），返回最后的栈。

    >>> stack_of_plates(["red", "blue", "take", "green"])
    ['red', 'green']
    >>> stack_of_plates(["take", "red"])
    ['red']
    >>> stack_of_plates([])
    []
    """
    stack = []
    for action in actions:
        if action != "take":
            stack.append(action)
        elif stack:
            stack.pop()
    return stack


def stack_of_plates_2(actions: list[str]) -> list[str]:
    stack = []
    for action in actions:
        stack = stack[:-1] if action == "take" else stack + [action]
    return stack


def highest_stack(signs: str) -> int:
    """In `signs` a '+' puts a box on a pile and a '-' takes one away if there is one. Return the
    greatest number of boxes the pile ever had.

    Given a string `signs` of '+' and '-', follow the height of the pile, which never falls below
    0, and return its maximum.

    `signs` 中 '+' 表示往堆上放一个箱子，'-' 表示拿走一个（若有）。返回箱堆达到过的最大高度。

    给定由 '+' 和 '-' 组成的 `signs`，跟踪堆的高度（不会低于 0），返回其最大值。

    >>> highest_stack("++-+++-")
    4
    >>> highest_stack("--+")
    1
    >>> highest_stack("")
    0
    """
    height = best = 0
    for sign in signs:
        height = height + 1 if sign == "+" else max(height - 1, 0)
        best = max(best, height)
    return best


def collapse_smaller(values: list[int]) -> list[int]:
    """Put the numbers of `values` on a stack one by one, but before each remove all smaller
    numbers from the top. Return the stack.

    You are given a list `values`. For every number, pop the top of the stack while it is smaller
    than the number, then push the number. Return the final stack as a list.

    把 `values` 中的数逐个入栈，每次入栈前先从栈顶移除所有比它小的数，返回最后的栈。

    给定列表 `values`，对每个数，只要栈顶比它小就弹出，然后将它压入，返回栈中的列表。

    >>> collapse_smaller([3, 1, 2, 5, 4])
    [5, 4]
    >>> collapse_smaller([6, 4, 4])
    [6, 4, 4]
    >>> collapse_smaller([])
    []
    """
    stack = []
    for value in values:
        while stack and stack[-1] < value:
            stack.pop()
        stack.append(value)
    return stack


def collapse_smaller_2(values: list[int]) -> list[int]:
    return [value for i, value in enumerate(values) if value >= max(values[i:])]


def undo_and_redo(keys: str) -> str:
    """Type the letters of `keys`; '<' removes the last letter written, and '^' writes the last
    letter twice. Both do nothing while the text is empty.

    Given a string `keys`, build a text: '<' deletes its last character, '^' repeats its last
    character, and every other character is appended.

    依次输入 `keys` 中的字符：'<' 删除最后一个字符，'^' 把最后一个字符再写一遍，文本为空时二者无效。

    给定字符串 `keys` 并构造文本：遇 '<' 删去末字符，遇 '^' 重复末字符，其余字符直接追加，返回文本。

    >>> undo_and_redo("ab<c^")
    'acc'
    >>> undo_and_redo("<^x")
    'x'
    >>> undo_and_redo("")
    ''
    """
    text = ""
    for key in keys:
        if key == "<":
            text = text[:-1]
        elif key == "^":
            text += text[-1:]
        else:
            text += key
    return text


def last_names_kept(names: list[str], size: int) -> list[str]:
    """A board shows the last `size` different names. Each of `names` is moved to the end of the
    board, and the first name leaves when there are too many. Return the board.

    Given a list `names` and a positive `size`, for each name remove it from the board if it is
    there, append it, and keep only the last `size` entries.

    公告板显示最近的 `size` 个不同名字：每个名字移到末尾，超出时去掉最前面的，返回最后的公告板。

    给定列表 `names` 和正整数 `size`，对每个名字先从板上移除（若有）再追加，只保留最后 `size` 项。

    >>> last_names_kept(["a", "b", "a", "c"], 2)
    ['a', 'c']
    >>> last_names_kept(["x", "x"], 3)
    ['x']
    >>> last_names_kept([], 1)
    []
    """
    board = []
    for name in names:
        board = [other for other in board if other != name] + [name]
        board = board[-size:]
    return board


def last_names_kept_2(names: list[str], size: int) -> list[str]:
    newest = list(dict.fromkeys(reversed(names)))[:size]
    return newest[::-1]


def merge_equal_top(numbers: list[int]) -> list[int]:
    """Put the `numbers` on a stack; whenever the two on top are equal, they are replaced by their
    sum, as long as that is possible. Return the stack. All numbers are positive.

    Given positive `numbers`, take each one, and while the top of the stack equals it, pop the top
    and double the number; then push it. Return the stack.

    依次将 `numbers` 入栈，栈顶两数相等时就用它们的和代替，能合并则继续，返回最后的栈（均为正数）。

    给定正整数列表 `numbers`，对每个数，只要栈顶与它相等就弹出栈顶并把该数翻倍，然后压入，返回栈。

    >>> merge_equal_top([4, 2, 2, 3])
    [8, 3]
    >>> merge_equal_top([1, 2, 3])
    [1, 2, 3]
    >>> merge_equal_top([])
    []
    """
    stack = []
    for number in numbers:
        while stack and stack[-1] == number:
            number += stack.pop()
        stack.append(number)
    return stack


def reversed_by_stack(words: list[str]) -> str:
    """Return the `words` in reverse order, joined by a space, without empty words.

    Write a function that pops the last word of the list `words` until it is empty and joins all the
    non-empty ones with blanks.

    把 `words` 中的非空单词按相反顺序用空格连接后返回。

    编写一个函数，不断从列表 `words` 末尾取出单词直到取完，将其中非空的用空格连接。

    >>> reversed_by_stack(["one", "", "two", "three"])
    'three two one'
    >>> reversed_by_stack([])
    ''
    """
    stack = list(words)
    result = []
    while stack:
        word = stack.pop()
        if word:
            result.append(word)
    return " ".join(result)


def reversed_by_stack_2(words: list[str]) -> str:
    return " ".join(word for word in reversed(words) if word)


def front_or_back(numbers: list[int]) -> list[int]:
    """Build a line from `numbers`: even numbers step in at the front, odd numbers at the end.
    Return the line.

    Given a list `numbers`, go through it and insert each even number at the beginning of a new
    list and append each odd one to it.

    用 `numbers` 排成一行：偶数插到最前面，奇数排到最后面，返回这一行。

    给定列表 `numbers`，逐个处理：偶数插入新列表开头，奇数追加到末尾，返回新列表。

    >>> front_or_back([1, 2, 3, 4])
    [4, 2, 1, 3]
    >>> front_or_back([5, 7])
    [5, 7]
    >>> front_or_back([])
    []
    """
    line = []
    for number in numbers:
        if number % 2 == 0:
            line.insert(0, number)
        else:
            line.append(number)
    return line


def front_or_back_2(numbers: list[int]) -> list[int]:
    evens = [number for number in numbers if number % 2 == 0]
    odds = [number for number in numbers if number % 2 == 1]
    return evens[::-1] + odds


def shop_line_after(line: list[str], events: str) -> list[str]:
    """For every 's' in `events` the first person of `line` is served and leaves, for every 'g' the
    last one gives up and leaves. Return who is still waiting.

    You are given a list `line` and a string `events`. At 's' remove the first element, at 'g' the
    last one. Nothing happens when the line is empty.

    `events` 中每个 's' 表示队首的人办完离开，每个 'g' 表示队尾的人放弃离开，返回仍在排队的人。

    给定列表 `line` 和字符串 `events`，遇 's' 删首元素，遇 'g' 删末元素，队列为空时不变，返回结果。

    >>> shop_line_after(["a", "b", "c", "d"], "sgs")
    ['c']
    >>> shop_line_after(["a"], "gg")
    []
    >>> shop_line_after(["a", "b"], "")
    ['a', 'b']
    """
    for event in events:
        if event == "s":
            line = line[1:]
        elif event == "g":
            line = line[:-1]
    return line


def ring_place(size: int, moves: list[int]) -> int:
    """A ring has places 0 to `size` - 1. Starting at 0, make all the `moves` (negative ones go
    backwards) and return the final place.

    Given the `size` of a ring and a list `moves`, add each move to the position and wrap around
    the ring.

    环上有编号 0 到 `size` - 1 的位置，从 0 出发依次走 `moves` 中的步数（负数为后退），返回最终位置。

    给定环的大小 `size` 和列表 `moves`，把每次移动加到位置上并在环上绕回，返回最后所在处。

    >>> ring_place(5, [3, 4])
    2
    >>> ring_place(6, [-1])
    5
    >>> ring_place(4, [])
    0
    """
    place = 0
    for move in moves:
        place = (place + move) % size
    return place


def ring_place_2(size: int, moves: list[int]) -> int:
    return sum(moves) % size


def ring_jumps_home(size: int, jump: int) -> int:
    """Count the jumps of length `jump` after which one is back at the start on a ring of `size`
    places.

    You are given positive numbers `size` and `jump`. Begin at 0, add `jump` modulo `size` until
    the place is 0 again, and return the number of jumps.

    在有 `size` 个位置的环上每次跳 `jump` 格，返回跳多少次后第一次回到起点。

    给定正整数 `size` 和 `jump`，从 0 开始不断加 `jump` 并对 `size` 取模，统计再次回到 0 的次数。

    >>> ring_jumps_home(6, 4)
    3
    >>> ring_jumps_home(5, 2)
    5
    >>> ring_jumps_home(3, 3)
    1
    """
    place = jump % size
    jumps = 1
    while place != 0:
        place = (place + jump) % size
        jumps += 1
    return jumps


def places_never_hit(size: int, jump: int) -> list[int]:
    """Return the places of a ring from 0 to `size` - 1 that are never reached when one starts at 0
    and always jumps `jump` places on.

    Write a function that follows the jumps on the ring until a place comes a second time and
    returns all the other places in rising order.

    从 0 出发在 `size` 个位置的环上每次跳 `jump` 格，按升序返回永远到不了的位置。

    编写一个函数，沿环跳跃直到遇到已到过的位置，返回其余所有位置（升序）；参数为 `size` 和 `jump`。

    >>> places_never_hit(6, 2)
    [1, 3, 5]
    >>> places_never_hit(5, 3)
    []
    """
    place, hit = 0, set()
    while place not in hit:
        hit.add(place)
        place = (place + jump) % size
    return [place for place in range(size) if place not in hit]


def places_never_hit_2(size: int, jump: int) -> list[int]:
    hit = {jump * i % size for i in range(size)}
    return sorted(set(range(size)) - hit)


def token_holder(names: list[str], passes: str) -> str:
    """The children `names` sit in a circle and the first one has the ball. Each 'l' in `passes`
    hands it to the child before, each 'r' to the next one. Return who has it at the end.

    Given a list `names` and a string `passes` of 'l' and 'r', follow the ball around the circle
    and return the name of its last holder.

    孩子们 `names` 围成一圈，球在第一个人手里。`passes` 中 'l' 传给前一个，'r' 传给后一个，返回最后拿球的人。

    给定列表 `names` 和由 'l'、'r' 组成的 `passes`，沿圆圈追踪球的位置，返回最后持球者的名字。

    >>> token_holder(["Ann", "Ben", "Cem"], "rrr")
    'Ann'
    >>> token_holder(["Ann", "Ben", "Cem"], "l")
    'Cem'
    """
    place = 0
    for step in passes:
        place += 1 if step == "r" else -1
    return names[place % len(names)]


def token_holder_2(names: list[str], passes: str) -> str:
    return names[(passes.count("r") - passes.count("l")) % len(names)]


def stays_on_board(start: int, moves: list[int], length: int) -> bool:
    """Tell whether a piece that begins at `start` stays on the places 0 to `length` - 1 during all
    `moves`.

    You are given a `start`, a list `moves` of signed steps and the board's `length`. Return False
    as soon as the piece has left the board, otherwise True.

    判断从 `start` 出发的棋子在走完 `moves` 的过程中是否一直处于 0 到 `length` - 1 之间。

    给定起点 `start`、带符号步数的列表 `moves` 和棋盘长度 `length`，一旦走出棋盘返回 False，否则返回 True。

    >>> stays_on_board(2, [1, -3, 4], 5)
    True
    >>> stays_on_board(2, [1, 2, -4], 5)
    False
    >>> stays_on_board(0, [], 1)
    True
    """
    for move in moves:
        start += move
        if not 0 <= start < length:
            return False
    return True


def turned_back_at_walls(start: int, steps: int, end: int) -> int:
    """A beetle walks right from `start` one place per step, turns round at `end` and again at 0.
    Return its place after `steps` steps. `end` is at least 1 and `start` is less than `end`.

    Given `start`, `steps` and `end`, move by one each time and change the direction whenever the
    place is 0 or `end`. Return the last place.

    甲虫从 `start` 每步向右走一格，到 `end` 处掉头，到 0 处再掉头，返回走 `steps` 步后的位置。

    给定 `start`、`steps` 和 `end`，每步移动一格，位置为 0 或 `end` 时改变方向，返回最后位置。

    >>> turned_back_at_walls(1, 4, 3)
    1
    >>> turned_back_at_walls(0, 3, 5)
    3
    >>> turned_back_at_walls(0, 2, 1)
    0
    """
    direction = 1
    for _ in range(steps):
        start += direction
        if start in (0, end):
            direction = -direction
    return start


def follow_signposts(jumps: list[int]) -> int:
    """Start at index 0 of `jumps` and always move by the number that stands there. Return the
    number of moves until one is outside the list. All numbers are positive.

    Given a list `jumps` of positive numbers, add the number at the current index to the index
    while it is inside the list, and count how often that is done.

    从 `jumps` 的下标 0 出发，每次按所在处的数前进，返回走出列表所需的次数（所有数都为正）。

    给定正整数列表 `jumps`，只要下标仍在列表内，就加上该处的数，统计一共加了多少次。

    >>> follow_signposts([2, 9, 1, 4])
    3
    >>> follow_signposts([5, 1])
    1
    >>> follow_signposts([])
    0
    """
    index = moves = 0
    while index < len(jumps):
        index += jumps[index]
        moves += 1
    return moves


def letters_landed_on(text: str, step: int) -> str:
    """Begin at the first letter of `text` and move on by `step`, then by `step` + 1, then by
    `step` + 2 and so on. Return the letters landed on.

    Write a function that collects the characters of `text` at index 0, then `step` places further,
    then `step` + 1 places further, and so on, until the text ends.

    从 `text` 首字符开始，先前进 `step` 格，再前进 `step` + 1 格，依次递增，返回落到的字符组成的串。

    编写一个函数，收集 `text` 中下标 0 处的字符，之后每次的步长从 `step` 起逐次加 1，直到超出末尾。

    >>> letters_landed_on("abcdefghij", 1)
    'abdg'
    >>> letters_landed_on("hello", 3)
    'hl'
    >>> letters_landed_on("", 2)
    ''
    """
    result = ""
    index = 0
    while index < len(text):
        result += text[index]
        index += step
        step += 1
    return result


def final_volume(buttons: str, volume: int) -> int:
    """In `buttons` '+' makes the `volume` one greater (at most 10), '-' one smaller (at least 0)
    and 'm' sets it to 0. Return the last volume.

    Given a string `buttons`, press one after the other and return the final `volume`, which always
    stays between 0 and 10.

    `buttons` 中 '+' 使 `volume` 加 1（最多 10），'-' 减 1（最少 0），'m' 静音归零，返回最后的音量。

    给定字符串 `buttons`，依次按键，音量 `volume` 始终保持在 0 到 10 之间，返回最终音量。

    >>> final_volume("++-", 5)
    6
    >>> final_volume("+++", 9)
    10
    >>> final_volume("m-+", 7)
    1
    """
    for button in buttons:
        if button == "m":
            volume = 0
        elif button == "+":
            volume = min(volume + 1, 10)
        else:
            volume = max(volume - 1, 0)
    return volume


def lamp_seconds(events: str) -> int:
    """A lamp is off at first. Each '!' in `events` switches it on or off, each '.' is a second
    that passes. Return for how many seconds the lamp was on.

    You are given a string `events` of '!' and '.'. Count the dots that come while the lamp is on;
    the lamp changes its state at every '!'.

    灯起初是灭的，`events` 中每个 '!' 切换开关，每个 '.' 表示过去一秒，返回灯亮着的总秒数。

    给定由 '!' 和 '.' 组成的 `events`，灯在每个 '!' 处改变状态，统计灯亮期间的点数。

    >>> lamp_seconds("..!...!.!.")
    4
    >>> lamp_seconds("....")
    0
    """
    is_on = False
    seconds = 0
    for event in events:
        if event == "!":
            is_on = not is_on
        elif is_on:
            seconds += 1
    return seconds


def lamp_seconds_2(events: str) -> int:
    return sum(len(dots) for dots in events.split("!")[1::2])


def traffic_light_after(color: str, seconds: list[int], time: int) -> str:
    """A light is 'red', then 'green', then 'yellow', then 'red' again. `seconds` says how long
    each of the three lasts. Return the color after `time` seconds, when `color` has just begun.

    Given the first `color` and the three lengths `seconds` (of red, green and yellow), take off
    the length of the current color from `time` and switch to the next one as long as it fits.

    信号灯按 'red'、'green'、'yellow' 循环，`seconds` 为三者时长，`color` 刚亮起，返回 `time` 秒后的颜色。

    给定初始颜色 `color` 和三种颜色的时长 `seconds`，只要 `time` 够用就减去当前时长并换下一种颜色。

    >>> traffic_light_after("red", [30, 20, 5], 35)
    'green'
    >>> traffic_light_after("yellow", [30, 20, 5], 5)
    'red'
    >>> traffic_light_after("green", [30, 20, 5], 0)
    'green'
    """
    order = ["red", "green", "yellow"]
    i = order.index(color)
    while time >= seconds[i]:
        time -= seconds[i]
        i = (i + 1) % 3
    return order[i]


def door_state_after(commands: str) -> str:
    """A door is 'open' at first. In `commands` 'c' closes an open door, 'l' locks a closed one,
    'u' unlocks a locked one and 'o' opens a closed one; anything else changes nothing. Return the
    state: 'open', 'closed' or 'locked'.

    Given a string `commands`, look up the pair of state and command in a table of rules and return
    the last state of the door.

    门起初为 'open'。`commands` 中 'c' 关上开着的门，'l' 锁上关着的门，'u' 解锁，'o' 打开关着的门，
    其余情况不变，返回最后状态。

    给定字符串 `commands`，按（状态，命令）查规则表更新门的状态，返回 'open'、'closed' 或 'locked'。

    >>> door_state_after("cl")
    'locked'
    >>> door_state_after("clo")
    'locked'
    >>> door_state_after("cuo")
    'open'
    """
    state = "open"
    rules = {
        ("open", "c"): "closed",
        ("closed", "l"): "locked",
        ("locked", "u"): "closed",
        ("closed", "o"): "open",
    }
    for command in commands:
        state = rules.get((state, command), state)
    return state


def number_after_words(program: list[str]) -> int:
    """Begin with 0 and carry out the words of `program`: 'inc' adds 1, 'dec' subtracts 1, 'double'
    doubles and 'neg' changes the sign. Return the number.

    You are given a list `program` of the words inc, dec, double and neg. Apply them to 0 in order
    and return the result.

    从 0 开始执行 `program` 中的命令：'inc' 加 1，'dec' 减 1，'double' 翻倍，'neg' 变号，返回结果。

    给定由 inc、dec、double、neg 组成的列表 `program`，依次作用于 0，返回最后的数。

    >>> number_after_words(["inc", "inc", "double", "neg"])
    -4
    >>> number_after_words(["dec", "double"])
    -2
    >>> number_after_words([])
    0
    """
    number = 0
    for word in program:
        if word == "inc":
            number += 1
        elif word == "dec":
            number -= 1
        elif word == "double":
            number *= 2
        elif word == "neg":
            number = -number
    return number


def pen_drawing(commands: str) -> str:
    """In `commands` 'd' lowers the pen, 'u' lifts it, and every '>' moves one place. Return the
    line: '#' for a move with lowered pen and a space for one with the pen up. It is up at first.

    Given a string `commands`, remember whether the pen is down and write '#' or ' ' for each '>'.

    `commands` 中 'd' 落笔，'u' 抬笔，'>' 移动一格；落笔移动画 '#'，抬笔移动为空格，返回画出的线（起初抬笔）。

    给定字符串 `commands`，记住笔是否落下，每遇到一个 '>' 就写入 '#' 或空格，返回结果。

    >>> pen_drawing(">d>>u>d>")
    ' ## #'
    >>> pen_drawing("d>")
    '#'
    >>> pen_drawing("du")
    ''
    """
    line = ""
    mark = " "
    for command in commands:
        if command == "d":
            mark = "#"
        elif command == "u":
            mark = " "
        else:
            line += mark
    return line


def capitals_mode(keys: str) -> str:
    """Write the letters of `keys`, where each '#' switches capital letters on or off.

    You are given a string `keys`. The sign '#' is not written but toggles capitals; the other
    characters are written as capitals or unchanged.

    输出 `keys` 中的字符，每个 '#' 切换大写模式的开与关。

    给定字符串 `keys`，'#' 不输出而是切换大写状态，其余字符按状态转成大写或保持原样，返回结果。

    >>> capitals_mode("ab#cd#e")
    'abCDe'
    >>> capitals_mode("#hi")
    'HI'
    >>> capitals_mode("")
    ''
    """
    is_on = False
    result = ""
    for key in keys:
        if key == "#":
            is_on = not is_on
        else:
            result += key.upper() if is_on else key
    return result


def capitals_mode_2(keys: str) -> str:
    parts = keys.split("#")
    return "".join(part.upper() if i % 2 else part for i, part in enumerate(parts))


def items_and_change(inserted: list[int], price: int) -> tuple[int, int]:
    """Put the coins `inserted` into a machine; as soon as the money inside is at least `price`, an
    item comes out and `price` is taken off, as often as possible. Return the items and the money
    left.

    Given a list `inserted` and a positive `price`, add each coin to the balance, and while the
    balance suffices, subtract `price` and count an item. Return both numbers as a tuple.

    依次投入硬币 `inserted`，余额达到 `price` 就出一件商品并扣款，能买则继续，返回（件数，余额）。

    给定列表 `inserted` 和正数 `price`，把每枚硬币加入余额，只要够就扣除 `price` 并计一件，返回元组。

    >>> items_and_change([50, 100, 20], 60)
    (2, 50)
    >>> items_and_change([10], 60)
    (0, 10)
    >>> items_and_change([], 5)
    (0, 0)
    """
    items = balance = 0
    for coin in inserted:
        balance += coin
        while balance >= price:
            balance -= price
            items += 1
    return items, balance


def items_and_change_2(inserted: list[int], price: int) -> tuple[int, int]:
    return divmod(sum(inserted), price)


def mood_after(events: str) -> list[int]:
    """The mood begins at 0. A 'g' in `events` raises it by 1, two 'b' in a row lower it by 2, a
    single 'b' lowers nothing. Return the mood after every event.

    Write a function that goes through `events`, adds 1 at 'g', subtracts 2 at a 'b' that follows
    another 'b', and lists all the values.

    心情从 0 开始，`events` 中 'g' 使其加 1，紧跟在 'b' 之后的 'b' 使其减 2，返回每个事件后的心情值。

    编写一个函数遍历 `events`：遇 'g' 加 1，遇到前一个也是 'b' 的 'b' 减 2，返回所有值的列表。

    >>> mood_after("ggbb")
    [1, 2, 2, 0]
    >>> mood_after("bg")
    [0, 1]
    >>> mood_after("")
    []
    """
    mood = 0
    moods = []
    for i, event in enumerate(events):
        if event == "g":
            mood += 1
        elif events[i - 1 : i] == "b":
            mood -= 2
        moods.append(mood)
    return moods


def recursive_total_of_lists(items: list) -> int:
    """Return the sum of all numbers in `items`, which may contain lists of numbers, lists in
    lists, and so on.

    Given a nested list `items`, add its numbers; an element that is a list counts with its own sum.

    返回嵌套列表 `items` 中所有数的和，元素可以是数，也可以是任意层的列表。

    给定嵌套列表 `items`，累加其中的数；若元素本身是列表，则加上它的总和。

    >>> recursive_total_of_lists([1, [2, 3], [[4], 5]])
    15
    >>> recursive_total_of_lists([[], [[]]])
    0
    """
    total = 0
    for item in items:
        if isinstance(item, list):
            total += recursive_total_of_lists(item)
        else:
            total += item
    return total


def recursive_total_of_lists_2(items: list) -> int:
    if isinstance(items, int):
        return items
    return sum(recursive_total_of_lists_2(item) for item in items)


def list_levels(items: list) -> int:
    """Return how many levels the list `items` has: 1 if no element is a list, otherwise one more
    than its deepest list.

    Write a recursive function that tells how deep the lists in `items` are put into each other; an
    empty list has one level.

    返回列表 `items` 的层数：没有元素是列表时为 1，否则比其中最深的列表多 1。

    编写递归函数，求 `items` 中列表嵌套的深度，空列表的深度为 1。

    >>> list_levels([1, [2, [3]], [4]])
    3
    >>> list_levels([1, 2])
    1
    >>> list_levels([])
    1
    """
    levels = [list_levels(item) for item in items if isinstance(item, list)]
    return 1 + max(levels, default=0)


def list_levels_2(items: list) -> int:
    deepest = 0
    for item in items:
        if isinstance(item, list):
            deepest = max(deepest, list_levels_2(item))
    return deepest + 1


def count_inner_lists(items: list) -> int:
    """Count the lists inside `items` at all depths, without `items` itself.

    Given a nested list `items`, return how many lists it contains, where lists within lists are
    counted as well.

    统计 `items` 内部各层一共有多少个列表，不含 `items` 自身。

    给定嵌套列表 `items`，返回它包含的列表个数，列表中的列表也要计入。

    >>> count_inner_lists([1, [2, [3]], []])
    3
    >>> count_inner_lists([1, 2, 3])
    0
    """
    return sum(1 + count_inner_lists(item) for item in items if isinstance(item, list))


def count_inner_lists_2(items: list) -> int:
    count = 0
    waiting = [items]
    while waiting:
        inner = [item for item in waiting.pop() if isinstance(item, list)]
        count += len(inner)
        waiting += inner
    return count


def mirrored_deep(items: list) -> list:
    """Return `items` in reverse order, with all the lists inside it reversed, too.

    Given a nested list `items`, build a list with the elements from last to first, in which every
    inner list is reversed in the same way.

    返回 `items` 的逆序，其中各层的列表也都要逆序。

    给定嵌套列表 `items`，从后往前排列元素，每个内部列表也按同样方式反转，返回新列表。

    >>> mirrored_deep([1, [2, 3], 4])
    [4, [3, 2], 1]
    >>> mirrored_deep([[1, [2, 5]]])
    [[[5, 2], 1]]
    >>> mirrored_deep([])
    []
    """
    result = []
    for item in reversed(items):
        result.append(mirrored_deep(item) if isinstance(item, list) else item)
    return result


def mirrored_deep_2(items: list) -> list:
    if not isinstance(items, list):
        return items
    return [mirrored_deep_2(item) for item in items[::-1]]


def largest_in_nest(items: list) -> int:
    """Return the largest number in the nested list `items`. No list in it is empty.

    You are given a list `items` of numbers and lists of the same kind. Find the greatest number on
    any level.

    返回嵌套列表 `items` 中最大的数，其中没有空列表。

    给定由数和同类列表组成的 `items`，找出任意层中最大的数并返回。

    >>> largest_in_nest([3, [8, [2]], 5])
    8
    >>> largest_in_nest([[-4], -7])
    -4
    """
    return max(largest_in_nest(item) if isinstance(item, list) else item for item in items)


def largest_in_nest_2(items: list) -> int:
    if isinstance(items, int):
        return items
    return max(largest_in_nest_2(item) for item in items)


def recursive_vowel_strip(text: str) -> str:
    """Return `text` without its small vowels, found letter by letter with recursion.

    Write a recursive function: the empty string stays empty; otherwise keep the first character of
    `text` unless it is one of a, e, i, o, u, and go on with the rest.

    用递归去掉 `text` 中的小写元音字母，返回剩余字符串。

    编写递归函数：空串返回空串；否则 `text` 的首字符若不是 a、e、i、o、u 就保留，再处理其余部分。

    >>> recursive_vowel_strip("banana")
    'bnn'
    >>> recursive_vowel_strip("Ear")
    'Er'
    >>> recursive_vowel_strip("")
    ''
    """
    if not text:
        return ""
    first = "" if text[0] in "aeiou" else text[0]
    return first + recursive_vowel_strip(text[1:])


def recursive_vowel_strip_2(text: str) -> str:
    return "".join(char for char in text if char not in "aeiou")


def starred_between_equal(text: str) -> str:
    """Return `text` with a '*' put between every two equal characters that stand side by side.

    Given a string `text`, compare its first two characters, put a star between them if they are
    the same, and treat the rest in the same way.

    在 `text` 中每两个相邻且相同的字符之间插入 '*'，返回结果。

    给定字符串 `text`，比较前两个字符，相同则在其间放一个星号，其余部分照此处理。

    >>> starred_between_equal("hello")
    'hel*lo'
    >>> starred_between_equal("aaa")
    'a*a*a'
    >>> starred_between_equal("")
    ''
    """
    if len(text) < 2:
        return text
    star = "*" if text[0] == text[1] else ""
    return text[0] + star + starred_between_equal(text[1:])


def starred_between_equal_2(text: str) -> str:
    result = ""
    for char in text:
        if result and result[-1] == char:
            result += "*"
        result += char
    return result


def alternating_total_recursive(numbers: list[int]) -> int:
    """Return the first element of `numbers` minus the second plus the third minus the fourth and
    so on.

    Write a recursive function: the result for an empty list is 0, otherwise it is the first of
    `numbers` minus the result for the rest.

    返回 `numbers` 的第一个元素减第二个加第三个减第四个……的结果。

    编写递归函数：空列表的结果为 0，否则等于 `numbers` 的首元素减去其余部分的结果。

    >>> alternating_total_recursive([9, 4, 2])
    7
    >>> alternating_total_recursive([5])
    5
    >>> alternating_total_recursive([])
    0
    """
    if not numbers:
        return 0
    return numbers[0] - alternating_total_recursive(numbers[1:])


def alternating_total_recursive_2(numbers: list[int]) -> int:
    return sum(numbers[::2]) - sum(numbers[1::2])


def recursive_multiples_count(numbers: list[int], k: int) -> int:
    """Count by recursion how many of the `numbers` are multiples of `k`.

    Given a list `numbers` and a positive `k`, test the first element and add the count for the
    remaining list.

    用递归统计 `numbers` 中有多少个是 `k` 的倍数。

    给定列表 `numbers` 和正整数 `k`，检查首元素，再加上剩余列表的个数，返回总数。

    >>> recursive_multiples_count([3, 4, 6, 7], 3)
    2
    >>> recursive_multiples_count([5], 2)
    0
    >>> recursive_multiples_count([], 4)
    0
    """
    if not numbers:
        return 0
    first = 1 if numbers[0] % k == 0 else 0
    return first + recursive_multiples_count(numbers[1:], k)


def recursive_multiples_count_2(numbers: list[int], k: int) -> int:
    return sum(number % k == 0 for number in numbers)


def same_text_backwards(left: str, right: str) -> bool:
    """Tell whether `right` is `left` read backwards, by comparing the first letter of one with the
    last letter of the other.

    You are given two strings. Take off the first character of `left` and the last of `right` while
    they are equal. Return True if both end up empty.

    判断 `right` 是否正好是 `left` 倒过来：逐个比较前者的首字符与后者的末字符。

    给定两个字符串，只要 `left` 的首字符等于 `right` 的末字符就各去掉一个，若最后都为空则返回 True。

    >>> same_text_backwards("stop", "pots")
    True
    >>> same_text_backwards("stop", "pot")
    False
    >>> same_text_backwards("", "")
    True
    """
    while left and right and left[0] == right[-1]:
        left = left[1:]
        right = right[:-1]
    return left == right == ""


def same_text_backwards_2(left: str, right: str) -> bool:
    return left == right[::-1]


def sum_of_halves_down(n: int) -> int:
    """Return the sum of `n`, `n` // 2, `n` // 4 and so on down to 1.

    Given a non-negative integer `n`, add it to a total and halve it (rounded down) until it is 0.

    返回 `n`、`n` // 2、`n` // 4……直到 1 的总和。

    给定非负整数 `n`，将其加入总和并减半（向下取整），直到变为 0，返回总和。

    >>> sum_of_halves_down(10)
    18
    >>> sum_of_halves_down(1)
    1
    >>> sum_of_halves_down(0)
    0
    """
    total = 0
    while n > 0:
        total += n
        n //= 2
    return total


def sum_of_halves_down_2(n: int) -> int:
    return n + sum_of_halves_down_2(n // 2) if n else 0


def odd_steps_while_halving(n: int) -> int:
    """Count how many of the numbers `n`, `n` // 2, `n` // 4, ... that are greater than 0 are odd.

    Write a function that halves `n` (rounding down) until it is 0 and counts the odd values on the
    way, `n` included.

    统计 `n`、`n` // 2、`n` // 4……这些正数中有多少个是奇数。

    编写一个函数，不断将 `n` 减半（向下取整）直到 0，统计途中的奇数个数（包括 `n` 自身）。

    >>> odd_steps_while_halving(13)
    3
    >>> odd_steps_while_halving(16)
    1
    >>> odd_steps_while_halving(0)
    0
    """
    count = 0
    while n > 0:
        count += n % 2
        n //= 2
    return count


def odd_steps_while_halving_2(n: int) -> int:
    return bin(n).count("1")


def both_run_out(a: int, b: int) -> tuple[int, int]:
    """Take the smaller of `a` and `b` away from the larger one until they are not both positive.
    Return the two numbers; if they are equal, `b` is reduced.

    Given two positive integers, subtract `b` from `a` when `a` is greater, otherwise `a` from `b`,
    as long as both are positive, and return the pair.

    反复从 `a`、`b` 中较大者减去较小者（相等时减 `b`），直到不再都是正数，返回这两个数。

    给定两个正整数，若 `a` 较大则减去 `b`，否则 `b` 减去 `a`，只要都为正就继续，返回最后的一对数。

    >>> both_run_out(12, 8)
    (4, 0)
    >>> both_run_out(5, 5)
    (5, 0)
    >>> both_run_out(3, 7)
    (1, 0)
    """
    while a > 0 and b > 0:
        if a > b:
            a -= b
        else:
            b -= a
    return a, b


def beads_in_pyramid(beads: int) -> list[int]:
    """Lay `beads` in rows of 1, 2, 3, ... beads. The last row takes the rest. Return the row
    lengths.

    Given a number of `beads`, take one, then two, then three and so on; when too few are left, the
    last row contains what is there.

    把 `beads` 颗珠子依次排成 1、2、3……颗一行，最后一行放剩余的，返回各行的数量。

    给定珠子数 `beads`，先取一颗，再取两颗，再取三颗，如此继续；不够时最后一行放剩下的，返回列表。

    >>> beads_in_pyramid(8)
    [1, 2, 3, 2]
    >>> beads_in_pyramid(3)
    [1, 2]
    >>> beads_in_pyramid(0)
    []
    """
    rows = []
    size = 1
    while beads > 0:
        row = min(size, beads)
        rows.append(row)
        beads -= row
        size += 1
    return rows


def beads_in_pyramid_2(beads: int) -> list[int]:
    rows = []
    while sum(rows) < beads:
        rows.append(min(len(rows) + 1, beads - sum(rows)))
    return rows


def doubled_bets(money: int, bet: int) -> int:
    """Someone with `money` loses `bet`, then twice as much, then four times as much, and so on.
    Count how many bets he can pay. `bet` is positive.

    Given `money` and a positive `bet`, subtract the bet while the money suffices and double it
    each time. Return the number of bets.

    有 `money` 元的人先输 `bet` 元，再输两倍、四倍……，返回他付得起几次（`bet` 为正）。

    给定 `money` 和正数 `bet`，只要钱够就减去赌注并把赌注翻倍，返回下注次数。

    >>> doubled_bets(100, 10)
    3
    >>> doubled_bets(5, 6)
    0
    """
    count = 0
    while money >= bet:
        money -= bet
        bet *= 2
        count += 1
    return count


def doubled_bets_2(money: int, bet: int) -> int:
    if money < bet:
        return 0
    return 1 + doubled_bets_2(money - bet, bet * 2)


def phone_countdown(seconds: int) -> list[str]:
    """Count down from `seconds` to 1 as texts, where each multiple of 10 is followed by '!', and
    end with 'ring'.

    Write a function that lists the numbers from `seconds` down to 1 as strings, with an
    exclamation mark after multiples of 10, and then the word 'ring'.

    从 `seconds` 倒数到 1，每个数转成字符串，10 的倍数后加 '!'，最后是 'ring'，返回列表。

    编写一个函数，把 `seconds` 到 1 的倒数写成字符串列表，10 的倍数后附感叹号，末尾加上单词 'ring'。

    >>> phone_countdown(3)
    ['3', '2', '1', 'ring']
    >>> phone_countdown(0)
    ['ring']
    """
    calls = []
    while seconds > 0:
        calls.append(f"{seconds}!" if seconds % 10 == 0 else str(seconds))
        seconds -= 1
    return calls + ["ring"]


def countdown_with_halves(n: int) -> list[int]:
    """Count down from `n` to 0, but from every multiple of 10 jump at once to its half. Return all
    numbers.

    Given a non-negative integer `n`, list it and then go on while it is above 0: halve it if it is
    a multiple of 10, otherwise subtract 1.

    从 `n` 倒数到 0，但遇到 10 的倍数时直接跳到它的一半，返回经过的所有数。

    给定非负整数 `n`，记录它；大于 0 时继续：是 10 的倍数则减半，否则减 1，返回列表。

    >>> countdown_with_halves(12)
    [12, 11, 10, 5, 4, 3, 2, 1, 0]
    >>> countdown_with_halves(0)
    [0]
    """
    numbers = [n]
    while n > 0:
        n = n // 2 if n % 10 == 0 else n - 1
        numbers.append(n)
    return numbers


def countdown_with_halves_2(n: int) -> list[int]:
    if n == 0:
        return [0]
    following = n // 2 if n % 10 == 0 else n - 1
    return [n] + countdown_with_halves_2(following)


def years_until_empty(savings: int, spent: int, gain: int) -> int:
    """Every year `spent` is taken from `savings`, and `spent` grows by `gain` afterwards. Count
    the years that can be paid in full. `spent` is positive.

    You are given `savings`, a positive yearly sum `spent` and its yearly growth `gain`, not
    negative. Count how often the sum can be subtracted.

    每年从 `savings` 中花掉 `spent`，之后 `spent` 增加 `gain`，返回能足额支付几年（`spent` 为正）。

    给定积蓄 `savings`、每年花费 `spent` 及其每年增量 `gain`（非负），统计能减去几次花费。

    >>> years_until_empty(100, 20, 10)
    3
    >>> years_until_empty(10, 20, 0)
    0
    >>> years_until_empty(60, 20, 0)
    3
    """
    years = 0
    while savings >= spent:
        savings -= spent
        spent += gain
        years += 1
    return years


def cooled_to(temperature: float, room: float, minutes: int) -> float:
    """Every minute the difference between `temperature` and `room` becomes half as large. Return
    the temperature after so many `minutes`.

    Given the `temperature` of a cup and that of the `room`, replace it `minutes` times by the mean
    of both.

    每过一分钟，`temperature` 与 `room` 的差减半，返回 `minutes` 分钟后的温度。

    给定杯子温度 `temperature` 和室温 `room`，重复 `minutes` 次：把温度换成两者的平均值，返回结果。

    >>> cooled_to(80.0, 20.0, 2)
    35.0
    >>> cooled_to(20.0, 20.0, 5)
    20.0
    >>> cooled_to(4.0, 0.0, 0)
    4.0
    """
    for _ in range(minutes):
        temperature = (temperature + room) / 2
    return temperature


def cooled_to_2(temperature: float, room: float, minutes: int) -> float:
    return room + (temperature - room) / 2**minutes


def rumour_days(told: int, people: int) -> int:
    """At first `told` people know a rumour, and every day each of them tells two others who did
    not know it. Count the days until at least `people` know it.

    Given a positive number `told` and a goal `people`, multiply `told` by 3 while it is below the
    goal and return how often.

    起初 `told` 人知道传闻，每天每人告诉两个不知情的人，返回几天后至少 `people` 人知道。

    给定正数 `told` 和目标 `people`，当 `told` 小于目标时乘以 3，返回乘的次数。

    >>> rumour_days(1, 20)
    3
    >>> rumour_days(10, 10)
    0
    """
    days = 0
    while told < people:
        told *= 3
        days += 1
    return days


def rumour_days_2(told: int, people: int) -> int:
    if told >= people:
        return 0
    return 1 + rumour_days_2(told * 3, people)


def tank_overflow_hour(inflows: list[int], leak: int, size: int) -> int:
    """Every hour one of the `inflows` runs into an empty tank and `leak` runs out afterwards, but
    no more than there is. Return the first hour, from 1, after which more than `size` is in it, or
    -1.

    You are given the list `inflows`, the hourly `leak` and the `size` of the tank. Follow the
    level, never below 0, and return the number of the hour when it first is above `size`; -1 if
    never.

    水箱起初为空，每小时流入 `inflows` 中的一项，再漏掉 `leak`（不低于 0），返回首次超过 `size` 的小时（从 1 起）。

    给定 `inflows`、每小时漏水量 `leak` 和容量 `size`，跟踪水位，返回第几小时首次超过容量，没有则返回 -1。

    >>> tank_overflow_hour([5, 5, 5], 1, 7)
    2
    >>> tank_overflow_hour([1, 1], 2, 0)
    -1
    """
    level = 0
    for hour, inflow in enumerate(inflows, 1):
        level = max(level + inflow - leak, 0)
        if level > size:
            return hour
    return -1


def first_repeated_rest(start: int, factor: int, modulus: int) -> int:
    """Multiply `start` by `factor` modulo `modulus` again and again and return the first number
    that comes a second time.

    Given three numbers with `start` below `modulus`, remember all values met and return the value
    at which the sequence reaches a known one.

    不断把 `start` 乘以 `factor` 并对 `modulus` 取模，返回第一个再次出现的数。

    给定三个数（`start` 小于 `modulus`），记住出现过的值，返回序列第一次碰到已出现过的那个值。

    >>> first_repeated_rest(1, 2, 7)
    1
    >>> first_repeated_rest(1, 2, 6)
    2
    >>> first_repeated_rest(0, 5, 3)
    0
    """
    seen = set()
    while start not in seen:
        seen.add(start)
        start = start * factor % modulus
    return start


def sorted_by_rotations(numbers: list[int]) -> int:
    """Count how often the first element of `numbers` must go to the end until the list is sorted.
    Return -1 if it never is.

    Write a function that tries up to len(`numbers`) rotations to the left and returns the number
    of those needed to reach rising order.

    统计要把 `numbers` 的首元素移到末尾多少次，列表才会升序；永远做不到则返回 -1。

    编写一个函数，对 `numbers` 逐次左移，返回使其变为升序所需的次数，不可能时返回 -1。

    >>> sorted_by_rotations([4, 5, 1, 2])
    2
    >>> sorted_by_rotations([2, 1, 3])
    -1
    >>> sorted_by_rotations([1, 2])
    0
    """
    target = sorted(numbers)
    for count in range(len(numbers) + 1):
        if numbers == target:
            return count
        numbers = numbers[1:] + numbers[:1]
    return -1


def drop_neighbours_of_max(numbers: list[int]) -> list[int]:
    """Take the largest number out of `numbers` together with its direct neighbours, and repeat
    until the list is empty. Return the numbers taken as the largest. All numbers differ.

    Given a list `numbers` without repeats, find the maximum, note it, and cut it and the elements
    beside it out; continue while something is left.

    每次取出 `numbers` 中的最大数并去掉它左右相邻的数，直到列表为空，返回依次取出的最大数（各数互不相同）。

    给定无重复的列表 `numbers`，找出并记录最大值，将它和两旁的元素一起删去，有剩余就继续，返回记录。

    >>> drop_neighbours_of_max([1, 9, 4, 2, 7])
    [9, 7]
    >>> drop_neighbours_of_max([3])
    [3]
    >>> drop_neighbours_of_max([])
    []
    """
    taken = []
    while numbers:
        i = numbers.index(max(numbers))
        taken.append(numbers[i])
        numbers = numbers[: max(i - 1, 0)] + numbers[i + 2 :]
    return taken


def every_other_left(names: list[str]) -> str:
    """Keep only every second of the `names` (the second, the fourth, ...) until one is left, and
    return it.

    You are given a non-empty list `names`. As long as it has more than one element, keep those at
    odd indices only. Return the last name.

    反复只保留 `names` 中第二、第四……个名字，直到只剩一个，返回这个名字。

    给定非空列表 `names`，只要多于一个元素，就只保留奇数下标处的元素，返回最后剩下的名字。

    >>> every_other_left(["a", "b", "c", "d", "e"])
    'd'
    >>> every_other_left(["x"])
    'x'
    """
    while len(names) > 1:
        names = names[1::2]
    return names[0]


def every_other_left_2(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return every_other_left_2(names[1::2])


def pair_up_rounds(players: int) -> int:
    """In each round the `players` play in pairs, and the losers leave; one without a partner
    stays. Count the rounds until one player is left.

    Given a positive number of `players`, replace it by its half, rounded up, while it is above 1,
    and return how often.

    每轮 `players` 名选手两两对决，输者离开，落单者留下，返回几轮后只剩一人。

    给定正整数 `players`，当它大于 1 时换成其一半（向上取整），返回进行的次数。

    >>> pair_up_rounds(5)
    3
    >>> pair_up_rounds(8)
    3
    >>> pair_up_rounds(1)
    0
    """
    rounds = 0
    while players > 1:
        players = (players + 1) // 2
        rounds += 1
    return rounds


def pair_up_rounds_2(players: int) -> int:
    return (players - 1).bit_length()


def sum_levels(items: list) -> list[int]:
    """Return for each level of the nested list `items` the sum of the numbers directly on it,
    outermost level first.

    You are given a nested list `items`. Add its plain numbers, then those in its inner lists taken
    together, and so on until there are no deeper lists.

    对嵌套列表 `items` 的每一层，求直接位于该层的数之和，从最外层开始返回列表。

    给定嵌套列表 `items`，先加最外层的数，再加内层列表中的数，依次向内，直到没有更深的列表。

    >>> sum_levels([1, [2, [5]], [3], 4])
    [5, 5, 5]
    >>> sum_levels([7])
    [7]
    >>> sum_levels([])
    []
    """
    sums = []
    while items:
        sums.append(sum(item for item in items if isinstance(item, int)))
        items = [inner for item in items if isinstance(item, list) for inner in item]
    return sums


def climb_and_slip(heights: list[int], slip: int) -> int:
    """Climb by each of the `heights` in turn and slip back by `slip` after each, but not after the
    last one. Return the height reached.

    Given a list `heights` and a number `slip`, add all the heights and subtract `slip` between any
    two of them.

    依次向上爬 `heights` 中的高度，每次之后下滑 `slip`，最后一次之后不下滑，返回到达的高度。

    给定列表 `heights` 和数 `slip`，把所有高度相加，每两次之间减去一次 `slip`，返回结果。

    >>> climb_and_slip([5, 4, 6], 2)
    11
    >>> climb_and_slip([3], 2)
    3
    >>> climb_and_slip([], 2)
    0
    """
    total = 0
    for i, height in enumerate(heights):
        if i > 0:
            total -= slip
        total += height
    return total


def climb_and_slip_2(heights: list[int], slip: int) -> int:
    return sum(heights) - slip * max(len(heights) - 1, 0)


def digit_moves_to_zero(n: int) -> int:
    """In one move the last digit of `n` is made one smaller, or removed if it is 0. Return the
    number of moves until `n` is 0.

    You are given a non-negative integer `n`. Divide it by 10 when that leaves no rest, otherwise
    subtract 1; count the moves until it is 0.

    每一步把 `n` 的个位减 1，个位为 0 时则去掉它，返回多少步后 `n` 变为 0。

    给定非负整数 `n`，能被 10 整除就除以 10，否则减 1，统计变为 0 所需的步数。

    >>> digit_moves_to_zero(23)
    6
    >>> digit_moves_to_zero(100)
    3
    >>> digit_moves_to_zero(0)
    0
    """
    moves = 0
    while n > 0:
        n = n // 10 if n % 10 == 0 else n - 1
        moves += 1
    return moves


def digit_moves_to_zero_2(n: int) -> int:
    return sum(int(digit) for digit in str(n)) + len(str(n)) - 1


def add_length_until(n: int, limit: int) -> list[int]:
    """Add to the positive integer `n` the number of its digits until it is greater than `limit`.
    Return all values that are at most `limit`.

    Given `n` and `limit`, collect `n` and go on to `n` plus its count of digits, as long as the
    value does not exceed `limit`.

    不断给正整数 `n` 加上它的位数，返回所有不超过 `limit` 的值。

    给定 `n` 和 `limit`，只要值不超过 `limit` 就记录它，再加上它的位数，返回记录的列表。

    >>> add_length_until(7, 13)
    [7, 8, 9, 10, 12]
    >>> add_length_until(99, 105)
    [99, 101, 104]
    >>> add_length_until(5, 4)
    []
    """
    values = []
    while n <= limit:
        values.append(n)
        n += len(str(n))
    return values


def add_length_until_2(n: int, limit: int) -> list[int]:
    if n > limit:
        return []
    return [n] + add_length_until_2(n + len(str(n)), limit)


def cut_front_until_multiple(n: int, k: int) -> int:
    """Remove the first digit of `n` until the number is divisible by `k`. Return the number. An
    empty rest counts as 0.

    Write a function that cuts digits off the left side of the non-negative `n` as long as what is
    left is not a multiple of `k`.

    不断去掉 `n` 最前面的数字，直到剩下的数能被 `k` 整除，返回该数；全部去掉时为 0。

    编写一个函数，只要剩余的数不是 `k` 的倍数，就从非负整数 `n` 左端删去一位，返回结果。

    >>> cut_front_until_multiple(734, 4)
    4
    >>> cut_front_until_multiple(124, 4)
    124
    >>> cut_front_until_multiple(35, 4)
    0
    """
    digits = str(n)
    while digits and int(digits) % k != 0:
        digits = digits[1:]
    return int(digits or "0")


def cut_half_of_text(text: str, limit: int) -> str:
    """Keep only the first half of `text`, the longer one if its length is odd, until it has at
    most `limit` characters. `limit` is at least 1.

    Given a string `text`, cut off its second half again and again while it is longer than `limit`.

    不断只保留 `text` 的前一半（长度为奇数时保留较长部分），直到不超过 `limit` 个字符（`limit` 至少为 1）。

    给定字符串 `text`，当其长度大于 `limit` 时反复截去后一半，返回剩余部分。

    >>> cut_half_of_text("abcdefg", 3)
    'ab'
    >>> cut_half_of_text("hey", 5)
    'hey'
    >>> cut_half_of_text("abc", 1)
    'a'
    """
    while len(text) > limit:
        text = text[: (len(text) + 1) // 2]
    return text


def cut_half_of_text_2(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    return cut_half_of_text_2(text[: (len(text) + 1) // 2], limit)


def grown_by_mirror(text: str, length: int) -> str:
    """Append to `text` its own mirror image until it has at least `length` characters.

    You are given a non-empty string `text`. While it is shorter than `length`, replace it by
    itself followed by its reverse.

    不断在 `text` 后面接上它的倒序，直到至少有 `length` 个字符，返回结果。

    给定非空字符串 `text`，只要长度小于 `length`，就换成它自身加上它的反转。

    >>> grown_by_mirror("ab", 5)
    'abbaabba'
    >>> grown_by_mirror("abc", 3)
    'abc'
    """
    while len(text) < length:
        text += text[::-1]
    return text


def rabbit_string(n: int) -> str:
    """Start with 'a' and replace, `n` times, every 'a' by 'ab' and every 'b' by 'a' at once.
    Return the string.

    Write a function that begins with the string 'a' and applies the rules a -> ab and b -> a to
    all letters, `n` times.

    从 'a' 开始重复 `n` 次：同时把每个 'a' 换成 'ab'、每个 'b' 换成 'a'，返回字符串。

    编写一个函数，对字符串 'a' 的所有字母应用规则 a -> ab、b -> a，共进行 `n` 次。

    >>> rabbit_string(3)
    'abaab'
    >>> rabbit_string(0)
    'a'
    """
    text = "a"
    for _ in range(n):
        text = "".join("ab" if char == "a" else "a" for char in text)
    return text


def rabbit_string_2(n: int) -> str:
    before, now = "b", "a"
    for _ in range(n):
        before, now = now, now + before
    return now


def cells_spread(row: str, days: int) -> str:
    """In `row` every '.' beside a '#' becomes '#' each day. Return the row after `days` days.

    Given a string `row` of '.' and '#', let the '#' spread to its direct neighbours `days` times.

    `row` 中与 '#' 相邻的 '.' 每天都会变成 '#'，返回 `days` 天后的样子。

    给定由 '.' 和 '#' 组成的字符串 `row`，让 '#' 向左右相邻处扩散 `days` 次，返回结果。

    >>> cells_spread("..#....", 1)
    '.###...'
    >>> cells_spread("#....", 2)
    '###..'
    >>> cells_spread("...", 3)
    '...'
    """
    for _ in range(days):
        row = "".join("#" if "#" in row[max(i - 1, 0) : i + 2] else "." for i in range(len(row)))
    return row


def cells_spread_2(row: str, days: int) -> str:
    result = ""
    for i in range(len(row)):
        near = row[max(i - days, 0) : i + days + 1]
        result += "#" if "#" in near else "."
    return result


def smoothed_until_flat(numbers: list[int]) -> int:
    """Count how often the list `numbers` must be replaced by the absolute differences of its
    neighbours until all elements are equal.

    Given a non-empty list `numbers`, build the list of the distances between neighbours while
    there are different elements. Return the number of rounds.

    统计需要把 `numbers` 换成相邻元素差的绝对值多少次，所有元素才会相等。

    给定非空列表 `numbers`，只要还有不同的元素，就换成相邻两数距离的列表，返回轮数。

    >>> smoothed_until_flat([1, 4, 9, 16])
    2
    >>> smoothed_until_flat([2, 2])
    0
    >>> smoothed_until_flat([5, 8])
    1
    """
    rounds = 0
    while len(set(numbers)) > 1:
        numbers = [abs(a - b) for a, b in zip(numbers, numbers[1:])]
        rounds += 1
    return rounds


def smoothed_until_flat_2(numbers: list[int]) -> int:
    if min(numbers) == max(numbers):
        return 0
    gaps = [abs(numbers[i] - numbers[i + 1]) for i in range(len(numbers) - 1)]
    return 1 + smoothed_until_flat_2(gaps)


def drop_below_mean_rounds(values: list[int]) -> list[int]:
    """Remove all elements of `values` that are less than the mean until nothing changes any more.
    Return the rest.

    You are given a list `values`. As long as some element is below the mean of the list, drop all
    those elements and compute the mean anew.

    反复删去 `values` 中小于平均值的元素，直到不再变化，返回剩余列表。

    给定列表 `values`，只要有元素小于平均值，就把这些元素都去掉并重新求平均，返回最后的列表。

    >>> drop_below_mean_rounds([1, 2, 9, 5, 9])
    [9, 9]
    >>> drop_below_mean_rounds([4])
    [4]
    >>> drop_below_mean_rounds([])
    []
    """
    while values and min(values) < sum(values) / len(values):
        mean = sum(values) / len(values)
        values = [value for value in values if value >= mean]
    return values


def drop_below_mean_rounds_2(values: list[int]) -> list[int]:
    return [value for value in values if value == max(values)]


def share_with_neighbour(left: int, right: int, rounds: int) -> tuple[int, int]:
    """In every round the one who has more gives half of the difference, rounded down, to the
    other. Return what both have after `rounds` rounds, starting with `left` and `right`.

    Given two numbers, move half of their difference (rounded down) from the greater to the smaller
    one, and do this `rounds` times. Return the pair.

    每轮由较多的一方把差的一半（向下取整）给另一方，从 `left` 和 `right` 开始，返回 `rounds` 轮后的两数。

    给定两个数 `left` 和 `right`，把差的一半（向下取整）从大的移到小的，重复 `rounds` 次，返回这一对数。

    >>> share_with_neighbour(10, 3, 1)
    (7, 6)
    >>> share_with_neighbour(2, 8, 1)
    (5, 5)
    >>> share_with_neighbour(1, 9, 0)
    (1, 9)
    """
    for _ in range(rounds):
        gift = abs(left - right) // 2
        if left > right:
            left, right = left - gift, right + gift
        else:
            left, right = left + gift, right - gift
    return left, right


def front_wishes_met(queue: list[int], stock: int) -> int:
    """Each person in `queue` wants some loaves. Serve them from the front while the `stock` is
    enough for the first one, and return how many persons are served.

    You are given the wishes `queue` in order and the number `stock` of loaves. Stop at the first
    wish that can not be met in full, and return the number of wishes met.

    `queue` 中每人想要若干面包，从队首开始供应，只要 `stock` 够第一个人就卖，返回服务了几个人。

    给定按顺序的需求 `queue` 和面包数 `stock`，遇到第一个不能完全满足的需求就停止，返回满足的个数。

    >>> front_wishes_met([2, 3, 4, 1], 7)
    2
    >>> front_wishes_met([5], 4)
    0
    >>> front_wishes_met([1, 1], 2)
    2
    """
    served = 0
    while served < len(queue) and queue[served] <= stock:
        stock -= queue[served]
        served += 1
    return served


def front_wishes_met_2(queue: list[int], stock: int) -> int:
    if not queue or queue[0] > stock:
        return 0
    return 1 + front_wishes_met_2(queue[1:], stock - queue[0])


def two_queues_merged(first: list[str], second: list[str]) -> list[str]:
    """Take turns: the front of `first`, then the front of `second`, and so on; when one queue is
    empty the other one goes on alone. Return the order.

    Write a function that takes the first element of `first`, swaps the roles of the two lists, and
    repeats until `first` is empty, then adds what is left of the other.

    轮流从 `first` 和 `second` 的队首各取一个，一个队列空了就继续取另一个，返回取出的顺序。

    编写一个函数，取出 `first` 的首元素后交换它与 `second` 的角色，直到一方为空，再接上另一方剩余的元素。

    >>> two_queues_merged(["a", "b", "c"], ["x"])
    ['a', 'x', 'b', 'c']
    >>> two_queues_merged([], ["y"])
    ['y']
    """
    if not first:
        return second
    return [first[0]] + two_queues_merged(second, first[1:])


def two_queues_merged_2(first: list[str], second: list[str]) -> list[str]:
    merged = []
    while first and second:
        merged += [first[0], second[0]]
        first, second = first[1:], second[1:]
    return merged + first + second


def stairs_by_code(code: int, floor: int) -> int:
    """Read the digits of `code` from right to left: an even digit moves that many floors up from
    `floor`, an odd one that many down. Return the last floor.

    Given a non-negative integer `code` and a starting `floor`, take off the last digit repeatedly;
    add it to the floor if it is even and subtract it otherwise.

    从右到左读 `code` 的数字：偶数表示从 `floor` 上升相应层数，奇数表示下降，返回最后的楼层。

    给定非负整数 `code` 和起始楼层 `floor`，反复取下个位数字，偶数就加到楼层上，奇数就减去。

    >>> stairs_by_code(463, 2)
    9
    >>> stairs_by_code(5, 0)
    -5
    >>> stairs_by_code(0, 3)
    3
    """
    while code > 0:
        code, digit = divmod(code, 10)
        floor += digit if digit % 2 == 0 else -digit
    return floor


def stairs_by_code_2(code: int, floor: int) -> int:
    for char in str(code):
        digit = int(char)
        floor += digit if digit % 2 == 0 else -digit
    return floor
