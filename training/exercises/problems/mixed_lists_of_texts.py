"""Functions whose arguments are lists of texts."""

from collections import Counter, defaultdict


def sort_by_last_letter(words: list[str]) -> list[str]:
    """Return `words` sorted by their last letter; words that end in the same letter are in
    alphabetical order. No word is empty.

    Given a list `words` of non-empty strings, arrange them by the final character, and where that
    is equal by the whole string.

    返回按最后一个字母排序的 `words`，末字母相同的按字典序排列，单词均非空。

    给定由非空字符串组成的列表 `words`，先按末尾字符、再按整个字符串升序排列，返回新列表。

    >>> sort_by_last_letter(['cat', 'sofa', 'bed', 'ant'])
    ['sofa', 'bed', 'ant', 'cat']
    >>> sort_by_last_letter(['b', 'a'])
    ['a', 'b']
    >>> sort_by_last_letter([])
    []
    """
    return sorted(words, key=lambda word: (word[-1], word))


def sort_by_last_letter_2(words: list[str]) -> list[str]:
    result = sorted(words)
    result.sort(key=lambda word: word[-1])
    return result


def letter_totals(words: list[str]) -> dict[str, int]:
    """Return a dictionary that says how often each letter occurs in all of `words` together,
    without regard to case. The keys are small letters; other characters are not counted.

    Count the letters in a list of `words`: capital and small letters are the same, digits and
    punctuation are left out. The result maps each small letter that occurs to its count.

    返回一个字典，表示 `words` 的所有单词中每个字母共出现多少次，不区分大小写，键为小写字母，其他字符不计。

    统计列表 `words` 里各字母出现的总次数，大小写视为相同，数字和标点忽略，结果是从小写字母到次数的字典。

    >>> letter_totals(['Bob', 'abc1'])
    {'b': 3, 'o': 1, 'a': 1, 'c': 1}
    >>> letter_totals(['12', '!'])
    {}
    >>> letter_totals([])
    {}
    """
    return dict(Counter(char for word in words for char in word.lower() if char.isalpha()))


def letter_totals_2(words: list[str]) -> dict[str, int]:
    totals = {}
    for word in words:
        for char in word.lower():
            if char.isalpha():
                totals[char] = totals.get(char, 0) + 1
    return totals


def names_below_prefix(names: list[str], prefix: str) -> list[str]:
    """Return what comes after `prefix` in each of the `names` that begin with it; names that do
    not, and names that are nothing but the prefix, are dropped. The order is kept.

    You are given a list of `names` and a `prefix`. Keep the names that start with the prefix and
    are longer than it, with the prefix cut off.

    返回 `names` 中以 `prefix` 开头的名字去掉前缀后的剩余部分，保持顺序；不以它开头或恰好等于它的名字舍去。

    给定列表 `names` 和字符串 `prefix`，选出以该前缀开头且比它更长的名字，去掉前缀后按原顺序组成列表返回。

    >>> names_below_prefix(['db.host', 'ui.size', 'db.port', 'db.'], 'db.')
    ['host', 'port']
    >>> names_below_prefix(['a', 'b'], '')
    ['a', 'b']
    >>> names_below_prefix(['log'], 'net')
    []
    """
    size = len(prefix)
    return [name[size:] for name in names if name.startswith(prefix) and len(name) > size]


def names_below_prefix_2(names: list[str], prefix: str) -> list[str]:
    rests = []
    for name in names:
        if name != prefix and name.startswith(prefix):
            rests.append(name.removeprefix(prefix))
    return rests


def ending_of_all(words: list[str]) -> str:
    """Return the longest text with which every one of `words` ends. For an empty list it is the
    empty string.

    Find the longest common suffix of the strings in `words`; if they have none, or there are no
    strings at all, return ''.

    返回 `words` 中所有单词共有的最长结尾，列表为空时返回空字符串。

    给定字符串列表 `words`，求它们的最长公共后缀；没有公共后缀或列表为空则返回 ''。

    >>> ending_of_all(['walking', 'king', 'making'])
    'king'
    >>> ending_of_all(['red', 'blue'])
    ''
    >>> ending_of_all(['solo'])
    'solo'
    >>> ending_of_all([])
    ''
    """
    if not words:
        return ""
    ending = words[0]
    while not all(word.endswith(ending) for word in words):
        ending = ending[1:]
    return ending


def ending_of_all_2(words: list[str]) -> str:
    ending = ""
    for chars in zip(*(reversed(word) for word in words)):
        if len(set(chars)) > 1:
            break
        ending = chars[0] + ending
    return ending


