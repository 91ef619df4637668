"""Easy numbers: first steps with arithmetic, conditions and loops."""

import math


def goes_into(k: int, n: int) -> bool:
    """Check whether `n` is divisible by `k`. Nothing is divisible by 0.

    Return True if `k` goes into `n` without remainder, and False otherwise; for a `k` of 0 the
    answer is always False.

    判断 `n` 能否被 `k` 整除；`k` 为 0 时返回 False。

    若 `n` 除以 `k` 没有余数则返回 True，否则返回 False，除数 `k` 是 0 时也返回 False。

    >>> goes_into(3, 12)
    True
    >>> goes_into(5, 12)
    False
    >>> goes_into(0, 4)
    False
    """
    return k != 0 and n % k == 0


def goes_into_2(k: int, n: int) -> bool:
    if k == 0:
        return False
    return n % k == 0


def sum_between(a: int, b: int) -> int:
    """Return the sum of all integers from `a` to `b`, both included. `a` may be the larger one.

    Add up every whole number that lies between `a` and `b`, together with these two, in whichever
    order they are given; if they are equal, the sum is that number.

    返回从 `a` 到 `b` 的所有整数之和（含两端），`a` 可以大于 `b`。

    给定两个整数 `a` 和 `b`，不论谁大谁小，求它们之间（包括它们自己）所有整数的总和；相等时就是该数本身。

    >>> sum_between(2, 5)
    14
    >>> sum_between(1, -1)
    0
    >>> sum_between(4, 4)
    4
    """
    return sum(range(min(a, b), max(a, b) + 1))


def sum_between_2(a: int, b: int) -> int:
    low, high = sorted((a, b))
    return (low + high) * (high - low + 1) // 2


def in_rising_order(a: int, b: int, c: int) -> bool:
    """Check whether `a`, `b` and `c` are in strictly rising order.

    Return True if `a` is less than `b` and `b` is less than `c`, otherwise False.

    判断 `a`、`b`、`c` 是否严格递增。

    若 `a` 小于 `b` 且 `b` 小于 `c` 则返回 True，否则返回 False。

    >>> in_rising_order(1, 4, 9)
    True
    >>> in_rising_order(1, 4, 4)
    False
    >>> in_rising_order(3, 2, 1)
    False
    """
    return a < b < c


def days_in_february(year: int) -> int:
    """Return how many days February has in the given `year` of the Gregorian calendar.

    For a `year`, the answer is 29 if it is divisible by 4, except that years divisible by 100 must
    be divisible by 400 as well; in all other years it is 28.

    返回公历 `year` 年的二月有多少天。

    给定年份 `year`，若能被 4 整除但不能被 100 整除，或能被 400 整除，则返回 29，否则返回 28。

    >>> days_in_february(2024)
    29
    >>> days_in_february(1900)
    28
    >>> days_in_february(2000)
    29
    >>> days_in_february(2023)
    28
    """
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if is_leap else 28


def days_in_february_2(year: int) -> int:
    if year % 400 == 0:
        return 29
    if year % 100 == 0:
        return 28
    return 29 if year % 4 == 0 else 28


def quarter_of(month: int) -> str:
    """Return the quarter of the year in which `month`, a number from 1 to 12, lies: 'Q1' to 'Q4'.
    For any other number return 'unknown'.

    Given the number of a `month`, name its quarter ('Q1' for January to March and so on); numbers
    outside 1 to 12 give 'unknown'.

    返回 `month` 月（1 到 12）所在的季度，形式为 'Q1' 到 'Q4'；其他数字返回 'unknown'。

    给定月份编号 `month`，1 至 3 月返回 'Q1'，依此类推；若不在 1～12 范围内则返回 'unknown'。

    >>> quarter_of(2)
    'Q1'
    >>> quarter_of(12)
    'Q4'
    >>> quarter_of(13)
    'unknown'
    """
    if not 1 <= month <= 12:
        return "unknown"
    return f"Q{(month - 1) // 3 + 1}"


def total_seconds(hours: int, minutes: int, seconds: int) -> int:
    """Return how many seconds a duration of `hours`, `minutes` and `seconds` lasts altogether.

    Convert a length of time given as `hours`, `minutes` and `seconds` into seconds only.

    返回 `hours` 小时 `minutes` 分 `seconds` 秒一共是多少秒。

    将由 `hours`、`minutes`、`seconds` 表示的时长全部换算成秒。

    >>> total_seconds(1, 1, 1)
    3661
    >>> total_seconds(0, 2, 30)
    150
    >>> total_seconds(0, 0, 0)
    0
    """
    return (hours * 60 + minutes) * 60 + seconds


