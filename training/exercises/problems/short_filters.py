"""Short filters: keep, drop, change or count the elements of a list by one or two conditions."""


def files_ready_to_open(names: list[str], ending: str) -> list[str]:
    """Return the names in `names` that end with `ending` and do not start with a dot.

    You are given a list of file names `names` and a string `ending`. Keep the visible files (those
    whose name does not begin with '.') that have this ending.

    返回 `names` 中以 `ending` 结尾且不以点号开头的文件名。

    给定文件名列表 `names` 和字符串 `ending`，保留名字不以 '.' 开头、并且以该后缀结尾的文件名。

    >>> files_ready_to_open(["a.txt", ".b.txt", "c.png"], ".txt")
    ['a.txt']
    >>> files_ready_to_open([], ".txt")
    []
    """
    return [name for name in names if name.endswith(ending) and not name.startswith(".")]


def files_ready_to_open_2(names: list[str], ending: str) -> list[str]:
    result = []
    for name in names:
        if name.startswith("."):
            continue
        if name.endswith(ending):
            result.append(name)
    return result


def cores_after_prefix(words: list[str], prefix: str) -> list[str]:
    """Keep the words that start with `prefix`, and return them with the prefix cut off.

    Write a function that takes a list `words` and looks for those beginning with `prefix`. The
    result holds what follows the prefix in each of them; all other words are dropped.

    保留以 `prefix` 开头的单词，并去掉这个前缀后返回。

    编写一个函数，在列表 `words` 中找出以 `prefix` 开头的单词，返回每个单词前缀之后的部分，其余单词丢弃。

    >>> cores_after_prefix(["id_7", "name", "id_12"], "id_")
    ['7', '12']
    >>> cores_after_prefix(["un", "undo"], "un")
    ['', 'do']
    >>> cores_after_prefix(["x"], "y")
    []
    """
    return [word[len(prefix) :] for word in words if word.startswith(prefix)]


def cores_after_prefix_2(words: list[str], prefix: str) -> list[str]:
    result = []
    for word in words:
        if word.startswith(prefix):
            result.append(word.removeprefix(prefix))
    return result


def tally_prefix_or_suffix(words: list[str], part: str) -> int:
    """Count the words that start with `part` or end with it. A word doing both counts once.

    Given a list of strings `words`, return how many of them have `part` at the beginning or at the
    end.

    统计以 `part` 开头或以它结尾的单词个数；两者都满足的单词只算一次。

    给定字符串列表 `words`，返回其中开头或结尾为 `part` 的字符串有多少个。

    >>> tally_prefix_or_suffix(["onion", "on", "bone"], "on")
    2
    >>> tally_prefix_or_suffix(["cat"], "a")
    0
    """
    return sum(word.startswith(part) or word.endswith(part) for word in words)


def tally_prefix_or_suffix_2(words: list[str], part: str) -> int:
    count = 0
    for word in words:
        if word.startswith(part) or word.endswith(part):
            count += 1
    return count


def middle_sized_words(words: list[str], low: int, high: int) -> list[str]:
    """Return the words of `words` with at least `low` and at most `high` characters, in capitals.

    Given a list `words` and two bounds, keep each word whose length is from `low` to `high`, both
    included, and write it in upper case.

    返回 `words` 中长度至少为 `low`、至多为 `high` 的单词，并转成大写。

    给定列表 `words` 和两个界限，保留长度在 `low` 到 `high` 之间（含两端）的单词，用大写形式返回。

    >>> middle_sized_words(["a", "tree", "sun", "forest"], 3, 4)
    ['TREE', 'SUN']
    >>> middle_sized_words(["a"], 2, 3)
    []
    """
    return [word.upper() for word in words if low <= len(word) <= high]


def middle_sized_words_2(words: list[str], low: int, high: int) -> list[str]:
    result = []
    for word in words:
        if low <= len(word) and len(word) <= high:
            result.append(word.upper())
    return result


def number_texts_total(items: list[str]) -> int:
    """Return the sum of the items that consist of digits only, read as integers.

    You are given a list of strings `items`, some of which are numbers such as "12". Add up these
    numbers and ignore every other string.

    把只由数字组成的元素当作整数，返回它们的和。

    给定字符串列表 `items`，其中一些是 "12" 这样的数字。请将这些数字相加，忽略其他字符串。

    >>> number_texts_total(["12", "b", "3", "4x"])
    15
    >>> number_texts_total(["", "-"])
    0
    """
    return sum(int(item) for item in items if item.isdigit())


def number_texts_total_2(items: list[str]) -> int:
    total = 0
    for item in items:
        if item.isdigit():
            total += int(item)
    return total


def letters_only_joined(parts: list[str]) -> str:
    """Join the parts that consist of letters only, in lower case, with a hyphen between them.

    Given a list of strings `parts`, leave out each one that holds anything but letters (and the
    empty ones), put the others into lower case and join them with '-'.

    把只含字母的元素转成小写，用连字符 '-' 连接起来。

    给定字符串列表 `parts`，去掉含有非字母字符的元素和空串，其余转为小写后用 '-' 连接成一个字符串。

    >>> letters_only_joined(["My", "1st", "Post"])
    'my-post'
    >>> letters_only_joined(["", "42"])
    ''
    """
    return "-".join(part.lower() for part in parts if part.isalpha())


def shouting_first(words: list[str]) -> bool:
    """Check whether some word in `words` is in capitals and has more than one character.

    Write a function that returns True if at least one of the strings in `words` is written in upper
    case and longer than one character, otherwise False.

    判断 `words` 中是否有某个单词全为大写且不止一个字符。

    编写一个函数，只要 `words` 里至少有一个字符串是大写并且长度大于一，就返回 True，否则返回 False。

    >>> shouting_first(["I", "said", "STOP"])
    True
    >>> shouting_first(["I", "agree"])
    False
    >>> shouting_first([])
    False
    """
    return any(word.isupper() and len(word) > 1 for word in words)


def shouting_first_2(words: list[str]) -> bool:
    for word in words:
        if len(word) > 1 and word.isupper():
            return True
    return False


def lowered_if_capitals(words: list[str]) -> list[str]:
    """Write the words that are all in capitals in lower case and leave the other words unchanged.

    You are given a list `words`. Return a new list of the same length in which every upper-case
    word has become lower case.

    把全大写的单词改成小写，其他单词保持不变。

    给定列表 `words`，返回一个等长的新列表，其中每个全大写的单词都变成了小写。

    >>> lowered_if_capitals(["NO", "Way", "OUT"])
    ['no', 'Way', 'out']
    >>> lowered_if_capitals([])
    []
    """
    return [word.lower() if word.isupper() else word for word in words]


def lowered_if_capitals_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        if word.isupper():
            word = word.lower()
        result.append(word)
    return result


def having_one_but_not(words: list[str], wanted: str, unwanted: str) -> list[str]:
    """Return the words that contain `wanted` but not `unwanted`.

    Given a list of strings `words`, keep those in which the text `wanted` occurs and the text
    `unwanted` does not.

    返回包含 `wanted` 但不包含 `unwanted` 的单词。

    给定字符串列表 `words`，保留其中出现了 `wanted` 而没有出现 `unwanted` 的字符串。

    >>> having_one_but_not(["green tea", "tea", "green"], "tea", "green")
    ['tea']
    >>> having_one_but_not(["ab", "cd"], "x", "a")
    []
    """
    return [word for word in words if wanted in word and unwanted not in word]


def having_one_but_not_2(words: list[str], wanted: str, unwanted: str) -> list[str]:
    result = []
    for word in words:
        if wanted in word and unwanted not in word:
            result.append(word)
    return result


def lines_stripped_and_kept(lines: list[str], mark: str) -> list[str]:
    """Strip the spaces around every line, then drop the empty lines and those starting with `mark`.

    You are given the lines of a settings file and a comment sign `mark`. Return the lines without
    surrounding white space, leaving out comments and lines with nothing in them.

    去掉每行首尾的空白，再丢弃空行和以 `mark` 开头的行。

    给定某个配置文件的各行 `lines` 以及注释符号 `mark`，返回去除首尾空白后的行，跳过注释行和空行。

    >>> lines_stripped_and_kept(["  a = 1", "# note", " "], "#")
    ['a = 1']
    >>> lines_stripped_and_kept(["  ; x"], ";")
    []
    """
    stripped = [line.strip() for line in lines]
    return [line for line in stripped if line and not line.startswith(mark)]


def lines_stripped_and_kept_2(lines: list[str], mark: str) -> list[str]:
    result = []
    for line in lines:
        line = line.strip()
        if line == "" or line.startswith(mark):
            continue
        result.append(line)
    return result


def guests_not_on_list(guests: list[str], invited: list[str]) -> int:
    """Count the guests that are not among `invited`, whatever the case of the letters.

    Given two lists of names `guests` and `invited`, return how many of the guests were not invited.
    Capital and small letters are treated alike.

    统计不在 `invited` 中的客人人数，不区分大小写。

    给定两个姓名列表 `guests` 和 `invited`，返回有多少位客人没有受到邀请，大小写字母视为相同。

    >>> guests_not_on_list(["Ann", "bob", "Cy"], ["ann", "Bob"])
    1
    >>> guests_not_on_list([], ["ann"])
    0
    """
    known = {name.lower() for name in invited}
    return sum(guest.lower() not in known for guest in guests)


def guests_not_on_list_2(guests: list[str], invited: list[str]) -> int:
    known = [name.lower() for name in invited]
    count = 0
    for guest in guests:
        if guest.lower() not in known:
            count += 1
    return count


def padded_short_codes(codes: list[str], width: int) -> list[str]:
    """Fill the codes made of digits with zeros on the left up to `width`; drop the other codes.

    Write a function that keeps the strings in `codes` which are all digits and writes each of them
    with at least `width` characters by putting zeros in front.

    把由数字组成的编码在左侧补零到 `width` 位，丢弃其他编码。

    编写一个函数，保留 `codes` 中全为数字的字符串，并在前面补零，使每个字符串至少有 `width` 个字符。

    >>> padded_short_codes(["7", "x1", "123"], 2)
    ['07', '123']
    >>> padded_short_codes(["a"], 3)
    []
    """
    return [code.zfill(width) for code in codes if code.isdigit()]


def padded_short_codes_2(codes: list[str], width: int) -> list[str]:
    result = []
    for code in codes:
        if code.isdigit():
            result.append(code.rjust(width, "0"))
    return result


def same_first_as(words: list[str], model: str) -> list[str]:
    """Return the words whose first letter is that of `model`, leaving out `model` itself.

    You are given a list of non-empty strings `words` and a non-empty string `model`. Keep the words
    that begin with the same character as `model` and are different from it.

    返回与 `model` 首字母相同的单词，但不包括 `model` 本身。

    给定非空字符串组成的列表 `words` 和非空字符串 `model`，保留首字符与 `model` 相同且不等于它的单词。

    >>> same_first_as(["pear", "plum", "fig", "pea"], "pea")
    ['pear', 'plum']
    >>> same_first_as(["fig"], "pea")
    []
    """
    return [word for word in words if word[0] == model[0] and word != model]


def length_sum_of_plain(words: list[str], letter: str) -> int:
    """Return the total length of the words that do not contain `letter`.

    Given a list `words`, add up the lengths of all words in which the character `letter` does not
    occur.

    返回所有不含 `letter` 的单词的长度之和。

    给定列表 `words`，把其中没有出现字符 `letter` 的单词的长度加起来。

    >>> length_sum_of_plain(["sun", "moon", "sky"], "o")
    6
    >>> length_sum_of_plain(["oo"], "o")
    0
    """
    return sum(len(word) for word in words if letter not in word)


