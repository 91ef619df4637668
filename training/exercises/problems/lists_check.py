"""Lists: yes-or-no questions, pairs, comparisons of two lists and windows."""

import itertools
import math
from collections import Counter


def all_same_length(words: list[str]) -> bool:
    """Check whether all strings in `words` have the same length; an empty list passes.

    Return True if no two of `words` differ in their number of characters, otherwise False. There is
    nothing that could differ in an empty list.

    判断 `words` 中的字符串长度是否全都相同，空列表返回 True。

    如果 `words` 里任意两个单词的字符数都一样则返回 True，否则返回 False；列表为空视为相同。

    >>> all_same_length(['tea', 'egg', 'oil'])
    True
    >>> all_same_length(['a', 'bc'])
    False
    >>> all_same_length([])
    True
    """
    return len({len(word) for word in words}) <= 1


def all_same_length_2(words: list[str]) -> bool:
    return all(len(word) == len(words[0]) for word in words)


def has_equal_neighbours(colors: list[str]) -> bool:
    """Return True if somewhere in `colors` two adjacent elements are equal, False otherwise.

    Two houses next to each other must not be painted alike. Given the row `colors`, tell whether
    this rule is broken at any place.

    判断 `colors` 中是否存在两个相邻且相等的元素。

    规定相邻的房子不能同色，给定一排颜色 `colors`，有任何一处违反规定就返回 True，否则返回 False。

    >>> has_equal_neighbours(['red', 'blue', 'blue'])
    True
    >>> has_equal_neighbours(['red', 'blue', 'red'])
    False
    >>> has_equal_neighbours([])
    False
    """
    return any(first == second for first, second in zip(colors, colors[1:]))


def has_equal_neighbours_2(colors: list[str]) -> bool:
    for index in range(1, len(colors)):
        if colors[index] == colors[index - 1]:
            return True
    return False


def exactly_one(flags: list[bool]) -> bool:
    """Check whether exactly one element of `flags` is True.

    Given the list of booleans `flags`, return True when a single one of them is set, and False when
    none or several are.

    判断 `flags` 中是否恰好有一个 True。

    给定布尔列表 `flags`，只有一个为真时返回 True，没有或多于一个为真时返回 False。

    >>> exactly_one([False, True, False])
    True
    >>> exactly_one([True, True])
    False
    >>> exactly_one([])
    False
    """
    return sum(flags) == 1


def exactly_one_2(flags: list[bool]) -> bool:
    found = False
    for flag in flags:
        if flag:
            if found:
                return False
            found = True
    return found


def never_drops_more_than(levels: list[int], limit: int) -> bool:
    """Return whether no element of `levels` is more than `limit` below the element before it.

    Check the battery readings `levels`: from one reading to the next the value may rise freely but
    fall by `limit` at most. Fewer than two readings are fine.

    判断 `levels` 中每个元素比前一个元素的下降幅度是否都不超过 `limit`。

    检查读数 `levels`：相邻两次之间上升不限，下降最多 `limit`，全部符合返回 True，否则
    False；少于两个读数视为符合。

    >>> never_drops_more_than([90, 85, 99, 94], 5)
    True
    >>> never_drops_more_than([50, 43], 5)
    False
    >>> never_drops_more_than([3], 0)
    True
    """
    return all(before - after <= limit for before, after in zip(levels, levels[1:]))


def is_arithmetic(terms: list[int]) -> bool:
    """Check whether `terms` is an arithmetic sequence, that is whether all differences of
    neighbours are equal. Lists of fewer than three terms always are.

    Does the list `terms` go on by the same step everywhere? Return True or False; up to two numbers
    give True.

    判断 `terms` 是否为等差数列，即相邻两项之差处处相等；少于三项时返回 True。

    给定整数列表 `terms`，若每一步的增量都一样则返回 True，否则返回
    False，至多两个数的列表总是满足。

    >>> is_arithmetic([3, 7, 11, 15])
    True
    >>> is_arithmetic([1, 2, 4])
    False
    >>> is_arithmetic([8])
    True
    """
    return len({after - before for before, after in zip(terms, terms[1:])}) <= 1


def is_arithmetic_2(terms: list[int]) -> bool:
    for index in range(2, len(terms)):
        if terms[index] - terms[index - 1] != terms[1] - terms[0]:
            return False
    return True


def is_geometric(terms: list[int]) -> bool:
    """Check whether the non-zero integers `terms` form a geometric sequence: every quotient of
    neighbours is the same. Avoid division; fewer than three terms give True.

    You are given `terms`, none of them 0. Return True if each is the one before times a constant
    factor, which need not be whole, and False if not. One or two numbers are always all right.

    判断非零整数列表 `terms` 是否为等比数列（相邻两项之比处处相等），不用除法；少于三项返回 True。

    `terms` 中没有 0。如果每一项都等于前一项乘以同一个常数（不一定是整数）则返回 True，否则返回
    False，一两个数总是成立。

    >>> is_geometric([8, 12, 18])
    True
    >>> is_geometric([1, 2, 3])
    False
    >>> is_geometric([5, -5])
    True
    """
    triples = zip(terms, terms[1:], terms[2:])
    return all(left * right == middle * middle for left, middle, right in triples)


