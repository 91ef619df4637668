"""Short loops: functions that build or walk a sequence step by step."""

import heapq
import itertools
import math


def odd_then_negative(n: int) -> list[int]:
    """Return a list of the numbers from 1 to `n` in which every even number has a minus sign.

    Given a count `n`, build the list 1, -2, 3, -4, ... that has exactly `n` elements.

    返回从 1 到 `n` 的整数列表，其中每个偶数都变为负数。

    给定个数 `n`，构造恰有 `n` 个元素的列表 1, -2, 3, -4, ……。

    >>> odd_then_negative(5)
    [1, -2, 3, -4, 5]
    >>> odd_then_negative(1)
    [1]
    >>> odd_then_negative(0)
    []
    """
    return [i if i % 2 else -i for i in range(1, n + 1)]


def odd_then_negative_2(n: int) -> list[int]:
    result = []
    for i in range(1, n + 1):
        if i % 2 == 0:
            result.append(-i)
        else:
            result.append(i)
    return result


def squares_and_cubes(n: int) -> list[int]:
    """Return a list of length `n` whose element at index i is i squared when i is even, and i cubed
    when i is odd.

    Write a function that builds a list of `n` numbers: at even indices stands the square of the
    index, at odd indices its cube.

    返回长度为 `n` 的列表：下标 i 为偶数时元素是 i 的平方，为奇数时是 i 的立方。

    编写一个函数，生成 `n` 个数：偶数下标处放下标的平方，奇数下标处放下标的立方。

    >>> squares_and_cubes(6)
    [0, 1, 4, 27, 16, 125]
    >>> squares_and_cubes(0)
    []
    """
    return [i**3 if i % 2 else i**2 for i in range(n)]


def squares_and_cubes_2(n: int) -> list[int]:
    result = []
    for i in range(n):
        if i % 2 == 0:
            result.append(i * i)
        else:
            result.append(i * i * i)
    return result


def three_back_sequence(n: int) -> list[int]:
    """Return the first `n` terms of the sequence that starts with 1, 2, 3 and in which each later
    term is the previous term plus the term three places before.

    The sequence begins 1, 2, 3. After that, a(i) = a(i - 1) + a(i - 3). Given `n`, return a list of
    its first `n` terms.

    数列以 1, 2, 3 开头，之后每一项等于前一项加上往前数第三项。返回它的前 `n` 项。

    给定 `n`，返回满足 a(i) = a(i - 1) + a(i - 3) 且前三项为 1, 2, 3 的数列的前 `n` 项。

    >>> three_back_sequence(7)
    [1, 2, 3, 4, 6, 9, 13]
    >>> three_back_sequence(2)
    [1, 2]
    >>> three_back_sequence(0)
    []
    """
    terms = [1, 2, 3]
    while len(terms) < n:
        terms.append(terms[-1] + terms[-3])
    return terms[:n]


def difference_recurrence(first: int, second: int, n: int) -> list[int]:
    """Return `n` terms of the sequence that starts with `first` and `second`, where each next term
    is the previous term minus the one before it.

    You are given two starting values and a count `n`. Continue the sequence by subtracting, each
    time, the last term but one from the last term, and return the first `n` terms.

    数列前两项为 `first` 和 `second`，之后每一项等于前一项减去再前一项，返回前 `n` 项组成的列表。

    给定两个初始值 `first`、`second` 和个数 `n`，每次用最后一项减去倒数第二项得到新项，返回前 `n` 项。

    >>> difference_recurrence(2, 5, 6)
    [2, 5, 3, -2, -5, -3]
    >>> difference_recurrence(4, 4, 3)
    [4, 4, 0]
    >>> difference_recurrence(9, 1, 1)
    [9]
    """
    terms = [first, second]
    for _ in range(n - 2):
        terms.append(terms[-1] - terms[-2])
    return terms[:n]


def difference_recurrence_2(first: int, second: int, n: int) -> list[int]:
    terms = []
    a, b = first, second
    for _ in range(n):
        terms.append(a)
        a, b = b, b - a
    return terms


def doubled_plus_previous(n: int) -> int:
    """Return the `n`-th term (counting from 0) of the sequence 1, 3, 7, 17, ..., where each term is
    twice the previous term plus the one before that.

    Given an index `n`, compute a(n), where a(0) = 1, a(1) = 3 and a(i) = 2 * a(i - 1) + a(i - 2).

    数列 1, 3, 7, 17, …… 中每一项等于前一项的两倍加上再前一项，返回第 `n` 项（从 0 开始计数）。

    给定下标 `n`，计算 a(n)，其中 a(0) = 1，a(1) = 3，a(i) = 2 * a(i - 1) + a(i - 2)。

    >>> doubled_plus_previous(4)
    41
    >>> doubled_plus_previous(1)
    3
    >>> doubled_plus_previous(0)
    1
    """
    a, b = 1, 3
    for _ in range(n):
        a, b = b, 2 * b + a
    return a


def doubled_plus_previous_2(n: int) -> int:
    terms = [1, 3]
    for i in range(2, n + 1):
        terms.append(2 * terms[i - 1] + terms[i - 2])
    return terms[n]


def last_digit_chain(a: int, b: int, n: int) -> list[int]:
    """Return `n` digits: the first two are `a` and `b`, and each next one is the last digit of the
    product of the two before it.

    Starting from the digits `a` and `b`, append again and again the last digit of the product of
    the last two digits. Return the list when it has `n` digits.

    返回 `n` 个数字：前两个是 `a` 和 `b`，之后每个都是前两个数字之积的个位数。

    从数字 `a` 和 `b` 开始，不断追加最后两个数字乘积的个位数，直到列表有 `n` 个数字为止。

    >>> last_digit_chain(3, 7, 6)
    [3, 7, 1, 7, 7, 9]
    >>> last_digit_chain(5, 2, 4)
    [5, 2, 0, 0]
    """
    digits = [a, b]
    while len(digits) < n:
        digits.append(digits[-1] * digits[-2] % 10)
    return digits


def largest_drop_from_peak(prices: list[int]) -> int:
    """Return how far the `prices` ever fall below the highest price seen before. Without any fall,
    the answer is 0.

    Given a list of `prices`, keep the highest price so far and return the largest difference
    between it and the current price.

    返回 `prices` 中价格相对于此前最高价的最大跌幅；若从未下跌则返回 0。

    给定价格列表 `prices`，边走边记录目前的最高价，返回它与当前价格之差的最大值。

    >>> largest_drop_from_peak([5, 9, 4, 7, 3])
    6
    >>> largest_drop_from_peak([1, 2, 3])
    0
    >>> largest_drop_from_peak([])
    0
    """
    drop = 0
    for i, price in enumerate(prices):
        drop = max(drop, max(prices[: i + 1]) - price)
    return drop


def largest_drop_from_peak_2(prices: list[int]) -> int:
    peak = drop = 0
    for i, price in enumerate(prices):
        peak = price if i == 0 else max(peak, price)
        drop = max(drop, peak - price)
    return drop


def running_gap(numbers: list[int]) -> list[int]:
    """For every position of `numbers`, return the difference between the largest and the smallest
    number up to and including that position.

    Given a list `numbers`, build a list of the same length holding the spread (maximum minus
    minimum) of each of its prefixes.

    对 `numbers` 的每个位置，求到该位置为止（含）的最大值与最小值之差，返回这些差组成的列表。

    给定列表 `numbers`，返回等长列表，其中依次是每个前缀的极差（最大值减最小值）。

    >>> running_gap([4, 6, 1, 5])
    [0, 2, 5, 5]
    >>> running_gap([3])
    [0]
    >>> running_gap([])
    []
    """
    prefixes = [numbers[: i + 1] for i in range(len(numbers))]
    return [max(prefix) - min(prefix) for prefix in prefixes]


def running_gap_2(numbers: list[int]) -> list[int]:
    result = []
    for end in range(1, len(numbers) + 1):
        seen = numbers[:end]
        result.append(max(seen) - min(seen))
    return result


def count_new_lows(temps: list[int]) -> int:
    """Count how many of the `temps` are lower than all temperatures before them. The first one does
    not count.

    You are given a list of temperatures `temps`. Return how often, after the first day, a new
    lowest temperature is reached.

    统计 `temps` 中比之前所有温度都低的温度有多少个，第一个不算。

    给定温度列表 `temps`，返回从第二天起，出现新的最低温度的次数。

    >>> count_new_lows([5, 3, 4, 1, 1, 0])
    3
    >>> count_new_lows([7])
    0
    >>> count_new_lows([])
    0
    """
    return sum(temps[i] < min(temps[:i]) for i in range(1, len(temps)))


def count_new_lows_2(temps: list[int]) -> int:
    count = 0
    for i in range(1, len(temps)):
        if all(temps[i] < earlier for earlier in temps[:i]):
            count += 1
    return count


def first_day_in_debt(balance: int, changes: list[int]) -> int:
    """Return the number of the day, counting from 1, on which the `balance` first goes below zero
    as the daily `changes` are added. Return -1 if that never happens.

    Given a starting `balance` and a list with one change per day, find the first day after which
    the balance is negative; days are numbered from 1, and -1 means never.

    每天把 `changes` 中对应的变动加到 `balance` 上，返回余额首次低于零的天数（从 1 数起），从不发生则返回 -1。

    给定初始余额 `balance` 和每日变动列表 `changes`，找出余额第一次变成负数是第几天，没有则返回 -1。

    >>> first_day_in_debt(10, [-5, -5, -1, 8])
    3
    >>> first_day_in_debt(2, [1, 1])
    -1
    >>> first_day_in_debt(0, [-1])
    1
    """
    for day, change in enumerate(changes, 1):
        balance += change
        if balance < 0:
            return day
    return -1


def stock_after_sales(stock: int, orders: list[int]) -> int:
    """Return how many pieces are left of `stock` when the `orders` are served in turn. An order
    that is larger than what is left is skipped.

    You have `stock` pieces and a list of `orders`. Serve each order that can be served completely,
    in the order given, and return the remaining stock.

    库存有 `stock` 件，依次处理 `orders` 中的订单，超过剩余库存的订单直接跳过，返回最后剩下的件数。

    给定库存 `stock` 和订单列表 `orders`，按顺序满足能够完全满足的订单，返回剩余库存。

    >>> stock_after_sales(10, [4, 7, 5])
    1
    >>> stock_after_sales(3, [4, 5])
    3
    >>> stock_after_sales(6, [])
    6
    """
    for order in orders:
        if order <= stock:
            stock -= order
    return stock


def orders_served(stock: int, orders: list[int]) -> int:
    """Count the `orders` that can be filled one after another from `stock`, stopping at the first
    that is too large.

    Given a `stock` and a list of `orders`, serve the orders in turn until one asks for more than is
    left. Return how many were served.

    依次用库存 `stock` 满足 `orders` 中的订单，遇到第一个数量不够的订单就停止，返回已满足的订单数。

    给定库存 `stock` 与订单列表 `orders`，按顺序发货，直到某个订单超过剩余量为止，返回发出的订单个数。

    >>> orders_served(10, [4, 5, 3, 1])
    2
    >>> orders_served(10, [5, 5])
    2
    >>> orders_served(1, [2])
    0
    """
    served = 0
    for order in orders:
        if order > stock:
            break
        stock -= order
        served += 1
    return served


def orders_served_2(stock: int, orders: list[int]) -> int:
    for i, order in enumerate(orders):
        stock -= order
        if stock < 0:
            return i
    return len(orders)


def lift_floors_travelled(stops: list[int]) -> int:
    """A lift starts at floor 0 and visits the `stops` in turn. Return how many floors it travels
    altogether, up or down.

    Given a list of floors `stops`, add up the distances between floors that follow each other,
    beginning at floor 0.

    电梯从 0 层出发，依次停靠 `stops` 中的楼层，返回它上下一共经过多少层。

    给定楼层列表 `stops`，从 0 层开始，把相邻两次停靠之间的层数差加起来。

    >>> lift_floors_travelled([3, 1, 6])
    10
    >>> lift_floors_travelled([-2])
    2
    >>> lift_floors_travelled([])
    0
    """
    return sum(abs(b - a) for a, b in zip([0] + stops, stops))


def lift_floors_travelled_2(stops: list[int]) -> int:
    floor = total = 0
    for stop in stops:
        total += abs(stop - floor)
        floor = stop
    return total


