"""Steps and grids: small algorithms on rows, boards, trees, graphs, intervals and run lists."""

import bisect
import heapq
import itertools
import math
from collections import Counter, defaultdict, deque
from functools import lru_cache


def flames_meet(segments: list[int]) -> int:
    """A fuse consists of pieces that burn for `segments` seconds each. It is lit at both ends at
    once. Return the index of the piece in which the two flames meet; if they meet exactly between
    two pieces, return the index of the left one. There is at least one piece, all are positive.

    Given the burning times `segments` (positive, at least one) of the pieces of a fuse lit at the
    left and at the right end, find the position of the piece where it goes out. On a border between
    two pieces the left one counts.

    一根导火索由若干段组成，`segments` 是各段的燃烧秒数（均为正，至少一段）。两端同时点燃，
    返回两团火相遇时所在段的下标；若恰好在两段交界处相遇，返回左边那段的下标。

    `segments` 给出导火索每段烧完所需的时间，从左右两头同时点火，求火在哪一段熄灭（下标）。
    正好烧到两段之间时取左边的一段；列表非空且元素为正数。

    >>> flames_meet([2, 5, 4])
    1
    >>> flames_meet([3, 3])
    0
    >>> flames_meet([1, 1, 9])
    2
    >>> flames_meet([7])
    0
    """
    total = sum(segments)
    burnt = 0
    for index, seconds in enumerate(segments):
        burnt += seconds
        if 2 * burnt >= total:
            return index
    return len(segments) - 1


def flames_meet_2(segments: list[int]) -> int:
    left, right = 0, len(segments) - 1
    left_time, right_time = segments[left], segments[right]
    while left < right:
        if left_time < right_time:
            left += 1
            left_time += segments[left]
        elif left_time > right_time:
            right -= 1
            right_time += segments[right]
        elif right - left > 1:
            left += 1
            left_time += segments[left]
        else:
            break
    return left


def eaten_from_both_sides(crumbs: list[int]) -> tuple[int, int]:
    """Two ants eat a row of `crumbs`, one from the left, one from the right. Always the ant that
    has eaten less so far takes the next crumb at its end; if they have eaten the same, the left ant
    does. Return how much each of them has eaten at the end, left ant first.

    Given the sizes of the `crumbs` in a row, let two ants take turns from the two ends: the one
    with the smaller sum goes next, the left one when the sums are equal. Return the two final sums
    as a tuple (left, right).

    两只蚂蚁分别从左端和右端吃一排面包屑 `crumbs`。每次由目前吃得较少的那只吃自己一端的下一粒，
    吃得一样多时由左边的吃。返回最后两只蚂蚁各吃了多少（左边的在前）。

    `crumbs` 是一排面包屑的大小。左右两只蚂蚁从两头开始吃，总量小的先吃下一粒，相等时左边先吃，
    直到吃完。以元组（左，右）返回两者的总量。

    >>> eaten_from_both_sides([4, 1, 2, 3, 5])
    (7, 8)
    >>> eaten_from_both_sides([6])
    (6, 0)
    >>> eaten_from_both_sides([])
    (0, 0)
    """
    left_sum = right_sum = 0
    left, right = 0, len(crumbs) - 1
    while left <= right:
        if left_sum <= right_sum:
            left_sum += crumbs[left]
            left += 1
        else:
            right_sum += crumbs[right]
            right -= 1
    return left_sum, right_sum


def eaten_from_both_sides_2(crumbs: list[int]) -> tuple[int, int]:
    row = deque(crumbs)
    eaten = [0, 0]
    while row:
        if eaten[0] <= eaten[1]:
            eaten[0] += row.popleft()
        else:
            eaten[1] += row.pop()
    return tuple(eaten)


def affordable_menus(mains: list[int], desserts: list[int], budget: int) -> int:
    """Count the menus of one main dish and one dessert that cost at most `budget` together, where
    `mains` and `desserts` list the prices of the dishes.

    How many ways are there to choose a price from `mains` and a price from `desserts` so that their
    sum does not exceed `budget`? Dishes at equal prices are different dishes.

    `mains` 和 `desserts` 分别是主菜和甜点的价格，统计一份主菜加一份甜点总价不超过 `budget` 的
    搭配数。

    从 `mains` 中选一道主菜、从 `desserts` 中选一道甜点，两者价格之和至多为 `budget`，求共有多少种
    选法。价格相同的菜视为不同的菜。

    >>> affordable_menus([10, 14, 20], [3, 6], 17)
    3
    >>> affordable_menus([10, 10], [2], 12)
    2
    >>> affordable_menus([], [1], 5)
    0
    """
    count = 0
    for main in mains:
        for dessert in desserts:
            if main + dessert <= budget:
                count += 1
    return count


def affordable_menus_2(mains: list[int], desserts: list[int], budget: int) -> int:
    sweets = sorted(desserts)
    return sum(bisect.bisect_right(sweets, budget - price) for price in mains)


def affordable_menus_3(mains: list[int], desserts: list[int], budget: int) -> int:
    mains = sorted(mains)
    desserts = sorted(desserts)
    count = 0
    right = len(desserts)
    for price in mains:
        # a dearer main dish leaves fewer desserts
        while right > 0 and price + desserts[right - 1] > budget:
            right -= 1
        count += right
    return count


def pots_with_lids(pots: list[int], lids: list[int]) -> int:
    """A lid fits on a pot if it is at least as wide as the pot, but no more than 2 wider. Return
    how many of the `pots` can get a lid of their own from `lids`, at best.

    Given the widths of some `pots` and `lids`, match as many pots as possible with different lids.
    The width of the lid must be that of the pot, or 1 or 2 more. Return the number of pairs.

    锅盖的宽度不小于锅、且最多比锅宽 2 时才合适。求 `pots` 中最多有多少口锅能从 `lids` 中各得到一个
    合适的锅盖。

    给出锅的宽度 `pots` 和锅盖的宽度 `lids`，一个盖子只能配一口锅，盖子宽度必须等于锅的宽度或大
    1、2。返回最多能配成多少对。

    >>> pots_with_lids([20, 24, 30], [22, 25, 33])
    2
    >>> pots_with_lids([18, 18], [18, 20])
    2
    >>> pots_with_lids([16], [])
    0
    """
    pots = sorted(pots)
    lids = sorted(lids)
    i = j = pairs = 0
    while i < len(pots) and j < len(lids):
        if lids[j] < pots[i]:
            j += 1
        elif lids[j] > pots[i] + 2:
            i += 1
        else:
            pairs += 1
            i += 1
            j += 1
    return pairs


def pots_with_lids_2(pots: list[int], lids: list[int]) -> int:
    remaining = sorted(lids)
    pairs = 0
    for pot in sorted(pots):
        fitting = [lid for lid in remaining if pot <= lid <= pot + 2]
        if fitting:
            remaining.remove(fitting[0])
            pairs += 1
    return pairs


def runs_are_same(first: list[tuple[str, int]], second: list[tuple[str, int]]) -> bool:
    """`first` and `second` hold runs (character, count). Tell whether both stand for the same text;
    a long run may be written as several shorter ones.

    Check whether two lists of runs, `first` and `second`, each run a pair of a character and how
    often it is repeated, expand to equal strings. The lists themselves need not be equal.

    `first` 和 `second` 都是由（字符，次数）组成的游程列表，判断它们展开后是否是同一个字符串；
    一个长游程可以拆成几个短的来写。

    判断两个游程列表 `first` 与 `second` 表示的文本是否相同，每一项是字符及其重复次数。
    两个列表本身不必相等。

    >>> runs_are_same([('a', 3), ('b', 1)], [('a', 1), ('a', 2), ('b', 1)])
    True
    >>> runs_are_same([('a', 2)], [('a', 3)])
    False
    >>> runs_are_same([], [('x', 0)])
    True
    """
    def expand(runs):
        return "".join(char * count for char, count in runs)

    return expand(first) == expand(second)


def runs_are_same_2(first: list[tuple[str, int]], second: list[tuple[str, int]]) -> bool:
    def normal(runs):
        merged = []
        for char, count in runs:
            if count == 0:
                continue
            if merged and merged[-1][0] == char:
                merged[-1][1] += count
            else:
                merged.append([char, count])
        return merged

    return normal(first) == normal(second)


def value_in_runs(runs: list[tuple[int, int]], index: int) -> int | None:
    """A list is stored in `runs` of pairs (value, length). Return its element at the position
    `index`, counted from 0, without expanding it; None if `index` is negative or beyond the end.

    Each pair in `runs` is a value and how many times in a row it occurs in a long list. Find the
    value which that list has at `index`. If there is no such place, return None.

    一个列表以游程形式存放在 `runs` 中，每项为（值，长度）。不展开列表，返回下标 `index`（从 0 开始）
    处的元素；`index` 为负或越界时返回 None。

    `runs` 的每一对是一个值及其连续出现的次数。求原列表在位置 `index` 上的值，位置不存在则返回
    None。

    >>> value_in_runs([(7, 3), (2, 2)], 3)
    2
    >>> value_in_runs([(7, 3), (2, 2)], 2)
    7
    >>> value_in_runs([(7, 3)], 3)
    >>> value_in_runs([(7, 3)], -1)
    """
    if index < 0:
        return None
    for value, length in runs:
        if index < length:
            return value
        index -= length
    return None


def value_in_runs_2(runs: list[tuple[int, int]], index: int) -> int | None:
    ends = list(itertools.accumulate(length for _, length in runs))
    place = bisect.bisect_right(ends, index)
    if index < 0 or place == len(runs):
        return None
    return runs[place][0]


def slice_of_runs(runs: list[tuple[str, int]], start: int, stop: int) -> list[tuple[str, int]]:
    """Return the runs of the part from `start` (included) to `stop` (excluded) of the text that is
    stored in `runs` as pairs (character, count). Leave out runs of which nothing remains.

    Cut a piece out of a run-length coded text. `runs` are pairs of a character and its count; the
    result, in the same form, covers only the places `start`, `start` + 1, ..., `stop` - 1.

    `runs` 以（字符，次数）的形式存放一段文本，返回其中从 `start`（含）到 `stop`（不含）那一部分的
    游程，省略长度为零的游程。

    从游程编码的文本中截取一段：`runs` 的每项是字符和次数，结果形式相同，只保留位置 `start` 到
    `stop` - 1 的内容。

    >>> slice_of_runs([('a', 4), ('b', 2), ('c', 5)], 3, 8)
    [('a', 1), ('b', 2), ('c', 2)]
    >>> slice_of_runs([('a', 4)], 1, 3)
    [('a', 2)]
    >>> slice_of_runs([('a', 4)], 4, 9)
    []
    """
    result = []
    position = 0
    for char, count in runs:
        left = max(start, position)
        right = min(stop, position + count)
        if left < right:
            result.append((char, right - left))
        position += count
    return result


def slice_of_runs_2(runs: list[tuple[str, int]], start: int, stop: int) -> list[tuple[str, int]]:
    tagged = [(number, char) for number, (char, count) in enumerate(runs) for _ in range(count)]
    groups = itertools.groupby(tagged[start:stop])
    return [(char, len(list(group))) for (_, char), group in groups]


