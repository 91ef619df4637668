"""Calendars: days, weeks, months, clock times, shifts, intervals, ages and schedules."""

import math
from datetime import date


def weekday_after(day: str, count: int) -> str:
    """Return the weekday that comes `count` days after `day`; both are written Mon, Tue, Wed, Thu,
    Fri, Sat or Sun, and `count` may be negative for days in the past.

    Today is `day`, one of Mon, Tue, Wed, Thu, Fri, Sat, Sun. Find which weekday it is `count` days
    later (earlier if `count` is below zero).

    返回星期 `day` 过 `count` 天之后是星期几，用 Mon、Tue、Wed、Thu、Fri、Sat、Sun 表示；`count` 为负表示往前推。

    给定今天的星期缩写 `day`（Mon 到 Sun）和天数 `count`（可为负），求 `count` 天后的星期缩写。

    >>> weekday_after('Mon', 3)
    'Thu'
    >>> weekday_after('Sat', 9)
    'Mon'
    >>> weekday_after('Tue', -2)
    'Sun'
    """
    names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    return names[(names.index(day) + count) % 7]


def weekday_index(year: int, month: int, day: int) -> int:
    """Return the weekday of a Gregorian date as a number, 0 for Monday to 6 for Sunday; the date is
    given by `year`, `month` and `day`.

    For the date `year`-`month`-`day` of the Gregorian calendar, find its weekday: Monday is 0,
    Tuesday 1, and so on up to Sunday, 6.

    返回公历日期 `year` 年 `month` 月 `day` 日是星期几，星期一为 0，星期日为 6。

    给定 `year`、`month`、`day`，计算这一天的星期序号（0 表示周一，6 表示周日）。

    >>> weekday_index(2024, 1, 1)
    0
    >>> weekday_index(2000, 2, 29)
    1
    >>> weekday_index(1969, 7, 20)
    6
    """
    return date(year, month, day).weekday()


