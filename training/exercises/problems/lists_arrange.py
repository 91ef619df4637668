"""Lists: sorting, reversing, shuffling, splitting and merging."""

import itertools
from collections import Counter, deque


def sort_by_last_digit(numbers: list[int]) -> list[int]:
    """Return the non-negative `numbers` sorted by their last digit; numbers with equal last digits
    stay in their original order.

    Arrange the list `numbers` (none negative) so that the final decimal digits ascend. The sort
    must be stable.

    把非负整数列表 `numbers` 按个位数升序排列后返回，个位相同的保持原来的先后顺序。

    编写一个函数，依据末位数字对 `numbers`（均不为负）做稳定排序。

    >>> sort_by_last_digit([41, 10, 7, 31])
    [10, 41, 31, 7]
    >>> sort_by_last_digit([9, 19])
    [9, 19]
    >>> sort_by_last_digit([])
    []
    """
    return sorted(numbers, key=lambda number: number % 10)


def sort_by_last_digit_2(numbers: list[int]) -> list[int]:
    result = []
    for digit in range(10):
        result.extend(number for number in numbers if number % 10 == digit)
    return result


def in_given_order(tasks: list[str], order: list[str]) -> list[str]:
    """Return `tasks` sorted by the place each has in `order`; tasks that are not in `order` come
    last, in the order they had.

    The list `order` says which names go first. Rearrange `tasks` accordingly and put whatever
    `order` does not mention at the end, unchanged among themselves.

    按 `order` 中的先后次序排列 `tasks`，`order` 里没有的任务放在最后并保持原顺序。

    给定优先级列表 `order`，对 `tasks` 重新排序：在 `order`
    中靠前的排前面，未提到的统一放到末尾，相对次序不变。

    >>> in_given_order(['cook', 'nap', 'shop', 'eat'], ['shop', 'cook', 'eat'])
    ['shop', 'cook', 'eat', 'nap']
    >>> in_given_order(['b', 'a'], [])
    ['b', 'a']
    """
    places = {task: place for place, task in enumerate(order)}
    return sorted(tasks, key=lambda task: places.get(task, len(order)))


def in_given_order_2(tasks: list[str], order: list[str]) -> list[str]:
    known = [task for task in tasks if task in order]
    unknown = [task for task in tasks if task not in order]
    return sorted(known, key=order.index) + unknown


def sort_odds_only(numbers: list[int]) -> list[int]:
    """Return `numbers` with the odd numbers in ascending order among the places they occupy; even
    numbers do not move.

    Leave every even element of `numbers` where it is, and distribute the odd ones, sorted from
    small to large, over the remaining places.

    将 `numbers` 中的奇数在它们所占的位置上升序排列，偶数位置不变，返回新列表。

    给定整数列表 `numbers`，偶数原地不动，奇数从小到大依次填回原先奇数所在的位置。

    >>> sort_odds_only([5, 8, 3, 2, 1])
    [1, 8, 3, 2, 5]
    >>> sort_odds_only([4, 2])
    [4, 2]
    >>> sort_odds_only([])
    []
    """
    odds = iter(sorted(number for number in numbers if number % 2))
    return [next(odds) if number % 2 else number for number in numbers]


def reverse_between(items: list[int], start: int, end: int) -> list[int]:
    """Return `items` with the part from index `start` to index `end`, both included, turned round.

    Reverse only a section of `items`: the elements at the indices `start` through `end`. All
    others keep their places.

    返回把 `items` 中下标 `start` 到 `end`（含两端）的一段反转后的列表。

    只颠倒 `items` 的一部分，即从 `start` 到 `end` 的闭区间，其余元素位置不变。

    >>> reverse_between([1, 2, 3, 4, 5], 1, 3)
    [1, 4, 3, 2, 5]
    >>> reverse_between([7, 8], 0, 1)
    [8, 7]
    >>> reverse_between([7, 8], 1, 1)
    [7, 8]
    """
    return items[:start] + items[start:end + 1][::-1] + items[end + 1:]


def reverse_between_2(items: list[int], start: int, end: int) -> list[int]:
    result = list(items)
    while start < end:
        result[start], result[end] = result[end], result[start]
        start += 1
        end -= 1
    return result


def reverse_in_groups(letters: list[str], k: int) -> list[str]:
    """Return `letters` with every group of `k` successive elements reversed; a shorter group at the
    end is reversed as well.

    Cut `letters` into groups of `k` (the last may be incomplete), turn each group round and put
    the groups together again in the same order.

    将 `letters` 每 `k` 个一组分别反转后返回，末尾不足 `k` 个的一组也要反转。

    给定列表 `letters` 和组长 `k`，组与组之间顺序不变，组内元素颠倒，最后一组可以不满。

    >>> reverse_in_groups(['a', 'b', 'c', 'd', 'e'], 2)
    ['b', 'a', 'd', 'c', 'e']
    >>> reverse_in_groups(['x', 'y'], 5)
    ['y', 'x']
    >>> reverse_in_groups([], 3)
    []
    """
    result = []
    for start in range(0, len(letters), k):
        result.extend(reversed(letters[start:start + k]))
    return result


