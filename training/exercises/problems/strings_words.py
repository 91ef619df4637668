"""Strings as words and sentences: splitting, joining, capitalising, choosing and counting words."""

import re
from collections import Counter, defaultdict


def name_initials(full_name: str) -> str:
    """Return the initials of `full_name`: the first letter of each of its words in upper case, each
    followed by a dot, without blanks.

    Given a person's name `full_name` with its parts separated by blanks, abbreviate every part to
    its capitalized first letter and a dot. An empty name gives an empty string.

    返回姓名 `full_name` 的首字母缩写：取每个单词的首字母大写，后面加点，中间不留空格。

    给定以空格分隔的英文姓名 `full_name`，把每一部分缩写成“大写首字母加句点”后连接起来，空字符串返回空字符串。

    >>> name_initials('ada king lovelace')
    'A.K.L.'
    >>> name_initials('Plato')
    'P.'
    >>> name_initials('')
    ''
    """
    return ''.join(part[0].upper() + '.' for part in full_name.split())


def name_initials_2(full_name: str) -> str:
    result = ''
    for part in full_name.split():
        result += f'{part[0].upper()}.'
    return result


def headline(title: str, small: list[str]) -> str:
    """Return `title` with each word capitalized except those in `small`, which are written in lower
    case unless they come first; words are separated by single blanks.

    Write a function that formats a heading. Every word of `title` gets a capital first letter and
    small other letters, but words whose lowercase form is listed in `small` become all lowercase,
    except for the first word, which is always capitalized.

    返回标题格式的 `title`：每个单词首字母大写，但 `small` 中的单词保持小写，第一个单词除外；单词之间用一个空格分隔。

    编写一个函数格式化标题 `title`：各单词首字母大写、其余小写，若某单词的小写形式在列表 `small` 中则整个写成小写，不过第一个单词总是首字母大写。

    >>> headline('the lord OF the rings', ['of', 'the'])
    'The Lord of the Rings'
    >>> headline('war and peace', ['and'])
    'War and Peace'
    >>> headline('', ['a'])
    ''
    """
    words = []
    for index, word in enumerate(title.lower().split()):
        if index > 0 and word in small:
            words.append(word)
        else:
            words.append(word.capitalize())
    return ' '.join(words)


def longest_words(text: str) -> list[str]:
    """Return all words of `text` that have the greatest length, in their order; words are separated
    by white space.

    Find how long the longest word of `text` is and list every word of exactly that length, in order
    of appearance and with repetitions. A text without words gives an empty list.

    返回 `text` 中所有长度最大的单词，保持原有顺序；单词以空白分隔。

    给定字符串 `text`，先求最长单词的长度，再按出现顺序列出所有达到该长度的单词（重复的也保留），没有单词则返回空列表。

    >>> longest_words('we saw seven small ducks')
    ['seven', 'small', 'ducks']
    >>> longest_words('one three two')
    ['three']
    >>> longest_words('')
    []
    """
    words = text.split()
    longest = max(map(len, words), default=0)
    return [word for word in words if len(word) == longest]


def longest_words_2(text: str) -> list[str]:
    best = []
    for word in text.split():
        if not best or len(word) > len(best[0]):
            best = [word]
        elif len(word) == len(best[0]):
            best.append(word)
    return best


def length_histogram(text: str) -> dict[int, int]:
    """Return a dictionary that says for each word length occurring in `text` how many words have
    it, with the lengths in ascending order.

    Split `text` at white space and count its words by length. The keys of the resulting dictionary
    are the lengths, smallest first, and the values are the numbers of words.

    返回一个字典，给出 `text` 中每种单词长度对应的单词个数，键按升序排列。

    把 `text` 按空白拆成单词，统计各个长度的单词分别有多少个，返回“长度到个数”的字典，长度从小到大。

    >>> length_histogram('to be or not to be')
    {2: 5, 3: 1}
    >>> length_histogram('hello a')
    {1: 1, 5: 1}
    >>> length_histogram('')
    {}
    """
    return dict(sorted(Counter(len(word) for word in text.split()).items()))


def length_histogram_2(text: str) -> dict[int, int]:
    counts = {}
    for size in sorted(len(word) for word in text.split()):
        counts[size] = counts.get(size, 0) + 1
    return counts


def last_word(sentence: str) -> str:
    """Return the last word of `sentence` without any punctuation (.,;:!?) at its end, or an empty
    string if `sentence` has no words.

    Given a `sentence` with blanks between its words, find the final word and strip the marks
    . , ; : ! ? from its right end. For a blank `sentence` return ''.

    返回 `sentence` 的最后一个单词，去掉末尾的标点（.,;:!?）；没有单词时返回空字符串。

    给定句子 `sentence`，单词之间用空格分隔，取出最后一个单词并删去其右端的 . , ; : ! ? 等符号后返回，若句子为空白则返回 ''。

    >>> last_word('Where are you going?')
    'going'
    >>> last_word('Stop!!')
    'Stop'
    >>> last_word('   ')
    ''
    """
    words = sentence.split()
    return words[-1].rstrip('.,;:!?') if words else ''