def lift_position(commands: str, top: int) -> int:
    """A lift starts at floor 0. Each 'u' in `commands` moves it one floor up and each 'd' one floor
    down, but never above `top` or below 0. Return the floor where it ends.

    Follow the letters of `commands` ('u' for up, 'd' for down) with a lift that can go only from 0
    to `top`; moves that would leave this range are ignored. Where does it stop?

    电梯从 0 层开始，`commands` 中的 'u' 上一层、'd' 下一层，但不会高于 `top` 或低于 0，返回最终楼层。

    按 `commands` 里的字母移动电梯（'u' 向上，'d' 向下），楼层限于 0 到 `top`，越界的移动忽略，返回停在几层。

    >>> lift_position("uuud", 2)
    1
    >>> lift_position("ddu", 5)
    1
    >>> lift_position("", 3)
    0
    """
    floor = 0
    for command in commands:
        floor += 1 if command == "u" else -1
        floor = max(0, min(top, floor))
    return floor


def lift_position_2(commands: str, top: int) -> int:
    floor = 0
    for command in commands:
        if command == "u" and floor < top:
            floor += 1
        elif command == "d" and floor > 0:
            floor -= 1
    return floor


def score_with_streaks(answers: list[bool]) -> int:
    """A right answer gives one point more than the right answer just before it, beginning with 1; a
    wrong answer gives nothing and ends the streak. Return the total score of `answers`.

    Given a list `answers` of True (right) and False (wrong), the first right answer of a streak is
    worth 1 point, the second 2, the third 3 and so on. Return all points together.

    答对得分从 1 开始，连续答对时每题比前一题多 1 分；答错不得分且连胜中断。返回 `answers` 的总分。

    给定由 True（对）和 False（错）组成的列表 `answers`，连对的第一题 1 分、第二题 2 分，依此类推，求总分。

    >>> score_with_streaks([True, True, False, True])
    4
    >>> score_with_streaks([True, True, True])
    6
    >>> score_with_streaks([False])
    0
    """
    streak = score = 0
    for right in answers:
        streak = streak + 1 if right else 0
        score += streak
    return score


def throws_to_reach(throws: list[int], target: int) -> int:
    """Return how many of the `throws` are needed until their sum is at least `target`, or 0 if all
    of them are not enough.

    You are given a list of dice `throws` and a `target`. Add the throws one by one and return the
    number of throws used when the sum first reaches the target; return 0 if it never does.

    返回依次累加 `throws` 时，总和达到 `target` 需要多少次；全部加完仍不够则返回 0。

    给定掷骰结果 `throws` 和目标 `target`，逐个相加，返回总和首次不小于目标时用了几次，达不到则返回 0。

    >>> throws_to_reach([3, 6, 2, 5], 10)
    3
    >>> throws_to_reach([6], 6)
    1
    >>> throws_to_reach([1, 2], 9)
    0
    """
    total = 0
    for count, throw in enumerate(throws, 1):
        total += throw
        if total >= target:
            return count
    return 0


def throws_to_reach_2(throws: list[int], target: int) -> int:
    for count in range(1, len(throws) + 1):
        if sum(throws[:count]) >= target:
            return count
    return 0


def count_even_sum_pairs(values: list[int]) -> int:
    """Count the pairs of positions i < j in `values` whose two numbers have an even sum.

    Given a list `values`, look at every pair of elements and return how many pairs add up to an
    even number.

    统计 `values` 中满足 i < j 且两数之和为偶数的位置对的个数。

    给定列表 `values`，检查其中每一对元素，返回和为偶数的对数。

    >>> count_even_sum_pairs([1, 2, 3, 4])
    2
    >>> count_even_sum_pairs([2, 4, 6])
    3
    >>> count_even_sum_pairs([5])
    0
    """
    count = 0
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            if (values[i] + values[j]) % 2 == 0:
                count += 1
    return count


def count_even_sum_pairs_2(values: list[int]) -> int:
    odd = sum(value % 2 for value in values)
    even = len(values) - odd
    return odd * (odd - 1) // 2 + even * (even - 1) // 2


def index_pairs_equal(items: list[str]) -> list[tuple[int, int]]:
    """Return all pairs of indices (i, j) with i < j for which `items` has the same text at i and j.

    Given a list of texts `items`, find every two positions that hold equal texts and return them as
    tuples, the smaller index first.

    返回所有满足 i < j 且 `items` 在 i 与 j 处文本相同的下标对 (i, j)。

    给定文本列表 `items`，找出内容相等的每两个位置，以元组形式返回，较小的下标在前。

    >>> index_pairs_equal(["a", "b", "a", "a"])
    [(0, 2), (0, 3), (2, 3)]
    >>> index_pairs_equal(["x", "y"])
    []
    """
    n = len(items)
    return [(i, j) for i in range(n) for j in range(i + 1, n) if items[i] == items[j]]


def index_pairs_equal_2(items: list[str]) -> list[tuple[int, int]]:
    pairs = []
    for i in range(len(items)):
        for j in range(i + 1, len(items)):
            if items[i] == items[j]:
                pairs.append((i, j))
    return pairs


def growing_letters(word: str) -> str:
    """Return a string in which the first letter of `word` appears once, the second twice, the third
    three times and so on.

    Given a string `word`, repeat each character as many times as its position, counted from 1.

    返回一个字符串，其中 `word` 的第一个字母出现一次，第二个两次，第三个三次，依此类推。

    给定字符串 `word`，把每个字符按其位置（从 1 数起）重复相应的次数后拼接返回。

    >>> growing_letters("abc")
    'abbccc'
    >>> growing_letters("")
    ''
    """
    return "".join(char * i for i, char in enumerate(word, 1))


def growing_letters_2(word: str) -> str:
    result = ""
    for i in range(len(word)):
        result += word[i] * (i + 1)
    return result


def countdown_with_end(n: int, last: str) -> str:
    """Return a countdown from `n` to 1 with a comma and a space between the numbers, and the text
    `last` at the end.

    Write a function that counts down from `n` to 1 and then says `last`, as one string whose parts
    are separated by ', '.

    返回从 `n` 倒数到 1 的文本，数字之间用逗号和空格隔开，最后是文本 `last`。

    编写一个函数，从 `n` 倒数到 1，末尾加上 `last`，各部分用 ', ' 连接成一个字符串。

    >>> countdown_with_end(3, "go")
    '3, 2, 1, go'
    >>> countdown_with_end(0, "stop")
    'stop'
    """
    return ", ".join([str(i) for i in range(n, 0, -1)] + [last])


def countdown_with_end_2(n: int, last: str) -> str:
    text = ""
    while n > 0:
        text += str(n) + ", "
        n -= 1
    return text + last


def countdown_skipping(n: int, k: int) -> list[int]:
    """Count down from `n` to 1, leaving out all multiples of `k`.

    Given two positive integers `n` and `k`, return the numbers from `n` down to 1 that are not
    divisible by `k`.

    从 `n` 倒数到 1，跳过所有 `k` 的倍数，返回得到的列表。

    给定两个正整数 `n` 和 `k`，返回从 `n` 递减到 1 的数中不能被 `k` 整除的那些。

    >>> countdown_skipping(7, 3)
    [7, 5, 4, 2, 1]
    >>> countdown_skipping(3, 1)
    []
    """
    return [i for i in range(n, 0, -1) if i % k != 0]


def countdown_skipping_2(n: int, k: int) -> list[int]:
    result = []
    while n > 0:
        if n % k:
            result.append(n)
        n -= 1
    return result


def alternating_marks(n: int) -> str:
    """Return a string of `n` characters that alternate between '+' and '-', beginning with '+'.

    Given a length `n`, build the pattern '+-+-...' cut to exactly `n` characters.

    返回由 '+' 和 '-' 交替组成、以 '+' 开头、长度为 `n` 的字符串。

    给定长度 `n`，构造图案 '+-+-……'，恰好取 `n` 个字符。

    >>> alternating_marks(5)
    '+-+-+'
    >>> alternating_marks(0)
    ''
    """
    return ("+-" * n)[:n]


def alternating_marks_2(n: int) -> str:
    return "".join("-" if i % 2 else "+" for i in range(n))


def border_grid(rows: int, cols: int) -> list[list[int]]:
    """Return a grid with `rows` rows and `cols` columns that holds 1 along the border and 0 inside.

    Given the numbers of `rows` and `cols`, build a list of lists in which the outermost cells are 1
    and all others are 0.

    返回一个 `rows` 行 `cols` 列的网格，边缘一圈为 1，内部为 0。

    给定行数 `rows` 和列数 `cols`，构造一个嵌套列表，最外层的格子为 1，其余为 0。

    >>> border_grid(3, 4)
    [[1, 1, 1, 1], [1, 0, 0, 1], [1, 1, 1, 1]]
    >>> border_grid(1, 2)
    [[1, 1]]
    """
    grid = [[1] * cols for _ in range(rows)]
    for r in range(1, rows - 1):
        for c in range(1, cols - 1):
            grid[r][c] = 0
    return grid


def border_grid_2(rows: int, cols: int) -> list[list[int]]:
    edges_r, edges_c = (0, rows - 1), (0, cols - 1)
    return [[int(r in edges_r or c in edges_c) for c in range(cols)] for r in range(rows)]


def checkered_rows(size: int) -> list[str]:
    """Return `size` strings of length `size` that together form a chessboard pattern of '#' and
    '.', with '#' in the top left corner.

    Write a function that draws a square board: the cell in row r and column c is '#' when r + c is
    even, and '.' otherwise. Return one string per row.

    返回 `size` 个长度为 `size` 的字符串，组成由 '#' 和 '.' 构成的棋盘图案，左上角为 '#'。

    编写一个函数画正方形棋盘：r + c 为偶数的格子是 '#'，否则是 '.'，每行返回一个字符串。

    >>> checkered_rows(3)
    ['#.#', '.#.', '#.#']
    >>> checkered_rows(1)
    ['#']
    """
    return ["".join("#."[(r + c) % 2] for c in range(size)) for r in range(size)]


def checkered_rows_2(size: int) -> list[str]:
    rows = []
    for r in range(size):
        row = ""
        for c in range(size):
            row += "#" if (r + c) % 2 == 0 else "."
        rows.append(row)
    return rows


def rows_of_multiples(n: int) -> list[str]:
    """Return `n` lines of text; line i (counted from 1) holds the numbers i, 2i, 3i, ... up to i
    times i, separated by spaces.

    Given `n`, build the rows '1', '2 4', '3 6 9', ... as a list of `n` strings.

    返回 `n` 行文本，第 i 行（从 1 数起）是 i、2i、3i 直到 i 乘 i，用空格隔开。

    给定 `n`，构造由 '1'、'2 4'、'3 6 9' …… 共 `n` 个字符串组成的列表。

    >>> rows_of_multiples(3)
    ['1', '2 4', '3 6 9']
    >>> rows_of_multiples(0)
    []
    """
    return [" ".join(str(i * j) for j in range(1, i + 1)) for i in range(1, n + 1)]


def rows_of_multiples_2(n: int) -> list[str]:
    rows = []
    for i in range(1, n + 1):
        row = [str(i * j) for j in range(1, i + 1)]
        rows.append(" ".join(row))
    return rows


def numbers_up_then_down(n: int) -> str:
    """Return the numbers from 1 up to `n` and back down to 1 as one text, joined by '<' on the way
    up and by '>' on the way down.

    Given a positive integer `n`, build a text like '1<2<3>2>1' whose highest number is `n`.

    返回从 1 升到 `n` 再降回 1 的文本，上升时用 '<' 连接，下降时用 '>' 连接。

    给定正整数 `n`，构造形如 '1<2<3>2>1' 的文本，其中最大的数是 `n`。

    >>> numbers_up_then_down(3)
    '1<2<3>2>1'
    >>> numbers_up_then_down(1)
    '1'
    """
    text = "1"
    for i in range(2, n + 1):
        text += "<" + str(i)
    for i in range(n - 1, 0, -1):
        text += ">" + str(i)
    return text