def begin_with(stations: list[str], first: str) -> list[str]:
    """Return the circular line `stations` written so that it begins with `first`; if `first` is not
    on it, return it unchanged.

    A ring line passes `stations` in order and returns to the beginning. List the same stations
    starting from the first occurrence of `first`; an unknown name changes nothing.

    返回把环线 `stations` 改成从 `first` 开始的写法；若 `first` 不在其中则原样返回。

    `stations` 是首尾相接的环线车站，请旋转列表，使
    `first`（首次出现处）排在最前，找不到时不做改变。

    >>> begin_with(['A', 'B', 'C', 'D'], 'C')
    ['C', 'D', 'A', 'B']
    >>> begin_with(['A', 'B'], 'X')
    ['A', 'B']
    >>> begin_with([], 'A')
    []
    """
    if first not in stations:
        return list(stations)
    place = stations.index(first)
    return stations[place:] + stations[:place]


def begin_with_2(stations: list[str], first: str) -> list[str]:
    ring = deque(stations)
    if first in stations:
        while ring[0] != first:
            ring.rotate(-1)
    return list(ring)


def riffle(cards: list[int]) -> list[int]:
    """Return `cards` after a perfect shuffle: split in two halves and take alternately one from the
    first and one from the second half. With an odd number the first half has one card more.

    Cut the deck `cards` in the middle (the front part gets the extra card if there is one) and
    interleave both parts, beginning with the front part.

    对 `cards`
    做一次完美洗牌并返回：从中间分成两半（奇数张时前半多一张），然后从前半开始轮流各取一张。

    把牌堆 `cards` 平分为前后两部分，牌数为奇数则前部多一张，再一张前一张后地交错合并。

    >>> riffle([1, 2, 3, 4, 5, 6])
    [1, 4, 2, 5, 3, 6]
    >>> riffle([1, 2, 3])
    [1, 3, 2]
    >>> riffle([])
    []
    """
    middle = (len(cards) + 1) // 2
    shuffled = [0] * len(cards)
    shuffled[::2] = cards[:middle]
    shuffled[1::2] = cards[middle:]
    return shuffled


def riffle_2(cards: list[int]) -> list[int]:
    middle = (len(cards) + 1) // 2
    shuffled = []
    for index in range(middle):
        shuffled.append(cards[index])
        if middle + index < len(cards):
            shuffled.append(cards[middle + index])
    return shuffled


def split_evenly(items: list[int], parts: int) -> list[list[int]]:
    """Return `items` cut into `parts` successive pieces whose lengths differ by at most one, the
    longer pieces first.

    Divide the list `items` into exactly `parts` contiguous pieces, as equal as possible. If it does
    not come out even, the pieces in front get one element more; pieces may be empty.

    把 `items` 按顺序切成 `parts` 段，各段长度最多相差 1，较长的在前，返回这些段。

    将列表 `items` 尽可能平均地分为 `parts`
    个连续部分，除不尽时前面的部分各多一个元素，允许有空的部分。

    >>> split_evenly([1, 2, 3, 4, 5, 6, 7], 3)
    [[1, 2, 3], [4, 5], [6, 7]]
    >>> split_evenly([1], 2)
    [[1], []]
    >>> split_evenly([4, 5], 1)
    [[4, 5]]
    """
    size, extra = divmod(len(items), parts)
    pieces = []
    start = 0
    for part in range(parts):
        end = start + size + (part < extra)
        pieces.append(items[start:end])
        start = end
    return pieces


def split_at_value(numbers: list[int], separator: int) -> list[list[int]]:
    """Return the parts of `numbers` between the occurrences of `separator`, empty parts included,
    as str.split does it for strings.

    Cut the list `numbers` at each element equal to `separator`, which itself disappears. With n
    separators there are n + 1 parts, some possibly empty.

    以 `separator` 为分隔值把 `numbers` 切开，返回各段组成的列表，空段保留。

    类似字符串的 split：在 `numbers` 中每个等于 `separator` 的元素处断开（分隔元素丢弃），n
    个分隔元素得到 n + 1 段，可能有空段。

    >>> split_at_value([1, 2, 0, 3, 0], 0)
    [[1, 2], [3], []]
    >>> split_at_value([5], 9)
    [[5]]
    >>> split_at_value([], 1)
    [[]]
    """
    parts = [[]]
    for number in numbers:
        if number == separator:
            parts.append([])
        else:
            parts[-1].append(number)
    return parts


