"""Short pairs: brief functions with two inputs of the same kind, compared or put together."""

import itertools
import math
from collections import Counter


def larger_at_each_place(first: list[int], second: list[int]) -> list[int]:
    """Return a list with the larger of the two elements at each position of `first` and `second`.
    The lists have the same length.

    You are given two lists of integers `first` and `second` of equal length. Compare them position
    by position and collect the larger number each time.

    返回一个列表，其每个位置上是 `first` 和 `second` 在该位置的两个数中较大的一个。两个列表长度相同。

    给定两个等长的整数列表 `first` 和 `second`，逐个位置比较，每次取较大的数组成新列表。

    >>> larger_at_each_place([1, 8, 3], [4, 2, 3])
    [4, 8, 3]
    >>> larger_at_each_place([-1], [-5])
    [-1]
    >>> larger_at_each_place([], [])
    []
    """
    return [max(a, b) for a, b in zip(first, second)]


def larger_at_each_place_2(first: list[int], second: list[int]) -> list[int]:
    result = []
    for i in range(len(first)):
        if first[i] > second[i]:
            result.append(first[i])
        else:
            result.append(second[i])
    return result


def gaps_at_each_place(a: list[int], b: list[int]) -> list[int]:
    """Return how far apart the elements of `a` and `b` are at each position.

    Write a function that takes two lists of integers `a` and `b` and returns the absolute
    differences of the elements at equal positions. Stop at the end of the shorter list.

    返回 `a` 和 `b` 在每个位置上两个元素之差的绝对值所组成的列表。

    编写一个函数，依次计算整数列表 `a` 与 `b` 对应位置元素的差的绝对值，到较短的列表结束为止。

    >>> gaps_at_each_place([5, 1, 7], [2, 4, 7])
    [3, 3, 0]
    >>> gaps_at_each_place([10, 20], [4])
    [6]
    >>> gaps_at_each_place([], [1])
    []
    """
    return [abs(x - y) for x, y in zip(a, b)]


def gaps_at_each_place_2(a: list[int], b: list[int]) -> list[int]:
    gaps = []
    for x, y in zip(a, b):
        gaps.append(abs(x - y))
    return gaps


def bill_for_counts(prices: list[int], counts: list[int]) -> int:
    """Return the total cost when `counts[i]` pieces of the article with price `prices[i]` are
    bought.

    Given the lists `prices` and `counts`, multiply each price by its count and add up the
    products.

    返回总价：单价为 `prices[i]` 的商品买了 `counts[i]` 件。

    给定列表 `prices` 和 `counts`，把每个单价与对应的件数相乘，再把所有乘积加起来。

    >>> bill_for_counts([5, 2, 10], [1, 3, 2])
    31
    >>> bill_for_counts([7], [0])
    0
    >>> bill_for_counts([], [])
    0
    """
    return sum(price * count for price, count in zip(prices, counts))


def bill_for_counts_2(prices: list[int], counts: list[int]) -> int:
    total = 0
    for price, count in zip(prices, counts):
        total += price * count
    return total


def places_where_first_wins(ours: list[int], theirs: list[int]) -> list[int]:
    """Return the indices at which the number in `ours` is greater than the number in `theirs`.

    You are given two lists of scores, `ours` and `theirs`. Return a list of all positions where our
    score is strictly higher, in ascending order.

    返回所有满足 `ours` 中的数大于 `theirs` 中对应的数的下标。

    给定两个分数列表 `ours` 和 `theirs`，按升序返回我方分数严格更高的所有位置。

    >>> places_where_first_wins([3, 5, 9], [4, 1, 2])
    [1, 2]
    >>> places_where_first_wins([1, 1], [1, 2])
    []
    """
    return [i for i in range(len(ours)) if ours[i] > theirs[i]]


def places_where_first_wins_2(ours: list[int], theirs: list[int]) -> list[int]:
    return [i for i, (x, y) in enumerate(zip(ours, theirs)) if x > y]


def common_in_first_order(first: list[int], second: list[int]) -> list[int]:
    """Return the elements of `first` that occur in `second`, too, in the order of `first` and
    with their repetitions.

    Given two lists `first` and `second`, keep those elements of `first` which can also be found in
    `second`.

    返回 `first` 中同时也出现在 `second` 里的元素，保持 `first` 的顺序，重复的也保留。

    给定两个列表 `first` 和 `second`，只保留 `first` 中能在 `second` 里找到的元素。

    >>> common_in_first_order([4, 1, 4, 7], [7, 4])
    [4, 4, 7]
    >>> common_in_first_order([1, 2], [3])
    []
    """
    return [x for x in first if x in second]


def common_in_first_order_2(first: list[int], second: list[int]) -> list[int]:
    allowed = set(second)
    result = []
    for x in first:
        if x in allowed:
            result.append(x)
    return result


def missing_sorted(wanted: list[int], present: list[int]) -> list[int]:
    """Return the different numbers of `wanted` that are not in `present`, in ascending order.

    Write a function that finds which numbers of `wanted` are missing from `present`. Each missing
    number is listed once, the smallest first.

    返回在 `wanted` 中但不在 `present` 中的不同的数，按升序排列。

    编写一个函数，找出 `wanted` 里哪些数在 `present` 中缺失，每个数只列一次，从小到大。

    >>> missing_sorted([9, 2, 5, 9], [5, 1])
    [2, 9]
    >>> missing_sorted([1], [1, 2])
    []
    """
    return sorted(set(wanted) - set(present))


def missing_sorted_2(wanted: list[int], present: list[int]) -> list[int]:
    missing = []
    for number in sorted(wanted):
        if number not in present and number not in missing:
            missing.append(number)
    return missing


def mixed_in_turn(left: list[int], right: list[int]) -> list[int]:
    """Take elements from `left` and `right` in turn, beginning with `left`, and return them in one
    list. Stop as soon as the shorter list is used up.

    You are given the lists `left` and `right`. Build a list of the first element of `left`, the
    first of `right`, the second of `left` and so on; what is left over in the longer list is
    dropped.

    从 `left` 开始，轮流从 `left` 和 `right` 中各取一个元素放入一个列表并返回，较短的列表取完即停止。

    给定列表 `left` 和 `right`，交替排列它们的元素（先 `left` 后 `right`），较长列表多出来的部分舍去。

    >>> mixed_in_turn([1, 2, 3], [7, 8, 9])
    [1, 7, 2, 8, 3, 9]
    >>> mixed_in_turn([1, 2], [5])
    [1, 5]
    >>> mixed_in_turn([], [4])
    []
    """
    result = []
    for x, y in zip(left, right):
        result.append(x)
        result.append(y)
    return result


def mixed_in_turn_2(left: list[int], right: list[int]) -> list[int]:
    return [value for pair in zip(left, right) for value in pair]


def right_answers(given: list[str], correct: list[str]) -> int:
    """Return how many answers in `given` agree with the answer at the same position of `correct`,
    ignoring case.

    Given the list of a pupil's answers `given` and the list of solutions `correct`, count the
    matching answers. Capital and small letters are the same.

    返回 `given` 中有多少个答案与 `correct` 同一位置的答案一致，不区分大小写。

    给定学生的答案列表 `given` 和标准答案列表 `correct`，统计答对的个数，大小写视为相同。

    >>> right_answers(["a", "B", "c"], ["A", "b", "d"])
    2
    >>> right_answers([], [])
    0
    """
    return sum(x.lower() == y.lower() for x, y in zip(given, correct))


def right_answers_2(given: list[str], correct: list[str]) -> int:
    count = 0
    for x, y in zip(given, correct):
        if x.lower() == y.lower():
            count += 1
    return count


def sums_from_both_ends(first: list[int], second: list[int]) -> list[int]:
    """Add each element of `first` to the element of `second` counted from the end, and return the
    list of sums.

    You are given two lists `first` and `second` of the same length. Add the first element of
    `first` to the last element of `second`, the next one to the last but one, and so on.

    把 `first` 的每个元素与 `second` 从末尾数起对应的元素相加，返回各个和组成的列表。

    给定两个等长的列表 `first` 和 `second`，将 `first` 的首项加上 `second` 的末项，依此类推，返回结果列表。

    >>> sums_from_both_ends([1, 2, 3], [10, 20, 30])
    [31, 22, 13]
    >>> sums_from_both_ends([5], [5])
    [10]
    """
    return [x + y for x, y in zip(first, reversed(second))]


def sums_from_both_ends_2(first: list[int], second: list[int]) -> list[int]:
    return [first[i] + second[-1 - i] for i in range(len(first))]


def never_below(upper: list[int], lower: list[int]) -> bool:
    """Return True if no element of `upper` is less than the element of `lower` at the same place.

    Write a function that checks whether at each position the number in `upper` is at least as great
    as the number in `lower`.

    如果 `upper` 中没有任何元素小于 `lower` 同一位置的元素，返回 True，否则返回 False。

    编写一个函数，判断是否在每个位置上 `upper` 的数都不小于 `lower` 的数。

    >>> never_below([5, 6, 7], [5, 2, 1])
    True
    >>> never_below([5, 1], [4, 2])
    False
    >>> never_below([], [])
    True
    """
    return all(u >= v for u, v in zip(upper, lower))


def never_below_2(upper: list[int], lower: list[int]) -> bool:
    for u, v in zip(upper, lower):
        if u < v:
            return False
    return True


def list_with_larger_total(a: list[int], b: list[int]) -> list[int]:
    """Return that one of `a` and `b` whose sum is larger; if the sums are equal, return `a`.

    Given two lists of numbers `a` and `b`, compare their sums and return the list with the greater
    sum. In case of a tie the answer is the first list.

    返回 `a` 和 `b` 中总和较大的那个列表；若总和相等则返回 `a`。

    给定两个数字列表 `a` 和 `b`，比较它们的和，返回和较大的列表，相等时返回第一个列表。

    >>> list_with_larger_total([1, 2], [5])
    [5]
    >>> list_with_larger_total([4], [2, 2])
    [4]
    >>> list_with_larger_total([], [-1])
    []
    """
    return b if sum(b) > sum(a) else a


def list_with_larger_total_2(a: list[int], b: list[int]) -> list[int]:
    return max(a, b, key=sum)


def product_of_maxima(first: list[int], second: list[int]) -> int:
    """Return the largest number of `first` times the largest number of `second`, or 0 if one of the
    lists is empty.

    You are given two lists of integers `first` and `second`. Multiply their maxima. If either list
    has no elements, return 0.

    返回 `first` 的最大值与 `second` 的最大值之积；若有一个列表为空则返回 0。

    给定两个整数列表 `first` 和 `second`，求它们各自最大值的乘积，任一列表没有元素时返回 0。

    >>> product_of_maxima([2, 6, 1], [3, 4])
    24
    >>> product_of_maxima([], [3])
    0
    >>> product_of_maxima([-2, -5], [7])
    -14
    """
    if not first or not second:
        return 0
    return max(first) * max(second)


def count_order_pairs(first: list[int], second: list[int]) -> int:
    """Count the ways to choose a number from `first` and a number from `second` so that the
    first number is smaller than the second.

    Given lists `first` and `second`, return the number of pairs (x, y) with x from `first`, y from
    `second` and x < y.

    统计从 `first` 中取一个数、从 `second` 中取一个数，使前者小于后者的取法有多少种。

    给定列表 `first` 和 `second`，返回满足 x < y 的数对 (x, y) 的个数，其中 x 取自 `first`，y 取自 `second`。

    >>> count_order_pairs([1, 5], [3, 6])
    3
    >>> count_order_pairs([9], [1, 2])
    0
    """
    return sum(x < y for x in first for y in second)


