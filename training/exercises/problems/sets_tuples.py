"""Sets and tuples: what lists share, sorting by fields, pairs, intervals and points."""

import itertools
import math
from collections import Counter, defaultdict


def all_tags(posts: list[list[str]]) -> list[str]:
    """Return the alphabetical list of all the tags used in `posts`, one list of tags for each post;
    tags are taken in lower case and each is listed once.

    Every element of `posts` is the list of tags of one article. Collect the tags of all articles,
    ignoring the case of letters, and return them in lower case, sorted and without repetitions.

    `posts` 的每个元素是一篇文章的标签列表，返回用到的全部标签，统一转成小写，去重并按字母序排列。

    把 `posts` 中各列表的标签合并成一个有序列表返回，不区分大小写（结果用小写），不重复。

    >>> all_tags([['Sea', 'sun'], ['SUN', 'art']])
    ['art', 'sea', 'sun']
    >>> all_tags([['b', 'B'], []])
    ['b']
    >>> all_tags([])
    []
    """
    return sorted({tag.lower() for tags in posts for tag in tags})


def all_tags_2(posts: list[list[str]]) -> list[str]:
    found = set()
    for tags in posts:
        found.update(map(str.lower, tags))
    return sorted(found)


def liked_by_several(groups: list[list[str]], k: int) -> list[str]:
    """Return, sorted, the strings that are in at least `k` of the lists in `groups`; several
    occurrences in the same list count once.

    Everybody has named some favourites, and `groups` has one list for each person. Which favourites
    were named by `k` or more people? Somebody who names a thing twice is still one person.

    返回至少出现在 `groups` 中 `k` 个列表里的字符串，排序后返回；同一个列表中多次出现只算一次。

    `groups` 的每个列表是一个人的爱好，求至少 `k`
    个人共有的爱好，按字母序排列，一个人重复填写只计一次。

    >>> liked_by_several([['tea', 'jam'], ['jam'], ['jam', 'tea', 'egg']], 2)
    ['jam', 'tea']
    >>> liked_by_several([['a', 'a'], ['b']], 2)
    []
    >>> liked_by_several([], 1)
    []
    """
    counts = Counter(name for group in groups for name in set(group))
    return sorted(name for name, count in counts.items() if count >= k)


def not_yet_answered(invited: list[str], answers: list[str]) -> list[str]:
    """Return the names in `invited` from which no answer has come, in alphabetical order and
    without repetitions; `answers` holds the names of those who have answered.

    Who is on the list `invited` but not on the list `answers`? Return each such name once, sorted.

    返回在 `invited` 中但不在 `answers` 中的名字，去重并按字母序排列。

    给定受邀名单 `invited` 和已回复名单 `answers`，求还没有回复的人，每人只列一次，结果排序。

    >>> not_yet_answered(['Zoe', 'Al', 'Kim'], ['Kim'])
    ['Al', 'Zoe']
    >>> not_yet_answered(['Al'], ['Al', 'Bo'])
    []
    >>> not_yet_answered(['Di', 'Di'], [])
    ['Di']
    """
    return sorted(set(invited) - set(answers))


def not_yet_answered_2(invited: list[str], answers: list[str]) -> list[str]:
    waiting = []
    for name in invited:
        if name not in answers and name not in waiting:
            waiting.append(name)
    waiting.sort()
    return waiting


def in_just_one_list(lists: list[list[int]]) -> list[int]:
    """Return the ascending list of the numbers that occur in exactly one of the `lists`, no matter
    how often they occur there.

    Find the numbers that only one of the given `lists` contains. A number repeated within the same
    list still belongs to one list only. List each of them once, from the smallest to the largest.

    返回只在 `lists` 的某一个列表中出现过的数，升序排列；在同一个列表里重复出现不影响。

    给定若干个整数列表 `lists`，求恰好属于其中一个列表的所有值，每个值只列一次，从小到大。

    >>> in_just_one_list([[1, 2, 3], [3, 4], [2, 3]])
    [1, 4]
    >>> in_just_one_list([[5, 5], []])
    [5]
    >>> in_just_one_list([[1], [1]])
    []
    """
    once, again = set(), set()
    for numbers in lists:
        again |= once & set(numbers)
        once |= set(numbers)
    return sorted(once - again)


def in_just_one_list_2(lists: list[list[int]]) -> list[int]:
    counts = Counter(number for numbers in lists for number in set(numbers))
    return sorted(number for number in counts if counts[number] == 1)


def may_apply(skills: list[str], needed: list[str], tolerated: int) -> bool:
    """Check whether at most `tolerated` of the different strings in `needed` are absent from
    `skills`.

    An applicant has the `skills` listed, and a job asks for those in `needed`. Return True if the
    number of different skills the applicant lacks is not greater than `tolerated`, and False
    otherwise.

    判断 `needed` 中不在 `skills` 里的项（去重后）是否不超过 `tolerated` 个。

    给定掌握的技能 `skills`、要求的技能 `needed` 和允许缺少的个数
    `tolerated`，返回缺少的技能种数是否在允许范围内。

    >>> may_apply(['sql', 'git'], ['git', 'go'], 1)
    True
    >>> may_apply(['git'], ['git', 'c', 'go'], 1)
    False
    >>> may_apply([], [], 0)
    True
    >>> may_apply([], ['c', 'c'], 1)
    True
    """
    return len(set(needed) - set(skills)) <= tolerated


def may_apply_2(skills: list[str], needed: list[str], tolerated: int) -> bool:
    missing = []
    for skill in needed:
        if skill not in skills and skill not in missing:
            missing.append(skill)
    return len(missing) <= tolerated