def length_sum_of_plain_2(words: list[str], letter: str) -> int:
    total = 0
    for word in words:
        if letter not in word:
            total += len(word)
    return total


def shortened_when_long(titles: list[str], limit: int) -> list[str]:
    """Cut every title longer than `limit` to its first `limit` characters followed by '...'.

    Given a list of strings `titles`, return a new list in which the titles with more than `limit`
    characters are cut there and marked with three dots. Shorter ones stay as they are.

    把长度超过 `limit` 的标题截为前 `limit` 个字符，并在后面加上 '...'。

    给定字符串列表 `titles`，返回一个新列表：超过 `limit` 个字符的标题被截断并加三个点，较短的保持原样。

    >>> shortened_when_long(["breakfast", "tea"], 5)
    ['break...', 'tea']
    >>> shortened_when_long(["lunch"], 5)
    ['lunch']
    """
    return [title[:limit] + "..." if len(title) > limit else title for title in titles]


def shortened_when_long_2(titles: list[str], limit: int) -> list[str]:
    result = []
    for title in titles:
        if len(title) > limit:
            result.append(title[:limit] + "...")
        else:
            result.append(title)
    return result


def plural_lengths(words: list[str]) -> list[int]:
    """Return the lengths of the words ending in 's', with that letter not counted.

    For each word in `words` that ends with 's', put its length without the final 's' into a list,
    and return this list.

    返回以 's' 结尾的单词的长度，末尾的这个字母不计入。

    对 `words` 中每个以 's' 结尾的单词，求去掉末尾 's' 后的长度，并把这些长度放进列表返回。

    >>> plural_lengths(["cats", "dog", "apples"])
    [3, 5]
    >>> plural_lengths(["s", ""])
    [0]
    """
    return [len(word) - 1 for word in words if word.endswith("s")]


def plural_lengths_2(words: list[str]) -> list[int]:
    lengths = []
    for word in words:
        if word[-1:] == "s":
            lengths.append(len(word[:-1]))
    return lengths


def each_has_a_digit(passwords: list[str]) -> bool:
    """Tell whether every password in `passwords` contains at least one digit.

    Given a list of strings `passwords`, return True when there is a digit in each of them. An empty
    list gives True.

    判断 `passwords` 中的每个密码是否都至少含有一个数字。

    给定字符串列表 `passwords`，若每个字符串里都有数字则返回 True；空列表也返回 True。

    >>> each_has_a_digit(["ab1", "2c"])
    True
    >>> each_has_a_digit(["ab1", "cd"])
    False
    >>> each_has_a_digit([])
    True
    """
    return all(any(char.isdigit() for char in password) for password in passwords)


def each_has_a_digit_2(passwords: list[str]) -> bool:
    for password in passwords:
        if not any(char.isdigit() for char in password):
            return False
    return True


def odd_length_reversed(words: list[str]) -> list[str]:
    """Keep the words of odd length and write each of them backwards.

    You are given a list of strings `words`. Drop the words with an even number of characters and
    reverse the characters of the rest.

    保留长度为奇数的单词，并把每个单词倒过来写。

    给定字符串列表 `words`，去掉字符数为偶数的单词，其余单词的字符顺序颠倒后返回。

    >>> odd_length_reversed(["one", "four", "seven"])
    ['eno', 'neves']
    >>> odd_length_reversed(["", "ab"])
    []
    """
    return [word[::-1] for word in words if len(word) % 2 == 1]


def odd_length_reversed_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        if len(word) % 2 != 0:
            result.append("".join(reversed(word)))
    return result


def vowel_starters_at_even(words: list[str]) -> list[str]:
    """Return the words at the even indices of `words` that begin with a vowel.

    Given a list of lower-case strings `words`, look only at the indices 0, 2, 4, ... and keep the
    words there whose first letter is one of a, e, i, o, u.

    返回 `words` 中位于偶数下标且以元音字母开头的单词。

    给定由小写字符串组成的列表 `words`，只看下标 0、2、4……处的单词，保留首字母为 a、e、i、o、u 的单词。

    >>> vowel_starters_at_even(["egg", "ham", "ice", "oil", "jam"])
    ['egg', 'ice']
    >>> vowel_starters_at_even(["tea", "ale"])
    []
    """
    return [word for word in words[::2] if word.startswith(("a", "e", "i", "o", "u"))]


def vowel_starters_at_even_2(words: list[str]) -> list[str]:
    result = []
    for i, word in enumerate(words):
        if i % 2 == 0 and word[:1] in list("aeiou"):
            result.append(word)
    return result


def blank_cells_patched(cells: list[str], filler: str) -> list[str]:
    """Replace every cell that is empty or holds only spaces by `filler`.

    Write a function that returns a copy of `cells` in which each blank string has been replaced by
    `filler`. The other cells are stripped of the spaces around them.

    把空的或只含空格的单元格替换成 `filler`，其余单元格去掉首尾空格。

    编写一个函数，返回 `cells` 的副本，其中每个空白字符串都换成 `filler`，其他字符串则去掉两端的空格。

    >>> blank_cells_patched([" a ", "  ", ""], "-")
    ['a', '-', '-']
    >>> blank_cells_patched([], "-")
    []
    """
    return [cell.strip() or filler for cell in cells]


def blank_cells_patched_2(cells: list[str], filler: str) -> list[str]:
    result = []
    for cell in cells:
        if cell.strip() == "":
            result.append(filler)
        else:
            result.append(cell.strip())
    return result


def tags_with_hash(tags: list[str]) -> list[str]:
    """Put a '#' in front of every tag that does not have one yet, and drop the empty tags.

    Given a list of strings `tags`, return the tags that are not empty, each starting with exactly
    the '#' it had or a new one.

    给每个还没有 '#' 的标签在前面加上 '#'，并去掉空标签。

    给定字符串列表 `tags`，返回其中的非空标签；已经以 '#' 开头的保持不变，其他的在前面补上 '#'。

    >>> tags_with_hash(["food", "#fun", ""])
    ['#food', '#fun']
    >>> tags_with_hash([])
    []
    """
    return [tag if tag.startswith("#") else "#" + tag for tag in tags if tag]


def tags_with_hash_2(tags: list[str]) -> list[str]:
    result = []
    for tag in tags:
        if tag == "":
            continue
        if tag[0] != "#":
            tag = "#" + tag
        result.append(tag)
    return result


def title_word_total(words: list[str], minimum: int) -> int:
    """Count the words with a capital first letter and at least `minimum` characters.

    Given a list of strings `words`, return how many of them start with an upper-case letter and are
    not shorter than `minimum`.

    统计首字母大写且至少有 `minimum` 个字符的单词个数。

    给定字符串列表 `words`，返回其中以大写字母开头、长度不小于 `minimum` 的字符串有多少个。

    >>> title_word_total(["Rome", "Al", "paris", "Oslo"], 3)
    2
    >>> title_word_total(["", "A"], 0)
    1
    """
    return sum(word[:1].isupper() and len(word) >= minimum for word in words)


def title_word_total_2(words: list[str], minimum: int) -> int:
    chosen = [word for word in words if len(word) >= minimum and word[:1].isupper()]
    return len(chosen)


def without_nth_hit(items: list[str], target: str, n: int) -> list[str]:
    """Remove the `n`-th occurrence of `target` from `items`, counting from 1, and keep the rest.

    You are given a list of strings. Return it without the occurrence number `n` of `target`; if
    there are fewer than `n` of them, nothing is removed.

    从 `items` 中去掉第 `n` 次出现的 `target`（从 1 数起），其余元素保留。

    给定字符串列表 `items`，返回去掉第 `n` 个 `target` 之后的列表；若出现次数不足 `n` 次，则不删除任何元素。

    >>> without_nth_hit(["a", "b", "a", "c"], "a", 2)
    ['a', 'b', 'c']
    >>> without_nth_hit(["a", "b"], "b", 2)
    ['a', 'b']
    """
    result = []
    seen = 0
    for item in items:
        seen += item == target
        if item != target or seen != n:
            result.append(item)
    return result


def without_nth_hit_2(items: list[str], target: str, n: int) -> list[str]:
    places = [i for i, item in enumerate(items) if item == target]
    if len(places) < n:
        return items[:]
    place = places[n - 1]
    return items[:place] + items[place + 1 :]


def later_hits_blanked(words: list[str], target: str) -> list[str]:
    """Keep the first `target` in `words` and replace every later one by an empty string.

    Given a list `words`, return a list of the same length. All elements are unchanged, but from the
    second occurrence of `target` on each one becomes ''.

    保留 `words` 中的第一个 `target`，之后出现的都替换为空字符串。

    给定列表 `words`，返回等长的列表：其他元素不变，而 `target` 从第二次出现开始都变成 ''。

    >>> later_hits_blanked(["hi", "you", "hi", "hi"], "hi")
    ['hi', 'you', '', '']
    >>> later_hits_blanked(["you"], "hi")
    ['you']
    """
    return ["" if w == target and target in words[:i] else w for i, w in enumerate(words)]


def later_hits_blanked_2(words: list[str], target: str) -> list[str]:
    result = []
    found = False
    for word in words:
        result.append("" if found and word == target else word)
        found = found or word == target
    return result


def domain_users(addresses: list[str], domain: str) -> list[str]:
    """Return the part before the '@' of every address in `addresses` that belongs to `domain`.

    Given a list of mail addresses and a `domain` such as "mail.org", find the addresses that end
    with '@' and this domain. The result holds their user names.

    返回 `addresses` 中属于 `domain` 的每个邮箱地址里 '@' 之前的部分。

    给定邮箱地址列表 `addresses` 和域名 `domain`（如 "mail.org"），找出以 '@' 加该域名结尾的地址，返回其用户名。

    >>> domain_users(["li@a.cn", "bo@b.cn", "xu@a.cn"], "a.cn")
    ['li', 'xu']
    >>> domain_users(["li@aa.cn"], "a.cn")
    []
    """
    ending = "@" + domain
    return [address[: -len(ending)] for address in addresses if address.endswith(ending)]


def domain_users_2(addresses: list[str], domain: str) -> list[str]:
    users = []
    for address in addresses:
        user, _, host = address.rpartition("@")
        if host == domain:
            users.append(user)
    return users


def even_outside(numbers: list[int], low: int, high: int) -> list[int]:
    """Return the even numbers that are below `low` or above `high`.

    You are given a list of integers `numbers`. Keep those that are even and do not lie between
    `low` and `high` (both bounds included).

    返回小于 `low` 或大于 `high` 的偶数。

    给定整数列表 `numbers`，保留其中为偶数且不在 `low` 到 `high`（含两端）之间的数。

    >>> even_outside([2, 5, 6, 11, 12], 4, 10)
    [2, 12]
    >>> even_outside([4, 10], 4, 10)
    []
    """
    return [n for n in numbers if n % 2 == 0 and not low <= n <= high]


def even_outside_2(numbers: list[int], low: int, high: int) -> list[int]:
    result = []
    for n in numbers:
        if n % 2 == 0 and (n < low or n > high):
            result.append(n)
    return result


def divisible_by_exactly_one(values: list[int], a: int, b: int) -> list[int]:
    """Return the values divisible by `a` or by `b`, but not by both.

    Given a list of integers `values` and two positive integers `a` and `b`, keep every value that
    exactly one of the two divides.

    返回能被 `a` 或 `b` 整除、但不能同时被两者整除的值。

    给定整数列表 `values` 和两个正整数 `a`、`b`，保留恰好能被其中一个整除的元素。

    >>> divisible_by_exactly_one([4, 6, 9, 7, 12], 2, 3)
    [4, 9]
    >>> divisible_by_exactly_one([1], 2, 3)
    []
    """
    return [v for v in values if (v % a == 0) != (v % b == 0)]


