"""Sorting: methods, custom orders, ranks, partitions, merging and scheduling."""

import heapq
import itertools
import re
from collections import Counter, defaultdict


def insert_in_order(ordered: list[int], value: int) -> list[int]:
    """Return a new ascending list with all elements of the ascending list `ordered` and, in its
    proper place, `value`.

    Given a list `ordered` that is sorted in ascending order, insert `value` so that it stays
    sorted. The given list itself must not be changed.

    返回一个新的升序列表，由升序列表 `ordered` 的全部元素和放在合适位置的 `value` 组成。

    给定升序列表 `ordered`，把 `value` 插入其中并保持有序，返回新列表，不得修改原列表。

    >>> insert_in_order([1, 4, 9], 5)
    [1, 4, 5, 9]
    >>> insert_in_order([], 3)
    [3]
    >>> insert_in_order([2, 2], 7)
    [2, 2, 7]
    """
    place = 0
    while place < len(ordered) and ordered[place] < value:
        place += 1
    return ordered[:place] + [value] + ordered[place:]


def insert_in_order_2(ordered: list[int], value: int) -> list[int]:
    return sorted([*ordered, value])


def insertion_sort_down(numbers: list[int]) -> list[int]:
    """Return the elements of `numbers` in descending order, sorted by insertion: take one
    element after the other and shift the smaller ones before it to the right.

    Implement insertion sort without the built-in sorting functions. The result is a new list
    with the same elements as `numbers`, the largest first.

    用插入排序把 `numbers` 的元素按从大到小排列，返回新的列表。

    实现插入排序（不使用内置排序函数）：依次取出 `numbers` 的每个元素，把它前面较小的元素右移，再放到空位上。返回降序的新列表。

    >>> insertion_sort_down([3, 8, 1, 8])
    [8, 8, 3, 1]
    >>> insertion_sort_down([-1, 0])
    [0, -1]
    >>> insertion_sort_down([])
    []
    """
    result = list(numbers)
    for end in range(1, len(result)):
        current = result[end]
        place = end
        while place > 0 and result[place - 1] < current:
            result[place] = result[place - 1]
            place -= 1
        result[place] = current
    return result


def insertion_sort_down_2(numbers: list[int]) -> list[int]:
    result = []
    for number in numbers:
        place = 0
        while place < len(result) and result[place] >= number:
            place += 1
        result.insert(place, number)
    return result


def selection_swaps(items: list[int]) -> int:
    """Selection sort exchanges, for each position in turn, the element there with the first
    smallest of the elements from there on, unless it is that element itself. Return how many
    exchanges it makes to sort `items` in ascending order.

    Count the swaps that selection sort performs on `items`. In each step the leftmost minimum
    of the unsorted rest is swapped to the front of the rest; if it is already there, no swap
    is counted.

    选择排序依次对每个位置，把该位置的元素与它及其后元素中最靠左的最小者交换，若最小者就是它自己则不交换。返回把 `items` 按升序排好需要交换多少次。

    统计对 `items` 做升序选择排序时发生的交换次数：每一步把未排序部分中最左边的最小值换到该部分开头，已在开头则不计。

    >>> selection_swaps([3, 1, 2])
    2
    >>> selection_swaps([4, 2, 3, 1])
    1
    >>> selection_swaps([1, 2, 3])
    0
    >>> selection_swaps([])
    0
    """
    rest = list(items)
    swaps = 0
    for start in range(len(rest)):
        smallest = min(range(start, len(rest)), key=rest.__getitem__)
        if smallest != start:
            rest[start], rest[smallest] = rest[smallest], rest[start]
            swaps += 1
    return swaps


def after_bubble_pass(values: list[int]) -> list[int]:
    """Return what one pass of bubble sort makes of `values`: from left to right, each two
    neighbours are compared and exchanged if the left one is greater.

    Perform a single pass of bubble sort over a copy of `values` and return the copy. After it,
    the largest element stands at the end.

    返回对 `values` 进行一趟冒泡之后的结果：从左到右比较每两个相邻元素，左边更大时交换。

    对 `values` 的副本执行一趟（仅一趟）升序冒泡排序并返回，此时最大的元素位于末尾。

    >>> after_bubble_pass([5, 1, 4, 2])
    [1, 4, 2, 5]
    >>> after_bubble_pass([1, 3, 2])
    [1, 2, 3]
    >>> after_bubble_pass([])
    []
    """
    result = list(values)
    for i in range(len(result) - 1):
        if result[i] > result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result


def bubble_passes(values: list[int]) -> int:
    """Bubble sort goes over the list again and again until a pass makes no exchange. Return how
    many passes it needs for `values`, the last one without exchanges included.

    Sort a copy of `values` in ascending order with bubble sort and count the passes. Each pass
    swaps neighbours in the wrong order from left to right; the sorting ends after the first
    pass that swapped nothing, which counts as well.

    冒泡排序反复遍历列表，直到某一趟没有发生交换为止。返回对 `values` 升序排序需要多少趟，最后没有交换的那趟也算。

    用冒泡排序对 `values` 的副本做升序排序，统计一共进行了几趟；首个没有任何交换的那一趟之后结束，这一趟也计入。

    >>> bubble_passes([1, 2, 3])
    1
    >>> bubble_passes([3, 2, 1])
    3
    >>> bubble_passes([2, 3, 1])
    3
    """
    current = list(values)
    passes = 0
    swapped = True
    while swapped:
        swapped = False
        passes += 1
        for i in range(len(current) - 1):
            if current[i] > current[i + 1]:
                current[i], current[i + 1] = current[i + 1], current[i]
                swapped = True
    return passes


