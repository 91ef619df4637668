"""Validation: whether texts, numbers and records follow the rules."""

import re
from datetime import date


def missing_rules(password: str) -> list[str]:
    """Return which of the rules "length", "digit" and "letter" the `password` breaks, in this
    order: it needs at least 10 characters, a digit and a letter.

    Check `password` and list what is wrong with it: "length" if it has fewer than 10 characters,
    "digit" if no digit occurs, "letter" if no letter occurs. A good one gives an empty list.

    返回 `password` 违反了 "length"、"digit"、"letter" 中的哪些规则（按此顺序）：至少 10 个字符、含数字、含字母。

    检查 `password` 并列出问题：少于 10 个字符为 "length"，没有数字为 "digit"，没有字母为 "letter"；没有问题时返回空列表。

    >>> missing_rules("river42")
    ['length']
    >>> missing_rules("orange7tree9")
    []
    >>> missing_rules("....")
    ['length', 'digit', 'letter']
    """
    missing = []
    if len(password) < 10:
        missing.append("length")
    if not any(char.isdigit() for char in password):
        missing.append("digit")
    if not any(char.isalpha() for char in password):
        missing.append("letter")
    return missing


def missing_rules_2(password: str) -> list[str]:
    rules = {
        "length": len(password) >= 10,
        "digit": any(map(str.isdigit, password)),
        "letter": any(map(str.isalpha, password)),
    }
    return [name for name, kept in rules.items() if not kept]


def password_strength(password: str) -> str:
    """Rate `password` by how many kinds of characters it has among small letters, capital letters,
    digits and others: "weak" for at most one kind or fewer than 6 characters, "medium" for two, and
    "strong" for three or four.

    Return "weak", "medium" or "strong". Count which of the four groups (lower case, upper case,
    digit, anything else) occur in `password`; two groups are medium, more are strong, fewer weak.
    Anything shorter than 6 characters is weak.

    按字符种类（小写字母、大写字母、数字、其他）评定 `password` 的强度：至多一种或不足 6 个字符为 "weak"，两种为 "medium"，三种或四种为 "strong"。

    返回 "weak"、"medium" 或 "strong"：统计 `password` 中出现了小写、大写、数字、其他字符中的几类，两类为中等，更多为强，更少为弱；长度小于 6 一律为弱。

    >>> password_strength("Blue7sky")
    'strong'
    >>> password_strength("tulip22")
    'medium'
    >>> password_strength("aB3!")
    'weak'
    >>> password_strength("aaaaaaaa")
    'weak'
    """
    kinds = set()
    for char in password:
        if char.islower():
            kinds.add("lower")
        elif char.isupper():
            kinds.add("upper")
        elif char.isdigit():
            kinds.add("digit")
        else:
            kinds.add("other")
    if len(password) < 6 or len(kinds) < 2:
        return "weak"
    return "medium" if len(kinds) == 2 else "strong"


def reveals_user(password: str, user: str) -> bool:
    """Check whether `password` contains the name `user`, forwards or backwards, whatever the case.

    Return True if the text `user` or its reverse occurs somewhere in `password`, ignoring upper and
    lower case, and False otherwise.

    判断 `password` 中是否包含用户名 `user` 或其倒序，不区分大小写。

    若 `user` 正写或反写出现在 `password` 的某处（忽略大小写）返回 True，否则返回 False。

    >>> reveals_user("xxAnna1", "anna")
    True
    >>> reveals_user("99miT", "tim")
    True
    >>> reveals_user("secret", "bob")
    False
    """
    hidden = password.lower()
    name = user.lower()
    return name in hidden or name[::-1] in hidden


def reveals_user_2(password: str, user: str) -> bool:
    forms = (user.lower(), user.lower()[::-1])
    return any(form in password.lower() for form in forms)


def is_weak_pin(pin: str) -> bool:
    """Check whether the digits of `pin` are all the same or form a run such as "1234" or "8765",
    each digit one more, or each one less, than the digit before. It has at least two digits.

    A code `pin` is easy to guess if every step from one digit to the next is the same step of 0, 1
    or -1. Return whether that is so for this text of two or more digits.

    判断密码 `pin` 的各位数字是否全部相同，或者像 "1234"、"8765" 那样依次加一或依次减一。至少有两位数字。

    如果 `pin` 中每一位到下一位的差都是同一个 0、1 或 -1，它就很容易被猜中。对这个两位以上的数字串，返回是否如此。

    >>> is_weak_pin("4567")
    True
    >>> is_weak_pin("777")
    True
    >>> is_weak_pin("9876")
    True
    >>> is_weak_pin("1235")
    False
    """
    steps = {int(b) - int(a) for a, b in zip(pin, pin[1:])}
    return steps in ({0}, {1}, {-1})


