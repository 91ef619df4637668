"""Encodings: ciphers, check values, bit codes, escapes and small compressions."""

import re
from collections import Counter
from functools import reduce


def gronsfeld(text: str, key: str) -> str:
    """Encrypt the lower-case word `text` with the digits of `key`: each letter moves forward in
    the alphabet by the matching digit, wrapping after z, and `key` is repeated as often as needed.

    Given a word `text` of letters a-z and a non-empty string of digits `key`, return the word
    where letter number i is shifted forward by digit number i of `key` (used cyclically), z being
    followed by a.

    用数字串 `key` 加密小写单词 `text`：第 i 个字母按 `key` 的第 i 位数字向后移动，超过 z 则回到 a，`key` 不够长时循环使用。返回密文。

    编写一个函数，把 `text` 的每个小写字母依次后移 `key` 中对应数字的位数（`key` 循环使用，z 之后接 a），返回得到的字符串。

    >>> gronsfeld('abc', '12')
    'bdd'
    >>> gronsfeld('zoo', '3')
    'crr'
    >>> gronsfeld('', '45')
    ''
    """
    result = []
    for index, char in enumerate(text):
        shift = int(key[index % len(key)])
        result.append(chr((ord(char) - 97 + shift) % 26 + 97))
    return ''.join(result)


def shift_digits(text: str, step: int) -> str:
    """Return `text` with every decimal digit increased by `step` modulo 10; all the other
    characters stay as they are.

    Write a function that hides the digits of `text`: a digit d becomes (d + `step`) % 10, anything
    that is not a digit is kept. `step` may be negative, which undoes the hiding.

    把 `text` 中的每个数字 d 换成 (d + `step`) 除以 10 的余数，其他字符不变，返回新字符串；`step` 可以是负数。

    返回将 `text` 里所有数字加上 `step`（对 10 取模）后的字符串，非数字字符原样保留。

    >>> shift_digits('room 429', 3)
    'room 752'
    >>> shift_digits('752', -3)
    '429'
    >>> shift_digits('none', 5)
    'none'
    """
    return ''.join(str((int(c) + step) % 10) if c in '0123456789' else c for c in text)


def shift_digits_2(text: str, step: int) -> str:
    result = ''
    for char in text:
        if char in '0123456789':
            result += str((int(char) + step) % 10)
        else:
            result += char
    return result


def rot47(text: str) -> str:
    """Return `text` with each printable ASCII character from '!' (33) to '~' (126) moved 47 places
    ahead within that range, wrapping around; other characters, such as spaces, are unchanged.

    Apply the ROT47 cipher to `text`: the 94 characters with codes 33 to 126 form a ring, and each
    of them is replaced by the one 47 steps further. Everything else is kept.

    实现 ROT47：把 `text` 中编码在 33 到 126 之间的字符在这 94 个字符构成的环上前移 47 位，空格等其他字符不变，返回结果。

    返回 `text` 经 ROT47 变换后的字符串：编码为 33~126 的字符循环移动 47 位，其余字符保留原样。

    >>> rot47('Hello')
    'w6==@'
    >>> rot47('w6==@')
    'Hello'
    >>> rot47(' ')
    ' '
    """
    result = []
    for char in text:
        code = ord(char)
        if 33 <= code <= 126:
            code = 33 + (code - 33 + 47) % 94
        result.append(chr(code))
    return ''.join(result)


def affine_cipher(word: str, a: int, b: int) -> str:
    """Return the lower-case `word` encrypted by the affine rule: with a = 0, ..., z = 25, the
    letter number x becomes the letter number (`a` * x + `b`) mod 26.

    Given a `word` of letters a-z and two whole numbers `a` and `b`, number the letters from 0 to 25
    and replace each letter x with (`a` * x + `b`) % 26. Return the new word.

    仿射密码：小写字母编号 0 到 25，把 `word` 中编号为 x 的字母换成编号为 (`a` * x + `b`) mod 26 的字母，返回密文。

    给定小写单词 `word` 和整数 `a`、`b`，对每个字母的序号 x（a 为 0）计算 (`a` * x + `b`) % 26 并换成对应字母，返回结果。

    >>> affine_cipher('affine', 5, 8)
    'ihhwvc'
    >>> affine_cipher('abc', 1, 1)
    'bcd'
    >>> affine_cipher('', 3, 7)
    ''
    """
    letters = 'abcdefghijklmnopqrstuvwxyz'
    return ''.join(letters[(a * letters.index(char) + b) % 26] for char in word)


def affine_cipher_2(word: str, a: int, b: int) -> str:
    encrypted = []
    for char in word:
        number = ord(char) - ord('a')
        encrypted.append(chr((a * number + b) % 26 + ord('a')))
    return ''.join(encrypted)


def columns_by_key(message: str, key: str) -> str:
    """Write `message` in rows under the letters of `key` and read it off column by column, taking
    the columns in the alphabetical order of their key letters (equal letters from left to right).
    The last row may be incomplete.

    Return the columnar transposition of `message`: column i holds the characters whose position
    modulo the length of `key` is i, and the columns are joined in sorted order of the letters of
    `key`, ties by position.

    把 `message` 按行写在 `key` 的各个字母下面，再按 `key` 字母的字母顺序（相同字母从左到右）逐列读出，返回得到的字符串；最后一行可以不满。

    实现列置换加密：第 i 列由 `message` 中下标模 `key` 长度等于 i 的字符组成，按 `key` 中字母从小到大的次序（相同时靠左优先）拼接各列并返回。

    >>> columns_by_key('attackatdawn', 'cab')
    'tctwtkdnaaaa'
    >>> columns_by_key('hello', 'ba')
    'elhlo'
    >>> columns_by_key('', 'xy')
    ''
    """
    order = sorted(range(len(key)), key=lambda column: key[column])
    return ''.join(message[column::len(key)] for column in order)


