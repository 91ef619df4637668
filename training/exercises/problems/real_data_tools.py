"""Tools for records and series: select, group, join, pivot, page, histogram, smooth, rescale."""

import bisect
import itertools
import math
from collections import Counter, defaultdict, deque


def project_fields(records: list[dict[str, int]], fields: list[str]) -> list[dict[str, int]]:
    """Return `records` reduced to the keys in `fields`, which appear in that order; a field that a
    record lacks is left out of it.

    Given a list of dictionaries `records` and a list of key names `fields`, build for each record a
    new dictionary with only those keys, as far as the record has them.

    返回只保留 `fields` 中各键的 `records`，键按 `fields` 的顺序排列，记录中没有的键略过。

    给定字典列表 `records` 和键名列表 `fields`，为每条记录生成只含这些键（若存在）的新字典。

    >>> project_fields([{"id": 1, "age": 30, "pay": 5}], ["id", "pay"])
    [{'id': 1, 'pay': 5}]
    >>> project_fields([{"a": 1}, {"b": 2}], ["b"])
    [{}, {'b': 2}]
    >>> project_fields([], ["a"])
    []
    """
    return [{key: record[key] for key in fields if key in record} for record in records]


def project_fields_2(records: list[dict[str, int]], fields: list[str]) -> list[dict[str, int]]:
    result = []
    for record in records:
        row = {}
        for key in fields:
            if key in record:
                row[key] = record[key]
        result.append(row)
    return result


def matching_records(rows: list[dict[str, str]], wanted: dict[str, str]) -> list[dict[str, str]]:
    """Select from `rows` the dictionaries that have, for each key in `wanted`, the same value as
    `wanted` has. An empty condition selects everything.

    Return those of `rows` that agree with all the key-value pairs of `wanted`. A row that lacks one
    of the keys does not match.

    从 `rows` 中选出与 `wanted` 的每个键值对都一致的字典；条件为空时全部选中。

    返回 `rows` 里满足 `wanted` 全部条件的行，缺少其中某个键的行不算匹配。

    >>> matching_records([{"c": "red", "s": "L"}, {"c": "blue"}], {"c": "red"})
    [{'c': 'red', 's': 'L'}]
    >>> matching_records([{"a": "1"}], {"b": "1"})
    []
    >>> matching_records([{"a": "1"}], {})
    [{'a': '1'}]
    """
    return [row for row in rows if wanted.items() <= row.items()]


def matching_records_2(rows: list[dict[str, str]], wanted: dict[str, str]) -> list[dict[str, str]]:
    found = []
    for row in rows:
        if all(row.get(key) == value for key, value in wanted.items()):
            found.append(row)
    return found


def group_and_average(sales: list[tuple[str, float]]) -> dict[str, float]:
    """Compute the average amount per shop. `sales` holds tuples (shop, amount); the result maps
    each shop to the mean of its amounts.

    For a list `sales` of pairs of a name and a number, return a dictionary with the arithmetic mean
    of the numbers for each name.

    计算每家店的平均金额：`sales` 由（店名，金额）元组组成，返回从店名到其金额平均值的字典。

    给定由名称和数值组成的二元组列表 `sales`，返回每个名称对应数值的算术平均值。

    >>> group_and_average([("north", 2.0), ("south", 5.0), ("north", 4.0)])
    {'north': 3.0, 'south': 5.0}
    >>> group_and_average([])
    {}
    """
    amounts = defaultdict(list)
    for shop, amount in sales:
        amounts[shop].append(amount)
    return {shop: sum(values) / len(values) for shop, values in amounts.items()}


def group_and_average_2(sales: list[tuple[str, float]]) -> dict[str, float]:
    totals = {}
    counts = {}
    for shop, amount in sales:
        totals[shop] = totals.get(shop, 0) + amount
        counts[shop] = counts.get(shop, 0) + 1
    return {shop: totals[shop] / counts[shop] for shop in totals}


def inner_join(
    users: list[tuple[int, str]], orders: list[tuple[int, str]]
) -> list[tuple[str, str]]:
    """Join two tables: `users` holds (id, name) with unique ids, `orders` holds (user id, product).
    Return (name, product) for each order, in the order of the orders; orders of unknown users
    are dropped.

    You are given `users` as pairs of an id and a name, and `orders` as pairs of a user's id and a
    product. Replace the id of every order by the user's name, leaving out ids without a user.

    连接两张表：`users` 为（编号，姓名）且编号唯一，`orders` 为（用户编号，商品），按订单顺序返回（姓名，商品），用户不存在的订单丢弃。

    给定编号与姓名的列表 `users` 和用户编号与商品的列表 `orders`，把每个订单的编号换成姓名，找不到用户的略去，返回元组列表。

    >>> inner_join([(1, "Ann"), (2, "Bo")], [(2, "pen"), (1, "cup"), (9, "hat")])
    [('Bo', 'pen'), ('Ann', 'cup')]
    >>> inner_join([], [(1, "pen")])
    []
    """
    names = dict(users)
    return [(names[user], product) for user, product in orders if user in names]