def enumerate_items(items: list[str]) -> str:
    """Return the strings of `items` as an English enumeration: a comma after each but the last two,
    and 'and' before the last, as in 'a, b and c'.

    Join `items` for a sentence. No item gives '', one item itself, two are joined by ' and ', and
    with more the earlier ones are separated by ', ' while ' and ' stands before the last.

    把 `items` 中的字符串连成英文列举形式，如 'a, b and c'：最后两项之间用 ' and '，其余用逗号加空格。

    给定字符串列表 `items`，返回用于句子的并列短语：空列表返回 ''，一项返回其本身，两项用 ' and ' 连接，更多时前面各项以 ', ' 分隔，最后一项前用 ' and '。

    >>> enumerate_items(['tea', 'milk', 'bread'])
    'tea, milk and bread'
    >>> enumerate_items(['salt', 'pepper'])
    'salt and pepper'
    >>> enumerate_items(['rice'])
    'rice'
    >>> enumerate_items([])
    ''
    """
    if len(items) < 2:
        return ''.join(items)
    return ', '.join(items[:-1]) + ' and ' + items[-1]


def mean_word_length(text: str) -> float:
    """Return the average length of the words of `text`, rounded to one place; 0.0 without words.

    Compute how many characters a word in the string `text` has on average. Words are what white
    space separates; round to one decimal and return 0.0 for a text that has none.

    返回 `text` 中单词的平均长度，保留一位小数；没有单词时返回 0.0。

    给定字符串 `text`，按空白拆分单词，求单词长度的平均值并四舍五入到小数点后一位，若没有单词则结果为 0.0。

    >>> mean_word_length('a quick test')
    3.3
    >>> mean_word_length('four')
    4.0
    >>> mean_word_length('')
    0.0
    """
    words = text.split()
    if not words:
        return 0.0
    return round(sum(len(word) for word in words) / len(words), 1)


def sentence_lengths(text: str) -> list[int]:
    """Return the number of words in each sentence of `text`; a sentence ends with one or more of
    the marks . ! ? or with the text.

    Split `text` into sentences at runs of full stops, exclamation marks and question marks. For
    each sentence that has any words, count them; return the counts in order.

    返回 `text` 中每个句子的单词数；句子以一个或多个 . ! ? 或文本末尾结束。

    以连续的句号、感叹号或问号（. ! ?）为界把 `text` 切成句子，依次统计每句有几个单词，没有单词的句子跳过。

    >>> sentence_lengths('Wait! Who is there? Me.')
    [1, 3, 1]
    >>> sentence_lengths('Well... it works')
    [1, 2]
    >>> sentence_lengths('')
    []
    """
    counts = [len(part.split()) for part in re.split(r'[.!?]+', text)]
    return [count for count in counts if count]


def sentence_lengths_2(text: str) -> list[int]:
    lengths = []
    for part in text.replace('!', '.').replace('?', '.').split('.'):
        if part.strip():
            lengths.append(len(part.split()))
    return lengths


def flip_words_in_place(line: str) -> str:
    """Return `line` with the letters of each word reversed while the words keep their places; words
    are separated by single blanks.

    Reverse every word of `line` on its own. The order of the words and the single spaces between
    them do not change.

    返回把 `line` 中每个单词的字母各自倒序后的结果，单词顺序不变，单词以单个空格分隔。

    给定字符串 `line`，将其中每个单词单独反转，单词所在的位置以及中间的空格保持不变。

    >>> flip_words_in_place('live on time')
    'evil no emit'
    >>> flip_words_in_place('abc')
    'cba'
    >>> flip_words_in_place('')
    ''
    """
    return ' '.join(word[::-1] for word in line.split(' '))


def flip_words_in_place_2(line: str) -> str:
    return ' '.join(reversed(line[::-1].split(' ')))


def break_greedily(text: str, width: int) -> list[str]:
    """Return the words of `text` arranged in lines of at most `width` characters, each line taking
    as many words as fit, with one blank between words; a word longer than `width` gets a line of
    its own.

    Break a paragraph `text` into lines greedily: append the next word to the current line if the
    line, with a blank before the word, stays within `width` characters, or else begin a new line.
    Words are never cut, even if too long.

    把 `text` 的单词排成每行不超过 `width` 个字符的若干行，每行尽量多放，单词间空一格；超过 `width` 的单词独占一行。

    实现贪心换行：依次把 `text` 的单词加到当前行，若加上空格和单词后超过 `width` 个字符就另起一行；单词不拆开，过长的单词单独成行。返回各行组成的列表。

    >>> break_greedily('the sun is out today', 8)
    ['the sun', 'is out', 'today']
    >>> break_greedily('extraordinary day', 5)
    ['extraordinary', 'day']
    >>> break_greedily('', 10)
    []
    """
    lines = []
    for word in text.split():
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += ' ' + word
        else:
            lines.append(word)
    return lines