def odd_numbers_text(n: int) -> str:
    """Return the first `n` odd numbers as a text, with a plus sign between them and their sum after
    an equals sign.

    Write a function that returns, for a positive `n`, a text like '1+3+5=9' showing the first `n`
    odd numbers and what they add up to.

    返回前 `n` 个奇数的加法算式文本，奇数之间用加号连接，等号后面是它们的和。

    编写一个函数，对正整数 `n` 返回形如 '1+3+5=9' 的文本，列出前 `n` 个奇数及其总和。

    >>> odd_numbers_text(3)
    '1+3+5=9'
    >>> odd_numbers_text(1)
    '1=1'
    """
    odds = range(1, 2 * n, 2)
    return "+".join(str(odd) for odd in odds) + "=" + str(sum(odds))


def odd_numbers_text_2(n: int) -> str:
    parts = []
    for i in range(n):
        parts.append(str(2 * i + 1))
    return "+".join(parts) + f"={n * n}"


def hyphen_letters_numbered(word: str) -> str:
    """Return the letters of `word`, each followed by its number counted from 1, with hyphens
    between them.

    Given a string `word`, number its characters and join them like 'c1-a2-t3'.

    返回 `word` 的各个字母，每个字母后跟其序号（从 1 开始），中间用连字符隔开。

    给定字符串 `word`，给其中的字符编号，并连接成 'c1-a2-t3' 这样的形式。

    >>> hyphen_letters_numbered("cat")
    'c1-a2-t3'
    >>> hyphen_letters_numbered("")
    ''
    """
    return "-".join(f"{char}{i}" for i, char in enumerate(word, 1))


def hyphen_letters_numbered_2(word: str) -> str:
    parts = []
    for i in range(len(word)):
        parts.append(word[i] + str(i + 1))
    return "-".join(parts)


def growing_prefix_lines(word: str) -> list[str]:
    """Return every prefix of `word` from one letter to the whole word, each padded on the right
    with dots to the length of the word.

    You are given a `word`. Reveal it letter by letter: the letters not shown yet are dots. Return
    the list of these texts, beginning with one letter shown.

    返回 `word` 从一个字母到整个单词的所有前缀，每个都在右边用点补齐到单词的长度。

    给定单词 `word`，逐个字母揭晓，尚未显示的字母用点代替，从显示一个字母开始，返回这些文本的列表。

    >>> growing_prefix_lines("sun")
    ['s..', 'su.', 'sun']
    >>> growing_prefix_lines("")
    []
    """
    return [word[:i].ljust(len(word), ".") for i in range(1, len(word) + 1)]


def growing_prefix_lines_2(word: str) -> list[str]:
    lines = []
    for i in range(1, len(word) + 1):
        lines.append(word[:i] + "." * (len(word) - i))
    return lines


def steps_down_by(n: int, step: int) -> list[int]:
    """Return `n` and the numbers reached by subtracting `step` again and again, as long as they are
    not negative.

    Given a number `n` and a positive `step`, count down from `n` in steps of that size and stop
    before the numbers become negative.

    返回 `n` 以及不断减去 `step` 得到的各个数，只要结果不为负。

    给定数 `n` 和正的步长 `step`，从 `n` 开始按步长倒数，在变成负数之前停止，返回经过的数。

    >>> steps_down_by(10, 4)
    [10, 6, 2]
    >>> steps_down_by(6, 3)
    [6, 3, 0]
    >>> steps_down_by(2, 5)
    [2]
    """
    return list(range(n, -1, -step))


def steps_down_by_2(n: int, step: int) -> list[int]:
    result = []
    while n >= 0:
        result.append(n)
        n -= step
    return result


def halve_or_subtract(n: int) -> list[int]:
    """Return all numbers on the way from `n` to 0, where an even number is halved and an odd number
    is made one smaller.

    Given a non-negative integer `n`, repeat until it is 0: divide by two if it is even, otherwise
    subtract one. Return the list of all values, the first and the last included.

    返回从 `n` 到 0 途经的所有数：偶数减半，奇数减一。

    给定非负整数 `n`，重复操作直到为 0：偶数除以二，奇数减一。返回包括首尾在内的所有值。

    >>> halve_or_subtract(6)
    [6, 3, 2, 1, 0]
    >>> halve_or_subtract(1)
    [1, 0]
    >>> halve_or_subtract(0)
    [0]
    """
    path = [n]
    while n > 0:
        n = n - 1 if n % 2 else n // 2
        path.append(n)
    return path


def rounds_until_empty(candies: int) -> int:
    """In round 1 one of the `candies` is eaten, in round 2 two, in round 3 three and so on. Return
    the number of the round after which none is left; the last round may get fewer.

    Given a number of `candies`, take away 1, then 2, then 3, ... until nothing is left, and return
    how many times something was taken.

    第 1 轮吃 1 颗糖，第 2 轮吃 2 颗，依此类推，返回吃完 `candies` 颗糖需要几轮，最后一轮可以不足。

    给定糖果数 `candies`，依次拿走 1、2、3……颗，直到一颗不剩，返回一共拿了多少次。

    >>> rounds_until_empty(6)
    3
    >>> rounds_until_empty(7)
    4
    >>> rounds_until_empty(0)
    0
    """
    rounds = 0
    while candies > 0:
        rounds += 1
        candies -= rounds
    return rounds


def weeks_to_save(goal: int, first: int, raise_by: int) -> int:
    """Someone saves `first` coins in the first week and `raise_by` coins more in every next week.
    Return after how many weeks the savings are at least `goal`.

    You want to save `goal` coins. The first week you put aside `first`, and each week the amount
    grows by `raise_by`. Return the number of weeks this takes.

    第一周存 `first` 枚硬币，之后每周比前一周多存 `raise_by` 枚，返回存款达到 `goal` 需要几周。

    你想存够 `goal` 枚硬币：首周存 `first`，以后每周的存入额增加 `raise_by`，返回所需的周数。

    >>> weeks_to_save(10, 2, 1)
    4
    >>> weeks_to_save(5, 5, 0)
    1
    >>> weeks_to_save(0, 3, 3)
    0
    """
    weeks = saved = 0
    while saved < goal:
        saved += first + weeks * raise_by
        weeks += 1
    return weeks


def weeks_to_save_2(goal: int, first: int, raise_by: int) -> int:
    weeks = 0
    while goal > 0:
        goal -= first
        first += raise_by
        weeks += 1
    return weeks


def product_until_zero(factors: list[int]) -> int:
    """Return the product of the `factors` that stand before the first 0. With none, it is 1.

    Given a list of `factors`, multiply them from the left and stop as soon as a zero comes.

    返回 `factors` 中第一个 0 之前所有数的乘积，没有数时为 1。

    给定因数列表 `factors`，从左到右相乘，遇到零立即停止，返回乘积。

    >>> product_until_zero([2, 3, 0, 7])
    6
    >>> product_until_zero([4, -1])
    -4
    >>> product_until_zero([0, 5])
    1
    """
    product = 1
    for factor in factors:
        if factor == 0:
            break
        product *= factor
    return product


def product_until_zero_2(factors: list[int]) -> int:
    end = factors.index(0) if 0 in factors else len(factors)
    return math.prod(factors[:end])


def products_capped(values: list[int], limit: int) -> list[int]:
    """Return the running products of `values`, starting again from the current value whenever the
    product would be greater than `limit`.

    Multiply the `values` one after another and record the product after each. When it would exceed
    `limit`, the product becomes the current value alone.

    返回 `values` 的累积乘积列表；若乘积会超过 `limit`，则从当前值重新开始。

    依次把 `values` 相乘并记录每一步的乘积，一旦会超过 `limit`，乘积就重置为当前值。

    >>> products_capped([2, 3, 4, 5], 20)
    [2, 6, 4, 20]
    >>> products_capped([7, 7], 10)
    [7, 7]
    >>> products_capped([], 5)
    []
    """
    result = []
    product = 1
    for value in values:
        product = product * value if product * value <= limit else value
        result.append(product)
    return result


def sums_reset_at_zero(numbers: list[int]) -> list[int]:
    """Return the running sums of `numbers`, but whenever a sum falls below zero it is set to zero.

    Given a list `numbers`, add them up one by one. A negative sum is replaced by 0 before going on.
    Return the sum after every number.

    返回 `numbers` 的累加和列表，但每当和低于零就置为零。

    给定列表 `numbers`，逐个相加，和为负时先改成 0 再继续，返回每一步之后的和。

    >>> sums_reset_at_zero([3, -5, 4, -1])
    [3, 0, 4, 3]
    >>> sums_reset_at_zero([-2])
    [0]
    >>> sums_reset_at_zero([])
    []
    """
    sums = []
    total = 0
    for number in numbers:
        total = max(0, total + number)
        sums.append(total)
    return sums


def running_sum_of_evens(numbers: list[int]) -> list[int]:
    """Return a list as long as `numbers` that holds at each place the sum of all even numbers up to
    there.

    Given `numbers`, build the running sums, in which odd numbers count as nothing.

    返回与 `numbers` 等长的列表，每个位置是到该处为止所有偶数的和。

    给定 `numbers`，计算累加和，其中奇数不计入。

    >>> running_sum_of_evens([2, 3, 4, 5])
    [2, 2, 6, 6]
    >>> running_sum_of_evens([1])
    [0]
    >>> running_sum_of_evens([])
    []
    """
    total = 0
    result = []
    for number in numbers:
        if number % 2 == 0:
            total += number
        result.append(total)
    return result


def running_sum_of_evens_2(numbers: list[int]) -> list[int]:
    return list(itertools.accumulate(0 if number % 2 else number for number in numbers))


def longest_so_far(words: list[str]) -> list[str]:
    """For each place in `words`, return the longest word up to there. Of equally long words the
    earlier one stays.

    Given a list of `words`, build the list of record holders: after each word, the longest one met
    so far, where a tie changes nothing.

    对 `words` 的每个位置，返回到该处为止最长的单词，长度相同时保留较早的。

    给定单词列表 `words`，返回每读一个单词之后目前最长的单词，长度相等则不更换。

    >>> longest_so_far(["hi", "cat", "dog", "horse"])
    ['hi', 'cat', 'cat', 'horse']
    >>> longest_so_far([])
    []
    """
    return [max(words[: i + 1], key=len) for i in range(len(words))]


def longest_so_far_2(words: list[str]) -> list[str]:
    result = []
    best = ""
    for word in words:
        if len(word) > len(best):
            best = word
        result.append(best)
    return result


def second_largest_so_far(numbers: list[int]) -> list[int]:
    """Return, for every prefix of `numbers` with at least two elements, its second largest element.
    Equal elements count separately.

    Given a list `numbers`, take its first two, first three, first four elements and so on, and
    return the list of the second largest of each.

    对 `numbers` 的每个至少含两个元素的前缀，求其中第二大的元素（相同元素分别计算），返回这些数的列表。

    给定列表 `numbers`，取前两个、前三个、前四个……元素，返回每次的第二大值组成的列表。

    >>> second_largest_so_far([5, 2, 8, 8])
    [2, 5, 8]
    >>> second_largest_so_far([1])
    []
    """
    return [sorted(numbers[:end])[-2] for end in range(2, len(numbers) + 1)]


def second_largest_so_far_2(numbers: list[int]) -> list[int]:
    result = []
    for end in range(2, len(numbers) + 1):
        result.append(heapq.nlargest(2, numbers[:end])[1])
    return result


def min_from_here(numbers: list[int]) -> list[int]:
    """Return a list in which each number of `numbers` is replaced by the smallest number from its
    place to the end.

    Given `numbers`, compute for every index the minimum of that element and all elements after it.

    返回一个列表，其中 `numbers` 的每个数都换成从它所在位置到末尾的最小值。

    给定 `numbers`，对每个下标求该元素及其后所有元素的最小值。

    >>> min_from_here([4, 2, 5, 3])
    [2, 2, 3, 3]
    >>> min_from_here([])
    []
    """
    return [min(numbers[i:]) for i in range(len(numbers))]


def min_from_here_2(numbers: list[int]) -> list[int]:
    result = numbers[:]
    for i in range(len(result) - 2, -1, -1):
        result[i] = min(result[i], result[i + 1])
    return result


def gcd_chain(numbers: list[int]) -> list[int]:
    """Return the greatest common divisors of the prefixes of `numbers`: of the first one alone, of
    the first two, and so on.

    Given a list of positive `numbers`, walk through it and record after each element the greatest
    common divisor of everything seen so far.

    返回 `numbers` 各前缀的最大公约数：只有第一个数的、前两个数的，依此类推。

    给定正整数列表 `numbers`，逐个遍历，记录每一步之后目前所有数的最大公约数。

    >>> gcd_chain([12, 18, 4])
    [12, 6, 2]
    >>> gcd_chain([5])
    [5]
    """
    result = []
    divisor = 0
    for number in numbers:
        divisor = math.gcd(divisor, number)
        result.append(divisor)
    return result


