"""Functions with several cases, whose answer depends on conditions."""

import math


def parcel_price(weight: int, express: bool) -> int:
    """Return the price of sending a parcel of `weight` grams: 3 up to 500 grams, 5 up to 2000
    grams and 9 above that. If `express` is true, the price is doubled.

    You are given the `weight` of a parcel in grams and whether it goes by `express`. A parcel of
    at most 500 grams costs 3, one of at most 2000 grams costs 5, a heavier one costs 9; express
    parcels cost twice as much. Compute the price.

    返回寄送重 `weight` 克的包裹的价格：不超过 500 克为 3，不超过 2000 克为 5，更重为 9；`express` 为真时价格翻倍。

    给定包裹重量 `weight`（克）以及是否加急 `express`，求邮费。500 克以内（含）3 元，2000 克以内（含）5 元，其余 9 元，加急件按两倍收费。

    >>> parcel_price(500, False)
    3
    >>> parcel_price(501, True)
    10
    >>> parcel_price(4000, False)
    9
    """
    if weight <= 500:
        price = 3
    elif weight <= 2000:
        price = 5
    else:
        price = 9
    return price * 2 if express else price


def state_of_water(celsius: float) -> str:
    """Return 'ice', 'water' or 'steam' for water at `celsius` degrees: ice at 0 or below, steam
    at 100 or above, water in between.

    Given a temperature `celsius`, say what water is at it: 'ice' when the temperature is not
    above zero, 'steam' when it is at least 100, and 'water' otherwise.

    返回水在 `celsius` 摄氏度时的状态：不高于 0 度为 'ice'，不低于 100 度为 'steam'，其余为 'water'。

    给定温度 `celsius`，判断水的状态。小于等于 0 返回 'ice'，大于等于 100 返回 'steam'，否则返回 'water'。

    >>> state_of_water(21.5)
    'water'
    >>> state_of_water(0)
    'ice'
    >>> state_of_water(100)
    'steam'
    """
    if celsius <= 0:
        return "ice"
    if celsius >= 100:
        return "steam"
    return "water"


def quadrant_number(x: int, y: int) -> int:
    """Return the number (1 to 4) of the quadrant in which the point (`x`, `y`) lies, or 0 if the
    point lies on an axis.

    For a given point with coordinates `x` and `y`, find its quadrant: 1 when both are positive,
    2 when only `y` is, 3 when both are negative, 4 when only `x` is positive. A point with a
    coordinate that is zero belongs to no quadrant; the answer is then 0.

    返回点 (`x`, `y`) 所在象限的编号（1 到 4），若点在坐标轴上则返回 0。

    给定坐标 `x` 和 `y`，求该点位于第几象限。任一坐标为 0 时不属于任何象限，返回 0。

    >>> quadrant_number(3, 4)
    1
    >>> quadrant_number(-2, 5)
    2
    >>> quadrant_number(6, -1)
    4
    >>> quadrant_number(0, 9)
    0
    """
    if x == 0 or y == 0:
        return 0
    if y > 0:
        return 1 if x > 0 else 2
    return 3 if x < 0 else 4


def quadrant_number_2(x: int, y: int) -> int:
    if x * y == 0:
        return 0
    table = {(True, True): 1, (False, True): 2, (False, False): 3, (True, False): 4}
    return table[(x > 0, y > 0)]


def nearer_of_two(value: int, a: int, b: int) -> int:
    """Return whichever of `a` and `b` is nearer to `value`; when both are equally far away, return
    the smaller of them.

    Given three integers, decide which of the two candidates `a` and `b` has the smaller distance
    to `value`. A tie goes to the smaller candidate.

    返回 `a` 与 `b` 中离 `value` 更近的那个数；若距离相同，返回较小的一个。

    给定整数 `value` 和两个候选数 `a`、`b`，求与 `value` 之差的绝对值更小的候选数，相等时取较小者。

    >>> nearer_of_two(10, 7, 12)
    12
    >>> nearer_of_two(5, 8, 2)
    2
    >>> nearer_of_two(-1, -1, 0)
    -1
    """
    if abs(a - value) < abs(b - value):
        return a
    if abs(b - value) < abs(a - value):
        return b
    return min(a, b)


def nearer_of_two_2(value: int, a: int, b: int) -> int:
    return min((a, b), key=lambda candidate: (abs(candidate - value), candidate))


def odd_one_of_three(a: int, b: int, c: int) -> int | None:
    """Return the one of `a`, `b` and `c` that differs from the other two, which are equal. If all
    three are equal, or all three differ, return None.

    Exactly two of the integers `a`, `b`, `c` may be the same; find the third one. When there is no
    such odd one out, because all are the same or no two are, the answer is None.

    返回 `a`、`b`、`c` 中与另外两个相等的数不同的那个；若三数全相等或互不相等，返回 None。

    给定三个整数 `a`、`b`、`c`，若恰有两个相等，求剩下的那一个，否则返回 None。

    >>> odd_one_of_three(4, 4, 9)
    9
    >>> odd_one_of_three(1, 2, 1)
    2
    >>> odd_one_of_three(5, 5, 5)
    >>> odd_one_of_three(1, 2, 3)
    """
    if a == b and b != c:
        return c
    if a == c and a != b:
        return b
    if b == c and a != b:
        return a
    return None


def odd_one_of_three_2(a: int, b: int, c: int) -> int | None:
    trio = [a, b, c]
    if len(set(trio)) != 2:
        return None
    return next(value for value in trio if trio.count(value) == 1)


