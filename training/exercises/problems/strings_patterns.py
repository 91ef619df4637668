"""Patterns in strings: palindromes, substrings, repetition, anagrams, brackets and matching."""

import itertools
import re
from collections import Counter


def is_palindromic_phrase(phrase: str) -> bool:
    """Check whether the letters and digits of `phrase` read the same in both directions, without
    regard to case, blanks and punctuation.

    Return True if `phrase` is a palindrome once everything but letters and digits is dropped and
    capitals are made small, otherwise False. A phrase with no letter or digit passes.

    判断 `phrase` 只保留字母和数字并忽略大小写后，正着读和倒着读是否相同。

    给定短语 `phrase`，去掉空格、标点等非字母数字字符，不区分大小写，若剩下的内容是回文则返回 True，否则返回 False；什么都不剩时返回 True。

    >>> is_palindromic_phrase('Was it a car or a cat I saw?')
    True
    >>> is_palindromic_phrase('Hello')
    False
    >>> is_palindromic_phrase('?!')
    True
    """
    kept = [char for char in phrase.lower() if char.isalnum()]
    return kept == kept[::-1]


def is_palindromic_phrase_2(phrase: str) -> bool:
    left, right = 0, len(phrase) - 1
    while left < right:
        if not phrase[left].isalnum():
            left += 1
        elif not phrase[right].isalnum():
            right -= 1
        elif phrase[left].lower() != phrase[right].lower():
            return False
        else:
            left += 1
            right -= 1
    return True


def almost_palindrome(word: str) -> bool:
    """Check whether `word` is a palindrome or can be made one by deleting a single character.

    You are given a string `word`. Return True if it reads the same backwards, or if it does after
    removing exactly one character somewhere; otherwise return False.

    判断 `word` 本身是回文，或者删去一个字符后能成为回文。

    给定字符串 `word`，最多允许删除其中一个字符，如果能得到回文串则返回 True，否则返回 False。

    >>> almost_palindrome('radxar')
    True
    >>> almost_palindrome('noon')
    True
    >>> almost_palindrome('abcd')
    False
    >>> almost_palindrome('')
    True
    """
    left, right = 0, len(word) - 1
    while left < right:
        if word[left] != word[right]:
            without_left = word[left + 1:right + 1]
            without_right = word[left:right]
            return without_left == without_left[::-1] or without_right == without_right[::-1]
        left += 1
        right -= 1
    return True


def almost_palindrome_2(word: str) -> bool:
    candidates = [word] + [word[:i] + word[i + 1:] for i in range(len(word))]
    return any(candidate == candidate[::-1] for candidate in candidates)


def longest_palindromic_part(s: str) -> str:
    """Return the longest substring of `s` that is a palindrome; of several the leftmost.

    Given a string `s`, find a run of consecutive characters as long as possible that reads the same
    in both directions. If more than one has that length, take the one that begins first; for an
    empty string return ''.

    返回 `s` 中最长的回文子串，有多个时取最靠左的。

    给定字符串 `s`，在其所有连续子串中找出最长的回文；长度相同时返回起始位置最小的那个，空串返回 ''。

    >>> longest_palindromic_part('xabbay')
    'abba'
    >>> longest_palindromic_part('abc')
    'a'
    >>> longest_palindromic_part('')
    ''
    """
    best = ''
    for center in range(len(s)):
        for width in (0, 1):
            left, right = center, center + width
            while left >= 0 and right < len(s) and s[left] == s[right]:
                left -= 1
                right += 1
            if right - left - 1 > len(best):
                best = s[left + 1:right]
    return best


def longest_palindromic_part_2(s: str) -> str:
    for size in range(len(s), 0, -1):
        for start in range(len(s) - size + 1):
            part = s[start:start + size]
            if part == part[::-1]:
                return part
    return ''


def count_mirror_pairs(words: list[str]) -> int:
    """Return how many pairs of words at different places in `words` are each other's reversal.

    Count the pairs of positions i < j for which the word at i, read backwards, equals the word at
    j in the list `words`.

    统计 `words` 中互为倒序的单词对的个数，两个单词须处于不同位置。

    给定单词列表 `words`，求满足 i < j 且第 i 个单词反转后等于第 j 个单词的下标对 (i, j) 共有多少对。

    >>> count_mirror_pairs(['dog', 'tab', 'god', 'bat'])
    2
    >>> count_mirror_pairs(['aa', 'aa', 'aa'])
    3
    >>> count_mirror_pairs(['ab'])
    0
    """
    return sum(one == other[::-1] for one, other in itertools.combinations(words, 2))


def count_mirror_pairs_2(words: list[str]) -> int:
    seen = {}
    pairs = 0
    for word in words:
        pairs += seen.get(word[::-1], 0)
        seen[word] = seen.get(word, 0) + 1
    return pairs


