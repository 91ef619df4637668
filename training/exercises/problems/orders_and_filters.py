"""Orders and filters: sorting by keys, keeping order, ranking, choosing, parting and checking."""

import bisect
import heapq
import itertools
import math
import operator
import re
import string
from collections import Counter, defaultdict, deque


def by_price_then_name(goods: list[tuple[str, int]]) -> list[str]:
    """Return the names in `goods`, a list of (name, price) pairs, from the cheapest to the dearest.
    Goods of the same price are ordered alphabetically.

    You are given pairs of a name and a price in `goods`. Sort them by price, break ties by the
    name, and give back just the names. An empty list stays empty.

    `goods` 是由 (名称, 价格) 组成的列表，按价格从低到高返回名称；价格相同的按名称的字母顺序排列。

    把 `goods` 中的商品先按价格升序、再按名称升序排好，只返回名称列表，空列表返回空列表。

    >>> by_price_then_name([("pen", 3), ("cup", 9), ("ink", 3)])
    ['ink', 'pen', 'cup']
    >>> by_price_then_name([("bag", 20)])
    ['bag']
    >>> by_price_then_name([])
    []
    """
    ordered = sorted(goods, key=lambda item: (item[1], item[0]))
    return [name for name, _ in ordered]


def by_price_then_name_2(goods: list[tuple[str, int]]) -> list[str]:
    swapped = sorted((price, name) for name, price in goods)
    return [name for _, name in swapped]


def by_price_then_name_3(goods: list[tuple[str, int]]) -> list[str]:
    result = []
    for name, _ in sorted(sorted(goods), key=operator.itemgetter(1)):
        result.append(name)
    return result


