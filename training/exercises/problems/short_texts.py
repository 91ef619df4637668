"""Short texts: loops and conditions over the characters of a text, a few lines each."""

import itertools
import re
import string
from collections import Counter


def vowel_after_vowel(text: str) -> int:
    """Count the vowels of `text` that stand right after another vowel. Case does not matter.

    You are given a string `text`. Return how many of its characters are vowels (a, e, i, o, u in
    either case) whose left neighbour is a vowel as well.

    统计 `text` 中紧跟在另一个元音之后的元音个数，不区分大小写。

    给定字符串 `text`，返回其中有多少个元音字母（a、e、i、o、u）的左邻字符也是元音。

    >>> vowel_after_vowel("queue")
    3
    >>> vowel_after_vowel("banana")
    0
    >>> vowel_after_vowel("")
    0
    """
    lowered = text.lower()
    return sum(a in "aeiou" and b in "aeiou" for a, b in zip(lowered, lowered[1:]))


def vowel_after_vowel_2(text: str) -> int:
    count = 0
    for i in range(1, len(text)):
        if text[i - 1].lower() in "aeiou" and text[i].lower() in "aeiou":
            count += 1
    return count


def first_consonant_of(word: str) -> str:
    """Return the first letter of `word` that is not a vowel, or an empty string if there is none.

    Write a function that looks through `word` from the left and returns the first consonant it
    meets. Characters that are not letters are passed over; without a consonant the answer is ''.

    返回 `word` 中第一个辅音字母，若没有则返回空串。

    编写一个函数，从左到右查看 `word`，返回遇到的第一个不是元音的字母；非字母字符跳过，找不到时返回 ''。

    >>> first_consonant_of("orange")
    'r'
    >>> first_consonant_of("7 Up")
    'p'
    >>> first_consonant_of("aeo")
    ''
    """
    for char in word:
        if char.isalpha() and char.lower() not in "aeiou":
            return char
    return ""


def first_consonant_of_2(word: str) -> str:
    consonants = [c for c in word if c.isalpha() and c.lower() not in "aeiou"]
    return consonants[0] if consonants else ""


def consonant_count_by_word(sentence: str) -> list[int]:
    """For each word of `sentence`, count its consonants, and return the counts in a list.

    Given a `sentence` whose words are separated by spaces, return the list of the numbers of
    letters other than a, e, i, o, u in its words, in order.

    对 `sentence` 中的每个单词统计辅音字母个数，按顺序放入列表返回。

    给定以空格分隔的 `sentence`，返回一个列表，依次为各单词中除 a、e、i、o、u 之外的字母数。

    >>> consonant_count_by_word("the blue sea")
    [2, 2, 1]
    >>> consonant_count_by_word("I am")
    [0, 1]
    >>> consonant_count_by_word("")
    []
    """
    result = []
    for word in sentence.split():
        result.append(sum(c.isalpha() and c.lower() not in "aeiou" for c in word))
    return result


def numbered_vowels(text: str) -> str:
    """Replace the vowels a, e, i, o, u in `text` by the digits 1, 2, 3, 4, 5.

    You are given a lower-case string `text`. Write 1 for every a, 2 for every e, 3 for every i,
    4 for every o and 5 for every u, and keep everything else.

    把 `text` 中的元音 a、e、i、o、u 分别替换为数字 1、2、3、4、5。

    给定小写字符串 `text`，将其中的 a 写成 1、e 写成 2、i 写成 3、o 写成 4、u 写成 5，其他字符不变。

    >>> numbered_vowels("house")
    'h45s2'
    >>> numbered_vowels("rhythm")
    'rhythm'
    >>> numbered_vowels("aeiou")
    '12345'
    """
    return text.translate(str.maketrans("aeiou", "12345"))


def numbered_vowels_2(text: str) -> str:
    result = ""
    for char in text:
        place = "aeiou".find(char)
        result += char if place < 0 else str(place + 1)
    return result


def kinds_tally(text: str) -> dict[str, int]:
    """Count the capitals, small letters, digits and other characters of `text` in a dictionary with
    the keys 'upper', 'lower', 'digit' and 'other'.

    Given a string `text`, return a dictionary that tells how many of its characters are upper-case
    letters, lower-case letters, digits, and none of these.

    统计 `text` 中大写字母、小写字母、数字和其他字符的个数，字典的键为 'upper'、'lower'、'digit'、'other'。

    给定字符串 `text`，返回一个字典，说明其中大写字母、小写字母、数字以及其余字符各有多少。

    >>> kinds_tally("Room 12B!")
    {'upper': 2, 'lower': 3, 'digit': 2, 'other': 2}
    >>> kinds_tally("")
    {'upper': 0, 'lower': 0, 'digit': 0, 'other': 0}
    """
    upper = sum(char.isupper() for char in text)
    lower = sum(char.islower() for char in text)
    digit = sum(char.isdigit() for char in text)
    other = len(text) - upper - lower - digit
    return {"upper": upper, "lower": lower, "digit": digit, "other": other}


def kinds_tally_2(text: str) -> dict[str, int]:
    counts = {"upper": 0, "lower": 0, "digit": 0, "other": 0}
    for char in text:
        if char.isupper():
            counts["upper"] += 1
        elif char.islower():
            counts["lower"] += 1
        elif char.isdigit():
            counts["digit"] += 1
        else:
            counts["other"] += 1
    return counts


def punctuation_then_space(text: str) -> int:
    """Count the punctuation marks of `text` that are followed by a space.

    Given a `text`, return how many of its characters are ASCII punctuation with a space directly
    behind.

    统计 `text` 中后面紧跟空格的标点符号个数。

    给定 `text`，返回其中有多少个 ASCII 标点符号，其下一个字符是空格。

    >>> punctuation_then_space("Well, yes; of course.")
    2
    >>> punctuation_then_space("3.5 km")
    0
    >>> punctuation_then_space("! ? ")
    2
    """
    return sum(a in string.punctuation and b == " " for a, b in zip(text, text[1:]))


def punctuation_then_space_2(text: str) -> int:
    count = 0
    for i in range(len(text) - 1):
        if text[i] in string.punctuation and text[i + 1] == " ":
            count += 1
    return count


def marks_used(text: str) -> str:
    """Return the different punctuation marks of `text` in the order in which they first appear.

    You are given a string `text`. Collect each ASCII punctuation mark found in it once, in order
    of first appearance, and return them as one string.

    按首次出现的顺序返回 `text` 中不同的标点符号组成的字符串。

    给定字符串 `text`，收集其中出现过的 ASCII 标点符号，每种只取一次，按首次出现的先后拼成字符串。

    >>> marks_used("Oh, no! Yes, yes!")
    ',!'
    >>> marks_used("plain")
    ''
    >>> marks_used("a.b-c.d")
    '.-'
    """
    result = ""
    for char in text:
        if char in string.punctuation and char not in result:
            result += char
    return result


def marks_used_2(text: str) -> str:
    return "".join(dict.fromkeys(char for char in text if char in string.punctuation))


def shifted_case_by_vowel(text: str) -> str:
    """Return `text` with its vowels in lower case and all its other letters in upper case.

    Write a function that builds a new string from `text`, writing vowels small and every other
    character with `upper`.

    返回 `text` 的新写法：元音小写，其余字母大写。

    编写一个函数，由 `text` 构造新字符串：元音字母写成小写，其他字符转为大写。

    >>> shifted_case_by_vowel("Elephant")
    'eLePHaNT'
    >>> shifted_case_by_vowel("a1b")
    'a1B'
    >>> shifted_case_by_vowel("")
    ''
    """
    return "".join(c.lower() if c in "aeiouAEIOU" else c.upper() for c in text)


def shifted_case_by_vowel_2(text: str) -> str:
    result = ""
    for char in text:
        if char.lower() in "aeiou":
            result += char.lower()
        else:
            result += char.upper()
    return result


def squeezed_blanks_and_dashes(text: str) -> str:
    """Return `text` with every run of spaces cut to one space and every run of dashes to one dash.

    Given a string `text`, drop each space or '-' that equals the character before it. Other
    characters may repeat.

    把 `text` 中连续的空格压缩为一个空格，连续的短横线压缩为一个短横线。

    给定字符串 `text`，若某个空格或 '-' 与前一个字符相同，就把它去掉；其他字符可以重复。

    >>> squeezed_blanks_and_dashes("good  --  book")
    'good - book'
    >>> squeezed_blanks_and_dashes("a---b")
    'a-b'
    >>> squeezed_blanks_and_dashes("")
    ''
    """
    result = ""
    for char in text:
        if char in " -" and result.endswith(char):
            continue
        result += char
    return result


def without_doubled_vowels(word: str) -> str:
    """Return `word` with each run of one and the same vowel cut to a single letter.

    You are given a lower-case `word`. Where the same vowel stands several times in a row keep it
    once; doubled consonants stay.

    返回把 `word` 中连续相同的元音只保留一个后的结果，重复的辅音不变。

    给定小写单词 `word`，同一个元音连续出现多次时只留一个，双写的辅音保持原样。

    >>> without_doubled_vowels("balloon")
    'ballon'
    >>> without_doubled_vowels("sweeeet")
    'swet'
    >>> without_doubled_vowels("queue")
    'queue'
    """
    result = ""
    for char in word:
        if char not in "aeiou" or not result.endswith(char):
            result += char
    return result


def without_doubled_vowels_2(word: str) -> str:
    kept = [c for i, c in enumerate(word) if c not in "aeiou" or i == 0 or word[i - 1] != c]
    return "".join(kept)


def count_letter_runs(text: str, letter: str) -> int:
    """Count the runs of `letter` in `text`, where a run is a stretch that cannot be made longer.

    Given a `text` and one `letter`, return how many groups of neighbouring `letter`s it has.

    统计 `text` 中由字符 `letter` 连成的段数（相邻的算同一段）。

    给定 `text` 和一个字符 `letter`，返回其中连续的 `letter` 一共形成多少段。

    >>> count_letter_runs("aabaaca", "a")
    3
    >>> count_letter_runs("xyz", "a")
    0
    >>> count_letter_runs("aaaa", "a")
    1
    """
    count = 0
    previous = ""
    for char in text:
        if char == letter and previous != letter:
            count += 1
        previous = char
    return count


def count_letter_runs_2(text: str, letter: str) -> int:
    return sum(c == letter and text[:i][-1:] != letter for i, c in enumerate(text))


def run_ends_in_capitals(text: str) -> str:
    """Return `text` with the last character of every run of equal characters in upper case.

    You are given a string `text`. A character that differs from the one after it, or has none after
    it, is written in upper case; the others stay as they are.

    返回将 `text` 中每一段相同字符的最后一个改成大写后的字符串。

    给定字符串 `text`，若某字符与后一个字符不同（或后面没有字符），就把它写成大写，其余保持不变。

    >>> run_ends_in_capitals("aaabb")
    'aaAbB'
    >>> run_ends_in_capitals("abc")
    'ABC'
    >>> run_ends_in_capitals("")
    ''
    """
    result = ""
    for i, char in enumerate(text):
        result += char if text[i + 1 : i + 2] == char else char.upper()
    return result


def run_starts_only(text: str, n: int) -> str:
    """Return the characters of `text` that begin a run of at least `n` equal characters.

    Given a string `text` and a positive number `n`, go over the starts of its runs of equal
    neighbours and keep a start when `n` equal characters stand there one after another.

    返回 `text` 中每段长度至少为 `n` 的相同字符的首字符，拼成字符串。

    给定字符串 `text` 和正整数 `n`，查看各段连续相同字符的开头，若从此处起至少有 `n` 个相同字符则保留该字符。

    >>> run_starts_only("aabcccd", 2)
    'ac'
    >>> run_starts_only("abc", 1)
    'abc'
    >>> run_starts_only("aab", 3)
    ''
    """
    result = ""
    for i, char in enumerate(text):
        is_start = i == 0 or text[i - 1] != char
        if is_start and text[i : i + n] == char * n:
            result += char
    return result