def enumerate_in_english(items: list[str]) -> str:
    """Return `items` as an English enumeration: the items with commas between them, but 'and'
    without a comma before the last one. No items give the empty string.

    Write a function that joins `items` as one would say them: 'a', 'a and b', 'a, b and c' and so
    on; for an empty list, ''.

    返回 `items` 的英文列举形式：各项用逗号加空格隔开，最后一项前用 'and' 而不用逗号；空列表返回空字符串。

    编写一个函数，把 `items` 连接成 'a'、'a and b'、'a, b and c' 这样的字符串，列表为空时返回 ''。

    >>> enumerate_in_english(['tea', 'milk', 'salt'])
    'tea, milk and salt'
    >>> enumerate_in_english(['tea', 'milk'])
    'tea and milk'
    >>> enumerate_in_english(['tea'])
    'tea'
    >>> enumerate_in_english([])
    ''
    """
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + " and " + items[-1]


def enumerate_in_english_2(items: list[str]) -> str:
    text = ""
    for position, item in enumerate(items):
        if position == 0:
            text = item
        elif position == len(items) - 1:
            text += f" and {item}"
        else:
            text += f", {item}"
    return text


def forms_word_chain(words: list[str]) -> bool:
    """Check whether `words` form a chain: every word after the first begins with the letter with
    which the word before it ends, and no word occurs twice. Case does not matter; no word is empty.

    Return True if in the list `words` of non-empty strings each next word starts with the last
    letter of the previous one and all words are different, ignoring case, else False. Lists of no
    or one word are chains.

    判断 `words` 是否构成接龙：每个单词以前一个单词的末字母开头，且没有重复的单词，不区分大小写，单词均非空。

    给定非空字符串的列表 `words`，若后一个单词的首字母总等于前一个的末字母，并且所有单词互不相同（忽略大小写），返回 True，否则返回 False。空列表和单个单词都算接龙。

    >>> forms_word_chain(['dog', 'Giraffe', 'elk'])
    True
    >>> forms_word_chain(['dog', 'cat'])
    False
    >>> forms_word_chain(['aha', 'apa', 'AHA'])
    False
    >>> forms_word_chain([])
    True
    """
    lowered = [word.lower() for word in words]
    if len(set(lowered)) < len(lowered):
        return False
    return all(before[-1] == after[0] for before, after in zip(lowered, lowered[1:]))


def forms_word_chain_2(words: list[str]) -> bool:
    used = set()
    last = ""
    for word in words:
        word = word.lower()
        if word in used or (last and not word.startswith(last)):
            return False
        used.add(word)
        last = word[-1]
    return True


def words_by_length(words: list[str]) -> dict[int, list[str]]:
    """Return a dictionary from each length that occurs in `words` to the words of that length, in
    the order in which they stand in the list.

    Group `words` by how many characters they have. The keys of the result are the lengths, the
    values lists of words in their original order.

    返回一个字典，把 `words` 中出现的每个长度映射到该长度的单词列表，列表内保持原来的顺序。

    把 `words` 中的单词按字符数分组，结果以长度为键，以该长度的单词列表（保持原顺序）为值。

    >>> words_by_length(['to', 'sea', 'be', 'i'])
    {2: ['to', 'be'], 3: ['sea'], 1: ['i']}
    >>> words_by_length([])
    {}
    """
    groups = defaultdict(list)
    for word in words:
        groups[len(word)].append(word)
    return dict(groups)


def words_by_length_2(words: list[str]) -> dict[int, list[str]]:
    return {
        size: [word for word in words if len(word) == size]
        for size in dict.fromkeys(len(word) for word in words)
    }


def matching_line_numbers(lines: list[str], needle: str) -> list[int]:
    """Return the numbers of those `lines` that contain `needle`, where the first line has the
    number 1. Case does not matter.

    Search a list of `lines` for the text `needle`, ignoring case, and give back the line numbers,
    counted from one, at which it was found.

    返回 `lines` 中包含 `needle` 的行的行号，第一行为 1，不区分大小写。

    在 `lines` 里逐行查找文本 `needle`，忽略大小写，返回所有找到它的行号（从 1 开始）组成的列表。

    >>> matching_line_numbers(['An error', 'ok', 'ERROR 5'], 'error')
    [1, 3]
    >>> matching_line_numbers(['ok'], 'fail')
    []
    >>> matching_line_numbers([], 'x')
    []
    """
    wanted = needle.lower()
    return [number for number, line in enumerate(lines, 1) if wanted in line.lower()]