def gcd_chain_2(numbers: list[int]) -> list[int]:
    return list(itertools.accumulate(numbers, math.gcd))


def battery_after(charge: int, changes: list[int]) -> int:
    """A battery has `charge` percent. Each number in `changes` is added to it, but the battery is
    never above 100 or below 0. Return the charge at the end.

    Given a starting `charge` and a list `changes` with the gain or loss of each hour, return the
    final charge, kept between 0 and 100 after every step.

    电池电量为 `charge`%，依次加上 `changes` 中的数，但电量不会高于 100 或低于 0，返回最后的电量。

    给定初始电量 `charge` 和每小时增减量列表 `changes`，每一步之后都限制在 0 到 100 之间，返回最终电量。

    >>> battery_after(80, [30, -50])
    50
    >>> battery_after(10, [-20, 5])
    5
    >>> battery_after(40, [])
    40
    """
    for change in changes:
        charge = min(100, max(0, charge + change))
    return charge


def battery_after_2(charge: int, changes: list[int]) -> int:
    for change in changes:
        charge += change
        if charge > 100:
            charge = 100
        elif charge < 0:
            charge = 0
    return charge


def bus_left_behind(groups: list[int], seats: int) -> int:
    """At each stop a group wants to enter a bus with `seats` free seats. Everybody enters while
    seats are free. Return how many people of all `groups` find no seat.

    Given the sizes of the `groups` waiting at the stops and the number of free `seats`, fill the
    bus stop by stop (nobody gets off) and count those who are left behind.

    公交车有 `seats` 个空座，每站有一组人上车，有座就能上，返回 `groups` 中一共多少人没有座位。

    给定各站候车人数 `groups` 和空座数 `seats`，逐站上客（无人下车），返回上不了车的总人数。

    >>> bus_left_behind([10, 8, 5], 15)
    8
    >>> bus_left_behind([2, 3], 9)
    0
    """
    left = 0
    for group in groups:
        entering = min(group, seats)
        seats -= entering
        left += group - entering
    return left


def bus_left_behind_2(groups: list[int], seats: int) -> int:
    return max(0, sum(groups) - seats)


def queue_lengths(arrivals: list[int], per_minute: int) -> list[int]:
    """Every minute new people join a queue, and then up to `per_minute` people are served. Return
    the length of the queue after each minute of `arrivals`.

    You are given the list `arrivals` with the number of people who come in each minute. At the end
    of a minute at most `per_minute` of those waiting leave. Return the queue lengths.

    每分钟先有新人排队，再接待至多 `per_minute` 人，返回 `arrivals` 每分钟之后的队伍长度。

    给定每分钟到达人数的列表 `arrivals`，每分钟末至多有 `per_minute` 个等候者离开，返回各分钟末的队长。

    >>> queue_lengths([5, 1, 0, 4], 3)
    [2, 0, 0, 1]
    >>> queue_lengths([], 2)
    []
    """
    lengths = []
    waiting = 0
    for count in arrivals:
        waiting = max(0, waiting + count - per_minute)
        lengths.append(waiting)
    return lengths


def winner_of_duel(left: int, right: int, left_hit: int, right_hit: int) -> str:
    """Two players have `left` and `right` lives. In turn, the first takes `left_hit` lives from the
    second and the second `right_hit` from the first, until one has none. Return 'left' or 'right',
    whoever remains.

    Given the lives and the strengths of two players who hit each other in turn, the left one first,
    return which one, 'left' or 'right', is still alive when the other has no lives.

    两名玩家各有 `left` 和 `right` 点生命，轮流攻击：左方先手扣 `left_hit`，右方扣 `right_hit`，返回胜者。

    给定双方的生命和攻击力，左方先攻，轮流进行，直到一方没有生命，返回存活者 'left' 或 'right'。

    >>> winner_of_duel(10, 9, 3, 5)
    'right'
    >>> winner_of_duel(4, 4, 2, 2)
    'left'
    """
    while True:
        right -= left_hit
        if right <= 0:
            return "left"
        left -= right_hit
        if left <= 0:
            return "right"


def score_difference_path(rallies: str) -> list[int]:
    """Return after each letter of `rallies` the points of A minus the points of B, where 'A' gives
    A a point and any other letter gives B one.

    Given a string `rallies` naming the winner of each rally, 'A' or 'B', list the lead of A after
    every rally; it is negative when B leads.

    返回读完 `rallies` 每个字母后 A 的得分减 B 的得分，'A' 表示 A 得一分，其他字母表示 B 得一分。

    给定记录每回合胜者（'A' 或 'B'）的字符串 `rallies`，列出每回合之后 A 的领先分数，B 领先时为负。

    >>> score_difference_path("AABB")
    [1, 2, 1, 0]
    >>> score_difference_path("BB")
    [-1, -2]
    >>> score_difference_path("")
    []
    """
    path = []
    lead = 0
    for winner in rallies:
        lead += 1 if winner == "A" else -1
        path.append(lead)
    return path


def level_score_times(rallies: str) -> int:
    """Count how often the score is level after a letter of `rallies`, where 'A' and 'B' each give a
    point to one of two players.

    Given a string `rallies` of the letters 'A' and 'B', return how many of its non-empty prefixes
    have as many of one letter as of the other.

    `rallies` 中 'A' 和 'B' 分别给两名选手加一分，统计读完某个字母后比分相同的次数。

    给定由 'A' 和 'B' 组成的字符串 `rallies`，返回有多少个非空前缀里两种字母个数相等。

    >>> level_score_times("ABBAAA")
    2
    >>> level_score_times("AAB")
    0
    """
    prefixes = [rallies[:end] for end in range(1, len(rallies) + 1)]
    return sum(prefix.count("A") == prefix.count("B") for prefix in prefixes)


def level_score_times_2(rallies: str) -> int:
    lead = level = 0
    for winner in rallies:
        lead += 1 if winner == "A" else -1
        if lead == 0:
            level += 1
    return level


def addition_table(n: int) -> list[list[int]]:
    """Return an `n` by `n` grid in which row r, column c holds r + c, both counted from 1.

    Write a function that builds the addition table of the numbers from 1 to `n` as a list of rows.

    返回 `n` 行 `n` 列的网格，第 r 行第 c 列为 r + c，行列都从 1 数起。

    编写一个函数，把 1 到 `n` 的加法表构造成由各行组成的列表。

    >>> addition_table(3)
    [[2, 3, 4], [3, 4, 5], [4, 5, 6]]
    >>> addition_table(1)
    [[2]]
    """
    return [[r + c for c in range(1, n + 1)] for r in range(1, n + 1)]


def addition_table_2(n: int) -> list[list[int]]:
    table = []
    for r in range(1, n + 1):
        table.append(list(range(r + 1, r + n + 1)))
    return table


def lower_triangle_grid(n: int) -> list[list[int]]:
    """Return an `n` by `n` grid whose cells on and below the main diagonal hold their row number
    (counted from 1), and whose other cells hold 0.

    Given `n`, build a square list of lists: in row r the first r cells are r and the rest are 0.

    返回 `n` 行 `n` 列的网格，主对角线及其下方的格子为所在行号（从 1 数起），其余为 0。

    给定 `n`，构造方形嵌套列表：第 r 行的前 r 个格子为 r，其余为 0。

    >>> lower_triangle_grid(3)
    [[1, 0, 0], [2, 2, 0], [3, 3, 3]]
    >>> lower_triangle_grid(0)
    []
    """
    return [[r] * r + [0] * (n - r) for r in range(1, n + 1)]


def lower_triangle_grid_2(n: int) -> list[list[int]]:
    grid = [[0] * n for _ in range(n)]
    for r in range(n):
        for c in range(r + 1):
            grid[r][c] = r + 1
    return grid


def grid_counting_columns(rows: int, cols: int) -> list[list[int]]:
    """Return a grid of `rows` rows and `cols` columns filled with 1, 2, 3, ... column by column,
    from top to bottom.

    Given the size of a grid, number its cells downwards, first the left column, then the next one,
    and return the list of rows.

    返回 `rows` 行 `cols` 列的网格，按列从上到下依次填入 1, 2, 3, ……。

    给定网格的行数 `rows` 和列数 `cols`，先左列、再下一列，自上而下编号，返回各行组成的列表。

    >>> grid_counting_columns(2, 3)
    [[1, 3, 5], [2, 4, 6]]
    >>> grid_counting_columns(3, 1)
    [[1], [2], [3]]
    """
    return [[c * rows + r + 1 for c in range(cols)] for r in range(rows)]


def grid_counting_columns_2(rows: int, cols: int) -> list[list[int]]:
    grid = [[] for _ in range(rows)]
    for i in range(rows * cols):
        grid[i % rows].append(i + 1)
    return grid


def sum_pairs_apart(numbers: list[int], k: int) -> list[int]:
    """Return the sums of all two elements of `numbers` that stand `k` places apart, from left to
    right.

    Given a list `numbers` and a positive distance `k`, add every element to the one `k` places
    after it, as long as there is one.

    返回 `numbers` 中相隔 `k` 个位置的每两个元素之和，从左到右排列。

    给定列表 `numbers` 和正的距离 `k`，把每个元素与其后第 `k` 个元素相加（如果存在）。

    >>> sum_pairs_apart([1, 2, 3, 4], 2)
    [4, 6]
    >>> sum_pairs_apart([5, 6], 2)
    []
    """
    return [a + b for a, b in zip(numbers, numbers[k:])]


def sum_pairs_apart_2(numbers: list[int], k: int) -> list[int]:
    return [numbers[i] + numbers[i + k] for i in range(len(numbers) - k)]


def close_pairs_count(values: list[int], gap: int) -> int:
    """Count the pairs of different positions in `values` whose numbers differ by at most `gap`.

    Given a list `values` and a number `gap`, compare every element with every later one and return
    how many times the difference is not larger than `gap`.

    统计 `values` 中不同位置的数对里，两数相差不超过 `gap` 的有多少对。

    给定列表 `values` 和数 `gap`，把每个元素与它后面的每个元素比较，返回差不大于 `gap` 的次数。

    >>> close_pairs_count([1, 3, 4, 9], 2)
    2
    >>> close_pairs_count([5, 5, 5], 0)
    3
    >>> close_pairs_count([], 1)
    0
    """
    count = 0
    for i, a in enumerate(values):
        for b in values[i + 1 :]:
            if abs(a - b) <= gap:
                count += 1
    return count


def close_pairs_count_2(values: list[int], gap: int) -> int:
    return sum(abs(a - b) <= gap for a, b in itertools.combinations(values, 2))


def earlier_smaller_counts(numbers: list[int]) -> list[int]:
    """For every element of `numbers`, count how many of the elements before it are smaller.

    You are given a list `numbers`. Return a list of the same length in which each entry tells how
    many smaller numbers stand to the left of that place.

    对 `numbers` 的每个元素，统计它前面有多少个比它小的元素，返回这些个数。

    给定列表 `numbers`，返回等长列表，每一项表示该位置左边有多少个更小的数。

    >>> earlier_smaller_counts([3, 1, 4, 2])
    [0, 0, 2, 1]
    >>> earlier_smaller_counts([])
    []
    """
    return [sum(a < b for a in numbers[:i]) for i, b in enumerate(numbers)]


def earlier_smaller_counts_2(numbers: list[int]) -> list[int]:
    counts = []
    for i in range(len(numbers)):
        count = 0
        for j in range(i):
            if numbers[j] < numbers[i]:
                count += 1
        counts.append(count)
    return counts


def products_of_two_lists(left: list[int], right: list[int], limit: int) -> list[int]:
    """Return all products of a number from `left` and a number from `right` that are at most
    `limit`, in the order of the nested loops (outer loop over `left`).

    Multiply each number of `left` with each number of `right` and keep the products that are not
    greater than `limit`.

    返回 `left` 中的数与 `right` 中的数的所有不超过 `limit` 的乘积，外层循环遍历 `left`。

    把 `left` 的每个数与 `right` 的每个数相乘，按顺序保留不大于 `limit` 的乘积。

    >>> products_of_two_lists([2, 5], [3, 4], 15)
    [6, 8, 15]
    >>> products_of_two_lists([], [1], 9)
    []
    """
    return [a * b for a in left for b in right if a * b <= limit]