def can_be_palindrome(letters: str) -> bool:
    """Check whether the characters of `letters` can be rearranged into a palindrome, using all of
    them.

    Return True if some ordering of all characters in the string `letters` reads the same from both
    ends, and False if none does. Case matters, and the empty string is fine.

    判断 `letters` 的全部字符重新排列后能否组成回文。

    给定字符串 `letters`，如果把它的所有字符以某种顺序重排可以得到回文串，返回 True，否则返回 False；区分大小写，空串返回 True。

    >>> can_be_palindrome('aabbc')
    True
    >>> can_be_palindrome('abc')
    False
    >>> can_be_palindrome('')
    True
    """
    return sum(count % 2 for count in Counter(letters).values()) <= 1


def can_be_palindrome_2(letters: str) -> bool:
    unpaired = set()
    for letter in letters:
        if letter in unpaired:
            unpaired.remove(letter)
        else:
            unpaired.add(letter)
    return len(unpaired) <= 1


def shared_start(words: list[str]) -> str:
    """Return the longest string with which all of `words` begin; for an empty list it is ''.

    Find the longest common prefix of the strings in `words`. If they have none, or if there are no
    strings, return an empty string.

    返回 `words` 中所有字符串的最长公共前缀，空列表返回空字符串。

    给定字符串列表 `words`，求它们共同的最长开头部分；没有公共前缀或列表为空时返回 ''。

    >>> shared_start(['interval', 'internal', 'interest'])
    'inter'
    >>> shared_start(['dog', 'cat'])
    ''
    >>> shared_start(['one'])
    'one'
    >>> shared_start([])
    ''
    """
    prefix = ''
    for letters in zip(*words):
        if len(set(letters)) > 1:
            break
        prefix += letters[0]
    return prefix


def shared_start_2(words: list[str]) -> str:
    if not words:
        return ''
    prefix = words[0]
    while not all(word.startswith(prefix) for word in words):
        prefix = prefix[:-1]
    return prefix


def shared_ending(first: str, second: str) -> str:
    """Return the longest string with which both `first` and `second` end.

    Compare the strings `first` and `second` from their last characters backwards and return the
    part in which they agree, which may be empty.

    返回 `first` 与 `second` 的最长公共后缀。

    从末尾向前比较字符串 `first` 和 `second`，返回它们结尾处相同的最长部分，没有则返回空字符串。

    >>> shared_ending('running', 'singing')
    'ing'
    >>> shared_ending('abc', 'xbc')
    'bc'
    >>> shared_ending('a', 'b')
    ''
    """
    size = 0
    while size < min(len(first), len(second)) and first[-1 - size] == second[-1 - size]:
        size += 1
    return first[len(first) - size:]


def join_overlapping(left: str, right: str) -> str:
    """Return the shortest string that begins with `left` and ends with `right`, and is at least as
    long as each of them, by letting the end of `left` overlap with an equal beginning of `right` as
    far as possible.

    Glue `left` and `right` together, but write only once the longest text that is both a suffix of
    `left` and a prefix of `right`.

    把 `left` 和 `right` 拼接起来，`left` 的后缀与 `right` 的前缀相同的最长部分只写一次。

    给定字符串 `left` 和 `right`，找出既是 `left` 结尾又是 `right` 开头的最长公共部分，将两者首尾相接并让这一部分重叠，返回拼接结果。

    >>> join_overlapping('snowman', 'manual')
    'snowmanual'
    >>> join_overlapping('abc', 'xyz')
    'abcxyz'
    >>> join_overlapping('aa', 'aaa')
    'aaa'
    """
    for size in range(min(len(left), len(right)), 0, -1):
        if left.endswith(right[:size]):
            return left + right[size:]
    return left + right


