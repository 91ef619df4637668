"""Short exercises as programming courses and office work in China put them."""

import heapq
import math
import re
from datetime import date, timedelta


def hundreds_equal_units(n: int) -> bool:
    """Return whether the hundreds digit of the three-digit number `n` equals its units digit.

    You are given a number `n` with three digits. Take out the first and the last digit by division
    and tell whether they are the same.

    判断三位数 `n` 的百位数字与个位数字是否相同。

    输入一个三位数 `n`，用整除和取余分离出百位和个位，相等返回 True，否则返回 False。

    >>> hundreds_equal_units(373)
    True
    >>> hundreds_equal_units(374)
    False
    >>> hundreds_equal_units(100)
    False
    """
    return n // 100 == n % 10


def hundreds_equal_units_2(n: int) -> bool:
    digits = str(n)
    return digits[0] == digits[2]


def seven_related(n: int) -> list[int]:
    """Return the numbers from 1 to `n` which are divisible by 7 or contain the digit 7.

    In the clapping game, players clap at multiples of 7 and at numbers written with a 7. List all
    numbers up to and including `n` at which they clap.

    返回 1 到 `n` 中所有是 7 的倍数或者含有数字 7 的数。

    “逢七拍手”游戏：遇到 7 的倍数或带 7 的数要拍手。请按从小到大列出不超过 `n` 的所有要拍手的数。

    >>> seven_related(28)
    [7, 14, 17, 21, 27, 28]
    >>> seven_related(7)
    [7]
    >>> seven_related(5)
    []
    """
    return [number for number in range(1, n + 1) if number % 7 == 0 or "7" in str(number)]


def seven_related_2(n: int) -> list[int]:
    result = []
    for number in range(1, n + 1):
        if number % 7 == 0 or "7" in str(number):
            result.append(number)
    return result


def sum_unrelated_to(n: int, digit: int) -> int:
    """Return the sum of the numbers from 1 to `n` that are not multiples of `digit` and do not
    contain it.

    A number is unrelated to `digit` when it cannot be divided by it and is written without it. Add
    up all unrelated numbers from 1 to `n`. The `digit` lies between 1 and 9.

    求 1 到 `n` 中与 `digit` 无关的数之和：既不能被 `digit` 整除，各位上也不出现 `digit`。

    如果一个正整数不是 `digit` 的倍数，并且十进制写法里没有 `digit`，就称它与 `digit` 无关。
    请返回不超过 `n` 的所有无关数的总和，其中 `digit` 为 1 到 9。

    >>> sum_unrelated_to(10, 3)
    37
    >>> sum_unrelated_to(5, 1)
    0
    >>> sum_unrelated_to(14, 4)
    67
    """
    total = 0
    for number in range(1, n + 1):
        if number % digit != 0 and str(digit) not in str(number):
            total += number
    return total


def sum_unrelated_to_2(n: int, digit: int) -> int:
    numbers = range(1, n + 1)
    return sum(x for x in numbers if x % digit and str(digit) not in str(x))


def remainders_all_match(n: int, divisors: list[int], remainder: int) -> bool:
    """Return whether dividing `n` by each of the `divisors` leaves exactly `remainder`.

    Given a number `n`, tell whether every one of the `divisors` leaves the same rest, `remainder`,
    when it divides `n`.

    判断 `n` 除以 `divisors` 中的每一个数，余数是否都等于 `remainder`。

    给定整数 `n`，只有当它被 `divisors` 里所有的数除都恰好余 `remainder` 时才返回 True。

    >>> remainders_all_match(61, [3, 4, 5], 1)
    True
    >>> remainders_all_match(61, [3, 7], 1)
    False
    >>> remainders_all_match(8, [], 1)
    True
    """
    return all(n % divisor == remainder for divisor in divisors)


def remainders_all_match_2(n: int, divisors: list[int], remainder: int) -> bool:
    for divisor in divisors:
        if n % divisor != remainder:
            return False
    return True


def smallest_soldier_count(rests: dict[int, int]) -> int:
    """Return the smallest positive number that leaves the rest `rests[d]` when divided by each key
    d.

    Soldiers line up in rows of several sizes. The table `rests` tells for every row size how many
    are left over. Find the least number of soldiers, at least one; there always is such a number.

    返回最小的正整数，使它除以 `rests` 的每个键所得的余数正好是对应的值。

    韩信点兵：字典 `rests` 记录按每种人数排队时剩下几人，求士兵最少有多少人（至少一人，保证有解）。

    >>> smallest_soldier_count({3: 2, 5: 3, 7: 2})
    23
    >>> smallest_soldier_count({4: 0})
    4
    >>> smallest_soldier_count({})
    1
    """
    count = 1
    while any(count % size != rest for size, rest in rests.items()):
        count += 1
    return count


def chickens_and_rabbits(heads: int, legs: int) -> list[int]:
    """Return [chickens, rabbits] for a cage with so many `heads` and `legs`, or [] if impossible.

    In a cage are chickens with two legs and rabbits with four. From the number of `heads` and of
    `legs` work out how many there are of each; an empty list means that the numbers do not fit.

    鸡兔同笼：已知头数 `heads` 和脚数 `legs`，返回 [鸡数, 兔数]；无解时返回空列表。

    笼子里有若干只鸡和兔，共有 `heads` 个头、`legs` 只脚，求鸡和兔各有多少只，若数据不合理返回 []。

    >>> chickens_and_rabbits(35, 94)
    [23, 12]
    >>> chickens_and_rabbits(2, 5)
    []
    >>> chickens_and_rabbits(3, 14)
    []
    """
    for rabbits in range(heads + 1):
        chickens = heads - rabbits
        if 2 * chickens + 4 * rabbits == legs:
            return [chickens, rabbits]
    return []


def chickens_and_rabbits_2(heads: int, legs: int) -> list[int]:
    rabbits, odd = divmod(legs - 2 * heads, 2)
    if odd or rabbits < 0 or rabbits > heads:
        return []
    return [heads - rabbits, rabbits]


def bounce_distance(height: float, times: int) -> float:
    """Return how far a ball has travelled when it touches the ground for the `times`-th time, if it
    falls from `height` and always rises to half of the height before.

    A ball is dropped from `height` metres. After every touch of the ground it bounces back to half
    the height. Compute the metres covered up to touch number `times`.

    小球从 `height` 米高处落下，每次反弹到原高度的一半，求第 `times` 次落地时共经过多少米。

    给定初始高度 `height` 和落地次数 `times`，每次落地后弹起一半高度再落下，返回到第 `times` 次落地时的总路程。

    >>> bounce_distance(100.0, 1)
    100.0
    >>> bounce_distance(100.0, 3)
    250.0
    >>> bounce_distance(8.0, 2)
    16.0
    """
    total = height
    for _ in range(times - 1):
        height /= 2
        total += 2 * height
    return total


def rectangle_frame_area(width: int, height: int, border: int) -> int:
    """Return the area of the border of a `width` by `height` rectangle, if it is `border` wide on
    all four sides.

    A picture measures `width` by `height`, and inside its edge runs a frame of thickness `border`.
    Return the area covered by the frame; a frame too thick for the picture covers all of it.

    返回长方形相框边框的面积：外框 `width` 乘 `height`，四周边框宽 `border`。

    一张 `width`×`height` 的画，沿内侧四边留出宽度为 `border` 的边框，求边框面积；边框过宽时为整张画的面积。

    >>> rectangle_frame_area(10, 8, 1)
    32
    >>> rectangle_frame_area(4, 4, 2)
    16
    >>> rectangle_frame_area(5, 3, 4)
    15
    """
    inner = max(0, width - 2 * border) * max(0, height - 2 * border)
    return width * height - inner


def largest_square_in(rectangles: list[tuple[int, int]]) -> int:
    """Return the area of the largest square that can be cut from one of the `rectangles`, 0 if
    there are none.

    Each of the `rectangles` is a (width, height) sheet. From a sheet one can cut a square as wide
    as its shorter side. Return the area of the biggest such square.

    从 `rectangles` 的某一张矩形纸中剪出最大的正方形，返回它的面积；没有纸时返回 0。

    `rectangles` 中每项为（宽, 高），正方形的边长最多等于短边，求能剪出的最大正方形的面积。

    >>> largest_square_in([(3, 9), (5, 4)])
    16
    >>> largest_square_in([(2, 2)])
    4
    >>> largest_square_in([])
    0
    """
    return max((min(width, height) ** 2 for width, height in rectangles), default=0)


def largest_square_in_2(rectangles: list[tuple[int, int]]) -> int:
    best = 0
    for width, height in rectangles:
        side = min(width, height)
        best = max(best, side * side)
    return best


def shape_area(kind: str, a: int, b: int) -> float:
    """Return the area of a shape: for the `kind` 'rectangle' it is `a` times `b`, for 'triangle' or
    'rhombus' half of that, and for anything else -1.0.

    Given the `kind` of a shape and two measures `a` and `b`, compute the area as a float.
    Rectangles use the full product, triangles and rhombi half of it. An unknown kind gives -1.0.

    根据图形种类 `kind` 求面积：'rectangle' 为 `a` 乘 `b`，'triangle' 和 'rhombus' 为其一半，其他返回 -1.0。

    给定图形名称 `kind` 与两个长度 `a`、`b`：矩形用长乘宽，三角形用底乘高除以二，菱形用对角线乘积除以二，
    结果为浮点数；名称不认识时返回 -1.0。

    >>> shape_area("rectangle", 3, 4)
    12.0
    >>> shape_area("triangle", 3, 5)
    7.5
    >>> shape_area("circle", 2, 2)
    -1.0
    """
    if kind == "rectangle":
        return float(a * b)
    if kind in ("triangle", "rhombus"):
        return a * b / 2
    return -1.0


def shape_area_2(kind: str, a: int, b: int) -> float:
    factors = {"rectangle": 1, "triangle": 0.5, "rhombus": 0.5}
    return a * b * float(factors[kind]) if kind in factors else -1.0


def tiles_with_waste(length: int, width: int, tile: int) -> int:
    """Return how many square tiles of side `tile` cover a floor of `length` by `width`, where cut
    pieces are not used again.

    A floor measures `length` by `width` centimetres. Along each side the number of tiles with side
    `tile` is rounded up. Return how many tiles are needed.

    用边长为 `tile` 的方砖铺 `length`×`width` 的地面，切下的边角料不再使用，返回需要的砖数。

    给地面铺砖：长 `length`、宽 `width`，长和宽两个方向都按向上取整计算块数，求一共要买多少块边长 `tile` 的砖。

    >>> tiles_with_waste(300, 200, 60)
    20
    >>> tiles_with_waste(120, 60, 60)
    2
    >>> tiles_with_waste(10, 10, 60)
    1
    """
    per_row = (length + tile - 1) // tile
    rows = (width + tile - 1) // tile
    return per_row * rows