def is_weak_pin_2(pin: str) -> bool:
    step = int(pin[1]) - int(pin[0])
    if abs(step) > 1:
        return False
    for i in range(2, len(pin)):
        if int(pin[i]) - int(pin[i - 1]) != step:
            return False
    return True


def username_problem(username: str) -> str:
    """Return "ok" if `username` has 3 to 12 characters, begins with a letter and otherwise has only
    letters, digits and "_". If not, return "length", "start" or "character" for the first of these
    rules that it breaks.

    Check a new `username`, one rule after the other: the length must be from 3 to 12 ("length"),
    the first character a letter ("start"), all characters letters, digits or underscores
    ("character"). Give the word of the first broken rule, or "ok".

    若 `username` 长度为 3 到 12、以字母开头且只含字母、数字和下划线则返回 "ok"，否则按顺序返回第一条违反的规则："length"、"start" 或
    "character"。

    依次检查 `username`：长度须在 3 到 12
    之间（"length"），首字符须为字母（"start"），所有字符须为字母、数字或下划线（"character"）。返回第一个不满足的规则名，全部满足返回 "ok"。

    >>> username_problem("lena_07")
    'ok'
    >>> username_problem("7up")
    'start'
    >>> username_problem("jo")
    'length'
    >>> username_problem("no-way")
    'character'
    """
    if not 3 <= len(username) <= 12:
        return "length"
    if not username[0].isalpha():
        return "start"
    if not all(char.isalnum() or char == "_" for char in username):
        return "character"
    return "ok"


def free_username(wanted: str, taken: list[str]) -> str:
    """Return `wanted` if it is not in `taken`; otherwise append the smallest number from 2 on that
    makes a name nobody has.

    Given the name `wanted` and the list `taken` of names in use, suggest a free one: the name
    itself, or with 2, 3, 4, ... behind it, whichever is free first.

    若 `wanted` 不在 `taken` 中则返回它本身，否则在其后加上从 2 开始的最小数字，使名字未被占用。

    给定想要的名字 `wanted` 和已占用的名字列表 `taken`，依次尝试原名以及后面加 2、3、4……的名字，返回第一个可用的。

    >>> free_username("max", ["eva"])
    'max'
    >>> free_username("max", ["max", "max2"])
    'max3'
    >>> free_username("li", ["li", "li3"])
    'li2'
    """
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}{number}" in taken:
        number += 1
    return f"{wanted}{number}"


def free_username_2(wanted: str, taken: list[str]) -> str:
    candidate = wanted
    number = 1
    while candidate in taken:
        number += 1
        candidate = wanted + str(number)
    return candidate


def same_mailbox(a: str, b: str) -> bool:
    """Check whether the e-mail addresses `a` and `b` belong to the same mailbox. Case does not
    matter, and in the part before "@" dots and everything from a "+" on are ignored.

    Return True if `a` and `b` are equal after both are put in lower case and, left of the "@", the
    dots are removed and a "+" is cut off with all that follows it.

    判断邮箱地址 `a` 和 `b` 是否指向同一个信箱：不区分大小写，"@" 之前的点以及加号之后的内容都忽略。

    把 `a` 和 `b` 转为小写，并在 "@" 左侧去掉所有的点以及从 "+" 开始的部分，返回处理后两者是否相等。

    >>> same_mailbox("Jo.Doe@mail.org", "jodoe+news@mail.org")
    True
    >>> same_mailbox("jo@mail.org", "jo@post.org")
    False
    >>> same_mailbox("a.b@x.y", "ab@xy")
    False
    """
    def normal(address: str) -> str:
        user, _, domain = address.lower().partition("@")
        return user.split("+")[0].replace(".", "") + "@" + domain

    return normal(a) == normal(b)


def allowed_sender(address: str, domains: list[str]) -> bool:
    """Return True if the part of `address` after the last "@" is one of `domains` or a subdomain of
    one: with "uni.edu" in the list, "x@lab.uni.edu" is allowed, too. An address without "@" is not.

    Check whether mail from `address` is accepted. Its host, what follows the final "@", must be
    equal to one of the `domains` or end with a dot and one of them; without "@" it is refused.

    若 `address` 最后一个 "@" 之后的部分属于 `domains` 或是其中某个域的子域则返回 True；没有 "@" 的地址返回 False。

    判断是否接受来自 `address` 的邮件：其主机名（最后一个 "@" 之后）必须等于 `domains` 中的一项，或以“点加其中一项”结尾；不含 "@" 时不接受。

    >>> allowed_sender("x@lab.uni.edu", ["uni.edu"])
    True
    >>> allowed_sender("x@myuni.edu", ["uni.edu"])
    False
    >>> allowed_sender("uni.edu", ["uni.edu"])
    False
    """
    if "@" not in address:
        return False
    host = address.rsplit("@", 1)[1]
    return any(host == domain or host.endswith("." + domain) for domain in domains)


