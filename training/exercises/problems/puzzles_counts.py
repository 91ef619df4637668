"""Puzzles on counting: pairs, digits in ranges, frequencies, neighbours, ways."""

import bisect
import itertools
from collections import Counter, defaultdict


def count_upsets(left: list[int], right: list[int]) -> int:
    """Count the pairs of one element of `left` and one element of `right` in which the element of
    `left` is the greater one.

    Given two lists `left` and `right`, return the number of ways to choose a number from each such
    that the one chosen from `left` is strictly greater.

    统计从 `left` 和 `right` 中各取一个元素、且 `left` 的元素严格大于 `right` 的元素的组合有多少对。

    返回满足 x > y 的数对 (x, y) 的个数，其中 x 取自 `left`，y 取自 `right`，位置不同算不同的数对。

    >>> count_upsets([3, 5], [1, 4])
    3
    >>> count_upsets([1, 1], [0])
    2
    >>> count_upsets([], [1])
    0
    """
    return sum(x > y for x in left for y in right)


def count_upsets_2(left: list[int], right: list[int]) -> int:
    ordered = sorted(right)
    return sum(bisect.bisect_left(ordered, x) for x in left)


def pairs_sharing_digit(numbers: list[int]) -> int:
    """Return how many pairs of elements at different places in `numbers`, all of which are not
    negative, have at least one decimal digit in common.

    Two non-negative integers are related if some digit occurs in both. Count the related pairs
    among `numbers`, each pair of places once.

    返回非负整数列表 `numbers` 中有多少对（位置不同的）元素至少有一个相同的十进制数字。

    给定非负整数列表 `numbers`，统计满足“两数含有公共数字”的下标对 (i, j)，i < j 的个数。

    >>> pairs_sharing_digit([12, 25, 33])
    1
    >>> pairs_sharing_digit([101, 10, 1])
    3
    >>> pairs_sharing_digit([7])
    0
    """
    digits = [set(str(number)) for number in numbers]
    return sum(1 for a, b in itertools.combinations(digits, 2) if a & b)


def pairs_sharing_digit_2(numbers: list[int]) -> int:
    count = 0
    for j in range(len(numbers)):
        for i in range(j):
            if any(digit in str(numbers[j]) for digit in str(numbers[i])):
                count += 1
    return count


def pairs_that_fit(weights: list[int], limit: int) -> int:
    """How many pairs of different items can a boat carry? Return the number of index pairs i < j
    for which the sum of the two `weights` does not exceed `limit`.

    Count the pairs of two elements of `weights` (at different positions) whose sum is at most
    `limit`.

    统计 `weights` 中有多少对不同位置的元素之和不超过 `limit`。

    给定物品重量 `weights` 和载重 `limit`，求可以一起运走的两件物品的组合数，即重量之和小于等于 `limit` 的下标对数。

    >>> pairs_that_fit([1, 2, 3, 4], 5)
    4
    >>> pairs_that_fit([5, 5, 5], 10)
    3
    >>> pairs_that_fit([9], 20)
    0
    """
    count = 0
    ordered = sorted(weights)
    light, heavy = 0, len(ordered) - 1
    while light < heavy:
        if ordered[light] + ordered[heavy] <= limit:
            count += heavy - light
            light += 1
        else:
            heavy -= 1
    return count


def pairs_that_fit_2(weights: list[int], limit: int) -> int:
    return sum(a + b <= limit for a, b in itertools.combinations(weights, 2))