def is_numbering(tickets: list[int]) -> bool:
    """Check whether `tickets` contains each of the numbers from 1 to the length of the list exactly
    once, in any order.

    Are `tickets` a complete numbering 1, 2, ..., n of n people, without gaps and repetitions? The
    order does not matter and an empty list counts as complete.

    判断 `tickets` 是否恰好由 1 到列表长度的每个数各一次组成，顺序不限。

    检查 n 个人的号码 `tickets` 是否正好是 1 到 n 的一个排列，没有遗漏也没有重复，空列表返回 True。

    >>> is_numbering([3, 1, 2])
    True
    >>> is_numbering([1, 1, 3])
    False
    >>> is_numbering([])
    True
    """
    return sorted(tickets) == list(range(1, len(tickets) + 1))


def is_numbering_2(tickets: list[int]) -> bool:
    seen = set()
    for ticket in tickets:
        if not 1 <= ticket <= len(tickets) or ticket in seen:
            return False
        seen.add(ticket)
    return True


def is_mountain(path: list[int]) -> bool:
    """Return True if `path` first rises strictly and then falls strictly, with at least one step of
    each; otherwise False.

    Decide whether the altitudes `path` describe a single mountain: up to a top, then down to the
    end, no level steps, and the top neither at the start nor at the end.

    判断 `path` 是否先严格上升再严格下降，且上升和下降都至少有一步。

    给定海拔列表 `path`，若它恰好是一座山（一路上坡到顶再一路下坡，没有平路，山顶不在两端）返回
    True，否则返回 False。

    >>> is_mountain([1, 4, 6, 3])
    True
    >>> is_mountain([1, 2, 3])
    False
    >>> is_mountain([1, 3, 3, 2])
    False
    >>> is_mountain([])
    False
    """
    if len(path) < 3:
        return False
    top = path.index(max(path))
    if top in (0, len(path) - 1):
        return False
    up = all(path[i] < path[i + 1] for i in range(top))
    down = all(path[i] > path[i + 1] for i in range(top, len(path) - 1))
    return up and down


def is_mountain_2(path: list[int]) -> bool:
    last = len(path) - 1
    index = 0
    while index < last and path[index] < path[index + 1]:
        index += 1
    if index in (0, last):
        return False
    while index < last and path[index] > path[index + 1]:
        index += 1
    return index == last


def find_block(items: list[int], block: list[int]) -> int:
    """Return the index at which the elements of `block` stand one directly after the other in
    `items` for the first time, or -1 if they never do. An empty block is found at 0.

    Search the list `items` for the list `block` as a contiguous part. Give the index where its
    first occurrence begins; -1 means there is none, and an empty `block` is at index 0.

    返回 `block` 作为连续片段在 `items` 中首次出现的起始下标，没有则返回 -1；`block` 为空时返回 0。

    在列表 `items` 里查找子列表
    `block`（元素必须相邻且顺序一致），求第一次匹配的开始位置，找不到返回 -1，空的 `block` 位于 0。

    >>> find_block([1, 2, 1, 2, 3], [1, 2, 3])
    2
    >>> find_block([1, 2], [2, 1])
    -1
    >>> find_block([5], [])
    0
    """
    for start in range(len(items) - len(block) + 1):
        if items[start:start + len(block)] == block:
            return start
    return -1


def find_block_2(items: list[int], block: list[int]) -> int:
    size = len(block)
    starts = range(len(items) - size + 1)
    return next((start for start in starts if items[start:start + size] == block), -1)


def count_pattern(beats: list[int], pattern: list[int]) -> int:
    """Return how many times the non-empty list `pattern` occurs in `beats` as a run of neighbouring
    elements; occurrences may overlap.

    Count the places in `beats` at which the elements that follow are just those of `pattern` (which
    has at least one). Overlapping ones all count.

    统计非空列表 `pattern` 作为连续片段在 `beats` 中出现的次数，允许重叠。

    给定节拍列表 `beats` 和非空模式
    `pattern`，求有多少个位置从那里开始正好是该模式，相互重叠的也分别计数。

    >>> count_pattern([1, 0, 1, 0, 1], [1, 0, 1])
    2
    >>> count_pattern([1, 1, 1], [1])
    3
    >>> count_pattern([], [2])
    0
    """
    size = len(pattern)
    return sum(beats[i:i + size] == pattern for i in range(len(beats) - size + 1))


