"""Pairs and results: functions whose answer has two parts or a status beside the value."""

import re
from collections import Counter


def rises_and_falls(levels: list[int]) -> tuple[int, int]:
    """Return a pair: how many times a number in `levels` is greater than the one before it, and how
    many times it is smaller.

    Given water `levels` in the order of measuring, count the steps upwards and the steps downwards
    between neighbours and return (up, down). Steps without a change are counted in neither.

    返回二元组：`levels` 中比前一个数大的次数，以及比前一个数小的次数。

    给定按时间排列的水位 `levels`，统计相邻两次之间上升和下降的次数，返回 (上升次数, 下降次数)，
    持平不计。

    >>> rises_and_falls([3, 5, 5, 2, 4])
    (2, 1)
    >>> rises_and_falls([7])
    (0, 0)
    >>> rises_and_falls([3, 2, 1])
    (0, 2)
    """
    up = sum(left < right for left, right in zip(levels, levels[1:]))
    down = sum(left > right for left, right in zip(levels, levels[1:]))
    return up, down


def rises_and_falls_2(levels: list[int]) -> tuple[int, int]:
    up = down = 0
    for place in range(1, len(levels)):
        if levels[place] > levels[place - 1]:
            up += 1
        elif levels[place] < levels[place - 1]:
            down += 1
    return up, down


def count_small_and_big(parcels: list[int], limit: int) -> tuple[int, int]:
    """Return how many weights in `parcels` are at most `limit` and how many are above it, as a
    tuple (small, big).

    A parcel counts as small up to the weight `limit`, inclusive, otherwise as big. Count both kinds
    among `parcels` and return (number of small ones, number of big ones).

    返回元组 (小包裹数, 大包裹数)：`parcels` 中重量不超过 `limit` 的个数和超过 `limit` 的个数。

    包裹重量 `parcels` 中，不大于 `limit` 的算小件，其余算大件。统计两种包裹各有多少，
    以元组 (小件数, 大件数) 返回。

    >>> count_small_and_big([2, 9, 5, 7], 5)
    (2, 2)
    >>> count_small_and_big([1, 1], 3)
    (2, 0)
    >>> count_small_and_big([], 10)
    (0, 0)
    """
    small = len([weight for weight in parcels if weight <= limit])
    return small, len(parcels) - small


def bounds_of_multiples(numbers: list[int], k: int) -> tuple[int, int] | None:
    """Return the smallest and the largest element of `numbers` that is divisible by `k`, as a
    tuple, or None if none is.

    Look only at the multiples of the positive integer `k` among `numbers`; give the pair of their
    minimum and maximum. If there are no multiples, the result is None.

    返回 `numbers` 中能被 `k` 整除的数的最小值和最大值组成的元组；没有这样的数则返回 None。

    给定整数列表 `numbers` 和正整数 `k`，在 `k` 的倍数中求 (最小值, 最大值)，不存在倍数时返回 None。

    >>> bounds_of_multiples([4, 9, 12, 3, 10], 3)
    (3, 12)
    >>> bounds_of_multiples([7, 14], 14)
    (14, 14)
    >>> bounds_of_multiples([1, 5], 2)
    """
    multiples = [number for number in numbers if number % k == 0]
    return (min(multiples), max(multiples)) if multiples else None


def bounds_of_multiples_2(numbers: list[int], k: int) -> tuple[int, int] | None:
    low = high = None
    for number in numbers:
        if number % k != 0:
            continue
        if low is None or number < low:
            low = number
        if high is None or number > high:
            high = number
    return None if low is None else (low, high)


def longest_word_with_number(text: str) -> tuple[int, str] | None:
    """Return (number, word) for the longest word of `text`, where number says which word it is,
    counted from 1. Words are separated by blanks; the first of equally long words is meant, and
    None is returned if there are no words.

    Split `text` at white space and find its longest word, the earliest one on a tie. Return a tuple
    of its place among the words (1 for the first) and the word itself, or None for a blank text.

    返回 `text` 中最长单词的 (序号, 单词)，序号从 1 数起；一样长取先出现的，没有单词返回 None。

    把 `text` 按空白分词，求最长的单词（并列取第一个），
    返回由它是第几个单词（从 1 开始）和单词本身组成的元组；文本为空白时返回 None。

    >>> longest_word_with_number('we saw giraffes there')
    (3, 'giraffes')
    >>> longest_word_with_number('red hat')
    (1, 'red')
    >>> longest_word_with_number('  ')
    """
    best = None
    for number, word in enumerate(text.split(), start=1):
        if best is None or len(word) > len(best[1]):
            best = (number, word)
    return best


def longest_word_with_number_2(text: str) -> tuple[int, str] | None:
    return max(enumerate(text.split(), 1), key=lambda pair: len(pair[1]), default=None)