def repeating_unit(text: str) -> str:
    """Return the shortest string of which `text` is a whole number of repetitions; that is `text`
    itself if nothing shorter will do.

    Find the smallest building block of `text`: a prefix which, written two or more times in a row,
    gives exactly `text`. When there is none, the block is the complete `text`.

    返回重复整数次后恰好得到 `text` 的最短字符串，若没有更短的则为 `text` 本身。

    求字符串 `text` 的最小循环节：即把它连续重复若干次正好等于 `text` 的最短前缀，无法由更短的串重复得到时返回 `text`。

    >>> repeating_unit('abcabc')
    'abc'
    >>> repeating_unit('aaaa')
    'a'
    >>> repeating_unit('abab a')
    'abab a'
    >>> repeating_unit('')
    ''
    """
    for size in range(1, len(text)):
        if len(text) % size == 0 and text[:size] * (len(text) // size) == text:
            return text[:size]
    return text


def repeating_unit_2(text: str) -> str:
    return text[:(text + text).find(text, 1)] if text else ''


def is_rotated(word: str, other: str) -> bool:
    """Check whether `other` can be made from `word` by moving some characters from its front to its
    end, possibly none.

    Return True if `other` is a rotation of `word`, that is, both have the same length and cutting
    `word` in two and swapping the parts can give `other`; otherwise False.

    判断把 `word` 开头的若干个（可以是零个）字符移到末尾后能否得到 `other`。

    如果字符串 `other` 是 `word` 的循环移位（长度相同，把 `word` 切成两段并交换后可得到 `other`），返回 True，否则返回 False。

    >>> is_rotated('listen', 'tenlis')
    True
    >>> is_rotated('abc', 'acb')
    False
    >>> is_rotated('aa', 'aaa')
    False
    """
    return len(word) == len(other) and other in word + word


def is_rotated_2(word: str, other: str) -> bool:
    if word == other:
        return True
    return any(word[cut:] + word[:cut] == other for cut in range(len(word)))


def anagram_groups(words: list[str]) -> list[list[str]]:
    """Return `words` divided into groups of anagrams; the groups come in order of their first word,
    and the words of a group in their original order.

    Given a list `words`, put words that consist of the same letters into one list. Both the lists
    and the words in them appear in the order of `words`.

    把 `words` 中互为变位词的单词分到同一组，组按首个单词出现的顺序排列，组内保持原顺序。

    给定单词列表 `words`，将由相同字母组成的单词归为一个列表，返回所有组；组之间以及组内的顺序都与 `words` 中出现的先后一致。

    >>> anagram_groups(['tea', 'tan', 'eat', 'ant', 'dog'])
    [['tea', 'eat'], ['tan', 'ant'], ['dog']]
    >>> anagram_groups(['x'])
    [['x']]
    >>> anagram_groups([])
    []
    """
    groups = {}
    for word in words:
        groups.setdefault(''.join(sorted(word)), []).append(word)
    return list(groups.values())


def deletions_to_anagram(one: str, two: str) -> int:
    """Return the smallest number of characters to delete from `one` and `two` together so that what
    remains of them are anagrams of each other.

    How many letters must go at least, counting those struck from `one` and those struck from `two`,
    until both consist of the same letters equally often?

    返回最少要从 `one` 和 `two` 中一共删去多少个字符，才能使剩下的部分互为变位词。

    给定字符串 `one` 和 `two`，可以从两者中任意删除字符，求使它们所含各字符及个数完全一致所需的最少删除总数。

    >>> deletions_to_anagram('bat', 'tabs')
    1
    >>> deletions_to_anagram('abc', 'xyz')
    6
    >>> deletions_to_anagram('', '')
    0
    """
    first, second = Counter(one), Counter(two)
    return sum(((first - second) + (second - first)).values())


def deletions_to_anagram_2(one: str, two: str) -> int:
    total = 0
    for char in set(one + two):
        total += abs(one.count(char) - two.count(char))
    return total


def can_spell(note: str, letters: str) -> bool:
    """Check whether `note` can be laid out with the `letters` at hand, each of which can be used
    once; blanks in the note need no letter.

    Return True if every character of `note` other than a blank occurs in `letters` at least as
    often as in `note`, otherwise False. Case matters.

    判断能否用 `letters` 中的字符拼出 `note`，每个字符只能用一次，`note` 中的空格不需要字符。

    给定字符串 `note` 和可用的字符 `letters`，若 `note` 里除空格外的每个字符在 `letters` 中的个数都够用，返回 True，否则返回 False，区分大小写。

    >>> can_spell('to me', 'metro')
    True
    >>> can_spell('too', 'boat')
    False
    >>> can_spell('', '')
    True
    """
    needed = Counter(note.replace(' ', ''))
    available = Counter(letters)
    return all(available[char] >= count for char, count in needed.items())


def can_spell_2(note: str, letters: str) -> bool:
    left = list(letters)
    for char in note:
        if char == ' ':
            continue
        if char not in left:
            return False
        left.remove(char)
    return True


def bracket_error(code: str) -> int:
    """Return the index in `code` of the first closing bracket that does not match the last open one
    or has none to match; if there is no such bracket, but brackets stay open, return the length of
    `code`; if all is well, return -1. The brackets are (), [] and {}, other characters are ignored.

    Where does a compiler stop? Read `code` from the left and keep track of the brackets ( [ { that
    are open. Give the position of the first ) ] or } that does not close the innermost open one,
    the length of `code` when something is still open at the end, and -1 when everything fits.

    返回 `code` 中第一个不匹配的右括号的下标；若没有这样的括号但末尾仍有括号未闭合，返回 `code` 的长度；全部匹配返回 -1。括号指 ()、[]、{}，其他字符忽略。

    检查代码 `code` 中三种括号 ()、[]、{} 的配对情况：从左到右扫描，遇到不能闭合最近一个未闭合左括号的右括号就返回它的位置；扫描结束还有未闭合的左括号则返回 `code`
    的长度，完全配对时返回 -1。

    >>> bracket_error('f(a[1])')
    -1
    >>> bracket_error('(a]')
    2
    >>> bracket_error('{x(')
    3
    >>> bracket_error('')
    -1
    """
    partners = {')': '(', ']': '[', '}': '{'}
    opened = []
    for index, char in enumerate(code):
        if char in partners.values():
            opened.append(char)
        elif char in partners and (not opened or opened.pop() != partners[char]):
            return index
    return len(code) if opened else -1


def missing_closers(code: str) -> str:
    """Return the closing brackets to be appended to `code` so that all its brackets (), [], {} and
    <> are closed in the right order; those already closed are properly nested.

    An editor completes brackets. The text `code` contains opening brackets ( [ { <, some of them
    already closed correctly, and other characters. Return the string of closers that are still
    missing, for the innermost open bracket first.

    返回应补在 `code` 末尾的右括号，使其中的 ()、[]、{}、<> 全部正确闭合；已闭合的部分嵌套正确。

    模拟编辑器的括号补全：`code` 里有左括号 ( [ { < 和其他字符，部分左括号已被正确闭合。求还缺少的右括号组成的字符串，最内层的先闭合。

    >>> missing_closers('f(a, [1, 2')
    '])'
    >>> missing_closers('<{}>')
    ''
    >>> missing_closers('{(x)[')
    ']}'
    """
    pairs = {'(': ')', '[': ']', '{': '}', '<': '>'}
    expected = ''
    for char in code:
        if char in pairs:
            expected = pairs[char] + expected
        elif char in pairs.values():
            expected = expected[1:]
    return expected


def bracket_pairs(formula: str) -> list[tuple[int, int]]:
    """Return the indices of each opening bracket in `formula` and of the bracket that closes it, as
    pairs in the order in which they are opened; round and square brackets are used, all of them
    properly nested.

    Given a `formula` in which ( ) and [ ] are balanced, list for every opening bracket a tuple
    (its position, position of its partner), sorted by the first number.

    返回 `formula` 中每个左括号与其对应右括号的下标对，按左括号位置排列；只有圆括号和方括号，且嵌套正确。

    给定括号 ( ) 和 [ ] 都正确配对的算式 `formula`，列出所有 (左括号下标, 右括号下标) 元组，按左括号下标升序。

    >>> bracket_pairs('(a[b])')
    [(0, 5), (2, 4)]
    >>> bracket_pairs('[]()')
    [(0, 1), (2, 3)]
    >>> bracket_pairs('x+y')
    []
    """
    opened = []
    pairs = []
    for index, char in enumerate(formula):
        if char in '([':
            opened.append(index)
        elif char in ')]':
            pairs.append((opened.pop(), index))
    return sorted(pairs)


def unwrap(expression: str) -> str:
    """Return `expression` without the round brackets that enclose it as a whole, however many pairs
    there are; its brackets are balanced.

    Remove superfluous outer parentheses. As long as `expression`, whose parentheses are balanced,
    begins with one that is closed only by the very last character, drop these two characters.

    返回去掉 `expression` 最外层多余圆括号后的结果，可能有多层；其中的括号是配对的。

    给定括号配对的表达式 `expression`，只要开头的左括号恰好由最后一个字符闭合，就去掉这一对外层括号，反复进行，返回最终结果。

    >>> unwrap('((a+b))')
    'a+b'
    >>> unwrap('(a)+(b)')
    '(a)+(b)'
    >>> unwrap('()')
    ''
    >>> unwrap('x')
    'x'
    """
    while expression.startswith('(') and expression.endswith(')'):
        depth = 0
        for char in expression[:-1]:
            depth += (char == '(') - (char == ')')
            if depth == 0:
                return expression
        expression = expression[1:-1]
    return expression


def tags_nested(tags: list[str]) -> bool:
    """Check whether the HTML `tags` are properly nested: every opening tag such as 'b' is closed by
    its closing tag '/b' later on, the last opened first.

    Return True if the list `tags` of tag names, in which a closing tag begins with a slash, is
    well-formed: each closing tag belongs to the most recently opened tag that is still open, and
    none is left open at the end.

    判断标签列表 `tags` 是否正确嵌套：每个起始标签（如 'b'）之后都由对应的结束标签 '/b' 闭合，后打开的先闭合。

    给定标签名列表 `tags`，以斜杠开头的是结束标签。若每个结束标签都与最近尚未闭合的起始标签同名，且最后没有未闭合的标签，返回 True，否则返回 False。

    >>> tags_nested(['p', 'b', '/b', '/p'])
    True
    >>> tags_nested(['p', 'b', '/p', '/b'])
    False
    >>> tags_nested(['/p'])
    False
    >>> tags_nested([])
    True
    """
    opened = []
    for tag in tags:
        if not tag.startswith('/'):
            opened.append(tag)
        elif not opened or opened.pop() != tag[1:]:
            return False
    return not opened


def wildcard_match(pattern: str, text: str) -> bool:
    """Check whether `pattern` matches the whole of `text`, where '*' stands for any characters,
    even none, and '?' for exactly one; other characters stand for themselves.

    Implement file name matching. In `pattern` a question mark fits any single character and an
    asterisk any run of characters, including an empty one. Return True if all of `text` can be
    covered this way.

    判断 `pattern` 能否匹配整个 `text`，其中 '*' 代表任意多个（含零个）字符，'?' 恰好代表一个字符，其余字符代表自身。

    实现文件名通配符匹配：`pattern` 中问号可匹配任意单个字符，星号可匹配任意一段字符（可以为空）。能与 `text` 完整匹配时返回 True，否则返回 False。

    >>> wildcard_match('*.tx?', 'notes.txt')
    True
    >>> wildcard_match('a*c', 'abcd')
    False
    >>> wildcard_match('*', '')
    True
    >>> wildcard_match('?', '')
    False
    """
    if not pattern:
        return not text
    if pattern[0] == '*':
        return any(wildcard_match(pattern[1:], text[i:]) for i in range(len(text) + 1))
    if text and pattern[0] in ('?', text[0]):
        return wildcard_match(pattern[1:], text[1:])
    return False


def wildcard_match_2(pattern: str, text: str) -> bool:
    reachable = [True] + [False] * len(text)
    for sign in pattern:
        if sign == '*':
            reachable = list(itertools.accumulate(reachable, lambda a, b: a or b))
        else:
            hits = [known and sign in ('?', char) for known, char in zip(reachable, text)]
            reachable = [False] + hits
    return reachable[-1]


def letters_in_order(short: str, long: str) -> bool:
    """Check whether the characters of `short` occur in `long` in the same order, with any number of
    other characters between them.

    Return True if `short` is a subsequence of `long`, so that deleting some characters of `long`
    could leave exactly `short`; otherwise return False. An empty `short` always fits.

    判断 `short` 的字符是否按相同顺序出现在 `long` 中，中间可以夹杂其他字符。

    若 `short` 是 `long` 的子序列，即从 `long` 中删去若干字符可以得到 `short`，返回 True，否则返回 False；空的 `short` 总是成立。

    >>> letters_in_order('ace', 'abcde')
    True
    >>> letters_in_order('aec', 'abcde')
    False
    >>> letters_in_order('', 'x')
    True
    """
    remaining = iter(long)
    return all(char in remaining for char in short)


def letters_in_order_2(short: str, long: str) -> bool:
    matched = 0
    for char in long:
        if matched < len(short) and char == short[matched]:
            matched += 1
    return matched == len(short)


def find_every(text: str, part: str) -> list[int]:
    """Return the indices at which the nonempty `part` is found in `text`, searching from the left
    and going on behind each find, so that finds do not overlap.

    List the starting positions of `part`, which is not empty, in the string `text`. After a match
    the search continues with the character that follows it.

    返回非空字符串 `part` 在 `text` 中各次出现的起始下标，从左往右查找且互不重叠。

    给定文本 `text` 和非空的 `part`，从左到右查找 `part`，每找到一次就从它后面的字符继续，返回所有起始位置的列表。

    >>> find_every('abcabc', 'bc')
    [1, 4]
    >>> find_every('aaaaa', 'aa')
    [0, 2]
    >>> find_every('xyz', 'q')
    []
    """
    places = []
    index = text.find(part)
    while index >= 0:
        places.append(index)
        index = text.find(part, index + len(part))
    return places


def find_every_2(text: str, part: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(part), text)]


