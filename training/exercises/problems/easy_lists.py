"""Easy lists: first steps with lists, loops and comprehensions."""

import math


def sum_of_ends(numbers: list[int]) -> int:
    """Return the sum of the first and the last element of `numbers`. An empty list gives 0; a
    single element is both first and last and counts twice.

    Add the number at the beginning of `numbers` to the one at its end; for an empty list the
    result is 0, and a lone number is added to itself.

    返回 `numbers` 的首元素与末元素之和；空列表返回 0，只有一个元素时该元素算两次。

    给定整数列表 `numbers`，求第一个数加最后一个数的结果，若列表为空则为 0，单个元素则与自身相加。

    >>> sum_of_ends([3, 8, 5])
    8
    >>> sum_of_ends([4])
    8
    >>> sum_of_ends([])
    0
    """
    return numbers[0] + numbers[-1] if numbers else 0


def sum_of_ends_2(numbers: list[int]) -> int:
    return sum(numbers[:1]) + sum(numbers[-1:])


def count_multiples(numbers: list[int], k: int) -> int:
    """Count the elements of `numbers` that are multiples of `k`, where `k` is not 0. Zero is a
    multiple of everything.

    How many of the `numbers` can be divided by `k` (which is never 0) without a remainder?

    统计 `numbers` 中有多少个元素是 `k` 的倍数（`k` 不为 0，0 也算倍数）。

    给定整数列表 `numbers` 和非零整数 `k`，返回能被 `k` 整除的元素个数。

    >>> count_multiples([3, 5, 9, 10], 3)
    2
    >>> count_multiples([0, -4, 7], 2)
    2
    >>> count_multiples([], 5)
    0
    """
    return sum(number % k == 0 for number in numbers)


def count_multiples_2(numbers: list[int], k: int) -> int:
    count = 0
    for number in numbers:
        if number % k == 0:
            count += 1
    return count


def all_within(readings: list[float], low: float, high: float) -> bool:
    """Check whether every one of the `readings` lies between `low` and `high`, both included. No
    readings at all are fine.

    Return True if no element of `readings` is less than `low` or greater than `high`; an empty
    list gives True.

    判断 `readings` 中的每个值是否都在 `low` 与 `high` 之间（含两端）；空列表返回 True。

    若 `readings` 里没有小于 `low` 或大于 `high` 的值则返回 True，否则返回 False，列表为空时为 True。

    >>> all_within([20.5, 21.0, 19.8], 19, 22)
    True
    >>> all_within([5, 30], 0, 29.9)
    False
    >>> all_within([], 1, 2)
    True
    """
    return all(low <= reading <= high for reading in readings)


def all_within_2(readings: list[float], low: float, high: float) -> bool:
    for reading in readings:
        if reading < low or reading > high:
            return False
    return True


def index_of_lowest(temperatures: list[int]) -> int:
    """Return the index of the lowest of the `temperatures`, the first one if there are several,
    or -1 for an empty list.

    Given a list of `temperatures`, find at which index the smallest value stands for the first
    time; without values the answer is -1.

    返回 `temperatures` 中最低值的下标，有多个时取第一个，空列表返回 -1。

    给定气温列表 `temperatures`，求最小值首次出现的位置；列表为空则返回 -1。

    >>> index_of_lowest([4, -2, 7, -2])
    1
    >>> index_of_lowest([10])
    0
    >>> index_of_lowest([])
    -1
    """
    if not temperatures:
        return -1
    return temperatures.index(min(temperatures))


def index_of_lowest_2(temperatures: list[int]) -> int:
    return min(range(len(temperatures)), key=lambda i: temperatures[i], default=-1)


def farthest_from_zero(values: list[int]) -> int:
    """Return the element of `values` that is farthest from zero, with its sign. Of several
    equally far ones take the first. `values` is not empty.

    Find the number with the greatest absolute value in the non-empty list `values` and return it
    as it is in the list; the earliest wins a tie.

    返回 `values` 中离 0 最远的元素（保留符号），距离相同时取最先出现的；`values` 非空。

    在非空列表 `values` 里找出绝对值最大的数并原样返回，若有并列则返回靠前的一个。

    >>> farthest_from_zero([3, -8, 5])
    -8
    >>> farthest_from_zero([2, -2])
    2
    >>> farthest_from_zero([0])
    0
    """
    return max(values, key=abs)


