"""Puzzles with the answer yes or no, on lists, words, matrices, dictionaries and logs."""

import itertools
from collections import Counter, deque


def one_more_than(smaller: list[int], larger: list[int]) -> bool:
    """Check whether `larger` consists of all the elements of `smaller`, in any order and equally
    often, together with exactly one more element.

    Return True if removing a single element from `larger` can leave the same numbers as in
    `smaller`, regardless of their order, and False otherwise.

    判断 `larger` 是否恰好由 `smaller` 的全部元素（顺序不限，次数相同）再加上一个额外的元素组成。

    如果从 `larger` 中去掉某一个元素后，剩下的数与 `smaller` 完全相同（不计顺序），返回 True，否则返回 False。

    >>> one_more_than([1, 2], [2, 5, 1])
    True
    >>> one_more_than([1, 1], [1, 2, 3])
    False
    >>> one_more_than([], [7])
    True
    >>> one_more_than([4], [4])
    False
    """
    if len(larger) != len(smaller) + 1:
        return False
    return not Counter(smaller) - Counter(larger)


def one_more_than_2(smaller: list[int], larger: list[int]) -> bool:
    remaining = list(larger)
    for item in smaller:
        if item not in remaining:
            return False
        remaining.remove(item)
    return len(remaining) == 1


def is_list_rotation(first: list[int], second: list[int]) -> bool:
    """Return True if `second` can be made from `first` by moving some elements from its front to
    its end, in the same order; a list is a rotation of itself.

    Two lists `first` and `second` are given. Check whether one is a cyclic shift of the other
    (shifting by nothing is allowed, and two empty lists match).

    判断把 `first` 开头的若干元素按原顺序移到末尾能否得到 `second`，不移动也算，两个空列表也算。

    如果列表 `second` 是 `first` 的循环移位（包括两者相同），返回 True，否则返回 False。

    >>> is_list_rotation([1, 2, 3, 4], [3, 4, 1, 2])
    True
    >>> is_list_rotation([1, 2, 3], [3, 2, 1])
    False
    >>> is_list_rotation([], [])
    True
    >>> is_list_rotation([1], [1, 1])
    False
    """
    if len(first) != len(second):
        return False
    if not first:
        return True
    return any(first[i:] + first[:i] == second for i in range(len(first)))


def is_list_rotation_2(first: list[int], second: list[int]) -> bool:
    if len(first) != len(second):
        return False
    turning = deque(first)
    for _ in range(max(1, len(first))):
        if list(turning) == second:
            return True
        turning.rotate(1)
    return False


def steps_within(levels: list[float], limit: float) -> bool:
    """Check that no two neighbouring elements of `levels` differ by more than `limit`.

    Return whether the absolute difference between each of the `levels` and the next one is at most
    `limit`; with fewer than two elements this holds.

    判断 `levels` 中任意相邻两个元素之差的绝对值是否都不超过 `limit`，元素少于两个时结果为 True。

    如果 `levels` 每一步的变化幅度都小于等于 `limit`，返回 True，只要有一步超出就返回 False。

    >>> steps_within([1, 3, 2, 2], 2)
    True
    >>> steps_within([1.0, 1.5, 3.0], 1)
    False
    >>> steps_within([], 0)
    True
    """
    return all(abs(b - a) <= limit for a, b in zip(levels, levels[1:]))


def steps_within_2(levels: list[float], limit: float) -> bool:
    for i in range(1, len(levels)):
        if abs(levels[i] - levels[i - 1]) > limit:
            return False
    return True


def steps_keep_growing(numbers: list[int]) -> bool:
    """Return True if the difference from each element of `numbers` to the next is strictly greater
    than the difference before it. Lists with fewer than three elements pass.

    Look at the increments between successive `numbers`. Check whether these increments themselves
    form a strictly increasing sequence; up to two elements this is always so.

    判断 `numbers` 相邻元素之差（后减前）是否逐个严格增大，元素不足三个时返回 True。

    如果 `numbers` 的差分序列严格递增则返回 True，否则返回 False；少于三个元素视为满足。

    >>> steps_keep_growing([1, 2, 4, 7])
    True
    >>> steps_keep_growing([5, 3, 2, 2])
    True
    >>> steps_keep_growing([1, 2, 3])
    False
    """
    steps = [b - a for a, b in zip(numbers, numbers[1:])]
    return all(earlier < later for earlier, later in zip(steps, steps[1:]))


def goes_up_and_down(prices: list[int]) -> bool:
    """Return whether rises and falls strictly take turns in `prices`: each step must be up or
    down, never level, and never in the same direction as the step before.

    Check that `prices` moves like a zigzag. Neighbours must differ, and after a rise there must
    come a fall and the other way round. Lists with at most one element count as zigzags.

    判断 `prices` 是否一升一降严格交替：相邻元素不能相等，也不能连续两步同方向变化；少于两个元素时为 True。

    如果 `prices` 呈锯齿状（每次上涨之后必下跌，下跌之后必上涨，没有持平），返回 True，否则返回 False。

    >>> goes_up_and_down([1, 5, 2, 3])
    True
    >>> goes_up_and_down([4, 2, 2])
    False
    >>> goes_up_and_down([1, 2, 3])
    False
    >>> goes_up_and_down([9])
    True
    """
    steps = [b - a for a, b in zip(prices, prices[1:])]
    if 0 in steps:
        return False
    return all(before * after < 0 for before, after in zip(steps, steps[1:]))