def split_address(address: str) -> tuple[str, str] | None:
    """Split the mail `address` at its '@' into the tuple (user, domain), the domain in lower case.
    Return None unless there is exactly one '@' with something on both sides of it.

    Return the part of `address` before '@' and, in small letters, the part after it. An `address`
    with no or several '@', or with an empty part, gives None.

    把邮箱地址 `address` 在 '@' 处拆成元组 (用户名, 小写的域名)；若 '@' 不是恰好一个，或某一边为空，
    返回 None。

    给定字符串 `address`，返回 '@' 之前的部分和之后的部分（后者转为小写）组成的元组。
    没有或有多个 '@'，以及任一部分为空时，都返回 None。

    >>> split_address('Ann.Lee@Mail.ORG')
    ('Ann.Lee', 'mail.org')
    >>> split_address('a@b@c')
    >>> split_address('@home')
    """
    parts = address.split('@')
    if len(parts) != 2 or not all(parts):
        return None
    return parts[0], parts[1].lower()


def boxes_and_rest(pieces: int, per_box: int) -> tuple[int, int]:
    """Return how many full boxes of `per_box` pieces can be made from `pieces` pieces, and how many
    pieces are left over, as a tuple.

    Pack `pieces` things into boxes that hold `per_box` each. Give the pair (number of full boxes,
    number of things remaining).

    把 `pieces` 件东西按每盒 `per_box` 件装盒，返回 (装满的盒数, 剩余件数)。

    编写一个函数，求 `pieces` 件物品能装满多少个容量为 `per_box` 的盒子以及还剩几件，
    以元组形式返回这两个数。

    >>> boxes_and_rest(20, 6)
    (3, 2)
    >>> boxes_and_rest(5, 8)
    (0, 5)
    >>> boxes_and_rest(12, 4)
    (3, 0)
    """
    return divmod(pieces, per_box)


def boxes_and_rest_2(pieces: int, per_box: int) -> tuple[int, int]:
    boxes = 0
    while pieces >= per_box:
        pieces -= per_box
        boxes += 1
    return boxes, pieces


def price_change(old: int, new: int) -> tuple[int, str]:
    """Return by how much the price changed from `old` to `new`, as a number that is never negative,
    together with the word 'up', 'down' or 'same'.

    Compare the prices `old` and `new`. The result is the absolute difference and one of the texts
    'up' (`new` is higher), 'down' (`new` is lower) and 'same'.

    返回价格从 `old` 变到 `new` 的变化量（非负）和方向组成的元组，方向为 'up'、'down' 或 'same'。

    比较 `old` 与 `new` 两个价格，返回 (差的绝对值, 状态)：涨价时状态为 'up'，降价时为 'down'，
    没变时为 'same'。

    >>> price_change(10, 14)
    (4, 'up')
    >>> price_change(9, 6)
    (3, 'down')
    >>> price_change(5, 5)
    (0, 'same')
    """
    if new > old:
        return new - old, 'up'
    if new < old:
        return old - new, 'down'
    return 0, 'same'


def exam_outcome(points: int, maximum: int) -> tuple[int, str]:
    """Return the percentage that `points` are of the positive `maximum`, rounded down, and the word
    'excellent' from 90 percent on, 'passed' from 50 on, and 'failed' below.

    A pupil has `points` out of `maximum` (more than 0). Compute the whole percent, cut off after
    the point, and grade it: 'excellent' for at least 90, 'passed' for at least 50, else 'failed'.
    Return (percent, grade).

    返回 `points` 占 `maximum`（大于 0）的百分比（向下取整）和评语：不低于 90 为 'excellent'，
    不低于 50 为'passed'，否则为 'failed'。

    某学生得了 `points` 分，满分为正整数 `maximum`。求得分率的整数百分数（舍去小数），并给出等级：
    90 及以上'excellent'，50 至 89 为 'passed'，低于 50 为 'failed'，返回 (百分数, 等级)。

    >>> exam_outcome(18, 20)
    (90, 'excellent')
    >>> exam_outcome(2, 3)
    (66, 'passed')
    >>> exam_outcome(0, 7)
    (0, 'failed')
    """
    percent = 100 * points // maximum
    if percent >= 90:
        return percent, 'excellent'
    return percent, 'passed' if percent >= 50 else 'failed'


def tightest_neighbours(numbers: list[int]) -> tuple[int, int] | None:
    """Return the two neighbouring elements of `numbers` that differ the least, in their order; the
    first such pair on a tie. With fewer than two numbers return None.

    Among all pairs of adjacent numbers in `numbers`, find the one with the smallest absolute
    difference, taking the leftmost if there are several, and return it as a tuple. Return None if
    there are no pairs.

    返回 `numbers` 中差的绝对值最小的一对相邻元素（保持先后顺序），并列取最左边的；
    少于两个数时返回 None。

    给定整数列表 `numbers`，在所有相邻的两个数中求差距最小的一对，以元组返回；若有多对取最先出现的，
    没有则返回 None。

    >>> tightest_neighbours([1, 9, 7, 20])
    (9, 7)
    >>> tightest_neighbours([4, 5, 4])
    (4, 5)
    >>> tightest_neighbours([3])
    """
    pairs = zip(numbers, numbers[1:])
    return min(pairs, key=lambda pair: abs(pair[0] - pair[1]), default=None)