def zip_words(left: str, right: str) -> str:
    """Return the string that takes characters alternately from `left` and `right`, beginning with
    `left`; what remains of the longer one is appended.

    Mix two strings letter by letter: first of `left`, first of `right`, second of `left` and so on.
    When one is used up, the rest of the other follows.

    从 `left` 开始，轮流取 `left` 和 `right` 的字符拼成新串，较长者剩余的部分接在末尾。

    编写一个函数，把字符串 `left` 与 `right` 逐字符交错合并（先 `left` 后
    `right`），一方用完后追加另一方余下的内容。

    >>> zip_words('abc', '12')
    'a1b2c'
    >>> zip_words('', 'xy')
    'xy'
    >>> zip_words('a', 'bcd')
    'abcd'
    """
    pairs = itertools.zip_longest(left, right, fillvalue="")
    return "".join(first + second for first, second in pairs)


def zip_words_2(left: str, right: str) -> str:
    shared = min(len(left), len(right))
    mixed = ""
    for index in range(shared):
        mixed += left[index] + right[index]
    return mixed + left[shared:] + right[shared:]


def merge_timelines(first: list[tuple[int, str]], second: list[tuple[int, str]]) -> list[str]:
    """Return the texts of two timelines, each a list of (time, text) in ascending order of time,
    merged by time. At equal times those of `first` precede those of `second`.

    The logs `first` and `second` contain pairs of a time and a message, already ordered by time.
    Produce the messages of both in order of time, without the times; `first` goes first on a tie.

    `first` 和 `second` 都是按时间升序的 (时间, 文本) 列表，按时间合并后返回文本列表，时间相同时
    `first` 的在前。

    合并两份日志
    `first`、`second`（元素为时间和消息的二元组，已按时间排好），只返回消息，时间相等则先列 `first`
    中的。

    >>> merge_timelines([(1, 'on'), (5, 'off')], [(3, 'ping'), (5, 'end')])
    ['on', 'ping', 'off', 'end']
    >>> merge_timelines([], [(2, 'x')])
    ['x']
    >>> merge_timelines([], [])
    []
    """
    return [text for _, text in sorted(first + second, key=lambda entry: entry[0])]


def merge_timelines_2(first: list[tuple[int, str]], second: list[tuple[int, str]]) -> list[str]:
    texts = []
    i = j = 0
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i][0] <= second[j][0]):
            texts.append(first[i][1])
            i += 1
        else:
            texts.append(second[j][1])
            j += 1
    return texts


def cut_by_lengths(text: str, lengths: list[int]) -> list[str]:
    """Return the pieces of `text` that have the given `lengths`, one after another from the start;
    what is left over is not returned.

    Read fields of fixed width: take the first lengths[0] characters of `text`, then the next
    lengths[1] and so on through `lengths`. If `text` ends early, pieces are short or empty.

    按 `lengths` 依次给出的长度从头切分 `text`，返回各段，多余的部分丢弃。

    解析定宽字段：从 `text` 开头起，依次取 `lengths`
    中规定的字符数，字符不够时得到较短的或空的字段。

    >>> cut_by_lengths('20240131rest', [4, 2, 2])
    ['2024', '01', '31']
    >>> cut_by_lengths('abc', [2, 5, 1])
    ['ab', 'c', '']
    >>> cut_by_lengths('abc', [])
    []
    """
    pieces = []
    start = 0
    for length in lengths:
        pieces.append(text[start:start + length])
        start += length
    return pieces


def slide_left(row: list[int]) -> list[int]:
    """Return a `row` of the game 2048 after a move to the left: numbers slide left over the zeros,
    equal neighbours merge once into their sum, and zeros fill the row up at the right.

    In the list `row`, 0 is an empty cell. Push all numbers to the left; then, from the left, add up
    two equal numbers that meet, each taking part in one merger only. Keep the length with zeros.

    返回 2048 游戏中一行 `row` 向左滑动后的结果：数字越过 0 靠左，相邻相等的合并一次，右边用 0
    补齐。

    `row` 中 0
    表示空格。先把数字都推到左侧，再从左到右把相遇的两个相等数合并成和（每个数只合并一次），末尾补 0
    保持长度。

    >>> slide_left([2, 0, 2, 4])
    [4, 4, 0, 0]
    >>> slide_left([2, 2, 2, 2])
    [4, 4, 0, 0]
    >>> slide_left([0, 0, 8])
    [8, 0, 0]
    """
    merged = []
    can_merge = False
    for number in row:
        if number == 0:
            continue
        if can_merge and merged[-1] == number:
            merged[-1] *= 2
            can_merge = False
        else:
            merged.append(number)
            can_merge = True
    return merged + [0] * (len(row) - len(merged))


