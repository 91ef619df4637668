"""Choices: one element that is the best by some criterion, or None where there is none."""

import heapq
import itertools
from collections import Counter


def heaviest_digits(numbers: list[int]) -> int | None:
    """Return the element of `numbers` with the largest sum of digits, the sign being ignored. On a
    tie the smaller number wins. Return None for an empty list.

    Given integers `numbers`, find the one whose decimal digits add up to the most; among equals
    take the smallest number, and give None when the list is empty. A minus sign does not matter.

    返回 `numbers` 中各位数字之和最大的数（忽略负号），和相同时取较小的数，列表为空时返回 None。

    给定整数列表 `numbers`，求数位和最大的元素：负号不影响数位和；若有多个，返回其中最小的；
    空列表返回 None。

    >>> heaviest_digits([100, 45, 9, 63])
    9
    >>> heaviest_digits([-99, 88])
    -99
    >>> heaviest_digits([])
    """
    def weight(number: int) -> int:
        return sum(int(digit) for digit in str(abs(number)))

    return min(numbers, key=lambda number: (-weight(number), number), default=None)


def heaviest_digits_2(numbers: list[int]) -> int | None:
    best = None
    best_sum = -1
    for number in sorted(numbers):
        total = sum(map(int, str(abs(number))))
        if total > best_sum:
            best, best_sum = number, total
    return best


def first_free_number(taken: list[int], start: int) -> int:
    """Return the smallest integer that is not less than `start` and does not occur in `taken`.

    Seats are numbered and some are `taken`. Which is the first free number when one counts up from
    `start`, `start` itself included? Return it.

    返回不小于 `start` 且不在 `taken` 中的最小整数。

    座位号 `taken` 已被占用。从 `start`（含）开始往上数，返回第一个没有被占用的号码。

    >>> first_free_number([3, 4, 6], 3)
    5
    >>> first_free_number([8, 9], 1)
    1
    >>> first_free_number([], 0)
    0
    """
    number = start
    while number in taken:
        number += 1
    return number


def first_free_number_2(taken: list[int], start: int) -> int:
    used = set(taken)
    return next(number for number in itertools.count(start) if number not in used)


def commonest_last_digit(numbers: list[int]) -> int | None:
    """Return the digit in which most of the non-negative `numbers` end. If several digits are
    equally common, return the greatest of them; return None if there are no numbers.

    Look at the last decimal digit of each of the non-negative integers `numbers` and return the
    digit seen most often (the larger one on a tie), or None for an empty list.

    统计非负整数列表 `numbers` 中各数的个位数字，返回出现最多的那个；次数相同取较大的数字，
    空列表返回 None。

    给定非负整数列表 `numbers`，求最常见的末位数字。若有并列，返回其中最大的；列表为空则返回 None。

    >>> commonest_last_digit([12, 42, 7, 90])
    2
    >>> commonest_last_digit([11, 5, 25, 31])
    5
    >>> commonest_last_digit([])
    """
    counts = Counter(number % 10 for number in numbers)
    return max(counts, key=lambda digit: (counts[digit], digit), default=None)


def commonest_last_digit_2(numbers: list[int]) -> int | None:
    if not numbers:
        return None
    counts = [0] * 10
    for number in numbers:
        counts[number % 10] += 1
    return max(range(10), key=lambda digit: (counts[digit], digit))


def roundest_number(numbers: list[int]) -> int | None:
    """Which of `numbers` lies closest to a multiple of ten, below or above it? Return the first one
    on a tie, and None if the list is empty.

    Return the first element of `numbers` whose distance to the nearest multiple of 10 is the least.
    For an empty list return None.

    返回 `numbers` 中离 10 的倍数（可大可小）最近的元素，距离相同取先出现的，空列表返回 None。

    给定整数列表 `numbers`，每个数到最近的 10 的倍数有一个距离，返回距离最小的第一个元素；
    没有元素时返回 None。

    >>> roundest_number([14, 38, 55])
    38
    >>> roundest_number([21, 19, 99])
    21
    >>> roundest_number([])
    """
    if not numbers:
        return None
    return min(numbers, key=lambda number: min(number % 10, 10 - number % 10))


def best_within_limit(offers: list[int], limit: int) -> int | None:
    """Return the largest of `offers` that does not exceed `limit`, or None if all of them do.

    Given prices `offers` and a budget `limit`, find the highest price that is still at most
    `limit`. If there is none, return None.

    返回 `offers` 中不超过 `limit` 的最大值；若全部超过（或列表为空），返回 None。

    给定价格列表 `offers` 和预算 `limit`，求预算以内（可以正好等于）最贵的价格，
    没有符合的返回 None。

    >>> best_within_limit([30, 55, 42, 70], 50)
    42
    >>> best_within_limit([8], 8)
    8
    >>> best_within_limit([9, 12], 5)
    """
    return max((offer for offer in offers if offer <= limit), default=None)