def run_starts_only_2(text: str, n: int) -> str:
    groups = [(char, len(list(group))) for char, group in itertools.groupby(text)]
    return "".join(char for char, size in groups if size >= n)


def open_brackets_left(text: str) -> int:
    """Return how many '(' of `text` are still open at its end. A ')' with nothing open is ignored.

    Read `text` from left to right: '(' opens a bracket and ')' closes one if any is open. Return
    the number of brackets that remain open.

    返回 `text` 读完后仍未闭合的 '(' 的个数；没有可闭合的括号时，')' 被忽略。

    从左到右读取 `text`：'(' 打开一个括号，')' 在有未闭合括号时关闭一个。返回最后剩下的未闭合括号数。

    >>> open_brackets_left("(a(b)")
    1
    >>> open_brackets_left("))((")
    2
    >>> open_brackets_left("(x)")
    0
    """
    depth = 0
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")" and depth > 0:
            depth -= 1
    return depth


def letters_inside_brackets(text: str) -> int:
    """Count the letters of `text` that stand inside round brackets.

    You are given a `text` whose round brackets are balanced. Return how many of its letters lie
    between an opening bracket and the one that closes it.

    统计 `text` 中位于圆括号内的字母个数。

    给定圆括号配对正确的 `text`，返回其中有多少个字母处在某对括号之内。

    >>> letters_inside_brackets("ab(cd)e")
    2
    >>> letters_inside_brackets("(a(b)c)")
    3
    >>> letters_inside_brackets("none")
    0
    """
    depth = 0
    count = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if depth > 0 and char.isalpha():
            count += 1
    return count


def place_of_deepest(text: str) -> int:
    """Return the index of the '(' in `text` that reaches the greatest depth, the first one when
    several do, or -1 if there is no '('.

    Given a string `text`, follow the depth of its round brackets and find where it first becomes
    largest. Return -1 for a text without an opening bracket.

    返回 `text` 中达到最大嵌套深度的 '(' 的下标；若有多个取第一个，没有 '(' 时返回 -1。

    给定字符串 `text`，跟踪圆括号的深度，找出深度首次达到最大值的位置；没有左括号时返回 -1。

    >>> place_of_deepest("(a(b)(c))")
    2
    >>> place_of_deepest("()")
    0
    >>> place_of_deepest("abc")
    -1
    """
    depth, deepest, place = 0, 0, -1
    for i, char in enumerate(text):
        depth += (char == "(") - (char == ")")
        if depth > deepest:
            deepest, place = depth, i
    return place


def outside_brackets_only(text: str) -> str:
    """Return `text` without what stands in square brackets, the brackets themselves included.

    Write a function that copies the characters of `text` that are outside '[' and ']'. The brackets
    are balanced and may be nested.

    返回去掉 `text` 中方括号及其内部内容后的字符串。

    编写一个函数，只保留 `text` 中位于 '[' 与 ']' 之外的字符；方括号配对正确，可以嵌套。

    >>> outside_brackets_only("tea[1] time[see [2]]")
    'tea time'
    >>> outside_brackets_only("plain")
    'plain'
    >>> outside_brackets_only("[all]")
    ''
    """
    result = ""
    depth = 0
    for char in text:
        if char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif depth == 0:
            result += char
    return result


def pieces_at_marks(text: str, marks: str) -> list[str]:
    """Split `text` at every character that occurs in `marks` and leave out empty pieces.

    Given two strings `text` and `marks`, cut `text` wherever one of the characters of `marks`
    stands. Return the list of the pieces that are not empty.

    在 `text` 中凡是属于 `marks` 的字符处进行切分，去掉空的片段。

    给定字符串 `text` 和 `marks`，遇到 `marks` 中的任一字符就切开 `text`，返回所有非空片段的列表。

    >>> pieces_at_marks("red,green;blue", ",;")
    ['red', 'green', 'blue']
    >>> pieces_at_marks("--a-b", "-")
    ['a', 'b']
    >>> pieces_at_marks("", ",")
    []
    """
    for mark in marks:
        text = text.replace(mark, marks[0])
    return [piece for piece in text.split(marks[0]) if piece]


def pieces_at_marks_2(text: str, marks: str) -> list[str]:
    pieces = [""]
    for char in text:
        if char in marks:
            pieces.append("")
        else:
            pieces[-1] += char
    return [piece for piece in pieces if piece]


def numbers_between_marks(text: str) -> list[int]:
    """Return the whole numbers of `text`, which are separated by commas, semicolons or spaces.

    You are given a `text` such as '3,4;5 6'. Split it at ',', ';' and ' ' and return the numbers
    as a list of integers.

    返回 `text` 中由逗号、分号或空格隔开的整数列表。

    给定形如 '3,4;5 6' 的 `text`，在 ','、';' 和空格处切分，把各数转成整数后放入列表返回。

    >>> numbers_between_marks("3,4;5 6")
    [3, 4, 5, 6]
    >>> numbers_between_marks("10; -2")
    [10, -2]
    >>> numbers_between_marks("")
    []
    """
    return [int(part) for part in text.replace(",", " ").replace(";", " ").split()]


def numbers_between_marks_2(text: str) -> list[int]:
    return [int(part) for part in re.split("[,; ]+", text) if part]


def clauses_of(text: str) -> list[str]:
    """Split `text` at full stops, commas and semicolons, and strip the spaces around the parts.
    Parts with nothing in them are left out.

    Given a `text`, return the list of its parts between '.', ',' and ';', trimmed and not empty.

    在 `text` 的句号、逗号和分号处切分，去掉各部分两侧的空格，空的部分不要。

    给定 `text`，返回其中由 '.'、',' 和 ';' 隔开的各部分组成的列表，去除首尾空格且不含空串。

    >>> clauses_of("I came, I saw; I won.")
    ['I came', 'I saw', 'I won']
    >>> clauses_of(" . ,")
    []
    >>> clauses_of("one")
    ['one']
    """
    parts = text.replace(",", ".").replace(";", ".").split(".")
    return [part.strip() for part in parts if part.strip()]


def clauses_of_2(text: str) -> list[str]:
    result = []
    for part in re.split("[.,;]", text):
        if part.strip():
            result.append(part.strip())
    return result


def palindromic_words_in(sentence: str) -> list[str]:
    """Return the words of `sentence` with more than one letter that read the same backwards.

    You are given a `sentence` of words separated by spaces. Ignoring case, keep the words of at
    least two characters that equal their own reverse.

    返回 `sentence` 中长度大于 1 且正读反读相同的单词。

    给定以空格分隔的 `sentence`，不区分大小写，保留至少两个字符且与自身倒序相同的单词。

    >>> palindromic_words_in("Anna saw a kayak at noon")
    ['Anna', 'kayak', 'noon']
    >>> palindromic_words_in("a b")
    []
    """
    words = sentence.split()
    return [w for w in words if len(w) > 1 and w.lower() == w.lower()[::-1]]


def palindromic_words_in_2(sentence: str) -> list[str]:
    result = []
    for word in sentence.split():
        small = word.lower()
        if len(small) >= 2 and small == small[::-1]:
            result.append(word)
    return result


def palindrome_after_cut(text: str) -> int:
    """Return the smallest number of characters to cut from the front of `text` so that the rest
    reads the same backwards.

    Write a function that drops characters from the start of `text`, one at a time, until what is
    left is a palindrome, and returns how many were dropped.

    返回要使 `text` 剩余部分成为回文，最少需要从开头去掉的字符数。

    编写一个函数，从 `text` 的开头逐个去掉字符，直到剩下的是回文，返回去掉了几个字符。

    >>> palindrome_after_cut("sevene")
    3
    >>> palindrome_after_cut("level")
    0
    >>> palindrome_after_cut("xyz")
    2
    """
    cut = 0
    while text[cut:] != text[cut:][::-1]:
        cut += 1
    return cut


def palindrome_after_cut_2(text: str) -> int:
    for i in range(len(text)):
        rest = text[i:]
        if rest == rest[::-1]:
            return i
    return 0


def both_halves_palindromes(text: str) -> bool:
    """Tell whether each half of `text` is a palindrome, where a middle character belongs to
    neither half.

    Given a string `text`, take its first half and its second half, leaving out the middle character
    of an odd length. Return True when both halves read the same backwards.

    判断 `text` 的前后两半是否各自都是回文（长度为奇数时中间字符不算在内）。

    给定字符串 `text`，取其前半与后半，奇数长度时略去中间字符，两半倒读都不变时返回 True。

    >>> both_halves_palindromes("abaxcdc")
    True
    >>> both_halves_palindromes("aabc")
    False
    >>> both_halves_palindromes("")
    True
    """
    half = len(text) // 2
    first, second = text[:half], text[len(text) - half :]
    return first == first[::-1] and second == second[::-1]


def both_halves_palindromes_2(text: str) -> bool:
    half = len(text) // 2
    return all(part == part[::-1] for part in (text[:half], text[-half:] if half else ""))


def next_letters_of_vowels(text: str) -> str:
    """Replace each lower-case vowel in `text` by the next letter of the alphabet.

    Given a string `text`, write b for a, f for e, j for i, p for o and v for u; all other
    characters stay.

    把 `text` 中的每个小写元音替换为字母表中的下一个字母。

    给定字符串 `text`，其中的 a、e、i、o、u 分别写成 b、f、j、p、v，其他字符不变。

    >>> next_letters_of_vowels("piano")
    'pjbnp'
    >>> next_letters_of_vowels("AE")
    'AE'
    >>> next_letters_of_vowels("")
    ''
    """
    return "".join(chr(ord(char) + 1) if char in "aeiou" else char for char in text)


def next_letters_of_vowels_2(text: str) -> str:
    result = ""
    for char in text:
        if char in "aeiou":
            char = chr(ord(char) + 1)
        result += char
    return result


def letters_on_both_sides(letter: str) -> str:
    """Return the letters just before and just after `letter` in the alphabet, as one string. For
    'a' and 'z' there is only one of them.

    Given a lower-case `letter`, return its neighbours in the alphabet, the earlier one first.

    返回字母表中紧挨在 `letter` 前后的字母，拼成一个字符串；'a' 和 'z' 只有一个邻居。

    给定小写字母 `letter`，返回它在字母表中的相邻字母，靠前的在前。

    >>> letters_on_both_sides("d")
    'ce'
    >>> letters_on_both_sides("a")
    'b'
    >>> letters_on_both_sides("z")
    'y'
    """
    before = chr(ord(letter) - 1) if letter > "a" else ""
    after = chr(ord(letter) + 1) if letter < "z" else ""
    return before + after


def letters_on_both_sides_2(letter: str) -> str:
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    i = alphabet.index(letter)
    return alphabet[max(0, i - 1) : i] + alphabet[i + 1 : i + 2]


def most_common_latest(text: str) -> str:
    """Return the most frequent character of `text`. When several are equally frequent, take the one
    that comes last in the alphabet.

    You are given a string `text` that is not empty. Find the character that occurs most often,
    choosing the greatest character in a tie.

    返回 `text` 中出现次数最多的字符；次数相同时取编码最大的那个。

    给定非空字符串 `text`，找出出现最多的字符，若有并列则选排序最靠后的字符。

    >>> most_common_latest("abcabc")
    'c'
    >>> most_common_latest("hello")
    'l'
    >>> most_common_latest("z")
    'z'
    """
    return max(text, key=lambda char: (text.count(char), char))