def farthest_from_zero_2(values: list[int]) -> int:
    best = values[0]
    for value in values:
        if abs(value) > abs(best):
            best = value
    return best


def cubes_of_negatives(numbers: list[int]) -> list[int]:
    """Return the cubes of those `numbers` that are negative, in the same order.

    Given a list of integers `numbers`, pick the ones below zero and raise each to the third
    power.

    返回 `numbers` 中所有负数的立方，顺序不变。

    给定整数列表 `numbers`，挑出小于 0 的数，返回它们三次方组成的列表。

    >>> cubes_of_negatives([1, -2, 3, -1])
    [-8, -1]
    >>> cubes_of_negatives([0, 4])
    []
    """
    return [number ** 3 for number in numbers if number < 0]


def enlarged(prices: list[float], factor: float) -> list[float]:
    """Return the `prices` each multiplied by `factor` and rounded to two decimals.

    Multiply every element of `prices` by `factor`, round to 2 decimal places, and return the new
    list.

    返回把 `prices` 中每个数乘以 `factor` 并保留两位小数后的列表。

    编写一个函数，将列表 `prices` 的每个价格都乘以 `factor`，四舍五入到两位小数后返回。

    >>> enlarged([10.0, 2.5], 1.5)
    [15.0, 3.75]
    >>> enlarged([1.0], 0.333)
    [0.33]
    >>> enlarged([], 2.0)
    []
    """
    return [round(price * factor, 2) for price in prices]


def enlarged_2(prices: list[float], factor: float) -> list[float]:
    return list(map(lambda price: round(price * factor, 2), prices))


def launch_countdown(n: int) -> list[str]:
    """Return the countdown from `n` to 1 as a list of strings, followed by 'Go!'.

    Write a function that lists the numbers `n`, ..., 2, 1 as texts and puts 'Go!' after them; if
    `n` is 0 there is only 'Go!'.

    返回从 `n` 倒数到 1 的字符串列表，最后再加上 'Go!'。

    实现发射倒计时：把 `n`、……、2、1 依次写成字符串放入列表，末尾追加 'Go!'；`n` 为 0 时只有 'Go!'。

    >>> launch_countdown(3)
    ['3', '2', '1', 'Go!']
    >>> launch_countdown(0)
    ['Go!']
    """
    return [str(k) for k in range(n, 0, -1)] + ["Go!"]


def launch_countdown_2(n: int) -> list[str]:
    calls = []
    while n > 0:
        calls.append(str(n))
        n -= 1
    calls.append("Go!")
    return calls


def filled_grid(rows: int, columns: int, value: int) -> list[list[int]]:
    """Return a grid, a list of `rows` lists with `columns` elements each, in which every element
    is `value`. The rows must be separate lists.

    Build a table that has `rows` rows and `columns` columns and holds `value` everywhere; no two
    rows may be the same object.

    返回一个有 `rows` 行、`columns` 列的二维列表，每个元素都是 `value`，各行是相互独立的列表。

    创建大小为 `rows` 乘 `columns` 的网格，所有格子都填 `value`，注意每行必须是不同的列表对象。

    >>> filled_grid(2, 3, 0)
    [[0, 0, 0], [0, 0, 0]]
    >>> filled_grid(1, 1, 7)
    [[7]]
    >>> filled_grid(0, 4, 1)
    []
    """
    return [[value] * columns for _ in range(rows)]


def last_backwards(items: list[int], n: int) -> list[int]:
    """Return the last `n` elements of `items` in reverse order. If there are fewer, return all of
    them reversed.

    Starting from the end of `items`, collect `n` elements walking backwards, or as many as there
    are.

    返回 `items` 的最后 `n` 个元素，并按倒序排列；元素不足时返回整个列表的倒序。

    从 `items` 的末尾往前取 `n` 个元素组成列表，不够则全部取出。

    >>> last_backwards([1, 2, 3, 4], 2)
    [4, 3]
    >>> last_backwards([5, 6], 9)
    [6, 5]
    >>> last_backwards([1, 2], 0)
    []
    """
    return items[::-1][:n]