def has_product_pair(numbers: list[int], product: int) -> bool:
    """Check whether two elements at different places of `numbers` multiply to `product`.

    Is there a pair of positions in `numbers` whose values give exactly `product` when multiplied? A
    single element must not be used twice.

    判断 `numbers` 中是否存在两个不同位置的元素，其乘积等于 `product`。

    在 `numbers` 里找两个数（位置不同，值可以相同），使它们相乘正好为 `product`，存在返回
    True，否则返回 False。

    >>> has_product_pair([2, 5, 6], 12)
    True
    >>> has_product_pair([3, 4], 9)
    False
    >>> has_product_pair([0, 7], 0)
    True
    """
    return any(a * b == product for a, b in itertools.combinations(numbers, 2))


def has_product_pair_2(numbers: list[int], product: int) -> bool:
    for index, first in enumerate(numbers):
        for second in numbers[index + 1:]:
            if first * second == product:
                return True
    return False


def pairs_divisible(numbers: list[int], k: int) -> int:
    """Return the number of pairs of places in `numbers` whose elements have a sum divisible by `k`,
    which is positive.

    Count in how many ways two elements at different positions can be chosen from `numbers` so that
    `k` (1 or more) divides their sum; the order within a pair is irrelevant.

    返回 `numbers` 中有多少对位置不同的元素，其和能被正整数 `k` 整除。

    从 `numbers` 中任选两个不同位置的数，统计和是 `k` 的倍数的选法有多少种，不考虑两数的先后。

    >>> pairs_divisible([1, 2, 3, 4, 5], 3)
    4
    >>> pairs_divisible([2, 2, 2], 4)
    3
    >>> pairs_divisible([7], 7)
    0
    """
    count = 0
    remainders = {}
    for number in numbers:
        count += remainders.get(-number % k, 0)
        remainders[number % k] = remainders.get(number % k, 0) + 1
    return count


def pairs_divisible_2(numbers: list[int], k: int) -> int:
    return sum((a + b) % k == 0 for a, b in itertools.combinations(numbers, 2))


def matching_socks(socks: list[str]) -> int:
    """Return how many pairs of equal colour can be made from `socks`, using each sock once.

    A drawer contains `socks`, given by colour. At most how many pairs of the same colour can be
    taken out?

    返回 `socks` 中最多能配成多少双同色袜子，每只只能用一次。

    抽屉里袜子的颜色为 `socks`，两只同色的凑成一双，求最多可以凑出几双。

    >>> matching_socks(['red', 'blue', 'red', 'red', 'blue'])
    2
    >>> matching_socks(['a', 'a', 'a', 'a'])
    2
    >>> matching_socks([])
    0
    """
    return sum(count // 2 for count in Counter(socks).values())


def matching_socks_2(socks: list[str]) -> int:
    pairs = 0
    single = set()
    for sock in socks:
        if sock in single:
            single.remove(sock)
            pairs += 1
        else:
            single.add(sock)
    return pairs


def first_difference(old: list[str], new: list[str]) -> int:
    """Return the first index at which `old` and `new` differ; if one is the beginning of the other,
    the length of the shorter; -1 if they are equal.

    Compare the two lists of lines `old` and `new` from the top. Where do they part? A missing line
    is a difference, too. Identical lists give -1.

    返回 `old` 与 `new` 第一个不同之处的下标；若一个是另一个的开头，返回较短者的长度；完全相同返回
    -1。

    从头比较两个行列表 `old` 和 `new`，求最先出现差异的位置（一方缺行也算差异），没有差异则为 -1。

    >>> first_difference(['a', 'b', 'c'], ['a', 'x', 'c'])
    1
    >>> first_difference(['a'], ['a', 'b'])
    1
    >>> first_difference(['a'], ['a'])
    -1
    """
    for index, (left, right) in enumerate(zip(old, new)):
        if left != right:
            return index
    if len(old) != len(new):
        return min(len(old), len(new))
    return -1


def first_difference_2(old: list[str], new: list[str]) -> int:
    pairs = itertools.zip_longest(old, new)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), -1)


def mastermind_hints(secret: list[str], attempt: list[str]) -> tuple[int, int]:
    """Return for the game Mastermind how many pegs of `attempt` have the right colour in the right
    place and how many more have a right colour in a wrong place. The lists are equally long.

    Compare `attempt` with `secret` (same length): first count the places where they agree, then how
    many further colours agree if places are ignored, each peg being used once. Return both numbers.

    珠玑妙算：返回 `attempt` 中颜色和位置都对的个数，以及颜色对但位置不对的个数，两个列表等长。

    把猜测 `attempt` 与答案
    `secret`（长度相同）比较，返回二元组：完全命中数，以及此外仅颜色相符的个数，每颗棋子只算一次。

    >>> mastermind_hints(['R', 'G', 'B', 'B'], ['R', 'B', 'G', 'Y'])
    (1, 2)
    >>> mastermind_hints(['R', 'G'], ['R', 'R'])
    (1, 0)
    >>> mastermind_hints([], [])
    (0, 0)
    """
    exact = sum(left == right for left, right in zip(secret, attempt))
    common = sum((Counter(secret) & Counter(attempt)).values())
    return exact, common - exact