def goes_up_and_down_2(prices: list[int]) -> bool:
    direction = 0
    for previous, price in zip(prices, prices[1:]):
        new_direction = (price > previous) - (price < previous)
        if new_direction == 0 or new_direction == direction:
            return False
        direction = new_direction
    return True


def all_pair_sums_differ(marks: list[int]) -> bool:
    """Check whether no two different pairs of elements of `marks` have the same sum, where a pair
    consists of two elements at different places.

    Form the sum of every two elements of `marks` (i < j). Return True if all these sums are
    different from one another.

    判断 `marks` 中任取两个不同位置的元素，所得的和是否全都互不相同。

    对所有 i < j 计算 `marks` 两个元素之和，若没有重复的和则返回 True，否则返回 False。

    >>> all_pair_sums_differ([1, 2, 4, 8])
    True
    >>> all_pair_sums_differ([1, 2, 3, 4])
    False
    >>> all_pair_sums_differ([5])
    True
    """
    sums = [a + b for a, b in itertools.combinations(marks, 2)]
    return len(sums) == len(set(sums))


def all_pair_sums_differ_2(marks: list[int]) -> bool:
    seen = set()
    for j in range(len(marks)):
        for i in range(j):
            total = marks[i] + marks[j]
            if total in seen:
                return False
            seen.add(total)
    return True


def letters_equally_often(word: str) -> bool:
    """Return True if all characters that occur in `word` occur the same number of times, and also
    for the empty `word`.

    Check whether every different character of `word` is used equally often. An empty `word` passes
    the check.

    判断 `word` 中出现过的每种字符出现次数是否都相同，空串返回 True。

    如果 `word` 里各个不同字符的出现次数完全一致（或 `word` 为空），返回 True，否则返回 False。

    >>> letters_equally_often("noon")
    True
    >>> letters_equally_often("banana")
    False
    >>> letters_equally_often("")
    True
    """
    return len(set(Counter(word).values())) <= 1


def letters_equally_often_2(word: str) -> bool:
    return all(word.count(char) == word.count(word[0]) for char in word)


def keys_begin_with(settings: dict[str, int], prefix: str) -> bool:
    """Return whether each key of the dictionary `settings` begins with `prefix`; an empty
    dictionary gives True.

    Check that no key of `settings` lacks the `prefix` at its beginning.

    判断字典 `settings` 的所有键是否都以 `prefix` 开头，字典为空时返回 True。

    如果 `settings` 中每一个键都带有前缀 `prefix`，返回 True，否则返回 False。

    >>> keys_begin_with({"db_host": 1, "db_port": 2}, "db_")
    True
    >>> keys_begin_with({"db_host": 1, "name": 2}, "db_")
    False
    >>> keys_begin_with({}, "x")
    True
    """
    return all(key.startswith(prefix) for key in settings)


def is_one_to_one(mapping: dict[str, int]) -> bool:
    """Check that no two keys of `mapping` have the same value.

    Return True if all values in the dictionary `mapping` are different, so that it could be
    inverted, and False otherwise.

    判断字典 `mapping` 中是否没有两个键对应同一个值。

    如果 `mapping` 的值互不相同（即可以反转），返回 True，否则返回 False。

    >>> is_one_to_one({"a": 1, "b": 2})
    True
    >>> is_one_to_one({"a": 1, "b": 1})
    False
    >>> is_one_to_one({})
    True
    """
    return len(set(mapping.values())) == len(mapping)


def is_one_to_one_2(mapping: dict[str, int]) -> bool:
    used = set()
    for value in mapping.values():
        if value in used:
            return False
        used.add(value)
    return True


def partners_mutual(partners: dict[str, str]) -> bool:
    """`partners` tells for each dancer with whom they dance. Return True if the relation is mutual:
    whoever is named as a partner is a key, too, and has the dancer as their partner.

    Check for a dictionary `partners` that for each entry a: b there is also the entry b: a.

    字典 `partners` 记录每个人的舞伴，判断关系是否相互一致：若 a 的舞伴是 b，则 b 也必须在字典中且其舞伴是 a。

    如果 `partners` 中每个条目 a: b 都有对应的条目 b: a，返回 True，否则返回 False。

    >>> partners_mutual({"ann": "bob", "bob": "ann"})
    True
    >>> partners_mutual({"ann": "bob", "bob": "cid", "cid": "bob"})
    False
    >>> partners_mutual({"solo": "solo"})
    True
    >>> partners_mutual({"ann": "bob"})
    False
    """
    return all(partners.get(other) == name for name, other in partners.items())


def pairs_are_transitive(pairs: list[tuple[int, int]]) -> bool:
    """Return whether the relation given by `pairs` is transitive: whenever (a, b) and (b, c) are in
    `pairs`, (a, c) must be in it as well.

    Check that for every two of the `pairs` where the second number of one is the first number of
    the other, the shortcut from the very first to the very last number is also listed.

    判断由 `pairs` 给出的二元关系是否具有传递性：只要 (a, b) 和 (b, c) 都在其中，(a, c) 也必须在其中。

    给定关系 `pairs`，若对任意首尾相接的两对 (a, b)、(b, c) 都能在列表中找到 (a, c)，返回 True，否则返回 False。

    >>> pairs_are_transitive([(1, 2), (2, 3), (1, 3)])
    True
    >>> pairs_are_transitive([(1, 2), (2, 3)])
    False
    >>> pairs_are_transitive([(1, 2), (2, 1)])
    False
    >>> pairs_are_transitive([])
    True
    """
    known = set(pairs)
    for a, b in known:
        for c, d in known:
            if b == c and (a, d) not in known:
                return False
    return True