def bacon_cipher(word: str) -> str:
    """Return `word` in Bacon's code: every letter becomes five characters, its position in the
    alphabet (a = 0, z = 25) in binary with A for 0 and B for 1. Groups are joined by single
    spaces, and the case of letters does not matter.

    Encode each letter of `word` as its alphabet index from 0 to 25 in five binary digits written
    with A (zero) and B (one); join the groups with spaces, and ignore the case.

    把 `word` 的每个字母（不分大小写）按序号（a 为 0）写成五位二进制，用 A 代表 0、B 代表 1，各组之间用一个空格隔开，返回结果。

    返回 `word` 的培根密码：每个字母变成五个 A/B 字符，即其序号 0~25 的二进制形式（A 是 0，B 是 1），组间以空格分隔，忽略大小写。

    >>> bacon_cipher('ab')
    'AAAAA AAAAB'
    >>> bacon_cipher('Z')
    'BBAAB'
    >>> bacon_cipher('')
    ''
    """
    groups = []
    for char in word.lower():
        bits = format(ord(char) - 97, '05b')
        groups.append(bits.replace('0', 'A').replace('1', 'B'))
    return ' '.join(groups)


def radio_spelling(word: str) -> str:
    """Spell `word` with the letters' radio names Alfa, Bravo, Charlie, Delta, Echo and Foxtrot for
    A to F, whatever their case; every other character stands for itself. Join all with spaces.

    Return the names Alfa, Bravo, Charlie, Delta, Echo, Foxtrot for the letters a-f of `word` in
    either case, and the character itself for anything else, separated by single spaces.

    用无线电字母名称拼读 `word`：A 到 F（不分大小写）依次读作 Alfa、Bravo、Charlie、Delta、Echo、Foxtrot，其他字符原样保留，各项用空格连接后返回。

    把 `word` 中的字母 a~f（大小写均可）换成 Alfa、Bravo、Charlie、Delta、Echo、Foxtrot，其余字符不变，返回以空格分隔的字符串。

    >>> radio_spelling('Cab')
    'Charlie Alfa Bravo'
    >>> radio_spelling('f5x')
    'Foxtrot 5 x'
    >>> radio_spelling('')
    ''
    """
    names = ['Alfa', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot']
    by_letter = {name[0].lower(): name for name in names}
    return ' '.join(by_letter.get(char.lower(), char) for char in word)


def encode_with_table(text: str, table: dict[str, str]) -> str:
    """Return the codes that `table` gives for the characters of `text`, joined by single spaces.
    Characters that `table` does not know are left out.

    You are given a code `table` such as Morse's, from character to code. Translate `text` with it,
    skip every character without a code, and put one space between the codes.

    按照编码表 `table` 把 `text` 的每个字符翻译成对应的代码，用一个空格连接；表中没有的字符直接跳过。

    给定字符到代码的字典 `table`，返回 `text` 各字符的代码以空格相连的字符串，忽略 `table` 里不存在的字符。

    >>> encode_with_table('SOS', {'S': '...', 'O': '---'})
    '... --- ...'
    >>> encode_with_table('a-b', {'a': '1', 'b': '22'})
    '1 22'
    >>> encode_with_table('xyz', {})
    ''
    """
    return ' '.join(table[char] for char in text if char in table)


def encode_with_table_2(text: str, table: dict[str, str]) -> str:
    codes = []
    for char in text:
        code = table.get(char)
        if code is not None:
            codes.append(code)
    return ' '.join(codes)


def decode_signals(signals: str, table: dict[str, str]) -> str:
    """Translate the codes in `signals` back to letters. `table` goes from letter to code; the codes
    are separated by one space, words by ' / ', and a code that is not in `table` becomes '?'.

    Given `signals`, where a space separates letters and ' / ' separates words, and a `table` from
    letter to its code, return the text, with one space between words and '?' for unknown codes.

    把 `signals` 中的代码译回文字：字母之间用空格、单词之间用 ' / ' 分隔，`table` 是字母到代码的字典，未知代码译成 '?'，单词之间输出一个空格。

    给定字母到代码的对照表 `table`，解码 `signals`（空格分隔字母，' / ' 分隔单词），返回原文；查不到的代码用 '?' 代替。

    >>> decode_signals('.- -', {'a': '.-', 't': '-'})
    'at'
    >>> decode_signals('- .- / .-', {'a': '.-', 't': '-'})
    'ta a'
    >>> decode_signals('- ...', {'t': '-'})
    't?'
    """
    letters = {code: letter for letter, code in table.items()}
    words = []
    for word in signals.split(' / '):
        words.append(''.join(letters.get(code, '?') for code in word.split()))
    return ' '.join(words)


def fletcher_sums(data: list[int]) -> tuple[int, int]:
    """Return the two Fletcher check sums of the bytes in `data`: the first is the sum of the bytes
    modulo 255, the second is the sum of all the intermediate values of the first, modulo 255.

    Go through `data` with two counters that start at 0: add each byte to the first, then add the
    first to the second, both modulo 255. Return the pair of counters, (0, 0) for no bytes.

    计算字节列表 `data` 的 Fletcher 校验：两个计数器从 0 开始，每个字节先加到第一个上，再把第一个加到第二个上，都对 255 取模，返回这两个数组成的元组。

    给定 `data`，依次累加每个字节得到 a（模 255），同时把每一步的 a 累加到 b（模 255），返回 (a, b)；空列表返回 (0, 0)。

    >>> fletcher_sums([1, 2, 3])
    (6, 10)
    >>> fletcher_sums([254, 2])
    (1, 0)
    >>> fletcher_sums([])
    (0, 0)
    """
    first = second = 0
    for byte in data:
        first = (first + byte) % 255
        second = (second + first) % 255
    return first, second


def xor_check(sentence: str) -> str:
    """Return the exclusive or of all the character codes of the ASCII text `sentence`, as two
    upper-case hexadecimal digits; '00' for an empty text.

    GPS receivers end a line with a check value: all character codes of `sentence` combined with
    XOR and printed as two capital hex digits. Compute it; the empty `sentence` gives '00'.

    把 ASCII 字符串 `sentence` 的所有字符编码做异或，结果写成两位大写十六进制并返回；空串返回 '00'。

    返回 `sentence` 各字符编码的异或校验值，用两位大写十六进制数表示，没有字符时为 '00'。

    >>> xor_check('AB')
    '03'
    >>> xor_check('n')
    '6E'
    >>> xor_check('')
    '00'
    """
    return format(reduce(lambda value, char: value ^ ord(char), sentence, 0), '02X')


def xor_check_2(sentence: str) -> str:
    value = 0
    for char in sentence:
        value ^= ord(char)
    return f'{value:02X}'


def completing_byte(data: list[int]) -> int:
    """Return the byte (0 to 255) that must be appended to `data` so that the sum of all the bytes
    becomes a multiple of 256.

    Given the bytes `data`, find the check byte c with 0 <= c <= 255 such that the sum of `data`
    plus c is divisible by 256.

    返回应追加到字节列表 `data` 末尾的校验字节（0 到 255），使所有字节之和是 256 的倍数。

    给定 `data`，求 0~255 之间的整数 c，使得 `data` 的总和加上 c 能被 256 整除。

    >>> completing_byte([100, 100])
    56
    >>> completing_byte([255, 255])
    2
    >>> completing_byte([])
    0
    """
    return -sum(data) % 256


def completing_byte_2(data: list[int]) -> int:
    rest = sum(data) % 256
    return 256 - rest if rest else 0


def with_parity_bit(bits: str) -> str:
    """Append one bit to `bits`, a string of 0 and 1, so that the result holds an even number of
    ones.

    Given a bit string `bits`, return it followed by an even-parity bit: '1' when `bits` contains an
    odd number of ones, otherwise '0'.

    在由 0 和 1 组成的字符串 `bits` 末尾加一个偶校验位，使结果中 1 的个数为偶数，返回新字符串。

    返回 `bits` 加上校验位后的字符串：若其中 1 的个数是奇数则补 '1'，否则补 '0'。

    >>> with_parity_bit('1011')
    '10111'
    >>> with_parity_bit('1001')
    '10010'
    >>> with_parity_bit('')
    '0'
    """
    return bits + str(bits.count('1') % 2)


def locate_flipped_bit(block: list[list[int]]) -> tuple[int, int] | None:
    """In a correct `block` of bits every row and every column has an even number of ones. Return
    (row, column) of the bit to flip when exactly one row and exactly one column are odd, else None.

    Given the rectangular `block` of 0s and 1s, find the rows with an odd sum and the columns with
    an odd sum. If there is exactly one of each, return the pair of their indices; otherwise None.

    正确的比特块 `block` 每行每列都有偶数个 1。若恰好有一行和一列的 1 的个数为奇数，返回 (行号, 列号)，否则返回 None。

    给定 0/1 矩阵 `block`，找出和为奇数的行与列；各恰有一个时返回它们的下标组成的元组，其他情况返回 None。

    >>> locate_flipped_bit([[1, 1, 0], [0, 1, 0], [1, 1, 0]])
    (1, 1)
    >>> locate_flipped_bit([[1, 1], [1, 1]])
    None
    >>> locate_flipped_bit([[1]])
    (0, 0)
    """
    rows = [index for index, row in enumerate(block) if sum(row) % 2]
    columns = [index for index, column in enumerate(zip(*block)) if sum(column) % 2]
    if len(rows) == 1 and len(columns) == 1:
        return rows[0], columns[0]
    return None


def hamming_syndrome(bits: str) -> int:
    """Return the exclusive or of the 1-based positions at which `bits` has a '1'; it is 0 for a
    valid Hamming code word and otherwise names the faulty position.

    Given a string of bits `bits`, number its characters from 1 and combine with XOR the numbers of
    all characters that are '1'. Return the result, 0 if there is none.

    从 1 开始给 `bits` 的字符编号，返回所有为 '1' 的字符的编号的异或值；没有 1 时返回 0。

    计算汉明码字 `bits` 的校正子，即所有值为 '1' 的位置（从 1 数起）做异或得到的整数。

    >>> hamming_syndrome('111')
    0
    >>> hamming_syndrome('0100')
    2
    >>> hamming_syndrome('00101')
    6
    >>> hamming_syndrome('')
    0
    """
    syndrome = 0
    for position, bit in enumerate(bits, start=1):
        if bit == '1':
            syndrome ^= position
    return syndrome


def hamming_syndrome_2(bits: str) -> int:
    ones = (index + 1 for index, bit in enumerate(bits) if bit == '1')
    return reduce(lambda a, b: a ^ b, ones, 0)


def majority_of_three(received: str) -> str:
    """A sender repeats every bit three times. Return the decoded bits of `received`: each group of
    three characters stands for the bit that occurs at least twice in it. The length of `received`
    is a multiple of three.

    Decode `received`, a bit string whose length is divisible by 3, by majority vote: each block of
    three bits gives one bit, the more frequent of the block.

    发送方把每个比特重复三次。给定长度为 3 的倍数的 `received`，每三位取出现次数较多的那一位，返回解码后的比特串。

    对 `received` 每三个字符一组做多数表决，返回由各组中多数比特组成的字符串。

    >>> majority_of_three('111010')
    '10'
    >>> majority_of_three('011000110')
    '101'
    >>> majority_of_three('')
    ''
    """
    decoded = []
    for start in range(0, len(received), 3):
        group = received[start:start + 3]
        decoded.append('1' if group.count('1') >= 2 else '0')
    return ''.join(decoded)


def majority_of_three_2(received: str) -> str:
    groups = zip(received[::3], received[1::3], received[2::3])
    return ''.join(Counter(group).most_common(1)[0][0] for group in groups)


def delta_pack(samples: list[int]) -> list[int]:
    """Return the list whose first element is the first of `samples` and whose other elements are
    the changes from each sample to the next.

    Delta-encode `samples`: keep the first number, and replace each later number with its difference
    from the one before it. An empty list stays empty.

    对 `samples` 做差分编码：保留第一个数，其后每个数替换为它与前一个数之差，返回新列表；空列表返回空列表。

    返回一个与 `samples` 等长的列表，首项是 `samples` 的首项，其余各项是相邻两个样本的变化量。

    >>> delta_pack([100, 103, 101, 101])
    [100, 3, -2, 0]
    >>> delta_pack([7])
    [7]
    >>> delta_pack([])
    []
    """
    packed = []
    previous = 0
    for sample in samples:
        packed.append(sample - previous)
        previous = sample
    return packed


def delta_pack_2(samples: list[int]) -> list[int]:
    return samples[:1] + [after - before for before, after in zip(samples, samples[1:])]


def move_to_front(text: str, alphabet: str) -> list[int]:
    """Return, for each character of `text`, its current position in `alphabet`, after which that
    character is moved to the front of the alphabet. All characters of `text` occur in `alphabet`.

    Apply the move-to-front coding: begin with the characters of `alphabet` in a row; for each
    character of `text` write down its index in the row, then take it out and put it first.

    前移编码：从 `alphabet` 的字符顺序开始，对 `text` 的每个字符记下它当前的下标，然后把它移到最前面。返回所有下标的列表。

    给定 `text` 和包含其全部字符的 `alphabet`，依次输出每个字符在表中的位置，并在输出后将该字符移到表头，返回位置列表。

    >>> move_to_front('banana', 'abn')
    [1, 1, 2, 1, 1, 1]
    >>> move_to_front('aaa', 'xa')
    [1, 0, 0]
    >>> move_to_front('', 'abc')
    []
    """
    row = list(alphabet)
    positions = []
    for char in text:
        position = row.index(char)
        positions.append(position)
        row.insert(0, row.pop(position))
    return positions


def last_column(text: str) -> str:
    """Return the last characters, read from top to bottom, of all rotations of `text` sorted
    alphabetically.

    Compute a plain Burrows-Wheeler transform: list every rotation of `text`, sort the list, and
    join the final characters of its entries. The empty text gives ''.

    列出 `text` 的所有循环移位并按字典序排序，返回由各行最后一个字符从上到下连成的字符串；空串返回 ''。

    实现简单的 BWT 变换：对 `text` 的全部旋转排序后，取每个旋转的末字符拼接成字符串返回。

    >>> last_column('banana')
    'nnbaaa'
    >>> last_column('abc')
    'cab'
    >>> last_column('')
    ''
    """
    rotations = sorted(text[start:] + text[:start] for start in range(len(text)))
    return ''.join(rotation[-1] for rotation in rotations)


def lz78_pairs(text: str) -> list[tuple[int, str]]:
    """Compress `text` into pairs (phrase number, character): repeatedly take the longest known
    phrase, number 0 being the empty one, plus the next character; the two together become the next
    numbered phrase. If `text` ends within a known phrase, the last pair has '' as its character.

    Return the LZ78 code of `text`, a list of (index, char). Phrases are numbered from 1 as they
    are made; index is the longest earlier phrase that matches (0 for none), char the one after it,
    or '' when the text is used up.

    用 LZ78 压缩 `text`：每次取已知最长短语（0 号为空）加下一个字符，输出 (短语编号, 字符)，二者合成新短语并从 1 开始编号；若结尾停在已知短语中，最后一对的字符为 ''。

    返回 `text` 的 LZ78 编码列表，每项为 (编号, 字符)：编号是最长匹配的旧短语（没有则为 0），字符是其后的一个字符，文本用完时为 ''。

    >>> lz78_pairs('aab')
    [(0, 'a'), (1, 'b')]
    >>> lz78_pairs('abab')
    [(0, 'a'), (0, 'b'), (1, 'b')]
    >>> lz78_pairs('aa')
    [(0, 'a'), (1, '')]
    >>> lz78_pairs('')
    []
    """
    numbers = {'': 0}
    pairs = []
    phrase = ''
    for char in text:
        if phrase + char in numbers:
            phrase += char
            continue
        pairs.append((numbers[phrase], char))
        numbers[phrase + char] = len(numbers)
        phrase = ''
    if phrase:
        pairs.append((numbers[phrase], ''))
    return pairs


def fax_lengths(line: str) -> list[int]:
    """Return the lengths of the runs of equal bits in `line`, beginning with a run of zeros: if
    `line` starts with '1', the first length is 0. An empty line gives an empty list.

    A fax machine stores a row of pixels `line`, made of '0' (white) and '1' (black), as alternating
    run lengths that always begin with white. Return these lengths; the first is 0 when the row
    begins with black, and there are none for an empty row.

    把由 '0' 和 '1' 组成的 `line` 表示为交替的游程长度，总是从 0 的长度开始；若以 '1' 开头，第一个长度为 0。空串返回空列表。

    给定像素行 `line`，返回其中连续相同字符的长度列表，约定首项是 '0' 的个数（可能为 0），之后 1 和 0 交替；没有像素时返回 []。

    >>> fax_lengths('0001101')
    [3, 2, 1, 1]
    >>> fax_lengths('11')
    [0, 2]
    >>> fax_lengths('')
    []
    """
    if not line:
        return []
    lengths = [0]
    current = '0'
    for bit in line:
        if bit != current:
            lengths.append(0)
            current = bit
        lengths[-1] += 1
    return lengths


def fax_lengths_2(line: str) -> list[int]:
    runs = [len(run) for run in re.findall('0+|1+', line)]
    return [0] + runs if line.startswith('1') else runs


def elias_gamma(n: int) -> str:
    """Return the Elias gamma code of the positive integer `n`: its binary digits preceded by as
    many zeros as there are digits after the first.

    For a positive `n` whose binary form has k digits, return k - 1 zeros followed by that form.

    返回正整数 `n` 的 Elias gamma 编码：设其二进制有 k 位，则先写 k - 1 个 0，再写这个二进制数。

    编写一个函数，在正整数 `n` 的二进制表示前补上比位数少一个的 0，返回得到的字符串。

    >>> elias_gamma(1)
    '1'
    >>> elias_gamma(5)
    '00101'
    >>> elias_gamma(8)
    '0001000'
    """
    binary = format(n, 'b')
    return '0' * (len(binary) - 1) + binary


def varint_bytes(value: int) -> list[int]:
    """Encode the non-negative `value` in groups of seven bits, the lowest group first. Every byte
    but the last has 128 added. Return the list of bytes; 0 is encoded as one byte 0.

    Return `value` (at least 0) as a variable-length integer: a list of bytes with seven bits of it
    each, least significant first, where all bytes except the final one carry the flag 128.

    把非负整数 `value` 编成变长字节：每字节放 7 位，低位在前，除最后一个字节外都加上 128。返回字节列表，0 编成 [0]。

    实现 varint 编码：将 `value` 从低到高每 7 位分为一组，后面还有组的字节置最高位（加 128），返回各字节。

    >>> varint_bytes(300)
    [172, 2]
    >>> varint_bytes(127)
    [127]
    >>> varint_bytes(0)
    [0]
    """
    encoded = []
    while value >= 128:
        encoded.append(value % 128 + 128)
        value //= 128
    encoded.append(value)
    return encoded


def unsigned_code(n: int) -> int:
    """Map every integer to a non-negative one: 0 to 0, -1 to 1, 1 to 2, -2 to 3, 2 to 4, and so on.
    Return the code of `n`.

    Return 2 * `n` if `n` is not negative, and -2 * `n` - 1 if it is.

    把整数 `n` 映射为非负整数：非负的 `n` 对应 2 * `n`，负的 `n` 对应 -2 * `n` - 1，返回该值。

    按 0→0、-1→1、1→2、-2→3、2→4…… 的规律，返回整数 `n` 对应的编码。

    >>> unsigned_code(3)
    6
    >>> unsigned_code(-3)
    5
    >>> unsigned_code(0)
    0
    """
    return 2 * n if n >= 0 else -2 * n - 1


def decimal_nibbles(number: int) -> str:
    """Return the non-negative `number` in binary-coded decimal: four bits for each of its decimal
    digits, the groups separated by single spaces.

    Write each decimal digit of `number` (which is not negative) as four binary digits, and join
    the groups with a space.

    返回非负整数 `number` 的 BCD 码：每个十进制数字写成四位二进制，各组之间用一个空格隔开。

    将 `number` 的每一位十进制数字转换为 4 位二进制，用空格连接后返回。

    >>> decimal_nibbles(59)
    '0101 1001'
    >>> decimal_nibbles(107)
    '0001 0000 0111'
    >>> decimal_nibbles(0)
    '0000'
    """
    return ' '.join(format(int(digit), '04b') for digit in str(number))


def code_literal(n: int, base: int) -> str:
    """Return the integer `n` as it is written in source code in base 2, 8 or 16: with the prefix
    0b, 0o or 0x, lower-case digits, and a minus sign before the prefix if negative. For any other
    `base` return the plain decimal form.

    Given `n` and `base`, write `n` with the prefix '0b' for base 2, '0o' for 8 and '0x' for 16,
    the sign coming first; with another `base`, write it in decimal without a prefix.

    返回整数 `n` 在源代码中的写法：`base` 为 2、8、16 时分别带前缀 0b、0o、0x（小写数字，负号在前缀之前），其他 `base` 返回普通十进制。

    给定 `n` 和进制 `base`，返回带 '0b'、'0o' 或 '0x' 前缀的字符串，负数的负号放在最前面；`base` 不是 2、8、16 时按十进制输出。

    >>> code_literal(10, 2)
    '0b1010'
    >>> code_literal(-255, 16)
    '-0xff'
    >>> code_literal(8, 8)
    '0o10'
    >>> code_literal(42, 10)
    '42'
    """
    writers = {2: bin, 8: oct, 16: hex}
    return writers.get(base, str)(n)


def code_literal_2(n: int, base: int) -> str:
    if base == 2:
        return bin(n)
    if base == 8:
        return oct(n)
    if base == 16:
        return hex(n)
    return str(n)


def escape_text(raw: str) -> str:
    r"""Return `raw` with each backslash written as \\, each newline as \n, and each tab as \t, all
    other characters unchanged.

    Make the text `raw` fit on one line: replace a backslash with two of them, a line feed with a
    backslash and the letter n, a tab with a backslash and the letter t.

    返回转义后的 `raw`：反斜杠写成 \\，换行写成 \n，制表符写成 \t，其他字符不变。

    把 `raw` 里的反斜杠替换为两个反斜杠，换行符替换为反斜杠加字母 n，制表符替换为反斜杠加字母 t，返回单行文本。

    >>> escape_text('a\tb')
    'a\\tb'
    >>> escape_text('C:\\x\n')
    'C:\\\\x\\n'
    >>> escape_text('plain')
    'plain'
    """
    escapes = {'\\': '\\\\', '\n': '\\n', '\t': '\\t'}
    return ''.join(escapes.get(char, char) for char in raw)


def escape_text_2(raw: str) -> str:
    return raw.replace('\\', '\\\\').replace('\n', '\\n').replace('\t', '\\t')


def unescape_text(source: str) -> str:
    r"""Undo escapes in `source`: a backslash with n becomes a newline, with t a tab; before any
    other character the backslash is dropped and the character kept. A lone backslash at the end
    stays.

    Return `source` with \n turned into a line feed, \t into a tab, and a backslash followed by some
    other character (even a backslash) turned into that character. A final single backslash is kept.

    还原 `source` 中的转义：\n 变成换行，\t 变成制表符，反斜杠后跟其他字符时只保留该字符；末尾单独的反斜杠保留。

    返回去掉转义后的 `source`：反斜杠加 n 表示换行，加 t 表示制表符，加其他字符表示该字符本身，结尾孤立的反斜杠不变。

    >>> unescape_text('a\\nb')
    'a\nb'
    >>> unescape_text('1\\\\2\\"')
    '1\\2"'
    >>> unescape_text('end\\')
    'end\\'
    """
    result = []
    index = 0
    while index < len(source):
        char = source[index]
        if char == '\\' and index + 1 < len(source):
            index += 1
            char = {'n': '\n', 't': '\t'}.get(source[index], source[index])
        result.append(char)
        index += 1
    return ''.join(result)


def percent_escape(text: str) -> str:
    """Return the ASCII string `text` with everything but letters, digits, '-', '_' and '.' replaced
    by a percent sign and the character's code as two upper-case hexadecimal digits.

    Escape `text` for use in a URL: keep ASCII letters, digits and the characters - _ . and turn
    each other (ASCII) character into %XX, where XX is its code in capital hex.

    把 ASCII 字符串 `text` 转为 URL 转义形式：字母、数字以及 - _ . 保留，其他字符换成 % 加两位大写十六进制编码。

    返回转义后的 `text`，除字母、数字、'-'、'_'、'.' 外的每个字符都写成 %XX（XX 为大写十六进制字符编码）。

    >>> percent_escape('a b&c')
    'a%20b%26c'
    >>> percent_escape('v1.0_x-y')
    'v1.0_x-y'
    >>> percent_escape('50%')
    '50%25'
    """
    escaped = []
    for char in text:
        if char.isalnum() or char in '-_.':
            escaped.append(char)
        else:
            escaped.append(f'%{ord(char):02X}')
    return ''.join(escaped)


def percent_escape_2(text: str) -> str:
    return re.sub(r'[^A-Za-z0-9_.-]', lambda match: f'%{ord(match.group()):02X}', text)


def percent_unescape(url: str) -> str:
    """Return `url` with each %XX, where XX are two hexadecimal digits of either case, replaced by
    the character with that code, and each '+' by a space. A percent sign that two such digits do
    not follow stays.

    Decode the query text `url`: '+' means a space, and a percent sign followed by two hex digits
    means the character with that code; other percent signs are left alone.

    解码 `url`：'+' 换成空格，% 后面跟两位十六进制数字（大小写均可）时换成对应编码的字符，其他 % 保持不变，返回结果。

    返回把 `url` 中的 %XX 还原为字符、'+' 还原为空格后的字符串；后面不是两位十六进制数的百分号原样保留。

    >>> percent_unescape('a%20b+c')
    'a b c'
    >>> percent_unescape('50%25%2B')
    '50%+'
    >>> percent_unescape('100%')
    '100%'
    """
    spaced = url.replace('+', ' ')
    return re.sub('%([0-9A-Fa-f]{2})', lambda match: chr(int(match.group(1), 16)), spaced)


def caret_form(text: str) -> str:
    r"""Return `text` with each control character (code below 32) shown as a caret and the character
    whose code is 64 higher, as terminals do.

    Show the control characters in `text`: a character with a code c under 32 becomes '^' followed
    by the character of code c + 64, and all others are kept.

    把 `text` 中编码小于 32 的控制字符显示为 ^ 加上编码大 64 的字符，其余字符不变，返回结果。

    返回 `text` 的脱字符表示：控制字符（编码 c < 32）写作 '^' 和编码为 c + 64 的字符，其他字符照旧。

    >>> caret_form('a\tb')
    'a^Ib'
    >>> caret_form('\x03')
    '^C'
    >>> caret_form('ok')
    'ok'
    """
    return ''.join('^' + chr(ord(c) + 64) if ord(c) < 32 else c for c in text)


def resolve_entities(markup: str) -> str:
    """Return `markup` with each numeric entity of the form &#N; (N in decimal digits) replaced by
    the character with the code N. Anything else stays as it is.

    Find in `markup` every '&#', one or more digits and ';' in a row and put the character with that
    code in its place.

    把 `markup` 中形如 &#N; 的数字实体（N 为十进制数字）替换成编码为 N 的字符，其余内容不变，返回结果。

    返回还原数字实体后的 `markup`：'&#'、若干数字、';' 连在一起时换成对应编码的字符。

    >>> resolve_entities('&#72;i&#33;')
    'Hi!'
    >>> resolve_entities('R&#38;D &#x;')
    'R&D &#x;'
    >>> resolve_entities('')
    ''
    """
    return re.sub(r'&#([0-9]+);', lambda match: chr(int(match.group(1))), markup)


def number_from_words(phrase: str) -> int:
    """Return the number from 20 to 99 that `phrase` names in English, such as 'forty' or
    'forty-two', in lower case with a hyphen.

    Given an English number word `phrase` between 'twenty' and 'ninety-nine', lower case and with a
    hyphen between tens and ones, return its value.

    给定 20 到 99 之间的英文数词 `phrase`（小写，十位与个位间用连字符，如 'forty-two'），返回它表示的整数。

    把 'twenty' 到 'ninety-nine' 之间的英文数词 `phrase` 转换为整数，例如 'forty-two' 得到 42。

    >>> number_from_words('forty-two')
    42
    >>> number_from_words('ninety')
    90
    >>> number_from_words('twenty-one')
    21
    """
    tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
    ones = 'one two three four five six seven eight nine'.split()
    ten, _, one = phrase.partition('-')
    value = 10 * (tens.index(ten) + 2)
    if one:
        value += ones.index(one) + 1
    return value


def dictated_number(speech: str) -> str:
    """Return the digits that `speech` dictates. It consists of digit words from 'zero' to 'nine';
    'double' before one means the digit twice, 'triple' three times.

    People read phone numbers as 'double five one'. Given such a `speech` of the lower-case words
    zero to nine, double and triple, return the string of digits, '' if there are no words.

    把口述的号码 `speech` 转成数字串：单词为 zero 到 nine，'double' 表示下一个数字重复两次，'triple' 表示重复三次。没有单词时返回 ''。

    给定由 zero~nine、double、triple 组成的 `speech`，返回对应的数字字符串，其中 double、triple 让紧随其后的数字出现两次、三次。

    >>> dictated_number('double five one')
    '551'
    >>> dictated_number('zero triple nine')
    '0999'
    >>> dictated_number('')
    ''
    """
    words = 'zero one two three four five six seven eight nine'.split()
    digits = ''
    times = 1
    for word in speech.split():
        if word == 'double':
            times = 2
        elif word == 'triple':
            times = 3
        else:
            digits += str(words.index(word)) * times
            times = 1
    return digits


def letters_as_numbers(word: str) -> str:
    """Return the positions in the alphabet (a = 1, z = 26) of the letters of `word`, joined by
    hyphens; upper and lower case count alike, and other characters are skipped.

    Replace each English letter of `word` with its number from 1 to 26, whatever its case, leave
    out everything else and join the numbers with '-'.

    返回 `word` 中各英文字母在字母表里的序号（a 为 1，不分大小写），用连字符连接，非字母字符忽略。

    把 `word` 的每个字母换成 1 到 26 的序号并用 '-' 相连，大小写等同，其他字符跳过。

    >>> letters_as_numbers('Cab')
    '3-1-2'
    >>> letters_as_numbers("it's")
    '9-20-19'
    >>> letters_as_numbers('42')
    ''
    """
    alphabet = 'abcdefghijklmnopqrstuvwxyz'
    return '-'.join(str(alphabet.index(c) + 1) for c in word.lower() if c in alphabet)


def text_from_bits(stream: str) -> str:
    """Decode `stream`, a string of 0 and 1 with spaces allowed anywhere, into text: after removing
    the spaces every eight bits are the code of one character. An incomplete group at the end is
    ignored.

    Given the bits `stream`, drop its spaces and return the characters whose codes are the groups of
    eight bits, from left to right, without any leftover bits.

    去掉 `stream` 里的空格后，每八个比特作为一个字符的编码，返回解码得到的文本；末尾不足八位的部分忽略。

    给定由 0、1 和空格组成的 `stream`，忽略空格，按 8 位一组转成字符并连接，剩余不足 8 位的比特舍弃。

    >>> text_from_bits('01001000 01101001')
    'Hi'
    >>> text_from_bits('0100 0001 01')
    'A'
    >>> text_from_bits('')
    ''
    """
    bits = stream.replace(' ', '')
    characters = []
    for start in range(0, len(bits) - 7, 8):
        characters.append(chr(int(bits[start:start + 8], 2)))
    return ''.join(characters)


def text_from_bits_2(stream: str) -> str:
    groups = re.findall('[01]{8}', stream.replace(' ', ''))
    return ''.join(chr(int(group, 2)) for group in groups)


def balanced_ternary(n: int) -> str:
    """Return the integer `n` in balanced ternary, where the digits '+', '0' and '-' stand for 1, 0
    and -1 and the places have the weights 1, 3, 9, ...; there are no leading zeros, and 0 is '0'.

    Write `n`, which may be negative, as a sum of distinct powers of three with signs: from the
    highest power down, '+' where it is added, '-' where it is subtracted, '0' where it is absent.
    Zero gives '0'.

    返回整数 `n` 的平衡三进制表示：用 '+'、'0'、'-' 代表 1、0、-1，各位权值为 1、3、9……，不含前导零，0 表示为 '0'。

    把可正可负的 `n` 写成带符号的 3 的幂之和，从高位到低位，加上的幂写 '+'，减去的写 '-'，没有的写 '0'；`n` 为 0 时返回 '0'。

    >>> balanced_ternary(5)
    '+--'
    >>> balanced_ternary(-4)
    '--'
    >>> balanced_ternary(9)
    '+00'
    >>> balanced_ternary(0)
    '0'
    """
    if n == 0:
        return '0'
    digits = ''
    while n:
        rest = n % 3
        digits = '0+-'[rest] + digits
        n = n // 3 + (rest == 2)
    return digits


def factorial_digits(n: int) -> list[int]:
    """Return the digits of the non-negative `n` in the factorial number system, highest first: n is
    the sum of digit times k! for places k = 1, 2, 3, ... from the right, and the digit at place k
    is at most k. Zero gives [0].

    Write `n` (not negative) with place values 1!, 2!, 3!, ... from right to left, where the digit
    before k! lies between 0 and k. Return the list of digits without leading zeros, [0] for 0.

    返回非负整数 `n` 的阶乘进制各位数字（高位在前）：从右起第 k 位的权值为 k!，该位数字不超过 k。`n` 为 0 时返回 [0]。

    把 `n` 表示成 1!、2!、3!…… 的组合，从右数第 k 位取值 0 到 k，返回从高到低的数字列表，不含前导零，0 对应 [0]。

    >>> factorial_digits(7)
    [1, 0, 1]
    >>> factorial_digits(23)
    [3, 2, 1]
    >>> factorial_digits(0)
    [0]
    """
    digits = []
    base = 2
    while n:
        n, rest = divmod(n, base)
        digits.insert(0, rest)
        base += 1
    return digits or [0]


def mixed_units(total: int, sizes: list[int]) -> list[int]:
    """Split `total` small units into a mixed system. `sizes` says, from the smallest unit up, how
    many of a unit make one of the next. Return the amounts from the largest unit to the smallest.

    Given `total` (not negative) and `sizes`, such as [60, 60, 24] for seconds, minutes, hours and
    days, divide step by step and return one more number than there are sizes, largest unit first.

    把 `total` 个最小单位换算成混合进制：`sizes` 从小到大给出每级满多少进一，返回从最大单位到最小单位的各级数量。

    给定非负的 `total` 和进率列表 `sizes`（如 [60, 60, 24] 表示秒、分、时、天），逐级取余，返回由大到小的数量列表，长度比 `sizes` 多一。

    >>> mixed_units(90061, [60, 60, 24])
    [1, 1, 1, 1]
    >>> mixed_units(50, [12])
    [4, 2]
    >>> mixed_units(9, [])
    [9]
    """
    amounts = []
    for size in sizes:
        total, rest = divmod(total, size)
        amounts.append(rest)
    amounts.append(total)
    return amounts[::-1]


def twos_complement(n: int, width: int) -> str:
    """Return the `width` bits of the integer `n` in two's complement; `n` fits into them.

    Write `n` as a binary string of exactly `width` characters, where a negative number is stored
    as `n` plus two to the power of `width`.

    返回整数 `n` 的 `width` 位补码表示，`n` 保证不越界。

    把 `n` 写成恰好 `width` 位的二进制串，负数按 `n` 加 2 的 `width` 次方存储。

    >>> twos_complement(5, 8)
    '00000101'
    >>> twos_complement(-1, 4)
    '1111'
    >>> twos_complement(-8, 4)
    '1000'
    """
    return format(n % (1 << width), f'0{width}b')


def twos_complement_2(n: int, width: int) -> str:
    bits = ''
    for place in range(width):
        bits = str(n >> place & 1) + bits
    return bits


def bytes_reversed(value: int) -> int:
    """Return the 32-bit unsigned `value` with the order of its four bytes reversed.

    Convert the unsigned 32-bit integer `value` between big and little endian, that is, swap its
    first byte with its fourth and its second with its third.

    把 32 位无符号整数 `value` 的四个字节顺序颠倒后返回。

    对 32 位无符号数 `value` 做大小端转换：第一字节与第四字节、第二字节与第三字节互换，返回结果。

    >>> bytes_reversed(1)
    16777216
    >>> bytes_reversed(258)
    33619968
    >>> bytes_reversed(0)
    0
    """
    result = 0
    for _ in range(4):
        result = result << 8 | value & 255
        value >>= 8
    return result


def bytes_reversed_2(value: int) -> int:
    return int.from_bytes(value.to_bytes(4, 'big'), 'little')


def opposite_strand(strand: str) -> str:
    """Return the DNA `strand` reversed and with A and T, and C and G, exchanged.

    Given a DNA string `strand` of the letters A, C, G, T, build its reverse complement: read it
    from the end and replace A by T, T by A, C by G and G by C.

    返回 DNA 链 `strand` 的反向互补链：先倒序，再把 A 与 T、C 与 G 互换。

    给定由 A、C、G、T 组成的 `strand`，从末尾读起，将 A 换成 T、T 换成 A、C 换成 G、G 换成 C，返回所得字符串。

    >>> opposite_strand('AACG')
    'CGTT'
    >>> opposite_strand('GAT')
    'ATC'
    >>> opposite_strand('')
    ''
    """
    return strand[::-1].translate(str.maketrans('ACGT', 'TGCA'))


def opposite_strand_2(strand: str) -> str:
    partners = {'A': 'T', 'T': 'A', 'C': 'G', 'G': 'C'}
    return ''.join(partners[base] for base in reversed(strand))


def slipped_hand(typed: str) -> str:
    """Somebody's hands slipped to the right while typing: return `typed` with each lower-case
    letter replaced by its left neighbour in the keyboard rows qwertyuiop, asdfghjkl and zxcvbnm.
    The first letter of a row, and any other character, stays.

    Given the rows 'qwertyuiop', 'asdfghjkl' and 'zxcvbnm', replace each letter of `typed` with the
    one to its left in its row; q, a, z and characters that are in no row are unchanged.

    键盘三行为 qwertyuiop、asdfghjkl、zxcvbnm。把 `typed` 中每个小写字母换成同一行左边的字母，每行首字母及其他字符不变，返回结果。

    返回纠正手位偏移后的 `typed`：每个字母换成键盘上（qwertyuiop / asdfghjkl / zxcvbnm）它左侧的字母，q、a、z 和非字母保持不变。

    >>> slipped_hand('wp')
    'qo'
    >>> slipped_hand('jrk; a')
    'hej; a'
    >>> slipped_hand('')
    ''
    """
    left_of = {}
    for row in ('qwertyuiop', 'asdfghjkl', 'zxcvbnm'):
        for left, right in zip(row, row[1:]):
            left_of[right] = left
    return ''.join(left_of.get(char, char) for char in typed)


def pack_fields(values: list[int], widths: list[int]) -> int:
    """Pack several small numbers into one integer: the first of `values` takes the highest bits,
    and number i takes exactly `widths`[i] bits, into which it fits. Nothing packed gives 0.

    Return the integer whose binary form is made of the numbers in `values` side by side, each with
    the number of bits that `widths` gives at the same index. Empty lists give 0.

    把 `values` 中的各数按位拼成一个整数：第一个数占最高位，第 i 个数恰好占 `widths`[i] 位（保证放得下）。空列表返回 0。

    给定 `values` 及各自的位宽 `widths`，从高位到低位依次排列，返回拼接得到的整数；没有数时返回 0。

    >>> pack_fields([1, 2], [1, 3])
    10
    >>> pack_fields([3, 0, 1], [2, 2, 4])
    193
    >>> pack_fields([], [])
    0
    """
    packed = 0
    for value, width in zip(values, widths):
        packed = packed << width | value
    return packed
