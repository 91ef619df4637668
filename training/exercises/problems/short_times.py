"""Short times: clocks, weekdays, months, shifts and durations as plain numbers and texts."""

import math
from collections import Counter


def whole_hours_in(minutes: list[int]) -> int:
    """Return how many full hours the durations in `minutes` make together.

    You are given a list `minutes` of durations. Add them up and return the complete hours.

    返回列表 `minutes` 中所有时长（分钟）加起来一共有多少个整小时。

    给定若干分钟数 `minutes`，求总和并换算成完整的小时数，不足一小时的部分舍去。

    >>> whole_hours_in([50, 40, 45])
    2
    >>> whole_hours_in([59])
    0
    >>> whole_hours_in([])
    0
    """
    return sum(minutes) // 60


def whole_hours_in_2(minutes: list[int]) -> int:
    total = 0
    for value in minutes:
        total += value
    return total // 60


def minutes_past_hour(minutes: int) -> int:
    """Return the minute that a clock shows `minutes` minutes after midnight.

    Given `minutes`, counted from midnight, find how many have passed since the last full hour.

    返回午夜过后 `minutes` 分钟时，钟面上显示的分钟数。

    给定从零点起经过的分钟数 `minutes`，求距上一个整点过去了多少分钟。

    >>> minutes_past_hour(135)
    15
    >>> minutes_past_hour(60)
    0
    """
    return minutes % 60


def minutes_to_next_hour(minute: int) -> int:
    """Return how many minutes are missing until the next full hour when the clock shows `minute`.
    On the full hour itself nothing is missing.

    Write a function that tells how long to wait from `minute` (0 to 59) to a full hour; 0 gives 0.

    返回从第 `minute` 分钟到下一个整点还差多少分钟；正好整点时返回 0。

    编写一个函数，根据当前分钟 `minute`（0 到 59）计算距离整点还有几分钟，若为 0 则结果是 0。

    >>> minutes_to_next_hour(45)
    15
    >>> minutes_to_next_hour(0)
    0
    >>> minutes_to_next_hour(59)
    1
    """
    return -minute % 60


def minutes_to_next_hour_2(minute: int) -> int:
    if minute == 0:
        return 0
    return 60 - minute


def clock_strokes(hour: int) -> int:
    """Return how often a tower clock strikes at `hour` (0 to 23). It strikes from 1 to 12 times.

    Given `hour`, return the number of strokes: at 0 and 12 there are 12, at 15 there are 3.

    返回钟楼在 `hour` 点（0 到 23）敲响的次数，次数在 1 到 12 之间。

    给定小时 `hour`，求大钟敲几下：0 点和 12 点敲 12 下，15 点敲 3 下。

    >>> clock_strokes(15)
    3
    >>> clock_strokes(0)
    12
    >>> clock_strokes(12)
    12
    """
    return hour % 12 or 12


def clock_strokes_2(hour: int) -> int:
    strokes = hour % 12
    if strokes == 0:
        return 12
    return strokes


def strokes_between(first: int, last: int) -> int:
    """Return how many times a clock strikes from hour `first` to hour `last`, both included, when
    it strikes the hour's own number.

    A clock strikes as many times as the hour says. Add up the strokes for the hours `first` to
    `last`.

    返回时钟从 `first` 点到 `last` 点（含两端）一共敲多少下，几点就敲几下。

    时钟到几点就敲几下。求 `first` 点到 `last` 点（包括两端）敲的总次数。

    >>> strokes_between(3, 5)
    12
    >>> strokes_between(7, 7)
    7
    >>> strokes_between(9, 8)
    0
    """
    return sum(range(first, last + 1))


def strokes_between_2(first: int, last: int) -> int:
    total = 0
    for hour in range(first, last + 1):
        total += hour
    return total


def is_afternoon(clock: str) -> bool:
    """Tell whether the time `clock`, written like "14:30", lies from 12:00 to 17:59.

    Given a text `clock` in the form "HH:MM", return True when its hour is at least 12 and below 18.

    判断形如 "14:30" 的时间 `clock` 是否在 12:00 到 17:59 之间。

    给定 "HH:MM" 格式的字符串 `clock`，当小时数不小于 12 且小于 18 时返回 True。

    >>> is_afternoon("14:30")
    True
    >>> is_afternoon("18:00")
    False
    >>> is_afternoon("09:15")
    False
    """
    hour = int(clock.split(":")[0])
    return 12 <= hour < 18


def is_afternoon_2(clock: str) -> bool:
    return 12 <= int(clock[:2]) < 18


def morning_times(times: list[str]) -> list[str]:
    """Return the times in `times` that are before noon, in their order. Each is written "HH:MM".

    Given a list `times` of texts like "08:15", keep those whose hour is smaller than 12.

    返回列表 `times` 中在中午 12 点之前的时间，保持原有顺序，格式均为 "HH:MM"。

    给定形如 "08:15" 的时间列表 `times`，保留小时数小于 12 的那些。

    >>> morning_times(["08:15", "12:00", "11:59"])
    ['08:15', '11:59']
    >>> morning_times([])
    []
    """
    return [time for time in times if time < "12:00"]


def morning_times_2(times: list[str]) -> list[str]:
    result = []
    for time in times:
        if int(time[:2]) < 12:
            result.append(time)
    return result


def clock_is_full_hour(clock: str) -> bool:
    """Tell whether `clock`, a text like "7:00" or "19:30", is a full hour.

    Write a function that returns True when the minutes in the time `clock` are "00".

    判断形如 "7:00" 或 "19:30" 的时间 `clock` 是不是整点。

    编写一个函数，当时间 `clock` 的分钟部分为 "00" 时返回 True，否则返回 False。

    >>> clock_is_full_hour("7:00")
    True
    >>> clock_is_full_hour("19:30")
    False
    """
    return clock.endswith(":00")


def clock_is_full_hour_2(clock: str) -> bool:
    return clock.split(":")[1] == "00"


def pad_clock(hour: int, minute: int) -> str:
    """Return the time as a text "HH:MM" with two digits for `hour` and two for `minute`.

    Given the numbers `hour` and `minute`, join them with a colon and fill each up with zeros.

    把 `hour` 和 `minute` 写成 "HH:MM" 形式的文本，小时与分钟各占两位。

    给定小时 `hour` 和分钟 `minute`，用冒号连接，不足两位时前面补零。

    >>> pad_clock(7, 5)
    '07:05'
    >>> pad_clock(18, 30)
    '18:30'
    """
    return f"{hour:02d}:{minute:02d}"


def pad_clock_2(hour: int, minute: int) -> str:
    return str(hour).zfill(2) + ":" + str(minute).zfill(2)


def unpad_clock(clock: str) -> str:
    """Return the time `clock` ("HH:MM") without the zero in front of the hour. Midnight becomes
    "0:MM".

    You are given a text such as "07:05". Write its hour without a leading zero.

    把 "HH:MM" 格式的时间 `clock` 去掉小时前面的零；零点写成 "0:MM"。

    给定 "07:05" 这样的文本 `clock`，返回小时不带前导零的写法。

    >>> unpad_clock("07:05")
    '7:05'
    >>> unpad_clock("00:30")
    '0:30'
    >>> unpad_clock("12:00")
    '12:00'
    """
    hour, minute = clock.split(":")
    return f"{int(hour)}:{minute}"


def unpad_clock_2(clock: str) -> str:
    if clock.startswith("0"):
        return clock[1:]
    return clock


def weekday_before(day: int, n: int) -> int:
    """Return the index of the weekday that lies `n` days before `day`. Monday is 0 and Sunday is 6.

    Weekdays are numbered 0 to 6. Given the weekday `day`, go back `n` days and return the number.

    返回星期 `day` 往前 `n` 天是星期几的编号，星期一为 0，星期日为 6。

    星期用 0 到 6 编号。给定 `day`，往回数 `n` 天，返回那天的编号。

    >>> weekday_before(2, 1)
    1
    >>> weekday_before(0, 1)
    6
    >>> weekday_before(3, 14)
    3
    """
    return (day - n) % 7


def weekday_before_2(day: int, n: int) -> int:
    for _ in range(n):
        day = day - 1 if day > 0 else 6
    return day


def days_until_weekday(today: int, wanted: int) -> int:
    """Return how many days after weekday `today` the weekday `wanted` comes; 0 when they are equal.
    Both are numbers from 0 to 6.

    Given two weekday indices, count the days to wait from `today` until it is `wanted`.

    返回从星期编号 `today` 到 `wanted` 要等几天，相同则为 0，编号为 0 到 6。

    给定两个星期编号，求从 `today` 起再过多少天是 `wanted`。

    >>> days_until_weekday(1, 4)
    3
    >>> days_until_weekday(5, 0)
    2
    >>> days_until_weekday(3, 3)
    0
    """
    return (wanted - today) % 7


def days_until_weekday_2(today: int, wanted: int) -> int:
    count = 0
    while (today + count) % 7 != wanted:
        count += 1
    return count


def next_same_weekday(days: list[int], today: int) -> int:
    """Return how many days it is until one of the weekdays in `days` comes, starting with tomorrow.
    Weekdays are 0 to 6; when it is the same weekday as `today`, that takes 7 days.

    The bin is emptied on the weekdays `days`. Today is weekday `today` and it is too late for
    today. Return the number of days to wait.

    返回从明天算起，最快再过几天会到 `days` 中的某个星期；与 `today` 相同的星期要等 7 天。

    垃圾在 `days` 中的星期（0 到 6）清运。今天是星期 `today`，已赶不上，求至少还要等几天。

    >>> next_same_weekday([1, 4], 2)
    2
    >>> next_same_weekday([2], 2)
    7
    >>> next_same_weekday([0, 6], 6)
    1
    """
    return min((day - today - 1) % 7 + 1 for day in days)


def next_same_weekday_2(days: list[int], today: int) -> int:
    wait = 1
    while (today + wait) % 7 not in days:
        wait += 1
    return wait


def count_weekends(start: int, n: int) -> int:
    """Return how many of `n` days in a row are Saturdays or Sundays (5 or 6) when the first one is
    weekday `start`.

    Given the weekday `start` (0 for Monday) of the first day, count the days off among `n` days.

    连续 `n` 天中，第一天是星期编号 `start`，返回其中有多少天是周六或周日（编号 5 或 6）。

    已知第一天的星期 `start`（0 表示星期一），统计接下来共 `n` 天里的周末天数。

    >>> count_weekends(4, 3)
    2
    >>> count_weekends(0, 5)
    0
    >>> count_weekends(6, 7)
    2
    """
    return sum((start + i) % 7 >= 5 for i in range(n))


def count_weekends_2(start: int, n: int) -> int:
    count = 0
    for i in range(n):
        if (start + i) % 7 in (5, 6):
            count += 1
    return count


def month_length(month: int, leap: bool) -> int:
    """Return how many days `month` (1 to 12) has. February has 29 of them when `leap` is true.

    Write a function that gives the length of the month number `month`; `leap` says whether the
    year is a leap year.

    返回第 `month` 月（1 到 12）的天数；`leap` 为真时二月有 29 天，否则 28 天。

    编写一个函数，给出月份 `month` 的长度，`leap` 表示是否闰年。

    >>> month_length(4, False)
    30
    >>> month_length(2, True)
    29
    >>> month_length(12, False)
    31
    """
    if month == 2:
        return 29 if leap else 28
    return 30 if month in (4, 6, 9, 11) else 31