def rows_same_elements(table: list[list[int]]) -> bool:
    """Return True if every row of `table` contains the same numbers, equally often, though perhaps
    in a different order. A table with at most one row passes.

    Check whether all rows of `table` are rearrangements of one another.

    判断 `table` 的所有行是否都由相同的数（次数也相同）组成，顺序可以不同，不足两行时返回 True。

    如果 `table` 的任意两行都互为重新排列，返回 True，否则返回 False。

    >>> rows_same_elements([[1, 2, 3], [3, 1, 2]])
    True
    >>> rows_same_elements([[1, 1, 2], [1, 2, 2]])
    False
    >>> rows_same_elements([])
    True
    """
    return len({tuple(sorted(row)) for row in table}) <= 1


def rows_same_elements_2(table: list[list[int]]) -> bool:
    return all(Counter(row) == Counter(table[0]) for row in table)


def is_antisymmetric(matrix: list[list[int]]) -> bool:
    """Check for a square `matrix` that mirroring it at the main diagonal only changes the sign of
    every entry.

    Return True if in the square `matrix` the entry in row i and column j is always the negative of
    the one in row j and column i (so the diagonal is zero), and False otherwise.

    判断方阵 `matrix` 是否反对称，即第 i 行第 j 列的元素总等于第 j 行第 i 列元素的相反数（对角线全为 0）。

    如果方阵 `matrix` 沿主对角线翻转后每个元素恰好变号，返回 True，否则返回 False。

    >>> is_antisymmetric([[0, 2], [-2, 0]])
    True
    >>> is_antisymmetric([[1, 2], [-2, 0]])
    False
    >>> is_antisymmetric([])
    True
    """
    size = len(matrix)
    for i in range(size):
        for j in range(i + 1):
            if matrix[i][j] != -matrix[j][i]:
                return False
    return True


def is_antisymmetric_2(matrix: list[list[int]]) -> bool:
    negated = [[-value for value in column] for column in zip(*matrix)]
    return negated == matrix


def grid_rises(grid: list[list[int]]) -> bool:
    """Return whether the numbers in `grid` strictly increase from left to right in every row and
    from top to bottom in every column. All rows are equally long.

    Given a rectangular `grid`, check that each number is greater than the one to its left and the
    one above it, where there are such.

    判断矩形 `grid` 的每一行从左到右、每一列从上到下是否都严格递增。

    如果 `grid` 中每个数都大于它左边和上边的数（若存在），返回 True，否则返回 False，各行长度相同。

    >>> grid_rises([[1, 3], [2, 4]])
    True
    >>> grid_rises([[1, 2], [1, 3]])
    False
    >>> grid_rises([[5, 4]])
    False
    """
    def rises(line):
        return all(a < b for a, b in zip(line, line[1:]))

    return all(map(rises, grid)) and all(map(rises, zip(*grid)))


def grid_rises_2(grid: list[list[int]]) -> bool:
    for i, row in enumerate(grid):
        for j, value in enumerate(row):
            if j > 0 and row[j - 1] >= value:
                return False
            if i > 0 and grid[i - 1][j] >= value:
                return False
    return True


def is_permutation_matrix(matrix: list[list[int]]) -> bool:
    """Check whether the square `matrix` has exactly one 1 in each row and in each column and zeros
    everywhere else.

    Return True if all entries of the square `matrix` are 0 apart from a single 1 in every row and a
    single 1 in every column.

    判断方阵 `matrix` 是否为置换矩阵：每行、每列都恰有一个 1，其余元素全为 0。

    如果方阵 `matrix` 的每一行和每一列都只有一个 1 且其他都是 0，返回 True，否则返回 False。

    >>> is_permutation_matrix([[0, 1], [1, 0]])
    True
    >>> is_permutation_matrix([[1, 0], [1, 0]])
    False
    >>> is_permutation_matrix([[2, -1], [-1, 2]])
    False
    """
    expected = [0] * (len(matrix) - 1) + [1]
    lines = list(matrix) + [list(column) for column in zip(*matrix)]
    return all(sorted(line) == expected for line in lines)


def has_right_triangle(lengths: list[int]) -> bool:
    """Return True if three of the positive `lengths`, at different places, can be the sides of a
    right-angled triangle.

    Check whether the list `lengths` of positive integers contains three elements a, b and c with
    a² + b² = c².

    判断能否从正整数列表 `lengths` 中选出不同位置的三个数作为直角三角形的三条边。

    如果 `lengths` 里存在三个元素 a、b、c（位置不同）满足 a² + b² = c²，返回 True，否则返回 False。

    >>> has_right_triangle([5, 9, 3, 4])
    True
    >>> has_right_triangle([3, 4, 6])
    False
    >>> has_right_triangle([5, 12])
    False
    """
    squares = sorted(length * length for length in lengths)
    return any(a + b == c for a, b, c in itertools.combinations(squares, 3))