def mastermind_hints_2(secret: list[str], attempt: list[str]) -> tuple[int, int]:
    exact = 0
    left_over = []
    wrong = []
    for hidden, guessed in zip(secret, attempt):
        if hidden == guessed:
            exact += 1
        else:
            left_over.append(hidden)
            wrong.append(guessed)
    misplaced = 0
    for peg in wrong:
        if peg in left_over:
            left_over.remove(peg)
            misplaced += 1
    return exact, misplaced


def dominates(a: list[int], b: list[int]) -> bool:
    """Return True if `a` is at least as great as `b` at every place and greater at one place or
    more; the lists are equally long.

    Offer `a` dominates offer `b` when no rating of `a` is below the rating of `b` at the same index
    and at least one is above it. Check whether that is so for two lists of the same length.

    判断 `a` 是否在每个位置上都不小于 `b`，并且至少有一处大于 `b`；两个列表等长。

    给定等长的评分列表 `a` 与 `b`，若 `a` 没有任何一项低于 `b`
    且至少一项更高，则称前者支配后者，返回是否成立。

    >>> dominates([3, 5, 2], [3, 4, 2])
    True
    >>> dominates([3, 5], [4, 1])
    False
    >>> dominates([1, 1], [1, 1])
    False
    """
    return a != b and all(x >= y for x, y in zip(a, b))


def round_wins(home: list[int], guests: list[int]) -> tuple[int, int]:
    """Return how many rounds the home team and how many the guests have won, where `home` and
    `guests` hold the points of each round; draws count for nobody.

    Compare `home` and `guests`, two lists of the same length, place by place. The result is a pair:
    the number of places where the first is greater and where the second is.

    `home` 和 `guests` 是双方每一轮的得分，返回主队赢的轮数和客队赢的轮数，平局不计。

    逐个比较等长列表 `home` 与 `guests`，返回二元组：前者更大的位置数和后者更大的位置数。

    >>> round_wins([3, 5, 2, 4], [1, 5, 6, 0])
    (2, 1)
    >>> round_wins([1], [1])
    (0, 0)
    >>> round_wins([], [])
    (0, 0)
    """
    won = sum(ours > theirs for ours, theirs in zip(home, guests))
    lost = sum(ours < theirs for ours, theirs in zip(home, guests))
    return won, lost


def same_contents(first: list[int], second: list[int]) -> bool:
    """Check whether `first` and `second` hold the same elements equally often, in whatever order.

    Return True if one of the lists `first` and `second` can be turned into the other merely by
    moving elements around.

    判断 `first` 与 `second` 所含元素及各自的个数是否相同，不考虑顺序。

    如果只靠调换元素位置就能把 `first` 变成 `second`，返回 True，否则返回 False。

    >>> same_contents([1, 2, 2], [2, 1, 2])
    True
    >>> same_contents([1, 2], [1, 1, 2])
    False
    >>> same_contents([], [])
    True
    """
    return sorted(first) == sorted(second)


def same_contents_2(first: list[int], second: list[int]) -> bool:
    rest = list(second)
    for item in first:
        if item not in rest:
            return False
        rest.remove(item)
    return not rest


def sorted_by_one_swap(numbers: list[int]) -> bool:
    """Check whether `numbers` is in ascending order or can be made so by exchanging two elements.

    Is at most one exchange of two elements (anywhere in the list) enough to sort `numbers` from
    small to large? Lists already sorted give True.

    判断 `numbers` 是否已升序，或只需交换其中两个元素就能变为升序。

    给定列表 `numbers`，如果至多交换一次任意两个位置的元素就能从小到大排好，返回 True，否则返回
    False。

    >>> sorted_by_one_swap([1, 5, 3, 4, 2])
    True
    >>> sorted_by_one_swap([3, 1, 2])
    False
    >>> sorted_by_one_swap([1, 1, 2])
    True
    """
    wrong = sum(here != wanted for here, wanted in zip(numbers, sorted(numbers)))
    return wrong <= 2


def rising_without_one(values: list[int]) -> bool:
    """Return whether `values` is strictly increasing after taking out at most one element.

    You may delete one element of `values` or none. Tell whether what remains can be made strictly
    increasing in this way; an empty list or a single element is.

    判断从 `values` 中至多删去一个元素后，能否得到严格递增的列表。

    允许从 `values` 里删掉一个元素（也可以不删），如果剩余部分可以严格递增则返回 True，否则返回
    False；空列表和单元素列表成立。

    >>> rising_without_one([1, 2, 9, 3, 4])
    True
    >>> rising_without_one([3, 1, 2, 0])
    False
    >>> rising_without_one([7, 7])
    True
    """
    def rises(row: list[int]) -> bool:
        return all(before < after for before, after in zip(row, row[1:]))

    return rises(values) or any(rises(values[:i] + values[i + 1:]) for i in range(len(values)))


