"""Puzzles on texts: subsequences, stretches, brackets, rearranged letters, compared texts."""

import re
from collections import Counter, deque


def readings_in_order(text: str, word: str) -> int:
    """Return how many times the non-empty `word` can be read off `text` from left to right when
    other characters may be skipped and every character of `text` is used at most once.

    Walk once through `text` and look for the letters of `word` in their order; each time the
    whole `word` has been found, start looking for its first letter again. Count the finished
    words. `word` is never empty.

    从左到右扫描 `text`，依次寻找非空单词 `word` 的各个字母（中间可以跳过其他字符），每找全一遍就从头再找，返回找全的遍数。

    给定 `text` 和非空的 `word`，每个字符最多用一次，统计从左往右能依次读出多少遍 `word`，允许跳过字符。

    >>> readings_in_order("catcat", "cat")
    2
    >>> readings_in_order("ccaatt", "cat")
    1
    >>> readings_in_order("tac", "cat")
    0
    """
    wanted = 0
    found = 0
    for char in text:
        if char == word[wanted]:
            wanted += 1
            if wanted == len(word):
                found += 1
                wanted = 0
    return found


def ways_to_pick_word(text: str, word: str) -> int:
    """Given `text` and `word`, count the different sets of positions of `text` whose characters,
    read from left to right, spell `word`. The empty `word` can be picked in one way.

    Return the number of ways in which `word` can be obtained from `text` by crossing out
    characters (ways that cross out different positions are different; an empty `word` gives 1).

    返回从 `text` 中划掉若干字符后剩下 `word` 的方法数，划掉的位置不同就算不同的方法；`word` 为空时结果为 1。

    统计 `text` 有多少组下标，按从左到右的顺序取出的字符恰好组成 `word`。空的 `word` 只有一种取法。

    >>> ways_to_pick_word("bananas", "bas")
    3
    >>> ways_to_pick_word("aaa", "aa")
    3
    >>> ways_to_pick_word("abc", "")
    1
    >>> ways_to_pick_word("ab", "ba")
    0
    """
    if not word:
        return 1
    if len(text) < len(word):
        return 0
    total = ways_to_pick_word(text[1:], word)
    if text[0] == word[0]:
        total += ways_to_pick_word(text[1:], word[1:])
    return total


def ways_to_pick_word_2(text: str, word: str) -> int:
    ways = [1] + [0] * len(word)
    for char in text:
        for place in range(len(word), 0, -1):
            if word[place - 1] == char:
                ways[place] += ways[place - 1]
    return ways[-1]


def shortest_with_both(text: str, a: str, b: str) -> int:
    """Return the length of the shortest stretch of `text` that contains both of the different
    characters `a` and `b`, or 0 if one of them is missing.

    You are given a string `text` and two different characters `a` and `b`. How long is the
    shortest piece of consecutive characters in which both occur? The answer is 0 when there is
    no such piece.

    给定字符串 `text` 以及两个不同的字符 `a` 和 `b`，求同时包含二者的最短连续片段的长度，不存在时返回 0。

    返回 `text` 中同时含有字符 `a` 与 `b` 的最短子串有多长；如果缺少其中任何一个字符，返回 0。

    >>> shortest_with_both("xaxxbxa", "a", "b")
    3
    >>> shortest_with_both("ab", "b", "a")
    2
    >>> shortest_with_both("aaa", "a", "b")
    0
    """
    best = 0
    last_a = last_b = -1
    for place, char in enumerate(text):
        if char == a:
            last_a = place
        elif char == b:
            last_b = place
        else:
            continue
        if last_a >= 0 and last_b >= 0:
            length = abs(last_a - last_b) + 1
            if best == 0 or length < best:
                best = length
    return best


def shortest_with_both_2(text: str, a: str, b: str) -> int:
    lengths = [
        abs(i - j) + 1
        for i, first in enumerate(text) if first == a
        for j, second in enumerate(text) if second == b
    ]
    return min(lengths, default=0)


def widest_twin_gap(text: str) -> int:
    """Find two equal characters of `text` that stand as far apart as possible and return how many
    characters lie between them; return -1 if no character of `text` occurs twice.

    Return the largest number of characters enclosed by two equal characters of `text`, or -1 if
    all its characters are different.

    返回 `text` 中两个相同字符之间最多夹着多少个字符；如果所有字符都不相同，返回 -1。

    给定字符串 `text`，找出相距最远的一对相同字符，求它们之间的字符个数，没有重复字符时结果为 -1。

    >>> widest_twin_gap("abca")
    2
    >>> widest_twin_gap("xyzzyw")
    2
    >>> widest_twin_gap("aa")
    0
    >>> widest_twin_gap("abc")
    -1
    """
    first_seen = {}
    best = -1
    for place, char in enumerate(text):
        if char in first_seen:
            best = max(best, place - first_seen[char] - 1)
        else:
            first_seen[char] = place
    return best


