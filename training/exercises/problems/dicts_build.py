"""Dictionaries: counting, grouping, inverting, merging and indexing."""

import itertools
from collections import Counter, defaultdict


def tally_ballots(ballots: list[str]) -> dict[str, int]:
    """Return how many votes each candidate got, given the names written on `ballots`. Names are
    compared in lower case and blank ballots (empty strings) are not counted.

    Count the votes in `ballots`. The keys of the resulting dictionary are lower-case names; an
    empty string is an invalid vote and must be left out.

    统计 `ballots` 中每位候选人的得票数，名字统一转成小写作为键，空字符串视为废票，不计入。

    `ballots` 是选票上写的名字列表，返回“小写名字 → 票数”的字典；空白票（空串）忽略。

    >>> tally_ballots(['Ann', 'bob', 'ANN', ''])
    {'ann': 2, 'bob': 1}
    >>> tally_ballots([''])
    {}
    """
    return dict(Counter(name.lower() for name in ballots if name))


def tally_ballots_2(ballots: list[str]) -> dict[str, int]:
    votes = {}
    for name in ballots:
        if name == '':
            continue
        name = name.lower()
        votes[name] = votes.get(name, 0) + 1
    return votes


def stock_after(movements: list[tuple[str, int]]) -> dict[str, int]:
    """Return the stock that results from `movements`, pairs of an article and a change (positive
    for a delivery, negative for a sale). Articles whose total is zero do not appear.

    Given a list `movements` of (article, change) pairs, add up the changes of each article and
    build a dictionary of the totals, without those that come to 0.

    给定出入库记录 `movements`（每条是“商品名, 变化量”），返回每种商品的库存合计，合计为 0
    的商品不出现在结果中。

    按商品累加 `movements` 中的数量变化，返回商品到总量的字典，并去掉总量恰好为零的商品。

    >>> stock_after([('nail', 50), ('bolt', 20), ('nail', -8)])
    {'nail': 42, 'bolt': 20}
    >>> stock_after([('cap', 3), ('cap', -3)])
    {}
    >>> stock_after([])
    {}
    """
    totals = defaultdict(int)
    for article, change in movements:
        totals[article] += change
    return {article: total for article, total in totals.items() if total != 0}


def group_by_remainder(numbers: list[int], k: int) -> dict[int, list[int]]:
    """Return a dictionary from each remainder that occurs to the elements of `numbers` leaving that
    remainder when divided by `k`, in their original order.

    Sort the integers in `numbers` into groups: those with the same value modulo `k` belong
    together. The result maps each remainder to its group; within a group the order of the list is
    kept.

    把 `numbers` 中的整数按除以 `k` 的余数分组，返回余数到列表的字典，组内保持原来的顺序。

    给定整数列表 `numbers` 和正整数 `k`，返回一个字典：键是出现过的余数，值是除以 `k`
    得到该余数的所有元素（顺序不变）。

    >>> group_by_remainder([1, 2, 3, 4, 5], 3)
    {1: [1, 4], 2: [2, 5], 0: [3]}
    >>> group_by_remainder([10, 20], 10)
    {0: [10, 20]}
    >>> group_by_remainder([], 4)
    {}
    """
    groups = {}
    for number in numbers:
        groups.setdefault(number % k, []).append(number)
    return groups


def group_by_remainder_2(numbers: list[int], k: int) -> dict[int, list[int]]:
    remainders = {number % k for number in numbers}
    return {r: [number for number in numbers if number % k == r] for r in remainders}


def first_seen_at(events: list[str]) -> dict[str, int]:
    """Return a dictionary that tells for every different string in `events` the index at which it
    occurs first.

    For each distinct entry of `events`, record the position (from 0) of its first occurrence. Later
    repetitions change nothing.

    返回一个字典，记录 `events` 中每个不同的字符串第一次出现的下标。

    遍历 `events`，为每个出现过的元素记下首次出现的位置（从 0 开始），之后重复出现时不更新。

    >>> first_seen_at(['open', 'read', 'open', 'close'])
    {'open': 0, 'read': 1, 'close': 3}
    >>> first_seen_at([])
    {}
    """
    seen = {}
    for index, event in enumerate(events):
        if event not in seen:
            seen[event] = index
    return seen


def first_seen_at_2(events: list[str]) -> dict[str, int]:
    return {event: events.index(event) for event in set(events)}


