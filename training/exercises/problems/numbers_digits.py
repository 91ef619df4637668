"""Digits: what the digits of a number tell, number bases, and numbers written as texts."""

import re
from collections import Counter


def digital_root(n: int) -> int:
    """Return the digital root of the non-negative integer `n`: replace the number by the sum of
    its decimal digits again and again until one digit is left, and return that digit.

    Write a function that adds up the digits of `n`, then the digits of the result, and so on,
    until the result is less than 10. `n` is zero or positive.

    返回非负整数 `n` 的数字根：反复把各位数字相加，直到只剩一位数为止。

    给定非负整数 `n`，将其各位数字求和，若结果不止一位则继续求和，最后返回得到的一位数。

    >>> digital_root(9875)
    2
    >>> digital_root(38)
    2
    >>> digital_root(0)
    0
    """
    while n >= 10:
        n = sum(int(digit) for digit in str(n))
    return n


def digital_root_2(n: int) -> int:
    if n == 0:
        return 0
    return 1 + (n - 1) % 9


def multiplicative_persistence(number: int) -> int:
    """Count how many times the digits of `number` must be multiplied together before a single
    digit is left. A `number` that already has one digit needs 0 steps; it is never negative.

    For a given non-negative integer `number`, replace it by the product of its digits until it is
    below 10 and return the number of replacements.

    统计需要多少次“各位数字相乘”才能把非负整数 `number` 变成一位数，本来就是一位数时返回 0。

    给定非负整数 `number`，不断用它各位数字的乘积代替它，直到小于 10，返回所做的替换次数。

    >>> multiplicative_persistence(77)
    4
    >>> multiplicative_persistence(25)
    2
    >>> multiplicative_persistence(7)
    0
    >>> multiplicative_persistence(10)
    1
    """
    steps = 0
    while number > 9:
        product = 1
        for digit in str(number):
            product *= int(digit)
        number = product
        steps += 1
    return steps


def multiplicative_persistence_2(number: int) -> int:
    if number < 10:
        return 0
    product = 1
    while number > 0:
        number, digit = divmod(number, 10)
        product *= digit
    return 1 + multiplicative_persistence(product)


def digit_at(n: int, place: int) -> int:
    """Return the decimal digit of `n` at position `place`, counted from the right and from 0.
    Positions beyond the number's length hold 0, and the sign of `n` is ignored.

    Given an integer `n`, which may be negative, and an index `place` >= 0, return the digit that
    stands for 10 ** `place` in it (0 if the number is too short).

    返回整数 `n` 从右往左数第 `place` 位上的数字（个位为第 0 位），位数不够时返回 0，负号忽略不计。

    给定可能为负的整数 `n` 和位置 `place`（从 0 开始，从个位数起），求该位上的数字，`place`
    超出长度时结果为 0。

    >>> digit_at(48152, 0)
    2
    >>> digit_at(48152, 3)
    8
    >>> digit_at(-93, 1)
    9
    >>> digit_at(7, 4)
    0
    """
    return abs(n) // 10**place % 10


def digit_at_2(n: int, place: int) -> int:
    digits = str(abs(n))[::-1]
    if place >= len(digits):
        return 0
    return int(digits[place])


def drop_digit(number: int, digit: int) -> int:
    """Remove every occurrence of `digit` from the non-negative integer `number` and return what is
    left as an integer, or 0 if nothing is left.

    You are given a non-negative `number` and a `digit` from 0 to 9. Delete that digit wherever it
    occurs and return the remaining digits, in their order, as a number; return 0 when all digits
    are gone.

    从非负整数 `number` 中删去所有等于 `digit` 的数字，返回剩下的数，若全部删光则返回 0。

    给定非负整数 `number` 和 0 到 9 之间的 `digit`，删除前者中出现的所有该数字，其余数字保持顺序组成
    `int` 返回；没有剩余数字时返回 0。

    >>> drop_digit(70757, 7)
    5
    >>> drop_digit(1234, 9)
    1234
    >>> drop_digit(333, 3)
    0
    """
    rest = str(number).replace(str(digit), "")
    return int(rest) if rest else 0


def drop_digit_2(number: int, digit: int) -> int:
    result = 0
    for char in str(number):
        if int(char) != digit:
            result = result * 10 + int(char)
    return result