def tiles_with_waste_2(length: int, width: int, tile: int) -> int:
    return -(-length // tile) * -(-width // tile)


def days_left_in_year(year: int, month: int, day: int) -> int:
    """Return how many days of the `year` are still to come after the given `month` and `day`.

    Given a date as `year`, `month` and `day`, count the days from the next one to 31 December.

    返回 `year` 年 `month` 月 `day` 日之后，这一年还剩多少天（不含当天）。

    输入年 `year`、月 `month`、日 `day`，计算从次日到 12 月 31 日共有几天。

    >>> days_left_in_year(2023, 12, 25)
    6
    >>> days_left_in_year(2024, 1, 1)
    365
    >>> days_left_in_year(2023, 12, 31)
    0
    """
    return (date(year, 12, 31) - date(year, month, day)).days


def days_left_in_year_2(year: int, month: int, day: int) -> int:
    today = date(year, month, day)
    new_year = date(year + 1, 1, 1)
    return (new_year - today).days - 1


def fishing_or_resting(day: int) -> str:
    """Return 'fish' or 'rest' for day number `day`, if one fishes three days and then rests two,
    starting with day 1.

    A fisherman works for three days and dries his nets for the two days after, over and over. Tell
    what he does on day `day`, where day 1 is his first day of fishing.

    三天打鱼两天晒网：从第 1 天开始，返回第 `day` 天是打鱼 'fish' 还是晒网 'rest'。

    某人连续打鱼三天，再休息两天，如此循环。给定天数 `day`，打鱼返回 'fish'，休息返回 'rest'。

    >>> fishing_or_resting(3)
    'fish'
    >>> fishing_or_resting(5)
    'rest'
    >>> fishing_or_resting(6)
    'fish'
    """
    return "fish" if (day - 1) % 5 < 3 else "rest"


def fishing_or_resting_2(day: int) -> str:
    if day % 5 in (1, 2, 3):
        return "fish"
    return "rest"


def workdays_from(year: int, month: int, day: int, days: int) -> int:
    """Return how many of the `days` days beginning with the given `year`, `month` and `day` are
    Monday to Friday.

    Look at the date made of `year`, `month` and `day` and at the ones after it, `days` in all, and
    count those that do not fall on a weekend.

    从 `year` 年 `month` 月 `day` 日起连续 `days` 天（含当天），返回其中有多少天是周一到周五。

    给定起始日期的年 `year`、月 `month`、日 `day`，统计从这天开始的 `days` 天里不是周末的天数。

    >>> workdays_from(2024, 5, 3, 4)
    2
    >>> workdays_from(2024, 5, 6, 7)
    5
    >>> workdays_from(2024, 5, 4, 2)
    0
    """
    first = date(year, month, day)
    return sum((first + timedelta(days=i)).weekday() < 5 for i in range(days))


def workdays_from_2(year: int, month: int, day: int, days: int) -> int:
    current = date(year, month, day)
    count = 0
    for _ in range(days):
        if current.weekday() < 5:
            count += 1
        current += timedelta(days=1)
    return count


def full_years_old(birth: str, today: str) -> int:
    """Return the age in full years on the day `today` of somebody born on `birth`, both written
    like '20240315'.

    You are given two dates of eight digits, `birth` and `today`. Subtract the years, and take off
    one if the birthday in the year of `today` has not come yet.

    返回出生于 `birth` 的人在 `today` 这一天的周岁年龄，两个日期都是八位数字。

    给定形如 '20240315' 的出生日期 `birth` 和当前日期 `today`，年份相减，如果今年还没过生日就再减一。

    >>> full_years_old("20000520", "20240519")
    23
    >>> full_years_old("20000520", "20240520")
    24
    >>> full_years_old("20231231", "20240101")
    0
    """
    age = int(today[:4]) - int(birth[:4])
    if today[4:] < birth[4:]:
        age -= 1
    return age


def full_years_old_2(birth: str, today: str) -> int:
    return (int(today) - int(birth)) // 10000


def marks_in_bands(marks: list[int]) -> list[int]:
    """Return [failed, passed, excellent]: how many `marks` are below 60, from 60 to 84, and 85 or
    more.

    A teacher sorts the `marks` of a test into three bands, divided at 60 and at 85. Count how many
    fall into each band, from the lowest to the highest.

    统计 `marks` 中不及格（低于 60）、及格（60 到 84）和优秀（85 及以上）的人数，依次放入列表返回。

    给定一次考试的成绩 `marks`，以 60 和 85 为界分成三段，返回从低到高每一段的人数。

    >>> marks_in_bands([59, 60, 84, 85, 100])
    [1, 2, 2]
    >>> marks_in_bands([70])
    [0, 1, 0]
    >>> marks_in_bands([])
    [0, 0, 0]
    """
    counts = [0, 0, 0]
    for mark in marks:
        counts[(mark >= 60) + (mark >= 85)] += 1
    return counts


def marks_in_bands_2(marks: list[int]) -> list[int]:
    failed = sum(mark < 60 for mark in marks)
    excellent = sum(mark >= 85 for mark in marks)
    return [failed, len(marks) - failed - excellent, excellent]


def good_at_all(results: dict[str, list[int]], line: int) -> list[str]:
    """Return the names of the pupils in `results` whose marks all reach `line`, in the order of the
    table.

    The table `results` maps each name to marks in several subjects. List those names that have no
    mark under `line`.

    返回 `results` 中各科成绩都不低于 `line` 的学生姓名，保持原有顺序。

    字典 `results` 的键是姓名，值是各科分数，找出每一科都达到 `line` 分的同学。

    >>> good_at_all({"Li": [90, 85], "Wu": [99, 70], "He": [80, 80]}, 80)
    ['Li', 'He']
    >>> good_at_all({"Wu": [99, 70]}, 80)
    []
    """
    return [name for name, marks in results.items() if min(marks) >= line]


def good_at_all_2(results: dict[str, list[int]], line: int) -> list[str]:
    names = []
    for name, marks in results.items():
        if all(mark >= line for mark in marks):
            names.append(name)
    return names


def weighted_mark(usual: int, middle: int, final: int) -> float:
    """Return the mark of a term: 30% of `usual`, 20% of `middle` and 50% of `final`, rounded to one
    decimal.

    A term's mark consists of the usual work, the mid-term and the final test. Weigh `usual` with
    30, `middle` with 20 and `final` with 50 out of a hundred and keep one decimal.

    计算学期总评：平时成绩 `usual` 占 30%，期中 `middle` 占 20%，期末 `final` 占 50%，保留一位小数。

    给定平时、期中、期末三项分数 `usual`、`middle`、`final`，按 3:2:5 加权，返回四舍五入到一位小数的总评。

    >>> weighted_mark(80, 90, 70)
    77.0
    >>> weighted_mark(91, 88, 93)
    91.4
    >>> weighted_mark(0, 0, 0)
    0.0
    """
    return round((usual * 30 + middle * 20 + final * 50) / 100, 1)


def weighted_mark_2(usual: int, middle: int, final: int) -> float:
    parts = zip([usual, middle, final], [3, 2, 5])
    return round(sum(mark * weight for mark, weight in parts) / 10, 1)


def place_in_class(marks: dict[str, int], name: str) -> int:
    """Return the place of `name` in class by `marks`: one more than the number of higher marks.

    You are given a table `marks` from names to points. Return the place of the pupil `name`; equal
    points share a place. A name that is not in the table gives 0.

    返回学生 `name` 在成绩表 `marks` 中的名次，即分数更高的人数加一，查无此人时返回 0。

    给定姓名到分数的字典 `marks`，分数相同的人名次相同，求 `name` 排第几名；不在表中返回 0。

    >>> place_in_class({"Li": 90, "Wu": 95, "He": 90}, "He")
    2
    >>> place_in_class({"Li": 90, "Wu": 95}, "Wu")
    1
    >>> place_in_class({"Li": 90}, "Xu")
    0
    """
    if name not in marks:
        return 0
    return 1 + sum(mark > marks[name] for mark in marks.values())


def place_in_class_2(marks: dict[str, int], name: str) -> int:
    if name not in marks:
        return 0
    return sorted(marks.values(), reverse=True).index(marks[name]) + 1


def top_with_ties(marks: dict[str, int], k: int) -> list[str]:
    """Return the sorted names of all whose mark is not below the `k`-th highest of `marks`.

    Prizes go to the best `k` pupils, and to everybody who has as many points as the last of them.
    Return their names in alphabetical order; if there are at most `k` pupils, all of them win.

    取 `marks` 中前 `k` 名的学生，与第 `k` 名同分的也一并算上，按姓名排序返回。

    评奖规则：成绩不低于第 `k` 高分数的同学全部获奖，总人数不超过 `k` 时人人获奖，返回获奖者姓名的有序列表。

    >>> top_with_ties({"a": 90, "b": 80, "c": 80, "d": 70}, 2)
    ['a', 'b', 'c']
    >>> top_with_ties({"b": 60, "a": 50}, 3)
    ['a', 'b']
    >>> top_with_ties({"b": 60, "a": 50}, 1)
    ['b']
    """
    line = min(sorted(marks.values(), reverse=True)[:k])
    return sorted(name for name, mark in marks.items() if mark >= line)


def zodiac_of(animals: list[str], year: int) -> str:
    """Return the animal of the `year`, if the `animals` take turns year by year and the first of
    them belongs to 2020.

    The `animals` of the zodiac follow each other, one per year, and begin again after the last. In
    2020 it was the turn of the first. Tell which of them belongs to `year`.

    返回 `year` 年的生肖：`animals` 中的动物逐年轮换，2020 年对应其中第一个。

    生肖表 `animals` 按年份循环，已知 2020 年排在表中第一位，求 `year` 年（可早于 2020）属什么。

    >>> zodiac_of(["鼠", "牛", "虎"], 2022)
    '虎'
    >>> zodiac_of(["rat", "ox", "tiger"], 2019)
    'tiger'
    >>> zodiac_of(["rat", "ox", "tiger"], 2023)
    'rat'
    """
    return animals[(year - 2020) % len(animals)]


def season_of_month(month: int) -> str:
    """Return 'spring', 'summer', 'autumn' or 'winter' for the `month`, spring being March to May,
    or '' if there is no such month.

    Months 3 to 5 are spring, 6 to 8 summer, 9 to 11 autumn, and 12, 1 and 2 winter. Return the
    season of `month`; a number outside 1 to 12 gives an empty string.

    返回月份 `month` 所属的季节：3 到 5 月为 'spring'，之后每三个月依次为 'summer'、'autumn'、'winter'，
    月份无效时返回空串。

    根据 `month` 判断季节，12 月、1 月、2 月算冬季 'winter'；不在 1 到 12 之间的数返回 ''。

    >>> season_of_month(4)
    'spring'
    >>> season_of_month(1)
    'winter'
    >>> season_of_month(13)
    ''
    """
    if not 1 <= month <= 12:
        return ""
    return ["winter", "spring", "summer", "autumn"][month % 12 // 3]


def season_of_month_2(month: int) -> str:
    if month in (3, 4, 5):
        return "spring"
    if month in (6, 7, 8):
        return "summer"
    if month in (9, 10, 11):
        return "autumn"
    return "winter" if month in (12, 1, 2) else ""


def level_of_mark(mark: int) -> str:
    """Return 'excellent' for a `mark` of at least 90, 'good' from 75, 'pass' from 60, and 'fail'
    below.

    Turn the `mark`, from 0 to 100, into a word: 90 and above is excellent, 75 to 89 is good, 60 to
    74 is a pass and everything lower is a fail.

    把分数 `mark` 转成等级：90 分及以上为 'excellent'，75 分及以上为 'good'，60 分及以上为 'pass'，其余为 'fail'。

    给定百分制成绩 `mark`，按 90、75、60 三条分数线依次判断，返回 'excellent'、'good'、'pass' 或 'fail'。

    >>> level_of_mark(92)
    'excellent'
    >>> level_of_mark(75)
    'good'
    >>> level_of_mark(59)
    'fail'
    """
    if mark >= 90:
        return "excellent"
    if mark >= 75:
        return "good"
    return "pass" if mark >= 60 else "fail"


def level_of_mark_2(mark: int) -> str:
    for line, level in [(90, "excellent"), (75, "good"), (60, "pass")]:
        if mark >= line:
            return level
    return "fail"


def net_pay(base: int, bonus: int, late: int, fine: int) -> int:
    """Return the pay for a month: `base` plus `bonus` minus `fine` for each of the `late` arrivals,
    the bonus being lost with more than three of them.

    An employee earns `base` and a `bonus`. Every one of the `late` arrivals costs `fine`, and
    whoever was late more than three times gets no bonus at all. Return what is paid.

    计算当月实发工资：底薪 `base` 加奖金 `bonus`，迟到 `late` 次，每次扣 `fine`，迟到超过三次则没有奖金。

    员工底薪 `base`、全勤奖金 `bonus`，每迟到一次罚款 `fine`；若迟到次数 `late` 大于 3，奖金全部取消，返回应发金额。

    >>> net_pay(5000, 500, 1, 20)
    5480
    >>> net_pay(5000, 500, 4, 20)
    4920
    >>> net_pay(4000, 300, 0, 50)
    4300
    """
    if late > 3:
        bonus = 0
    return base + bonus - late * fine


def net_pay_2(base: int, bonus: int, late: int, fine: int) -> int:
    total = base - fine * late
    return total if late > 3 else total + bonus


def overtime_salary(hours: list[int], rate: int) -> int:
    """Return the pay for the daily `hours` at `rate` per hour, hours over 8 on a day counting
    double.

    For each day of a week `hours` tells how long somebody worked. The first eight hours of a day
    are paid at `rate`, those beyond at twice the `rate`. Add up the pay.

    按每天的工时 `hours` 计算工资：每小时 `rate` 元，一天中超过 8 小时的部分按双倍计算。

    `hours` 是每天的工作小时数，8 小时以内时薪为 `rate`，加班部分时薪翻倍，返回总工资。

    >>> overtime_salary([8, 10, 6], 20)
    520
    >>> overtime_salary([12], 10)
    160
    >>> overtime_salary([], 30)
    0
    """
    total = 0
    for worked in hours:
        total += worked * rate
        if worked > 8:
            total += (worked - 8) * rate
    return total


def overtime_salary_2(hours: list[int], rate: int) -> int:
    return sum((worked + max(0, worked - 8)) * rate for worked in hours)


def sales_commission(sales: list[int], target: int) -> int:
    """Return the commission for the monthly `sales`: 5 percent of each month, 8 percent when it
    reached `target`, each rounded down.

    A seller gets 5 percent of the `sales` of a month, or 8 percent if they are at least `target`.
    Drop fractions month by month and return the sum.

    计算销售提成：每月销售额达到 `target` 按 8% 提成，否则按 5%，每月向下取整后求和。

    列表 `sales` 是各月业绩，未达标的月份提成 5%，达到或超过 `target` 的月份提成 8%，小数舍去，返回提成总额。

    >>> sales_commission([1000, 2000], 2000)
    210
    >>> sales_commission([199], 500)
    9
    >>> sales_commission([], 100)
    0
    """
    return sum(amount * (8 if amount >= target else 5) // 100 for amount in sales)


def sales_commission_2(sales: list[int], target: int) -> int:
    total = 0
    for amount in sales:
        percent = 8 if amount >= target else 5
        total += amount * percent // 100
    return total


def tax_over_threshold(income: int, threshold: int, percent: int) -> int:
    """Return the tax on `income`: `percent` of the part above `threshold`, in whole units rounded
    down.

    Nothing is due on income up to the `threshold`. On what exceeds it, `percent` hundredths are
    due. Compute the tax on `income` and drop the fraction.

    计算个税：收入 `income` 超过起征点 `threshold` 的部分按 `percent`% 征税，结果向下取整。

    给定收入 `income`、起征点 `threshold` 和税率 `percent`（百分数），不超过起征点不交税，返回整数税额。

    >>> tax_over_threshold(8000, 5000, 3)
    90
    >>> tax_over_threshold(5000, 5000, 3)
    0
    >>> tax_over_threshold(3000, 5000, 10)
    0
    """
    return max(0, income - threshold) * percent // 100


def tax_over_threshold_2(income: int, threshold: int, percent: int) -> int:
    if income <= threshold:
        return 0
    return (income - threshold) * percent // 100


def bills_for_payroll(salaries: list[int], notes: list[int]) -> int:
    """Return how many notes are needed to pay each of the `salaries` exactly, taking the largest of
    the `notes` first.

    Every salary is put into its own envelope. Fill it with as many of the largest notes as fit,
    then with the next smaller ones. The `notes` contain 1. Return how many notes all the
    `salaries` take.

    发工资：每份工资都优先用面额大的钞票，返回发完 `salaries` 一共要准备多少张钞票。

    财务要给每位员工单独装袋，`notes` 是钞票面额（含 1 元），每袋从大面额开始尽量多放，求全部 `salaries` 所需的总张数。

    >>> bills_for_payroll([387], [1, 5, 10, 50, 100])
    10
    >>> bills_for_payroll([100, 99], [100, 50, 10, 5, 1])
    11
    >>> bills_for_payroll([], [1])
    0
    """
    count = 0
    for salary in salaries:
        for note in sorted(notes, reverse=True):
            count += salary // note
            salary %= note
    return count


def electricity_in_steps(used: int) -> float:
    """Return the price of `used` kilowatt hours: 0.5 each up to 200, 0.75 each for the next 200 and
    1.0 each beyond.

    The first 200 kilowatt hours cost 0.5 each, number 201 to 400 cost 0.75 each and all further
    ones 1.0 each. Return what `used` of them cost.

    阶梯电价：200 度以内每度 0.5 元，201 到 400 度每度 0.75 元，超过 400 度的部分每度 1.0 元，求用电 `used` 度的电费。

    返回用电量 `used` 对应的电费，分三档计价，每档只对落在该档内的度数收费，单价依次为 0.5、0.75、1.0，
    分界为 200 和 400。

    >>> electricity_in_steps(100)
    50.0
    >>> electricity_in_steps(300)
    175.0
    >>> electricity_in_steps(410)
    260.0
    """
    if used <= 200:
        return used * 0.5
    if used <= 400:
        return 100 + (used - 200) * 0.75
    return 250 + (used - 400) * 1.0


def electricity_in_steps_2(used: int) -> float:
    return used * 0.5 + max(0, used - 200) * 0.25 + max(0, used - 400) * 0.25


def peak_valley_cost(readings: list[int], peak: int, valley: int) -> int:
    """Return the price of the hourly `readings`: `peak` per unit from 8 to 21 o'clock, and `valley`
    per unit at the other hours.

    The list `readings` holds the use of electricity in hour 0, hour 1 and so on. The hours 8 to 21
    are charged with `peak` per unit, the rest with `valley`. Return the sum.

    峰谷电价：`readings` 是从 0 点开始每小时的用电量，8 到 21 点按 `peak` 计价，其余时段按 `valley` 计价，求总费用。

    给定逐小时用电量 `readings`，下标即小时；下标在 8 到 21 之间的单价为 `peak`，否则为 `valley`，返回电费合计。

    >>> peak_valley_cost([1, 1, 1, 1, 1, 1, 1, 1, 2], 6, 3)
    36
    >>> peak_valley_cost([2, 3], 9, 4)
    20
    >>> peak_valley_cost([], 9, 4)
    0
    """
    total = 0
    for hour, used in enumerate(readings):
        total += used * (peak if 8 <= hour <= 21 else valley)
    return total


def peak_valley_cost_2(readings: list[int], peak: int, valley: int) -> int:
    day = sum(readings[8:22])
    return day * peak + (sum(readings) - day) * valley


def water_for_household(used: int, people: int) -> int:
    """Return the price of `used` cubic metres of water at 3 each, where everything above 4 per one
    of the `people` costs 5 each.

    A household of `people` may use 4 cubic metres per head at 3 yuan each. What it uses beyond that
    costs 5 yuan each. Compute the bill for `used` cubic metres.

    水费：每人 4 吨以内单价 3 元，超出部分每吨 5 元，求 `people` 口之家用水 `used` 吨应交多少钱。

    一户有 `people` 人，用水 `used` 吨，基准水量是人数的 4 倍，基准内按 3 元、超出按 5 元计费，返回水费。

    >>> water_for_household(10, 3)
    30
    >>> water_for_household(15, 3)
    51
    >>> water_for_household(0, 2)
    0
    """
    limit = 4 * people
    return 3 * min(used, limit) + 5 * max(0, used - limit)


def water_for_household_2(used: int, people: int) -> int:
    extra = used - 4 * people
    if extra <= 0:
        return used * 3
    return used * 3 + extra * 2


def used_by_month(meter: list[int]) -> list[int]:
    """Return the use of each month from the `meter` readings, where a reading lower than the one
    before means a new meter that began at 0.

    The list `meter` holds the readings at the ends of months. The use is the difference between a
    reading and the one before; if it would be negative, the meter was exchanged for a new one at 0.

    根据每月月底的表数 `meter` 求逐月用量；读数变小说明换了从 0 开始的新表，用量就是该读数。

    给定水表读数列表 `meter`，返回相邻两次读数之差组成的列表，若后一次比前一次小，则直接取后一次的读数。

    >>> used_by_month([100, 112, 130])
    [12, 18]
    >>> used_by_month([980, 995, 7])
    [15, 7]
    >>> used_by_month([50])
    []
    """
    result = []
    for before, after in zip(meter, meter[1:]):
        result.append(after - before if after >= before else after)
    return result


def used_by_month_2(meter: list[int]) -> list[int]:
    return [b - a if b >= a else b for a, b in zip(meter, meter[1:])]


def gas_balance_months(balance: int, monthly: list[int]) -> int:
    """Return for how many months in a row the prepaid `balance` covers the `monthly` costs.

    A gas card is charged with `balance`. Take off the `monthly` costs one after the other and
    return how many of them can be paid in full before the money runs out.

    燃气卡余额为 `balance`，依次扣除 `monthly` 中每月的费用，返回最多能连续足额支付几个月。

    给定预存金额 `balance` 和各月费用 `monthly`，从第一个月开始扣费，余额不够时停止，返回成功扣费的月数。

    >>> gas_balance_months(100, [30, 40, 50])
    2
    >>> gas_balance_months(20, [30])
    0
    >>> gas_balance_months(90, [30, 30, 30])
    3
    """
    months = 0
    for cost in monthly:
        if cost > balance:
            break
        balance -= cost
        months += 1
    return months


def change_for_basket(prices: list[int], counts: list[int], paid: int) -> int:
    """Return the change when goods at `prices` are bought in the given `counts` and `paid` is
    handed over, or -1 if the money is not enough.

    You buy counts[i] pieces at prices[i] each and give the cashier `paid`. Return what comes back.
    When `paid` is less than the bill, return -1.

    买东西找零：单价 `prices`、数量 `counts` 一一对应，付款 `paid` 元，返回应找的钱，钱不够返回 -1。

    给定商品单价列表 `prices`、购买件数列表 `counts` 和支付金额 `paid`，计算找零；付款不足时返回 -1。

    >>> change_for_basket([3, 5], [2, 1], 20)
    9
    >>> change_for_basket([8], [3], 20)
    -1
    >>> change_for_basket([], [], 5)
    5
    """
    rest = paid - sum(price * count for price, count in zip(prices, counts))
    return rest if rest >= 0 else -1


def change_for_basket_2(prices: list[int], counts: list[int], paid: int) -> int:
    for i in range(len(prices)):
        paid -= prices[i] * counts[i]
    return max(paid, -1)


def full_reduction(total: int, step: int, off: int) -> int:
    """Return what is left to pay of `total` if every full `step` in it takes `off` from the price.

    A shop takes `off` yuan from the bill for each `step` yuan spent. Compute the final price of
    goods worth `total`.

    满减活动：消费每满 `step` 元减 `off` 元，可叠加，返回原价 `total` 元实际应付多少。

    商场促销“每满 `step` 减 `off`”，上不封顶，给定总价 `total`，求优惠后的金额。

    >>> full_reduction(650, 300, 50)
    550
    >>> full_reduction(299, 300, 50)
    299
    >>> full_reduction(300, 300, 40)
    260
    """
    return total - total // step * off


def full_reduction_2(total: int, step: int, off: int) -> int:
    price = total
    while total >= step:
        total -= step
        price -= off
    return price


def yuan_and_fen(fen: int) -> str:
    """Return the amount of `fen` hundredths as text with two decimals, as in '12.05'.

    Money is kept as a whole number of `fen`, a hundred of which are one yuan. Write it as yuan with
    exactly two digits after the point, without using floats for the result. The amount is not
    negative.

    把以分为单位的金额 `fen` 转成以元为单位、带两位小数的字符串，例如 '12.05'。

    给定非负整数 `fen`（分），一百分为一元，返回元的文本写法，小数点后固定两位。

    >>> yuan_and_fen(1205)
    '12.05'
    >>> yuan_and_fen(7)
    '0.07'
    >>> yuan_and_fen(300)
    '3.00'
    """
    return f"{fen // 100}.{fen % 100:02d}"


def yuan_and_fen_2(fen: int) -> str:
    yuan, rest = divmod(fen, 100)
    return str(yuan) + "." + str(rest).zfill(2)


def fen_from_text(amount: str) -> int:
    """Return the number of hundredths in the text `amount`, which has at most two digits after the
    point, or no point at all.

    Write a function that turns an `amount` such as '12.5' or '3' into a whole number of cents.

    把金额文本 `amount`（最多两位小数，也可能没有小数点）转换成以分为单位的整数。

    输入形如 '12.5' 或 '3' 的字符串 `amount`，返回它等于多少分，不要产生浮点误差。

    >>> fen_from_text("12.5")
    1250
    >>> fen_from_text("3")
    300
    >>> fen_from_text("0.07")
    7
    """
    yuan, _, rest = amount.partition(".")
    return int(yuan) * 100 + int(rest.ljust(2, "0"))


def without_jiao(total: float) -> int:
    """Return the `total` price without its decimals, as a shop does that gives up small change.

    A kind shopkeeper lets the part after the point go. Return what a customer pays for `total`.

    抹零：去掉总价 `total` 的小数部分，只收整数元。

    老板结账时把零头抹掉，给定应付金额 `total`，返回实际收取的整数金额。

    >>> without_jiao(23.75)
    23
    >>> without_jiao(8.0)
    8
    >>> without_jiao(0.5)
    0
    """
    return int(total)


def without_jiao_2(total: float) -> int:
    return math.floor(total)


def id_card_birthday(card: str) -> str:
    """Return the birthday in an identity `card` of 18 characters as 'year-month-day'.

    In an 18-character identity number the characters 7 to 14 are the date of birth. Take them from
    `card` and put dashes between year, month and day.

    从 18 位身份证号 `card` 中取出出生日期，写成 '1990-03-07' 的形式。

    身份证第 7 到 14 位是出生年月日，给定号码 `card`，返回用短横线连接的生日。

    >>> id_card_birthday("110101199003071234")
    '1990-03-07'
    >>> id_card_birthday("32010620111231001X")
    '2011-12-31'
    """
    return f"{card[6:10]}-{card[10:12]}-{card[12:14]}"


def id_card_birthday_2(card: str) -> str:
    born = card[6:14]
    return "-".join([born[:4], born[4:6], born[6:]])


def id_card_gender(card: str) -> str:
    """Return 'male' if the last but one character of the identity number `card` is an odd digit,
    else 'female'.

    The 17th of the 18 characters of an identity number is odd for men and even for women. Tell
    which it is for `card`.

    根据 18 位身份证号 `card` 的第 17 位判断性别，奇数返回 'male'，偶数返回 'female'。

    身份证倒数第二位为奇数表示男性，为偶数表示女性，给定 `card`，返回 'male' 或 'female'。

    >>> id_card_gender("110101199003071234")
    'male'
    >>> id_card_gender("32010620111231002X")
    'female'
    """
    return "male" if int(card[16]) % 2 == 1 else "female"


def id_card_gender_2(card: str) -> str:
    if card[-2] in "13579":
        return "male"
    return "female"


def id_card_looks_right(card: str) -> bool:
    """Return whether `card` has 18 characters, the first 17 of them digits and the last a digit or
    'X'.

    An identity number consists of 17 digits and one more character, which may be a digit or a
    capital X. Check whether the text `card` has this form.

    判断 `card` 是否符合身份证号的格式：共 18 位，前 17 位是数字，最后一位是数字或大写 'X'。

    简单校验身份证号 `card`：长度必须为 18，除末位可以是 'X' 外其余都应为数字，符合返回 True。

    >>> id_card_looks_right("32010620111231001X")
    True
    >>> id_card_looks_right("3201062011123100X1")
    False
    >>> id_card_looks_right("12345")
    False
    """
    if len(card) != 18:
        return False
    return card[:17].isdigit() and (card[17].isdigit() or card[17] == "X")


def id_card_looks_right_2(card: str) -> bool:
    digits = card[:-1] if card.endswith("X") else card
    return len(card) == 18 and digits.isdigit()


def born_before(cards: list[str], year: int) -> int:
    """Return how many of the identity numbers `cards` belong to people born before `year`.

    The characters at indexes 6 to 9 of each of the `cards` are a year of birth. Count those years
    that are less than `year`.

    统计身份证号列表 `cards` 中出生年份早于 `year` 的人数。

    每个身份证号的第 7 到 10 位是出生年份，返回 `cards` 里年份小于 `year` 的号码个数。

    >>> born_before(["110101199003071234", "320106201112310010"], 2000)
    1
    >>> born_before(["110101199003071234"], 1990)
    0
    >>> born_before([], 2000)
    0
    """
    return sum(int(card[6:10]) < year for card in cards)


def born_before_2(cards: list[str], year: int) -> int:
    count = 0
    for card in cards:
        if int(card[6:10]) < year:
            count += 1
    return count


def mobile_looks_right(number: str) -> bool:
    """Return whether `number` is a mobile number: eleven digits, the first 1, the second 3 or more.

    Check a telephone `number` given as text. It must consist of 11 digits, begin with 1 and have
    one of the digits 3 to 9 in the second place.

    判断字符串 `number` 是否像手机号：共 11 位数字，以 1 开头，第二位是 3 到 9。

    校验手机号 `number`：必须全是数字、长度为 11、首位是 1 且第二位不小于 3，满足返回 True。

    >>> mobile_looks_right("13812345678")
    True
    >>> mobile_looks_right("12812345678")
    False
    >>> mobile_looks_right("1381234567a")
    False
    """
    if len(number) != 11 or not number.isdigit():
        return False
    return number[0] == "1" and number[1] >= "3"


def mobile_looks_right_2(number: str) -> bool:
    return re.fullmatch("1[3-9][0-9]{9}", number) is not None


def mobile_hidden(number: str) -> str:
    """Return `number` with its characters 4 to 7 replaced by '****' if it is 11 long, else
    unchanged.

    To protect customers, the middle four digits of an 11-digit `number` are shown as stars. A text
    of another length stays as it is.

    手机号脱敏：若 `number` 长度为 11，把中间第 4 到 7 位换成 '****'，否则原样返回。

    为保护隐私，显示 11 位手机号 `number` 时只保留前三位和后四位，中间用四个星号代替；长度不对则不处理。

    >>> mobile_hidden("13812345678")
    '138****5678'
    >>> mobile_hidden("12345")
    '12345'
    """
    if len(number) != 11:
        return number
    return number[:3] + "****" + number[-4:]


def mobile_hidden_2(number: str) -> str:
    return f"{number[:3]}****{number[7:]}" if len(number) == 11 else number


def mobile_in_groups(number: str) -> str:
    """Return the 11-digit `number` in groups of 3, 4 and 4 digits, after removing blanks and
    dashes.

    Customers type a mobile `number` with blanks or dashes in any place. Remove these and write the
    number as three groups with one blank between them.

    去掉手机号 `number` 里的空格和短横线，再按 3-4-4 分组，用空格隔开返回。

    把用户输入的 11 位手机号 `number` 规范成“138 1234 5678”的样子，原有的空格与 '-' 先删除。

    >>> mobile_in_groups("138-1234-5678")
    '138 1234 5678'
    >>> mobile_in_groups("1 3912345678")
    '139 1234 5678'
    """
    digits = number.replace(" ", "").replace("-", "")
    return f"{digits[:3]} {digits[3:7]} {digits[7:]}"


def mobile_in_groups_2(number: str) -> str:
    digits = [char for char in number if char not in " -"]
    return " ".join("".join(part) for part in (digits[:3], digits[3:7], digits[7:]))


def numbers_per_prefix(phones: list[str]) -> dict[str, int]:
    """Return how many of the `phones` begin with each group of three characters.

    Given a list of `phones`, count them by their first three characters. The keys come in the order
    in which they are met.

    按号段（前三位）统计 `phones` 中手机号的个数，返回字典。

    给定手机号列表 `phones`，以号码前三位为键、出现次数为值建立字典，键按首次出现的顺序排列。

    >>> numbers_per_prefix(["13812345678", "13900001111", "13811112222"])
    {'138': 2, '139': 1}
    >>> numbers_per_prefix([])
    {}
    """
    counts: dict[str, int] = {}
    for phone in phones:
        counts[phone[:3]] = counts.get(phone[:3], 0) + 1
    return counts


def is_lucky_tail(phone: str, k: int) -> bool:
    """Return whether the last `k` characters of `phone` are all the same.

    A number with a tail of `k` equal digits is sold at a higher price. Tell whether `phone` is such
    a number; a text shorter than `k` is not. The `k` is at least 1.

    判断号码 `phone` 的末尾 `k` 位是否完全相同。

    “靓号”指尾数连续 `k` 位（`k` 至少为 1）都一样的号码，判断 `phone` 是否是靓号，位数不足 `k` 返回 False。

    >>> is_lucky_tail("13812348888", 4)
    True
    >>> is_lucky_tail("13812348887", 2)
    False
    >>> is_lucky_tail("66", 3)
    False
    """
    return phone.endswith(phone[-1:] * k) and len(phone) >= k


def is_lucky_tail_2(phone: str, k: int) -> bool:
    if len(phone) < k:
        return False
    return len(set(phone[-k:])) == 1


def surname_and_stars(name: str) -> str:
    """Return `name` with every character after the first replaced by '*'.

    On a list of winners only the first character of each `name` is readable, the others are shown
    as stars. Return the text for one `name`.

    姓名脱敏：保留 `name` 的第一个字，其余每个字换成一个 '*'。

    公示获奖名单时只显示姓，给定姓名 `name`，返回首字加上与剩余字数相同的星号。

    >>> surname_and_stars("王小明")
    '王**'
    >>> surname_and_stars("Li")
    'L*'
    >>> surname_and_stars("")
    ''
    """
    return name[:1] + "*" * (len(name) - 1)


def surname_and_stars_2(name: str) -> str:
    return "".join(char if i == 0 else "*" for i, char in enumerate(name))


def names_by_surname(names: list[str]) -> dict[str, list[str]]:
    """Group the `names` by their first character, in a table from that character to a list.

    Given a list of Chinese `names`, whose first character is the family name, collect for each
    family name all people who bear it, in their order.

    按姓（第一个字）把 `names` 分组，返回从姓到姓名列表的字典。

    给定姓名列表 `names`，第一个字视为姓，同姓的人放进同一个列表，保持原来的先后顺序。

    >>> names_by_surname(["王芳", "李强", "王伟"])
    {'王': ['王芳', '王伟'], '李': ['李强']}
    >>> names_by_surname([])
    {}
    """
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(name[0], []).append(name)
    return groups


def order_number(prefix: str, day: str, serial: int) -> str:
    """Return an order number: `prefix` in capitals, the digits of `day` without dashes, and
    `serial` with four digits.

    Orders are numbered by a `prefix`, a `day` such as '2024-05-01' and a `serial` number. Join
    them without separators, the prefix in capitals and the serial number padded with zeros to four
    places.

    生成订单号：大写的 `prefix`、去掉短横线的日期 `day` 和补零到四位的流水号 `serial` 依次拼接。

    给定前缀 `prefix`、形如 '2024-05-01' 的日期 `day`、流水号 `serial`，拼成 'SO202405010007' 这样的单号。

    >>> order_number("so", "2024-05-01", 7)
    'SO202405010007'
    >>> order_number("A", "2023-12-31", 12345)
    'A2023123112345'
    """
    return f"{prefix.upper()}{day.replace('-', '')}{serial:04d}"


def order_number_2(prefix: str, day: str, serial: int) -> str:
    return prefix.upper() + "".join(day.split("-")) + str(serial).zfill(4)


def next_employee_code(codes: list[str]) -> str:
    """Return the code after the largest of the `codes`, which are an 'E' and three digits; the
    first one is 'E001'.

    New employees get the next free number. The `codes` in use look like 'E017'. Find the largest
    number in them, add one, and write it in the same way. Without any codes it is 'E001'.

    工号形如 'E017'，返回 `codes` 中最大工号的下一个，没有工号时返回 'E001'。

    给定已用工号列表 `codes`（字母 E 加三位数字），取出最大的编号加一，仍补足三位后返回。

    >>> next_employee_code(["E003", "E017", "E009"])
    'E018'
    >>> next_employee_code([])
    'E001'
    """
    largest = max((int(code[1:]) for code in codes), default=0)
    return f"E{largest + 1:03d}"


def next_employee_code_2(codes: list[str]) -> str:
    if not codes:
        return "E001"
    return "E" + str(int(max(codes)[1:]) + 1).zfill(3)


def child_ticket(height: int, price: int) -> float:
    """Return the fare of a child by `height`: nothing below 120, half of `price` up to 150, else
    the full `price`.

    Children shorter than 120 centimetres travel free, those of 120 to 150 pay half, and taller ones
    the whole `price`. Return the fare for the given `height` as a float.

    儿童票按身高 `height` 计价：不足 120 厘米免票，120 到 150 厘米半价，超过 150 厘米全价 `price`。

    给定身高 `height`（厘米）和全价 `price`，返回应付票价（浮点数），150 厘米仍算半价。

    >>> child_ticket(110, 50)
    0.0
    >>> child_ticket(150, 25)
    12.5
    >>> child_ticket(151, 25)
    25.0
    """
    if height < 120:
        return 0.0
    return price / 2 if height <= 150 else float(price)


def child_ticket_2(height: int, price: int) -> float:
    share = (height >= 120) + (height > 150)
    return price * share / 2


def group_or_single(adults: int, children: int, price: int) -> int:
    """Return the lower of two prices: `price` for each of the `adults` and half for each of the
    `children`, or 70 percent of `price` for everybody.

    A park sells tickets to `adults` at `price` and to `children` at half. Groups may instead pay 70
    percent for each person. Return the cheaper sum. The `price` is a multiple of ten.

    公园门票：方案一成人 `adults` 每人 `price` 元、儿童 `children` 半价；方案二所有人打七折。返回较便宜的总价。

    给定成人数 `adults`、儿童数 `children` 和票价 `price`（10 的倍数），比较分开买票与团体七折哪个省钱，返回最低花费。

    >>> group_or_single(4, 1, 100)
    350
    >>> group_or_single(1, 3, 100)
    250
    >>> group_or_single(0, 0, 50)
    0
    """
    single = adults * price + children * price // 2
    group = (adults + children) * price * 7 // 10
    return min(single, group)


def metro_fare(stops: int) -> int:
    """Return the fare for `stops` stops: 2 for up to 4, 3 for up to 9, 4 for up to 15, and 5
    beyond.

    On the underground the price depends on the number of `stops`. As far as 4 stops cost 2 yuan, as
    far as 9 stops 3 yuan, as far as 15 stops 4 yuan, and longer rides 5 yuan.

    地铁票价：4 站以内 2 元，9 站以内 3 元，15 站以内 4 元，更远 5 元，求乘坐 `stops` 站的票价。

    给定乘坐站数 `stops`，分界 4、9、15 都算在较便宜的一档，返回对应的票价。

    >>> metro_fare(4)
    2
    >>> metro_fare(10)
    4
    >>> metro_fare(16)
    5
    """
    if stops <= 4:
        return 2
    if stops <= 9:
        return 3
    return 4 if stops <= 15 else 5


def metro_fare_2(stops: int) -> int:
    return 2 + sum(stops > limit for limit in (4, 9, 15))


def metro_month(fares: list[float]) -> float:
    """Return what the `fares` of a month cost, if fares are halved once 100 has been paid.

    A travel card adds up what has been paid this month. While the sum is below 100, the next of the
    `fares` is charged in full; once it is 100 or more, only half of it. Return the whole cost.

    交通卡优惠：本月累计支出满 100 元后，之后每次乘车半价，按顺序乘车票价为 `fares`，求总支出。

    依次处理 `fares` 中的票价，扣费前累计不足 100 元按原价，达到 100 元起按五折，返回这个月一共花了多少钱。

    >>> metro_month([60.0, 50.0, 10.0])
    115.0
    >>> metro_month([5.0, 5.0])
    10.0
    >>> metro_month([])
    0.0
    """
    paid = 0.0
    for fare in fares:
        paid += fare if paid < 100 else fare / 2
    return paid


def stops_with_standing(changes: list[tuple[int, int]], seats: int) -> int:
    """Return at how many stops a passenger had to stand, when at each stop of `changes` some got on
    and some got off a bus with so many `seats`.

    The bus starts empty. Each of the `changes` is a pair (on, off). After every stop compare the
    number of people with `seats`, and count the stops after which there were more people.

    公交车从空车出发，`changes` 每项为（上车人数, 下车人数），返回有多少站开车后车上人数超过座位数 `seats`。

    给定各站上下车人数 `changes` 与座位数 `seats`，统计离站时有人站着的站数。

    >>> stops_with_standing([(10, 0), (5, 2), (1, 9)], 12)
    1
    >>> stops_with_standing([(3, 0)], 3)
    0
    >>> stops_with_standing([], 20)
    0
    """
    people = stops = 0
    for on, off in changes:
        people += on - off
        if people > seats:
            stops += 1
    return stops


def wait_in_bank(minutes: list[int], person: int) -> int:
    """Return how long the one at index `person` waits at a single counter, if everybody in front
    takes the given `minutes`.

    Customers stand in one line, and serving them takes the listed `minutes`. The customer at index
    `person` has to wait until all those before are done. Return that time.

    只有一个窗口，`minutes` 是排队者依次办理所需的时间，返回下标为 `person` 的人要等多久。

    银行排队：每人办理业务的时间为 `minutes`，前面的人全部办完才轮到下标 `person` 的人，求他的等待时间。

    >>> wait_in_bank([5, 3, 8], 2)
    8
    >>> wait_in_bank([5, 3], 0)
    0
    """
    return sum(minutes[:person])


def wait_in_bank_2(minutes: list[int], person: int) -> int:
    waiting = 0
    for i in range(person):
        waiting += minutes[i]
    return waiting


def least_total_wait(minutes: list[int]) -> int:
    """Return the smallest possible sum of waiting times when the people with these `minutes` of use
    fetch water at one tap.

    People fetch water one after the other, each needing some `minutes`. Let those who need less go
    first, and add up how long everyone waits before his turn.

    排队接水：每人接水需要 `minutes` 分钟，只有一个水龙头，合理安排顺序，返回所有人等待时间之和的最小值。

    让接水时间短的人排在前面，给定各人所需时间 `minutes`，求每个人轮到之前的等待时间总和。

    >>> least_total_wait([3, 1, 2])
    4
    >>> least_total_wait([5])
    0
    >>> least_total_wait([])
    0
    """
    total = clock = 0
    for needed in sorted(minutes):
        total += clock
        clock += needed
    return total


def least_total_wait_2(minutes: list[int]) -> int:
    ordered = sorted(minutes, reverse=True)
    return sum(i * needed for i, needed in enumerate(ordered))


def queue_after_vip(line: list[str], vips: list[str]) -> list[str]:
    """Return the `line` with all `vips` in front, both parts in the order they stood in.

    At a counter the `vips` are served before the others. Given the `line` of names, return the
    order in which people are served.

    排队办理业务，`vips` 中的客户优先，返回 `line` 的实际服务顺序，同类客户保持原来先后。

    给定排队名单 `line` 和贵宾名单 `vips`，把队伍里的贵宾移到最前面，其余人跟在后面，相对顺序不变。

    >>> queue_after_vip(["Li", "Wu", "He", "Xu"], ["Xu", "Wu"])
    ['Wu', 'Xu', 'Li', 'He']
    >>> queue_after_vip(["Li"], [])
    ['Li']
    """
    first = [name for name in line if name in vips]
    return first + [name for name in line if name not in vips]


def queue_after_vip_2(line: list[str], vips: list[str]) -> list[str]:
    return sorted(line, key=lambda name: name not in vips)


def league_points(results: str) -> int:
    """Return the points for the match `results`: 3 for every 'W', 1 for every 'D' and 0 for 'L'.

    Each letter of `results` is a match won, drawn or lost. Wins bring three points and draws one.
    Add up the points; small letters count the same.

    计算比赛积分：`results` 中每个 'W' 得 3 分，'D' 得 1 分，'L' 得 0 分，不区分大小写。

    字符串 `results` 记录各场胜（W）平（D）负（L），大小写均可，返回球队总积分。

    >>> league_points("WDL")
    4
    >>> league_points("wwd")
    7
    >>> league_points("")
    0
    """
    letters = results.upper()
    return 3 * letters.count("W") + letters.count("D")


def league_points_2(results: str) -> int:
    points = {"W": 3, "D": 1, "L": 0}
    return sum(points[letter] for letter in results.upper())


def volleyball_points(sets: list[tuple[int, int]]) -> int:
    """Return the table points of the first team for a match with the given `sets`: 3 for winning
    3:0 or 3:1, 2 for 3:2, 1 for 2:3, else 0.

    In volleyball a match goes to three won `sets`, each a pair (own, other). A team that wins and
    lost at most one set gets 3 points, with two lost sets 2 points. A loser with two won sets gets
    1.

    排球积分：`sets` 是各局比分（己方, 对方），3:0 或 3:1 取胜得 3 分，3:2 得 2 分，2:3 得 1 分，其余 0 分。

    根据五局三胜的每局比分 `sets` 算出己方赢了几局、输了几局，再按规则返回己方的积分。

    >>> volleyball_points([(25, 20), (25, 18), (20, 25), (25, 23)])
    3
    >>> volleyball_points([(25, 20), (20, 25), (25, 20), (20, 25), (10, 15)])
    1
    >>> volleyball_points([(20, 25), (20, 25), (20, 25)])
    0
    """
    won = sum(own > other for own, other in sets)
    lost = len(sets) - won
    if won == 3:
        return 2 if lost == 2 else 3
    return 1 if won == 2 else 0


def goal_difference(games: list[str]) -> int:
    """Return goals scored minus goals conceded over all `games`, written like '3:1'.

    Each text in `games` is a result, first the own goals and then those of the other side, with a
    colon between them. Add up the differences.

    `games` 中每项形如 '3:1'，冒号前为进球、后为失球，返回净胜球总数。

    给定比分列表 `games`，求所有场次的进球数之和减去失球数之和。

    >>> goal_difference(["3:1", "0:2", "2:0"])
    2
    >>> goal_difference(["0:10"])
    -10
    >>> goal_difference([])
    0
    """
    total = 0
    for game in games:
        scored, conceded = game.split(":")
        total += int(scored) - int(conceded)
    return total


def champion_by_difference(table: dict[str, tuple[int, int]]) -> str:
    """Return the team in `table` with the most points, and among equal ones the one with the best
    goal difference.

    The `table` maps each team to a pair (points, goal difference). The champion has the most
    points; the difference decides between teams with equal points. Return its name, '' for an
    empty table.

    积分榜 `table` 的值为（积分, 净胜球），先比积分再比净胜球，返回冠军队名；榜为空时返回空串。

    给定球队到（积分, 净胜球）的字典 `table`，找出排名第一的球队，没有球队时返回 ''。

    >>> champion_by_difference({"A": (7, 3), "B": (7, 5), "C": (6, 9)})
    'B'
    >>> champion_by_difference({"A": (1, -2)})
    'A'
    >>> champion_by_difference({})
    ''
    """
    return max(table, key=lambda team: table[team], default="")


def champion_by_difference_2(table: dict[str, tuple[int, int]]) -> str:
    best = ""
    for team, record in table.items():
        if best == "" or record > table[best]:
            best = team
    return best


def judges_mark(marks: list[int]) -> float:
    """Return the mean of `marks` without one highest and one lowest, rounded to two decimals; with
    fewer than three marks 0.0.

    In a singing contest the highest and the lowest of the judges' `marks` are dropped, once each.
    Return the average of the others with two decimals. When nothing is left, return 0.0.

    评委打分：去掉 `marks` 中一个最高分和一个最低分，返回其余分数的平均值，保留两位小数；不足三个分数返回 0.0。

    歌唱比赛计分，先去掉最高分和最低分各一个，再对剩下的 `marks` 求平均并四舍五入到两位小数，没有剩余时为 0.0。

    >>> judges_mark([9, 8, 10, 7, 9])
    8.67
    >>> judges_mark([5, 5, 5])
    5.0
    >>> judges_mark([9, 10])
    0.0
    """
    if len(marks) < 3:
        return 0.0
    kept = sorted(marks)[1:-1]
    return round(sum(kept) / len(kept), 2)


def judges_mark_2(marks: list[int]) -> float:
    count = len(marks) - 2
    if count < 1:
        return 0.0
    return round((sum(marks) - max(marks) - min(marks)) / count, 2)


def votes_over_half(votes: list[str]) -> str:
    """Return the name that has more than half of the `votes`, or '' if there is none.

    A class elects its speaker. Somebody is elected who gets more than half of all `votes`. Return
    the name, or an empty string when nobody is elected.

    班长选举：返回在 `votes` 中得票超过半数的人名，没有人过半则返回空串。

    给定选票列表 `votes`，得票数严格大于总票数一半者当选，返回当选人姓名，无人当选返回 ''。

    >>> votes_over_half(["Li", "Wu", "Li"])
    'Li'
    >>> votes_over_half(["Li", "Wu"])
    ''
    >>> votes_over_half([])
    ''
    """
    for name in set(votes):
        if votes.count(name) * 2 > len(votes):
            return name
    return ""


def votes_over_half_2(votes: list[str]) -> str:
    counts: dict[str, int] = {}
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
        if counts[name] > len(votes) / 2:
            return name
    return ""


def check_in_streak(days: str) -> int:
    """Return for how many days in a row, up to the last one, `days` shows a check-in '1'.

    The text `days` has a '1' for every day with a check-in and a '0' for every other day. Count the
    ones at its end.

    打卡记录 `days` 由 '1'（已打卡）和 '0'（未打卡）组成，返回到最后一天为止已连续打卡多少天。

    给定签到字符串 `days`，从末尾往前数连续的 '1' 有几个。

    >>> check_in_streak("110111")
    3
    >>> check_in_streak("1110")
    0
    >>> check_in_streak("")
    0
    """
    return len(days) - len(days.rstrip("1"))


def check_in_streak_2(days: str) -> int:
    streak = 0
    for day in reversed(days):
        if day == "0":
            break
        streak += 1
    return streak


def check_in_coins(days: str) -> int:
    """Return the coins earned by the record `days`: each '1' brings 1 coin, and each seventh '1' in
    a row 5 more.

    A '1' in `days` is a check-in. Every check-in earns one coin; when seven have followed each
    other without a gap there are five extra coins and counting starts again. A '0' breaks the row.

    签到领金币：`days` 中每个 '1' 得 1 枚，每连续满 7 天额外得 5 枚并重新计数，遇到 '0' 连续天数清零。

    给定签到记录 `days`（'1' 为签到，'0' 为漏签），计算总共能领多少金币，连续 7 天时奖励 5 枚。

    >>> check_in_coins("1111111")
    12
    >>> check_in_coins("1110111")
    6
    >>> check_in_coins("")
    0
    """
    coins = streak = 0
    for day in days:
        streak = streak + 1 if day == "1" else 0
        coins += day == "1"
        if streak == 7:
            coins += 5
            streak = 0
    return coins


def check_in_coins_2(days: str) -> int:
    bonus = sum(len(run) // 7 for run in days.split("0"))
    return days.count("1") + 5 * bonus


def late_names(arrivals: dict[str, str], start: str) -> list[str]:
    """Return the names in `arrivals` with a time later than `start`, the latest first.

    The table `arrivals` maps names to times such as '09:05'. List those who came after `start`,
    ordered from the latest to the earliest; people with equal times keep their order.

    返回 `arrivals` 中晚于 `start` 到达的人名，到得最晚的排在最前。

    考勤表 `arrivals` 记录每人的打卡时间（形如 '09:05'），找出晚于上班时间 `start` 的人，按时间从晚到早排列，
    时间相同者保持原来的顺序。

    >>> late_names({"Li": "09:05", "Wu": "08:59", "He": "09:30"}, "09:00")
    ['He', 'Li']
    >>> late_names({"Li": "09:00"}, "09:00")
    []
    """
    late = [name for name, time in arrivals.items() if time > start]
    return sorted(late, key=lambda name: arrivals[name], reverse=True)


def missing_punches(punches: dict[str, list[str]]) -> list[str]:
    """Return the names in `punches` with an odd number of times, in the order of the table.

    Employees punch in and out, so everybody should have an even number of times in `punches`. List
    those who forgot one.

    考勤打卡应成对出现，返回 `punches` 中打卡次数为奇数的员工姓名。

    字典 `punches` 的值是该员工的打卡时间列表，有进必有出，找出漏打卡（次数不是偶数）的人，保持原顺序。

    >>> missing_punches({"Li": ["9:00", "18:00"], "Wu": ["9:01"]})
    ['Wu']
    >>> missing_punches({"He": []})
    []
    """
    return [name for name, times in punches.items() if len(times) % 2 == 1]


def missing_punches_2(punches: dict[str, list[str]]) -> list[str]:
    names = []
    for name in punches:
        if len(punches[name]) % 2 != 0:
            names.append(name)
    return names


def chinese_char_count(text: str) -> int:
    """Return how many Chinese characters, from '\\u4e00' to '\\u9fff', there are in `text`.

    Given a mixed `text` of Chinese, letters and digits, count only the characters between code
    0x4e00 and code 0x9fff.

    统计字符串 `text` 中汉字的个数，汉字的编码范围是 0x4e00 到 0x9fff。

    返回 `text` 里有几个汉字，字母、数字和标点都不算。

    >>> chinese_char_count("你好, world")
    2
    >>> chinese_char_count("abc")
    0
    """
    return sum("\u4e00" <= char <= "\u9fff" for char in text)


def chinese_char_count_2(text: str) -> int:
    count = 0
    for char in text:
        if 0x4E00 <= ord(char) <= 0x9FFF:
            count += 1
    return count


def display_width(text: str) -> int:
    """Return the width of `text` on a screen, where characters with a code above 255 take two
    columns and others one.

    Wide characters fill two columns of a terminal, narrow ones a single column. A character of
    `text` counts as wide if its code is greater than 255. Add up the columns.

    计算 `text` 的显示宽度：编码大于 255 的字符（如汉字）占两列，其余占一列。

    对齐表格时汉字算 2 个宽度、英文字符算 1 个，以编码是否超过 255 区分，返回 `text` 的总宽度。

    >>> display_width("价格abc")
    7
    >>> display_width("abc")
    3
    >>> display_width("")
    0
    """
    return sum(2 if ord(char) > 255 else 1 for char in text)


def display_width_2(text: str) -> int:
    return len(text) + len([char for char in text if ord(char) > 255])


def full_width_digits_fixed(text: str) -> str:
    """Return `text` with the full-width digits, codes 0xff10 to 0xff19, replaced by usual digits.

    Some forms contain wide digits, whose codes run from 0xff10 to 0xff19. Turn each of them in
    `text` into the digit from '0' to '9' that it stands for, and keep everything else.

    把 `text` 中的全角数字（编码 0xff10 到 0xff19）换成对应的半角数字，其他字符不变。

    表单里常混入全角数字，请将 `text` 中这些字符转为普通的 '0' 到 '9' 后返回。

    >>> full_width_digits_fixed("电话１２３")
    '电话123'
    >>> full_width_digits_fixed("45")
    '45'
    """
    result = ""
    for char in text:
        if 0xFF10 <= ord(char) <= 0xFF19:
            char = str(ord(char) - 0xFF10)
        result += char
    return result


def upper_digits(n: int, digits: str) -> str:
    """Return `n` with each of its decimal digits d replaced by the character digits[d].

    Banks write numbers with ten special characters, which are given as `digits`, for zero up to
    nine. Write the number `n`, which is not negative, in these characters, digit by digit.

    把非负整数 `n` 的每一位数字 d 换成 `digits` 中下标为 d 的字符，返回所得字符串。

    银行票据使用大写数字，`digits` 依次给出零到九的写法，将 `n` 逐位转换成大写。

    >>> upper_digits(2024, "零壹贰叁肆伍陆柒捌玖")
    '贰零贰肆'
    >>> upper_digits(0, "abcdefghij")
    'a'
    """
    return "".join(digits[int(digit)] for digit in str(n))


def upper_digits_2(n: int, digits: str) -> str:
    text = digits[n % 10]
    while n >= 10:
        n //= 10
        text = digits[n % 10] + text
    return text


def sentence_shortened(text: str, limit: int) -> str:
    """Return `text` if it has at most `limit` characters, else its first `limit` characters and
    '...'.

    A list of news shows only the beginning of each title. Cut `text` after `limit` characters and
    add three dots, but only if something is cut off.

    标题过长时截断：`text` 不超过 `limit` 个字符时原样返回，否则取前 `limit` 个字符再加 '...'。

    给定标题 `text` 与最大字数 `limit`，超出部分用三个点代替（点不计入字数）。

    >>> sentence_shortened("good morning", 4)
    'good...'
    >>> sentence_shortened("good", 4)
    'good'
    >>> sentence_shortened("", 3)
    ''
    """
    return text if len(text) <= limit else text[:limit] + "..."


def sentence_shortened_2(text: str, limit: int) -> str:
    if len(text) > limit:
        return f"{text[:limit]}..."
    return text


def list_with_etc(names: list[str], limit: int) -> str:
    """Return the first `limit` of the `names` joined by '、' and, if there are more, ' +' and how
    many are left.

    Show who liked a message: join at most `limit` of the `names` with the mark '、'. When some are
    not shown, append a blank, a plus sign and their number.

    用顿号连接 `names` 中的前 `limit` 个名字，若还有剩余，再加上 ' +' 和剩余人数。

    点赞列表最多显示 `limit` 人，名字间用 '、' 分隔，其余的人用“ +人数”表示，返回 `names` 的显示文本。

    >>> list_with_etc(["Li", "Wu", "He"], 2)
    'Li、Wu +1'
    >>> list_with_etc(["Li"], 2)
    'Li'
    >>> list_with_etc([], 3)
    ''
    """
    shown = "、".join(names[:limit])
    rest = len(names) - limit
    return f"{shown} +{rest}" if rest > 0 else shown


def receipt_row(item: str, price: float, count: int) -> str:
    """Return a line of a receipt in the form 'item x count = sum', the sum with two decimals.

    Write a function that takes the name of an `item`, its `price` and a `count`, and returns a text
    such as 'tea x 2 = 7.00'.

    生成小票上的一行：'名称 x 数量 = 小计'，小计为 `price` 乘 `count`，保留两位小数，名称为 `item`。

    给定商品名 `item`、单价 `price` 和数量 `count`，返回形如 'tea x 2 = 7.00' 的字符串。

    >>> receipt_row("tea", 3.5, 2)
    'tea x 2 = 7.00'
    >>> receipt_row("bun", 1.25, 1)
    'bun x 1 = 1.25'
    """
    return f"{item} x {count} = {price * count:.2f}"


def receipt_row_2(item: str, price: float, count: int) -> str:
    total = price * count
    return item + " x " + str(count) + " = " + "%.2f" % total


def table_row_padded(cells: list[str], width: int) -> str:
    """Return the `cells` joined by '|', each filled up with blanks on the right to `width`
    characters.

    Print a table row: pad every one of the `cells` to at least `width` characters, left aligned,
    and put a bar between neighbours.

    把 `cells` 中每个单元格用空格右侧补齐到 `width` 个字符，再用 '|' 连接。

    输出表格的一行：各单元格左对齐、宽度至少为 `width`，之间以竖线 '|' 分隔，返回拼好的字符串。

    >>> table_row_padded(["a", "bc"], 3)
    'a  |bc '
    >>> table_row_padded(["long"], 2)
    'long'
    >>> table_row_padded([], 4)
    ''
    """
    return "|".join(cell.ljust(width) for cell in cells)


def percent_of_done(done: int, total: int) -> str:
    """Return the progress as text, such as '75%', rounded down; when `total` is 0 it is '0%'.

    Given how many tasks are `done` out of `total`, write the share in whole percent, dropping any
    fraction, followed by a percent sign.

    返回完成进度的百分比文本，如 '75%'，`done` 为已完成数、`total` 为总数，向下取整；总数为 0 时返回 '0%'。

    任务共 `total` 个，已完成 `done` 个，求完成率（舍去小数），结果带百分号，没有任务时为 '0%'。

    >>> percent_of_done(3, 4)
    '75%'
    >>> percent_of_done(2, 3)
    '66%'
    >>> percent_of_done(0, 0)
    '0%'
    """
    if total == 0:
        return "0%"
    return f"{done * 100 // total}%"


def percent_of_done_2(done: int, total: int) -> str:
    percent = done * 100 // total if total else 0
    return str(percent) + "%"


def plate_may_drive(plate: str, weekday: int, banned: dict[int, str]) -> bool:
    """Return whether a car with `plate` may drive on `weekday`: the last digit in it must not be
    one of banned[weekday].

    The table `banned` maps a weekday to the digits that must stay at home on it. Look for the last
    digit in `plate`; letters behind it do not matter. Days that are not in the table are free.

    尾号限行：`banned` 给出每个星期几限行的数字，判断车牌 `plate` 在 `weekday` 这天能否上路。

    取车牌 `plate` 中最后一个数字（忽略其后的字母），若它出现在 `banned` 里 `weekday` 对应的字符串中则不能出行，
    返回 False；表中没有的日子不限行。

    >>> plate_may_drive("A12345", 1, {1: "05"})
    False
    >>> plate_may_drive("A1234B", 1, {1: "05"})
    True
    >>> plate_may_drive("A12345", 6, {1: "05"})
    True
    """
    digits = [char for char in plate if char.isdigit()]
    return digits[-1] not in banned.get(weekday, "")


def plate_may_drive_2(plate: str, weekday: int, banned: dict[int, str]) -> bool:
    for char in reversed(plate):
        if char.isdigit():
            return char not in banned.get(weekday, "")
    return True


def express_fee(weight: int) -> int:
    """Return the fee for a parcel of `weight` grams: 8 for the first 1000, and 2 for every further
    500 or part of it.

    The first kilogram of a parcel costs 8 yuan. What is above it is counted in steps of 500 grams,
    rounded up, at 2 yuan each. Return the fee for `weight` grams.

    快递费：首重 1000 克 8 元，续重每 500 克 2 元，不足 500 克按 500 克算，求 `weight` 克的包裹运费。

    给定包裹重量 `weight`（克），1 公斤以内收 8 元，超出部分每 500 克加 2 元（向上取整），返回总费用。

    >>> express_fee(800)
    8
    >>> express_fee(1001)
    10
    >>> express_fee(2000)
    12
    """
    extra = max(0, weight - 1000)
    return 8 + (extra + 499) // 500 * 2


def express_fee_2(weight: int) -> int:
    fee = 8
    while weight > 1000:
        fee += 2
        weight -= 500
    return fee


def sign_in_table(names: list[str], present: list[str]) -> str:
    """Return 'n/m' where m is the number of `names` and n how many of them are among the `present`.

    A teacher calls the `names` of the class. Write how many of them are `present` and how many
    there should be, with a slash between, for instance '28/30'.

    点名：返回“实到/应到”，应到为 `names` 的人数，实到为其中出现在 `present` 里的人数。

    给定班级名单 `names` 和到场名单 `present`（可能有外班同学），返回形如 '28/30' 的出勤文本。

    >>> sign_in_table(["Li", "Wu", "He"], ["Wu", "Li", "Xu"])
    '2/3'
    >>> sign_in_table([], ["Xu"])
    '0/0'
    """
    came = sum(name in present for name in names)
    return f"{came}/{len(names)}"


def sign_in_table_2(names: list[str], present: list[str]) -> str:
    came = [name for name in names if name in present]
    return str(len(came)) + "/" + str(len(names))


def split_into_teams(students: list[str], k: int) -> list[list[str]]:
    """Return `k` teams formed by counting off: the `students` go to team 0, 1, ... in turn.

    The `students` count off from one to `k` again and again. Those with the same number form a
    team. Return the list of the `k` teams.

    报数分组：`students` 依次按 1 到 `k` 循环报数，报同一个数的人一组，返回 `k` 个组的列表。

    将名单 `students` 轮流分到 `k` 个小组中，第一个人进第一组，第二个人进第二组，依此类推循环。

    >>> split_into_teams(["a", "b", "c", "d", "e"], 2)
    [['a', 'c', 'e'], ['b', 'd']]
    >>> split_into_teams(["a"], 2)
    [['a'], []]
    """
    return [students[i::k] for i in range(k)]


def split_into_teams_2(students: list[str], k: int) -> list[list[str]]:
    teams: list[list[str]] = [[] for _ in range(k)]
    for i, student in enumerate(students):
        teams[i % k].append(student)
    return teams


def snake_draft(players: list[int]) -> list[int]:
    """Return the sums of two teams that pick from `players`, the strongest first, in the order
    first, second, second, first and so on.

    Sort the strengths `players` in falling order and deal them out in groups of four: the first and
    the fourth go to team one, the second and the third to team two. Return both sums in a list.

    蛇形分组：把实力值 `players` 从高到低排序，按“一二二一”循环分给两队，返回两队实力之和。

    将 `players` 降序排列后每四人一轮，第 1、4 个归一队，第 2、3 个归二队，求两队的总实力组成的列表。

    >>> snake_draft([9, 8, 7, 6])
    [15, 15]
    >>> snake_draft([1, 5, 3])
    [5, 4]
    >>> snake_draft([])
    [0, 0]
    """
    sums = [0, 0]
    for i, strength in enumerate(sorted(players, reverse=True)):
        sums[i % 4 in (1, 2)] += strength
    return sums


def odd_even_gap(n: int) -> int:
    """Return the sum of the odd digits of `n` minus the sum of its even digits, for `n` not
    negative.

    Go through the digits of `n`. Add a digit when it is odd, subtract it when it is even, and
    return the result.

    求非负整数 `n` 各位数字中奇数数字之和与偶数数字之和的差。

    逐位取出 `n` 的数字，奇数加、偶数减，返回最后的结果。

    >>> odd_even_gap(1234)
    -2
    >>> odd_even_gap(135)
    9
    >>> odd_even_gap(0)
    0
    """
    gap = 0
    while n > 0:
        n, digit = divmod(n, 10)
        gap += digit if digit % 2 == 1 else -digit
    return gap


def odd_even_gap_2(n: int) -> int:
    return sum(int(d) if d in "13579" else -int(d) for d in str(n))


def square_ends_with_itself(limit: int) -> list[int]:
    """Return the numbers from 1 to `limit` whose square ends with the digits of the number.

    The square of 25 is 625, which ends with 25. List all such numbers up to and including `limit`.

    返回 1 到 `limit` 中的“同构数”：平方的末尾几位正好是它自己，如 25 的平方是 625。

    找出不超过 `limit` 的所有正整数，要求其平方写出来以该数本身结尾，按从小到大返回。

    >>> square_ends_with_itself(30)
    [1, 5, 6, 25]
    >>> square_ends_with_itself(4)
    [1]
    >>> square_ends_with_itself(0)
    []
    """
    return [n for n in range(1, limit + 1) if str(n * n).endswith(str(n))]


def square_ends_with_itself_2(limit: int) -> list[int]:
    found = []
    for n in range(1, limit + 1):
        if n * n % 10 ** len(str(n)) == n:
            found.append(n)
    return found


def halves_sum_equal(n: int) -> bool:
    """Return whether the first two digits of the four-digit number `n` have the same sum as the
    last two.

    Given a number `n` with exactly four digits, add the first two digits and the last two digits
    and compare the sums.

    判断四位数 `n` 的前两位数字之和是否等于后两位数字之和。

    车票号 `n` 是四位数，若千位加百位等于十位加个位就算幸运号，返回是否幸运。

    >>> halves_sum_equal(1726)
    True
    >>> halves_sum_equal(1234)
    False
    >>> halves_sum_equal(9090)
    True
    """
    a, b, c, d = (int(digit) for digit in str(n))
    return a + b == c + d


def halves_sum_equal_2(n: int) -> bool:
    front, back = divmod(n, 100)
    return front // 10 + front % 10 == back // 10 + back % 10


def steps_to_single_digit(n: int) -> int:
    """Return how often the digits of `n` must be added up until one digit is left.

    Replace `n` by the sum of its digits as long as it has more than one digit. Count the steps.

    反复把 `n` 换成其各位数字之和，直到只剩一位数，返回进行了几次。

    给定非负整数 `n`，每一步求各位数字之和作为新的数，问多少步之后变成一位数（本来就是一位数则为 0）。

    >>> steps_to_single_digit(98)
    2
    >>> steps_to_single_digit(7)
    0
    >>> steps_to_single_digit(199)
    3
    """
    steps = 0
    while n >= 10:
        n = sum(int(digit) for digit in str(n))
        steps += 1
    return steps


def steps_to_single_digit_2(n: int) -> int:
    if n < 10:
        return 0
    return 1 + steps_to_single_digit_2(sum(map(int, str(n))))


def hollow_rectangle(rows: int, columns: int) -> list[str]:
    """Return a hollow rectangle of stars with so many `rows` and `columns`, blank inside, one text
    for each row.

    Draw a frame: the first and the last of the `rows` consist of stars only, the others of a star
    at both ends and blanks between. Each row has `columns` characters, at least two; so have the
    rows.

    返回由 '*' 组成的空心矩形，共 `rows` 行 `columns` 列（都不小于 2），内部为空格，每行一个字符串。

    打印空心图形：首行和末行全是星号，中间各行只有两端是星号，返回 `rows` 个长度为 `columns` 的字符串。

    >>> hollow_rectangle(3, 4)
    ['****', '*  *', '****']
    >>> hollow_rectangle(2, 2)
    ['**', '**']
    """
    full = "*" * columns
    middle = "*" + " " * (columns - 2) + "*"
    return [full] + [middle] * (rows - 2) + [full]


def hollow_rectangle_2(rows: int, columns: int) -> list[str]:
    lines = []
    for row in range(rows):
        inner = "*" if row in (0, rows - 1) else " "
        lines.append("*" + inner * (columns - 2) + "*")
    return lines


def right_aligned_triangle(n: int, mark: str) -> list[str]:
    """Return `n` rows in which row i ends with i copies of `mark`, filled with blanks on the left
    to `n` characters.

    Draw a triangle of height `n` that leans to the right: the first row has one `mark` at the end,
    the last row consists of marks only. Each row is `n` characters long.

    返回靠右的三角形：共 `n` 行，第 i 行有 i 个 `mark`，左边用空格补足到 `n` 个字符。

    用字符 `mark` 画高为 `n` 的右对齐三角形，每行都是长度为 `n` 的字符串。

    >>> right_aligned_triangle(3, "*")
    ['  *', ' **', '***']
    >>> right_aligned_triangle(1, "#")
    ['#']
    >>> right_aligned_triangle(0, "*")
    []
    """
    return [(mark * i).rjust(n) for i in range(1, n + 1)]


def right_aligned_triangle_2(n: int, mark: str) -> list[str]:
    rows = []
    for i in range(1, n + 1):
        rows.append(" " * (n - i) + mark * i)
    return rows


def walk_track_laps(length: int, width: int, laps: int) -> float:
    """Return how many kilometres `laps` laps around a field of `length` by `width` metres are.

    Somebody runs `laps` times around a rectangular field whose sides are `length` and `width`
    metres long. Return the distance in kilometres.

    绕长 `length` 米、宽 `width` 米的长方形操场跑 `laps` 圈，返回总路程（千米）。

    求沿矩形场地边缘跑 `laps` 圈的路程，边长 `length`、`width` 单位为米，结果换算成公里。

    >>> walk_track_laps(100, 50, 5)
    1.5
    >>> walk_track_laps(100, 25, 1)
    0.25
    >>> walk_track_laps(80, 20, 0)
    0.0
    """
    return 2 * (length + width) * laps / 1000


def trees_on_both_sides(road: int, gap: int) -> int:
    """Return how many trees stand along both sides of a `road` with a tree each `gap` metres and at
    both ends.

    Trees are planted on either side of a `road`, beginning at its start, at distances of `gap`. The
    length of the road is a multiple of `gap`. Return the number of trees.

    植树问题：在长 `road` 米的路两侧每隔 `gap` 米种一棵树，两端都种，返回总棵数。

    公路长 `road`（是 `gap` 的倍数），两边都要植树，间距 `gap`，起点和终点也各种一棵，求一共需要多少棵树。

    >>> trees_on_both_sides(100, 10)
    22
    >>> trees_on_both_sides(5, 5)
    4
    """
    return 2 * (road // gap + 1)


def trees_on_both_sides_2(road: int, gap: int) -> int:
    return 2 * len(range(0, road + 1, gap))


def days_until_birthday(month: int, day: int, now_month: int, now_day: int, year: int) -> int:
    """Return how many days after the day `now_month`, `now_day` of `year` the next birthday in
    `month` on `day` is, 0 if it is today.

    Somebody has his birthday on `day` of `month`, which is not 29 February. Count the days from the
    day `now_day` of `now_month` in `year` to the next birthday, which may be in the year after.

    今天是 `year` 年 `now_month` 月 `now_day` 日，返回距离下一个生日（`month` 月 `day` 日）还有几天，当天为 0。

    生日是 `month` 月 `day` 日（不是 2 月 29 日），若 `year` 年的生日在 `now_month` 月 `now_day` 日之前已经过了，
    就算到明年的生日，求相差天数。

    >>> days_until_birthday(5, 20, 5, 1, 2024)
    19
    >>> days_until_birthday(1, 1, 12, 31, 2023)
    1
    >>> days_until_birthday(3, 3, 3, 3, 2023)
    0
    """
    today = date(year, now_month, now_day)
    birthday = date(year, month, day)
    if birthday < today:
        birthday = date(year + 1, month, day)
    return (birthday - today).days


def real_date(year: int, month: int, day: int) -> bool:
    """Return whether there is a day `day` in the `month` of `year`.

    Check a date given by `year`, `month` and `day`. The month must be from 1 to 12 and the day
    from 1 to the length of that month, where February has 29 days in leap years.

    判断 `year` 年 `month` 月 `day` 日是否是一个真实存在的日期。

    校验日期：月份 `month` 在 1 到 12 之间，`day` 不超过该月天数（闰年 2 月为 29 天），`year` 为公历年份。

    >>> real_date(2024, 2, 29)
    True
    >>> real_date(2023, 2, 29)
    False
    >>> real_date(2023, 13, 1)
    False
    """
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
        lengths[1] = 29
    return 1 <= month <= 12 and 1 <= day <= lengths[month - 1]


def real_date_2(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def above_and_below_mean(values: list[int]) -> dict[str, int]:
    """Return a table that tells how many of the `values` are 'above', 'equal' to and 'below' their
    mean.

    Compute the mean of `values` and count the ones greater than it, the same and less. The list has
    at least one element.

    统计 `values` 中高于、等于、低于平均值的个数，返回键为 'above'、'equal'、'below' 的字典。

    给定非空整数列表 `values`，先求平均数，再分别数出大于、等于、小于平均数的元素有几个。

    >>> above_and_below_mean([1, 2, 6])
    {'above': 1, 'equal': 0, 'below': 2}
    >>> above_and_below_mean([4, 4])
    {'above': 0, 'equal': 2, 'below': 0}
    """
    mean = sum(values) / len(values)
    above = sum(value > mean for value in values)
    below = sum(value < mean for value in values)
    return {"above": above, "equal": len(values) - above - below, "below": below}


def max_min_swapped_ends(values: list[int]) -> list[int]:
    """Return `values` with one smallest value moved to the front and one largest moved to the end.

    Take the first smallest and the last largest element out of a list of at least two numbers and
    put them at the beginning and at the end. The others in `values` keep their order.

    把 `values` 中的一个最小值移到最前面，一个最大值移到最后面，其余元素顺序不变。

    给定至少含两个数的列表 `values`，取出最小值放到开头、最大值放到末尾，返回新列表。

    >>> max_min_swapped_ends([3, 9, 1, 5])
    [1, 3, 5, 9]
    >>> max_min_swapped_ends([5, 2, 4])
    [2, 4, 5]
    >>> max_min_swapped_ends([7, 7])
    [7, 7]
    """
    rest = list(values)
    rest.remove(min(values))
    rest.remove(max(values))
    return [min(values)] + rest + [max(values)]


def daily_steps_report(steps: list[int], goal: int) -> tuple[int, int]:
    """Return on how many days the `steps` reached `goal`, and how many steps were missing on the
    other days together.

    The list `steps` has the number of steps of each day. Count the days with at least `goal` steps,
    and add up by how much the other days fell short. Return both numbers.

    返回步数 `steps` 中达到目标 `goal` 的天数，以及未达标的日子总共差了多少步。

    给定每天的步数 `steps` 和目标 `goal`，统计达标天数，并把不达标各天的差额相加，返回二者组成的元组。

    >>> daily_steps_report([8000, 6000, 10000], 8000)
    (2, 2000)
    >>> daily_steps_report([], 5000)
    (0, 0)
    >>> daily_steps_report([100], 300)
    (0, 200)
    """
    reached = sum(count >= goal for count in steps)
    missing = sum(max(0, goal - count) for count in steps)
    return reached, missing


def daily_steps_report_2(steps: list[int], goal: int) -> tuple[int, int]:
    reached = missing = 0
    for count in steps:
        if count >= goal:
            reached += 1
        else:
            missing += goal - count
    return reached, missing


def stock_after_orders(stock: int, orders: list[int]) -> list[int]:
    """Return the positions, from 1, of the `orders` that can be filled from `stock`, in turn, an
    order too large being skipped.

    A warehouse has `stock` pieces. Each of the `orders` is filled if there are enough pieces left;
    if not, it is left out and the next one is tried. List the numbers of the filled orders.

    仓库有 `stock` 件货，依次处理 `orders`，库存够就发货、不够就跳过，返回成功发货的订单序号（从 1 开始）。

    按先后顺序处理订单数量列表 `orders`，剩余库存足以满足时扣减 `stock`，否则该订单作废，求被满足的是第几单。

    >>> stock_after_orders(10, [6, 5, 4])
    [1, 3]
    >>> stock_after_orders(0, [1])
    []
    >>> stock_after_orders(5, [])
    []
    """
    filled = []
    for number, order in enumerate(orders, 1):
        if order <= stock:
            stock -= order
            filled.append(number)
    return filled


def red_packet_best(packets: dict[str, int]) -> list[str]:
    """Return all names in `packets` that got the largest amount, in the order of the table.

    Friends share gifts of money, and `packets` tells what each one got. List everyone who got as
    much as the luckiest; an empty table gives an empty list.

    抢红包：返回 `packets` 中金额最大的人（“手气最佳”），并列时全部返回，保持原顺序。

    字典 `packets` 记录每人抢到的金额，找出所有抢到最多的人的姓名，没有人抢时返回空列表。

    >>> red_packet_best({"Li": 5, "Wu": 8, "He": 8})
    ['Wu', 'He']
    >>> red_packet_best({})
    []
    """
    most = max(packets.values(), default=0)
    return [name for name, amount in packets.items() if amount == most]


def password_level(password: str) -> int:
    """Return how many of these hold for `password`: at least 8 characters, a digit, a small
    letter, a capital letter.

    Rate a `password` from 0 to 4. It gets one point each for having eight characters or more, for
    containing a digit, for containing a lower-case letter and for containing an upper-case one.

    密码强度：长度不少于 8、含数字、含小写字母、含大写字母，各占 1 分，返回 `password` 的得分。

    给定密码 `password`，每满足一条规则（至少八位、有数字、有小写字母、有大写字母）加一分，求总分。

    >>> password_level("Hello2024")
    4
    >>> password_level("abc")
    1
    >>> password_level("")
    0
    """
    level = int(len(password) >= 8)
    level += any(char.isdigit() for char in password)
    level += any(char.islower() for char in password)
    level += any(char.isupper() for char in password)
    return level


def email_user_hidden(email: str) -> str:
    """Return `email` with everything between the first character and the '@' replaced by '***'.

    Show an `email` address without giving it away: keep its first character, then write three
    stars, and then the '@' with all that follows it.

    邮箱脱敏：保留 `email` 的首字符和 '@' 及其后的内容，中间用 '***' 代替。

    给定邮箱地址 `email`，用户名只显示第一个字符，后接三个星号，再接上域名部分返回。

    >>> email_user_hidden("liwei@mail.cn")
    'l***@mail.cn'
    >>> email_user_hidden("a@b.com")
    'a***@b.com'
    """
    return email[0] + "***" + email[email.index("@") :]


def email_user_hidden_2(email: str) -> str:
    user, domain = email.split("@")
    return f"{user[0]}***@{domain}"


def verification_digits(message: str, length: int) -> str:
    """Return the first run of exactly `length` digits in `message`, or '' if there is none.

    A short message contains a code of `length` digits. Find the first group of digits in `message`
    that has just this length, not a longer or shorter one.

    从短信 `message` 中提取验证码：返回第一段恰好由 `length` 位数字组成的连续数字，没有则返回空串。

    在文本 `message` 里找连续数字段，长度正好等于 `length` 的第一个就是验证码，找不到返回 ''。

    >>> verification_digits("Order 12 code 654321 ok", 6)
    '654321'
    >>> verification_digits("call 13812345678", 6)
    ''
    """
    for run in re.findall("[0-9]+", message):
        if len(run) == length:
            return run
    return ""


def verification_digits_2(message: str, length: int) -> str:
    spaced = "".join(char if char.isdigit() else " " for char in message)
    return next((run for run in spaced.split() if len(run) == length), "")


def keep_chinese_then_rest(text: str) -> str:
    """Return the characters of `text` with a code above 255 first and then all others, both in
    their order.

    Rearrange `text` so that its wide characters, whose codes are greater than 255, come before the
    rest. Neither group changes its own order.

    把 `text` 中编码大于 255 的字符（如汉字）排在前面，其余字符排在后面，各自保持原顺序。

    重新排列字符串 `text`：先是所有汉字等宽字符，再是英文、数字等，返回新串。

    >>> keep_chinese_then_rest("a你b好1")
    '你好ab1'
    >>> keep_chinese_then_rest("abc")
    'abc'
    """
    return "".join(sorted(text, key=lambda char: ord(char) <= 255))


def keep_chinese_then_rest_2(text: str) -> str:
    wide = [char for char in text if ord(char) > 255]
    rest = [char for char in text if ord(char) <= 255]
    return "".join(wide + rest)


def bike_rent(minutes: int, card: bool) -> float:
    """Return the price of riding for `minutes`: 1.5 for each started half hour, the first one free
    with a `card`.

    A shared bike costs 1.5 yuan for each half hour that has begun. Owners of a `card` do not pay
    for the first half hour. Compute the price of a ride of `minutes`.

    共享单车计费：每半小时 1.5 元，不足半小时按半小时算，有月卡 `card` 时首个半小时免费，求骑行 `minutes` 分钟的费用。

    给定骑行时长 `minutes`（分钟）和是否持卡 `card`，按 30 分钟向上取整计费，每段 1.5 元，持卡者少收一段。

    >>> bike_rent(45, False)
    3.0
    >>> bike_rent(45, True)
    1.5
    >>> bike_rent(0, True)
    0.0
    """
    halves = (minutes + 29) // 30
    if card and halves > 0:
        halves -= 1
    return halves * 1.5


def bike_rent_2(minutes: int, card: bool) -> float:
    return 1.5 * max(0, math.ceil(minutes / 30) - int(card))


def subject_averages(tables: list[list[int]]) -> list[float]:
    """Return the average of each subject, rounded to one decimal, where every row of `tables` holds
    the marks of one pupil.

    Each row in `tables` belongs to a pupil and has his marks in the same order of subjects. Compute
    the mean of every column with one decimal.

    `tables` 的每一行是一名学生的各科成绩，返回每一科的平均分，保留一位小数。

    给定成绩表 `tables`（行为学生、列为科目），按列求平均值并四舍五入到一位小数。

    >>> subject_averages([[80, 90], [85, 70], [90, 81]])
    [85.0, 80.3]
    >>> subject_averages([[77]])
    [77.0]
    >>> subject_averages([])
    []
    """
    return [round(sum(column) / len(column), 1) for column in zip(*tables)]


def subject_averages_2(tables: list[list[int]]) -> list[float]:
    if not tables:
        return []
    averages = []
    for j in range(len(tables[0])):
        averages.append(round(sum(row[j] for row in tables) / len(tables), 1))
    return averages


def total_then_chinese(rows: list[tuple[str, int, int]]) -> list[str]:
    """Return the names of `rows`, triples (name, chinese, maths), by total from high to low, equal
    totals by the Chinese mark, then by the name.

    Sort the pupils in `rows` for a scholarship: the larger sum of both marks comes first; if the
    sums are the same, the larger first mark; if these are the same, too, the name that comes
    earlier.

    奖学金排序：`rows` 每项为（姓名, 语文, 数学），按总分降序，总分相同按语文降序，再相同按姓名升序，返回姓名列表。

    给定学生成绩 `rows`，先比较两科总分（高者在前），再比较语文成绩（高者在前），最后比较姓名（字典序），求排序后的姓名。

    >>> total_then_chinese([("b", 80, 90), ("a", 90, 80), ("c", 90, 85)])
    ['c', 'a', 'b']
    >>> total_then_chinese([("b", 60, 60), ("a", 60, 60)])
    ['a', 'b']
    >>> total_then_chinese([])
    []
    """
    ordered = sorted(rows, key=lambda row: (-(row[1] + row[2]), -row[1], row[0]))
    return [name for name, _, _ in ordered]


def total_then_chinese_2(rows: list[tuple[str, int, int]]) -> list[str]:
    keys = []
    for name, chinese, maths in rows:
        keys.append((-chinese - maths, -chinese, name))
    return [key[2] for key in sorted(keys)]


def places_gained(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """Return for each name in both tables how many places it has gained from `before` to `after`.

    The tables `before` and `after` give each pupil's place in two tests, 1 being the best. For
    those in both, compute the place before minus the place after.

    根据两次考试的名次 `before` 和 `after`，返回每个两次都参加的学生进步了多少名（退步为负）。

    `before`、`after` 是姓名到名次的字典，对同时出现在两者中的人，用前一次名次减后一次名次得到进步名次。

    >>> places_gained({"Li": 5, "Wu": 2}, {"Li": 3, "Wu": 4})
    {'Li': 2, 'Wu': -2}
    >>> places_gained({"Li": 5}, {"He": 1})
    {}
    """
    return {name: place - after[name] for name, place in before.items() if name in after}


def places_gained_2(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    gained = {}
    for name in before:
        if name in after:
            gained[name] = before[name] - after[name]
    return gained


def answers_marked(key: str, answers: str, right: int, wrong: int) -> int:
    """Return the mark for `answers`: `right` for each letter as in `key`, minus `wrong` for each
    other one, a '-' counting nothing.

    The text `key` has the right letters of a test, and `answers` those of a pupil, '-' standing for
    no answer. Each hit adds `right`, each mistake takes off `wrong`. The mark is never below 0.

    选择题判分：`answers` 与标准答案 `key` 逐题比较，对加 `right` 分，错扣 `wrong` 分，'-' 表示未答不计分，
    总分最低为 0。

    给定标准答案 `key`、学生答案 `answers`、答对得分 `right`、答错扣分 `wrong`，空题记作 '-'，返回不小于 0 的得分。

    >>> answers_marked("ABCD", "ABDC", 5, 2)
    6
    >>> answers_marked("AB", "-B", 5, 2)
    5
    >>> answers_marked("A", "B", 5, 2)
    0
    """
    mark = 0
    for good, given in zip(key, answers):
        if given == good:
            mark += right
        elif given != "-":
            mark -= wrong
    return max(mark, 0)


def loan_months(debt: int, payment: int, interest: int) -> int:
    """Return in how many months a `debt` is paid off, if each month `interest` is added to what is
    left and then `payment` is paid.

    Somebody owes `debt`. Every month a fixed `interest` is added as long as something is owed, and
    then up to `payment`, which is larger, is paid. Count the months until nothing is owed.

    欠款 `debt` 元，每月先加上固定利息 `interest` 元，再还 `payment` 元（大于利息），返回几个月还清。

    只要还有欠款，每月就增加利息 `interest`，随后偿还 `payment`，求欠款 `debt` 降到 0 或以下需要多少个月。

    >>> loan_months(1000, 300, 50)
    4
    >>> loan_months(0, 100, 5)
    0
    >>> loan_months(95, 100, 5)
    1
    """
    months = 0
    while debt > 0:
        debt += interest - payment
        months += 1
    return months


def loan_months_2(debt: int, payment: int, interest: int) -> int:
    return -(-debt // (payment - interest))


def shared_meal(total: float, people: int, treated: int) -> float:
    """Return what each paying person pays when `total` is shared by `people` without the `treated`
    ones, with two decimals.

    Of `people` at a meal, `treated` do not pay, for instance because it is their birthday. The
    others share the `total` equally. Return the part of one, rounded to two decimals; if nobody
    pays, 0.0.

    聚餐 AA：总价 `total`，共 `people` 人，其中 `treated` 人免单，其余平摊，返回每人应付金额，保留两位小数。

    给定餐费 `total`、总人数 `people` 和不用付钱的人数 `treated`，求付款者的人均金额（两位小数），无人付款时返回 0.0。

    >>> shared_meal(100.0, 4, 1)
    33.33
    >>> shared_meal(90.0, 3, 0)
    30.0
    >>> shared_meal(50.0, 2, 2)
    0.0
    """
    paying = people - treated
    return round(total / paying, 2) if paying > 0 else 0.0


def shared_meal_2(total: float, people: int, treated: int) -> float:
    if people <= treated:
        return 0.0
    return round(total / (people - treated), 2)


def membership_level(spent: int, lines: list[int]) -> int:
    """Return how many of the rising `lines` the amount `spent` has reached, which is the level of a
    member.

    A shop gives level 1 to whoever has spent the first of the `lines`, level 2 for the second and
    so on. Return the level for `spent`, 0 if even the first line has not been reached.

    会员等级：`lines` 是从低到高的消费门槛，返回消费 `spent` 元达到了第几级，未达到第一级为 0。

    给定累计消费 `spent` 和递增的门槛列表 `lines`，消费额大于等于某门槛即达到相应等级，求当前等级。

    >>> membership_level(600, [100, 500, 1000])
    2
    >>> membership_level(50, [100, 500])
    0
    >>> membership_level(100, [100])
    1
    """
    return sum(spent >= line for line in lines)


def membership_level_2(spent: int, lines: list[int]) -> int:
    level = 0
    while level < len(lines) and lines[level] <= spent:
        level += 1
    return level


def to_next_level(spent: int, lines: list[int]) -> int:
    """Return how much is missing from `spent` to the next of the rising `lines`, 0 when all have
    been reached.

    Given what a customer has `spent` and the rising limits `lines`, find the first limit that is
    greater and return the difference.

    返回消费 `spent` 距离 `lines` 中下一个更高门槛还差多少，已超过所有门槛则返回 0。

    `lines` 是升序的会员门槛，找到第一个大于 `spent` 的门槛，求还需消费多少才能升级，没有则为 0。

    >>> to_next_level(600, [100, 500, 1000])
    400
    >>> to_next_level(1000, [100, 1000])
    0
    >>> to_next_level(0, [100])
    100
    """
    for line in lines:
        if line > spent:
            return line - spent
    return 0


def to_next_level_2(spent: int, lines: list[int]) -> int:
    return min((line - spent for line in lines if line > spent), default=0)


def query_without_empty(params: dict[str, str]) -> str:
    """Return the `params` as 'key=value' pairs sorted by key and joined by '&', without those whose
    value is empty.

    Before a request is signed, its parameters are put in order. Drop the `params` with an empty
    value, sort the others by their key, and join them as key=value with '&' between.

    签名前拼接参数：去掉 `params` 中值为空串的项，按键排序后用 '&' 连接成 'key=value' 的形式。

    给定参数字典 `params`，忽略空值，其余按键的字典序拼成 'a=1&b=2' 这样的字符串。

    >>> query_without_empty({"b": "2", "a": "1", "c": ""})
    'a=1&b=2'
    >>> query_without_empty({"x": ""})
    ''
    """
    return "&".join(f"{key}={params[key]}" for key in sorted(params) if params[key])


def query_without_empty_2(params: dict[str, str]) -> str:
    pairs = []
    for key, value in sorted(params.items()):
        if value != "":
            pairs.append(key + "=" + value)
    return "&".join(pairs)


def version_is_newer(new: str, old: str) -> bool:
    """Return whether the version `new` is later than `old`, both made of three numbers with dots
    between.

    Versions such as '1.10.0' are compared number by number, not as text. Tell whether `new` comes
    after `old`.

    比较版本号：`new` 是否比 `old` 更新，两者都形如 '1.10.0'，逐段按数字大小比较。

    给定两个三段式版本号 `new` 和 `old`，从左到右比较每段的数值，`new` 更大时返回 True，相同返回 False。

    >>> version_is_newer("1.10.0", "1.9.3")
    True
    >>> version_is_newer("2.0.0", "2.0.0")
    False
    >>> version_is_newer("0.9.9", "1.0.0")
    False
    """
    return [int(part) for part in new.split(".")] > [int(part) for part in old.split(".")]


def version_is_newer_2(new: str, old: str) -> bool:
    for left, right in zip(new.split("."), old.split(".")):
        if int(left) != int(right):
            return int(left) > int(right)
    return False


def page_count_text(total: int, size: int) -> str:
    """Return how many pages of `size` rows `total` rows make, written like '25 rows, 3 pages'.

    Below a table stands how much there is. Divide the `total` rows into pages of `size`, a last
    page that is not full counting, too, and write both numbers.

    返回分页说明，如 '25 rows, 3 pages'：共 `total` 行，每页 `size` 行，最后不满一页也算一页。

    给定记录总数 `total` 和每页条数 `size`，页数向上取整，拼成“总数 rows, 页数 pages”的文本。

    >>> page_count_text(25, 10)
    '25 rows, 3 pages'
    >>> page_count_text(0, 10)
    '0 rows, 0 pages'
    >>> page_count_text(20, 10)
    '20 rows, 2 pages'
    """
    pages = (total + size - 1) // size
    return f"{total} rows, {pages} pages"


def page_count_text_2(total: int, size: int) -> str:
    return str(total) + " rows, " + str(math.ceil(total / size)) + " pages"


def seats_in_row(tickets: list[str], row: int) -> list[int]:
    """Return the sorted seat numbers of those `tickets` that belong to `row`, a ticket looking like
    '7-12'.

    Each of the `tickets` has the row, a dash and the seat. Collect the seats that are sold in the
    given `row` and put them in rising order.

    电影票 `tickets` 形如 '7-12'（排-座），返回第 `row` 排已售出的座位号，从小到大排列。

    给定票面列表 `tickets`，短横线前为排号、后为座号，筛选出排号等于 `row` 的座位并升序返回。

    >>> seats_in_row(["7-12", "8-1", "7-3"], 7)
    [3, 12]
    >>> seats_in_row(["8-1"], 7)
    []
    """
    seats = []
    for ticket in tickets:
        ticket_row, seat = ticket.split("-")
        if int(ticket_row) == row:
            seats.append(int(seat))
    return sorted(seats)


def called_at_counters(waiting: list[int], counters: int) -> int:
    """Return when the last person is served if everybody in the `waiting` list goes to the counter
    that is free first.

    There are so many `counters`, all free at minute 0. The people come in order, and serving one
    takes the minutes that `waiting` names. Each goes to the counter free earliest. Return the end.

    `counters` 个窗口同时办理，`waiting` 是排队者依次所需的分钟数，每人去最早空出的窗口，返回全部办完的时刻。

    模拟叫号：窗口数为 `counters`，从 0 分钟开始，队首总是走向最先空闲的窗口，求 `waiting` 中所有人办完需要几分钟。

    >>> called_at_counters([5, 3, 4], 2)
    7
    >>> called_at_counters([5], 3)
    5
    >>> called_at_counters([], 2)
    0
    """
    free = [0] * counters
    for minutes in waiting:
        first = free.index(min(free))
        free[first] += minutes
    return max(free)


def called_at_counters_2(waiting: list[int], counters: int) -> int:
    free = [0] * counters
    for minutes in waiting:
        heapq.heappush(free, heapq.heappop(free) + minutes)
    return max(free)


def cut_in_line(line: list[str], name: str, friend: str) -> list[str]:
    """Return the `line` with `name` put directly behind `friend`, or at the end if the friend is
    not there.

    Somebody called `name` joins a queue. When the `friend` stands in the `line`, he slips in right
    after this person; otherwise he goes to the end. Return the new queue.

    插队：若 `friend` 在队伍 `line` 中，`name` 就站到朋友身后，否则排到队尾，返回新的队伍。

    给定排队名单 `line`，新来的 `name` 紧跟在 `friend` 后面，找不到 `friend` 时加在最后。

    >>> cut_in_line(["Li", "Wu", "He"], "Xu", "Li")
    ['Li', 'Xu', 'Wu', 'He']
    >>> cut_in_line(["Li"], "Xu", "Wu")
    ['Li', 'Xu']
    >>> cut_in_line([], "Xu", "Wu")
    ['Xu']
    """
    if friend not in line:
        return line + [name]
    place = line.index(friend) + 1
    return line[:place] + [name] + line[place:]