def most_common_latest_2(text: str) -> str:
    best = text[0]
    for char in text:
        if (text.count(char), char) > (text.count(best), best):
            best = char
    return best


def top_letters(text: str, k: int) -> str:
    """Return the `k` most frequent letters of `text` as a string, the most frequent first and ties
    in alphabetical order. Capitals count as small letters.

    Given a `text` and a number `k`, count its letters regardless of case, sort them by falling
    count and then by the alphabet, and join the first `k`.

    返回 `text` 中出现最多的 `k` 个字母，次数多的在前，次数相同按字母顺序，不区分大小写。

    给定 `text` 和数 `k`，忽略大小写统计字母，先按次数从多到少、再按字母表排序，把前 `k` 个拼接起来。

    >>> top_letters("Banana bread", 2)
    'ab'
    >>> top_letters("zyx", 2)
    'xy'
    >>> top_letters("123", 1)
    ''
    """
    letters = [char for char in text.lower() if char.isalpha()]
    ranked = sorted(set(letters), key=lambda char: (-letters.count(char), char))
    return "".join(ranked[:k])


def top_letters_2(text: str, k: int) -> str:
    counts = {}
    for char in text.lower():
        if char.isalpha():
            counts[char] = counts.get(char, 0) + 1
    ranked = sorted(counts, key=lambda char: (-counts[char], char))
    return "".join(ranked[:k])


def frequent_chars_in_order(text: str, n: int) -> str:
    """Return the characters that occur at least `n` times in `text`, each once, in the order of
    their first appearance.

    Write a function that returns, as one string without repeats, the characters of `text` whose
    count is `n` or more.

    返回在 `text` 中至少出现 `n` 次的字符，每个只写一次，按首次出现的顺序。

    编写一个函数，把 `text` 中出现次数不少于 `n` 的字符不重复地拼成字符串返回。

    >>> frequent_chars_in_order("mississippi", 4)
    'is'
    >>> frequent_chars_in_order("abc", 2)
    ''
    >>> frequent_chars_in_order("noon", 2)
    'no'
    """
    result = ""
    for char in text:
        if text.count(char) >= n and char not in result:
            result += char
    return result


def frequent_chars_in_order_2(text: str, n: int) -> str:
    return "".join(char for char, count in Counter(text).items() if count >= n)


def commonest_vowel(text: str) -> str:
    """Return the vowel that occurs most often in `text`, ignoring case. In a tie the one that is
    first in 'aeiou' wins; without any vowel the answer is an empty string.

    Given a string `text`, count each of a, e, i, o, u and return the most frequent one, or '' when
    none of them occurs.

    返回 `text` 中出现最多的元音，不区分大小写；并列时取 'aeiou' 中靠前的，没有元音则返回空串。

    给定字符串 `text`，统计 a、e、i、o、u 各自的次数，返回次数最多的一个；都没出现时返回 ''。

    >>> commonest_vowel("Good evening, all of you")
    'o'
    >>> commonest_vowel("tea")
    'a'
    >>> commonest_vowel("hmm")
    ''
    """
    lowered = text.lower()
    best = max("aeiou", key=lowered.count)
    return best if best in lowered else ""


def commonest_vowel_2(text: str) -> str:
    best = ""
    most = 0
    for vowel in "aeiou":
        count = text.lower().count(vowel)
        if count > most:
            best, most = vowel, count
    return best


def built_without_neighbours(text: str) -> str:
    """Build a string from `text` character by character, leaving out a character when it directly
    follows or precedes the last kept one in character code.

    You are given a string `text`. Keep its first character, and then each character whose code
    differs by more than one from the code of the last character kept.

    逐个字符地由 `text` 构造字符串：与最后保留的字符编码恰好相差 1 或相同的字符不要。

    给定字符串 `text`，保留首字符，之后只保留编码与最后保留的字符之差大于 1 的字符。

    >>> built_without_neighbours("abdeg")
    'adg'
    >>> built_without_neighbours("aab")
    'a'
    >>> built_without_neighbours("")
    ''
    """
    result = ""
    for char in text:
        if not result or abs(ord(char) - ord(result[-1])) > 1:
            result += char
    return result


def vowels_pushed_front(text: str) -> str:
    """Build a string by adding the characters of `text` one by one: a vowel goes to the front, any
    other character to the end.

    Given a lower-case `text`, start with an empty string; put each vowel before what is there
    already and each other character behind it.

    由 `text` 逐字符构造字符串：元音加在最前面，其他字符加在末尾。

    给定小写的 `text`，从空串开始，遇到元音就放到已有内容之前，遇到其他字符就接在后面。

    >>> vowels_pushed_front("camel")
    'eacml'
    >>> vowels_pushed_front("sky")
    'sky'
    >>> vowels_pushed_front("aei")
    'iea'
    """
    result = ""
    for char in text:
        if char in "aeiou":
            result = char + result
        else:
            result += char
    return result


def vowels_pushed_front_2(text: str) -> str:
    vowels = [char for char in text if char in "aeiou"]
    others = [char for char in text if char not in "aeiou"]
    return "".join(vowels[::-1] + others)


def climbing_letters(text: str) -> str:
    """Return the characters of `text` that are greater than every character before them.

    Write a function that walks through `text` and keeps a character only if it is greater than the
    last one it kept. The first character is always kept.

    返回 `text` 中比前面所有字符都大的字符组成的字符串。

    编写一个函数，遍历 `text`，仅当字符大于最后保留的字符时才保留它；首字符总是保留。

    >>> climbing_letters("banana")
    'bn'
    >>> climbing_letters("adbez")
    'adez'
    >>> climbing_letters("")
    ''
    """
    result = ""
    for char in text:
        if char > result[-1:]:
            result += char
    return result


def climbing_letters_2(text: str) -> str:
    return "".join(c for i, c in enumerate(text) if all(c > other for other in text[:i]))


def words_with_rising_ends(sentence: str) -> list[str]:
    """Return the words of `sentence` whose first letter comes before their last letter in the
    alphabet, ignoring case.

    You are given a `sentence`. Keep each word whose last character, in lower case, is greater than
    its first one.

    返回 `sentence` 中首字母在字母表里排在末字母之前的单词，不区分大小写。

    给定 `sentence`，保留那些小写后末字符大于首字符的单词。

    >>> words_with_rising_ends("An apple for Tom and Zoe")
    ['An', 'apple', 'for', 'and']
    >>> words_with_rising_ends("a")
    []
    """
    return [word for word in sentence.split() if word[0].lower() < word[-1].lower()]


def words_with_rising_ends_2(sentence: str) -> list[str]:
    result = []
    for word in sentence.split():
        lowered = word.lower()
        if lowered[0] < lowered[-1]:
            result.append(word)
    return result


def count_words_vowel_heavy(sentence: str) -> int:
    """Count the words of `sentence` in which at least half of the characters are vowels.

    Given a lower-case `sentence`, return how many of its words have a number of vowels that is not
    smaller than half of their length.

    统计 `sentence` 中元音至少占一半字符的单词个数。

    给定小写的 `sentence`，返回其中元音个数不小于单词长度一半的单词有多少个。

    >>> count_words_vowel_heavy("we eat green peas")
    3
    >>> count_words_vowel_heavy("my dry gym")
    0
    >>> count_words_vowel_heavy("")
    0
    """
    count = 0
    for word in sentence.split():
        vowels = sum(char in "aeiou" for char in word)
        if 2 * vowels >= len(word):
            count += 1
    return count


def words_without_repeats(words: list[str]) -> list[str]:
    """Return those of `words` in which no letter stands next to an equal letter.

    You are given a list `words`. Leave out every word that has the same character twice in a row
    and return the others in order.

    返回 `words` 中没有两个相邻字符相同的单词。

    给定列表 `words`，去掉其中含有连续两个相同字符的单词，按原顺序返回其余单词。

    >>> words_without_repeats(["apple", "banana", "book", "tea"])
    ['banana', 'tea']
    >>> words_without_repeats(["oo"])
    []
    >>> words_without_repeats([])
    []
    """
    return [word for word in words if all(a != b for a, b in zip(word, word[1:]))]


def words_without_repeats_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        if not any(word[i] == word[i + 1] for i in range(len(word) - 1)):
            result.append(word)
    return result


def words_between_in_order(words: list[str], low: str, high: str) -> list[str]:
    """Return the words that come after `low` and before `high` in dictionary order, both limits
    left out and case ignored.

    Given a list `words` and two strings `low` and `high`, keep the words that are strictly between
    the two when all are written in lower case.

    返回 `words` 中按字典序严格位于 `low` 与 `high` 之间的单词，忽略大小写。

    给定列表 `words` 以及字符串 `low` 和 `high`，全部转为小写比较，保留大于 `low` 且小于 `high` 的单词。

    >>> words_between_in_order(["Fig", "apple", "kiwi", "Plum"], "b", "m")
    ['Fig', 'kiwi']
    >>> words_between_in_order(["cat"], "cat", "dog")
    []
    """
    return [word for word in words if low.lower() < word.lower() < high.lower()]


def words_between_in_order_2(words: list[str], low: str, high: str) -> list[str]:
    result = []
    for word in words:
        if word.lower() > low.lower() and word.lower() < high.lower():
            result.append(word)
    return result


def order_sign(first: str, second: str) -> int:
    """Compare two strings without regard to case: return -1 if `first` comes before `second`, 1 if
    it comes after, and 0 if they are the same.

    Write a function that turns `first` and `second` into lower case and tells their order by one
    of the numbers -1, 0 and 1.

    不区分大小写比较两个字符串：`first` 在 `second` 之前返回 -1，之后返回 1，相同返回 0。

    编写一个函数，把 `first` 和 `second` 转为小写后比较，用 -1、0、1 表示它们的先后。

    >>> order_sign("Apple", "banana")
    -1
    >>> order_sign("Sun", "sUN")
    0
    >>> order_sign("b", "A")
    1
    """
    a, b = first.lower(), second.lower()
    if a == b:
        return 0
    return -1 if a < b else 1


def order_sign_2(first: str, second: str) -> int:
    a, b = first.lower(), second.lower()
    return (a > b) - (a < b)


def greater_char_by_char(first: str, second: str) -> str:
    """Build a string that has at each place the greater of the two characters of `first` and
    `second` at that place. It ends with the shorter string.

    You are given two strings `first` and `second`. Go through both side by side, take the larger
    character of each pair and join them.

    逐位比较 `first` 和 `second`，每个位置取较大的字符，拼成字符串，长度以较短者为准。

    给定字符串 `first` 与 `second`，并排遍历，每对字符取较大的一个，连接后返回。

    >>> greater_char_by_char("abz", "bay")
    'bbz'
    >>> greater_char_by_char("cat", "do")
    'do'
    >>> greater_char_by_char("", "x")
    ''
    """
    return "".join(max(a, b) for a, b in zip(first, second))


def greater_char_by_char_2(first: str, second: str) -> str:
    result = ""
    for a, b in zip(first, second):
        result += a if a > b else b
    return result


def wins_by_place(first: str, second: str) -> int:
    """Return at how many places `first` has a greater character than `second`, minus at how many
    places it has a smaller one. Only the common length counts.

    Given the strings `first` and `second`, compare them place by place, adding 1 where `first` is
    greater and taking 1 away where `second` is.

    返回 `first` 字符较大的位置数减去较小的位置数，只比较两者共有的长度。

    给定字符串 `first` 和 `second`，逐位比较：`first` 的字符较大时加 1，`second` 的较大时减 1，返回总分。

    >>> wins_by_place("dog", "cat")
    1
    >>> wins_by_place("abc", "abc")
    0
    >>> wins_by_place("a", "bcd")
    -1
    """
    score = 0
    for a, b in zip(first, second):
        if a > b:
            score += 1
        elif a < b:
            score -= 1
    return score