def has_right_triangle_2(lengths: list[int]) -> bool:
    squares = {length ** 2 for length in lengths}
    for i, a in enumerate(lengths):
        for b in lengths[i + 1:]:
            if a * a + b * b in squares:
                return True
    return False


def is_clock_triple(hours: int, minutes: int, seconds: int) -> bool:
    """Check that `hours`, `minutes` and `seconds` are a time of a 24-hour clock, from 0:00:00 up to
    23:59:59.

    Return whether `hours` lies between 0 and 23 and both `minutes` and `seconds` between 0 and 59.

    判断 `hours`、`minutes`、`seconds` 是否构成 24 小时制的有效时刻，即从 0:00:00 到 23:59:59。

    如果 `hours` 在 0 到 23 之间，且 `minutes` 和 `seconds` 都在 0 到 59 之间，返回 True，否则返回 False。

    >>> is_clock_triple(23, 59, 59)
    True
    >>> is_clock_triple(24, 0, 0)
    False
    >>> is_clock_triple(12, -1, 30)
    False
    """
    return 0 <= hours <= 23 and 0 <= minutes <= 59 and 0 <= seconds <= 59


def box_fits_inside(inner: tuple[int, int, int], outer: tuple[int, int, int]) -> bool:
    """Return True if a box with the three side lengths `inner` can be turned so that it fits into
    a box with the sides `outer`, with edges parallel; each side must be strictly smaller.

    Two boxes are described by their three edge lengths, `inner` and `outer`. Check whether the
    first goes into the second, after swapping edges as you like, every edge being truly
    shorter than its counterpart.

    两个长方体的三条棱长分别为 `inner` 和 `outer`，可以任意调换方向（棱保持平行），判断前者能否放进后者，每条棱必须严格更短。

    如果把 `inner` 的三条边重新排列后能使每条边都严格小于 `outer` 的对应边，返回 True，否则返回 False。

    >>> box_fits_inside((3, 1, 2), (2, 3, 4))
    True
    >>> box_fits_inside((1, 1, 5), (4, 4, 4))
    False
    >>> box_fits_inside((2, 2, 2), (2, 3, 3))
    False
    """
    return all(a < b for a, b in zip(sorted(inner), sorted(outer)))


def box_fits_inside_2(inner: tuple[int, int, int], outer: tuple[int, int, int]) -> bool:
    width, depth, height = outer
    return any(
        a < width and b < depth and c < height for a, b, c in itertools.permutations(inner)
    )


def same_ranking(first: list[int], second: list[int]) -> bool:
    """Two judges gave the equally long lists of points `first` and `second` to the same skaters.
    Return whether they agree on the order: for each two skaters both judges must prefer the same
    one, or both see a tie.

    Check for two lists of the same length that any two positions compare alike (less, equal or
    greater) in `first` and in `second`.

    两位裁判给同一批选手的打分分别是等长的 `first` 和 `second`，判断名次是否完全一致：任意两名选手的高低（或相等）关系在两份打分中都相同。

    如果对任意两个位置，`first` 中的大小关系与 `second` 中的相同（都小于、都等于或都大于），返回 True，否则返回 False，两列表等长。

    >>> same_ranking([3, 9, 5], [10, 30, 20])
    True
    >>> same_ranking([1, 2], [5, 5])
    False
    >>> same_ranking([], [])
    True
    """
    def sign(value):
        return (value > 0) - (value < 0)

    for j in range(len(first)):
        for i in range(j):
            if sign(first[i] - first[j]) != sign(second[i] - second[j]):
                return False
    return True


def same_ranking_2(first: list[int], second: list[int]) -> bool:
    def ranks(points):
        ordered = sorted(set(points))
        return [ordered.index(value) for value in points]

    return ranks(first) == ranks(second)


def balanced_with_jokers(pattern: str) -> bool:
    """`pattern` consists of "(", ")" and "*". Return True if each star can be replaced by "(", by
    ")" or by nothing so that the brackets become balanced.

    Check whether the brackets in `pattern` can be made to match when every * may stand for an
    opening bracket, a closing bracket or an empty string.

    `pattern` 由 “(”、“)” 和 “*” 组成，每个星号可以当作左括号、右括号或空，判断能否使括号完全配对。

    如果能把 `pattern` 中的每个 * 替换成 ( 或 ) 或空串，使整个字符串的括号匹配，返回 True，否则返回 False。

    >>> balanced_with_jokers("(*))")
    True
    >>> balanced_with_jokers("*(")
    False
    >>> balanced_with_jokers("(**")
    True
    >>> balanced_with_jokers("")
    True
    """
    fewest = most = 0
    for char in pattern:
        if char == "(":
            fewest += 1
            most += 1
        elif char == ")":
            fewest -= 1
            most -= 1
        else:
            fewest -= 1
            most += 1
        if most < 0:
            return False
        fewest = max(fewest, 0)
    return fewest == 0


def balanced_with_jokers_2(pattern: str) -> bool:
    changes = {"(": [1], ")": [-1], "*": [-1, 0, 1]}
    depths = {0}
    for char in pattern:
        depths = {depth + change for depth in depths for change in changes[char]}
        depths = {depth for depth in depths if depth >= 0}
    return 0 in depths