def passes_luhn_check(card: str) -> bool:
    """Check the card number `card`, a text of digits, by the Luhn formula: from the right, double
    every second digit, subtract 9 from results above 9, and add everything up. The number is valid
    if the sum is a multiple of 10.

    Return whether `card` passes the Luhn test. Starting with the last digit, every other digit (the
    second, fourth, ... from the end) is doubled and reduced by 9 if above 9; the total of all
    digits must be divisible by 10.

    用 Luhn 算法检验由数字组成的卡号 `card`：从右往左每隔一位（第二、四……位）乘以 2，结果大于 9 则减 9，所有数字之和能被 10 整除即为有效。

    返回 `card` 是否通过 Luhn 校验：从末位开始，倒数第二、第四等位的数字加倍，超过 9 时减去 9，总和必须是 10 的倍数。

    >>> passes_luhn_check("79927398713")
    True
    >>> passes_luhn_check("79927398710")
    False
    >>> passes_luhn_check("18")
    True
    """
    total = 0
    for position, char in enumerate(reversed(card)):
        digit = int(char)
        if position % 2 == 1:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0


def passes_luhn_check_2(card: str) -> bool:
    digits = [int(char) for char in card[::-1]]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


def isbn10_valid(isbn: str) -> bool:
    """Check whether `isbn` is a valid ISBN-10. Without its hyphens it must have nine digits and a
    final digit or "X" (worth 10); the digits times 10, 9, ..., 1 must add up to a multiple of 11.

    Return True if the text `isbn`, hyphens left out, consists of 10 characters (digits, the last
    one possibly "X" for 10) and the sum of 10*first + 9*second + ... + 1*last is divisible by 11,
    else False.

    判断 `isbn` 是否为有效的 ISBN-10：去掉连字符后是九位数字加一位数字或 "X"（代表 10），各位依次乘以 10、9、……、1 之和能被 11 整除。

    若字符串 `isbn` 去掉连字符后有 10 个字符（数字，末位可以是表示 10 的 "X"），且第一位乘 10、第二位乘 9……末位乘 1 的总和是 11 的倍数，返回 True，否则返回
    False。

    >>> isbn10_valid("0-306-40615-2")
    True
    >>> isbn10_valid("097522980X")
    True
    >>> isbn10_valid("0306406153")
    False
    >>> isbn10_valid("12345")
    False
    """
    code = isbn.replace("-", "")
    if not re.fullmatch(r"\d{9}[\dX]", code):
        return False
    digits = [10 if char == "X" else int(char) for char in code]
    return sum(digit * (10 - i) for i, digit in enumerate(digits)) % 11 == 0


def barcode_check_digit(digits: str) -> int:
    """Return the check digit of a barcode whose first 12 `digits` are given: add the digits, those
    at even places (2nd, 4th, ...) times 3, and find what is missing to the next multiple of 10.

    Given `digits`, the first twelve digits of an EAN-13 code, compute the thirteenth. Weight the
    digits by 1, 3, 1, 3, ... and return the number from 0 to 9 that makes the sum divisible by 10.

    给出条形码的前 12 位 `digits`，返回校验位：各位求和，其中第 2、4、……位乘以 3，校验位为补足到 10 的倍数所需的数。

    给定 EAN-13 码的前十二位数字 `digits`，求第十三位。各位的权重依次为 1、3、1、3……，返回使总和能被 10 整除的 0 到 9 的数。

    >>> barcode_check_digit("400638133393")
    1
    >>> barcode_check_digit("978030640615")
    7
    >>> barcode_check_digit("000000000000")
    0
    """
    total = 0
    for i, digit in enumerate(digits):
        total += int(digit) * (3 if i % 2 else 1)
    return -total % 10


def barcode_check_digit_2(digits: str) -> int:
    odd = sum(map(int, digits[::2]))
    even = sum(map(int, digits[1::2]))
    return (10 - (odd + 3 * even) % 10) % 10


def parity_ok(bits: list[int], even: bool) -> bool:
    """Check the parity of `bits`, a list of zeros and ones: the number of ones must be even if
    `even` is True, and odd if `even` is False.

    Return whether the count of 1s in `bits` has the wanted parity, where `even` says if that is
    even (True) or odd (False).

    检验由 0 和 1 组成的列表 `bits` 的奇偶性：`even` 为 True 时 1 的个数须为偶数，`even` 为 False 时须为奇数。

    返回 `bits` 中 1 的个数是否符合要求，`even` 表示要求为偶数（True）还是奇数（False）。

    >>> parity_ok([1, 0, 1], True)
    True
    >>> parity_ok([1, 0, 0], True)
    False
    >>> parity_ok([], False)
    False
    """
    return (sum(bits) % 2 == 0) == even


def parity_ok_2(bits: list[int], even: bool) -> bool:
    is_even = True
    for bit in bits:
        if bit == 1:
            is_even = not is_even
    return is_even == even