def tightest_neighbours_2(numbers: list[int]) -> tuple[int, int] | None:
    best = None
    for left, right in zip(numbers, numbers[1:]):
        if best is None or abs(left - right) < abs(best[0] - best[1]):
            best = (left, right)
    return best


def split_before_negative(numbers: list[int]) -> tuple[list[int], list[int]]:
    """Cut `numbers` in two just before its first negative number and return both parts. Without a
    negative number the second part is empty.

    Return a tuple of two lists: the elements of `numbers` ahead of the first one below zero, and
    that one with everything after it.

    在 `numbers` 的第一个负数之前切开，返回前后两部分组成的元组；没有负数时第二部分为空列表。

    返回两个列表组成的元组：第一个是 `numbers` 中首个负数之前的元素，
    第二个是从该负数开始的其余元素。

    >>> split_before_negative([3, 0, -1, 5])
    ([3, 0], [-1, 5])
    >>> split_before_negative([-2])
    ([], [-2])
    >>> split_before_negative([1, 2])
    ([1, 2], [])
    """
    for place, number in enumerate(numbers):
        if number < 0:
            return numbers[:place], numbers[place:]
    return list(numbers), []


def split_before_negative_2(numbers: list[int]) -> tuple[list[int], list[int]]:
    before, after = [], []
    for number in numbers:
        if after or number < 0:
            after.append(number)
        else:
            before.append(number)
    return before, after


def feet_and_inches(inches: int) -> str:
    r"""Write a height of `inches` inches as feet and inches, such as 5'7"; a foot has twelve
    inches. The inches are left out, with their mark, when they are zero.

    Convert `inches` (not negative) to feet of 12 inches and the rest. Return the feet followed by
    an apostrophe and, unless the rest is 0, the rest followed by a double quote.

    把 `inches` 英寸换算成英尺和英寸（1 英尺等于 12 英寸），写成 5'7" 这样的形式；
    英寸为 0 时省略英寸部分。

    给定非负整数 `inches`，返回英尺数加单引号，若还有余下的英寸，再接上英寸数和双引号，
    一英尺为 12 英寸。

    >>> feet_and_inches(67)
    '5\'7"'
    >>> feet_and_inches(72)
    "6'"
    >>> feet_and_inches(0)
    "0'"
    """
    feet, rest = divmod(inches, 12)
    return f'{feet}\'{rest}"' if rest else f"{feet}'"


def agreeing_and_differing(first: str, second: str) -> tuple[int, int]:
    """Compare the texts `first` and `second` position by position and return how many positions
    agree and how many differ. Positions that only the longer text has are differing ones.

    Return (same, different) for `first` and `second`: the count of places with the same character
    in both, and the count of all the other places up to the length of the longer text.

    逐位比较 `first` 和 `second`，返回 (相同的位置数, 不同的位置数)，较长文本多出来的位置算作不同。

    给定两个字符串 `first` 与 `second`，统计对应位置字符相同的个数，
    以及其余位置（以较长者的长度为准）的个数，以元组返回。

    >>> agreeing_and_differing('table', 'cable')
    (4, 1)
    >>> agreeing_and_differing('ab', 'abcd')
    (2, 2)
    >>> agreeing_and_differing('', '')
    (0, 0)
    """
    same = sum(x == y for x, y in zip(first, second))
    return same, max(len(first), len(second)) - same


def vowel_span(word: str) -> tuple[int, int] | None:
    """Return the positions, counted from 0, of the first and of the last vowel (a, e, i, o, u in
    either case) in `word`, or None if it has none.

    Where does `word` have its first and its last vowel? Give a tuple of two indexes, equal if there
    is a single vowel, or None without vowels. Vowels are a, e, i, o, u, small or capital.

    返回 `word` 中第一个和最后一个元音字母（a、e、i、o、u，不区分大小写）的下标组成的元组，
    没有元音返回 None。

    给定单词 `word`，求首个元音与末个元音所在的位置（从 0 数起），以元组返回；
    只有一个元音时两数相等，没有元音（大小写 a、e、i、o、u）时返回 None。

    >>> vowel_span('strange')
    (3, 6)
    >>> vowel_span('Up')
    (0, 0)
    >>> vowel_span('rhythm')
    """
    places = [place for place, letter in enumerate(word) if letter in 'aeiouAEIOU']
    return (places[0], places[-1]) if places else None


