"""Words and sentences: taken apart, counted, compared, spelled out, cleaned and understood."""

import itertools
import math
import operator
import re
import string
from collections import Counter, defaultdict, deque
from datetime import date, datetime, timedelta


def pieces_between_marks(text: str, marks: str) -> list[str]:
    """Return the pieces of `text` that lie between the characters of `marks`, each of which is a
    separator. Empty pieces are left out, and nothing else is trimmed.

    Every character in `marks` splits `text`. List what remains between the splits in order, without
    the empty strings that arise where two separators meet or stand at an end.

    `marks` 中的每个字符都是分隔符，用它们切分 `text`，返回得到的非空片段，片段本身不做修剪。

    给定 `text` 和一组分隔字符 `marks`，只要遇到其中任意一个字符就断开，按顺序返回各段，空段丢弃。

    >>> pieces_between_marks("red,green;blue", ",;")
    ['red', 'green', 'blue']
    >>> pieces_between_marks("--a-b+", "+-")
    ['a', 'b']
    >>> pieces_between_marks("plain", "/")
    ['plain']
    >>> pieces_between_marks("", ",")
    []
    """
    pieces = []
    current = ""
    for char in text:
        if char in marks:
            if current:
                pieces.append(current)
            current = ""
        else:
            current += char
    if current:
        pieces.append(current)
    return pieces


def pieces_between_marks_2(text: str, marks: str) -> list[str]:
    for mark in marks:
        text = text.replace(mark, "\n")
    return [piece for piece in text.split("\n") if piece]


def split_keeping_marks(text: str, marks: str) -> list[str]:
    """Split `text` at every character that occurs in `marks`, but keep these characters as parts of
    their own. Empty parts are left out, so joining the result gives `text` again.

    Cut `text` into a list in which every character of `marks` stands alone and everything between
    two such characters forms one part. There must be no empty strings in the list.

    按 `marks` 中的字符切分 `text`，分隔字符本身也作为单独的一项保留，不产生空字符串。

    把 `text` 拆成列表：属于 `marks` 的字符各自成为一项，它们之间的内容各成一项。空项不要，因此把结果连接起来恰好还原 `text`。

    >>> split_keeping_marks("12+3-x", "+-")
    ['12', '+', '3', '-', 'x']
    >>> split_keeping_marks("a,,b", ",")
    ['a', ',', ',', 'b']
    >>> split_keeping_marks("", "+")
    []
    """
    parts = []
    part = ""
    for char in text:
        if char not in marks:
            part += char
            continue
        if part:
            parts.append(part)
            part = ""
        parts.append(char)
    return parts + [part] if part else parts


def split_keeping_marks_2(text: str, marks: str) -> list[str]:
    parts: list[str] = []
    open_part = False
    for char in text:
        if char in marks or not open_part:
            parts.append(char)
        else:
            parts[-1] += char
        open_part = char not in marks
    return parts


def split_in_turn(text: str, separators: list[str]) -> list[str]:
    """Split `text` at the first occurrence of the first of `separators`, then what follows it at
    the first occurrence of the second one, and so on. A separator that no longer occurs is
    skipped.

    The strings in `separators` are used one after the other, each of them once: it cuts off the
    part of the remaining `text` before its first occurrence. If it does not occur, go on with the
    next. Return all parts and the rest.

    依次使用 `separators` 中的分隔符，每个只用一次：在剩余文本中找到它第一次出现的位置，切下前面的部分。找不到就跳过。返回 `text` 被切成的各部分，最后一项是剩下的文本。

    编写函数，先用 `separators` 的第一个分隔符把 `text` 切一刀（首次出现处），再用第二个切后半部分，以此类推；不再出现的分隔符忽略。

    >>> split_in_turn("2024-05-01 10:30", ["-", "-", " ", ":"])
    ['2024', '05', '01', '10', '30']
    >>> split_in_turn("name=a=b;c", ["=", ";"])
    ['name', 'a=b', 'c']
    >>> split_in_turn("abc", ["x", "b"])
    ['a', 'c']
    >>> split_in_turn("abc", [])
    ['abc']
    """
    parts = []
    rest = text
    for separator in separators:
        head, found, tail = rest.partition(separator)
        if found:
            parts.append(head)
            rest = tail
    parts.append(rest)
    return parts


def split_in_turn_2(text: str, separators: list[str]) -> list[str]:
    parts = [text]
    for separator in separators:
        if separator in parts[-1]:
            parts[-1:] = parts[-1].split(separator, 1)
    return parts


def commonest_separator(text: str, candidates: list[str]) -> str | None:
    """Return the separator among `candidates` that occurs most often in `text`. The earlier
    candidate wins a tie; the answer is None if none of them occurs.

    A file was saved with an unknown separator. Guess it: choose the one of `candidates` with the
    most occurrences in `text`, the first of them if several are equally frequent, None if there is
    no occurrence at all.

    返回 `candidates` 中在 `text` 里出现次数最多的分隔符，次数相同取靠前的；都没出现则返回 None。

    要猜测文本 `text` 使用的分隔符：从 `candidates` 中选出出现最多的一个，并列时以列表中排在前面的为准，如果一个也没有出现，返回 None。

    >>> commonest_separator("a;b;c,d", [",", ";", "|"])
    ';'
    >>> commonest_separator("a,b;c", [";", ","])
    ';'
    >>> commonest_separator("abc", [",", ";"])
    """
    best = None
    most = 0
    for candidate in candidates:
        count = text.count(candidate)
        if count > most:
            best, most = candidate, count
    return best


def commonest_separator_2(text: str, candidates: list[str]) -> str | None:
    best = max(candidates, key=text.count, default="")
    return best if best and best in text else None


def rejoin_hyphenated(lines: list[str]) -> str:
    """Join `lines` with single spaces. Where a line ends with a hyphen, a word was broken there:
    drop the hyphen and join the next line without a space. The last line never ends so.

    The lines of a printed column are in `lines`. Return the running text: a line ending in '-'
    continues its last word in the next line, all other lines are followed by a space. The last line
    does not end in '-'.

    用空格连接 `lines` 中的各行；若某行以连字符结尾，说明单词在此断开，应去掉连字符并与下一行直接相连。最后一行不会以连字符结尾。

    `lines` 是排版后的各行文字，行尾的 '-' 表示单词被拆到下一行。返回还原后的连续文本，其余行之间补一个空格（末行没有行尾连字符）。

    >>> rejoin_hyphenated(["A gar-", "den is", "green"])
    'A garden is green'
    >>> rejoin_hyphenated(["one", "two"])
    'one two'
    >>> rejoin_hyphenated([])
    ''
    """
    text = ""
    for line in lines:
        text += line[:-1] if line.endswith("-") else line + " "
    return text.rstrip(" ")


def rejoin_hyphenated_2(lines: list[str]) -> str:
    return "\n".join(lines).replace("-\n", "").replace("\n", " ")


def numbers_by_group(text: str) -> list[list[int]]:
    """Read a table of whole numbers from `text`: semicolons separate the rows, commas the numbers
    of a row. Empty rows give empty lists, and the empty text has no rows at all.

    The string `text` looks like '1,2;3,4'. Return one list of integers for every row between
    semicolons. There is an empty list where nothing stands between two semicolons; an empty string
    gives [].

    `text` 形如 '1,2;3,4'，分号分隔行，逗号分隔行内的整数。返回由各行整数列表组成的列表，空行对应空列表，空文本返回 []。

    把字符串 `text` 解析成二维整数列表：先按分号切成行，再按逗号切成数。某行没有内容时得到空列表；`text` 为空时结果也为空。

    >>> numbers_by_group("1,2;3,4")
    [[1, 2], [3, 4]]
    >>> numbers_by_group("5;;-1,0")
    [[5], [], [-1, 0]]
    >>> numbers_by_group("")
    []
    """
    if not text:
        return []
    return [[int(cell) for cell in row.split(",") if cell] for row in text.split(";")]


def numbers_by_group_2(text: str) -> list[list[int]]:
    rows: list[list[int]] = []
    for row in text.split(";") if text else []:
        numbers = []
        if row:
            for cell in row.split(","):
                numbers.append(int(cell))
        rows.append(numbers)
    return rows


def sentence_from_camel(name: str) -> str:
    """Turn a name in camel case such as 'totalPriceInEuros' into plain words: a space before each
    capital, all letters small but the first one, which becomes a capital. An empty `name` stays
    empty.

    Make a label for a form from the identifier `name`: split it before every capital letter, write
    the words in lower case and capitalize only the first. Return '' for ''.

    把驼峰式名称 `name` 变成普通短语：在每个大写字母前断开，单词改为小写，仅整个短语的首字母大写。空串返回空串。

    由标识符 `name`（如 'totalPriceInEuros'）生成表单标签：遇到大写字母就加空格，全部转成小写后再把第一个字母大写；`name` 为空时返回 ''。

    >>> sentence_from_camel("totalPriceInEuros")
    'Total price in euros'
    >>> sentence_from_camel("Name")
    'Name'
    >>> sentence_from_camel("x")
    'X'
    >>> sentence_from_camel("")
    ''
    """
    spaced = "".join(" " + char if char.isupper() else char for char in name)
    return spaced.strip().capitalize()


def sentence_from_camel_2(name: str) -> str:
    words = re.findall(r"[A-Z]?[^A-Z]*", name)
    return " ".join(word for word in words if word).capitalize()


def sentence_from_camel_3(name: str) -> str:
    result = ""
    for i, char in enumerate(name):
        if i == 0:
            result += char.upper()
        elif char.isupper():
            result += " " + char.lower()
        else:
            result += char
    return result


def words_per_clause(sentence: str) -> list[int]:
    """Return how many words each clause of `sentence` has. Clauses end at commas, semicolons,
    colons and at the end; those without any word are not listed.

    Given `sentence`, split it at every comma, semicolon and colon and count the words, which are
    separated by spaces, in each piece. Pieces without words are skipped.

    用逗号、分号和冒号把 `sentence` 分成若干小句，返回每个小句的单词数，没有单词的小句不列出。

    统计句子 `sentence` 各小句的词数：遇到 ',' ';' ':' 断开，单词以空格分隔。空的小句跳过。

    >>> words_per_clause("When it rains, we stay at home; otherwise we play.")
    [3, 4, 3]
    >>> words_per_clause("Note: no milk,, no sugar")
    [1, 2, 2]
    >>> words_per_clause("")
    []
    """
    counts = [len(clause.split()) for clause in re.split("[,;:]", sentence)]
    return [count for count in counts if count > 0]


def words_per_clause_2(sentence: str) -> list[int]:
    result = []
    unified = sentence.replace(";", ",").replace(":", ",")
    for clause in unified.split(","):
        words = clause.split()
        if words:
            result.append(len(words))
    return result


def sentence_kinds(text: str) -> list[str]:
    """Tell for every sentence in `text` whether it is a 'statement', a 'question' or an
    'exclamation'. A sentence ends with exactly one of the marks . ? ! and these marks occur
    nowhere else.

    Every sentence of `text` is closed by a full stop, a question mark or an exclamation mark.
    Return the list of the sentences' kinds in order: 'statement', 'question' or 'exclamation'. No
    sentences, no kinds.

    判断 `text` 中每个句子的类型：以 . 结尾为 'statement'，以 ? 结尾为 'question'，以 ! 结尾为 'exclamation'，按顺序返回列表。
    这些标点只出现在句末，且每句只有一个。

    `text` 里每句话都以句号、问号或感叹号（英文标点）收尾，这三种符号不会出现在别处。依次返回各句的类别：'statement'、'question' 或 'exclamation'。

    >>> sentence_kinds("Who is there? It is me. Great!")
    ['question', 'statement', 'exclamation']
    >>> sentence_kinds("Stop!")
    ['exclamation']
    >>> sentence_kinds("")
    []
    """
    kinds = {".": "statement", "?": "question", "!": "exclamation"}
    return [kinds[char] for char in text if char in kinds]


def sentence_kinds_2(text: str) -> list[str]:
    result = []
    for char in text:
        if char == ".":
            result.append("statement")
        elif char == "?":
            result.append("question")
        elif char == "!":
            result.append("exclamation")
    return result


def longest_question(text: str) -> str:
    """Return the question in `text` with the most words, with its question mark; the later one of
    two equally long ones. Sentences end with . ! or ?. Return '' if there is no question.

    `text` consists of sentences closed by '.', '!' or '?'. Among those that end with '?', find the
    one that has most words (on a tie, the last such) and return it without spaces around. The
    answer is '' without any question.

    `text` 由以 . ! ? 结尾的句子组成，返回其中单词最多的问句（保留问号、去掉首尾空格），并列时取后出现的；没有问句则返回 ''。

    找出 `text` 里词数最多的疑问句并返回，问号一并保留。句子以 '.'、'!' 或 '?' 结束；词数相同取靠后的一句，若没有疑问句，返回空字符串。

    >>> longest_question("Who? Me. What do you want? Nothing at all, thanks a lot!")
    'What do you want?'
    >>> longest_question("Why not? How so?")
    'How so?'
    >>> longest_question("No. Never!")
    ''
    """
    best = ""
    for sentence in re.findall(r"[^.!?]*[.!?]", text):
        if sentence.endswith("?") and len(sentence.split()) >= len(best.split()):
            best = sentence.strip()
    return best


def longest_question_2(text: str) -> str:
    questions = [part.strip() + "?" for part in re.findall(r"([^.!?]*)\?", text)]
    return max(reversed(questions), key=lambda one: len(one.split()), default="")


def contraction_count(text: str) -> int:
    """Count the words of `text` that contain an apostrophe with a letter on both sides of it, such
    as don't and it's. Words are separated by spaces.

    How many short forms like "can't" or "we're" does `text` have? A word counts if somewhere in it
    an apostrophe stands between two letters; one at the start or the end of a word does not count.

    统计 `text` 中缩写形式的单词个数：单词（以空格分隔）里有一个撇号，且撇号左右两边都是字母，例如 don't。

    返回 `text` 里有多少个像 "can't"、"we're" 这样的词，即撇号夹在两个字母之间的词；撇号在词首或词尾的不算。

    >>> contraction_count("I don't know what it's for")
    2
    >>> contraction_count("the dogs' bones and 'quotes'")
    0
    >>> contraction_count("")
    0
    """
    count = 0
    for word in text.split():
        for i in range(1, len(word) - 1):
            if word[i] == "'" and word[i - 1].isalpha() and word[i + 1].isalpha():
                count += 1
                break
    return count


def contraction_count_2(text: str) -> int:
    return sum(bool(re.search(r"[a-zA-Z]'[a-zA-Z]", word)) for word in text.split())


def write_in_full(text: str, long_forms: dict[str, str]) -> str:
    """Replace the words of `text` that are keys of `long_forms` by what belongs to them. Keys are
    in lower case; a word beginning with a capital gets a long form that begins with a capital.

    Expand short forms: every word of `text` (words are separated by single spaces) is looked up in
    `long_forms` in lower case. If it is found, put its long form there, with a first capital if the
    word had one. Other words stay.

    把 `text` 中的缩写展开：单词（以单个空格分隔）转成小写后若是 `long_forms` 的键，就换成对应的完整形式；原词首字母大写的，替换后首字母也大写。其余单词不变。

    给定文本 `text` 和小写缩写到全称的字典 `long_forms`，逐词查找并替换；被替换的词如果以大写字母开头，结果也要以大写字母开头，查不到的词原样保留。

    >>> write_in_full("I don't think so", {"don't": "do not"})
    'I do not think so'
    >>> write_in_full("It's late and it's dark", {"it's": "it is"})
    'It is late and it is dark'
    >>> write_in_full("no change", {})
    'no change'
    """
    result = []
    for word in text.split(" "):
        full = long_forms.get(word.lower())
        if full is None:
            result.append(word)
        elif word[0].isupper():
            result.append(full[0].upper() + full[1:])
        else:
            result.append(full)
    return " ".join(result)


def fits_digit_rhyme(sentence: str, digits: str) -> bool:
    """Check whether the words of `sentence` have as many letters as `digits` says, word by word; a
    0 stands for a word of ten letters. Only letters count, and there must be as many words as
    digits.

    People remember numbers by sentences whose word lengths are the digits. Tell whether `sentence`
    is such a help for `digits`: the first word has as many letters as the first digit tells (10 for
    a 0), and so on, with no word or digit left over. Punctuation does not count as letters.

    人们用句子记数字：每个单词的字母数依次等于各位数字，0 表示十个字母。判断 `sentence` 是否恰好对应数字串 `digits`，标点不计，单词数与数字个数必须相等。

    检查句子 `sentence` 各单词的字母个数（忽略标点）是否逐一等于 `digits` 的各位数字，其中数字 0 对应长度为 10 的单词；词数和位数不同则为 False。

    >>> fits_digit_rhyme("How I wish!", "314")
    True
    >>> fits_digit_rhyme("My basketball", "20")
    True
    >>> fits_digit_rhyme("How I wish", "3145")
    False
    >>> fits_digit_rhyme("", "")
    True
    """
    words = sentence.split()
    if len(words) != len(digits):
        return False
    for word, digit in zip(words, digits):
        letters = sum(char.isalpha() for char in word)
        if letters != (int(digit) or 10):
            return False
    return True


def fits_digit_rhyme_2(sentence: str, digits: str) -> bool:
    lengths = [sum(map(str.isalpha, word)) for word in sentence.split()]
    return lengths == [10 if digit == "0" else int(digit) for digit in digits]


def shortest_words_of(text: str) -> list[str]:
    """Return all the shortest words of `text` in order of appearance, each spelling once. Words are
    separated by white space.

    Which words of `text` are the shortest? List every word of that length as it comes, but do not
    repeat one that is already in the list; a text without words gives an empty list.

    返回 `text` 中最短的所有单词，按出现顺序排列，相同的单词只列一次。单词以空白分隔。

    找出 `text` 里长度最短的单词，可能不止一个：依次列出，重复的不再列；没有单词时返回空列表。

    >>> shortest_words_of("we go to the sea and we swim")
    ['we', 'go', 'to']
    >>> shortest_words_of("hello")
    ['hello']
    >>> shortest_words_of("  ")
    []
    """
    found: list[str] = []
    for word in text.split():
        if not found or len(word) < len(found[0]):
            found = [word]
        elif len(word) == len(found[0]) and word not in found:
            found.append(word)
    return found


def shortest_words_of_2(text: str) -> list[str]:
    words = list(dict.fromkeys(text.split()))
    shortest = min(map(len, words), default=0)
    return [word for word in words if len(word) == shortest]


def runner_up_word(sentence: str) -> str | None:
    """Return the first word of `sentence` whose length is the second largest among the different
    word lengths, or None if all words are equally long or there are none.

    Leave aside the longest words of `sentence`, however many there are. Of the others, give the
    longest, the first one on a tie. Return None if nothing is left.

    返回 `sentence` 中第二长的单词：长度是所有不同词长里第二大的，有多个则取第一个；若所有单词一样长或没有单词，返回 None。

    先排除 `sentence` 中最长的单词（可能有多个），再从剩下的里面找最长的，并列取先出现者。没有剩余单词时返回 None。

    >>> runner_up_word("some people prefer quiet places")
    'quiet'
    >>> runner_up_word("one two six")
    >>> runner_up_word("a bee sees all")
    'bee'
    """
    words = sentence.split()
    lengths = sorted({len(word) for word in words}, reverse=True)
    if len(lengths) < 2:
        return None
    for word in words:
        if len(word) == lengths[1]:
            return word


def runner_up_word_2(sentence: str) -> str | None:
    words = sentence.split()
    longest = max((len(word) for word in words), default=0)
    others = [word for word in words if len(word) < longest]
    return max(others, key=len, default=None)


def inner_capitalized(text: str) -> list[str]:
    """List the words of `text` that begin with a capital although they do not begin a sentence.
    Sentences end with . ! or ?, and such marks are removed from the words. The word I is not
    listed.

    Find probable names: go through the words of `text` and collect those with a capital first
    letter, but neither the first word of the text, nor words after one that ends with '.', '!' or
    '?', nor 'I'. Remove the marks . , ! ? at their ends.

    列出 `text` 中不在句首却以大写字母开头的单词（去掉词尾的 . , ! ? 标点），单词 I 除外。句子以 . ! ? 结束。

    从 `text` 中找出可能的专有名词：首字母大写，且既不是全文第一个词，也不紧跟在以 '.'、'!'、'?' 结尾的词之后；'I' 不算，词尾的 . , ! ? 要去掉。

    >>> inner_capitalized("Yesterday Tom and I met Ann. She lives in Rome.")
    ['Tom', 'Ann', 'Rome']
    >>> inner_capitalized("Hello there! Nice weather.")
    []
    >>> inner_capitalized("")
    []
    """
    names = []
    starts_sentence = True
    for word in text.split():
        bare = word.rstrip(".,!?")
        if not starts_sentence and bare[:1].isupper() and bare != "I":
            names.append(bare)
        starts_sentence = word[-1] in ".!?"
    return names


def inner_capitalized_2(text: str) -> list[str]:
    words = text.split()
    return [
        word.rstrip(".,!?")
        for before, word in zip(words, words[1:])
        if before[-1] not in ".!?" and word[0].isupper() and word.rstrip(".,!?") != "I"
    ]


def full_names_in(text: str) -> list[str]:
    """Return the names in `text`: as many neighbouring words with a capital first letter as
    possible make up one name, joined by spaces. Words consist of letters and are separated by
    spaces.

    In `text`, a run of consecutive capitalized words is one name, for example 'New York'. Return
    all such runs in order, each as one string. There is no punctuation.

    把 `text` 中连续的首字母大写的单词合成一个名称（用空格连接），按顺序返回所有名称。文本里只有字母和空格。

    在没有标点的 `text` 中，相邻的大写开头的单词视为同一个名字，如 'New York'。依次返回各个名字组成的列表。

    >>> full_names_in("we saw New York and then Boston with Mary Ann Lee")
    ['New York', 'Boston', 'Mary Ann Lee']
    >>> full_names_in("nothing here")
    []
    >>> full_names_in("Rome")
    ['Rome']
    """
    names: list[str] = []
    inside = False
    for word in text.split():
        if not word[0].isupper():
            inside = False
        elif inside:
            names[-1] += " " + word
        else:
            names.append(word)
            inside = True
    return names


def full_names_in_2(text: str) -> list[str]:
    groups = itertools.groupby(text.split(), key=lambda word: word[0].isupper())
    return [" ".join(words) for capital, words in groups if capital]


def soften_shouting(text: str) -> str:
    """Write every word of `text` that has two or more letters, all of them capitals, in lower case.
    Other words, among them single letters like I, stay as they are. Words are separated by
    single spaces.

    Calm down a message: in `text`, the words written completely in capitals become lower case if
    they have at least two letters. Keep everything else, spaces included.

    把 `text` 中全部由大写字母组成且至少有两个字母的单词改为小写，其他单词（包括单个字母 I）保持不变。单词以单个空格分隔。

    让“大喊大叫”的消息 `text` 平静下来：字母全大写、字母数不少于 2 的词转为小写，其余内容不动。

    >>> soften_shouting("I am VERY happy")
    'I am very happy'
    >>> soften_shouting("STOP! Now, PLEASE.")
    'stop! Now, please.'
    >>> soften_shouting("")
    ''
    """
    words = text.split(" ")
    for i, word in enumerate(words):
        letters = [char for char in word if char.isalpha()]
        if len(letters) >= 2 and all(char.isupper() for char in letters):
            words[i] = word.lower()
    return " ".join(words)


def soften_shouting_2(text: str) -> str:
    def calm(word: str) -> str:
        letters = sum(char.isalpha() for char in word)
        return word.lower() if word.isupper() and letters > 1 else word

    return " ".join(calm(word) for word in text.split(" "))


def by_labels(text: str) -> str:
    """Each word in `text` has a label, as in '2:world 1:hello'. Return the words without their
    labels, joined by spaces, in ascending order of the numbers.

    You are given words that were mixed up, each with its original place before a colon, separated
    by spaces in `text`. Put them back in order and return the sentence. The places need not be
    consecutive.

    `text` 中每个单词前都有编号，如 '2:world 1:hello'。按编号从小到大排列单词，去掉编号后用空格连接返回。

    单词被打乱了，但各自带着“位置:单词”形式的标签，用空格分隔存放在 `text` 中。请按位置还原句子，位置不一定连续。

    >>> by_labels("2:world 1:hello")
    'hello world'
    >>> by_labels("10:end 9:the 4:is 2:this")
    'this is the end'
    >>> by_labels("")
    ''
    """
    labelled = []
    for item in text.split():
        number, _, word = item.partition(":")
        labelled.append((int(number), word))
    labelled.sort(key=lambda pair: pair[0])
    return " ".join(word for _, word in labelled)


def by_labels_2(text: str) -> str:
    pairs = [item.split(":", 1) for item in text.split()]
    return " ".join(word for _, word in sorted(pairs, key=lambda pair: int(pair[0])))


def acronym_fits(acronym: str, phrase: str) -> bool:
    """Check whether `acronym` can stand for `phrase`: its letters are the initials of words of the
    phrase in the same order, ignoring case, where only words of up to three letters may be
    skipped.

    Could `acronym` be short for `phrase`? Go through the words: each must give the next letter by
    its initial, whatever the case, but a word of at most three letters may also be left out. All
    letters must be used up.

    判断 `acronym` 能否作为 `phrase` 的缩写：字母依次是各单词的首字母（不分大小写），只有不超过三个字母的单词可以跳过，且缩写的字母要全部用完。

    检查缩写 `acronym` 与短语 `phrase` 是否相符。逐个看单词：首字母对应下一个缩写字母（忽略大小写）；对不上时，长度不超过 3 的单词可以略过。单词和字母都要处理完。

    >>> acronym_fits("NASA", "National Aeronautics and Space Administration")
    True
    >>> acronym_fits("doa", "dead on arrival")
    True
    >>> acronym_fits("US", "United Kingdom")
    False
    >>> acronym_fits("ab", "apple")
    False
    """
    letters = acronym.lower()
    words = phrase.lower().split()

    def fits(i: int, j: int) -> bool:
        if j == len(words):
            return i == len(letters)
        if i < len(letters) and words[j][0] == letters[i] and fits(i + 1, j + 1):
            return True
        return len(words[j]) <= 3 and fits(i, j + 1)

    return fits(0, 0)


