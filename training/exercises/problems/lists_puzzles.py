"""Puzzles on lists: triples, gaps, water levels, trades, rearrangements and neighbours."""

import itertools
import operator


def lowest_free_number(used: list[int]) -> int:
    """Return the smallest positive integer that is not in `used`, a list in any order that may hold
    zeros, negative numbers and repetitions.

    Given the numbers already `used`, in no particular order, find the least whole number from 1 on
    that is still free.

    返回不在 `used` 中的最小正整数；`used` 无序，可能含有零、负数和重复值。

    给定已占用的编号列表 `used`（顺序任意），求从 1 开始第一个还没被占用的编号。

    >>> lowest_free_number([3, 1, 2, 6])
    4
    >>> lowest_free_number([-1, 0, 5])
    1
    >>> lowest_free_number([])
    1
    """
    taken = set(used)
    number = 1
    while number in taken:
        number += 1
    return number


def lowest_free_number_2(used: list[int]) -> int:
    return next(number for number in itertools.count(1) if number not in used)


def kth_absent(numbers: list[int], k: int) -> int:
    """Return the `k`-th smallest positive integer that does not occur in `numbers`, which is sorted
    in ascending order and holds distinct positive integers. `k` is at least 1.

    Given ascending, distinct positive `numbers`, list in mind the positive integers that are
    absent, and return number `k` of them, counting from 1.

    `numbers` 是升序且互不相同的正整数列表，返回其中缺少的第 `k` 个正整数（`k` 从 1 开始）。

    给定严格递增的正整数列表 `numbers`，求没有出现在其中的正整数里第 `k` 小的一个，`k` 至少为 1。

    >>> kth_absent([2, 3, 4, 7], 2)
    5
    >>> kth_absent([1, 2], 3)
    5
    >>> kth_absent([], 4)
    4
    """
    answer = k
    for number in numbers:
        if number <= answer:
            answer += 1
    return answer


def uncovered_ranges(ids: list[int], low: int, high: int) -> list[tuple[int, int]]:
    """Return the ranges (first, last) of the integers from `low` to `high` that are missing from
    `ids`, which is sorted, without repetition and within these limits.

    Given sorted distinct `ids` between `low` and `high`, find all maximal blocks of numbers in this
    interval that are not among them, each as a pair of its first and its last number.

    返回 `low` 到 `high` 之间未出现在 `ids` 中的整数区间列表，每个区间表示为 (首, 末)；`ids` 升序、无重复且都在范围内。

    给定范围 `low`~`high` 内升序不重复的 `ids`，求其中缺失的所有极大连续段，每段用首尾两个数的元组表示。

    >>> uncovered_ranges([3, 4, 8], 1, 9)
    [(1, 2), (5, 7), (9, 9)]
    >>> uncovered_ranges([1, 2], 1, 2)
    []
    >>> uncovered_ranges([], 5, 6)
    [(5, 6)]
    """
    ranges = []
    expected = low
    for number in ids + [high + 1]:
        if number > expected:
            ranges.append((expected, number - 1))
        expected = number + 1
    return ranges


def arithmetic_triples(values: list[int], step: int) -> int:
    """Return how many numbers x there are such that x, x + `step` and x + 2 * `step` all occur in
    `values`, whose elements are distinct.

    Count the triples in arithmetic progression with the positive common difference `step` that can
    be picked from the distinct numbers in `values`, in whatever order they stand.

    `values` 中的数互不相同，返回满足 x、x + `step`、x + 2 * `step` 都在其中的 x 的个数。

    统计从互异的 `values` 中能选出多少组公差为正数 `step` 的三项等差数列，元素的排列顺序不限。

    >>> arithmetic_triples([0, 1, 4, 6, 7, 10], 3)
    2
    >>> arithmetic_triples([5, 3, 1], 2)
    1
    >>> arithmetic_triples([1, 2], 1)
    0
    """
    present = set(values)
    return sum(x + step in present and x + 2 * step in present for x in values)


def arithmetic_triples_2(values: list[int], step: int) -> int:
    count = 0
    for a, b, c in itertools.combinations(sorted(values), 3):
        if b - a == step and c - b == step:
            count += 1
    return count


def three_make_right_angle(sides: list[int]) -> bool:
    """Check whether three different elements of the positive `sides` are the sides of a triangle
    with a right angle, that is a*a + b*b == c*c.

    Given a list of positive lengths `sides`, return True if some three of them (at three different
    positions) satisfy the theorem of Pythagoras, and False otherwise.

    判断正整数列表 `sides` 中是否有位置不同的三个数能作为直角三角形的三边，即 a*a + b*b == c*c。

    给定若干正长度 `sides`，若能挑出三条（位置互异）满足勾股定理则返回 True，否则返回 False。

    >>> three_make_right_angle([5, 9, 3, 4])
    True
    >>> three_make_right_angle([1, 2, 3])
    False
    >>> three_make_right_angle([3, 4])
    False
    """
    squares = sorted(side * side for side in sides)
    return any(a + b == c for a, b, c in itertools.combinations(squares, 3))


def three_make_right_angle_2(sides: list[int]) -> bool:
    squares = {side * side for side in sides}
    for i, a in enumerate(sides):
        for b in sides[i + 1:]:
            if a * a + b * b in squares:
                return True
    return False