def code_with_most_digits(codes: list[str]) -> str | None:
    """Return the one of `codes` that contains the most digits, the first such one if there are
    several, or None if the list is empty.

    Given a list of `codes`, count the characters 0 to 9 in each and give back the text with the
    highest count. The earliest wins a tie; an empty list yields None.

    返回 `codes` 中含数字字符最多的一项，有多个时取最前面的，列表为空则返回 None。

    给定字符串列表 `codes`，统计每项中 0 到 9 的个数，求个数最多的那一项；并列时取先出现者，空列表返回 None。

    >>> code_with_most_digits(['A1', 'B202', '77C'])
    'B202'
    >>> code_with_most_digits(['x', 'y'])
    'x'
    >>> code_with_most_digits([])
    """
    return max(codes, key=lambda code: sum(char in "0123456789" for char in code), default=None)


def code_with_most_digits_2(codes: list[str]) -> str | None:
    best = None
    most = -1
    for code in codes:
        count = 0
        for char in code:
            if "0" <= char <= "9":
                count += 1
        if count > most:
            best, most = code, count
    return best


def visible_characters(lines: list[str]) -> int:
    """Return how many characters `lines` have in all, not counting spaces and other white space.

    Count all the characters in the strings of `lines` that are not white space.

    返回 `lines` 各行中非空白字符的总数。

    统计列表 `lines` 的所有字符串里一共有多少个字符，空格等空白字符不算在内。

    >>> visible_characters(['a b', ' cd '])
    4
    >>> visible_characters(['   ', ''])
    0
    >>> visible_characters([])
    0
    """
    return sum(len(part) for line in lines for part in line.split())


def visible_characters_2(lines: list[str]) -> int:
    count = 0
    for line in lines:
        for char in line:
            if not char.isspace():
                count += 1
    return count


def initials_of(names: list[str]) -> list[str]:
    """Return the initials of each of the `names`: the first letters of its parts, which are
    separated by spaces, as capitals with a point after each.

    For a given list of full `names`, build a list of their initials, so that 'ada lovelace' becomes
    'A.L.'. A name without parts gives ''.

    返回 `names` 中每个姓名的首字母缩写：取以空格分隔的各部分的首字母，大写并各加一个点。

    给定全名列表 `names`，求每个名字的缩写组成的列表，例如 'ada lovelace' 变为 'A.L.'，空名字变为 ''。

    >>> initials_of(['ada lovelace', 'John von Neumann'])
    ['A.L.', 'J.V.N.']
    >>> initials_of(['Plato', ''])
    ['P.', '']
    """
    return ["".join(part[0].upper() + "." for part in name.split()) for name in names]


def distinct_tags(tags: list[str]) -> list[str]:
    """Return `tags` without repetitions, where tags that differ only in case or in spaces around
    them are the same. The first form of each is kept, without the spaces around it, and blank tags
    are dropped.

    Clean a list of `tags`: strip each, leave out empty ones, and of those that are equal apart from
    case keep only the first. The order stays the same.

    返回去重后的 `tags`：去掉两端空格，丢弃空标签，仅大小写不同的视为相同并保留最先出现的写法，保持顺序。

    整理标签列表 `tags`，每个标签去除首尾空白，空的不要，忽略大小写后重复的只留第一个，顺序不变。

    >>> distinct_tags(['Python', ' python', 'Web', ''])
    ['Python', 'Web']
    >>> distinct_tags([' a ', 'A', 'b', 'B'])
    ['a', 'b']
    >>> distinct_tags([])
    []
    """
    seen = set()
    result = []
    for tag in tags:
        tag = tag.strip()
        if tag and tag.lower() not in seen:
            seen.add(tag.lower())
            result.append(tag)
    return result


def distinct_tags_2(tags: list[str]) -> list[str]:
    forms = {}
    for tag in tags:
        if tag.strip():
            forms.setdefault(tag.strip().lower(), tag.strip())
    return list(forms.values())


def number_the_lines(lines: list[str]) -> list[str]:
    """Return `lines` with a number, a colon and a space before each, starting at 1. The numbers are
    padded with spaces on the left so that all are as wide as the last one.

    Put line numbers in front of `lines`, in the form '1: text'. If there are ten or more lines, the
    shorter numbers are right-aligned with spaces.

    返回给 `lines` 每行前加上行号、冒号和空格后的列表，行号从 1 开始，左侧补空格使其与最大的行号同宽。

    为 `lines` 的每一行添加形如 '1: text' 的行号，行号按最后一个行号的宽度用空格右对齐，返回新列表。

    >>> number_the_lines(['def f():', '    pass'])
    ['1: def f():', '2:     pass']
    >>> number_the_lines(['only'])
    ['1: only']
    >>> number_the_lines([])
    []
    """
    width = len(str(len(lines)))
    return [f"{number:>{width}}: {line}" for number, line in enumerate(lines, 1)]


