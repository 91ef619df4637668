"""Words and lists: lists of texts that are filtered, sorted, measured, grouped and joined."""

import itertools
import re
from collections import Counter, defaultdict


def sort_weekdays_from(days: list[str], first: str) -> list[str]:
    """Return the weekday abbreviations `days` (Mon, Tue, Wed, Thu, Fri, Sat, Sun) sorted as they
    follow each other in a week that begins with the day `first`. Repeated days are kept.

    A calendar may begin its week on any day. Sort `days`, a list of names among Mon, Tue, Wed, Thu,
    Fri, Sat and Sun, by the order of a week whose first day is `first`, keeping repeats.

    给定由 Mon、Tue、Wed、Thu、Fri、Sat、Sun 组成的列表 `days`，
    按照以 `first` 为每周第一天的顺序排序并返回，重复的日子保留。

    不同的日历每周的起始日不同。请把星期缩写列表 `days`（取值为 Mon 到 Sun）从 `first`
    这一天开始依次排列，返回排好序的新列表，不去重。

    >>> sort_weekdays_from(['Sun', 'Mon', 'Sat'], 'Mon')
    ['Mon', 'Sat', 'Sun']
    >>> sort_weekdays_from(['Mon', 'Sun', 'Fri', 'Mon'], 'Sat')
    ['Sun', 'Mon', 'Mon', 'Fri']
    >>> sort_weekdays_from([], 'Wed')
    []
    """
    week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    shift = week.index(first)
    return sorted(days, key=lambda day: (week.index(day) - shift) % 7)


def sort_weekdays_from_2(days: list[str], first: str) -> list[str]:
    week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
    start = week.index(first)
    ordered = []
    for day in week[start:] + week[:start]:
        ordered.extend([day] * days.count(day))
    return ordered


def sort_by_rainbow(colours: list[str]) -> list[str]:
    """Sort `colours` by the rainbow: red, orange, yellow, green, blue, indigo, violet. Colours that
    are not in the rainbow come after all the others, in alphabetical order.

    Given a list of colour names `colours`, return it in the order red, orange, yellow, green, blue,
    indigo, violet, with any other names at the end, sorted alphabetically.

    把颜色列表 `colours` 按彩虹的顺序（red、orange、yellow、green、blue、indigo、violet）排序返回，
    不在彩虹中的颜色排在最后，并按字母顺序排列。

    给定颜色名称列表 `colours`，返回排序后的列表：先是彩虹色，
    依次为 red、orange、yellow、green、blue、indigo、violet；其余颜色按字典序放在末尾。

    >>> sort_by_rainbow(['blue', 'red', 'green'])
    ['red', 'green', 'blue']
    >>> sort_by_rainbow(['pink', 'violet', 'black', 'orange'])
    ['orange', 'violet', 'black', 'pink']
    >>> sort_by_rainbow([])
    []
    """
    rainbow = ['red', 'orange', 'yellow', 'green', 'blue', 'indigo', 'violet']

    def place(colour: str) -> tuple[int, str]:
        if colour in rainbow:
            return rainbow.index(colour), colour
        return len(rainbow), colour

    return sorted(colours, key=place)


def sort_by_rainbow_2(colours: list[str]) -> list[str]:
    rainbow = ['red', 'orange', 'yellow', 'green', 'blue', 'indigo', 'violet']
    known = [colour for colour in colours if colour in rainbow]
    others = [colour for colour in colours if colour not in rainbow]
    return sorted(known, key=rainbow.index) + sorted(others)


def planets_inward(names: list[str]) -> list[str]:
    """Return the planets of the solar system that occur in `names`, the one farthest from the Sun
    first. Names may be written in any case but come back capitalized; other words are left out.

    Given words `names`, keep only the eight planets, whatever their letter case, write each one
    with a capital, and order them from Neptune towards Mercury.

    从 `names` 中挑出太阳系八大行星的名字（不区分大小写），写成首字母大写，
    按离太阳从远到近的顺序返回，其他单词忽略。

    给定单词列表 `names`，返回其中的行星名（首字母大写），
    从最外侧的 Neptune 到最内侧的 Mercury 排列；大小写不限，不是八大行星的单词舍去。

    >>> planets_inward(['earth', 'Mars', 'VENUS'])
    ['Mars', 'Earth', 'Venus']
    >>> planets_inward(['Moon', 'neptune', 'Pluto', 'mercury'])
    ['Neptune', 'Mercury']
    >>> planets_inward(['Moon'])
    []
    """
    outward = ['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune']
    found = [name.capitalize() for name in names if name.capitalize() in outward]
    return sorted(found, key=outward.index, reverse=True)


def sort_card_ranks(hand: list[str]) -> list[str]:
    """Return the cards in `hand` from the lowest to the highest. A card is one of 2, 3, ..., 10, J,
    Q, K and A, written as a text; the ace is the highest.

    Playing cards are given as texts in `hand`: the numbers '2' to '10', then 'J', 'Q', 'K' and 'A'
    in rising value. Sort the hand in ascending order.

    `hand` 是一手扑克牌的点数文本，大小依次为 2 到 10、J、Q、K、A。返回从小到大排列的结果。

    编写一个函数，把扑克牌点数列表 `hand` 按从小到大排序，其中 A 最大，其次是 K、Q、J、10，2 最小。

    >>> sort_card_ranks(['K', '10', 'A', '2'])
    ['2', '10', 'K', 'A']
    >>> sort_card_ranks(['J', '9', 'J'])
    ['9', 'J', 'J']
    >>> sort_card_ranks([])
    []
    """
    ranks = [str(number) for number in range(2, 11)] + ['J', 'Q', 'K', 'A']
    return sorted(hand, key=ranks.index)