def negatives_replaced(numbers: list[int], filler: int) -> list[int]:
    """Return `numbers` with every negative element replaced by `filler`.

    Given `numbers`, put `filler` where the number is below zero and keep all the others.

    返回把 `numbers` 中所有负数换成 `filler` 后的列表。

    给定整数列表 `numbers`，小于 0 的位置改为 `filler`，其余元素保持不变，返回新列表。

    >>> negatives_replaced([4, -1, 0, -7], 0)
    [4, 0, 0, 0]
    >>> negatives_replaced([-5], 99)
    [99]
    >>> negatives_replaced([], 1)
    []
    """
    return [filler if number < 0 else number for number in numbers]


def negatives_replaced_2(numbers: list[int], filler: int) -> list[int]:
    result = list(numbers)
    for place, number in enumerate(result):
        if number < 0:
            result[place] = filler
    return result


def cost_of_purchase(prices: list[int], amounts: list[int]) -> int:
    """Return what a purchase costs, where `prices` has the price of each article and `amounts`
    how many pieces of it are bought, in the same order.

    Multiply each element of `prices` by the element of `amounts` at the same place and return the
    sum of the products; both lists have the same length, and empty lists give 0.

    返回一次购物的总价：`prices` 是各商品单价，`amounts` 是对应的购买数量，顺序一致。

    将 `prices` 与 `amounts` 对应位置的数相乘后求和，两个列表等长，均为空时结果为 0。

    >>> cost_of_purchase([5, 2], [1, 3])
    11
    >>> cost_of_purchase([10], [0])
    0
    >>> cost_of_purchase([], [])
    0
    """
    return sum(price * amount for price, amount in zip(prices, amounts))


def cost_of_purchase_2(prices: list[int], amounts: list[int]) -> int:
    total = 0
    for i in range(len(prices)):
        total += prices[i] * amounts[i]
    return total


def better_attempts(first: list[int], second: list[int]) -> list[int]:
    """Return for each athlete the better of two results: the larger of the elements of `first`
    and `second` at each position. The lists have the same length.

    Compare `first` and `second`, two lists of equal length, place by place, and make a list of
    the larger numbers.

    返回每个位置上 `first` 与 `second` 中较大的数组成的列表，两个列表长度相同。

    给定两次成绩 `first` 和 `second`（等长），对每个人取较好的一次，返回结果列表。

    >>> better_attempts([3, 9, 5], [4, 8, 5])
    [4, 9, 5]
    >>> better_attempts([-1], [-2])
    [-1]
    >>> better_attempts([], [])
    []
    """
    return [max(pair) for pair in zip(first, second)]


def better_attempts_2(first: list[int], second: list[int]) -> list[int]:
    return list(map(max, first, second))


def average_or_zero(marks: list[int]) -> float:
    """Return the average of `marks` rounded to one decimal, or 0.0 if there are none.

    Given a list `marks`, compute the arithmetic mean to one decimal place; the mean of an empty
    list shall be 0.0.

    返回 `marks` 的平均值，保留一位小数；没有元素时返回 0.0。

    给定成绩列表 `marks`，求平均分并四舍五入到一位小数，空列表的平均分记为 0.0。

    >>> average_or_zero([4, 5])
    4.5
    >>> average_or_zero([1, 1, 2])
    1.3
    >>> average_or_zero([])
    0.0
    """
    return round(sum(marks) / len(marks), 1) if marks else 0.0


def above_mean(heights: list[int]) -> list[int]:
    """Return those `heights` that are greater than the average of all of them, in order.

    From `heights` select the elements above the arithmetic mean of the list; an empty list
    remains empty.

    返回 `heights` 中大于平均值的元素，保持原顺序。

    给定身高列表 `heights`，选出高于平均身高的那些数；空列表返回空列表。

    >>> above_mean([150, 170, 190])
    [190]
    >>> above_mean([5, 5])
    []
    >>> above_mean([])
    []
    """
    if not heights:
        return []
    mean = sum(heights) / len(heights)
    return [height for height in heights if height > mean]


def above_mean_2(heights: list[int]) -> list[int]:
    total = sum(heights)
    return [height for height in heights if height * len(heights) > total]


