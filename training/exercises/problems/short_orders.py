"""Short functions about order: sorting by keys, the largest few, ranks, medians and merging."""

import bisect
import heapq


def by_distance_from_ten(numbers: list[int]) -> list[int]:
    """Sort `numbers` by how far each of them is from ten, the nearest first.

    You are given a list of integers `numbers`. Return a new list ordered by distance to 10; numbers
    at equal distance keep the order that they have in the list.

    把 `numbers` 按照与 10 的距离从近到远排序。

    给定整数列表 `numbers`，返回按到 10 的距离升序排列的新列表，距离相同的保持原有先后。

    >>> by_distance_from_ten([3, 11, 20, 9])
    [11, 9, 3, 20]
    >>> by_distance_from_ten([10])
    [10]
    >>> by_distance_from_ten([])
    []
    """
    return sorted(numbers, key=lambda number: abs(number - 10))


def by_distance_from_ten_2(numbers: list[int]) -> list[int]:
    result = list(numbers)
    result.sort(key=lambda number: abs(number - 10))
    return result


def by_last_letter_then_length(words: list[str]) -> list[str]:
    """Sort the non-empty `words` by their last letter, and words with the same last letter by
    length, the shorter first.

    Write a function that orders `words` by two keys: the final letter first, then the length.

    把非空单词组成的列表 `words` 按最后一个字母排序，末字母相同时短的在前。

    编写一个函数，以末字母为第一关键字、长度为第二关键字对 `words` 排序。

    >>> by_last_letter_then_length(["lamp", "sofa", "up", "tea"])
    ['tea', 'sofa', 'up', 'lamp']
    >>> by_last_letter_then_length(["b", "a"])
    ['a', 'b']
    """
    return sorted(words, key=lambda word: (word[-1], len(word)))


def by_last_letter_then_length_2(words: list[str]) -> list[str]:
    by_length = sorted(words, key=len)
    return sorted(by_length, key=lambda word: word[-1])


def falling_absolute(values: list[int]) -> list[int]:
    """Sort `values` by absolute value, the greatest first. When two have the same absolute value,
    the positive one comes first.

    Given the integers `values`, return them from the largest magnitude to the smallest, placing
    a positive number before its negative twin.

    把 `values` 按绝对值从大到小排序，绝对值相同时正数在前。

    给定整数列表 `values`，返回按绝对值降序排列的列表；互为相反数的两个数中正的排在前面。

    >>> falling_absolute([1, -5, 3, 5])
    [5, -5, 3, 1]
    >>> falling_absolute([-2, 0, -7])
    [-7, -2, 0]
    >>> falling_absolute([])
    []
    """
    return sorted(values, key=lambda value: (abs(value), value), reverse=True)


def falling_absolute_2(values: list[int]) -> list[int]:
    return sorted(values, key=lambda value: (-abs(value), -value))


def names_by_age_down(people: list[tuple[str, int]]) -> list[str]:
    """Return the names of `people`, the oldest first. Each person is a pair of name and age.

    You are given `people` as pairs (name, age). List the names only, sorted by age from high to
    low; people of the same age stay in the order given.

    返回 `people` 中各人的名字，按年龄从大到小排列，其中每个人是（名字，年龄）二元组。

    给定由（名字，年龄）组成的列表 `people`，按年龄降序列出名字；年龄相同者保持原来的顺序。

    >>> names_by_age_down([("Ann", 30), ("Bo", 41), ("Cy", 30)])
    ['Bo', 'Ann', 'Cy']
    >>> names_by_age_down([])
    []
    """
    ordered = sorted(people, key=lambda person: person[1], reverse=True)
    return [name for name, age in ordered]


def names_by_age_down_2(people: list[tuple[str, int]]) -> list[str]:
    result = []
    for name, _ in sorted(people, key=lambda person: -person[1]):
        result.append(name)
    return result


def k_longest_sorted(words: list[str], k: int) -> list[str]:
    """Return the `k` longest of `words` in alphabetical order. Among words of the same length, the
    ones that come earlier in the list are chosen.

    Given `words`, pick the `k` longest words (earlier ones win ties) and sort these alphabetically.

    返回 `words` 中最长的 `k` 个单词，并按字母顺序排列；长度相同时先取列表中靠前的。

    给定单词列表 `words`，选出最长的 `k` 个（长度并列时靠前者优先），再按字典序返回。

    >>> k_longest_sorted(["plum", "fig", "banana", "cherry"], 2)
    ['banana', 'cherry']
    >>> k_longest_sorted(["pear", "kiwi", "plum"], 2)
    ['kiwi', 'pear']
    >>> k_longest_sorted(["a"], 0)
    []
    """
    longest = sorted(words, key=len, reverse=True)[:k]
    return sorted(longest)


def k_longest_sorted_2(words: list[str], k: int) -> list[str]:
    return sorted(heapq.nlargest(k, words, key=len))


def sum_of_k_smallest_positive(numbers: list[int], k: int) -> int:
    """Return the sum of the `k` smallest positive numbers in `numbers`. If there are fewer than
    `k` of them, all are added.

    You are given the integers `numbers`. Leave out zero and everything negative, and add up the
    `k` smallest numbers that remain.

    返回 `numbers` 中最小的 `k` 个正数之和；正数不足 `k` 个时把它们全部相加。

    给定整数列表 `numbers`，去掉零和负数，再求剩余数字中最小的 `k` 个的和。

    >>> sum_of_k_smallest_positive([4, -1, 9, 2, 0], 2)
    6
    >>> sum_of_k_smallest_positive([5], 3)
    5
    >>> sum_of_k_smallest_positive([-3], 1)
    0
    """
    positive = [number for number in numbers if number > 0]
    return sum(sorted(positive)[:k])


def sum_of_k_smallest_positive_2(numbers: list[int], k: int) -> int:
    return sum(heapq.nsmallest(k, (number for number in numbers if number > 0)))