def words_between(text: str, start: str, end: str) -> list[str]:
    """Return the words of `text` that stand after the first word `start` and before the next word
    `end`; the list is empty if either is missing.

    You are given a `text` and two words. Find the first occurrence of `start` among the words of
    the text, then the first `end` behind it, and return the list of the words in between. If one of
    them cannot be found, return [].

    返回 `text` 中第一个单词 `start` 之后、其后第一个单词 `end` 之前的所有单词，任一缺失则返回空列表。

    给定文本 `text` 和两个单词，先找到首次出现的 `start`，再找它后面最近的 `end`，返回两者之间的单词列表；只要有一个找不到就返回 []。

    >>> words_between('go from north to south now', 'from', 'to')
    ['north']
    >>> words_between('a b c d', 'a', 'd')
    ['b', 'c']
    >>> words_between('a b c', 'c', 'a')
    []
    """
    words = text.split()
    if start not in words:
        return []
    rest = words[words.index(start) + 1:]
    if end not in rest:
        return []
    return rest[:rest.index(end)]


def distinct_words(text: str) -> list[str]:
    """Return the different words of `text` in lower case, in the order in which they first occur.

    Split `text` at white space and drop repetitions, treating words that differ only by case as the
    same. The lowercase words are listed by first appearance.

    返回 `text` 中各不相同的单词（转为小写），按首次出现的顺序排列。

    把 `text` 按空白拆成单词并全部转成小写，去掉重复的，只保留第一次出现的位置，返回单词列表。

    >>> distinct_words('The more the merrier')
    ['the', 'more', 'merrier']
    >>> distinct_words('Go go GO')
    ['go']
    >>> distinct_words('')
    []
    """
    return list(dict.fromkeys(text.lower().split()))


def distinct_words_2(text: str) -> list[str]:
    seen = set()
    words = []
    for word in text.lower().split():
        if word not in seen:
            seen.add(word)
            words.append(word)
    return words


def stuttered_words(text: str) -> list[str]:
    """Return the words of `text` that are directly followed by themselves, ignoring case, in lower
    case and in order, one entry for each such pair of neighbours.

    A common typing error is to write a word twice in a row. List each word of `text` whose next
    word is the same (case aside), as lowercase text; three equal words in a row make two entries.

    返回 `text` 中紧接着又重复一次的单词（忽略大小写），以小写按顺序列出，每一对相邻重复算一项。

    检查文本 `text` 是否把某个单词连写了两遍：凡与后一个单词相同（不分大小写）的单词，都以小写形式放进结果列表，连续三个相同则出现两次。

    >>> stuttered_words('This is is a the The test')
    ['is', 'the']
    >>> stuttered_words('no no no')
    ['no', 'no']
    >>> stuttered_words('all fine')
    []
    """
    words = text.lower().split()
    return [word for word, following in zip(words, words[1:]) if word == following]


def stuttered_words_2(text: str) -> list[str]:
    found = []
    previous = None
    for word in text.lower().split():
        if word == previous:
            found.append(word)
        previous = word
    return found


def pig_latin(word: str) -> str:
    """Return the lowercase `word` in Pig Latin: a word that begins with a vowel (aeiou) gets 'way'
    at its end; otherwise all letters before the first vowel move to the end and 'ay' follows. A
    word without vowels just gets 'ay'.

    Translate `word`, which has small letters only, by these rules: if its first letter is one of
    aeiou, append 'way'; else cut off the consonants at the front, put them behind the rest and add
    'ay'. If there is no vowel at all, append 'ay'.

    把小写单词 `word` 译成“儿童黑话”（Pig Latin）：以元音 aeiou 开头则加 'way'，否则把第一个元音前的字母移到末尾再加 'ay'；没有元音的单词直接加 'ay'。

    给定只含小写字母的 `word`，按规则转换后返回：首字母是元音（a、e、i、o、u）时末尾加 'way'，否则将开头的辅音整体移到后面并加上 'ay'，若全无元音则只加 'ay'。

    >>> pig_latin('apple')
    'appleway'
    >>> pig_latin('string')
    'ingstray'
    >>> pig_latin('hmm')
    'hmmay'
    """
    if word.startswith(tuple('aeiou')):
        return word + 'way'
    for index, letter in enumerate(word):
        if letter in 'aeiou':
            return word[index:] + word[:index] + 'ay'
    return word + 'ay'


def swap_outer_words(sentence: str) -> str:
    """Return `sentence` with its first and last word exchanged, words being separated by single
    blanks; with fewer than two words it stays as it is.

    Write a function that lets the first and the last word of `sentence` trade places and leaves the
    words between them alone. A `sentence` of one word or none is returned unchanged.

    返回把 `sentence` 的第一个和最后一个单词互换后的句子，单词以单个空格分隔，不足两个单词时不变。

    编写一个函数，交换句子 `sentence` 首尾两个单词的位置，中间的单词不动；如果只有一个单词或为空，原样返回。

    >>> swap_outer_words('dog bites man')
    'man bites dog'
    >>> swap_outer_words('alone')
    'alone'
    >>> swap_outer_words('left right')
    'right left'
    """
    words = sentence.split(' ')
    words[0], words[-1] = words[-1], words[0]
    return ' '.join(words)