def best_within_limit_2(offers: list[int], limit: int) -> int | None:
    best = None
    for offer in offers:
        if offer <= limit and (best is None or offer > best):
            best = offer
    return best


def most_persistent(values: list[str]) -> str | None:
    """Return the text that is repeated the most times in a row in `values`; if two rows are equally
    long, the later one decides. Return None for an empty list.

    Given a log `values`, find its longest run of equal neighbouring entries and return that entry.
    Among runs of the same length choose the last. An empty log gives None.

    返回 `values` 中连续重复次数最多的字符串；若有长度相同的连续段，取靠后的一段；空列表返回 None。

    给定日志 `values`，求最长的一段连续相同的记录是什么内容，并列时以最后出现的那段为准，
    日志为空返回 None。

    >>> most_persistent(['ok', 'ok', 'bad', 'ok'])
    'ok'
    >>> most_persistent(['a', 'a', 'b', 'b', 'a'])
    'b'
    >>> most_persistent([])
    """
    best = None
    best_length = 0
    for value, run in itertools.groupby(values):
        length = len(list(run))
        if length >= best_length:
            best, best_length = value, length
    return best


def most_persistent_2(values: list[str]) -> str | None:
    best = None
    best_length = length = 0
    for place, value in enumerate(values):
        length = length + 1 if place > 0 and values[place - 1] == value else 1
        if length >= best_length:
            best, best_length = value, length
    return best


def kth_word_of_length(words: list[str], length: int, k: int) -> str | None:
    """Return the `k`-th word, counted from 1, among the words of `words` that have exactly `length`
    letters, or None if there are not so many.

    From the list `words` consider only the words with `length` letters, in their order. Give number
    `k` of these (1 is the first), or None when fewer than `k` exist.

    返回 `words` 中长度恰好为 `length` 的第 `k` 个单词（从 1 数起），不足 `k` 个时返回 None。

    只看 `words` 里字母数等于 `length` 的单词，按原顺序取其中第 `k` 个返回，1 表示第一个；
    没有这么多则返回 None。

    >>> kth_word_of_length(['sun', 'moon', 'sky', 'rain'], 3, 2)
    'sky'
    >>> kth_word_of_length(['sun', 'moon'], 4, 1)
    'moon'
    >>> kth_word_of_length(['sun'], 3, 2)
    """
    fitting = [word for word in words if len(word) == length]
    return fitting[k - 1] if k <= len(fitting) else None


def kth_word_of_length_2(words: list[str], length: int, k: int) -> str | None:
    for word in words:
        if len(word) == length:
            k -= 1
            if k == 0:
                return word
    return None


def loneliest_number(numbers: list[int]) -> int | None:
    """Return the element of `numbers` whose nearest other element is farthest away; if there are
    several, return the smallest. A list with fewer than two elements gives None.

    Houses stand along a road at the positions `numbers`. Find the house with the greatest distance
    to its closest neighbour and return its position, the lower one on a tie, or None if there are
    less than two houses.

    返回 `numbers` 中离最近的其他元素最远的那个数，有多个时取最小的；元素少于两个时返回 None。

    `numbers` 是沿路各房屋的位置。求与最近邻居距离最大的房屋位置，距离相同取位置较小的，
    不足两座房屋返回 None。

    >>> loneliest_number([1, 3, 10, 4])
    10
    >>> loneliest_number([0, 5, 10])
    0
    >>> loneliest_number([7])
    """
    if len(numbers) < 2:
        return None
    road = sorted(numbers)
    best = road[0]
    best_distance = -1
    for place, position in enumerate(road):
        beside = road[max(place - 1, 0):place] + road[place + 1:place + 2]
        distance = min(abs(position - other) for other in beside)
        if distance > best_distance:
            best, best_distance = position, distance
    return best


def loneliest_number_2(numbers: list[int]) -> int | None:
    if len(numbers) < 2:
        return None

    def loneliness(place: int) -> int:
        return min(abs(numbers[place] - other)
                   for i, other in enumerate(numbers) if i != place)

    chosen = min(range(len(numbers)), key=lambda place: (-loneliness(place), numbers[place]))
    return numbers[chosen]


def first_appearing_times(items: list[str], times: int) -> str | None:
    """Return the first element of `items` that occurs exactly `times` times in the whole list, or
    None if no element does.

    Which element of `items`, looking from the front, is contained in the list precisely `times`
    times? Give None if there is no such element.

    返回 `items` 中第一个在整个列表里恰好出现 `times` 次的元素，没有则返回 None。

    给定字符串列表 `items` 和次数 `times`，从前往后找第一个总出现次数正好等于 `times` 的元素，
    找不到返回 None。

    >>> first_appearing_times(['a', 'b', 'a', 'c', 'c', 'a'], 2)
    'c'
    >>> first_appearing_times(['x', 'y'], 1)
    'x'
    >>> first_appearing_times(['x'], 2)
    """
    counts = Counter(items)
    return next((item for item in items if counts[item] == times), None)


