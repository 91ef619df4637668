"""Strings, character by character: letters, cases, digits, character codes and ciphers."""

import string
from collections import Counter


def missing_letters(sentence: str) -> str:
    """Return the letters of the English alphabet that do not occur in `sentence`, in
    alphabetical order and in lower case; a capital letter counts as its small one.

    A pangram uses all 26 letters. Find those that `sentence` lacks to be one, whatever their case,
    and return them as a sorted lowercase string (the empty string if it is a pangram).

    返回 `sentence` 中没有出现过的英文字母，按字母表顺序组成小写字符串，不区分大小写。

    给定字符串 `sentence`，找出 26 个英文字母里缺少的那些（忽略大小写），按 a 到 z 的顺序拼成一个小写字符串返回；若全部出现过，则返回空字符串。

    >>> missing_letters('The quick brown fox jumps over the lazy cat')
    'dg'
    >>> missing_letters('abcdefghijklmnopqrstuvwxyz')
    ''
    >>> missing_letters('')
    'abcdefghijklmnopqrstuvwxyz'
    """
    used = set(sentence.lower())
    return ''.join(letter for letter in string.ascii_lowercase if letter not in used)


def missing_letters_2(sentence: str) -> str:
    lowered = sentence.lower()
    missing = ''
    for code in range(ord('a'), ord('z') + 1):
        if chr(code) not in lowered:
            missing += chr(code)
    return missing


def vowel_share(text: str) -> float:
    """Return the share of vowels (a, e, i, o, u) among the English letters of `text`, rounded to
    two places; without any letter the answer is 0.0.

    What part of the letters of `text` are vowels? Give it as a number from 0.0 to 1.0, rounded to
    2 decimals. Ignore case and everything that is not a letter from a to z; if no letter is left,
    return 0.0.

    计算 `text` 的英文字母中元音（a、e、i、o、u）所占的比例，保留两位小数；没有字母时返回 0.0。

    给定字符串 `text`，只看其中的英文字母，不区分大小写，求元音字母数除以字母总数的结果，四舍五入到小数点后两位。若没有任何字母，结果为 0.0。

    >>> vowel_share('Audio 7')
    0.8
    >>> vowel_share('rhythm')
    0.0
    >>> vowel_share('1234')
    0.0
    >>> vowel_share('cat')
    0.33
    """
    letters = [char for char in text.lower() if 'a' <= char <= 'z']
    if not letters:
        return 0.0
    vowels = sum(1 for char in letters if char in 'aeiou')
    return round(vowels / len(letters), 2)


def letter_positions(text: str, letter: str) -> list[int]:
    """Return the list of all indices at which the character `letter` stands in `text`.

    You are given a string `text` and a single character `letter`. Find every position, counted
    from 0, where `letter` occurs, upper and lower case being different.

    返回字符 `letter` 在 `text` 中出现的所有下标组成的列表。

    给定字符串 `text` 和单个字符 `letter`，从左到右收集 `letter` 每次出现的位置（从 0 开始，区分大小写），没有出现则返回空列表。

    >>> letter_positions('banana', 'a')
    [1, 3, 5]
    >>> letter_positions('Anna', 'a')
    [3]
    >>> letter_positions('', 'x')
    []
    """
    return [index for index, char in enumerate(text) if char == letter]


def letter_positions_2(text: str, letter: str) -> list[int]:
    positions = []
    index = text.find(letter)
    while index != -1:
        positions.append(index)
        index = text.find(letter, index + 1)
    return positions


def atbash(message: str) -> str:
    """Return `message` in the Atbash cipher: a becomes z, b becomes y and so on, case is kept and
    other characters stay as they are.

    Implement the Atbash cipher, which reverses the alphabet. Each English letter of `message` is
    exchanged for the one equally far from the other end of the alphabet (a and z, b and y, ...),
    capitals for capitals; digits, spaces and punctuation are left alone.

    用 Atbash 密码加密 `message`：a 换成 z，b 换成 y，依此类推，保留大小写，其他字符不变。

    实现埃特巴什密码：把 `message` 里的每个英文字母替换为字母表中与之对称的字母，大写仍为大写，非字母字符原样保留，返回得到的字符串。

    >>> atbash('abc')
    'zyx'
    >>> atbash('Hello, 2!')
    'Svool, 2!'
    >>> atbash('')
    ''
    """
    result = ''
    for char in message:
        if 'a' <= char <= 'z':
            result += chr(ord('a') + ord('z') - ord(char))
        elif 'A' <= char <= 'Z':
            result += chr(ord('A') + ord('Z') - ord(char))
        else:
            result += char
    return result


def atbash_2(message: str) -> str:
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    return message.translate(str.maketrans(lower + upper, lower[::-1] + upper[::-1]))