def hashtag(phrase: str) -> str:
    """Return the words of `phrase`, each with a capital first letter and small other ones, joined
    without blanks behind a '#'; a phrase without words gives an empty string.

    Make a hashtag of `phrase`: remove all white space, capitalize each word, and put a number sign
    in front. If nothing but blanks is given, return ''.

    把 `phrase` 变成话题标签：各单词首字母大写、其余小写，去掉空格连在一起，前面加 '#'；没有单词则返回空字符串。

    给定短语 `phrase`，将每个单词首字母大写（其他字母小写）后直接拼接，并在最前面加上井号返回，若只有空白则返回 ''。

    >>> hashtag('save the bees')
    '#SaveTheBees'
    >>> hashtag('  NEW york ')
    '#NewYork'
    >>> hashtag('  ')
    ''
    """
    words = phrase.split()
    return '#' + ''.join(word.capitalize() for word in words) if words else ''


def acronym_of(phrase: str, skipped: list[str]) -> str:
    """Return the acronym of `phrase`, made of the capitalized first letters of its words; words in
    `skipped` (given in lower case) do not count, and hyphens separate words as blanks do.

    Abbreviate `phrase` by taking the first letter of each word, in upper case. Blanks and hyphens
    both separate words. Leave out the words whose lowercase form is in the list `skipped`.

    返回 `phrase` 的首字母缩略词（大写），忽略 `skipped` 中的小写单词，连字符与空格一样用来分隔单词。

    给定短语 `phrase`，以空格和连字符拆分单词，跳过小写形式出现在 `skipped` 里的单词，把其余单词的首字母大写后连成缩写。

    >>> acronym_of('central processing unit', [])
    'CPU'
    >>> acronym_of('Department of Health', ['of'])
    'DH'
    >>> acronym_of('first-in first-out', [])
    'FIFO'
    """
    words = phrase.replace('-', ' ').split()
    return ''.join(word[0].upper() for word in words if word.lower() not in skipped)


def acronym_of_2(phrase: str, skipped: list[str]) -> str:
    letters = ''
    for word in re.split(r'[\s-]+', phrase.strip()):
        if word and word.lower() not in skipped:
            letters += word[0].upper()
    return letters


def title_slug(title: str) -> str:
    """Return `title` as part of a web address: in lower case, each run of characters other than a-z
    and 0-9 replaced with one hyphen, and no hyphen at either end.

    Turn a headline into a slug. Take the letters a to z (lowercased) and digits of `title`;
    whatever is between them becomes a single '-', and leading or trailing hyphens are removed.

    返回 `title` 的网址形式：转为小写，把连续的非 a-z、0-9 字符替换成一个连字符，首尾不留连字符。

    编写一个函数，把文章标题 `title` 转换成 slug：字母全部小写，凡不是英文字母或数字的一段字符都换成单个 '-'，最后去掉两端的 '-'。

    >>> title_slug('Hello, World!')
    'hello-world'
    >>> title_slug('  10 Tips & Tricks ')
    '10-tips-tricks'
    >>> title_slug('???')
    ''
    """
    return re.sub(r'[^a-z0-9]+', '-', title.lower()).strip('-')


def title_slug_2(title: str) -> str:
    cleaned = ''
    for char in title.lower():
        cleaned += char if char in 'abcdefghijklmnopqrstuvwxyz0123456789' else ' '
    return '-'.join(cleaned.split())


def words_using_all(words: list[str], letters: str) -> list[str]:
    """Return those of `words` that contain every character of `letters` at least once, in order.

    Given a list `words` and a string `letters`, keep the words in which each of the letters can be
    found. Order is kept; if `letters` is empty, all words qualify.

    返回 `words` 中包含 `letters` 里每个字符的单词，顺序不变。

    给定单词列表 `words` 和字符串 `letters`，筛选出把 `letters` 的所有字符都至少用到一次的单词；`letters` 为空时全部保留。

    >>> words_using_all(['stone', 'tone', 'nest'], 'st')
    ['stone', 'nest']
    >>> words_using_all(['a', 'b'], '')
    ['a', 'b']
    >>> words_using_all([], 'x')
    []
    """
    return [word for word in words if set(letters) <= set(word)]


def words_using_all_2(words: list[str], letters: str) -> list[str]:
    kept = []
    for word in words:
        if all(letter in word for letter in letters):
            kept.append(word)
    return kept