def iban_remainder_ok(account: str) -> bool:
    """Check an account number such as "GB82WEST12345698765432": move the first four characters of
    `account` to the end, replace letters by numbers (A is 10, ..., Z is 35), and see whether the
    resulting number leaves the remainder 1 when divided by 97.

    Return True if `account`, which has capital letters and digits only, passes the IBAN test:
    rotate it by four characters to the left, write each letter as its number from 10 (A) to 35 (Z),
    and compare the whole number modulo 97 with 1.

    检验形如 "GB82WEST12345698765432" 的账号：把 `account` 的前四个字符移到末尾，字母换成数字（A 为 10，……，Z 为 35），判断所得整数除以 97
    的余数是否为 1。

    若只含大写字母和数字的 `account` 通过 IBAN 校验则返回 True：前四位移到最后，每个字母换成 10（A）到 35（Z）的数字，整个数对 97 取模应等于 1。

    >>> iban_remainder_ok("GB82WEST12345698765432")
    True
    >>> iban_remainder_ok("GB82WEST12345698765433")
    False
    >>> iban_remainder_ok("DE89370400440532013000")
    True
    """
    moved = account[4:] + account[:4]
    digits = "".join(str(int(char, 36)) for char in moved)
    return int(digits) % 97 == 1


def iban_remainder_ok_2(account: str) -> bool:
    remainder = 0
    for char in account[4:] + account[:4]:
        if char.isdigit():
            remainder = (remainder * 10 + int(char)) % 97
        else:
            remainder = (remainder * 100 + ord(char) - ord("A") + 10) % 97
    return remainder == 1


def is_private_address(ip: str) -> bool:
    """Check whether the IPv4 address `ip` lies in a private range: 10.x.x.x, 192.168.x.x, or
    172.16.x.x to 172.31.x.x. The address itself is well formed.

    Return True for an address `ip` such as "192.168.0.5" that is reserved for local networks, i.e.
    begins with 10, with 192.168 or with 172 and a second number from 16 to 31; else False.

    判断 IPv4 地址 `ip` 是否属于私有网段：10.x.x.x、192.168.x.x 或 172.16.x.x 到 172.31.x.x。地址格式总是正确的。

    若地址 `ip` 保留给局域网使用（以 10 开头、以 192.168 开头，或以 172 开头且第二个数在 16 到 31 之间）返回 True，否则返回 False。

    >>> is_private_address("192.168.0.5")
    True
    >>> is_private_address("172.32.0.1")
    False
    >>> is_private_address("10.200.3.4")
    True
    >>> is_private_address("8.8.8.8")
    False
    """
    first, second = [int(part) for part in ip.split(".")[:2]]
    if first == 172:
        return 16 <= second <= 31
    return first == 10 or (first, second) == (192, 168)


def in_subnet(ip: str, network: str) -> bool:
    """Check whether the IPv4 address `ip` belongs to `network`, which is written as an address, "/"
    and the number of leading bits that must agree, such as "10.1.0.0/16".

    Given `ip` and a `network` in the form "a.b.c.d/bits", return True if the first bits of the two
    addresses, as many as the number after the slash says, are equal.

    判断 IPv4 地址 `ip` 是否属于网段 `network`，后者写作“地址/前缀位数”，例如 "10.1.0.0/16"，前缀的各位必须一致。

    给定 `ip` 和 "a.b.c.d/bits" 形式的 `network`，若两个地址的前若干位（位数由斜杠后的数给出）相同则返回 True，否则返回 False。

    >>> in_subnet("10.1.7.9", "10.1.0.0/16")
    True
    >>> in_subnet("10.2.0.1", "10.1.0.0/16")
    False
    >>> in_subnet("192.0.2.130", "192.0.2.128/25")
    True
    >>> in_subnet("1.2.3.4", "0.0.0.0/0")
    True
    """
    def to_number(address: str) -> int:
        number = 0
        for part in address.split("."):
            number = number * 256 + int(part)
        return number

    base, bits = network.split("/")
    shift = 32 - int(bits)
    return to_number(ip) >> shift == to_number(base) >> shift


def is_mac_address(text: str) -> bool:
    """Return True if `text` consists of six pairs of hexadecimal digits, in either case, that are
    separated by colons throughout or by hyphens throughout.

    Check whether `text` is a hardware address like "00:1B:44:11:3a:b7" or "00-1B-44-11-3A-B7".
    Colons and hyphens must not be mixed.

    若 `text` 由六组两位十六进制数字（大小写均可）组成，且全部用冒号或全部用连字符分隔，返回 True，否则返回 False。

    判断 `text` 是否为 "00:1B:44:11:3a:b7" 或 "00-1B-44-11-3A-B7" 这样的硬件地址，冒号和连字符不能混用。

    >>> is_mac_address("00:1B:44:11:3a:b7")
    True
    >>> is_mac_address("00-1B:44-11-3A-B7")
    False
    >>> is_mac_address("00:1B:44")
    False
    """
    pair = "[0-9a-fA-F]{2}"
    return any(re.fullmatch(f"{pair}({sign}{pair}){{5}}", text) is not None for sign in ":-")