def rising_without_one_2(values: list[int]) -> bool:
    removed = False
    for i in range(1, len(values)):
        if values[i - 1] < values[i]:
            continue
        if removed:
            return False
        removed = True
        fits_left = i < 2 or values[i - 2] < values[i]
        fits_right = i + 1 == len(values) or values[i - 1] < values[i + 1]
        if not fits_left and not fits_right:
            return False
    return True


def windows_above(loads: list[int], width: int, threshold: int) -> int:
    """Return how many runs of `width` successive elements of `loads` have an average of at least
    `threshold`.

    Slide a window of `width` elements (1 or more) over `loads` and count the positions at which the
    mean inside the window is not below `threshold`.

    统计 `loads` 中有多少个长度为 `width` 的连续片段，其平均值不小于 `threshold`。

    用长为 `width`（至少 1）的窗口在 `loads` 上滑动，求窗口内平均值大于等于 `threshold` 的位置数。

    >>> windows_above([2, 6, 4, 1], 2, 4)
    2
    >>> windows_above([5, 5], 3, 1)
    0
    >>> windows_above([3], 1, 3)
    1
    """
    count = 0
    for start in range(len(loads) - width + 1):
        if sum(loads[start:start + width]) >= threshold * width:
            count += 1
    return count


def first_distinct_window(signal: str, size: int) -> int:
    """Return the index just after the first `size` successive characters of `signal` that are all
    different, or -1 if there are no such characters.

    A start mark consists of `size` different characters in a row. How many characters of `signal`
    have been read when the first mark is complete? Answer -1 if none occurs.

    返回 `signal` 中第一段由 `size` 个互不相同的连续字符组成的片段结束之后的下标，没有则返回 -1。

    起始标志是连续 `size` 个两两不同的字符，求读到第一个完整标志时共读了 `signal`
    的多少个字符，不存在则为 -1。

    >>> first_distinct_window('aabacdb', 4)
    6
    >>> first_distinct_window('abc', 3)
    3
    >>> first_distinct_window('abab', 3)
    -1
    """
    for end in range(size, len(signal) + 1):
        if len(set(signal[end - size:end])) == size:
            return end
    return -1


def steady_starts(values: list[int], width: int, tolerance: int) -> list[int]:
    """Return the start indices of all stretches of `width` neighbouring elements of `values` in
    which the largest and the smallest differ by `tolerance` at most.

    Look at every window of `width` (at least 1) elements of `values`. List the indices at which a
    window begins whose maximum minus minimum is not greater than `tolerance`.

    返回 `values` 中所有“平稳”片段的起始下标：长度为 `width`，且最大值与最小值之差不超过
    `tolerance`。

    对 `values` 的每个长度为 `width`（至少 1）的窗口，若最大值减最小值不大于
    `tolerance`，就记录窗口的起点，返回这些起点。

    >>> steady_starts([5, 6, 5, 9, 9], 2, 1)
    [0, 1, 3]
    >>> steady_starts([1, 4], 2, 2)
    []
    >>> steady_starts([8], 1, 0)
    [0]
    """
    starts = []
    for start in range(len(values) - width + 1):
        window = values[start:start + width]
        if max(window) - min(window) <= tolerance:
            starts.append(start)
    return starts


def is_carried(votes: list[bool], members: int) -> bool:
    """Return whether a motion is carried: more than half of all `members` voted True in `votes`.
    Members who are absent have no entry in `votes`.

    The list `votes` holds the votes given (True is yes). The motion needs the yes of more than half
    of the `members`, those absent included. Tell whether it got them.

    判断议案是否通过：`votes` 中的 True 是否超过全体成员 `members` 人的半数，缺席者不在 `votes` 中。

    `votes` 为已投的票（True 表示赞成），总人数为 `members`（含缺席者），赞成票严格多于一半返回
    True，否则返回 False。

    >>> is_carried([True, True, False], 3)
    True
    >>> is_carried([True, True], 4)
    False
    >>> is_carried([], 1)
    False
    """
    return 2 * sum(votes) > members


def can_build(parts: list[str], stock: list[str]) -> bool:
    """Check whether every one of `parts` is in `stock`, as many times as it is needed.

    Something is made of `parts`, in which a part may occur several times. Does `stock` contain
    enough pieces of each kind?

    判断 `stock` 中是否有足够数量的每一种 `parts`。

    制作需要 `parts`（同一零件可能出现多次），如果库存 `stock` 里每种零件的件数都够用则返回
    True，否则返回 False。

    >>> can_build(['leg', 'leg', 'top'], ['top', 'leg', 'nail', 'leg'])
    True
    >>> can_build(['leg', 'leg'], ['leg'])
    False
    >>> can_build([], [])
    True
    """
    return all(stock.count(part) >= parts.count(part) for part in set(parts))