def month_length_2(month: int, leap: bool) -> int:
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths[month - 1] + (month == 2 and leap)


def long_months(months: list[int]) -> list[int]:
    """Return those month numbers in `months` that have 31 days, in the same order.

    Given a list `months` of numbers from 1 to 12, keep only the months with 31 days.

    返回 `months` 中有 31 天的月份，顺序不变。

    给定由 1 到 12 的月份组成的列表 `months`，只保留大月（31 天的月份）。

    >>> long_months([1, 2, 3, 4])
    [1, 3]
    >>> long_months([7, 8, 9])
    [7, 8]
    >>> long_months([])
    []
    """
    return [month for month in months if month in (1, 3, 5, 7, 8, 10, 12)]


def long_months_2(months: list[int]) -> list[int]:
    result = []
    for month in months:
        if month not in (2, 4, 6, 9, 11):
            result.append(month)
    return result


def month_after(month: int, n: int) -> int:
    """Return the number of the month that comes `n` months after `month`. Months go from 1 to 12
    and then start again.

    Given a month number `month`, go on by `n` months, from December to January, and return it.

    返回 `month` 月之后 `n` 个月是几月，12 月之后又回到 1 月。

    给定月份 `month`（1 到 12），往后数 `n` 个月，返回月份数。

    >>> month_after(3, 2)
    5
    >>> month_after(11, 3)
    2
    >>> month_after(12, 12)
    12
    """
    return (month - 1 + n) % 12 + 1


def month_after_2(month: int, n: int) -> int:
    for _ in range(n):
        month = 1 if month == 12 else month + 1
    return month


def month_and_year_after(year: int, month: int) -> tuple[int, int]:
    """Return the year and the month that follow `month` of `year`.

    Given a `year` and a `month` from 1 to 12, return the pair for the next month; after December
    the year goes up by one.

    返回 `year` 年 `month` 月的下一个月，以（年, 月）的形式给出。

    给定年份 `year` 和月份 `month`（1 到 12），求下个月所在的年和月，12 月之后年份加一。

    >>> month_and_year_after(2023, 5)
    (2023, 6)
    >>> month_and_year_after(2023, 12)
    (2024, 1)
    """
    if month == 12:
        return year + 1, 1
    return year, month + 1


def same_quarter(first: int, second: int) -> bool:
    """Tell whether the months `first` and `second` lie in the same quarter of a year.

    Given two month numbers from 1 to 12, return True if both are in January to March, or both in
    April to June, and so on. The months are `first` and `second`.

    判断月份 `first` 和 `second` 是否属于一年中的同一个季度。

    给定两个月份 `first` 与 `second`（1 到 12），若同在一到三月、四到六月等同一季度内则返回 True。

    >>> same_quarter(1, 3)
    True
    >>> same_quarter(3, 4)
    False
    >>> same_quarter(12, 10)
    True
    """
    return (first - 1) // 3 == (second - 1) // 3


def leap_years_in(years: list[int]) -> list[int]:
    """Return the leap years in `years`, from the latest to the earliest.

    Keep the values of `years` divisible by 4, but of the full centuries only those divisible by
    400, and sort them in descending order.

    返回 `years` 中的闰年，按从晚到早的顺序排列。

    从 `years` 中选出闰年（能被 4 整除，但整百年须能被 400 整除），并降序排列。

    >>> leap_years_in([2019, 2020, 2024])
    [2024, 2020]
    >>> leap_years_in([1900, 2000])
    [2000]
    >>> leap_years_in([2001])
    []
    """
    leap = [y for y in years if y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)]
    return sorted(leap, reverse=True)


def days_in_years(first: int, last: int) -> int:
    """Return how many days the years `first` to `last` have together. Every year divisible by 4
    counts as a leap year of 366 days.

    In a simple calendar each fourth year has 366 days and the others 365. Add up the days of the
    years from `first` to `last`, both included.

    返回从 `first` 年到 `last` 年（含）一共有多少天；凡能被 4 整除的年份算 366 天，其余 365 天。

    在一种简化历法中，能被 4 整除的年有 366 天，其他年有 365 天。求 `first` 到 `last` 各年的总天数。

    >>> days_in_years(2021, 2022)
    730
    >>> days_in_years(2023, 2024)
    731
    >>> days_in_years(2024, 2024)
    366
    """
    return sum(366 if year % 4 == 0 else 365 for year in range(first, last + 1))


def days_in_years_2(first: int, last: int) -> int:
    days = 0
    for year in range(first, last + 1):
        days += 365
        if year % 4 == 0:
            days += 1
    return days


def leap_birthdays(age: int) -> int:
    """Return how many real birthdays someone born on 29 February has had at `age`, when there is
    one every four years.

    A child born on 29 February has a birthday only every fourth year. Given the `age` in full
    years, return how many there have been after birth.

    某人生于 2 月 29 日，每四年才过一次真正的生日，返回他 `age` 岁时已过了多少次。

    给定整岁年龄 `age`，生日每四年一次，求出生后共过了几次生日。

    >>> leap_birthdays(12)
    3
    >>> leap_birthdays(7)
    1
    >>> leap_birthdays(3)
    0
    """
    return age // 4


def leap_birthdays_2(age: int) -> int:
    return sum(year % 4 == 0 for year in range(1, age + 1))


def oldest_person(ages: dict[str, int]) -> str:
    """Return the name of the oldest person in `ages`, and the empty string when there is nobody.

    Given a dictionary `ages` from names to ages, find the name with the greatest age; for an empty
    dictionary return ''.

    返回字典 `ages` 中年龄最大的人的名字，字典为空时返回空串。

    给定姓名到年龄的字典 `ages`，求最年长者的姓名；没有人时结果为 ''。

    >>> oldest_person({"Ann": 31, "Ben": 45, "Cleo": 8})
    'Ben'
    >>> oldest_person({})
    ''
    """
    return max(ages, key=ages.get, default="")


def oldest_person_2(ages: dict[str, int]) -> str:
    oldest = ""
    for name, age in ages.items():
        if oldest == "" or age > ages[oldest]:
            oldest = name
    return oldest


def ages_in_year(births: dict[str, int], year: int) -> dict[str, int]:
    """Return how old each person becomes in `year`. People born after `year` are left out.

    You are given a dictionary `births` from names to years of birth. Build a dictionary from the
    names to the ages reached in `year`, without those who are not born yet.

    返回每个人在 `year` 年满多少岁，在该年之后出生的人不计入。

    给定姓名到出生年份的字典 `births`，构造姓名到 `year` 年年龄的字典，尚未出生的人略去。

    >>> ages_in_year({"Ida": 2010, "Max": 2022}, 2020)
    {'Ida': 10}
    >>> ages_in_year({"Lea": 2000}, 2000)
    {'Lea': 0}
    """
    return {name: year - birth for name, birth in births.items() if birth <= year}


def ages_in_year_2(births: dict[str, int], year: int) -> dict[str, int]:
    ages = {}
    for name, birth in births.items():
        if birth <= year:
            ages[name] = year - birth
    return ages


def years_until_double_age(parent: int, child: int) -> int:
    """Return in how many years `parent` will be exactly twice as old as `child`, or -1 when that
    time is already over.

    Given the ages `parent` and `child`, find after how many years the first is double the second;
    return -1 if the parent is less than twice as old today.

    返回再过几年 `parent` 的年龄正好是 `child` 的两倍；如果那一年已经过去，返回 -1。

    给定父母年龄 `parent` 和孩子年龄 `child`，求多少年后前者是后者的两倍，若现在已不足两倍则返回 -1。

    >>> years_until_double_age(40, 10)
    20
    >>> years_until_double_age(50, 25)
    0
    >>> years_until_double_age(50, 30)
    -1
    """
    years = parent - 2 * child
    return years if years >= 0 else -1


def age_gap(ages: list[int]) -> int:
    """Return the difference between the oldest and the youngest age in `ages`, 0 when it is empty.

    Given a list `ages`, subtract the smallest from the largest. An empty list gives 0.

    返回 `ages` 中最大年龄与最小年龄之差，列表为空时返回 0。

    给定年龄列表 `ages`，用最大值减去最小值，空列表结果为 0。

    >>> age_gap([8, 35, 61])
    53
    >>> age_gap([20])
    0
    >>> age_gap([])
    0
    """
    if not ages:
        return 0
    return max(ages) - min(ages)


def age_gap_2(ages: list[int]) -> int:
    ordered = sorted(ages)
    return ordered[-1] - ordered[0] if ordered else 0


def old_enough(people: list[tuple[str, int]], limit: int) -> list[str]:
    """Return the names in `people` whose age is at least `limit`, in alphabetical order.

    `people` is a list of pairs of a name and an age. Collect the names of all who are `limit` years
    old or older and sort them.

    返回 `people` 中年龄不小于 `limit` 的人的名字，按字母顺序排列。

    `people` 是由（名字, 年龄）组成的列表，挑出年满 `limit` 岁的人，把名字排序后返回。

    >>> old_enough([("Zoe", 18), ("Al", 30), ("Bo", 12)], 18)
    ['Al', 'Zoe']
    >>> old_enough([], 5)
    []
    """
    return sorted(name for name, age in people if age >= limit)


def old_enough_2(people: list[tuple[str, int]], limit: int) -> list[str]:
    names = []
    for name, age in people:
        if age >= limit:
            names.append(name)
    names.sort()
    return names


def total_shift_hours(shifts: list[tuple[int, int]]) -> int:
    """Return the sum of the hours of all `shifts`. A shift is a pair of start and end hour on the
    same day.

    Given a list `shifts` of pairs (start, end), add up how long they last.

    返回所有班次 `shifts` 的总小时数，每个班次是同一天内的（开始, 结束）整点对。

    给定（开始, 结束）组成的列表 `shifts`，求各段时长之和。

    >>> total_shift_hours([(8, 12), (13, 17)])
    8
    >>> total_shift_hours([])
    0
    """
    return sum(end - start for start, end in shifts)


def total_shift_hours_2(shifts: list[tuple[int, int]]) -> int:
    total = 0
    for start, end in shifts:
        total += end - start
    return total


def hours_past_midnight(start: int, end: int) -> int:
    """Return how many hours a shift lasts from hour `start` to hour `end`. If `end` is not later
    than `start`, the shift ends on the next day.

    A shift begins at `start` and ends at `end`, both from 0 to 23. Return its length; when the end
    is equal to the start or smaller, it goes past midnight.

    返回从 `start` 点到 `end` 点的班次长度（小时）；若 `end` 不晚于 `start`，则在第二天结束。

    班次从 `start` 开始到 `end` 结束（0 到 23），求时长，结束不大于开始时说明跨过了午夜。

    >>> hours_past_midnight(9, 17)
    8
    >>> hours_past_midnight(22, 6)
    8
    >>> hours_past_midnight(7, 7)
    24
    """
    if end <= start:
        end += 24
    return end - start


def hours_past_midnight_2(start: int, end: int) -> int:
    return end - start if end > start else end - start + 24


def paid_minutes(worked: int, pause: int) -> int:
    """Return the minutes that are paid. From 360 minutes of `worked` on, `pause` is taken off; for
    shorter days nothing is taken off.

    Given the minutes `worked`, subtract `pause` from them if they are 360 or more.

    返回应付工资的分钟数：`worked` 达到 360 分钟时扣除 `pause`，不足则不扣。

    给定工作分钟数 `worked`，若不少于 360，就减去休息时间 `pause` 后返回。

    >>> paid_minutes(480, 30)
    450
    >>> paid_minutes(359, 30)
    359
    >>> paid_minutes(360, 45)
    315
    """
    if worked >= 360:
        return worked - pause
    return worked


