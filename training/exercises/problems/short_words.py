"""Short words: brief functions over sentences, words and lists of strings."""


def words_at_least(sentence: str, n: int) -> list[str]:
    """Return the words of `sentence` that have `n` letters or more, in their order.

    You are given a `sentence` and a number `n`. Split the sentence at spaces and keep the words
    whose length is at least `n`.

    返回 `sentence` 中长度不小于 `n` 的单词列表，保持原有顺序。

    给定句子 `sentence` 和整数 `n`，按空格拆分句子，只留下至少有 `n` 个字母的单词。

    >>> words_at_least("we walk along the river", 4)
    ['walk', 'along', 'river']
    >>> words_at_least("a big sun", 5)
    []
    >>> words_at_least("", 1)
    []
    """
    return [word for word in sentence.split() if len(word) >= n]


def words_at_least_2(sentence: str, n: int) -> list[str]:
    result = []
    for word in sentence.split():
        if len(word) >= n:
            result.append(word)
    return result


def last_longest(words: list[str]) -> str:
    """Return the longest string in `words`; if several are equally long, return the last of them.
    An empty list gives an empty string.

    Write a function that finds the longest of the `words`, where a later word wins a tie. Return
    '' when there are no words.

    返回列表 `words` 中最长的字符串；长度相同时取最后出现的那个，列表为空时返回空串。

    编写一个函数，在 `words` 里找出最长的单词，若有并列则取靠后的一个；没有单词时返回 ''。

    >>> last_longest(["pear", "fig", "plum"])
    'plum'
    >>> last_longest(["apple", "kiwi"])
    'apple'
    >>> last_longest([])
    ''
    """
    longest = ""
    for word in words:
        if len(word) >= len(longest):
            longest = word
    return longest


def last_longest_2(words: list[str]) -> str:
    return max(reversed(words), key=len, default="")


def all_shortest(items: list[str]) -> list[str]:
    """Return every string of `items` that has the smallest length, in the order given.

    Given a list of strings `items`, find the smallest length and return all the strings with that
    length. An empty list gives an empty list.

    返回 `items` 中长度最小的所有字符串，顺序不变。

    给定字符串列表 `items`，先求出最小长度，再返回长度等于它的全部字符串；空列表返回空列表。

    >>> all_shortest(["lake", "sea", "pond", "bay"])
    ['sea', 'bay']
    >>> all_shortest(["one"])
    ['one']
    >>> all_shortest([])
    []
    """
    if not items:
        return []
    smallest = min(len(item) for item in items)
    return [item for item in items if len(item) == smallest]


def all_shortest_2(items: list[str]) -> list[str]:
    smallest = min(map(len, items), default=0)
    return [item for item in items if len(item) == smallest]


def sorted_by_last_letter(words: list[str]) -> list[str]:
    """Sort `words` by their last letter. Words with the same last letter keep their order.

    You are given a list of non-empty `words`. Return a new list sorted by the final letter of each
    word, leaving ties as they were.

    按最后一个字母对 `words` 排序，末字母相同的单词保持原来的先后顺序。

    给定由非空单词组成的列表 `words`，返回一个按每个单词末字母排序的新列表。

    >>> sorted_by_last_letter(["moon", "star", "comet"])
    ['moon', 'star', 'comet']
    >>> sorted_by_last_letter(["lamp", "soda", "club"])
    ['soda', 'club', 'lamp']
    >>> sorted_by_last_letter([])
    []
    """
    return sorted(words, key=lambda word: word[-1])


def sorted_by_last_letter_2(words: list[str]) -> list[str]:
    result = list(words)
    result.sort(key=lambda word: word[-1])
    return result


def count_containing(items: list[str], part: str) -> int:
    """Count the strings of `items` in which `part` occurs.

    Given a list `items` and a string `part`, return how many of the strings contain `part`
    somewhere. A string that contains it twice still counts once.

    统计 `items` 中有多少个字符串包含 `part`。

    给定字符串列表 `items` 和字符串 `part`，返回含有 `part` 的字符串个数；同一个字符串只计一次。

    >>> count_containing(["sunday", "monday", "today", "night"], "day")
    3
    >>> count_containing(["banana"], "an")
    1
    >>> count_containing([], "x")
    0
    """
    return sum(part in item for item in items)


def count_containing_2(items: list[str], part: str) -> int:
    count = 0
    for item in items:
        if part in item:
            count += 1
    return count


def without_short_words(sentence: str, limit: int) -> str:
    """Return `sentence` without its words of fewer than `limit` letters, joined by single spaces.

    You are given a string `sentence`. Drop all words shorter than `limit` and return what is left
    as a sentence again.

    去掉 `sentence` 中字母数少于 `limit` 的单词，其余单词用一个空格连接后返回。

    给定字符串 `sentence`，删掉所有长度小于 `limit` 的单词，把剩下的重新组成一句话。

    >>> without_short_words("he is at the old bridge", 3)
    'the old bridge'
    >>> without_short_words("so be it", 3)
    ''
    >>> without_short_words("fresh bread", 1)
    'fresh bread'
    """
    return " ".join(word for word in sentence.split() if len(word) >= limit)


def without_short_words_2(sentence: str, limit: int) -> str:
    kept = []
    for word in sentence.split():
        if len(word) >= limit:
            kept.append(word)
    return " ".join(kept)


def first_with_prefix(names: list[str], prefix: str) -> str:
    """Return the first of `names` that starts with `prefix`, or an empty string if none does.

    Write a function that looks through `names` from the front and returns the first one beginning
    with `prefix`; when there is no such name it returns ''.

    返回 `names` 中第一个以 `prefix` 开头的名字，没有则返回空串。

    编写一个函数，从前往后查找 `names`，遇到以 `prefix` 开头的名字就返回它，找不到时返回 ''。

    >>> first_with_prefix(["Nina", "Karl", "Kate"], "Ka")
    'Karl'
    >>> first_with_prefix(["Nina", "Karl"], "Z")
    ''
    >>> first_with_prefix([], "A")
    ''
    """
    for name in names:
        if name.startswith(prefix):
            return name
    return ""


def first_with_prefix_2(names: list[str], prefix: str) -> str:
    return next((name for name in names if name.startswith(prefix)), "")


def capital_last_letters(sentence: str) -> str:
    """Return `sentence` with the last letter of each word turned into a capital.

    Given a `sentence` of words separated by single spaces, make the final letter of every word
    upper case and leave the other letters alone.

    把 `sentence` 中每个单词的最后一个字母改成大写后返回。

    给定由单个空格分隔的句子 `sentence`，将每个单词的末字母变为大写，其余字母不变。

    >>> capital_last_letters("green tea")
    'greeN teA'
    >>> capital_last_letters("I am")
    'I aM'
    >>> capital_last_letters("")
    ''
    """
    return " ".join(word[:-1] + word[-1].upper() for word in sentence.split())


def capital_last_letters_2(sentence: str) -> str:
    result = []
    for word in sentence.split():
        result.append(word[:-1] + word[-1:].upper())
    return " ".join(result)


def total_letters(words: list[str]) -> int:
    """Return how many characters the `words` have together.

    You are given a list of strings `words`. Add up the lengths of all of them.

    返回列表 `words` 中所有字符串的长度之和。

    给定字符串列表 `words`，求它们一共有多少个字符。

    >>> total_letters(["ink", "paper", "pen"])
    11
    >>> total_letters([""])
    0
    >>> total_letters([])
    0
    """
    return sum(len(word) for word in words)


def total_letters_2(words: list[str]) -> int:
    return len("".join(words))


def lettered_items(items: list[str]) -> list[str]:
    """Put 'a) ', 'b) ', 'c) ' and so on before the strings of `items`.

    Write a function that labels the `items` with small letters: the first one gets 'a) ' in front,
    the second 'b) ', and so on. There are at most 26 items.

    给 `items` 中的字符串依次加上 'a) '、'b) '、'c) ' 这样的前缀。

    编写一个函数，用小写字母给 `items` 编号：第一项前加 'a) '，第二项前加 'b) '，以此类推（最多 26 项）。

    >>> lettered_items(["red", "blue"])
    ['a) red', 'b) blue']
    >>> lettered_items(["yes", "no", "maybe"])
    ['a) yes', 'b) no', 'c) maybe']
    >>> lettered_items([])
    []
    """
    return [f"{chr(ord('a') + i)}) {item}" for i, item in enumerate(items)]


def lettered_items_2(items: list[str]) -> list[str]:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [letter + ") " + item for letter, item in zip(letters, items)]


def lengths_joined(words: list[str]) -> str:
    """Return the lengths of the `words`, written one after the other with dashes between them.

    Given a list of `words`, build a string of their lengths joined by '-'.

    返回由 `words` 中各单词长度组成、以短横线 '-' 连接的字符串。

    给定单词列表 `words`，依次取出每个单词的长度，用 '-' 连起来。

    >>> lengths_joined(["to", "the", "garden"])
    '2-3-6'
    >>> lengths_joined(["hello"])
    '5'
    >>> lengths_joined([])
    ''
    """
    return "-".join(str(len(word)) for word in words)


def ends_of_list(names: list[str]) -> str:
    """Return the first and the last of `names` with ' to ' between them. A single name is returned
    as it is, and an empty list gives an empty string.

    You are given a list of `names`. Describe it as 'first to last'; with only one name return that
    name, and with none return ''.

    用 ' to ' 连接 `names` 的第一个和最后一个名字；只有一个名字时直接返回它，空列表返回空串。

    给定名字列表 `names`，返回“首个 to 末个”形式的字符串；仅一个名字时返回该名字，没有名字时返回 ''。

    >>> ends_of_list(["Monday", "Tuesday", "Friday"])
    'Monday to Friday'
    >>> ends_of_list(["May"])
    'May'
    >>> ends_of_list([])
    ''
    """
    if not names:
        return ""
    if len(names) == 1:
        return names[0]
    return names[0] + " to " + names[-1]