def numbered_from_one(names: list[str]) -> list[tuple[int, str]]:
    """Return pairs of a number and a name, numbering the `names` from 1.

    Give each element of `names` its running number, starting with 1, and return the list of
    (number, name) tuples.

    返回由编号与名字组成的元组列表，`names` 从 1 开始编号。

    给 `names` 中的每个名字按顺序编上序号（从 1 起），返回形如 (序号, 名字) 的列表。

    >>> numbered_from_one(["Ann", "Bob"])
    [(1, 'Ann'), (2, 'Bob')]
    >>> numbered_from_one([])
    []
    """
    return list(enumerate(names, 1))


def numbered_from_one_2(names: list[str]) -> list[tuple[int, str]]:
    return [(place + 1, names[place]) for place in range(len(names))]


def sum_text(numbers: list[int]) -> str:
    """Return the `numbers` written as a sum with its result, like '1 + 2 + 3 = 6'. For an empty
    list return '0'.

    Write out the addition of `numbers`: the numbers joined by ' + ', then ' = ' and the total. If
    there are no numbers, the text is '0'.

    返回把 `numbers` 写成加法算式的字符串，如 '1 + 2 + 3 = 6'；空列表返回 '0'。

    将 `numbers` 用 ' + ' 连接，再写上 ' = ' 和总和；列表为空时结果为 '0'。

    >>> sum_text([1, 2, 3])
    '1 + 2 + 3 = 6'
    >>> sum_text([5])
    '5 = 5'
    >>> sum_text([])
    '0'
    """
    if not numbers:
        return "0"
    return " + ".join(map(str, numbers)) + f" = {sum(numbers)}"


def tidy_names(names: list[str]) -> list[str]:
    """Return the `names` without surrounding spaces and in title case; names that are blank are
    dropped.

    Clean up a list of `names`: strip each one, write it with capital initials, and leave out
    those of which nothing remains.

    返回整理后的 `names`：去掉首尾空白并改成首字母大写的形式，空白名字丢弃。

    对 `names` 中每个名字去除首尾空格并做 title 处理，去空格后为空的不保留。

    >>> tidy_names([" ann lee", "BOB ", "  "])
    ['Ann Lee', 'Bob']
    >>> tidy_names([])
    []
    """
    return [name.strip().title() for name in names if name.strip()]


def tidy_names_2(names: list[str]) -> list[str]:
    cleaned = []
    for name in names:
        name = name.strip()
        if name:
            cleaned.append(name.title())
    return cleaned


def length_spread(words: list[str]) -> int:
    """Return by how many characters the longest of the `words` is longer than the shortest. An
    empty list gives 0.

    Given a list of `words`, subtract the length of the shortest from that of the longest; without
    words the answer is 0.

    返回 `words` 中最长单词与最短单词的长度之差，空列表返回 0。

    给定单词列表 `words`，求最大长度减去最小长度的值；没有单词时为 0。

    >>> length_spread(["tree", "go", "flower"])
    4
    >>> length_spread(["same", "size"])
    0
    >>> length_spread([])
    0
    """
    lengths = [len(word) for word in words]
    return max(lengths) - min(lengths) if lengths else 0


def sort_ignoring_case(words: list[str]) -> list[str]:
    """Return the `words` in alphabetical order, capitals treated like small letters. Words that
    differ only in case keep their order.

    Sort `words` without regard to upper and lower case; the sorting is stable.

    返回按字母顺序排列的 `words`，大小写视为相同，仅大小写不同的单词保持原来的先后。

    对 `words` 做不区分大小写的稳定排序，返回新列表。

    >>> sort_ignoring_case(["pear", "Apple", "fig"])
    ['Apple', 'fig', 'pear']
    >>> sort_ignoring_case(["b", "B", "a"])
    ['a', 'b', 'B']
    """
    return sorted(words, key=str.lower)