def longest_shift(shifts: dict[str, tuple[int, int]]) -> str:
    """Return the name with the longest shift in `shifts`, the first one when there are several.

    `shifts` maps names to pairs (start, end) of hours. Find who works longest; the dictionary is
    not empty.

    返回 `shifts` 中班次最长者的名字，若有多个则取最先出现的。

    字典 `shifts` 把名字对应到（开始, 结束）整点，字典非空，求谁工作时间最长。

    >>> longest_shift({"Kim": (8, 12), "Lou": (9, 17)})
    'Lou'
    >>> longest_shift({"Kim": (8, 12), "Lou": (10, 14)})
    'Kim'
    """
    return max(shifts, key=lambda name: shifts[name][1] - shifts[name][0])


def longest_shift_2(shifts: dict[str, tuple[int, int]]) -> str:
    best, longest = "", -1
    for name, (start, end) in shifts.items():
        if end - start > longest:
            best, longest = name, end - start
    return best


def workers_at(shifts: dict[str, tuple[int, int]], hour: int) -> list[str]:
    """Return the sorted names of those who are at work at `hour`. The end of a shift does not
    belong to it.

    Given `shifts` from names to pairs (start, end), return in alphabetical order the names whose
    shift has begun at `hour` and is not over.

    返回在 `hour` 点上班的人名，按字母排序；班次的结束时刻不算在内。

    给定名字到（开始, 结束）的字典 `shifts`，找出 `hour` 点时已开始且未结束的人，名字升序返回。

    >>> workers_at({"Tom": (8, 16), "Eva": (6, 14)}, 8)
    ['Eva', 'Tom']
    >>> workers_at({"Tom": (8, 16), "Eva": (6, 14)}, 14)
    ['Tom']
    >>> workers_at({}, 3)
    []
    """
    return sorted(name for name, (start, end) in shifts.items() if start <= hour < end)


def workers_at_2(shifts: dict[str, tuple[int, int]], hour: int) -> list[str]:
    names = []
    for name in sorted(shifts):
        start, end = shifts[name]
        if start <= hour < end:
            names.append(name)
    return names


def missed_departures(departures: list[int], arrival: int) -> int:
    """Count the times in `departures` that were before `arrival`.

    Someone reaches the station at minute `arrival`. Return how many of the trains leaving at
    `departures` are gone already; one leaving in that very minute is still caught.

    统计 `departures` 中早于 `arrival` 的班次数。

    某人在第 `arrival` 分钟到站，求 `departures` 里已经开走多少班车；恰在那一分钟开的还能赶上。

    >>> missed_departures([10, 20, 30], 25)
    2
    >>> missed_departures([10, 20], 10)
    0
    """
    return sum(time < arrival for time in departures)


def missed_departures_2(departures: list[int], arrival: int) -> int:
    count = 0
    for time in departures:
        if time < arrival:
            count += 1
    return count


def regular_departures(first: int, last: int, step: int) -> list[str]:
    """Return the departure times of a bus that leaves every `step` minutes from minute `first` of
    the day until `last` at the latest, each as "H:MM".

    Given `first` and `last` in minutes after midnight, list the times first, first + `step`, and so
    on up to `last` inclusive, written like '8:05'.

    公交从当天第 `first` 分钟起每隔 `step` 分钟发一班，最晚到 `last`，以 "H:MM" 形式列出所有发车时间。

    给定以分钟表示的 `first` 和 `last`（含），按间隔 `step` 列出各时刻，写成 '8:05' 的样子。

    >>> regular_departures(480, 530, 25)
    ['8:00', '8:25', '8:50']
    >>> regular_departures(600, 600, 10)
    ['10:00']
    >>> regular_departures(600, 590, 10)
    []
    """
    return [f"{time // 60}:{time % 60:02d}" for time in range(first, last + 1, step)]


def regular_departures_2(first: int, last: int, step: int) -> list[str]:
    times = []
    while first <= last:
        hour, minute = divmod(first, 60)
        times.append(f"{hour}:{minute:02d}")
        first += step
    return times


def shortest_wait_between(times: list[int]) -> int:
    """Return the shortest gap between two neighbouring entries of the sorted timetable `times`.
    With fewer than two entries return 0.

    Given departure minutes `times` in rising order, find the smallest difference between one and
    the next; return 0 if there is no such pair.

    返回已排序的时刻表 `times` 中相邻两班之间的最短间隔，不足两班时返回 0。

    给定升序的发车分钟数 `times`，求相邻两个之差的最小值，若没有相邻的两个则为 0。

    >>> shortest_wait_between([10, 25, 32, 60])
    7
    >>> shortest_wait_between([15])
    0
    """
    return min((b - a for a, b in zip(times, times[1:])), default=0)


def shortest_wait_between_2(times: list[int]) -> int:
    if len(times) < 2:
        return 0
    return min(times[i + 1] - times[i] for i in range(len(times) - 1))


def delayed_times(times: list[int], delay: int) -> list[int]:
    """Return the clock minutes in `times` moved later by `delay`, starting again at 0 after
    midnight (1440 minutes).

    Each value of `times` is a minute of the day. Add `delay` to every one; what reaches 1440 begins
    at 0 again.

    把 `times` 中每个时刻推迟 `delay` 分钟，到达午夜（1440 分钟）后从 0 重新算起。

    `times` 的每个值是一天中的第几分钟，给每个值加上 `delay`，满 1440 则从 0 开始。

    >>> delayed_times([100, 1430], 15)
    [115, 5]
    >>> delayed_times([], 5)
    []
    """
    return [(time + delay) % 1440 for time in times]


def delayed_times_2(times: list[int], delay: int) -> list[int]:
    result = []
    for time in times:
        result.append((time + delay) % (24 * 60))
    return result


def is_shop_open(hours: list[tuple[int, int]], time: int) -> bool:
    """Tell whether a shop is open at `time`. Each pair in `hours` is an opening and a closing time;
    at the closing time it is shut.

    Given the opening hours as a list `hours` of pairs, return True if `time` is in one of them,
    start included and end excluded.

    判断商店在 `time` 时是否营业；`hours` 中每一对是开门和关门时间，关门时刻算已关门。

    给定由（开门, 关门）组成的列表 `hours`，若 `time` 落在某一段内（含开头不含结尾）则返回 True。

    >>> is_shop_open([(9, 12), (14, 18)], 15)
    True
    >>> is_shop_open([(9, 12), (14, 18)], 12)
    False
    >>> is_shop_open([], 10)
    False
    """
    return any(start <= time < end for start, end in hours)


def is_shop_open_2(hours: list[tuple[int, int]], time: int) -> bool:
    for start, end in hours:
        if start <= time < end:
            return True
    return False


def closed_weekdays(opening: dict[int, str]) -> list[int]:
    """Return the weekdays from 0 to 6 that are missing in `opening` or have the text "closed".

    Given `opening`, a dictionary from weekday numbers to opening hours such as "9-18", list in
    rising order the weekdays (0 to 6) without an entry or with "closed".

    返回 0 到 6 中在 `opening` 里没有记录、或者记录为 "closed" 的星期编号。

    字典 `opening` 把星期编号对应到 "9-18" 这样的营业时间，按升序列出没有记录或为 "closed" 的编号。

    >>> closed_weekdays({0: "9-18", 1: "9-18", 2: "closed", 3: "9-18", 4: "9-20", 5: "10-14"})
    [2, 6]
    >>> closed_weekdays({})
    [0, 1, 2, 3, 4, 5, 6]
    """
    return [day for day in range(7) if opening.get(day, "closed") == "closed"]


def closed_weekdays_2(opening: dict[int, str]) -> list[int]:
    result = []
    for day in range(7):
        if day not in opening or opening[day] == "closed":
            result.append(day)
    return result


def open_hours_of(text: str) -> int:
    """Return how many hours a shop is open with the opening hours `text`, for example "9-18". For
    "closed" the answer is 0.

    Given a `text` of two hours joined by a dash, subtract the first from the second; the word
    "closed" counts as 0 hours.

    返回营业时间 `text`（如 "9-18"）对应的小时数，"closed" 返回 0。

    给定用短横线连接的两个整点 `text`，用后者减前者，若为 "closed" 则算 0 小时。

    >>> open_hours_of("9-18")
    9
    >>> open_hours_of("closed")
    0
    """
    if text == "closed":
        return 0
    start, end = text.split("-")
    return int(end) - int(start)


def open_hours_of_2(text: str) -> int:
    if "-" not in text:
        return 0
    start, end = map(int, text.split("-"))
    return end - start


def countdown_to_text(n: int, word: str) -> str:
    """Return the countdown from `n` to 1, separated by spaces, with `word` at the end.

    Given a number `n` and a `word`, write n, n - 1, ..., 1 and then the word, with single spaces.

    返回从 `n` 倒数到 1 的文本，用空格分隔，最后接上 `word`。

    给定数字 `n` 和单词 `word`，依次写出 n、n - 1 直到 1，再写该单词，以一个空格分开。

    >>> countdown_to_text(3, "go")
    '3 2 1 go'
    >>> countdown_to_text(0, "go")
    'go'
    """
    return " ".join([str(i) for i in range(n, 0, -1)] + [word])


def countdown_to_text_2(n: int, word: str) -> str:
    text = ""
    while n > 0:
        text += f"{n} "
        n -= 1
    return text + word


def countdown_beeps(seconds: int) -> int:
    """Return how many times a timer beeps while it runs from `seconds` down to 1. It beeps at each
    multiple of 10 and at each of the last five seconds.

    A timer counts `seconds`, ..., 2, 1. It beeps when the number is divisible by 10 or at most 5.
    Count the beeps.

    计时器从 `seconds` 倒数到 1，逢 10 的倍数和最后五秒都会响，返回一共响几次。

    倒计时依次显示 `seconds` 到 1，数字能被 10 整除或不超过 5 时响一声，统计响声次数。

    >>> countdown_beeps(30)
    8
    >>> countdown_beeps(4)
    4
    >>> countdown_beeps(0)
    0
    """
    return sum(left % 10 == 0 or left <= 5 for left in range(1, seconds + 1))


def countdown_beeps_2(seconds: int) -> int:
    beeps = 0
    for left in range(seconds, 0, -1):
        if left % 10 == 0 or left <= 5:
            beeps += 1
    return beeps


def time_left_text(left: int) -> str:
    """Return "over" when `left` is 0 or less, "hurry" below 10 and otherwise "wait".

    Write a function for a timer: with `left` seconds remaining, it says "wait" from 10 on, "hurry"
    from 1 to 9 and "over" from 0 downwards.

    `left` 不大于 0 时返回 "over"，小于 10 时返回 "hurry"，否则返回 "wait"。

    为计时器编写一个函数：剩余 `left` 秒，至少 10 秒为 "wait"，1 到 9 秒为 "hurry"，不大于 0 为 "over"。

    >>> time_left_text(25)
    'wait'
    >>> time_left_text(9)
    'hurry'
    >>> time_left_text(0)
    'over'
    """
    if left <= 0:
        return "over"
    return "hurry" if left < 10 else "wait"