def nearest_across(left: list[int], right: list[int]) -> tuple[int, int]:
    """Return the pair (a, b), a from `left` and b from `right`, with the smallest distance between
    a and b. If several pairs are equally close, take the smallest a, then the smallest b. Neither
    list is empty.

    Given two non-empty lists, `left` and `right`, choose one number from each so that they differ
    as little as possible; ties go to the lesser number of `left`, then of `right`. Return both as
    a tuple.

    从非空列表 `left` 和 `right` 中各取一个数 a、b，使二者差的绝对值最小，返回 (a, b)；并列时先取较小的 a，再取较小的 b。

    给定两个非空列表 `left`、`right`，求距离最近的一对数（分别来自两个列表），距离相同则 a 小者优先，其次 b 小者优先，返回元组。

    >>> nearest_across([1, 10, 20], [13, 17])
    (10, 13)
    >>> nearest_across([5], [4, 6])
    (5, 4)
    >>> nearest_across([-3, 8], [100, 8])
    (8, 8)
    """
    pairs = itertools.product(left, right)
    return min(pairs, key=lambda pair: (abs(pair[0] - pair[1]), pair))


def nearest_across_2(left: list[int], right: list[int]) -> tuple[int, int]:
    best = None
    for a in sorted(left):
        for b in sorted(right):
            if best is None or abs(a - b) < abs(best[0] - best[1]):
                best = (a, b)
    return best


def prefix_products(factors: list[int]) -> list[int]:
    """Return the list whose element at each index is the product of all `factors` up to and with
    that index.

    Given `factors`, compute the running product: the first number, the first two multiplied, and
    so on. An empty list gives an empty list.

    返回 `factors` 的前缀积列表，下标 i 处是前 i + 1 个数的乘积；空列表返回空列表。

    对 `factors` 依次累乘，列出每一步的乘积并返回，没有元素时返回 []。

    >>> prefix_products([2, 3, 4])
    [2, 6, 24]
    >>> prefix_products([5, 0, 7])
    [5, 0, 0]
    >>> prefix_products([])
    []
    """
    return list(itertools.accumulate(factors, operator.mul))


def prefix_products_2(factors: list[int]) -> list[int]:
    products = []
    product = 1
    for factor in factors:
        product *= factor
        products.append(product)
    return products


def from_the_middle(items: list[int]) -> list[int]:
    """Return the elements of `items` from the middle outwards: the middle one first (of two middle
    ones the left), then by turns the next to the right and the next to the left.

    Reorder `items`: begin in the middle, at index (length - 1) // 2, and go on with the nearest
    unused element to the right, then to the left, then right again, until all are used.

    从中间往外重排 `items`：先取中间元素（有两个时取左边的），然后右、左、右、左交替取下一个，返回新列表。

    返回 `items` 由中心向两侧展开的顺序：从下标 (长度 - 1) // 2 开始，先右后左轮流取相邻元素，直到取完。

    >>> from_the_middle([1, 2, 3, 4, 5])
    [3, 4, 2, 5, 1]
    >>> from_the_middle([1, 2, 3, 4])
    [2, 3, 1, 4]
    >>> from_the_middle([])
    []
    """
    middle = (len(items) - 1) // 2
    order = sorted(range(len(items)), key=lambda i: (abs(i - middle), i < middle))
    return [items[i] for i in order]


def from_the_middle_2(items: list[int]) -> list[int]:
    left = (len(items) - 1) // 2
    right = left + 1
    result = []
    while left >= 0 or right < len(items):
        if left >= 0:
            result.append(items[left])
        if right < len(items):
            result.append(items[right])
        left -= 1
        right += 1
    return result


def alternate_signs(numbers: list[int]) -> list[int]:
    """Return `numbers`, none of which is zero, with positive and negative ones by turns, a positive
    one first, each kind in its original order; when one kind is used up, the rest of the other
    follows.

    Given non-zero `numbers`, take the first positive, the first negative, the second positive, and
    so on; append what is left over of either kind in its order.

    `numbers` 不含零，按正、负交替的顺序重排（先正后负，各自保持原有次序），一方用完后接上另一方剩余的数，返回新列表。

    把不含 0 的 `numbers` 重新排列：轮流取下一个正数和下一个负数，正数在前，某类取尽后依次追加剩下的数。

    >>> alternate_signs([-1, -2, 3, 4, -5])
    [3, -1, 4, -2, -5]
    >>> alternate_signs([1, 2, -3])
    [1, -3, 2]
    >>> alternate_signs([-7])
    [-7]
    """
    positive = [number for number in numbers if number > 0]
    negative = [number for number in numbers if number < 0]
    common = min(len(positive), len(negative))
    result = []
    for pair in zip(positive, negative):
        result.extend(pair)
    return result + positive[common:] + negative[common:]


def is_zigzag(heights: list[int]) -> bool:
    """Check whether `heights` goes up and down by turns: after a step up comes a step down and the
    other way round, and no two neighbours are equal. Lists of fewer than two elements count as
    zigzag.

    Return True if neighbours in `heights` always differ and no two steps in a row have the same
    direction, otherwise False; empty lists and single elements are fine.

    判断 `heights` 是否升降交替：相邻元素不等，且上升之后必下降、下降之后必上升；少于两个元素时返回 True。

    若 `heights` 的相邻元素都不相等，并且任意连续两步方向相反，则返回 True，否则返回 False；空列表和单元素列表视为符合。

    >>> is_zigzag([1, 5, 2, 9, 0])
    True
    >>> is_zigzag([3, 1, 1])
    False
    >>> is_zigzag([1, 2, 3])
    False
    >>> is_zigzag([4])
    True
    """
    steps = [after - before for before, after in zip(heights, heights[1:])]
    return 0 not in steps and all(a * b < 0 for a, b in zip(steps, steps[1:]))