def best_three_total(scores: list[int]) -> int:
    """Return the sum of the three highest `scores`; if there are fewer than three, return the sum
    of all.

    Only the three best results count: add up the three largest of the `scores`, or all of them
    when there are not so many.

    返回 `scores` 中最高的三个分数之和；不足三个时返回全部之和。

    只计最好的三次成绩：求 `scores` 里最大的三个数的总和，数量不够则全部相加。

    >>> best_three_total([5, 9, 2, 7])
    21
    >>> best_three_total([4, 1])
    5
    >>> best_three_total([])
    0
    """
    return sum(sorted(scores, reverse=True)[:3])


def best_three_total_2(scores: list[int]) -> int:
    return sum(sorted(scores)[-3:])


def with_item(items: list[str], item: str) -> list[str]:
    """Return `items` with `item` added at the end, unless it is there already.

    Write a function that appends `item` to a copy of `items` only if `items` does not contain it
    yet.

    返回在 `items` 末尾加上 `item` 的新列表；若已包含则不再添加。

    编写一个函数，当 `items` 中没有 `item` 时把它追加到副本末尾，否则返回相同内容的列表。

    >>> with_item(["tea", "milk"], "rice")
    ['tea', 'milk', 'rice']
    >>> with_item(["tea"], "tea")
    ['tea']
    >>> with_item([], "tea")
    ['tea']
    """
    return list(items) if item in items else items + [item]


def without_first_match(items: list[int], value: int) -> list[int]:
    """Return `items` without the first element equal to `value`; later ones stay. If there is no
    such element, return an equal list.

    Leave out `value` from `items` once, namely where it occurs first, and return the resulting
    list; nothing is left out if it does not occur.

    返回从 `items` 中去掉第一个等于 `value` 的元素后的列表，后面的相同元素保留；没有则内容不变。

    在不修改 `items` 的前提下，删除 `value` 首次出现的那一个，返回新列表；若未出现则返回同样的内容。

    >>> without_first_match([3, 1, 3, 2], 3)
    [1, 3, 2]
    >>> without_first_match([1, 2], 9)
    [1, 2]
    """
    result = list(items)
    if value in result:
        result.remove(value)
    return result


def without_first_match_2(items: list[int], value: int) -> list[int]:
    if value not in items:
        return items[:]
    place = items.index(value)
    return items[:place] + items[place + 1:]


def signs_by_place(numbers: list[int]) -> list[int]:
    """Return `numbers` with the sign changed at every second place: the elements with an odd
    index are negated.

    Negate those elements of `numbers` whose index is 1, 3, 5 and so on, and keep the others.

    返回把 `numbers` 中下标为奇数的元素取相反数后的列表。

    给定整数列表 `numbers`，下标 1、3、5……处的数变号，其余不变，返回新列表。

    >>> signs_by_place([1, 2, 3, 4])
    [1, -2, 3, -4]
    >>> signs_by_place([5, -5])
    [5, 5]
    >>> signs_by_place([])
    []
    """
    return [-number if place % 2 else number for place, number in enumerate(numbers)]


def row_averages(rows: list[list[int]]) -> list[float]:
    """Return the average of each row of `rows`, rounded to two decimals. No row is empty.

    Given a table `rows` of non-empty lists, compute the mean of every row to 2 decimals.

    返回 `rows` 中每一行的平均值，保留两位小数；每行都非空。

    给定由非空列表组成的表格 `rows`，逐行求平均数并四舍五入到两位小数。

    >>> row_averages([[1, 2], [4, 4, 5]])
    [1.5, 4.33]
    >>> row_averages([[7]])
    [7.0]
    >>> row_averages([])
    []
    """
    return [round(sum(row) / len(row), 2) for row in rows]


def both_diagonals(square: list[list[int]]) -> tuple[int, int]:
    """Return the sums of the two diagonals of the matrix `square`: first the one from the upper
    left to the lower right, then the one from the upper right to the lower left.

    For a `square` matrix, add up the main diagonal and the other diagonal, and return both sums
    as a tuple in this order.

    返回方阵 `square` 两条对角线之和组成的元组：先主对角线（左上到右下），后副对角线（右上到左下）。

    给定方阵 `square`，分别求主对角线和副对角线上元素的总和，依次放入元组返回。

    >>> both_diagonals([[1, 2], [3, 4]])
    (5, 5)
    >>> both_diagonals([[1, 0, 2], [0, 5, 0], [4, 0, 9]])
    (15, 11)
    >>> both_diagonals([[8]])
    (8, 8)
    """
    main = sum(row[i] for i, row in enumerate(square))
    other = sum(row[-1 - i] for i, row in enumerate(square))
    return main, other