def text_between(text: str, left: str, right: str) -> str | None:
    """Return what stands in `text` between the first `left` and the next `right` after it, or None
    if one of these two markers is missing.

    You are given a `text` and two nonempty markers. Find the first occurrence of `left`, then the
    first `right` behind it, and return the characters in between; return None when that fails.

    返回 `text` 中第一个 `left` 与其后最近的 `right` 之间的内容，缺少任一标记则返回 None。

    给定文本 `text` 和两个非空标记，先定位首次出现的 `left`，再向后找到第一个 `right`，返回夹在中间的字符串；找不到时返回 None。

    >>> text_between('size=[42] mm', '[', ']')
    '42'
    >>> text_between('<b></b>', '<b>', '</b>')
    ''
    >>> text_between('a ] b [', '[', ']')
    """
    start = text.find(left)
    if start == -1:
        return None
    start += len(left)
    end = text.find(right, start)
    return None if end == -1 else text[start:end]


def text_between_2(text: str, left: str, right: str) -> str | None:
    _, found, rest = text.partition(left)
    if not found:
        return None
    inner, found, _ = rest.partition(right)
    return inner if found else None


def longest_repeat(s: str) -> str:
    """Return the longest substring that occurs at least twice in `s`, where the two may overlap; of
    several the one that begins first, and '' if no character is repeated.

    Search the string `s` for the longest piece that can be found at two different positions
    (overlapping is allowed). On a tie, choose the leftmost; if there is no such piece, return ''.

    返回在 `s` 中至少出现两次（可重叠）的最长子串，有多个时取最先出现的，没有则返回 ''。

    给定字符串 `s`，求能在两个不同起点找到的最长子串，两次出现允许重叠；长度相同取最靠左的，不存在重复时返回空字符串。

    >>> longest_repeat('banana')
    'ana'
    >>> longest_repeat('abcd')
    ''
    >>> longest_repeat('aaa')
    'aa'
    """
    for size in range(len(s) - 1, 0, -1):
        for start in range(len(s) - size):
            part = s[start:start + size]
            if part in s[start + 1:]:
                return part
    return ''