def products_of_two_lists_2(left: list[int], right: list[int], limit: int) -> list[int]:
    products = []
    for a in left:
        for b in right:
            if a * b <= limit:
                products.append(a * b)
    return products


def first_pair_product(numbers: list[int], target: int) -> list[int]:
    """Return the first two numbers, a before b in `numbers`, whose product is `target`. Return an
    empty list if there are none.

    Given a list `numbers`, try each element with all later ones and return as a list the first pair
    whose product equals `target`, or [] if no pair does.

    在 `numbers` 中找第一对乘积等于 `target` 的数（a 在 b 之前），没有则返回空列表。

    给定列表 `numbers`，依次把每个元素与其后的元素相乘，返回第一对乘积为 `target` 的数，找不到返回 []。

    >>> first_pair_product([2, 3, 4, 6], 12)
    [2, 6]
    >>> first_pair_product([1, 2], 5)
    []
    """
    for i, a in enumerate(numbers):
        for b in numbers[i + 1 :]:
            if a * b == target:
                return [a, b]
    return []


def first_pair_product_2(numbers: list[int], target: int) -> list[int]:
    for a, b in itertools.combinations(numbers, 2):
        if a * b == target:
            return [a, b]
    return []


def matching_first_letters(firsts: list[str], seconds: list[str]) -> list[str]:
    """Combine each word of `firsts` with each word of `seconds` that begins with the same letter,
    as 'first second'. All words are non-empty.

    Given two lists of words, `firsts` and `seconds`, return the texts made of a word from each,
    with a space between, for all pairs that share their first letter.

    把 `firsts` 中的每个词与 `seconds` 中首字母相同的每个词用空格连成词组，返回所有词组。词都非空。

    给定两个单词列表 `firsts` 和 `seconds`，对首字母相同的每一对，返回“前词 后词”形式的文本。

    >>> matching_first_letters(["big", "red"], ["bear", "rose", "bee"])
    ['big bear', 'big bee', 'red rose']
    >>> matching_first_letters(["old"], ["cat"])
    []
    """
    return [f"{a} {b}" for a in firsts for b in seconds if a[0] == b[0]]


def matching_first_letters_2(firsts: list[str], seconds: list[str]) -> list[str]:
    result = []
    for a in firsts:
        for b in seconds:
            if a.startswith(b[0]):
                result.append(a + " " + b)
    return result


def letters_with_fillers(word: str, filler: str) -> str:
    """Put one `filler` after the first letter of `word`, two after the second and so on; nothing
    follows the last letter.

    Write a function that spreads the letters of `word`: between letter i and the next one (i
    counted from 1) come i copies of `filler`.

    在 `word` 的第一个字母后放一个 `filler`，第二个字母后放两个，依此类推，最后一个字母后不放。

    编写一个函数拉开 `word` 的字母：第 i 个字母（从 1 数起）与下一个之间放 i 个 `filler`。

    >>> letters_with_fillers("cold", "-")
    'c-o--l---d'
    >>> letters_with_fillers("a", "*")
    'a'
    >>> letters_with_fillers("", ".")
    ''
    """
    result = ""
    for i, char in enumerate(word):
        result += filler * i + char
    return result


def letters_with_fillers_2(word: str, filler: str) -> str:
    return "".join(filler * i + char for i, char in enumerate(word))


def build_from_both_sides(letters: str) -> str:
    """Build a string from `letters` by adding them in turn at the end and at the front, beginning
    at the end.

    Start with an empty string. Add the first character of `letters` at the end, the second at the
    front, the third at the end and so on, and return the string.

    依次把 `letters` 的字符轮流加到字符串的末尾和开头（先加末尾），返回最后的字符串。

    从空串开始，把 `letters` 的第一个字符加到末尾，第二个加到开头，第三个加到末尾，依此类推，返回结果。

    >>> build_from_both_sides("abcde")
    'dbace'
    >>> build_from_both_sides("x")
    'x'
    >>> build_from_both_sides("")
    ''
    """
    result = ""
    for i, letter in enumerate(letters):
        result = letter + result if i % 2 else result + letter
    return result


def build_from_both_sides_2(letters: str) -> str:
    return letters[1::2][::-1] + letters[::2]


def collect_until_repeat(text: str) -> str:
    """Return the beginning of `text` up to, but not including, the first character that has already
    occurred.

    Given a `text`, collect its characters one by one and stop before one that was collected
    already.

    返回 `text` 开头的一段，直到第一个已经出现过的字符之前（不含该字符）。

    给定 `text`，逐个收集字符，遇到已收集过的字符就停止，返回收集到的字符串。

    >>> collect_until_repeat("planet plan")
    'planet '
    >>> collect_until_repeat("aab")
    'a'
    >>> collect_until_repeat("")
    ''
    """
    result = ""
    for char in text:
        if char in result:
            break
        result += char
    return result


def growing_number_string(limit: int) -> str:
    """Write the numbers 1, 2, 3, ... one after another until the text has at least `limit`
    characters, and return it.

    Given a `limit`, append the counting numbers to an empty string as long as it is shorter than
    `limit` characters.

    依次连写 1, 2, 3, ……，直到文本至少有 `limit` 个字符，返回该文本。

    给定 `limit`，只要字符串长度小于 `limit`，就继续在末尾添加下一个自然数。

    >>> growing_number_string(10)
    '12345678910'
    >>> growing_number_string(3)
    '123'
    >>> growing_number_string(0)
    ''
    """
    text = ""
    number = 1
    while len(text) < limit:
        text += str(number)
        number += 1
    return text


def alternate_two_texts(a: str, b: str, n: int) -> str:
    """Return `n` texts joined by spaces that are by turns `a` and `b`, beginning with `a`.

    You are given two texts `a` and `b`. Say them alternately, `n` times altogether, with a space
    between, and return the result.

    返回由 `a` 和 `b` 轮流组成、共 `n` 个、以 `a` 开头并用空格连接的文本。

    给定两个文本 `a` 和 `b`，交替说它们，总共 `n` 次，用空格隔开，返回结果。

    >>> alternate_two_texts("tick", "tock", 3)
    'tick tock tick'
    >>> alternate_two_texts("in", "out", 0)
    ''
    """
    return " ".join(b if i % 2 else a for i in range(n))


def alternate_two_texts_2(a: str, b: str, n: int) -> str:
    parts = []
    for i in range(n):
        if i % 2 == 0:
            parts.append(a)
        else:
            parts.append(b)
    return " ".join(parts)


def repeating_cycle(items: list[str], n: int) -> list[str]:
    """Return a list of `n` elements made by going through `items` again and again. `items` is not
    empty.

    Given a non-empty list `items`, repeat it in a circle until `n` elements are collected.

    循环遍历 `items`，返回由此得到的 `n` 个元素的列表。`items` 非空。

    给定非空列表 `items`，首尾相接地重复它，直到收集够 `n` 个元素。

    >>> repeating_cycle(["red", "blue"], 5)
    ['red', 'blue', 'red', 'blue', 'red']
    >>> repeating_cycle(["a", "b", "c"], 2)
    ['a', 'b']
    """
    return [items[i % len(items)] for i in range(n)]


def repeating_cycle_2(items: list[str], n: int) -> list[str]:
    return list(itertools.islice(itertools.cycle(items), n))


def saw_pattern(peak: int, n: int) -> list[int]:
    """Return `n` numbers that count 0, 1, ..., `peak` and then begin again at 0.

    Write a function that returns the first `n` terms of the pattern which rises from 0 to `peak`,
    jumps back to 0 and rises again.

    返回 `n` 个数：从 0 数到 `peak`，然后又从 0 开始。

    编写一个函数，返回锯齿形数列的前 `n` 项：从 0 升到 `peak`，跳回 0 再重新上升。

    >>> saw_pattern(2, 7)
    [0, 1, 2, 0, 1, 2, 0]
    >>> saw_pattern(0, 3)
    [0, 0, 0]
    """
    return [i % (peak + 1) for i in range(n)]


def saw_pattern_2(peak: int, n: int) -> list[int]:
    result = []
    value = 0
    for _ in range(n):
        result.append(value)
        value = 0 if value == peak else value + 1
    return result


def bouncing_values(top: int, n: int) -> list[int]:
    """Return `n` numbers that start at 0, rise by one up to `top`, fall by one down to 0 and so on.
    `top` is at least 1.

    A marker moves between 0 and `top` in steps of one and turns at both ends. It starts at 0 going
    up. Given a positive `top`, return its first `n` positions.

    返回 `n` 个数：从 0 开始逐一上升到 `top`，再逐一下降到 0，如此往复。`top` 至少为 1。

    一个标记在 0 与正数 `top` 之间每次移动一步，到两端就掉头，从 0 向上出发，返回它的前 `n` 个位置。

    >>> bouncing_values(2, 7)
    [0, 1, 2, 1, 0, 1, 2]
    >>> bouncing_values(1, 3)
    [0, 1, 0]
    """
    values = []
    value, step = 0, 1
    for _ in range(n):
        values.append(value)
        if not 0 <= value + step <= top:
            step = -step
        value += step
    return values


def bouncing_values_2(top: int, n: int) -> list[int]:
    cycle = list(range(top + 1)) + list(range(top - 1, 0, -1))
    return [cycle[i % len(cycle)] for i in range(n)]


def blocks_of_growing_size(n: int) -> list[list[int]]:
    """Return `n` lists with the counting numbers in order: the first holds 1, the second the next
    two numbers, the third the next three and so on.

    Given `n`, deal out 1, 2, 3, ... into `n` rows, where row i gets i numbers.

    返回 `n` 个列表，按顺序装入自然数：第一个装 1，第二个装接下来的两个数，第三个装再接下来的三个，依此类推。

    给定 `n`，把 1, 2, 3, …… 依次分到 `n` 行中，第 i 行放 i 个数。

    >>> blocks_of_growing_size(3)
    [[1], [2, 3], [4, 5, 6]]
    >>> blocks_of_growing_size(0)
    []
    """
    rows = []
    start = 1
    for size in range(1, n + 1):
        rows.append(list(range(start, start + size)))
        start += size
    return rows


def ones_and_gaps(n: int) -> list[int]:
    """Return a list with `n` ones, in which the first 1 is followed by one 0, the second by two
    zeros and so on, the last by `n` zeros.

    Given `n`, build the list 1, 0, 1, 0, 0, 1, 0, 0, 0, ... in which the i-th 1 is followed by i
    zeros, for i from 1 to `n`.

    返回含有 `n` 个 1 的列表，第一个 1 后面跟一个 0，第二个后面跟两个 0，依此类推，最后一个后面跟 `n` 个 0。

    给定 `n`，构造列表 1, 0, 1, 0, 0, 1, 0, 0, 0, ……，其中第 i 个 1 后面有 i 个 0（i 从 1 到 `n`）。

    >>> ones_and_gaps(3)
    [1, 0, 1, 0, 0, 1, 0, 0, 0]
    >>> ones_and_gaps(0)
    []
    """
    result = []
    for i in range(1, n + 1):
        result += [1] + [0] * i
    return result


def last_two_average(first: float, second: float, n: int) -> list[float]:
    """Return the first `n` terms of the sequence that starts with `first` and `second`, where each
    next term is the mean of the two before it.

    Given the two starting numbers and a count `n`, go on by appending the average of the last two
    terms, and return `n` terms.

    数列前两项为 `first` 和 `second`，之后每一项是前两项的平均数，返回前 `n` 项。

    给定起始的两个数 `first`、`second` 与个数 `n`，不断追加最后两项的平均值，返回 `n` 项。

    >>> last_two_average(0.0, 4.0, 5)
    [0.0, 4.0, 2.0, 3.0, 2.5]
    >>> last_two_average(1.0, 1.0, 1)
    [1.0]
    """
    terms = [first, second]
    while len(terms) < n:
        terms.append((terms[-1] + terms[-2]) / 2)
    return terms[:n]


def last_two_average_2(first: float, second: float, n: int) -> list[float]:
    result = []
    for _ in range(n):
        result.append(first)
        first, second = second, (first + second) / 2
    return result


