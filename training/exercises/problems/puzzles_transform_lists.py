"""Puzzles that turn lists into lists: by position, by neighbours, by key, by moving elements."""

import itertools
import math
from collections import Counter, defaultdict, deque


def double_even_places(numbers: list[int]) -> list[int]:
    """Return a list in which the elements of `numbers` at indices 0, 2, 4, ... are doubled and
    those at the other indices have their sign changed.

    Map `numbers` to a new list: multiply the elements with an even index by 2 and replace those
    with an odd index by their negatives.

    返回一个新列表，`numbers` 中下标为偶数的元素乘以 2，下标为奇数的元素取相反数。

    给定 `numbers`，按位置变换：第 0、2、4……个元素加倍，第 1、3、5……个元素变号，返回结果。

    >>> double_even_places([1, 2, 3, 4])
    [2, -2, 6, -4]
    >>> double_even_places([-5])
    [-10]
    >>> double_even_places([])
    []
    """
    return [-x if i % 2 else 2 * x for i, x in enumerate(numbers)]


def double_even_places_2(numbers: list[int]) -> list[int]:
    changed = []
    for index, number in enumerate(numbers):
        if index % 2 == 0:
            changed.append(number * 2)
        else:
            changed.append(-number)
    return changed


def maxima_since_zero(readings: list[int]) -> list[int]:
    """Return for each element of `readings` the greatest value since the last zero, that element
    included; a zero starts afresh and gives 0.

    Replace each of the `readings` by the largest of those seen so far, but forget everything
    whenever a 0 comes along (its own place becomes 0, and the next maximum begins after it).

    返回一个列表，每个位置是 `readings` 中自上一个 0 之后到当前元素为止的最大值；遇到 0 时该位置为 0，并从下一个元素重新开始。

    给定 `readings`，计算会被 0 重置的累计最大值：遇 0 输出 0 并清空，其余位置输出清空后至今的最大值。

    >>> maxima_since_zero([2, 5, 3, 0, 1, 4])
    [2, 5, 5, 0, 1, 4]
    >>> maxima_since_zero([0, -3, -5])
    [0, -3, -3]
    >>> maxima_since_zero([])
    []
    """
    result = []
    highest = None
    for reading in readings:
        if reading == 0:
            highest = None
            result.append(0)
        else:
            highest = reading if highest is None else max(highest, reading)
            result.append(highest)
    return result


def lowest_ahead(prices: list[int]) -> list[int]:
    """Return for each position of `prices` the smallest value from that position to the end of the
    list.

    Replace every element of `prices` by the minimum of itself and everything that follows.

    返回一个列表，其中每个位置是 `prices` 从该位置到末尾的最小值。

    把 `prices` 的每个元素替换为它自己与其后所有元素中的最小者，返回新列表。

    >>> lowest_ahead([4, 2, 5, 3])
    [2, 2, 3, 3]
    >>> lowest_ahead([1, 2])
    [1, 2]
    >>> lowest_ahead([])
    []
    """
    return list(itertools.accumulate(reversed(prices), min))[::-1]


def lowest_ahead_2(prices: list[int]) -> list[int]:
    lowest = list(prices)
    for i in range(len(prices) - 2, -1, -1):
        lowest[i] = min(lowest[i], lowest[i + 1])
    return lowest


def count_smaller_each(numbers: list[int]) -> list[int]:
    """Return for each element of `numbers` how many elements anywhere in the list are strictly
    smaller.

    Given `numbers`, replace every element by the count of list elements that are less than it.

    返回一个列表，每个位置是 `numbers` 中严格小于该元素的元素个数。

    给定 `numbers`，把每个数换成整个列表里比它小的数的数量。

    >>> count_smaller_each([8, 1, 2, 2, 3])
    [4, 0, 1, 1, 3]
    >>> count_smaller_each([5, 5])
    [0, 0]
    >>> count_smaller_each([])
    []
    """
    ordered = sorted(numbers)
    return [ordered.index(number) for number in numbers]


def count_smaller_each_2(numbers: list[int]) -> list[int]:
    return [sum(other < number for other in numbers) for number in numbers]