def frame_lines(lines: list[str]) -> list[str]:
    """Return `lines` in a frame: each is filled with spaces to the length of the longest and put
    between '|' signs, and a row of '-' of the same total width comes before and after them. For
    an empty list the result is empty.

    Draw a box around the `lines`. The first and the last string of the result are made of dashes,
    as long as the others; the rest are the lines, left-aligned, with a '|' at both ends. No lines
    give no box, that is [].

    返回加了边框的 `lines`：每行用空格补到最长行的长度并在两端加 '|'，首尾各加一行同样宽度的 '-'；空列表返回空列表。

    给文本行 `lines` 画一个框，左对齐并补齐空格，左右用 '|'，上下用等宽的一排 '-'，没有行时返回 []。

    >>> frame_lines(['hi', 'you'])
    ['-----', '|hi |', '|you|', '-----']
    >>> frame_lines([''])
    ['--', '||', '--']
    >>> frame_lines([])
    []
    """
    if not lines:
        return []
    width = max(len(line) for line in lines)
    edge = "-" * (width + 2)
    return [edge] + [f"|{line.ljust(width)}|" for line in lines] + [edge]


def table_partners(guests: list[str]) -> list[str]:
    """Return the `guests` two by two as texts like 'Ann & Bob', the first with the second, the
    third with the fourth and so on. If their number is odd, the last one stands alone.

    Seat `guests` in pairs in the order of the list. Each pair becomes one string with ' & ' between
    the two names, and a single guest left over at the end becomes a string of his own.

    返回把 `guests` 两两配对得到的字符串列表，如 'Ann & Bob'，第一人与第二人、第三人与第四人依此类推，人数为奇数时最后一人单独成项。

    给定客人名单 `guests`，按顺序每两人用 ' & ' 连接成一个字符串，剩下的一人单独作为一项，返回列表。

    >>> table_partners(['Ann', 'Bob', 'Cy', 'Di'])
    ['Ann & Bob', 'Cy & Di']
    >>> table_partners(['Ann', 'Bob', 'Cy'])
    ['Ann & Bob', 'Cy']
    >>> table_partners([])
    []
    """
    return [" & ".join(guests[i:i + 2]) for i in range(0, len(guests), 2)]


def table_partners_2(guests: list[str]) -> list[str]:
    pairs = [f"{one} & {other}" for one, other in zip(guests[::2], guests[1::2])]
    if len(guests) % 2 == 1:
        pairs.append(guests[-1])
    return pairs


def mirrored_pair_count(words: list[str]) -> int:
    """Return how many pairs of positions i < j there are in `words` such that the word at j is the
    word at i read backwards.

    Count the pairs of two different places in the list `words` whose words are each other's
    reversal. Every pair of places is counted once.

    返回 `words` 中满足 i < j 且第 j 个单词恰为第 i 个单词倒写的位置对的数目。

    统计列表 `words` 里有多少对不同位置上的单词互为反转，每对位置只计一次。

    >>> mirrored_pair_count(['tar', 'rat', 'tar', 'pit'])
    2
    >>> mirrored_pair_count(['eve', 'eve'])
    1
    >>> mirrored_pair_count(['eve'])
    0
    """
    count = 0
    for j in range(len(words)):
        for i in range(j):
            if words[i] == words[j][::-1]:
                count += 1
    return count


def mirrored_pair_count_2(words: list[str]) -> int:
    seen = Counter()
    count = 0
    for word in words:
        count += seen[word[::-1]]
        seen[word] += 1
    return count


def election_winner(ballots: list[str]) -> str | None:
    """Return the name that more than half of the `ballots` bear, or None if there is no such name.
    Empty ballots are invalid and not counted at all.

    Each string in `ballots` is a vote for a name; empty strings are invalid votes. Find who has an
    absolute majority of the valid votes. If nobody has, return None.

    返回得到 `ballots` 中超过半数有效票的名字，没有则返回 None，空字符串为废票，不计入总数。

    给定选票列表 `ballots`，每项是一个名字，空字符串视为废票。若有人得票超过有效票的一半，返回该名字，否则返回 None。

    >>> election_winner(['eva', 'tom', 'eva', ''])
    'eva'
    >>> election_winner(['eva', 'tom'])
    >>> election_winner([])
    """
    valid = [name for name in ballots if name]
    for name, votes in Counter(valid).most_common(1):
        if votes * 2 > len(valid):
            return name
    return None


def election_winner_2(ballots: list[str]) -> str | None:
    valid = [name for name in ballots if name]
    for name in set(valid):
        if valid.count(name) > len(valid) / 2:
            return name
    return None


