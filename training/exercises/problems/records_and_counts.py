"""Records and counts: dictionaries, counters, sets and tuples from everyday data."""

import itertools
import math
import operator
import re
from collections import Counter, defaultdict, deque
from datetime import date, timedelta


def top_words(text: str, n: int) -> list[tuple[str, int]]:
    """Return the `n` most frequent words of `text` with their counts, the most frequent first;
    equally frequent words come in alphabetical order. Words are separated by spaces and taken in
    lower case.

    Given a string `text`, find which `n` words occur most often, ignoring case. The answer is a
    list of (word, count) pairs by falling count and, where counts are equal, by the alphabet. If
    there are fewer words, list all of them.

    返回 `text` 中出现次数最多的 `n` 个单词及其次数，次数多的在前，次数相同的按字母顺序排列。单词以空格分隔，统一转为小写。

    给定字符串 `text`，不区分大小写地找出最常见的 `n` 个单词，结果为 (单词, 次数) 的列表，先按次数降序，再按字母升序；单词种类不足 `n` 个时全部列出。

    >>> top_words("the cat and the dog and the bird", 2)
    [('the', 3), ('and', 2)]
    >>> top_words("Pear apple PEAR Apple fig", 2)
    [('apple', 2), ('pear', 2)]
    >>> top_words("", 3)
    []
    """
    counts = Counter(text.lower().split())
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:n]


def top_words_2(text: str, n: int) -> list[tuple[str, int]]:
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=lambda word: (-counts[word], word))
    return [(word, counts[word]) for word in ranked[:n]]


def count_labels(items: list[str]) -> list[str]:
    """Append to each of the `items` which occurrence it is: the first 'a' becomes 'a1', the second
    'a2' and so on.

    You are given a list of strings `items`. Return a list of the same length in which every string
    is followed by its running number among the equal strings so far, counted from 1.

    给 `items` 中的每个字符串后面加上它是第几次出现：第一个 'a' 变为 'a1'，第二个变为 'a2'，依此类推。

    给定字符串列表 `items`，返回同样长度的新列表，每个字符串末尾附上到目前为止它出现的次数（从 1 开始）。

    >>> count_labels(["a", "b", "a", "a"])
    ['a1', 'b1', 'a2', 'a3']
    >>> count_labels(["x"])
    ['x1']
    >>> count_labels([])
    []
    """
    seen = {}
    labels = []
    for item in items:
        seen[item] = seen.get(item, 0) + 1
        labels.append(f"{item}{seen[item]}")
    return labels


def count_labels_2(items: list[str]) -> list[str]:
    return [item + str(items[: index + 1].count(item)) for index, item in enumerate(items)]


def leaders_over_time(votes: list[str]) -> list[str]:
    """Return who is in the lead after each of the `votes`. The leader changes only when somebody
    has strictly more votes than the present leader.

    The list `votes` holds the names called out while ballots are counted. For every moment of the
    count tell the leader: a candidate who merely draws level does not take the lead.

    返回每计一票之后的领先者。只有某人的票数严格超过当前领先者时，领先者才会改变，`votes` 按唱票顺序给出。

    列表 `votes` 是唱票时依次念到的名字，求每一票之后由谁领先；仅仅追平不算取得领先。

    >>> leaders_over_time(["Ann", "Bob", "Bob", "Ann", "Ann"])
    ['Ann', 'Ann', 'Bob', 'Bob', 'Ann']
    >>> leaders_over_time(["Eva"])
    ['Eva']
    >>> leaders_over_time([])
    []
    """
    counts = defaultdict(int)
    leader = ""
    history = []
    for name in votes:
        counts[name] += 1
        if counts[name] > counts[leader]:
            leader = name
        history.append(leader)
    return history


def leaders_over_time_2(votes: list[str]) -> list[str]:
    counts = {}
    history = []
    for name in votes:
        counts[name] = counts.get(name, 0) + 1
        if not history or counts[name] > counts[history[-1]]:
            history.append(name)
        else:
            history.append(history[-1])
    return history


def count_changes(before: list[str], after: list[str]) -> dict[str, int]:
    """Compare how often each string occurs in `before` and in `after`: return a dictionary from
    every string whose count differs to the change, positive if there are more now. The keys are
    sorted.

    Given two lists `before` and `after`, compute by how much the number of copies of each string
    has grown (a negative number if it has shrunk). Leave out strings with the same number of
    copies; sort the keys alphabetically.

    比较每个字符串在 `before` 和 `after` 中的出现次数，返回次数不同的字符串及其变化量（变多为正，变少为负），键按字母顺序排列。

    给定两个列表 `before` 与 `after`，求每个字符串的个数增加了多少（减少则为负数），个数没变的不列出，结果字典的键按字母排序。

    >>> count_changes(["nut", "nut", "bolt"], ["bolt", "nut", "screw"])
    {'nut': -1, 'screw': 1}
    >>> count_changes(["a"], ["a"])
    {}
    >>> count_changes([], ["b", "a", "b"])
    {'a': 1, 'b': 2}
    """
    old = Counter(before)
    new = Counter(after)
    return {name: new[name] - old[name] for name in sorted(old | new) if new[name] != old[name]}


def count_changes_2(before: list[str], after: list[str]) -> dict[str, int]:
    changes = {}
    for name in after:
        changes[name] = changes.get(name, 0) + 1
    for name in before:
        changes[name] = changes.get(name, 0) - 1
    return {name: change for name, change in sorted(changes.items()) if change != 0}


def count_changes_3(before: list[str], after: list[str]) -> dict[str, int]:
    result = {}
    for name in sorted(set(before) | set(after)):
        change = after.count(name) - before.count(name)
        if change:
            result[name] = change
    return result


def commonest_bigram(word: str) -> str:
    """Return the pair of neighbouring characters that is most frequent in `word`; of several
    equally frequent pairs return the one that occurs first. A word of fewer than two characters
    gives an empty string.

    Look at all the pieces of two adjacent characters of `word`. Which piece turns up most often? If
    there is a tie, the one met first wins; if there is no such piece, the answer is ''.

    返回 `word` 中出现次数最多的相邻两个字符，次数相同时取最先出现的；不足两个字符时返回空字符串。

    考察 `word` 里所有相邻字符组成的二字片段，求哪个片段最常见；并列时以先出现者为准，没有这样的片段则返回 ''。

    >>> commonest_bigram("banana")
    'an'
    >>> commonest_bigram("abcd")
    'ab'
    >>> commonest_bigram("a")
    ''
    """
    counts = Counter(left + right for left, right in zip(word, word[1:]))
    return counts.most_common(1)[0][0] if counts else ""


def commonest_bigram_2(word: str) -> str:
    counts = {}
    for i in range(len(word) - 1):
        pair = word[i : i + 2]
        counts[pair] = counts.get(pair, 0) + 1
    best = ""
    for pair in counts:
        if best == "" or counts[pair] > counts[best]:
            best = pair
    return best


def diversity_index(species: list[str]) -> float:
    """Return the probability that two animals drawn from `species` (with putting back) are of
    different species: 1 minus the sum of the squared shares, rounded to three decimals. An empty
    list gives 0.0.

    `species` names the species of every animal that was observed. Compute the diversity, which is 1
    minus the sum over all species of (count / total) squared, to three decimals; without
    observations it is 0.0.

    从 `species` 中有放回地抽取两只动物，返回它们属于不同物种的概率，即 1 减去各物种占比的平方和，保留三位小数；空列表返回 0.0。

    `species` 记录了观察到的每只动物的物种。计算多样性：1 减去所有物种的 (数量 / 总数) 的平方之和，四舍五入到三位小数，没有观察记录时为 0.0。

    >>> diversity_index(["fox", "owl", "fox", "owl"])
    0.5
    >>> diversity_index(["fox", "fox"])
    0.0
    >>> diversity_index(["a", "b", "c"])
    0.667
    >>> diversity_index([])
    0.0
    """
    total = len(species)
    if total == 0:
        return 0.0
    return round(1 - sum((count / total) ** 2 for count in Counter(species).values()), 3)


def diversity_index_2(species: list[str]) -> float:
    if not species:
        return 0.0
    same = 0
    for name in set(species):
        same += species.count(name) ** 2
    return round(1 - same / len(species) ** 2, 3)


def weekday_totals(days: list[str]) -> dict[str, int]:
    """Count how many of the dates in `days`, written like '2024-03-15', fall on each day of the
    week. The keys are 'Mon' to 'Sun' in this order, and days that do not occur have 0.

    Given a list `days` of dates in ISO form, return a dictionary from every short English weekday
    name, Monday first, to the number of dates on that weekday; all seven names are present.

    统计 `days` 中的日期（格式如 '2024-03-15'）各落在星期几，键依次为 'Mon' 到 'Sun'，没有出现的为 0。

    给定 ISO 格式的日期列表 `days`，返回一个字典，把从星期一开始的英文缩写映射到落在该星期几的日期个数，七个键都要有。

    >>> weekday_totals(["2024-01-01", "2024-01-08", "2024-01-03"])
    {'Mon': 2, 'Tue': 0, 'Wed': 1, 'Thu': 0, 'Fri': 0, 'Sat': 0, 'Sun': 0}
    >>> weekday_totals([])
    {'Mon': 0, 'Tue': 0, 'Wed': 0, 'Thu': 0, 'Fri': 0, 'Sat': 0, 'Sun': 0}
    """
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    totals = dict.fromkeys(names, 0)
    for day in days:
        totals[names[date(*map(int, day.split("-"))).weekday()]] += 1
    return totals


def weekday_totals_2(days: list[str]) -> dict[str, int]:
    names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    counts = Counter(date(int(day[:4]), int(day[5:7]), int(day[8:])).weekday() for day in days)
    return {name: counts[number] for number, name in enumerate(names)}


def ages_by_decade(ages: list[int]) -> dict[str, int]:
    """Count `ages` by decade. The keys are texts like '20s' (for 20 to 29) in ascending order of
    age; ages under ten belong to '0s', and empty decades are left out.

    Given the non-negative integers `ages`, return a dictionary that tells how many people are in
    their teens ('10s'), twenties ('20s') and so on, the youngest group first. Only groups with
    members are listed.

    按年代段统计 `ages`：键形如 '20s'（表示 20 到 29 岁），按年龄从小到大排列；不满十岁的归入 '0s'，没有人的年龄段不列出。

    给定非负整数列表 `ages`，返回各年龄段的人数字典，如 '10s'、'20s' 等，年龄小的在前，只列出有人的年龄段。

    >>> ages_by_decade([23, 31, 29, 8])
    {'0s': 1, '20s': 2, '30s': 1}
    >>> ages_by_decade([104, 10])
    {'10s': 1, '100s': 1}
    >>> ages_by_decade([])
    {}
    """
    counts = {}
    for age in sorted(ages):
        key = f"{age // 10 * 10}s"
        counts[key] = counts.get(key, 0) + 1
    return counts