def split_command(line: str) -> list[str]:
    """Return the arguments in the command `line`: they are separated by blanks, but blanks between
    double quotes belong to the argument; the quotes themselves are dropped, and so are empty
    arguments.

    Split `line` as a simple shell does. A double quote switches quoting on or off and is not part
    of the result. A blank outside quotes ends the current argument; nothing empty is returned.

    把命令行 `line` 拆成参数列表：以空格分隔，双引号内的空格属于参数本身，引号去掉，空参数忽略。

    像简单的 shell 那样切分 `line`：遇到双引号就切换引用状态（引号不进入结果），引号外的空格结束当前参数，返回所有非空参数。

    >>> split_command('copy "my file" backup')
    ['copy', 'my file', 'backup']
    >>> split_command('  ls   -l ')
    ['ls', '-l']
    >>> split_command('')
    []
    """
    arguments = []
    current = ''
    quoted = False
    for char in line:
        if char == '"':
            quoted = not quoted
        elif char == ' ' and not quoted:
            if current:
                arguments.append(current)
            current = ''
        else:
            current += char
    if current:
        arguments.append(current)
    return arguments


def split_numbers(text: str, separator: str) -> list[int]:
    """Return the integers in `text`, which are divided by `separator`; blanks around them are
    allowed, and parts that are blank are skipped.

    Parse a list such as '1; 2;3' with the divider `separator`. Cut `text` at it, ignore parts with
    nothing but blanks, and return the others as ints.

    返回 `text` 中以 `separator` 分隔的整数列表，允许数字两边有空格，空白的部分跳过。

    给定字符串 `text`，按分隔符 `separator` 切开，忽略只含空白的片段，把其余片段转换为整数后按顺序返回。

    >>> split_numbers('3, 14,-5', ',')
    [3, 14, -5]
    >>> split_numbers('7;;8;', ';')
    [7, 8]
    >>> split_numbers('', ',')
    []
    """
    return [int(part) for part in text.split(separator) if part.strip()]


def split_numbers_2(text: str, separator: str) -> list[int]:
    values = []
    for part in text.split(separator):
        part = part.strip()
        if part:
            values.append(int(part))
    return values


def middle_words(text: str) -> list[str]:
    """Return the middle word of `text` in a list, or the two middle words if the number of words is
    even; no words give an empty list.

    Split `text` into words and find those in the centre: one if their number is odd, two if it is
    even. Return them as a list, empty for a text without words.

    返回 `text` 正中间的单词组成的列表：单词数为奇数时一个，为偶数时两个，没有单词时为空列表。

    给定文本 `text`，按空白拆成单词后取中间位置的单词。总数是奇数返回一个元素，是偶数返回中间两个，没有单词则返回 []。

    >>> middle_words('one two three')
    ['two']
    >>> middle_words('a b c d')
    ['b', 'c']
    >>> middle_words('')
    []
    """
    words = text.split()
    half = len(words) // 2
    if len(words) % 2 == 1:
        return [words[half]]
    return words[max(half - 1, 0):half + 1]


def shout_every(text: str, n: int) -> str:
    """Return the words of `text`, joined by single blanks, with every `n`-th word (counted from 1)
    in upper case.

    Given a string `text` and a positive number `n`, turn the words number `n`, 2 * `n`, 3 * `n` and
    so on into capitals. The others do not change; one blank stands between words.

    返回把 `text` 中每第 `n` 个单词（从 1 数起）变为大写后的文本，单词间用一个空格连接。

    给定字符串 `text` 和正整数 `n`，将序号为 `n` 的倍数的单词全部大写（第一个单词序号为 1），其余不变，用单个空格拼接后返回。

    >>> shout_every('i said no and no', 2)
    'i SAID no AND no'
    >>> shout_every('a b', 3)
    'a b'
    >>> shout_every('hip hip', 1)
    'HIP HIP'
    """
    words = text.split()
    for index in range(n - 1, len(words), n):
        words[index] = words[index].upper()
    return ' '.join(words)


def shout_every_2(text: str, n: int) -> str:
    return ' '.join(
        word.upper() if number % n == 0 else word
        for number, word in enumerate(text.split(), start=1)
    )


def word_index(text: str) -> dict[str, list[int]]:
    """Return a dictionary from each word of `text`, in lower case, to the list of its positions
    among the words, counted from 0.

    Build an index of `text`: split it at white space, ignore case, and record for every different
    word at which places (0 for the first word) it stands.

    返回一个字典，把 `text` 中每个单词（小写）映射到它在单词序列中的位置列表，位置从 0 开始。

    为文本 `text` 建立索引：按空白拆分、忽略大小写，记录每个不同的单词是第几个单词（首个为 0），返回“单词到位置列表”的字典。

    >>> word_index('To be or not to be')
    {'to': [0, 4], 'be': [1, 5], 'or': [2], 'not': [3]}
    >>> word_index('hey')
    {'hey': [0]}
    >>> word_index('')
    {}
    """
    index = {}
    for position, word in enumerate(text.lower().split()):
        index.setdefault(word, []).append(position)
    return index


def word_index_2(text: str) -> dict[str, list[int]]:
    places = defaultdict(list)
    for position, word in enumerate(text.lower().split()):
        places[word].append(position)
    return dict(places)