def sum_of_whole_numbers(cells: list[str]) -> int:
    """Return the sum of those `cells` that are whole numbers in decimal digits, which may have a
    minus sign in front. All other cells are ignored.

    Add up the texts in `cells` that consist of digits, or of a '-' followed by digits. Texts such
    as '', 'n/a' or '2.5' do not count; if nothing counts, the sum is 0.

    返回 `cells` 中所有整数文本之和，整数由十进制数字组成，前面可带负号，其他单元格忽略。

    给定字符串列表 `cells`，把仅由数字组成或由 '-' 加数字组成的项转成整数求和，像 ''、'n/a'、'2.5' 这样的项不计，一个都没有则为 0。

    >>> sum_of_whole_numbers(['12', 'n/a', '-5', '2.5'])
    7
    >>> sum_of_whole_numbers(['-', ''])
    0
    >>> sum_of_whole_numbers(['007'])
    7
    """
    total = 0
    for cell in cells:
        if cell.removeprefix("-").isdecimal():
            total += int(cell)
    return total


def sum_of_whole_numbers_2(cells: list[str]) -> int:
    def is_whole(cell: str) -> bool:
        digits = cell[1:] if cell.startswith("-") else cell
        return digits.isdecimal()

    return sum(int(cell) for cell in cells if is_whole(cell))


def count_extensions(filenames: list[str]) -> dict[str, int]:
    """Return how many of the `filenames` have each extension, which is what follows the last point,
    in small letters. Names without a point count under ''.

    Count `filenames` by their endings: take the part after the last '.', lowercased, or the empty
    string if there is no point, and return a dictionary from ending to count.

    返回 `filenames` 中各扩展名的文件数，扩展名为最后一个点之后的部分并转为小写，没有点的文件名计入 ''。

    统计 `filenames` 里每种扩展名出现几次。扩展名取最后一个 '.' 后面的内容（小写），文件名不含点时为空字符串，结果为字典。

    >>> count_extensions(['a.txt', 'b.TXT', 'c.tar.gz'])
    {'txt': 2, 'gz': 1}
    >>> count_extensions(['Makefile'])
    {'': 1}
    >>> count_extensions([])
    {}
    """
    counts = {}
    for filename in filenames:
        extension = filename.rsplit(".", 1)[1].lower() if "." in filename else ""
        counts[extension] = counts.get(extension, 0) + 1
    return counts


def count_extensions_2(filenames: list[str]) -> dict[str, int]:
    counts = defaultdict(int)
    for filename in filenames:
        _, point, ending = filename.rpartition(".")
        counts[ending.lower() if point else ""] += 1
    return dict(counts)


def greedy_lines(words: list[str], width: int) -> list[str]:
    """Return lines of at most `width` characters made of `words` in their order, with one space
    between two words of a line. Every line takes as many words as fit; a word longer than
    `width` has a line of its own.

    Wrap a list of `words` greedily: add the next word to the current line as long as the line, with
    single spaces, stays within `width`, and begin a new line otherwise. Words that are too long
    are not broken.

    返回用 `words` 依次排成的若干行，每行不超过 `width` 个字符，词间一个空格，每行尽量多放，过长的单词独占一行。

    实现贪心换行：给定单词列表 `words` 和行宽 `width`，当前行加上一个空格和下一个单词不超宽就放在同一行，否则另起一行，单词不拆开，返回各行。

    >>> greedy_lines(['the', 'old', 'man', 'and', 'sea'], 7)
    ['the old', 'man and', 'sea']
    >>> greedy_lines(['a', 'longest', 'b'], 3)
    ['a', 'longest', 'b']
    >>> greedy_lines([], 10)
    []
    """
    lines = []
    for word in words:
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines


def seen_before(names: list[str]) -> list[bool]:
    """Return a list that tells for each of the `names` whether the same name stands earlier in the
    list.

    Given a list of `names`, return one boolean for each: True if that name has already occurred at
    a lower position, False if this is its first time.

    返回一个布尔列表，表示 `names` 中每个名字在它之前是否已经出现过。

    给定名单 `names`，对每个位置判断该名字是否在更靠前的位置出现过，第一次出现为 False，否则为 True，返回这些结果的列表。

    >>> seen_before(['li', 'wu', 'li', 'li'])
    [False, False, True, True]
    >>> seen_before(['a', 'A'])
    [False, False]
    >>> seen_before([])
    []
    """
    known = set()
    flags = []
    for name in names:
        flags.append(name in known)
        known.add(name)
    return flags


def seen_before_2(names: list[str]) -> list[bool]:
    return [name in names[:position] for position, name in enumerate(names)]