def swap_neighbours(seats: list[str]) -> list[str]:
    """Return `seats` with the first and second element exchanged, the third and fourth, and so on;
    a last one without partner stays.

    Everybody in the row `seats` changes places with the neighbour: index 0 with 1, 2 with 3 etc.
    With an odd number of people the last one remains seated.

    将 `seats` 中第一和第二个、第三和第四个……两两交换后返回，最后落单的不动。

    一排座位 `seats`，相邻两人互换位置（下标 0 与 1、2 与
    3，依此类推），人数为奇数时最后一人留在原位。

    >>> swap_neighbours(['a', 'b', 'c', 'd', 'e'])
    ['b', 'a', 'd', 'c', 'e']
    >>> swap_neighbours(['a'])
    ['a']
    >>> swap_neighbours([])
    []
    """
    result = list(seats)
    for index in range(0, len(seats) - 1, 2):
        result[index], result[index + 1] = result[index + 1], result[index]
    return result


def swap_neighbours_2(seats: list[str]) -> list[str]:
    swapped = []
    for index in range(0, len(seats), 2):
        swapped += seats[index:index + 2][::-1]
    return swapped


def swap_halves(values: list[int]) -> list[int]:
    """Return `values` with its first and second half exchanged; in a list of odd length the middle
    element stays in the middle.

    Put the back half of `values` in front and the front half at the back. If the length is odd, the
    central element does not belong to either half and keeps its place.

    返回把 `values` 前后两半互换后的列表，长度为奇数时中间元素位置不变。

    编写一个函数，将列表 `values`
    的后半部分放到前面、前半部分放到后面；若元素个数为奇数，正中间的元素留在原处。

    >>> swap_halves([1, 2, 3, 4])
    [3, 4, 1, 2]
    >>> swap_halves([1, 2, 9, 3, 4])
    [3, 4, 9, 1, 2]
    >>> swap_halves([5])
    [5]
    """
    half = len(values) // 2
    rest = len(values) - half
    return values[rest:] + values[half:rest] + values[:half]


def mountain_order(heights: list[int]) -> list[int]:
    """Return the numbers in `heights` arranged like a mountain: of the sorted ones, those at even
    indices (0, 2, 4, ...) ascending, then those at odd indices descending.

    Sort `heights` and send the elements alternately to the left and to the right slope, beginning
    with the left one. The left slope is read upwards, then the right slope downwards.

    把 `heights` 排成山形：升序排序后，偶数下标的元素按升序在左，奇数下标的元素按降序在右。

    先对 `heights` 升序排序，再轮流分给左坡和右坡（从左坡开始），结果为左坡从低到高接右坡从高到低。

    >>> mountain_order([5, 1, 4, 2, 3])
    [1, 3, 5, 4, 2]
    >>> mountain_order([2, 1])
    [1, 2]
    >>> mountain_order([])
    []
    """
    ordered = sorted(heights)
    return ordered[::2] + ordered[1::2][::-1]


def move_up(playlist: list[str], title: str) -> list[str]:
    """Return `playlist` with the first `title` in it moved one place towards the front; nothing
    changes if it is in front already or missing.

    In the list `playlist`, let the first entry equal to `title` change places with the one before
    it. A `title` that is the first entry or does not occur leaves the order as it is.

    把 `playlist` 中第一个 `title` 向前移动一位后返回；如果它已在最前或不存在则保持不变。

    将播放列表 `playlist` 里的歌曲
    `title`（首次出现处）与前一首交换位置，找不到或已是第一首时不改变。

    >>> move_up(['a', 'b', 'c'], 'c')
    ['a', 'c', 'b']
    >>> move_up(['a', 'b'], 'a')
    ['a', 'b']
    >>> move_up(['a'], 'z')
    ['a']
    """
    result = list(playlist)
    if title in result:
        place = result.index(title)
        if place > 0:
            result[place - 1], result[place] = title, result[place - 1]
    return result


def with_breaks(items: list[str], size: int, mark: str) -> list[str]:
    """Return `items` with `mark` inserted after every `size` elements, but not at the very end.

    Put the text `mark` between blocks of `size` entries of the list `items`. The last block may be
    shorter, and no mark follows it.

    在 `items` 中每 `size` 个元素之后插入 `mark`，最末尾不插入，返回新列表。

    把列表 `items` 按 `size` 个一组，用 `mark` 隔开各组，最后一组可以不满，其后不加 `mark`。

    >>> with_breaks(['a', 'b', 'c', 'd', 'e'], 2, '-')
    ['a', 'b', '-', 'c', 'd', '-', 'e']
    >>> with_breaks(['a', 'b'], 2, '-')
    ['a', 'b']
    >>> with_breaks([], 1, '|')
    []
    """
    result = []
    for index, item in enumerate(items):
        if index > 0 and index % size == 0:
            result.append(mark)
        result.append(item)
    return result