def ages_by_decade_2(ages: list[int]) -> dict[str, int]:
    counts = Counter(age // 10 for age in ages)
    return {f"{decade}0s" if decade else "0s": counts[decade] for decade in sorted(counts)}


def hourly_visits(times: list[str]) -> dict[int, int]:
    """Return how many of the `times`, texts like '09:45', belong to each hour, as a dictionary from
    the hour (an int) to the count. Only hours that occur are listed, in ascending order.

    You are given clock times `times` in the form 'HH:MM'. Count them by their hour and return the
    counts, early hours first; hours without a time do not appear.

    返回 `times` 中的时刻（格式如 '09:45'）在每个小时内各有多少个，字典的键为整数小时，按升序排列，只列出出现过的小时。

    给定形如 'HH:MM' 的时刻列表 `times`，按小时统计个数，较早的小时排在前面，没有时刻的小时不出现。

    >>> hourly_visits(["09:45", "17:05", "09:10"])
    {9: 2, 17: 1}
    >>> hourly_visits(["00:00"])
    {0: 1}
    >>> hourly_visits([])
    {}
    """
    counts = Counter(int(time[:2]) for time in times)
    return dict(sorted(counts.items()))


def hourly_visits_2(times: list[str]) -> dict[int, int]:
    result = {}
    for time in sorted(times):
        hour, _ = time.split(":")
        result[int(hour)] = result.get(int(hour), 0) + 1
    return result


def column_chart(counts: dict[str, int]) -> list[str]:
    """Draw the `counts` as upright columns: return the rows from top to bottom, where a column has
    '#' as high as its count and ' ' above. The columns stand side by side in the order of the
    dictionary; if all counts are 0, there are no rows.

    Given a dictionary `counts` with non-negative numbers, build the lines of a vertical bar chart.
    There are as many lines as the largest count; in each line, there is one character per key, '#'
    if the bar reaches that height and a space otherwise.

    把 `counts` 画成竖直的柱状图：从上到下返回各行，每列的 '#' 个数等于计数，上方用 ' ' 填充。各列按字典顺序并排，所有计数为 0 时没有任何行。

    给定值为非负整数的字典 `counts`，生成竖向条形图的各行。行数等于最大的计数；每行中每个键占一个字符，柱子达到该高度时为 '#'，否则为空格。

    >>> column_chart({"a": 1, "b": 3, "c": 2})
    [' # ', ' ##', '###']
    >>> column_chart({"x": 0, "y": 1})
    [' #']
    >>> column_chart({})
    []
    """
    rows = []
    for height in range(max(counts.values(), default=0), 0, -1):
        rows.append("".join("#" if count >= height else " " for count in counts.values()))
    return rows


def column_chart_2(counts: dict[str, int]) -> list[str]:
    height = max(counts.values(), default=0)
    columns = [("#" * count).rjust(height) for count in counts.values()]
    return ["".join(row) for row in zip(*columns)]


def grade_counts(scores: list[int]) -> dict[str, int]:
    """Count the grades for `scores`: 'A' from 90 points, 'B' from 75, 'C' from 60 and 'D' below
    that. All four grades are keys of the result, in this order.

    Return a dictionary that tells how many of the numbers in `scores` earn each grade. The limits
    are 90 for an 'A', 75 for a 'B' and 60 for a 'C'; everything else is a 'D'. Grades nobody earned
    have the value 0.

    统计 `scores` 的等级：90 分起为 'A'，75 分起为 'B'，60 分起为 'C'，其余为 'D'。结果按此顺序包含全部四个等级。

    返回一个字典，说明 `scores` 中各等级有多少人：不低于 90 为 'A'，不低于 75 为 'B'，不低于 60 为 'C'，再低为 'D'；没有人的等级值为 0。

    >>> grade_counts([95, 74, 60, 90, 12])
    {'A': 2, 'B': 0, 'C': 2, 'D': 1}
    >>> grade_counts([])
    {'A': 0, 'B': 0, 'C': 0, 'D': 0}
    """
    counts = {"A": 0, "B": 0, "C": 0, "D": 0}
    for score in scores:
        if score >= 90:
            counts["A"] += 1
        elif score >= 75:
            counts["B"] += 1
        elif score >= 60:
            counts["C"] += 1
        else:
            counts["D"] += 1
    return counts


def grade_counts_2(scores: list[int]) -> dict[str, int]:
    def grade(score):
        for letter, limit in (("A", 90), ("B", 75), ("C", 60)):
            if score >= limit:
                return letter
        return "D"

    grades = [grade(score) for score in scores]
    return {letter: grades.count(letter) for letter in "ABCD"}


def sold_out_at(stock: dict[str, int], sales: list[str]) -> dict[str, int]:
    """Each string in `sales` is the sale of one piece of that article. Return for every article of
    `stock` that was sold out the number of the sale (counted from 1) with which its last piece
    went, in the order of those sales.

    `stock` tells how many pieces (at least one) of each article there are, `sales` which article
    was sold at each sale. Map the articles that ran out to the position in `sales`, beginning with
    1, where that happened. Articles not in stock and sales after the last piece are ignored.

    `sales` 中每个字符串表示卖出一件该商品。对 `stock` 中售罄的每种商品，返回卖出最后一件的是第几笔销售（从 1 数起），按售罄的先后排列。

    `stock` 给出各商品的件数（至少一件），`sales` 依次为每笔卖出的商品。把卖完的商品映射到卖完时的销售序号（从 1 开始）；库存里没有的商品以及卖完之后的销售忽略不计。

    >>> sold_out_at({"pen": 2, "cup": 1, "bag": 3}, ["pen", "cup", "bag", "pen", "cup"])
    {'cup': 2, 'pen': 4}
    >>> sold_out_at({"pen": 1}, ["mug", "pen"])
    {'pen': 2}
    >>> sold_out_at({"pen": 1}, [])
    {}
    """
    left = dict(stock)
    sold_out = {}
    for number, article in enumerate(sales, 1):
        if left.get(article, 0) > 0:
            left[article] -= 1
            if left[article] == 0:
                sold_out[article] = number
    return sold_out


def sold_out_at_2(stock: dict[str, int], sales: list[str]) -> dict[str, int]:
    sold = Counter()
    result = {}
    for number, article in enumerate(sales, 1):
        sold[article] += 1
        if article in stock and sold[article] == stock[article]:
            result[article] = number
    return result


def count_profile(values: list[int]) -> list[int]:
    """Return how often the different numbers in `values` occur, as a list of counts from the
    largest to the smallest; which number a count belongs to does not matter.

    Given a list `values`, work out the count of each distinct number and return only these counts,
    in descending order.

    返回 `values` 中各个不同的数的出现次数，只列次数，从大到小排列，不管次数属于哪个数。

    给定列表 `values`，求每个不同数字的出现次数，仅返回这些次数的降序列表。

    >>> count_profile([7, 7, 2, 7, 2, 9])
    [3, 2, 1]
    >>> count_profile([4, 4])
    [2]
    >>> count_profile([])
    []
    """
    return sorted(Counter(values).values(), reverse=True)


def count_profile_2(values: list[int]) -> list[int]:
    counts = {}
    for value in values:
        counts.setdefault(value, 0)
        counts[value] += 1
    result = list(counts.values())
    result.sort()
    result.reverse()
    return result


def vowel_report(text: str) -> dict[str, int]:
    """Return a dictionary that gives for each of the vowels a, e, i, o and u, in this order, how
    often it occurs in `text`. Capital letters count as small ones, and vowels that are absent have
    0.

    Count the five vowels in `text` separately, without regard to case. All of 'a', 'e', 'i', 'o'
    and 'u' are keys of the result, even those with a count of zero.

    返回一个字典，依次给出元音字母 a、e、i、o、u 在 `text` 中各出现多少次，大写视同小写，没有出现的为 0。

    不区分大小写，分别统计 `text` 里五个元音的个数；结果的键总是 'a'、'e'、'i'、'o'、'u'，即使个数为零也要列出。

    >>> vowel_report("Audio Idea")
    {'a': 2, 'e': 1, 'i': 2, 'o': 1, 'u': 1}
    >>> vowel_report("rhythm")
    {'a': 0, 'e': 0, 'i': 0, 'o': 0, 'u': 0}
    """
    lowered = text.lower()
    return {vowel: lowered.count(vowel) for vowel in "aeiou"}


def vowel_report_2(text: str) -> dict[str, int]:
    counts = dict.fromkeys("aeiou", 0)
    for char in text.lower():
        if char in counts:
            counts[char] += 1
    return counts


def spoken_counts(animals: list[str]) -> str:
    """Describe `animals` as a text like '2 cat, 1 dog': for every different animal its number and
    its name, in order of first appearance, joined by a comma and a space. Without animals it is
    'nothing'.

    Write a function that sums up the list `animals` in one line. Each kind of animal is given as
    its count, a space and its name; the kinds come as they are first met. An empty list gives
    'nothing'.

    把 `animals` 概括成 '2 cat, 1 dog' 这样的文本：每种动物先写数量再写名称，按首次出现的顺序，用逗号加空格连接；没有动物时为 'nothing'。

    编写函数，用一行文字汇总列表 `animals`：每种动物写成“数量 空格 名称”，种类按首次出现的顺序排列，空列表返回 'nothing'。

    >>> spoken_counts(["cat", "dog", "cat"])
    '2 cat, 1 dog'
    >>> spoken_counts(["hen"])
    '1 hen'
    >>> spoken_counts([])
    'nothing'
    """
    if not animals:
        return "nothing"
    return ", ".join(f"{count} {name}" for name, count in Counter(animals).items())


def spoken_counts_2(animals: list[str]) -> str:
    parts = []
    for name in dict.fromkeys(animals):
        parts.append(str(animals.count(name)) + " " + name)
    return ", ".join(parts) or "nothing"


def missing_dice_faces(rolls: list[int], sides: int) -> list[int]:
    """Return in ascending order the faces of a die with `sides` sides (numbered from 1) that came
    up less often than any other in `rolls`. Faces that never came up count, too.

    A die with the faces 1 to `sides` has been thrown; `rolls` are the results. Find the faces with
    the lowest number of occurrences, zero included, smallest first.

    一枚有 `sides` 个面（编号从 1 开始）的骰子掷出了 `rolls`，按升序返回出现次数最少的面，从未出现的面也算。

    骰子的面为 1 到 `sides`，`rolls` 是各次掷出的点数，求出现次数（包括零次）最低的那些面，从小到大排列。

    >>> missing_dice_faces([1, 2, 2, 4, 6], 6)
    [3, 5]
    >>> missing_dice_faces([1, 2, 2, 3], 3)
    [1, 3]
    >>> missing_dice_faces([], 2)
    [1, 2]
    """
    counts = [rolls.count(face) for face in range(1, sides + 1)]
    fewest = min(counts)
    return [face for face, count in enumerate(counts, 1) if count == fewest]


def missing_dice_faces_2(rolls: list[int], sides: int) -> list[int]:
    faces = []
    fewest = len(rolls) + 1
    for face in range(1, sides + 1):
        count = rolls.count(face)
        if count < fewest:
            fewest = count
            faces = [face]
        elif count == fewest:
            faces.append(face)
    return faces


def total_over_counts(prices: dict[str, int], clicks: list[str]) -> dict[str, int]:
    """Return how much was earned with each article: `clicks` names the articles bought, one piece
    each, and `prices` their prices. The articles with the highest earnings come first, equal ones
    in alphabetical order; articles without a price are left out.

    Each string in `clicks` is the purchase of one article at its price in `prices`. Compute a
    dictionary from articles to money earned, ordered by falling amount and then by name. Ignore
    purchases of unknown articles.

    返回每种商品的收入：`clicks` 列出买走的商品（每次一件），`prices` 是价格。收入高的在前，相同时按字母顺序；没有价格的商品不列出。

    `clicks` 中每个字符串代表按 `prices` 的价格买了一件商品。求商品到收入的字典，先按金额降序、再按名称排列，忽略未知商品。

    >>> total_over_counts({"pen": 2, "bag": 30}, ["pen", "bag", "pen", "cap"])
    {'bag': 30, 'pen': 4}
    >>> total_over_counts({"b": 5, "a": 5}, ["b", "a"])
    {'a': 5, 'b': 5}
    >>> total_over_counts({}, ["a"])
    {}
    """
    earned = {}
    for article in clicks:
        if article in prices:
            earned[article] = earned.get(article, 0) + prices[article]
    return dict(sorted(earned.items(), key=lambda item: (-item[1], item[0])))


def total_over_counts_2(prices: dict[str, int], clicks: list[str]) -> dict[str, int]:
    counts = Counter(article for article in clicks if article in prices)
    earned = {article: counts[article] * prices[article] for article in counts}
    ranked = sorted(earned, key=lambda article: (-earned[article], article))
    return {article: earned[article] for article in ranked}


def files_by_type(names: list[str]) -> dict[str, list[str]]:
    """Group the file names in `names` by what stands after their last dot, in lower case; names
    without a dot are grouped under the empty string. Keys and groups keep the order of the list.

    Given a list `names` of file names, return a dictionary from each extension (without the dot and
    in small letters) to the files that have it. A file without any dot belongs to the key ''.

    按最后一个点号之后的扩展名（转为小写）对 `names` 中的文件名分组，没有点号的归入空字符串键。键和各组都保持列表中的顺序。

    给定文件名列表 `names`，返回从扩展名（不含点，小写）到对应文件的字典；不带点号的文件放在键 '' 下。

    >>> files_by_type(["a.txt", "b.PNG", "c.tar.txt", "Makefile"])
    {'txt': ['a.txt', 'c.tar.txt'], 'png': ['b.PNG'], '': ['Makefile']}
    >>> files_by_type(["x."])
    {'': ['x.']}
    >>> files_by_type([])
    {}
    """
    groups = {}
    for name in names:
        extension = name.rsplit(".", 1)[1].lower() if "." in name else ""
        groups.setdefault(extension, []).append(name)
    return groups


def files_by_type_2(names: list[str]) -> dict[str, list[str]]:
    groups = defaultdict(list)
    for name in names:
        _, dot, ending = name.rpartition(".")
        groups[ending.lower() if dot else ""].append(name)
    return dict(groups)


def topics_of_words(topics: dict[str, list[str]]) -> dict[str, list[str]]:
    """The dictionary `topics` maps each topic to its words. Return the opposite: every word with
    the list of topics it belongs to. Words are sorted, and so are the topics of a word; a word
    repeated within a topic counts once.

    Turn `topics`, which leads from a topic to a list of words, around so that it leads from a word
    to the alphabetical list of its topics. The words come in alphabetical order, and no topic is
    named twice.

    字典 `topics` 把主题映射到单词列表，请反过来返回每个单词所属的主题列表。单词按字母排序，每个单词的主题也排序；同一主题里重复的单词只算一次。

    把从主题到单词列表的 `topics` 反转为从单词到主题列表的字典，单词按字母顺序排列，主题列表有序且不重复。

    >>> topics_of_words({"sea": ["wave", "fish"], "food": ["fish", "fish"]})
    {'fish': ['food', 'sea'], 'wave': ['sea']}
    >>> topics_of_words({"empty": []})
    {}
    """
    found = defaultdict(set)
    for topic, words in topics.items():
        for word in words:
            found[word].add(topic)
    return {word: sorted(found[word]) for word in sorted(found)}


def topics_of_words_2(topics: dict[str, list[str]]) -> dict[str, list[str]]:
    result = {}
    all_words = {word for words in topics.values() for word in words}
    for word in sorted(all_words):
        result[word] = sorted(topic for topic in topics if word in topics[topic])
    return result


def invert_joined(table: dict[str, str]) -> dict[str, str]:
    """Exchange the keys and values of `table`. Where several keys have the same value, they are
    joined into one text with '/' between them, in alphabetical order.

    Return the inverse of the dictionary `table`: each value becomes a key, in the order in which
    the values first appear, and leads to its former keys, sorted and separated by slashes.

    交换 `table` 的键和值。若多个键的值相同，则把这些键按字母顺序用 '/' 连接成一个字符串。

    返回字典 `table` 的反转：每个值成为键（按首次出现的顺序），对应的是原来的键，多个键排序后用斜杠分隔。

    >>> invert_joined({"Oslo": "cold", "Rome": "warm", "Bern": "cold"})
    {'cold': 'Bern/Oslo', 'warm': 'Rome'}
    >>> invert_joined({"a": "b"})
    {'b': 'a'}
    >>> invert_joined({})
    {}
    """
    groups = {}
    for key, value in table.items():
        groups.setdefault(value, []).append(key)
    return {value: "/".join(sorted(keys)) for value, keys in groups.items()}


def invert_joined_2(table: dict[str, str]) -> dict[str, str]:
    inverse = dict.fromkeys(table.values(), "")
    for key in sorted(table):
        value = table[key]
        inverse[value] = f"{inverse[value]}/{key}" if inverse[value] else key
    return inverse


def runs_by_key(events: list[tuple[str, int]]) -> list[tuple[str, list[int]]]:
    """Combine neighbouring pairs of `events` that have the same first member: return tuples of the
    member and the list of the numbers that belong to the run. A key can come back later as a new
    run.

    You are given (key, number) pairs in `events`. Wherever the same key stands several times in
    succession, put its numbers into one list. The result has one (key, numbers) tuple for each such
    unbroken run, in order.

    合并 `events` 中首元素相同的相邻二元组：返回由该元素与这一段的数字列表组成的元组。同一个键之后再次出现时另起一段。

    给定 (键, 数) 组成的列表 `events`，把连续出现的相同键的数放进一个列表，按顺序为每个不间断的段返回一个 (键, 数列表) 元组。

    >>> runs_by_key([("a", 1), ("a", 2), ("b", 3), ("a", 4)])
    [('a', [1, 2]), ('b', [3]), ('a', [4])]
    >>> runs_by_key([("x", 0)])
    [('x', [0])]
    >>> runs_by_key([])
    []
    """
    runs = []
    for key, number in events:
        if runs and runs[-1][0] == key:
            runs[-1][1].append(number)
        else:
            runs.append((key, [number]))
    return runs


def runs_by_key_2(events: list[tuple[str, int]]) -> list[tuple[str, list[int]]]:
    grouped = itertools.groupby(events, key=lambda event: event[0])
    return [(key, [number for _, number in run]) for key, run in grouped]


def words_by_size_and_initial(words: list[str]) -> dict[tuple[int, str], list[str]]:
    """Group `words`, none of which is empty, by their length together with their first letter: the
    keys are tuples (length, letter) in ascending order, and each group is sorted.

    Return a dictionary whose keys are pairs of a length and an initial letter and whose values are
    the sorted words of `words` that have both. Shorter lengths come first, then the alphabet
    decides. No word is empty.

    按长度和首字母对 `words`（均非空）分组：键是 (长度, 首字母) 元组并按升序排列，每组内的单词也排好序。

    返回一个字典，键为长度与首字母组成的二元组，值为 `words` 中同时符合两者的单词（已排序）。键先按长度再按字母排列，单词都不为空。

    >>> words_by_size_and_initial(["tea", "tin", "cat", "to"])
    {(2, 't'): ['to'], (3, 'c'): ['cat'], (3, 't'): ['tea', 'tin']}
    >>> words_by_size_and_initial(["b", "a"])
    {(1, 'a'): ['a'], (1, 'b'): ['b']}
    >>> words_by_size_and_initial([])
    {}
    """
    groups = {}
    for word in sorted(words, key=lambda word: (len(word), word)):
        groups.setdefault((len(word), word[0]), []).append(word)
    return groups


def words_by_size_and_initial_2(words: list[str]) -> dict[tuple[int, str], list[str]]:
    keys = sorted({(len(word), word[0]) for word in words})
    ordered = sorted(words)
    return {key: [word for word in ordered if (len(word), word[0]) == key] for key in keys}


def summed_reports(reports: list[dict[str, int]]) -> dict[str, int]:
    """Add up any number of dictionaries: for every key that occurs in one of the `reports` return
    the sum of all its values. The keys are in alphabetical order.

    The list `reports` contains dictionaries from names to numbers. Merge them into one in which the
    numbers of the same name are added together; the names are sorted.

    把任意多个字典相加：对 `reports` 中出现过的每个键，返回它所有值的总和，键按字母顺序排列。

    列表 `reports` 由“名称 → 数字”的字典组成，请合并成一个字典，同名的数字相加，名称排序。

    >>> summed_reports([{"b": 2, "a": 1}, {"a": 5}, {}])
    {'a': 6, 'b': 2}
    >>> summed_reports([{"x": -1}, {"x": 1}])
    {'x': 0}
    >>> summed_reports([])
    {}
    """
    totals = {}
    for report in reports:
        for key, value in report.items():
            totals[key] = totals.get(key, 0) + value
    return dict(sorted(totals.items()))


def summed_reports_2(reports: list[dict[str, int]]) -> dict[str, int]:
    keys = sorted({key for report in reports for key in report})
    return {key: sum(report.get(key, 0) for report in reports) for key in keys}


def summed_reports_3(reports: list[dict[str, int]]) -> dict[str, int]:
    total = Counter()
    for report in reports:
        total.update(report)
    return {key: total[key] for key in sorted(total)}


def first_known(layers: list[dict[str, str | None]]) -> dict[str, str]:
    """Merge `layers`, where earlier dictionaries have priority: each key gets the first value that
    is not None. A key that has None everywhere is dropped. The keys keep the order in which their
    values were found.

    The list `layers` holds settings from the most to the least important source. Return for each
    setting the value of the first source that really has one; None means that a source has no
    opinion. Settings without any value do not appear.

    合并 `layers`，靠前的字典优先：每个键取第一个不为 None 的值，处处都是 None 的键不保留，键按找到值的先后排列。

    列表 `layers` 从最重要到最不重要依次给出各来源的设置。对每项设置返回第一个真正给出值的来源的值（None 表示没有意见），始终没有值的设置不出现。

    >>> first_known([{"lang": None, "size": "A4"}, {"lang": "en", "size": "A5"}])
    {'size': 'A4', 'lang': 'en'}
    >>> first_known([{"x": None}, {"x": None}])
    {}
    >>> first_known([])
    {}
    """
    result = {}
    for layer in layers:
        for key, value in layer.items():
            if value is not None and key not in result:
                result[key] = value
    return result


def first_known_2(layers: list[dict[str, str | None]]) -> dict[str, str]:
    merged = {}
    for layer in layers:
        known = {key: value for key, value in layer.items() if value is not None}
        merged = {**merged, **known, **merged}
    return merged


def collected_values(records: list[dict[str, int]]) -> dict[str, list[int]]:
    """Return for every field that occurs in `records` the list of its values, in the order of the
    records. Fields come as they are first met; a record without a field adds nothing to it.

    Turn the list of dictionaries `records` into a dictionary of lists: each key is mapped to all
    the values it has in the records, one after another. Missing keys are simply skipped.

    对 `records` 中出现的每个字段，返回它的所有值组成的列表，按记录的顺序。字段按首次出现排列，缺少该字段的记录不添加任何内容。

    把字典列表 `records` 转换为“键 → 列表”的字典：每个键对应它在各条记录中的值，依次排列，没有该键的记录直接跳过。

    >>> collected_values([{"x": 1, "y": 2}, {"x": 3}])
    {'x': [1, 3], 'y': [2]}
    >>> collected_values([{}, {"z": 0}])
    {'z': [0]}
    >>> collected_values([])
    {}
    """
    columns = {}
    for record in records:
        for key, value in record.items():
            if key not in columns:
                columns[key] = []
            columns[key].append(value)
    return columns


def collected_values_2(records: list[dict[str, int]]) -> dict[str, list[int]]:
    keys = dict.fromkeys(key for record in records for key in record)
    return {key: [record[key] for record in records if key in record] for key in keys}


def lowest_offers(shops: list[dict[str, int]]) -> dict[str, int]:
    """Return the lowest price of every article that all of the `shops` sell. Each shop is a
    dictionary from articles to prices; the articles come in alphabetical order, and without shops
    there are none.

    Given the price lists `shops`, find the articles that are on every list and map each of them to
    its smallest price, sorted by article. If there is no shop at all, return an empty dictionary.

    返回所有 `shops` 都出售的每种商品的最低价格。每家店是“商品 → 价格”的字典；商品按字母顺序排列，没有店铺时结果为空。

    给定各店的价目表 `shops`，找出每张表上都有的商品，并映射到其最低价，按商品名排序；一家店都没有时返回空字典。

    >>> lowest_offers([{"milk": 3, "egg": 2}, {"egg": 1, "milk": 4, "jam": 5}])
    {'egg': 1, 'milk': 3}
    >>> lowest_offers([{"a": 1}, {"b": 1}])
    {}
    >>> lowest_offers([])
    {}
    """
    if not shops:
        return {}
    shared = set(shops[0]).intersection(*shops[1:])
    return {article: min(shop[article] for shop in shops) for article in sorted(shared)}


def lowest_offers_2(shops: list[dict[str, int]]) -> dict[str, int]:
    best = {}
    sellers = {}
    for shop in shops:
        for article, price in shop.items():
            best[article] = min(price, best.get(article, price))
            sellers[article] = sellers.get(article, 0) + 1
    return {article: best[article] for article in sorted(best) if sellers[article] == len(shops)}


def after_moves(teams: dict[str, list[str]], moves: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Apply `moves`, pairs of a member and a team, to `teams`, which maps teams to their members:
    the member leaves the present team and is added at the end of the new one. A team that does not
    exist is founded; somebody unknown simply joins. The dictionary passed in is not changed.

    Return the `teams` after all the `moves`. In each move (member, team), take the member out of
    the list where the name stands, if any, and append it to the list of the given team, which is
    created when missing. Leave the original lists alone.

    对 `teams`（队伍 → 成员列表）执行 `moves` 中的变动，每项为 (成员, 队伍)：成员离开原队，加到新队末尾。队伍不存在则新建，名字未知的人直接加入。不修改传入的字典。

    返回执行完全部 `moves` 之后的 `teams`：每次把成员从所在列表（如有）中移除，再追加到指定队伍的列表，缺少的队伍要创建，原来的列表保持不变。

    >>> after_moves({"red": ["Al", "Bo"], "blue": []}, [("Al", "blue"), ("Cy", "red")])
    {'red': ['Bo', 'Cy'], 'blue': ['Al']}
    >>> after_moves({"red": ["Al", "Bo"]}, [("Al", "red")])
    {'red': ['Bo', 'Al']}
    >>> after_moves({}, [("Di", "gold")])
    {'gold': ['Di']}
    """
    result = {team: list(members) for team, members in teams.items()}
    for member, target in moves:
        for members in result.values():
            if member in members:
                members.remove(member)
        result.setdefault(target, []).append(member)
    return result


def swap_levels(table: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """Exchange the two levels of the nested dictionary `table`: what is found at table[a][b] must
    be found at result[b][a]. The keys keep the order in which they are met.

    Given a dictionary of dictionaries `table`, return one in which the inner keys are outside and
    the outer keys inside, with the same numbers. Outer keys with an empty dictionary vanish.

    交换嵌套字典 `table` 的两层：原来在 table[a][b] 的值，在结果中位于 result[b][a]，键保持遇到的顺序。

    给定“字典的字典” `table`，返回内外层键互换后的字典，数值不变；内层为空的外层键会消失。

    >>> swap_levels({"Mon": {"Ann": 3, "Bob": 1}, "Tue": {"Ann": 2}})
    {'Ann': {'Mon': 3, 'Tue': 2}, 'Bob': {'Mon': 1}}
    >>> swap_levels({"x": {}})
    {}
    """
    swapped = {}
    for outer, row in table.items():
        for inner, value in row.items():
            swapped.setdefault(inner, {})[outer] = value
    return swapped


def swap_levels_2(table: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    inner_keys = dict.fromkeys(key for row in table.values() for key in row)
    return {
        inner: {outer: row[inner] for outer, row in table.items() if inner in row}
        for inner in inner_keys
    }


def nested_counts(pairs: list[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Count the `pairs` in two levels: the result maps each first member to a dictionary from
    second members to the number of times the two occur together. Both levels are in alphabetical
    order.

    Given tuples like ('class', 'grade') in `pairs`, return a dictionary of dictionaries with the
    counts, the first member outside and the second inside, with sorted keys everywhere.

    对 `pairs` 做两层计数：结果把每个首元素映射到一个字典，后者给出各第二元素与它一同出现的次数。两层的键都按字母顺序排列。

    给定形如 ('班级', '等级') 的元组列表 `pairs`，返回计数的嵌套字典，外层为第一个元素，内层为第二个元素，各层键均排序。

    >>> nested_counts([("5b", "good"), ("5a", "fair"), ("5b", "good"), ("5b", "bad")])
    {'5a': {'fair': 1}, '5b': {'bad': 1, 'good': 2}}
    >>> nested_counts([])
    {}
    """
    result = {}
    for first, second in sorted(pairs):
        inner = result.setdefault(first, {})
        inner[second] = inner.get(second, 0) + 1
    return result


def nested_counts_2(pairs: list[tuple[str, str]]) -> dict[str, dict[str, int]]:
    counts = defaultdict(dict)
    for (first, second), count in sorted(Counter(pairs).items()):
        counts[first][second] = count
    return dict(counts)


def place_of_maximum(table: dict[str, dict[str, int]]) -> tuple[str, str] | None:
    """Return the pair (outer key, inner key) under which the largest number of the nested
    dictionary `table` is stored. The first such pair counts; if there are no numbers at all, return
    None.

    Find the greatest value in `table`, a dictionary of dictionaries, and tell the two keys that
    lead to it as a tuple. In case of a tie take the one that comes first; None if nothing is there.

    返回嵌套字典 `table` 中最大的数所在位置 (外层键, 内层键)；有多个时取第一个，一个数都没有则返回 None。

    在“字典的字典” `table` 里找出最大的值，以元组形式给出通向它的两个键，并列时取先出现的；没有任何值时返回 None。

    >>> place_of_maximum({"north": {"Mon": 4, "Tue": 9}, "south": {"Mon": 7}})
    ('north', 'Tue')
    >>> place_of_maximum({"a": {"x": 1}, "b": {"y": 1}})
    ('a', 'x')
    >>> place_of_maximum({"a": {}})
    """
    best = None
    place = None
    for outer, row in table.items():
        for inner, value in row.items():
            if best is None or value > best:
                best = value
                place = (outer, inner)
    return place


def place_of_maximum_2(table: dict[str, dict[str, int]]) -> tuple[str, str] | None:
    places = [(outer, inner) for outer, row in table.items() for inner in row]
    return max(places, key=lambda place: table[place[0]][place[1]], default=None)


def table_rows(nested: dict[str, dict[str, int]]) -> list[tuple[str, str, int]]:
    """Flatten the two-level dictionary `nested` into triples (outer key, inner key, value), sorted
    by value from large to small and then by the keys.

    List everything in `nested` as tuples of three: the outer key, the inner key and the number.
    Largest numbers first; equal numbers are ordered by the outer and then by the inner key.

    把两层字典 `nested` 展开为三元组 (外层键, 内层键, 值)，按值从大到小排序，值相同再按键排序。

    将 `nested` 的全部内容列成三元组：外层键、内层键、数值。数值大的在前，相同时依次按外层键、内层键排列。

    >>> table_rows({"b": {"x": 1, "y": 5}, "a": {"z": 1}})
    [('b', 'y', 5), ('a', 'z', 1), ('b', 'x', 1)]
    >>> table_rows({"a": {}})
    []
    """
    rows = []
    for outer in nested:
        for inner in nested[outer]:
            rows.append((outer, inner, nested[outer][inner]))
    rows.sort(key=lambda row: (-row[2], row[0], row[1]))
    return rows


def table_rows_2(nested: dict[str, dict[str, int]]) -> list[tuple[str, str, int]]:
    rows = [(outer, inner, n) for outer, row in nested.items() for inner, n in row.items()]
    return sorted(sorted(rows), key=lambda row: row[2], reverse=True)


def keys_on_level(tree: dict, level: int) -> list[str]:
    """Return all the keys on the given `level` of the nested dictionary `tree`, in order; the
    outermost keys are on level 1. Keys that occur in several places are listed several times.

    The values of `tree` are numbers or dictionaries of the same kind. Collect the keys that one
    reaches after going `level` steps into it (1 means the keys of `tree` itself), from left to
    right.

    按顺序返回嵌套字典 `tree` 第 `level` 层的所有键，最外层为第 1 层；在多处出现的键要重复列出。

    `tree` 的值是数字或同样结构的字典。从左到右收集深入 `level` 层时遇到的键（1 表示 `tree` 自身的键）。

    >>> keys_on_level({"a": {"x": 1, "y": {"p": 2}}, "b": {"x": 3}}, 2)
    ['x', 'y', 'x']
    >>> keys_on_level({"a": 1}, 1)
    ['a']
    >>> keys_on_level({"a": 1}, 2)
    []
    """
    if level == 1:
        return list(tree)
    keys = []
    for value in tree.values():
        if isinstance(value, dict):
            keys += keys_on_level(value, level - 1)
    return keys


def keys_on_level_2(tree: dict, level: int) -> list[str]:
    dicts = [tree]
    for _ in range(level - 1):
        dicts = [value for part in dicts for value in part.values() if isinstance(value, dict)]
    return [key for part in dicts for key in part]


def setting_for(user: dict[str, str], group: dict[str, str], name: str, default: str) -> str:
    """Look up the setting `name`: first in `user`, then in `group`; if neither has it, return
    `default`. An empty text counts as not set.

    Return the first non-empty value for `name`, asking the dictionary `user` before the dictionary
    `group`. When there is none, the answer is `default`.

    查找设置项 `name`：先查 `user`，再查 `group`，都没有则返回 `default`。空字符串视为未设置。

    依次在字典 `user` 和字典 `group` 中查 `name`，返回第一个非空的值；找不到时返回 `default`。

    >>> setting_for({"theme": "dark"}, {"theme": "light"}, "theme", "plain")
    'dark'
    >>> setting_for({"theme": ""}, {"theme": "light"}, "theme", "plain")
    'light'
    >>> setting_for({}, {}, "theme", "plain")
    'plain'
    """
    return user.get(name) or group.get(name) or default


def setting_for_2(user: dict[str, str], group: dict[str, str], name: str, default: str) -> str:
    for table in (user, group):
        if table.get(name, "") != "":
            return table[name]
    return default


def monthly_spending(expenses: list[tuple[str, int]]) -> dict[str, int]:
    """Add up the `expenses`, pairs of a date like '2024-03-05' and an amount, by month. The keys of
    the result are texts like '2024-03' in chronological order.

    Given a list `expenses` of (ISO date, amount) tuples, return how much was spent in each month
    that occurs, the earliest month first.

    按月汇总 `expenses`，其中每项为 ('2024-03-05' 这样的日期, 金额)。结果的键形如 '2024-03'，按时间先后排列。

    给定由 (ISO 日期, 金额) 组成的列表 `expenses`，返回每个出现的月份共花了多少，较早的月份在前。

    >>> monthly_spending([("2024-03-05", 10), ("2024-02-28", 7), ("2024-03-30", 5)])
    {'2024-02': 7, '2024-03': 15}
    >>> monthly_spending([("2023-12-31", 1), ("2024-01-01", 2)])
    {'2023-12': 1, '2024-01': 2}
    >>> monthly_spending([])
    {}
    """
    totals = defaultdict(int)
    for day, amount in sorted(expenses):
        totals[day[:7]] += amount
    return dict(totals)


def monthly_spending_2(expenses: list[tuple[str, int]]) -> dict[str, int]:
    months = sorted({day[:7] for day, _ in expenses})
    return {
        month: sum(amount for day, amount in expenses if day.startswith(month))
        for month in months
    }


def visitors_by_fare(ages: dict[str, int]) -> dict[str, list[str]]:
    """Sort visitors into fare groups by their age: under 6 'free', under 18 'reduced', from 65 on
    'senior', everybody else 'full'. `ages` maps names to ages; the result has all four groups in
    the order free, reduced, full, senior, and each lists its names alphabetically.

    Given `ages`, return a dictionary from the fare groups 'free' (0 to 5 years), 'reduced' (6 to
    17), 'full' (18 to 64) and 'senior' (65 and more), in this order, to the sorted names; groups
    may be empty lists.

    按年龄把游客分到票价组：不满 6 岁为 'free'，不满 18 岁为 'reduced'，65 岁起为 'senior'，其余为 'full'。`ages` 把姓名映射到年龄；
    结果按 free、reduced、full、senior 的顺序包含四组，组内姓名按字母排序。

    给定 `ages`，返回票价组到姓名列表的字典：'free'（0 到 5 岁）、'reduced'（6 到 17）、'full'（18 到 64）、'senior'（65 及以上），依此顺序，
    姓名排好序，没有人的组为空列表。

    >>> visitors_by_fare({"Tom": 5, "Ada": 40, "Kim": 17, "Bea": 18})
    {'free': ['Tom'], 'reduced': ['Kim'], 'full': ['Ada', 'Bea'], 'senior': []}
    >>> visitors_by_fare({"Max": 65, "Lea": 6})
    {'free': [], 'reduced': ['Lea'], 'full': [], 'senior': ['Max']}
    """
    groups = {"free": [], "reduced": [], "full": [], "senior": []}
    for name in sorted(ages):
        age = ages[name]
        if age < 6:
            groups["free"].append(name)
        elif age < 18:
            groups["reduced"].append(name)
        elif age < 65:
            groups["full"].append(name)
        else:
            groups["senior"].append(name)
    return groups


def visitors_by_fare_2(ages: dict[str, int]) -> dict[str, list[str]]:
    limits = {"free": (0, 6), "reduced": (6, 18), "full": (18, 65), "senior": (65, math.inf)}
    return {
        group: sorted(name for name, age in ages.items() if low <= age < high)
        for group, (low, high) in limits.items()
    }


def split_dict(table: dict[str, int], size: int) -> list[dict[str, int]]:
    """Cut the dictionary `table` into smaller ones with `size` entries each, in order; the last one
    may have fewer.

    Return a list of dictionaries that together contain the entries of `table` in their order, every
    one but perhaps the last with exactly `size` of them.

    将字典 `table` 按顺序切分成若干个小字典，每个含 `size` 个条目，最后一个可以不足。

    返回一个字典列表，合起来依次包含 `table` 的所有条目，除最后一个外每个字典恰有 `size` 个条目。

    >>> split_dict({"a": 1, "b": 2, "c": 3}, 2)
    [{'a': 1, 'b': 2}, {'c': 3}]
    >>> split_dict({"a": 1}, 5)
    [{'a': 1}]
    >>> split_dict({}, 3)
    []
    """
    items = list(table.items())
    return [dict(items[start : start + size]) for start in range(0, len(items), size)]


def split_dict_2(table: dict[str, int], size: int) -> list[dict[str, int]]:
    parts = []
    for key, value in table.items():
        if not parts or len(parts[-1]) == size:
            parts.append({})
        parts[-1][key] = value
    return parts


def indexed_by(records: list[dict], field: str) -> dict:
    """Return a dictionary from the value of `field` to the rest of the record, for all the
    `records`. Records that lack the field are skipped; if a value comes up twice, the later record
    counts.

    Make `records` accessible by one of their fields: every record that has `field` is stored,
    without it, under its value of that field. A later record replaces an earlier one with the same
    value.

    以字段 `field` 的值为键、记录的其余部分为值，把 `records` 转成字典。缺少该字段的记录跳过；值重复时以后面的记录为准。

    为 `records` 建立按某个字段的索引：凡有 `field` 的记录，去掉该字段后存放在其字段值之下，后出现的同值记录覆盖先前的。

    >>> indexed_by([{"id": 7, "name": "Ann"}, {"id": 9, "name": "Bob"}], "id")
    {7: {'name': 'Ann'}, 9: {'name': 'Bob'}}
    >>> indexed_by([{"id": 1, "v": 2}, {"v": 3}, {"id": 1, "v": 4}], "id")
    {1: {'v': 4}}
    >>> indexed_by([], "id")
    {}
    """
    index = {}
    for record in records:
        if field in record:
            rest = dict(record)
            index[rest.pop(field)] = rest
    return index


def indexed_by_2(records: list[dict], field: str) -> dict:
    return {
        record[field]: {key: value for key, value in record.items() if key != field}
        for record in records
        if field in record
    }


def heaviest_group(parcels: list[tuple[str, int]]) -> str:
    """The `parcels` are pairs of a destination and a weight. Return the destination whose parcels
    weigh most together; of several take the alphabetically first, and without parcels return ''.

    Sum up the weights in `parcels`, (destination, weight) tuples, for each destination and name the
    one with the largest sum. Ties go to the name that is first in the alphabet; an empty list gives
    an empty string.

    `parcels` 由 (目的地, 重量) 组成。返回包裹总重量最大的目的地；并列时取字母顺序最靠前的，没有包裹则返回 ''。

    对 `parcels` 中的 (目的地, 重量) 元组按目的地汇总重量，求总和最大的目的地；总和相同取字母序最小者，空列表返回空字符串。

    >>> heaviest_group([("Oslo", 4), ("Rome", 6), ("Oslo", 3)])
    'Oslo'
    >>> heaviest_group([("Rome", 2), ("Bonn", 2)])
    'Bonn'
    >>> heaviest_group([])
    ''
    """
    weights = {}
    for town, weight in parcels:
        weights[town] = weights.get(town, 0) + weight
    return min(weights, key=lambda town: (-weights[town], town), default="")


def heaviest_group_2(parcels: list[tuple[str, int]]) -> str:
    best = ""
    most = 0
    for town in sorted({town for town, _ in parcels}):
        total = sum(weight for name, weight in parcels if name == town)
        if best == "" or total > most:
            best = town
            most = total
    return best


def value_groups(marks: dict[str, int], limits: list[int]) -> list[list[str]]:
    """Distribute the names in `marks` over groups by their value: with the ascending numbers in
    `limits`, the first group takes the values below the first limit, the next one those from there
    up to below the second limit, and so on; the last group has the rest. Return the groups as lists
    of sorted names.

    Given a dictionary `marks` and a rising list `limits` of n numbers, return n + 1 lists of names.
    A name belongs to the list whose index is the number of limits that its value reaches or
    exceeds; each list is in alphabetical order.

    按值把 `marks` 中的名字分组：设 `limits` 为升序的数，第一组是小于第一个界限的，第二组从第一个界限（含）到第二个界限（不含），依此类推，最后一组是其余的。
    返回各组排好序的名字列表。

    给定字典 `marks` 与 n 个递增的数 `limits`，返回 n + 1 个名字列表。名字所属列表的下标等于其值达到或超过的界限个数；各列表按字母顺序排列。

    >>> value_groups({"Ann": 50, "Bob": 80, "Cid": 79}, [50, 80])
    [[], ['Ann', 'Cid'], ['Bob']]
    >>> value_groups({"b": 2, "a": 1}, [])
    [['a', 'b']]
    """
    groups = [[] for _ in range(len(limits) + 1)]
    for name in sorted(marks):
        groups[sum(marks[name] >= limit for limit in limits)].append(name)
    return groups


def value_groups_2(marks: dict[str, int], limits: list[int]) -> list[list[str]]:
    groups = []
    for low, high in zip([-math.inf, *limits], [*limits, math.inf]):
        groups.append(sorted(name for name, mark in marks.items() if low <= mark < high))
    return groups


def class_list(lines: list[str]) -> dict[str, int]:
    """Build a dictionary from `lines` like 'Ann: 34': the name before the colon becomes the key,
    the number after it the value. Blanks around both do not matter; lines without a colon are
    skipped, and a later line replaces an earlier one with the same name.

    Each of the `lines` should have the form 'name: number'. Return the numbers by name, with
    surrounding spaces removed. Ignore lines in which there is no colon; if a name is repeated, its
    last number counts.

    根据形如 'Ann: 34' 的各行 `lines` 建立字典：冒号前的名字为键，冒号后的数字为值，两边的空格不计；没有冒号的行跳过，同名的后一行覆盖前一行。

    `lines` 中每行应为 '名字: 数字' 的格式，请返回名字到整数的字典，去掉首尾空格。忽略不含冒号的行；名字重复时以最后一次的数字为准。

    >>> class_list(["Ann: 34", "  Bob :7", "no number", "Ann: 35"])
    {'Ann': 35, 'Bob': 7}
    >>> class_list(["x: -1"])
    {'x': -1}
    >>> class_list([])
    {}
    """
    result = {}
    for line in lines:
        if ":" in line:
            name, number = line.split(":", 1)
            result[name.strip()] = int(number)
    return result


def class_list_2(lines: list[str]) -> dict[str, int]:
    parts = [line.partition(":") for line in lines]
    return {name.strip(): int(number) for name, colon, number in parts if colon}


def dict_from_pairs_text(text: str) -> dict[str, list[str]]:
    """Read a text like 'color=red;size=L;color=blue' into a dictionary from keys to the lists of
    their values. The parts of `text` are separated by semicolons; a part without '=' is a key with
    no value, which gets an empty list if it has none otherwise.

    Given `text`, a series of parts 'key=value' or just 'key' separated by ';', return for each key
    the list of all its values in order. Keys that never have a value are mapped to an empty list,
    and empty parts are ignored.

    把 'color=red;size=L;color=blue' 这样的文本读成字典，每个键对应其所有值的列表。`text` 各部分以分号分隔；不含 '=' 的部分是没有值的键，
    若别处也没有值则为空列表。

    给定 `text`，由 ';' 分隔的 'key=value' 或单独的 'key' 组成，返回每个键按顺序的所有值；从未有值的键对应空列表，空的部分忽略。

    >>> dict_from_pairs_text("color=red;size=L;color=blue")
    {'color': ['red', 'blue'], 'size': ['L']}
    >>> dict_from_pairs_text("debug;;name=a=b")
    {'debug': [], 'name': ['a=b']}
    >>> dict_from_pairs_text("")
    {}
    """
    result = {}
    for part in text.split(";"):
        if not part:
            continue
        key, sign, value = part.partition("=")
        values = result.setdefault(key, [])
        if sign:
            values.append(value)
    return result


def records_from_table(lines: list[str]) -> list[dict[str, str]]:
    """The first of the `lines` holds the column names and each other line one row; cells are
    separated by commas. Return the rows as a list of dictionaries. Cells missing at the end of a
    row are empty strings, and superfluous ones are dropped.

    Read a small table: `lines[0]` is the heading, the rest are rows, and commas separate the cells.
    Each row becomes a dictionary from column names to texts, where a short row is filled up with ''
    and a long one cut. Without any lines the result is empty.

    `lines` 的第一行是列名，其余每行是一条数据，单元格以逗号分隔。返回由字典组成的列表；行尾缺少的单元格为空字符串，多余的丢弃。

    读取一个小表格：`lines[0]` 为表头，其余为数据行，以逗号分隔。每行变成“列名 → 文本”的字典，短行用 '' 补足，长行截断；没有任何行时结果为空列表。

    >>> records_from_table(["name,age", "Ann,31", "Bob"])
    [{'name': 'Ann', 'age': '31'}, {'name': 'Bob', 'age': ''}]
    >>> records_from_table(["a", "1,2"])
    [{'a': '1'}]
    >>> records_from_table([])
    []
    """
    if not lines:
        return []
    columns = lines[0].split(",")
    records = []
    for line in lines[1:]:
        cells = line.split(",")
        cells += [""] * (len(columns) - len(cells))
        records.append(dict(zip(columns, cells)))
    return records


def records_from_table_2(lines: list[str]) -> list[dict[str, str]]:
    header, *rows = [line.split(",") for line in lines] or [[]]
    return [
        {name: row[i] if i < len(row) else "" for i, name in enumerate(header)} for row in rows
    ]


def total_by_field(rows: list[dict], group: str, amount: str) -> dict:
    """Sum up the field `amount` of the dictionaries in `rows` for each value of the field `group`.
    Rows without the group are skipped; a missing amount counts as 0. The groups are in order of
    first appearance.

    You are given records `rows` and the names of two fields. Return a dictionary from each value
    found in field `group` to the sum of field `amount` over the records that have this value; where
    `amount` is missing take 0, and where `group` is missing ignore the record.

    对 `rows` 中的字典，按字段 `group` 的每个值汇总字段 `amount`。缺少分组字段的行跳过，缺少金额视为 0，各组按首次出现排列。

    给定记录列表 `rows` 和两个字段名，返回从字段 `group` 的每个取值到对应记录中字段 `amount` 之和的字典；没有 `amount` 时按 0 计，
    没有 `group` 的记录忽略。

    >>> total_by_field([{"c": "x", "n": 2}, {"c": "y", "n": 1}, {"c": "x", "n": 5}], "c", "n")
    {'x': 7, 'y': 1}
    >>> total_by_field([{"c": "x"}, {"n": 4}], "c", "n")
    {'x': 0}
    >>> total_by_field([], "c", "n")
    {}
    """
    totals = {}
    for row in rows:
        if group in row:
            key = row[group]
            totals[key] = totals.get(key, 0) + row.get(amount, 0)
    return totals


def total_by_field_2(rows: list[dict], group: str, amount: str) -> dict:
    totals = defaultdict(int)
    for row in rows:
        if group not in row:
            continue
        totals[row[group]] += row.get(amount, 0)
    return dict(totals)


def with_running_rank(players: list[dict]) -> list[dict]:
    """Return copies of the records `players`, each with the additional field 'rank': 1 for the
    highest 'score', 2 for the next lower one and so on, equal scores having the same rank without
    gaps afterwards. The order of the records stays.

    Every dictionary in `players` has a 'score'. Add to a copy of each a 'rank', which is one more
    than the number of different higher scores. Do not reorder the players or change the given
    records.

    返回 `players` 中各记录的副本，并增加字段 'rank'：'score' 最高者为 1，次高为 2，依此类推，分数相同则名次相同且后面不留空缺。记录的顺序不变。

    `players` 的每个字典都有 'score'。为每条记录的副本添加 'rank'，等于比它高的不同分数的个数加 1；不要改变选手的顺序，也不要修改原记录。

    >>> with_running_rank([{"id": "a", "score": 5}, {"id": "b", "score": 9}])
    [{'id': 'a', 'score': 5, 'rank': 2}, {'id': 'b', 'score': 9, 'rank': 1}]
    >>> with_running_rank([{"score": 3}, {"score": 3}, {"score": 1}])
    [{'score': 3, 'rank': 1}, {'score': 3, 'rank': 1}, {'score': 1, 'rank': 2}]
    >>> with_running_rank([])
    []
    """
    scores = sorted({player["score"] for player in players}, reverse=True)
    return [{**player, "rank": scores.index(player["score"]) + 1} for player in players]


def with_running_rank_2(players: list[dict]) -> list[dict]:
    ranked = []
    for player in players:
        higher = {other["score"] for other in players if other["score"] > player["score"]}
        copy = dict(player)
        copy["rank"] = len(higher) + 1
        ranked.append(copy)
    return ranked


def attach_names(orders: list[tuple[int, str]], customers: dict[int, str]) -> list[tuple[str, str]]:
    """Replace the customer number in each of the `orders`, pairs (customer number, article), by the
    name found in `customers`. Where the number is unknown, write 'guest' and a '#' with the number,
    like 'guest#12'.

    Return a list of (name, article) tuples for the `orders`, which contain customer numbers in
    place of names. The dictionary `customers` tells the names; a number it lacks turns into a text
    like 'guest#12'.

    把 `orders` 中每个 (客户编号, 商品) 的编号换成 `customers` 中的姓名；编号未知时写成 'guest#12' 这样的形式。

    `orders` 用客户编号代替了姓名，请借助字典 `customers` 返回 (姓名, 商品) 元组的列表；字典里没有的编号变成 'guest#' 加编号的文本。

    >>> attach_names([(1, "tea"), (12, "jam")], {1: "Ann"})
    [('Ann', 'tea'), ('guest#12', 'jam')]
    >>> attach_names([], {1: "Ann"})
    []
    """
    return [(customers.get(number, f"guest#{number}"), article) for number, article in orders]


def attach_names_2(
    orders: list[tuple[int, str]], customers: dict[int, str]
) -> list[tuple[str, str]]:
    result = []
    for number, article in orders:
        if number in customers:
            name = customers[number]
        else:
            name = "guest#" + str(number)
        result.append((name, article))
    return result


def orphan_rows(rows: list[tuple[str, int]], known: list[int]) -> list[str]:
    """Return the names in `rows`, tuples of a name and a department number, whose department number
    is not among the `known` ones. Keep their order.

    Every row in `rows` refers to a department by its number. Find the rows that refer to a
    department which is not in the list `known`, and give their names in the order of the rows.

    `rows` 由 (姓名, 部门编号) 组成，返回部门编号不在 `known` 中的那些姓名，保持顺序。

    `rows` 的每一行都用编号引用一个部门。找出引用了 `known` 列表以外部门的行，按行的顺序返回其中的姓名。

    >>> orphan_rows([("Ann", 1), ("Bob", 4), ("Cid", 2)], [1, 2, 3])
    ['Bob']
    >>> orphan_rows([("Ann", 1)], [])
    ['Ann']
    >>> orphan_rows([], [1])
    []
    """
    departments = set(known)
    return [name for name, number in rows if number not in departments]


def orphan_rows_2(rows: list[tuple[str, int]], known: list[int]) -> list[str]:
    orphans = []
    for name, number in rows:
        if known.count(number) == 0:
            orphans.append(name)
    return orphans


def full_join(left: dict[str, int], right: dict[str, int]) -> list[tuple]:
    """Return a triple (key, value in `left`, value in `right`) for every key that is in at least
    one of the two dictionaries, in alphabetical order of the keys. Where a value is missing, put
    None.

    Join `left` and `right` on their keys so that none is lost: the sorted list of tuples has the
    key first, then what each of the dictionaries knows about it, None meaning nothing.

    对至少出现在一个字典中的每个键，返回三元组 (键, `left` 中的值, `right` 中的值)，按键的字母顺序排列，缺少的值为 None。

    按键做全连接，`left` 与 `right` 的键都不丢失：返回排好序的元组列表，每个元组先是键，再是两个字典中的值，没有则为 None。

    >>> full_join({"a": 1, "c": 3}, {"b": 5, "a": 4})
    [('a', 1, 4), ('b', None, 5), ('c', 3, None)]
    >>> full_join({}, {"x": 0})
    [('x', None, 0)]
    >>> full_join({}, {})
    []
    """
    return [(key, left.get(key), right.get(key)) for key in sorted(left.keys() | right.keys())]


def full_join_2(left: dict[str, int], right: dict[str, int]) -> list[tuple]:
    rows = [(key, left[key], right.get(key)) for key in left]
    for key in right:
        if key not in left:
            rows.append((key, None, right[key]))
    return sorted(rows, key=lambda row: row[0])


def students_without_course(students: dict[int, str], choices: list[tuple[int, str]]) -> list[str]:
    """Return the sorted names of the `students`, a dictionary from id to name, who do not occur in
    `choices`, a list of (student id, course) pairs.

    Who has not chosen a course yet? `students` gives the name for each student id, and `choices`
    contains a pair (id, course) for every choice made. Return the names in alphabetical order.

    `students` 是学号到姓名的字典，`choices` 是 (学号, 课程) 的列表，返回没有出现在 `choices` 中的学生姓名，按字母排序。

    哪些学生还没有选课？`students` 给出每个学号的姓名，`choices` 为每次选课记录 (学号, 课程)。按字母顺序返回这些姓名。

    >>> students_without_course({1: "Zoe", 2: "Abe", 3: "Lin"}, [(2, "art"), (2, "music")])
    ['Lin', 'Zoe']
    >>> students_without_course({1: "Zoe"}, [(1, "art"), (5, "art")])
    []
    >>> students_without_course({}, [])
    []
    """
    enrolled = {number for number, _ in choices}
    return sorted(name for number, name in students.items() if number not in enrolled)


def students_without_course_2(
    students: dict[int, str], choices: list[tuple[int, str]]
) -> list[str]:
    remaining = dict(students)
    for number, _ in choices:
        remaining.pop(number, None)
    return sorted(remaining.values())


def newest_per_customer(orders: list[dict]) -> dict[str, str]:
    """Each record in `orders` has the fields 'customer', 'day' (like '2024-05-01') and 'article'.
    Return for every customer the article of the latest order; of several orders on that day the
    last in the list counts. Customers come in alphabetical order.

    From `orders`, dictionaries with 'customer', ISO date 'day' and 'article', work out what each
    customer bought most recently. If there are several orders on the latest day, take the one
    listed last. The keys are sorted.

    `orders` 的每条记录有字段 'customer'、'day'（形如 '2024-05-01'）和 'article'。返回每位顾客最近一次订单的商品；同一天有多笔时取列表中最后一笔。
    顾客按字母排序。

    根据 `orders`（含 'customer'、ISO 日期 'day' 和 'article' 的字典），求每位顾客最近买了什么；最近那天有多笔订单时取排在最后的一笔，键排序。

    >>> newest_per_customer([
    ...     {"customer": "Mo", "day": "2024-05-02", "article": "pen"},
    ...     {"customer": "Al", "day": "2024-01-01", "article": "mug"},
    ...     {"customer": "Mo", "day": "2024-03-09", "article": "ink"},
    ... ])
    {'Al': 'mug', 'Mo': 'pen'}
    >>> newest_per_customer([])
    {}
    """
    latest = {}
    for order in sorted(orders, key=lambda order: order["day"]):
        latest[order["customer"]] = order["article"]
    return dict(sorted(latest.items()))


def newest_per_customer_2(orders: list[dict]) -> dict[str, str]:
    latest = {}
    for order in orders:
        customer = order["customer"]
        if customer not in latest or order["day"] >= latest[customer]["day"]:
            latest[customer] = order
    return {customer: latest[customer]["article"] for customer in sorted(latest)}


def fields_always_present(records: list[dict]) -> list[str]:
    """Return, sorted, the names of the fields that every record in `records` has. If there are no
    records, return an empty list.

    Which keys do all the dictionaries in `records` have in common? Give them in alphabetical order;
    for an empty list there are none.

    按字母顺序返回 `records` 中每条记录都有的字段名；没有记录时返回空列表。

    `records` 中所有字典共有哪些键？按字母顺序给出，列表为空则没有。

    >>> fields_always_present([{"id": 1, "name": "a"}, {"name": "b", "id": 2, "age": 3}])
    ['id', 'name']
    >>> fields_always_present([{"a": 1}, {}])
    []
    >>> fields_always_present([])
    []
    """
    if not records:
        return []
    return sorted(set.intersection(*(set(record) for record in records)))


def fields_always_present_2(records: list[dict]) -> list[str]:
    counts = {}
    for record in records:
        for field in record:
            counts[field] = counts.get(field, 0) + 1
    return sorted(field for field in counts if counts[field] == len(records))


def field_types(record: dict) -> dict[str, str]:
    """Return for every key of `record` the name of its value's type, such as 'int' or 'str'; for
    None it is 'missing'.

    Describe the fields of the dictionary `record`: map each key to the name of the type of its
    value, except that a None is described as 'missing'.

    对 `record` 的每个键，返回其值的类型名，如 'int' 或 'str'；值为 None 时写 'missing'。

    描述字典 `record` 的各字段：把每个键映射到值的类型名称，只是 None 要记为 'missing'。

    >>> field_types({"name": "Ann", "age": 31, "phone": None})
    {'name': 'str', 'age': 'int', 'phone': 'missing'}
    >>> field_types({"tags": [], "ok": True})
    {'tags': 'list', 'ok': 'bool'}
    >>> field_types({})
    {}
    """
    return {
        key: "missing" if value is None else type(value).__name__ for key, value in record.items()
    }


def field_types_2(record: dict) -> dict[str, str]:
    kinds = {}
    for key in record:
        if record[key] is None:
            kinds[key] = "missing"
        else:
            kinds[key] = type(record[key]).__name__
    return kinds


def record_errors(record: dict, rules: dict[str, tuple[int, int]]) -> list[str]:
    """Check the numbers in `record` against `rules`, which maps fields to (lowest, highest) allowed
    values. Return for each rule that is broken, in order, 'FIELD missing', 'FIELD too small' or
    'FIELD too large', with the name of the field in front.

    Write a function that validates `record`. For every field in `rules` there is an allowed range
    (low, high), both included. Report in the order of the rules the fields that are missing, below
    or above the range, as texts like 'age missing', 'age too small', 'age too large'.

    用 `rules` 检查 `record` 中的数，`rules` 把字段映射到允许的 (最小值, 最大值)。对每条被违反的规则按顺序返回 '字段名 missing'、
    '字段名 too small' 或 '字段名 too large'。

    编写函数校验 `record`：`rules` 中每个字段有允许的闭区间 (low, high)。按规则的顺序报告缺失、过小或过大的字段，文本形如 'age missing'、
    'age too small'、'age too large'。

    >>> record_errors({"age": 150, "size": 40}, {"age": (0, 120), "size": (30, 50), "kg": (2, 9)})
    ['age too large', 'kg missing']
    >>> record_errors({"age": -1}, {"age": (0, 120)})
    ['age too small']
    >>> record_errors({}, {})
    []
    """
    errors = []
    for field, (low, high) in rules.items():
        if field not in record:
            errors.append(f"{field} missing")
        elif record[field] < low:
            errors.append(f"{field} too small")
        elif record[field] > high:
            errors.append(f"{field} too large")
    return errors


def record_errors_2(record: dict, rules: dict[str, tuple[int, int]]) -> list[str]:
    def problem(field, low, high):
        value = record.get(field)
        if value is None:
            return "missing"
        return "too small" if value < low else "too large" if value > high else ""

    found = [(field, problem(field, low, high)) for field, (low, high) in rules.items()]
    return [f"{field} {text}" for field, text in found if text]


def duplicate_records(records: list[dict]) -> list[int]:
    """Return the indices of those dictionaries in `records` that equal an earlier one; the order of
    their keys does not matter. The values are numbers or strings.

    Find the superfluous entries of `records`: every index at which there is a record with the same
    keys and values as one before it. The indices ascend.

    返回 `records` 中与前面某个字典相等的字典的下标，键的顺序不影响比较，值为数字或字符串。

    找出 `records` 中多余的条目：凡与之前某条记录键值完全相同的，按升序返回其下标。

    >>> duplicate_records([{"a": 1, "b": 2}, {"a": 1}, {"b": 2, "a": 1}, {"a": 1}])
    [2, 3]
    >>> duplicate_records([{}, {}])
    [1]
    >>> duplicate_records([])
    []
    """
    seen = set()
    indices = []
    for index, record in enumerate(records):
        entry = frozenset(record.items())
        if entry in seen:
            indices.append(index)
        seen.add(entry)
    return indices


def duplicate_records_2(records: list[dict]) -> list[int]:
    return [i for i, record in enumerate(records) if record in records[:i]]


def sort_records(records: list[dict], first: str, second: str) -> list[dict]:
    """Sort `records` by the field `first` in descending order and, where it is equal, by the field
    `second` in ascending order. All records have both fields; `first` holds numbers.

    Return the dictionaries in `records` in a new order: the largest value of `first` comes first,
    and records that agree in it are arranged by rising values of `second`. The numbers in `first`
    may repeat.

    将 `records` 按字段 `first` 降序排序，相同时再按字段 `second` 升序排序。每条记录都有这两个字段，`first` 的值为数字。

    返回重新排列的字典列表 `records`：`first` 的值越大越靠前，该值相同的记录按 `second` 的值从小到大排列。

    >>> sort_records([{"p": 1, "n": "x"}, {"p": 2, "n": "c"}, {"p": 2, "n": "b"}], "p", "n")
    [{'p': 2, 'n': 'b'}, {'p': 2, 'n': 'c'}, {'p': 1, 'n': 'x'}]
    >>> sort_records([], "p", "n")
    []
    """
    return sorted(records, key=lambda record: (-record[first], record[second]))


def sort_records_2(records: list[dict], first: str, second: str) -> list[dict]:
    ordered = sorted(records, key=operator.itemgetter(second))
    ordered.sort(key=operator.itemgetter(first), reverse=True)
    return ordered


def update_by_id(records: list[dict], changes: dict[int, dict]) -> list[dict]:
    """Return a copy of `records` in which each record is updated with what `changes` has under its
    'id'. Records without changes are copied as they are; ids that do not occur are ignored.

    `changes` maps ids to dictionaries of new field values. Apply them to the records with these ids
    (field 'id') and return the new list; neither the records passed in nor their order change.

    返回 `records` 的副本，其中每条记录都用 `changes` 里其 'id' 下的内容更新。没有改动的记录原样复制，不存在的 id 忽略。

    `changes` 把 id 映射到新的字段值字典。把它们应用到相应 id（字段 'id'）的记录上，返回新列表；不修改传入的记录，也不改变顺序。

    >>> update_by_id([{"id": 1, "n": 5}, {"id": 2, "n": 6}], {2: {"n": 9, "ok": True}})
    [{'id': 1, 'n': 5}, {'id': 2, 'n': 9, 'ok': True}]
    >>> update_by_id([{"id": 1}], {7: {"n": 0}})
    [{'id': 1}]
    >>> update_by_id([], {})
    []
    """
    return [{**record, **changes.get(record["id"], {})} for record in records]


def update_by_id_2(records: list[dict], changes: dict[int, dict]) -> list[dict]:
    updated = []
    for record in records:
        copy = dict(record)
        if copy["id"] in changes:
            copy.update(changes[copy["id"]])
        updated.append(copy)
    return updated


def count_matching(people: list[dict], town: str, min_age: int) -> int:
    """Count the records in `people` whose 'town' is `town` and whose 'age' is at least `min_age`. A
    record without one of these fields does not count.

    How many of the `people` live in `town` and are `min_age` years old or older? Each person is a
    dictionary that may or may not have the fields 'town' and 'age'; those with a field missing are
    left out.

    统计 `people` 中 'town' 等于 `town` 且 'age' 不小于 `min_age` 的记录数，缺少其中任一字段的记录不算。

    `people` 中有多少人住在 `town` 且年满 `min_age` 岁？每个人是一个字典，可能没有 'town' 或 'age' 字段，缺少字段的人不计入。

    >>> count_matching([{"town": "Ulm", "age": 40}, {"town": "Ulm", "age": 7}], "Ulm", 9)
    1
    >>> count_matching([{"town": "Ulm"}], "Ulm", 0)
    0
    >>> count_matching([], "Ulm", 0)
    0
    """
    count = 0
    for person in people:
        if person.get("town") == town and person.get("age", -1) >= min_age:
            count += 1
    return count


def count_matching_2(people: list[dict], town: str, min_age: int) -> int:
    complete = [person for person in people if "town" in person and "age" in person]
    return sum(person["town"] == town and person["age"] >= min_age for person in complete)


def oldest_in_each_town(people: list[tuple[str, str, int]]) -> dict[str, str]:
    """The tuples in `people` are (name, town, age). Return a dictionary from each town to the name
    of its oldest inhabitant, the first in the list if several are equally old. The towns are in
    order of first appearance.

    Given triples of a name, a town and an age, find for every town who is the oldest there. Of
    people of the same age the one listed earlier is taken; the towns come as they first appear in
    `people`.

    `people` 中的元组为 (姓名, 城市, 年龄)。返回从每个城市到当地最年长者姓名的字典，年龄相同时取列表中靠前的人，城市按首次出现排列。

    给定由姓名、城市和年龄组成的三元组列表 `people`，求每个城市里谁最年长；同龄时取先列出的人，城市按首次出现的顺序。

    >>> oldest_in_each_town([("Ann", "Ulm", 30), ("Bob", "Bonn", 61), ("Cid", "Ulm", 44)])
    {'Ulm': 'Cid', 'Bonn': 'Bob'}
    >>> oldest_in_each_town([("Ann", "Ulm", 30), ("Eve", "Ulm", 30)])
    {'Ulm': 'Ann'}
    >>> oldest_in_each_town([])
    {}
    """
    oldest = {}
    for name, town, age in people:
        if town not in oldest or age > oldest[town][1]:
            oldest[town] = (name, age)
    return {town: name for town, (name, _) in oldest.items()}


def oldest_in_each_town_2(people: list[tuple[str, str, int]]) -> dict[str, str]:
    groups = {}
    for name, town, age in people:
        groups.setdefault(town, []).append((name, age))
    return {town: max(group, key=lambda one: one[1])[0] for town, group in groups.items()}


def records_to_text(records: list[dict[str, str]]) -> list[str]:
    """Write each dictionary in `records` as a line of 'key: value' parts in its own order, joined
    by ' | '. Entries with an empty value are left out; a record without any others becomes '-'.

    Return one string per record in `records`. It lists the non-empty fields as 'key: value',
    separated by a bar with a space on either side, or is just '-' when there is nothing to list.

    把 `records` 中的每个字典写成一行：各项 'key: value' 按其自身顺序用 ' | ' 连接。值为空的条目省略，没有其他条目的记录写作 '-'。

    为 `records` 的每条记录返回一个字符串，依次列出非空字段 'key: value'，用两侧带空格的竖线分隔；没有可列的内容时就是 '-'。

    >>> records_to_text([{"name": "Ann", "town": "Ulm"}, {"name": "Bob", "town": ""}])
    ['name: Ann | town: Ulm', 'name: Bob']
    >>> records_to_text([{}])
    ['-']
    >>> records_to_text([])
    []
    """
    lines = []
    for record in records:
        parts = [f"{key}: {value}" for key, value in record.items() if value != ""]
        lines.append(" | ".join(parts) if parts else "-")
    return lines


def records_to_text_2(records: list[dict[str, str]]) -> list[str]:
    def line(record):
        text = ""
        for key, value in record.items():
            if value:
                text += (" | " if text else "") + key + ": " + value
        return text or "-"

    return [line(record) for record in records]


def salary_gaps(staff: list[dict]) -> dict[str, int]:
    """The records in `staff` have the fields 'team' and 'salary'. Return for each team, in
    alphabetical order, the difference between its highest and its lowest salary.

    For every value of 'team' in the list of dictionaries `staff`, compute how far the largest and
    the smallest 'salary' are apart. A team with one member has 0. Sort the teams by name.

    `staff` 中的记录有字段 'team' 和 'salary'。对每个团队（按字母顺序）返回最高工资与最低工资之差。

    对字典列表 `staff` 中 'team' 的每个取值，求 'salary' 的最大值与最小值相差多少，只有一人的团队为 0，团队按名称排序。

    >>> salary_gaps([
    ...     {"team": "web", "salary": 50},
    ...     {"team": "web", "salary": 72},
    ...     {"team": "art", "salary": 41},
    ... ])
    {'art': 0, 'web': 22}
    >>> salary_gaps([])
    {}
    """
    by_team = {}
    for person in staff:
        by_team.setdefault(person["team"], []).append(person["salary"])
    return {team: max(by_team[team]) - min(by_team[team]) for team in sorted(by_team)}


def salary_gaps_2(staff: list[dict]) -> dict[str, int]:
    lowest = {}
    highest = {}
    for person in staff:
        team, salary = person["team"], person["salary"]
        lowest[team] = min(salary, lowest.get(team, salary))
        highest[team] = max(salary, highest.get(team, salary))
    return {team: highest[team] - lowest[team] for team in sorted(lowest)}


def columns_to_rows(columns: dict[str, list[int]]) -> list[dict[str, int]]:
    """Turn `columns`, a dictionary of lists, into a list of dictionaries, one for each position.
    Lists that are too short leave their key out of the later rows; there are as many rows as the
    longest list has elements.

    The lists in `columns` are the columns of a table. Return its rows: row number i is a dictionary
    that contains every key whose list has an element at index i. The longest column decides how
    many rows there are.

    把“列名 → 列表”的字典 `columns` 转换为字典的列表，每个位置一个。较短的列表在后面的行中不含该键，行数等于最长列表的长度。

    `columns` 中的列表是表格的各列，请返回各行：第 i 行是一个字典，包含列表在下标 i 处有元素的所有键；行数由最长的列决定。

    >>> columns_to_rows({"x": [1, 2], "y": [5]})
    [{'x': 1, 'y': 5}, {'x': 2}]
    >>> columns_to_rows({"a": []})
    []
    >>> columns_to_rows({})
    []
    """
    height = max((len(column) for column in columns.values()), default=0)
    return [
        {key: column[i] for key, column in columns.items() if i < len(column)}
        for i in range(height)
    ]


def columns_to_rows_2(columns: dict[str, list[int]]) -> list[dict[str, int]]:
    rows = []
    for key, column in columns.items():
        for index, value in enumerate(column):
            if index == len(rows):
                rows.append({})
            rows[index][key] = value
    return rows


def conflicting_ids(records: list[tuple[int, str]]) -> list[int]:
    """Return in ascending order the ids in `records`, pairs of an id and a name, that are used for
    more than one name. The same pair repeated is no conflict.

    The list `records` contains (id, name) tuples. Which ids stand together with at least two
    different names? Sort the answer.

    `records` 由 (编号, 名称) 组成，按升序返回对应不止一个名称的编号；同一个二元组重复出现不算冲突。

    列表 `records` 包含 (编号, 名称) 元组。哪些编号与至少两个不同的名称一起出现？结果排序。

    >>> conflicting_ids([(4, "bolt"), (2, "nut"), (4, "screw"), (2, "nut")])
    [4]
    >>> conflicting_ids([(1, "a")])
    []
    >>> conflicting_ids([])
    []
    """
    names = defaultdict(set)
    for number, name in records:
        names[number].add(name)
    return sorted(number for number in names if len(names[number]) > 1)


def conflicting_ids_2(records: list[tuple[int, str]]) -> list[int]:
    first_names = {}
    conflicts = set()
    for number, name in records:
        if first_names.setdefault(number, name) != name:
            conflicts.add(number)
    return sorted(conflicts)


def shopping_difference(planned: list[str], bought: list[str]) -> tuple[list[str], list[str]]:
    """Compare a shopping list with what was bought: return the sorted distinct articles that were
    forgotten (in `planned` only) and those bought without a plan (in `bought` only), as a tuple of
    two lists.

    Given the lists `planned` and `bought`, return a pair: first what is missing from the purchase,
    then what was additional. Each is alphabetical and without repetitions.

    比较购物清单与实际购买：以两个列表的元组返回忘买的商品（只在 `planned` 中）和计划外购买的商品（只在 `bought` 中），均去重并排序。

    给定列表 `planned` 和 `bought`，返回一个二元组：前者是漏买的，后者是多买的，各自按字母顺序排列且不重复。

    >>> shopping_difference(["milk", "egg", "jam"], ["jam", "cake", "cake"])
    (['egg', 'milk'], ['cake'])
    >>> shopping_difference(["tea"], ["tea"])
    ([], [])
    >>> shopping_difference([], ["b", "a"])
    ([], ['a', 'b'])
    """
    wanted = set(planned)
    got = set(bought)
    return sorted(wanted - got), sorted(got - wanted)


def shopping_difference_2(planned: list[str], bought: list[str]) -> tuple[list[str], list[str]]:
    forgotten = []
    additional = []
    for article in sorted(set(planned + bought)):
        if article not in bought:
            forgotten.append(article)
        elif article not in planned:
            additional.append(article)
    return forgotten, additional


def missing_numbers_in(numbers: list[int]) -> list[int]:
    """Return in ascending order the integers that are missing between the smallest and the largest
    of the `numbers`.

    The invoice numbers `numbers` should have no gaps. List every integer greater than the lowest
    and less than the highest of them that does not occur; an empty list has no gaps.

    按升序返回 `numbers` 的最小值与最大值之间缺少的整数。

    发票号 `numbers` 本应连续。列出大于最小号、小于最大号却没有出现的所有整数；空列表没有缺号。

    >>> missing_numbers_in([7, 3, 4, 9])
    [5, 6, 8]
    >>> missing_numbers_in([2, 2])
    []
    >>> missing_numbers_in([])
    []
    """
    if not numbers:
        return []
    return sorted(set(range(min(numbers), max(numbers))) - set(numbers))


def missing_numbers_in_2(numbers: list[int]) -> list[int]:
    missing = []
    ordered = sorted(numbers)
    for left, right in zip(ordered, ordered[1:]):
        missing.extend(range(left + 1, right))
    return missing


def exclusive_owners(collections: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return for every collector in `collections` the sorted stamps that nobody else owns.
    Collectors without such a stamp have an empty list.

    `collections` maps people to the stamps they own. Find for each person the stamps that occur in
    no other person's list, in alphabetical order and each once; all people are keys of the result.

    对 `collections` 中的每位收藏者，返回只有他拥有的邮票（排序）；没有独有邮票的人对应空列表。

    `collections` 把人映射到其拥有的邮票。求每个人的哪些邮票不在其他任何人的列表中，按字母顺序且每种一次；结果的键包括所有人。

    >>> exclusive_owners({"Ann": ["swan", "rose"], "Bob": ["rose", "ship", "ship"], "Cid": []})
    {'Ann': ['swan'], 'Bob': ['ship'], 'Cid': []}
    >>> exclusive_owners({})
    {}
    """
    owners = Counter(stamp for stamps in collections.values() for stamp in set(stamps))
    return {
        name: sorted(stamp for stamp in set(stamps) if owners[stamp] == 1)
        for name, stamps in collections.items()
    }


def exclusive_owners_2(collections: dict[str, list[str]]) -> dict[str, list[str]]:
    result = {}
    for name, stamps in collections.items():
        others = set()
        for other in collections:
            if other != name:
                others.update(collections[other])
        result[name] = sorted(set(stamps) - others)
    return result


def letters_of_all(words: list[str]) -> str:
    """Return the letters that occur in every one of the `words`, as a string in alphabetical order;
    without words it is empty.

    Which characters do all the `words` have in common? Join them, sorted and each once, into one
    string. If `words` is empty, so is the result.

    返回 `words` 中每个单词都含有的字母，按字母顺序连成字符串；没有单词时为空。

    `words` 的所有单词共有哪些字符？每个字符取一次，排序后连成一个字符串；`words` 为空时结果也为空。

    >>> letters_of_all(["stone", "notes", "onset"])
    'enost'
    >>> letters_of_all(["cat", "dog"])
    ''
    >>> letters_of_all([])
    ''
    """
    if not words:
        return ""
    common = set(words[0])
    for word in words[1:]:
        common &= set(word)
    return "".join(sorted(common))


def letters_of_all_2(words: list[str]) -> str:
    letters = sorted(set("".join(words)))
    return "".join(char for char in letters if all(char in word for word in words))


def closest_profile(profiles: dict[str, list[str]], hobbies: list[str]) -> str:
    """Return the name in `profiles` whose list shares the most different entries with `hobbies`; of
    several take the alphabetically first. If nobody shares anything, return an empty string.

    `profiles` maps people to their hobbies. Who has most in common with somebody whose hobbies are
    `hobbies`? A tie is decided by the alphabet, and '' means that there is no match at all.

    返回 `profiles` 中与 `hobbies` 共有条目（去重后）最多的人名；并列时取字母顺序最靠前的，没有任何共同点则返回空字符串。

    `profiles` 把人映射到其爱好。谁与爱好为 `hobbies` 的人共同点最多？并列按字母顺序决定，完全没有匹配时返回 ''。

    >>> closest_profile({"Bob": ["chess", "judo"], "Ann": ["judo", "golf"]}, ["golf", "judo"])
    'Ann'
    >>> closest_profile({"Bob": ["chess"], "Al": ["chess"]}, ["chess"])
    'Al'
    >>> closest_profile({"Bob": ["chess"]}, ["golf"])
    ''
    """
    best = ""
    most = 0
    for name in sorted(profiles):
        shared = len(set(profiles[name]) & set(hobbies))
        if shared > most:
            best = name
            most = shared
    return best


def closest_profile_2(profiles: dict[str, list[str]], hobbies: list[str]) -> str:
    wanted = set(hobbies)
    shared = {name: len(wanted.intersection(profiles[name])) for name in sorted(profiles)}
    best = max(shared, key=shared.get, default="")
    return best if shared.get(best, 0) > 0 else ""


def attendance_summary(days: list[list[str]]) -> dict[str, list[str]]:
    """Each list in `days` names the pupils present on one day. Return a dictionary with the sorted
    names under 'always' (present every day) and 'sometimes' (present on some days, but not on all).

    Given the attendance lists `days`, tell who never missed a day and who did. The result has the
    key 'always' for pupils on every list and then the key 'sometimes' for the others that occur;
    both lists are in alphabetical order.

    `days` 的每个列表是某一天到校学生的名单。返回一个字典：'always' 下是每天都到的学生，'sometimes' 下是只在部分日子到的学生，姓名均排序。

    给定各天的签到名单 `days`，区分从未缺席的人和缺过席的人。结果先有键 'always'（出现在每个名单中），再有键 'sometimes'（其余出现过的人），两个列表按字母顺序排列。

    >>> attendance_summary([["Ann", "Bob"], ["Bob", "Cid"], ["Bob"]])
    {'always': ['Bob'], 'sometimes': ['Ann', 'Cid']}
    >>> attendance_summary([["Al"]])
    {'always': ['Al'], 'sometimes': []}
    >>> attendance_summary([])
    {'always': [], 'sometimes': []}
    """
    everyone = set().union(*days)
    always = {name for name in everyone if all(name in day for day in days)}
    return {"always": sorted(always), "sometimes": sorted(everyone - always)}


def attendance_summary_2(days: list[list[str]]) -> dict[str, list[str]]:
    counts = Counter()
    for day in days:
        counts.update(set(day))
    result = {"always": [], "sometimes": []}
    for name in sorted(counts):
        key = "always" if counts[name] == len(days) else "sometimes"
        result[key].append(name)
    return result


def settings_diff(old: dict[str, int], new: dict[str, int]) -> list[str]:
    """Describe the differences between two dictionaries as lines sorted by key: '+key=value' for a
    key only in `new`, '-key=value' for one only in `old`, '~key=before>after' where the values
    differ.

    Compare `old` and `new` and return a list of texts, one for each key that was added, removed or
    changed, in alphabetical order of the keys. Additions begin with '+', removals with '-' and
    changes with '~' and show both values separated by '>'. Equal entries are not reported.

    把两个字典的差别写成按键排序的各行：仅 `new` 有的键为 '+键=值'，仅 `old` 有的为 '-键=值'，值不同的为 '~键=旧值>新值'。

    比较 `old` 与 `new`，对每个新增、删除或改变的键按字母顺序返回一行文本：新增以 '+' 开头，删除以 '-' 开头，改变以 '~' 开头并用 '>' 分隔新旧两个值；
    相同的条目不列出。

    >>> settings_diff({"a": 1, "b": 2, "c": 3}, {"b": 5, "c": 3, "d": 4})
    ['-a=1', '~b=2>5', '+d=4']
    >>> settings_diff({"x": 0}, {"x": 0})
    []
    >>> settings_diff({}, {"k": 7})
    ['+k=7']
    """
    lines = []
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            lines.append(f"+{key}={new[key]}")
        elif key not in new:
            lines.append(f"-{key}={old[key]}")
        elif old[key] != new[key]:
            lines.append(f"~{key}={old[key]}>{new[key]}")
    return lines


def settings_diff_2(old: dict[str, int], new: dict[str, int]) -> list[str]:
    lines = {key: f"+{key}={new[key]}" for key in new if key not in old}
    lines |= {key: f"-{key}={old[key]}" for key in old if key not in new}
    both = old.keys() & new.keys()
    lines |= {key: f"~{key}={old[key]}>{new[key]}" for key in both if old[key] != new[key]}
    return [lines[key] for key in sorted(lines)]


def agreement_percent(first: dict[str, str], second: dict[str, str]) -> int:
    """Return what percentage, rounded down, of the keys in either dictionary have the same value in
    both `first` and `second`. Two empty dictionaries agree to 100 percent.

    Consider all keys found in `first` or `second`. For how many percent of them do both
    dictionaries have an entry, and the same one? Cut off the fraction; if there are no keys, the
    answer is 100.

    在两个字典出现过的所有键中，返回 `first` 与 `second` 都有且值相同的键所占的百分比（向下取整）；两个空字典视为 100% 一致。

    考虑 `first` 或 `second` 中的所有键，其中百分之几的键在两边都有条目且内容相同？舍去小数部分，没有键时答案为 100。

    >>> agreement_percent({"q1": "a", "q2": "b"}, {"q1": "a", "q2": "c", "q3": "d"})
    33
    >>> agreement_percent({"x": "y"}, {"x": "y"})
    100
    >>> agreement_percent({}, {})
    100
    """
    keys = first.keys() | second.keys()
    if not keys:
        return 100
    same = len(first.items() & second.items())
    return same * 100 // len(keys)


def agreement_percent_2(first: dict[str, str], second: dict[str, str]) -> int:
    same = 0
    total = len(second)
    for key, value in first.items():
        if key not in second:
            total += 1
        elif second[key] == value:
            same += 1
    return same * 100 // total if total else 100


def reads_same_map(codes: dict[str, str]) -> bool:
    """Check whether the dictionary `codes` is its own inverse: whenever it maps a to b, it also
    maps b to a.

    Return True if each value in `codes` is itself a key that leads back to the key it belongs to,
    and False otherwise. The empty dictionary passes.

    检查字典 `codes` 是否是它自己的反转：只要把 a 映射到 b，就也把 b 映射到 a。

    若 `codes` 中每个值本身也是键，并且又指回原来的键，则返回 True，否则返回 False；空字典算满足。

    >>> reads_same_map({"a": "z", "z": "a", "m": "m"})
    True
    >>> reads_same_map({"a": "b", "b": "c"})
    False
    >>> reads_same_map({})
    True
    """
    return all(codes.get(value) == key for key, value in codes.items())


def reads_same_map_2(codes: dict[str, str]) -> bool:
    for key in codes:
        partner = codes[key]
        if partner not in codes or codes[partner] != key:
            return False
    return True


def reads_same_map_3(codes: dict[str, str]) -> bool:
    return {value: key for key, value in codes.items()} == codes


def timetable_is_valid(lessons: list[tuple[str, int, str]]) -> bool:
    """The `lessons` are triples (teacher, hour, room). Check that no teacher has two lessons at the
    same hour and that no room is used twice at the same hour.

    Return False if two entries of `lessons`, tuples of a teacher, an hour and a room, have the same
    hour and also the same teacher or the same room; otherwise return True.

    `lessons` 由三元组 (教师, 节次, 教室) 组成。检查没有教师在同一节次上两门课，也没有教室在同一节次被用两次。

    若 `lessons` 中有两个条目节次相同，并且教师相同或教室相同，则返回 False，否则返回 True。每个条目为（教师、节次、教室）。

    >>> timetable_is_valid([("Ray", 1, "A"), ("Kay", 1, "B"), ("Ray", 2, "B")])
    True
    >>> timetable_is_valid([("Ray", 1, "A"), ("Kay", 1, "A")])
    False
    >>> timetable_is_valid([("Ray", 3, "A"), ("Ray", 3, "B")])
    False
    """
    teachers = {(teacher, hour) for teacher, hour, _ in lessons}
    rooms = {(room, hour) for _, hour, room in lessons}
    return len(teachers) == len(rooms) == len(lessons)


def timetable_is_valid_2(lessons: list[tuple[str, int, str]]) -> bool:
    busy = set()
    for teacher, hour, room in lessons:
        for booking in (("teacher", teacher, hour), ("room", room, hour)):
            if booking in busy:
                return False
            busy.add(booking)
    return True


def falls_with_key(prices: dict[int, int]) -> bool:
    """The dictionary `prices` maps order quantities to the price per piece. Check whether the price
    never rises as the quantity grows.

    Going through the keys of `prices` from small to large, the values should stay the same or get
    smaller. Return whether that is so; up to one entry is always fine.

    字典 `prices` 把订购数量映射到单价。检查随着数量增加单价是否从不上涨。

    按键从小到大查看 `prices`，值应保持不变或变小，返回是否如此；不超过一个条目时总为 True。

    >>> falls_with_key({1: 100, 50: 80, 10: 95})
    True
    >>> falls_with_key({1: 10, 5: 9, 20: 11})
    False
    >>> falls_with_key({})
    True
    """
    ordered = [prices[quantity] for quantity in sorted(prices)]
    return all(before >= after for before, after in zip(ordered, ordered[1:]))


def falls_with_key_2(prices: dict[int, int]) -> bool:
    last = None
    for _, price in sorted(prices.items()):
        if last is not None and price > last:
            return False
        last = price
    return True


def never_used(defined: dict[str, int], expression: str) -> list[str]:
    """Return the sorted keys of `defined` that do not occur as a word in `expression`. Words
    consist of letters, digits and underscores.

    Which of the variables in the dictionary `defined` are not used in the text `expression`? A
    variable is used if it stands there as a whole word, not just as part of a longer one. Sort the
    answer.

    按字母顺序返回 `defined` 中没有作为单词出现在 `expression` 里的键，单词由字母、数字和下划线组成。

    字典 `defined` 的变量中哪些在文本 `expression` 里没有用到？作为完整的单词出现才算用到，只是较长单词的一部分不算。结果排序。

    >>> never_used({"x": 1, "rate": 2, "y": 3}, "x * rates + 2 * x")
    ['rate', 'y']
    >>> never_used({"a": 1}, "(a)")
    []
    >>> never_used({}, "b")
    []
    """
    used = set(re.findall(r"\w+", expression))
    return sorted(name for name in defined if name not in used)


def never_used_2(defined: dict[str, int], expression: str) -> list[str]:
    text = "".join(char if char.isalnum() or char == "_" else " " for char in expression)
    return sorted(set(defined).difference(text.split()))


def new_faces(meetings: list[list[str]]) -> list[int]:
    """Return for each of the `meetings`, lists of the people present, how many of them had not been
    at any earlier meeting.

    Go through the lists in `meetings` one by one and count the different names that occur there for
    the very first time. The answer has one number per meeting.

    对 `meetings` 中每次会议（与会者名单），返回其中有多少人此前从未参加过任何会议。

    依次查看 `meetings` 的各个名单，统计首次出现的不同姓名的个数，每次会议给出一个数。

    >>> new_faces([["Ann", "Bob"], ["Bob", "Cid", "Cid"], ["Ann"]])
    [2, 1, 0]
    >>> new_faces([[]])
    [0]
    >>> new_faces([])
    []
    """
    known = set()
    counts = []
    for people in meetings:
        newcomers = set(people) - known
        counts.append(len(newcomers))
        known |= newcomers
    return counts


def new_faces_2(meetings: list[list[str]]) -> list[int]:
    totals = [0]
    for end in range(1, len(meetings) + 1):
        totals.append(len(set(itertools.chain(*meetings[:end]))))
    return [after - before for before, after in zip(totals, totals[1:])]


def covering_friends(needed: list[str], tools: dict[str, list[str]]) -> list[str]:
    """Choose friends who together own all the `needed` tools: again and again take the one in
    `tools` who owns the most tools still missing, the alphabetically first if several do. Return
    the names in the order chosen, as soon as nothing is missing or nobody can help.

    `tools` maps friends to the tools they own. Until everything in `needed` is covered, ask the
    friend who can bring the largest number of missing tools (ties by the alphabet). Return whom you
    asked, in order; stop early when nobody has any of the rest.

    选出合起来拥有全部 `needed` 工具的朋友：每次选 `tools` 中能补上最多缺少工具的人，并列时取字母顺序最前的。按选择的先后返回名字，什么都不缺或没人能帮忙时停止。

    `tools` 把朋友映射到其拥有的工具。在 `needed` 尚未凑齐时，不断请能带来最多缺少工具的朋友（并列按字母顺序），按顺序返回请到的人；剩下的谁也没有时提前结束。

    >>> covering_friends(["saw", "axe", "awl"], {"B": ["saw"], "A": ["axe", "saw"], "C": ["awl"]})
    ['A', 'C']
    >>> covering_friends(["saw", "awl"], {"Bo": ["saw"]})
    ['Bo']
    >>> covering_friends([], {"Bo": ["saw"]})
    []
    """
    missing = set(needed)
    chosen = []
    while missing:
        gains = {name: len(missing & set(tools[name])) for name in sorted(tools)}
        best = max(gains, key=gains.get, default="")
        if gains.get(best, 0) == 0:
            break
        chosen.append(best)
        missing -= set(tools[best])
    return chosen


def common_pairs(first: list[tuple[str, str]], second: list[tuple[str, str]]) -> list[tuple]:
    """Count a pair and its reverse as the same. Return the pairs that occur in both `first` and
    `second`, each written with its smaller member first, sorted and without repetitions.

    Both `first` and `second` list connections as tuples of two places, whose order does not matter.
    Find the connections in both lists; write each as an alphabetically ordered tuple and sort the
    result.

    二元组与其颠倒视为相同。返回在 `first` 和 `second` 中都出现的二元组，每个写成较小者在前，去重并排序。

    `first` 与 `second` 都以两个地点的元组列出连线，方向无关紧要。求两个列表共有的连线，每条写成按字母排序的元组，结果排序。

    >>> common_pairs([("B", "A"), ("C", "D")], [("A", "B"), ("D", "E")])
    [('A', 'B')]
    >>> common_pairs([("x", "x")], [("x", "x"), ("x", "x")])
    [('x', 'x')]
    >>> common_pairs([], [("a", "b")])
    []
    """
    ordered = [{(min(pair), max(pair)) for pair in pairs} for pairs in (first, second)]
    return sorted(ordered[0] & ordered[1])


def symmetric_report(left: dict[str, int], right: dict[str, int]) -> tuple[int, int, int]:
    """Return three counts for the keys of two dictionaries: how many are only in `left`, how many
    only in `right`, and how many are in both but with different values.

    Compare `left` and `right`. Give, as a tuple, the number of keys that `right` lacks, the number
    that `left` lacks, and the number of common keys whose values are not equal.

    返回关于两个字典的三个数：只在 `left` 中的键数、只在 `right` 中的键数、两者都有但值不同的键数。

    比较 `left` 与 `right`，以元组给出 `right` 缺少的键数、`left` 缺少的键数，以及值不相等的共有键数。

    >>> symmetric_report({"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5})
    (1, 1, 1)
    >>> symmetric_report({}, {"x": 1})
    (0, 1, 0)
    >>> symmetric_report({}, {})
    (0, 0, 0)
    """
    shared = left.keys() & right.keys()
    different = sum(left[key] != right[key] for key in shared)
    return len(left) - len(shared), len(right) - len(shared), different


def symmetric_report_2(left: dict[str, int], right: dict[str, int]) -> tuple[int, int, int]:
    only_left = 0
    different = 0
    for key in left:
        if key not in right:
            only_left += 1
        elif left[key] != right[key]:
            different += 1
    only_right = sum(1 for key in right if key not in left)
    return only_left, only_right, different


def first_difference_at(first: dict, second: dict) -> list[str] | None:
    """Compare two nested dictionaries and return the path of keys to the first place where they
    differ, going through the sorted keys level by level into the depth; return None if they are
    equal. A key that only one of them has is a difference, too.

    Find where `first` and `second` begin to differ: visit the keys of both in alphabetical order,
    enter two dictionaries under the same key, and return the list of keys leading to the first
    entry that is missing on one side or not equal. Equal dictionaries give None.

    比较两个嵌套字典，按排序后的键逐个深入，返回第一个不同之处的键路径；若相等则返回 None。只有一方拥有的键也算不同。

    找出 `first` 与 `second` 从哪里开始不同：按字母顺序查看两者的键，同一键下都是字典时进入其中，返回通向第一个缺失或不相等条目的键列表；两者相等时返回 None。

    >>> first_difference_at({"a": {"x": 1, "y": 2}, "b": 3}, {"a": {"x": 1, "y": 5}, "b": 4})
    ['a', 'y']
    >>> first_difference_at({"a": 1}, {"a": 1, "b": {}})
    ['b']
    >>> first_difference_at({"a": {}}, {"a": {}})
    """
    for key in sorted(first.keys() | second.keys()):
        if key not in first or key not in second:
            return [key]
        one, other = first[key], second[key]
        if one == other:
            continue
        if isinstance(one, dict) and isinstance(other, dict):
            return [key, *first_difference_at(one, other)]
        return [key]
    return None


def possible_owner(clues: dict[str, str], suspects: list[dict[str, str]]) -> list[str]:
    """Return the 'name' of each record in `suspects` that contradicts none of the `clues`: for
    every clue the record has the same value or does not have that field. The order is kept.

    `clues` maps properties to values. Which of the `suspects`, dictionaries with a 'name' and
    perhaps other properties, could it be? Somebody drops out if a known property differs from the
    clue; unknown properties are no contradiction.

    返回 `suspects` 中与任何 `clues` 都不矛盾的记录的 'name'：对每条线索，记录中该字段的值相同，或者没有该字段。保持顺序。

    `clues` 把特征映射到取值。`suspects` 是含 'name' 以及其他可能特征的字典，哪些人有可能？已知特征与线索不同者排除，未知的特征不算矛盾。

    >>> possible_owner({"cap": "red"}, [{"name": "Al", "cap": "red"}, {"name": "Bo", "cap": "tan"}])
    ['Al']
    >>> possible_owner({"hair": "red"}, [{"name": "Cy"}])
    ['Cy']
    >>> possible_owner({}, [])
    []
    """
    return [
        suspect["name"]
        for suspect in suspects
        if all(suspect.get(field, value) == value for field, value in clues.items())
    ]


def possible_owner_2(clues: dict[str, str], suspects: list[dict[str, str]]) -> list[str]:
    names = []
    for suspect in suspects:
        fits = True
        for field in clues:
            if field in suspect and suspect[field] != clues[field]:
                fits = False
        if fits:
            names.append(suspect["name"])
    return names


def price_steps(table: dict[int, int], quantity: int) -> int:
    """The dictionary `table` maps minimum quantities to unit prices. Return the unit price for
    `quantity`: that of the largest minimum which does not exceed it, or 0 if even the smallest
    minimum is too high.

    Given price steps `table` (from how many pieces on which unit price is valid), look up the price
    that applies to an order of `quantity` pieces. If no step applies, the answer is 0.

    字典 `table` 把起订数量映射到单价。返回订购 `quantity` 件时的单价，即不超过它的最大起订量所对应的价格；连最小的起订量都达不到则返回 0。

    给定阶梯价格 `table`（从多少件起适用哪个单价），查出订购 `quantity` 件适用的单价，没有适用的档位时为 0。

    >>> price_steps({1: 10, 20: 8, 100: 5}, 50)
    8
    >>> price_steps({100: 5, 20: 8}, 100)
    5
    >>> price_steps({10: 3}, 9)
    0
    """
    valid = [minimum for minimum in table if minimum <= quantity]
    return table[max(valid)] if valid else 0


def price_steps_2(table: dict[int, int], quantity: int) -> int:
    price = 0
    for minimum in sorted(table):
        if quantity < minimum:
            break
        price = table[minimum]
    return price


def phone_lookup(book: dict[str, str], query: str) -> list[str]:
    """Return the lines 'name: number' for all the entries in `book` whose name contains `query`,
    regardless of case, sorted by name. If nothing fits, return ['no entry'].

    Search the phone book `book`, a dictionary from names to numbers, for names in which the text
    `query` occurs (capitals or not). Give each hit as 'name: number' in alphabetical order of the
    names, or the single line 'no entry'.

    返回 `book` 中姓名含有 `query`（不区分大小写）的所有条目，写成 'name: number' 的形式，按姓名排序；没有匹配时返回 ['no entry']。

    在电话簿 `book`（姓名 → 号码）中查找包含文本 `query` 的姓名，忽略大小写。每个结果写成“姓名: 号码”并按姓名排序，没有结果则只有一行 'no entry'。

    >>> phone_lookup({"Mona Lee": "555", "Ed Monk": "777", "Al Day": "111"}, "mon")
    ['Ed Monk: 777', 'Mona Lee: 555']
    >>> phone_lookup({"Al Day": "111"}, "z")
    ['no entry']
    >>> phone_lookup({}, "")
    ['no entry']
    """
    hits = []
    for name in sorted(book):
        if query.lower() in name.lower():
            hits.append(f"{name}: {book[name]}")
    return hits or ["no entry"]


def phone_lookup_2(book: dict[str, str], query: str) -> list[str]:
    wanted = query.casefold()
    names = sorted(name for name in book if wanted in name.casefold())
    return [name + ": " + book[name] for name in names] if names else ["no entry"]


def best_prefix_rule(routes: dict[str, str], address: str) -> str:
    """Return the value in `routes` for the longest key with which `address` begins, or 'drop' if
    `address` begins with none of them.

    The keys of `routes` are prefixes. Find those that `address` starts with, choose the longest and
    return what it is mapped to; without any such prefix the answer is 'drop'.

    返回 `routes` 中与 `address` 开头匹配的最长键所对应的值；没有任何键是其开头时返回 'drop'。

    `routes` 的键是前缀。找出 `address` 以之开头的那些，取最长者并返回它对应的值；没有这样的前缀则返回 'drop'。

    >>> best_prefix_rule({"/": "web", "/api": "server", "/api/v2": "beta"}, "/api/v1/users")
    'server'
    >>> best_prefix_rule({"10.": "local"}, "11.0.0.1")
    'drop'
    >>> best_prefix_rule({"": "any"}, "x")
    'any'
    """
    matching = [prefix for prefix in routes if address.startswith(prefix)]
    return routes[max(matching, key=len)] if matching else "drop"


def best_prefix_rule_2(routes: dict[str, str], address: str) -> str:
    for end in range(len(address), -1, -1):
        if address[:end] in routes:
            return routes[address[:end]]
    return "drop"


def score_with_bonus(base: dict[str, int], bonus: dict[str, int], names: list[str]) -> list[int]:
    """Return the total of each of the `names`: the points in `base` plus those in `bonus`. Who has
    no entry in `base` gets 0 altogether; a missing bonus counts as 0.

    For every name in `names` look up the points in `base` and add the extra points found in
    `bonus`, if any. A name without base points receives nothing, not even the bonus. Give the
    totals in the order of the names.

    返回 `names` 中每个人的总分：`base` 的分数加上 `bonus` 的加分。在 `base` 中没有条目的人总分为 0，没有加分按 0 计。

    对 `names` 中的每个名字，在 `base` 中查分数，再加上 `bonus` 中可能有的附加分；没有基础分的人连附加分也得不到。按名字的顺序给出总分。

    >>> score_with_bonus({"Al": 7, "Bo": 4}, {"Bo": 2, "Cy": 9}, ["Bo", "Al", "Cy"])
    [6, 7, 0]
    >>> score_with_bonus({}, {"Al": 1}, ["Al"])
    [0]
    >>> score_with_bonus({"Al": 1}, {}, [])
    []
    """
    return [base[name] + bonus.get(name, 0) if name in base else 0 for name in names]


def score_with_bonus_2(base: dict[str, int], bonus: dict[str, int], names: list[str]) -> list[int]:
    totals = []
    for name in names:
        total = 0
        if name in base:
            total = base[name]
            if name in bonus:
                total += bonus[name]
        totals.append(total)
    return totals


def cumulative_histogram(values: list[int], edges: list[int]) -> dict[int, int]:
    """Return for every number in `edges` how many of the `values` are less than or equal to it, as
    a dictionary in the order of `edges`.

    Compute a cumulative count: the keys of the result are the numbers in `edges`, and each is
    mapped to the number of elements of `values` that do not exceed it.

    对 `edges` 中的每个数，返回 `values` 里不大于它的元素个数，以字典形式按 `edges` 的顺序给出。

    计算累计频数：结果的键为 `edges` 中的数，值为 `values` 中不超过该数的元素个数。

    >>> cumulative_histogram([3, 8, 5, 12], [5, 10, 20])
    {5: 2, 10: 3, 20: 4}
    >>> cumulative_histogram([], [1])
    {1: 0}
    >>> cumulative_histogram([1, 2], [])
    {}
    """
    return {edge: sum(value <= edge for value in values) for edge in edges}


def cumulative_histogram_2(values: list[int], edges: list[int]) -> dict[int, int]:
    counts = dict.fromkeys(edges, 0)
    for value in values:
        for edge in counts:
            if value <= edge:
                counts[edge] += 1
    return counts


def histogram_lines(values: list[int]) -> list[str]:
    """Draw a histogram of `values`: one line for every integer from the smallest to the largest
    value, made of the number, a colon, a space and one '*' per occurrence. An empty list gives no
    lines.

    For each whole number between the minimum and the maximum of `values`, both included, write a
    line like '3: **' that shows how often it occurs. Numbers that do not occur have no stars after
    the space.

    绘制 `values` 的直方图：从最小值到最大值的每个整数占一行，由该数、冒号、空格以及与出现次数相同个数的 '*' 组成；空列表没有任何行。

    对 `values` 的最小值到最大值之间（含两端）的每个整数，写一行形如 '3: **' 的文本表示其出现次数，没有出现的数在空格后没有星号。

    >>> histogram_lines([2, 4, 2])
    ['2: **', '3: ', '4: *']
    >>> histogram_lines([0])
    ['0: *']
    >>> histogram_lines([])
    []
    """
    if not values:
        return []
    return [f"{n}: {'*' * values.count(n)}" for n in range(min(values), max(values) + 1)]


def histogram_lines_2(values: list[int]) -> list[str]:
    lines = []
    counts = Counter(values)
    if counts:
        number = min(counts)
        while number <= max(counts):
            lines.append(str(number) + ": " + "*" * counts[number])
            number += 1
    return lines


def fullest_bin(values: list[int], width: int) -> tuple[int, int] | None:
    """Divide the number line into bins of `width`, which begin at multiples of `width`. Return the
    bin with the most `values` as a tuple (first number, last number), the lowest bin in case of a
    tie, or None for an empty list.

    Every integer v in `values` belongs to the bin that starts at the greatest multiple of `width`
    not above v and contains `width` integers. Tell the first and last integer of the fullest bin;
    among equally full ones choose the lowest. If there are no values, return None.

    把数轴分成宽为 `width`、从 `width` 的倍数开始的区间。以元组 (首数, 末数) 返回含 `values` 最多的区间，并列取最低的，空列表返回 None。

    `values` 中的每个整数 v 属于从不超过 v 的最大的 `width` 倍数开始、含 `width` 个整数的区间。返回数最多的区间的首末整数，同样多时取最低的；
    没有数则返回 None。

    >>> fullest_bin([3, 12, 18, 25, 11], 10)
    (10, 19)
    >>> fullest_bin([-1, 7], 5)
    (-5, -1)
    >>> fullest_bin([], 5)
    """
    counts = {}
    for value in values:
        start = value // width * width
        counts[start] = counts.get(start, 0) + 1
    if not counts:
        return None
    best = min(counts, key=lambda start: (-counts[start], start))
    return best, best + width - 1


def fullest_bin_2(values: list[int], width: int) -> tuple[int, int] | None:
    starts = sorted(value - value % width for value in values)
    if not starts:
        return None
    start = max(starts, key=starts.count)
    return start, start + width - 1


def percent_table(counts: dict[str, int]) -> list[str]:
    """Return a line like 'tea 40.0%' for each key of `counts` with its share of the total, to one
    decimal, the largest count first and equal ones in alphabetical order. If the total is 0, return
    an empty list.

    Given non-negative `counts`, list every key followed by a space and its percentage of the sum of
    all counts with one decimal place and a percent sign. Order the lines by falling count, then by
    key; nothing is listed when all counts are zero.

    对 `counts` 的每个键返回一行 'tea 40.0%' 这样的文本，表示它占总数的百分比（一位小数），数量大的在前，相同时按字母顺序；总数为 0 时返回空列表。

    给定非负的计数 `counts`，每行列出键、空格以及它占全部计数之和的百分比（保留一位小数并带百分号），按计数降序、再按键排列；计数全为零时不列任何内容。

    >>> percent_table({"tea": 2, "milk": 3})
    ['milk 60.0%', 'tea 40.0%']
    >>> percent_table({"b": 1, "a": 1, "c": 1})
    ['a 33.3%', 'b 33.3%', 'c 33.3%']
    >>> percent_table({"x": 0})
    []
    """
    total = sum(counts.values())
    if total == 0:
        return []
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [f"{key} {count / total * 100:.1f}%" for key, count in ranked]


def percent_table_2(counts: dict[str, int]) -> list[str]:
    total = sum(counts.values())
    keys = sorted(counts)
    keys.sort(key=counts.get, reverse=True)
    lines = []
    for key in keys:
        if total > 0:
            lines.append("{} {:.1f}%".format(key, 100 * counts[key] / total))
    return lines


def temperature_classes(readings: list[float]) -> dict[str, int]:
    """Count the `readings` by class: below 0 is 'frost', below 15 'cool', below 25 'mild' and
    everything else 'hot'. Only classes that occur are in the result, in the order of their first
    reading.

    Sort the temperatures in `readings` into the classes 'frost' (negative), 'cool' (0 to under 15),
    'mild' (15 to under 25) and 'hot' (25 and more) and return how many each has. Leave out empty
    classes; the class met first comes first.

    按类别统计 `readings`：低于 0 为 'frost'，低于 15 为 'cool'，低于 25 为 'mild'，其余为 'hot'。结果只含出现过的类别，按首次出现的顺序。

    把 `readings` 中的温度分为 'frost'（负数）、'cool'（0 到不满 15）、'mild'（15 到不满 25）和 'hot'（25 及以上），返回各类的个数，空类别省略，
    先遇到的类别在前。

    >>> temperature_classes([17.5, -3.0, 24.9, 25.0])
    {'mild': 2, 'frost': 1, 'hot': 1}
    >>> temperature_classes([0.0])
    {'cool': 1}
    >>> temperature_classes([])
    {}
    """
    def label(value):
        if value < 0:
            return "frost"
        if value < 15:
            return "cool"
        return "mild" if value < 25 else "hot"

    return dict(Counter(label(value) for value in readings))


def temperature_classes_2(readings: list[float]) -> dict[str, int]:
    counts = {}
    for value in readings:
        for limit, name in ((0, "frost"), (15, "cool"), (25, "mild"), (math.inf, "hot")):
            if value < limit:
                counts[name] = counts.get(name, 0) + 1
                break
    return counts


def stock_value(warehouse: dict[str, tuple[int, float]]) -> float:
    """Return what everything in `warehouse` is worth together. It maps articles to tuples (number
    of pieces, price per piece); the result is rounded to two decimals.

    The values of `warehouse` are pairs of a quantity and a unit price. Multiply the two for each
    article and add up the products, to two decimals; an empty warehouse is worth 0.0.

    返回 `warehouse` 中全部货物的总价值。它把商品映射到 (件数, 单价) 元组，结果四舍五入到两位小数。

    `warehouse` 的值是数量与单价的二元组。将每种商品的两者相乘再求和，保留两位小数，空仓库的价值为 0.0。

    >>> stock_value({"bolt": (100, 0.05), "lamp": (3, 12.5)})
    42.5
    >>> stock_value({"pin": (3, 0.1)})
    0.3
    >>> stock_value({})
    0.0
    """
    total = 0.0
    for pieces, price in warehouse.values():
        total += pieces * price
    return round(total, 2)


def stock_value_2(warehouse: dict[str, tuple[int, float]]) -> float:
    return round(sum((pieces * price for pieces, price in warehouse.values()), 0.0), 2)


def library_status(loans: list[tuple[str, str]], books: list[str]) -> dict[str, str]:
    """The `loans` are pairs of an action, 'out' or 'back', and a book, in order of time. Return for
    each of the `books` where it is now: 'lent', 'here' if it was brought back, or 'never lent' if
    nothing is known about it.

    Given a list `loans` of ('out' or 'back', title) tuples, find the present state of every title
    in `books`: the last entry decides between 'lent' and 'here', and a title without entries is
    'never lent'. Keep the order of `books`.

    `loans` 按时间先后记录 (动作, 书名)，动作为 'out' 或 'back'。返回 `books` 中每本书现在的状态：'lent'、已归还则为 'here'，
    没有任何记录则为 'never lent'。

    给定由 ('out' 或 'back', 书名) 组成的列表 `loans`，求 `books` 中每个书名的当前状态：最后一条记录决定是 'lent' 还是 'here'，
    没有记录的为 'never lent'，保持 `books` 的顺序。

    >>> library_status([("out", "Emma"), ("out", "Dune"), ("back", "Emma")], ["Dune", "Emma", "Ka"])
    {'Dune': 'lent', 'Emma': 'here', 'Ka': 'never lent'}
    >>> library_status([], ["X"])
    {'X': 'never lent'}
    >>> library_status([("out", "X")], [])
    {}
    """
    status = dict.fromkeys(books, "never lent")
    for action, book in loans:
        if book in status:
            status[book] = "lent" if action == "out" else "here"
    return status


def library_status_2(loans: list[tuple[str, str]], books: list[str]) -> dict[str, str]:
    last_action = {book: action for action, book in loans}
    names = {"out": "lent", "back": "here", None: "never lent"}
    return {book: names[last_action.get(book)] for book in books}


def inventory_after(start: dict[str, int], commands: list[str]) -> dict[str, int]:
    """Change the inventory `start` by `commands` like 'add rope 2' and 'drop rope 1' and return the
    result. More than there is cannot be dropped; an item of which nothing is left disappears.

    Each of the `commands` consists of 'add' or 'drop', an item and a number, separated by spaces.
    Carry them out on a copy of `start`, never going below zero, and leave out items whose number
    becomes zero.

    按 `commands`（如 'add rope 2'、'drop rope 1'）修改物品栏 `start` 并返回结果。丢弃的数量不能超过现有的，数量变为零的物品消失。

    `commands` 中每条命令由 'add' 或 'drop'、物品名和数字组成，以空格分隔。在 `start` 的副本上依次执行，数量不会低于零，变为零的物品从结果中去掉。

    >>> inventory_after({"rope": 1}, ["add rope 2", "drop rope 1", "add key 1"])
    {'rope': 2, 'key': 1}
    >>> inventory_after({"gold": 3}, ["drop gold 9", "drop map 1"])
    {}
    >>> inventory_after({}, [])
    {}
    """
    items = dict(start)
    for command in commands:
        action, item, number = command.split()
        change = int(number) if action == "add" else -int(number)
        items[item] = items.get(item, 0) + change
        if items[item] <= 0:
            del items[item]
    return items


def inventory_after_2(start: dict[str, int], commands: list[str]) -> dict[str, int]:
    items = dict(start)
    for command in commands:
        action, item, number = command.split(" ")
        if action == "add":
            items[item] = items.get(item, 0) + int(number)
        elif items.get(item, 0) > int(number):
            items[item] -= int(number)
        else:
            items.pop(item, None)
    return items


def score_sheet(rounds: list[dict[str, int]]) -> dict[str, list[int]]:
    """Return for every player in `rounds`, dictionaries from players to the points of one round,
    the running totals after each round. A player missing in a round gets no points there. Players
    are sorted by name.

    Each dictionary in `rounds` tells who made how many points in that round. For each name that
    occurs, in alphabetical order, list the score after the first round, the second round and so on;
    not taking part counts as 0 points.

    `rounds` 的每个字典是某一轮中各选手的得分。对每位选手（按名字排序）返回各轮之后的累计总分列表，缺席的轮次不得分。

    `rounds` 中每个字典说明该轮谁得了多少分。按字母顺序为每个出现过的名字列出第一轮后、第二轮后……的总分，没参加的轮次按 0 分计。

    >>> score_sheet([{"Bo": 3, "Al": 1}, {"Al": 4}])
    {'Al': [1, 5], 'Bo': [3, 3]}
    >>> score_sheet([{}, {"Cy": 2}])
    {'Cy': [0, 2]}
    >>> score_sheet([])
    {}
    """
    names = sorted({name for points in rounds for name in points})
    sheet = {name: [] for name in names}
    for points in rounds:
        for name in names:
            before = sheet[name][-1] if sheet[name] else 0
            sheet[name].append(before + points.get(name, 0))
    return sheet


def score_sheet_2(rounds: list[dict[str, int]]) -> dict[str, list[int]]:
    names = sorted(set().union(*rounds))
    return {
        name: list(itertools.accumulate(points.get(name, 0) for points in rounds))
        for name in names
    }


def round_winners(rounds: list[dict[str, int]]) -> dict[str, int]:
    """Return how many of the `rounds` each player has won. A round is a dictionary from players to
    points; all players who share the highest number win it. Players who never win are not listed;
    the others are in alphabetical order.

    Count the victories: in each dictionary of `rounds` everybody with the maximum of the points is
    a winner. The result maps the winners, sorted by name, to their number of victories. Empty
    rounds have no winner.

    返回每位选手赢了 `rounds` 中的几轮。每轮是“选手 → 得分”的字典，并列最高分的人都算赢。从未赢过的人不列出，其余按字母排序。

    统计胜场：在 `rounds` 的每个字典里，得分最高的所有人都是赢家。结果把赢家（按名字排序）映射到胜场数，空的轮次没有赢家。

    >>> round_winners([{"Al": 3, "Bo": 5}, {"Al": 2, "Bo": 2}, {}])
    {'Al': 1, 'Bo': 2}
    >>> round_winners([{"Cy": 0}])
    {'Cy': 1}
    >>> round_winners([])
    {}
    """
    wins = Counter()
    for points in rounds:
        top = max(points.values(), default=0)
        wins.update(name for name in points if points[name] == top)
    return {name: wins[name] for name in sorted(wins)}


def round_winners_2(rounds: list[dict[str, int]]) -> dict[str, int]:
    wins = {}
    for points in rounds:
        for name, score in points.items():
            if all(score >= other for other in points.values()):
                wins[name] = wins.get(name, 0) + 1
    return dict(sorted(wins.items()))


def votes_by_preference(ballots: list[list[str]], place: int) -> dict[str, int]:
    """Each ballot in `ballots` ranks candidates, best first. Return how often each candidate is in
    the given `place` (1 is the top), most often first, equal ones in alphabetical order. Ballots
    that are too short do not count.

    Count who stands at position `place`, counted from 1, of the ranked lists in `ballots`. Order
    the resulting dictionary by falling count and then by name; skip the ballots with fewer than
    `place` names.

    `ballots` 中每张选票把候选人从最佳开始排序。返回各候选人排在第 `place` 位（1 为首位）的次数，次数多的在前，相同按字母排序；太短的选票不计。

    统计 `ballots` 各排序列表中第 `place` 位（从 1 数起）是谁。结果字典按次数降序、再按名字排列，名字不足 `place` 个的选票跳过。

    >>> votes_by_preference([["A", "B"], ["C", "B"], ["B", "A"]], 2)
    {'B': 2, 'A': 1}
    >>> votes_by_preference([["B"], ["A"]], 1)
    {'A': 1, 'B': 1}
    >>> votes_by_preference([["A"]], 2)
    {}
    """
    counts = {}
    for ballot in ballots:
        if len(ballot) >= place:
            name = ballot[place - 1]
            counts[name] = counts.get(name, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def votes_by_preference_2(ballots: list[list[str]], place: int) -> dict[str, int]:
    names = sorted(ballot[place - 1] for ballot in ballots if place <= len(ballot))
    return dict(Counter(names).most_common())


def pages_per_user(log: list[str]) -> dict[str, int]:
    """The lines in `log` have the form 'user page'. Return how many different pages each user has
    opened, the users in order of first appearance.

    For each user named in `log`, whose lines consist of a user and a page separated by a space,
    count the pages visited; a page visited several times by the same user counts once.

    `log` 的各行形如 'user page'。返回每位用户打开过多少个不同的页面，用户按首次出现排列。

    对 `log`（每行由用户和页面组成，以空格分隔）中的每位用户，统计访问过的页面数，同一用户多次访问同一页面只算一次。

    >>> pages_per_user(["ann /home", "bob /home", "ann /shop", "ann /home"])
    {'ann': 2, 'bob': 1}
    >>> pages_per_user(["x /"])
    {'x': 1}
    >>> pages_per_user([])
    {}
    """
    visited = {}
    for line in log:
        user, page = line.split()
        visited.setdefault(user, set()).add(page)
    return {user: len(pages) for user, pages in visited.items()}


def pages_per_user_2(log: list[str]) -> dict[str, int]:
    distinct = dict.fromkeys(log)
    return dict(Counter(line.split()[0] for line in distinct))


def average_by_first(pairs: list[tuple[str, int]]) -> dict[str, float]:
    """Return the mean of the second members of `pairs` for each different first member, rounded to
    one decimal, sorted by falling mean and then alphabetically.

    Given (name, number) tuples in `pairs`, average the numbers of each name to one decimal. The
    name with the largest average comes first; equal averages are put in alphabetical order.

    对 `pairs` 中每个不同的首元素，返回其第二元素的平均值（保留一位小数），按平均值降序、再按字母顺序排列。

    给定 (名称, 数) 元组列表 `pairs`，求每个名称的平均数（一位小数）。平均值最大的名称在前，相等时按字母顺序。

    >>> average_by_first([("tea", 4), ("jam", 9), ("tea", 5)])
    {'jam': 9.0, 'tea': 4.5}
    >>> average_by_first([("b", 1), ("a", 1)])
    {'a': 1.0, 'b': 1.0}
    >>> average_by_first([])
    {}
    """
    numbers = defaultdict(list)
    for name, number in pairs:
        numbers[name].append(number)
    means = {name: round(sum(group) / len(group), 1) for name, group in numbers.items()}
    return dict(sorted(means.items(), key=lambda item: (-item[1], item[0])))


def average_by_first_2(pairs: list[tuple[str, int]]) -> dict[str, float]:
    sums = {}
    counts = {}
    for name, number in pairs:
        sums[name] = sums.get(name, 0) + number
        counts[name] = counts.get(name, 0) + 1
    means = {name: round(sums[name] / counts[name], 1) for name in sorted(sums)}
    return {name: means[name] for name in sorted(means, key=means.get, reverse=True)}


def median_by_key(samples: dict[str, list[int]]) -> dict[str, float]:
    """Return the median of each list in `samples`, as a float: the middle value of the sorted list,
    or the mean of the two middle values if their number is even. Keys with an empty list are left
    out.

    Map each key of `samples` to the median of its numbers (always a float). For an even number of
    numbers, the median is half the sum of the two in the middle; empty lists do not appear in the
    result.

    返回 `samples` 中每个列表的中位数（浮点数）：排序后的中间值，个数为偶数时取中间两个的平均值。空列表的键不列出。

    把 `samples` 的每个键映射到其数字的中位数（总是浮点数）。个数为偶数时，中位数为中间两个数之和的一半；空列表不出现在结果中。

    >>> median_by_key({"a": [5, 1, 9], "b": [4, 1, 2, 8], "c": []})
    {'a': 5.0, 'b': 3.0}
    >>> median_by_key({"x": [7]})
    {'x': 7.0}
    >>> median_by_key({})
    {}
    """
    medians = {}
    for key, numbers in samples.items():
        ordered = sorted(numbers)
        half = len(ordered) // 2
        if len(ordered) % 2 == 1:
            medians[key] = float(ordered[half])
        elif ordered:
            medians[key] = (ordered[half - 1] + ordered[half]) / 2
    return medians


def median_by_key_2(samples: dict[str, list[int]]) -> dict[str, float]:
    def median(numbers):
        ordered = sorted(numbers)
        return (ordered[len(ordered) // 2] + ordered[~(len(ordered) // 2)]) / 2

    return {key: median(numbers) for key, numbers in samples.items() if numbers}


def cheapest_supplier(offers: dict[str, dict[str, int]]) -> dict[str, str]:
    """`offers` maps suppliers to their price lists (article → price). Return for each article, in
    alphabetical order, the supplier who sells it for the least; equal prices are decided by the
    alphabet.

    Find the cheapest supplier of every article in the price lists `offers`. The result leads from
    articles, sorted, to names of suppliers; if several have the same lowest price, the one first in
    the alphabet is named.

    `offers` 把供应商映射到其价目表（商品 → 价格）。对每种商品（按字母顺序）返回售价最低的供应商，价格相同按供应商字母顺序取最前的。

    求价目表 `offers` 中每种商品最便宜的供应商。结果从商品（排序）映射到供应商名；最低价相同时取字母顺序最靠前者。

    >>> cheapest_supplier({"Orion": {"bolt": 3, "nut": 2}, "Atlas": {"nut": 2, "cog": 9}})
    {'bolt': 'Orion', 'cog': 'Atlas', 'nut': 'Atlas'}
    >>> cheapest_supplier({"A": {}})
    {}
    """
    best = {}
    for supplier in sorted(offers):
        for article, price in offers[supplier].items():
            if article not in best or price < best[article][0]:
                best[article] = (price, supplier)
    return {article: best[article][1] for article in sorted(best)}


def cheapest_supplier_2(offers: dict[str, dict[str, int]]) -> dict[str, str]:
    articles = sorted({article for prices in offers.values() for article in prices})
    result = {}
    for article in articles:
        choices = [(offers[name][article], name) for name in offers if article in offers[name]]
        result[article] = min(choices)[1]
    return result


def missing_in_table(table: dict[str, dict[str, int]]) -> list[str]:
    """All the inner dictionaries of `table` should have the same keys. Return 'row/column', sorted,
    for every key that some other row has but this row lacks.

    The nested dictionary `table` is a table with named rows and columns. Find the empty cells: for
    each row and each column used anywhere, if the row has no such entry, report 'row/column'. Sort
    the list.

    `table` 的各内层字典本应有相同的键。对每一行缺少而其他某行拥有的键，返回 '行/列' 形式的文本并排序。

    嵌套字典 `table` 表示行列都有名字的表格。找出空单元格：对每一行以及任何地方用到的每一列，若该行没有此条目，就报告 '行名/列名'，列表排序。

    >>> missing_in_table({"Ann": {"art": 1, "gym": 2}, "Bob": {"gym": 3}})
    ['Bob/art']
    >>> missing_in_table({"x": {"a": 1}, "w": {"b": 2}})
    ['w/a', 'x/b']
    >>> missing_in_table({})
    []
    """
    columns = {column for row in table.values() for column in row}
    return sorted(f"{name}/{column}" for name in table for column in columns - table[name].keys())


def missing_in_table_2(table: dict[str, dict[str, int]]) -> list[str]:
    columns = set()
    for row in table.values():
        columns.update(row)
    gaps = []
    for name, row in table.items():
        for column in columns:
            if column not in row:
                gaps.append(name + "/" + column)
    return sorted(gaps)


def longest_key_path(tree: dict) -> list[str]:
    """Return the keys on the longest way from the top of the nested dictionary `tree` to an
    innermost entry; of equally long ways take the first. For an empty dictionary it is an empty
    list.

    The values of `tree` are numbers or dictionaries of the same kind. Find the deepest place in it
    and list the keys that lead there, from outside to inside; among several take the first.

    返回从嵌套字典 `tree` 顶层到最内层条目的最长路径上的键；同样长时取最先的，空字典返回空列表。

    `tree` 的值是数字或同类字典。找出其中最深的位置，从外到内列出通向它的键，有多个时取第一个。

    >>> longest_key_path({"a": 1, "b": {"c": {"d": 2}, "e": 3}})
    ['b', 'c', 'd']
    >>> longest_key_path({"x": 1, "y": 2})
    ['x']
    >>> longest_key_path({})
    []
    """
    longest = []
    for key, value in tree.items():
        path = [key]
        if isinstance(value, dict):
            path += longest_key_path(value)
        if len(path) > len(longest):
            longest = path
    return longest


def longest_key_path_2(tree: dict) -> list[str]:
    below = [
        [key, *(longest_key_path_2(value) if isinstance(value, dict) else [])]
        for key, value in tree.items()
    ]
    return max(below, key=len, default=[])


def nested_keys_counted(tree: dict) -> dict[str, int]:
    """Return how often each key occurs in the nested dictionary `tree`, at all levels together, in
    alphabetical order. Values are numbers or further dictionaries.

    Count the keys of `tree` and of all the dictionaries inside it, however deep. The result maps
    every key to the number of dictionaries that contain it, sorted by key.

    统计嵌套字典 `tree` 的所有层级中每个键出现的次数，按字母顺序返回；值为数字或字典。

    对 `tree` 以及其中任意深度的所有字典统计键。结果把每个键映射到含有它的字典的个数，按键排序。

    >>> nested_keys_counted({"id": 1, "next": {"id": 2, "next": {"id": 3}}})
    {'id': 3, 'next': 2}
    >>> nested_keys_counted({"b": {}, "a": 0})
    {'a': 1, 'b': 1}
    >>> nested_keys_counted({})
    {}
    """
    counts = {}

    def visit(part):
        for key, value in part.items():
            counts[key] = counts.get(key, 0) + 1
            if isinstance(value, dict):
                visit(value)

    visit(tree)
    return dict(sorted(counts.items()))


def nested_keys_counted_2(tree: dict) -> dict[str, int]:
    counts = Counter()
    waiting = [tree]
    while waiting:
        part = waiting.pop()
        counts.update(part.keys())
        waiting += [value for value in part.values() if isinstance(value, dict)]
    return {key: counts[key] for key in sorted(counts)}


def replace_in_tree(tree: dict, old: int, new: int) -> dict:
    """Return a copy of the nested dictionary `tree` in which every value `old` is replaced by
    `new`, at all levels. Keys are not touched.

    Write a function that copies `tree`, whose values are integers or dictionaries of the same kind,
    and puts `new` wherever the integer `old` stands as a value, no matter how deep.

    返回嵌套字典 `tree` 的副本，各层中所有等于 `old` 的值都换成 `new`，键保持不变。

    编写函数复制 `tree`（值为整数或同类字典），凡值为整数 `old` 的地方，不论多深，都改为 `new`。

    >>> replace_in_tree({"a": 1, "b": {"c": 1, "d": 2}}, 1, 9)
    {'a': 9, 'b': {'c': 9, 'd': 2}}
    >>> replace_in_tree({"x": {}}, 0, 5)
    {'x': {}}
    """
    result = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            result[key] = replace_in_tree(value, old, new)
        else:
            result[key] = new if value == old else value
    return result


def replace_in_tree_2(tree: dict, old: int, new: int) -> dict:
    def renewed(value):
        if isinstance(value, dict):
            return {key: renewed(part) for key, part in value.items()}
        return new if value == old else value

    return renewed(tree)


def ticket_summary(tickets: list[dict]) -> dict[str, int]:
    """The records in `tickets` have the fields 'state' ('open' or 'closed') and 'hours'. Return a
    dictionary with 'open' and 'closed', the numbers of such tickets, and 'hours', the sum of the
    hours of the closed ones.

    Summarize the list of dictionaries `tickets`: count those whose 'state' is 'open' and those
    whose 'state' is 'closed', and add up the 'hours' spent on the latter. The result has the keys
    'open', 'closed' and 'hours' in this order.

    `tickets` 的记录有字段 'state'（'open' 或 'closed'）和 'hours'。返回一个字典：'open' 与 'closed' 为相应的工单数，
    'hours' 为已关闭工单的工时总和。

    汇总字典列表 `tickets`：分别统计 'state' 为 'open' 和 'closed' 的个数，并把后者的 'hours' 相加。结果依次含键 'open'、'closed'、
    'hours'。

    >>> ticket_summary([{"state": "open", "hours": 2}, {"state": "closed", "hours": 5}])
    {'open': 1, 'closed': 1, 'hours': 5}
    >>> ticket_summary([])
    {'open': 0, 'closed': 0, 'hours': 0}
    """
    summary = {"open": 0, "closed": 0, "hours": 0}
    for ticket in tickets:
        summary[ticket["state"]] += 1
        if ticket["state"] == "closed":
            summary["hours"] += ticket["hours"]
    return summary


def ticket_summary_2(tickets: list[dict]) -> dict[str, int]:
    closed = [ticket["hours"] for ticket in tickets if ticket["state"] == "closed"]
    return {"open": len(tickets) - len(closed), "closed": len(closed), "hours": sum(closed)}


def recipe_totals(recipes: dict[str, dict[str, int]], menu: list[str]) -> dict[str, int]:
    """Return how much of each ingredient is needed for the dishes in `menu`; a dish listed twice is
    cooked twice. `recipes` maps dishes to their ingredients and amounts, and unknown dishes are
    skipped. The ingredients are sorted.

    Given `recipes`, a dictionary from dishes to dictionaries from ingredients to grams, add up the
    amounts for all the dishes in `menu` (as often as they occur). Ignore dishes without a recipe
    and sort the result by ingredient.

    返回做 `menu` 中的菜需要各种配料多少，列出两次的菜做两份。`recipes` 把菜映射到配料及用量，未知的菜跳过，配料排序。

    给定菜谱 `recipes`（菜 → 配料 → 克数），把 `menu` 中所有菜（按出现次数）的用量相加。没有菜谱的菜忽略，结果按配料排序。

    >>> recipe_totals({"pie": {"salt": 5, "leek": 200}, "dip": {"salt": 3}}, ["pie", "dip", "dip"])
    {'leek': 200, 'salt': 11}
    >>> recipe_totals({"soup": {"salt": 5}}, ["cake"])
    {}
    >>> recipe_totals({}, [])
    {}
    """
    needed = {}
    for dish in menu:
        for ingredient, grams in recipes.get(dish, {}).items():
            needed[ingredient] = needed.get(ingredient, 0) + grams
    return {ingredient: needed[ingredient] for ingredient in sorted(needed)}


def recipe_totals_2(recipes: dict[str, dict[str, int]], menu: list[str]) -> dict[str, int]:
    total = Counter()
    for dish, times in Counter(menu).items():
        for ingredient, grams in recipes.get(dish, {}).items():
            total[ingredient] += grams * times
    return dict(sorted(total.items()))


def busiest_pair_of_days(visits: dict[str, list[str]]) -> tuple[str, str] | None:
    """`visits` maps days to the lists of visitors. Return the two different days, as a tuple in the
    order of the dictionary, which have the most visitors in common; the first such pair in case of
    a tie. With fewer than two days return None.

    Which two days in `visits` share the largest number of different visitors? Answer with a tuple
    of the days in dictionary order. Earlier pairs win ties; None is returned if there are not at
    least two days.

    `visits` 把日期映射到访客名单。返回共同访客最多的两个不同日期组成的元组（按字典顺序），并列时取最先的一对；不足两天则返回 None。

    `visits` 中哪两天的共同访客（去重）最多？以字典顺序的元组作答，并列时靠前的一对优先，少于两天时返回 None。

    >>> busiest_pair_of_days({"Mon": ["a", "b"], "Tue": ["c"], "Wed": ["b", "a", "c"]})
    ('Mon', 'Wed')
    >>> busiest_pair_of_days({"Mon": [], "Tue": []})
    ('Mon', 'Tue')
    >>> busiest_pair_of_days({"Mon": ["a"]})
    """
    best = None
    most = -1
    days = list(visits)
    for i in range(len(days)):
        for j in range(i + 1, len(days)):
            shared = len(set(visits[days[i]]) & set(visits[days[j]]))
            if shared > most:
                most = shared
                best = (days[i], days[j])
    return best


def busiest_pair_of_days_2(visits: dict[str, list[str]]) -> tuple[str, str] | None:
    return max(
        itertools.combinations(visits, 2),
        key=lambda pair: len(set(visits[pair[0]]) & set(visits[pair[1]])),
        default=None,
    )


def unpaid_invoices(invoices: dict[int, int], payments: list[tuple[int, int]]) -> dict[int, int]:
    """Return what is still to be paid of each invoice. `invoices` maps numbers to amounts,
    `payments` are pairs (invoice number, amount paid). Fully paid invoices are left out, and
    payments for unknown numbers are ignored.

    Subtract the `payments`, tuples of an invoice number and a sum, from the amounts in `invoices`
    and list the invoices of which something is left, with the remaining amount, in the order of
    `invoices`.

    返回每张发票尚未付清的金额。`invoices` 把编号映射到金额，`payments` 为 (发票编号, 已付金额)。已付清的发票不列出，编号未知的付款忽略。

    从 `invoices` 的金额中减去 `payments`（发票编号与金额的元组），列出仍有余款的发票及其余额，按 `invoices` 的顺序。

    >>> unpaid_invoices({101: 50, 102: 80}, [(101, 50), (102, 30), (102, 20)])
    {102: 30}
    >>> unpaid_invoices({7: 10}, [(8, 10)])
    {7: 10}
    >>> unpaid_invoices({}, [])
    {}
    """
    open_amounts = dict(invoices)
    for number, amount in payments:
        if number in open_amounts:
            open_amounts[number] -= amount
    return {number: rest for number, rest in open_amounts.items() if rest > 0}


def unpaid_invoices_2(invoices: dict[int, int], payments: list[tuple[int, int]]) -> dict[int, int]:
    unpaid = {}
    for number, due in invoices.items():
        paid = sum(amount for paid_number, amount in payments if paid_number == number)
        if paid < due:
            unpaid[number] = due - paid
    return unpaid


def glossary(lines: list[str]) -> dict[str, str]:
    """Build a glossary from `lines`. A line like 'term - meaning' starts an entry; a line beginning
    with a space continues the meaning of the entry before it and is joined to it, without its outer
    blanks, by one space. Other lines are ignored.

    Read `lines` into a dictionary from terms to explanations. Term and explanation are separated by
    ' - ' (the first one counts); an indented line is the continuation of the latest entry, if there
    is one. Everything else is skipped.

    根据 `lines` 建立词汇表。形如 'term - meaning' 的行开始一个条目；以空格开头的行是前一条目释义的续行，去掉首尾空格后用一个空格接上。其他行忽略。

    把 `lines` 读成“词条 → 解释”的字典。词条与解释以 ' - ' 分隔（以第一个为准）；缩进的行接续最近的条目（如果有的话），其余的行跳过。

    >>> glossary(["ale - a kind", "  of beer", "(list)", "oar - a tool - for boats"])
    {'ale': 'a kind of beer', 'oar': 'a tool - for boats'}
    >>> glossary([" lost"])
    {}
    >>> glossary([])
    {}
    """
    entries = {}
    term = None
    for line in lines:
        if line.startswith(" "):
            if term is not None:
                entries[term] += " " + line.strip()
        elif " - " in line:
            term, meaning = line.split(" - ", 1)
            entries[term] = meaning
    return entries


def duty_roster(text: str) -> dict[str, list[str]]:
    """Read a `text` like 'Mon: Ann, Bob; Tue: Cid' into a dictionary from days to lists of names.
    Days are separated by semicolons, names by commas; blanks around them do not matter, and a day
    may have no names.

    Given the duty roster `text`, in which each part between semicolons consists of a day, a colon
    and a list of names with commas, return the names of every day. Empty names and empty parts are
    dropped.

    把 'Mon: Ann, Bob; Tue: Cid' 这样的 `text` 读成从日期到名单的字典。日期之间用分号、姓名之间用逗号分隔，周围的空格不计，某天可以没有人。

    给定值班表 `text`，分号之间的每部分由日期、冒号和逗号分隔的姓名组成，返回每天的名单；空姓名与空部分去掉。

    >>> duty_roster("Mon: Ann, Bob; Tue: Cid")
    {'Mon': ['Ann', 'Bob'], 'Tue': ['Cid']}
    >>> duty_roster("Sat:;")
    {'Sat': []}
    >>> duty_roster("")
    {}
    """
    roster = {}
    for part in text.split(";"):
        if part.strip():
            day, _, names = part.partition(":")
            roster[day.strip()] = [name.strip() for name in names.split(",") if name.strip()]
    return roster


def sectioned_settings(lines: list[str]) -> dict[str, dict[str, str]]:
    """Read settings with sections: '[name]' begins a section, 'key = value' is a setting of the
    present one, and lines that are empty or begin with '#' are skipped. Settings before the first
    section belong to 'main', which is only there if it is needed.

    Turn the `lines` of a configuration file into a nested dictionary section → key → value. A line
    in square brackets names the section of what follows; at first it is 'main'. Blanks around keys
    and values are removed, comments ('#') and empty lines ignored. A section may be empty.

    读取分节的设置：'[name]' 开始一节，'key = value' 是当前节的一项设置，空行和以 '#' 开头的行跳过。第一节之前的设置属于 'main'，仅在需要时才出现。

    把配置文件的各行 `lines` 转成“节 → 键 → 值”的嵌套字典。方括号中的行给出后续内容所在的节，最初为 'main'。去掉键和值两侧的空格，忽略注释（'#'）与空行，节可以为空。

    >>> sectioned_settings(["[ui]", "# colours", "theme = dark", "", "[net]"])
    {'ui': {'theme': 'dark'}, 'net': {}}
    >>> sectioned_settings(["debug=on"])
    {'main': {'debug': 'on'}}
    >>> sectioned_settings([])
    {}
    """
    settings = {}
    section = "main"
    for line in lines:
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
            settings.setdefault(section, {})
        else:
            key, _, value = line.partition("=")
            settings.setdefault(section, {})[key.strip()] = value.strip()
    return settings


def menu_in_cents(lines: list[str]) -> dict[str, int]:
    """The `lines` of a menu look like 'Tomato soup 4.50': a dish, a space and a price with two
    decimals. Return a dictionary from the dishes to their prices in cents.

    Given `lines` each of which ends in a price such as 4.50 after the last space, map the text
    before that space to the price as a whole number of cents.

    菜单的各行 `lines` 形如 'Tomato soup 4.50'：菜名、空格和两位小数的价格。返回从菜名到以分为单位的价格的字典。

    给定 `lines`，每行最后一个空格之后是 4.50 这样的价格，把该空格之前的文本映射到以整数分表示的价格。

    >>> menu_in_cents(["Tomato soup 4.50", "Tea 1.05"])
    {'Tomato soup': 450, 'Tea': 105}
    >>> menu_in_cents(["Water 0.00"])
    {'Water': 0}
    >>> menu_in_cents([])
    {}
    """
    prices = {}
    for line in lines:
        dish, price = line.rsplit(" ", 1)
        units, cents = price.split(".")
        prices[dish] = int(units) * 100 + int(cents)
    return prices


def menu_in_cents_2(lines: list[str]) -> dict[str, int]:
    parts = [line.rpartition(" ") for line in lines]
    return {dish: int(price.replace(".", "")) for dish, _, price in parts}


def short_codes(names: list[str]) -> dict[str, str]:
    """Give each of the different `names` a code: its first three letters in capitals and, if that
    code is already taken, a number from 2 on behind them. Return the dictionary from names to
    codes.

    Assign codes to `names` in their order. A name gets its first three characters in upper case;
    when the code has been given to an earlier name, '2' is appended, or '3' if that is taken as
    well, and so on. All names are different.

    为各不相同的 `names` 编代码：取前三个字母的大写；若该代码已被占用，则在后面加上从 2 开始的数字。返回从名字到代码的字典。

    按顺序给 `names` 分配代码：取名字的前三个字符并转为大写；若已分给前面的名字，就加上 '2'，再被占用则加 '3'，依此类推。名字互不相同。

    >>> short_codes(["Berlin", "Bern", "Bergen", "Rome"])
    {'Berlin': 'BER', 'Bern': 'BER2', 'Bergen': 'BER3', 'Rome': 'ROM'}
    >>> short_codes(["Po"])
    {'Po': 'PO'}
    >>> short_codes([])
    {}
    """
    codes = {}
    taken = set()
    for name in names:
        stem = name[:3].upper()
        code = stem
        number = 2
        while code in taken:
            code = f"{stem}{number}"
            number += 1
        taken.add(code)
        codes[name] = code
    return codes


def road_map(roads: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    """Return the nested dictionary of distances for two-way `roads`, triples (place, place,
    length): result[a][b] and result[b][a] are both the length. If there are several roads between
    two places, the shortest counts. Places are in order of first appearance.

    Each tuple in `roads` describes a road between two places that can be used in both directions.
    Map every place to a dictionary from its neighbours to the length of the shortest direct road.

    对双向道路 `roads`（三元组：地点、地点、长度）返回距离的嵌套字典：result[a][b] 与 result[b][a] 均为长度。两地之间有多条路时取最短的，地点按首次出现排列。

    `roads` 中每个元组描述两个地点之间可双向通行的道路。把每个地点映射到一个字典，给出各相邻地点以及最短直达道路的长度。

    >>> road_map([("A", "B", 5), ("B", "C", 2), ("B", "A", 4)])
    {'A': {'B': 4}, 'B': {'A': 4, 'C': 2}, 'C': {'B': 2}}
    >>> road_map([])
    {}
    """
    distances = {}
    for a, b, length in roads:
        for start, end in ((a, b), (b, a)):
            row = distances.setdefault(start, {})
            row[end] = min(length, row.get(end, length))
    return distances


def road_map_2(roads: list[tuple[str, str, int]]) -> dict[str, dict[str, int]]:
    both_ways = [one for a, b, length in roads for one in ((a, b, length), (b, a, length))]
    result = defaultdict(dict)
    for start, end, length in both_ways:
        if end not in result[start] or length < result[start][end]:
            result[start][end] = length
    return dict(result)


def roommates(rooms: dict[str, int]) -> dict[str, list[str]]:
    """Return for every person in `rooms`, which maps people to room numbers, the sorted names of
    the others in the same room.

    Given the dictionary `rooms` from names to the numbers of their rooms, find everybody's
    roommates. Who lives alone has an empty list; the people keep their order.

    `rooms` 把人映射到房间号，对其中每个人返回同一房间里其他人的姓名（排序）。

    给定从姓名到房间号的字典 `rooms`，求每个人的室友。独住的人对应空列表，人的顺序不变。

    >>> roommates({"Bo": 2, "Al": 2, "Cy": 5, "Di": 2})
    {'Bo': ['Al', 'Di'], 'Al': ['Bo', 'Di'], 'Cy': [], 'Di': ['Al', 'Bo']}
    >>> roommates({"Al": 1})
    {'Al': []}
    >>> roommates({})
    {}
    """
    return {
        name: sorted(other for other in rooms if rooms[other] == room and other != name)
        for name, room in rooms.items()
    }


def roommates_2(rooms: dict[str, int]) -> dict[str, list[str]]:
    people = {}
    for name in sorted(rooms):
        people.setdefault(rooms[name], []).append(name)
    result = {}
    for name in rooms:
        others = list(people[rooms[name]])
        others.remove(name)
        result[name] = others
    return result


def marked_cells(grid: list[str]) -> dict[tuple[int, int], str]:
    """Return a dictionary from (row, column), both counted from 0, to the character for all the
    cells of `grid` that are not '.'. The cells come row by row, from left to right.

    The strings in `grid` are the rows of a map on which '.' means empty. Collect everything else:
    the keys are positions (row, column), the values the characters found there.

    对 `grid` 中所有不是 '.' 的格子，返回从 (行, 列)（都从 0 数起）到字符的字典，逐行从左到右排列。

    `grid` 的各字符串是地图的行，'.' 表示空。收集其余所有内容：键为位置 (行, 列)，值为该处的字符。

    >>> marked_cells(["..#", "@.."])
    {(0, 2): '#', (1, 0): '@'}
    >>> marked_cells(["...", ""])
    {}
    >>> marked_cells([])
    {}
    """
    cells = {}
    for row, line in enumerate(grid):
        for column, char in enumerate(line):
            if char != ".":
                cells[row, column] = char
    return cells


def marked_cells_2(grid: list[str]) -> dict[tuple[int, int], str]:
    return {(i, j): c for i, line in enumerate(grid) for j, c in enumerate(line) if c != "."}


def picture_from_cells(cells: dict[tuple[int, int], str]) -> list[str]:
    """Draw the characters in `cells`, which maps (row, column) to a character. The picture begins
    at row 0 and column 0 and is as high and wide as needed; all other places are '.'.

    Given a dictionary `cells` from positions (row, column), counted from 0, to single characters,
    return the rows of the picture as strings of equal length, with '.' where nothing is. Without
    cells there are no rows.

    `cells` 把 (行, 列) 映射到字符，请画出这些字符。图从第 0 行第 0 列开始，高宽按需要而定，其余位置为 '.'。

    给定从位置 (行, 列)（从 0 数起）到单个字符的字典 `cells`，返回等长字符串组成的各行，空处为 '.'；没有任何格子时没有行。

    >>> picture_from_cells({(1, 0): "@", (0, 2): "#"})
    ['..#', '@..']
    >>> picture_from_cells({(0, 0): "x"})
    ['x']
    >>> picture_from_cells({})
    []
    """
    height = max((row for row, _ in cells), default=-1) + 1
    width = max((column for _, column in cells), default=-1) + 1
    return ["".join(cells.get((i, j), ".") for j in range(width)) for i in range(height)]


def picture_from_cells_2(cells: dict[tuple[int, int], str]) -> list[str]:
    if not cells:
        return []
    height = 1 + max(row for row, _ in cells)
    width = 1 + max(column for _, column in cells)
    canvas = [["."] * width for _ in range(height)]
    for (row, column), char in cells.items():
        canvas[row][column] = char
    return ["".join(line) for line in canvas]


def usual_successor(words: list[str]) -> dict[str, str]:
    """Return for every word that is followed by another in `words` the word that follows it most
    often; if several do equally often, the alphabetically first. The keys are sorted.

    Go through the neighbours in `words` and count what comes directly after each word. Map each
    word to its most frequent successor (ties by the alphabet), in alphabetical order; a word that
    only stands at the end is left out.

    对 `words` 中后面还有单词的每个单词，返回最常紧跟其后的单词；次数相同时取字母顺序最靠前的，键排序。

    逐对查看 `words` 中相邻的单词，统计每个单词之后是什么。按字母顺序把每个单词映射到最常见的后继（并列按字母序），只出现在末尾的单词不列出。

    >>> usual_successor(["a", "b", "a", "c", "a", "b"])
    {'a': 'b', 'b': 'a', 'c': 'a'}
    >>> usual_successor(["x", "z", "x", "y"])
    {'x': 'y', 'z': 'x'}
    >>> usual_successor(["alone"])
    {}
    """
    followers = defaultdict(list)
    for word, successor in zip(words, words[1:]):
        followers[word].append(successor)
    return {
        word: max(sorted(followers[word]), key=followers[word].count) for word in sorted(followers)
    }


def usual_successor_2(words: list[str]) -> dict[str, str]:
    counts = {}
    for i in range(1, len(words)):
        inner = counts.setdefault(words[i - 1], {})
        inner[words[i]] = inner.get(words[i], 0) + 1
    result = {}
    for word in sorted(counts):
        inner = counts[word]
        result[word] = min(inner, key=lambda successor: (-inner[successor], successor))
    return result


def party_days(birthdays: dict[str, str]) -> dict[str, list[str]]:
    """`birthdays` maps names to dates like '1990-05-17'. Return the days of the year ('05-17') on
    which at least two people were born, whatever the year, with their sorted names; the days are in
    calendar order.

    Find the shared birthdays in `birthdays` (name → ISO date): the keys of the result are month and
    day as 'MM-DD', in ascending order, the values alphabetical lists of two or more names.

    `birthdays` 把姓名映射到 '1990-05-17' 这样的日期。返回至少有两人出生（不论年份）的日子（如 '05-17'）及其排好序的姓名，按日历顺序排列。

    在 `birthdays`（姓名 → ISO 日期）中找出共同的生日：结果的键为 'MM-DD' 形式的月日，升序排列，值为两个以上姓名的有序列表。

    >>> party_days({"Mo": "1990-05-17", "Al": "2001-05-17", "Cy": "1990-01-02"})
    {'05-17': ['Al', 'Mo']}
    >>> party_days({"Al": "2000-01-01"})
    {}
    >>> party_days({})
    {}
    """
    days = {}
    for name in sorted(birthdays):
        days.setdefault(birthdays[name][5:], []).append(name)
    return {day: days[day] for day in sorted(days) if len(days[day]) > 1}


def party_days_2(birthdays: dict[str, str]) -> dict[str, list[str]]:
    counts = Counter(day[5:] for day in birthdays.values())
    result = {}
    for day in sorted(counts):
        if counts[day] >= 2:
            result[day] = sorted(name for name in birthdays if birthdays[name].endswith(day))
    return result


def places_climbed(last_week: list[str], this_week: list[str]) -> dict[str, str]:
    """Compare two charts, lists of titles from the first place on. Return for each title of
    `this_week` how its place has changed since `last_week`: like '+2' (two places up), '-1' (one
    down), '=' (the same) or 'new'.

    For every title in the chart `this_week`, in order, tell the movement compared with `last_week`:
    'new' if it was not there, '=' if the place is the same, otherwise the number of places gained
    with '+' or lost with '-'.

    比较两份榜单（从第一名开始的曲目列表），对 `this_week` 中的每个曲目返回自 `last_week` 以来的名次变化：'+2'（上升两位）、'-1'（下降一位）、
    '='（不变）或 'new'。

    按顺序说明榜单 `this_week` 中每个曲目相对 `last_week` 的变动：上周不在榜为 'new'，名次相同为 '='，否则为带 '+' 的上升位数或带 '-' 的下降位数。

    >>> places_climbed(["A", "B", "C"], ["C", "B", "D", "A"])
    {'C': '+2', 'B': '=', 'D': 'new', 'A': '-3'}
    >>> places_climbed([], ["A"])
    {'A': 'new'}
    >>> places_climbed(["A"], [])
    {}
    """
    result = {}
    for place, title in enumerate(this_week):
        if title not in last_week:
            result[title] = "new"
        else:
            change = last_week.index(title) - place
            result[title] = f"{change:+d}" if change else "="
    return result


def places_climbed_2(last_week: list[str], this_week: list[str]) -> dict[str, str]:
    old_places = {title: place for place, title in enumerate(last_week)}

    def movement(title, place):
        if title not in old_places:
            return "new"
        climbed = old_places[title] - place
        if climbed > 0:
            return "+" + str(climbed)
        return str(climbed) if climbed < 0 else "="

    return {title: movement(title, place) for place, title in enumerate(this_week)}


def weighted_result(scores: dict[str, int], weights: dict[str, int]) -> float:
    """Return the average of the `scores`, each counted as often as `weights` says for its subject
    (once if the subject is not in `weights`), rounded to two decimals. If all weights sum up to 0,
    return 0.0.

    Compute a weighted mean: multiply each number in `scores` by the weight of its key, which is 1
    where `weights` has none, and divide the sum by the sum of these weights. Round to two decimals;
    the answer is 0.0 when there is nothing to divide by.

    返回 `scores` 的加权平均，每科的权重由 `weights` 给出（没有则为 1），保留两位小数；权重之和为 0 时返回 0.0。

    计算加权平均数：将 `scores` 中每个数乘以其键的权重（`weights` 中没有则取 1），总和除以这些权重之和，四舍五入到两位小数；无法相除时为 0.0。

    >>> weighted_result({"maths": 80, "art": 60}, {"maths": 3})
    75.0
    >>> weighted_result({"gym": 50, "art": 75}, {"gym": 0})
    75.0
    >>> weighted_result({}, {"art": 2})
    0.0
    """
    total = 0
    weight_sum = 0
    for subject, score in scores.items():
        weight = weights.get(subject, 1)
        total += score * weight
        weight_sum += weight
    return round(total / weight_sum, 2) if weight_sum else 0.0


def weighted_result_2(scores: dict[str, int], weights: dict[str, int]) -> float:
    used = [weights.get(subject, 1) for subject in scores]
    if sum(used) == 0:
        return 0.0
    return round(sum(map(operator.mul, scores.values(), used)) / sum(used), 2)


def seats_by_votes(votes: dict[str, int], seats: int) -> dict[str, int]:
    """Distribute `seats` seats over the parties in `votes` one by one: each seat goes to the party
    with the largest quotient of its votes and its number of seats plus one, the first such party in
    the dictionary. Return the seats of every party.

    Hand out the `seats` in a parliament. In every step compute for each party votes / (seats so far
    + 1), and give the next seat to the party with the greatest value (in a tie to the one that
    comes first in `votes`). All parties are in the result.

    把 `seats` 个席位逐个分给 `votes` 中的政党：每个席位给“票数除以（已得席位数加一）”最大的政党，并列时给字典中靠前者。返回每个政党的席位数。

    分配议会的 `seats` 个席位：每一步对各党计算 票数 /（已有席位 + 1），下一个席位归数值最大的党（相同则归 `votes` 中排在前面的）。结果包含所有政党。

    >>> seats_by_votes({"Red": 100, "Blue": 80, "Green": 30}, 8)
    {'Red': 4, 'Blue': 3, 'Green': 1}
    >>> seats_by_votes({"A": 1, "B": 1}, 1)
    {'A': 1, 'B': 0}
    >>> seats_by_votes({"A": 5}, 0)
    {'A': 0}
    """
    won = dict.fromkeys(votes, 0)
    for _ in range(seats):
        party = max(votes, key=lambda name: votes[name] / (won[name] + 1))
        won[party] += 1
    return won


def seats_by_votes_2(votes: dict[str, int], seats: int) -> dict[str, int]:
    quotients = [(name, count / n) for name, count in votes.items() for n in range(1, seats + 1)]
    quotients.sort(key=lambda pair: -pair[1])
    winners = [name for name, _ in quotients[:seats]]
    return {name: winners.count(name) for name in votes}


def sparse_product(first: dict[int, int], second: dict[int, int]) -> int:
    """Two vectors are given as dictionaries from positions to numbers; positions that are missing
    hold 0. Return their scalar product: the sum of the products of the numbers at equal positions.

    Multiply the values of `first` and `second` wherever both have the same key, and return the sum
    of these products, which is 0 if they have no key in common.

    两个向量以“位置 → 数”的字典给出，缺少的位置为 0。返回它们的数量积，即相同位置上两数之积的总和。

    对 `first` 与 `second` 共有的每个键，将两个值相乘，返回这些乘积之和；没有共同的键时为 0。

    >>> sparse_product({0: 2, 5: 3}, {5: 4, 7: 1})
    12
    >>> sparse_product({1: 2, 2: -1}, {1: 3, 2: 6})
    0
    >>> sparse_product({}, {3: 3})
    0
    """
    return sum(value * second.get(position, 0) for position, value in first.items())


def sparse_product_2(first: dict[int, int], second: dict[int, int]) -> int:
    total = 0
    for position in first.keys() & second.keys():
        total += first[position] * second[position]
    return total


def pair_similarity(a: str, b: str) -> int:
    """Return how similar the words `a` and `b` are in percent, rounded down: twice the number of
    different two-letter pieces they share, divided by the numbers of different pieces in `a` and in
    `b` together. If neither has any, return 0.

    Take the sets of neighbouring letter pairs of `a` and of `b`. Their similarity is 200 times the
    size of the intersection divided by the sum of the two sizes, without the fraction; it is 0 for
    two words too short to have pairs.

    返回单词 `a` 与 `b` 的相似度百分数（向下取整）：两者共有的不同二字母片段数的两倍，除以两者各自的不同片段数之和；都没有片段时返回 0。

    取 `a` 和 `b` 各自相邻字母对的集合，相似度为 200 乘以交集大小再除以两个集合大小之和，舍去小数；两个词都短得没有字母对时为 0。

    >>> pair_similarity("night", "nacht")
    25
    >>> pair_similarity("tea", "tea")
    100
    >>> pair_similarity("a", "b")
    0
    """
    first = {a[i : i + 2] for i in range(len(a) - 1)}
    second = {b[i : i + 2] for i in range(len(b) - 1)}
    total = len(first) + len(second)
    return 200 * len(first & second) // total if total else 0


def pair_similarity_2(a: str, b: str) -> int:
    first, second = (set(zip(word, word[1:])) for word in (a, b))
    if not first and not second:
        return 0
    shared = [pair for pair in first if pair in second]
    return len(shared) * 200 // (len(first) + len(second))


def four_fold_table(answers: list[tuple[bool, bool]]) -> dict[str, int]:
    """The pairs in `answers` tell whether a person likes tea and whether coffee. Return the numbers
    of those who like 'both', only 'tea', only 'coffee' and 'neither', as a dictionary with these
    four keys.

    Count the (tea, coffee) pairs of truth values in `answers`. The result has the keys 'both',
    'tea', 'coffee' and 'neither', in this order, including those with a count of 0.

    `answers` 中的二元组说明一个人是否喜欢茶、是否喜欢咖啡。返回一个含四个键的字典：两者都喜欢 'both'、只喜欢茶 'tea'、只喜欢咖啡 'coffee'、
    都不喜欢 'neither' 的人数。

    统计 `answers` 中 (茶, 咖啡) 真值对的个数。结果依次含键 'both'、'tea'、'coffee'、'neither'，计数为 0 的也要列出。

    >>> four_fold_table([(True, False), (True, True), (True, False)])
    {'both': 1, 'tea': 2, 'coffee': 0, 'neither': 0}
    >>> four_fold_table([(False, False)])
    {'both': 0, 'tea': 0, 'coffee': 0, 'neither': 1}
    """
    counts = {"both": 0, "tea": 0, "coffee": 0, "neither": 0}
    for tea, coffee in answers:
        if tea and coffee:
            counts["both"] += 1
        elif tea:
            counts["tea"] += 1
        elif coffee:
            counts["coffee"] += 1
        else:
            counts["neither"] += 1
    return counts


def four_fold_table_2(answers: list[tuple[bool, bool]]) -> dict[str, int]:
    names = {(True, True): "both", (True, False): "tea", (False, True): "coffee"}
    names[False, False] = "neither"
    return {name: answers.count(pair) for pair, name in names.items()}


def confusion_counts(actual: list[str], guessed: list[str]) -> dict[tuple[str, str], int]:
    """Return how often each wrong guess was made: a dictionary from (true label, guessed label) to
    its number, for the positions at which `actual` and `guessed` differ. The most frequent mistakes
    come first, equally frequent ones in alphabetical order.

    `actual` and `guessed` are equally long lists of labels. Count the pairs (actual, guessed) at
    the same position where the two are not equal, and order them by falling count and then
    alphabetically.

    返回每种误判的次数：对 `actual` 与 `guessed` 不同的位置，统计 (真实标签, 猜测标签) 的个数。最常见的错误在前，次数相同按字母顺序排列。

    `actual` 与 `guessed` 是等长的标签列表。统计同一位置上两者不相等的 (真实, 猜测) 对，按次数降序、再按字母顺序排列。

    >>> confusion_counts(["cat", "dog", "cat", "fox"], ["dog", "dog", "dog", "cat"])
    {('cat', 'dog'): 2, ('fox', 'cat'): 1}
    >>> confusion_counts(["a"], ["a"])
    {}
    >>> confusion_counts([], [])
    {}
    """
    counts = {}
    for pair in zip(actual, guessed):
        if pair[0] != pair[1]:
            counts[pair] = counts.get(pair, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def confusion_counts_2(actual: list[str], guessed: list[str]) -> dict[tuple[str, str], int]:
    mistakes = sorted((true, guess) for true, guess in zip(actual, guessed) if true != guess)
    return dict(Counter(mistakes).most_common())


def medal_lines(points: dict[str, int]) -> list[str]:
    """Return the lines 'gold: name', 'silver: name' and 'bronze: name' for the three best in
    `points`; equal points are ranked by name. With fewer participants there are fewer lines.

    Award the medals: the highest number in `points` gets gold, the next silver, the third bronze,
    and among equals the alphabetically earlier name comes first. Write them as 'medal: name'.

    对 `points` 中的前三名返回 'gold: name'、'silver: name'、'bronze: name' 三行，同分按名字排列；参赛者不足时行数相应减少。

    颁发奖牌：`points` 中分数最高的得金牌，其次银牌，第三铜牌，同分时名字字母序靠前的在前。写成“奖牌: 名字”的形式。

    >>> medal_lines({"Bo": 7, "Al": 9, "Di": 7, "Cy": 2})
    ['gold: Al', 'silver: Bo', 'bronze: Di']
    >>> medal_lines({"Al": 0})
    ['gold: Al']
    >>> medal_lines({})
    []
    """
    ranked = sorted(points, key=lambda name: (-points[name], name))
    return [f"{medal}: {name}" for medal, name in zip(("gold", "silver", "bronze"), ranked)]


def medal_lines_2(points: dict[str, int]) -> list[str]:
    left = dict(sorted(points.items()))
    lines = []
    for medal in ["gold", "silver", "bronze"]:
        if left:
            best = max(left, key=left.get)
            lines.append(medal + ": " + best)
            del left[best]
    return lines


def minutes_per_project(log: list[tuple[int, str]]) -> dict[str, int]:
    """The pairs (minute, project) in `log`, in order of time, tell when work on a project began.
    Each lasts until the next entry; 'stop' means a break. Return the minutes spent on every
    project, in order of first appearance. The last entry does not count any time.

    Given the work log `log` of (minute, project) tuples with rising minutes, add up for each
    project the time until the following entry. Time after a 'stop' entry is ignored, and so is
    whatever begins with the final entry.

    `log` 按时间顺序给出 (分钟, 项目)，表示何时开始做某个项目，持续到下一条记录；'stop' 表示休息。返回每个项目所用的分钟数，按首次出现排列，最后一条记录不计时间。

    给定工作记录 `log`，由分钟递增的 (分钟, 项目) 元组组成，为每个项目累计到下一条记录为止的时间。'stop' 之后的时间忽略，最后一条记录开始的工作也不计。

    >>> minutes_per_project([(0, "web"), (30, "app"), (50, "stop"), (60, "web"), (75, "stop")])
    {'web': 45, 'app': 20}
    >>> minutes_per_project([(10, "web")])
    {}
    >>> minutes_per_project([])
    {}
    """
    spent = {}
    for (start, project), (end, _) in zip(log, log[1:]):
        if project != "stop":
            spent[project] = spent.get(project, 0) + end - start
    return spent


def minutes_per_project_2(log: list[tuple[int, str]]) -> dict[str, int]:
    spent = defaultdict(int)
    for i in range(len(log) - 1):
        spent[log[i][1]] += log[i + 1][0] - log[i][0]
    spent.pop("stop", None)
    return dict(spent)


def balances_after(transfers: list[tuple[str, str, int]]) -> dict[str, int]:
    """Everybody starts with 0. Return the balances after the `transfers`, triples (payer, receiver,
    amount), sorted by name and without those whose balance is 0.

    For each tuple in `transfers` take the amount from the first person and give it to the second.
    List who has gained (positive) or lost (negative) in total, in alphabetical order; leave out
    those who are even.

    每个人的初始余额为 0。返回执行 `transfers`（三元组：付款人、收款人、金额）之后的余额，按名字排序，余额为 0 的人不列出。

    对 `transfers` 中的每个元组，从第一个人扣除金额并给第二个人。按字母顺序列出总体上赚（正）或亏（负）了的人，不赚不亏的人略去。

    >>> balances_after([("Al", "Bo", 10), ("Bo", "Cy", 10), ("Cy", "Al", 4)])
    {'Al': -6, 'Cy': 6}
    >>> balances_after([("Al", "Al", 5)])
    {}
    >>> balances_after([])
    {}
    """
    balance = defaultdict(int)
    for payer, receiver, amount in transfers:
        balance[payer] -= amount
        balance[receiver] += amount
    return {name: balance[name] for name in sorted(balance) if balance[name] != 0}


def balances_after_2(transfers: list[tuple[str, str, int]]) -> dict[str, int]:
    names = sorted({name for transfer in transfers for name in transfer[:2]})
    result = {}
    for name in names:
        gained = sum(amount for _, receiver, amount in transfers if receiver == name)
        paid = sum(amount for payer, _, amount in transfers if payer == name)
        if gained != paid:
            result[name] = gained - paid
    return result


def generations(parents: dict[str, str]) -> dict[str, int]:
    """`parents` maps children to a parent. Return for each person that occurs the number of steps
    up to the oldest known ancestor, 0 for those without a parent, sorted by number and then by
    name.

    Work out the generation of everybody in `parents` (child → parent, no circles): who has no
    parent there is in generation 0, the children of those in generation 1, and so on. Order the
    result by generation and name.

    `parents` 把孩子映射到一位家长。对出现的每个人返回到已知最早祖先的步数，没有家长的为 0，按步数再按名字排列。

    求 `parents`（孩子 → 家长，无环）中每个人属于第几代：没有家长的为第 0 代，他们的孩子为第 1 代，依此类推。结果按代数和名字排序。

    >>> generations({"Cy": "Bo", "Bo": "Al", "Di": "Al"})
    {'Al': 0, 'Bo': 1, 'Di': 1, 'Cy': 2}
    >>> generations({})
    {}
    """
    def steps_up(name):
        return 1 + steps_up(parents[name]) if name in parents else 0

    people = set(parents) | set(parents.values())
    levels = {name: steps_up(name) for name in people}
    return dict(sorted(levels.items(), key=lambda item: (item[1], item[0])))


def generations_2(parents: dict[str, str]) -> dict[str, int]:
    current = sorted(set(parents.values()) - set(parents))
    result = {}
    level = 0
    while current:
        for name in current:
            result[name] = level
        current = sorted(child for child, parent in parents.items() if parent in current)
        level += 1
    return result


def best_connected(contacts: list[tuple[str, str]]) -> str:
    """Return the person with the most different contacts in `contacts`, a list of pairs of people
    who met each other; of several the alphabetically first, or '' if the list is empty. Meeting the
    same person twice counts once.

    Each tuple in `contacts` says that two people met. Who met the largest number of different
    people? A tie goes to the name earlier in the alphabet; with no meetings the answer is an empty
    string.

    `contacts` 是相互见过面的两人组成的列表，返回不同联系人最多的人；并列时取字母顺序最靠前的，列表为空则返回 ''。与同一人见两次只算一次。

    `contacts` 中每个元组表示两个人见了面。谁见过的不同的人最多？并列时取字母序靠前的名字，没有会面则为空字符串。

    >>> best_connected([("Al", "Bo"), ("Bo", "Al"), ("Cy", "Bo")])
    'Bo'
    >>> best_connected([("Di", "Cy")])
    'Cy'
    >>> best_connected([])
    ''
    """
    met = defaultdict(set)
    for one, other in contacts:
        met[one].add(other)
        met[other].add(one)
    return min(met, key=lambda name: (-len(met[name]), name), default="")


def best_connected_2(contacts: list[tuple[str, str]]) -> str:
    pairs = {frozenset(pair) for pair in contacts}
    counts = Counter(name for pair in pairs for name in pair)
    best = ""
    for name in sorted(counts):
        if counts[name] > counts[best]:
            best = name
    return best


def members_to_group(groups: dict[str, str]) -> dict[str, str]:
    """`groups` maps labels to strings of characters that belong to them. Return a dictionary from
    each character to its label. A character in several strings keeps the label that comes first in
    `groups`.

    Expand `groups`: for every character in one of the values, the result has the key of that value.
    If a character occurs more than once, the earliest label is kept.

    `groups` 把标签映射到属于它的字符组成的字符串。返回从每个字符到标签的字典，出现在多个字符串中的字符取 `groups` 中最先的标签。

    展开 `groups`：对各个值中的每个字符，结果给出该值所属的键；字符出现多次时保留最早的标签。

    >>> members_to_group({"vowel": "ae", "easy": "eb"})
    {'a': 'vowel', 'e': 'vowel', 'b': 'easy'}
    >>> members_to_group({"none": ""})
    {}
    """
    labels = {}
    for label, chars in groups.items():
        for char in chars:
            if char not in labels:
                labels[char] = label
    return labels


def members_to_group_2(groups: dict[str, str]) -> dict[str, str]:
    chars = dict.fromkeys("".join(groups.values()))
    return {char: next(key for key in groups if char in groups[key]) for char in chars}


def shift_plan(plan: dict[int, str]) -> list[tuple[str, int, int]]:
    """`plan` maps day numbers to the person on duty. Combine consecutive days of the same person:
    return tuples (person, first day, last day) in the order of the days. A day without an entry
    ends a period.

    Summarize the duty plan `plan` (day → name). Every maximal series of successive days with the
    same name becomes one tuple of the name, the first and the last day; the tuples are sorted by
    day.

    `plan` 把日期序号映射到值班人。合并同一人连续的日子：按日期顺序返回 (人, 首日, 末日) 元组，没有条目的日子使一段结束。

    概括值班计划 `plan`（日 → 姓名）。同一姓名的每段最长连续日子变成一个由姓名、首日、末日组成的元组，按日期排序。

    >>> shift_plan({1: "Al", 2: "Al", 4: "Al", 3: "Bo"})
    [('Al', 1, 2), ('Bo', 3, 3), ('Al', 4, 4)]
    >>> shift_plan({5: "Cy", 7: "Cy"})
    [('Cy', 5, 5), ('Cy', 7, 7)]
    >>> shift_plan({})
    []
    """
    periods = []
    for day in sorted(plan):
        if periods and periods[-1][0] == plan[day] and periods[-1][2] == day - 1:
            periods[-1] = (plan[day], periods[-1][1], day)
        else:
            periods.append((plan[day], day, day))
    return periods


def shift_plan_2(plan: dict[int, str]) -> list[tuple[str, int, int]]:
    firsts = [day for day in sorted(plan) if plan.get(day - 1) != plan[day]]
    lasts = [day for day in sorted(plan) if plan.get(day + 1) != plan[day]]
    return [(plan[first], first, last) for first, last in zip(firsts, lasts)]


def rotated_duties(duties: dict[str, str], weeks: int) -> dict[str, str]:
    """In `duties` everybody has one duty. Each week every duty moves on to the next person of the
    dictionary, and that of the last person to the first. Return who has which duty after `weeks`
    weeks.

    Rotate the values of the dictionary `duties` by `weeks` places to the back, in a circle, while
    the keys stay where they are.

    `duties` 中每个人有一项任务。每过一周，每项任务移交给字典中的下一个人，最后一人的任务交给第一个人。返回 `weeks` 周后各人的任务。

    把字典 `duties` 的值循环地向后移动 `weeks` 位，键保持原位。

    >>> rotated_duties({"Al": "cook", "Bo": "wash", "Cy": "shop"}, 1)
    {'Al': 'shop', 'Bo': 'cook', 'Cy': 'wash'}
    >>> rotated_duties({"Al": "cook", "Bo": "wash"}, 4)
    {'Al': 'cook', 'Bo': 'wash'}
    >>> rotated_duties({}, 3)
    {}
    """
    values = list(duties.values())
    return {name: values[(i - weeks) % len(values)] for i, name in enumerate(duties)}


def rotated_duties_2(duties: dict[str, str], weeks: int) -> dict[str, str]:
    tasks = deque(duties.values())
    tasks.rotate(weeks)
    return dict(zip(duties, tasks))


def completed_records(records: list[dict], defaults: dict) -> list[dict]:
    """Return the `records` with all the fields of `defaults`, in that order: the value comes from
    the record if it has one that is not None, otherwise from `defaults`. Other fields of the
    records are dropped.

    Bring all dictionaries in `records` into the same form: exactly the keys of `defaults`, in the
    same order. A field that is missing or None gets its default, and unknown fields disappear.

    返回 `records`，每条记录都按顺序含有 `defaults` 的全部字段：记录中有且不为 None 时取其值，否则取默认值；记录的其他字段丢弃。

    把 `records` 中的字典统一成同一形式：恰好是 `defaults` 的键，顺序也相同。缺失或为 None 的字段取默认值，未知字段去掉。

    >>> completed_records([{"n": 3, "x": 1}, {"unit": "kg", "n": None}], {"unit": "g", "n": 0})
    [{'unit': 'g', 'n': 3}, {'unit': 'kg', 'n': 0}]
    >>> completed_records([{}], {"a": 1})
    [{'a': 1}]
    >>> completed_records([], {"a": 1})
    []
    """
    complete = []
    for record in records:
        row = {}
        for field, default in defaults.items():
            value = record.get(field)
            row[field] = default if value is None else value
        complete.append(row)
    return complete


def completed_records_2(records: list[dict], defaults: dict) -> list[dict]:
    known = [{k: v for k, v in record.items() if v is not None} for record in records]
    return [{key: record.get(key, defaults[key]) for key in defaults} for record in known]


def two_cheapest(offers: list[tuple[str, str, int]]) -> dict[str, list[str]]:
    """The `offers` are triples (kind, name, price). Return for each kind, in alphabetical order,
    the names of its two cheapest offers, the cheaper first; equal prices are ordered by name. A
    kind with one offer has one name.

    Group `offers`, tuples of a kind, a name and a price, by kind and keep the two lowest prices in
    each group, as a list of names by rising price and then by name. The kinds are sorted.

    `offers` 由三元组 (种类, 名称, 价格) 组成。对每个种类（按字母顺序）返回最便宜的两个商品名，便宜的在前，价格相同按名称排列；只有一个的种类列一个。

    按种类对 `offers`（种类、名称、价格）分组，每组保留价格最低的两个，以名称列表给出，先按价格升序、再按名称排序，种类也排序。

    >>> two_cheapest([("tea", "Pu", 9), ("tea", "Mint", 4), ("tea", "Earl", 4), ("jam", "Fig", 3)])
    {'jam': ['Fig'], 'tea': ['Earl', 'Mint']}
    >>> two_cheapest([])
    {}
    """
    groups = {}
    for kind, name, price in sorted(offers, key=lambda offer: (offer[0], offer[2], offer[1])):
        names = groups.setdefault(kind, [])
        if len(names) < 2:
            names.append(name)
    return groups


def two_cheapest_2(offers: list[tuple[str, str, int]]) -> dict[str, list[str]]:
    result = {}
    for kind in sorted({offer[0] for offer in offers}):
        prices = sorted((price, name) for other, name, price in offers if other == kind)
        result[kind] = [name for _, name in prices[:2]]
    return result


def convert_money(rates: dict[str, float], amount: float, source: str, target: str) -> float | None:
    """`rates` tells how many euros one unit of each currency is worth. Convert `amount` from the
    currency `source` to `target` and round to two decimals; return None if one of them is unknown.
    'EUR' itself need not be in `rates`.

    Change `amount` units of `source` into `target` by way of the euro: `rates` maps currencies to
    their value in euros, and that of 'EUR' is 1. The result has two decimals; for a currency
    without a rate it is None.

    `rates` 给出各货币一个单位值多少欧元。把 `amount` 从货币 `source` 换算成 `target` 并保留两位小数；任一货币未知则返回 None。
    'EUR' 本身不必在 `rates` 中。

    以欧元为中介把 `amount` 单位的 `source` 换成 `target`：`rates` 把货币映射到其欧元价值，'EUR' 的价值为 1。结果保留两位小数，
    货币没有汇率时为 None。

    >>> convert_money({"USD": 0.9, "GBP": 1.2}, 100, "USD", "GBP")
    75.0
    >>> convert_money({"USD": 0.9}, 9, "EUR", "USD")
    10.0
    >>> convert_money({"USD": 0.9}, 5, "USD", "JPY")
    """
    table = {**rates, "EUR": 1.0}
    if source not in table or target not in table:
        return None
    return round(amount * table[source] / table[target], 2)


def prices_with_tax(prices: dict[str, int], tax: dict[str, int], usual: int) -> dict[str, float]:
    """Return the `prices` with tax: each is raised by the percentage that `tax` has for the
    article, or by `usual` percent if it has none, and rounded to two decimals.

    Add the tax to every price in `prices`. The dictionary `tax` gives the rate, in percent, for
    some articles; for all others the rate is `usual`. The results have two decimals.

    返回含税价格：`prices` 中每个价格按 `tax` 里该商品的百分比上调，没有则按 `usual`% 上调，保留两位小数。

    给 `prices` 中的每个价格加上税。字典 `tax` 给出部分商品的税率（百分数），其余商品的税率为 `usual`，结果保留两位小数。

    >>> prices_with_tax({"book": 20, "lamp": 50}, {"book": 5}, 20)
    {'book': 21.0, 'lamp': 60.0}
    >>> prices_with_tax({"egg": 1}, {"egg": 0}, 20)
    {'egg': 1.0}
    >>> prices_with_tax({}, {}, 19)
    {}
    """
    return {
        name: round(price * (100 + tax.get(name, usual)) / 100, 2) for name, price in prices.items()
    }


def prices_with_tax_2(prices: dict[str, int], tax: dict[str, int], usual: int) -> dict[str, float]:
    result = {}
    for name in prices:
        rate = usual
        if name in tax:
            rate = tax[name]
        result[name] = round(prices[name] * (100 + rate) / 100, 2)
    return result


def uneven_keys(table: dict[str, list[int]]) -> list[str]:
    """Return the keys of `table` whose list does not have the most common length, sorted. If
    several lengths are equally common, the largest of them is considered the right one.

    Most of the lists in `table` should be equally long. Determine the length that occurs most often
    (the greatest one in a tie) and give, in alphabetical order, the keys of all the lists with
    another length.

    按字母顺序返回 `table` 中列表长度不是最常见长度的键。若几种长度同样常见，则以其中最大的为准。

    `table` 中的列表大多应当一样长。求出现最多的长度（并列取最大），并按字母顺序给出所有长度与之不同的列表的键。

    >>> uneven_keys({"a": [1, 2], "b": [3], "c": [4, 5], "d": []})
    ['b', 'd']
    >>> uneven_keys({"a": [1], "b": [1, 2]})
    ['a']
    >>> uneven_keys({})
    []
    """
    counts = Counter(len(values) for values in table.values())
    usual = max(counts, key=lambda length: (counts[length], length), default=0)
    return sorted(key for key, values in table.items() if len(values) != usual)


def uneven_keys_2(table: dict[str, list[int]]) -> list[str]:
    lengths = sorted((len(values) for values in table.values()), reverse=True)
    uneven = []
    for key in sorted(table):
        if len(table[key]) != max(lengths, key=lengths.count):
            uneven.append(key)
    return uneven


def quiz_mistakes(key: dict[int, str], sheets: dict[str, dict[int, str]]) -> dict[int, int]:
    """Return how many of the `sheets` have a wrong answer to each question of `key`, which maps
    question numbers to the right answers. No answer is wrong, too. The hardest questions come
    first, equally hard ones in ascending order.

    `sheets` maps pupils to their answers (question → answer). For each question in `key` count the
    pupils whose answer is missing or differs from the right one, and sort the questions by falling
    count, then by number.

    `key` 把题号映射到正确答案，返回 `sheets` 中每道题答错的人数，没有作答也算错。错得最多的题在前，同样多的按题号升序。

    `sheets` 把学生映射到其答案（题号 → 答案）。对 `key` 中的每道题统计没有作答或答案不对的学生数，按人数降序、再按题号排列。

    >>> quiz_mistakes({1: "a", 2: "b"}, {"Al": {1: "a", 2: "c"}, "Bo": {1: "a"}})
    {2: 2, 1: 0}
    >>> quiz_mistakes({2: "x", 1: "y"}, {})
    {1: 0, 2: 0}
    """
    wrong = {}
    for question in sorted(key):
        wrong[question] = sum(sheet.get(question) != key[question] for sheet in sheets.values())
    return dict(sorted(wrong.items(), key=lambda item: -item[1]))


def quiz_mistakes_2(key: dict[int, str], sheets: dict[str, dict[int, str]]) -> dict[int, int]:
    counts = {question: len(sheets) for question in key}
    for sheet in sheets.values():
        for question, answer in sheet.items():
            if key.get(question) == answer:
                counts[question] -= 1
    return {question: counts[question] for question in sorted(key, key=lambda q: (-counts[q], q))}


def free_letters(names: list[str]) -> str:
    """Return the small letters a to z with which none of the `names` begins, in alphabetical order
    as one string. Capital initials count as small ones; empty names are ignored.

    For which letters of the English alphabet is there no entry among `names`? Compare without
    regard to case and join the missing initials, from a to z.

    返回没有任何 `names` 以之开头的小写字母，按 a 到 z 的顺序连成字符串。大写首字母视同小写，空名字忽略。

    英文字母表中哪些字母在 `names` 里没有对应的名字？不区分大小写地比较首字母，把缺少的字母从 a 到 z 连接起来。

    >>> free_letters(["Ann", "bob", "", "Zoe"])
    'cdefghijklmnopqrstuvwxy'
    >>> free_letters([])
    'abcdefghijklmnopqrstuvwxyz'
    """
    initials = {name[0].lower() for name in names if name}
    return "".join(letter for letter in "abcdefghijklmnopqrstuvwxyz" if letter not in initials)


def free_letters_2(names: list[str]) -> str:
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)]
    for name in names:
        initial = name[:1].lower()
        if initial in letters:
            letters.remove(initial)
    return "".join(letters)


def late_returns(loans: dict[str, str], returns: dict[str, str], days: int) -> dict[str, int]:
    """`loans` maps books to the ISO date of borrowing, `returns` to that of return. Return the
    books kept for more than `days` days with the number of days too many, in the order of `loans`.
    Books not yet returned are left out.

    A book may be kept for `days` days. For each book in `loans` that is also in `returns`, compute
    the days between the two dates (texts like '2024-03-01') and, if that is too long, tell by how
    many days.

    `loans` 把书映射到借出的 ISO 日期，`returns` 映射到归还日期。返回借阅超过 `days` 天的书及超出的天数，按 `loans` 的顺序，尚未归还的书不列出。

    一本书可以借 `days` 天。对 `loans` 中同时也在 `returns` 里的每本书，计算两个日期（形如 '2024-03-01'）之间的天数，如果超期，就给出超了多少天。

    >>> late_returns({"Emma": "2024-02-27", "Dune": "2024-03-01"}, {"Emma": "2024-03-05"}, 5)
    {'Emma': 2}
    >>> late_returns({"Emma": "2024-01-01"}, {"Emma": "2024-01-08"}, 7)
    {}
    """
    def day(text):
        return date(*map(int, text.split("-")))

    late = {}
    for book, borrowed in loans.items():
        if book in returns:
            extra = (day(returns[book]) - day(borrowed)).days - days
            if extra > 0:
                late[book] = extra
    return late


def guests_per_night(bookings: list[tuple[int, int, int]]) -> dict[int, int]:
    """The `bookings` are triples (arrival day, departure day, number of guests). Return how many
    guests stay in each night with at least one, the night being named by its first day, in
    ascending order; on the departure day one does not stay any more.

    For each night that is booked tell the number of guests. A booking (a, d, n) adds n guests to
    the nights a, a + 1 and so on up to d - 1. The nights are sorted, those without guests are not
    listed.

    `bookings` 为三元组 (到达日, 离开日, 人数)。返回每个有人住的夜晚住了多少客人，夜晚以其开始的那天表示，升序排列；离开当天不再住宿。

    对每个被预订的夜晚给出客人数。预订 (a, d, n) 使夜晚 a、a + 1 直到 d - 1 各增加 n 位客人。夜晚排序，没有客人的不列出。

    >>> guests_per_night([(5, 7, 2), (6, 8, 1)])
    {5: 2, 6: 3, 7: 1}
    >>> guests_per_night([(3, 3, 4)])
    {}
    >>> guests_per_night([])
    {}
    """
    nights = {}
    for arrival, departure, guests in bookings:
        for night in range(arrival, departure):
            nights[night] = nights.get(night, 0) + guests
    return {night: nights[night] for night in sorted(nights) if nights[night] > 0}


def guests_per_night_2(bookings: list[tuple[int, int, int]]) -> dict[int, int]:
    total = Counter()
    for arrival, departure, guests in bookings:
        total.update({night: guests for night in range(arrival, departure)})
    return dict(sorted((night, count) for night, count in total.items() if count))


def inherited_value(objects: dict[str, dict], name: str, field: str) -> int | None:
    """Look up `field` of the object `name`. Each value of `objects` is a dictionary that may have a
    'parent', the name of another object; what an object lacks is taken from its parent, and so on
    upwards. Return None if nobody has it or an object is unknown.

    Starting with `name`, return the value of `field` in the first object that has it when following
    the 'parent' entries in `objects`. There are no circles; the answer is None if the chain ends
    without a value.

    查找对象 `name` 的字段 `field`。`objects` 的每个值是字典，可能含有 'parent'（另一个对象的名字）；对象没有的字段取自父对象，依此向上。
    都没有或对象未知则返回 None。

    从 `name` 开始，沿 `objects` 中的 'parent' 向上，返回第一个具有 `field` 的对象的值。没有环；链条结束仍未找到则为 None。

    >>> inherited_value({"shape": {"pen": 1}, "box": {"parent": "shape", "w": 5}}, "box", "pen")
    1
    >>> inherited_value({"box": {"w": 5}}, "box", "w")
    5
    >>> inherited_value({"box": {"parent": "ghost"}}, "box", "w")
    """
    while name in objects:
        if field in objects[name]:
            return objects[name][field]
        name = objects[name].get("parent")
    return None


def inherited_value_2(objects: dict[str, dict], name: str, field: str) -> int | None:
    if name not in objects:
        return None
    entry = objects[name]
    if field in entry:
        return entry[field]
    return inherited_value_2(objects, entry.get("parent"), field)


def words_by_score(values: dict[str, int], words: list[str]) -> dict[int, list[str]]:
    """The score of a word is the sum of the `values` of its letters, 0 for those without a value.
    Group the `words` by score, the highest first, each group in alphabetical order.

    Given letter values in `values`, add them up for each of the `words` and return a dictionary
    from score to the sorted words that have it, ordered by falling score. Letters not in `values`
    count nothing.

    单词的得分是各字母在 `values` 中的值之和，没有值的字母为 0。按得分对 `words` 分组，高分在前，每组按字母顺序排列。

    给定字母分值 `values`，为 `words` 中每个单词求和，返回从得分到对应单词（排序）的字典，按得分降序；`values` 中没有的字母不计分。

    >>> words_by_score({"a": 1, "z": 9}, ["zoo", "tar", "cat", "jazz"])
    {19: ['jazz'], 9: ['zoo'], 1: ['cat', 'tar']}
    >>> words_by_score({}, ["b", "a"])
    {0: ['a', 'b']}
    >>> words_by_score({"a": 1}, [])
    {}
    """
    groups = defaultdict(list)
    for word in sorted(words):
        groups[sum(values.get(letter, 0) for letter in word)].append(word)
    return {score: groups[score] for score in sorted(groups, reverse=True)}


def words_by_score_2(values: dict[str, int], words: list[str]) -> dict[int, list[str]]:
    def score(word):
        total = 0
        for letter in word:
            if letter in values:
                total += values[letter]
        return total

    result = {}
    for word in sorted(words, key=lambda word: (-score(word), word)):
        result.setdefault(score(word), []).append(word)
    return result


def common_customers(
    orders: list[tuple[str, str]], first: str, second: str
) -> tuple[int, int, int]:
    """The `orders` are pairs (customer, article). Return how many customers bought `first` but not
    `second`, how many bought both, and how many `second` but not `first`.

    Look at who bought the articles `first` and `second` according to the (customer, article) tuples
    in `orders`. The answer is a tuple: customers of the first only, of both, of the second only;
    each customer counts once.

    `orders` 由 (顾客, 商品) 组成。返回三个数：买了 `first` 但没买 `second` 的顾客数、两者都买的顾客数、买了 `second` 但没买 `first` 的顾客数。

    根据 `orders` 中的 (顾客, 商品) 元组查看谁买了 `first` 和 `second`，以元组返回只买第一种、两种都买、只买第二种的顾客数，每位顾客只计一次。

    >>> common_customers([("Al", "tea"), ("Bo", "tea"), ("Bo", "jam"), ("Al", "tea")], "tea", "jam")
    (1, 1, 0)
    >>> common_customers([("Cy", "jam")], "tea", "jam")
    (0, 0, 1)
    >>> common_customers([], "a", "b")
    (0, 0, 0)
    """
    one = {customer for customer, article in orders if article == first}
    other = {customer for customer, article in orders if article == second}
    return len(one - other), len(one & other), len(other - one)


def common_customers_2(
    orders: list[tuple[str, str]], first: str, second: str
) -> tuple[int, int, int]:
    only_first = both = only_second = 0
    for customer in {name for name, _ in orders}:
        has_first = (customer, first) in orders
        has_second = (customer, second) in orders
        if has_first and has_second:
            both += 1
        elif has_first:
            only_first += 1
        elif has_second:
            only_second += 1
    return only_first, both, only_second


def tallies_from_text(text: str) -> dict[str, int]:
    """Read a shopping text like '2 eggs, 1 milk, 3 eggs' into a dictionary from articles to total
    numbers, in order of first appearance. The parts of `text` are separated by a comma and a space;
    an empty text gives an empty dictionary.

    Each part of `text`, between ', ', is a number, a space and an article. Add up the numbers of
    the same article and return the sums by article; the article named first comes first.

    把 '2 eggs, 1 milk, 3 eggs' 这样的购物文本读成从商品到总数的字典，按首次出现排列。`text` 的各部分以逗号加空格分隔，空文本得到空字典。

    `text` 中以 ', ' 分隔的每一部分由数字、空格和商品名组成。把相同商品的数字相加，返回商品到总和的字典，先提到的商品在前。

    >>> tallies_from_text("2 eggs, 1 milk, 3 eggs")
    {'eggs': 5, 'milk': 1}
    >>> tallies_from_text("4 red apples")
    {'red apples': 4}
    >>> tallies_from_text("")
    {}
    """
    totals = {}
    if text:
        for part in text.split(", "):
            number, article = part.split(" ", 1)
            totals[article] = totals.get(article, 0) + int(number)
    return totals


def tallies_from_text_2(text: str) -> dict[str, int]:
    totals = Counter()
    for number, article in re.findall(r"(\d+) ([^,]+)", text):
        totals[article] += int(number)
    return dict(totals)


def seating_by_table(tables: dict[str, int], guests: list[str]) -> dict[str, list[str]]:
    """Fill the `tables`, a dictionary from tables to numbers of seats, with the `guests` in their
    order, one table after another. Guests for whom there is no seat are listed under 'standing',
    which is only there if somebody has to stand.

    Seat the `guests`: the first table of `tables` takes as many as it has seats, the next one
    continues, and so on. Every table is a key of the result, perhaps with an empty list; whoever is
    left over goes to the key 'standing' at the end.

    按顺序把 `guests` 安排到 `tables`（桌子 → 座位数）中，坐满一桌再坐下一桌。没有座位的客人列在 'standing' 下，仅当有人站着时才有该键。

    安排 `guests` 就座：`tables` 的第一张桌子按座位数坐满，再依次坐下一张。结果的键包括每张桌子（可为空列表），剩下的人放在末尾的键 'standing' 下。

    >>> seating_by_table({"A": 2, "B": 1}, ["Al", "Bo", "Cy", "Di"])
    {'A': ['Al', 'Bo'], 'B': ['Cy'], 'standing': ['Di']}
    >>> seating_by_table({"A": 3, "B": 2}, ["Al"])
    {'A': ['Al'], 'B': []}
    >>> seating_by_table({}, [])
    {}
    """
    plan = {}
    start = 0
    for table, seats in tables.items():
        plan[table] = guests[start : start + seats]
        start += seats
    if start < len(guests):
        plan["standing"] = guests[start:]
    return plan


def seating_by_table_2(tables: dict[str, int], guests: list[str]) -> dict[str, list[str]]:
    waiting = deque(guests)
    plan = {table: [] for table in tables}
    for table, seats in tables.items():
        while waiting and len(plan[table]) < seats:
            plan[table].append(waiting.popleft())
    if waiting:
        plan["standing"] = list(waiting)
    return plan


def profit_by_product(costs: dict[str, int], sales: list[tuple[str, int, int]]) -> dict[str, int]:
    """The `sales` are triples (product, pieces, price per piece), `costs` tells what one piece
    costs us. Return the profit made with each product sold, from the largest to the smallest, equal
    ones by name. A product without known costs is taken to cost nothing.

    For each tuple in `sales` the profit is the number of pieces times the difference between the
    price and the product's entry in `costs` (0 if missing). Add this up by product; order the
    result by falling profit and then alphabetically.

    `sales` 为三元组 (产品, 件数, 单价)，`costs` 给出每件的成本。返回每种售出产品的利润，从大到小排列，相同按名称；成本未知的产品按 0 计。

    对 `sales` 的每个元组，利润等于件数乘以售价与 `costs` 中该产品成本（缺少则为 0）之差。按产品求和，结果按利润降序、再按字母顺序排列。

    >>> profit_by_product({"mug": 3, "pen": 1}, [("pen", 10, 2), ("mug", 4, 8), ("pen", 5, 1)])
    {'mug': 20, 'pen': 10}
    >>> profit_by_product({"cap": 5}, [("cap", 2, 4), ("gift", 1, 3)])
    {'gift': 3, 'cap': -2}
    >>> profit_by_product({}, [])
    {}
    """
    profit = {}
    for product, pieces, price in sales:
        gain = pieces * (price - costs.get(product, 0))
        profit[product] = profit.get(product, 0) + gain
    return dict(sorted(profit.items(), key=lambda item: (-item[1], item[0])))


def profit_by_product_2(costs: dict[str, int], sales: list[tuple[str, int, int]]) -> dict[str, int]:
    profit = defaultdict(int)
    for product, pieces, price in sales:
        profit[product] += pieces * price
        if product in costs:
            profit[product] -= pieces * costs[product]
    ranked = sorted(sorted(profit), key=profit.get, reverse=True)
    return {product: profit[product] for product in ranked}


def languages_needed(speakers: dict[str, list[str]], people: list[str]) -> list[str]:
    """Return the languages, sorted, that all of the `people` speak. `speakers` maps each language
    to those who speak it. If `people` is empty, all the languages are returned.

    In which languages can the group `people` talk together? A language in `speakers` (language →
    list of names) is suitable if everybody of the group is on its list. Give the suitable ones in
    alphabetical order.

    返回 `people` 中所有人都会说的语言（排序）。`speakers` 把每种语言映射到会说它的人；`people` 为空时返回全部语言。

    `people` 这群人能用哪些语言一起交谈？`speakers`（语言 → 名单）中的一种语言，若群里每个人都在其名单上就合适。按字母顺序给出合适的语言。

    >>> languages_needed({"Thai": ["Al", "Bo"], "Czech": ["Bo", "Cy", "Al"]}, ["Al", "Bo"])
    ['Czech', 'Thai']
    >>> languages_needed({"Thai": ["Al"]}, ["Al", "Di"])
    []
    >>> languages_needed({"Thai": []}, [])
    ['Thai']
    """
    group = set(people)
    return sorted(language for language, names in speakers.items() if group.issubset(names))


def languages_needed_2(speakers: dict[str, list[str]], people: list[str]) -> list[str]:
    suitable = []
    for language in sorted(speakers):
        if all(name in speakers[language] for name in people):
            suitable.append(language)
    return suitable


def step_conversion(events: list[tuple[str, str]], steps: list[str]) -> list[int]:
    """The `events` are pairs (user, action) in order of time. Return for each of the `steps` how
    many users did this step after having done all the steps before it in order. Other actions in
    between do not matter.

    Compute a funnel: a user reaches the first of the `steps` by doing it, and every further one by
    doing it later than the step before. Count for each step the users in `events`, (user, action)
    tuples, who reached it.

    `events` 按时间顺序给出 (用户, 操作)。对 `steps` 的每一步，返回有多少用户在依次完成前面所有步骤之后又做了这一步；中间的其他操作不影响。

    计算转化漏斗：用户做了 `steps` 的第一步即到达第一步，此后每一步须在到达前一步之后再做。对每一步统计 `events`（(用户, 操作) 元组）中到达它的用户数。

    >>> step_conversion([("a", "view"), ("b", "buy"), ("a", "buy"), ("b", "view")], ["view", "buy"])
    [2, 1]
    >>> step_conversion([("a", "buy"), ("a", "buy")], ["view", "buy"])
    [0, 0]
    >>> step_conversion([], ["view"])
    [0]
    """
    reached = {}
    counts = [0] * len(steps)
    for user, action in events:
        done = reached.get(user, 0)
        if done < len(steps) and action == steps[done]:
            counts[done] += 1
            reached[user] = done + 1
    return counts


def step_conversion_2(events: list[tuple[str, str]], steps: list[str]) -> list[int]:
    def done_by(user):
        done = 0
        for name, action in events:
            if name == user and action in steps[done : done + 1]:
                done += 1
        return done

    reached = [done_by(user) for user in {name for name, _ in events}]
    return [sum(done > index for done in reached) for index in range(len(steps))]


def tuple_keys_to_nested(table: dict[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    """Turn `table`, whose keys are tuples of two strings, into a nested dictionary: the value at
    (a, b) must be found at result[a][b]. Both levels are sorted by key.

    Given a dictionary `table` with pairs as keys, return a dictionary of dictionaries in which the
    first member of the pair is the outer key and the second the inner one, in alphabetical order on
    both levels.

    把键为二元组（两个字符串）的 `table` 转成嵌套字典：(a, b) 处的值应位于 result[a][b]，两层的键都排序。

    给定以二元组为键的字典 `table`，返回“字典的字典”，二元组的第一个元素作外层键，第二个作内层键，两层都按字母顺序排列。

    >>> tuple_keys_to_nested({("b", "x"): 1, ("a", "y"): 2, ("b", "w"): 3})
    {'a': {'y': 2}, 'b': {'w': 3, 'x': 1}}
    >>> tuple_keys_to_nested({})
    {}
    """
    nested = {}
    for outer, inner in sorted(table):
        nested.setdefault(outer, {})[inner] = table[outer, inner]
    return nested


def tuple_keys_to_nested_2(table: dict[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    outer_keys = sorted({outer for outer, _ in table})
    return {
        key: {inner: table[key, inner] for outer, inner in sorted(table) if outer == key}
        for key in outer_keys
    }


def stale_entries(checked: dict[str, str], today: str, limit: int) -> list[str]:
    """`checked` maps devices to the ISO date of their last check. Return the devices whose check is
    more than `limit` days before `today`, the one waiting longest first; equal dates are ordered by
    name.

    Which devices in `checked` (name → date like '2024-05-31') have not been checked for more than
    `limit` days on the day `today`? Sort them by date of the check and then by name.

    `checked` 把设备映射到上次检查的 ISO 日期。返回检查日期距 `today` 超过 `limit` 天的设备，最久未检查的在前，日期相同按名称排列。

    在 `today` 这一天，`checked`（名称 → 形如 '2024-05-31' 的日期）中哪些设备已超过 `limit` 天没有检查？按检查日期、再按名称排序。

    >>> stale_entries({"pump": "2024-05-01", "fan": "2024-04-28"}, "2024-05-31", 29)
    ['fan', 'pump']
    >>> stale_entries({"fan": "2024-02-28"}, "2024-03-01", 2)
    []
    >>> stale_entries({}, "2024-01-01", 0)
    []
    """
    year, month, day = map(int, today.split("-"))
    earliest = (date(year, month, day) - timedelta(days=limit)).isoformat()
    stale = [name for name, checked_on in checked.items() if checked_on < earliest]
    return sorted(stale, key=lambda name: (checked[name], name))


def pantry_shortage(wishes: list[str], pantry: dict[str, int]) -> dict[str, int]:
    """Each string in `wishes` asks for one piece of an article; `pantry` tells how many there are.
    Return how many pieces of each article are lacking, in alphabetical order, only for articles
    that are lacking at all.

    Serve the `wishes` from the `pantry` (article → pieces) as far as it goes. Count the wishes that
    cannot be fulfilled by article; an article not in the pantry has no pieces. Sort by article.

    `wishes` 中每个字符串想要一件某商品，`pantry` 给出各有多少件。按字母顺序返回各商品缺几件，只列出确实缺少的。

    用 `pantry`（商品 → 件数）尽量满足 `wishes`。按商品统计无法满足的愿望数；不在 `pantry` 中的商品件数为零，按商品名排序。

    >>> pantry_shortage(["egg", "jam", "egg", "egg", "tea"], {"egg": 1, "tea": 5})
    {'egg': 2, 'jam': 1}
    >>> pantry_shortage(["tea"], {"tea": 1})
    {}
    >>> pantry_shortage([], {"tea": 2})
    {}
    """
    lacking = Counter(wishes) - Counter(pantry)
    return {article: lacking[article] for article in sorted(lacking)}


def pantry_shortage_2(wishes: list[str], pantry: dict[str, int]) -> dict[str, int]:
    left = dict(pantry)
    lacking = {}
    for article in sorted(wishes):
        if left.get(article, 0) > 0:
            left[article] -= 1
        else:
            lacking[article] = lacking.get(article, 0) + 1
    return lacking