def vigenere(plain: str, key: str) -> str:
    """Return the lowercase word `plain` encrypted by Vigenère's cipher with the lowercase word
    `key`: each letter moves forward by its key letter (a = 0, b = 1, ...), going round after z,
    and the key is repeated as needed.

    Write a function that shifts the i-th letter of `plain` by the alphabet position of the i-th
    letter of `key`, counted from a = 0. Both hold small letters only; `key` is not empty and starts
    again at its end, and z is followed by a.

    用密钥 `key` 对小写单词 `plain` 做维吉尼亚加密并返回密文：每个字母按对应密钥字母（a 为 0，b 为 1……）向后移动，超过 z 则回到 a，密钥循环使用。

    实现维吉尼亚密码。`plain` 与非空的 `key` 都只含小写字母，`plain` 的第 i 个字母后移的位数等于 `key` 循环后第 i 个字母的序号（a 算 0），z 之后接 a。

    >>> vigenere('attack', 'lemon')
    'lxfopv'
    >>> vigenere('xyz', 'b')
    'yza'
    >>> vigenere('', 'key')
    ''
    """
    secret = []
    for index, char in enumerate(plain):
        shift = ord(key[index % len(key)]) - ord('a')
        secret.append(chr((ord(char) - ord('a') + shift) % 26 + ord('a')))
    return ''.join(secret)


def code_list(text: str) -> str:
    """Return the character codes of `text` as decimal numbers joined by hyphens.

    For a given string `text`, look up the code (ord) of each character and write the numbers one
    after another with '-' between them. An empty string gives an empty string.

    返回 `text` 中各字符的编码（十进制），用连字符连接。

    给定字符串 `text`，把每个字符用 ord 得到的编码依次写出，中间用 '-' 隔开；空串返回空串。

    >>> code_list('Hi!')
    '72-105-33'
    >>> code_list('a')
    '97'
    >>> code_list('')
    ''
    """
    return '-'.join(str(ord(char)) for char in text)


def code_list_2(text: str) -> str:
    return '-'.join(map(str, map(ord, text)))


def text_from_codes(codes: list[int]) -> str:
    """Return the string whose characters have the ASCII codes in `codes`; a code below 32 or
    above 126 becomes a question mark.

    Given a list `codes` of numbers, build the text they stand for. Only the printable ASCII
    range from 32 to 126 is accepted, any other number is shown as '?'.

    返回由 `codes` 中各 ASCII 码对应字符组成的字符串，小于 32 或大于 126 的编码用问号代替。

    给定整数列表 `codes`，把每个数转换成对应的可打印 ASCII 字符（32 到 126）并拼接起来，超出该范围的数一律写成 '?'。

    >>> text_from_codes([79, 75])
    'OK'
    >>> text_from_codes([97, 10, 98, 300])
    'a?b?'
    >>> text_from_codes([])
    ''
    """
    return ''.join(chr(code) if 32 <= code <= 126 else '?' for code in codes)


def letters_between(first: str, last: str) -> str:
    """Return the letters from `first` to `last`, both included; if `last` comes earlier in the
    alphabet, they run backwards.

    You are given two small letters `first` and `last`. Write out the part of the alphabet that
    leads from `first` to `last` inclusive, in descending order when `first` is the later one.

    返回从字母 `first` 到字母 `last`（含两端）的所有字母；若 `last` 在前，则按倒序排列。

    给定两个小写字母 `first` 和 `last`，写出字母表中由 `first` 走到 `last` 经过的全部字母，包括首尾；当 `first` 更靠后时结果为降序。

    >>> letters_between('c', 'g')
    'cdefg'
    >>> letters_between('d', 'a')
    'dcba'
    >>> letters_between('m', 'm')
    'm'
    """
    start, end = ord(first), ord(last)
    step = 1 if start <= end else -1
    return ''.join(chr(code) for code in range(start, end + step, step))


def letters_between_2(first: str, last: str) -> str:
    if first > last:
        return letters_between(last, first)[::-1]
    result = ''
    for code in range(ord(first), ord(last) + 1):
        result += chr(code)
    return result


def kind_of_char(char: str) -> str:
    """Return 'vowel', 'consonant', 'digit', 'space' or 'other', as fits the ASCII character
    `char`.

    Classify a single ASCII character `char`: letters are 'vowel' (a, e, i, o, u in either case) or
    'consonant', then there are 'digit' and 'space' (any blank); whatever else is 'other'.

    判断 ASCII 字符 `char` 的类别，返回 'vowel'、'consonant'、'digit'、'space' 或 'other'。

    编写一个函数，对单个 ASCII 字符 `char` 分类：元音字母（不分大小写）返回 'vowel'，其余字母返回 'consonant'，数字返回 'digit'，空白返回
    'space'，其他情况返回 'other'。

    >>> kind_of_char('E')
    'vowel'
    >>> kind_of_char('x')
    'consonant'
    >>> kind_of_char('7')
    'digit'
    >>> kind_of_char('#')
    'other'
    """
    if char.isalpha():
        return 'vowel' if char.lower() in 'aeiou' else 'consonant'
    if char.isdigit():
        return 'digit'
    if char.isspace():
        return 'space'
    return 'other'


