"""Easy dictionaries and sets: first steps with keys, values and members."""

from collections import Counter, defaultdict


def initial_counts(words: list[str]) -> dict[str, int]:
    """Return how many of the `words` begin with each letter. Capitals count as small letters, the
    keys are in order of first appearance, and empty words are ignored.

    Given a list of `words`, build a dictionary from each initial (in lower case) to the number of
    words that start with it, leaving empty strings out.

    返回 `words` 中以各个字母开头的单词数量，首字母统一为小写，键按首次出现的顺序，空串忽略。

    给定单词列表 `words`，统计每个首字母（不分大小写）各有几个单词，返回字典，跳过空字符串。

    >>> initial_counts(["apple", "Ant", "bee"])
    {'a': 2, 'b': 1}
    >>> initial_counts(["", "x"])
    {'x': 1}
    >>> initial_counts([])
    {}
    """
    return dict(Counter(word[0].lower() for word in words if word))


def initial_counts_2(words: list[str]) -> dict[str, int]:
    counts = {}
    for word in words:
        if word:
            initial = word[0].lower()
            counts[initial] = counts.get(initial, 0) + 1
    return counts


def average_of_values(table: dict[str, int]) -> float:
    """Return the average of all the values of `table`, to two decimals, or 0.0 if it is empty.

    For a dictionary `table`, compute the mean of its values rounded to 2 decimal places; an empty
    one has the mean 0.0.

    返回字典 `table` 所有值的平均数，保留两位小数；字典为空时返回 0.0。

    给定字典 `table`，求其各个值的平均值并四舍五入到两位小数，空字典的结果为 0.0。

    >>> average_of_values({"a": 1, "b": 2})
    1.5
    >>> average_of_values({"x": 10})
    10.0
    >>> average_of_values({})
    0.0
    """
    if not table:
        return 0.0
    return round(sum(table.values()) / len(table), 2)


def cheapest_article(prices: dict[str, float]) -> str | None:
    """Return the name of the cheapest article in `prices`, the first one if several cost the same,
    or None if there are no articles.

    Given the `prices` of articles by name, find the name with the lowest price. A tie goes to the
    earlier entry; an empty dictionary gives None.

    返回 `prices` 中价格最低的商品名，价格相同取先出现的，没有商品时返回 None。

    给定商品名到价格的字典 `prices`，求最便宜的商品；并列时取靠前者，字典为空返回 None。

    >>> cheapest_article({"tea": 3.5, "salt": 0.9, "rice": 2.0})
    'salt'
    >>> cheapest_article({"a": 1.0, "b": 1.0})
    'a'
    >>> cheapest_article({})
    """
    return min(prices, key=prices.get, default=None)


def cheapest_article_2(prices: dict[str, float]) -> str | None:
    best = None
    for name, price in prices.items():
        if best is None or price < prices[best]:
            best = name
    return best


def keys_holding(table: dict[str, int], value: int) -> list[str]:
    """Return the keys of `table` whose value is `value`, in the order of the dictionary.

    Which keys of the dictionary `table` lead to `value`? List them as they come; if there are
    none, the list is empty.

    返回字典 `table` 中值等于 `value` 的所有键，按字典顺序排列。

    在字典 `table` 里查找哪些键对应的值是 `value`，依次列出；没有则返回空列表。

    >>> keys_holding({"ann": 7, "bob": 5, "cid": 7}, 7)
    ['ann', 'cid']
    >>> keys_holding({"x": 1}, 2)
    []
    """
    return [key for key, held in table.items() if held == value]


def entries_starting(table: dict[str, int], prefix: str) -> dict[str, int]:
    """Return the entries of `table` whose key begins with `prefix`, as a new dictionary.

    From the dictionary `table` keep only the keys that start with `prefix`, together with their
    values.

    返回 `table` 中键以 `prefix` 开头的那些条目组成的新字典。

    筛选字典 `table`，只保留键的开头为 `prefix` 的键值对，返回新字典。

    >>> entries_starting({"db.port": 1, "db.size": 2, "ui.zoom": 3}, "db.")
    {'db.port': 1, 'db.size': 2}
    >>> entries_starting({"a": 1}, "b")
    {}
    >>> entries_starting({"a": 1}, "")
    {'a': 1}
    """
    return {key: value for key, value in table.items() if key.startswith(prefix)}


def entries_starting_2(table: dict[str, int], prefix: str) -> dict[str, int]:
    return dict(filter(lambda item: item[0].startswith(prefix), table.items()))