def sort_card_ranks_2(hand: list[str]) -> list[str]:
    pictures = {'J': 11, 'Q': 12, 'K': 13, 'A': 14}
    return sorted(hand, key=lambda card: pictures[card] if card in pictures else int(card))


def months_still_ahead(months: list[str], current: str) -> list[str]:
    """Return those of `months` that come after the month `current` in the same year, in calendar
    order. Months are written Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec.

    `months` holds three-letter month names in any order. List the ones later in the calendar year
    than `current`, which itself does not count, from the earliest to the latest.

    `months` 中是 Jan 到 Dec 的月份缩写，返回其中在 `current` 之后（不含 `current`）的月份，
    按日历顺序排列。

    给定月份缩写列表 `months` 和当前月份 `current`，求同一年里还没到来的月份，按从早到晚的顺序返回。
    当前月不算在内。

    >>> months_still_ahead(['Dec', 'Jan', 'Aug'], 'Mar')
    ['Aug', 'Dec']
    >>> months_still_ahead(['Feb', 'May'], 'May')
    []
    >>> months_still_ahead([], 'Jan')
    []
    """
    year = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
    now = year.index(current)
    return sorted((month for month in months if year.index(month) > now), key=year.index)


def sort_by_vowel_count(words: list[str]) -> list[str]:
    """Return `words` sorted so that words with more vowels (a, e, i, o, u, in any case) come first;
    words with equally many vowels are sorted alphabetically.

    Sort the list `words` by two keys: first the number of vowels a, e, i, o, u (upper or lower
    case) in descending order, then the word itself in ascending order.

    把 `words` 按元音字母（a、e、i、o、u，不区分大小写）的个数从多到少排序，个数相同的按字典序排列。

    给定单词列表 `words`，返回排序结果：元音字母多的在前；元音个数一样时，按字母顺序排。
    大小写元音都算。

    >>> sort_by_vowel_count(['sky', 'banana', 'apple', 'go'])
    ['banana', 'apple', 'go', 'sky']
    >>> sort_by_vowel_count(['Eve', 'Ada', 'Bob'])
    ['Ada', 'Eve', 'Bob']
    >>> sort_by_vowel_count([])
    []
    """
    def vowels(word: str) -> int:
        return sum(word.lower().count(vowel) for vowel in 'aeiou')

    return sorted(words, key=lambda word: (-vowels(word), word))


def reverse_long_words(words: list[str], limit: int) -> list[str]:
    """Return `words` with every word of at least `limit` letters written backwards and all the
    others left as they are.

    Given a list `words` and a number `limit`, reverse each word whose length is `limit` or more.
    Shorter words stay unchanged, and so does the order of the list.

    把 `words` 中长度不小于 `limit` 的单词反转，其余单词保持不变，返回新的列表。

    给定单词列表 `words` 和整数 `limit`，凡是长度达到 `limit` 的单词都倒过来写，较短的不动，
    列表顺序不变。

    >>> reverse_long_words(['tea', 'water', 'milk'], 4)
    ['tea', 'retaw', 'klim']
    >>> reverse_long_words(['a', 'to'], 3)
    ['a', 'to']
    >>> reverse_long_words([], 1)
    []
    """
    return [word[::-1] if len(word) >= limit else word for word in words]


def reverse_long_words_2(words: list[str], limit: int) -> list[str]:
    result = []
    for word in words:
        if len(word) < limit:
            result.append(word)
        else:
            result.append(''.join(reversed(word)))
    return result


def variety_of_words(words: list[str]) -> list[int]:
    """For each word of `words`, count its different letters, upper and lower case being the same,
    and return the counts as a list.

    Return a list that tells for every word in `words` how many distinct characters it has when
    letter case is ignored.

    返回一个列表，依次给出 `words` 中每个单词包含多少个不同的字母（不区分大小写）。

    统计 `words` 里每个单词的不同字符数，大小写视为同一个字母，结果按原顺序放在列表中返回。

    >>> variety_of_words(['Anna', 'hello', ''])
    [2, 4, 0]
    >>> variety_of_words(['zzz'])
    [1]
    >>> variety_of_words([])
    []
    """
    return [len(set(word.lower())) for word in words]


def variety_of_words_2(words: list[str]) -> list[int]:
    return list(map(len, map(set, map(str.lower, words))))