def best_score_first(results: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Sort `results`, pairs of a player and a score, by falling score. Players with equal scores
    stand in alphabetical order.

    Return the (player, score) pairs of `results` with the highest score first; where two scores
    are the same, the name that comes earlier in the alphabet goes first.

    将 `results` 中的 (选手, 得分) 按得分从高到低排序，得分相同的按选手名字的字母顺序排列。

    给定若干 (选手, 得分) 二元组 `results`，返回排好序的列表：分数高的在前，分数相同则名字小的在前。

    >>> best_score_first([("Li", 70), ("Bo", 90), ("An", 70)])
    [('Bo', 90), ('An', 70), ('Li', 70)]
    >>> best_score_first([("Zoe", 0), ("Amy", 0)])
    [('Amy', 0), ('Zoe', 0)]
    >>> best_score_first([])
    []
    """
    return sorted(results, key=lambda pair: (-pair[1], pair[0]))


def best_score_first_2(results: list[tuple[str, int]]) -> list[tuple[str, int]]:
    by_name = sorted(results, key=lambda pair: pair[0])
    return sorted(by_name, key=lambda pair: pair[1], reverse=True)


def sort_by_first_vowel_place(words: list[str]) -> list[str]:
    """Sort `words` by the index of their first vowel (a, e, i, o, u); words without a vowel come
    last. Equal words in this sense keep their order.

    Given lower-case `words`, put those first whose first vowel comes earliest. Words with no vowel
    at all go to the end. The sort is stable.

    按单词中第一个元音（a、e、i、o、u）的下标对 `words` 升序排列，没有元音的排在最后，
    下标相同的保持原有顺序。

    给定小写单词列表 `words`，首个元音出现得越早越靠前；完全没有元音的单词放到末尾，排序要稳定。

    >>> sort_by_first_vowel_place(["stone", "sky", "apple", "bird"])
    ['apple', 'bird', 'stone', 'sky']
    >>> sort_by_first_vowel_place(["dry", "on", "it"])
    ['on', 'it', 'dry']
    >>> sort_by_first_vowel_place([])
    []
    """
    def place(word: str) -> int:
        for index, char in enumerate(word):
            if char in "aeiou":
                return index
        return 1000000

    return sorted(words, key=place)


def sort_by_first_vowel_place_2(words: list[str]) -> list[str]:
    def key(word):
        places = [i for i, char in enumerate(word) if char in "aeiou"]
        return (not places, places[:1])

    return sorted(words, key=key)


def vowel_heavy_words(words: list[str]) -> list[str]:
    """Return those of `words` that have more vowels than other letters, in the order given. Case
    does not matter and all the characters are letters.

    Keep only the words in `words` where the vowels (a, e, i, o, u in either case) outnumber the
    consonants. The order is not changed.

    按原顺序返回 `words` 中元音字母多于辅音字母的单词，不区分大小写，所有字符都是字母。

    筛选 `words`：只保留元音（a、e、i、o、u，大小写均可）个数超过辅音个数的单词，顺序不变。

    >>> vowel_heavy_words(["audio", "tree", "Eau", "sky"])
    ['audio', 'Eau']
    >>> vowel_heavy_words(["a", "b"])
    ['a']
    >>> vowel_heavy_words([])
    []
    """
    result = []
    for word in words:
        vowels = sum(1 for char in word.lower() if char in "aeiou")
        if vowels > len(word) - vowels:
            result.append(word)
    return result


def vowel_heavy_words_2(words: list[str]) -> list[str]:
    return [word for word in words if 2 * sum(c in "aeiouAEIOU" for c in word) > len(word)]


def evens_ascending_odds_descending(nums: list[int]) -> list[int]:
    """Return the even numbers of `nums` in rising order, followed by the odd ones in falling
    order.

    Rearrange `nums`: first all even numbers from small to large, then all odd numbers from large
    to small.

    返回一个新列表：先是 `nums` 中的偶数（升序），后面接奇数（降序）。

    重新排列 `nums`，偶数在前并从小到大，奇数在后并从大到小。

    >>> evens_ascending_odds_descending([5, 2, 9, 8, 1])
    [2, 8, 9, 5, 1]
    >>> evens_ascending_odds_descending([-3, -1])
    [-1, -3]
    >>> evens_ascending_odds_descending([])
    []
    """
    evens = sorted(num for num in nums if num % 2 == 0)
    odds = sorted((num for num in nums if num % 2), reverse=True)
    return evens + odds


def evens_ascending_odds_descending_2(nums: list[int]) -> list[int]:
    return sorted(nums, key=lambda num: (num % 2, -num if num % 2 else num))


def evens_ascending_odds_descending_3(nums: list[int]) -> list[int]:
    evens, odds = [], []
    for num in sorted(nums):
        if num % 2 == 0:
            evens.append(num)
        else:
            odds.insert(0, num)
    return evens + odds


def gaps_to_front(readings: list) -> list:
    """Return `readings` sorted from large to small, with all None entries at the beginning.

    The list `readings` holds numbers and None. Put the None values first and after them the
    numbers in falling order.

    将 `readings` 从大到小排序，其中所有的 None 放在最前面。

    `readings` 由数字和 None 组成，返回的新列表里 None 在前，随后是降序排列的数字。

    >>> gaps_to_front([4, None, 9, 1])
    [None, 9, 4, 1]
    >>> gaps_to_front([None, None])
    [None, None]
    >>> gaps_to_front([0, 7])
    [7, 0]
    """
    missing = readings.count(None)
    numbers = [value for value in readings if value is not None]
    return [None] * missing + sorted(numbers, reverse=True)


def gaps_to_front_2(readings: list) -> list:
    return sorted(readings, key=lambda value: (value is not None, 0 if value is None else -value))


def group_by_type_name(items: list) -> dict[str, list]:
    """Sort the elements of `items` into groups by the name of their type and return a dictionary
    from type name to list. The types are in the order they first appear.

    Build a dictionary whose keys are names of types such as 'int' or 'str' and whose values list
    the elements of `items` of that type, in their order.

    把 `items` 的元素按类型名称分组，返回“类型名 → 元素列表”的字典，类型按首次出现的先后排列。

    构造一个字典，键是 'int'、'str' 这样的类型名，值是 `items` 中属于该类型的元素（保持原顺序）。

    >>> group_by_type_name([1, "a", 2, None])
    {'int': [1, 2], 'str': ['a'], 'NoneType': [None]}
    >>> group_by_type_name([True, 1.5])
    {'bool': [True], 'float': [1.5]}
    >>> group_by_type_name([])
    {}
    """
    groups = {}
    for item in items:
        groups.setdefault(type(item).__name__, []).append(item)
    return groups


def group_by_type_name_2(items: list) -> dict[str, list]:
    groups = defaultdict(list)
    for item in items:
        name = type(item).__name__
        groups[name].append(item)
    return dict(groups)


def second_key_reversed(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort `pairs` by the first number in rising order; among pairs with the same first number the
    larger second number comes first.

    Return the list `pairs` ordered ascending by its first components and, where those are equal,
    descending by its second components.

    将 `pairs` 按第一个数升序排列；第一个数相同时，第二个数大的排在前面。

    返回排好序的 `pairs`：先看第一分量（从小到大），相等时再看第二分量（从大到小）。

    >>> second_key_reversed([(2, 1), (1, 5), (2, 7), (1, 9)])
    [(1, 9), (1, 5), (2, 7), (2, 1)]
    >>> second_key_reversed([(0, 0)])
    [(0, 0)]
    >>> second_key_reversed([])
    []
    """
    return sorted(pairs, key=lambda pair: (pair[0], -pair[1]))


def second_key_reversed_2(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result = sorted(pairs, key=operator.itemgetter(1), reverse=True)
    result.sort(key=operator.itemgetter(0))
    return result


def second_key_reversed_3(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    groups = defaultdict(list)
    for first, second in pairs:
        groups[first].append(second)
    result = []
    for first in sorted(groups):
        for second in sorted(groups[first], reverse=True):
            result.append((first, second))
    return result


def sort_dicts_by_field(records: list[dict], field: str) -> list[dict]:
    """Sort the dictionaries in `records` by their value for `field`. Records without that field
    come last and keep their order.

    Return `records` ordered by what each of them stores under the key `field`, smallest first;
    those that lack the key are put at the end in their original order.

    按键 `field` 的值对字典列表 `records` 升序排序，没有该键的记录排在最后并保持原顺序。

    返回排序后的 `records`：依据每条记录中 `field` 对应的值从小到大；缺少这个键的记录原样放在末尾。

    >>> sort_dicts_by_field([{"age": 9}, {"id": 1}, {"age": 4}], "age")
    [{'age': 4}, {'age': 9}, {'id': 1}]
    >>> sort_dicts_by_field([{"id": 2}, {"id": 1}], "age")
    [{'id': 2}, {'id': 1}]
    >>> sort_dicts_by_field([], "age")
    []
    """
    having = [record for record in records if field in record]
    lacking = [record for record in records if field not in record]
    return sorted(having, key=lambda record: record[field]) + lacking


def sort_dicts_by_field_2(records: list[dict], field: str) -> list[dict]:
    having, lacking = [], []
    for record in records:
        (having if field in record else lacking).append(record)
    having.sort(key=operator.itemgetter(field))
    return having + lacking


def sort_with_directions(rows: list[list[int]], keys: list[tuple[int, bool]]) -> list[list[int]]:
    """Sort `rows` by several columns. Each entry of `keys` is a column index and a flag that says
    whether this column is sorted in falling order; the first entry matters most.

    The list `keys` contains pairs (column, descending) from the most to the least important one.
    Return `rows` sorted by these columns, each in its own direction; equal rows keep their order.

    按多列对 `rows` 排序。`keys` 的每一项是 (列下标, 是否降序)，越靠前的越重要。

    `keys` 依重要程度列出若干 (列号, 降序标志)，返回按这些列、各自方向排好的 `rows`，相等的行保持先后。

    >>> sort_with_directions([[1, 5], [2, 3], [1, 9]], [(0, False), (1, True)])
    [[1, 9], [1, 5], [2, 3]]
    >>> sort_with_directions([[1, 2], [3, 1]], [(0, True)])
    [[3, 1], [1, 2]]
    >>> sort_with_directions([[2], [1]], [])
    [[2], [1]]
    """
    result = list(rows)
    # stable sorts from the least to the most important key
    for column, descending in reversed(keys):
        result.sort(key=lambda row: row[column], reverse=descending)
    return result


def sort_with_directions_2(rows: list[list[int]], keys: list[tuple[int, bool]]) -> list[list[int]]:
    def key(row):
        return [-row[column] if descending else row[column] for column, descending in keys]

    return sorted(rows, key=key)


def split_fits_and_rest(weights: list[int], limit: int) -> tuple[list[int], list[int]]:
    """Divide `weights` into those that are at most `limit` and those above it, and return the two
    lists as a tuple, each in the original order.

    Return a pair of lists: the elements of `weights` not greater than `limit`, and the remaining
    ones. Nothing is reordered.

    把 `weights` 分成不超过 `limit` 的和超过的两部分，以元组形式返回这两个列表，顺序不变。

    返回两个列表：`weights` 中小于等于 `limit` 的元素，以及其余的元素，均保持原来的次序。

    >>> split_fits_and_rest([5, 12, 7, 20], 10)
    ([5, 7], [12, 20])
    >>> split_fits_and_rest([10], 10)
    ([10], [])
    >>> split_fits_and_rest([], 1)
    ([], [])
    """
    fitting, rest = [], []
    for weight in weights:
        if weight <= limit:
            fitting.append(weight)
        else:
            rest.append(weight)
    return fitting, rest


def split_fits_and_rest_2(weights: list[int], limit: int) -> tuple[list[int], list[int]]:
    return [w for w in weights if w <= limit], [w for w in weights if w > limit]


def split_at_first_fail(values: list[int], limit: int) -> tuple[list[int], list[int]]:
    """Cut `values` in front of the first element that is not below `limit`. Return the part before
    the cut and the part after it.

    Return two lists: the leading elements of `values` as long as they are smaller than `limit`,
    and everything from the first one that is not. If all are smaller, the second list is empty.

    在 `values` 的第一个不小于 `limit` 的元素之前切开，返回切口前后两部分。

    返回两个列表：`values` 开头连续小于 `limit` 的元素，以及从第一个不满足者起的全部元素；
    若全都满足，第二个列表为空。

    >>> split_at_first_fail([1, 4, 9, 2], 5)
    ([1, 4], [9, 2])
    >>> split_at_first_fail([8, 1], 5)
    ([], [8, 1])
    >>> split_at_first_fail([1, 2], 5)
    ([1, 2], [])
    """
    index = 0
    while index < len(values) and values[index] < limit:
        index += 1
    return values[:index], values[index:]


def split_at_first_fail_2(values: list[int], limit: int) -> tuple[list[int], list[int]]:
    head = list(itertools.takewhile(lambda value: value < limit, values))
    return head, values[len(head):]


def negatives_zero_positives(xs: list[int]) -> list[list[int]]:
    """Return three lists: the negative numbers of `xs`, its zeros and its positive numbers, each in
    the order of `xs`.

    Sort the numbers in `xs` into three groups by their sign, negative first, then zero, then
    positive. Groups may be empty.

    返回三个列表，依次是 `xs` 中的负数、零和正数，各自保持原来的顺序。

    按正负号把 `xs` 分为三组：负数、零、正数，组内次序不变，某组可以为空。

    >>> negatives_zero_positives([3, -1, 0, 5, -7])
    [[-1, -7], [0], [3, 5]]
    >>> negatives_zero_positives([0, 0])
    [[], [0, 0], []]
    >>> negatives_zero_positives([])
    [[], [], []]
    """
    groups = [[], [], []]
    for x in xs:
        if x < 0:
            groups[0].append(x)
        elif x == 0:
            groups[1].append(x)
        else:
            groups[2].append(x)
    return groups


def negatives_zero_positives_2(xs: list[int]) -> list[list[int]]:
    return [[x for x in xs if x < 0], [x for x in xs if x == 0], [x for x in xs if x > 0]]


def negatives_zero_positives_3(xs: list[int]) -> list[list[int]]:
    groups = [[], [], []]
    for x in xs:
        sign = (x > 0) - (x < 0)
        groups[sign + 1].append(x)
    return groups


def last_of_each_length(words: list[str]) -> list[str]:
    """For each length that occurs in `words`, keep only the last word of that length. Return the
    kept words from the shortest to the longest.

    Of the words in `words` that are equally long, the later one replaces the earlier. Return what
    remains, sorted by length.

    对 `words` 中出现的每种长度，只保留最后一个该长度的单词，并按长度从短到长返回。

    `words` 里长度相同的单词，后面的取代前面的。返回最终剩下的单词，按长度升序排列。

    >>> last_of_each_length(["red", "pink", "tan", "blue", "gray"])
    ['tan', 'gray']
    >>> last_of_each_length(["abc", "x"])
    ['x', 'abc']
    >>> last_of_each_length([])
    []
    """
    latest = {}
    for word in words:
        latest[len(word)] = word
    return [latest[length] for length in sorted(latest)]


def last_of_each_length_2(words: list[str]) -> list[str]:
    return sorted({len(word): word for word in words}.values(), key=len)


def n_best_in_original_order(scores: list[int], n: int) -> list[int]:
    """Choose the `n` highest of `scores` and return them in the order in which they stand in the
    list. Of equal scores the earlier ones are preferred. If `n` is too large, return all.

    Pick the `n` largest values of `scores`, but do not sort them: they are to appear as in the
    original. When equal values compete for the last places, those nearer the start win.

    选出 `scores` 中最高的 `n` 个分数，按它们在原列表中的先后返回；分数相同时优先取靠前的，
    `n` 过大则全部返回。

    取 `scores` 里最大的 `n` 个值，但保持原有次序而不排序。若并列的值争夺最后的名额，靠前者入选。

    >>> n_best_in_original_order([4, 9, 2, 7, 9], 3)
    [9, 7, 9]
    >>> n_best_in_original_order([5, 5, 5], 2)
    [5, 5]
    >>> n_best_in_original_order([1, 2], 6)
    [1, 2]
    >>> n_best_in_original_order([3], 0)
    []
    """
    places = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    return [scores[i] for i in sorted(places[:n])]


def n_best_in_original_order_2(scores: list[int], n: int) -> list[int]:
    chosen = set(heapq.nsmallest(n, range(len(scores)), key=lambda i: (-scores[i], i)))
    return [score for i, score in enumerate(scores) if i in chosen]


def names_of_n_cheapest(prices: dict[str, int], n: int) -> list[str]:
    """Return the names of the `n` cheapest articles in `prices`, cheapest first. Of articles that
    cost the same, the alphabetically smaller name goes first.

    The dictionary `prices` tells what each article costs. List the `n` least expensive ones by
    rising price (then name); if there are fewer, list all.

    返回 `prices` 中最便宜的 `n` 件商品的名称，价格低的在前，同价时按名称的字母顺序。

    字典 `prices` 记录各商品的价格，按价格升序（再按名称）列出最便宜的 `n` 件；不足则全部列出。

    >>> names_of_n_cheapest({"tea": 4, "rum": 9, "cola": 2}, 2)
    ['cola', 'tea']
    >>> names_of_n_cheapest({"b": 1, "a": 1}, 1)
    ['a']
    >>> names_of_n_cheapest({}, 3)
    []
    """
    return sorted(prices, key=lambda name: (prices[name], name))[:n]


def names_of_n_cheapest_2(prices: dict[str, int], n: int) -> list[str]:
    pairs = [(price, name) for name, price in prices.items()]
    return [name for _, name in heapq.nsmallest(n, pairs)]


def medal_table(medals: dict[str, tuple[int, int, int]]) -> list[str]:
    """The dictionary `medals` gives for every country its gold, silver and bronze medals. Return
    the countries in the order of a medal table: by gold, then silver, then bronze, most first,
    and by name where all are equal.

    Order the countries in `medals` (country -> (gold, silver, bronze)). More gold medals come
    first, silver decides between equals, then bronze, and at last the alphabet.

    字典 `medals` 给出每个国家的金、银、铜牌数。按奖牌榜的规则返回国家：先比金牌，再比银牌、铜牌，多者在前；
    全部相同则按国名排序。

    对 `medals`（国家 → (金, 银, 铜)）中的国家排名：金牌多的在前，相同看银牌，再看铜牌，最后按字母顺序。

    >>> medal_table({"Chile": (1, 0, 2), "Fiji": (2, 0, 0), "Cuba": (1, 3, 0)})
    ['Fiji', 'Cuba', 'Chile']
    >>> medal_table({"B": (0, 0, 1), "A": (0, 0, 1)})
    ['A', 'B']
    >>> medal_table({})
    []
    """
    def key(country: str) -> tuple:
        gold, silver, bronze = medals[country]
        return (-gold, -silver, -bronze, country)

    return sorted(medals, key=key)


def medal_table_2(medals: dict[str, tuple[int, int, int]]) -> list[str]:
    return sorted(sorted(medals), key=medals.get, reverse=True)


def shirts_by_size(shirts: list[str]) -> list[str]:
    """Sort `shirts`, texts such as 'red M', by size in the order XS, S, M, L, XL and then by
    colour. The size is the last word, the colour the first.

    Given shirts written as a colour and a size in `shirts`, return them from the smallest size
    (XS, S, M, L, XL) to the largest; shirts of one size are ordered by colour.

    `shirts` 中的文字形如 'red M'（颜色加尺码）。先按尺码 XS、S、M、L、XL 的顺序排，再按颜色排序。

    给定写成“颜色 尺码”的衬衫列表 `shirts`，按尺码从小到大（XS、S、M、L、XL）返回，同尺码的按颜色排列。

    >>> shirts_by_size(["red M", "blue XL", "green XS", "blue M"])
    ['green XS', 'blue M', 'red M', 'blue XL']
    >>> shirts_by_size(["tan S"])
    ['tan S']
    >>> shirts_by_size([])
    []
    """
    sizes = ["XS", "S", "M", "L", "XL"]

    def key(shirt: str) -> tuple[int, str]:
        colour, size = shirt.split()
        return (sizes.index(size), colour)

    return sorted(shirts, key=key)


def shirts_by_size_2(shirts: list[str]) -> list[str]:
    result = []
    for size in ["XS", "S", "M", "L", "XL"]:
        result += sorted(shirt for shirt in shirts if shirt.split()[1] == size)
    return result


def urgent_tickets(tickets: list[tuple[int, str]]) -> list[int]:
    """Order support tickets. Each of `tickets` is a number and a level: 'high', 'normal' or 'low'.
    Return the numbers, high ones first, then normal, then low, and small numbers first within a
    level.

    You are given (number, level) pairs in `tickets`. Return the ticket numbers sorted by level,
    from 'high' over 'normal' to 'low', and then by number.

    `tickets` 的每一项是 (编号, 级别)，级别为 'high'、'normal' 或 'low'。返回编号：高级别在前，其次普通，最后低级，
    同级别编号小的在前。

    给工单排序：`tickets` 由 (编号, 级别) 组成，先按 high、normal、low 的次序，再按编号升序，返回编号列表。

    >>> urgent_tickets([(4, "low"), (7, "high"), (2, "normal"), (1, "high")])
    [1, 7, 2, 4]
    >>> urgent_tickets([(9, "low"), (8, "low")])
    [8, 9]
    >>> urgent_tickets([])
    []
    """
    rank = {"high": 0, "normal": 1, "low": 2}
    ordered = sorted(tickets, key=lambda ticket: (rank[ticket[1]], ticket[0]))
    return [number for number, _ in ordered]


def urgent_tickets_2(tickets: list[tuple[int, str]]) -> list[int]:
    queues = {"high": [], "normal": [], "low": []}
    for number, level in tickets:
        bisect.insort(queues[level], number)
    return queues["high"] + queues["normal"] + queues["low"]


def urgent_tickets_3(tickets: list[tuple[int, str]]) -> list[int]:
    result = []
    for wanted in ("high", "normal", "low"):
        result.extend(sorted(number for number, level in tickets if level == wanted))
    return result


def unknown_last(items: list[str], order: list[str]) -> list[str]:
    """Sort `items` in the order that `order` prescribes. Items not mentioned in `order` follow at
    the end in alphabetical order.

    Return `items` arranged so that those listed in `order` come first, in the sequence given
    there, and all others come afterwards, sorted as strings.

    按 `order` 规定的次序排列 `items`，没有出现在 `order` 中的元素放在末尾并按字母顺序排列。

    重排 `items`：`order` 里列出的元素按其中的先后在前，其余的按字符串顺序排在后面。

    >>> unknown_last(["fig", "pear", "apple", "kiwi"], ["kiwi", "pear"])
    ['kiwi', 'pear', 'apple', 'fig']
    >>> unknown_last(["b", "a", "b"], ["b"])
    ['b', 'b', 'a']
    >>> unknown_last(["d", "c"], [])
    ['c', 'd']
    """
    place = {item: index for index, item in enumerate(order)}
    return sorted(items, key=lambda item: (place.get(item, len(order)), item))


def unknown_last_2(items: list[str], order: list[str]) -> list[str]:
    result = []
    for wanted in order:
        result += [wanted] * items.count(wanted)
    result += sorted(item for item in items if item not in order)
    return result


def sort_by_custom_letters(words: list[str], first: str) -> list[str]:
    """Sort `words` alphabetically, except that words beginning with the letter `first` come before
    all others.

    Return the `words` in alphabetical order, but put those whose first letter is `first` in front.
    Both groups are sorted by themselves.

    将 `words` 按字母顺序排序，但以字母 `first` 开头的单词要排在所有其他单词之前。

    返回排好序的 `words`：首字母是 `first` 的在前，其余在后，两组内部都按字母顺序。

    >>> sort_by_custom_letters(["bee", "ant", "moth", "mite"], "m")
    ['mite', 'moth', 'ant', 'bee']
    >>> sort_by_custom_letters(["dog", "cat"], "x")
    ['cat', 'dog']
    >>> sort_by_custom_letters([], "a")
    []
    """
    return sorted(words, key=lambda word: (not word.startswith(first), word))


def sort_by_custom_letters_2(words: list[str], first: str) -> list[str]:
    front, back = [], []
    for word in sorted(words):
        if word.startswith(first):
            front.append(word)
        else:
            back.append(word)
    return front + back


def tallest_in_middle(heights: list[int]) -> list[int]:
    """Arrange people for a photo: the tallest of `heights` stands in the middle. Go through the
    heights from small to large and put them alternately at the left and at the right, working
    inwards, beginning at the left. Return the heights from left to right.

    Sort `heights` in rising order and fill the row from the outside: the smallest goes to the left
    end, the next to the right end, the third beside the first, and so on. Return the row.

    拍照排队：最高的站中间。把 `heights` 从矮到高依次轮流放在左端和右端，由外向内，从左边开始，
    返回从左到右的身高。

    将 `heights` 升序排列后由外向内填满一排：最矮的在最左，次矮的在最右，第三矮的紧挨第一个，依此类推。
    返回这一排。

    >>> tallest_in_middle([160, 150, 190, 170, 180])
    [150, 170, 190, 180, 160]
    >>> tallest_in_middle([150, 140])
    [140, 150]
    >>> tallest_in_middle([])
    []
    """
    ordered = sorted(heights)
    left = ordered[::2]
    right = ordered[1::2]
    return left + right[::-1]


def tallest_in_middle_2(heights: list[int]) -> list[int]:
    left, right = [], []
    for index, height in enumerate(sorted(heights)):
        if index % 2 == 0:
            left.append(height)
        else:
            right.insert(0, height)
    return left + right


def median_outwards(values: list[int]) -> list[int]:
    """Sort `values` and return them beginning with the middle one, then alternately the next
    smaller and the next larger one. The number of values is odd or zero.

    Start at the median of the odd-sized list `values` and move outwards in sorted order: one step
    below, one step above, two below, two above, and so on. An empty list gives an empty list.

    将 `values` 排序后，从正中的值开始，依次轮流取更小的下一个和更大的下一个。元素个数为奇数或零。

    从元素个数为奇数的列表 `values` 的中位数出发，按排序后的位置向两边展开：先小一位，再大一位，
    再小两位、大两位……空列表返回空列表。

    >>> median_outwards([5, 1, 4, 2, 3])
    [3, 2, 4, 1, 5]
    >>> median_outwards([7])
    [7]
    >>> median_outwards([])
    []
    """
    ordered = sorted(values)
    middle = len(ordered) // 2
    result = ordered[middle:middle + 1]
    for step in range(1, middle + 1):
        result.append(ordered[middle - step])
        result.append(ordered[middle + step])
    return result


def ranks_with_half(scores: list[int]) -> list[float]:
    """Return the rank of each of `scores`, the highest having rank 1.0. Equal scores share the mean
    of the places they take up: two scores on places 2 and 3 both get 2.5.

    Give every score in `scores` its place from the top as a float; those that are tied all receive
    the average of their places. The ranks are in the order of the scores.

    返回 `scores` 中每个分数的名次，最高分名次为 1.0；并列者取所占名次的平均值（占第 2、3 名的两人都得 2.5）。

    按从高到低给 `scores` 的每个分数定名次（浮点数），同分者名次为其所占各名次的平均，结果与原列表次序对应。

    >>> ranks_with_half([50, 80, 70, 70])
    [4.0, 1.0, 2.5, 2.5]
    >>> ranks_with_half([3, 3, 3])
    [2.0, 2.0, 2.0]
    >>> ranks_with_half([])
    []
    """
    ranks = []
    for score in scores:
        higher = sum(other > score for other in scores)
        equal = scores.count(score)
        ranks.append(higher + (equal + 1) / 2)
    return ranks


def ranks_with_half_2(scores: list[int]) -> list[float]:
    places = defaultdict(list)
    for place, score in enumerate(sorted(scores, reverse=True), 1):
        places[score].append(place)
    return [sum(places[score]) / len(places[score]) for score in scores]


def rank_labels(points: dict[str, int]) -> list[str]:
    """Return one line for each player in `points`, best first, such as '1. Ann (9)'. Players with
    the same points are in alphabetical order and get the same number; the next number is skipped.

    Write a ranking list of the players in `points` (name -> points). Every line has the place, a
    dot, the name and the points in brackets. Equal points mean equal places, and the places after
    them count all who are ahead.

    为 `points` 中的每位选手返回一行，如 '1. Ann (9)'，分高者在前；同分者按字母顺序且名次相同，后面的名次相应跳过。

    根据 `points`（姓名 → 分数）生成排名表：每行依次为名次、句点、姓名和括号里的分数。
    分数相同则名次相同，后面的名次按前面的总人数计算。

    >>> rank_labels({"Bob": 5, "Ann": 9, "Cid": 9})
    ['1. Ann (9)', '1. Cid (9)', '3. Bob (5)']
    >>> rank_labels({"Eve": 0})
    ['1. Eve (0)']
    >>> rank_labels({})
    []
    """
    lines = []
    for name in sorted(points, key=lambda player: (-points[player], player)):
        place = 1 + sum(value > points[name] for value in points.values())
        lines.append(f"{place}. {name} ({points[name]})")
    return lines


def rank_labels_2(points: dict[str, int]) -> list[str]:
    lines = []
    place = 0
    previous = None
    ordered = sorted(points.items(), key=lambda pair: (-pair[1], pair[0]))
    for number, (name, value) in enumerate(ordered, 1):
        if value != previous:
            place = number
            previous = value
        lines.append(f"{place}. {name} ({value})")
    return lines


def podium(times: dict[str, float]) -> list[list[str]]:
    """Return who wins gold, silver and bronze in a race. `times` gives each runner's time; runners
    with the same time share a medal, and after two gold medals there is no silver. Each of the
    three lists is sorted by name and may be empty.

    The fastest of the runners in `times` get gold. Silver goes to those with exactly one faster
    runner, bronze to those with exactly two. Return the three lists of names, each in alphabetical
    order.

    `times` 给出每位选手的用时，返回获得金、银、铜牌的三个名单。用时相同者共享奖牌，有两枚金牌时便没有银牌；
    名单按姓名排序，可能为空。

    `times` 中最快的选手得金牌，恰有一人比其更快的得银牌，恰有两人更快的得铜牌。
    返回三个按字母顺序排列的名单。

    >>> podium({"Al": 9.9, "Bo": 9.8, "Cy": 10.2, "Di": 9.8})
    [['Bo', 'Di'], [], ['Al']]
    >>> podium({"Al": 8.0})
    [['Al'], [], []]
    >>> podium({"C": 1.0, "B": 2.0, "A": 3.0, "D": 4.0})
    [['C'], ['B'], ['A']]
    """
    medals = [[], [], []]
    for name in sorted(times):
        faster = sum(1 for time in times.values() if time < times[name])
        if faster < 3:
            medals[faster].append(name)
    return medals


def place_from_bottom(marks: dict[str, int], pupil: str) -> int:
    """Return the place of `pupil` counted from the lowest mark in `marks`: 1 plus the number of
    pupils with a lower mark. Return 0 if the pupil is not listed.

    Find out how many in `marks` have a smaller mark than `pupil` and add one. An unknown pupil
    gives 0.

    返回 `pupil` 在 `marks` 中从低分数起的名次，即分数更低的人数加 1；若没有该学生则返回 0。

    统计 `marks` 里有多少人的分数低于 `pupil`，再加一；查无此人时返回 0。

    >>> place_from_bottom({"An": 60, "Bo": 80, "Cy": 60}, "Bo")
    3
    >>> place_from_bottom({"An": 60, "Bo": 80, "Cy": 60}, "Cy")
    1
    >>> place_from_bottom({}, "Al")
    0
    """
    if pupil not in marks:
        return 0
    place = 1
    for mark in marks.values():
        if mark < marks[pupil]:
            place += 1
    return place


def place_from_bottom_2(marks: dict[str, int], pupil: str) -> int:
    mark = marks.get(pupil)
    if mark is None:
        return 0
    return bisect.bisect_left(sorted(marks.values()), mark) + 1


def second_place_names(scores: dict[str, int]) -> list[str]:
    """Return the sorted names of all who have the second highest of the different values in
    `scores`. With fewer than two different values return an empty list.

    Who is in second place? Look at the distinct scores in `scores`, take the second largest, and
    list alphabetically everyone who reached exactly that. There may be nobody.

    返回 `scores` 中得到第二高分（按不同的分值计）的所有人，按姓名排序；不同的分值不足两个则返回空列表。

    谁是第二名？取 `scores` 里不同分数中的第二大者，按字母顺序列出恰好得到该分数的人，可能一个也没有。

    >>> second_place_names({"Li": 8, "Wu": 9, "Xu": 8, "Ma": 5})
    ['Li', 'Xu']
    >>> second_place_names({"Li": 8, "Wu": 8})
    []
    >>> second_place_names({})
    []
    """
    distinct = sorted(set(scores.values()), reverse=True)
    if len(distinct) < 2:
        return []
    return sorted(name for name, score in scores.items() if score == distinct[1])


def second_place_names_2(scores: dict[str, int]) -> list[str]:
    best = max(scores.values(), default=0)
    rest = {name: score for name, score in scores.items() if score < best}
    second = max(rest.values(), default=0)
    return sorted(name for name, score in rest.items() if score == second)


def closest_n_to(values: list[int], target: int, n: int) -> list[int]:
    """Return the `n` elements of `values` that are nearest to `target`, the nearest first. If two
    are equally near, the larger one goes first.

    Sort `values` by their distance from `target`, preferring the larger number when distances are
    equal, and return the first `n` of them (all, if there are fewer).

    返回 `values` 中离 `target` 最近的 `n` 个元素，由近到远；距离相同时较大的在前。

    按与 `target` 的距离对 `values` 升序排列（距离相等取大的在前），返回前 `n` 个，不足则全部返回。

    >>> closest_n_to([1, 9, 4, 6], 5, 3)
    [6, 4, 9]
    >>> closest_n_to([2, 3], 10, 5)
    [3, 2]
    >>> closest_n_to([], 0, 1)
    []
    """
    return sorted(values, key=lambda value: (abs(value - target), -value))[:n]


def closest_n_to_2(values: list[int], target: int, n: int) -> list[int]:
    rest = list(values)
    result = []
    while rest and len(result) < n:
        nearest = rest[0]
        for value in rest:
            gap, best = abs(value - target), abs(nearest - target)
            if gap < best or (gap == best and value > nearest):
                nearest = value
        rest.remove(nearest)
        result.append(nearest)
    return result


def best_of_each_team(entries: list[tuple[str, str, int]]) -> dict[str, str]:
    """Each of `entries` is (team, player, points). Return for every team the player with the most
    points; if several have as many, the one listed first. The teams are sorted by name.

    Find the top player of each team in `entries`, triples of team, player and points. Earlier
    entries win ties. The keys of the dictionary are in alphabetical order.

    `entries` 的每一项是 (队伍, 选手, 得分)。返回每支队伍得分最高的选手，并列时取先列出的，队伍按名称排序。

    在三元组列表 `entries` 中找出各队得分最高的选手（同分取靠前者），返回字典，键按字母顺序排列。

    >>> best_of_each_team([("red", "Al", 3), ("blue", "Bo", 7), ("red", "Cy", 5)])
    {'blue': 'Bo', 'red': 'Cy'}
    >>> best_of_each_team([("a", "x", 1), ("a", "y", 1)])
    {'a': 'x'}
    >>> best_of_each_team([])
    {}
    """
    best = {}
    for team, player, points in entries:
        if team not in best or points > best[team][1]:
            best[team] = (player, points)
    return {team: best[team][0] for team in sorted(best)}


def best_of_each_team_2(entries: list[tuple[str, str, int]]) -> dict[str, str]:
    result = {}
    for team in sorted({entry[0] for entry in entries}):
        own = [entry for entry in entries if entry[0] == team]
        result[team] = max(own, key=lambda entry: entry[2])[1]
    return result


def at_most_k_per_group(names: list[str], k: int) -> list[str]:
    """Keep from `names` at most `k` names for each first letter, namely the first ones met. The
    order does not change and no name is empty.

    Go through `names` and drop a name if `k` names with the same initial letter have been kept
    already. Return the list of kept names.

    对 `names` 中的每个首字母，最多保留最先遇到的 `k` 个名字，顺序不变；名字均非空。

    依次遍历 `names`，如果已经保留了 `k` 个首字母相同的名字就跳过，返回保留下来的名字。

    >>> at_most_k_per_group(["Ann", "Bob", "Alf", "Ada", "Ben"], 2)
    ['Ann', 'Bob', 'Alf', 'Ben']
    >>> at_most_k_per_group(["Ann"], 0)
    []
    >>> at_most_k_per_group([], 3)
    []
    """
    kept = Counter()
    result = []
    for name in names:
        if kept[name[0]] < k:
            kept[name[0]] += 1
            result.append(name)
    return result


def at_most_k_per_group_2(names: list[str], k: int) -> list[str]:
    result = []
    for name in names:
        if len([other for other in result if other[0] == name[0]]) < k:
            result.append(name)
    return result


def drop_worst_share(values: list[int], percent: int) -> list[int]:
    """Remove the lowest `percent` per cent of `values` (rounded down to a whole number of elements)
    and return the rest in their original order. Of equal values the earlier ones are removed first.

    Compute how many elements `percent` per cent of `values` are, rounding down, take away that many
    of the smallest ones, and leave the others as they stand. Ties: the one nearer the start goes.

    去掉 `values` 中最小的百分之 `percent`（个数向下取整），其余按原顺序返回；值相等时先去掉靠前的。

    计算 `values` 元素个数的百分之 `percent`（向下取整），去掉这么多个最小的元素，其余次序不变，相等者靠前的先去掉。

    >>> drop_worst_share([8, 3, 9, 1, 5], 40)
    [8, 9, 5]
    >>> drop_worst_share([2, 2, 4], 34)
    [2, 4]
    >>> drop_worst_share([6, 5], 10)
    [6, 5]
    """
    count = len(values) * percent // 100
    places = sorted(range(len(values)), key=values.__getitem__)
    removed = set(places[:count])
    return [value for index, value in enumerate(values) if index not in removed]


def drop_worst_share_2(values: list[int], percent: int) -> list[int]:
    rest = list(values)
    for _ in range(len(values) * percent // 100):
        rest.remove(min(rest))
    return rest


def middle_third(values: list[int]) -> list[int]:
    """Sort `values` and return the middle third. The number of elements is a multiple of three.

    The length of `values` can be divided by 3. Leave out the smallest third and the largest third
    of the elements and return what remains in rising order.

    将 `values` 排序后返回中间的三分之一，元素个数是 3 的倍数。

    `values` 的长度能被 3 整除。去掉最小的三分之一和最大的三分之一，剩下的按升序返回。

    >>> middle_third([9, 1, 5, 7, 3, 2])
    [3, 5]
    >>> middle_third([4, 4, 8])
    [4]
    >>> middle_third([])
    []
    """
    size = len(values) // 3
    return sorted(values)[size:2 * size]


def middle_third_2(values: list[int]) -> list[int]:
    rest = list(values)
    for _ in range(len(values) // 3):
        rest.remove(min(rest))
        rest.remove(max(rest))
    return sorted(rest)


def all_but_one_pass(marks: list[int], needed: int) -> bool:
    """Check whether exactly one element of `marks` is below `needed` and all the others are at
    least `needed`.

    Return True if just one of the `marks` fails to reach `needed`, and False if none or several
    fail.

    判断 `marks` 中是否恰好有一个小于 `needed`，其余都不小于 `needed`。

    如果 `marks` 里只有一个分数没有达到 `needed` 就返回 True；没有或有多个未达到则返回 False。

    >>> all_but_one_pass([70, 40, 90], 50)
    True
    >>> all_but_one_pass([70, 80], 50)
    False
    >>> all_but_one_pass([10, 20, 90], 50)
    False
    """
    failed = 0
    for mark in marks:
        if mark < needed:
            failed += 1
    return failed == 1


def all_but_one_pass_2(marks: list[int], needed: int) -> bool:
    return sum(mark < needed for mark in marks) == 1


def somebody_fluent_in_all(people: dict[str, list[str]], languages: list[str]) -> bool:
    """Check whether at least one person in `people` speaks every language in `languages`. The
    dictionary maps names to the languages they speak.

    Return True if there is somebody in `people` whose list contains all of `languages`. If no
    language is asked for, anybody will do.

    判断 `people`（姓名 → 会说的语言）中是否至少有一人会说 `languages` 里的所有语言。

    如果 `people` 里有人的语言列表包含全部 `languages` 就返回 True；若不要求任何语言，只要有人即可。

    >>> somebody_fluent_in_all({"Al": ["fr"], "Bo": ["fr", "de"]}, ["de", "fr"])
    True
    >>> somebody_fluent_in_all({"Al": ["fr"], "Bo": ["de"]}, ["de", "fr"])
    False
    >>> somebody_fluent_in_all({}, [])
    False
    """
    for known in people.values():
        if all(language in known for language in languages):
            return True
    return False


def somebody_fluent_in_all_2(people: dict[str, list[str]], languages: list[str]) -> bool:
    wanted = set(languages)
    return any(wanted <= set(known) for known in people.values())


def every_team_has_captain(teams: dict[str, list[tuple[str, str]]]) -> bool:
    """Each team in `teams` is a list of (name, role) pairs. Check whether every team has exactly
    one member whose role is 'captain'.

    Return True if in each of the lists in `teams` the role 'captain' occurs once and only once.
    Without any teams the answer is True.

    `teams` 中每支队伍是由 (姓名, 角色) 组成的列表。判断是否每支队伍都恰有一名角色为 'captain' 的成员。

    如果 `teams` 的每个列表里 'captain' 都出现且只出现一次，返回 True，否则返回 False；没有队伍时返回 True。

    >>> every_team_has_captain({"A": [("Al", "captain"), ("Bo", "guard")]})
    True
    >>> every_team_has_captain({"A": [("Al", "captain")], "B": []})
    False
    >>> every_team_has_captain({})
    True
    """
    for members in teams.values():
        captains = [name for name, role in members if role == "captain"]
        if len(captains) != 1:
            return False
    return True


def every_team_has_captain_2(teams: dict[str, list[tuple[str, str]]]) -> bool:
    return all(
        sum(role == "captain" for _, role in members) == 1 for members in teams.values()
    )


def none_between(nums: list[int], low: int, high: int) -> bool:
    """Check that no element of `nums` lies strictly between `low` and `high`, while at least one is
    `low` or smaller and at least one is `high` or larger.

    Return True if `nums` has elements on both sides of the gap from `low` to `high` (the borders
    count as outside) but none inside it.

    判断 `nums` 中没有元素严格介于 `low` 与 `high` 之间，同时至少有一个不大于 `low`、至少有一个不小于 `high`。

    如果 `nums` 在 `low` 到 `high` 这段空隙的两侧都有元素（边界算在外面），而空隙内一个也没有，返回 True。

    >>> none_between([1, 2, 9, 8], 3, 7)
    True
    >>> none_between([1, 5, 9], 3, 7)
    False
    >>> none_between([1, 2], 3, 7)
    False
    """
    if any(low < num < high for num in nums):
        return False
    return any(num <= low for num in nums) and any(num >= high for num in nums)


def none_between_2(nums: list[int], low: int, high: int) -> bool:
    below = above = False
    for num in nums:
        if num <= low:
            below = True
        elif num >= high:
            above = True
        else:
            return False
    return below and above


def consonants_decide(words: list[str]) -> list[str]:
    """Sort `words` alphabetically as if all vowels (a, e, i, o, u) were left out of them. If two
    words have the same consonants, compare the whole words.

    Order the lower-case `words` by their consonants only; where these are the same, by the complete
    word.

    对 `words` 排序时忽略所有元音（a、e、i、o、u），只比较剩下的字母；辅音相同时再比较整个单词。

    把小写单词列表 `words` 按去掉元音后的文字排序，去掉元音后相同的按完整单词排序。

    >>> consonants_decide(["ride", "road", "able", "bee"])
    ['bee', 'able', 'ride', 'road']
    >>> consonants_decide(["toe", "tea", "at"])
    ['at', 'tea', 'toe']
    >>> consonants_decide([])
    []
    """
    def skeleton(word: str) -> str:
        return "".join(char for char in word if char not in "aeiou")

    return sorted(words, key=lambda word: (skeleton(word), word))


def consonants_decide_2(words: list[str]) -> list[str]:
    decorated = []
    for word in words:
        bare = word
        for vowel in "aeiou":
            bare = bare.replace(vowel, "")
        decorated.append((bare, word))
    return [word for _, word in sorted(decorated)]


def by_largest_letter(words: list[str]) -> list[str]:
    """Sort the non-empty `words` by the letter in them that comes latest in the alphabet. If it is
    the same, the word in which it occurs more often goes first; otherwise keep the order.

    For each word in `words`, find its greatest letter. Words with a smaller greatest letter go
    first; for equal ones the number of its occurrences decides, higher first. The sort is stable.

    按单词中字母表里最靠后的字母对非空单词 `words` 升序排列；该字母相同时，它出现次数多的在前，再相同保持原顺序。

    对 `words` 的每个单词取最大的字母，最大字母小的排前；相等则比较其出现次数，多者在前，排序稳定。

    >>> by_largest_letter(["top", "bad", "tot", "jazz"])
    ['bad', 'tot', 'top', 'jazz']
    >>> by_largest_letter(["b", "ab"])
    ['b', 'ab']
    >>> by_largest_letter([])
    []
    """
    def key(word: str) -> tuple[str, int]:
        letter = max(word)
        return (letter, -word.count(letter))

    return sorted(words, key=key)


def by_largest_letter_2(words: list[str]) -> list[str]:
    result = sorted(words, key=lambda word: word.count(max(word)), reverse=True)
    result.sort(key=max)
    return result


def words_by_distinct_letters(words: list[str]) -> dict[int, list[str]]:
    """Group `words` by the number of different letters in each. The keys of the dictionary are in
    falling order, and every group is sorted alphabetically.

    Return a dictionary from the count of distinct letters to the sorted words of `words` with that
    count, beginning with the largest count.

    按单词中不同字母的个数给 `words` 分组，返回的字典键按降序排列，每组内按字母顺序排列。

    返回一个字典：键是不同字母的数目（从大到小），值是 `words` 中具有该数目的单词（已排序）。

    >>> words_by_distinct_letters(["noon", "tree", "abc", "deed"])
    {3: ['abc', 'tree'], 2: ['deed', 'noon']}
    >>> words_by_distinct_letters(["aa"])
    {1: ['aa']}
    >>> words_by_distinct_letters([])
    {}
    """
    groups = defaultdict(list)
    for word in sorted(words):
        groups[len(set(word))].append(word)
    return {count: groups[count] for count in sorted(groups, reverse=True)}


def words_by_distinct_letters_2(words: list[str]) -> dict[int, list[str]]:
    counts = sorted({len(set(word)) for word in words}, reverse=True)
    return {n: sorted(word for word in words if len(set(word)) == n) for n in counts}


def words_by_distinct_letters_3(words: list[str]) -> dict[int, list[str]]:
    ordered = sorted(words, key=lambda word: (-len(set(word)), word))
    return {n: list(group) for n, group in itertools.groupby(ordered, lambda w: len(set(w)))}


def rising_subsequence_filter(nums: list[int], step: int) -> list[int]:
    """Go through `nums` and keep the first number, then each number that is at least `step` larger
    than the last one kept.

    Return the numbers from `nums` that are chosen like this: the first always, and any later one if
    it exceeds the previously chosen one by `step` or more.

    遍历 `nums`，保留第一个数，之后每个数只要比上一个保留的数至少大 `step` 就保留。

    从 `nums` 中挑选：第一个总是入选；后面的数如果比前一个入选者大 `step` 或更多，也入选。返回入选的数。

    >>> rising_subsequence_filter([1, 2, 4, 5, 9], 3)
    [1, 4, 9]
    >>> rising_subsequence_filter([7, 3, 8], 1)
    [7, 8]
    >>> rising_subsequence_filter([], 2)
    []
    """
    kept = []
    for num in nums:
        if not kept or num - kept[-1] >= step:
            kept.append(num)
    return kept


def rising_subsequence_filter_2(nums: list[int], step: int) -> list[int]:
    if not nums:
        return []
    result = [nums[0]]
    last = nums[0]
    for num in nums[1:]:
        if num >= last + step:
            result.append(num)
            last = num
    return result


def drop_close_timestamps(times: list[int], pause: int) -> list[int]:
    """Sensor events at the `times` may come in any order. Sort them and drop every event that comes
    less than `pause` after the event right before it, whether that one was dropped or not.

    Return the sorted `times` without those whose distance from the preceding time (in sorted order,
    dropped ones included) is smaller than `pause`.

    传感器事件的时间 `times` 次序不定。先排序，再去掉与紧邻的前一事件（无论其是否被去掉）相隔不足 `pause` 的事件。

    将 `times` 升序排列，凡是与排序后的前一个时间之差小于 `pause` 的都去掉（前一个即使已被去掉也算），返回剩下的。

    >>> drop_close_timestamps([50, 10, 12, 14, 30], 5)
    [10, 30, 50]
    >>> drop_close_timestamps([3, 3], 1)
    [3]
    >>> drop_close_timestamps([], 9)
    []
    """
    ordered = sorted(times)
    result = ordered[:1]
    for before, time in zip(ordered, ordered[1:]):
        if time - before >= pause:
            result.append(time)
    return result


def drop_close_timestamps_2(times: list[int], pause: int) -> list[int]:
    ordered = sorted(times)
    return [t for i, t in enumerate(ordered) if i == 0 or t - ordered[i - 1] >= pause]


def keep_complete_pairs(values: list, partners: list) -> list[tuple]:
    """The lists `values` and `partners` are equally long and may contain None. Return the pairs of
    elements at the same index where neither is None, sorted by the value.

    Combine `values` and `partners` place by place, skip each place where at least one of them is
    None, and return the remaining tuples ordered by their first element.

    列表 `values` 和 `partners` 等长，可能含有 None。返回同一下标处两者都不是 None 的配对，按第一个值排序。

    把 `values` 与 `partners` 逐位配对，只要有一方为 None 就跳过，剩下的元组按第一个元素升序返回。

    >>> keep_complete_pairs([3, None, 1], ["c", "x", "a"])
    [(1, 'a'), (3, 'c')]
    >>> keep_complete_pairs([1], [None])
    []
    >>> keep_complete_pairs([], [])
    []
    """
    pairs = [(v, p) for v, p in zip(values, partners) if v is not None and p is not None]
    return sorted(pairs, key=lambda pair: pair[0])


def keep_complete_pairs_2(values: list, partners: list) -> list[tuple]:
    result = []
    for pair in zip(values, partners):
        if None not in pair:
            result.append(pair)
    result.sort(key=operator.itemgetter(0))
    return result


def first_useful(candidates: list, minimum: int) -> int:
    """The list `candidates` holds numbers, numeric strings, other strings and None. Return the
    first one that is at least `minimum` as a whole number; '7' counts as 7. If there is none,
    return -1.

    Look through the mixed list `candidates` in order. Strings made of digits only are read as
    numbers, other strings and None are skipped. Return the first number not below `minimum`, else
    -1.

    `candidates` 中有整数、数字字符串、其他字符串和 None。返回第一个不小于 `minimum` 的整数（'7' 视为 7），
    没有则返回 -1。

    依次查看混合列表 `candidates`：只含数字的字符串按整数读取，其他字符串和 None 跳过，
    返回第一个大于等于 `minimum` 的数，找不到返回 -1。

    >>> first_useful([None, "x", "3", 12, 9], 5)
    12
    >>> first_useful(["8", 9], 5)
    8
    >>> first_useful([None, ""], 0)
    -1
    """
    for candidate in candidates:
        if isinstance(candidate, str):
            if not candidate.isdigit():
                continue
            candidate = int(candidate)
        if candidate is not None and candidate >= minimum:
            return candidate
    return -1


def longest_of_each_type(items: list) -> dict[str, int]:
    """The list `items` contains strings, lists and tuples, and None. Return for each of the types
    'str', 'list' and 'tuple' the greatest length in `items`; types that do not occur are left
    out. The keys are in alphabetical order.

    Find the maximal length of the strings, of the lists and of the tuples in `items`, ignoring
    None. The result maps type names to lengths, sorted by name, without missing types.

    `items` 中有字符串、列表、元组和 None。返回 'str'、'list'、'tuple' 各类型的最大长度，未出现的类型不列，
    键按字母顺序。

    忽略 None，求 `items` 里字符串、列表、元组各自的最大长度，返回按类型名排序的字典，没有出现的类型省略。

    >>> longest_of_each_type(["ab", [1], None, "abc", []])
    {'list': 1, 'str': 3}
    >>> longest_of_each_type([(), None])
    {'tuple': 0}
    >>> longest_of_each_type([None])
    {}
    """
    longest = {}
    for item in items:
        if item is None:
            continue
        kind = type(item).__name__
        longest[kind] = max(longest.get(kind, 0), len(item))
    return dict(sorted(longest.items()))


def types_in_blocks(items: list) -> bool:
    """Check whether equal types stand together in `items`: once a type has been left, it must not
    come back.

    Return True if the elements of `items` are arranged in blocks by type, so that no type occurs
    again after an element of another type has followed it.

    判断 `items` 中相同类型的元素是否都连在一起：某种类型一旦被别的类型隔断，就不能再次出现。

    如果 `items` 的元素按类型成块排列（任何类型都不会在中断之后重新出现），返回 True，否则返回 False。

    >>> types_in_blocks([1, 2, "a", None])
    True
    >>> types_in_blocks([1, "a", 2])
    False
    >>> types_in_blocks([])
    True
    """
    blocks = [kind for kind, _ in itertools.groupby(items, key=type)]
    return len(blocks) == len(set(blocks))


def types_in_blocks_2(items: list) -> bool:
    finished = set()
    current = None
    for item in items:
        if type(item) is not current:
            finished.add(current)
            current = type(item)
            if current in finished:
                return False
    return True


def prefer_shorter_synonym(pairs: list[tuple[str, str]]) -> list[str]:
    """From each pair of words in `pairs` choose the shorter one; of two equally long words choose
    the alphabetically smaller. Return the chosen words without repeats, in the order in which they
    are first chosen.

    Return one word for every tuple in `pairs`, namely the one with fewer letters (alphabetical
    order decides between equal lengths), but list each word only once.

    从 `pairs` 的每对单词中选出较短的一个，等长时选字母顺序靠前的；返回选出的单词，重复的只保留首次选出的那个。

    对 `pairs` 中的每个二元组选字母较少的词（长度相同则取字典序小者），每个词只列一次，按首次选中的先后排列。

    >>> prefer_shorter_synonym([("big", "large"), ("huge", "big"), ("tiny", "mini")])
    ['big', 'mini']
    >>> prefer_shorter_synonym([("a", "a")])
    ['a']
    >>> prefer_shorter_synonym([])
    []
    """
    chosen = []
    for pair in pairs:
        word = min(pair, key=lambda text: (len(text), text))
        if word not in chosen:
            chosen.append(word)
    return chosen


def prefer_shorter_synonym_2(pairs: list[tuple[str, str]]) -> list[str]:
    words = (min(sorted(pair), key=len) for pair in pairs)
    return list(dict.fromkeys(words))


def newest_of_each_title(books: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Each of `books` is a title and a year. Keep only the newest edition of every title and
    return the kept pairs from the newest to the oldest; pairs of the same year are sorted by title.

    Remove the older editions from `books`, pairs of title and year, so that each title remains
    once. Sort what is left by falling year, then by title.

    `books` 由 (书名, 年份) 组成。每个书名只保留最新的版本，按年份从新到旧返回，同年的按书名排序。

    去掉 `books` 里的旧版，使每个书名只剩年份最大的一项，再按年份降序、书名升序排列。

    >>> newest_of_each_title([("Atlas", 1999), ("Birds", 2010), ("Atlas", 2015)])
    [('Atlas', 2015), ('Birds', 2010)]
    >>> newest_of_each_title([("B", 2000), ("A", 2000)])
    [('A', 2000), ('B', 2000)]
    >>> newest_of_each_title([])
    []
    """
    newest = {}
    for title, year in books:
        newest[title] = max(year, newest.get(title, year))
    return sorted(newest.items(), key=lambda item: (-item[1], item[0]))


def newest_of_each_title_2(books: list[tuple[str, int]]) -> list[tuple[str, int]]:
    result = []
    titles = set()
    for title, year in sorted(books, key=lambda book: (-book[1], book[0])):
        if title not in titles:
            titles.add(title)
            result.append((title, year))
    return result


def duplicates_report(ids: list[str]) -> list[str]:
    """Return a line like 'x9 x3' for every element of `ids` that occurs more than once: the id, a
    space, an x and the number of times. The most frequent come first, equals alphabetically.

    List the repeated entries of `ids` as texts of the form 'ID xCOUNT', sorted by falling count
    and then by id. Entries that occur once are left out.

    为 `ids` 中出现不止一次的元素各返回一行，形如 'x9 x3'（编号、空格、x 和次数），次数多的在前，次数相同按字母顺序。

    把 `ids` 中重复的条目写成“编号 x次数”的文字，先按次数降序、再按编号升序排列，只出现一次的不列。

    >>> duplicates_report(["b", "a", "b", "c", "a", "b"])
    ['b x3', 'a x2']
    >>> duplicates_report(["q", "p", "p", "q"])
    ['p x2', 'q x2']
    >>> duplicates_report(["z"])
    []
    """
    counts = Counter(ids)
    repeated = [name for name in counts if counts[name] > 1]
    repeated.sort(key=lambda name: (-counts[name], name))
    return [f"{name} x{counts[name]}" for name in repeated]


def duplicates_report_2(ids: list[str]) -> list[str]:
    rows = []
    for name in set(ids):
        times = ids.count(name)
        if times >= 2:
            rows.append((-times, name))
    return [f"{name} x{-times}" for times, name in sorted(rows)]


def triple_or_more_sorted(nums: list[int]) -> list[int]:
    """Return the numbers that occur at least three times in `nums`, each once, ordered by the index
    of their third occurrence.

    Go through `nums` and note a number at the moment when it is met for the third time. Return the
    noted numbers in that order.

    返回 `nums` 中至少出现三次的数，每个一次，按其第三次出现的位置先后排列。

    遍历 `nums`，某个数第三次出现时把它记下，按记录的先后返回这些数。

    >>> triple_or_more_sorted([4, 7, 4, 7, 7, 4, 4])
    [7, 4]
    >>> triple_or_more_sorted([1, 1, 2, 2])
    []
    >>> triple_or_more_sorted([])
    []
    """
    counts = {}
    result = []
    for num in nums:
        counts[num] = counts.get(num, 0) + 1
        if counts[num] == 3:
            result.append(num)
    return result


def triple_or_more_sorted_2(nums: list[int]) -> list[int]:
    return [num for i, num in enumerate(nums) if nums[:i].count(num) == 2]


def merge_priority_lists(first: list[str], second: list[str]) -> list[str]:
    """Combine two wish lists. A wish's weight is the sum of its indexes in `first` and `second`; a
    wish missing from one list counts there as that list's length. Return all wishes by rising
    weight, ties alphabetically. No wish occurs twice in a list.

    For each string in `first` or `second`, add its places in both lists (the length of the list if
    it is absent). Return the strings sorted by this sum, then by name.

    合并两份愿望清单：愿望的权重是它在 `first` 和 `second` 中下标之和，某份清单里没有时按该清单的长度计。
    按权重升序返回全部愿望，权重相同按字母顺序；同一清单内没有重复。

    对出现在 `first` 或 `second` 中的每个字符串，把它在两个列表中的下标相加（缺席时取列表长度），
    按此和再按名称排序后返回。

    >>> merge_priority_lists(["bike", "book", "ball"], ["book", "kite"])
    ['book', 'bike', 'ball', 'kite']
    >>> merge_priority_lists(["a"], [])
    ['a']
    >>> merge_priority_lists([], [])
    []
    """
    def place(wish: str, wishes: list[str]) -> int:
        return wishes.index(wish) if wish in wishes else len(wishes)

    everything = set(first) | set(second)
    return sorted(everything, key=lambda wish: (place(wish, first) + place(wish, second), wish))


def merge_priority_lists_2(first: list[str], second: list[str]) -> list[str]:
    weights = {wish: 0 for wish in sorted(first + second)}
    for wishes in (first, second):
        for wish in weights:
            weights[wish] += len(wishes)
        for index, wish in enumerate(wishes):
            weights[wish] += index - len(wishes)
    return sorted(weights, key=weights.get)


def swaps_against_order(words: list[str], order: list[str]) -> int:
    """Count the pairs of places in `words` that contradict `order`: the earlier word stands later
    in `order` than the later word. All words occur in `order`.

    Return how many pairs (i, j) with i < j there are such that the word of `words` at i comes after
    the word at j in the list `order`.

    统计 `words` 中与 `order` 次序相矛盾的位置对：前面的词在 `order` 中反而排得更后。所有词都在 `order` 中。

    返回满足 i < j 且 `words` 第 i 个词在 `order` 里位于第 j 个词之后的位置对 (i, j) 的个数。

    >>> swaps_against_order(["mid", "low", "high"], ["low", "mid", "high"])
    1
    >>> swaps_against_order(["c", "b", "a"], ["a", "b", "c"])
    3
    >>> swaps_against_order(["a", "a"], ["a"])
    0
    """
    places = [order.index(word) for word in words]
    return sum(a > b for a, b in itertools.combinations(places, 2))


def swaps_against_order_2(words: list[str], order: list[str]) -> int:
    rank = {word: index for index, word in enumerate(order)}
    count = 0
    for j in range(len(words)):
        for i in range(j):
            if rank[words[i]] > rank[words[j]]:
                count += 1
    return count


def sort_blocks_by_head(rows: list[str]) -> list[str]:
    """In `rows` a line that does not begin with a space starts a block; lines beginning with a
    space belong to the block above. Sort the blocks by their first lines and return all lines; the
    lines within a block keep their order. The first line starts a block.

    Return the lines of `rows` with the blocks in alphabetical order. A block is an unindented line
    together with the indented lines that follow it, and these stay as they are.

    `rows` 中不以空格开头的行是一块的开始，以空格开头的行属于上面的块。按首行对各块排序并返回所有行，
    块内顺序不变；第一行必是块首。

    把 `rows` 中的块按字母顺序排列后返回全部行：一块由一个无缩进的行及其后的缩进行组成，块内保持原样。

    >>> sort_blocks_by_head(["pear", " 3", "apple", " 7", " 1"])
    ['apple', ' 7', ' 1', 'pear', ' 3']
    >>> sort_blocks_by_head(["b", "a"])
    ['a', 'b']
    >>> sort_blocks_by_head([])
    []
    """
    blocks = []
    for row in rows:
        if row.startswith(" "):
            blocks[-1].append(row)
        else:
            blocks.append([row])
    blocks.sort(key=lambda block: block[0])
    return [row for block in blocks for row in block]


def sort_blocks_by_head_2(rows: list[str]) -> list[str]:
    keyed = []
    head = ""
    start = 0
    for index, row in enumerate(rows):
        if not row.startswith(" "):
            head, start = row, index
        keyed.append((head, start, index))
    return [rows[index] for _, _, index in sorted(keyed)]


def sort_within_groups(items: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Each of `items` is (label, value). Return the items so that labels appear in the order of
    their first occurrence and the items of one label stand together by rising value.

    Bring the pairs of `items` with equal labels together. The labels keep the order in which they
    are first met; inside a label the numbers go from small to large.

    `items` 的每一项是 (标签, 数值)。把同一标签的项放在一起并按数值升序排列，标签之间按首次出现的先后排列。

    重排 `items`，使标签相同的二元组相邻：标签保持首次出现的次序，组内数值从小到大。

    >>> sort_within_groups([("b", 3), ("a", 9), ("b", 1)])
    [('b', 1), ('b', 3), ('a', 9)]
    >>> sort_within_groups([("x", 2)])
    [('x', 2)]
    >>> sort_within_groups([])
    []
    """
    groups = {}
    for label, value in items:
        groups.setdefault(label, []).append(value)
    return [(label, value) for label, values in groups.items() for value in sorted(values)]


def sort_within_groups_2(items: list[tuple[str, int]]) -> list[tuple[str, int]]:
    labels = [label for label, _ in items]
    return sorted(items, key=lambda item: (labels.index(item[0]), item[1]))


def largest_group_first(items: list[str]) -> list[list[str]]:
    """Group `items` by their last character. Return the groups as lists, the largest first; groups
    of the same size are ordered by that character. No item is empty.

    Put together the strings of `items` that end alike. Sort the resulting lists by falling size and
    then by the common last character. Inside a group the order is that of `items`.

    按最后一个字符给 `items` 分组，返回各组列表，人数多的组在前，大小相同按该字符排序；字符串均非空。

    把 `items` 中结尾相同的字符串归为一组，各组先按大小降序、再按共同的末字符升序排列，组内保持原顺序。

    >>> largest_group_first(["toy", "cat", "day", "bug"])
    [['toy', 'day'], ['bug'], ['cat']]
    >>> largest_group_first(["a"])
    [['a']]
    >>> largest_group_first([])
    []
    """
    groups = defaultdict(list)
    for item in items:
        groups[item[-1]].append(item)
    ends = sorted(groups, key=lambda end: (-len(groups[end]), end))
    return [groups[end] for end in ends]


def largest_group_first_2(items: list[str]) -> list[list[str]]:
    groups = {}
    for item in sorted(items, key=lambda text: text[-1]):
        groups[item[-1]] = groups.get(item[-1], []) + [item]
    return sorted(groups.values(), key=len, reverse=True)


def columns_by_total(table: list[list[int]]) -> list[int]:
    """Return the column numbers of `table`, the column with the largest sum first; columns with the
    same sum are in their natural order. All rows are equally long.

    Add up each column of `table` and return the indexes of the columns sorted by falling total.
    Equal totals: the smaller index first. An empty table gives an empty list.

    返回 `table` 的列号，列和最大的在前，和相同的按列号从小到大；各行长度相同。

    计算 `table` 每一列的和，按和从大到小返回列的下标，和相等时下标小的在前；空表返回空列表。

    >>> columns_by_total([[1, 5, 2], [3, 0, 4]])
    [2, 1, 0]
    >>> columns_by_total([[4, 4]])
    [0, 1]
    >>> columns_by_total([])
    []
    """
    totals = [sum(column) for column in zip(*table)]
    return sorted(range(len(totals)), key=lambda index: -totals[index])


def columns_by_total_2(table: list[list[int]]) -> list[int]:
    if not table:
        return []
    pairs = []
    for column in range(len(table[0])):
        total = 0
        for row in table:
            total += row[column]
        pairs.append((-total, column))
    pairs.sort()
    return [column for _, column in pairs]


def rows_with_filled(table: list[list], needed: int) -> list[list]:
    """Return the rows of `table` in which at least `needed` cells are filled, that is, neither None
    nor an empty string. Rows with more filled cells come first, otherwise the order is kept.

    Drop the rows of `table` with fewer than `needed` filled cells (None and '' are empty, 0 is not)
    and sort the others by falling number of filled cells. The sort is stable.

    返回 `table` 中至少有 `needed` 个单元格已填写（既非 None 也非空字符串）的行，填得多的在前，一样多的保持原顺序。

    去掉 `table` 中已填单元格少于 `needed` 个的行（None 和 '' 算空，0 不算空），其余按已填个数降序稳定排列。

    >>> rows_with_filled([[1, None], ["", ""], [0, "x"]], 1)
    [[0, 'x'], [1, None]]
    >>> rows_with_filled([[None]], 0)
    [[None]]
    >>> rows_with_filled([], 2)
    []
    """
    def filled(row: list) -> int:
        return sum(cell is not None and cell != "" for cell in row)

    good = [row for row in table if filled(row) >= needed]
    return sorted(good, key=filled, reverse=True)


def rows_with_filled_2(table: list[list], needed: int) -> list[list]:
    counted = []
    for index, row in enumerate(table):
        count = len(row) - row.count(None) - row.count("")
        if count >= needed:
            counted.append((-count, index))
    return [table[index] for _, index in sorted(counted)]


def above_both_means(rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the pairs of `rows` whose first number is above the mean of all first numbers and
    whose second number is above the mean of all second numbers. Keep the order.

    Filter `rows`: a pair stays if each of its two numbers is greater than the average of its
    column. An empty list stays empty.

    返回 `rows` 中第一个数大于所有第一个数的平均值、且第二个数大于所有第二个数的平均值的数对，顺序不变。

    过滤 `rows`：数对的两个数都超过各自那一列的平均值时才保留；空列表返回空列表。

    >>> above_both_means([(1, 9), (5, 8), (9, 1), (6, 7)])
    [(6, 7)]
    >>> above_both_means([(2, 2)])
    []
    >>> above_both_means([])
    []
    """
    if not rows:
        return []
    first_mean = sum(a for a, _ in rows) / len(rows)
    second_mean = sum(b for _, b in rows) / len(rows)
    return [(a, b) for a, b in rows if a > first_mean and b > second_mean]


def above_both_means_2(rows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    count = len(rows)
    total_a = total_b = 0
    for a, b in rows:
        total_a += a
        total_b += b
    result = []
    for a, b in rows:
        if a * count > total_a and b * count > total_b:
            result.append((a, b))
    return result


def unbeaten_offers(offers: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Each of `offers` is (price, quality). An offer is beaten if another one costs less and has a
    higher quality (both strictly). Return the offers that are not beaten, by rising price and then
    by falling quality.

    Keep every (price, quality) pair in `offers` for which there is no pair that is cheaper and at
    the same time better. Sort them by price; for equal prices the better one first.

    `offers` 的每一项是 (价格, 质量)。若另有一项价格更低且质量更高（均为严格），该项就被淘汰。
    返回未被淘汰的项，按价格升序、再按质量降序排列。

    在 (价格, 质量) 列表 `offers` 中，只保留不存在“更便宜同时更好”的项，按价格从低到高排列，同价时质量高的在前。

    >>> unbeaten_offers([(10, 5), (8, 7), (12, 9), (8, 3)])
    [(8, 7), (8, 3), (12, 9)]
    >>> unbeaten_offers([(1, 1)])
    [(1, 1)]
    >>> unbeaten_offers([])
    []
    """
    kept = []
    for price, quality in offers:
        if not any(p < price and q > quality for p, q in offers):
            kept.append((price, quality))
    return sorted(kept, key=lambda offer: (offer[0], -offer[1]))


def cheapest_per_shelf(goods: list[tuple[str, str, int]], budget: int) -> list[str]:
    """Each of `goods` is (shelf, name, price). From every shelf take the cheapest article (the
    first one listed if several are), going through the shelves in alphabetical order, and stop at
    the first shelf where the money, at first `budget`, does not suffice. Return the names bought.

    Buy the lowest-priced article of each shelf in `goods`, shelf by shelf in alphabetical order,
    starting with `budget`. As soon as one is too dear for what is left, stop. Return what was
    bought.

    `goods` 的每一项是 (货架, 名称, 价格)。按货架名的字母顺序，每个货架买最便宜的一件（并列取先列出的），
    起初有 `budget` 元，遇到第一个钱不够的货架就停止，返回买到的商品名。

    从 `goods` 的各货架（按字母顺序）依次购买价格最低的商品，预算为 `budget`；剩余的钱不够买下一件时立即停止。
    返回已买商品的名称。

    >>> cheapest_per_shelf([("b", "milk", 3), ("a", "rice", 4), ("a", "oats", 2)], 5)
    ['oats', 'milk']
    >>> cheapest_per_shelf([("a", "rice", 4), ("b", "salt", 1)], 3)
    []
    >>> cheapest_per_shelf([], 10)
    []
    """
    cheapest = {}
    for shelf, name, price in goods:
        if shelf not in cheapest or price < cheapest[shelf][1]:
            cheapest[shelf] = (name, price)
    bought = []
    for shelf in sorted(cheapest):
        name, price = cheapest[shelf]
        if price > budget:
            break
        budget -= price
        bought.append(name)
    return bought


def admit_by_height(heights: list[int], lowest: int, seats: int) -> list[int]:
    """People with the given `heights` queue for a ride with `seats` seats. Whoever is shorter than
    `lowest` is sent away. Return the queue numbers, counted from 1, of those who get a seat.

    Return the positions (starting with 1) in the queue `heights` of the first `seats` people who
    are at least `lowest` tall.

    身高为 `heights` 的人依次排队乘坐有 `seats` 个座位的项目，矮于 `lowest` 的不能乘坐。
    返回能坐上的人在队伍中的号码（从 1 数起）。

    返回队伍 `heights` 中前 `seats` 个身高不低于 `lowest` 的人的位置，位置从 1 开始编号。

    >>> admit_by_height([130, 110, 150, 140], 120, 2)
    [1, 3]
    >>> admit_by_height([100, 105], 120, 5)
    []
    >>> admit_by_height([120], 120, 1)
    [1]
    """
    admitted = []
    for number, height in enumerate(heights, 1):
        if len(admitted) == seats:
            break
        if height >= lowest:
            admitted.append(number)
    return admitted


def admit_by_height_2(heights: list[int], lowest: int, seats: int) -> list[int]:
    allowed = [number for number, height in enumerate(heights, 1) if height >= lowest]
    return allowed[:seats]


def admit_by_height_3(heights: list[int], lowest: int, seats: int) -> list[int]:
    numbers = (i + 1 for i in range(len(heights)) if heights[i] >= lowest)
    return list(itertools.islice(numbers, seats))


def waiting_list_moves(enrolled: list[str], waiting: list[str], leaving: list[str]) -> list[str]:
    """A course has as many places as names in `enrolled`. Those in `leaving` give up their place
    or their place in the queue `waiting`. The free places are filled from the queue, which keeps
    its order. Return the new list of participants.

    Remove the names in `leaving` from both `enrolled` and `waiting`. Then move names from the start
    of the waiting list to the end of the course until it is as large as before or nobody waits.
    Return the course.

    课程的名额等于 `enrolled` 的人数。`leaving` 中的人退出课程或候补队列 `waiting`，空出的名额按候补顺序补上，
    返回新的学员名单。

    先从 `enrolled` 与 `waiting` 中去掉 `leaving` 里的名字，再把候补名单前面的人依次加到课程末尾，
    直到人数恢复或无人候补，返回课程名单。

    >>> waiting_list_moves(["An", "Bo", "Cy"], ["Di", "Ed", "Flo"], ["Bo", "Di"])
    ['An', 'Cy', 'Ed']
    >>> waiting_list_moves(["An", "Bo"], [], ["An"])
    ['Bo']
    >>> waiting_list_moves([], ["Di"], [])
    []
    """
    staying = [name for name in enrolled if name not in leaving]
    queue = deque(name for name in waiting if name not in leaving)
    while queue and len(staying) < len(enrolled):
        staying.append(queue.popleft())
    return staying


def waiting_list_moves_2(enrolled: list[str], waiting: list[str], leaving: list[str]) -> list[str]:
    gone = set(leaving)
    interested = [name for name in enrolled + waiting if name not in gone]
    return interested[:len(enrolled)]


def filter_then_rank(runners: list[tuple[str, int, int]], age: int) -> dict[str, int]:
    """Each of `runners` is (name, age, seconds). Return the places in the age group of those who
    are at least `age` years old: a dictionary from name to place, the fastest first. Nobody has
    the same time as another.

    Consider only the people in `runners` whose age is `age` or more. Rank them by their time from 1
    on and map names to ranks, in the order of the ranks. All times are different.

    `runners` 的每一项是 (姓名, 年龄, 秒数)。在年龄不小于 `age` 的人中按用时排名，返回“姓名 → 名次”的字典，
    快的在前；用时各不相同。

    只考虑 `runners` 中年龄达到 `age` 的人，按用时从少到多编名次（从 1 起），按名次先后返回字典，没有相同的用时。

    >>> filter_then_rank([("Al", 41, 70), ("Bo", 25, 50), ("Cy", 60, 66)], 40)
    {'Cy': 1, 'Al': 2}
    >>> filter_then_rank([("Bo", 25, 50)], 40)
    {}
    >>> filter_then_rank([("Bo", 40, 50)], 40)
    {'Bo': 1}
    """
    group = [runner for runner in runners if runner[1] >= age]
    group.sort(key=lambda runner: runner[2])
    return {name: place for place, (name, _, _) in enumerate(group, start=1)}


def filter_then_rank_2(runners: list[tuple[str, int, int]], age: int) -> dict[str, int]:
    times = sorted((seconds, name) for name, years, seconds in runners if years >= age)
    places = {}
    for _, name in times:
        places[name] = len(places) + 1
    return places


def alternate_high_low(nums: list[int]) -> list[int]:
    """Return the numbers of `nums` in this order: the largest, the smallest, the second largest,
    the second smallest, and so on.

    Take from `nums` alternately the greatest and the least of the numbers that remain, beginning
    with the greatest, until none is left.

    按如下次序返回 `nums` 中的数：最大、最小、第二大、第二小，依此类推。

    从 `nums` 剩余的数里轮流取出最大的和最小的（先取最大的），直到取完为止，返回取出的顺序。

    >>> alternate_high_low([4, 1, 9, 7, 3])
    [9, 1, 7, 3, 4]
    >>> alternate_high_low([2, 2])
    [2, 2]
    >>> alternate_high_low([])
    []
    """
    ordered = deque(sorted(nums))
    result = []
    while ordered:
        result.append(ordered.pop())
        if ordered:
            result.append(ordered.popleft())
    return result


def alternate_high_low_2(nums: list[int]) -> list[int]:
    rising = sorted(nums)
    falling = rising[::-1]
    both = [num for pair in zip(falling, rising) for num in pair]
    return both[:len(nums)]


def odd_places_sorted(values: list[int]) -> list[int]:
    """Sort only the elements at odd indexes of `values`, in falling order; those at even indexes
    stay where they are.

    Return a copy of `values` in which the elements at indexes 1, 3, 5, … have been arranged from
    large to small, while the others have not moved.

    只把 `values` 中奇数下标上的元素按降序排列，偶数下标上的元素不动。

    返回 `values` 的一个副本：下标 1、3、5……处的元素从大到小重排，其余元素位置不变。

    >>> odd_places_sorted([5, 1, 4, 8, 2, 6])
    [5, 8, 4, 6, 2, 1]
    >>> odd_places_sorted([3])
    [3]
    >>> odd_places_sorted([])
    []
    """
    result = list(values)
    result[1::2] = sorted(values[1::2], reverse=True)
    return result


def odd_places_sorted_2(values: list[int]) -> list[int]:
    waiting = sorted(values[1::2])
    result = []
    for index, value in enumerate(values):
        result.append(waiting.pop() if index % 2 else value)
    return result


def weakest_link_first(chains: list[list[int]]) -> list[list[int]]:
    """Sort the non-empty lists in `chains` by their smallest element; for equal smallest elements
    the shorter list comes first. Otherwise they keep their order.

    A chain is as strong as its weakest link. Order `chains` from the weakest to the strongest by
    the minimum of each list, and by length if the minima are the same.

    把 `chains` 中的非空列表按各自的最小元素升序排列，最小元素相同时较短的在前，其余保持原顺序。

    链条的强度取决于最弱的一环。按每个列表的最小值从小到大排列 `chains`，最小值相等时按长度排列。

    >>> weakest_link_first([[5, 9], [3, 3, 8], [7, 3]])
    [[7, 3], [3, 3, 8], [5, 9]]
    >>> weakest_link_first([[1], [0]])
    [[0], [1]]
    >>> weakest_link_first([])
    []
    """
    return sorted(chains, key=lambda chain: (min(chain), len(chain)))


def weakest_link_first_2(chains: list[list[int]]) -> list[list[int]]:
    result = list(chains)
    result.sort(key=len)
    result.sort(key=min)
    return result


def ages_of_oldest(people: list[dict], n: int) -> list[str]:
    """Each dictionary in `people` has a 'name' and perhaps an 'age' (which may be None). Return
    the names of the `n` oldest whose age is known, oldest first; equal ages by name.

    From `people` skip those without an age or with age None. Sort the rest by falling age, then by
    name, and return the first `n` names.

    `people` 中每个字典有 'name'，可能有 'age'（也可能是 None）。返回年龄已知者中最年长的 `n` 个人的姓名，
    年长的在前，同龄按姓名排序。

    跳过 `people` 里没有年龄或年龄为 None 的人，其余先按年龄降序、再按姓名升序排列，返回前 `n` 个姓名。

    >>> ages_of_oldest([{"name": "A", "age": 9}, {"name": "B"}, {"name": "C", "age": 30}], 2)
    ['C', 'A']
    >>> ages_of_oldest([{"name": "Z", "age": None}], 1)
    []
    >>> ages_of_oldest([{"name": "D", "age": 5}, {"name": "C", "age": 5}], 1)
    ['C']
    """
    known = [person for person in people if person.get("age") is not None]
    known.sort(key=lambda person: (-person["age"], person["name"]))
    return [person["name"] for person in known[:n]]


def ages_of_oldest_2(people: list[dict], n: int) -> list[str]:
    pairs = []
    for person in people:
        age = person.get("age")
        if age is None:
            continue
        pairs.append((-age, person["name"]))
    return [name for _, name in heapq.nsmallest(n, pairs)]


def tags_in_common_order(posts: list[list[str]]) -> list[str]:
    """Return the tags that occur in every list of `posts`, each once, in the order of the first
    list. Without posts return an empty list.

    Which tags do all of the `posts` share? List them as they are met in the first post, without
    repeats.

    返回在 `posts` 的每个列表里都出现的标签，每个一次，按第一个列表中的先后排列；没有帖子时返回空列表。

    求 `posts` 中所有帖子共有的标签，去重后按它们在第一个帖子里出现的顺序列出。

    >>> tags_in_common_order([["b", "a", "c"], ["a", "b"], ["b", "x", "a"]])
    ['b', 'a']
    >>> tags_in_common_order([["q", "q"]])
    ['q']
    >>> tags_in_common_order([])
    []
    """
    if not posts:
        return []
    shared = []
    for tag in posts[0]:
        if tag not in shared and all(tag in post for post in posts):
            shared.append(tag)
    return shared


def tags_in_common_order_2(posts: list[list[str]]) -> list[str]:
    common = set.intersection(*map(set, posts)) if posts else set()
    return sorted(common, key=lambda tag: posts[0].index(tag))


def order_by_votes_cast(candidates: list[str], votes: list[str]) -> list[str]:
    """Sort `candidates` by the number of their `votes`, most first. Candidates with equally many
    votes stay in the order of the list; votes for people who do not stand are ignored.

    Return the `candidates` ordered by how often each occurs in `votes`, from most to least often,
    keeping the given order for ties. Those without a vote are at the end.

    按得票数从多到少排列 `candidates`，`votes` 是全部选票；票数相同的保持原顺序，投给非候选人的票忽略。

    统计 `candidates` 中每人在 `votes` 里出现的次数，次数多者在前，相同则次序不变，没有得票的在最后。

    >>> order_by_votes_cast(["Al", "Bo", "Cy"], ["Cy", "Bo", "Cy", "Ed"])
    ['Cy', 'Bo', 'Al']
    >>> order_by_votes_cast(["Bo", "Al"], [])
    ['Bo', 'Al']
    >>> order_by_votes_cast([], ["Al"])
    []
    """
    counts = Counter(votes)
    return sorted(candidates, key=lambda name: counts[name], reverse=True)


def order_by_votes_cast_2(candidates: list[str], votes: list[str]) -> list[str]:
    return sorted(candidates, key=lambda name: -votes.count(name))


def order_by_votes_cast_3(candidates: list[str], votes: list[str]) -> list[str]:
    counts = {name: 0 for name in candidates}
    for vote in votes:
        if vote in counts:
            counts[vote] += 1
    places = range(len(candidates))
    ordered = sorted(places, key=lambda place: (-counts[candidates[place]], place))
    return [candidates[place] for place in ordered]


def stable_or_not(before: list[tuple[int, str]], after: list[tuple[int, str]]) -> bool:
    """Check whether `after` is the result of sorting `before` by the first components in a stable
    way, so that pairs with equal numbers have kept their order.

    Return True if sorting the pairs of `before` by their number alone, without disturbing the order
    of equal ones, gives exactly `after`.

    判断 `after` 是否是把 `before` 按第一个分量稳定排序的结果，即数字相同的二元组保持原有先后。

    仅按数字对 `before` 的二元组做稳定排序，如果结果恰好等于 `after` 就返回 True，否则返回 False。

    >>> stable_or_not([(2, "x"), (1, "b"), (1, "a")], [(1, "b"), (1, "a"), (2, "x")])
    True
    >>> stable_or_not([(1, "b"), (1, "a")], [(1, "a"), (1, "b")])
    False
    >>> stable_or_not([], [])
    True
    """
    return sorted(before, key=lambda pair: pair[0]) == after


def stable_or_not_2(before: list[tuple[int, str]], after: list[tuple[int, str]]) -> bool:
    expected = []
    for number in sorted({number for number, _ in before}):
        for pair in before:
            if pair[0] == number:
                expected.append(pair)
    return expected == after


def is_sorted_by_two_keys(pairs: list[tuple[str, int]]) -> bool:
    """Check whether `pairs` are sorted by name in rising order and, where neighbouring names are
    equal, by number in falling order. Equal numbers are allowed.

    Return True if in `pairs` the strings never go down and the numbers never go up from one pair to
    the next with the same string.

    判断 `pairs` 是否按名称升序排列，且相邻名称相同时按数字降序排列（数字可以相等）。

    如果 `pairs` 中字符串从不变小，并且字符串相同的相邻二元组的数字从不变大，返回 True，否则返回 False。

    >>> is_sorted_by_two_keys([("a", 9), ("a", 4), ("b", 7)])
    True
    >>> is_sorted_by_two_keys([("a", 1), ("a", 2)])
    False
    >>> is_sorted_by_two_keys([])
    True
    """
    for (name, number), (next_name, next_number) in zip(pairs, pairs[1:]):
        if name > next_name:
            return False
        if name == next_name and number < next_number:
            return False
    return True


def is_sorted_by_two_keys_2(pairs: list[tuple[str, int]]) -> bool:
    return pairs == sorted(pairs, key=lambda pair: (pair[0], -pair[1]))


def misplaced_books(shelf: list[str]) -> list[str]:
    """Return the titles on `shelf` that have a smaller title somewhere to their right, in the order
    of the shelf.

    A title on the `shelf` is misplaced if any title after it comes earlier in the alphabet. List
    the misplaced ones from left to right.

    返回 `shelf` 中右侧某处还有更小书名的书名，按书架上的顺序排列。

    若某本书之后存在字母顺序更靠前的书，就说它放错了位置。从左到右列出 `shelf` 上放错位置的书名。

    >>> misplaced_books(["Dune", "Emma", "Cats", "Foe"])
    ['Dune', 'Emma']
    >>> misplaced_books(["A", "B"])
    []
    >>> misplaced_books([])
    []
    """
    return [
        title for place, title in enumerate(shelf)
        if any(other < title for other in shelf[place + 1:])
    ]


def misplaced_books_2(shelf: list[str]) -> list[str]:
    result = []
    smallest = None
    for title in reversed(shelf):
        if smallest is not None and title > smallest:
            result.append(title)
        else:
            smallest = title
    return result[::-1]


def insertion_point_falling(values: list[int], new: int) -> int:
    """The list `values` is sorted in falling order. Return the index at which `new` has to be
    inserted to keep it so; it goes behind all equal values.

    Given `values` from large to small, find the place for `new`: the number of elements that are
    greater than or equal to it.

    列表 `values` 已按降序排列。返回插入 `new` 后仍保持降序的下标，插在所有相等的值之后。

    给定从大到小排列的 `values`，求 `new` 应插入的位置，即大于或等于它的元素个数。

    >>> insertion_point_falling([9, 7, 7, 2], 7)
    3
    >>> insertion_point_falling([5, 4], 8)
    0
    >>> insertion_point_falling([], 1)
    0
    """
    index = 0
    while index < len(values) and values[index] >= new:
        index += 1
    return index


def insertion_point_falling_2(values: list[int], new: int) -> int:
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] >= new:
            low = middle + 1
        else:
            high = middle
    return low


def insertion_point_falling_3(values: list[int], new: int) -> int:
    return bisect.bisect_right([-value for value in values], -new)


def birthdays_in_year(birthdays: dict[str, str]) -> list[str]:
    """The dictionary `birthdays` maps names to dates such as '24.12.' (day and month). Return the
    names from January to December; people with the same birthday are ordered by name.

    Sort the names in `birthdays` by month, then by day, then alphabetically. The dates are written
    as 'DD.MM.'.

    `birthdays` 把姓名映射到 '24.12.' 这样的日期（日和月）。按一年中的先后返回姓名，同一天生日的按姓名排序。

    日期写作“日.月.”。把 `birthdays` 中的姓名先按月、再按日、最后按字母顺序排列。

    >>> birthdays_in_year({"Al": "24.12.", "Bo": "03.05.", "Cy": "01.12."})
    ['Bo', 'Cy', 'Al']
    >>> birthdays_in_year({"Di": "01.01.", "Al": "01.01."})
    ['Al', 'Di']
    >>> birthdays_in_year({})
    []
    """
    def key(name: str) -> tuple[str, str, str]:
        day, month, _ = birthdays[name].split(".")
        return (month, day, name)

    return sorted(birthdays, key=key)


def birthdays_in_year_2(birthdays: dict[str, str]) -> list[str]:
    entries = [(date[3:5], date[:2], name) for name, date in birthdays.items()]
    entries.sort()
    return [entry[2] for entry in entries]


def clock_texts_sorted(times: list[str]) -> list[str]:
    """Sort the clock times in `times`, written like '9:05' or '14:30', from early to late. Times
    before 6 o'clock belong to the night and come after all others.

    Return `times` in the order of a day that begins at 6:00 and ends at 5:59. The hours have one or
    two digits.

    将 '9:05'、'14:30' 这样的时刻 `times` 从早到晚排列，6 点以前的算作深夜，排在所有其他时刻之后。

    一天从 6:00 开始到次日 5:59 结束，按此顺序返回 `times`；小时可能是一位或两位数字。

    >>> clock_texts_sorted(["14:30", "9:05", "1:15", "10:00"])
    ['9:05', '10:00', '14:30', '1:15']
    >>> clock_texts_sorted(["5:59", "6:00"])
    ['6:00', '5:59']
    >>> clock_texts_sorted([])
    []
    """
    def minutes(text: str) -> int:
        hours, mins = text.split(":")
        return (int(hours) * 60 + int(mins) - 360) % 1440

    return sorted(times, key=minutes)


def clock_texts_sorted_2(times: list[str]) -> list[str]:
    day, night = [], []
    for text in sorted(times, key=lambda text: text.zfill(5)):
        if int(text.split(":")[0]) < 6:
            night.append(text)
        else:
            day.append(text)
    return day + night


def insert_behind_members(queue: list[str], newcomer: str, members: list[str]) -> list[str]:
    """Return the `queue` after `newcomer` has joined. A club member (in `members`) goes directly
    behind the last member in the queue, or to the front if there is none; anybody else goes to
    the end.

    People wait in `queue`. If `newcomer` is one of `members`, insert the name right after the last
    waiting member, and at the very start when no member waits; otherwise append it. Return a new
    list.

    返回 `newcomer` 加入后的队伍 `queue`：会员（在 `members` 中）排到队中最后一个会员的后面，没有会员时排到最前；
    非会员排到队尾。

    若 `newcomer` 属于 `members`，插到 `queue` 中最后一位会员之后（没有会员则插到队首），否则加到末尾，返回新列表。

    >>> insert_behind_members(["An", "Bo", "Cy"], "Di", ["An", "Di"])
    ['An', 'Di', 'Bo', 'Cy']
    >>> insert_behind_members(["Bo"], "Di", ["Di"])
    ['Di', 'Bo']
    >>> insert_behind_members(["Bo"], "Ed", [])
    ['Bo', 'Ed']
    """
    result = list(queue)
    if newcomer not in members:
        result.append(newcomer)
        return result
    position = 0
    for index, name in enumerate(queue):
        if name in members:
            position = index + 1
    result.insert(position, newcomer)
    return result


def insert_behind_members_2(queue: list[str], newcomer: str, members: list[str]) -> list[str]:
    if newcomer not in members:
        return queue + [newcomer]
    place = max((i + 1 for i, name in enumerate(queue) if name in members), default=0)
    return queue[:place] + [newcomer] + queue[place:]


def three_levels(marks: dict[str, int], fail: int, good: int) -> dict[str, list[str]]:
    """Divide the names in `marks` into 'good' (at least `good` points), 'fair' and 'poor' (fewer
    than `fail` points). Return a dictionary with these three keys, in this order, and sorted
    lists of names.

    Return {'good': …, 'fair': …, 'poor': …}: those who have `good` or more in `marks`, those in
    between, and those below `fail`. Every list is in alphabetical order and may be empty.

    把 `marks` 中的姓名分为 'good'（不低于 `good` 分）、'fair' 和 'poor'（低于 `fail` 分），
    按此顺序返回含这三个键的字典，名单按字母排序。

    返回 {'good': …, 'fair': …, 'poor': …}：分别是 `marks` 中达到 `good` 分的、介于两者之间的和不足 `fail` 分的人，
    各名单按字母顺序，可以为空。

    >>> three_levels({"Li": 95, "An": 40, "Bo": 70, "Al": 91}, 50, 90)
    {'good': ['Al', 'Li'], 'fair': ['Bo'], 'poor': ['An']}
    >>> three_levels({"X": 50}, 50, 90)
    {'good': [], 'fair': ['X'], 'poor': []}
    >>> three_levels({}, 1, 2)
    {'good': [], 'fair': [], 'poor': []}
    """
    levels = {"good": [], "fair": [], "poor": []}
    for name in sorted(marks):
        if marks[name] >= good:
            levels["good"].append(name)
        elif marks[name] >= fail:
            levels["fair"].append(name)
        else:
            levels["poor"].append(name)
    return levels


def three_levels_2(marks: dict[str, int], fail: int, good: int) -> dict[str, list[str]]:
    names = sorted(marks)
    return {
        "good": [name for name in names if marks[name] >= good],
        "fair": [name for name in names if fail <= marks[name] < good],
        "poor": [name for name in names if marks[name] < fail],
    }


def longest_n_alphabetically(words: list[str], n: int) -> list[str]:
    """Choose the `n` longest different words of `words` (of equally long ones the alphabetically
    first) and return the chosen ones in alphabetical order.

    Remove repeats from `words`, take the `n` words with the most letters, with ties decided by the
    alphabet, and return them sorted as strings. If there are fewer, return all.

    从 `words` 中选出 `n` 个最长的不同单词（等长时取字母顺序靠前的），并按字母顺序返回。

    对 `words` 去重后取字母最多的 `n` 个单词，长度相同按字母顺序决定，最后将选出的单词排序返回，不足则全部返回。

    >>> longest_n_alphabetically(["zebra", "ox", "lion", "hare", "zebra"], 2)
    ['hare', 'zebra']
    >>> longest_n_alphabetically(["b", "a"], 5)
    ['a', 'b']
    >>> longest_n_alphabetically([], 1)
    []
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return sorted(ordered[:n])


def longest_n_alphabetically_2(words: list[str], n: int) -> list[str]:
    chosen = []
    rest = sorted(set(words))
    while rest and len(chosen) < n:
        longest = max(rest, key=len)
        rest.remove(longest)
        chosen.append(longest)
    chosen.sort()
    return chosen


def tied_groups(scores: dict[str, int]) -> list[list[str]]:
    """Return the groups of people in `scores` who have the same score, only groups of at least two,
    the highest score first. The names in a group are sorted.

    Who is level with somebody else? For each value that occurs more than once in `scores`, from the
    largest down, list the names that have it in alphabetical order.

    返回 `scores` 中得分相同的人组成的各组（至少两人），分高的组在前，组内姓名按字母顺序。

    谁与别人同分？对 `scores` 里出现不止一次的分值，从大到小分别列出得到该分的姓名（按字母顺序）。

    >>> tied_groups({"Al": 5, "Bo": 9, "Cy": 5, "Ed": 9, "Di": 7})
    [['Bo', 'Ed'], ['Al', 'Cy']]
    >>> tied_groups({"Al": 1, "Bo": 2})
    []
    >>> tied_groups({})
    []
    """
    groups = defaultdict(list)
    for name in sorted(scores):
        groups[scores[name]].append(name)
    return [groups[score] for score in sorted(groups, reverse=True) if len(groups[score]) > 1]


def tied_groups_2(scores: dict[str, int]) -> list[list[str]]:
    ordered = sorted(scores, key=lambda name: (-scores[name], name))
    result = []
    for _, group in itertools.groupby(ordered, key=scores.get):
        names = list(group)
        if len(names) >= 2:
            result.append(names)
    return result


def points_to_overtake(table: dict[str, int], team: str) -> int:
    """Return how many points `team` needs to be strictly ahead of the next better team in `table`,
    that is, the one with the smallest number of points above its own. The best team needs 0.

    In `table` find the lowest total that is greater than that of `team`. Return the number of
    points by which `team` must improve to exceed it by one, or 0 if nobody is ahead.

    返回 `team` 要严格超过 `table` 中排在它前面、分数最接近的队伍还需要多少分；已是第一则返回 0。

    在 `table` 里找出高于 `team` 的最低分数，返回 `team` 要比它多一分还差多少；没有更高的分数时返回 0。

    >>> points_to_overtake({"red": 10, "blue": 14, "tan": 20}, "red")
    5
    >>> points_to_overtake({"red": 10, "blue": 14, "tan": 20}, "tan")
    0
    >>> points_to_overtake({"a": 3, "b": 3}, "a")
    0
    """
    own = table[team]
    better = [points for points in table.values() if points > own]
    if not better:
        return 0
    return min(better) - own + 1


def points_to_overtake_2(table: dict[str, int], team: str) -> int:
    needed = 0
    for points in table.values():
        gap = points - table[team] + 1
        if gap > 1 and (needed == 0 or gap < needed):
            needed = gap
    return needed


def better_in_everything(records: dict[str, list[int]], name: str) -> list[str]:
    """Return the sorted names of those in `records` whose mark is higher than that of `name` in
    every subject. All lists of marks are equally long and not empty.

    Compare the marks of `name` with those of the others in `records`, place by place. List
    alphabetically all who are strictly better at each place.

    返回 `records` 中每一科分数都高于 `name` 的人，按姓名排序；各人的分数列表等长且非空。

    把 `records` 里其他人的各科分数与 `name` 的逐科比较，按字母顺序列出每科都严格更高的人。

    >>> better_in_everything({"Al": [5, 5], "Bo": [6, 7], "Cy": [9, 5]}, "Al")
    ['Bo']
    >>> better_in_everything({"Al": [5], "Di": [9], "Cy": [8]}, "Al")
    ['Cy', 'Di']
    >>> better_in_everything({"Al": [1]}, "Al")
    []
    """
    own = records[name]
    result = []
    for other, marks in sorted(records.items()):
        if all(theirs > mine for theirs, mine in zip(marks, own)):
            result.append(other)
    return result


def better_in_everything_2(records: dict[str, list[int]], name: str) -> list[str]:
    own = records[name]
    return sorted(other for other in records if all(map(operator.gt, records[other], own)))


def intervals_by_length(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort the `spans` (start, end) by their length, the longest first; equally long ones by their
    end, the latest first.

    Return the intervals of `spans` ordered by falling difference of end and start, and for equal
    differences by falling end.

    把区间 `spans`（起点, 终点）按长度排列，长的在前；等长的按终点排列，终点大的在前。

    返回 `spans`，依终点与起点之差从大到小排列，差相等时终点较大的在前。

    >>> intervals_by_length([(1, 3), (0, 9), (4, 6)])
    [(0, 9), (4, 6), (1, 3)]
    >>> intervals_by_length([(5, 5), (7, 7)])
    [(7, 7), (5, 5)]
    >>> intervals_by_length([])
    []
    """
    return sorted(spans, key=lambda span: (span[1] - span[0], span[1]), reverse=True)


def intervals_by_length_2(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result = sorted(spans, key=lambda span: -span[1])
    result.sort(key=lambda span: span[0] - span[1])
    return result


def without_contained(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the intervals in `spans` that do not lie inside another, different interval of the
    list, sorted by start. Repeats of an interval are listed once.

    Drop each (start, end) of `spans` for which there is a different interval that begins no later
    and ends no earlier. Sort the others and remove repeats.

    返回 `spans` 中不包含在列表里另一个不同区间之内的区间，按起点排序，重复的只列一次。

    对 `spans` 的每个 (起点, 终点)，若存在另一个不同的区间起点不晚于它且终点不早于它，就去掉它。其余去重后排序返回。

    >>> without_contained([(5, 8), (1, 4), (2, 3), (6, 8)])
    [(1, 4), (5, 8)]
    >>> without_contained([(1, 2), (1, 2)])
    [(1, 2)]
    >>> without_contained([])
    []
    """
    different = sorted(set(spans))
    kept = []
    for start, end in different:
        inside = any(a <= start and end <= b and (a, b) != (start, end) for a, b in different)
        if not inside:
            kept.append((start, end))
    return kept


def without_contained_2(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result = []
    for start, end in sorted(set(spans), key=lambda span: (span[0], -span[1])):
        # earlier spans start no later, so only their ends matter
        if not result or end > result[-1][1]:
            result.append((start, end))
    return result


def fractions_in_order(fractions: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort `fractions`, pairs of a numerator and a positive denominator, by their value. Of equal
    values the one with the smaller denominator comes first. Do the comparison exactly.

    Return the (numerator, denominator) pairs of `fractions` from the smallest to the largest
    fraction; if two have the same value, the reduced one goes in front.

    把 `fractions`（分子, 正分母）按分数值升序排列，值相等的分母小的在前，比较必须精确。

    返回 `fractions` 中的 (分子, 分母) 对，从最小的分数到最大的分数；值相同时分母较小的排前面。

    >>> fractions_in_order([(1, 2), (1, 3), (2, 4), (2, 3)])
    [(1, 3), (1, 2), (2, 4), (2, 3)]
    >>> fractions_in_order([(0, 5), (-1, 2), (0, 1)])
    [(-1, 2), (0, 1), (0, 5)]
    >>> fractions_in_order([])
    []
    """
    common = math.lcm(*(bottom for _, bottom in fractions))
    return sorted(fractions, key=lambda pair: (pair[0] * common // pair[1], pair[1]))


def fractions_in_order_2(fractions: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result = []
    for top, bottom in sorted(fractions, key=lambda pair: pair[1]):
        index = len(result)
        while index > 0 and result[index - 1][0] * bottom > top * result[index - 1][1]:
            index -= 1
        result.insert(index, (top, bottom))
    return result


def handicap_ranking(times: dict[str, int], handicaps: dict[str, int]) -> list[str]:
    """Every sailor in `times` has a sailing time in seconds; `handicaps` tells how many seconds are
    taken off (nothing for those not listed). Return the names from the shortest corrected time to
    the longest; for equal ones the shorter uncorrected time wins.

    Subtract from each time in `times` the sailor's seconds in `handicaps`, 0 if missing. Sort the
    names by the result and then by the time itself.

    `times` 是每位选手的用时（秒），`handicaps` 给出可扣减的秒数（未列出者不扣）。按扣减后的用时从短到长返回姓名，
    相同时实际用时短的在前。

    从 `times` 的用时中减去 `handicaps` 里对应的秒数（没有则为 0），按差再按实际用时对姓名升序排列。

    >>> handicap_ranking({"Al": 100, "Bo": 110, "Cy": 98}, {"Bo": 15, "Al": 1})
    ['Bo', 'Cy', 'Al']
    >>> handicap_ranking({"X": 12, "Y": 10}, {"X": 2})
    ['Y', 'X']
    >>> handicap_ranking({}, {"Al": 3})
    []
    """
    corrected = {}
    for name, time in times.items():
        corrected[name] = time - handicaps.get(name, 0)
    return sorted(times, key=lambda name: (corrected[name], times[name]))


def handicap_ranking_2(times: dict[str, int], handicaps: dict[str, int]) -> list[str]:
    rows = [(t - handicaps.get(name, 0), t, name) for name, t in times.items()]
    rows.sort(key=lambda row: row[:2])
    return [name for _, _, name in rows]


def countback_ranking(results: dict[str, list[int]]) -> list[str]:
    """Rank sailors by the sum of their places in several races, lowest first. If the sums are
    equal, the one with the better best place is ahead, then the better second best, and so on, and
    at last the name. `results` maps names to lists of places.

    Order the names in `results` by the total of their places; between equal totals compare the
    places sorted from good (small) to bad, and finally the names.

    按多场比赛名次之和从小到大给选手排名，和相等时先比各自最好的名次，再比次好的，依此类推，最后比姓名。
    `results` 把姓名映射到名次列表。

    对 `results` 中的姓名，先按名次总和升序；总和相同则比较从好到坏排好的名次序列，再相同按姓名排列。

    >>> countback_ranking({"Al": [2, 2], "Bo": [3, 1], "Cy": [1, 4]})
    ['Bo', 'Al', 'Cy']
    >>> countback_ranking({"Z": [1, 2], "Y": [2, 1]})
    ['Y', 'Z']
    >>> countback_ranking({})
    []
    """
    def key(name: str) -> tuple:
        places = results[name]
        return (sum(places), sorted(places), name)

    return sorted(results, key=key)


def countback_ranking_2(results: dict[str, list[int]]) -> list[str]:
    rows = [(sum(places), sorted(places), name) for name, places in results.items()]
    return [row[-1] for row in sorted(rows)]


def best_two_of_each(attempts: dict[str, list[int]]) -> list[tuple[str, int]]:
    """In `attempts` each thrower has a list of distances. Add up the two best of each (or the only
    one, or 0 if there is none) and return (name, sum) pairs, the largest sum first and equal sums
    by name.

    Rank the people in `attempts` by the total of their two greatest values. Return tuples of name
    and total from high to low; alphabetical order decides ties.

    `attempts` 给出每位投掷者的成绩列表。取各人最好的两次相加（只有一次就取一次，没有为 0），
    返回 (姓名, 和)，和大的在前，相同按姓名排序。

    按各人最大的两个成绩之和给 `attempts` 中的人排名，返回 (姓名, 总和) 列表，从高到低，总和相同按字母顺序。

    >>> best_two_of_each({"Al": [3, 9, 5], "Bo": [8, 8], "Cy": [20]})
    [('Cy', 20), ('Bo', 16), ('Al', 14)]
    >>> best_two_of_each({"B": [], "A": []})
    [('A', 0), ('B', 0)]
    >>> best_two_of_each({})
    []
    """
    sums = []
    for name, values in attempts.items():
        best = sorted(values, reverse=True)[:2]
        sums.append((name, sum(best)))
    return sorted(sums, key=lambda pair: (-pair[1], pair[0]))


def best_two_of_each_2(attempts: dict[str, list[int]]) -> list[tuple[str, int]]:
    totals = {name: sum(heapq.nlargest(2, attempts[name])) for name in sorted(attempts)}
    return sorted(totals.items(), key=operator.itemgetter(1), reverse=True)


def last_one_out_each_round(points: list[dict[str, int]]) -> list[str]:
    """In each round of a game show the candidate with the fewest points is out; of several, the
    alphabetically last. `points` has one dictionary per round with the points of all; those
    already out are ignored. Return the names in the order in which they leave.

    Go through the rounds in `points`. In every round look only at the candidates still in the game
    and remove the one with the lowest points (ties: the greatest name). Return the removed names.
    A round without candidates removes nobody.

    游戏节目每轮淘汰得分最低者，并列时淘汰字母顺序最靠后的。`points` 每轮一个字典，记录所有人的得分，已出局者忽略。
    按出局先后返回姓名。

    依次处理 `points` 中的各轮：只看仍在场的人，去掉得分最低者（同分取姓名最大的），没有人在场的轮次不淘汰。
    返回被淘汰者的名单。

    >>> last_one_out_each_round([{"Al": 3, "Bo": 1, "Cy": 2}, {"Al": 1, "Bo": 0, "Cy": 1}])
    ['Bo', 'Cy']
    >>> last_one_out_each_round([{"A": 1}, {"A": 5}])
    ['A']
    >>> last_one_out_each_round([])
    []
    """
    out = []
    for round_points in points:
        playing = [name for name in round_points if name not in out]
        if not playing:
            continue
        lowest = min(round_points[name] for name in playing)
        out.append(max(name for name in playing if round_points[name] == lowest))
    return out


def direct_duel_breaks_tie(points: dict[str, int], winner_of: dict[str, str]) -> list[str]:
    """Two teams play for the title. Return the team names in `points` with the most points first.
    If both have the same number, the winner of their duel is ahead: `winner_of` has the key
    'first-second' with the two names in alphabetical order. There are exactly two teams.

    Order the two teams of `points` by falling points. In case of a tie look up the key made of both
    names in alphabetical order joined by a hyphen in `winner_of`, and put that winner first.

    两支队伍争冠，`points` 恰有两队，返回队名，分高的在前。若同分，则交锋的胜者在前：
    `winner_of` 的键为按字母顺序用连字符连接的两队名。

    把 `points` 中的两队按分数降序排列；同分时，将两队名按字母顺序以 '-' 连接，在 `winner_of` 中查出胜者并排在前面。

    >>> direct_duel_breaks_tie({"red": 5, "blue": 5}, {"blue-red": "red"})
    ['red', 'blue']
    >>> direct_duel_breaks_tie({"red": 5, "blue": 8}, {"blue-red": "red"})
    ['blue', 'red']
    >>> direct_duel_breaks_tie({"a": 1, "b": 1}, {"a-b": "a"})
    ['a', 'b']
    """
    first, second = sorted(points)
    if points[first] == points[second]:
        best = winner_of[f"{first}-{second}"]
    else:
        best = max(points, key=points.get)
    return [first, second] if best == first else [second, first]


def direct_duel_breaks_tie_2(points: dict[str, int], winner_of: dict[str, str]) -> list[str]:
    champion = winner_of["-".join(sorted(points))]
    return sorted(points, key=lambda team: (points[team], team == champion), reverse=True)


def even_sized_leagues(players: dict[str, int], k: int) -> list[list[str]]:
    """Sort the `players` (name -> strength) from strong to weak, equals by name, and divide them
    into `k` leagues whose sizes differ by at most one, the upper leagues being the larger ones.
    Return the lists of names.

    Rank the names in `players` by falling strength, then alphabetically, and cut the ranking into
    `k` consecutive parts. If the number is not divisible, the first parts get one name more.

    把 `players`（姓名 → 实力）从强到弱排列（实力相同按姓名），分成 `k` 个级别，人数最多相差一，
    多出的人归入靠前的级别。返回各级别的名单。

    按实力降序、姓名升序给 `players` 排名，再切成 `k` 个连续的部分；不能整除时，前面的部分各多一人。

    >>> even_sized_leagues({"Al": 3, "Bo": 9, "Cy": 5, "Di": 1, "Ed": 7}, 2)
    [['Bo', 'Ed', 'Cy'], ['Al', 'Di']]
    >>> even_sized_leagues({"B": 1, "A": 1}, 3)
    [['A'], ['B'], []]
    >>> even_sized_leagues({}, 1)
    [[]]
    """
    ranking = sorted(players, key=lambda name: (-players[name], name))
    size, extra = divmod(len(ranking), k)
    leagues = []
    start = 0
    for number in range(k):
        end = start + size + (number < extra)
        leagues.append(ranking[start:end])
        start = end
    return leagues


def unordered_pairs_once(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Two friends may be given in `pairs` as (a, b) or as (b, a). Return every friendship once, in
    the order and the form in which it is first met. Pairs of equal names are left out.

    Remove from `pairs` the tuples that repeat an earlier tuple, also with the names exchanged, and
    those in which both names are the same.

    `pairs` 中同一对朋友可能写成 (a, b) 或 (b, a)。每对只返回一次，保留首次出现的写法与顺序；两个名字相同的去掉。

    从 `pairs` 中去掉与前面重复的二元组（交换两个名字也算重复），以及两个名字相同的二元组。

    >>> unordered_pairs_once([("An", "Bo"), ("Bo", "An"), ("Cy", "An"), ("Cy", "Cy")])
    [('An', 'Bo'), ('Cy', 'An')]
    >>> unordered_pairs_once([("b", "a"), ("b", "a")])
    [('b', 'a')]
    >>> unordered_pairs_once([])
    []
    """
    seen = set()
    result = []
    for a, b in pairs:
        key = (min(a, b), max(a, b))
        if a != b and key not in seen:
            seen.add(key)
            result.append((a, b))
    return result


def unordered_pairs_once_2(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    result = []
    for a, b in pairs:
        if a == b or (a, b) in result or (b, a) in result:
            continue
        result.append((a, b))
    return result


def near_duplicates_removed(values: list[float], tolerance: float) -> list[float]:
    """Return `values` without those that differ by at most `tolerance` from a value kept earlier.
    The first value is always kept.

    Go through `values` from the left and keep a value only if it is more than `tolerance` away from
    every value kept so far.

    去掉 `values` 中与之前保留的某个值相差不超过 `tolerance` 的值，第一个值总是保留。

    从左到右遍历 `values`，只有当某个值与目前所有保留的值的距离都大于 `tolerance` 时才保留它。

    >>> near_duplicates_removed([1.0, 1.25, 3.0, 2.75, 1.75], 0.5)
    [1.0, 3.0, 1.75]
    >>> near_duplicates_removed([2.0, 2.0], 0.0)
    [2.0]
    >>> near_duplicates_removed([], 1.0)
    []
    """
    kept = []
    for value in values:
        if all(abs(value - other) > tolerance for other in kept):
            kept.append(value)
    return kept


def near_duplicates_removed_2(values: list[float], tolerance: float) -> list[float]:
    kept = []
    for value in values:
        is_new = True
        for other in kept:
            if abs(value - other) <= tolerance:
                is_new = False
                break
        if is_new:
            kept.append(value)
    return kept


def recently_opened(files: list[str], k: int) -> list[str]:
    """The list `files` tells in which order files were opened. Return the `k` most recently opened
    different files, the latest first.

    Write the 'recent files' menu: go through `files` from the end, list each name once and stop
    after `k` names.

    `files` 按先后记录打开过的文件。返回最近打开的 `k` 个不同文件，最近的在前。

    生成“最近使用的文件”菜单：从 `files` 末尾往前，每个名称只列一次，列满 `k` 个为止。

    >>> recently_opened(["a.txt", "b.txt", "a.txt", "c.txt"], 2)
    ['c.txt', 'a.txt']
    >>> recently_opened(["x", "x"], 5)
    ['x']
    >>> recently_opened([], 3)
    []
    """
    menu = []
    for name in reversed(files):
        if len(menu) == k:
            break
        if name not in menu:
            menu.append(name)
    return menu


def recently_opened_2(files: list[str], k: int) -> list[str]:
    return list(dict.fromkeys(files[::-1]))[:k]


def initials_without_rivals(names: list[str]) -> list[str]:
    """Return those of `names` whose first letter, whatever its case, is not the first letter of any
    other entry in the list. Keep the order. The names are not empty.

    Keep the entries of `names` whose initial occurs only once among all initials, treating capital
    and small letters alike.

    按原顺序返回 `names` 中首字母（不分大小写）不与列表中任何其他名字相同的名字，名字均非空。

    只保留 `names` 里首字母在所有首字母中仅出现一次的名字，大小写视为相同。

    >>> initials_without_rivals(["Ann", "bob", "alf", "Cid"])
    ['bob', 'Cid']
    >>> initials_without_rivals(["Al", "Al"])
    []
    >>> initials_without_rivals([])
    []
    """
    counts = Counter(name[0].lower() for name in names)
    return [name for name in names if counts[name[0].lower()] == 1]


def initials_without_rivals_2(names: list[str]) -> list[str]:
    initials = [name[:1].upper() for name in names]
    result = []
    for name, initial in zip(names, initials):
        if initials.count(initial) == 1:
            result.append(name)
    return result


def local_champions(values: list[int], reach: int) -> list[int]:
    """Return the indexes in `values` whose element is strictly greater than all other elements at
    most `reach` places away on either side.

    An element of `values` is a champion if nobody within `reach` places to the left or right is as
    large or larger. List the indexes of the champions.

    返回 `values` 中比左右 `reach` 个位置之内所有其他元素都严格大的元素的下标。

    若 `values` 的某个元素左右 `reach` 个位置以内没有不小于它的元素，就称它为冠军。列出所有冠军的下标。

    >>> local_champions([1, 5, 2, 4, 9, 3], 2)
    [1, 4]
    >>> local_champions([1, 5, 2, 6], 1)
    [1, 3]
    >>> local_champions([7], 3)
    [0]
    """
    champions = []
    for index, value in enumerate(values):
        start = max(0, index - reach)
        others = values[start:index] + values[index + 1:index + reach + 1]
        if all(value > other for other in others):
            champions.append(index)
    return champions


def local_champions_2(values: list[int], reach: int) -> list[int]:
    n = len(values)
    return [
        i for i in range(n)
        if not any(
            j != i and values[j] >= values[i]
            for j in range(max(0, i - reach), min(n, i + reach + 1))
        )
    ]


def convertible_and_not(texts: list[str]) -> tuple[list[int], list[str]]:
    """Divide `texts` into those that are whole numbers, perhaps with a minus sign, and the others.
    Return the numbers as sorted integers and the other texts in their order.

    Return a tuple: the integers written in `texts` (like '12' or '-3') in rising order, and the
    strings that are not integers as they come.

    把 `texts` 分成整数文字（可带负号）和其他文字，返回升序的整数列表以及保持原顺序的其他文字列表。

    返回一个元组：`texts` 中写成整数的文字（如 '12'、'-3'）转为整数并升序排列，其余字符串按原顺序排列。

    >>> convertible_and_not(["12", "x", "-3", "", "7"])
    ([-3, 7, 12], ['x', ''])
    >>> convertible_and_not(["-", "1-"])
    ([], ['-', '1-'])
    >>> convertible_and_not([])
    ([], [])
    """
    numbers, others = [], []
    for text in texts:
        if re.fullmatch(r"-?[0-9]+", text):
            numbers.append(int(text))
        else:
            others.append(text)
    return sorted(numbers), others


def convertible_and_not_2(texts: list[str]) -> tuple[list[int], list[str]]:
    numbers, others = [], []
    for text in texts:
        try:
            bisect.insort(numbers, int(text))
        except ValueError:
            others.append(text)
    return numbers, others


def best_known(values: list, names: list[str]) -> str:
    """Return the name in `names` that belongs to the largest number in `values`; both lists are
    equally long. None in `values` means unknown and is skipped. Of equal numbers the last one
    counts; return 'nobody' if nothing is known.

    The element of `names` at the same index as the greatest of the `values` is asked for. Ignore
    the places with None, prefer later places for ties, and answer 'nobody' if there are only None.

    返回 `names` 中与 `values` 最大值位置相同的名字，两个列表等长。`values` 中的 None 表示未知，应跳过；
    最大值相同时取靠后的，全都未知则返回 'nobody'。

    求与 `values` 的最大数同一下标的 `names` 元素：忽略 None，并列时取后面的；若全是 None 就返回 'nobody'。

    >>> best_known([3, None, 8], ["Al", "Bo", "Cy"])
    'Cy'
    >>> best_known([None, None], ["Al", "Bo"])
    'nobody'
    >>> best_known([-5, -5], ["Al", "Bo"])
    'Bo'
    """
    best = None
    winner = "nobody"
    for value, name in zip(values, names):
        if value is None:
            continue
        if best is None or value >= best:
            best = value
            winner = name
    return winner


def best_known_2(values: list, names: list[str]) -> str:
    known = [(value, i) for i, value in enumerate(values) if value is not None]
    return names[max(known)[1]] if known else "nobody"


def unanswered_by_all(answers: list[list]) -> list[int]:
    """Every list in `answers` holds one person's answers; None means no answer. All are equally
    long. Return the numbers of the questions, from 1 on, that nobody has answered.

    Find the columns of `answers` that contain nothing but None and return their numbers, counted
    from 1. Without persons the result is empty.

    `answers` 中每个列表是一个人的回答，None 表示未答，长度都相同。返回无人回答的题号（从 1 开始）。

    找出 `answers` 中全为 None 的列，返回这些列的编号（从 1 数起）；没有人时返回空列表。

    >>> unanswered_by_all([["a", None, None], [None, None, "c"]])
    [2]
    >>> unanswered_by_all([["a"], ["b"]])
    []
    >>> unanswered_by_all([])
    []
    """
    questions = enumerate(zip(*answers), start=1)
    return [number for number, given in questions if all(answer is None for answer in given)]


def unanswered_by_all_2(answers: list[list]) -> list[int]:
    if not answers:
        return []
    missing = []
    for question in range(len(answers[0])):
        answered = False
        for person in answers:
            if person[question] is not None:
                answered = True
        if not answered:
            missing.append(question + 1)
    return missing


def each_day_someone_free(busy: dict[str, list[str]], days: list[str]) -> bool:
    """Check whether on each of the `days` at least one person is free. `busy` maps names to the
    days on which they have no time.

    Return True if for every day in `days` there is somebody in `busy` whose list does not contain
    that day, otherwise False.

    判断在 `days` 的每一天是否至少有一人有空，`busy` 把姓名映射到没空的日子。

    如果对 `days` 中的每一天，`busy` 里都有人的列表不含这一天，返回 True，否则返回 False。

    >>> each_day_someone_free({"Al": ["Mon"], "Bo": ["Tue"]}, ["Mon", "Tue"])
    True
    >>> each_day_someone_free({"Al": ["Mon"], "Bo": ["Mon", "Tue"]}, ["Mon", "Tue"])
    False
    >>> each_day_someone_free({}, [])
    True
    """
    for day in days:
        if all(day in taken for taken in busy.values()):
            return False
    return True


def each_day_someone_free_2(busy: dict[str, list[str]], days: list[str]) -> bool:
    return all(any(day not in taken for taken in busy.values()) for day in days)


def letters_then_digits_sorted(code: str) -> str:
    """Sort the characters of `code`: first the capital letters in rising order, then the small
    letters in falling order, then the digits in rising order. Drop all other characters.

    Return a text with the characters of `code` rearranged: A to Z, z to a, 0 to 9. What is neither
    an ASCII letter nor a digit is left out.

    把 `code` 的字符重新排列：先是升序的大写字母，再是降序的小写字母，最后是升序的数字，其他字符去掉。

    返回由 `code` 的字符组成的新字符串，次序为 A 到 Z、z 到 a、0 到 9；既非英文字母也非数字的字符丢弃。

    >>> letters_then_digits_sorted("b2Xa-1A")
    'AXba12'
    >>> letters_then_digits_sorted("zz09 y")
    'zzy09'
    >>> letters_then_digits_sorted("!?")
    ''
    """
    capitals = sorted(char for char in code if char in string.ascii_uppercase)
    smalls = sorted((char for char in code if char in string.ascii_lowercase), reverse=True)
    digits = sorted(char for char in code if char in string.digits)
    return "".join(capitals + smalls + digits)


def letters_then_digits_sorted_2(code: str) -> str:
    order = string.ascii_uppercase + string.ascii_lowercase[::-1] + string.digits
    return "".join(char * code.count(char) for char in order)


def letters_then_digits_sorted_3(code: str) -> str:
    order = string.ascii_uppercase + string.ascii_lowercase[::-1] + string.digits
    known = [char for char in code if char in order]
    known.sort(key=order.index)
    return "".join(known)


def sort_streets(addresses: list[str]) -> list[str]:
    """Sort `addresses` such as 'Elm Street 12' by the street and then by the house number as a
    number. The number is the last word.

    Return the `addresses` in the order of the street names; within one street, house 9 comes before
    house 12. Everything before the last space is the street.

    将 'Elm Street 12' 这样的地址 `addresses` 先按街名、再按门牌号的数值排序，门牌号是最后一个词。

    按街名的顺序返回 `addresses`，同一条街上 9 号排在 12 号之前；最后一个空格之前都是街名。

    >>> sort_streets(["Oak Road 3", "Elm Street 12", "Elm Street 9"])
    ['Elm Street 9', 'Elm Street 12', 'Oak Road 3']
    >>> sort_streets(["Mill 1"])
    ['Mill 1']
    >>> sort_streets([])
    []
    """
    def key(address: str) -> tuple[str, int]:
        street, _, number = address.rpartition(" ")
        return (street, int(number))

    return sorted(addresses, key=key)


def sort_streets_2(addresses: list[str]) -> list[str]:
    houses = defaultdict(list)
    for address in addresses:
        street, number = address.rsplit(" ", 1)
        houses[street].append(int(number))
    result = []
    for street in sorted(houses):
        for number in sorted(houses[street]):
            result.append(f"{street} {number}")
    return result


def odd_house_numbers_up(numbers: list[int]) -> list[int]:
    """A postman walks up the street on the side of the odd `numbers` and comes back on the side of
    the even ones. Repeated numbers are visited once. Return the numbers in the order of the walk.

    Return the different elements of `numbers`: the odd ones from small to large, then the even ones
    from large to small.

    邮递员沿奇数门牌一侧走到街尾，再沿偶数门牌一侧走回来，重复的门牌只去一次。返回 `numbers` 的投递顺序。

    对 `numbers` 去重后返回：奇数从小到大在前，偶数从大到小在后。

    >>> odd_house_numbers_up([4, 1, 7, 2, 1, 5])
    [1, 5, 7, 4, 2]
    >>> odd_house_numbers_up([2, 8, 2])
    [8, 2]
    >>> odd_house_numbers_up([])
    []
    """
    houses = sorted(set(numbers))
    up = [number for number in houses if number % 2 == 1]
    back = [number for number in reversed(houses) if number % 2 == 0]
    return up + back


def odd_house_numbers_up_2(numbers: list[int]) -> list[int]:
    route = []
    split = 0
    for number in sorted(set(numbers)):
        if number % 2:
            route.insert(split, number)
            split += 1
        else:
            # the latest even number is visited first on the way back
            route.insert(split, number)
    return route


def elevator_stops(floors: list[int], current: int) -> list[int]:
    """A lift at floor `current` goes up first and then down. Return the different requested
    `floors` in the order in which it stops: those above `current` rising, then those below
    falling. A request for `current` itself comes first of all.

    Order the requests in `floors` for a lift standing at `current` that travels upwards before
    turning round. Each floor is listed once; the present floor, if requested, is the first stop.

    电梯停在 `current` 层，先上后下。返回所要求的不同楼层 `floors` 的停靠顺序：高于 `current` 的升序，然后低于的降序；
    若要求了 `current` 层，则最先停靠。

    电梯位于 `current` 层，先向上再向下运行，为请求 `floors` 排出停靠次序：每层只列一次，当前层若被请求则排第一。

    >>> elevator_stops([2, 9, 5, 1, 7, 9], 4)
    [5, 7, 9, 2, 1]
    >>> elevator_stops([3, 4, 1], 3)
    [3, 4, 1]
    >>> elevator_stops([], 0)
    []
    """
    different = set(floors)
    above = sorted(floor for floor in different if floor >= current)
    below = sorted((floor for floor in different if floor < current), reverse=True)
    return above + below


def elevator_stops_2(floors: list[int], current: int) -> list[int]:
    return sorted(set(floors), key=lambda floor: (floor < current, abs(floor - current)))


def take_until_heavy(parcels: list[int], limit: int) -> list[int]:
    """Load `parcels` in falling order of weight; skip each parcel that would make the total exceed
    `limit` and go on with the next. Return the loaded weights.

    Go through the weights in `parcels` from the heaviest to the lightest. Load a parcel whenever it
    still fits into `limit`. Return the list of loaded weights in that order.

    按重量从大到小装载 `parcels`，装上后总重会超过 `limit` 的就跳过，继续看下一个。返回装载的重量。

    从最重到最轻依次查看 `parcels`，只要总重不超过 `limit` 就装上，按此顺序返回装上的重量列表。

    >>> take_until_heavy([4, 9, 3, 7], 14)
    [9, 4]
    >>> take_until_heavy([20, 5, 2], 8)
    [5, 2]
    >>> take_until_heavy([9], 8)
    []
    """
    loaded = []
    for weight in sorted(parcels, reverse=True):
        if sum(loaded) + weight <= limit:
            loaded.append(weight)
    return loaded


def take_until_heavy_2(parcels: list[int], limit: int) -> list[int]:
    waiting = sorted(parcels)
    result = []
    while waiting:
        heaviest = waiting.pop()
        if heaviest <= limit:
            result.append(heaviest)
            limit -= heaviest
    return result


def top_student_per_subject(marks: dict[str, dict[str, int]]) -> list[str]:
    """The dictionary `marks` maps pupils to their marks by subject. Return one line per subject, in
    alphabetical order, like 'art: Bo (9)' with the best pupil; of equal ones the alphabetically
    first.

    For every subject that occurs in `marks` (pupil -> subject -> mark) find who has the highest
    mark and return the sorted lines 'subject: pupil (mark)'. Ties go to the smaller name.

    `marks` 把学生映射到各科成绩。按科目的字母顺序，每科返回一行，如 'art: Bo (9)'，写出最高分的学生，
    同分取字母顺序靠前的。

    对 `marks`（学生 → 科目 → 分数）中出现的每个科目找出最高分的学生，返回按科目排序的“科目: 学生 (分数)”，
    并列取姓名较小者。

    >>> top_student_per_subject({"Al": {"art": 7, "maths": 8}, "Bo": {"art": 9}})
    ['art: Bo (9)', 'maths: Al (8)']
    >>> top_student_per_subject({"Cy": {"art": 5}, "Bo": {"art": 5}})
    ['art: Bo (5)']
    >>> top_student_per_subject({"Al": {}})
    []
    """
    best = {}
    for pupil in sorted(marks):
        for subject, mark in marks[pupil].items():
            if subject not in best or mark > best[subject][1]:
                best[subject] = (pupil, mark)
    return [f"{subject}: {best[subject][0]} ({best[subject][1]})" for subject in sorted(best)]


def top_student_per_subject_2(marks: dict[str, dict[str, int]]) -> list[str]:
    lines = []
    for subject in sorted({name for given in marks.values() for name in given}):
        taking = [(-given[subject], pupil) for pupil, given in marks.items() if subject in given]
        mark, pupil = min(taking)
        lines.append(f"{subject}: {pupil} ({-mark})")
    return lines


def interview_order(applicants: list[tuple[str, int, str]], wanted: str) -> list[str]:
    """Each of `applicants` is (name, years of experience, town). Invite those from the town
    `wanted` in order of experience, most first, and then the others with at least 5 years, also by
    experience. Ties keep their order. Return the names.

    Return first the names of all `applicants` who live in `wanted`, then of those elsewhere who
    have 5 or more years of experience, each part from most to least experienced.

    `applicants` 的每一项是 (姓名, 工作年限, 城市)。先邀请住在 `wanted` 的人，按年限从多到少；再邀请其他至少有 5 年经验的人，
    同样按年限排列，年限相同保持原顺序。返回姓名。

    先返回 `applicants` 中住在 `wanted` 的所有人，再返回外地且经验不少于 5 年的人，两部分都按经验从多到少排列。

    >>> interview_order([("Al", 9, "Rome"), ("Bo", 2, "Bern"), ("Cy", 3, "Rome")], "Bern")
    ['Bo', 'Al']
    >>> interview_order([("Al", 1, "Bern"), ("Bo", 6, "Bern")], "Bern")
    ['Bo', 'Al']
    >>> interview_order([], "Bern")
    []
    """
    invited = [one for one in applicants if one[2] == wanted or one[1] >= 5]
    invited.sort(key=lambda one: (one[2] != wanted, -one[1]))
    return [name for name, _, _ in invited]


def interview_order_2(applicants: list[tuple[str, int, str]], wanted: str) -> list[str]:
    local, others = [], []
    for name, years, town in sorted(applicants, key=lambda one: one[1], reverse=True):
        if town == wanted:
            local.append(name)
        elif years >= 5:
            others.append(name)
    return local + others


def fewest_absences_prize(absences: dict[str, list[str]], n: int) -> list[str]:
    """A prize goes to the pupils with the fewest different days of absence. `absences` maps names
    to lists of days, perhaps with repeats. Return the first `n` names, by number of days and then
    alphabetically, but nobody with more than 3 days.

    Count the distinct days in each list of `absences`, leave out pupils with 4 or more, sort the
    others by that count and by name, and return at most `n` of them.

    缺勤天数（不同的日子）最少的学生获奖。`absences` 把姓名映射到缺勤日期列表，可能有重复。按天数、再按姓名返回前 `n` 人，
    超过 3 天的不算。

    统计 `absences` 中每人不同的缺勤天数，去掉 4 天及以上的，其余按天数和姓名排序，最多返回 `n` 个姓名。

    >>> fewest_absences_prize({"Al": ["Mo", "Tu"], "Bo": ["Fr", "Fr"], "Cy": []}, 2)
    ['Cy', 'Bo']
    >>> fewest_absences_prize({"Al": ["a", "b", "c", "d"]}, 1)
    []
    >>> fewest_absences_prize({"Di": ["Mo"], "Cy": ["Fr"]}, 5)
    ['Cy', 'Di']
    """
    counts = {name: len(set(days)) for name, days in absences.items()}
    good = [name for name in counts if counts[name] <= 3]
    return sorted(good, key=lambda name: (counts[name], name))[:n]


def fewest_absences_prize_2(absences: dict[str, list[str]], n: int) -> list[str]:
    result = []
    for wanted in range(4):
        for name in sorted(absences):
            if len(set(absences[name])) == wanted:
                result.append(name)
    return result[:n]


def ranked_search(titles: list[str], query: str) -> list[str]:
    """Return those of `titles` that contain `query`, whatever the case: first the titles equal to
    it, then those beginning with it, then the others. Within each part the order is that of the
    list.

    Search `titles` for `query` without regard to case. Exact matches come first, titles that start
    with the query second, other hits last; the rest of the titles is dropped.

    不区分大小写，返回 `titles` 中包含 `query` 的标题：完全相同的最前，其次是以它开头的，最后是其他包含它的，
    每部分保持原顺序。

    在 `titles` 中搜索 `query`（忽略大小写）：完全匹配优先，开头匹配其次，其他命中最后，没有命中的去掉。

    >>> ranked_search(["The Sea", "Seaside", "sea", "Hill"], "sea")
    ['sea', 'Seaside', 'The Sea']
    >>> ranked_search(["Hill"], "sea")
    []
    >>> ranked_search([], "a")
    []
    """
    wanted = query.lower()
    exact, starting, other = [], [], []
    for title in titles:
        text = title.lower()
        if text == wanted:
            exact.append(title)
        elif text.startswith(wanted):
            starting.append(title)
        elif wanted in text:
            other.append(title)
    return exact + starting + other


def ranked_search_2(titles: list[str], query: str) -> list[str]:
    wanted = query.lower()

    def rank(title: str) -> int:
        text = title.lower()
        return 0 if text == wanted else 1 if text.startswith(wanted) else 2

    return sorted((title for title in titles if wanted in title.lower()), key=rank)


def relevance_order(documents: list[str], keywords: list[str]) -> list[int]:
    """Return the indexes of the `documents` that contain at least one of the `keywords` as a word,
    ordered by the number of different keywords found, most first; equals by index. Words are
    separated by spaces.

    For each text in `documents` count how many distinct `keywords` are among its words. List the
    places of the texts with a positive count, from the largest count down, then by place.

    返回至少含有一个关键词（作为单词）的文档下标，按命中的不同 `keywords` 个数从多到少排列，相同按下标；
    `documents` 中单词以空格分隔。

    统计 `documents` 每个文本的单词里有多少个不同的 `keywords`，个数为正的按个数降序、下标升序列出其位置。

    >>> relevance_order(["red fox", "old red barn fox den", "blue"], ["fox", "barn"])
    [1, 0]
    >>> relevance_order(["a", "a a"], ["a"])
    [0, 1]
    >>> relevance_order(["x"], [])
    []
    """
    wanted = set(keywords)
    hits = []
    for index, text in enumerate(documents):
        found = len(wanted & set(text.split()))
        if found:
            hits.append((-found, index))
    return [index for _, index in sorted(hits)]


def relevance_order_2(documents: list[str], keywords: list[str]) -> list[int]:
    counts = [len(set(keywords).intersection(text.split())) for text in documents]
    places = [index for index, count in enumerate(counts) if count > 0]
    return sorted(places, key=lambda index: counts[index], reverse=True)


def pinned_and_unread(messages: list[dict]) -> list[int]:
    """Each of `messages` has an 'id' and may have the flags 'pinned' and 'read'. Show pinned ones
    first, then unread ones, then the rest; inside each part the larger id comes first. Return the
    ids.

    Order the dictionaries in `messages` for an inbox: all with a true 'pinned', then those without
    a true 'read', then the others, newest (greatest 'id') first in every part. Return the ids.

    `messages` 中每条消息有 'id'，可能有标志 'pinned' 和 'read'。置顶的在前，其次未读，最后已读；
    每部分 id 大的在前。返回 id 列表。

    为收件箱排序 `messages`：先是 'pinned' 为真的，再是 'read' 不为真的，最后是其余的，各部分按 'id' 降序，返回 id。

    >>> pinned_and_unread([{"id": 1, "pinned": True}, {"id": 2, "read": True}, {"id": 3}])
    [1, 3, 2]
    >>> pinned_and_unread([{"id": 5}, {"id": 8}])
    [8, 5]
    >>> pinned_and_unread([])
    []
    """
    def part(message: dict) -> int:
        if message.get("pinned"):
            return 0
        if not message.get("read"):
            return 1
        return 2

    ordered = sorted(messages, key=lambda message: (part(message), -message["id"]))
    return [message["id"] for message in ordered]


def pinned_and_unread_2(messages: list[dict]) -> list[int]:
    pinned, unread, rest = [], [], []
    for message in sorted(messages, key=lambda m: m["id"], reverse=True):
        if message.get("pinned", False):
            pinned.append(message["id"])
        elif message.get("read", False):
            rest.append(message["id"])
        else:
            unread.append(message["id"])
    return pinned + unread + rest


def overdue_first(tasks: list[tuple[str, int]], today: int) -> list[str]:
    """Each of `tasks` is (title, day due). Return the titles: overdue tasks (due before `today`)
    first, the longest overdue in front; then the tasks still to come, the nearest in front, but
    only those due within the next 7 days, `today` included as the first. Ties keep their order.

    List the titles in `tasks` whose day is smaller than `today` + 7, sorted by that day. Tasks due
    on the same day remain in the given order and later tasks are hidden.

    `tasks` 的每一项是 (标题, 截止日)。先列已过期（截止日早于 `today`）的，过期最久的在前；再列未来的，近的在前，
    但只列从 `today` 起 7 天之内的，同日保持原顺序。

    按截止日升序列出 `tasks` 中截止日小于 `today` + 7 的标题，同一天的保持原有次序，更晚的任务不显示。

    >>> overdue_first([("tax", 12), ("call", 8), ("trip", 20), ("mail", 3)], 10)
    ['mail', 'call', 'tax']
    >>> overdue_first([("a", 16), ("b", 17)], 10)
    ['a']
    >>> overdue_first([], 1)
    []
    """
    visible = [task for task in tasks if task[1] < today + 7]
    visible.sort(key=operator.itemgetter(1))
    return [title for title, _ in visible]


def overdue_first_2(tasks: list[tuple[str, int]], today: int) -> list[str]:
    result = []
    days = []
    for title, day in tasks:
        if day - today >= 7:
            continue
        place = bisect.bisect_right(days, day)
        days.insert(place, day)
        result.insert(place, title)
    return result


def fair_order(bids: list[tuple[str, int]], served: dict[str, int]) -> list[str]:
    """Each of `bids` is (name, time of asking). Those who have been served less often (`served`,
    0 if not listed) go first; among equals the one who asked earlier, then the name. Each name
    is listed once, with its earliest request.

    Keep the earliest request of every name in `bids`. Sort the names by how many times they have
    been served according to `served`, by the time of the request and by the name.

    `bids` 的每一项是 (姓名, 请求时间)。被服务次数（`served`，未列出为 0）少的在前，次数相同则请求早的在前，再按姓名；
    每人只列一次，取最早的请求。

    对 `bids` 中每个姓名取最早的请求时间，先按 `served` 记录的服务次数、再按请求时间、最后按姓名排序。

    >>> fair_order([("Al", 1), ("Bo", 2), ("Al", 3), ("Cy", 4)], {"Al": 2})
    ['Bo', 'Cy', 'Al']
    >>> fair_order([("B", 5), ("A", 5)], {})
    ['A', 'B']
    >>> fair_order([], {"Al": 1})
    []
    """
    earliest = {}
    for name, time in bids:
        if name not in earliest or time < earliest[name]:
            earliest[name] = time
    return sorted(earliest, key=lambda name: (served.get(name, 0), earliest[name], name))


def fair_order_2(bids: list[tuple[str, int]], served: dict[str, int]) -> list[str]:
    rows = sorted((served.get(name, 0), time, name) for name, time in bids)
    return list(dict.fromkeys(name for _, _, name in rows))


def scores_needed_for_top(scores: list[int], n: int) -> int:
    """Return the smallest whole number of points with which a further player would be among the
    best `n`, that is, with which fewer than `n` of `scores` are greater or equal. `n` is at
    least 1; the answer is at least 0.

    How many points does a newcomer need to be placed in the top `n` without sharing the last of
    these places with somebody in `scores`? Return 0 if there are fewer than `n` scores.

    返回新选手要进入前 `n` 名所需的最少整数分，即 `scores` 中大于或等于它的分数少于 `n` 个。`n` 至少为 1，结果不小于 0。

    新人至少要得多少分才能稳居前 `n` 名（不与 `scores` 中的人并列争夺末位）？分数不足 `n` 个时返回 0。

    >>> scores_needed_for_top([50, 80, 70], 2)
    71
    >>> scores_needed_for_top([5], 3)
    0
    >>> scores_needed_for_top([9, 9, 9], 1)
    10
    """
    if len(scores) < n:
        return 0
    ordered = sorted(scores, reverse=True)
    return max(0, ordered[n - 1] + 1)


def scores_needed_for_top_2(scores: list[int], n: int) -> int:
    candidates = [0] + sorted(score + 1 for score in scores if score >= 0)
    for points in candidates:
        if sum(score >= points for score in scores) < n:
            return points
    return 0


def who_moves_up(table: list[str], promoted: int, barred: list[str]) -> list[str]:
    """The `table` lists teams from first to last. The first `promoted` of them that are not
    `barred` go up, but only teams in the upper half of the table (rounded up) may. Return them.

    Look at the better half of `table`, including the middle team if the number is odd. Skip the
    teams in `barred` and return the first `promoted` of the others.

    `table` 从第一名到最后一名列出各队。未被禁止（`barred`）的前 `promoted` 支队升级，但只有排名在上半区（向上取整）
    的队才有资格。返回升级的队。

    看 `table` 的前一半（队数为奇数时包括中间那队），跳过 `barred` 中的队，返回其余的前 `promoted` 支。

    >>> who_moves_up(["a", "b", "c", "d", "e"], 2, ["a"])
    ['b', 'c']
    >>> who_moves_up(["a", "b", "c", "d"], 2, ["b"])
    ['a']
    >>> who_moves_up([], 1, [])
    []
    """
    half = (len(table) + 1) // 2
    eligible = [team for team in table[:half] if team not in barred]
    return eligible[:promoted]


def who_moves_up_2(table: list[str], promoted: int, barred: list[str]) -> list[str]:
    rising = []
    for place, team in enumerate(table):
        if 2 * place >= len(table) or len(rising) == promoted:
            break
        if team not in barred:
            rising.append(team)
    return rising


def median_by_group(rows: list[tuple[str, int]]) -> dict[str, int]:
    """Each of `rows` is (group, value). Return for every group its lower median, the element at
    index (n - 1) // 2 of its sorted values, with the groups ordered by falling median and then by
    name.

    Compute the lower median of the values of each group in `rows` and return a dictionary from
    group to median that begins with the largest; equal medians are in alphabetical order.

    `rows` 的每一项是 (组名, 数值)。求每组的下中位数（排序后下标为 (n - 1) // 2 的元素），
    返回的字典按中位数降序、组名升序排列。

    计算 `rows` 中每组数值的下中位数，返回“组名 → 中位数”的字典，大的在前，相同按字母顺序。

    >>> median_by_group([("a", 4), ("b", 9), ("a", 1), ("a", 7)])
    {'b': 9, 'a': 4}
    >>> median_by_group([("y", 2), ("x", 2), ("x", 5)])
    {'x': 2, 'y': 2}
    >>> median_by_group([])
    {}
    """
    groups = defaultdict(list)
    for group, value in rows:
        bisect.insort(groups[group], value)
    medians = {group: values[(len(values) - 1) // 2] for group, values in groups.items()}
    return dict(sorted(medians.items(), key=lambda item: (-item[1], item[0])))


def median_by_group_2(rows: list[tuple[str, int]]) -> dict[str, int]:
    pairs = []
    for group in {name for name, _ in rows}:
        values = sorted(value for name, value in rows if name == group)
        pairs.append((-values[(len(values) - 1) // 2], group))
    return {group: -median for median, group in sorted(pairs)}


def interleave_ranked(teams: list[list[str]]) -> list[str]:
    """Each list in `teams` is sorted from the best player to the weakest. Return all players: first
    the best of every team in alphabetical order, then all second players in alphabetical order,
    and so on. Teams may differ in size.

    Collect the players that have the same index in their list of `teams`, sort each such group
    alphabetically, and join the groups beginning with index 0.

    `teams` 的每个列表从强到弱列出队员。先返回各队第一名（按字母顺序），再返回各队第二名（按字母顺序），依此类推；
    各队人数可以不同。

    把 `teams` 各列表中下标相同的队员归为一组，组内按字母顺序，从下标 0 开始依次连接各组。

    >>> interleave_ranked([["Mo", "Al"], ["Bo", "Zed", "Cy"]])
    ['Bo', 'Mo', 'Al', 'Zed', 'Cy']
    >>> interleave_ranked([["x"], []])
    ['x']
    >>> interleave_ranked([])
    []
    """
    result = []
    longest = max((len(team) for team in teams), default=0)
    for index in range(longest):
        group = [team[index] for team in teams if index < len(team)]
        result += sorted(group)
    return result


def interleave_ranked_2(teams: list[list[str]]) -> list[str]:
    placed = [(place, player) for team in teams for place, player in enumerate(team)]
    return [player for _, player in sorted(placed)]


def priority_serving(arrivals: list[tuple[str, int]], served: int) -> list[str]:
    """People arrive as (name, urgency) in the order of `arrivals`; the clinic takes in all of them
    before starting. Always the most urgent is served, of equally urgent ones the one who came
    first. Return who still waits after `served` people have been served, in the order of arrival.

    Take the `served` people with the greatest urgency out of `arrivals` (earlier ones first if they
    are equal) and return the names of those who are left, not reordered.

    `arrivals` 按到达先后给出 (姓名, 紧急程度)。总是先接待最紧急的人，同样紧急则先到先得。接待 `served` 人之后，
    按到达顺序返回仍在等候的人。

    从 `arrivals` 中去掉紧急程度最高的 `served` 个人（相同时靠前者先被接待），按原顺序返回剩下的姓名。

    >>> priority_serving([("Al", 2), ("Bo", 5), ("Cy", 2), ("Di", 1)], 2)
    ['Cy', 'Di']
    >>> priority_serving([("Al", 1)], 3)
    []
    >>> priority_serving([("Al", 1), ("Bo", 9)], 0)
    ['Al', 'Bo']
    """
    queue = [(-urgency, place) for place, (_, urgency) in enumerate(arrivals)]
    heapq.heapify(queue)
    for _ in range(min(served, len(queue))):
        heapq.heappop(queue)
    return [arrivals[place][0] for place in sorted(place for _, place in queue)]


def priority_serving_2(arrivals: list[tuple[str, int]], served: int) -> list[str]:
    places = sorted(range(len(arrivals)), key=lambda i: arrivals[i][1], reverse=True)
    gone = places[:served]
    return [name for i, (name, _) in enumerate(arrivals) if i not in gone]


def nested_boxes(boxes: list[tuple[int, int]]) -> bool:
    """Each of `boxes` has a length and a width and must not be turned. Check whether all of them
    can be put into one another, every box being strictly smaller in both measures than the next.

    Return True if the (length, width) pairs of `boxes` can be ordered so that both numbers increase
    strictly from each box to the next.

    `boxes` 的每个盒子有长和宽，不能旋转。判断能否把它们全部逐个套起来，即每个盒子的长宽都严格小于下一个。

    如果能将 `boxes` 中的 (长, 宽) 排成一列，使两个数都逐个严格增大，返回 True，否则返回 False。

    >>> nested_boxes([(5, 6), (2, 3), (9, 7)])
    True
    >>> nested_boxes([(2, 9), (3, 4)])
    False
    >>> nested_boxes([(1, 1)])
    True
    """
    ordered = sorted(boxes)
    return all(a[0] < b[0] and a[1] < b[1] for a, b in zip(ordered, ordered[1:]))


def nested_boxes_2(boxes: list[tuple[int, int]]) -> bool:
    for (a, b), (c, d) in itertools.combinations(boxes, 2):
        first_inside = a < c and b < d
        second_inside = c < a and d < b
        if not (first_inside or second_inside):
            return False
    return True


def same_order_by_both(records: list[tuple[int, int]]) -> bool:
    """Check whether the larger first number always goes with the larger second number: there must
    be no two pairs in `records` where one has the greater first but the smaller second number.

    Return False if some two pairs of `records` contradict each other, that is, a pair with a
    greater first number has a smaller second one. Otherwise return True.

    判断 `records` 中第一个数较大者第二个数是否总不较小：不能有两个数对，其中一个第一个数更大而第二个数更小。

    如果 `records` 里有两个数对相互矛盾（第一个数较大的那个第二个数反而较小），返回 False，否则返回 True。

    >>> same_order_by_both([(3, 30), (1, 10), (2, 20)])
    True
    >>> same_order_by_both([(1, 5), (2, 4)])
    False
    >>> same_order_by_both([(1, 5), (1, 2), (2, 5)])
    True
    """
    for a, b in records:
        for c, d in records:
            if a > c and b < d:
                return False
    return True


def same_order_by_both_2(records: list[tuple[int, int]]) -> bool:
    ordered = sorted(records)
    return all(first[1] <= second[1] for first, second in zip(ordered, ordered[1:]))


def keep_if_follows(words: list[str]) -> list[str]:
    """Keep a word of `words` if it is the first one or comes after the last kept word in the
    alphabet and is not shorter than it. Return the kept words.

    Build a list from `words`: begin with the first word and add each later word that is both
    greater than the word added last and at least as long.

    遍历 `words`：第一个单词保留；之后的单词若字母顺序在上一个保留的单词之后，且不比它短，就保留。返回保留的单词。

    由 `words` 构造列表：从第一个词开始，后面的词只有既大于上次加入的词、又不短于它时才加入。

    >>> keep_if_follows(["bat", "ant", "cow", "dog", "ox", "eagle"])
    ['bat', 'cow', 'dog', 'eagle']
    >>> keep_if_follows(["b", "b"])
    ['b']
    >>> keep_if_follows([])
    []
    """
    kept = []
    for word in words:
        if not kept or (word > kept[-1] and len(word) >= len(kept[-1])):
            kept.append(word)
    return kept


def keep_if_follows_2(words: list[str]) -> list[str]:
    result = words[:1]
    for word in words[1:]:
        last = result[-1]
        if word <= last:
            continue
        if len(word) < len(last):
            continue
        result.append(word)
    return result


def remove_worse_twins(apps: list[tuple[str, float, int]]) -> list[str]:
    """Each of `apps` is (name, rating, downloads), and a name may occur several times. Keep for
    each name the entry with the best rating, then the most downloads. Return the names sorted by
    the kept rating (falling), downloads (falling) and name.

    For every name in `apps` only the best entry counts, compared by rating and then by downloads.
    List the names from the best entry to the worst; equal entries alphabetically.

    `apps` 的每一项是 (名称, 评分, 下载量)，名称可能重复。每个名称只留评分最高、其次下载量最多的一项，
    按评分降序、下载量降序、名称升序返回名称。

    `apps` 中每个名称只看最好的条目（先比评分再比下载量），按条目从优到劣列出名称，相同的按字母顺序。

    >>> remove_worse_twins([("Go", 4.5, 10), ("Map", 4.0, 99), ("Map", 4.5, 20)])
    ['Map', 'Go']
    >>> remove_worse_twins([("B", 3.0, 1), ("A", 3.0, 1)])
    ['A', 'B']
    >>> remove_worse_twins([])
    []
    """
    best = {}
    for name, rating, downloads in apps:
        best[name] = max(best.get(name, (0, 0)), (rating, downloads))
    return sorted(best, key=lambda name: (-best[name][0], -best[name][1], name))


def remove_worse_twins_2(apps: list[tuple[str, float, int]]) -> list[str]:
    names = []
    for name, _, _ in sorted(apps, key=lambda app: (-app[1], -app[2], app[0])):
        if name not in names:
            names.append(name)
    return names


def lists_with_none_inside(rows: list[list]) -> list[list]:
    """Return the lists of `rows` in which None stands between two known values, that is, there is
    something other than None both before and after some None. Keep the order.

    Filter `rows`: a list is kept if it has a gap (one or more None) with at least one other value
    on each side of it.

    返回 `rows` 中 None 夹在已知值之间的列表，即某个 None 的前面和后面都有不是 None 的元素，顺序不变。

    过滤 `rows`：如果一个列表里有空缺（一个或多个 None），并且空缺两侧都至少有一个其他值，就保留它。

    >>> lists_with_none_inside([[1, None, 3], [None, 2], [4, None, None, 0, None]])
    [[1, None, 3], [4, None, None, 0, None]]
    >>> lists_with_none_inside([[None], [1, None]])
    []
    >>> lists_with_none_inside([])
    []
    """
    result = []
    for row in rows:
        known = [index for index, value in enumerate(row) if value is not None]
        if known and known[-1] - known[0] + 1 > len(known):
            result.append(row)
    return result


def lists_with_none_inside_2(rows: list[list]) -> list[list]:
    def has_gap(row: list) -> bool:
        missing = [i for i, value in enumerate(row) if value is None]
        return any(
            any(v is not None for v in row[:i]) and any(v is not None for v in row[i + 1:])
            for i in missing
        )

    return [row for row in rows if has_gap(row)]


def sort_pairs_missing_second(pairs: list[tuple[str, int | None]]) -> list[str]:
    """Each of `pairs` is (name, number) where the number may be None. Return the names by rising
    number; those with None are placed alphabetically behind all others, with a question mark
    added to the name. Equal numbers: alphabetically.

    Sort the names in `pairs` by their numbers and then by name. Names whose number is unknown
    (None) come last, in alphabetical order, written with a '?' at the end.

    `pairs` 的每一项是 (名称, 数)，数可能为 None。按数升序返回名称，数相同按字母顺序；数为 None 的名称加上问号，
    按字母顺序排在最后。

    先按数、再按名称排列 `pairs` 中的名称；数未知（None）的放在最后并在末尾加 '?'，彼此按字母顺序。

    >>> sort_pairs_missing_second([("b", 2), ("d", None), ("a", 7), ("c", None)])
    ['b', 'a', 'c?', 'd?']
    >>> sort_pairs_missing_second([("z", 0), ("y", 0)])
    ['y', 'z']
    >>> sort_pairs_missing_second([])
    []
    """
    known = sorted((number, name) for name, number in pairs if number is not None)
    unknown = sorted(name for name, number in pairs if number is None)
    return [name for _, name in known] + [name + "?" for name in unknown]


def sort_pairs_missing_second_2(pairs: list[tuple[str, int | None]]) -> list[str]:
    def key(pair) -> tuple:
        name, number = pair
        return (number is None, number or 0, name)

    result = []
    for name, number in sorted(pairs, key=key):
        result.append(f"{name}?" if number is None else name)
    return result


def bool_int_text_counts(values: list) -> str:
    """Return a text such as 'str 3, int 2, bool 1' that tells how often each type occurs in
    `values`, the most frequent type first, equally frequent ones in alphabetical order. For an
    empty list return 'nothing'.

    Count the type names of the elements in `values` and join them as 'name count' with commas and
    spaces, sorted by falling count and then by name; return 'nothing' if there is no element.

    返回形如 'str 3, int 2, bool 1' 的文字，说明 `values` 中各类型出现的次数，次数多的在前，相同按字母顺序；
    空列表返回 'nothing'。

    统计 `values` 元素的类型名，写成“名称 次数”，用逗号加空格连接，按次数降序、名称升序排列；没有元素返回 'nothing'。

    >>> bool_int_text_counts([1, "a", True, 5, "b", "c"])
    'str 3, int 2, bool 1'
    >>> bool_int_text_counts([None, 1.5])
    'NoneType 1, float 1'
    >>> bool_int_text_counts([])
    'nothing'
    """
    if not values:
        return "nothing"
    counts = Counter(type(value).__name__ for value in values)
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name} {count}" for name, count in ordered)


def bool_int_text_counts_2(values: list) -> str:
    counts = {}
    for value in values:
        name = type(value).__name__
        counts[name] = counts.get(name, 0) + 1
    parts = []
    for name in sorted(sorted(counts), key=counts.get, reverse=True):
        parts.append(name + " " + str(counts[name]))
    return ", ".join(parts) or "nothing"


def menu_without_allergens(dishes: dict[str, list[str]], avoided: list[str]) -> list[str]:
    """Return the dishes that contain none of the `avoided` ingredients, those with the fewest
    ingredients first and equals in alphabetical order. `dishes` maps a dish to its ingredients.

    Filter the dictionary `dishes` (dish -> list of ingredients): only dishes without any ingredient
    in `avoided` remain. Sort them by the number of ingredients and then by name.

    返回不含 `avoided` 中任何配料的菜名，配料少的在前，一样多的按字母顺序；`dishes` 把菜名映射到配料列表。

    从字典 `dishes`（菜名 → 配料）中筛出没有任何忌口配料（`avoided`）的菜，先按配料数、再按名称排序。

    >>> menu_without_allergens({"soup": ["leek", "milk"], "rice": ["rice"]}, ["milk"])
    ['rice']
    >>> menu_without_allergens({"b": ["x", "y"], "a": ["x", "z"], "c": ["x"]}, [])
    ['c', 'a', 'b']
    >>> menu_without_allergens({}, ["nuts"])
    []
    """
    safe = []
    for dish, ingredients in dishes.items():
        if not any(item in avoided for item in ingredients):
            safe.append(dish)
    safe.sort(key=lambda dish: (len(dishes[dish]), dish))
    return safe


def menu_without_allergens_2(dishes: dict[str, list[str]], avoided: list[str]) -> list[str]:
    bad = set(avoided)
    rows = [(len(parts), dish) for dish, parts in dishes.items() if bad.isdisjoint(parts)]
    return [dish for _, dish in sorted(rows)]


def trains_worth_taking(trains: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Each of `trains` is (departure, arrival). A train is pointless if another one leaves later
    and arrives no later than it. Return the others by departure; of trains leaving at the same
    time only the fastest is kept.

    Drop from `trains` every (departure, arrival) pair that is overtaken by a later train (arriving
    earlier or at the same time), and among equal departures all but the earliest arrival. Sort the
    rest by departure.

    `trains` 的每一项是 (出发, 到达)。若有另一列车更晚出发却不更晚到达，这列车就没有意义。
    按出发时间返回其余列车，同时出发的只留最快的。

    从 `trains` 中去掉被更晚出发的列车追上（更早或同时到达）的项，同时出发的只留最早到达的，其余按出发时间排序。

    >>> trains_worth_taking([(8, 12), (9, 11), (10, 14), (10, 13)])
    [(9, 11), (10, 13)]
    >>> trains_worth_taking([(5, 9), (5, 9)])
    [(5, 9)]
    >>> trains_worth_taking([])
    []
    """
    kept = []
    # from the last departure to the first, equal departures with the earliest arrival first
    for departure, arrival in sorted(trains, key=lambda train: (-train[0], train[1])):
        if not kept or arrival < kept[-1][1]:
            if not kept or departure < kept[-1][0]:
                kept.append((departure, arrival))
    return kept[::-1]


def trains_worth_taking_2(trains: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result = []
    for start, end in sorted(set(trains)):
        overtaken = any(a > start and b <= end for a, b in trains)
        slower = any(a == start and b < end for a, b in trains)
        if not overtaken and not slower:
            result.append((start, end))
    return result


def choose_committee(members: list[tuple[str, str, int]]) -> list[str]:
    """Each of `members` is (name, department, votes). The member with the most votes of each
    department is chosen (ties by name). Return the chosen names in the order of their votes, most
    first, then by name.

    From every department in `members`, triples of name, department and votes, take the person with
    the greatest number of votes, the alphabetically first of equals. List these people by falling
    votes and by name.

    `members` 的每一项是 (姓名, 部门, 票数)。每个部门得票最多者当选（同票取姓名靠前者）。
    当选者按票数从多到少、再按姓名返回。

    在三元组列表 `members` 中，每个部门选出票数最多的人（并列取字母顺序靠前者），将这些人按票数降序、姓名升序列出。

    >>> choose_committee([("Al", "IT", 4), ("Bo", "HR", 7), ("Cy", "IT", 9), ("Di", "HR", 7)])
    ['Cy', 'Bo']
    >>> choose_committee([("Z", "a", 1), ("Y", "b", 1)])
    ['Y', 'Z']
    >>> choose_committee([])
    []
    """
    chosen = []
    departments = set()
    for name, department, _ in sorted(members, key=lambda member: (-member[2], member[0])):
        if department not in departments:
            departments.add(department)
            chosen.append(name)
    return chosen


def choose_committee_2(members: list[tuple[str, str, int]]) -> list[str]:
    best = {}
    for name, department, votes in members:
        entry = (-votes, name)
        best[department] = min(best.get(department, entry), entry)
    return [name for _, name in sorted(best.values())]


def without_first_and_last_of_each(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Each of `entries` is (label, value). Remove for every label its first and its last entry and
    return what remains in order.

    Keep an entry of `entries` only if both an earlier and a later entry have the same label.

    `entries` 的每一项是 (标签, 数值)。对每个标签去掉它的第一项和最后一项，按原顺序返回剩下的。

    只有当前面和后面都还有相同标签的项时，才保留 `entries` 中的这一项。

    >>> without_first_and_last_of_each([("a", 1), ("b", 5), ("a", 2), ("a", 3), ("b", 6)])
    [('a', 2)]
    >>> without_first_and_last_of_each([("x", 1), ("x", 2)])
    []
    >>> without_first_and_last_of_each([])
    []
    """
    first, last = {}, {}
    for index, (label, _) in enumerate(entries):
        first.setdefault(label, index)
        last[label] = index
    return [
        entry for index, entry in enumerate(entries)
        if first[entry[0]] < index < last[entry[0]]
    ]


def without_first_and_last_of_each_2(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    labels = [label for label, _ in entries]
    result = []
    for index, entry in enumerate(entries):
        if entry[0] in labels[:index] and entry[0] in labels[index + 1:]:
            result.append(entry)
    return result


def sort_words_keep_capitals_places(words: list[str]) -> list[str]:
    """Sort the words in `words` that begin with a small letter alphabetically among their own
    places; words beginning with a capital letter do not move. No word is empty.

    Return `words` with the capitalised ones left where they are and the other places filled with
    the remaining words in alphabetical order.

    把 `words` 中以小写字母开头的单词在它们自己的位置之间按字母顺序排列，以大写字母开头的单词不动；单词均非空。

    返回重排后的 `words`：首字母大写的单词留在原处，其余位置依次放入按字母顺序排好的其他单词。

    >>> sort_words_keep_capitals_places(["pear", "Rome", "fig", "apple"])
    ['apple', 'Rome', 'fig', 'pear']
    >>> sort_words_keep_capitals_places(["Zoe", "Al"])
    ['Zoe', 'Al']
    >>> sort_words_keep_capitals_places([])
    []
    """
    small = iter(sorted(word for word in words if not word[0].isupper()))
    return [word if word[0].isupper() else next(small) for word in words]


def sort_words_keep_capitals_places_2(words: list[str]) -> list[str]:
    places = [index for index, word in enumerate(words) if not word[0].isupper()]
    result = list(words)
    for place, word in zip(places, sorted(words[index] for index in places)):
        result[place] = word
    return result


def heads_and_tails_by_rank(scores: list[int], k: int) -> list[str]:
    """Return for every element of `scores` the text 'top' if fewer than `k` scores are greater than
    it, 'bottom' if fewer than `k` are smaller, 'both' if both hold, and '-' otherwise.

    Mark each of `scores`: with fewer than `k` larger ones it is 'top', with fewer than `k` smaller
    ones 'bottom'. If both are true write 'both', if neither is, write '-'.

    对 `scores` 的每个元素返回一个文字：比它大的少于 `k` 个为 'top'，比它小的少于 `k` 个为 'bottom'，
    两者都成立为 'both'，否则为 '-'。

    给 `scores` 的每个分数做标记：更高的分数不足 `k` 个记 'top'，更低的不足 `k` 个记 'bottom'，都符合记 'both'，
    都不符合记 '-'。

    >>> heads_and_tails_by_rank([7, 3, 9, 5, 1], 1)
    ['-', '-', 'top', '-', 'bottom']
    >>> heads_and_tails_by_rank([4, 4], 1)
    ['both', 'both']
    >>> heads_and_tails_by_rank([1, 2, 3], 2)
    ['bottom', 'both', 'top']
    """
    ordered = sorted(scores)
    marks = []
    for score in scores:
        smaller = bisect.bisect_left(ordered, score)
        larger = len(ordered) - bisect.bisect_right(ordered, score)
        if larger < k and smaller < k:
            marks.append("both")
        elif larger < k:
            marks.append("top")
        else:
            marks.append("bottom" if smaller < k else "-")
    return marks


def heads_and_tails_by_rank_2(scores: list[int], k: int) -> list[str]:
    names = {(True, True): "both", (True, False): "top", (False, True): "bottom"}
    result = []
    for score in scores:
        is_top = sum(other > score for other in scores) < k
        is_bottom = sum(other < score for other in scores) < k
        result.append(names.get((is_top, is_bottom), "-"))
    return result


def stock_to_reorder(stock: dict[str, int], sold: dict[str, int], n: int) -> list[str]:
    """Return the `n` articles that will run out first. `stock` gives the number left of each
    article, `sold` how many are sold per day; those not sold never run out and are left out. Sort
    by the whole days the stock lasts, then by name.

    An article lasts `stock` // `sold` days. List the names of the `n` articles with the fewest
    days, equals alphabetically, ignoring articles that are missing from `sold` or sold 0 times.

    返回最先卖完的 `n` 种商品。`stock` 是各商品的库存，`sold` 是每天的销量；没有销量的不会卖完，不列。
    按可维持的整天数、再按名称排序。

    每种商品可维持 `stock` // `sold` 天。列出天数最少的 `n` 种商品名，相同按字母顺序；不在 `sold` 中或销量为 0 的忽略。

    >>> stock_to_reorder({"ink": 30, "pen": 12, "cup": 5}, {"ink": 4, "pen": 6}, 2)
    ['pen', 'ink']
    >>> stock_to_reorder({"b": 5, "a": 4}, {"a": 2, "b": 2}, 1)
    ['a']
    >>> stock_to_reorder({"x": 1}, {"x": 0}, 3)
    []
    """
    days = {}
    for name, left in stock.items():
        rate = sold.get(name, 0)
        if rate > 0:
            days[name] = left // rate
    return sorted(days, key=lambda name: (days[name], name))[:n]


def stock_to_reorder_2(stock: dict[str, int], sold: dict[str, int], n: int) -> list[str]:
    rows = [(stock[name] // sold[name], name) for name in stock if sold.get(name)]
    return [name for _, name in heapq.nsmallest(n, rows)]


def any_two_share_all(hobbies: dict[str, list[str]]) -> bool:
    """Check whether two different people in `hobbies` have exactly the same hobbies, in whatever
    order. The dictionary maps names to lists of hobbies without repeats.

    Return True if at least two of the lists in `hobbies` contain the same elements (two empty
    lists, too), otherwise False.

    判断 `hobbies`（姓名 → 爱好列表，无重复）中是否有两个不同的人爱好完全相同，次序不限。

    如果 `hobbies` 里至少有两个列表由相同的元素组成（两个空列表也算），返回 True，否则返回 False。

    >>> any_two_share_all({"Al": ["chess", "golf"], "Bo": ["golf", "chess"]})
    True
    >>> any_two_share_all({"Al": ["chess"], "Bo": ["chess", "golf"]})
    False
    >>> any_two_share_all({})
    False
    """
    seen = set()
    for liked in hobbies.values():
        key = tuple(sorted(liked))
        if key in seen:
            return True
        seen.add(key)
    return False


def any_two_share_all_2(hobbies: dict[str, list[str]]) -> bool:
    kinds = {frozenset(liked) for liked in hobbies.values()}
    return len(kinds) < len(hobbies)


def any_two_share_all_3(hobbies: dict[str, list[str]]) -> bool:
    pairs = itertools.combinations(hobbies.values(), 2)
    return any(set(first) == set(second) for first, second in pairs)


def planned_too_early(due: dict[str, int], needs: dict[str, list[str]]) -> list[str]:
    """The dictionary `due` gives the day of each task, `needs` the tasks that must be done before
    it. Return the sorted names of the tasks whose day is not after the days of all tasks they need.

    Find the tasks in `needs` that are planned too early: some task they depend on has in `due` a
    day that is equal or later. List them alphabetically.

    `due` 给出每个任务的日期，`needs` 给出它之前必须完成的任务。返回日期没有晚于其全部前置任务的任务名，按字母顺序。

    找出 `needs` 中安排得过早的任务，即它依赖的某个任务在 `due` 中的日期与它相同或更晚，按字母顺序列出。

    >>> planned_too_early({"tile": 5, "wall": 3}, {"tile": ["wall"], "wall": ["tile"]})
    ['wall']
    >>> planned_too_early({"a": 1}, {"a": []})
    []
    >>> planned_too_early({"b": 1, "a": 1, "c": 2}, {"b": ["c"], "a": ["b"]})
    ['a', 'b']
    """
    wrong = []
    for task, before in needs.items():
        if not all(due[task] > due[other] for other in before):
            wrong.append(task)
    return sorted(wrong)


def planned_too_early_2(due: dict[str, int], needs: dict[str, list[str]]) -> list[str]:
    return sorted(
        task for task in needs
        if needs[task] and max(due[other] for other in needs[task]) >= due[task]
    )


def exactly_k_true_columns(flags: list[list[bool]], k: int) -> list[int]:
    """Return the indexes of the columns of `flags` in which exactly `k` entries are True and these
    stand directly below one another. All rows are equally long.

    Find the columns in the table `flags` with just `k` True values that form one unbroken block,
    and return their indexes. For `k` 0 these are the columns without any True.

    返回 `flags` 中恰有 `k` 个 True 且它们上下相连的列的下标，各行长度相同。

    在布尔表 `flags` 中找出正好含 `k` 个 True、并且这些 True 连成一段的列，返回列下标；`k` 为 0 时即没有 True 的列。

    >>> exactly_k_true_columns([[True, True], [True, False], [False, True]], 2)
    [0]
    >>> exactly_k_true_columns([[False, True]], 0)
    [0]
    >>> exactly_k_true_columns([], 1)
    []
    """
    result = []
    for index, column in enumerate(zip(*flags)):
        places = [row for row, value in enumerate(column) if value]
        if len(places) != k:
            continue
        if k == 0 or places[-1] - places[0] == k - 1:
            result.append(index)
    return result


def exactly_k_true_columns_2(flags: list[list[bool]], k: int) -> list[int]:
    texts = ["".join("x" if value else "." for value in column) for column in zip(*flags)]
    return [i for i, text in enumerate(texts) if text.strip(".") == "x" * k]


def vowels_rise_through_list(words: list[str]) -> bool:
    """Check whether the number of vowels (a, e, i, o, u) grows strictly from each word in `words`
    to the next while the length never gets smaller. The words are in small letters.

    Return True if every word of `words` after the first has more vowels than the one before and is
    at least as long. Fewer than two words are always fine.

    判断 `words`（小写单词）中从每个单词到下一个，元音（a、e、i、o、u）个数是否严格增加，且长度从不变短。

    如果 `words` 里除第一个外的每个单词元音都比前一个多、并且不比前一个短，返回 True；少于两个单词时总为 True。

    >>> vowels_rise_through_list(["sky", "bird", "stone", "banana"])
    True
    >>> vowels_rise_through_list(["tree", "idea", "aeo"])
    False
    >>> vowels_rise_through_list(["a"])
    True
    """
    def vowels(word: str) -> int:
        return sum(char in "aeiou" for char in word)

    return all(
        vowels(first) < vowels(second) and len(first) <= len(second)
        for first, second in zip(words, words[1:])
    )


def vowels_rise_through_list_2(words: list[str]) -> bool:
    previous_count = -1
    previous_length = 0
    for word in words:
        count = 0
        for char in word:
            if char in "aeiou":
                count += 1
        if count <= previous_count or len(word) < previous_length:
            return False
        previous_count, previous_length = count, len(word)
    return True


def last_letter_families(words: list[str]) -> list[str]:
    """Group the non-empty `words` by their last letter, join each group's words in the order of
    length (equals in the given order) with a plus sign, and return the joined texts in the
    alphabetical order of the letter.

    For every final letter that occurs in `words`, from a to z, return one text: the words with that
    ending, shorter ones first, connected by '+'. Words of equal length keep their order.

    把非空单词 `words` 按末字母分组，每组单词按长度升序（等长保持原顺序）用加号连接，再按该字母的顺序返回。

    对 `words` 中出现的每个末字母（按字母顺序）返回一个文字：以它结尾的单词由短到长用 '+' 连接，长度相同的先后不变。

    >>> last_letter_families(["train", "cat", "run", "boat", "at"])
    ['run+train', 'at+cat+boat']
    >>> last_letter_families(["tree"])
    ['tree']
    >>> last_letter_families([])
    []
    """
    families = defaultdict(list)
    for word in sorted(words, key=len):
        families[word[-1]].append(word)
    return ["+".join(families[letter]) for letter in sorted(families)]


def last_letter_families_2(words: list[str]) -> list[str]:
    ordered = sorted(words, key=lambda word: (word[-1], len(word)))
    groups = itertools.groupby(ordered, key=lambda word: word[-1])
    return ["+".join(group) for _, group in groups]


def letters_by_words_holding(text: str) -> str:
    """Return the different small letters of `text`, ordered by how many of its words contain them,
    most first; letters in equally many words are in alphabetical order. Words are separated by
    spaces; other characters are ignored.

    For every letter a to z in `text` count the words it occurs in. Join the letters that occur,
    sorted by falling count and then alphabetically.

    返回 `text` 中不同的小写字母，按包含该字母的单词数从多到少排列，相同则按字母顺序；单词以空格分隔，忽略其他字符。

    统计 `text` 中每个字母 a 到 z 出现在多少个单词里，把出现过的字母按该数目降序、再按字母顺序连成一个字符串。

    >>> letters_by_words_holding("noon moon son")
    'noms'
    >>> letters_by_words_holding("aaa b")
    'ab'
    >>> letters_by_words_holding("12 !")
    ''
    """
    counts = Counter()
    for word in text.split():
        counts.update(char for char in set(word) if "a" <= char <= "z")
    return "".join(sorted(counts, key=lambda char: (-counts[char], char)))


def letters_by_words_holding_2(text: str) -> str:
    words = text.split()
    rows = []
    for letter in string.ascii_lowercase:
        holding = sum(letter in word for word in words)
        if holding:
            rows.append((-holding, letter))
    return "".join(letter for _, letter in sorted(rows))


def rank_of_each_word(text: str) -> str:
    """Put behind each word of `text` its place in the alphabetical order of the different words,
    such as 'to2 be1 to2'. Words are separated by spaces; capitals are treated like small letters
    but kept.

    Number the distinct words of `text` alphabetically from 1 on, ignoring case, and return the text
    with the number attached to every word, separated by single spaces.

    在 `text` 的每个单词后写上它在所有不同单词的字母顺序中的名次，如 'to2 be1 to2'；单词以空格分隔，比较不分大小写，
    但保留原写法。

    把 `text` 中不同的单词（忽略大小写）按字母顺序从 1 编号，在每个单词后附上编号，用单个空格连接返回。

    >>> rank_of_each_word("to be or not To be")
    'to4 be1 or3 not2 To4 be1'
    >>> rank_of_each_word("hey")
    'hey1'
    >>> rank_of_each_word("")
    ''
    """
    words = text.split()
    ordered = sorted({word.lower() for word in words})
    return " ".join(f"{word}{ordered.index(word.lower()) + 1}" for word in words)


def rank_of_each_word_2(text: str) -> str:
    numbers = {}
    for word in sorted(text.lower().split()):
        if word not in numbers:
            numbers[word] = len(numbers) + 1
    result = []
    for word in text.split():
        result.append(word + str(numbers[word.lower()]))
    return " ".join(result)


def hourly_best_sellers(sales: list[tuple[int, str]], least: int) -> dict[int, str]:
    """Each of `sales` is (hour, article). Return for every hour with at least `least` sales the
    article sold most often, of several the one sold first in that hour. The hours are rising.

    Count the articles in `sales` hour by hour. Hours with fewer than `least` sales are left out;
    the others are mapped to their most frequent article (the earlier in the list wins a tie), in
    rising order of the hours.

    `sales` 的每一项是 (小时, 商品)。对至少有 `least` 笔销售的每个小时，返回卖得最多的商品，并列时取该小时先卖出的；
    小时按升序。

    按小时统计 `sales` 中的商品，销售少于 `least` 笔的小时不列，其余映射到最常卖出的商品（并列取列表中靠前者），
    键按升序排列。

    >>> hourly_best_sellers([(9, "tea"), (8, "bun"), (9, "pie"), (9, "pie")], 2)
    {9: 'pie'}
    >>> hourly_best_sellers([(7, "b"), (6, "a"), (7, "a")], 1)
    {6: 'a', 7: 'b'}
    >>> hourly_best_sellers([], 1)
    {}
    """
    by_hour = defaultdict(list)
    for hour, article in sales:
        by_hour[hour].append(article)
    result = {}
    for hour in sorted(by_hour):
        sold = by_hour[hour]
        if len(sold) >= least:
            result[hour] = max(sold, key=sold.count)
    return result


def hourly_best_sellers_2(sales: list[tuple[int, str]], least: int) -> dict[int, str]:
    hours = Counter(hour for hour, _ in sales)
    best = {}
    for hour in sorted(hours):
        if hours[hour] >= least:
            counts = Counter(article for other, article in sales if other == hour)
            best[hour] = counts.most_common(1)[0][0]
    return best


def split_by_majority(rows: list[list[int]]) -> tuple[list[int], list[int], list[int]]:
    """Return the indexes of the lists in `rows` in three lists: those with more even than odd
    numbers, those with more odd than even ones, and those with equally many.

    Classify each list in `rows` by whether even or odd numbers prevail in it. The tuple returned
    holds the places of the even ones, of the odd ones and of the balanced ones.

    返回三个下标列表：`rows` 中偶数多于奇数的列表、奇数多于偶数的列表、两者一样多的列表。

    按偶数还是奇数占多数给 `rows` 的每个列表分类，返回由偶数占优、奇数占优、持平三类的下标列表组成的元组。

    >>> split_by_majority([[2, 4, 1], [3], [1, 2], []])
    ([0], [1], [2, 3])
    >>> split_by_majority([[0]])
    ([0], [], [])
    >>> split_by_majority([])
    ([], [], [])
    """
    even_rows, odd_rows, balanced = [], [], []
    for index, row in enumerate(rows):
        odd = sum(num % 2 for num in row)
        even = len(row) - odd
        if even > odd:
            even_rows.append(index)
        elif odd > even:
            odd_rows.append(index)
        else:
            balanced.append(index)
    return even_rows, odd_rows, balanced


def split_by_majority_2(rows: list[list[int]]) -> tuple[list[int], list[int], list[int]]:
    balance = [sum(1 if num % 2 == 0 else -1 for num in row) for row in rows]
    return (
        [i for i, value in enumerate(balance) if value > 0],
        [i for i, value in enumerate(balance) if value < 0],
        [i for i, value in enumerate(balance) if value == 0],
    )


def judges_agree_on_best(sheets: list[dict[str, int]]) -> str:
    """Each of `sheets` holds one judge's points for the same dancers. Return the dancer to whom all
    judges give strictly the most points, or 'no agreement' if there is none.

    Find somebody who has in every dictionary of `sheets` more points than anyone else. If no such
    dancer exists, or there are no sheets, return 'no agreement'.

    `sheets` 的每个字典是一位评委给同一批舞者的打分。返回所有评委都给出唯一最高分的舞者，没有则返回 'no agreement'。

    找出在 `sheets` 的每个字典里得分都严格高于其他所有人的舞者；若不存在或没有评分表，返回 'no agreement'。

    >>> judges_agree_on_best([{"Al": 7, "Bo": 9}, {"Al": 5, "Bo": 6}])
    'Bo'
    >>> judges_agree_on_best([{"Al": 9, "Bo": 9}])
    'no agreement'
    >>> judges_agree_on_best([])
    'no agreement'
    """
    champions = set()
    for sheet in sheets:
        best = max(sheet.values())
        leaders = [name for name, points in sheet.items() if points == best]
        if len(leaders) != 1:
            return "no agreement"
        champions.add(leaders[0])
    return champions.pop() if len(champions) == 1 else "no agreement"


def judges_agree_on_best_2(sheets: list[dict[str, int]]) -> str:
    for name in sheets[0] if sheets else []:
        if all(
            points < sheet[name]
            for sheet in sheets for other, points in sheet.items() if other != name
        ):
            return name
    return "no agreement"


def judged_without_extremes(sheets: dict[str, list[int]]) -> list[tuple[str, int]]:
    """In `sheets` every skater has at least three marks. Drop one highest and one lowest mark of
    each and add up the rest. Return (name, sum) pairs, the best first; for equal sums the one with
    the higher dropped top mark, then the name.

    Rank the skaters in `sheets` by the sum of their marks without the largest and the smallest. If
    sums are equal, the larger maximum wins, then alphabetical order. Return tuples of name and sum.

    `sheets` 中每位选手至少有三个分数。各去掉一个最高分和一个最低分，其余相加。返回 (姓名, 和)，高的在前；
    和相等时去掉的最高分较大者在前，再按姓名。

    按去掉最大和最小分之后的总和给 `sheets` 中的选手排名，总和相同则最高分较大者优先，再按字母顺序，
    返回 (姓名, 总和)。

    >>> judged_without_extremes({"Al": [5, 9, 7], "Bo": [8, 8, 8], "Cy": [7, 6, 10]})
    [('Bo', 8), ('Cy', 7), ('Al', 7)]
    >>> judged_without_extremes({"Z": [1, 2, 3, 4], "Y": [4, 3, 2, 1]})
    [('Y', 5), ('Z', 5)]
    >>> judged_without_extremes({})
    []
    """
    rows = []
    for name, marks in sheets.items():
        total = sum(marks) - max(marks) - min(marks)
        rows.append((-total, -max(marks), name))
    return [(name, -total) for total, _, name in sorted(rows)]


def judged_without_extremes_2(sheets: dict[str, list[int]]) -> list[tuple[str, int]]:
    sums = {name: sum(sorted(marks)[1:-1]) for name, marks in sheets.items()}
    order = sorted(sheets)
    order.sort(key=lambda name: (sums[name], max(sheets[name])), reverse=True)
    return [(name, sums[name]) for name in order]


def seat_by_preference(wishes: list[list[int]], seats: int) -> list[int]:
    """People choose seats one after another. Each list in `wishes` names the seats (1 to `seats`)
    somebody would like, the favourite first. Everybody gets the first free seat of the own list,
    or else the free seat with the smallest number, or 0 if all are taken. Return the seats.

    Assign seats in the order of `wishes`: take the earliest wish that is still free; if none is,
    the lowest free number up to `seats`; if there is no free seat at all, 0.

    大家依次选座。`wishes` 的每个列表按喜好列出某人想要的座位（1 到 `seats`）。每人得到自己列表中第一个空座，
    否则得到编号最小的空座，全满则为 0。返回各人的座位。

    按 `wishes` 的次序分配座位：取最靠前且仍空着的愿望；都被占则取不超过 `seats` 的最小空号；完全没有空位则记 0。

    >>> seat_by_preference([[2, 1], [2, 3], [2]], 3)
    [2, 3, 1]
    >>> seat_by_preference([[1], [1], []], 2)
    [1, 2, 0]
    >>> seat_by_preference([], 4)
    []
    """
    free = list(range(1, seats + 1))
    given = []
    for wish in wishes:
        choices = [seat for seat in wish if seat in free] or free
        seat = choices[0] if choices else 0
        if seat:
            free.remove(seat)
        given.append(seat)
    return given


def seat_by_preference_2(wishes: list[list[int]], seats: int) -> list[int]:
    given = []
    for wish in wishes:
        for seat in itertools.chain(wish, range(1, seats + 1)):
            if seat not in given:
                given.append(seat)
                break
        else:
            given.append(0)
    return given


def winners_stay(players: list[tuple[str, int]], goal: int) -> list[str]:
    """The first two of `players`, pairs of name and strength, play; the stronger stays and the
    other goes to the end of the queue. The game ends when
    somebody has won `goal` times in a row. Return the queue then, the winner first. There are at
    least two players, and all strengths are different.

    Simulate a table-tennis queue: the front two of `players` meet, the greater strength keeps its
    place in front, the loser queues up at the back. Stop as soon as one player has `goal` wins in a
    row and return the names in the order of the queue. Strengths do not repeat.

    `players`（姓名, 实力）的前两人比赛，强者留下，弱者排到队尾；有人连胜 `goal` 次时结束，
    返回此时的队伍（胜者在首位）。至少两人，实力各不相同。

    模拟乒乓球擂台：`players` 队首两人交手，实力大的留在最前，败者排到队尾。一旦有人连胜 `goal` 场就停止，
    按队伍次序返回姓名；实力没有重复。

    >>> winners_stay([("Al", 3), ("Bo", 5), ("Cy", 1), ("Di", 9)], 2)
    ['Bo', 'Di', 'Al', 'Cy']
    >>> winners_stay([("Al", 1), ("Bo", 2)], 1)
    ['Bo', 'Al']
    >>> winners_stay([("Al", 9), ("Bo", 2), ("Cy", 3)], 3)
    ['Al', 'Cy', 'Bo']
    """
    queue = deque(players)
    wins = 0
    while wins < goal:
        champion, rival = queue.popleft(), queue.popleft()
        if champion[1] > rival[1]:
            wins += 1
        else:
            champion, rival = rival, champion
            wins = 1
        queue.appendleft(champion)
        queue.append(rival)
    return [name for name, _ in queue]


def apples_into_boxes(apples: list[tuple[int, bool]], smallest: int) -> dict[str, list[int]]:
    """Sort apples into boxes: each of `apples` is (weight, bruised). Bruised ones go to 'juice',
    the others to 'shop' if they weigh at least `smallest`, else to 'jam'. The weights in 'shop' are
    falling, those in 'jam' rising, and 'juice' keeps the order. All three keys are always there, in
    the order shop, jam, juice.

    Return a dictionary with the keys 'shop', 'jam' and 'juice' for the (weight, bruised) pairs in
    `apples`: sound and at least `smallest` heavy (heaviest first), sound but lighter (lightest
    first), and bruised (as they come).

    给苹果分箱：`apples` 的每一项是 (重量, 是否碰伤)。碰伤的进 'juice'；完好的若不轻于 `smallest` 进 'shop'，
    否则进 'jam'。'shop' 降序，'jam' 升序，'juice' 保持原顺序，三个键总按 shop、jam、juice 出现。

    对 `apples` 中的 (重量, 碰伤) 返回含 'shop'、'jam'、'juice' 三键的字典：完好且至少重 `smallest` 的（重的在前）、
    完好但较轻的（轻的在前）、碰伤的（按原顺序）。

    >>> apples_into_boxes([(90, False), (150, False), (120, True), (170, False)], 100)
    {'shop': [170, 150], 'jam': [90], 'juice': [120]}
    >>> apples_into_boxes([(5, False), (3, False)], 9)
    {'shop': [], 'jam': [3, 5], 'juice': []}
    >>> apples_into_boxes([], 1)
    {'shop': [], 'jam': [], 'juice': []}
    """
    boxes = {"shop": [], "jam": [], "juice": []}
    for weight, bruised in apples:
        if bruised:
            boxes["juice"].append(weight)
        elif weight >= smallest:
            boxes["shop"].append(weight)
        else:
            boxes["jam"].append(weight)
    boxes["shop"].sort(reverse=True)
    boxes["jam"].sort()
    return boxes


def apples_into_boxes_2(apples: list[tuple[int, bool]], smallest: int) -> dict[str, list[int]]:
    sound = sorted(weight for weight, bruised in apples if not bruised)
    cut = bisect.bisect_left(sound, smallest)
    return {
        "shop": sound[cut:][::-1],
        "jam": sound[:cut],
        "juice": [weight for weight, bruised in apples if bruised],
    }


def compare_hands(first: list[int], second: list[int]) -> str:
    """Compare two hands of cards of any size: the highest card decides, then the second highest,
    and so on. If one hand runs out while all was equal, the larger hand wins. Return 'first',
    'second' or 'tie'.

    Look at the cards of `first` and `second` from the largest down and stop at the first
    difference; the hand with the greater card there wins. When one list is the beginning of the
    other, the longer wins; equal hands give 'tie'. The answer is 'first', 'second' or 'tie'.

    比较 `first` 和 `second` 两手牌：先比最大的牌，再比第二大的，依此类推。若一方牌先用完而之前都相等，牌多者胜。
    返回 'first'、'second' 或 'tie'。

    从大到小逐张比较 `first` 与 `second`，在第一处不同时牌大的一方胜；一方是另一方的开头时较长者胜，完全相同为 'tie'。

    >>> compare_hands([3, 9], [8, 9])
    'second'
    >>> compare_hands([5, 2, 7], [7, 5])
    'first'
    >>> compare_hands([4, 1], [1, 4])
    'tie'
    """
    ours = sorted(first, reverse=True)
    theirs = sorted(second, reverse=True)
    if ours == theirs:
        return "tie"
    return "first" if ours > theirs else "second"


def compare_hands_2(first: list[int], second: list[int]) -> str:
    ours, theirs = sorted(first), sorted(second)
    while ours and theirs:
        left, right = ours.pop(), theirs.pop()
        if left > right:
            return "first"
        if right > left:
            return "second"
    if ours:
        return "first"
    return "second" if theirs else "tie"


def insert_results_live(results: list[tuple[str, float]]) -> list[int]:
    """Runners finish a time trial one after another; each of `results` is (name, time). Return for
    each of them the place taken at the moment of finishing: 1 plus the number of earlier entries
    with a smaller time.

    For every entry in `results` count the entries before it whose time is smaller and add 1. Return
    these interim places in order.

    计时赛选手依次完赛，`results` 的每一项是 (姓名, 用时)。返回每人冲线那一刻的名次，即之前用时更短的人数加 1。

    对 `results` 的每一项，统计在它之前且用时更小的项数再加 1，按顺序返回这些临时名次。

    >>> insert_results_live([("Al", 61.5), ("Bo", 60.0), ("Cy", 60.9), ("Di", 60.0)])
    [1, 1, 2, 1]
    >>> insert_results_live([("Al", 5.0), ("Bo", 6.0)])
    [1, 2]
    >>> insert_results_live([])
    []
    """
    times = []
    places = []
    for _, time in results:
        places.append(bisect.bisect_left(times, time) + 1)
        bisect.insort(times, time)
    return places


def insert_results_live_2(results: list[tuple[str, float]]) -> list[int]:
    return [
        1 + sum(earlier < time for _, earlier in results[:index])
        for index, (_, time) in enumerate(results)
    ]


def repaint_order(fences: list[tuple[str, int, int]], year: int) -> list[str]:
    """Each of `fences` is (owner, year painted, metres). A fence is due if it was painted at least
    5 years before `year`. Return the owners of the due fences: the oldest paint first, of the same
    year the shortest fence first.

    Filter `fences`, triples of owner, year of the last painting and length, down to those whose
    paint is 5 or more years old in `year`. Order the owners by that year and then by the length.

    `fences` 的每一项是 (主人, 上次粉刷年份, 长度)。到 `year` 年时粉刷已满 5 年的栅栏需要重刷，
    返回主人：粉刷早的在前，同年的短的在前。

    从三元组列表 `fences` 中筛出到 `year` 年粉刷时间不少于 5 年的栅栏，先按粉刷年份、再按长度升序返回主人。

    >>> repaint_order([("Al", 2015, 30), ("Bo", 2021, 9), ("Cy", 2012, 50), ("Di", 2015, 8)], 2022)
    ['Cy', 'Di', 'Al']
    >>> repaint_order([("Al", 2020, 5)], 2024)
    []
    >>> repaint_order([("Al", 2020, 5)], 2025)
    ['Al']
    """
    due = [fence for fence in fences if year - fence[1] >= 5]
    due.sort(key=lambda fence: (fence[1], fence[2]))
    return [owner for owner, _, _ in due]


def repaint_order_2(fences: list[tuple[str, int, int]], year: int) -> list[str]:
    waiting = []
    for owner, painted, metres in fences:
        if painted + 5 <= year:
            waiting.append((painted, metres, owner))
    return [owner for *_, owner in sorted(waiting, key=lambda row: row[:2])]


def letters_sent_twice(log: list[tuple[str, str, int]], pause: int) -> list[str]:
    """Each of `log` is (receiver, subject, minute), in order of time. A letter is a double if the
    same receiver got a letter with the same subject less than `pause` minutes before. Return the
    sorted, different receivers of doubles.

    Compare every entry of `log` with the latest earlier entry of the same receiver and subject. If
    fewer than `pause` minutes lie between them, note the receiver. Return the receivers noted, each
    once, in alphabetical order.

    `log` 按时间先后记录 (收件人, 主题, 分钟)。若同一收件人在不到 `pause` 分钟前收到过相同主题的信，就算重复发送。
    返回遇到重复的收件人，去重并排序。

    把 `log` 的每一项与收件人、主题都相同的上一项比较，相隔不足 `pause` 分钟就记下收件人，最后按字母顺序各列一次。

    >>> letters_sent_twice([("Bo", "Hi", 0), ("Al", "Hi", 2), ("Bo", "Hi", 4)], 5)
    ['Bo']
    >>> letters_sent_twice([("Bo", "Hi", 0), ("Bo", "Hi", 5)], 5)
    []
    >>> letters_sent_twice([], 3)
    []
    """
    latest = {}
    noted = set()
    for receiver, subject, minute in log:
        key = (receiver, subject)
        if key in latest and minute - latest[key] < pause:
            noted.add(receiver)
        latest[key] = minute
    return sorted(noted)


def letters_sent_twice_2(log: list[tuple[str, str, int]], pause: int) -> list[str]:
    noted = set()
    for first, second in itertools.combinations(log, 2):
        if first[:2] == second[:2] and second[2] - first[2] < pause:
            noted.add(second[0])
    return sorted(noted)


def trophies_by_shelf(trophies: list[tuple[str, int]], width: int) -> list[list[str]]:
    """Each of `trophies` is (name, height). Put them on shelves with `width` places each, the
    tallest first (equals by name), filling one shelf after the other; on each shelf the trophies
    then stand in alphabetical order. Return the shelves.

    Sort the (name, height) pairs of `trophies` by falling height and then by name, cut them into
    lists of `width` names (the last may be shorter), and sort each list alphabetically.

    `trophies` 的每一项是 (名称, 高度)。按高度从高到低（同高按名称）依次放上每层 `width` 个位置的架子，
    每层再按字母顺序摆放，返回各层。

    把 `trophies` 中的 (名称, 高度) 按高度降序、名称升序排列，切成每段 `width` 个名称（最后一段可以较短），
    各段内再按字母顺序排列。

    >>> trophies_by_shelf([("ski", 9), ("run", 30), ("golf", 20), ("chess", 9)], 2)
    [['golf', 'run'], ['chess', 'ski']]
    >>> trophies_by_shelf([("b", 5), ("c", 5), ("a", 1)], 2)
    [['b', 'c'], ['a']]
    >>> trophies_by_shelf([], 3)
    []
    """
    ordered = sorted(trophies, key=lambda trophy: (-trophy[1], trophy[0]))
    names = [name for name, _ in ordered]
    return [sorted(names[start:start + width]) for start in range(0, len(names), width)]


def trophies_by_shelf_2(trophies: list[tuple[str, int]], width: int) -> list[list[str]]:
    shelves = []
    for _, name in sorted((-height, name) for name, height in trophies):
        if not shelves or len(shelves[-1]) == width:
            shelves.append([])
        bisect.insort(shelves[-1], name)
    return shelves


def everyone_beats_someone(wins: list[tuple[str, str]]) -> bool:
    """Each of `wins` is (winner, loser). Check whether everybody who occurs in the list has won at
    least once and lost at least once.

    Return True if the winners and the losers in `wins` are the same set of people, so that nobody
    only wins or only loses. With no games the answer is True.

    `wins` 的每一项是 (胜者, 败者)。判断列表中出现的每个人是否都至少赢过一次、也至少输过一次。

    如果 `wins` 里胜者与败者是同一批人（没有人只赢或只输），返回 True，否则返回 False；没有比赛时返回 True。

    >>> everyone_beats_someone([("Al", "Bo"), ("Bo", "Cy"), ("Cy", "Al")])
    True
    >>> everyone_beats_someone([("Al", "Bo"), ("Bo", "Cy")])
    False
    >>> everyone_beats_someone([])
    True
    """
    return {winner for winner, _ in wins} == {loser for _, loser in wins}


def everyone_beats_someone_2(wins: list[tuple[str, str]]) -> bool:
    winners = [winner for winner, _ in wins]
    losers = [loser for _, loser in wins]
    for name in winners + losers:
        if name not in winners or name not in losers:
            return False
    return True


def queue_by_parity_of_ticket(tickets: list[int], even_first: bool) -> list[int]:
    """Two counters call the `tickets` in turn: one serves the even numbers, the other the odd ones,
    each in rising order. If `even_first` is true, the even counter begins. When one counter has
    nobody left, the other goes on alone. Return the order of service.

    Sort the even and the odd numbers of `tickets` separately and take one of each in turn, starting
    with an even one if `even_first` is true and with an odd one otherwise; append what is left over
    of the longer part.

    两个窗口轮流叫号：一个服务 `tickets` 中的偶数号，另一个服务奇数号，各按升序。`even_first` 为真时偶数窗口先叫；
    一方叫完后另一方继续，返回服务次序。

    把 `tickets` 的偶数与奇数分别升序排列，轮流各取一个（`even_first` 为真先取偶数，否则先取奇数），
    较长一方剩余的接在最后。

    >>> queue_by_parity_of_ticket([8, 3, 2, 6, 5], True)
    [2, 3, 6, 5, 8]
    >>> queue_by_parity_of_ticket([4, 1, 2], False)
    [1, 2, 4]
    >>> queue_by_parity_of_ticket([], True)
    []
    """
    evens = deque(sorted(ticket for ticket in tickets if ticket % 2 == 0))
    odds = deque(sorted(ticket for ticket in tickets if ticket % 2 == 1))
    counters = [evens, odds] if even_first else [odds, evens]
    order = []
    while evens or odds:
        for counter in counters:
            if counter:
                order.append(counter.popleft())
    return order


def queue_by_parity_of_ticket_2(tickets: list[int], even_first: bool) -> list[int]:
    counts = [0, 0]
    keyed = []
    for ticket in sorted(tickets):
        parity = ticket % 2
        side = parity if even_first else 1 - parity
        keyed.append((counts[parity], side, ticket))
        counts[parity] += 1
    return [ticket for _, _, ticket in sorted(keyed)]