def best_of_both(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    """Return a dictionary with all the names in `first` and `second` and the higher score of each.
    Who is in only one of the two keeps that score. The names of `first` come before the new ones
    of `second`.

    Two rounds were played, with the scores `first` and `second` by name. For every player of
    either round find the better score; keys follow the order of `first`, then of `second`.

    返回包含 `first` 和 `second` 中所有名字及其较高分数的字典；只出现一次的保留原分数，`first` 的名字排在前面。

    两轮比赛的得分分别为 `first` 和 `second`，求每位选手较好的成绩，键的顺序先按 `first`，再按 `second` 中新出现的。

    >>> best_of_both({"ann": 3, "bob": 9}, {"bob": 5, "ann": 4})
    {'ann': 4, 'bob': 9}
    >>> best_of_both({"a": 1}, {"b": 2})
    {'a': 1, 'b': 2}
    >>> best_of_both({}, {})
    {}
    """
    best = dict(first)
    for name, score in second.items():
        best[name] = max(score, best.get(name, score))
    return best


def best_of_both_2(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    names = list(first) + [name for name in second if name not in first]
    return {
        name: max(scores[name] for scores in (first, second) if name in scores) for name in names
    }


def price_on_menu(menu: dict[str, int], dish: str) -> str:
    """Return the price of `dish` on the `menu` as a text like '$12', or 'not available' if it is
    not there.

    Look up `dish` in the dictionary `menu`. If it is found, answer with a dollar sign and the
    price, else with 'not available'.

    返回 `menu` 中 `dish` 的价格，形如 '$12'；菜单上没有时返回 'not available'。

    在字典 `menu` 里查找菜品 `dish`，找到则返回美元符号加价格，否则返回 'not available'。

    >>> price_on_menu({"soup": 5, "fish": 12}, "fish")
    '$12'
    >>> price_on_menu({"soup": 5}, "cake")
    'not available'
    >>> price_on_menu({"water": 0}, "water")
    '$0'
    """
    price = menu.get(dish)
    return "not available" if price is None else f"${price}"


def price_on_menu_2(menu: dict[str, int], dish: str) -> str:
    if dish in menu:
        return f"${menu[dish]}"
    return "not available"


def with_one_more(counts: dict[str, int], key: str) -> dict[str, int]:
    """Return a copy of `counts` in which the number of `key` is one higher; a key that is missing
    gets 1.

    Without changing `counts`, make a dictionary like it but with 1 added at `key`, where a missing
    entry stands for 0.

    返回 `counts` 的副本，其中 `key` 的计数加一；原来没有的键计为 1。

    在不修改 `counts` 的前提下，返回把 `key` 对应的数加 1 后的新字典，缺失视为 0。

    >>> with_one_more({"a": 2, "b": 1}, "a")
    {'a': 3, 'b': 1}
    >>> with_one_more({}, "z")
    {'z': 1}
    """
    return {**counts, key: counts.get(key, 0) + 1}


def with_one_more_2(counts: dict[str, int], key: str) -> dict[str, int]:
    result = counts.copy()
    result.setdefault(key, 0)
    result[key] += 1
    return result


def lengths_by_word(words: list[str]) -> dict[str, int]:
    """Return a dictionary from each of the `words` to its number of characters.

    Map every word in the list `words` to its length; a word that is there twice has one entry.

    返回由 `words` 中每个单词到其字符数的字典。

    给定单词列表 `words`，建立“单词 → 长度”的字典，重复的单词只占一项。

    >>> lengths_by_word(["sun", "light", "sun"])
    {'sun': 3, 'light': 5}
    >>> lengths_by_word([])
    {}
    """
    return {word: len(word) for word in words}


def lengths_by_word_2(words: list[str]) -> dict[str, int]:
    return dict(zip(words, map(len, words)))


def prices_in_cents(prices: dict[str, float]) -> dict[str, int]:
    """Return `prices` with every amount turned from dollars into whole cents.

    Multiply each value of the dictionary `prices` by 100 and round it to an integer, keeping the
    keys as they are.

    返回把 `prices` 中每个金额由元换算为整数分后的字典。

    将字典 `prices` 的各个值乘以 100 并取整为整数，键保持不变，返回新字典。

    >>> prices_in_cents({"pen": 1.25, "ink": 3.0})
    {'pen': 125, 'ink': 300}
    >>> prices_in_cents({"tax": 0.29})
    {'tax': 29}
    >>> prices_in_cents({})
    {}
    """
    return {name: round(price * 100) for name, price in prices.items()}


def with_upper_keys(table: dict[str, int]) -> dict[str, int]:
    """Return `table` with all the keys in capitals. If keys become equal, their values are added
    up.

    Write the keys of the dictionary `table` in upper case; the values of keys that coincide by
    this are summed.

    返回把 `table` 的所有键改为大写后的字典，若有键变得相同则其值相加。

    将字典 `table` 的键全部转为大写，合并后重复的键对应的值求和，返回新字典。

    >>> with_upper_keys({"eur": 5, "usd": 7})
    {'EUR': 5, 'USD': 7}
    >>> with_upper_keys({"a": 1, "A": 2})
    {'A': 3}
    >>> with_upper_keys({})
    {}
    """
    result = {}
    for key, value in table.items():
        result[key.upper()] = result.get(key.upper(), 0) + value
    return result


def with_upper_keys_2(table: dict[str, int]) -> dict[str, int]:
    totals = defaultdict(int)
    for key in table:
        totals[key.upper()] += table[key]
    return dict(totals)


def gaps_filled(readings: dict[str, int | None], default: int) -> dict[str, int]:
    """Return `readings` with every None among the values replaced by `default`.

    In the dictionary `readings`, values that are None are missing. Put `default` in their place
    and keep all other values, zeros included.

    返回把 `readings` 中值为 None 的项换成 `default` 后的字典。

    字典 `readings` 中 None 表示缺失，用 `default` 填补这些值，其他值（包括 0）保持不变。

    >>> gaps_filled({"mon": 4, "tue": None, "wed": 0}, -1)
    {'mon': 4, 'tue': -1, 'wed': 0}
    >>> gaps_filled({}, 5)
    {}
    """
    return {day: default if value is None else value for day, value in readings.items()}


def shares_a_value(table: dict[str, int]) -> bool:
    """Check whether any two keys of `table` have the same value.

    Return True if at least one value occurs more than once in the dictionary `table`, and False
    if all values differ or there are none.

    判断字典 `table` 中是否有两个键的值相同。

    若 `table` 里至少有一个值出现不止一次则返回 True，所有值互不相同或字典为空则返回 False。

    >>> shares_a_value({"ann": 12, "bob": 9, "cid": 12})
    True
    >>> shares_a_value({"ann": 1, "bob": 2})
    False
    >>> shares_a_value({})
    False
    """
    return len(set(table.values())) < len(table)


def shares_a_value_2(table: dict[str, int]) -> bool:
    seen = set()
    for value in table.values():
        if value in seen:
            return True
        seen.add(value)
    return False


def settings_line(settings: dict[str, int]) -> str:
    """Return the `settings` as one line of 'key=value' parts, sorted by key and separated by a
    semicolon and a space.

    Write the dictionary `settings` as text: each entry as 'key=value', in the order of the keys,
    joined by '; '. Without entries the text is empty.

    返回把 `settings` 写成一行的文本：各项为 'key=value' 形式，按键排序，用 '; ' 隔开。

    将字典 `settings` 按键排序后依次写成 'key=value'，以分号加空格连接；没有条目时为空串。

    >>> settings_line({"zoom": 2, "font": 12})
    'font=12; zoom=2'
    >>> settings_line({"a": 0})
    'a=0'
    >>> settings_line({})
    ''
    """
    return "; ".join(f"{key}={value}" for key, value in sorted(settings.items()))


def race_order(times: dict[str, int]) -> list[str]:
    """Return the runners in `times` from the fastest to the slowest; those with equal times are
    in alphabetical order.

    The dictionary `times` has the running time of each person. List the names by rising time, and
    by name where times are equal.

    返回 `times` 中的选手名单，用时由短到长，用时相同按名字字母顺序。

    字典 `times` 记录每人跑步用时，按用时升序列出名字，并列者按名字排序。

    >>> race_order({"kim": 62, "lee": 58, "ann": 62})
    ['lee', 'ann', 'kim']
    >>> race_order({})
    []
    """
    return sorted(times, key=lambda name: (times[name], name))


def race_order_2(times: dict[str, int]) -> list[str]:
    return [name for _, name in sorted((time, name) for name, time in times.items())]


def in_exactly_two(a: list[str], b: list[str], c: list[str]) -> list[str]:
    """Return, in sorted order, what occurs in exactly two of the lists `a`, `b` and `c`.

    Three clubs have the members `a`, `b` and `c`. Find the people who belong to two of the clubs
    but not to all three, and list them alphabetically, each once.

    返回恰好出现在 `a`、`b`、`c` 三个列表中两个里的元素，排序后返回。

    三个社团的成员分别为 `a`、`b`、`c`，求正好参加了其中两个社团的人，去重并按字母顺序列出。

    >>> in_exactly_two(["kim", "lee"], ["lee", "ann"], ["ann", "bo"])
    ['ann', 'lee']
    >>> in_exactly_two(["x"], ["x"], ["x"])
    []
    >>> in_exactly_two(["x", "x"], ["y"], [])
    []
    """
    counts = Counter([*set(a), *set(b), *set(c)])
    return sorted(name for name, count in counts.items() if count == 2)


def in_exactly_two_2(a: list[str], b: list[str], c: list[str]) -> list[str]:
    x, y, z = set(a), set(b), set(c)
    return sorted(((x & y) | (x & z) | (y & z)) - (x & y & z))


def is_qualified(skills: list[str], required: list[str]) -> bool:
    """Check whether the `skills` of an applicant include all that are `required`, no matter
    whether they are written with capitals.

    Return True if every element of `required` occurs in `skills`, upper and lower case being the
    same. If nothing is required, anybody will do.

    判断应聘者的 `skills` 是否包含 `required` 中的全部技能，不区分大小写。

    若 `required` 的每一项都出现在 `skills` 中（忽略大小写）则返回 True，没有任何要求时也返回 True。

    >>> is_qualified(["Python", "SQL", "Git"], ["sql", "python"])
    True
    >>> is_qualified(["git"], ["Git", "C"])
    False
    >>> is_qualified([], [])
    True
    """
    return {skill.lower() for skill in required} <= {skill.lower() for skill in skills}


def is_qualified_2(skills: list[str], required: list[str]) -> bool:
    known = [skill.lower() for skill in skills]
    return all(skill.lower() in known for skill in required)


def mutual_friends(a: list[str], b: list[str]) -> int:
    """Return how many different names the lists of friends `a` and `b` have in common.

    Count the distinct persons who occur in both `a` and `b`; repeated names count once.

    返回好友列表 `a` 与 `b` 中共有多少个不同的名字。

    统计同时出现在 `a` 和 `b` 中的人数，重复的名字只算一次。

    >>> mutual_friends(["ann", "bob", "cid"], ["bob", "cid", "bob"])
    2
    >>> mutual_friends(["ann"], [])
    0
    """
    return len(set(a) & set(b))


def taste_similarity(likes: list[str], others: list[str]) -> float:
    """Return how similar the tastes `likes` and `others` are: the number of things in both divided
    by the number of things in either, to two decimals. Two empty lists give 1.0.

    Compare two lists `likes` and `others` as sets: divide the size of their intersection by the
    size of their union and round to 2 decimals; if both are empty, the similarity is 1.0.

    返回两人喜好 `likes` 与 `others` 的相似度：共同项数除以总的不同项数，保留两位小数；都为空时返回 1.0。

    把 `likes` 和 `others` 视为集合，求交集大小除以并集大小，四舍五入到两位小数，两者皆空时为 1.0。

    >>> taste_similarity(["jazz", "rock"], ["rock", "pop"])
    0.33
    >>> taste_similarity(["a", "b"], ["b", "a"])
    1.0
    >>> taste_similarity([], [])
    1.0
    """
    mine, theirs = set(likes), set(others)
    if not mine | theirs:
        return 1.0
    return round(len(mine & theirs) / len(mine | theirs), 2)


def uses_only(word: str, letters: str) -> bool:
    """Check whether `word` has no character that is not in `letters`. Characters may be used more
    than once, and case matters.

    Return True if every character of `word` is one of `letters`, however often it appears; the
    empty word uses only what is allowed.

    判断 `word` 是否只用了 `letters` 中的字符，可重复使用，区分大小写。

    若 `word` 的每个字符都在 `letters` 里（次数不限）则返回 True，否则返回 False；空单词返回 True。

    >>> uses_only("banana", "abn")
    True
    >>> uses_only("bandit", "abn")
    False
    >>> uses_only("", "xyz")
    True
    """
    return set(word) <= set(letters)


def uses_only_2(word: str, letters: str) -> bool:
    return word.strip(letters) == ""


def occurring_exactly(items: list[int], times: int) -> list[int]:
    """Return the distinct elements of `items` that occur exactly `times` times, in ascending
    order. `times` is at least 1.

    Given a list `items` and a positive number `times`, list from small to large those numbers
    that are in it precisely so many times.

    返回 `items` 中恰好出现 `times` 次的元素，去重后按升序排列，`times` 至少为 1。

    给定列表 `items` 和正整数 `times`，从小到大列出正好出现这么多次的数。

    >>> occurring_exactly([4, 1, 4, 2, 1, 4], 2)
    [1]
    >>> occurring_exactly([3, 2, 1], 1)
    [1, 2, 3]
    >>> occurring_exactly([], 1)
    []
    """
    counts = Counter(items)
    return sorted(item for item in counts if counts[item] == times)


def occurring_exactly_2(items: list[int], times: int) -> list[int]:
    return [item for item in sorted(set(items)) if items.count(item) == times]


def grouped_by_sign(numbers: list[int]) -> dict[str, list[int]]:
    """Return a dictionary that lists the `numbers` under 'negative', 'zero' and 'positive', in
    their order. A key is present only if there are such numbers; keys come as they first occur.

    Group `numbers` by sign: the keys are those of 'negative', 'zero' and 'positive' which are
    needed, in order of first need, and each value is the list of the numbers of that kind.

    返回把 `numbers` 按 'negative'、'zero'、'positive' 分组的字典，只包含出现过的类别，键按首次出现的顺序。

    将整数列表 `numbers` 按正负号分类，键为 'negative'、'zero'、'positive' 中实际需要的，值为相应的数列，均保持原顺序。

    >>> grouped_by_sign([3, -1, 0, -4])
    {'positive': [3], 'negative': [-1, -4], 'zero': [0]}
    >>> grouped_by_sign([5])
    {'positive': [5]}
    >>> grouped_by_sign([])
    {}
    """
    groups = {}
    for number in numbers:
        kind = "zero" if number == 0 else "positive" if number > 0 else "negative"
        groups.setdefault(kind, []).append(number)
    return groups


def exam_results(scores: dict[str, int], needed: int) -> dict[str, str]:
    """Return for each name in `scores` the word 'passed' if the score is at least `needed`, and
    'failed' if it is less.

    Turn the dictionary `scores` into one with the same keys and the results: 'passed' from
    `needed` points on, otherwise 'failed'.

    返回 `scores` 中每个人的结果：分数不低于 `needed` 为 'passed'，否则为 'failed'。

    把成绩字典 `scores` 转换成结果字典，达到 `needed` 分的写 'passed'，未达到的写 'failed'。

    >>> exam_results({"ann": 70, "bob": 49}, 50)
    {'ann': 'passed', 'bob': 'failed'}
    >>> exam_results({"cid": 50}, 50)
    {'cid': 'passed'}
    >>> exam_results({}, 10)
    {}
    """
    return {name: "passed" if score >= needed else "failed" for name, score in scores.items()}


def translate_words(text: str, dictionary: dict[str, str]) -> str:
    """Return `text` with each word replaced by its entry in `dictionary`. Words without an entry
    stay, and words are separated by single spaces in the result.

    Translate `text` word by word: split it at white space, look every word up in `dictionary`,
    keep it if it is not there, and join the words with one space.

    返回用 `dictionary` 逐词翻译 `text` 的结果，查不到的单词保留原样，单词间用一个空格隔开。

    把 `text` 按空白拆成单词，逐个在 `dictionary` 中查找译文，没有则保留原词，最后用单个空格连接。

    >>> translate_words("guten tag bob", {"guten": "good", "tag": "day"})
    'good day bob'
    >>> translate_words("a  b", {})
    'a b'
    >>> translate_words("", {"x": "y"})
    ''
    """
    return " ".join(dictionary.get(word, word) for word in text.split())


def translate_words_2(text: str, dictionary: dict[str, str]) -> str:
    translated = []
    for word in text.split():
        translated.append(dictionary[word] if word in dictionary else word)
    return " ".join(translated)


def count_between_limits(table: dict[str, float], low: float, high: float) -> int:
    """Count the entries of `table` whose value is at least `low` and less than `high`.

    How many values of the dictionary `table` are not smaller than `low` and still below `high`?

    统计字典 `table` 中值不小于 `low` 且小于 `high` 的条目个数。

    给定字典 `table`，求有多少个值落在左闭右开区间 [`low`, `high`) 内。

    >>> count_between_limits({"a": 1.0, "b": 2.5, "c": 4.0}, 1, 4)
    2
    >>> count_between_limits({"a": 7.0}, 8, 9)
    0
    >>> count_between_limits({}, 0, 1)
    0
    """
    return sum(low <= value < high for value in table.values())


def pupils_in_school(classes: dict[str, list[str]]) -> int:
    """Return how many pupils there are in all the `classes` of a school together.

    The dictionary `classes` has the list of pupils for each class. Count all the pupils; every
    name in a list is one pupil.

    返回一所学校所有 `classes` 中的学生总数。

    字典 `classes` 的每个值是一个班级的学生名单，求全部名单中一共有多少名学生。

    >>> pupils_in_school({"1a": ["ann", "bob"], "1b": ["cid"]})
    3
    >>> pupils_in_school({"2c": []})
    0
    >>> pupils_in_school({})
    0
    """
    return sum(map(len, classes.values()))


def pupils_in_school_2(classes: dict[str, list[str]]) -> int:
    total = 0
    for pupils in classes.values():
        total += len(pupils)
    return total


def fullest_class(classes: dict[str, list[str]]) -> str:
    """Return the name of the class with the most pupils in `classes`; of equally full ones take
    the alphabetically first. Without classes return an empty string.

    Given `classes`, a dictionary from class names to lists of pupils, find which class is the
    largest. Ties go to the smaller name, and an empty dictionary gives ''.

    返回 `classes` 中学生最多的班级名，人数相同取字母顺序靠前的，没有班级时返回空串。

    给定班级名到学生名单的字典 `classes`，求人数最多的班级；并列时取名称较小者，字典为空返回 ''。

    >>> fullest_class({"b": ["x", "y"], "a": ["z"], "c": ["u"]})
    'b'
    >>> fullest_class({"n": ["x"], "m": ["y"]})
    'm'
    >>> fullest_class({})
    ''
    """
    return max(sorted(classes), key=lambda name: len(classes[name]), default="")


def class_of_pupil(pupil: str, classes: dict[str, list[str]]) -> str | None:
    """Return the name of the first class in `classes` whose list contains `pupil`, or None if no
    list does.

    In which of the `classes` is `pupil`? The dictionary has class names as keys and lists of
    pupils as values; answer None for a pupil who is in none.

    返回 `classes` 中名单里含有 `pupil` 的第一个班级名，都没有则返回 None。

    字典 `classes` 的键是班级名、值是学生名单，查找 `pupil` 在哪个班；若不在任何班则返回 None。

    >>> class_of_pupil("cid", {"1a": ["ann"], "1b": ["bob", "cid"]})
    '1b'
    >>> class_of_pupil("zoe", {"1a": ["ann"]})
    """
    return next((name for name, pupils in classes.items() if pupil in pupils), None)


def class_of_pupil_2(pupil: str, classes: dict[str, list[str]]) -> str | None:
    for name in classes:
        if pupil in classes[name]:
            return name
    return None


def all_toppings(pizzas: dict[str, list[str]]) -> list[str]:
    """Return all the different toppings on the `pizzas`, in alphabetical order.

    The dictionary `pizzas` tells for each pizza what is on it. Make a sorted list of everything
    the kitchen needs, each topping once.

    返回所有 `pizzas` 上用到的不同配料，按字母顺序排列。

    字典 `pizzas` 给出每种比萨的配料表，求厨房需要的全部配料，去重并排序。

    >>> all_toppings({"funghi": ["mushrooms", "cheese"], "plain": ["cheese"]})
    ['cheese', 'mushrooms']
    >>> all_toppings({"bread": []})
    []
    """
    return sorted(set().union(*pizzas.values()))


def all_toppings_2(pizzas: dict[str, list[str]]) -> list[str]:
    return sorted({topping for toppings in pizzas.values() for topping in toppings})


def nested_value(table: dict[str, dict[str, int]], outer: str, inner: str) -> int:
    """Return the number at `inner` in the dictionary that `table` has at `outer`, or 0 if one of
    the two keys is missing.

    Look up `outer` in `table`, and `inner` in what is found there; wherever a key does not exist,
    the answer is 0.

    返回 `table` 中键 `outer` 对应的字典里键 `inner` 的值，任何一个键不存在时返回 0。

    在嵌套字典 `table` 里先查 `outer` 再查 `inner`，返回找到的数；缺少任何一级则返回 0。

    >>> nested_value({"paris": {"jan": 5, "jul": 25}}, "paris", "jul")
    25
    >>> nested_value({"paris": {"jan": 5}}, "paris", "may")
    0
    >>> nested_value({}, "rome", "jan")
    0
    """
    return table.get(outer, {}).get(inner, 0)


def nested_value_2(table: dict[str, dict[str, int]], outer: str, inner: str) -> int:
    if outer in table and inner in table[outer]:
        return table[outer][inner]
    return 0


def same_fields(first: dict[str, int], second: dict[str, int]) -> bool:
    """Check whether the records `first` and `second` have the same keys, whatever their order and
    their values.

    Return True if each key of `first` is in `second` and each key of `second` is in `first`.

    判断两条记录 `first` 与 `second` 的键是否完全相同，不考虑顺序和值。

    若 `first` 的键都在 `second` 中且 `second` 的键都在 `first` 中则返回 True，否则返回 False。

    >>> same_fields({"x": 1, "y": 2}, {"y": 9, "x": 8})
    True
    >>> same_fields({"x": 1}, {"x": 1, "z": 0})
    False
    >>> same_fields({}, {})
    True
    """
    return first.keys() == second.keys()


def unchanged_entries(before: dict[str, int], after: dict[str, int]) -> int:
    """Count the keys that have the same value in `before` and `after`. A key that is missing in
    one of them does not count.

    How many entries of the dictionary `before` are found in `after` with an equal value?

    统计在 `before` 和 `after` 中值相同的键的个数，只在一边出现的键不算。

    给定两个字典 `before` 与 `after`，求有多少个键值对在两者中完全一致。

    >>> unchanged_entries({"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 5, "d": 3})
    1
    >>> unchanged_entries({"a": 1}, {"a": 1})
    1
    >>> unchanged_entries({}, {"a": 1})
    0
    """
    return len(before.items() & after.items())


def unchanged_entries_2(before: dict[str, int], after: dict[str, int]) -> int:
    return sum(key in after and after[key] == value for key, value in before.items())


def seat_plan(guests: list[str], first_seat: int) -> dict[int, str]:
    """Return a dictionary from seat numbers to `guests`, who sit in their order from `first_seat`
    on without gaps.

    Give the first of the `guests` the seat `first_seat`, the second the next one, and so on; the
    keys of the answer are the seats and the values the guests.

    返回座位号到客人的字典：`guests` 按顺序从 `first_seat` 号座位开始依次就座。

    让 `guests` 中第一位坐 `first_seat` 号，之后每人座位号加一，返回“座位号 → 客人”的字典。

    >>> seat_plan(["ann", "bob"], 11)
    {11: 'ann', 12: 'bob'}
    >>> seat_plan([], 1)
    {}
    """
    return dict(enumerate(guests, first_seat))


def seat_plan_2(guests: list[str], first_seat: int) -> dict[int, str]:
    return {first_seat + i: guest for i, guest in enumerate(guests)}


def poll_result(answers: list[str]) -> dict[str, int]:
    """Return a dictionary with the keys 'yes', 'no' and 'other' that counts the `answers`. Case
    and surrounding spaces do not matter, and 'y' and 'n' are short for yes and no.

    Count a poll: in `answers`, stripped and in lower case, 'yes' or 'y' counts as 'yes', 'no' or
    'n' as 'no', and everything else as 'other'. All three keys are always there, in this order.

    返回统计 `answers` 的字典，键依次为 'yes'、'no'、'other'；忽略大小写和首尾空格，'y'、'n' 视为 yes、no 的简写。

    统计投票 `answers`：去空格转小写后，'yes' 或 'y' 计入 'yes'，'no' 或 'n' 计入 'no'，其余计入 'other'，三个键始终都有。

    >>> poll_result(["Yes", "n", " y ", "maybe"])
    {'yes': 2, 'no': 1, 'other': 1}
    >>> poll_result([])
    {'yes': 0, 'no': 0, 'other': 0}
    """
    result = {"yes": 0, "no": 0, "other": 0}
    meanings = {"yes": "yes", "y": "yes", "no": "no", "n": "no"}
    for answer in answers:
        result[meanings.get(answer.strip().lower(), "other")] += 1
    return result


def value_range(table: dict[str, int]) -> int:
    """Return the difference between the largest and the smallest value in `table`, or 0 if it is
    empty.

    For the dictionary `table`, subtract its least value from its greatest; without entries the
    answer is 0.

    返回字典 `table` 中最大值与最小值之差，字典为空时返回 0。

    给定字典 `table`，求其值的极差（最大减最小）；没有条目则为 0。

    >>> value_range({"rome": 31, "oslo": 18, "bern": 24})
    13
    >>> value_range({"x": 5})
    0
    >>> value_range({})
    0
    """
    return max(table.values(), default=0) - min(table.values(), default=0)


def team_points(team: list[str], points: dict[str, int]) -> int:
    """Return the sum of the `points` of all the members of `team`; who has no entry has 0 points.

    Add up what `points` says for each name in the list `team`, counting 0 for names that are not
    in the dictionary.

    返回 `team` 所有成员的 `points` 之和，没有记录的成员计 0 分。

    给定队员名单 `team` 和积分字典 `points`，求全队总分，查不到的人按 0 分计算。

    >>> team_points(["ann", "zoe"], {"ann": 7, "bob": 4})
    7
    >>> team_points(["ann", "bob"], {"ann": 7, "bob": 4})
    11
    >>> team_points([], {"ann": 7})
    0
    """
    return sum(points.get(name, 0) for name in team)


def first_entries(table: dict[str, int], n: int) -> dict[str, int]:
    """Return a dictionary with only the first `n` entries of `table`, in their order, or with all
    of them if there are fewer.

    Keep the entries of the dictionary `table` that were put in first, `n` at most.

    返回只含 `table` 前 `n` 个条目的字典，顺序不变；条目不足时返回全部。

    按插入顺序取字典 `table` 的前 `n` 个键值对组成新字典，不够则全取。

    >>> first_entries({"a": 1, "b": 2, "c": 3}, 2)
    {'a': 1, 'b': 2}
    >>> first_entries({"a": 1}, 5)
    {'a': 1}
    >>> first_entries({"a": 1}, 0)
    {}
    """
    return dict(list(table.items())[:n])


def first_entries_2(table: dict[str, int], n: int) -> dict[str, int]:
    return {key: value for (key, value), _ in zip(table.items(), range(n))}


def newest_key(table: dict[str, int]) -> str:
    """Return the key that was inserted into `table` last, or an empty string if it has none.

    A dictionary remembers the order of its keys. Find the last key of `table`; for an empty
    dictionary the answer is ''.

    返回最后插入字典 `table` 的键，没有键时返回空串。

    字典会记住键的插入顺序，求 `table` 的最后一个键；若为空字典则返回 ''。

    >>> newest_key({"b": 1, "a": 2})
    'a'
    >>> newest_key({"only": 0})
    'only'
    >>> newest_key({})
    ''
    """
    return next(reversed(table), "")


def newest_key_2(table: dict[str, int]) -> str:
    keys = list(table)
    return keys[-1] if keys else ""


def toggled(switches: list[str], name: str) -> list[str]:
    """Return the sorted names of the `switches` that are on after `name` was toggled: it is taken
    out if it was among them and put in if it was not.

    The list `switches` names, each once, what is turned on. Flip the switch `name` and return in
    alphabetical order what is on now.

    返回切换 `name` 之后处于打开状态的开关名（已排序）：原来在 `switches` 中则去掉，不在则加入。

    列表 `switches` 是当前打开的开关（互不相同），拨动开关 `name` 一次，按字母顺序返回现在打开的开关。

    >>> toggled(["lamp", "fan"], "fan")
    ['lamp']
    >>> toggled(["lamp"], "fan")
    ['fan', 'lamp']
    >>> toggled([], "tv")
    ['tv']
    """
    return sorted(set(switches) ^ {name})


def toggled_2(switches: list[str], name: str) -> list[str]:
    if name in switches:
        return sorted(other for other in switches if other != name)
    return sorted([*switches, name])


def words_to_learn(text: str, known: list[str]) -> list[str]:
    """Return the different words of `text`, in small letters and sorted, that are not among the
    `known` ones. The known words are in small letters, and words are separated by white space.

    A pupil reads `text` and already knows the words `known`, given in lower case. Which words are
    new? Split the text at white space, ignore case, and list each new word once, alphabetically.

    返回 `text` 中不在 `known` 里的不同单词，转为小写并排序；`known` 均为小写，单词以空白分隔。

    学生已认识 `known` 中的单词（小写），阅读 `text` 时有哪些生词？按空白分词、忽略大小写、去重后按字母顺序返回。

    >>> words_to_learn("The cat saw the owl", ["the", "cat"])
    ['owl', 'saw']
    >>> words_to_learn("", ["a"])
    []
    """
    return sorted(set(text.lower().split()) - set(known))


def different_names(names: list[str]) -> int:
    """Count how many different `names` there are, when capitals and surrounding spaces do not make
    a difference.

    Given a list of `names` typed by different people, return the number of distinct ones after
    stripping them and ignoring case.

    统计 `names` 中有多少个不同的名字，忽略大小写和首尾空格。

    给定不同人录入的名单 `names`，去除首尾空格并忽略大小写后，求互不相同的名字个数。

    >>> different_names(["Ann", "ann ", "Bob"])
    2
    >>> different_names(["x", "X", " x"])
    1
    >>> different_names([])
    0
    """
    return len({name.strip().lower() for name in names})


def can_afford(prices: dict[str, int], wishes: list[str], money: int) -> bool:
    """Check whether `money` is enough to buy all the `wishes` at the given `prices`. If something
    is not for sale, the answer is False.

    Return True if each of the `wishes` is a key of `prices` and the sum of their prices is not
    more than `money`.

    判断 `money` 是否足够按 `prices` 买下 `wishes` 中的所有东西；若有东西不出售则返回 False。

    当 `wishes` 中每一项都在 `prices` 里、且价格总和不超过 `money` 时返回 True，否则返回 False。

    >>> can_afford({"ball": 5, "kite": 8}, ["ball", "kite"], 13)
    True
    >>> can_afford({"ball": 5}, ["ball", "ball"], 9)
    False
    >>> can_afford({"ball": 5}, ["boat"], 100)
    False
    """
    if any(wish not in prices for wish in wishes):
        return False
    return sum(prices[wish] for wish in wishes) <= money


def who_improved(before: dict[str, int], after: dict[str, int]) -> list[str]:
    """Return the sorted names of those whose score is higher in `after` than it was in `before`.
    Only names in both dictionaries are considered.

    Compare the scores `before` and `after` of the same people and list alphabetically who got
    better; people that are missing in one of the two are left out.

    返回在 `after` 中的分数高于 `before` 的人名，按字母排序，只考虑两边都有的人。

    比较两次成绩 `before` 与 `after`，按字母顺序列出进步了的人；只出现在其中一次的人不计。

    >>> who_improved({"ann": 5, "bob": 7, "cid": 1}, {"cid": 4, "ann": 6, "bob": 7})
    ['ann', 'cid']
    >>> who_improved({"ann": 5}, {"zoe": 9})
    []
    """
    both = before.keys() & after.keys()
    return sorted(name for name in both if after[name] > before[name])


def who_improved_2(before: dict[str, int], after: dict[str, int]) -> list[str]:
    better = []
    for name in sorted(before):
        if name in after and before[name] < after[name]:
            better.append(name)
    return better


def venn_counts(left: list[int], right: list[int]) -> tuple[int, int, int]:
    """Return how many distinct numbers are only in `left`, in both lists, and only in `right`, as
    a tuple in this order.

    Draw two circles, one with the numbers of `left` and one with those of `right`. How many
    different numbers lie in the left part, in the middle and in the right part?

    返回一个三元组：只在 `left` 中、两者都有、只在 `right` 中的不同数字各有几个。

    把 `left` 和 `right` 看作两个集合，依次求仅属于前者、同属两者、仅属于后者的元素个数，以元组返回。

    >>> venn_counts([1, 2, 3, 3], [3, 4])
    (2, 1, 1)
    >>> venn_counts([], [5])
    (0, 0, 1)
    >>> venn_counts([7], [7])
    (0, 1, 0)
    """
    a, b = set(left), set(right)
    return len(a - b), len(a & b), len(b - a)


def written_out(counts: dict[str, int]) -> list[str]:
    """Return a list in which every key of `counts` is repeated as often as its value says. Values
    of zero or less add nothing.

    Expand the dictionary `counts` to a list: each key, in order, so many times in a row as it is
    counted, and not at all for counts below one.

    返回把 `counts` 中每个键按其值重复若干次得到的列表，值不大于零的不出现。

    将计数字典 `counts` 展开成列表：按顺序把每个键连续写相应的次数，次数小于 1 则跳过。

    >>> written_out({"a": 2, "b": 1, "c": 0})
    ['a', 'a', 'b']
    >>> written_out({})
    []
    """
    return list(Counter(counts).elements())


def written_out_2(counts: dict[str, int]) -> list[str]:
    result = []
    for key, count in counts.items():
        result += [key] * count
    return result


def leader_margin(votes: dict[str, int]) -> int:
    """Return by how many votes the leader in `votes` is ahead of the second. With a single
    candidate it is all the votes of that one, and without candidates 0.

    Given the number of `votes` by candidate, subtract the second-highest from the highest number;
    a missing place counts as 0.

    返回 `votes` 中领先者比第二名多多少票；只有一名候选人时为其全部票数，没有候选人时为 0。

    给定候选人得票字典 `votes`，求最高票与次高票之差，名次空缺按 0 票计算。

    >>> leader_margin({"ann": 40, "bob": 55, "cid": 30})
    15
    >>> leader_margin({"ann": 12})
    12
    >>> leader_margin({})
    0
    """
    first, second, *_ = [*sorted(votes.values(), reverse=True), 0, 0]
    return first - second


def word_sizes(text: str) -> list[int]:
    """Return the different lengths that words of `text` have, from the shortest to the longest.
    Words are separated by white space.

    Which word lengths occur in `text`? Split it at white space and list every length once, in
    ascending order.

    返回 `text` 中单词出现过的不同长度，从小到大排列，单词以空白分隔。

    把 `text` 按空白拆分成单词，求有哪些不同的单词长度，去重后升序返回。

    >>> word_sizes("to be or not at all")
    [2, 3]
    >>> word_sizes("hello")
    [5]
    >>> word_sizes("")
    []
    """
    return sorted({len(word) for word in text.split()})


def word_sizes_2(text: str) -> list[int]:
    return sorted(set(map(len, text.split())))