def positions_by_value(values: list[int]) -> dict[int, list[int]]:
    """Return a dictionary which maps each value in `values` to the ascending list of all indices
    where it stands.

    You are given a list `values`. Build an index of it: for every value that occurs, the list of
    its positions, counted from 0.

    为列表 `values` 建立索引：返回每个值到它出现的全部下标（升序列表）的字典。

    给定 `values`，返回一个字典，键为列表中的值，值为该值所在的所有位置（从 0 数起）。

    >>> positions_by_value([5, 7, 5])
    {5: [0, 2], 7: [1]}
    >>> positions_by_value([1, 1, 1])
    {1: [0, 1, 2]}
    >>> positions_by_value([])
    {}
    """
    positions = defaultdict(list)
    for index, value in enumerate(values):
        positions[value].append(index)
    return dict(positions)


def by_final_letter(names: list[str]) -> dict[str, list[str]]:
    """Group `names` by their last letter, taken in lower case, and return the dictionary of the
    groups. Each group is in alphabetical order; empty names are skipped.

    Return a dictionary from final letters (lower case) to the sorted list of those `names` that end
    in that letter. Ignore empty strings.

    按最后一个字母（转为小写）给 `names` 分组，返回分组字典，每组按字母顺序排列，空字符串跳过。

    返回一个字典：键是名字结尾的小写字母，值是 `names`
    中以该字母结尾的名字排好序的列表。空名字不考虑。

    >>> by_final_letter(['Rosa', 'Eva', 'Tim', 'Ada'])
    {'a': ['Ada', 'Eva', 'Rosa'], 'm': ['Tim']}
    >>> by_final_letter(['', 'NO', 'go'])
    {'o': ['NO', 'go']}
    >>> by_final_letter([])
    {}
    """
    groups = {}
    for name in sorted(names):
        if name:
            groups.setdefault(name[-1].lower(), []).append(name)
    return groups


def unique_inverse(codes: dict[str, int]) -> dict[int, str] | None:
    """Return the dictionary that leads from values back to keys, if all values of `codes` are
    different; otherwise return None.

    Turn `codes` around so that its values become keys. This only works when no value is used twice:
    if one is, the answer is None.

    将字典 `codes` 的键和值对调后返回；如果有重复的值而无法一一对应，则返回 None。

    判断 `codes` 的值是否互不相同，是则返回由值到键的反向字典，否则返回 None。

    >>> unique_inverse({'red': 1, 'green': 2})
    {1: 'red', 2: 'green'}
    >>> unique_inverse({'red': 1, 'rouge': 1})
    >>> unique_inverse({})
    {}
    """
    inverse = {code: name for name, code in codes.items()}
    return inverse if len(inverse) == len(codes) else None


def unique_inverse_2(codes: dict[str, int]) -> dict[int, str] | None:
    inverse = {}
    for name, code in codes.items():
        if code in inverse:
            return None
        inverse[code] = name
    return inverse


def merge_records(mine: dict[str, int], yours: dict[str, int]) -> dict[str, int]:
    """Return a dictionary with the keys of both `mine` and `yours`. Where a key is in both, the
    larger of the two values is taken.

    Combine the two high-score tables `mine` and `yours` into a new one: every player of either
    table appears with the best score found for them.

    合并 `mine` 和 `yours` 两个字典，返回新字典；同一个键在两边都有时，取较大的那个值。

    `mine` 与 `yours` 是两份最高分记录，返回合并后的记录，每个名字保留两份中更高的分数，原字典不变。

    >>> merge_records({'li': 5, 'wu': 9}, {'li': 7, 'xu': 1})
    {'li': 7, 'wu': 9, 'xu': 1}
    >>> merge_records({}, {'a': -1})
    {'a': -1}
    >>> merge_records({'a': 2}, {'a': 2})
    {'a': 2}
    """
    merged = dict(mine)
    for key, value in yours.items():
        if key not in merged or value > merged[key]:
            merged[key] = value
    return merged


def merge_records_2(mine: dict[str, int], yours: dict[str, int]) -> dict[str, int]:
    shared = mine.keys() & yours.keys()
    return {**mine, **yours, **{key: max(mine[key], yours[key]) for key in shared}}


def apply_overrides(defaults: dict[str, int], overrides: dict) -> dict[str, int]:
    """Return a copy of `defaults` in which the settings of `overrides` take precedence. An override
    of None means that the default stays, and keys that `defaults` does not know are ignored.

    Compute the settings in effect: start from `defaults` and replace the value of each known key
    that has a value other than None in `overrides`.

    返回在 `defaults` 基础上应用 `overrides` 后的新字典：值为 None 的覆盖项不生效，`defaults`
    中没有的键忽略。

    给定默认配置 `defaults` 与用户配置
    `overrides`，求最终配置。只有默认配置里存在的键才会被覆盖，覆盖值为 None 时保留默认值。

    >>> apply_overrides({'size': 10, 'gap': 2}, {'gap': 5})
    {'size': 10, 'gap': 5}
    >>> apply_overrides({'size': 10}, {'size': None, 'font': 3})
    {'size': 10}
    >>> apply_overrides({'a': 1}, {'a': 0})
    {'a': 0}
    """
    settings = {}
    for key, default in defaults.items():
        chosen = overrides.get(key)
        settings[key] = default if chosen is None else chosen
    return settings


