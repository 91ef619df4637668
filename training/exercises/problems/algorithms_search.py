"""Searching: scans, halving, two pointers, windows, prefix sums and votes."""

import bisect
import itertools
import math
from collections import Counter, defaultdict, deque


def last_divergence(old: list[int], new: list[int]) -> int:
    """Return the largest index at which the equally long lists `old` and `new` have different
    elements, or -1 if the lists are equal.

    Compare `old` with `new`, two lists of the same length, starting from the end. The answer is
    the index (counted from the front) of the difference found first that way; when there is
    none, the answer is -1.

    返回等长列表 `old` 与 `new` 中元素不同的最大下标，两个列表相同则返回 -1。

    从后往前比较长度相同的列表 `old` 和 `new`，返回最先遇到的不同之处的下标（从头数起）；如果没有不同，返回 -1。

    >>> last_divergence([4, 7, 4, 2], [4, 8, 5, 2])
    2
    >>> last_divergence([1, 2], [1, 2])
    -1
    >>> last_divergence([], [])
    -1
    """
    for index in range(len(old) - 1, -1, -1):
        if old[index] != new[index]:
            return index
    return -1


def last_divergence_2(old: list[int], new: list[int]) -> int:
    return max((i for i, (a, b) in enumerate(zip(old, new)) if a != b), default=-1)


def first_above(readings: list[float], limit: float) -> float | None:
    """Find the first number in `readings` that is greater than `limit`; return None if there
    is no such number.

    Write a function that goes through `readings` from the left and returns the first value
    strictly above `limit`. If every value is at most `limit`, or the list is empty, it returns
    None.

    返回 `readings` 中第一个大于 `limit` 的数，没有则返回 None。

    编写一个函数，从左到右检查 `readings`，遇到第一个严格超过 `limit` 的值就返回它；如果没有任何值超过 `limit`（包括列表为空），返回 None。

    >>> first_above([1.5, 2.0, 3.5, 9.0], 2.0)
    3.5
    >>> first_above([1.0, 2.0], 5.0)
    None
    >>> first_above([-1.0, 0.5], -2.0)
    -1.0
    """
    return next((reading for reading in readings if reading > limit), None)


def first_above_2(readings: list[float], limit: float) -> float | None:
    for reading in readings:
        if reading > limit:
            return reading
    return None


def find_contact(names: list[str], name: str) -> int | None:
    """You are given a list of `names`. Return the index of the first one that equals `name`
    when upper and lower case are not distinguished, or None if none does.

    Look up `name` in `names` without regard to case and give back the index of the first
    match; None means that nobody has this name.

    在 `names` 中查找 `name`（忽略大小写），返回第一个匹配项的下标，找不到返回 None。

    给定姓名列表 `names` 和一个姓名 `name`，比较时不区分大小写，求第一个相同姓名的下标；若不存在，结果为 None。

    >>> find_contact(['Ann', 'Bob', 'bob'], 'BOB')
    1
    >>> find_contact(['Ann'], 'Eve')
    None
    >>> find_contact(['li', 'WU'], 'wu')
    1
    """
    wanted = name.lower()
    for index, candidate in enumerate(names):
        if candidate.lower() == wanted:
            return index
    return None


def qualified_count(descending: list[int], limit: int) -> int:
    """Return how many elements of `descending`, a list sorted from large to small, are at least
    `limit`, using binary search.

    The scores in `descending` are sorted from the highest to the lowest and may repeat. Count
    those that are greater than or equal to `limit`, by halving the list rather than by looking
    at every element.

    返回从大到小排列的列表 `descending` 中不小于 `limit` 的元素个数，要求用二分查找。

    给定按降序排列（可能有重复）的分数列表 `descending`，统计其中大于或等于 `limit` 的有多少个，用折半的方法而不是逐个比较。

    >>> qualified_count([9, 7, 7, 4, 1], 7)
    3
    >>> qualified_count([9, 7, 7, 4, 1], 10)
    0
    >>> qualified_count([], 4)
    0
    """
    low, high = 0, len(descending)
    while low < high:
        middle = (low + high) // 2
        if descending[middle] >= limit:
            low = middle + 1
        else:
            high = middle
    return low


def qualified_count_2(descending: list[int], limit: int) -> int:
    return sum(1 for score in descending if score >= limit)


def cube_root_floor(n: int) -> int:
    """Return the greatest integer whose cube is at most `n`, where `n` is not negative.

    For a given non-negative integer `n`, find by binary search the largest integer r for which
    r * r * r does not exceed `n`. Floating point arithmetic is not to be used.

    返回立方不超过非负整数 `n` 的最大整数。

    给定非负整数 `n`，不使用浮点运算，用二分法求满足 r * r * r 不大于 `n` 的最大整数 r。

    >>> cube_root_floor(27)
    3
    >>> cube_root_floor(63)
    3
    >>> cube_root_floor(0)
    0
    >>> cube_root_floor(1000000)
    100
    """
    low, high = 0, n
    while low < high:
        middle = (low + high + 1) // 2
        if middle ** 3 <= n:
            low = middle
        else:
            high = middle - 1
    return low


def first_failing(passed: list[bool]) -> int:
    """Given the test results `passed` of successive builds, in which all True values come
    before all False values, return the index of the first False. If no build failed, return
    the length of the list.

    Return where the list `passed` changes from True to False: the index of the first False, or
    len(`passed`) if there is no False. Since a True never follows a False, binary search can
    be used.

    `passed` 依次记录各个版本的测试结果，所有 True 都排在 False 之前。返回第一个 False 的下标，如果没有 False，返回列表长度。

    给定先全为 True、后全为 False 的列表 `passed`，用二分查找求第一个 False 的位置；全部为 True（或列表为空）时返回列表的长度。

    >>> first_failing([True, True, False, False])
    2
    >>> first_failing([True, True])
    2
    >>> first_failing([False])
    0
    >>> first_failing([])
    0
    """
    low, high = 0, len(passed)
    while low < high:
        middle = (low + high) // 2
        if passed[middle]:
            low = middle + 1
        else:
            high = middle
    return low


