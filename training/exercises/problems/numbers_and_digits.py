"""Whole numbers: digits, divisors, primes, bases, sequences, counting and rounding."""

import itertools
import math
from collections import Counter
from functools import reduce


def prime_digit_sum(n: int) -> int:
    """Return the sum of those digits of the non-negative integer `n` that are prime, that is 2, 3,
    5 or 7. The sum is 0 if there are none.

    Given a whole number `n` (0 or more), add up only its digits 2, 3, 5 and 7 and return the
    result; all other digits count nothing.

    返回非负整数 `n` 中所有质数数字（2、3、5、7）之和，没有则返回 0。

    给定整数 `n`（不小于 0），只把其中为 2、3、5 或 7 的数位相加，其他数位忽略，求结果。

    >>> prime_digit_sum(12345)
    10
    >>> prime_digit_sum(1468)
    0
    >>> prime_digit_sum(77)
    14
    """
    return sum(int(digit) for digit in str(n) if digit in "2357")


def prime_digit_sum_2(n: int) -> int:
    total = 0
    while n > 0:
        n, digit = divmod(n, 10)
        if digit in (2, 3, 5, 7):
            total += digit
    return total


def central_digit(number: int) -> int:
    """Return the digit in the middle of the non-negative `number`. If it has an even number of
    digits, return the sum of the two digits in the middle.

    You are given an integer `number`, not negative. With an odd count of digits, find the middle
    one; with an even count, add the two middle digits.

    返回非负整数 `number` 正中间的数字；如果位数是偶数，则返回中间两位数字之和。

    给定不小于 0 的整数 `number`：位数为奇数时取最中间的一位，位数为偶数时把中间两位相加，返回结果。

    >>> central_digit(12945)
    9
    >>> central_digit(4567)
    11
    >>> central_digit(8)
    8
    """
    text = str(number)
    half = len(text) // 2
    if len(text) % 2 == 1:
        return int(text[half])
    return int(text[half - 1]) + int(text[half])


def central_digit_2(number: int) -> int:
    digits = [int(char) for char in str(number)]
    while len(digits) > 2:
        digits = digits[1:-1]
    return sum(digits)


def digit_jumps(n: int) -> list[int]:
    """Return the list of the absolute differences between neighbouring digits of the non-negative
    `n`, from left to right. A one-digit number gives an empty list.

    For every two digits of `n` (0 or more) that stand side by side, tell how far apart they are.
    List these distances from left to right; with only one digit the list is empty.

    从左到右返回非负整数 `n` 相邻两位数字之差的绝对值列表，只有一位数时返回空列表。

    对 `n`（不小于 0）每一对相邻的数字，求它们相差多少，并按从左到右的顺序列出；一位数得到空列表。

    >>> digit_jumps(9174)
    [8, 6, 3]
    >>> digit_jumps(55)
    [0]
    >>> digit_jumps(7)
    []
    """
    digits = [int(char) for char in str(n)]
    return [abs(left - right) for left, right in zip(digits, digits[1:])]


def digit_jumps_2(n: int) -> list[int]:
    jumps = []
    while n >= 10:
        last = n % 10
        n //= 10
        jumps.append(abs(n % 10 - last))
    return jumps[::-1]


def extend_to_palindrome(n: int) -> int:
    """Write the digits of the positive integer `n`, followed by the same digits backwards, where
    the last digit stands in the middle only once. Return this palindrome.

    Make a palindrome with an odd number of digits from `n` (at least 1): append all its digits but
    the last one in reverse order.

    在正整数 `n` 的后面接上它的逆序数字，中间的末位数字只写一次，返回得到的回文数。

    给定 `n`（至少为 1），把除最后一位外的数字倒序接到末尾，构成一个位数为奇数的回文数并返回。

    >>> extend_to_palindrome(123)
    12321
    >>> extend_to_palindrome(7)
    7
    >>> extend_to_palindrome(40)
    404
    """
    text = str(n)
    return int(text + text[-2::-1]) if len(text) > 1 else n


def extend_to_palindrome_2(n: int) -> int:
    result = n
    rest = n // 10
    while rest > 0:
        result = result * 10 + rest % 10
        rest //= 10
    return result


def exchange_digit_pairs(n: int) -> int:
    """Starting from the left, exchange the first digit of the positive `n` with the second, the
    third with the fourth and so on. A digit left over at the end keeps its place. Return the result
    as an integer.

    Swap the digits of `n` (1 or more) two by two, beginning at the front; if their number is odd,
    the last one stays. Return the number so obtained, without leading zeros.

    从左边开始，把正整数 `n` 的第 1、2 位互换，第 3、4 位互换，依此类推；末尾落单的一位不动。以整数返回结果。

    对 `n`（至少为 1）的数字从最前面起两两交换，位数为奇数时最后一位保持原位，返回得到的数（不含前导零）。

    >>> exchange_digit_pairs(123456)
    214365
    >>> exchange_digit_pairs(12345)
    21435
    >>> exchange_digit_pairs(10)
    1
    """
    text = str(n)
    return int("".join(text[i : i + 2][::-1] for i in range(0, len(text), 2)))


def exchange_digit_pairs_2(n: int) -> int:
    digits = list(str(n))
    for i in range(0, len(digits) - 1, 2):
        digits[i], digits[i + 1] = digits[i + 1], digits[i]
    return int("".join(digits))


def every_second_digit_sum(n: int) -> int:
    """Add up every second digit of the non-negative `n`, beginning with the last digit: the units,
    the hundreds, the ten thousands and so forth.

    Counting from the right, return the sum of the digits of `n` (not negative) at the first, third,
    fifth … place.

    从个位开始，每隔一位取一个数字（个位、百位、万位……），返回非负整数 `n` 的这些数字之和。

    从右往左数，求 `n`（非负）第 1、3、5……位上的数字之和。

    >>> every_second_digit_sum(12345)
    9
    >>> every_second_digit_sum(90)
    0
    >>> every_second_digit_sum(6)
    6
    """
    return sum(int(digit) for digit in str(n)[::-2])


def every_second_digit_sum_2(n: int) -> int:
    total = 0
    while n:
        total += n % 10
        n //= 100
    return total


def sum_of_truncations(number: int) -> int:
    """Strike off the last digit of the non-negative `number` again and again until nothing is left.
    Return the sum of all numbers seen on the way, the first one included.

    For 427 the numbers 427, 42 and 4 are added. Compute this sum of the shortened numbers for any
    `number` of 0 or more.

    不断去掉非负整数 `number` 的末位数字，直到什么都不剩，返回途中出现的所有数（包括它本身）之和。

    例如 427 对应 427、42 和 4 三个数之和。对任意不小于 0 的 `number`，计算这样逐位截短得到的各数之和。

    >>> sum_of_truncations(427)
    473
    >>> sum_of_truncations(9)
    9
    >>> sum_of_truncations(1000)
    1111
    """
    total = 0
    while number > 0:
        total += number
        number //= 10
    return total


def sum_of_truncations_2(number: int) -> int:
    text = str(number)
    return sum(int(text[:end]) for end in range(1, len(text) + 1))