def is_square_table(rows: list[list[int]]) -> bool:
    """Check whether the table `rows` has as many rows as each of them has elements.

    Return True if every row in `rows` is exactly as long as there are rows; a table with no rows
    counts as square.

    判断表格 `rows` 是否为方阵，即每一行的元素个数都等于行数。

    若 `rows` 的每行长度都与行数相等则返回 True，否则返回 False；没有行的表格也算方阵。

    >>> is_square_table([[1, 2], [3, 4]])
    True
    >>> is_square_table([[1, 2], [3]])
    False
    >>> is_square_table([])
    True
    """
    return all(len(row) == len(rows) for row in rows)


def motion_carried(votes: list[bool]) -> bool:
    """Check whether there are more True than False values among the `votes`.

    A motion is carried if more than half of the `votes` are True. Return whether it is; with a
    tie or without votes it is not.

    判断 `votes` 中 True 的数量是否多于 False。

    若赞成票（True）超过 `votes` 总数的一半则议案通过，返回 True；平票或无人投票返回 False。

    >>> motion_carried([True, False, True])
    True
    >>> motion_carried([True, False])
    False
    >>> motion_carried([])
    False
    """
    return sum(votes) * 2 > len(votes)


def motion_carried_2(votes: list[bool]) -> bool:
    return votes.count(True) > votes.count(False)


def last_to_front(queue: list[str]) -> list[str]:
    """Return `queue` with its last element moved to the front.

    Take the last person of the `queue` to the first place and return the new order; an empty
    queue stays empty.

    返回把 `queue` 的最后一个元素移到最前面后的列表。

    让 `queue` 中排在末尾的人站到队首，返回新的顺序；空队列不变。

    >>> last_to_front(["a", "b", "c"])
    ['c', 'a', 'b']
    >>> last_to_front(["x"])
    ['x']
    >>> last_to_front([])
    []
    """
    return queue[-1:] + queue[:-1]


def begins_with_items(items: list[int], opening: list[int]) -> bool:
    """Check whether the list `items` begins with all the elements of `opening` in the same order.

    Return True if `opening` is a prefix of `items`; the empty list is a prefix of every list.

    判断列表 `items` 是否以 `opening` 的全部元素按同样顺序开头。

    若 `opening` 是 `items` 的前缀则返回 True，否则返回 False；空列表是任何列表的前缀。

    >>> begins_with_items([1, 2, 3], [1, 2])
    True
    >>> begins_with_items([1], [1, 2])
    False
    >>> begins_with_items([5], [])
    True
    """
    return items[:len(opening)] == opening


def last_multiple(numbers: list[int], k: int, default: int) -> int:
    """Return the last element of `numbers` that is divisible by `k`, or `default` if none is. `k`
    is not 0.

    Search `numbers` from the end for a multiple of `k` (never 0) and return the first one met on
    that way; if there is none, return `default`.

    返回 `numbers` 中最后一个能被 `k` 整除的元素，没有则返回 `default`；`k` 不为 0。

    从 `numbers` 的末尾往前找 `k`（非零）的倍数，返回最先遇到的一个；若不存在就返回 `default`。

    >>> last_multiple([4, 9, 6, 7], 3, -1)
    6
    >>> last_multiple([1, 5], 2, 0)
    0
    """
    return next((number for number in reversed(numbers) if number % k == 0), default)


def last_multiple_2(numbers: list[int], k: int, default: int) -> int:
    matching = [number for number in numbers if number % k == 0]
    return matching[-1] if matching else default


def sum_before_negative(numbers: list[int]) -> int:
    """Return the sum of the `numbers` that stand before the first negative one. If none is
    negative, return the sum of all.

    Add up `numbers` from the left and stop at the first element below zero, which is not added
    any more.

    返回 `numbers` 中第一个负数之前所有元素的和；没有负数时返回总和。

    从左到右累加 `numbers`，遇到第一个小于 0 的数就停止（该数不计入），返回累加结果。

    >>> sum_before_negative([4, 3, -1, 10])
    7
    >>> sum_before_negative([1, 2])
    3
    >>> sum_before_negative([-5, 5])
    0
    """
    total = 0
    for number in numbers:
        if number < 0:
            break
        total += number
    return total