def is_zigzag_2(heights: list[int]) -> bool:
    if len(heights) > 1 and heights[0] == heights[1]:
        return False
    for a, b, c in zip(heights, heights[1:], heights[2:]):
        if not (a < b > c or a > b < c):
            return False
    return True


def profit_after_fees(prices: list[int], fee: int) -> int:
    """Return the highest total profit from buying and selling one share any number of times, when
    `prices` are those of consecutive days and every sale costs `fee`. At most one share is held at
    a time; doing nothing earns 0.

    Given daily `prices`, you may repeatedly buy a share and sell it on a later day, never holding
    two, and pay `fee` for each sale. Find the greatest possible gain, at least 0.

    `prices` 是每日股价，可多次买卖但同时最多持有一股，每次卖出付手续费 `fee`，返回最大总利润，不交易为 0。

    给定每日价格 `prices` 和每次卖出的费用 `fee`，允许任意次先买后卖且不能同时持有两股，求能获得的最大收益（至少为 0）。

    >>> profit_after_fees([1, 3, 2, 8, 4, 9], 2)
    8
    >>> profit_after_fees([5, 4, 3], 1)
    0
    >>> profit_after_fees([], 1)
    0
    """
    if not prices:
        return 0
    cash = 0
    holding = -prices[0]
    for price in prices[1:]:
        cash = max(cash, holding + price - fee)
        holding = max(holding, cash - price)
    return cash


def room_for_flowers(bed: list[int], count: int) -> bool:
    """A flower `bed` is a list of 1 (planted) and 0 (empty). Check whether `count` more flowers can
    be planted so that no two of the new ones, or of new and old, are neighbours. The given ones do
    not touch each other.

    Given `bed`, a row of 0 and 1 without adjacent ones, return whether at least `count` zeros can
    be turned into ones with still no two ones side by side.

    花坛 `bed` 由 1（有花）和 0（空）组成，已有的花互不相邻。判断能否再种 `count` 株，使任何两株都不相邻。

    给定没有相邻 1 的 0/1 列表 `bed`，返回能否把至少 `count` 个 0 变成 1 且仍没有两个 1 相邻。

    >>> room_for_flowers([1, 0, 0, 0, 1], 1)
    True
    >>> room_for_flowers([1, 0, 0, 0, 1], 2)
    False
    >>> room_for_flowers([0, 0, 0], 2)
    True
    >>> room_for_flowers([], 0)
    True
    """
    row = [0] + bed + [0]
    planted = 0
    for place in range(1, len(row) - 1):
        if row[place - 1] == row[place] == row[place + 1] == 0:
            row[place] = 1
            planted += 1
    return planted >= count


def without_local_peaks(numbers: list[int]) -> list[int]:
    """Return `numbers` without the elements that are greater than both their neighbours; the first
    and the last element always stay. All elements are compared in the original list.

    Remove from `numbers` every inner element that exceeds the one before it and the one after it
    (as given, before anything is removed), and return what remains.

    删除 `numbers` 中同时大于左右邻居的元素（按原列表比较，首尾元素总是保留），返回剩余的列表。

    返回去掉局部峰值后的 `numbers`：内部元素若严格大于前后两个数就去掉，比较以原始列表为准。

    >>> without_local_peaks([1, 5, 2, 7, 3])
    [1, 2, 3]
    >>> without_local_peaks([9, 4, 4, 6])
    [9, 4, 4, 6]
    >>> without_local_peaks([])
    []
    """
    last = len(numbers) - 1
    kept = []
    for i, number in enumerate(numbers):
        if 0 < i < last and number > numbers[i - 1] and number > numbers[i + 1]:
            continue
        kept.append(number)
    return kept


def rocks_after_crashes(rocks: list[int]) -> list[int]:
    """Rocks fly on a line at equal speed; each number in `rocks` is a size, positive for flying to
    the right and negative for the left. When two meet, the smaller one bursts, and equal ones both
    do. Return the rocks that are left in the end, in order.

    Simulate `rocks`, non-zero integers whose sign is the direction (plus is right) and whose
    absolute value is the size: a right-flying rock hits the next left-flying one after it, only
    the bigger survives, and none if they are equal. Return the surviving numbers from left to
    right.

    `rocks` 中每个非零整数表示一块石头，绝对值为大小，正数向右飞、负数向左飞，速度相同。相撞时小的碎掉，相等则都碎，返回最后剩下的石头。

    模拟石头碰撞：`rocks` 的符号代表方向（正为右），绝对值代表大小；相向者相遇时较大者存活，一样大则同归于尽，按从左到右返回幸存者。

    >>> rocks_after_crashes([5, 10, -5])
    [5, 10]
    >>> rocks_after_crashes([8, -8, 3])
    [3]
    >>> rocks_after_crashes([-2, 10, 2, -5])
    [-2, 10]
    >>> rocks_after_crashes([1, 2, -6])
    [-6]
    """
    left = []
    for rock in rocks:
        alive = True
        while alive and rock < 0 and left and left[-1] > 0:
            alive = left[-1] < -rock
            if left[-1] <= -rock:
                left.pop()
        if alive:
            left.append(rock)
    return left