def widest_twin_gap_2(text: str) -> int:
    return max((text.rfind(char) - text.find(char) - 1 for char in set(text)), default=-1)


def count_sandwiches(text: str) -> int:
    """Count the places in `text` where a character stands between two equal characters that
    differ from it, as in "aba". Places may overlap.

    Return how many of the three-character stretches of `text` begin and end with the same
    character and have a different one in the middle; overlapping stretches all count.

    统计 `text` 中有多少个长度为 3 的连续片段，首尾字符相同而中间字符不同，例如 "aba"，可以重叠。

    返回 `text` 里被两个相同字符夹在中间、且与它们不同的字符的个数。

    >>> count_sandwiches("abab")
    2
    >>> count_sandwiches("aaa")
    0
    >>> count_sandwiches("level")
    1
    >>> count_sandwiches("")
    0
    """
    count = 0
    for left, middle, right in zip(text, text[1:], text[2:]):
        if left == right != middle:
            count += 1
    return count


def count_sandwiches_2(text: str) -> int:
    return len(re.findall(r"(?=(.)(?!\1).\1)", text, re.DOTALL))


def runs_of_length(text: str, size: int) -> int:
    """Return how many runs of equal characters in `text` are exactly `size` characters long, where
    a run reaches as far as the character repeats.

    Split `text` into maximal blocks of one repeated character and count the blocks that have
    exactly `size` characters.

    把 `text` 按连续相同的字符分成若干段，返回长度恰好为 `size` 的段数。

    统计 `text` 中恰好由 `size` 个相同字符连在一起组成的段有几个（更长的段不算）。

    >>> runs_of_length("aabbbcc", 2)
    2
    >>> runs_of_length("abc", 1)
    3
    >>> runs_of_length("zzzz", 2)
    0
    """
    count = 0
    run = 0
    for place, char in enumerate(text):
        run += 1
        if place + 1 == len(text) or text[place + 1] != char:
            if run == size:
                count += 1
            run = 0
    return count


def vowels_first(word: str) -> str:
    """Rearrange `word` so that its vowels (a, e, i, o, u in either case) come before all other
    characters; within both groups the order stays as it was.

    Return `word` with its vowels moved to the front and everything else after them, keeping the
    order of the vowels and of the rest. Capital vowels are vowels, too.

    返回把 `word` 中的元音字母（不区分大小写）移到最前面后的字符串，元音之间以及其余字符之间的先后顺序不变。

    编写一个函数，重新排列 `word`：先放 a、e、i、o、u（大小写均可），再放其他字符，各自保持原来的顺序。

    >>> vowels_first("computer")
    'ouecmptr'
    >>> vowels_first("Apple")
    'Aeppl'
    >>> vowels_first("shh")
    'shh'
    """
    front = [char for char in word if char.lower() in "aeiou"]
    back = [char for char in word if char.lower() not in "aeiou"]
    return "".join(front + back)


def vowels_first_2(word: str) -> str:
    return "".join(sorted(word, key=lambda char: char.lower() not in "aeiou"))


def sort_consonants(word: str) -> str:
    """Given a lower-case `word`, put its consonants in alphabetical order among the places that
    consonants occupy; the vowels a, e, i, o and u stay where they are.

    Return the lower-case `word` with only its consonants sorted, every vowel keeping its place.

    给定小写单词 `word`，只把其中的辅音字母按字母顺序排列，元音字母的位置保持不变，返回结果。

    返回 `word`（全是小写字母）在元音 a、e、i、o、u 不动的前提下，把辅音排好序后的样子。

    >>> sort_consonants("tomato")
    'motato'
    >>> sort_consonants("zebra")
    'berza'
    >>> sort_consonants("aeiou")
    'aeiou'
    """
    consonants = iter(sorted(char for char in word if char not in "aeiou"))
    return "".join(char if char in "aeiou" else next(consonants) for char in word)


def grow_both_ways(text: str) -> str:
    """Build a new string by adding the characters of `text` one by one, the first at the right end,
    the second at the left end, the third at the right end and so on, and return it.

    Return the string that grows when the characters of `text` are appended and prepended in turn,
    beginning with appending.

    依次取出 `text` 的字符，第一个加到右端，第二个加到左端，第三个加到右端，如此交替，返回最终得到的字符串。

    给定 `text`，将其字符轮流追加到新字符串的末尾和开头（先末尾），返回新字符串。

    >>> grow_both_ways("abcde")
    'dbace'
    >>> grow_both_ways("xy")
    'yx'
    >>> grow_both_ways("")
    ''
    """
    grown = deque()
    for place, char in enumerate(text):
        if place % 2 == 0:
            grown.append(char)
        else:
            grown.appendleft(char)
    return "".join(grown)


def grow_both_ways_2(text: str) -> str:
    return text[1::2][::-1] + text[::2]