def share_apples(apples: int, children: int) -> tuple[int, int]:
    """Return how many `apples` each of the `children` gets when they are shared fairly, and how
    many are left. With no children, nobody gets anything and all are left.

    Divide a number of `apples` among `children` so that all get equally many whole ones. The
    answer is a tuple of the share and the rest; if there are 0 children it is (0, all apples).

    返回把 `apples` 个苹果平均分给 `children` 个孩子时每人所得个数与剩余个数；没有孩子时每人 0 个、全部剩下。

    将 `apples` 个苹果平分给 `children` 个孩子（不切开），返回元组（每人几个，剩几个）；孩子数为 0 时全部剩余。

    >>> share_apples(14, 4)
    (3, 2)
    >>> share_apples(2, 5)
    (0, 2)
    >>> share_apples(7, 0)
    (0, 7)
    """
    if children == 0:
        return 0, apples
    return divmod(apples, children)


def share_apples_2(apples: int, children: int) -> tuple[int, int]:
    each = apples // children if children else 0
    return each, apples - each * children


def price_after_discount(price: float, percent: float) -> float:
    """Return the `price` reduced by `percent` per cent and rounded to two decimals.

    An article costs `price`, and there is a discount of `percent` per cent. What is paid, to two
    decimal places?

    返回 `price` 打折（减去 `percent` %）之后的价格，保留两位小数。

    某商品原价 `price`，优惠百分之 `percent`，求折后价，四舍五入到两位小数。

    >>> price_after_discount(80.0, 25)
    60.0
    >>> price_after_discount(9.99, 10)
    8.99
    >>> price_after_discount(5.0, 100)
    0.0
    """
    return round(price * (100 - percent) / 100, 2)


def miles_to_km(miles: float) -> float:
    """Return the distance `miles` in kilometres, to one decimal. A mile has 1.609344 kilometres.

    Convert `miles` to kilometres by multiplying by 1.609344, and round to 1 decimal place.

    返回 `miles` 英里对应的公里数，保留一位小数；1 英里等于 1.609344 公里。

    把 `miles` 英里换算成公里（乘以 1.609344），结果四舍五入到一位小数。

    >>> miles_to_km(26.2)
    42.2
    >>> miles_to_km(1)
    1.6
    >>> miles_to_km(0)
    0.0
    """
    return round(miles * 1.609344, 1)


def body_mass_group(weight: float, height: float) -> str:
    """Return the group for a person of `weight` in kilograms and `height` in metres: 'under' if
    the weight divided by the square of the height is below 18.5, 'over' if it is 25 or more,
    otherwise 'normal'.

    Compute the body mass index, `weight` / `height` ** 2, and tell whether it is 'under' (less
    than 18.5), 'normal' or 'over' (at least 25).

    根据体重 `weight`（千克）和身高 `height`（米）计算体重除以身高平方，小于 18.5 返回 'under'，不小于 25 返回
    'over'，其余返回 'normal'。

    求体重指数（`weight` 除以 `height` 的平方）并分类：低于 18.5 为 'under'，25 及以上为 'over'，否则为 'normal'。

    >>> body_mass_group(70, 1.75)
    'normal'
    >>> body_mass_group(45, 1.8)
    'under'
    >>> body_mass_group(100, 2.0)
    'over'
    """
    index = weight / height ** 2
    if index < 18.5:
        return "under"
    return "over" if index >= 25 else "normal"


def frame_area(width: int, height: int, border: int) -> int:
    """Return the area of the frame around a picture of `width` by `height`, when the frame is
    `border` wide on every side.

    A picture measuring `width` times `height` gets a frame that sticks out by `border` on all
    four sides. Find the area of the frame alone, without the picture.

    返回画框的面积：画的尺寸为 `width` × `height`，四周边框宽度均为 `border`，不含画本身。

    给一幅宽 `width`、高 `height` 的画装上四边都宽 `border` 的框，求框（不包括画）的面积。

    >>> frame_area(10, 5, 1)
    34
    >>> frame_area(3, 3, 0)
    0
    >>> frame_area(2, 4, 2)
    40
    """
    outer = (width + 2 * border) * (height + 2 * border)
    return outer - width * height


def frame_area_2(width: int, height: int, border: int) -> int:
    return 2 * border * (width + height) + 4 * border ** 2


