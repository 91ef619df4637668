"""Short conversions: functions that turn one kind of value into another."""


def even_numbers_in_text(text: str) -> list[int]:
    """Return the even numbers of `text`, a string of whole numbers with commas between them.

    You are given a string `text` such as '4,7,10'. Split it at the commas, turn the parts into
    integers and keep only the even ones, in their order.

    给定用逗号分隔的整数串 `text`，返回其中所有偶数组成的列表，顺序不变。

    编写一个函数，把 `text` 按逗号拆开并转成整数，只保留偶数。

    >>> even_numbers_in_text("4,7,10")
    [4, 10]
    >>> even_numbers_in_text("1,3")
    []
    >>> even_numbers_in_text("-2")
    [-2]
    """
    return [int(part) for part in text.split(",") if int(part) % 2 == 0]


def even_numbers_in_text_2(text: str) -> list[int]:
    result = []
    for part in text.split(","):
        number = int(part)
        if number % 2 == 0:
            result.append(number)
    return result


def readings_or_none(text: str) -> list[int | None]:
    """Turn the words of `text` into numbers, where a dash '-' stands for a missing reading and
    becomes None.

    Given a string `text` of non-negative integers and dashes separated by spaces, return a list
    with an integer for each number and None for each '-'.

    把 `text` 中以空格分隔的各项转成整数，其中单独的 '-' 表示缺失，转成 None。

    给定由非负整数和 '-' 组成、用空格隔开的字符串 `text`，返回列表：数字变为整数，'-' 变为 None。

    >>> readings_or_none("12 - 7")
    [12, None, 7]
    >>> readings_or_none("- -")
    [None, None]
    >>> readings_or_none("")
    []
    """
    return [None if word == "-" else int(word) for word in text.split()]


def readings_or_none_2(text: str) -> list[int | None]:
    result = []
    for word in text.split():
        if word == "-":
            result.append(None)
        else:
            result.append(int(word))
    return result


def semicolon_total(text: str) -> int:
    """Return the sum of the whole numbers in `text`, which are separated by semicolons. Empty
    parts count as zero.

    Write a function that adds up the integers of a string like '3;;5', skipping empty parts.

    求 `text` 中以分号分隔的整数之和，空的部分按零计算。

    编写一个函数，把形如 '3;;5' 的字符串 `text` 里的整数相加，跳过空的部分。

    >>> semicolon_total("3;;5")
    8
    >>> semicolon_total("10;-4;1")
    7
    >>> semicolon_total("")
    0
    """
    return sum(int(part) for part in text.split(";") if part)


def semicolon_total_2(text: str) -> int:
    total = 0
    for part in text.split(";"):
        if part != "":
            total += int(part)
    return total


def signed_listing(numbers: list[int]) -> str:
    """Write `numbers` in one string, separated by spaces, with a plus sign before every positive
    number. Zero gets no sign.

    Given a list of integers `numbers`, return a string such as '+3 -1 0': positive numbers start
    with '+', negative ones with '-', and zero is just '0'.

    把 `numbers` 写成以空格分隔的字符串，正数前面加上 '+' 号，零不带符号。

    给定整数列表 `numbers`，返回形如 '+3 -1 0' 的字符串：正数以 '+' 开头，负数以 '-' 开头。

    >>> signed_listing([3, -1, 0])
    '+3 -1 0'
    >>> signed_listing([12])
    '+12'
    >>> signed_listing([])
    ''
    """
    return " ".join(f"+{number}" if number > 0 else str(number) for number in numbers)


def signed_listing_2(numbers: list[int]) -> str:
    parts = []
    for number in numbers:
        if number > 0:
            parts.append("+" + str(number))
        else:
            parts.append(str(number))
    return " ".join(parts)


def square_bracketed(items: list[str]) -> str:
    """Return `items` as one string in which every item stands in square brackets.

    Given a list of strings `items`, put each in '[' and ']' and join them without anything in
    between.

    返回一个字符串，把 `items` 中每一项都放进方括号里，依次相连。

    给定字符串列表 `items`，给每一项加上 '[' 和 ']'，再直接拼接起来。

    >>> square_bracketed(["a", "bc"])
    '[a][bc]'
    >>> square_bracketed([""])
    '[]'
    >>> square_bracketed([])
    ''
    """
    return "".join("[" + item + "]" for item in items)


def square_bracketed_2(items: list[str]) -> str:
    result = ""
    for item in items:
        result += f"[{item}]"
    return result


def listing_with_and(names: list[str]) -> str:
    """Join `names` with commas, but put the word 'and' before the last one instead of a comma.

    You are given a list `names`. Return a text like 'Ann, Bob and Cleo'. A single name stays as it
    is, and an empty list gives an empty string.

    用逗号连接 `names` 中的名字，但最后一个名字之前用 'and' 代替逗号。

    给定列表 `names`，返回形如 'Ann, Bob and Cleo' 的文本；只有一个名字时原样返回，空列表返回空串。

    >>> listing_with_and(["Ann", "Bob", "Cleo"])
    'Ann, Bob and Cleo'
    >>> listing_with_and(["Ann", "Bob"])
    'Ann and Bob'
    >>> listing_with_and(["Ann"])
    'Ann'
    >>> listing_with_and([])
    ''
    """
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def slash_path_from(parts: list[str]) -> str:
    """Build a path from `parts`: a slash before each part, in lower case. Empty parts are left out,
    and with no parts the path is '/'.

    Given a list of strings `parts`, drop the empty ones, lower the others and write each after a
    '/'. Return '/' when nothing is left.

    由 `parts` 构造路径：每个部分转成小写，前面加一个斜杠；空的部分略去，没有内容时返回 '/'。

    给定字符串列表 `parts`，去掉空串，把其余各项小写并写在 '/' 之后；什么都不剩时返回 '/'。

    >>> slash_path_from(["Home", "", "Pictures"])
    '/home/pictures'
    >>> slash_path_from(["a"])
    '/a'
    >>> slash_path_from([])
    '/'
    """
    return "/" + "/".join(part.lower() for part in parts if part)


def slash_path_from_2(parts: list[str]) -> str:
    path = ""
    for part in parts:
        if part:
            path += "/" + part.lower()
    return path or "/"


def key_value_numbers(text: str) -> dict[str, int]:
    """Turn a text of entries like 'a=1,b=2' into a dictionary from names to integers.

    Given a string `text` whose entries 'name=number' are separated by commas, return a dictionary
    with the names as keys and the numbers as integer values. An empty text gives an empty one.

    把形如 'a=1,b=2' 的文本 `text` 转成字典，键为名称，值为整数。

    给定字符串 `text`，其中各条目 '名称=数字' 以逗号分隔，返回对应的字典；空文本返回空字典。

    >>> key_value_numbers("a=1,b=2")
    {'a': 1, 'b': 2}
    >>> key_value_numbers("depth=-5")
    {'depth': -5}
    >>> key_value_numbers("")
    {}
    """
    result = {}
    for entry in text.split(","):
        if entry:
            name, number = entry.split("=")
            result[name] = int(number)
    return result


def key_value_or_true(text: str) -> dict[str, str | bool]:
    """Read the words of `text` into a dictionary: 'key=value' gives the value as a string, and a
    word without '=' gives True.

    You are given a string `text` of words. Return a dictionary in which each word 'key=value' sets
    its key to the value, while a plain word is a key with the value True.

    把 `text` 中的各个单词读入字典：'key=value' 对应字符串值，没有 '=' 的单词对应 True。

    给定由单词组成的字符串 `text`，返回字典：形如 'key=value' 的单词给出键和值，其余单词作为键，值为 True。

    >>> key_value_or_true("size=big loud")
    {'size': 'big', 'loud': True}
    >>> key_value_or_true("quiet")
    {'quiet': True}
    >>> key_value_or_true("a=")
    {'a': ''}
    """
    result = {}
    for word in text.split():
        key, sign, value = word.partition("=")
        result[key] = value if sign else True
    return result


def query_from_dict(params: dict[str, int]) -> str:
    """Write the dictionary `params` as 'key=value' entries joined by '&', sorted by key. Entries
    with the value zero are left out.

    Given a dictionary `params` from names to integers, return a string like 'a=1&b=2' in the order
    of the names, without the entries whose value is 0.

    把字典 `params` 写成用 '&' 连接的 'key=value' 形式，按键排序，值为零的条目略去。

    给定从名称到整数的字典 `params`，按名称顺序返回形如 'a=1&b=2' 的字符串，跳过值为 0 的条目。

    >>> query_from_dict({"b": 2, "a": 1})
    'a=1&b=2'
    >>> query_from_dict({"x": 0, "y": 5})
    'y=5'
    >>> query_from_dict({})
    ''
    """
    return "&".join(f"{key}={params[key]}" for key in sorted(params) if params[key] != 0)


def query_from_dict_2(params: dict[str, int]) -> str:
    parts = []
    for key, value in sorted(params.items()):
        if value != 0:
            parts.append(f"{key}={value}")
    return "&".join(parts)


def value_lists_by_key(entries: list[str]) -> dict[str, list[str]]:
    """Collect the values of `entries`, texts like 'key:value', in lists under their keys.

    Given a list `entries` of strings 'key:value', return a dictionary that has for each key the
    list of its values, in the order in which they come.

    把 `entries` 中形如 'key:value' 的文本按键归类，每个键对应一个值的列表。

    给定字符串列表 `entries`，每项形如 'key:value'，返回字典：键对应它的所有值，按出现的先后排列。

    >>> value_lists_by_key(["a:x", "b:y", "a:z"])
    {'a': ['x', 'z'], 'b': ['y']}
    >>> value_lists_by_key(["k:"])
    {'k': ['']}
    >>> value_lists_by_key([])
    {}
    """
    result = {}
    for entry in entries:
        key, value = entry.split(":")
        result.setdefault(key, []).append(value)
    return result


def value_lists_by_key_2(entries: list[str]) -> dict[str, list[str]]:
    result = defaultdict(list)
    for entry in entries:
        key, value = entry.split(":")
        result[key].append(value)
    return dict(result)


def clock_to_minutes_left(clock: str) -> int:
    """Return how many minutes are left until midnight at the time `clock`, written 'HH:MM'.

    Given a time of day `clock` such as '23:15', work out the minutes from it to the end of the
    day.

    返回在时刻 `clock`（格式 'HH:MM'）距离午夜还有多少分钟。

    给定一天中的时刻 `clock`，例如 '23:15'，计算从此刻到这一天结束的分钟数。

    >>> clock_to_minutes_left("23:15")
    45
    >>> clock_to_minutes_left("00:00")
    1440
    >>> clock_to_minutes_left("12:30")
    690
    """
    hours, minutes = clock.split(":")
    return 24 * 60 - (int(hours) * 60 + int(minutes))


def clock_to_minutes_left_2(clock: str) -> int:
    return 1440 - int(clock[:2]) * 60 - int(clock[3:])


def twelve_hour_clock(clock: str) -> str:
    """Turn `clock`, a time 'HH:MM' of the 24-hour day, into a 12-hour time like '3:05 pm'. The hour
    has no leading zero.

    You are given a time `clock` between '00:00' and '23:59'. Return it with 'am' or 'pm', where
    both midnight and noon have the hour 12.

    把 24 小时制时刻 `clock`（'HH:MM'）转成形如 '3:05 pm' 的 12 小时制，小时不补零。

    给定介于 '00:00' 和 '23:59' 之间的时刻 `clock`，返回带 'am' 或 'pm' 的写法，零点和正午的小时都写作 12。

    >>> twelve_hour_clock("15:05")
    '3:05 pm'
    >>> twelve_hour_clock("00:30")
    '12:30 am'
    >>> twelve_hour_clock("12:00")
    '12:00 pm'
    """
    hour = int(clock[:2])
    half = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}:{clock[3:]} {half}"