def alternating_digit_sum(n: int) -> int:
    """Return the alternating sum of the digits of `n`: the leftmost digit is added, the next one
    subtracted, the one after it added, and so on. `n` is not negative.

    Given a non-negative integer `n`, go through its digits from left to right and give them the
    signs +, -, +, -, ... in turn; return the total.

    返回非负整数 `n` 各位数字的交错和：最高位取正，下一位取负，依次交替。

    给定非负整数 `n`，从左到右依次给各位数字加上正号、负号、正号……，求这些数之和。

    >>> alternating_digit_sum(7391)
    12
    >>> alternating_digit_sum(19)
    -8
    >>> alternating_digit_sum(5)
    5
    """
    digits = [int(char) for char in str(n)]
    return sum(digits[::2]) - sum(digits[1::2])


def alternating_digit_sum_2(n: int) -> int:
    total = 0
    sign = 1
    for char in str(n):
        total += sign * int(char)
        sign = -sign
    return total


def has_rising_digits(n: int) -> bool:
    """Check whether the digits of the non-negative integer `n` get strictly larger from left to
    right. Numbers with one digit count as rising.

    Return True if every digit of `n` (which is at least 0) is greater than the digit before it,
    otherwise False.

    判断非负整数 `n` 的各位数字从左到右是否严格递增，一位数视为递增。

    如果 `n`（不小于 0）的每一位数字都大于它前面的那一位，返回 True，否则返回 False。

    >>> has_rising_digits(2479)
    True
    >>> has_rising_digits(2449)
    False
    >>> has_rising_digits(8)
    True
    >>> has_rising_digits(31)
    False
    """
    digits = str(n)
    return all(left < right for left, right in zip(digits, digits[1:]))


def has_rising_digits_2(n: int) -> bool:
    previous = 10
    while n > 0:
        n, digit = divmod(n, 10)
        if digit >= previous:
            return False
        previous = digit
    return True


def reverse_signed(value: int) -> int:
    """Return the integer `value` with its digits in reverse order and its sign kept. Zeros that
    come to stand at the front vanish.

    Write a function that turns 120 into 21 and -45 into -54: the digits of `value` are reversed,
    the minus sign stays where it is.

    返回把整数 `value` 的各位数字颠倒后的数，符号不变，颠倒后开头的零自动消失。

    编写一个函数，把 `value` 的数字倒序排列并保留正负号，例如 120 变成 21，-45 变成 -54。

    >>> reverse_signed(1206)
    6021
    >>> reverse_signed(-350)
    -53
    >>> reverse_signed(0)
    0
    """
    reversed_digits = int(str(abs(value))[::-1])
    return -reversed_digits if value < 0 else reversed_digits


def reverse_signed_2(value: int) -> int:
    sign = -1 if value < 0 else 1
    rest = abs(value)
    result = 0
    while rest:
        result = result * 10 + rest % 10
        rest //= 10
    return sign * result


def reverse_and_add_steps(n: int, limit: int) -> int:
    """Count the steps of "reverse and add" that lead from the positive integer `n` to a number
    that reads the same backwards. One step adds the reversed number to the number. If `limit`
    steps are not enough, return -1; a palindrome needs 0 steps.

    Given a positive `n`, keep adding to the number its own reversal until it is a palindrome, and
    return how many additions that took, or -1 if it takes more than `limit`.

    给定正整数 `n`，每一步把它与自己的倒序数相加，统计多少步后得到回文数；超过 `limit`
    步仍未得到则返回 -1，本身就是回文数时返回 0。

    返回正整数 `n` 通过“倒序相加”变成回文数所需的步数，若 `limit` 步之内做不到，返回 -1。

    >>> reverse_and_add_steps(57, 10)
    2
    >>> reverse_and_add_steps(131, 10)
    0
    >>> reverse_and_add_steps(196, 20)
    -1
    """
    for step in range(limit + 1):
        digits = str(n)
        if digits == digits[::-1]:
            return step
        n += int(digits[::-1])
    return -1


def nearest_palindrome(n: int) -> int:
    """Find the palindromic number that is closest to the non-negative integer `n`. `n` itself
    counts if it is a palindrome, and of two that are equally close the smaller is returned.

    Return the number nearest to `n` (`n` >= 0) whose digits read the same in both directions; in
    a tie take the lower one.

    求离非负整数 `n` 最近的回文数；`n` 本身是回文数时返回它自己，距离相同时返回较小的一个。

    返回与 `n` 差值最小的、正读反读都一样的非负整数（`n` 不小于 0），有两个时取较小者。

    >>> nearest_palindrome(125)
    121
    >>> nearest_palindrome(88)
    88
    >>> nearest_palindrome(10)
    9
    >>> nearest_palindrome(997)
    999
    """
    def is_palindrome(number: int) -> bool:
        return str(number) == str(number)[::-1]

    distance = 0
    while True:
        if n - distance >= 0 and is_palindrome(n - distance):
            return n - distance
        if is_palindrome(n + distance):
            return n + distance
        distance += 1