def can_build_2(parts: list[str], stock: list[str]) -> bool:
    return not Counter(parts) - Counter(stock)


def parity_alternates(numbers: list[int]) -> bool:
    """Return True if even and odd numbers take turns in `numbers`, whichever comes first.

    Check whether any two neighbours in `numbers` consist of one even and one odd number. Lists with
    fewer than two elements pass.

    判断 `numbers` 中奇数和偶数是否交替出现，先奇先偶均可。

    如果 `numbers` 里任意相邻的两个数都是一奇一偶，返回 True，否则返回 False；不足两个元素视为满足。

    >>> parity_alternates([3, 8, 1, 0])
    True
    >>> parity_alternates([2, 4, 5])
    False
    >>> parity_alternates([])
    True
    """
    return all((before + after) % 2 for before, after in zip(numbers, numbers[1:]))


def parity_alternates_2(numbers: list[int]) -> bool:
    for index, number in enumerate(numbers):
        if (number - numbers[0] - index) % 2 != 0:
            return False
    return True


def kind_of_order(values: list[int]) -> str:
    """Return 'constant' if all of `values` are equal, 'ascending' if they never fall, 'descending'
    if they never rise, and 'mixed' otherwise. Fewer than two values are 'constant'.

    Describe how `values` run with one of four words: 'constant' (no change at all, also for short
    lists), 'ascending' (only rises and equal steps), 'descending' (only falls and equal steps),
    'mixed' (both rises and falls).

    描述 `values` 的走势：全部相等返回 'constant'，不下降返回 'ascending'，不上升返回
    'descending'，否则返回 'mixed'。

    给定 `values`，只有上升或持平为 'ascending'，只有下降或持平为 'descending'，有升有降为
    'mixed'，毫无变化（含少于两个值）为 'constant'。

    >>> kind_of_order([1, 2, 2])
    'ascending'
    >>> kind_of_order([3, 1, 2])
    'mixed'
    >>> kind_of_order([5, 4])
    'descending'
    >>> kind_of_order([6])
    'constant'
    """
    rises = any(before < after for before, after in zip(values, values[1:]))
    falls = any(before > after for before, after in zip(values, values[1:]))
    if rises and falls:
        return "mixed"
    if rises:
        return "ascending"
    return "descending" if falls else "constant"


def kind_of_order_2(values: list[int]) -> str:
    ordered = sorted(values)
    if len(set(values)) <= 1:
        return "constant"
    if values == ordered:
        return "ascending"
    if values == ordered[::-1]:
        return "descending"
    return "mixed"


def one_is_sum_of_rest(numbers: list[int]) -> bool:
    """Check whether some element of `numbers` equals the sum of all the other elements.

    Does `numbers` contain a number that is exactly what the rest of the list adds up to? In a list
    with one element the rest adds up to 0; an empty list gives False.

    判断 `numbers` 中是否有某个元素等于其余所有元素之和。

    给定整数列表 `numbers`，若存在一个数恰好是剩余各数的总和则返回 True；只有一个元素时其余之和为
    0，空列表返回 False。

    >>> one_is_sum_of_rest([3, 10, 5, 2])
    True
    >>> one_is_sum_of_rest([1, 2, 4])
    False
    >>> one_is_sum_of_rest([0])
    True
    """
    total = sum(numbers)
    return any(2 * number == total for number in numbers)


def one_is_sum_of_rest_2(numbers: list[int]) -> bool:
    for index, number in enumerate(numbers):
        if number == sum(numbers[:index]) + sum(numbers[index + 1:]):
            return True
    return False


def possible_pops(pushed: list[int], popped: list[int]) -> bool:
    """Check whether a stack on which the distinct numbers `pushed` are put in this order can give
    them back in the order `popped`, taking some off in between. Both hold the same numbers.

    The distinct elements of `pushed` are pushed onto a stack one after another; at any time the top
    may be popped. Can the order of popping be `popped`, a rearrangement of the same elements?

    互不相同的数按 `pushed` 的顺序入栈，期间可随时出栈，判断
    `popped`（同一组数）是否可能是出栈顺序。

    给定入栈序列 `pushed`（元素各不相同）和由相同元素组成的
    `popped`，如果后者可以是合法的出栈序列则返回 True，否则返回 False。

    >>> possible_pops([1, 2, 3, 4], [2, 1, 4, 3])
    True
    >>> possible_pops([1, 2, 3], [3, 1, 2])
    False
    >>> possible_pops([], [])
    True
    """
    stack = []
    position = 0
    for number in pushed:
        stack.append(number)
        while stack and stack[-1] == popped[position]:
            stack.pop()
            position += 1
    return not stack