def number_taken_names(names: list[str]) -> list[str]:
    """Return `names` made unique: a name that occurred earlier gets its running number in brackets,
    so that the second 'a' becomes 'a(1)', the third 'a(2)' and so on.

    Rename repeated entries of `names`. The first occurrence of a name stays as it is; each later
    one is followed by '(1)', '(2)', ... in order.

    返回消除重名后的 `names`：重复出现的名字后加括号编号，第二个 'a' 变为 'a(1)'，第三个变为 'a(2)'，依此类推。

    给定列表 `names`，每个名字第一次出现时不变，之后每次出现依次在末尾加上 '(1)'、'(2)' 等，返回新列表。

    >>> number_taken_names(['a', 'b', 'a', 'a'])
    ['a', 'b', 'a(1)', 'a(2)']
    >>> number_taken_names(['x', 'y'])
    ['x', 'y']
    >>> number_taken_names([])
    []
    """
    used = Counter()
    result = []
    for name in names:
        result.append(f"{name}({used[name]})" if used[name] else name)
        used[name] += 1
    return result


def read_downwards(rows: list[str]) -> list[str]:
    """Return the columns of the text block `rows` from left to right, each read from top to bottom.
    Rows that are shorter than the longest are thought to be filled with spaces at the end.

    Turn the lines `rows` by exchanging lines and columns: the first string of the result is made of
    the first characters of all rows, and so on. Where a row has no such character, take a space.

    返回文本块 `rows` 从左到右的各列，每列自上而下读取，较短的行视为末尾补空格。

    把字符串列表 `rows` 行列互换：结果的第一项由每行的第一个字符组成，第二项由第二个字符组成，依此类推，某行不够长时用空格代替。

    >>> read_downwards(['abc', 'de'])
    ['ad', 'be', 'c ']
    >>> read_downwards(['x'])
    ['x']
    >>> read_downwards([])
    []
    """
    width = max((len(row) for row in rows), default=0)
    padded = [row.ljust(width) for row in rows]
    return ["".join(column) for column in zip(*padded)]


def read_downwards_2(rows: list[str]) -> list[str]:
    columns = []
    width = max([len(row) for row in rows] + [0])
    for position in range(width):
        column = ""
        for row in rows:
            column += row[position] if position < len(row) else " "
        columns.append(column)
    return columns


def editor_after(commands: list[str]) -> str:
    """Return the text in an editor after `commands`, which starts empty. 'undo' takes back the last
    change that is still in force, 'clear' empties the text, and 'add x' appends x, which is all
    that follows 'add '. An undo with nothing to take back does nothing.

    Simulate a small editor. The list `commands` holds 'add ' followed by some text to append,
    'clear' to delete everything, and 'undo' to cancel the latest 'add' or 'clear' not yet
    cancelled (it has no effect if there is none). Give back the final text.

    返回依次执行 `commands` 后编辑器里的文本，开始为空：'add x' 在末尾追加 x，'clear' 清空，'undo' 撤销最近一次尚未撤销的修改，无可撤销时不做任何事。

    模拟一个简单的编辑器：`commands` 中每项是 'add ' 加要追加的文本，或 'clear'（清空），或 'undo'（撤销上一次未被撤销的 add 或
    clear，没有则忽略）。求最后的文本。

    >>> editor_after(['add ab', 'add c', 'undo', 'add d'])
    'abd'
    >>> editor_after(['add x y', 'clear', 'undo'])
    'x y'
    >>> editor_after(['undo'])
    ''
    """
    states = [""]
    for command in commands:
        if command == "undo":
            if len(states) > 1:
                states.pop()
        elif command == "clear":
            states.append("")
        else:
            states.append(states[-1] + command[4:])
    return states[-1]


def account_balance(entries: list[str]) -> int:
    """Return the balance after `entries` such as 'deposit 50' and 'withdraw 20', beginning with 0.
    A withdrawal of more than the balance is refused and changes nothing.

    You are given a list of `entries`, each 'deposit' or 'withdraw' with a whole number after a
    space. Starting from nothing, apply them in turn, skip withdrawals that would make the balance
    negative, and return what is left.

    返回依次处理 `entries`（如 'deposit 50'、'withdraw 20'）后的余额，初始为 0，取款超过余额时拒绝且不作改变。

    给定账目列表 `entries`，每项是 'deposit' 或 'withdraw' 加空格和整数。从 0 开始逐项处理，会使余额变负的取款跳过，求最终余额。

    >>> account_balance(['deposit 50', 'withdraw 20'])
    30
    >>> account_balance(['withdraw 1', 'deposit 5', 'withdraw 6'])
    5
    >>> account_balance([])
    0
    """
    balance = 0
    for entry in entries:
        kind, amount = entry.split()
        if kind == "deposit":
            balance += int(amount)
        elif int(amount) <= balance:
            balance -= int(amount)
    return balance