def runs_product_sum(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> int:
    """Two number lists of the same length are given as runs (value, length) in `a` and `b`. Return
    the sum of the products of the numbers at equal places.

    Compute the scalar product of two vectors in run-length form: `a` and `b` consist of pairs of a
    value and the number of its repetitions, and the lengths add up to the same total.

    两个等长的数列以游程（值，长度）的形式给出，分别是 `a` 和 `b`。返回对应位置上的数的乘积之和。

    求两个游程编码向量的数量积：`a` 与 `b` 的每一项是一个值及其重复次数，两者的总长度相同。

    >>> runs_product_sum([(2, 3), (5, 1)], [(1, 2), (4, 2)])
    32
    >>> runs_product_sum([(3, 4)], [(-1, 4)])
    -12
    >>> runs_product_sum([], [])
    0
    """
    total = i = j = 0
    left_a = a[0][1] if a else 0
    left_b = b[0][1] if b else 0
    while i < len(a) and j < len(b):
        step = min(left_a, left_b)
        total += step * a[i][0] * b[j][0]
        left_a -= step
        left_b -= step
        if left_a == 0:
            i += 1
            left_a = a[i][1] if i < len(a) else 0
        if left_b == 0:
            j += 1
            left_b = b[j][1] if j < len(b) else 0
    return total


def runs_product_sum_2(a: list[tuple[int, int]], b: list[tuple[int, int]]) -> int:
    def expand(runs):
        return [value for value, length in runs for _ in range(length)]

    return sum(x * y for x, y in zip(expand(a), expand(b)))


def bits_from_lengths(lengths: list[int]) -> str:
    """`lengths` are the lengths of alternating blocks of zeros and ones; the first block is of
    zeros and may have length 0. Return the text of the digits '0' and '1'.

    Rebuild a string of bits from its block sizes `lengths`: so many zeros, then so many ones, then
    zeros again, and so on.

    `lengths` 依次是 0 块和 1 块交替出现的长度，第一块是 0（长度可以为 0）。返回由 '0' 和 '1' 组成的
    字符串。

    根据块长 `lengths` 还原比特串：先是若干个 0，再是若干个 1，然后又是 0，如此交替。

    >>> bits_from_lengths([2, 3, 1])
    '001110'
    >>> bits_from_lengths([0, 4])
    '1111'
    >>> bits_from_lengths([])
    ''
    """
    return "".join("01"[index % 2] * length for index, length in enumerate(lengths))


def bits_from_lengths_2(lengths: list[int]) -> str:
    result = ""
    bit = "0"
    for length in lengths:
        result += bit * length
        bit = "1" if bit == "0" else "0"
    return result


def filled_clues(cells: str) -> list[int]:
    """A row of a picture puzzle is written as `cells`, '#' for a filled cell, '.' for an empty one.
    Return the clues of the row: the lengths of its blocks of '#' from left to right, or [0] if no
    cell is filled.

    Given a string `cells` of '#' and '.', list how long each unbroken block of '#' is, in order.
    The result for a row without any '#' is [0].

    数织谜题的一行写作 `cells`，'#' 表示涂黑的格子，'.' 表示空格。返回该行的提示数：从左到右每段连续
    '#' 的长度；没有涂黑的格子时返回 [0]。

    给定由 '#' 和 '.' 组成的字符串 `cells`，按顺序列出各段连续 '#' 的长度，一个 '#' 都没有时结果为
    [0]。

    >>> filled_clues("##.#..###")
    [2, 1, 3]
    >>> filled_clues("....")
    [0]
    >>> filled_clues("#")
    [1]
    """
    return [len(block) for block in cells.split(".") if block] or [0]


def filled_clues_2(cells: str) -> list[int]:
    clues = []
    length = 0
    for cell in cells:
        if cell == "#":
            length += 1
        elif length:
            clues.append(length)
            length = 0
    if length:
        clues.append(length)
    return clues or [0]


def leftmost_filling(clues: list[int], width: int) -> str | None:
    """Fill a row of `width` cells with blocks of '#' whose lengths are `clues`, as far to the left
    as possible, one '.' between two blocks and '.' after the last. Return the row, or None if the
    blocks do not fit.

    Write the blocks of '#' given by their lengths `clues` from the left into a line of `width`
    characters, separated by single dots, and fill up with dots. When the line is too short for
    them, return None.

    在宽为 `width` 的一行中，从最左边起依次填入长度为 `clues` 的 '#' 块，块与块之间隔一个 '.'，
    其余用 '.' 补足。返回这一行；放不下时返回 None。

    把长度由 `clues` 给出的各段 '#' 尽量靠左地写进 `width` 个字符的行里，相邻两段用一个点分开，
    末尾用点填满；若行太短，返回 None。

    >>> leftmost_filling([2, 1], 6)
    '##.#..'
    >>> leftmost_filling([3, 3], 6)
    >>> leftmost_filling([], 3)
    '...'
    """
    row = ".".join("#" * length for length in clues)
    if len(row) > width:
        return None
    return row.ljust(width, ".")


def leftmost_filling_2(clues: list[int], width: int) -> str | None:
    cells = ["."] * width
    position = 0
    for length in clues:
        if position + length > width:
            return None
        for index in range(position, position + length):
            cells[index] = "#"
        position += length + 1
    return "".join(cells)


def zero_skips(values: list[int]) -> list[tuple[int, int]]:
    """Code `values` by pairs: for each element that is not zero, how many zeros stand directly
    before it, and the element itself. Zeros at the very end are left out.

    Write down the non-zero numbers of `values` in order, each together with the number of zeros
    between it and the previous non-zero number (or the start). Return the list of tuples
    (zeros, number).

    用数对编码 `values`：对每个非零元素，记录它前面紧挨着有多少个零以及元素本身；末尾的零省略。

    依次写出 `values` 中的非零数，并附上它与前一个非零数（或开头）之间零的个数，返回（零的个数，数）
    元组的列表。

    >>> zero_skips([0, 0, 5, 3, 0, -2, 0])
    [(2, 5), (0, 3), (1, -2)]
    >>> zero_skips([4])
    [(0, 4)]
    >>> zero_skips([0, 0])
    []
    """
    pairs = []
    zeros = 0
    for value in values:
        if value == 0:
            zeros += 1
        else:
            pairs.append((zeros, value))
            zeros = 0
    return pairs


def zero_skips_2(values: list[int]) -> list[tuple[int, int]]:
    places = [i for i, value in enumerate(values) if value != 0]
    return [(place - before - 1, values[place]) for before, place in zip([-1] + places, places)]


def sparse_sum(
    first: list[tuple[int, int]], second: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Add two sparse vectors. `first` and `second` list their non-zero entries as (index, value),
    ordered by index. Return the sum in the same form, without entries that become zero.

    Given two lists of pairs (index, value), both sorted by index, return the sorted pairs of the
    sum of the vectors: values at the same index are added, zeros are dropped.

    把两个稀疏向量相加：`first` 和 `second` 以（下标，值）的形式按下标升序列出非零项。以同样的形式
    返回和，去掉变成零的项。

    给定两个按下标排好序的（下标，值）列表 `first` 与 `second`，返回向量之和的有序数对列表：
    下标相同的值相加，结果为零的项不保留。

    >>> sparse_sum([(0, 4), (5, 2)], [(3, 1), (5, 6)])
    [(0, 4), (3, 1), (5, 8)]
    >>> sparse_sum([(2, 3)], [(2, -3)])
    []
    >>> sparse_sum([], [(1, 1)])
    [(1, 1)]
    """
    totals = defaultdict(int)
    for index, value in first + second:
        totals[index] += value
    return sorted((index, value) for index, value in totals.items() if value != 0)


def sparse_sum_2(
    first: list[tuple[int, int]], second: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    result = []
    i = j = 0
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i][0] < second[j][0]):
            result.append(first[i])
            i += 1
        elif i == len(first) or second[j][0] < first[i][0]:
            result.append(second[j])
            j += 1
        else:
            value = first[i][1] + second[j][1]
            if value != 0:
                result.append((first[i][0], value))
            i += 1
            j += 1
    return result


def directions_of(cells: list[tuple[int, int]]) -> str:
    """`cells` is a path of (row, column) pairs, each next to the one before it. Return the moves as
    a text of the letters U, D, L and R; row 0 is at the top.

    Describe a walk over neighbouring squares. Given the visited `cells` as tuples (row, column),
    with rows counted downwards, return one letter per step: U for up, D for down, L for left, R for
    right.

    `cells` 是由（行，列）组成的路径，相邻两格彼此相邻。返回由字母 U、D、L、R 组成的移动序列，
    第 0 行在最上方。

    把一次走格子的过程写成文字：给定经过的格子 `cells`（（行，列），行号向下递增），每一步返回一个
    字母：上 U、下 D、左 L、右 R。

    >>> directions_of([(0, 0), (0, 1), (1, 1), (1, 0)])
    'RDL'
    >>> directions_of([(3, 2), (2, 2)])
    'U'
    >>> directions_of([(4, 4)])
    ''
    """
    names = {(-1, 0): "U", (1, 0): "D", (0, -1): "L", (0, 1): "R"}
    return "".join(names[(c - a, d - b)] for (a, b), (c, d) in zip(cells, cells[1:]))


def directions_of_2(cells: list[tuple[int, int]]) -> str:
    moves = ""
    for index in range(1, len(cells)):
        row, column = cells[index - 1]
        next_row, next_column = cells[index]
        if next_row != row:
            moves += "D" if next_row > row else "U"
        else:
            moves += "R" if next_column > column else "L"
    return moves


def without_detours(moves: str) -> str:
    """Shorten a list of steps: whenever a step in `moves` (letters N, S, E, W) directly follows its
    opposite, both cancel, and this may go on with the steps around them. Return what is left.

    In the string `moves`, the pairs NS, SN, EW and WE are useless. Remove such neighbours until
    none remain, also those that come together only by a removal, and return the rest.

    简化一串步伐：`moves` 由 N、S、E、W 组成，若一步紧跟在与它相反的一步之后，两步抵消，
    抵消后相邻的步伐可继续抵消。返回剩下的部分。

    字符串 `moves` 中的 NS、SN、EW、WE 都是白走的。反复删除这样的相邻两步（包括删除后新相邻的），
    直到没有为止，返回剩余的字符串。

    >>> without_detours("NESWWE")
    'NESW'
    >>> without_detours("NEWS")
    ''
    >>> without_detours("NNE")
    'NNE'
    """
    opposite = {"N": "S", "S": "N", "E": "W", "W": "E"}
    kept = []
    for move in moves:
        if kept and kept[-1] == opposite[move]:
            kept.pop()
        else:
            kept.append(move)
    return "".join(kept)


def without_detours_2(moves: str) -> str:
    before = None
    while before != moves:
        before = moves
        for pair in ("NS", "SN", "EW", "WE"):
            moves = moves.replace(pair, "")
    return moves


def row_numbers(picture: list[str]) -> list[int]:
    """Read each row of `picture` as a binary number, where '#' is a one and any other character a
    zero, the leftmost character being the highest bit. Return the numbers; an empty row gives 0.

    Turn a black and white `picture`, a list of strings, into integers: one per row, with the bits 1
    for '#' and 0 for everything else, most significant bit first. The number of a row of length 0
    is 0.

    把 `picture` 的每一行看作二进制数：'#' 为 1，其他字符为 0，最左边是最高位。返回各行的数，空行为 0。

    将黑白图 `picture`（字符串列表）转成整数列表，每行一个：'#' 对应比特 1，其余对应 0，高位在前；
    长度为 0 的行对应 0。

    >>> row_numbers(["#.#", ".##"])
    [5, 3]
    >>> row_numbers(["....", "#"])
    [0, 1]
    >>> row_numbers([""])
    [0]
    """
    numbers = []
    for row in picture:
        number = 0
        for cell in row:
            number = 2 * number + (cell == "#")
        numbers.append(number)
    return numbers


def row_numbers_2(picture: list[str]) -> list[int]:
    return [int("0" + "".join("1" if c == "#" else "0" for c in row), 2) for row in picture]


def picture_from_numbers(numbers: list[int], width: int) -> list[str]:
    """Draw each of `numbers` as a row of `width` characters: its binary digits with '#' for 1 and
    '.' for 0, filled up with '.' on the left. All numbers are non-negative and short enough.

    Return a list of strings, one for each of the non-negative `numbers`: the number in base two,
    padded with zeros to `width` places, then the ones shown as '#' and the zeros as '.'.

    把 `numbers` 中的每个数画成 `width` 个字符的一行：用其二进制数字，1 画成 '#'，0 画成 '.'，
    左边用 '.' 补齐。各数非负且位数不超过宽度。

    对 `numbers` 中每个非负整数返回一个字符串：写成二进制并在左侧补零到 `width` 位，再用 '#' 表示 1、
    '.' 表示 0。

    >>> picture_from_numbers([5, 2], 4)
    ['.#.#', '..#.']
    >>> picture_from_numbers([0], 3)
    ['...']
    >>> picture_from_numbers([], 3)
    []
    """
    rows = []
    for number in numbers:
        row = ""
        for place in range(width - 1, -1, -1):
            row += "#" if number >> place & 1 else "."
        rows.append(row)
    return rows


def picture_from_numbers_2(numbers: list[int], width: int) -> list[str]:
    return [f"{n:0{width}b}".replace("0", ".").replace("1", "#") for n in numbers]


def deepest_call(log: list[str]) -> list[str]:
    """`log` holds lines like '> name' when a function is entered and '< name' when it is left.
    Return the names of the functions that were open, outermost first, when the calls were nested
    deepest for the first time.

    Follow the entries '> name' (call) and '< name' (return) of `log` with a stack, and return the
    stack as it was when it first reached its greatest height. An empty log gives an empty list.

    `log` 中的行形如 '> name'（进入函数）和 '< name'（离开函数）。返回调用嵌套第一次达到最深时，
    处于打开状态的函数名，最外层在前。

    用栈跟踪 `log` 里的 '> name'（调用）与 '< name'（返回），返回栈第一次达到最大高度时的内容；
    日志为空则返回空列表。

    >>> deepest_call(['> main', '> load', '< load', '> draw', '> line', '< line', '< draw'])
    ['main', 'draw', 'line']
    >>> deepest_call(['> a', '< a', '> b', '< b'])
    ['a']
    >>> deepest_call([])
    []
    """
    stack = []
    deepest = []
    for line in log:
        mark, name = line.split(" ")
        if mark == ">":
            stack.append(name)
            if len(stack) > len(deepest):
                deepest = stack[:]
        else:
            stack.pop()
    return deepest


def serving_order(patients: list[tuple[str, bool]]) -> list[str]:
    """All `patients`, pairs (name, urgent), are waiting. Urgent ones are served first, but after
    two urgent patients in a row one who is not urgent has a turn, if there is any. Within both
    groups the order of arrival is kept. Return the names in the order of serving.

    Two queues are formed from `patients` (tuples of a name and whether it is urgent). Take up to
    two people from the urgent queue, then one from the other, and so on; when a queue is empty, the
    rest of the other one follows. Return the list of names.

    `patients` 是（姓名，是否紧急）的列表，所有人都在等候。优先接待紧急的人，但连续接待两位紧急病人后
    要轮到一位不紧急的（若有）。两组内部都保持到达顺序。返回接待顺序的姓名列表。

    把 `patients` 按是否紧急分成两队，先从紧急队取至多两人，再从普通队取一人，如此循环；某队空了就
    依次接待另一队剩下的人。返回姓名的先后顺序。

    >>> serving_order([('Ada', False), ('Ben', True), ('Cy', True), ('Di', True), ('Ed', False)])
    ['Ben', 'Cy', 'Ada', 'Di', 'Ed']
    >>> serving_order([('Flo', False), ('Gus', False)])
    ['Flo', 'Gus']
    >>> serving_order([])
    []
    """
    urgent = deque(name for name, is_urgent in patients if is_urgent)
    normal = deque(name for name, is_urgent in patients if not is_urgent)
    order = []
    in_a_row = 0
    while urgent or normal:
        if urgent and (in_a_row < 2 or not normal):
            order.append(urgent.popleft())
            in_a_row += 1
        else:
            order.append(normal.popleft())
            in_a_row = 0
    return order


def serving_order_2(patients: list[tuple[str, bool]]) -> list[str]:
    urgent = [name for name, is_urgent in patients if is_urgent]
    normal = [name for name, is_urgent in patients if not is_urgent]
    order = []
    while urgent or normal:
        order += urgent[:2] + normal[:1]
        urgent, normal = urgent[2:], normal[1:]
    return order


def shunted(train: list[int], moves: str) -> list[int]:
    """Wagons arrive in the order `train`. Each letter of `moves` is 'I' (the next wagon goes into
    the dead-end siding) or 'O' (the wagon that entered the siding last goes out). Return the wagons
    that went out, in order. Moves that are impossible are skipped.

    A siding works like a stack. Carry out `moves`: 'I' pushes the next number of `train` on it, 'O'
    pops one and sends it away. Ignore 'I' when no wagon is waiting and 'O' when the siding is
    empty. Return the numbers sent away.

    车厢按 `train` 的顺序到达。`moves` 的每个字母是 'I'（下一节车厢驶入尽头线）或 'O'（最后驶入的车厢
    驶出）。按顺序返回驶出的车厢，做不到的动作跳过。

    尽头线相当于一个栈。执行 `moves`：'I' 把 `train` 的下一个数压栈，'O' 弹出一个并送走；没有等待的
    车厢时忽略 'I'，栈空时忽略 'O'。返回送走的数。

    >>> shunted([1, 2, 3], "IIOIOO")
    [2, 3, 1]
    >>> shunted([1, 2], "OIO")
    [1]
    >>> shunted([], "IO")
    []
    """
    siding = []
    gone = []
    position = 0
    for move in moves:
        if move == "I" and position < len(train):
            siding.append(train[position])
            position += 1
        elif move == "O" and siding:
            gone.append(siding.pop())
    return gone


def shunted_2(train: list[int], moves: str) -> list[int]:
    waiting = deque(train)
    siding, gone = [], []
    for move in moves:
        source, target = (waiting, siding) if move == "I" else (siding, gone)
        if source:
            target.append(source.popleft() if move == "I" else source.pop())
    return gone


def turned_away(events: str, capacity: int) -> int:
    """A waiting room has `capacity` seats. In `events`, 'a' means that somebody arrives and 'c'
    that the next person is called in (nothing happens if nobody waits). Who arrives when all seats
    are taken goes away. Return how many people go away.

    Simulate a queue of limited length `capacity`: go through `events`, where 'a' adds a person if
    there is room and 'c' removes one if there is any. Count the people that could not be added.

    候诊室有 `capacity` 个座位。`events` 中 'a' 表示来了一人，'c' 表示叫号叫走一人（无人等候则无事
    发生）。座位已满时来的人会离开，返回离开的人数。

    模拟长度上限为 `capacity` 的队列：依次处理 `events`，'a' 在有空位时加入一人，'c' 在有人时移走一人。
    统计没能加入的人数。

    >>> turned_away("aaacaa", 2)
    2
    >>> turned_away("cca", 1)
    0
    >>> turned_away("aa", 0)
    2
    """
    waiting = away = 0
    for event in events:
        if event == "c":
            waiting = max(0, waiting - 1)
        elif waiting < capacity:
            waiting += 1
        else:
            away += 1
    return away


def deal_and_tuck(cards: list[int], tuck: int) -> list[int]:
    """Deal the pile `cards` (top card first) like this: lay the top card on the table, then put the
    next `tuck` cards one by one under the pile, and repeat until the pile is empty. Return the
    cards in the order they were laid down.

    With a pile `cards` whose first element is on top, again and again lay out the top card and move
    `tuck` cards from the top to the bottom. In which order do the cards come to the table?

    按如下方式发牌：`cards` 是一叠牌（第一个在最上面），先把最上面一张放到桌上，再把接下来的 `tuck`
    张逐张移到牌底，重复直到发完。返回放到桌上的顺序。

    给定一叠牌 `cards`（首元素在顶部），不断地亮出顶牌，然后将顶部的 `tuck` 张移到底部。求各张牌被
    亮出的先后次序。

    >>> deal_and_tuck([1, 2, 3, 4, 5], 1)
    [1, 3, 5, 4, 2]
    >>> deal_and_tuck([1, 2, 3], 0)
    [1, 2, 3]
    >>> deal_and_tuck([], 2)
    []
    """
    pile = deque(cards)
    table = []
    while pile:
        table.append(pile.popleft())
        pile.rotate(-tuck)
    return table


def deal_and_tuck_2(cards: list[int], tuck: int) -> list[int]:
    pile = cards[:]
    table = []
    while pile:
        table.append(pile.pop(0))
        for _ in range(tuck):
            if pile:
                pile.append(pile.pop(0))
    return table


def transfers_made(actions: str) -> int:
    """A queue is built from two stacks. 'p' puts an element on the first stack. 't' takes one from
    the second; if that is empty, all elements of the first stack are moved over first. Return how
    many elements are moved in total for the `actions`. Taking from an empty queue does nothing.

    Count the moves of a two-stack queue. Go through the letters of `actions`: after 'p' the inner
    stack has one element more; for 't' the outer stack loses one, being refilled with everything
    from the inner stack when it is empty. Ignore 't' if both are empty.

    用两个栈实现队列：'p' 把元素压入第一个栈；'t' 从第二个栈取一个，若它为空则先把第一个栈的元素全部
    倒过去。返回执行 `actions` 时总共倒了多少个元素；对空队列取元素不起作用。

    统计双栈队列的搬运次数。依次处理 `actions` 的字母：'p' 使内栈多一个元素；'t' 使外栈少一个，
    外栈为空时先用内栈的全部元素补充。两栈都空时忽略 't'。

    >>> transfers_made("pptpt")
    2
    >>> transfers_made("ptptpt")
    3
    >>> transfers_made("tt")
    0
    """
    inner = outer = moved = 0
    for action in actions:
        if action == "p":
            inner += 1
            continue
        if outer == 0:
            moved += inner
            outer, inner = inner, 0
        outer = max(0, outer - 1)
    return moved


def best_branch(tree: list) -> int:
    """A tree is a list `tree` of a number followed by its subtrees, which are lists of the same
    kind. Return the largest sum of numbers on a way from the root to a leaf.

    Given a `tree` written as [value, child, child, ...], add up the values on each path from the
    top to an end node (a list of length 1) and return the greatest of these sums.

    树用列表 `tree` 表示：第一个元素是数，其后是同样形式的子树。返回从根到叶的路径上各数之和的
    最大值。

    给定形如 [值, 子树, 子树, ...] 的 `tree`，对每条从根到末端结点（长度为 1 的列表）的路径求和，
    返回其中最大的和。

    >>> best_branch([3, [1, [9]], [5, [2], [4]]])
    13
    >>> best_branch([7])
    7
    >>> best_branch([1, [-5], [-2]])
    -1
    """
    value, *children = tree
    return value + max((best_branch(child) for child in children), default=0)


def best_branch_2(tree: list) -> int:
    best = None
    stack = [(tree, 0)]
    while stack:
        node, above = stack.pop()
        total = above + node[0]
        if len(node) == 1 and (best is None or total > best):
            best = total
        for child in node[1:]:
            stack.append((child, total))
    return best


def leaves_on_one_level(tree: list) -> bool:
    """Nodes are lists [name, child, child, ...]. Check whether all leaves of `tree`, the nodes
    without children, are equally far from the root.

    Is every path from the root of `tree` down to a leaf of the same length? A node is a list whose
    first element is its label and whose other elements are child nodes.

    结点是形如 [名称, 子结点, 子结点, ...] 的列表。判断 `tree` 的所有叶子（没有子结点的结点）到根的
    距离是否都相同。

    `tree` 中每个结点是一个列表，首元素为标签，其余为子结点。检查从根到每片叶子的路径是否一样长。

    >>> leaves_on_one_level(['a', ['b', ['c']], ['d', ['e'], ['f']]])
    True
    >>> leaves_on_one_level(['a', ['b'], ['c', ['d']]])
    False
    >>> leaves_on_one_level(['a'])
    True
    """
    def depths(node):
        if len(node) == 1:
            return {0}
        return {depth + 1 for child in node[1:] for depth in depths(child)}

    return len(depths(tree)) == 1


def leaves_on_one_level_2(tree: list) -> bool:
    level = [tree]
    while level:
        leaves = [node for node in level if len(node) == 1]
        if leaves:
            return len(leaves) == len(level)
        level = [child for node in level for child in node[1:]]
    return True


def numbers_at_level(nested: list, level: int) -> list[int]:
    """Return the numbers that stand exactly `level` lists deep in `nested`, from left to right; the
    elements of the outer list are on level 1.

    `nested` is a list of integers and further lists of this kind. Collect, in order, all integers
    which are enclosed by exactly `level` pairs of brackets.

    返回嵌套列表 `nested` 中恰好位于第 `level` 层的数，从左到右排列；最外层列表的元素属于第 1 层。

    `nested` 由整数和同类列表构成，按顺序收集恰好被 `level` 对方括号包住的所有整数。

    >>> numbers_at_level([1, [2, [3], 4], [[5]]], 2)
    [2, 4]
    >>> numbers_at_level([1, [2]], 1)
    [1]
    >>> numbers_at_level([1, [2]], 3)
    []
    """
    if level == 1:
        return [item for item in nested if not isinstance(item, list)]
    found = []
    for item in nested:
        if isinstance(item, list):
            found += numbers_at_level(item, level - 1)
    return found


def numbers_at_level_2(nested: list, level: int) -> list[int]:
    current = nested
    for _ in range(level - 1):
        current = [x for item in current if isinstance(item, list) for x in item]
    return [item for item in current if isinstance(item, int)]


def without_leaves(tree: list) -> list | None:
    """Return a copy of `tree` from which all leaves have been taken, or None if it is a single leaf
    itself. A node is a list of a label and its child nodes; a leaf has no children.

    Cut off every childless node of `tree` once, where nodes are written [label, child, ...]. Nodes
    that become childless by this stay. A root without children gives None.

    返回去掉所有叶子之后的 `tree` 的副本；如果它本身就是一片叶子则返回 None。结点是由标签和子结点
    组成的列表，叶子没有子结点。

    把 `tree` 中没有孩子的结点剪掉一次（结点写作 [标签, 子结点, ...]），因此变成没有孩子的结点保留。
    只有根结点时返回 None。

    >>> without_leaves(['a', ['b', ['c']], ['d']])
    ['a', ['b']]
    >>> without_leaves(['a', ['b']])
    ['a']
    >>> without_leaves(['a'])
    """
    if len(tree) == 1:
        return None
    return tree[:1] + [without_leaves(child) for child in tree[1:] if len(child) > 1]


def without_leaves_2(tree: list) -> list | None:
    if len(tree) == 1:
        return None
    result = [tree[0]]
    for child in tree[1:]:
        shorter = without_leaves_2(child)
        if shorter is not None:
            result.append(shorter)
    return result


def place_in_nested(nested: list, target: int) -> list[int] | None:
    """Find `target` in the list `nested`, whose elements are numbers or lists of the same kind.
    Return the indices that lead to its first occurrence, or None if it is not there.

    Search `nested` from left to right, going into inner lists as they come, for the number
    `target`. The answer is a list of indices, one per level; None means that it was not found.

    在嵌套列表 `nested`（元素为数或同类列表）中查找 `target`，返回通往它第一次出现处的下标列表，
    找不到则返回 None。

    从左到右查找 `nested`，遇到内层列表就进入，寻找数 `target`。结果为每层一个下标的列表；
    None 表示没有找到。

    >>> place_in_nested([4, [7, [1, 9]], 9], 9)
    [1, 1, 1]
    >>> place_in_nested([4, 5], 4)
    [0]
    >>> place_in_nested([[], [3]], 8)
    """
    for index, item in enumerate(nested):
        if isinstance(item, list):
            path = place_in_nested(item, target)
            if path is not None:
                return [index] + path
        elif item == target:
            return [index]
    return None


def swap_in_nested(nested: list, old: str, new: str) -> list:
    """Return a copy of `nested`, a list of strings and lists of the same kind, in which every
    string equal to `old` is replaced by `new`, at any depth.

    Replace `old` by `new` everywhere in the nested list `nested`, however deep it lies, and leave
    the shape and all other strings as they are. The given list must not change.

    返回嵌套列表 `nested` 的副本，其中任意深度上等于 `old` 的字符串都换成 `new`。

    把 `nested`（由字符串和同类列表组成）里所有的 `old` 替换为 `new`，不论嵌套多深，结构和其他字符串
    不变，原列表也不应改动。

    >>> swap_in_nested(['a', ['b', ['a']], 'c'], 'a', 'z')
    ['z', ['b', ['z']], 'c']
    >>> swap_in_nested([[], ['x']], 'y', 'q')
    [[], ['x']]
    """
    result = []
    for item in nested:
        if isinstance(item, list):
            result.append(swap_in_nested(item, old, new))
        elif item == old:
            result.append(new)
        else:
            result.append(item)
    return result


def swap_in_nested_2(nested: list, old: str, new: str) -> list:
    def visit(item):
        if isinstance(item, list):
            return [visit(inner) for inner in item]
        return new if item == old else item

    return visit(nested)


def same_shape(first: list, second: list) -> bool:
    """Two nested lists of numbers have the same shape if they become equal when all numbers are
    replaced by 0. Check this for `first` and `second`.

    Check whether `first` and `second` have their inner lists at the same places and the same number
    of elements everywhere; the numbers themselves do not matter.

    如果把所有数都换成 0 之后两个嵌套列表相等，就称它们形状相同。判断 `first` 与 `second` 的形状是否
    相同。

    检查 `first` 和 `second` 的内层列表是否处在相同位置、各处元素个数是否一致，数的大小无关紧要。

    >>> same_shape([1, [2, 3], [[4]]], [9, [8, 7], [[6]]])
    True
    >>> same_shape([1, [2]], [[1], 2])
    False
    >>> same_shape([], [])
    True
    """
    if len(first) != len(second):
        return False
    for a, b in zip(first, second):
        if isinstance(a, list) != isinstance(b, list):
            return False
        if isinstance(a, list) and not same_shape(a, b):
            return False
    return True


def same_shape_2(first: list, second: list) -> bool:
    def zeroed(item):
        return [zeroed(inner) for inner in item] if isinstance(item, list) else 0

    return zeroed(first) == zeroed(second)


def level_means(tree: list) -> list[float]:
    """Return the mean of the numbers on each level of `tree`, root first, rounded to two decimals.
    A node is a list [number, child, child, ...].

    Given a `tree` of nodes [number, child nodes ...], go through it level by level and compute for
    each level the average of its numbers, to two decimals.

    返回 `tree` 每一层的数的平均值，从根开始，保留两位小数。结点是形如 [数, 子结点, ...] 的列表。

    给定结点形如 [数, 子结点...] 的 `tree`，逐层遍历，求每层数的平均值（四舍五入到两位小数）。

    >>> level_means([10, [4, [1]], [7], [2]])
    [10.0, 4.33, 1.0]
    >>> level_means([5])
    [5.0]
    """
    means = []
    level = [tree]
    while level:
        means.append(round(sum(node[0] for node in level) / len(level), 2))
        level = [child for node in level for child in node[1:]]
    return means


def level_means_2(tree: list) -> list[float]:
    sums, counts = [], []

    def visit(node, depth):
        if depth == len(sums):
            sums.append(0)
            counts.append(0)
        sums[depth] += node[0]
        counts[depth] += 1
        for child in node[1:]:
            visit(child, depth + 1)

    visit(tree, 0)
    return [round(total / count, 2) for total, count in zip(sums, counts)]


def quadrant_tree(image: list[list[int]]) -> int | list:
    """`image` is a square of zeros and ones whose side is a power of two. If all cells are equal,
    return that value; otherwise return a list of the four results for the upper left, upper right,
    lower left and lower right quarter.

    Compress a square black and white `image` of side 1, 2, 4, 8, ... into a quadtree: a uniform
    square is its value, any other square a list of its quarters in the order upper left, upper
    right, lower left, lower right.

    `image` 是由 0 和 1 组成的正方形，边长是 2 的幂。若所有格子相同，返回该值；否则返回由左上、右上、
    左下、右下四个四分之一部分的结果组成的列表。

    把边长为 1、2、4、8…… 的黑白方图 `image` 压缩成四叉树：颜色一致的方块就是它的值，其余方块是
    其四个象限（左上、右上、左下、右下）组成的列表。

    >>> quadrant_tree([[1, 0], [1, 1]])
    [1, 0, 1, 1]
    >>> quadrant_tree([[0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 0, 1], [0, 0, 0, 1]])
    [0, 1, 0, [0, 1, 0, 1]]
    >>> quadrant_tree([[1]])
    1
    """
    if len({cell for row in image for cell in row}) == 1:
        return image[0][0]
    half = len(image) // 2
    upper, lower = image[:half], image[half:]
    parts = []
    for rows in (upper, lower):
        parts.append(quadrant_tree([row[:half] for row in rows]))
        parts.append(quadrant_tree([row[half:] for row in rows]))
    return parts


def quadrant_tree_2(image: list[list[int]]) -> int | list:
    def build(top, left, size):
        if size == 1:
            return image[top][left]
        half = size // 2
        parts = [build(top + i, left + j, half) for i in (0, half) for j in (0, half)]
        same = all(part == parts[0] for part in parts)
        return parts[0] if same and isinstance(parts[0], int) else parts

    return build(0, 0, len(image))


def raw_materials(recipes: dict[str, dict[str, int]], item: str, amount: int) -> dict[str, int]:
    """`recipes` tells for some things how many of which other things one piece is made of. Return
    how much of every raw material, that is a thing without recipe, goes into `amount` pieces of
    `item`, with the names in alphabetical order.

    Break `amount` pieces of `item` down into basic parts. `recipes` maps a product to a dictionary
    of its direct parts and their numbers; what has no entry is basic. The result maps basic parts
    to numbers, sorted by name.

    `recipes` 说明某些物品的一件由多少件其他物品制成。返回制作 `amount` 件 `item` 所需的各种原料
    （没有配方的物品）的数量，按名称字母顺序排列。

    把 `amount` 件 `item` 拆解成基本零件：`recipes` 把产品映射到其直接部件及数量的字典，没有条目的
    即为基本零件。结果按名称排序，给出每种基本零件的数量。

    >>> raw_materials({'bike': {'wheel': 2, 'frame': 1}, 'wheel': {'spoke': 20}}, 'bike', 3)
    {'frame': 3, 'spoke': 120}
    >>> raw_materials({}, 'salt', 4)
    {'salt': 4}
    >>> raw_materials({'a': {'c': 1, 'b': 2}, 'b': {'c': 3}}, 'a', 1)
    {'c': 7}
    """
    if item not in recipes:
        return {item: amount}
    totals = defaultdict(int)
    for part, needed in recipes[item].items():
        for name, count in raw_materials(recipes, part, needed * amount).items():
            totals[name] += count
    return dict(sorted(totals.items()))


def raw_materials_2(recipes: dict[str, dict[str, int]], item: str, amount: int) -> dict[str, int]:
    totals = Counter()
    to_make = deque([(item, amount)])
    while to_make:
        name, count = to_make.popleft()
        if name in recipes:
            for part, needed in recipes[name].items():
                to_make.append((part, needed * count))
        else:
            totals[name] += count
    return dict(sorted(totals.items()))


def mobile_weight(mobile: int | list) -> int | None:
    """A mobile is either a weight, an integer, or a list of two mobiles hanging on the ends of a
    bar. Return the total weight of `mobile` if at every bar both sides weigh the same, otherwise
    None.

    Check a hanging toy: `mobile` is a number or a pair [left, right] of such toys. It balances when
    the two sides of each pair have equal sums. Return the sum of all numbers if it balances and
    None if it does not.

    一个挂饰要么是重量（整数），要么是挂在横杆两端的两个挂饰组成的列表。若每根横杆两边都一样重，
    返回 `mobile` 的总重量，否则返回 None。

    `mobile` 是一个数或一对 [左, 右]（左右也是这样的挂饰）。每一对两侧的总和都相等时它才平衡：
    平衡则返回所有数的和，不平衡返回 None。

    >>> mobile_weight([4, [2, [1, 1]]])
    8
    >>> mobile_weight([3, [1, 1]])
    >>> mobile_weight(5)
    5
    """
    if isinstance(mobile, int):
        return mobile
    left, right = mobile_weight(mobile[0]), mobile_weight(mobile[1])
    if left is None or left != right:
        return None
    return left + right


def mobile_weight_2(mobile: int | list) -> int | None:
    def weigh(part):
        return part if isinstance(part, int) else weigh(part[0]) + weigh(part[1])

    def balanced(part):
        if isinstance(part, int):
            return True
        left, right = part
        return weigh(left) == weigh(right) and balanced(left) and balanced(right)

    return weigh(mobile) if balanced(mobile) else None


def nodes_with_one_child(tree: tuple | None) -> int:
    """A binary tree is None or a tuple (left, value, right), where left and right are such trees.
    Count the nodes of `tree` that have exactly one child.

    How many nodes of the binary `tree` have a left or a right subtree, but not both? An empty tree
    is None, any other one a tuple (left subtree, value, right subtree).

    二叉树是 None 或元组（左，值，右），左右也是这样的树。统计 `tree` 中恰好有一个孩子的结点数。

    二叉树 `tree` 中有多少个结点只有左子树或只有右子树？空树为 None，其他树是元组（左子树，值，
    右子树）。

    >>> nodes_with_one_child(((None, 1, None), 2, (None, 3, (None, 4, None))))
    1
    >>> nodes_with_one_child(((None, 1, None), 2, None))
    1
    >>> nodes_with_one_child(None)
    0
    """
    if tree is None:
        return 0
    left, _, right = tree
    alone = 1 if (left is None) != (right is None) else 0
    return alone + nodes_with_one_child(left) + nodes_with_one_child(right)


def nodes_with_one_child_2(tree: tuple | None) -> int:
    count = 0
    stack = [tree]
    while stack:
        node = stack.pop()
        if node is not None:
            children = [child for child in (node[0], node[2]) if child is not None]
            count += len(children) == 1
            stack += children
    return count


def tree_from_ordered(values: list[int]) -> tuple | None:
    """Build a balanced binary tree from the ascending list `values`: the middle element (the right
    one of two) becomes the root, the elements before and after it are built into the left and the
    right subtree in the same way. A tree is a tuple (left, value, right), an empty one None.

    Turn the sorted list `values` into nested tuples (left, value, right). The value is the element
    with the index len // 2; left and right come from the elements on its two sides, None if there
    are none.

    用升序列表 `values` 构造平衡二叉树：中间元素（有两个时取右边的）作根，它前面和后面的元素以同样方式
    构成左、右子树。树是元组（左，值，右），空树为 None。

    把有序列表 `values` 变成嵌套元组（左，值，右）：值取下标为长度整除 2 的元素，左、右由它两侧的元素
    得到，没有元素则为 None。

    >>> tree_from_ordered([1, 2, 3])
    ((None, 1, None), 2, (None, 3, None))
    >>> tree_from_ordered([4, 8])
    ((None, 4, None), 8, None)
    >>> tree_from_ordered([])
    """
    if not values:
        return None
    middle = len(values) // 2
    left = tree_from_ordered(values[:middle])
    right = tree_from_ordered(values[middle + 1:])
    return left, values[middle], right


def tree_from_ordered_2(values: list[int]) -> tuple | None:
    def build(start, stop):
        if start == stop:
            return None
        middle = start + (stop - start) // 2
        return build(start, middle), values[middle], build(middle + 1, stop)

    return build(0, len(values))


def spelled_tree(tree: list) -> str:
    """Write `tree`, a list [name, child, child, ...] with nodes of the same form, as text: the name
    and, if there are children, their texts in parentheses, separated by commas.

    Return a string for the `tree` such as 'a(b,c(d))', where each node is a list of a name and its
    child nodes, and a node without children is just its name.

    把 `tree`（形如 [名称, 子结点, ...] 的列表）写成文本：先写名称，若有子结点，再在圆括号中写出各子
    结点的文本，用逗号隔开。

    返回表示 `tree` 的字符串，例如 'a(b,c(d))'：每个结点是名称加子结点的列表，没有子结点的只写名称。

    >>> spelled_tree(['a', ['b'], ['c', ['d']]])
    'a(b,c(d))'
    >>> spelled_tree(['root'])
    'root'
    """
    name, *children = tree
    if not children:
        return name
    return f"{name}({','.join(spelled_tree(child) for child in children)})"


def spelled_tree_2(tree: list) -> str:
    text = tree[0]
    if len(tree) > 1:
        text += "("
        for index, child in enumerate(tree[1:]):
            if index > 0:
                text += ","
            text += spelled_tree_2(child)
        text += ")"
    return text


def paper_squares(width: int, height: int) -> list[int]:
    """From a sheet of `width` by `height` (whole numbers), the largest possible square is cut off
    again and again until nothing remains. Return the sides of the squares in order.

    Cut a rectangle of `width` times `height` into squares greedily: each time a square as wide as
    the shorter side. List the sides of all squares. A sheet with a side of 0 gives no squares.

    从 `width` × `height`（整数）的纸上反复剪下尽可能大的正方形，直到剪完为止，按顺序返回各正方形的
    边长。

    贪心地把 `width` 乘 `height` 的矩形剪成正方形：每次剪下边长等于短边的正方形。列出所有正方形的
    边长；某边为 0 时没有正方形。

    >>> paper_squares(8, 3)
    [3, 3, 2, 1, 1]
    >>> paper_squares(5, 5)
    [5]
    >>> paper_squares(4, 0)
    []
    """
    sides = []
    while width > 0 and height > 0:
        side = min(width, height)
        sides.append(side)
        if width > height:
            width -= side
        else:
            height -= side
    return sides


def paper_squares_2(width: int, height: int) -> list[int]:
    short, long = sorted((width, height))
    if short == 0:
        return []
    return [short] * (long // short) + paper_squares_2(long % short, short)


def carpet_cell(row: int, column: int) -> str:
    """In the Sierpinski carpet, a cell is a hole if, for some place, the ternary digits of its
    `row` and `column` (both from 0) are both 1. Return '.' for a hole and '#' otherwise.

    Write `row` and `column` in base three. If both numbers have the digit 1 at one and the same
    place, return '.', else return '#'. Both are at least 0.

    在谢尔宾斯基地毯中，若格子的行号 `row` 和列号 `column`（从 0 开始）的三进制数字在某一位上同为 1，
    该格就是洞。洞返回 '.'，否则返回 '#'。

    把 `row` 和 `column`（均不小于 0）写成三进制，若有同一位上两者都是 1，则返回 '.'，否则返回 '#'。

    >>> carpet_cell(4, 1)
    '.'
    >>> carpet_cell(1, 3)
    '#'
    >>> carpet_cell(0, 0)
    '#'
    """
    while row > 0 and column > 0:
        if row % 3 == 1 and column % 3 == 1:
            return "."
        row //= 3
        column //= 3
    return "#"


def carpet_cell_2(row: int, column: int) -> str:
    if row == 0 or column == 0:
        return "#"
    if row % 3 == column % 3 == 1:
        return "."
    return carpet_cell_2(row // 3, column // 3)


def boards_needed(pieces: list[int], board: int) -> int:
    """Pieces of the lengths `pieces` are sawn one after another from boards of length `board`, each
    from the first opened board on which it still fits. Return how many boards are opened. No piece
    is longer than a board.

    Use first fit: for each of `pieces` take the first board that has enough length left, or start a
    new one of length `board`. How many boards are used?

    依次从长度为 `board` 的木板上锯下长度为 `pieces` 的木料，每段都从已开用的木板中第一块够长的上面
    锯。返回共开用多少块木板；没有哪段比木板长。

    采用“首次适应”：对 `pieces` 的每一段，用第一块剩余长度足够的木板，没有就新开一块长 `board` 的。
    求用了多少块木板。

    >>> boards_needed([50, 70, 30, 50], 100)
    3
    >>> boards_needed([40, 60, 50, 50], 100)
    2
    >>> boards_needed([], 100)
    0
    """
    left_over = []
    for piece in pieces:
        for index, rest in enumerate(left_over):
            if piece <= rest:
                left_over[index] -= piece
                break
        else:
            left_over.append(board - piece)
    return len(left_over)


def boards_needed_2(pieces: list[int], board: int) -> int:
    rests = []
    for piece in pieces:
        fitting = next((i for i, rest in enumerate(rests) if rest >= piece), None)
        if fitting is None:
            rests.append(board)
            fitting = len(rests) - 1
        rests[fitting] -= piece
    return len(rests)


def charging_stops(stations: list[int], goal: int, reach: int) -> int | None:
    """An electric car starts fully charged at kilometre 0, drives at most `reach` km on one charge
    and wants to get to kilometre `goal`. It can charge at the `stations` (ascending, before the
    goal). Return the smallest number of stops, or None if the goal cannot be reached.

    Given the positions `stations` in ascending order, all between 0 and `goal`, find how often a
    car that gets `reach` kilometres far with a full battery must charge on the way from 0 to
    `goal`. None means that some gap is too large.

    电动车从 0 公里处满电出发，充满一次最多行驶 `reach` 公里，要到达 `goal` 公里处。可在 `stations`
    （升序，均在终点之前）充电。返回最少的停车充电次数，到不了则返回 None。

    `stations` 按升序给出 0 到 `goal` 之间充电站的位置，汽车满电可行驶 `reach` 公里，求从 0 到 `goal`
    途中至少要充几次电；若有间隔过大则返回 None。

    >>> charging_stops([60, 110, 150, 240], 300, 120)
    3
    >>> charging_stops([], 80, 100)
    0
    >>> charging_stops([50], 200, 100)
    """
    stops = 0
    charged_at = here = 0
    for place in stations + [goal]:
        if place - charged_at > reach:
            # charge at the last station before this place
            charged_at = here
            stops += 1
            if place - charged_at > reach:
                return None
        here = place
    return stops


def charging_stops_2(stations: list[int], goal: int, reach: int) -> int | None:
    position = stops = 0
    while position + reach < goal:
        reachable = [s for s in stations if position < s <= position + reach]
        if not reachable:
            return None
        position = reachable[-1]
        stops += 1
    return stops


def lamps_for_spots(spots: list[int], radius: int) -> list[int]:
    """The places `spots` on a street must be lit by lamps that shine `radius` metres to both sides.
    Choose as few lamps as possible, each as far to the right as it can be: start from the leftmost
    dark spot. Return the positions of the lamps.

    Light all `spots` greedily: put a lamp `radius` to the right of the leftmost spot that is still
    dark; it lights everything at a distance of up to `radius`. Return the positions in order.

    街上的 `spots` 各处都要照亮，每盏灯向两边各照 `radius` 米。灯要尽量少，并从最左边未照亮的地点开始，
    每盏尽量靠右放。返回各灯的位置。

    贪心地照亮 `spots` 的所有地点：在最左边仍然黑暗的地点右侧 `radius` 处放一盏灯，它照亮距离不超过
    `radius` 的一切。按顺序返回灯的位置。

    >>> lamps_for_spots([1, 9, 4, 12], 2)
    [3, 11]
    >>> lamps_for_spots([5], 0)
    [5]
    >>> lamps_for_spots([], 3)
    []
    """
    lamps = []
    for spot in sorted(spots):
        if not lamps or spot > lamps[-1] + radius:
            lamps.append(spot + radius)
    return lamps


def lamps_for_spots_2(spots: list[int], radius: int) -> list[int]:
    dark = set(spots)
    lamps = []
    while dark:
        lamp = min(dark) + radius
        lamps.append(lamp)
        dark = {spot for spot in dark if spot > lamp + radius}
    return lamps


def group_photos(visits: list[tuple[int, int]]) -> int:
    """Each guest is present from start to end, both included, as in the pairs `visits`. Return the
    smallest number of moments for photos such that every guest is on at least one of them.

    Given closed intervals `visits`, how few points are enough so that each interval contains one of
    them? Return that number; without guests it is 0.

    每位客人在 `visits` 中某一对（开始，结束）的时间内在场，两端都算。返回至少需要在多少个时刻拍照，
    才能让每位客人至少出现在一张照片上。

    给定闭区间列表 `visits`，最少用几个点就能使每个区间都至少含有其中一个？返回个数，没有区间时为 0。

    >>> group_photos([(1, 4), (3, 6), (5, 9), (8, 10)])
    2
    >>> group_photos([(1, 2), (2, 3)])
    1
    >>> group_photos([])
    0
    """
    photos = 0
    last = None
    for start, end in sorted(visits, key=lambda visit: visit[1]):
        if last is None or start > last:
            last = end
            photos += 1
    return photos


def group_photos_2(visits: list[tuple[int, int]]) -> int:
    waiting = list(visits)
    count = 0
    while waiting:
        moment = min(end for _, end in waiting)
        waiting = [visit for visit in waiting if visit[0] > moment]
        count += 1
    return count


def all_in_time(tasks: list[tuple[int, int]]) -> bool:
    """`tasks` are pairs (duration, deadline). One person works on them one at a time without breaks
    from time 0. Check whether there is an order in which every task ends by its deadline.

    Can the `tasks`, tuples of the time needed and the latest end, all be done in time by one
    worker who starts at 0 and chooses the best order? Ending exactly at the deadline is fine.

    `tasks` 是（耗时，截止时间）的列表，由一个人从时刻 0 起不间断地逐个完成。判断是否存在一种顺序，
    使每项任务都不晚于截止时间完成。

    一名工人从 0 时刻开始，可任意安排顺序，`tasks` 的每项为所需时间和最晚结束时间。判断能否全部按时
    完成，正好在截止时结束也算按时。

    >>> all_in_time([(3, 9), (2, 2), (4, 10)])
    True
    >>> all_in_time([(3, 4), (2, 4)])
    False
    >>> all_in_time([])
    True
    """
    time = 0
    for duration, deadline in sorted(tasks, key=lambda task: task[1]):
        time += duration
        if time > deadline:
            return False
    return True


def all_in_time_2(tasks: list[tuple[int, int]]) -> bool:
    return all(
        sum(duration for duration, due in tasks if due <= deadline) <= deadline
        for _, deadline in tasks
    )


def orders_kept(orders: list[tuple[int, int]]) -> int:
    """Of the `orders`, pairs (duration, deadline), some can be refused. The accepted ones are done
    one after another from time 0 and must end by their deadlines. Return how many can be accepted
    at most.

    Choose as many `orders` as possible so that they can all be finished in time by one machine. An
    order is a tuple of how long it takes and when it must be done; the machine starts at 0.

    `orders` 是（耗时，截止时间）的列表，可以拒绝其中一些。接受的订单从时刻 0 起逐个完成，且须在截止
    之前结束。返回最多能接受多少个订单。

    一台机器从 0 时刻开始工作，每个订单是耗时和最晚完成时间组成的元组。从 `orders` 中选出尽可能多的
    订单使它们都能按时完成，求这个最大数目。

    >>> orders_kept([(4, 5), (2, 6), (3, 6), (1, 9)])
    3
    >>> orders_kept([(5, 3)])
    0
    >>> orders_kept([])
    0
    """
    accepted = []
    time = 0
    for duration, deadline in sorted(orders, key=lambda order: order[1]):
        heapq.heappush(accepted, -duration)
        time += duration
        if time > deadline:
            # give up the longest order taken so far
            time += heapq.heappop(accepted)
    return len(accepted)


def orders_kept_2(orders: list[tuple[int, int]]) -> int:
    def in_time(chosen):
        time = 0
        for duration, deadline in sorted(chosen, key=lambda order: order[1]):
            time += duration
            if time > deadline:
                return False
        return True

    for size in range(len(orders), 0, -1):
        if any(in_time(chosen) for chosen in itertools.combinations(orders, size)):
            return size
    return 0


def earliest_by_swaps(letters: str, swaps: int) -> str:
    """Return the alphabetically first text that can be made from `letters` with at most `swaps`
    exchanges of two neighbouring letters.

    You may exchange adjacent characters of `letters` up to `swaps` times. Which of the strings you
    can get comes first in the alphabetical order? Greedy: fetch the smallest letter within reach to
    each place.

    最多进行 `swaps` 次相邻字母的交换，返回由 `letters` 能得到的字典序最小的字符串。

    你可以至多交换 `swaps` 次 `letters` 中相邻的字符，在能得到的字符串里哪个字典序最小？
    贪心做法：依次把够得着的最小字母移到每个位置。

    >>> earliest_by_swaps("dcab", 3)
    'acdb'
    >>> earliest_by_swaps("ba", 0)
    'ba'
    >>> earliest_by_swaps("", 4)
    ''
    """
    rest = list(letters)
    result = []
    while rest:
        reach = rest[:swaps + 1]
        place = reach.index(min(reach))
        swaps -= place
        result.append(rest.pop(place))
    return "".join(result)


def earliest_by_swaps_2(letters: str, swaps: int) -> str:
    chars = list(letters)
    for i in range(len(chars)):
        j = min(range(i, min(len(chars), i + swaps + 1)), key=lambda k: chars[k])
        chars[i:j + 1] = [chars[j]] + chars[i:j]
        swaps -= j - i
    return "".join(chars)


def parked_at(wishes: list[int], places: int) -> list[int | None]:
    """Cars enter a one-way street with parking places 0 to `places` - 1. Each drives to the place
    it wishes, given in `wishes`, and takes it or the first free one after it. Return where each car
    parks; None if it finds nothing and leaves.

    For every number in `wishes`, in order, find the first free place from there on, among 0 ..
    `places` - 1, and occupy it. Return the list of the places found, with None for those who were
    out of luck.

    汽车依次驶入单行道，车位编号 0 到 `places` - 1。每辆车开到 `wishes` 中自己想要的车位，停在那里或
    其后的第一个空位。返回每辆车的停车位置，找不到车位而离开的为 None。

    按顺序处理 `wishes` 的每个数：从该位置起在 0 至 `places` - 1 中找第一个空车位并占用。返回找到的
    位置列表，没找到的记为 None。

    >>> parked_at([1, 1, 0, 1], 4)
    [1, 2, 0, 3]
    >>> parked_at([2, 2], 3)
    [2, None]
    >>> parked_at([], 2)
    []
    """
    taken = set()
    parked = []
    for wish in wishes:
        place = wish
        while place in taken:
            place += 1
        if place < places:
            taken.add(place)
            parked.append(place)
        else:
            parked.append(None)
    return parked


def parked_at_2(wishes: list[int], places: int) -> list[int | None]:
    free = list(range(places))
    parked = []
    for wish in wishes:
        place = next((spot for spot in free if spot >= wish), None)
        if place is not None:
            free.remove(place)
        parked.append(place)
    return parked


def switches_pressed(lamps: str) -> list[int]:
    """The string `lamps` shows lamps that are on ('1') or off ('0'). The switch at a place toggles
    the lamp there and all to its right. Going from left to right, return the places of the switches
    that must be pressed to have all lamps on.

    Pressing switch i inverts the characters of `lamps` from index i to the end. Which switches, in
    ascending order, turn the text into ones only?

    字符串 `lamps` 表示亮（'1'）或灭（'0'）的灯。按某处的开关会翻转该灯及其右边所有的灯。从左到右，
    返回为了让所有灯都亮必须按的开关位置。

    按下开关 i 会把 `lamps` 从下标 i 到末尾的字符全部取反。升序给出能使字符串全变成 1 所要按的开关。

    >>> switches_pressed("110010")
    [2, 4, 5]
    >>> switches_pressed("111")
    []
    >>> switches_pressed("0")
    [0]
    """
    pressed = []
    for index, lamp in enumerate(lamps):
        is_on = (lamp == "1") != (len(pressed) % 2 == 1)
        if not is_on:
            pressed.append(index)
    return pressed


def switches_pressed_2(lamps: str) -> list[int]:
    padded = "1" + lamps
    return [index for index in range(len(lamps)) if padded[index] != padded[index + 1]]


def marbles_moved(bowls: list[int]) -> int | None:
    """Bowls stand in a row with `bowls` marbles in them. In one move, one marble is put into a
    neighbouring bowl. Return the least number of moves after which all bowls hold equally many, or
    None if that is impossible.

    Find how many single steps of marbles between adjacent bowls are needed at least to make all
    numbers in `bowls` equal. If the sum cannot be shared evenly, return None; no bowls need 0.

    一排碗里各有 `bowls` 颗弹珠，每步把一颗弹珠移到相邻的碗里。返回使所有碗弹珠数相等所需的最少步数，
    不可能时返回 None。

    弹珠只能在相邻的碗之间一颗一颗地移动，求让 `bowls` 中的数全部相等至少要移动多少步。总数不能平分时
    返回 None；没有碗时为 0。

    >>> marbles_moved([5, 1, 0])
    5
    >>> marbles_moved([1, 2])
    >>> marbles_moved([3, 3, 3])
    0
    """
    if not bowls:
        return 0
    if sum(bowls) % len(bowls) != 0:
        return None
    share = sum(bowls) // len(bowls)
    moves = surplus = 0
    for marbles in bowls:
        surplus += marbles - share
        moves += abs(surplus)
    return moves


def marbles_moved_2(bowls: list[int]) -> int | None:
    if not bowls:
        return 0
    share, rest = divmod(sum(bowls), len(bowls))
    if rest:
        return None
    return sum(abs(total) for total in itertools.accumulate(n - share for n in bowls))


def glasses_filled(glasses: list[int], jug: int) -> tuple[int, int]:
    """Fill as many of the `glasses` (sizes) as possible from a `jug` with that much water: always
    the smallest empty one that can still be filled to the brim. Return the number of full glasses
    and the water left in the jug.

    With `jug` units of water, fill whole glasses, the smaller ones of `glasses` first, and stop
    when the next one would not become full. Return (full glasses, rest of water).

    用装有 `jug` 单位水的水壶尽可能多地倒满 `glasses`（容量列表）中的杯子：每次倒满还能倒满的最小空杯。
    返回倒满的杯数和壶中剩下的水。

    有 `jug` 单位的水，从小到大倒满 `glasses` 中的杯子，下一杯倒不满时停止。返回（满杯数，剩余水量）。

    >>> glasses_filled([30, 10, 20], 45)
    (2, 15)
    >>> glasses_filled([50], 20)
    (0, 20)
    >>> glasses_filled([], 5)
    (0, 5)
    """
    full = 0
    for size in sorted(glasses):
        if size > jug:
            break
        jug -= size
        full += 1
    return full, jug


def glasses_filled_2(glasses: list[int], jug: int) -> tuple[int, int]:
    used = list(itertools.accumulate(sorted(glasses), initial=0))
    full = sum(amount <= jug for amount in used[1:])
    return full, jug - used[full]


def lane_costs(lanes: list[list[int]], fee: int) -> int:
    """A car drives through road sections in order; `lanes`[i][j] is the cost of section i in lane
    j. Between two sections it may change to any other lane for a `fee`. Return the least total
    cost. There is at least one section and one lane.

    Pick one number from every row of the table `lanes` so that their sum, plus `fee` for each time
    the column differs from that in the row before, is as small as possible. Return this minimum.

    汽车依次驶过各路段，`lanes`[i][j] 是第 i 段走第 j 车道的费用。两段之间可以花 `fee` 换到任意其他
    车道。返回最小总费用；至少有一段、一条车道。

    从表格 `lanes` 的每一行各选一个数，若与上一行所选的列不同则另加 `fee`，使总和最小，返回这个最小值。

    >>> lane_costs([[1, 9], [9, 1], [1, 9]], 3)
    9
    >>> lane_costs([[1, 5], [6, 1]], 2)
    4
    >>> lane_costs([[4, 2, 7]], 10)
    2
    """
    best = lanes[0]
    for section in lanes[1:]:
        changed = min(best) + fee
        best = [min(stay, changed) + cost for stay, cost in zip(best, section)]
    return min(best)


def lane_costs_2(lanes: list[list[int]], fee: int) -> int:
    @lru_cache(None)
    def cheapest(row, column):
        cost = lanes[row][column]
        if row == 0:
            return cost
        options = []
        for before in range(len(lanes[row - 1])):
            change = fee if before != column else 0
            options.append(cheapest(row - 1, before) + change)
        return cost + min(options)

    last = len(lanes) - 1
    return min(cheapest(last, column) for column in range(len(lanes[last])))


def ways_past_broken(steps: int, broken: list[int]) -> int:
    """Return in how many ways one can climb a staircase of `steps` steps, taking one, two or three
    steps at a time and never treading on the steps whose numbers are in `broken`. Standing at the
    bottom is step 0, the top is step number `steps`.

    You go from 0 to `steps` in strides of 1, 2 or 3; the numbers in `broken` (1 or more) must not
    be touched.
    How many different sequences of strides are there?

    楼梯共 `steps` 级，每次上一级、两级或三级，不能踩到 `broken` 中编号（从 1 起）的台阶。返回走到顶的方法数。
    底部为第 0 级，顶部为第 `steps` 级。

    从 0 走到 `steps`，每步跨 1、2 或 3，不能落在 `broken` 中的数上，求不同的走法有多少种。

    >>> ways_past_broken(4, [2])
    3
    >>> ways_past_broken(3, [])
    4
    >>> ways_past_broken(5, [1, 2, 3])
    0
    """
    ways = [1] + [0] * steps
    for step in range(1, steps + 1):
        if step not in broken:
            ways[step] = sum(ways[max(0, step - 3):step])
    return ways[steps]


def ways_past_broken_2(steps: int, broken: list[int]) -> int:
    @lru_cache(None)
    def climb(step):
        if step > steps or step in broken:
            return 0
        if step == steps:
            return 1
        return climb(step + 1) + climb(step + 2) + climb(step + 3)

    return climb(0)


def earnings_with_rest(wages: list[int]) -> int:
    """`wages` are the possible earnings of consecutive days, all positive. Nobody may work on three
    days in a row. Return the most that can be earned.

    Choose some of the positive numbers in `wages`, but never three neighbouring ones, with the
    greatest sum, and return that sum.

    `wages` 是连续各天可能的收入，均为正数。任何人都不能连续工作三天，返回最多能挣多少。

    从正数列表 `wages` 中选出若干个数，不能连续选三个相邻的，使和最大，返回这个和。

    >>> earnings_with_rest([5, 8, 3, 9, 9])
    31
    >>> earnings_with_rest([4, 4, 4])
    8
    >>> earnings_with_rest([])
    0
    """
    rested, one_day, two_days = 0, 0, 0
    for wage in wages:
        best = max(rested, one_day, two_days)
        rested, one_day, two_days = best, rested + wage, one_day + wage
    return max(rested, one_day, two_days)


def earnings_with_rest_2(wages: list[int]) -> int:
    best = [0]
    for day, wage in enumerate(wages):
        free = best[day]
        single = wage + best[max(0, day - 1)]
        double = wage + wages[day - 1] + best[max(0, day - 2)] if day > 0 else 0
        best.append(max(free, single, double))
    return best[-1]


def coloured_strips(length: int, singles: int, doubles: int) -> int:
    """A strip of the given `length` is covered with tiles of length 1, which come in `singles`
    colours, and tiles of length 2, which come in `doubles` colours. Return the number of different
    strips; for length 0 it is 1.

    How many rows of tiles are exactly `length` long, if a short tile (1) can have any of `singles`
    colours and a long one (2) any of `doubles` colours?

    用长为 1 的砖（有 `singles` 种颜色）和长为 2 的砖（有 `doubles` 种颜色）铺满长为 `length` 的长条，
    返回不同铺法的数目；长度为 0 时为 1。

    短砖长 1，可选 `singles` 种颜色；长砖长 2，可选 `doubles` 种颜色。求总长恰为 `length` 的砖列有
    多少种。

    >>> coloured_strips(3, 2, 1)
    12
    >>> coloured_strips(2, 0, 3)
    3
    >>> coloured_strips(0, 4, 4)
    1
    """
    before, current = 0, 1
    for _ in range(length):
        before, current = current, singles * current + doubles * before
    return current


def coloured_strips_2(length: int, singles: int, doubles: int) -> int:
    total = 0
    for pairs in range(length // 2 + 1):
        ones = length - 2 * pairs
        total += math.comb(ones + pairs, pairs) * singles ** ones * doubles ** pairs
    return total


def dominoes_in_line(pieces: list[tuple[int, int]]) -> int:
    """From the dominoes `pieces`, drawn in this order, some are laid in a row in the same order and
    without turning them, so that each begins with the number the one before ends with. Return the
    greatest possible number of pieces in the row.

    Leave out pairs from the list `pieces` until, for all neighbours, the second number of one is
    the first number of the next. How many pairs can remain at most?

    从依次抽到的多米诺骨牌 `pieces` 中选一些，按原来的次序、不翻转地排成一行，使每张的开头数字等于前一张
    的结尾数字。返回这一行最多有多少张。

    从列表 `pieces` 中去掉一些数对，使剩下的任意相邻两对中前一对的第二个数等于后一对的第一个数，
    求最多能留下几对。

    >>> dominoes_in_line([(1, 2), (5, 3), (2, 5), (2, 2), (5, 1)])
    3
    >>> dominoes_in_line([(4, 4), (4, 4)])
    2
    >>> dominoes_in_line([])
    0
    """
    longest = defaultdict(int)
    for start, end in pieces:
        longest[end] = max(longest[end], longest[start] + 1)
    return max(longest.values(), default=0)


def dominoes_in_line_2(pieces: list[tuple[int, int]]) -> int:
    lengths = []
    for index, (start, _) in enumerate(pieces):
        best = 0
        for earlier in range(index):
            if pieces[earlier][1] == start:
                best = max(best, lengths[earlier])
        lengths.append(best + 1)
    return max(lengths, default=0)


def presses_to_show(start: int, target: int, limit: int) -> int:
    """A toy shows the number `start`. One button adds 7, another doubles the number, a third takes
    away 1; no number above `limit` or below 0 can be shown. Return the least number of presses
    until it shows `target`, or -1 if it never can.

    Using the operations +7, *2 and -1 and staying between 0 and `limit`, how many operations does
    it take at least to get from `start` to `target`? Return -1 if it is impossible.

    玩具上显示数 `start`。一个按钮加 7，一个按钮翻倍，一个按钮减 1；显示的数不能超过 `limit` 也不能小于
    0。返回显示出 `target` 最少要按几次，做不到返回 -1。

    只用 +7、×2、-1 三种操作，且始终保持在 0 到 `limit` 之间，从 `start` 变到 `target` 至少需要几步？
    不可能时返回 -1。

    >>> presses_to_show(1, 15, 50)
    2
    >>> presses_to_show(6, 6, 10)
    0
    >>> presses_to_show(3, 30, 20)
    -1
    """
    steps = {start: 0}
    queue = deque([start])
    while queue:
        number = queue.popleft()
        if number == target:
            return steps[number]
        for following in (number + 7, number * 2, number - 1):
            if 0 <= following <= limit and following not in steps:
                steps[following] = steps[number] + 1
                queue.append(following)
    return -1


def presses_to_show_2(start: int, target: int, limit: int) -> int:
    shown = {start}
    seen = {start}
    presses = 0
    while shown:
        if target in shown:
            return presses
        options = {new for n in shown for new in (n + 7, n * 2, n - 1)}
        shown = {n for n in options if 0 <= n <= limit} - seen
        seen |= shown
        presses += 1
    return -1


def best_revision(topics: list[tuple[int, int]], hours: int) -> int:
    """`topics` are pairs (hours needed, points gained); each can be revised once, completely or not
    at all. Return the most points that can be gained in `hours` hours.

    Which choice from `topics`, tuples of a duration and a value, takes at most `hours` altogether
    and has the greatest total value? Return that value; durations are positive whole numbers.

    `topics` 的每项是（所需小时，可得分数），每个主题要么完整复习一次，要么不复习。返回在 `hours` 小时内
    最多能得多少分。

    从 `topics`（耗时与价值的元组）中选出总耗时不超过 `hours` 的若干项，使总价值最大，返回该价值；
    耗时均为正整数。

    >>> best_revision([(3, 40), (2, 30), (2, 25)], 4)
    55
    >>> best_revision([(5, 10)], 4)
    0
    >>> best_revision([], 8)
    0
    """
    best = [0] * (hours + 1)
    for needed, points in topics:
        # from the back, so that no topic counts twice
        for time in range(hours, needed - 1, -1):
            best[time] = max(best[time], best[time - needed] + points)
    return best[hours]


def best_revision_2(topics: list[tuple[int, int]], hours: int) -> int:
    if not topics:
        return 0
    (needed, points), *others = topics
    best = best_revision_2(others, hours)
    if needed <= hours:
        best = max(best, points + best_revision_2(others, hours - needed))
    return best


def routes_via(rows: int, columns: int, row: int, column: int) -> int:
    """Walking only right or down from the upper left to the lower right cell of a grid with `rows`
    rows and `columns` columns, how many routes pass through the cell at `row` and `column` (counted
    from 0, inside the grid)?

    Count the shortest paths between the corners (0, 0) and (`rows` - 1, `columns` - 1) that visit
    the cell (`row`, `column`). A step goes one cell to the right or one cell down.

    在 `rows` 行 `columns` 列的网格中，只能向右或向下，从左上角走到右下角，经过 `row` 行 `column` 列
    那一格（从 0 数起，在网格内）的路线有多少条？

    统计从 (0, 0) 到 (`rows` - 1, `columns` - 1) 且经过格子 (`row`, `column`) 的最短路径数，
    每步向右或向下走一格。

    >>> routes_via(3, 3, 1, 1)
    4
    >>> routes_via(3, 4, 0, 3)
    1
    >>> routes_via(1, 1, 0, 0)
    1
    """
    before = math.comb(row + column, row)
    down, right = rows - 1 - row, columns - 1 - column
    return before * math.comb(down + right, down)


def routes_via_2(rows: int, columns: int, row: int, column: int) -> int:
    def routes(height, width):
        ways = [1] * width
        for _ in range(height - 1):
            for j in range(1, width):
                ways[j] += ways[j - 1]
        return ways[-1]

    return routes(row + 1, column + 1) * routes(rows - row, columns - column)


def walks_above_ground(steps: int, height: int) -> int:
    """A walk starts at height 0 and goes one up or one down in each of `steps` steps, but never
    below 0. Return how many such walks end at `height`.

    Count the sequences of `steps` signs + and - whose running sum never becomes negative and whose
    total is `height`.

    从高度 0 出发走 `steps` 步，每步升 1 或降 1，但不能低于 0。返回终点高度为 `height` 的走法数。

    统计由 `steps` 个 +1 或 -1 组成、前缀和始终不为负且总和等于 `height` 的序列个数。

    >>> walks_above_ground(4, 0)
    2
    >>> walks_above_ground(3, 1)
    2
    >>> walks_above_ground(2, 1)
    0
    """
    ways = {0: 1}
    for _ in range(steps):
        following = defaultdict(int)
        for level, count in ways.items():
            following[level + 1] += count
            if level > 0:
                following[level - 1] += count
        ways = following
    return ways.get(height, 0)


def walks_above_ground_2(steps: int, height: int) -> int:
    if height < 0 or height > steps:
        return 0
    if steps == 0:
        return 1
    return walks_above_ground_2(steps - 1, height - 1) + walks_above_ground_2(steps - 1, height + 1)


def hop_score(points: list[int], reach: int) -> int:
    """Start on the first of the fields `points` and hop to the right, at most `reach` fields at a
    time, to the last one. Return the greatest sum of the numbers on the fields touched, first and
    last included. There is at least one field.

    Choose a way from index 0 to the last index of `points` with jumps of 1 to `reach` places that
    collects as much as possible; numbers may be negative. Return the total.

    从 `points` 的第一格出发向右跳，每次最多跳 `reach` 格，直到最后一格。返回所踩各格（含首尾）上的数之和
    的最大值；至少有一格。

    从 `points` 的下标 0 到最后一个下标，每次前进 1 到 `reach` 个位置，数可能为负，求能收集到的最大总和。

    >>> hop_score([1, -5, -2, 4], 2)
    3
    >>> hop_score([1, -5, -2, 4], 3)
    5
    >>> hop_score([6], 2)
    6
    """
    best = [points[0]]
    for index in range(1, len(points)):
        best.append(points[index] + max(best[max(0, index - reach):index]))
    return best[-1]


def hop_score_2(points: list[int], reach: int) -> int:
    last = len(points) - 1

    @lru_cache(None)
    def from_field(index):
        if index == last:
            return points[index]
        stop = min(last, index + reach)
        return points[index] + max(from_field(place) for place in range(index + 1, stop + 1))

    return from_field(0)


def knight_walks(size: int, row: int, column: int, moves: int) -> int:
    """Return how many sequences of exactly `moves` knight's moves start on the square (`row`,
    `column`) of a board with `size` times `size` squares and stay on the board all the time.

    A knight stands at `row` and `column` (from 0) on a square board with side `size`. In how many
    ways can it make `moves` moves without leaving the board? Squares may be visited again.

    马位于 `size`×`size` 棋盘的 (`row`, `column`) 处（从 0 数起）。返回恰好走 `moves` 步、始终不离开
    棋盘的走法数，允许重复经过同一格。

    在边长为 `size` 的棋盘上，一个国际象棋的马从第 `row` 行第 `column` 列出发，走 `moves` 步都留在
    棋盘上，共有多少种走法？

    >>> knight_walks(3, 0, 0, 2)
    4
    >>> knight_walks(3, 1, 1, 1)
    0
    >>> knight_walks(8, 0, 0, 1)
    2
    """
    if not (0 <= row < size and 0 <= column < size):
        return 0
    if moves == 0:
        return 1
    total = 0
    for a, b in ((1, 2), (2, 1)):
        for down, right in ((a, b), (a, -b), (-a, b), (-a, -b)):
            total += knight_walks(size, row + down, column + right, moves - 1)
    return total


def knight_walks_2(size: int, row: int, column: int, moves: int) -> int:
    jumps = [(a, b) for a in (-2, -1, 1, 2) for b in (-2, -1, 1, 2) if abs(a) != abs(b)]
    counts = Counter({(row, column): 1})
    for _ in range(moves):
        following = Counter()
        for (r, c), ways in counts.items():
            for a, b in jumps:
                if 0 <= r + a < size and 0 <= c + b < size:
                    following[r + a, c + b] += ways
        counts = following
    return sum(counts.values())


def best_staircase(grid: list[list[int]]) -> int:
    """Start anywhere in the top row of `grid` and go down row by row, either straight down or one
    column to the right. Return the greatest sum of the numbers on such a way to the bottom row.

    From each cell of the table `grid` one may step to the cell below it or to the right neighbour
    of that one, if it exists. Find the largest total along a way from the first to the last row.

    从 `grid` 第一行的任意一格出发，逐行向下，每步或垂直向下，或向下并右移一列。返回走到最后一行的路径上
    各数之和的最大值。

    在表格 `grid` 中，每一格可以走到正下方的格子或其右边的格子（若存在）。求从第一行走到最后一行的
    最大总和。

    >>> best_staircase([[1, 2], [9, 3], [4, 8]])
    18
    >>> best_staircase([[5, 7, 6]])
    7
    >>> best_staircase([[1], [2], [3]])
    6
    """
    sums = grid[-1]
    for row in reversed(grid[:-1]):
        # the cell beyond the right edge never wins
        shifted = sums[1:] + [sums[-1]]
        sums = [cell + max(pair) for cell, pair in zip(row, zip(sums, shifted))]
    return max(sums)


def best_staircase_2(grid: list[list[int]]) -> int:
    def best(row, column):
        value = grid[row][column]
        if row == len(grid) - 1:
            return value
        below = best(row + 1, column)
        if column + 1 < len(grid[row]):
            below = max(below, best(row + 1, column + 1))
        return value + below

    return max(best(0, column) for column in range(len(grid[0])))


def probed_values(ordered: list[int], wanted: int) -> list[int]:
    """Search for `wanted` in the ascending list `ordered` by halving: look at the middle (the left
    one of two), stop if it is the number, otherwise go on in the half where it must be. Return all
    numbers that were looked at, in order.

    Record a binary search. With `ordered` sorted upwards, compare `wanted` with the element at
    (low + high) // 2 of the remaining part until it is found or nothing remains. List the elements
    compared.

    在升序列表 `ordered` 中用折半法查找 `wanted`：看中间的元素（有两个时取左边的），若相等则停止，否则在
    可能存在的那一半继续。按顺序返回所有看过的数。

    记录二分查找的过程：`ordered` 升序，每次把 `wanted` 与剩余部分中下标为 (low + high) // 2 的元素比较，
    直到找到或没有剩余。列出被比较过的元素。

    >>> probed_values([2, 5, 8, 11, 14], 11)
    [8, 11]
    >>> probed_values([2, 5, 8, 11, 14], 3)
    [8, 2, 5]
    >>> probed_values([], 1)
    []
    """
    probes = []
    low, high = 0, len(ordered) - 1
    while low <= high:
        middle = (low + high) // 2
        probes.append(ordered[middle])
        if ordered[middle] == wanted:
            break
        if ordered[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return probes


def probed_values_2(ordered: list[int], wanted: int) -> list[int]:
    if not ordered:
        return []
    middle = (len(ordered) - 1) // 2
    value = ordered[middle]
    if value == wanted:
        return [value]
    rest = ordered[middle + 1:] if value < wanted else ordered[:middle]
    return [value] + probed_values_2(rest, wanted)


def setting_at(changes: list[tuple[int, str]], time: int) -> str | None:
    """`changes` lists at which time a setting got which value, ordered by time. Return the value
    that holds at `time` (a change applies from its own time on), or None if none was set before.

    Given pairs (moment, value) in ascending order in `changes`, find the value of the last pair
    whose moment is not later than `time`. If every moment is later, return None.

    `changes` 按时间升序列出某项设置在何时变成何值。返回在 `time` 时刻生效的值（变更从其时刻起生效），
    此前没有设置过则返回 None。

    给定按时刻升序排列的（时刻，值）列表 `changes`，求时刻不晚于 `time` 的最后一对的值；若所有时刻都更晚，
    返回 None。

    >>> setting_at([(3, 'low'), (8, 'high'), (12, 'off')], 10)
    'high'
    >>> setting_at([(3, 'low')], 3)
    'low'
    >>> setting_at([(3, 'low')], 2)
    """
    current = None
    for moment, value in changes:
        if moment > time:
            break
        current = value
    return current


def setting_at_2(changes: list[tuple[int, str]], time: int) -> str | None:
    moments = [moment for moment, _ in changes]
    place = bisect.bisect_right(moments, time)
    return changes[place - 1][1] if place > 0 else None


def nth_common_stop(a: int, b: int, n: int) -> int:
    """Buses stop every `a` km, trams every `b` km along a road, both beginning with km `a` and `b`.
    Return the kilometre of the `n`-th place (from 1) at which at least one of them stops.

    Find the `n`-th smallest positive integer that is divisible by `a` or by `b` (or both); all
    three numbers are positive.

    沿路公交车每 `a` 公里停一次，电车每 `b` 公里停一次，分别从第 `a`、第 `b` 公里开始。返回第 `n` 个
    （从 1 数起）至少有一种车停靠的公里数。

    求第 `n` 小的能被 `a` 或 `b`（或两者）整除的正整数；三个数都是正数。

    >>> nth_common_stop(4, 6, 5)
    16
    >>> nth_common_stop(3, 3, 2)
    6
    >>> nth_common_stop(5, 1, 7)
    7
    """
    both = math.lcm(a, b)
    low, high = 1, n * min(a, b)
    while low < high:
        middle = (low + high) // 2
        if middle // a + middle // b - middle // both >= n:
            high = middle
        else:
            low = middle + 1
    return low


def nth_common_stop_2(a: int, b: int, n: int) -> int:
    bus, tram = a, b
    place = 0
    for _ in range(n):
        place = min(bus, tram)
        if bus == place:
            bus += a
        if tram == place:
            tram += b
    return place


def first_shifted(numbers: list[int], start: int) -> int:
    """`numbers` ascend without repetition and begin with `start` or a greater number. Return the
    first index whose element is not `start` plus the index, or the length if there is none.

    Tickets are numbered from `start` on, some are missing: `numbers` lists those at hand in
    ascending order, each once. At which position does the unbroken numbering end for the first
    time? If it never does, return the length of the list.

    `numbers` 严格递增且不小于 `start`。返回第一个元素不等于 `start` 加下标的位置，若没有则返回长度。

    票从 `start` 开始编号，有些缺失，`numbers` 按升序列出手头的票（各一张）。连续编号在哪个位置第一次
    中断？从未中断则返回列表长度。

    >>> first_shifted([5, 6, 7, 9, 10], 5)
    3
    >>> first_shifted([2, 3], 1)
    0
    >>> first_shifted([], 1)
    0
    """
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if numbers[middle] == start + middle:
            low = middle + 1
        else:
            high = middle
    return low


def first_shifted_2(numbers: list[int], start: int) -> int:
    for index, number in enumerate(numbers):
        if number != start + index:
            return index
    return len(numbers)


def both_free(mine: list[tuple[int, int]], yours: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """`mine` and `yours` are our free times as ascending, separate intervals (start, end). Return
    the times when we are both free, as intervals of positive length in ascending order.

    Intersect two sorted lists of disjoint intervals, `mine` and `yours`: return every part, as
    (start, end) with start < end, that belongs to an interval of each list.

    `mine` 和 `yours` 分别是我和你的空闲时间，均为升序且互不重叠的区间（开始，结束）。按升序返回我们都
    有空的时间段（长度为正）。

    求两个有序且不相交的区间列表 `mine` 与 `yours` 的交集：返回同时属于两个列表中某区间的各部分
    （开始，结束），开始小于结束。

    >>> both_free([(1, 5), (8, 12)], [(3, 9), (11, 15)])
    [(3, 5), (8, 9), (11, 12)]
    >>> both_free([(1, 3)], [(3, 6)])
    []
    >>> both_free([], [(0, 9)])
    []
    """
    shared = []
    i = j = 0
    while i < len(mine) and j < len(yours):
        start = max(mine[i][0], yours[j][0])
        end = min(mine[i][1], yours[j][1])
        if start < end:
            shared.append((start, end))
        if mine[i][1] < yours[j][1]:
            i += 1
        else:
            j += 1
    return shared


def both_free_2(mine: list[tuple[int, int]], yours: list[tuple[int, int]]) -> list[tuple[int, int]]:
    pairs = [(max(a, c), min(b, d)) for a, b in mine for c, d in yours]
    return sorted((start, end) for start, end in pairs if start < end)


def cut_out(spans: list[tuple[int, int]], cut: tuple[int, int]) -> list[tuple[int, int]]:
    """Remove the stretch `cut` = (from, to) from all of the `spans` (start, end) and return what
    remains, in order. A span can vanish, become shorter or fall into two; parts without length are
    left out.

    Given intervals `spans` and one interval `cut`, return the parts of each interval that lie
    before and after `cut`, in the order of the list, without empty parts.

    从所有区间 `spans`（开始，结束）中去掉 `cut` =（起，止）这一段，按顺序返回剩余部分。区间可能消失、
    变短或一分为二，长度为零的部分不保留。

    给定区间列表 `spans` 和一个区间 `cut`，依次返回每个区间位于 `cut` 之前和之后的部分，省略空的部分。

    >>> cut_out([(0, 4), (5, 12), (13, 15)], (3, 7))
    [(0, 3), (7, 12), (13, 15)]
    >>> cut_out([(1, 9)], (4, 5))
    [(1, 4), (5, 9)]
    >>> cut_out([(2, 3)], (0, 8))
    []
    """
    low, high = cut
    rest = []
    for start, end in spans:
        if start < min(end, low):
            rest.append((start, min(end, low)))
        if max(start, high) < end:
            rest.append((max(start, high), end))
    return rest


def covered_oddly(spans: list[tuple[int, int]]) -> int:
    """A robot paints every stretch (start, end) in `spans`, but painting over a painted place makes
    it blank again. Return the total length that is painted at the end.

    Compute the length of the set of points that lie in an odd number of the intervals `spans`,
    which have whole-numbered ends.

    机器人依次给 `spans` 中每一段（开始，结束）上色，但在已上色处再涂一次会使其变回空白。返回最后有颜色的
    总长度。

    求被奇数个区间覆盖的点集的长度，区间列表为 `spans`，端点都是整数。

    >>> covered_oddly([(0, 6), (4, 9)])
    7
    >>> covered_oddly([(1, 3), (1, 3)])
    0
    >>> covered_oddly([])
    0
    """
    ends = sorted(point for span in spans for point in span)
    return sum(right - left for left, right in zip(ends[::2], ends[1::2]))


def covered_oddly_2(spans: list[tuple[int, int]]) -> int:
    painted = set()
    for start, end in spans:
        painted ^= set(range(start, end))
    return len(painted)


def nested_intervals(spans: list[tuple[int, int]]) -> int:
    """Count the pairs of intervals in `spans` one of which lies inside the other; common ends are
    allowed, and two equal intervals count as one pair.

    For how many unordered pairs from the list `spans` of (start, end) does one interval contain the
    other completely?

    统计 `spans` 中一个区间落在另一个区间之内的区间对数；允许端点重合，两个相同的区间算一对。

    对列表 `spans`（开始，结束）中的无序对，其中一个完全包含另一个的有多少对？

    >>> nested_intervals([(1, 10), (2, 5), (4, 8), (4, 5)])
    5
    >>> nested_intervals([(1, 3), (1, 3)])
    1
    >>> nested_intervals([(1, 3), (2, 4)])
    0
    """
    def inside(inner, outer):
        return outer[0] <= inner[0] and inner[1] <= outer[1]

    pairs = itertools.combinations(spans, 2)
    return sum(inside(a, b) or inside(b, a) for a, b in pairs)


def nested_intervals_2(spans: list[tuple[int, int]]) -> int:
    ordered = sorted(spans, key=lambda span: (span[0], -span[1]))
    count = 0
    for i in range(len(ordered)):
        for j in range(i + 1, len(ordered)):
            if ordered[j][1] <= ordered[i][1]:
                count += 1
    return count


def earliest_start(busy: list[tuple[int, int]], wish: int, length: int) -> int:
    """A room is taken during the intervals `busy` (start, end), in any order. Return the earliest
    time not before `wish` at which a meeting of `length` can begin so that the room is free all the
    time. It may start when another one ends.

    Find the smallest t >= `wish` such that the interval from t to t + `length` overlaps none of
    `busy`; touching at an end is fine.

    会议室在 `busy`（开始，结束；次序任意）的时段被占用。返回不早于 `wish` 的最早时刻，使长为 `length`
    的会议从那时开始期间会议室一直空闲，可以紧接着别的会议开始。

    求最小的 t（不小于 `wish`），使从 t 到 t + `length` 的区间与 `busy` 中任何区间都不重叠；端点相接
    不算重叠。

    >>> earliest_start([(14, 16), (9, 11), (12, 13)], 10, 2)
    16
    >>> earliest_start([(9, 11), (12, 13)], 10, 1)
    11
    >>> earliest_start([], 8, 3)
    8
    """
    time = wish
    for start, end in sorted(busy):
        if time + length <= start:
            break
        time = max(time, end)
    return time


def earliest_start_2(busy: list[tuple[int, int]], wish: int, length: int) -> int:
    candidates = [wish] + [end for _, end in busy if end >= wish]
    return min(
        time for time in candidates
        if all(end <= time or time + length <= start for start, end in busy)
    )


def how_they_meet(a: tuple[int, int], b: tuple[int, int]) -> str:
    """Describe the intervals `a` and `b`, pairs of start and end with start < end: 'equal',
    'apart', 'touching' (only an end in common), 'inside' (`a` in `b`), 'around' (`b` in `a`) or
    'crossing'.

    Return how the interval `a` lies to the interval `b`. 'equal' means the same, 'apart' a gap,
    'touching' a single common point, 'inside' that `a` is part of `b`, 'around' the reverse, and
    'crossing' anything else.

    用一个词描述区间 `a` 与 `b`（开始小于结束）的关系：'equal' 相同、'apart' 分离、'touching' 仅端点
    相接、'inside'（`a` 在 `b` 内）、'around'（`b` 在 `a` 内）或 'crossing' 交叉。

    返回区间 `a` 相对于区间 `b` 的位置：相同为 'equal'，有间隔为 'apart'，只有一个公共点为 'touching'，
    `a` 是 `b` 的一部分为 'inside'，反过来为 'around'，其余为 'crossing'。

    >>> how_they_meet((1, 4), (3, 8))
    'crossing'
    >>> how_they_meet((1, 3), (3, 8))
    'touching'
    >>> how_they_meet((4, 8), (3, 8))
    'inside'
    >>> how_they_meet((9, 10), (3, 8))
    'apart'
    """
    if a == b:
        return "equal"
    shared = min(a[1], b[1]) - max(a[0], b[0])
    if shared < 0:
        return "apart"
    if shared == 0:
        return "touching"
    if b[0] <= a[0] and a[1] <= b[1]:
        return "inside"
    if a[0] <= b[0] and b[1] <= a[1]:
        return "around"
    return "crossing"


def snapped(x: int, zones: list[tuple[int, int]]) -> int:
    """Return the number nearest to `x` that lies in one of the closed intervals `zones` (start,
    end); `x` itself if it lies in one. Of two equally near numbers take the smaller one.

    `zones` are allowed ranges of whole numbers, ends included, at least one. Move `x` into the
    closest of them by as little as possible and return the result; ties go downwards.

    返回离 `x` 最近且落在 `zones` 某个闭区间（开始，结束）内的数；`x` 本身在区间内则返回它。距离相同时
    取较小的。

    `zones` 是允许的整数范围（含端点，至少一个）。把 `x` 以最小的移动量移到其中，返回结果；
    距离相等时取小的。

    >>> snapped(7, [(1, 4), (9, 12)])
    9
    >>> snapped(6, [(1, 4), (8, 9)])
    4
    >>> snapped(2, [(1, 4)])
    2
    """
    best = None
    for start, end in zones:
        candidate = max(start, min(x, end))
        if best is None or (abs(candidate - x), candidate) < (abs(best - x), best):
            best = candidate
    return best


def snapped_2(x: int, zones: list[tuple[int, int]]) -> int:
    candidates = [max(start, min(x, end)) for start, end in zones]
    return min(candidates, key=lambda value: (abs(value - x), value))


def touching_groups(spans: list[tuple[int, int]]) -> list[int]:
    """Intervals that overlap or touch belong to one group, also through others in between. Return
    how many intervals of `spans` are in each group, groups from left to right.

    Sort the intervals `spans` by their start and join each with the group before it if it begins no
    later than the group ends. Return the sizes of the groups.

    重叠或相接的区间属于同一组（也可通过中间的区间相连）。从左到右返回 `spans` 中每组各有多少个区间。

    把区间 `spans` 按起点排序，若某区间的起点不晚于前一组的终点就并入该组，返回各组的大小。

    >>> touching_groups([(6, 8), (1, 3), (3, 4), (7, 12), (20, 21)])
    [2, 2, 1]
    >>> touching_groups([(1, 9), (2, 3), (5, 6)])
    [3]
    >>> touching_groups([])
    []
    """
    sizes = []
    reach = None
    for start, end in sorted(spans):
        if reach is None or start > reach:
            sizes.append(1)
            reach = end
        else:
            sizes[-1] += 1
            reach = max(reach, end)
    return sizes


def frame_clockwise(grid: list[list[int]]) -> list[int]:
    """Return the cells on the edge of `grid` clockwise, starting in the upper left corner, each
    cell once. The grid has at least one cell and may consist of a single row or column.

    Walk around the outer border of the rectangular table `grid` to the right, down, left and up
    again, and list the values met, without repeating a cell.

    从左上角开始按顺时针方向返回 `grid` 边缘上的格子，每格一次。网格至少有一格，也可能只有一行或一列。

    沿矩形表格 `grid` 的外边框依次向右、向下、向左、向上走一圈，列出遇到的值，不重复任何格子。

    >>> frame_clockwise([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [1, 2, 3, 6, 9, 8, 7, 4]
    >>> frame_clockwise([[1, 2]])
    [1, 2]
    >>> frame_clockwise([[1], [2], [3]])
    [1, 2, 3]
    """
    border = grid[0] + [row[-1] for row in grid[1:]]
    if len(grid) > 1 and len(grid[0]) > 1:
        border += grid[-1][-2::-1]
        border += [row[0] for row in grid[-2:0:-1]]
    return border


def frame_clockwise_2(grid: list[list[int]]) -> list[int]:
    bottom, right = len(grid) - 1, len(grid[0]) - 1
    cells = [(0, j) for j in range(right + 1)]
    cells += [(i, right) for i in range(bottom + 1)]
    cells += [(bottom, j) for j in range(right, -1, -1)]
    cells += [(i, 0) for i in range(bottom, -1, -1)]
    return [grid[i][j] for i, j in dict.fromkeys(cells)]


def sums_of_rings(grid: list[list[int]]) -> list[int]:
    """The outermost ring of a rectangular `grid` consists of its edge cells, the next ring of the
    edge of what is inside, and so on. Return the sum of each ring, from the outside inwards.

    For a table `grid`, add up the cells at equal distance from the border: first those at the
    border, then those one cell further in, until the centre. Return the list of sums.

    矩形 `grid` 的最外圈由边缘格子组成，下一圈是内部的边缘，依此类推。从外到内返回每圈的和。

    对表格 `grid`，把到边界距离相同的格子相加：先是边界上的，再是往里一格的，直到中心，返回各个和组成的
    列表。

    >>> sums_of_rings([[1, 1, 1], [1, 5, 1], [1, 1, 1]])
    [8, 5]
    >>> sums_of_rings([[1, 2, 3, 4], [5, 6, 7, 8]])
    [36]
    >>> sums_of_rings([])
    []
    """
    if not grid:
        return []
    height, width = len(grid), len(grid[0])
    sums = [0] * ((min(height, width) + 1) // 2)
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            ring = min(i, j, height - 1 - i, width - 1 - j)
            sums[ring] += value
    return sums


def sums_of_rings_2(grid: list[list[int]]) -> list[int]:
    sums = []
    while grid and grid[0]:
        inner = [row[1:-1] for row in grid[1:-1]]
        sums.append(sum(map(sum, grid)) - sum(map(sum, inner)))
        grid = inner
    return sums


def slid_columns(rows: list[str], shifts: list[int]) -> list[str]:
    """Move column j of the picture `rows` down by `shifts`[j] places; what falls out at the bottom
    comes in again at the top. Return the new rows. All rows have as many characters as there are
    shifts, and a negative shift moves upwards.

    Rotate each column of the text grid `rows` cyclically: character number j of row i goes to row
    i + `shifts`[j], counted around. Return the resulting list of strings.

    把图案 `rows` 的第 j 列向下移动 `shifts`[j] 格，从底部移出的从顶部重新进入，返回新的各行。
    每行字符数与位移个数相同，负数表示向上移动。

    循环移动字符网格 `rows` 的每一列：第 i 行第 j 个字符移到第 i + `shifts`[j] 行（循环计数）。
    返回得到的字符串列表。

    >>> slid_columns(["abc", "def", "ghi"], [1, 0, -1])
    ['gbf', 'aei', 'dhc']
    >>> slid_columns(["xy"], [5, 2])
    ['xy']
    """
    height = len(rows)
    result = []
    for i in range(height):
        row = ""
        for j, shift in enumerate(shifts):
            row += rows[(i - shift) % height][j]
        result.append(row)
    return result


def slid_columns_2(rows: list[str], shifts: list[int]) -> list[str]:
    columns = []
    for column, shift in zip(zip(*rows), shifts):
        ring = deque(column)
        ring.rotate(shift)
        columns.append(ring)
    return ["".join(row) for row in zip(*columns)]


def stones_fallen(field: list[str]) -> list[str]:
    """In the picture `field`, 'o' is a loose stone, '#' a fixed rock and '.' air. All stones fall
    straight down until they lie on a rock, on another stone or on the ground. Return the picture
    after that.

    Let the letters 'o' in each column of `field` drop as far as they can; '#' stays and stops them.
    Return the new list of rows, all of equal length.

    图 `field` 中 'o' 是松动的石头，'#' 是固定的岩石，'.' 是空气。所有石头垂直下落，直到落在岩石、
    其他石头或地面上。返回之后的图。

    让 `field` 每一列的 'o' 尽可能往下掉，'#' 不动并会挡住它们。返回新的各行（长度相同）。

    >>> stones_fallen(["o.o", "..#", "o.."])
    ['..o', 'o.#', 'o..']
    >>> stones_fallen(["oo", ".."])
    ['..', 'oo']
    >>> stones_fallen(["#o#"])
    ['#o#']
    """
    columns = []
    for column in zip(*field):
        parts = "".join(column).split("#")
        settled = ["." * part.count(".") + "o" * part.count("o") for part in parts]
        columns.append("#".join(settled))
    return ["".join(row) for row in zip(*columns)]


def stones_fallen_2(field: list[str]) -> list[str]:
    cells = [list(row) for row in field]
    for column in range(len(cells[0])):
        floor = len(cells) - 1
        for row in range(len(cells) - 1, -1, -1):
            if cells[row][column] == "#":
                floor = row - 1
            elif cells[row][column] == "o":
                cells[row][column] = "."
                cells[floor][column] = "o"
                floor -= 1
    return ["".join(row) for row in cells]


def beam_exit(mirrors: list[str]) -> tuple[int, int]:
    """A light beam enters the field `mirrors` at its upper left cell, moving right. '/' and '\\\\'
    are mirrors that turn it by a right angle, '.' lets it pass. Return the (row, column) of the
    last cell it visits before it leaves the field.

    Trace a ray that starts in row 0, column 0 of `mirrors` in the direction right: '.' keeps the
    direction, '/' swaps right with up and left with down, the backslash swaps right with down and
    left with up. Which cell does it leave the grid from?

    一束光从 `mirrors` 的左上格进入，向右前进。'/' 和 '\\\\' 是使光转直角的镜子，'.' 让光通过。返回光离开
    网格前经过的最后一格（行，列）。

    追踪一条从 `mirrors` 第 0 行第 0 列向右出发的光线：'.' 方向不变，'/' 使右变上、左变下（反之亦然），
    反斜杠使右变下、左变上。它从哪一格离开网格？

    >>> beam_exit(["..\\\\", "...", "../"])
    (2, 0)
    >>> beam_exit(["...."])
    (0, 3)
    >>> beam_exit(["/"])
    (0, 0)
    """
    row = column = 0
    down, right = 0, 1
    while True:
        mirror = mirrors[row][column]
        if mirror == "/":
            down, right = -right, -down
        elif mirror == "\\":
            down, right = right, down
        if not (0 <= row + down < len(mirrors) and 0 <= column + right < len(mirrors[0])):
            return row, column
        row += down
        column += right


def cells_in_sight(plan: list[str], row: int, column: int) -> int:
    """Somebody stands on a free cell ('.') of `plan` at `row` and `column` and looks in the four
    directions up, down, left and right. A wall '#' blocks the view. Return how many other free
    cells can be seen.

    Count the '.' cells of the grid `plan` that lie in line with the cell (`row`, `column`),
    horizontally or vertically, with no '#' in between. The cell itself does not count.

    有人站在 `plan` 中 `row` 行 `column` 列的空格（'.'）上，向上下左右四个方向看，墙 '#' 会挡住视线。
    返回能看到多少个其他空格。

    统计网格 `plan` 中与 (`row`, `column`) 同行或同列、中间没有 '#' 的 '.' 格数，自身不算。

    >>> cells_in_sight(["..#.", "....", "#..."], 1, 1)
    5
    >>> cells_in_sight(["#.#"], 0, 1)
    0
    >>> cells_in_sight([".", ".", "."], 0, 0)
    2
    """
    seen = 0
    for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        i, j = row + down, column + right
        while 0 <= i < len(plan) and 0 <= j < len(plan[0]) and plan[i][j] == ".":
            seen += 1
            i += down
            j += right
    return seen


def cells_in_sight_2(plan: list[str], row: int, column: int) -> int:
    line = plan[row]
    stack = "".join(cells[column] for cells in plan)
    views = [line[:column][::-1], line[column + 1:], stack[:row][::-1], stack[row + 1:]]
    return sum(len(view.split("#")[0]) for view in views)


def crosses_pressed(size: int, presses: list[tuple[int, int]]) -> list[str]:
    """On a dark square board of `size` times `size` lamps, pressing a lamp switches it and its
    neighbours above, below, left and right. Return the board after all `presses` (row, column) as
    rows of '*' (on) and '.' (off).

    Start with a `size` by `size` grid of '.'. For each pair in `presses`, toggle the cell and the
    up to four cells next to it between '.' and '*'. Return the final rows.

    在 `size`×`size` 盏全灭的灯阵上，按一盏灯会切换它和上下左右相邻的灯。返回按完 `presses` 中所有位置
    （行，列）后的灯阵，'*' 表示亮，'.' 表示灭。

    从全是 '.' 的 `size` 阶方阵开始，对 `presses` 中的每个位置，把该格及与其相邻的至多四格在 '.' 和 '*'
    之间切换。返回最后的各行。

    >>> crosses_pressed(3, [(1, 1), (0, 1)])
    ['*.*', '*.*', '.*.']
    >>> crosses_pressed(2, [(0, 0), (0, 0)])
    ['..', '..']
    >>> crosses_pressed(1, [(0, 0)])
    ['*']
    """
    lit = set()
    for row, column in presses:
        lit ^= {(row, column), (row - 1, column), (row + 1, column)}
        lit ^= {(row, column - 1), (row, column + 1)}
    return ["".join("*" if (i, j) in lit else "." for j in range(size)) for i in range(size)]


def crosses_pressed_2(size: int, presses: list[tuple[int, int]]) -> list[str]:
    board = [["."] * size for _ in range(size)]
    for row, column in presses:
        for i in range(size):
            for j in range(size):
                if abs(i - row) + abs(j - column) <= 1:
                    board[i][j] = "." if board[i][j] == "*" else "*"
    return ["".join(line) for line in board]


def border_turned(grid: list[list[int]]) -> list[list[int]]:
    """Return `grid` with all values on its edge moved one place clockwise along the edge; the inner
    cells stay. The grid has at least two rows and two columns.

    Rotate the outer ring of the table `grid` (two rows and two columns or more) by one cell in
    clockwise direction and give back the new table.

    返回把 `grid` 边缘上的所有值沿边缘顺时针移动一格后的表，内部格子不变。网格至少两行两列。

    将表格 `grid`（不少于两行两列）的最外圈顺时针转动一格，返回新的表格。

    >>> border_turned([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [[4, 1, 2], [7, 5, 3], [8, 9, 6]]
    >>> border_turned([[1, 2], [3, 4]])
    [[3, 1], [4, 2]]
    """
    bottom, right = len(grid) - 1, len(grid[0]) - 1
    ring = [(0, j) for j in range(right)] + [(i, right) for i in range(bottom)]
    ring += [(bottom, j) for j in range(right, 0, -1)] + [(i, 0) for i in range(bottom, 0, -1)]
    result = [row[:] for row in grid]
    for (i, j), (next_i, next_j) in zip(ring, ring[1:] + ring[:1]):
        result[next_i][next_j] = grid[i][j]
    return result


def border_turned_2(grid: list[list[int]]) -> list[list[int]]:
    result = [row[:] for row in grid]
    bottom, right = len(grid) - 1, len(grid[0]) - 1
    for j in range(1, right + 1):
        result[0][j] = grid[0][j - 1]
        result[bottom][j - 1] = grid[bottom][j]
    for i in range(1, bottom + 1):
        result[i][right] = grid[i - 1][right]
        result[i - 1][0] = grid[i][0]
    return result


def longest_slanted_run(grid: list[str], mark: str) -> int:
    """Return the length of the longest unbroken run of `mark` along any diagonal of `grid`, falling
    or rising. The rows of the grid are strings of equal length.

    How many cells with the character `mark` stand at most directly one after another on a diagonal
    line of the text grid `grid`? Both directions of diagonals count; 0 if there is none.

    返回 `grid` 的任意对角线（向下或向上倾斜）上连续出现的 `mark` 的最大长度。网格各行是等长的字符串。

    在字符网格 `grid` 的斜线上，连续相邻的字符 `mark` 最多有几个？两种方向的斜线都算；没有则为 0。

    >>> longest_slanted_run(["x..x", ".xx.", ".xx."], "x")
    3
    >>> longest_slanted_run(["xx", ".."], "x")
    1
    >>> longest_slanted_run(["..."], "x")
    0
    """
    longest = 0
    for step in (1, -1):
        above = {}
        for row in grid:
            current = {}
            for j, cell in enumerate(row):
                if cell == mark:
                    current[j] = above.get(j - step, 0) + 1
                    longest = max(longest, current[j])
            above = current
    return longest


def longest_slanted_run_2(grid: list[str], mark: str) -> int:
    def run(i, j, step):
        if not (0 <= i < len(grid) and 0 <= j < len(grid[0])) or grid[i][j] != mark:
            return 0
        return 1 + run(i + 1, j + step, step)

    cells = [(i, j) for i in range(len(grid)) for j in range(len(grid[0]))]
    return max((run(i, j, step) for i, j in cells for step in (1, -1)), default=0)


def quarters_compared(grid: list[list[int]]) -> str:
    """A `grid` with an even number of rows and columns falls into four quarters. Return which has
    the greatest sum: 'NW', 'NE', 'SW' or 'SE'. In case of a tie return the first in this order.

    Cut the table `grid` (both sides even) in the middle horizontally and vertically, and name the
    quarter with the largest total: upper left 'NW', upper right 'NE', lower left 'SW', lower right
    'SE'; the earlier one of equals.

    行数和列数均为偶数的 `grid` 分成四个部分。返回和最大的那一部分：'NW'、'NE'、'SW' 或 'SE'；
    相同时取此顺序中靠前的。

    把表格 `grid`（两边均为偶数）从横竖正中切开，说出总和最大的是哪一块：左上 'NW'、右上 'NE'、
    左下 'SW'、右下 'SE'，并列时取靠前者。

    >>> quarters_compared([[1, 2], [5, 4]])
    'SW'
    >>> quarters_compared([[0, 0, 1, 1], [0, 3, 1, 1], [2, 0, 0, 0], [0, 2, 0, 4]])
    'NE'
    >>> quarters_compared([[7, 7], [7, 7]])
    'NW'
    """
    middle_row, middle_column = len(grid) // 2, len(grid[0]) // 2
    sums = {"NW": 0, "NE": 0, "SW": 0, "SE": 0}
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            name = ("N" if i < middle_row else "S") + ("W" if j < middle_column else "E")
            sums[name] += value
    return max(sums, key=sums.get)


def quarters_compared_2(grid: list[list[int]]) -> str:
    rows, columns = len(grid) // 2, len(grid[0]) // 2
    totals = []
    for part in (grid[:rows], grid[rows:]):
        totals.append(sum(sum(row[:columns]) for row in part))
        totals.append(sum(sum(row[columns:]) for row in part))
    return ["NW", "NE", "SW", "SE"][totals.index(max(totals))]


def on_black_minus_white(table: list[list[int]]) -> int:
    """Lay `table` on a chessboard whose upper left square is black. Return the sum of the numbers
    on black squares minus the sum of those on white squares.

    Add the entries of `table` whose row and column index have an even sum and subtract all others.

    把 `table` 放在左上角为黑格的棋盘上，返回黑格上的数之和减去白格上的数之和。

    将 `table` 中行号与列号之和为偶数的元素相加，再减去其余的元素，返回结果。

    >>> on_black_minus_white([[5, 1], [2, 4]])
    6
    >>> on_black_minus_white([[3, 3, 3]])
    3
    >>> on_black_minus_white([])
    0
    """
    total = 0
    for i, row in enumerate(table):
        for j, value in enumerate(row):
            if (i + j) % 2 == 0:
                total += value
            else:
                total -= value
    return total


def on_black_minus_white_2(table: list[list[int]]) -> int:
    return sum((-1) ** i * (sum(row[::2]) - sum(row[1::2])) for i, row in enumerate(table))


def within_steps(plan: list[str], row: int, column: int, steps: int) -> int:
    """Return how many cells of `plan` one can stand on after at most `steps` steps from the free
    cell (`row`, `column`), the start included. Steps go up, down, left or right onto cells that
    are '.', not '#'.

    Starting on the '.' at `row` and `column` of a grid of '.' (free) and '#' (wall), count the free
    cells that are at most `steps` moves between neighbouring cells away.

    从空格 (`row`, `column`) 出发，至多走 `steps` 步，返回在 `plan` 中能到达的格子数（含起点）。
    每步向上下左右走到 '.' 上，不能走 '#'。

    在由 '.'（空地）和 '#'（墙）组成的网格 `plan` 中，统计从 `row` 行 `column` 列的空地出发、
    在 `steps` 步以内能走到的空地数目。

    >>> within_steps(["..#", ".#.", "..."], 0, 0, 2)
    4
    >>> within_steps(["...."], 0, 1, 9)
    4
    >>> within_steps(["#.#"], 0, 1, 3)
    1
    """
    seen = {(row, column)}
    edge = [(row, column)]
    for _ in range(steps):
        following = []
        for i, j in edge:
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                inside = 0 <= a < len(plan) and 0 <= b < len(plan[0])
                if inside and plan[a][b] == "." and (a, b) not in seen:
                    seen.add((a, b))
                    following.append((a, b))
        edge = following
    return len(seen)


def within_steps_2(plan: list[str], row: int, column: int, steps: int) -> int:
    free = {(i, j) for i, line in enumerate(plan) for j, cell in enumerate(line) if cell == "."}
    reached = {(row, column)}
    for _ in range(steps):
        reached |= {
            (i + a, j + b) for i, j in reached for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))
        } & free
    return len(reached)


def slide_on_ice(pond: list[str], start: tuple[int, int], moves: str) -> tuple[int, int]:
    """On the ice of `pond`, whoever starts moving slides on until the next cell is a rock '#' or
    lies outside. Return the (row, column) reached from `start` after the `moves`, letters U, D, L
    and R.

    For each letter of `moves` go up, down, left or right from the current cell, as far as the cells
    of the grid `pond` are not '#' and do not end. Return the final cell, beginning at `start`.

    在冰面 `pond` 上，一旦起步就会一直滑行，直到下一格是岩石 '#' 或超出边界。返回从 `start` 出发依次按
    `moves`（U、D、L、R）滑行后到达的（行，列）。

    对 `moves` 的每个字母，从当前格向上、下、左或右一直滑，直到网格 `pond` 中遇到 '#' 或到头。从 `start`
    开始，返回最后所在的格子。

    >>> slide_on_ice(["...#", "....", ".#.."], (0, 0), "RDR")
    (2, 3)
    >>> slide_on_ice(["..."], (0, 2), "U")
    (0, 2)
    >>> slide_on_ice(["..", ".."], (1, 1), "")
    (1, 1)
    """
    directions = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    row, column = start
    for move in moves:
        down, right = directions[move]
        while True:
            i, j = row + down, column + right
            if not (0 <= i < len(pond) and 0 <= j < len(pond[0])) or pond[i][j] == "#":
                break
            row, column = i, j
    return row, column


def safe_from_rooks(size: int, rooks: list[tuple[int, int]]) -> int:
    """Return how many squares of a `size` times `size` chessboard lie in a row and a column without
    any of the `rooks`, given as (row, column).

    Count the squares of an empty board of side `size` that would not be attacked or occupied if
    rooks stood on the squares `rooks`; rooks attack their whole row and column.

    返回 `size`×`size` 的棋盘上，所在行和所在列都没有任何车的格子数。`rooks` 是各车的（行，列）。

    若在边长为 `size` 的棋盘的 `rooks` 各处放车，统计既没被占据也没被攻击的格子数；车攻击整行整列。

    >>> safe_from_rooks(8, [(0, 0), (3, 5), (3, 1)])
    30
    >>> safe_from_rooks(3, [])
    9
    >>> safe_from_rooks(2, [(0, 0), (1, 1)])
    0
    """
    rows = {row for row, _ in rooks}
    columns = {column for _, column in rooks}
    return (size - len(rows)) * (size - len(columns))


def safe_from_rooks_2(size: int, rooks: list[tuple[int, int]]) -> int:
    count = 0
    for i in range(size):
        for j in range(size):
            if all(i != row and j != column for row, column in rooks):
                count += 1
    return count


def nearest_mark_map(picture: list[str], mark: str) -> list[list[int]]:
    """For every cell of `picture`, give the distance to the nearest cell with the character `mark`,
    counted in steps up, down, left and right. Return the table of distances; if there is no such
    cell, all of them are -1.

    Compute a table with the same shape as the text grid `picture`: each entry is the smallest
    |row difference| + |column difference| to a cell equal to `mark`, or -1 when none exists.

    对 `picture` 的每一格，给出到最近的字符为 `mark` 的格子的距离（按上下左右的步数计算）。返回距离表；
    若没有这样的格子，则全为 -1。

    计算与字符网格 `picture` 同形状的表：每项是到等于 `mark` 的格子的最小（行差绝对值 + 列差绝对值），
    不存在时为 -1。

    >>> nearest_mark_map(["x..", "..x"], "x")
    [[0, 1, 1], [1, 1, 0]]
    >>> nearest_mark_map([".."], "x")
    [[-1, -1]]
    """
    marks = [(i, j) for i, row in enumerate(picture) for j, c in enumerate(row) if c == mark]
    return [
        [min((abs(i - a) + abs(j - b) for a, b in marks), default=-1) for j in range(len(row))]
        for i, row in enumerate(picture)
    ]


def nearest_mark_map_2(picture: list[str], mark: str) -> list[list[int]]:
    table = [[0 if cell == mark else -1 for cell in row] for row in picture]
    height, width = len(picture), len(picture[0])
    queue = deque((i, j) for i in range(height) for j in range(width) if table[i][j] == 0)
    while queue:
        i, j = queue.popleft()
        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if 0 <= a < height and 0 <= b < width and table[a][b] == -1:
                table[a][b] = table[i][j] + 1
                queue.append((a, b))
    return table


def read_on_walk(letters: list[str], moves: str) -> str:
    """Start in the upper left corner of the letter grid `letters` and follow `moves` (U, D, L, R).
    Return the letters passed, the first included. A move that would leave the grid is left out.

    Walk over the table of characters `letters` from row 0, column 0 as the string `moves` says and
    collect the character of each cell reached. Ignore steps beyond the edge.

    从字母网格 `letters` 的左上角出发，按 `moves`（U、D、L、R）行走，返回依次经过的字母（包括第一个）。
    会走出网格的一步略去。

    从字符表 `letters` 的第 0 行第 0 列开始，按字符串 `moves` 走，收集到达的每一格的字符，超出边缘的步子
    忽略。

    >>> read_on_walk(["cat", "oxe"], "RRDL")
    'catex'
    >>> read_on_walk(["ab"], "ULR")
    'ab'
    >>> read_on_walk(["q"], "")
    'q'
    """
    row = column = 0
    text = letters[0][0]
    for move in moves:
        i = row + (move == "D") - (move == "U")
        j = column + (move == "R") - (move == "L")
        if 0 <= i < len(letters) and 0 <= j < len(letters[0]):
            row, column = i, j
            text += letters[row][column]
    return text


def tiles_slid(board: list[list[int]], moves: list[int]) -> list[list[int]]:
    """In a sliding puzzle `board`, 0 is the gap. Each number in `moves` names a tile that is pushed
    into the gap if it lies next to it; otherwise nothing happens. Return the board at the end.

    For every tile in `moves`, exchange it with the 0 of the table `board`, provided that the two
    are neighbours horizontally or vertically. Return the resulting table.

    滑块拼图 `board` 中 0 表示空位。`moves` 中每个数指定一块要推入空位的滑块，若与空位相邻则推入，否则什么
    也不发生。返回最后的局面。

    对 `moves` 中的每个滑块，如果它与表 `board` 里的 0 上下或左右相邻，就与 0 交换。返回得到的表。

    >>> tiles_slid([[1, 2], [3, 0]], [2, 1])
    [[0, 1], [3, 2]]
    >>> tiles_slid([[1, 2], [3, 0]], [1])
    [[1, 2], [3, 0]]
    >>> tiles_slid([[0]], [])
    [[0]]
    """
    place = {tile: (i, j) for i, row in enumerate(board) for j, tile in enumerate(row)}
    for tile in moves:
        (a, b), (c, d) = place[tile], place[0]
        if abs(a - c) + abs(b - d) == 1:
            place[tile], place[0] = place[0], place[tile]
    result = [row[:] for row in board]
    for tile, (i, j) in place.items():
        result[i][j] = tile
    return result


def discs_turned(row: str, place: int) -> str:
    """A row of a Reversi board holds discs 'x' and 'o' and free squares '.'. An 'x' is put on the
    free square `place`. On both sides, an unbroken line of 'o' from there to the next 'x' is turned
    into 'x'. Return the new row.

    Put 'x' at the index `place` of the string `row`, and replace by 'x' the letters 'o' which stand
    directly to its left or right without a gap up to another 'x'. Lines that end at '.' or at the
    edge stay as they are.

    黑白棋盘的一行 `row` 由棋子 'x'、'o' 和空格 '.' 组成。在空格 `place` 放一个 'x'，则其两侧从那里到下一个
    'x' 之间连续的 'o' 都翻成 'x'。返回新的一行。

    在字符串 `row` 的下标 `place` 处放 'x'，把紧靠它左边或右边、不间断地延伸到另一个 'x' 的 'o' 都换成
    'x'；以 '.' 或边缘结束的不变。

    >>> discs_turned("xoo.oo", 3)
    'xxxxoo'
    >>> discs_turned(".oox", 0)
    'xxxx'
    >>> discs_turned("o.o", 1)
    'oxo'
    """
    left, right = row[:place], row[place + 1:]
    left_rest = left.rstrip("o")
    if left_rest.endswith("x"):
        left = left_rest.ljust(len(left), "x")
    right_rest = right.lstrip("o")
    if right_rest.startswith("x"):
        right = right_rest.rjust(len(right), "x")
    return left + "x" + right


def discs_turned_2(row: str, place: int) -> str:
    cells = list(row)
    cells[place] = "x"
    for step in (-1, 1):
        index = place + step
        while 0 <= index < len(cells) and cells[index] == "o":
            index += step
        if 0 <= index < len(cells) and cells[index] == "x":
            for between in range(place, index, step):
                cells[between] = "x"
    return "".join(cells)


def peg_jumps(holes: str) -> list[tuple[int, int]]:
    """In a row of `holes`, 'o' is a peg and '.' an empty hole. A peg may jump over a neighbouring
    peg into the empty hole behind it. List all jumps (from, to), ordered by from, then by to.

    Find the possible moves of peg solitaire on a line: pairs (i, i + 2) or (i, i - 2) such that the
    string `holes` has 'o' at i and in the middle, and '.' at the target. Return them in ascending
    order.

    在一排孔 `holes` 中，'o' 是棋子，'.' 是空孔。棋子可以跳过相邻的棋子落到其后的空孔。列出所有跳法
    （起点，终点），先按起点再按终点排序。

    求单行孔明棋的所有走法：数对 (i, i + 2) 或 (i, i - 2)，使字符串 `holes` 在 i 和中间处为 'o'，在目标处
    为 '.'。按升序返回。

    >>> peg_jumps("oo.oo")
    [(0, 2), (4, 2)]
    >>> peg_jumps(".oo.")
    [(1, 3), (2, 0)]
    >>> peg_jumps("o.o")
    []
    """
    jumps = []
    for start in range(len(holes)):
        for target in (start - 2, start + 2):
            if 0 <= target < len(holes):
                middle = (start + target) // 2
                if holes[start] == holes[middle] == "o" and holes[target] == ".":
                    jumps.append((start, target))
    return jumps


def peg_jumps_2(holes: str) -> list[tuple[int, int]]:
    jumps = []
    for i in range(len(holes) - 2):
        if holes[i:i + 3] == "oo.":
            jumps.append((i, i + 2))
        elif holes[i:i + 3] == ".oo":
            jumps.append((i + 2, i))
    return sorted(jumps)


def seeds_sown(pits: list[int], start: int) -> list[int]:
    """Take all seeds out of the pit `start` and drop them one by one into the following pits, going
    round in a circle from the last of `pits` to the first and leaving out the pit they came from.
    Return the new numbers of seeds. There are at least two pits.

    Empty `pits`[`start`] and add 1 to each of the next places in turn, cyclically and never to
    `start` itself, until all seeds are used up.

    取出 `start` 号坑里的所有种子，逐颗放入其后的坑，从 `pits` 的最后一个绕回第一个，并跳过取出种子的那个
    坑。返回各坑新的种子数；至少有两个坑。

    清空 `pits`[`start`]，按循环次序依次给后面的位置各加 1（永远不加到 `start` 自己），直到种子用完。

    >>> seeds_sown([2, 5, 0, 1], 1)
    [3, 0, 2, 3]
    >>> seeds_sown([0, 3], 0)
    [0, 3]
    >>> seeds_sown([1, 1, 1], 2)
    [2, 1, 0]
    """
    result = pits[:]
    seeds, result[start] = result[start], 0
    place = start
    while seeds > 0:
        place = (place + 1) % len(result)
        if place != start:
            result[place] += 1
            seeds -= 1
    return result


def seeds_sown_2(pits: list[int], start: int) -> list[int]:
    others = len(pits) - 1
    rounds, extra = divmod(pits[start], others)
    result = [seeds + rounds for seeds in pits]
    result[start] = 0
    for step in range(1, extra + 1):
        result[(start + step) % len(pits)] += 1
    return result


def free_neighbours_of_group(board: list[str], row: int, column: int) -> int:
    """A group on a Go `board` consists of the stone at (`row`, `column`) and all stones of the same
    letter connected with it horizontally and vertically. Return how many empty points '.' are
    directly next to the group.

    Count the liberties of a group: collect the cells of `board` with the same letter that hang
    together with the cell in `row` and `column`, then count the different '.' cells adjacent to
    them.

    围棋盘 `board` 上的一块棋由 (`row`, `column`) 处的棋子及所有与它横竖相连的同字母棋子组成。返回与这块棋
    直接相邻的空点 '.' 的数目。

    数一块棋的气：找出 `board` 中与 `row` 行 `column` 列相连的所有同字母格子，再统计与它们相邻的不同的
    '.' 格数。

    >>> free_neighbours_of_group([".bb.", "wbw.", ".w.."], 0, 1)
    2
    >>> free_neighbours_of_group(["b."], 0, 0)
    1
    >>> free_neighbours_of_group(["bw", "wb"], 0, 0)
    0
    """
    group = {(row, column)}
    free = set()
    stack = [(row, column)]
    while stack:
        i, j = stack.pop()
        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if 0 <= a < len(board) and 0 <= b < len(board[0]) and (a, b) not in group:
                if board[a][b] == ".":
                    free.add((a, b))
                elif board[a][b] == board[row][column]:
                    group.add((a, b))
                    stack.append((a, b))
    return len(free)


def blast_cells(field: list[str], row: int, column: int, power: int) -> int:
    """A bomb at (`row`, `column`) sends flames up, down, left and right over up to `power` cells. A
    flame stops before a wall '#', and it burns a box 'x' but goes no further. Return how many boxes
    of `field` burn.

    Count the letters 'x' that are hit: in each of the four directions from (`row`, `column`), look
    at the next `power` cells of `field` until one is '#' or outside, or an 'x', which is hit.

    位于 (`row`, `column`) 的炸弹向上下左右喷出火焰，最远 `power` 格。火焰遇到墙 '#' 即停，遇到箱子 'x'
    把它烧掉但不再前进。返回 `field` 中烧掉多少个箱子。

    统计被击中的 'x' 的个数：从 (`row`, `column`) 向四个方向看 `field` 中接下来的 `power` 格，直到遇到
    '#'、边界或一个 'x'（被击中）。

    >>> blast_cells([".x.", "x..", "#.x"], 1, 1, 2)
    2
    >>> blast_cells([".xx."], 0, 0, 3)
    1
    >>> blast_cells([".#x"], 0, 0, 5)
    0
    """
    burnt = 0
    for down, right in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        for step in range(1, power + 1):
            i, j = row + step * down, column + step * right
            if not (0 <= i < len(field) and 0 <= j < len(field[0])) or field[i][j] == "#":
                break
            if field[i][j] == "x":
                burnt += 1
                break
    return burnt


def buried_holes(wall: list[str]) -> int:
    """Blocks '#' are stacked in the picture `wall`, the top row first. A hole is an empty cell '.'
    with a block somewhere above it in its column. Return the number of holes.

    Count the '.' cells of the grid `wall` that have at least one '#' in a higher row of the same
    column.

    图 `wall` 中堆着方块 '#'，第一行在最上面。上方同列某处有方块的空格 '.' 称为洞。返回洞的个数。

    统计网格 `wall` 中同一列更高的行里至少有一个 '#' 的 '.' 格数。

    >>> buried_holes(["#..", ".#.", "##.", "..#"])
    3
    >>> buried_holes(["...", "###"])
    0
    >>> buried_holes([])
    0
    """
    holes = 0
    for column in zip(*wall):
        covered = False
        for cell in column:
            if cell == "#":
                covered = True
            elif covered:
                holes += 1
    return holes


def buried_holes_2(wall: list[str]) -> int:
    return sum("".join(column).lstrip(".").count(".") for column in zip(*wall))


def books_toppled(positions: list[int], heights: list[int]) -> int:
    """Thin boards of the given `heights` stand on a line at the ascending `positions`. The first
    one is tipped to the right. A falling board tips every board that is no further from its foot
    than its height. Return how many boards fall. There is at least one.

    Board i stands at `positions`[i] and reaches `positions`[i] + `heights`[i] when it falls. Board
    0 falls; each board within the reach of a fallen board falls, too. Count the fallen boards.

    薄板立在一条线上，位置 `positions` 升序，高度为 `heights`。第一块向右倒下。倒下的板会推倒离它底部的
    距离不超过其高度的板。返回倒下的板数；至少有一块。

    第 i 块板立在 `positions`[i]，倒下时够到 `positions`[i] + `heights`[i]。第 0 块倒下后，凡在已倒的板
    够得到的范围内的板也会倒。统计倒下多少块。

    >>> books_toppled([0, 2, 3, 7], [2, 1, 3, 5])
    3
    >>> books_toppled([0, 5], [5, 1])
    2
    >>> books_toppled([4], [9])
    1
    """
    reach = positions[0]
    fallen = 0
    for position, height in zip(positions, heights):
        if position > reach:
            break
        fallen += 1
        reach = max(reach, position + height)
    return fallen


def books_toppled_2(positions: list[int], heights: list[int]) -> int:
    falling = deque([0])
    standing = set(range(1, len(positions)))
    while falling:
        board = falling.popleft()
        hit = {i for i in standing if positions[i] <= positions[board] + heights[board]}
        standing -= hit
        falling.extend(hit)
    return len(positions) - len(standing)


def never_visited(links: dict[str, list[str]], home: str) -> list[str]:
    """`links` tells for each page which pages it links to. Return, in alphabetical order, the pages
    (keys of the dictionary) that cannot be reached from `home` by following links. `home` itself
    counts as reached.

    Which keys of the directed graph `links` does no path starting at `home` lead to? Return them
    sorted. Link targets without an entry of their own have no links.

    `links` 说明每个网页链接到哪些网页。按字母顺序返回从 `home` 沿链接无法到达的网页（字典的键），
    `home` 自身算已到达。

    在有向图 `links` 中，从 `home` 出发的任何路径都到不了哪些键？排序后返回。没有自己条目的目标网页视为
    没有链接。

    >>> never_visited({'home': ['a'], 'a': ['home'], 'b': ['a'], 'c': []}, 'home')
    ['b', 'c']
    >>> never_visited({'x': ['y'], 'y': []}, 'x')
    []
    """
    seen = set()
    stack = [home]
    while stack:
        page = stack.pop()
        if page not in seen:
            seen.add(page)
            stack.extend(links.get(page, []))
    return sorted(set(links) - seen)


def never_visited_2(links: dict[str, list[str]], home: str) -> list[str]:
    reached = {home}

    def visit(page):
        for target in links.get(page, []):
            if target not in reached:
                reached.add(target)
                visit(target)

    visit(home)
    return sorted(page for page in links if page not in reached)


def hours_to_spread(friends: dict[str, list[str]], first: str) -> int:
    """A rumour starts with `first`. Every hour, all who know it tell it to all of their `friends`.
    Return after how many hours nobody new hears it any more, that is, the number of hours in which
    somebody heard it for the first time.

    In the graph `friends` (name to list of names), find the greatest distance, in steps, from
    `first` to any person that can be reached.

    一个传言从 `first` 开始，每小时所有知道的人都告诉自己的全部 `friends`。返回有人第一次听到传言的小时数，
    即多少小时后再没有新的人听到。

    在图 `friends`（姓名到姓名列表）中，求从 `first` 到能到达的人的最大步数距离。

    >>> hours_to_spread({'Al': ['Bo', 'Cy'], 'Bo': ['Di'], 'Cy': [], 'Di': ['Al']}, 'Al')
    2
    >>> hours_to_spread({'Al': [], 'Bo': ['Al']}, 'Al')
    0
    """
    informed = {first}
    newest = {first}
    hours = 0
    while True:
        heard = {friend for person in newest for friend in friends.get(person, [])}
        newest = heard - informed
        if not newest:
            return hours
        informed |= newest
        hours += 1


def hours_to_spread_2(friends: dict[str, list[str]], first: str) -> int:
    hour = {first: 0}
    queue = deque([first])
    while queue:
        person = queue.popleft()
        for friend in friends.get(person, []):
            if friend not in hour:
                hour[friend] = hour[person] + 1
                queue.append(friend)
    return max(hour.values())


def cheapest_trip(fares: dict[str, dict[str, int]], start: str, goal: str) -> int | None:
    """`fares` maps a town to the towns with a direct bus and their fares, which are not negative.
    Return the least total fare from `start` to `goal`, or None if there is no connection.

    Find the cost of the cheapest path from `start` to `goal` in the weighted directed graph
    `fares`, a dictionary of dictionaries. A trip from a town to itself costs 0; None means that the
    goal cannot be reached.

    `fares` 把城市映射到有直达巴士的城市及其非负票价。返回从 `start` 到 `goal` 的最低总票价，不连通则返回
    None。

    在带权有向图 `fares`（字典的字典）中，求从 `start` 到 `goal` 最便宜路径的费用。从一地到它自己费用为 0；
    到不了则为 None。

    >>> cheapest_trip({'A': {'B': 5, 'C': 2}, 'C': {'B': 1, 'D': 9}, 'B': {'D': 4}}, 'A', 'D')
    7
    >>> cheapest_trip({'A': {'B': 5}}, 'B', 'A')
    >>> cheapest_trip({}, 'A', 'A')
    0
    """
    done = set()
    heap = [(0, start)]
    while heap:
        cost, town = heapq.heappop(heap)
        if town == goal:
            return cost
        if town in done:
            continue
        done.add(town)
        for following, fare in fares.get(town, {}).items():
            heapq.heappush(heap, (cost + fare, following))
    return None


def cheapest_trip_2(fares: dict[str, dict[str, int]], start: str, goal: str) -> int | None:
    best = {start: 0}
    changed = True
    while changed:
        changed = False
        for town, buses in fares.items():
            for following, fare in buses.items():
                if town in best and best[town] + fare < best.get(following, math.inf):
                    best[following] = best[town] + fare
                    changed = True
    return best.get(goal)


def circle_sizes(knows: dict[str, list[str]]) -> list[int]:
    """Two people belong to one circle if they are linked by a chain of acquaintances, whoever of
    the two is listed with the other in `knows`. Return the sizes of all circles, largest first.

    Regard the dictionary `knows` (person to list of persons) as an undirected graph and return the
    numbers of people in its connected components in descending order.

    若两人能通过一串相识关系连起来（在 `knows` 中无论谁列出谁都算），就属于同一个圈子。返回所有圈子的人数，
    从大到小排列。

    把字典 `knows`（人到人的列表）看作无向图，按降序返回各连通分量的人数。

    >>> circle_sizes({'a': ['b'], 'c': ['b'], 'd': [], 'e': ['f']})
    [3, 2, 1]
    >>> circle_sizes({'x': ['x']})
    [1]
    >>> circle_sizes({})
    []
    """
    circle = {}
    for person, others in knows.items():
        merged = {person}
        for name in [person] + others:
            merged |= circle.get(name, {name})
        for name in merged:
            circle[name] = merged
    sizes = {min(group): len(group) for group in circle.values()}
    return sorted(sizes.values(), reverse=True)


def circle_sizes_2(knows: dict[str, list[str]]) -> list[int]:
    neighbours = defaultdict(set)
    for person, others in knows.items():
        neighbours[person].update(others)
        for other in others:
            neighbours[other].add(person)
    seen, sizes = set(), []
    for person in list(neighbours):
        stack, size = [person], 0
        while stack:
            name = stack.pop()
            if name not in seen:
                seen.add(name)
                size += 1
                stack.extend(neighbours[name])
        if size:
            sizes.append(size)
    return sorted(sizes, reverse=True)


def two_camps(quarrels: list[tuple[str, str]]) -> bool:
    """Check whether all people who appear in `quarrels` can be put into two tents so that no two
    who quarrel, that is, no pair of the list, share a tent.

    Given pairs of names in `quarrels`, tell whether the names can be divided into two groups such
    that every pair has one member in each group. Without pairs, this is possible.

    判断能否把 `quarrels` 中出现的所有人安排进两个帐篷，使列表里任何一对吵架的人都不在同一个帐篷。

    给定姓名对列表 `quarrels`，判断能否把这些人分成两组，使每一对的两人各在一组。没有姓名对时可以。

    >>> two_camps([('a', 'b'), ('b', 'c'), ('c', 'd'), ('d', 'a')])
    True
    >>> two_camps([('a', 'b'), ('b', 'c'), ('c', 'a')])
    False
    >>> two_camps([])
    True
    """
    enemies = defaultdict(list)
    for a, b in quarrels:
        enemies[a].append(b)
        enemies[b].append(a)
    tent = {}
    for person in enemies:
        if person in tent:
            continue
        tent[person] = 0
        queue = deque([person])
        while queue:
            current = queue.popleft()
            for enemy in enemies[current]:
                if enemy not in tent:
                    tent[enemy] = 1 - tent[current]
                    queue.append(enemy)
    return all(tent[a] != tent[b] for a, b in quarrels)


def two_camps_2(quarrels: list[tuple[str, str]]) -> bool:
    names = sorted({name for pair in quarrels for name in pair})
    for tents in itertools.product((0, 1), repeat=len(names)):
        tent = dict(zip(names, tents))
        if all(tent[a] != tent[b] for a, b in quarrels):
            return True
    return False


def place_after_jumps(doors: dict[str, str], room: str, jumps: int) -> str:
    """Each room has one magic door; `doors` tells where it leads. Starting in `room`, go through
    the doors `jumps` times and return the room you are in then. The number of jumps can be huge, so
    use the fact that the way becomes a circle.

    Apply the mapping `doors` to `room` again and again, `jumps` times in all, and return the
    result. Every value of the dictionary is one of its keys.

    每个房间有一扇魔法门，`doors` 说明它通向哪里。从 `room` 出发，穿门 `jumps` 次，返回最后所在的房间。
    次数可能极大，因此要利用路线终会成环这一点。

    对 `room` 反复应用映射 `doors` 共 `jumps` 次，返回结果。字典的每个值都是它的某个键。

    >>> place_after_jumps({'a': 'b', 'b': 'c', 'c': 'b'}, 'a', 4)
    'c'
    >>> place_after_jumps({'a': 'b', 'b': 'c', 'c': 'b'}, 'a', 0)
    'a'
    >>> place_after_jumps({'a': 'b', 'b': 'a'}, 'a', 1000000000001)
    'b'
    """
    visited = []
    first_time = {}
    while room not in first_time:
        if len(visited) == jumps:
            return room
        first_time[room] = len(visited)
        visited.append(room)
        room = doors[room]
    start = first_time[room]
    return visited[start + (jumps - start) % (len(visited) - start)]


def place_after_jumps_2(doors: dict[str, str], room: str, jumps: int) -> str:
    # double the length of the jump for each binary digit
    table = dict(doors)
    while jumps > 0:
        if jumps % 2 == 1:
            room = table[room]
        table = {start: table[middle] for start, middle in table.items()}
        jumps //= 2
    return room


def cut_off_without(roads: dict[str, list[str]], centre: str, closed: str) -> list[str]:
    """Return, sorted, the towns that can be reached from `centre` over the `roads`, but no longer
    if the town `closed` must not be entered. `closed` itself is not listed, and it is not the
    centre.

    In the directed graph `roads` (town to list of towns), compare what is reachable from `centre`
    with and without the node `closed`. Which other towns are lost? Give them in alphabetical order.

    按序返回沿 `roads` 本可从 `centre` 到达、但若不能进入 `closed` 就到不了的城镇。`closed` 自身不列出，
    且它不是中心。

    在有向图 `roads`（城镇到城镇列表）中，比较有无结点 `closed` 时从 `centre` 可达的结点，按字母顺序返回
    失去的其他城镇。

    >>> cut_off_without({'c': ['a', 'b'], 'a': ['d'], 'd': ['e'], 'b': ['e']}, 'c', 'a')
    ['d']
    >>> cut_off_without({'c': ['a'], 'a': []}, 'c', 'a')
    []
    """
    def reachable(banned):
        seen = {centre}
        stack = [centre]
        while stack:
            for town in roads.get(stack.pop(), []):
                if town not in seen and town not in banned:
                    seen.add(town)
                    stack.append(town)
        return seen

    return sorted(reachable(()) - reachable((closed,)) - {closed})


def length_of_chain(needs: dict[str, list[str]], course: str) -> int:
    """`needs` lists the courses one must have passed before a course. Return how many terms it
    takes at least to pass `course`, if any number of courses can be taken at the same time. A
    course without an entry needs nothing; there are no circles.

    Find the number of courses on the longest chain of requirements that ends with `course` (which
    counts, too), given the dictionary `needs` from course to required courses.

    `needs` 列出学习某课程前必须先通过的课程。若同时修的课程数不限，返回至少要几个学期才能通过 `course`。
    没有条目的课程无先修要求，且不存在循环。

    字典 `needs` 从课程映射到其先修课程，求以 `course` 结尾（算在内）的最长先修链上的课程数。

    >>> length_of_chain({'ai': ['math', 'code'], 'math': ['logic'], 'code': []}, 'ai')
    3
    >>> length_of_chain({}, 'art')
    1
    """
    @lru_cache(None)
    def terms(name):
        return 1 + max((terms(other) for other in needs.get(name, [])), default=0)

    return terms(course)


def length_of_chain_2(needs: dict[str, list[str]], course: str) -> int:
    terms = 0
    level = {course}
    while level:
        terms += 1
        level = {other for name in level for other in needs.get(name, [])}
    return terms


def first_shared_boss(boss_of: dict[str, str], a: str, b: str) -> str | None:
    """`boss_of` gives everybody's direct boss; who has no entry is at the top. Return the lowest
    person who is above both `a` and `b` or is one of them, or None if there is nobody.

    Climb from `a` and from `b` upwards in the tree of the dictionary `boss_of` (child to parent).
    Where do the two ways meet first? A person is on the way that starts with him or her.

    `boss_of` 给出每个人的直接上司，没有条目的人在最顶层。返回同时在 `a` 和 `b` 之上（或就是其中之一）的最低
    一级的人，没有则返回 None。

    在字典 `boss_of`（下级到上级）构成的树中，从 `a` 和 `b` 分别向上走，两条路最先在哪里相遇？每个人自己也在
    自己的路上；没有相遇则返回 None。

    >>> first_shared_boss({'d': 'b', 'e': 'b', 'b': 'a', 'c': 'a'}, 'd', 'c')
    'a'
    >>> first_shared_boss({'d': 'b', 'b': 'a'}, 'd', 'b')
    'b'
    >>> first_shared_boss({'d': 'b'}, 'd', 'x')
    """
    above = {a}
    while a in boss_of:
        a = boss_of[a]
        above.add(a)
    while b not in above:
        if b not in boss_of:
            return None
        b = boss_of[b]
    return b


def first_shared_boss_2(boss_of: dict[str, str], a: str, b: str) -> str | None:
    def way_up(person):
        way = [person]
        while way[-1] in boss_of:
            way.append(boss_of[way[-1]])
        return way

    way_of_b = way_up(b)
    return next((person for person in way_up(a) if person in way_of_b), None)


def levels_of_all(parent_of: dict[str, str]) -> dict[str, int]:
    """`parent_of` maps each item of a menu to the item above it; items without a parent are on
    level 0. Return a dictionary from every item that occurs to its level, sorted by name.

    Compute the depth of every node of the forest given by `parent_of` (child to parent): 0 for a
    root, otherwise one more than that of the parent. Order the result alphabetically.

    `parent_of` 把菜单的每一项映射到它的上一级，没有上级的项在第 0 层。返回所有出现过的项到其层数的字典，
    按名称排序。

    求由 `parent_of`（子到父）给出的森林中每个结点的深度：根为 0，否则比父结点多 1。结果按字母顺序排列。

    >>> levels_of_all({'save': 'file', 'file': 'menu', 'copy': 'edit', 'edit': 'menu'})
    {'copy': 2, 'edit': 1, 'file': 1, 'menu': 0, 'save': 2}
    >>> levels_of_all({})
    {}
    """
    def level(name):
        if name not in parent_of:
            return 0
        return level(parent_of[name]) + 1

    names = set(parent_of) | set(parent_of.values())
    return {name: level(name) for name in sorted(names)}


def levels_of_all_2(parent_of: dict[str, str]) -> dict[str, int]:
    levels = {}
    for name in sorted(set(parent_of) | set(parent_of.values())):
        steps = 0
        current = name
        while current in parent_of:
            current = parent_of[current]
            steps += 1
        levels[name] = steps
    return levels


def joined_labels(n: int, links: list[tuple[int, int]]) -> list[int]:
    """Islands 0 to `n` - 1 are connected by bridges, the pairs of `links`. Return for each island
    the smallest number of an island that can be reached from it, itself included.

    Label each of the numbers 0 .. `n` - 1 with the least member of its connected group; `links`
    lists which numbers are directly connected, in both directions.

    编号 0 到 `n` - 1 的岛由 `links` 中的桥相连。返回每个岛能到达的岛（含自己）中的最小编号。

    用所在连通组的最小成员给 0 到 `n` - 1 的每个数作标记；`links` 列出哪些数直接相连（双向）。

    >>> joined_labels(6, [(4, 1), (5, 3), (1, 2)])
    [0, 1, 1, 3, 1, 3]
    >>> joined_labels(3, [])
    [0, 1, 2]
    >>> joined_labels(0, [])
    []
    """
    labels = list(range(n))
    for a, b in links:
        low, high = sorted((labels[a], labels[b]))
        labels = [low if label == high else label for label in labels]
    return labels


def joined_labels_2(n: int, links: list[tuple[int, int]]) -> list[int]:
    parent = list(range(n))

    def find(island):
        while parent[island] != island:
            island = parent[island]
        return island

    for a, b in links:
        root_a, root_b = find(a), find(b)
        parent[max(root_a, root_b)] = min(root_a, root_b)
    return [find(island) for island in range(n)]


def work_stages(needs: dict[str, list[str]]) -> list[list[str]]:
    """`needs` lists for each job the jobs that must be finished before; all of these are keys, too.
    In each stage, all jobs whose requirements are done are carried out at once. Return the stages
    as sorted lists; jobs that can never start are left out.

    Split the jobs of the dictionary `needs` into rounds: a job comes in the first round before
    which everything it needs has been done. List the rounds, each in alphabetical order, and stop
    when no further job can begin.

    `needs` 列出每项工作之前必须完成的工作（它们也都是键）。每个阶段同时完成所有条件已满足的工作。
    返回各阶段（内部排序）的列表，永远无法开始的工作不列出。

    把字典 `needs` 中的工作分成若干轮：一项工作排在它所需的一切都已完成之后的第一轮。按字母顺序列出每一轮，
    直到没有工作能开始为止。

    >>> work_stages({'roof': ['walls'], 'walls': ['base'], 'base': [], 'garden': []})
    [['base', 'garden'], ['walls'], ['roof']]
    >>> work_stages({'a': ['b'], 'b': ['a'], 'c': []})
    [['c']]
    >>> work_stages({})
    []
    """
    done = set()
    stages = []
    while True:
        ready = [job for job in needs if job not in done and done.issuperset(needs[job])]
        if not ready:
            return stages
        stages.append(sorted(ready))
        done.update(ready)


def work_stages_2(needs: dict[str, list[str]]) -> list[list[str]]:
    missing = {job: set(before) for job, before in needs.items()}
    stages = []
    stage = sorted(job for job, before in missing.items() if not before)
    while stage:
        stages.append(stage)
        for job in stage:
            del missing[job]
        for before in missing.values():
            before.difference_update(stage)
        stage = sorted(job for job, before in missing.items() if not before)
    return stages


def trio_count(contacts: dict[str, list[str]]) -> int:
    """Count the groups of three people who all know each other. `contacts` maps each person to the
    list of those he or she knows, and knowing is mutual.

    How many triangles are there in the undirected graph `contacts`, a dictionary from each node to
    the list of its neighbours?

    统计两两相识的三人组的个数。`contacts` 把每个人映射到他认识的人的列表，相识是相互的。

    无向图 `contacts`（每个结点到其邻居列表的字典）中有多少个三角形？

    >>> trio_count({'a': ['b', 'c'], 'b': ['a', 'c', 'd'], 'c': ['a', 'b'], 'd': ['b']})
    1
    >>> trio_count({'a': ['b'], 'b': ['a']})
    0
    """
    count = 0
    for a, b, c in itertools.combinations(contacts, 3):
        if b in contacts[a] and c in contacts[a] and c in contacts[b]:
            count += 1
    return count


def trio_count_2(contacts: dict[str, list[str]]) -> int:
    corners = 0
    for a in contacts:
        for b in contacts[a]:
            corners += len(set(contacts[a]) & set(contacts[b]))
    return corners // 6


def journey_possible(lines: dict[str, list[str]], stops: list[str]) -> bool:
    """Check whether one can travel through `stops` in this order: `lines` tells which stations can
    be reached directly from a station. A journey of fewer than two stops is always possible.

    Is there, for all neighbours in the list `stops`, a direct connection from the one to the next
    in the dictionary `lines`? Stations without an entry have no connections.

    `lines` 说明从每个车站可直达哪些车站，判断能否依次经过 `stops`。少于两站的行程总是可行。

    列表 `stops` 中任意相邻的两站，在字典 `lines` 中是否都有从前一站到后一站的直达？没有条目的车站没有直达。

    >>> journey_possible({'A': ['B', 'C'], 'B': ['C']}, ['A', 'B', 'C'])
    True
    >>> journey_possible({'A': ['B']}, ['B', 'A'])
    False
    >>> journey_possible({}, ['Z'])
    True
    """
    return all(end in lines.get(start, []) for start, end in zip(stops, stops[1:]))


def journey_possible_2(lines: dict[str, list[str]], stops: list[str]) -> bool:
    for index in range(len(stops) - 1):
        reachable = lines.get(stops[index])
        if reachable is None or stops[index + 1] not in reachable:
            return False
    return True


def moved_argument(coefficients: list[int], shift: int) -> list[int]:
    """`coefficients` belong to a polynomial p(x), constant term first. Return those of p(x +
    `shift`), in the same order and number.

    Replace x by x + `shift` in the polynomial with the given `coefficients` (lowest power first),
    multiply out and return the new coefficients.

    `coefficients` 是多项式 p(x) 的系数，常数项在前。返回 p(x + `shift`) 的系数，次序和个数不变。

    在系数为 `coefficients`（低次在前）的多项式中用 x + `shift` 代替 x，展开后返回新的系数。

    >>> moved_argument([1, 0, 1], 2)
    [5, 4, 1]
    >>> moved_argument([3], 7)
    [3]
    >>> moved_argument([0, 2], -1)
    [-2, 2]
    """
    result = [0] * len(coefficients)
    for power, coefficient in enumerate(coefficients):
        for k in range(power + 1):
            result[k] += coefficient * math.comb(power, k) * shift ** (power - k)
    return result


def moved_argument_2(coefficients: list[int], shift: int) -> list[int]:
    result = coefficients[:]
    # repeated Horner steps
    for start in range(len(result)):
        for k in range(len(result) - 2, start - 1, -1):
            result[k] += shift * result[k + 1]
    return result


def sign_alternations(coefficients: list[int]) -> int:
    """By Descartes' rule, a polynomial has at most as many positive roots as its coefficients
    change their sign, zeros left out. Return this number for `coefficients`.

    Skip the zeros of `coefficients` and count the neighbouring pairs of what remains in which one
    number is positive and the other negative.

    按笛卡尔符号法则，多项式正根的个数不超过其系数（略去零）变号的次数。返回 `coefficients` 的变号次数。

    跳过 `coefficients` 中的零，统计余下的数中一正一负的相邻对数。

    >>> sign_alternations([1, 0, -3, 0, 2, 5])
    2
    >>> sign_alternations([4, 0, 1])
    0
    >>> sign_alternations([0, 0])
    0
    """
    kept = [value for value in coefficients if value != 0]
    return sum(a * b < 0 for a, b in zip(kept, kept[1:]))


def sign_alternations_2(coefficients: list[int]) -> int:
    changes = 0
    previous = 0
    for value in coefficients:
        if value == 0:
            continue
        if previous * value < 0:
            changes += 1
        previous = value
    return changes


def dense_polynomial(terms: dict[int, int]) -> list[int]:
    """`terms` maps exponents to coefficients. Return the polynomial as a list of coefficients from
    the constant term to the highest power whose coefficient is not 0; [] if there is none.

    Convert a polynomial from a dictionary `terms` (exponent to factor) to a list in which the index
    is the exponent. Missing exponents have 0, and there are no zeros at the end.

    `terms` 把指数映射到系数。以列表形式返回该多项式的系数：从常数项到系数不为 0 的最高次幂；没有则返回 []。

    把多项式从字典 `terms`（指数到系数）转换成以指数为下标的列表，缺少的指数填 0，末尾不留零。

    >>> dense_polynomial({3: 2, 0: -1})
    [-1, 0, 0, 2]
    >>> dense_polynomial({2: 0, 1: 7})
    [0, 7]
    >>> dense_polynomial({})
    []
    """
    highest = max((power for power, factor in terms.items() if factor != 0), default=-1)
    return [terms.get(power, 0) for power in range(highest + 1)]


def dense_polynomial_2(terms: dict[int, int]) -> list[int]:
    coefficients = []
    for power, factor in sorted(terms.items()):
        if factor != 0:
            coefficients += [0] * (power - len(coefficients))
            coefficients.append(factor)
    return coefficients


def value_modulo(coefficients: list[int], x: int, modulus: int) -> int:
    """Return the remainder, when divided by `modulus`, of the value that the polynomial with the
    given `coefficients` (highest power first) has at the place `x`.

    Evaluate a polynomial at `x` by Horner's rule and reduce every step modulo `modulus`. The list
    `coefficients` begins with the leading coefficient; an empty list means the value 0.

    返回系数为 `coefficients`（最高次在前）的多项式在 `x` 处的值除以 `modulus` 的余数。

    用秦九韶算法求多项式在 `x` 处的值，每一步都对 `modulus` 取模。列表 `coefficients` 从首项系数开始，空列表
    的值为 0。

    >>> value_modulo([2, 0, 3], 4, 10)
    5
    >>> value_modulo([1, 0, 0], 100, 7)
    4
    >>> value_modulo([], 5, 3)
    0
    """
    value = 0
    for coefficient in coefficients:
        value = (value * x + coefficient) % modulus
    return value


def value_modulo_2(coefficients: list[int], x: int, modulus: int) -> int:
    total = 0
    for power, coefficient in enumerate(reversed(coefficients)):
        total += coefficient * pow(x, power, modulus)
    return total % modulus


def piece_to_reverse(values: list[int]) -> tuple[int, int] | None:
    """Find the shortest piece of `values` whose reversal makes the whole list ascending, as the
    indices (first, last) of the piece. Return (0, 0) if the list is ascending already and None if
    no single reversal is enough.

    Compare `values` with its sorted order: if they differ exactly from index first to index last,
    and reversing this part repairs the list, return both indices. A sorted list gives (0, 0), any
    other case None.

    找出 `values` 中最短的一段，把它反转后整个列表变为升序，返回该段的（首，尾）下标。已是升序返回 (0, 0)，
    一次反转不够则返回 None。

    把 `values` 与排序后的列表比较：若两者从某首下标到尾下标不同，且反转这一段即可排好，返回这两个下标。
    已有序返回 (0, 0)，其余情况返回 None。

    >>> piece_to_reverse([1, 5, 4, 3, 8])
    (1, 3)
    >>> piece_to_reverse([2, 3])
    (0, 0)
    >>> piece_to_reverse([3, 1, 2])
    """
    ordered = sorted(values)
    wrong = [i for i, (a, b) in enumerate(zip(values, ordered)) if a != b]
    if not wrong:
        return 0, 0
    first, last = wrong[0], wrong[-1]
    if values[first:last + 1][::-1] != ordered[first:last + 1]:
        return None
    return first, last


def piece_to_reverse_2(values: list[int]) -> tuple[int, int] | None:
    ordered = sorted(values)
    if values == ordered:
        return 0, 0
    for length in range(2, len(values) + 1):
        for first in range(len(values) - length + 1):
            piece = values[first:first + length][::-1]
            if values[:first] + piece + values[first + length:] == ordered:
                return first, first + length - 1
    return None


def sortable_by_signs(numbers: list[int]) -> list[int] | None:
    """The sign of each element of `numbers` may be chosen anew. Return the ascending list that
    results when each number, from left to right, becomes as small as possible without being less
    than the one before; None if this fails at some place.

    Give every number in `numbers` a plus or minus sign so that the list never falls: take the
    negative value if it is not below the previous result, otherwise the positive one. Return the
    list, or None if even the positive one is too small.

    `numbers` 中每个数的正负号可以重新选择。从左到右让每个数在不小于前一个数的前提下尽可能小，返回得到的
    升序列表；若某处做不到则返回 None。

    给 `numbers` 的每个数选正号或负号使列表不下降：若负值不小于前一个结果就取负值，否则取正值。返回该列表，
    若连正值都太小则返回 None。

    >>> sortable_by_signs([5, -3, 1, 4])
    [-5, -3, -1, 4]
    >>> sortable_by_signs([2, 6, 3])
    >>> sortable_by_signs([])
    []
    """
    result = []
    for number in numbers:
        size = abs(number)
        if not result or -size >= result[-1]:
            result.append(-size)
        elif size >= result[-1]:
            result.append(size)
        else:
            return None
    return result


def sortable_by_signs_2(numbers: list[int]) -> list[int] | None:
    previous = -math.inf
    chosen = []
    for number in numbers:
        options = [value for value in sorted((number, -number)) if value >= previous]
        if not options:
            return None
        previous = options[0]
        chosen.append(previous)
    return chosen


def dominoes_turned(pieces: list[tuple[int, int]]) -> int | None:
    """Dominoes lie side by side; each of `pieces` is (upper, lower) number and can be turned over.
    Return the least number of turns after which the upper numbers never fall from left to right, or
    None if there is no way.

    Swapping the two numbers of some pairs in `pieces`, make the list of first numbers ascending
    (equal ones allowed). How few pairs must be swapped? None means it is impossible.

    多米诺骨牌并排放着，`pieces` 的每项是（上，下）两个数，可以上下翻转。返回至少翻几张才能使上面的数从左到右
    不下降，做不到则返回 None。

    交换 `pieces` 中若干对的两个数，使各对的第一个数排成升序（允许相等），最少要交换几对？不可能时返回
    None。

    >>> dominoes_turned([(1, 4), (5, 2), (3, 3)])
    1
    >>> dominoes_turned([(5, 6), (1, 2)])
    >>> dominoes_turned([])
    0
    """
    options = {-math.inf: 0}
    for upper, lower in pieces:
        following = {}
        for value, cost in ((upper, 0), (lower, 1)):
            costs = [turns for last, turns in options.items() if last <= value]
            if costs:
                best = min(costs) + cost
                following[value] = min(best, following.get(value, best))
        options = following
    return min(options.values(), default=None)


def dominoes_turned_2(pieces: list[tuple[int, int]]) -> int | None:
    best = None
    for turned in itertools.product((0, 1), repeat=len(pieces)):
        tops = [piece[side] for piece, side in zip(pieces, turned)]
        if tops == sorted(tops) and (best is None or sum(turned) < best):
            best = sum(turned)
    return best


def lonely_place(occupied: list[int], length: int) -> int | None:
    """On a beach with the places 0 to `length` - 1, those in `occupied` are taken. Return the free
    place whose nearest neighbour is furthest away, the first of several; if nobody is there yet,
    place 0; None if nothing is free.

    Choose among the numbers 0 .. `length` - 1 that are not in `occupied` the one with the largest
    distance to its closest number in `occupied`; ties go to the smaller one. With an empty list the
    answer is 0, without free numbers None.

    沙滩上有位置 0 到 `length` - 1，`occupied` 中的已被占用。返回离最近的邻居最远的空位，有多个时取第一个；
    若还没有人则返回 0；没有空位返回 None。

    在 0 到 `length` - 1 中不属于 `occupied` 的数里，选出与 `occupied` 中最近的数距离最大的一个，相同时取
    较小的。列表为空时为 0，没有空位时为 None。

    >>> lonely_place([2, 9], 12)
    5
    >>> lonely_place([], 4)
    0
    >>> lonely_place([0, 1], 2)
    """
    best = None
    best_distance = -1
    for place in range(length):
        if place in occupied:
            continue
        distance = min((abs(place - other) for other in occupied), default=length)
        if distance > best_distance:
            best, best_distance = place, distance
    return best


def lonely_place_2(occupied: list[int], length: int) -> int | None:
    free = [place for place in range(length) if place not in occupied]
    if not occupied or not free:
        return free[0] if free else None
    return max(free, key=lambda place: min(abs(place - other) for other in occupied))


def smaller_before(values: list[int]) -> list[int | None]:
    """For each element of `values`, return the nearest element to the left of it that is smaller,
    or None if there is no smaller one.

    Look back from every place of the list `values` to the last earlier number that is less than the
    number there. Return the list of these numbers, with None where none exists.

    对 `values` 的每个元素，返回它左边离它最近的更小的元素，没有则为 None。

    从列表 `values` 的每个位置往回看，找最后一个小于该处的数的前面的数。返回这些数的列表，不存在的记为
    None。

    >>> smaller_before([3, 7, 5, 2, 4, 4])
    [None, 3, 3, None, 2, 2]
    >>> smaller_before([1])
    [None]
    >>> smaller_before([])
    []
    """
    stack = []
    result = []
    for value in values:
        while stack and stack[-1] >= value:
            stack.pop()
        result.append(stack[-1] if stack else None)
        stack.append(value)
    return result


def smaller_before_2(values: list[int]) -> list[int | None]:
    return [
        next((other for other in reversed(values[:index]) if other < value), None)
        for index, value in enumerate(values)
    ]


def furthest_twins(items: list[str]) -> tuple[str, int] | None:
    """Return the item with the greatest distance between its first and its last place in `items`,
    together with this distance; of several, the one that comes first. Return None if nothing occurs
    twice.

    Which element of the list `items` has two equal copies that lie furthest apart? Give a tuple of
    the element and the difference of the indices, or None if all elements are different. Earlier
    elements win ties.

    返回 `items` 中首次与末次出现的位置相距最远的元素及其距离，有多个时取先出现的。若没有元素出现两次则返回
    None。

    列表 `items` 中哪个元素的两个相同副本相距最远？返回（元素，下标之差）的元组；若所有元素都不同则返回
    None，距离相同时先出现者优先。

    >>> furthest_twins(['a', 'b', 'c', 'b', 'a', 'b'])
    ('a', 4)
    >>> furthest_twins(['x', 'x', 'y'])
    ('x', 1)
    >>> furthest_twins(['p', 'q'])
    """
    first = {}
    distances = {}
    for index, item in enumerate(items):
        if item in first:
            distances[item] = index - first[item]
        else:
            first[item] = index
            distances[item] = 0
    best = max(distances, key=distances.get, default=None)
    if best is None or distances[best] == 0:
        return None
    return best, distances[best]


def furthest_twins_2(items: list[str]) -> tuple[str, int] | None:
    best = None
    for left in range(len(items)):
        for right in range(len(items) - 1, left, -1):
            if items[left] == items[right]:
                if best is None or right - left > best[1]:
                    best = (items[left], right - left)
                break
    return best


def way_is_clear(board: list[str], start: tuple[int, int], goal: tuple[int, int]) -> bool:
    """A queen on the square `start` of `board` wants to go to the different square `goal`. Check
    whether both lie on one row, column or diagonal and all squares between them are empty ('.').

    Tell if `goal` can be reached from `start` in a straight line, horizontally, vertically or
    diagonally, without passing a character other than '.' in the grid `board`. What stands on the
    two squares themselves does not matter.

    后位于 `board` 的 `start` 格，要走到另一格 `goal`。判断两格是否在同一行、列或斜线上，且中间所有格子都为空
    （'.'）。

    判断能否从 `start` 沿横、竖或斜的直线到达 `goal`，途中不经过网格 `board` 中 '.' 以外的字符。两端格子上有
    什么无关紧要。

    >>> way_is_clear(["Q..", "...", "..x"], (0, 0), (2, 2))
    True
    >>> way_is_clear(["Q.x.", "...."], (0, 0), (0, 3))
    False
    >>> way_is_clear(["Q..", "..."], (0, 0), (1, 2))
    False
    """
    down, right = goal[0] - start[0], goal[1] - start[1]
    if down != 0 and right != 0 and abs(down) != abs(right):
        return False
    length = max(abs(down), abs(right))
    for step in range(1, length):
        row = start[0] + step * down // length
        column = start[1] + step * right // length
        if board[row][column] != ".":
            return False
    return True


def billiard_place(width: int, height: int, steps: int) -> tuple[int, int]:
    """A ball starts on the cell (0, 0) of a table with `width` columns and `height` rows and moves
    diagonally, one column and one row per step, first to the right and down. At the edges it
    bounces back. Return its (column, row) after so many `steps`. Both sides are at least 2.

    The column of a ball runs 0, 1, ..., `width` - 1, ..., 1, 0, 1, ... and its row in the same way
    up to `height` - 1. Where is it after `steps` steps? Give a tuple (column, row).

    小球从 `width` 列 `height` 行的桌面的 (0, 0) 格出发斜着走，每步移动一列一行，先向右下，碰到边缘就弹回。
    返回走 `steps` 步之后的（列，行）。两边都不小于 2。

    小球的列号依次为 0、1、…、`width` - 1、…、1、0、1……，行号同样在 0 到 `height` - 1 之间往返。求 `steps` 步
    之后的位置（列，行）。

    >>> billiard_place(4, 3, 5)
    (1, 1)
    >>> billiard_place(2, 2, 3)
    (1, 1)
    >>> billiard_place(5, 4, 0)
    (0, 0)
    """
    def bounced(size):
        place = steps % (2 * (size - 1))
        return min(place, 2 * (size - 1) - place)

    return bounced(width), bounced(height)


def billiard_place_2(width: int, height: int, steps: int) -> tuple[int, int]:
    column = row = 0
    right = down = 1
    for _ in range(steps):
        if not 0 <= column + right < width:
            right = -right
        if not 0 <= row + down < height:
            down = -down
        column += right
        row += down
    return column, row


def downhill_way(heights: list[list[int]], row: int, column: int) -> list[int]:
    """Water starts on the cell (`row`, `column`) of the map `heights` and always flows to the
    lowest of the up to four neighbours, if that is lower than the cell itself. Return the heights
    passed, the first included. No two neighbours of a cell are equally high.

    From the given cell, go again and again to the smallest value above, below, left or right, until
    no neighbour is smaller. List the values of the table `heights` on this way.

    水从地图 `heights` 的 (`row`, `column`) 格开始，总是流向上下左右相邻格中最低的、且低于自身的一格。返回依次
    经过的高度（含起点）。任何格子的相邻格高度都互不相同。

    从给定格子出发，不断走向上下左右中最小的值，直到没有更小的相邻格。列出表 `heights` 中这条路上的值。

    >>> downhill_way([[9, 5, 4], [8, 6, 3], [7, 1, 2]], 0, 0)
    [9, 5, 4, 3, 2, 1]
    >>> downhill_way([[1, 2]], 0, 0)
    [1]
    """
    way = [heights[row][column]]
    while True:
        around = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        inside = [
            (heights[i][j], i, j) for i, j in around
            if 0 <= i < len(heights) and 0 <= j < len(heights[0])
        ]
        lowest = min(inside, default=(way[-1], row, column))
        if lowest[0] >= way[-1]:
            return way
        height, row, column = lowest
        way.append(height)


def bars_dropped(width: int, bars: list[tuple[int, int]]) -> list[int]:
    """Flat bars of thickness 1 fall one after another onto a floor of `width` columns. Each of
    `bars` is (first column, length); it comes to rest on the highest column under it. Return the
    height of every column at the end.

    Start with `width` zeros. For each pair (start, length) in `bars`, set all columns from start to
    start + length - 1 to one more than the greatest of them. Return the list of heights.

    厚度为 1 的横条依次落到有 `width` 列的地面上。`bars` 的每项是（首列，长度），横条停在其下最高的一列上。
    返回最后各列的高度。

    从 `width` 个 0 开始，对 `bars` 中每一对（起点，长度），把从起点起该长度内的所有列设为它们的最大值加 1。
    返回高度列表。

    >>> bars_dropped(5, [(0, 3), (2, 2), (4, 1)])
    [1, 1, 2, 2, 1]
    >>> bars_dropped(3, [])
    [0, 0, 0]
    >>> bars_dropped(2, [(0, 2), (0, 1)])
    [2, 1]
    """
    heights = [0] * width
    for start, length in bars:
        top = max(heights[start:start + length]) + 1
        heights[start:start + length] = [top] * length
    return heights


def bars_dropped_2(width: int, bars: list[tuple[int, int]]) -> list[int]:
    heights = [0] * width
    for start, length in bars:
        columns = range(start, start + length)
        highest = 0
        for column in columns:
            if heights[column] > highest:
                highest = heights[column]
        for column in columns:
            heights[column] = highest + 1
    return heights


def posters_visible(width: int, posters: list[tuple[int, int]]) -> list[int]:
    """Posters are stuck one over another on a wall of `width` columns. Poster i covers the columns
    from `posters`[i][0] to `posters`[i][1], both included. Return the ascending indices of the
    posters of which something can be seen at the end.

    For every pair (first, last) in `posters`, in order, write its index over the columns first to
    last of a row of length `width`. Which indices are still there in the end? Sort them.

    海报一张叠一张地贴在有 `width` 列的墙上，第 i 张覆盖从 `posters`[i][0] 到 `posters`[i][1] 的列（含两端）。
    返回最后还能看见一部分的海报的下标，升序排列。

    依次把 `posters` 中每一对（首，末）的下标写到长为 `width` 的一行的首列到末列上。最后哪些下标还在？升序返回。

    >>> posters_visible(6, [(0, 2), (4, 5), (1, 4), (2, 3)])
    [0, 1, 2, 3]
    >>> posters_visible(3, [(0, 1), (0, 2)])
    [1]
    >>> posters_visible(4, [])
    []
    """
    wall = [None] * width
    for index, (first, last) in enumerate(posters):
        for column in range(first, last + 1):
            wall[column] = index
    return sorted(set(wall) - {None})


def posters_visible_2(width: int, posters: list[tuple[int, int]]) -> list[int]:
    covered = set()
    visible = []
    for index in range(len(posters) - 1, -1, -1):
        first, last = posters[index]
        columns = set(range(first, last + 1))
        if columns - covered:
            visible.append(index)
        covered |= columns
    return visible[::-1]


def ladder_lottery(names: list[str], rungs: list[int]) -> list[str]:
    """In a ladder lottery, each of `names` goes down its own line; a rung r connects the lines r
    and r + 1, and whoever meets it changes to the other line. Return the names in the order of
    their lines at the bottom, after all `rungs` from top to bottom.

    Exchange the elements at r and r + 1 of the list `names` for each number r in `rungs`, one after
    another, and return the resulting order.

    在“鬼脚图”抽签中，`names` 中每人沿自己的竖线向下走，横线 r 连接第 r 与第 r + 1 条竖线，遇到横线就换到另一
    条竖线。从上到下经过所有 `rungs` 后，返回底部各竖线上的名字。

    对 `rungs` 中的每个数 r，依次交换列表 `names` 中位置 r 与 r + 1 的元素，返回最后的次序。

    >>> ladder_lottery(['A', 'B', 'C', 'D'], [0, 2, 1])
    ['B', 'D', 'A', 'C']
    >>> ladder_lottery(['A', 'B'], [0, 0])
    ['A', 'B']
    >>> ladder_lottery(['A'], [])
    ['A']
    """
    order = names[:]
    for rung in rungs:
        order[rung], order[rung + 1] = order[rung + 1], order[rung]
    return order


def ladder_lottery_2(names: list[str], rungs: list[int]) -> list[str]:
    bottom = {}
    for line, name in enumerate(names):
        for rung in rungs:
            if line == rung:
                line += 1
            elif line == rung + 1:
                line -= 1
        bottom[line] = name
    return [bottom[line] for line in range(len(names))]


def lead_with_best_play(coins: list[int]) -> int:
    """Two players take turns; each takes the first coin or the first two coins of the row `coins`,
    until none are left. Both play as well as possible. Return by how much the first player's total
    exceeds the other's at the end (it may be negative).

    From the front of the list `coins`, two players alternately remove one or two numbers and add
    them to their scores. With best play on both sides, what is the difference of the scores, first
    minus second?

    两名玩家轮流从一排硬币 `coins` 的最前面取走一枚或两枚，直到取完。双方都采取最优策略，返回最后先手的总额
    比后手多多少（可以为负）。

    两人轮流从列表 `coins` 的开头取走一个或两个数并计入自己的得分。双方都最优时，先手得分减后手得分是多少？

    >>> lead_with_best_play([1, 2, 9, 1])
    -7
    >>> lead_with_best_play([4])
    4
    >>> lead_with_best_play([-3, -1])
    -2
    >>> lead_with_best_play([])
    0
    """
    @lru_cache(None)
    def lead(start):
        if start == len(coins):
            return 0
        one = coins[start] - lead(start + 1)
        if start + 1 == len(coins):
            return one
        return max(one, coins[start] + coins[start + 1] - lead(start + 2))

    return lead(0)


def lead_with_best_play_2(coins: list[int]) -> int:
    leads = [0]
    for index in range(len(coins) - 1, -1, -1):
        options = [coins[index] - leads[-1]]
        if len(leads) > 1:
            options.append(coins[index] + coins[index + 1] - leads[-2])
        leads.append(max(options))
    return leads[-1]


def lost_heaps(limit: int, takes: list[int]) -> list[int]:
    """Two players take matches from a heap in turn; the numbers allowed at one turn are `takes`.
    Who cannot move loses. Return the sizes of heaps from 0 to `limit` with which the player to move
    loses against best play.

    A heap size is lost if no number in `takes` (all positive) can be subtracted from it, or if
    every possible subtraction leads to a size that is not lost. List the lost sizes up to `limit`.

    两人轮流从一堆火柴中取，每次可取的根数在 `takes` 中，无法取的人输。返回 0 到 `limit` 中，轮到走的一方在对手
    最优应对下必输的堆的大小。

    若 `takes`（均为正）中没有数能从堆中减去，或每种减法都到达非必输的大小，则该大小必输。列出不超过 `limit`
    的所有必输大小。

    >>> lost_heaps(10, [1, 2])
    [0, 3, 6, 9]
    >>> lost_heaps(9, [2, 3])
    [0, 1, 5, 6]
    >>> lost_heaps(2, [])
    [0, 1, 2]
    """
    lost = []
    for size in range(limit + 1):
        if not any(size - take in lost for take in takes):
            lost.append(size)
    return lost


def lost_heaps_2(limit: int, takes: list[int]) -> list[int]:
    @lru_cache(None)
    def wins(size):
        for take in takes:
            if take <= size and not wins(size - take):
                return True
        return False

    return [size for size in range(limit + 1) if not wins(size)]


def opposite_opinions(mine: list[str], yours: list[str]) -> int:
    """`mine` and `yours` rank the same films, best first. Return for how many pairs of films we
    disagree which of the two is better.

    Count the unordered pairs of elements that stand in a different relative order in the lists
    `mine` and `yours`, which hold the same distinct elements.

    `mine` 和 `yours` 对同样的电影从好到差排名。返回有多少对电影，我们对其中哪部更好意见相反。

    列表 `mine` 与 `yours` 含有相同的互异元素，统计在两者中先后次序不同的无序元素对数。

    >>> opposite_opinions(['a', 'b', 'c'], ['c', 'a', 'b'])
    2
    >>> opposite_opinions(['x', 'y'], ['x', 'y'])
    0
    >>> opposite_opinions([], [])
    0
    """
    place = {film: index for index, film in enumerate(yours)}
    return sum(place[a] > place[b] for a, b in itertools.combinations(mine, 2))


def opposite_opinions_2(mine: list[str], yours: list[str]) -> int:
    rest = mine[:]
    count = 0
    for film in yours:
        position = rest.index(film)
        count += position
        rest.pop(position)
    return count


def way_to_node(number: int) -> str:
    """The nodes of a complete binary tree are numbered level by level from 1, so the children of
    node n are 2n (left) and 2n + 1 (right). Return the way from the root to the node `number` as a
    text of 'L' and 'R'.

    In a heap-ordered numbering, node 1 is the root and node n has the children 2n and 2n + 1. Write
    down with 'L' and 'R' how to get from the root to the node `number`; the root gives ''.

    完全二叉树的结点从 1 开始逐层编号，结点 n 的孩子是 2n（左）和 2n + 1（右）。用 'L' 和 'R' 组成的字符串返回
    从根到结点 `number` 的路径。

    按堆的编号方式，1 为根，结点 n 的孩子为 2n 与 2n + 1。写出从根走到结点 `number` 的左右（'L'、'R'）序列，
    根结点得到空串。

    >>> way_to_node(11)
    'LRR'
    >>> way_to_node(4)
    'LL'
    >>> way_to_node(1)
    ''
    """
    way = ""
    while number > 1:
        way = ("R" if number % 2 else "L") + way
        number //= 2
    return way


def way_to_node_2(number: int) -> str:
    return "".join("LR"[int(bit)] for bit in f"{number:b}"[1:])


def tree_of_outline(lines: list[str]) -> list:
    """`lines` are the points of an outline, each indented by as many dots as its level. Return the
    outline as a list of nodes [title, child, child, ...]. A line is at most one level deeper than
    the line before, and the first has no dots.

    Turn an indented list into trees: a line of `lines` with k leading dots is a child of the last
    line above it with k - 1 dots. Lines without dots are the roots, whose nodes are returned in a
    list. A node is a list of its title and its child nodes.

    `lines` 是提纲的各条，行首点的个数表示层级。把提纲转成形如 [标题, 子结点, ...] 的结点列表返回。每行最多比
    上一行深一级，第一行没有点。

    把缩进的列表转成树：`lines` 中行首有 k 个点的行，是它上方最近的有 k - 1 个点的行的子结点。没有点的行是根，
    各根结点组成返回的列表；结点是由标题和子结点组成的列表。

    >>> tree_of_outline(['food', '.fruit', '..apple', '.bread', 'toys'])
    [['food', ['fruit', ['apple']], ['bread']], ['toys']]
    >>> tree_of_outline(['a'])
    [['a']]
    >>> tree_of_outline([])
    []
    """
    roots = []
    open_nodes = [roots]
    for line in lines:
        title = line.lstrip(".")
        level = len(line) - len(title)
        node = [title]
        del open_nodes[level + 1:]
        open_nodes[level].append(node)
        open_nodes.append(node)
    return roots


def tree_of_outline_2(lines: list[str]) -> list:
    nodes = []
    for line in lines:
        if not line.startswith("."):
            nodes.append((line, []))
        else:
            nodes[-1][1].append(line[1:])
    return [[title] + tree_of_outline_2(inner) for title, inner in nodes]


def trails_to_leaves(tree: list) -> list[str]:
    """A node of `tree` is a list [name, child, child, ...]. Return for each leaf, from left to
    right, the names on the way from the root to it, joined by '/'.

    List all root-to-leaf paths of the nested list `tree`, whose nodes consist of a name and child
    nodes, as strings with '/' between the names.

    `tree` 的结点是形如 [名称, 子结点, ...] 的列表。从左到右对每片叶子，返回从根到它的路径上的名称，用 '/' 连接。

    列出嵌套列表 `tree`（结点由名称和子结点组成）的所有从根到叶的路径，写成名称之间用 '/' 隔开的字符串。

    >>> trails_to_leaves(['a', ['b', ['c'], ['d']], ['e']])
    ['a/b/c', 'a/b/d', 'a/e']
    >>> trails_to_leaves(['only'])
    ['only']
    """
    name, *children = tree
    if not children:
        return [name]
    return [f"{name}/{trail}" for child in children for trail in trails_to_leaves(child)]


def trails_to_leaves_2(tree: list) -> list[str]:
    trails = []

    def visit(node, names):
        names = names + [node[0]]
        if len(node) == 1:
            trails.append("/".join(names))
        for child in node[1:]:
            visit(child, names)

    visit(tree, [])
    return trails


def broadest_level(tree: list) -> tuple[int, int]:
    """Return the level of `tree` with the most nodes and the number of these nodes; the root is on
    level 0, and of equally broad levels the upper one counts. A node is a list of a label and its
    child nodes.

    Which generation of the family `tree`, written [name, child, child, ...], is the largest? Return
    the tuple (generation, size), where the ancestor forms generation 0; ties go to the earlier one.

    返回 `tree` 中结点最多的层及其结点数；根在第 0 层，同样多时取上面的层。结点是由标签和子结点组成的列表。

    家族 `tree` 写作 [姓名, 孩子, 孩子, ...]，哪一代人数最多？返回（第几代，人数）元组，祖先为第 0 代，相同时取
    较早的一代。

    >>> broadest_level(['a', ['b', ['d']], ['c', ['e']]])
    (1, 2)
    >>> broadest_level(['a', ['b', ['c'], ['d'], ['e']]])
    (2, 3)
    >>> broadest_level(['a'])
    (0, 1)
    """
    best = (0, 1)
    depth = 0
    level = [tree]
    while level:
        if len(level) > best[1]:
            best = (depth, len(level))
        level = [child for node in level for child in node[1:]]
        depth += 1
    return best


def broadest_level_2(tree: list) -> tuple[int, int]:
    sizes = Counter()

    def visit(node, depth):
        sizes[depth] += 1
        for child in node[1:]:
            visit(child, depth + 1)

    visit(tree, 0)
    return max(sizes.items(), key=lambda item: (item[1], -item[0]))


def tills_chosen(times: list[int], tills: int) -> list[int]:
    """Customers come to `tills` open tills one after another; `times` tells how long each will
    take. Everybody queues where all those before are done soonest, at the lowest number in case of
    a tie. Return the number of the till (from 0) for each customer.

    Give each of the jobs `times` to the one of `tills` machines, numbered from 0, with the smallest
    total so far (the first of several). Return the machines in the order of the jobs.

    顾客依次来到 `tills` 个收银台，`times` 是各人所需时间。每人排到前面的人最早处理完的那个台，相同时选编号最小
    的。返回每位顾客所选的台号（从 0 开始）。

    把任务 `times` 逐个交给 `tills` 台机器（从 0 编号）中目前总时间最小的一台（有多台时取第一台），按任务次序返回
    机器编号。

    >>> tills_chosen([5, 2, 4, 1], 2)
    [0, 1, 1, 0]
    >>> tills_chosen([3, 3], 1)
    [0, 0]
    >>> tills_chosen([], 4)
    []
    """
    loads = [0] * tills
    chosen = []
    for time in times:
        till = loads.index(min(loads))
        loads[till] += time
        chosen.append(till)
    return chosen


def tills_chosen_2(times: list[int], tills: int) -> list[int]:
    heap = [(0, till) for till in range(tills)]
    chosen = []
    for time in times:
        load, till = heap[0]
        chosen.append(till)
        heapq.heapreplace(heap, (load + time, till))
    return chosen


def quarter_turns_made(moves: str) -> int:
    """Somebody walks as the letters N, E, S and W in `moves` say, always looking ahead. Return how
    many quarter turns are made in all: one for each bend, two for turning back.

    Between neighbouring letters of `moves` (compass directions), a change by 90 degrees counts 1,
    the opposite direction counts 2, the same direction 0. Compute the sum.

    某人按 `moves` 中的 N、E、S、W 行走，始终面朝前进方向。返回总共转了多少个直角：拐弯算一个，掉头算两个。

    `moves` 中相邻的两个方向字母，方向改变 90 度计 1，相反计 2，相同计 0，求总和。

    >>> quarter_turns_made("NNESSN")
    4
    >>> quarter_turns_made("NW")
    1
    >>> quarter_turns_made("")
    0
    """
    turns = 0
    for before, after in zip(moves, moves[1:]):
        difference = ("NESW".index(after) - "NESW".index(before)) % 4
        turns += min(difference, 4 - difference)
    return turns


def quarter_turns_made_2(moves: str) -> int:
    turns = 0
    for i in range(1, len(moves)):
        pair = {moves[i - 1], moves[i]}
        if pair in ({"N", "S"}, {"E", "W"}):
            turns += 2
        elif len(pair) == 2:
            turns += 1
    return turns


def changed_area(before: list[str], after: list[str]) -> tuple[int, int, int, int] | None:
    """Two screens of the same size are given as rows of text, `before` and `after`. Return the
    smallest rectangle that contains all changed cells as (top, left, bottom, right), all included,
    or None if nothing has changed.

    Compare the grids `before` and `after` cell by cell. Give the least and greatest row and column
    with a difference in the order (first row, first column, last row, last column); None if they
    are equal.

    两个同样大小的屏幕 `before` 和 `after` 以文本行给出。返回包含所有变化格子的最小矩形（上，左，下，右），
    均含在内；没有变化则返回 None。

    逐格比较网格 `before` 与 `after`，按（首行，首列，末行，末列）的次序给出有差异的行列范围，完全相同则为
    None。

    >>> changed_area(["....", "....", "...."], ["..x.", ".x..", "...."])
    (0, 1, 1, 2)
    >>> changed_area(["ab"], ["ab"])
    >>> changed_area(["ab"], ["aB"])
    (0, 1, 0, 1)
    """
    rows = []
    columns = []
    for i, (old_row, new_row) in enumerate(zip(before, after)):
        for j, (old, new) in enumerate(zip(old_row, new_row)):
            if old != new:
                rows.append(i)
                columns.append(j)
    if not rows:
        return None
    return min(rows), min(columns), max(rows), max(columns)


def changed_area_2(before: list[str], after: list[str]) -> tuple[int, int, int, int] | None:
    rows = [i for i, (old, new) in enumerate(zip(before, after)) if old != new]
    pairs = zip(zip(*before), zip(*after))
    columns = [j for j, (old, new) in enumerate(pairs) if old != new]
    return (rows[0], columns[0], rows[-1], columns[-1]) if rows else None


def stamp_on(paper: list[str], stamp: list[str], top: int, left: int) -> list[str]:
    """Print `stamp` onto `paper` with its upper left corner at row `top` and column `left`. The
    dots '.' of the stamp are transparent, and what lies outside the paper is lost. Return the new
    rows.

    Copy all characters of the grid `stamp` except '.' into a copy of the grid `paper`, moved down
    by `top` and right by `left` cells (either may be negative), and ignore those beyond the edge.

    把图章 `stamp` 盖在 `paper` 上，其左上角位于第 `top` 行第 `left` 列。图章中的 '.' 是透明的，落在纸外的部分
    丢弃。返回新的各行。

    把网格 `stamp` 中除 '.' 外的所有字符复制到网格 `paper` 的副本里，向下移 `top` 格、向右移 `left` 格（可以为
    负），超出边缘的忽略。

    >>> stamp_on(["----", "----"], ["x.", "xx"], 0, 1)
    ['-x--', '-xx-']
    >>> stamp_on(["--"], ["ab", "cd"], -1, 1)
    ['-c']
    >>> stamp_on(["--"], ["."], 0, 0)
    ['--']
    """
    cells = [list(row) for row in paper]
    for i, row in enumerate(stamp, start=top):
        for j, char in enumerate(row, start=left):
            if char != "." and 0 <= i < len(cells) and 0 <= j < len(cells[i]):
                cells[i][j] = char
    return ["".join(row) for row in cells]


def stamp_on_2(paper: list[str], stamp: list[str], top: int, left: int) -> list[str]:
    ink = {
        (top + i, left + j): char
        for i, row in enumerate(stamp) for j, char in enumerate(row) if char != "."
    }
    return [
        "".join(ink.get((i, j), char) for j, char in enumerate(row)) for i, row in enumerate(paper)
    ]


def gap_in_magic_square(square: list[list[int | None]]) -> int:
    """In a magic square, all rows, columns and diagonals have the same sum. One cell of `square`
    (at least 2 by 2) is unreadable and contains None. Return the number that belongs there.

    Find the missing number in the magic `square`: the complete rows tell the common sum, and the
    entry that is None must complete its own row to this sum. There is exactly one None.

    幻方中所有行、列和对角线的和都相等。`square`（至少 2 阶）中有一格看不清，为 None。返回该处应填的数。

    求幻方 `square` 中缺失的数：从完整的行可知公共的和，值为 None 的那一格要把所在行补足到这个和。恰有一个
    None。

    >>> gap_in_magic_square([[2, 7, 6], [9, None, 1], [4, 3, 8]])
    5
    >>> gap_in_magic_square([[None, 3], [3, 3]])
    3
    """
    for row in square:
        if None in row:
            rest = sum(value for value in row if value is not None)
        else:
            wanted = sum(row)
    return wanted - rest


def gap_in_magic_square_2(square: list[list[int | None]]) -> int:
    with_gap = next(row for row in square if None in row)
    complete = next(row for row in square if None not in row)
    return sum(complete) - sum(value or 0 for value in with_gap)


def crates_lifted(stacks: list[str], orders: list[tuple[int, int, int]]) -> str:
    """Each of `stacks` is a text of letters, the bottom crate first. An order (n, a, b) in `orders`
    moves the top n crates of stack a together, keeping their order, onto stack b; stacks are
    counted from 0. Return the letters on top of all stacks that are not empty.

    Carry out `orders`: cut the last n letters off the string number a of `stacks` and append them
    to the string number b. In the end join the last letters of the strings, skipping empty ones.

    `stacks` 的每项是一串字母，最底下的箱子在前。`orders` 中的命令 (n, a, b) 把 a 号堆顶部的 n 个箱子一起、保持
    次序地移到 b 号堆上，堆从 0 编号。返回所有非空堆顶部的字母。

    依次执行 `orders`：从 `stacks` 的第 a 个字符串末尾切下 n 个字母，接到第 b 个字符串后面。最后把各字符串的末
    字母连起来，跳过空串。

    >>> crates_lifted(["ABC", "D", ""], [(2, 0, 2), (1, 1, 0)])
    'DC'
    >>> crates_lifted(["XY"], [])
    'Y'
    >>> crates_lifted(["AB", "C"], [(2, 0, 1), (1, 1, 0)])
    'BA'
    """
    piles = stacks[:]
    for count, source, target in orders:
        cut = len(piles[source]) - count
        lifted = piles[source][cut:]
        piles[source] = piles[source][:cut]
        piles[target] += lifted
    return "".join(pile[-1] for pile in piles if pile)


def crates_lifted_2(stacks: list[str], orders: list[tuple[int, int, int]]) -> str:
    piles = [list(stack) for stack in stacks]
    for count, source, target in orders:
        crane = []
        for _ in range(count):
            crane.append(piles[source].pop())
        while crane:
            piles[target].append(crane.pop())
    tops = ""
    for pile in piles:
        if pile:
            tops += pile[-1]
    return tops


def bell_rounds(bells: str, changes: int) -> list[str]:
    """Ring `bells` in plain hunt: in each change, neighbours swap in pairs, first those at the
    places 0 and 1, 2 and 3, ..., in the next change those at 1 and 2, 3 and 4, ..., and so on in
    turn. Return the orders, beginning with `bells` itself, for the given number of `changes`.

    Starting with the text `bells`, exchange adjacent letters in pairs, alternately beginning at
    index 0 and at index 1, `changes` times in all. List all the texts from first to last.

    按“平推”方式敲钟 `bells`：每次变换中相邻的钟成对互换，先是位置 0 与 1、2 与 3……，下一次是 1 与 2、3 与
    4……，如此交替。返回从 `bells` 本身开始、经 `changes` 次变换的各个次序。

    从文本 `bells` 开始，成对交换相邻字母，交替地从下标 0 和下标 1 开始，共进行 `changes` 次，从头到尾列出所有
    文本。

    >>> bell_rounds("1234", 3)
    ['1234', '2143', '2413', '4231']
    >>> bell_rounds("123", 2)
    ['123', '213', '231']
    >>> bell_rounds("1", 1)
    ['1', '1']
    """
    order = list(bells)
    rounds = [bells]
    for change in range(changes):
        for place in range(change % 2, len(order) - 1, 2):
            order[place], order[place + 1] = order[place + 1], order[place]
        rounds.append("".join(order))
    return rounds


def bell_rounds_2(bells: str, changes: int) -> list[str]:
    rounds = [bells]
    for change in range(changes):
        start = change % 2
        row = rounds[-1]
        pairs = [row[i:i + 2][::-1] for i in range(start, len(row), 2)]
        rounds.append(row[:start] + "".join(pairs))
    return rounds


def over_and_under(cards: list[int]) -> list[int]:
    """Shuffle `cards` into a new pile: the first card starts it, the second goes on top of it, the
    third under the pile, the fourth on top, and so on. Return the new pile, top card first.

    Build a list from the numbers in `cards` by adding them alternately in front (the second, fourth
    ...) and at the end (the third, fifth ...) of the list that holds the first one.

    把 `cards` 洗成新的一叠：第一张作底，第二张放到上面，第三张放到最下面，第四张放到上面，依此类推。返回新的
    一叠，最上面的在前。

    从只含 `cards` 第一个数的列表开始，把其余的数交替加到开头（第二、四……个）和末尾（第三、五……个），返回所得
    列表。

    >>> over_and_under([1, 2, 3, 4, 5])
    [4, 2, 1, 3, 5]
    >>> over_and_under([7])
    [7]
    >>> over_and_under([])
    []
    """
    pile = deque()
    for index, card in enumerate(cards):
        if index % 2 == 1:
            pile.appendleft(card)
        else:
            pile.append(card)
    return list(pile)


def over_and_under_2(cards: list[int]) -> list[int]:
    return cards[1::2][::-1] + cards[::2]


def settled_sand(grid: list[list[int]]) -> list[list[int]]:
    """A cell of `grid` with four or more grains of sand topples: it loses four grains, and each of
    its up to four neighbours gets one; grains falling over the edge are lost. Return the grid when
    no cell topples any more.

    Let the sandpile `grid` settle: while some number is at least 4, subtract 4 from it and add 1 to
    the cells above, below, left and right, as far as they exist. Return the final table.

    `grid` 中有四粒及以上沙子的格子会崩塌：失去四粒，上下左右相邻的格子各得一粒，掉出边缘的丢失。返回不再有格子
    崩塌时的网格。

    让沙堆 `grid` 稳定下来：只要有数不小于 4，就从中减 4，并给上下左右存在的格子各加 1，返回最后的表。

    >>> settled_sand([[0, 0, 0], [0, 5, 0], [0, 0, 0]])
    [[0, 1, 0], [1, 1, 1], [0, 1, 0]]
    >>> settled_sand([[4, 3]])
    [[1, 0]]
    >>> settled_sand([[3]])
    [[3]]
    """
    sand = [row[:] for row in grid]
    toppled = True
    while toppled:
        toppled = False
        for i in range(len(sand)):
            for j in range(len(sand[i])):
                if sand[i][j] >= 4:
                    toppled = True
                    sand[i][j] -= 4
                    for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                        if 0 <= a < len(sand) and 0 <= b < len(sand[i]):
                            sand[a][b] += 1
    return sand


def right_rotation(tree: tuple) -> tuple:
    """A binary tree is None or a tuple (left, value, right). Rotate `tree` to the right: its left
    child becomes the root, the old root its right child, and the subtree in between changes its
    parent. Without a left child, the tree is returned unchanged.

    Turn ((a, x, b), y, c) into (a, x, (b, y, c)), where a, b and c are subtrees or None. If the
    left part of `tree` is None, return `tree` itself.

    二叉树是 None 或元组（左，值，右）。对 `tree` 做右旋：左孩子成为根，原来的根成为它的右孩子，夹在中间的子树
    换到原来的根之下。没有左孩子时原样返回。

    把 ((a, x, b), y, c) 变成 (a, x, (b, y, c))，其中 a、b、c 是子树或 None。若 `tree` 的左部为 None，返回
    `tree` 本身。

    >>> right_rotation(((None, 1, (None, 2, None)), 3, (None, 4, None)))
    (None, 1, ((None, 2, None), 3, (None, 4, None)))
    >>> right_rotation((None, 5, None))
    (None, 5, None)
    """
    left, value, right = tree
    if left is None:
        return tree
    outer, new_value, middle = left
    return outer, new_value, (middle, value, right)


def right_rotation_2(tree: tuple) -> tuple:
    child = tree[0]
    if not child:
        return tree
    return child[0], child[1], (child[2], tree[1], tree[2])


def steadied_runs(runs: list[tuple[str, int]], minimum: int) -> list[tuple[str, int]]:
    """`runs` are pairs (state, length) in time order. Every run shorter than `minimum`, except the
    first, is a disturbance: its length is added to the run before it. Neighbouring runs of the same
    state that come together are joined. Return the cleaned runs.

    Go through `runs` and build a new list: a run that is too short (length below `minimum`) or has
    the same state as the last one of the new list only makes this last one longer; any other run is
    appended. The very first run is always kept.

    `runs` 是按时间排列的（状态，时长）。除第一个外，时长小于 `minimum` 的段视为干扰，其时长并入前一段；因此相邻的
    同状态段合并。返回清理后的各段。

    遍历 `runs` 构造新列表：太短（时长低于 `minimum`）或与新列表最后一段状态相同的段，只是把最后一段加长；其他的
    追加到末尾。第一段总是保留。

    >>> steadied_runs([('on', 9), ('off', 1), ('on', 5), ('off', 7)], 3)
    [('on', 15), ('off', 7)]
    >>> steadied_runs([('off', 1), ('on', 4)], 2)
    [('off', 1), ('on', 4)]
    >>> steadied_runs([], 5)
    []
    """
    cleaned = []
    for state, length in runs:
        if cleaned and (length < minimum or cleaned[-1][0] == state):
            last_state, last_length = cleaned[-1]
            cleaned[-1] = (last_state, last_length + length)
        else:
            cleaned.append((state, length))
    return cleaned


def is_knight_trip(squares: list[str]) -> bool:
    """Check whether `squares`, names such as 'e4', can be the way of a knight in chess: each square
    is a knight's move away from the one before, and none is visited twice.

    A knight jumps two squares in one direction and one in the other. Tell if it can visit the
    `squares` (a letter a-h and a digit 1-8 each) in the given order without a repetition. A way of
    one square or none is fine.

    判断 `squares`（如 'e4' 的格子名）能否是国际象棋中马走过的路线：每格与前一格相差一个马步，且不重复经过任何
    格子。

    马一次在一个方向走两格、另一方向走一格。判断它能否按给定次序不重复地经过 `squares`（每项为字母 a-h 加数字
    1-8）。只有一格或没有格子也可以。

    >>> is_knight_trip(['b1', 'c3', 'e4', 'g5'])
    True
    >>> is_knight_trip(['b1', 'c3', 'b1'])
    False
    >>> is_knight_trip(['a1', 'b2'])
    False
    >>> is_knight_trip([])
    True
    """
    if len(set(squares)) < len(squares):
        return False
    for (a, b), (c, d) in zip(squares, squares[1:]):
        distances = {abs(ord(a) - ord(c)), abs(ord(b) - ord(d))}
        if distances != {1, 2}:
            return False
    return True


def is_knight_trip_2(squares: list[str]) -> bool:
    places = [(ord(name[0]), int(name[1])) for name in squares]
    jumps = [(x - u) ** 2 + (y - v) ** 2 for (x, y), (u, v) in zip(places, places[1:])]
    return all(jump == 5 for jump in jumps) and len(set(places)) == len(places)


def even_and_odd_terms(coefficients: list[int]) -> tuple[list[int], list[int]]:
    """Split the polynomial p(x) with the given `coefficients` (constant term first) as p(x) =
    e(x²) + x·o(x²). Return the coefficients of e and of o.

    Return two lists: the numbers of `coefficients` that belong to even powers of x and those that
    belong to odd powers, each in the order of the powers; the first number belongs to the power 0.

    把系数为 `coefficients`（常数项在前）的多项式 p(x) 写成 p(x) = e(x²) + x·o(x²)，返回 e 与 o 的系数。

    返回两个列表：`coefficients` 中属于 x 的偶次幂的数和属于奇次幂的数，各按幂次排列；第一个数对应 0 次幂。

    >>> even_and_odd_terms([7, 1, 0, 4, 5])
    ([7, 0, 5], [1, 4])
    >>> even_and_odd_terms([3])
    ([3], [])
    >>> even_and_odd_terms([])
    ([], [])
    """
    return coefficients[::2], coefficients[1::2]


def even_and_odd_terms_2(coefficients: list[int]) -> tuple[list[int], list[int]]:
    even, odd = [], []
    for power, value in enumerate(coefficients):
        if power % 2 == 0:
            even.append(value)
        else:
            odd.append(value)
    return even, odd


def lift_order(floor: int, wishes: list[int]) -> list[int]:
    """A lift on the given `floor` has the buttons `wishes` pressed. It first goes up to all wished
    floors above, then turns and serves the ones below, each once. The floor where it is comes
    first, if it is wished. Return the stops in order.

    List the different floors in `wishes` in the order of serving: those not below `floor` in
    ascending order, then those below it in descending order.

    电梯停在 `floor` 层，按下的楼层是 `wishes`。它先向上依次停靠上方的所有楼层，再掉头服务下方的楼层，每层只停
    一次；若所在楼层也被按下，则最先停靠。返回停靠次序。

    按服务次序列出 `wishes` 中不同的楼层：先是不低于 `floor` 的，升序；再是低于它的，降序。

    >>> lift_order(4, [2, 7, 5, 1, 7])
    [5, 7, 2, 1]
    >>> lift_order(3, [3, 0])
    [3, 0]
    >>> lift_order(2, [])
    []
    """
    up = sorted(wish for wish in set(wishes) if wish >= floor)
    down = sorted((wish for wish in set(wishes) if wish < floor), reverse=True)
    return up + down


def lift_order_2(floor: int, wishes: list[int]) -> list[int]:
    return sorted(set(wishes), key=lambda wish: (wish < floor, abs(wish - floor)))


def time_past_lights(lights: list[int], green: int, red: int) -> int:
    """A cyclist rides 1 km per minute. Traffic lights stand at the kilometres `lights` (ascending).
    All of them are green for `green` minutes, then red for `red` minutes, and so on, beginning with
    green at minute 0. Return the minute at which the cyclist passes the last light; 0 without
    lights.

    Starting at time 0, go from light to light. At each of `lights`, if the time modulo (`green` +
    `red`) is `green` or more, wait until the next green phase begins. Return the final time.

    骑车人每分钟骑 1 公里，红绿灯位于 `lights`（升序）各公里处。所有灯都先绿 `green` 分钟，再红 `red` 分钟，
    循环往复，第 0 分钟起为绿灯。返回通过最后一盏灯的时刻，没有灯时为 0。

    从时刻 0 出发逐灯前进。在 `lights` 的每一盏灯处，若时刻除以（`green` + `red`）的余数不小于 `green`，就等到
    下一次绿灯开始。返回最后的时刻。

    >>> time_past_lights([2, 5, 9], 4, 3)
    14
    >>> time_past_lights([1, 3], 9, 1)
    3
    >>> time_past_lights([], 5, 5)
    0
    """
    time = place = 0
    cycle = green + red
    for light in lights:
        time += light - place
        place = light
        if time % cycle >= green:
            time += cycle - time % cycle
    return time


def time_past_lights_2(lights: list[int], green: int, red: int) -> int:
    minute = 0
    for start, end in zip([0] + lights, lights):
        minute += end - start
        while minute % (green + red) >= green:
            minute += 1
    return minute


def steps_to_the_edge(plan: list[str], row: int, column: int) -> int | None:
    """From the free cell (`row`, `column`) of `plan`, find the least number of steps (up, down,
    left, right, over '.' only) to any cell on the edge of the plan. Return None if the edge cannot
    be reached.

    How many moves does the shortest way out take in the grid `plan` of '.' and '#', from the '.' at
    `row` and `column` to a free border cell? It is 0 if the start lies on the border and None if
    walls enclose it.

    从 `plan` 的空格 (`row`, `column`) 出发，只经过 '.' 上下左右移动，求到达边缘任意一格的最少步数。到不了边缘则
    返回 None。

    在由 '.' 和 '#' 组成的网格 `plan` 中，从 `row` 行 `column` 列的空地走到边界上的空地最少几步？起点在边界上为
    0，被墙围住则为 None。

    >>> steps_to_the_edge(["#####", "#...#", "###.#", "###.#"], 1, 1)
    4
    >>> steps_to_the_edge(["###", "#.#", "###"], 1, 1)
    >>> steps_to_the_edge([".."], 0, 1)
    0
    """
    queue = deque([(row, column, 0)])
    seen = {(row, column)}
    while queue:
        i, j, steps = queue.popleft()
        if i in (0, len(plan) - 1) or j in (0, len(plan[0]) - 1):
            return steps
        for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
            if plan[a][b] == "." and (a, b) not in seen:
                seen.add((a, b))
                queue.append((a, b, steps + 1))
    return None


def magnified(picture: list[str], factor: int) -> list[str]:
    """Enlarge `picture` so that each character becomes a block of `factor` by `factor` equal
    characters. Return the new rows.

    Repeat every character of the rows in `picture` `factor` times and every row as often, too, and
    give back the list of strings.

    放大 `picture`，使每个字符变成 `factor`×`factor` 个相同字符的方块，返回新的各行。

    把 `picture` 各行的每个字符重复 `factor` 次，每一行也重复同样的次数，返回字符串列表。

    >>> magnified(["ab", "c."], 2)
    ['aabb', 'aabb', 'cc..', 'cc..']
    >>> magnified(["x"], 1)
    ['x']
    >>> magnified([], 3)
    []
    """
    result = []
    for row in picture:
        wide = "".join(char * factor for char in row)
        result += [wide] * factor
    return result


def magnified_2(picture: list[str], factor: int) -> list[str]:
    return [
        "".join(row[j // factor] for j in range(len(row) * factor))
        for row in picture for _ in range(factor)
    ]


def lamp_posts_seen(heights: list[int], eye: int) -> list[int]:
    """Look along a row of posts with the given `heights` from the left, with the `eye` at a certain
    height: a post shows if it is higher than the eye and higher than all posts before it. Return
    the indices of the posts that show.

    List the positions in `heights` whose value is greater than `eye` and than every earlier value.

    眼睛位于高度 `eye`，从左边沿一排高度为 `heights` 的柱子看去：高于眼睛且高于前面所有柱子的才看得见。返回看得
    见的柱子的下标。

    列出 `heights` 中大于 `eye` 且大于前面每个值的位置。

    >>> lamp_posts_seen([1, 4, 3, 4, 6], 2)
    [1, 4]
    >>> lamp_posts_seen([2, 1], 5)
    []
    >>> lamp_posts_seen([], 0)
    []
    """
    seen = []
    highest = eye
    for index, height in enumerate(heights):
        if height > highest:
            seen.append(index)
            highest = height
    return seen


def lamp_posts_seen_2(heights: list[int], eye: int) -> list[int]:
    return [i for i, height in enumerate(heights) if height > max([eye] + heights[:i])]