def amount_and_unit(text: str) -> tuple[int, str] | None:
    """Split a quantity such as '25kg' or '3 litres' into the number and the unit. `text` must be
    digits, perhaps spaces, and then letters only; for anything else return None.

    Given `text`, which should consist of a whole number followed by a unit of letters with or
    without spaces between them, return (number, unit). If it has another form, return None.

    把 '25kg'、'3 litres' 这样的文本 `text` 拆成 (数量, 单位)；
    格式须为数字、可有可无的空格、再加字母，否则返回 None。

    给定字符串 `text`，若它由一个整数和紧随其后的字母单位组成（中间可以有空格），
    返回整数与单位组成的元组，其他格式返回 None。

    >>> amount_and_unit('25kg')
    (25, 'kg')
    >>> amount_and_unit('3 litres')
    (3, 'litres')
    >>> amount_and_unit('kg 25')
    """
    match = re.fullmatch(r'(\d+) *([A-Za-z]+)', text)
    return (int(match.group(1)), match.group(2)) if match else None


def amount_and_unit_2(text: str) -> tuple[int, str] | None:
    unit = text.lstrip('0123456789')
    number = text[:len(text) - len(unit)]
    unit = unit.lstrip(' ')
    if not number or not unit.isalpha():
        return None
    return int(number), unit


def income_and_spending(entries: list[int]) -> tuple[int, int]:
    """Return the sum of the positive numbers in `entries` and the sum of the negative ones without
    its sign.

    A household book holds `entries`, income as positive and spending as negative numbers. Return
    the pair (total income, total spending), both not negative.

    返回元组：`entries` 中正数的总和，以及负数总和的绝对值。

    家庭账本 `entries` 用正数记收入、负数记支出。求总收入和总支出（支出也用非负数表示），
    以元组 (收入, 支出) 返回。

    >>> income_and_spending([100, -30, 50, -45])
    (150, 75)
    >>> income_and_spending([-5])
    (0, 5)
    >>> income_and_spending([])
    (0, 0)
    """
    income = sum(entry for entry in entries if entry > 0)
    return income, income - sum(entries)


def income_and_spending_2(entries: list[int]) -> tuple[int, int]:
    income = spending = 0
    for entry in entries:
        if entry >= 0:
            income += entry
        else:
            spending -= entry
    return income, spending


def most_and_least_popular(orders: list[str]) -> tuple[str, str] | None:
    """Return the dish ordered most often and the dish ordered least often in `orders`. On equal
    counts the alphabetically first dish is taken in both cases. Return None if nothing was ordered.

    Count how often each dish occurs in `orders` and return (most frequent, least frequent), ties
    going to the name that sorts first. They are the same when only one dish occurs; an empty list
    gives None.

    返回 `orders` 中点得最多和最少的菜组成的元组；次数相同都取字母顺序靠前的菜，没有点菜返回 None。

    统计点菜记录 `orders` 中每道菜的次数，返回 (次数最多的菜, 次数最少的菜)。
    并列时取字典序最小的名称，只有一种菜时两者相同，空列表返回 None。

    >>> most_and_least_popular(['soup', 'fish', 'soup', 'rice'])
    ('soup', 'fish')
    >>> most_and_least_popular(['pie'])
    ('pie', 'pie')
    >>> most_and_least_popular([])
    """
    if not orders:
        return None
    counts = Counter(orders)
    dishes = sorted(counts)
    return max(dishes, key=counts.get), min(dishes, key=counts.get)


def sign_and_digits(text: str) -> tuple[str, str]:
    """Split the number `text` into its sign and the rest. The sign is '-' if `text` begins with a
    minus and '+' otherwise; the rest is without sign and without needless zeros in front.

    Given an integer as `text`, perhaps with + or - before it, return (sign, digits), where sign is
    '+' or '-' and digits has no leading zeros, except that zero itself is written '0'.

    把整数文本 `text` 拆成 (符号, 数字)：以减号开头时符号为 '-'，否则为 '+'；
    数字部分去掉符号和多余的前导零。

    给定表示整数的字符串 `text`（前面可能有 + 或 -），返回符号与数字部分组成的元组；
    没有符号按 '+' 算，数字部分不含前导零，但零写成 '0'。

    >>> sign_and_digits('-0042')
    ('-', '42')
    >>> sign_and_digits('7')
    ('+', '7')
    >>> sign_and_digits('+000')
    ('+', '0')
    """
    sign = '-' if text.startswith('-') else '+'
    digits = text.lstrip('+-').lstrip('0')
    return sign, digits or '0'


def longest_wait(arrivals: list[int]) -> tuple[int, int] | None:
    """Buses came at the ascending times `arrivals`. Return the two successive times between which
    most time passed, the earliest such pair on a tie, or None with fewer than two buses.

    Given the ascending list `arrivals`, find the neighbouring values with the largest gap and
    return them as (from, to). The first gap wins if several are equally large; None if there is no
    gap.

    `arrivals` 是升序排列的公交到站时刻。返回间隔最长的相邻两个时刻组成的元组，并列取最早的一对，
    不足两班返回 None。

    给定升序列表 `arrivals`，求差距最大的一对相邻值，返回 (前一个, 后一个)；差距相同取靠前的，
    元素少于两个返回 None。

    >>> longest_wait([5, 9, 20, 24])
    (9, 20)
    >>> longest_wait([1, 4, 7])
    (1, 4)
    >>> longest_wait([12])
    """
    best = None
    for start, end in zip(arrivals, arrivals[1:]):
        if best is None or end - start > best[1] - best[0]:
            best = (start, end)
    return best