def twelve_hour_clock_2(clock: str) -> str:
    hour, minute = clock.split(":")
    hour = int(hour)
    half = "pm" if hour >= 12 else "am"
    hour = hour % 12
    if hour == 0:
        hour = 12
    return str(hour) + ":" + minute + " " + half


def minutes_signed_clock(minutes: int) -> str:
    """Write a difference of `minutes` as '+HH:MM' or '-HH:MM'. Zero counts as positive.

    Given a whole number `minutes`, which may be negative, return a string with its sign, the hours
    and the remaining minutes, both with two digits.

    把分钟差 `minutes` 写成 '+HH:MM' 或 '-HH:MM' 的形式，零视为正。

    给定可能为负的整数 `minutes`，返回由符号、小时和剩余分钟组成的字符串，小时和分钟各占两位。

    >>> minutes_signed_clock(75)
    '+01:15'
    >>> minutes_signed_clock(-30)
    '-00:30'
    >>> minutes_signed_clock(0)
    '+00:00'
    """
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"{sign}{hours:02d}:{rest:02d}"


def clock_plus_minutes(clock: str, minutes: int) -> str:
    """Return the time 'HH:MM' that is `minutes` after `clock`. After 23:59 it begins again at
    00:00.

    Write a function that adds `minutes` to a time of day `clock` and returns the new time in the
    same form, passing midnight where needed.

    返回时刻 `clock` 过 `minutes` 分钟之后的时刻，格式 'HH:MM'，23:59 之后从 00:00 重新开始。

    编写一个函数，给时刻 `clock` 加上 `minutes` 分钟，以同样的格式返回，必要时跨过午夜。

    >>> clock_plus_minutes("09:50", 25)
    '10:15'
    >>> clock_plus_minutes("23:30", 45)
    '00:15'
    >>> clock_plus_minutes("00:10", -20)
    '23:50'
    """
    hours, rest = clock.split(":")
    total = (int(hours) * 60 + int(rest) + minutes) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"


def clock_plus_minutes_2(clock: str, minutes: int) -> str:
    total = int(clock[:2]) * 60 + int(clock[3:]) + minutes
    hours, rest = divmod(total, 60)
    return str(hours % 24).zfill(2) + ":" + str(rest).zfill(2)


def range_minutes(span: str) -> int:
    """Return the length in minutes of `span`, a text like '09:30-11:00'. The end is never before
    the start.

    Given a string `span` made of two times 'HH:MM' with a dash between them, work out how many
    minutes lie between the first and the second.

    返回形如 '09:30-11:00' 的时间段 `span` 的分钟数，结束不早于开始。

    给定由两个 'HH:MM' 时刻和中间的短横线组成的字符串 `span`，计算两者之间相隔多少分钟。

    >>> range_minutes("09:30-11:00")
    90
    >>> range_minutes("08:00-08:00")
    0
    """
    start, end = span.split("-")
    begun = int(start[:2]) * 60 + int(start[3:])
    return int(end[:2]) * 60 + int(end[3:]) - begun


def decimal_hours(clock: str) -> float:
    """Turn a duration `clock`, written 'H:MM', into hours as a decimal number. The minutes are 0,
    15, 30 or 45.

    Given a string such as '2:30' in `clock`, return the number of hours, where 30 minutes are half
    an hour.

    把写成 'H:MM' 的时长 `clock` 转成以小时为单位的小数，分钟只会是 0、15、30 或 45。

    给定像 '2:30' 这样的字符串 `clock`，返回小时数，其中 30 分钟算半小时。

    >>> decimal_hours("2:30")
    2.5
    >>> decimal_hours("0:45")
    0.75
    >>> decimal_hours("10:00")
    10.0
    """
    hours, minutes = clock.split(":")
    return int(hours) + int(minutes) / 60


def decimal_hours_2(clock: str) -> float:
    parts = clock.split(":")
    return (int(parts[0]) * 60 + int(parts[1])) / 60


def seconds_with_units(seconds: int) -> str:
    """Write `seconds` as minutes and seconds with their units, like '2m 5s'. Without whole minutes
    only the seconds are written.

    You are given a number of `seconds`, at least 0. Return '2m 5s' for 125 and '40s' for 40.

    把 `seconds` 写成带单位的分和秒，形如 '2m 5s'；不足一分钟时只写秒。

    给定不小于 0 的秒数 `seconds`，例如 125 返回 '2m 5s'，40 返回 '40s'。

    >>> seconds_with_units(125)
    '2m 5s'
    >>> seconds_with_units(40)
    '40s'
    >>> seconds_with_units(60)
    '1m 0s'
    """
    minutes, rest = divmod(seconds, 60)
    if minutes == 0:
        return f"{rest}s"
    return f"{minutes}m {rest}s"