def sort_grades(grades: list[int], highest: int) -> list[int]:
    """Sort `grades`, all of which are integers from 0 to `highest`, in ascending order by
    counting how often each grade occurs; return a new list.

    Implement counting sort: tally each value of `grades` in a table with `highest` + 1 entries
    and write every value down as often as it was tallied. Values lie between 0 and `highest`.

    用计数排序把 `grades` 按升序排列并返回新列表，其中所有元素都是 0 到 `highest` 的整数。

    实现计数排序：用一张有 `highest` + 1 项的表统计 `grades` 中每个值出现的次数，再按从小到大的顺序把每个值写出相应的次数。

    >>> sort_grades([3, 0, 5, 3], 5)
    [0, 3, 3, 5]
    >>> sort_grades([], 10)
    []
    >>> sort_grades([1, 0], 1)
    [0, 1]
    """
    counts = [0] * (highest + 1)
    for grade in grades:
        counts[grade] += 1
    result = []
    for grade, count in enumerate(counts):
        result.extend([grade] * count)
    return result


def sort_grades_2(grades: list[int], highest: int) -> list[int]:
    counts = Counter(grades)
    return [grade for grade in range(highest + 1) for _ in range(counts[grade])]


def radix_pass(numbers: list[int], place: int) -> list[int]:
    """Return the non-negative integers `numbers` ordered by their decimal digit at `place` (0 is
    the units digit, 1 the tens digit, ...). Numbers with the same digit keep their order.

    Carry out one step of radix sort: distribute `numbers` to ten buckets according to the digit
    that stands at position `place` counted from the right, starting with 0, and join the
    buckets from 0 to 9. A missing digit is 0.

    按第 `place` 位数字（0 为个位，1 为十位，依此类推）对非负整数列表 `numbers` 排序，该位数字相同的保持原有顺序。

    实现基数排序中的一步：根据从右数第 `place` 位（从 0 开始）的数字把 `numbers` 分到十个桶里，再从 0 到 9 依次连接各桶。没有该位时按 0 处理。

    >>> radix_pass([53, 21, 33, 70], 0)
    [70, 21, 53, 33]
    >>> radix_pass([121, 7, 215], 1)
    [7, 215, 121]
    >>> radix_pass([], 0)
    []
    """
    buckets = [[] for _ in range(10)]
    for number in numbers:
        buckets[number // 10 ** place % 10].append(number)
    return [number for bucket in buckets for number in bucket]


def radix_pass_2(numbers: list[int], place: int) -> list[int]:
    return sorted(numbers, key=lambda number: number // 10 ** place % 10)


def merge_without_repeats(a: list[int], b: list[int]) -> list[int]:
    """Merge the ascending lists `a` and `b` into one ascending list in which every number occurs
    only once.

    You are given two sorted lists `a` and `b`, either of which may contain equal elements or be
    empty. Return the sorted list of all different numbers that occur in at least one of them.

    把升序列表 `a` 和 `b` 合并成一个升序列表，每个数只出现一次。

    给定两个有序列表 `a`、`b`（都可能为空或有重复元素），返回至少在其中一个里出现过的所有不同的数，按升序排列。

    >>> merge_without_repeats([1, 3, 3], [2, 3, 4])
    [1, 2, 3, 4]
    >>> merge_without_repeats([], [5, 5])
    [5]
    >>> merge_without_repeats([], [])
    []
    """
    merged = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] <= b[j]):
            value = a[i]
            i += 1
        else:
            value = b[j]
            j += 1
        if not merged or merged[-1] != value:
            merged.append(value)
    return merged


def merge_without_repeats_2(a: list[int], b: list[int]) -> list[int]:
    return [value for value, _ in itertools.groupby(heapq.merge(a, b))]