def door_log_consistent(log: list[str]) -> bool:
    """Each entry of `log` is "+name" when someone enters a room or "-name" when they leave. Return
    whether the `log` is possible: nobody enters who is inside, nobody leaves who is not, and in
    the end the room is empty, as at the start.

    Check a door protocol. The `log` holds entries with a plus sign (comes in) or a minus sign (goes
    out) before a name; comings and goings of each person must alternate, beginning with a coming
    and ending with a going.

    `log` 的每一项是 "+名字"（进门）或 "-名字"（出门），判断记录是否合理：已在屋内的人不能再进，不在屋内的人不能出，最后屋内无人。

    给定进出记录 `log`（以 + 或 - 开头后接名字，开始时房间为空），若每个人都先进后出、进出交替且最终全部离开，返回 True，否则返回 False。

    >>> door_log_consistent(["+ann", "+bob", "-ann", "-bob"])
    True
    >>> door_log_consistent(["+ann", "+ann", "-ann", "-ann"])
    False
    >>> door_log_consistent(["-bob"])
    False
    >>> door_log_consistent(["+bob"])
    False
    """
    inside = set()
    for entry in log:
        sign, name = entry[0], entry[1:]
        if (sign == "+") == (name in inside):
            return False
        if sign == "+":
            inside.add(name)
        else:
            inside.remove(name)
    return not inside


def words_cover_letters(words: list[str], letters: str) -> bool:
    """Return whether each character of `letters` occurs in at least one of the `words`.

    Check that the `words` taken together use every one of the `letters`; an empty `letters` is
    always covered.

    判断 `letters` 中的每个字符是否都至少出现在 `words` 的某个单词里，`letters` 为空时返回 True。

    如果 `words` 合起来用到了 `letters` 的全部字符，返回 True，否则返回 False。

    >>> words_cover_letters(["cat", "dog"], "got")
    True
    >>> words_cover_letters(["cat"], "cab")
    False
    >>> words_cover_letters([], "")
    True
    """
    return set(letters) <= set("".join(words))


def words_cover_letters_2(words: list[str], letters: str) -> bool:
    return all(any(letter in word for word in words) for letter in letters)


def no_word_repeats_letter(sentence: str) -> bool:
    """Check that in no word of `sentence` a character occurs twice. Words are separated by blanks,
    and capital and small letters count as equal.

    Return True if every word of the blank-separated `sentence` is made of different characters,
    ignoring case, and False if some word uses one more than once.

    判断以空格分隔的 `sentence` 中是否每个单词内部都没有重复字符，不区分大小写。

    如果 `sentence` 的任何一个单词里都没有出现两次的字符（忽略大小写），返回 True，否则返回 False。

    >>> no_word_repeats_letter("The lazy fox")
    True
    >>> no_word_repeats_letter("Anna left")
    False
    >>> no_word_repeats_letter("")
    True
    """
    return all(len(set(word)) == len(word) for word in sentence.lower().split())


def by_length_then_letters(words: list[str]) -> bool:
    """Return True if `words` is sorted by length, shortest first, and alphabetically among words of
    the same length. Equal neighbours are allowed.

    Check the order of `words`: no word may be longer than the next one, and of two neighbours with
    the same length the first must not come later in the alphabet.

    判断 `words` 是否先按长度升序、长度相同时再按字母顺序排列，允许相等的相邻单词。

    如果 `words` 中每个单词都不比后一个长，且等长的相邻单词符合字典序，返回 True，否则返回 False。

    >>> by_length_then_letters(["a", "x", "ab", "abc"])
    True
    >>> by_length_then_letters(["x", "a"])
    False
    >>> by_length_then_letters([])
    True
    """
    keys = [(len(word), word) for word in words]
    return keys == sorted(keys)


def by_length_then_letters_2(words: list[str]) -> bool:
    for a, b in zip(words, words[1:]):
        if len(a) > len(b) or (len(a) == len(b) and a > b):
            return False
    return True


def sorted_in_alphabet(words: list[str], alphabet: str) -> bool:
    """A foreign `alphabet` lists all letters in an order of its own. Return whether `words`, which
    use only these letters, are in dictionary order according to it; a word comes before any longer
    word that begins with it.

    Check whether `words` are sorted lexicographically when letters are compared by their position
    in `alphabet` (a beginning of a word precedes the word, equal neighbours are fine).

    某种文字的字母顺序由 `alphabet` 给出，判断只用这些字母写成的 `words` 是否按该顺序的字典序排列，前缀排在较长的单词之前。

    如果按照字母在 `alphabet` 中的位置比较，`words` 是（非严格）字典序升序的，返回 True，否则返回 False。

    >>> sorted_in_alphabet(["ba", "bc", "a"], "bac")
    True
    >>> sorted_in_alphabet(["a", "b"], "ba")
    False
    >>> sorted_in_alphabet(["ab", "a"], "ab")
    False
    """
    keys = [[alphabet.index(char) for char in word] for word in words]
    return all(a <= b for a, b in zip(keys, keys[1:]))


def sorted_in_alphabet_2(words: list[str], alphabet: str) -> bool:
    rank = {char: place for place, char in enumerate(alphabet)}

    def in_order(a, b):
        for x, y in zip(a, b):
            if x != y:
                return rank[x] < rank[y]
        return len(a) <= len(b)

    return all(in_order(a, b) for a, b in zip(words, words[1:]))