def longest_border(word: str) -> str:
    """Return the longest string, shorter than `word`, that is both a prefix and a suffix of `word`.

    Find the longest border of `word`: a beginning of it, not the whole, which is also its end. The
    two may overlap; if there is none, return an empty string.

    返回既是 `word` 的前缀又是其后缀、且比 `word` 短的最长字符串。

    求字符串 `word` 的最长公共前后缀（不能是整个 `word`，前后缀可以重叠），不存在则返回空字符串。

    >>> longest_border('abcxabc')
    'abc'
    >>> longest_border('aaaa')
    'aaa'
    >>> longest_border('abc')
    ''
    >>> longest_border('')
    ''
    """
    for size in range(len(word) - 1, 0, -1):
        if word[:size] == word[-size:]:
            return word[:size]
    return ''


def longest_border_2(word: str) -> str:
    sizes = [0] * len(word)
    for index in range(1, len(word)):
        size = sizes[index - 1]
        while size > 0 and word[index] != word[size]:
            size = sizes[size - 1]
        if word[index] == word[size]:
            size += 1
        sizes[index] = size
    return word[:sizes[-1]] if word else ''


def distinct_pieces(text: str, size: int) -> int:
    """Return how many different substrings of exactly `size` characters `text` has; `size` is at
    least 1.

    Count the distinct runs of `size` consecutive characters (`size` is positive) in the string
    `text`. If `text` is too short, there are none.

    统计 `text` 中长度恰为 `size` 的不同子串的个数，`size` 至少为 1。

    给定字符串 `text` 和正整数 `size`，求由 `size` 个连续字符组成的子串去重后有多少种；`text` 太短时为 0。

    >>> distinct_pieces('ababa', 2)
    2
    >>> distinct_pieces('abcd', 3)
    2
    >>> distinct_pieces('ab', 5)
    0
    """
    return len({text[start:start + size] for start in range(len(text) - size + 1)})


