"""Maths: sequences with odd rules, recurrences, partitions, counts and alternating sums."""

import itertools
import math
from functools import lru_cache


def last_digits_of_three(seeds: list[int], count: int) -> list[int]:
    """Return the first `count` terms of the sequence that begins with the three digits `seeds`
    and in which every later term is the last digit of the sum of the three terms before it.

    Given three digits `seeds` and a number `count` >= 0, generate a list of `count` digits: the
    seeds first, then always (x + y + z) % 10 of the latest three. A `count` below 3 cuts the
    seeds short.

    返回一个数列的前 `count` 项：以三个数字 `seeds` 开头，之后每一项是前三项之和的个位数。

    给定三个数字 `seeds` 和 `count` >= 0，生成长度为 `count` 的列表：先是种子，随后每一项为最近三项之和模 10；`count` 小于 3 时只取种子的前几个。

    >>> last_digits_of_three([1, 2, 3], 6)
    [1, 2, 3, 6, 1, 0]
    >>> last_digits_of_three([9, 9, 9], 5)
    [9, 9, 9, 7, 5]
    >>> last_digits_of_three([4, 5, 6], 2)
    [4, 5]
    """
    terms = list(seeds)
    while len(terms) < count:
        terms.append(sum(terms[-3:]) % 10)
    return terms[:count]


def last_digits_of_three_2(seeds: list[int], count: int) -> list[int]:
    x, y, z = seeds
    terms = []
    for _ in range(count):
        terms.append(x)
        x, y, z = y, z, (x + y + z) % 10
    return terms


def cows_in_year(year: int) -> int:
    """A cow gives birth to one calf every year, beginning in its fourth year of life. There is
    one newborn cow in year 1, and none ever dies. Return how many cows there are in `year`: c(1)
    = c(2) = c(3) = 1 and c(n) = c(n - 1) + c(n - 3).

    Return term number `year` (1 or more) of the sequence 1, 1, 1, 2, 3, 4, 6, 9, ..., in which
    each term is the one before it plus the one three places before it.

    母牛出生后第四年起每年生一头小母牛，第 1 年有一头新生母牛，牛不会死。返回第 `year` 年牛的总数：前三年都是 1，c(n) = c(n - 1) + c(n - 3)。

    返回数列 1, 1, 1, 2, 3, 4, 6, 9, …… 的第 `year` 项（`year` 至少为 1），其中每一项等于前一项加上往前数第三项。

    >>> cows_in_year(4)
    2
    >>> cows_in_year(8)
    9
    >>> cows_in_year(1)
    1
    """
    herd = [1, 1, 1]
    while len(herd) < year:
        herd.append(herd[-1] + herd[-3])
    return herd[year - 1]


def cows_in_year_2(year: int) -> int:
    if year <= 3:
        return 1
    return cows_in_year_2(year - 1) + cows_in_year_2(year - 3)