def rounds_won(first: list[int], second: list[int]) -> list[int]:
    """Return [a, b]: the number of rounds in which the player with the points `first` had more than
    the one with the points `second`, and the number in which it was the other way round.

    Two players have played equally many rounds, with the points `first` and `second`. Count the
    rounds that each of them won with strictly more points; give both counts in a list.

    返回列表 [a, b]：`first` 的得分高于 `second` 的局数，以及 `second` 高于 `first` 的局数，
    平局不计。

    两名选手各局得分为 `first` 和 `second`（局数相同）。每局得分高者获胜，统计双方各赢了几局，
    以含两个数的列表返回，平局都不算。

    >>> rounds_won([11, 8, 11], [9, 11, 5])
    [2, 1]
    >>> rounds_won([3], [3])
    [0, 0]
    >>> rounds_won([], [])
    [0, 0]
    """
    return [sum(x > y for x, y in zip(first, second)), sum(x < y for x, y in zip(first, second))]


def rounds_won_2(first: list[int], second: list[int]) -> list[int]:
    wins = [0, 0]
    for x, y in zip(first, second):
        if x != y:
            wins[0 if x > y else 1] += 1
    return wins


def search_report(names: list[str], wanted: str) -> tuple[int, str]:
    """Look for `wanted` in `names`, ignoring case. Return (index, 'exact') for the first equal
    name, else (index, 'similar') for the first that differs only in case, else (-1, 'missing').

    Find `wanted` in the list `names`. An identical name has precedence and is reported with its
    first index and 'exact'; failing that, the first name equal apart from letter case is reported
    with 'similar'; if there is neither, the result is (-1, 'missing').

    在 `names` 中查找 `wanted`：有完全相同的名字返回 (首个下标, 'exact')，
    否则有仅大小写不同的返回(首个下标, 'similar')，都没有返回 (-1, 'missing')。

    给定名字列表 `names` 和要找的名字 `wanted`，返回下标和状态组成的元组。优先找一模一样的，
    状态为 'exact'；其次找忽略大小写后相同的，状态为 'similar'；再没有则为 (-1, 'missing')。

    >>> search_report(['ann', 'Bob', 'Ann'], 'Ann')
    (2, 'exact')
    >>> search_report(['Cid', 'BOB'], 'bob')
    (1, 'similar')
    >>> search_report([], 'Bob')
    (-1, 'missing')
    """
    if wanted in names:
        return names.index(wanted), 'exact'
    for index, name in enumerate(names):
        if name.lower() == wanted.lower():
            return index, 'similar'
    return -1, 'missing'


def deliver(stock: int, order: int) -> tuple[int, int]:
    """Of an `order` deliver as much as the `stock` allows. Return (delivered, missing), where
    missing is the part of the order that could not be delivered.

    There are `stock` pieces in store and `order` pieces are wanted. Return how many can be handed
    over and how many are still owed afterwards.

    库存有 `stock` 件，客户订了 `order` 件。返回 (能交付的件数, 还欠的件数)。

    按库存 `stock` 尽量满足订单 `order`，以元组返回实际发货数量和未能发货的数量。

    >>> deliver(10, 4)
    (4, 0)
    >>> deliver(3, 5)
    (3, 2)
    >>> deliver(0, 2)
    (0, 2)
    """
    delivered = min(stock, order)
    return delivered, order - delivered


def deliver_2(stock: int, order: int) -> tuple[int, int]:
    if stock >= order:
        return order, 0
    return stock, order - stock


def withdraw(balance: int, amount: int, limit: int) -> tuple[int, str]:
    """Take `amount` from `balance` and return the new balance with a message. Refuse, leaving the
    balance as it is, with 'invalid' if `amount` is not positive, with 'over limit' if it exceeds
    `limit`, and with 'no funds' if it exceeds `balance`, in this order. Otherwise the message is
    'ok'.

    A cash machine is asked for `amount` by someone who has `balance`; at most `limit` is paid at
    once. Return (balance afterwards, status). The status is 'invalid' for an `amount` below 1, else
    'over limit' if `amount` > `limit`, else 'no funds' if `amount` > `balance`, else 'ok'; only
    with 'ok' is the money taken off.

    从 `balance` 中取出 `amount`，返回 (新余额, 消息)。依次检查：`amount` 不为正返回 'invalid'，
    超过 `limit` 返回'over limit'，超过 `balance` 返回 'no funds'，这些情况余额不变；否则扣款，
    消息为 'ok'。

    取款机单次限额为 `limit`，账户余额为 `balance`，用户要取 `amount`。
    金额不大于 0 时状态为 'invalid'，否则大于限额为 'over limit'，再否则大于余额为 'no funds'，
    其余为 'ok'。返回取款后余额与状态，只有 'ok' 时才扣钱。

    >>> withdraw(100, 40, 50)
    (60, 'ok')
    >>> withdraw(100, 80, 50)
    (100, 'over limit')
    >>> withdraw(30, 40, 50)
    (30, 'no funds')
    >>> withdraw(30, 0, 50)
    (30, 'invalid')
    """
    if amount <= 0:
        return balance, 'invalid'
    if amount > limit:
        return balance, 'over limit'
    if amount > balance:
        return balance, 'no funds'
    return balance - amount, 'ok'


