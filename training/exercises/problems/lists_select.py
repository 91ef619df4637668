"""Lists: choosing elements by value, by place and by what surrounds them."""

import itertools
from collections import Counter, deque


def last_day_above(temperatures: list[float], limit: float) -> int:
    """Return the index of the last value in `temperatures` that is greater than `limit`, or -1 if
    there is no such value.

    You are given one temperature per day in `temperatures`. Tell on which day (counted from 0) it
    was warmer than `limit` for the last time; -1 means it never was.

    返回 `temperatures` 中最后一个大于 `limit` 的值的下标，不存在则返回 -1。

    `temperatures` 记录了每天的气温，求最后一次高于 `limit` 的是第几天（从 0 数起），从未高于则为
    -1。

    >>> last_day_above([21.5, 30.0, 28.1, 19.0], 25.0)
    2
    >>> last_day_above([10.0, 12.0], 25.0)
    -1
    >>> last_day_above([25.0], 25.0)
    -1
    """
    for day in range(len(temperatures) - 1, -1, -1):
        if temperatures[day] > limit:
            return day
    return -1


def last_day_above_2(temperatures: list[float], limit: float) -> int:
    return max((day for day, value in enumerate(temperatures) if value > limit), default=-1)


def every_nth_from_end(items: list[int], n: int) -> list[int]:
    """Return every `n`-th element of `items` counting from the end: the last one, the one `n`
    places before it, and so on.

    Walk through `items` backwards in steps of `n`, beginning with the last element, and return the
    elements met in that order.

    返回从末尾开始每隔 `n` 个位置取一个的元素：先是 `items` 的最后一个，再是它前面第 `n`
    个，依此类推。

    从后往前遍历 `items`，步长为 `n`，从最后一个元素开始，按经过的顺序返回取到的元素。

    >>> every_nth_from_end([1, 2, 3, 4, 5, 6, 7], 3)
    [7, 4, 1]
    >>> every_nth_from_end([1, 2], 5)
    [2]
    >>> every_nth_from_end([], 2)
    []
    """
    return items[::-n]


def every_nth_from_end_2(items: list[int], n: int) -> list[int]:
    picked = []
    index = len(items) - 1
    while index >= 0:
        picked.append(items[index])
        index -= n
    return picked