def middle_name(names: list[str]) -> str:
    """Return the name in the middle after `names` has been sorted alphabetically. The number of
    names is odd.

    Given an odd number of `names`, find the one that has as many names before it as after it in
    alphabetical order.

    把 `names` 按字母顺序排好后，返回位于正中间的名字，名字的个数为奇数。

    给定奇数个名字组成的列表 `names`，找出按字典序排列时居中的那一个。

    >>> middle_name(["Zoe", "Ben", "Mia"])
    'Mia'
    >>> middle_name(["Tom"])
    'Tom'
    """
    return sorted(names)[len(names) // 2]


def low_median(values: list[int]) -> int | None:
    """Return the median of `values`; of two middle values it is the lower one. An empty list has
    None.

    Write a function that sorts `values` and returns the element in the middle, choosing the smaller
    of the two when the count is even, and None if there are no values.

    返回 `values` 的中位数；若中间有两个数则取较小的一个，空列表返回 None。

    编写一个函数，将 `values` 排序后取中间的元素，个数为偶数时取两个中较小者，没有元素时返回 None。

    >>> low_median([7, 1, 5])
    5
    >>> low_median([8, 2, 6, 4])
    4
    >>> low_median([])
    None
    """
    if not values:
        return None
    return sorted(values)[(len(values) - 1) // 2]


def is_median(numbers: list[int], candidate: int) -> bool:
    """Check whether as many of `numbers` are below `candidate` as are above it.

    Given `numbers` and a `candidate`, return True when the count of smaller elements equals the
    count of greater elements.

    判断 `numbers` 中小于 `candidate` 的数与大于 `candidate` 的数是否一样多。

    给定列表 `numbers` 和数 `candidate`，若比它小的元素个数等于比它大的元素个数，则返回 True。

    >>> is_median([1, 9, 4], 4)
    True
    >>> is_median([1, 2, 3, 4], 2)
    False
    >>> is_median([], 5)
    True
    """
    below = sum(number < candidate for number in numbers)
    above = sum(number > candidate for number in numbers)
    return below == above


def is_median_2(numbers: list[int], candidate: int) -> bool:
    balance = 0
    for number in numbers:
        if number < candidate:
            balance -= 1
        elif number > candidate:
            balance += 1
    return balance == 0


def nearest_without_exceeding(values: list[int], target: int) -> int:
    """Return the greatest of `values` that is not above `target`, or -1 if all are above.

    You are given positive integers `values` and a `target`. Find the value that comes closest to
    the target from below, where the target itself is allowed; without any, the answer is -1.

    返回 `values` 中不超过 `target` 的最大值，若全部都超过则返回 -1。

    给定正整数列表 `values` 和目标 `target`，从不大于目标的数里找出最接近的，没有时返回 -1。

    >>> nearest_without_exceeding([3, 12, 8], 10)
    8
    >>> nearest_without_exceeding([5, 10], 10)
    10
    >>> nearest_without_exceeding([4], 2)
    -1
    """
    return max((value for value in values if value <= target), default=-1)


def nearest_without_exceeding_2(values: list[int], target: int) -> int:
    best = -1
    for value in values:
        if best < value <= target:
            best = value
    return best


def nearest_prefer_larger(numbers: list[int], target: int) -> int:
    """Return the number in `numbers` nearest to `target`. If two are equally near, return the
    larger one.

    Given a non-empty list `numbers`, find the element with the smallest distance to `target`, where
    a tie is decided for the greater element.

    返回 `numbers` 中离 `target` 最近的数，距离相同时返回较大的那个。

    给定非空列表 `numbers`，找出与 `target` 差距最小的元素；若有并列，取数值更大者。

    >>> nearest_prefer_larger([4, 9, 15], 8)
    9
    >>> nearest_prefer_larger([6, 10], 8)
    10
    >>> nearest_prefer_larger([-3], 5)
    -3
    """
    return min(numbers, key=lambda number: (abs(number - target), -number))


def nearest_prefer_larger_2(numbers: list[int], target: int) -> int:
    best = numbers[0]
    for number in numbers:
        gap, least = abs(number - target), abs(best - target)
        if gap < least or (gap == least and number > best):
            best = number
    return best


def last_shortest(words: list[str]) -> str:
    """Return the shortest of `words`; if several are equally short, the last of them.

    Write a function that finds the word of least length in the non-empty list `words` and prefers
    the later one in a tie.

    返回 `words` 中最短的单词，若有多个同样短则返回最后一个。

    编写一个函数，在非空列表 `words` 里找出长度最小的单词，并列时取靠后的。

    >>> last_shortest(["red", "blue", "tan", "green"])
    'tan'
    >>> last_shortest(["one"])
    'one'
    """
    return min(reversed(words), key=len)


def last_shortest_2(words: list[str]) -> str:
    best = words[0]
    for word in words:
        if len(word) <= len(best):
            best = word
    return best


def all_with_most_digits(numbers: list[int]) -> list[int]:
    """Return all of `numbers` that have the greatest number of digits, in their order. The numbers
    are not negative.

    You are given non-negative integers `numbers`. Find the greatest count of digits among them, and
    return every number written with that many digits.

    按原顺序返回非负整数列表 `numbers` 中位数最多的所有数。

    给定非负整数列表 `numbers`，先求出最大的位数，再返回恰好有这么多位的全部数字。

    >>> all_with_most_digits([7, 120, 45, 999])
    [120, 999]
    >>> all_with_most_digits([1, 2])
    [1, 2]
    >>> all_with_most_digits([])
    []
    """
    most = max((len(str(number)) for number in numbers), default=0)
    return [number for number in numbers if len(str(number)) == most]


def distinct_ignoring_case(words: list[str]) -> list[str]:
    """Return `words` without the ones that appeared before in whatever case. The first spelling
    is kept.

    Given `words`, remove later repeats, treating capital and small letters alike, and keep the
    order.

    去掉 `words` 中重复出现的单词（不区分大小写），保留第一次出现的写法。

    给定单词列表 `words`，忽略大小写去重，并保持原有顺序。

    >>> distinct_ignoring_case(["Tea", "milk", "TEA", "Milk", "jam"])
    ['Tea', 'milk', 'jam']
    >>> distinct_ignoring_case([])
    []
    """
    seen = set()
    result = []
    for word in words:
        if word.lower() not in seen:
            seen.add(word.lower())
            result.append(word)
    return result


def distinct_ignoring_case_2(words: list[str]) -> list[str]:
    spelling = {}
    for word in words:
        spelling.setdefault(word.lower(), word)
    return list(spelling.values())


def keep_last_occurrences(items: list[int]) -> list[int]:
    """Remove duplicates from `items` so that of every value only its last occurrence stays.

    Write a function that returns the distinct values of `items` in the order of where each of them
    stands for the last time.

    对 `items` 去重，每个值只保留最后一次出现的位置。

    编写一个函数，按各个值最后一次出现的先后返回 `items` 中互不相同的值。

    >>> keep_last_occurrences([1, 2, 1, 3, 2])
    [1, 3, 2]
    >>> keep_last_occurrences([5, 5])
    [5]
    >>> keep_last_occurrences([])
    []
    """
    return [item for i, item in enumerate(items) if item not in items[i + 1 :]]


def keep_last_occurrences_2(items: list[int]) -> list[int]:
    return list(dict.fromkeys(reversed(items)))[::-1]


def only_singles_sorted(values: list[int]) -> list[int]:
    """Return the values that appear exactly once in `values`, sorted from high to low.

    You are given integers `values`. Drop each value that occurs more than once and return the rest
    in descending order.

    返回 `values` 中恰好出现一次的值，从大到小排列。

    给定整数列表 `values`，去掉出现超过一次的值，把剩下的按降序返回。

    >>> only_singles_sorted([4, 1, 4, 6])
    [6, 1]
    >>> only_singles_sorted([2, 2])
    []
    >>> only_singles_sorted([3])
    [3]
    """
    singles = [value for value in values if values.count(value) == 1]
    return sorted(singles, reverse=True)


def split_at_pivot(numbers: list[int], pivot: int) -> tuple[list[int], list[int], list[int]]:
    """Divide `numbers` into those below `pivot`, those equal to it and those above it.

    Given `numbers` and a `pivot`, return a tuple of three lists: the smaller, the equal and the
    greater numbers, each in the original order.

    把 `numbers` 分成小于、等于、大于 `pivot` 的三部分。

    给定列表 `numbers` 与基准 `pivot`，返回由三个列表组成的元组，依次为较小、相等、较大的数，各自保持原顺序。

    >>> split_at_pivot([5, 2, 8, 5, 1], 5)
    ([2, 1], [5, 5], [8])
    >>> split_at_pivot([], 3)
    ([], [], [])
    """
    below = [number for number in numbers if number < pivot]
    equal = [number for number in numbers if number == pivot]
    above = [number for number in numbers if number > pivot]
    return below, equal, above


def split_at_pivot_2(numbers: list[int], pivot: int) -> tuple[list[int], list[int], list[int]]:
    below, equal, above = [], [], []
    for number in numbers:
        if number < pivot:
            below.append(number)
        elif number == pivot:
            equal.append(number)
        else:
            above.append(number)
    return below, equal, above


def long_words_to_end(words: list[str], limit: int) -> list[str]:
    """Move the words with more than `limit` letters to the end of `words`. Otherwise the order
    stays.

    Write a function that returns `words` with all words longer than `limit` placed behind the
    others, without changing the order within either group.

    把 `words` 中长度超过 `limit` 的单词移到末尾，其余顺序不变。

    编写一个函数，将 `words` 里长于 `limit` 的单词放到其他单词之后，两组内部都保持原顺序。

    >>> long_words_to_end(["window", "cup", "garden", "tea"], 3)
    ['cup', 'tea', 'window', 'garden']
    >>> long_words_to_end(["a", "b"], 5)
    ['a', 'b']
    >>> long_words_to_end([], 2)
    []
    """
    return sorted(words, key=lambda word: len(word) > limit)


def long_words_to_end_2(words: list[str], limit: int) -> list[str]:
    short = [word for word in words if len(word) <= limit]
    return short + [word for word in words if len(word) > limit]


def lengths_never_fall(words: list[str]) -> bool:
    """Check whether no word of `words` is shorter than the word before it.

    Given `words`, return True if their lengths are in ascending order, equal lengths allowed.

    判断 `words` 中是否没有哪个单词比它前一个单词短。

    给定单词列表 `words`，若各单词的长度依次不减，则返回 True，否则返回 False。

    >>> lengths_never_fall(["a", "to", "in", "cat"])
    True
    >>> lengths_never_fall(["four", "six"])
    False
    >>> lengths_never_fall([])
    True
    """
    return all(len(first) <= len(second) for first, second in zip(words, words[1:]))


def lengths_never_fall_2(words: list[str]) -> bool:
    lengths = [len(word) for word in words]
    return lengths == sorted(lengths)


def first_out_of_order(numbers: list[int]) -> int:
    """Return the index of the first number in `numbers` that is smaller than the one before it, or
    -1 when the list is sorted.

    You are given a list `numbers`. Find the first place where the rising order is broken and return
    its index; a sorted list gives -1.

    返回 `numbers` 中第一个比前一个数小的数的下标；若列表已升序则返回 -1。

    给定列表 `numbers`，找出升序首次被打破的位置并返回其下标，没有被打破时返回 -1。

    >>> first_out_of_order([1, 4, 3, 2])
    2
    >>> first_out_of_order([2, 2, 5])
    -1
    >>> first_out_of_order([])
    -1
    """
    for i in range(1, len(numbers)):
        if numbers[i] < numbers[i - 1]:
            return i
    return -1


def put_in_falling(values: list[int], item: int) -> list[int]:
    """Return the falling list `values` with `item` inserted so that it is still falling.

    Given `values`, sorted from high to low, put `item` behind all values that are at least as
    large, and return the new list.

    把 `item` 插入降序列表 `values`，使结果仍为降序。

    给定从大到小排好的列表 `values`，将 `item` 放在所有不小于它的数之后，返回新列表。

    >>> put_in_falling([9, 6, 2], 4)
    [9, 6, 4, 2]
    >>> put_in_falling([3, 1], 7)
    [7, 3, 1]
    >>> put_in_falling([], 5)
    [5]
    """
    place = 0
    while place < len(values) and values[place] >= item:
        place += 1
    return values[:place] + [item] + values[place:]


def put_in_falling_2(values: list[int], item: int) -> list[int]:
    return sorted(values + [item], reverse=True)


def add_if_new_sorted(numbers: list[int], value: int) -> list[int]:
    """Insert `value` into the sorted list `numbers` unless it is there already. Return a new list.

    Write a function that takes the sorted `numbers` and a `value` and returns a sorted list with
    the value added, or an unchanged copy when the value is in it.

    若升序列表 `numbers` 中没有 `value`，就把它插入合适的位置，返回新列表。

    编写一个函数，将 `value` 加入有序列表 `numbers` 并保持有序；如果它已存在，则返回原列表的副本。

    >>> add_if_new_sorted([2, 5, 9], 7)
    [2, 5, 7, 9]
    >>> add_if_new_sorted([2, 5], 5)
    [2, 5]
    >>> add_if_new_sorted([], 1)
    [1]
    """
    if value in numbers:
        return list(numbers)
    return sorted(numbers + [value])


def add_if_new_sorted_2(numbers: list[int], value: int) -> list[int]:
    result = list(numbers)
    place = bisect.bisect_left(result, value)
    if place == len(result) or result[place] != value:
        result.insert(place, value)
    return result


def merged_by_length(first: list[str], second: list[str]) -> list[str]:
    """Merge `first` and `second`, both sorted by length, into one list sorted by length. For equal
    lengths the word of `first` goes first.

    You are given two lists of words, each from short to long. Combine `first` and `second` into a
    single list from short to long, where `first` has precedence in ties.

    把都按长度升序排列的 `first` 和 `second` 合并成一个按长度升序的列表，等长时 `first` 中的在前。

    给定两个由短到长排列的单词列表 `first` 与 `second`，合并后仍由短到长，长度相同则 `first` 的单词优先。

    >>> merged_by_length(["a", "sea"], ["to", "cat", "boat"])
    ['a', 'to', 'sea', 'cat', 'boat']
    >>> merged_by_length([], ["x"])
    ['x']
    """
    return sorted(first + second, key=len)


def merged_by_length_2(first: list[str], second: list[str]) -> list[str]:
    return list(heapq.merge(first, second, key=len))


def merge_three_down(a: list[int], b: list[int], c: list[int]) -> list[int]:
    """Put the numbers of `a`, `b` and `c` into one list, sorted from the largest to the smallest.

    Given three lists, merge all their elements in descending order and keep the repeats.

    把 `a`、`b`、`c` 三个列表的数放进一个列表，并从大到小排序。

    给定三个列表 `a`、`b` 和 `c`，将全部元素按降序合并，重复的值也保留。

    >>> merge_three_down([1, 5], [4], [5, 2])
    [5, 5, 4, 2, 1]
    >>> merge_three_down([], [3], [])
    [3]
    """
    return sorted(a + b + c, reverse=True)


def merge_three_down_2(a: list[int], b: list[int], c: list[int]) -> list[int]:
    merged = a + b + c
    merged.sort()
    merged.reverse()
    return merged


def by_first_digit(numbers: list[int]) -> list[int]:
    """Sort the positive `numbers` by their first digit; with the same first digit, the smaller
    number goes first.

    Given positive integers `numbers`, return them ordered by leading digit and then by size.

    把正整数列表 `numbers` 按首位数字排序，首位相同时小的在前。

    给定正整数列表 `numbers`，先按最高位数字、再按数值大小升序返回。

    >>> by_first_digit([30, 215, 4, 29])
    [29, 215, 30, 4]
    >>> by_first_digit([])
    []
    """
    return sorted(numbers, key=lambda number: (str(number)[0], number))


def by_first_digit_2(numbers: list[int]) -> list[int]:
    result = sorted(numbers)
    result.sort(key=lambda number: int(str(number)[0]))
    return result


def by_second_character(codes: list[str]) -> list[str]:
    """Sort `codes` by their second character. Every code has at least two characters.

    You are given `codes` of two or more characters. Return them ordered by the character at index
    1, keeping the order of codes that agree there.

    把 `codes` 按第二个字符排序，每个编码至少有两个字符。

    给定编码列表 `codes`（长度均不小于 2），按下标为 1 的字符升序返回，该字符相同者保持原有先后。

    >>> by_second_character(["xc", "ya9", "zb"])
    ['ya9', 'zb', 'xc']
    >>> by_second_character(["q1", "a1"])
    ['q1', 'a1']
    >>> by_second_character([])
    []
    """
    return sorted(codes, key=lambda code: code[1])


def by_digit_count_down(numbers: list[int]) -> list[int]:
    """Sort the non-negative `numbers` by how many digits they have, most digits first. Otherwise
    keep their order.

    Write a function that orders `numbers` by their count of digits in descending order, leaving
    numbers with equally many digits as they stand.

    把非负整数列表 `numbers` 按位数从多到少排序，位数相同的保持原顺序。

    编写一个函数，以位数为关键字将 `numbers` 降序排列，位数一样的数不改变先后。

    >>> by_digit_count_down([7, 350, 42, 128, 9])
    [350, 128, 42, 7, 9]
    >>> by_digit_count_down([5, 0])
    [5, 0]
    """
    return sorted(numbers, key=lambda number: len(str(number)), reverse=True)


def by_digit_count_down_2(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda number: -len(str(number)))


def by_digit_sum_down(numbers: list[int]) -> list[int]:
    """Sort the non-negative `numbers` by the sum of their digits, the greatest sum first. Equal
    sums are ordered by the smaller number.

    Given non-negative integers `numbers`, return them with falling digit sums, where in a tie
    the smaller number is in front.

    把非负整数列表 `numbers` 按各位数字之和从大到小排序，和相等时小的数在前。

    给定非负整数列表 `numbers`，按数位和降序返回；若数位和相同，则数值小的排前面。

    >>> by_digit_sum_down([100, 28, 55, 7])
    [28, 55, 7, 100]
    >>> by_digit_sum_down([21, 3, 12])
    [3, 12, 21]
    """
    return sorted(numbers, key=lambda n: (-sum(int(digit) for digit in str(n)), n))


def by_digit_sum_down_2(numbers: list[int]) -> list[int]:
    def digit_sum(number: int) -> int:
        return sum(map(int, str(number)))

    return sorted(sorted(numbers), key=digit_sum, reverse=True)


def pairs_second_up_first_down(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort `pairs` by the second number from low to high, and by the first number from high to low
    where the second is the same.

    You are given `pairs` of integers. Order them by second element ascending; ties are broken by
    first element descending.

    把 `pairs` 按第二个数升序排序，第二个数相同时按第一个数降序。

    给定整数二元组的列表 `pairs`，以第二个元素从小到大为主、第一个元素从大到小为辅进行排序。

    >>> pairs_second_up_first_down([(1, 4), (2, 3), (5, 4)])
    [(2, 3), (5, 4), (1, 4)]
    >>> pairs_second_up_first_down([])
    []
    """
    return sorted(pairs, key=lambda pair: (pair[1], -pair[0]))


def pairs_second_up_first_down_2(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    result = sorted(pairs, reverse=True)
    result.sort(key=lambda pair: pair[1])
    return result


def pairs_by_difference(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort `pairs` by the difference between their two numbers, the smallest difference first.

    Write a function that orders `pairs` by the absolute difference of the elements and keeps the
    order of pairs whose difference is equal.

    把 `pairs` 按两数之差的绝对值从小到大排序。

    编写一个函数，按每对数的差的绝对值升序排列 `pairs`，差相同的保持原来的先后。

    >>> pairs_by_difference([(1, 9), (7, 5), (4, 4)])
    [(4, 4), (7, 5), (1, 9)]
    >>> pairs_by_difference([(3, 1), (1, 3)])
    [(3, 1), (1, 3)]
    """
    return sorted(pairs, key=lambda pair: abs(pair[0] - pair[1]))


def negatives_last_sorted(numbers: list[int]) -> list[int]:
    """Sort `numbers` from small to large, with all negative numbers behind the others.

    You are given integers `numbers`. Return zero and the positive ones in rising order, followed
    by the negative ones in rising order.

    把 `numbers` 从小到大排序，但所有负数都放到其他数的后面。

    给定整数列表 `numbers`，先返回升序的非负数，再接上升序的负数。

    >>> negatives_last_sorted([4, -2, 0, -7])
    [0, 4, -7, -2]
    >>> negatives_last_sorted([-1, 1])
    [1, -1]
    >>> negatives_last_sorted([])
    []
    """
    return sorted(numbers, key=lambda number: (number < 0, number))


def negatives_last_sorted_2(numbers: list[int]) -> list[int]:
    ordered = sorted(numbers)
    negative = [number for number in ordered if number < 0]
    return [number for number in ordered if number >= 0] + negative


def zeros_in_front(values: list[int]) -> list[int]:
    """Move all zeros of `values` to the front; the other values keep their order.

    Write a function that returns `values` with every zero placed before the first other value.

    把 `values` 中所有的零移到最前面，其他值的顺序不变。

    编写一个函数，将 `values` 里的 0 全部放在开头，其余元素保持原有次序。

    >>> zeros_in_front([3, 0, 1, 0])
    [0, 0, 3, 1]
    >>> zeros_in_front([5])
    [5]
    >>> zeros_in_front([])
    []
    """
    others = [value for value in values if value != 0]
    return [0] * (len(values) - len(others)) + others


def zeros_in_front_2(values: list[int]) -> list[int]:
    return sorted(values, key=lambda value: value != 0)


def capitals_first_sorted(names: list[str]) -> list[str]:
    """Sort `names` so that those written all in capitals come first, each group in alphabetical
    order.

    Given `names`, put the ones that are entirely uppercase before the rest and sort both parts.

    对 `names` 排序：全大写的排在前面，两组内部各按字母顺序。

    给定列表 `names`，把全部由大写字母写成的放在其余的之前，每一部分都按字典序排列。

    >>> capitals_first_sorted(["Bob", "UNO", "Al", "BBC"])
    ['BBC', 'UNO', 'Al', 'Bob']
    >>> capitals_first_sorted(["x"])
    ['x']
    """
    return sorted(names, key=lambda name: (not name.isupper(), name))


def capitals_first_sorted_2(names: list[str]) -> list[str]:
    loud = sorted(name for name in names if name.isupper())
    quiet = sorted(name for name in names if not name.isupper())
    return loud + quiet


def third_largest_or_last(numbers: list[int]) -> int:
    """Return the third largest different value in `numbers`; with fewer than three different
    values, return the smallest.

    You are given a non-empty list `numbers`. Without counting repeats, find the third largest
    value, or the least one if there are not three.

    返回 `numbers` 中不同的值里第三大的；不足三个不同的值时返回最小值。

    给定非空列表 `numbers`，去除重复后找出第三大的值，若没有那么多则返回最小的一个。

    >>> third_largest_or_last([8, 3, 8, 5, 1])
    3
    >>> third_largest_or_last([4, 6, 6])
    4
    >>> third_largest_or_last([2])
    2
    """
    ordered = sorted(set(numbers), reverse=True)
    return ordered[2] if len(ordered) > 2 else ordered[-1]


def third_largest_or_last_2(numbers: list[int]) -> int:
    return sorted(set(numbers), reverse=True)[:3][-1]


def k_smallest_in_place_order(values: list[int], k: int) -> list[int]:
    """Return the `k` smallest of the different numbers in `values`, in the order in which they
    stand there.

    Given distinct `values`, keep only the `k` smallest ones without changing their order.

    按原来的先后顺序返回互不相同的 `values` 中最小的 `k` 个数。

    给定各不相同的整数列表 `values`，只保留其中最小的 `k` 个，顺序不变。

    >>> k_smallest_in_place_order([9, 2, 7, 1], 2)
    [2, 1]
    >>> k_smallest_in_place_order([4, 3], 5)
    [4, 3]
    >>> k_smallest_in_place_order([6], 0)
    []
    """
    chosen = sorted(values)[:k]
    return [value for value in values if value in chosen]


def k_smallest_in_place_order_2(values: list[int], k: int) -> list[int]:
    return [value for value in values if sum(other < value for other in values) < k]


def gap_between_two_largest(numbers: list[int]) -> int:
    """Return the difference between the two largest entries of `numbers`, or 0 if there are fewer
    than two.

    Write a function that sorts `numbers` and subtracts the second largest from the largest; equal
    entries count separately.

    返回 `numbers` 中最大的两个数之差，少于两个数时返回 0。

    编写一个函数，用 `numbers` 的最大值减去第二大的数（相等的数分别计算）；不足两个元素则得 0。

    >>> gap_between_two_largest([3, 10, 6])
    4
    >>> gap_between_two_largest([7, 7, 1])
    0
    >>> gap_between_two_largest([5])
    0
    """
    if len(numbers) < 2:
        return 0
    ordered = sorted(numbers)
    return ordered[-1] - ordered[-2]


def gap_between_two_largest_2(numbers: list[int]) -> int:
    top = heapq.nlargest(2, numbers)
    return top[0] - top[1] if len(top) == 2 else 0


def places_of_k_largest(scores: list[int], k: int) -> list[int]:
    """Return the indices of the `k` largest `scores`, the best first. Among equal scores the
    earlier index goes first.

    Given `scores`, list the positions of the `k` highest ones from the highest downwards.

    返回 `scores` 中最大的 `k` 个分数的下标，从高分到低分，同分时下标小的在前。

    给定分数列表 `scores`，按分数由高到低列出前 `k` 名的位置；分数相等则靠前的优先。

    >>> places_of_k_largest([50, 90, 70, 90], 3)
    [1, 3, 2]
    >>> places_of_k_largest([5, 6], 1)
    [1]
    >>> places_of_k_largest([], 2)
    []
    """
    return sorted(range(len(scores)), key=lambda i: scores[i], reverse=True)[:k]


def places_of_k_largest_2(scores: list[int], k: int) -> list[int]:
    places = sorted((-score, i) for i, score in enumerate(scores))
    return [i for _, i in places[:k]]


def rank_of_value(scores: list[int], score: int) -> int:
    """Return the rank that `score` has among `scores`: one more than the number of higher scores.

    You are given `scores` and one `score`. The best has rank 1; count how many are strictly higher
    and add one.

    返回 `score` 在 `scores` 中的名次，即比它高的分数个数加一。

    给定分数列表 `scores` 和一个分数 `score`，最高者为第 1 名，求它排第几名。

    >>> rank_of_value([70, 95, 88], 88)
    2
    >>> rank_of_value([60, 60], 60)
    1
    >>> rank_of_value([], 10)
    1
    """
    return 1 + sum(other > score for other in scores)


def rank_of_value_2(scores: list[int], score: int) -> int:
    rank = 1
    for other in scores:
        if other > score:
            rank += 1
    return rank


def ranks_from_smallest(numbers: list[int]) -> list[int]:
    """Replace each of the distinct `numbers` by its rank, where the smallest has rank 0.

    Write a function that returns for every element of `numbers`, which are all different, how many
    elements are smaller.

    把互不相同的 `numbers` 中每个数替换为它的名次，最小的数名次为 0。

    编写一个函数，对各不相同的整数列表 `numbers`，返回每个元素在其中有多少个更小的元素。

    >>> ranks_from_smallest([40, 10, 30])
    [2, 0, 1]
    >>> ranks_from_smallest([8])
    [0]
    >>> ranks_from_smallest([])
    []
    """
    ordered = sorted(numbers)
    return [ordered.index(number) for number in numbers]


def ranks_from_smallest_2(numbers: list[int]) -> list[int]:
    rank = {number: i for i, number in enumerate(sorted(numbers))}
    return [rank[number] for number in numbers]


def rank_table(points: dict[str, int]) -> dict[str, int]:
    """Map each name in `points` to its place, the most points being place 1. No two names have the
    same points.

    Given a dictionary `points` from name to points, all different, return a dictionary from name to
    place in the order of the places.

    把 `points` 中的每个名字映射到名次，分数最多的是第 1 名，分数互不相同。

    给定名字到分数的字典 `points`（分数各不相同），返回名字到名次的字典，并按名次先后排列。

    >>> rank_table({"Ida": 7, "Max": 12, "Lea": 9})
    {'Max': 1, 'Lea': 2, 'Ida': 3}
    >>> rank_table({})
    {}
    """
    ordered = sorted(points, key=points.get, reverse=True)
    return {name: place for place, name in enumerate(ordered, 1)}


def rank_table_2(points: dict[str, int]) -> dict[str, int]:
    result = {}
    for name in sorted(points, key=lambda name: -points[name]):
        result[name] = len(result) + 1
    return result


def median_length(words: list[str]) -> int:
    """Return the median of the lengths of `words`, whose count is odd.

    Given an odd number of `words`, sort their lengths and return the one in the middle.

    返回 `words` 中各单词长度的中位数，单词个数为奇数。

    给定奇数个单词组成的列表 `words`，把它们的长度排序后返回居中的那个长度。

    >>> median_length(["window", "a", "cat"])
    3
    >>> median_length(["four"])
    4
    """
    lengths = sorted(len(word) for word in words)
    return lengths[len(lengths) // 2]


def doubled_median(numbers: list[int]) -> int:
    """Return twice the median of the non-empty list `numbers`, so that the answer is always whole.

    You are given `numbers`. With an odd count, double the middle one of the sorted numbers; with
    an even count, add the two in the middle.

    返回非空列表 `numbers` 的中位数的两倍，这样结果总是整数。

    给定列表 `numbers`，排序后若个数为奇数则返回中间数的两倍，若为偶数则返回中间两数之和。

    >>> doubled_median([5, 1, 4])
    8
    >>> doubled_median([1, 2, 3, 10])
    5
    >>> doubled_median([3])
    6
    """
    ordered = sorted(numbers)
    return ordered[len(ordered) // 2] + ordered[(len(ordered) - 1) // 2]


def doubled_median_2(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return 2 * ordered[middle]
    return ordered[middle - 1] + ordered[middle]


def distance_to_closest(numbers: list[int], target: int) -> int:
    """Return how far the number in `numbers` nearest to `target` is from it, or -1 for an empty
    list.

    Write a function that computes the least absolute difference between `target` and an element of
    `numbers`, with -1 when there is no element.

    返回 `numbers` 中离 `target` 最近的数与它的距离，空列表返回 -1。

    编写一个函数，求 `target` 与 `numbers` 各元素之差的绝对值的最小值，没有元素时返回 -1。

    >>> distance_to_closest([4, 15, 9], 11)
    2
    >>> distance_to_closest([6], 6)
    0
    >>> distance_to_closest([], 3)
    -1
    """
    return min((abs(number - target) for number in numbers), default=-1)


def word_nearest_length(words: list[str], size: int) -> str:
    """Return the word in `words` whose length is nearest to `size`; in a tie the alphabetically
    first one.

    Given non-empty `words` and a `size`, find the word with the least difference between its length
    and `size`, and prefer dictionary order between equals.

    返回 `words` 中长度最接近 `size` 的单词，并列时取字典序最前的。

    给定非空列表 `words` 和长度 `size`，找出长度与其相差最小的单词，相差一样时按字母顺序取第一个。

    >>> word_nearest_length(["sun", "planet", "stars"], 5)
    'stars'
    >>> word_nearest_length(["tea", "mango", "oat"], 4)
    'mango'
    >>> word_nearest_length(["x"], 9)
    'x'
    """
    return min(words, key=lambda word: (abs(len(word) - size), word))


def word_nearest_length_2(words: list[str], size: int) -> str:
    return min(sorted(words), key=lambda word: abs(len(word) - size))


def cheapest_names(prices: dict[str, int]) -> list[str]:
    """Return all names in `prices` that have the lowest price, in alphabetical order.

    You are given `prices` from name to price. Find the lowest price and list, sorted, every name
    that costs just that; for an empty dictionary the list is empty.

    返回 `prices` 中价格最低的所有名称，按字母顺序排列。

    给定名称到价格的字典 `prices`，找出最低价，并按字典序列出正好是这个价格的名称；空字典得空列表。

    >>> cheapest_names({"tea": 2, "cake": 5, "milk": 2})
    ['milk', 'tea']
    >>> cheapest_names({"pie": 4})
    ['pie']
    >>> cheapest_names({})
    []
    """
    lowest = min(prices.values(), default=0)
    return sorted(name for name, price in prices.items() if price == lowest)


def cheapest_names_2(prices: dict[str, int]) -> list[str]:
    if not prices:
        return []
    lowest = min(prices.values())
    return [name for name in sorted(prices) if prices[name] == lowest]


def letter_most_used_last(text: str) -> str:
    """Return the character that occurs most often in `text`; if several do, the one that is last
    in alphabetical order. An empty text gives an empty string.

    Write a function that finds the most frequent character of `text` and decides ties for the
    greatest character.

    返回 `text` 中出现次数最多的字符，并列时取字母顺序最靠后的；空文本返回空串。

    编写一个函数，找出 `text` 里最常见的字符，次数相同则选字典序最大的，文本为空时得到空串。

    >>> letter_most_used_last("banana")
    'a'
    >>> letter_most_used_last("abab")
    'b'
    >>> letter_most_used_last("")
    ''
    """
    return max(text, key=lambda char: (text.count(char), char), default="")


def letter_most_used_last_2(text: str) -> str:
    best = ""
    for char in sorted(set(text)):
        if best == "" or text.count(char) >= text.count(best):
            best = char
    return best


def how_many_share_maximum(numbers: list[int]) -> int:
    """Count how often the largest of `numbers` occurs. An empty list gives 0.

    Given `numbers`, return the number of elements that are equal to the maximum.

    统计 `numbers` 中最大值出现的次数，空列表返回 0。

    给定整数列表 `numbers`，返回与最大值相等的元素个数。

    >>> how_many_share_maximum([4, 9, 1, 9])
    2
    >>> how_many_share_maximum([-3])
    1
    >>> how_many_share_maximum([])
    0
    """
    if not numbers:
        return 0
    return numbers.count(max(numbers))


def how_many_share_maximum_2(numbers: list[int]) -> int:
    return sum(number == max(numbers) for number in numbers)


def distinct_neighbours_only(values: list[int]) -> list[int]:
    """Shorten every run of equal neighbours in `values` to a single value.

    You are given a list `values`. Drop each value that equals the one directly before it; the same
    value may come back later.

    把 `values` 中每一段相邻的相等值缩成一个。

    给定列表 `values`，去掉与紧邻前一个值相等的值；同一个值之后可以再次出现。

    >>> distinct_neighbours_only([2, 2, 5, 5, 2])
    [2, 5, 2]
    >>> distinct_neighbours_only([1, 1, 1])
    [1]
    >>> distinct_neighbours_only([])
    []
    """
    result = []
    for value in values:
        if not result or result[-1] != value:
            result.append(value)
    return result


def distinct_neighbours_only_2(values: list[int]) -> list[int]:
    return values[:1] + [b for a, b in zip(values, values[1:]) if a != b]


def distinct_by_absolute(numbers: list[int]) -> list[int]:
    """Keep of all `numbers` with the same absolute value only the first, in order of appearance.

    Given `numbers`, leave out every number if it or its opposite has appeared before.

    对 `numbers` 中绝对值相同的数只保留第一个，并保持出现顺序。

    给定整数列表 `numbers`，若某个数或它的相反数之前出现过，就把它去掉。

    >>> distinct_by_absolute([3, -1, -3, 1, 4])
    [3, -1, 4]
    >>> distinct_by_absolute([0, 0])
    [0]
    >>> distinct_by_absolute([])
    []
    """
    seen = set()
    result = []
    for number in numbers:
        if abs(number) not in seen:
            seen.add(abs(number))
            result.append(number)
    return result


def distinct_by_absolute_2(numbers: list[int]) -> list[int]:
    first = {}
    for number in numbers:
        first.setdefault(abs(number), number)
    return list(first.values())


def at_most_twice(items: list[str]) -> list[str]:
    """Return `items` without every occurrence of an item after its second one.

    Write a function that walks through `items` and keeps each item as long as it has been kept
    fewer than two times.

    返回 `items`，其中每个元素最多保留前两次出现。

    编写一个函数，依次查看 `items`，只要某元素保留的次数还不到两次就保留它。

    >>> at_most_twice(["a", "b", "a", "a", "b"])
    ['a', 'b', 'a', 'b']
    >>> at_most_twice(["x"])
    ['x']
    >>> at_most_twice([])
    []
    """
    result = []
    for item in items:
        if result.count(item) < 2:
            result.append(item)
    return result


def at_most_twice_2(items: list[str]) -> list[str]:
    return [item for i, item in enumerate(items) if items[:i].count(item) < 2]


def unique_letters_of_words(words: list[str]) -> str:
    """Return the different letters of all `words` in the order in which they first appear.

    Given `words`, read them one after the other and write down each letter that is new.

    按首次出现的顺序返回 `words` 中所有不同的字母。

    给定单词列表 `words`，依次读每个单词，把没有出现过的字母连成字符串。

    >>> unique_letters_of_words(["noon", "one", "tea"])
    'noeta'
    >>> unique_letters_of_words([])
    ''
    """
    result = ""
    for word in words:
        for letter in word:
            if letter not in result:
                result += letter
    return result


def unique_letters_of_words_2(words: list[str]) -> str:
    return "".join(dict.fromkeys("".join(words)))


def repeated_in_order(values: list[int]) -> list[int]:
    """Return the values that occur more than once in `values`, each a single time, in order of
    first appearance.

    You are given `values`. List every value that has a duplicate, without repeating it in the
    answer.

    返回 `values` 中出现不止一次的值，每个只列一次，按首次出现的顺序。

    给定列表 `values`，列出所有有重复的值，结果中不再重复。

    >>> repeated_in_order([3, 1, 2, 1, 3, 3])
    [3, 1]
    >>> repeated_in_order([1, 2])
    []
    >>> repeated_in_order([])
    []
    """
    return [value for value in dict.fromkeys(values) if values.count(value) > 1]


def repeated_in_order_2(values: list[int]) -> list[int]:
    result = []
    for value in values:
        if values.count(value) > 1 and value not in result:
            result.append(value)
    return result


def count_removed_repeats(words: list[str]) -> int:
    """Return how many words would be removed if the duplicates in `words` were dropped.

    Given `words`, count the words that have already appeared earlier in the list.

    返回对 `words` 去重时会删掉多少个单词。

    给定单词列表 `words`，统计其中在前面已经出现过的单词个数。

    >>> count_removed_repeats(["to", "be", "or", "to", "be"])
    2
    >>> count_removed_repeats(["a"])
    0
    >>> count_removed_repeats([])
    0
    """
    return len(words) - len(set(words))


def count_removed_repeats_2(words: list[str]) -> int:
    return sum(word in words[:i] for i, word in enumerate(words))


def inside_then_outside(numbers: list[int], low: int, high: int) -> list[int]:
    """Put the `numbers` from `low` to `high` in front of those outside that range. Both groups keep
    their order.

    Write a function that returns `numbers` rearranged so that all elements between `low` and
    `high`, bounds included, come first.

    把 `numbers` 中位于 `low` 到 `high` 之间的数放到其余数的前面，两组内部保持原顺序。

    编写一个函数，重新排列 `numbers`，让不小于 `low` 且不大于 `high` 的元素排在最前。

    >>> inside_then_outside([12, 5, 8, 1, 6], 5, 8)
    [5, 8, 6, 12, 1]
    >>> inside_then_outside([9, 10], 1, 3)
    [9, 10]
    >>> inside_then_outside([], 0, 5)
    []
    """
    inside = [number for number in numbers if low <= number <= high]
    outside = [number for number in numbers if not low <= number <= high]
    return inside + outside


def inside_then_outside_2(numbers: list[int], low: int, high: int) -> list[int]:
    return sorted(numbers, key=lambda number: number < low or number > high)


def is_split_by_sign(values: list[int]) -> bool:
    """Check whether in `values` no negative number comes after one that is not negative.

    Given `values`, return True if all negative numbers stand together at the front.

    判断 `values` 中是否没有负数出现在非负数之后。

    给定整数列表 `values`，如果所有负数都集中在最前面，则返回 True。

    >>> is_split_by_sign([-3, -1, 4, 0])
    True
    >>> is_split_by_sign([2, -2])
    False
    >>> is_split_by_sign([])
    True
    """
    for first, second in zip(values, values[1:]):
        if first >= 0 and second < 0:
            return False
    return True


def is_split_by_sign_2(values: list[int]) -> bool:
    signs = [value >= 0 for value in values]
    return signs == sorted(signs)


def sizes_of_partition(numbers: list[int], bound: int) -> tuple[int, int]:
    """Return how many of `numbers` are at most `bound` and how many are greater, as a tuple.

    You are given `numbers` and a `bound`. Count both groups: the elements not above the bound, and
    the elements above it.

    以元组形式返回 `numbers` 中不超过 `bound` 的个数和大于它的个数。

    给定列表 `numbers` 与界限 `bound`，分别统计不大于界限和大于界限的元素各有多少。

    >>> sizes_of_partition([4, 9, 2, 7], 4)
    (2, 2)
    >>> sizes_of_partition([10], 3)
    (0, 1)
    >>> sizes_of_partition([], 1)
    (0, 0)
    """
    low = sum(number <= bound for number in numbers)
    return low, len(numbers) - low


def is_sorted_either_way(items: list[int]) -> bool:
    """Check whether `items` is sorted from small to large or from large to small.

    Write a function that returns True when `items` never falls or never rises.

    判断 `items` 是否按升序或降序排列。

    编写一个函数，当 `items` 从头到尾不下降或者不上升时返回 True。

    >>> is_sorted_either_way([5, 3, 3, 1])
    True
    >>> is_sorted_either_way([1, 3, 2])
    False
    >>> is_sorted_either_way([])
    True
    """
    ordered = sorted(items)
    return items == ordered or items == ordered[::-1]


def is_sorted_either_way_2(items: list[int]) -> bool:
    pairs = list(zip(items, items[1:]))
    return all(a <= b for a, b in pairs) or all(a >= b for a, b in pairs)


def evens_are_sorted(numbers: list[int]) -> bool:
    """Check whether the even numbers in `numbers` are in rising order. The odd ones do not matter.

    Given `numbers`, ignore the odd elements and return True if the remaining ones never get
    smaller.

    判断 `numbers` 中的偶数是否按升序排列，奇数不作要求。

    给定整数列表 `numbers`，忽略奇数，若剩下的数从不变小，则返回 True。

    >>> evens_are_sorted([2, 9, 4, 1, 8])
    True
    >>> evens_are_sorted([6, 3, 2])
    False
    >>> evens_are_sorted([])
    True
    """
    evens = [number for number in numbers if number % 2 == 0]
    return evens == sorted(evens)


def evens_are_sorted_2(numbers: list[int]) -> bool:
    last = None
    for number in numbers:
        if number % 2 == 0:
            if last is not None and number < last:
                return False
            last = number
    return True


def letters_never_repeat_and_rise(word: str) -> bool:
    """Check whether each letter of `word` comes later in the alphabet than the letter before it.

    You are given a lowercase `word`. Return True if its letters are strictly rising, so that none
    of them occurs twice.

    判断 `word` 的每个字母在字母表中是否都排在前一个字母之后。

    给定小写单词 `word`，若其字母严格递增（因而没有重复字母），则返回 True。

    >>> letters_never_repeat_and_rise("chin")
    True
    >>> letters_never_repeat_and_rise("bee")
    False
    >>> letters_never_repeat_and_rise("")
    True
    """
    return all(first < second for first, second in zip(word, word[1:]))


def letters_never_repeat_and_rise_2(word: str) -> bool:
    return list(word) == sorted(set(word))


def count_sorted_words(words: list[str]) -> int:
    """Count the words in `words` whose letters are in alphabetical order.

    Given lowercase `words`, return the number of those that do not change when their letters are
    sorted.

    统计 `words` 中字母按字母表顺序排列的单词个数。

    给定小写单词列表 `words`，返回其中把字母排序后保持不变的单词有多少个。

    >>> count_sorted_words(["almost", "bell", "cab"])
    2
    >>> count_sorted_words(["zoo"])
    0
    >>> count_sorted_words([])
    0
    """
    return sum(list(word) == sorted(word) for word in words)


def count_sorted_words_2(words: list[str]) -> int:
    count = 0
    for word in words:
        if "".join(sorted(word)) == word:
            count += 1
    return count


def fixed_by_sorting(values: list[int]) -> int:
    """Count the values in `values` that stay in their place when the list is sorted.

    Write a function that compares `values` with its sorted version and returns at how many indices
    the two agree.

    统计 `values` 升序排序后仍留在原位的值有多少个。

    编写一个函数，将 `values` 与其排序后的列表逐位比较，返回有多少个下标处的值相同。

    >>> fixed_by_sorting([1, 4, 3, 2])
    2
    >>> fixed_by_sorting([2, 1])
    0
    >>> fixed_by_sorting([])
    0
    """
    return sum(a == b for a, b in zip(values, sorted(values)))


def fixed_by_sorting_2(values: list[int]) -> int:
    ordered = sorted(values)
    count = 0
    for i in range(len(values)):
        if values[i] == ordered[i]:
            count += 1
    return count


def place_for_word(words: list[str], word: str) -> int:
    """Return the index at which `word` would be inserted in the alphabetical list `words`, in front
    of equal words.

    Given `words` in alphabetical order, count how many of them come before `word`.

    返回把 `word` 插入按字母顺序排列的 `words` 时的下标，位于相等单词之前。

    给定按字典序排好的列表 `words`，统计其中有多少个单词排在 `word` 之前。

    >>> place_for_word(["ant", "cow", "pig"], "dog")
    2
    >>> place_for_word(["ant", "cow"], "ant")
    0
    >>> place_for_word([], "fox")
    0
    """
    return sum(other < word for other in words)


def place_for_word_2(words: list[str], word: str) -> int:
    return bisect.bisect_left(words, word)


def insert_all_sorted(numbers: list[int], extra: list[int]) -> list[int]:
    """Insert every number of `extra` into the sorted list `numbers` at its proper place and return
    the new list.

    You are given a sorted list `numbers` and some `extra` numbers in any order. Return one sorted
    list of them all; `numbers` itself is not changed.

    把 `extra` 中的每个数插入升序列表 `numbers` 的合适位置，返回新列表。

    给定有序列表 `numbers` 和顺序任意的 `extra`，返回包含全部数字的有序列表，不改动 `numbers` 本身。

    >>> insert_all_sorted([2, 6, 9], [7, 1])
    [1, 2, 6, 7, 9]
    >>> insert_all_sorted([], [3, 2])
    [2, 3]
    >>> insert_all_sorted([4], [])
    [4]
    """
    result = list(numbers)
    for number in extra:
        bisect.insort(result, number)
    return result


def insert_all_sorted_2(numbers: list[int], extra: list[int]) -> list[int]:
    return sorted(numbers + extra)


def insert_by_length(words: list[str], word: str) -> list[str]:
    """Insert `word` into `words`, sorted from short to long, behind all words that are not longer.

    Write a function that returns `words` with `word` added before the first longer word, or at the
    end if there is none.

    把 `word` 插入由短到长排列的 `words`，放在所有不比它长的单词之后。

    编写一个函数，将 `word` 插到 `words` 中第一个更长的单词之前；没有更长的就放在末尾，返回新列表。

    >>> insert_by_length(["a", "sea", "boat"], "cup")
    ['a', 'sea', 'cup', 'boat']
    >>> insert_by_length(["up"], "garden")
    ['up', 'garden']
    >>> insert_by_length([], "x")
    ['x']
    """
    for i, other in enumerate(words):
        if len(other) > len(word):
            return words[:i] + [word] + words[i:]
    return words + [word]


def insert_by_length_2(words: list[str], word: str) -> list[str]:
    return sorted(words + [word], key=len)


def merge_without_common(first: list[int], second: list[int]) -> list[int]:
    """Return in rising order the numbers that are in exactly one of `first` and `second`, each a
    single time.

    Given two lists, merge them in sorted order but leave out every number that both contain.

    按升序返回只在 `first` 和 `second` 之一中出现的数，每个只列一次。

    给定两个列表 `first` 与 `second`，合并并排序，但去掉两边都有的数，结果无重复。

    >>> merge_without_common([1, 4, 6], [4, 2])
    [1, 2, 6]
    >>> merge_without_common([3, 3], [])
    [3]
    >>> merge_without_common([5], [5])
    []
    """
    return sorted(set(first) ^ set(second))


def merge_without_common_2(first: list[int], second: list[int]) -> list[int]:
    left = [number for number in first if number not in second]
    right = [number for number in second if number not in first]
    return sorted(set(left + right))


def merge_keeping_first_order(first: list[str], second: list[str]) -> list[str]:
    """Return the words of `first`, followed by the words of `second` that are not in `first`. No
    word appears twice.

    You are given two lists of words. Put them together in order of appearance and drop repeats.

    返回 `first` 的单词，后面接 `second` 中不在 `first` 里的单词，每个单词只出现一次。

    给定两个单词列表 `first` 和 `second`，按出现顺序合并并去除重复。

    >>> merge_keeping_first_order(["tea", "jam"], ["milk", "tea"])
    ['tea', 'jam', 'milk']
    >>> merge_keeping_first_order([], ["a", "a"])
    ['a']
    """
    return list(dict.fromkeys(first + second))


def merge_keeping_first_order_2(first: list[str], second: list[str]) -> list[str]:
    result = []
    for word in first + second:
        if word not in result:
            result.append(word)
    return result


def merge_tables_by_key(first: dict[str, int], second: dict[str, int]) -> list[tuple[str, int]]:
    """Combine `first` and `second` and return the entries as pairs sorted by key. The value of
    `second` counts where both have the key.

    Given two dictionaries, merge them, with `second` taking precedence, and list the items in the
    order of their keys.

    合并 `first` 和 `second`，并按键的顺序以二元组返回各项，键相同时取 `second` 的值。

    给定两个字典 `first` 与 `second`，合并时以 `second` 为准，然后按键升序列出所有键值对。

    >>> merge_tables_by_key({"b": 1, "c": 2}, {"a": 5, "b": 7})
    [('a', 5), ('b', 7), ('c', 2)]
    >>> merge_tables_by_key({}, {})
    []
    """
    return sorted({**first, **second}.items())


def merge_tables_by_key_2(first: dict[str, int], second: dict[str, int]) -> list[tuple[str, int]]:
    merged = dict(first)
    merged.update(second)
    return [(key, merged[key]) for key in sorted(merged)]


def pairwise_sorted(first: list[int], second: list[int]) -> list[tuple[int, int]]:
    """Pair the smallest of `first` with the largest of `second`, the next smallest with the next
    largest, and so on. Both lists are equally long.

    Write a function that sorts `first` upwards and `second` downwards and returns the pairs of
    numbers at the same places.

    把 `first` 中最小的与 `second` 中最大的配对，次小的与次大的配对，依此类推，两列表等长。

    编写一个函数，将 `first` 升序、`second` 降序排列，再把相同位置的数组成二元组返回。

    >>> pairwise_sorted([3, 1, 2], [10, 30, 20])
    [(1, 30), (2, 20), (3, 10)]
    >>> pairwise_sorted([], [])
    []
    """
    return list(zip(sorted(first), sorted(second, reverse=True)))


def pairwise_sorted_2(first: list[int], second: list[int]) -> list[tuple[int, int]]:
    up = sorted(first)
    down = sorted(second)[::-1]
    return [(up[i], down[i]) for i in range(len(up))]


def sort_each_row_down(rows: list[list[int]]) -> list[list[int]]:
    """Sort every list in `rows` from large to small; the order of the rows stays.

    You are given `rows` of numbers. Return new rows in which the numbers fall.

    把 `rows` 中每一行从大到小排序，行的顺序不变。

    给定由数字列表组成的 `rows`，返回每行都按降序排列的新列表。

    >>> sort_each_row_down([[1, 3, 2], [5, 6]])
    [[3, 2, 1], [6, 5]]
    >>> sort_each_row_down([[], [4]])
    [[], [4]]
    """
    return [sorted(row, reverse=True) for row in rows]


def sort_each_row_down_2(rows: list[list[int]]) -> list[list[int]]:
    result = []
    for row in rows:
        result.append(sorted(row)[::-1])
    return result


def rows_by_largest(rows: list[list[int]]) -> list[list[int]]:
    """Sort the non-empty `rows` by their largest number, the row with the smallest maximum first.

    Given `rows`, none of them empty, order them by maximum; rows with equal maxima keep their
    order.

    把非空的各行 `rows` 按行内最大值从小到大排序。

    给定列表 `rows`（每行都不为空），按每行最大值升序排列，最大值相同的保持原有先后。

    >>> rows_by_largest([[1, 9], [4, 5], [7]])
    [[4, 5], [7], [1, 9]]
    >>> rows_by_largest([])
    []
    """
    return sorted(rows, key=max)


def longest_row_then_sum(rows: list[list[int]]) -> list[int]:
    """Return the longest list in `rows`; among equally long ones the one with the greatest sum.

    Write a function that picks from the non-empty `rows` the row with most elements and decides
    ties by the larger total.

    返回 `rows` 中最长的列表，一样长时取和最大的那个。

    编写一个函数，从非空的 `rows` 里选出元素最多的一行，并列时取总和更大的。

    >>> longest_row_then_sum([[1, 2], [9], [4, 3]])
    [4, 3]
    >>> longest_row_then_sum([[]])
    []
    """
    return max(rows, key=lambda row: (len(row), sum(row)))


def longest_row_then_sum_2(rows: list[list[int]]) -> list[int]:
    return sorted(rows, key=lambda row: (-len(row), -sum(row)))[0]


def sort_words_of_line(line: str) -> str:
    """Return the words of `line` sorted by length, the longest first, joined by single spaces.

    Given a `line` of words, put longer words in front of shorter ones and keep the order of words
    that are equally long.

    把 `line` 中的单词按长度从长到短排序，并用单个空格连接后返回。

    给定一行文字 `line`，将其中较长的单词放在较短的前面，等长的单词保持原来的先后。

    >>> sort_words_of_line("we like old castles")
    'castles like old we'
    >>> sort_words_of_line("up to")
    'up to'
    >>> sort_words_of_line("")
    ''
    """
    return " ".join(sorted(line.split(), key=len, reverse=True))


def sort_words_of_line_2(line: str) -> str:
    words = line.split()
    words.sort(key=lambda word: -len(word))
    return " ".join(words)


def digits_down_letters_up(text: str) -> str:
    """Return the digits of `text` in falling order, followed by its letters in alphabetical order.
    Everything else is left out.

    You are given a `text` of letters, digits and signs. Sort its digits descending and its letters
    ascending, and join the two parts.

    返回 `text` 中的数字（降序）后接字母（升序）组成的字符串，其余字符去掉。

    给定由字母、数字和符号组成的 `text`，把数字从大到小、字母按字母表顺序排好再拼接起来。

    >>> digits_down_letters_up("c3-a7b1")
    '731abc'
    >>> digits_down_letters_up("dog")
    'dgo'
    >>> digits_down_letters_up("?!")
    ''
    """
    digits = sorted((char for char in text if char.isdigit()), reverse=True)
    letters = sorted(char for char in text if char.isalpha())
    return "".join(digits + letters)


def letters_by_count_down(word: str) -> str:
    """Return the different letters of `word`, the most frequent first and equally frequent ones in
    alphabetical order.

    Write a function that sorts the distinct letters of `word` by falling count, then by the
    alphabet, and joins them.

    返回 `word` 中不同的字母，出现次数多的在前，次数相同的按字母顺序。

    编写一个函数，把 `word` 里互不相同的字母先按次数降序、再按字母表顺序排列并连成字符串。

    >>> letters_by_count_down("pepper")
    'per'
    >>> letters_by_count_down("cab")
    'abc'
    >>> letters_by_count_down("")
    ''
    """
    return "".join(sorted(set(word), key=lambda letter: (-word.count(letter), letter)))


def letters_by_count_down_2(word: str) -> str:
    letters = sorted(set(word))
    letters.sort(key=word.count, reverse=True)
    return "".join(letters)


def names_over_limit_down(points: dict[str, int], limit: int) -> list[str]:
    """Return the names in `points` with more than `limit` points, the most points first; equal
    points are ordered by name.

    You are given `points` from name to points. Keep the names above `limit` and sort them by points
    descending, then alphabetically.

    返回 `points` 中分数超过 `limit` 的名字，分数高的在前，同分时按名字排序。

    给定名字到分数的字典 `points`，只留下高于 `limit` 的名字，按分数降序、再按字母顺序排列。

    >>> names_over_limit_down({"Pia": 8, "Jan": 12, "Eva": 8, "Tim": 3}, 5)
    ['Jan', 'Eva', 'Pia']
    >>> names_over_limit_down({"Al": 1}, 1)
    []
    """
    names = [name for name in points if points[name] > limit]
    return sorted(names, key=lambda name: (-points[name], name))


def names_over_limit_down_2(points: dict[str, int], limit: int) -> list[str]:
    names = sorted(name for name, score in points.items() if score > limit)
    return sorted(names, key=points.get, reverse=True)


def sum_without_k_largest(values: list[int], k: int) -> int:
    """Return the sum of `values` without the `k` largest of them.

    Given `values`, leave out the `k` greatest entries and add up the rest; if there are no more
    than `k` entries, the sum is 0.

    返回去掉 `k` 个最大值之后 `values` 的和。

    给定整数列表 `values`，舍去最大的 `k` 个，把其余的相加；元素不多于 `k` 个时和为 0。

    >>> sum_without_k_largest([4, 10, 1, 7], 2)
    5
    >>> sum_without_k_largest([3, 3], 0)
    6
    >>> sum_without_k_largest([5], 2)
    0
    """
    return sum(sorted(values, reverse=True)[k:])


def sum_without_k_largest_2(values: list[int], k: int) -> int:
    return sum(values) - sum(heapq.nlargest(k, values))


def kth_word_by_length(words: list[str], k: int) -> str:
    """Return the `k`-th word of `words` when they are ordered by length and then alphabetically.
    Counting starts with 1.

    Write a function that sorts `words` from short to long, with ties in dictionary order, and
    returns the one at place `k`, or '' if there is no such place.

    把 `words` 按长度、再按字母顺序排序，返回第 `k` 个单词，从 1 开始数。

    编写一个函数，将 `words` 由短到长排列（等长按字典序），返回第 `k` 个，若不存在则返回空串。

    >>> kth_word_by_length(["pear", "fig", "date"], 2)
    'date'
    >>> kth_word_by_length(["b", "a"], 1)
    'a'
    >>> kth_word_by_length(["x"], 4)
    ''
    """
    ordered = sorted(words, key=lambda word: (len(word), word))
    return ordered[k - 1] if 1 <= k <= len(ordered) else ""


def largest_below_average(numbers: list[int]) -> int | None:
    """Return the largest of `numbers` that is smaller than their average, or None if no number is.

    Given a non-empty list `numbers`, look only at the elements below the mean and return the
    greatest of them; without such elements return None.

    返回 `numbers` 中小于平均值的最大数，没有时返回 None。

    给定非空列表 `numbers`，只考虑低于平均值的元素，返回其中最大的；若没有这样的元素则返回 None。

    >>> largest_below_average([1, 4, 10])
    4
    >>> largest_below_average([3, 3])
    None
    >>> largest_below_average([-2, 2])
    -2
    """
    average = sum(numbers) / len(numbers)
    return max((number for number in numbers if number < average), default=None)


def largest_below_average_2(numbers: list[int]) -> int | None:
    best = None
    for number in sorted(numbers):
        if number * len(numbers) < sum(numbers):
            best = number
    return best


def nearest_index(values: list[int], target: int) -> int:
    """Return the index of the element of `values` that is nearest to `target`; of several equally
    near, the last index.

    You are given a non-empty list `values` and a `target`. Find the position with the smallest
    distance, preferring later positions.

    返回 `values` 中最接近 `target` 的元素的下标，距离相同时取最后的下标。

    给定非空列表 `values` 和目标 `target`，找出距离最小的位置，并列时取靠后的位置。

    >>> nearest_index([3, 8, 12], 9)
    1
    >>> nearest_index([4, 6], 5)
    1
    >>> nearest_index([7], 0)
    0
    """
    best = 0
    for i, value in enumerate(values):
        if abs(value - target) <= abs(values[best] - target):
            best = i
    return best


def nearest_index_2(values: list[int], target: int) -> int:
    return min(range(len(values)), key=lambda i: (abs(values[i] - target), -i))


def k_nearest_sorted(numbers: list[int], target: int, k: int) -> list[int]:
    """Return the `k` numbers in `numbers` nearest to `target`, sorted from small to large. For
    equal distances the smaller number is chosen.

    Given `numbers`, choose the `k` elements closest to `target` and return them in rising order.

    返回 `numbers` 中离 `target` 最近的 `k` 个数，从小到大排列，距离相同时先选较小的。

    给定整数列表 `numbers`，选出与 `target` 最接近的 `k` 个元素（并列时取小者），再升序返回。

    >>> k_nearest_sorted([1, 9, 5, 12], 7, 2)
    [5, 9]
    >>> k_nearest_sorted([2, 6, 4], 4, 2)
    [2, 4]
    >>> k_nearest_sorted([], 3, 1)
    []
    """
    by_distance = sorted(numbers, key=lambda number: (abs(number - target), number))
    return sorted(by_distance[:k])


def k_nearest_sorted_2(numbers: list[int], target: int, k: int) -> list[int]:
    nearest = heapq.nsmallest(k, numbers, key=lambda number: (abs(number - target), number))
    nearest.sort()
    return nearest


def richest_digit_number(numbers: list[int], digit: int) -> int:
    """Return the number in `numbers` that contains `digit` most often; in a tie the smallest one.

    Write a function that counts how often `digit` is written in each of the non-negative `numbers`
    and returns the number with the most, the smaller one if two are equal.

    返回 `numbers` 中含数字 `digit` 次数最多的数，并列时取最小的。

    编写一个函数，统计非空的非负整数列表 `numbers` 中各数含 `digit` 的次数，返回最多的；次数相同取较小者。

    >>> richest_digit_number([71, 717, 277], 7)
    277
    >>> richest_digit_number([5, 4], 9)
    4
    """
    return max(numbers, key=lambda number: (str(number).count(str(digit)), -number))


def richest_digit_number_2(numbers: list[int], digit: int) -> int:
    return min(numbers, key=lambda number: (-str(number).count(str(digit)), number))


def winners_in_order(scores: list[tuple[str, int]]) -> list[str]:
    """Return the names of all who reached the highest score in `scores`, in the order given.

    You are given `scores` as pairs of name and score. List everybody whose score equals the best.

    按原顺序返回 `scores` 中得到最高分的所有人的名字。

    给定由（名字，分数）组成的列表 `scores`，列出分数等于最高分的每个人。

    >>> winners_in_order([("Kim", 8), ("Lou", 9), ("Sam", 9)])
    ['Lou', 'Sam']
    >>> winners_in_order([("Kim", 0)])
    ['Kim']
    >>> winners_in_order([])
    []
    """
    best = max((score for _, score in scores), default=0)
    return [name for name, score in scores if score == best]


def winners_in_order_2(scores: list[tuple[str, int]]) -> list[str]:
    winners, best = [], None
    for name, score in scores:
        if best is None or score > best:
            winners, best = [name], score
        elif score == best:
            winners.append(name)
    return winners


def first_at_least_sorted(numbers: list[int], bound: int) -> int:
    """Return the first number in the sorted list `numbers` that is at least `bound`, or -1 if there
    is none.

    Given `numbers` in rising order, go through them until one is not below `bound`.

    返回升序列表 `numbers` 中第一个不小于 `bound` 的数，没有时返回 -1。

    给定从小到大排好的 `numbers`，依次查看，直到遇到不低于 `bound` 的数并返回它，否则返回 -1。

    >>> first_at_least_sorted([2, 5, 9], 4)
    5
    >>> first_at_least_sorted([2, 5], 6)
    -1
    >>> first_at_least_sorted([], 1)
    -1
    """
    for number in numbers:
        if number >= bound:
            return number
    return -1


def first_at_least_sorted_2(numbers: list[int], bound: int) -> int:
    place = bisect.bisect_left(numbers, bound)
    return numbers[place] if place < len(numbers) else -1


def count_between_sorted(values: list[int], low: int, high: int) -> int:
    """Count the numbers in the sorted list `values` that are strictly between `low` and `high`.

    You are given `values` in rising order. Return how many of them are greater than `low` and less
    than `high`.

    统计升序列表 `values` 中严格介于 `low` 和 `high` 之间的数的个数。

    给定从小到大排好的 `values`，返回其中大于 `low` 且小于 `high` 的数有多少个。

    >>> count_between_sorted([1, 3, 5, 5, 8], 1, 8)
    3
    >>> count_between_sorted([2, 4], 2, 4)
    0
    >>> count_between_sorted([], 0, 9)
    0
    """
    return sum(low < value < high for value in values)


def move_largest_last(numbers: list[int]) -> list[int]:
    """Return `numbers` with the first occurrence of its largest number moved to the end.

    Write a function that takes the maximum of `numbers` out of the list, at its first place, and
    appends it; an empty list stays empty.

    返回把 `numbers` 中最大的数（首次出现的那个）移到末尾后的列表。

    编写一个函数，将 `numbers` 的最大值从首次出现处取出并放到最后，空列表仍为空。

    >>> move_largest_last([4, 9, 2])
    [4, 2, 9]
    >>> move_largest_last([7, 1, 7])
    [1, 7, 7]
    >>> move_largest_last([])
    []
    """
    if not numbers:
        return []
    place = numbers.index(max(numbers))
    return numbers[:place] + numbers[place + 1 :] + [numbers[place]]


def move_largest_last_2(numbers: list[int]) -> list[int]:
    result = list(numbers)
    if result:
        largest = max(result)
        result.remove(largest)
        result.append(largest)
    return result


def swap_unordered_pairs(items: list[int]) -> list[int]:
    """Take the elements of `items` two by two and put the smaller of each pair first. A single last
    element stays.

    Given `items`, sort the first two, then the next two, and so on, and return the new list.

    把 `items` 中的元素两个两个地取出，每对中较小的放前面，末尾落单的不动。

    给定整数列表 `items`，依次对第一、二个，第三、四个……各自升序排列，返回新列表。

    >>> swap_unordered_pairs([5, 2, 1, 4, 3])
    [2, 5, 1, 4, 3]
    >>> swap_unordered_pairs([9])
    [9]
    >>> swap_unordered_pairs([])
    []
    """
    result = []
    for i in range(0, len(items), 2):
        result += sorted(items[i : i + 2])
    return result


def swap_unordered_pairs_2(items: list[int]) -> list[int]:
    result = list(items)
    for i in range(0, len(result) - 1, 2):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result


def one_sweep(numbers: list[int]) -> list[int]:
    """Go through `numbers` once from left to right, swapping neighbours when the left one is
    larger, and return the result.

    You are given `numbers`. Do a single pass of exchanging neighbours in wrong order, so that the
    largest number ends up last.

    从左到右扫描 `numbers` 一遍，相邻两数左大右小就交换，返回结果。

    给定整数列表 `numbers`，只做一趟相邻交换，把次序不对的相邻数对调，使最大数到达末尾。

    >>> one_sweep([4, 2, 5, 1])
    [2, 4, 1, 5]
    >>> one_sweep([1, 2])
    [1, 2]
    >>> one_sweep([])
    []
    """
    result = list(numbers)
    for i in range(len(result) - 1):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result


def sort_tail_from(values: list[int], start: int) -> list[int]:
    """Return `values` with the part from index `start` on sorted and the part before it unchanged.

    Write a function that leaves the first `start` elements of `values` alone and sorts the others
    ascending.

    返回 `values`，其中从下标 `start` 起的部分升序排序，之前的部分不变。

    编写一个函数，保持 `values` 的前 `start` 个元素不动，把其余元素从小到大排序。

    >>> sort_tail_from([9, 4, 7, 1], 1)
    [9, 1, 4, 7]
    >>> sort_tail_from([3, 2], 5)
    [3, 2]
    >>> sort_tail_from([2, 1], 0)
    [1, 2]
    """
    return values[:start] + sorted(values[start:])


def sort_tail_from_2(values: list[int], start: int) -> list[int]:
    result = list(values)
    result[start:] = sorted(result[start:])
    return result


def sorted_between_ends(items: list[str]) -> list[str]:
    """Sort `items` alphabetically except for the first and the last one, which keep their places.

    Given `items`, leave both ends as they are and sort everything between them.

    把 `items` 按字母顺序排序，但首尾两个元素留在原位。

    给定字符串列表 `items`，两端不动，把中间的部分按字典序排列后返回。

    >>> sorted_between_ends(["start", "pear", "apple", "end"])
    ['start', 'apple', 'pear', 'end']
    >>> sorted_between_ends(["b", "a"])
    ['b', 'a']
    >>> sorted_between_ends([])
    []
    """
    return items[:1] + sorted(items[1:-1]) + items[1:][-1:]


def sorted_between_ends_2(items: list[str]) -> list[str]:
    if len(items) < 3:
        return list(items)
    return [items[0]] + sorted(items[1:-1]) + [items[-1]]


def ordered_by_first_list(words: list[str], order: list[str]) -> list[str]:
    """Sort `words` by their places in `order`; words that are not in it come last, in the order
    they had.

    You are given `words` and a list `order` of distinct words. Arrange the words as `order` says
    and put unknown words at the end.

    按单词在 `order` 中的位置对 `words` 排序，不在其中的排在最后并保持原顺序。

    给定单词列表 `words` 和无重复的列表 `order`，依照 `order` 的次序排列，未列入的单词放在末尾。

    >>> ordered_by_first_list(["low", "odd", "high", "mid"], ["high", "mid", "low"])
    ['high', 'mid', 'low', 'odd']
    >>> ordered_by_first_list(["b", "a"], [])
    ['b', 'a']
    """
    place = {word: i for i, word in enumerate(order)}
    return sorted(words, key=lambda word: place.get(word, len(order)))


def ordered_by_first_list_2(words: list[str], order: list[str]) -> list[str]:
    known = sorted((word for word in words if word in order), key=order.index)
    return known + [word for word in words if word not in order]


def values_sorted_by_weights(values: list[str], weights: list[int]) -> list[str]:
    """Return `values` ordered by the numbers at the same places in `weights`, the heaviest first.

    Given `values` and `weights` of equal length, sort the values by falling weight; values of the
    same weight keep their order.

    按 `weights` 中相同位置的数对 `values` 排序，最重的在前。

    给定等长的列表 `values` 和 `weights`，以权重从大到小排列各值，权重相同的保持原顺序。

    >>> values_sorted_by_weights(["x", "y", "z"], [2, 9, 5])
    ['y', 'z', 'x']
    >>> values_sorted_by_weights(["b", "a"], [1, 1])
    ['b', 'a']
    >>> values_sorted_by_weights([], [])
    []
    """
    pairs = sorted(zip(weights, values), key=lambda pair: pair[0], reverse=True)
    return [value for _, value in pairs]


def values_sorted_by_weights_2(values: list[str], weights: list[int]) -> list[str]:
    places = sorted(range(len(values)), key=lambda i: -weights[i])
    return [values[i] for i in places]


def second_in_alphabet(names: list[str]) -> str:
    """Return the second of the different `names` in alphabetical order, or '' if there are fewer
    than two.

    Write a function that drops repeated `names`, sorts the rest and returns the one after the
    first.

    返回 `names` 中不同的名字按字母顺序排列后的第二个，不足两个时返回空串。

    编写一个函数，去掉 `names` 中重复的名字，排序后返回第二个；若没有第二个则返回 ''。

    >>> second_in_alphabet(["Uma", "Ada", "Ada", "Leo"])
    'Leo'
    >>> second_in_alphabet(["Ada", "Ada"])
    ''
    >>> second_in_alphabet([])
    ''
    """
    ordered = sorted(set(names))
    return ordered[1] if len(ordered) > 1 else ""


def beaten_by_both(scores: list[int], first: int, second: int) -> list[int]:
    """Return the `scores` lower than both `first` and `second`, from high to low.

    Given `scores`, keep those that are below the smaller of `first` and `second`, and sort them in
    descending order.

    返回 `scores` 中同时低于 `first` 和 `second` 的分数，从高到低排列。

    给定分数列表 `scores`，保留小于 `first` 与 `second` 中较小者的分数，并按降序返回。

    >>> beaten_by_both([40, 75, 60, 10], 70, 55)
    [40, 10]
    >>> beaten_by_both([9], 9, 12)
    []
    >>> beaten_by_both([], 1, 2)
    []
    """
    lower = min(first, second)
    return sorted((score for score in scores if score < lower), reverse=True)


def beaten_by_both_2(scores: list[int], first: int, second: int) -> list[int]:
    result = []
    for score in scores:
        if score < first and score < second:
            result.append(score)
    result.sort(reverse=True)
    return result


def low_high_alternating(numbers: list[int]) -> list[int]:
    """Arrange `numbers` so that the smallest comes first, then the largest, then the second
    smallest, then the second largest, and so on.

    You are given `numbers`. Sort them and take them alternately from the low and the high end until
    none is left.

    重新排列 `numbers`：先放最小的，再放最大的，然后第二小的、第二大的，依此类推。

    给定整数列表 `numbers`，排序后轮流从小端和大端各取一个，直到取完为止。

    >>> low_high_alternating([5, 1, 9, 4])
    [1, 9, 4, 5]
    >>> low_high_alternating([3, 1, 2])
    [1, 3, 2]
    >>> low_high_alternating([])
    []
    """
    ordered = sorted(numbers)
    result = []
    while ordered:
        result.append(ordered.pop(0))
        if ordered:
            result.append(ordered.pop())
    return result


def low_high_alternating_2(numbers: list[int]) -> list[int]:
    ordered = sorted(numbers)
    result = []
    for low, high in zip(ordered, ordered[::-1]):
        result += [low, high]
    return result[: len(numbers)]


def spread_of_k_middle(values: list[int], k: int) -> list[int]:
    """Return `values` in rising order without the `k` smallest and the `k` largest.

    Given `values` with more than 2 * `k` elements, sort them and cut off `k` elements at each end.

    返回升序排列并去掉 `k` 个最小值和 `k` 个最大值之后的 `values`。

    给定元素个数大于 2 * `k` 的列表 `values`，排序后从两端各去掉 `k` 个元素。

    >>> spread_of_k_middle([8, 1, 5, 9, 3], 1)
    [3, 5, 8]
    >>> spread_of_k_middle([2, 1], 0)
    [1, 2]
    """
    return sorted(values)[k : len(values) - k]


def spread_of_k_middle_2(values: list[int], k: int) -> list[int]:
    result = sorted(values)
    for _ in range(k):
        result.pop()
        result.pop(0)
    return result


def inversions_at_front(numbers: list[int]) -> int:
    """Count how many of `numbers` are smaller than the first one.

    Write a function that compares the first of `numbers` with all later ones and counts those that
    should stand before it; an empty list has 0.

    统计 `numbers` 中有多少个数比第一个数小。

    编写一个函数，把 `numbers` 的第一个数与后面的各数比较，返回本该排在它前面的个数，空列表为 0。

    >>> inversions_at_front([5, 7, 2, 5, 1])
    2
    >>> inversions_at_front([1, 3])
    0
    >>> inversions_at_front([])
    0
    """
    return sum(number < numbers[0] for number in numbers)


def inversions_at_front_2(numbers: list[int]) -> int:
    return sorted(numbers).index(numbers[0]) if numbers else 0


def latest_before(times: list[str], moment: str) -> str:
    """Return the latest of the clock `times`, written like '08:30', that is before `moment`, or ''
    if none is.

    You are given `times` in the form HH:MM. Find the last one that is strictly earlier than
    `moment`.

    返回 `times` 中早于 `moment` 的最晚时刻（格式如 '08:30'），没有则返回空串。

    给定 HH:MM 形式的时刻列表 `times`，找出严格早于 `moment` 的时刻里最晚的一个。

    >>> latest_before(["09:15", "07:40", "12:00"], "10:00")
    '09:15'
    >>> latest_before(["08:00"], "08:00")
    ''
    >>> latest_before([], "06:30")
    ''
    """
    return max((time for time in times if time < moment), default="")


def latest_before_2(times: list[str], moment: str) -> str:
    latest = ""
    for time in times:
        if latest < time < moment:
            latest = time
    return latest


def same_when_sorted_by_length(first: list[str], second: list[str]) -> bool:
    """Check whether `first` and `second` have words of the same lengths, in whatever order.

    Given two lists of words, return True if their word lengths agree once they are sorted.

    判断 `first` 和 `second` 中单词的长度是否相同，不计顺序。

    给定两个单词列表 `first` 与 `second`，若各自单词长度排序后完全一致，则返回 True。

    >>> same_when_sorted_by_length(["tea", "milk"], ["rice", "oil"])
    True
    >>> same_when_sorted_by_length(["a"], ["b", "c"])
    False
    >>> same_when_sorted_by_length([], [])
    True
    """
    return sorted(len(word) for word in first) == sorted(len(word) for word in second)


def same_when_sorted_by_length_2(first: list[str], second: list[str]) -> bool:
    return sorted(map(len, first)) == sorted(map(len, second))


def by_ones_then_tens(numbers: list[int]) -> list[int]:
    """Sort the non-negative `numbers` by their ones digit, and by their tens digit where the ones
    digits are equal.

    Given non-negative integers `numbers`, order them by the last digit first and then by the digit
    before it.

    把非负整数列表 `numbers` 按个位数字排序，个位相同时按十位数字排序。

    给定非负整数列表 `numbers`，以个位为第一关键字、十位为第二关键字升序返回。

    >>> by_ones_then_tens([52, 31, 12, 70])
    [70, 31, 12, 52]
    >>> by_ones_then_tens([8, 5])
    [5, 8]
    >>> by_ones_then_tens([])
    []
    """
    return sorted(numbers, key=lambda number: (number % 10, number // 10 % 10))


def by_ones_then_tens_2(numbers: list[int]) -> list[int]:
    by_tens = sorted(numbers, key=lambda number: number // 10 % 10)
    return sorted(by_tens, key=lambda number: number % 10)


def fields_sorted_by_second(lines: list[str]) -> list[str]:
    """Sort `lines`, each a name and a whole number separated by a space, by the number.

    You are given `lines` such as 'milk 12'. Return them ordered by the number in the second field,
    from low to high.

    把 `lines` 按其中的整数从小到大排序，每行由名称和整数组成，用空格隔开。

    给定形如 'milk 12' 的行组成的列表 `lines`，按第二个字段的数值升序返回。

    >>> fields_sorted_by_second(["milk 12", "tea 7", "jam 100"])
    ['tea 7', 'milk 12', 'jam 100']
    >>> fields_sorted_by_second([])
    []
    """
    return sorted(lines, key=lambda line: int(line.split()[1]))


def prices_down_to_names(prices: dict[str, float], k: int) -> list[str]:
    """Return the names of the `k` dearest things in `prices`, sorted from dear to cheap.

    Write a function that orders the names in `prices` by falling price and returns the first `k`.

    返回 `prices` 中最贵的 `k` 样东西的名称，从贵到便宜排列。

    编写一个函数，将 `prices` 的名称按价格降序排列，返回前 `k` 个。

    >>> prices_down_to_names({"pen": 1.5, "bag": 20.0, "cup": 4.25}, 2)
    ['bag', 'cup']
    >>> prices_down_to_names({"pen": 1.5}, 3)
    ['pen']
    >>> prices_down_to_names({}, 1)
    []
    """
    return sorted(prices, key=prices.get, reverse=True)[:k]


def prices_down_to_names_2(prices: dict[str, float], k: int) -> list[str]:
    return heapq.nlargest(k, prices, key=lambda name: prices[name])


def drop_one_smallest_each(rows: list[list[int]]) -> list[list[int]]:
    """Return `rows` with one occurrence of the smallest number taken out of each row. The other
    numbers keep their order, and empty rows stay empty.

    Given `rows` of numbers, remove from every row the first element equal to its minimum.

    返回从 `rows` 的每一行中去掉一个最小数后的结果，其余数顺序不变，空行仍为空。

    给定由数字列表组成的 `rows`，在每一行里删除首个等于该行最小值的元素。

    >>> drop_one_smallest_each([[4, 2, 2], [7]])
    [[4, 2], []]
    >>> drop_one_smallest_each([[], [1, 3]])
    [[], [3]]
    """
    result = []
    for row in rows:
        place = row.index(min(row)) if row else 0
        result.append(row[:place] + row[place + 1 :])
    return result


def share_rank_label(scores: list[int], score: int) -> str:
    """Return the place of `score` in `scores` as text, with '=' in front if it is there more than
    once.

    You are given `scores` and a `score` among them. Its place is one more than the count of higher
    scores; write '=2', for example, when the second place is shared.

    以文本返回 `score` 在 `scores` 中的名次，若该分数不止一个则在前面加 '='。

    给定分数列表 `scores` 和其中的 `score`，名次等于更高分数的个数加一；例如并列第二写成 '=2'。

    >>> share_rank_label([90, 80, 80, 60], 80)
    '=2'
    >>> share_rank_label([90, 80, 80, 60], 60)
    '4'
    >>> share_rank_label([5], 5)
    '1'
    """
    place = 1 + sum(other > score for other in scores)
    return f"={place}" if scores.count(score) > 1 else str(place)


def share_rank_label_2(scores: list[int], score: int) -> str:
    place = sorted(scores, reverse=True).index(score) + 1
    sign = "=" if scores.count(score) > 1 else ""
    return sign + str(place)


def above_median_in_order(values: list[int]) -> list[int]:
    """Return the numbers in `values` that are greater than the median, in their order. The count of
    `values` is odd.

    Write a function that finds the middle one of the sorted `values` and keeps only the elements
    above it.

    按原顺序返回 `values` 中大于中位数的数，元素个数为奇数。

    编写一个函数，先求 `values` 排序后居中的数，再只保留比它大的元素。

    >>> above_median_in_order([9, 1, 4, 7, 2])
    [9, 7]
    >>> above_median_in_order([3])
    []
    >>> above_median_in_order([5, 5, 6])
    [6]
    """
    median = sorted(values)[len(values) // 2]
    return [value for value in values if value > median]


def shortest_over(words: list[str], size: int) -> list[str]:
    """Return the shortest words in `words` among those longer than `size`. All of the same least
    length are listed in their order.

    Given `words`, keep those with more than `size` letters, and of these the ones that have the
    least length.

    返回 `words` 中长度超过 `size` 的单词里最短的那些，按原顺序列出。

    给定单词列表 `words`，先留下字母数大于 `size` 的，再从中取长度最小的所有单词。

    >>> shortest_over(["at", "bird", "elephant", "wolf"], 3)
    ['bird', 'wolf']
    >>> shortest_over(["sky"], 3)
    []
    >>> shortest_over([], 0)
    []
    """
    longer = [word for word in words if len(word) > size]
    least = min(map(len, longer), default=0)
    return [word for word in longer if len(word) == least]


def unique_pairs_any_order(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Remove from `pairs` every pair that appeared before, even with its two numbers exchanged.

    You are given `pairs`. Treat (1, 2) and (2, 1) as the same and keep only the first of them.

    去掉 `pairs` 中之前已出现过的数对，两数交换位置也算相同。

    给定二元组列表 `pairs`，把 (1, 2) 与 (2, 1) 视为相同，只保留先出现的那个。

    >>> unique_pairs_any_order([(1, 2), (3, 1), (2, 1)])
    [(1, 2), (3, 1)]
    >>> unique_pairs_any_order([(4, 4), (4, 4)])
    [(4, 4)]
    >>> unique_pairs_any_order([])
    []
    """
    result = []
    for a, b in pairs:
        if (a, b) not in result and (b, a) not in result:
            result.append((a, b))
    return result


def unique_pairs_any_order_2(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    first = {}
    for pair in pairs:
        first.setdefault(tuple(sorted(pair)), pair)
    return list(first.values())


def sorted_after_dropping(numbers: list[int], index: int) -> bool:
    """Check whether `numbers` is in rising order when the element at `index` is left out.

    Given `numbers` and a valid `index`, remove that element and return True if the rest is sorted.

    判断去掉下标为 `index` 的元素后 `numbers` 是否为升序。

    给定列表 `numbers` 和有效下标 `index`，删除该位置的元素，若剩下的有序则返回 True。

    >>> sorted_after_dropping([1, 9, 3, 4], 1)
    True
    >>> sorted_after_dropping([2, 1, 0], 0)
    False
    >>> sorted_after_dropping([5], 0)
    True
    """
    rest = numbers[:index] + numbers[index + 1 :]
    return rest == sorted(rest)


def sorted_after_dropping_2(numbers: list[int], index: int) -> bool:
    rest = [number for i, number in enumerate(numbers) if i != index]
    return all(a <= b for a, b in zip(rest, rest[1:]))


def merge_by_taking_smaller(first: list[int], second: list[int]) -> list[int]:
    """Compare `first` and `second` place by place, write the smaller number of both, then append
    what the longer list has left.

    Write a function that returns the minimum of each two numbers at the same index in `first` and
    `second`, followed by the rest of the longer list.

    逐位比较 `first` 和 `second`，写下两数中较小的，再接上较长列表剩下的部分。

    编写一个函数，返回 `first` 与 `second` 各相同下标处的较小值，后面接较长列表多出的元素。

    >>> merge_by_taking_smaller([5, 2, 8], [3, 4])
    [3, 2, 8]
    >>> merge_by_taking_smaller([], [1, 6])
    [1, 6]
    >>> merge_by_taking_smaller([], [])
    []
    """
    common = min(len(first), len(second))
    smaller = [min(a, b) for a, b in zip(first, second)]
    return smaller + first[common:] + second[common:]


def can_append_sorted(first: list[int], second: list[int]) -> bool:
    """Check whether the sorted list `second` can be put behind the sorted list `first` so that
    everything is still in rising order.

    You are given two sorted lists. Return True if no number of `first` is greater than one of
    `second`; an empty list always fits.

    判断把升序列表 `second` 接在升序列表 `first` 后面，整体是否仍为升序。

    给定两个有序列表，若 `first` 中没有数大于 `second` 中的数，则返回 True；空列表总是可以。

    >>> can_append_sorted([1, 3], [3, 8])
    True
    >>> can_append_sorted([1, 5], [4])
    False
    >>> can_append_sorted([], [2])
    True
    """
    return not first or not second or first[-1] <= second[0]


def can_append_sorted_2(first: list[int], second: list[int]) -> bool:
    return first + second == sorted(first + second)