def jaccard_index(a: list[str], b: list[str]) -> float:
    """Return the number of different strings that `a` and `b` share, divided by the number of
    different strings in both together, rounded to two decimals. Two empty lists have similarity
    1.0.

    How similar are the word lists `a` and `b`? Divide the size of the intersection by the size of
    the union, ignoring repetitions, and round the quotient to 2 decimal places. If both are empty
    return 1.0.

    返回 `a` 与 `b` 的杰卡德相似度：去重后交集大小除以并集大小，保留两位小数，两者都为空时返回 1.0。

    给定两个字符串列表 `a` 和
    `b`，先去重，再求公共元素个数与全部元素个数之比，四舍五入到两位小数；都是空列表则为 1.0。

    >>> jaccard_index(['red', 'blue'], ['blue', 'pink'])
    0.33
    >>> jaccard_index(['x'], ['x', 'x'])
    1.0
    >>> jaccard_index([], [])
    1.0
    """
    one, other = set(a), set(b)
    if not one and not other:
        return 1.0
    return round(len(one & other) / len(one | other), 2)


def unused_seats(taken: list[int], capacity: int) -> list[int]:
    """Return in ascending order the seat numbers from 1 to `capacity` that are not in `taken`.

    A hall has seats numbered 1 to `capacity`, and `taken` lists the reserved ones in any order.
    Which are still free? Return them from the smallest to the largest.

    座位编号为 1 到 `capacity`，`taken` 为已被占用的编号，返回空闲座位号，升序排列。

    返回 1 至 `capacity` 之间没有出现在 `taken` 中的所有整数，从小到大。

    >>> unused_seats([4, 2], 5)
    [1, 3, 5]
    >>> unused_seats([1, 2], 2)
    []
    >>> unused_seats([], 3)
    [1, 2, 3]
    """
    reserved = set(taken)
    return [seat for seat in range(1, capacity + 1) if seat not in reserved]


def unused_seats_2(taken: list[int], capacity: int) -> list[int]:
    return sorted(set(range(1, capacity + 1)).difference(taken))


def different_sums(a: list[int], b: list[int]) -> list[int]:
    """Return in ascending order all the different sums of one number from `a` and one number from
    `b`.

    Pick a number from `a` and a number from `b` and add them up. What totals are possible? List
    each once, from the smallest to the largest.

    从 `a` 和 `b` 中各取一个数相加，返回所有可能的不同的和，升序排列。

    求集合 {x + y}，其中 x 取自 `a`、y 取自 `b`，去重后从小到大返回；任一列表为空则返回空列表。

    >>> different_sums([1, 2], [10, 11])
    [11, 12, 13]
    >>> different_sums([0, 5], [0, 5])
    [0, 5, 10]
    >>> different_sums([1], [])
    []
    """
    return sorted({x + y for x in a for y in b})


def different_sums_2(a: list[int], b: list[int]) -> list[int]:
    totals = set()
    for x, y in itertools.product(a, b):
        totals.add(x + y)
    return sorted(totals)


def team_gets_along(edges: list[tuple[int, int]], team: list[int]) -> bool:
    """Check whether no pair in `edges` connects two members of `team`.

    `edges` lists pairs of people who cannot stand each other. Return True if `team` contains at
    most one person of each pair, so that there is peace, and False otherwise.

    判断 `team` 中是否没有任何两个成员出现在 `edges` 的同一对里。

    `edges` 是互相不和的人的编号对，返回 `team` 里是否不存在这样的一对（即每对至多有一人在队中）。

    >>> team_gets_along([(1, 2), (3, 4)], [1, 3, 5])
    True
    >>> team_gets_along([(1, 2), (3, 4)], [4, 2, 3])
    False
    >>> team_gets_along([], [1, 2])
    True
    """
    members = set(team)
    return not any(one in members and other in members for one, other in edges)


def eldest_first(people: list[tuple[str, int]]) -> list[str]:
    """Return the names in `people`, pairs of a name and an age, from the oldest to the youngest;
    people of the same age are in alphabetical order.

    Sort `people` by age, greatest first, and by name among those of equal age, and list their names
    only. Each entry is (name, age).

    `people` 由 (姓名, 年龄) 组成，按年龄从大到小返回姓名，同岁的按字母序。

    对 `people` 排序：年龄大的在前，年龄相同时名字小的在前，只返回名字列表。

    >>> eldest_first([('Tom', 30), ('Eva', 41), ('Bob', 30)])
    ['Eva', 'Bob', 'Tom']
    >>> eldest_first([('Al', 1)])
    ['Al']
    >>> eldest_first([])
    []
    """
    in_order = sorted(people, key=lambda person: (-person[1], person[0]))
    return [name for name, _ in in_order]


def eldest_first_2(people: list[tuple[str, int]]) -> list[str]:
    by_name = sorted(people)
    by_name.sort(key=lambda person: person[1], reverse=True)
    return [person[0] for person in by_name]