def there_and_back(route: list[str]) -> list[str]:
    """Return the stops of a trip along `route` and back to the start; the turning point is named
    once.

    Append to `route` its stops in reverse order, without repeating the last one.

    返回沿 `route` 走到头再原路返回所经过的站点，折返点只出现一次。

    把 `route` 逆序（不含最后一站）接在它自身后面并返回。

    >>> there_and_back(['home', 'park', 'zoo'])
    ['home', 'park', 'zoo', 'park', 'home']
    >>> there_and_back(['home'])
    ['home']
    >>> there_and_back([])
    []
    """
    return route + route[:-1][::-1]


def repeat_each(symbols: list[str], counts: list[int]) -> list[str]:
    """Return a list in which each of `symbols` is repeated as often as the number at the same place
    in `counts` says.

    The lists `symbols` and `counts` are of equal length. Write down the first symbol counts[0]
    times, then the second one counts[1] times, and so on; 0 leaves a symbol out.

    返回把 `symbols` 中每个元素按 `counts` 对应位置的次数重复后的列表。

    给定等长的 `symbols` 和 `counts`，依次将每个符号重复相应的次数，次数为 0 则省略。

    >>> repeat_each(['a', 'b', 'c'], [2, 0, 1])
    ['a', 'a', 'c']
    >>> repeat_each(['x'], [3])
    ['x', 'x', 'x']
    >>> repeat_each([], [])
    []
    """
    return [symbol for symbol, count in zip(symbols, counts) for _ in range(count)]


def repeat_each_2(symbols: list[str], counts: list[int]) -> list[str]:
    result = []
    for index, symbol in enumerate(symbols):
        result += [symbol] * counts[index]
    return result


def side_by_side(left: list[int], right: list[int], filler: int) -> list[list[int]]:
    """Return the rows [l, r] of a table with the columns `left` and `right`; where one column is
    shorter, `filler` takes the place of the missing values.

    Pair the elements of `left` and `right` by index in lists of two. The result is as long as the
    longer list; gaps are filled with `filler`.

    把 `left` 和 `right` 作为两列拼成若干行 [l, r] 返回，较短的一列用 `filler` 补齐。

    按下标将 `left` 与 `right` 的元素两两配成小列表，长度以较长者为准，缺少的值用 `filler` 代替。

    >>> side_by_side([1, 2, 3], [7], 0)
    [[1, 7], [2, 0], [3, 0]]
    >>> side_by_side([], [4], -1)
    [[-1, 4]]
    >>> side_by_side([], [], 5)
    []
    """
    return [list(row) for row in itertools.zip_longest(left, right, fillvalue=filler)]


def names_by_age(names: list[str], ages: list[int]) -> list[str]:
    """Return `names` from the oldest to the youngest person, where `ages` holds the ages at the
    same places; people of equal age in alphabetical order.

    Given two lists of equal length, `names` and `ages`, sort the names by descending age and, among
    the same age, alphabetically.

    按年龄从大到小返回 `names`，`ages` 为对应的年龄，同龄者按字母顺序。

    `names` 与 `ages` 等长且一一对应，请把姓名按年龄降序排列，年龄相同的按姓名升序。

    >>> names_by_age(['Bo', 'Al', 'Cy'], [30, 30, 41])
    ['Cy', 'Al', 'Bo']
    >>> names_by_age(['Zoe'], [9])
    ['Zoe']
    >>> names_by_age([], [])
    []
    """
    people = sorted(zip(names, ages), key=lambda person: (-person[1], person[0]))
    return [name for name, _ in people]


def sort_by_extension(files: list[str]) -> list[str]:
    """Return `files` sorted by extension (what follows the last dot, '' if there is no dot), files
    of the same extension by their whole name.

    Order the file names in `files` first by the text after the last '.', then alphabetically. A
    name without a dot has the empty extension and so comes in front.

    将文件名 `files` 先按扩展名（最后一个点之后的部分，没有点则为空）再按全名排序后返回。

    对 `files` 排序：第一关键字是最后一个 '.' 后面的后缀，没有 '.'
    的视为空后缀排在最前；后缀相同按文件名字母序。

    >>> sort_by_extension(['b.txt', 'a.txt', 'z.csv', 'Makefile'])
    ['Makefile', 'z.csv', 'a.txt', 'b.txt']
    >>> sort_by_extension(['a.tar.gz', 'b.bz'])
    ['b.bz', 'a.tar.gz']
    >>> sort_by_extension([])
    []
    """
    def key(name: str) -> tuple[str, str]:
        _, dot, ending = name.rpartition(".")
        return (ending if dot else "", name)

    return sorted(files, key=key)