def largest_digit(text: str) -> int | None:
    """Return the largest decimal digit that occurs in `text`, or None if there is none.

    Find the greatest of the digits 0 to 9 written anywhere in the string `text` and return it as an
    int. A text without digits gives None.

    返回 `text` 中出现的最大的一位数字，没有数字则返回 None。

    给定字符串 `text`，找出其中 0 到 9 的数字字符里最大的一个，以整数形式返回；不含数字时返回 None。

    >>> largest_digit('room 407b')
    7
    >>> largest_digit('none')
    >>> largest_digit('0')
    0
    """
    digits = [int(char) for char in text if char in '0123456789']
    return max(digits, default=None)


def largest_digit_2(text: str) -> int | None:
    for digit in range(9, -1, -1):
        if str(digit) in text:
            return digit
    return None


def digits_as_number(s: str) -> int:
    """Return the integer formed by all digits of `s` in their order, ignoring every other
    character; without digits it is 0.

    Given a string `s` such as a phone number with dashes and blanks, drop all but the digits 0 to 9
    and read what remains as one decimal integer. If nothing remains, return 0.

    返回把 `s` 中所有数字按原顺序连成的整数，忽略其他字符；没有数字时为 0。

    给定字符串 `s`（例如带横线和空格的号码），去掉 0 到 9 以外的所有字符，把剩下的部分当作一个十进制整数返回，若什么都没剩则返回 0。

    >>> digits_as_number('+1 (23) 4-5')
    12345
    >>> digits_as_number('v007')
    7
    >>> digits_as_number('abc')
    0
    """
    number = 0
    for char in s:
        if '0' <= char <= '9':
            number = number * 10 + int(char)
    return number


def digits_as_number_2(s: str) -> int:
    return int('0' + ''.join(char for char in s if char in '0123456789'))


def longest_consonant_run(word: str) -> int:
    """Return the length of the longest run of consecutive consonants in `word`, which consists of
    English letters; y counts as a consonant and case does not matter.

    How many consonants follow each other at most in `word`? The word has only the letters a to z in
    either case, the vowels are a, e, i, o and u. An empty word gives 0.

    返回英文单词 `word` 中连续辅音字母的最大长度，y 算辅音，不区分大小写。

    给定只含英文字母的字符串 `word`，求最长的一段连续辅音有多少个字母。元音为 a、e、i、o、u，大小写视为相同，空串的结果是 0。

    >>> longest_consonant_run('strengths')
    5
    >>> longest_consonant_run('Aeon')
    1
    >>> longest_consonant_run('')
    0
    """
    longest = current = 0
    for char in word.lower():
        if char in 'aeiou':
            current = 0
        else:
            current += 1
            longest = max(longest, current)
    return longest


def longest_consonant_run_2(word: str) -> int:
    spaced = ''.join(' ' if char in 'aeiou' else char for char in word.lower())
    return max((len(part) for part in spaced.split()), default=0)


def case_balance(text: str) -> int:
    """Return the number of uppercase letters in `text` minus the number of lowercase letters.

    Count the capital letters of `text` and the small ones, then return the difference, capitals
    first; it is negative if small letters prevail, and characters without case do not count.

    返回 `text` 中大写字母个数减去小写字母个数的差。

    统计字符串 `text` 里大写与小写字母各有多少，求前者减后者的值，小写更多时为负数，没有大小写之分的字符不计入。

    >>> case_balance('ABc')
    1
    >>> case_balance('hello World')
    -8
    >>> case_balance('123')
    0
    """
    return sum(char.isupper() for char in text) - sum(char.islower() for char in text)


def case_balance_2(text: str) -> int:
    balance = 0
    for char in text:
        if char.isupper():
            balance += 1
        elif char.islower():
            balance -= 1
    return balance


def first_capital(text: str) -> str | None:
    """Return the first capital letter in `text`, or None if it has no capital letter.

    Search `text` from the left for an uppercase letter and return that letter. When there is none,
    the answer is None.

    返回 `text` 中第一个大写字母，没有则返回 None。

    从左往右查找字符串 `text` 里的大写字母，返回最先遇到的那个；如果一个也没有，返回 None。

    >>> first_capital('my dear Watson')
    'W'
    >>> first_capital('no caps')
    >>> first_capital('XyZ')
    'X'
    """
    return next((char for char in text if char.isupper()), None)


def first_capital_2(text: str) -> str | None:
    for char in text:
        if char.isupper():
            return char
    return None