def first_appearing_times_2(items: list[str], times: int) -> str | None:
    for item in items:
        if items.count(item) == times:
            return item
    return None


def first_above_mean(values: list[float]) -> float | None:
    """Return the first element of `values` that is greater than the mean of all of them, or None if
    there is no such element.

    Given measurements `values`, find the earliest one that exceeds their arithmetic mean. When all
    are equal, or the list is empty, return None.

    返回 `values` 中第一个大于全体平均值的元素，不存在（包括列表为空）时返回 None。

    给定测量值 `values`，求最先出现的、严格高于平均数的值；若所有值相等或列表为空，返回 None。

    >>> first_above_mean([1.0, 5.0, 6.0])
    5.0
    >>> first_above_mean([2.0, 2.0])
    >>> first_above_mean([])
    """
    if not values:
        return None
    mean = sum(values) / len(values)
    for value in values:
        if value > mean:
            return value
    return None


def most_vocal_word(words: list[str]) -> str | None:
    """Return the word of `words` with the most vowels (a, e, i, o, u in any case). If several have
    equally many, take the shortest of them, and then the earliest. No words give None.

    Choose from `words` the word that contains the greatest number of vowels a, e, i, o, u, ignoring
    case; ties go to the shorter word, further ties to the one that comes first. Return None for an
    empty list.

    返回 `words` 中元音字母（a、e、i、o、u，不区分大小写）最多的单词；个数相同取较短的，
    再相同取靠前的；空列表返回 None。

    给定单词列表 `words`，求含元音最多的单词。并列时先比长度，短者优先，长度也相同则取先出现的。
    大小写元音都算，列表为空返回 None。

    >>> most_vocal_word(['tree', 'idea', 'street'])
    'idea'
    >>> most_vocal_word(['stone', 'Echo', 'oboe', 'tie'])
    'oboe'
    >>> most_vocal_word([])
    """
    def rank(word: str) -> tuple[int, int]:
        vowels = sum(letter in 'aeiou' for letter in word.lower())
        return -vowels, len(word)

    return min(words, key=rank, default=None)


def shortest_with_letter(words: list[str], letter: str) -> str | None:
    """Return the shortest word of `words` that contains `letter` in small or capital form, the
    first of them if there are several, or None if no word contains it.

    Among the words of `words` in which `letter` occurs, ignoring case, find the one with the fewest
    letters; equally short ones are decided by order. None means that there is no such word.

    返回 `words` 中含有字母 `letter`（不区分大小写）的最短单词，一样短取先出现的，
    都不含时返回 None。

    给定单词列表 `words`，在包含 `letter` 的单词里挑最短的一个返回；大小写不限，长度相同取靠前者，
    没有则返回 None。

    >>> shortest_with_letter(['orange', 'Lemon', 'fig', 'melon'], 'l')
    'Lemon'
    >>> shortest_with_letter(['kiwi', 'fig'], 'G')
    'fig'
    >>> shortest_with_letter(['kiwi'], 'z')
    """
    wanted = letter.lower()
    return min((word for word in words if wanted in word.lower()), key=len, default=None)


def shortest_with_letter_2(words: list[str], letter: str) -> str | None:
    shortest = None
    for word in words:
        if letter.lower() not in word.lower():
            continue
        if shortest is None or len(word) < len(shortest):
            shortest = word
    return shortest


def oldest_below(ages: dict[str, int], limit: int) -> str | None:
    """Return the name of the oldest person in `ages` who is younger than `limit`. Of people of the
    same age take the alphabetically first name; if nobody is young enough, return None.

    The dictionary `ages` maps names to ages. Who is the oldest among those below `limit` years? On
    equal age the name that sorts first is the answer, and None if there is no one.

    返回 `ages` 中年龄小于 `limit` 的人里最年长者的名字；年龄相同取字母顺序靠前的名字，
    没有符合的人返回 None。

    字典 `ages` 记录每个人的年龄。在未满 `limit` 岁的人中找出年龄最大的，返回其名字，
    并列时取字典序最小的，一个也没有则返回 None。

    >>> oldest_below({'Ann': 12, 'Bob': 17, 'Cid': 30}, 18)
    'Bob'
    >>> oldest_below({'Zoe': 9, 'Eva': 9}, 10)
    'Eva'
    >>> oldest_below({'Ann': 40}, 40)
    """
    young = [name for name in ages if ages[name] < limit]
    return min(young, key=lambda name: (-ages[name], name), default=None)