def wins_by_place_2(first: str, second: str) -> int:
    return sum((a > b) - (a < b) for a, b in zip(first, second))


def code_sum_of_capitals(text: str) -> int:
    """Add up the character codes of the upper-case letters in `text`.

    You are given a string `text`. Return the sum of `ord` over those of its characters that are
    capital letters.

    返回 `text` 中所有大写字母的字符编码之和。

    给定字符串 `text`，用 `ord` 取其中每个大写字母的编码并求和；没有大写字母时为 0。

    >>> code_sum_of_capitals("AbC")
    132
    >>> code_sum_of_capitals("abc")
    0
    >>> code_sum_of_capitals("")
    0
    """
    return sum(ord(char) for char in text if char.isupper())


def code_sum_of_capitals_2(text: str) -> int:
    total = 0
    for char in text:
        if char.isupper():
            total += ord(char)
    return total


def even_code_chars(text: str) -> str:
    """Return the characters of `text` whose character code is even.

    Write a function that keeps of `text` only those characters for which `ord` gives an even
    number, in their order.

    返回 `text` 中字符编码为偶数的字符。

    编写一个函数，只保留 `text` 里 `ord` 值为偶数的字符，顺序不变。

    >>> even_code_chars("abcdef")
    'bdf'
    >>> even_code_chars("aa")
    ''
    >>> even_code_chars("0123")
    '02'
    """
    return "".join(char for char in text if ord(char) % 2 == 0)


def even_code_chars_2(text: str) -> str:
    result = ""
    for char in text:
        if ord(char) % 2 == 0:
            result += char
    return result


def code_steps(text: str) -> list[int]:
    """Return the list of differences between the code of each character of `text` and the code of
    the one before.

    Given a string `text`, compute for every two neighbours the code of the second minus the code
    of the first.

    返回 `text` 中每个字符的编码与前一个字符编码之差组成的列表。

    给定字符串 `text`，对每两个相邻字符计算后者编码减前者编码，依次放入列表。

    >>> code_steps("ace")
    [2, 2]
    >>> code_steps("ba")
    [-1]
    >>> code_steps("x")
    []
    """
    return [ord(b) - ord(a) for a, b in zip(text, text[1:])]


def code_steps_2(text: str) -> list[int]:
    steps = []
    for i in range(1, len(text)):
        steps.append(ord(text[i]) - ord(text[i - 1]))
    return steps


def letters_from_start(start: str, n: int) -> str:
    """Return `n` letters of the alphabet from `start` on, going on with 'a' after 'z'.

    You are given a lower-case letter `start` and a number `n`. Write down `n` letters in
    alphabetical order beginning with `start`; after 'z' comes 'a' again.

    返回从 `start` 开始按字母表顺序的 `n` 个字母，'z' 之后接 'a'。

    给定小写字母 `start` 和数 `n`，从 `start` 起依次写出 `n` 个字母，到 'z' 后再从 'a' 继续。

    >>> letters_from_start("c", 4)
    'cdef'
    >>> letters_from_start("y", 4)
    'yzab'
    >>> letters_from_start("m", 0)
    ''
    """
    first = ord(start) - ord("a")
    return "".join(chr(ord("a") + (first + i) % 26) for i in range(n))


def letters_from_start_2(start: str, n: int) -> str:
    result = ""
    letter = start
    for _ in range(n):
        result += letter
        letter = "a" if letter == "z" else chr(ord(letter) + 1)
    return result


def letters_down_to_a(letter: str) -> str:
    """Return the letters of the alphabet from `letter` backwards to 'a'.

    Given a lower-case `letter`, return the string that begins with it and counts down through the
    alphabet until 'a'.

    返回从 `letter` 倒着数到 'a' 的所有字母。

    给定小写字母 `letter`，返回以它开头、按字母表逆序直到 'a' 的字符串。

    >>> letters_down_to_a("e")
    'edcba'
    >>> letters_down_to_a("a")
    'a'
    """
    return "".join(chr(code) for code in range(ord(letter), ord("a") - 1, -1))


def letters_down_to_a_2(letter: str) -> str:
    result = ""
    while letter >= "a":
        result += letter
        letter = chr(ord(letter) - 1)
    return result


def mirrored_capitals(text: str) -> str:
    """Replace each capital letter of `text` by the one at the same distance from the other end of
    the alphabet: A by Z, B by Y and so on. Other characters stay.

    You are given a string `text`. Exchange A and Z, B and Y, C and X, ... among its upper-case
    letters only.

    将 `text` 中的每个大写字母换成字母表中对称位置的字母（A 换成 Z，B 换成 Y 等），其余不变。

    给定字符串 `text`，只对大写英文字母进行 A 与 Z、B 与 Y、C 与 X……的互换。

    >>> mirrored_capitals("ABC abc")
    'ZYX abc'
    >>> mirrored_capitals("Zoo")
    'Aoo'
    >>> mirrored_capitals("")
    ''
    """
    result = ""
    for char in text:
        if "A" <= char <= "Z":
            char = chr(ord("A") + ord("Z") - ord(char))
        result += char
    return result


def mirrored_capitals_2(text: str) -> str:
    letters = string.ascii_uppercase
    return text.translate(str.maketrans(letters, letters[::-1]))


def is_later_half_letter(letter: str) -> bool:
    """Tell whether `letter` belongs to the second half of the alphabet, n to z in either case.

    Given a single character `letter`, return True if it is one of the last thirteen letters of the
    alphabet, small or capital, and False for anything else.

    判断 `letter` 是否属于字母表的后半部分（n 到 z，大小写均可）。

    给定一个字符 `letter`，若它是字母表最后十三个字母之一（不论大小写）返回 True，否则返回 False。

    >>> is_later_half_letter("P")
    True
    >>> is_later_half_letter("m")
    False
    >>> is_later_half_letter("7")
    False
    """
    return "n" <= letter.lower() <= "z"


def alphabet_half_score(text: str) -> int:
    """Return the number of letters of `text` from a to m minus the number of letters from n to z,
    ignoring case.

    Write a function that gives one point for each letter of the first half of the alphabet in
    `text` and takes one away for each letter of the second half.

    返回 `text` 中 a 到 m 的字母个数减去 n 到 z 的字母个数，不区分大小写。

    编写一个函数，`text` 中每有一个字母表前半部分的字母加一分，每有一个后半部分的字母减一分。

    >>> alphabet_half_score("Map")
    1
    >>> alphabet_half_score("zoo!")
    -3
    >>> alphabet_half_score("42")
    0
    """
    score = 0
    for char in text.lower():
        if "a" <= char <= "m":
            score += 1
        elif "n" <= char <= "z":
            score -= 1
    return score


def alphabet_half_score_2(text: str) -> int:
    lowered = text.lower()
    return sum("a" <= c <= "m" for c in lowered) - sum("n" <= c <= "z" for c in lowered)


def replaced_by_rank(text: str) -> str:
    """Replace each small letter of `text` by its number in the alphabet followed by a dot, a being
    1. Other characters are left as they are.

    You are given a string `text`. Write '1.' for a, '2.' for b and so on up to '26.' for z, and
    copy everything else.

    把 `text` 中每个小写字母替换为它在字母表中的序号加一个点（a 为 1），其他字符不变。

    给定字符串 `text`，a 写成 '1.'、b 写成 '2.'……z 写成 '26.'，其余字符照抄。

    >>> replaced_by_rank("abz")
    '1.2.26.'
    >>> replaced_by_rank("A c")
    'A 3.'
    >>> replaced_by_rank("")
    ''
    """
    result = ""
    for char in text:
        if "a" <= char <= "z":
            result += str(ord(char) - 96) + "."
        else:
            result += char
    return result


def increased_digits(text: str) -> str:
    """Return `text` with every even digit made one larger and everything else unchanged.

    Given a string `text`, replace 0 by 1, 2 by 3, 4 by 5, 6 by 7 and 8 by 9.

    把 `text` 中每个偶数数字加 1，其他字符不变。

    给定字符串 `text`，将其中的 0、2、4、6、8 分别换成 1、3、5、7、9。

    >>> increased_digits("a0b25")
    'a1b35'
    >>> increased_digits("777")
    '777'
    >>> increased_digits("")
    ''
    """
    return "".join(str(int(char) + 1) if char in "02468" else char for char in text)


def increased_digits_2(text: str) -> str:
    for even in "02468":
        text = text.replace(even, str(int(even) + 1))
    return text


def replace_alternately(text: str, mark: str) -> str:
    """Replace every second `mark` in `text` by a dash: the first one stays, the second is replaced,
    the third stays and so on.

    You are given a `text` and one character `mark`. Count the marks from the left and write '-'
    instead of those with an even number.

    在 `text` 中每隔一个 `mark` 替换为短横线：第一个保留，第二个替换，第三个保留，依此类推。

    给定 `text` 和字符 `mark`，从左数起，把第偶数个 `mark` 改写成 '-'。

    >>> replace_alternately("a.b.c.d.", ".")
    'a.b-c.d-'
    >>> replace_alternately("oooo", "o")
    'o-o-'
    >>> replace_alternately("abc", "x")
    'abc'
    """
    result = ""
    seen = 0
    for char in text:
        if char == mark:
            seen += 1
        result += "-" if char == mark and seen % 2 == 0 else char
    return result


def replace_before_digit(text: str) -> str:
    """Return `text` with a '*' in place of every character that is directly followed by a digit.

    Given a string `text`, write '*' for each character whose right neighbour is a digit, and copy
    the other characters.

    把 `text` 中右邻为数字的每个字符都换成 '*'。

    给定字符串 `text`，若某字符的下一个字符是数字，就写成 '*'，否则照抄。

    >>> replace_before_digit("ab1c")
    'a*1c'
    >>> replace_before_digit("x12")
    '**2'
    >>> replace_before_digit("9z")
    '9z'
    """
    result = ""
    for i, char in enumerate(text):
        result += "*" if text[i + 1 : i + 2].isdigit() else char
    return result


def replace_before_digit_2(text: str) -> str:
    return "".join("*" if b.isdigit() else a for a, b in zip(text, text[1:] + " "))


def vowels_with_tally(text: str) -> str:
    """Return the vowels of `text` in lower case, each followed by the number of times it has come
    up so far.

    You are given a string `text`. Whenever a vowel is met, add it to the result together with its
    running count; skip everything else.

    返回 `text` 中的元音（小写），每个后面跟上它到此为止出现的次数。

    给定字符串 `text`，每遇到一个元音就把它和它目前的累计次数加到结果里，其他字符跳过。

    >>> vowels_with_tally("banana")
    'a1a2a3'
    >>> vowels_with_tally("Echoes")
    'e1o1e2'
    >>> vowels_with_tally("sky")
    ''
    """
    result = ""
    counts = {}
    for char in text.lower():
        if char in "aeiou":
            counts[char] = counts.get(char, 0) + 1
            result += char + str(counts[char])
    return result


def vowels_with_tally_2(text: str) -> str:
    small = text.lower()
    return "".join(c + str(small[: i + 1].count(c)) for i, c in enumerate(small) if c in "aeiou")