def bump_digits(code: str, step: int) -> str:
    """Return `code` with `step` added to each digit on its own, where 9 is followed by 0; all
    other characters remain.

    Each digit of the string `code` turns forward by `step` places like a wheel of a combination
    lock, so that 0 comes after 9 (`step` may be negative). Characters that are no digits stay.

    把 `code` 中的每个数字各自加上 `step`，9 之后回到 0，其他字符不变，返回新字符串。

    给定字符串 `code` 和整数 `step`（可以为负），像转动密码锁拨轮那样把每一位数字单独转动 `step` 格，0 接在 9 的后面，非数字字符保持原样。

    >>> bump_digits('A-289', 1)
    'A-390'
    >>> bump_digits('000', -1)
    '999'
    >>> bump_digits('none', 5)
    'none'
    """
    result = ''
    for char in code:
        if char in '0123456789':
            char = str((int(char) + step) % 10)
        result += char
    return result


def find_shift(plain: str, secret: str) -> int | None:
    """Return the shift from 0 to 25 by which Caesar's cipher turns `plain` into `secret`, or None
    if there is no such shift; both have small letters only, and two empty words give 0.

    Given two words `plain` and `secret` of small letters, find how far each letter was moved
    forward in the alphabet (a after z). The distance must be the same for all letters and the
    lengths must agree, or else return None. For empty words return 0.

    返回用凯撒密码把 `plain` 变成 `secret` 的位移（0 到 25），不存在则返回 None；两者只含小写字母，都为空时返回 0。

    给定由小写字母组成的 `plain` 和 `secret`，判断后者是否由前者的每个字母统一后移若干位得到（z 之后是 a）。若是，返回移动的位数；若长度不同或位移不一致，返回
    None。两个空串返回 0。

    >>> find_shift('abc', 'def')
    3
    >>> find_shift('xyz', 'abc')
    3
    >>> find_shift('ab', 'bd')
    >>> find_shift('', '')
    0
    """
    if len(plain) != len(secret):
        return None
    shifts = {(ord(b) - ord(a)) % 26 for a, b in zip(plain, secret)}
    if len(shifts) > 1:
        return None
    return shifts.pop() if shifts else 0


def phone_keys(word: str) -> str:
    """Return the digits to press on a phone keypad for the letters of `word`: abc is 2, def 3,
    ghi 4, jkl 5, mno 6, pqrs 7, tuv 8 and wxyz 9; case is ignored.

    Write a function that turns a vanity phone word into a number. Each English letter of `word`, in
    either case, is replaced with its key (abc 2, def 3, ghi 4, jkl 5, mno 6, pqrs 7, tuv 8, wxyz
    9), and all other characters are kept.

    返回 `word` 各字母在电话键盘上对应的数字：abc 为 2，def 为 3，ghi 为 4，jkl 为 5，mno 为 6，pqrs 为 7，tuv 为 8，wxyz 为
    9，不区分大小写，其他字符保留。

    编写一个函数，按手机九宫格（2 是 abc，3 是 def，4 是 ghi，5 是 jkl，6 是 mno，7 是 pqrs，8 是 tuv，9 是 wxyz）把 `word`
    中的字母换成数字键，大小写均可，非字母字符不变。

    >>> phone_keys('Flowers')
    '3569377'
    >>> phone_keys('1-800-CAB')
    '1-800-222'
    >>> phone_keys('')
    ''
    """
    groups = {'abc': '2', 'def': '3', 'ghi': '4', 'jkl': '5',
              'mno': '6', 'pqrs': '7', 'tuv': '8', 'wxyz': '9'}
    keys = {letter: key for letters, key in groups.items() for letter in letters}
    return ''.join(keys.get(char.lower(), char) for char in word)


def phone_keys_2(word: str) -> str:
    table = str.maketrans(string.ascii_lowercase, '22233344455566677778889999')
    return word.lower().translate(table)


def tile_score(word: str, points: dict[str, int]) -> int:
    """Return the sum of the points of the letters of `word` according to `points`, whose keys are
    small letters; capital letters count the same, and a letter without an entry counts 1.

    In a word game each letter has a value, listed in the dictionary `points` under the small
    letter. Add up the values for all letters of `word`, case aside. Whatever is missing in `points`
    is worth 1.

    按照 `points`（键为小写字母）计算 `word` 的总分，不区分大小写，表中没有的字母计 1 分。

    在拼字游戏中，字典 `points` 给出每个小写字母的分值。求单词 `word` 所有字母分值之和，大写按小写处理，`points` 里查不到的字母算 1 分。

    >>> tile_score('Quiz', {'q': 10, 'z': 8})
    20
    >>> tile_score('eat', {'e': 2})
    4
    >>> tile_score('', {'a': 5})
    0
    """
    return sum(points.get(letter, 1) for letter in word.lower())