def first_failing_2(passed: list[bool]) -> int:
    return passed.index(False) if False in passed else len(passed)


def nearest_value(ordered: list[int], target: int) -> int:
    """Return the element of the non-empty ascending list `ordered` that is closest to
    `target`; if two are equally close, return the smaller one.

    You are given a sorted, non-empty list `ordered` and a number `target`. Which element of
    the list differs least from `target`? In case of a tie prefer the smaller element.

    返回非空升序列表 `ordered` 中与 `target` 最接近的元素；若有两个一样接近，返回较小的那个。

    给定一个非空的升序列表 `ordered` 和一个数 `target`，找出与 `target` 之差的绝对值最小的元素，距离相同时取较小者。

    >>> nearest_value([1, 4, 9, 16], 10)
    9
    >>> nearest_value([2, 6], 4)
    2
    >>> nearest_value([5], -100)
    5
    """
    place = bisect.bisect_left(ordered, target)
    if place == 0:
        return ordered[0]
    if place == len(ordered):
        return ordered[-1]
    before, after = ordered[place - 1], ordered[place]
    return before if target - before <= after - target else after


def nearest_value_2(ordered: list[int], target: int) -> int:
    return min(ordered, key=lambda value: (abs(value - target), value))


def guesses_needed(secret: int, highest: int) -> int:
    """A player guesses a number from 1 to `highest`, always trying the middle (rounded down)
    of the range that is still possible, and is told whether the number is larger or smaller.
    Return how many guesses the player makes until `secret` is hit.

    Count the guesses that binary search makes to find `secret` between 1 and `highest`, the
    correct guess included. Each guess is (low + high) // 2 of the remaining range.

    在 1 到 `highest` 之间猜数，每次猜剩余范围的中间值（向下取整），并得知猜大了还是猜小了，返回猜中 `secret` 总共需要猜几次（包括猜中的那一次）。

    统计用二分法在 1 到 `highest` 中找到 `secret` 所用的猜测次数，每次猜 (low + high) // 2，猜对的一次也计算在内。

    >>> guesses_needed(50, 100)
    1
    >>> guesses_needed(1, 7)
    3
    >>> guesses_needed(7, 7)
    3
    >>> guesses_needed(1, 1)
    1
    """
    low, high = 1, highest
    count = 0
    while low <= high:
        count += 1
        guess = (low + high) // 2
        if guess == secret:
            break
        if guess < secret:
            low = guess + 1
        else:
            high = guess - 1
    return count


def slowest_pace(chapters: list[int], days: int) -> int:
    """A reader finishes all `chapters` (a list of page counts, none of them 0), but never
    touches two chapters on the same day. Return the smallest number of pages per day with
    which all of them are read within `days` days; `days` is at least the number of chapters.

    Return the least daily number of pages p such that the sum, over all page counts in
    `chapters`, of the page count divided by p and rounded up is at most `days`.

    读者要读完 `chapters` 中的各章（元素为每章页数，均为正数），同一天不读两章。求每天至少读多少页才能在 `days` 天内读完，`days` 不小于章数。

    返回最小的每日页数 p，使得 `chapters` 中每个页数除以 p 向上取整后的总和不超过 `days`。

    >>> slowest_pace([30, 10, 20], 6)
    10
    >>> slowest_pace([7, 7], 2)
    7
    >>> slowest_pace([9], 4)
    3
    """
    def days_at(pace: int) -> int:
        return sum(math.ceil(pages / pace) for pages in chapters)

    low, high = 1, max(chapters)
    while low < high:
        middle = (low + high) // 2
        if days_at(middle) <= days:
            high = middle
        else:
            low = middle + 1
    return low