def consonants_before_first_vowel(word: str) -> str:
    """Return the part of `word` before its first vowel, or the whole word if it has no vowel.

    Given a lower-case `word`, return its leading letters up to, but not including, the first of
    a, e, i, o, u.

    返回 `word` 中第一个元音之前的部分，没有元音则返回整个单词。

    给定小写单词 `word`，返回开头直到第一个元音（不含）为止的字母。

    >>> consonants_before_first_vowel("string")
    'str'
    >>> consonants_before_first_vowel("apple")
    ''
    >>> consonants_before_first_vowel("hmm")
    'hmm'
    """
    result = ""
    for char in word:
        if char in "aeiou":
            break
        result += char
    return result


def consonants_before_first_vowel_2(word: str) -> str:
    for i, char in enumerate(word):
        if char in "aeiou":
            return word[:i]
    return word


def same_vowel_throughout(word: str) -> bool:
    """Tell whether `word` has vowels and all of them are the same one.

    You are given a lower-case `word`. Return True when exactly one of a, e, i, o, u occurs in it,
    no matter how often.

    判断 `word` 中是否有元音，且所有元音都是同一个字母。

    给定小写单词 `word`，若 a、e、i、o、u 中恰好只有一种出现（次数不限），返回 True。

    >>> same_vowel_throughout("banana")
    True
    >>> same_vowel_throughout("lemon")
    False
    >>> same_vowel_throughout("shh")
    False
    """
    return len(set(word) & set("aeiou")) == 1


def same_vowel_throughout_2(word: str) -> bool:
    return sum(vowel in word for vowel in "aeiou") == 1


def upper_lower_gap(words: list[str]) -> list[int]:
    """For each of `words` give the number of its capitals minus the number of its small letters.

    Given a list `words`, return a list with the difference between upper-case and lower-case
    letters of each word.

    对 `words` 中每个单词，求大写字母数减去小写字母数。

    给定列表 `words`，返回一个列表，依次为各单词中大写字母与小写字母个数之差。

    >>> upper_lower_gap(["NASA", "Paul", "x1"])
    [4, -2, -1]
    >>> upper_lower_gap([""])
    [0]
    """
    gaps = []
    for word in words:
        gaps.append(sum(c.isupper() for c in word) - sum(c.islower() for c in word))
    return gaps


def upper_lower_gap_2(words: list[str]) -> list[int]:
    return [sum(c.isupper() - c.islower() for c in word) for word in words]


def majority_case(word: str) -> str:
    """Return `word` all in capitals if it has more capitals than small letters, otherwise all in
    small letters.

    Write a function that counts the upper-case and lower-case letters of `word` and writes the
    whole word in the case that is more frequent; a tie gives lower case.

    若 `word` 中大写字母多于小写字母，返回全大写，否则返回全小写。

    编写一个函数，统计 `word` 的大写与小写字母，按较多的一种统一整个单词的写法，相等时用小写。

    >>> majority_case("HOuSE")
    'HOUSE'
    >>> majority_case("hoUSe")
    'house'
    >>> majority_case("aB")
    'ab'
    """
    capitals = sum(char.isupper() for char in word)
    smalls = sum(char.islower() for char in word)
    return word.upper() if capitals > smalls else word.lower()


def digits_in_brackets_total(text: str) -> int:
    """Add up the digits of `text` that stand inside square brackets, which are never nested.

    You are given a string `text` with some parts in '[' and ']'. Return the sum of the digits
    in those parts.

    求 `text` 中位于方括号内的各个数字之和，括号不嵌套。

    给定含有若干 '[' 与 ']' 部分的字符串 `text`，返回这些部分里所有数字相加的结果。

    >>> digits_in_brackets_total("1[2a3]4[5]")
    10
    >>> digits_in_brackets_total("99")
    0
    >>> digits_in_brackets_total("[]")
    0
    """
    total = 0
    inside = False
    for char in text:
        if char in "[]":
            inside = char == "["
        elif inside and char.isdigit():
            total += int(char)
    return total


def digits_in_brackets_total_2(text: str) -> int:
    parts = [piece.split("]")[0] for piece in text.split("[")[1:]]
    return sum(int(char) for part in parts for char in part if char.isdigit())


def depth_before_each(text: str, letter: str) -> list[int]:
    """Return the depth of round brackets at each place where `letter` stands in `text`.

    Given a string `text` with balanced round brackets and one `letter`, return for each `letter`,
    from left to right, how many brackets are open there.

    返回 `letter` 在 `text` 中每次出现处的圆括号深度。

    给定圆括号配对正确的 `text` 与一个字符 `letter`，从左到右返回每个 `letter` 处有几层未闭合的括号。

    >>> depth_before_each("x(x(y)x)x", "x")
    [0, 1, 1, 0]
    >>> depth_before_each("((a))", "a")
    [2]
    >>> depth_before_each("()", "a")
    []
    """
    depths = []
    depth = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == letter:
            depths.append(depth)
    return depths


def depth_before_each_2(text: str, letter: str) -> list[int]:
    starts = [text[:i] for i, char in enumerate(text) if char == letter]
    return [start.count("(") - start.count(")") for start in starts]


def one_level_more(text: str) -> str:
    """Return `text` with every round bracket doubled: '(' becomes '((' and ')' becomes '))'.

    You are given a string `text`. Write each '(' and each ')' two times and the other characters
    once.

    返回把 `text` 中每个圆括号都写两遍后的字符串。

    给定字符串 `text`，'(' 写成 '(('，')' 写成 '))'，其他字符只写一次。

    >>> one_level_more("f(x)")
    'f((x))'
    >>> one_level_more("(()")
    '(((())'
    >>> one_level_more("abc")
    'abc'
    """
    return text.replace("(", "((").replace(")", "))")


def one_level_more_2(text: str) -> str:
    return "".join(char * 2 if char in "()" else char for char in text)


def has_empty_brackets(text: str) -> bool:
    """Tell whether `text` has a pair of brackets with nothing between: '()', '[]' or '{}'.

    Given a string `text`, return True if an opening bracket of one of the three kinds is directly
    followed by the closing one of that kind.

    判断 `text` 中是否有空括号，即 '()'、'[]' 或 '{}'。

    给定字符串 `text`，若某种左括号后面紧跟同类的右括号，返回 True，否则返回 False。

    >>> has_empty_brackets("main(){ }")
    True
    >>> has_empty_brackets("[1] (2)")
    False
    >>> has_empty_brackets("(]")
    False
    """
    return any(pair in text for pair in ("()", "[]", "{}"))


def has_empty_brackets_2(text: str) -> bool:
    for a, b in zip(text, text[1:]):
        if a + b in ("()", "[]", "{}"):
            return True
    return False


def longest_piece(text: str, first: str, second: str) -> str:
    """Cut `text` at each `first` and each `second` and return the longest piece, the earliest one
    when several are equally long.

    Write a function that splits `text` at the two separators `first` and `second`, both single
    characters, and returns the longest part.

    在 `text` 的每个 `first` 和 `second` 处切开，返回最长的一段，一样长时取最前面的。

    编写一个函数，用两个单字符分隔符 `first` 和 `second` 切分 `text`，返回最长的部分。

    >>> longest_piece("ab-cde/fg", "-", "/")
    'cde'
    >>> longest_piece("one-two", "-", "+")
    'one'
    >>> longest_piece("", "-", "/")
    ''
    """
    pieces = text.replace(second, first).split(first)
    return max(pieces, key=len)


def longest_piece_2(text: str, first: str, second: str) -> str:
    best = ""
    for part in text.split(first):
        for piece in part.split(second):
            if len(piece) > len(best):
                best = piece
    return best


def key_values_of(text: str) -> dict[str, str]:
    """Turn a `text` such as 'a=1;b=2' into a dictionary. Parts without '=' are skipped.

    You are given a string `text` of parts separated by ';'. For each part that has a '=', map what
    stands before the first '=' to what stands after it.

    把形如 'a=1;b=2' 的 `text` 转成字典，没有 '=' 的部分跳过。

    给定由 ';' 分隔的字符串 `text`，对含有 '=' 的每一部分，以第一个 '=' 之前为键、之后为值，返回字典。

    >>> key_values_of("a=1;b=2")
    {'a': '1', 'b': '2'}
    >>> key_values_of("x=y=z;none")
    {'x': 'y=z'}
    >>> key_values_of("")
    {}
    """
    result = {}
    for part in text.split(";"):
        if "=" in part:
            key, value = part.split("=", 1)
            result[key] = value
    return result


def key_values_of_2(text: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in text.split(";") if "=" in part)


def palindrome_core(text: str, n: int) -> bool:
    """Tell whether `text` reads the same backwards after `n` characters are taken off each end.

    Given a string `text` and a number `n`, drop the first `n` and the last `n` characters and
    return whether the rest is a palindrome. An empty rest counts as one.

    判断 `text` 两端各去掉 `n` 个字符后剩下的部分是否为回文。

    给定字符串 `text` 和数 `n`，去掉最前面和最后面的 `n` 个字符，判断其余部分倒读是否不变，空串也算。

    >>> palindrome_core("xlevely", 1)
    True
    >>> palindrome_core("abcd", 0)
    False
    >>> palindrome_core("ab", 3)
    True
    """
    core = text[n : max(n, len(text) - n)]
    return core == core[::-1]


def palindrome_core_2(text: str, n: int) -> bool:
    i, j = n, len(text) - 1 - n
    while i < j:
        if text[i] != text[j]:
            return False
        i, j = i + 1, j - 1
    return True


def count_mirrored_triples(text: str) -> int:
    """Count the places in `text` where a character has equal neighbours on both sides but is
    different from them.

    You are given a string `text`. Return the number of its parts of three characters of the form
    xyx, with x and y different; the parts may overlap.

    统计 `text` 中左右两个邻居相同、而自身与它们不同的字符个数。

    给定字符串 `text`，返回形如 xyx（x 与 y 不同）的三字符片段的个数，片段可以重叠。

    >>> count_mirrored_triples("banana")
    3
    >>> count_mirrored_triples("aaaa")
    0
    >>> count_mirrored_triples("ab")
    0
    """
    count = 0
    for i in range(1, len(text) - 1):
        if text[i - 1] == text[i + 1] and text[i - 1] != text[i]:
            count += 1
    return count


def count_mirrored_triples_2(text: str) -> int:
    return sum(a == c and a != b for a, b, c in zip(text, text[1:], text[2:]))


def longest_palindromic_start(text: str) -> str:
    """Return the longest beginning of `text` that reads the same in both directions.

    Write a function that shortens `text` from the right until it is a palindrome and returns what
    is left.

    返回 `text` 最长的回文前缀。

    编写一个函数，从右端逐个去掉 `text` 的字符，直到剩下的是回文，然后返回它。

    >>> longest_palindromic_start("abacus")
    'aba'
    >>> longest_palindromic_start("noon")
    'noon'
    >>> longest_palindromic_start("xyz")
    'x'
    """
    while text != text[::-1]:
        text = text[:-1]
    return text


def longest_palindromic_start_2(text: str) -> str:
    for end in range(len(text), 0, -1):
        if text[:end] == text[:end][::-1]:
            return text[:end]
    return ""


def pieces_that_mirror(text: str, size: int) -> list[str]:
    """Cut `text` into pieces of `size` characters and return those that are palindromes. A shorter
    piece at the end is tested, too.

    Given a string `text` and a positive number `size`, take the pieces of that length from left to
    right and keep the ones that equal their reverse.

    把 `text` 每 `size` 个字符切成一段，返回其中的回文段，末尾不足的一段也参与判断。

    给定字符串 `text` 和正整数 `size`，从左到右取长度为 `size` 的各段，保留与自身倒序相同的段。

    >>> pieces_that_mirror("abaxyzpop", 3)
    ['aba', 'pop']
    >>> pieces_that_mirror("abc", 2)
    ['c']
    >>> pieces_that_mirror("", 4)
    []
    """
    pieces = [text[i : i + size] for i in range(0, len(text), size)]
    return [piece for piece in pieces if piece == piece[::-1]]