def register_once(rows: list[tuple[int, str]]) -> dict[int, str]:
    """Return a dictionary from id to name made of `rows`, pairs of an id and a name. If an id comes
    up more than once, the first name is kept.

    Read the (id, name) pairs in `rows` one after another and enter them in a dictionary; an id that
    is already there must not be overwritten.

    由“编号, 名字”对组成的列表 `rows` 构造字典，编号重复时保留最先出现的名字。

    依次登记 `rows` 中的 (编号, 名字)，已登记过的编号不再覆盖，返回编号到名字的字典。

    >>> register_once([(7, 'Mia'), (3, 'Leo'), (7, 'Zoe')])
    {7: 'Mia', 3: 'Leo'}
    >>> register_once([])
    {}
    """
    names = {}
    for number, name in rows:
        names.setdefault(number, name)
    return names


def register_once_2(rows: list[tuple[int, str]]) -> dict[int, str]:
    return dict(reversed(rows))


def pair_up(keys: list[str], values: list[int], fill: int) -> dict[str, int]:
    """Return a dictionary that gives the keys in `keys` the values in `values` in order. Keys for
    which no value is left get `fill`; superfluous values are dropped.

    Make a dictionary out of two lists: `keys` has the keys, `values` the corresponding values. When
    there are fewer values than keys, use `fill` for the rest, and when there are more, ignore
    those.

    把 `keys` 和 `values` 按位置配成字典；值不够时用 `fill` 补足，多余的值丢弃。

    给定键列表 `keys`、值列表 `values` 和默认值 `fill`，返回对应的字典，没有对应值的键取
    `fill`，多出来的值不用。

    >>> pair_up(['x', 'y', 'z'], [1, 2], 0)
    {'x': 1, 'y': 2, 'z': 0}
    >>> pair_up(['x'], [4, 5], 9)
    {'x': 4}
    >>> pair_up([], [1], 0)
    {}
    """
    padded = itertools.chain(values, itertools.repeat(fill))
    return dict(zip(keys, padded))


def pair_up_2(keys: list[str], values: list[int], fill: int) -> dict[str, int]:
    table = {}
    for index, key in enumerate(keys):
        table[key] = values[index] if index < len(values) else fill
    return table


def cube_table(low: int, high: int) -> dict[int, int]:
    """Return a dictionary from every integer between `low` and `high` (both included) to its cube.

    Build a lookup table of third powers for the numbers `low`, `low` + 1, ..., `high`. The table is
    empty if `low` is greater than `high`.

    返回一个立方表：键为 `low` 到 `high`（含两端）的每个整数，值为它的三次方。

    编写一个函数，生成从 `low` 到 `high` 的整数到其立方的字典；`low` 大于 `high` 时返回空字典。

    >>> cube_table(2, 4)
    {2: 8, 3: 27, 4: 64}
    >>> cube_table(-1, 0)
    {-1: -1, 0: 0}
    >>> cube_table(3, 1)
    {}
    """
    return {number: number ** 3 for number in range(low, high + 1)}


def book_index(pages: list[list[str]]) -> dict[str, list[int]]:
    """Return an index of the words on `pages`: every word with the ascending list of the page
    numbers on which it stands. Pages are counted from 1, and a page is named once even if the word
    is on it several times.

    The list `pages` holds the words of each page. For each word, list the pages it occurs on, the
    first page being number 1, without repeating a page.

    `pages` 中每个元素是一页上的单词列表，返回单词到页码列表的索引，页码从 1 开始，升序且不重复。

    为一本书建索引：给定每页的单词 `pages`，求每个单词出现在哪些页（从第 1
    页数起），同一页出现多次只记一次。

    >>> book_index([['cat', 'dog', 'cat'], ['dog']])
    {'cat': [1], 'dog': [1, 2]}
    >>> book_index([[], ['sun']])
    {'sun': [2]}
    >>> book_index([])
    {}
    """
    index = defaultdict(list)
    for number, words in enumerate(pages, start=1):
        for word in set(words):
            index[word].append(number)
    return dict(index)


def book_index_2(pages: list[list[str]]) -> dict[str, list[int]]:
    index = {}
    for number, words in enumerate(pages, 1):
        for word in words:
            found = index.setdefault(word, [])
            if number not in found:
                found.append(number)
    return index