def slowest_pace_2(chapters: list[int], days: int) -> int:
    pace = 1
    while sum(-(-pages // pace) for pages in chapters) > days:
        pace += 1
    return pace


def complete_stair_rows(blocks: int) -> int:
    """A staircase has one block in its first row, two in the second and so on. Return how many
    complete rows can be built of `blocks` blocks.

    Find the largest k for which 1 + 2 + ... + k is at most `blocks` (which is not negative).

    一座阶梯的第一行用 1 块砖，第二行用 2 块，依此类推。返回 `blocks` 块砖能砌成多少个完整的行。

    给定非负整数 `blocks`，求满足 1 + 2 + ... + k 不超过 `blocks` 的最大的 k。

    >>> complete_stair_rows(8)
    3
    >>> complete_stair_rows(10)
    4
    >>> complete_stair_rows(0)
    0
    """
    rows = 0
    while blocks > rows:
        rows += 1
        blocks -= rows
    return rows


def complete_stair_rows_2(blocks: int) -> int:
    return (math.isqrt(8 * blocks + 1) - 1) // 2


def locate_in_sorted_grid(grid: list[list[int]], wanted: int) -> tuple[int, int] | None:
    """Every row of `grid` ascends from left to right and every column from top to bottom, and
    no number occurs twice. Return the row and column of `wanted` as a tuple, or None.

    Search `wanted` in a `grid` whose rows and columns are strictly ascending: start at the top
    right corner, go left when the number is too large and down when it is too small. Return
    (row, column), or None if the grid does not contain it.

    矩阵 `grid` 的每一行从左到右递增，每一列从上到下递增，且没有重复的数。返回 `wanted` 所在的（行, 列）元组，找不到返回 None。

    在行和列都严格递增的 `grid` 中查找 `wanted`：从右上角出发，数太大就向左，太小就向下。返回由行号和列号组成的元组，不存在时返回 None。

    >>> locate_in_sorted_grid([[1, 4, 7], [2, 5, 9]], 5)
    (1, 1)
    >>> locate_in_sorted_grid([[1, 4], [2, 6]], 3)
    None
    >>> locate_in_sorted_grid([[8]], 8)
    (0, 0)
    """
    row, column = 0, len(grid[0]) - 1 if grid else -1
    while row < len(grid) and column >= 0:
        if grid[row][column] == wanted:
            return row, column
        if grid[row][column] > wanted:
            column -= 1
        else:
            row += 1
    return None


def range_totals(values: list[int], queries: list[tuple[int, int]]) -> list[int]:
    """For each pair (first, last) in `queries`, compute the sum of the elements of `values`
    from index first to index last, both included; return the list of these sums.

    Answer several range questions about `values` with the help of prefix sums: every query in
    `queries` consists of two valid indices, and its answer is the total of the elements
    between them, the ends included. The answers come in the order of the queries.

    对 `queries` 中的每一对下标 (first, last)，计算 `values` 从 first 到 last（含两端）的元素之和，返回这些和组成的列表。

    利用前缀和回答 `queries` 里的区间求和问题：每个查询给出 `values` 的左右下标，区间包含两端，按查询顺序返回结果列表。

    >>> range_totals([3, 1, 4, 1, 5], [(0, 2), (3, 4), (1, 1)])
    [8, 6, 1]
    >>> range_totals([5], [(0, 0)])
    [5]
    >>> range_totals([1, 2], [])
    []
    """
    prefix = [0, *itertools.accumulate(values)]
    return [prefix[last + 1] - prefix[first] for first, last in queries]


def range_totals_2(values: list[int], queries: list[tuple[int, int]]) -> list[int]:
    prefix = [0]
    for value in values:
        prefix.append(prefix[-1] + value)
    answers = []
    for first, last in queries:
        answers.append(prefix[last + 1] - prefix[first])
    return answers


def add_on_ranges(length: int, updates: list[tuple[int, int, int]]) -> list[int]:
    """Begin with a list of `length` zeros. Each triple (first, last, amount) in `updates` adds
    amount to all elements from index first to index last, both included. Return the list
    after all updates.

    Return the list of `length` numbers, all 0 at the beginning, that results from `updates`;
    an update (first, last, amount) raises the elements at the indices first to last,
    including last, by amount.

    初始时有 `length` 个 0。`updates` 中的每个三元组 (first, last, amount) 把下标 first 到 last（含两端）的元素都加上
    amount。返回全部更新之后的列表。

    给定长度 `length` 和一组区间更新 `updates`，每个更新 (first, last, amount) 将闭区间内的元素增加 amount，求从全 0 列表出发得到的最终列表。

    >>> add_on_ranges(5, [(1, 3, 2), (2, 4, 10)])
    [0, 2, 12, 12, 10]
    >>> add_on_ranges(2, [])
    [0, 0]
    >>> add_on_ranges(3, [(0, 2, -1)])
    [-1, -1, -1]
    """
    steps = [0] * (length + 1)
    for first, last, amount in updates:
        steps[first] += amount
        steps[last + 1] -= amount
    return list(itertools.accumulate(steps[:length]))


def add_on_ranges_2(length: int, updates: list[tuple[int, int, int]]) -> list[int]:
    values = [0] * length
    for first, last, amount in updates:
        for index in range(first, last + 1):
            values[index] += amount
    return values


def most_even_cut(weights: list[int]) -> int:
    """Cut the list `weights` (at least two elements) into a non-empty left and a non-empty
    right part whose sums differ as little as possible. Return the length of the left part;
    if several cuts are equally good, the shortest left part.

    Return the smallest k from 1 to len(`weights`) - 1 that minimizes the absolute difference
    between the sum of the first k elements of `weights` and the sum of the others.

    把至少有两个元素的列表 `weights` 切成左右两个非空部分，使两部分之和的差尽可能小。返回左边部分的长度，若有多种切法同样好，取左边最短的。

    给定列表 `weights`（长度不小于 2），求最小的 k（1 到长度减 1），使前 k 个元素之和与其余元素之和的差的绝对值最小。

    >>> most_even_cut([1, 2, 3, 4])
    3
    >>> most_even_cut([5, 5])
    1
    >>> most_even_cut([9, 1, 1, 1])
    1
    """
    total = sum(weights)
    best, best_gap = 1, math.inf
    left = 0
    for length, weight in enumerate(weights[:-1], start=1):
        left += weight
        gap = abs(total - 2 * left)
        if gap < best_gap:
            best, best_gap = length, gap
    return best


def most_even_cut_2(weights: list[int]) -> int:
    def gap(k: int) -> int:
        return abs(sum(weights[:k]) - sum(weights[k:]))

    return min(range(1, len(weights)), key=gap)


def product_without_each(values: list[int]) -> list[int]:
    """For every element of `values`, compute the product of all the other elements, without
    dividing; return the products in the same order. The product of nothing is 1.

    Return a list whose i-th entry is the product of all elements of `values` except the i-th.
    Use products from the left and from the right instead of division; for a list of one
    element the result is [1].

    返回一个列表，第 i 项是 `values` 中除第 i 个元素以外所有元素的乘积，不允许使用除法；没有其他元素时乘积为 1。

    给定整数列表 `values`，对每个位置求其余所有元素之积，用左右两侧的累积乘积来实现而不做除法。只有一个元素时结果是 [1]。

    >>> product_without_each([1, 2, 3, 4])
    [24, 12, 8, 6]
    >>> product_without_each([0, 5, 2])
    [10, 0, 0]
    >>> product_without_each([7])
    [1]
    """
    result = []
    product = 1
    for value in values:
        result.append(product)
        product *= value
    product = 1
    for index in range(len(values) - 1, -1, -1):
        result[index] *= product
        product *= values[index]
    return result


def product_without_each_2(values: list[int]) -> list[int]:
    return [math.prod(values[:i] + values[i + 1:]) for i in range(len(values))]


def has_cancelling_stretch(changes: list[int]) -> bool:
    """Check whether some stretch of one or more neighbouring elements of `changes` has the
    sum 0.

    Given a list of integers `changes`, return True if it has a non-empty contiguous part that
    adds up to zero, and False otherwise.

    判断列表 `changes` 中是否存在一段连续的（至少一个）元素，其和为 0。

    给定整数列表 `changes`，如果它有某个非空连续子列表的元素之和等于零，返回 True，否则返回 False。

    >>> has_cancelling_stretch([3, 4, -7, 1])
    True
    >>> has_cancelling_stretch([1, 2, 3])
    False
    >>> has_cancelling_stretch([5, 0])
    True
    >>> has_cancelling_stretch([])
    False
    """
    seen = {0}
    total = 0
    for change in changes:
        total += change
        if total in seen:
            return True
        seen.add(total)
    return False


def has_cancelling_stretch_2(changes: list[int]) -> bool:
    prefix = list(itertools.accumulate(changes, initial=0))
    return len(set(prefix)) < len(prefix)


def stretches_with_total(values: list[int], total: int) -> int:
    """Count the non-empty contiguous parts of `values` whose elements add up to `total`.

    How many pairs of a start and an end (the start not after the end) are there such that the
    elements of `values` from start to end sum to exactly `total`? Return that number; values
    may be negative.

    统计 `values` 中元素之和等于 `total` 的非空连续子列表的个数。

    给定整数列表 `values`（可含负数）和整数 `total`，返回有多少个连续区间的元素之和恰好为 `total`，区间至少包含一个元素。

    >>> stretches_with_total([1, 2, 1, 2], 3)
    3
    >>> stretches_with_total([1, -1, 1], 0)
    2
    >>> stretches_with_total([], 0)
    0
    """
    seen = defaultdict(int)
    seen[0] = 1
    count = running = 0
    for value in values:
        running += value
        count += seen[running - total]
        seen[running] += 1
    return count


def stretches_with_total_2(values: list[int], total: int) -> int:
    count = 0
    for start in range(len(values)):
        running = 0
        for value in values[start:]:
            running += value
            if running == total:
                count += 1
    return count


def longest_even_series(games: str) -> int:
    """The string `games` has a W for each game won and an L for each game lost. Return the
    length of the longest run of successive games with as many wins as losses, 0 if there is
    no such run.

    For a given string `games` of the letters W and L, find the longest substring containing
    equally many W and L, and return its length (0 when there is only the empty one).

    字符串 `games` 用 W 表示胜、L 表示负。返回胜负场数相等的最长连续比赛的长度，没有则返回 0。

    给定只含字母 W 和 L 的字符串 `games`，求其中 W 与 L 个数相同的最长子串的长度，若只有空串满足则为 0。

    >>> longest_even_series('WWLLW')
    4
    >>> longest_even_series('WWW')
    0
    >>> longest_even_series('LWLWWW')
    4
    >>> longest_even_series('')
    0
    """
    first_seen = {0: 0}
    balance = longest = 0
    for played, result in enumerate(games, start=1):
        balance += 1 if result == 'W' else -1
        if balance in first_seen:
            longest = max(longest, played - first_seen[balance])
        else:
            first_seen[balance] = played
    return longest


def best_window_start(numbers: list[int], width: int) -> int:
    """Return the index at which the window of `width` neighbouring elements with the greatest
    sum begins in `numbers`. The first one is returned among equals; `width` is between 1 and
    the length of `numbers`.

    Slide a window of `width` elements over `numbers` and find the position where its sum is
    largest; return its start index, and the smallest such index if the maximum occurs more
    than once. The window is never wider than the list.

    返回 `numbers` 中长度为 `width` 且和最大的连续窗口的起始下标，若有多个取最靠前的；`width` 在 1 到列表长度之间。

    在 `numbers` 上滑动一个宽度为 `width` 的窗口（不超过列表长度），求窗口内元素之和最大时窗口的起点，有并列时返回最小的起点。

    >>> best_window_start([2, 9, 1, 8, 7], 2)
    3
    >>> best_window_start([4, 4, 4], 1)
    0
    >>> best_window_start([-5, -1, -3], 2)
    1
    """
    current = sum(numbers[:width])
    best_sum, best_start = current, 0
    for start in range(1, len(numbers) - width + 1):
        current += numbers[start + width - 1] - numbers[start - 1]
        if current > best_sum:
            best_sum, best_start = current, start
    return best_start


def best_window_start_2(numbers: list[int], width: int) -> int:
    starts = range(len(numbers) - width + 1)
    return max(starts, key=lambda start: sum(numbers[start:start + width]))


def longest_affordable_trip(costs: list[int], budget: int) -> int:
    """Given the daily `costs` (not negative), return the greatest number of consecutive days
    whose costs together do not exceed `budget`; 0 if even one day is too expensive.

    Return the length of the longest contiguous part of `costs` with a sum of at most `budget`.
    No cost is negative. The answer is 0 if every single cost is above the budget.

    给定每天的花费 `costs`（均不为负），返回总花费不超过 `budget` 的最长连续天数，如果任何一天都超出预算则返回 0。

    求非负整数列表 `costs` 中元素之和不超过 `budget` 的最长连续子列表的长度，不存在时为 0。

    >>> longest_affordable_trip([3, 1, 2, 5, 1, 1, 1], 6)
    3
    >>> longest_affordable_trip([8, 9], 7)
    0
    >>> longest_affordable_trip([1, 1], 10)
    2
    """
    start = spent = longest = 0
    for end, cost in enumerate(costs):
        spent += cost
        while spent > budget:
            spent -= costs[start]
            start += 1
        longest = max(longest, end - start + 1)
    return longest


def longest_with_few_letters(text: str, k: int) -> str:
    """Return the longest substring of `text` in which at most `k` different characters occur;
    of several longest ones the leftmost, and the empty string if `k` is 0.

    Find, with a sliding window, the longest part of `text` made of no more than `k` distinct
    characters. Ties go to the part that begins first. With `k` equal to 0 or an empty text
    the result is ''.

    返回 `text` 中最多包含 `k` 种不同字符的最长子串，有多个时取最左边的；`k` 为 0 时返回空字符串。

    给定字符串 `text` 和非负整数 `k`，用滑动窗口求不同字符数不超过 `k` 的最长子串，长度相同取最先出现的，没有这样的非空子串时返回空串。

    >>> longest_with_few_letters('abcbbda', 2)
    'bcbb'
    >>> longest_with_few_letters('xyz', 1)
    'x'
    >>> longest_with_few_letters('aab', 0)
    ''
    """
    counts = Counter()
    start = 0
    best = ''
    for end, char in enumerate(text):
        counts[char] += 1
        while len(counts) > k:
            counts[text[start]] -= 1
            if counts[text[start]] == 0:
                del counts[text[start]]
            start += 1
        if end - start + 1 > len(best):
            best = text[start:end + 1]
    return best


def shortest_cover(words: list[str], needed: list[str]) -> int:
    """Return the length of the shortest stretch of neighbouring `words` in which each word of
    `needed` occurs at least once, or 0 if there is none.

    You are given the list `words` of a text and a list `needed` of different words. Find how
    many words the shortest contiguous excerpt has that contains all needed words in any
    order. Return 0 if no excerpt contains them all or if `needed` is empty.

    返回 `words` 中包含 `needed` 里每个单词至少一次的最短连续片段的长度，不存在则返回 0。

    给定文章的单词列表 `words` 和互不相同的关键词列表 `needed`，求能覆盖所有关键词（顺序任意）的最短连续片段含多少个单词；无法覆盖或 `needed` 为空时返回 0。

    >>> shortest_cover(['a', 'x', 'b', 'a', 'c'], ['a', 'b'])
    2
    >>> shortest_cover(['a', 'b'], ['c'])
    0
    >>> shortest_cover(['p', 'q', 'r'], ['r', 'p'])
    3
    """
    last_seen = {}
    shortest = 0
    for index, word in enumerate(words):
        if word in needed:
            last_seen[word] = index
            if len(last_seen) == len(needed):
                length = index - min(last_seen.values()) + 1
                if shortest == 0 or length < shortest:
                    shortest = length
    return shortest


def window_maxima(values: list[int], k: int) -> list[int]:
    """Return the list of the maxima of all windows of `k` neighbouring elements of `values`,
    from left to right; it is empty if `values` has fewer than `k` elements.

    For each position of a window of size `k` (at least 1) that moves over `values` one element
    at a time, write down the largest element in the window. Return what was written down, or
    an empty list if the window does not fit.

    返回 `values` 中所有长度为 `k` 的连续窗口的最大值列表（从左到右），元素不足 `k` 个时返回空列表。

    一个大小为 `k`（至少为 1）的窗口在 `values` 上每次向右移动一格，求每个位置上窗口内的最大值，组成列表返回；窗口放不下时返回空列表。

    >>> window_maxima([1, 3, 2, 5, 4], 3)
    [3, 5, 5]
    >>> window_maxima([4, 2], 1)
    [4, 2]
    >>> window_maxima([4, 2], 3)
    []
    """
    result = []
    candidates = deque()
    for index, value in enumerate(values):
        while candidates and values[candidates[-1]] <= value:
            candidates.pop()
        candidates.append(index)
        if candidates[0] == index - k:
            candidates.popleft()
        if index >= k - 1:
            result.append(values[candidates[0]])
    return result


def window_maxima_2(values: list[int], k: int) -> list[int]:
    return [max(values[start:start + k]) for start in range(len(values) - k + 1)]


def repeats_soon(values: list[int], distance: int) -> bool:
    """Check whether `values` contains two equal elements whose indices differ by at most
    `distance`.

    Return True if some number of `values` turns up again no more than `distance` places later,
    otherwise False.

    判断 `values` 中是否有两个相等的元素，其下标之差不超过 `distance`。

    如果列表 `values` 中某个数在之后 `distance` 个位置以内再次出现，返回 True，否则返回 False。

    >>> repeats_soon([1, 2, 3, 1], 3)
    True
    >>> repeats_soon([1, 2, 3, 1], 2)
    False
    >>> repeats_soon([], 5)
    False
    """
    last_seen = {}
    for index, value in enumerate(values):
        if value in last_seen and index - last_seen[value] <= distance:
            return True
        last_seen[value] = index
    return False


def alarm_time(levels: list[int], limit: int, times: int) -> int | None:
    """An alarm sounds as soon as `times` successive readings in `levels` are above `limit`.
    Return the index of the reading that sets it off, or None if it stays silent.

    Given the readings `levels`, return the first index at which the last `times` readings,
    this one included, were all greater than `limit`; return None if that never happens.
    `times` is at least 1.

    当 `levels` 中连续 `times` 个读数都超过 `limit` 时触发警报。返回触发警报的那个读数的下标，始终没有触发则返回 None。

    给定读数列表 `levels`，求最早的下标，使得到该读数为止（含它）的最近 `times` 个读数全部大于 `limit`；若不存在，返回 None。`times` 至少为 1。

    >>> alarm_time([5, 9, 9, 3, 9, 9, 9], 8, 3)
    6
    >>> alarm_time([9, 9], 8, 1)
    0
    >>> alarm_time([9, 1, 9], 8, 2)
    None
    """
    streak = 0
    for index, level in enumerate(levels):
        streak = streak + 1 if level > limit else 0
        if streak == times:
            return index
    return None


def has_gap_pair(numbers: list[int], gap: int) -> bool:
    """Return whether two elements at different positions of `numbers` differ by exactly `gap`,
    where `gap` is not negative.

    Write a function that checks whether `numbers` holds two entries, at different indices,
    whose difference is `gap` (0 or more). With a gap of 0 this asks for two equal entries.

    判断 `numbers` 中是否有两个不同位置的元素恰好相差 `gap`（`gap` 不为负）。

    给定整数列表 `numbers` 与非负整数 `gap`，若存在下标不同的两个元素，它们的差等于 `gap`，返回 True，否则返回 False；`gap` 为 0
    时即要求有两个相等的元素。

    >>> has_gap_pair([1, 8, 5], 4)
    True
    >>> has_gap_pair([1, 8, 5], 2)
    False
    >>> has_gap_pair([3], 0)
    False
    >>> has_gap_pair([3, 3], 0)
    True
    """
    seen = set()
    for number in numbers:
        if number - gap in seen or number + gap in seen:
            return True
        seen.add(number)
    return False


def has_gap_pair_2(numbers: list[int], gap: int) -> bool:
    return any(abs(a - b) == gap for a, b in itertools.combinations(numbers, 2))


def pair_total_nearest(prices: list[int], voucher: int) -> int:
    """You have a `voucher` and want to buy exactly two different items from the list `prices`.
    Return the largest total of two prices that does not exceed `voucher`, or -1 if every two
    items cost more.

    Return the greatest sum of two elements of `prices` at different indices that is at most
    `voucher`; return -1 when there is no such pair. All prices are positive.

    用一张面额为 `voucher` 的代金券从 `prices` 中恰好购买两件不同的商品，返回不超过面额的最大总价，如果任意两件都超出面额则返回 -1。

    给定正整数列表 `prices`，求下标不同的两个元素之和中不超过 `voucher` 的最大值；没有这样的两个元素时返回 -1。

    >>> pair_total_nearest([5, 20, 11, 8], 20)
    19
    >>> pair_total_nearest([5, 20, 11, 8], 12)
    -1
    >>> pair_total_nearest([6, 6], 12)
    12
    >>> pair_total_nearest([3], 10)
    -1
    """
    ordered = sorted(prices)
    left, right = 0, len(ordered) - 1
    best = -1
    while left < right:
        total = ordered[left] + ordered[right]
        if total <= voucher:
            best = max(best, total)
            left += 1
        else:
            right -= 1
    return best


def pair_total_nearest_2(prices: list[int], voucher: int) -> int:
    totals = [a + b for a, b in itertools.combinations(prices, 2) if a + b <= voucher]
    return max(totals, default=-1)


def close_pairs(times: list[int], tolerance: int) -> int:
    """Count the pairs of elements of `times` that lie at most `tolerance` apart. Each pair of
    positions counts once.

    Given a list of moments `times` in no particular order, return for how many pairs of
    different positions the two moments differ by no more than `tolerance`.

    统计 `times` 中相差不超过 `tolerance` 的元素对的个数，每对位置只算一次。

    给定无序的时刻列表 `times`，返回有多少对不同位置的时刻，其差的绝对值不大于 `tolerance`。

    >>> close_pairs([10, 1, 12, 3], 2)
    2
    >>> close_pairs([5, 5, 5], 0)
    3
    >>> close_pairs([1, 100], 50)
    0
    """
    ordered = sorted(times)
    count = start = 0
    for end, moment in enumerate(ordered):
        while moment - ordered[start] > tolerance:
            start += 1
        count += end - start
    return count


def close_pairs_2(times: list[int], tolerance: int) -> int:
    count = 0
    for i, first in enumerate(times):
        for second in times[i + 1:]:
            if abs(first - second) <= tolerance:
                count += 1
    return count


def squares_ascending(ordered: list[int]) -> list[int]:
    """Return the squares of the elements of the ascending list `ordered`, which may contain
    negative numbers, again in ascending order.

    The integers in `ordered` ascend from possibly negative to positive ones. Produce the
    ascending list of their squares with two pointers that move in from both ends.

    返回升序列表 `ordered`（可含负数）中各元素的平方，结果仍按升序排列。

    给定升序整数列表 `ordered`，用从两端向中间移动的双指针求出各元素平方的升序列表。

    >>> squares_ascending([-4, -1, 0, 3])
    [0, 1, 9, 16]
    >>> squares_ascending([2, 5])
    [4, 25]
    >>> squares_ascending([])
    []
    """
    left, right = 0, len(ordered) - 1
    squares = deque()
    while left <= right:
        if abs(ordered[left]) > abs(ordered[right]):
            squares.appendleft(ordered[left] ** 2)
            left += 1
        else:
            squares.appendleft(ordered[right] ** 2)
            right -= 1
    return list(squares)


def squares_ascending_2(ordered: list[int]) -> list[int]:
    return sorted(value * value for value in ordered)


def shared_in_order(first: list[int], second: list[int]) -> list[int]:
    """Given two ascending lists `first` and `second`, return the ascending list of what they
    have in common; a number that occurs m times in one and n times in the other is listed
    min(m, n) times.

    Walk through the sorted lists `first` and `second` at the same time and collect the numbers
    that occur in both, each as many times as it can be matched.

    给定两个升序列表 `first` 和 `second`，返回它们的公共元素组成的升序列表；某数在两个列表中分别出现 m 次和 n 次时，结果里出现 min(m, n) 次。

    用双指针同时遍历升序列表 `first` 和 `second`，收集两者都有的数，能配对几次就收集几次，按升序返回。

    >>> shared_in_order([1, 2, 2, 5], [2, 2, 2, 5, 7])
    [2, 2, 5]
    >>> shared_in_order([1, 3], [2, 4])
    []
    >>> shared_in_order([], [1])
    []
    """
    common = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            common.append(first[i])
            i += 1
            j += 1
        elif first[i] < second[j]:
            i += 1
        else:
            j += 1
    return common


def shared_in_order_2(first: list[int], second: list[int]) -> list[int]:
    common = Counter(first) & Counter(second)
    return sorted(common.elements())


def spelled_by_skipping(word: str, text: str) -> bool:
    """Check whether `word` can be read off `text` by skipping some of its characters, that is,
    whether the letters of `word` occur in `text` in this order.

    Return True if deleting zero or more characters from `text` can leave exactly `word`, and
    False if not. The empty word can always be obtained.

    判断能否从 `text` 中跳过若干字符后读出 `word`，即 `word` 的各个字母按顺序出现在 `text` 中。

    如果从 `text` 里删去零个或多个字符后可以恰好得到 `word`，返回 True，否则返回 False；空的 `word` 总是可以得到。

    >>> spelled_by_skipping('tac', 'compact')
    False
    >>> spelled_by_skipping('cat', 'chariot')
    True
    >>> spelled_by_skipping('', 'abc')
    True
    >>> spelled_by_skipping('a', '')
    False
    """
    position = 0
    for char in text:
        if position < len(word) and char == word[position]:
            position += 1
    return position == len(word)


def spelled_by_skipping_2(word: str, text: str) -> bool:
    rest = iter(text)
    return all(char in rest for char in word)


def widest_pool(walls: list[int]) -> int:
    """Each element of `walls` is the height of a vertical wall, and the walls stand one metre
    apart. Choose two walls and fill the space between them with water as high as the lower of
    both, ignoring the walls in between: return the greatest area, 0 with fewer than two.

    Return the maximum, over all pairs of indices i < j, of the product of j - i and the smaller
    of `walls`[i] and `walls`[j]. For fewer than two walls return 0.

    `walls` 的每个元素是一堵墙的高度，相邻两墙相距 1 米。任选两堵墙，水面高度等于较矮的墙，忽略中间的墙，返回能围成的最大面积；不足两堵墙时返回 0。

    对所有下标 i < j，求 j - i 与 `walls`[i]、`walls`[j] 中较小者的乘积的最大值，`walls` 少于两个元素时结果为 0。

    >>> widest_pool([2, 7, 3, 6])
    12
    >>> widest_pool([1, 1])
    1
    >>> widest_pool([4])
    0
    """
    left, right = 0, len(walls) - 1
    largest = 0
    while left < right:
        largest = max(largest, (right - left) * min(walls[left], walls[right]))
        if walls[left] < walls[right]:
            left += 1
        else:
            right -= 1
    return largest


def buy_and_sell_days(prices: list[int]) -> tuple[int, int] | None:
    """The list `prices` has the price of a share on each day. Return the day to buy and the
    later day to sell (as indices) that bring the greatest profit; None if no profit is
    possible. Among equally good trades the one that sells first is taken, bought as early as
    the lowest price so far appeared.

    Scan `prices` once, remembering the first index of the lowest price so far. Return the pair
    (buy index, sell index) with the highest positive gain, the first one found in case of
    equal gains, or None when prices never rise.

    `prices` 是某股票每天的价格。返回获利最大的（买入日, 卖出日）下标元组，卖出必须晚于买入，无法获利时返回 None；利润相同时取卖出较早的，买入日取此前最低价首次出现的那天。

    遍历一次 `prices`，记住到目前为止最低价首次出现的下标，求正利润最大的 (买入下标, 卖出下标)，利润相同保留先找到的，价格从不上涨时返回 None。

    >>> buy_and_sell_days([5, 2, 6, 1, 4])
    (1, 2)
    >>> buy_and_sell_days([9, 7, 3])
    None
    >>> buy_and_sell_days([1, 4, 1, 4])
    (0, 1)
    """
    best = None
    best_gain = 0
    cheapest = 0
    for day, price in enumerate(prices):
        if price - prices[cheapest] > best_gain:
            best_gain = price - prices[cheapest]
            best = (cheapest, day)
        if price < prices[cheapest]:
            cheapest = day
    return best


def summit_indices(heights: list[int]) -> list[int]:
    """Return the indices of all inner elements of `heights` that are greater than both their
    neighbours. The first and the last element never count.

    For a list of `heights` along a path, list the positions of its summits from left to right:
    a summit is strictly higher than the point before it and the point after it, so the end
    points are not summits.

    返回 `heights` 中比左右两个相邻元素都大的内部元素的下标列表，首尾元素不算。

    给定一条路线上的高度列表 `heights`，从左到右列出所有山峰的位置。山峰必须严格高于前一点和后一点，因此起点和终点不是山峰。

    >>> summit_indices([1, 5, 2, 2, 8, 3])
    [1, 4]
    >>> summit_indices([3, 3, 3])
    []
    >>> summit_indices([9])
    []
    """
    return [
        i for i in range(1, len(heights) - 1)
        if heights[i - 1] < heights[i] > heights[i + 1]
    ]


def summit_indices_2(heights: list[int]) -> list[int]:
    summits = []
    for i in range(1, len(heights) - 1):
        if heights[i] > heights[i - 1] and heights[i] > heights[i + 1]:
            summits.append(i)
    return summits


def direction_changes(path: list[int]) -> int:
    """Count how often the sequence `path` turns from rising to falling or from falling to
    rising. Steps between equal numbers are ignored.

    Given a list of numbers `path`, look at the successive differences, leave out those that
    are 0, and return how many times the sign of a difference is not that of the one before.

    统计序列 `path` 由升转降或由降转升的次数，相等的相邻数之间的步子忽略不计。

    给定数列 `path`，求出相邻元素之差并去掉其中的 0，返回差的正负号发生改变的次数。

    >>> direction_changes([1, 3, 2, 4])
    2
    >>> direction_changes([1, 2, 2, 5])
    0
    >>> direction_changes([5, 1, 1, 3])
    1
    """
    changes = 0
    rising = None
    for before, after in zip(path, path[1:]):
        if before == after:
            continue
        if rising is not None and rising != (after > before):
            changes += 1
        rising = after > before
    return changes


def longest_plateau(values: list[int]) -> int:
    """Return the length of the longest run of equal neighbouring elements in `values`, 0 for
    an empty list.

    How many times in a row does the same number stand in `values` at most? Return that
    number; an empty list gives 0.

    返回 `values` 中相邻且相等的元素组成的最长一段的长度，空列表返回 0。

    求列表 `values` 中同一个数最多连续出现多少次，列表为空时结果是 0。

    >>> longest_plateau([1, 1, 2, 2, 2, 1])
    3
    >>> longest_plateau([7])
    1
    >>> longest_plateau([])
    0
    """
    return max((len(list(run)) for _, run in itertools.groupby(values)), default=0)


def longest_plateau_2(values: list[int]) -> int:
    longest = current = 0
    for index, value in enumerate(values):
        if index > 0 and value == values[index - 1]:
            current += 1
        else:
            current = 1
        longest = max(longest, current)
    return longest


def outright_winner(votes: list[str]) -> str | None:
    """Return the name that makes up more than half of `votes`, or None if no name does.

    Each element of `votes` is the name of the candidate a voter chose. A candidate wins with
    an absolute majority, that is with more votes than all others together. Return the
    winner's name; return None if nobody wins, as for an empty list.

    返回在 `votes` 中所占票数超过一半的名字，没有则返回 None。

    `votes` 的每个元素是一位选民所投候选人的名字。得票严格过半者当选，返回当选者的名字；无人过半（或列表为空）时返回 None。

    >>> outright_winner(['Kim', 'Lee', 'Kim'])
    'Kim'
    >>> outright_winner(['Kim', 'Lee'])
    None
    >>> outright_winner([])
    None
    """
    candidate, lead = None, 0
    for vote in votes:
        if lead == 0:
            candidate = vote
        lead += 1 if vote == candidate else -1
    if votes.count(candidate) * 2 > len(votes):
        return candidate
    return None


def outright_winner_2(votes: list[str]) -> str | None:
    for name, count in Counter(votes).items():
        if count > len(votes) / 2:
            return name
    return None


def above_share(ballots: list[str], percent: int) -> list[str]:
    """Return, in alphabetical order, the parties that received at least `percent` percent of
    the `ballots`.

    You are given `ballots`, a list of party names, one per vote. A party enters parliament if
    its votes are at least `percent` percent of all votes. Give the sorted list of the parties
    that enter; without ballots it is empty.

    返回在 `ballots` 中得票率不低于百分之 `percent` 的政党，按字母顺序排列。

    `ballots` 是每张选票上的政党名。得票占总票数至少百分之 `percent` 的政党可以进入议会，求这些政党的有序列表；没有选票时为空列表。

    >>> above_share(['b', 'a', 'b', 'c', 'a'], 40)
    ['a', 'b']
    >>> above_share(['x', 'y'], 51)
    []
    >>> above_share([], 5)
    []
    """
    counts = Counter(ballots)
    needed = percent * len(ballots)
    return sorted(party for party, votes in counts.items() if votes * 100 >= needed)


def unsold_seats(sold: list[int], first: int, last: int) -> list[int]:
    """Return the ascending list of the seat numbers from `first` to `last`, both included,
    that do not occur in `sold`.

    Seats are numbered from `first` to `last`. Given the numbers of those `sold`, in any order
    and perhaps with others outside this range, list the seats still free.

    返回从 `first` 到 `last`（含两端）中没有出现在 `sold` 里的座位号，按升序排列。

    座位编号从 `first` 到 `last`，`sold` 是已售出的座位号（无序，可能含范围之外的号码），求仍然空着的座位列表。

    >>> unsold_seats([3, 1, 6], 1, 6)
    [2, 4, 5]
    >>> unsold_seats([10, 11], 10, 11)
    []
    >>> unsold_seats([], 4, 5)
    [4, 5]
    """
    taken = set(sold)
    return [seat for seat in range(first, last + 1) if seat not in taken]


def unsold_seats_2(sold: list[int], first: int, last: int) -> list[int]:
    return sorted(set(range(first, last + 1)) - set(sold))


def overlapping_starts(text: str, pattern: str) -> list[int]:
    """Return all indices at which the non-empty string `pattern` begins in `text`; occurrences
    may overlap.

    Find every place where `text` contains `pattern` (which is not empty), including places that
    overlap each other, and return the start indices in ascending order.

    返回非空字符串 `pattern` 在 `text` 中所有出现位置的起始下标，允许重叠。

    给定 `text` 和非空的 `pattern`，找出 `pattern` 的每一次出现（可以互相重叠），按升序返回各次出现的起始位置。

    >>> overlapping_starts('banana', 'ana')
    [1, 3]
    >>> overlapping_starts('aaaa', 'aa')
    [0, 1, 2]
    >>> overlapping_starts('abc', 'z')
    []
    """
    return [i for i in range(len(text)) if text.startswith(pattern, i)]


def overlapping_starts_2(text: str, pattern: str) -> list[int]:
    starts = []
    position = text.find(pattern)
    while position != -1:
        starts.append(position)
        position = text.find(pattern, position + 1)
    return starts


def fixed_points(values: list[int]) -> list[int]:
    """Return all indices i for which `values`[i] equals i.

    Which elements of the list `values` are equal to their own index? Return them in ascending
    order.

    返回满足 `values`[i] 等于 i 的所有下标 i。

    找出列表 `values` 中与自身下标相等的元素，按升序组成列表返回。

    >>> fixed_points([0, 5, 2, 1])
    [0, 2]
    >>> fixed_points([1, 0])
    []
    >>> fixed_points([])
    []
    """
    return [index for index, value in enumerate(values) if index == value]