def pieces_that_mirror_2(text: str, size: int) -> list[str]:
    result = []
    while text:
        piece, text = text[:size], text[size:]
        if piece == piece[::-1]:
            result.append(piece)
    return result


def capital_after_mark(text: str, mark: str) -> str:
    """Return `text` with the character right after each `mark` in upper case.

    You are given a `text` and a single character `mark`. Put every character whose left neighbour
    is `mark` into capitals; the rest stays as it is.

    返回把 `text` 中每个 `mark` 后面紧接的字符改成大写的结果。

    给定 `text` 和单个字符 `mark`，凡左邻是 `mark` 的字符都转为大写，其余保持不变。

    >>> capital_after_mark("one-two-three", "-")
    'one-Two-Three'
    >>> capital_after_mark("a.b", "-")
    'a.b'
    >>> capital_after_mark("x--y", "-")
    'x--Y'
    """
    result = ""
    for char in text:
        result += char.upper() if result.endswith(mark) else char
    return result


def capital_after_mark_2(text: str, mark: str) -> str:
    parts = text.split(mark)
    return mark.join(parts[:1] + [part[:1].upper() + part[1:] for part in parts[1:]])


def replaced_if_seen(text: str, mark: str) -> str:
    """Return `text` with `mark` in place of each character that has occurred earlier in it.

    Given a string `text`, keep the first appearance of every character and write `mark` for all
    later ones.

    返回 `text` 的副本，其中凡是前面出现过的字符都换成 `mark`。

    给定字符串 `text`，每个字符只保留第一次出现，之后的都写成 `mark`。

    >>> replaced_if_seen("hello", "*")
    'hel*o'
    >>> replaced_if_seen("aaa", "-")
    'a--'
    >>> replaced_if_seen("", "*")
    ''
    """
    result = ""
    for i, char in enumerate(text):
        result += mark if char in text[:i] else char
    return result


def replaced_if_seen_2(text: str, mark: str) -> str:
    seen = set()
    result = []
    for char in text:
        result.append(mark if char in seen else char)
        seen.add(char)
    return "".join(result)


def replace_rare_chars(text: str, limit: int) -> str:
    """Replace each character of `text` that occurs fewer than `limit` times by an underscore.

    Write a function that copies `text`, keeping the characters with at least `limit` occurrences
    and writing '_' for the others.

    把 `text` 中出现次数少于 `limit` 的字符替换为下划线。

    编写一个函数，照抄 `text`，出现至少 `limit` 次的字符保留，其余写成 '_'。

    >>> replace_rare_chars("banana", 2)
    '_anana'
    >>> replace_rare_chars("abc", 2)
    '___'
    >>> replace_rare_chars("abc", 0)
    'abc'
    """
    return "".join(char if text.count(char) >= limit else "_" for char in text)


def replace_rare_chars_2(text: str, limit: int) -> str:
    counts = Counter(text)
    result = ""
    for char in text:
        result += "_" if counts[char] < limit else char
    return result


def space_before_inner_capital(text: str) -> str:
    """Return `text` with a space wherever a small letter is followed by a capital.

    You are given a `text` such as 'fileName'. Insert a space between two neighbours when the first
    is lower case and the second upper case.

    在 `text` 中小写字母后面紧跟大写字母的地方插入一个空格。

    给定形如 'fileName' 的 `text`，若相邻两个字符前者小写、后者大写，就在它们之间加一个空格。

    >>> space_before_inner_capital("fileName")
    'file Name'
    >>> space_before_inner_capital("aBcD")
    'a Bc D'
    >>> space_before_inner_capital("ABC")
    'ABC'
    """
    result = ""
    for char in text:
        if char.isupper() and result[-1:].islower():
            result += " "
        result += char
    return result


def longest_letter_stretch(text: str) -> int:
    """Return the length of the longest stretch of letters in `text`, without anything else between.

    Given a string `text`, find how many letters stand in a row at most.

    返回 `text` 中连续字母的最大长度。

    给定字符串 `text`，求最多有多少个字母连续出现，中间没有其他字符。

    >>> longest_letter_stretch("ab1cde22f")
    3
    >>> longest_letter_stretch("123")
    0
    >>> longest_letter_stretch("word")
    4
    """
    best = current = 0
    for char in text:
        current = current + 1 if char.isalpha() else 0
        best = max(best, current)
    return best


def longest_letter_stretch_2(text: str) -> int:
    only = "".join(char if char.isalpha() else " " for char in text)
    return max((len(part) for part in only.split()), default=0)


def final_run_length(text: str) -> int:
    """Return how many equal characters stand at the end of `text`.

    You are given a string `text`. Count how often its last character is repeated without a break
    at the end; an empty text gives 0.

    返回 `text` 末尾连续相同字符的个数。

    给定字符串 `text`，统计最后一个字符在末尾不间断地出现了几次，空串返回 0。

    >>> final_run_length("wow!!!")
    3
    >>> final_run_length("abc")
    1
    >>> final_run_length("")
    0
    """
    return len(text) - len(text.rstrip(text[-1:])) if text else 0


def final_run_length_2(text: str) -> int:
    count = 0
    for char in reversed(text):
        if char != text[-1]:
            break
        count += 1
    return count


def even_runs_only(text: str) -> str:
    """Return `text` without the runs of equal characters whose length is odd.

    Write a function that divides `text` into runs of equal neighbours and joins the runs of even
    length.

    返回去掉 `text` 中长度为奇数的连续相同字符段后的字符串。

    编写一个函数，把 `text` 分成一段段相同的相邻字符，只把长度为偶数的段连接起来。

    >>> even_runs_only("aabcccdddd")
    'aadddd'
    >>> even_runs_only("abc")
    ''
    >>> even_runs_only("")
    ''
    """
    runs = ["".join(group) for _, group in itertools.groupby(text)]
    return "".join(run for run in runs if len(run) % 2 == 0)


def even_runs_only_2(text: str) -> str:
    result = ""
    while text:
        rest = text.lstrip(text[0])
        size = len(text) - len(rest)
        if size % 2 == 0:
            result += text[:size]
        text = rest
    return result


def order_of_neighbours(text: str) -> str:
    """Describe how each character of `text` compares with the one before: '<' if it is greater, '>'
    if it is smaller and '=' if they are equal.

    Given a string `text`, write for each two neighbours the sign that fits between them, and
    return the signs as a string.

    用 '<'、'>'、'=' 描述 `text` 中每两个相邻字符的大小关系。

    给定字符串 `text`，对每两个相邻字符写出适合放在它们之间的符号，把所有符号拼成字符串返回。

    >>> order_of_neighbours("abba")
    '<=>'
    >>> order_of_neighbours("zx")
    '>'
    >>> order_of_neighbours("q")
    ''
    """
    result = ""
    for a, b in zip(text, text[1:]):
        if a == b:
            result += "="
        else:
            result += "<" if a < b else ">"
    return result


def first_caseless_match(words: list[str], word: str) -> str:
    """Return the first of `words` that equals `word` when case is ignored, or '' if there is none.

    You are given a list `words` and a string `word`. Look for an entry that differs from `word` at
    most in capital and small letters.

    返回 `words` 中第一个忽略大小写后与 `word` 相同的单词，没有则返回 ''。

    给定列表 `words` 和字符串 `word`，查找一个与 `word` 最多只有大小写差别的元素。

    >>> first_caseless_match(["Rome", "PARIS", "paris"], "Paris")
    'PARIS'
    >>> first_caseless_match(["Oslo"], "Bern")
    ''
    """
    for entry in words:
        if entry.lower() == word.lower():
            return entry
    return ""


def first_caseless_match_2(words: list[str], word: str) -> str:
    return next((entry for entry in words if entry.lower() == word.lower()), "")


def vowels_moved_on(text: str) -> str:
    """Replace every small vowel of `text` by the next vowel: a by e, e by i, i by o, o by u and u
    by a.

    You are given a string `text`. Move each of a, e, i, o, u one step on in that round and keep
    the other characters.

    把 `text` 中每个小写元音换成下一个元音：a→e、e→i、i→o、o→u、u→a。

    给定字符串 `text`，让 a、e、i、o、u 各自循环地后移一位，其他字符保持不变。

    >>> vowels_moved_on("paper cup")
    'pepir cap'
    >>> vowels_moved_on("Io")
    'Iu'
    >>> vowels_moved_on("")
    ''
    """
    return text.translate(str.maketrans("aeiou", "eioua"))


def vowels_moved_on_2(text: str) -> str:
    result = ""
    for char in text:
        if char in "aeiou":
            result += "aeioua"["aeiou".index(char) + 1]
        else:
            result += char
    return result


def vowel_between_consonants(word: str) -> list[int]:
    """Return the indices of the vowels of `word` that have a consonant on both sides.

    Given a `word` of small letters, list the places of those vowels whose left and right neighbours
    both exist and are not vowels.

    返回 `word` 中左右两侧都是辅音的元音的下标。

    给定由小写字母组成的 `word`，列出左右邻居都存在且都不是元音的那些元音的位置。

    >>> vowel_between_consonants("banana")
    [1, 3]
    >>> vowel_between_consonants("queen")
    []
    >>> vowel_between_consonants("a")
    []
    """
    places = []
    for i in range(1, len(word) - 1):
        if word[i] in "aeiou" and word[i - 1] not in "aeiou" and word[i + 1] not in "aeiou":
            places.append(i)
    return places


def more_vowels_of(first: str, second: str) -> str:
    """Return the one of `first` and `second` that has more vowels, or `first` in a tie.

    Write a function that counts the vowels of two strings, in either case, and returns the string
    with the larger number; if the numbers are equal, return `first`.

    返回 `first` 与 `second` 中元音较多的那个，一样多时返回 `first`。

    编写一个函数，不分大小写统计两个字符串的元音个数，返回较多的字符串；若相等，返回 `first`。

    >>> more_vowels_of("tree", "ocean")
    'ocean'
    >>> more_vowels_of("up", "on")
    'up'
    >>> more_vowels_of("", "x")
    ''
    """

    def vowels(text: str) -> int:
        return sum(char in "aeiouAEIOU" for char in text)

    return second if vowels(second) > vowels(first) else first


def more_vowels_of_2(first: str, second: str) -> str:
    return max(first, second, key=lambda text: sum(char in "aeiou" for char in text.lower()))


def digits_then_others(text: str) -> list[str]:
    """Return a list of two strings: the digits of `text` in falling order and its other characters
    in the given order.

    Given a string `text`, gather its digits, sorted from 9 down to 0, and apart from them all
    characters that are not digits.

    返回两个字符串组成的列表：`text` 中的数字按从大到小排列，以及其余字符按原顺序排列。

    给定字符串 `text`，收集其中的数字并从 9 到 0 排序，再收集所有非数字字符，放入列表返回。

    >>> digits_then_others("a1b9c5")
    ['951', 'abc']
    >>> digits_then_others("xyz")
    ['', 'xyz']
    >>> digits_then_others("")
    ['', '']
    """
    digits = sorted((char for char in text if char.isdigit()), reverse=True)
    others = [char for char in text if not char.isdigit()]
    return ["".join(digits), "".join(others)]


def digits_then_others_2(text: str) -> list[str]:
    digits = "".join(digit * text.count(digit) for digit in "9876543210")
    return [digits, "".join(char for char in text if char not in digits)]


