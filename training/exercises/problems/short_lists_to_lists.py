"""Lists to lists: short functions that take a list and return a new list made from it."""

import itertools


def scaled_when_even(numbers: list[int], factor: int) -> list[int]:
    """Return a new list in which every even number of `numbers` is multiplied by `factor`.

    You are given a list `numbers` and an integer `factor`. Multiply the even elements by `factor`
    and leave the odd ones as they are.

    返回一个新列表，其中 `numbers` 里的每个偶数都乘以 `factor`。

    给定列表 `numbers` 和整数 `factor`，把偶数元素乘以 `factor`，奇数元素保持不变。

    >>> scaled_when_even([1, 2, 3, 4], 10)
    [1, 20, 3, 40]
    >>> scaled_when_even([5], 2)
    [5]
    """
    return [n * factor if n % 2 == 0 else n for n in numbers]


def scaled_when_even_2(numbers: list[int], factor: int) -> list[int]:
    result = []
    for n in numbers:
        if n % 2 == 0:
            result.append(n * factor)
        else:
            result.append(n)
    return result


def lowered_to_zero_base(values: list[int]) -> list[int]:
    """Subtract the smallest element of `values` from every element, so that the smallest becomes 0.

    Write a function that shifts all `values` by the same amount such that their minimum is 0. An
    empty list stays empty.

    将 `values` 的每个元素都减去其中的最小值，使最小的元素变为 0。

    编写一个函数，把 `values` 整体平移，使最小值恰好为 0；空列表返回空列表。

    >>> lowered_to_zero_base([7, 5, 9])
    [2, 0, 4]
    >>> lowered_to_zero_base([-3, 0])
    [0, 3]
    >>> lowered_to_zero_base([])
    []
    """
    if not values:
        return []
    lowest = min(values)
    return [v - lowest for v in values]


def distances_to_next(points: list[int]) -> list[int]:
    """Return the absolute difference between each element of `points` and the one after it.

    Given a list `points`, compute how far apart every two neighbours are. The result is one element
    shorter than `points`.

    返回 `points` 中每个元素与其后一个元素之差的绝对值。

    给定列表 `points`，求每两个相邻元素之间的距离，结果比 `points` 少一个元素。

    >>> distances_to_next([3, 8, 6])
    [5, 2]
    >>> distances_to_next([4])
    []
    """
    return [abs(b - a) for a, b in zip(points, points[1:])]


def distances_to_next_2(points: list[int]) -> list[int]:
    result = []
    for i in range(len(points) - 1):
        result.append(abs(points[i + 1] - points[i]))
    return result


def steps_from_start(values: list[int]) -> list[int]:
    """Return how much each element of `values` differs from the first element.

    You are given a list `values`. Replace each element by itself minus the first element.

    返回 `values` 中每个元素与第一个元素的差。

    给定列表 `values`，把每个元素替换成它减去首个元素的结果。

    >>> steps_from_start([10, 12, 7])
    [0, 2, -3]
    >>> steps_from_start([])
    []
    """
    return [v - values[0] for v in values]


def steps_from_start_2(values: list[int]) -> list[int]:
    result = []
    for v in values:
        result.append(v - values[0])
    return result


def cumulative_odd_count(numbers: list[int]) -> list[int]:
    """For each place of `numbers`, return how many odd numbers have been seen so far.

    Write a function that returns a list as long as `numbers`; the element at index i is the count
    of odd numbers among the first i + 1 elements.

    对 `numbers` 的每个位置，返回到该位置为止一共出现了多少个奇数。

    编写一个函数，返回与 `numbers` 等长的列表，下标 i 处是前 i + 1 个元素中奇数的个数。

    >>> cumulative_odd_count([1, 2, 3, 5])
    [1, 1, 2, 3]
    >>> cumulative_odd_count([4, 6])
    [0, 0]
    """
    result = []
    count = 0
    for n in numbers:
        if n % 2 != 0:
            count += 1
        result.append(count)
    return result


def cumulative_odd_count_2(numbers: list[int]) -> list[int]:
    return list(itertools.accumulate(n % 2 for n in numbers))


def totals_before_each(amounts: list[int]) -> list[int]:
    """Return, for each element of `amounts`, the sum of all elements before it.

    Given a list `amounts`, replace each element by the total of those that stand to its left. The
    first one becomes 0.

    对 `amounts` 中的每个元素，返回排在它前面的所有元素之和。

    给定列表 `amounts`，把每个元素替换成它左边所有元素的总和，第一个元素变为 0。

    >>> totals_before_each([5, 1, 4])
    [0, 5, 6]
    >>> totals_before_each([])
    []
    """
    result = []
    total = 0
    for amount in amounts:
        result.append(total)
        total += amount
    return result


def totals_before_each_2(amounts: list[int]) -> list[int]:
    return [sum(amounts[:i]) for i in range(len(amounts))]


def smaller_elsewhere(numbers: list[int]) -> list[int]:
    """Return, for each element of `numbers`, how many elements of the list are smaller than it.

    You are given a list `numbers`. Replace each number by the count of strictly smaller numbers
    in the whole list.

    对 `numbers` 中的每个元素，返回列表里比它小的元素个数。

    给定列表 `numbers`，把每个数替换成整个列表中严格小于它的数的个数。

    >>> smaller_elsewhere([30, 10, 20])
    [2, 0, 1]
    >>> smaller_elsewhere([5, 5])
    [0, 0]
    """
    return [sum(other < n for other in numbers) for n in numbers]


def smaller_elsewhere_2(numbers: list[int]) -> list[int]:
    ordered = sorted(numbers)
    return [ordered.index(n) for n in numbers]


def place_in_descending(scores: list[int]) -> list[int]:
    """Return the rank of each score in `scores`, where the highest score has rank 1. Equal scores
    share the better rank.

    Given a list `scores`, each score gets one more than the number of higher scores.

    返回 `scores` 中每个分数的名次，最高分为第 1 名，分数相同则并列取靠前的名次。

    给定列表 `scores`，每个分数的名次等于比它高的分数的个数加一。

    >>> place_in_descending([70, 90, 80])
    [3, 1, 2]
    >>> place_in_descending([50, 50, 40])
    [1, 1, 3]
    """
    ordered = sorted(scores, reverse=True)
    return [ordered.index(score) + 1 for score in scores]


def place_in_descending_2(scores: list[int]) -> list[int]:
    return [1 + sum(other > score for other in scores) for score in scores]


def zeros_take_left(numbers: list[int]) -> list[int]:
    """Replace every zero in `numbers` by the original element directly before it. A zero at the
    start stays.

    Write a function that returns a copy of `numbers` in which each 0, except at index 0, is
    replaced by its left neighbour in `numbers`.

    把 `numbers` 中的每个 0 替换成原列表里紧挨在它前面的元素，开头的 0 保持不变。

    编写一个函数，返回 `numbers` 的副本，其中除下标 0 以外的每个 0 都换成它在原列表中的左邻元素。

    >>> zeros_take_left([4, 0, 7, 0])
    [4, 4, 7, 7]
    >>> zeros_take_left([0, 3])
    [0, 3]
    >>> zeros_take_left([2, 0, 0])
    [2, 2, 0]
    """
    result = numbers[:]
    for i in range(1, len(numbers)):
        if numbers[i] == 0:
            result[i] = numbers[i - 1]
    return result


def change_flags(items: list[int]) -> list[bool]:
    """For each element of `items`, tell whether it differs from the element before it. The first
    element always counts as a change.

    You are given a list `items`. Return a list of booleans, True where a new value begins.

    对 `items` 的每个元素，判断它是否与前一个元素不同；第一个元素总是算作变化。

    给定列表 `items`，返回一个布尔列表，在新值开始的位置为 True，其余为 False。

    >>> change_flags([1, 1, 2, 2, 1])
    [True, False, True, False, True]
    >>> change_flags([])
    []
    """
    return [i == 0 or items[i] != items[i - 1] for i in range(len(items))]


def change_flags_2(items: list[int]) -> list[bool]:
    result = []
    for i, item in enumerate(items):
        if i == 0:
            result.append(True)
        else:
            result.append(item != items[i - 1])
    return result


def direction_signs(readings: list[int]) -> list[str]:
    """Return '+' , '-' or '=' for each step in `readings`: up, down or unchanged.

    Write a function that compares each element of `readings` with the previous one and writes '+'
    when it is greater, '-' when it is less and '=' when both are the same.

    对 `readings` 中的每一步返回 '+'、'-' 或 '='，分别表示上升、下降或不变。

    编写一个函数，把 `readings` 的每个元素与前一个比较：更大记 '+'，更小记 '-'，相等记 '='。

    >>> direction_signs([1, 3, 3, 2])
    ['+', '=', '-']
    >>> direction_signs([5])
    []
    """
    result = []
    for before, now in zip(readings, readings[1:]):
        if now > before:
            result.append("+")
        elif now < before:
            result.append("-")
        else:
            result.append("=")
    return result


def double_below(values: list[int], limit: int) -> list[int]:
    """Return `values` with every element less than `limit` doubled.

    Given a list `values` and a number `limit`, double the elements that are smaller than `limit`;
    the others are kept unchanged.

    返回将 `values` 中小于 `limit` 的元素都翻倍后的列表。

    给定列表 `values` 和数 `limit`，把小于 `limit` 的元素乘以 2，其余元素保持不变。

    >>> double_below([1, 5, 10], 6)
    [2, 10, 10]
    >>> double_below([7], 7)
    [7]
    """
    return [v * 2 if v < limit else v for v in values]


def double_below_2(values: list[int], limit: int) -> list[int]:
    result = []
    for v in values:
        if v < limit:
            v *= 2
        result.append(v)
    return result


def double_every_third(numbers: list[int]) -> list[int]:
    """Double the third, sixth, ninth ... element of `numbers` and keep the rest.

    You are given a list `numbers`. Return a new list in which each third element is doubled.

    把 `numbers` 的第三、第六、第九……个元素翻倍，其余不变。

    给定列表 `numbers`，返回一个新列表，其中每逢第三个元素就乘以 2。

    >>> double_every_third([1, 2, 3, 4, 5, 6])
    [1, 2, 6, 4, 5, 12]
    >>> double_every_third([1, 2])
    [1, 2]
    """
    return [n * 2 if i % 3 == 0 else n for i, n in enumerate(numbers, 1)]


def double_every_third_2(numbers: list[int]) -> list[int]:
    result = numbers[:]
    for i in range(2, len(result), 3):
        result[i] *= 2
    return result


def without_all_extremes(numbers: list[int]) -> list[int]:
    """Remove every element equal to the smallest or the largest number in `numbers`.

    Write a function that keeps only those elements of `numbers` which lie strictly between the
    minimum and the maximum, in their order.

    去掉 `numbers` 中所有等于最小值或最大值的元素。

    编写一个函数，只保留 `numbers` 中严格介于最小值与最大值之间的元素，顺序不变。

    >>> without_all_extremes([1, 5, 3, 1, 5, 4])
    [3, 4]
    >>> without_all_extremes([2, 2])
    []
    >>> without_all_extremes([])
    []
    """
    if not numbers:
        return []
    low, high = min(numbers), max(numbers)
    return [n for n in numbers if low < n < high]