def sum_of_all_before(start: int, n: int) -> list[int]:
    """Return `n` terms of the sequence that begins with `start` and whose every next term is the
    sum of all terms before it plus one.

    Starting with the number `start`, keep appending one more than the sum of the whole list. Return
    the list of the first `n` terms.

    数列以 `start` 开头，之后每一项等于前面所有项之和加一，返回前 `n` 项。

    从数 `start` 开始，不断追加“整个列表之和再加一”，返回前 `n` 项组成的列表。

    >>> sum_of_all_before(2, 4)
    [2, 3, 6, 12]
    >>> sum_of_all_before(0, 3)
    [0, 1, 2]
    >>> sum_of_all_before(5, 1)
    [5]
    """
    terms = [start]
    while len(terms) < n:
        terms.append(sum(terms) + 1)
    return terms


def last_three_sum_mod(n: int, m: int) -> list[int]:
    """Return `n` terms of the sequence 0, 1, 2, ... where each term after the third is the sum of
    the three before it, modulo `m`. `m` is greater than 2.

    Given a count `n` and a modulus `m` above 2, start with 0, 1, 2 and append the remainder of the
    sum of the last three terms divided by `m`.

    数列以 0, 1, 2 开头，之后每一项是前三项之和对 `m` 取余，返回前 `n` 项。`m` 大于 2。

    给定个数 `n` 和大于 2 的模数 `m`，从 0, 1, 2 开始，不断追加最后三项之和除以 `m` 的余数，返回 `n` 项。

    >>> last_three_sum_mod(7, 5)
    [0, 1, 2, 3, 1, 1, 0]
    >>> last_three_sum_mod(2, 9)
    [0, 1]
    """
    terms = [0, 1, 2]
    for _ in range(n - 3):
        terms.append(sum(terms[-3:]) % m)
    return terms[:n]


def last_three_sum_mod_2(n: int, m: int) -> list[int]:
    result = []
    a, b, c = 0, 1, 2
    for _ in range(n):
        result.append(a)
        a, b, c = b, c, (a + b + c) % m
    return result


def plus_then_times(start: int, n: int) -> list[int]:
    """Return `n` numbers beginning with `start`: the second is the first plus 3, the third is twice
    the second, the fourth is the third plus 3 and so on.

    Given `start` and `n`, build a list by adding 3 and doubling in turn, and return its first `n`
    numbers.

    返回以 `start` 开头的 `n` 个数：第二个是第一个加 3，第三个是第二个的两倍，第四个又加 3，如此交替。

    给定 `start` 和 `n`，轮流执行“加 3”和“乘 2”来生成列表，返回前 `n` 个数。

    >>> plus_then_times(1, 5)
    [1, 4, 8, 11, 22]
    >>> plus_then_times(7, 1)
    [7]
    >>> plus_then_times(7, 0)
    []
    """
    result = []
    for i in range(n):
        result.append(start)
        start = start * 2 if i % 2 else start + 3
    return result


def even_halves_chain_sum(n: int) -> int:
    """Return the sum of `n` and all numbers reached by halving it as long as it is even.

    Given a positive integer `n`, add it up with its half, the half of that and so on, stopping at
    the first odd number, which is included.

    返回 `n` 以及在其为偶数时不断减半所得各数的总和。

    给定正整数 `n`，把它、它的一半、一半的一半……加起来，到第一个奇数（含）为止。

    >>> even_halves_chain_sum(12)
    21
    >>> even_halves_chain_sum(5)
    5
    """
    total = n
    while n % 2 == 0:
        n //= 2
        total += n
    return total


def largest_step_up(numbers: list[int]) -> int:
    """Return the largest amount by which a number of `numbers` is greater than the one just before
    it, or 0 if the list never rises.

    Given a list `numbers`, look at all neighbours and find the biggest increase from one to the
    next. If there is no increase, return 0.

    返回 `numbers` 中某个数比紧邻的前一个数多出的最大值，若从不上升则返回 0。

    给定列表 `numbers`，查看所有相邻元素，求从前一个到后一个的最大增量，没有增加则返回 0。

    >>> largest_step_up([3, 8, 6, 9])
    5
    >>> largest_step_up([4, 2])
    0
    >>> largest_step_up([])
    0
    """
    return max([0] + [b - a for a, b in zip(numbers, numbers[1:])])


def largest_step_up_2(numbers: list[int]) -> int:
    best = 0
    for i in range(1, len(numbers)):
        best = max(best, numbers[i] - numbers[i - 1])
    return best


def place_of_worst_drop(readings: list[int]) -> int:
    """Return the index of the element of `readings` that is furthest below the element just before
    it; the first such index in a tie, and -1 if nothing drops.

    You are given a list of `readings`. Find where the largest fall from one reading to the next
    ends, and return that index, or -1 when the readings never fall.

    返回 `readings` 中比前一个元素低得最多的元素的下标，并列取最前，没有下降则返回 -1。

    给定读数列表 `readings`，找出相邻读数间最大跌落的终点下标，若从未下降则返回 -1。

    >>> place_of_worst_drop([9, 7, 8, 3])
    3
    >>> place_of_worst_drop([1, 2])
    -1
    >>> place_of_worst_drop([5, 3, 1])
    1
    """
    place, worst = -1, 0
    for i in range(1, len(readings)):
        drop = readings[i - 1] - readings[i]
        if drop > worst:
            place, worst = i, drop
    return place


def zigzag_sums(numbers: list[int]) -> list[int]:
    """Return the running totals of `numbers` in which the first is added, the second subtracted,
    the third added and so on.

    Given a list `numbers`, add and subtract its elements by turns, starting with an addition, and
    return the total after every element.

    对 `numbers` 依次做加、减、加、减……的累计，返回每一步的结果。

    给定列表 `numbers`，从加法开始轮流加减其中的元素，返回每处理一个元素后的累计值。

    >>> zigzag_sums([5, 2, 4])
    [5, 3, 7]
    >>> zigzag_sums([])
    []
    """
    totals = []
    total = 0
    for i, number in enumerate(numbers):
        total += -number if i % 2 else number
        totals.append(total)
    return totals


def zigzag_sums_2(numbers: list[int]) -> list[int]:
    signed = [-number if i % 2 else number for i, number in enumerate(numbers)]
    return [sum(signed[:end]) for end in range(1, len(signed) + 1)]


def climb_with_rests(height: int, up: int, rest_every: int) -> int:
    """A climber gains `up` metres in an hour, but every `rest_every`-th hour is a rest without any
    gain. Return the hours needed to reach at least `height`. `rest_every` is at least 2.

    Given the `height` to climb, the metres `up` per hour and `rest_every` (2 or more), count the
    hours, where hours whose number is a multiple of `rest_every` bring nothing.

    登山者每小时上升 `up` 米，但每到第 `rest_every` 小时就休息不前进，返回到达高度 `height` 需要的小时数。

    给定高度 `height`、每小时上升的米数 `up` 与不小于 2 的 `rest_every`，逢 `rest_every` 的倍数小时休息，求总时数。

    >>> climb_with_rests(10, 3, 3)
    5
    >>> climb_with_rests(6, 3, 3)
    2
    >>> climb_with_rests(0, 3, 2)
    0
    """
    hours = climbed = 0
    while climbed < height:
        hours += 1
        if hours % rest_every != 0:
            climbed += up
    return hours


def bottles_drunk(bottles: int, price: int) -> int:
    """Whoever brings back `price` empty bottles gets a full one. Return how many bottles can be
    drunk when one starts with `bottles` full ones. `price` is at least 2.

    You have `bottles` full bottles, and `price` (2 or more) empty ones can be exchanged for a full
    one, again and again. Return how many you can drink in all.

    `price` 个空瓶可换一瓶满的，开始有 `bottles` 瓶，返回一共能喝到多少瓶。`price` 至少为 2。

    你有 `bottles` 瓶饮料，每 `price`（不小于 2）个空瓶可以反复换一瓶新的，返回总共能喝几瓶。

    >>> bottles_drunk(9, 3)
    13
    >>> bottles_drunk(2, 3)
    2
    >>> bottles_drunk(0, 2)
    0
    """
    drunk = bottles
    while bottles >= price:
        bottles -= price - 1
        drunk += 1
    return drunk


def days_until_ripe(warmth: list[int], needed: int) -> int:
    """A fruit collects the `warmth` of each day, but cold days (below 0) add nothing. Return on
    which day, counted from 1, it has at least `needed` warmth, or -1 if it never has.

    Given daily values `warmth` and the positive amount `needed`, sum up the positive values and
    return the number of the day when the sum is large enough, or -1.

    果实每天积累 `warmth` 中的热量，低于 0 的日子不计，返回积累量达到 `needed` 是第几天，达不到返回 -1。

    给定每日数值 `warmth` 和正数 `needed`，只累加正值，返回总和足够大的那天的序号（从 1 起），否则返回 -1。

    >>> days_until_ripe([4, -2, 3, 5], 7)
    3
    >>> days_until_ripe([1, 1], 5)
    -1
    """
    total = 0
    for day, value in enumerate(warmth, 1):
        total += max(0, value)
        if total >= needed:
            return day
    return -1


def two_counters(moves: str) -> tuple[int, int]:
    """Two counters start at 0. An 'x' in `moves` raises the first, a 'y' raises the second, and an
    's' swaps their values. Return both counters.

    Given a string `moves` of the letters 'x', 'y' and 's', carry out the moves: add one to the
    first number, add one to the second, or swap them. Return the pair at the end.

    两个计数器从 0 开始，`moves` 中的 'x' 使第一个加一，'y' 使第二个加一，'s' 交换两者，返回最后的两个值。

    给定由 'x'、'y'、's' 组成的字符串 `moves`，依次执行：第一个数加一、第二个数加一或交换，返回最终的数对。

    >>> two_counters("xxsy")
    (0, 3)
    >>> two_counters("xy")
    (1, 1)
    >>> two_counters("")
    (0, 0)
    """
    a = b = 0
    for move in moves:
        if move == "s":
            a, b = b, a
        elif move == "x":
            a += 1
        else:
            b += 1
    return a, b


def highest_water(start: int, inflows: list[int], leak: int) -> int:
    """A tank holds `start` litres. Each hour one of the `inflows` comes in and then `leak` litres
    run out, but never below 0. Return the highest level right after an inflow, or `start` if that
    is larger.

    Given the first level `start`, the hourly `inflows` and the hourly loss `leak`, return the
    highest level the tank ever has.

    水箱有 `start` 升水，每小时先流入 `inflows` 中的一个量，再漏掉 `leak` 升（不低于 0），返回出现过的最高水位。

    给定初始水位 `start`、每小时流入量 `inflows` 和每小时漏水量 `leak`，返回水箱达到过的最高水位。

    >>> highest_water(5, [3, 4, 0], 2)
    10
    >>> highest_water(9, [0, 1], 4)
    9
    >>> highest_water(1, [], 1)
    1
    """
    level = highest = start
    for inflow in inflows:
        level += inflow
        highest = max(highest, level)
        level = max(0, level - leak)
    return highest


def powers_up_to_limit(base: int, limit: int) -> list[int]:
    """Return 1, `base`, `base` squared and so on, as long as they are not greater than `limit`. The
    `base` is at least 2.

    Given a `base` above 1 and a `limit`, start with 1, multiply by `base` again and again and
    collect the powers that do not exceed `limit`.

    返回 1、`base`、`base` 的平方等不超过 `limit` 的各次幂。`base` 至少为 2。

    给定大于 1 的 `base` 和上限 `limit`，从 1 开始不断乘以 `base`，收集不超过 `limit` 的幂。

    >>> powers_up_to_limit(3, 30)
    [1, 3, 9, 27]
    >>> powers_up_to_limit(2, 8)
    [1, 2, 4, 8]
    >>> powers_up_to_limit(5, 0)
    []
    """
    powers = []
    power = 1
    while power <= limit:
        powers.append(power)
        power *= base
    return powers


def sums_of_first_squares(n: int) -> list[int]:
    """Return a list of `n` numbers: 1, 1 + 4, 1 + 4 + 9 and so on.

    Given a count `n`, return the running sums of the square numbers 1, 4, 9, ... as a list of
    length `n`.

    返回 `n` 个数组成的列表：1、1 + 4、1 + 4 + 9，依此类推。

    给定个数 `n`，返回平方数 1, 4, 9, …… 的前 `n` 个累加和。

    >>> sums_of_first_squares(4)
    [1, 5, 14, 30]
    >>> sums_of_first_squares(0)
    []
    """
    sums = []
    total = 0
    for i in range(1, n + 1):
        total += i * i
        sums.append(total)
    return sums