def merge_sort_by_length(words: list[str]) -> list[str]:
    """Sort `words` by length with merge sort, the shortest first; words of the same length stay
    in the order in which they were given.

    Write a recursive merge sort that orders the list `words` by the number of letters. It has
    to be stable: among words of equal length the earlier one comes first. Return a new list.

    用归并排序按长度从短到长排列 `words`，长度相同的单词保持原来的先后顺序。

    编写递归的归并排序，根据字符个数对单词列表 `words` 进行升序排序，要求稳定，返回新的列表。

    >>> merge_sort_by_length(['pear', 'fig', 'kiwi', 'a'])
    ['a', 'fig', 'pear', 'kiwi']
    >>> merge_sort_by_length(['bb', 'aa'])
    ['bb', 'aa']
    >>> merge_sort_by_length([])
    []
    """
    if len(words) < 2:
        return list(words)
    middle = len(words) // 2
    left = merge_sort_by_length(words[:middle])
    right = merge_sort_by_length(words[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if len(left[i]) <= len(right[j]):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def merge_sort_by_length_2(words: list[str]) -> list[str]:
    return sorted(words, key=len)


def quick_sort_distinct(numbers: list[int]) -> list[int]:
    """Return the different elements of `numbers` in ascending order, in the manner of quicksort:
    choose a pivot, sort what is smaller and what is greater recursively, and drop what is
    equal to the pivot.

    Sort the list `numbers` recursively around its first element and leave out duplicates, so
    that the result is strictly ascending. An empty list gives an empty list.

    用快速排序的思路返回 `numbers` 中不同元素的升序列表：选一个基准，递归处理比它小和比它大的元素，与基准相等的只保留一个。

    以首元素为基准递归地对列表 `numbers` 排序并去除重复，得到严格递增的列表；空列表返回空列表。

    >>> quick_sort_distinct([4, 2, 4, 9, 2])
    [2, 4, 9]
    >>> quick_sort_distinct([7, 7, 7])
    [7]
    >>> quick_sort_distinct([])
    []
    """
    if not numbers:
        return []
    pivot = numbers[0]
    smaller = [number for number in numbers if number < pivot]
    greater = [number for number in numbers if number > pivot]
    return quick_sort_distinct(smaller) + [pivot] + quick_sort_distinct(greater)


def quick_sort_distinct_2(numbers: list[int]) -> list[int]:
    return sorted(set(numbers))


def three_way_split(values: list[int], pivot: int) -> list[int]:
    """Return the elements of `values` regrouped: first those less than `pivot`, then those equal
    to it, then those greater. Inside each group the order stays as it was.

    Partition the list `values` stably into three groups with respect to `pivot` (smaller,
    equal, larger) and return the groups joined into one list.

    把 `values` 重新分组后返回：先是小于 `pivot` 的，再是等于它的，最后是大于它的，每组内部保持原来的顺序。

    以 `pivot` 为界对列表 `values` 做稳定的三路划分（小于、等于、大于），将三组依次连接成一个列表返回。

    >>> three_way_split([7, 3, 5, 9, 1, 5], 5)
    [3, 1, 5, 5, 7, 9]
    >>> three_way_split([2, 1], 10)
    [2, 1]
    >>> three_way_split([], 0)
    []
    """
    below = [value for value in values if value < pivot]
    same = [value for value in values if value == pivot]
    above = [value for value in values if value > pivot]
    return below + same + above


def three_way_split_2(values: list[int], pivot: int) -> list[int]:
    return sorted(values, key=lambda value: (value > pivot) - (value < pivot))


def vowel_words_first(words: list[str]) -> list[str]:
    """Move the words that begin with a vowel (a, e, i, o, u in either case) to the front of
    `words`, without changing the order among them or among the rest.

    Return a list with the elements of `words`, those whose first letter is a vowel before those
    whose first letter is none. Both groups keep their original order; no word is empty.

    把 `words` 中以元音字母（a、e、i、o、u，不分大小写）开头的单词移到最前面，两类单词各自保持原有顺序。

    返回重新排列后的 `words`：首字母为元音的单词在前，其余在后，组内次序不变。所有单词都不为空。

    >>> vowel_words_first(['sun', 'Ice', 'moon', 'orb'])
    ['Ice', 'orb', 'sun', 'moon']
    >>> vowel_words_first(['sky'])
    ['sky']
    >>> vowel_words_first([])
    []
    """
    return sorted(words, key=lambda word: word[0].lower() not in 'aeiou')


def vowel_words_first_2(words: list[str]) -> list[str]:
    front, back = [], []
    for word in words:
        if word[0].lower() in 'aeiou':
            front.append(word)
        else:
            back.append(word)
    return front + back


def sort_traffic_lights(lights: list[str]) -> list[str]:
    """The list `lights` contains only the words red, amber and green. Return it with all red
    ones first, then the amber ones, then the green ones.

    Return the colours in `lights` sorted in the order 'red', 'amber', 'green'; no other colour
    occurs.

    列表 `lights` 中只含 red、amber 和 green 三种单词，返回先 red、再 amber、最后 green 的列表。

    把 `lights` 里的颜色按照 'red'、'amber'、'green' 的次序排序后返回，不会出现其他颜色。

    >>> sort_traffic_lights(['green', 'red', 'amber', 'red'])
    ['red', 'red', 'amber', 'green']
    >>> sort_traffic_lights(['green'])
    ['green']
    >>> sort_traffic_lights([])
    []
    """
    return sorted(lights, key=['red', 'amber', 'green'].index)


def sort_traffic_lights_2(lights: list[str]) -> list[str]:
    result = []
    for colour in ('red', 'amber', 'green'):
        result += [colour] * lights.count(colour)
    return result


def rhyming_order(words: list[str]) -> list[str]:
    """Sort `words` as a rhyming dictionary does: compare them letter by letter from the end
    backwards.

    Return the list `words` ordered by their reversed spelling, so that words with the same
    ending stand side by side.

    像韵书那样给 `words` 排序：从单词末尾开始向前逐个字母比较。

    返回按照各单词倒序拼写的字典序排列的 `words`，使词尾相同的单词排在一起。

    >>> rhyming_order(['light', 'sea', 'night', 'tea'])
    ['sea', 'tea', 'light', 'night']
    >>> rhyming_order(['ab', 'b'])
    ['b', 'ab']
    >>> rhyming_order([])
    []
    """
    return sorted(words, key=lambda word: word[::-1])


def sort_by_alphabet(words: list[str], alphabet: str) -> list[str]:
    """Sort `words` alphabetically, but with the letters in the order in which they stand in
    `alphabet`. All letters of the words occur there.

    In an invented language the letters have the order given by the string `alphabet`. Return
    the list `words` in the dictionary order of that language; a word comes before any longer
    word that begins with it.

    按照 `alphabet` 中字母的先后次序对 `words` 做字典序排序，单词中的字母都出现在 `alphabet` 里。

    某种虚构语言的字母顺序由字符串 `alphabet` 给出。返回 `words` 按该语言的字典序排列的结果，若一个单词是另一个的前缀，则较短者在前。

    >>> sort_by_alphabet(['ab', 'ba', 'b'], 'ba')
    ['b', 'ba', 'ab']
    >>> sort_by_alphabet(['cat', 'act', 'tac'], 'tca')
    ['tac', 'cat', 'act']
    >>> sort_by_alphabet([], 'xyz')
    []
    """
    place = {letter: index for index, letter in enumerate(alphabet)}
    return sorted(words, key=lambda word: [place[letter] for letter in word])


def sort_versions(versions: list[str]) -> list[str]:
    """Sort version numbers such as '1.10.2' in ascending order, comparing the parts between the
    dots as numbers; return a new list of the elements of `versions`.

    You are given a list `versions` of strings that consist of integers separated by dots.
    Return them from the oldest to the newest, where 1.9 is older than 1.10 and 2 is older than
    2.0.

    对形如 '1.10.2' 的版本号列表 `versions` 升序排序，点号之间的各部分按数值大小比较，返回新列表。

    给定版本号字符串列表 `versions`（由点号分隔的整数组成），按从旧到新的顺序返回，其中 1.9 早于 1.10，2 早于 2.0。

    >>> sort_versions(['1.10', '1.9', '1.2.5'])
    ['1.2.5', '1.9', '1.10']
    >>> sort_versions(['2.0', '2'])
    ['2', '2.0']
    >>> sort_versions([])
    []
    """
    return sorted(versions, key=lambda version: [int(part) for part in version.split('.')])


def natural_order(names: list[str]) -> list[str]:
    """Sort the file `names` in the natural way, where runs of digits are compared as numbers, so
    that 'img2' comes before 'img10'. Upper and lower case are not distinguished. Every name
    begins with a letter.

    Return the list `names` sorted so that digits inside the names count as whole numbers and
    the text between them is compared without regard to case. The names all start with a letter.

    对文件名列表 `names` 做自然排序：连续的数字按数值比较，例如 'img2' 排在 'img10' 之前，不区分大小写。每个名字都以字母开头。

    返回排好序的 `names`，名字中的数字串作为整数来比较，其余文字忽略大小写进行比较；所有名字的首字符都是字母。

    >>> natural_order(['img10', 'img2', 'IMG1'])
    ['IMG1', 'img2', 'img10']
    >>> natural_order(['b1', 'a20', 'a3x'])
    ['a3x', 'a20', 'b1']
    >>> natural_order([])
    []
    """
    def key(name: str) -> list:
        parts = re.split(r'(\d+)', name.lower())
        return [int(part) if part.isdigit() else part for part in parts]

    return sorted(names, key=key)


def sort_letters_in_place(text: str) -> str:
    """Sort the letters of `text` alphabetically, but leave everything that is no letter where it
    is. The text has lower-case letters only.

    Given a string `text` with lower-case letters, digits and punctuation, return the string in
    which the letters have been put in ascending order among the places of the letters, while
    all other characters keep their positions.

    将 `text` 中的字母按字母表顺序排列，而非字母的字符留在原位。字母均为小写。

    给定由小写字母、数字和标点组成的字符串 `text`，返回一个新字符串：字母在各个字母所占的位置上升序排列，其余字符位置不变。

    >>> sort_letters_in_place('d-c-a')
    'a-c-d'
    >>> sort_letters_in_place('zoo, 2 ants')
    'ano, 2 ostz'
    >>> sort_letters_in_place('123')
    '123'
    """
    letters = iter(sorted(char for char in text if char.isalpha()))
    return ''.join(next(letters) if char.isalpha() else char for char in text)


def sort_letters_in_place_2(text: str) -> str:
    letters = sorted((char for char in text if char.isalpha()), reverse=True)
    result = ''
    for char in text:
        if char.isalpha():
            result += letters.pop()
        else:
            result += char
    return result


def sort_day_first(dates: list[str]) -> list[str]:
    """Return `dates`, strings of the form 'dd.mm.yyyy', in chronological order.

    The list `dates` has dates written with day, month and year separated by dots, such as
    '05.11.2021'. Sort them from the earliest to the latest.

    返回按时间先后排列的 `dates`，其中的日期字符串形如 'dd.mm.yyyy'。

    列表 `dates` 中的日期写成“日.月.年”的形式，如 '05.11.2021'，把它们从早到晚排序。

    >>> sort_day_first(['05.11.2021', '01.12.2020', '20.02.2021'])
    ['01.12.2020', '20.02.2021', '05.11.2021']
    >>> sort_day_first(['02.01.2000', '01.02.2000'])
    ['02.01.2000', '01.02.2000']
    >>> sort_day_first([])
    []
    """
    return sorted(dates, key=lambda day: day.split('.')[::-1])


def sort_day_first_2(dates: list[str]) -> list[str]:
    return sorted(dates, key=lambda day: (day[6:], day[3:5], day[:2]))


def by_distance(places: list[int], home: int) -> list[int]:
    """Order the numbers `places` by their distance from `home`, the nearest first; of two
    equally distant ones the smaller comes first.

    Given positions `places` on a straight road and the position `home`, return a list of the
    positions sorted by how far from home they are. Ties are broken in favour of the smaller
    number.

    把 `places` 中的数按与 `home` 的距离从近到远排列，距离相等时较小的数在前。

    给定一条直路上的若干位置 `places` 和家的位置 `home`，返回按离家远近升序排列的位置列表，一样远时数值小的优先。

    >>> by_distance([1, 9, 6, 4], 5)
    [4, 6, 1, 9]
    >>> by_distance([-2, 2, 0], 0)
    [0, -2, 2]
    >>> by_distance([], 3)
    []
    """
    return sorted(places, key=lambda place: (abs(place - home), place))


def most_frequent_first(values: list[int]) -> list[int]:
    """Return all elements of `values`, the most frequent numbers first. Equally frequent numbers
    are ordered from small to large, and equal elements stand together.

    Sort the list `values` by falling frequency of the number, then by the number itself, with
    each number repeated as often as it occurs.

    返回 `values` 的全部元素，出现次数多的数在前；次数相同的按从小到大排列，相等的元素排在一起。

    对列表 `values` 排序：先按该数出现的频率从高到低，再按数值从小到大，每个数保留原有的出现次数。

    >>> most_frequent_first([2, 7, 7, 1, 2, 7])
    [7, 7, 7, 2, 2, 1]
    >>> most_frequent_first([3, 1, 2])
    [1, 2, 3]
    >>> most_frequent_first([])
    []
    """
    counts = Counter(values)
    return sorted(values, key=lambda value: (-counts[value], value))


def most_frequent_first_2(values: list[int]) -> list[int]:
    counts = Counter(sorted(values))
    result = []
    for value, count in counts.most_common():
        result.extend([value] * count)
    return result


def largest_in_place_order(values: list[int], k: int) -> list[int]:
    """Return the `k` largest elements of `values` in the order in which they stand there. If an
    element ties with others for the last place, the earlier ones are chosen.

    Choose the `k` greatest elements of the list `values` (all, if it has fewer), preferring the
    leftmost among equals, and return them without changing their relative order.

    返回 `values` 中最大的 `k` 个元素，保持它们在原列表中的先后顺序；争最后名额的元素相等时取靠前的。

    从列表 `values` 中选出最大的 `k` 个元素（不足 `k` 个则全选），相等时优先选左边的，按原来的相对次序返回。

    >>> largest_in_place_order([5, 1, 9, 3, 7], 3)
    [5, 9, 7]
    >>> largest_in_place_order([2, 2, 1, 2], 2)
    [2, 2]
    >>> largest_in_place_order([4, 8], 5)
    [4, 8]
    >>> largest_in_place_order([4, 8], 0)
    []
    """
    by_size = sorted(range(len(values)), key=lambda i: -values[i])
    return [values[i] for i in sorted(by_size[:k])]


def nth_smallest_distinct(values: list[int], n: int) -> int | None:
    """Return the `n`-th smallest of the different numbers in `values` (n = 1 asks for the
    smallest), or None if there are fewer than `n` of them.

    Equal elements of `values` count only once. Which number comes at place `n`, counted from 1,
    when the rest are put in ascending order? The answer is None if that place does not exist.

    返回 `values` 中不同的数里第 `n` 小的数（`n` 为 1 时即最小的），不同的数不足 `n` 个时返回 None。

    将 `values` 去重后升序排列，求其中第 `n` 个数（从 1 数起）；没有这么多数时结果为 None。

    >>> nth_smallest_distinct([5, 2, 2, 8], 2)
    5
    >>> nth_smallest_distinct([5, 2, 2, 8], 4)

    >>> nth_smallest_distinct([-1], 1)
    -1
    """
    distinct = sorted(set(values))
    return distinct[n - 1] if n <= len(distinct) else None


def nth_smallest_distinct_2(values: list[int], n: int) -> int | None:
    remaining = set(values)
    for _ in range(n - 1):
        if remaining:
            remaining.remove(min(remaining))
    return min(remaining, default=None)


def sorting_indices(values: list[int]) -> list[int]:
    """Return the indices of `values` in the order in which they visit the elements from the
    smallest to the largest; among equal elements the lower index comes first.

    Which index of `values` has the smallest element, which the next smallest, and so on? Answer
    with the list of all indices, equal elements being taken from left to right.

    返回 `values` 的下标列表，使得按这些下标依次取元素时从小到大；元素相等时下标小的在前。

    求列表 `values` 中最小元素的下标、次小元素的下标……依次组成的列表，相等的元素从左到右取。

    >>> sorting_indices([30, 10, 20])
    [1, 2, 0]
    >>> sorting_indices([5, 5, 1])
    [2, 0, 1]
    >>> sorting_indices([])
    []
    """
    return sorted(range(len(values)), key=lambda index: values[index])


def sorting_indices_2(values: list[int]) -> list[int]:
    pairs = sorted((value, index) for index, value in enumerate(values))
    return [index for _, index in pairs]


def competition_ranks(points: list[int]) -> list[int]:
    """Return the rank of each competitor, given their `points`, where more points are better.
    Those with equal points share a rank, and the ranks they take up are skipped (1, 2, 2, 4).

    For each element of `points`, compute one plus the number of elements that are greater than
    it; return these ranks in the same order.

    给定选手的得分列表 `points`（越高越好），返回每位选手的名次。得分相同者名次并列，后面的名次相应跳过（如 1、2、2、4）。

    对 `points` 的每个元素，求比它大的元素个数加一，按原来的顺序返回这些名次。

    >>> competition_ranks([50, 80, 50, 30])
    [2, 1, 2, 4]
    >>> competition_ranks([7])
    [1]
    >>> competition_ranks([])
    []
    """
    ordered = sorted(points, reverse=True)
    return [ordered.index(score) + 1 for score in points]


def competition_ranks_2(points: list[int]) -> list[int]:
    return [1 + sum(other > score for other in points) for score in points]


def dense_ranks(values: list[int]) -> list[int]:
    """Replace each element of `values` by its rank among the different numbers: the smallest
    number gets 0, the next larger one 1 and so on, equal numbers get the same rank.

    Compress the coordinates in `values`: return a list in which every number is replaced by the
    count of distinct smaller numbers in the list.

    把 `values` 的每个元素替换为它在不同的数中的名次：最小的数为 0，次小的为 1，依此类推，相等的数名次相同。

    对 `values` 做坐标压缩：返回一个列表，其中每个数换成列表里比它小的不同数的个数。

    >>> dense_ranks([40, 10, 40, 25])
    [2, 0, 2, 1]
    >>> dense_ranks([-5, -5])
    [0, 0]
    >>> dense_ranks([])
    []
    """
    rank = {value: place for place, value in enumerate(sorted(set(values)))}
    return [rank[value] for value in values]


def dense_ranks_2(values: list[int]) -> list[int]:
    return [len({other for other in values if other < value}) for value in values]


def percent_beaten(scores: list[int], score: int) -> float:
    """Return what percentage of the `scores` is less than `score`, as a float rounded to one
    decimal; for an empty list return 0.0.

    Compute the percentile rank of `score`: 100 times the number of elements of `scores` that
    are strictly smaller, divided by the number of elements, rounded to one decimal place. If
    there are no scores, the result is 0.0.

    返回 `scores` 中小于 `score` 的成绩所占的百分比，保留一位小数；列表为空时返回 0.0。

    计算 `score` 的百分位：`scores` 中严格小于它的元素个数乘以 100 再除以总数，四舍五入到一位小数，没有成绩则为 0.0。

    >>> percent_beaten([50, 60, 70], 65)
    66.7
    >>> percent_beaten([90, 90], 90)
    0.0
    >>> percent_beaten([], 10)
    0.0
    """
    if not scores:
        return 0.0
    beaten = sum(1 for other in scores if other < score)
    return round(100 * beaten / len(scores), 1)


def out_of_place(values: list[int]) -> int:
    """Count the positions at which `values` differs from its ascending sorted version.

    How many elements of the list `values` do not stand where they would stand (or an equal
    element would) if the list were sorted in ascending order?

    统计 `values` 与其升序排序结果在多少个位置上不同。

    若把列表 `values` 按升序排列，有多少个位置上的元素会变成另一个不同的值？返回这个数目。

    >>> out_of_place([1, 3, 2, 4])
    2
    >>> out_of_place([5, 5])
    0
    >>> out_of_place([3, 1, 2])
    3
    """
    return sum(value != wanted for value, wanted in zip(values, sorted(values)))


def out_of_place_2(values: list[int]) -> int:
    ordered = sorted(values)
    count = 0
    for i in range(len(values)):
        if values[i] != ordered[i]:
            count += 1
    return count


def sorted_prefix_length(values: list[int]) -> int:
    """Return how many elements at the beginning of `values` are in ascending order (equal
    neighbours allowed).

    Find the length of the longest prefix of `values` in which no element is smaller than the
    one before it. It is 0 for the empty list only.

    返回 `values` 开头有多少个元素是按升序排列的（允许相邻元素相等）。

    求 `values` 的最长前缀的长度，要求其中没有元素比它的前一个小；只有空列表的结果是 0。

    >>> sorted_prefix_length([1, 2, 2, 1, 5])
    3
    >>> sorted_prefix_length([9, 3])
    1
    >>> sorted_prefix_length([])
    0
    """
    length = min(1, len(values))
    while 0 < length < len(values) and values[length - 1] <= values[length]:
        length += 1
    return length


def zigzag_by_pairs(values: list[int]) -> list[int]:
    """Sort `values` in ascending order and then exchange the first with the second element, the
    third with the fourth and so on; a last element without partner stays. Return the result.

    Return a zigzag arrangement of `values`: the sorted list in which each two successive
    elements, counted in pairs from the start, have changed places.

    先把 `values` 升序排序，再交换第一与第二、第三与第四个元素，依此类推，落单的最后一个元素不动，返回结果。

    返回 `values` 的锯齿排列：在排好序的列表里，从头开始每两个元素为一对，对内两个元素互换位置，末尾落单的保持不变。

    >>> zigzag_by_pairs([3, 1, 4, 2])
    [2, 1, 4, 3]
    >>> zigzag_by_pairs([5, 9, 7])
    [7, 5, 9]
    >>> zigzag_by_pairs([])
    []
    """
    ordered = sorted(values)
    for i in range(0, len(ordered) - 1, 2):
        ordered[i], ordered[i + 1] = ordered[i + 1], ordered[i]
    return ordered


def pancake_flips(stack: list[int]) -> list[int]:
    """A flip of size k reverses the first k elements of a list. For the largest element that is
    not yet in its place, in falling order, flip it to the front (unless it is there already)
    and then to its place. Return the sizes of all flips that sort `stack` in this way; its
    numbers are different.

    Sort a stack of pancakes of different sizes in ascending order by reversing prefixes only.
    For end = len(`stack`), ..., 2: if the maximum of the first end elements is not the last of
    them, bring it to the front by a flip (if it is not at the front), then flip end elements.
    Return the list of flip sizes.

    大小为 k 的翻转是把列表的前 k 个元素逆序。从最大的元素开始，若它不在应在的位置，先翻到最前面（已在最前则省略），再翻到该位置。返回用这种方法将元素互不相同的 `stack`
    升序排好所用的全部翻转大小。

    只用前缀翻转把互不相同的 `stack` 升序排列：end 从列表长度递减到 2，若前 end 个元素的最大值不在其末尾，先用一次翻转把它移到最前（已在最前则不翻），再翻转前 end
    个。返回各次翻转的大小。

    >>> pancake_flips([3, 1, 2])
    [3, 2]
    >>> pancake_flips([1, 3, 2])
    [2, 3, 2]
    >>> pancake_flips([1, 2, 3])
    []
    """
    pile = list(stack)
    flips = []
    for end in range(len(pile), 1, -1):
        place = pile.index(max(pile[:end]))
        if place == end - 1:
            continue
        if place > 0:
            flips.append(place + 1)
            pile[:place + 1] = pile[place::-1]
        flips.append(end)
        pile[:end] = pile[end - 1::-1]
    return flips


def biggest_joined_number(parts: list[int]) -> str:
    """Write the non-negative integers `parts` one after the other in such an order that the
    number they form is as large as possible; return it as a string ('' for an empty list).

    Given `parts`, a list of integers of which none is negative, find the order of joining their
    decimal notations that gives the greatest number. Of two parts x and y, x goes first if xy
    is greater than yx. Return the joined string; without parts it is empty.

    把非负整数列表 `parts` 中的数首尾相接写在一起，使组成的数尽可能大，以字符串形式返回（空列表返回 ''）。

    给定非负整数列表 `parts`，求一种拼接次序使得到的数最大：对两个数 x 和 y，若 xy 大于 yx 则 x 在前。返回拼接后的字符串，列表为空时返回空串。

    >>> biggest_joined_number([3, 30, 34])
    '34330'
    >>> biggest_joined_number([10, 2])
    '210'
    >>> biggest_joined_number([])
    ''
    """
    ordered = []
    for part in map(str, parts):
        place = 0
        while place < len(ordered) and ordered[place] + part >= part + ordered[place]:
            place += 1
        ordered.insert(place, part)
    return ''.join(ordered)


def league_table(results: list[tuple[str, int]]) -> list[str]:
    """Each pair in `results` has the name of a team and the points it got in one match. Return
    the team names ordered by their total points, the highest first, and alphabetically among
    teams with equal totals.

    Add up the points of every team in `results`, a list of (team, points), and list the teams
    from the best to the worst; if two have the same sum, the alphabetically smaller is first.

    `results` 的每一对是球队名和它在一场比赛中的得分。返回按总分从高到低排列的球队名，总分相同时按字母顺序。

    累加 `results`（由 (队名, 得分) 组成的列表）中各队的得分，从最好到最差列出球队；总分一样时，名字的字典序小的在前。

    >>> league_table([('B', 1), ('A', 3), ('B', 3), ('C', 3)])
    ['B', 'A', 'C']
    >>> league_table([('Z', 0)])
    ['Z']
    >>> league_table([])
    []
    """
    totals = defaultdict(int)
    for team, points in results:
        totals[team] += points
    return sorted(totals, key=lambda team: (-totals[team], team))


def tens_buckets(numbers: list[int]) -> dict[int, list[int]]:
    """Group the non-negative `numbers` by tens: the result maps 0, 10, 20, ... to the sorted list
    of the numbers from that ten to the next. Tens without numbers are left out, and the keys
    ascend.

    Return a dictionary, with ascending keys, that has for each n in `numbers` the key
    n // 10 * 10 and, as its value, the ascending list of the numbers that belong to this key.

    把非负整数列表 `numbers` 按十位分组：结果把 0、10、20……映射到该区间内各数的升序列表，没有数的区间不出现，键按升序排列。

    返回一个键按升序排列的字典，对 `numbers` 中每个 n，其键为 n // 10 * 10，值为属于该键的所有数的升序列表。

    >>> tens_buckets([23, 7, 29, 1, 20])
    {0: [1, 7], 20: [20, 23, 29]}
    >>> tens_buckets([100])
    {100: [100]}
    >>> tens_buckets([])
    {}
    """
    buckets = {}
    for number in sorted(numbers):
        buckets.setdefault(number // 10 * 10, []).append(number)
    return buckets


def tens_buckets_2(numbers: list[int]) -> dict[int, list[int]]:
    buckets = defaultdict(list)
    for number in sorted(numbers):
        buckets[number - number % 10].append(number)
    return dict(buckets)


def build_order(requires: dict[str, list[str]]) -> list[str]:
    """The dictionary `requires` maps each task to the tasks that must be done before it; all of
    them are keys, and there are no cycles. Return an order of all tasks, always doing next the
    alphabetically first of those whose requirements are done.

    Sort the keys of `requires` topologically: every task comes after the tasks in its list.
    Whenever several tasks are possible, the one with the smallest name is taken. No cycle
    occurs, and every required task is a key as well.

    字典 `requires` 把每个任务映射到必须先完成的任务列表，所有任务都是键，且没有循环。返回一个执行顺序，每次都从前置任务已完成的任务中选字母顺序最靠前的。

    对 `requires` 的键做拓扑排序：每个任务都排在它所依赖的任务之后，有多个可选时取名字最小的。保证无环，被依赖的任务也都是键。

    >>> build_order({'eat': ['cook'], 'cook': ['shop'], 'shop': []})
    ['shop', 'cook', 'eat']
    >>> build_order({'c': [], 'b': ['c'], 'a': []})
    ['a', 'c', 'b']
    >>> build_order({})
    []
    """
    order = []
    while len(order) < len(requires):
        ready = [
            task for task, needed in requires.items()
            if task not in order and all(one in order for one in needed)
        ]
        order.append(min(ready))
    return order


def has_circular_tasks(links: list[tuple[str, str]]) -> bool:
    """Each pair (first, then) in `links` says that one task has to be done before another. Return
    True if the tasks cannot be ordered because these demands form a cycle.

    Check whether the directed graph with the edges `links` contains a cycle. A pair of twice
    the same name is a cycle, too; without edges there is none.

    `links` 中的每一对 (first, then) 表示前一个任务必须先于后一个完成。如果这些要求构成循环、无法排出顺序，返回 True，否则返回 False。

    判断以 `links` 为边的有向图中是否存在环；两个名字相同的一对也算环，没有边时无环。

    >>> has_circular_tasks([('a', 'b'), ('b', 'c'), ('c', 'a')])
    True
    >>> has_circular_tasks([('a', 'b'), ('a', 'c'), ('b', 'c')])
    False
    >>> has_circular_tasks([])
    False
    """
    remaining = set(links)
    while remaining:
        blocked = {then for _, then in remaining}
        kept = {link for link in remaining if link[0] in blocked}
        if kept == remaining:
            return True
        remaining = kept
    return False


def rooms_needed(meetings: list[tuple[int, int]]) -> int:
    """Return the least number of rooms in which all `meetings`, pairs of start and end, can take
    place. A meeting may begin in a room at the moment another one ends there.

    Given the list `meetings` of (start, end) with start < end, find the greatest number of
    meetings going on at the same time, where a meeting no longer counts at its end. No
    meetings need no room.

    给定会议列表 `meetings`，每项为 (开始, 结束)，返回至少需要多少间会议室；一场会议结束的同时另一场可以在同一间开始。

    求 `meetings`（由 (开始, 结束) 组成，开始早于结束）中同时进行的会议的最大数目，会议在结束时刻不再计入；没有会议时为 0。

    >>> rooms_needed([(9, 11), (10, 12), (11, 13)])
    2
    >>> rooms_needed([(1, 2), (2, 3)])
    1
    >>> rooms_needed([])
    0
    """
    rooms = []
    for start, end in sorted(meetings):
        if rooms and rooms[0] <= start:
            heapq.heapreplace(rooms, end)
        else:
            heapq.heappush(rooms, end)
    return len(rooms)


def rooms_needed_2(meetings: list[tuple[int, int]]) -> int:
    events = [(start, 1) for start, _ in meetings] + [(end, -1) for _, end in meetings]
    busy = most = 0
    for _, change in sorted(events):
        busy += change
        most = max(most, busy)
    return most


def most_talks(talks: list[tuple[int, int]]) -> int:
    """You want to hear as many `talks` as possible, each given by (start, end), one after the
    other and every one in full. Return how many you can hear; a talk may begin when the one
    before ends.

    Return the size of the largest set of intervals in `talks` that do not overlap, where
    touching ends do not count as an overlap.

    每个讲座由 (开始, 结束) 给出，你想完整听尽可能多的讲座且不能同时听两个。返回 `talks` 中最多能听几个，前一个结束时后一个可以马上开始。

    求 `talks` 中互不重叠的区间的最大个数，端点相接不算重叠。

    >>> most_talks([(1, 4), (3, 5), (4, 7), (6, 8)])
    2
    >>> most_talks([(0, 10), (1, 2), (2, 3), (8, 9)])
    3
    >>> most_talks([])
    0
    """
    heard = 0
    free_from = None
    for start, end in sorted(talks, key=lambda talk: talk[1]):
        if free_from is None or start >= free_from:
            heard += 1
            free_from = end
    return heard


def worst_delay(orders: list[tuple[int, int]]) -> int:
    """A workshop handles `orders` one after the other, beginning at time 0 and always choosing
    the one with the earliest deadline. An order is a pair (duration, deadline). Return the
    greatest number of time units by which an order is finished too late, 0 if none is.

    Process the jobs (duration, deadline) of `orders` without breaks in the order of their
    deadlines. Return the maximum of finishing time minus deadline over all jobs, but at
    least 0.

    作坊从时刻 0 开始逐个处理 `orders`，每次选截止时间最早的订单，订单为 (耗时, 截止时间)。返回订单完成时超过截止时间的最大时长，没有超时则为 0。

    将 `orders` 中的任务 (耗时, 截止时间) 按截止时间先后不间断地执行，求所有任务中完成时间减去截止时间的最大值，小于 0 时返回 0。

    >>> worst_delay([(3, 9), (2, 2), (4, 4)])
    2
    >>> worst_delay([(1, 5)])
    0
    >>> worst_delay([])
    0
    """
    now = worst = 0
    for duration, deadline in sorted(orders, key=lambda order: order[1]):
        now += duration
        worst = max(worst, now - deadline)
    return worst


def halving_gaps(length: int) -> list[int]:
    """Return the gaps of Shell's original sorting method for a list of `length` elements: half
    the length, half of that and so on, always rounded down, ending with 1.

    Halve `length` (rounding down) again and again and collect the results as long as they are
    positive.

    返回对长度为 `length` 的列表做希尔排序时原始的间隔序列：长度的一半、再一半……均向下取整，直到 1。

    不断把 `length` 除以 2（向下取整），依次收集得到的结果，直到不再是正数为止。

    >>> halving_gaps(10)
    [5, 2, 1]
    >>> halving_gaps(2)
    [1]
    >>> halving_gaps(1)
    []
    """
    gaps = []
    gap = length // 2
    while gap > 0:
        gaps.append(gap)
        gap //= 2
    return gaps


def digits_descending(n: int) -> int:
    """Return the largest number that can be formed with exactly the decimal digits of the
    non-negative integer `n`.

    Put the digits of `n` (not negative) in descending order and give back the resulting
    integer.

    返回恰好用非负整数 `n` 的各位数字能组成的最大的数。

    把非负整数 `n` 的各位数字从大到小重新排列，返回得到的整数。

    >>> digits_descending(30721)
    73210
    >>> digits_descending(5)
    5
    >>> digits_descending(0)
    0
    """
    return int(''.join(sorted(str(n), reverse=True)))


def digits_descending_2(n: int) -> int:
    result = 0
    for digit in range(9, -1, -1):
        for _ in range(str(n).count(str(digit))):
            result = result * 10 + digit
    return result


def lengths_ascend(lines: list[str]) -> bool:
    """Check whether the strings in `lines` get longer and longer, each strictly longer than the
    one before it.

    Return True if no element of `lines` is followed by one that is shorter or of equal length,
    else False. An empty list and a list of one line are fine.

    判断 `lines` 中的字符串是否一个比一个长，即每个都严格长于前一个。

    若列表 `lines` 中每个元素之后的元素都比它更长，返回 True，否则返回 False；空列表或只有一个元素时返回 True。

    >>> lengths_ascend(['a', 'to', 'tree'])
    True
    >>> lengths_ascend(['ab', 'cd'])
    False
    >>> lengths_ascend([])
    True
    """
    return all(len(one) < len(other) for one, other in zip(lines, lines[1:]))


def lengths_ascend_2(lines: list[str]) -> bool:
    lengths = [len(line) for line in lines]
    return lengths == sorted(set(lengths))