def halve_or_add_seven(start: int, steps: int) -> list[int]:
    """Begin with `start` and apply a rule `steps` times: an even number is halved, to an odd one
    7 is added. Return all numbers, `start` included.

    Return the list of `steps` + 1 integers that starts with the positive `start`; the successor
    of n is n // 2 if n is even and n + 7 if it is odd.

    从 `start` 开始按规则变换 `steps` 次：偶数减半，奇数加 7，返回包括 `start` 在内的所有数。

    返回由 `steps` + 1 个整数组成的列表，首项为正整数 `start`；若 n 为偶数，下一项为 n // 2，否则为 n + 7。

    >>> halve_or_add_seven(10, 4)
    [10, 5, 12, 6, 3]
    >>> halve_or_add_seven(7, 3)
    [7, 14, 7, 14]
    >>> halve_or_add_seven(8, 0)
    [8]
    """
    numbers = [start]
    for _ in range(steps):
        n = numbers[-1]
        numbers.append(n // 2 if n % 2 == 0 else n + 7)
    return numbers


def double_then_increment(first: int, count: int) -> list[int]:
    """Return `count` terms of the sequence that starts with `first` and is continued by doubling
    and by adding 1 in turn, the doubling coming first.

    Write a function that builds a list of `count` numbers: `first`, then its double, then that
    plus one, then the double again, and so on. A `count` of 0 gives an empty list.

    返回一个数列的 `count` 项：以 `first` 开头，之后轮流执行“乘以 2”和“加 1”，先乘后加。

    编写一个函数，生成含 `count` 个数的列表：首项为 `first`，然后是它的两倍，再加一，再翻倍，如此交替；`count` 为 0 时返回空列表。

    >>> double_then_increment(1, 6)
    [1, 2, 3, 6, 7, 14]
    >>> double_then_increment(-4, 3)
    [-4, -8, -7]
    >>> double_then_increment(5, 0)
    []
    """
    terms = []
    value = first
    for index in range(count):
        terms.append(value)
        value = value * 2 if index % 2 == 0 else value + 1
    return terms


def double_then_increment_2(first: int, count: int) -> list[int]:
    if count == 0:
        return []
    terms = [first]
    while len(terms) < count:
        terms.append(terms[-1] * 2 if len(terms) % 2 else terms[-1] + 1)
    return terms


def look_and_say_lengths(start: str, rows: int) -> list[int]:
    """Beginning with the digit text `start`, form new rows by reading the row before aloud: each
    run of equal digits becomes its length followed by the digit. Return the lengths of the first
    `rows` rows, `start` being the first.

    Given a non-empty string of digits `start`, apply look-and-say again and again ('1' -> '11' ->
    '21' -> '1211') and return how long each of the first `rows` strings is.

    从数字串 `start` 开始，每一行由“读出”上一行得到：每段相同的数字变成其长度加该数字。返回前 `rows` 行的长度，`start` 为第一行。

    给定非空数字串 `start`，反复做外观数列变换（'1' -> '11' -> '21' -> '1211'），返回前 `rows` 个字符串各自的长度。

    >>> look_and_say_lengths('1', 6)
    [1, 2, 2, 4, 6, 6]
    >>> look_and_say_lengths('22', 3)
    [2, 2, 2]
    >>> look_and_say_lengths('123', 1)
    [3]
    """
    lengths = []
    row = start
    for _ in range(rows):
        lengths.append(len(row))
        row = ''.join(f'{len(list(run))}{digit}' for digit, run in itertools.groupby(row))
    return lengths


def survivor_of_sweeps(n: int) -> int:
    """The numbers 1 to `n` stand in a row. Remove every second one from the left, beginning with
    the first; then every second one from the right, beginning with the last; and so on in turn,
    until one is left. Return it.

    Return the number that remains of 1, 2, ..., `n` (`n` >= 1) when alternately from the left end
    and from the right end the first, third, fifth, ... of the remaining numbers are deleted, the
    first sweep being from the left.

    数字 1 到 `n` 排成一行。先从左边起每隔一个删除一个（删第一个），再从右边起每隔一个删除一个（删最后一个），如此交替，直到只剩一个数，返回它。

    对 1, 2, ……, `n`（`n` >= 1）交替地从左端和从右端删除剩余数中的第 1、3、5……个，第一轮从左开始，返回最后剩下的数。

    >>> survivor_of_sweeps(9)
    6
    >>> survivor_of_sweeps(4)
    2
    >>> survivor_of_sweeps(1)
    1
    """
    row = list(range(1, n + 1))
    while len(row) > 1:
        row = row[1::2][::-1]
    return row[0]


def survivor_of_sweeps_2(n: int) -> int:
    row = list(range(1, n + 1))
    from_left = True
    while len(row) > 1:
        if from_left:
            row = row[1::2]
        else:
            row = row[-2::-2][::-1]
        from_left = not from_left
    return row[0]


def growing_count_out(names: list[str]) -> list[str]:
    """Children `names` stand in a circle and are counted out: the first one counted leaves, then
    the second one after that, then the third, and so on with the count growing by one each time,
    always going on from the place of the child that left. Return the order in which they leave.

    Given the list `names` in circle order, remove people one by one: in round k the k-th person
    counted leaves, where counting starts with the person after the last one removed (in round 1
    with the first). Return everyone in the order of leaving.

    孩子们 `names` 围成一圈数数出局：第一轮数到 1 的离开，第二轮数到 2 的离开，第三轮数到 3，依此类推，每次从离开者的下一位接着数。返回离开的顺序。

    给定按圈排列的名单 `names`，逐个移除：第 k 轮中数到第 k 个的人离开，从上一个离开者的下一位开始数（第 1 轮从第一位开始），按离开顺序返回所有人。

    >>> growing_count_out(['A', 'B', 'C', 'D'])
    ['A', 'C', 'D', 'B']
    >>> growing_count_out(['Li', 'Wu'])
    ['Li', 'Wu']
    >>> growing_count_out([])
    []
    """
    circle = list(names)
    order = []
    place = 0
    step = 1
    while circle:
        place = (place + step - 1) % len(circle)
        order.append(circle.pop(place))
        step += 1
    return order


def distinct_part_partitions(n: int) -> int:
    """Count the ways to write the non-negative integer `n` as a sum of different positive
    integers, where the order of the parts does not matter. For 0 there is one way, the empty sum.

    Return how many sets of distinct positive integers have the sum `n`; for `n` = 0 return 1.

    统计把非负整数 `n` 写成互不相同的正整数之和的方法数，不计顺序；0 有一种方法，即空和。

    返回和为 `n` 的由不同正整数组成的集合有多少个，`n` 为 0 时返回 1。

    >>> distinct_part_partitions(6)
    4
    >>> distinct_part_partitions(10)
    10
    >>> distinct_part_partitions(0)
    1
    """
    ways = [1] + [0] * n
    for part in range(1, n + 1):
        for total in range(n, part - 1, -1):
            ways[total] += ways[total - part]
    return ways[n]


def distinct_part_partitions_2(n: int) -> int:
    @lru_cache(maxsize=None)
    def count(rest: int, largest: int) -> int:
        if rest == 0:
            return 1
        return sum(count(rest - part, part - 1) for part in range(1, min(rest, largest) + 1))

    return count(n, n)


def partitions_into_parts(total: int, parts: int) -> list[list[int]]:
    """List all ways to write `total` as a sum of exactly `parts` positive integers (`parts` >= 1)
    in non-increasing order. The lists with larger first numbers come first.

    Return every non-increasing list of `parts` positive integers (at least one) that add up to
    `total`, in descending lexicographic order; if there are none, an empty list.

    列出把 `total` 写成恰好 `parts` 个正整数（`parts` >= 1）之和的所有方法，每种方法内部从大到小，首数大的排在前面。

    返回由 `parts` 个（至少一个）正整数组成、和为 `total` 的所有非递增列表，按字典序降序排列；不存在时返回空列表。

    >>> partitions_into_parts(6, 3)
    [[4, 1, 1], [3, 2, 1], [2, 2, 2]]
    >>> partitions_into_parts(5, 1)
    [[5]]
    >>> partitions_into_parts(2, 3)
    []
    """
    def extend(rest: int, left: int, largest: int) -> list[list[int]]:
        if left == 0:
            return [[]] if rest == 0 else []
        found = []
        for part in range(min(rest, largest), 0, -1):
            for tail in extend(rest - part, left - 1, part):
                found.append([part] + tail)
        return found

    return extend(total, parts, total)


def compositions(n: int) -> list[list[int]]:
    """Return all ordered ways to write the positive integer `n` as a sum of positive integers, in
    ascending lexicographic order.

    List every list of positive integers whose sum is `n` >= 1; lists that differ only in order
    count as different, and the lists are sorted as Python sorts lists.

    返回把正整数 `n` 写成若干正整数之和的所有有序方式，按字典序升序排列。

    列出和为 `n` >= 1 的全部正整数列表，顺序不同视为不同，并按列表的自然顺序升序排列。

    >>> compositions(3)
    [[1, 1, 1], [1, 2], [2, 1], [3]]
    >>> compositions(1)
    [[1]]
    >>> compositions(2)
    [[1, 1], [2]]
    """
    result = []
    for first in range(1, n):
        for rest in compositions(n - first):
            result.append([first] + rest)
    result.append([n])
    return result


def double_factorial(n: int) -> int:
    """Return n * (n - 2) * (n - 4) * ... down to 1 or 2 for the non-negative integer `n`; the
    value for 0 is 1.

    Given `n` >= 0, multiply all positive integers up to `n` that have the same parity as `n`. An
    empty product is 1.

    返回非负整数 `n` 的双阶乘 n * (n - 2) * (n - 4) * ……，乘到 1 或 2 为止，`n` 为 0 时为 1。

    给定 `n` >= 0，把不超过 `n` 且与 `n` 奇偶性相同的所有正整数相乘，空乘积为 1。

    >>> double_factorial(7)
    105
    >>> double_factorial(6)
    48
    >>> double_factorial(0)
    1
    """
    return math.prod(range(n, 0, -2))


def double_factorial_2(n: int) -> int:
    return 1 if n < 2 else n * double_factorial_2(n - 2)


def rising_product(x: int, factors: int) -> int:
    """Return x * (x + 1) * (x + 2) * ... with the given number of `factors`; 0 factors give 1.

    Multiply `factors` consecutive integers, the first of which is `x`, and return the product; it
    is 1 if there are none.

    返回 x * (x + 1) * (x + 2) * ……，从 `x` 开始共 `factors` 个因子，0 个因子时为 1。

    从 `x` 开始取 `factors` 个连续整数，返回它们的乘积，个数为 0 时返回 1。

    >>> rising_product(3, 3)
    60
    >>> rising_product(-2, 4)
    0
    >>> rising_product(9, 0)
    1
    """
    product = 1
    for offset in range(factors):
        product *= x + offset
    return product


def rising_product_2(x: int, factors: int) -> int:
    return math.prod(range(x, x + factors))


def alternating_factorial(n: int) -> int:
    """Return n! - (n-1)! + (n-2)! - ... with alternating signs down to 1!, for `n` >= 1.

    For a positive integer `n` compute the sum of the factorials of 1 to `n`, where `n`! counts
    positively, the one before negatively, and so on in turn.

    返回 n! - (n-1)! + (n-2)! - ……，符号交替直到 1!，其中 `n` >= 1。

    对正整数 `n`，求 1 到 `n` 的阶乘的交错和：`n`! 取正号，前一个取负号，依次交替。

    >>> alternating_factorial(4)
    19
    >>> alternating_factorial(3)
    5
    >>> alternating_factorial(1)
    1
    """
    total = 0
    factorial = 1
    for k in range(1, n + 1):
        factorial *= k
        total = factorial - total
    return total


def alternating_factorial_2(n: int) -> int:
    return sum((-1) ** (n - k) * math.factorial(k) for k in range(1, n + 1))


def alternating_squares(count: int) -> int:
    """Return 1*1 - 2*2 + 3*3 - 4*4 + ... with `count` terms; 0 terms give 0.

    Add up the squares of 1 to `count`, those of odd numbers with a plus and those of even numbers
    with a minus sign.

    返回 1*1 - 2*2 + 3*3 - 4*4 + …… 共 `count` 项的和，0 项时为 0。

    求 1 到 `count` 的平方的代数和：奇数的平方取正号，偶数的平方取负号。

    >>> alternating_squares(3)
    6
    >>> alternating_squares(4)
    -10
    >>> alternating_squares(0)
    0
    """
    return sum(k * k if k % 2 else -k * k for k in range(1, count + 1))


def alternating_squares_2(count: int) -> int:
    triangle = count * (count + 1) // 2
    return triangle if count % 2 else -triangle


def alternating_prefix_sums(numbers: list[int]) -> list[int]:
    """Return the running totals of `numbers` when the signs plus and minus are put before them in
    turn, plus first.

    Given `numbers`, compute n0, n0 - n1, n0 - n1 + n2, and so on, and return all these values in
    a list of the same length.

    把 `numbers` 依次加上正、负号（先正后负），返回各步的累计和。

    给定 `numbers`，依次计算 n0、n0 - n1、n0 - n1 + n2 等，把这些值放进等长的列表返回。

    >>> alternating_prefix_sums([5, 2, 4, 1])
    [5, 3, 7, 6]
    >>> alternating_prefix_sums([-3, -3])
    [-3, 0]
    >>> alternating_prefix_sums([])
    []
    """
    sums = []
    total = 0
    sign = 1
    for number in numbers:
        total += sign * number
        sums.append(total)
        sign = -sign
    return sums


def alternating_prefix_sums_2(numbers: list[int]) -> list[int]:
    signed = (-n if i % 2 else n for i, n in enumerate(numbers))
    return list(itertools.accumulate(signed))


def kolakoski(count: int) -> list[int]:
    """Return the first `count` terms of the sequence of ones and twos that begins 1, 2, 2 and
    whose own terms are the lengths of its runs of equal terms.

    The Kolakoski sequence 1, 2, 2, 1, 1, 2, 1, ... describes itself: its k-th term says how long
    its k-th run is, and runs of ones and twos alternate. List its first `count` terms.

    返回由 1 和 2 组成、以 1, 2, 2 开头的数列的前 `count` 项，该数列各项恰好是它自身各段相同项的长度。

    Kolakoski 数列 1, 2, 2, 1, 1, 2, 1, …… 描述自身：第 k 项表示第 k 段的长度，1 的段与 2 的段交替出现。列出它的前 `count` 项。

    >>> kolakoski(10)
    [1, 2, 2, 1, 1, 2, 1, 2, 2, 1]
    >>> kolakoski(2)
    [1, 2]
    >>> kolakoski(0)
    []
    """
    terms = [1, 2, 2]
    run = 2
    while len(terms) < count:
        following = 3 - terms[-1]
        terms.extend([following] * terms[run])
        run += 1
    return terms[:count]


def married_terms(n: int) -> tuple[int, int]:
    """Two sequences are defined through each other: F(0) = 1, M(0) = 0, and for n > 0 F(n) = n -
    M(F(n - 1)) and M(n) = n - F(M(n - 1)). Return the pair (F(n), M(n)) for the given `n` >= 0.

    Return (F, M) at index `n` of Hofstadter's female and male sequences, where F(n) is n -
    M(F(n - 1)), M(n) is n - F(M(n - 1)), F(0) is 1 and M(0) is 0.

    两个数列：F(0) = 1，M(0) = 0，之后 F(n) = n - M(F(n - 1))，M(n) = n - F(M(n - 1))。求 `n` 处的 (F(n), M(n))。

    返回侯世达的雌雄数列在下标 `n` 处的值 (F, M)，其中 F(n) 为 n - M(F(n - 1))，M(n) 为 n - F(M(n - 1))，F(0) 为 1，M(0) 为 0。

    >>> married_terms(3)
    (2, 2)
    >>> married_terms(10)
    (6, 6)
    >>> married_terms(0)
    (1, 0)
    """
    female, male = [1], [0]
    for i in range(1, n + 1):
        male.append(i - female[male[i - 1]])
        female.append(i - male[female[i - 1]])
    return female[n], male[n]


def ulam_numbers(count: int) -> list[int]:
    """Return the first `count` numbers of the sequence that begins with 1 and 2 and goes on with
    the smallest larger number that is the sum of two different earlier terms in exactly one way.

    Generate `count` Ulam numbers: after 1 and 2 each is the least integer above the last one that
    can be written in exactly one way as a sum of two distinct earlier members.

    返回一个数列的前 `count` 项：以 1 和 2 开头，之后每一项是大于前一项、且恰有一种方式写成两个不同的已有项之和的最小整数。

    生成 `count` 个乌拉姆数：在 1、2 之后，每次取大于上一项、能以唯一方式表示为两个不同前项之和的最小整数。

    >>> ulam_numbers(8)
    [1, 2, 3, 4, 6, 8, 11, 13]
    >>> ulam_numbers(1)
    [1]
    >>> ulam_numbers(0)
    []
    """
    terms = [1, 2]
    while len(terms) < count:
        sums = [a + b for a, b in itertools.combinations(terms, 2)]
        terms.append(min(s for s in sums if s > terms[-1] and sums.count(s) == 1))
    return terms[:count]


def lucky_sieve(limit: int) -> list[int]:
    """Write down the odd numbers up to `limit`. The second number left, 3, tells to cross out
    every third of the remaining ones; then the next remaining number, 7, every seventh, and so
    on, until the number to be used is larger than the list. Return what remains.

    Return the lucky numbers not above `limit`: from the odd numbers 1, 3, 5, ... delete, for each
    surviving number k after the 1 in turn, every k-th number of the list as it then stands.

    写出不超过 `limit` 的所有奇数。剩下的第二个数 3 表示划去剩余数中的每第 3 个；接着下一个剩下的数 7 划去每第 7 个，依此类推，直到该数大于列表长度，返回剩余的数。

    返回不超过 `limit` 的幸运数：从奇数 1, 3, 5, …… 出发，依次用 1 之后留下的每个数 k，在当时的列表中删去每第 k 个数。

    >>> lucky_sieve(25)
    [1, 3, 7, 9, 13, 15, 21, 25]
    >>> lucky_sieve(5)
    [1, 3]
    >>> lucky_sieve(0)
    []
    """
    numbers = list(range(1, limit + 1, 2))
    index = 1
    while index < len(numbers) and numbers[index] <= len(numbers):
        step = numbers[index]
        numbers = [n for place, n in enumerate(numbers, 1) if place % step != 0]
        index += 1
    return numbers


def add_own_digits(start: int, count: int) -> list[int]:
    """Return `count` numbers, beginning with the positive `start`, each of which is the one before
    it plus the sum of that number's digits.

    Given `start` and `count`, produce the sequence in which n is followed by n + (digit sum of n),
    cut off after `count` terms.

    返回 `count` 个数：首项为正整数 `start`，之后每个数等于前一个数加上其各位数字之和。

    给定 `start` 与 `count`，生成数列，其中 n 的下一项为 n 加 n 的数字和，取前 `count` 项。

    >>> add_own_digits(15, 4)
    [15, 21, 24, 30]
    >>> add_own_digits(99, 2)
    [99, 117]
    >>> add_own_digits(7, 1)
    [7]
    """
    terms = []
    number = start
    for _ in range(count):
        terms.append(number)
        number += sum(int(digit) for digit in str(number))
    return terms


def self_numbers(limit: int) -> list[int]:
    """Find the positive integers up to `limit` that are not equal to n plus the digit sum of n
    for any positive integer n. Return them in ascending order.

    A number such as 20 that no n generates as n + (sum of the digits of n) is called a self
    number. List all of them from 1 to `limit`.

    找出不超过 `limit` 的正整数中，不能表示为某个正整数 n 与其数字和之和的数，按升序返回。

    像 20 这样没有任何 n 使 n +（n 的各位数字之和）等于它的数称为自我数，列出 1 到 `limit` 的全部自我数。

    >>> self_numbers(30)
    [1, 3, 5, 7, 9, 20]
    >>> self_numbers(2)
    [1]
    >>> self_numbers(0)
    []
    """
    generated = {n + sum(int(digit) for digit in str(n)) for n in range(1, limit + 1)}
    return [n for n in range(1, limit + 1) if n not in generated]


def self_numbers_2(limit: int) -> list[int]:
    has_generator = [False] * (limit + 1)
    for n in range(1, limit + 1):
        total = n
        rest = n
        while rest:
            total += rest % 10
            rest //= 10
        if total <= limit:
            has_generator[total] = True
    return [n for n in range(1, limit + 1) if not has_generator[n]]


def pisano_period(m: int) -> int:
    """Return after how many steps the Fibonacci sequence 0, 1, 1, 2, ... taken modulo `m` starts
    again with 0, 1. `m` is at least 1; for 1 the answer is 1.

    Compute the period of the Fibonacci numbers modulo `m` >= 1: the smallest k > 0 such that the
    terms number k and k + 1 leave the remainders 0 and 1 % `m`.

    返回斐波那契数列 0, 1, 1, 2, …… 模 `m` 后经过多少步重新从 0, 1 开始；`m` 至少为 1，为 1 时结果是 1。

    求斐波那契数列模 `m`（>= 1）的周期，即使第 k 项与第 k + 1 项的余数分别为 0 和 1 % `m` 的最小正整数 k。

    >>> pisano_period(3)
    8
    >>> pisano_period(10)
    60
    >>> pisano_period(1)
    1
    """
    current, following = 1 % m, 1 % m
    steps = 1
    while (current, following) != (0, 1 % m):
        current, following = following, (current + following) % m
        steps += 1
    return steps


def motzkin_paths(length: int) -> int:
    """Count the paths of `length` steps, each up, down or level by one, that start and end at
    height 0 and never go below it. There is one path of length 0.

    Return the number of ways to choose `length` values from 1, -1 and 0 in order such that they
    add up to 0 and no partial sum is negative.

    统计由 `length` 步组成的路径数：每步上升一、下降一或持平，起点和终点高度都为 0，且途中不低于 0；长度为 0 的路径有一条。

    返回依次选取 `length` 个取自 1、-1、0 的数，使总和为 0 且任何前缀和都不为负的方法数。

    >>> motzkin_paths(3)
    4
    >>> motzkin_paths(5)
    21
    >>> motzkin_paths(0)
    1
    """
    at_height = [1]
    for _ in range(length):
        padded = [0] + at_height + [0, 0]
        at_height = [sum(padded[h:h + 3]) for h in range(len(at_height) + 1)]
    return at_height[0]


def motzkin_paths_2(length: int) -> int:
    def count(rest: int, height: int) -> int:
        if height < 0 or height > rest:
            return 0
        if rest == 0:
            return 1
        return sum(count(rest - 1, height + change) for change in (-1, 0, 1))

    return count(length, 0)


def ways_to_group(people: int, groups: int) -> int:
    """Return in how many ways a number of different `people` can be divided into exactly `groups`
    groups, none of them empty, where the groups have no names or order.

    Compute S(n, k) for n = `people` and k = `groups`, both non-negative, where S(n, k) is k *
    S(n - 1, k) + S(n - 1, k - 1), S(0, 0) is 1, and the value is 0 when just one of them is 0.

    返回把 `people` 个不同的人恰好分成 `groups` 个非空小组的方法数，小组之间不区分名称和次序。

    给定 `people` 和 `groups`，求 S(n, k) = k * S(n - 1, k) + S(n - 1, k - 1)，S(0, 0) = 1，只有一个为 0 时为 0。

    >>> ways_to_group(4, 2)
    7
    >>> ways_to_group(5, 5)
    1
    >>> ways_to_group(3, 4)
    0
    >>> ways_to_group(0, 0)
    1
    """
    if people == 0 or groups == 0:
        return 1 if people == groups else 0
    together = groups * ways_to_group(people - 1, groups)
    return together + ways_to_group(people - 1, groups - 1)


def pairings_or_singles(n: int) -> int:
    """Each of `n` guests may dance with one other guest or stay alone. Return the number of ways
    this can turn out: t(0) = t(1) = 1 and t(n) = t(n - 1) + (n - 1) * t(n - 2).

    Count the ways to pick disjoint pairs (any number of them, even none) from `n` >= 0 people.

    `n` 位客人中每人可以与另一位结伴跳舞，也可以独自一人。返回可能的情形总数：t(0) = t(1) = 1，t(n) = t(n - 1) + (n - 1) * t(n - 2)。

    统计从 `n` >= 0 个人中选出若干互不重叠的两人对（可以一对也没有）的方法数。

    >>> pairings_or_singles(3)
    4
    >>> pairings_or_singles(6)
    76
    >>> pairings_or_singles(0)
    1
    """
    previous, current = 1, 1
    for k in range(2, n + 1):
        previous, current = current, current + (k - 1) * previous
    return current


def pairings_or_singles_2(n: int) -> int:
    if n < 2:
        return 1
    return pairings_or_singles_2(n - 1) + (n - 1) * pairings_or_singles_2(n - 2)


def most_cake_pieces(cuts: int) -> int:
    """Return into how many pieces a round cake can be divided at most by `cuts` straight cuts
    from above.

    Given the number `cuts` >= 0 of straight lines drawn through a disc, find the greatest number
    of regions: the k-th line adds at most k regions to the single one at the beginning.

    返回从上方直切 `cuts` 刀，最多能把一个圆蛋糕分成多少块。

    给定在圆盘上画的直线数 `cuts` >= 0，求最多能分成的区域数：开始时为一个区域，第 k 条直线最多增加 k 个。

    >>> most_cake_pieces(3)
    7
    >>> most_cake_pieces(1)
    2
    >>> most_cake_pieces(0)
    1
    """
    return cuts * (cuts + 1) // 2 + 1


def most_cake_pieces_2(cuts: int) -> int:
    pieces = 1
    for cut in range(1, cuts + 1):
        pieces += cut
    return pieces


def ice_cream_choices(flavours: int, scoops: int) -> int:
    """Return how many different bowls of `scoops` scoops can be made from `flavours` flavours (1
    or more), when flavours may be repeated and the order in the bowl does not matter.

    Count the multisets with `scoops` elements over `flavours` >= 1 kinds: the number of
    combinations of `scoops` out of `flavours` + `scoops` - 1.

    有 `flavours` 种口味（至少一种），口味可重复、不计先后，返回装 `scoops` 个冰淇淋球的不同搭配数。

    统计从 `flavours` >= 1 类中可重复地取 `scoops` 个元素的组合数，即从 `flavours` + `scoops` - 1 中取 `scoops` 的组合数。

    >>> ice_cream_choices(3, 2)
    6
    >>> ice_cream_choices(5, 0)
    1
    >>> ice_cream_choices(1, 9)
    1
    """
    return math.comb(flavours + scoops - 1, scoops)


def ice_cream_choices_2(flavours: int, scoops: int) -> int:
    if scoops == 0 or flavours == 1:
        return 1
    return ice_cream_choices_2(flavours - 1, scoops) + ice_cream_choices_2(flavours, scoops - 1)


def mixed_committees(men: int, women: int, size: int) -> int:
    """Count the committees of `size` people that can be chosen from `men` men and `women` women
    if each must contain at least one man and at least one woman.

    Given the non-negative numbers `men`, `women` and `size`, return in how many ways `size` of
    these people can be chosen so that both sexes are represented.

    从 `men` 名男士和 `women` 名女士中选出 `size` 人组成委员会，要求至少各有一名男士和一名女士，统计选法数。

    给定非负整数 `men`、`women` 和 `size`，返回选出 `size` 人且男女都有的方法数。

    >>> mixed_committees(2, 2, 2)
    4
    >>> mixed_committees(3, 2, 3)
    9
    >>> mixed_committees(4, 0, 2)
    0
    """
    return sum(
        math.comb(men, chosen) * math.comb(women, size - chosen) for chosen in range(1, size)
    )


def mixed_committees_2(men: int, women: int, size: int) -> int:
    people = ['m'] * men + ['w'] * women
    return sum('m' in group and 'w' in group for group in itertools.combinations(people, size))


def spaced_bit_texts(length: int) -> list[str]:
    """Return in ascending order all strings of `length` characters 0 and 1 in which no two ones
    are neighbours. For length 0 it is the list with the empty string.

    List every binary string with exactly `length` >= 0 digits that does not contain '11', sorted.

    按升序返回长度为 `length`、由 0 和 1 组成且没有两个 1 相邻的所有字符串；长度为 0 时返回只含空串的列表。

    列出恰好 `length`（>= 0）位、且不包含 '11' 的全部二进制串，按升序排列。

    >>> spaced_bit_texts(3)
    ['000', '001', '010', '100', '101']
    >>> spaced_bit_texts(1)
    ['0', '1']
    >>> spaced_bit_texts(0)
    ['']
    """
    texts = ['']
    for _ in range(length):
        texts = [
            text + bit for text in texts for bit in '01' if not (bit == '1' and text.endswith('1'))
        ]
    return texts


def spaced_bit_texts_2(length: int) -> list[str]:
    candidates = (''.join(bits) for bits in itertools.product('01', repeat=length))
    return [text for text in candidates if '11' not in text]


def ramps(count: int) -> list[int]:
    """Return the first `count` terms of 1, 1, 2, 1, 2, 3, 1, 2, 3, 4, ..., where counting begins
    anew with 1 each time and goes one further than before.

    Build a list of `count` numbers out of the rows 1; 1, 2; 1, 2, 3; and so on written one after
    another; the last row may be cut.

    返回数列 1, 1, 2, 1, 2, 3, 1, 2, 3, 4, …… 的前 `count` 项，每次都从 1 重新数起，并比上一次多数一个。

    把 1；1, 2；1, 2, 3；…… 各行依次相接，取前 `count` 个数组成列表返回，最后一行可能不完整。

    >>> ramps(8)
    [1, 1, 2, 1, 2, 3, 1, 2]
    >>> ramps(1)
    [1]
    >>> ramps(0)
    []
    """
    terms = []
    top = 1
    while len(terms) < count:
        terms.extend(range(1, top + 1))
        top += 1
    return terms[:count]


def ramps_2(count: int) -> list[int]:
    terms = []
    value, top = 1, 1
    for _ in range(count):
        terms.append(value)
        if value == top:
            value, top = 1, top + 1
        else:
            value += 1
    return terms


def odd_even_blocks(count: int) -> list[int]:
    """Return the first `count` terms of the sequence made of one odd number, then the next two
    even numbers, then the next three odd numbers, and so on: 1, 2, 4, 5, 7, 9, 10, ...

    The sequence starts with 1; block k consists of k numbers in steps of two, and each block
    begins one above the end of the block before. List its first `count` terms.

    返回一个数列的前 `count` 项：先是一个奇数，接着两个偶数，再接着三个奇数，依此类推：1, 2, 4, 5, 7, 9, 10, ……

    数列从 1 开始，第 k 段有 k 个间隔为二的数，每段的首数比前一段的末数大一，列出它的前 `count` 项。

    >>> odd_even_blocks(10)
    [1, 2, 4, 5, 7, 9, 10, 12, 14, 16]
    >>> odd_even_blocks(2)
    [1, 2]
    >>> odd_even_blocks(0)
    []
    """
    terms = []
    block = 1
    value = 1
    while len(terms) < count:
        for _ in range(block):
            terms.append(value)
            value += 2
        value -= 1
        block += 1
    return terms[:count]


def without_three_in_step(count: int) -> list[int]:
    """Starting with 0, collect numbers greedily: always take the smallest larger number that does
    not form an arithmetic progression of three terms with two numbers taken before. Return the
    first `count` of them.

    Return the `count` first members of the sequence 0, 1, 3, 4, 9, ..., in which each new number
    c is the least above the last one for which there are no earlier a < b with b - a = c - b.

    从 0 开始贪心地选数：每次取比已有数大、且不与之前选过的两个数构成三项等差数列的最小数，返回前 `count` 个。

    返回数列 0, 1, 3, 4, 9, …… 的前 `count` 项：每个新数 c 是大于上一项的最小数，使得不存在更早的 a < b 满足 b - a = c - b。

    >>> without_three_in_step(6)
    [0, 1, 3, 4, 9, 10]
    >>> without_three_in_step(1)
    [0]
    >>> without_three_in_step(0)
    []
    """
    terms = []
    candidate = 0
    while len(terms) < count:
        if not any(2 * b - candidate in terms for b in terms):
            terms.append(candidate)
        candidate += 1
    return terms


def echo_counts(count: int) -> list[int]:
    """Return the first `count` terms of the sequence that begins with 1 and in which each further
    term says how often the term before it has occurred so far.

    Build a list of `count` integers: the first is 1, and every next one is the number of times
    that the last element occurs in the list up to now, itself included.

    返回一个数列的前 `count` 项：首项为 1，之后每一项等于前一项到目前为止出现的次数。

    构造含 `count` 个整数的列表：第一个是 1，之后每个数等于当前末尾元素在已有列表中（包括自身）出现的次数。

    >>> echo_counts(8)
    [1, 1, 2, 1, 3, 1, 4, 1]
    >>> echo_counts(1)
    [1]
    >>> echo_counts(0)
    []
    """
    terms = [1]
    while len(terms) < count:
        terms.append(terms.count(terms[-1]))
    return terms[:count]


def echo_counts_2(count: int) -> list[int]:
    terms = []
    seen = {}
    value = 1
    for _ in range(count):
        terms.append(value)
        seen[value] = seen.get(value, 0) + 1
        value = seen[value]
    return terms


def cantor_fraction(n: int) -> tuple[int, int]:
    """Number the fractions along diagonals as Cantor did: 1/1, then 1/2, 2/1, then 3/1, 2/2, 1/3,
    then 1/4, ..., the direction changing on each diagonal. Return the n-th fraction, counted from
    1, as a pair (numerator, denominator), not reduced.

    Return (numerator, denominator) of fraction number `n` >= 1 in Cantor's zigzag: on diagonal d
    the sum of both is d + 1; numerators rise on even diagonals and fall on odd ones.

    按康托尔的方法沿对角线给分数编号：1/1，1/2、2/1，3/1、2/2、1/3，1/4……，方向逐条交替。返回第 `n` 个（从 1 数起）的（分子，分母），不约分。

    返回康托尔之字形排列中第 `n`（>= 1）个分数的（分子，分母）：第 d 条对角线上两者之和为 d + 1，偶数条对角线上分子递增，奇数条上分子递减。

    >>> cantor_fraction(3)
    (2, 1)
    >>> cantor_fraction(5)
    (2, 2)
    >>> cantor_fraction(7)
    (1, 4)
    >>> cantor_fraction(1)
    (1, 1)
    """
    diagonal = 1
    while n > diagonal:
        n -= diagonal
        diagonal += 1
    if diagonal % 2 == 0:
        return n, diagonal + 1 - n
    return diagonal + 1 - n, n


def coin_exchange_value(coin: int) -> int:
    """A bank changes a coin of value n into three coins of the values n // 2, n // 3 and n // 4,
    which may be changed again. Return the largest total that can be got from `coin` >= 0 by
    changing or keeping coins.

    Return the greater of `coin` itself and the sum of the best values of `coin` // 2, `coin` // 3
    and `coin` // 4, each found by the same rule.

    银行可以把面值为 n 的硬币换成面值为 n // 2、n // 3、n // 4 的三枚硬币，换来的硬币还能再换。返回由面值 `coin` >= 0 的硬币最多能得到的总值，也可以不换。

    返回 `coin` 本身与 `coin` // 2、`coin` // 3、`coin` // 4 各自按同样规则求得的最优值之和中的较大者。

    >>> coin_exchange_value(12)
    13
    >>> coin_exchange_value(24)
    27
    >>> coin_exchange_value(7)
    7
    """
    @lru_cache(maxsize=None)
    def best(value: int) -> int:
        if value < 12:
            return value
        return max(value, best(value // 2) + best(value // 3) + best(value // 4))

    return best(coin)


def coin_exchange_value_2(coin: int) -> int:
    if coin == 0:
        return 0
    return max(coin, sum(coin_exchange_value_2(coin // part) for part in (2, 3, 4)))


def fibonacci_both_ways(n: int) -> int:
    """Return the Fibonacci number with index `n`, which may be negative: F(0) = 0, F(1) = 1, and
    F(n) = F(n - 1) + F(n - 2) for all integers, so that F(-1) = 1 and F(-2) = -1.

    Given any integer `n`, compute the `n`-th term of the Fibonacci sequence (0 at index 0, 1 at
    index 1), extended to the left by F(n) = F(n + 2) - F(n + 1).

    返回下标为 `n`（可为负）的斐波那契数：F(0) = 0，F(1) = 1，对所有整数 F(n) = F(n - 1) + F(n - 2)，故 F(-1) = 1。

    给定任意整数 `n`，求斐波那契数列（下标 0 处为 0，下标 1 处为 1）的第 `n` 项，向左按 F(n) = F(n + 2) - F(n + 1) 延伸。

    >>> fibonacci_both_ways(7)
    13
    >>> fibonacci_both_ways(-6)
    -8
    >>> fibonacci_both_ways(-1)
    1
    """
    current, following = 0, 1
    for _ in range(abs(n)):
        current, following = following, current + following
    return -current if n < 0 and n % 2 == 0 else current


def fibonacci_both_ways_2(n: int) -> int:
    current, following = 0, 1
    while n > 0:
        current, following = following, current + following
        n -= 1
    while n < 0:
        current, following = following - current, current
        n += 1
    return current


def squares_needed(target: int) -> int:
    """Return the smallest k for which 1*1 + 2*2 + ... + k*k is at least `target`; it is 0 when
    `target` is not positive.

    Stack square layers of 1, 4, 9, ... balls on top of one another from the top down. How many
    layers does a pyramid of at least `target` balls need? None for a `target` of 0 or less.

    返回使 1*1 + 2*2 + …… + k*k 不小于 `target` 的最小 k，`target` 不为正时返回 0。

    用 1、4、9、…… 个球自上而下堆成方形层叠的金字塔，求至少含 `target` 个球的金字塔需要多少层；`target` 不大于 0 时为 0。

    >>> squares_needed(14)
    3
    >>> squares_needed(15)
    4
    >>> squares_needed(0)
    0
    """
    layers = 0
    total = 0
    while total < target:
        layers += 1
        total += layers * layers
    return layers


def squares_needed_2(target: int) -> int:
    def balls(layers: int) -> int:
        return layers * (layers + 1) * (2 * layers + 1) // 6

    layers = 0
    while balls(layers) < target:
        layers += 1
    return layers


def digit_of_counting(position: int) -> int:
    """The numbers 1, 2, 3, ... are written one after another without gaps: 123456789101112...
    Return the digit at `position`, the first being number 1.

    Given `position` >= 1, find the digit that stands there in the endless row of all positive
    integers written side by side.

    把 1, 2, 3, …… 依次无间隔地写成 123456789101112……，返回第 `position` 位上的数字，首位为第 1 位。

    给定 `position` >= 1，求所有正整数连写成的无穷数字串中该位置上的数字。

    >>> digit_of_counting(9)
    9
    >>> digit_of_counting(11)
    0
    >>> digit_of_counting(15)
    2
    """
    length = 1
    amount = 9
    while position > length * amount:
        position -= length * amount
        length += 1
        amount *= 10
    number = 10 ** (length - 1) + (position - 1) // length
    return int(str(number)[(position - 1) % length])


def digit_of_counting_2(position: int) -> int:
    digits = ''
    number = 0
    while len(digits) < position:
        number += 1
        digits += str(number)
    return int(digits[position - 1])


def logistic_orbit(start: float, rate: float, steps: int) -> list[float]:
    """Follow a population share from year to year: x becomes `rate` * x * (1 - x). Return the
    values from `start` on for `steps` steps, `start` included, each rounded to 3 decimals; the
    calculation itself goes on with unrounded values.

    Return the list of `steps` + 1 values of the logistic map x -> `rate` * x * (1 - x) that begins
    with `start`, rounded to three decimals only in the output.

    逐年跟踪种群比例：x 变为 `rate` * x * (1 - x)。返回从 `start` 起 `steps` 步的所有值（含 `start`），各保留 3 位小数，计算时不舍入。

    返回逻辑斯谛映射 x -> `rate` * x * (1 - x) 从 `start` 开始的 `steps` + 1 个值，仅在输出时四舍五入到三位小数。

    >>> logistic_orbit(0.5, 2.0, 2)
    [0.5, 0.5, 0.5]
    >>> logistic_orbit(0.1, 3.0, 3)
    [0.1, 0.27, 0.591, 0.725]
    >>> logistic_orbit(0.25, 4.0, 0)
    [0.25]
    """
    values = [start]
    for _ in range(steps):
        x = values[-1]
        values.append(rate * x * (1 - x))
    return [round(x, 3) for x in values]


def neighbour_products_sum(n: int) -> int:
    """Return 1*2 + 2*3 + 3*4 + ... + (n-1)*n for the integer `n`; it is 0 when `n` is below 2.

    Add up the products of all pairs of neighbouring integers from 1 to `n`.

    返回 1*2 + 2*3 + 3*4 + …… + (n-1)*n，`n` 小于 2 时结果为 0。

    求 1 到 `n` 中所有相邻两整数之积的总和，没有相邻整数时为 0。

    >>> neighbour_products_sum(4)
    20
    >>> neighbour_products_sum(2)
    2
    >>> neighbour_products_sum(1)
    0
    """
    return sum(k * (k + 1) for k in range(1, n))


def neighbour_products_sum_2(n: int) -> int:
    if n < 2:
        return 0
    return (n - 1) * n * (n + 1) // 3