def sums_of_first_squares_2(n: int) -> list[int]:
    return [sum(j * j for j in range(1, i + 1)) for i in range(1, n + 1)]


def factorial_or_sum(n: int) -> list[int]:
    """Return a list of length `n` for i from 1 to `n`: the product 1 * 2 * ... * i when i is a
    multiple of 3, and the sum 1 + 2 + ... + i otherwise.

    Given `n`, build a list whose i-th entry (counted from 1) is the factorial of i if 3 divides i,
    and else the sum of the numbers up to i.

    返回长度为 `n` 的列表，对 1 到 `n` 的 i：i 是 3 的倍数时取 1 到 i 的乘积，否则取 1 到 i 的和。

    给定 `n`，构造列表，第 i 项（从 1 数起）在 3 整除 i 时为 i 的阶乘，否则为不超过 i 的正整数之和。

    >>> factorial_or_sum(6)
    [1, 3, 6, 10, 15, 720]
    >>> factorial_or_sum(1)
    [1]
    >>> factorial_or_sum(0)
    []
    """
    totals = [sum(range(1, i + 1)) for i in range(1, n + 1)]
    for i in range(3, n + 1, 3):
        totals[i - 1] = math.factorial(i)
    return totals


def factorial_or_sum_2(n: int) -> list[int]:
    result = []
    total, product = 0, 1
    for i in range(1, n + 1):
        total += i
        product *= i
        result.append(total if i % 3 else product)
    return result


def index_plus_digits(n: int) -> list[int]:
    """Return a list with, for each i from 0 to `n` (included), i plus the sum of its digits.

    Write a function that takes `n` and returns `n` + 1 numbers: every integer from 0 to `n`
    increased by the sum of its own digits.

    对 0 到 `n`（含）的每个 i，求 i 与其各位数字之和的和，返回这些数组成的列表。

    编写一个函数，接收 `n`，把 0 到 `n` 的每个整数加上它自身的数字和，返回 `n` + 1 个数。

    >>> index_plus_digits(3)
    [0, 2, 4, 6]
    >>> index_plus_digits(11)
    [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 11, 13]
    """
    return [i + sum(int(digit) for digit in str(i)) for i in range(n + 1)]


def index_plus_digits_2(n: int) -> list[int]:
    result = []
    for i in range(n + 1):
        total = i
        for digit in str(i):
            total += int(digit)
        result.append(total)
    return result


def word_for_each_number(n: int, word: str) -> list[str]:
    """Return the numbers from 1 to `n` as texts, but write `word` in place of a number that
    contains the digit 7.

    Given a count `n` and a `word`, count from 1 to `n` and say `word` instead of every number in
    which a 7 occurs.

    以文本形式返回 1 到 `n` 的数，凡含有数字 7 的数改写成 `word`。

    给定 `n` 和单词 `word`，从 1 数到 `n`，遇到含 7 的数就说 `word`，返回说出的文本列表。

    >>> word_for_each_number(8, "hop")
    ['1', '2', '3', '4', '5', '6', 'hop', '8']
    >>> word_for_each_number(2, "hop")
    ['1', '2']
    """
    return [word if "7" in str(i) else str(i) for i in range(1, n + 1)]


def word_for_each_number_2(n: int, word: str) -> list[str]:
    result = []
    for i in range(1, n + 1):
        text = str(i)
        if "7" in text:
            text = word
        result.append(text)
    return result


def numbers_in_lines(n: int, width: int) -> list[str]:
    """Write the numbers from 1 to `n` in lines of `width` numbers each, separated by spaces. The
    last line may be shorter.

    Given `n` and a positive `width`, return a list of lines, each a text of at most `width`
    consecutive numbers.

    把 1 到 `n` 的数写成若干行，每行 `width` 个，用空格隔开，最后一行可以较短。

    给定 `n` 和正整数 `width`，返回各行文本组成的列表，每行至多含 `width` 个连续的数。

    >>> numbers_in_lines(5, 2)
    ['1 2', '3 4', '5']
    >>> numbers_in_lines(0, 3)
    []
    """
    numbers = [str(i) for i in range(1, n + 1)]
    return [" ".join(numbers[i : i + width]) for i in range(0, n, width)]


def shrinking_word_rows(word: str) -> list[str]:
    """Return `word`, then the word without its first and last letter, and so on, as long as at
    least one letter is left.

    Given a `word`, take away the outer letters again and again and list all the texts on the way,
    beginning with the whole word and without the empty text.

    返回 `word`，然后是去掉首尾字母后的词，如此继续，直到没有字母为止。

    给定 `word`，反复去掉最外侧的两个字母，列出途中的所有文本，从整个单词开始，不含空串。

    >>> shrinking_word_rows("candle")
    ['candle', 'andl', 'nd']
    >>> shrinking_word_rows("sea")
    ['sea', 'e']
    >>> shrinking_word_rows("")
    []
    """
    rows = []
    while word:
        rows.append(word)
        word = word[1:-1]
    return rows


def staircase_of_hashes(n: int) -> list[str]:
    """Return `n` lines of width `n`; line i (counted from 1) ends with i '#' characters and has
    dots before them.

    Write a function that draws a staircase of `n` steps rising to the right: each line is `n`
    characters wide, with dots on the left and one '#' more than the line before.

    返回 `n` 行、宽度为 `n` 的文本，第 i 行（从 1 数起）末尾有 i 个 '#'，前面用点补齐。

    编写一个函数画出向右上升的 `n` 级台阶：每行宽 `n` 个字符，左边是点，'#' 比上一行多一个。

    >>> staircase_of_hashes(3)
    ['..#', '.##', '###']
    >>> staircase_of_hashes(0)
    []
    """
    return ["." * (n - i) + "#" * i for i in range(1, n + 1)]


def staircase_of_hashes_2(n: int) -> list[str]:
    rows = []
    for i in range(1, n + 1):
        rows.append(("#" * i).rjust(n, "."))
    return rows


def cross_picture(size: int) -> list[str]:
    """Return a square picture of `size` lines, in which both diagonals are drawn with 'x' and all
    other places are spaces.

    Given a `size`, build `size` strings of that length: the character in row r and column c is 'x'
    if c equals r or if r + c equals `size` - 1.

    返回 `size` 行的正方形图案，两条对角线上为 'x'，其余位置为空格。

    给定 `size`，构造 `size` 个同样长度的字符串：当 c 等于 r 或 r + c 等于 `size` - 1 时为 'x'。

    >>> cross_picture(3)
    ['x x', ' x ', 'x x']
    >>> cross_picture(2)
    ['xx', 'xx']
    """
    rows = []
    for r in range(size):
        row = [" "] * size
        row[r] = row[size - 1 - r] = "x"
        rows.append("".join(row))
    return rows


def cross_picture_2(size: int) -> list[str]:
    cells = range(size)
    return ["".join("x" if c in (r, size - 1 - r) else " " for c in cells) for r in cells]


def max_in_columns_minus_rows(grid: list[list[int]]) -> int:
    """Return the sum of the largest numbers of all columns of `grid` minus the sum of the smallest
    numbers of all rows.

    Given a non-empty `grid` with rows of equal length, add up the maximum of every column, subtract
    the minimum of every row, and return the result.

    返回 `grid` 各列最大值之和减去各行最小值之和。

    给定各行等长的非空网格 `grid`，把每列的最大值相加，再减去每行的最小值，返回结果。

    >>> max_in_columns_minus_rows([[1, 5], [4, 2]])
    6
    >>> max_in_columns_minus_rows([[7]])
    0
    """
    return sum(max(column) for column in zip(*grid)) - sum(min(row) for row in grid)


def max_in_columns_minus_rows_2(grid: list[list[int]]) -> int:
    total = 0
    for row in grid:
        total -= min(row)
    for c in range(len(grid[0])):
        total += max(row[c] for row in grid)
    return total


def cells_equal_to_right(grid: list[list[int]]) -> int:
    """Count the cells of `grid` that hold the same number as their neighbour on the right.

    Given a list of rows `grid`, return how many times two equal numbers stand side by side in a
    row.

    统计 `grid` 中与右边相邻格子数值相同的格子个数。

    给定由若干行组成的 `grid`，返回同一行中相邻两数相等的次数。

    >>> cells_equal_to_right([[1, 1, 2], [3, 3, 3]])
    3
    >>> cells_equal_to_right([[1], [1]])
    0
    """
    return sum(a == b for row in grid for a, b in zip(row, row[1:]))


def cells_equal_to_right_2(grid: list[list[int]]) -> int:
    count = 0
    for row in grid:
        for c in range(len(row) - 1):
            if row[c] == row[c + 1]:
                count += 1
    return count


def rows_joined_with_sums(grid: list[list[int]]) -> list[str]:
    """Write each row of `grid` as a text with its numbers separated by spaces, followed by ' = '
    and their sum.

    Given a `grid` of numbers without empty rows, return one text per row, like '1 2 3 = 6'.

    把 `grid` 的每一行写成文本：数字用空格隔开，后面跟 ' = ' 和它们的和。

    给定没有空行的数字网格 `grid`，每行返回一个形如 '1 2 3 = 6' 的文本。

    >>> rows_joined_with_sums([[1, 2, 3], [4, -4, 1]])
    ['1 2 3 = 6', '4 -4 1 = 1']
    >>> rows_joined_with_sums([])
    []
    """
    return [" ".join(map(str, row)) + f" = {sum(row)}" for row in grid]


def rows_joined_with_sums_2(grid: list[list[int]]) -> list[str]:
    lines = []
    for row in grid:
        text = " ".join(str(number) for number in row)
        lines.append(text + " = " + str(sum(row)))
    return lines


def climb_only_higher(numbers: list[int], step: int) -> list[int]:
    """Walk through `numbers` and keep the first, and then each number that is at least `step`
    larger than the last one kept.

    Given a list `numbers` and a `step`, return the numbers kept when one takes the first and goes
    on to the next number that is higher by `step` or more.

    遍历 `numbers`，保留第一个数，之后只保留比上一个保留的数至少大 `step` 的数。

    给定列表 `numbers` 和 `step`，先取第一个数，再依次取比刚取的数大出 `step` 或更多的数，返回取到的数。

    >>> climb_only_higher([3, 4, 6, 5, 9], 2)
    [3, 6, 9]
    >>> climb_only_higher([5, 1], 1)
    [5]
    >>> climb_only_higher([], 3)
    []
    """
    kept = []
    for number in numbers:
        if not kept or number >= kept[-1] + step:
            kept.append(number)
    return kept


def merge_small_neighbours(numbers: list[int], limit: int) -> list[int]:
    """Go through `numbers` and add each number to the last entry of the result if their sum is at
    most `limit`; otherwise it becomes a new entry.

    Given a list `numbers` and a `limit`, build a list in which following numbers are put together
    as long as the sum does not exceed `limit`.

    遍历 `numbers`，若当前数与结果最后一项之和不超过 `limit` 就合并到该项，否则作为新的一项。

    给定列表 `numbers` 和上限 `limit`，把连续的数合并相加，只要和不超过 `limit`，返回合并后的列表。

    >>> merge_small_neighbours([2, 3, 4, 1, 9], 5)
    [5, 5, 9]
    >>> merge_small_neighbours([7, 8], 5)
    [7, 8]
    >>> merge_small_neighbours([], 5)
    []
    """
    result = []
    for number in numbers:
        if result and result[-1] + number <= limit:
            result[-1] += number
        else:
            result.append(number)
    return result


def distance_since_zero(numbers: list[int]) -> list[int]:
    """For each element of `numbers`, return how many elements lie between the last 0 and it, itself
    included; before the first 0, count from the beginning of the list.

    Walk through `numbers` with a counter: at a zero it becomes 0, at any other number it grows by
    one. It begins at 0. Return its value after every element.

    用一个从 0 开始的计数器遍历 `numbers`：遇到 0 时归零，否则加一，返回每一步之后计数器的值。

    给定 `numbers`，对每个元素返回距上一个 0 经过了几个元素；尚未出现 0 时从头数起。

    >>> distance_since_zero([4, 0, 7, 7, 0])
    [1, 0, 1, 2, 0]
    >>> distance_since_zero([])
    []
    """
    result = []
    count = 0
    for number in numbers:
        count = 0 if number == 0 else count + 1
        result.append(count)
    return result