def words_with_double(sentence: str) -> list[str]:
    """Return the words of `sentence` (separated by blanks) in which some character is directly
    followed by itself, in the order of the sentence.

    Which words of `sentence` have a doubled letter such as the "tt" in "letter"? Return them as a
    list, in their order. Words are separated by whitespace.

    返回 `sentence` 中含有连续两个相同字符的单词，按出现顺序排列，单词以空格分隔。

    给定以空格分隔单词的 `sentence`，找出所有带叠字母（如 letter 中的 tt）的单词，依次放入列表返回。

    >>> words_with_double("the little book is on my table")
    ['little', 'book']
    >>> words_with_double("no such word")
    []
    >>> words_with_double("")
    []
    """
    found = []
    for word in sentence.split():
        if any(a == b for a, b in zip(word, word[1:])):
            found.append(word)
    return found


def words_with_double_2(sentence: str) -> list[str]:
    return [word for word in sentence.split() if re.search(r"(.)\1", word)]


def alphabetic_words(words: list[str]) -> list[str]:
    """Return those of the lower-case `words` whose letters stand in alphabetical order from left
    to right; a letter may be repeated.

    Given a list of lower-case `words`, keep the ones like "almost" or "billow", in which no letter
    comes before its left neighbour in the alphabet. The order of the list is kept.

    从小写单词列表 `words` 中选出字母从左到右按字母表顺序排列（允许重复字母）的单词，保持原有次序。

    返回 `words` 里那些每个字母都不小于前一个字母的单词组成的列表。

    >>> alphabetic_words(["almost", "never", "billow", "a"])
    ['almost', 'billow', 'a']
    >>> alphabetic_words(["zoo", "ace"])
    ['ace']
    >>> alphabetic_words([])
    []
    """
    return [word for word in words if list(word) == sorted(word)]


def alphabetic_words_2(words: list[str]) -> list[str]:
    kept = []
    for word in words:
        for left, right in zip(word, word[1:]):
            if left > right:
                break
        else:
            kept.append(word)
    return kept


def longest_blinking(signal: str) -> int:
    """Return the length of the longest stretch of `signal` in which no character equals the one
    directly before it; the empty `signal` gives 0.

    A `signal` such as "0110100" is written with zeros and ones. Find how many characters its
    longest part has in which zeros and ones strictly alternate. An empty `signal` has length 0.

    给定由 0 和 1 组成的字符串 `signal`，求 0 和 1 严格交替出现的最长连续片段的长度，空串返回 0。

    返回 `signal` 中相邻字符互不相同的最长子串有多长；`signal` 为空时返回 0。

    >>> longest_blinking("0110100")
    4
    >>> longest_blinking("000")
    1
    >>> longest_blinking("")
    0
    """
    best = 0
    length = 0
    previous = None
    for char in signal:
        length = length + 1 if char != previous else 1
        best = max(best, length)
        previous = char
    return best


def deletions_to_alternate(text: str) -> int:
    """Return the smallest number of characters that must be removed from `text` so that no two
    neighbouring characters are equal.

    Given `text`, count how many of its characters have to be deleted, at the least, before no
    character is followed by an equal one.

    返回最少要从 `text` 中删除多少个字符，才能使任意两个相邻字符都不相同。

    给定 `text`，求让它不再有相邻重复字符所需的最少删除次数。

    >>> deletions_to_alternate("AABBA")
    2
    >>> deletions_to_alternate("ABAB")
    0
    >>> deletions_to_alternate("ZZZZ")
    3
    """
    return sum(left == right for left, right in zip(text, text[1:]))


def deletions_to_alternate_2(text: str) -> int:
    kept = ""
    for char in text:
        if not kept.endswith(char):
            kept += char
    return len(text) - len(kept)


def text_at_depth(text: str, depth: int) -> str:
    """Return the characters of `text`, other than round brackets, that lie inside exactly `depth`
    pairs of brackets; depth 0 means outside of all brackets. The brackets are balanced.

    The round brackets in `text` are balanced. Collect all characters that are enclosed by exactly
    `depth` of them, leaving out the brackets themselves, and return them as one string.

    `text` 中的圆括号是配对的，返回恰好位于 `depth` 层括号之内的所有字符（不含括号本身），0 层表示在所有括号之外。

    给定括号配对正确的 `text` 和层数 `depth`，按顺序取出恰好处在第 `depth` 层括号中的字符并拼成字符串，括号不算。

    >>> text_at_depth("a(b(c)d)e", 1)
    'bd'
    >>> text_at_depth("a(b(c)d)e", 0)
    'ae'
    >>> text_at_depth("(x)(y)", 2)
    ''
    """
    level = 0
    kept = []
    for char in text:
        if char == "(":
            level += 1
        elif char == ")":
            level -= 1
        elif level == depth:
            kept.append(char)
    return "".join(kept)