def uses_n_kinds(text: str, n: int) -> bool:
    """Tell whether `text` contains characters of exactly `n` of these four kinds: capitals, small
    letters, digits, and ASCII punctuation.

    You are given a string `text` and a number `n`. Return True if exactly `n` of the four kinds
    occur in it.

    判断 `text` 是否恰好含有大写字母、小写字母、数字、ASCII 标点四类字符中的 `n` 类。

    给定字符串 `text` 和数 `n`，若这四类字符中恰有 `n` 类在其中出现，返回 True。

    >>> uses_n_kinds("Pass1", 3)
    True
    >>> uses_n_kinds("Pass1!", 3)
    False
    >>> uses_n_kinds("", 0)
    True
    """
    kinds = [string.ascii_uppercase, string.ascii_lowercase, string.digits, string.punctuation]
    return sum(any(char in kind for char in text) for kind in kinds) == n


def uses_n_kinds_2(text: str, n: int) -> bool:
    kinds = 0
    kinds += any(char.isupper() for char in text)
    kinds += any(char.islower() for char in text)
    kinds += any(char.isdigit() for char in text)
    kinds += any(char in string.punctuation for char in text)
    return kinds == n


def punctuation_share(text: str) -> int:
    """Return the percentage of punctuation marks among the characters of `text` that are not
    spaces, rounded down. A text without such characters gives 0.

    Given a `text`, leave its spaces out and return how many per cent of the rest are ASCII
    punctuation, as a whole number.

    返回 `text` 的非空格字符中标点符号所占的百分比，向下取整；没有非空格字符时返回 0。

    给定 `text`，不计空格，求其余字符中 ASCII 标点占百分之几，结果为整数。

    >>> punctuation_share("a, b.")
    50
    >>> punctuation_share("ab c!")
    25
    >>> punctuation_share("  ")
    0
    """
    visible = text.replace(" ", "")
    marks = sum(char in string.punctuation for char in visible)
    return marks * 100 // len(visible) if visible else 0


def one_final_mark(text: str) -> str:
    """Return `text` with all '!' and '?' at its end reduced to the very last one.

    You are given a `text`. If it ends in several exclamation or question marks, keep only the last
    of them.

    返回 `text`，但末尾连续的 '!' 和 '?' 只保留最后一个。

    给定 `text`，若它以多个感叹号或问号结尾，只留下最后的那一个。

    >>> one_final_mark("Really?!?!")
    'Really!'
    >>> one_final_mark("Why?")
    'Why?'
    >>> one_final_mark("No")
    'No'
    """
    while text[-1:] in ("!", "?") and text[-2:-1] in ("!", "?"):
        text = text[:-2] + text[-1]
    return text


def one_final_mark_2(text: str) -> str:
    core = text.rstrip("!?")
    return core if core == text else core + text[-1]


def without_twin_pairs(text: str) -> str:
    """Go through `text` in one pass and remove each pair of equal neighbours completely. Pairs that
    only arise by a removal stay.

    Given a string `text`, read it from the left: if a character equals the next one, skip both,
    otherwise keep it.

    从左到右扫描 `text` 一遍，把每一对相同的相邻字符整对去掉，因删除而新形成的对保留。

    给定字符串 `text`，从左读起：若某字符与下一个相同，两个都跳过，否则保留该字符。

    >>> without_twin_pairs("abbcc")
    'a'
    >>> without_twin_pairs("aaab")
    'ab'
    >>> without_twin_pairs("abba")
    'aa'
    """
    result = ""
    i = 0
    while i < len(text):
        if text[i : i + 1] == text[i + 1 : i + 2]:
            i += 2
        else:
            result += text[i]
            i += 1
    return result


def without_twin_pairs_2(text: str) -> str:
    groups = [list(group) for _, group in itertools.groupby(text)]
    return "".join(group[0] for group in groups if len(group) % 2 == 1)


def squeezed_by_case(text: str) -> str:
    """Return `text` without the characters that equal the character before them when case is
    ignored.

    You are given a string `text`. Keep a character only if it is the first or differs from its
    left neighbour by more than the case.

    去掉 `text` 中忽略大小写后与前一个字符相同的字符。

    给定字符串 `text`，只保留首字符以及与左邻字符不仅仅是大小写不同的字符。

    >>> squeezed_by_case("aAbBBc")
    'abc'
    >>> squeezed_by_case("Moon")
    'Mon'
    >>> squeezed_by_case("")
    ''
    """
    result = text[:1]
    for a, b in zip(text, text[1:]):
        if a.lower() != b.lower():
            result += b
    return result


def squeezed_by_case_2(text: str) -> str:
    return "".join(c for i, c in enumerate(text) if i == 0 or c.lower() != text[i - 1].lower())


def run_count_of_kinds(text: str) -> int:
    """Return into how many stretches `text` falls when letters and non-letters are told apart.

    Write a function that counts how often `text` changes between letters and other characters, and
    adds one for the first stretch. An empty text gives 0.

    返回把 `text` 按“字母”与“非字母”分段后一共有多少段。

    编写一个函数，统计 `text` 在字母与其他字符之间切换的次数，再加上最初的一段；空串返回 0。

    >>> run_count_of_kinds("ab12cd")
    3
    >>> run_count_of_kinds("hello")
    1
    >>> run_count_of_kinds("")
    0
    """
    if not text:
        return 0
    return 1 + sum(a.isalpha() != b.isalpha() for a, b in zip(text, text[1:]))


def run_count_of_kinds_2(text: str) -> int:
    count = 0
    previous = None
    for char in text:
        if char.isalpha() != previous:
            count += 1
        previous = char.isalpha()
    return count


def runs_longer_than(text: str, k: int) -> list[str]:
    """Return the runs of equal characters in `text` that are longer than `k`, as a list of strings.

    Given a string `text` and a number `k`, split it into runs of equal neighbours and keep those
    with more than `k` characters.

    返回 `text` 中长度大于 `k` 的相同字符段组成的列表。

    给定字符串 `text` 和数 `k`，把它分成由相同相邻字符组成的段，保留长度超过 `k` 的段。

    >>> runs_longer_than("aabcccd", 1)
    ['aa', 'ccc']
    >>> runs_longer_than("abc", 1)
    []
    >>> runs_longer_than("", 0)
    []
    """
    runs = ["".join(group) for _, group in itertools.groupby(text)]
    return [run for run in runs if len(run) > k]


def runs_longer_than_2(text: str, k: int) -> list[str]:
    runs = []
    for char in text:
        if runs and runs[-1][0] == char:
            runs[-1] += char
        else:
            runs.append(char)
    return [run for run in runs if len(run) > k]


def bracket_kind_opened_most(text: str) -> str:
    """Return which of the opening brackets '(', '[' and '{' occurs most often in `text`. In a tie
    the earlier in this order wins; without any bracket return ''.

    You are given a string `text`. Count its three kinds of opening brackets and return the most
    frequent kind.

    返回 `text` 中 '('、'['、'{' 里出现最多的一种左括号；并列时取此顺序中靠前的，都没有则返回 ''。

    给定字符串 `text`，统计三种左括号的个数，返回出现次数最多的那种。

    >>> bracket_kind_opened_most("[(a) [b]]")
    '['
    >>> bracket_kind_opened_most("{x} (y)")
    '('
    >>> bracket_kind_opened_most("none")
    ''
    """
    kind = max("([{", key=text.count)
    return kind if kind in text else ""


def bracket_kind_opened_most_2(text: str) -> str:
    best = ""
    for kind in "([{":
        if text.count(kind) > (text.count(best) if best else 0):
            best = kind
    return best


def first_surplus_close(text: str) -> int:
    """Return the index of the first ')' in `text` that closes nothing, or -1 if there is none.

    Given a string `text`, keep count of the open round brackets and find the first ')' that comes
    when none is open.

    返回 `text` 中第一个没有对应左括号的 ')' 的下标，没有则返回 -1。

    给定字符串 `text`，记录未闭合的圆括号数，找出第一个在没有未闭合括号时出现的 ')'。

    >>> first_surplus_close("(a))b)")
    3
    >>> first_surplus_close("(()")
    -1
    >>> first_surplus_close(")")
    0
    """
    opened = 0
    for i, char in enumerate(text):
        if char == "(":
            opened += 1
        elif char == ")":
            if opened == 0:
                return i
            opened -= 1
    return -1


def things_listed(text: str) -> list[str]:
    """Split `text` at every ' and ', ' or ' and ', ' and return the parts.

    You are given a string `text` that lists things, such as 'tea, milk and sugar'. Return the list
    of the things, cut at a comma with a space and at the words 'and' and 'or' between spaces.

    在 `text` 的每个 ' and '、' or ' 和 ', ' 处切分，返回各部分。

    给定列举事物的字符串 `text`（如 'tea, milk and sugar'），在逗号加空格以及单词 and、or 处切开，返回列表。

    >>> things_listed("tea, milk and sugar")
    ['tea', 'milk', 'sugar']
    >>> things_listed("now or never")
    ['now', 'never']
    >>> things_listed("sand")
    ['sand']
    """
    for joint in (" and ", " or "):
        text = text.replace(joint, ", ")
    return text.split(", ")


def things_listed_2(text: str) -> list[str]:
    return re.split(" and | or |, ", text)


def parts_between_digits(text: str) -> list[str]:
    """Split `text` at its digits and return the parts that are not empty.

    Given a string `text`, treat every digit as a separator and return the list of the pieces
    between them, without empty ones.

    把 `text` 在数字处切开，返回所有非空的部分。

    给定字符串 `text`，把每个数字都看作分隔符，返回它们之间的片段列表，不含空串。

    >>> parts_between_digits("ab12cd3e")
    ['ab', 'cd', 'e']
    >>> parts_between_digits("2024")
    []
    >>> parts_between_digits("text")
    ['text']
    """
    for digit in "123456789":
        text = text.replace(digit, "0")
    return [part for part in text.split("0") if part]


def parts_between_digits_2(text: str) -> list[str]:
    parts = [""]
    for char in text:
        if char.isdigit():
            parts.append("")
        else:
            parts[-1] += char
    return [part for part in parts if part]


def fields_of_rows(text: str) -> list[list[str]]:
    """Split `text` into rows at ';' and every row into fields at ','. Return a list of lists of
    fields, each field without spaces around it.

    Write a function that turns a text like 'a, b; c' into [['a', 'b'], ['c']].

    先在 ';' 处把 `text` 分成行，再在 ',' 处把每行分成字段，去掉字段两侧空格，返回二维列表。

    编写一个函数，把形如 'a, b; c' 的 `text` 转换为 [['a', 'b'], ['c']]。

    >>> fields_of_rows("a, b; c")
    [['a', 'b'], ['c']]
    >>> fields_of_rows("1,2;3,4")
    [['1', '2'], ['3', '4']]
    >>> fields_of_rows("x")
    [['x']]
    """
    return [[field.strip() for field in row.split(",")] for row in text.split(";")]


def fields_of_rows_2(text: str) -> list[list[str]]:
    rows = []
    for row in text.split(";"):
        fields = []
        for field in row.split(","):
            fields.append(field.strip())
        rows.append(fields)
    return rows


def odd_places_mirror(text: str) -> bool:
    """Tell whether the characters at the odd indices of `text` read the same backwards.

    Given a string `text`, take the characters with index 1, 3, 5 and so on, and return True if
    they form a palindrome.

    判断 `text` 中奇数下标处的字符连起来是否为回文。

    给定字符串 `text`，取下标为 1、3、5……的字符，若它们组成回文则返回 True。

    >>> odd_places_mirror("xaybza")
    True
    >>> odd_places_mirror("xaybzc")
    False
    >>> odd_places_mirror("")
    True
    """
    odd = text[1::2]
    return odd == odd[::-1]


