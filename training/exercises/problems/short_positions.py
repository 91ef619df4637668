"""Short positions: picking, comparing and moving things by where they stand in a list or string."""


def sum_even_minus_odd_slots(numbers: list[int]) -> int:
    """Return the sum of the values at even indexes minus the sum of the values at odd indexes.

    You are given a list `numbers`. Add the elements at the indexes 0, 2, 4, ... and take away those
    at the indexes 1, 3, 5, ...

    返回 `numbers` 中偶数下标元素之和减去奇数下标元素之和的差。

    给定整数列表 `numbers`，把下标为 0、2、4……的元素相加，再减去下标为 1、3、5……的元素。

    >>> sum_even_minus_odd_slots([5, 1, 4, 2])
    6
    >>> sum_even_minus_odd_slots([3])
    3
    >>> sum_even_minus_odd_slots([])
    0
    """
    return sum(numbers[::2]) - sum(numbers[1::2])


def sum_even_minus_odd_slots_2(numbers: list[int]) -> int:
    total = 0
    for i, number in enumerate(numbers):
        if i % 2 == 0:
            total += number
        else:
            total -= number
    return total


def odd_slots_reversed(items: list[int]) -> list[int]:
    """Return the elements of `items` at odd indexes, the last of them first.

    Write a function that picks the elements at the indexes 1, 3, 5, ... of `items` and gives them
    back in reverse order.

    返回 `items` 中奇数下标的元素，并按从后往前的顺序排列。

    编写一个函数，取出 `items` 中下标为 1、3、5……的元素，再把它们倒序返回。

    >>> odd_slots_reversed([10, 11, 12, 13, 14])
    [13, 11]
    >>> odd_slots_reversed([1, 2])
    [2]
    >>> odd_slots_reversed([7])
    []
    """
    return items[1::2][::-1]


def odd_slots_reversed_2(items: list[int]) -> list[int]:
    result = []
    for i in range(len(items) - 1, -1, -1):
        if i % 2 == 1:
            result.append(items[i])
    return result


def even_slots_then_odd_slots(text: str) -> str:
    """Return the characters of `text` at even indexes followed by those at odd indexes.

    Given a string `text`, write down its characters with an even index first, then its characters
    with an odd index, both in their order.

    返回一个字符串：先是 `text` 中偶数下标的字符，接着是奇数下标的字符。

    给定字符串 `text`，先依次写出下标为偶数的字符，再依次写出下标为奇数的字符，拼成新字符串返回。

    >>> even_slots_then_odd_slots("abcdef")
    'acebdf'
    >>> even_slots_then_odd_slots("xyz")
    'xzy'
    >>> even_slots_then_odd_slots("")
    ''
    """
    return text[::2] + text[1::2]


def upper_at_multiples(text: str, k: int) -> str:
    """Return `text` with the characters whose index is a multiple of `k` in upper case.

    You are given a string `text` and a positive number `k`. Capitalize the characters at the
    indexes 0, k, 2k, ... and leave the others as they are.

    返回把 `text` 中下标为 `k` 的倍数的字符变成大写后的字符串。

    给定字符串 `text` 和正整数 `k`，把下标能被 `k` 整除的字符改为大写，其余字符保持不变。

    >>> upper_at_multiples("abcdefg", 3)
    'AbcDefG'
    >>> upper_at_multiples("tree", 1)
    'TREE'
    >>> upper_at_multiples("", 2)
    ''
    """
    return "".join(char.upper() if i % k == 0 else char for i, char in enumerate(text))


def upper_at_multiples_2(text: str, k: int) -> str:
    result = ""
    for i in range(len(text)):
        if i % k == 0:
            result += text[i].upper()
        else:
            result += text[i]
    return result


def zero_every_kth(values: list[int], k: int) -> list[int]:
    """Replace every `k`-th element of `values` by zero, counting from one.

    Write a function that returns a copy of `values` in which the `k`-th, the 2k-th, the 3k-th
    element and so on are 0. The first element has number 1.

    把 `values` 中每第 `k` 个元素换成 0（从 1 开始计数），返回新列表。

    编写一个函数，返回 `values` 的副本，其中第 `k` 个、第 2k 个、第 3k 个……元素都变为 0，首个元素编号为 1。

    >>> zero_every_kth([5, 6, 7, 8, 9], 2)
    [5, 0, 7, 0, 9]
    >>> zero_every_kth([1, 2, 3], 1)
    [0, 0, 0]
    >>> zero_every_kth([4, 4], 3)
    [4, 4]
    """
    return [0 if i % k == 0 else value for i, value in enumerate(values, 1)]


def zero_every_kth_2(values: list[int], k: int) -> list[int]:
    result = values[:]
    for i in range(k - 1, len(result), k):
        result[i] = 0
    return result


def every_kth_total(numbers: list[int], k: int) -> int:
    """Return the sum of every `k`-th element of `numbers`: the k-th, the 2k-th and so on.

    Given a list `numbers` and a positive `k`, add up the elements at the places k, 2k, 3k, ...
    where the first element is at place 1.

    返回 `numbers` 中每隔 `k` 个取一个的元素之和，即第 k 个、第 2k 个……元素的总和。

    给定列表 `numbers` 和正整数 `k`，把第 k、2k、3k……个元素（从 1 数起）相加并返回。

    >>> every_kth_total([1, 2, 3, 4, 5, 6], 3)
    9
    >>> every_kth_total([1, 2, 3], 1)
    6
    >>> every_kth_total([8], 2)
    0
    """
    return sum(numbers[k - 1 :: k])


def every_kth_total_2(numbers: list[int], k: int) -> int:
    total = 0
    for place, number in enumerate(numbers, start=1):
        if place % k == 0:
            total += number
    return total


def kth_letters_of_words(words: list[str], k: int) -> str:
    """Return the characters at index `k` of the words, joined. Words that are too short are left
    out.

    You are given a list `words` and an index `k`. Take the character at that index from each word
    that has one, and put these characters together.

    取出 `words` 中每个单词下标为 `k` 的字符并连接起来，长度不够的单词跳过。

    给定单词列表 `words` 和下标 `k`，从每个够长的单词里取出该下标处的字符，拼成一个字符串返回。

    >>> kth_letters_of_words(["sun", "hi", "moon"], 2)
    'no'
    >>> kth_letters_of_words(["sun", "hi"], 0)
    'sh'
    >>> kth_letters_of_words([], 1)
    ''
    """
    return "".join(word[k] for word in words if len(word) > k)


def kth_letters_of_words_2(words: list[str], k: int) -> str:
    result = ""
    for word in words:
        if k < len(word):
            result += word[k]
    return result


def negatives_at_odd_slots(numbers: list[int]) -> int:
    """Count the negative numbers that stand at an odd index of `numbers`.

    Write a function that returns how many elements of `numbers` are below zero and have an odd
    index.

    统计 `numbers` 中位于奇数下标的负数个数。

    编写一个函数，返回 `numbers` 里既小于零、下标又是奇数的元素有多少个。

    >>> negatives_at_odd_slots([-1, -2, 3, -4])
    2
    >>> negatives_at_odd_slots([-5, 5, -5])
    0
    >>> negatives_at_odd_slots([])
    0
    """
    return sum(number < 0 for number in numbers[1::2])


def negatives_at_odd_slots_2(numbers: list[int]) -> int:
    count = 0
    for i in range(1, len(numbers), 2):
        if numbers[i] < 0:
            count += 1
    return count