def ends_of_list_2(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{names[0]} to {names[-1]}"


def trimmed_non_empty(lines: list[str]) -> list[str]:
    """Strip the spaces around each of the `lines` and drop those that are empty afterwards.

    Write a function that removes the white space at both ends of every line in `lines` and leaves
    out lines with nothing else in them.

    去掉 `lines` 中每一行首尾的空白，并舍弃去掉后为空的行。

    编写一个函数，清除 `lines` 里每行两端的空白字符，只含空白的行不保留。

    >>> trimmed_non_empty(["  milk", "   ", "eggs "])
    ['milk', 'eggs']
    >>> trimmed_non_empty(["", " "])
    []
    >>> trimmed_non_empty(["a b"])
    ['a b']
    """
    return [line.strip() for line in lines if line.strip()]


def trimmed_non_empty_2(lines: list[str]) -> list[str]:
    result = []
    for line in lines:
        line = line.strip()
        if line:
            result.append(line)
    return result


def dotted_short(word: str, n: int) -> str:
    """Shorten `word` to its first `n` letters and a full stop. A word with no more than `n` letters
    stays as it is.

    Given a string `word`, return it unchanged if it has at most `n` letters; otherwise return its
    first `n` letters followed by '.'.

    把 `word` 缩写成前 `n` 个字母加一个句点；字母数不超过 `n` 的单词保持不变。

    给定字符串 `word`，若长度不超过 `n` 则原样返回，否则返回前 `n` 个字母再加上 '.'。

    >>> dotted_short("September", 3)
    'Sep.'
    >>> dotted_short("May", 3)
    'May'
    >>> dotted_short("", 2)
    ''
    """
    if len(word) <= n:
        return word
    return word[:n] + "."


def dotted_short_2(word: str, n: int) -> str:
    return word[:n] + "." if len(word) > n else word


def count_same_ends(words: list[str]) -> int:
    """Count the `words` that begin and end with the same letter. Empty strings do not count.

    You are given a list of `words`. Return how many of them are not empty and have the same first
    and last letter.

    统计 `words` 中首字母与末字母相同的单词个数，空字符串不算。

    给定单词列表 `words`，返回其中非空且第一个字母等于最后一个字母的单词有多少个。

    >>> count_same_ends(["level", "tent", "door"])
    2
    >>> count_same_ends(["a", ""])
    1
    >>> count_same_ends([])
    0
    """
    return sum(1 for word in words if word and word[0] == word[-1])


def count_same_ends_2(words: list[str]) -> int:
    count = 0
    for word in words:
        if word != "" and word[0] == word[-1]:
            count += 1
    return count


def greeting_for_all(names: list[str]) -> str:
    """Return a greeting that starts with 'Hello ', names all the `names` with commas between them
    and ends with '!'. With no names it is 'Hello!'.

    Write a function that greets everybody in `names` in one sentence, like 'Hello Ann, Bob!'. When
    the list is empty return 'Hello!'.

    返回以 'Hello ' 开头、用逗号加空格列出所有 `names`、以 '!' 结尾的问候语；没有名字时为 'Hello!'。

    编写一个函数，用一句话问候 `names` 中的所有人，例如 'Hello Ann, Bob!'；列表为空则返回 'Hello!'。

    >>> greeting_for_all(["Ann", "Bob"])
    'Hello Ann, Bob!'
    >>> greeting_for_all(["Li"])
    'Hello Li!'
    >>> greeting_for_all([])
    'Hello!'
    """
    if not names:
        return "Hello!"
    return "Hello " + ", ".join(names) + "!"


def grouped_by_first(words: list[str]) -> dict[str, list[str]]:
    """Group `words` by their first letter, in lower case.

    Given a list of non-empty `words`, return a dictionary from each first letter (made small) to
    the list of words that begin with it.

    把 `words` 按首字母（转为小写）分组，返回字典。

    给定非空单词的列表 `words`，返回一个字典，键为小写的首字母，值为以该字母开头的单词列表。

    >>> grouped_by_first(["Oak", "elm", "olive"])
    {'o': ['Oak', 'olive'], 'e': ['elm']}
    >>> grouped_by_first(["fir"])
    {'f': ['fir']}
    >>> grouped_by_first([])
    {}
    """
    groups = {}
    for word in words:
        groups.setdefault(word[0].lower(), []).append(word)
    return groups


def grouped_by_first_2(words: list[str]) -> dict[str, list[str]]:
    groups = {}
    for word in words:
        letter = word[0].lower()
        if letter not in groups:
            groups[letter] = []
        groups[letter].append(word)
    return groups


def length_tally(sentence: str) -> dict[int, int]:
    """Return how often each word length occurs in `sentence`.

    You are given a `sentence`. Count its words by length: the answer maps a length to the number
    of words that have it.

    统计 `sentence` 中各种单词长度分别出现的次数，返回字典。

    给定句子 `sentence`，按长度统计单词数量：键为单词长度，值为该长度的单词个数。

    >>> length_tally("the cat sat down")
    {3: 3, 4: 1}
    >>> length_tally("go")
    {2: 1}
    >>> length_tally("")
    {}
    """
    tally = {}
    for word in sentence.split():
        tally[len(word)] = tally.get(len(word), 0) + 1
    return tally


def length_tally_2(sentence: str) -> dict[int, int]:
    return dict(Counter(len(word) for word in sentence.split()))


def replace_long_words(sentence: str, limit: int, mark: str) -> str:
    """Replace every word of `sentence` that has more than `limit` letters by `mark`.

    Write a function that goes through the words of `sentence` and puts `mark` in place of those
    longer than `limit`. The words are joined by single spaces.

    把 `sentence` 中字母数超过 `limit` 的单词都换成 `mark`。

    编写一个函数，逐个检查 `sentence` 的单词，长度大于 `limit` 的用 `mark` 代替，结果以单个空格连接。

    >>> replace_long_words("the elephant ran away", 4, "...")
    'the ... ran away'
    >>> replace_long_words("big house", 2, "x")
    'x x'
    >>> replace_long_words("", 3, "?")
    ''
    """
    return " ".join(mark if len(word) > limit else word for word in sentence.split())


def replace_long_words_2(sentence: str, limit: int, mark: str) -> str:
    words = sentence.split()
    for i in range(len(words)):
        if len(words[i]) > limit:
            words[i] = mark
    return " ".join(words)


def sort_by_length_down(words: list[str]) -> list[str]:
    """Sort `words` from the longest to the shortest; words of the same length go alphabetically.

    Given a list of `words`, return it ordered by falling length, and in alphabetical order where
    the lengths are equal.

    将 `words` 从长到短排序，长度相同的按字母顺序排列。

    给定单词列表 `words`，按长度递减排序后返回，长度相等时按字典序升序。

    >>> sort_by_length_down(["fig", "cherry", "date", "ash"])
    ['cherry', 'date', 'ash', 'fig']
    >>> sort_by_length_down(["b", "a"])
    ['a', 'b']
    >>> sort_by_length_down([])
    []
    """
    return sorted(words, key=lambda word: (-len(word), word))


def sort_by_length_down_2(words: list[str]) -> list[str]:
    return sorted(sorted(words), key=len, reverse=True)


def quoted_list(items: list[str]) -> str:
    """Return the `items`, each in double quotes, separated by a comma and a space.

    You are given a list of strings `items`. Put a double quote on both sides of every string and
    join the results with ', '.

    给 `items` 中每个字符串加上双引号，并用逗号加空格连接成一个字符串。

    给定字符串列表 `items`，在每个字符串两侧各放一个双引号，再用 ', ' 连接起来返回。

    >>> quoted_list(["tea", "milk"])
    '"tea", "milk"'
    >>> quoted_list(["a"])
    '"a"'
    >>> quoted_list([])
    ''
    """
    return ", ".join(f'"{item}"' for item in items)


def quoted_list_2(items: list[str]) -> str:
    quoted = []
    for item in items:
        quoted.append('"' + item + '"')
    return ", ".join(quoted)


def words_until(words: list[str], stop: str) -> list[str]:
    """Return the words at the start of `words` that come before the first `stop`. When `stop` is
    not there, return all the words.

    Write a function that collects the `words` one by one and ends as soon as it meets `stop`,
    which is not collected.

    返回 `words` 中第一个 `stop` 之前的所有单词；若没有 `stop`，则返回全部单词。

    编写一个函数，依次收集 `words` 中的单词，一遇到 `stop` 就停止（不收集它本身）。

    >>> words_until(["go", "left", "end", "right"], "end")
    ['go', 'left']
    >>> words_until(["a", "b"], "z")
    ['a', 'b']
    >>> words_until(["end"], "end")
    []
    """
    result = []
    for word in words:
        if word == stop:
            break
        result.append(word)
    return result


def words_until_2(words: list[str], stop: str) -> list[str]:
    if stop in words:
        return words[: words.index(stop)]
    return words[:]


def longest_with_letter(words: list[str], letter: str) -> str:
    """Return the longest of the `words` that contain `letter`. The first one wins a tie, and the
    answer is an empty string if no word contains it.

    Given a list of `words` and a `letter`, look only at the words with that letter in them and
    return the longest, or '' when there are none.

    返回 `words` 中含有字母 `letter` 的最长单词；并列时取最先出现的，没有则返回空串。

    给定单词列表 `words` 和字母 `letter`，只考虑含该字母的单词，返回其中最长的一个，没有时返回 ''。

    >>> longest_with_letter(["rose", "tulip", "orchid"], "l")
    'tulip'
    >>> longest_with_letter(["oak", "log"], "o")
    'oak'
    >>> longest_with_letter(["sky"], "a")
    ''
    """
    return max((word for word in words if letter in word), key=len, default="")


def longest_with_letter_2(words: list[str], letter: str) -> str:
    best = ""
    for word in words:
        if letter in word and len(word) > len(best):
            best = word
    return best


def numbered_from(lines: list[str], start: int) -> list[str]:
    """Put a number and a full stop before each of the `lines`, counting up from `start`.

    You are given a list of `lines`. Return them as '5. first', '6. second' and so on, where the
    first number is `start`.

    从 `start` 开始给 `lines` 的每一行编号，编号后跟句点和空格。

    给定若干行 `lines`，返回形如 '5. first'、'6. second' 的列表，第一行的编号为 `start`。

    >>> numbered_from(["cut", "glue"], 1)
    ['1. cut', '2. glue']
    >>> numbered_from(["paint"], 10)
    ['10. paint']
    >>> numbered_from([], 3)
    []
    """
    return [f"{number}. {line}" for number, line in enumerate(lines, start)]


def numbered_from_2(lines: list[str], start: int) -> list[str]:
    result = []
    for i in range(len(lines)):
        result.append(str(start + i) + ". " + lines[i])
    return result


def last_letters_word(sentence: str) -> str:
    """Build a word from the last letters of the words in `sentence`.

    Given a `sentence`, take the final letter of every word and put these letters together.

    用 `sentence` 中每个单词的最后一个字母拼成一个新词。

    给定句子 `sentence`，取出每个单词的末字母，按顺序连接成字符串返回。

    >>> last_letters_word("music has flow")
    'csw'
    >>> last_letters_word("echo")
    'o'
    >>> last_letters_word("")
    ''
    """
    return "".join(word[-1] for word in sentence.split())


def last_letters_word_2(sentence: str) -> str:
    result = ""
    for word in sentence.split():
        result += word[-1]
    return result


def any_too_long(names: list[str], limit: int) -> bool:
    """Tell whether one of the `names` has more than `limit` characters.

    Write a function that returns True if at least one string in `names` is longer than `limit`,
    and False otherwise.

    判断 `names` 中是否有某个名字的字符数超过 `limit`。

    编写一个函数：若 `names` 中至少有一个字符串的长度大于 `limit`，返回 True，否则返回 False。

    >>> any_too_long(["Eve", "Alexander"], 6)
    True
    >>> any_too_long(["Eve", "Tom"], 3)
    False
    >>> any_too_long([], 0)
    False
    """
    return any(len(name) > limit for name in names)


def any_too_long_2(names: list[str], limit: int) -> bool:
    for name in names:
        if len(name) > limit:
            return True
    return False


def swap_first_last_word(sentence: str) -> str:
    """Return the last word of `sentence`, a comma, a space and then the first word. A sentence with
    fewer than two words is returned as it is.

    You are given a string `sentence`. If it has two words or more, return 'last, first' made of
    its outer words; otherwise return it unchanged.

    返回 `sentence` 的末词、逗号加空格、首词组成的字符串；不足两个单词时原样返回。

    给定字符串 `sentence`，若至少有两个单词，返回“末词, 首词”的形式，否则原样返回。

    >>> swap_first_last_word("Ada King Lovelace")
    'Lovelace, Ada'
    >>> swap_first_last_word("Plato")
    'Plato'
    >>> swap_first_last_word("")
    ''
    """
    words = sentence.split()
    if len(words) < 2:
        return sentence
    return words[-1] + ", " + words[0]


def plural_list(nouns: list[str]) -> list[str]:
    """Make each of the `nouns` plural: add 'es' after a final 's' or 'x', and 's' otherwise.

    Given a list of `nouns`, return their plurals. Words ending in 's' or 'x' take 'es', all the
    others take 's'.

    把 `nouns` 中的名词变成复数：以 's' 或 'x' 结尾的加 'es'，其余加 's'。

    给定名词列表 `nouns`，返回它们的复数形式；词尾是 's' 或 'x' 时加 'es'，否则加 's'。

    >>> plural_list(["box", "cup", "bus"])
    ['boxes', 'cups', 'buses']
    >>> plural_list(["tree"])
    ['trees']
    >>> plural_list([])
    []
    """
    return [noun + ("es" if noun.endswith(("s", "x")) else "s") for noun in nouns]


def plural_list_2(nouns: list[str]) -> list[str]:
    result = []
    for noun in nouns:
        if noun[-1] in "sx":
            result.append(noun + "es")
        else:
            result.append(noun + "s")
    return result


def none_one_many(items: list[str]) -> str:
    """Describe `items` in words: 'nothing' for an empty list, 'only X' for one item X, and
    'X and N more' otherwise, where X is the first item and N the number of the others.

    Write a function that sums up the list `items`. Return 'nothing' if it is empty, 'only ' and the
    item if there is just one, else the first item, ' and ', the number of others and ' more'.

    概括列表 `items`：空列表返回 'nothing'，只有一项 X 时返回 'only X'，否则返回 'X and N more'。

    编写一个函数描述 `items`：没有元素为 'nothing'，仅一个为 'only ' 加该元素，多个时为首项加其余的个数。

    >>> none_one_many(["tea", "milk", "honey"])
    'tea and 2 more'
    >>> none_one_many(["salt"])
    'only salt'
    >>> none_one_many([])
    'nothing'
    """
    if not items:
        return "nothing"
    if len(items) == 1:
        return "only " + items[0]
    return f"{items[0]} and {len(items) - 1} more"


def words_with_no_letter(sentence: str, letter: str) -> int:
    """Count the words of `sentence` that do not contain `letter`, whatever the case.

    You are given a `sentence` and a `letter`. Return how many words have neither the small nor the
    capital form of that letter in them.

    统计 `sentence` 中不含字母 `letter` 的单词个数，不区分大小写。

    给定句子 `sentence` 和字母 `letter`，返回大小写形式都不包含该字母的单词有多少个。

    >>> words_with_no_letter("An owl sat up high", "a")
    3
    >>> words_with_no_letter("Eve", "e")
    0
    >>> words_with_no_letter("", "q")
    0
    """
    words = sentence.lower().split()
    return sum(letter.lower() not in word for word in words)


def words_with_no_letter_2(sentence: str, letter: str) -> int:
    count = 0
    for word in sentence.lower().split():
        if letter.lower() not in word:
            count += 1
    return count


def joined_in_pairs(items: list[str]) -> list[str]:
    """Join the `items` two at a time: the first with the second, the third with the fourth, and so
    on. An item left over at the end stays alone.

    Given a list of strings `items`, concatenate neighbours in pairs and return the list of the
    joined strings; with an odd number of items the last one is unchanged.

    将 `items` 两两拼接：第一个与第二个、第三个与第四个，依此类推；剩下的一个单独保留。

    给定字符串列表 `items`，把相邻的两个连成一个，返回新列表；个数为奇数时最后一个不变。

    >>> joined_in_pairs(["rain", "bow", "sun", "set"])
    ['rainbow', 'sunset']
    >>> joined_in_pairs(["a", "b", "c"])
    ['ab', 'c']
    >>> joined_in_pairs([])
    []
    """
    return ["".join(items[i : i + 2]) for i in range(0, len(items), 2)]


def joined_in_pairs_2(items: list[str]) -> list[str]:
    result = []
    for i in range(0, len(items), 2):
        second = items[i + 1] if i + 1 < len(items) else ""
        result.append(items[i] + second)
    return result


def middle_dropped(names: list[str]) -> list[str]:
    """Keep only the first and the last part of every full name in `names`.

    You are given a list of `names` of two or more words each. Return them with the middle parts
    left out.

    对 `names` 中的每个全名，只保留第一个和最后一个部分。

    给定全名列表 `names`（每个至少两个词），去掉中间的部分后返回。

    >>> middle_dropped(["Anna Maria Berg", "Jo Lind"])
    ['Anna Berg', 'Jo Lind']
    >>> middle_dropped(["A B C D"])
    ['A D']
    >>> middle_dropped([])
    []
    """
    return [name.split()[0] + " " + name.split()[-1] for name in names]


def middle_dropped_2(names: list[str]) -> list[str]:
    result = []
    for name in names:
        parts = name.split()
        result.append(parts[0] + " " + parts[-1])
    return result


def sorted_by_surname(names: list[str]) -> list[str]:
    """Sort the full `names` by their last word.

    Write a function that returns the list `names` ordered by surname, where the surname is the
    last word of a name. People with the same surname keep their order.

    将全名列表 `names` 按最后一个词（姓）排序。

    编写一个函数，按姓氏对 `names` 排序后返回，姓氏是名字的最后一个词；同姓者保持原来的顺序。

    >>> sorted_by_surname(["Tim Stone", "Ana Bell", "Leo Moss"])
    ['Ana Bell', 'Leo Moss', 'Tim Stone']
    >>> sorted_by_surname(["Zoe Hill", "Bob Hill"])
    ['Zoe Hill', 'Bob Hill']
    >>> sorted_by_surname([])
    []
    """
    return sorted(names, key=lambda name: name.split()[-1])


def only_first_names(names: list[str]) -> list[str]:
    """Return the first word of each of the `names`, without repeating one that was there before.

    Given a list of full `names`, collect the first names in order and list each of them once.

    返回 `names` 中每个全名的第一个词，重复的只列一次。

    给定全名列表 `names`，按顺序收集名字部分，每个只保留第一次出现。

    >>> only_first_names(["Mia Roth", "Ben Falk", "Mia Berg"])
    ['Mia', 'Ben']
    >>> only_first_names(["Cher"])
    ['Cher']
    >>> only_first_names([])
    []
    """
    result = []
    for name in names:
        first = name.split()[0]
        if first not in result:
            result.append(first)
    return result


def only_first_names_2(names: list[str]) -> list[str]:
    return list(dict.fromkeys(name.split()[0] for name in names))


def length_gap(words: list[str]) -> int:
    """Return how much longer the longest of the `words` is than the shortest. It is 0 for an empty
    list.

    You are given a list of `words`. Compute the greatest length minus the smallest length, or 0
    when there are no words.

    返回 `words` 中最长单词与最短单词的长度之差，空列表返回 0。

    给定单词列表 `words`，计算最大长度减去最小长度的结果；没有单词时为 0。

    >>> length_gap(["bee", "spider", "ox"])
    4
    >>> length_gap(["ant"])
    0
    >>> length_gap([])
    0
    """
    if not words:
        return 0
    lengths = [len(word) for word in words]
    return max(lengths) - min(lengths)


def length_gap_2(words: list[str]) -> int:
    lengths = sorted(map(len, words))
    return lengths[-1] - lengths[0] if lengths else 0


def prefix_if_missing(items: list[str], prefix: str) -> list[str]:
    """Make every string of `items` start with `prefix`, adding it only where it is missing.

    Write a function that puts `prefix` in front of those `items` that do not begin with it yet and
    leaves the others alone.

    让 `items` 中每个字符串都以 `prefix` 开头，只在缺少时才添加。

    编写一个函数，给 `items` 里尚未以 `prefix` 开头的字符串补上该前缀，其余不变。

    >>> prefix_if_missing(["#news", "sport"], "#")
    ['#news', '#sport']
    >>> prefix_if_missing(["redo", "do"], "re")
    ['redo', 'redo']
    >>> prefix_if_missing([], "a")
    []
    """
    return [item if item.startswith(prefix) else prefix + item for item in items]


def prefix_if_missing_2(items: list[str], prefix: str) -> list[str]:
    result = []
    for item in items:
        if not item.startswith(prefix):
            item = prefix + item
        result.append(item)
    return result


def cut_suffix(items: list[str], suffix: str) -> list[str]:
    """Return those of the `items` that end with `suffix`, with that ending cut off.

    Given a list `items` and a non-empty `suffix`, keep only the strings with this ending and
    return them without it.

    返回 `items` 中以 `suffix` 结尾的字符串，并去掉这个结尾。

    给定字符串列表 `items` 和非空的 `suffix`，只保留以它结尾的字符串，并将该后缀删去。

    >>> cut_suffix(["a.txt", "b.png", "c.txt"], ".txt")
    ['a', 'c']
    >>> cut_suffix(["slowly", "fast"], "ly")
    ['slow']
    >>> cut_suffix([], "x")
    []
    """
    return [item[: -len(suffix)] for item in items if item.endswith(suffix)]


def cut_suffix_2(items: list[str], suffix: str) -> list[str]:
    result = []
    for item in items:
        if item.endswith(suffix):
            result.append(item.removesuffix(suffix))
    return result


def rows_of_words(words: list[str], n: int) -> list[str]:
    """Write the `words` in rows of `n` words each, a row being one string with spaces. The last row
    may be shorter.

    You are given a list of `words` and a positive number `n`. Return the list of lines that you
    get by putting `n` words on each line.

    把 `words` 按每行 `n` 个单词排成若干行，每行是以空格连接的字符串，最后一行可以较短。

    给定单词列表 `words` 和正整数 `n`，每 `n` 个单词组成一行，返回所有行的列表。

    >>> rows_of_words(["a", "b", "c", "d", "e"], 2)
    ['a b', 'c d', 'e']
    >>> rows_of_words(["sun", "moon"], 3)
    ['sun moon']
    >>> rows_of_words([], 4)
    []
    """
    return [" ".join(words[i : i + n]) for i in range(0, len(words), n)]


def rows_of_words_2(words: list[str], n: int) -> list[str]:
    rows = []
    while words:
        rows.append(" ".join(words[:n]))
        words = words[n:]
    return rows


def richest_in_letter(words: list[str], letter: str) -> str:
    """Return the one of the `words` in which `letter` occurs most often, the first on a tie.

    Write a function that finds, in a list of at least one word, the word with the most copies of
    `letter`. If several of the `words` have equally many, take the earliest.

    返回 `words` 中 `letter` 出现次数最多的单词，并列时取第一个。

    编写一个函数，在非空列表 `words` 里找出含 `letter` 最多的单词，次数相同时返回最早出现的。

    >>> richest_in_letter(["pepper", "papaya", "plum"], "p")
    'pepper'
    >>> richest_in_letter(["ton", "too"], "o")
    'too'
    >>> richest_in_letter(["a", "b"], "z")
    'a'
    """
    return max(words, key=lambda word: word.count(letter))


def richest_in_letter_2(words: list[str], letter: str) -> str:
    best = words[0]
    for word in words:
        if word.count(letter) > best.count(letter):
            best = word
    return best


def word_before_last(sentence: str) -> str:
    """Return the last word but one of `sentence`, or an empty string if it has under two words.

    Given a `sentence`, return the word that stands directly before its last word. With one word or
    none, return ''.

    返回 `sentence` 的倒数第二个单词，不足两个单词时返回空串。

    给定句子 `sentence`，返回紧挨在最后一个单词之前的那个单词；若单词少于两个则返回 ''。

    >>> word_before_last("the last bus home")
    'bus'
    >>> word_before_last("alone")
    ''
    >>> word_before_last("")
    ''
    """
    words = sentence.split()
    return words[-2] if len(words) >= 2 else ""


def word_before_last_2(sentence: str) -> str:
    words = sentence.split()
    if len(words) < 2:
        return ""
    return words[-2]


def title_with_small_words(title: str, small: list[str]) -> str:
    """Capitalise the words of `title`, except those that are in the list `small`.

    You are given a `title` in small letters and a list `small` of words that stay as they are.
    Every other word gets a capital letter at its start.

    把 `title` 的单词首字母大写，但列表 `small` 中的单词除外。

    给定小写的标题 `title` 和保持不变的单词列表 `small`，其余每个单词的首字母都改为大写。

    >>> title_with_small_words("lord of the sea", ["of", "the"])
    'Lord of the Sea'
    >>> title_with_small_words("on time", [])
    'On Time'
    >>> title_with_small_words("", ["a"])
    ''
    """
    words = title.split()
    return " ".join(word if word in small else word.capitalize() for word in words)


def title_with_small_words_2(title: str, small: list[str]) -> str:
    result = []
    for word in title.split():
        if word not in small:
            word = word.capitalize()
        result.append(word)
    return " ".join(result)


def position_of_longest(words: list[str]) -> int:
    """Return the index of the longest of the `words`, the lowest one on a tie, or -1 for no words.

    Write a function that tells where in the list `words` the longest word stands. Count from 0, let
    the earlier word win a tie and return -1 for an empty list.

    返回 `words` 中最长单词的下标，并列时取最小的下标，没有单词时返回 -1。

    编写一个函数，求最长单词在列表 `words` 中的位置（从 0 开始）；并列时取靠前的，空列表返回 -1。

    >>> position_of_longest(["oak", "maple", "birch"])
    1
    >>> position_of_longest(["fir"])
    0
    >>> position_of_longest([])
    -1
    """
    if not words:
        return -1
    return words.index(max(words, key=len))


def position_of_longest_2(words: list[str]) -> int:
    best = -1
    for i, word in enumerate(words):
        if best == -1 or len(word) > len(words[best]):
            best = i
    return best


def hide_word(sentence: str, secret: str) -> str:
    """Replace each word of `sentence` that is equal to `secret` by as many stars as it has letters.

    Given a `sentence` and a word `secret`, write '*' for every letter of the secret word wherever
    it stands as a whole word. Words are joined by single spaces.

    把 `sentence` 中等于 `secret` 的单词换成相同数量的星号。

    给定句子 `sentence` 和单词 `secret`，凡是整个单词等于它的地方，都用等长的 '*' 代替。

    >>> hide_word("the code is code", "code")
    'the **** is ****'
    >>> hide_word("decode it", "code")
    'decode it'
    >>> hide_word("", "x")
    ''
    """
    words = sentence.split()
    return " ".join("*" * len(word) if word == secret else word for word in words)


def hide_word_2(sentence: str, secret: str) -> str:
    words = []
    for word in sentence.split():
        if word == secret:
            words.append("*" * len(word))
        else:
            words.append(word)
    return " ".join(words)


def same_length_neighbours(sentence: str) -> int:
    """Count how often a word of `sentence` is as long as the word right after it.

    You are given a `sentence`. Return the number of pairs of neighbouring words that have the same
    length.

    统计 `sentence` 中某个单词与紧随其后的单词长度相同的次数。

    给定句子 `sentence`，返回长度相等的相邻单词对有多少对。

    >>> same_length_neighbours("the big dog ran home")
    3
    >>> same_length_neighbours("one small step")
    0
    >>> same_length_neighbours("hi")
    0
    """
    words = sentence.split()
    return sum(len(a) == len(b) for a, b in zip(words, words[1:]))


def same_length_neighbours_2(sentence: str) -> int:
    words = sentence.split()
    count = 0
    for i in range(1, len(words)):
        if len(words[i]) == len(words[i - 1]):
            count += 1
    return count


def names_by_length(names: list[str]) -> dict[int, list[str]]:
    """Group `names` by their length; the names in each group are in alphabetical order.

    Write a function that returns a dictionary from a length to the sorted list of those `names`
    that have this length.

    将 `names` 按长度分组，每组内的名字按字母顺序排列。

    编写一个函数，返回一个字典：键为长度，值为 `names` 中该长度的名字组成的有序列表。

    >>> names_by_length(["Tom", "Lena", "Ida"])
    {3: ['Ida', 'Tom'], 4: ['Lena']}
    >>> names_by_length(["Bo"])
    {2: ['Bo']}
    >>> names_by_length([])
    {}
    """
    groups = {}
    for name in sorted(names):
        groups.setdefault(len(name), []).append(name)
    return groups


def names_by_length_2(names: list[str]) -> dict[int, list[str]]:
    lengths = {len(name) for name in names}
    return {n: sorted(name for name in names if len(name) == n) for n in lengths}


def first_words_of(sentences: list[str], n: int) -> list[str]:
    """Return the first `n` words of each of the `sentences`.

    Given a list of `sentences`, cut every one down to its first `n` words. Shorter sentences are
    kept whole.

    返回 `sentences` 中每个句子的前 `n` 个单词。

    给定句子列表 `sentences`，把每句截短到前 `n` 个单词，不足的句子整句保留。

    >>> first_words_of(["the sun is up", "good night"], 2)
    ['the sun', 'good night']
    >>> first_words_of(["yes"], 3)
    ['yes']
    >>> first_words_of([], 1)
    []
    """
    return [" ".join(sentence.split()[:n]) for sentence in sentences]


def first_words_of_2(sentences: list[str], n: int) -> list[str]:
    result = []
    for sentence in sentences:
        words = sentence.split()
        result.append(" ".join(words[:n]))
    return result


def drop_last_words(sentence: str, n: int) -> str:
    """Return `sentence` without its last `n` words.

    You are given a `sentence` and a number `n` of 0 or more. Remove that many words from the end;
    if there are not so many, the result is an empty string.

    返回去掉最后 `n` 个单词后的 `sentence`。

    给定句子 `sentence` 和非负整数 `n`，从末尾删去 `n` 个单词；单词不够时结果为空串。

    >>> drop_last_words("bread and butter please", 1)
    'bread and butter'
    >>> drop_last_words("come here", 0)
    'come here'
    >>> drop_last_words("go", 5)
    ''
    """
    words = sentence.split()
    return " ".join(words[: max(len(words) - n, 0)])


def drop_last_words_2(sentence: str, n: int) -> str:
    words = sentence.split()
    while words and n > 0:
        words.pop()
        n -= 1
    return " ".join(words)


def more_short_than_long(words: list[str], limit: int) -> bool:
    """Tell whether more of the `words` are shorter than `limit` than are longer.

    Write a function that counts the `words` with fewer than `limit` letters and those with more,
    and returns True if there are more of the short ones.

    判断 `words` 中长度小于 `limit` 的单词是否多于长度大于 `limit` 的单词。

    编写一个函数，分别统计 `words` 中短于和长于 `limit` 的单词数，前者更多时返回 True。

    >>> more_short_than_long(["a", "to", "elephant"], 4)
    True
    >>> more_short_than_long(["tea", "water"], 4)
    False
    >>> more_short_than_long([], 3)
    False
    """
    short = sum(len(word) < limit for word in words)
    long = sum(len(word) > limit for word in words)
    return short > long


def comma_reversed(text: str) -> str:
    """Reverse the order of the parts of `text` that are separated by commas.

    Given a string `text` such as 'a,b,c', return the same parts from the last to the first, again
    with commas between them.

    把 `text` 中以逗号分隔的各部分倒序排列。

    给定形如 'a,b,c' 的字符串 `text`，将各部分从后往前排列，仍用逗号连接返回。

    >>> comma_reversed("red,green,blue")
    'blue,green,red'
    >>> comma_reversed("one")
    'one'
    >>> comma_reversed("")
    ''
    """
    return ",".join(text.split(",")[::-1])


def comma_reversed_2(text: str) -> str:
    parts = text.split(",")
    parts.reverse()
    return ",".join(parts)


def unique_initials(names: list[str]) -> str:
    """Return the different first letters of the `names` in alphabetical order, as one string.

    You are given a list of non-empty `names`. Collect their first letters, each once, sort them
    and join them.

    返回 `names` 中各名字的首字母，去重并按字母顺序连成一个字符串。

    给定非空名字的列表 `names`，收集所有首字母，每个只取一次，排序后拼接。

    >>> unique_initials(["Rosa", "Amir", "Ruth"])
    'AR'
    >>> unique_initials(["Kim"])
    'K'
    >>> unique_initials([])
    ''
    """
    return "".join(sorted({name[0] for name in names}))


def unique_initials_2(names: list[str]) -> str:
    letters = []
    for name in names:
        if name[0] not in letters:
            letters.append(name[0])
    return "".join(sorted(letters))


def padded_to_longest(words: list[str], fill: str) -> list[str]:
    """Make all the `words` as long as the longest by adding `fill` at their ends.

    Write a function that appends the character `fill` to the shorter ones of the `words` until all
    have the same length.

    在 `words` 中较短的单词末尾补上 `fill`，使所有单词与最长的一样长。

    编写一个函数，用字符 `fill` 在 `words` 的单词后面填充，直到它们的长度都相同。

    >>> padded_to_longest(["go", "stop"], ".")
    ['go..', 'stop']
    >>> padded_to_longest(["a", "bb", "ccc"], "-")
    ['a--', 'bb-', 'ccc']
    >>> padded_to_longest([], "*")
    []
    """
    width = max((len(word) for word in words), default=0)
    return [word.ljust(width, fill) for word in words]


def padded_to_longest_2(words: list[str], fill: str) -> list[str]:
    width = max(map(len, words), default=0)
    return [word + fill * (width - len(word)) for word in words]


def longest_of_each(first: list[str], second: list[str]) -> list[str]:
    """Compare `first` and `second` place by place and return the longer string at each place. On a
    tie the one from `first` is taken.

    Given two lists of strings of the same length, build a list with the longer of the two strings
    at each index, preferring `first` to `second` when they are equally long.

    逐位比较 `first` 和 `second`，返回每个位置上较长的字符串，一样长时取 `first` 中的。

    给定两个等长的字符串列表，在每个下标处取较长者组成新列表；长度相等时优先 `first` 而非 `second`。

    >>> longest_of_each(["cat", "ox"], ["bird", "ant"])
    ['bird', 'ant']
    >>> longest_of_each(["tea"], ["pie"])
    ['tea']
    >>> longest_of_each([], [])
    []
    """
    return [a if len(a) >= len(b) else b for a, b in zip(first, second)]


def longest_of_each_2(first: list[str], second: list[str]) -> list[str]:
    return [max(pair, key=len) for pair in zip(first, second)]


def count_repeated_words(sentence: str) -> int:
    """Count the different words that occur more than once in `sentence`, whatever the case.

    You are given a `sentence`. Treat capital and small letters alike and return how many words are
    used at least twice.

    统计 `sentence` 中出现不止一次的不同单词有多少个，不区分大小写。

    给定句子 `sentence`，忽略大小写，返回至少使用了两次的单词个数。

    >>> count_repeated_words("The cat and the dog and I")
    2
    >>> count_repeated_words("no no no")
    1
    >>> count_repeated_words("")
    0
    """
    words = sentence.lower().split()
    return sum(words.count(word) > 1 for word in set(words))


def count_repeated_words_2(sentence: str) -> int:
    counts = {}
    for word in sentence.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return sum(count > 1 for count in counts.values())


def indent_lines(lines: list[str], n: int) -> list[str]:
    """Put `n` spaces before each of the `lines` that is not empty.

    Write a function that indents `lines` by `n` spaces. Empty lines get no spaces.

    在 `lines` 的每个非空行前面加上 `n` 个空格。

    编写一个函数，把 `lines` 缩进 `n` 个空格，空行不添加空格。

    >>> indent_lines(["if x:", "", "go"], 2)
    ['  if x:', '', '  go']
    >>> indent_lines(["a"], 0)
    ['a']
    >>> indent_lines([], 4)
    []
    """
    return [" " * n + line if line else line for line in lines]


def indent_lines_2(lines: list[str], n: int) -> list[str]:
    result = []
    for line in lines:
        if line != "":
            line = " " * n + line
        result.append(line)
    return result


def echo_last_word(sentence: str, n: int) -> str:
    """Return `sentence` with its last word repeated `n` more times.

    Given a `sentence` of at least one word, append `n` further copies of the last word, separated
    by spaces.

    返回把 `sentence` 的最后一个单词再重复 `n` 次后的句子。

    给定至少含一个单词的句子 `sentence`，在末尾追加 `n` 个最后的单词，以空格隔开。

    >>> echo_last_word("row the boat", 2)
    'row the boat boat boat'
    >>> echo_last_word("hey", 1)
    'hey hey'
    >>> echo_last_word("stay here", 0)
    'stay here'
    """
    return sentence + (" " + sentence.split()[-1]) * n


def echo_last_word_2(sentence: str, n: int) -> str:
    words = sentence.split()
    return " ".join(words + [words[-1]] * n)


def earliest_in_alphabet(words: list[str], n: int) -> list[str]:
    """Return the `n` alphabetically first of the `words`, ignoring case.

    You are given a list of `words` and a number `n`. Sort the words without regard to capitals and
    return the first `n`.

    返回 `words` 中按字母顺序排在最前面的 `n` 个单词，不区分大小写。

    给定单词列表 `words` 和整数 `n`，忽略大小写排序后返回前 `n` 个。

    >>> earliest_in_alphabet(["pine", "Ash", "birch"], 2)
    ['Ash', 'birch']
    >>> earliest_in_alphabet(["b", "A"], 5)
    ['A', 'b']
    >>> earliest_in_alphabet([], 1)
    []
    """
    return sorted(words, key=str.lower)[:n]


def earliest_in_alphabet_2(words: list[str], n: int) -> list[str]:
    ordered = sorted(words, key=lambda word: word.lower())
    return ordered[:n]


def contained_in_another(words: list[str]) -> list[str]:
    """Return those of the `words` that occur inside a different word of the list.

    Write a function that keeps each of the `words` which is a part of some other, unequal word in
    the same list.

    返回 `words` 中被列表里另一个不同单词包含的那些单词。

    编写一个函数，保留 `words` 中作为其他不相等单词的一部分出现的单词。

    >>> contained_in_another(["art", "party", "cart", "tea"])
    ['art']
    >>> contained_in_another(["go", "gone", "one"])
    ['go', 'one']
    >>> contained_in_another(["a", "a"])
    []
    """
    return [word for word in words if any(word in other and word != other for other in words)]


def contained_in_another_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        for other in words:
            if word != other and word in other:
                result.append(word)
                break
    return result


def add_sizes(words: list[str]) -> list[str]:
    """Append to each of the `words` its length in round brackets.

    Given a list of `words`, return strings such as 'lamp(4)' made of the word and the number of its
    letters.

    在 `words` 的每个单词后面用圆括号标上它的长度。

    给定单词列表 `words`，返回形如 'lamp(4)' 的字符串列表，由单词和它的字母数组成。

    >>> add_sizes(["lamp", "sofa", "rug"])
    ['lamp(4)', 'sofa(4)', 'rug(3)']
    >>> add_sizes([""])
    ['(0)']
    >>> add_sizes([])
    []
    """
    return [f"{word}({len(word)})" for word in words]


def add_sizes_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        result.append(word + "(" + str(len(word)) + ")")
    return result


def words_in_both(first: str, second: str) -> list[str]:
    """Return the words of the sentence `first` that are also in the sentence `second`, sorted and
    without repeats. Case does not matter; the answer is in small letters.

    You are given two sentences, `first` and `second`. Turn them to lower case and return the sorted
    list of the words they share.

    返回句子 `first` 中同时也出现在句子 `second` 中的单词，小写、去重并排序。

    给定两个句子 `first` 和 `second`，都转为小写后，返回它们共有单词的有序列表。

    >>> words_in_both("The fox ran", "a fox and the hen")
    ['fox', 'the']
    >>> words_in_both("up", "down")
    []
    >>> words_in_both("", "any")
    []
    """
    return sorted(set(first.lower().split()) & set(second.lower().split()))


def words_in_both_2(first: str, second: str) -> list[str]:
    others = second.lower().split()
    shared = {word for word in first.lower().split() if word in others}
    return sorted(shared)


def first_repeat_ignoring_case(words: list[str]) -> str:
    """Return the first of the `words` that was there before, whatever its case, or ''.

    Write a function that reads the `words` in order and returns, as it is written there, the first
    one that equals an earlier word apart from capitals. If there is none, return ''.

    返回 `words` 中第一个先前出现过的单词（不区分大小写），没有则返回 ''。

    编写一个函数，依次读取 `words`，遇到与之前某个单词仅大小写不同或相同的单词就原样返回，否则返回空串。

    >>> first_repeat_ignoring_case(["Tea", "milk", "tea", "Milk"])
    'tea'
    >>> first_repeat_ignoring_case(["a", "b"])
    ''
    >>> first_repeat_ignoring_case([])
    ''
    """
    seen = set()
    for word in words:
        if word.lower() in seen:
            return word
        seen.add(word.lower())
    return ""


def long_and_short(sentence: str, limit: int) -> tuple[list[str], list[str]]:
    """Split the words of `sentence` into those with more than `limit` letters and all the others.

    Given a `sentence` and a `limit`, return a pair of lists: first the words longer than the limit,
    then the words that are not.

    把 `sentence` 的单词分成两组：长度超过 `limit` 的和其余的。

    给定句子 `sentence` 和 `limit`，返回两个列表组成的元组：先是长于该界限的单词，再是不超过它的单词。

    >>> long_and_short("we found an island", 3)
    (['found', 'island'], ['we', 'an'])
    >>> long_and_short("one", 5)
    ([], ['one'])
    >>> long_and_short("", 2)
    ([], [])
    """
    words = sentence.split()
    long = [word for word in words if len(word) > limit]
    short = [word for word in words if len(word) <= limit]
    return long, short


def long_and_short_2(sentence: str, limit: int) -> tuple[list[str], list[str]]:
    long, short = [], []
    for word in sentence.split():
        (long if len(word) > limit else short).append(word)
    return long, short


def joined_lengthwise(words: list[str], sep: str) -> str:
    """Join the `words` from the shortest to the longest, with `sep` between them.

    You are given a list of `words` and a separator `sep`. Order the words by length, leaving ties
    as they were, and return them as one string.

    将 `words` 从短到长用 `sep` 连接起来。

    给定单词列表 `words` 和分隔符 `sep`，按长度递增排列（等长时顺序不变），连成一个字符串返回。

    >>> joined_lengthwise(["green", "red", "blue"], "<")
    'red<blue<green'
    >>> joined_lengthwise(["up", "on"], "+")
    'up+on'
    >>> joined_lengthwise([], ",")
    ''
    """
    return sep.join(sorted(words, key=len))


def camel_from_words(words: list[str]) -> str:
    """Join the `words` without spaces: the first in small letters, each of the others with a
    capital letter at its start.

    Given a list of `words`, build a name like 'totalItemCount' from them.

    将 `words` 无空格连接：第一个单词全小写，其余单词首字母大写。

    给定单词列表 `words`，拼出形如 'totalItemCount' 的驼峰式名称。

    >>> camel_from_words(["total", "item", "count"])
    'totalItemCount'
    >>> camel_from_words(["SIZE"])
    'size'
    >>> camel_from_words([])
    ''
    """
    parts = [word.capitalize() for word in words]
    return "".join([word.lower() for word in words[:1]] + parts[1:])


def camel_from_words_2(words: list[str]) -> str:
    result = ""
    for word in words:
        result += word.capitalize() if result else word.lower()
    return result


def count_capitalised(sentence: str) -> int:
    """Count the words of `sentence` after the first that begin with a capital letter.

    Write a function that skips the first word of `sentence` and returns how many of the remaining
    words start with an upper case letter.

    统计 `sentence` 中除第一个单词外以大写字母开头的单词个数。

    编写一个函数，跳过 `sentence` 的首个单词，返回其余单词中首字母为大写的有多少个。

    >>> count_capitalised("Yesterday Paul met Anna in Rome")
    3
    >>> count_capitalised("Hello there")
    0
    >>> count_capitalised("")
    0
    """
    return sum(word[0].isupper() for word in sentence.split()[1:])


def count_capitalised_2(sentence: str) -> int:
    count = 0
    for word in sentence.split()[1:]:
        if word[0].isupper():
            count += 1
    return count


def letters_at(words: list[str], k: int) -> str:
    """Return the letters at index `k` of the `words`, joined. Words that are too short are skipped.

    You are given a list of `words` and an index `k` counted from 0. Take the character at that
    index from every word that has one.

    返回 `words` 中每个单词下标为 `k` 的字母连成的字符串，过短的单词跳过。

    给定单词列表 `words` 和从 0 数起的下标 `k`，从每个足够长的单词中取出该位置的字符并拼接。

    >>> letters_at(["stone", "plum", "of"], 2)
    'ou'
    >>> letters_at(["hi", "no"], 0)
    'hn'
    >>> letters_at([], 1)
    ''
    """
    return "".join(word[k] for word in words if len(word) > k)


def letters_at_2(words: list[str], k: int) -> str:
    result = ""
    for word in words:
        if k < len(word):
            result += word[k]
    return result


def index_of_each(words: list[str], target: str) -> list[int]:
    """Return the places, counted from 1, at which `target` stands in `words`.

    Given a list of `words` and a word `target`, list all its positions, where the first word of the
    list has position 1.

    返回 `target` 在 `words` 中出现的所有位置，从 1 开始数。

    给定单词列表 `words` 和单词 `target`，列出它的所有位置，列表第一个单词的位置为 1。

    >>> index_of_each(["in", "and", "out", "and"], "and")
    [2, 4]
    >>> index_of_each(["x"], "x")
    [1]
    >>> index_of_each(["a", "b"], "c")
    []
    """
    return [i for i, word in enumerate(words, 1) if word == target]


def index_of_each_2(words: list[str], target: str) -> list[int]:
    result = []
    for i in range(len(words)):
        if words[i] == target:
            result.append(i + 1)
    return result


def sentence_mark(sentence: str, question: bool) -> str:
    """Return `sentence` with a capital at the start and a '?' at the end if `question` is True, or
    a '.' otherwise. Spaces around the sentence are removed.

    Write a function that strips `sentence`, makes its first letter a capital and adds the final
    mark: '?' when `question` holds, '.' when not.

    返回首字母大写并加上句末标点的 `sentence`：`question` 为 True 时加 '?'，否则加 '.'，同时去掉首尾空格。

    编写一个函数，先去除 `sentence` 两端的空格，再将首字母大写，并根据 `question` 在末尾加 '?' 或 '.'。

    >>> sentence_mark(" where is Tom ", True)
    'Where is Tom?'
    >>> sentence_mark("it rains", False)
    'It rains.'
    >>> sentence_mark("ok", False)
    'Ok.'
    """
    sentence = sentence.strip()
    mark = "?" if question else "."
    return sentence[:1].upper() + sentence[1:] + mark


def trim_to_shortest(words: list[str]) -> list[str]:
    """Cut all the `words` to the length of the shortest one.

    You are given a list of `words`. Find the smallest length among them and shorten every word to
    that many letters.

    把 `words` 中的单词都截短到最短单词的长度。

    给定单词列表 `words`，求出最小的长度，再让每个单词只保留这么多个字母。

    >>> trim_to_shortest(["window", "door", "roof"])
    ['wind', 'door', 'roof']
    >>> trim_to_shortest(["abc", "x"])
    ['a', 'x']
    >>> trim_to_shortest([])
    []
    """
    if not words:
        return []
    n = min(len(word) for word in words)
    return [word[:n] for word in words]


def trim_to_shortest_2(words: list[str]) -> list[str]:
    n = min(map(len, words), default=0)
    return [word[:n] for word in words]


def split_at_any(text: str, marks: str) -> list[str]:
    """Split `text` at every character that is in `marks`, leaving out empty pieces.

    Given a string `text` and a string `marks` of separators, return the non-empty pieces between
    the separators.

    在 `text` 中每个属于 `marks` 的字符处切分，舍弃空的片段。

    给定字符串 `text` 和由分隔符组成的字符串 `marks`，返回分隔符之间的非空片段。

    >>> split_at_any("a,b;c", ",;")
    ['a', 'b', 'c']
    >>> split_at_any("--go-", "-")
    ['go']
    >>> split_at_any("", "-")
    []
    """
    for mark in marks:
        text = text.replace(mark, "\n")
    return [piece for piece in text.split("\n") if piece]


def split_at_any_2(text: str, marks: str) -> list[str]:
    pieces = [""]
    for char in text:
        if char in marks:
            pieces.append("")
        else:
            pieces[-1] += char
    return [piece for piece in pieces if piece]


def alternate_case_words(sentence: str) -> str:
    """Write the words of `sentence` in turn in capital and in small letters, capitals first.

    Write a function that makes the first, third, fifth, ... word of `sentence` upper case and the
    other words lower case.

    将 `sentence` 的单词交替写成大写和小写，第一个为大写。

    编写一个函数，把 `sentence` 的第 1、3、5……个单词改成大写，其余单词改成小写。

    >>> alternate_case_words("one Two three")
    'ONE two THREE'
    >>> alternate_case_words("hi")
    'HI'
    >>> alternate_case_words("")
    ''
    """
    words = sentence.split()
    return " ".join(w.lower() if i % 2 else w.upper() for i, w in enumerate(words))


def alternate_case_words_2(sentence: str) -> str:
    result = []
    for i, word in enumerate(sentence.split()):
        if i % 2 == 0:
            result.append(word.upper())
        else:
            result.append(word.lower())
    return " ".join(result)


def names_with_comma(names: list[str]) -> list[str]:
    """Turn names written 'Family, Given' in `names` into 'Given Family'. Names without a comma stay
    the same.

    Given a list of `names`, swap the two parts of each name that contains ', ' and drop the comma.

    把 `names` 中写成“姓, 名”的名字改为“名 姓”，没有逗号的保持不变。

    给定名字列表 `names`，对含有 ', ' 的名字交换前后两部分并去掉逗号。

    >>> names_with_comma(["Wood, Emma", "Omar"])
    ['Emma Wood', 'Omar']
    >>> names_with_comma(["Li, Wei"])
    ['Wei Li']
    >>> names_with_comma([])
    []
    """
    return [" ".join(name.split(", ")[::-1]) for name in names]


def names_with_comma_2(names: list[str]) -> list[str]:
    result = []
    for name in names:
        if ", " in name:
            family, given = name.split(", ")
            name = given + " " + family
        result.append(name)
    return result


def words_with_digit(sentence: str) -> list[str]:
    """Return the words of `sentence` that contain a digit but are not numbers altogether.

    You are given a `sentence`. Keep the words that have at least one digit and at least one other
    character.

    返回 `sentence` 中含有数字但不全是数字的单词。

    给定句子 `sentence`，保留至少含一个数字且至少含一个非数字字符的单词。

    >>> words_with_digit("gate B12 opens at 10 or 11am")
    ['B12', '11am']
    >>> words_with_digit("2024")
    []
    >>> words_with_digit("")
    []
    """
    words = sentence.split()
    return [w for w in words if any(c.isdigit() for c in w) and not w.isdigit()]


def words_with_digit_2(sentence: str) -> list[str]:
    result = []
    for word in sentence.split():
        digits = sum(char.isdigit() for char in word)
        if 0 < digits < len(word):
            result.append(word)
    return result


def average_length_rounded(words: list[str]) -> int:
    """Return the average length of the `words`, rounded down, or 0 when there are none.

    Write a function that divides the number of all letters in `words` by the number of words, as a
    whole number. An empty list gives 0.

    返回 `words` 的平均长度（向下取整），没有单词时返回 0。

    编写一个函数，用 `words` 的字母总数整除单词个数，空列表返回 0。

    >>> average_length_rounded(["cat", "horse", "bee"])
    3
    >>> average_length_rounded(["owl"])
    3
    >>> average_length_rounded([])
    0
    """
    if not words:
        return 0
    return sum(len(word) for word in words) // len(words)


def average_length_rounded_2(words: list[str]) -> int:
    total = len("".join(words))
    return total // max(len(words), 1)


def repeated_by_place(words: list[str]) -> str:
    """Write the first of the `words` once, the second twice, the third three times and so on, all
    separated by spaces.

    Given a list of `words`, return a sentence in which the word at place i, counted from 1, occurs
    i times in a row.

    把 `words` 中第一个单词写一次，第二个写两次，第三个写三次，依此类推，都用空格隔开。

    给定单词列表 `words`，返回一个句子，其中第 i 个单词（从 1 数起）连续出现 i 次。

    >>> repeated_by_place(["do", "re", "mi"])
    'do re re mi mi mi'
    >>> repeated_by_place(["la"])
    'la'
    >>> repeated_by_place([])
    ''
    """
    return " ".join(" ".join([word] * i) for i, word in enumerate(words, 1))


def repeated_by_place_2(words: list[str]) -> str:
    result = []
    for i, word in enumerate(words):
        for _ in range(i + 1):
            result.append(word)
    return " ".join(result)


def length_strictly_rises(words: list[str]) -> bool:
    """Tell whether each of the `words` is longer than the one before it.

    You are given a list of `words`. Return True if their lengths grow from each word to the next,
    and False otherwise. A list with fewer than two words gives True.

    判断 `words` 中每个单词是否都比前一个更长。

    给定单词列表 `words`，若长度逐个严格递增则返回 True，否则返回 False；少于两个单词时为 True。

    >>> length_strictly_rises(["I", "am", "now", "here"])
    True
    >>> length_strictly_rises(["to", "be"])
    False
    >>> length_strictly_rises([])
    True
    """
    return all(len(a) < len(b) for a, b in zip(words, words[1:]))


def length_strictly_rises_2(words: list[str]) -> bool:
    for i in range(1, len(words)):
        if len(words[i]) <= len(words[i - 1]):
            return False
    return True


def phrase_with_article(sentence: str) -> str:
    """Put 'an ' in front of `sentence` if it begins with one of the vowels a, e, i, o and u,
    and 'a ' if it does not.

    Write a function that adds the article to a phrase `sentence`: 'an ' when its first letter is a
    vowel, whatever the case, otherwise 'a '.

    给 `sentence` 加冠词：以元音字母 a、e、i、o、u 开头时前面加 'an '，否则加 'a '。

    编写一个函数，若短语 `sentence` 的首字母是元音（不分大小写）则在前面加 'an '，否则加 'a '。

    >>> phrase_with_article("old map")
    'an old map'
    >>> phrase_with_article("new map")
    'a new map'
    >>> phrase_with_article("Indian tea")
    'an Indian tea'
    """
    article = "an" if sentence[0].lower() in "aeiou" else "a"
    return article + " " + sentence


def phrase_with_article_2(sentence: str) -> str:
    if sentence.lower().startswith(("a", "e", "i", "o", "u")):
        return "an " + sentence
    return "a " + sentence


def longest_sentence_first_word(sentences: list[str]) -> str:
    """Return the first word of the sentence with the most words in `sentences`; the earlier one
    wins a tie.

    Given a non-empty list `sentences`, find the one with the largest number of words and return its
    first word.

    返回 `sentences` 中单词最多的那个句子的第一个单词，并列时取靠前的句子。

    给定非空句子列表 `sentences`，找出单词数最多的句子，返回它的首个单词。

    >>> longest_sentence_first_word(["It rains", "We stay at home", "Good"])
    'We'
    >>> longest_sentence_first_word(["Yes sir", "No sir"])
    'Yes'
    >>> longest_sentence_first_word(["Go"])
    'Go'
    """
    longest = max(sentences, key=lambda sentence: len(sentence.split()))
    return longest.split()[0]


def longest_sentence_first_word_2(sentences: list[str]) -> str:
    return max((sentence.split() for sentence in sentences), key=len)[0]


def items_per_initial(items: list[str], letters: str) -> dict[str, int]:
    """Count for each of the `letters` how many of the `items` begin with it.

    You are given a list of strings `items` and a string `letters`. Return a dictionary from every
    letter to the number of items that start with it, 0 included.

    对 `letters` 中的每个字母，统计 `items` 中以它开头的字符串个数。

    给定字符串列表 `items` 和字符串 `letters`，返回字典：每个字母对应以它开头的元素个数，个数为 0 也要列出。

    >>> items_per_initial(["pen", "cup", "pot"], "pcx")
    {'p': 2, 'c': 1, 'x': 0}
    >>> items_per_initial([], "a")
    {'a': 0}
    >>> items_per_initial(["pen"], "")
    {}
    """
    return {letter: sum(item.startswith(letter) for item in items) for letter in letters}


def items_per_initial_2(items: list[str], letters: str) -> dict[str, int]:
    counts = {letter: 0 for letter in letters}
    for item in items:
        if item[:1] in counts:
            counts[item[:1]] += 1
    return counts


def swap_middle_pair(words: list[str]) -> list[str]:
    """Return `words` with the two middle ones exchanged. A list of odd length is returned as it is.

    Write a function that swaps the two words in the middle of a list `words` of even length; with
    an odd number of words nothing changes.

    返回交换了中间两个单词的 `words`；个数为奇数时原样返回。

    编写一个函数，若 `words` 的单词个数为偶数，则交换正中间的两个，否则不作改变。

    >>> swap_middle_pair(["a", "b", "c", "d"])
    ['a', 'c', 'b', 'd']
    >>> swap_middle_pair(["x", "y", "z"])
    ['x', 'y', 'z']
    >>> swap_middle_pair([])
    []
    """
    result = list(words)
    if words and len(words) % 2 == 0:
        i = len(words) // 2
        result[i - 1], result[i] = result[i], result[i - 1]
    return result


def lines_holding(text: str, part: str) -> list[str]:
    """Return the lines of `text` in which `part` occurs, stripped of outer spaces.

    Given a `text` of several lines and a string `part`, keep the lines containing it and remove
    the white space at both ends of each.

    返回 `text` 中包含 `part` 的各行，并去掉行首行尾的空白。

    给定多行文本 `text` 和字符串 `part`，只保留含有它的行，同时清除每行两端的空白字符。

    >>> lines_holding("  buy tea\\nsell tea \\nrest", "tea")
    ['buy tea', 'sell tea']
    >>> lines_holding("one\\ntwo", "x")
    []
    >>> lines_holding("", "a")
    []
    """
    return [line.strip() for line in text.splitlines() if part in line]


def lines_holding_2(text: str, part: str) -> list[str]:
    result = []
    for line in text.split("\n"):
        if part in line:
            result.append(line.strip())
    return result


def longest_line_number(text: str) -> int:
    """Return the number, counted from 1, of the longest line of `text`; the first one on a tie.

    You are given a `text` of one or more lines. Tell which line has the most characters, where the
    top line has number 1.

    返回 `text` 中最长一行的行号（从 1 开始），并列时取靠前的一行。

    给定至少一行的文本 `text`，求字符最多的是第几行，首行为第 1 行。

    >>> longest_line_number("tea\\ncoffee\\nmilk")
    2
    >>> longest_line_number("one\\ntwo")
    1
    >>> longest_line_number("single")
    1
    """
    lengths = [len(line) for line in text.split("\n")]
    return lengths.index(max(lengths)) + 1


def longest_line_number_2(text: str) -> int:
    lines = text.split("\n")
    best = 0
    for i in range(len(lines)):
        if len(lines[i]) > len(lines[best]):
            best = i
    return best + 1


def joined_until_length(words: list[str], limit: int) -> str:
    """Join the `words` from the front, without spaces, as long as the result has at most `limit`
    characters.

    Write a function that adds the `words` one after the other to a string and stops before the
    first word that would make it longer than `limit`.

    从头开始无空格地拼接 `words`，只要结果不超过 `limit` 个字符。

    编写一个函数，依次把 `words` 接到一个字符串后面，遇到会使长度超过 `limit` 的单词就停止。

    >>> joined_until_length(["sun", "flow", "er"], 8)
    'sunflow'
    >>> joined_until_length(["ab", "cd"], 4)
    'abcd'
    >>> joined_until_length(["long"], 3)
    ''
    """
    result = ""
    for word in words:
        if len(result) + len(word) > limit:
            break
        result += word
    return result


def words_for_budget(words: list[str], budget: int) -> int:
    """Return how many of the `words`, taken from the shortest on, have at most `budget` letters
    together.

    Given a list of `words` and a number of letters `budget`, spend it on the shortest words first
    and return how many words you can write.

    从最短的单词开始选取，返回总字母数不超过 `budget` 时最多能取 `words` 中的几个单词。

    给定单词列表 `words` 和字母数上限 `budget`，优先写短的单词，返回能写出的单词个数。

    >>> words_for_budget(["lemon", "fig", "kiwi"], 8)
    2
    >>> words_for_budget(["apple"], 4)
    0
    >>> words_for_budget([], 3)
    0
    """
    count = 0
    for word in sorted(words, key=len):
        budget -= len(word)
        if budget < 0:
            break
        count += 1
    return count


def sort_by_count_of(words: list[str], letter: str) -> list[str]:
    """Sort `words` by how often `letter` occurs in them, the fewest first. Ties keep their order.

    You are given a list of `words` and a `letter`. Return the words ordered by the number of times
    they contain the letter.

    按 `letter` 出现的次数从少到多对 `words` 排序，次数相同的保持原顺序。

    给定单词列表 `words` 和字母 `letter`，按各单词含该字母的次数递增排列后返回。

    >>> sort_by_count_of(["banana", "melon", "grape"], "a")
    ['melon', 'grape', 'banana']
    >>> sort_by_count_of(["x", "y"], "z")
    ['x', 'y']
    >>> sort_by_count_of([], "a")
    []
    """
    return sorted(words, key=lambda word: word.count(letter))


def count_name_parts(names: list[str], n: int) -> int:
    """Count the `names` that are made of exactly `n` words.

    Write a function that returns how many of the full names in `names` have exactly `n` parts
    separated by spaces.

    统计 `names` 中恰好由 `n` 个单词组成的名字个数。

    编写一个函数，返回 `names` 里有多少个全名恰好含 `n` 个以空格分隔的部分。

    >>> count_name_parts(["Jan Vos", "Ana Luz Rey", "Kai Ito"], 2)
    2
    >>> count_name_parts(["Bono"], 1)
    1
    >>> count_name_parts([], 1)
    0
    """
    return sum(len(name.split()) == n for name in names)


def count_name_parts_2(names: list[str], n: int) -> int:
    count = 0
    for name in names:
        if len(name.split()) == n:
            count += 1
    return count


def short_signature(name: str) -> str:
    """Abbreviate all words of `name` but the last: 'Mary Jane Doe' becomes 'M. J. Doe'.

    Given a full `name`, replace each word except the last one by its first letter and a full stop.

    把 `name` 中除最后一个词以外的词都缩写，例如 'Mary Jane Doe' 变为 'M. J. Doe'。

    给定全名 `name`，除最后一个单词外，其余单词都用首字母加句点代替。

    >>> short_signature("Mary Jane Doe")
    'M. J. Doe'
    >>> short_signature("Otto Kern")
    'O. Kern'
    >>> short_signature("Pele")
    'Pele'
    """
    words = name.split()
    initials = [word[0] + "." for word in words[:-1]]
    return " ".join(initials + words[-1:])


def short_signature_2(name: str) -> str:
    words = name.split()
    for i in range(len(words) - 1):
        words[i] = words[i][0] + "."
    return " ".join(words)


def word_is_everywhere(sentences: list[str], word: str) -> bool:
    """Tell whether `word` is one of the words of every sentence in `sentences`.

    You are given a list of `sentences` and a `word` in small letters. Return True if each sentence
    uses it as a whole word, in capitals or not.

    判断 `word` 是否是 `sentences` 中每个句子都含有的单词。

    给定句子列表 `sentences` 和小写单词 `word`，若每句都把它作为完整单词使用（不分大小写），返回 True。

    >>> word_is_everywhere(["We sing", "now we dance"], "we")
    True
    >>> word_is_everywhere(["The west wind", "we go"], "we")
    False
    >>> word_is_everywhere([], "a")
    True
    """
    return all(word in sentence.lower().split() for sentence in sentences)


def word_is_everywhere_2(sentences: list[str], word: str) -> bool:
    for sentence in sentences:
        if word not in sentence.lower().split():
            return False
    return True


def bracket_longest(sentence: str) -> str:
    """Put square brackets around every longest word of `sentence`.

    Given a `sentence`, find the greatest word length and write each word that has it as '[word]'.
    The words are joined by single spaces.

    给 `sentence` 中每个最长的单词加上方括号。

    给定句子 `sentence`，求出最大的单词长度，把长度等于它的单词都写成 '[word]' 的形式。

    >>> bracket_longest("a quiet green hill")
    'a [quiet] [green] hill'
    >>> bracket_longest("hello")
    '[hello]'
    >>> bracket_longest("")
    ''
    """
    words = sentence.split()
    longest = max((len(word) for word in words), default=0)
    return " ".join(f"[{word}]" if len(word) == longest else word for word in words)


def bracket_longest_2(sentence: str) -> str:
    words = sentence.split()
    longest = max(map(len, words), default=0)
    for i, word in enumerate(words):
        if len(word) == longest:
            words[i] = "[" + word + "]"
    return " ".join(words)


def drop_repeated_neighbours(sentence: str) -> str:
    """Remove each word of `sentence` that is the same as the word directly before it.

    Write a function that repairs a `sentence` in which words were typed twice in a row: of equal
    neighbouring words only the first stays.

    删除 `sentence` 中与前一个单词相同的单词。

    编写一个函数，修正 `sentence` 中连续重复输入的单词：相邻且相同的单词只保留第一个。

    >>> drop_repeated_neighbours("it is is very very very cold")
    'it is very cold'
    >>> drop_repeated_neighbours("so it so")
    'so it so'
    >>> drop_repeated_neighbours("")
    ''
    """
    result = []
    for word in sentence.split():
        if not result or result[-1] != word:
            result.append(word)
    return " ".join(result)


def drop_repeated_neighbours_2(sentence: str) -> str:
    words = sentence.split()
    return " ".join(w for i, w in enumerate(words) if i == 0 or w != words[i - 1])


def tagged_lengths(words: list[str], n: int) -> list[str]:
    """Return 'short', 'exact' or 'long' for each of the `words`, compared with the length `n`.

    You are given a list of `words` and a number `n`. Say of every word whether it has fewer than
    `n` letters ('short'), exactly `n` ('exact') or more ('long').

    将 `words` 中每个单词的长度与 `n` 比较，依次返回 'short'、'exact' 或 'long'。

    给定单词列表 `words` 和整数 `n`，字母少于 `n` 个记为 'short'，恰好 `n` 个记为 'exact'，更多则记为 'long'。

    >>> tagged_lengths(["at", "sea", "island"], 3)
    ['short', 'exact', 'long']
    >>> tagged_lengths(["a"], 1)
    ['exact']
    >>> tagged_lengths([], 2)
    []
    """
    result = []
    for word in words:
        if len(word) < n:
            result.append("short")
        elif len(word) == n:
            result.append("exact")
        else:
            result.append("long")
    return result


def remaining_names(names: list[str], absent: list[str]) -> str:
    """Return the `names` that are not in `absent`, in alphabetical order, joined by ', '. If nobody
    is left, return 'nobody'.

    Write a function that lists who is there: everyone in `names` except those in `absent`, sorted
    and separated by ', ', or 'nobody'.

    返回 `names` 中不在 `absent` 里的名字，按字母顺序用 ', ' 连接；一个也不剩时返回 'nobody'。

    编写一个函数，列出在场的人：`names` 中除去 `absent` 的所有人，排序后以 ', ' 分隔，没有人则返回 'nobody'。

    >>> remaining_names(["Uma", "Gus", "Fay"], ["Gus"])
    'Fay, Uma'
    >>> remaining_names(["Al"], ["Al"])
    'nobody'
    >>> remaining_names([], [])
    'nobody'
    """
    present = sorted(name for name in names if name not in absent)
    return ", ".join(present) if present else "nobody"


def remaining_names_2(names: list[str], absent: list[str]) -> str:
    present = []
    for name in sorted(names):
        if name not in absent:
            present.append(name)
    return ", ".join(present) or "nobody"


def numbered_repeats(words: list[str]) -> list[str]:
    """Append to each of the `words` how many times it has occurred so far, as in 'tea1', 'tea2'.

    Given a list of `words`, write a number behind every word: 1 at its first occurrence in the
    list, 2 at the second, and so on.

    在 `words` 的每个单词后面加上它到目前为止出现的次数，如 'tea1'、'tea2'。

    给定单词列表 `words`，给每个单词加上序号：第一次出现加 1，第二次出现加 2，依此类推。

    >>> numbered_repeats(["tea", "jam", "tea"])
    ['tea1', 'jam1', 'tea2']
    >>> numbered_repeats(["a"])
    ['a1']
    >>> numbered_repeats([])
    []
    """
    counts = {}
    result = []
    for word in words:
        counts[word] = counts.get(word, 0) + 1
        result.append(f"{word}{counts[word]}")
    return result


def numbered_repeats_2(words: list[str]) -> list[str]:
    return [word + str(words[: i + 1].count(word)) for i, word in enumerate(words)]


def first_and_last_letters(words: list[str]) -> list[str]:
    """Shorten each of the `words` of more than three letters to its first letter, a dash and its
    last letter.

    You are given a list of `words`. Write the long ones, with four or more letters, as 'f-t' from
    their outer letters and leave the others as they are.

    把 `words` 中超过三个字母的单词缩写成“首字母-末字母”的形式。

    给定单词列表 `words`，有四个及以上字母的单词写成首字母、短横线和末字母，其余单词不变。

    >>> first_and_last_letters(["street", "no", "road"])
    ['s-t', 'no', 'r-d']
    >>> first_and_last_letters(["way"])
    ['way']
    >>> first_and_last_letters([])
    []
    """
    return [word if len(word) <= 3 else f"{word[0]}-{word[-1]}" for word in words]


def first_and_last_letters_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        if len(word) > 3:
            word = word[0] + "-" + word[-1]
        result.append(word)
    return result


def closest_in_length(words: list[str], n: int) -> str:
    """Return the one of the `words` whose length is nearest to `n`; the first one on a tie.

    Write a function that finds, in a non-empty list `words`, the word with the smallest difference
    between its length and `n`.

    返回 `words` 中长度最接近 `n` 的单词，并列时取第一个。

    编写一个函数，在非空列表 `words` 中找出长度与 `n` 相差最小的单词。

    >>> closest_in_length(["ox", "mouse", "elephant"], 4)
    'mouse'
    >>> closest_in_length(["at", "bird"], 3)
    'at'
    >>> closest_in_length(["a"], 10)
    'a'
    """
    return min(words, key=lambda word: abs(len(word) - n))


def closest_in_length_2(words: list[str], n: int) -> str:
    best = words[0]
    for word in words:
        if abs(len(word) - n) < abs(len(best) - n):
            best = word
    return best


def shared_start_count(words: list[str], n: int) -> int:
    """Count the different beginnings of `n` letters among the `words`, skipping shorter words.

    Given a list of `words`, look at the first `n` letters of every word that has so many and return
    how many different ones there are.

    统计 `words` 中各单词前 `n` 个字母共有多少种，长度不足的单词跳过。

    给定单词列表 `words`，取每个长度不小于 `n` 的单词的前 `n` 个字母，返回不同开头的个数。

    >>> shared_start_count(["stone", "stair", "storm", "sky"], 3)
    3
    >>> shared_start_count(["to", "toe", "top"], 2)
    1
    >>> shared_start_count(["a"], 2)
    0
    """
    return len({word[:n] for word in words if len(word) >= n})


def shared_start_count_2(words: list[str], n: int) -> int:
    starts = set()
    for word in words:
        if len(word) >= n:
            starts.add(word[:n])
    return len(starts)


def moved_to_front(words: list[str], part: str) -> list[str]:
    """Return `words` with all that contain `part` moved to the front. Otherwise the order stays.

    You are given a list of `words` and a string `part`. List first the words with `part` in them,
    then the rest, each group in its old order.

    将 `words` 中含有 `part` 的单词移到最前面，其余顺序不变。

    给定单词列表 `words` 和字符串 `part`，先列出含 `part` 的单词，再列出其余单词，组内保持原顺序。

    >>> moved_to_front(["road", "rain", "train", "tree"], "ai")
    ['rain', 'train', 'road', 'tree']
    >>> moved_to_front(["b", "a"], "x")
    ['b', 'a']
    >>> moved_to_front([], "a")
    []
    """
    return sorted(words, key=lambda word: part not in word)


def moved_to_front_2(words: list[str], part: str) -> list[str]:
    front = [word for word in words if part in word]
    rest = [word for word in words if part not in word]
    return front + rest


def letters_beyond(sentence: str, limit: int) -> int:
    """Add up how many letters the words of `sentence` have beyond `limit`.

    Write a function that sums, over the words of `sentence` longer than `limit`, the number of
    letters by which they exceed it.

    求 `sentence` 中各单词超出 `limit` 的字母数之和。

    编写一个函数，对 `sentence` 中长于 `limit` 的单词，累加它们超出该长度的字母个数。

    >>> letters_beyond("the garden gate", 3)
    4
    >>> letters_beyond("so it is", 2)
    0
    >>> letters_beyond("", 1)
    0
    """
    return sum(max(len(word) - limit, 0) for word in sentence.split())


def letters_beyond_2(sentence: str, limit: int) -> int:
    total = 0
    for word in sentence.split():
        if len(word) > limit:
            total += len(word) - limit
    return total


def last_of_each_initial(words: list[str]) -> dict[str, str]:
    """Map each first letter of the `words` to the last word that begins with it.

    Given a list of non-empty `words`, return a dictionary in which every first letter leads to the
    word with this letter that comes last in the list.

    返回一个字典，把 `words` 的每个首字母对应到以它开头的最后一个单词。

    给定非空单词列表 `words`，返回字典：每个首字母的值是列表中以该字母开头且最靠后的单词。

    >>> last_of_each_initial(["bat", "cow", "bear"])
    {'b': 'bear', 'c': 'cow'}
    >>> last_of_each_initial(["elk"])
    {'e': 'elk'}
    >>> last_of_each_initial([])
    {}
    """
    return {word[0]: word for word in words}


def last_of_each_initial_2(words: list[str]) -> dict[str, str]:
    result = {}
    for word in words:
        result[word[0]] = word
    return result


def cleaned_tags(text: str) -> list[str]:
    """Split `text` at the commas, strip each tag, make it lower case and list each tag once.

    You are given a string `text` of tags separated by commas. Return the tags without spaces around
    them, in small letters, leaving out empty ones and repeats.

    在逗号处拆分 `text`，去掉每个标签两端的空格并转为小写，每个标签只列一次。

    给定以逗号分隔的标签字符串 `text`，返回去空格、小写的标签列表，舍弃空标签和重复的标签。

    >>> cleaned_tags("Food, travel ,food")
    ['food', 'travel']
    >>> cleaned_tags("a,,B")
    ['a', 'b']
    >>> cleaned_tags("")
    []
    """
    result = []
    for tag in text.split(","):
        tag = tag.strip().lower()
        if tag and tag not in result:
            result.append(tag)
    return result


def wrapped_in_lines(lines: list[str], mark: str) -> str:
    """Join the `lines` with line breaks and put a line of `mark` above and below, as wide as the
    longest of them.

    Write a function that places the `lines` between two rows of the character `mark`; both rows are
    as long as the longest line.

    用换行连接 `lines`，并在上下各加一行由 `mark` 组成、与最长行等宽的线。

    编写一个函数，把 `lines` 放在两行字符 `mark` 之间，这两行的长度等于最长一行的长度。

    >>> wrapped_in_lines(["hi", "there"], "=")
    '=====\\nhi\\nthere\\n====='
    >>> wrapped_in_lines(["ok"], "*")
    '**\\nok\\n**'
    """
    border = mark * max(len(line) for line in lines)
    return "\n".join([border, *lines, border])


def wrapped_in_lines_2(lines: list[str], mark: str) -> str:
    width = max(map(len, lines))
    return mark * width + "\n" + "\n".join(lines) + "\n" + mark * width


def longest_name_twice(names: list[str]) -> bool:
    """Tell whether two or more of the `names` share the greatest length.

    Given a list of `names`, return True if the longest name is not the only one of its length, and
    False otherwise. An empty list gives False.

    判断 `names` 中是否有两个或更多名字同为最长。

    给定名字列表 `names`，若最大长度的名字不止一个则返回 True，否则返回 False，空列表返回 False。

    >>> longest_name_twice(["Nora", "Hugo", "Al"])
    True
    >>> longest_name_twice(["Nora", "Al", "Bo"])
    False
    >>> longest_name_twice([])
    False
    """
    lengths = [len(name) for name in names]
    return bool(lengths) and lengths.count(max(lengths)) > 1


def longest_name_twice_2(names: list[str]) -> bool:
    lengths = sorted(len(name) for name in names)
    return len(lengths) > 1 and lengths[-1] == lengths[-2]


def every_word_starts(sentence: str, letters: str) -> bool:
    """Tell whether every word of `sentence` starts with one of the characters in `letters`.

    You are given a `sentence` and a string `letters`. Return True only if the first character of
    each word, made small, is in `letters`.

    判断 `sentence` 的每个单词是否都以 `letters` 中的某个字符开头。

    给定句子 `sentence` 和字符串 `letters`，只有每个单词的首字符（转为小写）都在 `letters` 中才返回 True。

    >>> every_word_starts("Peter picked bread", "bp")
    True
    >>> every_word_starts("two old men", "to")
    False
    >>> every_word_starts("", "a")
    True
    """
    return all(word[0] in letters for word in sentence.lower().split())


def every_word_starts_2(sentence: str, letters: str) -> bool:
    for word in sentence.split():
        if word[0].lower() not in letters:
            return False
    return True


def spoken_list(items: list[str], word: str) -> str:
    """Join the `items` with commas, but put `word` between the last two: 'a, b or c'.

    Write a function that lists `items` as one says it: ', ' between the items and the given `word`
    with spaces around it before the last one. A single item stands alone and no items give ''.

    用逗号连接 `items`，但最后两项之间用 `word`，如 'a, b or c'。

    编写一个函数，按口语方式列举 `items`：各项用 ', ' 隔开，末项之前用两侧带空格的 `word`；一项则直接返回。

    >>> spoken_list(["red", "blue", "green"], "or")
    'red, blue or green'
    >>> spoken_list(["tea", "milk"], "and")
    'tea and milk'
    >>> spoken_list(["salt"], "and")
    'salt'
    """
    if len(items) < 2:
        return "".join(items)
    return ", ".join(items[:-1]) + f" {word} " + items[-1]


def without_first_word_match(sentence: str, word: str) -> str:
    """Remove the first occurrence of `word` from the words of `sentence`; later ones stay.

    Given a `sentence` and a `word`, delete only the first word that equals it and join the others
    by spaces. If it is not there, nothing is removed.

    从 `sentence` 的单词中删去第一次出现的 `word`，之后出现的保留。

    给定句子 `sentence` 和单词 `word`，只删除第一个与它相等的单词，其余用空格连接；没有则不删。

    >>> without_first_word_match("no I say no", "no")
    'I say no'
    >>> without_first_word_match("yes please", "no")
    'yes please'
    >>> without_first_word_match("", "a")
    ''
    """
    words = sentence.split()
    if word in words:
        words.remove(word)
    return " ".join(words)


def doubled_short_words(sentence: str, n: int) -> str:
    """Write each word of `sentence` with exactly `n` letters twice, joined by a dash.

    You are given a `sentence` and a number `n`. Turn every word of length `n` into 'word-word' and
    leave the other words unchanged.

    把 `sentence` 中恰好有 `n` 个字母的单词写两遍，中间用短横线连接。

    给定句子 `sentence` 和整数 `n`，将长度为 `n` 的单词变成 'word-word'，其余单词不变。

    >>> doubled_short_words("bye to the sea", 3)
    'bye-bye to the-the sea-sea'
    >>> doubled_short_words("hello", 2)
    'hello'
    >>> doubled_short_words("", 1)
    ''
    """
    return " ".join(f"{w}-{w}" if len(w) == n else w for w in sentence.split())


def doubled_short_words_2(sentence: str, n: int) -> str:
    result = []
    for word in sentence.split():
        if len(word) == n:
            word = word + "-" + word
        result.append(word)
    return " ".join(result)


def largest_initial_group(names: list[str]) -> int:
    """Return the size of the largest group of `names` that begin with the same letter.

    Write a function that counts the non-empty `names` by first letter and returns the highest of
    these counts, or 0 for an empty list.

    返回 `names` 中首字母相同的最大一组的人数。

    编写一个函数，按首字母统计非空名字列表 `names`，返回其中最大的个数；空列表返回 0。

    >>> largest_initial_group(["Max", "Mia", "Leo", "Moe"])
    3
    >>> largest_initial_group(["Ada", "Bo"])
    1
    >>> largest_initial_group([])
    0
    """
    counts = {}
    for name in names:
        counts[name[0]] = counts.get(name[0], 0) + 1
    return max(counts.values(), default=0)


def largest_initial_group_2(names: list[str]) -> int:
    initials = [name[0] for name in names]
    return max((initials.count(letter) for letter in initials), default=0)