def running_totals_by_key(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Each of the `entries` is a pair of an account and an amount. Return the pairs with each
    amount replaced by the total of that account up to and including this entry.

    Return for every (key, amount) in `entries`, in their order, the key with the sum of all amounts
    seen so far for the same key.

    `entries` 由（账户, 金额）组成，按原顺序返回，把每个金额换成该账户到这一笔为止（含本笔）的累计金额。

    给定键值对列表 `entries`，依次输出每个键及其迄今为止的累加和，返回同样长度的列表。

    >>> running_totals_by_key([("a", 5), ("b", 1), ("a", -2)])
    [('a', 5), ('b', 1), ('a', 3)]
    >>> running_totals_by_key([])
    []
    """
    totals = defaultdict(int)
    result = []
    for key, amount in entries:
        totals[key] += amount
        result.append((key, totals[key]))
    return result


def running_totals_by_key_2(entries: list[tuple[str, int]]) -> list[tuple[str, int]]:
    return [
        (key, sum(amount for other, amount in entries[:i + 1] if other == key))
        for i, (key, _) in enumerate(entries)
    ]


def alternate_blocks(a: list[int], b: list[int], size: int) -> list[int]:
    """Return a list made of the first `size` elements of `a`, the first `size` of `b`, the next of
    `a` and so on, until both are used up; `size` is at least 1.

    Merge `a` and `b` by taking turns: `size` (>= 1) elements from `a`, then `size` from `b`, again
    from `a`, and so on. When one list has fewer left, take what there is.

    从 `a` 和 `b` 中轮流各取 `size` 个元素（先 `a` 后 `b`，`size` 至少为 1），直到两者都取完，返回合并后的列表，不足时有多少取多少。

    返回 `a`、`b` 按每次 `size` 个元素交替合并的结果，从 `a` 开始；某一方剩余不足 `size` 个时全部取出。

    >>> alternate_blocks([1, 2, 3, 4], [7, 8, 9], 2)
    [1, 2, 7, 8, 3, 4, 9]
    >>> alternate_blocks([1], [5, 6, 7], 1)
    [1, 5, 6, 7]
    >>> alternate_blocks([], [], 3)
    []
    """
    merged = []
    for start in range(0, max(len(a), len(b)), size):
        merged += a[start:start + size]
        merged += b[start:start + size]
    return merged


def alternate_blocks_2(a: list[int], b: list[int], size: int) -> list[int]:
    first, second = deque(a), deque(b)
    merged = []
    while first or second:
        for _ in range(min(size, len(first))):
            merged.append(first.popleft())
        first, second = second, first
    return merged


def swell_to_neighbours(heights: list[int]) -> list[int]:
    """Return a list in which each element of `heights` is replaced by the largest among itself, its
    left neighbour and its right neighbour (as far as there are any).

    For every position of `heights` take the maximum over the position itself and the ones directly
    before and after it, all in the original list, and return these maxima.

    返回一个列表，把 `heights` 的每个元素替换为它自己与左右相邻元素（若存在）中的最大值，均以原列表为准。

    给定 `heights`，求每个位置及其前后各一个位置上的最大值所组成的列表。

    >>> swell_to_neighbours([1, 5, 2, 0])
    [5, 5, 5, 2]
    >>> swell_to_neighbours([3])
    [3]
    >>> swell_to_neighbours([])
    []
    """
    return [max(heights[max(i - 1, 0):i + 2]) for i in range(len(heights))]


def carry_forward(cells: list[int | None]) -> list[int | None]:
    """Return `cells` with each None replaced by the nearest number before it; a None with no number
    before it stays None.

    Fill the gaps in a column `cells`: where an entry is None, repeat the last entry that is not,
    if there is one.

    返回把 `cells` 中每个 None 换成它之前最近的数字后的列表，前面没有数字的 None 保持不变。

    填补 `cells` 中的空缺：遇到 None 就沿用上一个非 None 的值，开头的 None 不处理，返回新列表。

    >>> carry_forward([3, None, None, 5, None])
    [3, 3, 3, 5, 5]
    >>> carry_forward([None, 0, None])
    [None, 0, 0]
    >>> carry_forward([])
    []
    """
    filled = []
    last = None
    for cell in cells:
        if cell is not None:
            last = cell
        filled.append(last)
    return filled


def carry_forward_2(cells: list[int | None]) -> list[int | None]:
    return list(itertools.accumulate(cells, lambda last, cell: last if cell is None else cell))


def evens_up_odds_down(numbers: list[int]) -> list[int]:
    """Return the even `numbers` in ascending order followed by the odd ones in descending order.

    Sort `numbers` so that all even elements come first, from small to large, and after them all odd
    elements, from large to small.

    返回一个列表：先是 `numbers` 中的偶数升序排列，再是奇数降序排列。

    重新排列 `numbers`，偶数在前且从小到大，奇数在后且从大到小，返回新列表。

    >>> evens_up_odds_down([5, 2, 8, 1, 4, 7])
    [2, 4, 8, 7, 5, 1]
    >>> evens_up_odds_down([3, 9])
    [9, 3]
    >>> evens_up_odds_down([])
    []
    """
    evens = sorted(number for number in numbers if number % 2 == 0)
    odds = sorted((number for number in numbers if number % 2), reverse=True)
    return evens + odds


def evens_up_odds_down_2(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda x: (x % 2, -x if x % 2 else x))


def sort_by_central_letter(words: list[str]) -> list[str]:
    """Return the non-empty `words` sorted by their middle character, which for a word of even
    length is the one left of the centre. Words with the same middle keep their order.

    Sort `words` (none is empty) by the character at index (length - 1) // 2; the sorting is stable.

    按中间字符对非空单词列表 `words` 排序（偶数长度取中心偏左的字符），中间字符相同时保持原有顺序，返回新列表。

    返回 `words` 以下标 (长度 - 1) // 2 处的字符为键的稳定排序结果，单词均不为空。

    >>> sort_by_central_letter(["cat", "ox", "bed", "army"])
    ['cat', 'bed', 'ox', 'army']
    >>> sort_by_central_letter(["b", "a"])
    ['a', 'b']
    >>> sort_by_central_letter([])
    []
    """
    return sorted(words, key=lambda word: word[(len(word) - 1) // 2])


def sort_by_vowel_share(words: list[str]) -> list[str]:
    """Return the lower-case, non-empty `words` sorted by the proportion of vowels (a, e, i, o, u)
    among their letters, highest first; equal shares stay in the original order.

    Order `words` by number of vowels divided by length, descending. All are non-empty and in small
    letters, and the order of words with equal quotients is not changed.

    把非空小写单词列表 `words` 按元音字母（a、e、i、o、u）所占比例从高到低排序，比例相同时保持原顺序，返回新列表。

    返回 `words` 按“元音个数除以长度”降序稳定排序的结果，单词都是非空的小写单词。

    >>> sort_by_vowel_share(["sky", "tree", "idea", "bone"])
    ['idea', 'tree', 'bone', 'sky']
    >>> sort_by_vowel_share(["xyz"])
    ['xyz']
    """
    def share(word):
        return sum(word.count(vowel) for vowel in "aeiou") / len(word)

    return sorted(words, key=share, reverse=True)


def move_element(items: list[str], source: int, target: int) -> list[str]:
    """Return `items` after the element at index `source` has been taken out and inserted again so
    that it stands at index `target`. Both are valid, non-negative indices.

    Drag one entry of a playlist: remove the element of `items` at position `source` and put it back
    at position `target` of the shortened list; return the new list. The indices are valid.

    返回把 `items` 中下标 `source` 处的元素取出并插到下标 `target` 处之后的列表，两个下标都有效且非负。

    给定列表 `items`，将第 `source` 个元素移动到使其新下标为 `target` 的位置（从 0 开始，下标有效），其余元素顺序不变，返回新列表。

    >>> move_element(["a", "b", "c", "d"], 0, 2)
    ['b', 'c', 'a', 'd']
    >>> move_element(["a", "b", "c"], 2, 0)
    ['c', 'a', 'b']
    >>> move_element(["x"], 0, 0)
    ['x']
    """
    moved = list(items)
    moved.insert(target, moved.pop(source))
    return moved


def move_element_2(items: list[str], source: int, target: int) -> list[str]:
    rest = items[:source] + items[source + 1:]
    return rest[:target] + [items[source]] + rest[target:]


def pinned_first(titles: list[str], prefix: str) -> list[str]:
    """Return the `titles` that begin with `prefix` followed by all the others, each group in its
    original order.

    Move every element of `titles` that starts with `prefix` to the front without otherwise changing
    the order.

    返回重新排列的 `titles`：以 `prefix` 开头的排在前面，其余排在后面，各自保持原来的顺序。

    把 `titles` 中带有前缀 `prefix` 的元素都移到列表最前面，相对次序不变，返回新列表。

    >>> pinned_first(["news", "!rules", "chat", "!faq"], "!")
    ['!rules', '!faq', 'news', 'chat']
    >>> pinned_first(["a", "b"], "x")
    ['a', 'b']
    >>> pinned_first([], "x")
    []
    """
    pinned = [title for title in titles if title.startswith(prefix)]
    others = [title for title in titles if not title.startswith(prefix)]
    return pinned + others


def pinned_first_2(titles: list[str], prefix: str) -> list[str]:
    return sorted(titles, key=lambda title: not title.startswith(prefix))


def split_at_drops(numbers: list[int]) -> list[list[int]]:
    """Return `numbers` cut into as few consecutive pieces as possible, none of which contains an
    element smaller than the one before it; an empty list gives no pieces.

    Split `numbers` wherever an element is less than its predecessor and return the list of pieces.
    There are none if `numbers` is empty.

    在 `numbers` 中每个比前一个元素小的元素之前切开，返回各段组成的列表，空列表返回空列表。

    把 `numbers` 分成若干段连续的不下降序列（段数尽量少），按顺序返回；`numbers` 为空时没有任何段。

    >>> split_at_drops([1, 3, 2, 2, 5, 0])
    [[1, 3], [2, 2, 5], [0]]
    >>> split_at_drops([4])
    [[4]]
    >>> split_at_drops([])
    []
    """
    pieces = []
    for number in numbers:
        if pieces and number >= pieces[-1][-1]:
            pieces[-1].append(number)
        else:
            pieces.append([number])
    return pieces


def split_at_drops_2(numbers: list[int]) -> list[list[int]]:
    if not numbers:
        return []
    cuts = [i for i in range(1, len(numbers)) if numbers[i] < numbers[i - 1]]
    borders = [0] + cuts + [len(numbers)]
    return [numbers[start:end] for start, end in zip(borders, borders[1:])]


def split_after_marker(words: list[str], marker: str) -> list[list[str]]:
    """Cut `words` after each element equal to `marker`, which ends its piece, and return the
    pieces. Words after the last `marker` form a final piece; there are no empty pieces.

    Return the list of sections of `words`, where each section reaches up to and includes the next
    `marker` or, for the last one, the end of the list. An empty list has no sections.

    在 `words` 中每个等于 `marker` 的元素之后切开，`marker` 留在所在段的末尾，返回各段；最后一个 `marker` 之后若还有元素则自成一段，没有空段。

    返回 `words` 按 `marker` 划分的各段，每段到 `marker` 为止（包含它）；末段可以不以 `marker` 结尾，空列表没有段。

    >>> split_after_marker(["hi", ".", "how", "are", ".", "ok"], ".")
    [['hi', '.'], ['how', 'are', '.'], ['ok']]
    >>> split_after_marker([".", "."], ".")
    [['.'], ['.']]
    >>> split_after_marker([], ".")
    []
    """
    sections = []
    current = []
    for word in words:
        current.append(word)
        if word == marker:
            sections.append(current)
            current = []
    if current:
        sections.append(current)
    return sections


def pad_to_center(items: list[int], width: int, fill: int) -> list[int]:
    """Return `items` with copies of `fill` at both ends so that the list has `width` elements. If
    they cannot be divided evenly, the right end gets one more; lists that are long enough stay
    unchanged.

    Center `items` in a list of `width` elements by adding `fill` on the left and on the right, the
    odd one on the right. If `items` has `width` or more elements, return an equal list.

    在 `items` 两端补 `fill` 使长度达到 `width`，补的个数为奇数时右边多一个，长度已经够时原样返回。

    返回将 `items` 居中放入长度为 `width` 的列表的结果，空位用 `fill` 填充（右侧可比左侧多一个）；若 `items` 不短于 `width` 则不作改变。

    >>> pad_to_center([1, 2], 5, 0)
    [0, 1, 2, 0, 0]
    >>> pad_to_center([7], 3, 9)
    [9, 7, 9]
    >>> pad_to_center([1, 2, 3], 2, 0)
    [1, 2, 3]
    """
    missing = max(width - len(items), 0)
    left = missing // 2
    return [fill] * left + items + [fill] * (missing - left)


def pad_ragged(rows: list[list[int]], fill: int) -> list[list[int]]:
    """Return `rows` with `fill` appended to the shorter ones until all are as long as the longest.

    Given `rows` of different lengths, turn them into a rectangular matrix by filling up each row at
    its right end with `fill`.

    返回把 `rows` 中较短的行在右端用 `fill` 补齐到与最长行等长之后的矩阵。

    给定长短不一的 `rows`，用 `fill` 在每行末尾填充，使所有行长度相同，返回新的二维列表。

    >>> pad_ragged([[1], [2, 3], []], 0)
    [[1, 0], [2, 3], [0, 0]]
    >>> pad_ragged([[5]], 9)
    [[5]]
    >>> pad_ragged([], 0)
    []
    """
    width = max(map(len, rows), default=0)
    return [row + [fill] * (width - len(row)) for row in rows]


def pad_ragged_2(rows: list[list[int]], fill: int) -> list[list[int]]:
    columns = itertools.zip_longest(*rows, fillvalue=fill)
    padded = [list(row) for row in zip(*columns)]
    return padded or [[] for _ in rows]


def drop_even_copies(values: list[int]) -> list[int]:
    """Return `values` without the second, fourth, sixth, ... occurrence of each value; first, third
    and further odd occurrences stay in place.

    Go through `values` and keep an element only if it is an odd-numbered occurrence (first, third,
    fifth, ...) of its value.

    返回去掉 `values` 中每个值的第 2、4、6……次出现之后的列表，第 1、3、5……次出现保留，顺序不变。

    给定 `values`，对每个值只保留它的奇数次（第一次、第三次……）出现，返回剩下的列表。

    >>> drop_even_copies([1, 1, 2, 1, 1, 2])
    [1, 2, 1]
    >>> drop_even_copies([4, 5])
    [4, 5]
    >>> drop_even_copies([])
    []
    """
    seen = Counter()
    kept = []
    for value in values:
        seen[value] += 1
        if seen[value] % 2 == 1:
            kept.append(value)
    return kept


def drop_even_copies_2(values: list[int]) -> list[int]:
    return [value for i, value in enumerate(values) if values[:i].count(value) % 2 == 0]


def clear_around(numbers: list[int], bomb: int) -> list[int]:
    """Return `numbers` without the elements equal to `bomb` and without the elements directly
    before or after such an element in the original list.

    Every element equal to `bomb` destroys itself and its two neighbours. Return what is left of
    `numbers` when all of them go off at once.

    `numbers` 中等于 `bomb` 的元素会同时炸掉自己以及左右相邻的元素，返回剩下的列表。

    返回从 `numbers` 中删除所有等于 `bomb` 的元素及其在原列表中的前后邻居之后的结果。

    >>> clear_around([1, 2, 9, 3, 4], 9)
    [1, 4]
    >>> clear_around([9, 5, 9, 6, 7], 9)
    [7]
    >>> clear_around([1, 2], 3)
    [1, 2]
    """
    destroyed = set()
    for place, number in enumerate(numbers):
        if number == bomb:
            destroyed |= {place - 1, place, place + 1}
    return [number for place, number in enumerate(numbers) if place not in destroyed]


def clear_around_2(numbers: list[int], bomb: int) -> list[int]:
    return [
        number for i, number in enumerate(numbers)
        if bomb not in numbers[max(i - 1, 0):i + 2]
    ]


def follow_changes(start: int, changes: list[int]) -> list[int]:
    """Return the list that begins with `start` and in which each next element is the one before
    plus the next of the `changes`.

    Restore a series of values from its first value `start` and the differences `changes` between
    successive values; it has one element more than `changes`.

    已知数列的首项 `start` 和相邻两项之差 `changes`，返回整个数列。

    返回以 `start` 开头、每一项等于前一项加上 `changes` 中对应变化量的列表，长度比 `changes` 多 1。

    >>> follow_changes(10, [1, -3, 5])
    [10, 11, 8, 13]
    >>> follow_changes(4, [])
    [4]
    """
    values = [start]
    for change in changes:
        values.append(values[-1] + change)
    return values


def follow_changes_2(start: int, changes: list[int]) -> list[int]:
    return list(itertools.accumulate(changes, initial=start))


def wrap_into_range(values: list[int], low: int, high: int) -> list[int]:
    """Return `values` with each element brought into the range from `low` to `high`, both included,
    by adding or subtracting the size of the range as often as necessary.

    On a dial with the marks `low`, ..., `high` the mark after `high` is `low` again. Return for
    each of the `values` the mark to which it corresponds on this dial.

    通过反复加减区间长度，把 `values` 的每个元素折算到 `low` 与 `high` 之间（含两端），返回新列表。

    表盘刻度从 `low` 到 `high` 循环（`high` 之后回到 `low`），返回 `values` 中每个数在表盘上对应的刻度。

    >>> wrap_into_range([13, 0, 5], 1, 12)
    [1, 12, 5]
    >>> wrap_into_range([-1, 10], 0, 9)
    [9, 0]
    >>> wrap_into_range([], 0, 1)
    []
    """
    size = high - low + 1
    return [low + (value - low) % size for value in values]


def wrap_into_range_2(values: list[int], low: int, high: int) -> list[int]:
    size = high - low + 1
    wrapped = []
    for value in values:
        while value > high:
            value -= size
        while value < low:
            value += size
        wrapped.append(value)
    return wrapped


def surviving_rocks(rocks: list[int]) -> list[int]:
    """Each of the `rocks` flies along a line at the same speed, to the right if its number is
    positive and to the left if it is negative; the absolute value is its size. When two meet, the
    smaller is destroyed, or both if they are equally large. Return the rocks left in the end.

    Return the survivors of `rocks` in their order. A positive number moves right, a negative one
    left; where a positive one stands left of a negative one they collide, and only the one of
    greater absolute value remains, none if these are equal. There is no 0.

    `rocks` 中的非零整数表示同速飞行的石块，正数向右、负数向左，绝对值为大小；相遇时小的消失，一样大则同时消失，返回最终剩下的石块。

    模拟碰撞：`rocks` 里正数向右移动，负数向左移动，右移者与其右边的左移者相撞时绝对值大的保留，相等则都消失，求最后剩余的列表（保持次序）。

    >>> surviving_rocks([5, 10, -7])
    [5, 10]
    >>> surviving_rocks([3, -3, 2])
    [2]
    >>> surviving_rocks([1, 4, -6, 2])
    [-6, 2]
    >>> surviving_rocks([-2, 5])
    [-2, 5]
    """
    flying = []
    for rock in rocks:
        survives = True
        while survives and rock < 0 and flying and flying[-1] > 0:
            if flying[-1] >= -rock:
                survives = False
            if flying[-1] <= -rock:
                flying.pop()
        if survives:
            flying.append(rock)
    return flying


def expand_spans(spans: list[tuple[int, int]]) -> list[int]:
    """Return all integers that lie in at least one of the `spans`, pairs of a first and a last
    number (both included), in ascending order without repeats.

    Each pair (a, b) in `spans` stands for the integers from a to b. List the numbers that are
    covered by the `spans`, sorted, each once.

    `spans` 中的 (a, b) 表示从 a 到 b 的所有整数（含两端），返回被至少一个区间覆盖的整数，升序且不重复。

    把若干闭区间 `spans` 展开成它们所包含的全部整数，去重后从小到大排列成列表返回。

    >>> expand_spans([(5, 7), (1, 2)])
    [1, 2, 5, 6, 7]
    >>> expand_spans([(1, 3), (2, 4)])
    [1, 2, 3, 4]
    >>> expand_spans([])
    []
    """
    covered = set()
    for first, last in spans:
        covered.update(range(first, last + 1))
    return sorted(covered)


def expand_spans_2(spans: list[tuple[int, int]]) -> list[int]:
    return sorted({number for a, b in spans for number in range(a, b + 1)})


def collect_spans(numbers: list[int]) -> list[tuple[int, int]]:
    """Return the runs of consecutive integers in the ascending list `numbers` (no repeats) as pairs
    of their first and their last number.

    The sorted list `numbers` has no duplicates. Combine numbers that follow each other without a
    gap, and return for each such run the tuple (first, last); a lone number x gives (x, x).

    把升序且无重复的 `numbers` 中连续的整数合并成区间，返回每个区间（首数, 末数）组成的列表，单独的数 x 记为 (x, x)。

    给定严格递增的整数列表 `numbers`，返回其中各段连续整数的起点和终点元组。

    >>> collect_spans([1, 2, 3, 7, 9, 10])
    [(1, 3), (7, 7), (9, 10)]
    >>> collect_spans([4])
    [(4, 4)]
    >>> collect_spans([])
    []
    """
    spans = []
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1] = (spans[-1][0], number)
        else:
            spans.append((number, number))
    return spans


def collect_spans_2(numbers: list[int]) -> list[tuple[int, int]]:
    known = set(numbers)
    starts = [number for number in numbers if number - 1 not in known]
    ends = [number for number in numbers if number + 1 not in known]
    return list(zip(starts, ends))


def turn_odd_places(items: list[int]) -> list[int]:
    """Return `items` with the elements at odd indices rotated one step to the right among
    themselves, so that the last of them becomes the first; even indices are untouched.

    Take the elements of `items` at indices 1, 3, 5, ... Move each of them to the next such index
    and the last of them to index 1; leave all others where they are. Return the new list.

    `items` 中奇数下标的元素之间循环右移一位（最后一个移到下标 1），偶数下标的元素不变，返回新列表。

    返回把 `items` 下标为 1、3、5……的元素依次后移到下一个奇数下标、末尾的移回下标 1 之后的列表。

    >>> turn_odd_places([0, 1, 2, 3, 4, 5])
    [0, 5, 2, 1, 4, 3]
    >>> turn_odd_places([8, 9])
    [8, 9]
    >>> turn_odd_places([])
    []
    """
    odd = items[1::2]
    turned = list(items)
    turned[1::2] = odd[-1:] + odd[:-1]
    return turned


def reverse_evens(numbers: list[int]) -> list[int]:
    """Return `numbers` with the order of its even elements reversed, while each odd element keeps
    its place.

    Among the positions of `numbers` that hold an even value, write these values in the opposite
    order. Odd values do not move. Return the new list.

    返回把 `numbers` 中的偶数按相反顺序放回偶数原来所在位置后的列表，奇数位置不变。

    给定 `numbers`，只颠倒其中偶数值之间的顺序，奇数留在原处，返回新列表。

    >>> reverse_evens([2, 1, 4, 3, 6])
    [6, 1, 4, 3, 2]
    >>> reverse_evens([8, 10, 5])
    [10, 8, 5]
    >>> reverse_evens([1, 3])
    [1, 3]
    """
    evens = [number for number in numbers if number % 2 == 0]
    return [number if number % 2 else evens.pop() for number in numbers]


def reverse_evens_2(numbers: list[int]) -> list[int]:
    result = list(numbers)
    left, right = 0, len(result) - 1
    while left < right:
        if result[left] % 2:
            left += 1
        elif result[right] % 2:
            right -= 1
        else:
            result[left], result[right] = result[right], result[left]
            left += 1
            right -= 1
    return result


def next_greater_around(values: list[int]) -> list[int | None]:
    """`values` stand in a circle. Return for each of them the first greater value that is met when
    going on clockwise (to the right and from the end back to the front), or None if there is none.

    For every element of the circular list `values` find the nearest strictly greater element after
    it, continuing at the beginning once the end is reached. Elements equal to the maximum get None.

    `values` 围成一圈，返回每个元素沿顺序方向（到末尾后回到开头）遇到的第一个比它大的值，不存在则为 None。

    给定环形列表 `values`，求每个位置之后最近的严格更大的元素（可绕回开头），最大值对应 None，返回列表。

    >>> next_greater_around([1, 3, 2])
    [3, None, 3]
    >>> next_greater_around([5, 4, 5, 6])
    [6, 5, 6, None]
    >>> next_greater_around([7, 7])
    [None, None]
    """
    count = len(values)
    result = [None] * count
    waiting = []
    for step in range(2 * count):
        place = step % count
        while waiting and values[waiting[-1]] < values[place]:
            result[waiting.pop()] = values[place]
        if step < count:
            waiting.append(place)
    return result


def next_greater_around_2(values: list[int]) -> list[int | None]:
    result = []
    for i, value in enumerate(values):
        circle = values[i + 1:] + values[:i]
        result.append(next((other for other in circle if other > value), None))
    return result


def countdowns(numbers: list[int]) -> list[list[int]]:
    """Return for each of the `numbers` the list that counts down from it to 1; zero and negative
    numbers give an empty list.

    Replace every number n in `numbers` by the list [n, n - 1, ..., 1], which is empty for n < 1.

    返回一个列表，把 `numbers` 中的每个数 n 换成从 n 倒数到 1 的列表，n 小于 1 时为空列表。

    给定 `numbers`，为每个元素生成一个倒计时列表（从该数递减到 1），零和负数对应 []。

    >>> countdowns([3, 1])
    [[3, 2, 1], [1]]
    >>> countdowns([0, 2])
    [[], [2, 1]]
    >>> countdowns([])
    []
    """
    return [list(range(number, 0, -1)) for number in numbers]


def add_with_missing(a: list[int], b: list[int]) -> list[int]:
    """Return the sums of the elements of `a` and `b` at the same index; where the shorter list has
    ended, its elements count as 0.

    Add the lists `a` and `b` position by position. The result is as long as the longer of the two,
    whose surplus elements are taken over as they are.

    把 `a` 和 `b` 逐位相加，较短的列表缺少的元素按 0 处理，返回与较长者等长的列表。

    返回 `a` 与 `b` 对应位置之和组成的列表，长列表多出的部分原样保留。

    >>> add_with_missing([1, 2, 3], [10, 20])
    [11, 22, 3]
    >>> add_with_missing([], [4])
    [4]
    >>> add_with_missing([], [])
    []
    """
    return [x + y for x, y in itertools.zip_longest(a, b, fillvalue=0)]


def add_with_missing_2(a: list[int], b: list[int]) -> list[int]:
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    total = list(longer)
    for i, value in enumerate(shorter):
        total[i] += value
    return total


def variety_so_far(words: list[str]) -> list[int]:
    """Return for each position of `words` how many different words occur from the beginning up to
    and including that position.

    Read `words` one after another and note each time how large your vocabulary is, that is the
    number of distinct words seen until then. Return the notes.

    返回一个列表，每个位置是 `words` 从开头到该位置（含）出现过的不同单词的个数。

    依次读取 `words`，每读一个就记录目前见过多少种不同的单词，返回这些记录。

    >>> variety_so_far(["a", "b", "a", "c"])
    [1, 2, 2, 3]
    >>> variety_so_far(["x", "x"])
    [1, 1]
    >>> variety_so_far([])
    []
    """
    seen = set()
    sizes = []
    for word in words:
        seen.add(word)
        sizes.append(len(seen))
    return sizes


def variety_so_far_2(words: list[str]) -> list[int]:
    return [len(set(words[:end])) for end in range(1, len(words) + 1)]


def distance_to_last_same(tokens: list[str]) -> list[int]:
    """Return for each element of `tokens` how many places ago the same value occurred last, or 0 if
    it occurs for the first time.

    Replace each of the `tokens` by the difference between its index and the index of the nearest
    equal element before it. First occurrences become 0.

    返回一个列表，每个位置是 `tokens` 中该元素与它上一次出现之间的下标差，首次出现记为 0。

    给定 `tokens`，把每个元素换成距离前面最近一个相同元素的步数，没有则为 0。

    >>> distance_to_last_same(["a", "b", "a", "a"])
    [0, 0, 2, 1]
    >>> distance_to_last_same(["x"])
    [0]
    >>> distance_to_last_same([])
    []
    """
    last_place = {}
    distances = []
    for place, token in enumerate(tokens):
        distances.append(place - last_place.get(token, place))
        last_place[token] = place
    return distances


def flatten_spikes(samples: list[int], limit: int) -> list[int]:
    """Return `samples` with each spike replaced: an inner element that exceeds both its neighbours
    by more than `limit` becomes the greater of these two. Neighbours are taken from the original
    list.

    Given `samples`, lower each element that is more than `limit` above its left neighbour and also
    more than `limit` above its right one to the larger neighbour's value. The first and last
    element stay, and all comparisons use the unchanged list.

    返回消除尖峰后的 `samples`：内部元素若比左右邻居都高出 `limit` 以上，就换成两个邻居中较大的值，比较一律用原列表。

    给定 `samples` 和 `limit`，当某元素（首尾除外）与前后元素之差都大于 `limit` 时替换为前后元素的较大者，邻居取原值，返回新列表。

    >>> flatten_spikes([1, 9, 2, 3], 5)
    [1, 2, 2, 3]
    >>> flatten_spikes([1, 4, 2], 5)
    [1, 4, 2]
    >>> flatten_spikes([50, 1], 5)
    [50, 1]
    """
    flattened = list(samples)
    for i in range(1, len(samples) - 1):
        ceiling = max(samples[i - 1], samples[i + 1])
        if samples[i] > ceiling + limit:
            flattened[i] = ceiling
    return flattened


def fold_in_half(strip: list[int]) -> list[int]:
    """Fold `strip` in the middle and add the numbers that come to lie on each other: first plus
    last, second plus last but one and so on; a middle element stays alone. Return the sums.

    Return the list of sums of the outermost pair of `strip`, then of the next pair inwards, and so
    on. If the number of elements is odd, the central one comes last, as it is.

    把 `strip` 从中间对折并把重叠的数相加：第一个加最后一个，第二个加倒数第二个，依此类推，正中的元素单独保留，返回这些和。

    返回由 `strip` 首尾之和、次首次尾之和……组成的列表，元素个数为奇数时最后放中间那个元素。

    >>> fold_in_half([1, 2, 3, 4, 5])
    [6, 6, 3]
    >>> fold_in_half([7, 8])
    [15]
    >>> fold_in_half([])
    []
    """
    half = len(strip) // 2
    folded = [strip[i] + strip[-1 - i] for i in range(half)]
    if len(strip) % 2:
        folded.append(strip[half])
    return folded


def fold_in_half_2(strip: list[int]) -> list[int]:
    remaining = deque(strip)
    folded = []
    while len(remaining) > 1:
        folded.append(remaining.popleft() + remaining.pop())
    return folded + list(remaining)


def sum_pyramid(base: list[int]) -> list[list[int]]:
    """Return all rows of the number pyramid that stands on `base`, from the bottom to the top: each
    row holds the sums of neighbours in the row below, the last one has a single number. An empty
    `base` gives no rows.

    Beginning with `base`, form again and again the list of sums of two neighbouring elements until
    only one element is left. Return the list of these rows, `base` included, or [] if it is empty.

    以 `base` 为底层，每一层由下一层相邻两数之和组成，直到只剩一个数，自下而上返回所有层；`base` 为空时返回空列表。

    从列表 `base` 开始反复求相邻元素之和构成新的一行，直到行中只有一个数，返回包括 `base` 在内的全部行，空列表返回 []。

    >>> sum_pyramid([1, 2, 3])
    [[1, 2, 3], [3, 5], [8]]
    >>> sum_pyramid([4])
    [[4]]
    >>> sum_pyramid([])
    []
    """
    rows = []
    row = list(base)
    while row:
        rows.append(row)
        row = [a + b for a, b in zip(row, row[1:])]
    return rows


def sum_pyramid_2(base: list[int]) -> list[list[int]]:
    if not base:
        return []
    above = [base[i] + base[i + 1] for i in range(len(base) - 1)]
    return [list(base)] + sum_pyramid_2(above)


def double_the_zeros(tape: list[int]) -> list[int]:
    """Return a list as long as `tape` in which each 0 of `tape` is written twice; the elements
    after it move right, and what goes beyond the original length is lost.

    Copy `tape`, writing every zero two times, and cut the result to the length of `tape`.

    把 `tape` 中的每个 0 写两遍，后面的元素依次右移，超出原长度的部分丢弃，返回与 `tape` 等长的列表。

    返回将 `tape` 里的零全部重复一次后截取到原来长度的列表。

    >>> double_the_zeros([1, 0, 2, 3])
    [1, 0, 0, 2]
    >>> double_the_zeros([0, 0, 7])
    [0, 0, 0]
    >>> double_the_zeros([])
    []
    """
    doubled = []
    for number in tape:
        doubled.append(number)
        if number == 0:
            doubled.append(0)
    return doubled[:len(tape)]


def medians_of_three(signal: list[int]) -> list[int]:
    """Return `signal` after a median filter: each inner element is replaced by the middle one in
    size among itself and its two neighbours; the first and the last element stay.

    Smooth `signal` by taking for each position, apart from both ends, the median of the three
    original values around it.

    对 `signal` 做三点中值滤波：除首尾外，每个元素换成它与左右邻居三者的中位数（用原值），返回新列表。

    返回一个列表，首尾与 `signal` 相同，其余位置是原列表中该处及前后相邻共三个数的中间大小的值。

    >>> medians_of_three([1, 9, 2, 3])
    [1, 2, 3, 3]
    >>> medians_of_three([5, 1])
    [5, 1]
    >>> medians_of_three([])
    []
    """
    smoothed = list(signal)
    for i in range(1, len(signal) - 1):
        smoothed[i] = sorted(signal[i - 1:i + 2])[1]
    return smoothed


def medians_of_three_2(signal: list[int]) -> list[int]:
    if len(signal) < 3:
        return list(signal)
    triples = zip(signal, signal[1:], signal[2:])
    inner = [sum(triple) - min(triple) - max(triple) for triple in triples]
    return [signal[0]] + inner + [signal[-1]]


def exchange_extremes(numbers: list[int]) -> list[int]:
    """Return `numbers` with its first smallest and its first largest element exchanged; an empty
    list stays empty.

    Swap the minimum and the maximum of `numbers` (the leftmost of each if there are several) and
    return the new list. Nothing happens to an empty list.

    返回把 `numbers` 中第一个最小值与第一个最大值互换位置后的列表，空列表返回空列表。

    给定 `numbers`，交换最小元素和最大元素（各取最靠左的一个），返回新列表；列表为空时直接返回 []。

    >>> exchange_extremes([3, 1, 9, 4])
    [3, 9, 1, 4]
    >>> exchange_extremes([5, 2, 5, 2])
    [2, 5, 5, 2]
    >>> exchange_extremes([])
    []
    """
    if not numbers:
        return []
    swapped = list(numbers)
    i = numbers.index(min(numbers))
    j = numbers.index(max(numbers))
    swapped[i], swapped[j] = swapped[j], swapped[i]
    return swapped


def keep_basic(numbers: list[int]) -> list[int]:
    """Return those of the positive `numbers` that are not a multiple of an element kept earlier, in
    their order. The first one is always kept.

    Go through the positive `numbers` from left to right and drop each that is divisible by one of
    those already kept (equal numbers are divisible, too). Return the kept ones.

    从左到右处理正整数列表 `numbers`，若某数是之前已保留的某个数的倍数（相等也算）就丢弃，返回保留下来的数。

    返回 `numbers`（均为正数）中不能被任何先前保留的元素整除的元素，顺序不变，第一个元素总是保留。

    >>> keep_basic([4, 6, 8, 9, 12, 15])
    [4, 6, 9, 15]
    >>> keep_basic([5, 5, 1, 3])
    [5, 1]
    >>> keep_basic([])
    []
    """
    kept = []
    for number in numbers:
        if all(number % base for base in kept):
            kept.append(number)
    return kept


def cluster_by_gap(times: list[int], gap: int) -> list[list[int]]:
    """Sort `times` and cut the result wherever two neighbours are more than `gap` apart. Return the
    resulting groups; an empty list gives no groups.

    Return `times` grouped into sessions: in ascending order, each element belongs to the group of
    the one before if it is at most `gap` greater; otherwise it starts a new group.

    将 `times` 升序排列，相邻两个之差大于 `gap` 时断开，返回得到的各组，空列表返回空列表。

    把时间点 `times` 划分为若干组：排序后，与前一个相差不超过 `gap` 的归入同一组，否则另起一组，返回所有组。

    >>> cluster_by_gap([10, 1, 3, 12, 30], 2)
    [[1, 3], [10, 12], [30]]
    >>> cluster_by_gap([5], 1)
    [[5]]
    >>> cluster_by_gap([], 4)
    []
    """
    groups = []
    for moment in sorted(times):
        if groups and moment - groups[-1][-1] <= gap:
            groups[-1].append(moment)
        else:
            groups.append([moment])
    return groups


def trim_ends(samples: list[int], noise: int) -> list[int]:
    """Return `samples` without the elements equal to `noise` at its beginning and at its end; those
    between other elements stay.

    Strip all leading and trailing occurrences of `noise` from the list `samples`.

    返回去掉 `samples` 开头和末尾所有等于 `noise` 的元素后的列表，中间的保留。

    给定列表 `samples`，像字符串的 strip 那样删除首尾的 `noise`，返回新列表。

    >>> trim_ends([0, 0, 5, 0, 6, 0], 0)
    [5, 0, 6]
    >>> trim_ends([1, 1], 1)
    []
    >>> trim_ends([3, 4], 0)
    [3, 4]
    """
    start, end = 0, len(samples)
    while start < end and samples[start] == noise:
        start += 1
    while end > start and samples[end - 1] == noise:
        end -= 1
    return samples[start:end]


def trim_ends_2(samples: list[int], noise: int) -> list[int]:
    places = [i for i, sample in enumerate(samples) if sample != noise]
    return samples[places[0]:places[-1] + 1] if places else []


def keep_matched(wishes: list[str], offers: list[str]) -> list[str]:
    """Return in their order those of the `wishes` that can be met, where each of the `offers` meets
    one equal wish only; earlier wishes are met first.

    Go through `wishes` and keep each for which there is still an equal, unused element in `offers`.
    Every element of `offers` can be used once.

    依次处理 `wishes`，若 `offers` 中还有未用掉的相同元素就保留并用掉一个，返回保留下来的愿望。

    返回 `wishes` 中能够被满足的元素，保持顺序；`offers` 的每个元素只能满足一个相同的愿望，先到先得。

    >>> keep_matched(["tea", "tea", "jam", "pie"], ["pie", "tea"])
    ['tea', 'pie']
    >>> keep_matched(["a", "a"], ["a", "a", "b"])
    ['a', 'a']
    >>> keep_matched([], ["x"])
    []
    """
    available = Counter(offers)
    kept = []
    for wish in wishes:
        if available[wish] > 0:
            available[wish] -= 1
            kept.append(wish)
    return kept


def keep_matched_2(wishes: list[str], offers: list[str]) -> list[str]:
    remaining = list(offers)
    kept = []
    for wish in wishes:
        if wish in remaining:
            remaining.remove(wish)
            kept.append(wish)
    return kept


def scale_to_hundred(amounts: list[int]) -> list[int]:
    """Return each of the non-negative `amounts` as a percentage of the largest, rounded down; if
    there is no positive amount, return all zeros.

    Scale the list `amounts` (none negative) so that its maximum becomes 100, dropping fractions.
    Without a positive element every entry of the result is 0.

    把非负数列表 `amounts` 换算成以最大值为 100 的百分数，向下取整，返回新列表；没有正数时全部为 0。

    返回 `amounts` 中每个数占最大数的百分比（舍去小数部分），元素均非负，若最大值不是正数则结果都是 0。

    >>> scale_to_hundred([5, 10, 3])
    [50, 100, 30]
    >>> scale_to_hundred([1, 3])
    [33, 100]
    >>> scale_to_hundred([0, 0])
    [0, 0]
    """
    largest = max(amounts, default=0)
    if largest == 0:
        return [0 for _ in amounts]
    return [amount * 100 // largest for amount in amounts]


def split_factors(numbers: list[int], divisor: int) -> list[tuple[int, int]]:
    """Return for each of the `numbers` the pair (greatest common divisor with `divisor`, number
    divided by it). All are positive.

    Given positive `numbers` and a positive `divisor`, split every number n into the part that it
    shares with `divisor`, that is g = gcd(n, `divisor`), and the cofactor n // g; return the pairs.

    对正整数列表 `numbers` 中的每个数，返回它与正整数 `divisor` 的最大公约数以及它除以该公约数的商组成的元组。

    给定 `numbers` 和 `divisor`（均为正数），把每个 n 变成 (g, n // g)，其中 g 是 n 与 `divisor` 的最大公约数。

    >>> split_factors([12, 7], 8)
    [(4, 3), (1, 7)]
    >>> split_factors([5], 10)
    [(5, 1)]
    >>> split_factors([], 3)
    []
    """
    pairs = []
    for number in numbers:
        shared = math.gcd(number, divisor)
        pairs.append((shared, number // shared))
    return pairs