def split_by_length_parity(words: list[str]) -> list[list[str]]:
    """Return a list of two lists: the words of `words` with an even length, and those with an odd
    length, both in the original order.

    Separate `words` into two groups by the parity of the word's length. The result is [even_group,
    odd_group]; each group keeps the order of the words and may be empty.

    把 `words` 按长度的奇偶分成两组，返回 [偶数长度的单词, 奇数长度的单词]，组内保持原顺序。

    给定单词列表 `words`，返回由两个列表组成的列表：第一个是长度为偶数的单词，
    第二个是长度为奇数的单词，各自保持原来的先后次序，没有时为空列表。

    >>> split_by_length_parity(['one', 'four', 'six', 'eleven'])
    [['four', 'eleven'], ['one', 'six']]
    >>> split_by_length_parity(['ab', ''])
    [['ab', ''], []]
    >>> split_by_length_parity([])
    [[], []]
    """
    even = [word for word in words if len(word) % 2 == 0]
    odd = [word for word in words if len(word) % 2 == 1]
    return [even, odd]


def split_by_length_parity_2(words: list[str]) -> list[list[str]]:
    groups = [[], []]
    for word in words:
        groups[len(word) % 2].append(word)
    return groups


def diagonal_word(words: list[str]) -> str:
    """Build a text from the first letter of the first word in `words`, the second letter of the
    second word, the third of the third, and so on; a word that is too short gives nothing.

    Write the words of `words` below each other and read the diagonal: return letter number i of
    word number i for each i, skipping the words that do not reach that far.

    把 `words` 中的单词逐行写下，沿对角线读：
    取第 1 个单词的第 1 个字母、第 2 个单词的第 2 个字母……拼成字符串返回，长度不够的单词跳过。

    返回由 `words` 里第 i 个单词的第 i 个字符依次连接而成的字符串；若某个单词太短，就不取它的字符。

    >>> diagonal_word(['code', 'lamp', 'moth'])
    'cat'
    >>> diagonal_word(['x', 'y', 'zoo'])
    'xo'
    >>> diagonal_word([])
    ''
    """
    return ''.join(word[place] for place, word in enumerate(words) if place < len(word))


def diagonal_word_2(words: list[str]) -> str:
    result = ''
    for place in range(len(words)):
        result += words[place][place:place + 1]
    return result


def sort_numeric_texts(texts: list[str]) -> list[str]:
    """Sort `texts`, a list of whole numbers written as texts, by their numeric value. Texts of the
    same value (such as '7' and '07') are ordered from the shortest to the longest.

    Given strings `texts` that each contain an integer, return them in ascending order of the number
    they stand for; if two stand for the same number, the shorter text goes first.

    给定由整数文本组成的列表 `texts`，按数值从小到大排序返回；
    数值相同的（例如 '7' 与 '07'）短的在前。

    `texts` 中的每个字符串都是一个整数。请按它们代表的数值升序排列，数值相等时按文本长度升序排列。

    >>> sort_numeric_texts(['10', '9', '007', '7'])
    ['7', '007', '9', '10']
    >>> sort_numeric_texts(['5', '-20', '0'])
    ['-20', '0', '5']
    >>> sort_numeric_texts([])
    []
    """
    return sorted(texts, key=lambda text: (int(text), len(text)))


def pad_to_longest(numbers: list[str]) -> list[str]:
    """Return `numbers`, texts made of digits, with zeros put in front so that all of them are as
    long as the longest.

    Given digit strings `numbers`, fill the shorter ones with leading zeros up to the length of the
    longest one. An empty list gives an empty list.

    给定数字字符串列表 `numbers`，在较短的前面补 0，使所有字符串与最长的一样长，返回补齐后的列表。

    返回把 `numbers` 中每个数字文本用前导零补到最长那个的长度后的列表；空列表返回空列表。

    >>> pad_to_longest(['7', '120', '45'])
    ['007', '120', '045']
    >>> pad_to_longest(['1', '2'])
    ['1', '2']
    >>> pad_to_longest([])
    []
    """
    width = max(map(len, numbers), default=0)
    return [number.zfill(width) for number in numbers]


def pad_to_longest_2(numbers: list[str]) -> list[str]:
    width = 0
    for number in numbers:
        if len(number) > width:
            width = len(number)
    return ['0' * (width - len(number)) + number for number in numbers]


def join_short(words: list[str], limit: int) -> str:
    """Join with hyphens the words of `words` that have fewer than `limit` characters, leaving out
    the empty ones.

    Return a text in which the non-empty words of `words` shorter than `limit` follow each other
    with '-' between them; it is empty if there is no such word.

    把 `words` 中长度小于 `limit` 的非空单词用连字符 '-' 连接起来返回。

    给定单词列表 `words` 和整数 `limit`，挑出非空且长度小于 `limit` 的单词，以 '-' 相连；
    一个都没有时返回空字符串。

    >>> join_short(['red', 'orange', 'blue'], 5)
    'red-blue'
    >>> join_short(['', 'a', 'bcd'], 2)
    'a'
    >>> join_short(['long'], 4)
    ''
    """
    return '-'.join(word for word in words if 0 < len(word) < limit)