def distinct_pieces_2(text: str, size: int) -> int:
    seen = []
    for start in range(len(text) - size + 1):
        piece = text[start:start + size]
        if piece not in seen:
            seen.append(piece)
    return len(seen)


def letter_shape(word: str) -> list[int]:
    """Return the pattern of `word`: a list with a number for each letter, the same for equal
    letters, given out as 0, 1, 2, ... in order of first appearance.

    Describe the structure of `word` by numbers. Its first letter is 0, each letter not seen before
    gets the next unused number, and a repeated letter gets the number it had.

    返回 `word` 的字母模式：每个字母对应一个数，相同字母相同，按首次出现的次序编号为 0、1、2……。

    给定单词 `word`，用数字列表描述它的结构：第一个字母记为 0，每遇到新字母就用下一个未用的编号，重复的字母沿用原来的编号。

    >>> letter_shape('hello')
    [0, 1, 2, 2, 3]
    >>> letter_shape('anna')
    [0, 1, 1, 0]
    >>> letter_shape('')
    []
    """
    numbers = {}
    return [numbers.setdefault(letter, len(numbers)) for letter in word]


def letter_shape_2(word: str) -> list[int]:
    known = []
    shape = []
    for letter in word:
        if letter not in known:
            known.append(letter)
        shape.append(known.index(letter))
    return shape


def one_edit_apart(a: str, b: str) -> bool:
    """Check whether exactly one edit turns `a` into `b`, an edit being the insertion, deletion or
    replacement of a single character.

    Return True if the strings `a` and `b` differ by one typing error: one character too many, one
    too few, or one wrong. Equal strings give False.

    判断 `a` 是否恰好经过一次编辑（插入、删除或替换一个字符）就能变成 `b`。

    如果字符串 `a` 和 `b` 之间只差一处输入错误，即多一个字符、少一个字符或错一个字符，返回 True；两者相同或差别更大则返回 False。

    >>> one_edit_apart('cat', 'cut')
    True
    >>> one_edit_apart('cat', 'cart')
    True
    >>> one_edit_apart('cat', 'cat')
    False
    >>> one_edit_apart('', 'ab')
    False
    """
    if len(a) > len(b):
        a, b = b, a
    for index, char in enumerate(a):
        if char != b[index]:
            if len(a) == len(b):
                return a[index + 1:] == b[index + 1:]
            return a[index:] == b[index + 1:]
    return len(b) == len(a) + 1


def pick_by_extension(files: list[str], extensions: list[str]) -> list[str]:
    """Return those names in `files` whose extension, the part after the last dot, is one of
    `extensions` (small letters), ignoring case; names without a dot have none.

    Filter a list `files` of file names. Keep a name if what follows its last dot is, in lower case,
    contained in the list `extensions`; a name with no dot is dropped.

    返回 `files` 中扩展名（最后一个点之后的部分）属于 `extensions`（均为小写）的文件名，不区分大小写；没有点的文件名没有扩展名。

    给定文件名列表 `files`，筛选出最后一个点后面的部分转为小写后在列表 `extensions` 中的文件名，不含点的一律舍弃，顺序不变。

    >>> pick_by_extension(['a.PNG', 'b.txt', 'png'], ['png', 'jpg'])
    ['a.PNG']
    >>> pick_by_extension(['x.tar.gz', 'y.tar'], ['gz'])
    ['x.tar.gz']
    >>> pick_by_extension([], ['py'])
    []
    """
    kept = []
    for name in files:
        _, dot, extension = name.rpartition('.')
        if dot and extension.lower() in extensions:
            kept.append(name)
    return kept