def is_partition_of(groups: list[list[int]], n: int) -> bool:
    """Return True if the lists in `groups` together contain each of the numbers from 1 to `n`
    exactly once and nothing else, and none of them is empty.

    Check whether `groups` divides the players 1, 2, ..., `n` into non-empty teams, so that
    everybody is in exactly one team and no other number appears.

    判断 `groups` 中的各个列表是否恰好把 1 到 `n` 的每个数不重不漏地分完，没有多余的数，也没有空的列表。

    如果 `groups` 是集合 {1, ..., `n`} 的一个划分（每组非空，每个数恰好属于一组），返回 True，否则返回 False。

    >>> is_partition_of([[1, 4], [2], [3]], 4)
    True
    >>> is_partition_of([[1, 2], [2, 3]], 3)
    False
    >>> is_partition_of([[1], []], 1)
    False
    """
    if not all(groups):
        return False
    members = sorted(member for group in groups for member in group)
    return members == list(range(1, n + 1))


def is_open_walk(maze: list[str], path: list[tuple[int, int]]) -> bool:
    """The rows of `maze` consist of "#" (wall) and "." (free). Check that all (row, column) cells
    of `path` are free cells inside the `maze` and that each next cell is directly above, below,
    left or right of the one before. An empty `path` is fine.

    Return whether one can walk along `path`, a list of (row, column) positions, through `maze`: it
    must never leave the maze or touch a "#", and every step goes to a cell with a common side.

    `maze` 的每行由 “#”（墙）和 “.”（通路）组成，判断 `path` 中的坐标（行, 列）是否都是迷宫内的通路，且相邻两步上下左右相邻；空路径返回 True。

    如果可以沿 `path`（由 (行, 列) 组成的列表，可为空）走过 `maze`，即不越界、不碰到 “#”、每步只移动到共边的格子，返回 True，否则返回 False。

    >>> is_open_walk(["..", "#."], [(0, 0), (0, 1), (1, 1)])
    True
    >>> is_open_walk(["..", "#."], [(0, 0), (1, 0)])
    False
    >>> is_open_walk(["..", ".."], [(0, 0), (1, 1)])
    False
    >>> is_open_walk(["."], [(-1, 0)])
    False
    """
    for row, column in path:
        if not (0 <= row < len(maze) and 0 <= column < len(maze[row])):
            return False
        if maze[row][column] == "#":
            return False
    return all(abs(a - c) + abs(b - d) == 1 for (a, b), (c, d) in zip(path, path[1:]))


def every_room_opens(rooms: list[list[int]]) -> bool:
    """Room i contains the keys to the rooms whose numbers are listed in `rooms`[i]. Only room 0 is
    unlocked at first. Return True if one can get into all rooms.

    Beginning in room 0, you may enter a room once you have found its key; `rooms` lists for each
    room the numbers of the rooms to which keys lie in it. Check whether every room can be entered.

    第 i 个房间里放着能打开 `rooms`[i] 中所列房间的钥匙，起初只有 0 号房间没有上锁，判断能否进入所有房间。

    给定 `rooms`（下标为房间号，元素为该房间内钥匙对应的房间号列表），从 0 号房间出发拿钥匙开门，若每个房间都能进入返回 True，否则返回 False。

    >>> every_room_opens([[1], [2], []])
    True
    >>> every_room_opens([[1], [], [0]])
    False
    >>> every_room_opens([[]])
    True
    """
    entered = {0}
    waiting = [0]
    while waiting:
        for key in rooms[waiting.pop()]:
            if key not in entered:
                entered.add(key)
                waiting.append(key)
    return len(entered) == len(rooms)


def every_room_opens_2(rooms: list[list[int]]) -> bool:
    entered = set()

    def enter(room):
        if room in entered:
            return
        entered.add(room)
        for key in rooms[room]:
            enter(key)

    enter(0)
    return len(entered) == len(rooms)


def is_mirror_in_base(number: int, base: int) -> bool:
    """Check whether the non-negative `number` reads the same forwards and backwards when written in
    the given `base`, which is at least 2.

    Return True if the digits of `number` (not negative) in the number system with `base` >= 2 form
    a palindrome.

    判断非负整数 `number` 写成 `base` 进制（`base` 至少为 2）后，正读和反读是否相同。

    如果 `number`（非负）在 `base` 进制（不小于 2）下的各位数字构成回文，返回 True，否则返回 False。

    >>> is_mirror_in_base(5, 2)
    True
    >>> is_mirror_in_base(6, 2)
    False
    >>> is_mirror_in_base(121, 10)
    True
    >>> is_mirror_in_base(0, 3)
    True
    """
    digits = []
    rest = number
    while rest:
        rest, digit = divmod(rest, base)
        digits.append(digit)
    return digits == digits[::-1]


def is_mirror_in_base_2(number: int, base: int) -> bool:
    mirrored = 0
    rest = number
    while rest > 0:
        mirrored = mirrored * base + rest % base
        rest //= base
    return mirrored == number