def same_initial_pairs(names: list[str]) -> int:
    """Return the number of pairs of `names` that begin with the same letter, whatever its case;
    every two list places form a pair, and no name is empty.

    You are given a list of non-empty `names`. In how many ways can two of them be chosen so that
    their first letters are equal when case is ignored?

    给定一组非空的 `names`，求首字母相同（不区分大小写）的两两组合共有多少种。

    返回 `names` 中首字母忽略大小写后相等的名字对数，名字均不为空。

    >>> same_initial_pairs(["Ann", "bob", "alice", "Ada"])
    3
    >>> same_initial_pairs(["x", "y"])
    0
    >>> same_initial_pairs([])
    0
    """
    sizes = Counter(name[0].lower() for name in names)
    return sum(size * (size - 1) // 2 for size in sizes.values())


def same_initial_pairs_2(names: list[str]) -> int:
    seen = defaultdict(int)
    pairs = 0
    for name in names:
        initial = name[0].lower()
        pairs += seen[initial]
        seen[initial] += 1
    return pairs


def digits_for_pages(first: int, last: int) -> int:
    """Return how many digits have to be printed to number the pages from `first` to `last`, both
    included; if `first` is greater than `last`, there are no pages.

    Count all the digits in the decimal notation of the positive integers from `first` up to and
    including `last`. An empty range needs 0 digits.

    返回把从 `first` 到 `last`（含两端）的页码全部印出来总共需要多少个数字字符；`first` 大于 `last` 时为 0。

    给定正整数 `first` 和 `last`，统计区间内（包括端点）所有整数的十进制位数之和，区间为空则结果为 0。

    >>> digits_for_pages(8, 11)
    6
    >>> digits_for_pages(1, 100)
    192
    >>> digits_for_pages(5, 4)
    0
    """
    return sum(len(str(page)) for page in range(first, last + 1))


def digits_for_pages_2(first: int, last: int) -> int:
    total = 0
    lowest, length = 1, 1
    while lowest <= last:
        pages = min(last, lowest * 10 - 1) - max(first, lowest) + 1
        if pages > 0:
            total += pages * length
        lowest *= 10
        length += 1
    return total


def count_without_digit(low: int, high: int, digit: int) -> int:
    """Return how many integers from `low` to `high` (both included, neither negative) do not
    contain the given `digit` in decimal notation.

    A hotel skips every room number in which `digit` occurs. Count the room numbers that remain
    between the non-negative `low` and `high`, inclusive.

    统计从 `low` 到 `high`（都是非负整数，包含两端）的整数中，十进制写法里不出现数字 `digit` 的有多少个。

    某旅馆的房号从 `low` 到 `high`，凡含有数字 `digit` 的都跳过不用，返回实际使用的房号个数，两端都算。

    >>> count_without_digit(1, 20, 4)
    18
    >>> count_without_digit(40, 49, 4)
    0
    >>> count_without_digit(0, 10, 0)
    9
    """
    return sum(str(digit) not in str(number) for number in range(low, high + 1))


def busiest_digit(low: int, high: int) -> int:
    """Return the digit that is written most often when all integers from `low` to `high` are
    written down; on a tie the smallest digit. 0 <= `low` <= `high` holds.

    Write the non-negative integers from `low` through `high` in decimal and find out which digit
    is used most frequently. The smaller digit wins if several are equally frequent.

    把从 `low` 到 `high` 的所有非负整数（含两端）写成十进制，返回出现次数最多的数字，次数相同时取较小者。

    给定 0 <= `low` <= `high`，求写出这一区间全部整数时用得最多的数字；并列时返回其中最小的数字。

    >>> busiest_digit(8, 12)
    1
    >>> busiest_digit(0, 9)
    0
    >>> busiest_digit(770, 772)
    7
    """
    used = Counter()
    for number in range(low, high + 1):
        used.update(str(number))
    return min((int(digit) for digit in used), key=lambda digit: (-used[str(digit)], digit))


def busiest_digit_2(low: int, high: int) -> int:
    written = "".join(map(str, range(low, high + 1)))
    return max(range(10), key=lambda digit: written.count(str(digit)))


def count_between_neighbours(values: list[int]) -> int:
    """Return how many elements of `values` lie strictly between their left and right neighbours in
    size; the first and the last element have only one neighbour and do not count.

    Count the inner elements of `values` that are greater than one of their two neighbours and
    smaller than the other.

    统计 `values` 中有多少个元素的大小严格介于左右两个相邻元素之间，首尾元素不计。

    返回 `values` 内部元素中大于一侧邻居、同时小于另一侧邻居的个数。

    >>> count_between_neighbours([1, 2, 5, 4, 3])
    2
    >>> count_between_neighbours([1, 1, 2])
    0
    >>> count_between_neighbours([])
    0
    """
    count = 0
    for left, value, right in zip(values, values[1:], values[2:]):
        if left < value < right or left > value > right:
            count += 1
    return count


def count_between_neighbours_2(values: list[int]) -> int:
    return sum(
        (values[i] - values[i - 1]) * (values[i + 1] - values[i]) > 0
        for i in range(1, len(values) - 1)
    )


def count_neighbour_means(levels: list[int]) -> int:
    """Count the elements of `levels` that are exactly the average of the element before and the
    element after. Elements without two neighbours are not counted.

    Return the number of inner positions of `levels` whose value is the mean of its two neighbours.

    返回 `levels` 中恰好等于前后两个相邻元素平均值的元素个数，两端的元素不算。

    给定整数列表 `levels`，统计满足“自身的两倍等于左右邻居之和”的内部元素有几个。

    >>> count_neighbour_means([1, 2, 3, 5])
    1
    >>> count_neighbour_means([4, 4, 4, 4])
    2
    >>> count_neighbour_means([1, 2])
    0
    """
    return sum(a + c == 2 * b for a, b, c in zip(levels, levels[1:], levels[2:]))


def divisible_by_place(numbers: list[int]) -> int:
    """Return how many of the `numbers` are divisible by their own place in the list, where the
    first place is number 1.

    Number the elements of `numbers` from 1. Count the elements that are a multiple of their
    number.

    位置从 1 开始编号，返回 `numbers` 中能被自己的位置编号整除的元素个数。

    统计 `numbers` 里有多少个元素是其序号（第一个为 1）的倍数。

    >>> divisible_by_place([5, 4, 7, 8])
    3
    >>> divisible_by_place([1, 1, 1])
    1
    >>> divisible_by_place([])
    0
    """
    return sum(number % place == 0 for place, number in enumerate(numbers, start=1))


def divisible_by_place_2(numbers: list[int]) -> int:
    count = 0
    for index in range(len(numbers)):
        if numbers[index] % (index + 1) == 0:
            count += 1
    return count


def count_overwhelming(amounts: list[int]) -> int:
    """Return the number of elements of `amounts` that are greater than the sum of all elements
    before them. Before the first element the sum is 0.

    Go through `amounts` and count each element that exceeds everything seen so far taken
    together; the first one has to exceed 0.

    统计 `amounts` 中大于前面所有元素之和的元素个数，第一个元素之前的和视为 0。

    返回 `amounts` 里有多少个元素超过它之前全部元素的总和（首元素与 0 比较）。

    >>> count_overwhelming([1, 2, 3, 7])
    3
    >>> count_overwhelming([0, 0, 5])
    1
    >>> count_overwhelming([-1, 0])
    1
    """
    total = count = 0
    for amount in amounts:
        if amount > total:
            count += 1
        total += amount
    return count


def count_overwhelming_2(amounts: list[int]) -> int:
    return sum(amount > sum(amounts[:i]) for i, amount in enumerate(amounts))


def frequency_of_frequencies(items: list[str]) -> dict[int, int]:
    """Return a dictionary that tells for each number of occurrences how many different values of
    `items` occur exactly that often, with its keys in ascending order.

    Count how often each value appears in `items`; then count how many values share each of these
    frequencies. The result maps frequency to number of values, sorted by frequency.

    先统计 `items` 中每个值出现的次数，再统计每种次数各有多少个不同的值，返回“次数 → 值的个数”的字典，键升序。

    返回一个字典：键是出现次数（从小到大），值是 `items` 中恰好出现这么多次的不同元素的个数。

    >>> frequency_of_frequencies(["a", "b", "a", "c", "a"])
    {1: 2, 3: 1}
    >>> frequency_of_frequencies(["x", "x"])
    {2: 1}
    >>> frequency_of_frequencies([])
    {}
    """
    counts = Counter(Counter(items).values())
    return dict(sorted(counts.items()))


def all_modes(words: list[str]) -> list[str]:
    """Return the most frequent of the `words`; if several are equally frequent, return all of
    them. The result is in alphabetical order and empty for an empty list.

    Which values occur most often in `words`? Return every one of them in a sorted list without
    repeats, or [] if there are no `words`.

    返回 `words` 中出现次数最多的单词，并列时全部返回，按字母顺序排列；列表为空则返回空列表。

    给定 `words`，找出所有达到最高出现次数的不同单词，升序放入列表返回，没有单词时结果为 []。

    >>> all_modes(["tea", "milk", "tea", "milk", "rum"])
    ['milk', 'tea']
    >>> all_modes(["b", "a", "b"])
    ['b']
    >>> all_modes([])
    []
    """
    counts = Counter(words)
    highest = max(counts.values(), default=0)
    return sorted(word for word, count in counts.items() if count == highest)


def rarest_values(readings: list[int]) -> list[int]:
    """Return in ascending order the different values in `readings` that occur least often; an
    empty list gives an empty list.

    Given a list `readings`, find the smallest number of times that any of its values appears, and
    return all values that appear exactly so often, each once and sorted. Without `readings` the
    result is [].

    返回 `readings` 中出现次数最少的所有不同的值，升序排列；空列表返回空列表。

    给定 `readings`，求出现频率最低的值（可能不止一个），去重后从小到大返回，没有数据则返回 []。

    >>> rarest_values([4, 2, 4, 9, 2, 7])
    [7, 9]
    >>> rarest_values([3, 3, 1, 1])
    [1, 3]
    >>> rarest_values([])
    []
    """
    values_by_count = defaultdict(list)
    for value, count in Counter(readings).items():
        values_by_count[count].append(value)
    if not values_by_count:
        return []
    return sorted(values_by_count[min(values_by_count)])


def rarest_values_2(readings: list[int]) -> list[int]:
    if not readings:
        return []
    lowest = min(readings.count(value) for value in readings)
    return sorted({value for value in readings if readings.count(value) == lowest})


def winning_margin(votes: list[str]) -> int:
    """Return by how many `votes` the most chosen candidate is ahead of the second; a tie gives 0,
    and if only one candidate (or none) got any, the margin is the number of all `votes`.

    Each element of `votes` names a candidate. Return the difference between the highest and the
    second highest number of mentions, where a missing second candidate counts as 0.

    `votes` 中每个元素是一张选票上的名字，返回得票最多者比第二名多出的票数，并列为 0，没有第二名时第二名按 0 票算。

    给定选票列表 `votes`，求最高得票数与次高得票数之差；只有一个候选人得票时就是总票数，没有选票则为 0。

    >>> winning_margin(["ann", "bob", "ann", "ann"])
    2
    >>> winning_margin(["x", "y"])
    0
    >>> winning_margin(["solo", "solo"])
    2
    >>> winning_margin([])
    0
    """
    counts = sorted(Counter(votes).values(), reverse=True) + [0, 0]
    return counts[0] - counts[1]


def first_to_reach(votes: list[str], goal: int) -> str | None:
    """`votes` are counted one after another. Return the name that is the first to have `goal`
    votes, or None if nobody gets that many; `goal` is at least 1.

    Return the element of `votes` whose `goal`-th occurrence comes earliest (`goal` >= 1), or None
    if no element occurs that often.

    依次唱票 `votes`，返回最先得到 `goal` 票（`goal` 至少为 1）的名字，没有人达到则返回 None。

    给定列表 `votes` 和正整数 `goal`，求哪个元素的第 `goal` 次出现最早；若没有元素出现这么多次，返回 None。

    >>> first_to_reach(["a", "b", "b", "a", "a"], 2)
    'b'
    >>> first_to_reach(["a", "b", "a", "b", "b"], 3)
    'b'
    >>> first_to_reach(["a", "b"], 2)
    """
    tally = Counter()
    for name in votes:
        tally[name] += 1
        if tally[name] == goal:
            return name
    return None


def nearest_repeat(words: list[str]) -> int | None:
    """Return the smallest distance between the indices of two equal elements of `words`, or None
    if no element occurs twice.

    Find two equal `words` that stand as near to each other as possible and return the difference of
    their positions. If all are different, return None.

    返回 `words` 中两个相同元素的下标之差的最小值；如果没有重复元素，返回 None。

    给定 `words`，找出距离最近的一对相同单词并返回它们的下标差，全部互不相同时返回 None。

    >>> nearest_repeat(["a", "b", "c", "a", "c"])
    2
    >>> nearest_repeat(["x", "x"])
    1
    >>> nearest_repeat(["x", "y"])
    """
    last_seen = {}
    best = None
    for place, word in enumerate(words):
        if word in last_seen:
            distance = place - last_seen[word]
            if best is None or distance < best:
                best = distance
        last_seen[word] = place
    return best


def nearest_repeat_2(words: list[str]) -> int | None:
    for distance in range(1, len(words)):
        if any(a == b for a, b in zip(words, words[distance:])):
            return distance
    return None


def in_two_or_more(groups: list[list[int]]) -> list[int]:
    """Return the numbers that occur in at least two of the lists in `groups`, sorted and without
    repeats. Occurring twice within one list is not enough.

    Each element of `groups` is a list of member numbers. Which members belong to two or more of
    them? Return their numbers in ascending order, each once.

    返回至少在 `groups` 的两个列表中出现过的数，升序且不重复；在同一个列表里出现多次只算一次。

    `groups` 的每个元素是一个小组的成员编号列表，求参加了两个及以上小组的成员编号，去重后从小到大返回。

    >>> in_two_or_more([[1, 2, 2], [2, 3], [3, 1]])
    [1, 2, 3]
    >>> in_two_or_more([[5, 5], [6]])
    []
    >>> in_two_or_more([])
    []
    """
    memberships = Counter()
    for group in groups:
        memberships.update(set(group))
    return sorted(number for number, count in memberships.items() if count >= 2)


def in_two_or_more_2(groups: list[list[int]]) -> list[int]:
    seen = set()
    repeated = set()
    for group in groups:
        members = set(group)
        repeated |= seen & members
        seen |= members
    return sorted(repeated)


def star_rows(marks: list[int]) -> list[str]:
    """Return one line for each different value in `marks`, in ascending order, that shows the
    value, a colon, a blank and as many stars as the value occurs, as in "3: **".

    Draw a histogram of `marks`: for every value that occurs, from the smallest to the greatest,
    give a string made of the value, ": " and one star per occurrence.

    为 `marks` 画一个文字直方图：按值从小到大，每个出现过的值对应一行，形如 "3: **"，星号个数等于出现次数，返回各行的列表。

    返回一个字符串列表，每个字符串由 `marks` 中的一个不同的值、": " 和与其出现次数相同数量的 * 组成，按值升序。

    >>> star_rows([2, 3, 2])
    ['2: **', '3: *']
    >>> star_rows([10])
    ['10: *']
    >>> star_rows([])
    []
    """
    return [f"{mark}: {'*' * count}" for mark, count in sorted(Counter(marks).items())]


def star_rows_2(marks: list[int]) -> list[str]:
    rows = []
    for mark in sorted(set(marks)):
        rows.append(str(mark) + ": " + "*" * marks.count(mark))
    return rows


def counts_between_edges(values: list[float], edges: list[float]) -> list[int]:
    """The ascending `edges` mark off intervals, each of which contains its lower edge but not its
    upper one. Return how many of the `values` fall into each interval; others are ignored.

    Count `values` for a histogram: for each two successive `edges` a and b, in order, return the
    number of values v with a <= v < b. Values outside of all intervals do not count.

    升序的 `edges` 划分出若干左闭右开的区间，返回 `values` 落入每个区间的个数，落在所有区间之外的值忽略。

    给定数据 `values` 和升序的分界点 `edges`，依次对相邻的两个分界点 a、b 统计满足 a <= v < b 的值的数量，返回列表。

    >>> counts_between_edges([1, 2.5, 3, 9], [0, 2, 4])
    [1, 2]
    >>> counts_between_edges([5, 5, 10], [5, 10])
    [2]
    >>> counts_between_edges([], [0, 1, 2])
    [0, 0]
    """
    counts = [0] * (len(edges) - 1)
    for value in values:
        place = bisect.bisect_right(edges, value) - 1
        if 0 <= place < len(counts):
            counts[place] += 1
    return counts


def counts_between_edges_2(values: list[float], edges: list[float]) -> list[int]:
    return [
        sum(low <= value < high for value in values)
        for low, high in zip(edges, edges[1:])
    ]


def letters_used_evenly(text: str) -> int:
    """Return how many different letters occur in `text` an even number of times, where capital and
    small letters are the same and other characters do not matter.

    Count the letters that `text` contains two, four, six, ... times. Ignore the case, and ignore
    everything that is no letter.

    返回 `text` 中出现偶数次（至少两次）的不同字母的个数，不区分大小写，忽略非字母字符。

    统计在 `text` 里恰好出现 2 次、4 次、6 次……的字母有几种，大小写视为相同，其他字符不管。

    >>> letters_used_evenly("Anna")
    2
    >>> letters_used_evenly("banana!!")
    1
    >>> letters_used_evenly("xyz")
    0
    """
    counts = Counter(char for char in text.lower() if char.isalpha())
    return sum(count % 2 == 0 for count in counts.values())


def parity_switches(numbers: list[int]) -> int:
    """Return how often an even element of `numbers` is directly followed by an odd one, or an
    odd one by an even one.

    Count the neighbouring pairs in `numbers` that consist of one even and one odd number.

    统计 `numbers` 中相邻两数奇偶性不同的位置有多少处。

    返回列表 `numbers` 里由一奇一偶组成的相邻数对的数量。

    >>> parity_switches([2, 3, 5, 4])
    2
    >>> parity_switches([1, 3])
    0
    >>> parity_switches([])
    0
    """
    return sum((a + b) % 2 for a, b in zip(numbers, numbers[1:]))


def parity_switches_2(numbers: list[int]) -> int:
    switches = 0
    for i in range(1, len(numbers)):
        if numbers[i] % 2 != numbers[i - 1] % 2:
            switches += 1
    return switches


def squares_in_grid(rows: int, columns: int) -> int:
    """A sheet of paper is ruled into `rows` times `columns` unit cells. Return how many squares of
    any size, with sides along the lines, can be found in it.

    Count all squares, of side 1 and larger, that are made of whole cells of a grid with `rows` rows
    and `columns` columns.

    一张方格纸有 `rows` 行 `columns` 列，返回其中各种大小的正方形（边在格线上）的总数。

    统计 `rows` × `columns` 的网格里由完整方格组成的正方形共有多少个，边长为 1 及更大的都算。

    >>> squares_in_grid(2, 2)
    5
    >>> squares_in_grid(2, 3)
    8
    >>> squares_in_grid(0, 4)
    0
    """
    return sum(
        (rows - side) * (columns - side) for side in range(min(rows, columns))
    )


def rising_triples(heights: list[int]) -> int:
    """Count the ways to choose three elements of `heights`, from left to right but not necessarily
    next to each other, so that each is greater than the one chosen before.

    Return the number of index triples i < j < k with `heights`[i] < `heights`[j] < `heights`[k].

    统计从 `heights` 中按从左到右的顺序（不必相邻）选出三个严格递增的元素的方法数。

    返回满足 i < j < k 且对应的三个值严格递增的下标三元组在 `heights` 中的个数。

    >>> rising_triples([1, 3, 2, 4])
    2
    >>> rising_triples([1, 2, 3, 4])
    4
    >>> rising_triples([3, 2, 1])
    0
    """
    count = 0
    for j, middle in enumerate(heights):
        smaller = sum(value < middle for value in heights[:j])
        greater = sum(value > middle for value in heights[j + 1:])
        count += smaller * greater
    return count


def rising_triples_2(heights: list[int]) -> int:
    return sum(a < b < c for a, b, c in itertools.combinations(heights, 3))


def sharing_a_birthday(dates: list[str]) -> int:
    """Each of the `dates` of birth is written as YYYY-MM-DD. Return how many of the people have
    their birthday (month and day) on the same day as at least one other person.

    Given `dates` such as "1990-05-17", count those whose month and day agree with those of some
    other element of the list; the year plays no part.

    `dates` 是形如 YYYY-MM-DD 的出生日期列表，返回至少与另一个人同月同日过生日的人数，年份不限。

    统计 `dates` 中有多少个日期的月和日与列表里别的某个日期相同（不看年份），日期格式为 YYYY-MM-DD。

    >>> sharing_a_birthday(["1990-05-17", "2001-05-17", "1990-06-01"])
    2
    >>> sharing_a_birthday(["2000-01-01", "2000-01-02"])
    0
    >>> sharing_a_birthday([])
    0
    """
    days = Counter(date[5:] for date in dates)
    return sum(count for count in days.values() if count > 1)


def sharing_a_birthday_2(dates: list[str]) -> int:
    days = [date[5:] for date in dates]
    return len([day for day in days if days.count(day) > 1])


def choices_with_total(prices: list[int], total: int) -> int:
    """Return in how many ways some of the `prices` can be chosen so that they add up to `total`.
    Each list place is taken or not; choosing nothing gives the sum 0.

    Count the subsets of the positions of `prices` (the empty one included) whose elements have the
    sum `total`.

    返回从 `prices` 中选出若干个（可以一个不选，和为 0）使其和等于 `total` 的选法总数，位置不同算不同选法。

    统计 `prices` 有多少个下标子集（包括空集）对应的元素之和恰为 `total`。

    >>> choices_with_total([1, 2, 3], 3)
    2
    >>> choices_with_total([5, 5], 5)
    2
    >>> choices_with_total([], 0)
    1
    >>> choices_with_total([4], 3)
    0
    """
    if not prices:
        return 1 if total == 0 else 0
    first, rest = prices[0], prices[1:]
    return choices_with_total(rest, total) + choices_with_total(rest, total - first)


def choices_with_total_2(prices: list[int], total: int) -> int:
    ways = Counter({0: 1})
    for price in prices:
        extended = Counter(ways)
        for amount, count in ways.items():
            extended[amount + price] += count
        ways = extended
    return ways[total]


def hilltops_in_grid(terrain: list[list[int]]) -> int:
    """Return the number of cells of `terrain` that are higher than all their neighbours above,
    below, left and right; cells at the border have fewer neighbours.

    `terrain` is a matrix of heights. Count the cells for which each of the up to four cells that
    share a side with them is strictly lower.

    返回矩阵 `terrain` 中严格高于上下左右所有相邻格子的格子个数，边界上的格子只与存在的邻居比较。

    给定高度矩阵 `terrain`，统计每个（至多四个）共边邻格都比自己低的格子有多少个。

    >>> hilltops_in_grid([[1, 2], [3, 1]])
    2
    >>> hilltops_in_grid([[5, 1, 5], [1, 0, 1], [5, 1, 5]])
    4
    >>> hilltops_in_grid([[2, 2]])
    0
    """
    count = 0
    for i, row in enumerate(terrain):
        for j, height in enumerate(row):
            around = []
            for y, x in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= y < len(terrain) and 0 <= x < len(row):
                    around.append(terrain[y][x])
            if all(height > other for other in around):
                count += 1
    return count


def distinct_pair_sums(a: list[int], b: list[int]) -> int:
    """Return how many different sums can be formed by adding an element of `a` to an element of
    `b`.

    Choose one number from `a` and one from `b` in all possible ways and count the different
    results of adding the two.

    返回从 `a` 和 `b` 中各取一个数相加，一共能得到多少种不同的和。

    统计所有 x + y（x 取自 `a`，y 取自 `b`）中不同值的个数。

    >>> distinct_pair_sums([1, 2], [10, 11])
    3
    >>> distinct_pair_sums([0], [5, 5, 6])
    2
    >>> distinct_pair_sums([], [1])
    0
    """
    return len({x + y for x in a for y in b})


def distinct_pair_sums_2(a: list[int], b: list[int]) -> int:
    return len(set(map(sum, itertools.product(a, b))))


def largest_digit_sum_group(n: int) -> int:
    """Put the integers from 1 to `n` into groups by the sum of their digits and return the size of
    the largest group; `n` is at least 1.

    For a positive `n`, find the digit sum that most of the numbers 1, 2, ..., `n` have and return
    how many of them have it.

    把 1 到 `n` 的整数按各位数字之和分组，返回人数最多的一组有多少个数，`n` 至少为 1。

    给定正整数 `n`，求 1 到 `n` 中数位和相同的数最多有几个。

    >>> largest_digit_sum_group(13)
    2
    >>> largest_digit_sum_group(9)
    1
    >>> largest_digit_sum_group(30)
    4
    """
    sizes = Counter(sum(map(int, str(number))) for number in range(1, n + 1))
    return max(sizes.values())


def failing_students(scores: dict[str, int], pass_mark: int) -> int:
    """Return how many of the `scores` are below `pass_mark`.

    Given a dictionary `scores` from student to points, count the students who have fewer points
    than `pass_mark`.

    返回 `scores` 中低于 `pass_mark` 的分数有多少个。

    给定学生到分数的字典 `scores`，统计分数没有达到 `pass_mark` 的学生人数。

    >>> failing_students({"ann": 40, "bob": 75, "cid": 50}, 50)
    1
    >>> failing_students({"ann": 90}, 50)
    0
    >>> failing_students({}, 10)
    0
    """
    return sum(score < pass_mark for score in scores.values())


def tally_spellings(names: list[str]) -> dict[str, int]:
    """Count the `names` without regard to case and to blanks at either end. Return a dictionary
    from each name in lower case to its number, in the order of first appearance.

    Return how often each of the `names` occurs after it has been stripped of surrounding
    whitespace and turned into small letters, as a dictionary in order of first occurrence.

    统计 `names` 中每个名字出现的次数，忽略大小写和首尾空白，返回以小写名字为键的字典，按首次出现的顺序排列。

    返回一个字典：键是去掉首尾空白并转成小写的名字，值是它在 `names` 中出现的次数，先出现的在前。

    >>> tally_spellings(["Ann", " ann", "BOB", "ANN "])
    {'ann': 3, 'bob': 1}
    >>> tally_spellings([])
    {}
    """
    counts = {}
    for name in names:
        key = name.strip().lower()
        counts[key] = counts.get(key, 0) + 1
    return counts


def tally_spellings_2(names: list[str]) -> dict[str, int]:
    return dict(Counter(name.strip().lower() for name in names))


def last_newcomer(visitors: list[str]) -> str | None:
    """Return the value in `visitors` whose first occurrence comes latest, or None if the list is
    empty.

    People enter one after another as listed in `visitors`, some of them repeatedly. Return the last
    one who appears for the first time; without any `visitors` return None.

    返回 `visitors` 中首次出现得最晚的那个值；列表为空时返回 None。

    `visitors` 按先后记录来访者，同一个人可能多次来访，求最后一位新面孔是谁，没有记录则返回 None。

    >>> last_newcomer(["a", "b", "a", "c", "b"])
    'c'
    >>> last_newcomer(["x", "x"])
    'x'
    >>> last_newcomer([])
    """
    known = set()
    newest = None
    for visitor in visitors:
        if visitor not in known:
            known.add(visitor)
            newest = visitor
    return newest


def last_newcomer_2(visitors: list[str]) -> str | None:
    order = list(dict.fromkeys(visitors))
    return order[-1] if order else None


def count_covering(intervals: list[tuple[int, int]], point: int) -> int:
    """Return how many of the `intervals`, pairs of a start and an end, contain `point`; both ends
    belong to the interval.

    Count the pairs (start, end) in `intervals` for which start <= `point` <= end.

    返回 `intervals` 中包含 `point` 的闭区间的个数，每个区间由起点和终点组成。

    统计 `intervals` 里满足 起点 <= `point` <= 终点 的区间有多少个。

    >>> count_covering([(1, 4), (3, 6), (7, 9)], 4)
    2
    >>> count_covering([(2, 2)], 2)
    1
    >>> count_covering([], 0)
    0
    """
    return sum(start <= point <= end for start, end in intervals)


def deepest_coverage(intervals: list[tuple[int, int]]) -> int:
    """Return the greatest number of `intervals` that cover one and the same integer; each is a pair
    of its first and its last integer. Without `intervals` the result is 0.

    Every pair (a, b) in `intervals` covers all integers from a to b inclusive. Find how many of the
    intervals overlap at the busiest integer, or 0 if the list is empty.

    `intervals` 中的 (a, b) 覆盖从 a 到 b 的所有整数（含两端），返回同一个整数最多被几个区间覆盖，没有区间时为 0。

    给定一组闭区间 `intervals`，求重叠最多之处的重叠层数；列表为空时返回 0。

    >>> deepest_coverage([(1, 5), (2, 3), (5, 8)])
    2
    >>> deepest_coverage([(0, 9), (1, 2), (2, 4)])
    3
    >>> deepest_coverage([])
    0
    """
    events = []
    for start, end in intervals:
        events.append((start, 1))
        events.append((end + 1, -1))
    depth = deepest = 0
    for _, change in sorted(events):
        depth += change
        deepest = max(deepest, depth)
    return deepest


def deepest_coverage_2(intervals: list[tuple[int, int]]) -> int:
    covered = Counter()
    for start, end in intervals:
        covered.update(range(start, end + 1))
    return max(covered.values(), default=0)


def carries_in_sum(a: int, b: int) -> int:
    """Return how many times a carry occurs when the non-negative numbers `a` and `b` are added with
    pencil and paper.

    Add the non-negative integers `a` and `b` digit by digit from the right, as taught at school,
    and count the columns whose result, including the carry from before, is 10 or more.

    返回用竖式计算非负整数 `a` 与 `b` 之和时发生进位的次数。

    统计把非负整数 `a` 和 `b` 从低位到高位逐位相加时，有多少位（连同上一位的进位）的结果大于等于 10。

    >>> carries_in_sum(58, 67)
    2
    >>> carries_in_sum(999, 1)
    3
    >>> carries_in_sum(12, 34)
    0
    """
    carries = carry = 0
    while a or b:
        carry = 1 if a % 10 + b % 10 + carry >= 10 else 0
        carries += carry
        a //= 10
        b //= 10
    return carries


def carries_in_sum_2(a: int, b: int) -> int:
    def digit_sum(number):
        return sum(map(int, str(number)))

    return (digit_sum(a) + digit_sum(b) - digit_sum(a + b)) // 9
