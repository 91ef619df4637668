"""Short tables: brief functions over dictionaries, sets, tuples and lists of pairs."""

import itertools
import math
from collections import Counter, defaultdict


def names_in_stock(stock: dict[str, int]) -> list[str]:
    """Return, in alphabetical order, the names in `stock` whose quantity is above zero.

    You are given a dictionary `stock` from names to quantities. List the names that have at least
    one piece left, sorted.

    返回 `stock` 中数量大于零的名称，按字母顺序排列。

    给定一个由名称到数量的字典 `stock`，列出至少还剩一件的名称，并排好序。

    >>> names_in_stock({"pen": 3, "ink": 0, "cup": 1})
    ['cup', 'pen']
    >>> names_in_stock({"ink": 0})
    []
    """
    return sorted(name for name, amount in stock.items() if amount > 0)


def names_in_stock_2(stock: dict[str, int]) -> list[str]:
    names = []
    for name in sorted(stock):
        if stock[name] > 0:
            names.append(name)
    return names


def cost_of_order(prices: dict[str, int], order: list[str]) -> int:
    """Add up the prices of the things in `order`. A thing that `prices` does not list is free.

    Given a dictionary `prices` and a list `order` of names, return the total price, counting
    unknown names as 0.

    计算 `order` 中各项的价格之和，`prices` 里没有的东西按免费计算。

    给定价格字典 `prices` 和名称列表 `order`，返回总价；找不到价格的名称记为 0。

    >>> cost_of_order({"tea": 2, "cake": 4}, ["tea", "cake", "tea"])
    8
    >>> cost_of_order({"tea": 2}, ["soup", "tea"])
    2
    >>> cost_of_order({}, [])
    0
    """
    return sum(prices.get(name, 0) for name in order)


def cost_of_order_2(prices: dict[str, int], order: list[str]) -> int:
    total = 0
    for name in order:
        if name in prices:
            total += prices[name]
    return total


def lowest_and_highest(numbers: list[int]) -> tuple[int, int]:
    """Return the lowest and the highest of `numbers` as a tuple, or (0, 0) when there are none.

    Write a function that gives a pair: first the minimum of `numbers`, then their maximum. For an
    empty list both are 0.

    以元组形式返回 `numbers` 的最小值和最大值；列表为空时返回 (0, 0)。

    编写一个函数，给出一个二元组：先是 `numbers` 的最小值，后是最大值，空列表时两者都是 0。

    >>> lowest_and_highest([4, 9, 2])
    (2, 9)
    >>> lowest_and_highest([7])
    (7, 7)
    >>> lowest_and_highest([])
    (0, 0)
    """
    if not numbers:
        return (0, 0)
    return (min(numbers), max(numbers))


def lowest_and_highest_2(numbers: list[int]) -> tuple[int, int]:
    return min(numbers, default=0), max(numbers, default=0)


def words_seen_once(words: list[str]) -> list[str]:
    """Return the words that occur exactly once in `words`, ignoring case, written in small letters
    and in the order of the list.

    You are given a list `words`. Turn every word into small letters and keep the ones that then
    occur a single time, in their order.

    返回 `words` 中恰好出现一次的单词（不区分大小写），以小写形式按原顺序排列。

    给定列表 `words`，先把每个单词变成小写，再按原顺序保留只出现一次的那些。

    >>> words_seen_once(["Red", "blue", "red", "Green"])
    ['blue', 'green']
    >>> words_seen_once(["a", "A"])
    []
    """
    lowered = [word.lower() for word in words]
    return [word for word in lowered if lowered.count(word) == 1]


def words_seen_once_2(words: list[str]) -> list[str]:
    counts = {}
    for word in words:
        counts[word.lower()] = counts.get(word.lower(), 0) + 1
    return [word for word, count in counts.items() if count == 1]


def counts_above(items: list[str], limit: int) -> dict[str, int]:
    """Count each of `items` and return only the counts that are greater than `limit`.

    Given a list `items`, build a dictionary from item to how often it occurs, leaving out the items
    that occur at most `limit` times.

    统计 `items` 中每一项的出现次数，只返回次数大于 `limit` 的部分。

    给定列表 `items`，建立由元素到出现次数的字典，去掉出现不超过 `limit` 次的元素。

    >>> counts_above(["a", "b", "a", "c", "a", "b"], 1)
    {'a': 3, 'b': 2}
    >>> counts_above(["x"], 1)
    {}
    """
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return {item: count for item, count in counts.items() if count > limit}


def counts_above_2(items: list[str], limit: int) -> dict[str, int]:
    return {item: count for item, count in Counter(items).items() if count > limit}


def keys_of_value(table: dict[str, int], value: int) -> list[str]:
    """Return the sorted list of the keys under which `table` holds `value`.

    Write a function that looks for `value` among the values of `table` and returns all keys that
    lead to it, sorted.

    返回 `table` 中对应值为 `value` 的所有键，排好序。

    编写一个函数，在字典 `table` 的值中查找 `value`，返回所有指向它的键组成的有序列表。

    >>> keys_of_value({"ann": 3, "bob": 5, "al": 3}, 3)
    ['al', 'ann']
    >>> keys_of_value({"ann": 3}, 4)
    []
    """
    return sorted(key for key in table if table[key] == value)


def keys_of_value_2(table: dict[str, int], value: int) -> list[str]:
    keys = []
    for key, held in table.items():
        if held == value:
            keys.append(key)
    return sorted(keys)