def explained_acronyms(text: str) -> dict[str, str]:
    """Find the short forms that `text` explains as in 'World Health Organization (WHO)': capitals
    in brackets after as many words, whose initials they are. Map each one to these words.

    In `text`, a group of capital letters in round brackets may follow the words that it
    abbreviates, one word for each letter, ignoring case. Return a dictionary from each such short
    form to the words joined by spaces; other brackets are ignored.

    找出 `text` 中形如 'World Health Organization (WHO)' 的缩写说明：括号里是若干大写字母，前面恰好有同样数量的单词且首字母与之对应（不分大小写）。
    返回缩写到全称的字典。

    编写函数，从 `text` 里提取缩写及其全称。圆括号中的大写字母必须逐一是紧靠其前的那些单词的首字母，大小写不限；不符合的括号忽略。

    >>> explained_acronyms("The World Health Organization (WHO) met the European Union (EU) today")
    {'WHO': 'World Health Organization', 'EU': 'European Union'}
    >>> explained_acronyms("as soon as possible (ASAP) but not later (X)")
    {'ASAP': 'as soon as possible'}
    >>> explained_acronyms("")
    {}
    """
    found = {}
    words = text.split()
    for i, word in enumerate(words):
        match = re.fullmatch(r"\(([A-Z]+)\)", word)
        if not match or len(match[1]) > i:
            continue
        before = words[i - len(match[1]):i]
        if "".join(one[0] for one in before).upper() == match[1]:
            found[match[1]] = " ".join(before)
    return found


def words_spelling(name: str, vocabulary: list[str]) -> list[str]:
    """For every letter of `name`, take the first unused word of `vocabulary` that begins with it,
    ignoring case. Return these words, or an empty list if there is no word left for some letter.

    Turn `name` into a row of words whose initials spell it: each letter gets the first word in
    `vocabulary` with that initial (case does not matter) that has not been used yet. If one letter
    gets none, the result is [].

    为 `name` 的每个字母从 `vocabulary` 中取第一个以它开头（不分大小写）且还没用过的单词，返回这些单词；若有字母找不到单词，返回空列表。

    给定名字 `name` 和词表 `vocabulary`，用单词首字母拼出这个名字：依次为每个字母挑选词表中最靠前的可用单词，每个单词只能用一次，忽略大小写。缺词时返回 []。

    >>> words_spelling("Ann", ["new", "apple", "night", "arm"])
    ['apple', 'new', 'night']
    >>> words_spelling("bob", ["big", "old"])
    []
    >>> words_spelling("", ["any"])
    []
    """
    remaining = vocabulary[:]
    chosen = []
    for letter in name.lower():
        for word in remaining:
            if word.lower().startswith(letter):
                chosen.append(word)
                remaining.remove(word)
                break
        else:
            return []
    return chosen


def words_spelling_2(name: str, vocabulary: list[str]) -> list[str]:
    by_initial: dict[str, deque] = {}
    for word in vocabulary:
        by_initial.setdefault(word[0].lower(), deque()).append(word)
    result = []
    for letter in name.lower():
        if not by_initial.get(letter):
            return []
        result.append(by_initial[letter].popleft())
    return result


def digits_spelled_out(text: str) -> str:
    """Replace every digit in `text` that stands alone, as a word of its own, by its English name in
    lower case. Longer numbers and digits inside words are not touched. Words are separated by
    single spaces.

    In printed texts, small numbers are written as words. Go through the words of `text` (separated
    by one space each) and turn '0' to '9' into 'zero' to 'nine'; leave all other words alone.

    把 `text` 中单独成词的数字 0 到 9 换成小写英文名称，多位数和夹在单词里的数字不变。单词之间用单个空格分隔。

    印刷文本里较小的数通常用单词书写。请把 `text`（单词以一个空格隔开）里的 '0' 到 '9' 改写成 'zero' 到 'nine'，其他词保持原样。

    >>> digits_spelled_out("I have 3 cats and 12 fish")
    'I have three cats and 12 fish'
    >>> digits_spelled_out("0 or 1 but not x1")
    'zero or one but not x1'
    >>> digits_spelled_out("")
    ''
    """
    names = "zero one two three four five six seven eight nine".split()
    words = []
    for word in text.split(" "):
        if len(word) == 1 and word in "0123456789":
            words.append(names[int(word)])
        else:
            words.append(word)
    return " ".join(words)


def digits_spelled_out_2(text: str) -> str:
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    table = {str(digit): name for digit, name in enumerate(names)}
    return " ".join(table.get(word, word) for word in text.split(" "))


def figures_for_words(sentence: str) -> str:
    """Replace each number word from one to twelve in `sentence`, in lower case or with a capital,
    by its figure. A full stop, comma or other mark directly after the word is kept.

    Write numbers as figures: every word of `sentence` (separated by single spaces) that is one of
    one, two, ..., twelve, whatever its case, becomes 1, 2, ..., 12. Marks such as , . ! ? ; : at
    the end of the word remain.

    把 `sentence` 中的英文数词 one 到 twelve（大小写不限）换成对应的阿拉伯数字，紧跟其后的标点保留。

    编写函数，将句子 `sentence`（单词以单个空格分隔）里的 one、two、…、twelve 改写为 1、2、…、12，忽略大小写；词尾的标点 , . ! ? ; : 原样保留。

    >>> figures_for_words("Two eggs, one pan and twelve minutes")
    '2 eggs, 1 pan and 12 minutes'
    >>> figures_for_words("We were three, now ten!")
    'We were 3, now 10!'
    >>> figures_for_words("none of these")
    'none of these'
    """
    names = "one two three four five six seven eight nine ten eleven twelve".split()
    result = []
    for word in sentence.split(" "):
        bare = word.rstrip(",.!?;:")
        if bare.lower() in names:
            number = names.index(bare.lower()) + 1
            word = str(number) + word[len(bare):]
        result.append(word)
    return " ".join(result)


def figures_for_words_2(sentence: str) -> str:
    names = "one two three four five six seven eight nine ten eleven twelve".split()
    figures = {name: str(value) for value, name in enumerate(names, 1)}

    def figure(match: re.Match) -> str:
        return figures.get(match[0].lower(), match[0])

    return re.sub(r"(?<!\S)[A-Za-z]+(?=[,.!?;:]*(?!\S))", figure, sentence)


def letters_to_spell(number: int) -> int:
    """Return how many letters are needed to spell the digits of `number` in English, one by one:
    105 is 'one zero five', eleven letters. `number` is not negative.

    A robot reads the digits of the non-negative `number` aloud as zero, one, two and so on. Compute
    the total number of letters in the names of all its digits.

    用英文逐位拼读非负整数 `number`，例如 105 读作 one zero five，返回所有数字名称的字母总数。

    机器人把非负整数 `number` 的各位数字依次念作 zero、one、two…… 求这些单词一共有多少个字母。

    >>> letters_to_spell(105)
    11
    >>> letters_to_spell(0)
    4
    >>> letters_to_spell(777)
    15
    """
    sizes = [len(name) for name in
             ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")]
    return sum(sizes[int(digit)] for digit in str(number))


def letters_to_spell_2(number: int) -> int:
    sizes = [4, 3, 3, 5, 4, 4, 3, 5, 5, 4]  # zero, one, two, ...
    total = sizes[number % 10]
    while number >= 10:
        number //= 10
        total += sizes[number % 10]
    return total


def day_ordinal_in_words(day: int) -> str:
    """Return the ordinal word for a day of the month `day`, from 1 to 31: 'first', 'second', ...,
    'twentieth', 'twenty-first', ..., 'thirty-first'.

    Given `day` between 1 and 31, write it as it is said in a date, such as 'third', 'twelfth' or
    'twenty-second' (with a hyphen above twenty).

    返回每月第 `day` 天（1 到 31）的英文序数词，如 'first'、'twentieth'、'thirty-first'。

    给定 1 到 31 之间的日期 `day`，写出它在英语日期中的读法：例如 3 是 'third'，22 是 'twenty-second'，二十以上的非整十数要用连字符。

    >>> day_ordinal_in_words(3)
    'third'
    >>> day_ordinal_in_words(20)
    'twentieth'
    >>> day_ordinal_in_words(31)
    'thirty-first'
    >>> day_ordinal_in_words(12)
    'twelfth'
    """
    small = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
             "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth").split()
    if day < 20:
        return small[day - 1]
    if day == 20:
        return "twentieth"
    if day == 30:
        return "thirtieth"
    tens = "twenty" if day < 30 else "thirty"
    return f"{tens}-{small[day % 10 - 1]}"


def fraction_from_words(phrase: str) -> tuple[int, int]:
    """Read a fraction written in English, such as 'three quarters' or 'one half', and return its
    numerator and denominator. The first word of `phrase` is one of one to nine; the second is
    half, third, quarter, fifth, sixth, eighth or tenth, perhaps with an s.

    `phrase` consists of a number word from one to nine and the name of a part: half (plural
    halves), third, quarter, fifth, sixth, eighth, tenth (plural with s). Return the pair
    (numerator, denominator), not reduced.

    把英文分数 `phrase`（如 'three quarters'）转换成 (分子, 分母)。第一个词是 one 到 nine，第二个词是 half、third、quarter、fifth、
    sixth、eighth 或 tenth 的单数或复数形式，不约分。

    `phrase` 由数词（one 到 nine）和份额名称（half/halves、third、quarter、fifth、sixth、eighth、tenth，复数加 s）组成，
    返回对应的分子与分母构成的元组，不必化简。

    >>> fraction_from_words("three quarters")
    (3, 4)
    >>> fraction_from_words("one half")
    (1, 2)
    >>> fraction_from_words("five halves")
    (5, 2)
    >>> fraction_from_words("two tenths")
    (2, 10)
    """
    numbers = "one two three four five six seven eight nine".split()
    parts = {"half": 2, "halve": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6,
             "eighth": 8, "tenth": 10}
    count, part = phrase.split()
    return numbers.index(count) + 1, parts[part.rstrip("s")]


def fraction_from_words_2(phrase: str) -> tuple[int, int]:
    numbers = "one two three four five six seven eight nine".split()
    starts = [("hal", 2), ("third", 3), ("quarter", 4), ("fifth", 5), ("sixth", 6),
              ("eighth", 8), ("tenth", 10)]
    count, name = phrase.split()
    for start, denominator in starts:
        if name.startswith(start):
            return numbers.index(count) + 1, denominator


def times_word(phrase: str) -> int:
    """Return how often something happens according to `phrase`: 'never' is 0, 'once' 1, 'twice' 2,
    and otherwise it is a number followed by 'times', such as '5 times'. The case of letters is
    ignored.

    Convert an English count such as 'Twice' or '12 times' to an integer. The words never, once and
    twice (in any case) stand for 0, 1 and 2; any other `phrase` begins with a number.

    把表示次数的英语短语 `phrase` 转成整数：never 为 0，once 为 1，twice 为 2，其余形如 '5 times'。不区分大小写。

    给定 `phrase`，可能是 never、once、twice（大小写任意）或“数字 + times”，返回它表示的次数。

    >>> times_word("Twice")
    2
    >>> times_word("12 times")
    12
    >>> times_word("never")
    0
    """
    special = {"never": 0, "once": 1, "twice": 2}
    word = phrase.split()[0].lower()
    if word in special:
        return special[word]
    return int(word)


def times_word_2(phrase: str) -> int:
    word = phrase.lower()
    if word in ("never", "once", "twice"):
        return ["never", "once", "twice"].index(word)
    return int(word.removesuffix(" times"))


def year_aloud(year: int) -> str:
    """Say `year`, a year from 1100 to 1999, in English as two halves, in figures of tens and ones:
    return the two numbers separated by a space, but 'hundred' for a second half of 00 and 'oh'
    before a single digit.

    How is `year` (1100 to 1999) spoken? The first two digits come first; then the last two, where
    00 is read 'hundred' and 01 to 09 are read 'oh' and the digit. Return, for example, '19 84', '19
    oh 5' or '18 hundred'.

    按英语习惯念年份 `year`（1100 到 1999）：前两位、后两位分别念，用空格隔开；后两位是 00 时念 'hundred'，是 01 到 09 时念 'oh' 加数字。返回如
    '19 84' 的文本。

    给定 1100 至 1999 年之间的 `year`，返回其英语读法的文本：1984 为 '19 84'，1905 为 '19 oh 5'，1800 为 '18 hundred'。

    >>> year_aloud(1984)
    '19 84'
    >>> year_aloud(1905)
    '19 oh 5'
    >>> year_aloud(1800)
    '18 hundred'
    """
    century, rest = divmod(year, 100)
    if rest == 0:
        return f"{century} hundred"
    if rest < 10:
        return f"{century} oh {rest}"
    return f"{century} {rest}"


def year_aloud_2(year: int) -> str:
    text = str(year)
    second = text[2:]
    if second == "00":
        second = "hundred"
    elif second[0] == "0":
        second = "oh " + second[1]
    return text[:2] + " " + second


def count_in_dozens(phrase: str) -> int:
    """Work out an amount such as 'two dozen and three'. `phrase` is 'a', 'half a' or a number word
    from two to nine before 'dozen', and maybe 'and' with a number word from one to eleven at the
    end.

    An old shopkeeper counts in dozens. Turn his `phrase` into a number: 'a dozen' is 12, 'half a
    dozen' 6, 'five dozen' 60, and what follows 'and' (one to eleven) is added. Number words before
    'dozen' go from two to nine.

    计算用“打”表示的数量 `phrase`：'a dozen' 是 12，'half a dozen' 是 6，'two dozen' 是 24；后面可能有 'and' 加 one 到
    eleven，表示再加上该数。dozen 前的数词为 two 到 nine。

    老店主按打计数。把他说的短语 `phrase` 换算成个数：dozen 前面是 a、half a 或 two 到 nine，若末尾还有 'and' 和一个数词（one 到 eleven），
    则一并相加。

    >>> count_in_dozens("two dozen and three")
    27
    >>> count_in_dozens("half a dozen")
    6
    >>> count_in_dozens("a dozen and eleven")
    23
    """
    names = "one two three four five six seven eight nine ten eleven".split()
    amount, _, extra = phrase.partition(" and ")
    words = amount.split()
    if words[0] == "half":
        total = 6
    elif words[0] == "a":
        total = 12
    else:
        total = 12 * (names.index(words[0]) + 1)
    if extra:
        total += names.index(extra) + 1
    return total


def count_in_dozens_2(phrase: str) -> int:
    values = {"half": 0.5, "a": 1}
    names = "one two three four five six seven eight nine ten eleven".split()
    values.update({name: place for place, name in enumerate(names, 1)})
    words = phrase.split()
    rest = values[words[-1]] if "and" in words else 0
    return int(12 * values[words[0]] + rest)


def answer_spoken_sum(question: str) -> int:
    """Compute what `question` asks, for example 'five plus three times two'. The words one to ten
    alternate with plus, minus and times, and everything is done strictly from left to right.

    In `question`, the number words one to ten are connected by 'plus', 'minus' or 'times'. Return
    the result, working from left to right without any precedence. A single number word is its own
    result.

    计算用英文单词写成的算式 `question`，如 'five plus three times two'。数词为 one 到 ten，运算词为 plus、minus、times，
    一律从左到右计算，没有优先级。

    给定 `question`，其中 one 至 ten 的数词由 plus（加）、minus（减）、times（乘）连接，按从左往右的顺序求值并返回；只有一个数词时就返回它本身的值。

    >>> answer_spoken_sum("five plus three times two")
    16
    >>> answer_spoken_sum("one minus ten")
    -9
    >>> answer_spoken_sum("seven")
    7
    """
    names = "zero one two three four five six seven eight nine ten".split()
    words = question.split()
    result = names.index(words[0])
    for i in range(1, len(words), 2):
        value = names.index(words[i + 1])
        if words[i] == "plus":
            result += value
        elif words[i] == "minus":
            result -= value
        else:
            result *= value
    return result


def answer_spoken_sum_2(question: str) -> int:
    names = "zero one two three four five six seven eight nine ten".split()
    actions = {"plus": operator.add, "minus": operator.sub, "times": operator.mul}
    first, *rest = question.split()
    result = names.index(first)
    for action, name in zip(rest[::2], rest[1::2]):
        result = actions[action](result, names.index(name))
    return result


def formula_in_words(formula: str) -> str:
    """Read `formula` aloud: the parts are separated by single spaces, the signs + - * / = become
    plus, minus, times, divided by and equals, and single digits become their English names.
    Other parts stay as they are.

    Given a `formula` like '3 + 4 = 7', return 'three plus four equals seven'. The signs are '+',
    '-', '*', '/' ('divided by') and '='; digits 0 to 9 on their own get their names, and anything
    else is copied.

    把算式 `formula` 读成英文：各部分以单个空格隔开，+ - * / = 分别读作 plus、minus、times、divided by、equals，单个数字读出英文名，
    其他部分原样保留。

    给定形如 '3 + 4 = 7' 的 `formula`，返回它的英文读法 'three plus four equals seven'。运算符 '/' 读作 'divided by'；
    只有一位的数字换成英文单词，其余不变。

    >>> formula_in_words("3 + 4 = 7")
    'three plus four equals seven'
    >>> formula_in_words("x / 2 - 10")
    'x divided by two minus 10'
    >>> formula_in_words("5")
    'five'
    """
    spoken = {"+": "plus", "-": "minus", "*": "times", "/": "divided by", "=": "equals"}
    digits = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    for i, name in enumerate(digits):
        spoken[str(i)] = name
    return " ".join(spoken.get(part, part) for part in formula.split(" "))


def formula_in_words_2(formula: str) -> str:
    signs = {"+": "plus", "-": "minus", "*": "times", "/": "divided by", "=": "equals"}
    digits = "zero one two three four five six seven eight nine".split()
    words = []
    for part in formula.split(" "):
        if part in signs:
            words.append(signs[part])
        elif len(part) == 1 and part.isdigit():
            words.append(digits[int(part)])
        else:
            words.append(part)
    return " ".join(words)


def order_by_digit_name(digits: list[int]) -> list[int]:
    """Sort `digits`, which holds numbers from 0 to 9, by their English names in alphabetical order:
    eight, five, four, nine, one, seven, six, three, two, zero. Do not change the list itself.

    Return the numbers of `digits`, each between 0 and 9, in the alphabetical order of the words
    zero, one, ..., nine. The given list must stay as it is; repeated numbers are kept.

    把 `digits` 中 0 到 9 的数字按英文名称的字母顺序（eight、five、four、…、zero）排序，返回新列表，原列表不变。

    `digits` 里都是一位数。返回按其英文单词的字典序排列的列表，重复的数字保留，不修改原列表。

    >>> order_by_digit_name([1, 2, 3, 4, 5])
    [5, 4, 1, 3, 2]
    >>> order_by_digit_name([0, 8, 8])
    [8, 8, 0]
    >>> order_by_digit_name([])
    []
    """
    names = "zero one two three four five six seven eight nine".split()
    return sorted(digits, key=lambda digit: names[digit])


def order_by_digit_name_2(digits: list[int]) -> list[int]:
    result = []
    for digit in [8, 5, 4, 9, 1, 7, 6, 3, 2, 0]:
        result += [digit] * digits.count(digit)
    return result


def hidden_digit_words(text: str) -> list[int]:
    """Find the names of the digits from one to nine hidden in `text`, perhaps inside other words
    and in any case, and return their values in the order of their first letters. Names may
    overlap.

    Letters in `text` may spell one, two, ..., nine even across parts of words: 'weightless' hides
    8. At each position check whether a digit's name begins there, ignoring case, and list the
    digits found from left to right.

    找出 `text` 中隐藏的数字名称（one 到 nine，不分大小写，可能藏在别的单词里，也可能相互重叠），按出现位置返回对应的数字。

    `text` 的字母中可能藏着 one、two、…、nine，例如 'weightless' 里有 8。从左到右检查每个位置是否以某个数字名称开头（忽略大小写），依次返回这些数字。

    >>> hidden_digit_words("The weightless Phoneman")
    [8, 1]
    >>> hidden_digit_words("twone")
    [2, 1]
    >>> hidden_digit_words("none left")
    [1]
    >>> hidden_digit_words("")
    []
    """
    names = "one two three four five six seven eight nine".split()
    text = text.lower()
    found = []
    for i in range(len(text)):
        for value, name in enumerate(names, 1):
            if text.startswith(name, i):
                found.append(value)
    return found


def hidden_digit_words_2(text: str) -> list[int]:
    names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    pattern = "(?=(" + "|".join(names) + "))"
    return [names.index(name) + 1 for name in re.findall(pattern, text.lower())]


def price_from_words(phrase: str) -> int:
    """Return the price in cents that `phrase` gives in figures, such as '3 euros and 20 cents', '1
    euro' or '75 cents'. Either part may be missing, but not both.

    Read an amount of money from `phrase`: a number before 'euro' or 'euros', a number before 'cent'
    or 'cents', or both of them connected by 'and'. Convert it to cents.

    把形如 '3 euros and 20 cents'、'1 euro' 或 '75 cents' 的金额文本 `phrase` 换算成分（cent）返回，两部分可能只有其一。

    从 `phrase` 中读取金额：euro(s) 前的数是欧元，cent(s) 前的数是欧分，两者可由 'and' 连接，也可只出现一个。求总共多少欧分。

    >>> price_from_words("3 euros and 20 cents")
    320
    >>> price_from_words("1 euro")
    100
    >>> price_from_words("75 cents")
    75
    """
    total = 0
    words = phrase.split()
    for number, unit in zip(words, words[1:]):
        if unit.startswith("euro"):
            total += 100 * int(number)
        elif unit.startswith("cent"):
            total += int(number)
    return total


def price_from_words_2(phrase: str) -> int:
    euros = re.search(r"(\d+) euro", phrase)
    cents = re.search(r"(\d+) cent", phrase)
    return (int(euros[1]) * 100 if euros else 0) + (int(cents[1]) if cents else 0)


def score_from_words(call: str) -> tuple[int, int]:
    """Read a football result `call`, called out as two words, for example 'three nil', and return
    both numbers. The words are nil (0) and one to nine; 'all' as the second word repeats the
    first number.

    A commentator says the score `call`, such as 'two one', 'nil nil' or 'four all', which means
    four to four. Return the goals of both teams as a tuple; nil is 0, and the other words are one
    to nine.

    把用两个英文单词报出的足球比分 `call` 转成元组，例如 'three nil' 为 (3, 0)。nil 表示 0，其余为 one 到 nine，第二个词若是 all
    则表示与第一个数相同。

    解说员报出比分 `call`，形如 'two one'、'nil nil' 或 'four all'（四比四）。返回两队进球数的元组，nil 即 0。

    >>> score_from_words("three nil")
    (3, 0)
    >>> score_from_words("two all")
    (2, 2)
    >>> score_from_words("nil nine")
    (0, 9)
    """
    names = "nil one two three four five six seven eight nine".split()
    first, second = call.split()
    home = names.index(first)
    away = home if second == "all" else names.index(second)
    return home, away


