"""Digits, bits and bases: short rules about the digits of numbers and the bits of texts."""

import itertools
import re
from collections import Counter


def digits_at_least(number: int, limit: int) -> int:
    """Return how many digits of the non-negative `number` are `limit` or more.

    You are given a non-negative integer `number`. Count the digits that are not smaller than
    `limit`.

    返回非负整数 `number` 中不小于 `limit` 的数字有几个。

    给定非负整数 `number`，统计其各位数字里大于或等于 `limit` 的个数。

    >>> digits_at_least(5728, 5)
    3
    >>> digits_at_least(0, 1)
    0
    """
    return sum(int(digit) >= limit for digit in str(number))


def digits_at_least_2(number: int, limit: int) -> int:
    count = 0
    for digit in str(number):
        if int(digit) >= limit:
            count += 1
    return count


def small_digits_product(number: int) -> int:
    """Return the product of the digits of `number` from 1 to 4. Without such digits it is 1.

    Given a non-negative integer `number`, multiply only those of its digits that lie between 1 and
    4.

    返回 `number` 中介于 1 到 4 之间的各位数字的乘积；没有这样的数字时返回 1。

    给定非负整数 `number`，只把其中 1 到 4 的数字相乘，其他数字忽略。

    >>> small_digits_product(3924)
    24
    >>> small_digits_product(507)
    1
    """
    product = 1
    for digit in str(number):
        if digit in "1234":
            product *= int(digit)
    return product


def outer_digits_larger(number: int) -> bool:
    """Tell whether the first digit of `number` is larger than its last one.

    Write a function that compares the leading and the final digit of the positive integer `number`
    and returns True if the leading one is greater.

    判断 `number` 的首位数字是否大于末位数字。

    编写一个函数，比较正整数 `number` 的最高位与最低位，最高位更大时返回 True。

    >>> outer_digits_larger(723)
    True
    >>> outer_digits_larger(19)
    False
    >>> outer_digits_larger(4)
    False
    """
    text = str(number)
    return text[0] > text[-1]


def outer_digits_larger_2(number: int) -> bool:
    first = number
    while first >= 10:
        first //= 10
    return first > number % 10


def biggest_even_digit(number: int) -> int:
    """Return the largest even digit of `number`, or -1 if all its digits are odd.

    Given a non-negative integer `number`, look only at its even digits and return the greatest of
    them. Return -1 when there are none.

    返回 `number` 中最大的偶数数字；若各位全是奇数则返回 -1。

    给定非负整数 `number`，只看其中的偶数位数字，返回最大的一个，没有则返回 -1。

    >>> biggest_even_digit(94765)
    6
    >>> biggest_even_digit(135)
    -1
    >>> biggest_even_digit(0)
    0
    """
    return max((int(digit) for digit in str(number) if digit in "02468"), default=-1)


def biggest_even_digit_2(number: int) -> int:
    best = -1
    for digit in map(int, str(number)):
        if digit % 2 == 0 and digit > best:
            best = digit
    return best


def smallest_digit_removed(number: int) -> int:
    """Remove the first occurrence of the smallest digit of `number` and return what is left.

    You are given an integer `number` of at least two digits. Find its smallest digit, take it out
    once, where it comes first, and return the remaining number.

    去掉 `number` 中最小数字的第一次出现，返回剩下的数。

    给定至少两位的整数 `number`，找出最小的数字，把它最先出现的那一位删掉，返回余下的整数。

    >>> smallest_digit_removed(5273)
    573
    >>> smallest_digit_removed(4141)
    441
    >>> smallest_digit_removed(10)
    1
    """
    text = str(number)
    return int(text.replace(min(text), "", 1))


def smallest_digit_removed_2(number: int) -> int:
    text = str(number)
    place = text.index(min(text))
    return int(text[:place] + text[place + 1 :])


def odd_digits_in_front(number: int) -> str:
    """Return the digits of `number` as text, first the odd ones and then the even ones, each group
    in its old order.

    Write a function that rearranges the digits of `number` so that all odd digits come before all
    even digits, without changing the order inside the two groups.

    把 `number` 的各位数字重排成文本：奇数在前，偶数在后，组内保持原有次序。

    编写一个函数，将 `number` 的奇数数字移到偶数数字前面，各自顺序不变，返回字符串。

    >>> odd_digits_in_front(412356)
    '135426'
    >>> odd_digits_in_front(20)
    '20'
    """
    return "".join(sorted(str(number), key=lambda digit: int(digit) % 2 == 0))


def odd_digits_in_front_2(number: int) -> str:
    odd = [digit for digit in str(number) if int(digit) % 2 == 1]
    even = [digit for digit in str(number) if int(digit) % 2 == 0]
    return "".join(odd + even)


def numbers_with_edge_digit(numbers: list[int], digit: int) -> list[int]:
    """Return the `numbers` that begin or end with `digit`.

    Given a list of non-negative integers `numbers`, keep those whose first or last digit is
    `digit`.

    返回 `numbers` 中以 `digit` 开头或结尾的数。

    给定非负整数列表 `numbers`，保留首位或末位等于 `digit` 的数。

    >>> numbers_with_edge_digit([31, 143, 234, 3], 3)
    [31, 143, 3]
    >>> numbers_with_edge_digit([20, 45], 7)
    []
    """
    edge = str(digit)
    return [n for n in numbers if str(n).startswith(edge) or str(n).endswith(edge)]


def numbers_with_edge_digit_2(numbers: list[int], digit: int) -> list[int]:
    result = []
    for number in numbers:
        text = str(number)
        if str(digit) in (text[0], text[-1]):
            result.append(number)
    return result


def digit_pairs_making_ten(number: int) -> int:
    """Count the neighbouring digits of `number` that add up to ten.

    You are given a non-negative integer `number`. Return how many pairs of digits next to each
    other have the sum 10.

    统计 `number` 中相加等于 10 的相邻数字对的个数。

    给定非负整数 `number`，返回有多少对相邻数字之和恰为 10。

    >>> digit_pairs_making_ten(4638)
    1
    >>> digit_pairs_making_ten(555)
    2
    >>> digit_pairs_making_ten(7)
    0
    """
    text = str(number)
    return sum(int(a) + int(b) == 10 for a, b in zip(text, text[1:]))


def digit_pairs_making_ten_2(number: int) -> int:
    count = 0
    while number >= 10:
        if number % 10 + number // 10 % 10 == 10:
            count += 1
        number //= 10
    return count


def has_zero_inside(number: int) -> bool:
    """Tell whether the non-negative `number` has a zero that is neither its first nor its last
    digit.

    Write a function that returns True if there is a 0 among the inner digits of `number`.

    判断 `number` 的首位和末位之间是否有数字 0。

    编写一个函数，若非负整数 `number` 的中间各位里含有 0，则返回 True。

    >>> has_zero_inside(5021)
    True
    >>> has_zero_inside(510)
    False
    >>> has_zero_inside(0)
    False
    """
    return "0" in str(number)[1:-1]


def zeros_inside_text(bits: str) -> int:
    """Count the zeros in `bits` that stand between the first and the last one.

    Given a string `bits` of '0' and '1', return how many zeros remain after the zeros at both ends
    have been stripped.

    统计 `bits` 中位于第一个 1 与最后一个 1 之间的 0 的个数。

    给定由 '0' 和 '1' 组成的字符串 `bits`，去掉两端的 0 之后，返回剩下多少个 0。

    >>> zeros_inside_text("0101001")
    3
    >>> zeros_inside_text("0110")
    0
    >>> zeros_inside_text("000")
    0
    """
    return bits.strip("0").count("0")


def ones_on_even_places(bits: str) -> int:
    """Return how many ones stand at the places 0, 2, 4, ... of `bits`, counted from the left.

    You are given a string of bits. Count the '1' characters whose index in `bits` is even.

    返回 `bits` 中从左数下标为 0、2、4……处有多少个 1。

    给定二进制字符串 `bits`，统计下标为偶数的位置上字符 '1' 的个数。

    >>> ones_on_even_places("10110")
    2
    >>> ones_on_even_places("0101")
    0
    >>> ones_on_even_places("")
    0
    """
    return bits[::2].count("1")


def ones_on_even_places_2(bits: str) -> int:
    count = 0
    for index, bit in enumerate(bits):
        if index % 2 == 0 and bit == "1":
            count += 1
    return count


def bit_changes(bits: str) -> int:
    """Return how often the bit changes when `bits` is read from left to right.

    Given a string `bits` of zeros and ones, count the places where a character differs from the one
    before it.

    返回从左到右读 `bits` 时，相邻位发生变化的次数。

    给定由 0 和 1 组成的字符串 `bits`，统计与前一个字符不同的位置有多少。

    >>> bit_changes("11001")
    2
    >>> bit_changes("0000")
    0
    >>> bit_changes("")
    0
    """
    return sum(a != b for a, b in zip(bits, bits[1:]))


def bit_changes_2(bits: str) -> int:
    return bits.count("01") + bits.count("10")


def flip_from_first_one(bits: str) -> str:
    """Flip every bit of `bits` after the first one; the first one and all before it stay.

    Write a function that leaves `bits` alone up to and with its first '1' and swaps '0' and '1' in
    the rest. Without any '1' the text is returned as it is.

    保留 `bits` 中第一个 1 及其之前的部分，把其后的每一位取反。

    编写一个函数，`bits` 直到第一个 '1'（含）都不变，后面的 '0' 与 '1' 互换；没有 '1' 时原样返回。

    >>> flip_from_first_one("001010")
    '001101'
    >>> flip_from_first_one("1")
    '1'
    >>> flip_from_first_one("000")
    '000'
    """
    start = bits.find("1") + 1
    if start == 0:
        return bits
    return bits[:start] + "".join("1" if bit == "0" else "0" for bit in bits[start:])


def longest_ones_run(number: int) -> int:
    """Return the length of the longest run of ones in the binary form of `number`.

    Given a non-negative integer `number`, write it in base 2 and find how many ones stand together
    at most.

    返回 `number` 的二进制表示中最长的连续 1 的长度。

    给定非负整数 `number`，把它写成二进制，求最多有几个 1 连在一起。

    >>> longest_ones_run(0b1101110)
    3
    >>> longest_ones_run(8)
    1
    >>> longest_ones_run(0)
    0
    """
    return max(len(run) for run in f"{number:b}".split("0"))


def longest_ones_run_2(number: int) -> int:
    best = run = 0
    for bit in bin(number)[2:]:
        run = run + 1 if bit == "1" else 0
        best = max(best, run)
    return best