def balance_point(weights: list[int]) -> int | None:
    """The `weights` hang at the positions 0, 1, 2, ... of a bar. Return the smallest position at
    which the bar balances: the sum of weight times distance is the same on both sides. Return
    None if there is no such position.

    Find the first index p such that the sum of `weights`[i] * (i - p) over all i is 0. If no index
    fits, or `weights` is empty, return None.

    砝码 `weights` 挂在横杆的 0、1、2……处，返回能使横杆平衡（两侧重量乘距离之和相等）的最小支点下标，不存在则返回 None。

    求最小的下标 p，使所有 `weights`[i] * (i - p) 之和为 0；没有这样的下标或列表为空时返回 None。

    >>> balance_point([2, 0, 0, 1])
    1
    >>> balance_point([4, 0, 1, 1])
    None
    >>> balance_point([7])
    0
    >>> balance_point([])
    None
    """
    for pivot in range(len(weights)):
        if sum(weight * (i - pivot) for i, weight in enumerate(weights)) == 0:
            return pivot
    return None


def widest_equal_distance(numbers: list[int]) -> int:
    """Return the greatest distance between the positions of two equal elements of `numbers`, or 0
    if all elements differ.

    Given `numbers`, find two equal values as far apart as possible and return the difference of
    their indices; it is 0 if nothing occurs twice.

    返回 `numbers` 中两个相等元素下标之差的最大值，没有重复元素时返回 0。

    给定 `numbers`，找出相距最远的一对相同的数，求它们位置的距离；若每个数只出现一次则为 0。

    >>> widest_equal_distance([4, 7, 4, 1, 7])
    3
    >>> widest_equal_distance([1, 1, 1])
    2
    >>> widest_equal_distance([5, 6])
    0
    """
    first = {}
    widest = 0
    for index, number in enumerate(numbers):
        first.setdefault(number, index)
        widest = max(widest, index - first[number])
    return widest


def widest_equal_distance_2(numbers: list[int]) -> int:
    backwards = numbers[::-1]
    last = len(numbers) - 1
    spans = [last - backwards.index(value) - numbers.index(value) for value in set(numbers)]
    return max(spans, default=0)


def fewest_sweets(ratings: list[int]) -> int:
    """Children stand in a row, and `ratings` are their marks. Each gets at least one sweet, and one
    with a higher mark than a direct neighbour gets more sweets than that neighbour. Return the
    least total number of sweets.

    Given the `ratings` of children in a row, hand out the fewest sweets such that everybody has at
    least one and everybody rated above an adjacent child has more than it. Return their number, 0
    for no children.

    孩子排成一行，评分为 `ratings`。每人至少一颗糖，评分高于相邻孩子的必须比他多，返回最少需要的糖果总数；没有孩子时为 0。

    给定一排孩子的评分 `ratings`，分糖时每人不少于一颗，且比邻座评分高的要比邻座多，求糖果总数的最小值，空列表返回 0。

    >>> fewest_sweets([1, 0, 2])
    5
    >>> fewest_sweets([3, 3, 3])
    3
    >>> fewest_sweets([1, 2, 3, 1])
    7
    >>> fewest_sweets([])
    0
    """
    sweets = [1] * len(ratings)
    for i in range(1, len(ratings)):
        if ratings[i] > ratings[i - 1]:
            sweets[i] = sweets[i - 1] + 1
    for i in range(len(ratings) - 2, -1, -1):
        if ratings[i] > ratings[i + 1]:
            sweets[i] = max(sweets[i], sweets[i + 1] + 1)
    return sum(sweets)


def ones_with_one_repair(signal: list[int]) -> int:
    """Return the length of the longest block of ones in `signal`, a list of 0 and 1, if at most one
    zero may be turned into a one.

    Given the bits `signal`, you may repair a single 0. Find how long a run of consecutive ones can
    become; the answer is 0 only for an empty list.

    `signal` 由 0 和 1 组成，最多可把一个 0 改成 1，返回能得到的最长连续 1 的长度。

    给定比特列表 `signal`，允许修复其中一个 0，求连续的 1 最多有多长，空列表为 0。

    >>> ones_with_one_repair([1, 1, 0, 1, 0, 1])
    4
    >>> ones_with_one_repair([0, 0])
    1
    >>> ones_with_one_repair([1, 1])
    2
    >>> ones_with_one_repair([])
    0
    """
    best = 0
    start = 0
    zeros = 0
    for end, bit in enumerate(signal):
        zeros += bit == 0
        while zeros > 1:
            zeros -= signal[start] == 0
            start += 1
        best = max(best, end - start + 1)
    return best


def ones_with_one_repair_2(signal: list[int]) -> int:
    best = before = current = 0
    for bit in signal:
        if bit == 1:
            current += 1
        else:
            before, current = current + 1, 0
        best = max(best, before + current)
    return best