def sort_sizes(sizes: list[str]) -> list[str]:
    """Return the clothing sizes in `sizes` from small to large; they are among XS, S, M, L, XL and
    XXL.

    Sort `sizes`, a list with the texts 'XS', 'S', 'M', 'L', 'XL' and 'XXL', in this natural order.

    将服装尺码列表 `sizes` 从小到大排序，尺码只会是 XS、S、M、L、XL、XXL。

    `sizes` 中的元素取自 'XS'、'S'、'M'、'L'、'XL'、'XXL'，请按尺码由小到大的次序返回。

    >>> sort_sizes(['L', 'XS', 'M', 'L'])
    ['XS', 'M', 'L', 'L']
    >>> sort_sizes(['XXL', 'XL', 'S'])
    ['S', 'XL', 'XXL']
    >>> sort_sizes([])
    []
    """
    return sorted(sizes, key=["XS", "S", "M", "L", "XL", "XXL"].index)


def gather(animals: list[str]) -> list[str]:
    """Return `animals` with equal entries brought together; the kinds follow in the order in which
    they first appear.

    Rearrange `animals` so that all entries equal to the first one come first, then all of the next
    new kind, and so on.

    把 `animals` 中相同的元素集中到一起返回，各类按首次出现的顺序排列。

    重新排列 `animals`：与第一个元素相同的全部放在最前，然后是下一个新种类的全部元素，依此类推。

    >>> gather(['cat', 'dog', 'cat', 'owl', 'dog'])
    ['cat', 'cat', 'dog', 'dog', 'owl']
    >>> gather(['b', 'a'])
    ['b', 'a']
    >>> gather([])
    []
    """
    return sorted(animals, key=animals.index)


def gather_2(animals: list[str]) -> list[str]:
    return list(Counter(animals).elements())


def round_robin(queues: list[list[int]]) -> list[int]:
    """Return the elements of all `queues` in turns: the first of each list, then the second of
    each, and so on, skipping lists that have no more.

    Serve `queues` fairly: go round again and again and take one element from every list that still
    has one.

    轮流从 `queues`
    的各列表取元素：先取每个列表的第一个，再取第二个……，取完的列表跳过，返回取出的次序。

    给定若干队列 `queues`，一轮一轮地从每个还有元素的队列里各取一个，按取出的先后返回全部元素。

    >>> round_robin([[1, 2, 3], [10], [20, 21]])
    [1, 10, 20, 2, 21, 3]
    >>> round_robin([[], [5]])
    [5]
    >>> round_robin([])
    []
    """
    longest = max(map(len, queues), default=0)
    return [queue[turn] for turn in range(longest) for queue in queues if turn < len(queue)]


def round_robin_2(queues: list[list[int]]) -> list[int]:
    waiting = deque(deque(queue) for queue in queues if queue)
    served = []
    while waiting:
        queue = waiting.popleft()
        served.append(queue.popleft())
        if queue:
            waiting.append(queue)
    return served


def snake_rows(tiles: list[int], width: int) -> list[list[int]]:
    """Return `tiles` laid in rows of `width` like a snake: the first row from left to right, the
    second from right to left, and so on. A last, shorter row is treated like the others.

    Cut `tiles` into rows of `width` elements (the last may be shorter), and reverse every second
    row, that is rows number 1, 3, 5, ... when counting from 0.

    把 `tiles` 每 `width` 个排成一行，蛇形摆放：第一行从左到右，第二行从右到左，如此交替，返回各行。

    将 `tiles` 切成长度为 `width` 的行（最后一行可以不满），并反转下标为 1、3、5…… 的行。

    >>> snake_rows([1, 2, 3, 4, 5, 6, 7, 8], 3)
    [[1, 2, 3], [6, 5, 4], [7, 8]]
    >>> snake_rows([1, 2, 3], 2)
    [[1, 2], [3]]
    >>> snake_rows([], 4)
    []
    """
    rows = [tiles[start:start + width] for start in range(0, len(tiles), width)]
    return [row[::-1] if number % 2 else row for number, row in enumerate(rows)]


def reverse_rising_runs(numbers: list[int]) -> list[int]:
    """Return `numbers` with each maximal strictly ascending run reversed in its place.

    Split `numbers` into stretches as long as possible in which every element is greater than the
    one before it. Turn each stretch round and join them in the same order.

    将 `numbers` 中每个极大的严格递增段就地反转后返回。

    把 `numbers` 划分成尽可能长的严格递增片段，各片段内部倒序，再按原来的片段顺序拼接。

    >>> reverse_rising_runs([1, 4, 6, 2, 3, 0])
    [6, 4, 1, 3, 2, 0]
    >>> reverse_rising_runs([5, 5, 7])
    [5, 7, 5]
    >>> reverse_rising_runs([])
    []
    """
    result = []
    run = []
    for number in numbers:
        if run and number <= run[-1]:
            result += run[::-1]
            run = []
        run.append(number)
    return result + run[::-1]