def same_parity_as_index(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` that are even at an even index or odd at an odd index.

    Given a list `numbers`, keep each element whose parity is that of its own index.

    返回 `numbers` 中与自身下标奇偶性相同的元素。

    给定整数列表 `numbers`，只保留那些奇偶性和所在下标一致的元素，顺序不变。

    >>> same_parity_as_index([4, 3, 5, 2])
    [4, 3]
    >>> same_parity_as_index([1, 2])
    []
    >>> same_parity_as_index([-2, -1])
    [-2, -1]
    """
    return [number for i, number in enumerate(numbers) if number % 2 == i % 2]


def same_parity_as_index_2(numbers: list[int]) -> list[int]:
    result = []
    for i in range(len(numbers)):
        if (numbers[i] - i) % 2 == 0:
            result.append(numbers[i])
    return result


def even_slots_beat_odd_slots(scores: list[int]) -> bool:
    """Tell whether the largest score at an even index is above the largest at an odd index. The
    list has at least two elements.

    You are given a list `scores` with two elements or more. Return True when the maximum over the
    even indexes is strictly greater than the maximum over the odd ones.

    判断 `scores` 中偶数下标的最大值是否大于奇数下标的最大值，列表至少有两个元素。

    给定至少含两个元素的列表 `scores`，若偶数下标处的最大值严格大于奇数下标处的最大值则返回 True。

    >>> even_slots_beat_odd_slots([3, 7, 9, 2])
    True
    >>> even_slots_beat_odd_slots([4, 4])
    False
    """
    return max(scores[::2]) > max(scores[1::2])


def letters_at_places(text: str, places: list[int]) -> str:
    """Return the characters of `text` at the given `places`, ignoring places outside the text.

    Given a string `text` and a list `places` of indexes from 0 up, join the characters found
    there. An index that is too large is skipped.

    返回 `text` 中位于 `places` 所列下标处的字符连成的字符串，超出范围的下标忽略。

    给定字符串 `text` 和非负下标列表 `places`，依次取出对应字符并拼接，下标过大时跳过。

    >>> letters_at_places("planet", [0, 2, 5])
    'pat'
    >>> letters_at_places("sea", [2, 9, 2])
    'aa'
    >>> letters_at_places("sea", [])
    ''
    """
    return "".join(text[i] for i in places if i < len(text))


def letters_at_places_2(text: str, places: list[int]) -> str:
    result = ""
    for place in places:
        if place < len(text):
            result += text[place]
    return result


def first_place_above_sum(numbers: list[int]) -> int:
    """Return the first index whose element is greater than the sum of all elements before it, the
    first element itself not counted; -1 if there is none.

    Write a function that looks for the smallest index from 1 on at which the value in `numbers`
    exceeds the total of the values before it. Return -1 when no such index exists.

    返回第一个大于其前面所有元素之和的元素的下标（从下标 1 开始找），没有则返回 -1。

    编写一个函数，从下标 1 起在 `numbers` 中寻找首个超过前面元素总和的位置，找不到时返回 -1。

    >>> first_place_above_sum([3, 2, 4, 10])
    3
    >>> first_place_above_sum([1, 5])
    1
    >>> first_place_above_sum([9])
    -1
    """
    for i in range(1, len(numbers)):
        if numbers[i] > sum(numbers[:i]):
            return i
    return -1


def first_place_above_sum_2(numbers: list[int]) -> int:
    total = 0
    for i, number in enumerate(numbers):
        if i > 0 and number > total:
            return i
        total += number
    return -1


def last_place_below(numbers: list[int], limit: int) -> int:
    """Return the last index of `numbers` whose value is below `limit`, or -1.

    You are given a list `numbers` and a `limit`. Find the greatest index at which the element is
    less than the limit. If there is no such element, the answer is -1.

    返回 `numbers` 中最后一个小于 `limit` 的元素的下标，没有则返回 -1。

    给定列表 `numbers` 和界限 `limit`，找出值小于该界限的最大下标，若不存在这样的元素则返回 -1。

    >>> last_place_below([4, 9, 2, 8], 5)
    2
    >>> last_place_below([1, 1], 3)
    1
    >>> last_place_below([7], 7)
    -1
    """
    for i in range(len(numbers) - 1, -1, -1):
        if numbers[i] < limit:
            return i
    return -1


def last_place_below_2(numbers: list[int], limit: int) -> int:
    return max((i for i, number in enumerate(numbers) if number < limit), default=-1)


def first_long_word_place(words: list[str], n: int) -> int:
    """Return the index of the first word with more than `n` letters, or the number of words if
    there is none.

    Given a list `words` and a number `n`, find where the first word longer than `n` characters
    stands. When every word is short, return the length of the list.

    返回 `words` 中第一个长度超过 `n` 的单词的下标；若没有，则返回单词总数。

    给定单词列表 `words` 和整数 `n`，找出首个字符数多于 `n` 的单词所在位置，全都不够长时返回列表长度。

    >>> first_long_word_place(["a", "tree", "house"], 3)
    1
    >>> first_long_word_place(["a", "be"], 5)
    2
    >>> first_long_word_place([], 1)
    0
    """
    for i, word in enumerate(words):
        if len(word) > n:
            return i
    return len(words)


def first_long_word_place_2(words: list[str], n: int) -> int:
    i = 0
    while i < len(words) and len(words[i]) <= n:
        i += 1
    return i


def last_digit_place(text: str) -> int:
    """Return the index of the last digit in `text`, or -1 if it has no digit.

    Write a function that searches `text` from its end and returns where the first digit met
    stands. Without any digit the answer is -1.

    返回 `text` 中最后一个数字字符的下标，没有数字时返回 -1。

    编写一个函数，从末尾开始在 `text` 中寻找数字字符，返回最先遇到的那个的下标，找不到则返回 -1。

    >>> last_digit_place("room 12b")
    6
    >>> last_digit_place("7")
    0
    >>> last_digit_place("none")
    -1
    """
    for i in range(len(text) - 1, -1, -1):
        if text[i].isdigit():
            return i
    return -1


def last_digit_place_2(text: str) -> int:
    place = -1
    for i, char in enumerate(text):
        if char.isdigit():
            place = i
    return place


def between_first_and_last_even(numbers: list[int]) -> list[int]:
    """Return the part of `numbers` from its first even element to its last even element, both
    included; an empty list if there is no even element.

    You are given a list `numbers`. Cut off the odd elements at both ends, so that the rest starts
    and ends with an even number.

    返回 `numbers` 中从第一个偶数到最后一个偶数（含两端）的部分，没有偶数时返回空列表。

    给定整数列表 `numbers`，去掉两端的奇数，使剩下的部分以偶数开头并以偶数结尾。

    >>> between_first_and_last_even([1, 4, 3, 6, 5])
    [4, 3, 6]
    >>> between_first_and_last_even([7, 2])
    [2]
    >>> between_first_and_last_even([1, 3])
    []
    """
    places = [i for i, number in enumerate(numbers) if number % 2 == 0]
    if not places:
        return []
    return numbers[places[0] : places[-1] + 1]


def between_first_and_last_even_2(numbers: list[int]) -> list[int]:
    result = numbers[:]
    while result and result[0] % 2 == 1:
        result.pop(0)
    while result and result[-1] % 2 == 1:
        result.pop()
    return result


def last_minimum_place(numbers: list[int]) -> int:
    """Return the index of the smallest element of `numbers`; of several, the last one counts.

    Given a list `numbers` that is not empty, find where its minimum stands. When the minimum
    occurs more than once, return the largest of its indexes.

    返回 `numbers` 中最小元素的下标；若有多个，取最后一个。

    给定非空列表 `numbers`，找出最小值的位置，最小值多次出现时返回其中最大的下标。

    >>> last_minimum_place([3, 1, 4, 1, 5])
    3
    >>> last_minimum_place([2, 2])
    1
    >>> last_minimum_place([0])
    0
    """
    best = 0
    for i, number in enumerate(numbers):
        if number <= numbers[best]:
            best = i
    return best


def last_minimum_place_2(numbers: list[int]) -> int:
    return len(numbers) - 1 - numbers[::-1].index(min(numbers))


def all_places_of_largest(values: list[int]) -> list[int]:
    """Return every index at which the largest element of `values` stands, in rising order.

    Write a function that lists all positions of the maximum of `values`. For an empty list return
    an empty list.

    返回 `values` 中最大元素出现的所有下标，从小到大排列。

    编写一个函数，列出 `values` 的最大值所在的全部位置，列表为空时返回空列表。

    >>> all_places_of_largest([2, 7, 1, 7])
    [1, 3]
    >>> all_places_of_largest([5, 5])
    [0, 1]
    >>> all_places_of_largest([])
    []
    """
    if not values:
        return []
    top = max(values)
    return [i for i, value in enumerate(values) if value == top]


def all_places_of_largest_2(values: list[int]) -> list[int]:
    return [i for i in range(len(values)) if values[i] == max(values)]


def shortest_word_place(words: list[str]) -> int:
    """Return the index of the shortest word; when there are ties, the last of them. -1 for no
    words.

    You are given a list `words`. Find the position of the word with the fewest letters, and choose
    the later one among words of the same length. An empty list gives -1.

    返回 `words` 中最短单词的下标，长度相同时取靠后的一个；列表为空则返回 -1。

    给定单词列表 `words`，找出字母最少的单词的位置，若有并列则选后面的那个，空列表返回 -1。

    >>> shortest_word_place(["pear", "fig", "nut"])
    2
    >>> shortest_word_place(["a", "bb"])
    0
    >>> shortest_word_place([])
    -1
    """
    best = -1
    for i, word in enumerate(words):
        if best == -1 or len(word) <= len(words[best]):
            best = i
    return best


def place_nearest_to(numbers: list[int], target: int) -> int:
    """Return the index of the element nearest to `target`; of equally near ones the first.

    Given a list `numbers` with at least one element, return the smallest index at which the
    distance to `target` is as small as possible.

    返回 `numbers` 中最接近 `target` 的元素的下标，距离相同时取第一个。

    给定至少含一个元素的列表 `numbers`，找出与 `target` 相差最小的元素，返回其中最小的下标。

    >>> place_nearest_to([1, 8, 4], 5)
    2
    >>> place_nearest_to([2, 6], 4)
    0
    >>> place_nearest_to([9], 0)
    0
    """
    return min(range(len(numbers)), key=lambda i: abs(numbers[i] - target))


def place_nearest_to_2(numbers: list[int], target: int) -> int:
    best = 0
    for i in range(1, len(numbers)):
        if abs(numbers[i] - target) < abs(numbers[best] - target):
            best = i
    return best


def distance_between_extremes(numbers: list[int]) -> int:
    """Return how many places apart the first smallest and the first largest element are.

    Write a function that takes a list `numbers`, which is not empty, and returns the distance
    between the index of its minimum and the index of its maximum, using the first of each.

    返回 `numbers` 中首个最小元素与首个最大元素的下标之差的绝对值。

    编写一个函数，对非空列表 `numbers`，求最小值第一次出现的位置与最大值第一次出现的位置相隔多远。

    >>> distance_between_extremes([4, 9, 6, 1])
    2
    >>> distance_between_extremes([1, 2, 3])
    2
    >>> distance_between_extremes([5, 5])
    0
    """
    return abs(numbers.index(min(numbers)) - numbers.index(max(numbers)))


def part_between_extremes(numbers: list[int]) -> list[int]:
    """Return the elements that stand strictly between the first minimum and the first maximum.

    You are given a list `numbers` that is not empty. Find the first place of its smallest value
    and the first place of its largest value, and return what lies between the two places.

    返回 `numbers` 中首个最小值与首个最大值之间（不含两端）的元素。

    给定非空列表 `numbers`，找出最小值和最大值各自首次出现的位置，返回夹在这两个位置中间的元素列表。

    >>> part_between_extremes([5, 1, 4, 3, 9])
    [4, 3]
    >>> part_between_extremes([8, 2, 0])
    [2]
    >>> part_between_extremes([6])
    []
    """
    start, end = sorted([numbers.index(min(numbers)), numbers.index(max(numbers))])
    return numbers[start + 1 : end]


def part_between_extremes_2(numbers: list[int]) -> list[int]:
    low = numbers.index(min(numbers))
    high = numbers.index(max(numbers))
    if low > high:
        low, high = high, low
    return numbers[low + 1 : high]


def place_of_latest_letter(word: str) -> int:
    """Return the first index of the character of `word` that is last in the alphabet, or -1.

    Given a `word` of lower case letters, find the letter that comes latest in the alphabet and
    return where it first occurs. The empty word gives -1.

    返回 `word` 中字母表顺序最靠后的字母首次出现的下标，空串返回 -1。

    给定由小写字母组成的 `word`，找出在字母表里排得最后的那个字母，返回它第一次出现的位置；空串时为 -1。

    >>> place_of_latest_letter("banana")
    2
    >>> place_of_latest_letter("zoo")
    0
    >>> place_of_latest_letter("")
    -1
    """
    return word.index(max(word)) if word else -1


def place_of_latest_letter_2(word: str) -> int:
    best = -1
    for i, letter in enumerate(word):
        if best == -1 or letter > word[best]:
            best = i
    return best


def smallest_positive_place(numbers: list[int]) -> int:
    """Return the index of the smallest positive number in `numbers`, or -1 if none is positive.

    Write a function that returns where the smallest number above zero first occurs in `numbers`.
    If no number is above zero, it returns -1.

    返回 `numbers` 中最小正数的下标，没有正数时返回 -1。

    编写一个函数，找出 `numbers` 里大于零的最小数首次出现的位置，若没有大于零的数则返回 -1。

    >>> smallest_positive_place([-3, 8, 2, 0])
    2
    >>> smallest_positive_place([4, 4])
    0
    >>> smallest_positive_place([-1, 0])
    -1
    """
    positives = [number for number in numbers if number > 0]
    return numbers.index(min(positives)) if positives else -1


def smallest_positive_place_2(numbers: list[int]) -> int:
    best = -1
    for i, number in enumerate(numbers):
        if number > 0 and (best == -1 or number < numbers[best]):
            best = i
    return best


def part_after_last_maximum(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` that stand after the last occurrence of its maximum.

    You are given a list `numbers`. Return what follows the last of its largest elements; an empty
    list stays empty.

    返回 `numbers` 中最大值最后一次出现之后的所有元素。

    给定列表 `numbers`，返回位于最后一个最大元素后面的部分，空列表仍返回空列表。

    >>> part_after_last_maximum([2, 9, 1, 9, 4, 3])
    [4, 3]
    >>> part_after_last_maximum([1, 2])
    []
    >>> part_after_last_maximum([])
    []
    """
    result = numbers[:]
    while result and max(numbers) in result:
        result.pop(0)
    return result


def part_after_last_maximum_2(numbers: list[int]) -> list[int]:
    if not numbers:
        return []
    return numbers[len(numbers) - numbers[::-1].index(max(numbers)) :]


def without_slice(items: list[int], start: int, end: int) -> list[int]:
    """Return `items` without the elements from index `start` up to, but not including, `end`.

    You are given a list `items` and two indexes with 0 <= `start` <= `end`. Leave out the slice
    between them and join what is before it with what is after it.

    返回去掉 `items` 中下标从 `start` 到 `end`（不含 `end`）的元素后的列表。

    给定列表 `items` 以及满足 0 <= `start` <= `end` 的两个下标，删去其间的切片，把前后两段连起来返回。

    >>> without_slice([1, 2, 3, 4, 5], 1, 3)
    [1, 4, 5]
    >>> without_slice([1, 2], 0, 2)
    []
    >>> without_slice([7, 8], 1, 1)
    [7, 8]
    """
    return items[:start] + items[end:]


def without_slice_2(items: list[int], start: int, end: int) -> list[int]:
    return [item for i, item in enumerate(items) if not start <= i < end]


def slice_turned(text: str, start: int, end: int) -> str:
    """Return `text` with the part from index `start` to index `end`, both included, reversed.

    Given a string `text` and two indexes `start` <= `end` inside it, turn round the characters
    from the one to the other and leave the rest alone.

    返回把 `text` 中下标 `start` 到 `end`（含两端）的部分反转后的字符串。

    给定字符串 `text` 和其中两个下标 `start` <= `end`，将这一段字符倒过来，其余部分不变。

    >>> slice_turned("abcdef", 1, 3)
    'adcbef'
    >>> slice_turned("xy", 0, 1)
    'yx'
    >>> slice_turned("one", 2, 2)
    'one'
    """
    return text[:start] + text[start : end + 1][::-1] + text[end + 1 :]


def slice_repeated(text: str, start: int, end: int) -> str:
    """Return `text` with the part from `start` up to, not including, `end` written twice.

    Write a function that doubles the slice of `text` between the indexes `start` and `end`; the
    second copy comes right after the first.

    返回把 `text` 中从 `start` 到 `end`（不含）的部分写两遍后的字符串。

    编写一个函数，将 `text` 中下标 `start` 至 `end` 之间的切片重复一次，副本紧跟在原切片之后。

    >>> slice_repeated("banner", 0, 3)
    'banbanner'
    >>> slice_repeated("tea", 1, 2)
    'teea'
    >>> slice_repeated("tea", 1, 1)
    'tea'
    """
    return text[:end] + text[start:]


def slice_repeated_2(text: str, start: int, end: int) -> str:
    part = text[start:end]
    return text[:start] + part * 2 + text[end:]


def first_and_last_k(items: list[int], k: int) -> list[int]:
    """Return the first `k` and the last `k` elements of `items`, or all of `items` when these
    overlap.

    You are given a list `items` and a number `k` from 0 up. Join its first `k` elements with its
    last `k` elements. If the list has fewer than 2k elements, return a copy of it.

    返回 `items` 的前 `k` 个和后 `k` 个元素；若两部分会重叠，则返回整个列表。

    给定列表 `items` 和非负整数 `k`，把开头 `k` 个与末尾 `k` 个元素相连；元素不足 2k 个时返回原列表的副本。

    >>> first_and_last_k([1, 2, 3, 4, 5], 2)
    [1, 2, 4, 5]
    >>> first_and_last_k([1, 2, 3], 2)
    [1, 2, 3]
    >>> first_and_last_k([1, 2, 3], 0)
    []
    """
    if len(items) < 2 * k:
        return items[:]
    return items[:k] + items[len(items) - k :]


def first_and_last_k_2(items: list[int], k: int) -> list[int]:
    return [item for i, item in enumerate(items) if i < k or i >= len(items) - k]


def sum_outside_slice(numbers: list[int], start: int, end: int) -> int:
    """Return the sum of the elements of `numbers` whose index is below `start` or above `end`.

    You are given a list `numbers` and the indexes `start` and `end`. Add up all elements except
    those from `start` to `end`, both included.

    返回 `numbers` 中下标小于 `start` 或大于 `end` 的元素之和。

    给定列表 `numbers` 以及下标 `start` 和 `end`，除去从 `start` 到 `end`（含两端）的元素，把其余的相加。

    >>> sum_outside_slice([1, 2, 3, 4], 1, 2)
    5
    >>> sum_outside_slice([5, 6], 0, 1)
    0
    >>> sum_outside_slice([5, 6, 7], 2, 2)
    11
    """
    return sum(numbers) - sum(numbers[start : end + 1])


def sum_outside_slice_2(numbers: list[int], start: int, end: int) -> int:
    total = 0
    for i, number in enumerate(numbers):
        if i < start or i > end:
            total += number
    return total


def zeros_put_at(items: list[int], places: list[int]) -> list[int]:
    """Return a copy of `items` with a zero at each of the `places`. A place may be negative and
    counts from the end then.

    Write a function that copies `items` and sets the elements at the indexes in `places` to 0. All
    the indexes are valid, negative ones included.

    返回 `items` 的副本，其中 `places` 列出的下标处都变为 0，负下标从末尾数起。

    编写一个函数，复制 `items`，并把 `places` 中各下标处的元素置为 0；下标均有效，也可以是负数。

    >>> zeros_put_at([5, 6, 7, 8], [0, -1])
    [0, 6, 7, 0]
    >>> zeros_put_at([5, 6], [1, 1])
    [5, 0]
    >>> zeros_put_at([5], [])
    [5]
    """
    result = items[:]
    for place in places:
        result[place] = 0
    return result


def window_end_pair_sums(numbers: list[int]) -> list[int]:
    """Return the sum of the two ends of every window of three neighbouring elements.

    Given a list `numbers`, look at each three elements in a row and add the first and the third of
    them. A list with fewer than three elements gives an empty list.

    对 `numbers` 中每三个相邻的元素，求首尾两个之和，返回这些和的列表。

    给定列表 `numbers`，依次考察每三个连续元素，把其中第一个与第三个相加；不足三个元素时返回空列表。

    >>> window_end_pair_sums([1, 5, 3, 7])
    [4, 12]
    >>> window_end_pair_sums([2, 0, -2])
    [0]
    >>> window_end_pair_sums([1, 2])
    []
    """
    return [a + b for a, b in zip(numbers, numbers[2:])]


def window_end_pair_sums_2(numbers: list[int]) -> list[int]:
    return [numbers[i - 1] + numbers[i + 1] for i in range(1, len(numbers) - 1)]


def window_ranges(numbers: list[int], k: int) -> list[int]:
    """Return, for every window of `k` neighbouring elements, its maximum minus its minimum.

    You are given a list `numbers` and a window size `k` of at least 1. For each `k` elements in a
    row compute the difference of the largest and the smallest.

    对 `numbers` 中每个长度为 `k` 的连续窗口，求其最大值与最小值之差。

    给定列表 `numbers` 和不小于 1 的窗口大小 `k`，依次计算每 `k` 个连续元素的极差，返回列表。

    >>> window_ranges([1, 5, 2, 8], 2)
    [4, 3, 6]
    >>> window_ranges([4, 1, 3], 3)
    [3]
    >>> window_ranges([4], 2)
    []
    """
    result = []
    for i in range(len(numbers) - k + 1):
        part = numbers[i : i + k]
        result.append(max(part) - min(part))
    return result


def first_window_with_sum(numbers: list[int], k: int, total: int) -> int:
    """Return the index where the first window of `k` elements with the sum `total` starts, or -1.

    Given a list `numbers`, find the first place from which `k` elements in a row add up to
    `total`. Return -1 when there is no such place.

    返回首个和为 `total` 的、长度为 `k` 的连续窗口的起始下标，没有则返回 -1。

    给定列表 `numbers`，找出第一个位置，使从那里开始的连续 `k` 个元素之和等于 `total`，找不到则返回 -1。

    >>> first_window_with_sum([2, 4, 1, 5, 0], 2, 6)
    0
    >>> first_window_with_sum([2, 4, 1, 5, 0], 3, 10)
    1
    >>> first_window_with_sum([1], 2, 1)
    -1
    """
    for i in range(len(numbers) - k + 1):
        if sum(numbers[i : i + k]) == total:
            return i
    return -1


def rising_windows(numbers: list[int], k: int) -> int:
    """Count the windows of `k` neighbouring elements whose last element is above their first.

    Write a function that counts in how many slices of length `k` of `numbers` the last element is
    greater than the first.

    统计 `numbers` 中有多少个长度为 `k` 的连续窗口，其末元素大于首元素。

    编写一个函数，返回 `numbers` 的所有长度为 `k` 的切片中，最后一个元素大于第一个元素的切片个数。

    >>> rising_windows([1, 3, 2, 4], 3)
    2
    >>> rising_windows([5, 4, 3], 2)
    0
    >>> rising_windows([1, 2], 3)
    0
    """
    return sum(numbers[i + k - 1] > numbers[i] for i in range(len(numbers) - k + 1))


def rising_windows_2(numbers: list[int], k: int) -> int:
    count = 0
    for i in range(len(numbers) - k + 1):
        part = numbers[i : i + k]
        if part[-1] > part[0]:
            count += 1
    return count


def windows_with_letter(text: str, k: int, letter: str) -> int:
    """Count the substrings of length `k` in `text` that contain `letter`, each place counted.

    You are given a string `text`. Slide a window of `k` characters over it and return how many of
    the windows have `letter` in them.

    统计 `text` 中有多少个长度为 `k` 的子串含有 `letter`（按位置计数）。

    给定字符串 `text`，用长度为 `k` 的窗口从左到右滑动，返回包含字符 `letter` 的窗口个数。

    >>> windows_with_letter("banana", 2, "b")
    1
    >>> windows_with_letter("banana", 3, "a")
    4
    >>> windows_with_letter("hi", 3, "h")
    0
    """
    return sum(letter in text[i : i + k] for i in range(len(text) - k + 1))


def windows_with_letter_2(text: str, k: int, letter: str) -> int:
    count = 0
    for i in range(len(text) - k + 1):
        if letter in text[i : i + k]:
            count += 1
    return count


def smallest_window_text(text: str, k: int) -> str:
    """Return the substring of `text` with length `k` that comes first in alphabetical order.

    Given a string `text` and a number `k` not larger than its length, compare all its pieces of
    `k` neighbouring characters and return the smallest.

    返回 `text` 中长度为 `k` 的、字典序最小的子串。

    给定字符串 `text` 和不超过其长度的 `k`，比较所有由 `k` 个连续字符组成的片段，返回最小的那个。

    >>> smallest_window_text("cabbage", 2)
    'ab'
    >>> smallest_window_text("zoo", 3)
    'zoo'
    >>> smallest_window_text("hello", 1)
    'e'
    """
    return min(text[i : i + k] for i in range(len(text) - k + 1))


def smallest_window_text_2(text: str, k: int) -> str:
    best = text[:k]
    for i in range(1, len(text) - k + 1):
        if text[i : i + k] < best:
            best = text[i : i + k]
    return best


def windows_all_even(numbers: list[int], k: int) -> list[int]:
    """Return the start indexes of the windows of `k` neighbouring elements that are all even.

    Write a function that lists every index of `numbers` from which `k` even numbers in a row
    begin.

    返回 `numbers` 中所有元素全为偶数的、长度为 `k` 的连续窗口的起始下标。

    编写一个函数，列出 `numbers` 中所有这样的下标：从它开始的连续 `k` 个数都是偶数。

    >>> windows_all_even([2, 4, 6, 1, 8], 2)
    [0, 1]
    >>> windows_all_even([2, 4, 6, 1, 8], 1)
    [0, 1, 2, 4]
    >>> windows_all_even([3], 1)
    []
    """
    result = []
    for i in range(len(numbers) - k + 1):
        if all(number % 2 == 0 for number in numbers[i : i + k]):
            result.append(i)
    return result


def windows_all_even_2(numbers: list[int], k: int) -> list[int]:
    starts = range(len(numbers) - k + 1)
    return [i for i in starts if not any(number % 2 for number in numbers[i : i + k])]


def sum_of_last_k_before(numbers: list[int], place: int, k: int) -> int:
    """Return the sum of the `k` elements right before index `place`, or of fewer if there are not
    so many.

    You are given a list `numbers`, an index `place` and a number `k`. Add up the elements from
    index `place` - `k` to `place` - 1, starting at 0 when that would be negative.

    返回 `numbers` 中紧挨在下标 `place` 之前的 `k` 个元素之和，不足 `k` 个时有多少加多少。

    给定列表 `numbers`、下标 `place` 和个数 `k`，把从 `place` - `k` 到 `place` - 1 的元素相加，起点为负时从 0 开始。

    >>> sum_of_last_k_before([1, 2, 3, 4, 5], 3, 2)
    5
    >>> sum_of_last_k_before([1, 2, 3], 1, 4)
    1
    >>> sum_of_last_k_before([1, 2, 3], 0, 2)
    0
    """
    return sum(numbers[max(0, place - k) : place])


def sum_of_last_k_before_2(numbers: list[int], place: int, k: int) -> int:
    total = 0
    for i in range(place - k, place):
        if i >= 0:
            total += numbers[i]
    return total


def surroundings(items: list[int], place: int, reach: int) -> list[int]:
    """Return the elements of `items` at most `reach` places away from index `place`, the element
    at `place` itself left out.

    Given a list `items`, an index `place` in it and a distance `reach`, list the neighbours on
    both sides whose index differs from `place` by 1 up to `reach`.

    返回 `items` 中与下标 `place` 相距不超过 `reach` 的元素，不包括该位置自身。

    给定列表 `items`、其中的下标 `place` 和距离 `reach`，列出左右两侧下标差在 1 到 `reach` 之间的邻居。

    >>> surroundings([1, 2, 3, 4, 5], 2, 1)
    [2, 4]
    >>> surroundings([1, 2, 3, 4, 5], 0, 2)
    [2, 3]
    >>> surroundings([9], 0, 3)
    []
    """
    return items[max(0, place - reach) : place] + items[place + 1 : place + reach + 1]


def surroundings_2(items: list[int], place: int, reach: int) -> list[int]:
    return [item for i, item in enumerate(items) if 1 <= abs(i - place) <= reach]


def values_before_zero(values: list[int]) -> list[int]:
    """Return the elements of `values` that are directly followed by a zero.

    You are given a list `values`. Collect each element whose right neighbour is 0.

    返回 `values` 中后面紧跟着 0 的那些元素。

    给定列表 `values`，收集右边相邻元素等于 0 的每个元素，按原顺序返回。

    >>> values_before_zero([5, 0, 3, 4, 0])
    [5, 4]
    >>> values_before_zero([0, 0])
    [0]
    >>> values_before_zero([1])
    []
    """
    return [value for value, after in zip(values, values[1:]) if after == 0]


def values_before_zero_2(values: list[int]) -> list[int]:
    result = []
    for i in range(len(values) - 1):
        if values[i + 1] == 0:
            result.append(values[i])
    return result


def double_after_negative(numbers: list[int]) -> list[int]:
    """Return `numbers` with every element doubled whose left neighbour is negative.

    Given a list `numbers`, multiply each element that comes directly after a negative number by
    two. What counts are the original values.

    返回把 `numbers` 中左邻为负数的元素翻倍后的列表。

    给定列表 `numbers`，凡是紧跟在负数后面的元素都乘以 2（以原来的值判断），其余不变。

    >>> double_after_negative([-1, 3, 4, -2, -5])
    [-1, 6, 4, -2, -10]
    >>> double_after_negative([7, 8])
    [7, 8]
    >>> double_after_negative([])
    []
    """
    result = []
    for i, number in enumerate(numbers):
        if i > 0 and numbers[i - 1] < 0:
            number *= 2
        result.append(number)
    return result


def double_after_negative_2(numbers: list[int]) -> list[int]:
    return numbers[:1] + [b * 2 if a < 0 else b for a, b in zip(numbers, numbers[1:])]


def adjacent_opposites(numbers: list[int]) -> int:
    """Count the pairs of neighbours in `numbers` whose sum is zero.

    Write a function that returns how many times an element of `numbers` is followed directly by
    its own negative.

    统计 `numbers` 中和为零的相邻元素对的数量。

    编写一个函数，返回 `numbers` 中某个元素后面恰好紧跟其相反数的次数。

    >>> adjacent_opposites([3, -3, 3, 1])
    2
    >>> adjacent_opposites([0, 0])
    1
    >>> adjacent_opposites([5])
    0
    """
    return sum(a + b == 0 for a, b in zip(numbers, numbers[1:]))


def adjacent_opposites_2(numbers: list[int]) -> int:
    count = 0
    for i in range(len(numbers) - 1):
        if numbers[i] == -numbers[i + 1]:
            count += 1
    return count


def widest_step_place(numbers: list[int]) -> int:
    """Return the index i at which the elements i and i + 1 differ most, the first of equals; -1
    for fewer than two elements.

    You are given a list `numbers`. Find the neighbours with the largest absolute difference and
    return the index of the left one. For ties take the earliest pair.

    返回相邻两数之差的绝对值最大处左边那个数的下标，并列时取最前；元素不足两个则返回 -1。

    给定列表 `numbers`，找出差距最大的一对相邻元素，返回左侧元素的下标，若有并列取最早的一对，没有则为 -1。

    >>> widest_step_place([1, 4, 2, 9, 8])
    2
    >>> widest_step_place([3, 1, 3])
    0
    >>> widest_step_place([6])
    -1
    """
    steps = [abs(a - b) for a, b in zip(numbers, numbers[1:])]
    return steps.index(max(steps)) if steps else -1


def widest_step_place_2(numbers: list[int]) -> int:
    best = -1
    widest = -1
    for i in range(len(numbers) - 1):
        if abs(numbers[i] - numbers[i + 1]) > widest:
            widest = abs(numbers[i] - numbers[i + 1])
            best = i
    return best


def vowel_then_consonant(word: str) -> int:
    """Count how often a vowel of `word` is directly followed by a letter that is not a vowel.

    Given a `word` of lower case letters, count the pairs of neighbours in which the first is one
    of a, e, i, o, u and the second is not.

    统计小写单词 `word` 中元音后面紧跟非元音字母的次数。

    给定由小写字母组成的 `word`，数出有多少对相邻字母，前一个属于 a、e、i、o、u 而后一个不属于。

    >>> vowel_then_consonant("garden")
    2
    >>> vowel_then_consonant("tea")
    0
    >>> vowel_then_consonant("")
    0
    """
    return sum(a in "aeiou" and b not in "aeiou" for a, b in zip(word, word[1:]))


def vowel_then_consonant_2(word: str) -> int:
    count = 0
    for i in range(1, len(word)):
        if word[i - 1] in "aeiou" and word[i] not in "aeiou":
            count += 1
    return count


def larger_of_neighbours(numbers: list[int]) -> list[int]:
    """Return the larger one of each two neighbours in `numbers`.

    Write a function that goes through the pairs of neighbours of `numbers` and lists the greater
    value of each pair. The result is one element shorter than the list.

    返回 `numbers` 中每对相邻元素里较大的那个。

    编写一个函数，依次比较 `numbers` 的每两个相邻元素，列出其中的较大值，结果比原列表少一个元素。

    >>> larger_of_neighbours([1, 5, 2, 2])
    [5, 5, 2]
    >>> larger_of_neighbours([3, -1])
    [3]
    >>> larger_of_neighbours([4])
    []
    """
    return [max(a, b) for a, b in zip(numbers, numbers[1:])]


def larger_of_neighbours_2(numbers: list[int]) -> list[int]:
    result = []
    for i in range(len(numbers) - 1):
        result.append(max(numbers[i], numbers[i + 1]))
    return result


def change_places(items: list[int]) -> list[int]:
    """Return the indexes from 1 on whose element differs from the one before it.

    You are given a list `items`. List each index at which the value is not the same as at the
    index before.

    返回 `items` 中与前一个元素不同的元素的下标（从 1 开始）。

    给定列表 `items`，列出所有这样的下标：该处的值和前一个下标处的值不一样。

    >>> change_places([1, 1, 2, 2, 1])
    [2, 4]
    >>> change_places([5, 5])
    []
    >>> change_places([])
    []
    """
    return [i for i in range(1, len(items)) if items[i] != items[i - 1]]


def change_places_2(items: list[int]) -> list[int]:
    places = []
    for i, (a, b) in enumerate(zip(items, items[1:]), 1):
        if a != b:
            places.append(i)
    return places


def case_changes(text: str) -> int:
    """Count the places in `text` where a lower case letter meets an upper case one, either way.

    Given a string `text`, count the pairs of neighbouring characters of which one is a capital
    letter and the other a small letter.

    统计 `text` 中大写字母与小写字母相邻（不论先后）的位置数。

    给定字符串 `text`，数出有多少对相邻字符，其中一个是大写字母而另一个是小写字母。

    >>> case_changes("helloWorld")
    2
    >>> case_changes("A b")
    0
    >>> case_changes("aBc")
    2
    """
    count = 0
    for a, b in zip(text, text[1:]):
        if a.islower() and b.isupper() or a.isupper() and b.islower():
            count += 1
    return count


def first_sign_change(numbers: list[int]) -> int:
    """Return the index of the first element whose sign is opposite to that of its left neighbour,
    or -1.

    Write a function that returns the smallest index at which the product of the element and the
    one before it is negative. If there is no such index, return -1.

    返回第一个与左邻符号相反的元素的下标，没有则返回 -1。

    编写一个函数，在 `numbers` 中找出最小的下标，使该元素与前一元素的乘积为负，找不到时返回 -1。

    >>> first_sign_change([3, 1, -2, 5])
    2
    >>> first_sign_change([1, 0, -1])
    -1
    >>> first_sign_change([])
    -1
    """
    for i in range(1, len(numbers)):
        if numbers[i] * numbers[i - 1] < 0:
            return i
    return -1


def first_sign_change_2(numbers: list[int]) -> int:
    pairs = zip(numbers, numbers[1:])
    return next((i for i, (a, b) in enumerate(pairs, 1) if a * b < 0), -1)


def last_change_index(text: str) -> int:
    """Return the index where the last run of equal characters of `text` begins; 0 for the empty
    string.

    You are given a string `text`. Go back from its end as long as the characters are equal, and
    return the index of the leftmost of them.

    返回 `text` 末尾那段相同字符的起始下标，空串返回 0。

    给定字符串 `text`，从末尾往前走，只要字符相同就继续，返回这段字符中最左边一个的下标。

    >>> last_change_index("abbccc")
    3
    >>> last_change_index("aa")
    0
    >>> last_change_index("")
    0
    """
    i = len(text) - 1
    while i > 0 and text[i - 1] == text[i]:
        i -= 1
    return max(i, 0)


def last_change_index_2(text: str) -> int:
    return len(text.rstrip(text[-1:])) if text else 0


def valley_values(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` that are smaller than both of their neighbours.

    Given a list `numbers`, collect each value that has a neighbour on both sides and is strictly
    less than each of them.

    返回 `numbers` 中比左右两个邻居都小的元素。

    给定列表 `numbers`，收集左右都有邻居、且严格小于这两个邻居的每个值。

    >>> valley_values([5, 2, 6, 1, 1, 3, 0, 4])
    [2, 0]
    >>> valley_values([1, 2, 3])
    []
    >>> valley_values([])
    []
    """
    result = []
    for a, b, c in zip(numbers, numbers[1:], numbers[2:]):
        if b < a and b < c:
            result.append(b)
    return result


def valley_values_2(numbers: list[int]) -> list[int]:
    inner = range(1, len(numbers) - 1)
    return [numbers[i] for i in inner if numbers[i] < min(numbers[i - 1], numbers[i + 1])]


def highest_inner_peak(numbers: list[int]) -> int:
    """Return the largest element of `numbers` that is greater than both its neighbours, or 0 if
    there is none.

    You are given a list `numbers` of positive integers. Among the inner elements that are above
    the element to the left and the one to the right, find the greatest. Without any return 0.

    返回 `numbers` 中大于左右两个邻居的元素里最大的一个，没有则返回 0。

    给定正整数列表 `numbers`，在同时高于左邻和右邻的内部元素中找出最大的，一个也没有时返回 0。

    >>> highest_inner_peak([1, 4, 2, 6, 3, 9])
    6
    >>> highest_inner_peak([1, 2, 3])
    0
    >>> highest_inner_peak([])
    0
    """
    best = 0
    for i in range(1, len(numbers) - 1):
        if numbers[i - 1] < numbers[i] > numbers[i + 1]:
            best = max(best, numbers[i])
    return best


def highest_inner_peak_2(numbers: list[int]) -> int:
    triples = zip(numbers, numbers[1:], numbers[2:])
    return max((b for a, b, c in triples if b > a and b > c), default=0)


def climb_from_left(numbers: list[int]) -> int:
    """Return the index at which `numbers` stops rising when one walks from its first element.

    Given a list `numbers` with at least one element, start at index 0 and go on while the next
    element is larger. Return the index where you stop.

    返回从首元素出发、沿着上升方向走到停下时的下标。

    给定至少含一个元素的列表 `numbers`，从下标 0 开始，只要下一个元素更大就前进一步，返回停下处的下标。

    >>> climb_from_left([1, 3, 7, 6, 8])
    2
    >>> climb_from_left([4, 4, 5])
    0
    >>> climb_from_left([1, 2])
    1
    """
    i = 0
    while i + 1 < len(numbers) and numbers[i + 1] > numbers[i]:
        i += 1
    return i


def climb_from_left_2(numbers: list[int]) -> int:
    for i in range(1, len(numbers)):
        if numbers[i] <= numbers[i - 1]:
            return i - 1
    return len(numbers) - 1


def levelled_peaks(numbers: list[int]) -> list[int]:
    """Return `numbers` with every inner element that is above both neighbours lowered to the
    larger of the two neighbours.

    Write a function that cuts the peaks of `numbers`: an element greater than its left and its
    right neighbour becomes equal to the higher neighbour. The ends are kept.

    把 `numbers` 中高于左右邻居的内部元素降到两个邻居中较大者的高度，返回新列表。

    编写一个函数，削平 `numbers` 的峰值：大于左右邻居的元素改为其中较高邻居的值，首尾元素保持不变。

    >>> levelled_peaks([1, 9, 4, 5, 2])
    [1, 4, 4, 4, 2]
    >>> levelled_peaks([3, 1, 2])
    [3, 1, 2]
    >>> levelled_peaks([5])
    [5]
    """
    result = numbers[:]
    for i in range(1, len(numbers) - 1):
        result[i] = min(numbers[i], max(numbers[i - 1], numbers[i + 1]))
    return result


def levelled_peaks_2(numbers: list[int]) -> list[int]:
    result = numbers[:]
    for i in range(1, len(numbers) - 1):
        higher = max(numbers[i - 1], numbers[i + 1])
        if numbers[i] > higher:
            result[i] = higher
    return result


def ends_are_highest(numbers: list[int]) -> bool:
    """Tell whether both ends of `numbers` are greater than every element between them.

    You are given a list `numbers` of two elements or more. Return True if each inner element is
    less than the first and less than the last element.

    判断 `numbers` 的首尾两个元素是否都大于它们之间的每个元素。

    给定至少含两个元素的列表 `numbers`，若所有内部元素都小于首元素且小于尾元素则返回 True。

    >>> ends_are_highest([9, 3, 4, 6])
    True
    >>> ends_are_highest([9, 7, 4, 6])
    False
    >>> ends_are_highest([1, 2])
    True
    """
    lower_end = min(numbers[0], numbers[-1])
    return all(number < lower_end for number in numbers[1:-1])


def ends_are_highest_2(numbers: list[int]) -> bool:
    for number in numbers[1:-1]:
        if number >= numbers[0] or number >= numbers[-1]:
            return False
    return True


def neighbour_digit_steps(text: str) -> list[int]:
    """Return the absolute differences of the neighbouring digits in `text`.

    Given a string `text` of digits, list how far each digit is from the next one.

    返回数字串 `text` 中每对相邻数字之差的绝对值。

    给定由数字组成的字符串 `text`，依次列出每个数字与下一个数字相差多少（取绝对值）。

    >>> neighbour_digit_steps("1942")
    [8, 5, 2]
    >>> neighbour_digit_steps("00")
    [0]
    >>> neighbour_digit_steps("7")
    []
    """
    return [abs(int(a) - int(b)) for a, b in zip(text, text[1:])]


def neighbour_digit_steps_2(text: str) -> list[int]:
    steps = []
    for i in range(1, len(text)):
        steps.append(abs(int(text[i]) - int(text[i - 1])))
    return steps


def swap_if_out_of_order(numbers: list[int], place: int) -> list[int]:
    """Return a copy of `numbers` in which the elements at `place` and `place` + 1 are exchanged if
    the left one is larger.

    Write a function that puts the two neighbours at the indexes `place` and `place` + 1 of
    `numbers` in rising order and leaves all else unchanged.

    返回 `numbers` 的副本，若下标 `place` 处的元素大于其右邻，则交换这两个元素。

    编写一个函数，把 `numbers` 中下标 `place` 与 `place` + 1 处的两个相邻元素排成升序，其余不变。

    >>> swap_if_out_of_order([4, 9, 2], 1)
    [4, 2, 9]
    >>> swap_if_out_of_order([4, 9, 2], 0)
    [4, 9, 2]
    """
    result = numbers[:]
    if result[place] > result[place + 1]:
        result[place], result[place + 1] = result[place + 1], result[place]
    return result


def swap_if_out_of_order_2(numbers: list[int], place: int) -> list[int]:
    return numbers[:place] + sorted(numbers[place : place + 2]) + numbers[place + 2 :]


def moved_to_place(items: list[str], source: int, goal: int) -> list[str]:
    """Return `items` after the element at index `source` was taken out and put in at `goal`.

    You are given a list `items` and two indexes. Remove the element at `source` and insert it so
    that it stands at index `goal` of the result.

    返回把 `items` 中下标 `source` 处的元素取出并插到下标 `goal` 处之后的列表。

    给定列表 `items` 和两个下标，移除 `source` 处的元素，再插入，使它在结果中位于下标 `goal`。

    >>> moved_to_place(["a", "b", "c", "d"], 0, 2)
    ['b', 'c', 'a', 'd']
    >>> moved_to_place(["a", "b", "c"], 2, 0)
    ['c', 'a', 'b']
    >>> moved_to_place(["a"], 0, 0)
    ['a']
    """
    result = items[:]
    result.insert(goal, result.pop(source))
    return result


def moved_to_place_2(items: list[str], source: int, goal: int) -> list[str]:
    rest = items[:source] + items[source + 1 :]
    return rest[:goal] + [items[source]] + rest[goal:]


def index_sum_of_letter(text: str, letter: str) -> int:
    """Return the sum of all indexes at which `letter` occurs in `text`.

    Given a string `text` and one `letter`, add up the positions, counted from 0, where the letter
    stands.

    返回 `letter` 在 `text` 中出现的所有下标之和。

    给定字符串 `text` 和单个字符 `letter`，把该字符所在的位置（从 0 数起）全部相加。

    >>> index_sum_of_letter("banana", "a")
    9
    >>> index_sum_of_letter("apple", "a")
    0
    >>> index_sum_of_letter("sky", "e")
    0
    """
    return sum(i for i, char in enumerate(text) if char == letter)


def index_sum_of_letter_2(text: str, letter: str) -> int:
    total = 0
    for i in range(len(text)):
        if text[i] == letter:
            total += i
    return total


def values_equal_to_place(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` that are equal to their place, counted from one.

    Write a function that keeps the elements of `numbers` which say where they stand: the first
    element is at place 1, the second at place 2 and so on.

    返回 `numbers` 中与自身位次（从 1 数起）相等的元素。

    编写一个函数，只保留 `numbers` 中数值恰好等于所在位次的元素，首个元素的位次是 1，第二个是 2，依此类推。

    >>> values_equal_to_place([1, 5, 3, 3, 5])
    [1, 3, 5]
    >>> values_equal_to_place([2, 1])
    []
    >>> values_equal_to_place([])
    []
    """
    return [number for place, number in enumerate(numbers, 1) if number == place]


def values_equal_to_place_2(numbers: list[int]) -> list[int]:
    return [i + 1 for i in range(len(numbers)) if numbers[i] == i + 1]


def span_of_value(values: list[int], wanted: int) -> int:
    """Return how many elements lie between the first and the last `wanted` in `values`; 0 if it
    occurs fewer than two times.

    You are given a list `values`. Find the first and the last index of `wanted` and count the
    elements strictly between them. If `wanted` is missing or occurs once, return 0.

    返回 `values` 中首个与末个 `wanted` 之间（不含两端）的元素个数，出现不足两次时返回 0。

    给定列表 `values`，找出 `wanted` 第一次和最后一次出现的下标，数一数中间有多少元素；不出现或只出现一次则为 0。

    >>> span_of_value([4, 1, 2, 4, 3], 4)
    2
    >>> span_of_value([4, 4], 4)
    0
    >>> span_of_value([1, 2], 4)
    0
    """
    places = [i for i, value in enumerate(values) if value == wanted]
    return places[-1] - places[0] - 1 if len(places) > 1 else 0


def span_of_value_2(values: list[int], wanted: int) -> int:
    if values.count(wanted) < 2:
        return 0
    last = len(values) - 1 - values[::-1].index(wanted)
    return last - values.index(wanted) - 1


def gaps_between_marks(text: str, mark: str) -> list[int]:
    """Return the distances between each `mark` in `text` and the next one.

    Given a string `text` and a single character `mark`, list the differences of the successive
    indexes at which it occurs.

    返回 `text` 中每个 `mark` 与下一个 `mark` 之间的距离。

    给定字符串 `text` 和单个字符 `mark`，列出它相继出现的各下标之间的差。

    >>> gaps_between_marks("x--x-xx", "x")
    [3, 2, 1]
    >>> gaps_between_marks("a.b", ".")
    []
    >>> gaps_between_marks("", "x")
    []
    """
    places = [i for i, char in enumerate(text) if char == mark]
    return [b - a for a, b in zip(places, places[1:])]


def gaps_between_marks_2(text: str, mark: str) -> list[int]:
    gaps = []
    previous = -1
    for i, char in enumerate(text):
        if char == mark:
            if previous >= 0:
                gaps.append(i - previous)
            previous = i
    return gaps


def mirror_sums(numbers: list[int]) -> list[int]:
    """Return for each index of `numbers` the sum of its element and the element as far from the
    other end.

    Write a function that adds the first element to the last, the second to the last but one, and
    so on, for all elements of `numbers`.

    对 `numbers` 的每个下标，求该元素与从另一端数同样位置的元素之和，返回列表。

    编写一个函数，把 `numbers` 的第一个与最后一个相加、第二个与倒数第二个相加，如此对所有元素进行。

    >>> mirror_sums([1, 2, 3])
    [4, 4, 4]
    >>> mirror_sums([5, 0, 1, 1])
    [6, 1, 1, 6]
    >>> mirror_sums([])
    []
    """
    return [a + b for a, b in zip(numbers, numbers[::-1])]


def mirror_sums_2(numbers: list[int]) -> list[int]:
    return [numbers[i] + numbers[-1 - i] for i in range(len(numbers))]


def mirror_matches(text: str) -> int:
    """Count the indexes in the first half of `text` whose character equals the one as far from the
    end.

    You are given a string `text`. Compare its first character with its last, its second with the
    last but one and so on up to the middle, and return how many of these pairs are equal.

    统计 `text` 前半部分中与从末尾数同样位置的字符相等的下标个数。

    给定字符串 `text`，把首字符与末字符、第二个与倒数第二个……依次比较到中间，返回相等的对数。

    >>> mirror_matches("abca")
    1
    >>> mirror_matches("level")
    2
    >>> mirror_matches("x")
    0
    """
    return sum(text[i] == text[-1 - i] for i in range(len(text) // 2))


def mirror_matches_2(text: str) -> int:
    count = 0
    left, right = 0, len(text) - 1
    while left < right:
        if text[left] == text[right]:
            count += 1
        left += 1
        right -= 1
    return count


def places_where_lists_agree(a: list[int], b: list[int]) -> list[int]:
    """Return the indexes at which `a` and `b` have the same element, as far as the shorter goes.

    Given two lists `a` and `b`, list each index that both have and at which their elements are
    equal.

    返回 `a` 与 `b` 元素相同的下标，只比较到较短的列表为止。

    给定两个列表 `a` 和 `b`，列出两者都有且元素相等的所有下标。

    >>> places_where_lists_agree([1, 2, 3], [1, 5, 3, 4])
    [0, 2]
    >>> places_where_lists_agree([1], [2])
    []
    >>> places_where_lists_agree([], [1])
    []
    """
    return [i for i, (x, y) in enumerate(zip(a, b)) if x == y]


def places_where_lists_agree_2(a: list[int], b: list[int]) -> list[int]:
    places = []
    for i in range(min(len(a), len(b))):
        if a[i] == b[i]:
            places.append(i)
    return places


def alternate_from_two(a: list[int], b: list[int]) -> list[int]:
    """Return a list with the elements of `a` at even indexes and those of `b` at odd indexes.

    Write a function that takes two lists `a` and `b` of equal length. Its result has at an even
    index the element of `a` at that index and at an odd index that of `b`.

    返回一个列表，偶数下标处取 `a` 的元素，奇数下标处取 `b` 的元素。

    编写一个函数，接收两个等长列表 `a` 和 `b`，结果在偶数下标处与 `a` 相同，在奇数下标处与 `b` 相同。

    >>> alternate_from_two([1, 2, 3, 4], [5, 6, 7, 8])
    [1, 6, 3, 8]
    >>> alternate_from_two([1], [2])
    [1]
    >>> alternate_from_two([], [])
    []
    """
    return [a[i] if i % 2 == 0 else b[i] for i in range(len(a))]


def alternate_from_two_2(a: list[int], b: list[int]) -> list[int]:
    result = a[:]
    result[1::2] = b[1::2]
    return result


def larger_than_all_after(numbers: list[int]) -> list[int]:
    """Return the indexes whose element is greater than every element to the right of it.

    You are given a list `numbers`. List the positions at which the value exceeds all later values.
    The last position always counts.

    返回 `numbers` 中比其右侧所有元素都大的元素的下标。

    给定列表 `numbers`，列出数值大于后面所有数值的位置，最后一个位置总是算在内。

    >>> larger_than_all_after([7, 2, 5, 3])
    [0, 2, 3]
    >>> larger_than_all_after([1, 2, 2])
    [2]
    >>> larger_than_all_after([])
    []
    """
    result = []
    for i, number in enumerate(numbers):
        if all(number > later for later in numbers[i + 1 :]):
            result.append(i)
    return result


def steps_back_to_smaller(numbers: list[int], place: int) -> int:
    """Return how many steps to the left of index `place` the nearest smaller element is, or 0 if
    there is none.

    Given a list `numbers` and an index `place`, walk to the left until an element below the one at
    `place` is met, and return the number of steps. If there is no such element, return 0.

    返回从下标 `place` 向左走几步能遇到最近的较小元素，没有则返回 0。

    给定列表 `numbers` 和下标 `place`，向左走直到遇见比 `place` 处更小的元素，返回步数，遇不到则返回 0。

    >>> steps_back_to_smaller([2, 9, 8, 5], 3)
    3
    >>> steps_back_to_smaller([1, 4], 1)
    1
    >>> steps_back_to_smaller([6, 6], 1)
    0
    """
    for step in range(1, place + 1):
        if numbers[place - step] < numbers[place]:
            return step
    return 0


def steps_back_to_smaller_2(numbers: list[int], place: int) -> int:
    i = place - 1
    while i >= 0 and numbers[i] >= numbers[place]:
        i -= 1
    return place - i if i >= 0 else 0


def word_after(words: list[str], wanted: str) -> str:
    """Return the word that follows the first `wanted` in `words`, or '' if there is no such word.

    Write a function that finds the first `wanted` in the list `words` and gives the word right
    after it. If `wanted` is missing or is found only at the end, the answer is ''.

    返回 `words` 中第一个 `wanted` 后面的那个单词，没有则返回空串。

    编写一个函数，在列表 `words` 中找到第一个 `wanted`，返回紧随其后的单词；若不存在或它只在末尾，则返回空串。

    >>> word_after(["to", "the", "sea"], "the")
    'sea'
    >>> word_after(["to", "sea"], "sea")
    ''
    >>> word_after([], "a")
    ''
    """
    for word, following in zip(words, words[1:]):
        if word == wanted:
            return following
    return ""


def word_after_2(words: list[str], wanted: str) -> str:
    if wanted not in words[:-1]:
        return ""
    return words[words.index(wanted) + 1]


def joined_linking_words(words: list[str]) -> list[str]:
    """Return the neighbouring words joined by '-' if the first ends with the letter that the
    second starts with.

    You are given a list `words` of words that are not empty. For each two neighbours of which the
    left one ends with the first letter of the right one, add 'left-right' to the result.

    若相邻两个单词中前者的末字母等于后者的首字母，就用 '-' 把它们连起来，返回所有这样的结果。

    给定非空单词组成的列表 `words`，对每对相邻单词，如果左边的末字母与右边的首字母相同，则把“左-右”加入结果。

    >>> joined_linking_words(["sun", "net", "top", "red"])
    ['sun-net', 'net-top']
    >>> joined_linking_words(["a", "b"])
    []
    >>> joined_linking_words([])
    []
    """
    return [a + "-" + b for a, b in zip(words, words[1:]) if a[-1] == b[0]]


def joined_linking_words_2(words: list[str]) -> list[str]:
    result = []
    for i in range(len(words) - 1):
        if words[i].endswith(words[i + 1][0]):
            result.append(f"{words[i]}-{words[i + 1]}")
    return result


def column_total_at(grid: list[list[int]], k: int) -> int:
    """Return the sum of the elements at index `k` of all rows of `grid`, skipping shorter rows.

    You are given a list of rows `grid`, which may have different lengths. Add up the elements in
    column `k`; a row that does not reach so far adds nothing.

    返回 `grid` 各行下标为 `k` 的元素之和，太短的行跳过。

    给定由若干行组成的 `grid`，各行长度可以不同，把第 `k` 列（从 0 数起）的元素相加，不够长的行不计。

    >>> column_total_at([[1, 2], [3, 4], [5]], 1)
    6
    >>> column_total_at([[7], [8]], 0)
    15
    >>> column_total_at([], 0)
    0
    """
    return sum(row[k] for row in grid if len(row) > k)


def column_total_at_2(grid: list[list[int]], k: int) -> int:
    total = 0
    for row in grid:
        if k < len(row):
            total += row[k]
    return total


def row_and_column_cross(grid: list[list[int]], r: int, c: int) -> int:
    """Return the sum of row `r` and column `c` of `grid`, the cell where they meet counted once.

    Given a rectangular `grid` of numbers, add up all cells that lie in row `r` or in column `c`.

    返回 `grid` 中第 `r` 行与第 `c` 列所有元素之和，交叉处的元素只算一次。

    给定矩形数表 `grid`，把位于第 `r` 行或第 `c` 列（均从 0 数起）的所有格子的值相加。

    >>> row_and_column_cross([[1, 2], [3, 4]], 0, 1)
    7
    >>> row_and_column_cross([[1, 1, 1], [1, 5, 1], [1, 1, 1]], 1, 1)
    9
    >>> row_and_column_cross([[8]], 0, 0)
    8
    """
    return sum(grid[r]) + sum(row[c] for row in grid) - grid[r][c]


def row_and_column_cross_2(grid: list[list[int]], r: int, c: int) -> int:
    total = 0
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            if i == r or j == c:
                total += value
    return total


def anti_diagonal_values(grid: list[list[int]]) -> list[int]:
    """Return the elements of the square `grid` from the top right corner to the bottom left one.

    Write a function that lists the second diagonal of a square `grid`, starting at the end of the
    first row.

    返回方阵 `grid` 从右上角到左下角的元素。

    编写一个函数，列出方阵 `grid` 的副对角线，从第一行的末尾开始。

    >>> anti_diagonal_values([[1, 2], [3, 4]])
    [2, 3]
    >>> anti_diagonal_values([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [3, 5, 7]
    >>> anti_diagonal_values([[6]])
    [6]
    """
    return [row[-1 - i] for i, row in enumerate(grid)]


def anti_diagonal_values_2(grid: list[list[int]]) -> list[int]:
    n = len(grid)
    return [grid[i][n - 1 - i] for i in range(n)]


def above_diagonal_sum(grid: list[list[int]]) -> int:
    """Return the sum of the cells of the square `grid` whose column index is greater than their
    row index.

    You are given a square `grid`. Add up everything that lies to the right of the main diagonal,
    the diagonal itself not counted.

    返回方阵 `grid` 中列下标大于行下标的所有元素之和。

    给定方阵 `grid`，把主对角线右上方的元素全部相加，对角线本身不算。

    >>> above_diagonal_sum([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    11
    >>> above_diagonal_sum([[0, 7], [1, 0]])
    7
    >>> above_diagonal_sum([[5]])
    0
    """
    return sum(sum(row[i + 1 :]) for i, row in enumerate(grid))


def above_diagonal_sum_2(grid: list[list[int]]) -> int:
    total = 0
    for i in range(len(grid)):
        for j in range(i + 1, len(grid)):
            total += grid[i][j]
    return total


def first_row_with(grid: list[list[int]], value: int) -> int:
    """Return the index of the first row of `grid` that contains `value`, or -1.

    Given a list of rows `grid`, search them from the top and return where the first one with
    `value` in it stands. If no row has it, return -1.

    返回 `grid` 中第一个含有 `value` 的行的下标，没有则返回 -1。

    给定由若干行组成的 `grid`，从上往下查找，返回首个包含 `value` 的行号（从 0 数起），都不包含时返回 -1。

    >>> first_row_with([[1, 2], [3], [2, 3]], 3)
    1
    >>> first_row_with([[1], [2]], 5)
    -1
    >>> first_row_with([], 0)
    -1
    """
    for i, row in enumerate(grid):
        if value in row:
            return i
    return -1


def first_row_with_2(grid: list[list[int]], value: int) -> int:
    return next((i for i, row in enumerate(grid) if value in row), -1)


def columns_starting_largest(grid: list[list[int]]) -> list[int]:
    """Return the indexes of the columns of `grid` whose top element is the largest of the column.

    Write a function that lists every column number of the rectangular `grid` in which no element
    is greater than the one in the first row.

    返回 `grid` 中首行元素为该列最大值的列下标。

    编写一个函数，列出矩形数表 `grid` 中这样的列号：该列没有任何元素大于第一行的那个元素。

    >>> columns_starting_largest([[5, 1, 4], [2, 3, 4]])
    [0, 2]
    >>> columns_starting_largest([[1], [2]])
    []
    >>> columns_starting_largest([[0, 0]])
    [0, 1]
    """
    return [j for j, column in enumerate(zip(*grid)) if column[0] == max(column)]


def columns_starting_largest_2(grid: list[list[int]]) -> list[int]:
    result = []
    for j in range(len(grid[0])):
        if all(row[j] <= grid[0][j] for row in grid):
            result.append(j)
    return result


def row_minimum_places(grid: list[list[int]]) -> list[int]:
    """Return for each row of `grid` the index of its smallest element, the first one for ties.

    You are given a `grid` whose rows are not empty. For every row find in which column its minimum
    stands first.

    返回 `grid` 每一行中最小元素的下标，并列时取第一个。

    给定各行均非空的 `grid`，对每一行求出其最小值首次出现在第几列（从 0 数起）。

    >>> row_minimum_places([[3, 1, 2], [4, 4], [7]])
    [1, 0, 0]
    >>> row_minimum_places([[2, -1]])
    [1]
    >>> row_minimum_places([])
    []
    """
    return [row.index(min(row)) for row in grid]


def row_minimum_places_2(grid: list[list[int]]) -> list[int]:
    places = []
    for row in grid:
        places.append(min(range(len(row)), key=lambda j: row[j]))
    return places


def zeros_below_first_row(grid: list[list[int]]) -> list[tuple[int, int]]:
    """Return the pairs (row, column) of the cells of `grid` that are zero and do not lie in the
    first row.

    Given a list of rows `grid`, list the coordinates of all zeros below row 0, row by row. Both
    coordinates are counted from 0.

    返回 `grid` 中除首行外所有为零的格子的坐标 (行, 列)。

    给定由若干行组成的 `grid`，逐行列出第 0 行以下所有零的坐标，行号与列号均从 0 数起。

    >>> zeros_below_first_row([[0, 1], [0, 2], [3, 0]])
    [(1, 0), (2, 1)]
    >>> zeros_below_first_row([[0]])
    []
    >>> zeros_below_first_row([])
    []
    """
    result = []
    for i, row in enumerate(grid[1:], 1):
        for j, value in enumerate(row):
            if value == 0:
                result.append((i, j))
    return result


def zeros_below_first_row_2(grid: list[list[int]]) -> list[tuple[int, int]]:
    return [(i, j) for i in range(1, len(grid)) for j in range(len(grid[i])) if grid[i][j] == 0]


def checkerboard_sum(grid: list[list[int]]) -> int:
    """Return the sum of the cells of `grid` for which row index plus column index is even.

    Write a function that adds up the fields of `grid` that have the same colour as the top left
    one, if it is coloured like a chessboard.

    返回 `grid` 中行下标与列下标之和为偶数的格子的总和。

    编写一个函数，若把 `grid` 像国际象棋棋盘那样着色，求与左上角同色的所有格子之和。

    >>> checkerboard_sum([[1, 2], [3, 4]])
    5
    >>> checkerboard_sum([[1, 1, 1]])
    2
    >>> checkerboard_sum([])
    0
    """
    return sum(sum(row[i % 2 :: 2]) for i, row in enumerate(grid))


def checkerboard_sum_2(grid: list[list[int]]) -> int:
    total = 0
    for i in range(len(grid)):
        for j in range(len(grid[i])):
            if (i + j) % 2 == 0:
                total += grid[i][j]
    return total


def even_row_ends(grid: list[list[int]]) -> list[int]:
    """Return the last elements of the rows of `grid` with an even index, empty rows left out.

    You are given a list of rows `grid`. Look at the rows 0, 2, 4, ... and collect the last element
    of each one that has any.

    返回 `grid` 中偶数下标的各行的最后一个元素，空行跳过。

    给定由若干行组成的 `grid`，查看第 0、2、4……行，收集其中每个非空行的末元素。

    >>> even_row_ends([[1, 2], [3], [4, 5, 6]])
    [2, 6]
    >>> even_row_ends([[], [1], [7]])
    [7]
    >>> even_row_ends([])
    []
    """
    return [row[-1] for row in grid[::2] if row]


def even_row_ends_2(grid: list[list[int]]) -> list[int]:
    result = []
    for i, row in enumerate(grid):
        if i % 2 == 0 and len(row) > 0:
            result.append(row[-1])
    return result


def rows_swapped(grid: list[list[int]], a: int, b: int) -> list[list[int]]:
    """Return a new grid in which the rows `a` and `b` of `grid` have changed places.

    Given a list of rows `grid` and two row indexes `a` and `b`, exchange these two rows without
    changing the list given.

    返回把 `grid` 的第 `a` 行与第 `b` 行对调后的新数表。

    给定由若干行组成的 `grid` 和两个行下标 `a`、`b`，交换这两行，且不改动传入的列表。

    >>> rows_swapped([[1], [2], [3]], 0, 2)
    [[3], [2], [1]]
    >>> rows_swapped([[1, 2]], 0, 0)
    [[1, 2]]
    """
    result = grid[:]
    result[a], result[b] = result[b], result[a]
    return result


def without_column(grid: list[list[int]], k: int) -> list[list[int]]:
    """Return the rows of `grid` without their element at index `k`.

    Write a function that removes column `k`, counted from 0, from every row of `grid` and returns
    the new rows.

    返回去掉 `grid` 每行中下标为 `k` 的元素后的各行。

    编写一个函数，从 `grid` 的每一行删去第 `k` 列（从 0 数起），返回新的各行。

    >>> without_column([[1, 2, 3], [4, 5, 6]], 1)
    [[1, 3], [4, 6]]
    >>> without_column([[7], [8]], 0)
    [[], []]
    >>> without_column([], 2)
    []
    """
    return [row[:k] + row[k + 1 :] for row in grid]


def without_column_2(grid: list[list[int]], k: int) -> list[list[int]]:
    result = []
    for row in grid:
        result.append([value for j, value in enumerate(row) if j != k])
    return result


def cell_or_default(grid: list[list[int]], r: int, c: int, default: int) -> int:
    """Return the cell of `grid` in row `r` and column `c`, or `default` if it lies outside.

    You are given a `grid`, two indexes `r` and `c`, which may be negative or too large, and a
    `default`. Give back the cell if there is one; a negative index counts as outside.

    返回 `grid` 第 `r` 行第 `c` 列的值，越界时返回 `default`。

    给定 `grid`、可能为负或过大的下标 `r` 和 `c` 以及 `default`，格子存在就返回其值，负下标视为越界。

    >>> cell_or_default([[1, 2], [3, 4]], 1, 0, 9)
    3
    >>> cell_or_default([[1, 2], [3, 4]], -1, 0, 9)
    9
    >>> cell_or_default([[1]], 0, 5, 0)
    0
    """
    if 0 <= r < len(grid) and 0 <= c < len(grid[r]):
        return grid[r][c]
    return default


def rows_led_by_minimum(grid: list[list[int]]) -> int:
    """Count the rows of `grid` that begin with their smallest element; empty rows do not count.

    Given a list of rows `grid`, return how many of them have no element less than the first one.
    Ignore rows without elements.

    统计 `grid` 中以本行最小元素开头的行数，空行不计。

    给定由若干行组成的 `grid`，返回其中没有元素小于首元素的行有多少，忽略空行。

    >>> rows_led_by_minimum([[1, 3], [4, 2], [5, 5]])
    2
    >>> rows_led_by_minimum([[], [0]])
    1
    >>> rows_led_by_minimum([])
    0
    """
    return sum(row[0] == min(row) for row in grid if row)


def rows_led_by_minimum_2(grid: list[list[int]]) -> int:
    count = 0
    for row in grid:
        if row and all(value >= row[0] for value in row):
            count += 1
    return count


def equal_cells_below(grid: list[list[int]]) -> int:
    """Count the cells of the rectangular `grid` that are equal to the cell right below them.

    Write a function that compares each row of `grid` with the next one and returns in how many
    places the two cells on top of each other are equal.

    统计矩形数表 `grid` 中与正下方格子相等的格子个数。

    编写一个函数，把 `grid` 的每一行与下一行比较，返回上下相邻两格相等的位置总数。

    >>> equal_cells_below([[1, 2], [1, 3], [1, 3]])
    3
    >>> equal_cells_below([[5, 5]])
    0
    >>> equal_cells_below([])
    0
    """
    return sum(a == b for row, below in zip(grid, grid[1:]) for a, b in zip(row, below))


def equal_cells_below_2(grid: list[list[int]]) -> int:
    count = 0
    for i in range(len(grid) - 1):
        for j in range(len(grid[i])):
            if grid[i][j] == grid[i + 1][j]:
                count += 1
    return count


def side_neighbours_sum(grid: list[list[int]], r: int, c: int) -> int:
    """Return the sum of the left and the right neighbour of the cell in row `r`, column `c`; a
    neighbour outside the row counts as 0.

    You are given a `grid` and a cell in it. Add the cell before it and the cell after it in the
    same row, as far as they exist.

    返回 `grid` 第 `r` 行第 `c` 列的格子左右两个邻格之和，行外的邻格按 0 计。

    给定 `grid` 和其中一格的位置 `r`、`c`，把同一行里它前面和后面的格子相加，不存在的不算。

    >>> side_neighbours_sum([[1, 2, 3]], 0, 1)
    4
    >>> side_neighbours_sum([[1, 2], [5, 6]], 1, 0)
    6
    >>> side_neighbours_sum([[9]], 0, 0)
    0
    """
    row = [0] + grid[r] + [0]
    return row[c] + row[c + 2]


def side_neighbours_sum_2(grid: list[list[int]], r: int, c: int) -> int:
    total = 0
    for j in (c - 1, c + 1):
        if 0 <= j < len(grid[r]):
            total += grid[r][j]
    return total


def column_read_upwards(lines: list[str], k: int) -> str:
    """Return the characters at index `k` of the `lines`, read from the bottom line to the top.

    Given a list `lines` of strings that are all longer than `k`, read column `k` upwards and
    return it as a string.

    返回 `lines` 各行下标为 `k` 的字符，从最后一行往上读。

    给定字符串列表 `lines`，每个都比 `k` 长，自下而上读出第 `k` 列（从 0 数起）的字符，作为字符串返回。

    >>> column_read_upwards(["ten", "oak", "map"], 1)
    'aae'
    >>> column_read_upwards(["xy"], 0)
    'x'
    >>> column_read_upwards([], 3)
    ''
    """
    return "".join(line[k] for line in reversed(lines))


def column_read_upwards_2(lines: list[str], k: int) -> str:
    word = ""
    for line in lines:
        word = line[k] + word
    return word


def cell_number(r: int, c: int, width: int) -> int:
    """Return the number of the cell in row `r` and column `c` of a table with `width` columns, if
    the cells are numbered row by row from 1. `r` and `c` are counted from 0.

    Write a function that tells which number a cell gets when all cells of a table are numbered 1,
    2, 3, ... from left to right and from top to bottom, with `width` cells in each row.

    返回每行有 `width` 格的表中第 `r` 行第 `c` 列（从 0 数起）的格子编号，编号从 1 开始逐行递增。

    编写一个函数，表格每行 `width` 格，从左到右、从上到下依次编号 1、2、3……，求 `r` 行 `c` 列（从 0 起）的编号。

    >>> cell_number(0, 0, 5)
    1
    >>> cell_number(2, 3, 5)
    14
    >>> cell_number(4, 0, 1)
    5
    """
    return r * width + c + 1


def middles_of_odd_rows(grid: list[list[int]]) -> list[int]:
    """Return the middle element of every row of `grid` that has an odd number of elements.

    You are given a list of rows `grid`. From each row with an odd length take the element in the
    middle; leave the other rows out.

    返回 `grid` 中元素个数为奇数的各行的中间元素。

    给定由若干行组成的 `grid`，从每个长度为奇数的行里取出正中间的元素，其余的行略过。

    >>> middles_of_odd_rows([[1, 2, 3], [4, 5], [6]])
    [2, 6]
    >>> middles_of_odd_rows([[1, 2], []])
    []
    """
    return [row[len(row) // 2] for row in grid if len(row) % 2 == 1]


def middles_of_odd_rows_2(grid: list[list[int]]) -> list[int]:
    result = []
    for row in grid:
        half, rest = divmod(len(row), 2)
        if rest == 1:
            result.append(row[half])
    return result


def rows_that_change(grid: list[list[int]]) -> list[int]:
    """Return the indexes of the rows of `grid` that are different from the row above them.

    Given a list of rows `grid`, compare each row from index 1 on with the one before it, and list
    the indexes where they are not equal.

    返回 `grid` 中与上一行不同的行的下标。

    给定由若干行组成的 `grid`，从下标 1 起把每一行与前一行比较，列出不相等处的行下标。

    >>> rows_that_change([[1], [1], [2], [1]])
    [2, 3]
    >>> rows_that_change([[5, 6], [5, 6]])
    []
    >>> rows_that_change([])
    []
    """
    return [i for i in range(1, len(grid)) if grid[i] != grid[i - 1]]


def rows_that_change_2(grid: list[list[int]]) -> list[int]:
    result = []
    for i, (above, row) in enumerate(zip(grid, grid[1:])):
        if above != row:
            result.append(i + 1)
    return result


def shorter_than_next(words: list[str]) -> list[str]:
    """Return the words that are shorter than the word after them.

    Write a function that keeps each element of `words` which is followed directly by a longer
    word.

    返回 `words` 中比后一个单词短的那些单词。

    编写一个函数，保留 `words` 中后面紧跟着一个更长单词的每个单词。

    >>> shorter_than_next(["a", "tree", "is", "tall"])
    ['a', 'is']
    >>> shorter_than_next(["on", "to"])
    []
    >>> shorter_than_next([])
    []
    """
    return [word for word, after in zip(words, words[1:]) if len(word) < len(after)]


def shorter_than_next_2(words: list[str]) -> list[str]:
    result = []
    for i in range(len(words) - 1):
        if len(words[i]) < len(words[i + 1]):
            result.append(words[i])
    return result


def first_not_larger(numbers: list[int]) -> int:
    """Return the first element of `numbers` that is not larger than the one before it, or 0.

    You are given a list `numbers` of positive integers. Return the first value at which the list
    does not go up, and 0 if it goes up all the way.

    返回 `numbers` 中第一个不大于其前一个元素的元素，没有则返回 0。

    给定正整数列表 `numbers`，返回首个没有继续上升的值，若一路上升则返回 0。

    >>> first_not_larger([1, 4, 4, 2])
    4
    >>> first_not_larger([3, 2, 1])
    2
    >>> first_not_larger([1, 2])
    0
    """
    for a, b in zip(numbers, numbers[1:]):
        if b <= a:
            return b
    return 0


def first_not_larger_2(numbers: list[int]) -> int:
    for i in range(1, len(numbers)):
        if numbers[i] <= numbers[i - 1]:
            return numbers[i]
    return 0


def later_half_larger_count(numbers: list[int]) -> int:
    """Count the indexes i in the first half of `numbers` for which the element half a list further
    on is larger.

    Given a list `numbers` of even length 2h, compare the element at each index i below h with the
    one at i + h, and return how often the second is greater.

    统计 `numbers` 前半部分中，比后半部分对应位置元素小的元素个数。

    给定长度为偶数 2h 的列表 `numbers`，把每个小于 h 的下标 i 处的元素与 i + h 处的比较，返回后者更大的次数。

    >>> later_half_larger_count([1, 5, 2, 4])
    1
    >>> later_half_larger_count([1, 2])
    1
    >>> later_half_larger_count([])
    0
    """
    h = len(numbers) // 2
    return sum(b > a for a, b in zip(numbers[:h], numbers[h:]))


def later_half_larger_count_2(numbers: list[int]) -> int:
    h = len(numbers) // 2
    count = 0
    for i in range(h):
        if numbers[i + h] > numbers[i]:
            count += 1
    return count


def centre_out_text(text: str) -> str:
    """Return the middle character of `text` or, if its length is even, the two in the middle in
    reverse order.

    Write a function that returns what stands in the centre of `text`: one character for an odd
    length and two, exchanged, for an even length. The empty text gives an empty string.

    返回 `text` 的中间字符；长度为偶数时返回中间两个字符并颠倒顺序。

    编写一个函数，取 `text` 正中的内容：奇数长度取一个字符，偶数长度取两个并互换，空串返回空串。

    >>> centre_out_text("abcde")
    'c'
    >>> centre_out_text("abcd")
    'cb'
    >>> centre_out_text("")
    ''
    """
    half = len(text) // 2
    if len(text) % 2 == 1:
        return text[half]
    return text[half - 1 : half + 1][::-1] if text else ""


def place_where_half_reached(numbers: list[int]) -> int:
    """Return the first index at which the sum of the elements so far is at least half of the total
    of `numbers`; -1 for an empty list.

    You are given a list `numbers` of positive integers. Add them up from the left and return the
    index at which twice the running sum is no longer below the whole sum.

    返回从左累加时，累计和首次达到总和一半的下标；空列表返回 -1。

    给定正整数列表 `numbers`，从左往右相加，返回累计和的两倍不再小于总和时的下标，列表为空则返回 -1。

    >>> place_where_half_reached([1, 2, 3, 4])
    2
    >>> place_where_half_reached([9, 1])
    0
    >>> place_where_half_reached([])
    -1
    """
    running = 0
    for i, number in enumerate(numbers):
        running += number
        if 2 * running >= sum(numbers):
            return i
    return -1


def place_where_half_reached_2(numbers: list[int]) -> int:
    total = sum(numbers)
    for i in range(len(numbers)):
        if sum(numbers[: i + 1]) * 2 >= total:
            return i
    return -1


def seats_next_to_empty(seats: str) -> list[int]:
    """Return the indexes of the people '#' in `seats` who have an empty seat '.' on the right.

    Given a string `seats` of '#' and '.', list each position of a '#' that is directly followed by
    a '.'.

    返回 `seats` 中右边紧挨着空位 '.' 的人 '#' 的下标。

    给定由 '#' 和 '.' 组成的字符串 `seats`，列出后面紧跟着 '.' 的每个 '#' 的位置。

    >>> seats_next_to_empty("##.#.")
    [1, 3]
    >>> seats_next_to_empty(".#")
    []
    >>> seats_next_to_empty("")
    []
    """
    return [i for i in range(len(seats)) if seats[i : i + 2] == "#."]


def seats_next_to_empty_2(seats: str) -> list[int]:
    places = []
    for i in range(len(seats) - 1):
        if seats[i] == "#" and seats[i + 1] == ".":
            places.append(i)
    return places


def alone_in_row(items: list[int], wanted: int) -> int:
    """Count how often `wanted` occurs in `items` without another `wanted` right next to it.

    Write a function that returns the number of indexes of `items` where the element is `wanted`
    but neither the left nor the right neighbour is.

    统计 `items` 中左右都没有相邻的 `wanted` 的 `wanted` 的个数。

    编写一个函数，返回 `items` 中满足以下条件的下标数：该元素等于 `wanted`，而左右邻居都不等于它。

    >>> alone_in_row([1, 0, 1, 1, 0, 1], 1)
    2
    >>> alone_in_row([1, 1], 1)
    0
    >>> alone_in_row([3], 3)
    1
    """
    count = 0
    for i, item in enumerate(items):
        if item == wanted and wanted not in items[max(0, i - 1) : i] + items[i + 1 : i + 2]:
            count += 1
    return count


def alone_in_row_2(items: list[int], wanted: int) -> int:
    hits = [False] + [item == wanted for item in items] + [False]
    return sum(b and not a and not c for a, b, c in zip(hits, hits[1:], hits[2:]))


def slot_of_middle_value(numbers: list[int]) -> int:
    """Return the index in `numbers` of the value that is in the middle when they are sorted.

    Given a list `numbers` of distinct integers with an odd length, find the value with as many
    smaller as larger ones and return where it stands.

    返回排序后位于中间的那个值在 `numbers` 中的下标。

    给定元素互不相同、长度为奇数的列表 `numbers`，找出比它小的与比它大的一样多的那个值，返回其所在下标。

    >>> slot_of_middle_value([9, 1, 5])
    2
    >>> slot_of_middle_value([4])
    0
    >>> slot_of_middle_value([3, 8, 1, 2, 7])
    0
    """
    return numbers.index(sorted(numbers)[len(numbers) // 2])


def slot_of_middle_value_2(numbers: list[int]) -> int:
    order = sorted(range(len(numbers)), key=lambda i: numbers[i])
    return order[len(order) // 2]


def capitals_after_spaces(text: str) -> int:
    """Count the capital letters of `text` that stand at index 0 or right after a space.

    Write a function that returns how many upper case letters in `text` are the very first
    character or have a space directly before them.

    统计 `text` 中位于开头或紧跟在空格之后的大写字母个数。

    编写一个函数，返回 `text` 中作为首字符、或前面恰好是空格的大写字母有多少个。

    >>> capitals_after_spaces("My Cat naps")
    2
    >>> capitals_after_spaces("iPhone")
    0
    >>> capitals_after_spaces("")
    0
    """
    return sum(char.isupper() for before, char in zip(" " + text, text) if before == " ")


def capitals_after_spaces_2(text: str) -> int:
    count = 0
    for i, char in enumerate(text):
        if char.isupper() and (i == 0 or text[i - 1] == " "):
            count += 1
    return count


def skip_by_value(numbers: list[int]) -> list[int]:
    """Return the elements met when one starts at index 0 and always goes right by as many places
    as the element says.

    Given a list `numbers` of positive integers, begin with its first element, jump ahead by its
    value, and go on like this until the end is passed. List the elements landed on.

    从下标 0 出发，每次向右移动当前元素值那么多步，返回依次经过的元素。

    给定正整数列表 `numbers`，从首元素开始，按其数值向前跳，如此继续直到越过末尾，列出落脚处的元素。

    >>> skip_by_value([2, 9, 1, 3, 5])
    [2, 1, 3]
    >>> skip_by_value([5, 1])
    [5]
    >>> skip_by_value([])
    []
    """
    visited = []
    i = 0
    while i < len(numbers):
        visited.append(numbers[i])
        i += numbers[i]
    return visited


def unique_place_of_largest(numbers: list[int]) -> int:
    """Return the index of the largest element of `numbers` if it occurs only once, otherwise -1.

    You are given a list `numbers` that is not empty. Return where its maximum stands; if the
    maximum is there more than once, return -1.

    若 `numbers` 的最大元素只出现一次，返回它的下标，否则返回 -1。

    给定非空列表 `numbers`，返回最大值所在的位置；如果最大值出现不止一次，则返回 -1。

    >>> unique_place_of_largest([3, 8, 5])
    1
    >>> unique_place_of_largest([8, 8, 5])
    -1
    >>> unique_place_of_largest([0])
    0
    """
    top = max(numbers)
    return numbers.index(top) if numbers.count(top) == 1 else -1


def unique_place_of_largest_2(numbers: list[int]) -> int:
    places = [i for i, number in enumerate(numbers) if number == max(numbers)]
    if len(places) > 1:
        return -1
    return places[0]


def smaller_end_removed(numbers: list[int]) -> list[int]:
    """Return `numbers` without the smaller of its two ends; if the ends are equal, without the
    last element.

    Given a list `numbers`, leave out its first element if that is less than its last one, and its
    last element otherwise. An empty list stays empty.

    返回去掉 `numbers` 首尾两个元素中较小者后的列表；两端相等时去掉最后一个。

    给定列表 `numbers`，若首元素小于尾元素就去掉首元素，否则去掉尾元素，空列表仍为空。

    >>> smaller_end_removed([1, 5, 3])
    [5, 3]
    >>> smaller_end_removed([4, 5, 4])
    [4, 5]
    >>> smaller_end_removed([])
    []
    """
    if numbers and numbers[0] < numbers[-1]:
        return numbers[1:]
    return numbers[:-1]


def last_letters_at_even_words(sentence: str) -> str:
    """Return the last letters of the 2nd, 4th, 6th, ... word of `sentence`, joined.

    Write a function that splits `sentence` into words and puts together the final characters of
    every second word, starting with the second.

    返回 `sentence` 中第 2、4、6……个单词的末字母连成的字符串。

    编写一个函数，把 `sentence` 拆成单词，从第二个单词起每隔一个取其最后一个字符，拼接后返回。

    >>> last_letters_at_even_words("we like warm bread")
    'ed'
    >>> last_letters_at_even_words("hello")
    ''
    >>> last_letters_at_even_words("")
    ''
    """
    return "".join(word[-1] for word in sentence.split()[1::2])


def last_letters_at_even_words_2(sentence: str) -> str:
    result = ""
    for place, word in enumerate(sentence.split(), 1):
        if place % 2 == 0:
            result += word[-1]
    return result