def padded_bits_ok(bits: str, width: int) -> bool:
    """Tell whether `bits` consists of exactly `width` characters, all of them '0' or '1'.

    You are given a string `bits`. Return True if it is a binary text of the length `width`.

    判断 `bits` 是否恰好有 `width` 个字符，且全部是 '0' 或 '1'。

    给定字符串 `bits`，若它是长度为 `width` 的二进制文本则返回 True。

    >>> padded_bits_ok("0110", 4)
    True
    >>> padded_bits_ok("012", 3)
    False
    >>> padded_bits_ok("01", 3)
    False
    """
    return len(bits) == width and set(bits) <= {"0", "1"}


def padded_bits_ok_2(bits: str, width: int) -> bool:
    if len(bits) != width:
        return False
    return all(bit in "01" for bit in bits)


def low_bits_all_set(value: int, n: int) -> bool:
    """Tell whether the `n` lowest bits of `value` are all one.

    Given a non-negative integer `value`, check with a mask whether its last `n` bits are set.

    判断 `value` 的最低 `n` 位是否全为 1。

    给定非负整数 `value`，用掩码检查它的最后 `n` 个二进制位是否都已置位。

    >>> low_bits_all_set(23, 3)
    True
    >>> low_bits_all_set(22, 2)
    False
    >>> low_bits_all_set(8, 0)
    True
    """
    mask = (1 << n) - 1
    return value & mask == mask


def low_bits_all_set_2(value: int, n: int) -> bool:
    return all(value >> place & 1 for place in range(n))


def hex_with_width(value: int, width: int) -> str:
    """Return `value` in capital hexadecimal digits, filled with zeros to `width` and led by '0x'.

    Write a function that formats the non-negative integer `value` as '0x' followed by at least
    `width` upper-case hex digits.

    返回 `value` 的大写十六进制形式，前面补零到 `width` 位，并以 '0x' 开头。

    编写一个函数，把非负整数 `value` 写成 '0x' 加上至少 `width` 位大写十六进制数字。

    >>> hex_with_width(171, 4)
    '0x00AB'
    >>> hex_with_width(4096, 2)
    '0x1000'
    """
    return f"0x{value:0{width}X}"


def hex_with_width_2(value: int, width: int) -> str:
    digits = hex(value)[2:].upper()
    return "0x" + digits.rjust(width, "0")


def hex_letters_count(value: int) -> int:
    """Count the letters in the hexadecimal form of `value`.

    You are given a non-negative integer `value`. Return how many of its base-16 digits are greater
    than nine, that is, written as letters from a to f.

    统计 `value` 的十六进制表示中字母的个数。

    给定非负整数 `value`，返回它的十六进制数字中有多少个大于九（即写作 a 到 f 的字母）。

    >>> hex_letters_count(0xA1F)
    2
    >>> hex_letters_count(9)
    0
    """
    return sum(char.isalpha() for char in f"{value:x}")


def hex_letters_count_2(value: int) -> int:
    count = 0
    while value > 0:
        value, digit = divmod(value, 16)
        if digit > 9:
            count += 1
    return count


def leading_zero_count(code: str) -> int:
    """Return how many zeros `code` starts with.

    Given a text `code` made of digits, count the '0' characters before its first other character.

    返回 `code` 开头有多少个 0。

    给定数字文本 `code`，统计第一个非零字符之前 '0' 的个数。

    >>> leading_zero_count("00420")
    2
    >>> leading_zero_count("7")
    0
    >>> leading_zero_count("000")
    3
    """
    return len(code) - len(code.lstrip("0"))


def leading_zero_count_2(code: str) -> int:
    count = 0
    for char in code:
        if char != "0":
            break
        count += 1
    return count


def codes_lost_as_numbers(codes: list[str]) -> list[str]:
    """Return the `codes` that would look different after being turned into an integer and back.

    Write a function that picks from the digit texts in `codes` those with superfluous zeros in
    front.

    返回 `codes` 中转成整数再转回文本后会发生变化的那些编码。

    编写一个函数，从数字文本列表 `codes` 中挑出前面带多余零的编码。

    >>> codes_lost_as_numbers(["007", "70", "0", "00"])
    ['007', '00']
    >>> codes_lost_as_numbers([])
    []
    """
    return [code for code in codes if str(int(code)) != code]


def weighted_checksum(digits: str, modulus: int) -> int:
    """Multiply each digit of `digits` by its place, counted from 1, and return the sum modulo
    `modulus`.

    You are given a text of `digits`. Weigh the first digit with 1, the second with 2 and so on, add
    everything up and return the remainder after division by `modulus`.

    把 `digits` 的每个数字乘以其位置（从 1 数起），返回总和除以 `modulus` 的余数。

    给定数字文本 `digits`，第一位权重为 1，第二位为 2，依此类推，加权求和后对 `modulus` 取余。

    >>> weighted_checksum("314", 11)
    6
    >>> weighted_checksum("90", 7)
    2
    >>> weighted_checksum("", 10)
    0
    """
    return sum(place * int(digit) for place, digit in enumerate(digits, 1)) % modulus


def weighted_checksum_2(digits: str, modulus: int) -> int:
    total = 0
    for index in range(len(digits)):
        total += (index + 1) * int(digits[index])
    return total % modulus


def ends_in_check_digit(number: int) -> bool:
    """Tell whether the last digit of `number` is the last digit of the sum of all the others.

    Write a function that takes the final digit of `number` as a check digit: it must equal the sum
    of the digits before it, modulo 10.

    判断 `number` 的末位是否等于其余各位数字之和的个位。

    编写一个函数，把 `number` 的最后一位当作校验位：它应等于前面各位之和对 10 的余数。

    >>> ends_in_check_digit(1236)
    True
    >>> ends_in_check_digit(9987)
    False
    >>> ends_in_check_digit(996)
    False
    """
    *others, check = map(int, str(number))
    return sum(others) % 10 == check