def parse_score(text: str) -> tuple[int, int] | None:
    """Read a match score like '3:1' or '12-10' from `text` and return its two numbers as a tuple.
    The separator is one ':' or '-'; if `text` has any other form, return None.

    Given `text` of two whole numbers with a single colon or hyphen between them, return them as
    integers (home, away); otherwise return None. Spaces are not allowed.

    从 `text` 中解析 '3:1' 或 '12-10' 这样的比分，返回两个整数组成的元组；分隔符是一个 ':' 或 '-'，
    其他格式返回 None。

    若字符串 `text` 恰好是两个非负整数、中间隔一个冒号或连字符（没有空格），返回 (主队分, 客队分)，
    否则返回 None。

    >>> parse_score('3:1')
    (3, 1)
    >>> parse_score('12-10')
    (12, 10)
    >>> parse_score('3::1')
    >>> parse_score('won')
    """
    match = re.fullmatch(r'([0-9]+)[:-]([0-9]+)', text)
    return (int(match[1]), int(match[2])) if match else None


def parse_score_2(text: str) -> tuple[int, int] | None:
    parts = text.replace('-', ':').split(':')
    if len(parts) == 2 and all(part.isdigit() for part in parts):
        return int(parts[0]), int(parts[1])
    return None


def take_out_twos(n: int) -> tuple[int, int]:
    """Write the positive integer `n` as an odd number times a power of two and return the pair (odd
    number, exponent of two).

    Divide `n`, which is at least 1, by 2 as long as it is even. Return what remains and how many
    divisions there were.

    把正整数 `n` 写成奇数乘以 2 的幂，返回 (奇数, 2 的指数)。

    对正整数 `n` 反复除以 2，直到变成奇数，返回最后的奇数和除的次数组成的元组。

    >>> take_out_twos(40)
    (5, 3)
    >>> take_out_twos(7)
    (7, 0)
    >>> take_out_twos(16)
    (1, 4)
    """
    exponent = 0
    while n % 2 == 0:
        n //= 2
        exponent += 1
    return n, exponent


def take_out_twos_2(n: int) -> tuple[int, int]:
    exponent = (n & -n).bit_length() - 1
    return n >> exponent, exponent


def neighbours_of(numbers: list[int], target: int) -> tuple[int | None, int | None]:
    """Return the greatest element of `numbers` below `target` and the smallest one above it. Where
    there is none, put None into the tuple. Elements equal to `target` are neither.

    Given unsorted `numbers`, find what would stand directly before and directly after `target` in
    sorted order, not counting equals of `target`, and return both; None stands for a missing one.

    返回 `numbers` 中小于 `target` 的最大数和大于 `target` 的最小数组成的元组，不存在的一方为 None，
    相等的不算。

    给定无序整数列表 `numbers`，求严格小于 `target` 的数里最大的，
    以及严格大于 `target` 的数里最小的，以元组返回；哪一边没有，哪一边就是 None。

    >>> neighbours_of([8, 1, 5, 12], 6)
    (5, 8)
    >>> neighbours_of([4, 6], 4)
    (None, 6)
    >>> neighbours_of([], 0)
    (None, None)
    """
    below = max((number for number in numbers if number < target), default=None)
    above = min((number for number in numbers if number > target), default=None)
    return below, above


def neighbours_of_2(numbers: list[int], target: int) -> tuple[int | None, int | None]:
    below = above = None
    for number in sorted(numbers):
        if number < target:
            below = number
        elif number > target:
            above = number
            break
    return below, above


def command_and_rest(line: str) -> tuple[str, str]:
    """Split the input `line` into its first word, in lower case, and the rest, both without spaces
    around them. A blank line gives two empty texts.

    Return (command, rest) for `line`: the command is everything up to the first space, put into
    small letters, the rest is what follows it. Spaces at the ends of either part are removed; for
    an empty `line` both are ''.

    把输入行 `line` 拆成 (命令, 其余)：命令是第一个单词的小写形式，其余部分去掉两端空格；
    空白行返回两个空字符串。

    给定一行文本 `line`，返回第一个单词（转为小写）与剩余文本组成的元组，两部分的首尾空格都去掉；
    如果整行为空白，两者都是空字符串。

    >>> command_and_rest('GO north  now')
    ('go', 'north  now')
    >>> command_and_rest('  Quit ')
    ('quit', '')
    >>> command_and_rest('')
    ('', '')
    """
    command, _, rest = line.strip().partition(' ')
    return command.lower(), rest.strip()