def pick_by_extension_2(files: list[str], extensions: list[str]) -> list[str]:
    endings = tuple('.' + extension for extension in extensions)
    return [name for name in files if name.lower().endswith(endings)]


def complete(typed: str, vocabulary: list[str], limit: int) -> list[str]:
    """Return at most `limit` words of `vocabulary` that begin with `typed`, ignoring case, shorter
    ones first and equally long ones in alphabetical order.

    Write the suggestions of a search box: find the words in `vocabulary` whose first letters are
    `typed` (case does not matter), sort them by length and then by the alphabet, and give the first
    `limit` of them.

    返回 `vocabulary` 中以 `typed` 开头（不区分大小写）的单词，最多 `limit` 个，短的在前，等长的按字母顺序。

    实现搜索框的自动补全：从词表 `vocabulary` 中找出以 `typed` 开头的词（忽略大小写），先按长度再按字典序排序，返回前 `limit` 个。

    >>> complete('ca', ['cargo', 'Cat', 'dog', 'car'], 2)
    ['Cat', 'car']
    >>> complete('x', ['cat'], 5)
    []
    >>> complete('', ['bb', 'a'], 3)
    ['a', 'bb']
    """
    start = typed.lower()
    matching = [word for word in vocabulary if word.lower().startswith(start)]
    return sorted(matching, key=lambda word: (len(word), word))[:limit]


def is_prefix_free(codes: list[str]) -> bool:
    """Check that none of the strings in `codes` is the beginning of another one in the list; equal
    strings count as such, too.

    A code can be decoded without separators if no code word starts another. Return True if this
    holds for the list `codes`, and False if one entry is a prefix of (or the same as) another.

    判断 `codes` 中没有任何一个字符串是另一个的前缀，相同的字符串也算互为前缀。

    编写一个函数，检验编码表 `codes` 是否为前缀码：若某一项是另一项的开头部分（或两项相同），返回 False，否则返回 True。

    >>> is_prefix_free(['0', '10', '11'])
    True
    >>> is_prefix_free(['01', '1', '011'])
    False
    >>> is_prefix_free(['a', 'a'])
    False
    >>> is_prefix_free([])
    True
    """
    ordered = sorted(codes)
    return not any(after.startswith(code) for code, after in zip(ordered, ordered[1:]))


def is_prefix_free_2(codes: list[str]) -> bool:
    for i, code in enumerate(codes):
        for j, other in enumerate(codes):
            if i != j and other.startswith(code):
                return False
    return True


def hides_word(sentence: str, word: str) -> bool:
    """Check whether the lowercase `word` is hidden in `sentence`: its letters follow each other
    when blanks are removed and case is ignored, but it is not contained in `sentence` with the
    blanks.

    A word is hidden if it runs over the end of one word into the next. Return True if `word`, in
    small letters, can be found in the lowercase `sentence` only after taking out the blanks.

    判断小写单词 `word` 是否藏在 `sentence` 中：忽略大小写并去掉空格后能找到它，而保留空格时找不到。

    如果一个单词跨越了句中单词的边界，就说它被隐藏了。把 `sentence` 转为小写，若去掉空格后才包含 `word`（不去掉时不包含），返回 True，否则返回 False。

    >>> hides_word('He ran away', 'hear')
    False
    >>> hides_word('The art of it', 'hear')
    True
    >>> hides_word('I hear you', 'hear')
    False
    """
    lowered = sentence.lower()
    return word in lowered.replace(' ', '') and word not in lowered


def is_day_time(text: str) -> bool:
    """Check whether `text` is a time of day in the form HH:MM, with two digits each, from 00:00 to
    23:59.

    Return True if the string `text` has exactly five characters: an hour between 00 and 23, a colon
    and a minute between 00 and 59, both with a leading zero if needed; otherwise False.

    判断 `text` 是否为 HH:MM 形式的时间，时和分各两位数字，范围 00:00 到 23:59。

    如果字符串 `text` 恰好由两位小时（00–23）、一个冒号和两位分钟（00–59）组成，返回 True，否则返回 False。

    >>> is_day_time('23:59')
    True
    >>> is_day_time('24:00')
    False
    >>> is_day_time('7:30')
    False
    >>> is_day_time('')
    False
    """
    return re.fullmatch(r'([01][0-9]|2[0-3]):[0-5][0-9]', text) is not None


def is_day_time_2(text: str) -> bool:
    if len(text) != 5 or text[2] != ':':
        return False
    hour, minute = text[:2], text[3:]
    if not all(char in '0123456789' for char in hour + minute):
        return False
    return int(hour) < 24 and int(minute) < 60