def digits_step_by(number: int, step: int) -> bool:
    """Return whether in the decimal notation of the positive `number` each digit is exactly `step`
    more than the digit to its left; `step` may be negative or zero.

    Check that the digits of `number`, a positive integer, go up by `step` from each one to the
    next. One-digit numbers pass.

    判断正整数 `number` 的每一位数字是否都比左边一位恰好大 `step`（`step` 可以为负或 0），一位数返回 True。

    如果 `number` 的各位数字从左到右构成公差为 `step` 的等差数列，返回 True，否则返回 False，`number` 为正整数。

    >>> digits_step_by(1357, 2)
    True
    >>> digits_step_by(321, 1)
    False
    >>> digits_step_by(8, 5)
    True
    """
    digits = [int(char) for char in str(number)]
    return all(b - a == step for a, b in zip(digits, digits[1:]))


def digits_step_by_2(number: int, step: int) -> bool:
    while number >= 10:
        number, last = divmod(number, 10)
        if last - number % 10 != step:
            return False
    return True


def beginnings_divisible(number: int) -> bool:
    """Return True if for each k from 1 to the number of digits of the positive `number`, the first
    k digits form an integer that is divisible by k.

    Check a positive `number` digit by digit: its first two digits must be divisible by 2, its first
    three by 3, and so on up to the whole of it.

    判断正整数 `number` 的前 k 位组成的数是否都能被 k 整除，k 取遍 1 到它的位数。

    如果正整数 `number` 的前两位能被 2 整除、前三位能被 3 整除，依此类推直到全部数位，返回 True，否则返回 False。

    >>> beginnings_divisible(1236)
    True
    >>> beginnings_divisible(124)
    False
    >>> beginnings_divisible(7)
    True
    """
    digits = str(number)
    return all(int(digits[:k]) % k == 0 for k in range(1, len(digits) + 1))


def mirrored_at(points: list[tuple[int, int]], axis: int) -> bool:
    """Return whether the set of `points` is symmetric with respect to the vertical line x = `axis`;
    points given repeatedly count once.

    Check that for each (x, y) among `points` its mirror image at the vertical line through x =
    `axis` is also among them.

    判断点集 `points` 是否关于竖直线 x = `axis` 对称，重复的点只算一个。

    如果 `points` 中每个点 (x, y) 关于直线 x = `axis` 的镜像点也在 `points` 中，返回 True，否则返回 False。

    >>> mirrored_at([(0, 1), (4, 1), (2, 5)], 2)
    True
    >>> mirrored_at([(0, 1), (3, 1)], 2)
    False
    >>> mirrored_at([], 0)
    True
    """
    known = set(points)
    return all((2 * axis - x, y) in known for x, y in known)


def two_teams_possible(people: int, quarrels: list[tuple[int, int]]) -> bool:
    """People are numbered from 0 to `people` - 1, and each of the `quarrels` names two who must not
    be in the same team. Return whether two teams are enough.

    Check if the persons 0, 1, ..., `people` - 1 can be divided into two groups (one may be empty)
    such that no pair listed in `quarrels` ends up in the same group.

    编号 0 到 `people` - 1 的人要分成两队，`quarrels` 中每一对人不能同队，判断是否可行。

    给定人数 `people` 和不和的人员对 `quarrels`，若能把所有人分成两组（允许一组为空）使每对不和的人都不在同一组，返回 True，否则返回 False。

    >>> two_teams_possible(4, [(0, 1), (1, 2), (2, 3)])
    True
    >>> two_teams_possible(3, [(0, 1), (1, 2), (2, 0)])
    False
    >>> two_teams_possible(2, [])
    True
    """
    opponents = [[] for _ in range(people)]
    for a, b in quarrels:
        opponents[a].append(b)
        opponents[b].append(a)
    team = {}
    for start in range(people):
        if start in team:
            continue
        team[start] = 0
        waiting = deque([start])
        while waiting:
            person = waiting.popleft()
            for other in opponents[person]:
                if other not in team:
                    team[other] = 1 - team[person]
                    waiting.append(other)
                elif team[other] == team[person]:
                    return False
    return True


def two_teams_possible_2(people: int, quarrels: list[tuple[int, int]]) -> bool:
    for teams in itertools.product([0, 1], repeat=people):
        if all(teams[a] != teams[b] for a, b in quarrels):
            return True
    return False


def is_seamless(shifts: list[tuple[int, int]]) -> bool:
    """Each of the `shifts` is a pair of its start and its end, in no particular order of the list.
    Return True if, sorted by start, each shift begins exactly when the one before ends.

    Check whether the `shifts` (start, end) follow each other without gap and without overlap once
    they are put in order of their starts; none or one is fine.

    `shifts` 由若干（开始, 结束）组成，顺序不定，判断按开始时间排序后每一段是否恰好在前一段结束时开始。

    如果 `shifts` 中的时间段按起点排好后首尾相接、既无空隙也无重叠，返回 True，否则返回 False；不足两段时为 True。

    >>> is_seamless([(8, 12), (16, 20), (12, 16)])
    True
    >>> is_seamless([(8, 12), (13, 15)])
    False
    >>> is_seamless([])
    True
    """
    ordered = sorted(shifts)
    return all(before[1] == after[0] for before, after in zip(ordered, ordered[1:]))