def room_facts(width: int, length: int) -> tuple[int, int, str]:
    """Return the floor area of a room of `width` by `length`, the length of its skirting board all
    around, and its shape: 'square' if both sides are equal, 'rectangle' otherwise.

    For a rectangular room with the sides `width` and `length` give three things in a tuple: area,
    perimeter, and the word 'square' or 'rectangle'.

    返回宽 `width`、长 `length` 的房间的 (面积, 周长, 形状)，两边相等时形状为 'square'，
    否则为 'rectangle'。

    给定矩形房间的两边 `width` 和 `length`，以元组返回面积、周长以及形状名称：正方形为 'square'，
    其余为 'rectangle'。

    >>> room_facts(3, 4)
    (12, 14, 'rectangle')
    >>> room_facts(5, 5)
    (25, 20, 'square')
    """
    shape = 'square' if width == length else 'rectangle'
    return width * length, 2 * (width + length), shape


def longest_rising_stretch(heights: list[int]) -> tuple[int, int]:
    """Return (start, length) of the longest stretch of `heights` in which every number is greater
    than the one before; the first such stretch on a tie. For an empty list return (0, 0).

    Find in `heights` the longest run of consecutive, strictly increasing numbers. Give the index at
    which it begins and the number of its elements; prefer the earlier of equally long runs. An
    empty list gives (0, 0).

    返回 `heights` 中最长的严格递增连续段的 (起始下标, 长度)，一样长取靠前的，空列表返回 (0, 0)。

    给定列表 `heights`，求连续若干个数、每个都大于前一个的最长区段，返回它的起点下标和元素个数；
    并列取最先出现的区段，列表为空返回 (0, 0)。

    >>> longest_rising_stretch([5, 1, 3, 8, 2, 4])
    (1, 3)
    >>> longest_rising_stretch([4, 4])
    (0, 1)
    >>> longest_rising_stretch([])
    (0, 0)
    """
    best = (0, 0)
    start = 0
    for place in range(len(heights)):
        if place > 0 and heights[place] <= heights[place - 1]:
            start = place
        if place - start + 1 > best[1]:
            best = (start, place - start + 1)
    return best


def find_in_grid(grid: list[str], mark: str) -> tuple[int, int] | None:
    """Return (row, column), both from 0, of the first `mark` in the text rows `grid`, read row by
    row from the left; None if it does not occur.

    A map is given as `grid`, a list of texts of characters. Where is the character `mark`? Return
    the index of the row and the index in the row of its first occurrence, or None.

    返回字符 `mark` 在文本网格 `grid` 中首次出现的 (行号, 列号)，均从 0 数起，按行从左到右查找，
    没有则返回 None。

    地图 `grid` 是字符串列表，每个字符串为一行。逐行寻找字符 `mark`，
    返回第一次出现处的行下标和列下标，找不到返回 None。

    >>> find_in_grid(['..#', '.X.'], 'X')
    (1, 1)
    >>> find_in_grid(['.#', '#.'], '#')
    (0, 1)
    >>> find_in_grid([], 'X')
    """
    for row, line in enumerate(grid):
        column = line.find(mark)
        if column >= 0:
            return row, column
    return None


def find_in_grid_2(grid: list[str], mark: str) -> tuple[int, int] | None:
    for row in range(len(grid)):
        for column in range(len(grid[row])):
            if grid[row][column] == mark:
                return row, column
    return None


def richest_row_and_column(table: list[list[int]]) -> tuple[int, int]:
    """Return the index of the row of `table` with the largest sum and the index of the column with
    the largest sum; on ties the lower index. The table is rectangular and not empty.

    Given a non-empty rectangular `table` of numbers, add up each row and each column. Return the
    pair (index of the greatest row, index of the greatest column), counted from 0, the first ones
    when sums are equal.

    返回矩形数表 `table`（非空）中总和最大的行下标和总和最大的列下标组成的元组，和相同取较小的下标。

    给定非空矩形数表 `table`，分别计算各行、各列的和，返回 (和最大的行号, 和最大的列号)，从 0 数起，
    并列取靠前者。

    >>> richest_row_and_column([[1, 9], [5, 2], [4, 4]])
    (0, 1)
    >>> richest_row_and_column([[2, 2], [1, 1]])
    (0, 0)
    >>> richest_row_and_column([[3, -1, 8]])
    (0, 2)
    """
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table)]
    return rows.index(max(rows)), columns.index(max(columns))


def pages_and_last_page(lines: int, per_page: int) -> tuple[int, int]:
    """Return how many pages are needed to print `lines` lines with `per_page` on each, and how many
    lines stand on the last page. No lines need no page: (0, 0).

    A text of `lines` lines is printed with at most `per_page` lines on a page, every page but the
    last being full. Give (number of pages, lines on the last page), or (0, 0) for no lines.

    每页印 `per_page` 行，返回打印 `lines` 行需要的页数和最后一页的行数；没有内容时返回 (0, 0)。

    一份文档共 `lines` 行，每页最多 `per_page` 行，除最后一页外都印满。求 (页数, 末页行数)，
    行数为 0 时返回 (0, 0)。

    >>> pages_and_last_page(95, 40)
    (3, 15)
    >>> pages_and_last_page(80, 40)
    (2, 40)
    >>> pages_and_last_page(0, 40)
    (0, 0)
    """
    if lines == 0:
        return 0, 0
    pages = (lines + per_page - 1) // per_page
    return pages, lines - (pages - 1) * per_page