def words_with_both_ends(words: list[str], start: str, end: str) -> list[str]:
    """Return the words of `words` that begin with `start` and end with `end`, where the two parts
    may not overlap within the word.

    Select from `words` each word that starts with `start` and finishes with `end`; it must be at
    least as long as both together.

    返回 `words` 中以 `start` 开头并以 `end` 结尾的单词，两部分在单词里不能重叠。

    给定单词列表 `words`，筛选出前缀为 `start`、后缀为 `end`，且长度不小于两者长度之和的单词。

    >>> words_with_both_ends(['rewriting', 'reading', 'ring'], 're', 'ing')
    ['rewriting', 'reading']
    >>> words_with_both_ends(['aba', 'ababa'], 'ab', 'ba')
    ['ababa']
    >>> words_with_both_ends([], 'a', 'b')
    []
    """
    size = len(start) + len(end)
    return [word for word in words
            if len(word) >= size and word.startswith(start) and word.endswith(end)]


def words_with_both_ends_2(words: list[str], start: str, end: str) -> list[str]:
    chosen = []
    for word in words:
        if word.startswith(start) and word[len(start):].endswith(end):
            chosen.append(word)
    return chosen


def count_smooth_joints(words: list[str]) -> int:
    """Count how often in `words` a word ends with the very letter the next word begins with. Case
    does not matter, and no word is empty.

    In the list `words` of non-empty words, look at each word and its successor and return the
    number of times the last letter of the former equals the first letter of the latter, in any
    case.

    统计 `words` 中有多少对相邻单词，前一个的最后一个字母与后一个的第一个字母相同（不区分大小写，
    单词非空）。

    给定非空单词组成的列表 `words`，返回“前词尾字母等于后词首字母”的相邻位置个数，忽略大小写。

    >>> count_smooth_joints(['cat', 'Tiger', 'rat', 'dog'])
    2
    >>> count_smooth_joints(['one'])
    0
    >>> count_smooth_joints([])
    0
    """
    return sum(left[-1].lower() == right[0].lower() for left, right in zip(words, words[1:]))


def count_smooth_joints_2(words: list[str]) -> int:
    count = 0
    for place in range(1, len(words)):
        if words[place - 1].lower()[-1] == words[place].lower()[0]:
            count += 1
    return count


def places_in_words(words: list[str], letter: str) -> list[int]:
    """Return for each word of `words` the position, from 1, of the first `letter` in it, or 0 where
    the word lacks that letter.

    Where does `letter` first stand in each of `words`? Give a list of positions counted from 1; a
    word without the letter gets 0.

    返回一个列表，给出 `letter` 在 `words` 的每个单词中第一次出现的位置（从 1 数起），
    没有出现则为 0。

    对于 `words` 中的每个单词，求字母 `letter` 首次出现在第几位（从 1 开始），不含该字母时记 0。

    >>> places_in_words(['pear', 'apple', 'plum'], 'p')
    [1, 2, 1]
    >>> places_in_words(['fig', 'kiwi'], 'i')
    [2, 2]
    >>> places_in_words(['fig', ''], 'z')
    [0, 0]
    """
    return [word.find(letter) + 1 for word in words]


def length_duel(first: list[str], second: list[str]) -> int:
    """Compare the words of `first` and `second` place by place. Return the number of places where
    the word of `first` is longer minus the number where that of `second` is longer; words without a
    partner do not count.

    Two players lay down words: `first` and `second`. At each common position the longer word earns
    its player one point. Return the first player's points minus the second player's points.

    逐个比较 `first` 与 `second` 对应位置的单词，返回前者更长的位置数减去后者更长的位置数，
    没有对应单词的位置不计。

    两名玩家依次出单词，分别是 `first` 和 `second`。同一位置上谁的单词更长谁得一分，一样长都不得分，
    多出来的单词不算。返回第一名玩家的得分减去第二名玩家的得分。

    >>> length_duel(['moon', 'sun', 'star'], ['sky', 'rain', 'day'])
    1
    >>> length_duel(['a'], ['bb', 'ccc'])
    -1
    >>> length_duel([], ['x'])
    0
    """
    score = 0
    for mine, yours in zip(first, second):
        if len(mine) > len(yours):
            score += 1
        elif len(mine) < len(yours):
            score -= 1
    return score


def without_inner_words(words: list[str]) -> list[str]:
    """Return the words of `words` that are not contained in any other, different word of the list.

    Given a list of words `words`, drop each word which is a part of some other longer word in the
    list, and return the rest in their order.

    返回 `words` 中没有被其他不同的单词包含（作为子串）的那些单词，保持原顺序。

    给定单词列表 `words`，去掉所有作为列表中另一个更长单词的子串出现的单词，其余按原顺序返回。

    >>> without_inner_words(['art', 'party', 'cart', 'sun'])
    ['party', 'cart', 'sun']
    >>> without_inner_words(['a', 'a', 'b'])
    ['a', 'a', 'b']
    >>> without_inner_words([])
    []
    """
    return [word for word in words
            if not any(word in other and word != other for other in words)]


def without_inner_words_2(words: list[str]) -> list[str]:
    kept = []
    for word in words:
        inside = False
        for other in words:
            if len(other) > len(word) and word in other:
                inside = True
                break
        if not inside:
            kept.append(word)
    return kept