def digit_tally(n: int) -> dict[int, int]:
    """Return how often each digit occurs in the decimal notation of the non-negative integer `n`,
    as a dictionary with digits as keys; absent digits are not in it.

    Count the digits of `n` (at least 0). The result maps every digit that appears, as an int, to
    its number of appearances.

    统计非负整数 `n`
    的十进制表示中每个数字出现的次数，返回数字（int）到次数的字典，没出现的数字不列出。

    给定 `n`（不小于 0），返回它的各位数字及其出现次数组成的字典。

    >>> digit_tally(12212)
    {1: 2, 2: 3}
    >>> digit_tally(0)
    {0: 1}
    >>> digit_tally(900)
    {9: 1, 0: 2}
    """
    counts = {}
    for char in str(n):
        digit = int(char)
        counts[digit] = counts.get(digit, 0) + 1
    return counts


def digit_tally_2(n: int) -> dict[int, int]:
    counts = Counter([n % 10])
    while n >= 10:
        n //= 10
        counts[n % 10] += 1
    return dict(counts)


def histogram(values: list[int], width: int) -> dict[int, int]:
    """Return a histogram of `values` with bins of size `width`: each bin is named by its lower
    bound, a multiple of `width`, and bins without values are left out.

    Count how many of the integers in `values` lie in each interval from a multiple of `width` up to
    (not including) the next one. The keys are the lower ends of the intervals that are not empty.

    按宽度 `width` 对 `values` 做直方图统计：每个区间用它的下界（`width`
    的倍数）表示，返回下界到个数的字典，空区间不出现。

    给定整数列表 `values`，把它们归入 [k·`width`, (k+1)·`width`)
    这样的区间，返回各非空区间的左端点及其中元素的个数。

    >>> histogram([1, 4, 12, 19, 35], 10)
    {0: 2, 10: 2, 30: 1}
    >>> histogram([-1, 5], 5)
    {-5: 1, 5: 1}
    >>> histogram([], 3)
    {}
    """
    counts = defaultdict(int)
    for value in values:
        counts[value // width * width] += 1
    return dict(counts)


def histogram_2(values: list[int], width: int) -> dict[int, int]:
    return dict(Counter(value - value % width for value in values))


def children_of(parents: dict[str, str]) -> dict[str, list[str]]:
    """Given `parents`, which maps every child to its parent, return a dictionary from each parent
    to the alphabetical list of its children.

    The dictionary `parents` tells who the parent of each person is. Turn it into one that tells who
    the children are, sorted by name.

    `parents` 记录每个人的父节点，返回反过来的字典：父节点到其子节点列表（按字母序）的映射。

    给定“孩子 → 家长”的字典 `parents`，求“家长 → 孩子列表”的字典，列表按名字排序。

    >>> children_of({'bin': 'root', 'lib': 'root', 'ls': 'bin'})
    {'root': ['bin', 'lib'], 'bin': ['ls']}
    >>> children_of({'z': 'q', 'a': 'q'})
    {'q': ['a', 'z']}
    >>> children_of({})
    {}
    """
    children = {}
    for child in sorted(parents):
        children.setdefault(parents[child], []).append(child)
    return children


def adjacency(edges: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the neighbours of every node of an undirected graph as sorted lists; `edges` are pairs
    of connected nodes. An edge may be given twice, but each neighbour is listed once.

    Convert the list `edges` of an undirected graph into a dictionary: each node that occurs in an
    edge is mapped to the alphabetical list, without repetitions, of the nodes it is joined to.

    给定无向图的边列表 `edges`，返回邻接表：每个节点对应其相邻节点的有序列表，重复的边只算一次。

    把 `edges`（两个节点一组，无方向）转换成字典，键为节点，值为与它相连的节点，按字母排序且不重复。

    >>> adjacency([('a', 'b'), ('c', 'a')])
    {'a': ['b', 'c'], 'b': ['a'], 'c': ['a']}
    >>> adjacency([('x', 'y'), ('y', 'x')])
    {'x': ['y'], 'y': ['x']}
    >>> adjacency([])
    {}
    """
    joined = defaultdict(set)
    for one, other in edges:
        joined[one].add(other)
        joined[other].add(one)
    return {node: sorted(others) for node, others in joined.items()}


def incoming_links(links: dict[str, list[str]]) -> dict[str, int]:
    """Return the number of links that lead to each page. `links` maps a page to the pages it links
    to; pages nobody links to appear with 0, and so do link targets that are no key themselves with
    their count.

    For each page named anywhere in `links` (as a key or as a target in one of the lists), count how
    often it is the target of a link.

    `links` 表示每个页面链接到哪些页面，返回每个页面被链接的次数，没有被链接的页面计为 0。

    统计 `links`
    中出现的所有页面（无论作为键还是作为链接目标）各被指向多少次，返回页面到次数的字典。

    >>> incoming_links({'home': ['news', 'shop'], 'news': ['shop']})
    {'home': 0, 'news': 1, 'shop': 2}
    >>> incoming_links({'a': []})
    {'a': 0}
    >>> incoming_links({'a': ['a', 'b']})
    {'a': 1, 'b': 1}
    """
    counts = {page: 0 for page in links}
    for targets in links.values():
        for target in targets:
            counts[target] = counts.get(target, 0) + 1
    return counts


def joined_lookup(first: dict[str, str], second: dict[str, int]) -> dict[str, int]:
    """Return the composition of two dictionaries: each key of `first` is mapped to what `second`
    has for its value. Keys that lead nowhere are dropped.

    Look every value of `first` up in `second`. The answer maps the keys of `first` to the results
    found; entries whose value is no key of `second` are left out.

    将两个字典串联：对 `first` 的每个键，用它的值去 `second`
    中查找，返回键到最终结果的字典，查不到的键去掉。

    给定 `first`（如“城市 → 国家”）和 `second`（如“国家 → 区号”），返回“城市 →
    区号”这样的字典，忽略查不到的项。

    >>> joined_lookup({'Oslo': 'NO', 'Rome': 'IT'}, {'NO': 47, 'IT': 39})
    {'Oslo': 47, 'Rome': 39}
    >>> joined_lookup({'Bern': 'CH', 'Lyon': 'FR'}, {'FR': 33})
    {'Lyon': 33}
    >>> joined_lookup({}, {'x': 1})
    {}
    """
    return {key: second[middle] for key, middle in first.items() if middle in second}


def joined_lookup_2(first: dict[str, str], second: dict[str, int]) -> dict[str, int]:
    joined = {}
    for key in first:
        middle = first[key]
        if middle in second:
            joined[key] = second[middle]
    return joined


def parts_left(stock: dict[str, int], used: dict[str, int]) -> dict[str, int]:
    """Return what remains of `stock` after the amounts in `used` have been taken out. Parts of
    which nothing (or less than nothing) remains are not listed.

    Subtract the counts in `used` from those in `stock` and keep only the positive results. A part
    that is used but was never in stock is ignored.

    从库存 `stock` 中减去用量 `used`，返回剩余数量为正的零件及其数量。

    返回 `stock` 扣除 `used` 之后的字典，剩余不大于 0 的项不保留，库存里没有的零件忽略。

    >>> parts_left({'gear': 5, 'belt': 2}, {'gear': 1, 'belt': 2})
    {'gear': 4}
    >>> parts_left({'gear': 1}, {'gear': 3, 'cog': 2})
    {}
    >>> parts_left({'nut': 8}, {})
    {'nut': 8}
    """
    left = {}
    for part, amount in stock.items():
        remaining = amount - used.get(part, 0)
        if remaining > 0:
            left[part] = remaining
    return left


def parts_left_2(stock: dict[str, int], used: dict[str, int]) -> dict[str, int]:
    return dict(Counter(stock) - Counter(used))


def anagram_families(words: list[str]) -> dict[str, list[str]]:
    """Return the groups of at least two of the `words` that consist of the same letters. The key of
    a group is its letters in alphabetical order; its words keep their order.

    Find out which of the `words` can be rearranged into one another: map the sorted letters, joined
    to a string, to the list of words made of them. Words without a partner do not count.

    把 `words`
    中由相同字母组成的单词归为一组，键为排序后的字母串，组内保持原顺序，只保留至少有两个单词的组。

    在 `words` 中找出互为变位词的单词，返回“排好序的字母 → 单词列表”的字典，没有同伴的单词不出现。

    >>> anagram_families(['tea', 'dog', 'eat', 'ate'])
    {'aet': ['tea', 'eat', 'ate']}
    >>> anagram_families(['on', 'up', 'no', 'of'])
    {'no': ['on', 'no']}
    >>> anagram_families(['one'])
    {}
    """
    families = defaultdict(list)
    for word in words:
        families[''.join(sorted(word))].append(word)
    return {letters: family for letters, family in families.items() if len(family) > 1}


def state_changes(states: list[str]) -> dict[tuple[str, str], int]:
    """Count the transitions in the log `states`: return a dictionary from (old, new) to the number
    of times that `new` directly follows a different `old`.

    Given the successive states of a machine in `states`, count for every pair of different
    neighbouring states how often that change takes place. Staying in the same state is no change.

    统计状态记录 `states` 中各种状态变化的次数，键为 (旧状态, 新状态)，相邻两个状态相同时不算变化。

    给定按时间排列的状态 `states`，返回每种“前一状态 → 后一状态”（两者不同）发生了多少次的字典。

    >>> state_changes(['idle', 'run', 'run', 'idle', 'run'])
    {('idle', 'run'): 2, ('run', 'idle'): 1}
    >>> state_changes(['off', 'off'])
    {}
    >>> state_changes([])
    {}
    """
    pairs = zip(states, states[1:])
    return dict(Counter((old, new) for old, new in pairs if old != new))


def state_changes_2(states: list[str]) -> dict[tuple[str, str], int]:
    counts = {}
    for index in range(1, len(states)):
        change = (states[index - 1], states[index])
        if change[0] != change[1]:
            counts[change] = counts.get(change, 0) + 1
    return counts


def followers_of(text: str) -> dict[str, str]:
    """For every character of `text` except the final position, collect the characters that come
    directly after it; return them as a sorted string without repetitions.

    Return a dictionary which tells for each character of `text` what may follow it: all the
    characters that stand immediately behind one of its occurrences, each once, in alphabetical
    order. A character that only ends the text is not a key.

    返回一个字典：对 `text`
    中每个后面还有字符的字符，给出紧跟其后的所有字符，去重、排序后拼成字符串。

    给定
    `text`，求每个字符之后可能出现哪些字符。值是按字母序排列且不重复的字符串；只出现在末尾的字符没有后继，不作为键。

    >>> followers_of('banana')
    {'b': 'a', 'a': 'n', 'n': 'a'}
    >>> followers_of('abacad')
    {'a': 'bcd', 'b': 'a', 'c': 'a'}
    >>> followers_of('x')
    {}
    """
    followers = {}
    for char, following in zip(text, text[1:]):
        followers.setdefault(char, set()).add(following)
    return {char: ''.join(sorted(found)) for char, found in followers.items()}


def assign_ids(labels: list[str], start: int) -> dict[str, int]:
    """Number the different strings in `labels` in the order in which they first occur, beginning
    with `start`, and return the dictionary of the numbers.

    Give every distinct label in `labels` an id: the first one gets `start`, the next new one
    `start` + 1, and so on. A label met before keeps its id.

    按首次出现的顺序为 `labels` 中不同的字符串编号，从 `start` 开始，返回字符串到编号的字典。

    给 `labels` 里的标签分配编号：第一个新标签得到
    `start`，之后每遇到一个新标签编号加一，重复的标签沿用原编号。

    >>> assign_ids(['cat', 'dog', 'cat', 'owl'], 0)
    {'cat': 0, 'dog': 1, 'owl': 2}
    >>> assign_ids(['b', 'a'], 10)
    {'b': 10, 'a': 11}
    >>> assign_ids([], 1)
    {}
    """
    ids = {}
    for label in labels:
        if label not in ids:
            ids[label] = start + len(ids)
    return ids


def assign_ids_2(labels: list[str], start: int) -> dict[str, int]:
    return {label: number for number, label in enumerate(dict.fromkeys(labels), start)}


def completions(words: list[str], size: int) -> dict[str, list[str]]:
    """Return a dictionary from each prefix of `size` characters to the sorted `words` that begin
    with it. Words shorter than `size` are skipped.

    Prepare `words` for auto-completion: words that share their first `size` letters go into one
    alphabetical list, whose key is those letters. What is too short to have such a prefix is left
    out.

    按前 `size` 个字符给 `words` 分组，返回前缀到单词有序列表的字典，长度不足 `size` 的单词跳过。

    为自动补全建立前缀表：键是长度为 `size` 的前缀，值是 `words`
    中以它开头的单词（按字母排序），太短的单词忽略。

    >>> completions(['star', 'stop', 'sun', 'step'], 2)
    {'st': ['star', 'step', 'stop'], 'su': ['sun']}
    >>> completions(['a', 'ab'], 2)
    {'ab': ['ab']}
    >>> completions([], 1)
    {}
    """
    table = defaultdict(list)
    for word in sorted(words):
        if len(word) >= size:
            table[word[:size]].append(word)
    return dict(table)


def completions_2(words: list[str], size: int) -> dict[str, list[str]]:
    long_enough = sorted(word for word in words if len(word) >= size)
    grouped = itertools.groupby(long_enough, key=lambda word: word[:size])
    return {prefix: list(group) for prefix, group in grouped}


def path_tree(paths: list[str]) -> dict:
    """Return the tree of nested dictionaries that `paths`, strings like 'a/b/c', describe. Each
    part of a path is a key; a part below which there is nothing has an empty dictionary.

    Every string in `paths` is a file path whose parts are separated by slashes. Build a dictionary
    of dictionaries with one level for each part; leaves are empty dictionaries.

    `paths` 中每个字符串是用斜杠分隔的路径，返回由嵌套字典表示的目录树，叶子为空字典。

    把 'a/b/c' 形式的路径列表 `paths` 转成嵌套字典：每一段对应一层键，最末一段的值是空字典。

    >>> path_tree(['src/app/main', 'src/test'])
    {'src': {'app': {'main': {}}, 'test': {}}}
    >>> path_tree(['a', 'a/b'])
    {'a': {'b': {}}}
    >>> path_tree([])
    {}
    """
    tree = {}
    for path in paths:
        node = tree
        for part in path.split('/'):
            node = node.setdefault(part, {})
    return tree


def course_rosters(enrolments: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Return the alphabetical list of students of every course, given `enrolments` as (student,
    course) pairs. A student who enrolled twice in the same course is listed once.

    From the (student, course) pairs in `enrolments`, make a dictionary that has for each course its
    participants, sorted and without duplicates.

    给定选课记录 `enrolments`（“学生, 课程”对），返回每门课程的学生名单，按字母排序且不重复。

    编写一个函数，根据 `enrolments` 中的 (学生, 课程) 生成“课程 → 学生列表”的字典，名单去重并排序。

    >>> course_rosters([('Kim', 'art'), ('Al', 'art'), ('Kim', 'law')])
    {'art': ['Al', 'Kim'], 'law': ['Kim']}
    >>> course_rosters([('Jo', 'art'), ('Jo', 'art')])
    {'art': ['Jo']}
    >>> course_rosters([])
    {}
    """
    rosters = {}
    for student, course in sorted(set(enrolments)):
        rosters.setdefault(course, []).append(student)
    return rosters


def latest_readings(readings: list[tuple[str, int, float]]) -> dict[str, float]:
    """Return the most recent value of each sensor. `readings` are triples of a sensor name, a time
    and a value, in any order; times of one sensor are all different.

    Each entry of `readings` is (sensor, time, value). For every sensor, find the entry with the
    greatest time and return its value; the list need not be in the order of time.

    `readings` 是（传感器, 时间, 数值）的列表，顺序不定，返回每个传感器时间最晚的数值。

    给定若干条读数 `readings`，每条由传感器名、时间和值组成，求各传感器最新一次读数的值，返回字典。

    >>> latest_readings([('t1', 5, 20.5), ('t2', 1, 3.0), ('t1', 2, 19.0)])
    {'t1': 20.5, 't2': 3.0}
    >>> latest_readings([('p', 1, 1.0), ('p', 2, 0.5)])
    {'p': 0.5}
    >>> latest_readings([])
    {}
    """
    newest = {}
    for sensor, time, value in readings:
        if sensor not in newest or time > newest[sensor][0]:
            newest[sensor] = (time, value)
    return {sensor: value for sensor, (_, value) in newest.items()}


def latest_readings_2(readings: list[tuple[str, int, float]]) -> dict[str, float]:
    in_order = sorted(readings, key=lambda reading: reading[1])
    return {sensor: value for sensor, _, value in in_order}


def personal_bests(runs: list[tuple[str, float]]) -> dict[str, float]:
    """Return the shortest time of every runner in `runs`, a list of (runner, time) pairs.

    Given the results `runs` of several races as pairs of a name and a time in seconds, find each
    runner's personal best, that is, the smallest time.

    `runs` 是（选手, 用时）的列表，返回每位选手的最短用时。

    给定多场比赛成绩 `runs`，求每个人的最好成绩（用时最小），以“姓名 → 用时”的字典返回。

    >>> personal_bests([('Ida', 61.2), ('Bo', 58.0), ('Ida', 60.4)])
    {'Ida': 60.4, 'Bo': 58.0}
    >>> personal_bests([])
    {}
    """
    bests = {}
    for runner, time in runs:
        bests[runner] = min(time, bests.get(runner, time))
    return bests


def sales_by_region(sales: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    """Return a two-level dictionary region → product → total amount for the `sales`, which are
    (region, product, amount) triples.

    Sum up `sales`. Each triple names a region, a product and an amount; the answer has a dictionary
    for every region, with the total amount of each product sold there.

    `sales` 的每项为（地区, 产品, 数量），返回两层字典：地区 → 产品 → 数量合计。

    按地区和产品汇总 `sales` 中的数量，返回嵌套字典，外层键为地区，内层键为产品，值为总数量。

    >>> sales_by_region([('N', 'tea', 2), ('N', 'tea', 3), ('S', 'jam', 1)])
    {'N': {'tea': 5}, 'S': {'jam': 1}}
    >>> sales_by_region([('E', 'a', 1), ('E', 'b', 0)])
    {'E': {'a': 1, 'b': 0}}
    >>> sales_by_region([])
    {}
    """
    totals = {}
    for region, product, amount in sales:
        products = totals.setdefault(region, {})
        products[product] = products.get(product, 0) + amount
    return totals


def parity_split(numbers: list[int]) -> dict[str, list[int]]:
    """Return a dictionary with the two keys 'even' and 'odd', whose values are the even and the odd
    elements of `numbers` in their order.

    Divide `numbers` into even and odd ones. Both keys, 'even' and 'odd', are always there, with an
    empty list if necessary.

    把 `numbers` 分成偶数和奇数两组，返回含 'even' 和 'odd' 两个键的字典，元素顺序不变。

    返回一个字典，'even' 对应 `numbers` 中的偶数列表，'odd' 对应奇数列表；没有时为空列表。

    >>> parity_split([3, 4, 7, 10])
    {'even': [4, 10], 'odd': [3, 7]}
    >>> parity_split([])
    {'even': [], 'odd': []}
    >>> parity_split([0, -1])
    {'even': [0], 'odd': [-1]}
    """
    return {
        'even': [number for number in numbers if number % 2 == 0],
        'odd': [number for number in numbers if number % 2 != 0],
    }


def parity_split_2(numbers: list[int]) -> dict[str, list[int]]:
    groups = {'even': [], 'odd': []}
    for number in numbers:
        groups['odd' if number % 2 else 'even'].append(number)
    return groups


def with_quiet_days(visits: dict[int, int], first: int, last: int) -> dict[int, int]:
    """Return the visits of every day from `first` to `last`, both included, where days that are not
    in `visits` have 0.

    The dictionary `visits` only has the days on which somebody came. Fill in the gaps: produce an
    entry for each day in the range `first` to `last`, using 0 for missing days and ignoring days
    outside the range.

    返回从 `first` 到 `last`（含）每一天的访问量，`visits` 中没有记录的日子为 0。

    `visits` 只记录了有人来访的日子，请补全 `first` 至 `last` 之间的每一天，缺失的填
    0，范围之外的丢弃。

    >>> with_quiet_days({2: 5, 4: 1}, 1, 4)
    {1: 0, 2: 5, 3: 0, 4: 1}
    >>> with_quiet_days({9: 3}, 1, 2)
    {1: 0, 2: 0}
    >>> with_quiet_days({1: 1}, 3, 2)
    {}
    """
    return {day: visits.get(day, 0) for day in range(first, last + 1)}


def dice_sum_counts(sides: int) -> dict[int, int]:
    """Return for each possible total of two dice with `sides` faces (numbered from 1) in how many
    ways it can be thrown, the two dice being told apart.

    Two dice have the numbers 1 to `sides` on them. Count how many of all the throws give each
    total, and return the dictionary from totals to counts.

    两个骰子各有 `sides` 面（点数从 1 开始），返回每种点数之和有多少种掷法，两个骰子视为不同。

    给定骰子面数 `sides`，统计掷两个骰子时各个点数和出现的方式数，以“和 → 方式数”的字典返回。

    >>> dice_sum_counts(2)
    {2: 1, 3: 2, 4: 1}
    >>> dice_sum_counts(1)
    {2: 1}
    >>> dice_sum_counts(3)
    {2: 1, 3: 2, 4: 3, 5: 2, 6: 1}
    """
    counts = {}
    for one in range(1, sides + 1):
        for other in range(1, sides + 1):
            counts[one + other] = counts.get(one + other, 0) + 1
    return counts


def dice_sum_counts_2(sides: int) -> dict[int, int]:
    faces = range(1, sides + 1)
    return dict(Counter(one + other for one in faces for other in faces))


def split_menu(lines: list[str]) -> dict[str, list[str]]:
    """Return a dictionary from headings to the lines below them. In `lines`, a string that ends in
    a colon is a heading (the colon is not part of its name); lines before the first heading are
    ignored.

    Given `lines` such as 'Soups:', 'tomato', 'leek', 'Drinks:', group the dishes under the heading
    they follow. A heading ends in ':' and may have no dishes; whatever stands above all headings is
    skipped.

    `lines`
    中以冒号结尾的行是标题（标题名不含冒号），返回每个标题到其下各行列表的字典，第一个标题之前的行忽略。

    按标题整理菜单 `lines`：遇到以 ':'
    结尾的行就开始新的一组，其余行归入当前组；没有菜的标题对应空列表，最前面没有标题的行跳过。

    >>> split_menu(['Soups:', 'leek', 'tomato', 'Drinks:', 'tea'])
    {'Soups': ['leek', 'tomato'], 'Drinks': ['tea']}
    >>> split_menu(['welcome', 'Cakes:'])
    {'Cakes': []}
    >>> split_menu([])
    {}
    """
    menu = {}
    current = None
    for line in lines:
        if line.endswith(':'):
            current = line[:-1]
            menu[current] = []
        elif current is not None:
            menu[current].append(line)
    return menu