def ones_and_zeros(n: int) -> tuple[int, int]:
    """Return the number of ones and the number of zeros in the binary notation of the non-negative
    integer `n`, which has no leading zeros; 0 itself is written as a single zero.

    Write `n` (0 or more) in base 2 as usual and count its digits: the result is the pair (count of
    1, count of 0).

    返回非负整数 `n` 的二进制表示（不含前导零，0 写作一个 0）中 1 的个数和 0 的个数组成的元组。

    将非负整数 `n` 写成二进制，统计 (1 的个数, 0 的个数)，没有前导零，`n` 为 0 时就是单个 0。

    >>> ones_and_zeros(20)
    (2, 3)
    >>> ones_and_zeros(7)
    (3, 0)
    >>> ones_and_zeros(0)
    (0, 1)
    """
    digits = f'{n:b}'
    return digits.count('1'), digits.count('0')


def ones_and_zeros_2(n: int) -> tuple[int, int]:
    if n == 0:
        return 0, 1
    counts = [0, 0]
    while n:
        counts[n & 1] += 1
        n >>= 1
    return counts[1], counts[0]


def gold_and_silver(scores: dict[str, int]) -> list[str]:
    """Return the names of the best and the second best in `scores`, in this order. Equal scores are
    decided by the alphabet. With fewer than two players, return the names that there are.

    `scores` maps players to points. Return a list of the two players with the most points, best
    first, alphabetically among equals; the list is shorter if there are fewer players.

    返回 `scores` 中得分最高和次高的名字，按名次排列；分数相同按字母顺序，
    人数不足两名时有几个返回几个。

    字典 `scores` 记录选手得分。求冠军和亚军的名单（列表，冠军在前），同分时名字字典序小的在前；
    选手少于两人则列表相应变短。

    >>> gold_and_silver({'Ann': 5, 'Bob': 9, 'Cid': 7})
    ['Bob', 'Cid']
    >>> gold_and_silver({'Zoe': 4, 'Eva': 4, 'Ida': 1})
    ['Eva', 'Zoe']
    >>> gold_and_silver({})
    []
    """
    return sorted(scores, key=lambda name: (-scores[name], name))[:2]


def read_age(text: str) -> tuple[int | None, str]:
    """Check the `text` typed into a form field for an age. Return (age, 'ok') for a whole number
    from 0 to 130, and otherwise (None, message): 'empty' if it is blank, 'not a number' if it has
    anything but digits, 'too old' above 130. Spaces around it do not matter.

    Convert `text`, after removing the spaces at its ends, to an age. The result is a tuple of the
    number, or None, and a status. Blank: 'empty'. Not only digits: 'not a number'. More than 130:
    'too old'. In all other cases the status is 'ok' and the number is given.

    检查表单中填写的年龄 `text`（首尾空格忽略）：0 到 130 的整数返回 (年龄, 'ok')；
    否则返回 (None, 消息)，空白为'empty'，含非数字字符为 'not a number'，大于 130 为 'too old'。

    编写一个函数，把文本 `text` 去掉两端空格后解析为年龄，返回 (数值或 None, 状态)。
    为空时状态是 'empty'，不全是数字时是 'not a number'，超过 130 时是 'too old'，
    这三种情况数值都是 None；其余状态为 'ok'。

    >>> read_age(' 42 ')
    (42, 'ok')
    >>> read_age('')
    (None, 'empty')
    >>> read_age('-3')
    (None, 'not a number')
    >>> read_age('131')
    (None, 'too old')
    """
    trimmed = text.strip()
    if not trimmed:
        return None, 'empty'
    if not trimmed.isdigit():
        return None, 'not a number'
    age = int(trimmed)
    return (None, 'too old') if age > 130 else (age, 'ok')


def margins(line: str) -> tuple[int, int]:
    """Return the number of spaces at the beginning of `line` and the number at its end. If there is
    nothing but spaces, all of them count as being at the beginning.

    How many spaces does `line` have before its first and after its last other character? Return
    both counts; for a blank `line` return its length and 0.

    返回 `line` 开头的空格数和末尾的空格数组成的元组；若全是空格，则都算在开头，末尾为 0。

    给定一行文本 `line`，统计第一个非空格字符之前和最后一个非空格字符之后各有多少空格，以元组返回；
    没有其他字符时返回 (长度, 0)。

    >>> margins('   hi there  ')
    (3, 2)
    >>> margins('word')
    (0, 0)
    >>> margins('    ')
    (4, 0)
    """
    left = len(line) - len(line.lstrip(' '))
    if left == len(line):
        return left, 0
    return left, len(line) - len(line.rstrip(' '))