def seconds_with_units_2(seconds: int) -> str:
    text = str(seconds % 60) + "s"
    if seconds >= 60:
        text = str(seconds // 60) + "m " + text
    return text


def year_of_latest(dates: list[str]) -> int:
    """Return the year of the latest of `dates`, strings 'YYYY-MM-DD'. With no dates the answer
    is 0.

    Given a list `dates` of texts such as '2021-05-30', find the latest and return its year as an
    integer, or 0 for an empty list.

    返回 `dates` 中最晚日期的年份，日期格式为 'YYYY-MM-DD'，没有日期时返回 0。

    给定由 '2021-05-30' 这样的文本组成的列表 `dates`，找出最晚的一个，以整数返回它的年份，空列表返回 0。

    >>> year_of_latest(["2019-12-31", "2021-05-30", "2020-01-01"])
    2021
    >>> year_of_latest(["1999-01-01"])
    1999
    >>> year_of_latest([])
    0
    """
    if not dates:
        return 0
    return int(max(dates)[:4])


def year_of_latest_2(dates: list[str]) -> int:
    return max((int(day.split("-")[0]) for day in dates), default=0)


def date_parts_reversed(day: str) -> tuple[int, int, int]:
    """Split `day`, a date 'YYYY-MM-DD', into a tuple of integers: the day, the month, the year.

    Given a date `day` such as '2024-03-09', return (9, 3, 2024).

    把日期 `day`（格式 'YYYY-MM-DD'）拆成整数元组，依次为日、月、年。

    给定像 '2024-03-09' 这样的日期 `day`，返回 (9, 3, 2024)。

    >>> date_parts_reversed("2024-03-09")
    (9, 3, 2024)
    >>> date_parts_reversed("0999-12-01")
    (1, 12, 999)
    """
    year, month, date_number = day.split("-")
    return int(date_number), int(month), int(year)


def date_parts_reversed_2(day: str) -> tuple[int, int, int]:
    return tuple(int(part) for part in reversed(day.split("-")))


def quarter_label(day: str) -> str:
    """Return the quarter of the year in which `day` lies, as a text like '2023-Q2'. The date has
    the form 'YYYY-MM-DD'.

    Given a date `day`, write its year, a dash, 'Q' and the number of the quarter: January to March
    are quarter 1, April to June quarter 2 and so on.

    返回日期 `day`（'YYYY-MM-DD'）所在的季度，写成 '2023-Q2' 的形式。

    给定日期 `day`，写出年份、短横线、'Q' 和季度号：一至三月为第 1 季度，四至六月为第 2 季度，依此类推。

    >>> quarter_label("2023-05-17")
    '2023-Q2'
    >>> quarter_label("2020-12-31")
    '2020-Q4'
    >>> quarter_label("1998-03-01")
    '1998-Q1'
    """
    month = int(day[5:7])
    return f"{day[:4]}-Q{(month + 2) // 3}"


def quarter_label_2(day: str) -> str:
    year, month, _ = day.split("-")
    quarter = (int(month) - 1) // 3 + 1
    return year + "-Q" + str(quarter)


def iso_from_numbers(year: int, month: int, day: int) -> str:
    """Write a date as 'YYYY-MM-DD' from the numbers `year`, `month` and `day`, with zeros in front
    where digits are missing.

    Given three integers `year`, `month` and `day`, return the date with four digits for the year
    and two for each of the others, joined by dashes.

    由数字 `year`、`month` 和 `day` 写出 'YYYY-MM-DD' 形式的日期，位数不足时前面补零。

    给定三个整数 `year`、`month`、`day`，返回日期文本：年占四位，月和日各占两位，用短横线连接。

    >>> iso_from_numbers(2024, 3, 9)
    '2024-03-09'
    >>> iso_from_numbers(85, 11, 20)
    '0085-11-20'
    """
    return f"{year:04d}-{month:02d}-{day:02d}"


def iso_from_numbers_2(year: int, month: int, day: int) -> str:
    return "-".join([str(year).zfill(4), str(month).zfill(2), str(day).zfill(2)])


def months_counted(dates: list[str]) -> dict[str, int]:
    """Count the `dates`, texts 'YYYY-MM-DD', for each month 'YYYY-MM'.

    You are given a list `dates`. Return a dictionary from each year and month, written 'YYYY-MM',
    to how many of the dates fall in it.

    统计 `dates` 中的日期（'YYYY-MM-DD'）在各个月份 'YYYY-MM' 里分别有多少个。

    给定列表 `dates`，返回字典：键为写成 'YYYY-MM' 的年月，值为落在该月的日期个数。

    >>> months_counted(["2022-01-05", "2022-02-01", "2022-01-31"])
    {'2022-01': 2, '2022-02': 1}
    >>> months_counted([])
    {}
    """
    counts = {}
    for day in dates:
        month = day[:7]
        counts[month] = counts.get(month, 0) + 1
    return counts


def months_counted_2(dates: list[str]) -> dict[str, int]:
    return dict(Counter(day[:7] for day in dates))


def month_index(day: str) -> int:
    """Return how many months lie before the month of `day` since the start of year 0, for a date
    'YYYY-MM-DD'.

    Turn the date `day` into one number for its month: twelve times the year, plus the month less
    one.

    把日期 `day`（'YYYY-MM-DD'）的月份转成一个编号：年份乘以十二，再加上月份减一。

    返回从公元 0 年初到日期 `day` 所在月份之前一共有多少个月。

    >>> month_index("2000-01-15")
    24000
    >>> month_index("0001-12-01")
    23
    """
    year, month, _ = day.split("-")
    return int(year) * 12 + int(month) - 1


def hex_to_channels(color: str) -> list[int]:
    """Turn `color`, a text like '#FF8000', into the list of its red, green and blue values.

    Given a string `color` of '#' and six hexadecimal digits, return three integers from 0 to 255,
    one for every two digits.

    把形如 '#FF8000' 的颜色文本 `color` 转成由红、绿、蓝三个数值组成的列表。

    给定由 '#' 和六位十六进制数字组成的字符串 `color`，每两位转成一个 0 到 255 的整数，返回这三个整数。

    >>> hex_to_channels("#FF8000")
    [255, 128, 0]
    >>> hex_to_channels("#0a0b0c")
    [10, 11, 12]
    """
    return [int(color[start : start + 2], 16) for start in (1, 3, 5)]


def hex_to_channels_2(color: str) -> list[int]:
    number = int(color[1:], 16)
    return [number // 65536, number // 256 % 256, number % 256]


def expand_short_color(color: str) -> str:
    """Turn a short colour such as '#f0c' into the long form '#ff00cc'. A colour that is long
    already is returned unchanged.

    Given a colour `color` with three or six digits after '#', return it with six: where there are
    only three, each is written twice.

    把短颜色 `color`（如 '#f0c'）展开成长形式 '#ff00cc'，已经是长形式的原样返回。

    给定 '#' 后有三位或六位数字的颜色 `color`，返回六位的写法：只有三位时，把每一位写两遍。

    >>> expand_short_color("#f0c")
    '#ff00cc'
    >>> expand_short_color("#123456")
    '#123456'
    """
    if len(color) != 4:
        return color
    return "#" + "".join(digit * 2 for digit in color[1:])


def expand_short_color_2(color: str) -> str:
    if len(color) == 7:
        return color
    result = "#"
    for digit in color[1:]:
        result += digit + digit
    return result


def inverted_rgb(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return the opposite of the colour `rgb`: each of its three values is replaced by 255 minus
    it.

    You are given a tuple `rgb` of red, green and blue, each from 0 to 255. Return the tuple of what
    each lacks to 255.

    返回颜色 `rgb` 的反色：三个分量各自用 255 减去它来代替。

    给定由红、绿、蓝三个 0 到 255 的值组成的元组 `rgb`，返回每个值与 255 之差组成的元组。

    >>> inverted_rgb((255, 0, 100))
    (0, 255, 155)
    >>> inverted_rgb((0, 0, 0))
    (255, 255, 255)
    """
    return tuple(255 - value for value in rgb)


def inverted_rgb_2(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    red, green, blue = rgb
    return (255 - red, 255 - green, 255 - blue)


def strongest_channel(rgb: list[int]) -> str:
    """Return 'red', 'green' or 'blue', whichever has the largest value in `rgb`. The first of equal
    ones wins.

    Given a list `rgb` of three values for red, green and blue, return the name of the colour with
    the greatest value.

    返回 `rgb` 中数值最大的颜色名：'red'、'green' 或 'blue'，相等时取靠前的。

    给定依次表示红、绿、蓝的三个数值 `rgb`，返回数值最大者的英文名称。

    >>> strongest_channel([10, 200, 30])
    'green'
    >>> strongest_channel([9, 9, 9])
    'red'
    >>> strongest_channel([0, 1, 2])
    'blue'
    """
    return ["red", "green", "blue"][rgb.index(max(rgb))]


def strongest_channel_2(rgb: list[int]) -> str:
    red, green, blue = rgb
    if red >= green and red >= blue:
        return "red"
    return "green" if green >= blue else "blue"


def gray_of_rgb(rgb: tuple[int, int, int]) -> str:
    """Turn the colour `rgb` into a gray written '#xxxxxx', where every value is the whole-number
    mean of the three.

    Given a tuple `rgb` of three integers, compute their mean, rounded down, and return the colour
    text that has this value three times in hexadecimal with two digits each.

    把颜色 `rgb` 转成灰色，写成 '#xxxxxx'，每个分量都是三个值的平均数（取整数部分）。

    给定三个整数组成的元组 `rgb`，求平均值并向下取整，返回把它的两位十六进制写三遍的颜色文本。

    >>> gray_of_rgb((30, 60, 90))
    '#3c3c3c'
    >>> gray_of_rgb((255, 255, 255))
    '#ffffff'
    >>> gray_of_rgb((0, 0, 5))
    '#010101'
    """
    mean = sum(rgb) // 3
    return "#" + f"{mean:02x}" * 3


def bit_text_to_flags(bits: str) -> list[bool]:
    """Turn `bits`, a string of '0' and '1', into a list of booleans, from the last character to the
    first.

    Given a string `bits`, return a list that begins with its last bit: True for '1' and False for
    '0'.

    把由 '0' 和 '1' 组成的字符串 `bits` 从最后一个字符到第一个依次转成布尔值列表。

    给定字符串 `bits`，返回从末位开始的列表：'1' 对应 True，'0' 对应 False。

    >>> bit_text_to_flags("110")
    [False, True, True]
    >>> bit_text_to_flags("1")
    [True]
    >>> bit_text_to_flags("")
    []
    """
    return [bit == "1" for bit in reversed(bits)]


def bit_text_to_flags_2(bits: str) -> list[bool]:
    flags = []
    for bit in bits[::-1]:
        flags.append(bit == "1")
    return flags


def flags_to_number(flags: list[bool]) -> int:
    """Read `flags` as the bits of a number, where the first flag is worth 1, the second 2, the
    third 4 and so on.

    You are given a list of booleans `flags`. Add up 2 to the power of the index of each flag that
    is True.

    把 `flags` 看作一个数的各个二进制位：第一个值 1，第二个值 2，第三个值 4，依此类推。

    给定布尔值列表 `flags`，对每个为 True 的位置，累加 2 的该下标次方，返回总和。

    >>> flags_to_number([True, False, True])
    5
    >>> flags_to_number([False, True])
    2
    >>> flags_to_number([])
    0
    """
    return sum(2**index for index, flag in enumerate(flags) if flag)


def flags_to_number_2(flags: list[bool]) -> int:
    number = 0
    worth = 1
    for flag in flags:
        if flag:
            number += worth
        worth *= 2
    return number


def binary_with_spaces_removed(text: str) -> int:
    """Return the number that `text` stands for, a binary number whose digits may be grouped with
    spaces.

    Given a string `text` such as '1010 0001', drop the spaces and read the rest as a binary number.

    返回 `text` 所表示的数，它是一个二进制数，各位之间可以用空格分组。

    给定像 '1010 0001' 这样的字符串 `text`，去掉空格，再把剩下的当作二进制数来读。

    >>> binary_with_spaces_removed("1010 0001")
    161
    >>> binary_with_spaces_removed("11")
    3
    >>> binary_with_spaces_removed("0000 0000")
    0
    """
    return int(text.replace(" ", ""), 2)


def binary_with_spaces_removed_2(text: str) -> int:
    number = 0
    for char in text:
        if char != " ":
            number = number * 2 + int(char)
    return number


def binaries_equally_long(numbers: list[int]) -> list[str]:
    """Write `numbers` in binary, all with as many digits as the largest needs, with zeros in front.

    Given a list `numbers` of integers that are not negative, return their binary texts, padded with
    zeros on the left to the length of the longest.

    把 `numbers` 写成二进制，位数都与最大数所需的相同，不足时前面补零。

    给定非负整数列表 `numbers`，返回它们的二进制文本，左边补零到与最长者一样长。

    >>> binaries_equally_long([1, 6, 3])
    ['001', '110', '011']
    >>> binaries_equally_long([0])
    ['0']
    >>> binaries_equally_long([])
    []
    """
    texts = [f"{number:b}" for number in numbers]
    width = max((len(text) for text in texts), default=0)
    return [text.zfill(width) for text in texts]


def ones_as_hashes(number: int, width: int) -> str:
    """Draw the lowest `width` bits of `number`: '#' for a one and '.' for a zero, highest bit
    first.

    Given a `number` that is not negative, write it in binary with at least `width` digits, keep the
    last `width` of them, and replace ones by '#' and zeros by '.'.

    画出 `number` 的最低 `width` 位：一画成 '#'，零画成 '.'，高位在前。

    给定非负整数 `number`，写成至少 `width` 位的二进制，取最后 `width` 位，把 1 换成 '#'，0 换成 '.'。

    >>> ones_as_hashes(5, 4)
    '.#.#'
    >>> ones_as_hashes(12, 3)
    '#..'
    >>> ones_as_hashes(0, 2)
    '..'
    """
    bits = bin(number)[2:].zfill(width)[-width:]
    return bits.replace("1", "#").replace("0", ".")


def ones_as_hashes_2(number: int, width: int) -> str:
    picture = ""
    for _ in range(width):
        picture = ("#" if number % 2 == 1 else ".") + picture
        number //= 2
    return picture


def permission_letters(number: int) -> str:
    """Turn `number` from 0 to 7 into a text of three characters: 'r' for 4, 'w' for 2, 'x' for 1,
    and '-' for each that is missing.

    You are given an integer `number` made by adding up some of 4, 2 and 1. Write 'r', 'w' and 'x'
    for the ones it contains, with '-' in place of the others.

    把 0 到 7 的 `number` 转成三个字符：含 4 写 'r'，含 2 写 'w'，含 1 写 'x'，不含的写 '-'。

    给定由 4、2、1 中的若干个相加得到的整数 `number`，依次写出 'r'、'w'、'x'，缺少的用 '-' 代替。

    >>> permission_letters(6)
    'rw-'
    >>> permission_letters(5)
    'r-x'
    >>> permission_letters(0)
    '---'
    """
    result = ""
    for letter, worth in [("r", 4), ("w", 2), ("x", 1)]:
        result += letter if number & worth else "-"
    return result


def permission_letters_2(number: int) -> str:
    bits = f"{number:03b}"
    return "".join(letter if bit == "1" else "-" for letter, bit in zip("rwx", bits))


def permission_number(letters: str) -> int:
    """Return the number of the permissions `letters`: 'r' is worth 4, 'w' 2 and 'x' 1, and a dash
    nothing.

    Given a string `letters` such as 'rw-', add up 4 for 'r', 2 for 'w' and 1 for 'x'.

    返回权限文本 `letters` 对应的数：'r' 值 4，'w' 值 2，'x' 值 1，短横线不计。

    给定像 'rw-' 这样的字符串 `letters`，'r' 加 4，'w' 加 2，'x' 加 1，返回总和。

    >>> permission_number("rw-")
    6
    >>> permission_number("rwx")
    7
    >>> permission_number("---")
    0
    """
    worth = {"r": 4, "w": 2, "x": 1}
    return sum(worth.get(letter, 0) for letter in letters)


def permission_number_2(letters: str) -> int:
    number = 0
    for letter in letters:
        if letter == "r":
            number += 4
        elif letter == "w":
            number += 2
        elif letter == "x":
            number += 1
    return number


def names_with_bit(numbers: dict[str, int], place: int) -> list[str]:
    """Return the names in `numbers` whose number has a one at the bit `place`, in alphabetical
    order. Place 0 is the lowest bit.

    Given a dictionary `numbers` from names to integers, list in order the names for which bit
    `place` of the integer is set.

    返回 `numbers` 中数值的第 `place` 个二进制位为 1 的名称，按字母顺序；最低位是第 0 位。

    给定从名称到整数的字典 `numbers`，按顺序列出整数的第 `place` 位为 1 的那些名称。

    >>> names_with_bit({"b": 5, "a": 4, "c": 2}, 2)
    ['a', 'b']
    >>> names_with_bit({"b": 5, "a": 4}, 1)
    []
    """
    return sorted(name for name, number in numbers.items() if number >> place & 1)


def names_with_bit_2(numbers: dict[str, int], place: int) -> list[str]:
    names = []
    for name in sorted(numbers):
        if numbers[name] // 2**place % 2 == 1:
            names.append(name)
    return names


def sum_of_real_integers(items: list) -> int:
    """Add up the integers in the mixed list `items`. Booleans do not count as integers, nor do
    texts of digits.

    You are given a list `items` with values of any type. Return the sum of those that are of the
    type int, leaving out True and False.

    求混合列表 `items` 中整数之和，布尔值和数字文本都不算整数。

    给定含有任意类型的列表 `items`，把其中类型为 int 的值相加并返回，True 和 False 不计入。

    >>> sum_of_real_integers([1, "2", True, 4])
    5
    >>> sum_of_real_integers([False, None])
    0
    >>> sum_of_real_integers([])
    0
    """
    return sum(item for item in items if type(item) is int)


def sum_of_real_integers_2(items: list) -> int:
    total = 0
    for item in items:
        if isinstance(item, int) and not isinstance(item, bool):
            total += item
    return total


def texts_of_mixed(items: list) -> list[str]:
    """Return the strings in `items` that are not empty, in upper case, and leave out everything of
    another type.

    Given a mixed list `items`, pick its non-empty strings and return them in capitals.

    返回 `items` 中所有非空字符串的大写形式，其他类型的值略去。

    给定一个混合列表 `items`，挑出其中的非空字符串，转成大写后返回。

    >>> texts_of_mixed(["a", 3, "", "bc", None])
    ['A', 'BC']
    >>> texts_of_mixed([1, 2.5])
    []
    """
    return [item.upper() for item in items if isinstance(item, str) and item]


def texts_of_mixed_2(items: list) -> list[str]:
    result = []
    for item in items:
        if isinstance(item, str) and len(item) > 0:
            result.append(item.upper())
    return result


def lengths_or_values(items: list) -> list[int]:
    """Turn each string in `items` into its length and keep each integer as it is.

    Given a list `items` of strings and integers, return a list of integers: the length of a string,
    and an integer itself.

    把 `items` 中的字符串换成它的长度，整数保持不变。

    给定由字符串和整数组成的列表 `items`，返回整数列表：字符串取长度，整数取其本身。

    >>> lengths_or_values(["tree", 7, ""])
    [4, 7, 0]
    >>> lengths_or_values([])
    []
    """
    return [len(item) if isinstance(item, str) else item for item in items]


def lengths_or_values_2(items: list) -> list[int]:
    result = []
    for item in items:
        if isinstance(item, str):
            result.append(len(item))
        else:
            result.append(item)
    return result


def type_names_counted(items: list) -> dict[str, int]:
    """Count how many values of each type are in `items`, by the name of the type.

    Given a list `items`, return a dictionary from type names such as 'int' and 'str' to the number
    of values with that type.

    按类型名称统计 `items` 中每种类型的值各有多少个。

    给定列表 `items`，返回字典：键为 'int'、'str' 等类型名，值为该类型的元素个数。

    >>> type_names_counted([1, "a", 2, None])
    {'int': 2, 'str': 1, 'NoneType': 1}
    >>> type_names_counted([])
    {}
    """
    counts = {}
    for item in items:
        name = type(item).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts


def type_names_counted_2(items: list) -> dict[str, int]:
    return dict(Counter(type(item).__name__ for item in items))


def numbers_from_mixed(items: list) -> list[int]:
    """Return the integers of `items`, and also the strings of digits turned into integers. All else
    is dropped.

    You are given a list `items` of integers, strings and None. Keep integers, turn strings that
    consist of digits only into integers and skip the rest.

    返回 `items` 中的整数，以及由纯数字字符串转成的整数，其余的丢弃。

    给定由整数、字符串和 None 组成的列表 `items`，保留整数，把只含数字的字符串转成整数，跳过其他的。

    >>> numbers_from_mixed([3, "14", "x", None])
    [3, 14]
    >>> numbers_from_mixed(["-1", ""])
    []
    """
    result = []
    for item in items:
        if isinstance(item, int):
            result.append(item)
        elif isinstance(item, str) and item.isdigit():
            result.append(int(item))
    return result


def flattened_without_none(rows: list[list]) -> list:
    """Put the values of all `rows` in one list, leaving out None.

    Given a list of lists `rows`, return one flat list of their values in order, skipping every
    None.

    把 `rows` 中各行的值放进一个列表，略去 None。

    给定嵌套列表 `rows`，按顺序返回由所有值组成的一层列表，跳过其中的 None。

    >>> flattened_without_none([[1, None], [], [2, 3]])
    [1, 2, 3]
    >>> flattened_without_none([[None]])
    []
    """
    return [value for row in rows for value in row if value is not None]


def flattened_without_none_2(rows: list[list]) -> list:
    result = []
    for row in rows:
        for value in row:
            if value is not None:
                result.append(value)
    return result


def flatten_mixed_once(items: list) -> list:
    """Flatten `items` by one level: the elements of its lists are put in their place, and all other
    values stay.

    Given a list `items` that holds lists and single values, return a list where each inner list is
    replaced by its elements. Lists inside the inner lists are kept.

    把 `items` 展开一层：其中的列表换成它们的元素，其他值保持原样。

    给定既有列表又有单个值的 `items`，返回把内层列表替换成其元素的列表；更深层的列表保持不变。

    >>> flatten_mixed_once([1, [2, 3], "ab"])
    [1, 2, 3, 'ab']
    >>> flatten_mixed_once([[1, [2]], []])
    [1, [2]]
    """
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(item)
        else:
            result.append(item)
    return result


def flatten_mixed_once_2(items: list) -> list:
    flat = []
    for item in items:
        flat += item if isinstance(item, list) else [item]
    return flat


def rows_with_separator(rows: list[list[int]], mark: int) -> list[int]:
    """Put `rows` in one list with the number `mark` between each two rows.

    You are given a list of lists `rows`. Return a flat list of their numbers in which `mark` stands
    after every row except the last.

    把 `rows` 的各行连成一个列表，每两行之间放一个 `mark`。

    给定嵌套列表 `rows`，返回由其中数字组成的一层列表，除最后一行外，每行之后都有一个 `mark`。

    >>> rows_with_separator([[1, 2], [3]], 0)
    [1, 2, 0, 3]
    >>> rows_with_separator([[5]], 9)
    [5]
    >>> rows_with_separator([], 0)
    []
    """
    result = []
    for index, row in enumerate(rows):
        if index > 0:
            result.append(mark)
        result.extend(row)
    return result


def flattened_with_row_numbers(rows: list[list[str]]) -> list[tuple[int, str]]:
    """Return a pair of row number and value for every value of `rows`, row by row. The first row
    has the number 1.

    Given a list of lists `rows`, list all the values, each in a tuple after the number of its row,
    counted from 1.

    对 `rows` 中的每个值逐行返回由行号和该值组成的二元组，第一行的行号是 1。

    给定嵌套列表 `rows`，列出所有的值，每个值放在元组里，前面是从 1 开始数的行号。

    >>> flattened_with_row_numbers([["a", "b"], ["c"]])
    [(1, 'a'), (1, 'b'), (2, 'c')]
    >>> flattened_with_row_numbers([[], ["z"]])
    [(2, 'z')]
    """
    return [(number, value) for number, row in enumerate(rows, 1) for value in row]


def flattened_with_row_numbers_2(rows: list[list[str]]) -> list[tuple[int, str]]:
    result = []
    for index in range(len(rows)):
        for value in rows[index]:
            result.append((index + 1, value))
    return result


def distinct_of_rows(rows: list[list[int]]) -> list[int]:
    """Return the different numbers in all of `rows`, sorted downwards.

    Given a list of lists `rows`, gather each number once and return them from the largest to the
    smallest.

    返回 `rows` 各行中出现的不同数字，从大到小排列。

    给定嵌套列表 `rows`，每个数字只取一次，按从大到小的顺序返回。

    >>> distinct_of_rows([[1, 3], [3, 2]])
    [3, 2, 1]
    >>> distinct_of_rows([[], []])
    []
    """
    return sorted({number for row in rows for number in row}, reverse=True)


def distinct_of_rows_2(rows: list[list[int]]) -> list[int]:
    seen = set()
    for row in rows:
        seen.update(row)
    return sorted(seen, reverse=True)


def chunk_text_rows(text: str) -> list[list[int]]:
    """Turn `text` into rows of numbers: semicolons separate the rows, and spaces separate the
    numbers in a row.

    Write a function that reads a string such as '1 2; 3 4' into a list of lists of integers.

    把 `text` 转成若干行数字：分号分隔各行，空格分隔一行中的数字。

    编写一个函数，把像 '1 2; 3 4' 这样的字符串 `text` 读成整数的嵌套列表。

    >>> chunk_text_rows("1 2; 3 4")
    [[1, 2], [3, 4]]
    >>> chunk_text_rows("7")
    [[7]]
    >>> chunk_text_rows("5;;6")
    [[5], [], [6]]
    """
    return [[int(word) for word in row.split()] for row in text.split(";")]


def chunk_text_rows_2(text: str) -> list[list[int]]:
    rows = []
    for part in text.split(";"):
        rows.append(list(map(int, part.split())))
    return rows


def rows_to_text(rows: list[list[int]]) -> str:
    """Write `rows` as one string: the numbers of a row are joined by commas and the rows by ' | '.

    Given a list of lists of integers `rows`, return a text like '1,2 | 3'.

    把 `rows` 写成一个字符串：一行中的数字用逗号连接，各行之间用 ' | ' 连接。

    给定整数的嵌套列表 `rows`，返回形如 '1,2 | 3' 的文本。

    >>> rows_to_text([[1, 2], [3]])
    '1,2 | 3'
    >>> rows_to_text([[10]])
    '10'
    >>> rows_to_text([])
    ''
    """
    return " | ".join(",".join(str(number) for number in row) for row in rows)


def rows_to_text_2(rows: list[list[int]]) -> str:
    lines = []
    for row in rows:
        lines.append(",".join(map(str, row)))
    return " | ".join(lines)


def price_in_cents(price: str) -> int:
    """Turn `price`, a text like '$3.40', into whole cents. A price without a point has no cents.

    Given a string `price` that starts with '$' and may have two digits after a point, return the
    amount in cents as an integer.

    把形如 '$3.40' 的价格文本 `price` 转成以分为单位的整数，没有小数点时分为零。

    给定以 '$' 开头、小数点后可能有两位数字的字符串 `price`，返回以分计算的金额。

    >>> price_in_cents("$3.40")
    340
    >>> price_in_cents("$12")
    1200
    >>> price_in_cents("$0.05")
    5
    """
    whole, _, cents = price[1:].partition(".")
    return int(whole) * 100 + int(cents or 0)


def price_in_cents_2(price: str) -> int:
    amount = price.lstrip("$")
    if "." not in amount:
        return int(amount) * 100
    return int(amount.replace(".", ""))


def cents_as_price(cents: int) -> str:
    """Write `cents` as a price with a dollar sign, such as '$3.40'. When there are no odd cents the
    point is left out.

    You are given an amount of `cents`, at least 0. Return it as dollars, with two digits after the
    point, or without a point when it is a whole number of dollars.

    把 `cents` 分写成带美元符号的价格，如 '$3.40'；恰为整元时不写小数点。

    给定不小于 0 的金额 `cents`（单位为分），返回以元表示的文本，小数点后两位，整元时省略小数部分。

    >>> cents_as_price(340)
    '$3.40'
    >>> cents_as_price(1200)
    '$12'
    >>> cents_as_price(5)
    '$0.05'
    """
    dollars, rest = divmod(cents, 100)
    if rest == 0:
        return f"${dollars}"
    return f"${dollars}.{rest:02d}"


def cents_as_price_2(cents: int) -> str:
    text = "$" + str(cents // 100)
    if cents % 100 != 0:
        text += "." + str(cents % 100).zfill(2)
    return text


def thousands_with_dots(number: int) -> str:
    """Write `number` with a dot after every three digits, counted from the right.

    Given an integer `number`, return its digits in groups of three with '.' between the groups, as
    is usual in Germany.

    把 `number` 从右往左每三位用点号隔开写出来。

    给定整数 `number`，像德国的习惯那样，每三位一组，组与组之间用 '.' 分隔，返回字符串。

    >>> thousands_with_dots(1234567)
    '1.234.567'
    >>> thousands_with_dots(999)
    '999'
    >>> thousands_with_dots(-4000)
    '-4.000'
    """
    return f"{number:,}".replace(",", ".")


def ungrouped_number(text: str) -> int:
    """Return the integer written in `text`, in which spaces, commas or underscores may group the
    digits.

    Given a string `text` such as '1,234 567', remove its commas, spaces and underscores and turn it
    into an integer.

    返回 `text` 所写的整数，其中的数字可能用空格、逗号或下划线分组。

    给定像 '1,234 567' 这样的字符串 `text`，去掉逗号、空格和下划线，再转成整数。

    >>> ungrouped_number("1,234 567")
    1234567
    >>> ungrouped_number("10_000")
    10000
    >>> ungrouped_number("-5")
    -5
    """
    for mark in " ,_":
        text = text.replace(mark, "")
    return int(text)


def ungrouped_number_2(text: str) -> int:
    return int("".join(char for char in text if char not in " ,_"))


def groups_from_left(digits: str, size: int) -> str:
    """Cut `digits` into groups of `size` characters from the left and join them with dashes. The
    last group may be shorter.

    You are given a string `digits` and a number `size`. Return the string with a '-' after every
    `size` characters, but none at the end.

    从左边起把 `digits` 每 `size` 个字符分为一组，用短横线连接，最后一组可以较短。

    给定字符串 `digits` 和数字 `size`，每 `size` 个字符后插入一个 '-'，末尾不加，返回结果。

    >>> groups_from_left("1234567", 3)
    '123-456-7'
    >>> groups_from_left("1234", 2)
    '12-34'
    >>> groups_from_left("", 4)
    ''
    """
    return "-".join(digits[i : i + size] for i in range(0, len(digits), size))


def groups_from_left_2(digits: str, size: int) -> str:
    result = ""
    for index, digit in enumerate(digits):
        if index > 0 and index % size == 0:
            result += "-"
        result += digit
    return result


def masked_card(number: str) -> str:
    """Return `number` with every digit but the last four replaced by a star. Spaces stay.

    Given the text of a card number `number`, replace its digits by '*' except for the last four
    characters, which are kept as they are.

    返回把 `number` 中除最后四位以外的数字都换成星号的文本，空格保留。

    给定卡号文本 `number`，最后四个字符保持不变，前面的数字都换成 '*'。

    >>> masked_card("1234 5678")
    '**** 5678'
    >>> masked_card("99887766")
    '****7766'
    >>> masked_card("123")
    '123'
    """
    hidden = "".join("*" if char.isdigit() else char for char in number[:-4])
    return hidden + number[-4:]


def masked_card_2(number: str) -> str:
    result = ""
    for index, char in enumerate(number):
        if char.isdigit() and index < len(number) - 4:
            result += "*"
        else:
            result += char
    return result


def right_aligned_numbers(numbers: list[int]) -> list[str]:
    """Write `numbers` as strings of the same length, with spaces on the left of the shorter ones.

    Given a list of integers `numbers`, return their texts aligned on the right: each is filled with
    spaces in front up to the length of the longest.

    把 `numbers` 写成长度相同的字符串，较短的左边补空格。

    给定整数列表 `numbers`，返回右对齐的文本列表：每个都在前面补空格，直到与最长的一样长。

    >>> right_aligned_numbers([5, 120, -3])
    ['  5', '120', ' -3']
    >>> right_aligned_numbers([7])
    ['7']
    >>> right_aligned_numbers([])
    []
    """
    texts = [str(number) for number in numbers]
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]


def ticket_code(prefix: str, number: int) -> str:
    """Return `prefix` in capitals, followed by `number` with at least four digits.

    Write a function that builds a ticket code from the letters `prefix`, in upper case, and the
    `number`, with zeros in front if it has fewer than four digits.

    返回大写的 `prefix` 后接至少四位的 `number` 所组成的编号。

    编写一个函数，由字母 `prefix`（转成大写）和数字 `number`（不足四位时前面补零）组成票号。

    >>> ticket_code("ab", 37)
    'AB0037'
    >>> ticket_code("Z", 12345)
    'Z12345'
    >>> ticket_code("", 0)
    '0000'
    """
    return prefix.upper() + str(number).zfill(4)


def ticket_code_2(prefix: str, number: int) -> str:
    return f"{prefix.upper()}{number:04d}"


def ticket_parts(code: str) -> tuple[str, int]:
    """Split `code`, letters followed by digits, into the letters in lower case and the number.

    Given a string `code` such as 'AB0037', return a tuple of the letters, lowered, and the digits
    as an integer. There is at least one digit.

    把由字母后接数字组成的 `code` 拆成小写字母部分和数字两部分。

    给定像 'AB0037' 这样的字符串 `code`，返回元组：小写的字母，以及转成整数的数字（至少有一位）。

    >>> ticket_parts("AB0037")
    ('ab', 37)
    >>> ticket_parts("x9")
    ('x', 9)
    >>> ticket_parts("000")
    ('', 0)
    """
    letters = code.rstrip("0123456789")
    return letters.lower(), int(code[len(letters) :])


def ticket_parts_2(code: str) -> tuple[str, int]:
    letters = "".join(char for char in code if char.isalpha())
    digits = "".join(char for char in code if char.isdigit())
    return letters.lower(), int(digits)


def percent_text(part: int, whole: int) -> str:
    """Return what share `part` is of `whole` as a text with a percent sign, rounded down. If
    `whole` is zero the text is 'n/a'.

    Given two integers `part` and `whole`, neither below 0, return a text such as '25%', or 'n/a'
    when there is nothing to divide by.

    返回 `part` 占 `whole` 的百分比文本，向下取整；`whole` 为零时返回 'n/a'。

    给定两个非负整数 `part` 和 `whole`，返回形如 '25%' 的文本，除数为 0 时返回 'n/a'。

    >>> percent_text(1, 4)
    '25%'
    >>> percent_text(2, 3)
    '66%'
    >>> percent_text(5, 0)
    'n/a'
    """
    if whole == 0:
        return "n/a"
    return f"{part * 100 // whole}%"


def yes_no_words(answers: list[bool]) -> str:
    """Turn `answers` into one string of 'yes' and 'no', joined by slashes.

    Given a list of booleans `answers`, write 'yes' for True and 'no' for False, with '/' between
    the words.

    把 `answers` 转成由 'yes' 和 'no' 组成、以斜杠连接的字符串。

    给定布尔值列表 `answers`，True 写作 'yes'，False 写作 'no'，单词之间用 '/' 隔开。

    >>> yes_no_words([True, False, True])
    'yes/no/yes'
    >>> yes_no_words([False])
    'no'
    >>> yes_no_words([])
    ''
    """
    return "/".join("yes" if answer else "no" for answer in answers)


def yes_no_words_2(answers: list[bool]) -> str:
    words = []
    for answer in answers:
        if answer:
            words.append("yes")
        else:
            words.append("no")
    return "/".join(words)


def truth_of_word(word: str, default: bool) -> bool:
    """Turn `word` into a boolean: 'on', 'yes' and '1' are True, 'off', 'no' and '0' are False, and
    for any other word it is `default`. Case does not matter.

    You are given a string `word` and a boolean `default`. Return the truth value the word stands
    for in small or capital letters, or `default` when it is unknown.

    把 `word` 转成布尔值：'on'、'yes'、'1' 为真，'off'、'no'、'0' 为假，其他返回 `default`，不区分大小写。

    给定字符串 `word` 和布尔值 `default`，返回该词表示的真假，大小写均可；不认识的词返回 `default`。

    >>> truth_of_word("Yes", False)
    True
    >>> truth_of_word("off", True)
    False
    >>> truth_of_word("maybe", True)
    True
    """
    word = word.lower()
    if word in ("on", "yes", "1"):
        return True
    if word in ("off", "no", "0"):
        return False
    return default


def truth_of_word_2(word: str, default: bool) -> bool:
    meanings = {"on": True, "yes": True, "1": True, "off": False, "no": False, "0": False}
    return meanings.get(word.lower(), default)


def majority_word(votes: list[bool]) -> str:
    """Return 'accepted' if more of the `votes` are True than False, 'rejected' if fewer, and 'tied'
    if they are equally many.

    Given a list of booleans `votes`, compare how often True and False occur in it and return the
    word for the result.

    若 `votes` 中 True 比 False 多则返回 'accepted'，少则返回 'rejected'，一样多返回 'tied'。

    给定布尔值列表 `votes`，比较 True 和 False 出现的次数，返回表示结果的单词。

    >>> majority_word([True, True, False])
    'accepted'
    >>> majority_word([False])
    'rejected'
    >>> majority_word([])
    'tied'
    """
    ayes = votes.count(True)
    noes = votes.count(False)
    if ayes == noes:
        return "tied"
    return "accepted" if ayes > noes else "rejected"


def majority_word_2(votes: list[bool]) -> str:
    balance = sum(1 if vote else -1 for vote in votes)
    if balance > 0:
        return "accepted"
    if balance < 0:
        return "rejected"
    return "tied"


def checklist_lines(tasks: dict[str, bool]) -> list[str]:
    """Return a line for each of the `tasks`: '[x] ' before the name if it is done, '[ ] ' if not.

    Given a dictionary `tasks` from names to booleans, return a list of texts in the same order,
    each with a box, ticked for True and empty for False.

    为 `tasks` 中的每项任务返回一行：完成的在名称前写 '[x] '，未完成的写 '[ ] '。

    给定从名称到布尔值的字典 `tasks`，按原有顺序返回文本列表，True 的方框里打 x，False 的方框为空。

    >>> checklist_lines({"wash": True, "cook": False})
    ['[x] wash', '[ ] cook']
    >>> checklist_lines({})
    []
    """
    return [("[x] " if done else "[ ] ") + name for name, done in tasks.items()]


def checklist_lines_2(tasks: dict[str, bool]) -> list[str]:
    lines = []
    for name in tasks:
        box = "x" if tasks[name] else " "
        lines.append(f"[{box}] {name}")
    return lines


def done_tasks_of(lines: list[str]) -> list[str]:
    """Return the names of the done tasks in `lines`. A done task begins with '[x] ', and an open
    one with '[ ] '.

    You are given a list of texts `lines`. From those that start with '[x] ', return what follows
    it.

    返回 `lines` 中已完成任务的名称；已完成的以 '[x] ' 开头，未完成的以 '[ ] ' 开头。

    给定文本列表 `lines`，对以 '[x] ' 开头的每一行，取其后面的内容，组成列表返回。

    >>> done_tasks_of(["[x] wash", "[ ] cook", "[x] read"])
    ['wash', 'read']
    >>> done_tasks_of(["[ ] sing"])
    []
    """
    return [line[4:] for line in lines if line.startswith("[x] ")]


def done_tasks_of_2(lines: list[str]) -> list[str]:
    done = []
    for line in lines:
        if line[:4] == "[x] ":
            done.append(line.replace("[x] ", "", 1))
    return done


def word_as_alphabet_numbers(word: str) -> str:
    """Write each letter of `word` as its place in the alphabet, joined by dashes; 'a' and 'A' are
    1.

    Given a string of letters `word`, return a text such as '3-1-2' for 'cab'.

    把 `word` 中的每个字母写成它在字母表中的序号，用短横线连接，'a' 和 'A' 都是 1。

    给定由字母组成的字符串 `word`，例如 'cab' 返回 '3-1-2'。

    >>> word_as_alphabet_numbers("cab")
    '3-1-2'
    >>> word_as_alphabet_numbers("Zoo")
    '26-15-15'
    >>> word_as_alphabet_numbers("")
    ''
    """
    return "-".join(str(ord(letter) - ord("a") + 1) for letter in word.lower())


def word_as_alphabet_numbers_2(word: str) -> str:
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    places = []
    for letter in word.lower():
        places.append(str(alphabet.index(letter) + 1))
    return "-".join(places)


def word_of_alphabet_numbers(code: str) -> str:
    """Turn `code`, numbers from 1 to 26 with dashes between them, into capital letters. The number
    0 becomes a space.

    You are given a string `code` such as '3-1-2'. Replace 1 by 'A', 2 by 'B' and so on, and 0 by a
    space, and put all together.

    把以短横线分隔的 1 到 26 的数字 `code` 转成大写字母，数字 0 转成空格。

    给定像 '3-1-2' 这样的字符串 `code`，1 换成 'A'，2 换成 'B'，依此类推，0 换成空格，再连在一起。

    >>> word_of_alphabet_numbers("3-1-2")
    'CAB'
    >>> word_of_alphabet_numbers("9-0-26")
    'I Z'
    >>> word_of_alphabet_numbers("1")
    'A'
    """
    letters = " ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(letters[int(part)] for part in code.split("-"))


def word_of_alphabet_numbers_2(code: str) -> str:
    result = ""
    for part in code.split("-"):
        number = int(part)
        result += " " if number == 0 else chr(ord("A") + number - 1)
    return result


def grade_points(grades: str) -> int:
    """Add up the points of the letters in `grades`: 'A' is worth 4, 'B' 3, 'C' 2, 'D' 1 and every
    other letter nothing.

    Given a string `grades` with a letter for each subject, return the total of the points.

    累加 `grades` 中各字母的分数：'A' 得 4 分，'B' 得 3 分，'C' 得 2 分，'D' 得 1 分，其他字母不得分。

    给定字符串 `grades`，每科一个字母，返回总分。

    >>> grade_points("ABF")
    7
    >>> grade_points("DD")
    2
    >>> grade_points("")
    0
    """
    points = {"A": 4, "B": 3, "C": 2, "D": 1}
    return sum(points.get(grade, 0) for grade in grades)


def grade_points_2(grades: str) -> int:
    total = 0
    for grade in grades:
        if grade in "ABCD":
            total += 4 - "ABCD".index(grade)
    return total


def letter_for_score(score: int) -> str:
    """Turn `score` from 0 to 100 into a letter: 'A' from 85 on, 'B' from 70 on, 'C' from 55 on, and
    'D' below that.

    Given an integer `score`, return the letter of the first limit among 85, 70 and 55 that it
    reaches, or 'D' if it reaches none.

    把 0 到 100 的 `score` 转成字母：85 起为 'A'，70 起为 'B'，55 起为 'C'，更低为 'D'。

    给定整数 `score`，依次与 85、70、55 比较，返回它达到的第一个界限对应的字母，都没达到则返回 'D'。

    >>> letter_for_score(85)
    'A'
    >>> letter_for_score(69)
    'C'
    >>> letter_for_score(10)
    'D'
    """
    if score >= 85:
        return "A"
    if score >= 70:
        return "B"
    return "C" if score >= 55 else "D"


def letter_for_score_2(score: int) -> str:
    for letter, limit in [("A", 85), ("B", 70), ("C", 55)]:
        if score >= limit:
            return letter
    return "D"


def chess_square_to_indices(square: str) -> tuple[int, int]:
    """Turn a chess `square` such as 'c7' into row and column, both counted from 0; row 0 is rank 8.

    Given a string `square` of a letter from 'a' to 'h' and a digit from 1 to 8, return the tuple
    (row, column) of a board whose top row is rank 8 and whose left column is 'a'.

    把像 'c7' 这样的棋盘格 `square` 转成行和列，都从 0 数起，第 0 行是第 8 横线。

    给定由 'a' 到 'h' 的字母和 1 到 8 的数字组成的字符串 `square`，返回 (行, 列)，最上面一行为 8，最左列为 'a'。

    >>> chess_square_to_indices("c7")
    (1, 2)
    >>> chess_square_to_indices("a8")
    (0, 0)
    >>> chess_square_to_indices("h1")
    (7, 7)
    """
    return 8 - int(square[1]), "abcdefgh".index(square[0])


def chess_square_to_indices_2(square: str) -> tuple[int, int]:
    letter, digit = square
    return (8 - int(digit), ord(letter) - ord("a"))


def seat_name(number: int, per_row: int) -> str:
    """Name the seat `number`, counted from 0, as row number and letter, like '2C', with `per_row`
    seats in each row. Rows begin with 1 and letters with 'A'.

    You are given the index `number` of a seat and the seats `per_row`, at most 26. Return the row,
    counted from 1, followed by the letter of the place in the row.

    把从 0 数起的第 `number` 个座位写成行号加字母的形式，如 '2C'，每行有 `per_row` 个座位。

    给定座位下标 `number` 和每行座位数 `per_row`（不超过 26），返回从 1 数起的行号，后接该行中的位置字母。

    >>> seat_name(8, 6)
    '2C'
    >>> seat_name(0, 4)
    '1A'
    >>> seat_name(7, 4)
    '2D'
    """
    row, place = divmod(number, per_row)
    return str(row + 1) + chr(ord("A") + place)


def seat_name_2(number: int, per_row: int) -> str:
    letter = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[number % per_row]
    return f"{number // per_row + 1}{letter}"


def shift_capitals_only(text: str, n: int) -> str:
    """Move every capital letter of `text` forward by `n` places in the alphabet, going on with 'A'
    after 'Z'. All other characters stay.

    Given a string `text` and a number `n`, replace each of the letters 'A' to 'Z' by the one `n`
    places later, around the end if needed, and keep the rest.

    把 `text` 中的每个大写字母在字母表中后移 `n` 位，'Z' 之后接 'A'，其他字符不变。

    给定字符串 `text` 和数字 `n`，把 'A' 到 'Z' 的字母换成后面第 `n` 个字母，必要时绕回开头，其余保留。

    >>> shift_capitals_only("Yes, XYZ", 2)
    'Aes, ZAB'
    >>> shift_capitals_only("abc", 5)
    'abc'
    >>> shift_capitals_only("B", -1)
    'A'
    """
    result = ""
    for char in text:
        if "A" <= char <= "Z":
            result += chr((ord(char) - ord("A") + n) % 26 + ord("A"))
        else:
            result += char
    return result


def shift_capitals_only_2(text: str, n: int) -> str:
    capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return "".join(
        capitals[(capitals.index(char) + n) % 26] if char in capitals else char for char in text
    )


def swap_vowel_digits(text: str) -> str:
    """Replace the small vowels a, e, i, o, u in `text` by the digits 1 to 5, in this order.

    Write a function that encodes `text`: 'a' becomes '1', 'e' '2', 'i' '3', 'o' '4' and 'u' '5',
    and nothing else changes.

    把 `text` 中的小写元音 a、e、i、o、u 依次换成数字 1 到 5。

    编写一个函数对 `text` 编码：'a' 变成 '1'，'e' 变成 '2'，'i' 变成 '3'，'o' 变成 '4'，'u' 变成 '5'。

    >>> swap_vowel_digits("orange")
    '4r1ng2'
    >>> swap_vowel_digits("hymn")
    'hymn'
    >>> swap_vowel_digits("Aa")
    'A1'
    """
    for number, vowel in enumerate("aeiou", 1):
        text = text.replace(vowel, str(number))
    return text


def swap_vowel_digits_2(text: str) -> str:
    codes = {"a": "1", "e": "2", "i": "3", "o": "4", "u": "5"}
    return "".join(codes.get(char, char) for char in text)


def decode_with_table(code: str, table: dict[str, str]) -> str:
    """Decode `code`, words separated by spaces, with the dictionary `table`. A word that is not in
    it becomes '?'.

    Given a string `code` and a dictionary `table` from code words to letters, look up each word and
    join what is found, with '?' for unknown words.

    用字典 `table` 把以空格分隔的 `code` 解码，不在字典中的词变成 '?'。

    给定字符串 `code` 和从密码词到字母的字典 `table`，逐词查表并拼接结果，查不到的写 '?'。

    >>> decode_with_table("xx yy zz", {"xx": "h", "yy": "i"})
    'hi?'
    >>> decode_with_table("", {"a": "b"})
    ''
    """
    return "".join(table.get(word, "?") for word in code.split())


def decode_with_table_2(code: str, table: dict[str, str]) -> str:
    result = ""
    for word in code.split():
        if word in table:
            result += table[word]
        else:
            result += "?"
    return result


def hide_in_pairs(message: str, filler: str) -> str:
    """Hide `message` by writing the character `filler` after each of its characters except the
    last.

    You are given a string `message` and one character `filler`. Put `filler` between every two
    characters next to each other.

    在 `message` 的每个字符（最后一个除外）之后写上字符 `filler`，把信息藏起来。

    给定字符串 `message` 和一个字符 `filler`，在每两个相邻字符之间插入 `filler`。

    >>> hide_in_pairs("help", "x")
    'hxexlxp'
    >>> hide_in_pairs("a", "-")
    'a'
    >>> hide_in_pairs("", "q")
    ''
    """
    return filler.join(message)


def hide_in_pairs_2(message: str, filler: str) -> str:
    result = ""
    for char in message:
        if result:
            result += filler
        result += char
    return result


def reversed_word_cipher(text: str, n: int) -> str:
    """Write each word of `text` backwards if it has at least `n` letters, and leave shorter words
    as they are.

    Given a `text` of words separated by single spaces, reverse the words of length `n` or more.

    把 `text` 中至少有 `n` 个字母的单词倒着写，较短的单词保持不变。

    给定以单个空格分隔的文本 `text`，将长度不小于 `n` 的单词反转，返回新的文本。

    >>> reversed_word_cipher("we meet today", 4)
    'we teem yadot'
    >>> reversed_word_cipher("ab", 3)
    'ab'
    >>> reversed_word_cipher("ab cd", 1)
    'ba dc'
    """
    return " ".join(word[::-1] if len(word) >= n else word for word in text.split(" "))


def reversed_word_cipher_2(text: str, n: int) -> str:
    words = text.split(" ")
    for index, word in enumerate(words):
        if len(word) >= n:
            words[index] = word[::-1]
    return " ".join(words)


def characters_as_codes(text: str) -> str:
    """Write the character codes of `text` with three digits each and nothing in between.

    Given a string `text` of plain ASCII characters, turn each into its code, padded with zeros to
    three digits, and join them.

    把 `text` 中每个字符的编码写成三位数字，直接连在一起。

    给定由 ASCII 字符组成的字符串 `text`，把每个字符换成它的编码，前面补零到三位，再拼接起来。

    >>> characters_as_codes("Az")
    '065122'
    >>> characters_as_codes(" ")
    '032'
    >>> characters_as_codes("")
    ''
    """
    return "".join(f"{ord(char):03d}" for char in text)


def characters_as_codes_2(text: str) -> str:
    result = ""
    for char in text:
        result += str(ord(char)).zfill(3)
    return result


def characters_of_codes(digits: str) -> str:
    """Turn `digits`, character codes of three digits each, back into a text.

    You are given a string `digits` whose length is a multiple of three. Read every three digits as
    a character code and join the characters.

    把每三位表示一个字符编码的 `digits` 还原成文本。

    给定长度为三的倍数的字符串 `digits`，每三位当作一个字符编码，把得到的字符连接起来。

    >>> characters_of_codes("065122")
    'Az'
    >>> characters_of_codes("")
    ''
    """
    return "".join(chr(int(digits[i : i + 3])) for i in range(0, len(digits), 3))


def characters_of_codes_2(digits: str) -> str:
    text = ""
    while digits:
        text += chr(int(digits[:3]))
        digits = digits[3:]
    return text


def runs_from_counts(counts: list[tuple[str, int]]) -> str:
    """Turn `counts`, pairs of a character and a number, into a string in which each character
    stands that many times.

    Given a list `counts` of tuples (char, number), write every character `number` times, in order.

    把 `counts` 中由字符和次数组成的二元组展开成字符串，每个字符重复相应的次数。

    给定元组 (字符, 次数) 的列表 `counts`，按顺序把每个字符写上相应的次数，返回字符串。

    >>> runs_from_counts([("a", 3), ("b", 1)])
    'aaab'
    >>> runs_from_counts([("x", 0)])
    ''
    >>> runs_from_counts([])
    ''
    """
    return "".join(char * number for char, number in counts)


def runs_from_counts_2(counts: list[tuple[str, int]]) -> str:
    text = ""
    for char, number in counts:
        text += char * number
    return text


def tally_text(number: int) -> str:
    """Write `number` as tally marks: '#' for every five and '|' for each of the rest.

    Given an integer `number`, not negative, return as many '#' as there are fives in it, and then a
    '|' for each one left over.

    把 `number` 写成计数符号：每五个写一个 '#'，剩下的每个写一个 '|'。

    给定非负整数 `number`，其中有几个五就写几个 '#'，再为余下的每一个写上 '|'。

    >>> tally_text(12)
    '##||'
    >>> tally_text(5)
    '#'
    >>> tally_text(0)
    ''
    """
    return "#" * (number // 5) + "|" * (number % 5)


def tally_text_2(number: int) -> str:
    marks = ""
    while number >= 5:
        marks += "#"
        number -= 5
    return marks + "|" * number


def worth_of_tally_marks(marks: str) -> int:
    """Return the number shown by `marks`: '#' stands for five, '|' for one, and spaces for nothing.

    Given a string `marks`, add five for each '#' and one for each '|'.

    返回 `marks` 表示的数：'#' 代表五，'|' 代表一，空格不计。

    给定字符串 `marks`，每个 '#' 加五，每个 '|' 加一，返回总和。

    >>> worth_of_tally_marks("## ||")
    12
    >>> worth_of_tally_marks("|")
    1
    >>> worth_of_tally_marks("")
    0
    """
    return 5 * marks.count("#") + marks.count("|")


def worth_of_tally_marks_2(marks: str) -> int:
    value = 0
    for mark in marks:
        if mark == "#":
            value += 5
        elif mark == "|":
            value += 1
    return value


def bar_of_stars(value: int, limit: int) -> str:
    """Return a bar of `limit` characters with `value` stars on the left and dots after them. No
    more than `limit` stars are drawn.

    You are given a `value` of at least 0 and a `limit`. Draw as many '*' as `value` says, at most
    `limit`, and fill up with '.' to the length `limit`.

    返回长为 `limit` 的条形：左边是 `value` 个星号，后面用点补齐，星号不超过 `limit` 个。

    给定不小于 0 的 `value` 和长度 `limit`，画出 `value` 个 '*'（至多 `limit` 个），再用 '.' 补到长度 `limit`。

    >>> bar_of_stars(3, 5)
    '***..'
    >>> bar_of_stars(9, 4)
    '****'
    >>> bar_of_stars(0, 2)
    '..'
    """
    stars = min(value, limit)
    return "*" * stars + "." * (limit - stars)


def bar_of_stars_2(value: int, limit: int) -> str:
    return ("*" * value)[:limit].ljust(limit, ".")


def version_as_number(version: str) -> int:
    """Turn `version`, three numbers with dots like '2.10.3', into one number: the first counts
    10000, the second 100 and the third 1.

    Given a string `version` of three parts, each below 100, return an integer that grows with the
    version.

    把形如 '2.10.3' 的版本号 `version` 转成一个数：第一段乘 10000，第二段乘 100，第三段乘 1。

    给定由三段（每段小于 100）组成的字符串 `version`，返回随版本增大的整数：三段依次乘以 10000、100 和 1 后相加。

    >>> version_as_number("2.10.3")
    21003
    >>> version_as_number("0.0.1")
    1
    """
    major, minor, patch = version.split(".")
    return int(major) * 10000 + int(minor) * 100 + int(patch)


def version_as_number_2(version: str) -> int:
    number = 0
    for part in version.split("."):
        number = number * 100 + int(part)
    return number


def number_as_version(number: int) -> str:
    """Split `number` into three parts, ten thousands, hundreds and the rest, joined by dots.

    Given an integer `number` such as 21003, return the version '2.10.3': its last two digits are
    the third part, the two before them the second.

    把 `number` 拆成万、百和余下三部分，用点号连接。

    给定像 21003 这样的整数 `number`，返回版本号 '2.10.3'：末两位是第三段，再往前两位是第二段。

    >>> number_as_version(21003)
    '2.10.3'
    >>> number_as_version(1)
    '0.0.1'
    >>> number_as_version(120000)
    '12.0.0'
    """
    return f"{number // 10000}.{number // 100 % 100}.{number % 100}"


def number_as_version_2(number: int) -> str:
    rest, patch = divmod(number, 100)
    major, minor = divmod(rest, 100)
    return ".".join([str(major), str(minor), str(patch)])


def point_from_text(text: str) -> tuple[int, int]:
    """Turn `text` such as '(3, -4)' into a tuple of two integers.

    You are given a string `text` with two numbers in round brackets, separated by a comma. Return
    the numbers as a tuple.

    把像 '(3, -4)' 这样的 `text` 转成两个整数组成的元组。

    给定字符串 `text`，圆括号里有用逗号隔开的两个数，以元组形式返回这两个数。

    >>> point_from_text("(3, -4)")
    (3, -4)
    >>> point_from_text("(0,0)")
    (0, 0)
    """
    x, y = text.strip("()").split(",")
    return int(x), int(y)


def point_from_text_2(text: str) -> tuple[int, int]:
    return tuple(int(part) for part in text[1:-1].split(","))


def size_from_text(text: str) -> int:
    """Return the area for `text`, a size like '3x4'. A single number means a square.

    Given a string `text` of one number, or of two numbers with an 'x' between them, return the
    product of width and height.

    返回尺寸文本 `text`（如 '3x4'）的面积，只有一个数时表示正方形。

    给定字符串 `text`，其中有一个数，或中间用 'x' 隔开的两个数，返回宽与高的乘积。

    >>> size_from_text("3x4")
    12
    >>> size_from_text("5")
    25
    >>> size_from_text("10x1")
    10
    """
    sides = [int(part) for part in text.split("x")]
    return sides[0] * sides[-1]


def size_from_text_2(text: str) -> int:
    if "x" not in text:
        return int(text) ** 2
    width, height = text.split("x")
    return int(width) * int(height)


def pairs_to_dict_first_wins(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Turn `pairs` into a dictionary. If a name comes more than once, its first number is kept.

    Given a list `pairs` of names and numbers, return a dictionary in which every name has the
    number that stands with it first.

    把 `pairs` 转成字典，名称重复出现时保留第一个数。

    给定由名称和数字组成的二元组列表 `pairs`，返回字典，每个名称对应它最先出现时的数字。

    >>> pairs_to_dict_first_wins([("a", 1), ("b", 2), ("a", 3)])
    {'a': 1, 'b': 2}
    >>> pairs_to_dict_first_wins([])
    {}
    """
    result = {}
    for name, number in pairs:
        if name not in result:
            result[name] = number
    return result


def pairs_to_dict_first_wins_2(pairs: list[tuple[str, int]]) -> dict[str, int]:
    result = {}
    for name, number in pairs:
        result.setdefault(name, number)
    return result


def dict_to_lines(data: dict[str, int]) -> list[str]:
    """Return a line 'key: value' for each entry of `data`, the largest value first. Equal values
    are ordered by key.

    Given a dictionary `data` from names to numbers, write each entry as 'name: number' and sort
    them by number, downwards, and then by name.

    为 `data` 的每个条目返回一行 'key: value'，值大的在前，值相等时按键排序。

    给定从名称到数字的字典 `data`，把条目写成 'name: number'，先按数字降序、再按名称升序排列。

    >>> dict_to_lines({"a": 1, "c": 5, "b": 5})
    ['b: 5', 'c: 5', 'a: 1']
    >>> dict_to_lines({})
    []
    """
    entries = sorted(data.items(), key=lambda entry: (-entry[1], entry[0]))
    return [f"{key}: {value}" for key, value in entries]


def dict_to_lines_2(data: dict[str, int]) -> list[str]:
    lines = []
    for key in sorted(data, key=lambda name: (-data[name], name)):
        lines.append(key + ": " + str(data[key]))
    return lines


def index_ranges_text(start: int, stop: int) -> str:
    """Write the numbers from `start` to `stop`, both included, joined by '<'. If `stop` is less
    than `start`, count down and join by '>'.

    Given two integers `start` and `stop`, list all numbers from the first to the second with '<'
    between rising ones or '>' between falling ones.

    写出从 `start` 到 `stop`（含两端）的各数，用 '<' 连接；若 `stop` 更小则倒数，用 '>' 连接。

    给定两个整数 `start` 和 `stop`，列出从前者到后者的所有数，递增时用 '<' 隔开，递减时用 '>' 隔开。

    >>> index_ranges_text(2, 5)
    '2<3<4<5'
    >>> index_ranges_text(1, -1)
    '1>0>-1'
    >>> index_ranges_text(7, 7)
    '7'
    """
    if start <= stop:
        return "<".join(str(number) for number in range(start, stop + 1))
    return ">".join(str(number) for number in range(start, stop - 1, -1))


def list_of_range_text(text: str) -> list[int]:
    """Turn `text`, a range like '3..6', into the list of its numbers, both ends included.

    You are given a string `text` of two integers with '..' between them. Return all integers from
    the first to the second; if the first is larger the list is empty.

    把形如 '3..6' 的范围 `text` 转成其中各数的列表，两端都包括。

    给定字符串 `text`，由两个整数和中间的 '..' 组成，返回从前者到后者的所有整数；前者较大时返回空列表。

    >>> list_of_range_text("3..6")
    [3, 4, 5, 6]
    >>> list_of_range_text("-1..1")
    [-1, 0, 1]
    >>> list_of_range_text("5..2")
    []
    """
    first, last = text.split("..")
    return list(range(int(first), int(last) + 1))


def list_of_range_text_2(text: str) -> list[int]:
    first, last = map(int, text.split(".."))
    numbers = []
    while first <= last:
        numbers.append(first)
        first += 1
    return numbers


def kebab_from_constant(name: str) -> str:
    """Turn `name`, written like 'MAX_FILE_SIZE', into 'max-file-size'. Underscores at the ends are
    dropped.

    Given a constant's `name` in capitals, lower it, remove underscores from both ends and replace
    the others by dashes.

    把写成 'MAX_FILE_SIZE' 的 `name` 转成 'max-file-size'，两端的下划线去掉。

    给定大写的常量名 `name`，转成小写，去掉首尾的下划线，其余下划线换成短横线。

    >>> kebab_from_constant("MAX_FILE_SIZE")
    'max-file-size'
    >>> kebab_from_constant("_DEBUG_")
    'debug'
    >>> kebab_from_constant("PI")
    'pi'
    """
    return name.strip("_").lower().replace("_", "-")


def table_row_cells(row: str) -> list[str]:
    """Return the cells of `row`, a table line like '| a | b |', without the spaces around them.

    Given a string `row` that begins and ends with '|', split it at the bars in between and strip
    every cell.

    返回表格行 `row`（形如 '| a | b |'）的各个单元格，去掉两边的空格。

    给定以 '|' 开头和结尾的字符串 `row`，按中间的竖线拆开，并去掉每个单元格两边的空格。

    >>> table_row_cells("| a | b c |")
    ['a', 'b c']
    >>> table_row_cells("|x||")
    ['x', '']
    """
    return [cell.strip() for cell in row[1:-1].split("|")]


def table_row_cells_2(row: str) -> list[str]:
    cells = []
    for cell in row.split("|")[1:-1]:
        cells.append(cell.strip())
    return cells


def temperature_in_celsius(text: str) -> float:
    """Turn `text`, a temperature like '50F' or '20C', into degrees Celsius, rounded to one decimal
    place.

    Given a string `text` of a whole number and the letter 'C' or 'F', return the Celsius value:
    from Fahrenheit, subtract 32 and multiply by 5/9.

    把形如 '50F' 或 '20C' 的温度 `text` 转成摄氏度，保留一位小数。

    给定由整数和字母 'C' 或 'F' 组成的字符串 `text`，返回摄氏度；华氏度则减去 32 再乘以 5/9，四舍五入到一位小数。

    >>> temperature_in_celsius("50F")
    10.0
    >>> temperature_in_celsius("20C")
    20.0
    >>> temperature_in_celsius("100F")
    37.8
    """
    degrees = int(text[:-1])
    if text.endswith("F"):
        return round((degrees - 32) * 5 / 9, 1)
    return float(degrees)


def metres_from_text(text: str) -> float:
    """Return in metres the length `text`, a whole number followed by 'km', 'cm' or 'm', rounded to
    two decimal places.

    You are given a string `text` such as '3km', '250cm' or '7m'. Turn the number into metres and
    round to two decimal places.

    返回长度 `text`（整数后接 'km'、'cm' 或 'm'）换算成的米数，保留两位小数。

    给定像 '3km'、'250cm' 或 '7m' 这样的字符串 `text`，把其中的数换算成米，四舍五入到两位小数。

    >>> metres_from_text("250cm")
    2.5
    >>> metres_from_text("3km")
    3000.0
    >>> metres_from_text("7m")
    7.0
    """
    if text.endswith("km"):
        return float(text[:-2]) * 1000
    if text.endswith("cm"):
        return round(int(text[:-2]) / 100, 2)
    return float(text[:-1])


def metres_from_text_2(text: str) -> float:
    number = int(text.rstrip("kcm"))
    unit = text.lstrip("0123456789")
    sizes = {"km": 1000, "cm": 0.01, "m": 1}
    return round(float(number * sizes[unit]), 2)


def initials_to_names(names: list[str]) -> dict[str, list[str]]:
    """Group `names` by their first letter in upper case. Empty names are skipped.

    Given a list of strings `names`, return a dictionary from capital letters to the lists of names
    that begin with them, in their order.

    按大写的首字母给 `names` 分组，空名称跳过。

    给定字符串列表 `names`，返回字典：键为大写字母，值为以它开头的名称列表，顺序不变。

    >>> initials_to_names(["ada", "Ben", "Al"])
    {'A': ['ada', 'Al'], 'B': ['Ben']}
    >>> initials_to_names([""])
    {}
    """
    groups = {}
    for name in names:
        if name:
            groups.setdefault(name[0].upper(), []).append(name)
    return groups


def coins_from_text(text: str) -> int:
    """Return the value of the coins in `text`, entries like '3x20' that mean three coins of 20,
    separated by spaces.

    You are given a string `text` of words 'AxB'. Multiply both numbers of each word and add up the
    products.

    返回 `text` 中硬币的总值，各项以空格分隔，形如 '3x20'，表示三枚面值 20 的硬币。

    给定由 'AxB' 形式的词组成的字符串 `text`，把每个词里的两个数相乘，再把乘积相加。

    >>> coins_from_text("3x20 1x50")
    110
    >>> coins_from_text("0x5")
    0
    >>> coins_from_text("")
    0
    """
    total = 0
    for word in text.split():
        count, worth = word.split("x")
        total += int(count) * int(worth)
    return total


def moves_as_point(moves: str) -> tuple[int, int]:
    """Turn `moves` into the point they lead to from (0, 0): 'R' adds 1 to x, 'L' takes 1 away, 'U'
    adds 1 to y and 'D' takes 1 away.

    Given a string `moves` of the letters R, L, U and D, return the tuple (x, y) of where one ends.

    把 `moves` 转成从 (0, 0) 出发到达的点：'R' 使 x 加 1，'L' 减 1，'U' 使 y 加 1，'D' 减 1。

    给定由字母 R、L、U、D 组成的字符串 `moves`，以元组 (x, y) 返回终点。

    >>> moves_as_point("RRU")
    (2, 1)
    >>> moves_as_point("LRD")
    (0, -1)
    >>> moves_as_point("")
    (0, 0)
    """
    x = moves.count("R") - moves.count("L")
    y = moves.count("U") - moves.count("D")
    return x, y


def moves_as_point_2(moves: str) -> tuple[int, int]:
    steps = {"R": (1, 0), "L": (-1, 0), "U": (0, 1), "D": (0, -1)}
    x = y = 0
    for move in moves:
        x += steps[move][0]
        y += steps[move][1]
    return x, y


def point_as_moves(x: int, y: int) -> str:
    """Write the way from (0, 0) to (`x`, `y`) as letters: first the steps 'R' or 'L' along x, then
    'U' or 'D' along y.

    Given two integers `x` and `y`, return as many 'R' as `x` says, or 'L' if it is negative,
    followed by 'U' for a positive `y` or 'D' for a negative one.

    用字母写出从 (0, 0) 到 (`x`, `y`) 的走法：先沿 x 走 'R' 或 'L'，再沿 y 走 'U' 或 'D'。

    给定两个整数 `x` 和 `y`，先写 `x` 个 'R'（为负则写 'L'），再写 `y` 个 'U'（为负则写 'D'）。

    >>> point_as_moves(2, 1)
    'RRU'
    >>> point_as_moves(-1, -2)
    'LDD'
    >>> point_as_moves(0, 0)
    ''
    """
    across = "R" * x if x > 0 else "L" * -x
    up = "U" * y if y > 0 else "D" * -y
    return across + up


def point_as_moves_2(x: int, y: int) -> str:
    return "R" * x + "L" * -x + "U" * y + "D" * -y


def places_of_ones_from_right(bits: str) -> list[int]:
    """Return the places of the ones in `bits`, counted from the right, starting with 0, in
    ascending order.

    You are given a string `bits` of zeros and ones. List the places that hold a '1', where the last
    character has the place 0.

    返回 `bits` 中各个 1 的位置，从右边由 0 数起，按升序排列。

    给定由 0 和 1 组成的字符串 `bits`，列出所有为 '1' 的位置，最后一个字符的位置是 0。

    >>> places_of_ones_from_right("1101")
    [0, 2, 3]
    >>> places_of_ones_from_right("000")
    []
    """
    return [place for place, bit in enumerate(reversed(bits)) if bit == "1"]


def places_of_ones_from_right_2(bits: str) -> list[int]:
    places = []
    for place in range(len(bits)):
        if bits[-1 - place] == "1":
            places.append(place)
    return places


def weekday_letters(days: list[int]) -> str:
    """Return a text of seven characters for the week: the letter of 'MTWTFSS' for each day number
    in `days`, and a dash for the others.

    Given a list `days` of numbers from 0 for Monday to 6 for Sunday, show the days that are in it
    by their letters and the rest by '-'.

    返回表示一周的七个字符：编号在 `days` 中的日子写 'MTWTFSS' 里的对应字母，其余写短横线。

    给定列表 `days`，数字 0 表示周一，6 表示周日，在其中的日子写出字母，其他的写 '-'。

    >>> weekday_letters([0, 4])
    'M---F--'
    >>> weekday_letters([6, 5])
    '-----SS'
    >>> weekday_letters([])
    '-------'
    """
    return "".join(letter if day in days else "-" for day, letter in enumerate("MTWTFSS"))


def weekday_letters_2(days: list[int]) -> str:
    letters = ["-"] * 7
    for day in days:
        letters[day] = "MTWTFSS"[day]
    return "".join(letters)


def weekday_numbers(week: str) -> list[int]:
    """Return the indices of the characters of `week` that are not a dash.

    Given a text `week` such as 'M---F--', list the places, from 0, that do not hold '-'.

    返回 `week` 中不是短横线的字符的下标。

    给定像 'M---F--' 这样的文本 `week`，列出不为 '-' 的位置，从 0 数起。

    >>> weekday_numbers("M---F--")
    [0, 4]
    >>> weekday_numbers("-------")
    []
    """
    return [index for index, char in enumerate(week) if char != "-"]


def weekday_numbers_2(week: str) -> list[int]:
    numbers = []
    for index in range(len(week)):
        if week[index] != "-":
            numbers.append(index)
    return numbers


def score_text_result(score: str) -> str:
    """Turn `score`, goals like '3:1', into 'home', 'away' or 'draw'.

    You are given a string `score` of two numbers with a colon between them. Return 'home' if the
    first is larger, 'away' if the second is, and 'draw' if they are equal.

    把形如 '3:1' 的比分 `score` 转成 'home'、'away' 或 'draw'。

    给定字符串 `score`，由冒号隔开的两个数组成：前者大返回 'home'，后者大返回 'away'，相等返回 'draw'。

    >>> score_text_result("3:1")
    'home'
    >>> score_text_result("9:10")
    'away'
    >>> score_text_result("0:0")
    'draw'
    """
    home, away = map(int, score.split(":"))
    if home == away:
        return "draw"
    return "home" if home > away else "away"


def columns_as_texts(rows: list[list[int]]) -> list[str]:
    """Write each column of `rows` as a text of its numbers joined by '+', from the top down. All
    rows have the same length.

    Given a list of equally long lists `rows`, return one string for each column, such as '1+3'.

    把 `rows` 的每一列从上到下写成用 '+' 连接的文本，各行长度相同。

    给定由等长列表组成的 `rows`，为每一列返回一个字符串，例如 '1+3'。

    >>> columns_as_texts([[1, 2], [3, 4]])
    ['1+3', '2+4']
    >>> columns_as_texts([[7]])
    ['7']
    >>> columns_as_texts([])
    []
    """
    return ["+".join(map(str, column)) for column in zip(*rows)]


def columns_as_texts_2(rows: list[list[int]]) -> list[str]:
    texts = []
    for index in range(len(rows[0]) if rows else 0):
        texts.append("+".join(str(row[index]) for row in rows))
    return texts


def joined_digit_list_or_minus(digits: list[int]) -> int:
    """Put `digits` together to one number, or return -1 when one of them is not from 0 to 9 or
    the list is empty.

    You are given a list of integers `digits`. Return the number written with them from left to
    right. If any is no digit, or there are none, return -1.

    把 `digits` 拼成一个数；若其中有不在 0 到 9 之间的，或列表为空，则返回 -1。

    给定整数列表 `digits`，返回从左到右写出的数；只要有一个不是一位数字，或列表为空，就返回 -1。

    >>> joined_digit_list_or_minus([4, 0, 7])
    407
    >>> joined_digit_list_or_minus([1, 12])
    -1
    >>> joined_digit_list_or_minus([0, 5])
    5
    """
    if not digits or any(digit < 0 or digit > 9 for digit in digits):
        return -1
    return int("".join(map(str, digits)))


def joined_digit_list_or_minus_2(digits: list[int]) -> int:
    if not digits:
        return -1
    number = 0
    for digit in digits:
        if not 0 <= digit <= 9:
            return -1
        number = number * 10 + digit
    return number


def ip_last_part_replaced(address: str, number: int) -> str:
    """Return `address`, four numbers with dots, with `number` in place of the last one.

    Given a string `address` such as '10.0.0.7', replace what follows the last dot by `number`.

    返回把 `address`（四个用点隔开的数）的最后一个数换成 `number` 之后的地址。

    给定像 '10.0.0.7' 这样的字符串 `address`，把最后一个点之后的部分换成 `number`。

    >>> ip_last_part_replaced("10.0.0.7", 255)
    '10.0.0.255'
    >>> ip_last_part_replaced("192.168.1.20", 1)
    '192.168.1.1'
    """
    return address[: address.rindex(".") + 1] + str(number)


def ip_last_part_replaced_2(address: str, number: int) -> str:
    parts = address.split(".")
    parts[-1] = str(number)
    return ".".join(parts)