def ring_area(outer: float, inner: float) -> float:
    """Return the area of a ring between circles with the radii `outer` and `inner`, rounded to two
    decimals.

    A disc of radius `outer` has a round hole of radius `inner` in its middle. How large is what
    remains, to two decimal places?

    返回外半径为 `outer`、内半径为 `inner` 的圆环面积，保留两位小数。

    半径为 `outer` 的圆盘中央挖去半径为 `inner` 的圆孔，求剩余部分的面积，四舍五入到两位小数。

    >>> ring_area(2, 1)
    9.42
    >>> ring_area(3, 0)
    28.27
    >>> ring_area(5, 5)
    0.0
    """
    return round(math.pi * (outer ** 2 - inner ** 2), 2)


def is_nearer_home(x1: float, y1: float, x2: float, y2: float) -> bool:
    """Check whether the point (`x1`, `y1`) is nearer to the origin than the point (`x2`, `y2`).

    Home is at (0, 0). Return True if the distance of the point with the coordinates `x1` and `y1`
    from it is less than that of the point with `x2` and `y2`; equal distances give False.

    判断点 (`x1`, `y1`) 到原点的距离是否小于点 (`x2`, `y2`) 到原点的距离。

    家在 (0, 0)，若 (`x1`, `y1`) 比 (`x2`, `y2`) 离家更近则返回 True，一样远或更远返回 False。

    >>> is_nearer_home(1, 1, 3, 0)
    True
    >>> is_nearer_home(3, 4, 0, 5)
    False
    >>> is_nearer_home(-6, 0, 1, 2)
    False
    """
    return x1 ** 2 + y1 ** 2 < x2 ** 2 + y2 ** 2


def is_nearer_home_2(x1: float, y1: float, x2: float, y2: float) -> bool:
    return math.hypot(x1, y1) < math.hypot(x2, y2)


def contains_digit(n: int, digit: int) -> bool:
    """Check whether the decimal writing of `n` contains `digit`, a number from 0 to 9. The sign of
    `n` is ignored.

    Return True if `digit` is one of the digits of the integer `n`, and False if it is not.

    判断整数 `n` 的十进制表示中是否含有数字 `digit`（0 到 9），忽略 `n` 的符号。

    若 `digit` 是整数 `n` 的某一位数字则返回 True，否则返回 False。

    >>> contains_digit(1970, 7)
    True
    >>> contains_digit(-25, 3)
    False
    >>> contains_digit(0, 0)
    True
    """
    return str(digit) in str(n)


def contains_digit_2(n: int, digit: int) -> bool:
    n = abs(n)
    while n >= 10:
        if n % 10 == digit:
            return True
        n //= 10
    return n == digit


def exchanged_digits(n: int) -> int:
    """Return the number that arises when the two digits of `n` are exchanged. `n` is from 10 to
    99.

    For a two-digit number `n` (10 to 99), swap tens and ones and return the new number, which has
    only one digit when the ones were 0.

    返回把两位数 `n`（10 到 99）的十位与个位对调后得到的数。

    给定两位整数 `n`，交换其十位和个位，返回新的整数；个位为 0 时结果是一位数。

    >>> exchanged_digits(47)
    74
    >>> exchanged_digits(30)
    3
    >>> exchanged_digits(55)
    55
    """
    tens, ones = divmod(n, 10)
    return 10 * ones + tens


def exchanged_digits_2(n: int) -> int:
    return int(str(n)[::-1])


def digit_spread(n: int) -> int:
    """Return the difference between the largest and the smallest digit of `n`. A negative number
    is treated like a positive one.

    Look at the decimal digits of the integer `n`, ignoring its sign, and subtract the smallest
    from the largest.

    返回整数 `n` 各位数字中最大与最小之差，负数按其绝对值处理。

    给定整数 `n`（忽略符号），求其最大的一位数字减去最小的一位数字。

    >>> digit_spread(2749)
    7
    >>> digit_spread(-88)
    0
    >>> digit_spread(5)
    0
    """
    digits = [int(char) for char in str(abs(n))]
    return max(digits) - min(digits)


def falling_product(n: int, k: int) -> int:
    """Return the product of `k` factors that begins with `n` and goes down by one each time. With
    no factors the product is 1.

    Multiply `n`, `n` - 1, `n` - 2 and so on, until there are `k` factors; if `k` is 0, return 1.

    返回从 `n` 开始、每次减 1 的 `k` 个因数的乘积；没有因数时为 1。

    计算 `n`、`n` - 1、`n` - 2……共 `k` 个数相乘的结果，`k` 为 0 时返回 1。

    >>> falling_product(5, 3)
    60
    >>> falling_product(10, 1)
    10
    >>> falling_product(7, 0)
    1
    """
    product = 1
    for step in range(k):
        product *= n - step
    return product