def without_stray_brackets(text: str) -> str:
    """Remove from `text` each round bracket that has no partner: a closing one for which nothing
    is open, and an opening one that is never closed. Return what is left.

    Return `text` without its unmatched round brackets; matched pairs and all other characters
    stay. Each closing bracket is matched with the nearest free opening bracket before it.

    返回删去 `text` 中所有没有配对的圆括号之后的字符串，配对的括号和其他字符保持不变。

    编写一个函数，去掉 `text` 里多余的 “(” 和 “)”：右括号与它左边最近的未配对左括号配对，落单的一律删除。

    >>> without_stray_brackets("a)b(c)d(")
    'ab(c)d'
    >>> without_stray_brackets("((x)")
    '(x)'
    >>> without_stray_brackets("))((")
    ''
    >>> without_stray_brackets("ok")
    'ok'
    """
    strays = set()
    open_places = []
    for place, char in enumerate(text):
        if char == "(":
            open_places.append(place)
        elif char == ")":
            if open_places:
                open_places.pop()
            else:
                strays.add(place)
    strays.update(open_places)
    return "".join(char for place, char in enumerate(text) if place not in strays)


def without_stray_brackets_2(text: str) -> str:
    def drop_unopened(chars, opening, closing):
        depth = 0
        kept = []
        for char in chars:
            if char == closing:
                if depth == 0:
                    continue
                depth -= 1
            elif char == opening:
                depth += 1
            kept.append(char)
        return kept

    kept = drop_unopened(text, "(", ")")
    return "".join(reversed(drop_unopened(reversed(kept), ")", "(")))


def deepest_content(formula: str) -> str:
    """Return what stands inside the most deeply nested round brackets of `formula`; if several are
    equally deep, take the first, and if there are none, return the empty string.

    The brackets in `formula` are balanced. Find the first pair of brackets with the greatest
    nesting depth and return the text between the two. Without brackets the answer is ''.

    `formula` 中的圆括号是配对的，返回嵌套最深的那对括号里的内容；有多对同样深时取第一对，没有括号时返回空串。

    给定 `formula`，找出层数最深（并列时最靠左）的一对圆括号，求括号之间的文字。若没有括号，结果为 ''。

    >>> deepest_content("1*(2+(3-4))*(5)")
    '3-4'
    >>> deepest_content("(a)(b)")
    'a'
    >>> deepest_content("plain")
    ''
    """
    depth = deepest = 0
    start = 0
    for place, char in enumerate(formula):
        if char == "(":
            depth += 1
            if depth > deepest:
                deepest = depth
                start = place + 1
        elif char == ")":
            depth -= 1
    if deepest == 0:
        return ""
    return formula[start:formula.index(")", start)]


def contents_as_closed(text: str) -> list[str]:
    """Return the contents of all pairs of square brackets in `text`, in the order in which the
    pairs are closed. The brackets are balanced and may be nested.

    For each closing square bracket of the balanced `text`, from left to right, take the text
    between it and its opening bracket (inner brackets included), and return these texts.

    返回 `text` 中每对方括号里的内容，按右括号出现的先后排列；括号保证配对，可以嵌套，内层括号原样保留。

    给定方括号配对的 `text`，每遇到一个右方括号，就记下它与对应左括号之间的文字，返回记下的列表。

    >>> contents_as_closed("a[b[c]d]")
    ['c', 'b[c]d']
    >>> contents_as_closed("[1][2]")
    ['1', '2']
    >>> contents_as_closed("none")
    []
    """
    starts = []
    contents = []
    for place, char in enumerate(text):
        if char == "[":
            starts.append(place + 1)
        elif char == "]":
            contents.append(text[starts.pop():place])
    return contents


def longest_agreement(first: str, second: str) -> int:
    """Compare `first` and `second` position by position and return the length of the longest
    stretch of positions at which they agree.

    Return the greatest number of consecutive indices where `first` and `second` have the same
    character; positions beyond the end of the shorter one do not count.

    逐位比较 `first` 和 `second`，返回连续相同的位置最多有多少个，超出较短者的部分不计。

    给定两个字符串 `first` 与 `second`，求它们在相同下标处字符一致的最长连续段的长度。

    >>> longest_agreement("stone", "stale")
    2
    >>> longest_agreement("abcdef", "xbcdyf")
    3
    >>> longest_agreement("abc", "")
    0
    """
    best = current = 0
    for a, b in zip(first, second):
        current = current + 1 if a == b else 0
        best = max(best, current)
    return best


def longest_agreement_2(first: str, second: str) -> int:
    marks = "".join("=" if a == b else " " for a, b in zip(first, second))
    return max((len(part) for part in marks.split()), default=0)