def relative_to_start(readings: list[int]) -> list[int]:
    """Return how much each of the `readings` differs from the first one.

    Subtract the first element of `readings` from every element and return the differences; an
    empty list gives an empty list.

    返回 `readings` 中每个读数与第一个读数之差。

    给定列表 `readings`，用每个元素减去首元素，返回差值列表；空列表返回空列表。

    >>> relative_to_start([100, 103, 98])
    [0, 3, -2]
    >>> relative_to_start([7])
    [0]
    >>> relative_to_start([])
    []
    """
    return [reading - readings[0] for reading in readings]


def shares_in_percent(amounts: list[int]) -> list[float]:
    """Return what percentage of the total each of the `amounts` is, rounded to one decimal. If
    the total is 0, all percentages are 0.0.

    Given a list of `amounts`, express each as a percentage of their sum, to one decimal place;
    when the sum is 0, every entry of the answer is 0.0.

    返回 `amounts` 中每个数占总和的百分比，保留一位小数；总和为 0 时全部为 0.0。

    给定数额列表 `amounts`，求各项占合计的百分之几（四舍五入到一位小数），合计为 0 则各项均为 0.0。

    >>> shares_in_percent([1, 3])
    [25.0, 75.0]
    >>> shares_in_percent([1, 1, 1])
    [33.3, 33.3, 33.3]
    >>> shares_in_percent([0, 0])
    [0.0, 0.0]
    """
    total = sum(amounts)
    if total == 0:
        return [0.0] * len(amounts)
    return [round(100 * amount / total, 1) for amount in amounts]


def has_none_of(items: list[str], banned: list[str]) -> bool:
    """Check whether `items` contains nothing that is in `banned`.

    Return True if not a single element of `banned` occurs in `items`, and False as soon as one
    does.

    判断 `items` 中是否不含 `banned` 里的任何元素。

    若 `banned` 中没有一个元素出现在 `items` 里则返回 True，只要出现一个就返回 False。

    >>> has_none_of(["oat", "milk"], ["nuts", "soy"])
    True
    >>> has_none_of(["soy", "rice"], ["nuts", "soy"])
    False
    >>> has_none_of([], ["nuts"])
    True
    """
    return not any(item in banned for item in items)


def has_none_of_2(items: list[str], banned: list[str]) -> bool:
    return set(items).isdisjoint(banned)


def superfluous_count(cards: list[int]) -> int:
    """Return how many of the `cards` could be given away if one of each kind is to be kept.

    A collector keeps one card of every kind. Given `cards`, in which equal numbers are equal
    kinds, count the ones that are left over.

    返回 `cards` 中每种只留一张时多余的张数。

    收藏者每种卡片只留一张，给定卡片列表 `cards`（数字相同即同种），求多出来的有几张。

    >>> superfluous_count([4, 4, 7, 4])
    2
    >>> superfluous_count([1, 2, 3])
    0
    >>> superfluous_count([])
    0
    """
    return len(cards) - len(set(cards))


def from_the_end(items: list[int], n: int) -> int | None:
    """Return the element of `items` that is `n`th counted from the end, 1 meaning the last; if
    the list is too short, return None. `n` is at least 1.

    Find the `n`th element from the back of `items`, where the last element is number 1. When there
    are fewer than `n` elements, the answer is None.

    返回 `items` 中倒数第 `n` 个元素（1 表示最后一个，`n` 至少为 1），列表不够长时返回 None。

    给定列表 `items` 和正整数 `n`，取从末尾数起的第 `n` 个元素；元素少于 `n` 个则返回 None。

    >>> from_the_end([5, 6, 7, 8], 2)
    7
    >>> from_the_end([5], 1)
    5
    >>> from_the_end([5, 6], 3)
    """
    return items[-n] if n <= len(items) else None