def is_mac_address_2(text: str) -> bool:
    sign = ":" if ":" in text else "-"
    pairs = text.split(sign)
    if len(pairs) != 6:
        return False
    return all(len(pair) == 2 and set(pair) <= set("0123456789abcdefABCDEF") for pair in pairs)


def is_time_of_day(text: str) -> bool:
    """Check whether `text` is a time from "00:00" to "23:59", with exactly two digits, a colon and
    two digits.

    Return True if `text` has the form HH:MM with an hour up to 23 and a minute up to 59, both with
    two digits, and False for anything else.

    判断 `text` 是否为 "00:00" 到 "23:59" 之间的时间，格式必须是两位数字、冒号、两位数字。

    若 `text` 形如 HH:MM，小时不超过 23、分钟不超过 59 且都是两位，返回 True，其余情况返回 False。

    >>> is_time_of_day("09:30")
    True
    >>> is_time_of_day("24:00")
    False
    >>> is_time_of_day("9:30")
    False
    >>> is_time_of_day("noon")
    False
    """
    return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text) is not None


def is_time_of_day_2(text: str) -> bool:
    if len(text) != 5 or text[2] != ":":
        return False
    hour, minute = text[:2], text[3:]
    if not (hour.isdigit() and minute.isdigit()):
        return False
    return int(hour) < 24 and int(minute) < 60


def day_exists(year: int, month: int, day: int) -> bool:
    """Check whether the calendar has a `day` of this number in the given `month` of `year`. Months
    outside 1 to 12 have no days; February has 29 days in leap years.

    Return True if `year`, `month` and `day` form a date of the Gregorian calendar. Leap years are
    those divisible by 4, without full centuries unless these are divisible by 400.

    判断 `year` 年 `month` 月是否有 `day` 日这一天；月份不在 1 到 12 之间时没有，闰年的二月有 29 天。

    若 `year`、`month`、`day` 构成公历中的一个日期则返回 True。能被 4 整除的年份是闰年，但整百年份须能被 400 整除。

    >>> day_exists(2024, 2, 29)
    True
    >>> day_exists(1900, 2, 29)
    False
    >>> day_exists(2023, 4, 31)
    False
    >>> day_exists(2023, 13, 1)
    False
    """
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if not 1 <= month <= 12:
        return False
    last = lengths[month - 1]
    if month == 2 and (year % 400 == 0 or year % 4 == 0 and year % 100 != 0):
        last = 29
    return 1 <= day <= last