def sorted_without_ends(values: list[int], k: int) -> list[int]:
    """Sort `values` and leave out the `k` smallest and the `k` largest elements.

    Given a list `values` and an integer `k`, return the sorted list without its first `k` and its
    last `k` elements. If nothing is left, return an empty list.

    将 `values` 排序，并去掉最小的 `k` 个和最大的 `k` 个元素。

    给定列表 `values` 和整数 `k`，返回排序后去掉前 `k` 个和后 `k` 个元素的列表，没有剩余则返回空列表。

    >>> sorted_without_ends([5, 1, 4, 2, 3], 1)
    [2, 3, 4]
    >>> sorted_without_ends([2, 1], 0)
    [1, 2]
    >>> sorted_without_ends([2, 1], 1)
    []
    """
    return sorted(values)[k : max(len(values) - k, k)]


def negatives_last(numbers: list[int]) -> list[int]:
    """Move the negative numbers of `numbers` to the end, keeping the order within both groups.

    You are given a list `numbers`. Return first those that are zero or more, then the negative
    ones, each group in its original order.

    把 `numbers` 中的负数移到末尾，两组内部的顺序都保持不变。

    给定列表 `numbers`，先放大于等于零的数，再放负数，各组保持原有顺序。

    >>> negatives_last([3, -1, 0, -2, 5])
    [3, 0, 5, -1, -2]
    >>> negatives_last([-4])
    [-4]
    """
    return [n for n in numbers if n >= 0] + [n for n in numbers if n < 0]


def negatives_last_2(numbers: list[int]) -> list[int]:
    return sorted(numbers, key=lambda n: n < 0)


def zeros_to_both_ends(numbers: list[int]) -> list[int]:
    """Take the zeros out of `numbers` and put as many zeros at the start as at the end. When their
    count is odd, the additional zero goes to the end.

    Write a function that moves half of the zeros in `numbers` (rounded down) to the front and the
    rest of them to the back.

    取出 `numbers` 中的零，平均放到开头和末尾；零的个数为奇数时，多出的那个放在末尾。

    编写一个函数，把 `numbers` 中一半的零（向下取整）移到最前面，其余的零移到最后面。

    >>> zeros_to_both_ends([1, 0, 2, 0])
    [0, 1, 2, 0]
    >>> zeros_to_both_ends([0, 7])
    [7, 0]
    """
    zeros = numbers.count(0)
    front = zeros // 2
    return [0] * front + [n for n in numbers if n != 0] + [0] * (zeros - front)


def with_mirror_image(items: list[int]) -> list[int]:
    """Return `items` followed by its elements in reverse, without writing the last one twice.

    Given a list `items`, go from the first to the last element and back to the first again. The
    last element is visited once.

    返回 `items` 后面接上其倒序的列表，最后一个元素不重复写。

    给定列表 `items`，从首元素走到末元素再走回首元素，末元素只经过一次。

    >>> with_mirror_image([1, 2, 3])
    [1, 2, 3, 2, 1]
    >>> with_mirror_image([4])
    [4]
    >>> with_mirror_image([])
    []
    """
    return items + items[:-1][::-1]


def with_mirror_image_2(items: list[int]) -> list[int]:
    result = items[:]
    for i in range(len(items) - 2, -1, -1):
        result.append(items[i])
    return result


def rotated_right_by_length(items: list[str], word: str) -> list[str]:
    """Rotate `items` to the right by as many places as `word` has letters.

    You are given a list `items` and a string `word`. Move the last element to the front once for
    each character of `word` and return the new list.

    把 `items` 向右旋转，旋转的位数等于 `word` 的长度。

    给定列表 `items` 和字符串 `word`，`word` 有几个字符，就把末尾元素移到开头几次，返回新列表。

    >>> rotated_right_by_length(['a', 'b', 'c'], 'x')
    ['c', 'a', 'b']
    >>> rotated_right_by_length(['a', 'b', 'c'], 'four')
    ['c', 'a', 'b']
    >>> rotated_right_by_length([], 'x')
    []
    """
    if not items:
        return []
    k = len(word) % len(items)
    return items[len(items) - k :] + items[: len(items) - k]


def halves_sorted_apart(numbers: list[int]) -> list[int]:
    """Sort the first half of `numbers` in ascending and the second half in descending order. The
    middle element of an odd length belongs to the second half.

    Given a list `numbers`, split it in two halves, sort the left one upwards and the right one
    downwards, and join them again.

    将 `numbers` 的前半部分升序排列、后半部分降序排列；长度为奇数时中间元素属于后半部分。

    给定列表 `numbers`，把它分成两半，左半从小到大排，右半从大到小排，再拼接起来。

    >>> halves_sorted_apart([4, 1, 2, 9])
    [1, 4, 9, 2]
    >>> halves_sorted_apart([3, 1, 2])
    [3, 2, 1]
    """
    middle = len(numbers) // 2
    return sorted(numbers[:middle]) + sorted(numbers[middle:], reverse=True)


def halves_as_two_lists(items: list[int]) -> list[list[int]]:
    """Split `items` into two halves and return them in a list. The first half gets the middle
    element when the length is odd.

    Write a function that cuts `items` in the middle. The first part must be as long as the second
    one or longer by one.

    把 `items` 分成两半并放在一个列表里返回；长度为奇数时中间元素归前一半。

    编写一个函数，从中间切开 `items`，前一部分与后一部分等长或多一个元素。

    >>> halves_as_two_lists([1, 2, 3, 4])
    [[1, 2], [3, 4]]
    >>> halves_as_two_lists([1, 2, 3])
    [[1, 2], [3]]
    >>> halves_as_two_lists([])
    [[], []]
    """
    middle = (len(items) + 1) // 2
    return [items[:middle], items[middle:]]


def outer_pairs(values: list[int]) -> list[list[int]]:
    """Pair the first element of `values` with the last, the second with the last but one, and so
    on. A middle element left alone forms a list of its own.

    You are given a list `values`. Work from both ends to the middle and collect the pairs.

    将 `values` 的第一个与最后一个元素配对，第二个与倒数第二个配对，依此类推；剩下的中间元素单独成一个列表。

    给定列表 `values`，从两端向中间依次取元素组成一对对，返回这些配对。

    >>> outer_pairs([1, 2, 3, 4])
    [[1, 4], [2, 3]]
    >>> outer_pairs([5, 6, 7])
    [[5, 7], [6]]
    """
    result = []
    left, right = 0, len(values) - 1
    while left < right:
        result.append([values[left], values[right]])
        left += 1
        right -= 1
    if left == right:
        result.append([values[left]])
    return result


def paired_with_next_place(names: list[str]) -> list[tuple[str, str]]:
    """Pair each name in `names` with the name after it; the last is paired with the first.

    Given a list `names` of people sitting in a circle, return the tuple of each person and the
    neighbour that follows.

    将 `names` 中每个名字与其后一个名字配成一对，最后一个与第一个配对。

    给定围坐一圈的人名列表 `names`，返回每个人与其下一位邻座组成的元组。

    >>> paired_with_next_place(['Ann', 'Bo', 'Cy'])
    [('Ann', 'Bo'), ('Bo', 'Cy'), ('Cy', 'Ann')]
    >>> paired_with_next_place(['Di'])
    [('Di', 'Di')]
    """
    return list(zip(names, names[1:] + names[:1]))


def paired_with_next_place_2(names: list[str]) -> list[tuple[str, str]]:
    result = []
    for i in range(len(names)):
        result.append((names[i], names[(i + 1) % len(names)]))
    return result


def each_as_often_as_itself(numbers: list[int]) -> list[int]:
    """Return a list in which each number of `numbers` occurs as many times as its own value. Zero
    and negative numbers vanish.

    Write a function that writes each n of `numbers` n times in a row.

    返回一个列表，`numbers` 中的每个数都重复与其数值相同的次数，零和负数消失。

    编写一个函数，把 `numbers` 里的每个 n 连续写 n 遍。

    >>> each_as_often_as_itself([3, 1, 0, 2])
    [3, 3, 3, 1, 2, 2]
    >>> each_as_often_as_itself([-2])
    []
    """
    result = []
    for n in numbers:
        result.extend([n] * n)
    return result


def each_as_often_as_itself_2(numbers: list[int]) -> list[int]:
    return [n for n in numbers for _ in range(n)]


def words_by_counts(words: list[str], counts: list[int]) -> list[str]:
    """Repeat each word of `words` by the count at the same place in `counts`. Stop at the end of
    the shorter list.

    Given lists `words` and `counts`, return the list in which `words[i]` appears `counts[i]` times.

    按照 `counts` 中同一位置的次数重复 `words` 里的每个单词，以较短的列表为准。

    给定列表 `words` 和 `counts`，返回一个列表，其中 `words[i]` 连续出现 `counts[i]` 次。

    >>> words_by_counts(['a', 'b', 'c'], [2, 0, 1])
    ['a', 'a', 'c']
    >>> words_by_counts(['x', 'y'], [1])
    ['x']
    """
    result = []
    for word, count in zip(words, counts):
        result += [word] * count
    return result


def words_by_counts_2(words: list[str], counts: list[int]) -> list[str]:
    return [word for word, count in zip(words, counts) for _ in range(count)]