def time_left_text_2(left: int) -> str:
    if left >= 10:
        return "wait"
    if left > 0:
        return "hurry"
    return "over"


def lap_times(stamps: list[int]) -> list[int]:
    """Return how long each lap took. `stamps` holds the total time at the end of every lap, and the
    race started at 0.

    A stopwatch shows the total times `stamps` after each lap. Return the list of the single lap
    times; the first equals the first stamp.

    返回每一圈的用时；`stamps` 是每圈结束时的累计时间，比赛从 0 开始。

    秒表在每圈结束时记录累计时间 `stamps`，求各圈单独的用时，第一圈就等于第一个记录。

    >>> lap_times([60, 125, 180])
    [60, 65, 55]
    >>> lap_times([50])
    [50]
    >>> lap_times([])
    []
    """
    return [end - start for start, end in zip([0] + stamps, stamps)]


def lap_times_2(stamps: list[int]) -> list[int]:
    laps = []
    previous = 0
    for stamp in stamps:
        laps.append(stamp - previous)
        previous = stamp
    return laps


def laps_faster_than_first(laps: list[int]) -> int:
    """Count the laps in `laps` that took less time than the first one.

    Given a list `laps` of lap times, return how many of them are smaller than the first lap time.

    统计 `laps` 中用时比第一圈少的圈数。

    给定各圈用时 `laps`，返回有多少圈比第一圈快。

    >>> laps_faster_than_first([60, 58, 61, 59])
    2
    >>> laps_faster_than_first([60])
    0
    >>> laps_faster_than_first([])
    0
    """
    return sum(lap < laps[0] for lap in laps)


def laps_faster_than_first_2(laps: list[int]) -> int:
    count = 0
    for lap in laps[1:]:
        if lap < laps[0]:
            count += 1
    return count


def slowest_lap_number(laps: list[int]) -> int:
    """Return the number of the slowest lap in `laps`, counted from 1. Of equally slow laps take the
    last one.

    Given the lap times `laps`, which are not empty, find the largest one and return which lap it
    was; in a tie the later lap counts.

    返回 `laps` 中最慢的一圈是第几圈（从 1 数起），并列时取靠后的一圈。

    给定非空的各圈用时 `laps`，找出用时最长的那一圈的序号，若有多个则取最后一个。

    >>> slowest_lap_number([61, 65, 60])
    2
    >>> slowest_lap_number([70, 64, 70])
    3
    """
    return max(range(len(laps)), key=lambda i: (laps[i], i)) + 1


def slowest_lap_number_2(laps: list[int]) -> int:
    number = 1
    for i, lap in enumerate(laps, 1):
        if lap >= laps[number - 1]:
            number = i
    return number


def laps_in_time(laps: list[int], limit: int) -> int:
    """Return how many laps are finished when `limit` seconds have passed.

    A runner needs the times `laps`, one after another. Count the laps completed within the first
    `limit` seconds.

    返回经过 `limit` 秒时已经完整跑完多少圈。

    跑者依次用时 `laps` 跑完各圈，求在前 `limit` 秒内完成的圈数。

    >>> laps_in_time([60, 62, 65], 125)
    2
    >>> laps_in_time([60, 60], 120)
    2
    >>> laps_in_time([60], 30)
    0
    """
    finished = 0
    total = 0
    for lap in laps:
        total += lap
        if total > limit:
            break
        finished += 1
    return finished


def steady_laps(laps: list[int], tolerance: int) -> bool:
    """Tell whether each lap in `laps` differs from the one before by at most `tolerance` seconds.

    Given lap times `laps`, return True if no two neighbouring laps are further apart than
    `tolerance`.

    判断 `laps` 中每一圈与前一圈的用时相差是否都不超过 `tolerance` 秒。

    给定各圈用时 `laps`，如果任意相邻两圈之差都不大于 `tolerance`，返回 True。

    >>> steady_laps([60, 62, 61], 2)
    True
    >>> steady_laps([60, 65], 4)
    False
    >>> steady_laps([60], 0)
    True
    """
    return all(abs(a - b) <= tolerance for a, b in zip(laps, laps[1:]))


def steady_laps_2(laps: list[int], tolerance: int) -> bool:
    for i in range(1, len(laps)):
        if abs(laps[i] - laps[i - 1]) > tolerance:
            return False
    return True


def short_duration(minutes: int) -> str:
    """Return the duration `minutes` as a text like "2h 5m". Without full hours only the minutes are
    written, as in "45m".

    Given a number of `minutes`, write it with hours and minutes; leave the hours out when there are
    none.

    把时长 `minutes` 写成 "2h 5m" 的形式，不足一小时时只写分钟，如 "45m"。

    给定分钟数 `minutes`，用小时和分钟表示，没有整小时就省略小时部分。

    >>> short_duration(125)
    '2h 5m'
    >>> short_duration(45)
    '45m'
    >>> short_duration(60)
    '1h 0m'
    """
    hours, rest = divmod(minutes, 60)
    if hours == 0:
        return f"{rest}m"
    return f"{hours}h {rest}m"


def short_duration_2(minutes: int) -> str:
    text = f"{minutes % 60}m"
    if minutes >= 60:
        text = f"{minutes // 60}h " + text
    return text


def song_length(seconds: int) -> str:
    """Return the length of a song as "M:SS".

    Given a number of `seconds`, write the minutes, a colon and the remaining seconds with two
    digits.

    把歌曲长度 `seconds` 写成 "M:SS" 的形式。

    给定秒数 `seconds`，先写分钟，再写冒号和两位的剩余秒数。

    >>> song_length(185)
    '3:05'
    >>> song_length(59)
    '0:59'
    """
    return f"{seconds // 60}:{seconds % 60:02d}"