def longest_stretch_without(events: str, mark: str) -> int:
    """Return the largest number of characters of `events` in a row that are not `mark`.

    Given a string `events` and a character `mark`, find the longest stretch without `mark` and
    return its length.

    返回 `events` 中连续的、不等于 `mark` 的字符的最大个数。

    给定字符串 `events` 和字符 `mark`，求不含 `mark` 的最长一段的长度。

    >>> longest_stretch_without("a--b-ccc", "-")
    3
    >>> longest_stretch_without("xx", "x")
    0
    >>> longest_stretch_without("", "x")
    0
    """
    return max(len(part) for part in events.split(mark))


def longest_stretch_without_2(events: str, mark: str) -> int:
    longest = current = 0
    for event in events:
        current = 0 if event == mark else current + 1
        longest = max(longest, current)
    return longest


def countdown_rows(n: int) -> list[str]:
    """Return `n` lines: the first counts down from `n` to 1, the next from `n` - 1 to 1, and so on
    to the line '1'. The numbers stand without spaces.

    Given `n` below 10, build the texts like '321', '21', '1' and return them as a list.

    返回 `n` 行：第一行从 `n` 倒数到 1，下一行从 `n` - 1 倒数到 1，直到 '1'，数字之间没有空格。

    给定小于 10 的 `n`，构造形如 '321'、'21'、'1' 的文本，以列表返回。

    >>> countdown_rows(3)
    ['321', '21', '1']
    >>> countdown_rows(0)
    []
    """
    return ["".join(str(j) for j in range(i, 0, -1)) for i in range(n, 0, -1)]


def countdown_rows_2(n: int) -> list[str]:
    rows = []
    text = ""
    for i in range(1, n + 1):
        text = str(i) + text
        rows.insert(0, text)
    return rows


def launch_calls(n: int, skip: int) -> list[str]:
    """Return the calls of a countdown from `n` to 0, where 0 is called 'lift off' and the number
    `skip` is called 'hold'.

    Write a function that counts down from `n` to 0 as a list of texts. Instead of `skip` it says
    'hold', and instead of 0 it says 'lift off', even when `skip` is 0.

    返回从 `n` 倒数到 0 的口令列表，其中 0 喊作 'lift off'，数 `skip` 喊作 'hold'。

    编写一个函数，以文本列表从 `n` 倒数到 0：`skip` 换成 'hold'，0 换成 'lift off'（即使 `skip` 为 0）。

    >>> launch_calls(3, 2)
    ['3', 'hold', '1', 'lift off']
    >>> launch_calls(1, 5)
    ['1', 'lift off']
    >>> launch_calls(0, 0)
    ['lift off']
    """
    calls = ["hold" if i == skip else str(i) for i in range(n, 0, -1)]
    return calls + ["lift off"]


def launch_calls_2(n: int, skip: int) -> list[str]:
    calls = []
    while n > 0:
        calls.append("hold" if n == skip else str(n))
        n -= 1
    calls.append("lift off")
    return calls


def sum_ending_in_pair(n: int, a: int, b: int) -> int:
    """Return the sum of all positive integers up to `n` whose last digit is `a` or `b`.

    Given a number `n` and two digits `a` and `b`, add up the numbers from 1 to `n` that end in one
    of these digits.

    返回不超过 `n` 的正整数中，个位为 `a` 或 `b` 的所有数之和。

    给定数 `n` 和两个数字 `a`、`b`，把 1 到 `n` 中以其中之一结尾的数相加。

    >>> sum_ending_in_pair(15, 1, 4)
    30
    >>> sum_ending_in_pair(3, 8, 9)
    0
    """
    return sum(i for i in range(1, n + 1) if i % 10 in (a, b))


def sum_ending_in_pair_2(n: int, a: int, b: int) -> int:
    total = 0
    for i in range(1, n + 1):
        if i % 10 == a or i % 10 == b:
            total += i
    return total


def sum_of_odd_cubes(n: int) -> int:
    """Return the sum of the cubes of all odd numbers from 1 to `n`, minus the sum of the even
    numbers in that range.

    Given an integer `n`, go from 1 to `n`: add the cube of each odd number and subtract each even
    number. Return the result.

    返回 1 到 `n` 中所有奇数的立方和减去其中偶数之和。

    给定整数 `n`，从 1 走到 `n`：奇数加上其立方，偶数则减去它本身，返回结果。

    >>> sum_of_odd_cubes(4)
    22
    >>> sum_of_odd_cubes(1)
    1
    >>> sum_of_odd_cubes(0)
    0
    """
    return sum(i**3 if i % 2 else -i for i in range(1, n + 1))


def sum_of_odd_cubes_2(n: int) -> int:
    total = 0
    for i in range(1, n + 1):
        if i % 2 == 1:
            total += i * i * i
        else:
            total -= i
    return total


def count_until_same(numbers: list[int]) -> int:
    """Return how many `numbers` stand before the first one that equals its neighbour on the right.
    Without such a place, return the length of the list.

    Given a list `numbers`, walk from the left and stop at the first element followed by an equal
    one. Return how many elements were passed.

    返回 `numbers` 中第一个与右邻相等的数之前有多少个数，没有这样的位置则返回列表长度。

    给定列表 `numbers`，从左往右走，遇到第一个与后一个相等的元素就停下，返回经过的元素个数。

    >>> count_until_same([1, 2, 2, 3])
    1
    >>> count_until_same([4, 5])
    2
    >>> count_until_same([])
    0
    """
    for i in range(len(numbers) - 1):
        if numbers[i] == numbers[i + 1]:
            return i
    return len(numbers)


def spend_on_toys(money: int, prices: list[int]) -> list[int]:
    """Go through `prices` and buy each toy that can still be paid with the remaining `money`.
    Return the prices of the toys bought.

    Given the `money` at hand and a list of `prices`, decide for each in turn: if enough money is
    left, the toy is bought. Return the list of prices paid.

    依次查看 `prices`，只要剩余的 `money` 够就买下，返回买下的玩具的价格列表。

    给定手头的钱 `money` 和价格列表 `prices`，逐个决定：钱够就买，返回付过的价格。

    >>> spend_on_toys(10, [6, 5, 3, 1, 1])
    [6, 3, 1]
    >>> spend_on_toys(2, [3, 4])
    []
    """
    bought = []
    for price in prices:
        if price <= money:
            bought.append(price)
            money -= price
    return bought


def spend_on_toys_2(money: int, prices: list[int]) -> list[int]:
    bought = []
    for price in prices:
        if sum(bought) + price <= money:
            bought.append(price)
    return bought


def chain_of_last_letters(words: list[str]) -> int:
    """Return how many of the `words` from the beginning form a chain, in which each word begins
    with the last letter of the word before it.

    Given a list of non-empty `words`, count the words from the left until one does not start with
    the letter at which the previous word ended.

    返回 `words` 从头开始有多少个单词构成接龙：每个词的首字母等于前一个词的末字母。

    给定非空单词组成的列表 `words`，从左数起，直到某个词不以前一个词的末字母开头为止，返回数到的词数。

    >>> chain_of_last_letters(["sun", "net", "top", "cat"])
    3
    >>> chain_of_last_letters(["ox"])
    1
    >>> chain_of_last_letters([])
    0
    """
    count = 0
    for word in words:
        if count and word[0] != words[count - 1][-1]:
            break
        count += 1
    return count


def chain_of_last_letters_2(words: list[str]) -> int:
    for i in range(1, len(words)):
        if words[i][0] != words[i - 1][-1]:
            return i
    return len(words)


def ladder_of_sums(n: int) -> list[str]:
    """Return `n` lines of the form '1 + 2 = 3', '2 + 3 = 5', ...: line i adds i and i + 1.

    Given a count `n`, write for each i from 1 to `n` the sum of i and the number after it as a
    text.

    返回 `n` 行形如 '1 + 2 = 3'、'2 + 3 = 5' 的算式，第 i 行是 i 与 i + 1 相加。

    给定个数 `n`，对 1 到 `n` 的每个 i，写出它与后一个数相加的算式文本。

    >>> ladder_of_sums(2)
    ['1 + 2 = 3', '2 + 3 = 5']
    >>> ladder_of_sums(0)
    []
    """
    return [f"{i} + {i + 1} = {2 * i + 1}" for i in range(1, n + 1)]


def ladder_of_sums_2(n: int) -> list[str]:
    lines = []
    for i in range(1, n + 1):
        j = i + 1
        lines.append(str(i) + " + " + str(j) + " = " + str(i + j))
    return lines


def fading_word(word: str) -> str:
    """Join `word`, the word without its last letter, without its last two letters and so on down to
    its first letter, with commas.

    You are given a `word`. Cut off one letter at the end again and again, and return all the texts,
    from the whole word to a single letter, joined by ','.

    把 `word`、去掉末字母的词、去掉末两个字母的词……直到只剩首字母，用逗号连接起来。

    给定 `word`，反复去掉末尾一个字母，把从整个词到单个字母的所有文本用 ',' 连接后返回。

    >>> fading_word("echo")
    'echo,ech,ec,e'
    >>> fading_word("a")
    'a'
    >>> fading_word("")
    ''
    """
    return ",".join(word[:end] for end in range(len(word), 0, -1))


def fading_word_2(word: str) -> str:
    parts = []
    while word:
        parts.append(word)
        word = word[:-1]
    return ",".join(parts)


def double_or_reset(start: int, limit: int, n: int) -> list[int]:
    """Return `n` numbers beginning with `start`: each next one is double the one before, or `start`
    again when the double would be above `limit`.

    Given a `start`, a `limit` and a count `n`, keep doubling, but go back to `start` instead of
    passing the limit. Return the first `n` values.

    返回以 `start` 开头的 `n` 个数：每个是前一个的两倍，若两倍超过 `limit` 则重新回到 `start`。

    给定 `start`、`limit` 和个数 `n`，不断加倍，若会超出上限就回到 `start`，返回前 `n` 个值。

    >>> double_or_reset(3, 20, 5)
    [3, 6, 12, 3, 6]
    >>> double_or_reset(5, 6, 2)
    [5, 5]
    """
    values = []
    value = start
    for _ in range(n):
        values.append(value)
        value = value * 2 if value * 2 <= limit else start
    return values


def multiples_between_squares(k: int, n: int) -> list[int]:
    """Count the multiples of `k` from i squared up to, but not including, the next square, for
    each i from 1 to `n`, and return the counts.

    Write a function that returns a list of `n` counts: for i = 1, 2, ..., `n`, how many numbers x
    with i * i <= x < (i + 1) * (i + 1) are divisible by `k`.

    对 1 到 `n` 的每个 i，统计从 i 的平方到下一个平方数之前（不含）有多少个 `k` 的倍数，返回这些个数。

    编写一个函数，返回 `n` 个计数：对 i = 1, 2, …, `n`，区间 [i * i, (i + 1) * (i + 1)) 中 `k` 的倍数个数。

    >>> multiples_between_squares(3, 3)
    [1, 1, 3]
    >>> multiples_between_squares(10, 2)
    [0, 0]
    """
    return [sum(x % k == 0 for x in range(i * i, (i + 1) ** 2)) for i in range(1, n + 1)]


def multiples_between_squares_2(k: int, n: int) -> list[int]:
    counts = []
    for i in range(1, n + 1):
        count = 0
        for x in range(i * i, (i + 1) * (i + 1)):
            if x % k == 0:
                count += 1
        counts.append(count)
    return counts


def most_after_each(values: list[int]) -> list[int]:
    """For each element of `values` but the last, return the largest of the elements that come after
    it.

    Given a list `values`, replace every element that has something behind it by the maximum of what
    is behind it, and drop the last element.

    对 `values` 中除最后一个以外的每个元素，返回其后所有元素中的最大值。

    给定列表 `values`，把每个后面还有元素的数换成它后面的最大值，并去掉最后一个元素。

    >>> most_after_each([9, 2, 5, 1])
    [5, 5, 1]
    >>> most_after_each([3])
    []
    """
    return [max(values[i:]) for i in range(1, len(values))]


def most_after_each_2(values: list[int]) -> list[int]:
    result = []
    best = None
    for value in values[:0:-1]:
        best = value if best is None else max(best, value)
        result.append(best)
    return result[::-1]