def gaps_filled_by_mean(values: list[int]) -> list[int]:
    """Put between every two neighbours of `values` their average, rounded down.

    You are given a list `values`. Between each element and the next insert the whole part of half
    their sum.

    在 `values` 的每两个相邻元素之间插入它们的平均值（向下取整）。

    给定列表 `values`，在每个元素与下一个元素之间插入两者之和整除 2 的结果。

    >>> gaps_filled_by_mean([2, 6, 9])
    [2, 4, 6, 7, 9]
    >>> gaps_filled_by_mean([5])
    [5]
    >>> gaps_filled_by_mean([])
    []
    """
    result = values[:1]
    for before, now in zip(values, values[1:]):
        result.append((before + now) // 2)
        result.append(now)
    return result


def none_by_own_place(values: list[int | None], default: int) -> list[int]:
    """Replace each None in `values` by `default` plus its index.

    Write a function that fills the gaps (None) of `values` with the sum of `default` and the place
    of the gap, counted from 0.

    把 `values` 中的每个 None 替换成 `default` 加上它的下标。

    编写一个函数，用 `default` 与空缺位置下标（从 0 开始）之和来填补 `values` 中的 None。

    >>> none_by_own_place([4, None, 7, None], 10)
    [4, 11, 7, 13]
    >>> none_by_own_place([0], 5)
    [0]
    """
    return [default + i if v is None else v for i, v in enumerate(values)]


def none_by_own_place_2(values: list[int | None], default: int) -> list[int]:
    result = []
    for i in range(len(values)):
        if values[i] is None:
            result.append(default + i)
        else:
            result.append(values[i])
    return result


def blanks_from_right(values: list[int | None]) -> list[int | None]:
    """Fill each None in `values` with the next value to the right that is not None. Where no such
    value follows, None remains.

    Given a list `values` with gaps, walk from the end to the start and copy the latest known value
    into every gap.

    用右边下一个不为 None 的值填补 `values` 中的每个 None；右边没有值时保留 None。

    给定含空缺的列表 `values`，从末尾向开头遍历，把最近遇到的已知值填入每个空缺。

    >>> blanks_from_right([None, 3, None, None, 8])
    [3, 3, 8, 8, 8]
    >>> blanks_from_right([1, None])
    [1, None]
    """
    result = values[:]
    for i in range(len(result) - 2, -1, -1):
        if result[i] is None:
            result[i] = result[i + 1]
    return result


def missing_days_filled(days: list[int]) -> list[int]:
    """Return all whole numbers from the smallest to the largest element of `days`, both included.

    You are given a list `days` with gaps. Return the complete ascending list without gaps.

    返回从 `days` 的最小元素到最大元素之间的所有整数，包含两端。

    给定有缺口的列表 `days`，返回没有缺口的完整升序列表。

    >>> missing_days_filled([4, 1, 6])
    [1, 2, 3, 4, 5, 6]
    >>> missing_days_filled([3])
    [3]
    >>> missing_days_filled([])
    []
    """
    if not days:
        return []
    return list(range(min(days), max(days) + 1))


def capped_at_first(numbers: list[int]) -> list[int]:
    """Lower every element of `numbers` that is greater than the first element to the first element.

    Given a list `numbers`, let no element exceed the first one; smaller elements are kept.

    把 `numbers` 中大于第一个元素的数都降为第一个元素的值。

    给定列表 `numbers`，使任何元素都不超过首个元素，较小的元素保持不变。

    >>> capped_at_first([5, 9, 3, 6])
    [5, 5, 3, 5]
    >>> capped_at_first([])
    []
    """
    return [min(n, numbers[0]) for n in numbers]


def capped_at_first_2(numbers: list[int]) -> list[int]:
    result = []
    for n in numbers:
        if n > numbers[0]:
            n = numbers[0]
        result.append(n)
    return result


def rises_limited(values: list[int], step: int) -> list[int]:
    """Return `values` so changed that no element is more than `step` above the result before it.

    Write a function that keeps the first of `values`, and lowers each later element to the previous
    result plus `step` if it would be greater than that.

    返回调整后的 `values`，使每个元素最多比前一个结果大 `step`。

    编写一个函数，保留 `values` 的第一个元素，之后的元素若大于前一个结果加 `step`，就降为该值。

    >>> rises_limited([1, 9, 4, 5], 2)
    [1, 3, 4, 5]
    >>> rises_limited([0, 10, 10], 3)
    [0, 3, 6]
    """
    result = values[:1]
    for v in values[1:]:
        result.append(min(v, result[-1] + step))
    return result


def every_second_negated(numbers: list[int]) -> list[int]:
    """Change the sign of the second, fourth, sixth ... element of `numbers`.

    You are given a list `numbers`. Keep the elements at even indices and negate those at odd ones.

    改变 `numbers` 中第二、第四、第六……个元素的符号。

    给定列表 `numbers`，偶数下标的元素保持不变，奇数下标的元素取相反数。

    >>> every_second_negated([1, 2, 3, -4])
    [1, -2, 3, 4]
    >>> every_second_negated([7])
    [7]
    """
    return [-n if i % 2 == 1 else n for i, n in enumerate(numbers)]


def every_second_negated_2(numbers: list[int]) -> list[int]:
    result = []
    sign = 1
    for n in numbers:
        result.append(sign * n)
        sign = -sign
    return result


def forced_plus_minus(numbers: list[int]) -> list[int]:
    """Make the signs of `numbers` alternate: the first positive, the second negative, and so on,
    whatever signs they had.

    Given a list `numbers`, use the absolute values and put a minus before those at odd indices.

    使 `numbers` 的符号正负交替：第一个为正，第二个为负，依此类推，不论原来的符号。

    给定列表 `numbers`，取各元素的绝对值，并给奇数下标处的元素加上负号。

    >>> forced_plus_minus([-1, -2, 3, 4])
    [1, -2, 3, -4]
    >>> forced_plus_minus([])
    []
    """
    return [abs(n) * (-1) ** i for i, n in enumerate(numbers)]


def forced_plus_minus_2(numbers: list[int]) -> list[int]:
    result = []
    for i in range(len(numbers)):
        if i % 2 == 0:
            result.append(abs(numbers[i]))
        else:
            result.append(-abs(numbers[i]))
    return result


def indices_of_longest(words: list[str]) -> list[int]:
    """Return the indices of all words in `words` that have the greatest length.

    Write a function that finds how long the longest word of `words` is and lists every place where
    a word of that length stands.

    返回 `words` 中所有长度最大的单词的下标。

    编写一个函数，找出 `words` 中最长单词的长度，并列出所有这一长度的单词所在的位置。

    >>> indices_of_longest(['an', 'tree', 'it', 'bird'])
    [1, 3]
    >>> indices_of_longest([])
    []
    """
    longest = max((len(word) for word in words), default=0)
    return [i for i, word in enumerate(words) if len(word) == longest]


def indices_of_longest_2(words: list[str]) -> list[int]:
    result = []
    longest = 0
    for i, word in enumerate(words):
        if len(word) > longest:
            longest = len(word)
            result = []
        if len(word) == longest:
            result.append(i)
    return result


def places_counted_back(items: list[str], wanted: str) -> list[int]:
    """Return the negative indices at which `wanted` stands in `items`, from left to right.

    Given a list `items` and a value `wanted`, give each place of it as counted from the end, where
    the last element is -1.

    返回 `wanted` 在 `items` 中出现位置的负下标，从左到右排列。

    给定列表 `items` 和值 `wanted`，给出它每次出现时从末尾数起的位置，最后一个元素为 -1。

    >>> places_counted_back(['a', 'b', 'a'], 'a')
    [-3, -1]
    >>> places_counted_back(['x'], 'y')
    []
    """
    return [i - len(items) for i, item in enumerate(items) if item == wanted]


def places_counted_back_2(items: list[str], wanted: str) -> list[int]:
    result = []
    for i in range(-len(items), 0):
        if items[i] == wanted:
            result.append(i)
    return result


def steps_between_positions(items: list[int], value: int) -> list[int]:
    """Return the distances between successive positions of `value` in `items`.

    You are given a list `items` and a `value`. Find all indices of `value` and return the
    differences of neighbouring indices.

    返回 `value` 在 `items` 中相邻两次出现的位置之间的距离。

    给定列表 `items` 和 `value`，找出 `value` 的所有下标，返回相邻下标之差。

    >>> steps_between_positions([1, 7, 1, 3, 4, 1], 1)
    [2, 3]
    >>> steps_between_positions([2, 5], 5)
    []
    """
    places = [i for i, item in enumerate(items) if item == value]
    return [b - a for a, b in zip(places, places[1:])]


def tail_sorted(numbers: list[int], start: int) -> list[int]:
    """Sort only the part of `numbers` that begins at index `start`; the rest before it stays.

    Write a function that returns `numbers` with the elements from index `start` on in ascending
    order.

    只对 `numbers` 从下标 `start` 开始的部分排序，之前的元素保持不变。

    编写一个函数，返回 `numbers`，其中从下标 `start` 起的元素按升序排列。

    >>> tail_sorted([9, 8, 3, 1, 2], 2)
    [9, 8, 1, 2, 3]
    >>> tail_sorted([2, 1], 5)
    [2, 1]
    """
    return numbers[:start] + sorted(numbers[start:])


def tail_sorted_2(numbers: list[int], start: int) -> list[int]:
    result = numbers[:]
    result[start:] = sorted(result[start:])
    return result


def odds_sorted_in_place(numbers: list[int]) -> list[int]:
    """Sort the odd numbers of `numbers` among the places they occupy; even numbers do not move.

    Given a list `numbers`, return a list where the even ones are still at their places and the odd
    ones ascend from left to right.

    将 `numbers` 中的奇数在它们所占的位置上按升序排列，偶数位置不变。

    给定列表 `numbers`，返回一个列表，其中偶数仍在原位，奇数从左到右递增。

    >>> odds_sorted_in_place([5, 2, 3, 8, 1])
    [1, 2, 3, 8, 5]
    >>> odds_sorted_in_place([4, 2])
    [4, 2]
    """
    odds = iter(sorted(n for n in numbers if n % 2 != 0))
    return [next(odds) if n % 2 != 0 else n for n in numbers]


def odds_sorted_in_place_2(numbers: list[int]) -> list[int]:
    odds = sorted(n for n in numbers if n % 2 != 0)
    result = []
    for n in numbers:
        result.append(n if n % 2 == 0 else odds.pop(0))
    return result


def unlike_left_and_right(items: list[str]) -> list[str]:
    """Keep the elements of `items` that equal neither the element before nor the element after.

    You are given a list `items`. Drop all elements that have an equal neighbour on either side.

    保留 `items` 中与前一个和后一个元素都不相等的元素。

    给定列表 `items`，去掉所有在任意一侧有相同邻居的元素。

    >>> unlike_left_and_right(['a', 'a', 'b', 'c', 'c'])
    ['b']
    >>> unlike_left_and_right(['x', 'y'])
    ['x', 'y']
    """
    return [
        item
        for i, item in enumerate(items)
        if items[i - 1 : i] != [item] and items[i + 1 : i + 2] != [item]
    ]


def runs_shortened_to(items: list[int], most: int) -> list[int]:
    """Shorten each run of equal neighbours in `items` to at most `most` elements.

    Write a function that copies `items`, but leaves out an element when the last `most` elements
    of the original before it are all equal to it.

    把 `items` 中每段连续相同的元素缩短到最多 `most` 个。

    编写一个函数，复制 `items`，但若某元素在原列表中前面连续 `most` 个元素都与它相同，则将其略去。

    >>> runs_shortened_to([1, 1, 1, 2, 2, 1], 2)
    [1, 1, 2, 2, 1]
    >>> runs_shortened_to([4, 4, 4], 1)
    [4]
    """
    result = []
    for item in items:
        if result[-most:] != [item] * most:
            result.append(item)
    return result


def runs_shortened_to_2(items: list[int], most: int) -> list[int]:
    result = []
    for _, group in itertools.groupby(items):
        result += list(group)[:most]
    return result


def shifted_by_last(numbers: list[int]) -> list[int]:
    """Add the last element of `numbers` to every element before it and leave the last one out.

    Given a list `numbers`, remove its last element and add that value to all the others.

    将 `numbers` 的最后一个元素加到它前面的每个元素上，并去掉最后一个元素。

    给定列表 `numbers`，取下末尾元素，把它的值加到其余所有元素上。

    >>> shifted_by_last([1, 2, 10])
    [11, 12]
    >>> shifted_by_last([5])
    []
    """
    return [n + numbers[-1] for n in numbers[:-1]]


def shifted_by_last_2(numbers: list[int]) -> list[int]:
    result = []
    for i in range(len(numbers) - 1):
        result.append(numbers[i] + numbers[-1])
    return result


def divided_where_exact(numbers: list[int], k: int) -> list[int]:
    """Divide those elements of `numbers` by `k` that are divisible by it and keep the others.

    You are given a list `numbers` and a positive integer `k`. Return a list of integers in which
    each multiple of `k` is replaced by its quotient.

    把 `numbers` 中能被 `k` 整除的元素除以 `k`，其余元素保持不变。

    给定列表 `numbers` 和正整数 `k`，返回整数列表，其中 `k` 的每个倍数都换成相应的商。

    >>> divided_where_exact([6, 7, 9], 3)
    [2, 7, 3]
    >>> divided_where_exact([0, 1], 5)
    [0, 1]
    """
    return [n // k if n % k == 0 else n for n in numbers]


def divided_where_exact_2(numbers: list[int], k: int) -> list[int]:
    result = []
    for n in numbers:
        quotient, rest = divmod(n, k)
        result.append(quotient if rest == 0 else n)
    return result


def weighted_from_end(values: list[int]) -> list[int]:
    """Multiply the last element of `values` by 1, the one before by 2, and so on to the first.

    Write a function that multiplies every element of `values` by its position counted from the end.

    把 `values` 的最后一个元素乘以 1，倒数第二个乘以 2，依此类推直到第一个。

    编写一个函数，将 `values` 的每个元素乘以它从末尾数起的位次。

    >>> weighted_from_end([5, 4, 3])
    [15, 8, 3]
    >>> weighted_from_end([])
    []
    """
    return [v * (len(values) - i) for i, v in enumerate(values)]


def weighted_from_end_2(values: list[int]) -> list[int]:
    result = []
    weight = len(values)
    for v in values:
        result.append(v * weight)
        weight -= 1
    return result


def jumps_over_one(values: list[int]) -> list[int]:
    """Return the differences between elements of `values` that are two places apart.

    Given a list `values`, subtract each element from the element two places to its right.

    返回 `values` 中相隔两个位置的元素之差。

    给定列表 `values`，用每个元素右边第二个位置上的元素减去该元素。

    >>> jumps_over_one([1, 4, 6, 10])
    [5, 6]
    >>> jumps_over_one([1, 2])
    []
    """
    return [b - a for a, b in zip(values, values[2:])]


def jumps_over_one_2(values: list[int]) -> list[int]:
    return [values[i + 2] - values[i] for i in range(len(values) - 2)]


def rebuilt_from_steps(start: int, steps: list[int]) -> list[int]:
    """Return the list that begins with `start` and whose differences are `steps`.

    You are given a first value `start` and a list `steps`. Each new element is the previous one
    plus the next step.

    返回以 `start` 开头、相邻差依次为 `steps` 的列表。

    给定首个值 `start` 和列表 `steps`，每个新元素等于前一个元素加上下一步的增量。

    >>> rebuilt_from_steps(10, [1, -2, 5])
    [10, 11, 9, 14]
    >>> rebuilt_from_steps(3, [])
    [3]
    """
    result = [start]
    for step in steps:
        result.append(result[-1] + step)
    return result


def rebuilt_from_steps_2(start: int, steps: list[int]) -> list[int]:
    return list(itertools.accumulate([start] + steps))


def sums_reset_by_zero(numbers: list[int]) -> list[int]:
    """Return the running sums of `numbers`, where each zero sets the sum back to 0.

    Write a function that adds up `numbers` from left to right and notes the sum at every place. At
    an element 0 the counting starts anew.

    返回 `numbers` 的累加和列表，每遇到一个零，累加和就重置为 0。

    编写一个函数，从左到右累加 `numbers` 并记录每个位置的和，遇到元素 0 时重新开始累计。

    >>> sums_reset_by_zero([2, 3, 0, 4, 1])
    [2, 5, 0, 4, 5]
    >>> sums_reset_by_zero([0])
    [0]
    """
    result = []
    total = 0
    for n in numbers:
        total = total + n if n != 0 else 0
        result.append(total)
    return result


def streak_lengths_at_each(items: list[str]) -> list[int]:
    """For each element of `items`, return the length of the run of equal elements ending there.

    Given a list `items`, count at each place how many equal elements in a row, this one included,
    have just been seen.

    对 `items` 的每个元素，返回以它结尾的连续相同元素段的长度。

    给定列表 `items`，统计在每个位置上（含该元素）刚刚连续出现了多少个相同的元素。

    >>> streak_lengths_at_each(['a', 'a', 'b', 'b', 'b'])
    [1, 2, 1, 2, 3]
    >>> streak_lengths_at_each([])
    []
    """
    result = []
    for i, item in enumerate(items):
        if i > 0 and item == items[i - 1]:
            result.append(result[-1] + 1)
        else:
            result.append(1)
    return result


def maximum_from_here_on(heights: list[int]) -> list[int]:
    """Replace each element of `heights` by the largest among it and all elements after it.

    You are given a list `heights`. Return for each index the maximum of the rest of the list that
    begins there.

    把 `heights` 的每个元素替换成它与其后所有元素中的最大值。

    给定列表 `heights`，对每个下标返回从该处开始到末尾这一段的最大值。

    >>> maximum_from_here_on([3, 7, 2, 5])
    [7, 7, 5, 5]
    >>> maximum_from_here_on([1])
    [1]
    """
    return [max(heights[i:]) for i in range(len(heights))]


def maximum_from_here_on_2(heights: list[int]) -> list[int]:
    result = heights[:]
    for i in range(len(result) - 2, -1, -1):
        result[i] = max(result[i], result[i + 1])
    return result


def occurrence_number_of_each(words: list[str]) -> list[int]:
    """For each word in `words`, tell the how-many-th time it occurs, from left to right.

    Write a function that returns 1 for the first occurrence of a word in `words`, 2 for the second
    occurrence of the same word, and so on.

    对 `words` 中的每个单词，返回从左到右它是第几次出现。

    编写一个函数，`words` 中某个单词首次出现记 1，同一单词第二次出现记 2，依此类推。

    >>> occurrence_number_of_each(['a', 'b', 'a', 'a'])
    [1, 1, 2, 3]
    >>> occurrence_number_of_each([])
    []
    """
    counts = {}
    result = []
    for word in words:
        counts[word] = counts.get(word, 0) + 1
        result.append(counts[word])
    return result


def occurrence_number_of_each_2(words: list[str]) -> list[int]:
    return [words[: i + 1].count(word) for i, word in enumerate(words)]


def replaced_by_frequency(items: list[int]) -> list[int]:
    """Replace each element of `items` by the number of times it occurs in the list.

    Given a list `items`, return a list of the same length with the count of each element.

    把 `items` 的每个元素替换成它在列表中出现的次数。

    给定列表 `items`，返回等长的列表，各位置是对应元素的出现次数。

    >>> replaced_by_frequency([5, 8, 5])
    [2, 1, 2]
    >>> replaced_by_frequency([])
    []
    """
    return [items.count(item) for item in items]


def replaced_by_frequency_2(items: list[int]) -> list[int]:
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return [counts[item] for item in items]


def numbered_by_first_sight(labels: list[str]) -> list[int]:
    """Replace each label in `labels` by a number: the first new label gets 0, the next new one 1,
    and equal labels get equal numbers.

    You are given a list `labels`. Number the different labels in order of appearance.

    把 `labels` 中的每个标签替换成编号：第一个新标签为 0，下一个新标签为 1，相同标签编号相同。

    给定列表 `labels`，按出现的先后顺序给不同的标签编号，返回编号列表。

    >>> numbered_by_first_sight(['red', 'blue', 'red', 'green'])
    [0, 1, 0, 2]
    >>> numbered_by_first_sight([])
    []
    """
    codes = {}
    result = []
    for label in labels:
        if label not in codes:
            codes[label] = len(codes)
        result.append(codes[label])
    return result


def peaks_cut_to_neighbours(values: list[int]) -> list[int]:
    """Lower each inner element of `values` that is greater than both neighbours to the larger of
    them. All comparisons use the original list.

    Given a list `values`, cut off its peaks: an element above both sides becomes the greater of the
    two neighbours.

    把 `values` 中比左右邻居都大的内部元素降为两个邻居中较大的值，比较时都以原列表为准。

    给定列表 `values`，削平其中的峰值：高于两侧的元素改为两个邻居中较大的那个。

    >>> peaks_cut_to_neighbours([1, 9, 4, 5])
    [1, 4, 4, 5]
    >>> peaks_cut_to_neighbours([2, 3])
    [2, 3]
    """
    result = values[:]
    for i in range(1, len(values) - 1):
        result[i] = min(values[i], max(values[i - 1], values[i + 1]))
    return result


def neighbours_added(numbers: list[int]) -> list[int]:
    """Replace each element of `numbers` by the sum of its left and right neighbours. A missing
    neighbour counts as 0.

    Write a function that computes, for every place of `numbers`, what the elements on both sides
    add up to.

    把 `numbers` 的每个元素替换成其左右邻居之和，缺少的邻居按 0 计。

    编写一个函数，对 `numbers` 的每个位置，求两侧元素相加的结果。

    >>> neighbours_added([1, 2, 3, 4])
    [2, 4, 6, 3]
    >>> neighbours_added([9])
    [0]
    """
    padded = [0] + numbers + [0]
    return [padded[i - 1] + padded[i + 1] for i in range(1, len(padded) - 1)]


def neighbours_added_2(numbers: list[int]) -> list[int]:
    result = []
    for i in range(len(numbers)):
        left = numbers[i - 1] if i > 0 else 0
        right = numbers[i + 1] if i + 1 < len(numbers) else 0
        result.append(left + right)
    return result


def long_words_moved_back(words: list[str], limit: int) -> list[str]:
    """Move the words of `words` that are longer than `limit` to the end, without other changes of
    the order.

    You are given `words` and an integer `limit`. First come the words of at most `limit` letters,
    then the longer ones.

    把 `words` 中长度超过 `limit` 的单词移到末尾，其余顺序不变。

    给定 `words` 和整数 `limit`，先列出不超过 `limit` 个字母的单词，再列出更长的单词。

    >>> long_words_moved_back(['banana', 'fig', 'cherry', 'kiwi'], 4)
    ['fig', 'kiwi', 'banana', 'cherry']
    >>> long_words_moved_back([], 2)
    []
    """
    return sorted(words, key=lambda word: len(word) > limit)


def long_words_moved_back_2(words: list[str], limit: int) -> list[str]:
    short = []
    long = []
    for word in words:
        if len(word) > limit:
            long.append(word)
        else:
            short.append(word)
    return short + long


def blocks_turned_round(items: list[int], size: int) -> list[int]:
    """Reverse each block of `size` elements in `items`; a shorter last block is reversed, too.

    Write a function that cuts `items` into pieces of length `size`, turns each piece around and
    joins them in the same order.

    将 `items` 中每 `size` 个元素组成的块各自反转，最后较短的一块也反转。

    编写一个函数，把 `items` 切成长度为 `size` 的小段，每段倒过来，再按原来的次序连接。

    >>> blocks_turned_round([1, 2, 3, 4, 5], 2)
    [2, 1, 4, 3, 5]
    >>> blocks_turned_round([1, 2, 3], 5)
    [3, 2, 1]
    """
    result = []
    for start in range(0, len(items), size):
        result += items[start : start + size][::-1]
    return result


def inner_reversed(items: list[str]) -> list[str]:
    """Reverse `items`, but leave the first and the last element where they are.

    You are given a list `items`. Only the elements between both ends are put in reverse order.

    反转 `items`，但第一个和最后一个元素留在原位。

    给定列表 `items`，只把两端之间的元素倒序排列。

    >>> inner_reversed(['a', 'b', 'c', 'd'])
    ['a', 'c', 'b', 'd']
    >>> inner_reversed(['x'])
    ['x']
    """
    if len(items) < 2:
        return items[:]
    return items[:1] + items[-2:0:-1] + items[-1:]


def inner_reversed_2(items: list[str]) -> list[str]:
    result = items[:]
    result[1:-1] = result[1:-1][::-1]
    return result


def started_at_value(items: list[str], start: str) -> list[str]:
    """Rotate `items` so that the first `start` in it comes first. Without it, return a copy.

    Given a list `items` and a value `start`, move all elements before the first `start` to the end.

    旋转 `items`，使其中第一个 `start` 排在最前面；若不存在则返回副本。

    给定列表 `items` 和值 `start`，把第一个 `start` 之前的所有元素移到末尾。

    >>> started_at_value(['Mon', 'Tue', 'Wed'], 'Tue')
    ['Tue', 'Wed', 'Mon']
    >>> started_at_value(['a', 'b'], 'z')
    ['a', 'b']
    """
    if start not in items:
        return items[:]
    place = items.index(start)
    return items[place:] + items[:place]


def started_at_value_2(items: list[str], start: str) -> list[str]:
    result = items[:]
    for _ in range(len(items)):
        if result[0] == start:
            return result
        result.append(result.pop(0))
    return result


def half_by_half_sums(numbers: list[int]) -> list[int]:
    """Add the first half of `numbers` to the second half, place by place. The length is even.

    You are given a list `numbers` of even length. Return the list of half that length in which the
    elements at the same place of both halves are added.

    把 `numbers` 的前半部分与后半部分按位置逐个相加，列表长度为偶数。

    给定长度为偶数的列表 `numbers`，返回一半长度的列表，其中是两半里相同位置的元素之和。

    >>> half_by_half_sums([1, 2, 10, 20])
    [11, 22]
    >>> half_by_half_sums([])
    []
    """
    middle = len(numbers) // 2
    return [a + b for a, b in zip(numbers[:middle], numbers[middle:])]


def half_by_half_sums_2(numbers: list[int]) -> list[int]:
    middle = len(numbers) // 2
    return [numbers[i] + numbers[i + middle] for i in range(middle)]


def pair_products_with_rest(numbers: list[int]) -> list[int]:
    """Multiply the elements of `numbers` two by two; a last element without partner is kept.

    Given a list `numbers`, replace the first two by their product, the next two by theirs, and so
    on. When the length is odd, the last number is appended unchanged.

    把 `numbers` 的元素两两相乘，最后落单的元素保留。

    给定列表 `numbers`，将前两个换成它们的积，接着两个也换成它们的积，依此类推；长度为奇数时末尾的数原样附上。

    >>> pair_products_with_rest([2, 3, 4, 5, 6])
    [6, 20, 6]
    >>> pair_products_with_rest([7])
    [7]
    """
    result = [a * b for a, b in zip(numbers[::2], numbers[1::2])]
    if len(numbers) % 2 == 1:
        result.append(numbers[-1])
    return result


def longer_of_pairs(words: list[str]) -> list[str]:
    """Take the words of `words` two by two and keep the longer one of each pair, the first when
    both are equally long. A single last word is left out.

    Write a function that compares the first word with the second, the third with the fourth, and so
    on, and returns the longer ones.

    将 `words` 中的单词两两一组，每组保留较长的一个，等长时取前一个；最后落单的单词舍去。

    编写一个函数，比较第一个与第二个单词、第三个与第四个单词，依此类推，返回较长的那些。

    >>> longer_of_pairs(['tea', 'milk', 'oil', 'egg', 'salt'])
    ['milk', 'oil']
    >>> longer_of_pairs(['one'])
    []
    """
    return [max(a, b, key=len) for a, b in zip(words[::2], words[1::2])]


def longer_of_pairs_2(words: list[str]) -> list[str]:
    result = []
    for i in range(0, len(words) - 1, 2):
        a, b = words[i], words[i + 1]
        result.append(b if len(b) > len(a) else a)
    return result


def each_then_negative(numbers: list[int]) -> list[int]:
    """Write after each element of `numbers` its negative. A zero is written only once.

    You are given a list `numbers`. Build the list in which each n is followed by -n, except that
    0 stands alone.

    在 `numbers` 的每个元素后面写上它的相反数，零只写一次。

    给定列表 `numbers`，构造一个列表，其中每个 n 后面跟着 -n，只有 0 单独出现。

    >>> each_then_negative([3, -1])
    [3, -3, -1, 1]
    >>> each_then_negative([0, 2])
    [0, 2, -2]
    """
    result = []
    for n in numbers:
        result.append(n)
        if n != 0:
            result.append(-n)
    return result


def repeated_until_long(items: list[int], minimum: int) -> list[int]:
    """Append `items` to itself as a whole until the list has at least `minimum` elements. An empty
    list stays empty.

    Write a function that returns as many whole copies of `items` as are needed to reach the length
    `minimum`, but at least one.

    把 `items` 整体重复拼接，直到列表至少有 `minimum` 个元素；空列表保持为空。

    编写一个函数，返回若干份完整的 `items`，份数恰好够使长度达到 `minimum`，且至少一份。

    >>> repeated_until_long([1, 2], 5)
    [1, 2, 1, 2, 1, 2]
    >>> repeated_until_long([7, 8, 9], 2)
    [7, 8, 9]
    >>> repeated_until_long([], 3)
    []
    """
    result = items[:]
    while items and len(result) < minimum:
        result += items
    return result


def signs_only(numbers: list[int]) -> list[int]:
    """Replace the positive elements of `numbers` by 1, the negative ones by -1 and keep zeros.

    Given a list `numbers`, return the list of the signs of its elements.

    把 `numbers` 中的正数换成 1，负数换成 -1，零保持不变。

    给定列表 `numbers`，返回由各元素的符号组成的列表。

    >>> signs_only([5, -3, 0])
    [1, -1, 0]
    >>> signs_only([])
    []
    """
    return [(n > 0) - (n < 0) for n in numbers]


def signs_only_2(numbers: list[int]) -> list[int]:
    result = []
    for n in numbers:
        if n > 0:
            result.append(1)
        elif n < 0:
            result.append(-1)
        else:
            result.append(0)
    return result


def excess_handed_on(amounts: list[int], limit: int) -> list[int]:
    """Cap each element of `amounts` at `limit` and add what was cut off to the next element. What
    the last element cannot hold is lost.

    You are given `amounts` of water poured in jars of size `limit`. What overflows in one jar goes
    into the next one. Return what is in each jar at the end.

    将 `amounts` 的每个元素限制为不超过 `limit`，多出的部分加到下一个元素上，最后一个多出的部分舍弃。

    给定倒入容量为 `limit` 的罐子里的水量 `amounts`，溢出的水流进下一个罐子，返回最终每个罐子里的水量。

    >>> excess_handed_on([7, 1, 9], 5)
    [5, 3, 5]
    >>> excess_handed_on([2, 3], 5)
    [2, 3]
    """
    result = []
    extra = 0
    for amount in amounts:
        filled = min(amount + extra, limit)
        extra = amount + extra - filled
        result.append(filled)
    return result


def places_of_local_lows(values: list[int]) -> list[int]:
    """Return the indices of those inner elements of `values` that are less than both neighbours.

    Given a list `values`, find the places where an element is smaller than the one before and
    smaller than the one after it. The ends do not count.

    返回 `values` 中比左右邻居都小的内部元素的下标。

    给定列表 `values`，找出比前一个和后一个元素都小的元素所在的位置，两端不算。

    >>> places_of_local_lows([5, 2, 4, 1, 3])
    [1, 3]
    >>> places_of_local_lows([1, 2])
    []
    """
    return [i for i in range(1, len(values) - 1) if values[i - 1] > values[i] < values[i + 1]]


def places_of_local_lows_2(values: list[int]) -> list[int]:
    result = []
    for i in range(1, len(values) - 1):
        if values[i] < values[i - 1] and values[i] < values[i + 1]:
            result.append(i)
    return result


def indices_sorted_by_value(values: list[int]) -> list[int]:
    """Return the indices of `values` in such an order that the elements at them fall. Of equal
    elements the earlier comes first.

    Write a function that lists the places of `values`, beginning with the place of the largest
    element and ending with that of the smallest.

    返回 `values` 的下标，使对应的元素从大到小排列，元素相等时靠前的下标在先。

    编写一个函数，列出 `values` 的各个位置，从最大元素的位置开始，到最小元素的位置结束。

    >>> indices_sorted_by_value([20, 50, 30])
    [1, 2, 0]
    >>> indices_sorted_by_value([4, 4])
    [0, 1]
    """
    return sorted(range(len(values)), key=lambda i: -values[i])


def indices_sorted_by_value_2(values: list[int]) -> list[int]:
    return sorted(range(len(values)), key=lambda i: values[i], reverse=True)


def middle_part_sorted(numbers: list[int]) -> list[int]:
    """Sort all elements of `numbers` except the first and the last, which stay at the ends.

    You are given a list `numbers`. Put only the inner elements in ascending order.

    对 `numbers` 中除首尾以外的元素排序，首尾两个元素留在两端。

    给定列表 `numbers`，只把内部的元素按升序排列。

    >>> middle_part_sorted([9, 5, 3, 4, 1])
    [9, 3, 4, 5, 1]
    >>> middle_part_sorted([2, 1])
    [2, 1]
    """
    result = numbers[:]
    result[1:-1] = sorted(numbers[1:-1])
    return result


def sorted_but_first_kept(words: list[str]) -> list[str]:
    """Keep the first word of `words` in front and sort the others by their length. Words of equal
    length keep their order.

    Given a list `words`, leave its title word, the first one, and order the rest from short to
    long.

    保留 `words` 的第一个单词在最前面，其余单词按长度排序，等长的保持原有顺序。

    给定列表 `words`，首个单词作为标题不动，其余的从短到长排列。

    >>> sorted_but_first_kept(['fruit', 'banana', 'fig', 'plum'])
    ['fruit', 'fig', 'plum', 'banana']
    >>> sorted_but_first_kept([])
    []
    """
    return words[:1] + sorted(words[1:], key=len)


def last_of_each_run(items: list[int]) -> list[int]:
    """Return the index of the last element of each run of equal neighbours in `items`.

    Write a function that finds all places in `items` after which another value follows or the list
    ends.

    返回 `items` 中每段连续相同元素的最后一个元素的下标。

    编写一个函数，找出 `items` 中所有这样的位置：其后是不同的值，或列表到此结束。

    >>> last_of_each_run([4, 4, 7, 4])
    [1, 2, 3]
    >>> last_of_each_run([])
    []
    """
    last = len(items) - 1
    return [i for i in range(len(items)) if i == last or items[i] != items[i + 1]]


def alone_in_whole_list(items: list[str]) -> list[str]:
    """Replace by '' each element of `items` that occurs more than once; unique ones are kept.

    You are given a list `items`. Return a list of the same length in which only the elements that
    occur a single time remain and all others are empty strings.

    把 `items` 中出现超过一次的元素替换为 ''，只出现一次的元素保留。

    给定列表 `items`，返回等长的列表，只保留出现恰好一次的元素，其余都变为空字符串。

    >>> alone_in_whole_list(['a', 'b', 'a'])
    ['', 'b', '']
    >>> alone_in_whole_list(['x'])
    ['x']
    """
    return [item if items.count(item) == 1 else "" for item in items]


def alone_in_whole_list_2(items: list[str]) -> list[str]:
    result = []
    for item in items:
        if items.count(item) > 1:
            result.append("")
        else:
            result.append(item)
    return result


def last_copies_kept(items: list[int]) -> list[int]:
    """Remove the repeated elements of `items` so that the last copy of each stays.

    Given a list `items`, keep an element only when it does not occur again later in the list.

    去除 `items` 中的重复元素，每个元素只保留最后一次出现的那个。

    给定列表 `items`，只有当某元素在后面不再出现时才保留它。

    >>> last_copies_kept([1, 2, 1, 3, 2])
    [1, 3, 2]
    >>> last_copies_kept([5, 5])
    [5]
    """
    return [item for i, item in enumerate(items) if item not in items[i + 1 :]]


def last_copies_kept_2(items: list[int]) -> list[int]:
    result = []
    for item in items:
        if item in result:
            result.remove(item)
        result.append(item)
    return result


def drop_smallest_copies(numbers: list[int]) -> list[int]:
    """Remove all elements equal to the smallest of `numbers`, and append how many were removed.

    Write a function that takes the minimum out of `numbers` wherever it stands and puts the number
    of elements taken out at the end. The list is not empty.

    去掉 `numbers` 中所有等于最小值的元素，并在末尾附上去掉的个数。

    编写一个函数，把 `numbers` 中所有的最小值取出，并将取出的元素个数放在末尾，列表非空。

    >>> drop_smallest_copies([3, 1, 4, 1])
    [3, 4, 2]
    >>> drop_smallest_copies([5])
    [1]
    """
    lowest = min(numbers)
    return [n for n in numbers if n != lowest] + [numbers.count(lowest)]


def drop_smallest_copies_2(numbers: list[int]) -> list[int]:
    rest = [n for n in numbers if n > min(numbers)]
    rest.append(len(numbers) - len(rest))
    return rest


def last_largest_removed(values: list[int]) -> list[int]:
    """Return `values` without the last occurrence of its largest element.

    You are given a list `values`. Find the largest element and leave out only the rightmost one of
    its copies. An empty list stays empty.

    返回去掉最大元素最后一次出现后的 `values`。

    给定列表 `values`，找出最大元素，只去掉其最靠右的那一个；空列表返回空列表。

    >>> last_largest_removed([9, 2, 9, 4])
    [9, 2, 4]
    >>> last_largest_removed([])
    []
    """
    if not values:
        return []
    place = len(values) - 1 - values[::-1].index(max(values))
    return values[:place] + values[place + 1 :]


def prices_after_discount(prices: list[int], minimum: int, percent: int) -> list[int]:
    """Lower all elements of `prices` of at least `minimum` by `percent` percent, rounded down.

    Given a list `prices`, take `percent` percent off those that reach `minimum` and keep the lower
    prices as they are. The results are whole numbers, rounded down.

    将 `prices` 中不低于 `minimum` 的价格降低百分之 `percent`，结果向下取整。

    给定列表 `prices`，对达到 `minimum` 的价格打折，减去百分之 `percent`，较低的价格不变，结果向下取整。

    >>> prices_after_discount([100, 40, 55], 50, 10)
    [90, 40, 49]
    >>> prices_after_discount([], 1, 5)
    []
    """
    return [p * (100 - percent) // 100 if p >= minimum else p for p in prices]


def prices_after_discount_2(prices: list[int], minimum: int, percent: int) -> list[int]:
    result = []
    for price in prices:
        if price >= minimum:
            price = price * (100 - percent) // 100
        result.append(price)
    return result


def parts_of_largest(values: list[int]) -> list[float]:
    """Divide each element of `values` by the largest one and round to two decimals.

    Write a function that scales the positive numbers `values` so that the largest becomes 1.0. Each
    result is rounded to two places.

    把 `values` 的每个元素除以最大元素，并四舍五入到两位小数。

    编写一个函数，缩放正数列表 `values`，使最大的变为 1.0，每个结果保留两位小数。

    >>> parts_of_largest([2, 4, 1])
    [0.5, 1.0, 0.25]
    >>> parts_of_largest([])
    []
    """
    return [round(v / max(values), 2) for v in values]


def parts_of_largest_2(values: list[int]) -> list[float]:
    if not values:
        return []
    top = max(values)
    result = []
    for v in values:
        result.append(round(v / top, 2))
    return result


def shifted_in_from_left(items: list[int], k: int, fill: int) -> list[int]:
    """Shift `items` to the right by `k` places, keeping the length. The free places at the start
    get `fill`, and what leaves at the end is lost.

    You are given a list `items` and integers `k` and `fill`. Put `k` copies of `fill` in front and
    cut the list to its former length.

    把 `items` 向右移动 `k` 位，长度不变，开头空出的位置填 `fill`，移出末尾的元素丢弃。

    给定列表 `items` 以及整数 `k` 和 `fill`，在前面放 `k` 个 `fill`，再截取到原来的长度。

    >>> shifted_in_from_left([1, 2, 3, 4], 2, 0)
    [0, 0, 1, 2]
    >>> shifted_in_from_left([1, 2], 5, 9)
    [9, 9]
    """
    return ([fill] * k + items)[: len(items)]


def shifted_in_from_left_2(items: list[int], k: int, fill: int) -> list[int]:
    return [items[i - k] if i >= k else fill for i in range(len(items))]


def outliers_to_mean(values: list[int], limit: int) -> list[int]:
    """Replace each element of `values` whose absolute value is above `limit` by the whole-number
    average of the others. When no other is left, use 0.

    Given a list `values`, compute the mean, rounded down, of all elements between -`limit` and
    `limit`, and put it in the place of those outside.

    把 `values` 中绝对值大于 `limit` 的元素替换成其余元素的平均值（向下取整），没有其余元素时用 0。

    给定列表 `values`，求介于 -`limit` 与 `limit` 之间的元素的平均值（向下取整），并用它替换范围之外的元素。

    >>> outliers_to_mean([4, 100, 6], 10)
    [4, 5, 6]
    >>> outliers_to_mean([50], 10)
    [0]
    """
    normal = [v for v in values if abs(v) <= limit]
    mean = sum(normal) // len(normal) if normal else 0
    return [v if abs(v) <= limit else mean for v in values]


def new_records_marked(results: list[int]) -> list[str]:
    """Return the elements of `results` as strings, with '*' after those above all earlier ones. The
    first is a record, too.

    Write a function that turns `results` into text and marks every new maximum with a star.

    把 `results` 的元素转成字符串返回，比之前所有元素都大的后面加 '*'，第一个也算纪录。

    编写一个函数，将 `results` 转成文本，并用星号标记每个新的最大值。

    >>> new_records_marked([3, 2, 5, 5, 6])
    ['3*', '2', '5*', '5', '6*']
    >>> new_records_marked([])
    []
    """
    result = []
    best = None
    for r in results:
        if best is None or r > best:
            best = r
            result.append(f"{r}*")
        else:
            result.append(str(r))
    return result


def new_records_marked_2(results: list[int]) -> list[str]:
    return [
        str(r) + "*" if all(r > earlier for earlier in results[:i]) else str(r)
        for i, r in enumerate(results)
    ]


def mirrored_about_centre(values: list[int], centre: int) -> list[int]:
    """Reflect each element of `values` at `centre`: what was above by some amount is then below by
    the same amount.

    Given a list `values` and an integer `centre`, replace each v by the number equally far from
    `centre` on its other side.

    以 `centre` 为中心翻转 `values` 的每个元素：原来高出多少，翻转后就低多少。

    给定列表 `values` 和整数 `centre`，把每个 v 换成 `centre` 另一侧距离相同的数。

    >>> mirrored_about_centre([8, 10, 13], 10)
    [12, 10, 7]
    >>> mirrored_about_centre([4], 0)
    [-4]
    """
    return [2 * centre - v for v in values]


def mirrored_about_centre_2(values: list[int], centre: int) -> list[int]:
    result = []
    for v in values:
        distance = v - centre
        result.append(centre - distance)
    return result


def squares_keep_sign(numbers: list[int]) -> list[int]:
    """Square every element of `numbers`, but give the result the sign the element had.

    You are given a list `numbers`. Positive numbers become their squares, negative numbers become
    minus their squares, and zero stays zero.

    对 `numbers` 的每个元素求平方，但结果保留原来的符号。

    给定列表 `numbers`，正数变为其平方，负数变为其平方的相反数，零仍为零。

    >>> squares_keep_sign([2, -3, 0])
    [4, -9, 0]
    >>> squares_keep_sign([])
    []
    """
    return [n * abs(n) for n in numbers]


def squares_keep_sign_2(numbers: list[int]) -> list[int]:
    result = []
    for n in numbers:
        if n < 0:
            result.append(-(n**2))
        else:
            result.append(n**2)
    return result


def add_previous_original(numbers: list[int]) -> list[int]:
    """Add to each element of `numbers` the original element before it. The first stays.

    Given a list `numbers`, return the list of the first element and the sums of all neighbours.

    给 `numbers` 的每个元素加上原列表中它前面的元素，第一个元素保持不变。

    给定列表 `numbers`，返回由首个元素和各相邻两数之和组成的列表。

    >>> add_previous_original([1, 2, 3])
    [1, 3, 5]
    >>> add_previous_original([6])
    [6]
    """
    return [a + b for a, b in zip(numbers, [0] + numbers)]


def add_previous_original_2(numbers: list[int]) -> list[int]:
    result = numbers[:1]
    for i in range(1, len(numbers)):
        result.append(numbers[i] + numbers[i - 1])
    return result


def remaining_after_each(total: int, payments: list[int]) -> list[int]:
    """Return what is left of `total` after each of the `payments`, but never less than 0.

    Write a function that subtracts the `payments` one after another from `total` and notes the rest
    every time. The rest does not become negative.

    返回每次付款 `payments` 之后 `total` 还剩多少，最少为 0。

    编写一个函数，从 `total` 中依次减去 `payments`，每次记录余额，余额不会变为负数。

    >>> remaining_after_each(10, [3, 4, 5])
    [7, 3, 0]
    >>> remaining_after_each(5, [])
    []
    """
    result = []
    for payment in payments:
        total = max(total - payment, 0)
        result.append(total)
    return result


def running_products_nonzero(numbers: list[int]) -> list[int]:
    """Return the running products of `numbers`, passing over zeros as if they were 1.

    You are given a list `numbers`. Multiply the elements from left to right, ignore each 0, and
    note the product at every place.

    返回 `numbers` 的累乘结果列表，遇到零时把它当作 1。

    给定列表 `numbers`，从左到右依次相乘，忽略每个 0，并记录每个位置上的乘积。

    >>> running_products_nonzero([2, 0, 3, -1])
    [2, 2, 6, -6]
    >>> running_products_nonzero([0])
    [1]
    """
    result = []
    product = 1
    for n in numbers:
        if n != 0:
            product *= n
        result.append(product)
    return result


def distinct_so_far(items: list[str]) -> list[int]:
    """For each place of `items`, return how many different elements have occurred up to it.

    Given a list `items`, count at every index the distinct elements among those from the start to
    that index.

    对 `items` 的每个位置，返回到该处为止出现过多少个不同的元素。

    给定列表 `items`，在每个下标处统计从开头到该下标之间不同元素的个数。

    >>> distinct_so_far(['a', 'b', 'a', 'c'])
    [1, 2, 2, 3]
    >>> distinct_so_far([])
    []
    """
    seen = set()
    result = []
    for item in items:
        seen.add(item)
        result.append(len(seen))
    return result


def distinct_so_far_2(items: list[str]) -> list[int]:
    return [len(set(items[: i + 1])) for i in range(len(items))]


def zeros_by_both_sides(numbers: list[int]) -> list[int]:
    """Replace each inner zero in `numbers` by the sum of its two original neighbours.

    Given a list `numbers`, put in the place of every 0 that is not at an end what the elements left
    and right of it add up to.

    把 `numbers` 中每个位于内部的零替换成它左右两个原元素之和。

    给定列表 `numbers`，把每个不在两端的 0 换成它左边与右边元素相加的结果。

    >>> zeros_by_both_sides([3, 0, 4, 0])
    [3, 7, 4, 0]
    >>> zeros_by_both_sides([1, 0, 0, 5])
    [1, 1, 5, 5]
    """
    result = numbers[:]
    for i in range(1, len(numbers) - 1):
        if numbers[i] == 0:
            result[i] = numbers[i - 1] + numbers[i + 1]
    return result


def chosen_moved_front(items: list[str], places: list[int]) -> list[str]:
    """Move the elements of `items` at the indices `places` to the front, in the order of `places`;
    the others follow in their order.

    You are given a list `items` and a list `places` of different valid indices. First take the
    elements at these indices, then all the others.

    把 `items` 中下标在 `places` 里的元素按 `places` 的顺序移到最前面，其余元素按原顺序跟在后面。

    给定列表 `items` 和由互不相同的有效下标组成的列表 `places`，先取这些下标处的元素，再取其余的元素。

    >>> chosen_moved_front(['a', 'b', 'c', 'd'], [3, 1])
    ['d', 'b', 'a', 'c']
    >>> chosen_moved_front(['x'], [])
    ['x']
    """
    front = [items[i] for i in places]
    return front + [item for i, item in enumerate(items) if i not in places]


def smallest_brought_front(numbers: list[int]) -> list[int]:
    """Take the first smallest element out of `numbers` and put it at the start.

    Write a function that returns `numbers` with its minimum in front and the other elements behind
    it in their order. An empty list stays empty.

    取出 `numbers` 中第一个最小的元素，放到开头。

    编写一个函数，返回 `numbers`，使最小值在最前面，其余元素按原顺序排在后面；空列表返回空列表。

    >>> smallest_brought_front([4, 2, 7, 2])
    [2, 4, 7, 2]
    >>> smallest_brought_front([])
    []
    """
    if not numbers:
        return []
    rest = numbers[:]
    rest.remove(min(rest))
    return [min(numbers)] + rest


def smallest_brought_front_2(numbers: list[int]) -> list[int]:
    if not numbers:
        return []
    place = numbers.index(min(numbers))
    return [numbers[place]] + numbers[:place] + numbers[place + 1 :]


def ends_swapped_halves_kept(items: list[int], k: int) -> list[int]:
    """Exchange the first `k` and the last `k` elements of `items` as blocks; the middle stays.

    Given a list `items` of at least 2 * `k` elements, put its last `k` elements in front, then the
    middle, then the first `k`.

    把 `items` 的前 `k` 个元素与后 `k` 个元素整块交换，中间部分不变。

    给定至少有 2 * `k` 个元素的列表 `items`，先放最后 `k` 个元素，再放中间部分，最后放前 `k` 个元素。

    >>> ends_swapped_halves_kept([1, 2, 3, 4, 5], 2)
    [4, 5, 3, 1, 2]
    >>> ends_swapped_halves_kept([1, 2], 0)
    [1, 2]
    """
    n = len(items)
    return items[n - k :] + items[k : n - k] + items[:k]


def ends_swapped_halves_kept_2(items: list[int], k: int) -> list[int]:
    result = items[:]
    for i in range(k):
        j = len(items) - k + i
        result[i], result[j] = result[j], result[i]
    return result


def even_indices_then_odd(items: list[str]) -> list[str]:
    """Return the elements of `items` at even indices, then those at odd indices in reverse.

    You are given a list `items`. Walk up over every second element, and come back over the ones
    that were passed over.

    返回 `items` 中偶数下标的元素，后面接上倒序的奇数下标元素。

    给定列表 `items`，先隔一个取一个地向前走，再往回取之前跳过的元素。

    >>> even_indices_then_odd(['a', 'b', 'c', 'd', 'e'])
    ['a', 'c', 'e', 'd', 'b']
    >>> even_indices_then_odd(['x'])
    ['x']
    """
    return items[::2] + items[1::2][::-1]


def even_indices_then_odd_2(items: list[str]) -> list[str]:
    front = []
    back = []
    for i, item in enumerate(items):
        if i % 2 == 0:
            front.append(item)
        else:
            back.insert(0, item)
    return front + back


def pairs_larger_first(numbers: list[int]) -> list[int]:
    """Take `numbers` two by two and write the larger number of each pair before the smaller one.

    Write a function that goes through `numbers` in pairs and exchanges the two when the first is
    smaller. A last element without partner stays.

    把 `numbers` 两两一组，每组中较大的数写在较小的数前面。

    编写一个函数，成对遍历 `numbers`，若一对中前者较小则交换两者，最后落单的元素不变。

    >>> pairs_larger_first([1, 4, 6, 2, 5])
    [4, 1, 6, 2, 5]
    >>> pairs_larger_first([])
    []
    """
    result = []
    for start in range(0, len(numbers), 2):
        result += sorted(numbers[start : start + 2], reverse=True)
    return result


def pairs_larger_first_2(numbers: list[int]) -> list[int]:
    result = numbers[:]
    for i in range(0, len(result) - 1, 2):
        if result[i] < result[i + 1]:
            result[i], result[i + 1] = result[i + 1], result[i]
    return result


def sizes_and_values_spread(pairs: list[tuple[int, str]]) -> list[str]:
    """Turn `pairs` of a count and a letter into the list of letters, each as often as its count
    tells, with at most three copies.

    Given a list `pairs`, repeat the second part of each pair as often as the first part says, but
    no more than 3 times.

    把由次数和字母组成的 `pairs` 展开成字母列表，每个字母按其次数重复，最多三次。

    给定列表 `pairs`，按每一对的第一部分重复第二部分，但不超过 3 次。

    >>> sizes_and_values_spread([(2, 'a'), (5, 'b')])
    ['a', 'a', 'b', 'b', 'b']
    >>> sizes_and_values_spread([(0, 'z')])
    []
    """
    result = []
    for count, letter in pairs:
        result.extend([letter] * min(count, 3))
    return result


def sizes_and_values_spread_2(pairs: list[tuple[int, str]]) -> list[str]:
    return [letter for count, letter in pairs for _ in range(min(count, 3))]


def raised_to_previous(levels: list[int]) -> list[int]:
    """Raise each element of `levels` that is lower than the result before it up to that result.

    You are given a list `levels`. Change it as little as needed upwards so that it never falls from
    left to right.

    把 `levels` 中低于前一个结果的元素提高到与前一个结果相等。

    给定列表 `levels`，只在需要时提高元素，使列表从左到右不再下降。

    >>> raised_to_previous([2, 5, 3, 6, 1])
    [2, 5, 5, 6, 6]
    >>> raised_to_previous([])
    []
    """
    result = []
    for level in levels:
        if result and level < result[-1]:
            level = result[-1]
        result.append(level)
    return result


def raised_to_previous_2(levels: list[int]) -> list[int]:
    return list(itertools.accumulate(levels, max))


def crossings_marked(values: list[int], level: int) -> list[int]:
    """Return the indices of `values` at which the list changes from below `level` to `level` or
    more.

    Given a list `values` and a `level`, find the places i where the element before i is less than
    `level` but the element at i is not.

    返回 `values` 中从低于 `level` 变为不低于 `level` 的位置下标。

    给定列表 `values` 和 `level`，找出这样的下标 i：前一个元素小于 `level`，而下标 i 处的元素不小于它。

    >>> crossings_marked([1, 5, 2, 4, 6], 4)
    [1, 3]
    >>> crossings_marked([9, 8], 4)
    []
    """
    return [i for i in range(1, len(values)) if values[i - 1] < level <= values[i]]


def crossings_marked_2(values: list[int], level: int) -> list[int]:
    result = []
    for i in range(1, len(values)):
        if values[i - 1] < level and values[i] >= level:
            result.append(i)
    return result


def thresholds_passed(values: list[int], bounds: list[int]) -> list[int]:
    """For each element of `values`, count how many of the `bounds` it reaches or exceeds.

    You are given two lists `values` and `bounds`. Replace every value by the number of bounds that
    are not greater than it.

    对 `values` 的每个元素，统计它达到或超过了 `bounds` 中的多少个界限。

    给定两个列表 `values` 和 `bounds`，把每个值替换成不大于它的界限的个数。

    >>> thresholds_passed([5, 12, 30], [10, 20])
    [0, 1, 2]
    >>> thresholds_passed([10], [10, 10])
    [2]
    """
    return [sum(v >= bound for bound in bounds) for v in values]


def thresholds_passed_2(values: list[int], bounds: list[int]) -> list[int]:
    result = []
    for v in values:
        count = 0
        for bound in bounds:
            if v >= bound:
                count += 1
        result.append(count)
    return result


def cut_at_repeat(items: list[int]) -> list[int]:
    """Return the elements of `items` before the first one that equals its left neighbour.

    Write a function that copies `items` from the start and stops as soon as an element is the same
    as the one just copied.

    返回 `items` 中第一个与左邻相等的元素之前的所有元素。

    编写一个函数，从头复制 `items`，一旦某元素与刚复制的元素相同就停止。

    >>> cut_at_repeat([1, 2, 1, 1, 3])
    [1, 2, 1]
    >>> cut_at_repeat([4, 5])
    [4, 5]
    """
    result = []
    for item in items:
        if result and item == result[-1]:
            break
        result.append(item)
    return result


def cut_at_repeat_2(items: list[int]) -> list[int]:
    for i in range(1, len(items)):
        if items[i] == items[i - 1]:
            return items[:i]
    return items[:]


def digits_reversed_each(numbers: list[int]) -> list[int]:
    """Reverse the digits of each non-negative number of `numbers`; leading zeros disappear.

    Given a list `numbers` of integers from 0 up, read each of them from right to left.

    把 `numbers` 中每个非负整数的数字顺序反转，前导零消失。

    给定由非负整数组成的列表 `numbers`，把其中每个数从右往左读，返回所得的数。

    >>> digits_reversed_each([12, 340, 7])
    [21, 43, 7]
    >>> digits_reversed_each([0])
    [0]
    """
    return [int(str(n)[::-1]) for n in numbers]


def digits_reversed_each_2(numbers: list[int]) -> list[int]:
    result = []
    for n in numbers:
        turned = 0
        while n > 0:
            n, digit = divmod(n, 10)
            turned = turned * 10 + digit
        result.append(turned)
    return result


def first_letters_numbered(names: list[str]) -> list[str]:
    """Return for each name in `names` its first letter followed by its place, counted from 1.

    You are given a list `names` of words that are not empty. Make labels such as 'A1' from the
    initial and the position in the list.

    对 `names` 中的每个名字，返回其首字母加上从 1 开始的序号。

    给定由非空单词组成的列表 `names`，用首字母和在列表中的位次拼成 'A1' 这样的标签。

    >>> first_letters_numbered(['Ann', 'Bob', 'Al'])
    ['A1', 'B2', 'A3']
    >>> first_letters_numbered([])
    []
    """
    return [f"{name[0]}{i}" for i, name in enumerate(names, 1)]


def first_letters_numbered_2(names: list[str]) -> list[str]:
    result = []
    for i in range(len(names)):
        result.append(names[i][0] + str(i + 1))
    return result


def evens_halved_repeatedly(numbers: list[int]) -> list[int]:
    """Divide each positive number of `numbers` by 2 as long as it is even.

    Write a function that replaces every element of `numbers` by its largest odd divisor. All the
    elements are positive.

    把 `numbers` 中的每个正数不断除以 2，直到它不再是偶数。

    编写一个函数，将 `numbers` 的每个元素替换成它的最大奇数因数，元素均为正数。

    >>> evens_halved_repeatedly([12, 7, 8])
    [3, 7, 1]
    >>> evens_halved_repeatedly([])
    []
    """
    result = []
    for n in numbers:
        while n % 2 == 0:
            n //= 2
        result.append(n)
    return result


def places_where_lists_rise(first: list[int], second: list[int]) -> list[int]:
    """Return the indices at which `second` is greater than `first`.

    Given two lists of equal length, `first` and `second`, find all places where the element of the
    second list exceeds that of the first.

    返回 `second` 大于 `first` 的位置下标。

    给定两个等长列表 `first` 和 `second`，找出第二个列表的元素大于第一个列表对应元素的所有位置。

    >>> places_where_lists_rise([1, 5, 3], [2, 5, 9])
    [0, 2]
    >>> places_where_lists_rise([], [])
    []
    """
    return [i for i, (a, b) in enumerate(zip(first, second)) if b > a]


def places_where_lists_rise_2(first: list[int], second: list[int]) -> list[int]:
    result = []
    for i in range(len(first)):
        if second[i] > first[i]:
            result.append(i)
    return result


def window_lows(values: list[int], size: int) -> list[int]:
    """Return the smallest element of each block of `size` neighbouring elements in `values`.

    You are given a list `values` and a positive `size`. Slide a window of that size over the list
    and note the minimum in it each time.

    返回 `values` 中每 `size` 个相邻元素里的最小值。

    给定列表 `values` 和正整数 `size`，让该大小的窗口在列表上滑动，每次记录窗口中的最小值。

    >>> window_lows([4, 2, 6, 5], 2)
    [2, 2, 5]
    >>> window_lows([1], 3)
    []
    """
    return [min(values[i : i + size]) for i in range(len(values) - size + 1)]


def window_lows_2(values: list[int], size: int) -> list[int]:
    result = []
    for i in range(len(values)):
        if i + size <= len(values):
            result.append(min(values[i : i + size]))
    return result


def stretched_to_range(values: list[int], top: int) -> list[int]:
    """Scale `values` so that the smallest becomes 0 and the largest `top`, rounded down. When all
    are equal, return zeros.

    Given a list `values` and an integer `top`, map each element to the whole-number place it has
    between the minimum (0) and the maximum (`top`).

    缩放 `values`，使最小值变为 0、最大值变为 `top`，结果向下取整；全部相等时返回全零列表。

    给定列表 `values` 和整数 `top`，把每个元素映射到最小值（0）与最大值（`top`）之间相应的整数位置。

    >>> stretched_to_range([10, 15, 20], 100)
    [0, 50, 100]
    >>> stretched_to_range([3, 3], 10)
    [0, 0]
    """
    low, high = min(values), max(values)
    if low == high:
        return [0] * len(values)
    return [(v - low) * top // (high - low) for v in values]


def negative_runs_merged(numbers: list[int]) -> list[int]:
    """Replace each run of neighbouring negative elements in `numbers` by their sum.

    Write a function that copies `numbers`, but adds a negative element to the one before it in the
    result when that is negative as well.

    把 `numbers` 中每段相邻的负数替换成它们的和。

    编写一个函数，复制 `numbers`，但当负数元素的前一个结果也是负数时，将其加到那个结果上。

    >>> negative_runs_merged([3, -1, -2, 4, -5])
    [3, -3, 4, -5]
    >>> negative_runs_merged([-1, -1, -1])
    [-3]
    """
    result = []
    for n in numbers:
        if n < 0 and result and result[-1] < 0:
            result[-1] += n
        else:
            result.append(n)
    return result


def pushed_apart(places: list[int], space: int) -> list[int]:
    """Move the ascending `places` to the right where needed, so that neighbours are at least
    `space` apart.

    You are given a sorted list `places` and an integer `space`. Keep the first one; each later one
    becomes at least the previous result plus `space`.

    在需要时把升序的 `places` 向右移动，使相邻两个至少相距 `space`。

    给定已排序的列表 `places` 和整数 `space`，第一个保持不变，之后每个至少为前一个结果加 `space`。

    >>> pushed_apart([1, 2, 8, 9], 3)
    [1, 4, 8, 11]
    >>> pushed_apart([5], 10)
    [5]
    """
    result = places[:1]
    for place in places[1:]:
        result.append(max(place, result[-1] + space))
    return result


def ranks_as_medals(scores: list[int]) -> list[str]:
    """Replace each of the `scores` by 'gold' when it is the largest, 'silver' when it is the second
    largest different score, and '' otherwise.

    Given a list `scores`, sort the different values and give out medals for the best two of them.

    把 `scores` 中最大的分数换成 'gold'，第二大的不同分数换成 'silver'，其余换成 ''。

    给定列表 `scores`，将不同的分值排序，给最好的两种分值发奖牌。

    >>> ranks_as_medals([7, 9, 9, 3])
    ['silver', 'gold', 'gold', '']
    >>> ranks_as_medals([5])
    ['gold']
    """
    best = sorted(set(scores), reverse=True)[:2]
    medals = dict(zip(best, ["gold", "silver"]))
    return [medals.get(score, "") for score in scores]


def copied_over_places(items: list[int], source: int, targets: list[int]) -> list[int]:
    """Write the element of `items` at index `source` to all the indices in `targets`.

    You are given a list `items`, an index `source` and a list `targets` of valid indices. Return a
    copy of `items` in which every target place holds the source element.

    把 `items` 中下标 `source` 处的元素写到 `targets` 里的所有下标处。

    给定列表 `items`、下标 `source` 和有效下标列表 `targets`，返回副本，其中每个目标位置都放上源元素。

    >>> copied_over_places([1, 2, 3, 4], 1, [0, 3])
    [2, 2, 3, 2]
    >>> copied_over_places([5, 6], 0, [])
    [5, 6]
    """
    result = items[:]
    for target in targets:
        result[target] = items[source]
    return result


def copied_over_places_2(items: list[int], source: int, targets: list[int]) -> list[int]:
    return [items[source] if i in targets else item for i, item in enumerate(items)]


def multiplied_by_neighbour_gap(values: list[int]) -> list[int]:
    """Multiply each element of `values` except the last by the difference of the next and itself.

    Given a list `values`, return for each two neighbours a and b the number a * (b - a).

    把 `values` 中除最后一个以外的每个元素乘以它后一个元素与它的差。

    给定列表 `values`，对每两个相邻元素 a 和 b，返回 a * (b - a)。

    >>> multiplied_by_neighbour_gap([2, 5, 4])
    [6, -5]
    >>> multiplied_by_neighbour_gap([3])
    []
    """
    return [a * (b - a) for a, b in zip(values, values[1:])]


def multiplied_by_neighbour_gap_2(values: list[int]) -> list[int]:
    result = []
    for i in range(len(values) - 1):
        gap = values[i + 1] - values[i]
        result.append(values[i] * gap)
    return result


def multiples_sent_back(numbers: list[int], k: int) -> list[int]:
    """Move the multiples of `k` in `numbers` to the end, in reverse order.

    You are given a list `numbers` and an integer `k`. First come the elements not divisible by `k`
    in their order, then the divisible ones from the last to the first.

    把 `numbers` 中 `k` 的倍数移到末尾，并按相反的顺序排列。

    给定列表 `numbers` 和整数 `k`，先按原顺序放不能被 `k` 整除的元素，再从后往前放能整除的元素。

    >>> multiples_sent_back([3, 4, 6, 5], 3)
    [4, 5, 6, 3]
    >>> multiples_sent_back([1, 2], 5)
    [1, 2]
    """
    front = [n for n in numbers if n % k != 0]
    return front + [n for n in reversed(numbers) if n % k == 0]


def multiples_sent_back_2(numbers: list[int], k: int) -> list[int]:
    front = []
    back = []
    for n in numbers:
        if n % k == 0:
            back.append(n)
        else:
            front.append(n)
    return front + back[::-1]


def visits_left_to_limit(visits: list[int], limit: int) -> list[int]:
    """Return for each element of `visits` how much it lacks to `limit`, and 0 when it lacks
    nothing.

    Write a function that subtracts every element of `visits` from `limit` and turns negative
    results into zero.

    对 `visits` 的每个元素，返回它距离 `limit` 还差多少，不差则为 0。

    编写一个函数，用 `limit` 减去 `visits` 的每个元素，负的结果变为零。

    >>> visits_left_to_limit([3, 10, 12], 10)
    [7, 0, 0]
    >>> visits_left_to_limit([], 4)
    []
    """
    return [max(limit - v, 0) for v in visits]


def visits_left_to_limit_2(visits: list[int], limit: int) -> list[int]:
    result = []
    for v in visits:
        if v < limit:
            result.append(limit - v)
        else:
            result.append(0)
    return result


def thirds_rotated(items: list[int]) -> list[int]:
    """Cut `items`, whose length is a multiple of 3, in three equal parts and move the first part
    behind the other two.

    Given a list `items` that can be divided in three, return its second, third and first part in
    this order.

    把长度为 3 的倍数的 `items` 等分成三段，并把第一段移到另外两段之后。

    给定可以三等分的列表 `items`，依次返回它的第二段、第三段和第一段拼成的列表。

    >>> thirds_rotated([1, 2, 3, 4, 5, 6])
    [3, 4, 5, 6, 1, 2]
    >>> thirds_rotated([])
    []
    """
    third = len(items) // 3
    return items[third:] + items[:third]