def divisible_by_exactly_one_2(values: list[int], a: int, b: int) -> list[int]:
    result = []
    for v in values:
        if v % a == 0 and v % b != 0:
            result.append(v)
        elif v % b == 0 and v % a != 0:
            result.append(v)
    return result


def halved_or_tripled(numbers: list[int]) -> list[int]:
    """Halve the even numbers of `numbers` and multiply the odd ones by three.

    Write a function that maps each element of the list: an even number becomes its half, an odd
    number becomes its triple.

    把 `numbers` 中的偶数除以 2，奇数乘以 3。

    编写一个函数，对列表的每个元素进行变换：偶数变为它的一半，奇数变为它的三倍。

    >>> halved_or_tripled([4, 5, 10])
    [2, 15, 5]
    >>> halved_or_tripled([-2, 0])
    [-1, 0]
    """
    return [n // 2 if n % 2 == 0 else n * 3 for n in numbers]


def halved_or_tripled_2(numbers: list[int]) -> list[int]:
    result = []
    for n in numbers:
        if n % 2 == 0:
            result.append(n // 2)
        else:
            result.append(3 * n)
    return result


def squares_below(numbers: list[int], limit: int) -> list[int]:
    """Square every number and keep the squares that are less than `limit`.

    Given a list of integers `numbers`, first replace each of them by its square. Then drop the
    squares that are `limit` or more.

    求每个数的平方，只保留小于 `limit` 的平方。

    给定整数列表 `numbers`，先把每个数换成它的平方，再去掉大于等于 `limit` 的平方。

    >>> squares_below([3, -2, 5], 10)
    [9, 4]
    >>> squares_below([4], 16)
    []
    """
    return [n * n for n in numbers if n * n < limit]


def squares_below_2(numbers: list[int], limit: int) -> list[int]:
    squares = [n**2 for n in numbers]
    return [square for square in squares if square < limit]


def negatives_tally_and_floor(values: list[int], floor: int) -> int:
    """Count the negative values that are not smaller than `floor`.

    You are given a list of integers `values` and a negative integer `floor`. Return how many of the
    values are less than 0 and at least `floor`.

    统计不小于 `floor` 的负数个数。

    给定整数列表 `values` 和一个负整数 `floor`，返回其中小于 0 且至少为 `floor` 的数有多少个。

    >>> negatives_tally_and_floor([-1, -8, 3, -5], -5)
    2
    >>> negatives_tally_and_floor([0, 4], -3)
    0
    """
    return sum(floor <= value < 0 for value in values)


def negatives_tally_and_floor_2(values: list[int], floor: int) -> int:
    count = 0
    for value in values:
        if value < 0 and value >= floor:
            count += 1
    return count


def clipped_then_total(points: list[int], top: int) -> int:
    """Return the sum of `points`, in which every number above `top` counts as `top` only and every
    negative number counts as 0.

    Write a function that adds up the numbers in `points` after pressing each of them into the range
    from 0 to `top`.

    返回 `points` 的总和，其中大于 `top` 的数只按 `top` 计算，负数按 0 计算。

    编写一个函数，先把 `points` 中的每个数限制在 0 到 `top` 的范围内，再求和。

    >>> clipped_then_total([3, 12, -4], 10)
    13
    >>> clipped_then_total([], 10)
    0
    """
    return sum(max(0, min(point, top)) for point in points)


def clipped_then_total_2(points: list[int], top: int) -> int:
    total = 0
    for point in points:
        if point > top:
            total += top
        elif point > 0:
            total += point
    return total


def larger_than_own_index(values: list[int]) -> list[int]:
    """Return the values that are larger than their own index in `values`.

    Given a list of integers `values`, keep the element at index i whenever it is greater than i.

    返回 `values` 中大于自身下标的元素。

    给定整数列表 `values`，若下标 i 处的元素大于 i，就保留它。

    >>> larger_than_own_index([1, 1, 5, 0])
    [1, 5]
    >>> larger_than_own_index([0, 1])
    []
    """
    return [value for i, value in enumerate(values) if value > i]


def larger_than_own_index_2(values: list[int]) -> list[int]:
    result = []
    for i in range(len(values)):
        if values[i] > i:
            result.append(values[i])
    return result


def odd_values_at_odd(numbers: list[int]) -> int:
    """Count the odd numbers that stand at an odd index.

    You are given a list of integers. Return how many of the elements at the indices 1, 3, 5, ...
    are odd numbers.

    统计位于奇数下标处的奇数个数。

    给定整数列表 `numbers`，返回下标 1、3、5……处的元素中有多少个是奇数。

    >>> odd_values_at_odd([1, 3, 5, 8, 2, 7])
    2
    >>> odd_values_at_odd([9])
    0
    """
    return sum(n % 2 for n in numbers[1::2])


def odd_values_at_odd_2(numbers: list[int]) -> int:
    count = 0
    for i, n in enumerate(numbers):
        if i % 2 == 1 and n % 2 == 1:
            count += 1
    return count


def places_of_multiples(values: list[int], k: int) -> list[int]:
    """Return the indices of the elements that are multiples of `k` but not zero.

    Given a list `values` and a positive integer `k`, find every index whose element is different
    from 0 and divisible by `k`.

    返回 `values` 中非零且为 `k` 的倍数的元素的下标。

    给定列表 `values` 和正整数 `k`，找出所有元素不为 0 且能被 `k` 整除的下标。

    >>> places_of_multiples([5, 0, 12, 10], 5)
    [0, 3]
    >>> places_of_multiples([0], 2)
    []
    """
    return [i for i, value in enumerate(values) if value != 0 and value % k == 0]


def places_of_multiples_2(values: list[int], k: int) -> list[int]:
    places = []
    for i in range(len(values)):
        if values[i] and values[i] % k == 0:
            places.append(i)
    return places


def scores_reaching_goals(scores: list[int], goals: list[int]) -> int:
    """Count the places where the score is at least as high as the goal.

    Two lists of the same length are given, `scores` and `goals`. Return the number of scores that
    reach the goal at the same place.

    统计得分不低于目标的位置个数。

    给定两个等长的列表 `scores` 和 `goals`，返回有多少个得分达到了同一位置上的目标。

    >>> scores_reaching_goals([5, 9, 3], [5, 10, 1])
    2
    >>> scores_reaching_goals([], [])
    0
    """
    return sum(score >= goal for score, goal in zip(scores, goals))


def scores_reaching_goals_2(scores: list[int], goals: list[int]) -> int:
    count = 0
    for score, goal in zip(scores, goals):
        if score >= goal:
            count += 1
    return count


def names_under_weight(names: list[str], weights: list[int], limit: int) -> list[str]:
    """Return the names whose weight in `weights` is positive and at most `limit`.

    Given a list `names` and a list `weights` with a number for each name, keep the names that
    belong to a weight greater than 0 and not greater than `limit`.

    返回对应重量为正且不超过 `limit` 的名字。

    给定列表 `names` 和与之一一对应的重量列表 `weights`，保留重量大于 0 且不大于 `limit` 的名字。

    >>> names_under_weight(["bag", "box", "tag"], [4, 9, 0], 5)
    ['bag']
    >>> names_under_weight([], [], 3)
    []
    """
    return [name for name, weight in zip(names, weights) if 0 < weight <= limit]


def names_under_weight_2(names: list[str], weights: list[int], limit: int) -> list[str]:
    result = []
    for i in range(len(names)):
        if weights[i] > 0 and weights[i] <= limit:
            result.append(names[i])
    return result


def not_among_others(values: list[int], others: list[int]) -> list[int]:
    """Return the positive elements of `values` that do not occur in `others`.

    You are given two lists of integers. Keep, in order, the elements of `values` that are greater
    than zero and are not among `others`.

    返回 `values` 中没有出现在 `others` 里的正数。

    给定两个整数列表，按顺序保留 `values` 中大于零且不在 `others` 里的元素。

    >>> not_among_others([3, -1, 4, 3, 5], [4])
    [3, 3, 5]
    >>> not_among_others([1, 2], [2, 1])
    []
    """
    return [value for value in values if value > 0 and value not in others]


def not_among_others_2(values: list[int], others: list[int]) -> list[int]:
    banned = set(others)
    result = []
    for value in values:
        if value > 0 and value not in banned:
            result.append(value)
    return result


def value_swapped_both_ways(items: list[int], a: int, b: int) -> list[int]:
    """Replace every `a` in `items` by `b` and every `b` by `a`.

    Write a function that returns a copy of `items` in which the values `a` and `b` have changed
    roles. All other values are kept.

    把 `items` 中的每个 `a` 换成 `b`，每个 `b` 换成 `a`。

    编写一个函数，返回 `items` 的副本，其中 `a` 与 `b` 这两个值互换，其余值不变。

    >>> value_swapped_both_ways([1, 2, 3, 1], 1, 2)
    [2, 1, 3, 2]
    >>> value_swapped_both_ways([5], 1, 2)
    [5]
    """
    return [b if item == a else a if item == b else item for item in items]


def value_swapped_both_ways_2(items: list[int], a: int, b: int) -> list[int]:
    partner = {a: b, b: a}
    return [partner.get(item, item) for item in items]


def zeros_to_previous(readings: list[int]) -> list[int]:
    """Replace each 0 in `readings` by the last reading before it that is not 0.

    Given a list of integers `readings`, fill each zero with the nearest non-zero value to its left.
    Zeros at the very beginning stay zeros.

    把 `readings` 中的每个 0 换成它之前最近一个不为 0 的读数。

    给定整数列表 `readings`，用左侧最近的非零值填补每个零；开头的零保持不变。

    >>> zeros_to_previous([0, 4, 0, 0, 7])
    [0, 4, 4, 4, 7]
    >>> zeros_to_previous([])
    []
    """
    result = []
    last = 0
    for reading in readings:
        if reading != 0:
            last = reading
        result.append(last)
    return result


def small_removed_once(numbers: list[int], limit: int) -> list[int]:
    """Remove only the first number of `numbers` that is less than `limit`.

    Given a list of integers, leave out the first element smaller than `limit` and keep everything
    else. When there is no such element, the result equals the list.

    只去掉 `numbers` 中第一个小于 `limit` 的数。

    给定整数列表 `numbers`，去掉第一个小于 `limit` 的元素，其余全部保留；若没有这样的元素，则结果与原列表相同。

    >>> small_removed_once([8, 2, 9, 1], 5)
    [8, 9, 1]
    >>> small_removed_once([8, 9], 5)
    [8, 9]
    """
    for i, n in enumerate(numbers):
        if n < limit:
            return numbers[:i] + numbers[i + 1 :]
    return numbers[:]


def signs_as_words(values: list[int]) -> list[str]:
    """Map each value that is not zero to 'up' or 'down' by its sign.

    Go through the list `values`: a positive number gives the word 'up' and a negative number gives
    'down'. Zeros are left out.

    按正负号把每个非零的值变为 'up' 或 'down'。

    遍历列表 `values`：正数得到单词 'up'，负数得到 'down'，零则跳过。

    >>> signs_as_words([3, 0, -2])
    ['up', 'down']
    >>> signs_as_words([0])
    []
    """
    return ["up" if value > 0 else "down" for value in values if value != 0]


def signs_as_words_2(values: list[int]) -> list[str]:
    result = []
    for value in values:
        if value > 0:
            result.append("up")
        elif value < 0:
            result.append("down")
    return result


def all_even_or_large(numbers: list[int], limit: int) -> bool:
    """Check that each of the `numbers` is even or greater than `limit`.

    Write a function that returns False as soon as there is an odd number which is not above
    `limit`, and True if there is none.

    检查 `numbers` 中的每个数是否为偶数或大于 `limit`。

    编写一个函数：若存在不超过 `limit` 的奇数则返回 False，否则返回 True。

    >>> all_even_or_large([2, 15, 4], 10)
    True
    >>> all_even_or_large([2, 7], 10)
    False
    >>> all_even_or_large([], 1)
    True
    """
    return all(n % 2 == 0 or n > limit for n in numbers)


def all_even_or_large_2(numbers: list[int], limit: int) -> bool:
    for n in numbers:
        if n % 2 == 1 and n <= limit:
            return False
    return True


def exactly_one_between(numbers: list[int], low: int, high: int) -> bool:
    """Tell whether exactly one of the numbers lies strictly between `low` and `high`.

    Given a list of integers `numbers`, return True if there is one element, and only one, that is
    greater than `low` and less than `high`.

    判断是否恰好有一个数严格位于 `low` 与 `high` 之间。

    给定整数列表 `numbers`，如果大于 `low` 且小于 `high` 的元素有且只有一个，返回 True。

    >>> exactly_one_between([1, 5, 9], 1, 9)
    True
    >>> exactly_one_between([4, 5], 1, 9)
    False
    >>> exactly_one_between([1, 9], 1, 9)
    False
    """
    return sum(low < n < high for n in numbers) == 1


def exactly_one_between_2(numbers: list[int], low: int, high: int) -> bool:
    inside = [n for n in numbers if n > low and n < high]
    return len(inside) == 1


def evens_joined_with_plus(numbers: list[int]) -> str:
    """Write the positive even numbers as a sum, such as '2+8'. The answer is '0' without any.

    You are given a list of integers. Join those that are even and greater than 0 with '+' signs
    and return the string; if no number is left, return '0'.

    把正偶数写成和的形式，例如 '2+8'；没有这样的数时结果为 '0'。

    给定整数列表 `numbers`，把其中大于 0 的偶数用 '+' 连接成字符串返回；一个都没有时返回 '0'。

    >>> evens_joined_with_plus([2, 3, 8, -4])
    '2+8'
    >>> evens_joined_with_plus([1])
    '0'
    """
    return "+".join(str(n) for n in numbers if n > 0 and n % 2 == 0) or "0"


def evens_joined_with_plus_2(numbers: list[int]) -> str:
    chosen = [str(n) for n in numbers if n % 2 == 0 and n > 0]
    if not chosen:
        return "0"
    return "+".join(chosen)


def last_digit_equals(numbers: list[int], digit: int) -> int:
    """Add up the numbers whose last digit is `digit`.

    Given a list of non-negative integers `numbers`, return the sum of those that end with the digit
    `digit` when written in base ten.

    求末位数字为 `digit` 的数之和。

    给定非负整数列表 `numbers`，返回其中十进制写法以数字 `digit` 结尾的数的总和。

    >>> last_digit_equals([13, 20, 3], 3)
    16
    >>> last_digit_equals([5], 4)
    0
    """
    return sum(n for n in numbers if n % 10 == digit)


def last_digit_equals_2(numbers: list[int], digit: int) -> int:
    total = 0
    for n in numbers:
        if str(n).endswith(str(digit)):
            total += n
    return total


def wide_numbers_dropped(numbers: list[int], n: int) -> list[int]:
    """Drop the numbers that are written with more than `n` digits; a minus sign is not a digit.

    Given a list of integers `numbers`, keep those with at most `n` digits.

    去掉位数超过 `n` 的数，负号不算一位。

    给定整数列表 `numbers`，只保留至多有 `n` 位数字的数。

    >>> wide_numbers_dropped([7, 123, -45, 1000], 2)
    [7, -45]
    >>> wide_numbers_dropped([0], 1)
    [0]
    """
    return [number for number in numbers if len(str(abs(number))) <= n]


def wide_numbers_dropped_2(numbers: list[int], n: int) -> list[int]:
    result = []
    for number in numbers:
        if abs(number) < 10**n:
            result.append(number)
    return result


def odd_made_even(numbers: list[int]) -> list[int]:
    """Move each odd number one step away from zero, so that all numbers become even.

    Write a function that returns a list in which positive odd numbers are raised by 1, negative odd
    numbers are lowered by 1 and even numbers are kept.

    把每个奇数向远离零的方向移动一步，使所有数都变成偶数。

    编写一个函数，返回一个列表：正奇数加 1，负奇数减 1，偶数保持不变。

    >>> odd_made_even([3, 4, -5])
    [4, 4, -6]
    >>> odd_made_even([0])
    [0]
    """
    result = []
    for n in numbers:
        if n % 2 == 1:
            n += 1 if n > 0 else -1
        result.append(n)
    return result


def differences_over(first: list[int], second: list[int], gap: int) -> list[int]:
    """Return the differences `second` minus `first`, place by place, that are larger than `gap`.

    Given two lists of the same length, subtract each element of `first` from the element of
    `second` at the same place, and keep the results greater than `gap`.

    逐位求 `second` 减 `first` 的差，返回大于 `gap` 的那些差。

    给定两个等长的列表，用 `second` 的每个元素减去 `first` 同一位置的元素，保留大于 `gap` 的结果。

    >>> differences_over([1, 2, 3], [9, 3, 7], 2)
    [8, 4]
    >>> differences_over([5], [1], 0)
    []
    """
    return [b - a for a, b in zip(first, second) if b - a > gap]


def differences_over_2(first: list[int], second: list[int], gap: int) -> list[int]:
    result = []
    for a, b in zip(first, second):
        difference = b - a
        if difference > gap:
            result.append(difference)
    return result


def absolute_small_ones(values: list[int], limit: int) -> list[int]:
    """Keep the values at a distance of less than `limit` from zero, without their signs.

    You are given a list of integers `values`. Return the absolute values that are smaller than
    `limit`, in the order of the list.

    保留与零的距离小于 `limit` 的值，并去掉符号。

    给定整数列表 `values`，按原有顺序返回小于 `limit` 的绝对值。

    >>> absolute_small_ones([-3, 8, 2, -9], 5)
    [3, 2]
    >>> absolute_small_ones([7], 7)
    []
    """
    return [abs(value) for value in values if abs(value) < limit]


def absolute_small_ones_2(values: list[int], limit: int) -> list[int]:
    return [size for size in map(abs, values) if size < limit]


def every_other_negated(numbers: list[int]) -> list[int]:
    """Change the sign of the numbers at odd indices, then drop the negative results.

    Given a list of integers, multiply the elements at the indices 1, 3, 5, ... by -1 and return the
    elements that are zero or positive afterwards.

    改变奇数下标处的数的符号，然后去掉为负的结果。

    给定整数列表 `numbers`，把下标 1、3、5……处的元素乘以 -1，返回之后为零或正数的元素。

    >>> every_other_negated([4, -2, -1, 6])
    [4, 2]
    >>> every_other_negated([])
    []
    """
    changed = [-n if i % 2 else n for i, n in enumerate(numbers)]
    return [n for n in changed if n >= 0]


def every_other_negated_2(numbers: list[int]) -> list[int]:
    result = []
    for i, n in enumerate(numbers):
        if i % 2 == 1:
            n = -n
        if n >= 0:
            result.append(n)
    return result


def mixed_to_long_texts(items: list, minimum: int) -> list[str]:
    """Return the strings in the mixed list `items` that have at least `minimum` characters.

    Given a list `items` of values of different types, keep only the strings that are not shorter
    than `minimum`.

    返回混合列表 `items` 中至少有 `minimum` 个字符的字符串。

    给定一个包含不同类型值的列表 `items`，只保留长度不小于 `minimum` 的字符串。

    >>> mixed_to_long_texts(["tea", 5, "a", None, "milk"], 2)
    ['tea', 'milk']
    >>> mixed_to_long_texts([1, 2], 0)
    []
    """
    return [item for item in items if isinstance(item, str) and len(item) >= minimum]


def mixed_to_long_texts_2(items: list, minimum: int) -> list[str]:
    result = []
    for item in items:
        if isinstance(item, str) and len(item) >= minimum:
            result.append(item)
    return result


def whole_numbers_total(items: list) -> int:
    """Add up the integers in `items`, leaving out True, False and everything that is no integer.

    You are given a list of mixed values. Return the sum of its elements of type int; booleans do
    not count as numbers here.

    把 `items` 中的整数相加，不计 True、False 以及所有非整数的值。

    给定一个混合类型的列表 `items`，返回其中 int 类型元素的和；布尔值在这里不算数字。

    >>> whole_numbers_total([1, "2", True, 4, 0.5])
    5
    >>> whole_numbers_total([])
    0
    """
    return sum(item for item in items if type(item) is int)


def whole_numbers_total_2(items: list) -> int:
    total = 0
    for item in items:
        if isinstance(item, int) and not isinstance(item, bool):
            total += item
    return total


def gaps_and_zeros(values: list[int | None]) -> int:
    """Count the values that are missing (None) or equal to zero.

    Write a function that returns how many elements of `values` are None or 0.

    统计缺失（None）或等于零的值的个数。

    编写一个函数，返回 `values` 中有多少个元素是 None 或 0。

    >>> gaps_and_zeros([3, None, 0, 0])
    3
    >>> gaps_and_zeros([1])
    0
    """
    return sum(value is None or value == 0 for value in values)


def gaps_and_zeros_2(values: list[int | None]) -> int:
    return values.count(None) + values.count(0)


def missing_set_to(values: list[int | None], default: int) -> list[int]:
    """Replace every None in `values` by `default` and double all the other values.

    Given a list of integers in which some values are None, return a list of the same length: the
    known values times two, and `default` wherever a value is missing.

    把 `values` 中的每个 None 换成 `default`，其余的值乘以 2。

    给定整数列表 `values`，其中有些值为 None。返回等长的列表：已知的值乘以二，缺失处填 `default`。

    >>> missing_set_to([4, None, 1], -1)
    [8, -1, 2]
    >>> missing_set_to([None], 0)
    [0]
    """
    return [default if value is None else value * 2 for value in values]


def missing_set_to_2(values: list[int | None], default: int) -> list[int]:
    result = []
    for value in values:
        if value is None:
            result.append(default)
        else:
            result.append(2 * value)
    return result


def numbers_up_strings_longer(items: list) -> list:
    """Add 1 to every integer in `items` and put a '!' after every string.

    You are given a list of integers and strings. Return a new list in which each integer is greater
    by one and each string ends with an exclamation mark more.

    把 `items` 中的每个整数加 1，在每个字符串后面加上 '!'。

    给定由整数和字符串组成的列表 `items`，返回一个新列表：整数都加一，字符串末尾都多一个感叹号。

    >>> numbers_up_strings_longer([1, "go", 9])
    [2, 'go!', 10]
    >>> numbers_up_strings_longer([])
    []
    """
    return [item + 1 if isinstance(item, int) else item + "!" for item in items]


def numbers_up_strings_longer_2(items: list) -> list:
    result = []
    for item in items:
        if isinstance(item, str):
            result.append(item + "!")
        else:
            result.append(item + 1)
    return result


def digit_texts_to_numbers(items: list[str]) -> list:
    """Turn the strings made of digits into integers and leave the other strings as they are.

    Given a list of strings `items`, return a list in which each string that consists of digits is
    replaced by its number.

    把由数字组成的字符串转成整数，其他字符串保持不变。

    给定字符串列表 `items`，返回一个列表，其中每个全由数字组成的字符串都换成对应的整数。

    >>> digit_texts_to_numbers(["3", "eggs", "12"])
    [3, 'eggs', 12]
    >>> digit_texts_to_numbers([""])
    ['']
    """
    return [int(item) if item.isdigit() else item for item in items]


def digit_texts_to_numbers_2(items: list[str]) -> list:
    result = []
    for item in items:
        if item.isdigit():
            item = int(item)
        result.append(item)
    return result


def truthy_places(items: list) -> list[int]:
    """Return the indices of the elements of `items` that count as true.

    Given a list `items` of any values, collect the index of each one that is not empty, zero, None
    or False.

    返回 `items` 中真值为真的元素的下标。

    给定任意值组成的列表 `items`，收集所有不为空、不为零、不是 None 也不是 False 的元素的下标。

    >>> truthy_places([0, "a", "", 5, None])
    [1, 3]
    >>> truthy_places([])
    []
    """
    return [i for i, item in enumerate(items) if item]


def truthy_places_2(items: list) -> list[int]:
    places = []
    for i in range(len(items)):
        if items[i]:
            places.append(i)
    return places


def filled_lists_lengths(groups: list[list[int]]) -> list[int]:
    """Return the lengths of the groups that are not empty and start with a positive number.

    Given a list of lists `groups`, keep those whose first element exists and is greater than zero,
    and return how long each of them is.

    返回非空且首个数为正的各组的长度。

    给定由列表组成的列表 `groups`，保留首元素存在且大于零的组，返回每一组的长度。

    >>> filled_lists_lengths([[1, 2], [], [-3, 4], [5]])
    [2, 1]
    >>> filled_lists_lengths([])
    []
    """
    return [len(group) for group in groups if group and group[0] > 0]


def filled_lists_lengths_2(groups: list[list[int]]) -> list[int]:
    lengths = []
    for group in groups:
        if len(group) > 0 and group[0] > 0:
            lengths.append(len(group))
    return lengths


def same_type_as_first(items: list) -> int:
    """Count the elements of `items` that have the same type as the first one, itself included.

    You are given a list of mixed values. Return how many of them are of the type of the element at
    index 0. The empty list gives 0.

    统计 `items` 中与第一个元素类型相同的元素个数（包括它自己）。

    给定混合类型的列表 `items`，返回有多少个元素与下标 0 处的元素同类型；空列表返回 0。

    >>> same_type_as_first([1, "a", 2, 3.5])
    2
    >>> same_type_as_first(["x"])
    1
    >>> same_type_as_first([])
    0
    """
    return sum(type(item) is type(items[0]) for item in items)


def same_type_as_first_2(items: list) -> int:
    count = 0
    for item in items:
        if type(item) == type(items[0]):
            count += 1
    return count


def bits_of_answers(answers: list[str]) -> list[int]:
    """Map 'yes' to 1 and 'no' to 0, in any case of letters, and drop every other answer.

    Write a function that goes through `answers` and makes a list of ones and zeros out of the
    answers yes and no. Answers that are neither are ignored.

    把 'yes' 变为 1，'no' 变为 0（不区分大小写），去掉其他回答。

    编写一个函数，遍历 `answers`，把 yes 和 no 分别转成 1 和 0 组成列表；其他回答一律忽略。

    >>> bits_of_answers(["yes", "No", "maybe", "YES"])
    [1, 0, 1]
    >>> bits_of_answers([])
    []
    """
    lowered = [answer.lower() for answer in answers]
    return [int(answer == "yes") for answer in lowered if answer in ("yes", "no")]


def bits_of_answers_2(answers: list[str]) -> list[int]:
    bits = []
    for answer in answers:
        if answer.lower() == "yes":
            bits.append(1)
        elif answer.lower() == "no":
            bits.append(0)
    return bits


def prices_from_labels(labels: list[str], sign: str) -> list[int]:
    """Return the prices of the labels that start with `sign`, such as 5 for '$5'.

    Given a list of strings `labels`, look at those that begin with the currency sign `sign`. Return
    the whole numbers that follow the sign.

    返回以 `sign` 开头的标签上的价格，例如 '$5' 得到 5。

    给定字符串列表 `labels`，查看以货币符号 `sign` 开头的标签，返回符号后面的整数。

    >>> prices_from_labels(["$5", "free", "$12"], "$")
    [5, 12]
    >>> prices_from_labels(["€3"], "$")
    []
    """
    return [int(label[len(sign) :]) for label in labels if label.startswith(sign)]


def prices_from_labels_2(labels: list[str], sign: str) -> list[int]:
    prices = []
    for label in labels:
        if label.startswith(sign):
            prices.append(int(label.replace(sign, "", 1)))
    return prices


def letters_or_digits_tally(items: list[str]) -> int:
    """Return how many items are letters only minus how many are digits only.

    You are given a list of strings. Count the strings that consist of letters, count those that
    consist of digits, and return the first count minus the second.

    返回只含字母的元素个数减去只含数字的元素个数。

    给定字符串列表 `items`，分别统计只由字母组成和只由数字组成的字符串个数，返回前者减后者的差。

    >>> letters_or_digits_tally(["ab", "12", "c", "d4"])
    1
    >>> letters_or_digits_tally(["7"])
    -1
    """
    return sum(item.isalpha() for item in items) - sum(item.isdigit() for item in items)


def letters_or_digits_tally_2(items: list[str]) -> int:
    balance = 0
    for item in items:
        if item.isalpha():
            balance += 1
        elif item.isdigit():
            balance -= 1
    return balance


def last_letters_of_long(words: list[str], n: int) -> str:
    """Join the last letters of all words that have more than `n` letters.

    Given a list `words` and a number `n`, drop the words with `n` characters or fewer. Build a
    string from the final character of each remaining word.

    把长度大于 `n` 的所有单词的最后一个字母连接起来。

    给定列表 `words` 和非负整数 `n`，去掉不超过 `n` 个字符的单词，用剩下每个单词的末字符组成一个字符串。

    >>> last_letters_of_long(["grass", "at", "noon"], 2)
    'sn'
    >>> last_letters_of_long(["a"], 1)
    ''
    """
    return "".join(word[-1] for word in words if len(word) > n)


def last_letters_of_long_2(words: list[str], n: int) -> str:
    result = ""
    for word in words:
        if len(word) > n:
            result += word[-1]
    return result


def numbered_if_matching(lines: list[str], part: str) -> list[str]:
    """Return the lines that contain `part`, each with its line number in front, as in '2: text'.

    You are given a list `lines`, numbered from 1. Find those in which `part` occurs and write the
    number, a colon and a space before each.

    返回包含 `part` 的行，每行前面加上行号，形如 '2: text'。

    给定列表 `lines`，行号从 1 开始。找出出现了 `part` 的行，并在每行前面写上行号、冒号和一个空格。

    >>> numbered_if_matching(["red hat", "blue", "red"], "red")
    ['1: red hat', '3: red']
    >>> numbered_if_matching(["a"], "b")
    []
    """
    return [f"{number}: {line}" for number, line in enumerate(lines, 1) if part in line]


def numbered_if_matching_2(lines: list[str], part: str) -> list[str]:
    result = []
    number = 0
    for line in lines:
        number += 1
        if part in line:
            result.append(str(number) + ": " + line)
    return result


def words_holding_both_letters(words: list[str], a: str, b: str) -> int:
    """Count the words in which the letters `a` and `b` both occur, in any case.

    Given a list of strings `words` and two lower-case letters, return how many of the strings
    contain each of the two letters as a capital or a small letter.

    统计同时含有字母 `a` 和 `b` 的单词个数，不区分大小写。

    给定字符串列表 `words` 和两个小写字母，返回其中两个字母（大写或小写）都出现的字符串有多少个。

    >>> words_holding_both_letters(["Apple", "pear", "plum"], "a", "e")
    2
    >>> words_holding_both_letters([], "x", "y")
    0
    """
    return sum(a in word.lower() and b in word.lower() for word in words)


def words_holding_both_letters_2(words: list[str], a: str, b: str) -> int:
    count = 0
    for word in words:
        if {a, b} <= set(word.lower()):
            count += 1
    return count


def same_place_matches(first: list[str], second: list[str], n: int) -> list[str]:
    """Return the words of `first` whose first `n` letters equal those of the partner in `second`.

    Go through two lists of words of the same length side by side. Keep the word from `first` when
    it agrees with the word from `second` in the first `n` characters.

    返回 `first` 中前 `n` 个字母与 `second` 里对应单词相同的单词。

    并排遍历两个等长的单词列表，若 `first` 的单词与 `second` 的单词前 `n` 个字符一致，就保留前者。

    >>> same_place_matches(["train", "bus", "car"], ["tree", "boat", "cart"], 2)
    ['train', 'car']
    >>> same_place_matches(["a"], ["b"], 1)
    []
    """
    return [a for a, b in zip(first, second) if a[:n] == b[:n]]


def same_place_matches_2(first: list[str], second: list[str], n: int) -> list[str]:
    result = []
    for i in range(len(first)):
        if first[i][:n] == second[i][:n]:
            result.append(first[i])
    return result


def longest_among_starting(words: list[str], prefix: str) -> int:
    """Return the length of the longest word that starts with `prefix`, or 0 if none does.

    Given a list `words`, look only at the words that begin with `prefix` and return how long the
    longest of them is.

    返回以 `prefix` 开头的最长单词的长度；没有这样的单词时返回 0。

    给定列表 `words`，只看以 `prefix` 开头的单词，返回其中最长的一个有多长，若一个都没有则返回 0。

    >>> longest_among_starting(["sea", "season", "mountain"], "se")
    6
    >>> longest_among_starting(["hill"], "se")
    0
    """
    return max((len(word) for word in words if word.startswith(prefix)), default=0)


def longest_among_starting_2(words: list[str], prefix: str) -> int:
    longest = 0
    for word in words:
        if word.startswith(prefix) and len(word) > longest:
            longest = len(word)
    return longest


def no_word_ends_like(words: list[str], endings: list[str]) -> bool:
    """Check that no word in `words` ends with one of the `endings`.

    You are given two lists of strings. Return True if none of the `words` has one of the `endings`
    at its end, else False.

    检查 `words` 中没有单词以 `endings` 中的任何一个结尾。

    给定两个字符串列表，如果 `words` 里没有单词以 `endings` 之一结尾，返回 True，否则返回 False。

    >>> no_word_ends_like(["walk", "jump"], ["ed", "ing"])
    True
    >>> no_word_ends_like(["walked"], ["ed", "ing"])
    False
    """
    return not any(word.endswith(tuple(endings)) for word in words)


def no_word_ends_like_2(words: list[str], endings: list[str]) -> bool:
    for word in words:
        for ending in endings:
            if word.endswith(ending):
                return False
    return True


def cut_or_keep_ending(words: list[str], ending: str, other: str) -> list[str]:
    """Replace `ending` at the end of a word by `other`; words with another ending stay the same.

    Write a function that goes through `words` and, for each one that ends with the non-empty string
    `ending`, puts `other` in place of this ending.

    把单词末尾的 `ending` 换成 `other`，结尾不同的单词保持不变。

    编写一个函数，遍历 `words`，凡是以非空字符串 `ending` 结尾的单词，都把这个结尾换成 `other`。

    >>> cut_or_keep_ending(["city", "dog", "party"], "y", "ies")
    ['cities', 'dog', 'parties']
    >>> cut_or_keep_ending([], "y", "i")
    []
    """
    return [w[: -len(ending)] + other if w.endswith(ending) else w for w in words]


def cut_or_keep_ending_2(words: list[str], ending: str, other: str) -> list[str]:
    result = []
    for word in words:
        if word.endswith(ending):
            word = word.removesuffix(ending) + other
        result.append(word)
    return result


def unlike_both_ends(words: list[str]) -> list[str]:
    """Return the words of `words` that differ from the first and from the last word of the list.

    Given a non-empty list `words`, drop every element that equals the first or the last element.

    返回 `words` 中与首个单词和末个单词都不同的单词。

    给定非空列表 `words`，去掉所有等于首元素或等于末元素的单词。

    >>> unlike_both_ends(["a", "b", "a", "c", "d"])
    ['b', 'c']
    >>> unlike_both_ends(["x"])
    []
    """
    return [word for word in words if word not in (words[0], words[-1])]


def unlike_both_ends_2(words: list[str]) -> list[str]:
    result = []
    for word in words:
        if word != words[0] and word != words[-1]:
            result.append(word)
    return result


def signed_numbers_read(items: list[str]) -> list[int]:
    """Read the strings that are digits, or a minus and digits, as integers; drop the others.

    Given a list of strings `items`, return the integers among them. An integer here is a row of
    digits with at most one '-' in front.

    把由数字组成、或由一个负号加数字组成的字符串读作整数，其余丢弃。

    给定字符串列表 `items`，返回其中的整数。这里的整数是一串数字，前面最多有一个 '-'。

    >>> signed_numbers_read(["-4", "x", "10", "--2"])
    [-4, 10]
    >>> signed_numbers_read(["-", ""])
    []
    """
    return [int(item) for item in items if item.removeprefix("-").isdigit()]


def signed_numbers_read_2(items: list[str]) -> list[int]:
    result = []
    for item in items:
        digits = item[1:] if item.startswith("-") else item
        if digits.isdigit():
            result.append(int(item))
    return result


def one_word_entries(entries: list[str]) -> list[str]:
    """Return the entries that consist of exactly one word, with a capital first letter.

    You are given a list of strings `entries`. Keep those that hold a single word when split at
    spaces, and capitalise that word.

    返回恰好由一个单词构成的条目，并把首字母大写。

    给定字符串列表 `entries`，保留按空格拆分后只有一个单词的条目，并将该单词的首字母大写。

    >>> one_word_entries(["rice", "soy sauce", " salt "])
    ['Rice', 'Salt']
    >>> one_word_entries(["", "a b"])
    []
    """
    return [entry.strip().capitalize() for entry in entries if len(entry.split()) == 1]


def one_word_entries_2(entries: list[str]) -> list[str]:
    result = []
    for entry in entries:
        words = entry.split()
        if len(words) == 1:
            result.append(words[0].capitalize())
    return result


def multiples_raised(numbers: list[int], k: int, step: int) -> list[int]:
    """Add `step` to every multiple of `k` in `numbers` and keep the other numbers as they are.

    Given a list of integers `numbers`, return a new list in which each number divisible by `k` has
    grown by `step`.

    给 `numbers` 中每个 `k` 的倍数加上 `step`，其他数保持不变。

    给定整数列表 `numbers`，返回一个新列表，其中每个能被 `k` 整除的数都增加了 `step`。

    >>> multiples_raised([3, 4, 6], 3, 10)
    [13, 4, 16]
    >>> multiples_raised([1], 2, 5)
    [1]
    """
    return [n + step if n % k == 0 else n for n in numbers]


def multiples_raised_2(numbers: list[int], k: int, step: int) -> list[int]:
    result = numbers[:]
    for i in range(len(result)):
        if result[i] % k == 0:
            result[i] += step
    return result


def outside_set_to_mark(values: list[int], low: int, high: int, mark: int) -> list[int]:
    """Replace the values that are not between `low` and `high` (bounds included) by `mark`.

    You are given a list of integers `values`. Return a copy in which each value less than `low` or
    greater than `high` has become `mark`.

    把不在 `low` 到 `high` 之间（含两端）的值替换成 `mark`。

    给定整数列表 `values`，返回一个副本，其中小于 `low` 或大于 `high` 的值都变成 `mark`。

    >>> outside_set_to_mark([5, 30, 12, -1], 0, 20, -99)
    [5, -99, 12, -99]
    >>> outside_set_to_mark([], 0, 1, 2)
    []
    """
    return [value if low <= value <= high else mark for value in values]


def outside_set_to_mark_2(values: list[int], low: int, high: int, mark: int) -> list[int]:
    result = []
    for value in values:
        if value < low or value > high:
            result.append(mark)
        else:
            result.append(value)
    return result


def positive_at_index_multiple(values: list[int], k: int) -> int:
    """Add up the positive values whose index is a multiple of `k`.

    Given a list `values` and a positive integer `k`, look at the indices 0, `k`, 2 * `k` and so on,
    and return the sum of the values greater than zero there.

    求下标为 `k` 的倍数的正数之和。

    给定列表 `values` 和正整数 `k`，查看下标 0、`k`、2 * `k` 等处，返回这些位置上大于零的值之和。

    >>> positive_at_index_multiple([4, 9, -3, 9, 6], 2)
    10
    >>> positive_at_index_multiple([-1], 3)
    0
    """
    return sum(value for value in values[::k] if value > 0)


def positive_at_index_multiple_2(values: list[int], k: int) -> int:
    total = 0
    for i, value in enumerate(values):
        if i % k == 0 and value > 0:
            total += value
    return total


def remainders_without_zero(numbers: list[int], m: int) -> list[int]:
    """Return the remainders of the numbers divided by `m`, leaving out the zeros.

    For each element of `numbers` compute the remainder of its division by `m`. Keep only the
    remainders that are not 0.

    返回各数除以 `m` 的余数，去掉其中的零。

    对 `numbers` 的每个元素计算除以 `m` 的余数，只保留不为 0 的余数。

    >>> remainders_without_zero([7, 9, 11], 3)
    [1, 2]
    >>> remainders_without_zero([6], 3)
    []
    """
    return [n % m for n in numbers if n % m != 0]


def remainders_without_zero_2(numbers: list[int], m: int) -> list[int]:
    result = []
    for n in numbers:
        remainder = n % m
        if remainder:
            result.append(remainder)
    return result


def equal_to_neither(values: list[int], a: int, b: int) -> int:
    """Count the values that are equal neither to `a` nor to `b`.

    Write a function that returns how many elements of `values` are different from `a` and also
    different from `b`.

    统计既不等于 `a` 也不等于 `b` 的值的个数。

    编写一个函数，返回 `values` 中有多少个元素与 `a` 不同，并且与 `b` 也不同。

    >>> equal_to_neither([1, 2, 3, 4, 1], 1, 4)
    2
    >>> equal_to_neither([], 0, 0)
    0
    """
    return sum(value not in (a, b) for value in values)


def equal_to_neither_2(values: list[int], a: int, b: int) -> int:
    count = 0
    for value in values:
        if value != a and value != b:
            count += 1
    return count


def until_banned_value(values: list[int], banned: list[int]) -> list[int]:
    """Return the even values that come before the first value found in `banned`.

    You are given a list `values`. Go through it from the left and collect the even numbers; stop at
    the first element that is among `banned`.

    返回在首个属于 `banned` 的值之前出现的偶数。

    给定列表 `values`，从左到右收集偶数，遇到第一个属于 `banned` 的元素时停止。

    >>> until_banned_value([2, 5, 8, 7, 4], [7, 9])
    [2, 8]
    >>> until_banned_value([7, 2], [7])
    []
    """
    result = []
    for value in values:
        if value in banned:
            break
        if value % 2 == 0:
            result.append(value)
    return result


def stop_word_and_short(words: list[str], stop_words: list[str]) -> list[str]:
    """Lower-case all words, then drop the `stop_words` and the words of a single letter.

    Given a list of strings `words` and a list of lower-case `stop_words`, return the words in small
    letters that have two letters at least and are no stop words.

    先把所有单词转成小写，再去掉 `stop_words` 中的词和只有一个字母的词。

    给定字符串列表 `words` 和小写停用词列表 `stop_words`，返回转为小写后至少有两个字母且不是停用词的单词。

    >>> stop_word_and_short(["The", "cat", "is", "A", "Star"], ["the", "is"])
    ['cat', 'star']
    >>> stop_word_and_short([], ["the"])
    []
    """
    lowered = [word.lower() for word in words]
    return [word for word in lowered if len(word) > 1 and word not in stop_words]


def stop_word_and_short_2(words: list[str], stop_words: list[str]) -> list[str]:
    result = []
    for word in words:
        word = word.lower()
        if word in stop_words or len(word) < 2:
            continue
        result.append(word)
    return result


def half_of_evens_joined(numbers: list[int]) -> str:
    """Halve the even numbers and join the halves with commas; odd numbers are skipped.

    Given a list of integers `numbers`, return a string such as '1,4' with the half of every even
    number in it.

    把偶数减半，并用逗号连接这些结果，跳过奇数。

    给定整数列表 `numbers`，返回形如 '1,4' 的字符串，由其中每个偶数的一半组成。

    >>> half_of_evens_joined([2, 3, 8])
    '1,4'
    >>> half_of_evens_joined([5])
    ''
    """
    return ",".join(str(n // 2) for n in numbers if n % 2 == 0)


def half_of_evens_joined_2(numbers: list[int]) -> str:
    halves = []
    for n in numbers:
        if n % 2 == 0:
            halves.append(str(n // 2))
    return ",".join(halves)


def digit_sums_from(numbers: list[int], minimum: int) -> list[int]:
    """Keep the numbers whose digit sum is at least `minimum`.

    You are given a list of non-negative integers. For each one add up its decimal digits, and keep
    the number if the sum is not less than `minimum`.

    保留各位数字之和至少为 `minimum` 的数。

    给定非负整数列表 `numbers`，把每个数的十进制各位数字相加，若和不小于 `minimum` 就保留该数。

    >>> digit_sums_from([19, 100, 55], 10)
    [19, 55]
    >>> digit_sums_from([0], 1)
    []
    """
    return [n for n in numbers if sum(int(digit) for digit in str(n)) >= minimum]


def digit_sums_from_2(numbers: list[int], minimum: int) -> list[int]:
    result = []
    for n in numbers:
        total = 0
        rest = n
        while rest > 0:
            total += rest % 10
            rest //= 10
        if total >= minimum:
            result.append(n)
    return result


def late_positive_hits(values: list[int], start: int) -> bool:
    """Tell whether there is a positive even number at the index `start` or after it.

    Write a function that looks only at the part of `values` beginning at index `start`. Return True
    if it holds a number that is even and greater than zero.

    判断从下标 `start` 起（含）是否有正偶数。

    编写一个函数，只看 `values` 从下标 `start` 开始的部分，若其中有大于零的偶数则返回 True。

    >>> late_positive_hits([4, 3, 6], 1)
    True
    >>> late_positive_hits([4, 3, -6], 1)
    False
    """
    return any(value > 0 and value % 2 == 0 for value in values[start:])


def late_positive_hits_2(values: list[int], start: int) -> bool:
    for i in range(start, len(values)):
        if values[i] > 0 and values[i] % 2 == 0:
            return True
    return False


def products_of_same_sign(first: list[int], second: list[int]) -> list[int]:
    """Multiply the two lists place by place and keep the products that are positive.

    Given two lists of integers of the same length, return the products of the pairs at the same
    place whose members are both positive or both negative.

    将两个列表逐位相乘，只保留为正的乘积。

    给定两个等长的整数列表 `first` 和 `second`，返回同一位置上两数同为正或同为负时的乘积。

    >>> products_of_same_sign([2, -3, 4], [5, -1, -2])
    [10, 3]
    >>> products_of_same_sign([0], [7])
    []
    """
    return [a * b for a, b in zip(first, second) if a * b > 0]


def products_of_same_sign_2(first: list[int], second: list[int]) -> list[int]:
    products = [a * b for a, b in zip(first, second)]
    return [product for product in products if product > 0]


def stock_to_refill(names: list[str], stock: list[int], needed: list[int]) -> list[str]:
    """Return the names of the goods of which there is less in `stock` than `needed`.

    Three lists of the same length are given: `names`, `stock` and `needed`. Keep each name whose
    stock is smaller than the amount needed.

    返回 `stock` 少于 `needed` 的商品名称。

    给定三个等长的列表 `names`、`stock` 和 `needed`，保留库存小于所需数量的每个商品名。

    >>> stock_to_refill(["tea", "salt", "oil"], [2, 5, 0], [3, 5, 1])
    ['tea', 'oil']
    >>> stock_to_refill([], [], [])
    []
    """
    return [name for name, have, need in zip(names, stock, needed) if have < need]


def stock_to_refill_2(names: list[str], stock: list[int], needed: list[int]) -> list[str]:
    result = []
    for i, name in enumerate(names):
        if stock[i] < needed[i]:
            result.append(name)
    return result


def passing_points_total(points: list[int], passed: list[bool], minimum: int) -> int:
    """Add up the points that are marked as passed and not below `minimum`.

    Given a list `points` and a list `passed` with True or False for each of them, return the sum of
    the points that were passed and are at least `minimum`.

    把标记为通过且不低于 `minimum` 的分数加起来。

    给定分数列表 `points` 和对应的布尔列表 `passed`，返回已通过并且至少为 `minimum` 的分数之和。

    >>> passing_points_total([50, 70, 90], [True, False, True], 60)
    90
    >>> passing_points_total([], [], 0)
    0
    """
    return sum(p for p, ok in zip(points, passed) if ok and p >= minimum)


def passing_points_total_2(points: list[int], passed: list[bool], minimum: int) -> int:
    total = 0
    for i in range(len(points)):
        if passed[i] and points[i] >= minimum:
            total += points[i]
    return total


def rooms_after_cleaning(rooms: list[str], closed: str) -> list[str]:
    """Remove all occurrences of `closed` from `rooms` and number the remaining rooms from 1.

    You are given a list of room names. Leave out every room equal to `closed` and write the rest as
    '1-hall', '2-bath' and so on.

    从 `rooms` 中去掉所有等于 `closed` 的房间，其余房间从 1 开始编号。

    给定房间名列表 `rooms`，略去每个等于 `closed` 的房间，其余写成 '1-hall'、'2-bath' 这样的形式。

    >>> rooms_after_cleaning(["hall", "attic", "bath"], "attic")
    ['1-hall', '2-bath']
    >>> rooms_after_cleaning(["attic"], "attic")
    []
    """
    open_rooms = [room for room in rooms if room != closed]
    return [f"{i}-{room}" for i, room in enumerate(open_rooms, 1)]


def rooms_after_cleaning_2(rooms: list[str], closed: str) -> list[str]:
    result = []
    for room in rooms:
        if room != closed:
            result.append(str(len(result) + 1) + "-" + room)
    return result


def first_of_each_removed(items: list[int], unwanted: list[int]) -> list[int]:
    """Remove from `items` the first occurrence of each value in `unwanted`, if there is one.

    Given two lists, take every value of `unwanted` in turn and delete it once from a copy of
    `items`. Values that are not there are ignored.

    对 `unwanted` 中的每个值，从 `items` 中去掉它的第一次出现（若有）。

    给定两个列表，依次取 `unwanted` 中的每个值，从 `items` 的副本里删除一次，不存在的值则忽略。

    >>> first_of_each_removed([1, 2, 1, 3], [1, 3])
    [2, 1]
    >>> first_of_each_removed([4, 4, 4], [4, 4, 9])
    [4]
    """
    rest = items[:]
    for value in unwanted:
        if value in rest:
            rest.remove(value)
    return rest


def letters_swapped_in_all(words: list[str], old: str, new: str) -> list[str]:
    """Replace `old` by `new` in every word, and return only the words that were changed by it.

    Write a function that takes the words in which the text `old` occurs, replaces it everywhere in
    them by `new`, and returns them. Words without `old` are dropped.

    在每个单词中把 `old` 换成 `new`，只返回因此发生变化的单词。

    编写一个函数，取出含有文本 `old` 的单词，把其中所有的 `old` 换成不同的文本 `new` 后返回，不含 `old` 的单词丢弃。

    >>> letters_swapped_in_all(["cat", "dog", "banana"], "a", "o")
    ['cot', 'bonono']
    >>> letters_swapped_in_all(["sky"], "a", "o")
    []
    """
    return [word.replace(old, new) for word in words if old in word]


def letters_swapped_in_all_2(words: list[str], old: str, new: str) -> list[str]:
    result = []
    for word in words:
        if old in word:
            result.append(new.join(word.split(old)))
    return result


def texts_with_outer_spaces(texts: list[str]) -> int:
    """Count the texts that have a space at the beginning or at the end.

    Given a list of strings `texts`, return how many of them change when the spaces around them are
    stripped.

    统计开头或结尾带有空格的文本个数。

    给定字符串列表 `texts`，返回其中有多少个在去除两端空格后会发生变化。

    >>> texts_with_outer_spaces([" a", "b", "c d", "e "])
    2
    >>> texts_with_outer_spaces([""])
    0
    """
    return sum(text != text.strip(" ") for text in texts)


def texts_with_outer_spaces_2(texts: list[str]) -> int:
    count = 0
    for text in texts:
        if text.startswith(" ") or text.endswith(" "):
            count += 1
    return count


def odd_index_uppercased(words: list[str]) -> list[str]:
    """Write the words at odd indices in capitals and those at even indices in small letters.

    You are given a list `words`. Return a list in which the elements 0, 2, 4, ... are in lower case
    and the elements 1, 3, 5, ... in upper case.

    奇数下标处的单词写成大写，偶数下标处的单词写成小写。

    给定列表 `words`，返回一个列表，其中第 0、2、4……个元素为小写，第 1、3、5……个元素为大写。

    >>> odd_index_uppercased(["One", "two", "Three"])
    ['one', 'TWO', 'three']
    >>> odd_index_uppercased([])
    []
    """
    return [word.upper() if i % 2 else word.lower() for i, word in enumerate(words)]


def odd_index_uppercased_2(words: list[str]) -> list[str]:
    result = []
    for i, word in enumerate(words):
        if i % 2 == 0:
            result.append(word.lower())
        else:
            result.append(word.upper())
    return result


def length_matches_number(words: list[str], lengths: list[int]) -> list[bool]:
    """Tell for each word whether its length is the number at the same place in `lengths`.

    Given a list `words` and a list `lengths` of the same size, return a list of booleans: True
    where the word has exactly that many characters.

    对每个单词，判断其长度是否等于 `lengths` 中同一位置的数。

    给定列表 `words` 和同样大小的列表 `lengths`，返回布尔列表：单词恰好有那么多字符时为 True。

    >>> length_matches_number(["tea", "milk"], [3, 5])
    [True, False]
    >>> length_matches_number([], [])
    []
    """
    return [len(word) == length for word, length in zip(words, lengths)]


def length_matches_number_2(words: list[str], lengths: list[int]) -> list[bool]:
    result = []
    for i in range(len(words)):
        result.append(len(words[i]) == lengths[i])
    return result


def more_long_than_short(words: list[str], n: int) -> bool:
    """Check whether more words are longer than `n` than are shorter than `n`.

    Given a list of strings, count the words with more than `n` characters and the words with fewer
    than `n`. Return True if the first count is the greater one.

    检查长于 `n` 的单词是否多于短于 `n` 的单词。

    给定字符串列表 `words`，分别统计字符数大于 `n` 和小于 `n` 的单词，若前者更多则返回 True。

    >>> more_long_than_short(["apple", "fig", "cherry"], 4)
    True
    >>> more_long_than_short(["fig", "plum"], 4)
    False
    """
    longer = sum(len(word) > n for word in words)
    shorter = sum(len(word) < n for word in words)
    return longer > shorter


def more_long_than_short_2(words: list[str], n: int) -> bool:
    balance = 0
    for word in words:
        if len(word) > n:
            balance += 1
        elif len(word) < n:
            balance -= 1
    return balance > 0


def quarter_steps_only(prices: list[float]) -> list[float]:
    """Return the prices that are whole multiples of 0.25 but not whole numbers.

    You are given a list of floats `prices`. Keep those that end with .25, .5 or .75.

    返回是 0.25 的整数倍但不是整数的价格。

    给定浮点数列表 `prices`，只保留小数部分为 .25、.5 或 .75 的价格。

    >>> quarter_steps_only([1.25, 2.0, 3.1, 0.5])
    [1.25, 0.5]
    >>> quarter_steps_only([])
    []
    """
    return [price for price in prices if price % 0.25 == 0 and price % 1 != 0]


def quarter_steps_only_2(prices: list[float]) -> list[float]:
    result = []
    for price in prices:
        if price % 1 in (0.25, 0.5, 0.75):
            result.append(price)
    return result


def negatives_flipped_then_capped(values: list[int], cap: int) -> list[int]:
    """Take the absolute value of every element, then lower what exceeds `cap` to `cap`.

    Given a list of integers `values`, return a list in which minus signs are gone and no number is
    greater than `cap`.

    取每个元素的绝对值，再把超过 `cap` 的数降为 `cap`。

    给定整数列表 `values`，返回一个列表，其中负号全部去掉，且没有数大于 `cap`。

    >>> negatives_flipped_then_capped([-3, 12, -20], 10)
    [3, 10, 10]
    >>> negatives_flipped_then_capped([], 5)
    []
    """
    return [min(abs(value), cap) for value in values]


def negatives_flipped_then_capped_2(values: list[int], cap: int) -> list[int]:
    result = []
    for value in values:
        if value < 0:
            value = -value
        if value > cap:
            value = cap
        result.append(value)
    return result


def odd_sum_less_even_sum(numbers: list[int], limit: int) -> int:
    """Return the sum of the odd numbers minus the sum of the even ones, looking only at numbers up
    to `limit`.

    You are given a list of integers. Ignore the numbers greater than `limit`; of the others, add
    the odd ones and subtract the even ones.

    只看不超过 `limit` 的数，返回奇数之和减去偶数之和。

    给定整数列表 `numbers`，忽略大于 `limit` 的数，其余的数中奇数相加、偶数相减，返回结果。

    >>> odd_sum_less_even_sum([5, 2, 9, 40], 10)
    12
    >>> odd_sum_less_even_sum([], 3)
    0
    """
    return sum(n if n % 2 == 1 else -n for n in numbers if n <= limit)


def odd_sum_less_even_sum_2(numbers: list[int], limit: int) -> int:
    total = 0
    for n in numbers:
        if n > limit:
            continue
        if n % 2 == 0:
            total -= n
        else:
            total += n
    return total


def followed_by_zero(values: list[int]) -> list[int]:
    """Return the non-zero values that have a zero directly after them.

    Given a list of integers `values`, keep every element that is not 0 but whose right neighbour
    is 0.

    返回紧跟其后为零的非零值。

    给定整数列表 `values`，保留自身不为 0、而右侧相邻元素为 0 的元素。

    >>> followed_by_zero([4, 0, 0, 7, 2, 0])
    [4, 2]
    >>> followed_by_zero([0, 5])
    []
    """
    return [a for a, b in zip(values, values[1:]) if a != 0 and b == 0]


def followed_by_zero_2(values: list[int]) -> list[int]:
    result = []
    for i in range(len(values) - 1):
        if values[i] != 0 and values[i + 1] == 0:
            result.append(values[i])
    return result


def tens_floor_distinct(numbers: list[int]) -> int:
    """Round every number down to a multiple of ten and count how many different results there are.

    Write a function that maps each non-negative integer in `numbers` to the ten below it (37 gives
    30) and returns the number of distinct tens.

    把每个数向下取整到十的倍数，统计有多少种不同的结果。

    编写一个函数，把 `numbers` 中的每个非负整数变为不大于它的整十数（如 37 变为 30），返回不同整十数的个数。

    >>> tens_floor_distinct([31, 37, 40, 8])
    3
    >>> tens_floor_distinct([])
    0
    """
    return len({n // 10 * 10 for n in numbers})


def tens_floor_distinct_2(numbers: list[int]) -> int:
    tens = []
    for n in numbers:
        ten = n - n % 10
        if ten not in tens:
            tens.append(ten)
    return len(tens)


def greetings_for(names: list[str], absent: list[str]) -> list[str]:
    """Return 'Hello, NAME!' for each of the `names` that is not among the `absent`.

    You are given two lists of names. Greet everybody who is in `names` but not in `absent`, in the
    order of `names`.

    对 `names` 中不属于 `absent` 的每个名字，返回 'Hello, NAME!'。

    给定两个姓名列表，按 `names` 的顺序，向在 `names` 中但不在 `absent` 中的每个人生成问候语。

    >>> greetings_for(["Mia", "Tom"], ["Tom"])
    ['Hello, Mia!']
    >>> greetings_for([], [])
    []
    """
    return [f"Hello, {name}!" for name in names if name not in absent]


def greetings_for_2(names: list[str], absent: list[str]) -> list[str]:
    result = []
    for name in names:
        if name not in absent:
            result.append("Hello, " + name + "!")
    return result


def ages_in_school(ages: list[int], start: int, end: int) -> float:
    """Return which part of the ages lies from `start` up to, but not including, `end`.

    Given a non-empty list `ages`, count those that are at least `start` and less than `end`, and
    divide by the number of all ages.

    返回位于 `start`（含）到 `end`（不含）之间的年龄所占的比例。

    给定非空列表 `ages`，统计至少为 `start` 且小于 `end` 的年龄个数，再除以年龄总数。

    >>> ages_in_school([5, 7, 12, 18], 6, 18)
    0.5
    >>> ages_in_school([3], 6, 18)
    0.0
    """
    return sum(start <= age < end for age in ages) / len(ages)


def ages_in_school_2(ages: list[int], start: int, end: int) -> float:
    count = 0
    for age in ages:
        if age in range(start, end):
            count += 1
    return count / len(ages)


def only_capital_initials(words: list[str]) -> str:
    """Join the first letters of the words that begin with a capital letter.

    Given a list of strings `words`, ignore those that start with anything but an upper-case letter
    and put the initials of the others together.

    把以大写字母开头的单词的首字母连接起来。

    给定字符串列表 `words`，忽略不以大写字母开头的单词，把其余单词的首字母拼成一个字符串。

    >>> only_capital_initials(["World", "of", "Good", "Food"])
    'WGF'
    >>> only_capital_initials(["", "a"])
    ''
    """
    return "".join(word[0] for word in words if word[:1].isupper())


def only_capital_initials_2(words: list[str]) -> str:
    result = ""
    for word in words:
        if word and word[0].isupper():
            result += word[0]
    return result


def lengths_if_odd_else_zero(words: list[str]) -> list[int]:
    """Map each word to its length if the length is odd and to 0 if it is even.

    Go through `words` and write down the number of characters of each one, with 0 in place of every
    even number.

    单词长度为奇数时对应其长度，为偶数时对应 0。

    遍历 `words`，记录每个单词的字符数，其中偶数一律用 0 代替。

    >>> lengths_if_odd_else_zero(["red", "blue", "a"])
    [3, 0, 1]
    >>> lengths_if_odd_else_zero([])
    []
    """
    return [len(word) if len(word) % 2 == 1 else 0 for word in words]


def lengths_if_odd_else_zero_2(words: list[str]) -> list[int]:
    result = []
    for word in words:
        size = len(word)
        if size % 2 == 0:
            size = 0
        result.append(size)
    return result


def least_multiple_over(numbers: list[int], k: int, low: int) -> int:
    """Return the smallest multiple of `k` in `numbers` greater than `low`, or -1.

    You are given a list of non-negative integers. Among the elements that are divisible by
    `k` and above `low`, find the smallest; if there are none, return -1.

    返回 `numbers` 中大于 `low` 的最小的 `k` 的倍数，没有则返回 -1。

    给定非负整数列表 `numbers`，在能被 `k` 整除且大于 `low` 的元素中找出最小的一个；若不存在则返回 -1。

    >>> least_multiple_over([9, 12, 6, 3], 3, 5)
    6
    >>> least_multiple_over([3, 7], 3, 5)
    -1
    """
    return min((n for n in numbers if n % k == 0 and n > low), default=-1)


def least_multiple_over_2(numbers: list[int], k: int, low: int) -> int:
    best = -1
    for n in numbers:
        if n % k == 0 and n > low and (best == -1 or n < best):
            best = n
    return best


def two_sided_split(values: list[int], limit: int) -> list[list[int]]:
    """Return a list with the even values up to `limit` and a list with all the other values.

    Write a function that parts `values` into two lists: first the values that are even and not
    greater than `limit`, second the rest. Return both in a list.

    返回两个列表：不超过 `limit` 的偶数，以及其余所有的值。

    编写一个函数，把 `values` 分成两个列表：第一个是不大于 `limit` 的偶数，第二个是其余的值，一起放在列表中返回。

    >>> two_sided_split([2, 3, 10, 4], 5)
    [[2, 4], [3, 10]]
    >>> two_sided_split([], 5)
    [[], []]
    """
    chosen = []
    others = []
    for value in values:
        if value % 2 == 0 and value <= limit:
            chosen.append(value)
        else:
            others.append(value)
    return [chosen, others]


def short_with_equal_ends(words: list[str], n: int) -> int:
    """Count the words of at most `n` characters that begin and end with the same character.

    Given a list of non-empty strings `words`, return how many of them are not longer than `n` and
    have equal first and last characters.

    统计长度不超过 `n` 且首尾字符相同的单词个数。

    给定非空字符串组成的列表 `words`，返回其中长度不大于 `n` 并且首尾字符相等的单词有多少个。

    >>> short_with_equal_ends(["dad", "area", "sun", "x"], 3)
    2
    >>> short_with_equal_ends([], 3)
    0
    """
    return sum(len(word) <= n and word[0] == word[-1] for word in words)


def short_with_equal_ends_2(words: list[str], n: int) -> int:
    count = 0
    for word in words:
        if len(word) <= n and word.endswith(word[0]):
            count += 1
    return count


def rounded_up_if_needed(numbers: list[int], k: int) -> list[int]:
    """Keep the numbers divisible by `k` and replace the others by the next greater multiple of `k`.

    Given a list of non-negative integers `numbers` and a positive integer `k`, round every number
    up to a multiple of `k`.

    能被 `k` 整除的数保持不变，其他数换成比它大的下一个 `k` 的倍数。

    给定非负整数列表 `numbers` 和正整数 `k`，把每个数向上取整为 `k` 的倍数。

    >>> rounded_up_if_needed([7, 10, 11], 5)
    [10, 10, 15]
    >>> rounded_up_if_needed([0], 4)
    [0]
    """
    return [n if n % k == 0 else n + k - n % k for n in numbers]


def rounded_up_if_needed_2(numbers: list[int], k: int) -> list[int]:
    result = []
    for n in numbers:
        while n % k != 0:
            n += 1
        result.append(n)
    return result


def quiet_hours(hours: list[int], night_start: int, morning: int) -> list[int]:
    """Return the hours that fall into the night: from `night_start` on, or before `morning`.

    You are given a list of hours between 0 and 23. Keep those that are at least `night_start` or
    less than `morning`.

    返回属于夜间的小时：不早于 `night_start`，或早于 `morning`。

    给定由 0 到 23 的小时数组成的列表 `hours`，保留大于等于 `night_start` 或小于 `morning` 的小时。

    >>> quiet_hours([23, 12, 5, 22, 6], 22, 6)
    [23, 5, 22]
    >>> quiet_hours([12], 22, 6)
    []
    """
    return [hour for hour in hours if hour >= night_start or hour < morning]


def quiet_hours_2(hours: list[int], night_start: int, morning: int) -> list[int]:
    result = []
    for hour in hours:
        if morning <= hour < night_start:
            continue
        result.append(hour)
    return result


def doubles_not_present(numbers: list[int]) -> list[int]:
    """Return the doubles of the numbers, leaving out the doubles that are in `numbers` themselves.

    Given a list of integers `numbers`, multiply each one by two and keep the result if it does not
    occur in the list.

    返回各数的两倍，但去掉本身就在 `numbers` 中的那些。

    给定整数列表 `numbers`，把每个数乘以二，若结果没有出现在该列表中就保留。

    >>> doubles_not_present([1, 2, 5])
    [4, 10]
    >>> doubles_not_present([0])
    []
    """
    return [2 * n for n in numbers if 2 * n not in numbers]


def doubles_not_present_2(numbers: list[int]) -> list[int]:
    known = set(numbers)
    doubles = [n + n for n in numbers]
    return [double for double in doubles if double not in known]


def cut_numbers_at_comma(rows: list[str]) -> int:
    """Add up the numbers before the comma in all rows that end with ',ok'.

    You are given rows such as '12,ok' or '7,bad'. Return the sum of the numbers in the rows marked
    with 'ok'.

    把所有以 ',ok' 结尾的行中逗号前的数相加。

    给定形如 '12,ok' 或 '7,bad' 的若干行 `rows`，返回标记为 'ok' 的行中数的总和。

    >>> cut_numbers_at_comma(["12,ok", "7,bad", "3,ok"])
    15
    >>> cut_numbers_at_comma([])
    0
    """
    return sum(int(row.split(",")[0]) for row in rows if row.endswith(",ok"))


def cut_numbers_at_comma_2(rows: list[str]) -> int:
    total = 0
    for row in rows:
        number, state = row.split(",")
        if state == "ok":
            total += int(number)
    return total


def odds_have_one_digit(numbers: list[int]) -> bool:
    """Tell whether all odd numbers in `numbers` are written with a single digit.

    Write a function that returns True if every odd element of the list of non-negative integers
    `numbers` is less than 10. Even elements may have any size.

    判断 `numbers` 中的所有奇数是否都只有一位数字。

    编写一个函数，若非负整数列表 `numbers` 中的每个奇数都小于 10，则返回 True，偶数可以任意大。

    >>> odds_have_one_digit([3, 20, 9])
    True
    >>> odds_have_one_digit([3, 21])
    False
    """
    return all(n < 10 for n in numbers if n % 2 == 1)


def odds_have_one_digit_2(numbers: list[int]) -> bool:
    for n in numbers:
        if n % 2 == 1 and n >= 10:
            return False
    return True