def inner_join_2(
    users: list[tuple[int, str]], orders: list[tuple[int, str]]
) -> list[tuple[str, str]]:
    return [
        (name, product)
        for customer, product in orders
        for user, name in users
        if user == customer
    ]


def left_join_counts(left: list[str], visits: list[str]) -> list[tuple[str, int]]:
    """Pair each name in `left` with the number of times it occurs in `visits`, 0 included, and
    return the tuples in the order of the first list.

    Given a list of members `left` and a log `visits` of names, return (member, number of
    visits) for every member; visitors who are no members are ignored.

    为 `left` 中的每个名字配上它在 `visits` 里出现的次数（可以为 0），按 `left` 的顺序返回元组列表。

    给定会员列表 `left` 和到访记录 `visits`，对每个会员返回（会员，到访次数），非会员的记录忽略。

    >>> left_join_counts(["Al", "Bea"], ["Al", "Zoe", "Al"])
    [('Al', 2), ('Bea', 0)]
    >>> left_join_counts([], ["Al"])
    []
    """
    counts = Counter(visits)
    return [(name, counts[name]) for name in left]


def left_join_counts_2(left: list[str], visits: list[str]) -> list[tuple[str, int]]:
    return [(name, visits.count(name)) for name in left]


def pivot(cells: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    """Turn `cells`, tuples (row, column, value), into nested dictionaries: result[row][column] is
    the sum of all values given for that row and column.

    Build a pivot table from the list `cells` of (row name, column name, number). Numbers for the
    same place are added up; the result maps row names to dictionaries of columns.

    把由（行，列，值）组成的 `cells` 变成嵌套字典，结果的 [行][列] 为该行该列所有值之和。

    由列表 `cells` 中的（行名，列名，数值）生成透视表：同一位置的数值相加，返回从行名到“列名到和”的字典。

    >>> pivot([("mon", "tea", 2), ("mon", "cake", 1), ("mon", "tea", 3)])
    {'mon': {'tea': 5, 'cake': 1}}
    >>> pivot([("a", "x", 1), ("b", "x", 2)])
    {'a': {'x': 1}, 'b': {'x': 2}}
    >>> pivot([])
    {}
    """
    table = {}
    for row, column, value in cells:
        line = table.setdefault(row, {})
        line[column] = line.get(column, 0) + value
    return table


def pivot_2(cells: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    table = defaultdict(dict)
    for row, column, value in cells:
        table[row][column] = table[row].get(column, 0) + value
    return dict(table)


def melt(table: dict[str, dict[str, int]]) -> list[tuple[str, str, int]]:
    """Flatten the nested dictionary `table` into tuples (row, column, value), sorted.

    Given a `table` that maps row names to dictionaries from column names to numbers, return a
    sorted list with one triple of row, column and number for each entry.

    把嵌套字典 `table` 展开为（行，列，值）三元组的有序列表。

    给定从行名到“列名到数值”字典的 `table`，为每个单元格生成（行名，列名，数值），排序后返回列表。

    >>> melt({"b": {"x": 1}, "a": {"y": 2, "x": 3}})
    [('a', 'x', 3), ('a', 'y', 2), ('b', 'x', 1)]
    >>> melt({"empty": {}})
    []
    """
    return sorted(
        (row, column, value) for row, cells in table.items() for column, value in cells.items()
    )


def melt_2(table: dict[str, dict[str, int]]) -> list[tuple[str, str, int]]:
    triples = []
    for row in sorted(table):
        for column in sorted(table[row]):
            triples.append((row, column, table[row][column]))
    return triples


def order_staff(staff: list[tuple[str, str, int]]) -> list[str]:
    """Return the names in `staff`, whose tuples are (name, team, years), ordered by team, within a
    team by descending years, and by name where both are equal.

    Given `staff` as a list of (name, team, years of service), sort it alphabetically by team, then
    longest service first, then by name, and return only the names.

    `staff` 由（姓名，团队，年限）组成，返回按团队升序、同队按年限降序、再按姓名升序排列的姓名列表。

    给定员工列表 `staff`（姓名、团队、工龄），先按团队字母顺序，再按工龄从长到短，最后按姓名排序，只返回姓名。

    >>> order_staff([("Al", "ops", 2), ("Bo", "dev", 1), ("Cy", "dev", 7)])
    ['Cy', 'Bo', 'Al']
    >>> order_staff([("Z", "a", 1), ("Y", "a", 1)])
    ['Y', 'Z']
    >>> order_staff([])
    []
    """
    ranked = sorted(staff, key=lambda person: (person[1], -person[2], person[0]))
    return [name for name, _, _ in ranked]


def order_staff_2(staff: list[tuple[str, str, int]]) -> list[str]:
    people = sorted(staff, key=lambda person: person[0])
    people.sort(key=lambda person: person[2], reverse=True)
    people.sort(key=lambda person: person[1])
    return [person[0] for person in people]


def sort_none_last(values: list[int | None]) -> list[int | None]:
    """Return `values` in ascending order with every None at the end.

    Sort a column of numbers in which some are missing: the list `values` may contain None, and
    those entries come after all numbers.

    返回升序排列的 `values`，所有 None 放在末尾。

    给含缺失值的一列数排序：列表 `values` 中可能有 None，它们排在所有数之后。

    >>> sort_none_last([3, None, 1])
    [1, 3, None]
    >>> sort_none_last([None, None, 0])
    [0, None, None]
    >>> sort_none_last([])
    []
    """
    return sorted(values, key=lambda value: (value is None, value or 0))


def sort_none_last_2(values: list[int | None]) -> list[int | None]:
    known = [value for value in values if value is not None]
    return sorted(known) + [None] * (len(values) - len(known))


def keep_latest(records: list[tuple[str, int, str]]) -> dict[str, str]:
    """Of the `records` (key, time, value), keep for each key the value with the greatest time; when
    two times are equal, the one that comes later in the list counts.

    Given a list `records` of (key, timestamp, value) in any order, return a dictionary from each
    key to its newest value. On a tie in time the later element wins.

    在由（键，时间，值）组成的 `records` 中，为每个键保留时间最大的值，时间相同取列表中靠后的。

    给定顺序任意的 `records`（键、时间戳、值），返回从键到其最新值的字典，时间戳相等时以后出现者为准。

    >>> keep_latest([("a", 5, "new"), ("a", 2, "old"), ("b", 1, "x")])
    {'a': 'new', 'b': 'x'}
    >>> keep_latest([("k", 1, "one"), ("k", 1, "two")])
    {'k': 'two'}
    >>> keep_latest([])
    {}
    """
    times = {}
    latest = {}
    for key, time, value in records:
        if key not in times or time >= times[key]:
            times[key] = time
            latest[key] = value
    return latest


def unique_on_key(rows: list[dict[str, int]], key: str) -> list[dict[str, int]]:
    """Remove duplicates from `rows`: of several dictionaries with the same value for `key`, only
    the first stays. Every row has that key.

    Return `rows` without those whose value under `key` occurred in an earlier row.

    对 `rows` 去重：`key` 对应值相同的字典只保留第一个，每行都有该键。

    返回去掉了 `key` 的值在前面出现过的行之后的 `rows`，顺序不变。

    >>> unique_on_key([{"id": 1, "v": 5}, {"id": 2}, {"id": 1, "v": 6}], "id")
    [{'id': 1, 'v': 5}, {'id': 2}]
    >>> unique_on_key([], "id")
    []
    """
    seen = set()
    kept = []
    for row in rows:
        if row[key] not in seen:
            seen.add(row[key])
            kept.append(row)
    return kept


def unique_on_key_2(rows: list[dict[str, int]], key: str) -> list[dict[str, int]]:
    first = {}
    for row in rows:
        first.setdefault(row[key], row)
    return list(first.values())


def page_window(page: int, pages: int, width: int) -> list[int]:
    """Return the page numbers to offer as links: up to `width` consecutive numbers out of 1 to
    `pages` with `page` as near to the middle as the ends allow; `width` is odd.

    For a pager with `pages` pages that shows `page`, list the `width` (an odd number) page numbers
    centred on it. Near either end the window is shifted to stay within 1 and `pages`; when there
    are fewer pages than that, all are listed.

    返回分页链接的页码：在 1 到 `pages` 中取至多 `width`（奇数）个连续页码，让 `page` 尽量居中。

    分页器共 `pages` 页，当前为 `page`，列出以它为中心的 `width`（奇数）个页码；靠近两端时整体平移不越界，总页数不足则全部列出。

    >>> page_window(5, 10, 3)
    [4, 5, 6]
    >>> page_window(1, 10, 5)
    [1, 2, 3, 4, 5]
    >>> page_window(10, 10, 3)
    [8, 9, 10]
    >>> page_window(2, 2, 5)
    [1, 2]
    """
    first = max(1, min(page - width // 2, pages - width + 1))
    last = min(pages, first + width - 1)
    return list(range(first, last + 1))


def rows_on_page(rows: list[str], page: int, size: int) -> tuple[list[str], bool]:
    """Return the part of `rows` on the given `page`, where pages count from 1 and have `size` rows,
    together with a bool that tells whether another page follows.

    Paginate the list `rows`: give back a tuple of the rows of number `page` (the first is 1) with
    `size` rows to a page, and True if there are rows after it, else False.

    返回 `rows` 在第 `page` 页（从 1 起，每页 `size` 行）的内容，以及表示后面是否还有下一页的布尔值。

    对列表 `rows` 分页：每页 `size` 行，返回元组（第 `page` 页的行，之后是否还有行），页码从 1 开始。

    >>> rows_on_page(["a", "b", "c"], 1, 2)
    (['a', 'b'], True)
    >>> rows_on_page(["a", "b", "c"], 2, 2)
    (['c'], False)
    >>> rows_on_page(["a"], 4, 2)
    ([], False)
    """
    start = (page - 1) * size
    return rows[start : start + size], start + size < len(rows)


def bin_counts(values: list[float], low: float, high: float, bins: int) -> list[int]:
    """Count `values` in `bins` equally wide intervals from `low` to `high`. An interval includes
    its lower end only, but the last one also includes `high`. Values outside are not counted.

    Compute a histogram: divide the range from `low` to `high` into `bins` equal parts and return
    how many of `values` fall into each; a value equal to `high` goes into the last part, values
    beyond the range into none.

    把 `low` 到 `high` 等分成 `bins` 个区间，统计 `values` 落在各区间的个数；区间含左端，最后一个也含 `high`，范围外的不计。

    计算直方图：将 [`low`, `high`] 分成 `bins` 等份，返回 `values` 在每份中的个数，等于 `high` 的归入最后一份，越界的忽略。

    >>> bin_counts([1.0, 2.5, 9.9, 10.0], 0.0, 10.0, 2)
    [2, 2]
    >>> bin_counts([5.0, 11.0, -1.0], 0.0, 10.0, 4)
    [0, 0, 1, 0]
    >>> bin_counts([], 0.0, 1.0, 3)
    [0, 0, 0]
    """
    counts = [0] * bins
    for value in values:
        if low <= value <= high:
            index = int((value - low) * bins / (high - low))
            counts[min(index, bins - 1)] += 1
    return counts


def counts_by_edges(numbers: list[int], edges: list[int]) -> list[int]:
    """Count `numbers` between the ascending `edges`. The first count is for numbers below the first
    edge, the last for those not less than the last edge; a number equal to an edge belongs to
    the interval above it.

    Given `edges` in ascending order, which cut the number line into len(edges) + 1 intervals,
    return how many of `numbers` lie in each; every edge is part of the interval to its right.

    用升序的 `edges` 划分数轴，统计 `numbers` 在各段的个数；等于边界的数归入上面一段，首段为小于第一个边界的数，末段为不小于最后一个的。

    给定升序边界 `edges`，它们把数轴分成 len(edges) + 1 段，返回 `numbers` 落在每段的个数，边界属于右侧的区间。

    >>> counts_by_edges([15, 18, 40, 70], [18, 65])
    [1, 2, 1]
    >>> counts_by_edges([1, 2], [])
    [2]
    >>> counts_by_edges([], [0])
    [0, 0]
    """
    counts = [0] * (len(edges) + 1)
    for number in numbers:
        counts[bisect.bisect_right(edges, number)] += 1
    return counts


def counts_by_edges_2(numbers: list[int], edges: list[int]) -> list[int]:
    counts = [0] * (len(edges) + 1)
    for number in numbers:
        index = 0
        while index < len(edges) and number >= edges[index]:
            index += 1
        counts[index] += 1
    return counts


def moving_median(readings: list[int]) -> list[int]:
    """Smooth `readings` by replacing each inner element with the median of itself and its two
    neighbours. The first and the last element stay.

    Return the list `readings` after a median filter of width three: element i becomes the
    middle one of elements i-1, i and i+1 in sorted order; the ends are unchanged.

    平滑 `readings`：每个中间元素替换为自己与左右邻居三者的中位数，首尾元素不变。

    返回对列表 `readings` 做宽度为 3 的中值滤波的结果，两端的元素保持原样。

    >>> moving_median([1, 9, 2, 3])
    [1, 2, 3, 3]
    >>> moving_median([5, 1])
    [5, 1]
    >>> moving_median([])
    []
    """
    result = list(readings)
    for index in range(1, len(readings) - 1):
        result[index] = sorted(readings[index - 1 : index + 2])[1]
    return result


def moving_range(prices: list[int], window: int) -> list[int]:
    """Return, for every run of `window` consecutive elements of `prices`, the difference between
    its greatest and its least element.

    Given `prices` and a `window` length, list maximum minus minimum of each window in order; the
    list is empty when there are fewer prices than that.

    对 `prices` 中每 `window` 个连续元素，返回其最大值与最小值之差的列表。

    给定价格列表 `prices` 和窗口长度 `window`，依次求每个窗口的极差，价格个数不足时返回空列表。

    >>> moving_range([3, 8, 6, 1], 2)
    [5, 2, 5]
    >>> moving_range([4, 4, 9], 3)
    [5]
    >>> moving_range([1], 2)
    []
    """
    spreads = []
    for start in range(len(prices) - window + 1):
        part = prices[start : start + window]
        spreads.append(max(part) - min(part))
    return spreads


def moving_range_2(prices: list[int], window: int) -> list[int]:
    windows = zip(*(prices[shift:] for shift in range(window)))
    return [max(part) - min(part) for part in windows]


def trailing_mean(values: list[float], size: int) -> list[float]:
    """Return for each of `values` the mean of it and the elements before it, at most `size` of
    them; at the start there are fewer.

    Compute a moving average of `values` that is as long as the list: element i is the average of
    the last `size` elements up to and including i, or of all of them while there are not that many.

    对 `values` 的每个元素，返回它与之前元素（合计至多 `size` 个）的平均值，开头不足时用已有的。

    计算与 `values` 等长的移动平均：第 i 项是截至该项的最近 `size` 个元素的平均值，不足 `size` 个时取全部。

    >>> trailing_mean([2.0, 4.0, 6.0], 2)
    [2.0, 3.0, 5.0]
    >>> trailing_mean([1.0], 5)
    [1.0]
    >>> trailing_mean([], 3)
    []
    """
    recent = deque(maxlen=size)
    means = []
    for value in values:
        recent.append(value)
        means.append(sum(recent) / len(recent))
    return means


def trailing_mean_2(values: list[float], size: int) -> list[float]:
    means = []
    for end in range(1, len(values) + 1):
        part = values[max(0, end - size) : end]
        means.append(sum(part) / len(part))
    return means


def exponential_smoothing(series: list[float], alpha: float) -> list[float]:
    """Smooth `series` exponentially: the first result is the first element, every other is `alpha`
    times the element plus (1 - `alpha`) times the result before.

    Return a list as long as `series`. It starts with the same number, and from then on each number
    is a mix of the current element (weight `alpha`) and the previous output (the rest).

    对 `series` 做指数平滑：第一个结果等于第一个元素，之后每个结果为 `alpha` 乘当前元素加（1 - `alpha`）乘前一个结果。

    返回与 `series` 等长的列表：首项相同，其后各项是当前元素（权重 `alpha`）与上一个输出（其余权重）的加权和。

    >>> exponential_smoothing([4.0, 8.0, 8.0], 0.5)
    [4.0, 6.0, 7.0]
    >>> exponential_smoothing([3.0], 0.1)
    [3.0]
    >>> exponential_smoothing([], 0.5)
    []
    """
    smoothed = []
    for value in series:
        if smoothed:
            value = alpha * value + (1 - alpha) * smoothed[-1]
        smoothed.append(value)
    return smoothed


def exponential_smoothing_2(series: list[float], alpha: float) -> list[float]:
    return list(
        itertools.accumulate(series, lambda level, value: alpha * value + (1 - alpha) * level)
    )


def scale_to_share(amounts: list[float]) -> list[float]:
    """Divide each of `amounts` by their sum, so that they add up to 1. If the sum is zero, return
    zeros.

    Given a list of non-negative `amounts`, return the share of each in the total; when all
    are 0, all shares are 0.0.

    把 `amounts` 的每一项除以总和，使结果之和为 1；总和为 0 时返回全 0.0。

    给定非负数列表 `amounts`，返回每一项在总量中所占的比例，全为 0 时比例都是 0.0。

    >>> scale_to_share([1.0, 3.0])
    [0.25, 0.75]
    >>> scale_to_share([0.0, 0.0])
    [0.0, 0.0]
    >>> scale_to_share([])
    []
    """
    total = sum(amounts)
    if total == 0:
        return [0.0] * len(amounts)
    return [amount / total for amount in amounts]


def standard_scores(values: list[float]) -> list[float]:
    """Return the z-scores of `values`: how many standard deviations each lies above the mean. Use
    the population standard deviation; if it is zero, every score is 0.0.

    Standardise the list `values`: subtract the mean from each number and divide by the square root
    of the mean squared deviation. A list without spread gives zeros.

    返回 `values` 的标准分数，即每个数比平均值高出多少个标准差（总体标准差），标准差为 0 时全为 0.0。

    把列表 `values` 标准化：每个数减去平均值，再除以总体标准差；所有数相同时返回全 0.0。

    >>> standard_scores([1.0, 3.0])
    [-1.0, 1.0]
    >>> standard_scores([5.0, 5.0, 5.0])
    [0.0, 0.0, 0.0]
    >>> standard_scores([])
    []
    """
    if not values:
        return []
    mean = sum(values) / len(values)
    spread = math.sqrt(sum((value - mean) ** 2 for value in values) / len(values))
    if spread == 0:
        return [0.0 for _ in values]
    return [(value - mean) / spread for value in values]


def clip_outliers(samples: list[int], low: int, high: int) -> tuple[list[int], int]:
    """Limit every number in `samples` to the range from `low` to `high` and return the new list
    together with the number of elements that were changed.

    Given a list `samples`, raise what is less than `low` to it and lower what is greater than
    `high` to it. The result is a tuple of the list and a count of the replaced elements.

    把 `samples` 中的每个数限制在 `low` 到 `high` 之间，返回新列表和被改动的元素个数组成的元组。

    给定列表 `samples`，小于 `low` 的改为 `low`，大于 `high` 的改为 `high`，返回（结果列表，改动个数）。

    >>> clip_outliers([1, 5, 99], 2, 10)
    ([2, 5, 10], 2)
    >>> clip_outliers([3, 4], 0, 9)
    ([3, 4], 0)
    >>> clip_outliers([], 0, 1)
    ([], 0)
    """
    clipped = [min(max(sample, low), high) for sample in samples]
    changed = sum(before != after for before, after in zip(samples, clipped))
    return clipped, changed


def clip_outliers_2(samples: list[int], low: int, high: int) -> tuple[list[int], int]:
    clipped = []
    changed = 0
    for sample in samples:
        if sample < low:
            clipped.append(low)
            changed += 1
        elif sample > high:
            clipped.append(high)
            changed += 1
        else:
            clipped.append(sample)
    return clipped, changed


def interpolate_at(points: list[tuple[float, float]], x: float) -> float:
    """Return the y value at `x` of the line that connects the `points` (x, y), which are sorted by
    x and have distinct x. Left of the first and right of the last point, use that point's y.

    Interpolate linearly: `points` is an ascending list of at least one (x, y) pair. Find the two
    neighbours of `x` and return the height of the straight line between them; beyond the ends the
    nearest height holds.

    返回由 `points`（按 x 升序且互不相同的（x, y）点）连成的折线在 `x` 处的 y 值，超出两端时取端点的 y。

    线性插值：`points` 是按 x 升序的至少一个（x, y）点，找到 `x` 左右相邻的两点，返回其连线在 `x` 处的高度，越界取最近端点的高度。

    >>> interpolate_at([(0.0, 0.0), (10.0, 5.0)], 4.0)
    2.0
    >>> interpolate_at([(1.0, 3.0), (2.0, 7.0)], 0.0)
    3.0
    >>> interpolate_at([(1.0, 3.0), (2.0, 7.0)], 9.0)
    7.0
    """
    if x <= points[0][0]:
        return points[0][1]
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        if x <= x2:
            return y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return points[-1][1]


def fill_forward(column: list[int | None]) -> list[int | None]:
    """Replace each None in `column` by the last number before it; those with no number before them
    remain None.

    Given a `column` with gaps (None), return it with every gap filled from the value above. Gaps at
    the very top cannot be filled.

    把 `column` 中的每个 None 替换成它前面最近的数，前面没有数的仍为 None。

    给定带缺失值（None）的列 `column`，用上方最近的值填补空缺后返回，最开头的空缺无法填补。

    >>> fill_forward([1, None, None, 4, None])
    [1, 1, 1, 4, 4]
    >>> fill_forward([None, 2])
    [None, 2]
    >>> fill_forward([])
    []
    """
    filled = []
    last = None
    for value in column:
        if value is not None:
            last = value
        filled.append(last)
    return filled


def fill_forward_2(column: list[int | None]) -> list[int | None]:
    return list(
        itertools.accumulate(column, lambda last, value: last if value is None else value)
    )


def fill_with_line(readings: list[float | None]) -> list[float | None]:
    """Fill the gaps (None) between two numbers of `readings` with evenly spaced values on the line
    between them. Gaps at the ends stay None.

    Return `readings` with every None that has numbers on both sides replaced by linear
    interpolation between the nearest number on the left and on the right.

    用线性插值填补 `readings` 中两个数之间的空缺（None），即两数之间等间隔取值，两端的空缺保持 None。

    返回 `readings`，其中左右两侧都有数的 None 替换成左右最近两数之间的线性插值，其余 None 不变。

    >>> fill_with_line([1.0, None, 3.0])
    [1.0, 2.0, 3.0]
    >>> fill_with_line([None, 8.0, None, None, 2.0, None])
    [None, 8.0, 6.0, 4.0, 2.0, None]
    >>> fill_with_line([])
    []
    """
    result = list(readings)
    known = [index for index, value in enumerate(readings) if value is not None]
    for left, right in zip(known, known[1:]):
        step = (readings[right] - readings[left]) / (right - left)
        for index in range(left + 1, right):
            result[index] = readings[left] + step * (index - left)
    return result


def null_counts(rows: list[dict[str, str | None]]) -> dict[str, int]:
    """Return for each key that occurs in `rows` in how many of the rows its value is None or an
    empty string. A key that is absent from a row is not counted there.

    Given dictionaries `rows`, count per column the values that are None or "". Columns without such
    values are listed with 0, in order of first appearance.

    对 `rows` 中出现的每个键，返回其值为 None 或空字符串的行数，行中不存在该键则不计。

    给定字典列表 `rows`，按列统计值为 None 或 "" 的个数，没有空值的列记为 0，按首次出现的顺序排列。

    >>> null_counts([{"a": "x", "b": None}, {"a": "", "b": None}])
    {'a': 1, 'b': 2}
    >>> null_counts([{"k": "v"}])
    {'k': 0}
    >>> null_counts([])
    {}
    """
    counts = {}
    for row in rows:
        for key, value in row.items():
            counts[key] = counts.get(key, 0) + (not value)
    return counts


def columns_from_rows(rows: list[dict[str, int]]) -> dict[str, list[int]]:
    """Convert `rows`, dictionaries that all have the same keys, to a dictionary from each key to
    the list of its values.

    Turn a list of records into columns: return for every key of `rows` its values from the first
    record to the last. No rows give an empty dictionary.

    把键都相同的字典列表 `rows` 转换成从键到值列表的字典。

    将记录列表按列存放：对 `rows` 的每个键，返回从第一条到最后一条记录的值列表；没有记录时返回空字典。

    >>> columns_from_rows([{"x": 1, "y": 2}, {"x": 3, "y": 4}])
    {'x': [1, 3], 'y': [2, 4]}
    >>> columns_from_rows([])
    {}
    """
    columns = defaultdict(list)
    for row in rows:
        for key, value in row.items():
            columns[key].append(value)
    return dict(columns)


def columns_from_rows_2(rows: list[dict[str, int]]) -> dict[str, list[int]]:
    if not rows:
        return {}
    return {key: [row[key] for row in rows] for key in rows[0]}


def rank_in_group(entries: list[tuple[str, int]]) -> list[int]:
    """Given `entries` of (group, score), return for every entry its rank within its group: 1 plus
    the number of entries of the same group with a higher score.

    For each tuple in `entries`, whose first part names a group and whose second is a score, find
    its place among the tuples of that group; equal scores share a place and the best one has 1.

    给定由（组，得分）组成的 `entries`，返回每一项在本组内的名次：同组中得分更高者的个数加 1。

    对 `entries` 中的每个（组名，得分）元组，求它在同组中的名次，最高分为 1，得分相同名次相同，按原顺序返回。

    >>> rank_in_group([("a", 5), ("b", 1), ("a", 9), ("a", 5)])
    [2, 1, 1, 2]
    >>> rank_in_group([])
    []
    """
    return [
        1 + sum(other == group and points > score for other, points in entries)
        for group, score in entries
    ]


def top_per_category(products: list[tuple[str, str, int]], limit: int) -> dict[str, list[str]]:
    """From `products`, tuples (category, name, sold), pick in each category the names of the
    `limit` best sold ones, best first; products sold equally often keep their order.

    Return a dictionary from every category in `products` to a list of at most `limit` names in
    descending order of the third field. Ties stay in the given order.

    从 `products`（类别，名称，销量）中，为每个类别选出销量最高的 `limit` 个名称，从高到低，销量相同保持原顺序。

    返回从 `products` 的每个类别到至多 `limit` 个名称列表的字典，名称按第三个字段降序排列，相等时维持给定顺序。

    >>> top_per_category([("f", "fig", 2), ("f", "nut", 5), ("d", "tea", 1)], 1)
    {'f': ['nut'], 'd': ['tea']}
    >>> top_per_category([("x", "a", 1), ("x", "b", 1), ("x", "c", 2)], 2)
    {'x': ['c', 'a']}
    >>> top_per_category([], 3)
    {}
    """
    groups = {}
    for category, name, sold in products:
        groups.setdefault(category, []).append((name, sold))
    best = {}
    for category, members in groups.items():
        members.sort(key=lambda member: member[1], reverse=True)
        best[category] = [name for name, _ in members[:limit]]
    return best


def changes_by_key(before: dict[str, int], after: dict[str, int]) -> dict[str, tuple[int, int]]:
    """Return the entries whose value changed between `before` and `after`: a dictionary from the
    key to (old value, new value). Keys that only one of them has count as 0 in the other.

    Compare two stock lists, `before` and `after`, in which an absent key means 0. For all keys with
    different amounts, sorted, map the key to the pair of old and new amount.

    返回 `before` 与 `after` 之间值有变化的条目：从键到（旧值，新值）的字典，某一方没有的键视为 0。

    比较两份库存 `before` 和 `after`（缺少的键视为 0），把数量不同的键按字母顺序映射到（旧数量，新数量）。

    >>> changes_by_key({"nut": 3, "cog": 1}, {"nut": 5, "pin": 2, "cog": 1})
    {'nut': (3, 5), 'pin': (0, 2)}
    >>> changes_by_key({"a": 0}, {})
    {}
    """
    changes = {}
    for key in sorted(before.keys() | after.keys()):
        old = before.get(key, 0)
        new = after.get(key, 0)
        if old != new:
            changes[key] = (old, new)
    return changes


def spans_of_equal(values: list[str]) -> list[tuple[str, int, int]]:
    """Describe `values` as runs of equal neighbours: tuples (value, first index, last index) in
    order.

    Given a list `values` of states over time, return one triple per unbroken stretch of the same
    state with the positions of its start and its end, both included.

    把 `values` 描述成相邻相等元素的连续段：按顺序返回（值，起始下标，结束下标）元组列表。

    给定随时间变化的状态列表 `values`，对每段不间断的相同状态返回（状态，开始位置，结束位置），两端都包含。

    >>> spans_of_equal(["on", "on", "off", "on"])
    [('on', 0, 1), ('off', 2, 2), ('on', 3, 3)]
    >>> spans_of_equal(["x"])
    [('x', 0, 0)]
    >>> spans_of_equal([])
    []
    """
    spans = []
    for index, value in enumerate(values):
        if spans and spans[-1][0] == value:
            spans[-1] = (value, spans[-1][1], index)
        else:
            spans.append((value, index, index))
    return spans


def spans_of_equal_2(values: list[str]) -> list[tuple[str, int, int]]:
    spans = []
    start = 0
    for value, group in itertools.groupby(values):
        length = len(list(group))
        spans.append((value, start, start + length - 1))
        start += length
    return spans


def sessions(times: list[int], gap: int) -> list[list[int]]:
    """Split the ascending `times` into sessions: a new one begins whenever more than `gap` passes
    between two neighbouring times.

    You are given the `times` of clicks in ascending order. Group them so that within a group no two
    neighbours are more than `gap` apart, and between groups they are. Return the groups as lists.

    把升序的 `times` 切分成会话：相邻两个时间相差超过 `gap` 时开始新的会话。

    给定按升序排列的点击时间 `times`，把它们分组，组内相邻时间之差不超过 `gap`，组间则超过，返回各组的列表。

    >>> sessions([1, 3, 10, 12, 30], 5)
    [[1, 3], [10, 12], [30]]
    >>> sessions([1, 6], 5)
    [[1, 6]]
    >>> sessions([], 5)
    []
    """
    groups = []
    for time in times:
        if groups and time - groups[-1][-1] <= gap:
            groups[-1].append(time)
        else:
            groups.append([time])
    return groups


def sessions_2(times: list[int], gap: int) -> list[list[int]]:
    cuts = [index for index in range(1, len(times)) if times[index] - times[index - 1] > gap]
    borders = [0] + cuts + [len(times)]
    return [times[start:end] for start, end in zip(borders, borders[1:]) if start < end]


def percentile_value(values: list[int], percent: int) -> int | None:
    """Return the smallest element of `values` such that at least `percent` per cent of the elements
    are not greater than it, or None for an empty list; `percent` is from 1 to 100.

    Find the `percent`-th percentile of `values` by the nearest-rank method: sort the numbers and
    take the one at rank ceil(percent / 100 * n), counted from 1. Without numbers the answer is
    None.

    返回 `values` 中满足“至少百分之 `percent` 的元素不大于它”的最小元素，`percent` 为 1 到 100，列表为空返回 None。

    用最近秩法求 `values` 的第 `percent` 百分位数：排序后取第 ceil(percent / 100 * n) 个（从 1 数），空列表返回 None。

    >>> percentile_value([15, 20, 35, 40, 50], 30)
    20
    >>> percentile_value([3, 1, 2], 100)
    3
    >>> percentile_value([], 50)
    """
    if not values:
        return None
    rank = -(-percent * len(values) // 100)
    return sorted(values)[rank - 1]


def percentile_value_2(values: list[int], percent: int) -> int | None:
    for value in sorted(values):
        reached = sum(other <= value for other in values)
        if reached * 100 >= percent * len(values):
            return value
    return None


def cross_tabulation(
    pairs: list[tuple[str, str]], rows: list[str], cols: list[str]
) -> list[list[int]]:
    """Count `pairs` in a table: the number in line i and column j tells how often the pair of the
    i-th name in `rows` and the j-th name in `cols` occurs.

    Given a list `pairs` of answers to two questions, return a matrix of counts with a line for
    each of `rows` (first answers) and a column for each of `cols` (second answers).

    统计 `pairs` 的列联表：第 i 行第 j 列为由 `rows` 第 i 个和 `cols` 第 j 个名称组成的二元组的出现次数。

    给定两个问题的答案列表 `pairs`，返回计数矩阵，行对应 `rows` 中的第一答案，列对应 `cols` 中的第二答案。

    >>> cross_tabulation([("m", "yes"), ("f", "no")], ["f", "m"], ["yes", "no"])
    [[0, 1], [1, 0]]
    >>> cross_tabulation([("a", "b"), ("a", "b")], ["a"], ["b"])
    [[2]]
    >>> cross_tabulation([], ["a"], [])
    [[]]
    """
    counts = Counter(pairs)
    return [[counts[row, col] for col in cols] for row in rows]


def rename_columns(row: dict[str, int], names: dict[str, str]) -> dict[str, int]:
    """Return the dictionary `row` with its keys replaced as `names` says (old name to new name).
    Keys not mentioned there stay; the order is kept.

    Rename the fields of `row`: a key that occurs in the dictionary `names` becomes the value
    found there, all other keys are unchanged.

    返回按 `names`（旧名到新名）替换键之后的字典 `row`，未提到的键不变，顺序保持。

    给 `row` 的字段改名：键若出现在字典 `names` 中就换成对应的新名字，其余键原样保留。

    >>> rename_columns({"qty": 2, "id": 7}, {"qty": "quantity"})
    {'quantity': 2, 'id': 7}
    >>> rename_columns({"a": 1}, {"b": "c"})
    {'a': 1}
    """
    return {names.get(key, key): value for key, value in row.items()}


def rename_columns_2(row: dict[str, int], names: dict[str, str]) -> dict[str, int]:
    renamed = {}
    for key, value in row.items():
        if key in names:
            key = names[key]
        renamed[key] = value
    return renamed


def split_train_test(items: list[str], every: int) -> tuple[list[str], list[str]]:
    """Put each `every`-th of `items` (the first at position `every`, counted from 1) in a second
    list and the others in a first one; return both as a tuple.

    Divide the list `items` into training and test data: items number `every`, 2 * `every`, ... go
    to the test part. The result is (training, test), both in the original order.

    把 `items` 中每第 `every` 个元素（从 1 数起）放入第二个列表，其余放入第一个，返回两者的元组。

    将列表 `items` 划分为训练与测试数据：序号为 `every`、2 * `every`……的进测试集，返回（训练，测试），保持原顺序。

    >>> split_train_test(["a", "b", "c", "d", "e"], 2)
    (['a', 'c', 'e'], ['b', 'd'])
    >>> split_train_test(["a", "b"], 3)
    (['a', 'b'], [])
    """
    train = [item for number, item in enumerate(items, 1) if number % every]
    return train, items[every - 1 :: every]