def shortest_prefixes(words: list[str]) -> list[str]:
    """Return for each of the different `words` its shortest nonempty prefix with which no other
    word of the list begins, or the whole word if there is none.

    Commands may be abbreviated as long as they remain unambiguous. For every entry of `words` (all
    different and not empty) find the shortest beginning that no other entry shares; if every
    beginning is shared, use the full word.

    对 `words` 中互不相同的每个单词，返回没有其他单词以之开头的最短非空前缀；不存在则返回整个单词。

    命令可以缩写，只要没有歧义。给定互不相同的非空字符串列表 `words`，依次求每一项的最短前缀，使列表里没有别的项以它开头；若做不到就用完整的单词。

    >>> shortest_prefixes(['stop', 'start', 'quit'])
    ['sto', 'sta', 'q']
    >>> shortest_prefixes(['go', 'gone'])
    ['go', 'gon']
    >>> shortest_prefixes(['x'])
    ['x']
    """
    result = []
    for word in words:
        size = 1
        while size < len(word) and sum(one.startswith(word[:size]) for one in words) > 1:
            size += 1
        result.append(word[:size])
    return result


def parts_in_order(text: str, parts: list[str]) -> bool:
    """Check whether all of `parts` occur in `text` one behind the other, in the given order and
    without overlapping.

    Return True if the strings in `parts` can be found in `text` from left to right, each one
    starting at or after the end of the one before; otherwise return False.

    判断 `parts` 中的各字符串能否按顺序依次出现在 `text` 中，且互不重叠。

    给定文本 `text` 和字符串列表 `parts`，若能从左到右依次找到每一项，且后一项不早于前一项的结尾处开始，返回 True，否则返回 False。

    >>> parts_in_order('the cat sat', ['the', 'at', 'sat'])
    True
    >>> parts_in_order('aba', ['ab', 'ba'])
    False
    >>> parts_in_order('abc', [])
    True
    """
    position = 0
    for part in parts:
        found = text.find(part, position)
        if found == -1:
            return False
        position = found + len(part)
    return True


def parts_in_order_2(text: str, parts: list[str]) -> bool:
    pattern = '.*'.join(re.escape(part) for part in parts)
    return re.search(pattern, text, re.DOTALL) is not None


def is_square_word(text: str) -> bool:
    """Check whether `text` is some nonempty string written twice in a row.

    Return True if the second half of `text` is the same as its first half. An odd number of
    characters, or none at all, gives False.

    判断 `text` 是否由某个非空字符串连写两遍组成。

    如果字符串 `text` 的前一半与后一半完全相同，返回 True；长度为奇数或为空时返回 False。

    >>> is_square_word('bonbon')
    True
    >>> is_square_word('bonbo')
    False
    >>> is_square_word('')
    False
    """
    half = len(text) // 2
    return half > 0 and text == text[:half] * 2


def longest_distinct_run(s: str) -> int:
    """Return the length of the longest stretch of consecutive characters in `s` in which no
    character occurs twice.

    For a given string `s`, find the longest substring all of whose characters are different and
    return how long it is; 0 for an empty string.

    返回 `s` 中不含重复字符的最长连续子串的长度。

    给定字符串 `s`，求字符互不相同的最长子串有多长，空串返回 0。

    >>> longest_distinct_run('abcabcbb')
    3
    >>> longest_distinct_run('zzz')
    1
    >>> longest_distinct_run('')
    0
    """
    last_seen = {}
    start = longest = 0
    for index, char in enumerate(s):
        if last_seen.get(char, -1) >= start:
            start = last_seen[char] + 1
        last_seen[char] = index
        longest = max(longest, index - start + 1)
    return longest


def longest_distinct_run_2(s: str) -> int:
    window = ''
    longest = 0
    for char in s:
        window = window[window.find(char) + 1:] + char
        longest = max(longest, len(window))
    return longest


def mismatches(expected: str, actual: str) -> list[int]:
    """Return the indices at which `expected` and `actual` have different characters; positions that
    only the longer one has count as different.

    Compare two strings character by character. List every position, from 0, where `expected` and
    `actual` disagree, including those beyond the end of the shorter one.

    返回 `expected` 与 `actual` 字符不同的所有下标，较长者多出的位置也算不同。

    逐字符比较字符串 `expected` 和 `actual`，列出从 0 起所有不一致的位置，其中一个已经结束而另一个还有字符的位置也包括在内。

    >>> mismatches('kitten', 'mitton')
    [0, 4]
    >>> mismatches('ab', 'abcd')
    [2, 3]
    >>> mismatches('', '')
    []
    """
    pairs = itertools.zip_longest(expected, actual)
    return [index for index, (one, other) in enumerate(pairs) if one != other]


def mismatches_2(expected: str, actual: str) -> list[int]:
    common = min(len(expected), len(actual))
    different = [i for i in range(common) if expected[i] != actual[i]]
    return different + list(range(common, max(len(expected), len(actual))))