def all_near(measurements: list[float], target: float, tolerance: float) -> bool:
    """Return whether none of the `measurements` is further away from `target` than `tolerance`.

    Check that each of the `measurements` lies in the range from `target` minus `tolerance` to
    `target` plus `tolerance`, both limits included.

    判断 `measurements` 中所有值与 `target` 之差的绝对值是否都不超过 `tolerance`。

    如果每个测量值都落在 `target` ± `tolerance` 的范围内（含边界），返回 True，否则返回 False；测量值在 `measurements` 中。

    >>> all_near([9.5, 10, 10.5], 10, 0.5)
    True
    >>> all_near([7, 10], 10, 2)
    False
    >>> all_near([], 0, 1)
    True
    """
    return all(abs(value - target) <= tolerance for value in measurements)


def each_divides_next(numbers: list[int]) -> bool:
    """Check for a list of positive `numbers` that each one is a divisor of the one after it.

    Return True if every element of `numbers` except the first is a multiple of its predecessor; all
    are positive.

    判断正整数列表 `numbers` 中每个数是否都能整除它后面的那个数。

    如果 `numbers` 里除第一个外，每个元素都是前一个元素的倍数，返回 True，否则返回 False，元素均为正数。

    >>> each_divides_next([2, 6, 12, 12])
    True
    >>> each_divides_next([4, 6])
    False
    >>> each_divides_next([])
    True
    """
    return all(b % a == 0 for a, b in zip(numbers, numbers[1:]))


def stock_covers(stock: dict[str, int], order: dict[str, int]) -> bool:
    """Return True if `stock` holds at least the quantity of every article that `order` asks for.
    Articles missing in `stock` are not available at all.

    Check whether the dictionary `order` of wanted quantities can be served from the dictionary
    `stock` of available ones, where a missing article counts as 0.

    判断库存 `stock` 是否足以满足订单 `order` 中每种商品的数量，`stock` 里没有的商品视为 0 件。

    如果 `order` 要求的每一种商品在 `stock` 中都有足够数量（缺失按 0 计），返回 True，否则返回 False。

    >>> stock_covers({"nut": 5, "bolt": 2}, {"nut": 4})
    True
    >>> stock_covers({"nut": 5}, {"nut": 1, "gear": 1})
    False
    >>> stock_covers({}, {"nut": 0})
    True
    """
    return all(stock.get(article, 0) >= wanted for article, wanted in order.items())


def stock_covers_2(stock: dict[str, int], order: dict[str, int]) -> bool:
    for article in order:
        available = stock[article] if article in stock else 0
        if available < order[article]:
            return False
    return True


def has_checker_pattern(grid: list[list[int]]) -> bool:
    """Check that in `grid` no two cells that share a side hold the same value and that at most two
    different values occur at all.

    Return whether the rectangular `grid` is coloured like a chessboard: it uses no more than two
    values, and neighbours above, below, left and right always differ.

    判断矩形 `grid` 是否像国际象棋盘一样着色：最多出现两种值，且上下左右相邻的格子值都不同。

    如果 `grid` 只用到不超过两种值，并且任意共边的两个格子都不相等，返回 True，否则返回 False。

    >>> has_checker_pattern([[1, 0, 1], [0, 1, 0]])
    True
    >>> has_checker_pattern([[1, 0], [1, 0]])
    False
    >>> has_checker_pattern([[1, 2, 3]])
    False
    """
    if len({value for row in grid for value in row}) > 2:
        return False
    for row in grid:
        if any(a == b for a, b in zip(row, row[1:])):
            return False
    for upper, lower in zip(grid, grid[1:]):
        if any(a == b for a, b in zip(upper, lower)):
            return False
    return True


def aliases_save_typing(aliases: dict[str, str]) -> bool:
    """Return whether every key in `aliases` is strictly shorter than the text it stands for.

    Check the dictionary `aliases` from abbreviation to full text: no abbreviation may be as long as
    its value or longer.

    判断字典 `aliases` 中每个键是否都严格短于它对应的值。

    `aliases` 把缩写映射到全文，如果每个缩写都比其全文短，返回 True，只要有一个不比全文短就返回 False。

    >>> aliases_save_typing({"ls": "list", "rm": "remove"})
    True
    >>> aliases_save_typing({"copy": "cp"})
    False
    >>> aliases_save_typing({})
    True
    """
    return all(len(alias) < len(full) for alias, full in aliases.items())


def can_split_evenly(weights: list[int]) -> bool:
    """Return True if the non-negative `weights` can be put on the two pans of a scale, using all of
    them, so that both pans carry the same total.

    Check whether the list `weights` of non-negative integers can be divided into two parts with
    equal sums. Each element goes into exactly one part, and a part may be empty.

    判断能否把非负整数列表 `weights` 的全部元素分成两部分，使两部分之和相等，允许某一部分为空。

    如果能将 `weights` 中所有砝码（非负）放到天平两端并使其平衡，返回 True，否则返回 False。

    >>> can_split_evenly([3, 1, 2])
    True
    >>> can_split_evenly([2, 2, 3])
    False
    >>> can_split_evenly([])
    True
    """
    half, odd = divmod(sum(weights), 2)
    if odd:
        return False
    reachable = {0}
    for weight in weights:
        reachable |= {total + weight for total in reachable}
    return half in reachable


def can_split_evenly_2(weights: list[int]) -> bool:
    def balances(index, difference):
        if index == len(weights):
            return difference == 0
        weight = weights[index]
        return balances(index + 1, difference + weight) or balances(index + 1, difference - weight)

    return balances(0, 0)