def polybius(word: str) -> list[int]:
    """Return the numbers of the letters of `word` in the Polybius square, 10 times the row plus the
    column, both counted from 1; the square holds the alphabet in rows of five without j, which is
    written as i.

    Encode `word`, made of small letters, with a 5 by 5 square filled row by row with the alphabet
    (i and j share a cell): a is 11, b is 12, f is 21, z is 55. Return a list with one such number
    for each letter.

    返回单词 `word` 的每个字母在波利比奥斯方阵中的编号，即行号乘 10 加列号（均从 1 起）；方阵每行五个字母，不含 j，j 当作 i。

    用 5×5 的方阵加密小写单词 `word`：字母按行依次填入，i 与 j 同格，于是 a 为 11，f 为 21，z 为 55。返回由各字母编号组成的列表。

    >>> polybius('bat')
    [12, 11, 44]
    >>> polybius('jiz')
    [24, 24, 55]
    >>> polybius('')
    []
    """
    letters = 'abcdefghiklmnopqrstuvwxyz'
    numbers = []
    for char in word.replace('j', 'i'):
        row, column = divmod(letters.index(char), 5)
        numbers.append((row + 1) * 10 + column + 1)
    return numbers


def rail_fence(message: str, rails: int) -> str:
    """Return `message` in the rail fence cipher: its characters go down and up in a zigzag over
    `rails` rows, then the rows are read one after another; with one rail nothing changes.

    Write the characters of `message` diagonally downwards over `rails` lines (at least 1), then
    upwards again, and so on. Return the characters of the first line, followed by those of the
    second, and so forth.

    用栅栏密码加密 `message`：字符在 `rails` 行之间沿之字形上下书写，再逐行读出；只有一行时不变。

    把 `message` 的字符依次写在 `rails` 行上（`rails` 至少为 1），先逐行向下，到底后逐行向上，如此往复，最后把各行内容从上到下连接起来返回。

    >>> rail_fence('abcdefg', 3)
    'aebdfcg'
    >>> rail_fence('hello', 2)
    'hloel'
    >>> rail_fence('same', 1)
    'same'
    """
    rows = [''] * rails
    row, step = 0, 1
    for char in message:
        rows[row] += char
        if rails > 1:
            if row + step not in range(rails):
                step = -step
            row += step
    return ''.join(rows)


def to_bits(text: str) -> str:
    """Return the ASCII codes of the characters of `text` as blocks of eight binary digits with a
    blank between them.

    Given an ASCII string `text`, convert each character to its code in binary, filled with zeros on
    the left to 8 digits, and join these blocks with single spaces.

    返回 `text` 中每个 ASCII 字符的八位二进制编码，各段之间用空格分隔。

    给定 ASCII 字符串 `text`，把每个字符的编码转成二进制，左侧补零到 8 位，再用一个空格连接成字符串返回。

    >>> to_bits('Hi')
    '01001000 01101001'
    >>> to_bits(' ')
    '00100000'
    >>> to_bits('')
    ''
    """
    return ' '.join(f'{ord(char):08b}' for char in text)


def to_bits_2(text: str) -> str:
    blocks = []
    for char in text:
        blocks.append(bin(ord(char))[2:].zfill(8))
    return ' '.join(blocks)


def from_bits(bits: str) -> str:
    """Return the text whose character codes are the binary numbers in `bits`, which are
    separated by blanks.

    Decode a message: `bits` contains groups of zeros and ones with spaces between them, each group
    is the code of one character. Return these characters as a string.

    返回把 `bits` 中以空格分隔的各个二进制数当作字符编码解码后的文本。

    给定字符串 `bits`，其中每组 0 和 1（组间用空格隔开）表示一个字符的编码，把它们依次还原成字符并拼成字符串。

    >>> from_bits('01001000 01101001')
    'Hi'
    >>> from_bits('100001')
    '!'
    >>> from_bits('')
    ''
    """
    return ''.join(chr(int(group, 2)) for group in bits.split())


def letter_ranks(word: str) -> list[int]:
    """Return the places of the letters of `word` in the alphabet, where a and A are 1 and z and Z
    are 26; other characters are left out.

    For each English letter of `word`, regardless of case, give its number in the alphabet counted
    from 1. Skip everything that is no letter from a to z.

    返回 `word` 中每个字母在字母表里的序号（a 为 1，z 为 26，不区分大小写），其他字符略去。

    给定字符串 `word`，依次求出其中各英文字母是字母表的第几个，从 1 数起，大小写等同，不是英文字母的字符跳过。

    >>> letter_ranks('Cab')
    [3, 1, 2]
    >>> letter_ranks('x-z')
    [24, 26]
    >>> letter_ranks('42')
    []
    """
    return [ord(char) - 96 for char in word.lower() if 'a' <= char <= 'z']