def count_rises(prices: list[int]) -> int:
    """Count how often a price is higher than the one just before it in `prices`.

    Given daily `prices`, return on how many days the price rose compared with the day before.

    统计 `prices` 中有多少个数大于它前面紧邻的数。

    给定每日价格 `prices`，返回价格比前一天上涨的天数。

    >>> count_rises([3, 5, 4, 6, 6])
    2
    >>> count_rises([9, 8])
    0
    >>> count_rises([1])
    0
    """
    return sum(today > before for before, today in zip(prices, prices[1:]))


def count_rises_2(prices: list[int]) -> int:
    rises = 0
    for day in range(1, len(prices)):
        if prices[day] > prices[day - 1]:
            rises += 1
    return rises


def readable_integers(fields: list[str]) -> list[int]:
    """Return the `fields` that consist of digits only as integers, ignoring all the others.

    From a list of strings `fields` take those which are made up of digits and nothing else,
    convert them to int, and return them in order.

    返回 `fields` 中只由数字组成的字符串所对应的整数，其余忽略。

    给定字符串列表 `fields`，挑出全部由数字构成的项，转换成整数后按原顺序返回。

    >>> readable_integers(["12", "x", "", "007", "-3"])
    [12, 7]
    >>> readable_integers(["a", "b"])
    []
    """
    return [int(field) for field in fields if field.isdigit()]


def days_with_rain(rained: list[bool]) -> list[int]:
    """Return the numbers of the days on which it rained, where `rained` tells it for each day and
    the days are numbered from 1.

    Given a list of truth values `rained`, return the 1-based places of those that are True.

    返回下雨的日子的编号：`rained` 记录每天是否下雨，日子从 1 开始编号。

    给定布尔列表 `rained`，返回其中为 True 的位置（从 1 数起）。

    >>> days_with_rain([True, False, True])
    [1, 3]
    >>> days_with_rain([False])
    []
    """
    return [day for day, wet in enumerate(rained, start=1) if wet]


def days_with_rain_2(rained: list[bool]) -> list[int]:
    days = []
    for i in range(len(rained)):
        if rained[i]:
            days.append(i + 1)
    return days


def insert_in_middle(items: list[int], value: int) -> list[int]:
    """Return `items` with `value` inserted in the middle; if the number of items is odd, the
    longer part is after it.

    Put `value` between the first half of `items` and the rest, where the first half is the length
    divided by two and rounded down.

    返回在 `items` 正中插入 `value` 的新列表；元素个数为奇数时，较长的一段在后面。

    将 `value` 插到 `items` 的前一半（长度整除 2）与其余部分之间，返回新列表。

    >>> insert_in_middle([1, 2, 3, 4], 0)
    [1, 2, 0, 3, 4]
    >>> insert_in_middle([1, 2, 3], 9)
    [1, 9, 2, 3]
    >>> insert_in_middle([], 5)
    [5]
    """
    half = len(items) // 2
    return [*items[:half], value, *items[half:]]


def head_and_tail(words: list[str]) -> tuple[str, list[str]]:
    """Return the first of the `words` and a list of the remaining ones, as a tuple. Without words
    the first is an empty string.

    Split `words` into head and tail: a pair of its first element and the list of all the others;
    for an empty list the pair is ('', []).

    返回一个元组，由 `words` 的第一个单词和其余单词的列表组成；没有单词时第一项为空串。

    将列表 `words` 拆成首元素与剩余列表，以元组形式返回；空列表返回 ('', [])。

    >>> head_and_tail(["git", "add", "file"])
    ('git', ['add', 'file'])
    >>> head_and_tail(["ls"])
    ('ls', [])
    >>> head_and_tail([])
    ('', [])
    """
    if not words:
        return "", []
    head, *tail = words
    return head, tail


def root_lengths(areas: list[int]) -> list[int]:
    """Return for each of the `areas` the side of the largest square with a whole side that is not
    larger than it.

    For every non-negative number in `areas` compute the square root rounded down, and return the
    list of the results.

    返回 `areas` 中每个面积所能容纳的、边长为整数的最大正方形的边长。

    对 `areas` 中每个非负整数求平方根并向下取整，返回结果列表。

    >>> root_lengths([16, 20, 3])
    [4, 4, 1]
    >>> root_lengths([0])
    [0]
    >>> root_lengths([])
    []
    """
    return [math.isqrt(area) for area in areas]