def status_family(code: int) -> str:
    """Return the family of the HTTP status `code`: 'info' for 100-199, 'success' for 200-299,
    'redirect' for 300-399, 'client error' for 400-499, 'server error' for 500-599 and 'unknown'
    for anything else.

    Classify an HTTP status `code` by its hundreds: 1 is 'info', 2 'success', 3 'redirect', 4
    'client error', 5 'server error'. Every other code is 'unknown'.

    返回 HTTP 状态码 `code` 的类别：1xx 为 'info'，2xx 为 'success'，3xx 为 'redirect'，4xx 为 'client error'，5xx 为
    'server error'，其他为 'unknown'。

    给定状态码 `code`，按百位数字 1 到 5 依次返回 'info'、'success'、'redirect'、'client error'、'server error'，不在 100 到
    599 之间则返回 'unknown'。

    >>> status_family(204)
    'success'
    >>> status_family(404)
    'client error'
    >>> status_family(99)
    'unknown'
    """
    families = {
        1: "info",
        2: "success",
        3: "redirect",
        4: "client error",
        5: "server error",
    }
    return families.get(code // 100, "unknown")


def status_family_2(code: int) -> str:
    if code < 100 or code > 599:
        return "unknown"
    if code < 200:
        return "info"
    if code < 300:
        return "success"
    if code < 400:
        return "redirect"
    if code < 500:
        return "client error"
    return "server error"


def battery_icon(percent: int, charging: bool) -> str:
    """Return which battery icon to show: 'bolt' while `charging` is true, else 'empty' below 10
    `percent`, 'low' below 40, 'full' from 90 on, and 'medium' for the rest.

    Write a function that picks an icon for a battery that is filled to `percent`. If it is
    `charging`, the icon is always 'bolt'. Otherwise it is 'empty' (less than 10), 'low' (10 to
    39), 'medium' (40 to 89) or 'full' (90 and more).

    返回应显示的电池图标：`charging` 为真时为 'bolt'；否则 `percent` 小于 10 为 'empty'，小于 40 为 'low'，小于 90 为
    'medium'，其余为 'full'。

    编写一个函数，根据电量 `percent` 和是否正在充电 `charging` 选择图标。充电时总是 'bolt'，未充电时 10 以下为 'empty'，10 到 39 为
    'low'，40 到 89 为 'medium'，90 及以上为 'full'。

    >>> battery_icon(55, False)
    'medium'
    >>> battery_icon(5, True)
    'bolt'
    >>> battery_icon(9, False)
    'empty'
    >>> battery_icon(90, False)
    'full'
    """
    if charging:
        return "bolt"
    if percent < 10:
        return "empty"
    if percent < 40:
        return "low"
    if percent < 90:
        return "medium"
    return "full"


def place_in_interval(point: int, start: int, end: int) -> str:
    """Return 'before', 'inside' or 'after', according to where `point` lies with respect to the
    interval from `start` to `end`, both of which belong to the interval.

    You are given a `point` and a closed interval [`start`, `end`]. Tell whether the point comes
    'before' it, lies 'inside' it (the ends count as inside), or comes 'after' it.

    返回 `point` 相对于闭区间 [`start`, `end`] 的位置：'before'、'inside' 或 'after'，端点算在区间内。

    给定点 `point` 与区间两端 `start`、`end`（包含端点），小于左端返回 'before'，大于右端返回 'after'，否则返回 'inside'。

    >>> place_in_interval(3, 5, 9)
    'before'
    >>> place_in_interval(9, 5, 9)
    'inside'
    >>> place_in_interval(12, 5, 9)
    'after'
    """
    if point < start:
        return "before"
    if point > end:
        return "after"
    return "inside"


def divisor_in_range(n: int, low: int, high: int) -> int:
    """Return the smallest divisor of `n` that is at least `low` and at most `high`, or -1 if none
    is. All three numbers are positive.

    Given positive integers `n`, `low` and `high`, look through the range from `low` to `high`
    inclusive for the first number that divides `n` without remainder. Return -1 when there is
    nothing to find, also when the range is empty.

    返回 `n` 的约数中处于 `low` 到 `high`（含两端）之间的最小者，没有则返回 -1。三个数均为正整数。

    给定正整数 `n`、`low`、`high`，在区间 [`low`, `high`] 中查找第一个能整除 `n` 的数，找不到或区间为空时返回 -1。

    >>> divisor_in_range(30, 4, 10)
    5
    >>> divisor_in_range(13, 2, 12)
    -1
    >>> divisor_in_range(8, 9, 3)
    -1
    """
    for candidate in range(low, high + 1):
        if n % candidate == 0:
            return candidate
    return -1


def divisor_in_range_2(n: int, low: int, high: int) -> int:
    return next((d for d in range(low, high + 1) if n % d == 0), -1)


def compare_version_texts(left: str, right: str) -> int:
    """Compare two version texts such as '1.10.2' part by part as numbers and return -1 if `left`
    is older than `right`, 1 if it is newer and 0 if they are the same. Missing parts count as 0.

    Return the sign of the comparison of the dotted versions `left` and `right`: -1, 0 or 1. Each
    part is a number, so '1.9' is less than '1.10', and '2' is equal to '2.0'.

    比较两个版本号 `left` 和 `right`，各段按数值比较，缺少的段视为 0；前者较旧返回 -1，较新返回 1，相同返回 0。

    给定用点分隔的版本号 `left` 与 `right`，返回它们的大小关系（-1、0 或 1）。注意 '1.9' 小于 '1.10'，而 '2' 与 '2.0' 相等。

    >>> compare_version_texts('1.9', '1.10')
    -1
    >>> compare_version_texts('2.0.0', '2')
    0
    >>> compare_version_texts('3.1', '3.0.7')
    1
    """
    a = [int(part) for part in left.split(".")]
    b = [int(part) for part in right.split(".")]
    size = max(len(a), len(b))
    a += [0] * (size - len(a))
    b += [0] * (size - len(b))
    if a == b:
        return 0
    return -1 if a < b else 1


def compare_version_texts_2(left: str, right: str) -> int:
    def parts(version: str) -> list[int]:
        numbers = [int(part) for part in version.split(".")]
        while numbers and numbers[-1] == 0:
            numbers.pop()
        return numbers

    a, b = parts(left), parts(right)
    return (a > b) - (a < b)


def hand_game_winner(first: str, second: str) -> str | None:
    """Return who wins a round of rock, paper, scissors: 'first', 'second' or 'draw'. Return None
    if `first` or `second` is not one of the words 'rock', 'paper' and 'scissors'.

    Two players show `first` and `second`, each of which should be 'rock', 'paper' or 'scissors'.
    Rock beats scissors, scissors beat paper, paper beats rock. Answer with 'first', 'second' or
    'draw', and with None if a hand is not valid.

    返回石头剪刀布的结果：'first'、'second' 或 'draw'；若 `first` 或 `second` 不是 'rock'、'paper'、'scissors' 之一则返回
    None。

    两名玩家分别出 `first` 和 `second`（取值应为 'rock'、'paper' 或 'scissors'），判断谁赢，前者赢返回 'first'，后者赢返回
    'second'，平局返回 'draw'，任一手势无效则返回 None。

    >>> hand_game_winner('rock', 'scissors')
    'first'
    >>> hand_game_winner('rock', 'paper')
    'second'
    >>> hand_game_winner('paper', 'paper')
    'draw'
    >>> hand_game_winner('rock', 'well')
    """
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    if first not in beats or second not in beats:
        return None
    if first == second:
        return "draw"
    return "first" if beats[first] == second else "second"


def hand_game_winner_2(first: str, second: str) -> str | None:
    hands = ["rock", "paper", "scissors"]
    if first not in hands or second not in hands:
        return None
    distance = (hands.index(first) - hands.index(second)) % 3
    return ["draw", "first", "second"][distance]


def parking_charge(minutes: int) -> int:
    """Return what parking for `minutes` minutes costs: the first 30 minutes are free, after that
    every hour begun (counted from the start) costs 2, but never more than 20.

    Compute a parking fee. Whoever stays at most 30 `minutes` pays nothing; everybody else pays 2
    for each started hour of the whole stay, with a maximum of 20.

    返回停车 `minutes` 分钟的费用：30 分钟以内（含）免费，否则从开始停车起每满或不足一小时收 2 元，最多 20 元。

    编写一个函数，计算停车 `minutes` 分钟应付的钱。不超过 30 分钟不收费；超过后整段时间按小时向上取整，每小时 2 元，封顶 20 元。

    >>> parking_charge(30)
    0
    >>> parking_charge(31)
    2
    >>> parking_charge(61)
    4
    >>> parking_charge(1440)
    20
    """
    if minutes <= 30:
        return 0
    hours = math.ceil(minutes / 60)
    return min(hours * 2, 20)


def parking_charge_2(minutes: int) -> int:
    if minutes <= 30:
        return 0
    fee = 0
    while minutes > 0 and fee < 20:
        fee += 2
        minutes -= 60
    return fee


def biggest_even_of(a: int, b: int, c: int) -> int | None:
    """Return the biggest even number among `a`, `b` and `c`, or None if all of them are odd.

    Of the three integers `a`, `b` and `c`, ignore the odd ones and give back the largest that is
    left. Without any even one the result is None.

    返回 `a`、`b`、`c` 中最大的偶数，若三个都是奇数则返回 None。

    给定三个整数 `a`、`b`、`c`，忽略其中的奇数，求剩下的最大值；没有偶数时返回 None。

    >>> biggest_even_of(4, 9, 6)
    6
    >>> biggest_even_of(-2, 7, -8)
    -2
    >>> biggest_even_of(1, 3, 5)
    """
    evens = [value for value in (a, b, c) if value % 2 == 0]
    return max(evens) if evens else None


def biggest_even_of_2(a: int, b: int, c: int) -> int | None:
    best = None
    for value in (a, b, c):
        if value % 2 == 0 and (best is None or value > best):
            best = value
    return best


def angle_name(degrees: int) -> str:
    """Return the name of an angle of `degrees` degrees: 'acute' (below 90), 'right' (90), 'obtuse'
    (below 180), 'straight' (180) or 'reflex' (below 360). Angles that are not above 0 or not
    below 360 are 'invalid'.

    For a given whole number of `degrees` strictly between 0 and 360, name the angle: under 90 it
    is 'acute', exactly 90 'right', between 90 and 180 'obtuse', exactly 180 'straight', and more
    'reflex'. Any other number gives 'invalid'.

    返回 `degrees` 度角的名称：小于 90 为 'acute'，等于 90 为 'right'，小于 180 为 'obtuse'，等于 180 为 'straight'，小于 360
    为 'reflex'；不大于 0 或不小于 360 时为 'invalid'。

    判断角度 `degrees` 属于哪一类：锐角 'acute'、直角 'right'、钝角 'obtuse'、平角 'straight'、优角 'reflex'（大于 180 且小于
    360），不在 0 到 360 之间（不含两端）则返回 'invalid'。

    >>> angle_name(45)
    'acute'
    >>> angle_name(90)
    'right'
    >>> angle_name(200)
    'reflex'
    >>> angle_name(0)
    'invalid'
    """
    if degrees <= 0 or degrees >= 360:
        return "invalid"
    if degrees == 90:
        return "right"
    if degrees == 180:
        return "straight"
    if degrees < 90:
        return "acute"
    return "obtuse" if degrees < 180 else "reflex"


def compass_letter(heading: int) -> str:
    """Return the compass letter 'N', 'E', 'S' or 'W' that is closest to a `heading` in degrees,
    where 0 is north and 90 is east. Headings below 0 or above 359 wrap around; halfway between
    two letters, the next one clockwise is taken.

    Given a `heading` in degrees (0 north, 90 east, 180 south, 270 west, any integer allowed, with
    360 the same as 0), find the nearest main direction as one of the letters N, E, S, W. At 45,
    135, 225 and 315 the clockwise neighbour wins, so 45 gives 'E'.

    返回与航向角 `heading`（度，0 为北，90 为东）最接近的方向字母 'N'、'E'、'S' 或 'W'；角度按 360 循环，正好在两者中间时取顺时针方向的那个。

    给定任意整数角度 `heading`，以 360 为周期，0 为北、90 为东、180 为南、270 为西，求最近的方向 'N'、'E'、'S'、'W'，例如 45
    这样的中间值归顺时针的下一个方向 'E'。

    >>> compass_letter(10)
    'N'
    >>> compass_letter(45)
    'E'
    >>> compass_letter(-90)
    'W'
    >>> compass_letter(700)
    'N'
    """
    return "NESW"[(heading + 45) % 360 // 90]


def compass_letter_2(heading: int) -> str:
    angle = heading % 360
    if 45 <= angle < 135:
        return "E"
    if 135 <= angle < 225:
        return "S"
    if 225 <= angle < 315:
        return "W"
    return "N"


def ticket_age_group(age: int) -> str | None:
    """Return the ticket group for `age`: 'free' under 6, 'child' under 15, 'adult' under 65 and
    'senior' from 65 on. A negative age gives None.

    Which ticket does a person aged `age` need? Under six it is 'free', from 6 to 14 'child', from
    15 to 64 'adult', and later 'senior'. Return None for an `age` below zero.

    返回年龄 `age` 对应的票种：6 岁以下 'free'，15 岁以下 'child'，65 岁以下 'adult'，65 岁及以上 'senior'；负数返回 None。

    给定年龄 `age`，判断票种。0 到 5 岁为 'free'，6 到 14 岁为 'child'，15 到 64 岁为 'adult'，更大为 'senior'，年龄为负则返回 None。

    >>> ticket_age_group(5)
    'free'
    >>> ticket_age_group(15)
    'adult'
    >>> ticket_age_group(80)
    'senior'
    >>> ticket_age_group(-1)
    """
    if age < 0:
        return None
    for limit, group in ((6, "free"), (15, "child"), (65, "adult")):
        if age < limit:
            return group
    return "senior"


def shorter_text(s: str, t: str) -> str:
    """Return the shorter of the texts `s` and `t`; if they are equally long, the one that comes
    first in alphabetical order.

    Given two strings, choose between `s` and `t`: fewer characters win, and with equal lengths the
    one that is smaller as a string.

    返回 `s` 与 `t` 中较短的一个，长度相同时返回字典序较小的。

    给定两个字符串 `s` 和 `t`，先比较长度，取短者；若一样长，则取按字典序排在前面的那个。

    >>> shorter_text('pear', 'fig')
    'fig'
    >>> shorter_text('lime', 'kiwi')
    'kiwi'
    >>> shorter_text('', 'a')
    ''
    """
    return min(s, t, key=lambda text: (len(text), text))


def shorter_text_2(s: str, t: str) -> str:
    if len(s) != len(t):
        return s if len(s) < len(t) else t
    return s if s <= t else t


def pin_is_safe(pin: str) -> bool:
    """Check whether `pin` is a safe PIN: exactly four digits, not all of them the same, and not
    four digits of which each is one more, or each one less, than the digit before.

    Return True if the string `pin` consists of four digits 0-9 that are neither all equal (like
    '7777') nor a run going up or down by one (like '3456' or '9876'), else False.

    判断 `pin` 是否是安全的密码：恰好四位数字，不全相同，也不是逐位加一或逐位减一的连续数字。

    编写一个函数，若字符串 `pin` 由四个数字组成，且不像 '7777' 那样全部相同，也不像 '3456' 或 '9876' 那样依次递增或递减 1，则返回 True，否则返回 False。

    >>> pin_is_safe('2907')
    True
    >>> pin_is_safe('4321')
    False
    >>> pin_is_safe('0000')
    False
    >>> pin_is_safe('12a4')
    False
    """
    if len(pin) != 4 or any(char not in "0123456789" for char in pin):
        return False
    steps = {int(b) - int(a) for a, b in zip(pin, pin[1:])}
    return steps not in ({0}, {1}, {-1})


def pin_is_safe_2(pin: str) -> bool:
    if len(pin) != 4 or not set(pin) <= set("0123456789"):
        return False
    digits = "0123456789"
    if pin in digits or pin in digits[::-1]:
        return False
    return len(set(pin)) > 1


def season_for(month: int, southern: bool) -> str:
    """Return the season of `month` (1 to 12): 'winter' for December to February, then 'spring',
    'summer' and 'autumn', three months each. If `southern` is true, winter and summer as well as
    spring and autumn are exchanged.

    Given the number of a `month`, name its season on the northern half of the earth, where
    winter is made of the months 12, 1 and 2, spring of 3 to 5, summer of 6 to 8 and autumn of 9
    to 11; on the `southern` half, return the opposite season.

    返回 `month` 月所属的季节：12、1、2 月为 'winter'，3 到 5 月为 'spring'，6 到 8 月为 'summer'，9 到 11 月为 'autumn'；若
    `southern` 为真（南半球）则返回相反的季节。

    给定月份 `month`（1 到 12）以及是否在南半球 `southern`，求季节名称。北半球从 12 月起每三个月依次为
    'winter'、'spring'、'summer'、'autumn'，南半球冬夏互换、春秋互换。

    >>> season_for(12, False)
    'winter'
    >>> season_for(4, False)
    'spring'
    >>> season_for(1, True)
    'summer'
    """
    seasons = ["winter", "spring", "summer", "autumn"]
    index = month % 12 // 3
    if southern:
        index = (index + 2) % 4
    return seasons[index]


def hands_angle(hour: int, minute: int) -> float:
    """Return the smaller angle in degrees between the hands of a clock at `hour` : `minute`. The
    hour is from 0 to 23, and the hour hand moves on with the minutes.

    A clock shows the time given by `hour` (0 to 23) and `minute` (0 to 59). The long hand goes 6
    degrees in a minute, the short one half a degree. Compute the angle between them as a float
    of at most 180.

    返回时刻 `hour` 时 `minute` 分钟表时针与分针之间较小的夹角（度，浮点数），时针随分钟移动，`hour` 取 0 到 23。

    给定 `hour`（0 到 23）和 `minute`（0 到 59），分针每分钟转 6 度，时针每分钟转 0.5 度，求两针夹角，结果为不超过 180 的浮点数。

    >>> hands_angle(3, 0)
    90.0
    >>> hands_angle(12, 30)
    165.0
    >>> hands_angle(21, 0)
    90.0
    """
    difference = abs((hour % 12) * 30 + minute * 0.5 - minute * 6)
    return min(difference, 360 - difference)


def bracket_tax(income: int) -> int:
    """Return the tax on `income`: nothing for the first 10000, 10 percent of the part from there
    to 40000 and 30 percent of what exceeds 40000, rounded down to a whole number.

    Compute a progressive tax. The part of `income` up to 10000 is free, the part between 10000
    and 40000 is taxed at 10 percent, everything above at 30 percent. Drop fractions of the sum.

    返回收入 `income` 应缴的税：10000 以内免税，10000 到 40000 的部分按 10%，超过 40000 的部分按 30%，总额向下取整。

    实现分级计税：给定 `income`，不超过 10000 的部分不计税，10000 至 40000 之间的部分税率 10%，以上部分税率 30%，求税额并舍去小数。

    >>> bracket_tax(9000)
    0
    >>> bracket_tax(10015)
    1
    >>> bracket_tax(50000)
    6000
    """
    lower = max(0, min(income, 40000) - 10000)
    upper = max(0, income - 40000)
    return (lower * 10 + upper * 30) // 100


def bracket_tax_2(income: int) -> int:
    if income <= 10000:
        return 0
    if income <= 40000:
        return (income - 10000) * 10 // 100
    return (30000 * 10 + (income - 40000) * 30) // 100


def board_square_color(square: str) -> str | None:
    """Return 'dark' or 'light' for a chess `square` such as 'a1' (which is dark), or None if the
    text is not a letter from a to h followed by a digit from 1 to 8.

    You are given the name of a `square` of a chess board, a letter a-h and a digit 1-8. The square
    'a1' is 'dark' and neighbours have different colours. Say which colour the square has; for
    anything that does not name a square return None.

    返回国际象棋格子 `square`（如 'a1'）的颜色 'dark' 或 'light'，其中 'a1' 为 'dark'；格式不是字母 a-h 加数字 1-8 时返回 None。

    给定棋盘格名称 `square`，由 a 到 h 的一个字母和 1 到 8 的一个数字组成，相邻格颜色不同且 'a1' 为 'dark'，求该格是 'dark' 还是
    'light'，名称无效则返回 None。

    >>> board_square_color('a1')
    'dark'
    >>> board_square_color('d1')
    'light'
    >>> board_square_color('h9')
    >>> board_square_color('')
    """
    if len(square) != 2 or square[0] not in "abcdefgh" or square[1] not in "12345678":
        return None
    column = "abcdefgh".index(square[0])
    row = int(square[1]) - 1
    return "dark" if (column + row) % 2 == 0 else "light"


def knight_reaches(start: str, goal: str) -> bool:
    """Check whether a chess knight can go from `start` to `goal` in one move. Both are squares
    like 'b1'; a knight moves two squares along one direction and one along the other.

    Given two squares of a chess board, `start` and `goal`, written as a letter and a digit, return
    True if they are a knight's move apart: by two columns and one row, or one column and two rows.

    判断国际象棋的马能否一步从 `start` 走到 `goal`，两者都是形如 'b1' 的格子，马走“日”字。

    给定用字母加数字表示的两个格子 `start` 和 `goal`，若它们相差两列一行或一列两行则返回 True，否则返回 False。

    >>> knight_reaches('b1', 'c3')
    True
    >>> knight_reaches('b1', 'b3')
    False
    >>> knight_reaches('e4', 'e4')
    False
    >>> knight_reaches('d5', 'b4')
    True
    """
    columns = abs(ord(start[0]) - ord(goal[0]))
    rows = abs(int(start[1]) - int(goal[1]))
    return columns * rows == 2


def knight_reaches_2(start: str, goal: str) -> bool:
    columns = abs(ord(start[0]) - ord(goal[0]))
    rows = abs(ord(start[1]) - ord(goal[1]))
    return sorted([columns, rows]) == [1, 2]


def trend_of_three(a: int, b: int, c: int) -> str:
    """Return 'rising' if `a` < `b` < `c`, 'falling' if `a` > `b` > `c`, 'flat' if all three are
    equal, and 'mixed' in all other cases.

    Three measurements `a`, `b`, `c` follow one another. Describe them in a word: 'rising' when each
    is greater than the one before, 'falling' when each is smaller, 'flat' when none differs from
    another, otherwise 'mixed'.

    若 `a` < `b` < `c` 返回 'rising'，若 `a` > `b` > `c` 返回 'falling'，三者相等返回 'flat'，其他情况返回 'mixed'。

    给定先后测得的三个数 `a`、`b`、`c`，判断趋势：严格上升为 'rising'，严格下降为 'falling'，完全相等为 'flat'，其余为 'mixed'。

    >>> trend_of_three(1, 4, 9)
    'rising'
    >>> trend_of_three(3, 0, -3)
    'falling'
    >>> trend_of_three(2, 2, 2)
    'flat'
    >>> trend_of_three(1, 1, 2)
    'mixed'
    """
    if a < b < c:
        return "rising"
    if a > b > c:
        return "falling"
    if a == b == c:
        return "flat"
    return "mixed"


def count_real_roots(a: int, b: int, c: int) -> int:
    """Return how many different real solutions x the equation a*x*x + b*x + c = 0 has for the
    integers `a`, `b` and `c`; return -1 if every x is a solution. `a` may be 0.

    Count the real roots of the polynomial with the coefficients `a` (of x squared), `b` (of x) and
    `c`. When `a` is zero, the equation is linear; when all three are zero, it holds for
    every x and the answer is -1.

    返回方程 a*x*x + b*x + c = 0 的不同实数解的个数，系数为整数 `a`、`b`、`c`，`a` 可以为 0；若任何 x 都是解则返回 -1。

    给定二次项系数 `a`、一次项系数 `b` 和常数项 `c`，统计方程不同实根的个数。`a` 为 0 时按一次方程处理，三者全为 0 时有无穷多解，返回 -1。

    >>> count_real_roots(1, 0, -4)
    2
    >>> count_real_roots(1, 2, 1)
    1
    >>> count_real_roots(0, 0, 5)
    0
    >>> count_real_roots(0, 0, 0)
    -1
    """
    if a == 0:
        if b == 0:
            return -1 if c == 0 else 0
        return 1
    discriminant = b * b - 4 * a * c
    if discriminant > 0:
        return 2
    return 1 if discriminant == 0 else 0


def clap_or_number(n: int) -> str:
    """Return what a player of the clapping game says for the positive number `n`: 'clap' if `n` is
    a multiple of 7 or has the digit 7, otherwise the number itself as text.

    In a counting game one claps at every positive `n` that is divisible by 7 or in which a 7 is
    written. Return 'clap' for such numbers and the decimal digits of `n` for all others.

    返回“逢七拍手”游戏中正整数 `n` 对应的内容：`n` 是 7 的倍数或含数字 7 时为 'clap'，否则为该数的字符串形式。

    给定正整数 `n`，若能被 7 整除或者十进制写法中出现 7，返回 'clap'，否则返回 `n` 的十进制字符串。

    >>> clap_or_number(14)
    'clap'
    >>> clap_or_number(27)
    'clap'
    >>> clap_or_number(15)
    '15'
    """
    if n % 7 == 0 or "7" in str(n):
        return "clap"
    return str(n)


def lift_to_send(left: int, right: int, floor: int) -> str:
    """Return which lift should go to `floor`, 'left' or 'right': the one that is fewer floors
    away. When both are equally far, the lower lift goes, and at the same floor the left one.

    The `left` lift and the `right` lift stand at these floors, and somebody waits at `floor`. Send
    the nearer one, in a tie the one that stands lower, and if they stand at the same floor, the
    left one. Answer 'left' or 'right'.

    返回应派往 `floor` 层的电梯 'left' 或 'right'：派距离较近的；距离相等时派所在楼层较低的，同层则派左边的。

    两部电梯分别停在 `left` 层和 `right` 层，有人在 `floor` 层等候。哪部离得近就派哪部，一样近就派位置低的，在同一层就派左边的，结果为 'left' 或 'right'。

    >>> lift_to_send(1, 8, 6)
    'right'
    >>> lift_to_send(8, 2, 5)
    'right'
    >>> lift_to_send(4, 4, 0)
    'left'
    """
    left_distance = abs(left - floor)
    right_distance = abs(right - floor)
    if left_distance == right_distance:
        return "left" if left <= right else "right"
    return "left" if left_distance < right_distance else "right"


def lift_to_send_2(left: int, right: int, floor: int) -> str:
    lifts = [(abs(left - floor), left, "left"), (abs(right - floor), right, "right")]
    return min(lifts)[2]


def tennis_score(server: int, receiver: int) -> str:
    """Return the score of a tennis game in which the `server` and the `receiver` have won so many
    points. With at least 4 points and 2 more than the other, it is 'game server' or 'game
    receiver'. Otherwise, with 3 or more points each, it is 'deuce' when they are equal, else
    'advantage server' or 'advantage receiver'. All other scores are like '30-15', where 0, 1, 2
    and 3 points are written 0, 15, 30 and 40.

    Given the points that `server` and `receiver` have won, describe a tennis game. Who has four or
    more and leads by two has won: 'game server' or 'game receiver'. From three points each on, say
    'deuce' if level, and else 'advantage' with the name of the leader. Before that, join the
    two scores from 0, 15, 30, 40 with a hyphen.

    返回网球一局的比分，`server` 和 `receiver` 为双方赢得的分数。一方至少 4 分且领先 2 分以上为 'game server' 或 'game
    receiver'；否则双方都至少 3 分时，平分为 'deuce'，有人领先为 'advantage server' 或 'advantage receiver'；其余形如
    '30-15'，0、1、2、3 分写作 0、15、30、40。

    给定发球方得分数 `server` 与接发球方得分数 `receiver`，描述网球局势：达到 4 分且多 2 分者获胜，返回 'game ' 加 'server' 或
    'receiver'；双方均不少于 3 分且未分胜负时返回 'deuce'（相等）或 'advantage ' 加领先者；其他情况用连字符连接 0、15、30、40 表示的比分。

    >>> tennis_score(2, 1)
    '30-15'
    >>> tennis_score(3, 3)
    'deuce'
    >>> tennis_score(5, 4)
    'advantage server'
    >>> tennis_score(1, 4)
    'game receiver'
    """
    leader = "server" if server > receiver else "receiver"
    if max(server, receiver) >= 4 and abs(server - receiver) >= 2:
        return "game " + leader
    if min(server, receiver) >= 3:
        return "deuce" if server == receiver else "advantage " + leader
    names = ["0", "15", "30", "40"]
    return names[server] + "-" + names[receiver]


def counted_noun(count: int, noun: str) -> str:
    """Return `count` and `noun` as a phrase: 'no apples', '1 apple', '2 apples'. The plural is
    formed by an s; after a noun that ends in s, x or ch, by es.

    Write a function that puts a number before a `noun`. If `count` is 1, the noun stays as it is;
    otherwise add 's' to it, or 'es' if it ends in 's', 'x' or 'ch'. A `count` of 0 is written
    as 'no'.

    返回由数量 `count` 和名词 `noun` 组成的短语，如 'no apples'、'1 apple'、'2 apples'；复数加 s，以 s、x 或 ch 结尾的加 es。

    编写一个函数，把数量 `count` 写在名词 `noun` 前面，中间一个空格。数量为 1 时名词不变，否则加 's'（以 's'、'x'、'ch' 结尾时加 'es'），数量为 0 时写成
    'no'。

    >>> counted_noun(1, 'apple')
    '1 apple'
    >>> counted_noun(3, 'box')
    '3 boxes'
    >>> counted_noun(0, 'cat')
    'no cats'
    """
    if count == 1:
        return f"1 {noun}"
    ending = "es" if noun.endswith(("s", "x", "ch")) else "s"
    return f"{count or 'no'} {noun}{ending}"


def counted_noun_2(count: int, noun: str) -> str:
    amount = "no" if count == 0 else str(count)
    if count != 1:
        if noun[-1:] in ("s", "x") or noun[-2:] == "ch":
            noun += "es"
        else:
            noun += "s"
    return amount + " " + noun


def letter_case_of(text: str) -> str:
    """Return 'upper' if all letters of `text` are capital, 'lower' if all are small, 'mixed' if
    there are both, and 'none' if `text` has no letters.

    Look only at the letters of `text` and say in which case they are written: 'upper', 'lower',
    or 'mixed' when capital and small letters occur. A text without letters gives 'none'.

    返回 `text` 中字母的大小写情况：全大写为 'upper'，全小写为 'lower'，两者都有为 'mixed'，没有字母为 'none'。

    判断字符串 `text` 的字母是哪种写法，只看字母。只有大写返回 'upper'，只有小写返回 'lower'，混用返回 'mixed'，不含字母返回 'none'。

    >>> letter_case_of('HTTP 404')
    'upper'
    >>> letter_case_of('Hello')
    'mixed'
    >>> letter_case_of('a-b')
    'lower'
    >>> letter_case_of('12')
    'none'
    """
    has_upper = any(char.isupper() for char in text)
    has_lower = any(char.islower() for char in text)
    if has_upper and has_lower:
        return "mixed"
    if has_upper:
        return "upper"
    return "lower" if has_lower else "none"


def letter_case_of_2(text: str) -> str:
    if text.isupper():
        return "upper"
    if text.islower():
        return "lower"
    if text.upper() == text.lower():
        return "none"
    return "mixed"


def glue_words(left: str, right: str) -> str:
    """Return `left` followed by `right`, with the longest end of `left` that is also a beginning of
    `right` written only once.

    Given two texts, join them so that they overlap as much as possible: find the longest suffix of
    `left` that is a prefix of `right` and do not repeat it. Without an overlap they are just put
    together.

    返回 `left` 与 `right` 重叠拼接的结果：`left` 的后缀同时是 `right` 的前缀的最长部分只写一次。

    给定字符串 `left` 和 `right`，找到既是 `left` 结尾又是 `right` 开头的最长片段，拼接时该片段只保留一份；没有重叠则直接相连。

    >>> glue_words('break', 'eaknife')
    'breaknife'
    >>> glue_words('sun', 'day')
    'sunday'
    >>> glue_words('aba', 'aba')
    'aba'
    >>> glue_words('', 'x')
    'x'
    """
    for size in range(min(len(left), len(right)), 0, -1):
        if left.endswith(right[:size]):
            return left + right[size:]
    return left + right


def edit_between(old: str, new: str) -> str:
    """Return which single edit turns `old` into `new`: 'insert' of one character, 'delete' of one
    character, 'replace' of one character, 'same' if they are equal, and 'other' if one edit is not
    enough.

    Compare two texts `old` and `new`. Answer 'same' when nothing changed; 'insert', 'delete' or
    'replace' when exactly one character was added, taken away or exchanged; 'other' when more has
    changed.

    返回把 `old` 变成 `new` 的单次编辑：插入一个字符 'insert'，删除一个字符 'delete'，替换一个字符 'replace'，相同为 'same'，一次编辑不够则为
    'other'。

    比较字符串 `old` 和 `new`：没有变化返回 'same'；恰好增加、去掉或改动一个字符时分别返回 'insert'、'delete'、'replace'；改动更多时返回
    'other'。

    >>> edit_between('cat', 'cart')
    'insert'
    >>> edit_between('house', 'hose')
    'delete'
    >>> edit_between('pen', 'pan')
    'replace'
    >>> edit_between('abc', 'cba')
    'other'
    """
    def drops_one(longer: str, shorter: str) -> bool:
        return any(longer[:i] + longer[i + 1:] == shorter for i in range(len(longer)))

    if old == new:
        return "same"
    if len(old) == len(new):
        different = sum(a != b for a, b in zip(old, new))
        return "replace" if different == 1 else "other"
    if drops_one(new, old):
        return "insert"
    return "delete" if drops_one(old, new) else "other"


def percent_of(part: float, whole: float) -> float | None:
    """Return what percentage `part` is of `whole`, rounded to one decimal, or None if `whole` is
    zero.

    Given the numbers `part` and `whole`, compute `part` as percent of `whole` with one digit after
    the point. Since nothing can be divided by zero, a `whole` of 0 gives None.

    返回 `part` 占 `whole` 的百分比，保留一位小数；`whole` 为 0 时返回 None。

    给定 `part` 与 `whole`，求前者是后者的百分之几，四舍五入到一位小数。若 `whole` 等于 0，则返回 None。

    >>> percent_of(1, 8)
    12.5
    >>> percent_of(2, 3)
    66.7
    >>> percent_of(5, 0)
    """
    if whole == 0:
        return None
    return round(part / whole * 100, 1)


def triangular_index(n: int) -> int:
    """Return k if `n` is the k-th triangular number 1 + 2 + ... + k with k at least 1, or -1 if
    `n` is no such number.

    The triangular numbers are 1, 3, 6, 10, ... . Find the position of `n` among them, beginning
    with 1, and give back -1 if `n` does not occur.

    若 `n` 是第 k 个三角形数 1 + 2 + ... + k（k 至少为 1），返回 k，否则返回 -1。

    三角形数依次为 1、3、6、10……，求 `n` 是其中的第几个（从 1 数起），不是三角形数则返回 -1。

    >>> triangular_index(10)
    4
    >>> triangular_index(1)
    1
    >>> triangular_index(8)
    -1
    >>> triangular_index(0)
    -1
    """
    total = 0
    k = 0
    while total < n:
        k += 1
        total += k
    return k if total == n and k > 0 else -1


def triangular_index_2(n: int) -> int:
    if n < 1:
        return -1
    root = math.isqrt(8 * n + 1)
    return (root - 1) // 2 if root * root == 8 * n + 1 else -1


def first_common_day(a: int, b: int, limit: int) -> int:
    """Return the first day from 1 to `limit` that is a multiple of both `a` and `b`, or -1 if there
    is none. `a` and `b` are positive.

    One bus comes every `a` days, another every `b` days, and both came on day 0. On which later day
    do they meet again for the first time? Return -1 if that is after day `limit`.

    返回 1 到 `limit` 天中第一个同时是 `a` 和 `b` 的倍数的日子，没有则返回 -1，`a`、`b` 为正整数。

    一辆车每 `a` 天来一次，另一辆每 `b` 天来一次，第 0 天两辆都来过。求它们下一次同一天到来是第几天，超过第 `limit` 天则返回 -1。

    >>> first_common_day(4, 6, 30)
    12
    >>> first_common_day(5, 7, 30)
    -1
    >>> first_common_day(3, 3, 3)
    3
    """
    day = a * b // math.gcd(a, b)
    return day if day <= limit else -1


def first_common_day_2(a: int, b: int, limit: int) -> int:
    for day in range(a, limit + 1, a):
        if day % b == 0:
            return day
    return -1