def vowels_alternate(word: str) -> bool:
    """Check whether vowels and consonants take turns in `word`, so that no two neighbours are of
    the same kind; the word has small letters only and the vowels are a, e, i, o, u.

    Return True if no two adjacent letters of the lowercase string `word` are both vowels (aeiou) or
    both consonants, otherwise False. Words of fewer than two letters pass.

    判断小写单词 `word` 中元音（a、e、i、o、u）和辅音是否交替出现，即相邻字母不同类。

    给定只含小写字母的 `word`，如果任意两个相邻字母都是一个元音一个辅音，返回 True，否则返回 False；长度小于 2 的单词返回 True。

    >>> vowels_alternate('banana')
    True
    >>> vowels_alternate('tree')
    False
    >>> vowels_alternate('a')
    True
    """
    kinds = [char in 'aeiou' for char in word]
    return all(one != other for one, other in zip(kinds, kinds[1:]))


def vowels_alternate_2(word: str) -> bool:
    for index in range(1, len(word)):
        if (word[index] in 'aeiou') == (word[index - 1] in 'aeiou'):
            return False
    return True


def password_flaws(candidate: str) -> list[str]:
    """Return what is wrong with the password `candidate`, in this order: 'short' if it has fewer
    than 8 characters, 'digit' if it lacks a digit, 'upper' if it lacks a capital letter, 'lower' if
    it lacks a small letter.

    A good password has at least 8 characters, a digit, an uppercase and a lowercase letter. List
    the names of the rules that `candidate` breaks as 'short', 'digit', 'upper' and 'lower', in that
    order; a flawless one gives an empty list.

    检查密码 `candidate`，按顺序返回它的问题：不足 8 个字符为 'short'，没有数字为 'digit'，没有大写字母为 'upper'，没有小写字母为 'lower'。

    合格的密码至少 8 个字符，并含有数字、大写字母和小写字母。返回 `candidate` 违反的规则名列表，依次可能为
    'short'、'digit'、'upper'、'lower'，完全合格则为空列表。

    >>> password_flaws('Secret123')
    []
    >>> password_flaws('abc')
    ['short', 'digit', 'upper']
    >>> password_flaws('')
    ['short', 'digit', 'upper', 'lower']
    """
    flaws = []
    if len(candidate) < 8:
        flaws.append('short')
    if not any(char.isdigit() for char in candidate):
        flaws.append('digit')
    if not any(char.isupper() for char in candidate):
        flaws.append('upper')
    if not any(char.islower() for char in candidate):
        flaws.append('lower')
    return flaws


def card_passes_luhn(card: str) -> bool:
    """Check whether the digits of `card`, which may have blanks between them, pass the Luhn test:
    double every second digit from the right, subtract 9 from results above 9, and the sum of all
    digits must be divisible by 10.

    Return True if the card number `card` satisfies Luhn's formula. Ignore blanks. Beginning with
    the last digit and going left, every second digit is doubled (less 9 if that exceeds 9); the
    total has to be a multiple of 10.

    判断卡号 `card`（可含空格）是否通过 Luhn 校验：从右数每隔一位的数字乘 2，超过 9 则减 9，所有数字之和须能被 10 整除。

    实现银行卡号校验。忽略 `card` 中的空格，从最后一位开始向左，第 2、4、6……位数字加倍，结果大于 9 时减去 9，其余不变；总和是 10 的倍数则返回 True，否则返回
    False。

    >>> card_passes_luhn('4539 1488 0343 6467')
    True
    >>> card_passes_luhn('8273 1232 7352 0569')
    False
    >>> card_passes_luhn('18')
    True
    """
    total = 0
    for index, char in enumerate(reversed(card.replace(' ', ''))):
        digit = int(char)
        if index % 2 == 1:
            digit *= 2
            if digit > 9:
                digit -= 9
        total += digit
    return total % 10 == 0


def isbn_check_digit(digits: str) -> str:
    """Return the check digit for the first nine `digits` of an ISBN-10: the digits are multiplied
    by 10, 9, ..., 2 and summed, and the check digit brings the sum to a multiple of 11, where ten
    is written 'X'.

    Given a string `digits` of nine digits, find the tenth character of the ISBN-10. Weigh them with
    10 down to 2; what must be added to reach the next multiple of 11 is the answer, as a string, X
    standing for 10.

    返回 ISBN-10 前九位 `digits` 对应的校验位：各位依次乘 10、9、……、2 后求和，校验位使总和成为 11 的倍数，若为 10 则写作 'X'。

    给定九位数字组成的字符串 `digits`，按权重 10 到 2 加权求和，再求补足到 11 的倍数还差多少，以字符串返回这个差值，差 10 时返回 'X'。

    >>> isbn_check_digit('030640615')
    '2'
    >>> isbn_check_digit('097522980')
    'X'
    >>> isbn_check_digit('000000000')
    '0'
    """
    total = sum(int(digit) * (10 - index) for index, digit in enumerate(digits))
    check = -total % 11
    return 'X' if check == 10 else str(check)