def is_word_chain(words: list[str]) -> bool:
    """Check whether each of the nonempty `words` begins with the last letter of the word before it,
    no matter the case, and no word is used twice.

    In a party game each player must name a new word that starts with the letter with which the last
    one ended. Return True if `words`, a list of nonempty words, keeps to this rule (ignoring case)
    without repeating a word, else False.

    判断非空单词列表 `words` 是否构成单词接龙：每个词的首字母等于前一个词的末字母，且没有重复的词，不区分大小写。

    单词接龙要求后一个词以前一个词的最后一个字母开头，并且不能用重复的词。给定由非空单词组成的列表 `words`，忽略大小写，符合规则返回 True，否则返回 False。

    >>> is_word_chain(['Apple', 'elk', 'king'])
    True
    >>> is_word_chain(['dog', 'cat'])
    False
    >>> is_word_chain(['dad', 'Dad'])
    False
    >>> is_word_chain([])
    True
    """
    lowered = [word.lower() for word in words]
    if len(set(lowered)) < len(lowered):
        return False
    return all(one[-1] == other[0] for one, other in zip(lowered, lowered[1:]))


def is_word_chain_2(words: list[str]) -> bool:
    used = set()
    end = ''
    for word in words:
        word = word.lower()
        if word in used or not word.startswith(end):
            return False
        used.add(word)
        end = word[-1]
    return True


def order_from_the_back(words: list[str]) -> list[str]:
    """Return `words` sorted as if each were read backwards, the way a rhyming dictionary is.

    Write a function that orders the list `words` by their last letters, those with equal last
    letters by the letters before them, and so on, as one sorts reversed words. A new list is
    returned.

    返回把 `words` 按倒着读的字典序排列后的新列表，就像押韵词典那样。

    编写一个函数，对单词列表 `words` 排序：先比较最后一个字母，相同再比较倒数第二个，依此类推，返回新列表。

    >>> order_from_the_back(['night', 'cat', 'sea', 'light'])
    ['sea', 'cat', 'light', 'night']
    >>> order_from_the_back(['b', 'ab', 'a'])
    ['a', 'b', 'ab']
    >>> order_from_the_back([])
    []
    """
    return sorted(words, key=lambda word: word[::-1])


def order_from_the_back_2(words: list[str]) -> list[str]:
    reversed_words = sorted(word[::-1] for word in words)
    return [word[::-1] for word in reversed_words]


def catalogue_name(name: str) -> str:
    """Return the person's `name` with the last word in front, followed by a comma and the others;
    a `name` of a single word stays as it is.

    Convert `name` from 'First Middle Last' to 'Last, First Middle' as library catalogues do. If
    there is just one word, return that word.

    返回目录式写法的姓名：把 `name` 的最后一个单词放到最前，后接逗号和其余部分；只有一个单词时不变。

    把姓名 `name` 从 'First Middle Last' 转换为 'Last, First Middle' 的形式，若只有一个单词则原样返回该单词。

    >>> catalogue_name('Jane Austen')
    'Austen, Jane'
    >>> catalogue_name('Johann Sebastian Bach')
    'Bach, Johann Sebastian'
    >>> catalogue_name('Homer')
    'Homer'
    """
    *given, family = name.split()
    return f"{family}, {' '.join(given)}" if given else family


def capitalize_sentences(text: str) -> str:
    """Return `text` with the first letter of each sentence in upper case; a sentence begins at the
    start and after each of the marks . ! ?, and nothing else is changed.

    Correct `text` so that its first letter, and the first letter after every full stop, exclamation
    mark and question mark, is a capital. All other characters stay as they were.

    返回把 `text` 每个句子的第一个字母大写后的文本；句子从开头或 . ! ? 之后开始，其余字符不变。

    修正文本 `text` 的大小写：开头的第一个字母，以及每个句号、感叹号、问号（. ! ?）之后遇到的第一个字母改为大写，其他内容保持原样。

    >>> capitalize_sentences('hi there. how are you? ok')
    'Hi there. How are you? Ok'
    >>> capitalize_sentences('wow!great')
    'Wow!Great'
    >>> capitalize_sentences('')
    ''
    """
    result = ''
    pending = True
    for char in text:
        if char in '.!?':
            pending = True
        elif pending and char.isalpha():
            char = char.upper()
            pending = False
        result += char
    return result


def keywords(text: str, ignored: list[str]) -> list[str]:
    """Return the different words of `text` in alphabetical order and lower case, without those in
    the lowercase list `ignored`; a word is a run of the letters a to z.

    List the search terms in `text`. Lowercase it, take the runs of English letters as words, leave
    out every word that is in `ignored` and each repetition, and sort the rest.

    返回 `text` 中不在 `ignored` 里的不同单词，转成小写并按字母顺序排列；单词指连续的英文字母。

    提取文本 `text` 的关键词：全部转小写，把连续的英文字母当作单词，去掉列表 `ignored`（均为小写）里的词以及重复的词，排序后返回。

    >>> keywords('The cat and the Hat!', ['the', 'and'])
    ['cat', 'hat']
    >>> keywords('b-a-b', [])
    ['a', 'b']
    >>> keywords('', ['x'])
    []
    """
    found = re.findall(r'[a-z]+', text.lower())
    return sorted(set(found) - set(ignored))