def to_base36(number: int) -> str:
    """Return the non-negative integer `number` written in base 36, with the digits 0-9 and the
    small letters a-z for the values 10 to 35.

    Write a function that converts `number` (zero or more) into a base 36 text, using lower case
    letters for digits above 9. Zero becomes "0".

    返回非负整数 `number` 的三十六进制写法，10 到 35 用小写字母 a 到 z 表示。

    实现一个函数，将不小于 0 的 `number` 转换成三十六进制字符串，大于 9 的位用小写字母，0 转换为
    "0"。

    >>> to_base36(1295)
    'zz'
    >>> to_base36(46)
    '1a'
    >>> to_base36(0)
    '0'
    """
    symbols = "0123456789abcdefghijklmnopqrstuvwxyz"
    text = ""
    while number >= 36:
        number, digit = divmod(number, 36)
        text = symbols[digit] + text
    return symbols[number] + text


def parse_in_base(text: str, base: int) -> int:
    """Return the value of `text` read as a number in `base` (2 to 16), where the letters a to f,
    in either case, stand for 10 to 15. Return -1 if `text` is empty or has a character that is no
    digit of that base.

    Given a `text` and a `base` from 2 to 16, work out the number that it denotes. Digits above 9
    are letters, capital or not. For an empty text or an invalid digit the answer is -1.

    把字符串 `text` 按 `base` 进制（2 到 16）解析为整数，字母 a 到 f
    不分大小写；空串或含有非法字符时返回 -1。

    给定字符串 `text` 和进制 `base`（2 至 16），求其表示的数值，大于 9
    的数字用字母表示，大小写均可；若 `text` 为空或某个字符不是该进制的数字，返回 -1。

    >>> parse_in_base('1011', 2)
    11
    >>> parse_in_base('fF', 16)
    255
    >>> parse_in_base('128', 8)
    -1
    >>> parse_in_base('', 10)
    -1
    """
    if not text:
        return -1
    value = 0
    for char in text.lower():
        digit = "0123456789abcdef".find(char)
        if digit < 0 or digit >= base:
            return -1
        value = value * base + digit
    return value


def to_negabinary(n: int) -> str:
    """Return the integer `n` written in base -2, that is, as a text of zeros and ones whose places
    are worth 1, -2, 4, -8, 16 and so on from the right. No sign is needed for negative numbers.

    Write any integer `n` with the digits 0 and 1 in the base minus two. Zero gives "0".

    返回整数 `n` 的负二进制表示：只用 0 和 1，从右往左各位的权依次为
    1、-2、4、-8……，负数也不需要符号。

    编写一个函数，将整数 `n`（可正可负）转换成以 -2 为底的字符串，0 转换为 "0"。

    >>> to_negabinary(6)
    '11010'
    >>> to_negabinary(-3)
    '1101'
    >>> to_negabinary(0)
    '0'
    >>> to_negabinary(2)
    '110'
    """
    if n == 0:
        return "0"
    bits = []
    while n != 0:
        bit = n % 2
        bits.append(str(bit))
        n = (n - bit) // -2
    return "".join(reversed(bits))


def longest_binary_gap(n: int) -> int:
    """Return the length of the longest run of zeros that has a one on both sides in the binary
    form of the positive integer `n`, or 0 if there is none.

    Given a positive integer `n`, look at its binary digits and find the largest number of zeros
    between two neighbouring ones. Zeros at the end do not count; without any gap return 0.

    求正整数 `n` 的二进制表示中，两个 1 之间连续 0 的最大个数，没有则返回 0。

    给定正整数 `n`，返回其二进制形式里最长的“两端都是 1”的连续零段的长度，末尾的零不算，不存在时为
    0。

    >>> longest_binary_gap(529)
    4
    >>> longest_binary_gap(20)
    1
    >>> longest_binary_gap(32)
    0
    >>> longest_binary_gap(15)
    0
    """
    return max(len(zeros) for zeros in bin(n)[2:].strip("0").split("1"))