def cheapest_available(prices: dict[str, int], stock: dict[str, int]) -> str | None:
    """Return the article with the lowest price in `prices` of which at least one piece is in
    `stock`. An article missing from `stock` is sold out. Equal prices are decided alphabetically;
    return None if everything is sold out.

    Given `prices` and the number of pieces in `stock`, name the cheapest article that can be bought
    now, the alphabetically first one on a tie, or None. What `stock` does not list is not there.

    返回 `prices` 中价格最低且在 `stock` 里至少有一件的商品；`stock` 没列出的视为售罄。
    价格相同按字母顺序取前者，全部售罄返回 None。

    给定价格表 `prices` 和库存表 `stock`，求目前有货（库存大于 0）的最便宜商品名；
    同价取字典序较小的，没有任何有货商品时返回 None，库存表中不存在的商品算没货。

    >>> cheapest_available({'pen': 2, 'ink': 5}, {'ink': 1})
    'ink'
    >>> cheapest_available({'b': 3, 'a': 3, 'c': 1}, {'a': 2, 'b': 9, 'c': 0})
    'a'
    >>> cheapest_available({'pen': 2}, {})
    """
    available = [article for article in prices if stock.get(article, 0) > 0]
    return min(available, key=lambda article: (prices[article], article), default=None)


def cheapest_available_2(prices: dict[str, int], stock: dict[str, int]) -> str | None:
    choice = None
    for article in sorted(prices):
        if stock.get(article, 0) < 1:
            continue
        if choice is None or prices[article] < prices[choice]:
            choice = article
    return choice