def keywords_2(text: str, ignored: list[str]) -> list[str]:
    terms = []
    for word in re.findall(r'[a-z]+', text.lower()):
        if word not in ignored and word not in terms:
            terms.append(word)
    terms.sort()
    return terms


def count_whole_word(text: str, word: str) -> int:
    """Return how often `word` occurs in `text` as a whole word, without regard to case; letters or
    digits next to it make it part of another word.

    Count the occurrences of `word`, a nonempty word of letters, in the string `text`. Ignore case
    and punctuation, but do not count it inside longer words such as cat in concatenate.

    统计 `word` 作为完整单词在 `text` 中出现的次数，不区分大小写；与其他字母或数字相连的不算。

    给定文本 `text` 和由字母组成的非空单词 `word`，忽略大小写，求 `word` 独立出现了几次，处在更长单词内部的（如 concatenate 里的 cat）不计。

    >>> count_whole_word('Cat, cat! Concatenate.', 'cat')
    2
    >>> count_whole_word('art is smart', 'ART')
    1
    >>> count_whole_word('', 'a')
    0
    """
    return len(re.findall(rf'\b{word}\b', text, re.IGNORECASE))


def count_whole_word_2(text: str, word: str) -> int:
    cleaned = ''.join(char if char.isalnum() else ' ' for char in text.lower())
    return cleaned.split().count(word.lower())


def spoonerism(first: str, second: str) -> str:
    """Return the two lowercase words with the consonants before their first vowels (aeiou)
    exchanged, `first` before `second`, and a blank between them.

    Swap the beginnings of the words `first` and `second`, a beginning being everything in front of
    the first of the vowels a, e, i, o, u (the whole word if it has none). Return both new words
    separated by a blank.

    交换小写单词 `first` 和 `second` 在第一个元音（aeiou）之前的辅音部分，返回用空格连接的两个新单词。

    给定小写单词 `first` 和 `second`，各自第一个元音字母（a、e、i、o、u）前面的部分称为词头（没有元音则整个单词都是词头）。把两个词头互换，用一个空格连接结果返回。

    >>> spoonerism('crushing', 'blow')
    'blushing crow'
    >>> spoonerism('old', 'cat')
    'cold at'
    >>> spoonerism('jelly', 'beans')
    'belly jeans'
    """
    def head_size(word):
        for index, letter in enumerate(word):
            if letter in 'aeiou':
                return index
        return len(word)

    i, j = head_size(first), head_size(second)
    return f'{second[:j]}{first[i:]} {first[:i]}{second[j:]}'


def number_lines(text: str) -> str:
    r"""Return `text` with the number of the line, a colon and a blank put in front of each line,
    beginning with 1.

    Given a string `text` of several lines, number them 1, 2, 3, ... in the style '1: first line'.
    The lines are joined with newlines again; an empty string stays empty.

    返回在 `text` 每一行前加上行号、冒号和空格后的文本，行号从 1 开始。

    给定多行字符串 `text`，按 '1: ……' 的样式从 1 起为每一行编号，再用换行符连接起来；空字符串仍返回空字符串。

    >>> number_lines('red\ngreen')
    '1: red\n2: green'
    >>> number_lines('solo')
    '1: solo'
    >>> number_lines('')
    ''
    """
    lines = text.splitlines()
    return '\n'.join(f'{number}: {line}' for number, line in enumerate(lines, start=1))


def number_lines_2(text: str) -> str:
    numbered = []
    for index, line in enumerate(text.splitlines()):
        numbered.append(str(index + 1) + ': ' + line)
    return '\n'.join(numbered)


def word_pairs(sentence: str) -> list[tuple[str, str]]:
    """Return the pairs of neighbouring words in `sentence`, from left to right.

    List the bigrams of `sentence`: for each word but the last, a tuple of that word and the next.
    With fewer than two words the list is empty.

    返回 `sentence` 中所有相邻单词组成的二元组，从左到右排列。

    给定句子 `sentence`，求它的二元词组列表：除最后一个单词外，每个单词与其后一个单词组成元组；不足两个单词则返回空列表。

    >>> word_pairs('we like tea')
    [('we', 'like'), ('like', 'tea')]
    >>> word_pairs('hello')
    []
    >>> word_pairs('')
    []
    """
    words = sentence.split()
    return list(zip(words, words[1:]))


def word_pairs_2(sentence: str) -> list[tuple[str, str]]:
    words = sentence.split()
    return [(words[index], words[index + 1]) for index in range(len(words) - 1)]


def word_at(text: str, position: int) -> str:
    """Return the word of `text` that covers the index `position`, or an empty string if there is a
    blank; words are separated by blanks.

    Like a double click in an editor, find the word around a character: extend from the index
    `position` of `text` (0 for the first character, always valid) to both sides up to the next
    blank or end. If the character itself is a blank, return ''.

    返回 `text` 中下标 `position` 处所在的单词，若该处是空格则返回空字符串；单词以空格分隔。

    模拟编辑器中双击选词：给定文本 `text` 和有效下标 `position`（从 0 开始），从该字符向两边扩展到空格或文本边界，返回得到的单词；如果该字符本身是空格，返回 ''。

    >>> word_at('open the door', 6)
    'the'
    >>> word_at('open the door', 4)
    ''
    >>> word_at('door', 3)
    'door'
    """
    if text[position] == ' ':
        return ''
    start = text.rfind(' ', 0, position) + 1
    end = text.find(' ', position)
    return text[start:] if end == -1 else text[start:end]