def larger_of_both(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    """Merge `first` and `second`; where both have a key, the larger value is kept.

    Given two dictionaries `first` and `second`, return a new one with the keys of both. A key that
    is in both gets the greater of its two values.

    合并 `first` 和 `second`，两者都有的键保留较大的值。

    给定两个字典 `first` 与 `second`，返回包含双方所有键的新字典；共有的键取两个值中较大的一个。

    >>> larger_of_both({"a": 1, "b": 5}, {"b": 2, "c": 3})
    {'a': 1, 'b': 5, 'c': 3}
    >>> larger_of_both({}, {"x": -1})
    {'x': -1}
    """
    merged = dict(first)
    for key, value in second.items():
        merged[key] = max(value, merged.get(key, value))
    return merged


def larger_of_both_2(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    merged = first.copy()
    for key in second:
        if key not in merged or second[key] > merged[key]:
            merged[key] = second[key]
    return merged


def sum_and_count_positive(numbers: list[int]) -> tuple[int, int]:
    """Return a tuple of the sum of the positive `numbers` and how many of them there are.

    You are given a list `numbers`. Look only at the ones above zero, and return their sum together
    with their count.

    返回一个元组：`numbers` 中正数之和，以及正数的个数。

    给定列表 `numbers`，只看大于零的数，返回它们的和与个数。

    >>> sum_and_count_positive([3, -1, 4, 0])
    (7, 2)
    >>> sum_and_count_positive([-5])
    (0, 0)
    """
    positive = [number for number in numbers if number > 0]
    return sum(positive), len(positive)


def sum_and_count_positive_2(numbers: list[int]) -> tuple[int, int]:
    total = 0
    count = 0
    for number in numbers:
        if number > 0:
            total += number
            count += 1
    return (total, count)


def seconds_of_pairs(pairs: list[tuple[str, int]], name: str) -> list[int]:
    """Return the numbers that are paired with `name` in `pairs`, in their order.

    Given a list `pairs` of (name, number), collect the number of every pair whose name is `name`.

    按顺序返回 `pairs` 中与 `name` 配对的所有数。

    给定由 (名称, 数) 组成的列表 `pairs`，收集名称等于 `name` 的每一对中的数。

    >>> seconds_of_pairs([("a", 1), ("b", 2), ("a", 3)], "a")
    [1, 3]
    >>> seconds_of_pairs([("b", 2)], "c")
    []
    """
    return [number for key, number in pairs if key == name]


def seconds_of_pairs_2(pairs: list[tuple[str, int]], name: str) -> list[int]:
    found = []
    for pair in pairs:
        if pair[0] == name:
            found.append(pair[1])
    return found


def only_in_one(first: list[int], second: list[int]) -> list[int]:
    """Return, sorted and without repeats, the numbers that are in just one of the two lists `first`
    and `second`.

    Given the lists `first` and `second`, find the numbers that one list has and the other has not.
    Sort them from small to large.

    返回只出现在 `first` 和 `second` 其中一个列表里的数，去重并按升序排列。

    给定列表 `first` 和 `second`，找出一方有而另一方没有的数，从小到大排列，不重复。

    >>> only_in_one([1, 2, 3], [3, 4, 4])
    [1, 2, 4]
    >>> only_in_one([5], [5, 5])
    []
    """
    return sorted(set(first) ^ set(second))


def only_in_one_2(first: list[int], second: list[int]) -> list[int]:
    left = set(first)
    right = set(second)
    return sorted((left - right) | (right - left))


def longest_key(table: dict[str, int]) -> str:
    """Return the longest key of `table`, the alphabetically first among equally long ones, or an
    empty string for an empty table.

    Write a function that finds the key of `table` with the most characters. Ties go to the one that
    comes first in the alphabet; without any key the result is ''.

    返回 `table` 中最长的键；一样长时取字母序最靠前的，字典为空时返回空串。

    编写一个函数，找出 `table` 里字符最多的键，并列时取字母顺序最前者，没有键时结果为 ''。

    >>> longest_key({"plum": 1, "fig": 2, "kiwi": 3})
    'kiwi'
    >>> longest_key({})
    ''
    """
    return max(sorted(table), key=len, default="")


def longest_key_2(table: dict[str, int]) -> str:
    best = ""
    for key in sorted(table):
        if len(key) > len(best):
            best = key
    return best


def raised_values(table: dict[str, int], amount: int) -> dict[str, int]:
    """Return a copy of `table` in which every value below `amount` is raised to `amount`.

    Given a dictionary `table`, make a new dictionary with the same keys whose values are at least
    `amount`.

    返回 `table` 的一个副本，其中小于 `amount` 的值都提高到 `amount`。

    给定字典 `table`，生成键相同的新字典，使每个值都不低于 `amount`。

    >>> raised_values({"a": 1, "b": 8}, 5)
    {'a': 5, 'b': 8}
    >>> raised_values({}, 3)
    {}
    """
    return {key: max(value, amount) for key, value in table.items()}


def raised_values_2(table: dict[str, int], amount: int) -> dict[str, int]:
    result = {}
    for key in table:
        result[key] = table[key] if table[key] > amount else amount
    return result


def pairs_in_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return `pairs` with each pair turned so that its smaller number comes first.

    You are given a list `pairs` of two numbers each. Swap the numbers of every pair whose first is
    greater than its second.

    把 `pairs` 中每一对都调整为较小的数在前，返回新列表。

    给定由两个数组成的数对列表 `pairs`，凡是第一个数大于第二个数的，就交换这两个数。

    >>> pairs_in_order([(3, 1), (2, 5)])
    [(1, 3), (2, 5)]
    >>> pairs_in_order([(4, 4)])
    [(4, 4)]
    """
    return [(min(a, b), max(a, b)) for a, b in pairs]


def pairs_in_order_2(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [tuple(sorted(pair)) for pair in pairs]


def by_value_then_key(table: dict[str, int]) -> list[tuple[str, int]]:
    """Return the (key, value) pairs of `table`, highest value first; equal values are ordered by
    key.

    Write a function that lists the items of `table` from the greatest value to the smallest, and
    alphabetically where values are equal.

    返回 `table` 的 (键, 值) 对，值大的在前，值相同时按键的字母顺序排列。

    编写一个函数，把 `table` 的各项按值从大到小列出，值相等则按键排序。

    >>> by_value_then_key({"b": 2, "a": 2, "c": 7})
    [('c', 7), ('a', 2), ('b', 2)]
    >>> by_value_then_key({})
    []
    """
    return sorted(table.items(), key=lambda item: (-item[1], item[0]))


def by_value_then_key_2(table: dict[str, int]) -> list[tuple[str, int]]:
    pairs = sorted(table.items())
    pairs.sort(key=lambda pair: pair[1], reverse=True)
    return pairs


def translated(words: list[str], table: dict[str, str]) -> list[str]:
    """Replace each of `words` by its translation in `table`; words without one are put in brackets.

    Given a list `words` and a dictionary `table`, look every word up. A word that is missing
    becomes the word itself between '[' and ']'.

    用 `table` 中的译文替换 `words` 里的每个单词，没有译文的单词加上方括号。

    给定单词列表 `words` 和字典 `table`，逐个查找；查不到的单词保留原样，并放在 '[' 和 ']' 之间。

    >>> translated(["cat", "dog"], {"cat": "Katze"})
    ['Katze', '[dog]']
    >>> translated([], {"cat": "Katze"})
    []
    """
    return [table.get(word, f"[{word}]") for word in words]


def translated_2(words: list[str], table: dict[str, str]) -> list[str]:
    result = []
    for word in words:
        if word in table:
            result.append(table[word])
        else:
            result.append("[" + word + "]")
    return result


def totals_by_name(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Add up the numbers in `pairs` for each name, leaving out the negative numbers.

    Given a list `pairs` of (name, number), return a dictionary from each name to the sum of its
    numbers. Pairs with a number below zero are skipped.

    按名称累加 `pairs` 中的数，负数不计。

    给定 (名称, 数) 的列表 `pairs`，返回由名称到其各数之和的字典，小于零的数对直接跳过。

    >>> totals_by_name([("ann", 2), ("bob", 1), ("ann", 5), ("bob", -9)])
    {'ann': 7, 'bob': 1}
    >>> totals_by_name([("cy", -1)])
    {}
    """
    totals = {}
    for name, number in pairs:
        if number >= 0:
            totals[name] = totals.get(name, 0) + number
    return totals


def totals_by_name_2(pairs: list[tuple[str, int]]) -> dict[str, int]:
    totals = defaultdict(int)
    for name, number in pairs:
        if number < 0:
            continue
        totals[name] += number
    return dict(totals)


def first_places(text: str) -> dict[str, int]:
    """Return a dictionary from each letter of `text` to the index where it first occurs. Characters
    that are not letters are left out.

    You are given a string `text`. For every letter in it, note the position at which it appears for
    the first time.

    返回一个字典，把 `text` 中每个字母对应到它首次出现的下标，非字母字符不计。

    给定字符串 `text`，记录其中每个字母第一次出现的位置。

    >>> first_places("noon!")
    {'n': 0, 'o': 1}
    >>> first_places("12")
    {}
    """
    places = {}
    for i, char in enumerate(text):
        if char.isalpha() and char not in places:
            places[char] = i
    return places


def first_places_2(text: str) -> dict[str, int]:
    return {char: text.index(char) for char in text if char.isalpha()}


def same_keys(first: dict[str, int], second: dict[str, int]) -> bool:
    """Tell whether `first` and `second` have exactly the same keys, whatever the values are.

    Given two dictionaries `first` and `second`, return True if every key of one is a key of the
    other, too.

    判断 `first` 与 `second` 的键是否完全相同，不管值是什么。

    给定两个字典 `first` 和 `second`，如果一方的每个键也都是另一方的键，则返回 True。

    >>> same_keys({"a": 1, "b": 2}, {"b": 0, "a": 9})
    True
    >>> same_keys({"a": 1}, {"a": 1, "c": 1})
    False
    """
    return set(first) == set(second)


def same_keys_2(first: dict[str, int], second: dict[str, int]) -> bool:
    return first.keys() == second.keys()


def differing_keys(old: dict[str, int], new: dict[str, int]) -> list[str]:
    """Return, sorted, the keys that both `old` and `new` have but with different values.

    Compare the dictionaries `old` and `new`: list the shared keys whose value is not the same in
    both, in alphabetical order.

    返回 `old` 和 `new` 都有但值不同的键，按顺序排列。

    比较字典 `old` 与 `new`，按字母顺序列出两者共有而值不相同的键。

    >>> differing_keys({"a": 1, "b": 2, "c": 3}, {"b": 5, "c": 3, "d": 4})
    ['b']
    >>> differing_keys({"a": 1}, {"a": 1})
    []
    """
    return sorted(key for key in old if key in new and old[key] != new[key])


def differing_keys_2(old: dict[str, int], new: dict[str, int]) -> list[str]:
    changed = []
    for key in sorted(old.keys() & new.keys()):
        if old[key] != new[key]:
            changed.append(key)
    return changed


def widest_pair(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the pair in `pairs` whose two numbers lie farthest apart, the first such pair if
    several do.

    You are given a non-empty list `pairs` of number pairs. Find the pair with the greatest absolute
    difference between its numbers.

    返回 `pairs` 中两数相差最大的一对；有多对时返回最先出现的。

    给定非空的数对列表 `pairs`，找出两个数之差的绝对值最大的那一对。

    >>> widest_pair([(1, 4), (9, 2), (5, 5)])
    (9, 2)
    >>> widest_pair([(3, 0), (0, 3)])
    (3, 0)
    """
    return max(pairs, key=lambda pair: abs(pair[0] - pair[1]))


def widest_pair_2(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    best = pairs[0]
    for a, b in pairs:
        if abs(a - b) > abs(best[0] - best[1]):
            best = (a, b)
    return best


def evens_and_odds_total(numbers: list[int]) -> tuple[int, int]:
    """Return a tuple of the sum of the numbers at even indexes and the sum of those at odd indexes
    of `numbers`.

    Given a list `numbers`, add up the elements at positions 0, 2, 4, ... and those at 1, 3, 5, ...
    apart from each other, and return both sums.

    返回元组：`numbers` 中偶数下标处各数之和与奇数下标处各数之和。

    给定列表 `numbers`，分别累加位置 0、2、4…… 和位置 1、3、5…… 上的元素，返回这两个和。

    >>> evens_and_odds_total([1, 10, 2, 20])
    (3, 30)
    >>> evens_and_odds_total([5])
    (5, 0)
    """
    return (sum(numbers[::2]), sum(numbers[1::2]))


def evens_and_odds_total_2(numbers: list[int]) -> tuple[int, int]:
    even = odd = 0
    for i, number in enumerate(numbers):
        if i % 2 == 0:
            even += number
        else:
            odd += number
    return even, odd


def numbered_names(names: list[str], start: int) -> dict[int, str]:
    """Return a dictionary that numbers the `names`, the first one getting the number `start`.

    Given a list `names`, map `start`, `start` + 1, and so on to the names in their order.

    返回给 `names` 编号的字典，第一个名字的编号为 `start`。

    给定列表 `names`，按顺序将 `start`、`start` + 1…… 依次对应到各个名字。

    >>> numbered_names(["ann", "bob"], 1)
    {1: 'ann', 2: 'bob'}
    >>> numbered_names([], 5)
    {}
    """
    return dict(enumerate(names, start))


def numbered_names_2(names: list[str], start: int) -> dict[int, str]:
    table = {}
    for i in range(len(names)):
        table[start + i] = names[i]
    return table


def letters_of_both(first: str, second: str) -> str:
    """Return the letters that occur in both `first` and `second`, each once, in alphabetical order.
    Case is ignored.

    You are given two strings `first` and `second`. Join the letters they share, sorted and in small
    letters.

    返回 `first` 和 `second` 都含有的字母，每个一次，按字母顺序排列，不区分大小写。

    给定两个字符串 `first` 与 `second`，把它们共有的字母以小写形式排序后连成一个字符串。

    >>> letters_of_both("Plane", "apple")
    'aelp'
    >>> letters_of_both("sky", "moon")
    ''
    """
    common = set(first.lower()) & set(second.lower())
    return "".join(sorted(char for char in common if char.isalpha()))


def letters_of_both_2(first: str, second: str) -> str:
    result = ""
    for char in sorted(set(first.lower())):
        if char.isalpha() and char in second.lower():
            result += char
    return result


def passed_and_failed(scores: dict[str, int], limit: int) -> tuple[list[str], list[str]]:
    """Split the names in `scores` into those with at least `limit` points and the others.

    Given a dictionary `scores` from names to points, return two lists in a tuple: the names that
    reached `limit` and the names that did not, both in the order of the dictionary.

    把 `scores` 中的名字分成得分不低于 `limit` 的和其余的两组。

    给定由名字到分数的字典 `scores`，以元组返回两个列表：达到 `limit` 的名字与未达到的名字，顺序同字典。

    >>> passed_and_failed({"ann": 60, "bob": 40, "cy": 50}, 50)
    (['ann', 'cy'], ['bob'])
    >>> passed_and_failed({}, 10)
    ([], [])
    """
    passed = [name for name in scores if scores[name] >= limit]
    failed = [name for name in scores if scores[name] < limit]
    return passed, failed


def passed_and_failed_2(scores: dict[str, int], limit: int) -> tuple[list[str], list[str]]:
    passed, failed = [], []
    for name, points in scores.items():
        if points >= limit:
            passed.append(name)
        else:
            failed.append(name)
    return passed, failed


def value_or_default_sum(table: dict[str, int], keys: list[str], default: int) -> int:
    """Sum the values of `keys` in `table`, taking `default` for each key that is missing.

    Look up each of `keys` in the dictionary `table` and return the total, where a key that is not
    there counts as `default`.

    求 `keys` 在 `table` 中对应值的和，缺失的键以 `default` 计。

    在字典 `table` 中逐一查找 `keys` 并返回总和，不存在的键按 `default` 计算。

    >>> value_or_default_sum({"a": 4, "b": 1}, ["a", "z", "b"], 10)
    15
    >>> value_or_default_sum({}, ["x", "y"], 3)
    6
    """
    return sum(table.get(key, default) for key in keys)


def value_or_default_sum_2(table: dict[str, int], keys: list[str], default: int) -> int:
    total = 0
    for key in keys:
        total += table[key] if key in table else default
    return total


def products_of_columns(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    """Return a tuple of the product of all first numbers and the product of all second numbers in
    `pairs`.

    Given a list `pairs`, multiply the first members with each other and the second members with
    each other. No pairs give (1, 1).

    返回元组：`pairs` 中所有第一个数的乘积与所有第二个数的乘积。

    给定数对列表 `pairs`，将各对的第一个数相乘、第二个数相乘；没有数对时结果为 (1, 1)。

    >>> products_of_columns([(2, 3), (4, 5)])
    (8, 15)
    >>> products_of_columns([])
    (1, 1)
    """
    left = right = 1
    for a, b in pairs:
        left *= a
        right *= b
    return (left, right)


def products_of_columns_2(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    return math.prod(a for a, b in pairs), math.prod(b for a, b in pairs)


def has_repeated_value(table: dict[str, int]) -> bool:
    """Tell whether two keys of `table` have the same value.

    Write a function that returns True if some value occurs more than once in the dictionary
    `table`, and False otherwise.

    判断 `table` 中是否有两个键的值相同。

    编写一个函数，若字典 `table` 中有某个值出现不止一次则返回 True，否则返回 False。

    >>> has_repeated_value({"a": 1, "b": 2, "c": 1})
    True
    >>> has_repeated_value({"a": 1})
    False
    """
    return len(set(table.values())) < len(table)


def has_repeated_value_2(table: dict[str, int]) -> bool:
    seen = set()
    for value in table.values():
        if value in seen:
            return True
        seen.add(value)
    return False


def swap_unique(table: dict[str, int]) -> dict[int, str]:
    """Turn `table` round, from value to key, but leave out every value that several keys share.

    Given a dictionary `table`, return the dictionary that leads from a value back to its key.
    Values that occur more than once do not appear in it.

    将 `table` 反转为由值到键的字典，被多个键共用的值则舍去。

    给定字典 `table`，返回由值指回键的字典，出现不止一次的值不放入其中。

    >>> swap_unique({"a": 1, "b": 2, "c": 1})
    {2: 'b'}
    >>> swap_unique({"x": 5})
    {5: 'x'}
    """
    values = list(table.values())
    return {value: key for key, value in table.items() if values.count(value) == 1}


def swap_unique_2(table: dict[str, int]) -> dict[int, str]:
    counts = Counter(table.values())
    result = {}
    for key, value in table.items():
        if counts[value] == 1:
            result[value] = key
    return result


def smallest_key_per_value(table: dict[str, int]) -> dict[int, str]:
    """Return a dictionary from each value of `table` to the alphabetically first of its keys, in
    rising order of the values.

    You are given a dictionary `table`. Invert it: under each value, from small to large, store the
    key that comes first in the alphabet.

    返回由 `table` 的每个值到其字母序最前的键的字典，按值升序排列。

    给定字典 `table`，将其反转：按值从小到大，在每个值下存放字母顺序最靠前的键。

    >>> smallest_key_per_value({"d": 2, "b": 1, "a": 2})
    {1: 'b', 2: 'a'}
    >>> smallest_key_per_value({})
    {}
    """
    result = {}
    for value in sorted(set(table.values())):
        result[value] = min(key for key in table if table[key] == value)
    return result


def add_tables(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    """Add the values of `first` and `second` key by key, dropping the keys whose sum is zero.

    Given two dictionaries `first` and `second`, return one with the sums of their values; a key
    that one of them lacks counts as 0 there. Sums of 0 are left out. The keys are sorted.

    按键将 `first` 与 `second` 的值相加，和为零的键去掉。

    给定字典 `first` 和 `second`，返回各键之和组成的字典，缺少的键按 0 算，和为 0 的不保留，键按序排列。

    >>> add_tables({"b": 2, "a": 1}, {"a": 4, "b": -2})
    {'a': 5}
    >>> add_tables({"x": 1}, {"c": 3})
    {'c': 3, 'x': 1}
    """
    result = {}
    for key in sorted(set(first) | set(second)):
        total = first.get(key, 0) + second.get(key, 0)
        if total != 0:
            result[key] = total
    return result


def take_from_stock(stock: dict[str, int], used: dict[str, int]) -> dict[str, int]:
    """Subtract the amounts in `used` from `stock` and return what is left, never less than zero.

    Given two dictionaries `stock` and `used`, return a new dictionary with the keys of `stock`.
    Each amount is lowered by the one in `used`, if there is any, but stops at 0.

    从 `stock` 中减去 `used` 的数量，返回剩余量，最少为零。

    给定字典 `stock` 和 `used`，返回键与 `stock` 相同的新字典，各数量减去 `used` 中对应的量，不低于 0。

    >>> take_from_stock({"egg": 6, "oil": 1}, {"egg": 4, "oil": 3})
    {'egg': 2, 'oil': 0}
    >>> take_from_stock({"egg": 6}, {})
    {'egg': 6}
    """
    return {name: max(0, amount - used.get(name, 0)) for name, amount in stock.items()}


def take_from_stock_2(stock: dict[str, int], used: dict[str, int]) -> dict[str, int]:
    left = {}
    for name in stock:
        left[name] = stock[name]
        if name in used:
            left[name] = max(left[name] - used[name], 0)
    return left


def average_of_group(pairs: list[tuple[str, int]], group: str) -> float:
    """Return the average of the numbers that `pairs` lists for `group`, or 0.0 if it lists none.

    Each of `pairs` holds a group name and a number. Write a function that averages the numbers
    whose name is `group`; without any the answer is 0.0.

    返回 `pairs` 中属于 `group` 的数的平均值，没有则返回 0.0。

    `pairs` 的每一项是组名和一个数。编写一个函数，求组名为 `group` 的各数的平均数，一个都没有时得 0.0。

    >>> average_of_group([("a", 1), ("b", 9), ("a", 4)], "a")
    2.5
    >>> average_of_group([("b", 9)], "a")
    0.0
    """
    numbers = [number for name, number in pairs if name == group]
    if not numbers:
        return 0.0
    return sum(numbers) / len(numbers)


def average_of_group_2(pairs: list[tuple[str, int]], group: str) -> float:
    total = 0
    count = 0
    for name, number in pairs:
        if name == group:
            total += number
            count += 1
    return total / count if count > 0 else 0.0


def key_with_longest_list(table: dict[str, list[int]]) -> str:
    """Return the key of `table` whose list is the longest, the earliest such key if there are ties.

    You are given a non-empty dictionary `table` from names to lists. Find the name that holds the
    most elements.

    返回 `table` 中列表最长的那个键，并列时取最早的一个。

    给定非空字典 `table`，它把名称对应到列表，找出元素最多的那个名称。

    >>> key_with_longest_list({"a": [1], "b": [4, 5, 6], "c": []})
    'b'
    >>> key_with_longest_list({"x": [], "y": []})
    'x'
    """
    return max(table, key=lambda key: len(table[key]))


def key_with_longest_list_2(table: dict[str, list[int]]) -> str:
    best = None
    for key, values in table.items():
        if best is None or len(values) > len(table[best]):
            best = key
    return best


def distinct_per_key(table: dict[str, list[int]]) -> dict[str, int]:
    """Return how many different numbers `table` holds under each key.

    Given a dictionary `table` whose values are lists, build a dictionary with the same keys in
    which each list is replaced by the number of its distinct elements.

    返回 `table` 每个键下有多少个不同的数。

    给定值为列表的字典 `table`，生成键相同的字典，把每个列表换成其中不同元素的个数。

    >>> distinct_per_key({"a": [1, 1, 2], "b": []})
    {'a': 2, 'b': 0}
    >>> distinct_per_key({})
    {}
    """
    return {key: len(set(values)) for key, values in table.items()}


def distinct_per_key_2(table: dict[str, list[int]]) -> dict[str, int]:
    result = {}
    for key in table:
        result[key] = len(set(table[key]))
    return result


def without_zero_values(table: dict[str, int], keep: str) -> dict[str, int]:
    """Return `table` without its zero values, except that the key `keep` always stays.

    Write a function that drops every entry of `table` whose value is 0, unless its key is `keep`.

    返回去掉零值后的 `table`，但键 `keep` 总是保留。

    编写一个函数，删去 `table` 中值为 0 的项，键为 `keep` 的项除外。

    >>> without_zero_values({"a": 0, "b": 2, "c": 0}, "c")
    {'b': 2, 'c': 0}
    >>> without_zero_values({"a": 0}, "z")
    {}
    """
    return {key: value for key, value in table.items() if value != 0 or key == keep}


def without_zero_values_2(table: dict[str, int], keep: str) -> dict[str, int]:
    result = {}
    for key, value in table.items():
        if key == keep or value:
            result[key] = value
    return result


def pairs_climbing(pairs: list[tuple[int, int]]) -> int:
    """Count the pairs in `pairs` whose second number is greater than the first.

    Given a list `pairs` of two numbers each, return in how many of them the numbers rise.

    统计 `pairs` 中第二个数大于第一个数的数对有几个。

    给定数对列表 `pairs`，返回其中由小到大的数对的个数。

    >>> pairs_climbing([(1, 2), (5, 3), (4, 4)])
    1
    >>> pairs_climbing([])
    0
    """
    return sum(1 for a, b in pairs if b > a)


def pairs_climbing_2(pairs: list[tuple[int, int]]) -> int:
    count = 0
    for pair in pairs:
        if pair[0] < pair[1]:
            count += 1
    return count


def column_sums(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the sum of the first numbers and the sum of the second numbers of `pairs`.

    You are given a list `pairs` of points (x, y). Add up all x and all y and return the two totals
    as a tuple.

    返回 `pairs` 中所有第一个数之和与所有第二个数之和。

    给定点 (x, y) 的列表 `pairs`，分别累加所有 x 和所有 y，以元组返回两个总和。

    >>> column_sums([(1, 10), (2, 20)])
    (3, 30)
    >>> column_sums([])
    (0, 0)
    """
    return sum(x for x, y in pairs), sum(y for x, y in pairs)


def column_sums_2(pairs: list[tuple[int, int]]) -> tuple[int, int]:
    total_x = total_y = 0
    for x, y in pairs:
        total_x += x
        total_y += y
    return (total_x, total_y)


def shortest_and_longest(words: list[str]) -> tuple[str, str]:
    """Return the shortest and the longest of `words` in a tuple. Of equally long words the earliest
    counts; no words give two empty strings.

    Given a list `words`, find the first word with the fewest letters and the first with the most,
    and return both. For an empty list return ('', '').

    以元组返回 `words` 中最短和最长的单词，长度相同取最先出现的；没有单词时返回两个空串。

    给定列表 `words`，找出第一个字母最少的单词和第一个字母最多的单词；列表为空返回 ('', '')。

    >>> shortest_and_longest(["sun", "to", "cloud", "is"])
    ('to', 'cloud')
    >>> shortest_and_longest([])
    ('', '')
    """
    return min(words, key=len, default=""), max(words, key=len, default="")


def shortest_and_longest_2(words: list[str]) -> tuple[str, str]:
    if not words:
        return ("", "")
    shortest = longest = words[0]
    for word in words:
        if len(word) < len(shortest):
            shortest = word
        if len(word) > len(longest):
            longest = word
    return (shortest, longest)


def letters_by_case(text: str) -> tuple[int, int]:
    """Count the capital letters and the small letters of `text` and return both counts.

    Write a function that returns a tuple: how many characters of `text` are upper case, and how
    many are lower case.

    统计 `text` 中大写字母和小写字母的个数，返回这两个数。

    编写一个函数，返回元组：`text` 中大写字符有几个，小写字符有几个。

    >>> letters_by_case("Hello World 5")
    (2, 8)
    >>> letters_by_case("")
    (0, 0)
    """
    upper = sum(char.isupper() for char in text)
    lower = sum(char.islower() for char in text)
    return upper, lower


def letters_by_case_2(text: str) -> tuple[int, int]:
    upper = lower = 0
    for char in text:
        if char.isupper():
            upper += 1
        elif char.islower():
            lower += 1
    return (upper, lower)


def ending_counts(words: list[str]) -> dict[str, int]:
    """Count how many of `words` end in each letter. Empty words are skipped.

    Given a list `words`, return a dictionary from last letter to the number of words with it.

    统计 `words` 中以各个字母结尾的单词数，空单词跳过。

    给定列表 `words`，返回由末字母到以它结尾的单词个数的字典。

    >>> ending_counts(["red", "bad", "", "sun"])
    {'d': 2, 'n': 1}
    >>> ending_counts([])
    {}
    """
    counts = {}
    for word in words:
        if word:
            counts[word[-1]] = counts.get(word[-1], 0) + 1
    return counts


def ending_counts_2(words: list[str]) -> dict[str, int]:
    return dict(Counter(word[-1] for word in words if word))


def fill_missing(table: dict[str, int], keys: list[str], value: int) -> dict[str, int]:
    """Return a copy of `table` in which all of `keys` exist, the missing ones with `value`.

    You are given a dictionary `table`. Add each of `keys` that it lacks, giving it `value`, without
    changing the entries that are there. `table` itself stays as it is.

    返回 `table` 的副本，其中 `keys` 的每个键都存在，缺少的取值 `value`。

    给定字典 `table`，把其中没有的 `keys` 各项补上，值为 `value`，已有的项不变，也不改动 `table` 本身。

    >>> fill_missing({"a": 3}, ["a", "b"], 0)
    {'a': 3, 'b': 0}
    >>> fill_missing({}, [], 1)
    {}
    """
    result = dict(table)
    for key in keys:
        result.setdefault(key, value)
    return result


def fill_missing_2(table: dict[str, int], keys: list[str], value: int) -> dict[str, int]:
    filled = table.copy()
    for key in keys:
        if key not in filled:
            filled[key] = value
    return filled


def in_all_three(first: list[int], second: list[int], third: list[int]) -> list[int]:
    """Return the numbers of `first` that are also in `second` and in `third`, in the order of
    `first` and without repeats.

    Given three lists `first`, `second` and `third`, list what they all have in common. Follow the
    order of `first`, and name each number once.

    返回 `first` 中同时也在 `second` 和 `third` 里的数，保持 `first` 的顺序且不重复。

    给定三个列表 `first`、`second` 和 `third`，按 `first` 的顺序列出三者共有的数，每个只列一次。

    >>> in_all_three([4, 1, 3, 4], [3, 4, 5], [4, 3])
    [4, 3]
    >>> in_all_three([1], [2], [1])
    []
    """
    common = []
    for number in first:
        if number in second and number in third and number not in common:
            common.append(number)
    return common


def in_all_three_2(first: list[int], second: list[int], third: list[int]) -> list[int]:
    shared = set(second) & set(third)
    return [number for number in dict.fromkeys(first) if number in shared]


def share_of_common(first: list[str], second: list[str]) -> float:
    """Return which part of the distinct words in `first` is also in `second`, rounded to two
    places. An empty `first` gives 0.0.

    Given two lists `first` and `second`, divide the number of different words they share by the
    number of different words of `first`, and round to 2 digits.

    返回 `first` 的不同单词中有多大比例也在 `second` 里，保留两位小数；`first` 为空得 0.0。

    给定列表 `first` 和 `second`，用两者共有的不同单词数除以 `first` 的不同单词数，四舍五入到 2 位。

    >>> share_of_common(["a", "b", "c", "a"], ["b"])
    0.33
    >>> share_of_common(["x"], ["x", "y"])
    1.0
    >>> share_of_common([], ["x"])
    0.0
    """
    distinct = set(first)
    if not distinct:
        return 0.0
    return round(len(distinct & set(second)) / len(distinct), 2)


def unknown_words(text: str, known: list[str]) -> list[str]:
    """Return the words of `text` that are not in the list `known`, in order, each only once.

    Split `text` at the blanks and list every word that does not belong to `known`, leaving out
    repeats.

    按顺序返回 `text` 中不在列表 `known` 里的单词，每个只出现一次。

    把 `text` 按空白切分，列出不属于 `known` 的单词，重复的略去。

    >>> unknown_words("the owl saw the elk", ["the", "saw"])
    ['owl', 'elk']
    >>> unknown_words("", ["a"])
    []
    """
    return list(dict.fromkeys(word for word in text.split() if word not in known))


def unknown_words_2(text: str, known: list[str]) -> list[str]:
    missing = []
    for word in text.split():
        if word not in known and word not in missing:
            missing.append(word)
    return missing


def largest_sets_first(sets: list[set[int]]) -> list[int]:
    """Return the sizes of the `sets`, from the largest to the smallest.

    You are given a list `sets`. Determine how many elements each has, and sort these numbers in
    falling order.

    返回 `sets` 中各集合的大小，从大到小排列。

    给定集合列表 `sets`，求出每个集合的元素个数，并按降序排列。

    >>> largest_sets_first([{1}, {1, 2, 3}, {4, 5}])
    [3, 2, 1]
    >>> largest_sets_first([])
    []
    """
    return sorted((len(one) for one in sets), reverse=True)


def largest_sets_first_2(sets: list[set[int]]) -> list[int]:
    return sorted(map(len, sets))[::-1]


def missing_from_range(numbers: list[int], n: int) -> list[int]:
    """Return, in rising order, the even numbers from 2 to `n` that are not in `numbers`.

    Given a list `numbers`, find all even numbers between 2 and `n`, `n` included, that it lacks.

    按升序返回 2 到 `n` 之间不在 `numbers` 里的偶数。

    给定列表 `numbers`，找出 2 到 `n`（含 `n`）之间它所缺少的全部偶数。

    >>> missing_from_range([4, 5, 8], 10)
    [2, 6, 10]
    >>> missing_from_range([2], 3)
    []
    """
    present = set(numbers)
    return [even for even in range(2, n + 1, 2) if even not in present]


def missing_from_range_2(numbers: list[int], n: int) -> list[int]:
    return sorted(set(range(2, n + 1, 2)) - set(numbers))


def zip_with_default(keys: list[str], values: list[int], default: int) -> dict[str, int]:
    """Pair `keys` with `values` in a dictionary; keys for which no value is left get `default`.

    Given the lists `keys` and `values`, return a dictionary from each key to the value at the same
    place. If there are fewer values than keys, use `default` for the rest.

    将 `keys` 与 `values` 配成字典，没有对应值的键取 `default`。

    给定列表 `keys` 和 `values`，返回由每个键到同一位置的值的字典；值不够时，其余的键用 `default`。

    >>> zip_with_default(["a", "b", "c"], [7, 8], 0)
    {'a': 7, 'b': 8, 'c': 0}
    >>> zip_with_default([], [1], 0)
    {}
    """
    result = {key: default for key in keys}
    result.update(zip(keys, values))
    return result


def zip_with_default_2(keys: list[str], values: list[int], default: int) -> dict[str, int]:
    result = {}
    for i, key in enumerate(keys):
        result[key] = values[i] if i < len(values) else default
    return result


def follow_links(links: dict[str, str], start: str) -> int:
    """Count the steps from `start` along `links` until a name without a link is reached.

    The dictionary `links` leads from one name to the next and never in a circle. Beginning at
    `start`, return how many links can be followed.

    从 `start` 出发沿 `links` 前进，统计走到没有后续的名称为止共走几步。

    字典 `links` 由一个名称指向下一个，不会成环。从 `start` 开始，返回能走多少步。

    >>> follow_links({"a": "b", "b": "c"}, "a")
    2
    >>> follow_links({"a": "b"}, "z")
    0
    """
    steps = 0
    while start in links:
        start = links[start]
        steps += 1
    return steps


def follow_links_2(links: dict[str, str], start: str) -> int:
    if start not in links:
        return 0
    return 1 + follow_links_2(links, links[start])


def winner_of_votes(votes: list[str]) -> str:
    """Return the name that has more than half of the `votes`, or 'nobody' if none has.

    Given a list `votes` of names, find out whether one name makes up over half of it. If so return
    that name, otherwise 'nobody'.

    返回在 `votes` 中得票超过半数的名字，没有则返回 'nobody'。

    给定名字列表 `votes`，若某个名字占了一半以上就返回它，否则返回 'nobody'。

    >>> winner_of_votes(["ann", "bob", "ann"])
    'ann'
    >>> winner_of_votes(["ann", "bob"])
    'nobody'
    >>> winner_of_votes([])
    'nobody'
    """
    for name in votes:
        if votes.count(name) * 2 > len(votes):
            return name
    return "nobody"


def winner_of_votes_2(votes: list[str]) -> str:
    for name, count in Counter(votes).items():
        if count > len(votes) / 2:
            return name
    return "nobody"


def all_prices_known(order: list[str], prices: dict[str, int]) -> bool:
    """Tell whether every item of `order` has a price above zero in `prices`.

    Write a function that returns True when each name in `order` is a key of `prices` with a
    positive value, and False otherwise. An empty order is fine.

    判断 `order` 中的每一项在 `prices` 里是否都有大于零的价格。

    编写一个函数，若 `order` 中每个名称都是 `prices` 的键且值为正，则返回 True，否则返回 False；空订单也算成立。

    >>> all_prices_known(["tea", "pie"], {"tea": 2, "pie": 3})
    True
    >>> all_prices_known(["tea", "jam"], {"tea": 2})
    False
    >>> all_prices_known([], {})
    True
    """
    return all(prices.get(name, 0) > 0 for name in order)


def all_prices_known_2(order: list[str], prices: dict[str, int]) -> bool:
    for name in order:
        if name not in prices or prices[name] <= 0:
            return False
    return True


def places_of_each(items: list[str]) -> dict[str, list[int]]:
    """Return a dictionary from each of `items` to the list of its positions, counted from 1.

    You are given a list `items`. Note for every different item at which places it stands, where the
    first place is number 1.

    返回一个字典，把 `items` 中的每一项对应到它出现的所有位置（从 1 数起）。

    给定列表 `items`，记下每个不同元素所在的各个位置，第一个位置为 1。

    >>> places_of_each(["x", "y", "x"])
    {'x': [1, 3], 'y': [2]}
    >>> places_of_each([])
    {}
    """
    places = {}
    for i, item in enumerate(items, 1):
        places.setdefault(item, []).append(i)
    return places


def places_of_each_2(items: list[str]) -> dict[str, list[int]]:
    places = {}
    for i in range(len(items)):
        if items[i] not in places:
            places[items[i]] = []
        places[items[i]].append(i + 1)
    return places


def key_range(table: dict[int, str], low: int, high: int) -> list[str]:
    """Return the values of `table` whose keys lie between `low` and `high`, in order of the keys.

    Given a dictionary `table` with numbers as keys, list the values for all keys from `low` to
    `high`, both included, sorted by key.

    按键的顺序返回 `table` 中键介于 `low` 与 `high` 之间的值。

    给定以数为键的字典 `table`，列出键从 `low` 到 `high`（两端都含）的值，按键排序。

    >>> key_range({5: "five", 2: "two", 9: "nine"}, 1, 5)
    ['two', 'five']
    >>> key_range({}, 0, 3)
    []
    """
    return [table[key] for key in sorted(table) if low <= key <= high]


def key_range_2(table: dict[int, str], low: int, high: int) -> list[str]:
    values = []
    for key, value in sorted(table.items()):
        if key >= low and key <= high:
            values.append(value)
    return values


def net_balance(payments: list[tuple[str, str, int]], name: str) -> int:
    """Return how much `name` has gained or lost in `payments`, each being (payer, receiver,
    amount).

    Given a list `payments` of triples (payer, receiver, amount), add the amounts that `name`
    receives and subtract the ones that `name` pays.

    返回 `name` 在 `payments` 中净得或净失多少，每笔为 (付款人, 收款人, 金额)。

    给定三元组 (付款人, 收款人, 金额) 的列表 `payments`，加上 `name` 收到的金额，减去 `name` 付出的金额。

    >>> net_balance([("ann", "bob", 5), ("bob", "cy", 2)], "bob")
    3
    >>> net_balance([], "ann")
    0
    """
    balance = 0
    for payer, receiver, amount in payments:
        if receiver == name:
            balance += amount
        if payer == name:
            balance -= amount
    return balance


def net_balance_2(payments: list[tuple[str, str, int]], name: str) -> int:
    gained = sum(amount for _, receiver, amount in payments if receiver == name)
    paid = sum(amount for payer, _, amount in payments if payer == name)
    return gained - paid


def quotient_pairs(numbers: list[int], n: int) -> list[tuple[int, int]]:
    """Return for each of `numbers` the pair of its quotient and its remainder on division by `n`.

    Given a list `numbers` and a positive `n`, divide every number by `n` and collect the tuples
    (whole part, rest).

    对 `numbers` 中的每个数，返回它除以 `n` 的商和余数组成的数对。

    给定列表 `numbers` 和正整数 `n`，把每个数除以 `n`，收集 (商, 余数) 元组。

    >>> quotient_pairs([7, 10], 3)
    [(2, 1), (3, 1)]
    >>> quotient_pairs([], 2)
    []
    """
    return [divmod(number, n) for number in numbers]


def quotient_pairs_2(numbers: list[int], n: int) -> list[tuple[int, int]]:
    result = []
    for number in numbers:
        result.append((number // n, number % n))
    return result


def words_with_lengths(text: str) -> list[tuple[int, str]]:
    """Return (length, word) for every word of `text`, shortest first; equal lengths are ordered
    alphabetically.

    You are given a string `text`. Split it into words, put the length in front of each word, and
    sort the pairs.

    对 `text` 的每个单词返回 (长度, 单词)，短的在前，长度相同按字母顺序。

    给定字符串 `text`，切分成单词，在每个单词前放上它的长度，再将这些二元组排序。

    >>> words_with_lengths("we see a sea")
    [(1, 'a'), (2, 'we'), (3, 'sea'), (3, 'see')]
    >>> words_with_lengths("")
    []
    """
    return sorted((len(word), word) for word in text.split())


def words_with_lengths_2(text: str) -> list[tuple[int, str]]:
    pairs = []
    for word in text.split():
        pairs.append((len(word), word))
    pairs.sort()
    return pairs


def pairs_within_budget(items: list[tuple[str, int]], budget: int) -> list[str]:
    """Return the names of the `items` that cost at most `budget`, the cheapest first.

    Each of `items` is a (name, cost) tuple. Write a function that keeps those whose cost does not
    exceed `budget` and lists their names by rising cost.

    返回 `items` 中价格不超过 `budget` 的名称，最便宜的在前。

    `items` 的每一项是 (名称, 价格) 元组。编写一个函数，保留价格不高于 `budget` 的项，按价格升序列出名称。

    >>> pairs_within_budget([("hat", 9), ("cap", 4), ("coat", 50)], 10)
    ['cap', 'hat']
    >>> pairs_within_budget([("coat", 50)], 10)
    []
    """
    affordable = [item for item in items if item[1] <= budget]
    affordable.sort(key=lambda item: item[1])
    return [name for name, cost in affordable]


def pairs_within_budget_2(items: list[tuple[str, int]], budget: int) -> list[str]:
    by_cost = sorted(items, key=lambda item: item[1])
    return [name for name, cost in by_cost if cost <= budget]


def buy_in_order(items: list[tuple[str, int]], money: int) -> tuple[list[str], int]:
    """Go through `items` and buy each one that the remaining `money` is enough for. Return the
    bought names and the money left.

    Given a list `items` of (name, cost) and an amount `money`, take every item in turn if it can
    still be paid. The result is a tuple of the list of names and what remains.

    依次查看 `items`，剩余的 `money` 够就买下，返回买到的名称和剩下的钱。

    给定 (名称, 价格) 的列表 `items` 和金额 `money`，逐项购买付得起的东西，返回名称列表和余额组成的元组。

    >>> buy_in_order([("hat", 6), ("coat", 9), ("cap", 3)], 10)
    (['hat', 'cap'], 1)
    >>> buy_in_order([], 5)
    ([], 5)
    """
    bought = []
    for name, cost in items:
        if cost <= money:
            bought.append(name)
            money -= cost
    return bought, money


def initials_table(names: list[str]) -> dict[str, str]:
    """Return a dictionary from initial to the last of `names` that begins with it. Empty names are
    ignored.

    Given a list `names`, store each non-empty name under its first letter; a later name replaces an
    earlier one with the same letter.

    返回由首字母到 `names` 中最后一个以它开头的名字的字典，空名字忽略。

    给定列表 `names`，把每个非空名字存到其首字母下，后来的名字取代首字母相同的先前名字。

    >>> initials_table(["Ann", "Bob", "Al", ""])
    {'A': 'Al', 'B': 'Bob'}
    >>> initials_table([])
    {}
    """
    return {name[0]: name for name in names if name}


def initials_table_2(names: list[str]) -> dict[str, str]:
    table = {}
    for name in names:
        if name != "":
            table[name[0]] = name
    return table


def rename_keys(table: dict[str, int], new_names: dict[str, str]) -> dict[str, int]:
    """Return `table` with its keys renamed as `new_names` says; other keys stay as they are.

    You are given a dictionary `table` and a dictionary `new_names` from old key to new key. Build
    the renamed dictionary, keeping the order.

    按 `new_names` 的说明给 `table` 的键改名，其他键保持不变。

    给定字典 `table` 和由旧键到新键的字典 `new_names`，按原顺序生成改名后的字典。

    >>> rename_keys({"a": 1, "b": 2}, {"b": "beta"})
    {'a': 1, 'beta': 2}
    >>> rename_keys({}, {"b": "beta"})
    {}
    """
    return {new_names.get(key, key): value for key, value in table.items()}


def rename_keys_2(table: dict[str, int], new_names: dict[str, str]) -> dict[str, int]:
    result = {}
    for key, value in table.items():
        if key in new_names:
            key = new_names[key]
        result[key] = value
    return result


def value_of_first_known(table: dict[str, int], keys: list[str]) -> int:
    """Return the value of the first of `keys` that `table` has, or -1 if it has none of them.

    Try the `keys` one after another in the dictionary `table`, and return the value that is found
    first. When nothing is found the answer is -1.

    返回 `keys` 中第一个存在于 `table` 的键的值，都不存在则返回 -1。

    在字典 `table` 中依次尝试 `keys` 的各键，返回最先找到的值，什么也没找到时得 -1。

    >>> value_of_first_known({"home": 12, "work": 34}, ["mobile", "work", "home"])
    34
    >>> value_of_first_known({"home": 12}, ["fax"])
    -1
    """
    for key in keys:
        if key in table:
            return table[key]
    return -1


def value_of_first_known_2(table: dict[str, int], keys: list[str]) -> int:
    return next((table[key] for key in keys if key in table), -1)


def percent_of_total(table: dict[str, int]) -> dict[str, int]:
    """Return for each key of `table` its value as a percentage of the sum of all values, cut to a
    whole number.

    Given a non-empty dictionary `table` with a positive total, replace every value by its share of
    the total in whole percent, rounded down.

    返回 `table` 中每个键的值占总和的百分比，取整数部分。

    给定总和为正的非空字典 `table`，将每个值换成它占总和的百分数，向下取整。

    >>> percent_of_total({"yes": 3, "no": 1})
    {'yes': 75, 'no': 25}
    >>> percent_of_total({"a": 2, "b": 1})
    {'a': 66, 'b': 33}
    """
    total = sum(table.values())
    return {key: value * 100 // total for key, value in table.items()}


def percent_of_total_2(table: dict[str, int]) -> dict[str, int]:
    total = sum(table.values())
    result = {}
    for key in table:
        result[key] = 100 * table[key] // total
    return result


def above_average_keys(table: dict[str, int]) -> list[str]:
    """Return the keys of `table` whose value is greater than the average of all its values.

    Given a dictionary `table`, compute the mean of its values and list the keys with more than
    that, in their order. An empty dictionary gives an empty list.

    返回 `table` 中值大于全部值平均数的键。

    给定字典 `table`，求出各值的平均数，按原顺序列出超过平均数的键；空字典得空列表。

    >>> above_average_keys({"ann": 10, "bob": 2, "cy": 6})
    ['ann']
    >>> above_average_keys({})
    []
    """
    if not table:
        return []
    average = sum(table.values()) / len(table)
    return [key for key, value in table.items() if value > average]


def above_average_keys_2(table: dict[str, int]) -> list[str]:
    total = sum(table.values())
    return [key for key in table if table[key] * len(table) > total]


def keys_of_minimum(table: dict[str, int]) -> list[str]:
    """Return all keys of `table` that have its smallest value, in alphabetical order.

    Write a function that finds the lowest value in `table` and returns the sorted list of every key
    with that value. For an empty table the list is empty.

    返回 `table` 中值最小的所有键，按字母顺序排列。

    编写一个函数，找出 `table` 的最小值，返回取该值的所有键的有序列表；字典为空时列表为空。

    >>> keys_of_minimum({"b": 1, "c": 4, "a": 1})
    ['a', 'b']
    >>> keys_of_minimum({})
    []
    """
    if not table:
        return []
    lowest = min(table.values())
    return sorted(key for key in table if table[key] == lowest)


def keys_of_minimum_2(table: dict[str, int]) -> list[str]:
    keys = []
    for key in sorted(table):
        if all(table[key] <= value for value in table.values()):
            keys.append(key)
    return keys


def add_pairs(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Add the pairs of `first` and `second` place by place, number by number.

    Given two lists `first` and `second` of number pairs, return the pairs of sums, stopping at the
    end of the shorter list.

    将 `first` 和 `second` 中相同位置的数对逐项相加。

    给定两个数对列表 `first` 与 `second`，返回由各项之和组成的数对，到较短的列表结束为止。

    >>> add_pairs([(1, 2), (3, 4)], [(10, 20), (30, 40)])
    [(11, 22), (33, 44)]
    >>> add_pairs([(1, 1)], [])
    []
    """
    return [(a + c, b + d) for (a, b), (c, d) in zip(first, second)]


def add_pairs_2(
    first: list[tuple[int, int]], second: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    result = []
    for left, right in zip(first, second):
        result.append((left[0] + right[0], left[1] + right[1]))
    return result


def unzip_pairs(pairs: list[tuple[str, int]]) -> tuple[list[str], list[int]]:
    """Take `pairs` apart: return the list of their names and the list of their numbers.

    You are given a list `pairs` of (name, number). Return a tuple of two lists, the first with all
    names and the second with all numbers.

    拆开 `pairs`：返回名称的列表和数的列表。

    给定 (名称, 数) 的列表 `pairs`，返回含两个列表的元组，前者是所有名称，后者是所有数。

    >>> unzip_pairs([("a", 1), ("b", 2)])
    (['a', 'b'], [1, 2])
    >>> unzip_pairs([])
    ([], [])
    """
    return [name for name, number in pairs], [number for name, number in pairs]


def unzip_pairs_2(pairs: list[tuple[str, int]]) -> tuple[list[str], list[int]]:
    names = []
    numbers = []
    for name, number in pairs:
        names.append(name)
        numbers.append(number)
    return (names, numbers)


def last_entry_wins(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Keep only the last pair for each name in `pairs`, sorted by name.

    Given a list `pairs` of (name, number), where names may come several times, return one pair for
    each name, the one that stands last. The result is sorted.

    对 `pairs` 中的每个名称只保留最后一对，按名称排序。

    给定 (名称, 数) 的列表 `pairs`，名称可能多次出现，每个名称只返回位置最后的一对，结果排好序。

    >>> last_entry_wins([("b", 1), ("a", 5), ("b", 3)])
    [('a', 5), ('b', 3)]
    >>> last_entry_wins([])
    []
    """
    return sorted(dict(pairs).items())


def last_entry_wins_2(pairs: list[tuple[str, int]]) -> list[tuple[str, int]]:
    latest = {}
    for name, number in pairs:
        latest[name] = number
    return [(name, latest[name]) for name in sorted(latest)]


def first_entry_wins(pairs: list[tuple[str, int]]) -> dict[str, int]:
    """Make a dictionary from `pairs` in which the first number given for a name is kept.

    You are given a list `pairs` of (name, number). Store each number under its name, but ignore a
    pair when its name is there already.

    由 `pairs` 生成字典，每个名称保留最先给出的数。

    给定 (名称, 数) 的列表 `pairs`，把数存到其名称下，名称已经存在时忽略这一对。

    >>> first_entry_wins([("a", 1), ("b", 2), ("a", 9)])
    {'a': 1, 'b': 2}
    >>> first_entry_wins([])
    {}
    """
    table = {}
    for name, number in pairs:
        if name not in table:
            table[name] = number
    return table


def first_entry_wins_2(pairs: list[tuple[str, int]]) -> dict[str, int]:
    table = {}
    for name, number in pairs:
        table.setdefault(name, number)
    return table


def best_of_each(results: list[tuple[str, int]]) -> dict[str, int]:
    """Return the highest number that `results` holds for each name.

    Given a list `results` of (name, points), build a dictionary from name to the best points of
    that name.

    返回 `results` 中每个名字的最高分。

    给定 (名字, 分数) 的列表 `results`，建立由名字到其最好成绩的字典。

    >>> best_of_each([("ann", 3), ("bob", 8), ("ann", 5)])
    {'ann': 5, 'bob': 8}
    >>> best_of_each([("cy", -2)])
    {'cy': -2}
    """
    best = {}
    for name, points in results:
        if name not in best or points > best[name]:
            best[name] = points
    return best


def best_of_each_2(results: list[tuple[str, int]]) -> dict[str, int]:
    best = {}
    for name, points in results:
        best[name] = max(points, best.get(name, points))
    return best


def latest_in_list(events: list[tuple[int, str]]) -> str:
    """Return the text of the event in `events` with the greatest time, or an empty string for no
    events.

    Each of `events` is a tuple (time, text). Find the one with the highest time and return what it
    says; if the list is empty return ''.

    返回 `events` 中时间最大的事件的文字，没有事件则返回空串。

    `events` 的每一项是元组 (时间, 文字)。找出时间最大的一项并返回其文字，列表为空返回 ''。

    >>> latest_in_list([(3, "lunch"), (8, "sleep"), (1, "wake")])
    'sleep'
    >>> latest_in_list([])
    ''
    """
    if not events:
        return ""
    return max(events, key=lambda event: event[0])[1]


def latest_in_list_2(events: list[tuple[int, str]]) -> str:
    latest = ""
    latest_time = None
    for time, text in events:
        if latest_time is None or time > latest_time:
            latest_time = time
            latest = text
    return latest


def total_minutes_by_day(entries: list[tuple[str, int, int]]) -> dict[str, int]:
    """Sum the length of all `entries` of a day, each being (day, start, end) in minutes.

    Given a list `entries` of triples (day, start, end), return a dictionary from day to the sum of
    end minus start.

    按天求 `entries` 的总时长，每项为 (日期, 开始, 结束)，以分钟计。

    给定三元组 (日期, 开始, 结束) 的列表 `entries`，返回由日期到“结束减开始”之和的字典。

    >>> total_minutes_by_day([("mon", 10, 40), ("tue", 0, 5), ("mon", 50, 60)])
    {'mon': 40, 'tue': 5}
    >>> total_minutes_by_day([])
    {}
    """
    minutes = {}
    for day, start, end in entries:
        minutes[day] = minutes.get(day, 0) + end - start
    return minutes


def total_minutes_by_day_2(entries: list[tuple[str, int, int]]) -> dict[str, int]:
    minutes = defaultdict(int)
    for day, start, end in entries:
        minutes[day] += end - start
    return dict(minutes)


def numbers_by_tens(numbers: list[int]) -> dict[int, int]:
    """Count how many of `numbers` fall in each ten; 0 stands for 0 to 9, 10 for 10 to 19, and so
    on. The keys rise.

    You are given a list `numbers` of non-negative integers. Round each down to a multiple of ten
    and return the counts of these multiples, sorted by key.

    统计 `numbers` 在每个十位段里各有几个：0 表示 0 到 9，10 表示 10 到 19，依此类推，键递增。

    给定非负整数列表 `numbers`，把每个数向下取到十的倍数，返回各倍数的个数，按键排序。

    >>> numbers_by_tens([12, 5, 19, 30])
    {0: 1, 10: 2, 30: 1}
    >>> numbers_by_tens([])
    {}
    """
    tens = [number // 10 * 10 for number in numbers]
    return {ten: tens.count(ten) for ten in sorted(set(tens))}


def numbers_by_tens_2(numbers: list[int]) -> dict[int, int]:
    counts = {}
    for number in sorted(numbers):
        ten = number - number % 10
        counts[ten] = counts.get(ten, 0) + 1
    return counts


def sum_of_common(first: list[int], second: list[int]) -> int:
    """Return the sum of the different numbers that are in both `first` and `second`.

    Given the lists `first` and `second`, add up the numbers they share, each of them only once.

    返回同时在 `first` 和 `second` 中的不同的数之和。

    给定列表 `first` 与 `second`，将两者共有的数相加，每个只算一次。

    >>> sum_of_common([1, 4, 4, 6], [4, 6, 7])
    10
    >>> sum_of_common([1], [2])
    0
    """
    return sum(set(first) & set(second))


def sum_of_common_2(first: list[int], second: list[int]) -> int:
    total = 0
    for number in set(first):
        if number in second:
            total += number
    return total


def overlap_with_repeats(first: list[str], second: list[str]) -> int:
    """Count the words that `first` and `second` share, where a word counts as often as both lists
    have it.

    Given two lists `first` and `second`, take for each word the smaller of its two counts, and
    return the sum of these.

    统计 `first` 和 `second` 共有的单词数，单词在两边都出现几次就算几次。

    给定列表 `first` 和 `second`，对每个单词取它在两边次数中较小的一个，返回这些数之和。

    >>> overlap_with_repeats(["a", "a", "b"], ["a", "a", "a", "c"])
    2
    >>> overlap_with_repeats([], ["a"])
    0
    """
    return sum(min(first.count(word), second.count(word)) for word in set(first))


def overlap_with_repeats_2(first: list[str], second: list[str]) -> int:
    left = list(second)
    shared = 0
    for word in first:
        if word in left:
            left.remove(word)
            shared += 1
    return shared


def disjoint_lists(lists: list[list[int]]) -> bool:
    """Tell whether no number occurs in two of the `lists`.

    You are given a list `lists` of number lists. Return True if every two of them have nothing in
    common, and False if some number is in more than one. Repeats inside one list do not matter.

    判断是否没有任何数同时出现在 `lists` 的两个列表里。

    给定若干数列表 `lists`，若任意两个都没有公共元素则返回 True，否则返回 False；同一列表内的重复不影响。

    >>> disjoint_lists([[1, 1], [2, 3], [4]])
    True
    >>> disjoint_lists([[1, 2], [3, 2]])
    False
    """
    seen = set()
    for numbers in lists:
        if seen & set(numbers):
            return False
        seen.update(numbers)
    return True


def disjoint_lists_2(lists: list[list[int]]) -> bool:
    union = set().union(*lists)
    return len(union) == sum(len(set(numbers)) for numbers in lists)


def before_and_after_value(numbers: list[int], value: int) -> tuple[list[int], list[int]]:
    """Return what stands before and what stands after the first `value` in `numbers`. Without it,
    everything is before.

    Write a function that cuts `numbers` at the first `value` and returns both parts as a tuple,
    leaving out `value` itself. If `value` is missing, the second part is empty.

    返回 `numbers` 中第一个 `value` 之前和之后的部分，没有 `value` 时全部算在之前。

    编写一个函数，在第一个 `value` 处切开 `numbers`，以元组返回两部分，不含 `value` 本身；缺少时后一部分为空。

    >>> before_and_after_value([1, 0, 2, 0], 0)
    ([1], [2, 0])
    >>> before_and_after_value([1, 2], 9)
    ([1, 2], [])
    """
    if value not in numbers:
        return numbers[:], []
    i = numbers.index(value)
    return numbers[:i], numbers[i + 1 :]


def biggest_drop(table: dict[str, int], later: dict[str, int]) -> str:
    """Return the key whose value falls most from `table` to `later`. If no value falls, return ''.

    Given two dictionaries `table` and `later` with the same keys, find the key for which the value
    decreases by the largest amount; the first one wins a tie. With no decrease the result is ''.

    返回从 `table` 到 `later` 值下降最多的键，没有值下降则返回 ''。

    给定键相同的字典 `table` 和 `later`，找出值减少最多的键，并列取最先者；没有减少的则结果为 ''。

    >>> biggest_drop({"a": 9, "b": 5}, {"a": 8, "b": 1})
    'b'
    >>> biggest_drop({"a": 1}, {"a": 3})
    ''
    """
    best = ""
    most = 0
    for key in table:
        if table[key] - later[key] > most:
            most = table[key] - later[key]
            best = key
    return best


def sum_if_key_starts(table: dict[str, int], prefix: str) -> int:
    """Add up the values of `table` whose keys begin with `prefix`.

    You are given a dictionary `table`. Return the sum over all keys that start with `prefix`.

    求 `table` 中键以 `prefix` 开头的各值之和。

    给定字典 `table`，返回所有以 `prefix` 开头的键的值的总和。

    >>> sum_if_key_starts({"tea": 2, "ten": 5, "cat": 9}, "te")
    7
    >>> sum_if_key_starts({"cat": 9}, "do")
    0
    """
    return sum(value for key, value in table.items() if key.startswith(prefix))


def sum_if_key_starts_2(table: dict[str, int], prefix: str) -> int:
    total = 0
    for key in table:
        if key.startswith(prefix):
            total += table[key]
    return total


def count_value_kinds(table: dict[str, int]) -> tuple[int, int, int]:
    """Count the negative, the zero and the positive values of `table`, in this order.

    Given a dictionary `table`, return a tuple of three numbers: how many of its values are below
    zero, equal to zero and above zero.

    依次统计 `table` 中负值、零值和正值的个数。

    给定字典 `table`，返回三个数的元组：小于零、等于零、大于零的值各有几个。

    >>> count_value_kinds({"a": -1, "b": 0, "c": 4, "d": 2})
    (1, 1, 2)
    >>> count_value_kinds({})
    (0, 0, 0)
    """
    values = table.values()
    below = sum(value < 0 for value in values)
    above = sum(value > 0 for value in values)
    return below, len(table) - below - above, above


def count_value_kinds_2(table: dict[str, int]) -> tuple[int, int, int]:
    below = zero = above = 0
    for value in table.values():
        if value < 0:
            below += 1
        elif value == 0:
            zero += 1
        else:
            above += 1
    return (below, zero, above)


def letter_surplus(first: str, second: str) -> dict[str, int]:
    """Return which characters `first` has more often than `second`, and how many more, in
    alphabetical order.

    Given two strings `first` and `second`, build a dictionary from each character that is more
    frequent in `first` to the difference of the counts. Sort the keys.

    返回 `first` 比 `second` 多出哪些字符、各多几个，按字符顺序排列。

    给定两个字符串 `first` 和 `second`，把在 `first` 中更多的每个字符对应到次数之差，键按序排列。

    >>> letter_surplus("banana", "bandit")
    {'a': 2, 'n': 1}
    >>> letter_surplus("ab", "abc")
    {}
    """
    surplus = {}
    for char in sorted(set(first)):
        if first.count(char) > second.count(char):
            surplus[char] = first.count(char) - second.count(char)
    return surplus


def letter_surplus_2(first: str, second: str) -> dict[str, int]:
    return dict(sorted((Counter(first) - Counter(second)).items()))


def can_be_cooked(recipe: dict[str, int], pantry: dict[str, int]) -> bool:
    """Tell whether `pantry` holds enough of everything that `recipe` asks for.

    You are given a dictionary `recipe` from ingredient to needed amount and a dictionary `pantry`
    of the amounts at hand. Return True if no ingredient falls short.

    判断 `pantry` 中的每样东西是否都够 `recipe` 所需。

    给定由食材到所需数量的字典 `recipe` 和现有数量的字典 `pantry`，若没有食材不足则返回 True。

    >>> can_be_cooked({"egg": 2, "flour": 1}, {"egg": 3, "flour": 1})
    True
    >>> can_be_cooked({"milk": 1}, {"egg": 3})
    False
    """
    return all(pantry.get(name, 0) >= amount for name, amount in recipe.items())


def can_be_cooked_2(recipe: dict[str, int], pantry: dict[str, int]) -> bool:
    for name in recipe:
        if pantry.get(name, 0) < recipe[name]:
            return False
    return True


def shopping_list(needed: dict[str, int], have: dict[str, int]) -> dict[str, int]:
    """Return what is still to be bought: for each thing in `needed` the amount that `have` lacks.

    Given the dictionaries `needed` and `have`, compute for every needed name how much is missing,
    and leave out the names of which there is enough.

    返回还要买的东西：`needed` 中每一项在 `have` 里还差多少。

    给定字典 `needed` 和 `have`，算出每个所需名称还缺的数量，已经足够的不列出。

    >>> shopping_list({"egg": 6, "oil": 1}, {"egg": 2, "oil": 1})
    {'egg': 4}
    >>> shopping_list({"jam": 2}, {})
    {'jam': 2}
    """
    missing = {}
    for name, amount in needed.items():
        lacking = amount - have.get(name, 0)
        if lacking > 0:
            missing[name] = lacking
    return missing


def shopping_list_2(needed: dict[str, int], have: dict[str, int]) -> dict[str, int]:
    return {
        name: amount - have.get(name, 0)
        for name, amount in needed.items()
        if amount > have.get(name, 0)
    }


def top_keys(table: dict[str, int], n: int) -> list[str]:
    """Return the `n` keys of `table` with the greatest values, greatest first. Equal values keep
    the order of the table.

    Write a function that sorts the keys of `table` by value, from high to low, and returns the
    first `n` of them.

    返回 `table` 中值最大的 `n` 个键，最大的在前，值相同保持原有顺序。

    编写一个函数，把 `table` 的键按值从高到低排序，返回前 `n` 个。

    >>> top_keys({"a": 4, "b": 9, "c": 4, "d": 1}, 2)
    ['b', 'a']
    >>> top_keys({"a": 4}, 3)
    ['a']
    >>> top_keys({}, 1)
    []
    """
    return sorted(table, key=lambda key: -table[key])[:n]


def top_keys_2(table: dict[str, int], n: int) -> list[str]:
    return sorted(table, key=table.get, reverse=True)[:n]


def drop_lowest_entry(table: dict[str, int]) -> dict[str, int]:
    """Return `table` without the entry that has the lowest value, the first one if several do.

    Given a dictionary `table`, make a copy that lacks the first key with the minimum value. An
    empty table gives an empty dictionary.

    返回去掉值最小的一项之后的 `table`，有多项时去掉第一项。

    给定字典 `table`，复制一份并去掉第一个取最小值的键；空字典得到空字典。

    >>> drop_lowest_entry({"a": 3, "b": 1, "c": 1})
    {'a': 3, 'c': 1}
    >>> drop_lowest_entry({})
    {}
    """
    if not table:
        return {}
    lowest = min(table, key=table.get)
    return {key: value for key, value in table.items() if key != lowest}


def drop_lowest_entry_2(table: dict[str, int]) -> dict[str, int]:
    result = dict(table)
    if result:
        del result[min(result, key=lambda key: result[key])]
    return result


def value_of_longest_word(table: dict[str, int], text: str) -> int:
    """Return the value in `table` of the longest word of `text`, or 0 if there is no such key or no
    word.

    Split `text` into words, take the longest one (the first of several), and look it up in `table`.
    The answer is 0 when nothing can be found.

    返回 `text` 中最长单词在 `table` 里的值，没有该键或没有单词则返回 0。

    把 `text` 切分成单词，取最长的一个（并列取第一个），在 `table` 中查找，找不到时得 0。

    >>> value_of_longest_word({"tiger": 7, "cat": 2}, "a cat and tiger")
    7
    >>> value_of_longest_word({"cat": 2}, "one horse")
    0
    >>> value_of_longest_word({}, "")
    0
    """
    longest = max(text.split(), key=len, default="")
    return table.get(longest, 0)


def only_even_values(table: dict[str, int]) -> tuple[dict[str, int], int]:
    """Return the entries of `table` with an even value, together with how many entries were left
    out.

    You are given a dictionary `table`. Keep the keys whose value is divisible by 2, and return a
    tuple of this dictionary and the number of dropped keys.

    返回 `table` 中值为偶数的各项，以及被去掉的项数。

    给定字典 `table`，保留值能被 2 整除的键，返回该字典与去掉的键数组成的元组。

    >>> only_even_values({"a": 2, "b": 3, "c": 0})
    ({'a': 2, 'c': 0}, 1)
    >>> only_even_values({})
    ({}, 0)
    """
    even = {key: value for key, value in table.items() if value % 2 == 0}
    return even, len(table) - len(even)


def only_even_values_2(table: dict[str, int]) -> tuple[dict[str, int], int]:
    even = {}
    dropped = 0
    for key, value in table.items():
        if value % 2 == 0:
            even[key] = value
        else:
            dropped += 1
    return (even, dropped)


def sum_and_square_sum(numbers: list[int]) -> tuple[int, int]:
    """Return the sum of `numbers` and the sum of their squares as a tuple.

    Given a list `numbers`, compute two results: all numbers added up, and all squares added up.

    以元组返回 `numbers` 的和与平方和。

    给定列表 `numbers`，计算两个结果：各数之和，以及各数平方之和。

    >>> sum_and_square_sum([1, 2, 3])
    (6, 14)
    >>> sum_and_square_sum([-2])
    (-2, 4)
    >>> sum_and_square_sum([])
    (0, 0)
    """
    return sum(numbers), sum(number**2 for number in numbers)


def sum_and_square_sum_2(numbers: list[int]) -> tuple[int, int]:
    total = squares = 0
    for number in numbers:
        total += number
        squares += number * number
    return (total, squares)


def highest_with_index(numbers: list[int]) -> tuple[int, int]:
    """Return the highest of `numbers` and the index of its last occurrence. An empty list gives
    (0, -1).

    Write a function that returns a tuple: the maximum of `numbers` and the last position where it
    stands. If there are no numbers, return (0, -1).

    返回 `numbers` 的最大值及其最后一次出现的下标，空列表返回 (0, -1)。

    编写一个函数，返回元组：`numbers` 的最大值和它最后所在的位置；没有数时返回 (0, -1)。

    >>> highest_with_index([3, 8, 8, 1])
    (8, 2)
    >>> highest_with_index([])
    (0, -1)
    """
    best = (0, -1)
    for i, number in enumerate(numbers):
        if i == 0 or number >= best[0]:
            best = (number, i)
    return best


def highest_with_index_2(numbers: list[int]) -> tuple[int, int]:
    if not numbers:
        return (0, -1)
    highest = max(numbers)
    return highest, len(numbers) - 1 - numbers[::-1].index(highest)


def letters_and_digits(text: str) -> tuple[str, str]:
    """Return the letters of `text` and the digits of `text` as two strings in a tuple.

    You are given a string `text`. Put its letters into one string and its digits into another, in
    their order, and drop all other characters.

    把 `text` 中的字母和数字分成两个字符串，以元组返回。

    给定字符串 `text`，按顺序把字母放进一个字符串，数字放进另一个，其余字符去掉。

    >>> letters_and_digits("a1-b22")
    ('ab', '122')
    >>> letters_and_digits("?!")
    ('', '')
    """
    letters = "".join(char for char in text if char.isalpha())
    digits = "".join(char for char in text if char.isdigit())
    return letters, digits


def letters_and_digits_2(text: str) -> tuple[str, str]:
    letters = digits = ""
    for char in text:
        if char.isalpha():
            letters += char
        elif char.isdigit():
            digits += char
    return (letters, digits)


def sorted_by_sum(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort `pairs` by the sum of their numbers; of pairs with the same sum, the one with the
    smaller first number comes first.

    Given a list `pairs`, order the pairs by rising sum, and by the first number where sums are
    equal.

    按两数之和给 `pairs` 排序，和相同时第一个数较小的在前。

    给定数对列表 `pairs`，按和的升序排列，和相等则按第一个数排列。

    >>> sorted_by_sum([(5, 1), (0, 2), (1, 5)])
    [(0, 2), (1, 5), (5, 1)]
    >>> sorted_by_sum([])
    []
    """
    return sorted(pairs, key=lambda pair: (pair[0] + pair[1], pair[0]))


def sorted_by_sum_2(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return sorted(sorted(pairs), key=sum)


def gaps_of_intervals(spans: list[tuple[int, int]]) -> list[int]:
    """Return for each neighbouring two of `spans` how far the next start is from the previous end.

    Given a list `spans` of (start, end), in order, compute the distance from every end to the start
    of the following span.

    返回 `spans` 中每相邻两段之间，后一段起点与前一段终点的距离。

    给定按序排列的 (起点, 终点) 列表 `spans`，求每个终点到下一段起点的差。

    >>> gaps_of_intervals([(1, 3), (5, 6), (6, 9)])
    [2, 0]
    >>> gaps_of_intervals([(1, 3)])
    []
    """
    return [after[0] - before[1] for before, after in zip(spans, spans[1:])]


def gaps_of_intervals_2(spans: list[tuple[int, int]]) -> list[int]:
    gaps = []
    for i in range(1, len(spans)):
        gaps.append(spans[i][0] - spans[i - 1][1])
    return gaps


def covering_spans(spans: list[tuple[int, int]], point: int) -> list[tuple[int, int]]:
    """Return those of `spans` that contain `point`, start included and end excluded.

    You are given a list `spans` of (start, end). Keep the ones where `point` is at least the start
    and less than the end.

    返回 `spans` 中包含 `point` 的各段，含起点而不含终点。

    给定 (起点, 终点) 的列表 `spans`，保留满足 `point` 不小于起点且小于终点的那些。

    >>> covering_spans([(0, 5), (5, 9), (2, 6)], 5)
    [(5, 9), (2, 6)]
    >>> covering_spans([], 1)
    []
    """
    return [(start, end) for start, end in spans if start <= point < end]


def covering_spans_2(spans: list[tuple[int, int]], point: int) -> list[tuple[int, int]]:
    result = []
    for span in spans:
        if span[0] <= point and point < span[1]:
            result.append(span)
    return result


def friends_of(pairs: list[tuple[str, str]], name: str) -> list[str]:
    """Return, sorted and without repeats, everyone who forms a pair with `name` in `pairs`, on
    either side.

    Given a list `pairs` of two names each, find the partners of `name`: where `name` is first take
    the second, and the other way round.

    返回在 `pairs` 中与 `name` 配成一对的所有人（无论在哪一边），排序且不重复。

    给定由两个名字组成的列表 `pairs`，找出 `name` 的搭档：`name` 在前就取后者，在后就取前者。

    >>> friends_of([("ann", "bob"), ("cy", "ann"), ("bob", "ann")], "ann")
    ['bob', 'cy']
    >>> friends_of([("bob", "cy")], "ann")
    []
    """
    friends = set()
    for a, b in pairs:
        if a == name:
            friends.add(b)
        if b == name:
            friends.add(a)
    return sorted(friends)


def friends_of_2(pairs: list[tuple[str, str]], name: str) -> list[str]:
    right = {b for a, b in pairs if a == name}
    left = {a for a, b in pairs if b == name}
    return sorted(right | left)


def partner_counts(pairs: list[tuple[str, str]]) -> dict[str, int]:
    """Count in how many of `pairs` each name stands, on either side. The keys are sorted.

    Given a list `pairs` of name pairs, return a dictionary from name to the number of its
    appearances, in alphabetical order.

    统计每个名字出现在多少个 `pairs` 中，不论在哪一边，键按序排列。

    给定名字对的列表 `pairs`，按字母顺序返回由名字到其出现次数的字典。

    >>> partner_counts([("b", "a"), ("b", "c")])
    {'a': 1, 'b': 2, 'c': 1}
    >>> partner_counts([])
    {}
    """
    names = [name for pair in pairs for name in pair]
    return {name: names.count(name) for name in sorted(set(names))}


def partner_counts_2(pairs: list[tuple[str, str]]) -> dict[str, int]:
    counts = {}
    for a, b in pairs:
        counts[a] = counts.get(a, 0) + 1
        counts[b] = counts.get(b, 0) + 1
    return dict(sorted(counts.items()))


def as_lines(table: dict[str, int]) -> list[str]:
    """Return a line 'key: value' for each entry of `table`, by rising value.

    Write a function that turns every entry of `table` into a text with a colon and a blank between
    key and value. The lowest value comes first.

    为 `table` 的每一项返回一行 'key: value'，按值升序排列。

    编写一个函数，把 `table` 的每一项变成键与值之间带冒号和空格的文字，值最小的在前。

    >>> as_lines({"ann": 5, "bob": 2})
    ['bob: 2', 'ann: 5']
    >>> as_lines({})
    []
    """
    ordered = sorted(table.items(), key=lambda item: item[1])
    return [f"{key}: {value}" for key, value in ordered]


def as_lines_2(table: dict[str, int]) -> list[str]:
    lines = []
    for key in sorted(table, key=table.get):
        lines.append(key + ": " + str(table[key]))
    return lines


def settings_from_text(text: str) -> dict[str, str]:
    """Read `text` of the form 'a=1;b=2' into a dictionary. Parts without '=' get the value 'yes'.

    Given a string `text`, split it at the semicolons and each part at its '='. The left side is the
    key and the right side the value; a part that has no '=' is a key with the value 'yes'. Empty
    parts are skipped.

    将形如 'a=1;b=2' 的 `text` 读成字典，没有 '=' 的部分取值 'yes'。

    给定字符串 `text`，按分号切分，再按 '=' 切开每一部分，左边为键、右边为值；没有 '=' 的值为 'yes'，空的部分跳过。

    >>> settings_from_text("size=3;loud;name=x")
    {'size': '3', 'loud': 'yes', 'name': 'x'}
    >>> settings_from_text("")
    {}
    """
    settings = {}
    for part in text.split(";"):
        if part:
            key, sign, value = part.partition("=")
            settings[key] = value if sign else "yes"
    return settings


def same_value_pairs(table: dict[str, int]) -> list[tuple[str, str]]:
    """Return all pairs of different keys of `table` that have the same value, in alphabetical
    order.

    You are given a dictionary `table`. List every pair (a, b) of keys with a before b in the
    alphabet and equal values.

    按字母顺序返回 `table` 中值相同的所有键对。

    给定字典 `table`，列出所有值相等的键对 (a, b)，其中 a 的字母顺序在 b 之前。

    >>> same_value_pairs({"c": 1, "a": 1, "b": 2})
    [('a', 'c')]
    >>> same_value_pairs({"a": 1})
    []
    """
    keys = sorted(table)
    return [(a, b) for a in keys for b in keys if a < b and table[a] == table[b]]


def same_value_pairs_2(table: dict[str, int]) -> list[tuple[str, str]]:
    pairs = []
    for a, b in itertools.combinations(sorted(table), 2):
        if table[a] == table[b]:
            pairs.append((a, b))
    return pairs


def doubled_for_members(table: dict[str, int], members: set[str]) -> dict[str, int]:
    """Return `table` with the values of all keys in `members` doubled.

    Given a dictionary `table` and a set `members`, multiply a value by 2 if its key is a member,
    and keep it otherwise.

    返回 `table`，其中属于 `members` 的键的值翻倍。

    给定字典 `table` 和集合 `members`，键是成员时值乘以 2，否则保持不变。

    >>> doubled_for_members({"ann": 3, "bob": 4}, {"bob"})
    {'ann': 3, 'bob': 8}
    >>> doubled_for_members({}, {"bob"})
    {}
    """
    return {key: value * 2 if key in members else value for key, value in table.items()}


def doubled_for_members_2(table: dict[str, int], members: set[str]) -> dict[str, int]:
    result = dict(table)
    for key in result:
        if key in members:
            result[key] *= 2
    return result


def flatten_lists_of(table: dict[str, list[int]]) -> list[tuple[str, int]]:
    """Return a pair (key, number) for every number in the lists of `table`, in their order.

    Given a dictionary `table` from names to lists, write out each element together with its name.

    为 `table` 各列表中的每个数返回一个 (键, 数) 对，保持顺序。

    给定由名称到列表的字典 `table`，把每个元素连同它的名称一起列出。

    >>> flatten_lists_of({"a": [1, 2], "b": [], "c": [3]})
    [('a', 1), ('a', 2), ('c', 3)]
    >>> flatten_lists_of({})
    []
    """
    return [(key, number) for key, numbers in table.items() for number in numbers]


def flatten_lists_of_2(table: dict[str, list[int]]) -> list[tuple[str, int]]:
    pairs = []
    for key in table:
        for number in table[key]:
            pairs.append((key, number))
    return pairs


def owners_of(table: dict[str, list[str]], item: str) -> list[str]:
    """Return the keys of `table` whose list contains `item`, sorted.

    You are given a dictionary `table` from names to lists of things. Find all names that have
    `item` in their list.

    返回 `table` 中列表含有 `item` 的键，排好序。

    给定由名字到物品列表的字典 `table`，找出列表里有 `item` 的所有名字。

    >>> owners_of({"bob": ["bike"], "ann": ["car", "bike"]}, "bike")
    ['ann', 'bob']
    >>> owners_of({"bob": []}, "bike")
    []
    """
    return sorted(name for name, things in table.items() if item in things)


def owners_of_2(table: dict[str, list[str]], item: str) -> list[str]:
    owners = []
    for name in table:
        if item in table[name]:
            owners.append(name)
    owners.sort()
    return owners


def best_single_list(table: dict[str, list[int]]) -> tuple[str, int]:
    """Return the key of `table` whose list has the greatest sum, together with that sum.

    Given a non-empty dictionary `table` of number lists, return a tuple (key, sum) for the largest
    sum; the first such key wins a tie.

    返回 `table` 中列表之和最大的键以及该和。

    给定由数列表组成的非空字典 `table`，返回和最大者的 (键, 和)，并列取最先的键。

    >>> best_single_list({"a": [1, 2], "b": [9], "c": [4, 4]})
    ('b', 9)
    >>> best_single_list({"x": []})
    ('x', 0)
    """
    best = max(table, key=lambda key: sum(table[key]))
    return best, sum(table[best])


def best_single_list_2(table: dict[str, list[int]]) -> tuple[str, int]:
    sums = [(key, sum(numbers)) for key, numbers in table.items()]
    return max(sums, key=lambda pair: pair[1])


def decoded(codes: list[int], table: dict[int, str]) -> str:
    """Join the letters that `table` holds for `codes`, writing '?' for each unknown code.

    Write a function that looks up every number of `codes` in `table` and puts the found letters
    together; a number that is not a key becomes '?'.

    把 `codes` 在 `table` 中对应的字母连起来，未知的编码写成 '?'。

    编写一个函数，在 `table` 中查找 `codes` 的每个数并连接查到的字母，不是键的数变成 '?'。

    >>> decoded([1, 7, 2], {1: "h", 2: "i"})
    'h?i'
    >>> decoded([], {1: "h"})
    ''
    """
    return "".join(table.get(code, "?") for code in codes)


def decoded_2(codes: list[int], table: dict[int, str]) -> str:
    text = ""
    for code in codes:
        if code in table:
            text += table[code]
        else:
            text += "?"
    return text


def new_and_gone(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """Return which names of `new` are not in `old` and which of `old` are not in `new`, both
    sorted.

    You are given two lists `old` and `new`. Return a tuple of two sorted lists without repeats: the
    names that were added and the names that disappeared.

    返回 `new` 中有而 `old` 中没有的名字，以及 `old` 中有而 `new` 中没有的名字，都排好序。

    给定列表 `old` 和 `new`，返回两个不重复的有序列表组成的元组：新增的名字和消失的名字。

    >>> new_and_gone(["ann", "bob"], ["bob", "dan", "cy"])
    (['cy', 'dan'], ['ann'])
    >>> new_and_gone([], [])
    ([], [])
    """
    return sorted(set(new) - set(old)), sorted(set(old) - set(new))


def new_and_gone_2(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    added = sorted({name for name in new if name not in old})
    gone = sorted({name for name in old if name not in new})
    return (added, gone)


def commonest_value(table: dict[str, int]) -> int:
    """Return the value that occurs under most keys of `table`, the greater one if two are equally
    frequent.

    Given a non-empty dictionary `table`, find its most frequent value; in a tie choose the larger
    value.

    返回 `table` 中出现在最多键下的值，次数相同时取较大的值。

    给定非空字典 `table`，找出其中最常见的值，并列时选较大者。

    >>> commonest_value({"a": 1, "b": 3, "c": 1})
    1
    >>> commonest_value({"a": 2, "b": 5})
    5
    """
    values = list(table.values())
    return max(values, key=lambda value: (values.count(value), value))


def commonest_value_2(table: dict[str, int]) -> int:
    counts = Counter(table.values())
    most = max(counts.values())
    return max(value for value in counts if counts[value] == most)


def running_best_names(results: list[tuple[str, int]]) -> list[str]:
    """Return the names in `results` whose number is higher than every number before it.

    Go through the list `results` of (name, number) and collect each name that sets a new record.
    The first entry always does.

    返回 `results` 中其数高于之前所有数的名字。

    依次查看 (名字, 数) 的列表 `results`，收集每个创下新纪录的名字，第一项总算新纪录。

    >>> running_best_names([("ann", 3), ("bob", 2), ("cy", 7), ("dan", 7)])
    ['ann', 'cy']
    >>> running_best_names([])
    []
    """
    names = []
    best = None
    for name, number in results:
        if best is None or number > best:
            names.append(name)
            best = number
    return names


def number_in_row(table: dict[str, dict[str, int]], row: str, column: str) -> int:
    """Return the number that `table` holds under `row` and then `column`, or 0 if either is
    missing.

    Given a dictionary `table` of dictionaries, look up `row` and, in what is found, `column`. When
    a key is not there, the answer is 0.

    返回 `table` 中先按 `row` 再按 `column` 查到的数，任一不存在则返回 0。

    给定由字典组成的字典 `table`，先查 `row`，再在结果中查 `column`，键不存在时得 0。

    >>> number_in_row({"mon": {"tea": 2}}, "mon", "tea")
    2
    >>> number_in_row({"mon": {"tea": 2}}, "tue", "tea")
    0
    """
    return table.get(row, {}).get(column, 0)


def number_in_row_2(table: dict[str, dict[str, int]], row: str, column: str) -> int:
    if row in table and column in table[row]:
        return table[row][column]
    return 0


def column_of_nested(table: dict[str, dict[str, int]], column: str) -> dict[str, int]:
    """Return for each row of `table` that has `column` the number it holds there.

    You are given a dictionary `table` whose values are dictionaries. Collect the entries called
    `column` under their row names, skipping the rows without it.

    对 `table` 中含有 `column` 的每一行，返回该处的数。

    给定值为字典的字典 `table`，把名为 `column` 的项收集到各自的行名下，没有它的行跳过。

    >>> column_of_nested({"ann": {"math": 5, "art": 3}, "bob": {"art": 4}}, "math")
    {'ann': 5}
    >>> column_of_nested({}, "art")
    {}
    """
    return {row: cells[column] for row, cells in table.items() if column in cells}


def column_of_nested_2(table: dict[str, dict[str, int]], column: str) -> dict[str, int]:
    result = {}
    for row in table:
        if column in table[row]:
            result[row] = table[row][column]
    return result


def row_sums_of_nested(table: dict[str, dict[str, int]]) -> dict[str, int]:
    """Add up the numbers of each row of `table`, and return the sums under the row names.

    Given a dictionary `table` of dictionaries, replace every inner dictionary by the sum of its
    values.

    求 `table` 每一行各数之和，返回由行名到和的字典。

    给定由字典组成的字典 `table`，把每个内层字典换成其各值之和。

    >>> row_sums_of_nested({"mon": {"a": 1, "b": 2}, "tue": {}})
    {'mon': 3, 'tue': 0}
    >>> row_sums_of_nested({})
    {}
    """
    return {row: sum(cells.values()) for row, cells in table.items()}


def row_sums_of_nested_2(table: dict[str, dict[str, int]]) -> dict[str, int]:
    sums = {}
    for row in table:
        sums[row] = 0
        for value in table[row].values():
            sums[row] += value
    return sums


def swapped_if_longer(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return `pairs` with the two words swapped wherever the first is longer than the second.

    Given a list `pairs` of two words each, put the shorter word in front; pairs of equally long
    words stay as they are.

    返回 `pairs`，凡第一个单词比第二个长的就交换两者。

    给定由两个单词组成的列表 `pairs`，把较短的单词放在前面，一样长的保持不变。

    >>> swapped_if_longer([("house", "at"), ("on", "by")])
    [('at', 'house'), ('on', 'by')]
    >>> swapped_if_longer([])
    []
    """
    return [(b, a) if len(a) > len(b) else (a, b) for a, b in pairs]


def swapped_if_longer_2(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [tuple(sorted(pair, key=len)) for pair in pairs]


def moved_point(start: tuple[int, int], moves: list[tuple[int, int]]) -> tuple[int, int]:
    """Return the point that is reached from `start` by making all `moves`, each being (dx, dy).

    You are given a point `start` and a list `moves` of steps. Add every step to the position, and
    return where it ends.

    返回从 `start` 出发完成所有 `moves` 后到达的点，每步为 (dx, dy)。

    给定点 `start` 和步子列表 `moves`，把每一步加到当前位置上，返回终点。

    >>> moved_point((0, 0), [(1, 2), (3, -1)])
    (4, 1)
    >>> moved_point((5, 5), [])
    (5, 5)
    """
    x, y = start
    for dx, dy in moves:
        x += dx
        y += dy
    return (x, y)


def moved_point_2(start: tuple[int, int], moves: list[tuple[int, int]]) -> tuple[int, int]:
    return start[0] + sum(dx for dx, dy in moves), start[1] + sum(dy for dx, dy in moves)


def order_value(lines: list[tuple[int, int]], free_from: int) -> int:
    """Add up count times price over all `lines`, and add 5 for delivery if the sum is below
    `free_from`.

    Given a list `lines` of (count, price), return the total to pay. When the goods cost less than
    `free_from`, delivery costs 5 more.

    将 `lines` 中各项的数量乘价格相加，若总和低于 `free_from` 再加 5 的运费。

    给定 (数量, 单价) 的列表 `lines`，返回应付总额；货款不足 `free_from` 时另收运费 5。

    >>> order_value([(2, 10), (1, 5)], 50)
    30
    >>> order_value([(5, 10)], 50)
    50
    >>> order_value([], 0)
    0
    """
    total = sum(count * price for count, price in lines)
    return total + 5 if total < free_from else total


def order_value_2(lines: list[tuple[int, int]], free_from: int) -> int:
    total = 0
    for count, price in lines:
        total += count * price
    if total < free_from:
        total += 5
    return total