def dominoes_fit(stones: list[tuple[int, int]]) -> bool:
    """Check whether `stones`, pairs of numbers, form a chain as they lie: the second number of each
    equals the first number of the next.

    A row of domino stones (left, right) is correct if touching halves always agree. Return whether
    the row `stones` is correct; none or one always is.

    判断多米诺骨牌 `stones`（数对）按现有顺序是否接得上：每块的第二个数等于下一块的第一个数。

    给定一排骨牌 `stones`，每块为 (左, 右)，若相邻两块接触的两半数字都相同则返回 True，否则返回
    False；不足两块总是正确。

    >>> dominoes_fit([(1, 4), (4, 4), (4, 2)])
    True
    >>> dominoes_fit([(1, 2), (3, 2)])
    False
    >>> dominoes_fit([])
    True
    """
    return all(left[1] == right[0] for left, right in zip(stones, stones[1:]))


def dominoes_fit_2(stones: list[tuple[int, int]]) -> bool:
    for index in range(1, len(stones)):
        if stones[index][0] != stones[index - 1][1]:
            return False
    return True


def free_places(bench: list[int]) -> int:
    """Return how many more people can sit down on `bench`, where 1 is a taken and 0 a free place,
    if nobody may sit directly beside another. Those seated already keep this rule.

    On the row `bench` (0 free, 1 taken; no two taken places touch), at most how many new people can
    be seated so that between any two people there is still a free place?

    `bench` 中 1 表示有人、0
    表示空位，任何两人都不能相邻（已坐的满足此要求），返回最多还能坐下多少人。

    给定一排座位 `bench`（0 为空，1
    为已占，已占的互不相邻），要求入座后仍然没有两人紧挨着，求最多可新增几人。

    >>> free_places([1, 0, 0, 0, 1])
    1
    >>> free_places([0, 0, 0, 0, 0])
    3
    >>> free_places([0, 1, 0])
    0
    """
    padded = [0, *bench, 0]
    seated = 0
    for place in range(1, len(padded) - 1):
        if not any(padded[place - 1:place + 2]):
            padded[place] = 1
            seated += 1
    return seated


def compare_lists(left: list[int], right: list[int]) -> int:
    """Return -1, 0 or 1 if `left` is less than, equal to or greater than `right`, comparing element
    by element from the start; a list that is the beginning of a longer one is less.

    Compare `left` and `right` as words are compared in a dictionary: the first differing element
    decides, otherwise the length. The result is -1 (less), 0 (equal) or 1 (greater).

    按字典序比较 `left` 与 `right`，小于返回 -1，相等返回 0，大于返回
    1；一个是另一个的开头时短的较小。

    从头逐个比较 `left` 和 `right` 的元素，由第一个不同的元素决定大小，都相同则看长度，返回 -1、0 或
    1。

    >>> compare_lists([1, 3], [1, 2, 9])
    1
    >>> compare_lists([1], [1, 0])
    -1
    >>> compare_lists([], [])
    0
    """
    for a, b in zip(left, right):
        if a != b:
            return 1 if a > b else -1
    if len(left) == len(right):
        return 0
    return 1 if len(left) > len(right) else -1


def compare_lists_2(left: list[int], right: list[int]) -> int:
    return (left > right) - (left < right)


def is_superincreasing(weights: list[int]) -> bool:
    """Check whether every element of `weights` is greater than the sum of all elements before it;
    the first must therefore be positive.

    A list is superincreasing if each number exceeds the total of its predecessors (0 for the first
    number). Tell whether `weights` has this property; the empty list has it.

    判断 `weights` 中每个元素是否都大于它前面所有元素之和（因此首项必须为正）。

    如果每个数都比前面各数的总和大（第一个数之前的总和为 0），称为超递增列表，返回 `weights`
    是否如此，空列表算是。

    >>> is_superincreasing([1, 2, 4, 9])
    True
    >>> is_superincreasing([2, 3, 5])
    False
    >>> is_superincreasing([0])
    False
    """
    total = 0
    for weight in weights:
        if weight <= total:
            return False
        total += weight
    return True


def is_superincreasing_2(weights: list[int]) -> bool:
    return all(weight > sum(weights[:index]) for index, weight in enumerate(weights))


def sudoku_row_ok(row: list[int]) -> bool:
    """Check whether a partly filled sudoku `row` is free of errors: nine numbers from 0 to 9, none
    of which repeats except 0 for an empty cell.

    Return True if `row` has nine entries, all between 0 and 9, and the entries other than 0 are
    pairwise different; else False.

    判断数独的一行 `row` 是否没有错误：共九个 0 到 9 的数，除表示空格的 0 外不重复。

    若 `row` 恰有九个元素，都在 0 到 9 之间，且非零元素两两不同，则返回 True，否则返回 False。

    >>> sudoku_row_ok([5, 3, 0, 0, 7, 0, 0, 0, 1])
    True
    >>> sudoku_row_ok([5, 5, 0, 0, 0, 0, 0, 0, 0])
    False
    >>> sudoku_row_ok([1, 2, 3])
    False
    """
    filled = [cell for cell in row if cell != 0]
    in_range = all(0 <= cell <= 9 for cell in row)
    return len(row) == 9 and in_range and len(set(filled)) == len(filled)