def words_in_letter_order(words: list[str]) -> list[str]:
    """Which of `words` have their letters in alphabetical order? Return these words as they stand;
    equal neighbouring letters are allowed, and case is ignored.

    Return a list of the words from `words` whose letters never go back in the alphabet when read
    from left to right, ignoring case.

    返回 `words` 中字母从左到右按字母表顺序不下降的单词（不区分大小写，相邻字母可以相同）。

    从 `words` 里选出这样的单词：从左往右读，每个字母都不排在前一个字母之前，大小写不计，
    保持原顺序返回。

    >>> words_in_letter_order(['almost', 'begin', 'hello', 'Billy'])
    ['almost', 'begin', 'Billy']
    >>> words_in_letter_order(['ba'])
    []
    >>> words_in_letter_order(['', 'z'])
    ['', 'z']
    """
    return [word for word in words if list(word.lower()) == sorted(word.lower())]


def words_in_letter_order_2(words: list[str]) -> list[str]:
    def climbs(word: str) -> bool:
        return all(left <= right for left, right in zip(word, word[1:]))

    return [word for word in words if climbs(word.lower())]


def words_avoiding(words: list[str], forbidden: str) -> list[str]:
    """Return the words of `words` that use none of the letters in `forbidden`, in any case.

    Given `words` and a text `forbidden`, keep only the words which share no letter with
    `forbidden`; capital and small letters are the same here.

    返回 `words` 中不含 `forbidden` 里任何字母的单词，不区分大小写。

    给定单词列表 `words` 和字符串 `forbidden`，
    过滤掉含有 `forbidden` 中任意字母（大小写视为相同）的单词，返回剩下的。

    >>> words_avoiding(['Tree', 'moss', 'fern', 'oak'], 'e')
    ['moss', 'oak']
    >>> words_avoiding(['Abc', 'xyz'], 'aY')
    []
    >>> words_avoiding(['abc'], '')
    ['abc']
    """
    banned = set(forbidden.lower())
    return [word for word in words if banned.isdisjoint(word.lower())]


def words_avoiding_2(words: list[str], forbidden: str) -> list[str]:
    return [word for word in words
            if not any(letter in word.lower() for letter in forbidden.lower())]