def score_from_words_2(call: str) -> tuple[int, int]:
    words = call.split()
    if words[1] == "all":
        words[1] = words[0]
    names = ["nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return tuple(names.index(word) for word in words)


def tens_and_ones(name: str) -> tuple[int, int]:
    """Split an English number word between twenty and ninety-nine into its digits: return the pair
    of tens and ones for `name`, for example (4, 2) for 'forty-two' and (7, 0) for 'seventy'.

    `name` is a number from 20 to 99 in words, with a hyphen if the ones are not zero. Return its
    tens digit and its ones digit as a tuple.

    `name` 是 20 到 99 之间的英文数词，如 'forty-two'。返回它的十位和个位组成的元组，如 (4, 2)。

    给定英文数词 `name`（twenty 到 ninety-nine，非整十时带连字符），求它的十位数字与个位数字，以元组形式返回。

    >>> tens_and_ones("forty-two")
    (4, 2)
    >>> tens_and_ones("seventy")
    (7, 0)
    >>> tens_and_ones("ninety-nine")
    (9, 9)
    """
    tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    ones = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    first, _, second = name.partition("-")
    return tens.index(first) + 2, ones.index(second)


def single_marks(text: str) -> str:
    """Reduce exaggerated punctuation: every run of exclamation and question marks in `text` becomes
    a single '?' if there is a question mark in it, and a single '!' otherwise.

    Where several of the marks ! and ? stand next to each other in `text`, keep only one: '?' if the
    run contains at least one '?', else '!'. Everything else is unchanged.

    把 `text` 中连续的感叹号和问号压缩成一个：其中含有 '?' 就写一个 '?'，否则写一个 '!'，其余字符不变。

    给定 `text`，将每一串相邻的 '!'、'?' 替换为单个标点：只要串里有问号就用 '?'，全是感叹号则用 '!'。

    >>> single_marks("What?!?! No!!!")
    'What? No!'
    >>> single_marks("Fine! Really?")
    'Fine! Really?'
    >>> single_marks("ok")
    'ok'
    """
    return re.sub("[!?]+", lambda run: "?" if "?" in run[0] else "!", text)


def single_marks_2(text: str) -> str:
    result = ""
    for char in text:
        if char in "!?" and result and result[-1] in "!?":
            if char == "?":
                result = result[:-1] + "?"
        else:
            result += char
    return result


def correct_i(text: str) -> str:
    """Write the English word i with a capital in `text`, wherever it stands alone or before an
    apostrophe as in i'm. Words are separated by single spaces, and a mark may follow the word.

    People often type 'i' for 'I'. In `text`, correct every word that is 'i', or begins with "i'",
    or consists of 'i' and following marks such as a comma or full stop. All other words remain
    unchanged.

    把 `text` 中单独的英文单词 i 改成大写 I，包括 i'm 这类撇号形式，以及后面紧跟标点的情况。单词以单个空格分隔。

    有人习惯把 'I' 打成 'i'。请修正 `text`：单词是 'i'、以 "i'" 开头或是 'i' 后面只跟标点时，把 i 大写，其他单词不动。

    >>> correct_i("i think i'm late, said i.")
    "I think I'm late, said I."
    >>> correct_i("if it is in")
    'if it is in'
    >>> correct_i("")
    ''
    """
    words = text.split(" ")
    for index, word in enumerate(words):
        if word[:1] == "i" and not word[1:2].isalnum():
            words[index] = "I" + word[1:]
    return " ".join(words)


def correct_i_2(text: str) -> str:
    return re.sub(r"(?<!\S)i(?!\w)", "I", text)


def without_fillers(speech: str, fillers: list[str]) -> str:
    """Remove the filler words listed in `fillers` from `speech`, whatever their case, along with a
    comma attached to them. The other words are joined by single spaces.

    Clean a transcript: delete each word of `speech` that is one of `fillers` when case and a comma
    at its end are ignored, and return the rest as words separated by one space.

    从 `speech` 中删去 `fillers` 列出的口头语（不分大小写，词尾逗号一并去掉），其余单词用单个空格连接返回。

    清理演讲稿 `speech`：忽略大小写和词尾的逗号后，凡是属于 `fillers` 的词都去掉，剩下的词以一个空格分隔。

    >>> without_fillers("Um, I like, uh, really like it", ["um", "uh"])
    'I like, really like it'
    >>> without_fillers("Well well, yes", ["well"])
    'yes'
    >>> without_fillers("nothing to remove", [])
    'nothing to remove'
    """
    unwanted = {filler.lower() for filler in fillers}
    kept = [word for word in speech.split() if word.rstrip(",").lower() not in unwanted]
    return " ".join(kept)


def without_fillers_2(speech: str, fillers: list[str]) -> str:
    result = []
    for word in speech.split():
        bare = word.lower().rstrip(",")
        is_filler = False
        for filler in fillers:
            if bare == filler.lower():
                is_filler = True
        if not is_filler:
            result.append(word)
    return " ".join(result)


def name_without_title(name: str, titles: list[str]) -> str:
    """Remove all leading titles from `name`: its first words are dropped as long as they are among
    `titles`, where a final full stop and the case do not matter. The rest is joined by single
    spaces.

    A full `name` may begin with titles such as Dr. or Mrs. Given the known `titles` in lower case
    and without full stops, return the name without those at its beginning. If only titles are
    given, the result is empty.

    去掉 `name` 开头的所有称谓：只要首个单词（忽略大小写和末尾句点）属于 `titles` 就删去，其余部分用单个空格连接。

    姓名 `name` 前面可能有 Dr.、Mrs. 等头衔。`titles` 列出已知头衔（小写、无句点），返回去掉开头头衔后的姓名；若全是头衔，返回空字符串。

    >>> name_without_title("Prof. Dr. Ada King", ["dr", "prof", "mrs"])
    'Ada King'
    >>> name_without_title("Tom Dr", ["dr"])
    'Tom Dr'
    >>> name_without_title("MR", ["mr"])
    ''
    """
    words = name.split()
    start = 0
    while start < len(words) and words[start].rstrip(".").lower() in titles:
        start += 1
    return " ".join(words[start:])


def name_without_title_2(name: str, titles: list[str]) -> str:
    words = deque(name.split())
    while words and words[0].removesuffix(".").lower() in titles:
        words.popleft()
    return " ".join(words)


def undo_caps_lock(text: str) -> str:
    """Repair words typed with caps lock on: a word of `text` whose first letter is small and whose
    other letters are all capitals, such as 'hELLO', has the case of its letters exchanged. Words
    have at least two letters for that and are separated by single spaces.

    Whoever forgets the caps lock key writes 'tHIS'. For each word in `text` (separated by one
    space), swap upper and lower case if it begins with a small letter and all the rest, at least
    one character, is in capitals. Other words are kept.

    修复误开大写锁定时输入的单词：`text` 中首字母小写而其余字母全部大写的单词（如 'hELLO'）大小写互换，其他单词不变。单词至少两个字母才处理，以单个空格分隔。

    忘关 Caps Lock 会打出 'tHIS' 这样的词。对 `text` 里每个单词，若第一个字母小写、后面（至少一个字符）全是大写，就把整个词的大小写颠倒，否则保留。

    >>> undo_caps_lock("hELLO from iT")
    'Hello from It'
    >>> undo_caps_lock("NASA and iPhone")
    'NASA and iPhone'
    >>> undo_caps_lock("a B")
    'a B'
    """
    words = []
    for word in text.split(" "):
        if word[:1].islower() and word[1:].isupper():
            word = word.swapcase()
        words.append(word)
    return " ".join(words)


def undo_caps_lock_2(text: str) -> str:
    def repaired(word: str) -> str:
        typed_with_lock = word[:1].islower() and word[1:].isupper()
        return word.swapcase() if typed_with_lock else word

    return " ".join(map(repaired, text.split(" ")))


def same_words_any_order(first: str, second: str) -> bool:
    """Check whether `first` and `second` consist of the same words, each equally often, in whatever
    order. The case of the letters does not matter, and words are separated by white space.

    Two notes `first` and `second` say the same if one is a rearrangement of the other's words.
    Compare them ignoring case, and take into account how often each word occurs.

    判断 `first` 和 `second` 是否由相同的单词组成，每个单词出现的次数也相同，顺序和大小写不计。

    如果重新排列 `first` 的单词就能得到 `second`（忽略大小写，重复次数要一致），返回 True，否则返回 False。

    >>> same_words_any_order("milk and Bread", "bread and milk")
    True
    >>> same_words_any_order("no no yes", "no yes yes")
    False
    >>> same_words_any_order("", "  ")
    True
    """
    return sorted(first.lower().split()) == sorted(second.lower().split())


def same_words_any_order_2(first: str, second: str) -> bool:
    return Counter(first.lower().split()) == Counter(second.lower().split())


def same_words_any_order_3(first: str, second: str) -> bool:
    remaining = first.lower().split()
    for word in second.lower().split():
        if word not in remaining:
            return False
        remaining.remove(word)
    return not remaining


def same_answer(given: str, expected: str) -> bool:
    """Tell whether an answer `given` in a quiz is to be accepted for `expected`: both must have the
    same letters and digits in the same order. Case, spaces and punctuation are not compared.

    In a quiz, 'St. Louis' and 'st louis' are the same answer. Return True if `given` and `expected`
    agree once everything except letters and digits is removed and case is ignored.

    判断测验答案 `given` 与标准答案 `expected` 是否一致：只比较字母和数字，忽略大小写、空格和标点。

    问答游戏中 'St. Louis' 与 'st louis' 算同一个答案。去掉 `given` 和 `expected` 里字母、数字以外的字符并忽略大小写后，若二者相同则返回 True。

    >>> same_answer("st louis", "St. Louis")
    True
    >>> same_answer("U.S.A.", "USB")
    False
    >>> same_answer("--", "")
    True
    """
    def core(text: str) -> str:
        return "".join(char for char in text.lower() if char.isalnum())

    return core(given) == core(expected)


def same_answer_2(given: str, expected: str) -> bool:
    texts = []
    for text in (given, expected):
        cleaned = ""
        for char in text:
            if char.isalnum():
                cleaned += char.lower()
        texts.append(cleaned)
    return texts[0] == texts[1]


def words_only_in_first(one: str, other: str) -> list[str]:
    """Return the words of `one` that do not occur in `other`, ignoring case, in lower case and in
    the order of their first appearance. Each word is listed once.

    Which words does the text `one` have that `other` lacks? Compare in lower case, list every such
    word a single time, in the order in which `one` brings them up.

    返回只出现在 `one` 而不出现在 `other` 中的单词（不分大小写），以小写形式按首次出现的顺序列出，不重复。

    文本 `one` 里有哪些单词是 `other` 没有的？比较时忽略大小写，结果用小写，每个词只列一次，顺序与在 `one` 中首次出现的顺序一致。

    >>> words_only_in_first("The big dog and the big cat", "the cat and mouse")
    ['big', 'dog']
    >>> words_only_in_first("A b", "b a")
    []
    >>> words_only_in_first("", "x")
    []
    """
    known = set(other.lower().split())
    result: list[str] = []
    for word in one.lower().split():
        if word not in known and word not in result:
            result.append(word)
    return result


def words_only_in_first_2(one: str, other: str) -> list[str]:
    known = other.lower().split()
    return [word for word in dict.fromkeys(one.lower().split()) if word not in known]


def shared_vocabulary_percent(text: str, reference: str) -> int:
    """Return how many percent of the different words of `text` occur in `reference`, too, rounded
    down to a whole number. Case is ignored. A text without words gives 100.

    Compute which part of the vocabulary of `text` is known from `reference`: count its distinct
    words (in lower case), and those of them found in the reference. Give the share in percent,
    rounded down; it is 100 if `text` has no words.

    返回 `text` 中不同单词里有百分之多少也出现在 `reference` 中，向下取整，不区分大小写。没有单词时返回 100。

    统计 `text` 的词汇（去重、忽略大小写）被 `reference` 覆盖的比例，以整数百分比（舍去小数）返回；若 `text` 没有单词，结果为 100。

    >>> shared_vocabulary_percent("the cat saw the dog", "The dog sleeps")
    50
    >>> shared_vocabulary_percent("a b c", "c")
    33
    >>> shared_vocabulary_percent("", "word")
    100
    """
    words = set(text.lower().split())
    if not words:
        return 100
    known = words & set(reference.lower().split())
    return 100 * len(known) // len(words)


def shared_vocabulary_percent_2(text: str, reference: str) -> int:
    reference_words = reference.lower().split()
    seen = []
    hits = 0
    for word in text.lower().split():
        if word in seen:
            continue
        seen.append(word)
        if word in reference_words:
            hits += 1
    return hits * 100 // len(seen) if seen else 100


def first_word_apart(left: str, right: str) -> int:
    """Return the place, counted from 1, of the first word in which `left` and `right` differ when
    case is ignored. If one text has fewer words, the first missing word counts as different.
    Return 0 if there is no difference.

    Compare `left` and `right` word by word without regard to case. At which word (the first is
    number 1) do they begin to differ? A text that ends earlier differs from there on. The answer is
    0 for equal texts.

    逐词比较 `left` 与 `right`（忽略大小写），返回第一个不同的单词是第几个（从 1 数起）；一方先结束则缺少的那个词算不同；完全相同返回 0。

    从头依次对照 `left` 和 `right` 的单词，大小写不计，求首次出现差异的词的序号（从 1 开始）。词数较少的文本在其末尾之后即视为不同；没有差异时为 0。

    >>> first_word_apart("the red house", "The blue house")
    2
    >>> first_word_apart("one two", "one two three")
    3
    >>> first_word_apart("Same", "same")
    0
    """
    first = left.lower().split()
    second = right.lower().split()
    for place, (one, two) in enumerate(itertools.zip_longest(first, second), 1):
        if one != two:
            return place
    return 0


def first_word_apart_2(left: str, right: str) -> int:
    first, second = left.lower().split(), right.lower().split()
    i = 0
    while i < len(first) and i < len(second) and first[i] == second[i]:
        i += 1
    return 0 if i == len(first) == len(second) else i + 1


def phrase_place(text: str, phrase: str) -> int:
    """Return at which word of `text`, counted from 0, the words of `phrase` begin to stand one
    after the other, or -1 if they never do. Compare whole words, ignoring case; take the first
    place.

    Look for a quotation: find the smallest index i such that the words of `text` from i on begin
    with all the words of `phrase`, whatever the case. Parts of words do not count. Return -1 when
    there is no such index. The phrase has at least one word.

    在 `text` 的单词序列中寻找连续出现的 `phrase`（至少一个单词，忽略大小写，按整词比较），返回起始单词的下标（从 0 数起），找不到返回 -1。

    求 `phrase` 的各单词在 `text` 中首次连续出现时，第一个词是第几个（下标从 0 开始）；比较不分大小写且必须整词相等，不存在时为 -1。短语不为空。

    >>> phrase_place("To be or not to be", "to be")
    0
    >>> phrase_place("we like sunny days", "SUNNY days")
    2
    >>> phrase_place("sunshine", "sun")
    -1
    """
    words = text.lower().split()
    wanted = phrase.lower().split()
    for i in range(len(words) - len(wanted) + 1):
        if words[i:i + len(wanted)] == wanted:
            return i
    return -1


def phrase_place_2(text: str, phrase: str) -> int:
    padded = " " + " ".join(text.lower().split()) + " "
    needle = " " + " ".join(phrase.lower().split()) + " "
    position = padded.find(needle)
    return -1 if position < 0 else padded[:position].count(" ")


def replaced_word_pairs(before: str, after: str) -> list[tuple[str, str]]:
    """Two versions of a sentence, `before` and `after`, have the same number of words. Return the
    pairs (old word, new word) for the places where they differ, each pair only once.

    Compare the sentences `before` and `after`, which have equally many words, place by place.
    Collect the words that were exchanged as tuples (old, new) in order, leaving out pairs already
    listed.

    `before` 和 `after` 是同一句话修改前后的两个版本，单词数相同。返回各处不同的 (旧词, 新词) 组成的列表，相同的一对只列一次。

    逐词对照单词数相等的句子 `before` 与 `after`，按顺序收集被替换的单词对 (原词, 新词)，重复的词对不再收录。

    >>> replaced_word_pairs("he ate his apple", "she ate her apple")
    [('he', 'she'), ('his', 'her')]
    >>> replaced_word_pairs("a b a c", "x b x c")
    [('a', 'x')]
    >>> replaced_word_pairs("same", "same")
    []
    """
    pairs: list[tuple[str, str]] = []
    for old, new in zip(before.split(), after.split()):
        if old != new and (old, new) not in pairs:
            pairs.append((old, new))
    return pairs


def replaced_word_pairs_2(before: str, after: str) -> list[tuple[str, str]]:
    changes = dict.fromkeys(zip(before.split(), after.split()))
    return [pair for pair in changes if pair[0] != pair[1]]


def inserted_word(short: str, long: str) -> str | None:
    """The sentence `long` should be `short` with exactly one word put in somewhere. Return this
    word, or None if that is not so.

    Check whether inserting a single word into the sentence `short`, at any place, gives the
    sentence `long`. If it does, return the inserted word, otherwise None.

    如果句子 `long` 恰好是在 `short` 的某处插入一个单词得到的，返回这个单词，否则返回 None。

    判断能否在 `short` 中任意位置加入一个单词使其变成 `long`：能则返回插入的单词，不能则返回 None。

    >>> inserted_word("I like tea", "I really like tea")
    'really'
    >>> inserted_word("go", "go go")
    'go'
    >>> inserted_word("a b", "a c d")
    """
    first = short.split()
    second = long.split()
    if len(second) != len(first) + 1:
        return None
    i = 0
    while i < len(first) and first[i] == second[i]:
        i += 1
    return second[i] if first[i:] == second[i + 1:] else None


def inserted_word_2(short: str, long: str) -> str | None:
    words = long.split()
    for i, word in enumerate(words):
        if words[:i] + words[i + 1:] == short.split():
            return word
    return None


def dictionary_comparison(first: str, second: str) -> int:
    """Compare two entries of a dictionary, ignoring case and hyphens: return -1 if `first` comes
    before `second`, 1 if it comes after it, and 0 if they are alike.

    Which of `first` and `second` stands earlier in a dictionary? Letters' case and the sign '-'
    play no part. The answer is -1 for the first, 1 for the second and 0 if neither does.

    按词典顺序比较 `first` 与 `second`，忽略大小写和连字符：`first` 在前返回 -1，在后返回 1，相同返回 0。

    不考虑大小写和 '-'，判断词条 `first` 与 `second` 在词典中谁排在前面。返回 -1 表示 `first` 在前，1 表示 `second` 在前，0 表示两者等同。

    >>> dictionary_comparison("apple", "Banana")
    -1
    >>> dictionary_comparison("e-mail", "Email")
    0
    >>> dictionary_comparison("zoo", "animal")
    1
    """
    one = first.replace("-", "").lower()
    two = second.replace("-", "").lower()
    if one == two:
        return 0
    return -1 if one < two else 1


def dictionary_comparison_2(first: str, second: str) -> int:
    keys = [text.lower().replace("-", "") for text in (first, second)]
    return (keys[0] > keys[1]) - (keys[0] < keys[1])


def best_search_hit(query: str, pages: list[str]) -> int:
    """Return the index of the page in `pages` that contains the most different words of `query`,
    ignoring case. The first of equally good pages wins; -1 if no page has any of them.

    For a search, count for each text in `pages` how many distinct words of `query` are among its
    words (in lower case). Give the index of the page with the highest count, the smallest index on
    a tie, and -1 if all counts are 0.

    返回 `pages` 中包含 `query` 里不同单词最多的那个页面的下标（忽略大小写），并列取最前，一个都不包含则返回 -1。

    搜索时，对 `pages` 的每个文本统计其中出现了 `query` 的多少个不同单词（不分大小写），求计数最大的文本的下标；相同取较小下标，若都为 0 则为 -1。

    >>> best_search_hit("red Car", ["a red apple", "the car is red", "car red"])
    1
    >>> best_search_hit("blue", ["red", "green"])
    -1
    >>> best_search_hit("x", [])
    -1
    """
    wanted = set(query.lower().split())
    best, most = -1, 0
    for i, page in enumerate(pages):
        hits = len(wanted & set(page.lower().split()))
        if hits > most:
            best, most = i, hits
    return best


def best_search_hit_2(query: str, pages: list[str]) -> int:
    words = set(query.lower().split())
    hits = [sum(word in page.lower().split() for word in words) for page in pages]
    return hits.index(max(hits)) if any(hits) else -1


def missing_tiles(word: str, tiles: str) -> str:
    """Return the letters that are lacking in `tiles` to lay `word`, sorted alphabetically. Each
    tile can be used once; the result is empty if the tiles suffice. All letters are small.

    A player has the letters in `tiles` and wants to lay `word`, using each tile at most once. Which
    letters are missing? Give them as a sorted string, repeated as often as they are lacking. Only
    small letters occur.

    玩家手里的字母牌是 `tiles`，每张只能用一次，想拼出 `word`。返回还缺少的字母，按字母顺序排列成字符串；够用则返回空串。全部为小写字母。

    要用 `tiles` 中的字母（每个用一次）拼单词 `word`，求还差哪些字母：缺几个就写几次，升序排列；不缺时结果为空字符串。字母都是小写。

    >>> missing_tiles("letter", "telr")
    'et'
    >>> missing_tiles("cat", "tactile")
    ''
    >>> missing_tiles("bee", "")
    'bee'
    """
    available = list(tiles)
    missing = []
    for letter in word:
        if letter in available:
            available.remove(letter)
        else:
            missing.append(letter)
    return "".join(sorted(missing))


def missing_tiles_2(word: str, tiles: str) -> str:
    lacking = Counter(word) - Counter(tiles)
    return "".join(sorted(lacking.elements()))


def rearranged_from(word: str, candidates: list[str]) -> list[str]:
    """Return those of `candidates` that have exactly the letters of `word` in another order,
    ignoring case. The word itself, in whatever case, is no answer. The order is kept.

    From the list `candidates`, pick the real anagrams of `word`: the same letters equally often,
    upper and lower case being the same, but not the same word again.

    从 `candidates` 中选出 `word` 的变位词（忽略大小写，字母及其个数完全相同但顺序不同），与 `word` 本身相同的词不算，保持原来的顺序。

    返回 `candidates` 里由 `word` 的全部字母重新排列而成的单词。大小写视为相同，原词自身（不论大小写）要排除，次序不变。

    >>> rearranged_from("Listen", ["silent", "LISTEN", "Enlist", "tins"])
    ['silent', 'Enlist']
    >>> rearranged_from("aab", ["abb", "aba"])
    ['aba']
    >>> rearranged_from("x", [])
    []
    """
    lowered = word.lower()
    letters = sorted(lowered)
    result = []
    for candidate in candidates:
        other = candidate.lower()
        if other != lowered and sorted(other) == letters:
            result.append(candidate)
    return result


def rearranged_from_2(word: str, candidates: list[str]) -> list[str]:
    own = Counter(word.lower())
    return [
        one for one in candidates
        if one.lower() != word.lower() and Counter(one.lower()) == own
    ]


def letters_at_same_place(first: str, second: str) -> str:
    """Return the letters that `first` and `second` have at the same places, ignoring case, as one
    string in small letters. The longer word is only compared as far as the shorter one goes.

    Lay the words `first` and `second` over each other, their beginnings aligned, and collect in
    lower case each letter that coincides when case is ignored.

    返回 `first` 与 `second` 在相同位置上相同的字母（忽略大小写），以小写连成字符串，只比较到较短的单词为止。

    把两个单词 `first` 和 `second` 左对齐，依次收集对应位置上一致的字母（大小写不计），结果为小写。

    >>> letters_at_same_place("Garden", "golden")
    'gden'
    >>> letters_at_same_place("cat", "dog")
    ''
    >>> letters_at_same_place("Ox", "oxen")
    'ox'
    """
    return "".join(a for a, b in zip(first.lower(), second.lower()) if a == b)


def letters_at_same_place_2(first: str, second: str) -> str:
    shared = ""
    for i in range(min(len(first), len(second))):
        if first[i].lower() == second[i].lower():
            shared += first[i].lower()
    return shared


def loose_neighbours(sentence: str) -> int:
    """Count the pairs of neighbouring words in `sentence` that have no letter in common, ignoring
    case. Words are separated by spaces and consist of letters only.

    For each two consecutive words of `sentence`, look whether they share any letter (upper and
    lower case being alike). Return how many pairs do not share one.

    统计 `sentence` 中没有任何公共字母的相邻单词对的个数，忽略大小写。单词只含字母，以空格分隔。

    对句子 `sentence` 每两个相邻的单词，检查是否存在相同的字母（不分大小写），返回不存在的有多少对。

    >>> loose_neighbours("My dog eats fish")
    2
    >>> loose_neighbours("same Seams")
    0
    >>> loose_neighbours("alone")
    0
    """
    words = sentence.lower().split()
    return sum(not set(a) & set(b) for a, b in zip(words, words[1:]))


def loose_neighbours_2(sentence: str) -> int:
    words = sentence.lower().split()
    count = 0
    for i in range(1, len(words)):
        if set(words[i]).isdisjoint(words[i - 1]):
            count += 1
    return count


def longest_from_letters(letters: str, dictionary: list[str]) -> str | None:
    """Return the longest word of `dictionary` that can be written with `letters`, each letter being
    used once at most. Of equally long words the alphabetically first is wanted; None if no word
    is possible.

    Which is the longest word in `dictionary` that you can lay with the given `letters`? A letter
    can be used as often as it is there. If there are several, take the first in alphabetical order,
    and if there is none, return None.

    用 `letters` 中的字母（每个最多用一次）能拼出的 `dictionary` 里最长的单词是哪个？长度相同取字典序最小的，拼不出任何单词则返回 None。

    给定可用字母 `letters` 和词表 `dictionary`，返回能拼成的最长单词；有多个时返回按字母顺序最靠前的，没有时返回 None。字母有几个就只能用几次。

    >>> longest_from_letters("tacsre", ["cat", "crates", "caster", "treat"])
    'caster'
    >>> longest_from_letters("abc", ["bad", "bb"])
    >>> longest_from_letters("eb", ["be", "b"])
    'be'
    """
    best = None
    for word in sorted(dictionary):
        possible = all(word.count(char) <= letters.count(char) for char in word)
        if possible and (best is None or len(word) > len(best)):
            best = word
    return best


def longest_from_letters_2(letters: str, dictionary: list[str]) -> str | None:
    stock = Counter(letters)
    possible = [word for word in dictionary if not Counter(word) - stock]
    return min(possible, key=lambda word: (-len(word), word), default=None)


def extra_letter(short: str, long: str) -> str | None:
    """The letters of `long` should be those of `short` in any order and one more. Return the
    additional letter, or None if `long` does not have exactly one letter more than `short`.

    Someone mixed the letters of the word `short` and added one to get `long`. Find the added
    letter. If `long` cannot have been made like this, return None.

    `long` 是把 `short` 的字母打乱后再添一个字母得到的。返回添加的字母；如果不是这种情况，返回 None。

    判断 `long` 的字母是否恰好等于 `short` 的字母（顺序不限）再加一个：是则返回多出的字母，否则返回 None。

    >>> extra_letter("tea", "late")
    'l'
    >>> extra_letter("see", "seee")
    'e'
    >>> extra_letter("abc", "abd")
    >>> extra_letter("", "q")
    'q'
    """
    letters = list(long)
    for letter in short:
        if letter not in letters:
            return None
        letters.remove(letter)
    return letters[0] if len(letters) == 1 else None


def extra_letter_2(short: str, long: str) -> str | None:
    more = Counter(long) - Counter(short)
    if len(long) == len(short) + 1 and sum(more.values()) == 1:
        return next(iter(more))
    return None


def same_skeleton(first: str, second: str) -> bool:
    """Check whether `first` and `second` are different words that have the same consonants in the
    same order, so that only vowels (a, e, i, o, u) distinguish them. Case is ignored.

    Do `first` and `second` differ in nothing but their vowels, like 'boat' and 'beat' or 'pit' and
    'poet'? Remove a, e, i, o and u from both, in any case, and compare; equal words give False.

    判断 `first` 与 `second` 是否只有元音（a、e、i、o、u）不同：去掉元音后辅音及其顺序一致，而两个单词本身不相同。忽略大小写。

    如果两个不同的单词 `first` 和 `second` 除元音字母外完全一样（如 'boat' 和 'beat'），返回 True，不分大小写；相同的单词返回 False。

    >>> same_skeleton("boat", "Beat")
    True
    >>> same_skeleton("tree", "TREE")
    False
    >>> same_skeleton("pit", "tip")
    False
    """
    def skeleton(word: str) -> str:
        return "".join(char for char in word if char not in "aeiou")

    first, second = first.lower(), second.lower()
    return first != second and skeleton(first) == skeleton(second)


def same_skeleton_2(first: str, second: str) -> bool:
    first = first.lower()
    second = second.lower()
    if first == second:
        return False
    return re.sub("[aeiou]", "", first) == re.sub("[aeiou]", "", second)


def grows_by_one_letter(words: list[str]) -> bool:
    """Check whether every word after the first in `words` has all letters of the word before it, in
    any order, and exactly one more. A list of fewer than two words passes.

    In a growing chain of words, each step adds one letter and may shuffle the others, as in 'a',
    'at', 'tea'. Tell whether `words` is such a chain.

    检查 `words` 中从第二个单词起，每个单词的字母是否恰好是前一个单词的字母（顺序任意）再加一个。少于两个单词时返回 True。

    字母递增的单词链每一步增加一个字母并可重新排列，如 'a'、'at'、'tea'。判断 `words` 是不是这样的链；不足两个单词也算。

    >>> grows_by_one_letter(["a", "at", "tea", "late"])
    True
    >>> grows_by_one_letter(["on", "not", "knot", "tonic"])
    False
    >>> grows_by_one_letter([])
    True
    """
    for before, after in zip(words, words[1:]):
        if len(after) != len(before) + 1:
            return False
        if any(before.count(char) > after.count(char) for char in before):
            return False
    return True


def grows_by_one_letter_2(words: list[str]) -> bool:
    return all(
        len(b) - len(a) == 1 and not Counter(a) - Counter(b) for a, b in zip(words, words[1:])
    )


def first_unshared(word: str, other: str) -> str:
    """Return the first letter of `word` that does not occur in `other` at all, and if there is
    none, the first letter of `other` not in `word`. Return '' if both use the same letters. Case
    matters.

    Look through `word` for a letter that `other` lacks; without success, look through `other` for a
    letter that `word` lacks. Give the first letter found, '' if nothing is found. Small and capital
    letters are different.

    返回 `word` 中第一个不在 `other` 里出现的字母；没有的话，返回 `other` 中第一个不在 `word` 里出现的字母；都没有则返回 ''。区分大小写。

    先在 `word` 里从左到右找 `other` 没有的字母，找不到再在 `other` 里找 `word` 没有的字母，返回最先找到的；两者用的字母一样时返回空字符串。大小写不同算不同字母。

    >>> first_unshared("planet", "plane")
    't'
    >>> first_unshared("ate", "plate")
    'p'
    >>> first_unshared("stop", "pots")
    ''
    """
    for one, two in ((word, other), (other, word)):
        for letter in one:
            if letter not in two:
                return letter
    return ""


def first_unshared_2(word: str, other: str) -> str:
    own = [letter for letter in word if letter not in other]
    foreign = [letter for letter in other if letter not in word]
    return (own + foreign + [""])[0]


def letters_for_all(words: list[str]) -> dict[str, int]:
    """Return the smallest set of letter tiles with which every word of `words` can be laid, one at
    a time: a dictionary from each letter to the largest number of times it occurs in a single
    word. Keys are in alphabetical order.

    The letters of a set are used for one word, then taken back for the next. How many tiles of each
    letter are needed for `words`? Give a dictionary with the letters in alphabetical order.

    一套字母牌要能逐个拼出 `words` 中的每个单词（拼完收回再拼下一个）。返回每个字母至少需要几张，键按字母顺序排列。

    求字典：键是 `words` 里出现过的字母（升序），值是该字母在单个单词中出现次数的最大值，即依次拼出各单词所需的最少牌数。

    >>> letters_for_all(["see", "bees", "less"])
    {'b': 1, 'e': 2, 'l': 1, 's': 2}
    >>> letters_for_all(["a"])
    {'a': 1}
    >>> letters_for_all([])
    {}
    """
    needed: dict[str, int] = {}
    for word in words:
        for letter in word:
            needed[letter] = max(needed.get(letter, 0), word.count(letter))
    return dict(sorted(needed.items()))


def letters_for_all_2(words: list[str]) -> dict[str, int]:
    letters = sorted(set("".join(words)))
    return {letter: max(word.count(letter) for word in words) for letter in letters}


def letters_for_all_3(words: list[str]) -> dict[str, int]:
    needed: Counter = Counter()
    for word in words:
        needed |= Counter(word)
    return {letter: needed[letter] for letter in sorted(needed)}


def capitals_per_word(text: str) -> list[tuple[str, int]]:
    """For every word of `text` that contains a capital letter, give the word and the number of its
    capitals as a tuple, in order. Words are separated by white space.

    Return pairs (word, capitals) for the words of `text`, but only for those with at least one
    capital letter, in the order of the text.

    对 `text` 中每个含有大写字母的单词，返回 (单词, 大写字母个数) 元组，按原顺序排列。单词以空白分隔。

    统计 `text` 各单词里的大写字母数，只列出至少有一个大写字母的单词，以 (单词, 个数) 的形式依次返回。

    >>> capitals_per_word("The USA and McDonald met")
    [('The', 1), ('USA', 3), ('McDonald', 2)]
    >>> capitals_per_word("all small")
    []
    >>> capitals_per_word("")
    []
    """
    result = []
    for word in text.split():
        capitals = sum(char.isupper() for char in word)
        if capitals:
            result.append((word, capitals))
    return result


def capitals_per_word_2(text: str) -> list[tuple[str, int]]:
    counted = [(word, len(re.findall("[A-Z]", word))) for word in text.split()]
    return [pair for pair in counted if pair[1] > 0]


def vowel_balance(sentence: str) -> str:
    """Return the word of `sentence` in which the numbers of vowels (a, e, i, o, u in any case) and
    of other letters differ least. The first such word wins; return '' if there are no words.
    Words consist of letters.

    Find the best balanced word of `sentence`: the one with the smallest absolute difference between
    its count of vowels and its count of consonants, the earliest on a tie. No words give ''. Only
    letters and spaces occur.

    返回 `sentence` 中元音字母（a、e、i、o、u，不分大小写）数与辅音字母数相差最小的单词，并列取最先出现的；没有单词则返回 ''。文本只含字母和空格。

    找出句子 `sentence` 里元音与辅音最均衡的单词，即二者个数之差的绝对值最小者，相同取靠前的一个；句子为空时返回空字符串。

    >>> vowel_balance("Strong trees fall late")
    'late'
    >>> vowel_balance("big Idea goes")
    'goes'
    >>> vowel_balance("")
    ''
    """
    def imbalance(word: str) -> int:
        vowels = sum(char in "aeiou" for char in word.lower())
        return abs(len(word) - 2 * vowels)

    return min(sentence.split(), key=imbalance, default="")


def vowel_balance_2(sentence: str) -> str:
    best = ""
    smallest = None
    for word in sentence.split():
        vowels = 0
        for char in word:
            if char in "aeiouAEIOU":
                vowels += 1
        consonants = len(word) - vowels
        difference = abs(vowels - consonants)
        if smallest is None or difference < smallest:
            best, smallest = word, difference
    return best


def basket_from_text(text: str) -> dict[str, int]:
    """Read a shopping text `text` such as '3 apples and 4 pears' and return how many of each thing
    there are. Numbers stand before names, and the pairs are connected by 'and' or commas. Things
    named twice are added up.

    In `text`, every whole number is followed by a word saying what is counted; commas and the word
    'and' connect the pairs. Return a dictionary from word to number, with the sum for words that
    occur repeatedly.

    解析形如 '3 apples and 4 pears' 的文本 `text`，返回每种物品的数量。数字在名称之前，各组之间用逗号或 and 连接，重复出现的名称数量相加。

    `text` 中每个整数后面紧跟一个物品名，组与组之间以逗号或单词 and 隔开。返回物品名到数量的字典，同名的累加。

    >>> basket_from_text("3 apples and 4 pears")
    {'apples': 3, 'pears': 4}
    >>> basket_from_text("2 eggs, 1 bread, 5 eggs")
    {'eggs': 7, 'bread': 1}
    >>> basket_from_text("")
    {}
    """
    basket: dict[str, int] = {}
    number = 0
    for word in text.replace(",", " ").split():
        if word.isdigit():
            number = int(word)
        elif word != "and":
            basket[word] = basket.get(word, 0) + number
    return basket


def basket_from_text_2(text: str) -> dict[str, int]:
    basket: dict[str, int] = defaultdict(int)
    for number, name in re.findall(r"(\d+) (\w+)", text):
        basket[name] += int(number)
    return dict(basket)


def basket_in_words(basket: dict[str, int]) -> str:
    """Describe `basket`, which maps names of things to their numbers, in the form '3 apples, 1 pear
    and 2 plums': add an s to the name unless the number is 1. Things with the number 0 are left
    out; without any, return 'nothing'.

    Write the contents of `basket` (singular name to number) as text. Each entry with a positive
    number becomes number and name, the name with an s if there are more than one. Separate by
    commas, the last two by ' and '. An empty basket is 'nothing'.

    把字典 `basket`（单数名称到数量）描述成 '3 apples, 1 pear and 2 plums' 这样的文本：数量不为 1 时名称加 s，数量为 0 的略去，什么都没有则返回
    'nothing'。

    给定物品及数量的字典 `basket`，按顺序写成“数量 名称”，多于一个时加 s，各项以逗号分隔，最后两项之间用 ' and '；0 个的不写，若没有任何物品返回 'nothing'。

    >>> basket_in_words({"apple": 3, "pear": 1, "plum": 2})
    '3 apples, 1 pear and 2 plums'
    >>> basket_in_words({"egg": 12, "melon": 0})
    '12 eggs'
    >>> basket_in_words({})
    'nothing'
    """
    parts = []
    for name, number in basket.items():
        if number == 1:
            parts.append(f"1 {name}")
        elif number > 1:
            parts.append(f"{number} {name}s")
    if not parts:
        return "nothing"
    if len(parts) == 1:
        return parts[0]
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def basket_in_words_2(basket: dict[str, int]) -> str:
    parts = [f"{n} {name}{'s' if n > 1 else ''}" for name, n in basket.items() if n]
    *others, last = parts or ["nothing"]
    return f"{', '.join(others)} and {last}" if others else last


def missing_from_list(wanted: str, bought: str) -> dict[str, int]:
    """Both texts list things like '2 eggs, 1 milk'. Return what is in `wanted` but was not, or not
    often enough, in `bought`: a dictionary from name to the missing number. Each name occurs
    once per text.

    `wanted` and `bought` consist of 'number name' entries separated by ', ', with no name twice in
    the same text. Tell what is still to be bought: each name with the positive difference of its
    numbers, in the order of `wanted`.

    `wanted` 和 `bought` 都是形如 '2 eggs, 1 milk' 的清单（同一清单中名称不重复）。返回想买但没买够的物品及所缺数量的字典，按 `wanted` 的顺序。

    比较购物清单 `wanted` 与实际购买 `bought`，两者由“数量 名称”以 ', ' 连接而成，同一份清单里没有重复名称。求还需补买的物品和数量（只列差值为正的），顺序同
    `wanted`。

    >>> missing_from_list("6 eggs, 1 milk, 2 bread", "4 eggs, 1 milk")
    {'eggs': 2, 'bread': 2}
    >>> missing_from_list("1 tea", "3 tea, 1 salt")
    {}
    >>> missing_from_list("1 tea", "")
    {'tea': 1}
    """
    def counts(text: str) -> dict[str, int]:
        entries = [entry.split(" ", 1) for entry in text.split(", ") if entry]
        return {name: int(number) for number, name in entries}

    have = counts(bought)
    return {
        name: number - have.get(name, 0)
        for name, number in counts(wanted).items()
        if number > have.get(name, 0)
    }


def missing_from_list_2(wanted: str, bought: str) -> dict[str, int]:
    missing: dict[str, int] = {}
    for entry in wanted.split(", "):
        if entry:
            number, name = entry.split()
            missing[name] = int(number)
    for entry in bought.split(", "):
        if entry:
            number, name = entry.split()
            if name in missing:
                missing[name] -= int(number)
    return {name: number for name, number in missing.items() if number > 0}


def ingredient_parts(line: str) -> tuple[float, str, str]:
    """Take apart `line`, a line of a recipe such as '200 g wheat flour' or '2 eggs': return the
    amount, the unit and the name. The unit is one of g, kg, ml, l, tsp, tbsp, cup, and '' if the
    second word is none of these. The amount is a decimal number.

    A recipe's `line` begins with a number; it may be followed by a unit (g, kg, ml, l, tsp, tbsp or
    cup), and then comes the name of the ingredient. Give the tuple (amount as float, unit or '',
    name).

    拆分食谱中的一行 `line`，如 '200 g wheat flour' 或 '2 eggs'，返回（数量, 单位, 名称）。单位只能是 g、kg、ml、l、tsp、tbsp、cup，
    没有单位时为空字符串，数量为浮点数。

    食谱的一行 `line` 以数字开头，后面可能有单位（g、kg、ml、l、tsp、tbsp、cup 之一），其余是配料名称。返回由浮点数数量、单位（无则为 ''）和名称构成的元组。

    >>> ingredient_parts("200 g wheat flour")
    (200.0, 'g', 'wheat flour')
    >>> ingredient_parts("2 eggs")
    (2.0, '', 'eggs')
    >>> ingredient_parts("0.5 l milk")
    (0.5, 'l', 'milk')
    """
    units = ["g", "kg", "ml", "l", "tsp", "tbsp", "cup"]
    amount, *words = line.split()
    unit = ""
    if words[0] in units:
        unit = words.pop(0)
    return float(amount), unit, " ".join(words)


def ingredient_parts_2(line: str) -> tuple[float, str, str]:
    match = re.fullmatch(r"(\S+) (?:(g|kg|ml|l|tsp|tbsp|cup) )?(.+)", line)
    return float(match[1]), match[2] or "", match[3]


def metres_in_phrase(phrase: str) -> int:
    """Return how many metres a distance such as '3 km 200 m', '5 km' or '80 m' is. `phrase`
    consists of whole numbers, each followed by one of the units km and m.

    Convert `phrase` to metres. It is a list of numbers and units, separated by spaces; the units
    are 'km' (1000 metres) and 'm'. Add everything up; an empty phrase is 0.

    把形如 '3 km 200 m' 的距离 `phrase` 换算成米。数字和单位之间以空格分隔，单位为 km 或 m。

    `phrase` 由“整数 单位”组成，单位只有 km（1000 米）和 m。求总共多少米，空文本为 0。

    >>> metres_in_phrase("3 km 200 m")
    3200
    >>> metres_in_phrase("80 m")
    80
    >>> metres_in_phrase("")
    0
    """
    parts = phrase.split()
    total = 0
    for i in range(0, len(parts), 2):
        factor = 1000 if parts[i + 1] == "km" else 1
        total += int(parts[i]) * factor
    return total


def metres_in_phrase_2(phrase: str) -> int:
    sizes = {"km": 1000, "m": 1}
    parts = phrase.split()
    return sum(int(number) * sizes[unit] for number, unit in zip(parts[::2], parts[1::2]))


def family_relation(sentence: str, name: str) -> str | None:
    """Read sentences such as 'Anna is the sister of Ben.' joined in one text `sentence`, and return
    what the person `name` is said to be: the word between 'the' and 'of' in the first sentence
    about them, or None.

    The text `sentence` contains statements of the form 'X is the R of Y.' with single words for X,
    R and Y, separated by spaces. Find the first one whose X is `name` and return R; return None if
    there is none.

    `sentence` 由若干形如 'Anna is the sister of Ben.' 的句子组成。返回第一个以 `name` 为主语的句子中 the 与 of 之间的关系词，没有则返回
    None。

    文本 `sentence` 含有“X is the R of Y.”格式的陈述（X、R、Y 都是单个词，以空格隔开）。找出第一句 X 等于 `name` 的陈述并返回其中的 R；找不到时返回
    None。

    >>> family_relation("Anna is the sister of Ben. Ben is the uncle of Eva.", "Ben")
    'uncle'
    >>> family_relation("Anna is the sister of Ben.", "Eva")
    >>> family_relation("", "Tom")
    """
    words = sentence.split()
    for i in range(0, len(words), 6):
        if words[i] == name:
            return words[i + 3]
    return None


def family_relation_2(sentence: str, name: str) -> str | None:
    match = re.search(rf"\b{name} is the (\w+) of", sentence)
    return match[1] if match else None


def oldest_by_sentences(sentences: list[str]) -> list[str]:
    """Each of `sentences` has the form 'Tom is older than Ann'. Return the names, in alphabetical
    order, of all people than whom nobody is said to be older.

    From statements 'X is older than Y' in `sentences`, find everyone who never stands in the place
    of Y. Return these names sorted.

    `sentences` 的每一项形如 'Tom is older than Ann'。返回没有任何人被说成比其年长的那些人的名字，按字母顺序排列。

    根据列表 `sentences` 中“X is older than Y”的陈述，找出从未出现在 Y 位置上的所有人，升序返回。

    >>> oldest_by_sentences(["Tom is older than Ann", "Ann is older than Eva"])
    ['Tom']
    >>> oldest_by_sentences(["Zoe is older than Ben", "Max is older than Ben"])
    ['Max', 'Zoe']
    >>> oldest_by_sentences([])
    []
    """
    older = set()
    younger = set()
    for sentence in sentences:
        words = sentence.split()
        older.add(words[0])
        younger.add(words[-1])
    return sorted(older - younger)


def oldest_by_sentences_2(sentences: list[str]) -> list[str]:
    pairs = [sentence.split(" is older than ") for sentence in sentences]
    younger = [second for _, second in pairs]
    return sorted({first for first, _ in pairs if first not in younger})


def what_people_like(text: str) -> dict[str, list[str]]:
    """Read a text `text` such as 'Ann likes tea and Bob likes coffee and Ann likes cake': return
    for each name the list of what that person likes, in the order of the text. The pieces are
    connected by ' and '.

    In `text`, pieces of the form 'NAME likes THING' are joined by ' and '. Return a dictionary from
    each name to the things that it likes, in order and with repeats. An empty text gives {}.

    解析形如 'Ann likes tea and Bob likes coffee' 的文本 `text`（各部分以 ' and ' 连接），返回每个人喜欢的东西的列表，顺序与文本一致。

    `text` 由“人名 likes 东西”用 ' and ' 连接而成。返回以人名为键、其喜欢之物的列表为值的字典，保留重复项；空文本返回 {}。

    >>> what_people_like("Ann likes tea and Bob likes coffee and Ann likes cake")
    {'Ann': ['tea', 'cake'], 'Bob': ['coffee']}
    >>> what_people_like("Eva likes long walks")
    {'Eva': ['long walks']}
    >>> what_people_like("")
    {}
    """
    likes: dict[str, list[str]] = {}
    if text:
        for piece in text.split(" and "):
            name, thing = piece.split(" likes ")
            likes.setdefault(name, []).append(thing)
    return likes


def what_people_like_2(text: str) -> dict[str, list[str]]:
    likes = defaultdict(list)
    for piece in text.split(" and "):
        name, found, thing = piece.partition(" likes ")
        if found:
            likes[name].append(thing)
    return dict(likes)


def match_winner(report: str) -> str:
    """Return the winner of the match in `report`, such as 'Reds 3:1 Blues', that is the name of the
    team with more goals, or 'draw' if both have the same number. Names may have several words.

    `report` consists of the first team's name, the score such as 2:0 and the second team's name,
    separated by spaces. Which team won? Return its name, or 'draw'. A name can contain spaces, but
    no colon.

    比赛报告 `report` 形如 'Reds 3:1 Blues'。返回进球多的球队名称，进球相同返回 'draw'。队名可能包含空格。

    给定 `report`：第一队名称、比分（如 2:0）、第二队名称，以空格隔开，队名可由多个单词组成但不含冒号。求获胜队的名称，平局为 'draw'。

    >>> match_winner("Reds 3:1 Blues")
    'Reds'
    >>> match_winner("New Town 9:10 Old Town")
    'Old Town'
    >>> match_winner("A 0:0 B")
    'draw'
    """
    words = report.split()
    for i, word in enumerate(words):
        if ":" in word:
            home, away = map(int, word.split(":"))
            if home > away:
                return " ".join(words[:i])
            if away > home:
                return " ".join(words[i + 1:])
    return "draw"


def match_winner_2(report: str) -> str:
    first, home, away, second = re.fullmatch(r"(.+) (\d+):(\d+) (.+)", report).groups()
    difference = int(home) - int(away)
    if difference == 0:
        return "draw"
    return first if difference > 0 else second


def spoken_range(phrase: str) -> list[int]:
    """Return the numbers that `phrase` describes as 'from 5 to 9' or 'from 2 to 10 by 4': from the
    first number to the second, which is included if it is reached, in steps of 1 or of the
    number after 'by'. If the second number is smaller, count downwards.

    A range in words is 'from A to B', perhaps followed by 'by C' with C at least 1 (otherwise the
    step is 1). List the numbers of `phrase` beginning with A and not going beyond B, downwards if B
    is less than A.

    根据 'from 5 to 9' 或 'from 2 to 10 by 4' 这样的描述 `phrase` 返回整数列表：从第一个数数到第二个数（能取到则包含），步长为 1 或 by
    后面的数；第二个数更小时倒着数。

    `phrase` 的格式为 'from A to B'，后面可带 'by C'（C 至少为 1，缺省为 1）。列出从 A 开始、不超过 B 的各数；若 B 小于 A 则递减。

    >>> spoken_range("from 5 to 9")
    [5, 6, 7, 8, 9]
    >>> spoken_range("from 10 to 1 by 4")
    [10, 6, 2]
    >>> spoken_range("from 3 to 3")
    [3]
    """
    words = phrase.split()
    start, end = int(words[1]), int(words[3])
    step = int(words[5]) if len(words) > 4 else 1
    if start <= end:
        return list(range(start, end + 1, step))
    return list(range(start, end - 1, -step))


def spoken_range_2(phrase: str) -> list[int]:
    start, end, *steps = [int(word) for word in phrase.split() if not word.isalpha()]
    step = steps[0] if steps else 1
    direction = 1 if end >= start else -1
    result = []
    value = start
    while (end - value) * direction >= 0:
        result.append(value)
        value += direction * step
    return result


def follow_recipe(steps: str, start: int) -> int:
    """Carry out the `steps` of a number trick, beginning with the number `start`, and return the
    final number. The steps are separated by ', ' and are 'double', 'negate', 'add N' or
    'subtract N'.

    Someone thinks of `start` and follows `steps`, for example 'add 5, double, subtract 3'. Possible
    steps are add and subtract with a whole number, double (times two) and negate (change the sign).
    What comes out? Without steps, the number itself.

    从数 `start` 出发依次执行 `steps` 中的步骤并返回结果。步骤以 ', ' 分隔，可以是 'double'（乘 2）、'negate'（变号）、'add N' 或
    'subtract N'。

    心里想一个数 `start`，按 `steps`（如 'add 5, double, subtract 3'）逐步计算：add 加、subtract 减、double 加倍、negate
    取相反数。求最后的数；没有步骤时返回原数。

    >>> follow_recipe("add 5, double, subtract 3", 4)
    15
    >>> follow_recipe("negate, add 1", 8)
    -7
    >>> follow_recipe("", 6)
    6
    """
    value = start
    for step in steps.split(", "):
        action, _, number = step.partition(" ")
        if action == "add":
            value += int(number)
        elif action == "subtract":
            value -= int(number)
        elif action == "double":
            value *= 2
        elif action == "negate":
            value = -value
    return value


def count_the_pets(sentence: str) -> int:
    """Add up the animals in `sentence`, a list such as 'two dogs, a cat and three birds'. Each item
    begins with a, an or a number word from one to ten, and the items are separated by commas or
    'and'. 'no' at the beginning of an item counts 0.

    How many animals does `sentence` name? Its words may be a and an (1), no (0), one to ten, names
    of animals, and 'and'; commas separate as well. Add the values of all number words.

    计算 'two dogs, a cat and three birds' 这样的文本 `sentence` 一共提到多少只动物：a 和 an 算 1，no 算 0，one 到 ten
    按数值计算，各项之间用逗号或 and 分隔。

    句子 `sentence` 列举了若干动物，每项以 a、an、no 或数词 one 到 ten 开头，用逗号或 and 隔开。求动物总数（no 表示没有）。

    >>> count_the_pets("two dogs, a cat and three birds")
    6
    >>> count_the_pets("an owl and no mice")
    1
    >>> count_the_pets("ten ants")
    10
    """
    names = "no one two three four five six seven eight nine ten".split()
    values = {name: value for value, name in enumerate(names)}
    values.update(a=1, an=1)
    return sum(values.get(word, 0) for word in sentence.replace(",", " ").split())


def count_the_pets_2(sentence: str) -> int:
    names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    total = 0
    for word in sentence.split():
        if word in ("a", "an"):
            total += 1
        elif word in names:
            total += names.index(word) + 1
    return total


def share_in_words(phrase: str) -> float:
    """Compute a share given as '15% of 80', 'half of 9', 'a third of 12' or 'a quarter of 10'.
    `phrase` ends with a whole number after 'of'; return the share as a float rounded to two
    places.

    Work out `phrase`: before ' of ' stands a whole percentage such as 15%, or one of 'half', 'a
    third', 'a quarter'; after it comes an integer. Round the result to two decimal places.

    计算形如 '15% of 80'、'half of 9'、'a third of 12'、'a quarter of 10' 的份额 `phrase`，返回保留两位小数的浮点数。

    `phrase` 中 of 前面是整数百分比（如 15%）或 half、a third、a quarter 之一，后面是整数。求该整数的这一部分，结果四舍五入到两位小数。

    >>> share_in_words("15% of 80")
    12.0
    >>> share_in_words("half of 9")
    4.5
    >>> share_in_words("a third of 10")
    3.33
    """
    share, _, whole = phrase.partition(" of ")
    if share.endswith("%"):
        return round(int(whole) * int(share[:-1]) / 100, 2)
    divisors = {"half": 2, "a third": 3, "a quarter": 4}
    return round(int(whole) / divisors[share], 2)


def share_in_words_2(phrase: str) -> float:
    words = phrase.split()
    whole = int(words[-1])
    if "%" in phrase:
        result = whole * int(words[0].strip("%")) / 100
    elif "half" in words:
        result = whole / 2
    elif "third" in words:
        result = whole / 3
    else:
        result = whole / 4
    return round(result, 2)


def coins_in_text(text: str) -> int:
    """Return the value in cents of the coins listed in `text`, as in '2 quarters, 3 dimes, 1
    penny'. A quarter is 25 cents, a dime 10, a nickel 5 and a penny 1; the plurals are quarters,
    dimes, nickels and pennies.

    The entries of `text`, separated by ', ', consist of a number and the name of a coin: quarter
    (25), dime (10), nickel (5), penny (1) or their plurals, pennies among them. How many cents are
    they together? No entries are worth 0.

    计算 '2 quarters, 3 dimes, 1 penny' 这类文本 `text` 中硬币的总分值：quarter 25 分，dime 10 分，nickel 5 分，penny 1
    分，复数为 quarters、dimes、nickels、pennies。

    `text` 的各项以 ', ' 分隔，每项是数量加硬币名（单数或复数）。quarter、dime、nickel、penny（复数 pennies）分别值 25、10、5、1 分，求合计；
    空文本为 0。

    >>> coins_in_text("2 quarters, 3 dimes, 1 penny")
    81
    >>> coins_in_text("4 pennies, 1 nickel")
    9
    >>> coins_in_text("")
    0
    """
    values = {"q": 25, "d": 10, "n": 5, "p": 1}
    total = 0
    for entry in text.split(", "):
        if entry:
            number, name = entry.split()
            total += int(number) * values[name[0]]
    return total


def coins_in_text_2(text: str) -> int:
    values = {"quarter": 25, "dime": 10, "nickel": 5, "penn": 1}
    return sum(
        int(number) * value
        for name, value in values.items()
        for number in re.findall(rf"(\d+) {name}", text)
    )


def statement_holds(claim: str) -> bool:
    """Check a claim such as '3 is less than 5'. `claim` has the form 'A is R B' with integers A and
    B and R one of 'less than', 'greater than', 'equal to', or one of these after 'not'.

    Is `claim` true? It compares two whole numbers in words: 'A is less than B', 'A is greater than
    B' or 'A is equal to B', perhaps with 'not' after 'is', which reverses the answer.

    判断陈述 `claim` 是否正确。它的格式为 'A is R B'，A、B 为整数，R 是 'less than'、'greater than' 或 'equal to'，前面可能有
    'not' 表示否定。

    给定用英文比较两个整数的句子 `claim`，如 '3 is less than 5' 或 '4 is not equal to 4'，返回它是真还是假；is 后面的 not 把结果取反。

    >>> statement_holds("3 is less than 5")
    True
    >>> statement_holds("4 is not equal to 4")
    False
    >>> statement_holds("-2 is not greater than 0")
    True
    """
    words = claim.split()
    left, right = int(words[0]), int(words[-1])
    if "less" in words:
        result = left < right
    elif "greater" in words:
        result = left > right
    else:
        result = left == right
    return not result if "not" in words else result


def statement_holds_2(claim: str) -> bool:
    compare = {"less than": operator.lt, "greater than": operator.gt, "equal to": operator.eq}
    left, _, rest = claim.partition(" is ")
    negated = rest.startswith("not ")
    first, second, right = rest.removeprefix("not ").split()
    return compare[f"{first} {second}"](int(left), int(right)) != negated


def box_volume_from_text(size: str) -> int | None:
    """Return the volume of a box whose `size` is written like '2x3x4', with optional spaces around
    each x and small or capital x. Return None unless there are exactly three whole numbers
    greater than 0.

    `size` should hold three positive whole numbers with the letter x (of either case) between them,
    perhaps with spaces. Multiply them. If it does not have this form, the result is None.

    尺寸 `size` 写作 '2x3x4'，x 大小写均可，两边可有空格。返回三个数的乘积；如果不是恰好三个正整数，返回 None。

    由文本 `size` 计算盒子的体积：它应为三个用 x（或 X）隔开的正整数，数字两旁允许空格。格式不符时返回 None。

    >>> box_volume_from_text("2x3x4")
    24
    >>> box_volume_from_text("10 X 2 x 1")
    20
    >>> box_volume_from_text("2x3")
    >>> box_volume_from_text("0x1x1")
    """
    numbers = [part.strip() for part in size.lower().split("x")]
    if len(numbers) != 3 or not all(part.isdecimal() for part in numbers):
        return None
    return math.prod(int(part) for part in numbers) or None


def box_volume_from_text_2(size: str) -> int | None:
    match = re.fullmatch(r" *(\d+) *[xX] *(\d+) *[xX] *(\d+) *", size)
    if not match:
        return None
    length, width, height = map(int, match.groups())
    volume = length * width * height
    return volume if volume > 0 else None


def interval_in_days(phrase: str) -> int:
    """Convert `phrase`, such as 'every day', 'every second week' or 'every 10 days' to a number of
    days. After 'every' may stand 'second', 'third', 'fourth' or a number; then comes day or
    week, perhaps with an s.

    How many days lie between two events that happen as `phrase` says? It begins with 'every'; then
    'second' (2), 'third' (3), 'fourth' (4) or a whole number may follow (otherwise 1), and the unit
    day(s) or week(s) ends it.

    把 'every day'、'every second week'、'every 10 days' 这样的频率描述 `phrase` 换算成间隔天数。every 后面可有 second、
    third、fourth 或整数，然后是 day(s) 或 week(s)。

    按照 `phrase` 的说法，某事每隔多少天发生一次？它以 'every' 开头，接着可能是 second（2）、third（3）、fourth（4）或一个整数（没有则为 1），最后的单位是
    day(s) 或 week(s)。

    >>> interval_in_days("every second week")
    14
    >>> interval_in_days("every day")
    1
    >>> interval_in_days("every 10 days")
    10
    """
    words = phrase.split()
    size = 7 if words[-1].startswith("week") else 1
    if len(words) == 2:
        return size
    ordinals = {"second": 2, "third": 3, "fourth": 4}
    count = ordinals[words[1]] if words[1] in ordinals else int(words[1])
    return count * size


def interval_in_days_2(phrase: str) -> int:
    counts = {"second": 2, "third": 3, "fourth": 4}
    days = 1
    for word in phrase.split():
        if word.isdigit():
            days *= int(word)
        elif word.startswith("week"):
            days *= 7
        else:
            days *= counts.get(word, 1)
    return days


def song_parts(entry: str) -> tuple[str, str, str | None]:
    """Split `entry`, one song of a playlist such as 'Artist - Title (feat. Guest)' into artist,
    title and guest; the guest is None if there is no part '(feat. ...)' at the end. The first '
    - ' separates artist and title.

    `entry` gives a song as artist and title with ' - ' between them. The title may be followed by '
    (feat. NAME)'. Return the three texts as a tuple, with None for a missing guest.

    把播放列表的一项 `entry`（如 'Artist - Title (feat. Guest)'）拆成歌手、歌名和合作者；末尾没有 '(feat. ...)' 时合作者为 None。以第一个
    ' - ' 分隔歌手和歌名。

    `entry` 的格式是“歌手 - 歌名”，歌名后可能附有 ' (feat. 名字)'。返回 (歌手, 歌名, 合作者) 元组，没有合作者用 None 表示。

    >>> song_parts("Blue Cats - Night Walk (feat. Mira)")
    ('Blue Cats', 'Night Walk', 'Mira')
    >>> song_parts("Ada - One - Two")
    ('Ada', 'One - Two', None)
    >>> song_parts("X - Y")
    ('X', 'Y', None)
    """
    artist, _, title = entry.partition(" - ")
    guest = None
    if title.endswith(")") and " (feat. " in title:
        title, _, guest = title[:-1].partition(" (feat. ")
    return artist, title, guest


def song_parts_2(entry: str) -> tuple[str, str, str | None]:
    match = re.fullmatch(r"(.*?) - (.*?)(?: \(feat\. (.*)\))?", entry)
    return match[1], match[2], match[3]


def chapter_heading(line: str) -> tuple[int, str] | None:
    """Recognize a `line` that is a heading such as 'Chapter 12: The Cave': return the number and
    the title without spaces around it. The word chapter may be in any case and the title may be
    missing together with its colon. Other lines give None.

    Is `line` the heading of a chapter? It must consist of the word 'chapter' (whatever its case), a
    space, a whole number and possibly a colon and a title. Return (number, title), with '' for no
    title, or None if it is no heading.

    识别 `line` 是否为 'Chapter 12: The Cave' 形式的章节标题：返回 (编号, 标题)，标题去掉首尾空格。单词 chapter 不分大小写，
    冒号和标题可以没有（标题记为空串）。其他行返回 None。

    判断 `line` 是否是章节标题：由单词 chapter（大小写不限）、空格、整数组成，后面可跟冒号与标题。是则返回编号与标题（没有标题用 ''）的元组，否则返回 None。

    >>> chapter_heading("Chapter 12: The Cave")
    (12, 'The Cave')
    >>> chapter_heading("CHAPTER 3")
    (3, '')
    >>> chapter_heading("The last chapter")
    >>> chapter_heading("Chapter one")
    """
    head, _, title = line.partition(":")
    words = head.split()
    if len(words) != 2 or words[0].lower() != "chapter" or not words[1].isdecimal():
        return None
    return int(words[1]), title.strip()


def chapter_heading_2(line: str) -> tuple[int, str] | None:
    match = re.fullmatch(r"chapter (\d+)(?:: *(.*))?", line.strip(), re.IGNORECASE)
    return (int(match[1]), (match[2] or "").rstrip()) if match else None


def unused_title(title: str, existing: list[str]) -> str:
    """Return `title` if it is not among `existing`, and otherwise the title with the smallest
    number from 2 on in round brackets, such as 'Notes (2)', that is not there yet. Compare
    ignoring case.

    A new document is to be called `title`. If one of `existing` has this name already, whatever the
    case, add ' (2)', or ' (3)' and so on if that exists as well. Return the first free name.

    如果 `title` 不在 `existing` 中就直接返回，否则依次尝试 'Notes (2)'、'Notes (3)' 这样的名称，返回第一个没被占用的。比较时不分大小写。

    新文档想命名为 `title`，已有名称列表为 `existing`（忽略大小写比较）。若重名，则在后面加 ' (2)'，仍重名就加 ' (3)'，以此类推，返回首个可用的名称。

    >>> unused_title("Notes", ["notes", "Notes (2)", "Plan"])
    'Notes (3)'
    >>> unused_title("Plan", ["Notes"])
    'Plan'
    >>> unused_title("A", ["A", "A (3)"])
    'A (2)'
    """
    taken = {name.lower() for name in existing}
    if title.lower() not in taken:
        return title
    number = 2
    while f"{title} ({number})".lower() in taken:
        number += 1
    return f"{title} ({number})"


def unused_title_2(title: str, existing: list[str]) -> str:
    taken = [name.lower() for name in existing]
    names = itertools.chain([title], (f"{title} ({n})" for n in itertools.count(2)))
    return next(name for name in names if name.lower() not in taken)


def title_word_errors(title: str, small: list[str]) -> list[str]:
    """Return the words of `title` that are written wrongly for a title: the words in `small` (given
    in lower case) must be in lower case unless they come first, and all others must begin with a
    capital. Keep the order.

    In a title, each word starts with a capital letter, except for the short words `small`, which
    are completely in lower case; the first word is always capitalized. List the words of `title`
    that break these rules.

    标题中每个单词首字母应大写，`small` 列出的小词（小写给出）则应全小写，但第一个单词总要大写。返回 `title` 里不符合规则的单词，保持顺序。

    检查 `title` 的大小写：首词必须以大写字母开头；其余单词若（忽略大小写）属于 `small` 就必须全部小写，否则也必须大写开头。列出所有写错的单词。

    >>> title_word_errors("The Lord Of the rings", ["of", "the"])
    ['Of', 'rings']
    >>> title_word_errors("the End", ["the"])
    ['the']
    >>> title_word_errors("War and Peace", ["and"])
    []
    """
    wrong = []
    for i, word in enumerate(title.split()):
        if i > 0 and word.lower() in small:
            correct = word.islower()
        else:
            correct = word[0].isupper()
        if not correct:
            wrong.append(word)
    return wrong


def title_word_errors_2(title: str, small: list[str]) -> list[str]:
    def expected(place: int, word: str) -> str:
        if place and word.lower() in small:
            return word.lower()
        return word[0].upper() + word[1:]

    return [word for i, word in enumerate(title.split()) if word != expected(i, word)]


def find_title(query: str, titles: list[str]) -> int:
    """Return the index of the first of `titles` that equals `query` when case and a leading article
    (the, a or an) are ignored in both, or -1 if there is none.

    A visitor asks for the film `query`. In the list `titles`, find the first with the same name,
    where upper and lower case make no difference, nor does a first word the, a or an. The result is
    its index or -1.

    在 `titles` 中查找与 `query` 相同的标题：比较时忽略大小写以及开头的冠词 the、a、an。返回第一个匹配的下标，没有则返回 -1。

    有人想找片名为 `query` 的电影。大小写不计，两边开头的 the、a、an 也略去，求 `titles` 中首个同名项的下标，找不到为 -1。

    >>> find_title("the red door", ["A Red Car", "Red Door", "The Red Door"])
    1
    >>> find_title("An Echo", ["Theory", "the echo"])
    1
    >>> find_title("Home", [])
    -1
    """
    def key(title: str) -> list[str]:
        words = title.lower().split()
        if words and words[0] in ("the", "a", "an"):
            words = words[1:]
        return words

    for i, title in enumerate(titles):
        if key(title) == key(query):
            return i
    return -1


def find_title_2(query: str, titles: list[str]) -> int:
    plain = [re.sub(r"^(the|an?) ", "", title.lower()) for title in [query, *titles]]
    return plain.index(plain[0], 1) - 1 if plain[0] in plain[1:] else -1


def teaser(article: str, limit: int) -> str:
    """Return the beginning of `article` for a preview: as many complete words as have at most
    `limit` characters together with the single spaces between them. If words are left out, '
    ...' is added, which does not count; if not even the first word fits, return '...'.

    Shorten `article` to whole words joined by single spaces with at most `limit` characters. Append
    ' ...' (not counted) if something was cut off. The result is only '...' when the first word is
    too long already.

    返回 `article` 的开头作预览：取尽可能多的完整单词，用单个空格连接后不超过 `limit` 个字符；若有单词被省略，末尾加 ' ...'（不计入长度），连第一个单词都放不下则返回
    '...'。

    把文章 `article` 按整词截短，使长度（含单词间的一个空格）不大于 `limit`。有内容被截掉时追加 ' ...'，它不占长度；首词已超长时只返回 '...'。

    >>> teaser("The quick fox jumps high", 12)
    'The quick ...'
    >>> teaser("All of it", 9)
    'All of it'
    >>> teaser("Extraordinary", 5)
    '...'
    """
    words = article.split()
    shown = ""
    for word in words:
        longer = f"{shown} {word}" if shown else word
        if len(longer) > limit:
            return f"{shown} ...".lstrip()
        shown = longer
    return shown


def teaser_2(article: str, limit: int) -> str:
    words = article.split()
    count = len(words)
    while count and len(" ".join(words[:count])) > limit:
        count -= 1
    shown = words[:count] if count == len(words) else [*words[:count], "..."]
    return " ".join(shown)


def clock_times_in(text: str) -> list[str]:
    """Return all times of day written as H:MM or HH:MM in `text`, in order. A time is a word of its
    own apart from marks , . ! ? ; at its end; hours go from 0 to 23 and minutes from 00 to 59.

    Find the words of `text` that are valid clock times: one or two digits for the hour (at most
    23), a colon, two digits for the minute (at most 59). A comma or other final mark does not
    belong to the time.

    找出 `text` 中所有 H:MM 或 HH:MM 格式的时刻并按顺序返回。时刻单独成词，词尾的 , . ! ? ; 不算；小时为 0 到 23，分钟为 00 到 59。

    从 `text` 的单词里挑出有效的时间：一到两位的小时（不超过 23）、冒号、两位的分钟（不超过 59），末尾标点要去掉，依次列出。

    >>> clock_times_in("The train leaves at 9:05, not at 12:30.")
    ['9:05', '12:30']
    >>> clock_times_in("Score 3:1, odds 24:00")
    []
    >>> clock_times_in("")
    []
    """
    found = []
    for word in text.split():
        word = word.rstrip(",.!?;")
        hours, _, minutes = word.partition(":")
        if not (hours.isdecimal() and minutes.isdecimal()):
            continue
        if len(hours) <= 2 and len(minutes) == 2 and int(hours) < 24 and int(minutes) < 60:
            found.append(word)
    return found


def clock_times_in_2(text: str) -> list[str]:
    words = [word.rstrip(",.!?;") for word in text.split()]
    return [word for word in words if re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", word)]


def minutes_between_mentions(text: str) -> int | None:
    """Return how many minutes lie between the earliest and the latest of the times mentioned in
    `text` as HH:MM, all on the same day. With fewer than two times the answer is None.

    The times in `text` are written with two digits each, as in 08:15, and are valid. How many
    minutes pass from the earliest to the latest one? Return None if there are not at least two of
    them.

    `text` 中提到若干 HH:MM 格式的时刻（同一天且有效），返回最早与最晚之间相差的分钟数；不足两个时刻返回 None。

    找出文本 `text` 里所有形如 08:15 的时间，求其中最晚与最早相隔多少分钟。时间少于两个时结果为 None。

    >>> minutes_between_mentions("Open from 08:15 to 17:00, lunch at 12:00")
    525
    >>> minutes_between_mentions("at 10:00 or 10:00")
    0
    >>> minutes_between_mentions("at 10:00")
    """
    times = re.findall(r"\d\d:\d\d", text)
    if len(times) < 2:
        return None
    minutes = [int(time[:2]) * 60 + int(time[3:]) for time in times]
    return max(minutes) - min(minutes)


def minutes_between_mentions_2(text: str) -> int | None:
    count = 0
    earliest, latest = 24 * 60, 0
    for hour, minute in re.findall(r"(\d\d):(\d\d)", text):
        moment = 60 * int(hour) + int(minute)
        earliest = min(earliest, moment)
        latest = max(latest, moment)
        count += 1
    return latest - earliest if count >= 2 else None


def postponed(text: str, minutes: int) -> str:
    """Move all times HH:MM in `text` by `minutes`, which may be negative, and return the changed
    text. Times wrap around at midnight and keep two digits for hours and minutes.

    Everything in the programme `text` happens `minutes` later (earlier if the number is negative).
    Replace each time written as HH:MM by the new one, again as HH:MM; after 23:59 comes 00:00.

    把 `text` 中所有 HH:MM 格式的时间推后 `minutes` 分钟（负数表示提前），返回修改后的文本。越过午夜则循环，保持两位数格式。

    日程 `text` 整体推迟 `minutes` 分钟，负值则提前。请替换其中每个形如 HH:MM 的时刻，23:59 之后是 00:00。

    >>> postponed("Doors 19:00, start 19:45", 30)
    'Doors 19:30, start 20:15'
    >>> postponed("Midnight snack 00:10", -20)
    'Midnight snack 23:50'
    >>> postponed("no time", 5)
    'no time'
    """
    def moved(match: re.Match) -> str:
        total = (int(match[1]) * 60 + int(match[2]) + minutes) % (24 * 60)
        return f"{total // 60:02}:{total % 60:02}"

    return re.sub(r"(\d\d):(\d\d)", moved, text)


def postponed_2(text: str, minutes: int) -> str:
    result = ""
    i = 0
    while i < len(text):
        part = text[i:i + 5]
        if re.fullmatch(r"\d\d:\d\d", part):
            moment = datetime(2000, 1, 1, int(part[:2]), int(part[3:]))
            result += (moment + timedelta(minutes=minutes)).strftime("%H:%M")
            i += 5
        else:
            result += text[i]
            i += 1
    return result


def latest_date_in(text: str) -> str | None:
    """Return the latest of the dates that are written as YYYY-MM-DD in `text`, or None if there are
    none. Only real dates count: 2023-02-30 is none.

    Search `text` for dates in the form year-month-day (four, two and two digits), leave out those
    that do not exist in the calendar, and give the latest one in the same form. The result is None
    without any.

    返回 `text` 中以 YYYY-MM-DD 书写的日期里最晚的一个，没有则返回 None。日历上不存在的日期（如 2023-02-30）不算。

    在 `text` 里查找“年-月-日”格式（四位、两位、两位）的日期，排除无效日期后返回最晚的那个，格式不变；找不到有效日期时返回 None。

    >>> latest_date_in("Made 2021-05-03, sold 2022-01-15, next check 2022-01-02")
    '2022-01-15'
    >>> latest_date_in("on 2023-02-28 and 2023-02-30")
    '2023-02-28'
    >>> latest_date_in("no date")
    """
    latest = None
    for found in re.findall(r"\d{4}-\d\d-\d\d", text):
        try:
            date(*map(int, found.split("-")))
        except ValueError:
            continue
        if latest is None or found > latest:
            latest = found
    return latest


def latest_date_in_2(text: str) -> str | None:
    def exists(year: int, month: int, day: int) -> bool:
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return year >= 1 and 1 <= month <= 12 and 1 <= day <= lengths[month - 1]

    dates = re.findall(r"\d{4}-\d\d-\d\d", text)
    return max((one for one in dates if exists(*map(int, one.split("-")))), default=None)


def dates_day_first(text: str) -> str:
    """Rewrite the dates in `text` from the form YYYY-MM-DD to the form D.M.YYYY, without zeros at
    the beginning of day and month. All else stays as it is.

    For German readers, 2024-03-09 is written 9.3.2024. Replace every date of the form
    year-month-day (with 4, 2 and 2 digits) in `text` accordingly.

    把 `text` 中 YYYY-MM-DD 格式的日期改写为 D.M.YYYY，日和月不带前导零，其余内容不变。

    德国人习惯把 2024-03-09 写作 9.3.2024。请把 `text` 里所有“年-月-日”（4、2、2 位数字）的日期改成这种写法。

    >>> dates_day_first("From 2024-03-09 to 2024-12-31.")
    'From 9.3.2024 to 31.12.2024.'
    >>> dates_day_first("2024-3-9")
    '2024-3-9'
    >>> dates_day_first("")
    ''
    """
    def rewritten(match: re.Match) -> str:
        year, month, day = match.groups()
        return f"{int(day)}.{int(month)}.{year}"

    return re.sub(r"(\d{4})-(\d\d)-(\d\d)", rewritten, text)


def weekdays_mentioned(text: str) -> list[str]:
    """Return the days of the week mentioned in `text`, from Monday to Sunday, each once. They are
    written in full in any case, in the singular or with an s, possibly followed by a mark.

    Which weekdays occur as words in `text`? Case, a plural s ('Sundays') and the marks , . ! ? ; :
    at the end are ignored. List the names, capitalized and in the order of the week.

    返回 `text` 中提到的星期几（英文全称，大小写不限，可带复数 s，后面可能有标点），按 Monday 到 Sunday 的顺序，不重复。

    找出 `text` 里出现了哪些星期名称。忽略大小写、词尾的复数 s 以及标点 , . ! ? ; :，结果首字母大写并按一周的先后排列。

    >>> weekdays_mentioned("We meet on Fridays, never on sunday or MONDAY.")
    ['Monday', 'Friday', 'Sunday']
    >>> weekdays_mentioned("someday")
    []
    >>> weekdays_mentioned("Tuesday? Tuesday!")
    ['Tuesday']
    """
    week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    words = {word.rstrip(",.!?;:").lower() for word in text.split()}
    return [day for day in week if day.lower() in words or day.lower() + "s" in words]


def weekdays_mentioned_2(text: str) -> list[str]:
    week = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    found = set()
    for word in text.split():
        name = word.strip(",.!?;:").capitalize()
        for i, day in enumerate(week):
            if name in (day, day + "s"):
                found.add(i)
    return [week[i] for i in sorted(found)]


def date_from_phrase(today: str, phrase: str) -> str:
    """Return the date that `phrase` means on the day `today`, both dates in the form YYYY-MM-DD.
    The phrase is 'today', 'tomorrow', 'yesterday', 'in N days', 'in N weeks', 'N days ago' or 'N
    weeks ago', with day and week for N = 1.

    Someone says `phrase` on the date `today` (YYYY-MM-DD): a word like tomorrow, or 'in 3 days',
    'in 1 week', '2 weeks ago' and the like, with days and weeks as units. Which date is meant?
    Write it in the same form.

    今天是 `today`（YYYY-MM-DD），返回 `phrase` 所指的日期，格式相同。`phrase` 可以是 today、tomorrow、yesterday，或
    'in N days'、'in N weeks'、'N days ago'、'N weeks ago'（N 为 1 时用单数）。

    给定当天日期 `today` 和相对日期的说法 `phrase`，如 'tomorrow'、'in 3 days'、'2 weeks ago'，单位是天或周，计算对应的日期，以
    YYYY-MM-DD 表示。

    >>> date_from_phrase("2024-02-28", "in 2 days")
    '2024-03-01'
    >>> date_from_phrase("2024-01-01", "yesterday")
    '2023-12-31'
    >>> date_from_phrase("2024-05-20", "1 week ago")
    '2024-05-13'
    """
    day = date(*map(int, today.split("-")))
    simple = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if phrase in simple:
        return str(day + timedelta(days=simple[phrase]))
    number = int(re.search(r"\d+", phrase)[0])
    if "week" in phrase:
        number *= 7
    if phrase.endswith("ago"):
        number = -number
    return str(day + timedelta(days=number))


def date_from_phrase_2(today: str, phrase: str) -> str:
    words = phrase.split()
    if words[0] == "in":
        days = int(words[1]) * (7 if words[2].startswith("week") else 1)
    elif words[-1] == "ago":
        days = -int(words[0]) * (7 if words[1].startswith("week") else 1)
    else:
        days = ["yesterday", "today", "tomorrow"].index(phrase) - 1
    year, month, day = map(int, today.split("-"))
    return (date(year, month, day) + timedelta(days)).isoformat()


def quarter_phrase_time(phrase: str) -> tuple[int, int]:
    """Convert `phrase`, an English time of the form 'half past N', 'quarter past N', 'quarter to N'
    or "N o'clock" to hour and minute. N is a number word from one to twelve, and 'quarter to
    one' is (12, 45).

    Return (hour, minute) with an hour from 1 to 12 for the spoken time `phrase`. It says half past,
    quarter past or quarter to an hour (one, two, ..., twelve) or names the hour with o'clock.

    把英语时间说法 `phrase`（'half past N'、'quarter past N'、'quarter to N' 或 "N o'clock"，N 为 one 到 twelve）
    转换成 (时, 分)，例如 'quarter to one' 是 (12, 45)。

    `phrase` 用英语表示钟点：
    整点（o'clock）、过一刻（quarter past）、半点（half past）、差一刻（quarter to）。返回小时（1 到 12）和分钟组成的元组。

    >>> quarter_phrase_time("half past ten")
    (10, 30)
    >>> quarter_phrase_time("quarter to one")
    (12, 45)
    >>> quarter_phrase_time("six o'clock")
    (6, 0)
    """
    names = "twelve one two three four five six seven eight nine ten eleven".split()
    words = phrase.split()
    if words[1] == "o'clock":
        return names.index(words[0]) or 12, 0
    hour = names.index(words[2])
    minute = 30 if words[0] == "half" else 15
    if words[1] == "to":
        hour, minute = hour - 1, 45
    return hour % 12 or 12, minute


def opening_minutes(hours: str) -> int:
    """Add up the opening `hours` written as '9:00-12:30, 14:00-18:00': return the total in minutes.
    A range whose end is earlier than its start goes on past midnight. An empty text is 0.

    `hours` lists ranges START-END of clock times, separated by ', '. Sum the lengths of the ranges
    in minutes; if END is before START, the range ends on the next day. Return 0 for an empty
    string.

    计算 '9:00-12:30, 14:00-18:00' 这样的营业时间 `hours` 总共多少分钟。结束早于开始表示跨过午夜，空文本为 0。

    `hours` 由若干“开始-结束”时段组成，以 ', ' 分隔。求所有时段的总分钟数；若结束时刻小于开始时刻，则视为次日结束。空字符串返回 0。

    >>> opening_minutes("9:00-12:30, 14:00-18:00")
    450
    >>> opening_minutes("22:00-1:15")
    195
    >>> opening_minutes("")
    0
    """
    def minutes(clock: str) -> int:
        hour, minute = clock.split(":")
        return 60 * int(hour) + int(minute)

    total = 0
    for part in filter(None, hours.split(", ")):
        start, end = part.split("-")
        total += (minutes(end) - minutes(start)) % (24 * 60)
    return total


def opening_minutes_2(hours: str) -> int:
    total = 0
    for h1, m1, h2, m2 in re.findall(r"(\d+):(\d+)-(\d+):(\d+)", hours):
        length = (int(h2) - int(h1)) * 60 + int(m2) - int(m1)
        if length < 0:
            length += 1440
        total += length
    return total


def date_range_text(start: str, end: str) -> str:
    """Write the range from `start` to `end`, two dates YYYY-MM-DD in order, as short as possible:
    '3-7 May 2024' within a month, '30 Apr - 2 May 2024' within a year, else '30 Dec 2023 - 2 Jan
    2024'. If both are the same day, give only '3 May 2024'.

    Describe a journey from `start` to `end` (dates as YYYY-MM-DD, the end not before the start),
    using English month names of three letters. Do not repeat the month or the year if both dates
    share them, and write a single date for a single day.

    把从 `start` 到 `end`（YYYY-MM-DD，先后有序）的日期范围写得尽量短：同月写 '3-7 May 2024'，同年写 '30 Apr - 2 May 2024'，跨年写
    '30 Dec 2023 - 2 Jan 2024'，同一天只写 '3 May 2024'。

    用英文三字母月份描述一段行程，`start` 与 `end` 为 YYYY-MM-DD 格式的日期（结束不早于开始）。两端相同的年份、月份不重复写；只有一天时写单个日期。

    >>> date_range_text("2024-05-03", "2024-05-07")
    '3-7 May 2024'
    >>> date_range_text("2024-04-30", "2024-05-02")
    '30 Apr - 2 May 2024'
    >>> date_range_text("2023-12-30", "2024-01-02")
    '30 Dec 2023 - 2 Jan 2024'
    >>> date_range_text("2024-05-03", "2024-05-03")
    '3 May 2024'
    """
    names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    year1, month1, day1 = map(int, start.split("-"))
    year2, month2, day2 = map(int, end.split("-"))
    tail = f"{day2} {names[month2 - 1]} {year2}"
    if start == end:
        return tail
    if year1 != year2:
        return f"{day1} {names[month1 - 1]} {year1} - {tail}"
    if month1 != month2:
        return f"{day1} {names[month1 - 1]} - {tail}"
    return f"{day1}-{tail}"


def minutes_in_story(text: str) -> int:
    """Add up all durations in `text` and return the sum in minutes. A duration is a whole number
    directly followed by hour, hours, minute or minutes; anything else in the text is ignored.

    How many minutes does everything in `text` take together? Look for numbers followed by a space
    and one of the words hour(s) and minute(s), and add them, an hour being 60 minutes.

    把 `text` 中所有时长相加，返回总分钟数。时长是整数后面紧跟 hour、hours、minute 或 minutes，其他内容忽略。

    文本 `text` 里提到的各段时间一共多少分钟？查找后面跟着 hour(s) 或 minute(s) 的整数，一小时按 60 分钟累加。

    >>> minutes_in_story("We walked 1 hour 20 minutes and then rested 45 minutes.")
    125
    >>> minutes_in_story("2 hours for 3 people")
    120
    >>> minutes_in_story("no time")
    0
    """
    words = text.split()
    total = 0
    for number, unit in zip(words, words[1:]):
        if number.isdigit():
            unit = unit.strip(",.!?;:")
            if unit in ("hour", "hours"):
                total += 60 * int(number)
            elif unit in ("minute", "minutes"):
                total += int(number)
    return total


def minutes_in_story_2(text: str) -> int:
    parts = re.findall(r"(\d+) (hour|minute)s?\b", text)
    return sum(int(number) * (60 if unit == "hour" else 1) for number, unit in parts)


def decade_years(phrase: str) -> tuple[int, int] | None:
    """Return the first and the last year of the decade that `phrase` names, such as 'the 1980s' or
    '2010s': (1980, 1989). Return None if it has not the form of four digits, the last one 0, and
    an s, possibly after 'the '.

    Recognize names of decades: `phrase` is an optional 'the ', then a year of four digits that ends
    with 0, then 's'. The answer is the tuple (first year, last year), or None for any other text.

    给定年代的英文说法 `phrase`，如 'the 1980s' 或 '2010s'，返回该十年的首尾年份 (1980, 1989)；如果不是以 0 结尾的四位数加 s（前面可有
    'the '），返回 None。

    识别年代名称：`phrase` 可选地以 'the ' 开头，接着是末位为 0 的四位年份和字母 s。返回（起始年, 结束年），其他文本返回 None。

    >>> decade_years("the 1980s")
    (1980, 1989)
    >>> decade_years("2010s")
    (2010, 2019)
    >>> decade_years("the 1985s")
    >>> decade_years("80s")
    """
    text = phrase.removeprefix("the ")
    if len(text) != 5 or not text[:4].isdecimal() or text[3:] != "0s":
        return None
    first = int(text[:4])
    return first, first + 9


def decade_years_2(phrase: str) -> tuple[int, int] | None:
    match = re.fullmatch(r"(?:the )?(\d{3})0s", phrase)
    if match is None:
        return None
    decade = int(match[1])
    return decade * 10, decade * 10 + 9


def years_lived(entry: str, today: int) -> int:
    """Read the years of a life from `entry`, such as 'Ada King (1815-1852)' or 'Tom Lee (born
    1990)', and return how many years lie between birth and death, or between birth and the year
    `today` for the living.

    `entry` is a name followed by round brackets with 'BIRTH-DEATH' or 'born BIRTH' in them, all
    years having four digits. Compute the difference of the years; for someone still alive, take
    `today` as the second year.

    从 'Ada King (1815-1852)' 或 'Tom Lee (born 1990)' 这样的条目 `entry` 中读取年份，返回出生年与去世年之差；在世者用年份 `today`
    代替去世年。

    `entry` 是姓名加括号，括号里为“出生年-去世年”或 'born 出生年'（年份都是四位数）。求两年份之差，仍在世的人以 `today` 年为准。

    >>> years_lived("Ada King (1815-1852)", 2024)
    37
    >>> years_lived("Tom Lee (born 1990)", 2024)
    34
    >>> years_lived("Baby Sue (born 2024)", 2024)
    0
    """
    inside = entry[entry.index("(") + 1:-1]
    if inside.startswith("born "):
        return today - int(inside[5:])
    born, died = inside.split("-")
    return int(died) - int(born)


def years_lived_2(entry: str, today: int) -> int:
    years = [int(year) for year in re.findall(r"\d{4}", entry)] + [today]
    return years[1] - years[0]


def earliest_appointment(lines: list[str]) -> str | None:
    """Each of `lines` is a note that may begin with a time such as '9:30' or '14:05' and a space.
    Return the rest of the line with the earliest time, the first of equal ones; None if no line
    begins with a time. All such times are valid.

    Some of the notes in `lines` are appointments: they start with H:MM or HH:MM followed by a
    space. What is the earliest appointment? Return its text without the time, or None if there is
    none. The earlier line wins a tie.

    `lines` 中的每一行可能以 '9:30' 或 '14:05' 这样的时间加空格开头。返回时间最早的那一行去掉时间后的内容，相同取靠前的；没有带时间的行则返回 None。

    备忘录 `lines` 里，以 H:MM 或 HH:MM 加空格开头的行是约会。求最早的约会内容（不含时间），时间相同以先出现者为准，一个约会也没有时返回 None。

    >>> earliest_appointment(["14:05 dentist", "buy milk", "9:30 call Ann"])
    'call Ann'
    >>> earliest_appointment(["8:00 a", "08:00 b"])
    'a'
    >>> earliest_appointment(["sleep"])
    """
    best = None
    earliest = 24 * 60
    for line in lines:
        clock, _, task = line.partition(" ")
        hour, _, minute = clock.partition(":")
        if hour.isdigit() and minute.isdigit():
            moment = int(hour) * 60 + int(minute)
            if moment < earliest:
                earliest, best = moment, task
    return best


def earliest_appointment_2(lines: list[str]) -> str | None:
    found = [re.match(r"(\d\d?):(\d\d) (.*)", line) for line in lines]
    dated = [(int(one[1]), int(one[2]), one[3]) for one in found if one]
    return min(dated, key=lambda entry: entry[:2], default=(0, 0, None))[2]


def is_plural_of(plural: str, noun: str) -> bool:
    """Check whether `plural` is formed from `noun` by the usual rules: -es after s, x, z, ch and
    sh; -ies instead of -y after a consonant; otherwise -s. Both are in small letters and not
    empty.

    Decide whether the regular English plural of `noun` is `plural`. Add 'es' if the noun ends with
    s, x, z, ch or sh, turn a final y after a consonant into 'ies', and add 's' in all other cases.
    Only small letters occur.

    判断 `plural` 是否是 `noun` 的规则复数：以 s、x、z、ch、sh 结尾加 es，辅音字母加 y 结尾变 y 为 ies，其余加 s。两者均为非空小写单词。

    按英语规则检查 `plural` 是不是名词 `noun` 的复数形式（词尾 s、x、z、ch、sh 加 es；辅音后的 y 变成 ies；其他情况加 s）。全为小写字母。

    >>> is_plural_of("berries", "berry")
    True
    >>> is_plural_of("boxs", "box")
    False
    >>> is_plural_of("days", "day")
    True
    """
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return plural == noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in ("a", "e", "i", "o", "u", ""):
        return plural == noun[:-1] + "ies"
    return plural == noun + "s"


def is_plural_of_2(plural: str, noun: str) -> bool:
    if re.search("(s|x|z|ch|sh)$", noun):
        expected = noun + "es"
    elif re.search("[^aeiou]y$", noun):
        expected = re.sub("y$", "ies", noun)
    else:
        expected = noun + "s"
    return plural == expected


def plurals_with_exceptions(nouns: list[str], irregular: dict[str, str]) -> list[str]:
    """Return the plurals of `nouns`: those that are keys of `irregular` have the plural given
    there, words ending in f or fe get 'ves' instead, and all others simply an s.

    Form the plural of every word in `nouns`. Look it up in `irregular` first; if it is not there,
    replace a final 'f' or 'fe' by 'ves', or else append 's'. Keep the order.

    返回 `nouns` 中各名词的复数：在 `irregular` 里有的用给定的形式；以 f 或 fe 结尾的改为 ves；其余直接加 s。

    依次求 `nouns` 每个单词的复数形式。先查不规则表 `irregular`，查不到时把词尾的 f 或 fe 换成 ves，否则在后面加 s，顺序不变。

    >>> plurals_with_exceptions(["leaf", "child", "cat"], {"child": "children"})
    ['leaves', 'children', 'cats']
    >>> plurals_with_exceptions(["roof", "knife"], {"roof": "roofs"})
    ['roofs', 'knives']
    >>> plurals_with_exceptions([], {})
    []
    """
    def plural(noun: str) -> str:
        if noun in irregular:
            return irregular[noun]
        if noun.endswith("fe"):
            return noun[:-2] + "ves"
        if noun.endswith("f"):
            return noun[:-1] + "ves"
        return noun + "s"

    return [plural(noun) for noun in nouns]


def plurals_with_exceptions_2(nouns: list[str], irregular: dict[str, str]) -> list[str]:
    result = []
    for noun in nouns:
        regular = re.sub("fe?$", "ve", noun) + "s"
        result.append(irregular.get(noun, regular))
    return result


def singular_for_lookup(word: str, known: list[str]) -> str | None:
    """Find the entry of the list `known` for `word`, which may be a plural: try the word itself,
    then without a final 's', then without 'es', then with 'y' instead of 'ies'. Return the first
    of these that is in the list, or None.

    A dictionary contains only the nouns in `known`. Which one belongs to `word`? Check in this
    order: the word; the word without its final s; without its final es; with ies replaced by y. A
    form exists only if the word has that ending. None if nothing is found.

    在 `known` 中查找 `word` 对应的词条，`word` 可能是复数。依次尝试：原词、去掉末尾 s、去掉末尾 es、把末尾 ies 换成 y（词尾相符时才尝试），
    返回第一个在列表中的形式，没有则返回 None。

    词典只收录 `known` 里的名词。为了查单词 `word`，先查它本身，再查去掉词尾 s、去掉词尾 es、将词尾 ies 变成 y 的形式，返回首个查到的词，都查不到时返回 None。

    >>> singular_for_lookup("cherries", ["apple", "cherry"])
    'cherry'
    >>> singular_for_lookup("boxes", ["box", "boxe"])
    'boxe'
    >>> singular_for_lookup("glass", ["glass"])
    'glass'
    >>> singular_for_lookup("cat", ["ca"])
    """
    if word in known:
        return word
    for ending, replacement in [("s", ""), ("es", ""), ("ies", "y")]:
        if word.endswith(ending):
            form = word[:-len(ending)] + replacement
            if form in known:
                return form
    return None


def singular_for_lookup_2(word: str, known: list[str]) -> str | None:
    forms = [word]
    if word.endswith("s"):
        forms.append(word[:-1])
    if word.endswith("es"):
        forms.append(word[:-2])
    if word.endswith("ies"):
        forms.append(word[:-3] + "y")
    return next((form for form in forms if form in known), None)


def belongings(owner: str, things: list[str]) -> list[str]:
    """Say to whom each of `things` belongs: return texts such as "Anna's book". If `owner` ends
    with an s, only an apostrophe is added, as in "James' car".

    Build the possessive of the name `owner` (an apostrophe and s, or just an apostrophe after a
    final s or S) and put it before every word of `things`, with a space between.

    用名字 `owner` 的所有格修饰 `things` 中的每样东西，返回如 "Anna's book" 的文本列表；名字以 s 结尾时只加撇号，如 "James' car"。

    构造 `owner` 的所有格（一般加 's，若以 s 或 S 结尾只加 '），与 `things` 里的各项用空格连接后依次返回。

    >>> belongings("Anna", ["book", "red hat"])
    ["Anna's book", "Anna's red hat"]
    >>> belongings("James", ["car"])
    ["James' car"]
    >>> belongings("Bo", [])
    []
    """
    possessive = owner + ("'" if owner.lower().endswith("s") else "'s")
    return [f"{possessive} {thing}" for thing in things]


def belongings_2(owner: str, things: list[str]) -> list[str]:
    result = []
    for thing in things:
        if owner[-1] in "sS":
            result.append(owner + "' " + thing)
        else:
            result.append(owner + "'s " + thing)
    return result


def verb_for(subject: str, verb: str) -> str:
    """Return the present form of the regular `verb` for the pronoun `subject`. For he, she and it,
    add 'es' after s, x, z, ch, sh and o, change a final y after a consonant to 'ies', and else
    add 's'; for I, you, we and they the verb is unchanged. The case of the pronoun does not
    matter.

    Conjugate: given a pronoun `subject` (I, you, he, she, it, we or they in any case) and the base
    form `verb`, give the verb's form in the present. Only he, she and it need an ending: -es after
    s, x, z, ch, sh or o, -ies for a y that follows a consonant, -s otherwise.

    返回规则动词 `verb` 与人称代词 `subject` 搭配的一般现在时形式。he、she、it（大小写不限）时：以 s、x、z、ch、sh、o 结尾加 es，辅音加 y 结尾变 ies，
    其余加 s；I、you、we、they 时动词不变。

    给定代词 `subject`（I、you、he、she、it、we、they，不分大小写）和动词原形 `verb`，求现在时形式。仅第三人称单数需要变化：s、x、z、ch、sh、o 后加
    es，辅音字母后的 y 改为 ies，其他加 s。

    >>> verb_for("she", "watch")
    'watches'
    >>> verb_for("It", "fly")
    'flies'
    >>> verb_for("they", "go")
    'go'
    >>> verb_for("he", "play")
    'plays'
    """
    if subject.lower() not in ("he", "she", "it"):
        return verb
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def verb_for_2(subject: str, verb: str) -> str:
    ending = ""
    if subject.lower() in {"he", "she", "it"}:
        if re.search("(s|x|z|ch|sh|o)$", verb):
            ending = "es"
        elif re.search("[^aeiou]y$", verb):
            verb, ending = verb[:-1], "ies"
        else:
            ending = "s"
    return verb + ending


def compared(adjective: str, degree: int) -> str:
    """Return the form of the English `adjective` in the given `degree`: 0 is the word itself, 1 the
    comparative in -er and 2 the superlative in -est. A final e is not doubled ('later') and a
    final y becomes i ('happier').

    Form 'small', 'smaller', 'smallest': append 'er' for `degree` 1 and 'est' for 2, nothing for 0.
    If the `adjective` ends with e, this e melts into the ending; a y at the end turns into i.

    返回英语形容词 `adjective` 的指定等级：`degree` 为 0 是原级，1 是比较级（-er），2 是最高级（-est）。以 e 结尾不重复 e，以 y 结尾把 y 变成 i。

    按 `degree` 变化形容词 `adjective`：0 不变，1 加 er，2 加 est；词尾是 e 时省去一个 e（later），词尾是 y 时先改成 i（happier）。

    >>> compared("small", 1)
    'smaller'
    >>> compared("happy", 2)
    'happiest'
    >>> compared("late", 1)
    'later'
    >>> compared("dry", 0)
    'dry'
    """
    if degree == 0:
        return adjective
    ending = ("er", "est")[degree - 1]
    if adjective.endswith("e"):
        return adjective[:-1] + ending
    if adjective.endswith("y"):
        return adjective[:-1] + "i" + ending
    return adjective + ending


def compared_2(adjective: str, degree: int) -> str:
    ending = ["", "er", "est"][degree]
    stem = adjective
    if ending and stem[-1] == "e":
        stem = stem[:-1]
    elif ending and stem[-1] == "y":
        stem = stem[:-1] + "i"
    return stem + ending


def wrong_articles(text: str) -> list[int]:
    """Return the places, counted from 0, of the words in `text` that are 'a' or 'an' (in any case)
    but should be the other one: 'an' stands before a word that begins with one of a, e, i, o, u,
    and 'a' before all others. An article at the very end is right.

    Check the indefinite articles of `text`. Before a word with a first letter a, e, i, o or u (of
    any case) 'an' is right, otherwise 'a'. List the indexes of the words that are wrong; the last
    word has nothing to be compared with and is never wrong.

    检查 `text` 中的不定冠词：后一个单词以 a、e、i、o、u（不分大小写）开头应用 an，否则用 a。返回用错的冠词是第几个单词（从 0 数起），冠词在末尾时不算错。

    返回 `text` 里写错的 a 或 an（大小写不限）的单词下标列表。元音字母 a、e、i、o、u 开头的单词前应是 an，其余应是 a；最后一个单词后面没有词，不判错。

    >>> wrong_articles("A apple and an pear in a box")
    [0, 3]
    >>> wrong_articles("an Owl saw a")
    []
    >>> wrong_articles("")
    []
    """
    words = text.lower().split()
    wrong = []
    for i in range(len(words) - 1):
        if words[i] in ("a", "an"):
            right = "an" if words[i + 1][0] in "aeiou" else "a"
            if words[i] != right:
                wrong.append(i)
    return wrong


def wrong_articles_2(text: str) -> list[int]:
    words = text.lower().split()
    return [
        place
        for place, (word, following) in enumerate(zip(words, words[1:]))
        if word in ("a", "an") and (word == "an") != (following[0] in "aeiou")
    ]


def text_statistics(text: str) -> tuple[int, int, int, int]:
    """Return how many letters, digits, white space characters and other characters `text` has, as a
    tuple in this order.

    Divide the characters of `text` into four groups and count them: letters, digits, blanks of any
    kind, and everything else. The answer is the tuple of these four numbers.

    返回 `text` 中字母、数字、空白字符和其他字符的个数，按此顺序组成元组。

    把 `text` 的字符分成字母、数字、空白、其余四类，统计每类的数量，以四元组形式返回。

    >>> text_statistics("Room 12, floor 3!")
    (9, 3, 3, 2)
    >>> text_statistics("---")
    (0, 0, 0, 3)
    >>> text_statistics("")
    (0, 0, 0, 0)
    """
    letters = digits = spaces = others = 0
    for char in text:
        if char.isalpha():
            letters += 1
        elif char.isdigit():
            digits += 1
        elif char.isspace():
            spaces += 1
        else:
            others += 1
    return letters, digits, spaces, others


def text_statistics_2(text: str) -> tuple[int, int, int, int]:
    tests = (str.isalpha, str.isdigit, str.isspace)
    counts = [sum(1 for char in text if test(char)) for test in tests]
    return (*counts, len(text) - sum(counts))


def round_words(text: str) -> list[str]:
    """Return the different words of `text` that have at least two letters and begin and end with
    the same letter, ignoring case, in order of first appearance and in lower case. Words contain
    only letters.

    Which words of `text`, consisting of two letters or more, start with the letter with which they
    end? Convert everything to lower case first; list each word only once, as it first appears.

    返回 `text` 中首尾字母相同（忽略大小写）且至少有两个字母的单词，转成小写，按首次出现的顺序，不重复。单词只含字母。

    在 `text` 里找出长度不小于 2、开头与结尾是同一字母的单词。先全部转为小写，每个单词只列一次，依首次出现排序。

    >>> round_words("Anna sees a kayak and ANNA that")
    ['anna', 'sees', 'kayak', 'that']
    >>> round_words("I go")
    []
    >>> round_words("")
    []
    """
    found: list[str] = []
    for word in text.lower().split():
        if len(word) > 1 and word[0] == word[-1] and word not in found:
            found.append(word)
    return found


def round_words_2(text: str) -> list[str]:
    words = dict.fromkeys(text.lower().split())
    return [word for word in words if len(word) >= 2 and word.startswith(word[-1])]


def wordiest_sentence(text: str) -> int:
    """Return the number, counted from 1, of the sentence in `text` that has the most words; the
    first one on a tie, and 0 if there are no words at all. A sentence ends with one of . ! ? and
    the last one may lack it.

    Split `text` at '.', '!' and '?' into sentences, ignoring those without words when numbering.
    Which sentence (first, second, ...) has the largest number of words? Give the earliest on a tie;
    the answer is 0 for a text without words.

    返回 `text` 中单词最多的是第几句（从 1 数起），并列取靠前的，没有单词则返回 0。句子以 . ! ? 结束，最后一句可以没有标点，没有单词的句子不编号。

    用 '.'、'!'、'?' 把 `text` 断成句子（不含单词的不计），求词数最多的句子的序号，从 1 开始；相同时取最前面的，没有任何单词时为 0。

    >>> wordiest_sentence("Hi! How are you today? I am fine")
    2
    >>> wordiest_sentence("One two... Three four.")
    1
    >>> wordiest_sentence("?!")
    0
    """
    best = most = number = 0
    for sentence in re.split("[.!?]", text):
        size = len(sentence.split())
        if size:
            number += 1
        if size > most:
            best, most = number, size
    return best


def wordiest_sentence_2(text: str) -> int:
    unified = text.replace("!", ".").replace("?", ".")
    sizes = [len(part.split()) for part in unified.split(".") if part.strip()]
    return sizes.index(max(sizes)) + 1 if sizes else 0


def words_per_paragraph(text: str) -> list[int]:
    """Return the number of words of each paragraph in `text`. Paragraphs are separated by one or
    more lines that are empty or hold only spaces; a text without words has no paragraphs.

    Count the words paragraph by paragraph: consecutive lines of `text` that contain words belong to
    the same paragraph, and lines without any words separate paragraphs. Give the counts in order.

    返回 `text` 各段落的单词数。段落之间由一个或多个空行（或只含空格的行）隔开，没有单词则没有段落。

    逐段统计 `text` 的词数：相邻的非空行属于同一段，没有单词的行起分隔作用。按顺序返回各段的词数。

    >>> words_per_paragraph("one two\\nthree\\n\\nfour")
    [3, 1]
    >>> words_per_paragraph("\\na b\\n  \\n\\nc\\n")
    [2, 1]
    >>> words_per_paragraph("")
    []
    """
    counts = []
    current = 0
    for line in text.split("\n"):
        size = len(line.split())
        if size == 0 and current:
            counts.append(current)
            current = 0
        current += size
    if current:
        counts.append(current)
    return counts


def words_per_paragraph_2(text: str) -> list[int]:
    sizes = [len(line.split()) for line in text.split("\n")]
    return [sum(group) for filled, group in itertools.groupby(sizes, key=bool) if filled]


def words_used_once(text: str, least: int) -> list[str]:
    """Return the words of at least `least` letters that occur exactly once in `text`, ignoring
    case, in lower case and in order. Words are separated by white space.

    Which words are used only a single time in `text` when upper and lower case are not
    distinguished? Leave out those shorter than `least` and list the others in lower case as they
    appear.

    返回 `text` 中恰好出现一次（不分大小写）且长度至少为 `least` 的单词，以小写按出现顺序列出。

    忽略大小写，找出 `text` 里只用过一次的单词，长度小于 `least` 的略去，其余转为小写依次返回。

    >>> words_used_once("The cat and the dog and a bird", 2)
    ['cat', 'dog', 'bird']
    >>> words_used_once("Yes yes", 1)
    []
    >>> words_used_once("a b a", 1)
    ['b']
    """
    counts: dict[str, int] = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return [word for word, count in counts.items() if count == 1 and len(word) >= least]


def words_used_once_2(text: str, least: int) -> list[str]:
    words = text.lower().split()
    result = []
    for word in words:
        if len(word) >= least and words.count(word) == 1:
            result.append(word)
    return result


def words_in_every_sentence(text: str) -> list[str]:
    """Return the words that occur in every sentence of `text`, in alphabetical order and lower
    case. Sentences are closed by full stops, words are separated by spaces, and there is no
    other punctuation.

    Each sentence of `text` ends with '.'. Find the words that all sentences have in common, without
    regard to case, and sort them. A text without sentences gives an empty list.

    返回在 `text` 的每个句子中都出现的单词（不分大小写），以小写按字母顺序排列。句子以 '.' 结束，没有其他标点。

    `text` 由以句点结尾的句子组成，求所有句子共有的单词，忽略大小写，升序返回；没有句子时返回空列表。

    >>> words_in_every_sentence("The dog runs. A cat sees the dog. The dog sleeps.")
    ['dog', 'the']
    >>> words_in_every_sentence("Go. Stop.")
    []
    >>> words_in_every_sentence("")
    []
    """
    common = None
    for sentence in text.lower().split("."):
        words = set(sentence.split())
        if not words:
            continue
        common = words if common is None else common & words
    return sorted(common or [])


def words_in_every_sentence_2(text: str) -> list[str]:
    sentences = [part.split() for part in text.lower().split(".") if part.strip()]
    candidates = set(sentences[0]) if sentences else set()
    return sorted(word for word in candidates if all(word in one for one in sentences))


def closest_mentions(text: str, first: str, second: str) -> int:
    """Return the smallest distance, counted in words, between a place of the word `first` and a
    place of the word `second` in `text`: neighbours have distance 1. Case is ignored; return -1
    if one of the words does not occur. The two words are different.

    How near to each other do the different words `first` and `second` come in `text`? The distance
    of two words is the difference of their positions. Ignore case, and return -1 if there is no
    such pair.

    返回 `text` 中单词 `first` 与 `second`（两词不同，忽略大小写）之间的最小距离，相邻为 1；若有一个没出现则返回 -1。

    不同的单词 `first` 和 `second` 在 `text` 中最近相隔多远？距离为两者在单词序列中的位置之差，大小写不计，缺少任何一个时返回 -1。

    >>> closest_mentions("Tea is good but coffee is better than tea", "tea", "coffee")
    4
    >>> closest_mentions("salt and pepper salt", "Pepper", "salt")
    1
    >>> closest_mentions("only tea", "tea", "milk")
    -1
    """
    words = text.lower().split()
    first, second = first.lower(), second.lower()
    best = -1
    last_word, last_place = "", -1
    for place, word in enumerate(words):
        if word not in (first, second):
            continue
        if last_word and word != last_word:
            distance = place - last_place
            best = distance if best < 0 else min(best, distance)
        last_word, last_place = word, place
    return best


def closest_mentions_2(text: str, first: str, second: str) -> int:
    words = text.lower().split()
    ones = [i for i, word in enumerate(words) if word == first.lower()]
    others = [i for i, word in enumerate(words) if word == second.lower()]
    return min((abs(i - j) for i in ones for j in others), default=-1)


def favourite_initial(text: str) -> str:
    """Return the letter, in lower case, with which most words of `text` begin, ignoring case. The
    alphabetically first wins a tie. Words that begin with something else than a letter do not
    count; without any, return ''.

    Look at the first characters of the words in `text`. Which letter occurs most often among them
    when case is ignored? Digits and signs are not considered; the earlier letter of the alphabet is
    preferred on a tie, and '' is returned if there is no letter.

    返回 `text` 中最多单词用作首字母的字母（不分大小写，以小写返回），并列取字母表中靠前的；不以字母开头的单词不计，没有则返回 ''。

    统计 `text` 各单词的首字符，忽略大小写，只看字母，求出现次数最多的那个；次数相同时选字母序较小者，一个字母都没有时返回空字符串。

    >>> favourite_initial("Seven Big snakes bite some boys")
    'b'
    >>> favourite_initial("a Zebra, the zoo")
    'z'
    >>> favourite_initial("1 + 2")
    ''
    """
    counts: dict[str, int] = {}
    for word in text.lower().split():
        if word[0].isalpha():
            counts[word[0]] = counts.get(word[0], 0) + 1
    best = ""
    for letter in sorted(counts):
        if not best or counts[letter] > counts[best]:
            best = letter
    return best


def favourite_initial_2(text: str) -> str:
    initials = [word[0] for word in text.lower().split() if word[0].isalpha()]
    return min(initials, key=lambda letter: (-initials.count(letter), letter), default="")


def words_before(text: str, word: str) -> dict[str, int]:
    """Count which words stand directly before `word` in `text`. Return a dictionary from each of
    them to its number, in order of first appearance. Compare in lower case, and give the words
    in lower case.

    For every occurrence of `word` in `text` that is not at the very beginning, look at the word in
    front of it. How often does each word stand there? Case is ignored, and the keys are in lower
    case.

    统计在 `text` 中紧挨在 `word` 前面的各个单词及其次数，返回字典（键为小写，按首次出现的顺序）。比较时忽略大小写。

    对 `text` 里每次出现的 `word`（位于开头的除外），看它前一个单词是什么，返回这些单词出现次数的字典；大小写不计，键用小写。

    >>> words_before("Green tea and black tea or green TEA", "tea")
    {'green': 2, 'black': 1}
    >>> words_before("tea time", "tea")
    {}
    >>> words_before("go go go", "go")
    {'go': 2}
    """
    words = text.lower().split()
    counts: dict[str, int] = {}
    for i in range(1, len(words)):
        if words[i] == word.lower():
            before = words[i - 1]
            counts[before] = counts.get(before, 0) + 1
    return counts


def words_before_2(text: str, word: str) -> dict[str, int]:
    words = text.lower().split()
    pairs = zip(words, words[1:])
    return dict(Counter(before for before, after in pairs if after == word.lower()))


def longest_alliteration(line: str) -> list[str]:
    """Return the longest run of consecutive words in `line` that begin with the same letter,
    ignoring case; the first such run on a tie. A text without words gives an empty list.

    In 'Peter picked poor apples', the first three words alliterate. Find the longest stretch of
    neighbouring words with equal first letters (whatever their case) in `line` and return these
    words; take the earliest of equally long ones.

    返回 `line` 中首字母相同（不分大小写）的最长连续单词段，长度相同取最前面的；没有单词时返回空列表。

    头韵是相邻单词首字母相同。求 `line` 里最长的一段连续单词，它们以同一字母开头（忽略大小写），返回这些单词；并列时以先出现者为准。

    >>> longest_alliteration("Peter picked poor apples at arrival all along")
    ['apples', 'at', 'arrival', 'all', 'along']
    >>> longest_alliteration("one two")
    ['one']
    >>> longest_alliteration("")
    []
    """
    best: list[str] = []
    current: list[str] = []
    for word in line.split():
        if current and word[0].lower() != current[0][0].lower():
            current = []
        current.append(word)
        if len(current) > len(best):
            best = current[:]
    return best


def longest_alliteration_2(line: str) -> list[str]:
    groups = itertools.groupby(line.split(), key=lambda word: word[0].lower())
    return max((list(words) for _, words in groups), key=len, default=[])


def rhyme_scheme(lines: list[str], size: int) -> str:
    """Return the rhyme scheme of a poem, one capital for each of its `lines`: lines whose last
    `size` letters agree, ignoring case, get the same capital, and new endings get A, B, C, ...
    in order. There are at most 26 endings, and no punctuation.

    Two lines of a poem rhyme if they end with the same `size` letters (case does not matter). Name
    the endings A, B, C and so on as they first appear, and give the sequence of names for `lines`
    as one string, such as 'ABAB'.

    返回诗的韵式：`lines` 中最后 `size` 个字母相同（忽略大小写）的诗行用同一个大写字母表示，新的韵脚依次用 A、B、C…… 行尾没有标点，韵脚不超过 26 种。

    若两行诗的末尾 `size` 个字母一样（不分大小写）就算押韵。按首次出现的次序给韵脚命名为 A、B、C 等，返回 `lines` 各行名称连成的字符串，如 'ABAB'。

    >>> rhyme_scheme(["the night", "a tree", "So bright", "we see"], 2)
    'ABAB'
    >>> rhyme_scheme(["day", "Play", "go"], 2)
    'AAB'
    >>> rhyme_scheme([], 3)
    ''
    """
    endings: list[str] = []
    scheme = ""
    for line in lines:
        ending = line[-size:].lower()
        if ending not in endings:
            endings.append(ending)
        scheme += string.ascii_uppercase[endings.index(ending)]
    return scheme


def rhyme_scheme_2(lines: list[str], size: int) -> str:
    names: dict[str, str] = {}
    for line in lines:
        names.setdefault(line[-size:].lower(), chr(ord("A") + len(names)))
    return "".join(names[line[-size:].lower()] for line in lines)


def mirror_words_in(text: str, least: int) -> list[str]:
    """Return the words of `text` with at least `least` letters that read the same backwards,
    ignoring case, in the order of the text. Marks , . ! ? ; : at the ends of words do not belong
    to them.

    Find the palindromes among the words of `text`: remove the marks , . ! ? ; : from the end of
    each word, and keep the words of `least` or more letters which are equal to their reverse when
    case is ignored.

    返回 `text` 中正着读反着读都一样（不分大小写）且不少于 `least` 个字母的单词，保持顺序，词尾的 , . ! ? ; : 要去掉。

    在 `text` 的单词里找回文：先去掉词尾标点 , . ! ? ; :，长度至少为 `least`，忽略大小写后与其倒序相等的依次返回。

    >>> mirror_words_in("Anna and Bob saw a level kayak.", 3)
    ['Anna', 'Bob', 'level', 'kayak']
    >>> mirror_words_in("I see a radar!", 1)
    ['I', 'a', 'radar']
    >>> mirror_words_in("none here", 2)
    []
    """
    result = []
    for word in text.split():
        word = word.rstrip(",.!?;:")
        lowered = word.lower()
        if len(word) >= least and lowered == lowered[::-1]:
            result.append(word)
    return result


def mirror_words_in_2(text: str, least: int) -> list[str]:
    def is_mirrored(word: str) -> bool:
        i, j = 0, len(word) - 1
        while i < j:
            if word[i].lower() != word[j].lower():
                return False
            i += 1
            j -= 1
        return True

    words = [word.rstrip(",.!?;:") for word in text.split()]
    return [word for word in words if len(word) >= least and is_mirrored(word)]


def numbers_raised(text: str, step: int) -> str:
    """Add `step` to every whole number in `text` and return the changed text. A number is a run of
    digits; leading zeros get lost, and results below 0 become 0.

    Each group of consecutive digits in `text` stands for a number. Replace it by the number plus
    `step`, which may be negative, but never by less than 0. Leave the rest as it is.

    把 `text` 中的每个整数（连续的数字）加上 `step` 后返回新文本，结果小于 0 时写 0，前导零不保留，其余不变。

    `text` 里的每一串数字视为一个数，请替换成该数与 `step`（可为负）之和，最小为 0；其他字符保持原样。

    >>> numbers_raised("Page 9 of 12", 1)
    'Page 10 of 13'
    >>> numbers_raised("v3, v007", -5)
    'v0, v2'
    >>> numbers_raised("none", 4)
    'none'
    """
    return re.sub(r"\d+", lambda found: str(max(0, int(found[0]) + step)), text)


def numbers_raised_2(text: str, step: int) -> str:
    result = ""
    digits = ""
    for char in text + " ":
        if char.isdigit():
            digits += char
            continue
        if digits:
            result += str(max(0, int(digits) + step))
            digits = ""
        result += char
    return result[:-1]


def key_presses(message: str) -> int:
    """Return how many presses an old phone needs for `message`: the keys hold abc, def, ghi, jkl,
    mno, pqrs, tuv and wxyz, where the first letter takes one press, the second two, and so on. A
    space takes one press. Only letters in any case and spaces occur.

    On an old mobile phone, each key carries several letters (abc, def, ghi, jkl, mno, pqrs, tuv,
    wxyz); to type one, press its key as often as its place on the key says. Count the presses for
    `message`, a space being one press; case does not matter.

    在老式手机上输入 `message` 需要按键多少次？各键上的字母为 abc、def、ghi、jkl、mno、pqrs、tuv、wxyz，第几个字母就按几次，空格按一次，不分大小写。
    只含字母和空格。

    老式手机每个键上有几个字母（abc、def、ghi、jkl、mno、pqrs、tuv、wxyz），打一个字母要按它在键上的序号那么多次，空格一次。求打出 `message` 的总按键次数，
    忽略大小写。

    >>> key_presses("Hi")
    5
    >>> key_presses("a z")
    6
    >>> key_presses("")
    0
    """
    keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz", " "]
    total = 0
    for char in message.lower():
        for key in keys:
            if char in key:
                total += key.index(char) + 1
    return total


def key_presses_2(message: str) -> int:
    presses = dict(zip("abcdefghijklmnopqrstuvwxyz ", map(int, "123123123123123123412312341")))
    presses["s"] = 4
    return sum(presses[char] for char in message.lower())


def letter_number_text(word: str, gap: str) -> str:
    """Write each letter of `word` as its place in the alphabet with two digits, from 01 for a to 26
    for z, ignoring case, and put `gap` between the numbers. Other characters are left out.

    Encode `word` in numbers: a or A is 01, b or B is 02, up to 26. Skip everything that is not an
    English letter, and join the two-digit numbers with `gap`.

    把 `word` 的每个字母写成它在字母表中的两位序号（a 为 01，z 为 26，不分大小写），用 `gap` 连接，非字母字符略去。

    用数字编码单词 `word`：英文字母换成 01 到 26 的两位数，大小写等价，其他字符忽略，各数之间放 `gap`。

    >>> letter_number_text("Cab", "-")
    '03-01-02'
    >>> letter_number_text("x y!", "")
    '2425'
    >>> letter_number_text("", ",")
    ''
    """
    numbers = []
    for char in word.lower():
        if "a" <= char <= "z":
            numbers.append(f"{ord(char) - 96:02}")
    return gap.join(numbers)


def letter_number_text_2(word: str, gap: str) -> str:
    alphabet = string.ascii_lowercase
    places = [alphabet.index(char) + 1 for char in word.lower() if char in alphabet]
    return gap.join(str(place).zfill(2) for place in places)


def words_of_lengths(text: str, lengths: list[int]) -> list[str] | None:
    """Cut `text`, which has no spaces, into words of the given `lengths` one after the other.
    Return the list of words, or None if the lengths do not add up to the length of the text.

    Someone left out the spaces of `text` but told how long the words are: `lengths`. Restore the
    words in order. If the sum of the lengths is not exactly the number of characters, return None.

    按 `lengths` 给出的长度依次把没有空格的 `text` 切成单词，返回单词列表；若长度之和与文本长度不等，返回 None。

    `text` 中的空格丢失了，但各单词的长度记录在 `lengths` 里。请依次还原单词；总长度对不上时返回 None。

    >>> words_of_lengths("ilikegreentea", [1, 4, 5, 3])
    ['i', 'like', 'green', 'tea']
    >>> words_of_lengths("abc", [2, 2])
    >>> words_of_lengths("", [])
    []
    """
    if sum(lengths) != len(text):
        return None
    words = []
    start = 0
    for length in lengths:
        words.append(text[start:start + length])
        start += length
    return words


def words_of_lengths_2(text: str, lengths: list[int]) -> list[str] | None:
    ends = list(itertools.accumulate(lengths, initial=0))
    if ends[-1] != len(text):
        return None
    return [text[start:end] for start, end in zip(ends, ends[1:])]


def most_unlike_neighbours(sentence: str) -> tuple[str, str] | None:
    """Return the two neighbouring words of `sentence` whose lengths differ most, as a tuple in
    their order; the first such pair on a tie. Return None if there are fewer than two words.

    Among all pairs of consecutive words in `sentence`, find the pair with the greatest difference
    in length, the earliest if there are several. Without a pair, the result is None.

    返回 `sentence` 中长度差最大的一对相邻单词（按原顺序的元组），并列取最先出现的；不足两个单词返回 None。

    在句子 `sentence` 的所有相邻单词对里，找出长度相差最多的一对并以元组返回；相同时取靠前的，没有相邻对时返回 None。

    >>> most_unlike_neighbours("We understand a word now")
    ('understand', 'a')
    >>> most_unlike_neighbours("one two six")
    ('one', 'two')
    >>> most_unlike_neighbours("alone")
    """
    words = sentence.split()
    best = None
    largest = -1
    for pair in zip(words, words[1:]):
        difference = abs(len(pair[0]) - len(pair[1]))
        if difference > largest:
            best, largest = pair, difference
    return best


def most_unlike_neighbours_2(sentence: str) -> tuple[str, str] | None:
    words = sentence.split()
    pairs = list(zip(words, words[1:]))
    return max(pairs, key=lambda pair: abs(len(pair[0]) - len(pair[1])), default=None)


def speaker_word_counts(script: list[str]) -> dict[str, int]:
    """Each line of `script` has the form 'NAME: WORDS'. A line without a colon continues the speech
    before it, or is ignored if there was none. Return how many words every person speaks, in
    order of first appearance.

    Count the words spoken in a play. In `script`, a line 'NAME: WORDS' begins a speech, and lines
    without ':' go on with the same speaker (lines before the first speaker do not count). Give a
    dictionary from name to number of words.

    剧本 `script` 的每行形如“人名: 台词”，没有冒号的行接续上一位说话者（之前没有说话者则忽略）。返回每个人说的总词数，按首次出场的顺序。

    统计剧本 `script` 中各角色的台词词数：含冒号的行以“角色:”开头，不含冒号的行属于前一个角色，第一个角色之前的行不算。结果为角色到词数的字典。

    >>> speaker_word_counts(["Ann: Hello there", "Bob: Hi", "how are you", "Ann: Fine"])
    {'Ann': 3, 'Bob': 4}
    >>> speaker_word_counts(["A dark room", "Eva:"])
    {'Eva': 0}
    >>> speaker_word_counts([])
    {}
    """
    counts: dict[str, int] = {}
    speaker = None
    for line in script:
        if ":" in line:
            speaker, _, line = line.partition(":")
        if speaker is not None:
            counts[speaker] = counts.get(speaker, 0) + len(line.split())
    return counts


def fits_message_limit(text: str, limit: int) -> list[str]:
    """Split the words of `text` into messages of at most `limit` characters each, taking as many
    words as fit, and number them by adding ' (1/3)' and so on, which does not count towards the
    limit. A single message is not numbered. No word is longer than the limit.

    A text message may have `limit` characters. Distribute the words of `text` greedily over
    messages, words separated by one space. If more than one is needed, append ' (i/n)' to each,
    where i is its number and n their total; this part is not counted. All words are short enough.

    把 `text` 的单词依次装入每条不超过 `limit` 个字符的短信（单词间一个空格，尽量多装）；超过一条时在每条末尾加 ' (i/n)' 编号，编号不计入长度，只有一条则不加。
    没有单词超过限制。

    每条短信最多 `limit` 个字符。贪心地把 `text` 按整词分成若干条；若不止一条，就在各条后面加上 ' (序号/总数)'，这部分不占字数。每个单词都放得下。

    >>> fits_message_limit("we meet at noon today", 10)
    ['we meet at (1/2)', 'noon today (2/2)']
    >>> fits_message_limit("hello", 10)
    ['hello']
    >>> fits_message_limit("", 10)
    []
    """
    messages: list[str] = []
    for word in text.split():
        if messages and len(messages[-1]) + 1 + len(word) <= limit:
            messages[-1] += " " + word
        else:
            messages.append(word)
    total = len(messages)
    if total < 2:
        return messages
    return [f"{message} ({i}/{total})" for i, message in enumerate(messages, 1)]


def swapped_words(text: str, one: str, other: str) -> str:
    """Exchange the words `one` and `other` everywhere in `text`: each becomes the other. Only whole
    words in exactly this spelling are exchanged; words are separated by single spaces.

    In `text`, put `other` where the word `one` stands and the reverse, at the same time. Compare
    complete words including their case, and keep all other words. The words of the text have one
    space between them.

    把 `text` 中的单词 `one` 全部换成 `other`，同时把 `other` 全部换成 `one`，只按整词且区分大小写匹配。单词间为单个空格。

    在 `text` 里互换两个单词：原来是 `one` 的地方写 `other`，原来是 `other` 的地方写 `one`。必须整词完全一致，其他单词不变，单词以一个空格分隔。

    >>> swapped_words("cats chase dogs and dogs chase cats", "cats", "dogs")
    'dogs chase cats and cats chase dogs'
    >>> swapped_words("a cat catches", "cat", "owl")
    'a owl catches'
    >>> swapped_words("", "x", "y")
    ''
    """
    result = []
    for word in text.split(" "):
        if word == one:
            result.append(other)
        elif word == other:
            result.append(one)
        else:
            result.append(word)
    return " ".join(result)


def swapped_words_2(text: str, one: str, other: str) -> str:
    exchange = {one: other, other: one}
    return " ".join(exchange.get(word, word) for word in text.split(" "))


def leftover_letters(word: str, sentence: str) -> str:
    """Cross out each letter of `word` once in `sentence`, from left to right at its first place
    still there, and return the rest. A letter that is not found is skipped; case matters.

    For every letter of `word`, delete one occurrence of it from `sentence`, namely the first that
    is left. Letters that no longer occur change nothing. What remains of the sentence?

    依次在 `sentence` 中划掉 `word` 的每个字母（每次划掉剩余文本里最先出现的那个），找不到就跳过，区分大小写。返回剩下的文本。

    对 `word` 的每个字母，从 `sentence` 里删除它首次出现的一个，不存在则不变。求删完后的句子，大小写视为不同。

    >>> leftover_letters("tan", "an ant")
    ' an'
    >>> leftover_letters("xyz", "boxy")
    'bo'
    >>> leftover_letters("", "same")
    'same'
    """
    for letter in word:
        sentence = sentence.replace(letter, "", 1)
    return sentence


def leftover_letters_2(word: str, sentence: str) -> str:
    rest = list(sentence)
    for letter in word:
        if letter in rest:
            rest.remove(letter)
    return "".join(rest)


def leftover_letters_3(word: str, sentence: str) -> str:
    to_remove = Counter(word)
    kept = ""
    for char in sentence:
        if to_remove[char] > 0:
            to_remove[char] -= 1
        else:
            kept += char
    return kept


def follows_word_order(text: str, words: list[str]) -> bool:
    """Check whether all of `words` occur in `text` in the given order, ignoring case, with any
    other words before, between and after them. No words always fit.

    Can you cross out words of `text` so that exactly the list `words` remains? Compare whole words,
    without regard to case. An empty list is contained in every text.

    判断 `words` 中的单词是否按给定顺序依次出现在 `text` 里（不分大小写），中间可以夹着其他单词。`words` 为空时返回 True。

    能否从 `text` 中划掉一些单词，使剩下的恰好是列表 `words`？按整词比较，忽略大小写；空列表总能做到。

    >>> follows_word_order("First mix the eggs, then add Milk", ["first", "then", "milk"])
    True
    >>> follows_word_order("one two", ["two", "one"])
    False
    >>> follows_word_order("", [])
    True
    """
    position = 0
    for word in text.lower().split():
        if position < len(words) and word == words[position].lower():
            position += 1
    return position == len(words)


def follows_word_order_2(text: str, words: list[str]) -> bool:
    remaining = iter(text.lower().split())
    return all(word.lower() in remaining for word in words)


def names_in_greeting(greeting: str) -> list[str]:
    """Return the names in `greeting`, which looks like 'Dear Ann, Bob and Eva,': the first word is
    dropped, and the names are separated by commas or 'and'. A comma or an exclamation mark at
    the end is not part of a name.

    `greeting` begins with a word like Hello or Dear, which is followed by at least one name.
    Several names are separated by ', ' and the last two by ' and '. At the end stands ',' or '!'.
    List the names in order; each is one word.

    从 'Dear Ann, Bob and Eva,' 这样的称呼 `greeting` 中取出所有名字：去掉第一个单词，名字之间用逗号或 and 分隔，末尾的逗号或感叹号不属于名字。

    `greeting` 以 Hello、Dear 之类的词开头，后面是一个或多个名字（每个一个单词），以 ', ' 和 ' and ' 连接，结尾为 ',' 或 '!'。按顺序返回名字列表。

    >>> names_in_greeting("Dear Ann, Bob and Eva,")
    ['Ann', 'Bob', 'Eva']
    >>> names_in_greeting("Hello Tom!")
    ['Tom']
    >>> names_in_greeting("Hi Andy and Sandra!")
    ['Andy', 'Sandra']
    """
    words = [word.rstrip(",!") for word in greeting.split()[1:]]
    return [word for word in words if word != "and"]


def names_in_greeting_2(greeting: str) -> list[str]:
    names = []
    for place, word in enumerate(greeting.split()):
        if place > 0 and word != "and":
            names.append(word.strip(",!"))
    return names


def blanks_filled(text: str, answers: list[str]) -> str | None:
    """Replace each blank, a run of at least two underscores, in `text` by the next of `answers`.
    Return None if the number of blanks is not that of the answers.

    In an exercise, gaps are drawn with two or more underscores in a row. Put the `answers` into the
    gaps of `text` in order; if there are too few or too many of them, the result is None. A single
    underscore is no gap.

    `text` 中连续两个或更多下划线表示空格，依次用 `answers` 填入。空的个数与答案个数不等时返回 None，单个下划线不算空。

    完成填空题：把 `text` 里每一处由至少两个下划线组成的空，按顺序换成 `answers` 中的答案；数量对不上则返回 None。

    >>> blanks_filled("The ____ is ___.", ["sky", "blue"])
    'The sky is blue.'
    >>> blanks_filled("a_b __", ["c"])
    'a_b c'
    >>> blanks_filled("No gap", ["x"])
    """
    parts = re.split("__+", text)
    if len(parts) != len(answers) + 1:
        return None
    result = parts[0]
    for answer, part in zip(answers, parts[1:]):
        result += answer + part
    return result


def blanks_filled_2(text: str, answers: list[str]) -> str | None:
    if len(re.findall("__+", text)) != len(answers):
        return None
    remaining = iter(answers)
    return re.sub("__+", lambda blank: next(remaining), text)


def word_hint(word: str, shown: int) -> str:
    """Give a hint for `word`: its first `shown` letters, a dash for each other letter, and the
    number of letters in round brackets after a space. If `shown` is larger than the word is
    long, the whole word is visible.

    In a crossword, show `word` as follows: the first `shown` letters stay, the others are replaced
    by '-', then ' (n)' gives its length.

    为 `word` 生成提示：保留前 `shown` 个字母，其余每个字母用 '-' 代替，后面加空格和括号中的字母总数。`shown` 超过长度时显示整个单词。

    填字游戏中这样提示单词 `word`：前 `shown` 个字母可见，剩下的写成短横线，末尾用 ' (n)' 标明长度。

    >>> word_hint("garden", 2)
    'ga---- (6)'
    >>> word_hint("sun", 5)
    'sun (3)'
    >>> word_hint("tree", 0)
    '---- (4)'
    """
    visible = word[:shown]
    return f"{visible.ljust(len(word), '-')} ({len(word)})"


def word_hint_2(word: str, shown: int) -> str:
    hint = ""
    for place, letter in enumerate(word):
        hint += letter if place < shown else "-"
    return hint + " (" + str(len(word)) + ")"


def reading_levels(text: str, limit: int) -> dict[str, int]:
    """Count the words of `text` that are 'short' (at most 3 letters), 'long' (more than `limit`
    letters) and 'medium' (all others). Only letters count for the length. The `limit` is at
    least 3, and all three keys are always there in this order.

    Sort the words of `text` by their number of letters: 3 or fewer are 'short', more than `limit`
    (3 or greater) are 'long', and those between are 'medium'. Return a dictionary with the three
    counts in the order short, medium, long.

    统计 `text` 中短词（字母不超过 3 个）、长词（字母多于 `limit` 个）和中等词（其余）的数量，返回键依次为 'short'、'medium'、'long' 的字典。只数字母，
    `limit` 不小于 3。

    按字母个数把 `text` 的单词分为三类：不超过 3 个为 'short'，超过 `limit`（至少为 3）为 'long'，介于两者之间为 'medium'。返回三类的计数，
    标点不算字母，三个键总是存在，顺序为 short、medium、long。

    >>> reading_levels("The elephant's ears are enormous, you see!", 6)
    {'short': 4, 'medium': 1, 'long': 2}
    >>> reading_levels("banana", 5)
    {'short': 0, 'medium': 0, 'long': 1}
    >>> reading_levels("", 8)
    {'short': 0, 'medium': 0, 'long': 0}
    """
    levels = {"short": 0, "medium": 0, "long": 0}
    for word in text.split():
        size = sum(char.isalpha() for char in word)
        if size <= 3:
            levels["short"] += 1
        elif size > limit:
            levels["long"] += 1
        else:
            levels["medium"] += 1
    return levels


def reading_levels_2(text: str, limit: int) -> dict[str, int]:
    sizes = [len(list(filter(str.isalpha, word))) for word in text.split()]
    short = sum(size <= 3 for size in sizes)
    long = sum(size > limit for size in sizes)
    return {"short": short, "medium": len(sizes) - short - long, "long": long}


def compound_parts(word: str, known: list[str]) -> tuple[str, str] | None:
    """Split the compound `word` into two words that are both in `known`, such as 'rain' and 'bow'.
    If there are several ways, the first part shall be as long as possible; if there is none,
    return None.

    Is `word` made up of two words from the list `known`, one directly after the other? Return the
    two as a tuple, preferring the longest first word, or None if it cannot be split.

    把复合词 `word` 拆成两个都在 `known` 中的单词，如 'rain' 和 'bow'。有多种拆法时取第一部分最长的，不能拆则返回 None。

    判断 `word` 是否由列表 `known` 里的两个单词直接相连而成，是则以元组返回这两个词（优先让前一个尽可能长），否则返回 None。

    >>> compound_parts("rainbow", ["bow", "rain", "sun"])
    ('rain', 'bow')
    >>> compound_parts("therein", ["the", "there", "rein", "in"])
    ('there', 'in')
    >>> compound_parts("sunday", ["sun"])
    """
    for cut in range(len(word) - 1, 0, -1):
        if word[:cut] in known and word[cut:] in known:
            return word[:cut], word[cut:]
    return None


def compound_parts_2(word: str, known: list[str]) -> tuple[str, str] | None:
    starts = [one for one in known if word.startswith(one) and word[len(one):] in known]
    if not starts:
        return None
    first = max(starts, key=len)
    return first, word[len(first):]


def ends_repeated(sentences: list[str]) -> list[int]:
    """Return the indexes of those `sentences` that begin with the word with which the sentence
    before them ends, ignoring case and the marks . ! ? at the end. Every sentence has at least
    one word.

    In a game, each sentence takes up the last word of the previous one. Which of `sentences` do so?
    Compare the first word with the last word of the preceding sentence, without case and final
    marks (. ! ?), and list the indexes.

    返回 `sentences` 中以上一句最后一个单词开头的句子的下标，忽略大小写和句末的 . ! ?。每句至少有一个单词。

    接龙游戏里，每句话要用上一句的末词开头。列出 `sentences` 中符合要求的句子下标：比较本句首词与前一句尾词，大小写及结尾标点（. ! ?）不计。

    >>> ends_repeated(["I like rain.", "Rain is wet!", "Snow is cold."])
    [1]
    >>> ends_repeated(["Go", "go", "GO?"])
    [1, 2]
    >>> ends_repeated(["Only one."])
    []
    """
    places = []
    previous = None
    for i, sentence in enumerate(sentences):
        words = sentence.lower().rstrip(".!?").split()
        if words[0] == previous:
            places.append(i)
        previous = words[-1]
    return places


def ends_repeated_2(sentences: list[str]) -> list[int]:
    lists = [re.sub("[.!?]+$", "", sentence).lower().split() for sentence in sentences]
    return [i for i in range(1, len(lists)) if lists[i][0] == lists[i - 1][-1]]


def count_in_quotes(text: str) -> int:
    """Count the words that stand in double quotation marks in `text`. A mark opens and the next one
    closes a quotation; what follows a mark that is never closed does not count. Words are
    separated by spaces.

    How many words of `text` are quoted, that is between an opening and a closing " sign? The signs
    open and close in turn; leave out an unfinished quotation at the end.

    统计 `text` 中双引号内的单词总数。引号依次开、闭，最后没有闭合的部分不算。单词以空格分隔。

    `text` 里的 " 交替表示引文的开始和结束，返回所有引文中的单词个数；末尾未结束的引文忽略。

    >>> count_in_quotes('He said "come here" and "now".')
    3
    >>> count_in_quotes('An "open end')
    0
    >>> count_in_quotes("plain")
    0
    """
    parts = text.split('"')
    count = 0
    for i in range(1, len(parts) - 1, 2):
        count += len(parts[i].split())
    return count


def count_in_quotes_2(text: str) -> int:
    return sum(len(quoted.split()) for quoted in re.findall('"([^"]*)"', text))


def words_before_comma(text: str) -> list[str]:
    """Return the words of `text` that have a comma directly behind them, without the comma and
    without repeats, sorted alphabetically regardless of case.

    Collect each word of `text` (words are separated by spaces) that ends with ','. Remove the
    comma, keep every spelling only once, and sort without distinguishing small and capital letters.

    返回 `text` 中后面紧跟逗号的单词，去掉逗号、去重，并按字母顺序（不分大小写）排序。

    从以空格分隔的 `text` 里收集以 ',' 结尾的单词，去除逗号，相同拼写只留一个，忽略大小写升序返回。

    >>> words_before_comma("Milk, eggs, Bread, and eggs, please")
    ['Bread', 'eggs', 'Milk']
    >>> words_before_comma("no comma")
    []
    >>> words_before_comma("Well, well")
    ['Well']
    """
    found = []
    for word in text.split():
        if word.endswith(",") and word[:-1] not in found:
            found.append(word[:-1])
    return sorted(found, key=str.lower)


def words_before_comma_2(text: str) -> list[str]:
    words = dict.fromkeys(word[:-1] for word in text.split() if word[-1] == ",")
    return sorted(words, key=lambda word: word.lower())


def sentence_from_table(words: list[str], order: str) -> str:
    """Build a sentence from `words`: `order` is a text of numbers separated by spaces, each telling
    the place (from 1) of a word in the list. The first word gets a capital first letter, and a
    full stop ends the sentence; without numbers, return ''.

    The places in `order`, such as '3 1 2', say which of `words` come one after the other (1 is the
    first). Join these words by spaces, capitalize the first letter and add '.'. An empty order
    gives an empty text.

    用 `words` 中的单词造句：`order` 是以空格分隔的编号（从 1 开始），依次指出取哪个单词。句首字母大写，末尾加句点；没有编号时返回 ''。

    按照 `order`（如 '3 1 2'）给出的位置，从列表 `words` 中依次取词并用空格连接，首字母大写后补上 '.'。`order` 为空则结果为空。

    >>> sentence_from_table(["cat", "sleeps", "the"], "3 1 2")
    'The cat sleeps.'
    >>> sentence_from_table(["go"], "1 1")
    'Go go.'
    >>> sentence_from_table(["x"], "")
    ''
    """
    chosen = [words[int(number) - 1] for number in order.split()]
    if not chosen:
        return ""
    sentence = " ".join(chosen)
    return sentence[0].upper() + sentence[1:] + "."


def sentence_from_table_2(words: list[str], order: str) -> str:
    sentence = ""
    for number in order.split():
        word = words[int(number) - 1]
        if sentence:
            sentence += " " + word
        else:
            sentence = word[:1].upper() + word[1:]
    return sentence + "." if sentence else ""


def average_sentence_words(text: str) -> float:
    """Return the average number of words in the sentences of `text`, rounded to one decimal place.
    Sentences are separated by . ! or ?, and those without words do not count; no sentences give
    0.0.

    How long are the sentences of `text` on average? Cut it at '.', '!' and '?', ignore pieces
    without words, and divide the number of words by the number of sentences, rounding to one digit
    after the point. The answer is 0.0 for a text without words.

    返回 `text` 中句子的平均单词数，保留一位小数。句子以 . ! ? 分隔，不含单词的不算，没有句子返回 0.0。

    计算文本 `text` 平均每句多少个单词：用 '.'、'!'、'?' 断句，忽略空句，词数除以句数并四舍五入到一位小数；没有单词时为 0.0。

    >>> average_sentence_words("I came. I saw it! Did you see it too?")
    3.3
    >>> average_sentence_words("One... two")
    1.0
    >>> average_sentence_words("")
    0.0
    """
    words = sentences = 0
    for piece in re.split("[.!?]", text):
        size = len(piece.split())
        if size:
            words += size
            sentences += 1
    return round(words / sentences, 1) if sentences else 0.0


def average_sentence_words_2(text: str) -> float:
    for mark in "!?":
        text = text.replace(mark, ".")
    sizes = [len(piece.split()) for piece in text.split(".") if piece.strip()]
    if not sizes:
        return 0.0
    return round(sum(sizes) / len(sizes), 1)


def misplaced_words(right: str, typed: str) -> list[str]:
    """A pupil should put words in the order of `right` and wrote `typed`, which consists of the
    same words. Return the words of `typed` that stand at a wrong place, in order; compare
    without case.

    Both texts have the same words, in `right` they are ordered as they should be. Which words of
    `typed` differ from the word at the same place in `right` when case is ignored? List them as
    typed.

    学生要按 `right` 的顺序排列单词，写成了由同样单词组成的 `typed`。返回 `typed` 中位置不对的单词，保持顺序，比较不分大小写。

    `right` 与 `typed` 由相同的单词构成，前者是正确顺序。忽略大小写逐位对照，列出 `typed` 里与对应位置不符的单词。

    >>> misplaced_words("she is always happy", "She always is happy")
    ['always', 'is']
    >>> misplaced_words("Come in", "come in")
    []
    >>> misplaced_words("a b c", "b c a")
    ['b', 'c', 'a']
    """
    pairs = zip(right.split(), typed.split())
    return [word for wanted, word in pairs if word.lower() != wanted.lower()]


def misplaced_words_2(right: str, typed: str) -> list[str]:
    expected = right.lower().split()
    wrong = []
    for place, word in enumerate(typed.split()):
        if word.lower() != expected[place]:
            wrong.append(word)
    return wrong


def initials_clash(names: list[str]) -> list[str]:
    """Return the initials, such as 'AB', that at least two of the `names` share, in alphabetical
    order. The initials of a name are the first letters of its words in capitals.

    Each entry of `names` consists of one or more words; its initials are their first letters,
    written in capitals. Which initials belong to more than one name? Sort them.

    返回 `names` 中至少两个名字共有的首字母缩写（各单词首字母的大写连写，如 'AB'），按字母顺序排列。

    把 `names` 里每个名字的各单词首字母大写后连起来得到缩写，找出被不止一个名字使用的缩写，升序返回。

    >>> initials_clash(["Ann Bell", "Tom Fox", "adam brown", "Bo"])
    ['AB']
    >>> initials_clash(["Ed", "Eva", "Al", "Amy"])
    ['A', 'E']
    >>> initials_clash([])
    []
    """
    seen = set()
    repeated = set()
    for name in names:
        initials = "".join(word[0].upper() for word in name.split())
        if initials in seen:
            repeated.add(initials)
        seen.add(initials)
    return sorted(repeated)


def initials_clash_2(names: list[str]) -> list[str]:
    counts = Counter("".join(part[0] for part in name.upper().split()) for name in names)
    return sorted(initials for initials, count in counts.items() if count > 1)


def negated_sentence(sentence: str) -> str:
    """Negate a simple English `sentence`: put 'not' after the first of the words is, are, was,
    were, can, will, must, or remove the 'not' that stands there already. A sentence without such
    a word is not changed. Words are separated by single spaces.

    Find the first word of `sentence` that is one of is, are, was, were, can, will and must. If the
    next word is 'not', delete it; otherwise insert 'not' behind the verb. Without such a verb,
    return the sentence as it is.

    否定一个简单的英语句子 `sentence`：在第一个 is、are、was、were、can、will 或 must 后插入 not；若其后已有 not 则删去。没有这些词则原样返回。
    单词以单个空格分隔。

    在 `sentence` 中找到首个属于 is、are、was、were、can、will、must 的单词：如果下一个词是 not 就把它去掉，否则在其后加上 not；找不到时句子不变。

    >>> negated_sentence("Tea is hot")
    'Tea is not hot'
    >>> negated_sentence("We can not swim")
    'We can swim'
    >>> negated_sentence("Birds fly")
    'Birds fly'
    """
    words = sentence.split(" ")
    for i, word in enumerate(words):
        if word in ("is", "are", "was", "were", "can", "will", "must"):
            if words[i + 1:i + 2] == ["not"]:
                del words[i + 1]
            else:
                words.insert(i + 1, "not")
            break
    return " ".join(words)


def question_from(statement: str) -> str | None:
    """Turn a `statement` like 'You are late.' into a question: the second word, if it is am, is,
    are, was, were, can or will, moves to the front and gets a capital; the former first word
    becomes small unless it is 'I'. A question mark replaces the full stop. Return None for other
    second words.

    Form a question from `statement`, which has at least two words and ends with '.'. Exchange its
    first two words, provided that the second is one of am, is, are, was, were, can, will (if not,
    the result is None). Correct the capitals, where I stays large, and end with '?'.

    把 'You are late.' 这样的陈述句 `statement` 变成疑问句：第二个单词若是 am、is、are、was、were、can、will 之一，就移到句首并首字母大写，
    原来的第一个单词改为小写（I 除外），句点换成问号。否则返回 None。

    `statement` 至少有两个单词并以 '.' 结尾。如果第二个词属于 am、is、are、was、were、can、will，则与第一个词互换，调整大小写（I 保持大写），结尾改用
    '?'；不属于时返回 None。

    >>> question_from("You are late.")
    'Are you late?'
    >>> question_from("I can help Tom.")
    'Can I help Tom?'
    >>> question_from("Dogs bark loudly.")
    """
    subject, verb, *others = statement[:-1].split()
    if verb not in ("am", "is", "are", "was", "were", "can", "will"):
        return None
    if subject != "I":
        subject = subject[0].lower() + subject[1:]
    return " ".join([verb.capitalize(), subject, *others]) + "?"


def question_from_2(statement: str) -> str | None:
    words = statement.rstrip(".").split()
    if words[1] not in {"am", "is", "are", "was", "were", "can", "will"}:
        return None
    if words[0] != "I":
        words[0] = words[0][0].lower() + words[0][1:]
    words[0], words[1] = words[1].title(), words[0]
    return f"{' '.join(words)}?"


def count_by_gender(text: str) -> tuple[int, int, int]:
    """Return how often `text` speaks of a male, of a female and of several persons: count the words
    he, him, his for the first, she, her, hers for the second, and they, them, their, theirs for
    the third. Case and the marks , . ! ? at the end are ignored.

    Count pronouns in `text`: the result is a tuple with the numbers of he/him/his, of she/her/hers
    and of they/them/their/theirs, in any case. Final marks , . ! ? are removed from the words
    first.

    统计 `text` 中代词的出现次数：he/him/his、she/her/hers 以及 they/them/their/theirs，返回三个计数组成的元组。不分大小写，忽略词尾的 , .
    ! ?。

    返回三元组，分别是 `text` 里男性代词（he、him、his）、女性代词（she、her、hers）和复数代词（they、them、their、theirs）的个数，大小写不限，
    先去掉词尾标点 , . ! ?。

    >>> count_by_gender("He gave her his book, and she thanked him. They left.")
    (3, 2, 1)
    >>> count_by_gender("Them? Theirs!")
    (0, 0, 2)
    >>> count_by_gender("")
    (0, 0, 0)
    """
    groups = [("he", "him", "his"), ("she", "her", "hers"), ("they", "them", "their", "theirs")]
    words = [word.rstrip(",.!?") for word in text.lower().split()]
    return tuple(sum(word in group for word in words) for group in groups)


def count_by_gender_2(text: str) -> tuple[int, int, int]:
    male = female = several = 0
    for word in text.lower().split():
        word = word.strip(",.!?")
        if word in ("he", "him", "his"):
            male += 1
        elif word in ("she", "her", "hers"):
            female += 1
        elif word in ("they", "them", "their", "theirs"):
            several += 1
    return male, female, several


def price_per_word(advert: str, price: int, minimum: int) -> int:
    """A newspaper asks `price` cents per word of `advert`, where words with more than 10 characters
    cost double, but at least `minimum` cents for the whole. Return the cost; an empty text costs
    the minimum, too.

    What does the small ad `advert` cost? Each word counts `price` cents, or twice that if it has
    more than 10 characters. The total is never below `minimum`.

    报纸广告按词收费：`advert` 每个单词 `price` 分，超过 10 个字符的单词双倍收费，总价不低于 `minimum` 分。返回费用，空广告也收最低价。

    计算刊登广告 `advert` 的费用：普通单词每个 `price` 分，长度大于 10 的单词按两倍计，合计不足 `minimum` 时按 `minimum` 收取。

    >>> price_per_word("Old bicycle for sale", 30, 100)
    120
    >>> price_per_word("Refrigerator sold", 25, 50)
    75
    >>> price_per_word("", 30, 100)
    100
    """
    cost = 0
    for word in advert.split():
        cost += price
        if len(word) > 10:
            cost += price
    return max(cost, minimum)


def price_per_word_2(advert: str, price: int, minimum: int) -> int:
    units = sum(2 if len(word) > 10 else 1 for word in advert.split())
    return max(minimum, units * price)


def emphasized(text: str, word: str) -> tuple[str, int]:
    """Put asterisks around every occurrence of `word` as a whole word in `text`, whatever its case,
    and return the new text with the number of such places. Words are separated by single spaces
    and the case of the text is kept.

    Highlight `word` in `text`: each word that equals it when case is ignored is written between two
    '*'. Return a tuple of the resulting text, joined by single spaces, and how many words were
    marked.

    在 `text` 中给每个等于 `word` 的单词（整词，不分大小写）两边加上星号，返回新文本和标记的个数。单词以单个空格分隔，原文大小写不变。

    突出显示 `text` 里的单词 `word`：忽略大小写相等的单词前后各加一个 '*'。返回（新文本, 加星号的单词数）。

    >>> emphasized("No means no", "no")
    ('*No* means *no*', 2)
    >>> emphasized("another note", "not")
    ('another note', 0)
    >>> emphasized("", "x")
    ('', 0)
    """
    words = text.split(" ")
    count = 0
    for i, one in enumerate(words):
        if one.lower() == word.lower():
            words[i] = f"*{one}*"
            count += 1
    return " ".join(words), count


def emphasized_2(text: str, word: str) -> tuple[str, int]:
    words = text.split(" ")
    matches = [one.lower() == word.lower() for one in words]
    marked = ["*" + one + "*" if match else one for one, match in zip(words, matches)]
    return " ".join(marked), sum(matches)


def greeting_at(note: str, name: str) -> str:
    """Find the first time HH:MM in `note` and greet `name` accordingly: 'Good morning' before
    12:00, 'Good afternoon' before 18:00 and 'Good evening' later, followed by a comma, a space
    and the name. Without a time, say 'Hello'.

    Return a greeting such as 'Good morning, Ann' for `name`. The part of the day is taken from the
    first HH:MM in the text `note`: morning until 11:59, afternoon until 17:59, then evening. If
    there is no time, the greeting begins with 'Hello'.

    在 `note` 中找到第一个 HH:MM 时间，据此问候 `name`：12:00 前用 'Good morning'，18:00 前用 'Good afternoon'，之后用
    'Good evening'，后接逗号、空格和名字。没有时间则用 'Hello'。

    根据文本 `note` 里首个 HH:MM 格式的时刻，返回对 `name` 的问候语，如 'Good morning, Ann'：上午到 11:59，下午到 17:59，其余为晚上；
    找不到时刻时以 'Hello' 开头。

    >>> greeting_at("Breakfast at 08:30", "Ann")
    'Good morning, Ann'
    >>> greeting_at("From 18:00 to 09:00", "Bob")
    'Good evening, Bob'
    >>> greeting_at("Some day", "Eva")
    'Hello, Eva'
    """
    match = re.search(r"(\d\d):\d\d", note)
    if match is None:
        return f"Hello, {name}"
    hour = int(match[1])
    if hour < 12:
        part = "morning"
    elif hour < 18:
        part = "afternoon"
    else:
        part = "evening"
    return f"Good {part}, {name}"


def expand_ditto(lines: list[str], mark: str) -> list[str]:
    """In a handwritten list, `mark` as a word means the word at the same place in the line above.
    Return `lines` with all such marks replaced; words are joined by single spaces. There is
    always a word above a mark, perhaps itself replaced.

    Replace every word of `lines` that equals `mark` by the word standing at the same position in
    the previous, already completed line. Give the lines with single spaces between the words. The
    first line has no marks, and each mark has a word above it.

    手写清单中，`mark` 表示与上一行同一位置的单词相同。返回把 `lines` 中这些记号全部替换后的各行，单词以单个空格连接。记号上方一定有单词（可能也是替换得来的）。

    把 `lines` 各行里等于 `mark` 的单词换成上一行（已替换完）相同位置的单词，行内单词用一个空格隔开。第一行没有记号，且每个记号上方都有对应的单词。

    >>> expand_ditto(["red apple small", '" pear "', '" " large'], '"')
    ['red apple small', 'red pear small', 'red pear large']
    >>> expand_ditto(["no marks"], "-")
    ['no marks']
    >>> expand_ditto([], "-")
    []
    """
    complete = []
    above: list[str] = []
    for line in lines:
        words = line.split()
        for i, word in enumerate(words):
            if word == mark:
                words[i] = above[i]
        complete.append(" ".join(words))
        above = words
    return complete


def words_too_near(text: str, gap: int) -> list[str]:
    """An editor dislikes repetitions. Return, in order and without duplicates, the words of `text`
    (in lower case) that occur again with fewer than `gap` other words between the two places.

    Which words of `text` are repeated too soon? Ignoring case, a word is listed if between two of
    its consecutive occurrences there are fewer than `gap` words. List each once, in lower case, in
    the order in which the repetitions appear.

    编辑不喜欢重复用词。返回 `text` 中（转为小写后）两次出现之间相隔少于 `gap` 个单词的单词，按重复出现的先后排列，不重复列出。

    忽略大小写，找出 `text` 里过快重复的单词：相邻两次出现之间夹着的单词数小于 `gap`。结果为小写，每个只列一次，依发现重复的次序。

    >>> words_too_near("a good day is a very good day", 4)
    ['a']
    >>> words_too_near("so so it is what it is", 3)
    ['so', 'it', 'is']
    >>> words_too_near("one two one", 1)
    []
    """
    last_seen: dict[str, int] = {}
    repeated: list[str] = []
    for place, word in enumerate(text.lower().split()):
        if word in last_seen and place - last_seen[word] - 1 < gap and word not in repeated:
            repeated.append(word)
        last_seen[word] = place
    return repeated


def words_too_near_2(text: str, gap: int) -> list[str]:
    words = text.lower().split()
    near = [word for i, word in enumerate(words) if word in words[max(0, i - gap):i]]
    return list(dict.fromkeys(near))


def longest_word_holder(remarks: dict[str, str]) -> list[str]:
    """`remarks` maps names to what these people said. Return the names, in alphabetical order, of
    those who used the longest word of all. Marks . , ! ? at the end of words do not count; if
    nobody said a word, the list is empty.

    Who used the longest word? For each name in `remarks`, find the length of the longest word of
    the text, without the final marks . , ! ?, and give all names with the greatest length, sorted.
    Texts without any word are not considered.

    `remarks` 把人名映射到其发言。返回说出最长单词的人名（可能多个），按字母顺序排列。词尾的 . , ! ? 不计入长度，若没人说话则返回空列表。

    谁用了最长的单词？对字典 `remarks` 中每个人的发言求最长单词的长度（去掉词尾 . , ! ?），返回长度最大者的名字，升序；没有任何单词时结果为空。

    >>> longest_word_holder({"Tom": "So wonderful!", "Ann": "An absurdity.", "Bo": "Oh, yes"})
    ['Ann', 'Tom']
    >>> longest_word_holder({"Eva": "Hm...", "Ed": "Hello"})
    ['Ed']
    >>> longest_word_holder({"Eva": ""})
    []
    """
    best = 0
    holders: list[str] = []
    for name, remark in remarks.items():
        longest = max((len(word.rstrip(".,!?")) for word in remark.split()), default=0)
        if longest > best:
            best, holders = longest, [name]
        elif longest == best and longest > 0:
            holders.append(name)
    return sorted(holders)


def longest_word_holder_2(remarks: dict[str, str]) -> list[str]:
    lengths = {
        name: max([len(word.rstrip(".,!?")) for word in remark.split()] + [0])
        for name, remark in remarks.items()
    }
    best = max(lengths.values(), default=0)
    return sorted(name for name, length in lengths.items() if length == best and best > 0)


def verse_with_refrain(verses: list[str], refrain: str, every: int) -> list[str]:
    """Return the lines of a song: all `verses` in order, with the line `refrain` after every group
    of `every` verses. After an incomplete last group, there is no refrain. `every` is at least
    1.

    Insert `refrain` into the list `verses` after each `every`-th element (the count is 1 or more),
    also at the end if the number of verses divides evenly, and return the new list.

    返回一首歌的歌词：依次列出 `verses`，每满 `every` 句（至少 1）后插入一次副歌 `refrain`，最后不足一组时不插入。

    在列表 `verses` 中每隔 `every` 个元素之后加入 `refrain`；若恰好整除，末尾也要加。`every` 不小于 1，返回新列表。

    >>> verse_with_refrain(["one", "two", "three"], "la la", 2)
    ['one', 'two', 'la la', 'three']
    >>> verse_with_refrain(["a", "b"], "oh", 1)
    ['a', 'oh', 'b', 'oh']
    >>> verse_with_refrain([], "oh", 3)
    []
    """
    song = []
    for number, verse in enumerate(verses, 1):
        song.append(verse)
        if number % every == 0:
            song.append(refrain)
    return song


def verse_with_refrain_2(verses: list[str], refrain: str, every: int) -> list[str]:
    song: list[str] = []
    for start in range(0, len(verses), every):
        group = verses[start:start + every]
        song += group
        if len(group) == every:
            song.append(refrain)
    return song