def repairing_swap(first: str, second: str) -> tuple[int, int] | None:
    """Return the two positions, the smaller one first, whose characters must be exchanged in
    `first` to turn it into `second`, or None if they are equal or one exchange does not do it.

    Two strings `first` and `second` are given. If they differ in exactly two positions and
    swapping these characters in `first` gives `second`, return the pair of indices in ascending
    order; in all other cases return None.

    如果交换 `first` 中某两个位置的字符恰好得到不同的 `second`，返回这两个下标（小的在前），否则返回 None。

    给定 `first` 和 `second`，当两者恰有两处不同且对调这两处即可相等时，返回这对下标；其余情况（包括完全相同）返回 None。

    >>> repairing_swap("form", "from")
    (1, 2)
    >>> repairing_swap("abca", "cbaa")
    (0, 2)
    >>> repairing_swap("same", "same")
    >>> repairing_swap("ab", "abc")
    """
    if len(first) != len(second):
        return None
    places = [i for i in range(len(first)) if first[i] != second[i]]
    if len(places) != 2:
        return None
    i, j = places
    if first[i] == second[j] and first[j] == second[i]:
        return (i, j)
    return None


def later_letters(first: str, second: str) -> str:
    """Return the string that has at each position the greater of the two characters which `first`
    and `second` have there; the rest of the longer string follows unchanged.

    Lay `first` over `second` and keep, place by place, the character that comes later in the
    alphabet. Where only one string is left, keep its characters.

    逐位比较 `first` 和 `second`，每一位保留较大的字符，较长字符串多出的部分原样接在后面，返回结果。

    返回把 `first` 与 `second` 对齐后每个位置取字典序靠后的字符所得的字符串；只剩一个字符串时直接保留它的字符。

    >>> later_letters("moon", "star")
    'stor'
    >>> later_letters("ab", "aacd")
    'abcd'
    >>> later_letters("", "xyz")
    'xyz'
    """
    shared = min(len(first), len(second))
    merged = [max(a, b) for a, b in zip(first, second)]
    return "".join(merged) + first[shared:] + second[shared:]


def longest_climb(text: str) -> str:
    """Return the longest stretch of `text` whose characters strictly ascend (each is greater than
    the one before); the first one if there are several, and '' for an empty `text`.

    Given `text`, find its longest substring of consecutive characters in strictly rising order.
    The leftmost one wins a tie. An empty `text` gives the empty string.

    返回 `text` 中字符严格递增的最长连续子串，有多个时取最左边的一个；`text` 为空时返回空串。

    给定字符串 `text`，求每个字符都大于前一个字符的最长子串，长度相同取最先出现的。空字符串的结果也是空字符串。

    >>> longest_climb("badefca")
    'adef'
    >>> longest_climb("zyx")
    'z'
    >>> longest_climb("")
    ''
    """
    best = current = ""
    for char in text:
        if current and char > current[-1]:
            current += char
        else:
            current = char
        if len(current) > len(best):
            best = current
    return best


def even_variety_cuts(text: str) -> int:
    """Count the places at which `text` can be cut into two non-empty parts that contain equally
    many different characters.

    Return the number of ways to split `text` into a left and a right part, neither of them empty,
    such that both have the same number of distinct characters.

    统计把 `text` 切成左右两个非空部分、且两部分所含不同字符的种数相等的切法有多少种。

    返回 `text` 有多少个切分点，能使两侧都非空并且不同字符的个数一样多。

    >>> even_variety_cuts("aacaba")
    2
    >>> even_variety_cuts("abcd")
    1
    >>> even_variety_cuts("a")
    0
    """
    return sum(len(set(text[:i])) == len(set(text[i:])) for i in range(1, len(text)))


def even_variety_cuts_2(text: str) -> int:
    right = Counter(text)
    left = set()
    cuts = 0
    for char in text[:-1]:
        left.add(char)
        right[char] -= 1
        if right[char] == 0:
            del right[char]
        if len(left) == len(right):
            cuts += 1
    return cuts


def level_pieces(moves: str) -> list[str]:
    """`moves` consists of U (up) and D (down). Cut it into pieces, each as short as possible, with
    equally many U and D; leave out a rest at the end that is not level. Return the pieces.

    Return the list of pieces that arise when `moves`, a string of U and D, is cut each time the
    numbers of U and D seen so far are equal. An unfinished last piece is dropped.

    `moves` 由 U（上）和 D（下）组成，每当至今 U 与 D 的个数相等就切一刀，返回切出的各段，末尾未配平的部分丢弃。

    给定只含 U 和 D 的 `moves`，把它从左起切成尽可能短的段，每段中 U 和 D 一样多，返回这些段；最后凑不齐的部分不要。

    >>> level_pieces("UDDUUUDD")
    ['UD', 'DU', 'UUDD']
    >>> level_pieces("UUD")
    []
    >>> level_pieces("DUU")
    ['DU']
    """
    pieces = []
    start = height = 0
    for place, move in enumerate(moves):
        height += 1 if move == "U" else -1
        if height == 0:
            pieces.append(moves[start:place + 1])
            start = place + 1
    return pieces