def weekday_index_2(year: int, month: int, day: int) -> int:
    if month < 3:
        month += 12
        year -= 1
    century_part = year // 4 - year // 100 + year // 400
    return (day + 13 * (month + 1) // 5 + year + century_part + 5) % 7


def days_left_in_month(year: int, month: int, day: int) -> int:
    """Return how many days of the month remain after the date given by `year`, `month` and `day`;
    0 on the last day. February of leap years has 29 days.

    Today is the `day` of the `month` in `year`. Count the days that follow in the same month, with
    regard to leap years.

    返回 `year` 年 `month` 月 `day` 日之后当月还剩多少天，月末为 0，注意闰年的二月有 29 天。

    给定日期 `year`、`month`、`day`，求本月余下的天数（不含当天），需考虑闰年。

    >>> days_left_in_month(2024, 2, 27)
    2
    >>> days_left_in_month(1900, 2, 28)
    0
    >>> days_left_in_month(2023, 4, 1)
    29
    """
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    length = lengths[month - 1]
    if month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        length = 29
    return length - day


def quarter_months(month: int) -> list[int]:
    """Return the three months of the quarter of the year in which `month` (1 to 12) lies.

    The quarters are January to March, April to June, July to September and October to December.
    Given a `month` number, list the numbers of all the months of its quarter in order.

    返回 `month` 月（1 到 12）所在季度的三个月份，从小到大排列。

    一年按每三个月分为四个季度。给定月份 `month`，求同一季度的全部月份组成的列表。

    >>> quarter_months(5)
    [4, 5, 6]
    >>> quarter_months(12)
    [10, 11, 12]
    >>> quarter_months(1)
    [1, 2, 3]
    """
    first = (month - 1) // 3 * 3 + 1
    return [first, first + 1, first + 2]


def quarter_months_2(month: int) -> list[int]:
    return [m for m in range(1, 13) if (m + 2) // 3 == (month + 2) // 3]


def months_between(start: str, end: str) -> int:
    """Return the number of months from `start` to `end`, both written 'YYYY-MM'; it is negative if
    `end` is the earlier one.

    Given two months `start` and `end` in the form 'YYYY-MM', count how many months lie from the
    first to the second: 0 if they are equal, below zero if `end` comes before `start`.

    返回从 `start` 到 `end`（均为 'YYYY-MM'）相差的月数，`end` 更早时为负数。

    给定形如 'YYYY-MM' 的 `start` 和 `end`，求后者比前者晚几个月；相同为 0，更早为负。

    >>> months_between('2023-11', '2024-02')
    3
    >>> months_between('2024-05', '2023-05')
    -12
    >>> months_between('2024-01', '2024-01')
    0
    """
    start_year, start_month = map(int, start.split('-'))
    end_year, end_month = map(int, end.split('-'))
    return (end_year - start_year) * 12 + end_month - start_month


def months_between_2(start: str, end: str) -> int:
    def number(month: str) -> int:
        return int(month[:4]) * 12 + int(month[5:])

    return number(end) - number(start)


def month_later(month: str, count: int) -> str:
    """Return the month that is `count` months after `month`, both in the form 'YYYY-MM'. A negative
    `count` goes back.

    Given a `month` such as '2024-11', move it by `count` months, forward or (if negative) back,
    and return it in the same form.

    返回 `month`（形如 'YYYY-MM'）之后第 `count` 个月，格式相同；`count` 为负时往前推。

    给定月份字符串 'YYYY-MM' 形式的 `month`，推移 `count` 个月（可正可负）后以同样格式返回。

    >>> month_later('2024-11', 3)
    '2025-02'
    >>> month_later('2024-01', -1)
    '2023-12'
    >>> month_later('1999-12', 0)
    '1999-12'
    """
    year, number = map(int, month.split('-'))
    year, number = divmod(year * 12 + number - 1 + count, 12)
    return f'{year:04d}-{number + 1:02d}'


def opening_season(first: int, last: int) -> list[int]:
    """Return the month numbers from `first` to `last`, both included. If `first` is greater than
    `last`, the months run over the turn of the year.

    A park opens in month `first` and closes after month `last` (1 to 12). List the months in which
    it is open, in order of time; the season may go beyond December into the next year.

    返回从 `first` 月到 `last` 月（都包含）的月份列表；若 `first` 大于 `last`，则跨年延续到次年。

    公园从 `first` 月开放到 `last` 月。按时间先后列出开放的月份，可能跨过十二月进入下一年。

    >>> opening_season(4, 6)
    [4, 5, 6]
    >>> opening_season(11, 2)
    [11, 12, 1, 2]
    >>> opening_season(7, 7)
    [7]
    """
    if first <= last:
        return list(range(first, last + 1))
    return list(range(first, 13)) + list(range(1, last + 1))


def opening_season_2(first: int, last: int) -> list[int]:
    months = [first]
    while months[-1] != last:
        months.append(months[-1] % 12 + 1)
    return months


def age_in_years(born: tuple[int, int, int], today: tuple[int, int, int]) -> int:
    """Return the age in full years on the date `today` of somebody `born` on an earlier date; dates
    are (year, month, day). On the birthday itself the new year of age counts.

    Given two dates (year, month, day), `born` and `today`, compute how many birthdays after birth
    have been reached.

    日期表示为 (年, 月, 日)。返回 `born` 出生的人在 `today` 那天的周岁，生日当天即算满。

    给定出生日期 `born` 和当前日期 `today`（均为年、月、日三元组），求周岁年龄；未到当年生日要少算一岁。

    >>> age_in_years((2000, 5, 20), (2024, 5, 19))
    23
    >>> age_in_years((2000, 5, 20), (2024, 5, 20))
    24
    >>> age_in_years((2020, 1, 1), (2020, 6, 1))
    0
    """
    years = today[0] - born[0]
    if today[1:] < born[1:]:
        years -= 1
    return years


def age_in_years_2(born: tuple[int, int, int], today: tuple[int, int, int]) -> int:
    return today[0] - born[0] - ((today[1], today[2]) < (born[1], born[2]))


def coming_leap_year(year: int) -> int:
    """Return the first leap year of the Gregorian calendar that is later than `year`.

    Find the smallest number greater than `year` that is a leap year: divisible by 4, and not by
    100 unless by 400.

    返回晚于 `year` 的第一个公历闰年。

    闰年能被 4 整除且不能被 100 整除，或能被 400 整除。给定 `year`，求比它大的最小闰年。

    >>> coming_leap_year(2023)
    2024
    >>> coming_leap_year(2024)
    2028
    >>> coming_leap_year(1896)
    1904
    """
    year += 1
    while year % 4 or (year % 100 == 0 and year % 400):
        year += 1
    return year


def century_name(year: int) -> str:
    """Return the century in which the positive `year` lies, as an English ordinal: the years 1 to
    100 are the '1st', 1901 to 2000 the '20th'.

    Name the century of `year` (at least 1): the number of the century, which ends with a year
    divisible by 100, followed by st, nd, rd or th (11th, 12th and 13th take th).

    返回正整数 `year` 年所属的世纪，用英文序数表示：1 到 100 年为 '1st'，1901 到 2000 年为 '20th'。

    给定年份 `year`（至少为 1），求世纪的英文序数词缩写，如 '21st'、'2nd'、'3rd'、'11th'；整百年份属于前一个世纪。

    >>> century_name(2000)
    '20th'
    >>> century_name(2001)
    '21st'
    >>> century_name(1066)
    '11th'
    >>> century_name(150)
    '2nd'
    """
    number = (year + 99) // 100
    if number % 100 in (11, 12, 13):
        return f'{number}th'
    ending = {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')
    return f'{number}{ending}'


def weekend_days(first: int, length: int) -> int:
    """A month of `length` days begins on weekday number `first`, where Monday is 0 and Sunday 6.
    Return how many of its days are Saturdays or Sundays.

    Count the weekend days (weekdays 5 and 6) among `length` days in a row the first of which is
    weekday `first`, 0 for Monday.

    一个月有 `length` 天，第一天是星期 `first`（周一为 0，周日为 6），返回其中周六和周日的总天数。

    从星期 `first` 开始连续 `length` 天，统计周末（编号 5 和 6，0 为周一）有几天。

    >>> weekend_days(0, 30)
    8
    >>> weekend_days(5, 31)
    10
    >>> weekend_days(6, 1)
    1
    """
    return sum((first + offset) % 7 >= 5 for offset in range(length))


def weekend_days_2(first: int, length: int) -> int:
    weeks, rest = divmod(length, 7)
    count = 2 * weeks
    for offset in range(rest):
        if (first + offset) % 7 in (5, 6):
            count += 1
    return count


def month_sheet(first: int, length: int) -> list[list[int]]:
    """Return the weeks of a calendar page: rows of seven numbers from Monday to Sunday for a month
    of `length` days that begins on weekday `first` (0 is Monday); places without a day hold 0.

    Lay out the days 1 to `length` in rows of seven, the first day in column `first` (columns 0 to
    6), and fill the places before and after with 0. Return the list of rows.

    返回日历页：每行七个数，对应周一到周日；该月有 `length` 天，1 号在第 `first` 列（0 为周一），空位填 0。

    把 1 到 `length` 的日期按每行七格排列，1 号从第 `first` 格（0 到 6）开始，前后空格补 0，返回各行组成的列表。

    >>> month_sheet(5, 5)
    [[0, 0, 0, 0, 0, 1, 2], [3, 4, 5, 0, 0, 0, 0]]
    >>> month_sheet(0, 7)
    [[1, 2, 3, 4, 5, 6, 7]]
    >>> month_sheet(6, 1)
    [[0, 0, 0, 0, 0, 0, 1]]
    """
    cells = [0] * first + list(range(1, length + 1))
    cells += [0] * (-len(cells) % 7)
    return [cells[start:start + 7] for start in range(0, len(cells), 7)]


def unlucky_months(year: int) -> list[int]:
    """Return the numbers of the months of `year` whose 13th day is a Friday, in order.

    For a given Gregorian `year`, list the months (1 to 12) that have a Friday the 13th.

    返回 `year` 年中 13 号恰好是星期五的月份，按顺序排列。

    给定公历年份 `year`，列出含有“黑色星期五”（13 号为周五）的所有月份编号。

    >>> unlucky_months(2024)
    [9, 12]
    >>> unlucky_months(2015)
    [2, 3, 11]
    >>> unlucky_months(2023)
    [1, 10]
    """
    return [month for month in range(1, 13) if date(year, month, 13).weekday() == 4]


def unlucky_months_2(year: int) -> list[int]:
    months = []
    for month in range(1, 13):
        if date(year, month, 13).isoweekday() == 5:
            months.append(month)
    return months


def minutes_until(now: str, target: str) -> int:
    """Return how many minutes pass from the clock time `now` to the next `target`, both 'HH:MM'. If
    `target` is earlier in the day it is meant for tomorrow; equal times give 0.

    The time is `now`, in the form 'HH:MM'. Compute the minutes to wait for the time `target`,
    which may be on the next day; there is no wait if they are equal.

    现在时刻为 `now`，返回到下一次 `target`（均为 'HH:MM'）还有多少分钟；`target` 更早则指明天，相同返回 0。

    给定 24 小时制时刻 `now` 和 `target`，求从 `now` 等到 `target` 的分钟数，必要时跨过午夜；两者相等时为 0。

    >>> minutes_until('08:30', '10:00')
    90
    >>> minutes_until('23:50', '00:10')
    20
    >>> minutes_until('12:00', '12:00')
    0
    """
    now_hour, now_minute = map(int, now.split(':'))
    hour, minute = map(int, target.split(':'))
    return ((hour - now_hour) * 60 + minute - now_minute) % (24 * 60)


def is_open_at(hour: int, opening: int, closing: int) -> bool:
    """Check whether a bar that opens at hour `opening` and closes at hour `closing` is open at
    `hour` (all from 0 to 23). The opening hour is included, the closing hour is not; if `closing`
    is smaller, the bar is open past midnight, and if both are equal it never closes.

    Return whether `hour` lies in the daily period from `opening` (included) to `closing`
    (excluded), which may go over midnight; equal limits mean the whole day.

    判断营业时间为 `opening` 点到 `closing` 点的店在 `hour` 点是否营业：含开门时刻，不含关门时刻；`closing` 更小表示跨午夜，二者相等表示全天营业。

    返回 `hour` 是否处于从 `opening`（含）到 `closing`（不含）的每日时段内，时段可以跨过零点；起止相同视为全天。

    >>> is_open_at(10, 9, 17)
    True
    >>> is_open_at(1, 20, 3)
    True
    >>> is_open_at(3, 20, 3)
    False
    >>> is_open_at(5, 0, 0)
    True
    """
    if opening < closing:
        return opening <= hour < closing
    return hour >= opening or hour < closing


def is_open_at_2(hour: int, opening: int, closing: int) -> bool:
    length = (closing - opening) % 24 or 24
    return (hour - opening) % 24 < length


def clock_in_mirror(time: str) -> str:
    """A dial clock without digits shows `time`, written 'H:MM' with hours from 1 to 12. Return, in
    the same form, the time that its image in a mirror seems to show.

    Given the `time` ('H:MM', hours 1 to 12) of a clock with hands, find what its mirror image
    shows: twelve hours minus the time, with 12 instead of 0 for the hour and two-digit minutes.

    没有数字的指针钟显示 `time`（'H:MM'，小时 1 到 12），返回从镜子里看到的时间，格式相同。

    给定指针钟时间 `time`（如 '3:40'），镜中时间等于 12 小时减去它，小时为 0 时写 12，分钟写两位，返回该时间。

    >>> clock_in_mirror('3:00')
    '9:00'
    >>> clock_in_mirror('12:10')
    '11:50'
    >>> clock_in_mirror('6:30')
    '5:30'
    >>> clock_in_mirror('12:00')
    '12:00'
    """
    hours, minutes = map(int, time.split(':'))
    mirrored = -(hours * 60 + minutes) % 720
    return f'{mirrored // 60 or 12}:{mirrored % 60:02d}'


def hour_hand_angle(hours: int, minutes: int) -> float:
    """Return the angle in degrees, clockwise from 12, of the hour hand of a dial clock at `hours`
    (0 to 23) and `minutes`. The hand moves evenly, half a degree a minute.

    Where does the short hand point? It passes 30 degrees an hour and 0.5 degrees a minute; given
    `hours` on the 24-hour clock and `minutes`, return its angle from the top as a float.

    返回时钟在 `hours` 时（0 到 23）`minutes` 分时时针与 12 点方向的夹角（顺时针，单位度），时针每分钟走 0.5 度。

    给定 24 小时制的 `hours` 和 `minutes`，时针每小时转 30 度、每分钟转 0.5 度，求它从正上方顺时针转过的角度（浮点数）。

    >>> hour_hand_angle(3, 0)
    90.0
    >>> hour_hand_angle(13, 30)
    45.0
    >>> hour_hand_angle(0, 1)
    0.5
    """
    return hours % 12 * 30 + minutes / 2


def with_am_pm(time: str) -> str:
    """Return the 24-hour `time` 'HH:MM' on the 12-hour clock, such as '3:05 PM': no leading zero,
    12 for the hours 0 and 12, AM before noon and PM from noon on.

    Convert `time`, given as 'HH:MM' with hours 00 to 23, to the form 'H:MM AM' or 'H:MM PM'.
    Midnight is '12:00 AM' and noon '12:00 PM'.

    把 24 小时制的 `time`（'HH:MM'）转换为 12 小时制，如 '3:05 PM'：小时不补零，0 点和 12 点都写成 12，中午起为 PM。

    返回 `time` 对应的 'H:MM AM' 或 'H:MM PM' 形式，午夜为 '12:00 AM'，正午为 '12:00 PM'。

    >>> with_am_pm('15:05')
    '3:05 PM'
    >>> with_am_pm('00:30')
    '12:30 AM'
    >>> with_am_pm('12:00')
    '12:00 PM'
    """
    hour = int(time[:2])
    half = 'AM' if hour < 12 else 'PM'
    return f'{hour % 12 or 12}:{time[3:]} {half}'


def to_quarter_hour(time: str) -> str:
    """Return `time`, written 'HH:MM', rounded to the nearest quarter of an hour; after 23:52 it is
    '00:00'.

    A time card counts quarters of an hour only. Round the 24-hour `time` 'HH:MM' to the closest
    one, up or down (7 minutes go down, 8 go up), wrapping to '00:00' at the end of the day.

    把 'HH:MM' 形式的 `time` 四舍五入到最近的一刻钟并返回；超过 23:52 时得到 '00:00'。

    考勤只按刻钟记录。将 24 小时制的 `time` 调整到最近的 15 分钟（7 分钟舍去，8 分钟进位），一天结束时回到 '00:00'。

    >>> to_quarter_hour('09:07')
    '09:00'
    >>> to_quarter_hour('09:08')
    '09:15'
    >>> to_quarter_hour('23:55')
    '00:00'
    """
    hours, minutes = map(int, time.split(':'))
    quarters = (hours * 60 + minutes + 7) // 15
    hours, minutes = divmod(quarters * 15, 60)
    return f'{hours % 24:02d}:{minutes:02d}'


def bus_times(first: str, last: str, every: int) -> list[str]:
    """Return the departures of a bus that leaves at `first` and then `every` so many minutes, not
    later than `last`. All times are 'HH:MM' of one day.

    List in order the times 'HH:MM' from `first` on, in steps of `every` minutes, that do not go
    beyond `last`; the list is empty if `first` is later than `last`.

    公交车从 `first` 开始每隔 `every` 分钟发一班，不晚于 `last`，返回所有发车时间（'HH:MM'）的列表。

    从 `first` 起以 `every` 分钟为间隔，按顺序列出不超过 `last` 的时刻，格式均为 'HH:MM'；`first` 晚于 `last` 时返回空列表。

    >>> bus_times('07:30', '08:30', 25)
    ['07:30', '07:55', '08:20']
    >>> bus_times('22:00', '22:00', 10)
    ['22:00']
    >>> bus_times('10:00', '09:00', 5)
    []
    """
    def minutes_of(time: str) -> int:
        return int(time[:2]) * 60 + int(time[3:])

    times = range(minutes_of(first), minutes_of(last) + 1, every)
    return [f'{time // 60:02d}:{time % 60:02d}' for time in times]


def bus_times_2(first: str, last: str, every: int) -> list[str]:
    departures = []
    hour, minute = map(int, first.split(':'))
    time = first
    while time <= last and hour < 24:
        departures.append(time)
        minute += every
        hour += minute // 60
        minute %= 60
        time = f'{hour:02d}:{minute:02d}'
    return departures


def next_departure(timetable: list[str], now: str) -> str | None:
    """Return the earliest time in `timetable` that is not before `now`, or None if there is no more
    departure. All times are 'HH:MM', and `timetable` is in no particular order.

    Given an unsorted `timetable` of times 'HH:MM' and the time `now`, find the first departure one
    can still catch (one at exactly `now` counts), None if all are gone.

    在无序的 `timetable` 中找出不早于 `now` 的最早时刻（均为 'HH:MM'），没有则返回 None。

    给定发车时刻列表 `timetable`（未排序）和当前时刻 `now`，返回还能赶上的最近一班，恰好 `now` 发车也算；都已开走时返回 None。

    >>> next_departure(['12:10', '09:40', '10:05'], '09:50')
    '10:05'
    >>> next_departure(['08:00'], '08:00')
    '08:00'
    >>> next_departure(['08:00', '07:00'], '21:15')
    None
    """
    return min((time for time in timetable if time >= now), default=None)


def next_departure_2(timetable: list[str], now: str) -> str | None:
    for time in sorted(timetable):
        if time >= now:
            return time
    return None


def gaps_in_day(busy: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return the free periods of a working day from `start` to `end`: the (from, to) pairs between
    the appointments in `busy`, which lie within the day, are sorted and do not overlap. Empty
    periods are left out.

    Given sorted, disjoint appointments `busy` as (from, to) pairs inside the day from `start` to
    `end`, list the gaps of positive length before, between and after them.

    工作日从 `start` 到 `end`，`busy` 是其中已排序且互不重叠的 (开始, 结束) 预约，返回所有空闲时段的列表，长度为零的不列出。

    给定一天内按时间排好、互不相交的占用时段 `busy`，求 `start` 与 `end` 之间剩余的空闲区间 (起, 止)，忽略空区间。

    >>> gaps_in_day([(9, 10), (12, 13)], 8, 17)
    [(8, 9), (10, 12), (13, 17)]
    >>> gaps_in_day([(8, 12), (12, 17)], 8, 17)
    []
    >>> gaps_in_day([], 1, 5)
    [(1, 5)]
    """
    free = []
    position = start
    for begin, finish in busy:
        if begin > position:
            free.append((position, begin))
        position = finish
    if position < end:
        free.append((position, end))
    return free


def gaps_in_day_2(busy: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    begins = [start] + [finish for _, finish in busy]
    ends = [begin for begin, _ in busy] + [end]
    return [(a, b) for a, b in zip(begins, ends) if a < b]


def first_conflict(meetings: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the indices (i, j), i < j, of two of the `meetings` that overlap, the pair with the
    smallest i and then the smallest j, or None. Meetings are (start, end); one may begin when
    another ends.

    You are given `meetings` as (start, end) pairs. Find the first index pair i < j, in the order
    of i and then j, whose meetings share some time; touching ends do not count. Return None if all
    are compatible.

    会议 `meetings` 以 (开始, 结束) 表示，返回第一对时间重叠的下标 (i, j)（i < j，先比 i 再比 j）；首尾相接不算重叠，没有冲突返回 None。

    给定 `meetings`，按 i、j 从小到大的顺序找出最先出现冲突的两个会议的下标 (i, j)，没有则返回 None；一个结束时另一个开始不算冲突。

    >>> first_conflict([(9, 11), (11, 12), (10, 12)])
    (0, 2)
    >>> first_conflict([(1, 2), (2, 3)])
    None
    >>> first_conflict([(5, 6), (1, 9)])
    (0, 1)
    """
    for i, (start, end) in enumerate(meetings):
        for j in range(i + 1, len(meetings)):
            if meetings[j][0] < end and start < meetings[j][1]:
                return i, j
    return None


def duty_on_day(rota: list[str], skipped: list[int], day: int) -> str | None:
    """The names in `rota` take turns day by day, beginning with day 0; on the days in `skipped`
    nobody works, and the turn passes to the next day. Return who works on `day`, or None if it is
    skipped. `rota` is not empty.

    People work in the cyclic order of `rota`, one on each day from 0 on that is not in `skipped`.
    Find the name for the given `day`, None for a day off.

    `rota` 中的人从第 0 天起轮流值班，`skipped` 中的日子无人值班且轮次顺延。返回第 `day` 天值班的人，若当天休息返回 None。`rota` 非空。

    按 `rota` 的顺序循环排班，跳过 `skipped` 里的天数，求第 `day` 天（从 0 数起）轮到谁；休息日返回 None。

    >>> duty_on_day(['Al', 'Bo', 'Cy'], [1], 2)
    'Bo'
    >>> duty_on_day(['Al', 'Bo'], [], 4)
    'Al'
    >>> duty_on_day(['Al', 'Bo'], [3], 3)
    None
    """
    if day in skipped:
        return None
    worked = sum(earlier not in skipped for earlier in range(day))
    return rota[worked % len(rota)]


def night_hours(start: int, end: int) -> int:
    """A shift lasts from hour `start` to hour `end`, both 0 to 23, going past midnight if `end` is
    not greater than `start`. Return how many of its full hours are night hours, those that begin
    at 22, 23, 0, 1, 2, 3, 4 or 5.

    Walk through the hours of a shift from `start` up to but without `end`, around the clock (equal
    values mean 24 hours), and count those from 22 to 5.

    班次从 `start` 点到 `end` 点（0 到 23，`end` 不大于 `start` 表示跨午夜），返回其中夜班小时数，即从 22、23、0 到 5 点开始的小时。

    统计从 `start` 到 `end`（不含）这段时间内有多少个小时属于夜间（22 点到次日 6 点）；两者相等表示 24 小时。

    >>> night_hours(20, 2)
    4
    >>> night_hours(9, 17)
    0
    >>> night_hours(6, 6)
    8
    """
    length = (end - start) % 24 or 24
    hours = [(start + offset) % 24 for offset in range(length)]
    return sum(hour >= 22 or hour < 6 for hour in hours)


def night_hours_2(start: int, end: int) -> int:
    count = 0
    hour = start
    while True:
        if hour in (22, 23, 0, 1, 2, 3, 4, 5):
            count += 1
        hour = (hour + 1) % 24
        if hour == end:
            return count


def expand_weekdays(ranges: str) -> list[str]:
    """Return the weekdays that `ranges` describes, in the order given: items separated by commas,
    each a day (Mon to Sun) or two days with a hyphen, meaning all from the first to the second,
    over the weekend if need be.

    Expand a text such as 'Mon-Wed,Sat': every item of the comma-separated `ranges` is one weekday
    or a span 'A-B', which stands for the days from A to B, wrapping from Sun to Mon. Return the
    list of the days.

    展开星期范围 `ranges`：以逗号分隔，每项是一个星期缩写（Mon 到 Sun）或 'A-B'，后者表示从 A 到 B 的每一天，可从 Sun 绕回 Mon。按顺序返回各天。

    给定形如 'Mon-Wed,Sat' 的 `ranges`，返回其中描述的全部星期缩写列表，区间允许跨周。

    >>> expand_weekdays('Mon-Wed,Sat')
    ['Mon', 'Tue', 'Wed', 'Sat']
    >>> expand_weekdays('Sat-Mon')
    ['Sat', 'Sun', 'Mon']
    >>> expand_weekdays('Fri')
    ['Fri']
    """
    names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    days = []
    for item in ranges.split(','):
        first, _, last = item.partition('-')
        index = names.index(first)
        days.append(first)
        while last and names[index] != last:
            index = (index + 1) % 7
            days.append(names[index])
    return days


def later_date(a: str, b: str) -> str:
    """Return the later one of the two dates `a` and `b`, written 'DD.MM.YYYY'.

    Compare `a` and `b`, dates of the form 'DD.MM.YYYY', and give back whichever comes later.

    返回日期 `a` 和 `b`（格式 'DD.MM.YYYY'）中较晚的一个。

    比较两个形如 'DD.MM.YYYY' 的日期 `a`、`b`，返回靠后的那个。

    >>> later_date('01.02.2024', '31.01.2024')
    '01.02.2024'
    >>> later_date('31.12.1999', '01.01.2000')
    '01.01.2000'
    >>> later_date('05.05.2005', '05.05.2005')
    '05.05.2005'
    """
    return max(a, b, key=lambda day: day.split('.')[::-1])


def later_date_2(a: str, b: str) -> str:
    def sortable(day: str) -> str:
        return day[6:] + day[3:5] + day[:2]

    return a if sortable(a) >= sortable(b) else b


def animal_of_year(year: int) -> str:
    """Return the animal of the Chinese zodiac for `year`, in lower case: rat, ox, tiger, rabbit,
    dragon, snake, horse, goat, monkey, rooster, dog, pig, in a cycle; 2020 is a year of the rat.

    The twelve animals rat, ox, tiger, rabbit, dragon, snake, horse, goat, monkey, rooster, dog and
    pig follow each other year by year, and 2020 belongs to the rat. Which one belongs to `year`?

    返回 `year` 年的生肖（rat ox tiger rabbit dragon snake horse goat monkey rooster dog pig），2020 年是 rat。

    2020 年起依次为 rat ox tiger rabbit dragon snake horse goat monkey rooster dog pig，循环，求 `year` 年的生肖。

    >>> animal_of_year(2024)
    'dragon'
    >>> animal_of_year(2019)
    'pig'
    >>> animal_of_year(2020)
    'rat'
    """
    animals = 'rat ox tiger rabbit dragon snake horse goat monkey rooster dog pig'.split()
    return animals[(year - 2020) % 12]


def local_hour(utc_hour: int, offset: int) -> tuple[int, int]:
    """Return the local hour and the change of day at `utc_hour` (0 to 23) in a zone `offset` hours
    from UTC: the change is -1 for the day before, 0 for the same day, 1 for the next.

    Add `offset`, from -23 to 23, to `utc_hour`. Return a pair: the hour between 0 and 23, and how
    many days later than in UTC it is there (-1, 0 or 1).

    给定 UTC 小时 `utc_hour`（0 到 23）和时差 `offset`，返回 (当地小时, 日期变化)，日期变化为 -1（前一天）、0（同一天）或 1（后一天）。

    将 `offset`（-23 到 23）加到 `utc_hour` 上，返回归到 0~23 的小时以及跨越的天数（-1、0、1）组成的元组。

    >>> local_hour(20, 8)
    (4, 1)
    >>> local_hour(3, -5)
    (22, -1)
    >>> local_hour(12, 2)
    (14, 0)
    """
    change, hour = divmod(utc_hour + offset, 24)
    return hour, change


def local_hour_2(utc_hour: int, offset: int) -> tuple[int, int]:
    hour = utc_hour + offset
    if hour < 0:
        return hour + 24, -1
    if hour > 23:
        return hour - 24, 1
    return hour, 0


def dose_hours(first: int, every: int, doses: int) -> list[int]:
    """Return the hours of the day, 0 to 23, at which `doses` pills are taken when the first comes
    at hour `first` and the others follow `every` so many hours.

    A patient takes `doses` pills, one every `every` hours, starting at hour `first`. List the clock
    hours, counting on from 0 after 23.

    从 `first` 点开始每隔 `every` 小时服药一次，共 `doses` 次，返回各次服药的钟点（0 到 23）。

    病人共服 `doses` 次药，第一次在 `first` 点，间隔 `every` 小时，过 23 点后从 0 继续，求每次的小时数列表。

    >>> dose_hours(8, 8, 4)
    [8, 16, 0, 8]
    >>> dose_hours(22, 5, 2)
    [22, 3]
    >>> dose_hours(7, 6, 0)
    []
    """
    return [(first + every * number) % 24 for number in range(doses)]


def calendar_days_for(work_days: int, weekday: int) -> int:
    """A job takes `work_days` working days and begins on `weekday` (0 is Monday, 6 Sunday); no work
    is done on weekdays 5 and 6. Return how many calendar days pass from the first day to the day
    it is finished, both included. `work_days` of 0 give 0.

    Starting on `weekday`, count calendar days until `work_days` of them have been weekdays 0 to 4,
    and return the count; it is 0 if there is nothing to do.

    需要 `work_days` 个工作日，从星期 `weekday`（0 为周一，6 为周日）开始，周末不工作。返回开始到完成共几天（首尾都算），`work_days` 为 0 时返回 0。

    从星期 `weekday` 起逐日计数，直到累计 `work_days` 个工作日（编号 0 到 4），返回总天数，无需工作时为 0。

    >>> calendar_days_for(5, 0)
    5
    >>> calendar_days_for(3, 4)
    5
    >>> calendar_days_for(1, 5)
    3
    >>> calendar_days_for(0, 2)
    0
    """
    days = 0
    while work_days > 0:
        if (weekday + days) % 7 < 5:
            work_days -= 1
        days += 1
    return days


def next_to_celebrate(birthdays: dict[str, tuple[int, int]], today: tuple[int, int]) -> str:
    """Return the name in the non-empty `birthdays` whose (month, day) comes next, `today` included;
    after December it goes on with January. Of equal birthdays the alphabetically first name wins.

    Given `birthdays` from name to (month, day) and the date `today` (month, day), find who has the
    next birthday: the earliest on or after today, or else the earliest in the year. Ties go to the
    smaller name.

    `birthdays` 是姓名到 (月, 日) 的非空字典，返回从 `today`（月, 日）起（含当天）最先过生日的人，年底之后接着从一月算；同一天取字母序靠前的名字。

    给定 `birthdays` 和今天 `today`，找出下一个过生日的人：优先今年今天及以后最早的，否则取明年最早的；并列时取较小的姓名。

    >>> next_to_celebrate({'Ann': (3, 1), 'Bob': (7, 9)}, (3, 2))
    'Bob'
    >>> next_to_celebrate({'Ann': (3, 1), 'Bob': (7, 9)}, (8, 1))
    'Ann'
    >>> next_to_celebrate({'Zoe': (1, 1), 'Al': (1, 1)}, (1, 1))
    'Al'
    """
    def order(name: str) -> tuple[bool, tuple[int, int], str]:
        return birthdays[name] < today, birthdays[name], name

    return min(birthdays, key=order)


def years_until_twice(parent: int, child: int) -> int:
    """A parent is `parent` years old and the child `child`. Return in how many years the parent
    will be exactly twice as old as the child; a negative answer means so many years ago.

    Given the ages `parent` and `child`, find the number y with `parent` + y = 2 * (`child` + y); it
    may be negative.

    父母 `parent` 岁，孩子 `child` 岁，返回多少年后父母的年龄恰好是孩子的两倍，负数表示多少年前。

    给定年龄 `parent` 和 `child`，求满足 `parent` + y = 2 * (`child` + y) 的 y，可以是负数。

    >>> years_until_twice(36, 10)
    16
    >>> years_until_twice(50, 30)
    -10
    >>> years_until_twice(40, 20)
    0
    """
    return parent - 2 * child


def bedtimes(wake: str, fall_asleep: int) -> list[str]:
    """Return the times 'HH:MM' at which to go to bed in order to wake at `wake` after 6, 5 and 4
    full sleep cycles of 90 minutes, in this order, if one needs `fall_asleep` minutes to fall
    asleep.

    For the time `wake` ('HH:MM'), subtract `fall_asleep` minutes and 6, 5 or 4 times 90 minutes,
    wrapping around midnight, and list the three results in this order.

    睡眠周期为 90 分钟，入睡需要 `fall_asleep` 分钟。返回为了在 `wake`（'HH:MM'）醒来，睡满 6、5、4 个周期应上床的时间，依次排列。

    由起床时间 `wake` 往前减去 `fall_asleep` 分钟以及 6、5、4 个 90 分钟，跨午夜时回绕，返回三个 'HH:MM' 时间的列表。

    >>> bedtimes('07:00', 15)
    ['21:45', '23:15', '00:45']
    >>> bedtimes('00:00', 0)
    ['15:00', '16:30', '18:00']
    """
    minutes = int(wake[:2]) * 60 + int(wake[3:]) - fall_asleep
    times = [(minutes - 90 * cycles) % 1440 for cycles in (6, 5, 4)]
    return [f'{time // 60:02d}:{time % 60:02d}' for time in times]


def minutes_worked(entries: list[str]) -> int:
    """Return the total of the minutes in the `entries` of a time sheet, each of the form
    'HH:MM-HH:MM'; an entry whose end is earlier than its start ends on the next day.

    Add up the lengths in minutes of the periods in `entries`, written like '09:00-12:30'. A period
    may cross midnight.

    返回工时表 `entries` 中各时段的总分钟数，每项形如 'HH:MM-HH:MM'，结束早于开始表示到第二天结束。

    累加 `entries` 里所有时段（如 '09:00-12:30'）的分钟数，时段可以跨越午夜，没有记录时为 0。

    >>> minutes_worked(['09:00-12:30', '13:00-17:00'])
    450
    >>> minutes_worked(['22:30-01:00'])
    150
    >>> minutes_worked([])
    0
    """
    def minute(time: str) -> int:
        hours, minutes = time.split(':')
        return int(hours) * 60 + int(minutes)

    total = 0
    for entry in entries:
        start, end = entry.split('-')
        total += (minute(end) - minute(start)) % 1440
    return total


def quickest_lap_of(stamps: list[str]) -> int:
    """The `stamps` of a stop watch, written 'M:SS', show the total time at the end of each lap.
    Return the number of the fastest lap, from 1 on; the earliest if several are equal. There is at
    least one stamp.

    Given the running totals `stamps` ('M:SS', never empty), find which lap took the least time,
    the first one starting at 0:00. Laps are numbered from 1, and of equal ones the first counts.

    秒表读数 `stamps`（'M:SS'，至少一个）是每圈结束时的累计时间，返回用时最短的是第几圈（从 1 数起），相同取最早的一圈。

    给定各圈结束时的累计时刻 `stamps`，第一圈从 0:00 开始，求最快一圈的编号，并列时取编号最小者。

    >>> quickest_lap_of(['1:05', '2:00', '3:10'])
    2
    >>> quickest_lap_of(['0:50', '1:40'])
    1
    >>> quickest_lap_of(['12:00'])
    1
    """
    laps = []
    previous = 0
    for stamp in stamps:
        minutes, seconds = map(int, stamp.split(':'))
        laps.append(minutes * 60 + seconds - previous)
        previous = minutes * 60 + seconds
    return laps.index(min(laps)) + 1


def subtitle_millis(stamp: str) -> int:
    """Return the milliseconds that the subtitle time `stamp` 'HH:MM:SS,mmm' stands for.

    Given a `stamp` such as '00:01:02,500' (hours, minutes, seconds, and after a comma thousandths),
    convert it to a whole number of milliseconds.

    把字幕时间 `stamp`（'HH:MM:SS,mmm'）换算成毫秒数并返回。

    给定形如 '00:01:02,500' 的 `stamp`，时、分、秒以冒号分隔，逗号后为毫秒，求总毫秒数。

    >>> subtitle_millis('00:01:02,500')
    62500
    >>> subtitle_millis('01:00:00,001')
    3600001
    >>> subtitle_millis('00:00:00,000')
    0
    """
    clock, millis = stamp.split(',')
    hours, minutes, seconds = map(int, clock.split(':'))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + int(millis)


def subtitle_millis_2(stamp: str) -> int:
    total = 0
    for unit, part in zip((3600000, 60000, 1000, 1), stamp.replace(',', ':').split(':')):
        total += unit * int(part)
    return total


def date_is_palindrome(day: str) -> bool:
    """Check whether the eight digits of `day`, written 'YYYY-MM-DD', read the same backwards.

    Given a date `day` such as '2021-12-02', ignore the hyphens and return True if its digits form
    a palindrome.

    判断形如 'YYYY-MM-DD' 的日期 `day` 的八个数字倒过来读是否相同。

    给定日期 `day`，忽略连字符后若数字串是回文则返回 True，否则返回 False。

    >>> date_is_palindrome('2021-12-02')
    True
    >>> date_is_palindrome('2021-12-03')
    False
    >>> date_is_palindrome('2020-02-02')
    True
    """
    digits = day.replace('-', '')
    return digits == digits[::-1]


def date_is_ambiguous(first: int, second: int) -> bool:
    """Some write the day before the month, others after it. Check whether a date written
    `first`/`second` could be two different days: both numbers are 1 to 12 and they differ.

    Return True if the two numbers `first` and `second` both lie from 1 to 12 and are not equal, so
    that nobody can tell the day from the month.

    有人先写日后写月，有人相反。判断写作 `first`/`second` 的日期是否有歧义，即两数都在 1 到 12 之间且不相等。

    若 `first` 和 `second` 都在 1~12 范围内并且不同，无法区分日和月，返回 True，否则返回 False。

    >>> date_is_ambiguous(3, 4)
    True
    >>> date_is_ambiguous(5, 5)
    False
    >>> date_is_ambiguous(13, 2)
    False
    """
    return first != second and 1 <= first <= 12 and 1 <= second <= 12


def lit_segments(display: str) -> int:
    """Return how many segments of a seven-segment clock are lit when it shows `display`. The digits
    0 to 9 need 6, 2, 5, 5, 4, 5, 6, 3, 7 and 6 segments; other characters, such as ':', none.

    Add up the segments of the digits in `display`, a text like '12:30': 6 for 0, then 2, 5, 5, 4,
    5, 6, 3, 7 and 6 for the digits from 1 to 9. Ignore anything that is not a digit.

    数码管显示 0 到 9 各需 6、2、5、5、4、5、6、3、7、6 段，返回显示 `display`（如 '12:30'）时点亮的总段数，非数字字符不计。

    统计时钟文本 `display` 中所有数字点亮的段数之和：0~9 依次为 6、2、5、5、4、5、6、3、7、6，忽略冒号等其他字符。

    >>> lit_segments('12:30')
    18
    >>> lit_segments('11:11')
    8
    >>> lit_segments('--:--')
    0
    """
    segments = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6]
    return sum(segments[int(char)] for char in display if char.isdigit())


def lit_segments_2(display: str) -> int:
    segments = dict(zip('0123456789', (6, 2, 5, 5, 4, 5, 6, 3, 7, 6)))
    total = 0
    for char in display:
        total += segments.get(char, 0)
    return total


def coming_mirror_time(time: str) -> str:
    """Return the first clock time after `time` whose minutes are its hours read backwards, such as
    '12:21'. Times are 'HH:MM' from 00:00 to 23:59, and the search goes on past midnight.

    Given the 24-hour `time` 'HH:MM', go forward minute by minute, at least one, around midnight if
    need be, until the four digits form a palindrome; return that time.

    返回 `time`（'HH:MM'，24 小时制）之后第一个回文时刻，即分钟恰为小时倒写，如 '12:21'；可以跨过午夜。

    从 `time` 的下一分钟开始逐分钟往后找，直到四个数字构成回文，返回该时刻，必要时从 00:00 继续。

    >>> coming_mirror_time('12:21')
    '13:31'
    >>> coming_mirror_time('05:59')
    '10:01'
    >>> coming_mirror_time('23:40')
    '00:00'
    """
    minutes = int(time[:2]) * 60 + int(time[3:])
    while True:
        minutes = (minutes + 1) % 1440
        hours, rest = f'{minutes // 60:02d}', f'{minutes % 60:02d}'
        if hours == rest[::-1]:
            return f'{hours}:{rest}'


def countdown_lines(seconds: int) -> list[str]:
    """Return what a timer shows while it runs from `seconds` down to 0: one text 'M:SS' for every
    second, the first and the last included.

    A timer counts down from `seconds`. List its displays, minutes without leading zero, a colon and
    two digits of seconds, up to and including '0:00'.

    计时器从 `seconds` 秒倒数到 0，返回每一秒显示的文本 'M:SS' 组成的列表，首尾都包含。

    从 `seconds` 开始逐秒倒计时，列出依次显示的内容：分钟不补零，冒号后两位秒数，直到 '0:00' 为止。

    >>> countdown_lines(2)
    ['0:02', '0:01', '0:00']
    >>> countdown_lines(1)
    ['0:01', '0:00']
    >>> countdown_lines(0)
    ['0:00']
    """
    return [f'{left // 60}:{left % 60:02d}' for left in range(seconds, -1, -1)]


def easter_sunday(year: int) -> tuple[int, int]:
    """Return the month and the day of Easter Sunday in the Gregorian `year`.

    For a `year` of the Gregorian calendar compute when Easter is: the Sunday after the first
    (ecclesiastical) full moon of spring. Return the pair (month, day).

    返回公历 `year` 年复活节的 (月, 日)。

    给定公历年份 `year`，计算复活节星期日的日期，返回月份和日组成的元组。

    >>> easter_sunday(2024)
    (3, 31)
    >>> easter_sunday(2000)
    (4, 23)
    >>> easter_sunday(2019)
    (4, 21)
    """
    golden = year % 19
    century, rest = divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15)
    moon %= 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    correction = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * correction + 114, 31)
    return month, day + 1


def payment_months(start: int, every: int) -> list[int]:
    """A fee is due in month `start` (1 to 12) and again `every` so many months, where 12 is a
    multiple of `every`. Return the sorted months of a year in which it has to be paid.

    Given `start` and a divisor `every` of 12, list in ascending order all months m from 1 to 12
    for which m - `start` is a multiple of `every`.

    费用从 `start` 月（1 到 12）起每 `every` 个月缴一次，`every` 是 12 的约数。返回一年中需要缴费的月份，升序排列。

    给定 `start` 和整除 12 的 `every`，列出 1 到 12 中与 `start` 之差是 `every` 倍数的所有月份，从小到大。

    >>> payment_months(11, 3)
    [2, 5, 8, 11]
    >>> payment_months(6, 12)
    [6]
    >>> payment_months(1, 6)
    [1, 7]
    """
    return [month for month in range(1, 13) if (month - start) % every == 0]


def payment_months_2(start: int, every: int) -> list[int]:
    months = []
    month = (start - 1) % every + 1
    while month <= 12:
        months.append(month)
        month += every
    return months


def days_to_joint_visit(a: int, b: int, waited: int) -> int:
    """Two people visit the library every `a` and every `b` days; `waited` days ago they were there
    together. Return in how many days they meet there again: 0 if that is today, except that for a
    `waited` of 0 it is the whole common period.

    They meet each time the common period, the least common multiple of `a` and `b`, has passed.
    Given that `waited` days (0 or more) have passed since a meeting, return the days from now to
    the next one; on a meeting day after `waited` > 0 days the answer is 0, for `waited` = 0 it is
    the whole period.

    两人分别每 `a` 天和每 `b` 天去一次图书馆，`waited` 天前曾相遇。返回再过几天相遇，恰在今天则为 0；但 `waited` 为 0 时返回一个完整周期。

    相遇周期是 `a` 与 `b` 的最小公倍数，距上次相遇已过 `waited` 天，求还要几天相遇：`waited` 为正的周期倍数时为 0，为 0 时是整个周期。

    >>> days_to_joint_visit(4, 6, 5)
    7
    >>> days_to_joint_visit(4, 6, 0)
    12
    >>> days_to_joint_visit(3, 5, 15)
    0
    """
    period = a * b // math.gcd(a, b)
    if waited == 0:
        return period
    return -waited % period


def longest_time_off(absences: list[tuple[int, int]]) -> int:
    """Each pair in `absences` is the first and the last day of a leave, both included. Leaves may
    overlap or follow on directly. Return the number of days of the longest unbroken time off, 0 if
    there is none.

    Given the day ranges `absences` (first, last), ends included and in any order, join those that
    overlap or touch (day after day) and return the length in days of the longest block, or 0.

    `absences` 中每个二元组是一次休假的首日和末日（都包含），可以重叠或前后相连。返回最长连续休假的天数，没有休假返回 0。

    给定任意顺序的日期区间 `absences`（首、末日均含），合并重叠或紧邻的区间，求最长一段的天数；列表为空时为 0。

    >>> longest_time_off([(10, 12), (1, 3), (4, 5)])
    5
    >>> longest_time_off([(2, 9), (3, 4), (9, 10)])
    9
    >>> longest_time_off([])
    0
    """
    best = 0
    start = end = None
    for first, last in sorted(absences):
        if end is None or first > end + 1:
            start, end = first, last
        else:
            end = max(end, last)
        best = max(best, end - start + 1)
    return best


def longest_time_off_2(absences: list[tuple[int, int]]) -> int:
    days = set()
    for first, last in absences:
        days.update(range(first, last + 1))
    best = 0
    length = 0
    for day in sorted(days):
        length = length + 1 if day - 1 in days else 1
        best = max(best, length)
    return best