def falling_product_2(n: int, k: int) -> int:
    return math.prod(range(n, n - k, -1))


def times_even(n: int) -> int:
    """Return how many times the positive number `n` can be halved without a remainder.

    Count how often a positive `n` can be divided by 2 until an odd number is reached.

    返回正整数 `n` 能连续被 2 整除的次数。

    给定正整数 `n`，不断除以 2 直到变成奇数，求一共除了几次。

    >>> times_even(12)
    2
    >>> times_even(7)
    0
    >>> times_even(64)
    6
    """
    count = 0
    while n % 2 == 0:
        n //= 2
        count += 1
    return count


def times_table_row(k: int, n: int) -> list[str]:
    """Return the first `n` lines of the multiplication table of `k`, written like '2 x 3 = 6'.

    List the products of `k` with 1, 2, ..., `n` as texts: `k`, ' x ', the other factor, ' = ' and
    the result, for instance '7 x 1 = 7'.

    返回 `k` 的乘法表的前 `n` 行，每行形如 '2 x 3 = 6'。

    把 `k` 与 1、2、……、`n` 的乘积写成 '7 x 1 = 7' 这种形式的字符串，按顺序放入列表返回。

    >>> times_table_row(2, 3)
    ['2 x 1 = 2', '2 x 2 = 4', '2 x 3 = 6']
    >>> times_table_row(9, 1)
    ['9 x 1 = 9']
    >>> times_table_row(5, 0)
    []
    """
    return [f"{k} x {factor} = {k * factor}" for factor in range(1, n + 1)]


def countdown_by(start: int, step: int) -> list[int]:
    """Return the numbers `start`, `start` - `step` and so on, as long as they are not negative.

    Count down from `start` in steps of `step`, which is positive, and list all the numbers that
    are at least 0.

    返回 `start`、`start` - `step`……直到不再非负为止的数列。

    从 `start` 开始每次减去正数 `step` 倒数，列出所有不小于 0 的数。

    >>> countdown_by(10, 3)
    [10, 7, 4, 1]
    >>> countdown_by(4, 2)
    [4, 2, 0]
    >>> countdown_by(-1, 1)
    []
    """
    return list(range(start, -1, -step))


def countdown_by_2(start: int, step: int) -> list[int]:
    numbers = []
    while start >= 0:
        numbers.append(start)
        start -= step
    return numbers


def joint_divisors(a: int, b: int) -> list[int]:
    """Return all positive numbers that divide both `a` and `b`, in ascending order. `a` and `b`
    are positive.

    Given two positive integers `a` and `b`, list their common divisors from small to large.

    返回同时整除 `a` 和 `b` 的所有正整数，按升序排列；`a`、`b` 均为正。

    给定两个正整数 `a` 与 `b`，从小到大列出它们的全部公约数。

    >>> joint_divisors(12, 18)
    [1, 2, 3, 6]
    >>> joint_divisors(7, 9)
    [1]
    """
    return [k for k in range(1, min(a, b) + 1) if a % k == 0 and b % k == 0]


def joint_divisors_2(a: int, b: int) -> list[int]:
    greatest = math.gcd(a, b)
    return [k for k in range(1, greatest + 1) if greatest % k == 0]


def distance_to_square(n: int) -> int:
    """Return the distance from `n`, which is not negative, to the nearest perfect square.

    How much must be added to or taken from `n` at least to make it a square number? `n` is 0 or
    more, and the answer for a square is 0.

    返回非负整数 `n` 与离它最近的完全平方数之间的距离。

    给定非负整数 `n`，至少要加上或减去多少才能变成平方数？`n` 本身是平方数时为 0。

    >>> distance_to_square(18)
    2
    >>> distance_to_square(24)
    1
    >>> distance_to_square(49)
    0
    """
    root = math.isqrt(n)
    return min(n - root ** 2, (root + 1) ** 2 - n)


def read_octal(text: str) -> int:
    """Return the integer that `text` denotes in base 8, for instance 8 for '10'.

    Given a non-empty `text` of octal digits, compute its value as an ordinary integer.

    返回八进制文本 `text` 所表示的整数，例如 '10' 得到 8。

    给定由八进制数字组成的非空字符串 `text`，将其转换为整数值。

    >>> read_octal("17")
    15
    >>> read_octal("644")
    420
    >>> read_octal("0")
    0
    """
    return int(text, 8)


def read_octal_2(text: str) -> int:
    value = 0
    for char in text:
        value = value * 8 + int(char)
    return value