def sorted_hand(cards: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return `cards`, pairs of a suit and a rank, sorted by suit in the order clubs, diamonds,
    hearts, spades and by rank, highest first, within a suit.

    Arrange a hand of `cards`. Each card is (suit, rank), where the suit is 'clubs', 'diamonds',
    'hearts' or 'spades'; suits come in this order, and cards of one suit from high to low.

    把 `cards` 中的牌 (花色, 点数) 排序：花色依次为
    'clubs'、'diamonds'、'hearts'、'spades'，同花色点数大的在前。

    整理手牌 `cards`：先按花色（梅花 'clubs'、方块 'diamonds'、红心 'hearts'、黑桃
    'spades'），再按点数从大到小，返回新列表。

    >>> sorted_hand([('spades', 3), ('clubs', 9), ('clubs', 12)])
    [('clubs', 12), ('clubs', 9), ('spades', 3)]
    >>> sorted_hand([('hearts', 2), ('diamonds', 14)])
    [('diamonds', 14), ('hearts', 2)]
    >>> sorted_hand([])
    []
    """
    suits = ('clubs', 'diamonds', 'hearts', 'spades')
    return sorted(cards, key=lambda card: (suits.index(card[0]), -card[1]))


def address_lines(people: list[tuple[str, str, str]]) -> list[str]:
    """Return a line like 'Ada Byron, London' for each (last name, first name, town) in `people`,
    keeping their order.

    `people` are triples of a last name, a first name and a town. Write for each of them the first
    name, a space, the last name, a comma and a space, and the town.

    `people` 的每项为 (姓, 名, 城市)，返回形如 '名 姓, 城市' 的字符串列表，顺序不变。

    把三元组列表 `people`（姓、名、城市）转换成 'Ada Byron, London' 这种格式的字符串列表。

    >>> address_lines([('Byron', 'Ada', 'London')])
    ['Ada Byron, London']
    >>> address_lines([('Li', 'Bo', 'Xian'), ('Ek', 'Ulf', 'Umea')])
    ['Bo Li, Xian', 'Ulf Ek, Umea']
    >>> address_lines([])
    []
    """
    return [f'{first} {last}, {town}' for last, first, town in people]


def exchanged(pairs: list[tuple[str, int]]) -> list[tuple[int, str]]:
    """Return `pairs` with the two members of each tuple exchanged.

    For every (a, b) in the list `pairs`, put (b, a) into the result, in the same order.

    返回把 `pairs` 中每个二元组的两个元素互换后的列表。

    将列表 `pairs` 里的每个 (a, b) 变成 (b, a)，顺序保持不变。

    >>> exchanged([('a', 1), ('b', 2)])
    [(1, 'a'), (2, 'b')]
    >>> exchanged([])
    []
    """
    return [(second, first) for first, second in pairs]


def exchanged_2(pairs: list[tuple[str, int]]) -> list[tuple[int, str]]:
    return [pair[::-1] for pair in pairs]


def names_and_scores(results: list[tuple[str, int]]) -> tuple[list[str], list[int]]:
    """Return two lists, packed in a tuple: the first members and the second members of the pairs in
    `results`.

    Separate the (name, score) pairs in `results` into a list of the names and a list of the scores,
    both in the original order. Without pairs, both lists are empty.

    将 `results` 中的 (名字, 分数) 拆成两个列表，以元组形式返回：名字列表和分数列表。

    把二元组列表 `results` 解压为两个列表（顺序不变）并返回，没有元素时返回两个空列表。

    >>> names_and_scores([('Ann', 5), ('Bo', 3)])
    (['Ann', 'Bo'], [5, 3])
    >>> names_and_scores([])
    ([], [])
    """
    names = [name for name, _ in results]
    scores = [score for _, score in results]
    return names, scores


def names_and_scores_2(results: list[tuple[str, int]]) -> tuple[list[str], list[int]]:
    names, scores = [], []
    for name, score in results:
        names.append(name)
        scores.append(score)
    return names, scores


def grade_average(values: list[float], weights: list[int]) -> float:
    """Return the mean of `values` in which each counts as often as the number in the same place of
    `weights` says, rounded to two decimals; if the weights sum up to zero return 0.0.

    Given grades in `values` and their credits in `weights` (equally long lists), multiply them in
    pairs, add up the products, and divide by the sum of the credits. Round to 2 places; with a
    total weight of 0 the result is 0.0.

    返回 `values` 按 `weights` 加权的平均值，保留两位小数，权重之和为 0 时返回 0.0。

    给定等长的成绩列表 `values` 和学分列表
    `weights`，求加权平均分，四舍五入到两位小数；总学分为零则返回 0.0。

    >>> grade_average([80.0, 95.0], [1, 2])
    90.0
    >>> grade_average([1.0, 2.0], [2, 1])
    1.33
    >>> grade_average([], [])
    0.0
    """
    total_weight = sum(weights)
    if total_weight == 0:
        return 0.0
    products = (value * weight for value, weight in zip(values, weights))
    return round(sum(products) / total_weight, 2)


def round_table_pairs(guests: list[str]) -> list[tuple[str, str]]:
    """Return who sits next to whom at a round table: for each of the `guests`, who sit in this
    order, the pair of the guest and the next one, the last being followed by the first. Fewer than
    two guests make no pairs.

    List all pairs of neighbours in `guests` as tuples, treating the list as a circle, so that the
    last element is paired with the first. With less than two elements return an empty list.

    `guests`
    依次围坐一圈，返回每位客人与下一位组成的元组列表，最后一位与第一位相邻，不足两人时返回空列表。

    把列表 `guests` 看成环，返回所有相邻元素对（末尾元素与第一个元素配对）；少于两个元素则没有配对。

    >>> round_table_pairs(['Al', 'Bo', 'Cy'])
    [('Al', 'Bo'), ('Bo', 'Cy'), ('Cy', 'Al')]
    >>> round_table_pairs(['x', 'y'])
    [('x', 'y'), ('y', 'x')]
    >>> round_table_pairs(['x'])
    []
    """
    if len(guests) < 2:
        return []
    return list(zip(guests, guests[1:] + guests[:1]))


def round_table_pairs_2(guests: list[str]) -> list[tuple[str, str]]:
    pairs = []
    for index in range(len(guests)):
        following = (index + 1) % len(guests)
        if following != index:
            pairs.append((guests[index], guests[following]))
    return pairs


def all_handshakes(names: list[str]) -> list[tuple[str, str]]:
    """Return every pair of two different people in `names` once, as tuples in which the one who
    comes earlier in the list is first.

    Everybody in `names` shakes hands with everybody else. List the handshakes: all tuples of an
    element and a later one, ordered by the first and then by the second position.

    返回 `names` 中任意两人组成的所有配对，每对只出现一次，靠前的人写在前面。

    列出 `names` 里所有人两两握手的组合（元组列表），按第一个人的位置、再按第二个人的位置排列。

    >>> all_handshakes(['Al', 'Bo', 'Cy'])
    [('Al', 'Bo'), ('Al', 'Cy'), ('Bo', 'Cy')]
    >>> all_handshakes(['Al'])
    []
    """
    return list(itertools.combinations(names, 2))


def all_handshakes_2(names: list[str]) -> list[tuple[str, str]]:
    return [(name, other) for i, name in enumerate(names) for other in names[i + 1:]]


def common_interval(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int] | None:
    """Return the interval that the closed intervals `a` and `b` (pairs of start and end) have in
    common, or None if they do not meet. It may be a single point.

    Two people are free during `a` and `b`, each a tuple (start, end) whose ends belong to it. When
    are both free? Return that span as a tuple, or None if there is no such time.

    返回闭区间 `a` 与 `b` 的交集 (起点, 终点)，没有公共点时返回 None，交集可以只是一个点。

    给定两个用 (开始, 结束) 表示的闭区间 `a`、`b`，求它们重叠的部分；不相交则返回 None。

    >>> common_interval((1, 6), (4, 9))
    (4, 6)
    >>> common_interval((1, 3), (3, 5))
    (3, 3)
    >>> common_interval((1, 2), (5, 7))
    """
    start = max(a[0], b[0])
    end = min(a[1], b[1])
    return (start, end) if start <= end else None


def covered_length(spans: list[tuple[int, int]]) -> int:
    """Return how much of the number line is covered by at least one of the `spans`, given as
    (start, end) with start not after end. Parts covered several times count once.

    Given strips of paint `spans` on a line, each from a start to an end, compute the total length
    that is painted. The strips may overlap and come in any order.

    返回 `spans` 中所有线段 (起点, 终点) 覆盖的总长度，重叠的部分只算一次。

    数轴上有若干区间 `spans`（起点不大于终点，顺序任意），求它们的并集的长度。

    >>> covered_length([(0, 4), (2, 6), (10, 11)])
    7
    >>> covered_length([(1, 9), (3, 5)])
    8
    >>> covered_length([])
    0
    """
    total = 0
    reached = -math.inf
    for start, end in sorted(spans):
        if end > reached:
            total += end - max(start, reached)
            reached = end
    return total


def covered_length_2(spans: list[tuple[int, int]]) -> int:
    units = set()
    for start, end in spans:
        units.update(range(start, end))
    return len(units)


def free_slots(busy: list[tuple[int, int]], opening: int, closing: int) -> list[tuple[int, int]]:
    """Return the gaps between the appointments in `busy` during the day from `opening` to
    `closing`, as (start, end) tuples. The appointments are sorted, do not overlap and lie within
    the day.

    The day goes from `opening` to `closing`, and `busy` lists the (start, end) times already taken,
    in order and without overlaps. Return the remaining times in the same form; gaps of length zero
    are left out.

    一天从 `opening` 到 `closing`，`busy` 是按时间排好、互不重叠的预约 (开始,
    结束)，返回空闲的时间段列表。

    给定营业时间 `opening`、`closing` 和已有预约
    `busy`（有序、不重叠、都在营业时间内），求所有空档，长度为 0 的空档不算。

    >>> free_slots([(9, 10), (12, 14)], 8, 18)
    [(8, 9), (10, 12), (14, 18)]
    >>> free_slots([(8, 10), (10, 12)], 8, 12)
    []
    >>> free_slots([], 1, 5)
    [(1, 5)]
    """
    slots = []
    free_from = opening
    for start, end in busy:
        if start > free_from:
            slots.append((free_from, start))
        free_from = end
    if closing > free_from:
        slots.append((free_from, closing))
    return slots


def free_slots_2(busy: list[tuple[int, int]], opening: int, closing: int) -> list[tuple[int, int]]:
    starts = [opening] + [end for _, end in busy]
    ends = [start for start, _ in busy] + [closing]
    return [(start, end) for start, end in zip(starts, ends) if start < end]


def most_at_once(stays: list[tuple[int, int]]) -> int:
    """Return the greatest number of guests present at the same time, given their `stays` as
    (arrival, departure). Who leaves at a certain time no longer meets those who arrive then.

    Each guest is there from arrival up to, but not including, departure; `stays` lists these pairs.
    How many guests are there at the fullest moment? No stays mean 0.

    `stays` 为每位客人的 (到达, 离开) 时间，返回同时在场人数的最大值，离开时刻不算在场。

    给定若干左闭右开的区间 `stays`，求同一时刻最多有多少个区间重叠，没有区间时为 0。

    >>> most_at_once([(1, 5), (2, 4), (4, 6)])
    2
    >>> most_at_once([(1, 9), (2, 8), (3, 7)])
    3
    >>> most_at_once([])
    0
    """
    changes = []
    for arrival, departure in stays:
        changes += [(arrival, 1), (departure, -1)]
    present = most = 0
    for _, change in sorted(changes):
        present += change
        most = max(most, present)
    return most


def most_at_once_2(stays: list[tuple[int, int]]) -> int:
    return max(
        (sum(start <= moment < end for start, end in stays) for moment, _ in stays),
        default=0,
    )


def with_hole(interval: tuple[int, int], hole: tuple[int, int]) -> list[tuple[int, int]]:
    """Return what is left of `interval` when `hole` is cut out of it: a list of zero, one or two
    (start, end) tuples. Both are half-open, that is, without their end.

    Remove the half-open range `hole` from the half-open range `interval`. The result lists the
    non-empty remains from left to right; if `hole` lies elsewhere, the whole interval remains.

    从左闭右开区间 `interval` 中挖去区间 `hole`，返回剩余部分的列表（零到两个区间，从左到右）。

    求区间差：`interval` 减去 `hole`（都是左闭右开的 (起点,
    终点)），返回非空的剩余区间；二者不相交时原区间完整保留。

    >>> with_hole((0, 10), (3, 5))
    [(0, 3), (5, 10)]
    >>> with_hole((0, 10), (8, 20))
    [(0, 8)]
    >>> with_hole((2, 4), (0, 9))
    []
    >>> with_hole((0, 4), (6, 7))
    [(0, 4)]
    """
    start, end = interval
    before = (start, min(end, hole[0]))
    after = (max(start, hole[1]), end)
    return [part for part in (before, after) if part[0] < part[1]]


def runs_of_days(days: list[int]) -> list[tuple[int, int]]:
    """Return the days in `days` as ranges: tuples (first, last) of each unbroken run of consecutive
    numbers, in ascending order. The list may be unsorted and contain repetitions.

    Summarise the integers in `days` by intervals. Numbers that follow each other without a gap form
    one tuple of the smallest and the largest; a lone number n becomes (n, n).

    把 `days` 中的整数归并成连续区间，返回 (首, 尾) 元组的升序列表，单独的数 n 写成 (n,
    n)，输入可以无序、可以重复。

    给定整数列表 `days`，求其中由连续整数组成的各段，每段用最小值和最大值的元组表示，从小到大排列。

    >>> runs_of_days([1, 2, 3, 7, 9, 8])
    [(1, 3), (7, 9)]
    >>> runs_of_days([5, 5, 3])
    [(3, 3), (5, 5)]
    >>> runs_of_days([])
    []
    """
    runs = []
    for day in sorted(set(days)):
        if runs and runs[-1][1] == day - 1:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def runs_of_days_2(days: list[int]) -> list[tuple[int, int]]:
    distinct = set(days)
    firsts = sorted(day for day in distinct if day - 1 not in distinct)
    lasts = sorted(day for day in distinct if day + 1 not in distinct)
    return list(zip(firsts, lasts))


def in_rectangle(point: tuple[int, int], a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Check whether `point` lies within the axis-parallel rectangle that has `a` and `b` as
    opposite corners; the edge belongs to it. The corners may be given in any order.

    Return True if `point` (x, y) is inside, or on the border of, the rectangle spanned by the
    points `a` and `b`, whichever of its diagonals they are the ends of.

    判断 `point` 是否在以 `a`、`b`
    为对角顶点、边平行于坐标轴的矩形内，边界也算，两个顶点的先后不限。

    返回点 `point` 是否位于由对角点 `a` 和 `b` 确定的矩形之中（包括边上）。

    >>> in_rectangle((2, 2), (0, 0), (4, 3))
    True
    >>> in_rectangle((5, 1), (4, 3), (0, 0))
    False
    >>> in_rectangle((0, 3), (4, 0), (0, 3))
    True
    """
    x, y = point
    return min(a[0], b[0]) <= x <= max(a[0], b[0]) and min(a[1], b[1]) <= y <= max(a[1], b[1])


def in_rectangle_2(point: tuple[int, int], a: tuple[int, int], b: tuple[int, int]) -> bool:
    for value, one, other in zip(point, a, b):
        low, high = sorted((one, other))
        if not low <= value <= high:
            return False
    return True


def taxi_distance(start: tuple[int, int], goal: tuple[int, int]) -> int:
    """Return how many blocks a taxi must drive from `start` to `goal` in a city whose streets form
    a grid: the horizontal plus the vertical distance of the two points.

    Compute the Manhattan distance between the points `start` and `goal`, each an (x, y) tuple.

    返回点 `start` 与 `goal` 的曼哈顿距离，即横坐标之差与纵坐标之差的绝对值之和。

    城市街道呈网格状，求出租车从 `start` 开到 `goal`（均为 (x, y)）至少要经过多少个街区。

    >>> taxi_distance((1, 2), (4, 0))
    5
    >>> taxi_distance((3, 3), (3, 3))
    0
    >>> taxi_distance((-1, 0), (1, 0))
    2
    """
    return abs(start[0] - goal[0]) + abs(start[1] - goal[1])


def taxi_distance_2(start: tuple[int, int], goal: tuple[int, int]) -> int:
    return sum(abs(one - other) for one, other in zip(start, goal))


def nearest_shop(home: tuple[int, int], shops: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the point in `shops` with the smallest straight-line distance from `home`, the first
    such one if there are several, or None if the list is empty.

    Which of the `shops` is closest to `home`? All are (x, y) tuples, and distances are measured as
    the crow flies. Take the earlier shop in case of a tie; if there are no shops, return None.

    返回 `shops` 中离 `home` 直线距离最近的点，并列时取靠前的，列表为空则返回 None。

    给定住址 `home` 和商店坐标
    `shops`，求最近的商店（欧几里得距离）；距离相同取先出现的，没有商店返回 None。

    >>> nearest_shop((0, 0), [(3, 4), (2, 2), (0, 6)])
    (2, 2)
    >>> nearest_shop((1, 1), [(1, 2), (2, 1)])
    (1, 2)
    >>> nearest_shop((0, 0), [])
    """
    return min(shops, key=lambda shop: math.dist(home, shop), default=None)


def nearest_shop_2(home: tuple[int, int], shops: list[tuple[int, int]]) -> tuple[int, int] | None:
    nearest = None
    least = None
    for x, y in shops:
        square = (x - home[0]) ** 2 + (y - home[1]) ** 2
        if least is None or square < least:
            nearest, least = (x, y), square
    return nearest


def bounding_box(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Return the smallest axis-parallel rectangle that contains all the `points` (at least one), as
    a tuple (left, bottom, right, top).

    For a non-empty list `points` of (x, y) tuples, find the least x, the least y, the greatest x
    and the greatest y, and return the four numbers in this order.

    返回包含所有 `points`（至少一个点）的最小矩形，以 (最小 x, 最小 y, 最大 x, 最大 y) 表示。

    给定非空点列表 `points`，求边与坐标轴平行的外接矩形，返回元组 (左, 下, 右, 上)。

    >>> bounding_box([(1, 5), (4, 2), (3, 3)])
    (1, 2, 4, 5)
    >>> bounding_box([(0, -1)])
    (0, -1, 0, -1)
    """
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def bounding_box_2(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    left, bottom = right, top = points[0]
    for x, y in points[1:]:
        left, right = min(left, x), max(right, x)
        bottom, top = min(bottom, y), max(top, y)
    return left, bottom, right, top


def trail_length(stops: list[tuple[int, int]]) -> float:
    """Return the length of the way that leads straight from each point of `stops` to the next one,
    rounded to two decimals. Fewer than two points make 0.0.

    A hiker walks in straight lines through the (x, y) points in `stops`, in this order. How long is
    the trail? Round the result to 2 places; it is always a float.

    返回依次经过 `stops` 中各点的折线长度，保留两位小数，少于两个点时为 0.0。

    给定路径上的点 `stops`，求相邻两点直线距离的总和，结果为浮点数，四舍五入到两位小数。

    >>> trail_length([(0, 0), (3, 4), (3, 5)])
    6.0
    >>> trail_length([(0, 0), (1, 1)])
    1.41
    >>> trail_length([(7, 7)])
    0.0
    """
    total = 0.0
    for here, there in zip(stops, stops[1:]):
        total += math.dist(here, there)
    return round(total, 2)


def on_one_line(p: tuple[int, int], q: tuple[int, int], r: tuple[int, int]) -> bool:
    """Check whether the three points `p`, `q` and `r` lie on one straight line. If two of them
    coincide, they always do.

    Return True if a straight line passes through all of `p`, `q` and `r`, given as (x, y) tuples of
    integers, and False if they form a triangle.

    判断三个点 `p`、`q`、`r` 是否共线，有重合的点时也算共线。

    给定整数坐标的三点 `p`、`q`、`r`，返回它们是否在同一条直线上。

    >>> on_one_line((0, 0), (1, 2), (3, 6))
    True
    >>> on_one_line((0, 0), (1, 0), (0, 1))
    False
    >>> on_one_line((2, 2), (2, 2), (5, 0))
    True
    """
    across = (q[0] - p[0]) * (r[1] - p[1])
    return across == (q[1] - p[1]) * (r[0] - p[0])


def turned_about_origin(point: tuple[int, int], quarter_turns: int) -> tuple[int, int]:
    """Return where `point` comes to when the plane is turned about the origin by `quarter_turns`
    times 90 degrees counterclockwise; a negative number turns clockwise.

    Rotate the (x, y) tuple `point` around (0, 0). One quarter turn takes (x, y) to (-y, x), and
    `quarter_turns` of them are made, in the opposite direction if the number is negative.

    将点 `point` 绕原点逆时针旋转 `quarter_turns` 个 90 度，返回新坐标，负数表示顺时针。

    逆时针转 90 度会把 (x, y) 变成 (-y, x)；求 `point` 旋转 `quarter_turns`
    次之后的位置，次数为负则反方向旋转。

    >>> turned_about_origin((2, 1), 1)
    (-1, 2)
    >>> turned_about_origin((2, 1), -1)
    (1, -2)
    >>> turned_about_origin((2, 1), 6)
    (-2, -1)
    """
    x, y = point
    for _ in range(quarter_turns % 4):
        x, y = -y, x
    return x, y


def shoelace_area(corners: list[tuple[int, int]]) -> float:
    """Return the area of the polygon whose `corners` are given in order, as (x, y) tuples; less
    than three corners have no area (0.0).

    Compute the area of a simple polygon by the shoelace formula: half the absolute value of the sum
    of x1·y2 - x2·y1 over all sides. The list `corners` goes round the polygon in either direction.

    给定多边形依次排列的顶点 `corners`（(x, y) 元组），返回其面积，不足三个顶点时为 0.0。

    用鞋带公式求简单多边形的面积：对每条边累加 x1·y2 - x2·y1，取绝对值的一半。顶点列表 `corners`
    顺时针或逆时针均可。

    >>> shoelace_area([(0, 0), (4, 0), (4, 3)])
    6.0
    >>> shoelace_area([(0, 0), (0, 2), (2, 2), (2, 0)])
    4.0
    >>> shoelace_area([(1, 1), (5, 5)])
    0.0
    """
    doubled = 0
    for index, (x, y) in enumerate(corners):
        previous_x, previous_y = corners[index - 1]
        doubled += previous_x * y - x * previous_y
    return abs(doubled) / 2


def shoelace_area_2(corners: list[tuple[int, int]]) -> float:
    sides = zip(corners, corners[1:] + corners[:1])
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in sides)) / 2


def ranked_with_ties(results: list[tuple[str, int]]) -> list[tuple[int, str]]:
    """Return the ranking for `results`, which are (name, points) pairs: tuples of place and name,
    most points first. Equal points share a place, after which places are skipped (1, 2, 2, 4); they
    are ordered by name.

    Given the pairs (name, points) in `results`, list everybody as (place, name). A place is one
    more than the number of people with more points; the list goes by place and then by name.

    `results` 为 (姓名, 得分)，返回 (名次, 姓名) 列表，得分高者在前，同分同名次并占位（如
    1、2、2、4），同名次按姓名排序。

    根据成绩 `results` 生成排名：名次等于得分更高的人数加一，结果按名次、再按名字排列，每项是 (名次,
    名字)。

    >>> ranked_with_ties([('Al', 5), ('Cy', 9), ('Bo', 5), ('Di', 1)])
    [(1, 'Cy'), (2, 'Al'), (2, 'Bo'), (4, 'Di')]
    >>> ranked_with_ties([('x', 0), ('a', 0)])
    [(1, 'a'), (1, 'x')]
    >>> ranked_with_ties([])
    []
    """
    ranking = []
    place = 0
    last_points = None
    in_order = sorted(results, key=lambda result: (-result[1], result[0]))
    for position, (name, points) in enumerate(in_order, start=1):
        if points != last_points:
            place, last_points = position, points
        ranking.append((place, name))
    return ranking


def ranked_with_ties_2(results: list[tuple[str, int]]) -> list[tuple[int, str]]:
    points = [result[1] for result in results]
    return sorted((1 + sum(other > own for other in points), name) for name, own in results)


def with_item_at(items: tuple[int, ...], index: int, value: int) -> tuple[int, ...]:
    """Return a tuple like `items` but with `value` at position `index`, which counts from 0 and is
    within range.

    Tuples cannot be changed; so make a new one out of `items` in which the element number `index`
    (from 0, a valid one) is replaced by `value`.

    返回把元组 `items` 中下标为 `index` 的元素换成 `value` 后的新元组，下标有效且非负。

    元组不可修改，请构造一个新元组：除第 `index` 个位置（从 0 开始，保证存在）为 `value` 外，其余与
    `items` 相同。

    >>> with_item_at((1, 2, 3), 1, 9)
    (1, 9, 3)
    >>> with_item_at((5,), 0, 0)
    (0,)
    """
    return items[:index] + (value,) + items[index + 1:]


def with_item_at_2(items: tuple[int, ...], index: int, value: int) -> tuple[int, ...]:
    changed = list(items)
    changed[index] = value
    return tuple(changed)


def stopwatch_parts(duration: int) -> tuple[int, int, int]:
    """Return the `duration`, a non-negative number of seconds, as a tuple (hours, minutes, seconds)
    where minutes and seconds are below 60.

    Break up `duration` seconds into whole hours, whole minutes of the rest, and the seconds that
    remain.

    把非负秒数 `duration` 换算成 (时, 分, 秒) 元组，分和秒都小于 60。

    给定以秒为单位的时长 `duration`，返回由小时数、剩余分钟数和剩余秒数组成的元组。

    >>> stopwatch_parts(3725)
    (1, 2, 5)
    >>> stopwatch_parts(59)
    (0, 0, 59)
    >>> stopwatch_parts(90000)
    (25, 0, 0)
    """
    minutes, seconds = divmod(duration, 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, seconds


def stopwatch_parts_2(duration: int) -> tuple[int, int, int]:
    hours = duration // 3600
    return hours, (duration - 3600 * hours) // 60, duration % 60


def mutual_follows(follows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the pairs of people who follow each other. `follows` has a tuple (a, b) when a follows
    b; each pair found is listed once, its names in alphabetical order, and the pairs are sorted.
    Following oneself does not count.

    In the list `follows` of (follower, followed) tuples, find everyone who is followed back: pairs
    for which both directions occur. Give them as a sorted list of tuples with the alphabetically
    smaller name first, ignoring people who follow themselves.

    `follows` 中的 (a, b) 表示 a 关注
    b，返回互相关注的两人组成的元组列表，每对只列一次，名字小的在前，整体排序，自己关注自己不算。

    给定关注关系 `follows`，找出两个方向都存在的配对，以 (字母序较小者, 较大者)
    的元组表示，排序后返回；忽略关注自己的情况。

    >>> mutual_follows([('Bo', 'Al'), ('Al', 'Bo'), ('Al', 'Cy')])
    [('Al', 'Bo')]
    >>> mutual_follows([('Di', 'Di')])
    []
    >>> mutual_follows([])
    []
    """
    known = set(follows)
    return sorted((a, b) for a, b in known if a < b and (b, a) in known)


def is_transitive(relation: list[tuple[int, int]]) -> bool:
    """Check whether `relation`, a list of pairs, is transitive: whenever it contains (a, b) and (b,
    c), it contains (a, c) as well.

    Return False if there are two pairs (a, b) and (b, c) in `relation` for which (a, c) is missing,
    and True if there are none.

    判断关系 `relation`（二元组列表）是否具有传递性：若含有 (a, b) 和 (b, c)，则必含有 (a, c)。

    返回 `relation` 是否为传递关系；只要存在 (a, b)、(b, c) 而没有 (a, c)，就返回 False。

    >>> is_transitive([(1, 2), (2, 3), (1, 3)])
    True
    >>> is_transitive([(1, 2), (2, 1)])
    False
    >>> is_transitive([])
    True
    """
    pairs = set(relation)
    return all((a, d) in pairs for a, b in pairs for c, d in pairs if b == c)


def is_transitive_2(relation: list[tuple[int, int]]) -> bool:
    successors = defaultdict(set)
    for a, b in relation:
        successors[a].add(b)
    for a, b in relation:
        if not successors.get(b, set()) <= successors[a]:
            return False
    return True


def favourite_pairing(orders: list[list[str]]) -> tuple[str, str] | None:
    """Return the two articles that are bought together most often, as a tuple in alphabetical
    order. Each list in `orders` is one purchase. Of equally frequent pairs take the alphabetically
    first; if no purchase has two different articles, return None.

    Which two things are in the same order most often? For each list in `orders`, every pair of
    different articles counts once. The smallest tuple wins a tie, names in a tuple are sorted, and
    None means there is no pair.

    `orders`
    的每个列表是一次购买的商品，返回最常被一起购买的两种商品（按字母序的元组）；次数相同取字典序最小的，没有任何组合时返回
    None。

    统计 `orders`
    中每两种不同商品同时出现在一份订单里的次数，返回次数最多的一对，元组内按字母序；并列取最小的元组，不存在则为
    None。

    >>> favourite_pairing([['tea', 'jam'], ['jam', 'egg', 'tea'], ['egg']])
    ('jam', 'tea')
    >>> favourite_pairing([['b', 'a', 'c']])
    ('a', 'b')
    >>> favourite_pairing([['x', 'x'], []])
    """
    counts = Counter()
    for order in orders:
        counts.update(itertools.combinations(sorted(set(order)), 2))
    if not counts:
        return None
    return min(counts, key=lambda pair: (-counts[pair], pair))


def subsets_with_total(numbers: list[int], total: int) -> list[tuple[int, ...]]:
    """Return all subsets of `numbers`, whose elements are different, that add up to `total`, as
    ascending tuples; the smaller subsets come first, and those of equal size are in ascending
    order.

    Choose any of the distinct integers in `numbers`. Which choices have the sum `total`? List them
    as sorted tuples, ordered by size and then by content. The empty choice has the sum 0.

    `numbers` 中的数互不相同，返回和为 `total`
    的所有子集，每个用升序元组表示，先按大小、再按内容排列。

    从互异整数 `numbers` 中任取若干个（可以不取，和为 0），求总和等于 `total`
    的全部取法，以升序元组给出，元素少的在前，个数相同按字典序。

    >>> subsets_with_total([4, 1, 3, 5], 8)
    [(3, 5), (1, 3, 4)]
    >>> subsets_with_total([2], 5)
    []
    >>> subsets_with_total([1, -1], 0)
    [(), (-1, 1)]
    """
    ordered = sorted(numbers)
    found = []
    for size in range(len(ordered) + 1):
        for subset in itertools.combinations(ordered, size):
            if sum(subset) == total:
                found.append(subset)
    return found


def subsets_with_total_2(numbers: list[int], total: int) -> list[tuple[int, ...]]:
    subsets = [()]
    for number in sorted(numbers):
        subsets += [subset + (number,) for subset in subsets]
    wanted = [subset for subset in subsets if sum(subset) == total]
    return sorted(wanted, key=lambda subset: (len(subset), subset))


def outfits(shirts: list[str], trousers: list[str], clashing: list[tuple[str, str]]) -> list[str]:
    """Return all the outfits 'shirt+trousers' made of one of the `shirts` and one of the
    `trousers`, except the (shirt, trousers) pairs in `clashing`. The shirts' order comes first,
    then that of the trousers.

    Combine each colour in `shirts` with each one in `trousers` to a string such as 'red+blue'.
    Combinations listed in `clashing` as tuples (shirt, trousers) are not allowed.

    从 `shirts` 和 `trousers` 中各选一件搭配，返回 'shirt+trousers' 形式的全部组合，`clashing` 中的
    (上衣, 裤子) 除外，顺序先按上衣再按裤子。

    列出上衣 `shirts` 与裤子 `trousers` 的所有搭配，写成 'red+blue' 这样的字符串，去掉出现在
    `clashing` 里的组合。

    >>> outfits(['red', 'tan'], ['blue', 'pink'], [('red', 'pink')])
    ['red+blue', 'tan+blue', 'tan+pink']
    >>> outfits(['a'], ['b'], [('a', 'b')])
    []
    >>> outfits([], ['b'], [])
    []
    """
    return [
        f'{shirt}+{pair}'
        for shirt, pair in itertools.product(shirts, trousers)
        if (shirt, pair) not in clashing
    ]


def outfits_2(shirts: list[str], trousers: list[str], clashing: list[tuple[str, str]]) -> list[str]:
    result = []
    for shirt in shirts:
        for pair in trousers:
            if (shirt, pair) not in clashing:
                result.append(shirt + '+' + pair)
    return result


def quadrant_tally(points: list[tuple[int, int]]) -> tuple[int, int, int, int]:
    """Return how many of the `points` lie in the first, second, third and fourth quadrant, as a
    tuple of four numbers. Points on an axis lie in none.

    Count `points`, which are (x, y) tuples, by quadrant: first (x and y positive), second (x
    negative, y positive), third (both negative) and fourth (x positive, y negative). Those with a
    zero are skipped.

    统计 `points` 中分别位于第一、二、三、四象限的点数，返回四元组，坐标轴上的点不计。

    给定点列表 `points`，返回元组 (第一象限个数, 第二象限个数, 第三象限个数, 第四象限个数)，有坐标为
    0 的点忽略。

    >>> quadrant_tally([(1, 1), (-2, 5), (3, 4), (0, 7)])
    (2, 1, 0, 0)
    >>> quadrant_tally([(-1, -1), (1, -1)])
    (0, 0, 1, 1)
    >>> quadrant_tally([])
    (0, 0, 0, 0)
    """
    counts = [0, 0, 0, 0]
    for x, y in points:
        if x == 0 or y == 0:
            continue
        if y > 0:
            counts[0 if x > 0 else 1] += 1
        else:
            counts[2 if x < 0 else 3] += 1
    return tuple(counts)


def earlier_date(a: tuple[int, int, int], b: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return the earlier of the dates `a` and `b`, which are tuples (day, month, year).

    Two dates are given as (day, month, year) in `a` and `b`. Compare them by year, then month, then
    day, and return the tuple of the one that comes first; equal dates give that date.

    `a` 和 `b` 是 (日, 月, 年) 形式的日期，返回其中较早的一个。

    比较两个日期元组 `a`、`b`（依次为日、月、年），先比年，再比月，再比日，返回更早的那个元组。

    >>> earlier_date((3, 5, 2021), (1, 6, 2021))
    (3, 5, 2021)
    >>> earlier_date((31, 12, 2000), (1, 1, 1999))
    (1, 1, 1999)
    >>> earlier_date((2, 2, 2002), (2, 2, 2002))
    (2, 2, 2002)
    """
    return min(a, b, key=lambda day: day[::-1])


def earlier_date_2(a: tuple[int, int, int], b: tuple[int, int, int]) -> tuple[int, int, int]:
    day, month, year = a
    other_day, other_month, other_year = b
    if (year, month, day) <= (other_year, other_month, other_day):
        return a
    return b


def head_body_tail(line: list[str]) -> tuple[str, list[str], str]:
    """Return the first element of `line`, the list of those in the middle, and the last element, as
    a tuple of three. There are at least two elements.

    Split a queue `line` of two or more people into who is first, the list of those in between
    (perhaps empty), and who is last.

    把至少有两个元素的列表 `line` 拆成三部分返回：第一个元素、中间元素的列表、最后一个元素。

    给定队伍 `line`（不少于两人），返回元组 (队首, 中间的人组成的列表, 队尾)，中间可以为空列表。

    >>> head_body_tail(['a', 'b', 'c', 'd'])
    ('a', ['b', 'c'], 'd')
    >>> head_body_tail(['x', 'y'])
    ('x', [], 'y')
    """
    head, *body, tail = line
    return head, body, tail


def head_body_tail_2(line: list[str]) -> tuple[str, list[str], str]:
    return line[0], line[1:-1], line[-1]


def domino_row_is_proper(dominoes: list[tuple[int, int]]) -> bool:
    """Check whether the `dominoes` form a proper row as they lie: the right number of each, the
    second of the tuple, must equal the left number of the next.

    Return True if in the list `dominoes` of (left, right) tuples every piece continues the one
    before it, without turning any of them; a row of at most one piece is always proper.

    判断 `dominoes` 中的骨牌按当前顺序和方向能否首尾相接，即每张右边的数等于下一张左边的数。

    `dominoes` 由 (左, 右) 元组组成，返回相邻两张是否都能接上（不允许翻转），不超过一张时为 True。

    >>> domino_row_is_proper([(1, 4), (4, 4), (4, 2)])
    True
    >>> domino_row_is_proper([(1, 2), (3, 2)])
    False
    >>> domino_row_is_proper([])
    True
    """
    return all(one[1] == following[0] for one, following in zip(dominoes, dominoes[1:]))


def domino_row_is_proper_2(dominoes: list[tuple[int, int]]) -> bool:
    open_end = None
    for left, right in dominoes:
        if open_end is not None and left != open_end:
            return False
        open_end = right
    return True