def ends_in_check_digit_2(number: int) -> bool:
    total = 0
    for digit in str(number // 10):
        total += int(digit)
    return number % 10 == total % 10


def with_sum_digit(code: str) -> str:
    """Append to `code` the digit that makes the sum of all its digits a multiple of ten.

    Given a text `code` of digits, add one more digit at its end so that the digit sum of the result
    can be divided by 10.

    在 `code` 末尾添加一位数字，使所有数字之和是 10 的倍数。

    给定数字文本 `code`，在其后补上一位，使结果的数字和能被 10 整除。

    >>> with_sum_digit("427")
    '4277'
    >>> with_sum_digit("55")
    '550'
    """
    total = sum(map(int, code))
    return code + str(-total % 10)


def with_sum_digit_2(code: str) -> str:
    total = 0
    for digit in code:
        total += int(digit)
    return code + str((10 - total % 10) % 10)


def xor_of_codes(values: list[int]) -> str:
    """Return the exclusive or of all `values` as two hexadecimal digits.

    You are given a list of bytes `values`, each from 0 to 255. Combine them with xor and write the
    result in lower-case hex with two places.

    返回 `values` 中所有数异或的结果，写成两位十六进制。

    给定字节列表 `values`（每个在 0 到 255 之间），依次异或，并用两位小写十六进制表示结果。

    >>> xor_of_codes([16, 1, 255])
    'ee'
    >>> xor_of_codes([])
    '00'
    """
    check = 0
    for value in values:
        check ^= value
    return f"{check:02x}"


def odd_ones_numbers(numbers: list[int]) -> list[int]:
    """Return the `numbers` whose binary form holds an odd number of ones.

    Given a list of non-negative integers, keep only those of odd parity.

    返回 `numbers` 中二进制里 1 的个数为奇数的数。

    给定非负整数列表 `numbers`，只保留奇偶性为奇（1 的个数是奇数）的数。

    >>> odd_ones_numbers([1, 3, 7, 8])
    [1, 7, 8]
    >>> odd_ones_numbers([0])
    []
    """
    return [number for number in numbers if bin(number).count("1") % 2 == 1]


def odd_ones_numbers_2(numbers: list[int]) -> list[int]:
    result = []
    for number in numbers:
        if f"{number:b}".count("1") & 1:
            result.append(number)
    return result


def most_ones_smallest(numbers: list[int]) -> int:
    """Return the number with the most ones in base 2; among several the smallest.

    Write a function that finds in the non-empty list `numbers` the value with the most set bits and
    prefers the smaller value when the counts are equal.

    返回 `numbers` 中二进制含 1 最多的数；若有多个则取最小者。

    编写一个函数，在非空列表 `numbers` 中找出置位最多的数，个数相同时取较小的数。

    >>> most_ones_smallest([8, 14, 7, 4])
    7
    >>> most_ones_smallest([16])
    16
    """
    return min(numbers, key=lambda number: (-bin(number).count("1"), number))


def most_ones_smallest_2(numbers: list[int]) -> int:
    most = max(bin(number).count("1") for number in numbers)
    return min(number for number in numbers if bin(number).count("1") == most)


def common_mask(values: list[int]) -> list[int]:
    """Return the places of the bits that are set in every one of the `values`, lowest first.

    You are given a non-empty list of non-negative integers `values`. List the positions, counted
    from 0 at the right, at which all of them have a one.

    返回在 `values` 的每个数中都为 1 的二进制位的位置，从低到高。

    给定非空的非负整数列表 `values`，列出所有数都为 1 的位（最右为第 0 位）。

    >>> common_mask([13, 12, 15])
    [2, 3]
    >>> common_mask([1, 2])
    []
    """
    shared = values[0]
    for value in values:
        shared &= value
    return [place for place in range(shared.bit_length()) if shared >> place & 1]


def common_mask_2(values: list[int]) -> list[int]:
    width = max(values).bit_length()
    return [place for place in range(width) if all(value >> place & 1 for value in values)]


def mask_from_places(places: list[int]) -> int:
    """Return the number whose ones stand exactly at the given `places`. A place listed twice counts
    once.

    Given a list of bit positions `places`, build the mask in which these bits, and no others, are
    set.

    返回恰好在 `places` 各位置上为 1 的整数；重复的位置只算一次。

    给定位的位置列表 `places`，构造只把这些位置为 1 的掩码。

    >>> mask_from_places([0, 3])
    9
    >>> mask_from_places([2, 2])
    4
    >>> mask_from_places([])
    0
    """
    mask = 0
    for place in places:
        mask |= 1 << place
    return mask


def mask_from_places_2(places: list[int]) -> int:
    return sum(2**place for place in set(places))


def keep_masked_chars(text: str, mask: str) -> str:
    """Keep the characters of `text` at whose places `mask` has a '1', and put '_' for the others.

    Write a function that covers with an underscore each character of `text` that stands over a '0'
    in the equally long `mask`.

    保留 `text` 中对应 `mask` 为 '1' 的字符，其余换成 '_'。

    编写一个函数，把 `text` 中对应等长掩码 `mask` 为 '0' 的字符用下划线盖住。

    >>> keep_masked_chars("secret", "100001")
    's____t'
    >>> keep_masked_chars("", "")
    ''
    """
    return "".join(char if bit == "1" else "_" for char, bit in zip(text, mask))


def keep_masked_chars_2(text: str, mask: str) -> str:
    result = ""
    for index, char in enumerate(text):
        if mask[index] == "1":
            result += char
        else:
            result += "_"
    return result


def palindrome_with_even_length(number: int) -> bool:
    """Tell whether `number` reads the same backwards and has an even number of digits.

    You are given a positive integer `number`. Return True only if it is a palindrome of 2, 4, 6 or
    more digits, an even count.

    判断 `number` 是否为回文数，且位数为偶数。

    给定正整数 `number`，仅当它正读反读相同并且共有偶数位时返回 True。

    >>> palindrome_with_even_length(1221)
    True
    >>> palindrome_with_even_length(121)
    False
    >>> palindrome_with_even_length(12)
    False
    """
    text = str(number)
    return len(text) % 2 == 0 and text == text[::-1]


def mirror_steps_up(number: int) -> int:
    """Return how far it is from `number` up to the next number that reads the same backwards. It is
    0 for a palindrome.

    Given a non-negative integer `number`, count how often 1 must be added until it is a palindrome.

    返回从 `number` 往上到最近的回文数的距离；本身是回文数时为 0。

    给定非负整数 `number`，求要加多少次 1 才能变成回文数。

    >>> mirror_steps_up(118)
    3
    >>> mirror_steps_up(77)
    0
    >>> mirror_steps_up(10)
    1
    """
    steps = 0
    while str(number + steps) != str(number + steps)[::-1]:
        steps += 1
    return steps


def mirror_mismatches(number: int) -> int:
    """Count the pairs of digits that keep `number` from being a palindrome.

    Write a function that compares the first digit of `number` with the last, the second with the
    last but one and so on, and returns how many of these pairs differ.

    统计使 `number` 不成为回文数的数字对的个数。

    编写一个函数，把 `number` 的第一位与最后一位、第二位与倒数第二位等依次比较，返回不同的对数。

    >>> mirror_mismatches(1231)
    1
    >>> mirror_mismatches(1234)
    2
    >>> mirror_mismatches(5)
    0
    """
    text = str(number)
    return sum(text[i] != text[-1 - i] for i in range(len(text) // 2))


def mirror_mismatches_2(number: int) -> int:
    text = str(number)
    return sum(a != b for a, b in zip(text, reversed(text))) // 2


def mirrored_even_number(half: int) -> int:
    """Return the number that consists of the digits of `half` and the same digits reversed.

    Given a positive integer `half`, write its digits and then its digits backwards and return the
    palindrome as an integer.

    返回由 `half` 的数字及其倒序拼接成的数。

    给定正整数 `half`，先写出它的各位数字，再倒着写一遍，把得到的回文作为整数返回。

    >>> mirrored_even_number(23)
    2332
    >>> mirrored_even_number(10)
    1001
    """
    text = str(half)
    return int(text + text[::-1])


def mirrored_even_number_2(half: int) -> int:
    result = rest = half
    while rest > 0:
        result = result * 10 + rest % 10
        rest //= 10
    return result


def palindromes_among_sums(numbers: list[int]) -> list[int]:
    """Add to each number of `numbers` its reversal and return those sums that are palindromes.

    You are given a list of positive integers. For each, form the sum of the number and the number
    read backwards; return the sums that read the same from both sides.

    把 `numbers` 中每个数与其反转数相加，返回其中是回文数的和。

    给定正整数列表 `numbers`，对每个数求它与倒读数之和，返回正反读相同的那些和。

    >>> palindromes_among_sums([12, 59, 40])
    [33, 44]
    >>> palindromes_among_sums([])
    []
    """
    sums = [number + int(str(number)[::-1]) for number in numbers]
    return [total for total in sums if str(total) == str(total)[::-1]]


def palindromes_among_sums_2(numbers: list[int]) -> list[int]:
    result = []
    for number in numbers:
        text = str(number + int(str(number)[::-1]))
        if text == text[::-1]:
            result.append(int(text))
    return result


def larger_than_reversal(numbers: list[int]) -> int:
    """Count the `numbers` that are larger than the same digits read backwards.

    Write a function that returns how many integers of `numbers` shrink when their digits are
    reversed.

    统计 `numbers` 中比自己的反转数更大的数的个数。

    编写一个函数，返回 `numbers` 中把数字倒过来后变小的整数有多少个。

    >>> larger_than_reversal([21, 12, 33, 50])
    2
    >>> larger_than_reversal([])
    0
    """
    return sum(number > int(str(number)[::-1]) for number in numbers)


def larger_than_reversal_2(numbers: list[int]) -> int:
    count = 0
    for number in numbers:
        reversal = int(str(number)[::-1])
        if reversal < number:
            count += 1
    return count


def without_digits_under(number: int, limit: int) -> int:
    """Remove from `number` all digits smaller than `limit`. When none remains, return 0.

    Given a non-negative integer `number`, keep the digits that are at least `limit`, in their
    order, and return them as one integer, or 0 if there are none.

    删去 `number` 中所有小于 `limit` 的数字，若一个都不剩则返回 0。

    给定非负整数 `number`，按顺序保留不小于 `limit` 的数字组成整数返回，没有则返回 0。

    >>> without_digits_under(52817, 5)
    587
    >>> without_digits_under(123, 4)
    0
    """
    kept = "".join(digit for digit in str(number) if int(digit) >= limit)
    return int(kept or "0")


def without_digits_under_2(number: int, limit: int) -> int:
    result = 0
    for digit in map(int, str(number)):
        if digit >= limit:
            result = result * 10 + digit
    return result


def middle_digit_doubled(number: int) -> int:
    """Write the middle digit of `number` twice. A number with an even count of digits stays.

    You are given a positive integer `number`. If it has a middle digit, return the number in which
    this digit stands two times in a row; otherwise return it unchanged.

    把 `number` 的正中间那一位写两遍；位数为偶数时保持不变。

    给定正整数 `number`，若有正中间的数字，则把它连写两次后返回，否则原样返回。

    >>> middle_digit_doubled(527)
    5227
    >>> middle_digit_doubled(8)
    88
    >>> middle_digit_doubled(64)
    64
    """
    text = str(number)
    half = len(text) // 2
    if len(text) % 2 == 0:
        return number
    return int(text[: half + 1] + text[half:])


def digit_put_between(number: int, digit: int) -> int:
    """Return `number` with `digit` written between every two neighbouring digits.

    Write a function that inserts `digit` into each gap between the digits of `number` and returns
    the new integer.

    在 `number` 的每两个相邻数字之间插入 `digit`，返回得到的数。

    编写一个函数，把 `digit` 插到 `number` 各位数字之间的每个空隙里，返回新的整数。

    >>> digit_put_between(123, 0)
    10203
    >>> digit_put_between(7, 5)
    7
    """
    return int(str(digit).join(str(number)))


def digit_put_between_2(number: int, digit: int) -> int:
    text = str(number)
    result = text[0]
    for char in text[1:]:
        result += str(digit) + char
    return int(result)


def biggest_by_one_insertion(number: int, digit: int) -> int:
    """Return the largest number that arises when `digit` is inserted somewhere into `number`.

    Given a positive integer `number` and one `digit`, try all places, both ends included, and
    return the greatest result.

    返回把 `digit` 插入 `number` 的某处所能得到的最大数。

    给定正整数 `number` 和一个数字 `digit`，尝试所有位置（含两端），返回最大的结果。

    >>> biggest_by_one_insertion(264, 5)
    5264
    >>> biggest_by_one_insertion(83, 4)
    843
    >>> biggest_by_one_insertion(9, 0)
    90
    """
    text = str(number)
    places = range(len(text) + 1)
    return max(int(text[:place] + str(digit) + text[place:]) for place in places)


def biggest_by_one_insertion_2(number: int, digit: int) -> int:
    text = str(number)
    place = 0
    while place < len(text) and int(text[place]) >= digit:
        place += 1
    return int(text[:place] + str(digit) + text[place:])


def smallest_by_one_removal(number: int) -> int:
    """Return the smallest number that is left when one digit of `number` is taken out.

    You are given an integer `number` with at least two digits. Drop each digit in turn and return
    the least of the numbers that remain.

    返回从 `number` 中去掉一位数字后能得到的最小数。

    给定至少两位的整数 `number`，依次尝试删去每一位，返回剩下的数中最小的。

    >>> smallest_by_one_removal(1432)
    132
    >>> smallest_by_one_removal(205)
    5
    """
    text = str(number)
    return min(int(text[:i] + text[i + 1 :]) for i in range(len(text)))


def smallest_by_one_removal_2(number: int) -> int:
    best = number
    power = 1
    while power <= number:
        best = min(best, number // (power * 10) * power + number % power)
        power *= 10
    return best


def rotated_until_smallest(number: int) -> str:
    """Return the smallest text among all rotations of the digits of `number`.

    Given a positive integer `number`, move its digits from the front to the end, one after another,
    and return the least of the texts that arise; zeros may lead.

    返回 `number` 各位数字所有循环移位中字典序最小的文本。

    给定正整数 `number`，不断把首位移到末尾，返回出现过的文本中最小的一个（允许前导零）。

    >>> rotated_until_smallest(312)
    '123'
    >>> rotated_until_smallest(50)
    '05'
    """
    text = str(number)
    return min(text[i:] + text[:i] for i in range(len(text)))


def halves_of_number_sum(number: int) -> int:
    """Cut the digits of `number` in the middle and return the sum of the two parts. With an odd
    count of digits the second part is longer.

    Write a function that splits the text of `number`, of two digits or more, into two halves, reads
    them as integers and adds them.

    把 `number` 从中间切开，返回两部分之和；位数为奇数时后一部分较长。

    编写一个函数，把至少两位的 `number` 的文本分成前后两半，作为整数相加。

    >>> halves_of_number_sum(1234)
    46
    >>> halves_of_number_sum(705)
    12
    """
    text = str(number)
    half = len(text) // 2
    return int(text[:half]) + int(text[half:])


def halves_of_number_sum_2(number: int) -> int:
    length = len(str(number))
    left, right = divmod(number, 10 ** (length - length // 2))
    return left + right


def same_first_digits(a: int, b: int) -> int:
    """Return how many digits `a` and `b` share from the front.

    You are given two positive integers `a` and `b`. Count the leading digits that agree, up to the
    first place where they differ.

    返回 `a` 和 `b` 从最高位开始有几位数字相同。

    给定两个正整数 `a` 和 `b`，统计从前往后连续相同的数字个数，遇到第一处不同为止。

    >>> same_first_digits(12345, 12945)
    2
    >>> same_first_digits(7, 71)
    1
    >>> same_first_digits(5, 6)
    0
    """
    count = 0
    for left, right in zip(str(a), str(b)):
        if left != right:
            break
        count += 1
    return count


def higher_by_smallest_digit(a: int, b: int) -> int:
    """Return the one of `a` and `b` whose smallest digit is greater; if these are equal, return
    `a`.

    Given two non-negative integers, compare their least digits and return the number that has the
    greater one; `a` wins a draw.

    返回 `a` 和 `b` 中最小数字更大的那个数；相等时返回 `a`。

    给定两个非负整数 `a`、`b`，比较它们各自最小的数字，返回较大者所属的数，平局取 `a`。

    >>> higher_by_smallest_digit(91, 34)
    34
    >>> higher_by_smallest_digit(52, 26)
    52
    """
    return b if min(str(b)) > min(str(a)) else a


def higher_by_smallest_digit_2(a: int, b: int) -> int:
    return max(a, b, key=lambda number: min(str(number)))


def tens_digit_equals_units(numbers: list[int]) -> list[int]:
    """Return the `numbers` of at least two digits whose last two digits are equal.

    Write a function that keeps from a list of non-negative integers `numbers` those from 10 on that
    end in a double digit such as 44 or 00.

    返回 `numbers` 中至少两位且末两位数字相同的数。

    编写一个函数，从非负整数列表 `numbers` 中保留不小于 10 且以 44、00 这类双数字结尾的数。

    >>> tens_digit_equals_units([144, 7, 100, 121])
    [144, 100]
    >>> tens_digit_equals_units([0, 5])
    []
    """
    return [n for n in numbers if n >= 10 and n % 10 == n // 10 % 10]


def tens_digit_equals_units_2(numbers: list[int]) -> list[int]:
    result = []
    for number in numbers:
        text = str(number)
        if len(text) > 1 and text[-1] == text[-2]:
            result.append(number)
    return result


def digit_missing_from_all(numbers: list[int]) -> list[int]:
    """Return, in rising order, the digits from 0 to 9 that occur in none of the `numbers`.

    Given a list of non-negative integers `numbers`, find out which digits are not used by any of
    them.

    按从小到大返回 0 到 9 中没有在 `numbers` 任何一个数里出现的数字。

    给定非负整数列表 `numbers`，找出哪些数字没有被其中任何数用到。

    >>> digit_missing_from_all([1023, 456, 78])
    [9]
    >>> digit_missing_from_all([13579, 86])
    [0, 2, 4]
    """
    used = "".join(map(str, numbers))
    return [digit for digit in range(10) if str(digit) not in used]


def digit_missing_from_all_2(numbers: list[int]) -> list[int]:
    used = {int(digit) for number in numbers for digit in str(number)}
    return sorted(set(range(10)) - used)


def first_repeated_digit_place(number: int) -> int:
    """Return the place, from 0 at the left, of the first digit of `number` that has come before. If
    no digit comes twice, return -1.

    You are given a non-negative integer `number`. Read its digits from the left and return the
    index of the first one already seen, or -1.

    返回 `number` 中第一个曾经出现过的数字的位置（左边从 0 数起），没有重复则返回 -1。

    给定非负整数 `number`，从左往右读，返回第一个已经见过的数字的下标，没有则为 -1。

    >>> first_repeated_digit_place(48284)
    3
    >>> first_repeated_digit_place(123)
    -1
    """
    seen = set()
    for place, digit in enumerate(str(number)):
        if digit in seen:
            return place
        seen.add(digit)
    return -1


def first_repeated_digit_place_2(number: int) -> int:
    text = str(number)
    return next((i for i in range(len(text)) if text[i] in text[:i]), -1)


def even_digits_zeroed(number: int) -> int:
    """Replace every even digit of `number` by 0 and return the new integer.

    Write a function that leaves the odd digits of the non-negative integer `number` where they are
    and turns all others into zeros.

    把 `number` 中的每个偶数数字换成 0，返回得到的整数。

    编写一个函数，非负整数 `number` 的奇数数字保持不动，其他数字都变成零。

    >>> even_digits_zeroed(13274)
    13070
    >>> even_digits_zeroed(813)
    13
    >>> even_digits_zeroed(24)
    0
    """
    return int("".join(digit if int(digit) % 2 else "0" for digit in str(number)))


def even_digits_zeroed_2(number: int) -> int:
    result, power = 0, 1
    while number > 0:
        number, digit = divmod(number, 10)
        if digit % 2 == 1:
            result += digit * power
        power *= 10
    return result


def digits_total_by_parity(number: int) -> tuple[int, int]:
    """Return the sum of the even digits and the sum of the odd digits of `number`, as a pair.

    You are given a non-negative integer `number`. Add up its even digits and its odd digits on
    their own and return both totals, the even one first.

    返回一个元组：`number` 的偶数数字之和与奇数数字之和。

    给定非负整数 `number`，分别累加它的偶数数字和奇数数字，先返回偶数的和，再返回奇数的和。

    >>> digits_total_by_parity(12345)
    (6, 9)
    >>> digits_total_by_parity(0)
    (0, 0)
    """
    even = sum(int(digit) for digit in str(number) if digit in "02468")
    odd = sum(int(digit) for digit in str(number) if digit in "13579")
    return even, odd


def digits_total_by_parity_2(number: int) -> tuple[int, int]:
    totals = [0, 0]
    for digit in map(int, str(number)):
        totals[digit % 2] += digit
    return totals[0], totals[1]


def product_beats_sum(number: int) -> bool:
    """Tell whether the product of the digits of `number` is greater than their sum.

    Write a function that multiplies the digits of `number`, adds them as well, and returns True if
    the product is the larger result.

    判断 `number` 的各位数字之积是否大于各位数字之和。

    编写一个函数，分别求 `number` 各位数字的积与和，积更大时返回 True。

    >>> product_beats_sum(34)
    True
    >>> product_beats_sum(22)
    False
    >>> product_beats_sum(905)
    False
    """
    total, product = 0, 1
    for digit in map(int, str(number)):
        total += digit
        product *= digit
    return product > total


def count_balanced_halves(codes: list[str]) -> int:
    """Count the `codes` whose left half has the same digit sum as the right half.

    Given a list `codes` of digit texts of even length, return how many of them are balanced, that
    is, have equal digit sums in both halves.

    统计 `codes` 中左半与右半数字和相等的编码的个数。

    给定由偶数长度数字文本组成的列表 `codes`，返回其中两半数字和相同的有几个。

    >>> count_balanced_halves(["1432", "5014", "77"])
    3
    >>> count_balanced_halves(["12"])
    0
    """
    count = 0
    for code in codes:
        half = len(code) // 2
        if sum(map(int, code[:half])) == sum(map(int, code[half:])):
            count += 1
    return count


def ends_in_any(numbers: list[int], endings: list[int]) -> list[int]:
    """Return the `numbers` whose last digit is one of `endings`.

    You are given two lists of non-negative integers. Keep each of the `numbers` that ends in a
    digit contained in `endings`.

    返回 `numbers` 中末位数字属于 `endings` 的数。

    给定两个非负整数列表，保留 `numbers` 中末位数字出现在 `endings` 里的数。

    >>> ends_in_any([12, 35, 40, 7], [0, 2])
    [12, 40]
    >>> ends_in_any([8], [])
    []
    """
    return [number for number in numbers if number % 10 in endings]


def ends_in_any_2(numbers: list[int], endings: list[int]) -> list[int]:
    result = []
    for number in numbers:
        if int(str(number)[-1]) in endings:
            result.append(number)
    return result


def is_digit_staircase(number: int) -> bool:
    """Tell whether each digit of `number` is the one before it or one more.

    Write a function that returns True if, read from the left, the digits of `number` stay the same
    or grow by exactly 1 at each step.

    判断 `number` 的每一位是否等于前一位，或恰好比前一位大 1。

    编写一个函数，若从左往右 `number` 的数字每一步都不变或恰好增加 1，则返回 True。

    >>> is_digit_staircase(11234)
    True
    >>> is_digit_staircase(135)
    False
    >>> is_digit_staircase(6)
    True
    """
    text = str(number)
    return all(int(b) - int(a) in (0, 1) for a, b in zip(text, text[1:]))


def is_digit_staircase_2(number: int) -> bool:
    digits = [int(digit) for digit in str(number)]
    for index in range(1, len(digits)):
        if digits[index] - digits[index - 1] not in (0, 1):
            return False
    return True


def digits_up_then_zero(number: int) -> list[int]:
    """Return the digits of `number` up to its first zero, without the zero.

    Given a positive integer `number`, list its digits from the left and stop before the first 0.

    返回 `number` 从左起直到第一个 0 之前的各位数字。

    给定正整数 `number`，从左往右列出它的数字，遇到第一个 0 就停止（不含 0）。

    >>> digits_up_then_zero(35042)
    [3, 5]
    >>> digits_up_then_zero(12)
    [1, 2]
    """
    return [int(digit) for digit in str(number).split("0")[0]]


def digits_up_then_zero_2(number: int) -> list[int]:
    result = []
    for digit in str(number):
        if digit == "0":
            break
        result.append(int(digit))
    return result


def parts_at_zeros(number: int) -> list[int]:
    """Cut `number` at its zeros and return the parts between them as integers.

    You are given a non-negative integer `number`. Take its zeros as separators and return the list
    of the numbers that remain; empty parts are left out.

    在 `number` 的 0 处切开，把各部分作为整数返回。

    给定非负整数 `number`，以其中的 0 为分隔，返回剩下的各个数的列表，空的部分略去。

    >>> parts_at_zeros(1204005)
    [12, 4, 5]
    >>> parts_at_zeros(90)
    [9]
    >>> parts_at_zeros(0)
    []
    """
    return [int(part) for part in str(number).split("0") if part]


def parts_at_zeros_2(number: int) -> list[int]:
    return list(map(int, str(number).replace("0", " ").split()))


def zero_runs(bits: str) -> list[int]:
    """Return the lengths of the runs of zeros in `bits`, from left to right.

    Write a function that finds each group of neighbouring '0' characters in the bit text `bits` and
    lists how long they are.

    从左到右返回 `bits` 中各段连续 0 的长度。

    编写一个函数，找出二进制文本 `bits` 中每一组相邻的 '0'，列出各组的长度。

    >>> zero_runs("1001011000")
    [2, 1, 3]
    >>> zero_runs("11")
    []
    """
    return [len(run) for run in bits.split("1") if run]


def zero_runs_2(bits: str) -> list[int]:
    return [len(list(group)) for bit, group in itertools.groupby(bits) if bit == "0"]


def first_long_run_of_ones(bits: str, length: int) -> int:
    """Return the index at which the first run of at least `length` ones starts in `bits`, or -1.

    Given a bit text `bits` and a positive `length`, find where `length` ones in a row first appear;
    the answer is -1 if they never do.

    返回 `bits` 中第一段至少有 `length` 个连续 1 的起始下标，没有则返回 -1。

    给定二进制文本 `bits` 和正整数 `length`，找出首次连续出现 `length` 个 1 的位置，没有则为 -1。

    >>> first_long_run_of_ones("0101110", 2)
    3
    >>> first_long_run_of_ones("0101", 2)
    -1
    """
    return bits.find("1" * length)


def first_long_run_of_ones_2(bits: str, length: int) -> int:
    for start in range(len(bits) - length + 1):
        if all(bit == "1" for bit in bits[start : start + length]):
            return start
    return -1


def isolated_ones_removed(bits: str) -> str:
    """Turn each '1' of `bits` that has no '1' right beside it into a '0'.

    You are given a text `bits`. Clear all ones that stand alone and keep those in runs of two or
    more.

    把 `bits` 中左右都没有相邻 1 的 '1' 变成 '0'。

    给定文本 `bits`，清除所有孤立的 1，保留两个或更多连在一起的 1。

    >>> isolated_ones_removed("1011010")
    '0011000'
    >>> isolated_ones_removed("1")
    '0'
    >>> isolated_ones_removed("")
    ''
    """
    result = ""
    for i, bit in enumerate(bits):
        beside = bits[max(i - 1, 0) : i] + bits[i + 1 : i + 2]
        result += "1" if bit == "1" and "1" in beside else "0"
    return result


def ones_grouped_right(bits: str) -> str:
    """Move all zeros of `bits` to the front and all ones to the back.

    Write a function that returns a text with as many zeros and ones as `bits`, the zeros first.

    把 `bits` 中的 0 全部移到前面，1 全部移到后面。

    编写一个函数，返回与 `bits` 含有同样多 0 和 1 的文本，0 在前、1 在后。

    >>> ones_grouped_right("10110")
    '00111'
    >>> ones_grouped_right("")
    ''
    """
    return "".join(sorted(bits))


def ones_grouped_right_2(bits: str) -> str:
    return "0" * bits.count("0") + "1" * bits.count("1")


def moves_to_make_even_parity(rows: list[str]) -> int:
    """Count the bit texts in `rows` that have an odd number of ones, for each needs one flip.

    Given a list `rows` of bit texts, return how many flips are needed so that every row has an even
    number of ones.

    统计 `rows` 中 1 的个数为奇数的二进制文本，每个需要翻转一位。

    给定二进制文本列表 `rows`，求至少翻转多少位才能使每一行的 1 都是偶数个。

    >>> moves_to_make_even_parity(["1011", "11", "1"])
    2
    >>> moves_to_make_even_parity([])
    0
    """
    return sum(row.count("1") % 2 for row in rows)


def moves_to_make_even_parity_2(rows: list[str]) -> int:
    flips = 0
    for row in rows:
        if row.count("1") % 2 != 0:
            flips += 1
    return flips


def bits_majority_fill(bits: str) -> str:
    """Return a text as long as `bits` that holds only its more frequent bit; on a draw only ones.

    Given a text `bits` of zeros and ones, replace every bit with the one that occurs more often; if
    both occur equally often, use '1'.

    返回与 `bits` 等长、只含其中较多的那种位的文本；一样多时全为 1。

    给定由 0 和 1 组成的 `bits`，把每一位都换成出现更多的那个，次数相同则用 '1'。

    >>> bits_majority_fill("00100")
    '00000'
    >>> bits_majority_fill("10")
    '11'
    """
    winner = "0" if bits.count("0") > bits.count("1") else "1"
    return winner * len(bits)


def from_signed_bits(bits: str) -> int:
    """Return the value of `bits` when the first bit is a sign: 1 means negative, 0 positive.

    You are given a text `bits` of two or more binary digits. The first one tells the sign, the rest
    the absolute value; return the integer.

    返回 `bits` 的值，其中第一位是符号：1 表示负，0 表示正。

    给定至少两位的二进制文本 `bits`，首位为符号，其余为绝对值，返回对应的整数。

    >>> from_signed_bits("0101")
    5
    >>> from_signed_bits("1011")
    -3
    >>> from_signed_bits("10")
    0
    """
    value = int(bits[1:], 2)
    return -value if bits[0] == "1" else value


def bases_ending_in_zero(number: int) -> list[int]:
    """Return the bases from 2 to 10 in which the positive `number` ends with a zero.

    Write a function that lists all bases b, 2 <= b <= 10, for which the last digit of `number`
    written in base b is 0.

    返回 2 到 10 中使正整数 `number` 的末位为 0 的进制。

    编写一个函数，列出 2 到 10 之间所有使 `number` 写成该进制时末位为 0 的进制。

    >>> bases_ending_in_zero(12)
    [2, 3, 4, 6]
    >>> bases_ending_in_zero(11)
    []
    """
    return [base for base in range(2, 11) if number % base == 0]


def base_four_digits(number: int) -> str:
    """Return the non-negative `number` written in base 4.

    Given a non-negative integer `number`, divide it by four again and again, collect the remainders
    and return them as a text, the last one first. Zero gives '0'.

    返回非负整数 `number` 的四进制表示。

    给定非负整数 `number`，反复除以四并收集余数，按从后到前的次序组成文本返回，0 得到 '0'。

    >>> base_four_digits(27)
    '123'
    >>> base_four_digits(0)
    '0'
    """
    digits = ""
    while number > 0:
        digits = str(number % 4) + digits
        number //= 4
    return digits or "0"


def base_four_digits_2(number: int) -> str:
    if number < 4:
        return str(number)
    return base_four_digits_2(number // 4) + str(number % 4)


def smallest_base_for(text: str) -> int:
    """Return the smallest base, at least 2, in which the digits of `text` are allowed.

    You are given a non-empty `text` of decimal digits. In base b only digits below b may be used;
    return the least b from 2 on that fits.

    返回能容纳 `text` 中所有数字的最小进制（至少为 2）。

    给定由十进制数字组成的非空文本 `text`，b 进制只能用小于 b 的数字，返回满足条件的最小 b（从 2 起）。

    >>> smallest_base_for("1304")
    5
    >>> smallest_base_for("000")
    2
    """
    return max(2, int(max(text)) + 1)


def smallest_base_for_2(text: str) -> int:
    base = 2
    while any(int(digit) >= base for digit in text):
        base += 1
    return base


def spelled_digit_total(words: list[str]) -> int:
    """Add up the values of the number words 'one', 'two' and 'three' in `words`; other words count
    nothing.

    You are given a list `words`. Replace 'one' by 1, 'two' by 2, 'three' by 3 and everything else
    by 0, and return the sum.

    把 `words` 中的数词 'one'、'two'、'three' 的值相加，其他单词不计。

    给定列表 `words`，把 'one' 看作 1，'two' 看作 2，'three' 看作 3，其余看作 0，返回总和。

    >>> spelled_digit_total(["two", "birds", "three"])
    5
    >>> spelled_digit_total([])
    0
    """
    values = {"one": 1, "two": 2, "three": 3}
    return sum(values.get(word, 0) for word in words)


def spelled_digit_total_2(words: list[str]) -> int:
    total = 0
    for word in words:
        if word in ("one", "two", "three"):
            total += ("one", "two", "three").index(word) + 1
    return total


def bits_as_on_off(bits: str) -> str:
    """Write each bit of `bits` as a word, 'on' for 1 and 'off' for 0, separated by spaces.

    Write a function that reads the text `bits` aloud: every '1' becomes 'on' and every '0' 'off'.

    把 `bits` 的每一位写成单词：1 写作 'on'，0 写作 'off'，用空格分隔。

    编写一个函数，把文本 `bits` 读出来：每个 '1' 变成 'on'，每个 '0' 变成 'off'。

    >>> bits_as_on_off("101")
    'on off on'
    >>> bits_as_on_off("")
    ''
    """
    return " ".join("on" if bit == "1" else "off" for bit in bits)


def bits_as_on_off_2(bits: str) -> str:
    words = {"1": "on", "0": "off"}
    return " ".join(words[bit] for bit in bits)


def counted_digit_text(number: int) -> str:
    """Describe the digits of `number` in rising order, each as its count, an 'x' and the digit.

    Given a non-negative integer `number`, join parts such as '2x5' (two fives) with spaces, from
    the smallest digit to the largest.

    按从小到大描述 `number` 中的各个数字，每个写成“个数x数字”。

    给定非负整数 `number`，把形如 '2x5'（两个 5）的片段用空格连接，从最小的数字到最大的数字。

    >>> counted_digit_text(5350)
    '1x0 1x3 2x5'
    >>> counted_digit_text(7)
    '1x7'
    """
    text = str(number)
    return " ".join(f"{text.count(digit)}x{digit}" for digit in sorted(set(text)))


def counted_digit_text_2(number: int) -> str:
    parts = []
    for digit in "0123456789":
        count = str(number).count(digit)
        if count > 0:
            parts.append(f"{count}x{digit}")
    return " ".join(parts)


def largest_number_text(text: str) -> str:
    """Return the longest run of digits in `text`; among equally long ones the first.

    Given a `text`, find the pieces in it that consist of digits only and return the longest, or an
    empty string if there is no digit.

    返回 `text` 中最长的一段连续数字；一样长时取第一段。

    给定文本 `text`，找出其中只由数字组成的片段，返回最长的一段，没有数字则返回空串。

    >>> largest_number_text("a12b3456c78")
    '3456'
    >>> largest_number_text("none")
    ''
    """
    return max(re.findall("[0-9]+", text), key=len, default="")


def largest_number_text_2(text: str) -> str:
    best = run = ""
    for char in text:
        run = run + char if char in "0123456789" else ""
        if len(run) > len(best):
            best = run
    return best


def digits_around_point(text: str) -> tuple[int, int]:
    """Return how many digits the decimal `text` has before and after its point.

    You are given the `text` of a decimal number without a sign, such as '12.5'. Return both counts
    as a pair; without a point the second is 0.

    返回小数文本 `text` 的小数点前后各有几位数字。

    给定不带符号的小数文本 `text`（如 '12.5'），以元组返回两个位数，没有小数点时第二个为 0。

    >>> digits_around_point("12.5")
    (2, 1)
    >>> digits_around_point("300")
    (3, 0)
    >>> digits_around_point(".25")
    (0, 2)
    """
    before, _, after = text.partition(".")
    return len(before), len(after)


def strip_decimal_zeros(text: str) -> str:
    """Remove the superfluous zeros at the end of the decimal `text`, and the point if nothing
    follows it.

    Write a function that shortens a text with a decimal point, such as '2.500' to '2.5' and '3.00'
    to '3'. A text without a point stays.

    去掉小数文本 `text` 末尾多余的零，若小数点后什么都不剩则连小数点一起去掉。

    编写一个函数，缩短带小数点的文本，如 '2.500' 变为 '2.5'，'3.00' 变为 '3'；没有小数点则不变。

    >>> strip_decimal_zeros("2.500")
    '2.5'
    >>> strip_decimal_zeros("3.00")
    '3'
    >>> strip_decimal_zeros("100")
    '100'
    """
    if "." not in text:
        return text
    return text.rstrip("0").rstrip(".")


def longer_number_text(first: str, second: str) -> str:
    """Return the one of two digit texts that stands for the larger number, as it is written; for
    equal values return `first`.

    Given the digit texts `first` and `second`, which may start with zeros, compare them as numbers
    and return the text of the larger.

    返回两个数字文本中数值较大的那个（保持原样）；数值相等时返回 `first`。

    给定可能带前导零的数字文本 `first` 和 `second`，按数值比较，返回较大者的文本。

    >>> longer_number_text("0099", "100")
    '100'
    >>> longer_number_text("007", "7")
    '007'
    """
    return second if int(second) > int(first) else first


def longer_number_text_2(first: str, second: str) -> str:
    return max(first, second, key=int)


def larger_digit_each_place(a: int, b: int) -> int:
    """Return the number that takes at each place the larger of the digits of `a` and `b`.

    Given two non-negative integers `a` and `b`, line them up at the right, fill the shorter with
    zeros and keep the greater digit everywhere.

    返回在每一位上取 `a` 和 `b` 中较大数字所组成的数。

    给定两个非负整数 `a` 和 `b`，右对齐并给较短者补零，每一位都保留较大的数字。

    >>> larger_digit_each_place(172, 459)
    479
    >>> larger_digit_each_place(5, 81)
    85
    """
    width = max(len(str(a)), len(str(b)))
    return int("".join(map(max, str(a).zfill(width), str(b).zfill(width))))


def larger_digit_each_place_2(a: int, b: int) -> int:
    result, power = 0, 1
    while a > 0 or b > 0:
        result += max(a % 10, b % 10) * power
        a, b, power = a // 10, b // 10, power * 10
    return result


def equal_after_sorting_digits(numbers: list[int]) -> bool:
    """Tell whether all `numbers` consist of the same digits, each equally often.

    You are given a list of non-negative integers `numbers`. Return True if every one of them can be
    rearranged into every other; an empty list gives True.

    判断 `numbers` 中所有数是否由完全相同的数字组成（次数也相同）。

    给定非负整数列表 `numbers`，若任意两个数都能通过重排数字互相得到则返回 True，空列表也为 True。

    >>> equal_after_sorting_digits([123, 321, 213])
    True
    >>> equal_after_sorting_digits([112, 122])
    False
    >>> equal_after_sorting_digits([])
    True
    """
    return len({"".join(sorted(str(number))) for number in numbers}) <= 1


def equal_after_sorting_digits_2(numbers: list[int]) -> bool:
    return all(sorted(str(number)) == sorted(str(numbers[0])) for number in numbers)


def smallest_two_digit_choice(number: int) -> int:
    """Return the smallest two-digit number that two different places of `number` can form without
    a leading zero, or -1.

    Given a positive integer `number`, take any two of its digits in any order, the first one not 0,
    and return the least number they make; if that is impossible, return -1.

    返回用 `number` 的两个不同位置的数字能组成的最小两位数（首位不为 0），不能则返回 -1。

    给定正整数 `number`，任取其中两位按任意顺序组成两位数（首位非 0），返回最小者，无法组成则为 -1。

    >>> smallest_two_digit_choice(352)
    23
    >>> smallest_two_digit_choice(4070)
    40
    >>> smallest_two_digit_choice(8)
    -1
    """
    pairs = itertools.permutations(str(number), 2)
    return min((int(a + b) for a, b in pairs if a != "0"), default=-1)


def digits_divisible_by(number: int, divisor: int) -> list[int]:
    """Return the digits of `number`, from the left, that can be divided by `divisor`, zeros left
    out.

    Write a function that lists those nonzero digits of `number` that are multiples of `divisor`.

    从左到右返回 `number` 中能被 `divisor` 整除的非零数字。

    编写一个函数，列出 `number` 中是 `divisor` 倍数的非零数字。

    >>> digits_divisible_by(69034, 3)
    [6, 9, 3]
    >>> digits_divisible_by(15, 2)
    []
    """
    return [int(d) for d in str(number) if d != "0" and int(d) % divisor == 0]


def digits_divisible_by_2(number: int, divisor: int) -> list[int]:
    result = []
    for digit in map(int, str(number)):
        if digit > 0 and digit % divisor == 0:
            result.append(digit)
    return result


def sorted_by_last_two_digits(numbers: list[int]) -> list[int]:
    """Sort `numbers` by their last two digits; equal endings are ordered by the whole number.

    You are given a list of non-negative integers. Order it by the remainder modulo 100, then by
    size.

    按末两位数字对 `numbers` 排序；末两位相同时按数的大小排序。

    给定非负整数列表 `numbers`，先按除以 100 的余数排序，再按数值排序。

    >>> sorted_by_last_two_digits([512, 301, 112, 99])
    [301, 112, 512, 99]
    >>> sorted_by_last_two_digits([])
    []
    """
    return sorted(numbers, key=lambda number: (number % 100, number))


def sorted_by_last_two_digits_2(numbers: list[int]) -> list[int]:
    return sorted(sorted(numbers), key=lambda number: number % 100)


def numbers_per_length(numbers: list[int]) -> dict[int, int]:
    """Return a dict from each digit count to how many of the `numbers` have so many digits.

    Given a list of integers `numbers`, count them by their number of digits; a minus sign is no
    digit.

    返回一个字典，键为位数，值为 `numbers` 中有这么多位的数的个数。

    给定整数列表 `numbers`，按位数分别计数，负号不算数字。

    >>> numbers_per_length([5, 12, -7, 300])
    {1: 2, 2: 1, 3: 1}
    >>> numbers_per_length([])
    {}
    """
    counts: dict[int, int] = {}
    for number in numbers:
        length = len(str(abs(number)))
        counts[length] = counts.get(length, 0) + 1
    return counts


def numbers_per_length_2(numbers: list[int]) -> dict[int, int]:
    return dict(Counter(len(str(abs(number))) for number in numbers))


def negative_digits_reversed(number: int) -> int:
    """Reverse the digits of `number` only if it is negative, and keep the sign.

    Write a function that returns a number from zero on unchanged, but turns -123 into -321.

    仅当 `number` 为负数时把它的数字倒过来，符号保留。

    编写一个函数，零和正数原样返回，而负数如 -123 则变成 -321。

    >>> negative_digits_reversed(-123)
    -321
    >>> negative_digits_reversed(45)
    45
    >>> negative_digits_reversed(-50)
    -5
    """
    if number >= 0:
        return number
    return -int(str(-number)[::-1])


def digit_sum_with_sign(number: int) -> int:
    """Return the sum of the digits of `number`, negative if `number` is negative.

    You are given an integer `number`. Add the digits of its absolute value and give the sum the
    sign of `number`.

    返回 `number` 的各位数字之和；若 `number` 为负，则和也取负。

    给定整数 `number`，把其绝对值的各位数字相加，结果带上 `number` 的符号。

    >>> digit_sum_with_sign(-52)
    -7
    >>> digit_sum_with_sign(304)
    7
    >>> digit_sum_with_sign(0)
    0
    """
    total = sum(int(digit) for digit in str(abs(number)))
    return -total if number < 0 else total


def digit_sum_with_sign_2(number: int) -> int:
    rest, total = abs(number), 0
    while rest:
        total += rest % 10
        rest //= 10
    return total if number >= 0 else -total


def lucky_between(low: int, high: int) -> list[int]:
    """Return the numbers from `low` to `high`, both included, that consist only of the digits 4 and
    7.

    Given two positive integers `low` and `high`, list all numbers in this range without any digit
    other than 4 or 7.

    返回从 `low` 到 `high`（含两端）之间只由数字 4 和 7 组成的数。

    给定正整数 `low` 和 `high`，列出该范围内除 4 和 7 外不含其他数字的所有数。

    >>> lucky_between(40, 80)
    [44, 47, 74, 77]
    >>> lucky_between(5, 6)
    []
    """
    return [number for number in range(low, high + 1) if set(str(number)) <= {"4", "7"}]


def lucky_between_2(low: int, high: int) -> list[int]:
    result = []
    for number in range(low, high + 1):
        if not str(number).strip("47"):
            result.append(number)
    return result


def times_digit_on_clock(hours: int, digit: int) -> int:
    """Count the full hours from 0 to `hours` - 1 whose two-digit form such as '07' shows `digit`.

    Write a function that writes each hour below `hours` with two digits and returns how many of
    these texts contain `digit`.

    统计从 0 到 `hours` - 1 的整点中，两位写法（如 '07'）里含有 `digit` 的个数。

    编写一个函数，把小于 `hours` 的每个小时写成两位，返回其中含有 `digit` 的有多少个。

    >>> times_digit_on_clock(24, 2)
    6
    >>> times_digit_on_clock(10, 0)
    10
    """
    return sum(str(digit) in f"{hour:02d}" for hour in range(hours))


def odd_place_digits_larger(number: int) -> bool:
    """Tell whether the digits of `number` at the places 1, 3, 5, ... from the left have a larger
    sum than those at the places 2, 4, 6, ...

    Given a non-negative integer `number`, compare the sums of every other digit, the first one
    starting the first group; return True if that group is larger.

    判断 `number` 从左数第 1、3、5……位的数字和是否大于第 2、4、6……位的数字和。

    给定非负整数 `number`，从首位起隔位求和，与其余各位之和比较，前者更大则返回 True。

    >>> odd_place_digits_larger(915)
    True
    >>> odd_place_digits_larger(27)
    False
    """
    digits = [int(digit) for digit in str(number)]
    return sum(digits[::2]) > sum(digits[1::2])


def odd_place_digits_larger_2(number: int) -> bool:
    balance = 0
    for place, digit in enumerate(str(number)):
        balance += int(digit) if place % 2 == 0 else -int(digit)
    return balance > 0


def peak_digits(number: int) -> list[int]:
    """Return the inner digits of `number` that are larger than both of their neighbours.

    You are given a non-negative integer `number`. List, from the left, each digit that exceeds the
    one before it and the one after it.

    返回 `number` 中比左右两个相邻数字都大的内部数字。

    给定非负整数 `number`，从左到右列出所有既大于前一位又大于后一位的数字。

    >>> peak_digits(1527304)
    [5, 7]
    >>> peak_digits(99)
    []
    """
    text = str(number)
    return [int(b) for a, b, c in zip(text, text[1:], text[2:]) if a < b > c]


def peak_digits_2(number: int) -> list[int]:
    digits = [int(digit) for digit in str(number)]
    result = []
    for i in range(1, len(digits) - 1):
        if digits[i] > digits[i - 1] and digits[i] > digits[i + 1]:
            result.append(digits[i])
    return result


def prefix_sum_divisible(number: int) -> bool:
    """Tell whether for every k the first k digits of `number` form a multiple of k.

    Write a function that checks the beginnings of the positive integer `number`: the first two
    digits must be divisible by 2, the first three by 3 and so on.

    判断对每个 k，`number` 的前 k 位组成的数是否都是 k 的倍数。

    编写一个函数，检查正整数 `number` 的各个开头：前两位能被 2 整除，前三位能被 3 整除，依此类推。

    >>> prefix_sum_divisible(1236)
    True
    >>> prefix_sum_divisible(13)
    False
    >>> prefix_sum_divisible(7)
    True
    """
    text = str(number)
    return all(int(text[:k]) % k == 0 for k in range(1, len(text) + 1))


def prefix_sum_divisible_2(number: int) -> bool:
    start = 0
    for k, digit in enumerate(str(number), 1):
        start = start * 10 + int(digit)
        if start % k != 0:
            return False
    return True


def digit_suffixes(number: int) -> list[int]:
    """Return `number` and what is left of it when the first digit is dropped again and again.

    Given a non-negative integer `number`, list the integers made of all its digits, of all but the
    first, of all but the first two and so on.

    返回 `number` 以及不断去掉首位后剩下的各个数。

    给定非负整数 `number`，依次列出全部数字、去掉第一位、去掉前两位……所组成的整数。

    >>> digit_suffixes(532)
    [532, 32, 2]
    >>> digit_suffixes(104)
    [104, 4, 4]
    """
    text = str(number)
    return [int(text[start:]) for start in range(len(text))]


def digit_suffixes_2(number: int) -> list[int]:
    result = []
    text = str(number)
    while text:
        result.append(int(text))
        text = text[1:]
    return result


def total_of_all_prefixes(number: int) -> int:
    """Return the sum of `number` and all that is left of it when last digits are dropped.

    You are given a non-negative integer `number`. Add it up with the numbers that arise by cutting
    off its last digit repeatedly, as in 123 + 12 + 1.

    返回 `number` 与不断去掉末位后所得各数之和。

    给定非负整数 `number`，把它和反复去掉最后一位得到的数相加，如 123 + 12 + 1。

    >>> total_of_all_prefixes(123)
    136
    >>> total_of_all_prefixes(0)
    0
    """
    total = 0
    while number > 0:
        total += number
        number //= 10
    return total


def total_of_all_prefixes_2(number: int) -> int:
    text = str(number)
    return sum(int(text[:end]) for end in range(1, len(text) + 1))


def windows_of_digits(number: int, size: int) -> list[str]:
    """Return all pieces of `size` neighbouring digits of `number`, as texts from left to right.

    Write a function that slides a window of `size` digits over the non-negative integer `number`
    and lists what it shows.

    从左到右返回 `number` 中所有由 `size` 个相邻数字组成的片段（文本）。

    编写一个函数，用宽为 `size` 的窗口滑过非负整数 `number` 的各位，列出窗口中的内容。

    >>> windows_of_digits(4059, 2)
    ['40', '05', '59']
    >>> windows_of_digits(12, 3)
    []
    """
    text = str(number)
    return [text[i : i + size] for i in range(len(text) - size + 1)]


def best_window_sum(number: int, size: int) -> int:
    """Return the largest sum of `size` neighbouring digits of `number`.

    Given a non-negative integer `number` with at least `size` digits, find the `size` digits in a
    row whose sum is greatest and return that sum.

    返回 `number` 中 `size` 个相邻数字之和的最大值。

    给定至少有 `size` 位的非负整数 `number`，求连续 `size` 位数字的最大和。

    >>> best_window_sum(29518, 2)
    14
    >>> best_window_sum(70, 1)
    7
    """
    digits = [int(digit) for digit in str(number)]
    return max(sum(digits[i : i + size]) for i in range(len(digits) - size + 1))


def best_window_sum_2(number: int, size: int) -> int:
    digits = [int(digit) for digit in str(number)]
    best = total = sum(digits[:size])
    for i in range(size, len(digits)):
        total += digits[i] - digits[i - size]
        best = max(best, total)
    return best


def flipped_bits_text(bits: str, places: list[int]) -> str:
    """Flip the bits of `bits` whose index is listed in `places` and leave the others.

    You are given a bit text `bits` and a list of indices `places`. Swap '0' and '1' at these
    indices and return the new text.

    把 `bits` 中下标列在 `places` 里的位取反，其余不变。

    给定二进制文本 `bits` 和下标列表 `places`，在这些下标处把 '0' 与 '1' 互换，返回新文本。

    >>> flipped_bits_text("0000", [1, 3])
    '0101'
    >>> flipped_bits_text("11", [])
    '11'
    """
    flipped = {"0": "1", "1": "0"}
    return "".join(flipped[bit] if i in places else bit for i, bit in enumerate(bits))


def balanced_bits_prefix(bits: str) -> int:
    """Return the length of the longest beginning of `bits` with as many ones as zeros.

    Write a function that finds how many characters from the start of `bits` can be taken at most so
    that zeros and ones are equal in number.

    返回 `bits` 中 0 和 1 一样多的最长前缀的长度。

    编写一个函数，求从 `bits` 开头最多能取多少个字符，使其中 0 与 1 的个数相等。

    >>> balanced_bits_prefix("100111")
    4
    >>> balanced_bits_prefix("111")
    0
    """
    best = balance = 0
    for length, bit in enumerate(bits, 1):
        balance += 1 if bit == "1" else -1
        if balance == 0:
            best = length
    return best


def balanced_bits_prefix_2(bits: str) -> int:
    ends = range(len(bits) + 1)
    return max(end for end in ends if bits[:end].count("1") * 2 == end)


def ones_after_each_zero(bits: str) -> int:
    """Count the pairs of a zero and a one of `bits` in which the zero stands further left.

    Given a bit text `bits`, return the sum, over all its zeros, of how many ones come later.

    统计 `bits` 中 0 在左、1 在右的数对个数。

    给定二进制文本 `bits`，对其中每个 0 数出它右边 1 的个数，返回这些个数的总和。

    >>> ones_after_each_zero("0101")
    3
    >>> ones_after_each_zero("110")
    0
    """
    return sum(bits[i:].count("1") for i in range(len(bits)) if bits[i] == "0")


def ones_after_each_zero_2(bits: str) -> int:
    zeros = pairs = 0
    for bit in bits:
        if bit == "0":
            zeros += 1
        else:
            pairs += zeros
    return pairs


def ends_differ_in_binary(numbers: list[int]) -> list[int]:
    """Return the positive `numbers` whose two lowest bits are 01.

    You are given a list of positive integers. Keep those whose lowest bit is one and whose second
    lowest bit is zero.

    返回 `numbers` 中最低两个二进制位为 01 的数。

    给定正整数列表 `numbers`，保留最低位为 1 且次低位为 0 的数。

    >>> ends_differ_in_binary([5, 7, 9, 12])
    [5, 9]
    >>> ends_differ_in_binary([1])
    [1]
    """
    return [number for number in numbers if number & 3 == 1]


def ends_differ_in_binary_2(numbers: list[int]) -> list[int]:
    result = []
    for number in numbers:
        if number % 4 == 1:
            result.append(number)
    return result


def same_length_in_binary(a: int, b: int) -> bool:
    """Tell whether `a` and `b` need equally many bits and also hold equally many ones.

    Write a function that compares two non-negative integers by their binary forms: True if both the
    length and the count of ones agree.

    判断 `a` 和 `b` 的二进制位数相同且 1 的个数也相同。

    编写一个函数，比较两个非负整数 `a`、`b` 的二进制：长度和 1 的个数都一致时返回 True。

    >>> same_length_in_binary(9, 10)
    True
    >>> same_length_in_binary(3, 5)
    False
    """
    first, second = f"{a:b}", f"{b:b}"
    return len(first) == len(second) and first.count("1") == second.count("1")


def same_length_in_binary_2(a: int, b: int) -> bool:
    return sorted(bin(a)) == sorted(bin(b))


def high_and_low_nibble(byte: int) -> tuple[int, int]:
    """Return the upper four bits and the lower four bits of `byte` as two numbers.

    Given an integer `byte` from 0 to 255, split it into its two halves of four bits, the upper one
    first.

    返回 `byte` 的高四位和低四位两个数。

    给定 0 到 255 的整数 `byte`，把它分成两个四位的部分，先高后低。

    >>> high_and_low_nibble(0xA3)
    (10, 3)
    >>> high_and_low_nibble(7)
    (0, 7)
    """
    return byte >> 4, byte & 15


def high_and_low_nibble_2(byte: int) -> tuple[int, int]:
    return divmod(byte, 16)


def hex_pairs_sum(text: str) -> int:
    """Read `text` as pairs of hex digits and return the sum of the bytes modulo 256.

    You are given a `text` with an even number of hexadecimal digits. Every two of them are a byte;
    add all bytes and keep the lowest eight bits.

    把 `text` 按每两位十六进制数字一组读取，返回各字节之和对 256 的余数。

    给定含偶数个十六进制数字的文本 `text`，每两位是一个字节，求所有字节之和的低八位。

    >>> hex_pairs_sum("0a0B")
    21
    >>> hex_pairs_sum("ff02")
    1
    >>> hex_pairs_sum("")
    0
    """
    total = 0
    for i in range(0, len(text), 2):
        total += int(text[i : i + 2], 16)
    return total % 256


def hex_pairs_sum_2(text: str) -> int:
    return sum(bytes.fromhex(text)) % 256


def even_digit_count_wins(numbers: list[int]) -> list[int]:
    """Return the `numbers` that have more even digits than odd ones.

    Given a list of non-negative integers `numbers`, keep those in which the even digits are in the
    majority.

    返回 `numbers` 中偶数数字多于奇数数字的数。

    给定非负整数列表 `numbers`，保留其中偶数数字占多数的数。

    >>> even_digit_count_wins([124, 135, 20, 12])
    [124, 20]
    >>> even_digit_count_wins([])
    []
    """
    result = []
    for number in numbers:
        odd = sum(int(digit) % 2 for digit in str(number))
        if len(str(number)) - odd > odd:
            result.append(number)
    return result


def next_number_sharing_no_digit(number: int) -> int:
    """Return the first number after `number` that shares no digit with it.

    Write a function that counts up from the non-negative integer `number`, of at most three digits,
    until none of its digits is used any more.

    返回 `number` 之后第一个与它没有相同数字的数。

    编写一个函数，从不超过三位的非负整数 `number` 往上数，直到遇见不含它任何数字的数。

    >>> next_number_sharing_no_digit(12)
    30
    >>> next_number_sharing_no_digit(8)
    9
    """
    other = number + 1
    while set(str(other)) & set(str(number)):
        other += 1
    return other


def first_number_with_pair(numbers: list[int]) -> int:
    """Return the first of `numbers` that has two equal digits side by side, or -1.

    You are given a list of non-negative integers `numbers`. Find the first one in which some digit
    is followed at once by the same digit; return -1 if there is none.

    返回 `numbers` 中第一个含有两个相邻相同数字的数，没有则返回 -1。

    给定非负整数列表 `numbers`，找出第一个有某位数字紧跟着相同数字的数，找不到则返回 -1。

    >>> first_number_with_pair([121, 1223, 55])
    1223
    >>> first_number_with_pair([10])
    -1
    """
    for number in numbers:
        text = str(number)
        if any(a == b for a, b in zip(text, text[1:])):
            return number
    return -1


def first_number_with_pair_2(numbers: list[int]) -> int:
    pairs = [digit * 2 for digit in "0123456789"]
    return next((n for n in numbers if any(pair in str(n) for pair in pairs)), -1)


def digits_nearest_to(number: int, target: int) -> int:
    """Return the digit of `number` that is nearest to `target`; of two equally near the smaller.

    Given a non-negative integer `number` and a `target` from 0 to 9, choose the digit with the
    least distance to it and prefer the lower one on a draw.

    返回 `number` 中最接近 `target` 的数字；距离相等时取较小者。

    给定非负整数 `number` 和 0 到 9 的 `target`，选出与其距离最小的数字，平局取较小的。

    >>> digits_nearest_to(928, 6)
    8
    >>> digits_nearest_to(73, 5)
    3
    """
    return min(map(int, str(number)), key=lambda digit: (abs(digit - target), digit))


def digits_nearest_to_2(number: int, target: int) -> int:
    best = -1
    for digit in sorted(map(int, str(number))):
        if best < 0 or abs(digit - target) < abs(best - target):
            best = digit
    return best


def is_sandwich_number(number: int) -> bool:
    """Tell whether `number` has three or more digits and only its first and last digit are alike.

    Write a function that returns True if the outer digits of `number` are equal and none of the
    digits between them is the same as these.

    判断 `number` 是否至少三位，首末数字相同且中间没有这个数字。

    编写一个函数，若 `number` 的首位等于末位，而中间各位都与之不同，则返回 True（至少三位）。

    >>> is_sandwich_number(5235)
    True
    >>> is_sandwich_number(5255)
    False
    >>> is_sandwich_number(44)
    False
    """
    text = str(number)
    return len(text) >= 3 and text[0] == text[-1] and text[0] not in text[1:-1]


def is_sandwich_number_2(number: int) -> bool:
    if number < 100:
        return False
    text = str(number)
    return text[0] == text[-1] and text.count(text[0]) == 2


def digits_paired_products(number: int) -> int:
    """Return the sum of the products of all neighbouring digits of `number`.

    Given a non-negative integer `number`, multiply each digit by the one right after it and add up
    these products.

    返回 `number` 中每两个相邻数字乘积的总和。

    给定非负整数 `number`，把每一位与紧跟其后的一位相乘，再把这些乘积相加。

    >>> digits_paired_products(2345)
    38
    >>> digits_paired_products(8)
    0
    """
    digits = [int(digit) for digit in str(number)]
    return sum(a * b for a, b in zip(digits, digits[1:]))


def digits_paired_products_2(number: int) -> int:
    total = 0
    while number >= 10:
        total += number % 10 * (number // 10 % 10)
        number //= 10
    return total


def ascending_pairs_share(number: int) -> bool:
    """Tell whether more neighbouring digits of `number` rise than fall.

    You are given a non-negative integer `number`. Compare each digit with the next and return True
    if there are more steps up than steps down.

    判断 `number` 的相邻数字中上升的是否多于下降的。

    给定非负整数 `number`，把每一位与下一位比较，若上升的次数多于下降的次数则返回 True。

    >>> ascending_pairs_share(1354)
    True
    >>> ascending_pairs_share(121)
    False
    """
    balance = 0
    text = str(number)
    for a, b in zip(text, text[1:]):
        balance += (b > a) - (b < a)
    return balance > 0


def ascending_pairs_share_2(number: int) -> bool:
    text = str(number)
    up = sum(a < b for a, b in zip(text, text[1:]))
    down = sum(a > b for a, b in zip(text, text[1:]))
    return up > down


def last_digit_moved_until_even(number: int) -> str:
    """Move the last digit of `number` to the front until the text ends with an even digit. When no
    digit is even, return the digits unchanged.

    Write a function that rotates the digits of `number` to the right, one step at a time, and stops
    as soon as the last one is even.

    不断把 `number` 的末位移到最前面，直到末位为偶数；没有偶数数字时原样返回。

    编写一个函数，把 `number` 的各位数字逐步向右循环移动，末位一成为偶数就停止，以文本返回。

    >>> last_digit_moved_until_even(1437)
    '3714'
    >>> last_digit_moved_until_even(135)
    '135'
    >>> last_digit_moved_until_even(8)
    '8'
    """
    text = str(number)
    for _ in text:
        if text[-1] in "02468":
            break
        text = text[-1] + text[:-1]
    return text


def digit_sums_in_two_bases(number: int) -> bool:
    """Tell whether `number` has the same digit sum in base 2 as in base 10.

    Given a non-negative integer `number`, count its ones in binary, add its decimal digits and
    return True if the results agree.

    判断 `number` 的二进制数字和与十进制数字和是否相同。

    给定非负整数 `number`，数出其二进制中的 1，再求十进制各位之和，两者相等时返回 True。

    >>> digit_sums_in_two_bases(21)
    True
    >>> digit_sums_in_two_bases(11)
    False
    """
    return bin(number).count("1") == sum(map(int, str(number)))


def digit_sums_in_two_bases_2(number: int) -> bool:
    difference = 0
    for digit in str(number):
        difference += int(digit)
    for bit in f"{number:b}":
        difference -= int(bit)
    return difference == 0


def run_of_same_last_digit(numbers: list[int]) -> int:
    """Return how many numbers at the start of `numbers` end with the same digit as the first one.

    You are given a list of non-negative integers `numbers`. Count from the front while the last
    digit stays the same; an empty list gives 0.

    返回 `numbers` 开头有多少个数的末位与第一个数相同。

    给定非负整数列表 `numbers`，从头开始数，直到末位数字改变为止，空列表返回 0。

    >>> run_of_same_last_digit([12, 2, 42, 7, 32])
    3
    >>> run_of_same_last_digit([])
    0
    """
    count = 0
    for number in numbers:
        if number % 10 != numbers[0] % 10:
            break
        count += 1
    return count


def zero_padded_range(start: int, stop: int) -> list[str]:
    """Return the numbers from `start` to `stop`, both included, as texts as wide as `stop`.

    Write a function that lists the non-negative integers from `start` to `stop` with leading zeros,
    so that all have as many characters as the last.

    返回从 `start` 到 `stop`（含两端）的数的文本，补零到与 `stop` 等宽。

    编写一个函数，列出从 `start` 到 `stop` 的非负整数，前面补零，使其与最后一个数一样长。

    >>> zero_padded_range(8, 11)
    ['08', '09', '10', '11']
    >>> zero_padded_range(3, 2)
    []
    """
    width = len(str(stop))
    return [str(number).zfill(width) for number in range(start, stop + 1)]


def zero_padded_range_2(start: int, stop: int) -> list[str]:
    width = len(str(stop))
    result = []
    for number in range(start, stop + 1):
        result.append(f"{number:0{width}d}")
    return result


def next_code(code: str) -> str:
    """Return the digit text that follows `code`, with the same length; after all nines come zeros.

    Given a text `code` of digits such as '0099', count one up and keep the width; '999' is followed
    by '000'.

    返回 `code` 之后的数字文本，长度不变；全是 9 时回到全 0。

    给定数字文本 `code`（如 '0099'），加一并保持宽度，'999' 之后是 '000'。

    >>> next_code("0099")
    '0100'
    >>> next_code("999")
    '000'
    """
    following = (int(code) + 1) % 10 ** len(code)
    return str(following).zfill(len(code))


def next_code_2(code: str) -> str:
    kept = code.rstrip("9")
    zeros = "0" * (len(code) - len(kept))
    if kept == "":
        return zeros
    return kept[:-1] + str(int(kept[-1]) + 1) + zeros


def repeated_block_number(number: int, size: int) -> bool:
    """Tell whether the digits of `number` are one block of `size` digits written twice or more.

    Write a function that returns True if `number` consists of its first `size` digits repeated, as
    121212 with a `size` of 2.

    判断 `number` 的数字是否由一个长 `size` 的块重复两次或更多次组成。

    编写一个函数，若 `number` 恰由其前 `size` 位不断重复而成（如 121212，`size` 为 2）则返回 True。

    >>> repeated_block_number(121212, 2)
    True
    >>> repeated_block_number(12121, 2)
    False
    >>> repeated_block_number(12, 2)
    False
    """
    text = str(number)
    times = len(text) // size
    return times >= 2 and text[:size] * times == text