def pairwise_coprime(numbers: list[int]) -> bool:
    """Return whether any two elements of `numbers` at different places have the greatest common
    divisor 1.

    Check that no two of the positive integers `numbers` share a divisor greater than 1. With fewer
    than two of them the answer is True.

    判断 `numbers` 中任意两个不同位置的元素是否都互质。

    给定正整数列表 `numbers`，若任取两个数的最大公约数都为 1 则返回 True，否则返回
    False；不足两个数返回 True。

    >>> pairwise_coprime([4, 9, 35])
    True
    >>> pairwise_coprime([6, 35, 21])
    False
    >>> pairwise_coprime([8])
    True
    """
    return all(math.gcd(a, b) == 1 for a, b in itertools.combinations(numbers, 2))


def longest_shared_run(first: list[int], second: list[int]) -> int:
    """Return the length of the longest run of neighbouring elements that occurs in both `first` and
    `second`.

    Two lists `first` and `second` may have a contiguous part in common. How long is the longest
    one? If they share no element, the answer is 0.

    返回同时出现在 `first` 和 `second` 中的最长连续片段的长度。

    求列表 `first` 与 `second` 的最长公共子数组（元素必须连续）的长度，没有公共元素时为 0。

    >>> longest_shared_run([1, 2, 3, 4], [0, 2, 3, 1])
    2
    >>> longest_shared_run([5], [6])
    0
    >>> longest_shared_run([7, 7], [7, 7, 7])
    2
    """
    best = 0
    previous = [0] * (len(second) + 1)
    for item in first:
        current = [0]
        for j, other in enumerate(second):
            current.append(previous[j] + 1 if item == other else 0)
        best = max(best, *current)
        previous = current
    return best


def is_full_house(cards: list[int]) -> bool:
    """Check whether the five `cards`, given by rank, are a full house: three of one rank and two of
    another.

    Return True if in `cards`, a hand of five ranks, one rank occurs exactly three times and another
    one exactly twice.

    判断五张牌 `cards`（以点数表示）是否为葫芦：三张同点加另外两张同点。

    给定五张牌的点数 `cards`，若某个点数恰好出现三次、另一个点数恰好出现两次，返回 True，否则返回
    False。

    >>> is_full_house([9, 4, 9, 9, 4])
    True
    >>> is_full_house([2, 2, 3, 3, 5])
    False
    >>> is_full_house([7, 7, 7, 7, 1])
    False
    """
    return sorted(Counter(cards).values()) == [2, 3]


def is_full_house_2(cards: list[int]) -> bool:
    a, b, c, d, e = sorted(cards)
    return a == b and d == e and b != d and c in (b, d)


def makes_triangle(sticks: list[int]) -> bool:
    """Check whether three of `sticks` can be the sides of a triangle: any two of them together are
    longer than the third.

    From the positive lengths `sticks`, can three be chosen that form a proper triangle (each side
    shorter than the sum of the other two)? Fewer than three sticks give False.

    判断能否从 `sticks` 中选出三根构成三角形，即任意两根之和大于第三根。

    给定木棒长度 `sticks`（均为正数），如果存在三根能围成一个真正的三角形，返回 True；少于三根返回
    False。

    >>> makes_triangle([10, 2, 3, 4])
    True
    >>> makes_triangle([1, 2, 3])
    False
    >>> makes_triangle([5, 5])
    False
    """
    ordered = sorted(sticks)
    triples = zip(ordered, ordered[1:], ordered[2:])
    return any(short + middle > long for short, middle, long in triples)


def makes_triangle_2(sticks: list[int]) -> bool:
    for three in itertools.combinations(sticks, 3):
        if 2 * max(three) < sum(three):
            return True
    return False


def reaches_end(jumps: list[int]) -> bool:
    """Return whether, starting at index 0 of the non-empty `jumps`, one can get to the last index,
    where from index i one may go forward by up to `jumps`[i] places.

    A frog sits on the first stone of a row. The number in `jumps` at its stone says how many stones
    it may jump forward at most. Can it come to the last stone? There is at least one stone.

    从非空列表 `jumps` 的下标 0 出发，在下标 i 处最多可向前跳 `jumps`[i]
    步，判断能否到达最后一个下标。

    青蛙从第一块石头出发，`jumps`
    中的数表示在该石头上最多能往前跳几块，至少有一块石头，能跳到最后一块则返回 True，否则返回
    False。

    >>> reaches_end([2, 0, 1, 0])
    True
    >>> reaches_end([1, 0, 3])
    False
    >>> reaches_end([0])
    True
    """
    farthest = 0
    for place, jump in enumerate(jumps):
        if place > farthest:
            return False
        farthest = max(farthest, place + jump)
    return True