def passes_course(a: int, b: int, c: int) -> bool:
    """Check whether a student with the marks `a`, `b` and `c` passes: the average must be at least
    50, and none of the marks may be below 30.

    Return True if the mean of `a`, `b` and `c` is 50 or more and each of them is 30 or more, and
    False otherwise.

    判断三门成绩 `a`、`b`、`c` 是否通过：平均分不低于 50，且没有一门低于 30。

    若 `a`、`b`、`c` 的平均值至少为 50 并且每一个都至少为 30，则返回 True，否则返回 False。

    >>> passes_course(60, 45, 50)
    True
    >>> passes_course(90, 90, 20)
    False
    >>> passes_course(30, 50, 60)
    False
    """
    return a + b + c >= 150 and min(a, b, c) >= 30


def short_weekday_later(day: str, n: int) -> str:
    """Return the weekday `n` days after `day`. Weekdays are written 'Mon', 'Tue', 'Wed', 'Thu',
    'Fri', 'Sat', 'Sun', and `n` may be negative.

    Today is `day`, one of 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat' and 'Sun'. Which weekday will
    it be in `n` days, or was it, if `n` is less than 0?

    返回 `day` 之后 `n` 天是星期几；星期写作 'Mon'、'Tue'、'Wed'、'Thu'、'Fri'、'Sat'、'Sun'，`n` 可以为负。

    今天是 `day`（'Mon' 至 'Sun' 的三字母缩写），求过 `n` 天后是星期几，`n` 为负表示往前推。

    >>> short_weekday_later("Mon", 3)
    'Thu'
    >>> short_weekday_later("Sat", 9)
    'Mon'
    >>> short_weekday_later("Tue", -2)
    'Sun'
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return days[(days.index(day) + n) % 7]


def century_of(year: int) -> int:
    """Return the century to which the positive `year` belongs; the years 1 to 100 are the first
    century.

    In which century is `year`? Century number 1 lasts from year 1 to year 100, number 2 from 101
    to 200, and so on.

    返回公元 `year` 年属于第几世纪，1 到 100 年是第 1 世纪。

    给定正整数年份 `year`，求它所在的世纪：1～100 年为 1，101～200 年为 2，依此类推。

    >>> century_of(1905)
    20
    >>> century_of(1900)
    19
    >>> century_of(1)
    1
    """
    return (year - 1) // 100 + 1


def century_of_2(year: int) -> int:
    return math.ceil(year / 100)


def value_in_cents(quarters: int, dimes: int, nickels: int, pennies: int) -> int:
    """Return how many cents the coins are worth together: `quarters` of 25, `dimes` of 10,
    `nickels` of 5 and `pennies` of 1.

    A purse has `quarters`, `dimes`, `nickels` and `pennies`, worth 25, 10, 5 and 1 cents each.
    Compute the total in cents.

    返回硬币总值（美分）：`quarters` 枚 25 分、`dimes` 枚 10 分、`nickels` 枚 5 分和 `pennies` 枚 1 分。

    钱包里有 25、10、5、1 美分的硬币各 `quarters`、`dimes`、`nickels`、`pennies` 枚，求一共多少美分。

    >>> value_in_cents(1, 2, 0, 3)
    48
    >>> value_in_cents(4, 0, 1, 0)
    105
    >>> value_in_cents(0, 0, 0, 0)
    0
    """
    return 25 * quarters + 10 * dimes + 5 * nickels + pennies


def lies_between(n: int, a: int, b: int) -> bool:
    """Check whether `n` lies between `a` and `b`, the two included. It does not matter which of
    them is the larger.

    Return True if `n` is not less than the smaller and not greater than the larger of the two
    bounds `a` and `b`.

    判断 `n` 是否位于 `a` 与 `b` 之间（含两端），不论 `a`、`b` 谁大。

    若 `n` 不小于 `a`、`b` 中较小者且不大于较大者则返回 True，否则返回 False。

    >>> lies_between(5, 1, 10)
    True
    >>> lies_between(5, 10, 5)
    True
    >>> lies_between(0, 1, 3)
    False
    """
    return min(a, b) <= n <= max(a, b)


def lies_between_2(n: int, a: int, b: int) -> bool:
    return a <= n <= b or b <= n <= a


def handshakes(people: int) -> int:
    """Return the number of handshakes when each of `people` persons shakes hands once with every
    other one.

    At a party of `people` guests, everybody greets everybody else with exactly one handshake per
    pair. How many handshakes are there?

    返回 `people` 个人两两各握手一次的总次数。

    聚会上有 `people` 位客人，每两人之间恰好握手一次，求握手的总次数。

    >>> handshakes(4)
    6
    >>> handshakes(2)
    1
    >>> handshakes(0)
    0
    """
    return people * (people - 1) // 2


def handshakes_2(people: int) -> int:
    return sum(range(people))


def grains_until(square: int) -> int:
    """Return how many grains lie on the squares 1 to `square` together, if there is one grain on
    the first square and twice as many on each following one.

    The first square of a board holds 1 grain, the second 2, the third 4, and so on, always
    doubling. Compute the total number of grains on the first `square` squares.

    返回第 1 格到第 `square` 格的麦粒总数：第 1 格放 1 粒，之后每格是前一格的两倍。

    棋盘第一格 1 粒、第二格 2 粒、第三格 4 粒，每格翻倍，求前 `square` 格一共有多少粒。

    >>> grains_until(4)
    15
    >>> grains_until(1)
    1
    >>> grains_until(10)
    1023
    """
    return 2 ** square - 1


def grains_until_2(square: int) -> int:
    return sum(2 ** place for place in range(square))


def fence_posts(length: int, gap: int) -> int:
    """Return how many posts a straight fence needs: one at the start and then one every `gap`
    metres, as long as it is not beyond the `length` of the fence.

    Posts are set along a line of `length` metres, at 0, `gap`, two times `gap`, ... metres from
    its start. Count those that are not farther than the end of the line; `gap` is positive.

    返回一段直线围栏所需的桩数：起点一根，之后每隔 `gap` 米一根，直到不超过总长 `length`。

    沿长 `length` 米的直线从 0 米处起每隔 `gap` 米（正数）打一根桩，终点之外不打，求桩的总数。

    >>> fence_posts(10, 2)
    6
    >>> fence_posts(10, 3)
    4
    >>> fence_posts(0, 5)
    1
    """
    return length // gap + 1


def minutes_to_wait(minute: int, interval: int) -> int:
    """Return how many minutes one who comes `minute` minutes past the hour waits for a bus that
    leaves at minute 0 and then every `interval` minutes. Who comes just then need not wait.

    A bus leaves whenever the minute is a multiple of `interval`. For an arrival at `minute`, find
    the waiting time until the next departure, 0 if one is due at that very moment.

    返回在第 `minute` 分钟到站的人要等多久：公交从 0 分起每隔 `interval` 分钟一班，正好赶上则为 0。

    公交车在分钟数是 `interval` 的倍数时发车，某人在 `minute` 分到站，求距下一班还要等几分钟，刚好发车时为 0。

    >>> minutes_to_wait(13, 10)
    7
    >>> minutes_to_wait(20, 10)
    0
    >>> minutes_to_wait(1, 15)
    14
    """
    return -minute % interval


def minutes_to_wait_2(minute: int, interval: int) -> int:
    passed = minute % interval
    return interval - passed if passed else 0


def round_to_half(x: float) -> float:
    """Return `x` rounded to the nearest multiple of 0.5. The rounding of the doubled number is
    that of the builtin round.

    Round the number `x` to halves: double it, round it with round(), and halve the result.

    返回把 `x` 四舍五入到最接近的 0.5 的倍数的结果，对两倍的数使用内置 round 取整。

    将数 `x` 按 0.5 为单位取整：先乘 2，用 round() 取整，再除以 2。

    >>> round_to_half(3.3)
    3.5
    >>> round_to_half(7.2)
    7.0
    >>> round_to_half(-1.6)
    -1.5
    """
    return round(x * 2) / 2


def match_outcome(home: int, away: int) -> str:
    """Return 'home win', 'away win' or 'draw' for a match in which the hosts scored `home` goals
    and the guests `away` goals.

    Given the goals `home` and `away` of the two teams, tell the result of the match: 'home win' if
    the first number is larger, 'away win' if the second is, 'draw' if they are equal.

    主队进 `home` 球、客队进 `away` 球，返回比赛结果 'home win'、'away win' 或 'draw'。

    给定两队进球数 `home` 和 `away`，前者多返回 'home win'，后者多返回 'away win'，相等返回 'draw'。

    >>> match_outcome(2, 1)
    'home win'
    >>> match_outcome(0, 3)
    'away win'
    >>> match_outcome(1, 1)
    'draw'
    """
    if home == away:
        return "draw"
    return "home win" if home > away else "away win"


def seesaw_sum(n: int) -> int:
    """Return the value of 1 - 2 + 3 - 4 and so on up to the number `n`, which is at least 0. For 0
    there is nothing to add.

    Add the odd numbers from 1 to `n` and subtract the even ones; return the result, 0 when `n`
    is 0.

    返回 1 - 2 + 3 - 4 + …… 一直到 `n` 的值，`n` 不小于 0，为 0 时结果是 0。

    从 1 到 `n`，奇数相加、偶数相减，求最终结果；`n` 等于 0 时返回 0。

    >>> seesaw_sum(5)
    3
    >>> seesaw_sum(4)
    -2
    >>> seesaw_sum(0)
    0
    """
    return sum(k if k % 2 else -k for k in range(1, n + 1))


def seesaw_sum_2(n: int) -> int:
    return (n + 1) // 2 if n % 2 else -n // 2


def doublings_to_reach(n: int, target: int) -> int:
    """Return how many times the positive number `n` must be doubled until it is at least `target`.

    Starting with `n`, which is positive, double the number again and again until it is not less
    than `target`; count the doublings, none if it is large enough already.

    返回正数 `n` 至少要翻倍几次才能达到或超过 `target`。

    从正整数 `n` 开始反复乘以 2，直到不小于 `target`，求翻倍次数；一开始就够大则为 0。

    >>> doublings_to_reach(3, 20)
    3
    >>> doublings_to_reach(1, 8)
    3
    >>> doublings_to_reach(50, 10)
    0
    """
    count = 0
    while n < target:
        n *= 2
        count += 1
    return count


def shift_length(start: int, end: int) -> int:
    """Return how many hours a shift lasts that begins at the full hour `start` and finishes at
    `end`, both from 0 to 23; it may go past midnight. Equal hours mean 0.

    Somebody works from `start` o'clock until `end` o'clock on a 24-hour clock, possibly overnight.
    Compute the number of hours worked, 0 if the two are the same.

    返回从整点 `start` 到整点 `end`（均为 0 到 23）的工作时长，可以跨越午夜；两者相同则为 0。

    某人按 24 小时制从 `start` 点工作到 `end` 点，可能通宵，求工作了几个小时，起止相同视为 0。

    >>> shift_length(9, 17)
    8
    >>> shift_length(22, 6)
    8
    >>> shift_length(5, 5)
    0
    """
    return (end - start) % 24


def shift_length_2(start: int, end: int) -> int:
    if end < start:
        end += 24
    return end - start


def days_to_finish(pages: int, read: int, per_day: int) -> int:
    """Return how many more days are needed for a book of `pages` pages, of which `read` are done,
    when `per_day` pages are read each day. A started day counts in full.

    A book has `pages` pages; `read` of them have been read, and from now on it will be `per_day`
    pages daily. In how many days is it finished? Round up, and return 0 if nothing is left.

    一本书共 `pages` 页，已读 `read` 页，之后每天读 `per_day` 页，返回还需多少天读完，不足一天按一天算。

    给定总页数 `pages`、已读页数 `read` 和每日阅读量 `per_day`，求读完剩余部分要几天（向上取整），已读完则为 0。

    >>> days_to_finish(300, 120, 50)
    4
    >>> days_to_finish(100, 0, 25)
    4
    >>> days_to_finish(80, 80, 10)
    0
    """
    return max(0, math.ceil((pages - read) / per_day))


def enough_fuel(distance: float, litres: float, consumption: float) -> bool:
    """Check whether `litres` of fuel are enough for `distance` kilometres when a car uses
    `consumption` litres per 100 kilometres.

    Return True if a car that needs `consumption` litres for each 100 km can go `distance` km with
    `litres` in its tank, even if the tank is just empty in the end.

    判断 `litres` 升油是否够开 `distance` 公里，百公里油耗为 `consumption` 升。

    汽车每 100 公里耗油 `consumption` 升，油箱里有 `litres` 升，若能开完 `distance` 公里（刚好用完也行）则返回 True。

    >>> enough_fuel(400, 30, 7)
    True
    >>> enough_fuel(500, 30, 6)
    True
    >>> enough_fuel(500, 29, 6)
    False
    """
    return distance * consumption <= litres * 100


def final_zeros(n: int) -> int:
    """Return how many zeros stand at the end of the decimal writing of the positive number `n`.

    Count the zeros with which the positive integer `n` ends.

    返回正整数 `n` 的十进制写法末尾有多少个 0。

    统计正整数 `n` 末尾连续的零的个数。

    >>> final_zeros(12000)
    3
    >>> final_zeros(1001)
    0
    >>> final_zeros(10)
    1
    """
    digits = str(n)
    return len(digits) - len(digits.rstrip("0"))


def final_zeros_2(n: int) -> int:
    count = 0
    while n % 10 == 0:
        n //= 10
        count += 1
    return count


def shorter_way_round(a: int, b: int, size: int) -> int:
    """Return the fewest steps from place `a` to place `b` on a circle of `size` places, numbered
    from 0 and walked in either direction.

    The `size` seats of a round table have the numbers 0 to `size` - 1. How far apart are the seats
    `a` and `b`, going the shorter way round?

    返回在有 `size` 个位置（从 0 编号）的圆圈上，从 `a` 走到 `b` 的最少步数，顺逆时针均可。

    圆桌有 `size` 个座位，编号 0 到 `size` - 1，求座位 `a` 与座位 `b` 沿较短一侧相隔几步。

    >>> shorter_way_round(1, 9, 10)
    2
    >>> shorter_way_round(2, 5, 12)
    3
    >>> shorter_way_round(4, 4, 6)
    0
    """
    ahead = (b - a) % size
    return min(ahead, size - ahead)


def shorter_way_round_2(a: int, b: int, size: int) -> int:
    return min((a - b) % size, (b - a) % size)


def speeding_fine(speed: int, limit: int) -> int:
    """Return the fine for driving at `speed` where `limit` is allowed: nothing up to the limit, 30
    if it is exceeded by at most 10, 80 if by at most 20, and 200 for more.

    How much must be paid by somebody who drove at `speed` while only `limit` was permitted? An
    excess of 1 to 10 costs 30, of 11 to 20 costs 80, a greater one 200, and no excess nothing.

    限速为 `limit`、车速为 `speed` 时返回罚款：未超速为 0，超出不多于 10 罚 30，不多于 20 罚 80，更多罚 200。

    某人以 `speed` 的速度行驶在限速 `limit` 的路上，求罚款金额：超 1～10 为 30，超 11～20 为 80，超过 20 为 200，不超为 0。

    >>> speeding_fine(58, 50)
    30
    >>> speeding_fine(70, 50)
    80
    >>> speeding_fine(95, 50)
    200
    >>> speeding_fine(50, 50)
    0
    """
    excess = speed - limit
    if excess <= 0:
        return 0
    if excess <= 10:
        return 30
    return 80 if excess <= 20 else 200


def hidden_dice_sum(dice: list[int]) -> int:
    """Return the sum of the numbers on the bottom of the `dice`, of which the top numbers are
    given. Opposite sides of a die add up to 7.

    The list `dice` says what each die shows on top. Since a number and the one on the opposite
    side always make 7, add up what is hidden underneath; no dice give 0.

    已知每个骰子朝上的点数 `dice`，返回朝下各面点数之和；骰子相对两面之和为 7。

    列表 `dice` 给出各骰子顶面的点数，由于对面点数相加总是 7，求所有底面点数的总和，没有骰子时为 0。

    >>> hidden_dice_sum([6, 1])
    7
    >>> hidden_dice_sum([3, 3, 3])
    12
    >>> hidden_dice_sum([])
    0
    """
    return sum(7 - top for top in dice)


def hidden_dice_sum_2(dice: list[int]) -> int:
    return 7 * len(dice) - sum(dice)


def bits_needed(n: int) -> int:
    """Return how many binary digits are needed to write `n`, which is not negative. Zero needs
    one digit.

    For a non-negative integer `n`, find the length of its binary writing without leading zeros,
    which is 1 for 0.

    返回用二进制写出非负整数 `n` 需要多少位，0 需要一位。

    给定非负整数 `n`，求其二进制表示（无前导零）的长度，`n` 为 0 时长度是 1。

    >>> bits_needed(9)
    4
    >>> bits_needed(1)
    1
    >>> bits_needed(0)
    1
    >>> bits_needed(255)
    8
    """
    return max(1, n.bit_length())


def bits_needed_2(n: int) -> int:
    return len(f"{n:b}")


def odd_numbers_between(a: int, b: int) -> list[int]:
    """Return the odd numbers that are greater than `a` and less than `b`, from small to large.

    List all odd integers strictly between `a` and `b` in ascending order; if there are none, the
    list is empty.

    返回大于 `a` 且小于 `b` 的所有奇数，从小到大排列。

    按升序列出严格介于 `a` 和 `b` 之间的全部奇数，没有则返回空列表。

    >>> odd_numbers_between(2, 8)
    [3, 5, 7]
    >>> odd_numbers_between(-3, 3)
    [-1, 1]
    >>> odd_numbers_between(5, 5)
    []
    """
    return [k for k in range(a + 1, b) if k % 2]