def song_length_2(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    return str(minutes) + ":" + str(rest).zfill(2)


def album_seconds(songs: list[str]) -> int:
    """Return the total length in seconds of `songs`, where each text looks like "3:05".

    You are given a list `songs` of lengths in minutes and seconds with a colon between. Add them
    all up in seconds.

    返回 `songs` 的总秒数，每个长度都写成 "3:05" 这样的形式。

    给定用冒号分隔分钟与秒的长度列表 `songs`，求全部歌曲的总秒数。

    >>> album_seconds(["3:05", "2:30"])
    335
    >>> album_seconds([])
    0
    """
    total = 0
    for song in songs:
        minutes, seconds = song.split(":")
        total += int(minutes) * 60 + int(seconds)
    return total


def duration_parts(seconds: int) -> list[int]:
    """Return `seconds` split into days, hours, minutes and seconds, as a list of four numbers.

    Write a function that breaks a duration of `seconds` into [days, hours, minutes, seconds], with
    each part after the first as large as fits.

    把 `seconds` 拆成天、小时、分钟和秒，返回四个数的列表。

    编写一个函数，将时长 `seconds` 分解为 [天, 时, 分, 秒]。

    >>> duration_parts(90061)
    [1, 1, 1, 1]
    >>> duration_parts(59)
    [0, 0, 0, 59]
    """
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    day, hour = divmod(hours, 24)
    return [day, hour, minute, second]


def duration_parts_2(seconds: int) -> list[int]:
    parts = []
    for size in (86400, 3600, 60):
        parts.append(seconds // size)
        seconds %= size
    return parts + [seconds]


def read_hour_text(text: str) -> int:
    """Return the minutes in a duration `text` such as "2h" or "45m". The last letter is the unit.

    Given a `text` made of a number and a unit, "h" for hours or "m" for minutes, return the
    duration in minutes.

    返回时长文本 `text`（如 "2h" 或 "45m"）对应的分钟数，最后一个字母是单位。

    给定由数字和单位组成的 `text`，"h" 表示小时，"m" 表示分钟，换算成分钟返回。

    >>> read_hour_text("2h")
    120
    >>> read_hour_text("45m")
    45
    """
    number = int(text[:-1])
    return number * 60 if text[-1] == "h" else number


def read_hour_text_2(text: str) -> int:
    units = {"h": 60, "m": 1}
    return int(text[:-1]) * units[text[-1]]


def longest_duration_text(texts: list[str]) -> str:
    """Return the longest of the durations in `texts`, each written as "H:MM". The first one wins a
    tie.

    Given a list `texts` that is not empty, of durations like "1:40" and "10:05", return the one
    with the most minutes.

    返回 `texts` 中最长的时长，每个都写成 "H:MM"，相同时取最先出现的。

    给定非空列表 `texts`，其中是 "1:40"、"10:05" 这样的时长，返回分钟数最多的那一个。

    >>> longest_duration_text(["9:50", "10:05", "1:40"])
    '10:05'
    >>> longest_duration_text(["0:30"])
    '0:30'
    """
    return max(texts, key=lambda text: int(text.replace(":", "")))


def longest_duration_text_2(texts: list[str]) -> str:
    def minutes(text):
        hours, rest = text.split(":")
        return int(hours) * 60 + int(rest)

    return max(texts, key=minutes)


def compare_clocks(first: str, second: str) -> str:
    """Return "before", "same" or "after", as the time `first` lies to the time `second`. Both have
    the form "HH:MM".

    Given two times with two digits for the hour, say how `first` lies compared with `second`.

    比较 "HH:MM" 形式的时间 `first` 与 `second`，返回 "before"、"same" 或 "after"。

    给定两个小时为两位数的时间，说明 `first` 相对 `second` 是更早、相同还是更晚。

    >>> compare_clocks("08:30", "09:00")
    'before'
    >>> compare_clocks("12:00", "12:00")
    'same'
    >>> compare_clocks("20:15", "09:45")
    'after'
    """
    if first == second:
        return "same"
    return "before" if first < second else "after"


def compare_clocks_2(first: str, second: str) -> str:
    if first < second:
        return "before"
    if first > second:
        return "after"
    return "same"


def minutes_late(planned: list[int], real: list[int]) -> int:
    """Return the total delay in minutes. Times that were too early do not make up for late ones.

    Compare the `planned` times with the `real` ones, pair by pair, and add up by how much each real
    time is later; being early counts as 0.

    返回总共晚点的分钟数；提前的不能抵消晚点的。

    把计划时间 `planned` 与实际时间 `real` 逐一比较，累加实际晚于计划的分钟数，提前算 0。

    >>> minutes_late([10, 20, 30], [12, 18, 35])
    7
    >>> minutes_late([10], [10])
    0
    """
    return sum(max(0, b - a) for a, b in zip(planned, real))


def minutes_late_2(planned: list[int], real: list[int]) -> int:
    total = 0
    for plan, time in zip(planned, real):
        if time > plan:
            total += time - plan
    return total


def on_time_share(planned: list[int], real: list[int]) -> float:
    """Return the share of trains that came at most 5 minutes after the plan, rounded to two digits.
    Without trains it is 1.0.

    `planned` and `real` are arrival minutes of the same trains. Divide the number of those not more
    than 5 minutes late by all; return 1.0 for empty lists.

    返回晚点不超过 5 分钟的列车所占比例，保留两位小数，没有列车时为 1.0。

    `planned` 和 `real` 是同一批列车的计划与实际到达分钟，求晚点至多 5 分钟的比例，列表为空返回 1.0。

    >>> on_time_share([10, 20, 30, 40], [12, 26, 35, 40])
    0.75
    >>> on_time_share([], [])
    1.0
    """
    if not planned:
        return 1.0
    good = sum(b - a <= 5 for a, b in zip(planned, real))
    return round(good / len(planned), 2)


def months_of_season(season: str) -> list[int]:
    """Return the three months of `season`. Spring has the months 3, 4 and 5; "summer", "autumn" and
    "winter" follow.

    Given the name `season`, return the numbers of its months in their order; the winter has
    December, January and February.

    返回季节 `season` 的三个月份；春季 "spring" 是 3、4、5 月，其后依次为夏、秋、冬。

    给定季节英文名 `season`，按先后返回它的月份，冬季 "winter" 为 12、1、2 月。

    >>> months_of_season("spring")
    [3, 4, 5]
    >>> months_of_season("winter")
    [12, 1, 2]
    """
    start = ["spring", "summer", "autumn", "winter"].index(season) * 3 + 3
    return [start, start % 12 + 1, start % 12 + 2]


def months_of_season_2(season: str) -> list[int]:
    months = {
        "spring": [3, 4, 5],
        "summer": [6, 7, 8],
        "autumn": [9, 10, 11],
        "winter": [12, 1, 2],
    }
    return months[season]


def rain_in_summer(rain: list[int]) -> int:
    """Return the rain of June, July and August together. The list `rain` holds one value a month,
    from January to December.

    Given twelve monthly values `rain`, add up those of the months 6, 7 and 8.

    返回六、七、八月的总降雨量；`rain` 从一月到十二月每月一个值。

    给定十二个月的数值 `rain`，求第 6、7、8 个月之和。

    >>> rain_in_summer([5, 4, 6, 7, 8, 10, 20, 30, 9, 8, 7, 6])
    60
    >>> rain_in_summer([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    3
    """
    return sum(rain[5:8])


def rain_in_summer_2(rain: list[int]) -> int:
    total = 0
    for month, amount in enumerate(rain, 1):
        if 6 <= month <= 8:
            total += amount
    return total


def quarter_sums(values: list[int]) -> list[int]:
    """Return the sums of the four quarters of a year, where `values` has one number for each of the
    twelve months.

    Given twelve monthly `values`, add them up in groups of three months.

    返回一年四个季度各自的总和，`values` 含十二个月的数值。

    给定十二个月的数值 `values`，每三个月一组求和。

    >>> quarter_sums([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
    [3, 6, 9, 12]
    >>> quarter_sums([10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    [10, 0, 0, 0]
    """
    return [sum(values[i : i + 3]) for i in range(0, 12, 3)]


def quarter_sums_2(values: list[int]) -> list[int]:
    sums = [0] * 4
    for i, value in enumerate(values):
        sums[i // 3] += value
    return sums


def meetings_clash(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell whether two meetings overlap. Each is a pair of start and end; one may begin when the
    other ends.

    Given the meetings `first` and `second` as pairs (start, end), return True if there is a time
    when both take place.

    判断两个会议是否冲突，每个会议是（开始, 结束）；一个结束时另一个开始不算冲突。

    给定会议 `first` 和 `second`（开始, 结束），若某一时刻两者同时在进行则返回 True。

    >>> meetings_clash((9, 11), (10, 12))
    True
    >>> meetings_clash((9, 10), (10, 11))
    False
    >>> meetings_clash((13, 14), (9, 10))
    False
    """
    return first[0] < second[1] and second[0] < first[1]


def meetings_clash_2(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return max(first[0], second[0]) < min(first[1], second[1])


def common_minutes(first: tuple[int, int], second: tuple[int, int]) -> int:
    """Return how many minutes the spans `first` and `second` have in common, 0 if they do not meet.

    Each of `first` and `second` is a pair (start, end) in minutes. Find the length of the time in
    which both run.

    返回时间段 `first` 与 `second` 共有的分钟数，没有重叠则为 0。

    `first` 和 `second` 都是以分钟表示的（开始, 结束），求两者同时进行的时长。

    >>> common_minutes((0, 60), (30, 90))
    30
    >>> common_minutes((0, 10), (20, 30))
    0
    """
    return max(0, min(first[1], second[1]) - max(first[0], second[0]))


def common_minutes_2(first: tuple[int, int], second: tuple[int, int]) -> int:
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    return end - start if end > start else 0


def schedule_breaks(schedule: list[tuple[int, int]]) -> list[int]:
    """Return the lengths of the breaks between the lessons of a `schedule`. Breaks of length 0 are
    left out.

    `schedule` is a sorted list of pairs (start, end). List how much time lies between the end of
    one and the start of the next, whenever there is some.

    返回 `schedule` 中各节课之间休息的时长，长度为 0 的不列出。

    `schedule` 是排好序的（开始, 结束）列表，列出前一段结束到后一段开始之间的时间，没有间隔的跳过。

    >>> schedule_breaks([(8, 10), (11, 12), (12, 14), (16, 17)])
    [1, 2]
    >>> schedule_breaks([(8, 9)])
    []
    """
    gaps = [after[0] - before[1] for before, after in zip(schedule, schedule[1:])]
    return [gap for gap in gaps if gap > 0]


def schedule_breaks_2(schedule: list[tuple[int, int]]) -> list[int]:
    breaks = []
    for i in range(1, len(schedule)):
        gap = schedule[i][0] - schedule[i - 1][1]
        if gap > 0:
            breaks.append(gap)
    return breaks


def busy_minutes(schedule: list[tuple[int, int]], limit: int) -> int:
    """Return the total length of those entries of `schedule` that last at least `limit` minutes.

    Given a list `schedule` of pairs (start, end), add up the lengths, leaving out everything that
    is shorter than `limit`.

    返回 `schedule` 中时长不少于 `limit` 分钟的各段的总时长。

    给定（开始, 结束）列表 `schedule`，短于 `limit` 的不算，把其余时长加起来。

    >>> busy_minutes([(0, 30), (40, 45), (60, 80)], 10)
    50
    >>> busy_minutes([(0, 5)], 10)
    0
    """
    return sum(end - start for start, end in schedule if end - start >= limit)


def busy_minutes_2(schedule: list[tuple[int, int]], limit: int) -> int:
    total = 0
    for start, end in schedule:
        length = end - start
        if length >= limit:
            total += length
    return total


def first_free_hour(busy: list[int], start: int, end: int) -> int:
    """Return the first hour from `start` to `end` - 1 that is not in `busy`, or -1 without one.

    Given the list `busy` of hours that are taken, look for the earliest free hour, from `start` on
    and before `end`. Return -1 when there is none.

    返回从 `start` 到 `end` - 1 中第一个不在 `busy` 里的整点，全被占用则返回 -1。

    给定已占用的整点列表 `busy`，从 `start` 起、`end` 之前寻找最早的空闲整点，没有则为 -1。

    >>> first_free_hour([9, 10, 12], 9, 17)
    11
    >>> first_free_hour([8], 8, 9)
    -1
    """
    for hour in range(start, end):
        if hour not in busy:
            return hour
    return -1


def first_free_hour_2(busy: list[int], start: int, end: int) -> int:
    return next((hour for hour in range(start, end) if hour not in busy), -1)


def events_on_weekday(events: list[tuple[str, int]], day: int) -> list[str]:
    """Return the names of the `events` that take place on weekday `day`, in their order.

    `events` holds pairs of a name and a weekday number. Collect the names whose number is `day`.

    返回 `events` 中在星期编号 `day` 举行的活动名称，保持顺序。

    `events` 由（名称, 星期编号）组成，收集编号等于 `day` 的名称。

    >>> events_on_weekday([("yoga", 1), ("choir", 3), ("chess", 1)], 1)
    ['yoga', 'chess']
    >>> events_on_weekday([("yoga", 1)], 5)
    []
    """
    return [name for name, weekday in events if weekday == day]


def events_on_weekday_2(events: list[tuple[str, int]], day: int) -> list[str]:
    names = []
    for event in events:
        if event[1] == day:
            names.append(event[0])
    return names


def weekly_plan(lessons: list[tuple[int, str]]) -> dict[int, list[str]]:
    """Return a dictionary from each weekday in `lessons` to the list of its subjects, in the order
    in which they come.

    Given pairs (weekday, subject) in `lessons`, group the subjects by weekday.

    返回从 `lessons` 中的星期编号到当天科目列表的字典，科目按出现顺序排列。

    给定（星期, 科目）组成的列表 `lessons`，按星期把科目分组。

    >>> weekly_plan([(0, "maths"), (2, "art"), (0, "music")])
    {0: ['maths', 'music'], 2: ['art']}
    >>> weekly_plan([])
    {}
    """
    plan = {}
    for day, subject in lessons:
        plan.setdefault(day, []).append(subject)
    return plan


def weekly_plan_2(lessons: list[tuple[int, str]]) -> dict[int, list[str]]:
    plan = {}
    for day, subject in lessons:
        if day not in plan:
            plan[day] = []
        plan[day].append(subject)
    return plan


def starting_order(events: list[tuple[str, str]]) -> list[str]:
    """Return the names of `events` sorted by their time. Each event is a pair of a name and a time
    "HH:MM".

    You are given a list `events` of pairs such as ("lunch", "12:30"). Return only the names, from
    the earliest to the latest event.

    按时间先后返回 `events` 中的名称，每个活动是名称与 "HH:MM" 时间的二元组。

    给定 ("lunch", "12:30") 这样的列表 `events`，从最早到最晚只返回名称。

    >>> starting_order([("lunch", "12:30"), ("run", "07:00"), ("film", "20:15")])
    ['run', 'lunch', 'film']
    >>> starting_order([])
    []
    """
    return [name for name, time in sorted(events, key=lambda event: event[1])]


def end_of_last_task(start: int, durations: list[int], pause: int) -> int:
    """Return the minute at which the last task ends. The first begins at `start`, they last
    `durations`, and there is a break of `pause` minutes between two tasks.

    Tasks with the lengths `durations` are done one after another from minute `start` on, with
    `pause` minutes between them but not after the last one. Find the end.

    从 `start` 分钟开始依次做时长为 `durations` 的任务，任务之间休息 `pause` 分钟，返回最后一项结束的时刻。

    给定开始时刻 `start`、各任务时长 `durations` 和间歇 `pause`（最后一项之后没有），求全部完成的时刻。

    >>> end_of_last_task(60, [30, 20], 10)
    120
    >>> end_of_last_task(0, [15], 5)
    15
    >>> end_of_last_task(8, [], 5)
    8
    """
    if not durations:
        return start
    return start + sum(durations) + pause * (len(durations) - 1)


def end_of_last_task_2(start: int, durations: list[int], pause: int) -> int:
    time = start
    for i, duration in enumerate(durations):
        if i > 0:
            time += pause
        time += duration
    return time


def start_minutes(start: int, durations: list[int]) -> list[int]:
    """Return when each of the parts of a show starts. The first starts at `start`, and each of the
    others as soon as the one before is over.

    Parts with the lengths `durations` follow one another without a break. List their starting
    minutes, beginning with `start`.

    返回演出各部分的开始时刻：第一个在 `start` 开始，其余的在前一个结束后立即开始。

    时长为 `durations` 的各部分连续进行，从 `start` 起列出每个部分的开始分钟。

    >>> start_minutes(100, [10, 20, 5])
    [100, 110, 130]
    >>> start_minutes(5, [])
    []
    """
    starts = []
    for duration in durations:
        starts.append(start)
        start += duration
    return starts


def start_minutes_2(start: int, durations: list[int]) -> list[int]:
    return [start + sum(durations[:i]) for i in range(len(durations))]


def valid_clock_text(text: str) -> bool:
    """Tell whether `text` is a time "HH:MM" with two digits on each side, hours up to 23 and
    minutes up to 59.

    Given a `text`, return True if it has exactly one colon with two digits before and after it, and
    both numbers are possible on a 24-hour clock.

    判断 `text` 是否为合法的 "HH:MM" 时间：两边各两位数字，小时不超过 23，分钟不超过 59。

    给定字符串 `text`，当它由两位小时、冒号、两位分钟组成且数值符合 24 小时制时返回 True。

    >>> valid_clock_text("23:59")
    True
    >>> valid_clock_text("24:00")
    False
    >>> valid_clock_text("7:30")
    False
    """
    parts = text.split(":")
    if len(parts) != 2 or not all(len(part) == 2 and part.isdigit() for part in parts):
        return False
    return int(parts[0]) < 24 and int(parts[1]) < 60


def latest_valid_clock(times: list[str]) -> str:
    """Return the latest time in `times` whose hour is below 24, or "" if there is none. All have
    the form "HH:MM".

    Given texts "HH:MM" in `times`, ignore those with an hour of 24 or more and return the largest
    of the others; the empty string if nothing is left.

    返回 `times` 中小时小于 24 的最晚时间，没有则返回空串，格式均为 "HH:MM"。

    给定 "HH:MM" 形式的列表 `times`，忽略小时不小于 24 的，返回其余中最晚的，若一个不剩则为空串。

    >>> latest_valid_clock(["08:00", "25:10", "19:45"])
    '19:45'
    >>> latest_valid_clock(["24:00"])
    ''
    """
    return max((time for time in times if int(time[:2]) < 24), default="")


def latest_valid_clock_2(times: list[str]) -> str:
    latest = ""
    for time in times:
        if time < "24:00" and time > latest:
            latest = time
    return latest


def hour_with_half(hour: int, half: bool) -> float:
    """Return the time in hours: `hour`, and half an hour more if `half` is true.

    Given a full `hour` and a flag `half`, return `hour` plus 0.5 when the flag is set, always as a
    float.

    返回以小时计的时间：`hour`，若 `half` 为真再加半小时。

    给定整点 `hour` 和标志 `half`，标志成立时加 0.5，结果总是浮点数。

    >>> hour_with_half(7, True)
    7.5
    >>> hour_with_half(7, False)
    7.0
    """
    return hour + 0.5 if half else float(hour)


def quarters_begun(minutes: int) -> int:
    """Return how many quarters of an hour are begun in `minutes`. 15 minutes are one, 16 are two.

    A car park charges for every quarter of an hour that is begun. Given the `minutes` parked,
    return how many must be paid.

    返回 `minutes` 分钟中开始了多少个一刻钟，15 分钟算一个，16 分钟算两个。

    停车场按刻钟收费，不满一刻按一刻算。给定停车分钟数 `minutes`，求应付几个一刻钟。

    >>> quarters_begun(16)
    2
    >>> quarters_begun(15)
    1
    >>> quarters_begun(0)
    0
    """
    return (minutes + 14) // 15


def quarters_begun_2(minutes: int) -> int:
    count = 0
    while minutes > 0:
        minutes -= 15
        count += 1
    return count


def parking_fee_by_hours(minutes: int, price: int) -> int:
    """Return the parking fee: the first 30 minutes are free, and from then on every hour begun
    costs `price`.

    Given the parked `minutes`, subtract 30 free ones; the rest is charged by the hour, with a begun
    hour counted as full, at `price` each.

    返回停车费：前 30 分钟免费，之后每开始一小时收 `price`。

    给定停车时长 `minutes`，减去免费的 30 分钟，余下按小时计费，不足一小时按一小时，每小时 `price`。

    >>> parking_fee_by_hours(100, 2)
    4
    >>> parking_fee_by_hours(30, 2)
    0
    >>> parking_fee_by_hours(31, 3)
    3
    """
    if minutes <= 30:
        return 0
    hours = math.ceil((minutes - 30) / 60)
    return hours * price


def parking_fee_by_hours_2(minutes: int, price: int) -> int:
    fee = 0
    left = minutes - 30
    while left > 0:
        fee += price
        left -= 60
    return fee


def date_to_number(day: int, month: int, year: int) -> int:
    """Return the date as one number YYYYMMDD, so that later dates give larger numbers.

    Given `day`, `month` and `year`, put them together into a whole number that begins with the year
    and has two digits each for the month and the day.

    把日期写成 YYYYMMDD 形式的一个整数，日期越晚数越大。

    给定 `day`、`month` 和 `year`，合成以年份开头、月和日各占两位的整数。

    >>> date_to_number(5, 3, 2021)
    20210305
    >>> date_to_number(31, 12, 1999)
    19991231
    """
    return year * 10000 + month * 100 + day


def date_to_number_2(day: int, month: int, year: int) -> int:
    return int(f"{year}{month:02d}{day:02d}")


def number_to_date_text(number: int) -> str:
    """Return the date in `number`, written YYYYMMDD, as a text "YYYY-MM-DD".

    Given a whole `number` with eight digits for year, month and day, put dashes between the parts.

    把形如 YYYYMMDD 的整数 `number` 写成 "YYYY-MM-DD" 的文本。

    给定由年、月、日组成的八位整数 `number`，在各部分之间加上短横线。

    >>> number_to_date_text(20210305)
    '2021-03-05'
    >>> number_to_date_text(19991231)
    '1999-12-31'
    """
    digits = str(number)
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"


def dates_in_month(dates: list[str], month: int) -> list[str]:
    """Return those `dates`, written "YYYY-MM-DD", that lie in `month` of any year.

    Given a list `dates`, keep the ones whose middle part is the number `month`.

    返回 `dates` 中月份为 `month` 的日期（不论年份），格式为 "YYYY-MM-DD"。

    给定日期列表 `dates`，保留中间部分等于 `month` 的那些。

    >>> dates_in_month(["2020-05-01", "2021-06-02", "2022-05-30"], 5)
    ['2020-05-01', '2022-05-30']
    >>> dates_in_month([], 1)
    []
    """
    return [text for text in dates if int(text.split("-")[1]) == month]


def dates_in_month_2(dates: list[str], month: int) -> list[str]:
    result = []
    for text in dates:
        if text[5:7] == f"{month:02d}":
            result.append(text)
    return result


def dates_per_year(dates: list[str]) -> dict[str, int]:
    """Return how many of the `dates` belong to each year. The dates are written "YYYY-MM-DD", the
    years are texts.

    Count the years in the list `dates`: the keys of the result are the first four characters.

    统计 `dates` 中每一年有多少个日期；日期写作 "YYYY-MM-DD"，年份用文本表示。

    对日期列表 `dates` 按年份计数，结果的键是每个日期的前四个字符。

    >>> dates_per_year(["2020-05-01", "2021-06-02", "2020-12-24"])
    {'2020': 2, '2021': 1}
    >>> dates_per_year([])
    {}
    """
    counts = {}
    for text in dates:
        year = text[:4]
        counts[year] = counts.get(year, 0) + 1
    return counts


def new_year_count(dates: list[str]) -> int:
    """Count the `dates` ("YYYY-MM-DD") that are the first day of a year.

    Given a list `dates`, return how many of them are a first of January.

    统计 `dates`（"YYYY-MM-DD"）中有多少个是元旦。

    给定日期列表 `dates`，返回其中一月一日的个数。

    >>> new_year_count(["2020-01-01", "2020-01-11", "2023-01-01"])
    2
    >>> new_year_count(["2020-10-01"])
    0
    """
    return sum(text.endswith("-01-01") for text in dates)


def new_year_count_2(dates: list[str]) -> int:
    count = 0
    for text in dates:
        if text[5:] == "01-01":
            count += 1
    return count


def weekday_names_of(days: list[int]) -> list[str]:
    """Return the short names of the weekdays with the numbers `days`: 0 is "Mon" and 6 is "Sun".

    Given a list `days` of numbers from 0 to 6, replace each by "Mon", "Tue", "Wed", "Thu", "Fri",
    "Sat" or "Sun".

    返回编号列表 `days` 对应的星期英文缩写，0 是 "Mon"，6 是 "Sun"。

    给定由 0 到 6 组成的列表 `days`，把每个数换成 "Mon" 到 "Sun" 中对应的缩写。

    >>> weekday_names_of([0, 4, 6])
    ['Mon', 'Fri', 'Sun']
    >>> weekday_names_of([])
    []
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return [names[day] for day in days]


def weekday_names_of_2(days: list[int]) -> list[str]:
    names = "MonTueWedThuFriSatSun"
    result = []
    for day in days:
        result.append(names[3 * day : 3 * day + 3])
    return result


def is_working_time(day: int, hour: int) -> bool:
    """Tell whether people work on weekday `day` at `hour`: Monday to Thursday (0 to 3) from 8 to
    17, on Friday (4) from 8 to 14. The end is excluded.

    Given the weekday `day` and the `hour`, return True from 8 on until before 17, on Fridays before
    14; the weekend is free.

    判断星期编号 `day` 的 `hour` 点是否上班：周一至周四（0 到 3）8 到 17 点，周五（4）8 到 14 点，不含结束时刻。

    给定星期 `day` 和小时 `hour`，8 点起到 17 点前（周五到 14 点前）返回 True，周末休息。

    >>> is_working_time(1, 16)
    True
    >>> is_working_time(4, 16)
    False
    >>> is_working_time(5, 10)
    False
    """
    if day > 4:
        return False
    end = 14 if day == 4 else 17
    return 8 <= hour < end


def is_working_time_2(day: int, hour: int) -> bool:
    ends = [17, 17, 17, 17, 14, 0, 0]
    return 8 <= hour < ends[day]


def best_weekday(sales: list[int]) -> int:
    """Return the weekday with the largest total. `sales` holds one number a day, starting on a
    Monday (0); the earlier weekday wins a tie.

    Given the daily `sales` of some weeks, the first value from a Monday, add up the values of each
    weekday and return the index (0 to 6) of the best.

    返回总额最大的星期编号；`sales` 每天一个数，从星期一（0）开始，并列取靠前的。

    给定若干周的每日销量 `sales`（首日为星期一），按星期求和，返回总和最大的编号（0 到 6）。

    >>> best_weekday([1, 5, 2, 2, 2, 2, 2, 9, 1])
    0
    >>> best_weekday([0, 3])
    1
    """
    return max(range(7), key=lambda day: sum(sales[day::7]))


def best_weekday_2(sales: list[int]) -> int:
    totals = [0] * 7
    for i, amount in enumerate(sales):
        totals[i % 7] += amount
    return totals.index(max(totals))


def mondays_values(values: list[int], start: int) -> list[int]:
    """Return those of the daily `values` that belong to a Monday (0), when the first value is from
    weekday `start`.

    The list `values` has one number a day, and its first day is the weekday `start` (0 to 6). Pick
    the numbers of all Mondays.

    返回每日数据 `values` 中属于星期一（0）的那些，第一个值是星期编号 `start` 的。

    列表 `values` 每天一个数，首日星期为 `start`（0 到 6），取出所有星期一的数。

    >>> mondays_values([1, 2, 3, 4, 5, 6, 7, 8, 9], 6)
    [2, 9]
    >>> mondays_values([1, 2, 3], 0)
    [1]
    """
    return [value for i, value in enumerate(values, start) if i % 7 == 0]


def mondays_values_2(values: list[int], start: int) -> list[int]:
    return values[-start % 7 :: 7]


def date_in_thirty_day_months(n: int) -> tuple[int, int]:
    """Return the month and the day of day number `n` of a year whose months all have 30 days. Both
    are counted from 1, and so is `n`.

    In a calendar with 30 days in each month, find on which (month, day) the `n`-th day of the year
    falls.

    假设每个月都有 30 天，返回一年中第 `n` 天是几月几日，均从 1 数起。

    在每月 30 天的历法里，求一年的第 `n` 天对应的（月, 日）。

    >>> date_in_thirty_day_months(31)
    (2, 1)
    >>> date_in_thirty_day_months(60)
    (2, 30)
    >>> date_in_thirty_day_months(1)
    (1, 1)
    """
    months, days = divmod(n - 1, 30)
    return months + 1, days + 1


def date_in_thirty_day_months_2(n: int) -> tuple[int, int]:
    month = 1
    while n > 30:
        n -= 30
        month += 1
    return month, n


def years_and_months(months: int) -> str:
    """Return the time of `months` as a text such as "2 years 3 months". A part that is 0 is left
    out; "0 months" is written when both are.

    Given a number of `months`, split it into years and months and write only the parts above 0, or
    "0 months" for nothing at all. The words stay in the plural.

    把 `months` 个月写成 "2 years 3 months" 的文本，为 0 的部分省略，全为 0 时写 "0 months"。

    给定月数 `months`，拆成年和月，只写大于 0 的部分，若什么都没有则为 "0 months"，单词一律用复数。

    >>> years_and_months(27)
    '2 years 3 months'
    >>> years_and_months(24)
    '2 years'
    >>> years_and_months(0)
    '0 months'
    """
    years, rest = divmod(months, 12)
    parts = []
    if years:
        parts.append(f"{years} years")
    if rest or not years:
        parts.append(f"{rest} months")
    return " ".join(parts)


def round_to_half_hour(minutes: int) -> int:
    """Return `minutes` rounded up to a full or half hour.

    Given a number of `minutes`, return the smallest multiple of 30 that is not less.

    把 `minutes` 向上取整到半小时或整点，返回分钟数。

    给定分钟数 `minutes`，返回不小于它的最小的 30 的倍数。

    >>> round_to_half_hour(40)
    60
    >>> round_to_half_hour(30)
    30
    >>> round_to_half_hour(0)
    0
    """
    return -(-minutes // 30) * 30


def round_to_half_hour_2(minutes: int) -> int:
    while minutes % 30 != 0:
        minutes += 1
    return minutes


def snoozed_alarm(minutes: int, snoozes: int) -> str:
    """Return the time "HH:MM" at which one gets up: an alarm rings at `minutes` after midnight, and
    each of the `snoozes` moves it by 9 minutes.

    Given the alarm in `minutes` of the day and the number of `snoozes`, add 9 minutes for each and
    write the time with two digits for hours and minutes.

    闹钟在午夜后 `minutes` 分钟响起，每贪睡一次推迟 9 分钟，共 `snoozes` 次，返回起床时间 "HH:MM"。

    给定闹钟时刻 `minutes`（分钟）和贪睡次数 `snoozes`，每次加 9 分钟，写成小时和分钟各两位的时间。

    >>> snoozed_alarm(420, 2)
    '07:18'
    >>> snoozed_alarm(355, 1)
    '06:04'
    >>> snoozed_alarm(1439, 1)
    '00:08'
    """
    hour, minute = divmod(minutes + 9 * snoozes, 60)
    return f"{hour % 24:02d}:{minute:02d}"


def sleep_rating(hours: float) -> str:
    """Return "short" for less than 6 `hours` of sleep, "long" for more than 9 and "good" otherwise.

    Write a function that judges a night of `hours` hours: from 6 to 9 it is "good", below "short",
    above "long".

    睡眠 `hours` 小时：少于 6 返回 "short"，多于 9 返回 "long"，否则返回 "good"。

    编写一个函数评价睡眠时长 `hours`：6 到 9 小时为 "good"，更少为 "short"，更多为 "long"。

    >>> sleep_rating(7.5)
    'good'
    >>> sleep_rating(5.5)
    'short'
    >>> sleep_rating(9)
    'good'
    """
    if hours < 6:
        return "short"
    if hours > 9:
        return "long"
    return "good"


def sleep_rating_2(hours: float) -> str:
    if 6 <= hours <= 9:
        return "good"
    return "short" if hours < 6 else "long"


def hours_as_minutes(hours: list[float]) -> list[int]:
    """Return every duration in `hours` as a whole number of minutes.

    Given a list `hours` of durations such as 1.5, multiply each by 60 and turn it into an integer.

    把 `hours` 中每个以小时计的时长换成整数分钟。

    给定 1.5 这样的时长列表 `hours`，每个乘以 60 并转成整数。

    >>> hours_as_minutes([1.5, 0.25, 2])
    [90, 15, 120]
    >>> hours_as_minutes([])
    []
    """
    return [int(value * 60) for value in hours]


def hours_as_minutes_2(hours: list[float]) -> list[int]:
    minutes = []
    for value in hours:
        minutes.append(round(value * 60))
    return minutes


def days_in_a_row(days: list[int]) -> int:
    """Return the length of the longest run of consecutive day numbers in the sorted list `days`.

    `days` holds different day numbers in rising order. Find how many days in a row someone came at
    most; an empty list gives 0.

    返回升序列表 `days` 中最长的连续日期有多少天。

    `days` 是互不相同且升序的日期编号，求最多连续来了几天，空列表为 0。

    >>> days_in_a_row([1, 2, 3, 7, 8])
    3
    >>> days_in_a_row([4])
    1
    >>> days_in_a_row([])
    0
    """
    best = run = 0
    for i, day in enumerate(days):
        run = run + 1 if i > 0 and day == days[i - 1] + 1 else 1
        best = max(best, run)
    return best


def days_without_entry(days: list[int], length: int) -> list[int]:
    """Return the days of a month from 1 to `length` that are not in `days`.

    Given the numbers `days` of a diary's entries and the `length` of the month, list all days
    without an entry.

    返回一个月从 1 到 `length` 中不在 `days` 里的日子。

    给定写过日记的日期 `days` 和当月天数 `length`，列出没有写日记的日子。

    >>> days_without_entry([1, 3, 4], 6)
    [2, 5, 6]
    >>> days_without_entry([2, 1], 2)
    []
    """
    return [day for day in range(1, length + 1) if day not in days]


def days_without_entry_2(days: list[int], length: int) -> list[int]:
    return sorted(set(range(1, length + 1)) - set(days))


def next_watering(last: int, every: int, today: int) -> int:
    """Return the next day, `today` or later, on which a plant is watered. It was watered on day
    `last` and needs water every `every` days.

    Starting from day `last`, go on in steps of `every` days and return the first day that is not
    before `today`.

    植物在第 `last` 天浇过水，每 `every` 天浇一次，返回不早于 `today` 的下一个浇水日。

    从第 `last` 天起每次加 `every` 天，返回第一个不小于 `today` 的日子。

    >>> next_watering(3, 4, 9)
    11
    >>> next_watering(3, 4, 11)
    11
    >>> next_watering(5, 2, 5)
    5
    """
    day = last
    while day < today:
        day += every
    return day


def century_of_year(year: int) -> int:
    """Return the century to which `year` belongs. The year 1900 is in the 19th, 1901 in the 20th.

    Given a positive `year`, return the number of its century; each century ends with a multiple of
    100.

    返回 `year` 年属于第几世纪，1900 年属于 19 世纪，1901 年属于 20 世纪。

    给定正整数年份 `year`，返回世纪数，每个世纪以 100 的倍数年结束。

    >>> century_of_year(1901)
    20
    >>> century_of_year(1900)
    19
    >>> century_of_year(1)
    1
    """
    return (year - 1) // 100 + 1


def century_of_year_2(year: int) -> int:
    century = year // 100
    if year % 100 != 0:
        century += 1
    return century


def blink_state(time: int, on: int, off: int) -> bool:
    """Tell whether a lamp is on at second `time`. It is on for `on` seconds, then off for `off`
    seconds, and so on, starting at 0.

    A lamp repeats a pattern of `on` bright and `off` dark seconds from second 0. Return True if it
    is bright during second `time`.

    灯从 0 秒起亮 `on` 秒、灭 `off` 秒，如此循环，判断第 `time` 秒时灯是否亮着。

    一盏灯重复亮 `on` 秒再灭 `off` 秒，若在时刻 `time` 亮着则返回 True。

    >>> blink_state(1, 2, 3)
    True
    >>> blink_state(2, 2, 3)
    False
    >>> blink_state(5, 2, 3)
    True
    """
    return time % (on + off) < on


def light_colour(second: int) -> str:
    """Return the colour of a traffic light in `second`. It is "green" for 30 seconds, "yellow" for
    5 and "red" for 25, and then it starts again.

    A light repeats a minute of green (seconds 0 to 29), yellow (30 to 34) and red (35 to 59). Given
    any `second`, return its colour.

    返回红绿灯在第 `second` 秒的颜色：绿 "green" 30 秒、黄 "yellow" 5 秒、红 "red" 25 秒，循环往复。

    红绿灯每分钟循环：0 到 29 秒绿，30 到 34 秒黄，35 到 59 秒红。给定 `second`，返回颜色的英文。

    >>> light_colour(10)
    'green'
    >>> light_colour(93)
    'yellow'
    >>> light_colour(35)
    'red'
    """
    phase = second % 60
    if phase < 30:
        return "green"
    return "yellow" if phase < 35 else "red"


def light_colour_2(second: int) -> str:
    colours = ["green"] * 30 + ["yellow"] * 5 + ["red"] * 25
    return colours[second % 60]


def opposite_hour(hour: int) -> int:
    """Return the number opposite to `hour` on a clock face with the numbers 1 to 12.

    Given an `hour` from 1 to 12, find the number that lies straight across on the dial.

    返回钟面（1 到 12）上与 `hour` 正对的数字。

    给定 1 到 12 的 `hour`，求表盘上与它正对面的数。

    >>> opposite_hour(3)
    9
    >>> opposite_hour(12)
    6
    >>> opposite_hour(6)
    12
    """
    return hour + 6 if hour <= 6 else hour - 6


def opposite_hour_2(hour: int) -> int:
    return (hour + 6) % 12 or 12


def minute_hand_degrees(minutes: list[int]) -> list[int]:
    """Return for each of the `minutes` by how many degrees the minute hand has turned since the
    full hour.

    The minute hand moves 6 degrees a minute. Given a list `minutes` of values from 0 to 59, return
    the list of the angles.

    返回 `minutes` 中每个时刻分针自整点以来转过的度数。

    分针每分钟转 6 度。给定取值 0 到 59 的列表 `minutes`，返回对应角度的列表。

    >>> minute_hand_degrees([0, 15, 59])
    [0, 90, 354]
    >>> minute_hand_degrees([])
    []
    """
    return [6 * minute for minute in minutes]


def minute_hand_degrees_2(minutes: list[int]) -> list[int]:
    angles = []
    for minute in minutes:
        angles.append(minute * 360 // 60)
    return angles


def time_with_suffix(hour: int) -> str:
    """Return the `hour` (0 to 23) with "am" before noon and "pm" from noon on, as in "3pm". The
    hours 0 and 12 are written as 12.

    Given an `hour` of the 24-hour clock, write it with 1 to 12 and the ending "am" or "pm".

    把 `hour`（0 到 23）写成 "3pm" 的形式，中午前用 "am"，中午起用 "pm"，0 点和 12 点写作 12。

    给定 24 小时制的 `hour`，用 1 到 12 加上 "am" 或 "pm" 表示。

    >>> time_with_suffix(15)
    '3pm'
    >>> time_with_suffix(0)
    '12am'
    >>> time_with_suffix(12)
    '12pm'
    """
    ending = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}{ending}"


def time_with_suffix_2(hour: int) -> str:
    if hour == 0:
        return "12am"
    if hour < 12:
        return str(hour) + "am"
    return str(hour - 12 if hour > 12 else 12) + "pm"


def time_in_zones(hour: int, offsets: dict[str, int]) -> dict[str, int]:
    """Return the hour in every city of `offsets` when it is `hour` at home. An offset says how many
    hours a city is ahead, or behind when it is negative.

    Given the `hour` and a dictionary `offsets` from cities to hours, add each offset and keep the
    result between 0 and 23.

    当本地为 `hour` 点时，返回 `offsets` 中各城市的钟点；偏移表示早几小时，负数表示晚几小时。

    给定 `hour` 和城市到时差的字典 `offsets`，逐个加上时差，结果保持在 0 到 23 之间。

    >>> time_in_zones(20, {"Tokyo": 8, "Lima": -6})
    {'Tokyo': 4, 'Lima': 14}
    >>> time_in_zones(5, {})
    {}
    """
    return {city: (hour + offset) % 24 for city, offset in offsets.items()}


def time_in_zones_2(hour: int, offsets: dict[str, int]) -> dict[str, int]:
    result = {}
    for city in offsets:
        result[city] = (hour + offsets[city]) % 24
    return result


def bedtime_passed(hour: int, weekend: bool) -> bool:
    """Tell whether it is bedtime at `hour`: from 21 on, or from 23 on when `weekend` is true. The
    hours before 6 are bedtime, too.

    Given an `hour` from 0 to 23, return True in the night: before 6, and after bedtime, which is 23
    on a `weekend` and 21 otherwise.

    判断 `hour` 点是否该睡觉：21 点起，若 `weekend` 为真则 23 点起；6 点之前也算。

    给定 0 到 23 的 `hour`，6 点前或到了就寝时间返回 True，周末 `weekend` 就寝时间为 23 点，平时为 21 点。

    >>> bedtime_passed(22, False)
    True
    >>> bedtime_passed(22, True)
    False
    >>> bedtime_passed(3, True)
    True
    """
    start = 23 if weekend else 21
    return hour >= start or hour < 6


def trip_time(stops: list[tuple[str, int]], start: str, end: str) -> int:
    """Return how many minutes a train needs from `start` to `end`. The `stops` are pairs of a name
    and a minute.

    Given a timetable `stops` of pairs (station, minute), subtract the minute of the station `start`
    from that of `end`.

    返回列车从 `start` 到 `end` 需要多少分钟，`stops` 是（站名, 分钟）的列表。

    给定时刻表 `stops`，用车站 `end` 的分钟数减去 `start` 的分钟数。

    >>> trip_time([("A", 0), ("B", 12), ("C", 30)], "B", "C")
    18
    >>> trip_time([("A", 5), ("B", 12)], "A", "A")
    0
    """
    minutes = dict(stops)
    return minutes[end] - minutes[start]


def trip_time_2(stops: list[tuple[str, int]], start: str, end: str) -> int:
    begin = finish = 0
    for name, minute in stops:
        if name == start:
            begin = minute
        if name == end:
            finish = minute
    return finish - begin


def stops_reached(stops: list[tuple[str, int]], now: int) -> list[str]:
    """Return the names of the `stops` whose minute is not later than `now`.

    A bus passes the `stops`, pairs of a name and a minute. List those it has reached at minute
    `now`.

    返回 `stops` 中时刻不晚于 `now` 的站名。

    公交依次经过 `stops` 中的各站（站名, 分钟），列出第 `now` 分钟时已到达的站。

    >>> stops_reached([("Mill", 3), ("Park", 8), ("Zoo", 15)], 8)
    ['Mill', 'Park']
    >>> stops_reached([("Mill", 3)], 2)
    []
    """
    return [name for name, minute in stops if minute <= now]


def stops_reached_2(stops: list[tuple[str, int]], now: int) -> list[str]:
    reached = []
    for stop in stops:
        if stop[1] <= now:
            reached.append(stop[0])
    return reached


def months_with_payment(start: int, every: int) -> list[int]:
    """Return the months of one year in which a bill is paid: first in month `start`, and then every
    `every` months until December.

    Given the first month `start` and the step `every`, list the month numbers up to 12.

    返回一年中要付款的月份：从 `start` 月起，每隔 `every` 个月一次，直到十二月。

    给定首月 `start` 和间隔 `every`，列出不超过 12 的各月份。

    >>> months_with_payment(2, 3)
    [2, 5, 8, 11]
    >>> months_with_payment(12, 1)
    [12]
    """
    return list(range(start, 13, every))


def months_with_payment_2(start: int, every: int) -> list[int]:
    months = []
    while start <= 12:
        months.append(start)
        start += every
    return months


def average_minutes_text(durations: list[int]) -> str:
    """Return the mean of `durations` (seconds), rounded down, as "M min S s". An empty list gives
    "0 min 0 s".

    Given a list `durations` in seconds, divide the sum by their number without the remainder and
    write the result in minutes and seconds.

    返回 `durations`（秒）的平均值（向下取整），写成 "M min S s"，空列表为 "0 min 0 s"。

    给定以秒计的列表 `durations`，求平均值并舍去余数，用分钟和秒写出。

    >>> average_minutes_text([100, 120])
    '1 min 50 s'
    >>> average_minutes_text([])
    '0 min 0 s'
    """
    mean = sum(durations) // len(durations) if durations else 0
    return f"{mean // 60} min {mean % 60} s"


def tasks_before_lunch(tasks: list[tuple[str, int]], minutes: int) -> list[str]:
    """Return the names of the `tasks` that can be done in order within `minutes`. Stop at the first
    task that does not fit any more.

    `tasks` are pairs of a name and a duration. Do one after another as long as the time `minutes`
    is enough, and return the names of those done.

    返回在 `minutes` 分钟内按顺序能完成的 `tasks` 名称，遇到第一个放不下的就停止。

    `tasks` 由（名称, 时长）组成，只要剩余时间 `minutes` 足够就依次完成，返回做完的任务名。

    >>> tasks_before_lunch([("mail", 20), ("call", 30), ("tidy", 5)], 40)
    ['mail']
    >>> tasks_before_lunch([("mail", 20), ("call", 30)], 50)
    ['mail', 'call']
    """
    done = []
    for name, duration in tasks:
        if duration > minutes:
            break
        minutes -= duration
        done.append(name)
    return done


def earliest_riser(wake: dict[str, str]) -> list[str]:
    """Return the sorted names of all who get up at the earliest time in `wake`. Times have the form
    "HH:MM".

    Given a dictionary `wake` from names to times, find the smallest time and list in alphabetical
    order everyone with it; an empty dictionary gives [].

    返回 `wake` 中起床最早的所有人名，按字母排序，时间格式为 "HH:MM"。

    给定名字到时间的字典 `wake`，找出最早时间并按字母顺序列出对应的人，空字典返回 []。

    >>> earliest_riser({"Uma": "06:30", "Jo": "07:00", "Di": "06:30"})
    ['Di', 'Uma']
    >>> earliest_riser({})
    []
    """
    first = min(wake.values(), default="")
    return sorted(name for name, time in wake.items() if time == first)


def earliest_riser_2(wake: dict[str, str]) -> list[str]:
    if not wake:
        return []
    first = min(wake.values())
    names = [name for name in wake if wake[name] == first]
    return sorted(names)


def minutes_each_weekday(entries: list[tuple[int, int]]) -> list[int]:
    """Return seven totals, one for each weekday. Each of the `entries` is a pair of a weekday (0 to
    6) and a number of minutes.

    Given a list `entries` of pairs (weekday, minutes), add up the minutes by weekday; days without
    an entry get 0.

    返回七个总数，每个星期一个；`entries` 中每项是（星期编号, 分钟数）。

    给定（星期, 分钟）列表 `entries`，按星期累加分钟数，没有记录的日子为 0。

    >>> minutes_each_weekday([(0, 30), (2, 45), (0, 15)])
    [45, 0, 45, 0, 0, 0, 0]
    >>> minutes_each_weekday([])
    [0, 0, 0, 0, 0, 0, 0]
    """
    totals = [0] * 7
    for day, minutes in entries:
        totals[day] += minutes
    return totals


def minutes_each_weekday_2(entries: list[tuple[int, int]]) -> list[int]:
    return [sum(minutes for day, minutes in entries if day == wanted) for wanted in range(7)]


def sorted_by_length(schedule: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs of `schedule` from the shortest to the longest; equally long ones are sorted
    by their start.

    Given a list `schedule` of pairs (start, end), sort it by duration first and by start second.

    把 `schedule` 中的时间段从短到长排列，一样长的按开始时间排。

    给定（开始, 结束）列表 `schedule`，先按时长、再按开始时刻升序排序。

    >>> sorted_by_length([(8, 12), (14, 15), (9, 10)])
    [(9, 10), (14, 15), (8, 12)]
    >>> sorted_by_length([])
    []
    """
    return sorted(schedule, key=lambda span: (span[1] - span[0], span[0]))


def birthday_month_counts(birthdays: list[tuple[int, int]]) -> dict[int, int]:
    """Return how many of the `birthdays`, pairs (month, day), lie in each month. Months without a
    birthday are left out.

    Count the pairs (month, day) in `birthdays` by their month.

    统计 `birthdays` 中（月, 日）在每个月各有几个，没有生日的月份不出现。

    把 `birthdays` 里的（月, 日）按月份计数，返回字典。

    >>> birthday_month_counts([(5, 1), (7, 20), (5, 30)])
    {5: 2, 7: 1}
    >>> birthday_month_counts([])
    {}
    """
    counts = {}
    for month, _ in birthdays:
        counts[month] = counts.get(month, 0) + 1
    return counts


def birthday_month_counts_2(birthdays: list[tuple[int, int]]) -> dict[int, int]:
    return dict(Counter(month for month, day in birthdays))


def had_birthday(birthday: tuple[int, int], today: tuple[int, int]) -> bool:
    """Tell whether the `birthday` has come this year by `today`, the day itself included. Both are
    pairs (month, day).

    Given two pairs (month, day), return True if `birthday` is not later in the year than `today`.

    判断到 `today` 为止今年的 `birthday` 是否已到（当天也算），两者均为（月, 日）。

    给定两个（月, 日），若 `birthday` 在一年中不晚于 `today` 则返回 True。

    >>> had_birthday((3, 15), (4, 1))
    True
    >>> had_birthday((4, 2), (4, 1))
    False
    >>> had_birthday((4, 1), (4, 1))
    True
    """
    return birthday <= today


def had_birthday_2(birthday: tuple[int, int], today: tuple[int, int]) -> bool:
    if birthday[0] != today[0]:
        return birthday[0] < today[0]
    return birthday[1] <= today[1]