def vowel_counts(text: str) -> dict[str, int]:
    """Return a dictionary from each vowel that occurs in `text` to how often it does, ignoring
    case; the keys are small letters in the order of their first appearance.

    Count each of the letters a, e, i, o and u in the string `text`, capital or not. Vowels that
    never occur are not in the resulting dictionary.

    统计 `text` 中每个元音字母出现的次数，不区分大小写，返回以小写元音为键的字典。

    给定字符串 `text`，分别统计 a、e、i、o、u 的出现次数（大写也算），返回“元音到次数”的字典，未出现的元音不放入字典。

    >>> vowel_counts('Education')
    {'e': 1, 'u': 1, 'a': 1, 'i': 1, 'o': 1}
    >>> vowel_counts('Banana')
    {'a': 3}
    >>> vowel_counts('hmm')
    {}
    """
    counts = {}
    for char in text.lower():
        if char in 'aeiou':
            counts[char] = counts.get(char, 0) + 1
    return counts


def vowel_counts_2(text: str) -> dict[str, int]:
    return dict(Counter(char for char in text.lower() if char in 'aeiou'))


def rarest_letter(text: str) -> str | None:
    """Return the letter that occurs least often in `text`, among those that occur at all; of
    several the first in the alphabet. Case is ignored, the answer is a small letter, and None if
    `text` has no letters.

    Given a string `text`, count its letters without regard to case and find the one with the
    smallest count. Ties go to the alphabetically first letter; return it in lower case, or None
    when there is no letter.

    返回 `text` 中出现次数最少的字母（小写，至少出现一次），次数相同取字母表中靠前的；没有字母则返回 None，不区分大小写。

    统计 `text` 里各字母的出现次数（忽略大小写和非字母字符），返回次数最少的那个小写字母。并列时取按字母顺序最小的，若不含字母则返回 None。

    >>> rarest_letter('Hello hello')
    'e'
    >>> rarest_letter('aab')
    'b'
    >>> rarest_letter('2 + 2')
    """
    counts = Counter(char for char in text.lower() if char.isalpha())
    if not counts:
        return None
    return min(counts, key=lambda letter: (counts[letter], letter))


def rarest_letter_2(text: str) -> str | None:
    lowered = text.lower()
    best = None
    for letter in sorted(set(lowered)):
        if letter.isalpha() and (best is None or lowered.count(letter) < lowered.count(best)):
            best = letter
    return best


def is_hex_number(text: str) -> bool:
    """Check whether `text` is a hexadecimal number: one or more of the characters 0-9, a-f and A-F,
    and nothing else.

    Return True if `text` is not empty and consists only of hexadecimal digits in either case. Signs
    and prefixes such as 0x are not allowed.

    判断 `text` 是否为十六进制数，即由一个或多个 0-9、a-f、A-F 字符组成。

    如果字符串 `text` 非空，且每个字符都是十六进制数字（字母大小写均可），返回 True，否则返回 False；不允许出现正负号或 0x 前缀。

    >>> is_hex_number('1aF')
    True
    >>> is_hex_number('0x1f')
    False
    >>> is_hex_number('')
    False
    """
    return bool(text) and all(char in '0123456789abcdefABCDEF' for char in text)


def is_hex_number_2(text: str) -> bool:
    if not text:
        return False
    for char in text.lower():
        if char not in '0123456789abcdef':
            return False
    return True


def case_style(word: str) -> str:
    """Return 'lower', 'upper' or 'title' if `word` has only small letters, only capitals, or one
    capital followed by small letters only; otherwise return 'mixed'. A single capital is 'upper'.

    Find out how `word`, a nonempty word of letters, is written: all small is 'lower', all capital
    (even a single letter) is 'upper', a capital and then small letters is 'title', and anything
    else is 'mixed'.

    返回单词 `word` 的大小写形式：全小写为 'lower'，全大写为 'upper'，仅首字母大写为 'title'，其余为 'mixed'；单个大写字母算 'upper'。

    判断由字母组成的非空单词 `word` 的书写样式。全部小写返回 'lower'，全部大写（包括只有一个字母）返回 'upper'，首字母大写且后面都小写返回 'title'，其他情况返回
    'mixed'。

    >>> case_style('Berlin')
    'title'
    >>> case_style('NASA')
    'upper'
    >>> case_style('iPhone')
    'mixed'
    >>> case_style('A')
    'upper'
    """
    if word.islower():
        return 'lower'
    if word.isupper():
        return 'upper'
    if word[0].isupper() and word[1:].islower():
        return 'title'
    return 'mixed'