def match_three(tiles: str) -> str:
    """The characters of `tiles` are dropped one by one onto a row; whenever the last three in the
    row are equal, these three vanish. Return the row that remains.

    Read `tiles` from left to right and delete three equal neighbours as soon as they have come
    together, also when an earlier deletion made them neighbours. Return what is left of `tiles`.

    依次放入 `tiles` 的字符，只要末尾三个字符相同就一起消去（消去后新形成的也算），返回最后剩下的字符串。

    编写一个函数，模拟三消：从左到右处理 `tiles`，每当最后三个相同就删除它们，返回剩余部分。

    >>> match_three("abbbaac")
    'c'
    >>> match_three("aaaa")
    'a'
    >>> match_three("aabb")
    'aabb'
    """
    row = []
    for tile in tiles:
        row.append(tile)
        if row[-3:] == [tile] * 3:
            del row[-3:]
    return "".join(row)


def match_three_2(tiles: str) -> str:
    row = ""
    for tile in tiles:
        row = row[:-2] if row.endswith(tile * 2) else row + tile
    return row


def smallest_turn(text: str) -> str:
    """Return the rotation of `text` that comes first in dictionary order. A rotation moves some
    characters from the front to the end; the empty `text` gives ''.

    Of all strings obtained by moving a beginning of `text` to its end, `text` itself included,
    find the lexicographically smallest. If `text` is empty, return the empty string.

    把 `text` 开头的若干字符移到末尾可以得到多个字符串（包括 `text` 本身），返回其中字典序最小的一个，空串返回空串。

    给定 `text`，求它的所有循环移位中字典序最小者；`text` 为空时返回 ''。

    >>> smallest_turn("banana")
    'abanan'
    >>> smallest_turn("cab")
    'abc'
    >>> smallest_turn("")
    ''
    """
    return min((text[i:] + text[:i] for i in range(len(text))), default="")


def smallest_turn_2(text: str) -> str:
    best = turned = text
    for _ in text:
        turned = turned[1:] + turned[0]
        if turned < best:
            best = turned
    return best


def left_hand_words(words: list[str]) -> list[str]:
    """Return the `words` that can be typed with the left hand alone on a QWERTY keyboard, that is
    with the letters qwertasdfgzxcvb in lower or upper case. The order is kept.

    Select from `words`, keeping their order, those that use no letters but q, w, e, r, t, a, s, d,
    f, g, z, x, c, v and b; case does not matter.

    从 `words` 中选出只用左手就能在 QWERTY 键盘上打出的单词，即只含 qwertasdfgzxcvb（不分大小写），保持原顺序。

    返回 `words` 里所有字母都属于 “qwertasdfgzxcvb” 的单词列表，大小写不限。

    >>> left_hand_words(["Stewardess", "hello", "cat"])
    ['Stewardess', 'cat']
    >>> left_hand_words(["pill", "mop"])
    []
    """
    left_keys = set("qwertasdfgzxcvb")
    return [word for word in words if set(word.lower()) <= left_keys]


def letters_missing_from(first: str, second: str) -> str:
    """Cross out of `first` one letter for each equal letter of `second` and return the letters of
    `first` that are left, sorted.

    Return in alphabetical order the letters of `first` that remain after every letter of `second`
    has cancelled at most one equal letter; letters found only in `second` have no effect.

    返回用 `second` 的每个字母抵消 `first` 中一个相同字母之后，`first` 剩下的字母，按顺序排列成字符串。

    给定 `first` 和 `second`，每个 `second` 的字母最多抵掉 `first` 里一个相同的字母，求抵消后剩余字母的有序字符串。

    >>> letters_missing_from("bookkeeper", "brook")
    'eeekp'
    >>> letters_missing_from("abc", "cabs")
    ''
    >>> letters_missing_from("", "xyz")
    ''
    """
    remaining = Counter(first) - Counter(second)
    return "".join(sorted(remaining.elements()))


def letters_missing_from_2(first: str, second: str) -> str:
    remaining = sorted(first)
    for letter in second:
        if letter in remaining:
            remaining.remove(letter)
    return "".join(remaining)


def count_distinct_windows(text: str, size: int) -> int:
    """Return how many different substrings of length `size` the string `text` has; `size` is at
    least 1, and the result is 0 if `text` is shorter.

    Slide a window of `size` characters over `text` and count the different contents it shows. For
    a `text` with fewer than `size` characters there are none.

    返回 `text` 中长度为 `size` 的不同子串的个数，`size` 至少为 1，`text` 不够长时返回 0。

    用宽度为 `size` 的窗口滑过 `text`，统计出现过多少种不同的内容；`text` 长度不足 `size` 时结果为 0。

    >>> count_distinct_windows("abab", 2)
    2
    >>> count_distinct_windows("abcd", 1)
    4
    >>> count_distinct_windows("ab", 5)
    0
    """
    return len({text[i:i + size] for i in range(len(text) - size + 1)})