def collapse_equal(tiles: list[int]) -> list[int]:
    """Put the `tiles` on a row from left to right; whenever the last two are equal, they merge into
    one with their sum, which may merge again. Return the final row.

    Go through `tiles` and build a row: append each number, then, as long as the two numbers at the
    end of the row are equal, replace them by their sum. Return the row.

    从左到右放置 `tiles`，每当末尾两个数相等就合并成它们的和，合并后的数可继续合并，返回最终的列表。

    依次把 `tiles` 的每个数加到结果末尾，只要最后两个数相同就用二者之和替换它们（可连续发生），返回结果列表。

    >>> collapse_equal([2, 2, 4, 8])
    [16]
    >>> collapse_equal([1, 2, 2, 1])
    [1, 4, 1]
    >>> collapse_equal([])
    []
    """
    row = []
    for tile in tiles:
        row.append(tile)
        while len(row) > 1 and row[-1] == row[-2]:
            row[-2:] = [row[-1] + row[-2]]
    return row


def collapse_equal_2(tiles: list[int]) -> list[int]:
    row = []
    for tile in tiles:
        while row and row[-1] == tile:
            tile += row.pop()
        row.append(tile)
    return row


def steps_to_level(heights: list[int]) -> int:
    """In one step a single element of `heights` may be raised or lowered by 1. Return the fewest
    steps after which all elements are equal.

    Given `heights`, choose a common value and change every element to it by steps of one; find the
    smallest possible number of steps, 0 for an empty list.

    每一步可以把 `heights` 中的一个数加 1 或减 1，返回使所有数相等所需的最少步数。

    给定 `heights`，选定一个共同的值并把每个元素逐一调到它，每次改变 1，求总步数的最小值，空列表为 0。

    >>> steps_to_level([1, 4, 2])
    3
    >>> steps_to_level([5, 5])
    0
    >>> steps_to_level([])
    0
    """
    if not heights:
        return 0
    middle = sorted(heights)[len(heights) // 2]
    return sum(abs(height - middle) for height in heights)


def steps_to_level_2(heights: list[int]) -> int:
    costs = [sum(abs(height - level) for height in heights) for level in heights]
    return min(costs, default=0)


def raises_to_ascend(numbers: list[int]) -> int:
    """Return the smallest total amount that has to be added to elements of `numbers` so that each
    becomes greater than the one before it. Elements can only be increased.

    Given `numbers`, count how many times 1 must be added to some element until the list is strictly
    increasing; use as few additions as possible.

    只能增大元素，返回把 `numbers` 变为严格递增所需增加的最小总量。

    每次可给 `numbers` 中的某个数加 1，求使其严格递增的最少操作次数。

    >>> raises_to_ascend([1, 1, 1])
    3
    >>> raises_to_ascend([5, 2, 9])
    4
    >>> raises_to_ascend([1, 2, 3])
    0
    >>> raises_to_ascend([])
    0
    """
    total = 0
    previous = None
    for number in numbers:
        if previous is not None and number <= previous:
            total += previous + 1 - number
            number = previous + 1
        previous = number
    return total


def sight_lengths(towers: list[int]) -> list[int]:
    """For each of the `towers` (heights, from left to right) return how many of the following ones
    a watcher on its top can look over: he sees on to the right up to and including the first that
    is at least as high as his own.

    Return a list: at index i the number of elements of `towers` after i until one that is not lower
    than `towers`[i], which is counted, or until the end.

    `towers` 为从左到右的塔高，对每座塔返回站在塔顶向右能看到几座：一直看到第一座不低于自己的塔（计入），没有则看到末尾。

    返回列表，其第 i 项是 `towers` 中下标 i 之后、直到首个大于等于 `towers`[i] 的元素（含该元素）或末尾为止的元素个数。

    >>> sight_lengths([3, 1, 2, 5, 4])
    [3, 1, 1, 1, 0]
    >>> sight_lengths([2, 2, 2])
    [1, 1, 0]
    >>> sight_lengths([])
    []
    """
    lengths = []
    for i, height in enumerate(towers):
        seen = 0
        for other in towers[i + 1:]:
            seen += 1
            if other >= height:
                break
        lengths.append(seen)
    return lengths


def pairs_all_sum_to(numbers: list[int], total: int) -> bool:
    """Check whether all the `numbers` can be put into pairs such that each pair has the sum `total`
    and every element is used exactly once.

    Return True if `numbers` can be divided completely into pairs whose sums all equal `total`; an
    odd number of elements cannot, an empty list can.

    判断能否把 `numbers` 的所有元素两两配对，每个元素恰用一次，且每对之和都等于 `total`。

    若 `numbers` 可以完全分成和为 `total` 的数对则返回 True；元素个数为奇数时不行，空列表可以。

    >>> pairs_all_sum_to([1, 4, 2, 3], 5)
    True
    >>> pairs_all_sum_to([1, 4, 4, 1, 2], 5)
    False
    >>> pairs_all_sum_to([2, 2, 3, 1], 5)
    False
    >>> pairs_all_sum_to([], 7)
    True
    """
    if len(numbers) % 2:
        return False
    ordered = sorted(numbers)
    return all(a + b == total for a, b in zip(ordered, reversed(ordered)))


def pairs_all_sum_to_2(numbers: list[int], total: int) -> bool:
    rest = list(numbers)
    while rest:
        number = rest.pop()
        if total - number not in rest:
            return False
        rest.remove(total - number)
    return True


def moves_to_leave(offsets: list[int]) -> int:
    """Start at index 0 of `offsets` and repeatedly move by the number found there, to the right if
    it is positive and to the left if negative. Return the number of moves made until the index
    lies outside the list, or -1 if that never happens.

    Follow the jumps in `offsets`: from index i go to i + `offsets`[i], beginning at 0. Count the
    jumps until the position is no longer valid (0 for an empty list); return -1 for an endless
    loop.

    从 `offsets` 的下标 0 出发，每次按所在位置的数移动（正数向右，负数向左），返回走出列表所需的步数，永远走不出则返回 -1。

    位于下标 i 时跳到 i + `offsets`[i]，从 0 开始，统计跳出 `offsets` 范围前的跳跃次数（空列表为 0），陷入循环返回 -1。

    >>> moves_to_leave([1, 2, -1, 1])
    3
    >>> moves_to_leave([1, -1])
    -1
    >>> moves_to_leave([])
    0
    """
    visited = set()
    position = 0
    while 0 <= position < len(offsets):
        if position in visited:
            return -1
        visited.add(position)
        position += offsets[position]
    return len(visited)


def moves_to_leave_2(offsets: list[int]) -> int:
    position = 0
    for moves in range(len(offsets) + 1):
        if not 0 <= position < len(offsets):
            return moves
        position += offsets[position]
    return -1


def fill_with_previous(readings: list[int | None], default: int) -> list[int]:
    """Return `readings` with each None replaced by the last number before it, or by `default` if
    there is none.

    A sensor leaves None where it failed. Fill the gaps in `readings`: repeat the most recent value,
    and use `default` for gaps at the beginning.

    返回把 `readings` 中的 None 换成其前面最近一个数后的列表，前面没有数时用 `default`。

    传感器失效时记录为 None，用最近一次有效值填补 `readings` 的空缺，开头的空缺用 `default` 填充。

    >>> fill_with_previous([4, None, None, 6], 0)
    [4, 4, 4, 6]
    >>> fill_with_previous([None, 2, None], 9)
    [9, 2, 2]
    >>> fill_with_previous([], 1)
    []
    """
    filled = []
    last = default
    for reading in readings:
        if reading is not None:
            last = reading
        filled.append(last)
    return filled


def citation_index(citations: list[int]) -> int:
    """Return the largest number h such that at least h of the `citations` are h or more.

    An author's papers were cited as often as `citations` says. Find his h-index: the greatest h for
    which h papers have at least h citations each; 0 if there is none.

    返回最大的 h，使 `citations` 中至少有 h 个数不小于 h。

    `citations` 是各论文的被引次数，求 h 指数，即有 h 篇论文各被引用至少 h 次的最大 h，没有则为 0。

    >>> citation_index([3, 0, 6, 1, 5])
    3
    >>> citation_index([10])
    1
    >>> citation_index([0, 0])
    0
    """
    h = 0
    for place, count in enumerate(sorted(citations, reverse=True), start=1):
        if count >= place:
            h = place
    return h


def citation_index_2(citations: list[int]) -> int:
    h = len(citations)
    while sum(count >= h for count in citations) < h:
        h -= 1
    return h


def sticks_left(sticks: list[int]) -> list[int]:
    """In each round the length of the shortest of the `sticks` is cut off every stick, and those of
    length 0 are thrown away. Return how many sticks there are at the beginning of each round,
    until none is left.

    Given positive lengths `sticks`, repeat: note the number of sticks, subtract the smallest length
    from all, drop the zeros. Stop when no stick is left and return the notes.

    每一轮把 `sticks` 中所有木棍都截去当前最短的长度，长度为 0 的丢弃，返回每轮开始时木棍的数量，直到全部用完。

    给定正整数列表 `sticks`，反复记录剩余根数、全部减去最小值并去掉 0，直到没有木棍，返回记录的列表。

    >>> sticks_left([5, 4, 4, 2])
    [4, 3, 1]
    >>> sticks_left([3, 3])
    [2]
    >>> sticks_left([])
    []
    """
    counts = []
    remaining = list(sticks)
    while remaining:
        counts.append(len(remaining))
        shortest = min(remaining)
        remaining = [length - shortest for length in remaining if length > shortest]
    return counts


def boats_for(weights: list[int], limit: int) -> int:
    """Return the fewest boats that carry people with these `weights` if a boat holds one or two
    persons and at most `limit` kilograms. Nobody is heavier than `limit`.

    People of the given `weights` cross a river, at most two in a boat and not above `limit` in sum.
    Every single weight is within the limit. Find the minimal number of boats, 0 for nobody.

    每条船最多坐两人且总重不超过 `limit`，给定每个人的体重 `weights`（都不超过 `limit`），返回最少需要几条船。

    体重为 `weights` 的人要过河，每船限两人、限重 `limit`，单人必能上船，求船数的最小值，没有人时为 0。

    >>> boats_for([50, 90, 60, 40], 100)
    3
    >>> boats_for([30, 30, 30], 60)
    2
    >>> boats_for([], 80)
    0
    """
    ordered = sorted(weights)
    light, heavy = 0, len(ordered) - 1
    boats = 0
    while light <= heavy:
        if ordered[light] + ordered[heavy] <= limit:
            light += 1
        heavy -= 1
        boats += 1
    return boats


def seats_are_enough(rides: list[tuple[int, int, int]], seats: int) -> bool:
    """Each of the `rides` is (passengers, enter, leave): so many people get on at stop number enter
    and off at stop leave. People get off before others get on. Check that there are never more
    than `seats` passengers on board.

    Given `rides` as triples (passengers, enter, leave), return whether a bus with `seats` places
    suffices at every stop, where those who leave at a stop make room for those who enter there.

    `rides` 的每项为 (人数, 上车站, 下车站)，同一站先下后上。判断车上人数是否始终不超过 `seats`。

    给定乘车记录 `rides`（人数、上车站号、下车站号），返回有 `seats` 个座位的车是否一直够用，到站下车的人会给上车的人腾出座位。

    >>> seats_are_enough([(2, 1, 5), (3, 5, 7)], 3)
    True
    >>> seats_are_enough([(2, 1, 5), (3, 3, 7)], 4)
    False
    >>> seats_are_enough([], 0)
    True
    """
    changes = []
    for passengers, enter, leave in rides:
        changes.append((enter, passengers))
        changes.append((leave, -passengers))
    aboard = 0
    for _, change in sorted(changes):
        aboard += change
        if aboard > seats:
            return False
    return True


def round_trip_start(fuel: list[int], needed: list[int]) -> int | None:
    """On a circular road, station i offers `fuel`[i] litres and the way to the next station takes
    `needed`[i]. Return the smallest station from which a car with an empty tank can go all the way
    around, or None if there is none.

    A car with an empty tank fills in `fuel`[i] at each station i and uses `needed`[i] up to the
    next one, in a circle. Find the first index to start from such that the tank never goes below
    zero on a full round; None if impossible.

    环形公路上第 i 站可加油 `fuel`[i]，开到下一站耗油 `needed`[i]。油箱初始为空，返回能绕行一圈的最小起点下标，没有则返回 None。

    给定每站的加油量 `fuel` 和到下一站的耗油量 `needed`，求最小的出发站，使得空油箱出发绕一圈油量始终不为负；不可能时返回 None。

    >>> round_trip_start([1, 5, 2], [3, 2, 3])
    1
    >>> round_trip_start([2, 2], [2, 2])
    0
    >>> round_trip_start([1, 1], [2, 1])
    None
    """
    count = len(fuel)
    for start in range(count):
        tank = 0
        for step in range(count):
            station = (start + step) % count
            tank += fuel[station] - needed[station]
            if tank < 0:
                break
        else:
            return start
    return None


def overflow_levels(water: int, basins: list[int]) -> list[int]:
    """Pour `water` litres into the first of the `basins`, given by their capacities; what does not
    fit flows over into the next, and so on. Return how much each basin holds in the end. Water
    that the last one cannot hold is lost.

    The capacities of a chain of basins are `basins`. Fill them from the first on with `water`, each
    to its brim before any goes to the next, and list the contents.

    把 `water` 升水倒入第一个水池，`basins` 是各池容量，装不下的依次流入下一个，最后一个溢出的流失，返回各池的水量。

    水池容量依次为 `basins`，用 `water` 升水从头开始逐个灌满，前一个满了才流到后一个，返回每个水池中的水量列表。

    >>> overflow_levels(10, [4, 5, 6])
    [4, 5, 1]
    >>> overflow_levels(3, [5, 5])
    [3, 0]
    >>> overflow_levels(9, [2])
    [2]
    """
    levels = []
    for capacity in basins:
        poured = min(water, capacity)
        levels.append(poured)
        water -= poured
    return levels


def count_boomerangs(numbers: list[int]) -> int:
    """Return how many times three neighbours in `numbers` have the form a, b, a with a different
    from b; such triples may overlap.

    Count the indices i for which `numbers`[i] equals `numbers`[i + 2] but not `numbers`[i + 1].

    统计 `numbers` 中形如 a、b、a（a 与 b 不同）的相邻三元组的个数，允许重叠。

    返回满足 `numbers`[i] 等于 `numbers`[i + 2] 且不等于 `numbers`[i + 1] 的下标 i 的数量。

    >>> count_boomerangs([3, 7, 3, 7, 5])
    2
    >>> count_boomerangs([2, 2, 2])
    0
    >>> count_boomerangs([1, 9])
    0
    """
    return sum(a == c != b for a, b, c in zip(numbers, numbers[1:], numbers[2:]))


def count_boomerangs_2(numbers: list[int]) -> int:
    count = 0
    for i in range(len(numbers) - 2):
        if numbers[i] == numbers[i + 2] and numbers[i] != numbers[i + 1]:
            count += 1
    return count


def three_equal_parts(numbers: list[int]) -> bool:
    """Check whether `numbers` can be cut at two places into three non-empty parts with the same
    sum.

    Given a list of integers `numbers`, return True if there are a beginning, a middle and an end of
    it, none empty and together the whole list, whose sums are equal; otherwise False.

    判断能否在两处切开 `numbers`，得到三个非空且和相等的连续部分。

    给定整数列表 `numbers`，若可分成和相等的前、中、后三段（均非空）则返回 True，否则返回 False。

    >>> three_equal_parts([1, 2, 3, 0, 3])
    True
    >>> three_equal_parts([0, 0])
    False
    >>> three_equal_parts([1, -1, 1, -1])
    False
    >>> three_equal_parts([4, 5, 4])
    False
    """
    total = sum(numbers)
    if total % 3:
        return False
    parts = 0
    running = 0
    for number in numbers[:-1]:
        running += number
        if parts < 2 and running == total // 3 * (parts + 1):
            parts += 1
    return len(numbers) > 2 and parts == 2


def three_equal_parts_2(numbers: list[int]) -> bool:
    for i in range(1, len(numbers) - 1):
        for j in range(i + 1, len(numbers)):
            if sum(numbers[:i]) == sum(numbers[i:j]) == sum(numbers[j:]):
                return True
    return False


def distance_to_zero(cells: list[int]) -> list[int]:
    """Return for every index of `cells` the distance to the nearest index that holds a 0. There is
    at least one 0 unless the list is empty.

    Given `cells`, which contains a zero somewhere, list how many steps each position is away from
    the closest zero, to the left or to the right; an empty list gives an empty list.

    返回 `cells` 中每个位置到最近的 0 的距离组成的列表；非空时保证至少有一个 0。

    给定含有 0 的列表 `cells`，对每个下标求向左或向右走到最近的 0 需要几步，空列表返回空列表。

    >>> distance_to_zero([1, 0, 1, 1, 0])
    [1, 0, 1, 1, 0]
    >>> distance_to_zero([0, 5, 5, 5])
    [0, 1, 2, 3]
    >>> distance_to_zero([])
    []
    """
    zeros = [i for i, cell in enumerate(cells) if cell == 0]
    return [min(abs(i - zero) for zero in zeros) for i in range(len(cells))]


def longest_hill(heights: list[int]) -> int:
    """Return the length of the longest stretch of `heights` that first rises strictly and then
    falls strictly, with at least one step of each; 0 if there is none.

    Find the longest run of neighbours in `heights` that goes up (each greater than the one before)
    to a summit and then down again, neither part empty. Return its number of elements, or 0.

    返回 `heights` 中先严格上升再严格下降的最长连续段的长度，上升和下降都至少一步；不存在返回 0。

    在 `heights` 里找最长的“山丘”：连续若干数先递增到顶峰再递减，两侧都不能为空，求其元素个数，没有则为 0。

    >>> longest_hill([2, 1, 4, 7, 3, 2, 5])
    5
    >>> longest_hill([1, 2, 3])
    0
    >>> longest_hill([2, 2, 2])
    0
    >>> longest_hill([0, 1, 0])
    3
    """
    best = 0
    for top in range(1, len(heights) - 1):
        left = right = top
        while left > 0 and heights[left - 1] < heights[left]:
            left -= 1
        while right + 1 < len(heights) and heights[right + 1] < heights[right]:
            right += 1
        if left < top < right:
            best = max(best, right - left + 1)
    return best


def bonus_points(results: list[bool]) -> int:
    """A win earns as many points as it is wins in a row: 1 for the first, 2 for the second, and so
    on; a loss earns nothing and ends the series. Return the points for `results`, where True is a
    win.

    Given the `results` of games in order, True for won, add up for each won game the current length
    of the winning streak it belongs to.

    连胜第一场得 1 分、第二场得 2 分，依此类推；输一场不得分并中断连胜。给定 `results`（True 为胜），返回总分。

    按顺序给定比赛结果 `results`，每胜一场加上当前连胜的场数，负则连胜清零，求得分之和。

    >>> bonus_points([True, True, False, True])
    4
    >>> bonus_points([False, False])
    0
    >>> bonus_points([])
    0
    """
    points = streak = 0
    for won in results:
        streak = streak + 1 if won else 0
        points += streak
    return points


def bonus_points_2(results: list[bool]) -> int:
    lengths = [len(list(games)) for won, games in itertools.groupby(results) if won]
    return sum(length * (length + 1) // 2 for length in lengths)


def row_from_counts(taller_before: list[int]) -> list[int]:
    """People of the heights 1 to n stand in a row; `taller_before` says for the person of height 1,
    2, ..., n how many taller ones stand before him. Return the heights in the order of the row.

    Rebuild a permutation of 1 to n: `taller_before`[i] is the number of greater values that stand
    to the left of the value i + 1.

    身高 1 到 n 的人排成一行，`taller_before` 依次给出身高 1、2、……、n 的人前面有几个更高的人，返回从前到后的身高列表。

    还原 1 到 n 的排列：`taller_before`[i] 表示数值 i + 1 左侧比它大的数的个数，返回这个排列。

    >>> row_from_counts([2, 0, 0])
    [2, 3, 1]
    >>> row_from_counts([0, 0, 0])
    [1, 2, 3]
    >>> row_from_counts([1, 1, 0])
    [3, 1, 2]
    >>> row_from_counts([])
    []
    """
    row = []
    for height in range(len(taller_before), 0, -1):
        row.insert(taller_before[height - 1], height)
    return row


def surviving_neighbours(numbers: list[int], gap: int) -> list[int]:
    """Go through `numbers` from left to right and keep an element only if it differs by at least
    `gap` from the last one kept; the first is always kept. Return the kept elements.

    Thin out `numbers`: the first element stays, and each later one stays if its distance from the
    most recently kept element is `gap` or more.

    从左到右遍历 `numbers`，第一个数保留，之后只保留与上一个保留的数相差至少 `gap` 的数，返回保留下来的列表。

    对 `numbers` 做稀疏化：首个元素总是保留，其余元素与最近保留者的距离不小于 `gap` 时才保留。

    >>> surviving_neighbours([1, 2, 4, 5, 9], 3)
    [1, 4, 9]
    >>> surviving_neighbours([5, 5, 5], 1)
    [5]
    >>> surviving_neighbours([], 2)
    []
    """
    kept = []
    for number in numbers:
        if not kept or abs(number - kept[-1]) >= gap:
            kept.append(number)
    return kept