def middle_part(numbers: list[int]) -> list[int]:
    """Return a list with the middle element of `numbers`, or with the two middle elements if the
    length is even; for an empty list return an empty list.

    Take what stands in the centre of `numbers`: one element when the length is odd, two when it is
    even. Do not sort anything.

    返回 `numbers`
    正中间的元素组成的列表：长度为奇数时一个元素，为偶数时两个元素，空列表返回空列表。

    取出 `numbers` 最中间的部分（奇数长度取一个，偶数长度取两个），不做排序，以列表形式返回。

    >>> middle_part([9, 2, 7])
    [2]
    >>> middle_part([1, 2, 3, 4])
    [2, 3]
    >>> middle_part([])
    []
    """
    size = len(numbers)
    if size == 0:
        return []
    return numbers[(size - 1) // 2:size // 2 + 1]


def drop_extremes(marks: list[int]) -> list[int]:
    """Return `marks` without one lowest and one highest mark, the others in their order. The first
    of several equal ones is dropped; lists of fewer than three marks give an empty list.

    A jury throws away the lowest and the highest of its `marks` (only the first occurrence of
    each). Return the marks that remain, order unchanged, or [] if there were less than three.

    去掉 `marks`
    中一个最低分和一个最高分（有重复时只去掉最先出现的），其余保持原顺序返回；不足三个时返回空列表。

    评委打分 `marks` 要各去掉一个最高分和最低分，返回剩下的分数，顺序不变。少于三个分数返回 []。

    >>> drop_extremes([7, 9, 5, 8])
    [7, 8]
    >>> drop_extremes([6, 6, 6, 6])
    [6, 6]
    >>> drop_extremes([5, 1, 5, 1])
    [5, 1]
    >>> drop_extremes([3, 4])
    []
    """
    if len(marks) < 3:
        return []
    rest = list(marks)
    rest.remove(min(marks))
    rest.remove(max(marks))
    return rest


def outside_range(readings: list[int], low: int, high: int) -> list[int]:
    """Return the values in `readings` that are smaller than `low` or greater than `high`, in
    their original order.

    A sensor should stay between `low` and `high`, both included. Select from `readings` all values
    that break this rule.

    返回 `readings` 中小于 `low` 或大于 `high` 的值，保持原有顺序。

    传感器的正常范围是 `low` 到 `high`（含两端），请从 `readings` 中挑出所有超出范围的读数。

    >>> outside_range([5, 12, 8, -1, 10], 5, 10)
    [12, -1]
    >>> outside_range([6, 7], 5, 10)
    []
    """
    return [value for value in readings if not low <= value <= high]


def outside_range_2(readings: list[int], low: int, high: int) -> list[int]:
    alarms = []
    for value in readings:
        if value < low or value > high:
            alarms.append(value)
    return alarms


def overdrawn_months(balances: list[int]) -> list[int]:
    """Return the numbers of the months, counted from 1, in which the balance in `balances` was
    negative.

    The list `balances` holds the account balance at the end of each month. List the 1-based places
    of all values below zero.

    返回 `balances` 中余额为负的月份序号（从 1 开始计数）。

    给定每个月末的账户余额 `balances`，列出所有小于零的值所在的位置，位置从 1 数起。

    >>> overdrawn_months([100, -20, 0, -5])
    [2, 4]
    >>> overdrawn_months([1, 2])
    []
    >>> overdrawn_months([-1])
    [1]
    """
    return [month for month, balance in enumerate(balances, start=1) if balance < 0]


def take_until_zero(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` that come before the first zero; if there is no zero,
    return all of them.

    Zero marks the end of the data in `numbers`. Give back a list of what stands in front of that
    mark, or a copy of the whole list when the mark is missing.

    返回 `numbers` 中第一个 0 之前的所有元素；如果没有 0，则返回全部元素。

    在 `numbers` 里 0
    表示数据结束，编写一个函数，返回结束标记之前的数据；没有标记就返回整个列表的副本。

    >>> take_until_zero([4, -2, 7, 0, 9, 0])
    [4, -2, 7]
    >>> take_until_zero([0, 1])
    []
    >>> take_until_zero([3, 3])
    [3, 3]
    """
    return list(itertools.takewhile(lambda number: number != 0, numbers))


def take_until_zero_2(numbers: list[int]) -> list[int]:
    if 0 in numbers:
        return numbers[:numbers.index(0)]
    return numbers[:]


def skip_comments_at_top(lines: list[str]) -> list[str]:
    """Return `lines` without the comment lines at the very beginning, that is without the leading
    lines that start with '#'. Later comments stay.

    A file often opens with a block of lines starting with '#'. Given its `lines`, leave out that
    opening block only and return the rest.

    去掉 `lines` 开头连续的以 '#' 起始的注释行并返回其余各行，后面出现的注释保留。

    给定一个文件的各行 `lines`，跳过文件头部以 '#'
    开始的那一段注释，返回剩下的行（中间的注释不动）。

    >>> skip_comments_at_top(['# v1', '# me', 'x = 1', '# end'])
    ['x = 1', '# end']
    >>> skip_comments_at_top(['a', '# b'])
    ['a', '# b']
    >>> skip_comments_at_top(['#'])
    []
    """
    start = 0
    while start < len(lines) and lines[start].startswith("#"):
        start += 1
    return lines[start:]


def skip_comments_at_top_2(lines: list[str]) -> list[str]:
    return list(itertools.dropwhile(lambda line: line.startswith("#"), lines))


def same_first_and_last(words: list[str]) -> list[str]:
    """Return those of `words` that begin and end with the same letter, ignoring case; empty words
    are left out.

    Select from `words` every non-empty word whose first and last letter agree when upper and lower
    case are not distinguished. Keep the order.

    返回 `words` 中首字母与末字母相同（忽略大小写）的单词，空串不算。

    从 `words` 里筛选出首尾字母一致的非空单词，比较时不区分大小写，顺序保持不变。

    >>> same_first_and_last(['Anna', 'bob', 'tree', ''])
    ['Anna', 'bob']
    >>> same_first_and_last(['x', 'ab'])
    ['x']
    """
    return [word for word in words if word and word[0].lower() == word[-1].lower()]


def repeat_positions(items: list[int]) -> list[int]:
    """Return the indices in `items` at which a value stands that has already occurred before.

    Go through `items` from left to right and note every index whose element was seen earlier in
    the list. Return these indices in ascending order.

    返回 `items` 中所有“此前已经出现过的值”所在的下标，按升序排列。

    从左到右扫描 `items`，如果某个元素在前面出现过，就记下它的下标，最后返回这些下标。

    >>> repeat_positions([3, 1, 3, 3, 1])
    [2, 3, 4]
    >>> repeat_positions([1, 2])
    []
    >>> repeat_positions([])
    []
    """
    seen = set()
    positions = []
    for index, item in enumerate(items):
        if item in seen:
            positions.append(index)
        seen.add(item)
    return positions


def repeat_positions_2(items: list[int]) -> list[int]:
    return [index for index, item in enumerate(items) if item in items[:index]]


def nth_even_number(numbers: list[int], n: int) -> int | None:
    """Return the `n`-th even number in `numbers`, counting from 1, or None if there are not that
    many.

    Which is even number number `n` in the list `numbers`? The first one has `n` equal to 1; answer
    None when the list has too few even numbers.

    返回 `numbers` 中的第 `n` 个偶数（从 1 数起），偶数不够时返回 None。

    给定整数列表 `numbers`，求按出现顺序的第 `n` 个偶数，`n` 从 1 开始；如果不存在则返回 None。

    >>> nth_even_number([5, 2, 8, 7, 4], 2)
    8
    >>> nth_even_number([0, 1], 1)
    0
    >>> nth_even_number([1, 3], 1)
    """
    for number in numbers:
        if number % 2 == 0:
            n -= 1
            if n == 0:
                return number
    return None


def nth_even_number_2(numbers: list[int], n: int) -> int | None:
    evens = [number for number in numbers if number % 2 == 0]
    return evens[n - 1] if len(evens) >= n else None


def kth_distinct(words: list[str], k: int) -> str:
    """Return the `k`-th distinct word of `words` in order of first appearance, counting from 1, or
    an empty string if there are fewer distinct words.

    Reading `words` from the start and ignoring those already met, find the word that comes as
    number `k` (the first is number 1). If there is none, the result is ''.

    按首次出现的顺序，返回 `words` 中第 `k` 个互不相同的单词（从 1 数起），不足 `k`
    个则返回空字符串。

    依次读取 `words`，重复出现的单词忽略不计，求读到的第 `k` 个新单词，没有则返回 ''。

    >>> kth_distinct(['a', 'b', 'a', 'c'], 3)
    'c'
    >>> kth_distinct(['x', 'x'], 1)
    'x'
    >>> kth_distinct(['x', 'x'], 2)
    ''
    """
    distinct = list(dict.fromkeys(words))
    if k > len(distinct):
        return ""
    return distinct[k - 1]


def keep_last_copies(items: list[int]) -> list[int]:
    """Return `items` without duplicates, keeping of equal elements only the last one, in the order
    of those last places.

    Remove repetitions from `items` so that each value survives at the place of its last occurrence.

    对 `items` 去重，相同的元素只保留最后一次出现的那个，并保持这些位置的先后顺序。

    返回 `items` 去重后的列表：每个值留在它最后出现的位置上，前面的重复全部删除。

    >>> keep_last_copies([1, 2, 1, 3, 2])
    [1, 3, 2]
    >>> keep_last_copies([5, 5, 5])
    [5]
    >>> keep_last_copies([])
    []
    """
    return [item for index, item in enumerate(items) if item not in items[index + 1:]]


def keep_last_copies_2(items: list[int]) -> list[int]:
    seen = set()
    kept = []
    for item in reversed(items):
        if item not in seen:
            seen.add(item)
            kept.append(item)
    return kept[::-1]


def occurring_times(votes: list[str], times: int) -> list[str]:
    """Return the distinct names that occur exactly `times` times in `votes`, in order of first
    appearance.

    Count how often each name stands in `votes` and list, once each and in the order in which they
    first show up, the names whose count equals `times`.

    返回在 `votes` 中恰好出现 `times` 次的名字，每个只列一次，按首次出现的顺序排列。

    统计 `votes` 里每个名字的票数，找出票数正好等于 `times` 的名字，顺序与它们第一次出现的顺序一致。

    >>> occurring_times(['Li', 'Wu', 'Li', 'He', 'Wu'], 2)
    ['Li', 'Wu']
    >>> occurring_times(['Li', 'Wu', 'Li'], 1)
    ['Wu']
    >>> occurring_times([], 1)
    []
    """
    return [name for name, count in Counter(votes).items() if count == times]


def occurring_times_2(votes: list[str], times: int) -> list[str]:
    chosen = []
    for name in votes:
        if name not in chosen and votes.count(name) == times:
            chosen.append(name)
    return chosen


def unique_names(names: list[str]) -> list[str]:
    """Return `names` without repetitions, where names that differ only in case are the same; the
    first spelling is kept.

    Two entries of `names` count as equal if they agree after lower-casing. Return the list with
    only the first of equal entries, spelled as it was.

    对 `names` 去重，仅大小写不同的名字视为相同，保留最先出现的写法。

    给定 `names`，忽略大小写去除重复项，每组相同的名字只留下第一个（拼写不变），其余顺序不变。

    >>> unique_names(['Tom', 'tom', 'Ann', 'TOM', 'ann'])
    ['Tom', 'Ann']
    >>> unique_names(['b', 'a'])
    ['b', 'a']
    >>> unique_names([])
    []
    """
    seen = set()
    result = []
    for name in names:
        key = name.lower()
        if key not in seen:
            seen.add(key)
            result.append(name)
    return result


def unique_names_2(names: list[str]) -> list[str]:
    spelling = {}
    for name in names:
        spelling.setdefault(name.lower(), name)
    return list(spelling.values())


def between_markers(tokens: list[str], begin: str, end: str) -> list[str]:
    """Return the tokens that stand between the first `begin` in `tokens` and the next `end` after
    it, without the two; an empty list if either is missing.

    In the list `tokens`, look for `begin`, then for the nearest `end` to the right of it, and
    return everything in between. If one of the markers cannot be found, return [].

    返回 `tokens` 中第一个 `begin` 与其后最近的 `end`
    之间的元素（不含两端），缺少任何一个则返回空列表。

    在 `tokens` 里先找到 `begin`，再向右找最近的 `end`，返回夹在两者中间的部分；找不到标记时返回
    []。

    >>> between_markers(['a', '<', 'b', 'c', '>', 'd', '>'], '<', '>')
    ['b', 'c']
    >>> between_markers(['>', '<', 'x'], '<', '>')
    []
    >>> between_markers(['<', '>'], '<', '>')
    []
    """
    if begin not in tokens:
        return []
    start = tokens.index(begin) + 1
    if end not in tokens[start:]:
        return []
    return tokens[start:tokens.index(end, start)]


def without_places(items: list[str], places: list[int]) -> list[str]:
    """Return `items` without the elements at the indices listed in `places`. Negative indices
    count from the end; indices outside the list have no effect.

    Delete several elements at once: `places` holds the indices in `items` to leave out, where -1
    is the last element and so on. Indices that do not exist are ignored.

    返回删除 `places` 中各下标处元素之后的 `items`；负下标从末尾数起，越界的下标忽略。

    一次删除多个元素：`places` 给出要从 `items` 中去掉的下标，-1
    表示最后一个，不存在的下标不起作用。

    >>> without_places(['a', 'b', 'c', 'd'], [0, -1])
    ['b', 'c']
    >>> without_places(['a', 'b'], [1, 1, 9])
    ['a']
    >>> without_places([], [0])
    []
    """
    size = len(items)
    skipped = {place + size if place < 0 else place for place in places}
    return [item for index, item in enumerate(items) if index not in skipped]


def pick_valid(values: list[int], indices: list[int]) -> list[int]:
    """Return the elements of `values` at the given `indices`, in the order of `indices`; indices
    that are negative or too large are skipped.

    For each number in `indices` that is a proper place from 0 to the length of `values` minus 1,
    take the element standing there. An index may occur twice.

    按 `indices` 的顺序返回 `values` 中对应位置的元素，负的或过大的下标跳过。

    对 `indices` 中每个合法下标（0 到 `values`
    长度减一），取出该位置的元素；下标可以重复，非法的忽略。

    >>> pick_valid([10, 20, 30], [2, 0, 5])
    [30, 10]
    >>> pick_valid([10, 20], [1, 1, -1])
    [20, 20]
    >>> pick_valid([], [0])
    []
    """
    return [values[index] for index in indices if 0 <= index < len(values)]


def pick_valid_2(values: list[int], indices: list[int]) -> list[int]:
    picked = []
    for index in indices:
        if index < 0 or index >= len(values):
            continue
        picked.append(values[index])
    return picked


def circular_slice(items: list[int], start: int, count: int) -> list[int]:
    """Return `count` elements of `items` beginning at index `start`, continuing at the front when
    the end is reached; an empty `items` gives an empty list.

    Imagine the elements of `items` on a ring. Begin at index `start`, walk forward and collect
    `count` elements, which may mean several rounds. Nothing can be collected from an empty ring.

    从下标 `start` 开始取 `items` 的 `count` 个元素，到末尾后从头继续；`items` 为空时返回空列表。

    把 `items` 看成一个环，从 `start` 处向后走，收集 `count` 个元素（可能绕好几圈），空环返回 []。

    >>> circular_slice([1, 2, 3, 4], 2, 3)
    [3, 4, 1]
    >>> circular_slice([1, 2], 0, 5)
    [1, 2, 1, 2, 1]
    >>> circular_slice([], 0, 3)
    []
    """
    if not items:
        return []
    return [items[(start + step) % len(items)] for step in range(count)]


def valley_places(heights: list[int]) -> list[int]:
    """Return the indices of all valleys in `heights`: elements that are smaller than both of their
    neighbours. The first and the last element are never valleys.

    Given a list of altitudes `heights` along a path, find each inner place that lies strictly lower
    than the place before it and the place after it.

    返回 `heights` 中所有“谷底”的下标，谷底是指严格小于左右两个相邻元素的元素，首尾元素不算。

    给定沿途的海拔 `heights`，找出所有比前一点和后一点都低的内部点，返回它们的下标列表。

    >>> valley_places([5, 2, 6, 6, 1, 3])
    [1, 4]
    >>> valley_places([1, 2, 3])
    []
    >>> valley_places([4])
    []
    """
    return [
        index
        for index in range(1, len(heights) - 1)
        if heights[index - 1] > heights[index] < heights[index + 1]
    ]


def valley_places_2(heights: list[int]) -> list[int]:
    places = []
    for index, (left, here, right) in enumerate(zip(heights, heights[1:], heights[2:]), 1):
        if here < left and here < right:
            places.append(index)
    return places


def every_other_word(sentence: str) -> str:
    """Return the first, third, fifth, ... word of `sentence`, joined by single spaces.

    Split `sentence` at whitespace, drop every second word and join the rest with one space.

    返回 `sentence` 中第 1、3、5……个单词，用单个空格连接。

    把 `sentence` 按空白分词，隔一个丢弃一个（保留第一个），剩下的用一个空格拼起来返回。

    >>> every_other_word('we really do very like tea')
    'we do like'
    >>> every_other_word('  one  ')
    'one'
    >>> every_other_word('')
    ''
    """
    return " ".join(sentence.split()[::2])


def record_highs(results: list[int]) -> list[int]:
    """Return the elements of `results` that are greater than every element before them; the first
    element always belongs to them.

    An athlete's `results` are given in order of time. List the results that were a new personal
    best when they were achieved (strictly better than all earlier ones).

    返回 `results` 中大于它前面所有元素的那些元素，第一个元素总是算在内。

    `results`
    按时间顺序记录了一名运动员的成绩，列出当时刷新个人最好成绩（严格高于此前所有成绩）的那些成绩。

    >>> record_highs([5, 3, 7, 7, 9, 1])
    [5, 7, 9]
    >>> record_highs([-4, -6])
    [-4]
    >>> record_highs([])
    []
    """
    records = []
    for result in results:
        if not records or result > records[-1]:
            records.append(result)
    return records


def seen_from_right(buildings: list[int]) -> list[int]:
    """Return the heights of the buildings that can be seen from the right end of the row
    `buildings`, nearest first. A building hides all those behind it that are not taller.

    Someone stands to the right of a row of houses with heights `buildings` and looks left. Which
    heights are visible, from the nearest to the farthest? Equal ones behind are hidden.

    从一排楼房 `buildings` 的右端向左看，返回能看到的楼高，由近及远；后面不比前面高的楼会被挡住。

    给定从左到右的楼高
    `buildings`，观察者站在最右侧朝左看，只有严格高于右边所有楼的才看得见，由近及远返回这些高度。

    >>> seen_from_right([8, 3, 6, 6, 2])
    [2, 6, 8]
    >>> seen_from_right([1, 2, 3])
    [3]
    >>> seen_from_right([])
    []
    """
    visible = []
    tallest = None
    for height in reversed(buildings):
        if tallest is None or height > tallest:
            visible.append(height)
            tallest = height
    return visible


def seen_from_right_2(buildings: list[int]) -> list[int]:
    visible = []
    for index in range(len(buildings) - 1, -1, -1):
        if all(buildings[index] > other for other in buildings[index + 1:]):
            visible.append(buildings[index])
    return visible


def places_of_longest(words: list[str]) -> list[int]:
    """Return the indices of all words in `words` that have the greatest length.

    Find out how long the longest of `words` is and list every index at which a word of that length
    stands; an empty list has no such index.

    返回 `words` 中所有最长单词的下标。

    给定单词列表 `words`，找出最大长度，并列出所有达到该长度的单词的位置，空列表返回 []。

    >>> places_of_longest(['tea', 'milk', 'egg', 'rice'])
    [1, 3]
    >>> places_of_longest(['', ''])
    [0, 1]
    >>> places_of_longest([])
    []
    """
    longest = max(map(len, words), default=0)
    return [index for index, word in enumerate(words) if len(word) == longest]


def nearest_price(prices: list[int], budget: int) -> int | None:
    """Return the element of `prices` that is nearest to `budget`; of two equally near prices take
    the lower one. For an empty list return None.

    A customer wants to spend about `budget`. Which of `prices` comes closest, above or below? On a
    tie the cheaper one wins, and without prices the answer is None.

    返回 `prices` 中与 `budget` 最接近的价格；一样近时取较低的，列表为空返回 None。

    顾客打算花 `budget` 元左右，从 `prices`
    中选出与之相差最小的价格（可高可低），差值相同选便宜的，没有价格则返回 None。

    >>> nearest_price([10, 25, 40], 30)
    25
    >>> nearest_price([14, 10], 12)
    10
    >>> nearest_price([], 5)
    """
    return min(prices, key=lambda price: (abs(price - budget), price), default=None)


def nearest_price_2(prices: list[int], budget: int) -> int | None:
    best = None
    for price in sorted(prices):
        if best is None or abs(price - budget) < abs(best - budget):
            best = price
    return best


def skip_after_negative(numbers: list[int]) -> list[int]:
    """Return `numbers` without the elements that directly follow a negative number; negative
    numbers themselves stay unless they follow another one.

    Keep an element of `numbers` only if it is the first one or the element just before it (in the
    original list) is not negative.

    返回去掉“紧跟在负数后面的元素”之后的 `numbers`；负数本身保留，除非它也跟在负数后面。

    `numbers`
    中的元素只有在它是第一个，或者原列表中它的前一个元素不是负数时才保留，返回保留下来的列表。

    >>> skip_after_negative([1, -2, 3, 4, -5])
    [1, -2, 4, -5]
    >>> skip_after_negative([-1, -1, -1, 2])
    [-1]
    >>> skip_after_negative([])
    []
    """
    kept = numbers[:1]
    for previous, number in zip(numbers, numbers[1:]):
        if previous >= 0:
            kept.append(number)
    return kept


def present_students(students: list[str], present: list[bool]) -> list[str]:
    """Return those of `students` for whom the entry at the same place in `present` is True. Both
    lists are equally long.

    The lists `students` and `present` belong together place by place; select the names marked True.

    返回 `students` 中在 `present` 的同一位置上为 True 的名字，两个列表等长。

    `students` 是学生名单，`present` 是对应的到场标记，筛选出所有到场的学生。

    >>> present_students(['Ann', 'Bo', 'Cy'], [True, False, True])
    ['Ann', 'Cy']
    >>> present_students(['Bo'], [False])
    []
    >>> present_students([], [])
    []
    """
    return [name for name, here in zip(students, present) if here]


def present_students_2(students: list[str], present: list[bool]) -> list[str]:
    return list(itertools.compress(students, present))


def page_of(rows: list[str], page: int, size: int) -> list[str]:
    """Return page number `page` of `rows`, with `size` rows to a page. Pages count from 1; a page
    that does not exist (also 0 or less) is empty.

    For a paged table, return the rows that belong on the given `page` when each page shows `size`
    of the `rows`. The first page is 1, the last may be shorter, pages out of range give [].

    返回 `rows` 按每页 `size` 行分页后的第 `page` 页，页码从 1 开始，不存在的页（包括 0
    和负数）返回空列表。

    实现分页：`rows` 为全部数据，每页 `size` 条，取第 `page` 页（从 1
    数起）。最后一页可以不满，页码越界返回 []。

    >>> page_of(['a', 'b', 'c', 'd', 'e'], 2, 2)
    ['c', 'd']
    >>> page_of(['a', 'b', 'c'], 2, 2)
    ['c']
    >>> page_of(['a', 'b', 'c'], 0, 2)
    []
    >>> page_of(['a'], 4, 10)
    []
    """
    if page < 1:
        return []
    start = (page - 1) * size
    return rows[start:start + size]


def last_entries(log: list[str], n: int) -> list[str]:
    """Return the last `n` entries of `log`; all of them if there are fewer, none if `n` is 0.

    Write a function that gives the tail of the list `log`, at most `n` entries long. Take care that
    0 means an empty result.

    返回 `log` 的最后 `n` 条记录，不足时全部返回，`n` 为 0 时返回空列表。

    取列表 `log` 的尾部，最多 `n` 条；注意 `n` 等于 0 时结果应为空。

    >>> last_entries(['a', 'b', 'c'], 2)
    ['b', 'c']
    >>> last_entries(['a', 'b'], 0)
    []
    >>> last_entries(['a'], 5)
    ['a']
    """
    return log[-n:] if n > 0 else []


def last_entries_2(log: list[str], n: int) -> list[str]:
    return list(deque(log, maxlen=n))


def longer_than_previous(words: list[str]) -> list[str]:
    """Return the words in `words` that are longer than the word immediately before them; the first
    word is never included.

    Compare each of `words` with its left neighbour and select it if it has more characters.

    返回 `words` 中比紧挨着的前一个单词更长的单词，第一个单词不包括在内。

    将 `words` 中的每个单词与左边的单词比较，字符数更多的就选出来，按原顺序返回。

    >>> longer_than_previous(['a', 'bcd', 'ef', 'ghi'])
    ['bcd', 'ghi']
    >>> longer_than_previous(['same', 'size'])
    []
    >>> longer_than_previous([])
    []
    """
    return [word for before, word in zip(words, words[1:]) if len(word) > len(before)]


def sample_evenly(points: list[int], k: int) -> list[int]:
    """Return `k` elements of `points` at even distances: element number i (from 0) is taken from
    index i * (len - 1) // (`k` - 1). `k` is at least 2; lists not longer than `k` come back whole.

    Thin out `points` to `k` elements (2 or more) that include the first and the last; the i-th is
    the one at index i * (len - 1) // (`k` - 1), rounded down. Short lists are copied unchanged.

    从 `points` 中等距取 `k` 个元素（`k` 至少为 2），第 i 个（从 0 数）取自下标 i * (len - 1) //
    (`k` - 1)；长度不超过 `k` 时返回整个列表。

    对 `points` 做均匀抽样，保留首尾共 `k` 个点，`k` >= 2，下标按 i * (len - 1) // (`k` - 1)
    向下取整；点数不多于 `k` 则原样返回。

    >>> sample_evenly([0, 1, 2, 3, 4, 5, 6], 3)
    [0, 3, 6]
    >>> sample_evenly([10, 11, 12, 13, 14, 15], 4)
    [10, 11, 13, 15]
    >>> sample_evenly([1, 2], 5)
    [1, 2]
    """
    if len(points) <= k:
        return list(points)
    last = len(points) - 1
    return [points[i * last // (k - 1)] for i in range(k)]


def suppress_repeats(events: list[str], window: int) -> list[str]:
    """Return `events` without those that equal one of the last `window` events already kept.

    Filter a stream of `events`: an event passes unless the same text is among the most recent
    `window` events that passed. Return the events that pass, in order.

    过滤 `events`：如果某个事件与最近保留下来的 `window` 个事件之一相同，就丢弃它，返回保留的事件。

    给定事件流 `events`，只有当最近通过的 `window`
    个事件里没有相同内容时，该事件才通过，按顺序返回通过的事件。

    >>> suppress_repeats(['a', 'a', 'b', 'a', 'c', 'a'], 2)
    ['a', 'b', 'c', 'a']
    >>> suppress_repeats(['x', 'x', 'y', 'x'], 1)
    ['x', 'y', 'x']
    >>> suppress_repeats([], 3)
    []
    """
    recent = deque(maxlen=window)
    passed = []
    for event in events:
        if event not in recent:
            passed.append(event)
            recent.append(event)
    return passed


def second_occurrence(letters: str, target: str) -> int:
    """Return the index at which the character `target` occurs in `letters` for the second time, or
    -1 if it occurs less than twice.

    For a given string `letters`, find the place of the second `target`. If there is only one or
    none, return -1.

    返回字符 `target` 在 `letters` 中第二次出现的下标，出现不足两次则返回 -1。

    在字符串 `letters` 里查找第二个 `target` 的位置，只出现一次或没有出现时返回 -1。

    >>> second_occurrence('banana', 'a')
    3
    >>> second_occurrence('banana', 'b')
    -1
    >>> second_occurrence('', 'x')
    -1
    """
    return letters.find(target, letters.find(target) + 1) if target in letters else -1


def second_occurrence_2(letters: str, target: str) -> int:
    found = 0
    for index, letter in enumerate(letters):
        if letter == target:
            found += 1
            if found == 2:
                return index
    return -1


def last_in_circle(players: list[str], step: int) -> str:
    """Return the player who remains when, starting with the first of `players` and going round in
    a circle, every `step`-th player leaves until one is left. `players` is not empty.

    The non-empty list `players` sits in a circle. Counting starts at the first player; whoever gets
    the number `step` leaves and counting goes on with the next. Who is the last one?

    `players`（非空）围成一圈，从第一个人开始报数，数到 `step`
    的人出局，从下一个人重新报数，返回最后剩下的人。

    约瑟夫问题：给定非空名单 `players` 和间隔 `step`，每数到第 `step`
    个人就淘汰，循环进行，求最后的幸存者。

    >>> last_in_circle(['a', 'b', 'c', 'd', 'e'], 2)
    'c'
    >>> last_in_circle(['a', 'b', 'c'], 1)
    'c'
    >>> last_in_circle(['solo'], 7)
    'solo'
    """
    circle = deque(players)
    while len(circle) > 1:
        circle.rotate(-(step - 1))
        circle.popleft()
    return circle[0]


def last_in_circle_2(players: list[str], step: int) -> str:
    remaining = list(players)
    index = 0
    while len(remaining) > 1:
        index = (index + step - 1) % len(remaining)
        del remaining[index]
    return remaining[0]


def numbers_among(tokens: list[str]) -> list[int]:
    """Return, as integers, those of `tokens` that are whole numbers: digits with or without a
    minus sign in front.

    Some of the strings in `tokens` are written numbers like '12' or '-7', the others are
    something else. Convert the numbers to int and leave out the rest.

    返回 `tokens` 中表示整数的字符串（数字，前面可以有一个负号）转换成的整数列表。

    `tokens` 里有些字符串是 '12'、'-7' 这样的整数，其余不是，请挑出整数并转成 int，其他的忽略。

    >>> numbers_among(['12', 'x', '-7', '3.5', '-'])
    [12, -7]
    >>> numbers_among(['--1', '007'])
    [7]
    >>> numbers_among([])
    []
    """
    return [int(token) for token in tokens if token.removeprefix("-").isdecimal()]


def longest_even_stretch(numbers: list[int]) -> list[int]:
    """Return the longest stretch of consecutive elements in `numbers` that are all even; of equally
    long ones the first. If nothing is even, return an empty list.

    You are given the integers `numbers`. Find the longest contiguous part without any odd number
    (the leftmost on a tie) and return it as a list, which may be empty.

    返回 `numbers` 中最长的一段连续偶数；长度相同取最靠前的一段，没有偶数则返回空列表。

    给定整数列表
    `numbers`，找出不含奇数的最长连续子段，若有多个取最左边的，以列表形式返回，可能为空。

    >>> longest_even_stretch([2, 4, 1, 6, 8, 0, 3])
    [6, 8, 0]
    >>> longest_even_stretch([2, 1, 4])
    [2]
    >>> longest_even_stretch([1, 3])
    []
    """
    best = []
    current = []
    for number in numbers:
        if number % 2 == 0:
            current.append(number)
            if len(current) > len(best):
                best = current[:]
        else:
            current = []
    return best


def longest_even_stretch_2(numbers: list[int]) -> list[int]:
    runs = [list(run) for odd, run in itertools.groupby(numbers, lambda n: n % 2) if not odd]
    return max(runs, key=len, default=[])