def first_recurring_window(text: str, size: int) -> str | None:
    """Read the substrings of `text` with length `size` from left to right (they overlap) and
    return the first that has been read before, or None if all are different.

    Return the substring of `size` characters whose second occurrence in `text` begins earliest;
    occurrences may overlap. Return None if no such substring occurs twice.

    从左到右依次查看 `text` 中长度为 `size` 的子串（可以重叠），返回第一个之前已经出现过的子串，没有则返回 None。

    给定 `text` 和长度 `size`，找出最早第二次出现的、长为 `size` 的子串，允许重叠；若都只出现一次，返回 None。

    >>> first_recurring_window("GATTACATTAG", 3)
    'ATT'
    >>> first_recurring_window("aaaa", 2)
    'aa'
    >>> first_recurring_window("abcdef", 2)
    """
    seen = set()
    for start in range(len(text) - size + 1):
        window = text[start:start + size]
        if window in seen:
            return window
        seen.add(window)
    return None


def richest_window(text: str, chars: str, size: int) -> str:
    """Return the first of those stretches of `size` characters in `text` that contain the most
    characters from `chars`; `size` is positive, and if `text` is not longer, return all of it.

    Among all substrings of `text` with exactly `size` characters find the one with the greatest
    number of characters that belong to `chars` (repeats count; leftmost on a tie). A `text` of at
    most `size` characters is returned whole.

    返回 `text` 中长度为 `size` 的子串里，含有 `chars` 中字符最多的那一个，并列时取最左；`text` 不超过 `size` 时整个返回。

    给定 `text`、`chars` 和正整数 `size`，求长为 `size` 且含 `chars` 中字符最多的第一个片段；`text` 不比 `size` 长时原样返回。

    >>> richest_window("beautiful", "aeiou", 3)
    'eau'
    >>> richest_window("x1y22z", "0123456789", 2)
    '22'
    >>> richest_window("ab", "a", 5)
    'ab'
    """
    if len(text) <= size:
        return text
    windows = [text[i:i + size] for i in range(len(text) - size + 1)]
    return max(windows, key=lambda window: sum(char in chars for char in window))


def richest_window_2(text: str, chars: str, size: int) -> str:
    best_start = 0
    best = count = sum(char in chars for char in text[:size])
    for end in range(size, len(text)):
        count += (text[end] in chars) - (text[end - size] in chars)
        if count > best:
            best = count
            best_start = end - size + 1
    return text[best_start:best_start + size]


def even_mirror_count(text: str) -> int:
    """Count the substrings of `text` that have an even, positive length and read the same forwards
    and backwards. Equal substrings at different places count separately.

    Return in how many ways a palindrome with an even number of characters (at least two) can be cut
    out of `text` as a consecutive piece; each place counts on its own.

    统计 `text` 中长度为正偶数的回文子串的个数，位置不同的相同子串分别计数。

    返回 `text` 有多少个连续片段长度为偶数（至少为 2）且正读反读都一样，不同位置各算一个。

    >>> even_mirror_count("abba")
    2
    >>> even_mirror_count("aaa")
    2
    >>> even_mirror_count("abc")
    0
    """
    count = 0
    for middle in range(1, len(text)):
        left, right = middle - 1, middle
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left -= 1
            right += 1
    return count


def heaviest_word(sentence: str) -> str:
    """Each letter weighs its place in the alphabet (a is 1, z is 26, capitals the same; other
    characters weigh nothing). Return the heaviest word of `sentence`, the first one on a tie, or ''
    if it has no words.

    Return the blank-separated word of `sentence` with the greatest sum of letter values, where
    a = 1 up to z = 26 in either case and anything else is 0. The first wins a tie; without any
    word the result is ''.

    字母的重量为它在字母表中的序号（a 为 1，z 为 26，不分大小写，其他字符为 0），返回 `sentence` 中最重的单词，并列取第一个，没有单词时返回空串。

    给定以空格分隔的 `sentence`，求字母值之和（a=1……z=26，忽略大小写，非字母记 0）最大的单词；相同取靠前的，若无单词返回 ''。

    >>> heaviest_word("my lazy dog")
    'lazy'
    >>> heaviest_word("ab ba")
    'ab'
    >>> heaviest_word("")
    ''
    """
    def weight(word):
        return sum(ord(char) - 96 for char in word.lower() if "a" <= char <= "z")

    return max(sentence.split(), key=weight, default="")