def in_dictionary_order(titles: list[str]) -> bool:
    """Check whether `titles` are in alphabetical order when case is ignored. Equal neighbours are
    allowed.

    Return True if no title in the list `titles` comes, compared in small letters, after the one
    that follows it.

    判断 `titles` 在忽略大小写时是否按字典序升序排列，允许相邻相等。

    给定标题列表 `titles`，全部按小写比较，若没有一个标题大于它后面的那个，返回 True，否则返回 False。

    >>> in_dictionary_order(['apple', 'Banana', 'banana'])
    True
    >>> in_dictionary_order(['b', 'A'])
    False
    >>> in_dictionary_order([])
    True
    """
    lowered = [title.lower() for title in titles]
    return lowered == sorted(lowered)


def in_dictionary_order_2(titles: list[str]) -> bool:
    return all(a.lower() <= b.lower() for a, b in zip(titles, titles[1:]))


def letters_in_every(words: list[str]) -> str:
    """Return the characters that occur in every one of `words`, each once and in ascending order,
    as one string. For an empty list return ''.

    Find which characters all the strings in `words` have in common and join them, sorted, to a
    text; without words it is the empty string.

    返回在 `words` 的每个单词中都出现的字符，各取一次，按升序连成字符串，列表为空时返回 ''。

    给定单词列表 `words`，求所有单词共有的字符，排序后拼接成一个字符串；没有单词则返回空字符串。

    >>> letters_in_every(['train', 'rain', 'iran'])
    'ainr'
    >>> letters_in_every(['ab', 'cd'])
    ''
    >>> letters_in_every(['noon'])
    'no'
    >>> letters_in_every([])
    ''
    """
    if not words:
        return ""
    shared = set(words[0]).intersection(*words[1:])
    return "".join(sorted(shared))


def letters_in_every_2(words: list[str]) -> str:
    result = ""
    for char in sorted(set("".join(words))):
        if all(char in word for word in words):
            result += char
    return result


def sections_between(lines: list[str], marker: str) -> list[list[str]]:
    """Return the sections into which the lines equal to `marker` divide `lines`. The markers
    themselves are not in the result, and neither are empty sections.

    Split the list `lines` at each entry that is exactly `marker`. Return the groups of lines in
    between as lists, leaving out groups without lines.

    返回 `lines` 被等于 `marker` 的行分成的各段，分隔行本身不包含在内，空段也舍去。

    给定行列表 `lines`，在每个恰好等于 `marker` 的行处切开，返回中间各组行组成的列表，没有内容的组不要。

    >>> sections_between(['a', '--', 'b', 'c', '--'], '--')
    [['a'], ['b', 'c']]
    >>> sections_between(['#', '#'], '#')
    []
    >>> sections_between(['x'], '')
    [['x']]
    """
    sections = []
    current = []
    for line in lines + [marker]:
        if line != marker:
            current.append(line)
        elif current:
            sections.append(current)
            current = []
    return sections


def longest_winning_streak(results: list[str]) -> int:
    """Return the length of the longest unbroken run of 'win' in `results`; every other word breaks
    it.

    Given the `results` of a team's matches in order, find the greatest number of consecutive
    matches that are 'win'. Without any win it is 0.

    返回 `results` 中连续出现 'win' 的最大次数，其他任何内容都会中断连胜。

    给定按顺序排列的比赛结果 `results`，求最长连胜的场数，也就是最多有几个 'win' 紧挨在一起；一场未胜则为 0。

    >>> longest_winning_streak(['win', 'draw', 'win', 'win', 'loss'])
    2
    >>> longest_winning_streak(['loss'])
    0
    >>> longest_winning_streak([])
    0
    """
    best = current = 0
    for result in results:
        current = current + 1 if result == "win" else 0
        best = max(best, current)
    return best


def anagram_group_count(words: list[str]) -> int:
    """Return how many groups `words` form if words made of the same letters belong together.

    Count the groups of anagrams in `words`: two words are in the same group when one is a
    rearrangement of the characters of the other. Equal words are in the same group, too.

    返回把由相同字母组成的单词归为一组时 `words` 共分成多少组。

    统计 `words` 中变位词的组数：若一个单词可由另一个单词的字符重新排列得到，则两者同组，相同的单词也同组。

    >>> anagram_group_count(['listen', 'silent', 'tea', 'eat', 'dog'])
    3
    >>> anagram_group_count(['aab', 'abb'])
    2
    >>> anagram_group_count([])
    0
    """
    return len({"".join(sorted(word)) for word in words})