def pair_strong_with_weak(ratings: list[int]) -> list[list[int]]:
    """Return pairs [strong, weak] made from `ratings`: the highest with the lowest, the second
    highest with the second lowest, and so on. With an odd number the middle one is left out.

    For balanced teams, sort `ratings` and couple the best player with the worst, the next best with
    the next worst etc., each as a list of two. Nobody plays twice; a remaining middle one pauses.

    将 `ratings` 配成 [强, 弱]
    的小组：最高配最低，次高配次低，依此类推，人数为奇数时中间的一个不参加。

    为使各组实力均衡，把 `ratings`
    排序后首尾配对，强者在前，以二元列表返回各组；多出来的中间者轮空。

    >>> pair_strong_with_weak([3, 9, 1, 7])
    [[9, 1], [7, 3]]
    >>> pair_strong_with_weak([4, 8, 6])
    [[8, 4]]
    >>> pair_strong_with_weak([5])
    []
    """
    ordered = sorted(ratings)
    return [[ordered[-1 - i], ordered[i]] for i in range(len(ordered) // 2)]


def pair_strong_with_weak_2(ratings: list[int]) -> list[list[int]]:
    waiting = deque(sorted(ratings))
    pairs = []
    while len(waiting) > 1:
        weak = waiting.popleft()
        pairs.append([waiting.pop(), weak])
    return pairs


def push_bounded(history: list[str], entry: str, capacity: int) -> list[str]:
    """Return `history` with `entry` added at the end; if it then has more than `capacity` entries,
    the oldest ones in front are dropped. The capacity is at least 1.

    Append `entry` to the list `history` and keep only the newest `capacity` entries (1 or more).

    把 `entry` 加到 `history` 末尾后返回；超过 `capacity` 条时从最前面丢弃最旧的，`capacity` 至少为
    1。

    向历史记录 `history` 追加 `entry`，只保留最新的 `capacity` 条（不小于 1），返回新列表。

    >>> push_bounded(['a', 'b', 'c'], 'd', 3)
    ['b', 'c', 'd']
    >>> push_bounded([], 'x', 2)
    ['x']
    >>> push_bounded(['a', 'b'], 'c', 1)
    ['c']
    """
    return [*history, entry][-capacity:]


def splice(items: list[int], start: int, count: int, new: list[int]) -> list[int]:
    """Return `items` with `count` elements from index `start` on replaced by the elements of `new`,
    however many those are.

    Cut `count` elements out of `items`, beginning at index `start`, and put the list `new` in their
    place. A `count` of 0 only inserts, an empty `new` only removes.

    返回把 `items` 从下标 `start` 起的 `count` 个元素替换为 `new` 中全部元素之后的列表。

    从 `items` 的 `start` 处删去 `count` 个元素，并在原处放入列表 `new`；`count` 为 0
    相当于插入，`new` 为空相当于删除。

    >>> splice([1, 2, 3, 4], 1, 2, [9])
    [1, 9, 4]
    >>> splice([1, 2], 1, 0, [7, 8])
    [1, 7, 8, 2]
    >>> splice([1, 2, 3], 0, 2, [])
    [3]
    """
    return items[:start] + new + items[start + count:]


def splice_2(items: list[int], start: int, count: int, new: list[int]) -> list[int]:
    result = list(items)
    result[start:start + count] = new
    return result


def inverse_order(order: list[int]) -> list[int]:
    """Return the inverse of the permutation `order`: a list that has i at index `order`[i]. The
    list `order` contains each of 0 to n - 1 once.

    Given `order`, where every number from 0 to n - 1 stands exactly once, tell for each number at
    which index of `order` it stands.

    返回排列 `order` 的逆排列，即第 `order`[i] 个位置上是 i 的列表；`order` 由 0 到 n - 1
    各一次组成。

    `order` 是 0 到 n - 1 的一个排列，求每个数在 `order` 中的下标，按数从小到大组成列表。

    >>> inverse_order([2, 0, 1])
    [1, 2, 0]
    >>> inverse_order([0, 1])
    [0, 1]
    >>> inverse_order([])
    []
    """
    inverse = [0] * len(order)
    for index, target in enumerate(order):
        inverse[target] = index
    return inverse


def inverse_order_2(order: list[int]) -> list[int]:
    return sorted(range(len(order)), key=order.__getitem__)


def after_swaps(cups: list[str], swaps: list[tuple[int, int]]) -> list[str]:
    """Return `cups` after carrying out all `swaps` in order, each a pair of indices whose elements
    change places.

    In a shell game, the row `cups` is changed step by step: for each pair (i, j) in `swaps`, the
    cups standing at i and j at that moment are exchanged. Return the final row.

    依次执行 `swaps` 中的每个交换（一对下标），返回 `cups` 最终的样子。

    猜杯子游戏：对 `swaps` 中的每对 (i, j)，把此刻位于 i 和 j 的杯子互换，求 `cups` 最后的排列。

    >>> after_swaps(['red', 'blue', 'green'], [(0, 2), (0, 1)])
    ['blue', 'green', 'red']
    >>> after_swaps(['a', 'b'], [])
    ['a', 'b']
    >>> after_swaps(['a', 'b'], [(1, 1), (1, 0)])
    ['b', 'a']
    """
    row = list(cups)
    for i, j in swaps:
        row[i], row[j] = row[j], row[i]
    return row


def load_batches(weights: list[int], limit: int) -> list[list[int]]:
    """Return `weights` divided into successive batches, each filled as long as its sum does not
    exceed `limit`. A single weight above `limit` gets a batch of its own.

    Pack parcels in the given order: put each of `weights` into the current batch if the sum stays
    at most `limit`, else begin a new batch with it, even if it is too heavy by itself.

    按顺序把 `weights` 分批，每批总和不超过 `limit`，放不下就另起一批；单个超过 `limit` 的自成一批。

    依次装箱：若把当前重量加入本批后总和仍不大于 `limit`
    就加入，否则用它开始新的一批（即使它本身超重），返回 `weights` 分成的各批。

    >>> load_batches([4, 3, 5, 2, 2], 9)
    [[4, 3], [5, 2, 2]]
    >>> load_batches([12, 1, 1], 10)
    [[12], [1, 1]]
    >>> load_batches([], 10)
    []
    """
    batches = []
    load = 0
    for weight in weights:
        if batches and load + weight <= limit:
            batches[-1].append(weight)
            load += weight
        else:
            batches.append([weight])
            load = weight
    return batches


def finishing_order(work: list[int], slice_length: int) -> list[int]:
    """Return the indices of the jobs in the order in which they finish, when the jobs need `work`
    units each and are run in turn for at most `slice_length` units before going to the back of the
    queue. All amounts are positive.

    A processor serves jobs 0, 1, 2, ... round and round; job i needs `work`[i] units (1 or more).
    At its turn a job gets up to `slice_length` units and, if not done, queues up again at the end.
    List the jobs as they become done.

    时间片轮转调度：任务 i 需要 `work`[i] 个单位（均为正数），每次最多执行 `slice_length`
    个单位，未完成则回到队尾，返回任务编号的完成次序。

    各任务所需的量为 `work`，排队轮流处理，每轮到一次最多处理
    `slice_length`，没做完就重新排到最后；所有数都是正数，求任务下标按完成先后组成的列表。

    >>> finishing_order([5, 2, 3], 2)
    [1, 2, 0]
    >>> finishing_order([1, 1], 4)
    [0, 1]
    >>> finishing_order([], 1)
    []
    """
    queue = deque(enumerate(work))
    finished = []
    while queue:
        job, rest = queue.popleft()
        if rest <= slice_length:
            finished.append(job)
        else:
            queue.append((job, rest - slice_length))
    return finished


def finishing_order_2(work: list[int], slice_length: int) -> list[int]:
    rounds = [(amount + slice_length - 1) // slice_length for amount in work]
    return sorted(range(len(work)), key=lambda job: (rounds[job], job))


def from_both_ends(items: list[int]) -> list[int]:
    """Return the elements of `items` taken alternately from the front and from the back, beginning
    with the first.

    Empty the list `items` by removing the first element, then the last, then again the first and so
    on. Return the elements in the order of their removal.

    从第一个开始，轮流从 `items` 的前端和后端取元素，返回取出的次序。

    对列表 `items`，先取最前面的，再取最后面的，如此交替直到取完，按取出先后返回。

    >>> from_both_ends([1, 2, 3, 4, 5])
    [1, 5, 2, 4, 3]
    >>> from_both_ends([8, 9])
    [8, 9]
    >>> from_both_ends([])
    []
    """
    rest = deque(items)
    taken = []
    while rest:
        taken.append(rest.pop() if len(taken) % 2 else rest.popleft())
    return taken


def from_both_ends_2(items: list[int]) -> list[int]:
    if len(items) < 2:
        return list(items)
    return [items[0], items[-1], *from_both_ends_2(items[1:-1])]