def odd_places_mirror_2(text: str) -> bool:
    odd = [char for i, char in enumerate(text) if i % 2 == 1]
    return all(a == b for a, b in zip(odd, reversed(odd)))


def vowels_read_both_ways(text: str) -> bool:
    """Tell whether the vowels of `text`, taken alone and in lower case, form a palindrome.

    You are given a string `text`. Leave out everything but its vowels and return True when what
    remains reads the same from both sides.

    判断 `text` 中的元音单独取出（转小写）后是否构成回文。

    给定字符串 `text`，只留下元音字母，若剩下的部分从两边读都一样，返回 True。

    >>> vowels_read_both_ways("Potato")
    True
    >>> vowels_read_both_ways("telephone")
    False
    >>> vowels_read_both_ways("")
    True
    """
    vowels = [char for char in text.lower() if char in "aeiou"]
    return vowels == vowels[::-1]


def vowels_read_both_ways_2(text: str) -> bool:
    vowels = ""
    for char in text.lower():
        if char in "aeiou":
            vowels += char
    return vowels == vowels[::-1]


def letters_skipped(first: str, second: str) -> str:
    """Return the letters that lie strictly between `first` and `second` in the alphabet, whichever
    of the two comes earlier.

    Given two small letters `first` and `second`, return the letters between them in alphabetical
    order, without the two themselves.

    返回字母表中严格位于 `first` 与 `second` 之间的字母，两者先后不限。

    给定两个小写字母 `first` 和 `second`，按字母表顺序返回它们之间的字母，不含这两个字母本身。

    >>> letters_skipped("c", "g")
    'def'
    >>> letters_skipped("e", "b")
    'cd'
    >>> letters_skipped("k", "k")
    ''
    """
    low, high = sorted([ord(first), ord(second)])
    return "".join(chr(code) for code in range(low + 1, high))


def letters_skipped_2(first: str, second: str) -> str:
    low, high = min(first, second), max(first, second)
    return "".join(char for char in string.ascii_lowercase if low < char < high)


def steps_to_next_letters(word: str) -> str:
    """Return `word` with its first letter moved on by one in the alphabet, its second by two and so
    on. All letters are small, and 'a' follows 'z'.

    Write a function that shifts the letter at index i of `word` by i + 1 places in the alphabet.

    返回把 `word` 的第一个字母在字母表中后移一位、第二个后移两位……得到的单词，'z' 之后回到 'a'。

    编写一个函数，将小写单词 `word` 中下标为 i 的字母后移 i + 1 位，超出 'z' 时从 'a' 接着数。

    >>> steps_to_next_letters("abc")
    'bdf'
    >>> steps_to_next_letters("zz")
    'ab'
    >>> steps_to_next_letters("")
    ''
    """
    result = ""
    for i, char in enumerate(word):
        result += chr((ord(char) - ord("a") + i + 1) % 26 + ord("a"))
    return result


def letters_before_all(text: str) -> str:
    """Return the small letters of the alphabet that come before every letter of `text`.

    You are given a non-empty string `text` of small letters. Find its smallest letter and return
    the part of the alphabet in front of it.

    返回字母表中排在 `text` 所有字母之前的小写字母。

    给定由小写字母组成的非空字符串 `text`，找出其中最小的字母，返回字母表中位于它前面的部分。

    >>> letters_before_all("field")
    'abc'
    >>> letters_before_all("banana")
    ''
    >>> letters_before_all("z")
    'abcdefghijklmnopqrstuvwxy'
    """
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    return alphabet[: alphabet.index(min(text))]


def letters_before_all_2(text: str) -> str:
    return "".join(chr(code) for code in range(ord("a"), ord(min(text))))


def least_common_first(text: str) -> str:
    """Return the character of `text` with the fewest occurrences; among equals the one that appears
    first in `text`. An empty text gives an empty string.

    Given a string `text`, find its rarest character, taking the earliest in a tie.

    返回 `text` 中出现次数最少的字符，次数相同取最先出现的；空串返回空串。

    给定字符串 `text`，找出其中最少见的字符，并列时取位置最靠前的一个。

    >>> least_common_first("aabbc")
    'c'
    >>> least_common_first("xyyzx")
    'z'
    >>> least_common_first("")
    ''
    """
    return min(text, key=text.count, default="")


def least_common_first_2(text: str) -> str:
    best = ""
    for char in text:
        if not best or text.count(char) < text.count(best):
            best = char
    return best


def common_letter_tie(text: str) -> bool:
    """Tell whether two or more different characters share the highest count in `text`.

    Write a function that returns True if there is no single most frequent character in `text`,
    because several are equally frequent. An empty text gives False.

    判断 `text` 中出现次数最多的字符是否不止一个。

    编写一个函数，若 `text` 中有多个不同字符并列出现最多次，返回 True，否则返回 False；空串返回 False。

    >>> common_letter_tie("aabbc")
    True
    >>> common_letter_tie("aab")
    False
    >>> common_letter_tie("")
    False
    """
    counts = [text.count(char) for char in set(text)]
    return bool(counts) and counts.count(max(counts)) > 1


def common_letter_tie_2(text: str) -> bool:
    ranked = Counter(text).most_common(2)
    return len(ranked) == 2 and ranked[0][1] == ranked[1][1]


def built_until_repeat(text: str, n: int) -> str:
    """Copy the characters of `text` until some character would appear for more than `n` times, and
    return what has been copied.

    You are given a string `text` and a number `n`. Return its longest beginning in which no
    character occurs more than `n` times.

    逐个复制 `text` 的字符，直到某个字符将要出现超过 `n` 次为止，返回已复制的部分。

    给定字符串 `text` 和数 `n`，返回其中每个字符出现次数都不超过 `n` 的最长开头部分。

    >>> built_until_repeat("banana", 2)
    'banan'
    >>> built_until_repeat("hello", 1)
    'hel'
    >>> built_until_repeat("abc", 0)
    ''
    """
    result = ""
    for char in text:
        if result.count(char) == n:
            break
        result += char
    return result


def built_until_repeat_2(text: str, n: int) -> str:
    for i, char in enumerate(text):
        if text[: i + 1].count(char) > n:
            return text[:i]
    return text


def words_in_code_order(words: list[str]) -> list[str]:
    """Return those of `words` whose letters stand in rising order, equal letters being allowed.

    Given a list `words`, keep each word that does not change when its characters are sorted.

    返回 `words` 中字母按升序排列的单词，允许相同字母。

    给定列表 `words`，保留把字符排序后仍与自身相同的单词。

    >>> words_in_code_order(["almost", "bee", "cab", "fir"])
    ['almost', 'bee', 'fir']
    >>> words_in_code_order(["zebra"])
    []
    >>> words_in_code_order([""])
    ['']
    """
    return [word for word in words if list(word) == sorted(word)]


def words_in_code_order_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        if all(a <= b for a, b in zip(word, word[1:])):
            result.append(word)
    return result


def words_with_letter_twice(sentence: str, letter: str) -> list[str]:
    """Return the words of `sentence` in which `letter` occurs exactly twice.

    You are given a `sentence` and a `letter`. Keep, in order, each word that contains two of that
    letter, no more and no fewer; case does not matter.

    返回 `sentence` 中恰好含有两个 `letter` 的单词。

    给定 `sentence` 和字母 `letter`，不区分大小写，按顺序保留恰好出现两次该字母的单词。

    >>> words_with_letter_twice("Anna ate a banana pizza", "a")
    ['Anna']
    >>> words_with_letter_twice("book Otto", "o")
    ['book', 'Otto']
    >>> words_with_letter_twice("sky", "x")
    []
    """
    words = sentence.split()
    return [word for word in words if word.lower().count(letter.lower()) == 2]


def words_with_letter_twice_2(sentence: str, letter: str) -> list[str]:
    result = []
    for word in sentence.split():
        if word.lower().count(letter.lower()) == 2:
            result.append(word)
    return result


def codes_to_text_skipping(codes: list[int]) -> str:
    """Turn a list of character codes into a string, skipping codes that are not printable ASCII,
    that is, not from 32 to 126.

    Given a list `codes` of whole numbers, join the characters with those codes that lie between 32
    and 126 inclusive.

    把字符编码列表 `codes` 转成字符串，跳过不在 32 到 126 之间的编码。

    给定整数列表 `codes`，把其中处于 32 至 126（含两端）的编码对应的字符连接起来。

    >>> codes_to_text_skipping([72, 7, 105, 200, 33])
    'Hi!'
    >>> codes_to_text_skipping([10, 13])
    ''
    >>> codes_to_text_skipping([])
    ''
    """
    return "".join(chr(code) for code in codes if 32 <= code <= 126)


def codes_to_text_skipping_2(codes: list[int]) -> str:
    result = ""
    for code in codes:
        if code < 32 or code > 126:
            continue
        result += chr(code)
    return result


def swap_case_by_code(text: str) -> str:
    """Exchange small and capital ASCII letters in `text` by adding 32 to or taking 32 from their
    codes. Other characters stay.

    Write a function that, with `ord` and `chr` only, turns A to Z in `text` into a to z and a to z
    into A to Z.

    通过给编码加 32 或减 32，互换 `text` 中英文字母的大小写，其他字符不变。

    编写一个函数，利用 `ord` 和 `chr`，把 `text` 中的 A 到 Z 变成 a 到 z，a 到 z 变成 A 到 Z。

    >>> swap_case_by_code("Hello 1")
    'hELLO 1'
    >>> swap_case_by_code("aZ")
    'Az'
    >>> swap_case_by_code("")
    ''
    """
    result = ""
    for char in text:
        if "a" <= char <= "z":
            char = chr(ord(char) - 32)
        elif "A" <= char <= "Z":
            char = chr(ord(char) + 32)
        result += char
    return result


def largest_code_gap(text: str) -> int:
    """Return the largest difference, taken without sign, between the codes of two neighbours in
    `text`. A text with fewer than two characters gives 0.

    You are given a string `text`. For each two neighbouring characters find how far their codes
    are apart and return the greatest of these distances.

    返回 `text` 中相邻两个字符编码之差的最大绝对值；不足两个字符时返回 0。

    给定字符串 `text`，求每两个相邻字符的编码相距多少，返回其中最大的距离。

    >>> largest_code_gap("abz")
    24
    >>> largest_code_gap("ea")
    4
    >>> largest_code_gap("q")
    0
    """
    return max((abs(ord(a) - ord(b)) for a, b in zip(text, text[1:])), default=0)


def largest_code_gap_2(text: str) -> int:
    largest = 0
    for i in range(1, len(text)):
        largest = max(largest, abs(ord(text[i]) - ord(text[i - 1])))
    return largest


def is_code_balanced(text: str) -> bool:
    """Tell whether the codes of the characters in the first half of `text` add up to the same sum
    as those in the second half. A middle character is left out.

    Given a string `text`, compare the sums of `ord` over its two halves.

    判断 `text` 前半部分与后半部分的字符编码之和是否相等，中间字符不计。

    给定字符串 `text`，分别求左右两半中各字符 `ord` 值之和，相等则返回 True（奇数长度略去中间字符）。

    >>> is_code_balanced("adbc")
    True
    >>> is_code_balanced("aXb")
    False
    >>> is_code_balanced("")
    True
    """
    half = len(text) // 2
    left, right = text[:half], text[len(text) - half :]
    return sum(map(ord, left)) == sum(map(ord, right))


def is_code_balanced_2(text: str) -> bool:
    difference = 0
    for i in range(len(text) // 2):
        difference += ord(text[i]) - ord(text[-1 - i])
    return difference == 0