def unique_abbreviations(commands: list[str]) -> list[str]:
    """Return for each of `commands` its shortest beginning that no other command in the list begins
    with, or the whole command if there is no such beginning. All commands are different.

    Given a list of different `commands`, abbreviate each as far as possible: take the fewest first
    letters, at least one, that tell it apart from all others. A command that is itself the
    beginning of another stays whole.

    返回 `commands` 中每个命令的最短缩写，即不是其他任何命令开头的最短前缀，没有这样的前缀则为整个命令，命令互不相同。

    给定互不相同的命令列表 `commands`，为每个命令求能与其他命令区分的最短前缀（至少一个字母）；若该命令本身是另一个命令的开头，则保留全称。

    >>> unique_abbreviations(['status', 'stop', 'quit'])
    ['sta', 'sto', 'q']
    >>> unique_abbreviations(['go', 'gone'])
    ['go', 'gon']
    >>> unique_abbreviations(['run'])
    ['r']
    """
    def shortest(command: str) -> str:
        others = [other for other in commands if other != command]
        for size in range(1, len(command)):
            if not any(other.startswith(command[:size]) for other in others):
                return command[:size]
        return command

    return [shortest(command) for command in commands]


def same_width_rows(rows: list[str]) -> bool:
    """Check whether all the texts in `rows` are equally long. An empty list counts as such.

    Return True if the strings of `rows` form a rectangle, i.e. have one and the same length or
    there are none, otherwise False.

    判断 `rows` 中的所有字符串是否一样长，空列表也算。

    给定字符串列表 `rows`，若它们长度全部相同（或列表为空）则返回 True，否则返回 False。

    >>> same_width_rows(['..#', '#..'])
    True
    >>> same_width_rows(['ab', 'c'])
    False
    >>> same_width_rows([])
    True
    """
    return len({len(row) for row in rows}) <= 1


def same_width_rows_2(rows: list[str]) -> bool:
    for row in rows:
        if len(row) != len(rows[0]):
            return False
    return True


def resolve_parts(parts: list[str]) -> str:
    """Return the absolute path that results from walking through `parts` from the root: '' and '.'
    stay where they are, '..' goes up (at the root it does nothing), anything else goes down.

    Build a path beginning with '/' from a list of directory names `parts`. Ignore empty names and
    '.', let '..' remove the name before it if there is one, and join the rest with '/'.

    返回从根目录起依次走过 `parts` 后的绝对路径：'' 和 '.' 原地不动，'..' 返回上一级（在根目录时无效），其余进入下一级。

    给定目录名列表 `parts`，求以 '/' 开头的规范路径。忽略空名字和 '.'，遇到 '..' 去掉前一个名字（若有），其余用 '/' 连接。

    >>> resolve_parts(['usr', '.', 'lib', '..', 'bin'])
    '/usr/bin'
    >>> resolve_parts(['..', 'home', ''])
    '/home'
    >>> resolve_parts([])
    '/'
    """
    path = []
    for part in parts:
        if part == "..":
            if path:
                path.pop()
        elif part not in ("", "."):
            path.append(part)
    return "/" + "/".join(path)


def average_word_length(words: list[str]) -> float:
    """Return the mean length of `words`, rounded to two decimals, or 0.0 for an empty list.

    Compute how long the strings in `words` are on average. Round to two digits after the point; if
    there are no words, return 0.0.

    返回 `words` 的平均长度，保留两位小数，空列表返回 0.0。

    求列表 `words` 中字符串的平均字符数，四舍五入到两位小数；没有单词时返回 0.0。

    >>> average_word_length(['one', 'three', 'four'])
    4.0
    >>> average_word_length(['a', 'bb', 'cc'])
    1.67
    >>> average_word_length([])
    0.0
    """
    if not words:
        return 0.0
    return round(sum(len(word) for word in words) / len(words), 2)


def typed_text(keys: list[str]) -> str:
    """Return the text that results from pressing `keys` one after another: 'Backspace' removes the
    last character, 'Space' writes a space, 'CapsLock' turns capital letters on or off for the keys
    after it, and every other key writes itself.

    Simulate a keyboard on which `keys` are pressed. The special keys are 'Backspace' (delete the
    last character if there is one), 'Space' (a blank) and 'CapsLock' (from now on, until it is
    pressed again, keys are written in upper case). Other keys are single characters.

    返回依次按下 `keys` 后得到的文本：'Backspace' 删除最后一个字符，'Space' 输入空格，'CapsLock' 切换之后按键是否大写，其他键输入自身。

    模拟键盘输入：`keys` 中的 'Backspace' 表示删去末尾字符（没有则忽略），'Space' 表示空格，'CapsLock' 表示开启或关闭大写，其余为单个字符。求最终的文本。

    >>> typed_text(['h', 'o', 'Backspace', 'i', 'Space', '!'])
    'hi !'
    >>> typed_text(['CapsLock', 'a', 'CapsLock', 'b'])
    'Ab'
    >>> typed_text(['Backspace'])
    ''
    """
    text = []
    capitals = False
    for key in keys:
        if key == "Backspace":
            text = text[:-1]
        elif key == "CapsLock":
            capitals = not capitals
        elif key == "Space":
            text.append(" ")
        else:
            text.append(key.upper() if capitals else key)
    return "".join(text)