def keyword_alphabet(keyword: str) -> str:
    """Return the cipher alphabet that begins with the distinct letters of the lowercase `keyword`
    in order of appearance, followed by the rest of the alphabet in its usual order.

    A substitution cipher is made from a word: write the letters of `keyword` (small letters only)
    without repetitions, then all unused letters from a to z. Return these 26 letters as a string.

    返回由小写单词 `keyword` 生成的密码字母表：先按出现顺序写出其中不重复的字母，再按 a 到 z 补上其余字母。

    给定只含小写字母的 `keyword`，去掉重复字母后放在最前面，随后按字母顺序接上没有用过的字母，返回这个 26 个字母的字符串。

    >>> keyword_alphabet('zebra')
    'zebracdfghijklmnopqstuvwxy'
    >>> keyword_alphabet('hello')
    'heloabcdfgijkmnpqrstuvwxyz'
    >>> keyword_alphabet('')
    'abcdefghijklmnopqrstuvwxyz'
    """
    return ''.join(dict.fromkeys(keyword + string.ascii_lowercase))


def keyword_alphabet_2(keyword: str) -> str:
    result = ''
    for letter in keyword + string.ascii_lowercase:
        if letter not in result:
            result += letter
    return result


def undo_substitution(secret: str, alphabet: str) -> str:
    """Return the plain text of `secret`, in which each small letter was replaced with the one that
    stands at its place in `alphabet`, a string of all 26 small letters; other characters are kept.

    Decrypt a substitution cipher. When `secret` was written, a became the first letter of
    `alphabet`, b the second, and so on. Turn every small letter back and leave the rest unchanged.

    还原密文 `secret`：加密时 a 被换成 `alphabet` 的第 1 个字母，b 换成第 2 个，依此类推，`alphabet` 含全部 26 个小写字母；其他字符不变。

    给定密文 `secret` 和 26 个小写字母的排列 `alphabet`，把 `secret` 中每个小写字母换回它在 `alphabet` 中的位置所对应的普通字母，其余字符原样返回。

    >>> undo_substitution('zb', 'zyxwvutsrqponmlkjihgfedcba')
    'ay'
    >>> undo_substitution('b, c!', 'bcdefghijklmnopqrstuvwxyza')
    'a, b!'
    >>> undo_substitution('', 'bcdefghijklmnopqrstuvwxyza')
    ''
    """
    return secret.translate(str.maketrans(alphabet, string.ascii_lowercase))


def undo_substitution_2(secret: str, alphabet: str) -> str:
    plain = ''
    for char in secret:
        if char in alphabet:
            plain += chr(ord('a') + alphabet.index(char))
        else:
            plain += char
    return plain


def xor_bytes(values: list[int], key: list[int]) -> list[int]:
    """Return `values` with each number combined by exclusive or with the number of `key` that
    belongs to it, where `key` is repeated as often as needed.

    Implement a XOR cipher on lists of byte values: the i-th element of the result is the i-th of
    `values` xor the i-th of `key`, which is not empty and starts over when it has been used up.

    返回把 `values` 中每个数与 `key` 中对应的数做异或后的列表，`key` 循环使用。

    实现异或加密：`values` 和非空的 `key` 都是字节值列表，结果的第 i 项为 `values` 第 i 项与循环重复的 `key` 第 i 项的异或。

    >>> xor_bytes([1, 2, 3], [1])
    [0, 3, 2]
    >>> xor_bytes([255, 0, 16], [15, 240])
    [240, 240, 31]
    >>> xor_bytes([], [7])
    []
    """
    return [value ^ key[index % len(key)] for index, value in enumerate(values)]


def wheel_distance(a: str, b: str) -> int:
    """Return the smallest number of steps between the small letters `a` and `b` on a wheel with the
    26 letters, on which a follows z.

    The alphabet is written around a dial. How many letters must one turn at least, in either
    direction, to get from `a` to `b`? Both are single lowercase letters.

    26 个字母排成一圈，z 后面接 a，返回小写字母 `a` 与 `b` 之间的最少步数。

    给定两个小写字母 `a` 和 `b`，字母表首尾相连成环，可以顺时针或逆时针走，求从 `a` 到 `b` 最少要走几格。

    >>> wheel_distance('a', 'd')
    3
    >>> wheel_distance('b', 'y')
    3
    >>> wheel_distance('k', 'k')
    0
    >>> wheel_distance('a', 'n')
    13
    """
    distance = abs(ord(a) - ord(b))
    return min(distance, 26 - distance)


def wheel_distance_2(a: str, b: str) -> int:
    forward = (ord(b) - ord(a)) % 26
    backward = (ord(a) - ord(b)) % 26
    return min(forward, backward)


def non_ascii_count(text: str) -> int:
    """Return how many characters of `text` have a code above 127.

    Count the characters in the string `text` that do not belong to ASCII, that is those whose
    code point is 128 or more.

    返回 `text` 中编码大于 127 的字符个数。

    统计字符串 `text` 里有多少个字符不属于 ASCII（即编码为 128 及以上）。

    >>> non_ascii_count('café')
    1
    >>> non_ascii_count('plain')
    0
    >>> non_ascii_count('naïve – 5 €')
    3
    """
    return sum(ord(char) > 127 for char in text)


def non_ascii_count_2(text: str) -> int:
    return len([char for char in text if not char.isascii()])