def word_at_2(text: str, position: int) -> str:
    left = right = position
    if text[position] == ' ':
        return ''
    while left > 0 and text[left - 1] != ' ':
        left -= 1
    while right < len(text) and text[right] != ' ':
        right += 1
    return text[left:right]


def plural_phrase(count: int, noun: str) -> str:
    """Return `count` and `noun` with a blank between, the noun in the plural unless `count` is 1: a
    noun ending in s, x, ch or sh gets 'es', one ending in a consonant and y gets 'ies' in place of
    the y, any other gets 's'.

    Write a number with its noun, as in '3 boxes'. If `count` is not 1, put `noun` (small letters)
    into the plural: add es after s, x, ch, sh; replace y after a letter other than aeiou with ies;
    otherwise add s.

    返回数量 `count` 与名词 `noun` 组成的短语，中间空一格；数量不是 1 时用复数：以 s、x、ch、sh 结尾加 'es'，辅音加 y 结尾则把 y 改为 'ies'，其余加
    's'。

    编写一个函数，生成如 '3 boxes' 的短语：`count` 为 1 时小写名词 `noun` 不变，否则变复数，规则是 s、x、ch、sh 后加 es，非元音字母（aeiou）后的 y
    变为 ies，其他情况加 s。

    >>> plural_phrase(2, 'city')
    '2 cities'
    >>> plural_phrase(1, 'box')
    '1 box'
    >>> plural_phrase(0, 'match')
    '0 matches'
    >>> plural_phrase(5, 'day')
    '5 days'
    """
    if count != 1:
        if noun.endswith(('s', 'x', 'ch', 'sh')):
            noun += 'es'
        elif re.search(r'[^aeiou]y$', noun):
            noun = noun[:-1] + 'ies'
        else:
            noun += 's'
    return f'{count} {noun}'


def first_longer_than(text: str, size: int) -> str | None:
    """Return the first word of `text` with more than `size` letters, or None if there is none.

    Go through the words of `text`, which are separated by white space, and return the first whose
    length exceeds `size`. If no word does, the result is None.

    返回 `text` 中第一个长度超过 `size` 的单词，没有则返回 None。

    依次查看 `text` 中以空白分隔的单词，返回最先遇到的长度大于 `size` 的单词；都不满足时返回 None。

    >>> first_longer_than('an old elephant sleeps', 3)
    'elephant'
    >>> first_longer_than('a bc', 2)
    >>> first_longer_than('x yz', 0)
    'x'
    """
    for word in text.split():
        if len(word) > size:
            return word
    return None


def first_longer_than_2(text: str, size: int) -> str | None:
    return next((word for word in text.split() if len(word) > size), None)


def numeronym(word: str) -> str:
    """Return `word` shortened to its first letter, the number of letters left out, and its last
    letter, if it has more than 3 letters; shorter words stay.

    Abbreviate `word` the way internationalization becomes i18n. Words of at most three letters are
    returned unchanged.

    返回 `word` 的数字缩写：首字母、中间省略的字母数、末字母；不超过 3 个字母的单词不变。

    像 internationalization 缩写成 i18n 那样缩写 `word`，即保留首尾字母，中间换成被省略的字母个数；长度不超过 3 的单词原样返回。

    >>> numeronym('internationalization')
    'i18n'
    >>> numeronym('word')
    'w2d'
    >>> numeronym('cat')
    'cat'
    >>> numeronym('')
    ''
    """
    if len(word) <= 3:
        return word
    return f'{word[0]}{len(word) - 2}{word[-1]}'


def words_by_size(words: list[str]) -> dict[int, list[str]]:
    """Return a dictionary from each length to the sorted list of the different `words` of that
    length.

    Group the list `words` by how many letters they have. Each value of the resulting dictionary is
    in alphabetical order and without repetitions; the keys are in ascending order.

    返回一个字典，把每种长度映射到 `words` 中该长度的不同单词组成的有序列表。

    把单词列表 `words` 按长度分组，组内去重并按字母顺序排列，返回以长度（升序）为键的字典。

    >>> words_by_size(['pea', 'fig', 'corn', 'pea'])
    {3: ['fig', 'pea'], 4: ['corn']}
    >>> words_by_size(['b', 'a'])
    {1: ['a', 'b']}
    >>> words_by_size([])
    {}
    """
    groups = {}
    for word in sorted(set(words), key=lambda one: (len(one), one)):
        groups.setdefault(len(word), []).append(word)
    return groups


def words_by_size_2(words: list[str]) -> dict[int, list[str]]:
    sizes = sorted({len(word) for word in words})
    return {size: sorted({word for word in words if len(word) == size}) for size in sizes}