def count_order_pairs_2(first: list[int], second: list[int]) -> int:
    count = 0
    for x in first:
        for y in second:
            if x < y:
                count += 1
    return count


def closest_across(first: list[int], second: list[int]) -> int:
    """Return the smallest distance between a number of `first` and a number of `second`.

    Write a function that looks at all pairs of one element from `first` and one from `second` and
    returns the smallest absolute difference. Neither list is empty.

    返回 `first` 中的数与 `second` 中的数之间的最小距离。

    编写一个函数，考察各从 `first` 和 `second` 取一个元素的所有组合，返回最小的差的绝对值。两个列表都非空。

    >>> closest_across([1, 10], [4, 20])
    3
    >>> closest_across([5], [5, 9])
    0
    """
    return min(abs(x - y) for x in first for y in second)


def closest_across_2(first: list[int], second: list[int]) -> int:
    best = abs(first[0] - second[0])
    for x in first:
        for y in second:
            best = min(best, abs(x - y))
    return best


def labelled_scores(names: list[str], scores: list[int]) -> list[str]:
    """Return texts of the form 'name: score' for the `names` and `scores` at equal positions.

    You are given a list `names` and a list `scores` of the same length. Join each name and its
    score with a colon and a space.

    对 `names` 和 `scores` 中位置相同的名字和分数，返回形如 'name: score' 的字符串列表。

    给定等长的列表 `names` 和 `scores`，把每个名字与其分数用冒号加空格连接起来，返回所得的列表。

    >>> labelled_scores(["Ann", "Bo"], [7, 10])
    ['Ann: 7', 'Bo: 10']
    >>> labelled_scores([], [])
    []
    """
    return [f"{name}: {score}" for name, score in zip(names, scores)]


def labelled_scores_2(names: list[str], scores: list[int]) -> list[str]:
    lines = []
    for i, name in enumerate(names):
        lines.append(name + ": " + str(scores[i]))
    return lines


def best_scorer(names: list[str], points: list[int]) -> str:
    """Return the name whose entry in `points` is the highest; the earlier name wins a tie.

    Given `names` and, in the same order, their `points`, find the name with the most points. If
    several are equal, take the first. The lists are not empty.

    返回 `names` 中对应 `points` 最高的名字；并列时取靠前的名字。

    给定名单 `names` 以及顺序相同的得分 `points`，找出得分最高的名字，若有并列取第一个。列表非空。

    >>> best_scorer(["Li", "Max", "Eva"], [3, 9, 9])
    'Max'
    >>> best_scorer(["Tom"], [0])
    'Tom'
    """
    return names[points.index(max(points))]


def best_scorer_2(names: list[str], points: list[int]) -> str:
    best = 0
    for i in range(1, len(points)):
        if points[i] > points[best]:
            best = i
    return names[best]


def first_mismatch_index(first: list[int], second: list[int]) -> int:
    """Return the first index at which `first` and `second` hold different numbers, or -1 if there
    is none. Only the positions that both lists have are compared.

    Write a function that compares `first` and `second` from the left and returns the index of the
    first differing elements; if all compared elements agree, it returns -1.

    返回 `first` 与 `second` 第一个元素不同的下标，没有则返回 -1。只比较两个列表都有的位置。

    编写一个函数，从左到右比较 `first` 和 `second`，返回首个不同之处的下标；若比较的元素都相同，返回 -1。

    >>> first_mismatch_index([1, 2, 3], [1, 5, 3])
    1
    >>> first_mismatch_index([1, 2], [1, 2, 3])
    -1
    """
    for i, (x, y) in enumerate(zip(first, second)):
        if x != y:
            return i
    return -1


def first_mismatch_index_2(first: list[int], second: list[int]) -> int:
    i = 0
    while i < len(first) and i < len(second):
        if first[i] != second[i]:
            return i
        i += 1
    return -1


def balance_by_day(income: list[int], spent: list[int]) -> list[int]:
    """Return the running balance after each day, when `income` comes in and `spent` goes out daily.
    The balance is 0 at first.

    You are given equally long lists `income` and `spent`. Each day, add the income, subtract what
    was spent, and note the money that is there in the evening.

    每天收入 `income`、支出 `spent`，初始余额为 0，返回每天结束后的余额列表。

    给定等长列表 `income` 和 `spent`，每天加上收入、减去支出，记录当晚的余额并返回整个列表。

    >>> balance_by_day([10, 5, 0], [3, 6, 2])
    [7, 6, 4]
    >>> balance_by_day([1], [4])
    [-3]
    >>> balance_by_day([], [])
    []
    """
    balance = 0
    result = []
    for x, y in zip(income, spent):
        balance += x - y
        result.append(balance)
    return result


def balance_by_day_2(income: list[int], spent: list[int]) -> list[int]:
    return list(itertools.accumulate(x - y for x, y in zip(income, spent)))


def sum_padding_shorter(a: list[int], b: list[int]) -> list[int]:
    """Add `a` and `b` element by element; a missing element of the shorter list counts as 0.

    Given two lists of integers `a` and `b`, return the list of sums at each position. The result is
    as long as the longer list, whose surplus elements stay as they are.

    将 `a` 和 `b` 逐个元素相加，较短列表缺少的元素按 0 计算。

    给定两个整数列表 `a` 和 `b`，返回各位置之和的列表；结果与较长的列表等长，多出的元素保持不变。

    >>> sum_padding_shorter([1, 2, 3], [10])
    [11, 2, 3]
    >>> sum_padding_shorter([], [4, 5])
    [4, 5]
    """
    return [x + y for x, y in itertools.zip_longest(a, b, fillvalue=0)]


def sum_padding_shorter_2(a: list[int], b: list[int]) -> list[int]:
    size = max(len(a), len(b))
    a = a + [0] * (size - len(a))
    b = b + [0] * (size - len(b))
    return [a[i] + b[i] for i in range(size)]


def same_numbers_any_order(first: list[int], second: list[int]) -> bool:
    """Return whether `first` and `second` hold the same numbers equally often, in whatever order.

    Check if the list `second` is only a rearrangement of the list `first`.

    判断 `first` 和 `second` 是否包含相同的数且各自出现次数相同，顺序不限。

    检查列表 `second` 是否只是列表 `first` 重新排列的结果。

    >>> same_numbers_any_order([1, 2, 2], [2, 1, 2])
    True
    >>> same_numbers_any_order([1, 2], [1, 2, 2])
    False
    >>> same_numbers_any_order([], [])
    True
    """
    return sorted(first) == sorted(second)


def same_numbers_any_order_2(first: list[int], second: list[int]) -> bool:
    return Counter(first) == Counter(second)


def in_second_only(first: list[str], second: list[str]) -> list[str]:
    """Return the words of `second` that `first` lacks, without repetitions, in order.

    You are given lists of words `first` and `second`. List each word that appears in `second` but
    not in `first` once, in the order in which it first appears.

    返回 `second` 中有而 `first` 中没有的单词，去除重复，保持出现顺序。

    给定单词列表 `first` 和 `second`，把只在 `second` 出现、不在 `first` 出现的单词按首次出现的顺序各列一次。

    >>> in_second_only(["red"], ["blue", "red", "blue", "pink"])
    ['blue', 'pink']
    >>> in_second_only(["a", "b"], ["b"])
    []
    """
    result = []
    for word in second:
        if word not in first and word not in result:
            result.append(word)
    return result


def in_second_only_2(first: list[str], second: list[str]) -> list[str]:
    return [word for word in dict.fromkeys(second) if word not in first]


def chosen_by_flags(items: list[str], flags: list[bool]) -> list[str]:
    """Return the `items` for which the value at the same position of `flags` is True.

    Given a list `items` and an equally long list `flags`, keep an item only if its flag is set.

    返回 `items` 中那些在 `flags` 同一位置的值为 True 的元素。

    给定列表 `items` 和等长的列表 `flags`，只有对应标志为真时才保留该元素。

    >>> chosen_by_flags(["pen", "cup", "key"], [True, False, True])
    ['pen', 'key']
    >>> chosen_by_flags(["pen"], [False])
    []
    """
    return [item for item, flag in zip(items, flags) if flag]


def chosen_by_flags_2(items: list[str], flags: list[bool]) -> list[str]:
    return list(itertools.compress(items, flags))


def repeated_by_counts(words: list[str], counts: list[int]) -> str:
    """Write each word of `words` as many times as the number at its place in `counts` says, and
    join everything without spaces.

    Write a function that repeats `words[i]` exactly `counts[i]` times and puts all the pieces
    together into one string.

    把 `words` 中每个单词按 `counts` 同一位置的数重复若干遍，不加空格地连成一个字符串。

    编写一个函数，将 `words[i]` 重复 `counts[i]` 次，并把所有片段拼成一个字符串返回。

    >>> repeated_by_counts(["ab", "c"], [2, 3])
    'ababccc'
    >>> repeated_by_counts(["x", "y"], [0, 1])
    'y'
    >>> repeated_by_counts([], [])
    ''
    """
    return "".join(word * count for word, count in zip(words, counts))


def repeated_by_counts_2(words: list[str], counts: list[int]) -> str:
    result = ""
    for i in range(len(words)):
        result += words[i] * counts[i]
    return result


def share_no_number(first: list[int], second: list[int]) -> bool:
    """Return True if `first` and `second` have no number in common.

    Given two lists `first` and `second`, find out whether all numbers of the one are absent from
    the other.

    如果 `first` 和 `second` 没有任何相同的数，返回 True，否则返回 False。

    给定两个列表 `first` 和 `second`，判断是否其中一个的所有数都不在另一个里出现。

    >>> share_no_number([1, 3], [2, 4])
    True
    >>> share_no_number([1, 3], [3])
    False
    >>> share_no_number([], [1])
    True
    """
    return set(first).isdisjoint(second)


def share_no_number_2(first: list[int], second: list[int]) -> bool:
    return not any(x in second for x in first)