def blend_words(heads: list[str], tails: list[str]) -> list[str]:
    """Make new words: the first half of each word in `heads` followed by the second half of the
    word at the same place in `tails`. In a word of odd length the middle letter belongs to the
    second half. Stop at the end of the shorter list.

    Combine `heads` and `tails` pair by pair. A blend takes the first len // 2 letters of the left
    word and everything from position len // 2 on of the right word; return the list of blends.

    把 `heads` 中每个单词的前一半与 `tails` 中同一位置单词的后一半拼成新词，返回新词列表。
    长度为奇数时中间的字母算在后一半，多余的单词忽略。

    编写一个函数，将 `heads` 与 `tails` 逐对混合：左词取前 len // 2 个字母，
    右词取从 len // 2 开始的部分，以较短的列表为准。

    >>> blend_words(['breakfast', 'smog'], ['lunch', 'cake'])
    ['breanch', 'smke']
    >>> blend_words(['a', 'be'], ['xyz'])
    ['yz']
    >>> blend_words([], ['word'])
    []
    """
    return [head[:len(head) // 2] + tail[len(tail) // 2:] for head, tail in zip(heads, tails)]


def summarize_names(names: list[str], limit: int) -> str:
    """Return the first `limit` of `names` separated by ', ' and, if names remain, followed by ' and
    N more', N being their number. `limit` is at least 1.

    Show at most `limit` (one or more) of `names`, joined by a comma and a space. When some are not
    shown, add ' and N more' with the number N of those left out.

    返回 `names` 的前 `limit` 个名字，以 ', ' 连接；如果还有剩余的 N 个，
    就在末尾加上 ' and N more'。`limit` 至少为 1。

    给定名字列表 `names` 和正整数 `limit`，最多显示 `limit` 个名字（用逗号加空格隔开），
    其余 N 个写成 ' and N more' 接在后面；全部显示时不加。

    >>> summarize_names(['Ann', 'Bob', 'Cid', 'Dan'], 2)
    'Ann, Bob and 2 more'
    >>> summarize_names(['Ann', 'Bob'], 2)
    'Ann, Bob'
    >>> summarize_names([], 3)
    ''
    """
    shown = ', '.join(names[:limit])
    hidden = len(names) - limit
    return f'{shown} and {hidden} more' if hidden > 0 else shown


def case_clashes(words: list[str]) -> list[str]:
    """Return, in lower case and sorted, the words which `words` contains in more than one spelling
    by upper and lower case, such as 'Polish' and 'polish'.

    Find the words of `words` that were written in at least two ways which differ only in letter
    case. The result lists each of them once, in small letters, alphabetically.

    找出 `words` 中仅大小写不同、有两种或以上写法的单词，以小写形式按字母顺序返回，每个只列一次。

    给定单词列表 `words`，返回那些存在多种大小写写法的单词（例如同时有 'Polish' 和 'polish'），
    结果为小写并按字典序排列；写法完全相同的重复不算。

    >>> case_clashes(['Polish', 'tea', 'polish', 'tea'])
    ['polish']
    >>> case_clashes(['b', 'B', 'A', 'a', 'c'])
    ['a', 'b']
    >>> case_clashes([])
    []
    """
    spellings = defaultdict(set)
    for word in words:
        spellings[word.lower()].add(word)
    return sorted(word for word, forms in spellings.items() if len(forms) > 1)


def case_clashes_2(words: list[str]) -> list[str]:
    counts = Counter(word.lower() for word in set(words))
    return sorted(word for word, count in counts.items() if count >= 2)


def longest_by_initial(words: list[str]) -> dict[str, str]:
    """Return a dictionary from each first letter found in `words` to the longest word that begins
    with it; of equally long words the earlier one wins. Empty words are ignored.

    For every initial letter among `words`, find the longest word starting with that letter (the
    first such word on a tie) and return them in a dictionary keyed by the letter. Skip empty words.

    返回一个字典，键为 `words` 中出现过的首字母，值为以该字母开头的最长单词；一样长时取先出现的，
    空单词忽略。

    给定 `words`，按首字母求最长的单词：结果字典把每个首字母映射到以它开头的最长单词，
    长度相同保留靠前的那个，跳过空字符串。

    >>> longest_by_initial(['ant', 'bee', 'antelope', 'bat'])
    {'a': 'antelope', 'b': 'bee'}
    >>> longest_by_initial(['', 'x'])
    {'x': 'x'}
    >>> longest_by_initial([])
    {}
    """
    best = {}
    for word in words:
        if word and len(word) > len(best.get(word[0], '')):
            best[word[0]] = word
    return best


def sort_titles(titles: list[str]) -> list[str]:
    """Sort the book `titles` alphabetically as libraries do: capitals and a leading 'The ', 'A ' or
    'An ' do not count for the order, though they stay in the titles.

    Return `titles` in alphabetical order, ignoring case and ignoring one article (the, a, an) at
    the beginning of a title when there are further words.

    把书名列表 `titles` 按字母顺序排序：比较时忽略大小写以及开头的冠词 'The '、'A '、'An '，
    但返回的书名保持原样。

    像图书馆那样排列 `titles`：不看开头的 the、a、an（后面须有空格）和字母大小写，
    返回排好序的原书名列表。

    >>> sort_titles(['The Hobbit', 'Emma', 'A Room', 'Dune'])
    ['Dune', 'Emma', 'The Hobbit', 'A Room']
    >>> sort_titles(['Theo', 'an Ape', 'bear'])
    ['an Ape', 'bear', 'Theo']
    >>> sort_titles([])
    []
    """
    def sorting_name(title: str) -> str:
        lowered = title.lower()
        for article in ('the ', 'a ', 'an '):
            if lowered.startswith(article):
                return lowered[len(article):]
        return lowered

    return sorted(titles, key=sorting_name)


def sort_titles_2(titles: list[str]) -> list[str]:
    return sorted(titles, key=lambda title: re.sub(r'^(the|a|an) ', '', title.lower()))


def sort_by_middle(words: list[str]) -> list[str]:
    """Sort the non-empty words `words` by their middle letter (of an even number of letters, the
    right one of the middle two). Words with the same middle letter keep their order.

    Given non-empty `words`, return them ordered by the letter at position len // 2 of each word,
    counted from 0; ties stay in the order given.

    把非空单词列表 `words` 按中间字母排序（长度为偶数时取中间两个里靠右的一个），
    中间字母相同的保持原来的先后顺序。

    返回 `words`（单词均非空）按每个单词下标 len // 2 处的字母升序排列的结果，排序是稳定的。

    >>> sort_by_middle(['cat', 'dog', 'bed'])
    ['cat', 'bed', 'dog']
    >>> sort_by_middle(['milk', 'ox', 'all'])
    ['milk', 'all', 'ox']
    >>> sort_by_middle([])
    []
    """
    return sorted(words, key=lambda word: word[len(word) // 2])


def letters_to_print(words: list[str]) -> int:
    """A print shop makes each different word of `words` only once. Return how many letters it needs
    in all, that is, the sum of the lengths of the distinct words.

    Return the total length of the words in `words`, counting a word that occurs several times only
    once.

    返回 `words` 中互不相同的单词的长度总和，重复出现的单词只计一次。

    印刷店对 `words` 中每个不同的单词只印一次，求一共需要多少个字母。

    >>> letters_to_print(['red', 'blue', 'red'])
    7
    >>> letters_to_print(['Go', 'go'])
    4
    >>> letters_to_print([])
    0
    """
    return sum(len(word) for word in set(words))


def letters_to_print_2(words: list[str]) -> int:
    seen = []
    total = 0
    for word in words:
        if word not in seen:
            seen.append(word)
            total += len(word)
    return total


def words_on_first_line(words: list[str], width: int) -> list[str]:
    """Return as many words from the beginning of `words` as fit, with one space between neighbours,
    into a line of `width` characters.

    A line has room for `width` characters. Take words from the front of `words`, separated by
    single spaces, until the next one no longer fits, and return the words taken.

    返回 `words` 开头能放进宽度为 `width` 的一行里的单词，相邻单词之间有一个空格。

    一行最多 `width` 个字符。从 `words` 的第一个单词起依次放入，单词之间空一格，放不下下一个时停止，
    返回已放入的单词列表。

    >>> words_on_first_line(['to', 'be', 'or', 'not'], 8)
    ['to', 'be', 'or']
    >>> words_on_first_line(['to', 'be'], 4)
    ['to']
    >>> words_on_first_line(['extraordinary', 'a'], 5)
    []
    """
    line = []
    used = 0
    for word in words:
        needed = len(word) + (1 if line else 0)
        if used + needed > width:
            break
        line.append(word)
        used += needed
    return line


def words_on_first_line_2(words: list[str], width: int) -> list[str]:
    count = 0
    while count < len(words) and len(' '.join(words[:count + 1])) <= width:
        count += 1
    return words[:count]


def letters_in_column(words: list[str], k: int) -> str:
    """Return the letters that stand at place `k`, counted from 1, in the words of `words`, joined
    in order, with a dot for each word that is shorter than `k`.

    Write `words` under one another and read column `k` (the first is column 1) from top to bottom.
    Words that do not reach the column contribute '.'.

    把 `words` 逐行左对齐写好，自上而下读第 `k` 列（从 1 数起）的字母，拼成字符串返回；
    不够长的单词用 '.' 代替。

    返回 `words` 中每个单词的第 `k` 个字母（从 1 开始）依次组成的字符串，
    长度不足 `k` 的单词对应一个点号 '.'。

    >>> letters_in_column(['sun', 'moon', 'my'], 3)
    'no.'
    >>> letters_in_column(['alpha', 'beta'], 1)
    'ab'
    >>> letters_in_column([], 2)
    ''
    """
    return ''.join(word[k - 1] if len(word) >= k else '.' for word in words)


def count_near_twins(words: list[str]) -> int:
    """Count the pairs of words in `words` that have the same length and differ in exactly one
    position.

    Return how many pairs can be formed from two elements of `words` of equal length that disagree
    at one position and agree at all the others.

    统计 `words` 中有多少对单词长度相同且恰好只有一个位置的字母不同。

    给定单词列表 `words`，从中任取两个单词，求长度相等、并且仅在一个位置上不同的单词对的数目。

    >>> count_near_twins(['cat', 'cot', 'dot', 'at'])
    2
    >>> count_near_twins(['a', 'b', 'c'])
    3
    >>> count_near_twins(['same', 'same'])
    0
    """
    count = 0
    for left, right in itertools.combinations(words, 2):
        if len(left) == len(right):
            count += sum(x != y for x, y in zip(left, right)) == 1
    return count


def count_near_twins_2(words: list[str]) -> int:
    def differences(left: str, right: str) -> int:
        return sum(1 for place in range(len(left)) if left[place] != right[place])

    count = 0
    for i, left in enumerate(words):
        for right in words[i + 1:]:
            if len(left) == len(right) and differences(left, right) == 1:
                count += 1
    return count


def outer_letters(words: list[str]) -> list[str]:
    """Return for each word in `words` a text of its first and last letter; words with fewer than
    two letters are returned as they are.

    Shorten every word of `words` to its two outer letters. A word of one letter, or an empty one,
    stays as it is.

    把 `words` 中的每个单词缩写为首字母加尾字母；不足两个字母的单词保持原样。

    返回一个列表，元素是 `words` 里各单词的第一个和最后一个字母组成的文本，空单词和单字母单词不变。

    >>> outer_letters(['house', 'at', 'I'])
    ['he', 'at', 'I']
    >>> outer_letters(['', 'level'])
    ['', 'll']
    >>> outer_letters([])
    []
    """
    return [word[0] + word[-1] if len(word) > 1 else word for word in words]


def outer_letters_2(words: list[str]) -> list[str]:
    short = []
    for word in words:
        if len(word) < 2:
            short.append(word)
        else:
            short.append(f'{word[0]}{word[-1]}')
    return short


def sort_ordinals(places: list[str]) -> list[str]:
    """Sort `places`, a list of English ordinals such as '1st', '22nd' or '103rd', by their number.

    Each text in `places` is a number followed by st, nd, rd or th. Return the list in ascending
    order of the numbers.

    `places` 是英文序数词（如 '1st'、'22nd'、'103rd'）的列表，返回按数字从小到大排序的结果。

    给定形如“数字加 st、nd、rd 或 th”的文本列表 `places`，按其中的数字升序排列后返回。

    >>> sort_ordinals(['10th', '2nd', '1st'])
    ['1st', '2nd', '10th']
    >>> sort_ordinals(['103rd', '22nd'])
    ['22nd', '103rd']
    >>> sort_ordinals([])
    []
    """
    return sorted(places, key=lambda place: int(place[:-2]))


def sort_tasks(tasks: list[str]) -> list[str]:
    """Return the descriptions of `tasks` from the most urgent to the least. A task is a text like
    'high: pay rent'; its urgency is high, medium or low, and equally urgent tasks keep their order.

    Every element of `tasks` has the form 'urgency: description' with the urgency high, medium or
    low. List the descriptions alone, all high ones first, then medium, then low, each group in the
    order given.

    `tasks` 的每一项形如 'high: pay rent'，冒号前是紧急程度 high、medium 或 low。
    按从急到缓返回各任务的描述，同样紧急的保持原顺序。

    给定任务列表 `tasks`（格式为“紧急程度: 描述”，程度取 high、medium、low），返回只含描述的列表，
    先 high，再 medium，最后 low，组内次序不变。

    >>> sort_tasks(['low: read', 'high: pay rent', 'medium: cook'])
    ['pay rent', 'cook', 'read']
    >>> sort_tasks(['high: b', 'high: a'])
    ['b', 'a']
    >>> sort_tasks([])
    []
    """
    levels = {'high': 0, 'medium': 1, 'low': 2}
    pairs = [task.split(': ', 1) for task in tasks]
    pairs.sort(key=lambda pair: levels[pair[0]])
    return [description for _, description in pairs]


def sort_tasks_2(tasks: list[str]) -> list[str]:
    ordered = []
    for level in ('high', 'medium', 'low'):
        prefix = level + ': '
        ordered += [task[len(prefix):] for task in tasks if task.startswith(prefix)]
    return ordered


def initial_runs(words: list[str]) -> list[list[str]]:
    """Cut `words`, none of which is empty, into groups of neighbours that begin with the same
    letter, and return the groups in order.

    Given non-empty `words`, put consecutive words with the same first letter into one list and
    return the list of these lists. The same letter may lead several groups if others lie between.

    把非空单词列表 `words` 中首字母相同的相邻单词归为一组，按顺序返回各组。

    给定 `words`（单词均非空），将连续的、首字母相同的单词放进同一个列表，返回由这些列表组成的列表；
    不相邻的不合并。

    >>> initial_runs(['ape', 'ant', 'bee', 'asp'])
    [['ape', 'ant'], ['bee'], ['asp']]
    >>> initial_runs(['x'])
    [['x']]
    >>> initial_runs([])
    []
    """
    return [list(group) for _, group in itertools.groupby(words, key=lambda word: word[0])]


def initial_runs_2(words: list[str]) -> list[list[str]]:
    groups = []
    for word in words:
        if groups and groups[-1][-1][0] == word[0]:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def number_from_digit_names(names: list[str]) -> int:
    """Return the number whose digits are spelled by `names`, a non-empty list of the words zero,
    one, ..., nine in any case.

    Read `names` as digits ('zero' to 'nine', in upper or lower case) written one after another and
    give the whole number that they form. There is at least one name.

    `names` 是非空列表，依次用英文单词 zero 到 nine（不区分大小写）写出各位数字，
    返回它们组成的整数。

    给定由 zero、one……nine 组成的非空列表 `names`，把每个单词看作一位数字，
    从左到右拼成一个整数返回，大小写不限。

    >>> number_from_digit_names(['four', 'zero', 'two'])
    402
    >>> number_from_digit_names(['Zero', 'SEVEN'])
    7
    >>> number_from_digit_names(['nine'])
    9
    """
    digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    number = 0
    for name in names:
        number = 10 * number + digits.index(name.lower())
    return number


def number_from_digit_names_2(names: list[str]) -> int:
    order = 'zero one two three four five six seven eight nine'.split()
    return int(''.join(str(order.index(name.lower())) for name in names))


def total_playing_time(tracks: list[str]) -> str:
    """Add up the lengths of `tracks`, each written as minutes:seconds like '3:05', and return the
    sum in the same form, the seconds always with two digits.

    Given track lengths `tracks` in the form 'm:ss', return their total as 'm:ss'; the minutes may
    exceed 59, and no tracks give '0:00'.

    `tracks` 中是形如 '3:05' 的曲目时长（分:秒），返回总时长，格式相同，秒数始终两位；
    没有曲目时为 '0:00'。

    给定以 'm:ss' 表示的时长列表 `tracks`，求它们的和并仍以 'm:ss' 返回，分钟数可以超过 59，
    空列表返回 '0:00'。

    >>> total_playing_time(['3:05', '2:58'])
    '6:03'
    >>> total_playing_time(['59:30', '0:30'])
    '60:00'
    >>> total_playing_time([])
    '0:00'
    """
    total = 0
    for track in tracks:
        minutes, seconds = track.split(':')
        total += 60 * int(minutes) + int(seconds)
    return f'{total // 60}:{total % 60:02d}'


def words_between_vowels(words: list[str]) -> list[str]:
    """Return those of `words` that both begin and end with a vowel (a, e, i, o or u, in any case).
    A single vowel counts; an empty word does not.

    Keep the words of `words` whose first and last letters are both among a, e, i, o, u, ignoring
    case; leave out empty words.

    返回 `words` 中首字母和尾字母都是元音（a、e、i、o、u，不区分大小写）的单词；单个元音字母也算，
    空单词不算。

    从 `words` 中筛选出以元音字母开头且以元音字母结尾的单词，忽略大小写，空字符串排除，顺序不变。

    >>> words_between_vowels(['Ape', 'open', 'idea', 'tea'])
    ['Ape', 'idea']
    >>> words_between_vowels(['a', '', 'b'])
    ['a']
    >>> words_between_vowels([])
    []
    """
    vowels = tuple('aeiou')
    lowered = ((word, word.lower()) for word in words)
    return [word for word, low in lowered if low.startswith(vowels) and low.endswith(vowels)]


def words_between_vowels_2(words: list[str]) -> list[str]:
    chosen = []
    for word in words:
        if word and word[0] in 'aeiouAEIOU' and word[-1] in 'aeiouAEIOU':
            chosen.append(word)
    return chosen