def middle_runner(times: list[int]) -> int | None:
    """Return the time in the middle of `times` when they are put in order; of an even number of
    times, return the faster (smaller) of the two middle ones. No times give None.

    Sort the running times `times` in thought and return the middle one. If there are two in the
    middle, the lower counts; for an empty list the answer is None.

    返回 `times` 排序后处于中间的那个成绩；个数为偶数时取中间两个里较小的，空列表返回 None。

    给定若干跑步用时 `times`，求排在正中间的用时，有两个中间值就返回较小者，没有数据返回 None。

    >>> middle_runner([31, 28, 40])
    31
    >>> middle_runner([5, 1, 9, 3])
    3
    >>> middle_runner([])
    """
    if not times:
        return None
    return sorted(times)[(len(times) - 1) // 2]


def last_summit(heights: list[int]) -> int | None:
    """Return the last element of `heights` that is higher than both of its neighbours, or None if
    no element is. The first and the last element have only one neighbour and never count.

    A hiker notes the `heights` of a walk. Return the height of the last summit, a place strictly
    higher than the ones just before and just after it; if there was none, return None.

    返回 `heights` 中最后一个同时大于左右相邻元素的值，首尾两个元素不算；不存在时返回 None。

    登山者记录了一路的高度 `heights`。求最后一座山峰（严格高于前后两处）的高度，路线两端不算山峰，
    没有返回 None。

    >>> last_summit([1, 5, 2, 8, 3, 9])
    8
    >>> last_summit([4, 4, 1])
    >>> last_summit([7])
    """
    for place in range(len(heights) - 2, 0, -1):
        if heights[place - 1] < heights[place] > heights[place + 1]:
            return heights[place]
    return None


def last_summit_2(heights: list[int]) -> int | None:
    last = None
    for before, here, after in zip(heights, heights[1:], heights[2:]):
        if here > before and here > after:
            last = here
    return last


def most_varied_row(table: list[list[int]]) -> list[int] | None:
    """Return the row of `table` with the largest difference between its greatest and its smallest
    number; the first such row if there are several. Empty rows are skipped, and None is returned
    when no row is left.

    Given a table of numbers `table`, find the first row whose spread, maximum minus minimum, is the
    greatest. Rows without numbers do not take part; if there are no others, return None.

    返回 `table` 中最大值与最小值之差最大的一行，并列取靠前的；空行跳过，没有非空行时返回 None。

    给定数表 `table`，求极差（最大值减最小值）最大的那一行并返回该行；极差相同取第一行，空行不参与，
    都为空返回 None。

    >>> most_varied_row([[1, 4], [10, 2, 5], [0, 8]])
    [10, 2, 5]
    >>> most_varied_row([[], [3]])
    [3]
    >>> most_varied_row([])
    """
    rows = [row for row in table if row]
    return max(rows, key=lambda row: max(row) - min(row), default=None)


def widest_return(numbers: list[int]) -> int | None:
    """Return the value of `numbers` whose first and last occurrences lie farthest apart; the
    smaller value on a tie. If no value occurs twice, return None.

    For each value that appears at least twice in `numbers`, take the distance from its first to its
    last place. Return the value with the greatest distance (the smallest such value if there are
    several), or None if nothing repeats.

    返回 `numbers` 中首次出现与最后一次出现相距最远的值，距离相同取较小的值；
    没有重复的值时返回 None。

    给定整数列表 `numbers`，对每个至少出现两次的值计算首末位置的距离，返回距离最大的值；
    并列时取最小的值，若没有任何值重复则返回 None。

    >>> widest_return([4, 1, 4, 2, 1])
    1
    >>> widest_return([9, 3, 9, 3])
    3
    >>> widest_return([1, 2, 3])
    """
    first = {}
    span = {}
    for place, number in enumerate(numbers):
        first.setdefault(number, place)
        span[number] = place - first[number]
    repeated = [number for number in span if span[number] > 0]
    return min(repeated, key=lambda number: (-span[number], number), default=None)


def widest_return_2(numbers: list[int]) -> int | None:
    best = None
    best_span = 0
    backwards = numbers[::-1]
    for number in sorted(set(numbers)):
        span = len(numbers) - 1 - backwards.index(number) - numbers.index(number)
        if span > best_span:
            best, best_span = number, span
    return best


def richest_in_divisors(numbers: list[int]) -> int | None:
    """Return the positive integer of `numbers` that has the most divisors; of several, the
    smallest. An empty list gives None.

    All of `numbers` are positive. Which of them is divisible by the greatest number of positive
    integers? Return it, preferring the smaller number on a tie, or None for no numbers.

    返回正整数列表 `numbers` 中约数最多的数，约数个数相同取较小者，空列表返回 None。

    `numbers` 全是正整数。求其中正约数个数最多的那个数；若有并列则返回最小的，没有数时返回 None。

    >>> richest_in_divisors([7, 16, 12, 18])
    12
    >>> richest_in_divisors([13, 11])
    11
    >>> richest_in_divisors([])
    """
    def divisors(number: int) -> int:
        return sum(number % candidate == 0 for candidate in range(1, number + 1))

    return min(numbers, key=lambda number: (-divisors(number), number), default=None)


def sparsest_in_binary(numbers: list[int]) -> int | None:
    """Return the element of the non-negative `numbers` with the fewest ones in binary; of equally
    sparse ones, return the one that comes last. An empty list gives None.

    Write the non-negative integers `numbers` in base two and find the one with the smallest count
    of 1 digits. The last such element is returned, or None if the list is empty.

    返回非负整数列表 `numbers` 中二进制里 1 最少的数，并列时取最后出现的，空列表返回 None。

    给定非负整数 `numbers`，将它们写成二进制，求含 1 个数最少的元素；一样少时以靠后的为准，
    列表为空返回 None。

    >>> sparsest_in_binary([7, 8, 3, 4])
    4
    >>> sparsest_in_binary([5, 6, 0])
    0
    >>> sparsest_in_binary([])
    """
    return min(reversed(numbers), key=lambda number: bin(number).count('1'), default=None)


def sparsest_in_binary_2(numbers: list[int]) -> int | None:
    chosen = None
    fewest = 0
    for number in numbers:
        ones = format(number, 'b').count('1')
        if chosen is None or ones <= fewest:
            chosen, fewest = number, ones
    return chosen


def last_single_word(text: str) -> str | None:
    """Return, in lower case, the last word of `text` that occurs there only once when case is
    ignored, or None if every word is repeated. Words are separated by spaces.

    The words of `text` are separated by spaces and compared without regard to case. Among those
    which occur exactly once find the last, and return it in small letters; if there is none, return
    None.

    返回 `text` 中最后一个只出现一次的单词（不区分大小写，以空格分词），用小写表示；
    没有这样的单词返回 None。

    给定以空格分隔单词的文本 `text`，忽略大小写，从后往前找第一个在全文中仅出现一次的单词，
    返回其小写形式，找不到返回 None。

    >>> last_single_word('The cat and the dog and')
    'dog'
    >>> last_single_word('Ho ho HO')
    >>> last_single_word('')
    """
    words = text.lower().split()
    counts = Counter(words)
    for word in reversed(words):
        if counts[word] == 1:
            return word
    return None


def largest_power_of_two_in(numbers: list[int]) -> int | None:
    """Return the largest element of `numbers` that is a power of two (1, 2, 4, 8, ...), or None if
    there is none.

    Given integers `numbers`, ignore all that are not a power of 2 and return the greatest of the
    rest. If nothing is left, return None; note that 1 is a power of two and 0 is not.

    返回 `numbers` 中最大的 2 的幂（1、2、4、8……），没有则返回 None。

    给定整数列表 `numbers`，只考虑其中是 2 的幂的数（1 算，0 和负数不算），返回最大的一个，
    不存在时返回 None。

    >>> largest_power_of_two_in([3, 4, 16, 20])
    16
    >>> largest_power_of_two_in([1, 0, -8])
    1
    >>> largest_power_of_two_in([6, 10])
    """
    powers = [number for number in numbers if number > 0 and number & (number - 1) == 0]
    return max(powers, default=None)


def largest_power_of_two_in_2(numbers: list[int]) -> int | None:
    def is_power(number: int) -> bool:
        if number < 1:
            return False
        while number % 2 == 0:
            number //= 2
        return number == 1

    best = None
    for number in numbers:
        if is_power(number) and (best is None or number > best):
            best = number
    return best


def helper_of_day(names: list[str], day: int) -> str | None:
    """The people in `names` do the dishes in turn, the first of them on day 1. Return who does them
    on day `day`, or None if there are no people.

    Return the element of `names` whose turn it is on `day` (counted from 1) when the list is gone
    through again and again; for an empty list return None.

    `names` 中的人轮流洗碗，第 1 天由第一个人洗。返回第 `day` 天轮到谁，没有人时返回 None。

    把列表 `names` 循环使用，求第 `day` 天（从 1 数起）对应的名字；列表为空返回 None。

    >>> helper_of_day(['Ann', 'Bob', 'Cid'], 5)
    'Bob'
    >>> helper_of_day(['Ann', 'Bob'], 1)
    'Ann'
    >>> helper_of_day([], 3)
    """
    return names[(day - 1) % len(names)] if names else None


def fastest_lap(laps: list[str]) -> str | None:
    """Return the shortest of the times `laps`, which are written as minutes:seconds with any number
    of digits, such as '1:05' or '12:40'. The first of equal times is returned; None for no laps.

    Each of `laps` is a duration 'm:ss'. Find the fastest lap, that is the least duration, and
    return its text as it stands, the earliest on a tie, or None if `laps` is empty.

    `laps` 中的时间写作“分:秒”，如 '1:05'、'12:40'。返回用时最短的一项（原文本），相同取先出现的，
    空列表返回 None。

    给定圈速列表 `laps`，格式为 'm:ss'，求最快的一圈并原样返回；并列时返回第一个，
    没有数据返回 None。

    >>> fastest_lap(['2:10', '1:58', '10:01'])
    '1:58'
    >>> fastest_lap(['1:05', '01:05'])
    '1:05'
    >>> fastest_lap([])
    """
    def seconds(lap: str) -> int:
        minutes, rest = lap.split(':')
        return 60 * int(minutes) + int(rest)

    return min(laps, key=seconds, default=None)


def best_gift(gifts: list[tuple[str, int, int]], budget: int) -> str | None:
    """Each of `gifts` is (name, price, joy). Return the name of the gift with the greatest joy
    among those that cost at most `budget`; if two bring the same joy, the cheaper is better, and
    then the earlier. Return None if all are too dear.

    Choose a gift from `gifts`, a list of tuples with name, price and joy: not dearer than `budget`,
    of the highest joy, at the lowest price among those, and the first of what remains. The result
    is its name, or None if nothing can be afforded.

    `gifts` 的每一项是 (名称, 价格, 喜爱度)。在价格不超过 `budget` 的礼物中，
    返回喜爱度最高者的名称；喜爱度相同选更便宜的，再相同取靠前的，都买不起返回 None。

    给定礼物列表 `gifts`（元组依次为名称、价格、喜爱度）和预算 `budget`，
    求买得起的礼物里最受喜爱的一个的名称。并列时价格低者优先，仍并列则取先出现的；
    没有买得起的返回 None。

    >>> best_gift([('book', 20, 7), ('game', 50, 9), ('ball', 15, 7)], 30)
    'ball'
    >>> best_gift([('book', 20, 7), ('game', 50, 9)], 50)
    'game'
    >>> best_gift([('game', 50, 9)], 10)
    """
    affordable = [gift for gift in gifts if gift[1] <= budget]
    if not affordable:
        return None
    return max(affordable, key=lambda gift: (gift[2], -gift[1]))[0]


def best_gift_2(gifts: list[tuple[str, int, int]], budget: int) -> str | None:
    best = None
    best_rank = None
    for name, price, joy in gifts:
        if price > budget:
            continue
        if best_rank is None or (-joy, price) < best_rank:
            best, best_rank = name, (-joy, price)
    return best


def nearest_stop(stops: list[tuple[int, int]], home: tuple[int, int]) -> tuple[int, int] | None:
    """Return the point of `stops` that is nearest to `home` along the streets of a grid, where the
    distance is the difference in x plus the difference in y. The first wins a tie; None if empty.

    Given bus `stops` as (x, y) pairs and the position `home`, find the stop with the smallest
    Manhattan distance |dx| + |dy| to it, the earliest one if several are equally near. Without
    stops return None.

    返回 `stops` 中到 `home` 的曼哈顿距离（横坐标差加纵坐标差的绝对值）最小的点，相同取先出现的，
    空列表返回 None。

    给定公交站坐标列表 `stops` 和住处坐标 `home`，街道成网格状，距离为 |dx| + |dy|。求最近的车站；
    若一样近取列表中靠前的，没有车站返回 None。

    >>> nearest_stop([(5, 5), (0, 3), (2, 2)], (1, 1))
    (2, 2)
    >>> nearest_stop([(1, 0), (0, 1)], (0, 0))
    (1, 0)
    >>> nearest_stop([], (0, 0))
    """
    def distance(stop: tuple[int, int]) -> int:
        return abs(stop[0] - home[0]) + abs(stop[1] - home[1])

    return min(stops, key=distance, default=None)


def first_unused_letter(text: str) -> str | None:
    """Return the first letter of the English alphabet, in lower case, that `text` does not contain
    in either case, or None if `text` contains all of them.

    Go through the alphabet from a to z and return the first letter absent from `text`, small and
    capital letters being the same. None means that `text` uses every letter.

    返回字母表中第一个没有在 `text` 里出现的字母（小写，不区分大小写）；若 26 个字母都出现过，
    返回 None。

    从 a 到 z 依次检查，求 `text` 缺少的第一个字母，大小写视为相同；如果一个都不缺，返回 None。

    >>> first_unused_letter('A bad cafe')
    'g'
    >>> first_unused_letter('')
    'a'
    >>> first_unused_letter('The quick brown fox jumps over the lazy dog')
    """
    present = text.lower()
    for letter in 'abcdefghijklmnopqrstuvwxyz':
        if letter not in present:
            return letter
    return None


def first_unused_letter_2(text: str) -> str | None:
    missing = set('abcdefghijklmnopqrstuvwxyz') - set(text.lower())
    return min(missing, default=None)


def smallest_with_digit(numbers: list[int], digit: int) -> int | None:
    """Return the smallest of `numbers` in whose decimal notation `digit` occurs, or None if it
    occurs in none.

    Given integers `numbers` and a `digit` from 0 to 9, keep the numbers that show this digit and
    return the least of them, None if there is none.

    返回 `numbers` 中十进制写法里含有数字 `digit` 的最小数，都不含时返回 None。

    给定整数列表 `numbers` 和一位数字 `digit`，在包含该数字的数里求最小值，没有符合的返回 None。

    >>> smallest_with_digit([27, 15, 72, 8], 7)
    27
    >>> smallest_with_digit([-31, 3], 3)
    -31
    >>> smallest_with_digit([11], 0)
    """
    return min((number for number in numbers if str(digit) in str(number)), default=None)


def smallest_with_digit_2(numbers: list[int], digit: int) -> int | None:
    for number in sorted(numbers):
        if str(digit) in str(number):
            return number
    return None


def longest_shared_word(first: str, second: str) -> str | None:
    """Return the longest word that both sentences `first` and `second` contain; of equally long
    words, the alphabetically first. Words are parted by spaces. If they share no word, return None.

    Two texts `first` and `second` consist of words with spaces between. Find the words that occur
    in both and return the longest, the smallest in sorting order on a tie, or None if there are
    none.

    返回 `first` 和 `second` 两个句子（以空格分词）共有的最长单词，一样长取字典序较小的，
    没有共同单词返回 None。

    给定由空格分隔单词的文本 `first` 与 `second`，在两者都出现的单词中求最长的一个；
    长度相同时取字母顺序靠前的，若无共同单词则返回 None。

    >>> longest_shared_word('we like green tea', 'green is like grass')
    'green'
    >>> longest_shared_word('b a', 'a b c')
    'a'
    >>> longest_shared_word('one', 'two')
    """
    shared = set(first.split()) & set(second.split())
    return min(shared, key=lambda word: (-len(word), word), default=None)


def second_favourite(votes: list[str]) -> str | None:
    """Return the candidate with the second most votes in `votes`. Candidates with equally many
    votes are ranked alphabetically. With fewer than two candidates return None.

    Rank the candidates named in `votes` by their number of votes, most first, and alphabetically
    when the numbers are equal; return the second in this ranking, or None if there is no second.

    返回 `votes` 中得票第二多的候选人，票数相同的按字母顺序排名；候选人不足两名时返回 None。

    统计选票 `votes`，按票数从多到少、同票按字典序给候选人排名，返回排在第二位的人；
    没有第二位则返回 None。

    >>> second_favourite(['Ann', 'Bob', 'Ann', 'Cid', 'Bob', 'Ann'])
    'Bob'
    >>> second_favourite(['Bob', 'Ann'])
    'Bob'
    >>> second_favourite(['Ann', 'Ann'])
    """
    counts = Counter(votes)
    ranking = sorted(counts, key=lambda name: (-counts[name], name))
    return ranking[1] if len(ranking) > 1 else None


def second_favourite_2(votes: list[str]) -> str | None:
    pairs = [(-count, name) for name, count in Counter(votes).items()]
    best_two = heapq.nsmallest(2, pairs)
    return best_two[1][1] if len(best_two) == 2 else None


def best_average_name(marks: dict[str, list[int]]) -> str | None:
    """Return the pupil with the highest average in `marks`, which maps names to lists of points.
    Only pupils with at least two results count; ties go to the alphabetically first name. Return
    None if no pupil counts.

    Given `marks`, a dictionary from pupils to their points, find who has the best mean. Pupils with
    fewer than two results are left out, of equal means the name that sorts first is chosen, and
    None is returned if nobody is left.

    `marks` 把学生姓名映射到分数列表。返回平均分最高的学生；只考虑至少有两个分数的学生，
    并列取字母顺序靠前的，没有符合的返回 None。

    给定成绩字典 `marks`，求平均分最高者的名字。成绩少于两次的学生不参与，
    平均分相同取字典序最小的名字，无人参与时返回 None。

    >>> best_average_name({'Ann': [8, 6], 'Bob': [10], 'Cid': [7, 8]})
    'Cid'
    >>> best_average_name({'Zoe': [5, 5], 'Eva': [4, 6]})
    'Eva'
    >>> best_average_name({'Bob': [10]})
    """
    averages = {name: sum(points) / len(points)
                for name, points in marks.items() if len(points) >= 2}
    return min(averages, key=lambda name: (-averages[name], name), default=None)


def first_filled(answers: list[str], default: str) -> str:
    """Return the first of `answers` that has something besides spaces in it, with the spaces around
    it removed; if all are blank, return `default`.

    Given texts `answers`, skip the empty ones and those of spaces only, and return the first other
    one stripped. When there is none, the result is `default`.

    返回 `answers` 中第一个不为空白的文本，并去掉首尾空格；如果全是空白或列表为空，返回 `default`。

    给定文本列表 `answers` 和默认值 `default`，跳过空串与只含空格的项，
    返回遇到的第一项（去除两端空格），找不到则返回 `default`。

    >>> first_filled(['', '  ', ' Rome ', 'Pisa'], 'none')
    'Rome'
    >>> first_filled([' '], 'none')
    'none'
    >>> first_filled([], '?')
    '?'
    """
    return next((answer.strip() for answer in answers if answer.strip()), default)


def first_filled_2(answers: list[str], default: str) -> str:
    for answer in answers:
        trimmed = answer.strip()
        if trimmed:
            return trimmed
    return default


def nearest_even(numbers: list[int], target: int) -> int | None:
    """Return the even element of `numbers` closest to `target`; of two equally close ones, return
    the larger. If `numbers` has no even element, return None.

    Among the even numbers in `numbers`, which has the smallest distance to `target`? Return it (the
    greater one when two are equally distant), or None if all numbers are odd.

    返回 `numbers` 中最接近 `target` 的偶数，距离相同取较大的，没有偶数时返回 None。

    给定整数列表 `numbers` 和目标值 `target`，只看偶数，求与目标差的绝对值最小的那个；若两个一样近，
    返回大的，不存在偶数则返回 None。

    >>> nearest_even([3, 8, 14, 5], 10)
    8
    >>> nearest_even([4, 8], 6)
    8
    >>> nearest_even([1, 3], 2)
    """
    evens = [number for number in numbers if number % 2 == 0]
    return min(evens, key=lambda number: (abs(number - target), -number), default=None)


def most_changed_key(before: dict[str, int], after: dict[str, int]) -> str | None:
    """Return the key whose value differs the most between `before` and `after`. A key that one of
    them lacks has the value 0 there. Ties go to the alphabetically first key, and if nothing has
    changed, return None.

    Compare two stock lists `before` and `after` and return the key with the greatest absolute
    change of its value, missing keys counting as 0. Prefer the key that sorts first on a tie;
    return None when all values are the same.

    返回 `before` 与 `after` 之间数值变化（绝对值）最大的键，缺失的键视为 0；并列取字母顺序靠前的，
    没有任何变化返回 None。

    比较两个字典 `before` 和 `after`，求变化幅度最大的键：某一方没有的键按 0 计算，
    幅度相同取字典序小的键，所有值都没变则返回 None。

    >>> most_changed_key({'a': 5, 'b': 2}, {'a': 6, 'b': 9})
    'b'
    >>> most_changed_key({'x': 3}, {'w': 3})
    'w'
    >>> most_changed_key({'a': 1}, {'a': 1})
    """
    def change(key: str) -> int:
        return abs(after.get(key, 0) - before.get(key, 0))

    changed = [key for key in {**before, **after} if change(key) > 0]
    return min(changed, key=lambda key: (-change(key), key), default=None)


def most_changed_key_2(before: dict[str, int], after: dict[str, int]) -> str | None:
    best = None
    largest = 0
    for key in sorted(set(before) | set(after)):
        change = abs(before.get(key, 0) - after.get(key, 0))
        if change > largest:
            best, largest = key, change
    return best


def luckiest_mirror(tickets: list[int]) -> int | None:
    """Return the greatest of the positive numbers `tickets` that reads the same backwards and has
    at least two digits, or None if there is no such ticket.

    A ticket wins if its number, of two digits or more, is the same from left to right as from right
    to left. Return the largest winning number among the positive integers `tickets`, or None.

    返回正整数列表 `tickets` 中至少两位、且正读反读相同的最大数，没有则返回 None。

    彩票号码若不少于两位并且左右对称就中奖。给定正整数号码 `tickets`，求中奖号码中最大的一个，
    都没中返回 None。

    >>> luckiest_mirror([121, 44, 9, 500])
    121
    >>> luckiest_mirror([7, 10])
    >>> luckiest_mirror([])
    """
    best = None
    for ticket in tickets:
        digits = str(ticket)
        if len(digits) > 1 and digits == digits[::-1]:
            best = ticket if best is None else max(best, ticket)
    return best