def exact_quotients(tops: list[int], bottoms: list[int]) -> list[int]:
    """Divide the numbers of `tops` by those of `bottoms` place by place, and keep only the
    quotients that are whole. Divisions by 0 are skipped.

    You are given the lists `tops` and `bottoms`. For each pair in which the lower number is not 0
    and divides the upper number without remainder, put the quotient into the result.

    将 `tops` 与 `bottoms` 的数逐个位置相除，只保留能整除的商，除数为 0 的跳过。

    给定列表 `tops` 和 `bottoms`，对每一对数，若除数不为 0 且能整除被除数，就把商放入结果列表。

    >>> exact_quotients([12, 7, 9], [4, 2, 3])
    [3, 3]
    >>> exact_quotients([5, 8], [0, 8])
    [1]
    """
    result = []
    for top, bottom in zip(tops, bottoms):
        if bottom != 0 and top % bottom == 0:
            result.append(top // bottom)
    return result


def exact_quotients_2(tops: list[int], bottoms: list[int]) -> list[int]:
    return [t // b for t, b in zip(tops, bottoms) if b and t % b == 0]


def last_equal_place(a: list[int], b: list[int]) -> int:
    """Return the last index at which `a` and `b` have the same element, or -1 if there is none.
    Both lists have the same length.

    Write a function that goes through `a` and `b` and finds the greatest position where they agree.

    返回 `a` 与 `b` 元素相同的最后一个下标，没有则返回 -1。两个列表等长。

    编写一个函数，遍历 `a` 和 `b`，找出二者元素一致的最大下标，找不到返回 -1。

    >>> last_equal_place([1, 2, 3, 4], [1, 0, 3, 5])
    2
    >>> last_equal_place([1], [2])
    -1
    """
    for i in range(len(a) - 1, -1, -1):
        if a[i] == b[i]:
            return i
    return -1


def last_equal_place_2(a: list[int], b: list[int]) -> int:
    last = -1
    for i, (x, y) in enumerate(zip(a, b)):
        if x == y:
            last = i
    return last


def front_in_common(a: str, b: str) -> str:
    """Return the longest text with which both `a` and `b` begin, ignoring case, as written in `a`.

    You are given two strings `a` and `b`. Find how far they agree from the start when capital and
    small letters are the same, and return that part of `a`.

    返回 `a` 和 `b` 共同的最长开头部分（不区分大小写），写法以 `a` 为准。

    给定两个字符串 `a` 和 `b`，忽略大小写，从头比较到不一致处为止，返回 `a` 中相同的那一段。

    >>> front_in_common("Sunday", "sunset")
    'Sun'
    >>> front_in_common("cat", "dog")
    ''
    >>> front_in_common("ab", "ABC")
    'ab'
    """
    i = 0
    while i < len(a) and i < len(b) and a[i].lower() == b[i].lower():
        i += 1
    return a[:i]


def front_in_common_2(a: str, b: str) -> str:
    result = ""
    for x, y in zip(a, b):
        if x.lower() != y.lower():
            break
        result += x
    return result


def tail_in_common_length(first: str, second: str) -> int:
    """Return the number of characters that `first` and `second` have in common at their ends.

    Write a function that compares `first` and `second` from the last character backwards and counts
    how many characters agree before the first difference.

    返回 `first` 和 `second` 末尾相同的字符个数。

    编写一个函数，从最后一个字符往前比较 `first` 和 `second`，统计在首次不同之前有多少个字符相同。

    >>> tail_in_common_length("walking", "sing")
    3
    >>> tail_in_common_length("a", "b")
    0
    >>> tail_in_common_length("", "end")
    0
    """
    count = 0
    for x, y in zip(reversed(first), reversed(second)):
        if x != y:
            break
        count += 1
    return count


def tail_in_common_length_2(first: str, second: str) -> int:
    n = 0
    while n < min(len(first), len(second)) and first[-1 - n] == second[-1 - n]:
        n += 1
    return n


def unlike_positions(first: str, second: str) -> list[int]:
    """Return the indices at which `first` and `second` have different characters. The positions
    past the end of the shorter string are not looked at.

    Given two strings `first` and `second`, list all positions, from left to right, where their
    characters differ.

    返回 `first` 与 `second` 字符不同的下标列表，超出较短字符串的位置不考虑。

    给定两个字符串 `first` 和 `second`，从左到右列出字符不一致的所有位置。

    >>> unlike_positions("house", "mouth")
    [0, 3, 4]
    >>> unlike_positions("abc", "ab")
    []
    """
    return [i for i, (x, y) in enumerate(zip(first, second)) if x != y]


def unlike_positions_2(first: str, second: str) -> list[int]:
    places = []
    for i in range(min(len(first), len(second))):
        if first[i] != second[i]:
            places.append(i)
    return places


def same_letter_set(a: str, b: str) -> bool:
    """Return True if `a` and `b` use exactly the same letters, no matter how often or in which
    case.

    Check whether every letter of `a` occurs in `b` and the other way round. Anything that is not a
    letter is ignored, and so is case.

    如果 `a` 和 `b` 用到的字母完全相同（不论次数和大小写），返回 True，否则返回 False。

    检查 `a` 的每个字母是否都在 `b` 中出现，反之亦然；非字母字符忽略，不区分大小写。

    >>> same_letter_set("Noon!", "on")
    True
    >>> same_letter_set("tea", "eat it")
    False
    >>> same_letter_set("", "123")
    True
    """
    letters_a = {char for char in a.lower() if char.isalpha()}
    letters_b = {char for char in b.lower() if char.isalpha()}
    return letters_a == letters_b


def longer_then_shorter(a: str, b: str) -> str:
    """Join `a` and `b` with a space, the longer one first. If they are equally long, `a` comes
    first.

    Given two strings `a` and `b`, return the longer string, a space and the shorter string. Keep
    the given order when the lengths are equal.

    用一个空格连接 `a` 和 `b`，较长的在前；长度相同时 `a` 在前。

    给定两个字符串 `a` 和 `b`，返回“较长者 + 空格 + 较短者”，长度相等时保持原来的顺序。

    >>> longer_then_shorter("tree", "flower")
    'flower tree'
    >>> longer_then_shorter("one", "two")
    'one two'
    """
    if len(b) > len(a):
        return b + " " + a
    return a + " " + b


def longer_then_shorter_2(a: str, b: str) -> str:
    return " ".join(sorted([a, b], key=len, reverse=True))


def laced_letters(first: str, second: str) -> str:
    """Take the characters of `first` from the front and those of `second` from the back in turn,
    until the shorter string is used up.

    You are given two strings `first` and `second`. Build a string of the first character of
    `first`, the last of `second`, the second of `first`, the last but one of `second` and so on.

    轮流从 `first` 的开头和 `second` 的末尾取字符拼成字符串，直到较短的字符串用完。

    给定字符串 `first` 和 `second`，依次取 `first` 的首字符、`second` 的末字符、`first` 的第二个字符，依此类推。

    >>> laced_letters("abc", "xyz")
    'azbycx'
    >>> laced_letters("ab", "123")
    'a3b2'
    >>> laced_letters("", "q")
    ''
    """
    return "".join(x + y for x, y in zip(first, reversed(second)))


def laced_letters_2(first: str, second: str) -> str:
    result = ""
    for i in range(min(len(first), len(second))):
        result += first[i] + second[-1 - i]
    return result


def stars_where_different(a: str, b: str) -> str:
    """Return `a` with a star in each place where the equally long string `b` has another character.

    Given two strings `a` and `b` of the same length, keep the characters that agree and write '*'
    for all others.

    返回 `a`，但在与等长字符串 `b` 字符不同的位置上写成星号 '*'。

    给定两个等长字符串 `a` 和 `b`，保留相同位置上一致的字符，其余位置写 '*'。

    >>> stars_where_different("lemon", "melon")
    '*e*on'
    >>> stars_where_different("ab", "ab")
    'ab'
    >>> stars_where_different("", "")
    ''
    """
    return "".join(x if x == y else "*" for x, y in zip(a, b))


def stars_where_different_2(a: str, b: str) -> str:
    result = ""
    for x, y in zip(a, b):
        if x == y:
            result += x
        else:
            result += "*"
    return result


def letters_lent(first: str, second: str) -> int:
    """Return how many different characters of `first` do not occur in `second`.

    Write a function that counts the distinct characters which `first` has and `second` does not.

    返回 `first` 中有多少个不同的字符没有出现在 `second` 中。

    编写一个函数，统计 `first` 里有而 `second` 里没有的不同字符的个数。

    >>> letters_lent("banana", "bed")
    2
    >>> letters_lent("abc", "cab")
    0
    >>> letters_lent("", "x")
    0
    """
    return len(set(first) - set(second))


def letters_lent_2(first: str, second: str) -> int:
    seen = []
    for char in first:
        if char not in second and char not in seen:
            seen.append(char)
    return len(seen)


def more_vowels_in(a: str, b: str) -> str:
    """Return that one of the words `a` and `b` which contains more of the vowels aeiou; `a` wins a
    tie.

    You are given two words `a` and `b` in small letters. Count the vowels in each and return the
    word with more of them, or `a` when the counts are the same.

    返回单词 `a` 和 `b` 中元音字母 aeiou 较多的那个，数目相同时返回 `a`。

    给定两个小写单词 `a` 和 `b`，分别数出元音字母的个数，返回较多的单词，个数相同返回 `a`。

    >>> more_vowels_in("cloud", "audio")
    'audio'
    >>> more_vowels_in("red", "big")
    'red'
    """
    count_a = sum(char in "aeiou" for char in a)
    count_b = sum(char in "aeiou" for char in b)
    return b if count_b > count_a else a


def one_hides_other(a: str, b: str) -> bool:
    """Return whether one of the strings `a` and `b` is a part of the other, ignoring case.

    Check if `a` occurs within `b`, or `b` within `a`. Capital and small letters count as equal.

    判断字符串 `a` 和 `b` 中是否有一个是另一个的子串，不区分大小写。

    检查 `a` 是否出现在 `b` 中，或 `b` 是否出现在 `a` 中，大小写视为相同。

    >>> one_hides_other("Art", "party")
    True
    >>> one_hides_other("teacher", "Each")
    True
    >>> one_hides_other("cat", "dog")
    False
    """
    a = a.lower()
    b = b.lower()
    return a in b or b in a


def alphabet_earlier(a: str, b: str) -> str:
    """Return whichever of `a` and `b` comes first in the alphabet when case is ignored. If they
    differ in case only, return `a`.

    Given two words `a` and `b`, return the one a dictionary would list first, no matter whether
    letters are capital or small.

    返回 `a` 和 `b` 中按字母顺序排在前面的一个，忽略大小写；若只有大小写不同则返回 `a`。

    给定两个单词 `a` 和 `b`，不区分大小写，返回在词典里会先列出的那个。

    >>> alphabet_earlier("Pear", "apple")
    'apple'
    >>> alphabet_earlier("Sun", "sun")
    'Sun'
    """
    return min(a, b, key=str.lower)


def alphabet_earlier_2(a: str, b: str) -> str:
    if b.lower() < a.lower():
        return b
    return a


def overlapping_join(left: str, right: str) -> str:
    """Join `left` and `right`. When the last character of `left` is also the first of `right`, it
    is written only once.

    Write a function that glues `right` to the end of `left` and drops the first character of
    `right` if it repeats the end of `left`.

    连接 `left` 和 `right`；当 `left` 的末字符与 `right` 的首字符相同时，该字符只写一次。

    编写一个函数，把 `right` 接在 `left` 后面，若 `right` 的首字符与 `left` 的末字符重复则去掉它。

    >>> overlapping_join("stop", "pen")
    'stopen'
    >>> overlapping_join("hot", "dog")
    'hotdog'
    >>> overlapping_join("", "a")
    'a'
    """
    if left and right and left[-1] == right[0]:
        return left + right[1:]
    return left + right


def overlapping_join_2(left: str, right: str) -> str:
    if left[-1:] == right[:1]:
        return left + right[1:]
    return left + right


def shared_words_count(first: str, second: str) -> int:
    """Return how many different words the sentences `first` and `second` have in common.

    Split the strings `first` and `second` at spaces and count the words, without regard to case,
    that are in both.

    返回句子 `first` 和 `second` 共有多少个不同的相同单词。

    把字符串 `first` 和 `second` 按空格拆成单词，忽略大小写，统计两者都有的单词个数。

    >>> shared_words_count("The cat sat", "the dog sat")
    2
    >>> shared_words_count("hello", "")
    0
    """
    return len(set(first.lower().split()) & set(second.lower().split()))


def shared_words_count_2(first: str, second: str) -> int:
    words = second.lower().split()
    return sum(word in words for word in set(first.lower().split()))


def spaceless_size_gap(a: str, b: str) -> int:
    """Return by how many characters the longer of `a` and `b` exceeds the other. Spaces are not
    counted.

    Given two strings `a` and `b`, take out the spaces and return the difference of their lengths
    as a number that is not negative.

    返回 `a` 和 `b` 中较长者比较短者多多少个字符，空格不计。

    给定两个字符串 `a` 和 `b`，去掉空格后返回它们长度之差（非负数）。

    >>> spaceless_size_gap("a b c", "abcde")
    2
    >>> spaceless_size_gap("hi", " hi ")
    0
    """
    return abs(len(a.replace(" ", "")) - len(b.replace(" ", "")))


def spaceless_size_gap_2(a: str, b: str) -> int:
    size_a = len(a) - a.count(" ")
    size_b = len(b) - b.count(" ")
    return max(size_a, size_b) - min(size_a, size_b)


def starts_swapped(a: str, b: str) -> str:
    """Exchange the first letters of the words `a` and `b` and return both, separated by a space.

    You are given two words `a` and `b`, neither of them empty. Give each the first letter of the
    other and join them with a space.

    交换单词 `a` 和 `b` 的首字母，返回用空格隔开的两个新单词。

    给定两个非空单词 `a` 和 `b`，让它们互换首字母，再用一个空格连接返回。

    >>> starts_swapped("light", "fire")
    'fight lire'
    >>> starts_swapped("a", "be")
    'b ae'
    """
    return b[0] + a[1:] + " " + a[0] + b[1:]


def starts_swapped_2(a: str, b: str) -> str:
    return f"{b[0]}{a[1:]} {a[0]}{b[1:]}"


def later_char_of_each(first: str, second: str) -> str:
    """At each position, take the character of `first` or `second` that is later in the alphabet,
    and put the characters together.

    Given two strings `first` and `second` of the same length, build a string of the greater of the
    two characters at each position.

    在每个位置上取 `first` 与 `second` 中字母顺序靠后的字符，拼成一个字符串返回。

    给定两个等长字符串 `first` 和 `second`，每个位置取两个字符中较大的一个，组成新字符串。

    >>> later_char_of_each("cab", "bad")
    'cad'
    >>> later_char_of_each("", "")
    ''
    """
    return "".join(max(x, y) for x, y in zip(first, second))


def later_char_of_each_2(first: str, second: str) -> str:
    return "".join(map(max, first, second))


def repeated_to_length(a: str, b: str) -> str:
    """Repeat `a` over and over until it is as long as `b`, and cut it off there.

    Write a function that returns a string with the length of `b`, made by repeating `a`. The string
    `a` is not empty.

    不断重复 `a`，直到与 `b` 一样长，多余的部分截掉。

    编写一个函数，通过重复非空字符串 `a` 得到一个长度与 `b` 相同的字符串并返回。

    >>> repeated_to_length("key", "message")
    'keykeyk'
    >>> repeated_to_length("long", "ab")
    'lo'
    >>> repeated_to_length("x", "")
    ''
    """
    return (a * len(b))[: len(b)]


def repeated_to_length_2(a: str, b: str) -> str:
    return "".join(a[i % len(a)] for i in range(len(b)))


def digits_only_agree(a: str, b: str) -> bool:
    """Return True if the digits in `a` and `b` are the same in the same order, whatever stands
    between them.

    Compare two telephone numbers `a` and `b` given as strings. Only their digits matter; spaces,
    dashes and brackets do not.

    如果 `a` 和 `b` 中的数字字符及其顺序相同（不管中间夹着什么），返回 True，否则返回 False。

    比较两个以字符串给出的电话号码 `a` 和 `b`，只看其中的数字，忽略空格、短横线和括号等字符。

    >>> digits_only_agree("030-12 34", "(030) 1234")
    True
    >>> digits_only_agree("12", "21")
    False
    """
    return [c for c in a if c.isdigit()] == [c for c in b if c.isdigit()]


def digits_only_agree_2(a: str, b: str) -> bool:
    digits_a = "".join(filter(str.isdigit, a))
    digits_b = "".join(filter(str.isdigit, b))
    return digits_a == digits_b


def common_letters_sorted(a: str, b: str) -> str:
    """Return the letters that occur in both `a` and `b`, each once, in alphabetical order, as one
    string in small letters.

    Given two strings `a` and `b`, turn them into small letters and collect the letters they share.
    Other characters are left out.

    返回同时出现在 `a` 和 `b` 中的字母，每个一次，按字母顺序组成一个小写字符串。

    给定两个字符串 `a` 和 `b`，先转成小写，再收集它们共有的字母并排序，其他字符不要。

    >>> common_letters_sorted("Table", "Late!")
    'aelt'
    >>> common_letters_sorted("12 a", "12 b")
    ''
    """
    shared = set(a.lower()) & set(b.lower())
    return "".join(sorted(char for char in shared if char.isalpha()))


def common_letters_sorted_2(a: str, b: str) -> str:
    result = ""
    for char in sorted(set(a.lower())):
        if char.isalpha() and char in b.lower():
            result += char
    return result


def could_be_typo(a: str, b: str) -> bool:
    """Return True if `a` and `b` have the same length and differ in exactly one position.

    Given two words `a` and `b`, decide whether one becomes the other by changing a single
    character.

    如果 `a` 和 `b` 长度相同且恰好有一个位置的字符不同，返回 True，否则返回 False。

    给定两个单词 `a` 和 `b`，判断是否只改动一个字符就能把一个变成另一个。

    >>> could_be_typo("plant", "plans")
    True
    >>> could_be_typo("plan", "plane")
    False
    >>> could_be_typo("same", "same")
    False
    """
    return len(a) == len(b) and sum(x != y for x, y in zip(a, b)) == 1


def could_be_typo_2(a: str, b: str) -> bool:
    if len(a) != len(b):
        return False
    count = 0
    for x, y in zip(a, b):
        if x != y:
            count += 1
    return count == 1


def hits_and_misses(guess: str, secret: str) -> tuple[int, int]:
    """Return how many characters of `guess` agree with `secret` at the same place, and how many do
    not, as a tuple.

    You are given two strings of the same length, `guess` and `secret`. Count the positions with
    equal characters and the positions with different ones.

    以元组形式返回 `guess` 与 `secret` 同一位置字符相同的个数和不同的个数。

    给定两个等长字符串 `guess` 和 `secret`，分别统计字符相同的位置数与字符不同的位置数。

    >>> hits_and_misses("crane", "crate")
    (4, 1)
    >>> hits_and_misses("", "")
    (0, 0)
    """
    hits = sum(x == y for x, y in zip(guess, secret))
    return hits, len(guess) - hits


def hits_and_misses_2(guess: str, secret: str) -> tuple[int, int]:
    hits = 0
    misses = 0
    for x, y in zip(guess, secret):
        if x == y:
            hits += 1
        else:
            misses += 1
    return hits, misses


def in_middle_of(outer: str, inner: str) -> str:
    """Put the string `inner` into the middle of `outer`. If the length of `outer` is odd, its left
    part is the shorter one.

    Write a function that cuts `outer` in half, the extra character going to the right half, and
    returns left half, `inner`, right half as one string.

    把字符串 `inner` 插入 `outer` 的正中间；若 `outer` 长度为奇数，则左半部分较短。

    编写一个函数，将 `outer` 对半切开（多出的字符归右半），返回左半、`inner`、右半连成的字符串。

    >>> in_middle_of("[]", "word")
    '[word]'
    >>> in_middle_of("abc", "-")
    'a-bc'
    >>> in_middle_of("", "x")
    'x'
    """
    half = len(outer) // 2
    return outer[:half] + inner + outer[half:]


def count_in_longer(a: str, b: str) -> int:
    """Return how often the shorter of the strings `a` and `b` occurs in the longer one, without
    overlaps. Neither is empty.

    Given two strings `a` and `b` of different lengths, count the non-overlapping occurrences of the
    shorter string in the longer string.

    返回字符串 `a` 和 `b` 中较短者在较长者里不重叠地出现了多少次，两者均非空。

    给定两个长度不同的字符串 `a` 和 `b`，统计较短字符串在较长字符串中不重叠出现的次数。

    >>> count_in_longer("an", "banana")
    2
    >>> count_in_longer("hello", "l")
    2
    >>> count_in_longer("xy", "z")
    0
    """
    if len(a) > len(b):
        return a.count(b)
    return b.count(a)


def count_in_longer_2(a: str, b: str) -> int:
    short, long = sorted([a, b], key=len)
    return long.count(short)


def caps_like_model(text: str, model: str) -> str:
    """Return `text` with each letter in the case that the character of `model` at the same place
    has: capital where `model` has a capital, else small.

    You are given two strings `text` and `model` of equal length. Write the characters of `text`,
    in capitals exactly where `model` has capital letters.

    返回 `text`，其每个字母的大小写与 `model` 同一位置一致：`model` 为大写处写大写，否则写小写。

    给定等长字符串 `text` 和 `model`，仅在 `model` 为大写字母的位置把 `text` 的字符写成大写，其余小写。

    >>> caps_like_model("garden", "AbcDef")
    'GarDen'
    >>> caps_like_model("OK", "no")
    'ok'
    """
    return "".join(t.upper() if m.isupper() else t.lower() for t, m in zip(text, model))


def caps_like_model_2(text: str, model: str) -> str:
    result = ""
    for i in range(len(text)):
        if model[i].isupper():
            result += text[i].upper()
        else:
            result += text[i].lower()
    return result


def could_shorten_to(full: str, short: str) -> bool:
    """Return whether `short` begins and ends with the same characters as `full` and is not longer.

    Check if the string `short` could abbreviate `full`: first characters equal, last characters
    equal, length at most that of `full`. Both strings have at least one character.

    判断 `short` 的首尾字符是否与 `full` 相同，且长度不超过 `full`。

    检查字符串 `short` 能否作为 `full` 的缩写：首字符相同、末字符相同、长度不大于 `full`。两者都非空。

    >>> could_shorten_to("doctor", "dr")
    True
    >>> could_shorten_to("street", "sr")
    False
    >>> could_shorten_to("at", "aft")
    False
    """
    return short[0] == full[0] and short[-1] == full[-1] and len(short) <= len(full)


def could_shorten_to_2(full: str, short: str) -> bool:
    if len(short) > len(full):
        return False
    return full.startswith(short[0]) and full.endswith(short[-1])


def fives_between(a: int, b: int) -> list[int]:
    """Return the multiples of 5 from the smaller to the larger of `a` and `b`, both included.

    Given two integers `a` and `b` in whatever order, list the numbers between them (ends included)
    that are divisible by 5, in ascending order.

    返回从 `a` 与 `b` 中较小者到较大者（含两端）之间所有 5 的倍数。

    给定两个大小顺序任意的整数 `a` 和 `b`，按升序列出它们之间（含两端）能被 5 整除的数。

    >>> fives_between(3, 16)
    [5, 10, 15]
    >>> fives_between(10, -1)
    [0, 5, 10]
    >>> fives_between(6, 8)
    []
    """
    low, high = min(a, b), max(a, b)
    return [n for n in range(low, high + 1) if n % 5 == 0]


def fives_between_2(a: int, b: int) -> list[int]:
    if a > b:
        a, b = b, a
    result = []
    for n in range(a, b + 1):
        if n % 5 == 0:
            result.append(n)
    return result


def inner_sum(a: int, b: int) -> int:
    """Return the sum of the integers strictly between `a` and `b`; either may be the greater one.

    You are given two integers `a` and `b`. Add up all whole numbers that lie between them, without
    `a` and `b` themselves.

    返回严格位于 `a` 与 `b` 之间的所有整数之和，两者谁大都可以。

    给定两个整数 `a` 和 `b`，把它们之间的所有整数加起来，不包括 `a` 和 `b` 本身。

    >>> inner_sum(2, 6)
    12
    >>> inner_sum(4, 1)
    5
    >>> inner_sum(7, 8)
    0
    """
    return sum(range(min(a, b) + 1, max(a, b)))


def inner_sum_2(a: int, b: int) -> int:
    if a > b:
        a, b = b, a
    total = 0
    for n in range(a + 1, b):
        total += n
    return total


def road_from_to(start: int, goal: int) -> list[int]:
    """Return all integers on the way from `start` to `goal`, both included, counting up or down.

    Write a function that lists the numbers passed when going from `start` to `goal` in steps of
    one. If `goal` is smaller, the list is descending.

    返回从 `start` 走到 `goal`（含两端）依次经过的所有整数，可能递增也可能递减。

    编写一个函数，列出从 `start` 以步长 1 走到 `goal` 经过的数；若 `goal` 较小，则列表为降序。

    >>> road_from_to(2, 5)
    [2, 3, 4, 5]
    >>> road_from_to(3, 1)
    [3, 2, 1]
    >>> road_from_to(4, 4)
    [4]
    """
    if start <= goal:
        return list(range(start, goal + 1))
    return list(range(start, goal - 1, -1))


def road_from_to_2(start: int, goal: int) -> list[int]:
    step = 1 if goal >= start else -1
    return list(range(start, goal + step, step))


def digits_of_both(a: int, b: int) -> list[int]:
    """Return the different digits that occur in both of the non-negative integers `a` and `b`,
    the largest digit first.

    Given two non-negative integers `a` and `b`, find the digits that they share and return them in
    descending order, each once.

    返回同时出现在非负整数 `a` 和 `b` 中的不同数字，从大到小排列。

    给定两个非负整数 `a` 和 `b`，找出它们共有的数位数字，每个一次，按降序返回。

    >>> digits_of_both(1723, 3175)
    [7, 3, 1]
    >>> digits_of_both(22, 33)
    []
    >>> digits_of_both(0, 100)
    [0]
    """
    shared = set(str(a)) & set(str(b))
    return sorted((int(digit) for digit in shared), reverse=True)


def digits_of_both_2(a: int, b: int) -> list[int]:
    return [d for d in range(9, -1, -1) if str(d) in str(a) and str(d) in str(b)]


def larger_digit_sum_wins(a: int, b: int) -> int:
    """Return that one of the positive integers `a` and `b` that has the larger digit sum. If the
    digit sums are the same, return the smaller number.

    You are given two positive integers `a` and `b`. Compare the sums of their digits and return the
    number with the greater sum, or the smaller of the numbers if there is a draw.

    返回正整数 `a` 和 `b` 中各位数字之和较大的那个；若数字和相同，返回较小的数。

    给定两个正整数 `a` 和 `b`，比较它们的数位之和，返回和较大的数，平局时返回两数中较小的一个。

    >>> larger_digit_sum_wins(100, 23)
    23
    >>> larger_digit_sum_wins(21, 12)
    12
    """
    sum_a = sum(int(digit) for digit in str(a))
    sum_b = sum(int(digit) for digit in str(b))
    if sum_a == sum_b:
        return min(a, b)
    return a if sum_a > sum_b else b


def equal_digit_places(a: int, b: int) -> int:
    """Count the places, beginning with the ones, at which the non-negative integers `a` and `b`
    have the same digit. Stop when one of them has no more digits.

    Write a function that compares `a` and `b` digit by digit from the right and returns how many
    digits agree.

    从个位开始，统计非负整数 `a` 和 `b` 有多少个数位上的数字相同，其中一个没有更多数位时停止。

    编写一个函数，从右往左逐位比较 `a` 和 `b`，返回相同的数位个数。

    >>> equal_digit_places(1234, 934)
    2
    >>> equal_digit_places(15, 5)
    1
    >>> equal_digit_places(12, 21)
    0
    """
    return sum(x == y for x, y in zip(str(a)[::-1], str(b)[::-1]))


def equal_digit_places_2(a: int, b: int) -> int:
    first = str(a)
    second = str(b)
    count = 0
    for i in range(1, min(len(first), len(second)) + 1):
        if first[-i] == second[-i]:
            count += 1
    return count


def zigzag_number(a: int, b: int) -> int:
    """Write the digits of the positive integers `a` and `b`, which have equally many, in turn, and
    return the new integer. It begins with the first digit of `a`.

    You are given two positive integers `a` and `b` with the same number of digits. Interleave their
    digits, starting with `a`, and return the result as an integer.

    把位数相同的正整数 `a` 和 `b` 的各位数字交替写出，以 `a` 的首位开头，返回得到的整数。

    给定两个位数相同的正整数 `a` 和 `b`，从 `a` 开始交错排列它们的数字，将结果作为整数返回。

    >>> zigzag_number(135, 246)
    123456
    >>> zigzag_number(7, 9)
    79
    """
    return int("".join(x + y for x, y in zip(str(a), str(b))))


def zigzag_number_2(a: int, b: int) -> int:
    result = ""
    for x, y in zip(str(a), str(b)):
        result += x + y
    return int(result)


def halving_meeting_point(a: int, b: int) -> int:
    """Halve the larger of the positive integers `a` and `b`, rounding down, until both are equal,
    and return that number.

    Given two positive integers `a` and `b`, as long as they differ replace the larger one by its
    integer half. Return the number at which they meet.

    不断把正整数 `a` 和 `b` 中较大的数减半（向下取整），直到两者相等，返回这个数。

    给定两个正整数 `a` 和 `b`，只要不相等，就把较大的换成它整除 2 的结果，返回最后相等时的数。

    >>> halving_meeting_point(9, 11)
    2
    >>> halving_meeting_point(6, 6)
    6
    >>> halving_meeting_point(1, 40)
    1
    """
    while a != b:
        if a > b:
            a //= 2
        else:
            b //= 2
    return a


def halving_meeting_point_2(a: int, b: int) -> int:
    while a != b:
        a, b = min(a, b), max(a, b) // 2
    return a


def larger_multiple_of_other(a: int, b: int) -> bool:
    """Return True if the larger of the positive integers `a` and `b` is a multiple of the smaller.

    Check whether one of the two positive numbers `a` and `b` can be divided by the other without
    remainder.

    如果正整数 `a` 和 `b` 中较大的数是较小数的倍数，返回 True，否则返回 False。

    检查两个正整数 `a` 和 `b` 中是否有一个能被另一个整除。

    >>> larger_multiple_of_other(4, 12)
    True
    >>> larger_multiple_of_other(10, 4)
    False
    >>> larger_multiple_of_other(7, 7)
    True
    """
    return a % b == 0 or b % a == 0


def larger_multiple_of_other_2(a: int, b: int) -> bool:
    return max(a, b) % min(a, b) == 0


def divisors_of_only_one(a: int, b: int) -> list[int]:
    """Return, in ascending order, the positive integers that divide exactly one of the positive
    integers `a` and `b`.

    Given positive integers `a` and `b`, list all numbers that are a divisor of the one but not of
    the other.

    按升序返回恰好整除正整数 `a` 和 `b` 其中之一的所有正整数。

    给定正整数 `a` 和 `b`，列出是其中一个的因数、但不是另一个因数的所有数。

    >>> divisors_of_only_one(4, 6)
    [3, 4, 6]
    >>> divisors_of_only_one(5, 5)
    []
    >>> divisors_of_only_one(1, 3)
    [3]
    """
    return [d for d in range(1, max(a, b) + 1) if (a % d == 0) != (b % d == 0)]


def divisors_of_only_one_2(a: int, b: int) -> list[int]:
    result = []
    for d in range(1, max(a, b) + 1):
        divides = [a % d == 0, b % d == 0]
        if divides.count(True) == 1:
            result.append(d)
    return result


def middle_integers(a: int, b: int) -> list[int]:
    """Return the integer halfway between `a` and `b`. If the middle is no integer, return the
    integers below and above it. The answer is a list in either case.

    You are given two integers `a` and `b`. When their sum is even, return a list with their mean;
    when it is odd, return a list of the two whole numbers next to the mean, the smaller first.

    以列表形式返回 `a` 与 `b` 正中间的整数；若正中间不是整数，则返回其下方和上方的两个整数。

    给定整数 `a` 和 `b`，和为偶数时返回只含平均数的列表，和为奇数时返回最接近平均数的两个整数，小的在前。

    >>> middle_integers(2, 8)
    [5]
    >>> middle_integers(7, 2)
    [4, 5]
    >>> middle_integers(3, 3)
    [3]
    """
    middle, rest = divmod(a + b, 2)
    if rest == 0:
        return [middle]
    return [middle, middle + 1]


def middle_integers_2(a: int, b: int) -> list[int]:
    if (a + b) % 2 == 0:
        return [(a + b) // 2]
    return [(a + b) // 2, (a + b) // 2 + 1]


def same_sign_sum(a: int, b: int) -> int:
    """Return `a` plus `b` if both have the same sign, and otherwise 0. Zero has no sign.

    Write a function that adds `a` and `b` only when both are positive or both are negative; in all
    other cases it returns 0.

    若 `a` 和 `b` 同号则返回它们的和，否则返回 0（零不算有符号）。

    编写一个函数，仅当 `a` 和 `b` 同为正数或同为负数时返回两者之和，其他情况返回 0。

    >>> same_sign_sum(3, 4)
    7
    >>> same_sign_sum(-3, -1)
    -4
    >>> same_sign_sum(5, -2)
    0
    >>> same_sign_sum(0, 6)
    0
    """
    return a + b if a * b > 0 else 0


def same_sign_sum_2(a: int, b: int) -> int:
    if (a > 0 and b > 0) or (a < 0 and b < 0):
        return a + b
    return 0


def larger_ones_digit(a: int, b: int) -> int:
    """Return that one of the non-negative integers `a` and `b` whose last digit is larger. If the
    last digits are equal, return the larger number.

    Given two non-negative integers `a` and `b`, compare their ones digits first and, if these
    agree, the numbers themselves. Return the greater one in this sense.

    返回非负整数 `a` 和 `b` 中个位数字较大的那个；若个位相同则返回较大的数。

    给定两个非负整数 `a` 和 `b`，先比较个位数字，个位相同再比较数本身，返回较大者。

    >>> larger_ones_digit(18, 57)
    18
    >>> larger_ones_digit(34, 14)
    34
    """
    return max(a, b, key=lambda n: (n % 10, n))


def larger_ones_digit_2(a: int, b: int) -> int:
    if a % 10 == b % 10:
        return max(a, b)
    return a if a % 10 > b % 10 else b


def count_free_of_both(a: int, b: int) -> int:
    """Count the integers from 1 to `a` times `b` that are divisible neither by `a` nor by `b`.

    You are given two positive integers `a` and `b`. Return how many of the numbers 1, 2, ...,
    `a` * `b` are a multiple of neither.

    统计从 1 到 `a` 乘 `b` 之间既不能被 `a` 整除、也不能被 `b` 整除的整数个数。

    给定两个正整数 `a` 和 `b`，返回 1 到 `a` * `b` 中既非 `a` 的倍数也非 `b` 的倍数的数有多少个。

    >>> count_free_of_both(2, 3)
    2
    >>> count_free_of_both(1, 5)
    0
    """
    return sum(n % a != 0 and n % b != 0 for n in range(1, a * b + 1))


def count_free_of_both_2(a: int, b: int) -> int:
    count = 0
    for n in range(1, a * b + 1):
        if n % a and n % b:
            count += 1
    return count


def steps_until_a_passes(a: int, b: int) -> int:
    """Double `a` and add 10 to `b` in each step. Return after how many steps `a` is greater than
    `b`. At the start `a` is positive.

    Given integers `a` > 0 and `b`, count the steps until `a`, which is doubled each time, exceeds
    `b`, which grows by 10 each time. If it does so from the beginning, the answer is 0.

    每一步把 `a` 翻倍、把 `b` 加 10，返回经过多少步后 `a` 大于 `b`。初始时 `a` 为正数。

    给定整数 `a` > 0 和 `b`，`a` 每步乘以 2，`b` 每步增加 10，统计 `a` 超过 `b` 所需的步数，一开始就超过则为 0。

    >>> steps_until_a_passes(1, 20)
    7
    >>> steps_until_a_passes(5, 3)
    0
    """
    steps = 0
    while a <= b:
        a *= 2
        b += 10
        steps += 1
    return steps


def subtractions_to_zero(a: int, b: int) -> int:
    """Count how often the smaller of the positive integers `a` and `b` can be subtracted from the
    larger until one of them is 0. The roles change when the sizes do.

    You are given positive integers `a` and `b`. Subtract the smaller from the larger again and
    again until a number becomes 0, and return the number of subtractions.

    反复用正整数 `a` 和 `b` 中较大的数减去较小的数，直到其中一个为 0，返回减法的次数。

    给定正整数 `a` 和 `b`，每次从大数中减去小数，直到有一个数变成 0，返回一共减了多少次。

    >>> subtractions_to_zero(6, 4)
    3
    >>> subtractions_to_zero(5, 5)
    1
    >>> subtractions_to_zero(1, 3)
    3
    """
    count = 0
    while a > 0 and b > 0:
        if a >= b:
            a -= b
        else:
            b -= a
        count += 1
    return count


def subtractions_to_zero_2(a: int, b: int) -> int:
    count = 0
    while a and b:
        a, b = max(a, b) - min(a, b), min(a, b)
        count += 1
    return count


def odd_one_first(a: int, b: int) -> tuple[int, int]:
    """Return `a` and `b` as a tuple with the odd number first. If both or neither is odd, put the
    smaller first.

    Given two integers `a` and `b`, order them so that an odd one comes before an even one; numbers
    of the same parity are put in ascending order.

    以元组形式返回 `a` 和 `b`，奇数在前；若同为奇数或同为偶数，则较小的在前。

    给定两个整数 `a` 和 `b`，把奇数排在偶数前面，奇偶性相同时按升序排列，返回元组。

    >>> odd_one_first(4, 7)
    (7, 4)
    >>> odd_one_first(8, 2)
    (2, 8)
    >>> odd_one_first(3, 6)
    (3, 6)
    """
    if a % 2 == b % 2:
        return min(a, b), max(a, b)
    return (a, b) if a % 2 == 1 else (b, a)


def odd_one_first_2(a: int, b: int) -> tuple[int, int]:
    return tuple(sorted([a, b], key=lambda n: (n % 2 == 0, n)))


def squares_gap_text(a: int, b: int) -> str:
    """Return the text 'a*a - b*b = result' with the numbers put in for the integers `a` and `b`.

    Write a function that works out the difference of the squares of `a` and `b` and returns the
    whole calculation as a string, such as '5*5 - 3*3 = 16'.

    返回形如 'a*a - b*b = 结果' 的字符串，其中的字母换成整数 `a` 和 `b` 的值。

    编写一个函数，计算 `a` 与 `b` 的平方差，并把整个算式作为字符串返回，例如 '5*5 - 3*3 = 16'。

    >>> squares_gap_text(5, 3)
    '5*5 - 3*3 = 16'
    >>> squares_gap_text(1, 2)
    '1*1 - 2*2 = -3'
    """
    return f"{a}*{a} - {b}*{b} = {a * a - b * b}"


def squares_gap_text_2(a: int, b: int) -> str:
    result = a**2 - b**2
    return "{0}*{0} - {1}*{1} = {2}".format(a, b, result)


def in_same_ten(a: int, b: int) -> bool:
    """Return whether the non-negative integers `a` and `b` lie in the same ten, such as 40 to 49.

    Check if `a` and `b` are equal once the last digit of each is removed.

    判断非负整数 `a` 和 `b` 是否处于同一个十位段，例如 40 到 49。

    检查 `a` 和 `b` 在各自去掉最后一位数字之后是否相等。

    >>> in_same_ten(41, 48)
    True
    >>> in_same_ten(49, 50)
    False
    >>> in_same_ten(0, 9)
    True
    """
    return a // 10 == b // 10


def in_same_ten_2(a: int, b: int) -> bool:
    return a - a % 10 == b - b % 10


def largest_tile_border(a: int, b: int) -> int:
    """Return the side of the largest square tile with which a floor of `a` by `b` can be covered
    completely without cutting a tile, multiplied by 4, which is the length of its border.

    You are given the whole-number sides `a` and `b` of a rectangle. Find the largest square that
    fills it without gaps, and return the perimeter of that square.

    用不切割的正方形地砖铺满 `a` 乘 `b` 的地面，求最大地砖的边长，返回边长的 4 倍，即其周长。

    给定矩形的整数边长 `a` 和 `b`，找出能无缝铺满它的最大正方形，返回该正方形的周长。

    >>> largest_tile_border(6, 9)
    12
    >>> largest_tile_border(5, 7)
    4
    """
    return 4 * math.gcd(a, b)


def largest_tile_border_2(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return 4 * a


def merged_keeping_smaller(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    """Merge `a` and `b` into a new dictionary. A key that both have gets the smaller value.

    Given two dictionaries `a` and `b` of prices, return one with all their keys, where the lower
    price counts for articles that occur twice. Keys of `a` come first.

    把 `a` 和 `b` 合并成一个新字典，两者都有的键取较小的值。

    给定两个价格字典 `a` 和 `b`，返回包含所有键的字典，重复的商品取较低的价格，`a` 的键排在前面。

    >>> merged_keeping_smaller({"pen": 3, "cup": 5}, {"cup": 4, "bag": 9})
    {'pen': 3, 'cup': 4, 'bag': 9}
    >>> merged_keeping_smaller({}, {"x": 1})
    {'x': 1}
    """
    result = dict(a)
    for key, value in b.items():
        result[key] = min(value, result.get(key, value))
    return result


def merged_keeping_smaller_2(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    result = a.copy()
    for key in b:
        if key not in result or b[key] < result[key]:
            result[key] = b[key]
    return result


def filled_from_defaults(given: dict[str, int], defaults: dict[str, int]) -> dict[str, int]:
    """Return a copy of `defaults` with the values of `given` in place of its own. Keys of `given`
    that `defaults` does not know are ignored.

    You are given the settings `given` and the known settings `defaults`. For every key of
    `defaults` take the value in `given`, or the default if there is none.

    返回 `defaults` 的副本，其中的值换成 `given` 里对应的值；`defaults` 中没有的键忽略。

    给定设置 `given` 和已知设置 `defaults`，对 `defaults` 的每个键取 `given` 中的值，没有则取默认值。

    >>> filled_from_defaults({"size": 9, "odd": 1}, {"size": 4, "depth": 2})
    {'size': 9, 'depth': 2}
    >>> filled_from_defaults({}, {"a": 1})
    {'a': 1}
    """
    return {key: given.get(key, value) for key, value in defaults.items()}


def filled_from_defaults_2(given: dict[str, int], defaults: dict[str, int]) -> dict[str, int]:
    result = {}
    for key in defaults:
        if key in given:
            result[key] = given[key]
        else:
            result[key] = defaults[key]
    return result


def keys_with_same_value(first: dict[str, int], second: dict[str, int]) -> list[str]:
    """Return the sorted list of keys that `first` and `second` both have with equal values.

    Given two dictionaries `first` and `second`, list all keys in alphabetical order for which the
    entries agree.

    返回 `first` 和 `second` 都有且值相等的键，按字母顺序排列。

    给定两个字典 `first` 和 `second`，按字母顺序列出两者取值一致的所有键。

    >>> keys_with_same_value({"b": 2, "a": 1, "c": 3}, {"a": 1, "b": 2, "c": 0})
    ['a', 'b']
    >>> keys_with_same_value({"a": 1}, {})
    []
    """
    return sorted(key for key in first if key in second and first[key] == second[key])


def keys_with_same_value_2(first: dict[str, int], second: dict[str, int]) -> list[str]:
    common = first.items() & second.items()
    return sorted(key for key, value in common)


def growth_by_key(old: dict[str, int], new: dict[str, int]) -> dict[str, int]:
    """Return by how much the value of each key in `new` has changed from `old`. A key which `old`
    does not have counts as 0 there.

    Write a function that subtracts the value in `old` from the value in `new` for every key of
    `new`, with 0 for missing old values, and returns the differences as a dictionary.

    返回 `new` 中每个键的值相对于 `old` 的变化量，`old` 中没有的键按 0 计算。

    编写一个函数，对 `new` 的每个键，用新值减去 `old` 中的旧值（缺失按 0），以字典形式返回差值。

    >>> growth_by_key({"ann": 3, "bo": 5}, {"ann": 7, "bo": 4, "cy": 2})
    {'ann': 4, 'bo': -1, 'cy': 2}
    >>> growth_by_key({"x": 1}, {})
    {}
    """
    return {key: value - old.get(key, 0) for key, value in new.items()}


def growth_by_key_2(old: dict[str, int], new: dict[str, int]) -> dict[str, int]:
    changes = {}
    for key in new:
        before = old[key] if key in old else 0
        changes[key] = new[key] - before
    return changes


def products_on_shared_keys(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    """Return a dictionary of the keys that `a` and `b` share, with the product of both values.

    You are given the dictionaries `a` and `b`. Multiply the values of every key found in both, and
    keep the order that the keys have in `a`.

    返回 `a` 和 `b` 共有的键及两个值的乘积所组成的字典。

    给定字典 `a` 和 `b`，把两者都有的键的值相乘，键的顺序与 `a` 中相同。

    >>> products_on_shared_keys({"x": 2, "y": 3, "z": 4}, {"z": 5, "x": 10})
    {'x': 20, 'z': 20}
    >>> products_on_shared_keys({"x": 2}, {"y": 2})
    {}
    """
    return {key: a[key] * b[key] for key in a if key in b}


def products_on_shared_keys_2(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    result = {}
    for key, value in a.items():
        if key in b:
            result[key] = value * b[key]
    return result


def dict_with_more_keys(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    """Return the one of `a` and `b` that has more keys; when equal, the one whose values add up to
    more; and `a` if that is equal, too.

    Given two dictionaries `a` and `b`, compare their sizes first and the sums of their values next,
    and return the greater one. A complete tie gives `a`.

    返回 `a` 和 `b` 中键较多的字典；数目相同则返回值之和较大的那个，仍相同则返回 `a`。

    给定两个字典 `a` 和 `b`，先比较键的数目，再比较值之和，返回较大者；完全打平时返回 `a`。

    >>> dict_with_more_keys({"a": 9}, {"b": 1, "c": 1})
    {'b': 1, 'c': 1}
    >>> dict_with_more_keys({"a": 1}, {"b": 2})
    {'b': 2}
    >>> dict_with_more_keys({}, {})
    {}
    """
    return max(a, b, key=lambda d: (len(d), sum(d.values())))


def dict_with_more_keys_2(a: dict[str, int], b: dict[str, int]) -> dict[str, int]:
    if len(a) != len(b):
        return a if len(a) > len(b) else b
    return b if sum(b.values()) > sum(a.values()) else a


def lists_merged_by_key(
    first: dict[str, list[int]], second: dict[str, list[int]]
) -> dict[str, list[int]]:
    """Merge two dictionaries of lists: the list of a key in `first` is followed by its list in
    `second`.

    Write a function that returns a new dictionary with all keys of `first` and `second`. If a key
    is in both, its two lists are joined.

    合并两个值为列表的字典：同一个键在 `first` 中的列表后面接上它在 `second` 中的列表。

    编写一个函数，返回包含 `first` 和 `second` 所有键的新字典，两者都有的键将两个列表连接起来。

    >>> lists_merged_by_key({"a": [1], "b": [2]}, {"b": [3, 4], "c": []})
    {'a': [1], 'b': [2, 3, 4], 'c': []}
    >>> lists_merged_by_key({}, {})
    {}
    """
    result = dict(first)
    for key, values in second.items():
        result[key] = result.get(key, []) + values
    return result


def winner_of_most_keys(a: dict[str, int], b: dict[str, int]) -> str:
    """Compare the values of the keys that `a` and `b` share. Return 'a' or 'b', whichever has the
    greater value more often, or 'draw'.

    You are given two dictionaries of points, `a` and `b`. For each game in both, the higher value
    wins. Return the name of the dictionary with more wins, 'a' or 'b', or 'draw' if they have
    equally many.

    比较 `a` 和 `b` 共有的键的值，返回值较大次数更多的一方 'a' 或 'b'，次数相同返回 'draw'。

    给定两个得分字典 `a` 和 `b`，对两者都有的每场比赛，值大者胜；返回胜场较多者的名称 'a' 或 'b'，持平返回 'draw'。

    >>> winner_of_most_keys({"g1": 3, "g2": 5}, {"g1": 1, "g2": 2})
    'a'
    >>> winner_of_most_keys({"g1": 1}, {"g1": 4, "g9": 0})
    'b'
    >>> winner_of_most_keys({"g1": 1}, {"g2": 1})
    'draw'
    """
    lead = 0
    for key in a:
        if key in b:
            lead += (a[key] > b[key]) - (a[key] < b[key])
    if lead == 0:
        return "draw"
    return "a" if lead > 0 else "b"


def winner_of_most_keys_2(a: dict[str, int], b: dict[str, int]) -> str:
    wins_a = sum(a[key] > b[key] for key in a if key in b)
    wins_b = sum(b[key] > a[key] for key in a if key in b)
    if wins_a > wins_b:
        return "a"
    return "b" if wins_b > wins_a else "draw"


def covers_all_of(big: dict[str, int], small: dict[str, int]) -> bool:
    """Return True if every key of `small` is in `big` with a value at least as great.

    Given two dictionaries of counts, check whether `big` holds at least as much of everything as
    `small`. A key that `big` lacks makes the answer False.

    如果 `small` 的每个键都在 `big` 中且 `big` 的值不小于它，返回 True，否则返回 False。

    给定两个计数字典，检查 `big` 中每样东西的数量是否都不少于 `small`，`big` 缺少某个键则返回 False。

    >>> covers_all_of({"egg": 3, "oil": 1}, {"egg": 2})
    True
    >>> covers_all_of({"egg": 1}, {"egg": 2})
    False
    >>> covers_all_of({"egg": 1}, {"salt": 0})
    False
    """
    return all(key in big and big[key] >= value for key, value in small.items())


def covers_all_of_2(big: dict[str, int], small: dict[str, int]) -> bool:
    for key in small:
        if key not in big:
            return False
        if big[key] < small[key]:
            return False
    return True


def through_both_tables(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    """Look up the values of `first` as keys in `second`, and return a dictionary from the keys of
    `first` to what is found. Values that are not found are left out.

    You are given two dictionaries of words. Connect each key of `first` with the word to which
    `second` maps its value; drop the key if there is no such entry.

    把 `first` 的值当作 `second` 的键来查找，返回从 `first` 的键到查找结果的字典，查不到的略去。

    给定两个单词字典，将 `first` 的每个键与其值在 `second` 中对应的单词连接起来，没有对应项的键舍去。

    >>> through_both_tables({"eins": "one", "zwei": "two"}, {"one": "un"})
    {'eins': 'un'}
    >>> through_both_tables({}, {"a": "b"})
    {}
    """
    return {key: second[word] for key, word in first.items() if word in second}


def through_both_tables_2(first: dict[str, str], second: dict[str, str]) -> dict[str, str]:
    result = {}
    for key, word in first.items():
        found = second.get(word)
        if found is not None:
            result[key] = found
    return result


def joined_texts_by_key(a: dict[str, str], b: dict[str, str]) -> dict[str, str]:
    """Return a copy of `a` in which each text is followed by '/' and the text of the same key in
    `b`, if `b` has that key.

    Given dictionaries of texts `a` and `b`, append a slash and the text from `b` to every value of
    `a` for which there is one; the others stay the same.

    返回 `a` 的副本，若 `b` 也有同一个键，则在该键的文字后面加上 '/' 和 `b` 中的文字。

    给定文字字典 `a` 和 `b`，若 `b` 中有对应的键，就在 `a` 的值后接上斜杠和 `b` 的值，其余保持不变。

    >>> joined_texts_by_key({"cat": "Katze", "dog": "Hund"}, {"dog": "chien"})
    {'cat': 'Katze', 'dog': 'Hund/chien'}
    >>> joined_texts_by_key({}, {"a": "b"})
    {}
    """
    return {key: text + "/" + b[key] if key in b else text for key, text in a.items()}


def joined_texts_by_key_2(a: dict[str, str], b: dict[str, str]) -> dict[str, str]:
    result = dict(a)
    for key in result:
        if key in b:
            result[key] += "/" + b[key]
    return result


def removed_and_added(old: dict[str, int], new: dict[str, int]) -> tuple[int, int]:
    """Return how many keys of `old` are gone in `new`, and how many keys of `new` were not in
    `old`, as a tuple.

    Write a function that compares the keys of two dictionaries and counts the removed and the added
    ones, going from `old` to `new`.

    以元组返回 `old` 中有多少键在 `new` 中消失了，以及 `new` 中有多少键是 `old` 没有的。

    编写一个函数，比较两个字典的键，统计从 `old` 到 `new` 被删除的键数和新增的键数。

    >>> removed_and_added({"a": 1, "b": 2}, {"b": 5, "c": 1, "d": 0})
    (1, 2)
    >>> removed_and_added({}, {})
    (0, 0)
    """
    return len(old.keys() - new.keys()), len(new.keys() - old.keys())


def removed_and_added_2(old: dict[str, int], new: dict[str, int]) -> tuple[int, int]:
    removed = sum(key not in new for key in old)
    added = sum(key not in old for key in new)
    return removed, added


def averaged_entries(a: dict[str, int], b: dict[str, int]) -> dict[str, float]:
    """Return the mean of the two values for every key that is in both `a` and `b`.

    You are given two dictionaries of marks, `a` and `b`. For each pupil who has a mark in both,
    return the average of the marks.

    对同时出现在 `a` 和 `b` 中的每个键，返回两个值的平均数。

    给定两个成绩字典 `a` 和 `b`，对两者都有成绩的每个学生，返回两次成绩的平均分组成的字典。

    >>> averaged_entries({"Li": 90, "Bo": 70}, {"Li": 85, "Al": 60})
    {'Li': 87.5}
    >>> averaged_entries({"x": 2}, {"x": 4})
    {'x': 3.0}
    """
    return {key: (a[key] + b[key]) / 2 for key in a if key in b}


def averaged_entries_2(a: dict[str, int], b: dict[str, int]) -> dict[str, float]:
    means = {}
    for key, value in a.items():
        if key in b:
            means[key] = (value + b[key]) / 2
    return means


def key_of_biggest_change(before: dict[str, int], after: dict[str, int]) -> str:
    """Return the key whose value differs most between `before` and `after`, up or down. Both have
    the same keys; among equals the first key of `before` wins.

    Given two dictionaries with the same keys, find the key with the greatest absolute difference
    between its values in `before` and `after`.

    返回在 `before` 和 `after` 中值相差最大（不论增减）的键，并列时取 `before` 中靠前的键。

    给定两个键相同的非空字典，找出 `before` 与 `after` 中值之差的绝对值最大的键。

    >>> key_of_biggest_change({"a": 5, "b": 9, "c": 1}, {"a": 6, "b": 2, "c": 4})
    'b'
    >>> key_of_biggest_change({"x": 1, "y": 1}, {"x": 2, "y": 0})
    'x'
    """
    return max(before, key=lambda key: abs(before[key] - after[key]))


def key_of_biggest_change_2(before: dict[str, int], after: dict[str, int]) -> str:
    best = ""
    largest = -1
    for key in before:
        change = abs(after[key] - before[key])
        if change > largest:
            best, largest = key, change
    return best


def even_where_both_even(a: list[int], b: list[int]) -> list[int]:
    """Return the sums of the elements of `a` and `b` at the places where both are even.

    You are given two lists of integers `a` and `b`. Whenever the numbers at the same position are
    both even, put their sum into the result.

    在 `a` 和 `b` 的元素都是偶数的位置上，返回两个元素之和组成的列表。

    给定两个整数列表 `a` 和 `b`，每当同一位置的两个数都是偶数时，把它们的和放入结果。

    >>> even_where_both_even([2, 3, 4], [6, 2, 0])
    [8, 4]
    >>> even_where_both_even([1], [2])
    []
    """
    return [x + y for x, y in zip(a, b) if x % 2 == 0 and y % 2 == 0]


def even_where_both_even_2(a: list[int], b: list[int]) -> list[int]:
    sums = []
    for x, y in zip(a, b):
        if x % 2 == 0 and y % 2 == 0:
            sums.append(x + y)
    return sums


def zeros_filled_from(values: list[int], spare: list[int]) -> list[int]:
    """Return `values` with each 0 replaced by the number that `spare` has at the same position.

    Given two lists `values` and `spare` of the same length, keep the numbers of `values`, but where
    there is a zero take the number from `spare`.

    返回 `values`，其中每个 0 换成 `spare` 同一位置的数。

    给定两个等长列表 `values` 和 `spare`，保留 `values` 的数，遇到 0 时改用 `spare` 中的数。

    >>> zeros_filled_from([4, 0, 7, 0], [1, 2, 3, 0])
    [4, 2, 7, 0]
    >>> zeros_filled_from([], [])
    []
    """
    return [v or s for v, s in zip(values, spare)]


def zeros_filled_from_2(values: list[int], spare: list[int]) -> list[int]:
    result = []
    for i in range(len(values)):
        if values[i] == 0:
            result.append(spare[i])
        else:
            result.append(values[i])
    return result


def unpartnered_rest(first: list[int], second: list[int]) -> list[int]:
    """Cut the longer of the lists `first` and `second` to the length of the shorter, and return
    what was cut off. For equal lengths nothing is.

    Write a function that returns the elements of the longer list that have no partner in the
    shorter one.

    把 `first` 和 `second` 中较长的列表截到与较短的等长，返回被截掉的部分；长度相同则返回空列表。

    编写一个函数，返回 `first` 和 `second` 中较长列表里没有配对的那些元素。

    >>> unpartnered_rest([1, 2, 3], [9])
    [2, 3]
    >>> unpartnered_rest([1], [2, 4])
    [4]
    >>> unpartnered_rest([1], [2])
    []
    """
    if len(first) > len(second):
        return first[len(second) :]
    return second[len(first) :]


def unpartnered_rest_2(first: list[int], second: list[int]) -> list[int]:
    size = min(len(first), len(second))
    return first[size:] + second[size:]


def common_maximum(first: list[int], second: list[int]) -> int:
    """Return the largest number that is in both `first` and `second`, or 0 if there is none.

    Given two lists of positive integers `first` and `second`, find the greatest common element. If
    they share nothing, return 0.

    返回同时在 `first` 和 `second` 中的最大的数，没有则返回 0。

    给定两个正整数列表 `first` 和 `second`，找出最大的共同元素；若没有共同元素，返回 0。

    >>> common_maximum([3, 8, 5], [5, 3, 9])
    5
    >>> common_maximum([1], [2])
    0
    """
    return max(set(first) & set(second), default=0)


def common_maximum_2(first: list[int], second: list[int]) -> int:
    best = 0
    for x in first:
        if x in second and x > best:
            best = x
    return best


def pairs_smaller_first(a: list[int], b: list[int]) -> list[tuple[int, int]]:
    """Return tuples of the elements of `a` and `b` at equal positions, the smaller one first in
    each tuple.

    You are given two lists `a` and `b`. Pair up their elements and put each pair in ascending
    order.

    返回 `a` 和 `b` 同一位置元素组成的元组列表，每个元组中较小的数在前。

    给定两个列表 `a` 和 `b`，将对应元素两两配对，并把每一对按升序排列。

    >>> pairs_smaller_first([3, 1], [2, 5])
    [(2, 3), (1, 5)]
    >>> pairs_smaller_first([], [1])
    []
    """
    return [(min(x, y), max(x, y)) for x, y in zip(a, b)]


def pairs_smaller_first_2(a: list[int], b: list[int]) -> list[tuple[int, int]]:
    pairs = []
    for x, y in zip(a, b):
        if x > y:
            x, y = y, x
        pairs.append((x, y))
    return pairs


def taken_out_once_each(items: list[int], used: list[int]) -> list[int]:
    """Remove from a copy of `items` one occurrence of each number of `used`, and return what
    remains. Numbers that are not there are ignored.

    Given lists `items` and `used`, take every element of `used` once out of `items`, the first
    occurrence each time, without changing the given list.

    从 `items` 的副本中，对 `used` 的每个数删去一次出现，返回剩下的元素；不存在的数忽略。

    给定列表 `items` 和 `used`，把 `used` 的每个元素从 `items` 中各取走一个（最先出现的），不改动原列表。

    >>> taken_out_once_each([5, 3, 5, 1], [5, 1, 8])
    [3, 5]
    >>> taken_out_once_each([2, 2], [2, 2])
    []
    """
    rest = list(items)
    for number in used:
        if number in rest:
            rest.remove(number)
    return rest


def taken_out_once_each_2(items: list[int], used: list[int]) -> list[int]:
    counts = Counter(used)
    rest = []
    for item in items:
        if counts[item] > 0:
            counts[item] -= 1
        else:
            rest.append(item)
    return rest


def turns_in_pieces_of_two(first: list[int], second: list[int]) -> list[int]:
    """Take two elements from `first`, then two from `second`, and so on, and return them all in one
    list. Both lists have the same even length.

    Write a function that interleaves the lists `first` and `second` in pieces of two elements.

    先从 `first` 取两个元素，再从 `second` 取两个，依此类推，返回合成的列表。两个列表等长且长度为偶数。

    编写一个函数，以每两个元素为一段，交替排列列表 `first` 和 `second`。

    >>> turns_in_pieces_of_two([1, 2, 3, 4], [5, 6, 7, 8])
    [1, 2, 5, 6, 3, 4, 7, 8]
    >>> turns_in_pieces_of_two([], [])
    []
    """
    result = []
    for i in range(0, len(first), 2):
        result += first[i : i + 2] + second[i : i + 2]
    return result


def longest_agreeing_run(a: list[int], b: list[int]) -> int:
    """Return the length of the longest run of neighbouring positions at which `a` and `b` are
    equal.

    You are given two lists `a` and `b` of the same length. Count equal positions in a row, starting
    anew after each difference, and return the highest count.

    返回 `a` 与 `b` 连续相等的位置最多有多少个。

    给定两个等长列表 `a` 和 `b`，连续统计相等的位置，遇到不同则重新计数，返回最大的计数。

    >>> longest_agreeing_run([1, 2, 3, 4, 5], [1, 0, 3, 4, 6])
    2
    >>> longest_agreeing_run([1], [2])
    0
    """
    best = 0
    run = 0
    for x, y in zip(a, b):
        run = run + 1 if x == y else 0
        best = max(best, run)
    return best


def words_with_their_ends(starts: list[str], ends: list[str]) -> list[str]:
    """Join each string of `starts` with the string of `ends` at the same place by a dash; leave out
    pairs in which one of the two is empty.

    Given the lists `starts` and `ends`, return the texts 'start-end' for all pairs of strings that
    are both non-empty.

    用短横线连接 `starts` 和 `ends` 同一位置的字符串，其中有空串的一对略去。

    给定列表 `starts` 和 `ends`，对两个都非空的每一对字符串返回形如 'start-end' 的文字。

    >>> words_with_their_ends(["ab", "", "x"], ["c", "d", "y"])
    ['ab-c', 'x-y']
    >>> words_with_their_ends(["a"], [""])
    []
    """
    return [s + "-" + e for s, e in zip(starts, ends) if s and e]


def words_with_their_ends_2(starts: list[str], ends: list[str]) -> list[str]:
    result = []
    for s, e in zip(starts, ends):
        if s and e:
            result.append(f"{s}-{e}")
    return result


def leader_switches(ours: list[int], theirs: list[int]) -> int:
    """Return how many times the lead changes sides, where `ours` and `theirs` are the scores after
    each round. Rounds with equal scores change nothing.

    Given the scores `ours` and `theirs` after every round, count how often the side that is ahead
    is another one than the side last ahead.

    `ours` 和 `theirs` 是每轮之后的比分，返回领先方更换了多少次，平分的轮次不算。

    给定每轮之后的比分 `ours` 和 `theirs`，统计当前领先方与上一次领先方不同的次数。

    >>> leader_switches([1, 2, 3, 6], [0, 3, 3, 5])
    2
    >>> leader_switches([1, 2], [0, 2])
    0
    """
    changes = 0
    ahead = ""
    for x, y in zip(ours, theirs):
        if x != y:
            leader = "us" if x > y else "them"
            if ahead and leader != ahead:
                changes += 1
            ahead = leader
    return changes


def words_of_same_length(first: list[str], second: list[str]) -> int:
    """Count the positions at which the words of `first` and `second` are different but equally
    long.

    Write a function that compares the lists `first` and `second` word by word and counts the pairs
    of unequal words with the same length.

    统计 `first` 和 `second` 中单词不同但长度相等的位置个数。

    编写一个函数，逐个比较列表 `first` 和 `second` 的单词，统计内容不同而长度相同的对数。

    >>> words_of_same_length(["cat", "sun", "on"], ["dog", "sun", "off"])
    1
    >>> words_of_same_length([], [])
    0
    """
    return sum(x != y and len(x) == len(y) for x, y in zip(first, second))


def words_of_same_length_2(first: list[str], second: list[str]) -> int:
    count = 0
    for x, y in zip(first, second):
        if len(x) == len(y) and x != y:
            count += 1
    return count


def nearest_partner_each(first: list[int], second: list[int]) -> list[int]:
    """For each number of `first`, return the number of `second` nearest to it; the one that comes
    first in `second` wins a tie.

    You are given a list `first` and a non-empty list `second`. Replace each element of `first` by
    the element of `second` from which it has the smallest distance.

    对 `first` 的每个数，返回 `second` 中离它最近的数；距离相同时取 `second` 中靠前的。

    给定列表 `first` 和非空列表 `second`，把 `first` 的每个元素换成 `second` 中与之距离最小的元素。

    >>> nearest_partner_each([1, 9, 6], [5, 10])
    [5, 10, 5]
    >>> nearest_partner_each([3], [4, 2])
    [4]
    """
    return [min(second, key=lambda y: abs(x - y)) for x in first]


def nearest_partner_each_2(first: list[int], second: list[int]) -> list[int]:
    result = []
    for x in first:
        best = second[0]
        for y in second:
            if abs(x - y) < abs(x - best):
                best = y
        result.append(best)
    return result


def last_words_swapped(a: str, b: str) -> list[str]:
    """Exchange the last words of the sentences `a` and `b`, and return both in a list. Neither is
    empty.

    Given two sentences `a` and `b`, give each the last word of the other. Words are separated by
    spaces.

    交换句子 `a` 和 `b` 的最后一个单词，以列表返回两个新句子。两者都非空。

    给定两个以空格分隔单词的句子 `a` 和 `b`，让它们互换末尾的单词，返回两个句子的列表。

    >>> last_words_swapped("I like tea", "we drink milk")
    ['I like milk', 'we drink tea']
    >>> last_words_swapped("yes", "oh no")
    ['no', 'oh yes']
    """
    words_a = a.split()
    words_b = b.split()
    words_a[-1], words_b[-1] = words_b[-1], words_a[-1]
    return [" ".join(words_a), " ".join(words_b)]


def chars_needed_extra(word: str, tiles: str) -> int:
    """Return how many characters must be added to `tiles` so that `word` can be laid with them. One
    tile serves only once.

    You are given strings `word` and `tiles`. Count the characters of `word` for which there is no
    tile left.

    返回要给 `tiles` 补上多少个字符才能拼出 `word`，每个字符只能用一次。

    给定字符串 `word` 和 `tiles`，统计 `word` 中有多少个字符找不到剩余的字符可用。

    >>> chars_needed_extra("letter", "tree")
    2
    >>> chars_needed_extra("art", "rat")
    0
    """
    return sum(max(0, word.count(c) - tiles.count(c)) for c in set(word))


def chars_needed_extra_2(word: str, tiles: str) -> int:
    return (Counter(word) - Counter(tiles)).total()


def trailing_zeros_compare(a: int, b: int) -> bool:
    """Return True if the positive integer `a` ends with more zeros than the positive integer `b`.

    Check for positive integers `a` and `b` whether the decimal notation of `a` has more zeros at
    the end than that of `b`.

    如果正整数 `a` 末尾的零比正整数 `b` 末尾的零多，返回 True，否则返回 False。

    对正整数 `a` 和 `b`，检查 `a` 的十进制写法末尾的 0 是否多于 `b`。

    >>> trailing_zeros_compare(1200, 30)
    True
    >>> trailing_zeros_compare(10, 990)
    False
    """
    zeros_a = len(str(a)) - len(str(a).rstrip("0"))
    zeros_b = len(str(b)) - len(str(b).rstrip("0"))
    return zeros_a > zeros_b


def trailing_zeros_compare_2(a: int, b: int) -> bool:
    while a % 10 == 0 and b % 10 == 0:
        a //= 10
        b //= 10
    return a % 10 == 0


def framed_numbers_between(a: int, b: int) -> list[int]:
    """Return the integers from `a` to `b`, both included, whose first and last digits are equal.
    Both are positive.

    Write a function that lists all numbers n with `a` <= n <= `b` that begin and end with the same
    digit.

    返回从 `a` 到 `b`（含两端）首位数字与末位数字相同的整数，两者都是正数。

    编写一个函数，列出满足 `a` <= n <= `b` 且首尾数字相同的所有整数 n。

    >>> framed_numbers_between(95, 125)
    [99, 101, 111, 121]
    >>> framed_numbers_between(23, 30)
    []
    """
    return [n for n in range(a, b + 1) if str(n)[0] == str(n)[-1]]


def framed_numbers_between_2(a: int, b: int) -> list[int]:
    result = []
    for n in range(a, b + 1):
        digits = str(n)
        if digits[0] == digits[-1]:
            result.append(n)
    return result