def day_exists_2(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def card_expired(expiry: str, year: int, month: int) -> bool:
    """A bank card is valid until the end of the month printed on it as "MM/YY", meaning 20YY.
    Return whether a card with the text `expiry` is expired in the given `month` of `year`.

    Check if a card is out of date: `expiry` looks like "03/27" (March 2027), the present is given
    by `year` and `month`, and the card can still be used during its last month.

    银行卡在卡面 "MM/YY"（即 20YY 年）所示月份的月底之前有效。返回有效期为 `expiry` 的卡在 `year` 年 `month` 月是否已过期。

    判断卡片是否过期：`expiry` 形如 "03/27"（2027 年 3 月），当前年月由 `year` 和 `month` 给出，最后一个月内仍可使用。

    >>> card_expired("03/27", 2027, 4)
    True
    >>> card_expired("03/27", 2027, 3)
    False
    >>> card_expired("12/24", 2025, 1)
    True
    """
    last_month, last_year = expiry.split("/")
    return (year, month) > (2000 + int(last_year), int(last_month))


def safe_filename(name: str) -> str:
    """Return "Yes" if `name` may be used for a file on common systems and "No" if not: it must not
    be empty, contain any of the characters <>:"|?* or a slash, nor end with a dot or a blank.

    Decide whether `name` is a safe name for a file. Answer "No" for the empty text, for a name with
    one of < > : " | ? * / in it, and for one that ends with "." or " "; answer "Yes" otherwise.

    若 `name` 可以作为文件名则返回 "Yes"，否则返回 "No"：不能为空，不能包含 <>:"|?* 或斜杠，不能以点或空格结尾。

    判断 `name` 是否适合作文件名：空字符串、含有 < > : " | ? * / 之一、或以 "." 或空格结尾时回答 "No"，其他情况回答 "Yes"。

    >>> safe_filename("report 2024.txt")
    'Yes'
    >>> safe_filename("what?.txt")
    'No'
    >>> safe_filename("draft.")
    'No'
    >>> safe_filename("")
    'No'
    """
    if not name or name[-1] in ". ":
        return "No"
    return "No" if any(char in '<>:"|?*/' for char in name) else "Yes"


def safe_filename_2(name: str) -> str:
    if name and not name.endswith((".", " ")) and not set(name) & set('<>:"|?*/'):
        return "Yes"
    return "No"


def out_of_range(readings: list[int], low: int, high: int) -> list[int]:
    """Return the positions in `readings` whose values are below `low` or above `high`.

    Given measured values `readings` and the limits `low` and `high`, both still allowed, list the
    indices (from 0) of all values that violate the limits.

    返回 `readings` 中小于 `low` 或大于 `high` 的值所在的下标。

    给定测量值 `readings` 以及上下限 `low` 和 `high`（等于界限也合格），列出所有超限值的下标，从 0 开始计。

    >>> out_of_range([5, 12, 7, -1], 0, 10)
    [1, 3]
    >>> out_of_range([0, 10], 0, 10)
    []
    >>> out_of_range([], 1, 2)
    []
    """
    return [i for i, reading in enumerate(readings) if not low <= reading <= high]


def out_of_range_2(readings: list[int], low: int, high: int) -> list[int]:
    positions = []
    for i in range(len(readings)):
        if readings[i] < low or readings[i] > high:
            positions.append(i)
    return positions


def normal_phone(phone: str) -> str | None:
    """Reduce a phone number to its digits. Blanks, hyphens and parentheses in `phone` are dropped;
    if exactly 10 digits and nothing else are left, return them, otherwise None.

    Given a text `phone`, remove all of " ", "-", "(" and ")" from it. Return the rest if it
    consists of ten digits, and None if it does not.

    把电话号码化为纯数字：去掉 `phone` 中的空格、连字符和圆括号，若剩下恰好 10 位数字则返回它们，否则返回 None。

    给定字符串 `phone`，删除其中所有的空格、"-"、"(" 和 ")"，剩余部分为十位数字时返回该部分，否则返回 None。

    >>> normal_phone("(030) 555-0199")
    '0305550199'
    >>> normal_phone("555-0199")
    >>> normal_phone("030 555 01x9")
    """
    digits = "".join(char for char in phone if char not in " -()")
    if len(digits) == 10 and digits.isdigit():
        return digits
    return None


def normal_phone_2(phone: str) -> str | None:
    digits = re.sub(r"[ ()-]", "", phone)
    return digits if re.fullmatch(r"\d{10}", digits) else None


def is_gray(color: str) -> bool:
    """Check whether the colour `color`, written as "#" and six hexadecimal digits, is a shade of
    grey, which means that its red, green and blue parts are equal. Case does not matter.

    Return True if the three pairs of digits in a text such as "#A0a0A0", `color`, are the same when
    upper and lower case are not distinguished, and False otherwise.

    判断以 "#" 加六位十六进制数字表示的颜色 `color` 是否为灰色，即红、绿、蓝三部分相等，不区分大小写。

    若 `color`（如 "#A0a0A0"）中的三对数字在忽略大小写时完全相同，返回 True，否则返回 False。

    >>> is_gray("#A0a0A0")
    True
    >>> is_gray("#000000")
    True
    >>> is_gray("#a0a0a1")
    False
    """
    digits = color.lower()
    return digits[1:3] == digits[3:5] == digits[5:7]


def is_screaming_case(identifier: str) -> bool:
    """Return True if `identifier` is written like a constant: words of capital letters and digits,
    joined by single underscores, beginning with a letter, with no underscore at either end.

    Check that `identifier` looks like MAX_SIZE or PORT2: it starts with a capital letter, has only
    capitals, digits and underscores, never two underscores in a row, and does not end with one.

    若 `identifier` 的写法像常量名则返回 True：由大写字母和数字组成的单词以单个下划线连接，以字母开头，首尾没有下划线。

    判断 `identifier` 是否形如 MAX_SIZE 或 PORT2：以大写字母开头，只含大写字母、数字和下划线，下划线不连续，也不在末尾。

    >>> is_screaming_case("MAX_SIZE")
    True
    >>> is_screaming_case("Max_SIZE")
    False
    >>> is_screaming_case("A__B")
    False
    >>> is_screaming_case("")
    False
    """
    return re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", identifier) is not None


def is_screaming_case_2(identifier: str) -> bool:
    allowed = set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    words = identifier.split("_")
    if any(not word or not set(word) <= allowed for word in words):
        return False
    return not identifier[0].isdigit()


def is_release(version: str) -> bool:
    """Check whether `version` consists of exactly three numbers with dots between them, none with a
    needless zero in front, such as "1.0.12".

    Return True for a text `version` like "2.10.0": three parts separated by dots, each of them "0"
    or digits that do not begin with 0. All else gives False.

    判断 `version` 是否恰好由三个用点分隔的数字组成，且没有多余的前导零，例如 "1.0.12"。

    若 `version` 形如 "2.10.0"（三段，以点分隔，每段为 "0" 或不以 0 开头的数字）返回 True，否则一律返回 False。

    >>> is_release("1.0.12")
    True
    >>> is_release("1.02.3")
    False
    >>> is_release("1.2")
    False
    >>> is_release("1.2.x")
    False
    """
    parts = version.split(".")
    if len(parts) != 3:
        return False
    return all(part.isdigit() and (part == "0" or part[0] != "0") for part in parts)


def missing_fields(record: dict[str, str], required: list[str]) -> list[str]:
    """Return those names in `required` for which `record` has no entry or only a blank one, in the
    order of the list.

    A form was filled in: `record` maps fields to texts. List every field of `required` that is
    absent or whose text is empty or consists of blanks.

    返回 `required` 中那些在 `record` 里不存在或内容为空白的名称，保持列表中的顺序。

    表单已填写，`record` 为字段到文本的字典。列出 `required` 中缺失的字段，以及文本为空或只有空格的字段。

    >>> missing_fields({"name": "Eva", "city": " "}, ["name", "city", "zip"])
    ['city', 'zip']
    >>> missing_fields({"name": "Eva"}, ["name"])
    []
    >>> missing_fields({}, [])
    []
    """
    return [field for field in required if not record.get(field, "").strip()]


def missing_fields_2(record: dict[str, str], required: list[str]) -> list[str]:
    missing = []
    for field in required:
        if field not in record or record[field].strip() == "":
            missing.append(field)
    return missing


def quotes_closed(line: str) -> bool:
    """Check whether every quotation in `line` is closed. It starts with ' or " and ends at the next
    character of the same kind; the other kind has no meaning inside.

    Return True if no quotation is left open at the end of `line`. Single and double quotes both
    open one, which only the same sign closes, so that "it's" within double quotes is fine.

    判断 `line` 中的引号是否都已闭合：引用以 ' 或 " 开始，到下一个同样的符号结束，其间另一种引号没有特殊含义。

    若到 `line` 结尾时没有未闭合的引用则返回 True。单引号和双引号都能开始引用，只有同一种引号才能结束它，因此双引号内的撇号不影响结果。

    >>> quotes_closed('say "it is" now')
    True
    >>> quotes_closed('''a "it's" b''')
    True
    >>> quotes_closed("it's")
    False
    >>> quotes_closed("plain")
    True
    """
    opened = ""
    for char in line:
        if opened:
            if char == opened:
                opened = ""
        elif char in "'\"":
            opened = char
    return not opened


def possible_board(board: list[str]) -> bool:
    """Each of the three texts in `board` is a row of noughts and crosses with "X", "O" and ".". As
    X moves first and players alternate, there are as many "X" as "O" or one more. Check that.

    Return whether a 3x3 position `board`, given as rows of "X", "O" and "." (empty), has a number
    of "X" that equals the number of "O" or is larger by one. Lines of three need not be considered.

    `board` 中的三个字符串是井字棋的各行，由 "X"、"O" 和 "." 组成。X 先走且双方轮流，因此 X 的个数应等于 O 的个数或多一个。判断是否如此。

    给定 3x3 的局面 `board`（每行由 "X"、"O" 和表示空位的 "." 组成），返回 "X" 的数量是否等于 "O" 的数量或比它多一，无需考虑是否连成一线。

    >>> possible_board(["X.O", "...", "..X"])
    True
    >>> possible_board(["O..", "...", "..."])
    False
    >>> possible_board(["...", "...", "..."])
    True
    """
    cells = "".join(board)
    return cells.count("X") - cells.count("O") in (0, 1)


def knight_move(start: str, end: str) -> bool:
    """Check whether a knight on an empty chessboard can go from `start` to `end`, squares such as
    "g1", in one move: two steps along one direction and one along the other.

    Given two squares `start` and `end`, a letter a-h with a digit 1-8 each, return True if they are
    a knight's move apart and False otherwise.

    判断空棋盘上的马（国际象棋）能否一步从 `start` 走到 `end`，格子写作 "g1" 的形式：一个方向走两格，另一方向走一格。

    给定两个格子 `start` 和 `end`（字母 a-h 加数字 1-8），若两者恰好相差马的一步则返回 True，否则返回 False。

    >>> knight_move("g1", "f3")
    True
    >>> knight_move("a1", "b2")
    False
    >>> knight_move("d4", "d4")
    False
    """
    across = abs(ord(start[0]) - ord(end[0]))
    along = abs(int(start[1]) - int(end[1]))
    return across * along == 2


def knight_move_2(start: str, end: str) -> bool:
    distances = sorted(abs(ord(a) - ord(b)) for a, b in zip(start, end))
    return distances == [1, 2]


def bag_fits(size: list[int], limits: list[int]) -> bool:
    """Check whether a bag whose three edges are `size` can be turned so that none of them exceeds
    the edges of the box `limits`. Only turns by right angles count.

    Given the lengths of the edges of a bag, `size`, and of a frame, `limits`, three numbers each in
    any order, return True if the bag fits into the frame in some position parallel to its edges.

    判断三边长为 `size` 的包能否通过转动放进三边长为 `limits` 的箱子，只考虑直角转动。

    给定包的三条边长 `size` 和框架的三条边长 `limits`（顺序任意），若包以某种与边平行的摆放方式放得下则返回 True，否则返回 False。

    >>> bag_fits([20, 55, 40], [55, 40, 20])
    True
    >>> bag_fits([10, 10, 60], [55, 40, 20])
    False
    >>> bag_fits([5, 5, 5], [5, 5, 5])
    True
    """
    return all(edge <= limit for edge, limit in zip(sorted(size), sorted(limits)))


def bag_fits_2(size: list[int], limits: list[int]) -> bool:
    edges = sorted(size)
    allowed = sorted(limits)
    for i in range(3):
        if edges[i] > allowed[i]:
            return False
    return True


def valid_ticket(ticket: list[int], highest: int, count: int) -> bool:
    """Check a lottery `ticket`: it must have exactly `count` numbers, all different and all from 1
    to `highest`.

    Return True if the list `ticket` holds `count` distinct numbers between 1 and `highest`, both
    included, and False otherwise.

    检查彩票 `ticket`：必须恰好有 `count` 个数，互不相同且都在 1 到 `highest` 之间。

    若列表 `ticket` 由 `count` 个互不相同的、1 到 `highest`（含两端）之间的数组成，返回 True，否则返回 False。

    >>> valid_ticket([3, 17, 42], 49, 3)
    True
    >>> valid_ticket([3, 3, 42], 49, 3)
    False
    >>> valid_ticket([0, 1, 2], 49, 3)
    False
    >>> valid_ticket([5, 6], 49, 3)
    False
    """
    if len(ticket) != count or len(set(ticket)) != count:
        return False
    return all(1 <= number <= highest for number in ticket)


def row_is_solved(row: list[int]) -> bool:
    """Return True if `row` contains each of the numbers from 1 to its own length exactly once, as a
    finished row of a number puzzle does.

    Check whether the list `row` is an arrangement of 1, 2, ..., n, where n is how many numbers it
    has. An empty row counts as solved.

    若 `row` 恰好包含从 1 到其长度的每个数各一次（如数独中填好的一行），返回 True，否则返回 False。

    判断列表 `row` 是否为 1、2、……、n 的一个排列，n 是它的元素个数；空列表视为已完成。

    >>> row_is_solved([2, 3, 1])
    True
    >>> row_is_solved([1, 2, 2])
    False
    >>> row_is_solved([])
    True
    """
    return sorted(row) == list(range(1, len(row) + 1))


def row_is_solved_2(row: list[int]) -> bool:
    seen = set()
    for number in row:
        if not 1 <= number <= len(row) or number in seen:
            return False
        seen.add(number)
    return True


def plate_kind(plate: str) -> str:
    """Tell the kind of a number plate: "old" if `plate` has three digits followed by three capital
    letters, "new" if it has two capitals, three digits and two capitals, else "invalid". There are
    no blanks.

    Classify the text `plate`. The pattern 123ABC is "old", the pattern AB123CD is "new", and
    whatever has neither form is "invalid"; letters must be capitals from A to Z.

    判断车牌 `plate` 的类型：三位数字加三个大写字母为 "old"，两个大写字母、三位数字、两个大写字母为 "new"，其余为 "invalid"，不含空格。

    对字符串 `plate` 分类：形如 123ABC 返回 "old"，形如 AB123CD 返回 "new"，都不符合返回 "invalid"；字母必须是大写的 A 到 Z。

    >>> plate_kind("123ABC")
    'old'
    >>> plate_kind("AB123CD")
    'new'
    >>> plate_kind("ab123cd")
    'invalid'
    >>> plate_kind("")
    'invalid'
    """
    if re.fullmatch(r"\d{3}[A-Z]{3}", plate):
        return "old"
    if re.fullmatch(r"[A-Z]{2}\d{3}[A-Z]{2}", plate):
        return "new"
    return "invalid"


def first_duplicate_id(ids: list[str]) -> str | None:
    """Return the first entry of `ids` that has occurred before, whatever the case of its letters,
    in the way it is written there; None if all are different.

    Go through `ids` from the left and return the text that repeats an earlier one first. Upper and
    lower case are the same; without repetition return None.

    返回 `ids` 中第一个与前面某项重复的条目（不区分大小写，按其自身写法返回），都不重复时返回 None。

    从左到右检查 `ids`，返回最先出现重复的那个字符串，比较时忽略大小写；没有重复则返回 None。

    >>> first_duplicate_id(["a1", "b2", "A1", "B2"])
    'A1'
    >>> first_duplicate_id(["x", "y"])
    >>> first_duplicate_id([])
    """
    seen = set()
    for one in ids:
        key = one.lower()
        if key in seen:
            return one
        seen.add(key)
    return None