def weave_letters_digits(code: str) -> str:
    """`code` consists of letters and digits. Rearrange it so that letters and digits alternate,
    keeping the order among the letters and among the digits. The more numerous kind comes first,
    letters if both are equal; return '' if alternation is impossible.

    Return the letters and digits of `code` woven alternately, each kind in its order. Begin with
    the kind of which there are more, or with a letter if there are equally many; if the numbers
    differ by more than one, return the empty string.

    `code` 由字母和数字组成，重新排列使字母与数字交替出现，各自保持原有顺序；数量多的一类在前，一样多时字母在前，无法交替时返回空串。

    给定只含字母和数字的 `code`，返回字母、数字相间的排列（同类字符次序不变，多者先排，相等则字母先排）；两类数量相差超过 1 时返回 ''。

    >>> weave_letters_digits("ab12c")
    'a1b2c'
    >>> weave_letters_digits("x98")
    '9x8'
    >>> weave_letters_digits("12ab")
    'a1b2'
    >>> weave_letters_digits("abc")
    ''
    """
    letters = [char for char in code if char.isalpha()]
    digits = [char for char in code if char.isdigit()]
    if abs(len(letters) - len(digits)) > 1:
        return ""
    first, second = letters, digits
    if len(digits) > len(letters):
        first, second = digits, letters
    woven = [""] * len(code)
    woven[::2] = first
    woven[1::2] = second
    return "".join(woven)


def type_with_caps(keys: str) -> str:
    """Return what appears on the screen when `keys` are pressed one after another, where "^" is the
    caps-lock key: it shows nothing but switches between lower-case and upper-case letters. At the
    start letters are lower-case.

    In `keys` the sign ^ toggles capital letters, which are off at first; all other characters are
    typed. Return the typed text, in which every letter has the case that was switched on.

    依次按下 `keys` 中的键，“^” 表示大小写锁定键（不显示，只切换大小写，开始时为小写），返回屏幕上显示的文字。

    给定按键序列 `keys`，遇到 ^ 就切换大小写状态，初始为小写，其他字符按当前状态输出，返回输出的字符串。

    >>> type_with_caps("h^el^lo")
    'hELlo'
    >>> type_with_caps("^a1^^b")
    'A1B'
    >>> type_with_caps("^")
    ''
    """
    capital = False
    typed = []
    for key in keys:
        if key == "^":
            capital = not capital
        else:
            typed.append(key.upper() if capital else key.lower())
    return "".join(typed)


def type_with_caps_2(keys: str) -> str:
    parts = keys.split("^")
    return "".join(
        part.upper() if index % 2 else part.lower() for index, part in enumerate(parts)
    )


def length_without(text: str, unwanted: str) -> int:
    """Return the length of the longest stretch of `text` in which none of the characters of
    `unwanted` occurs.

    Given `text`, find how many consecutive characters it has at most without a single character
    out of `unwanted` among them.

    返回 `text` 中不含 `unwanted` 里任何字符的最长连续片段的长度。

    给定 `text` 和一组不想要的字符 `unwanted`，求连续多少个字符都不属于 `unwanted`，取最大值。

    >>> length_without("banana split", "an")
    6
    >>> length_without("aaa", "a")
    0
    >>> length_without("free", "")
    4
    """
    best = current = 0
    for char in text:
        if char in unwanted:
            current = 0
        else:
            current += 1
            best = max(best, current)
    return best


def first_half_echo(text: str) -> int:
    """Return how many characters of the first half of `text` occur again at the same place of the
    second half. In a text of odd length the middle character belongs to neither half.

    Split `text` in the middle (dropping the central character if its length is odd) and count the
    positions at which both halves have the same character.

    把 `text` 从中间分成两半（长度为奇数时去掉正中的字符），返回两半在相同位置上字符相等的位置数。

    统计 `text` 前半部分有多少个字符与后半部分同一位置的字符相同；长度为奇数时中间字符不属于任何一半。

    >>> first_half_echo("tomtam")
    2
    >>> first_half_echo("abcxb")
    1
    >>> first_half_echo("x")
    0
    """
    half = len(text) // 2
    return sum(a == b for a, b in zip(text[:half], text[len(text) - half:]))


def spaced_repeats(text: str, distance: int) -> list[int]:
    """Return in ascending order all indices i of `text` for which the character at i equals the one
    `distance` places further on. `distance` is positive.

    Given `text` and a positive `distance`, list the positions whose character is found again
    exactly `distance` positions later.

    返回 `text` 中所有满足“下标 i 处的字符与下标 i + `distance` 处的字符相同”的下标 i，升序排列，`distance` 为正数。

    给定 `text` 和正整数 `distance`，找出往后第 `distance` 个字符与自己相同的所有位置，按从小到大返回。

    >>> spaced_repeats("abcabd", 3)
    [0, 1]
    >>> spaced_repeats("aaa", 1)
    [0, 1]
    >>> spaced_repeats("abc", 7)
    []
    """
    return [i for i in range(len(text) - distance) if text[i] == text[i + distance]]


def spaced_repeats_2(text: str, distance: int) -> list[int]:
    places = []
    for place, (char, later) in enumerate(zip(text, text[distance:])):
        if char == later:
            places.append(place)
    return places