def sum_of_truncations_3(number: int) -> int:
    if number < 10:
        return number
    return number + sum_of_truncations_3(number // 10)


def endings_of_number(n: int) -> list[int]:
    """Return the numbers that remain when digits are taken away at the front of the positive `n`
    one at a time: first `n` itself, at last its units digit.

    List all endings of the integer `n` (at least 1) as numbers, the longest first. An ending that
    starts with zeros loses them.

    从最前面逐个去掉正整数 `n` 的数字，依次返回剩下的数：先是 `n` 本身，最后是个位数。

    以整数形式列出 `n`（至少为 1）的所有后缀，由长到短排列；以零开头的后缀会失去这些零。

    >>> endings_of_number(4096)
    [4096, 96, 96, 6]
    >>> endings_of_number(5)
    [5]
    >>> endings_of_number(120)
    [120, 20, 0]
    """
    text = str(n)
    return [int(text[start:]) for start in range(len(text))]


def endings_of_number_2(n: int) -> list[int]:
    endings = []
    power = 10
    while power <= n:
        endings.append(n % power)
        power *= 10
    endings.append(n)
    return endings[::-1]


def largest_number_inside(n: int, width: int) -> int:
    """Look at the positive integer `n` through a window that shows `width` digits in a row. Return
    the largest number that can be seen, or -1 if `n` has fewer digits than that.

    Find the greatest number formed by `width` neighbouring digits of `n` (1 or more). Return -1
    when `n` is too short. `width` is at least 1.

    用一个能显示连续 `width` 位数字的窗口看正整数 `n`，返回能看到的最大的数；如果 `n` 的位数不够，返回 -1。

    在 `n`（至少为 1）中找出由 `width` 个相邻数字组成的最大的数，`width` 至少为 1，`n` 太短时返回 -1。

    >>> largest_number_inside(319427, 2)
    94
    >>> largest_number_inside(5081, 3)
    508
    >>> largest_number_inside(12, 3)
    -1
    """
    text = str(n)
    windows = (int(text[i : i + width]) for i in range(len(text) - width + 1))
    return max(windows, default=-1)


def largest_number_inside_2(n: int, width: int) -> int:
    if len(str(n)) < width:
        return -1
    size = 10**width
    best = 0
    while n >= size // 10:
        best = max(best, n % size)
        n //= 10
    return best


def absent_digits(n: int) -> list[int]:
    """Return the digits from 0 to 9 that do not occur in the non-negative integer `n`, in ascending
    order.

    Which decimal digits are missing from `n` (zero or greater)? List them from the smallest to the
    largest; the list is empty if all ten are there.

    按升序返回非负整数 `n` 中没有出现过的数字（0 到 9）。

    `n`（不小于 0）里缺少哪些十进制数字？从小到大列出；十个数字都出现时返回空列表。

    >>> absent_digits(1357924)
    [0, 6, 8]
    >>> absent_digits(1234567890)
    []
    >>> absent_digits(0)
    [1, 2, 3, 4, 5, 6, 7, 8, 9]
    """
    present = set(str(n))
    return [digit for digit in range(10) if str(digit) not in present]


def absent_digits_2(n: int) -> list[int]:
    seen = [False] * 10
    seen[n % 10] = True
    while n >= 10:
        n //= 10
        seen[n % 10] = True
    missing = []
    for digit in range(10):
        if not seen[digit]:
            missing.append(digit)
    return missing


def digits_not_dividing(number: int) -> list[int]:
    """Return the different digits of the positive `number` that do not divide it, in ascending
    order. The digit 0 divides nothing, so it belongs to them if it occurs.

    Given a positive integer `number`, collect each of its digits by which it cannot be divided
    without a remainder (0 is always one of those), without repeats and from small to large.

    按升序返回正整数 `number` 中不能整除它的不同数字。数字 0 不能作除数，出现时也要列入。

    给定正整数 `number`，找出它的各位数字中不能整除它的那些（0 总是算在内），去重后从小到大返回。

    >>> digits_not_dividing(1045)
    [0, 4]
    >>> digits_not_dividing(77)
    []
    >>> digits_not_dividing(373)
    [3, 7]
    """
    digits = sorted({int(char) for char in str(number)})
    return [digit for digit in digits if digit == 0 or number % digit != 0]


def digits_not_dividing_2(number: int) -> list[int]:
    found = []
    for digit in range(10):
        if str(digit) not in str(number):
            continue
        if digit == 0 or number % digit > 0:
            found.append(digit)
    return found


def replace_digit(n: int, old: int, new: int) -> int:
    """Replace every digit `old` in the integer `n` by the digit `new` and return the number. The
    sign of `n` stays; zeros at the front are dropped.

    Write a function that returns `n` with all its digits equal to `old` changed into `new`.
    Negative numbers stay negative, and the result has no leading zeros.

    把整数 `n` 中所有等于 `old` 的数字换成 `new`，返回得到的数。符号不变，前导零去掉。

    编写函数，将 `n` 里的每个数字 `old` 都改成数字 `new`；负数仍为负数，结果不带前导零。

    >>> replace_digit(10203, 0, 5)
    15253
    >>> replace_digit(-474, 4, 1)
    -171
    >>> replace_digit(99, 9, 0)
    0
    """
    return int(str(n).replace(str(old), str(new)))


def replace_digit_2(n: int, old: int, new: int) -> int:
    sign = -1 if n < 0 else 1
    rest = abs(n)
    if rest == 0:
        return new if old == 0 else 0
    result = 0
    place = 1
    while rest:
        rest, digit = divmod(rest, 10)
        result += (new if digit == old else digit) * place
        place *= 10
    return sign * result


def insert_digit(n: int, digit: int, place: int) -> int:
    """Insert the digit `digit` into the positive integer `n` so that exactly `place` digits stand
    to the right of it. `place` is at least 0 and at most the number of digits of `n`.

    Return the number that you get by writing `digit` between the digits of `n` (at least 1), with
    `place` of them behind it. 0 means at the very end, the number of digits means at the front.

    在正整数 `n` 中插入一个数字 `digit`，使它右边恰好有 `place` 位数字；`place` 不小于 0，且不超过 `n` 的位数。

    把 `digit` 写进 `n`（至少为 1）的数字之间，让它后面正好有 `place` 位，返回新得到的数。0 表示加在最末尾，等于位数表示加在最前面。

    >>> insert_digit(1234, 9, 2)
    12934
    >>> insert_digit(57, 0, 0)
    570
    >>> insert_digit(57, 8, 2)
    857
    """
    left, right = divmod(n, 10**place)
    return (left * 10 + digit) * 10**place + right


def insert_digit_2(n: int, digit: int, place: int) -> int:
    digits = list(str(n))
    digits.insert(len(digits) - place, str(digit))
    return int("".join(digits))


def repeat_number(n: int, times: int) -> int:
    """Write the positive integer `n` down `times` times in a row and return the result as one
    number; 0 if `times` is 0.

    Return the integer whose digits are those of `n` (at least 1) repeated `times` times. With no
    repetition at all the answer is 0.

    把正整数 `n` 连续写 `times` 遍，返回拼成的整数；`times` 为 0 时返回 0。

    返回将 `n`（至少为 1）的数字重复 `times` 次所组成的数，一次都不写时结果是 0。

    >>> repeat_number(12, 3)
    121212
    >>> repeat_number(7, 1)
    7
    >>> repeat_number(305, 0)
    0
    """
    return int(str(n) * times or "0")


def repeat_number_2(n: int, times: int) -> int:
    shift = 10 ** len(str(n))
    result = 0
    for _ in range(times):
        result = result * shift + n
    return result


def positional_power_sum(n: int) -> int:
    """Raise the first digit of the positive `n` to the power 1, the second to the power 2, the
    third to the power 3 and so on. Return the sum.

    Given an integer `n` of at least 1, every digit is taken to the power of its place, counted from
    1 at the left. Add these powers up.

    把正整数 `n` 的第一位数字取 1 次方，第二位取 2 次方，第三位取 3 次方……返回它们的和。

    给定不小于 1 的整数 `n`，每位数字以它从左数起的位置（从 1 开始）为指数求幂，返回这些幂之和。

    >>> positional_power_sum(135)
    135
    >>> positional_power_sum(24)
    18
    >>> positional_power_sum(9)
    9
    """
    return sum(int(digit) ** place for place, digit in enumerate(str(n), start=1))


def positional_power_sum_2(n: int) -> int:
    total = 0
    place = len(str(n))
    while place > 0:
        total += (n % 10) ** place
        n //= 10
        place -= 1
    return total


def arrangement_gap(n: int) -> int:
    """Return the difference between the largest and the smallest number that can be written with
    all digits of the non-negative `n`. Leading zeros are allowed in the smaller one.

    Arrange the digits of `n` (0 or more) once in falling and once in rising order, and subtract the
    second number from the first. Zeros at the front of the second are fine.

    用非负整数 `n` 的全部数字分别排出最大的数和最小的数（允许前导零），返回两数之差。

    将 `n`（不小于 0）的数字先从大到小排列，再从小到大排列，用前者减去后者；后者开头可以有零。

    >>> arrangement_gap(3524)
    3087
    >>> arrangement_gap(100)
    99
    >>> arrangement_gap(6)
    0
    """
    digits = sorted(str(n))
    return int("".join(reversed(digits))) - int("".join(digits))


def digits_turning_over(reading: int) -> int:
    """A counter shows the non-negative number `reading` and goes one step further. Return how many
    of its digits change; a new digit at the front counts, too.

    How many wheels of an odometer move when it steps from `reading` (at least 0) to the next
    number? All nines at the end and the digit before them do, even if that is an invisible zero.

    计数器显示非负整数 `reading`，再前进一步，返回有多少位数字会改变；最前面新出现的一位也算。

    里程表从 `reading`（不小于 0）跳到下一个数时，有几个数字轮会转动？末尾的所有 9 以及它们前面的一位都会转动，哪怕那一位是没有显示的零。

    >>> digits_turning_over(1299)
    3
    >>> digits_turning_over(120)
    1
    >>> digits_turning_over(999)
    4
    """
    changed = 1
    while reading % 10 == 9:
        changed += 1
        reading //= 10
    return changed


def digits_turning_over_2(reading: int) -> int:
    text = str(reading)
    return len(text) - len(text.rstrip("9")) + 1


def differing_places(a: int, b: int) -> int:
    """Write the non-negative integers `a` and `b` below each other, aligned at the right, the
    shorter one filled up with zeros in front. Return at how many places their digits differ.

    Compare `a` and `b` (both 0 or more) digit by digit from the units on, where missing digits
    count as 0. How many pairs of digits are different?

    将非负整数 `a` 和 `b` 右对齐写成上下两行，较短的在前面补零，返回有多少位上的数字不同。

    从个位开始逐位比较 `a` 和 `b`（均不小于 0），缺少的数位按 0 处理，求数字不同的位数。

    >>> differing_places(1234, 1334)
    1
    >>> differing_places(99, 1099)
    1
    >>> differing_places(7, 7)
    0
    """
    count = 0
    while a > 0 or b > 0:
        if a % 10 != b % 10:
            count += 1
        a //= 10
        b //= 10
    return count


def differing_places_2(a: int, b: int) -> int:
    width = max(len(str(a)), len(str(b)))
    return sum(x != y for x, y in zip(f"{a:0{width}}", f"{b:0{width}}"))


def weave_digits(a: int, b: int) -> int:
    """Weave the digits of two positive integers together: first digit of `a`, first of `b`, second
    of `a`, second of `b` and so on. When one number is used up, the rest of the other follows.
    Return the result as a number.

    Take the digits of `a` and `b` (1 or more) in turn from the left, `a` first, and append what
    remains of the longer one. Return the integer that these digits make.

    把两个正整数的数字交错排列：先 `a` 的第一位，再 `b` 的第一位，然后 `a` 的第二位、`b` 的第二位……其中一个用完后接上另一个剩余的部分，返回得到的数。

    从左起轮流取 `a` 和 `b`（至少为 1）的数字，`a` 在先，较长的数剩下的数字接在最后，返回它们组成的整数。

    >>> weave_digits(135, 246)
    123456
    >>> weave_digits(1, 9876)
    19876
    >>> weave_digits(5500, 1)
    51500
    """
    pairs = itertools.zip_longest(str(a), str(b), fillvalue="")
    return int("".join(x + y for x, y in pairs))


def weave_digits_2(a: int, b: int) -> int:
    first, second = str(a), str(b)
    result = ""
    for i in range(max(len(first), len(second))):
        result += first[i : i + 1] + second[i : i + 1]
    return int(result)


def add_without_carrying(a: int, b: int) -> int:
    """Add two non-negative integers `a` and `b` digit by digit, but forget every carry: only the
    last digit of each column's sum is kept. Return the result.

    A pupil who never carries adds `a` and `b` (0 or greater) column by column and writes down just
    the units of each column. What does he get?

    逐位相加非负整数 `a` 和 `b`，但忽略所有进位，每一列只保留和的个位，返回结果。

    一个从不进位的学生用竖式计算 `a` 加 `b`（均不小于 0），每一列只写和的个位数字，他得到的数是多少？

    >>> add_without_carrying(58, 67)
    15
    >>> add_without_carrying(123, 4)
    127
    >>> add_without_carrying(5, 5)
    0
    """
    result = 0
    place = 1
    while a or b:
        result += (a + b) % 10 * place
        a //= 10
        b //= 10
        place *= 10
    return result


def add_without_carrying_2(a: int, b: int) -> int:
    if a == 0 and b == 0:
        return 0
    return add_without_carrying_2(a // 10, b // 10) * 10 + (a % 10 + b % 10) % 10


def columnwise_largest(x: int, y: int) -> int:
    """Align the non-negative numbers `x` and `y` at the units and take the larger digit in each
    column (a missing digit is 0). Return the number these digits form.

    Build a number from `x` and `y`, neither of them negative: at each decimal place it has the
    greater of their two digits there, where absent digits are zeros.

    把非负整数 `x` 和 `y` 按个位对齐，每一列取较大的数字（缺位视为 0），返回这些数字组成的数。

    由 `x` 和 `y`（都不为负）构造一个新数：它的每个十进制位上是两数该位数字中较大的一个，不存在的数位当作 0。

    >>> columnwise_largest(3804, 1293)
    3894
    >>> columnwise_largest(7, 120)
    127
    >>> columnwise_largest(0, 0)
    0
    """
    width = max(len(str(x)), len(str(y)))
    columns = zip(str(x).zfill(width), str(y).zfill(width))
    return int("".join(max(column) for column in columns))


def columnwise_largest_2(x: int, y: int) -> int:
    result, place = 0, 1
    while x > 0 or y > 0:
        result += place * max(x % 10, y % 10)
        x, y, place = x // 10, y // 10, place * 10
    return result


def nines_complement(n: int) -> int:
    """Replace each digit d of the non-negative `n` by 9 - d and return the number that the new
    digits form, without zeros at the front.

    Compute the nine's complement of the integer `n` (0 or more): subtract it from the number that
    has as many digits, all of them nines.

    把非负整数 `n` 的每个数字 d 换成 9 - d，返回新数字组成的数（去掉前导零）。

    计算整数 `n`（不小于 0）的九补数：用位数相同、各位全是 9 的数减去它。

    >>> nines_complement(2703)
    7296
    >>> nines_complement(95)
    4
    >>> nines_complement(0)
    9
    """
    return 10 ** len(str(n)) - 1 - n


def nines_complement_2(n: int) -> int:
    return int("".join(str(9 - int(digit)) for digit in str(n)))


def odd_minus_even_digits(n: int) -> int:
    """Return the sum of the odd digits of `n` minus the sum of its even digits. The sign of `n`
    plays no part.

    Go through the digits of the integer `n`, adding every odd digit and subtracting every even one;
    a minus in front is ignored. Return the final value.

    返回整数 `n` 的奇数数字之和减去偶数数字之和，不考虑 `n` 的符号。

    逐位处理整数 `n`：遇到奇数数字就加，遇到偶数数字就减，忽略前面的负号，返回最后的值。

    >>> odd_minus_even_digits(12345)
    3
    >>> odd_minus_even_digits(-86)
    -14
    >>> odd_minus_even_digits(0)
    0
    """
    balance = 0
    for char in str(abs(n)):
        digit = int(char)
        if digit % 2:
            balance += digit
        else:
            balance -= digit
    return balance


def odd_minus_even_digits_2(n: int) -> int:
    digits = [int(char) for char in str(abs(n))]
    return sum(digit if digit % 2 else -digit for digit in digits)


def digit_factorial_sum(n: int) -> int:
    """Return the sum of the factorials of all digits of the non-negative integer `n`, where 0! is
    1.

    For each digit d of `n` (at least 0) compute d! and add the results up.

    返回非负整数 `n` 各位数字的阶乘之和，其中 0 的阶乘为 1。

    对 `n`（不小于 0）的每一位数字 d 求 d!，再把它们加起来。

    >>> digit_factorial_sum(145)
    145
    >>> digit_factorial_sum(30)
    7
    >>> digit_factorial_sum(0)
    1
    """
    return sum(math.factorial(int(digit)) for digit in str(n))


def digit_factorial_sum_2(n: int) -> int:
    factorials = [1]
    for i in range(1, 10):
        factorials.append(factorials[-1] * i)
    total = factorials[n % 10]
    while n >= 10:
        n //= 10
        total += factorials[n % 10]
    return total


def multiple_of_ones_and_zeros(n: int) -> int:
    """Find the smallest positive multiple of `n` (1 to 1000) whose decimal digits are all 0 or 1.

    Which is the least number above 0 that is written with ones and zeros only and can be divided by
    `n`? `n` is a positive integer up to 1000.

    求 `n`（1 到 1000）的最小正倍数，要求它的十进制数字只有 0 和 1。

    只用数字 1 和 0 写成、且能被 `n` 整除的最小正整数是多少？`n` 是不超过 1000 的正整数。

    >>> multiple_of_ones_and_zeros(6)
    1110
    >>> multiple_of_ones_and_zeros(1)
    1
    >>> multiple_of_ones_and_zeros(12)
    11100
    """
    candidate = 1
    while int(f"{candidate:b}") % n != 0:
        candidate += 1
    return int(f"{candidate:b}")


def multiple_of_ones_and_zeros_2(n: int) -> int:
    numbers = [1]
    seen = set()
    for number in numbers:
        if number % n == 0:
            return number
        # a remainder met before leads nowhere new
        if number % n not in seen:
            seen.add(number % n)
            numbers += [number * 10, number * 10 + 1]
    return -1


def ones_in_a_row_divisible(n: int) -> int:
    """The numbers 1, 11, 111, … consist of ones. Return how many ones the first of them has that is
    divisible by the positive `n`, or -1 if there is none because `n` is even or a multiple of 5.

    How long must a row of ones be, read as a number, so that `n` (1 or more) divides it? Give the
    smallest length; when `n` has the factor 2 or 5, return -1.

    1、11、111……这些数全由 1 组成。返回其中第一个能被正整数 `n` 整除的数有几个 1；若 `n` 是偶数或 5 的倍数则不存在，返回 -1。

    一串连续的 1 看成一个数，最少要有几个 1 才能被 `n`（至少为 1）整除？如果 `n` 含有因数 2 或 5，返回 -1。

    >>> ones_in_a_row_divisible(7)
    6
    >>> ones_in_a_row_divisible(1)
    1
    >>> ones_in_a_row_divisible(15)
    -1
    """
    if math.gcd(n, 10) > 1:
        return -1
    length = 1
    remainder = 1 % n
    while remainder != 0:
        remainder = (remainder * 10 + 1) % n
        length += 1
    return length


def ones_in_a_row_divisible_2(n: int) -> int:
    if n % 2 == 0 or n % 5 == 0:
        return -1
    return next(k for k in itertools.count(1) if int("1" * k) % n == 0)


def palindromes_between(low: int, high: int) -> list[int]:
    """List all integers from `low` to `high`, both included, that read the same forwards and
    backwards in decimal. `low` is not negative.

    Return, in ascending order, the decimal palindromes that are at least `low` and at most `high`,
    where `low` is 0 or more. Every one-digit number is a palindrome.

    列出从 `low` 到 `high`（含两端）之间所有正着读和倒着读都一样的整数，`low` 不为负。

    按升序返回不小于 `low` 且不大于 `high` 的十进制回文数，`low` 至少为 0。一位数都是回文数。

    >>> palindromes_between(95, 125)
    [99, 101, 111, 121]
    >>> palindromes_between(7, 11)
    [7, 8, 9, 11]
    >>> palindromes_between(12, 21)
    []
    """
    return [n for n in range(low, high + 1) if str(n) == str(n)[::-1]]


def palindromes_between_2(low: int, high: int) -> list[int]:
    def turned(number: int) -> int:
        result = 0
        while number > 0:
            result = result * 10 + number % 10
            number //= 10
        return result

    found = []
    for number in range(low, high + 1):
        if turned(number) == number:
            found.append(number)
    return found


def digits_in_every_number(nums: list[int]) -> list[int]:
    """Return the digits that occur in each of the non-negative numbers in `nums`, in ascending
    order. For an empty list return an empty list.

    Which digits are shared by all numbers of `nums` (none is negative)? List them from small to
    large; without any numbers there are none.

    按升序返回 `nums` 中每个非负整数都包含的数字；列表为空时返回空列表。

    `nums` 里的所有数（均不为负）共同拥有哪些数字？从小到大列出；没有数时结果为空。

    >>> digits_in_every_number([1203, 3310, 103])
    [0, 1, 3]
    >>> digits_in_every_number([12, 34])
    []
    >>> digits_in_every_number([])
    []
    """
    if not nums:
        return []
    common = set(str(nums[0]))
    for num in nums[1:]:
        common &= set(str(num))
    return sorted(int(digit) for digit in common)


def digits_in_every_number_2(nums: list[int]) -> list[int]:
    texts = [str(num) for num in nums]
    return [d for d in range(10) if texts and all(str(d) in text for text in texts)]


def parity_pattern(n: int) -> str:
    """Describe the non-negative integer `n` by a text with one letter per digit: "o" for an odd
    digit, "e" for an even one.

    Return a string as long as `n` (0 or more) has digits; from left to right it holds the letter o
    for each odd digit and the letter e for each even digit.

    用一个字符串描述非负整数 `n`：每位数字对应一个字母，奇数写 "o"，偶数写 "e"。

    返回与 `n`（不小于 0）位数相同的字符串，从左到右，奇数数字对应字母 o，偶数数字对应字母 e。

    >>> parity_pattern(1286)
    'oeee'
    >>> parity_pattern(0)
    'e'
    >>> parity_pattern(937)
    'ooo'
    """
    return "".join("eo"[int(digit) % 2] for digit in str(n))


def parity_pattern_2(n: int) -> str:
    pattern = ""
    for char in str(n):
        if char in "13579":
            pattern += "o"
        else:
            pattern += "e"
    return pattern


def runs_of_digits(n: int) -> list[tuple[int, int]]:
    """Split the non-negative integer `n` into runs of equal digits and return a list of pairs
    (digit, length of the run) from left to right.

    Say of `n` (at least 0) how often each digit comes in a row: the answer is a list of tuples with
    the digit and the number of its repetitions there, in reading order.

    把非负整数 `n` 分成由相同数字组成的段，从左到右返回 (数字, 段长) 的列表。

    说明 `n`（不小于 0）中每个数字连续出现了几次：按书写顺序返回由数字及其连续个数组成的元组列表。

    >>> runs_of_digits(1002223)
    [(1, 1), (0, 2), (2, 3), (3, 1)]
    >>> runs_of_digits(4)
    [(4, 1)]
    >>> runs_of_digits(66)
    [(6, 2)]
    """
    return [(int(digit), len(list(group))) for digit, group in itertools.groupby(str(n))]


def runs_of_digits_2(n: int) -> list[tuple[int, int]]:
    runs = []
    for char in str(n):
        digit = int(char)
        if runs and runs[-1][0] == digit:
            runs[-1] = (digit, runs[-1][1] + 1)
        else:
            runs.append((digit, 1))
    return runs


def number_from_runs(runs: list[tuple[int, int]]) -> int:
    """Each pair in `runs` holds a digit and how many times it is written. Write them all from left
    to right and return the number; if nothing is written, return 0.

    Given a list `runs` of tuples (digit, count), compose the integer in which every digit appears
    count times in a row, in the order of the list. The answer for no digits at all is 0.

    `runs` 中每一对是一个数字和它要写的次数。从左到右依次写出，返回得到的整数；什么都没写则返回 0。

    给定由元组 (数字, 次数) 组成的列表 `runs`，按列表顺序把每个数字连续写相应的次数，返回拼成的整数；没有任何数字时为 0。

    >>> number_from_runs([(1, 1), (0, 2), (7, 3)])
    100777
    >>> number_from_runs([(5, 0)])
    0
    >>> number_from_runs([])
    0
    """
    text = "".join(str(digit) * count for digit, count in runs)
    return int(text) if text else 0


def number_from_runs_2(runs: list[tuple[int, int]]) -> int:
    result = 0
    for digit, count in runs:
        for _ in range(count):
            result = 10 * result + digit
    return result


def without_double_digits(n: int) -> int:
    """Wherever the same digit stands several times in a row in the non-negative `n`, keep it only
    once. Return the shortened number.

    Return the integer `n` (0 or greater) with each run of equal neighbouring digits reduced to one
    single digit.

    在非负整数 `n` 中，凡是同一个数字连续出现多次的地方只保留一个，返回缩短后的数。

    把整数 `n`（不小于 0）里每一段相邻的相同数字压缩为一个数字，返回结果。

    >>> without_double_digits(112233)
    123
    >>> without_double_digits(500055)
    505
    >>> without_double_digits(0)
    0
    """
    text = str(n)
    kept = text[0]
    for char in text[1:]:
        if char != kept[-1]:
            kept += char
    return int(kept)


def without_double_digits_2(n: int) -> int:
    return int("".join(digit for digit, _ in itertools.groupby(str(n))))


def places_of_digit(n: int, digit: int) -> list[int]:
    """Return the decimal places at which the non-negative integer `n` has the digit `digit`: 0 for
    the units, 1 for the tens and so on, in ascending order.

    At which exponents of ten is `digit` found in `n` (at least 0)? List them from the units
    upwards; leading zeros are not looked at.

    返回非负整数 `n` 中数字 `digit` 所在的数位：个位为 0，十位为 1，依此类推，按升序排列。

    `n`（不小于 0）中的数字 `digit` 出现在 10 的哪些次幂对应的位上？从个位往上列出，不考虑前导零。

    >>> places_of_digit(70727, 7)
    [0, 2, 4]
    >>> places_of_digit(123, 5)
    []
    >>> places_of_digit(0, 0)
    [0]
    """
    backwards = str(n)[::-1]
    return [place for place, char in enumerate(backwards) if char == str(digit)]


def places_of_digit_2(n: int, digit: int) -> list[int]:
    places = []
    place = 0
    while True:
        if n % 10 == digit:
            places.append(place)
        n //= 10
        place += 1
        if n == 0:
            return places


def cheapest_cut(n: int) -> int:
    """Cut the integer `n` (10 or more) between two of its digits into two numbers, so that their
    sum is as small as possible. Return this sum. The right part may begin with zeros.

    The digits of `n`, at least two, are split into a front part and a back part, neither of them
    empty. Over all possible splits, find the least sum of the two parts read as numbers.

    把整数 `n`（不小于 10）从某两位数字之间切成两个数，使两数之和最小，返回这个和。右边的部分可以以零开头。

    将 `n`（至少两位）的数字分成前后两段，都不为空，各看作一个数，求所有分法中两数之和的最小值。

    >>> cheapest_cut(1234)
    46
    >>> cheapest_cut(901)
    10
    >>> cheapest_cut(58)
    13
    """
    text = str(n)
    return min(int(text[:i]) + int(text[i:]) for i in range(1, len(text)))


def cheapest_cut_2(n: int) -> int:
    best = n
    power = 10
    while power <= n:
        front, back = divmod(n, power)
        best = min(best, front + back)
        power *= 10
    return best


def power_ending(base: int, exponent: int, count: int) -> str:
    """Return the last `count` digits of `base` to the power `exponent` as text, filled up with
    zeros in front if the power is shorter. All are non-negative, `count` is at least 1.

    Give a string with exactly `count` characters (1 or more): the final digits of the number `base`
    ** `exponent`. Missing places are zeros. The power may be huge.

    以字符串形式返回 `base` 的 `exponent` 次方的最后 `count` 位数字，位数不足时在前面补零。参数均不为负，`count` 至少为 1。

    返回恰好 `count` 个字符（至少 1 个）的字符串，内容是 `base` ** `exponent` 的末尾几位，缺少的位写 0。这个幂可能非常大。

    >>> power_ending(2, 10, 3)
    '024'
    >>> power_ending(7, 2, 4)
    '0049'
    >>> power_ending(3, 0, 1)
    '1'
    """
    return str(pow(base, exponent, 10**count)).zfill(count)


def power_ending_2(base: int, exponent: int, count: int) -> str:
    modulus = 10**count
    result = 1
    for _ in range(exponent):
        result = result * base % modulus
    return f"{result:0{count}d}"


def equal_digit_numbers(limit: int) -> list[int]:
    """List the positive integers up to `limit` (included) that are written with one digit only,
    possibly repeated, such as 7, 44 or 222.

    Return all numbers from 1 to `limit` whose decimal digits are all the same, in ascending order.

    列出不超过 `limit` 的正整数中只由同一个数字（可重复）写成的数，例如 7、44、222。

    按升序返回 1 到 `limit`（含）之间各位数字全部相同的数。

    >>> equal_digit_numbers(35)
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33]
    >>> equal_digit_numbers(3)
    [1, 2, 3]
    >>> equal_digit_numbers(0)
    []
    """
    return [n for n in range(1, limit + 1) if len(set(str(n))) == 1]


def equal_digit_numbers_2(limit: int) -> list[int]:
    found = []
    length = 1
    while True:
        for digit in "123456789":
            number = int(digit * length)
            if number > limit:
                return found
            found.append(number)
        length += 1


def digits_sorted_in_number(n: int, falling: bool) -> int:
    """Sort the digits of the non-negative `n` in ascending order, or in descending order if
    `falling` is true, and return the number they form. Zeros at the front disappear.

    Rearrange the digits of `n` (not below 0): from large to small when `falling` is set, otherwise
    from small to large. Return the result as an integer.

    将非负整数 `n` 的数字按升序排列，`falling` 为真时按降序排列，返回它们组成的数，前导零消失。

    重新排列 `n`（不小于 0）的数字：`falling` 成立时从大到小，否则从小到大，以整数返回结果。

    >>> digits_sorted_in_number(4107, False)
    147
    >>> digits_sorted_in_number(4107, True)
    7410
    >>> digits_sorted_in_number(0, True)
    0
    """
    return int("".join(sorted(str(n), reverse=falling)))


def digits_sorted_in_number_2(n: int, falling: bool) -> int:
    counts = Counter(str(n))
    order = "9876543210" if falling else "0123456789"
    return int("".join(digit * counts[digit] for digit in order))


def digit_sum_groups(limit: int) -> dict[int, list[int]]:
    """Group the numbers from 1 to `limit` by their digit sums. Return a dictionary with the digit
    sum as the key and the ascending list of its numbers as the value; the keys come in the order of
    their first appearance.

    Build a dict that tells for every digit sum which positive integers up to `limit` have it. Sums
    are inserted when they are first met while counting upwards.

    将 1 到 `limit` 的数按数字之和分组，返回字典：键为数字之和，值为对应数的升序列表，键按首次出现的顺序排列。

    构造一个字典，说明每个数字之和对应哪些不超过 `limit` 的正整数；从小到大数，首次遇到某个和时加入该键。

    >>> digit_sum_groups(12)
    {1: [1, 10], 2: [2, 11], 3: [3, 12], 4: [4], 5: [5], 6: [6], 7: [7], 8: [8], 9: [9]}
    >>> digit_sum_groups(2)
    {1: [1], 2: [2]}
    >>> digit_sum_groups(0)
    {}
    """
    groups = {}
    for number in range(1, limit + 1):
        key = sum(int(digit) for digit in str(number))
        groups.setdefault(key, []).append(number)
    return groups


def number_minus_reverse(n: int) -> int:
    """Subtract the smaller of the non-negative `n` and its reversal from the larger one until 0 is
    reached or 20 subtractions are done; every difference takes the place of `n`. Return the last
    value.

    Take `n` (0 or more), turn its digits round and replace `n` by the absolute difference of both
    numbers. Go on like that until it is 0, but at most 20 times, and return what `n` is in the end.

    反复用非负整数 `n` 与它的逆序数之差的绝对值代替 `n`，直到变为 0 或已做 20 次，返回最后的值。

    取 `n`（不小于 0），把数字倒过来，再用两数相减的绝对值替换 `n`。如此进行到 0 为止，最多 20 次，返回最终的 `n`。

    >>> number_minus_reverse(12)
    0
    >>> number_minus_reverse(2178)
    2178
    >>> number_minus_reverse(1012)
    2178
    """
    for _ in range(20):
        if n == 0:
            break
        n = abs(n - int(str(n)[::-1]))
    return n


def divisors_between(n: int, low: int, high: int) -> list[int]:
    """Return the divisors of the positive integer `n` that are at least `low` and at most `high`,
    in ascending order.

    Which numbers from `low` to `high` (both included, possibly below 1) divide `n` without a
    remainder? Only positive divisors of `n` are asked for, smallest first.

    按升序返回正整数 `n` 的约数中不小于 `low` 且不大于 `high` 的那些。

    从 `low` 到 `high`（含两端，可能小于 1）之间有哪些数能整除 `n`？只求 `n` 的正约数，由小到大排列。

    >>> divisors_between(60, 4, 15)
    [4, 5, 6, 10, 12, 15]
    >>> divisors_between(7, 2, 6)
    []
    >>> divisors_between(9, -3, 100)
    [1, 3, 9]
    """
    return [d for d in range(max(low, 1), min(high, n) + 1) if n % d == 0]


def divisors_between_2(n: int, low: int, high: int) -> list[int]:
    found = []
    divisor = 1
    while divisor <= n:
        if low <= divisor <= high and n % divisor == 0:
            found.append(divisor)
        divisor += 1
    return found


def divisors_descending(n: int, count: int) -> list[int]:
    """Return the `count` largest divisors of the positive integer `n`, the largest first. If `n`
    has fewer divisors, return all of them.

    List the positive divisors of `n` from `n` itself downwards, but not more than `count` of them.

    从大到小返回正整数 `n` 的最大的 `count` 个约数；约数不足时全部返回。

    从 `n` 本身开始由大到小列出 `n` 的正约数，最多列 `count` 个。

    >>> divisors_descending(36, 4)
    [36, 18, 12, 9]
    >>> divisors_descending(5, 3)
    [5, 1]
    >>> divisors_descending(8, 0)
    []
    """
    return [d for d in range(n, 0, -1) if n % d == 0][:count]


def divisors_descending_2(n: int, count: int) -> list[int]:
    # the k-th largest divisor is n divided by the k-th smallest
    result = []
    small = 1
    while small <= n and len(result) < count:
        if n % small == 0:
            result.append(n // small)
        small += 1
    return result


def innermost_divisors(n: int) -> list[int]:
    """Write the divisors of the positive `n` in ascending order and return those in the middle of
    the row: one if their number is odd, otherwise two.

    Of all divisors of `n` (at least 1) find the middle one, or the two middle ones, and return them
    as a list in ascending order. Only square numbers give a single one.

    将正整数 `n` 的约数从小到大排成一行，返回位于正中间的约数：约数个数为奇数时一个，否则两个。

    在 `n`（至少为 1）的所有约数中找出最中间的一个或两个，按升序以列表返回。只有平方数会得到一个。

    >>> innermost_divisors(12)
    [3, 4]
    >>> innermost_divisors(25)
    [5]
    >>> innermost_divisors(7)
    [1, 7]
    """
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    return divisors[(len(divisors) - 1) // 2 : len(divisors) // 2 + 1]


def innermost_divisors_2(n: int) -> list[int]:
    left = math.isqrt(n)
    while n % left != 0:
        left -= 1
    right = n // left
    return [left] if left == right else [left, right]


def least_non_divisor(n: int) -> int:
    """Return the smallest positive integer that does not divide the positive integer `n`.

    Count 1, 2, 3, … until a number comes by which `n` (1 or more) cannot be divided evenly, and
    return this number.

    返回不能整除正整数 `n` 的最小正整数。

    从 1、2、3 依次往上数，遇到第一个不能整除 `n`（至少为 1）的数就返回它。

    >>> least_non_divisor(60)
    7
    >>> least_non_divisor(9)
    2
    >>> least_non_divisor(2520)
    11
    """
    candidate = 2
    while n % candidate == 0:
        candidate += 1
    return candidate


def least_non_divisor_2(n: int) -> int:
    return next(k for k in itertools.count(1) if n % k)


def divisors_with_ending(n: int, digit: int) -> list[int]:
    """Return all divisors of the positive integer `n` whose last digit is `digit`, in ascending
    order.

    Collect the positive divisors of `n` that end in the digit `digit` (0 to 9), beginning with the
    smallest.

    按升序返回正整数 `n` 的约数中末位数字为 `digit` 的那些。

    从小到大收集 `n` 的正约数里个位是 `digit`（0 到 9）的数。

    >>> divisors_with_ending(120, 0)
    [10, 20, 30, 40, 60, 120]
    >>> divisors_with_ending(64, 6)
    [16]
    >>> divisors_with_ending(11, 2)
    []
    """
    found = []
    for divisor in range(1, n + 1):
        if n % divisor == 0 and divisor % 10 == digit:
            found.append(divisor)
    return found


def divisors_with_ending_2(n: int, digit: int) -> list[int]:
    return [d for d in range(1, n + 1) if n % d == 0 and str(d).endswith(str(digit))]


def numbers_with_divisor_count(limit: int, count: int) -> list[int]:
    """Return the integers from 1 to `limit` that have exactly `count` positive divisors, in
    ascending order.

    Given `limit` and `count`, find every positive number not above `limit` with `count` divisors, 1
    and the number itself included.

    按升序返回 1 到 `limit` 中恰好有 `count` 个正约数的整数。

    给定 `limit` 和 `count`，找出所有不超过 `limit` 的正整数中约数个数（包括 1 和它本身）等于 `count` 的数。

    >>> numbers_with_divisor_count(30, 3)
    [4, 9, 25]
    >>> numbers_with_divisor_count(20, 6)
    [12, 18, 20]
    >>> numbers_with_divisor_count(5, 4)
    []
    """
    divisors = [0] * (limit + 1)
    for d in range(1, limit + 1):
        for multiple in range(d, limit + 1, d):
            divisors[multiple] += 1
    return [n for n in range(1, limit + 1) if divisors[n] == count]


def numbers_with_divisor_count_2(limit: int, count: int) -> list[int]:
    def divisor_count(n: int) -> int:
        return sum(n % d == 0 for d in range(1, n + 1))

    return [n for n in range(1, limit + 1) if divisor_count(n) == count]


def divisor_records(limit: int) -> list[int]:
    """Return the numbers from 1 to `limit` that have more divisors than every smaller positive
    number, in ascending order.

    Walk from 1 up to `limit` and note each number whose count of divisors beats all counts before.
    Return the noted numbers.

    按升序返回 1 到 `limit` 中约数个数比所有更小的正整数都多的数。

    从 1 数到 `limit`，每当一个数的约数个数超过之前的所有数，就把它记下，返回记下的数。

    >>> divisor_records(60)
    [1, 2, 4, 6, 12, 24, 36, 48, 60]
    >>> divisor_records(3)
    [1, 2]
    >>> divisor_records(0)
    []
    """
    records = []
    most = 0
    for n in range(1, limit + 1):
        count = sum(1 for d in range(1, n + 1) if n % d == 0)
        if count > most:
            most = count
            records.append(n)
    return records


def division_table_total(n: int) -> int:
    """Divide `n` (0 or more) by 1, by 2 and so on up to `n`, rounding every quotient down. Return
    the sum of the quotients.

    Compute the sum of `n` // 1, `n` // 2, …, `n` // `n`. For `n` = 0 there is nothing to add, so
    the answer is 0.

    用 `n`（不小于 0）分别除以 1、2、……、`n`，商都向下取整，返回这些商之和。

    计算 `n` // 1、`n` // 2……一直到 `n` // `n` 的总和；`n` 为 0 时没有可加的，结果为 0。

    >>> division_table_total(6)
    14
    >>> division_table_total(1)
    1
    >>> division_table_total(0)
    0
    """
    return sum(n // k for k in range(1, n + 1))


def division_table_total_2(n: int) -> int:
    # the same as adding up how many divisors each number up to n has
    total = 0
    for d in range(1, n + 1):
        for _ in range(d, n + 1, d):
            total += 1
    return total


def division_table_total_3(n: int) -> int:
    total = 0
    k = 1
    while k <= n:
        quotient = n // k
        last = n // quotient  # the last divisor with this quotient
        total += quotient * (last - k + 1)
        k = last + 1
    return total


def square_divisors(n: int) -> list[int]:
    """Return all divisors of the positive integer `n` that are perfect squares, in ascending order.

    Which square numbers 1, 4, 9, … divide `n` (at least 1) evenly? List them, beginning with 1.

    按升序返回正整数 `n` 的约数中所有的完全平方数。

    1、4、9……这些平方数里有哪些能整除 `n`（至少为 1）？从 1 开始依次列出。

    >>> square_divisors(144)
    [1, 4, 9, 16, 36, 144]
    >>> square_divisors(30)
    [1]
    >>> square_divisors(50)
    [1, 25]
    """
    return [root * root for root in range(1, math.isqrt(n) + 1) if n % (root * root) == 0]


def square_divisors_2(n: int) -> list[int]:
    squares = []
    root = 1
    while root**2 <= n:
        if n % root**2 == 0:
            squares.append(root**2)
        root += 1
    return squares


def lcm_of_span(first: int, last: int) -> int:
    """Return the smallest positive number that is divisible by every integer from `first` to
    `last`, both included; 1 <= `first` <= `last`.

    Compute the least common multiple of all whole numbers in the span from `first` up to `last`,
    where `first` is at least 1 and not above `last`.

    返回能被从 `first` 到 `last`（含两端）的每个整数整除的最小正整数，保证 1 <= `first` <= `last`。

    求 `first` 到 `last` 之间所有整数的最小公倍数，`first` 至少为 1 且不大于 `last`。

    >>> lcm_of_span(1, 10)
    2520
    >>> lcm_of_span(6, 8)
    168
    >>> lcm_of_span(13, 13)
    13
    """
    result = 1
    for n in range(first, last + 1):
        result = result * n // math.gcd(result, n)
    return result


def lcm_of_span_2(first: int, last: int) -> int:
    return math.lcm(*range(first, last + 1))


def lcm_of_span_3(first: int, last: int) -> int:
    return reduce(lambda a, b: a * b // math.gcd(a, b), range(first, last + 1))


def gcd_statistics(n: int) -> dict[int, int]:
    """For every k from 1 to `n` take the greatest common divisor of k and `n`. Return a dictionary
    that tells how often each divisor appears, with the keys in ascending order. `n` is at least 1.

    How are the values gcd(1, `n`), gcd(2, `n`), …, gcd(`n`, `n`) distributed? Answer with a dict
    from the value to its number of occurrences, smallest value first.

    对 1 到 `n` 的每个 k 求 k 与 `n` 的最大公约数，返回一个字典，说明每个值出现了多少次，键按升序排列。`n` 至少为 1。

    统计 gcd(1, `n`)、gcd(2, `n`)……gcd(`n`, `n`) 这些值的分布，返回从值到出现次数的字典，小的值在前。

    >>> gcd_statistics(6)
    {1: 2, 2: 2, 3: 1, 6: 1}
    >>> gcd_statistics(5)
    {1: 4, 5: 1}
    >>> gcd_statistics(1)
    {1: 1}
    """
    counts = {}
    for k in range(1, n + 1):
        divisor = math.gcd(k, n)
        counts[divisor] = counts.get(divisor, 0) + 1
    return dict(sorted(counts.items()))


def gcd_statistics_2(n: int) -> dict[int, int]:
    counts = Counter(math.gcd(k, n) for k in range(1, n + 1))
    return {divisor: counts[divisor] for divisor in sorted(counts)}


def coprime_companions(n: int, limit: int) -> list[int]:
    """List the integers from 2 to `limit` that have no common divisor with the positive `n` except
    1, in ascending order.

    Which numbers k with 2 <= k <= `limit` are coprime to `n` (1 or more)? Return them, the smallest
    first.

    按升序列出 2 到 `limit` 中与正整数 `n` 互质（除 1 外没有公约数）的整数。

    满足 2 <= k <= `limit` 的数 k 中，哪些与 `n`（至少为 1）互质？从小到大返回。

    >>> coprime_companions(6, 14)
    [5, 7, 11, 13]
    >>> coprime_companions(1, 4)
    [2, 3, 4]
    >>> coprime_companions(8, 1)
    []
    """
    return [k for k in range(2, limit + 1) if math.gcd(n, k) == 1]


def coprime_companions_2(n: int, limit: int) -> list[int]:
    def common(a: int, b: int) -> int:
        while b:
            a, b = b, a % b
        return a

    result = []
    for k in range(2, limit + 1):
        if common(n, k) == 1:
            result.append(k)
    return result


def pair_with_largest_gcd(numbers: list[int]) -> tuple[int, int]:
    """Return the two elements of `numbers`, taken at different places, whose greatest common
    divisor is largest, as a tuple in the order of the list. Of equally good pairs take the one that
    begins first, then the one that ends first. There are at least two positive numbers.

    Among all pairs from the list `numbers` (two or more positive integers) find the one with the
    highest gcd. Keep the elements in list order; on a tie the earlier first element wins, after
    that the earlier second one.

    从 `numbers` 中取位置不同的两个元素，使最大公约数最大，按列表中的顺序以元组返回。同样好的取第一个元素靠前的，再取第二个元素靠前的。列表至少有两个正整数。

    在列表 `numbers`（至少两个正整数）的所有数对里找出最大公约数最大的一对，保持原有先后次序；并列时先比第一个元素的位置，再比第二个元素的位置，靠前者优先。

    >>> pair_with_largest_gcd([12, 35, 18, 49])
    (35, 49)
    >>> pair_with_largest_gcd([2, 3, 5])
    (2, 3)
    >>> pair_with_largest_gcd([4, 4])
    (4, 4)
    """
    pairs = itertools.combinations(numbers, 2)
    return max(pairs, key=lambda pair: math.gcd(pair[0], pair[1]))


def pair_with_largest_gcd_2(numbers: list[int]) -> tuple[int, int]:
    best = (numbers[0], numbers[1])
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if math.gcd(numbers[i], numbers[j]) > math.gcd(*best):
                best = (numbers[i], numbers[j])
    return best


def subtraction_trace(a: int, b: int) -> list[tuple[int, int]]:
    """Find the greatest common divisor of the positive `a` and `b` by subtracting the smaller from
    the larger until both are equal. Return all pairs on the way, the given one first.

    Replace the larger of two positive numbers `a` and `b` by their difference, again and again,
    until they agree. List the pairs (first, second) passed through, from the start to the end.

    用辗转相减法处理正整数 `a` 和 `b`：每次用较大数减去较小数，直到两数相等。返回途中所有的数对，第一个是给定的那对。

    反复把正整数 `a`、`b` 中较大的一个换成两数之差，直到它们相等，从头到尾列出经过的 (第一个数, 第二个数)。

    >>> subtraction_trace(10, 4)
    [(10, 4), (6, 4), (2, 4), (2, 2)]
    >>> subtraction_trace(3, 3)
    [(3, 3)]
    >>> subtraction_trace(1, 3)
    [(1, 3), (1, 2), (1, 1)]
    """
    trace = [(a, b)]
    while a != b:
        if a > b:
            a -= b
        else:
            b -= a
        trace.append((a, b))
    return trace


def subtraction_trace_2(a: int, b: int) -> list[tuple[int, int]]:
    if a == b:
        return [(a, b)]
    following = (a - b, b) if a > b else (a, b - a)
    return [(a, b), *subtraction_trace_2(*following)]


def gear_rotations(first: int, second: int) -> tuple[int, int]:
    """Two meshing gears have `first` and `second` teeth (positive). Return how many full turns each
    of them makes until both are back in the starting position for the first time.

    Two gear wheels with `first` and `second` teeth turn together. After how many revolutions of the
    one and of the other do the same teeth meet again? Return the two numbers as a tuple, the wheel
    with `first` teeth in front.

    两个互相啮合的齿轮分别有 `first` 和 `second` 个齿（均为正数），返回它们首次同时回到初始位置时各转了多少整圈。

    齿数为 `first` 和 `second` 的两个齿轮一起转动，各转几圈后最初的两个齿会再次相遇？以元组返回，齿数为 `first` 的齿轮在前。

    >>> gear_rotations(12, 18)
    (3, 2)
    >>> gear_rotations(7, 5)
    (5, 7)
    >>> gear_rotations(20, 20)
    (1, 1)
    """
    teeth = math.lcm(first, second)
    return teeth // first, teeth // second


def gear_rotations_2(first: int, second: int) -> tuple[int, int]:
    common = math.gcd(first, second)
    return second // common, first // common


def gear_rotations_3(first: int, second: int) -> tuple[int, int]:
    turns = 1
    while turns * first % second != 0:
        turns += 1
    return turns, turns * first // second


def squares_cut_off(width: int, height: int) -> list[int]:
    """From a sheet of `width` by `height` (positive integers) cut off the largest possible square,
    then the largest square from the rest, and so on until nothing is left. Return the side lengths
    in the order of cutting.

    A paper rectangle measures `width` times `height`. Always cut away a square whose side is the
    shorter side of what you have, until the paper is used up. List the sides of the squares.

    从一张 `width` 乘 `height`（均为正整数）的纸上剪下尽可能大的正方形，再从剩余部分剪下最大的正方形，直到剪完。按剪下的顺序返回各正方形的边长。

    长方形纸片的尺寸为 `width` 乘 `height`，每次都以当前较短的边为边长剪去一个正方形，直到纸用完，列出这些正方形的边长。

    >>> squares_cut_off(5, 3)
    [3, 2, 1, 1]
    >>> squares_cut_off(2, 6)
    [2, 2, 2]
    >>> squares_cut_off(4, 4)
    [4]
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


def squares_cut_off_2(width: int, height: int) -> list[int]:
    long, short = max(width, height), min(width, height)
    sides = []
    while short:
        sides += [short] * (long // short)
        long, short = short, long % short
    return sides


def prime_rank(p: int) -> int:
    """Return the position of the prime `p` in the row of all primes 2, 3, 5, 7, …, counted from 1.
    If `p` is not a prime, return 0.

    Number the primes: 2 is number 1, 3 is number 2, 5 is number 3 and so on. Which number does `p`
    have? Any `p` that is no prime gives 0.

    返回质数 `p` 在质数序列 2、3、5、7……中的序号，从 1 数起；如果 `p` 不是质数，返回 0。

    `p` 是第几个质数？2 是第 1 个，3 是第 2 个，依此类推；`p` 不是质数时结果为 0。

    >>> prime_rank(13)
    6
    >>> prime_rank(2)
    1
    >>> prime_rank(15)
    0
    >>> prime_rank(-7)
    0
    """
    primes = []
    for n in range(2, p + 1):
        if all(n % prime for prime in primes):
            primes.append(n)
    return len(primes) if p in primes else 0


def prime_rank_2(p: int) -> int:
    def is_prime(n: int) -> bool:
        return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))

    if not is_prime(p):
        return 0
    return sum(is_prime(n) for n in range(2, p + 1))


def prime_closest_to(n: int) -> int:
    """Return the prime number that is nearest to the integer `n`; if two primes are equally near,
    return the smaller one.

    Look for a prime at the least distance from `n`, which may itself be prime or even be negative.
    A tie goes to the lesser prime.

    返回与整数 `n` 最接近的质数；若有两个同样接近，返回较小的那个。

    寻找与 `n` 距离最小的质数，`n` 本身可以是质数，也可以是负数；距离相同时取较小的质数。

    >>> prime_closest_to(24)
    23
    >>> prime_closest_to(9)
    7
    >>> prime_closest_to(-5)
    2
    """

    def is_prime(k: int) -> bool:
        return k >= 2 and all(k % d != 0 for d in range(2, math.isqrt(k) + 1))

    distance = 0
    while True:
        if is_prime(n - distance):
            return n - distance
        if is_prime(n + distance):
            return n + distance
        distance += 1


def primorials_below(limit: int) -> list[int]:
    """Multiply the primes one after another: 2, 2·3, 2·3·5 and so on. Return all these products
    that are smaller than `limit`.

    List the numbers 2, 6, 30, 210, …, each the product of the first few primes, as long as they are
    less than `limit`.

    依次把质数连乘：2、2·3、2·3·5……返回所有小于 `limit` 的乘积。

    列出 2、6、30、210……这些由前若干个质数相乘得到的数，只要它们小于 `limit`。

    >>> primorials_below(1000)
    [2, 6, 30, 210]
    >>> primorials_below(6)
    [2]
    >>> primorials_below(2)
    []
    """
    products = []
    product = 1
    for candidate in itertools.count(2):
        # a new prime has no factor in common with the product of all smaller primes
        if math.gcd(candidate, product) > 1:
            continue
        product *= candidate
        if product >= limit:
            return products
        products.append(product)


def primorials_below_2(limit: int) -> list[int]:
    products = []
    primes = []
    n = 2
    while math.prod(primes) < limit:
        if all(n % prime for prime in primes):
            primes.append(n)
            products.append(math.prod(primes))
        n += 1
    return [product for product in products if product < limit]


def prime_spacings(limit: int) -> list[int]:
    """Return the distances between neighbouring primes that are not greater than `limit`: 3 - 2, 5
    - 3, 7 - 5 and so on. With fewer than two such primes the list is empty.

    Take all primes up to `limit` (included) in order and list by how much each one after the first
    exceeds the one before.

    返回不超过 `limit` 的相邻质数之间的差：3 - 2、5 - 3、7 - 5……质数不足两个时返回空列表。

    按顺序取所有不大于 `limit` 的质数，从第二个起，列出每个质数比前一个大多少。

    >>> prime_spacings(20)
    [1, 2, 2, 4, 2, 4, 2]
    >>> prime_spacings(3)
    [1]
    >>> prime_spacings(2)
    []
    """
    primes = [n for n in range(2, limit + 1) if all(n % d for d in range(2, math.isqrt(n) + 1))]
    return [after - before for before, after in zip(primes, primes[1:])]


def prime_spacings_2(limit: int) -> list[int]:
    composite = set()
    spacings = []
    last = 0
    for n in range(2, limit + 1):
        if n in composite:
            continue
        composite.update(range(n * n, limit + 1, n))
        if last:
            spacings.append(n - last)
        last = n
    return spacings


def prime_pair_splits(total: int) -> list[tuple[int, int]]:
    """Find every way to write `total` as a sum of two primes. Return the pairs (p, q) with p <= q,
    sorted by p; the list may be empty.

    List all tuples of two prime numbers that add up to `total`, the smaller one in front and pairs
    with a smaller first prime earlier.

    找出将 `total` 写成两个质数之和的所有方法，返回满足 p <= q 的数对 (p, q)，按 p 升序排列，可能为空。

    列出所有和为 `total` 的质数对，每对中较小的在前，各对按第一个质数从小到大排列。

    >>> prime_pair_splits(22)
    [(3, 19), (5, 17), (11, 11)]
    >>> prime_pair_splits(9)
    [(2, 7)]
    >>> prime_pair_splits(11)
    []
    """

    def is_prime(n: int) -> bool:
        return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))

    halves = range(2, total // 2 + 1)
    return [(p, total - p) for p in halves if is_prime(p) and is_prime(total - p)]


def prime_pair_splits_2(total: int) -> list[tuple[int, int]]:
    primes = []
    for n in range(2, total):
        if all(n % prime for prime in primes):
            primes.append(n)
    pairs = []
    left, right = 0, len(primes) - 1
    while left <= right:
        reached = primes[left] + primes[right]
        if reached == total:
            pairs.append((primes[left], primes[right]))
        if reached <= total:
            left += 1
        else:
            right -= 1
    return pairs


def primes_in_class(limit: int, modulus: int, rest: int) -> list[int]:
    """Return the primes up to `limit` that leave the remainder `rest` when divided by the positive
    `modulus`, in ascending order.

    Which prime numbers not above `limit` are `rest` more than a multiple of `modulus` (`rest` is at
    least 0 and less than `modulus`)? List them in order.

    按升序返回不超过 `limit`、且除以正整数 `modulus` 余 `rest` 的质数。

    不大于 `limit` 的质数中，哪些恰好比 `modulus` 的某个倍数多 `rest`（`rest` 不小于 0 且小于 `modulus`）？依次列出。

    >>> primes_in_class(40, 4, 1)
    [5, 13, 17, 29, 37]
    >>> primes_in_class(20, 10, 2)
    [2]
    >>> primes_in_class(30, 6, 4)
    []
    """
    result = []
    for n in range(2, limit + 1):
        if n % modulus != rest:
            continue
        if all(n % d != 0 for d in range(2, math.isqrt(n) + 1)):
            result.append(n)
    return result


def primes_in_class_2(limit: int, modulus: int, rest: int) -> list[int]:
    prime = [True] * (limit + 1)
    for n in range(2, math.isqrt(max(limit, 0)) + 1):
        for multiple in range(n * n, limit + 1, n):
            prime[multiple] = False
    return [n for n in range(2, limit + 1) if prime[n] and n % modulus == rest]


def quadratic_prime_values(a: int, b: int) -> list[int]:
    """Put n = 0, 1, 2, … into n² + `a`·n + `b` and return the values as long as they are prime;
    stop at the first one that is not.

    Given two integers `a` and `b`, list the values of n * n + `a` * n + `b` for n = 0, 1, 2 and so
    on up to, but without, the first that is no prime number.

    将 n = 0、1、2……依次代入 n² + `a`·n + `b`，只要值是质数就记录下来，遇到第一个不是质数的值为止，返回记录的值。

    给定整数 `a` 和 `b`，列出 n 取 0、1、2 等时 n * n + `a` * n + `b` 的值，直到第一个非质数（不含）为止。

    >>> quadratic_prime_values(1, 5)
    [5, 7, 11, 17]
    >>> quadratic_prime_values(2, 3)
    [3]
    >>> quadratic_prime_values(0, 4)
    []
    """

    def is_prime(k: int) -> bool:
        return k > 1 and all(k % d for d in range(2, math.isqrt(k) + 1))

    values = []
    n = 0
    while is_prime(n * n + a * n + b):
        values.append(n * n + a * n + b)
        n += 1
    return values


def quadratic_prime_values_2(a: int, b: int) -> list[int]:
    def is_prime(k: int) -> bool:
        if k < 2:
            return False
        for d in range(2, math.isqrt(k) + 1):
            if k % d == 0:
                return False
        return True

    values = (n * n + a * n + b for n in itertools.count())
    return list(itertools.takewhile(is_prime, values))


def distinct_prime_table(limit: int) -> list[int]:
    """Return a list whose entry at index n, for n from 0 to `limit`, is the number of different
    primes that divide n. The entries for 0 and 1 are 0.

    Make a table of length `limit` + 1: at place n stands how many distinct prime factors n has (0
    for n = 0 and n = 1). `limit` is at least 0.

    返回一个列表，下标 n（从 0 到 `limit`）处的值是 n 的不同质因数的个数，0 和 1 处的值为 0。

    制作长度为 `limit` + 1 的表：位置 n 上是 n 有多少个不同的质因数（n 为 0 或 1 时记 0），`limit` 不小于 0。

    >>> distinct_prime_table(12)
    [0, 0, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2]
    >>> distinct_prime_table(0)
    [0]
    >>> distinct_prime_table(3)
    [0, 0, 1, 1]
    """
    counts = [0] * (limit + 1)
    for n in range(2, limit + 1):
        if counts[n] == 0:  # no smaller prime divides n, so it is prime
            for multiple in range(n, limit + 1, n):
                counts[multiple] += 1
    return counts


def rough_numbers(limit: int, bound: int) -> list[int]:
    """Return the integers from 2 to `limit` that have no divisor d with 2 <= d < `bound`, in
    ascending order.

    List those numbers 2, 3, …, `limit` whose every divisor, apart from 1, is at least `bound`.

    按升序返回 2 到 `limit` 中没有满足 2 <= d < `bound` 的约数 d 的整数。

    在 2、3、……、`limit` 中，列出除 1 以外的每个约数都不小于 `bound` 的数。

    >>> rough_numbers(30, 5)
    [5, 7, 11, 13, 17, 19, 23, 25, 29]
    >>> rough_numbers(6, 2)
    [2, 3, 4, 5, 6]
    >>> rough_numbers(10, 11)
    []
    """
    return [n for n in range(2, limit + 1) if all(n % d for d in range(2, min(bound, n + 1)))]


def rough_numbers_2(limit: int, bound: int) -> list[int]:
    remaining = list(range(2, limit + 1))
    for d in range(2, bound):
        remaining = [n for n in remaining if n % d != 0]
    return remaining


def smooth_part(n: int, bound: int) -> tuple[int, int]:
    """Split the positive `n` into two factors: one that has only prime factors up to `bound`, and
    the rest, whose prime factors are all larger. Return (smooth factor, rest).

    Take out of `n` (at least 1) all prime factors that are not greater than `bound`. Return a tuple
    with their product and with what is left of `n`.

    把正整数 `n` 分成两个因数：前一个只含不超过 `bound` 的质因数，后一个的质因数都大于 `bound`，返回这个元组。

    从 `n`（至少为 1）中提出所有不大于 `bound` 的质因数，返回由它们的乘积和 `n` 剩下的部分组成的元组。

    >>> smooth_part(2310, 5)
    (30, 77)
    >>> smooth_part(49, 6)
    (1, 49)
    >>> smooth_part(48, 3)
    (48, 1)
    """
    smooth = 1
    for d in range(2, bound + 1):
        while n % d == 0:
            n //= d
            smooth *= d
    return smooth, n


def exponent_reaching(base: int, goal: int) -> int:
    """Return the smallest exponent e >= 0 for which `base` to the power e is at least `goal`.
    `base` is 2 or more.

    How often must 1 be multiplied by `base` (at least 2) until the result is not less than `goal`?
    The answer is 0 when `goal` is at most 1.

    返回使 `base` 的 e 次方不小于 `goal` 的最小指数 e（e >= 0），`base` 至少为 2。

    从 1 开始，要乘多少次 `base`（至少为 2）结果才不小于 `goal`？`goal` 不超过 1 时答案是 0。

    >>> exponent_reaching(2, 1000)
    10
    >>> exponent_reaching(10, 1000)
    3
    >>> exponent_reaching(3, -4)
    0
    """
    exponent = 0
    power = 1
    while power < goal:
        power *= base
        exponent += 1
    return exponent


def exponent_reaching_2(base: int, goal: int) -> int:
    return next(e for e in itertools.count() if base**e >= goal)


def power_sum_of_range(first: int, last: int, exponent: int) -> int:
    """Raise every integer from `first` to `last` (included) to the power `exponent`, which is 0 or
    more, and return the sum. If `first` is greater than `last`, the sum is 0.

    Compute `first`^k + … + `last`^k, where k is the non-negative `exponent` and all integers in
    between are used. An empty range adds up to 0.

    将从 `first` 到 `last`（含）的每个整数取 `exponent` 次方（`exponent` 不小于 0），返回它们的和；`first` 大于 `last` 时为 0。

    计算区间内从 `first` 到 `last` 所有整数的 k 次幂之和，其中 k 就是非负的 `exponent`；区间为空时结果是 0。

    >>> power_sum_of_range(2, 4, 3)
    99
    >>> power_sum_of_range(-2, 1, 2)
    6
    >>> power_sum_of_range(5, 4, 2)
    0
    """
    return sum(n**exponent for n in range(first, last + 1))


def power_sum_of_range_2(first: int, last: int, exponent: int) -> int:
    total = 0
    n = first
    while n <= last:
        total += n**exponent
        n += 1
    return total


def square_difference_pairs(n: int) -> list[tuple[int, int]]:
    """Find all pairs (a, b) of integers with a > b >= 0 and a² - b² = `n`, where `n` is positive.
    Sort them by a in ascending order.

    In which ways is the positive integer `n` a difference of two squares? Return the tuples (a, b),
    b not negative, so that a * a - b * b equals `n`; the pair with the smallest a comes first.

    求所有满足 a > b >= 0 且 a² - b² = `n` 的整数对 (a, b)，`n` 为正数，按 a 升序排列。

    正整数 `n` 能以哪些方式写成两个平方数之差？返回使 a * a - b * b 等于 `n` 的元组 (a, b)，其中 b 不为负，a 最小的排在最前。

    >>> square_difference_pairs(15)
    [(4, 1), (8, 7)]
    >>> square_difference_pairs(6)
    []
    >>> square_difference_pairs(9)
    [(3, 0), (5, 4)]
    """
    pairs = []
    # n = (a - b)(a + b), so each way of factoring n gives a pair if both factors are odd or even
    for small in range(math.isqrt(n), 0, -1):
        large = n // small
        if n % small == 0 and (small + large) % 2 == 0:
            pairs.append(((large + small) // 2, (large - small) // 2))
    return pairs


def square_difference_pairs_2(n: int) -> list[tuple[int, int]]:
    pairs = []
    for a in range(1, (n + 1) // 2 + 1):
        rest = a * a - n
        if rest >= 0 and math.isqrt(rest) ** 2 == rest:
            pairs.append((a, math.isqrt(rest)))
    return pairs


def final_digit_cycle(base: int) -> list[int]:
    """The last digits of `base`, `base`², `base`³, … repeat after a while. Return the list of last
    digits from the first power up to the one after which a digit comes that has been seen before.
    `base` is not negative.

    Write down the units digit of the powers of `base` (0 or more) with the exponents 1, 2, 3, … and
    stop before the first digit that is already on the list.

    `base`、`base`²、`base`³ ……的个位数字会循环。从一次方开始依次列出个位数字，直到下一个数字已经出现过为止，返回该列表。`base` 不为负。

    记下 `base`（不小于 0）的 1、2、3……次方的个位数字，在首次遇到已经在列表里的数字之前停止。

    >>> final_digit_cycle(7)
    [7, 9, 3, 1]
    >>> final_digit_cycle(14)
    [4, 6]
    >>> final_digit_cycle(10)
    [0]
    """
    digits = []
    digit = base % 10
    while digit not in digits:
        digits.append(digit)
        digit = digit * base % 10
    return digits


def final_digit_cycle_2(base: int) -> list[int]:
    # four powers are enough to see every last digit
    return list(dict.fromkeys(base**exponent % 10 for exponent in range(1, 5)))


def root_by_odd_numbers(n: int) -> tuple[int, int]:
    """Subtract 1, 3, 5, 7, … one after another from the non-negative `n` as long as the result does
    not fall below 0. Return how many numbers were subtracted and what is left.

    Find the whole square root of `n` (0 or more) and the remainder as a pair, by taking away the
    odd numbers in turn: their count is the root.

    从非负整数 `n` 中依次减去 1、3、5、7……，只要结果不小于 0 就继续，返回减了多少个数以及剩下的数。

    用依次减奇数的办法求 `n`（不小于 0）的整数平方根和余数，以元组返回：减去的奇数个数就是平方根。

    >>> root_by_odd_numbers(30)
    (5, 5)
    >>> root_by_odd_numbers(16)
    (4, 0)
    >>> root_by_odd_numbers(0)
    (0, 0)
    """
    odd = 1
    count = 0
    while n >= odd:
        n -= odd
        odd += 2
        count += 1
    return count, n


def root_by_odd_numbers_2(n: int) -> tuple[int, int]:
    root = math.isqrt(n)
    return root, n - root * root


def odd_numbers_making_cube(n: int) -> list[int]:
    """The cube of a positive `n` is the sum of `n` consecutive odd numbers, such as 3³ = 7 + 9 +
    11. Return these odd numbers in ascending order.

    Given `n` >= 1, list the `n` odd numbers in a row whose sum is `n` to the power 3.

    正整数 `n` 的立方等于 `n` 个连续奇数之和，例如 3³ = 7 + 9 + 11。按升序返回这些奇数。

    给定 `n` >= 1，列出和为 `n` 的三次方的 `n` 个连续奇数。

    >>> odd_numbers_making_cube(3)
    [7, 9, 11]
    >>> odd_numbers_making_cube(1)
    [1]
    >>> odd_numbers_making_cube(4)
    [13, 15, 17, 19]
    """
    first = n * (n - 1) + 1
    return [first + 2 * i for i in range(n)]


def odd_numbers_making_cube_2(n: int) -> list[int]:
    first = 1
    while True:
        numbers = list(range(first, first + 2 * n, 2))
        if sum(numbers) == n**3:
            return numbers
        first += 2


def strip_factor(n: int, k: int) -> tuple[int, int]:
    """Divide the positive integer `n` by `k` (2 or more) as often as it goes without a remainder.
    Return how often that was and the number left at the end.

    How many times does `k` (at least 2) go into `n` (at least 1) in succession, and what remains?
    Return both as a tuple (times, rest), where `n` = `k`^times · rest.

    用 `k`（至少为 2）反复整除正整数 `n`，直到除不尽为止，返回除的次数和最后剩下的数。

    `n`（至少为 1）能连续被 `k`（至少为 2）整除几次，最后剩下多少？以元组 (次数, 余下的数) 返回，即 `n` 等于 `k` 的该次数次幂乘以余下的数。

    >>> strip_factor(48, 2)
    (4, 3)
    >>> strip_factor(35, 6)
    (0, 35)
    >>> strip_factor(1, 10)
    (0, 1)
    """
    times = 0
    while n % k == 0:
        n //= k
        times += 1
    return times, n


def strip_factor_2(n: int, k: int) -> tuple[int, int]:
    if n % k != 0:
        return 0, n
    times, rest = strip_factor_2(n // k, k)
    return times + 1, rest


def sums_of_power_pairs(base: int, limit: int) -> list[int]:
    """Return all numbers up to `limit` that are the sum of two powers of `base` (exponents from 0,
    the two may be equal), in ascending order and without repeats. `base` is at least 2.

    Which numbers not above `limit` have the form `base`^i + `base`^j with i, j >= 0? Give each one
    once, sorted upwards; `base` is 2 or greater.

    按升序返回不超过 `limit` 的、能写成 `base` 的两个幂之和的所有数（指数从 0 起，两个幂可以相同），不重复。`base` 至少为 2。

    不大于 `limit` 的数中，哪些可以表示为 `base` 的 i 次方加 `base` 的 j 次方（i、j 均不小于 0）？每个只列一次，从小到大；`base` 不小于 2。

    >>> sums_of_power_pairs(3, 30)
    [2, 4, 6, 10, 12, 18, 28, 30]
    >>> sums_of_power_pairs(2, 6)
    [2, 3, 4, 5, 6]
    >>> sums_of_power_pairs(10, 1)
    []
    """
    powers = []
    power = 1
    while power <= limit:
        powers.append(power)
        power *= base
    sums = {a + b for a in powers for b in powers if a + b <= limit}
    return sorted(sums)


def cubes_and_squares(limit: int) -> list[str]:
    """For each n from 1 to `limit` that is a square or a cube, make the text "n: square", "n: cube"
    or "n: both". Return the texts in the order of the numbers.

    Run through 1, 2, …, `limit` and, for perfect squares and perfect cubes only, report the number,
    a colon, a space and the kind: square, cube, or both.

    对 1 到 `limit` 中每个是平方数或立方数的 n，生成文本 "n: square"、"n: cube" 或 "n: both"，按数的顺序返回这些文本。

    遍历 1、2、……、`limit`，只对完全平方数和完全立方数给出“数、冒号、空格、种类”，种类为 square、cube，两者都是时为 both。

    >>> cubes_and_squares(10)
    ['1: both', '4: square', '8: cube', '9: square']
    >>> cubes_and_squares(1)
    ['1: both']
    >>> cubes_and_squares(0)
    []
    """
    squares = {i**2 for i in range(1, limit + 1)}
    cubes = {i**3 for i in range(1, limit + 1)}
    lines = []
    for n in range(1, limit + 1):
        if n in squares and n in cubes:
            lines.append(f"{n}: both")
        elif n in squares:
            lines.append(f"{n}: square")
        elif n in cubes:
            lines.append(f"{n}: cube")
    return lines


def closest_square_pair(n: int) -> tuple[int, int]:
    """Return the largest square that is at most `n` and the smallest square that is at least `n`,
    as a tuple. `n` is not negative; if it is a square itself, both are `n`.

    Between which two square numbers does `n` (0 or more) lie? Give the greatest one not above `n`
    and the least one not below it.

    以元组返回不大于 `n` 的最大平方数和不小于 `n` 的最小平方数。`n` 不为负；若它本身是平方数，两者都是 `n`。

    `n`（不小于 0）夹在哪两个平方数之间？给出不超过 `n` 的最大平方数，以及不低于 `n` 的最小平方数。

    >>> closest_square_pair(20)
    (16, 25)
    >>> closest_square_pair(49)
    (49, 49)
    >>> closest_square_pair(0)
    (0, 0)
    """
    root = math.isqrt(n)
    lower = root * root
    if lower == n:
        return lower, lower
    return lower, (root + 1) ** 2


def closest_square_pair_2(n: int) -> tuple[int, int]:
    root = 0
    while root * root < n:
        root += 1
    upper = root * root
    return (upper, upper) if upper == n else ((root - 1) ** 2, upper)


def greedy_square_roots(n: int) -> list[int]:
    """Take from the positive `n` the largest square that fits, from the rest again the largest
    square, and so on down to 0. Return the roots of the squares in the order in which they are
    taken.

    Write `n` (1 or more) greedily as a sum of squares: always subtract the biggest possible square
    number. List the numbers that were squared.

    从正整数 `n` 中减去不超过它的最大平方数，再从余数中减去最大的平方数，直到变成 0，按减去的顺序返回各平方数的平方根。

    用贪心法把 `n`（至少为 1）写成平方数之和：每次都减去尽可能大的平方数，列出被平方的那些数。

    >>> greedy_square_roots(30)
    [5, 2, 1]
    >>> greedy_square_roots(12)
    [3, 1, 1, 1]
    >>> greedy_square_roots(64)
    [8]
    """
    roots = []
    while n > 0:
        root = math.isqrt(n)
        roots.append(root)
        n -= root * root
    return roots


def greedy_square_roots_2(n: int) -> list[int]:
    roots = []
    root = n
    while n:
        if root * root <= n:
            n -= root * root
            roots.append(root)
        else:
            root -= 1
    return roots


def digit_sum_in_base(n: int, base: int) -> int:
    """Write the non-negative `n` in the given `base` (2 or more) and return the sum of its digits.

    Compute the digit sum of `n` (at least 0) in the number system with `base` `base`, which is
    greater than 1. Digits above 9 count with their value.

    将非负整数 `n` 写成 `base` 进制（`base` 至少为 2），返回各位数字之和。

    计算 `n`（不小于 0）在 `base` 进制下的数字之和，`base` 大于 1，大于 9 的数字按其数值计算。

    >>> digit_sum_in_base(255, 16)
    30
    >>> digit_sum_in_base(10, 3)
    2
    >>> digit_sum_in_base(0, 2)
    0
    """
    total = 0
    while n > 0:
        n, digit = divmod(n, base)
        total += digit
    return total


def digit_sum_in_base_2(n: int, base: int) -> int:
    return n if n < base else n % base + digit_sum_in_base_2(n // base, base)


def lengths_in_bases(n: int, highest: int) -> list[tuple[int, int]]:
    """For each base from 2 to `highest`, pair the base with the number of digits that the positive
    `n` has in it. Return the list of pairs in ascending order of the bases.

    How long is `n` (1 or more) when written in base 2, 3, …, `highest`? Return tuples (base,
    digits), one for each base.

    对 2 到 `highest` 的每个进制，给出该进制以及正整数 `n` 在其中的位数，按进制升序返回数对列表。

    `n`（至少为 1）用 2、3、……、`highest` 进制书写各有多少位？对每个进制返回一个元组 (进制, 位数)。

    >>> lengths_in_bases(100, 5)
    [(2, 7), (3, 5), (4, 4), (5, 3)]
    >>> lengths_in_bases(1, 3)
    [(2, 1), (3, 1)]
    >>> lengths_in_bases(9, 1)
    []
    """

    def length_in(base: int) -> int:
        length = 1
        power = base
        while power <= n:
            power *= base
            length += 1
        return length

    return [(base, length_in(base)) for base in range(2, highest + 1)]


def read_in_base(n: int, base: int) -> int:
    """Read the decimal digits of the non-negative `n` as a number written in base `base` (2 to 10)
    and return its value. If a digit is too large for that base, return -1.

    Somebody wrote a number in the number system of `base`, from 2 to 10, and `n` (0 or more) looks
    just like it. Which value is meant? Return -1 if `n` contains a digit that does not exist in
    that system.

    把非负整数 `n` 的十进制数字看作 `base` 进制（2 到 10）的写法，返回它的值；如果有数字超出该进制，返回 -1。

    有人用 `base` 进制（2 到 10）写了一个数，看起来就是 `n`（不小于 0），求它实际的值。若 `n` 中含有该进制不存在的数字，返回 -1。

    >>> read_in_base(1011, 2)
    11
    >>> read_in_base(78, 8)
    -1
    >>> read_in_base(205, 6)
    77
    """
    if any(int(digit) >= base for digit in str(n)):
        return -1
    return int(str(n), base)


def read_in_base_2(n: int, base: int) -> int:
    value = 0
    weight = 1
    while n > 0:
        digit = n % 10
        if digit >= base:
            return -1
        value += digit * weight
        weight *= base
        n //= 10
    return value


def add_in_base(first: list[int], second: list[int], base: int) -> list[int]:
    """Two numbers are given as lists of their digits in base `base`, the most significant digit
    first and none of them empty. Return the digits of their sum in the same form.

    Add the numbers whose digits in the system with base `base` stand in `first` and `second`
    (highest digit in front, at least one digit each). The answer has the same form, without zeros
    at the front, except that zero is [0].

    `first` 和 `second` 是两个数在 `base` 进制下的数字列表，高位在前且都不为空，以同样的形式返回它们的和。

    将两个数相加，它们的 `base` 进制数字分别存放在 `first` 和 `second` 中（最高位在前，至少一位）。结果形式相同，不带前导零，零写作 [0]。

    >>> add_in_base([1, 0, 1], [1, 1], 2)
    [1, 0, 0, 0]
    >>> add_in_base([6], [5], 7)
    [1, 4]
    >>> add_in_base([0], [0], 10)
    [0]
    """
    total = 0
    for digits in (first, second):
        value = 0
        for digit in digits:
            value = value * base + digit
        total += value
    result = [total % base]
    while total >= base:
        total //= base
        result.insert(0, total % base)
    return result


def add_in_base_2(first: list[int], second: list[int], base: int) -> list[int]:
    result = []
    carry = 0
    columns = itertools.zip_longest(reversed(first), reversed(second), fillvalue=0)
    for x, y in columns:
        carry, digit = divmod(x + y + carry, base)
        result.append(digit)
    result.append(carry)
    while len(result) > 1 and result[-1] == 0:
        result.pop()
    return result[::-1]


def differing_bits(a: int, b: int) -> list[int]:
    """Return the places at which the non-negative integers `a` and `b` differ in binary, counted
    from 0 at the lowest bit, in ascending order.

    Which bits have to be flipped in order to turn `a` into `b` (both 0 or more)? List their
    numbers, the lowest bit being number 0, from low to high.

    返回非负整数 `a` 与 `b` 的二进制中不相同的位的编号，最低位为 0，按升序排列。

    要把 `a` 变成 `b`（均不小于 0），需要翻转哪些二进制位？最低位编号为 0，由低到高列出编号。

    >>> differing_bits(10, 3)
    [0, 3]
    >>> differing_bits(7, 7)
    []
    >>> differing_bits(0, 9)
    [0, 3]
    """
    difference = a ^ b
    return [i for i in range(difference.bit_length()) if difference >> i & 1]


def differing_bits_2(a: int, b: int) -> list[int]:
    places = []
    place = 0
    while a or b:
        if a % 2 != b % 2:
            places.append(place)
        a //= 2
        b //= 2
        place += 1
    return places


def numbers_with_ones(limit: int, ones: int) -> list[int]:
    """Return the integers from 0 to `limit` whose binary form contains exactly `ones` ones, in
    ascending order.

    List every non-negative number up to `limit` (included) that has `ones` bits set.

    按升序返回 0 到 `limit` 中二进制恰好含有 `ones` 个 1 的整数。

    列出不超过 `limit`（含）的非负整数中，恰有 `ones` 个二进制位为 1 的所有数。

    >>> numbers_with_ones(20, 2)
    [3, 5, 6, 9, 10, 12, 17, 18, 20]
    >>> numbers_with_ones(6, 0)
    [0]
    >>> numbers_with_ones(6, 3)
    []
    """
    return [n for n in range(limit + 1) if f"{n:b}".count("1") == ones]


def numbers_with_ones_2(limit: int, ones: int) -> list[int]:
    def bit_count(n: int) -> int:
        count = 0
        while n:
            n &= n - 1  # clears the lowest one
            count += 1
        return count

    return [n for n in range(limit + 1) if bit_count(n) == ones]


def zero_bit_places(n: int) -> list[int]:
    """Return the places of the zeros in the binary form of the positive integer `n`, where the
    lowest bit has place 0, in ascending order.

    At which bit positions, counted from 0 at the right, does `n` (at least 1), written in binary
    without leading zeros, have a 0?

    返回正整数 `n` 的二进制写法中 0 所在的位置，最低位的位置为 0，按升序排列。

    把 `n`（至少为 1）写成不带前导零的二进制，从右边以 0 开始数，哪些位置上是 0？

    >>> zero_bit_places(20)
    [0, 1, 3]
    >>> zero_bit_places(7)
    []
    >>> zero_bit_places(8)
    [0, 1, 2]
    """
    return [i for i, bit in enumerate(reversed(f"{n:b}")) if bit == "0"]


def zero_bit_places_2(n: int) -> list[int]:
    places = []
    place = 0
    while n > 1:
        if n & 1 == 0:
            places.append(place)
        n >>= 1
        place += 1
    return places


def exchange_bits(n: int, i: int, j: int) -> int:
    """Exchange the bits number `i` and `j` of the non-negative `n` and return the result. Bit 0 is
    the lowest one.

    Return the number that arises from `n` (0 or more) when its binary digits at the places `i` and
    `j`, counted from 0 at the right, trade their values. Beyond the highest one all bits are 0.

    交换非负整数 `n` 的第 `i` 位和第 `j` 位二进制位（最低位为第 0 位），返回结果。

    将 `n`（不小于 0）的二进制从右边数第 `i` 位与第 `j` 位（从 0 数起）的值对调，返回得到的数；超出最高位的部分都视为 0。

    >>> exchange_bits(12, 0, 3)
    5
    >>> exchange_bits(5, 0, 2)
    5
    >>> exchange_bits(1, 0, 4)
    16
    """
    if n >> i & 1 != n >> j & 1:
        n ^= (1 << i) | (1 << j)
    return n


def exchange_bits_2(n: int, i: int, j: int) -> int:
    width = max(n.bit_length(), i + 1, j + 1)
    bits = list(f"{n:0{width}b}"[::-1])
    bits[i], bits[j] = bits[j], bits[i]
    return int("".join(reversed(bits)), 2)


def drop_low_bits(n: int, count: int) -> tuple[int, int]:
    """Split the non-negative `n` at its binary point: return the number made of all bits but the
    lowest `count`, and the number made of the lowest `count` bits, as a tuple.

    Given `n` (0 or more), separate the last `count` binary digits from the digits before them.
    Return (front part, last part), both as integers.

    将非负整数 `n` 的二进制分成两段，以元组返回去掉最低 `count` 位后的数，以及由最低 `count` 位组成的数。

    给定 `n`（不小于 0），把末尾的 `count` 个二进制位与前面的部分分开，以整数形式返回 (前段, 末段)。

    >>> drop_low_bits(45, 3)
    (5, 5)
    >>> drop_low_bits(6, 4)
    (0, 6)
    >>> drop_low_bits(9, 0)
    (9, 0)
    """
    return n >> count, n & ((1 << count) - 1)


def drop_low_bits_2(n: int, count: int) -> tuple[int, int]:
    return divmod(n, 2**count)


def hex_letters_in(limit: int) -> list[int]:
    """Return all integers from 0 to `limit` whose hexadecimal form consists of letters (a to f)
    only, in ascending order.

    Which numbers not above `limit` are written in base 16 without any of the digits 0 to 9? List
    them, starting from the smallest.

    按升序返回 0 到 `limit` 中十六进制写法只由字母（a 到 f）组成的整数。

    不超过 `limit` 的非负整数中，哪些写成十六进制后不含数字 0 到 9？从小到大列出。

    >>> hex_letters_in(175)
    [10, 11, 12, 13, 14, 15, 170, 171, 172, 173, 174, 175]
    >>> hex_letters_in(10)
    [10]
    >>> hex_letters_in(9)
    []
    """
    return [n for n in range(limit + 1) if f"{n:x}".isalpha()]


def hex_letters_in_2(limit: int) -> list[int]:
    found = []
    for n in range(10, limit + 1):
        rest = n
        while rest % 16 >= 10:
            rest //= 16
        if rest == 0:
            found.append(n)
    return found


def sums_of_last_terms(start: list[int], count: int) -> list[int]:
    """A sequence begins with the numbers in `start` (at least one). Every further term is the sum
    of as many preceding terms as `start` has. Return the first `count` terms.

    Continue the sequence `start`, which has k >= 1 elements: the next number is always the sum of
    the k numbers before it. Return a list of the first `count` numbers, those of `start` included.

    数列以 `start` 中的数（至少一个）开头，之后每一项都等于它前面若干项之和，项数与 `start` 的长度相同。返回前 `count` 项。

    续写有 k 个元素（k >= 1）的数列 `start`：下一个数总是前面 k 个数之和。返回前 `count` 个数的列表，包括 `start` 中的数。

    >>> sums_of_last_terms([0, 0, 1], 8)
    [0, 0, 1, 1, 2, 4, 7, 13]
    >>> sums_of_last_terms([3], 3)
    [3, 3, 3]
    >>> sums_of_last_terms([5, 6, 7], 2)
    [5, 6]
    """
    terms = list(start)
    size = len(start)
    while len(terms) < count:
        terms.append(sum(terms[-size:]))
    return terms[:count]


def add_largest_digit(start: int, steps: int) -> list[int]:
    """Begin with the non-negative `start` and add to the number its own largest digit, `steps`
    times. Return all numbers, `start` included.

    Make a list of `steps` + 1 numbers: the first is `start` (0 or more), and each of the others is
    the previous one plus the largest of its digits.

    从非负整数 `start` 开始，每次给这个数加上它自己最大的数字，共 `steps` 次，返回所有的数，包括 `start`。

    生成含 `steps` + 1 个数的列表：第一个是 `start`（不小于 0），之后每个数等于前一个数加上前一个数中最大的数字。

    >>> add_largest_digit(17, 3)
    [17, 24, 28, 36]
    >>> add_largest_digit(0, 2)
    [0, 0, 0]
    >>> add_largest_digit(9, 1)
    [9, 18]
    """
    numbers = [start]
    for _ in range(steps):
        last = numbers[-1]
        numbers.append(last + int(max(str(last))))
    return numbers


def add_largest_digit_2(start: int, steps: int) -> list[int]:
    if steps == 0:
        return [start]
    largest = max(int(digit) for digit in str(start))
    return [start, *add_largest_digit_2(start + largest, steps - 1)]


def middle_square_numbers(seed: int, count: int) -> list[int]:
    """The middle-square method makes the next four-digit number from the last: square it, write the
    square with eight digits (zeros in front) and take the four in the middle. Return the first
    `count` numbers after `seed`, which is between 0 and 9999.

    Starting from `seed` (0 to 9999), generate `count` numbers. Each is the part of the square of
    the number before it that remains when the last two digits and all above the next four are
    removed.

    平方取中法由上一个四位数产生下一个：求平方，写成八位（前面补零），取中间四位。返回 `seed`（0 到 9999）之后的前 `count` 个数。

    从 `seed`（0 到 9999）开始生成 `count` 个数：将前一个数平方，去掉末尾两位，再取剩下部分的最后四位，就是下一个数。

    >>> middle_square_numbers(1234, 3)
    [5227, 3215, 3362]
    >>> middle_square_numbers(0, 2)
    [0, 0]
    >>> middle_square_numbers(99, 1)
    [98]
    """
    numbers = []
    for _ in range(count):
        seed = seed * seed // 100 % 10000
        numbers.append(seed)
    return numbers


def middle_square_numbers_2(seed: int, count: int) -> list[int]:
    numbers = [seed]
    while len(numbers) <= count:
        square = f"{numbers[-1] ** 2:08d}"
        numbers.append(int(square[2:6]))
    return numbers[1:]


def cannonball_layers(balls: int) -> tuple[int, int]:
    """Balls are piled up as a pyramid: one on top, then 4, 9, 16, … in the layers below. Return how
    many complete layers can be made from `balls` balls (0 or more) and how many balls are left
    over.

    A square pyramid has layers of 1², 2², 3², … balls, counted from the top. With `balls` balls,
    not negative, how high can it become, and how many balls remain unused? Return a tuple (layers,
    rest).

    把球堆成方锥：顶层 1 个，下面各层依次是 4、9、16……个。返回用 `balls` 个球（不小于 0）最多能堆出多少个完整的层，以及剩下多少个球。

    方锥从上往下各层有 1²、2²、3² ……个球。有 `balls` 个球（不为负），最高能堆几层，还剩几个没用？返回元组 (层数, 剩余)。

    >>> cannonball_layers(35)
    (4, 5)
    >>> cannonball_layers(14)
    (3, 0)
    >>> cannonball_layers(0)
    (0, 0)
    """
    layers = 0
    while balls >= (layers + 1) ** 2:
        layers += 1
        balls -= layers**2
    return layers, balls


def cannonball_layers_2(balls: int) -> tuple[int, int]:
    def used(layers: int) -> int:
        return layers * (layers + 1) * (2 * layers + 1) // 6

    layers = max(k for k in range(balls + 1) if used(k) <= balls)
    return layers, balls - used(layers)


def honeycomb_sizes(limit: int) -> list[int]:
    """A honeycomb starts with one cell; the first ring around it has 6 cells, the second 12, the
    third 18 and so on. Return the numbers of cells after 0, 1, 2, … rings that are not greater than
    `limit`.

    List the centred hexagonal numbers 1, 7, 19, 37, … up to `limit` (included): each one is the
    previous plus the next multiple of 6.

    蜂巢从一个蜂房开始，外面第一圈有 6 个，第二圈 12 个，第三圈 18 个，依此类推。返回有 0、1、2……圈时蜂房总数中不超过 `limit` 的那些。

    列出不超过 `limit`（含）的中心六边形数 1、7、19、37……：每个数等于前一个数加上 6 的下一个倍数。

    >>> honeycomb_sizes(40)
    [1, 7, 19, 37]
    >>> honeycomb_sizes(1)
    [1]
    >>> honeycomb_sizes(0)
    []
    """
    sizes = []
    size = 1
    ring = 0
    while size <= limit:
        sizes.append(size)
        ring += 1
        size += 6 * ring
    return sizes


def honeycomb_sizes_2(limit: int) -> list[int]:
    sizes = (3 * n * (n + 1) + 1 for n in itertools.count())
    return list(itertools.takewhile(lambda size: size <= limit, sizes))


def middle_choices(count: int) -> list[int]:
    """Return the first `count` central binomial coefficients: the number of ways to choose n things
    out of 2n, for n = 0, 1, 2 and so on.

    List for n from 0 to `count` - 1 in how many ways half of 2n objects can be picked. The list
    starts with 1, 2, 6.

    返回前 `count` 个中心二项式系数，即从 2n 个物品中选 n 个的方法数，n 依次取 0、1、2……

    对 n 从 0 到 `count` - 1，列出从 2n 个物品里选出一半有多少种选法，列表以 1、2、6 开头。

    >>> middle_choices(5)
    [1, 2, 6, 20, 70]
    >>> middle_choices(1)
    [1]
    >>> middle_choices(0)
    []
    """
    return [math.comb(2 * n, n) for n in range(count)]


def middle_choices_2(count: int) -> list[int]:
    values = []
    value = 1
    for n in range(count):
        values.append(value)
        value = value * 2 * (2 * n + 1) // (n + 1)
    return values


def middle_choices_3(count: int) -> list[int]:
    values = []
    row = [1]
    for _ in range(count):
        values.append(row[len(row) // 2])
        for _ in range(2):
            row = [1, *map(sum, zip(row, row[1:])), 1]
    return values


def doubled_back_terms(count: int) -> list[int]:
    """A sequence starts with 1, 1; every later term is the previous one plus twice the one before
    that. Return its first `count` terms.

    Return a list of the first `count` numbers of the recurrence a(n) = a(n-1) + 2·a(n-2) with a(0)
    = a(1) = 1.

    数列以 1、1 开头，之后每一项等于前一项加上再前一项的两倍，返回前 `count` 项。

    返回递推式 a(n) = a(n-1) + 2·a(n-2)（a(0) = a(1) = 1）的前 `count` 个数的列表。

    >>> doubled_back_terms(7)
    [1, 1, 3, 5, 11, 21, 43]
    >>> doubled_back_terms(1)
    [1]
    >>> doubled_back_terms(0)
    []
    """
    terms = []
    current, following = 1, 1
    for _ in range(count):
        terms.append(current)
        current, following = following, following + 2 * current
    return terms


def doubled_back_terms_2(count: int) -> list[int]:
    # the terms are the thirds of the powers of two, rounded
    return [(2 ** (n + 1) + (-1) ** n) // 3 for n in range(count)]


def generator_cycle(start: int, factor: int, plus: int, modulus: int) -> list[int]:
    """A generator replaces x by (`factor` · x + `plus`) mod `modulus`. Begin with x = `start` (0 <=
    `start` < `modulus`) and return the values of x up to, but without, the first value that has
    occurred before.

    Starting at `start`, which is at least 0 and less than `modulus`, apply x -> (`factor` * x +
    `plus`) % `modulus` repeatedly. List the different values met until one of them comes again.

    生成器把 x 替换为 (`factor` · x + `plus`) 除以 `modulus` 的余数。从 x = `start`（0 <= `start` <
    `modulus`）开始，返回依次出现的 x，直到某个值重复出现（不含）为止。

    从不小于 0 且小于 `modulus` 的 `start` 出发，反复用 (`factor` * x + `plus`) % `modulus` 代替
    x，列出在第一次出现重复之前遇到的各个值。

    >>> generator_cycle(1, 3, 0, 7)
    [1, 3, 2, 6, 4, 5]
    >>> generator_cycle(0, 2, 1, 8)
    [0, 1, 3, 7]
    >>> generator_cycle(0, 5, 0, 9)
    [0]
    """
    values = []
    current = start
    while current not in values:
        values.append(current)
        current = (factor * current + plus) % modulus
    return values


def generator_cycle_2(start: int, factor: int, plus: int, modulus: int) -> list[int]:
    seen = {}
    while start not in seen:
        seen[start] = True
        start = (factor * start + plus) % modulus
    return list(seen)


def up_and_down(n: int) -> list[int]:
    """Return the numbers that count from 1 up to `n` and back down to 1, where `n` itself appears
    only once. For `n` below 1 the list is empty.

    Build the list 1, 2, …, `n` - 1, `n`, `n` - 1, …, 2, 1; it is empty if `n` is not positive.

    返回从 1 数到 `n` 再倒数回 1 的列表，`n` 只出现一次；`n` 小于 1 时返回空列表。

    构造列表 1、2、……、`n` - 1、`n`、`n` - 1、……、2、1，若 `n` 不是正数则为空。

    >>> up_and_down(4)
    [1, 2, 3, 4, 3, 2, 1]
    >>> up_and_down(1)
    [1]
    >>> up_and_down(0)
    []
    """
    return [*range(1, n + 1), *range(n - 1, 0, -1)]


def up_and_down_2(n: int) -> list[int]:
    return [n - abs(n - i) for i in range(1, 2 * n)]


def up_and_down_3(n: int) -> list[int]:
    numbers = []
    for i in range(1, n + 1):
        numbers.append(i)
    for i in range(n - 1, 0, -1):
        numbers.append(i)
    return numbers


def fibonacci_place(n: int) -> int:
    """The Fibonacci numbers 1, 2, 3, 5, 8, … are numbered from 1 here. Return the number of `n` in
    this row, or 0 if `n` is not in it.

    At which place, counted from 1, does `n` stand among the Fibonacci numbers 1, 2, 3, 5, 8, 13, …
    (1 is written once)? Return 0 for an `n` that is none of them.

    这里把斐波那契数 1、2、3、5、8……从 1 开始编号，返回 `n` 在其中的编号，不在其中则返回 0。

    在斐波那契数 1、2、3、5、8、13……（1 只写一次）中，`n` 排在第几位（从 1 数起）？`n` 不是其中的数时返回 0。

    >>> fibonacci_place(8)
    5
    >>> fibonacci_place(1)
    1
    >>> fibonacci_place(6)
    0
    """
    current, following = 1, 2
    place = 1
    while current < n:
        current, following = following, current + following
        place += 1
    return place if current == n else 0


def fibonacci_place_2(n: int) -> int:
    numbers = [1, 2]
    while numbers[-1] < n:
        numbers.append(numbers[-1] + numbers[-2])
    return numbers.index(n) + 1 if n in numbers else 0


def fibonacci_inside(low: int, high: int) -> list[int]:
    """Return the Fibonacci numbers 0, 1, 1, 2, 3, 5, … that are at least `low` and at most `high`,
    in ascending order; the number 1 is given twice if it is in the range.

    Each Fibonacci number, from 0 and 1 on, is the sum of the two before it. List those from `low`
    to `high`, bounds included, just as they come (1 comes two times).

    返回斐波那契数 0、1、1、2、3、5……中不小于 `low` 且不大于 `high` 的数，按升序排列；若 1 在范围内则列两次。

    斐波那契数从 0 和 1 开始，每个数是前两个数之和。按出现的顺序列出从 `low` 到 `high`（含两端）的那些数，1 会出现两次。

    >>> fibonacci_inside(1, 10)
    [1, 1, 2, 3, 5, 8]
    >>> fibonacci_inside(0, 0)
    [0]
    >>> fibonacci_inside(14, 20)
    []
    """
    found = []
    a, b = 0, 1
    while a <= high:
        if a >= low:
            found.append(a)
        a, b = b, a + b
    return found


def golomb_terms(count: int) -> list[int]:
    """The Golomb sequence 1, 2, 2, 3, 3, 4, 4, 4, … never falls, and its n-th term tells how many
    times n occurs in it. Return the first `count` terms.

    Build `count` terms of the rising sequence that describes itself: a(1) = 1, a(2) = 2, and the
    number n appears exactly a(n) times.

    Golomb 数列 1、2、2、3、3、4、4、4……从不下降，它的第 n 项表示 n 在数列中出现的次数。返回前 `count` 项。

    生成自我描述的不减数列的前 `count` 项：a(1) = 1，a(2) = 2，数 n 恰好出现 a(n) 次。

    >>> golomb_terms(10)
    [1, 2, 2, 3, 3, 4, 4, 4, 5, 5]
    >>> golomb_terms(1)
    [1]
    >>> golomb_terms(0)
    []
    """
    terms = [1, 2, 2]
    n = 3
    while len(terms) < count:
        terms += [n] * terms[n - 1]
        n += 1
    return terms[:count]


def golomb_terms_2(count: int) -> list[int]:
    # a(n + 1) = 1 + a(n + 1 - a(a(n))), with an unused entry in front
    terms = [0, 1]
    for n in range(1, count):
        terms.append(1 + terms[n + 1 - terms[terms[n]]])
    return terms[1 : count + 1]


def ten_thousand_dollar_sequence(count: int) -> list[int]:
    """Return the first `count` terms of the sequence with a(1) = a(2) = 1 and a(n) = a(a(n-1)) +
    a(n - a(n-1)) for n > 2.

    A sequence of John Conway begins with two ones. To find the n-th term, take the last term k; add
    the k-th term from the front and the k-th term from the end of what is there. List `count`
    terms.

    返回数列的前 `count` 项，其中 a(1) = a(2) = 1，n > 2 时 a(n) = a(a(n-1)) + a(n - a(n-1))。

    约翰·康威的一个数列以两个 1 开头。求下一项时取最后一项 k，把已有各项中从前数第 k 项与从后数第 k 项相加。列出 `count` 项。

    >>> ten_thousand_dollar_sequence(10)
    [1, 1, 2, 2, 3, 4, 4, 4, 5, 6]
    >>> ten_thousand_dollar_sequence(1)
    [1]
    >>> ten_thousand_dollar_sequence(0)
    []
    """
    terms = [1, 1]
    while len(terms) < count:
        k = terms[-1]
        terms.append(terms[k - 1] + terms[-k])
    return terms[:count]


def square_digit_walk(start: int, limit: int) -> list[int]:
    """Replace a number by the sum of the squares of its digits plus 1, beginning with the positive
    `start`, `limit` times at most. Stop early as soon as a number comes for the second time. Return
    the list of all numbers without that repeated one.

    From `start` (1 or more) go on to (sum of squared digits) + 1 again and again. Collect the
    numbers, `start` first, until one would occur twice or `limit` steps have been made.

    从正整数 `start` 开始，每次用“各位数字的平方和加 1”代替当前的数，最多 `limit` 次；一旦某个数第二次出现就提前停止。返回所有的数，不含重复的那个。

    从 `start`（至少为 1）出发，反复变为各位数字平方之和再加 1，依次记录这些数（`start` 在最前），直到有数要重复出现，或已经走了 `limit` 步。

    >>> square_digit_walk(12, 10)
    [12, 6, 37, 59, 107, 51, 27, 54, 42, 21]
    >>> square_digit_walk(5, 2)
    [5, 26, 41]
    >>> square_digit_walk(7, 0)
    [7]
    """
    numbers = [start]
    for _ in range(limit):
        following = sum(int(digit) ** 2 for digit in str(numbers[-1])) + 1
        if following in numbers:
            break
        numbers.append(following)
    return numbers


def square_digit_walk_2(start: int, limit: int) -> list[int]:
    numbers = []
    steps = 0
    while start not in numbers and steps <= limit:
        numbers.append(start)
        total = 1
        while start > 0:
            total += (start % 10) ** 2
            start //= 10
        start = total
        steps += 1
    return numbers


def divide_or_multiply(start: int, divisors: list[int]) -> list[int]:
    """Begin with the integer `start`. For each positive number in `divisors`, in turn, divide the
    current value by it if that leaves no remainder, otherwise multiply by it. Return the values
    after every step.

    Process the list `divisors` (positive integers) from left to right: the value, at first `start`,
    is divided by the number when divisible, and else multiplied by it. List the values so obtained,
    without `start`.

    从整数 `start` 开始，依次处理 `divisors` 中的每个正整数：能整除当前值就用它去除，否则乘以它。返回每一步之后的值。

    从左到右处理正整数列表 `divisors`：当前值（起初为 `start`）能被该数整除时相除，不能时相乘。列出每步得到的值，不含 `start`。

    >>> divide_or_multiply(12, [3, 5, 2, 10])
    [4, 20, 10, 1]
    >>> divide_or_multiply(7, [2, 7])
    [14, 2]
    >>> divide_or_multiply(5, [])
    []
    """
    values = []
    value = start
    for divisor in divisors:
        if value % divisor == 0:
            value //= divisor
        else:
            value *= divisor
        values.append(value)
    return values


def divide_or_multiply_2(start: int, divisors: list[int]) -> list[int]:
    def step(value: int, divisor: int) -> int:
        quotient, rest = divmod(value, divisor)
        return value * divisor if rest else quotient

    return list(itertools.accumulate(divisors, step, initial=start))[1:]


def multiples_of_either(low: int, high: int, a: int, b: int) -> int:
    """Count the integers from `low` to `high`, both included, that are divisible by `a` or by `b`
    (or by both). 1 <= `low` <= `high`, and `a` and `b` are positive.

    How many numbers in the range `low` … `high` (at least 1, bounds included) are multiples of at
    least one of the positive integers `a` and `b`?

    统计从 `low` 到 `high`（含两端）能被 `a` 或 `b` 整除（也可以被两者整除）的整数个数，1 <= `low` <= `high`，`a`、`b` 为正数。

    在区间 `low` 到 `high`（至少为 1，含两端）中，有多少个数是正整数 `a` 和 `b` 中至少一个的倍数？

    >>> multiples_of_either(1, 20, 3, 5)
    9
    >>> multiples_of_either(7, 7, 2, 7)
    1
    >>> multiples_of_either(11, 13, 5, 7)
    0
    """
    return sum(n % a == 0 or n % b == 0 for n in range(low, high + 1))


def multiples_of_either_2(low: int, high: int, a: int, b: int) -> int:
    def multiples(k: int) -> int:
        return high // k - (low - 1) // k

    # those of both would otherwise be counted twice
    return multiples(a) + multiples(b) - multiples(math.lcm(a, b))


def free_of_factors(limit: int, factors: list[int]) -> list[int]:
    """Return the integers from 1 to `limit` that are divisible by none of the positive numbers in
    `factors`, in ascending order.

    Cross out of the row 1, 2, …, `limit` all multiples of every number in `factors` (positive
    integers). Which numbers remain?

    按升序返回 1 到 `limit` 中不能被 `factors` 里任何一个正整数整除的数。

    从 1、2、……、`limit` 中划掉 `factors` 里每个正整数的所有倍数，返回剩下的数。

    >>> free_of_factors(15, [2, 3])
    [1, 5, 7, 11, 13]
    >>> free_of_factors(4, [])
    [1, 2, 3, 4]
    >>> free_of_factors(10, [1])
    []
    """
    remaining = []
    for n in range(1, limit + 1):
        for factor in factors:
            if n % factor == 0:
                break
        else:
            remaining.append(n)
    return remaining


def free_of_factors_2(limit: int, factors: list[int]) -> list[int]:
    crossed = {m for factor in factors for m in range(factor, limit + 1, factor)}
    return [n for n in range(1, limit + 1) if n not in crossed]


def even_digit_numbers(low: int, high: int) -> list[int]:
    """Return the integers from `low` to `high` (both included, 0 <= `low`) in which more digits are
    even than odd, in ascending order.

    List every number n with `low` <= n <= `high` whose even digits outnumber its odd digits. 0 is
    an even digit, and `low` is not negative.

    按升序返回从 `low` 到 `high`（含两端，0 <= `low`）中偶数数字多于奇数数字的整数。

    列出满足 `low` <= n <= `high` 且偶数数字个数超过奇数数字个数的每个 n。0 算偶数，`low` 不为负。

    >>> even_digit_numbers(98, 108)
    [100, 102, 104, 106, 108]
    >>> even_digit_numbers(0, 4)
    [0, 2, 4]
    >>> even_digit_numbers(30, 39)
    []
    """

    def surplus(n: int) -> int:
        return sum(1 if int(digit) % 2 == 0 else -1 for digit in str(n))

    return [n for n in range(low, high + 1) if surplus(n) > 0]


def even_digit_numbers_2(low: int, high: int) -> list[int]:
    found = []
    for n in range(low, high + 1):
        text = str(n)
        evens = 0
        for char in text:
            if char in "02468":
                evens += 1
        if evens > len(text) - evens:
            found.append(n)
    return found


def triples_with_product(n: int) -> list[tuple[int, int, int]]:
    """Find all ways to write the positive integer `n` as a product of three positive integers a <=
    b <= c. Return the triples (a, b, c) in lexicographic order.

    List the tuples (a, b, c), a not above b and b not above c, whose product is `n` (1 or more),
    sorted by a and then by b.

    求将正整数 `n` 写成三个正整数 a <= b <= c 之积的所有方法，按字典序返回三元组 (a, b, c)。

    列出乘积为 `n`（至少为 1）的元组 (a, b, c)，其中 a 不大于 b、b 不大于 c，先按 a 再按 b 升序排列。

    >>> triples_with_product(12)
    [(1, 1, 12), (1, 2, 6), (1, 3, 4), (2, 2, 3)]
    >>> triples_with_product(1)
    [(1, 1, 1)]
    >>> triples_with_product(7)
    [(1, 1, 7)]
    """
    triples = []
    for a in range(1, n + 1):
        if n % a != 0:
            continue
        rest = n // a
        for b in range(a, math.isqrt(rest) + 1):
            if rest % b == 0:
                triples.append((a, b, rest // b))
    return triples


def triples_with_product_2(n: int) -> list[tuple[int, int, int]]:
    divisors = [d for d in range(1, n + 1) if n % d == 0]
    triples = itertools.combinations_with_replacement(divisors, 3)
    return [triple for triple in triples if math.prod(triple) == n]


def sums_of_two_distinct(n: int, most: int) -> list[tuple[int, int]]:
    """List all pairs (a, b) with 1 <= a < b <= `most` and a + b = `n`, sorted by a.

    In which ways is `n` the sum of two different whole numbers between 1 and `most` (both allowed)?
    Return the tuples with the smaller number first, in ascending order.

    列出满足 1 <= a < b <= `most` 且 a + b = `n` 的所有数对 (a, b)，按 a 升序排列。

    `n` 能以哪些方式写成 1 到 `most`（含两端）之间两个不同整数之和？返回较小数在前的元组，按升序排列。

    >>> sums_of_two_distinct(9, 6)
    [(3, 6), (4, 5)]
    >>> sums_of_two_distinct(4, 10)
    [(1, 3)]
    >>> sums_of_two_distinct(20, 8)
    []
    """
    return [(a, n - a) for a in range(1, (n + 1) // 2) if n - a <= most]


def sums_of_two_distinct_2(n: int, most: int) -> list[tuple[int, int]]:
    pairs = itertools.combinations(range(1, most + 1), 2)
    return [(a, b) for a, b in pairs if a + b == n]


def longest_halving_below(limit: int) -> tuple[int, int]:
    """Among the numbers 1 to `limit` (at least 1) find the one that can be halved most often
    without a remainder; of several, take the largest. Return (number, halvings).

    Which integer from 1 to `limit` contains the factor 2 most times? Return it together with that
    count. The larger one wins a tie; `limit` is 1 or more.

    在 1 到 `limit`（至少为 1）中，找出能连续被 2 整除次数最多的数，若有多个取最大的，返回 (该数, 次数)。

    从 1 到 `limit` 的整数中，哪一个含因数 2 的次数最多？返回它和这个次数，并列时取较大者；`limit` 不小于 1。

    >>> longest_halving_below(30)
    (16, 4)
    >>> longest_halving_below(7)
    (4, 2)
    >>> longest_halving_below(1)
    (1, 0)
    """
    best, most = 1, 0
    for n in range(1, limit + 1):
        halvings = 0
        rest = n
        while rest % 2 == 0:
            rest //= 2
            halvings += 1
        if halvings >= most:
            best, most = n, halvings
    return best, most


def longest_halving_below_2(limit: int) -> tuple[int, int]:
    exponent = limit.bit_length() - 1
    return 2**exponent, exponent


def numbers_hit_by_both(limit: int, first: list[int], second: list[int]) -> list[int]:
    """Return the integers from 1 to `limit` that are a multiple of some number in `first` and also
    a multiple of some number in `second` (all of them positive), in ascending order.

    Two lists of positive integers are given. Which numbers 1, 2, …, `limit` can be divided by at
    least one element of `first` and by at least one element of `second`?

    按升序返回 1 到 `limit` 中既是 `first` 中某个数的倍数、又是 `second` 中某个数的倍数的整数，列表中的数均为正数。

    给定两个正整数列表，1、2、……、`limit` 中哪些数既能被 `first` 的至少一个元素整除，又能被 `second` 的至少一个元素整除？

    >>> numbers_hit_by_both(20, [4, 6], [3, 10])
    [6, 12, 18, 20]
    >>> numbers_hit_by_both(10, [2], [])
    []
    >>> numbers_hit_by_both(5, [1], [5])
    [5]
    """

    def hit(n: int, steps: list[int]) -> bool:
        return any(n % step == 0 for step in steps)

    return [n for n in range(1, limit + 1) if hit(n, first) and hit(n, second)]


def numbers_hit_by_both_2(limit: int, first: list[int], second: list[int]) -> list[int]:
    def multiples(steps: list[int]) -> set[int]:
        return {m for step in steps for m in range(step, limit + 1, step)}

    return sorted(multiples(first) & multiples(second))


def third_side_bounds(a: int, b: int) -> tuple[int, int]:
    """Two sides of a triangle have the whole lengths `a` and `b` (positive). Return the smallest
    and the largest whole number that the third side can measure.

    Given two positive integers `a` and `b`, find the shortest and the longest integer side that
    forms a real triangle, not a flat one, with them.

    三角形的两条边长为正整数 `a` 和 `b`，返回第三条边可能的最小整数长度和最大整数长度。

    给定两个正整数 `a`、`b`，求能与它们组成真正（非退化）三角形的最短和最长的整数边。

    >>> third_side_bounds(3, 7)
    (5, 9)
    >>> third_side_bounds(4, 4)
    (1, 7)
    >>> third_side_bounds(1, 1)
    (1, 1)
    """
    return abs(a - b) + 1, a + b - 1


def third_side_bounds_2(a: int, b: int) -> tuple[int, int]:
    fitting = [c for c in range(1, a + b) if a + c > b and b + c > a]
    return fitting[0], fitting[-1]


def triangles_with_longest_side(longest: int) -> list[tuple[int, int, int]]:
    """List all triangles with whole-numbered sides a <= b <= c where c is `longest`. Return the
    triples (a, b, c) in ascending order; flat triangles do not count.

    For a positive `longest`, find every tuple (a, b, `longest`) of positive integers with a <= b <=
    `longest` and a + b > `longest`, sorted by a, then b.

    列出边长为整数、满足 a <= b <= c 且 c 等于 `longest` 的所有三角形，按升序返回三元组 (a, b, c)，退化的三角形不算。

    对正数 `longest`，求所有由正整数组成的元组 (a, b, `longest`)，其中 a <= b <= `longest` 且 a + b > `longest`，先按 a 再按
    b 排序。

    >>> triangles_with_longest_side(3)
    [(1, 3, 3), (2, 2, 3), (2, 3, 3), (3, 3, 3)]
    >>> triangles_with_longest_side(1)
    [(1, 1, 1)]
    >>> triangles_with_longest_side(2)
    [(1, 2, 2), (2, 2, 2)]
    """
    triangles = []
    for a in range(1, longest + 1):
        for b in range(a, longest + 1):
            if a + b > longest:
                triangles.append((a, b, longest))
    return triangles


def triangles_with_longest_side_2(longest: int) -> list[tuple[int, int, int]]:
    sides = range(1, longest + 1)
    return [(a, b, longest) for a in sides for b in sides if max(a, longest - a + 1) <= b]


def rectangle_from(area: int, perimeter: int) -> tuple[int, int] | None:
    """Find the rectangle with whole-numbered positive sides that has the given `area` and
    `perimeter`. Return its sides, the shorter one first, or None if there is no such rectangle.

    Which positive integers a <= b satisfy a · b = `area` and 2 · (a + b) = `perimeter`? Return the
    tuple (a, b), or None when no numbers fit.

    求边长为正整数、面积为 `area`、周长为 `perimeter` 的长方形，返回它的两边长（短边在前）；不存在则返回 None。

    哪两个正整数 a <= b 满足 a · b = `area` 且 2 · (a + b) = `perimeter`？返回元组 (a, b)，没有符合的数则返回 None。

    >>> rectangle_from(24, 20)
    (4, 6)
    >>> rectangle_from(10, 12)

    >>> rectangle_from(9, 12)
    (3, 3)
    """
    for a in range(1, math.isqrt(area) + 1):
        if area % a == 0 and 2 * (a + area // a) == perimeter:
            return a, area // a
    return None


def rectangle_from_2(area: int, perimeter: int) -> tuple[int, int] | None:
    half, odd = divmod(perimeter, 2)
    gap = half * half - 4 * area  # the square of the difference of the sides
    if odd or gap < 0 or math.isqrt(gap) ** 2 != gap:
        return None
    short = (half - math.isqrt(gap)) // 2
    return (short, half - short) if short > 0 else None


def squares_and_rectangles(rows: int, columns: int) -> tuple[int, int]:
    """A grid has `rows` by `columns` small squares. Return how many squares of any size and how
    many rectangles of any size (squares included) can be outlined along its lines.

    On squared paper with `rows` rows and `columns` columns, count the squares, of side 1, 2 and so
    on, and the rectangles, among which the squares are. Return the tuple (squares, rectangles).

    一个方格图有 `rows` 行 `columns` 列小方格，返回沿格线能围出的各种大小的正方形个数和长方形个数（长方形包括正方形）。

    在 `rows` 行、`columns` 列的方格纸上，分别数出边长为 1、2 等的所有正方形，以及所有长方形（正方形也是长方形），返回元组 (正方形数, 长方形数)。

    >>> squares_and_rectangles(2, 3)
    (8, 18)
    >>> squares_and_rectangles(1, 1)
    (1, 1)
    >>> squares_and_rectangles(0, 5)
    (0, 0)
    """
    squares = 0
    for side in range(1, min(rows, columns) + 1):
        squares += (rows - side + 1) * (columns - side + 1)
    rectangles = rows * (rows + 1) // 2 * (columns * (columns + 1) // 2)
    return squares, rectangles


def squares_and_rectangles_2(rows: int, columns: int) -> tuple[int, int]:
    squares = rectangles = 0
    for height in range(1, rows + 1):
        for width in range(1, columns + 1):
            places = (rows - height + 1) * (columns - width + 1)
            rectangles += places
            if height == width:
                squares += places
    return squares, rectangles


def sides_from_diagonals(diagonals: int) -> int | None:
    """A polygon with n corners has n·(n - 3)/2 diagonals. Return the number of corners of the
    polygon that has `diagonals` diagonals, or None if there is none. A triangle has 0.

    How many sides, three or more, must a polygon have in order to have exactly `diagonals`
    diagonals (0 or more)? Return None if no polygon has this number.

    n 边形有 n·(n - 3)/2 条对角线。返回恰有 `diagonals` 条对角线的多边形的边数，不存在则返回 None。三角形有 0 条。

    多边形要有多少条边（至少 3 条）才正好有 `diagonals` 条对角线（不小于 0）？没有这样的多边形时返回 None。

    >>> sides_from_diagonals(20)
    8
    >>> sides_from_diagonals(0)
    3
    >>> sides_from_diagonals(4)

    >>> sides_from_diagonals(2)
    4
    """
    sides = 3
    while sides * (sides - 3) // 2 < diagonals:
        sides += 1
    return sides if sides * (sides - 3) // 2 == diagonals else None


def sides_from_diagonals_2(diagonals: int) -> int | None:
    root = math.isqrt(9 + 8 * diagonals)
    if root * root != 9 + 8 * diagonals:
        return None
    return (3 + root) // 2


def squares_from_tiles(tiles: int) -> tuple[int, int, int]:
    """Somebody lays the largest possible full square with `tiles` square tiles (0 or more). Return
    its side, the number of tiles left over, and how many more would be needed for the next larger
    square.

    With `tiles` equal tiles, build a square as big as you can. Give a tuple of three numbers: tiles
    along one side, unused tiles, tiles still missing for a square whose side is longer by one.

    用 `tiles` 块方砖（不小于 0）铺成尽可能大的实心正方形，返回边长、剩余块数，以及铺成大一号的正方形还缺多少块。

    有 `tiles` 块相同的砖，要拼出最大的正方形。返回三个数组成的元组：一边的块数、没用上的块数、边长再加一所缺的块数。

    >>> squares_from_tiles(30)
    (5, 5, 6)
    >>> squares_from_tiles(9)
    (3, 0, 7)
    >>> squares_from_tiles(0)
    (0, 0, 1)
    """
    side = math.isqrt(tiles)
    return side, tiles - side**2, (side + 1) ** 2 - tiles


def squares_from_tiles_2(tiles: int) -> tuple[int, int, int]:
    side = 0
    while (side + 1) * (side + 1) <= tiles:
        side += 1
    rest = tiles - side * side
    missing = 2 * side + 1 - rest
    return side, rest, missing


def right_triangle_legs(hypotenuse: int) -> list[tuple[int, int]]:
    """Return all pairs (a, b) of positive integers with a <= b that are the legs of a right
    triangle with the given whole `hypotenuse`, sorted by a.

    A right-angled triangle has the longest side `hypotenuse`. Which whole-numbered lengths can the
    two other sides have? List the tuples with the shorter leg in front, in ascending order.

    返回所有满足 a <= b 的正整数对 (a, b)，使它们是斜边为整数 `hypotenuse` 的直角三角形的两条直角边，按 a 升序排列。

    直角三角形的最长边是 `hypotenuse`，另外两边可以是哪些整数长度？列出短直角边在前的元组，按升序排列。

    >>> right_triangle_legs(25)
    [(7, 24), (15, 20)]
    >>> right_triangle_legs(5)
    [(3, 4)]
    >>> right_triangle_legs(8)
    []
    """
    legs = []
    for a in range(1, hypotenuse):
        b = math.isqrt(hypotenuse**2 - a**2)
        if a <= b and a * a + b * b == hypotenuse**2:
            legs.append((a, b))
    return legs


def right_triangle_legs_2(hypotenuse: int) -> list[tuple[int, int]]:
    legs = []
    a, b = 1, hypotenuse - 1
    while a <= b:
        total = a * a + b * b
        if total == hypotenuse * hypotenuse:
            legs.append((a, b))
        if total <= hypotenuse * hypotenuse:
            a += 1
        else:
            b -= 1
    return legs


def whole_triangle_area(a: int, b: int, c: int) -> int | None:
    """Return the area of the triangle with the positive integer sides `a`, `b` and `c` if it is a
    whole number, otherwise None. If the sides make no triangle, return None as well.

    Three positive integers `a`, `b`, `c` are side lengths. Compute the triangle's area by Heron's
    formula; answer None when it is no integer or when there is no proper triangle.

    三条边长为正整数 `a`、`b`、`c`，如果三角形的面积是整数则返回面积，否则返回 None；不能构成三角形时也返回 None。

    给定三个正整数边长 `a`、`b`、`c`，用海伦公式求三角形面积；面积不是整数，或不能组成真正的三角形时，结果为 None。

    >>> whole_triangle_area(13, 14, 15)
    84
    >>> whole_triangle_area(2, 2, 2)

    >>> whole_triangle_area(1, 2, 3)

    >>> whole_triangle_area(5, 4, 3)
    6
    """
    # sixteen times the square of the area
    product = (a + b + c) * (a + b - c) * (a - b + c) * (b + c - a)
    if min(a + b - c, a - b + c, b + c - a) <= 0 or product % 16 != 0:
        return None
    area = math.isqrt(product // 16)
    return area if area * area == product // 16 else None


def most_compact_box(volume: int) -> tuple[int, int, int]:
    """Find the box with whole-numbered edges that has the given `volume` (positive) and the
    smallest surface. Return its edges in ascending order.

    Of all triples a <= b <= c of positive integers with a · b · c = `volume`, return the one for
    which a·b + b·c + a·c is least. If several are equal, take the one with the smallest a, then b.

    求棱长为整数、体积为 `volume`（正数）且表面积最小的长方体，按升序返回三条棱长。

    在所有满足 a · b · c = `volume` 的正整数 a <= b <= c 中，返回使 a·b + b·c + a·c 最小的一组；若有并列，取 a 最小的，再取 b 最小的。

    >>> most_compact_box(24)
    (2, 3, 4)
    >>> most_compact_box(27)
    (3, 3, 3)
    >>> most_compact_box(7)
    (1, 1, 7)
    """
    boxes = []
    for a in range(1, volume + 1):
        for b in range(a, volume // a + 1):
            c, rest = divmod(volume, a * b)
            if rest == 0 and c >= b:
                boxes.append((a, b, c))
    return min(boxes, key=lambda box: box[0] * box[1] + box[1] * box[2] + box[0] * box[2])


def most_compact_box_2(volume: int) -> tuple[int, int, int]:
    best = (1, 1, volume)
    least = 2 * volume + 1
    for a in range(1, volume + 1):
        if a**3 > volume:
            break
        if volume % a:
            continue
        for b in range(a, math.isqrt(volume // a) + 1):
            c = volume // a // b
            surface = a * b + b * c + a * c
            if a * b * c == volume and surface < least:
                best, least = (a, b, c), surface
    return best


def points_on_circle(square: int) -> list[tuple[int, int]]:
    """List all points (x, y) with whole-numbered coordinates for which x² + y² equals the
    non-negative `square`, sorted by x and then by y.

    Which lattice points lie exactly on the circle around the origin whose radius, squared, is
    `square` (0 or more)? Return the coordinate pairs in ascending order.

    列出所有满足 x² + y² 等于非负整数 `square` 的整数坐标点 (x, y)，先按 x 再按 y 升序排列。

    以原点为圆心、半径的平方为 `square`（不小于 0）的圆上恰好有哪些格点？按升序返回坐标对。

    >>> points_on_circle(2)
    [(-1, -1), (-1, 1), (1, -1), (1, 1)]
    >>> points_on_circle(3)
    []
    >>> points_on_circle(0)
    [(0, 0)]
    """
    radius = math.isqrt(square)
    span = range(-radius, radius + 1)
    return [(x, y) for x in span for y in span if x * x + y * y == square]


def points_on_circle_2(square: int) -> list[tuple[int, int]]:
    points = set()
    for x in range(math.isqrt(square) + 1):
        y = math.isqrt(square - x * x)
        if x * x + y * y == square:
            points |= {(x, y), (x, -y), (-x, y), (-x, -y)}
    return sorted(points)


def match_figures(matches: int) -> dict[str, int]:
    """With `matches` matches (0 or more) lay a row of figures, neighbours sharing one match: either
    triangles (3 matches, each further one 2 more) or squares (4, each further one 3 more). Return
    {"triangles": t, "squares": s} with the greatest possible numbers.

    How many triangles in a row, or how many squares in a row, can be laid with `matches` matches
    when two figures side by side have a match in common? Answer with a dictionary with the keys
    "triangles" and "squares".

    用 `matches` 根火柴（不小于 0）摆一排图形，相邻图形共用一根：三角形第一个用 3 根，之后每个加 2 根；正方形第一个用 4 根，之后每个加 3 根。返回
    {"triangles": t, "squares": s}，即各自最多能摆的个数。

    相邻两个图形共用一根火柴时，`matches` 根火柴最多能摆成一排多少个三角形，或者一排多少个正方形？返回键为 "triangles" 和 "squares" 的字典。

    >>> match_figures(13)
    {'triangles': 6, 'squares': 4}
    >>> match_figures(3)
    {'triangles': 1, 'squares': 0}
    >>> match_figures(0)
    {'triangles': 0, 'squares': 0}
    """
    return {
        "triangles": max(0, (matches - 1) // 2),
        "squares": max(0, (matches - 1) // 3),
    }


def match_figures_2(matches: int) -> dict[str, int]:
    result = {}
    for name, corners in (("triangles", 3), ("squares", 4)):
        figures = 0
        while corners + figures * (corners - 1) <= matches:
            figures += 1
        result[name] = figures
    return result


def triangles_by_perimeter(most: int) -> dict[int, list[tuple[int, int, int]]]:
    """For every perimeter up to `most` that belongs to a right triangle with whole sides, list
    those triangles as (a, b, c) with a < b < c. Return a dictionary from perimeter to sorted list,
    with the perimeters ascending.

    Collect all Pythagorean triples a² + b² = c² (a < b < c) with a + b + c <= `most` in a dict
    whose keys are the sums a + b + c, smallest first, and whose values are the sorted lists of
    triples.

    对每个不超过 `most` 且存在整数边直角三角形的周长，列出这些三角形 (a, b, c)，其中 a < b < c。返回从周长到有序列表的字典，周长升序。

    收集所有满足 a² + b² = c²（a < b < c）且 a + b + c <= `most` 的勾股数，存入字典：键是三边之和（从小到大），值是排好序的三元组列表。

    >>> triangles_by_perimeter(30)
    {12: [(3, 4, 5)], 24: [(6, 8, 10)], 30: [(5, 12, 13)]}
    >>> triangles_by_perimeter(11)
    {}
    """
    found = {}
    for perimeter in range(12, most + 1):
        triangles = []
        for a in range(1, perimeter // 3):
            for b in range(a + 1, (perimeter - a) // 2 + 1):
                c = perimeter - a - b
                if a * a + b * b == c * c:
                    triangles.append((a, b, c))
        if triangles:
            found[perimeter] = triangles
    return found


def triangles_by_perimeter_2(most: int) -> dict[int, list[tuple[int, int, int]]]:
    groups = {}
    for a, b in itertools.combinations(range(1, most), 2):
        c = math.isqrt(a * a + b * b)
        if c * c == a * a + b * b and a + b + c <= most:
            groups.setdefault(a + b + c, []).append((a, b, c))
    return dict(sorted(groups.items()))


def round_to_place(n: int, place: int) -> int:
    """Round the non-negative integer `n` to tens if `place` is 1, to hundreds if it is 2 and so on;
    `place` 0 changes nothing. A 5 is rounded up.

    Return the multiple of 10^`place` that is nearest to `n` (0 or more); of two equally near ones
    take the larger. `place` is not negative.

    对非负整数 `n` 四舍五入：`place` 为 1 时取整到十位，为 2 时取整到百位，依此类推；为 0 时不变。

    返回最接近 `n`（不小于 0）的 10 的 `place` 次方的倍数，两个同样接近时取较大的，`place` 不为负。

    >>> round_to_place(12345, 2)
    12300
    >>> round_to_place(12350, 2)
    12400
    >>> round_to_place(49, 2)
    0
    >>> round_to_place(8, 0)
    8
    """
    unit = 10**place
    return (n + unit // 2) // unit * unit


def round_to_place_2(n: int, place: int) -> int:
    unit = 10**place
    below = n - n % unit
    if 2 * (n - below) >= unit and place > 0:
        return below + unit
    return below


def points_needed(total: int, percent: int) -> int:
    """An exam has `total` points, and `percent` per cent of them are required (0 to 100). Return
    the least whole number of points that is enough.

    How many full points, out of `total`, does one need to have at least `percent` per cent? Avoid
    rounding errors: the result must be exact.

    考试满分 `total` 分，及格需要 `percent` %（0 到 100）的分数，返回够用的最少整数分。

    在满分为 `total` 的情况下，至少要得多少个整数分才能达到百分之 `percent`？结果必须精确，不能有舍入误差。

    >>> points_needed(80, 60)
    48
    >>> points_needed(33, 50)
    17
    >>> points_needed(40, 0)
    0
    """
    return -(-total * percent // 100)


def points_needed_2(total: int, percent: int) -> int:
    points = 0
    while points * 100 < total * percent:
        points += 1
    return points


def raise_then_lower(price: int, percent: int) -> tuple[int, int]:
    """A `price` in cents is raised by `percent` per cent and the new price is then lowered by the
    same percentage. Both results are rounded down to whole cents. Return the two prices.

    Increase the non-negative `price` (cents) by `percent` % (0 to 100), dropping fractions of a
    cent, then decrease that by `percent` %, again dropping fractions. Give both values as a tuple.

    把以分为单位的价格 `price` 上调百分之 `percent`，再将新价格下调同样的百分比，两次结果都向下取整到分，返回这两个价格。

    非负的 `price`（分）先涨 `percent` %（0 到 100），舍去不足一分的部分，再降 `percent` %，同样舍去零头，以元组返回两个值。

    >>> raise_then_lower(1000, 20)
    (1200, 960)
    >>> raise_then_lower(99, 10)
    (108, 97)
    >>> raise_then_lower(50, 0)
    (50, 50)
    """
    raised = price * (100 + percent) // 100
    lowered = raised * (100 - percent) // 100
    return raised, lowered


def raise_then_lower_2(price: int, percent: int) -> tuple[int, int]:
    results = []
    for change in (percent, -percent):
        price = price * (100 + change) // 100
        results.append(price)
    return results[0], results[1]


def quotient_towards_zero(a: int, b: int) -> tuple[int, int]:
    """Divide `a` by `b` (not 0) as many other languages do: the quotient is cut off towards zero,
    and the remainder has the sign of `a`. Return (quotient, remainder).

    Compute integer quotient q and remainder r with `a` = q · `b` + r, where q is the exact quotient
    without its fraction, also for negative numbers. `b` is never 0.

    像许多其他语言那样计算 `a` 除以 `b`（不为 0）：商向零截断，余数与 `a` 同号，返回 (商, 余数)。

    求满足 `a` = q · `b` + r 的整数商 q 和余数 r，其中 q 是精确商去掉小数部分，负数也一样。`b` 不会是 0。

    >>> quotient_towards_zero(-7, 2)
    (-3, -1)
    >>> quotient_towards_zero(7, -2)
    (-3, 1)
    >>> quotient_towards_zero(-8, -4)
    (2, 0)
    """
    quotient = abs(a) // abs(b)
    if (a < 0) != (b < 0):
        quotient = -quotient
    return quotient, a - quotient * b


def quotient_towards_zero_2(a: int, b: int) -> tuple[int, int]:
    quotient, remainder = divmod(a, b)
    if remainder != 0 and quotient < 0:
        quotient += 1
        remainder -= b
    elif a < 0 and b > 0 and remainder != 0:
        remainder -= b
    return quotient, remainder


def groups_by_remainder_pair(limit: int, a: int, b: int) -> dict[tuple[int, int], list[int]]:
    """Sort the numbers from 0 to `limit` - 1 into groups with the same pair of remainders (n mod
    `a`, n mod `b`), where `a` and `b` are positive. Return a dictionary from pair to list of
    numbers, in the order in which the pairs first appear.

    For each n = 0, 1, …, `limit` - 1 take the remainders on division by `a` and by `b`. Build a
    dict that maps every such tuple to the ascending list of its numbers.

    将 0 到 `limit` - 1 的数按余数对 (n 除以 `a` 的余数, n 除以 `b` 的余数) 分组，`a`、`b`
    为正数。返回从余数对到数的列表的字典，按余数对首次出现的顺序排列。

    对 n = 0、1、……、`limit` - 1，分别求除以 `a` 和除以 `b` 的余数，构造字典，把每个这样的元组映射到对应数的升序列表。

    >>> groups_by_remainder_pair(5, 2, 4)
    {(0, 0): [0, 4], (1, 1): [1], (0, 2): [2], (1, 3): [3]}
    >>> groups_by_remainder_pair(2, 1, 1)
    {(0, 0): [0, 1]}
    >>> groups_by_remainder_pair(0, 3, 5)
    {}
    """
    groups = {}
    for n in range(limit):
        groups.setdefault((n % a, n % b), []).append(n)
    return groups


def groups_by_remainder_pair_2(limit: int, a: int, b: int) -> dict[tuple[int, int], list[int]]:
    groups = {}
    for n in range(limit):
        pair = (n % a, n % b)
        if pair in groups:
            groups[pair].append(n)
        else:
            groups[pair] = [n]
    return groups


def remainders_digit_by_digit(number: str, modulus: int) -> list[int]:
    """A long `number` is given as text of decimal digits. Read it from the left and return, after
    each digit, the remainder of the part read so far on division by the positive `modulus`.

    For every beginning of the digit text `number`, shortest first, compute its value modulo
    `modulus` (1 or more). List these remainders, as many as there are digits.

    一个很长的数 `number` 以数字文本给出。从左往右读，每读一位，求已读部分除以正整数 `modulus` 的余数，返回这些余数。

    对数字文本 `number` 的每个前缀（从最短的开始），计算它对 `modulus`（至少为 1）取模的值，列出这些余数，个数与位数相同。

    >>> remainders_digit_by_digit("1234", 7)
    [1, 5, 4, 2]
    >>> remainders_digit_by_digit("007", 5)
    [0, 0, 2]
    >>> remainders_digit_by_digit("", 3)
    []
    """
    remainders = []
    rest = 0
    for char in number:
        rest = (rest * 10 + int(char)) % modulus
        remainders.append(rest)
    return remainders


def remainders_digit_by_digit_2(number: str, modulus: int) -> list[int]:
    return [int(number[:end]) % modulus for end in range(1, len(number) + 1)]


def quotient_decimals(a: int, b: int, places: int) -> str:
    """Divide the non-negative `a` by the positive `b` and return the quotient as text with exactly
    `places` digits (1 or more) after the point, further digits being cut off, not rounded.

    Do long division: give a string with the whole part of `a` / `b`, a point, and the first
    `places` decimals. `a` is at least 0, `b` and `places` are at least 1. Do not use floats, so
    that any number of decimals is right.

    用非负整数 `a` 除以正整数 `b`，以文本形式返回商，小数点后恰好 `places` 位（至少 1 位），多余的位直接截去，不四舍五入。

    做长除法：返回由 `a` / `b` 的整数部分、小数点和前 `places` 位小数组成的字符串。`a` 不小于 0，`b` 和 `places` 至少为
    1。不要用浮点数，保证任意多位小数都正确。

    >>> quotient_decimals(22, 7, 6)
    '3.142857'
    >>> quotient_decimals(1, 8, 2)
    '0.12'
    >>> quotient_decimals(6, 3, 1)
    '2.0'
    """
    whole, rest = divmod(a, b)
    decimals = ""
    for _ in range(places):
        digit, rest = divmod(rest * 10, b)
        decimals += str(digit)
    return f"{whole}.{decimals}"


def quotient_decimals_2(a: int, b: int, places: int) -> str:
    scaled = str(a * 10**places // b).zfill(places + 1)
    return scaled[:-places] + "." + scaled[-places:]


def casting_out_nines(a: int, b: int, product: int) -> bool:
    """A pupil claims that `a` times `b` is `product` (none is negative). Test this by casting out
    nines: check whether the remainders modulo 9 fit together. True does not prove that the result
    is right.

    Check whether the remainder of `product` on division by 9 equals that of the product of the
    remainders of `a` and `b`. All three are 0 or more.

    学生算得 `a` 乘 `b` 等于 `product`（都不为负），用弃九法检验：判断它们除以 9 的余数是否吻合。返回 True 并不保证结果一定正确。

    判断 `product` 除以 9 的余数，是否等于 `a` 与 `b` 各自除以 9 的余数之积再除以 9 的余数，三个数均不小于 0。

    >>> casting_out_nines(123, 45, 5535)
    True
    >>> casting_out_nines(123, 45, 5534)
    False
    >>> casting_out_nines(12, 12, 414)
    True
    """

    def nines_cast_out(n: int) -> int:
        while n > 9:
            n = sum(int(digit) for digit in str(n))
        return n % 9

    return nines_cast_out(nines_cast_out(a) * nines_cast_out(b)) == nines_cast_out(product)


def casting_out_nines_2(a: int, b: int, product: int) -> bool:
    return (a % 9) * (b % 9) % 9 == product % 9


def split_by_ratio(total: int, parts: list[int]) -> list[int]:
    """Share out `total` whole coins in the ratio given by `parts` (non-negative integers, not all
    0). Every share is rounded down; the coins left over go, one each, to the first people whose
    part is not 0. Return the shares.

    Divide `total` coins (0 or more) among several people proportionally to `parts`, cutting off
    fractions. Afterwards hand out the remaining coins one by one from the front, skipping people
    with a part of 0. At least one part is positive.

    按 `parts` 给出的比例（非负整数，不全为 0）分配 `total` 枚硬币，每份向下取整，剩余的硬币依次给最前面比例不为 0 的人每人一枚，返回各人所得。

    将 `total` 枚硬币（不小于 0）按 `parts` 的比例分给几个人，舍去小数部分，然后从前往后把剩下的一枚一枚发出去，跳过比例为 0 的人。至少有一个比例为正。

    >>> split_by_ratio(10, [1, 1, 1])
    [4, 3, 3]
    >>> split_by_ratio(7, [0, 3, 1])
    [0, 6, 1]
    >>> split_by_ratio(0, [2, 5])
    [0, 0]
    """
    whole = sum(parts)
    shares = [total * part // whole for part in parts]
    left = total - sum(shares)
    for i, part in enumerate(parts):
        if left > 0 and part > 0:
            shares[i] += 1
            left -= 1
    return shares


def split_by_ratio_2(total: int, parts: list[int]) -> list[int]:
    shares = [total * part // sum(parts) for part in parts]
    takers = [i for i, part in enumerate(parts) if part > 0]
    for i in takers[: total - sum(shares)]:
        shares[i] += 1
    return shares


def coin_combinations(a: int, b: int, total: int) -> list[tuple[int, int]]:
    """List all pairs (x, y) of non-negative integers with `a`·x + `b`·y = `total`, where `a` and
    `b` are positive, in ascending order of x.

    In how many coins of value `a` and how many of value `b` can the amount `total` be paid exactly?
    Return every possibility as a tuple (number of `a`, number of `b`), those with few of the first
    kind in front.

    列出所有满足 `a`·x + `b`·y = `total` 的非负整数对 (x, y)，`a`、`b` 为正数，按 x 升序排列。

    用面值 `a` 和面值 `b` 的硬币各多少枚能正好付清 `total`？以元组 (`a` 的枚数, `b` 的枚数) 返回所有可能，第一种硬币少的排在前面。

    >>> coin_combinations(3, 5, 19)
    [(3, 2)]
    >>> coin_combinations(2, 3, 12)
    [(0, 4), (3, 2), (6, 0)]
    >>> coin_combinations(4, 6, 7)
    []
    """
    pairs = []
    for x in range(total // a + 1):
        rest = total - a * x
        if rest % b == 0:
            pairs.append((x, rest // b))
    return pairs


def coin_combinations_2(a: int, b: int, total: int) -> list[tuple[int, int]]:
    counts = range(total + 1)
    return [(x, y) for x in counts for y in counts if a * x + b * y == total]


def unreachable_totals(a: int, b: int) -> list[int]:
    """Stamps of the values `a` and `b` (positive, without a common factor) are plentiful. Return
    the positive amounts that cannot be made up of them, in ascending order.

    Which numbers from 1 on are not of the form `a`·x + `b`·y with x, y >= 0? `a` and `b` are
    coprime positive integers, so there are finitely many; list them in order.

    面值为 `a` 和 `b`（正数且互质）的邮票数量充足，按升序返回无法用它们凑成的正数金额。

    从 1 开始，哪些数不能写成 `a`·x + `b`·y（x、y 均不小于 0）？`a` 与 `b` 是互质的正整数，这样的数只有有限个，依次列出。

    >>> unreachable_totals(3, 5)
    [1, 2, 4, 7]
    >>> unreachable_totals(2, 7)
    [1, 3, 5]
    >>> unreachable_totals(1, 4)
    []
    """
    reachable = [True]
    for total in range(1, a * b):
        with_a = total >= a and reachable[total - a]
        with_b = total >= b and reachable[total - b]
        reachable.append(with_a or with_b)
    return [total for total in range(1, a * b) if not reachable[total]]


def unreachable_totals_2(a: int, b: int) -> list[int]:
    sums = {a * x + b * y for x in range(b + 1) for y in range(a + 1)}
    return [total for total in range(1, a * b) if total not in sums]


def ways_to_deal_out(sweets: int, children: int) -> list[list[int]]:
    """Deal out `sweets` equal sweets to `children` children (1 or more) so that each child gets at
    least one. Return all ways as lists of the children's shares, in ascending (lexicographic)
    order.

    List every list of `children` positive integers whose sum is `sweets`. The order of the numbers
    within a list matters, and smaller first numbers come earlier.

    把 `sweets` 颗相同的糖分给 `children` 个孩子（至少 1 个），每人至少一颗，以各人所得的列表形式返回所有分法，按字典序升序排列。

    列出所有由 `children` 个正整数组成、总和为 `sweets` 的列表。同一列表内数的先后有区别，第一个数较小的排在前面。

    >>> ways_to_deal_out(4, 2)
    [[1, 3], [2, 2], [3, 1]]
    >>> ways_to_deal_out(2, 3)
    []
    >>> ways_to_deal_out(5, 1)
    [[5]]
    """
    if children == 1:
        return [[sweets]] if sweets > 0 else []
    ways = []
    for first in range(1, sweets):
        for rest in ways_to_deal_out(sweets - first, children - 1):
            ways.append([first, *rest])
    return ways


def ways_to_deal_out_2(sweets: int, children: int) -> list[list[int]]:
    # cut the row of sweets at children - 1 of the gaps
    ways = []
    for cuts in itertools.combinations(range(1, sweets), children - 1):
        bounds = [0, *cuts, sweets]
        ways.append([b - a for a, b in zip(bounds, bounds[1:])])
    return [way for way in ways if min(way) > 0]


def people_from_handshakes(shakes: int) -> int:
    """At a party everybody shook hands with everybody else once, `shakes` times altogether (1 or
    more). Return how many people were there, or -1 if this number of handshakes is impossible.

    Every two guests shake hands exactly once. From the number `shakes` (positive) of handshakes,
    find the number of guests; -1 means that no number of guests fits.

    聚会上每两个人都握手一次，一共握了 `shakes` 次（至少 1 次），返回有多少人参加；如果这个次数不可能，返回 -1。

    任意两位客人恰好握手一次。根据握手总次数 `shakes`（正数）求客人数，没有符合的人数时返回 -1。

    >>> people_from_handshakes(45)
    10
    >>> people_from_handshakes(1)
    2
    >>> people_from_handshakes(14)
    -1
    """
    people = 1
    while shakes > 0:
        # the next guest greets everybody who is there
        shakes -= people
        people += 1
    return people if shakes == 0 else -1


def people_from_handshakes_2(shakes: int) -> int:
    people = (1 + math.isqrt(1 + 8 * shakes)) // 2
    return people if people * (people - 1) == 2 * shakes else -1


def striped_flags(colors: list[str], stripes: int) -> list[str]:
    """A flag has `stripes` stripes (1 or more), each in one of the different one-letter `colors`;
    neighbouring stripes must not have the same colour. Return all flags as texts, in the order that
    follows from the order of `colors`.

    List all strings of length `stripes` made of the letters in `colors` (no letter occurs there
    twice) in which no two adjacent letters are equal. Earlier colours come first, the first stripe
    being the most important.

    一面旗有 `stripes` 条（至少 1 条），每条用 `colors` 中的一种颜色（各不相同，用一个字母表示），相邻两条不能同色。按 `colors` 的次序以文本返回所有的旗。

    列出所有长度为 `stripes`、由 `colors` 中的字母（互不重复）组成且相邻字母不同的字符串。靠前的颜色优先，先看第一条。

    >>> striped_flags(["r", "w"], 3)
    ['rwr', 'wrw']
    >>> striped_flags(["a", "b", "c"], 2)
    ['ab', 'ac', 'ba', 'bc', 'ca', 'cb']
    >>> striped_flags(["r"], 2)
    []
    """
    flags = list(colors)
    for _ in range(stripes - 1):
        flags = [flag + color for flag in flags for color in colors if color != flag[-1]]
    return flags


def striped_flags_2(colors: list[str], stripes: int) -> list[str]:
    flags = []
    for chosen in itertools.product(colors, repeat=stripes):
        if all(left != right for left, right in zip(chosen, chosen[1:])):
            flags.append("".join(chosen))
    return flags


def arrangement_rank(digits: str) -> int:
    """The different characters of `digits` can be arranged in many ways. If all arrangements are
    sorted in ascending order and numbered from 1, which number has `digits` itself? The empty text
    has number 1.

    Return the position, counted from 1, of the text `digits`, whose characters are all different,
    in the sorted list of all its rearrangements.

    `digits` 中互不相同的字符可以有多种排列。把所有排列按升序排好并从 1 编号，返回 `digits` 本身的编号。空文本的编号为 1。

    文本 `digits` 的字符各不相同，求它在自身所有重新排列的有序列表中排第几，从 1 数起。

    >>> arrangement_rank("312")
    5
    >>> arrangement_rank("1234")
    1
    >>> arrangement_rank("")
    1
    """
    rank = 1
    for i, char in enumerate(digits):
        smaller = sum(other < char for other in digits[i + 1 :])
        rank += smaller * math.factorial(len(digits) - i - 1)
    return rank


def arrangement_rank_2(digits: str) -> int:
    arrangements = itertools.permutations(sorted(digits))
    for number, arrangement in enumerate(arrangements, start=1):
        if "".join(arrangement) == digits:
            return number
    return -1


def committee_sizes(group_sizes: list[int]) -> int:
    """People are to be divided into labelled groups with the sizes in `group_sizes` (non-negative);
    everybody goes into exactly one group. Return in how many ways this can be done.

    The number of persons is the sum of `group_sizes`. Count the ways to put them into group 1,
    group 2 and so on, each of its given size. Without any groups there is one way.

    要把一些人分到编了号的小组里，各组人数由 `group_sizes` 给出（非负），每人恰好在一组，返回分法总数。

    总人数等于 `group_sizes` 之和，求把他们分到第 1 组、第 2 组……且各组达到指定人数的方法数；没有任何组时有一种分法。

    >>> committee_sizes([2, 2])
    6
    >>> committee_sizes([1, 2, 3])
    60
    >>> committee_sizes([])
    1
    """
    ways = 1
    left = sum(group_sizes)
    for size in group_sizes:
        ways *= math.comb(left, size)
        left -= size
    return ways


def committee_sizes_2(group_sizes: list[int]) -> int:
    result = math.factorial(sum(group_sizes))
    for size in group_sizes:
        result //= math.factorial(size)
    return result


def even_splits(n: int) -> list[tuple[int, int]]:
    """Return all ways to split the positive even `n` into two positive even parts (a, b) with a <=
    b, in ascending order. For an odd `n` return an empty list.

    List the tuples (a, b) of even numbers from 2 on, a not larger than b, whose sum is `n` (1 or
    more), the smallest a first.

    返回把正偶数 `n` 拆成两个正偶数 (a, b)（a <= b）的所有方法，按升序排列；`n` 为奇数时返回空列表。

    列出和为 `n`（至少为 1）的元组 (a, b)，a、b 都是从 2 开始的偶数且 a 不大于 b，a 最小的排在最前。

    >>> even_splits(12)
    [(2, 10), (4, 8), (6, 6)]
    >>> even_splits(2)
    []
    >>> even_splits(9)
    []
    """
    if n % 2 == 1:
        return []
    return [(a, n - a) for a in range(2, n // 2 + 1, 2)]


def even_splits_2(n: int) -> list[tuple[int, int]]:
    pairs = []
    a, b = 2, n - 2
    while n % 2 == 0 and a <= b:
        pairs.append((a, b))
        a += 2
        b -= 2
    return pairs


def digit_products(n: int) -> list[int]:
    """Return the products of every two neighbouring digits of the non-negative integer `n`, from
    left to right. A single digit gives an empty list.

    Multiply each digit of `n` (0 or more) by the digit to its right, as far as there is one, and
    list the products in this order.

    从左到右返回非负整数 `n` 每两个相邻数字的乘积，只有一位数时返回空列表。

    将 `n`（不小于 0）的每位数字与它右边的数字（如果有）相乘，按顺序列出这些乘积。

    >>> digit_products(2534)
    [10, 15, 12]
    >>> digit_products(907)
    [0, 0]
    >>> digit_products(4)
    []
    """
    text = str(n)
    products = []
    for i in range(len(text) - 1):
        products.append(int(text[i]) * int(text[i + 1]))
    return products


def digit_products_2(n: int) -> list[int]:
    digits = list(map(int, str(n)))
    return [left * right for left, right in zip(digits, digits[1:])]


def numbers_by_digit_count(values: list[int]) -> dict[int, list[int]]:
    """Group the integers in `values` by how many digits they have (a sign does not count). Return a
    dictionary from the number of digits, ascending, to the numbers in the order of the list.

    Build a dict whose keys are digit counts, smallest first, and whose values are the lists of
    those elements of `values` that have so many digits, in their given order. Ignore minus signs.

    按位数（正负号不算）对 `values` 中的整数分组，返回从位数（升序）到相应各数的字典，各数保持列表中的顺序。

    构造一个字典：键是位数，从小到大；值是 `values` 中具有该位数的元素列表，保持原有顺序。忽略负号。

    >>> numbers_by_digit_count([7, 120, -35, 0, 48])
    {1: [7, 0], 2: [-35, 48], 3: [120]}
    >>> numbers_by_digit_count([-1000])
    {4: [-1000]}
    >>> numbers_by_digit_count([])
    {}
    """
    groups = {}
    for value in values:
        groups.setdefault(len(str(abs(value))), []).append(value)
    return {length: groups[length] for length in sorted(groups)}


def numbers_by_digit_count_2(values: list[int]) -> dict[int, list[int]]:
    def length(value: int) -> int:
        return len(str(value).lstrip("-"))

    ordered = sorted(values, key=length)
    return {key: list(group) for key, group in itertools.groupby(ordered, key=length)}


def divisor_matrix(n: int) -> list[str]:
    """Return `n` texts, one for each row i = 1, 2, …, `n`. The j-th character of row i (j from 1 to
    `n`) is "x" if i is divisible by j, and "." otherwise.

    Draw a picture of who divides whom: a list of `n` strings of length `n`, where place j of line i
    (both counted from 1) shows an x if j is a divisor of i, else a dot.

    返回 `n` 个文本，第 i 行（i 从 1 到 `n`）的第 j 个字符（j 从 1 到 `n`）在 i 能被 j 整除时为 "x"，否则为 "."。

    画一张整除关系图：返回 `n` 个长度为 `n` 的字符串，第 i 行第 j 个位置（都从 1 数起）在 j 是 i 的约数时写 x，否则写点号。

    >>> divisor_matrix(4)
    ['x...', 'xx..', 'x.x.', 'xx.x']
    >>> divisor_matrix(1)
    ['x']
    >>> divisor_matrix(0)
    []
    """
    span = range(1, n + 1)
    return ["".join("x" if i % j == 0 else "." for j in span) for i in span]


def divisor_matrix_2(n: int) -> list[str]:
    rows = [["."] * n for _ in range(n)]
    for j in range(1, n + 1):
        for i in range(j, n + 1, j):
            rows[i - 1][j - 1] = "x"
    return ["".join(row) for row in rows]


def open_lockers(lockers: int, steps: list[int]) -> list[int]:
    """All lockers 1 to `lockers` are shut. For each positive number k in `steps`, the doors of all
    lockers whose number is a multiple of k are changed: open ones are shut, shut ones opened.
    Return the numbers of the open lockers in ascending order.

    There are `lockers` closed doors, numbered from 1. Go through the list `steps`; for its element
    k (1 or more) toggle the doors k, 2k, 3k, … Which doors are open at the end?

    编号 1 到 `lockers` 的柜子都关着。对 `steps` 中的每个正整数 k，把编号是 k 的倍数的柜门都改变状态：开的关上，关的打开。按升序返回最后开着的柜子编号。

    有 `lockers` 扇关着的门，从 1 编号。依次处理列表 `steps`，对元素 k（至少为 1）切换第 k、2k、3k……扇门的状态。最后哪些门是开着的？

    >>> open_lockers(10, [1, 2, 3])
    [1, 5, 6, 7]
    >>> open_lockers(6, [2, 2])
    []
    >>> open_lockers(3, [5])
    []
    """
    is_open = [False] * (lockers + 1)
    for k in steps:
        for number in range(k, lockers + 1, k):
            is_open[number] = not is_open[number]
    return [number for number in range(1, lockers + 1) if is_open[number]]


def open_lockers_2(lockers: int, steps: list[int]) -> list[int]:
    def toggles(number: int) -> int:
        return sum(number % k == 0 for k in steps)

    return [number for number in range(1, lockers + 1) if toggles(number) % 2 == 1]


def chains_of_divisors(n: int) -> list[list[int]]:
    """List all chains from 1 to the positive `n` in which each number is a proper multiple of the
    one before it. A chain is a list that starts with 1 and ends with `n`; sort the chains in
    ascending order. For `n` = 1 there is only the chain [1].

    In how many ways can one go from 1 up to `n` (1 or more), always on to a larger number that is
    divisible by the last one? Return these paths as lists, in lexicographic order.

    列出从 1 到正整数 `n` 的所有链，链中每个数都是前一个数的真倍数（更大的倍数）。每条链是以 1 开头、以 `n` 结尾的列表，按升序排列；`n` 为 1 时只有 [1]。

    从 1 走到 `n`（至少为 1），每一步都走到一个更大且能被当前数整除的数，有哪些走法？按字典序以列表返回这些路径。

    >>> chains_of_divisors(6)
    [[1, 2, 6], [1, 3, 6], [1, 6]]
    >>> chains_of_divisors(1)
    [[1]]
    >>> chains_of_divisors(5)
    [[1, 5]]
    """
    if n == 1:
        return [[1]]
    chains = []
    for last in range(1, n):
        if n % last == 0:
            chains += [[*chain, n] for chain in chains_of_divisors(last)]
    return sorted(chains)


def chains_of_divisors_2(n: int) -> list[list[int]]:
    complete = []
    pending = [[1]]
    while pending:
        chain = pending.pop()
        last = chain[-1]
        if last == n:
            complete.append(chain)
        for following in range(2 * last, n + 1, last):
            if n % following == 0:
                pending.append([*chain, following])
    return sorted(complete)


def prime_signature(n: int) -> list[int]:
    """Return the exponents in the prime factorization of the positive integer `n`, sorted from
    large to small. For 1 the list is empty.

    Factor `n` (1 or more) into powers of different primes and list only the exponents, in
    descending order; the primes themselves do not matter.

    返回正整数 `n` 的质因数分解中各个指数，从大到小排列；`n` 为 1 时返回空列表。

    把 `n`（至少为 1）分解成不同质数的幂，只列出指数并按降序排列，与具体是哪些质数无关。

    >>> prime_signature(360)
    [3, 2, 1]
    >>> prime_signature(49)
    [2]
    >>> prime_signature(1)
    []
    """
    exponents = []
    factor = 2
    while n > 1:
        exponent = 0
        while n % factor == 0:
            n //= factor
            exponent += 1
        if exponent:
            exponents.append(exponent)
        factor += 1
    return sorted(exponents, reverse=True)


def prime_signature_2(n: int) -> list[int]:
    factors = Counter()
    while n > 1:
        smallest = next(d for d in range(2, n + 1) if n % d == 0)
        factors[smallest] += 1
        n //= smallest
    return [exponent for _, exponent in factors.most_common()]


def ratio_chain(numbers: list[int]) -> list[str]:
    """For every two neighbours a, b in `numbers` (positive integers) write their ratio a:b in
    lowest terms as text, for example "2:3". Return the texts in order.

    Given a list `numbers` of positive integers, make a string "p:q" out of each element and the one
    after it, where p and q have no common divisor. Fewer than two elements give an empty list.

    对 `numbers`（正整数）中每两个相邻的数 a、b，把比 a:b 约到最简并写成文本，例如 "2:3"，按顺序返回这些文本。

    给定正整数列表 `numbers`，用每个元素和它后面的元素组成字符串 "p:q"，其中 p 与 q 互质；不足两个元素时返回空列表。

    >>> ratio_chain([4, 6, 9, 3])
    ['2:3', '2:3', '3:1']
    >>> ratio_chain([5, 5])
    ['1:1']
    >>> ratio_chain([8])
    []
    """
    ratios = []
    for a, b in zip(numbers, numbers[1:]):
        common = math.gcd(a, b)
        ratios.append(f"{a // common}:{b // common}")
    return ratios


def ratio_chain_2(numbers: list[int]) -> list[str]:
    def reduced(a: int, b: int) -> str:
        for d in range(min(a, b), 0, -1):
            if a % d == 0 and b % d == 0:
                return f"{a // d}:{b // d}"
        return ""

    return [reduced(numbers[i], numbers[i + 1]) for i in range(len(numbers) - 1)]


def reduced_fractions_with(denominator: int) -> list[int]:
    """Return the numerators k from 1 to `denominator` - 1 for which the fraction k/`denominator`
    can be reduced, in ascending order. `denominator` is at least 1.

    Which of the fractions 1/`denominator`, 2/`denominator`, … below one are not in lowest terms?
    List their numerators.

    返回 1 到 `denominator` - 1 中使分数 k/`denominator` 可以约分的分子 k，按升序排列，`denominator` 至少为 1。

    在小于 1 的分数 1/`denominator`、2/`denominator`……中，哪些不是最简分数？列出它们的分子。

    >>> reduced_fractions_with(10)
    [2, 4, 5, 6, 8]
    >>> reduced_fractions_with(7)
    []
    >>> reduced_fractions_with(1)
    []
    """
    return [k for k in range(1, denominator) if math.gcd(k, denominator) > 1]


def reduced_fractions_with_2(denominator: int) -> list[int]:
    reducible = set()
    for d in range(2, denominator):
        if denominator % d == 0:
            reducible.update(range(d, denominator, d))
    return sorted(reducible)


def bits_to_days(mask: int) -> list[str]:
    """The lowest seven bits of the non-negative `mask` stand for the days Mon, Tue, Wed, Thu, Fri,
    Sat, Sun, the lowest bit for Mon. Return the names of the days whose bit is 1, from Mon on;
    higher bits are ignored.

    Decode `mask` (0 or more): bit 0 means Mon, bit 1 Tue and so on up to bit 6 for Sun. List the
    three-letter names for all set bits in that order, paying no attention to other bits.

    非负整数 `mask` 的最低七位依次表示 Mon、Tue、Wed、Thu、Fri、Sat、Sun，最低位是 Mon。从 Mon 开始返回对应位为 1 的日子的名称，忽略更高的位。

    解读 `mask`（不小于 0）：第 0 位表示 Mon，第 1 位表示 Tue，直到第 6 位表示 Sun。按此顺序列出所有为 1 的位对应的三字母名称，不理会其他位。

    >>> bits_to_days(21)
    ['Mon', 'Wed', 'Fri']
    >>> bits_to_days(96)
    ['Sat', 'Sun']
    >>> bits_to_days(128)
    []
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    return [day for i, day in enumerate(days) if mask & (1 << i)]


def bits_to_days_2(mask: int) -> list[str]:
    chosen = []
    for day in "Mon Tue Wed Thu Fri Sat Sun".split():
        if mask % 2 == 1:
            chosen.append(day)
        mask //= 2
    return chosen


def weighing_with_powers(weight: int) -> tuple[list[int], list[int]]:
    """A thing of `weight` grams (1 or more) lies on the left pan of a scale. There is one weight
    each of 1, 3, 9, 27, … grams. Return which weights go to the left pan and which to the right to
    balance it, both lists ascending.

    Balance `weight` (a positive integer) with powers of three, each available once: find two lists
    so that `weight` plus the sum of the first equals the sum of the second. There is exactly one
    way; sort both lists upwards.

    天平左盘放着一个 `weight` 克（至少 1 克）的物体，有 1、3、9、27……克的砝码各一个。返回使天平平衡时左盘和右盘各要放哪些砝码，两个列表均为升序。

    用每种只有一个的 3 的幂次砝码称量 `weight`（正整数）：求两个列表，使 `weight` 加第一个列表之和等于第二个列表之和。方法唯一，两个列表都从小到大排列。

    >>> weighing_with_powers(5)
    ([1, 3], [9])
    >>> weighing_with_powers(10)
    ([], [1, 9])
    >>> weighing_with_powers(1)
    ([], [1])
    """
    left, right = [], []
    power = 1
    while weight > 0:
        rest = weight % 3
        if rest == 1:
            right.append(power)
        elif rest == 2:
            left.append(power)
            weight += 1  # the added gram makes a full three
        weight //= 3
        power *= 3
    return left, right


def remainder_classes(limit: int, modulus: int) -> list[list[int]]:
    """Return `modulus` lists (1 or more): the list at index r holds the integers from 1 to `limit`
    that leave the remainder r when divided by `modulus`, in ascending order.

    Distribute the numbers 1, 2, …, `limit` over `modulus` lists according to their remainder on
    division by the positive `modulus`, remainder 0 first.

    返回 `modulus` 个列表（至少 1 个）：下标 r 处的列表包含 1 到 `limit` 中除以 `modulus` 余 r 的整数，按升序排列。

    将 1、2、……、`limit` 按除以正整数 `modulus` 的余数分到 `modulus` 个列表里，余数为 0 的在最前。

    >>> remainder_classes(7, 3)
    [[3, 6], [1, 4, 7], [2, 5]]
    >>> remainder_classes(1, 2)
    [[], [1]]
    >>> remainder_classes(0, 1)
    [[]]
    """
    classes = [[] for _ in range(modulus)]
    for n in range(1, limit + 1):
        classes[n % modulus].append(n)
    return classes


def remainder_classes_2(limit: int, modulus: int) -> list[list[int]]:
    return [list(range(r or modulus, limit + 1, modulus)) for r in range(modulus)]


def multiplication_shape(n: int) -> list[str]:
    """Write every way to lay the positive `n` out as a rectangle of dots, as texts "rows x columns"
    = for instance "2x6", for all divisors as the number of rows, in ascending order of the rows.

    For each divisor r of `n` (1 or more), from small to large, produce the string made of r, the
    letter x and `n` divided by r. Return all these strings.

    把正整数 `n` 个点排成长方形的每种方式写成文本“行x列”，例如 "2x6"，行数取遍所有约数，按行数升序返回。

    对 `n`（至少为 1）的每个约数 r，从小到大生成由 r、字母 x 和 `n` 除以 r 的商组成的字符串，返回所有这些字符串。

    >>> multiplication_shape(6)
    ['1x6', '2x3', '3x2', '6x1']
    >>> multiplication_shape(1)
    ['1x1']
    >>> multiplication_shape(9)
    ['1x9', '3x3', '9x1']
    """
    return [f"{rows}x{n // rows}" for rows in range(1, n + 1) if n % rows == 0]


def multiplication_shape_2(n: int) -> list[str]:
    front, back = [], []
    for rows in range(1, math.isqrt(n) + 1):
        columns, rest = divmod(n, rows)
        if rest:
            continue
        front.append(f"{rows}x{columns}")
        if rows != columns:
            back.append(f"{columns}x{rows}")
    return front + back[::-1]


def estimate_and_error(a: int, b: int) -> tuple[int, int]:
    """Estimate the product of the positive integers `a` and `b`: keep only the first digit of each,
    replace the others by zeros, and multiply. Return the estimate and how much the exact product is
    above it.

    Round `a` and `b` (both at least 1) down to one leading digit, for example 387 to 300, and
    multiply the rounded numbers. Return a tuple with this product and the exact product minus this
    one.

    估算正整数 `a` 与 `b` 的乘积：各自只保留首位数字，其余换成零，再相乘。返回估算值以及精确乘积比它多多少。

    把 `a` 和 `b`（均至少为 1）向下取到只剩首位有效数字，例如 387 取为 300，再将取整后的数相乘。返回由这个积和“精确积减去这个积”组成的元组。

    >>> estimate_and_error(387, 52)
    (15000, 5124)
    >>> estimate_and_error(4, 9)
    (36, 0)
    >>> estimate_and_error(10, 19)
    (100, 90)
    """

    def rounded(n: int) -> int:
        unit = 10 ** (len(str(n)) - 1)
        return n // unit * unit

    estimate = rounded(a) * rounded(b)
    return estimate, a * b - estimate


def estimate_and_error_2(a: int, b: int) -> tuple[int, int]:
    estimate = 1
    for number in (a, b):
        text = str(number)
        estimate *= int(text[0] + "0" * (len(text) - 1))
    return estimate, a * b - estimate


def partial_products(a: int, b: int) -> list[int]:
    """Multiply `a` by `b` (0 or more each) as on paper: for every digit of `b`, beginning with the
    units, return `a` times this digit times its place value (1, 10, 100, …).

    List the lines that are added in a written multiplication of `a` and `b`, both non-negative: the
    first belongs to the last digit of `b`, and each further one to the next digit to the left.
    Lines that are 0 are listed, too.

    像列竖式那样计算 `a` 乘 `b`（均不小于 0）：从 `b` 的个位开始，对每位数字返回 `a` 乘该数字再乘它的位值（1、10、100……）。

    列出竖式乘法 `a` 乘 `b`（都不为负）中要相加的各行：第一行对应 `b` 的末位数字，之后依次对应左边的下一位。值为 0 的行也要列出。

    >>> partial_products(24, 135)
    [120, 720, 2400]
    >>> partial_products(7, 20)
    [0, 140]
    >>> partial_products(5, 0)
    [0]
    """
    return [a * int(digit) * 10**place for place, digit in enumerate(reversed(str(b)))]


def partial_products_2(a: int, b: int) -> list[int]:
    lines = []
    shifted = a
    while True:
        b, digit = divmod(b, 10)
        lines.append(shifted * digit)
        shifted *= 10
        if b == 0:
            return lines