def longest_binary_gap_2(n: int) -> int:
    longest = 0
    current = None
    while n:
        n, bit = divmod(n, 2)
        if bit:
            longest = max(longest, current or 0)
            current = 0
        elif current is not None:
            current += 1
    return longest


def grouped_binary(n: int, size: int) -> str:
    """Return the binary digits of the non-negative integer `n` in groups of `size`, separated by
    underscores. Groups are counted from the right, and the first is filled up with zeros.

    Format `n` (zero or positive) as binary and put an underscore between every `size` digits,
    starting at the right; leading zeros make the first group complete.

    返回非负整数 `n` 的二进制表示，从右边起每 `size` 位一组，用下划线分隔，最左一组不足时前面补零。

    将非负整数 `n` 转换成二进制字符串，并从低位开始按 `size`
    位分组，组间用下划线连接，首组补零补齐。

    >>> grouped_binary(181, 4)
    '1011_0101'
    >>> grouped_binary(5, 2)
    '01_01'
    >>> grouped_binary(0, 4)
    '0000'
    """
    bits = bin(n)[2:]
    width = -(-len(bits) // size) * size
    bits = bits.zfill(width)
    return "_".join(bits[start:start + size] for start in range(0, width, size))


def color_to_hex(red: int, green: int, blue: int) -> str:
    """Return the colour given by `red`, `green` and `blue` as a text like "#ff8000". Each part
    is limited to 0 to 255 before it is written with two small hexadecimal digits.

    Build the web notation of a colour: a number sign, then two lower case hex digits each for
    `red`, `green` and `blue`. Values below 0 are taken as 0, those above 255 as 255.

    返回由 `red`、`green`、`blue` 组成的颜色的十六进制写法，如 "#ff8000"；小于 0 的分量按 0
    处理，大于 255 的按 255 处理。

    给定颜色分量 `red`、`green` 和 `blue`，先把它们限制在 0 到 255
    之间，再各写成两位小写十六进制数，前面加上 "#" 返回。

    >>> color_to_hex(255, 128, 0)
    '#ff8000'
    >>> color_to_hex(1, 2, 3)
    '#010203'
    >>> color_to_hex(-5, 300, 16)
    '#00ff10'
    """
    parts = [max(0, min(255, part)) for part in (red, green, blue)]
    return "#" + "".join(f"{part:02x}" for part in parts)


def is_hex_literal(text: str) -> bool:
    """Check whether `text` is a hexadecimal number of the form 0x1F: the prefix 0x or 0X, then at
    least one hex digit in either case, and nothing else.

    Return True if the whole `text` consists of "0x" (or "0X") and one or more of the characters
    0-9, a-f, A-F, and False otherwise.

    判断 `text` 是否是形如 0x1F 的十六进制数：以 0x 或 0X
    开头，后面至少有一位十六进制数字，大小写均可，不含其他字符。

    如果整个 `text` 由前缀 0x（或 0X）和一个以上的十六进制数字组成，返回 True，否则返回 False。

    >>> is_hex_literal('0x1F')
    True
    >>> is_hex_literal('0X')
    False
    >>> is_hex_literal('1F')
    False
    >>> is_hex_literal('0xfg')
    False
    """
    return re.fullmatch(r"0[xX][0-9a-fA-F]+", text) is not None


def is_hex_literal_2(text: str) -> bool:
    if text[:2] not in ("0x", "0X") or len(text) < 3:
        return False
    return all(char in "0123456789abcdef" for char in text[2:].lower())


def hex_dump(values: list[int]) -> str:
    """Return the bytes in `values` (0 to 255 each) as two-digit capital hex numbers with single
    spaces between them.

    Given a list `values` of integers from 0 to 255, write each as two upper case hexadecimal
    digits and join them with a space. An empty list gives an empty text.

    把列表 `values` 中的字节（0 到 255）写成两位大写十六进制数，用一个空格隔开，返回得到的字符串。

    给定由 0 到 255 的整数组成的列表
    `values`，返回它们的两位大写十六进制表示，以空格连接，空列表返回空串。

    >>> hex_dump([222, 173, 7])
    'DE AD 07'
    >>> hex_dump([0])
    '00'
    >>> hex_dump([])
    ''
    """
    return " ".join(f"{value:02X}" for value in values)


def hex_dump_2(values: list[int]) -> str:
    return bytes(values).hex(" ").upper()


def swap_outer_digits(n: int) -> int:
    """Return the non-negative integer `n` with its first and last digit exchanged. A number of one
    digit stays as it is; a zero that comes to the front is dropped.

    Exchange the leftmost and the rightmost decimal digit of `n` (`n` >= 0) and return the
    resulting integer.

    返回把非负整数 `n` 的首位和末位数字互换后的数，一位数保持不变，换到开头的零不计。

    编写一个函数，交换非负整数 `n` 最左边与最右边的数字，返回得到的整数。

    >>> swap_outer_digits(5238)
    8235
    >>> swap_outer_digits(40)
    4
    >>> swap_outer_digits(6)
    6
    """
    digits = list(str(n))
    digits[0], digits[-1] = digits[-1], digits[0]
    return int("".join(digits))


def swap_outer_digits_2(n: int) -> int:
    text = str(n)
    if len(text) < 2:
        return n
    return int(text[-1] + text[1:-1] + text[0])


def largest_from_digits(number: int) -> int:
    """Return the largest number that can be made by rearranging the digits of the non-negative
    integer `number`.

    Given `number` >= 0, sort its decimal digits from high to low and return them as an integer.

    返回重新排列非负整数 `number` 的各位数字所能得到的最大的数。

    给定不小于 0 的整数 `number`，将其各位数字从大到小排列，返回组成的整数。

    >>> largest_from_digits(20918)
    98210
    >>> largest_from_digits(7)
    7
    >>> largest_from_digits(100)
    100
    """
    return int("".join(sorted(str(number), reverse=True)))


def largest_from_digits_2(number: int) -> int:
    result = 0
    for digit in range(9, -1, -1):
        for _ in range(str(number).count(str(digit))):
            result = result * 10 + digit
    return result


def join_digits(digits: list[int]) -> int:
    """Return the number whose decimal digits, from left to right, are the elements of `digits`.
    Leading zeros have no effect and an empty list means 0.

    Given a list `digits` of integers from 0 to 9, put them together into one integer; return 0 if
    the list is empty.

    返回由列表 `digits` 中的数字从左到右组成的整数，开头的零不影响结果，空列表返回 0。

    给定由 0 到 9 的整数组成的列表 `digits`，将它们依次拼成一个十进制整数；列表为空时结果是 0。

    >>> join_digits([4, 0, 7])
    407
    >>> join_digits([0, 0, 5])
    5
    >>> join_digits([])
    0
    """
    number = 0
    for digit in digits:
        number = number * 10 + digit
    return number


def join_digits_2(digits: list[int]) -> int:
    return int("".join(map(str, digits)) or "0")


def add_one_to_digits(digits: list[int]) -> list[int]:
    """The list `digits` holds the decimal digits of a non-negative integer, most significant
    first. Return the digits of the number that is larger by one, as a new list.

    Add 1 to the number that is stored digit by digit in the non-empty list `digits` (leftmost
    digit first) and return the digits of the sum.

    列表 `digits` 从高位到低位存放一个非负整数的各位数字，返回该数加一之后的各位数字组成的新列表。

    给定非空列表 `digits`，它的元素是某个整数的各位数字（最高位在前），求这个整数加 1 后的数字列表。

    >>> add_one_to_digits([1, 2, 9])
    [1, 3, 0]
    >>> add_one_to_digits([9, 9])
    [1, 0, 0]
    >>> add_one_to_digits([0])
    [1]
    """
    result = list(digits)
    for index in range(len(result) - 1, -1, -1):
        if result[index] < 9:
            result[index] += 1
            return result
        result[index] = 0
    return [1] + result


def add_one_to_digits_2(digits: list[int]) -> list[int]:
    number = int("".join(str(digit) for digit in digits)) + 1
    return [int(char) for char in str(number)]


def group_thousands(n: int, mark: str) -> str:
    """Return the integer `n` as a text in which `mark` stands between each group of three digits,
    counted from the right. A negative `n` keeps its minus sign in front.

    Write the integer `n` with a thousands separator: `mark` is put between every three digits from
    the right, so that 1234567 with "," becomes "1,234,567".

    返回整数 `n` 的文本形式，从右边起每三位数字之间插入 `mark`，负数保留前面的负号。

    编写一个函数，用 `mark` 作为千位分隔符来书写整数 `n`，例如 1234567 用 "," 分隔得到 "1,234,567"。

    >>> group_thousands(1234567, ',')
    '1,234,567'
    >>> group_thousands(-4200, ' ')
    '-4 200'
    >>> group_thousands(999, '.')
    '999'
    """
    return f"{n:,}".replace(",", mark)


def group_thousands_2(n: int, mark: str) -> str:
    rest = str(abs(n))
    groups = []
    while rest:
        groups.insert(0, rest[-3:])
        rest = rest[:-3]
    return ("-" if n < 0 else "") + mark.join(groups)


def harshad_numbers(low: int, high: int) -> list[int]:
    """Return the numbers from `low` to `high`, both included, that can be divided by the sum of
    their own digits, in ascending order. `low` is at least 1.

    List all integers n with `low` <= n <= `high` for which n is a multiple of its digit sum;
    `low` is positive.

    返回从 `low` 到 `high`（含两端，`low` 至少为
    1）之间所有能被自身各位数字之和整除的数，按升序排列。

    求区间 [`low`, `high`] 内的哈沙德数列表，即是自己数字和的倍数的那些正整数。

    >>> harshad_numbers(10, 30)
    [10, 12, 18, 20, 21, 24, 27, 30]
    >>> harshad_numbers(13, 17)
    []
    >>> harshad_numbers(1, 3)
    [1, 2, 3]
    """
    return [n for n in range(low, high + 1) if n % sum(int(char) for char in str(n)) == 0]


def harshad_numbers_2(low: int, high: int) -> list[int]:
    def digit_total(number: int) -> int:
        total = 0
        while number:
            total += number % 10
            number //= 10
        return total

    found = []
    for candidate in range(low, high + 1):
        if candidate % digit_total(candidate) == 0:
            found.append(candidate)
    return found


def kaprekar_steps(number: int) -> int:
    """The four digits of `number` (with leading zeros if need be) are arranged once in descending
    and once in ascending order, and the difference of the two replaces the number. Return how many
    such steps lead to 6174, or -1 if all four digits are equal.

    Given `number` from 0 to 9999, count the steps of Kaprekar's routine (largest arrangement of
    its four digits minus smallest) until 6174 is reached; 6174 itself needs none. Numbers with
    four equal digits, 0 among them, never get there and give -1.

    将 `number`（不足 4
    位前面补零）的各位数字分别按降序和升序排成两个数，用两数之差代替原数，返回经过多少步变成
    6174；若 4 个数字全部相同，返回 -1。

    给定 0 到 9999 之间的 `number`，统计按卡普雷卡尔过程（四位数字的最大排列减最小排列）到达 6174
    所需的步数，6174 本身为 0 步，四位数字都相同（包括 0）则返回 -1。

    >>> kaprekar_steps(3524)
    3
    >>> kaprekar_steps(6174)
    0
    >>> kaprekar_steps(1111)
    -1
    """
    if len(set(f"{number:04d}")) == 1:
        return -1
    steps = 0
    while number != 6174:
        digits = sorted(f"{number:04d}")
        small = int("".join(digits))
        large = int("".join(reversed(digits)))
        number = large - small
        steps += 1
    return steps


def shared_digits(a: int, b: int) -> list[int]:
    """Return the digits that occur in both of the non-negative integers `a` and `b`, each once and
    in ascending order.

    Given two integers `a` and `b`, neither negative, find which decimal digits they have in
    common; the answer is a sorted list without repetitions.

    返回同时出现在非负整数 `a` 和 `b` 中的数字，每个只列一次，按升序排列。

    给定两个非负整数 `a` 与 `b`，求它们共有的十进制数字，结果是去重后的升序列表。

    >>> shared_digits(7213, 3307)
    [3, 7]
    >>> shared_digits(12, 45)
    []
    >>> shared_digits(0, 100)
    [0]
    """
    return sorted(int(char) for char in set(str(a)) & set(str(b)))


def shared_digits_2(a: int, b: int) -> list[int]:
    return [digit for digit in range(10) if str(digit) in str(a) and str(digit) in str(b)]


def is_digit_anagram(first: int, second: int) -> bool:
    """Check whether `second` is a rearrangement of the digits of `first`; both are non-negative
    and every digit must occur equally often in the two.

    Return True when the non-negative integers `first` and `second` are made of exactly the same
    digits, in whatever order.

    判断非负整数 `first` 和 `second` 是否由完全相同的数字组成（每个数字出现次数也相同），顺序不限。

    如果把非负整数 `first` 的各位数字重新排列可以得到 `second`，返回 True，否则返回 False。

    >>> is_digit_anagram(1223, 3212)
    True
    >>> is_digit_anagram(122, 112)
    False
    >>> is_digit_anagram(0, 0)
    True
    """
    return sorted(str(first)) == sorted(str(second))


def is_digit_anagram_2(first: int, second: int) -> bool:
    return Counter(str(first)) == Counter(str(second))


def smallest_after_removal(number: str, count: int) -> str:
    """Given a `number` as a text of digits, remove exactly `count` of them so that the rest, in
    the same order, is as small as possible. Leading zeros of the result are dropped, and if
    nothing is left the result is "0". `count` is at most the length of `number`.

    Return the smallest number, as a text without leading zeros, that is left when `count` digits
    are deleted from the digit text `number`; "0" if no digit remains.

    给定由数字组成的字符串 `number`，从中删去恰好 `count`
    位，使剩下的数（顺序不变）最小；结果去掉前导零，没有剩余时为 "0"，`count` 不超过 `number`
    的长度。

    返回从数字串 `number` 中删除 `count`
    个数字后所能得到的最小的数，以不带前导零的字符串表示，全删光时返回 "0"。

    >>> smallest_after_removal('1432219', 3)
    '1219'
    >>> smallest_after_removal('10200', 1)
    '200'
    >>> smallest_after_removal('57', 2)
    '0'
    """
    kept: list[str] = []
    for digit in number:
        while count > 0 and kept and kept[-1] > digit:
            kept.pop()
            count -= 1
        kept.append(digit)
    if count > 0:
        kept = kept[:-count]
    return "".join(kept).lstrip("0") or "0"


def spell_digits(n: int) -> str:
    """Return the digits of the non-negative integer `n` as English words, separated by hyphens.

    Write a function that spells out `n`, digit by digit from the left: 305 becomes
    "three-zero-five". `n` is not negative.

    返回把非负整数 `n` 的每位数字写成英文单词并用连字符连接后的字符串。

    编写一个函数，从左到右逐位读出非负整数 `n`，例如 305 读作 "three-zero-five"。

    >>> spell_digits(305)
    'three-zero-five'
    >>> spell_digits(0)
    'zero'
    >>> spell_digits(11)
    'one-one'
    """
    names = [
        "zero", "one", "two", "three", "four",
        "five", "six", "seven", "eight", "nine",
    ]
    return "-".join(names[int(char)] for char in str(n))


def is_automorphic(n: int) -> bool:
    """Check whether the square of the non-negative integer `n` ends with the digits of `n`.

    Return True if `n` squared, written in decimal, has `n` as its ending (25 * 25 is 625, for
    instance), and False otherwise; `n` is never negative.

    判断非负整数 `n` 的平方是否以 `n` 的各位数字结尾。

    如果 `n`（非负）的平方写成十进制后末尾正好是 `n`（例如 25 的平方是 625），返回 True，否则返回
    False。

    >>> is_automorphic(76)
    True
    >>> is_automorphic(13)
    False
    >>> is_automorphic(0)
    True
    """
    return str(n * n).endswith(str(n))


def is_automorphic_2(n: int) -> bool:
    modulus = 10
    while modulus <= n:
        modulus *= 10
    return (n * n - n) % modulus == 0


def reads_upside_down(text: str) -> bool:
    """Check whether the number written in `text` looks the same when the sheet is turned by 180
    degrees. 0, 1 and 8 look the same, 6 and 9 turn into each other, other digits do not fit.

    A text `text` of digits is turned upside down: 0, 1 and 8 stay, 6 becomes 9 and 9 becomes 6,
    and the order is reversed. Return True if the number is still the same, and False if it differs
    or has another digit in it.

    判断数字串 `text` 旋转 180 度后是否与原来相同：0、1、8 不变，6 与 9 互换，其他数字旋转后无效。

    把由数字组成的 `text` 倒过来看（0、1、8 保持不变，6 变 9，9 变
    6，顺序颠倒），若仍是同一个数则返回 True，否则（包括含有其他数字时）返回 False。

    >>> reads_upside_down('8968')
    True
    >>> reads_upside_down('66')
    False
    >>> reads_upside_down('121')
    False
    >>> reads_upside_down('0')
    True
    """
    turned = {"0": "0", "1": "1", "8": "8", "6": "9", "9": "6"}
    return "".join(turned.get(char, "?") for char in reversed(text)) == text


def reads_upside_down_2(text: str) -> bool:
    left, right = 0, len(text) - 1
    while left <= right:
        if text[left] + text[right] not in ("00", "11", "88", "69", "96"):
            return False
        left += 1
        right -= 1
    return True


def is_lucky_ticket(ticket: str) -> bool:
    """Return whether the first half of the digits in `ticket` has the same sum as the second half.
    The length of `ticket` is even.

    A ticket is lucky if its left digits and its right digits add up to the same. Given the text
    `ticket` with an even number of digits, return True for a lucky one and False otherwise.

    判断数字串 `ticket`（长度为偶数）的前一半数字之和是否等于后一半数字之和。

    给定由偶数个数字组成的字符串 `ticket`，若左半部分与右半部分的数字和相等，返回 True，否则返回
    False。

    >>> is_lucky_ticket('385916')
    True
    >>> is_lucky_ticket('1001')
    True
    >>> is_lucky_ticket('123456')
    False
    """
    half = len(ticket) // 2
    return sum(map(int, ticket[:half])) == sum(map(int, ticket[half:]))


def is_lucky_ticket_2(ticket: str) -> bool:
    balance = 0
    for index, char in enumerate(ticket):
        if index < len(ticket) // 2:
            balance += int(char)
        else:
            balance -= int(char)
    return balance == 0


def permission_text(mode: int) -> str:
    """Return the nine letters, such as "rwxr-xr--", that stand for the permission bits of `mode`
    (0 to 511). From the highest of the nine bits on, they mean r, w, x for the owner, for the
    group and for others; a bit that is not set shows as a hyphen.

    Write the lowest nine bits of `mode` as a listing of files does: three times "rwx", from the
    highest bit to the lowest, with "-" in place of the letter wherever the bit is 0.

    返回权限值 `mode`（0 到 511）对应的九个字符，如
    "rwxr-xr--"：从最高位起依次为所有者、组、其他人的 r、w、x，为 0 的位显示成 "-"。

    把 `mode` 的低九位从高到低写成三组 "rwx"，某一位为 0 时用 "-" 代替相应字母，返回该字符串。

    >>> permission_text(493)
    'rwxr-xr-x'
    >>> permission_text(416)
    'rw-r-----'
    >>> permission_text(0)
    '---------'
    """
    bits = f"{mode:09b}"
    return "".join(letter if bit == "1" else "-" for letter, bit in zip("rwx" * 3, bits))


def permission_text_2(mode: int) -> str:
    text = ""
    for place, letter in enumerate("rwxrwxrwx"):
        text += letter if mode & (1 << (8 - place)) else "-"
    return text


def address_to_int(address: str) -> int:
    """Return the 32-bit number that the IPv4 address `address`, four numbers with dots between
    them, stands for; the first of the four is the most significant byte.

    Given an `address` such as "10.0.0.1", treat its four parts as the digits of a number in base
    256 and return the value.

    返回点分十进制 IPv4 地址 `address` 对应的 32 位整数，第一段是最高字节。

    给定形如 "10.0.0.1" 的字符串 `address`，把四段看作 256 进制数的各位，求其数值。

    >>> address_to_int('10.0.0.1')
    167772161
    >>> address_to_int('0.0.1.2')
    258
    >>> address_to_int('255.255.255.255')
    4294967295
    """
    value = 0
    for part in address.split("."):
        value = value * 256 + int(part)
    return value


def address_to_int_2(address: str) -> int:
    a, b, c, d = (int(part) for part in address.split("."))
    return a << 24 | b << 16 | c << 8 | d


def count_digit_written(digit: int, limit: int) -> int:
    """Somebody writes down the numbers from 1 to `limit`. Return how often the digit `digit` (0 to
    9) is written.

    Count the occurrences of `digit` in the decimal forms of all integers from 1 to `limit`, both
    included; a number in which it stands twice counts twice.

    把 1 到 `limit` 的整数依次写下来，统计数字 `digit`（0 到 9）一共被写了多少次。

    给定 `digit` 和 `limit`，求从 1 到
    `limit`（含）的所有整数中该数字出现的总次数，同一个数里出现两次就算两次。

    >>> count_digit_written(1, 12)
    5
    >>> count_digit_written(0, 100)
    11
    >>> count_digit_written(7, 6)
    0
    """
    return sum(str(n).count(str(digit)) for n in range(1, limit + 1))


def count_digit_written_2(digit: int, limit: int) -> int:
    count = 0
    for number in range(1, limit + 1):
        while number:
            number, last = divmod(number, 10)
            if last == digit:
                count += 1
    return count
