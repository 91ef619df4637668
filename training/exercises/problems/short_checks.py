"""Short checks: small functions that tell whether something holds for texts, lists and numbers."""

import itertools
import math
import re


def every_word_has(words: list[str], letter: str) -> bool:
    """Return whether every word of `words` contains `letter`.

    You are given a list `words` and a `letter`. Tell whether the letter occurs in each of the
    words; for an empty list the answer is True.

    判断 `words` 中的每个单词是否都含有字母 `letter`。

    给定单词列表 `words` 和字母 `letter`，若所有单词里都出现该字母则返回 True；空列表也返回 True。

    >>> every_word_has(["tea", "bean", "sea"], "e")
    True
    >>> every_word_has(["tea", "coat"], "e")
    False
    >>> every_word_has([], "e")
    True
    """
    return all(letter in word for word in words)


def every_word_has_2(words: list[str], letter: str) -> bool:
    for word in words:
        if letter not in word:
            return False
    return True


def more_than_k_above(numbers: list[int], limit: int, k: int) -> bool:
    """Return whether more than `k` of the `numbers` are greater than `limit`.

    Write a function that counts the values of `numbers` above `limit` and tells whether there are
    more than `k` of them.

    判断 `numbers` 中大于 `limit` 的数是否多于 `k` 个。

    编写一个函数，统计列表 `numbers` 里超过 `limit` 的元素个数，若个数大于 `k` 则返回 True。

    >>> more_than_k_above([5, 9, 12, 3], 4, 2)
    True
    >>> more_than_k_above([5, 9, 12, 3], 8, 2)
    False
    >>> more_than_k_above([], 0, 0)
    False
    """
    return sum(number > limit for number in numbers) > k


def more_than_k_above_2(numbers: list[int], limit: int, k: int) -> bool:
    count = 0
    for number in numbers:
        if number > limit:
            count += 1
    return count > k


def ends_where_it_began(steps: list[int]) -> bool:
    """Return whether a walk along a line, made of `steps` forwards (positive) and backwards
    (negative), ends where it began.

    Given a list `steps` of moves, tell whether they cancel out to zero.

    判断沿直线行走的各步 `steps`（正为前进，负为后退）走完后是否回到起点。

    给定整数列表 `steps`，若所有移动相加为 0 则返回 True，否则返回 False。

    >>> ends_where_it_began([3, -1, -2])
    True
    >>> ends_where_it_began([4, -1])
    False
    >>> ends_where_it_began([])
    True
    """
    return sum(steps) == 0


def ends_where_it_began_2(steps: list[int]) -> bool:
    position = 0
    for step in steps:
        position += step
    return position == 0


def never_goes_negative(balance: int, changes: list[int]) -> bool:
    """Return whether an account that starts at `balance` stays at zero or above after each of the
    `changes`.

    You are given a starting `balance` and a list of `changes` to add one after another. Return
    False as soon as the balance falls below zero, and True if it never does.

    判断初始余额为 `balance` 的账户在依次加上 `changes` 中各项后是否始终不为负。

    给定余额 `balance` 和变动列表 `changes`，逐项累加；一旦余额小于 0 就返回 False，否则最后返回 True。

    >>> never_goes_negative(10, [-5, 3, -8])
    True
    >>> never_goes_negative(10, [-11, 20])
    False
    >>> never_goes_negative(0, [])
    True
    """
    for change in changes:
        balance += change
        if balance < 0:
            return False
    return True


def is_middle_largest(values: list[int]) -> bool:
    """Return whether the middle element of `values`, a list of odd length, is its largest.

    Given a list `values` with an odd number of elements, tell whether no element is greater than
    the one in the middle.

    判断奇数长度的列表 `values` 的正中间元素是否为最大值。

    给定长度为奇数的列表 `values`，若没有元素比中间那个更大，则返回 True。

    >>> is_middle_largest([1, 5, 2])
    True
    >>> is_middle_largest([7, 5, 2])
    False
    >>> is_middle_largest([4])
    True
    """
    return values[len(values) // 2] == max(values)


def is_middle_largest_2(values: list[int]) -> bool:
    middle = values[len(values) // 2]
    return all(value <= middle for value in values)


def starts_like_it_ends(text: str, k: int) -> bool:
    """Return whether the first `k` characters of `text` are the same as the last `k`. A text with
    fewer than `k` characters gives False.

    Write a function that tells whether `text` is at least `k` characters long and begins with the
    same `k` characters with which it ends.

    判断 `text` 的前 `k` 个字符与后 `k` 个字符是否相同；长度不足 `k` 时返回 False。

    给定字符串 `text` 和正整数 `k`，若其长度不小于 `k` 且开头与结尾的 `k` 个字符一致，则返回 True。

    >>> starts_like_it_ends("onion", 2)
    True
    >>> starts_like_it_ends("carrot", 1)
    False
    >>> starts_like_it_ends("a", 2)
    False
    """
    return len(text) >= k and text[:k] == text[len(text) - k :]


def starts_like_it_ends_2(text: str, k: int) -> bool:
    if len(text) < k:
        return False
    return text.endswith(text[:k])


def alternates_parity(numbers: list[int]) -> bool:
    """Return whether even and odd numbers take turns in `numbers`.

    Given a list `numbers`, tell whether any two neighbours have a different parity; a list of
    fewer than two numbers gives True.

    判断 `numbers` 中的奇数与偶数是否交替出现。

    给定整数列表 `numbers`，若任意相邻两数的奇偶性都不同则返回 True；不足两个数时也返回 True。

    >>> alternates_parity([1, 4, 7, 2])
    True
    >>> alternates_parity([1, 3, 4])
    False
    >>> alternates_parity([8])
    True
    """
    return all((a + b) % 2 == 1 for a, b in zip(numbers, numbers[1:]))


def alternates_parity_2(numbers: list[int]) -> bool:
    for i in range(1, len(numbers)):
        if numbers[i] % 2 == numbers[i - 1] % 2:
            return False
    return True


def no_shared_letters(first: str, second: str) -> bool:
    """Return whether `first` and `second` have no letter in common, whatever their case.

    You are given two words, `first` and `second`. Tell whether no character of one occurs in the
    other, without minding capital letters.

    判断 `first` 与 `second` 是否没有任何相同的字母，不区分大小写。

    给定两个单词 `first` 和 `second`，忽略大小写，若二者没有公共字符则返回 True。

    >>> no_shared_letters("dog", "cat")
    True
    >>> no_shared_letters("Tea", "coat")
    False
    >>> no_shared_letters("", "abc")
    True
    """
    return not set(first.lower()) & set(second.lower())


def no_shared_letters_2(first: str, second: str) -> bool:
    second = second.lower()
    for char in first.lower():
        if char in second:
            return False
    return True


def fits_in_box(item: tuple[int, int, int], box: tuple[int, int, int]) -> bool:
    """Return whether an `item` with three side lengths fits into a `box`, when it may be turned so
    that its sides stay parallel to those of the box.

    Given the three sides of `item` and those of `box`, compare them from smallest to largest and
    tell whether no side of the item is longer.

    判断三边长为 `item` 的物品在可以翻转的情况下能否放进三边长为 `box` 的盒子。

    给定 `item` 与 `box` 各三条边长，从小到大依次比较，若物品的每条边都不超过盒子对应的边，则返回 True。

    >>> fits_in_box((5, 2, 3), (3, 5, 2))
    True
    >>> fits_in_box((6, 1, 1), (5, 5, 5))
    False
    """
    return all(a <= b for a, b in zip(sorted(item), sorted(box)))


def fits_in_box_2(item: tuple[int, int, int], box: tuple[int, int, int]) -> bool:
    for side, room in zip(sorted(item), sorted(box)):
        if side > room:
            return False
    return True


def digits_never_repeat_side(number: int) -> bool:
    """Return whether no two neighbouring digits of the positive `number` are equal.

    Write a function that tells whether the decimal digits of `number` contain no digit twice in a
    row.

    判断正整数 `number` 中是否没有两个相邻的数字相同。

    编写一个函数，检查 `number` 的十进制写法里是否不存在连续相同的数字。

    >>> digits_never_repeat_side(1212)
    True
    >>> digits_never_repeat_side(1223)
    False
    >>> digits_never_repeat_side(7)
    True
    """
    digits = str(number)
    return all(a != b for a, b in zip(digits, digits[1:]))


def digits_never_repeat_side_2(number: int) -> bool:
    while number >= 10:
        if number % 10 == number // 10 % 10:
            return False
        number //= 10
    return True


def all_keys_known(record: dict[str, int], allowed: list[str]) -> bool:
    """Return whether every key of `record` is one of the `allowed` names.

    You are given a dictionary `record` and a list `allowed`. Tell whether the record has no key
    that is missing from the list.

    判断字典 `record` 的所有键是否都在 `allowed` 列表中。

    给定字典 `record` 和允许的名字列表 `allowed`，若没有任何键不在列表里则返回 True。

    >>> all_keys_known({"age": 3, "size": 4}, ["age", "size", "weight"])
    True
    >>> all_keys_known({"colour": 1}, ["age"])
    False
    >>> all_keys_known({}, [])
    True
    """
    return all(key in allowed for key in record)


def all_keys_known_2(record: dict[str, int], allowed: list[str]) -> bool:
    return set(record) <= set(allowed)


def is_short_time(text: str) -> bool:
    """Return whether `text` is one or two digits, a colon and two digits, such as '7:05' or
    '12:30'. The size of the numbers does not matter.

    Given a string `text`, split it at ':' and tell whether there are just two parts, both made of
    digits, the first one or two and the second exactly two characters long.

    判断 `text` 是否形如 '7:05' 或 '12:30'：一到两位数字、冒号、两位数字（不检查数值大小）。

    给定字符串 `text`，按 ':' 拆分，若恰有两部分且都由数字组成，前者一到两位、后者两位，则返回 True。

    >>> is_short_time("7:05")
    True
    >>> is_short_time("123:00")
    False
    >>> is_short_time("noon")
    False
    """
    parts = text.split(":")
    if len(parts) != 2:
        return False
    hour, minute = parts
    return hour.isdigit() and minute.isdigit() and len(hour) <= 2 and len(minute) == 2


def beats_all_before(scores: list[int]) -> bool:
    """Return whether the last of the `scores` is greater than all those before it. An empty list
    gives False.

    Write a function that tells whether the final value of `scores` is a new record, strictly above
    every earlier one.

    判断 `scores` 的最后一个分数是否严格大于之前的所有分数；空列表返回 False。

    给定分数列表 `scores`，若最后一项创下新纪录（比前面每一项都大）则返回 True。

    >>> beats_all_before([3, 8, 5, 9])
    True
    >>> beats_all_before([3, 9, 9])
    False
    >>> beats_all_before([])
    False
    """
    if not scores:
        return False
    return all(score < scores[-1] for score in scores[:-1])


def is_sum_of_others(a: int, b: int, c: int) -> bool:
    """Return whether one of the numbers `a`, `b` and `c` is the sum of the two others.

    You are given three integers `a`, `b` and `c`. Tell whether two of them add up to the third.

    判断 `a`、`b`、`c` 三个数中是否有一个等于另外两个之和。

    给定三个整数 `a`、`b`、`c`，若其中某两个相加恰好等于第三个，则返回 True。

    >>> is_sum_of_others(2, 5, 3)
    True
    >>> is_sum_of_others(1, 1, 1)
    False
    >>> is_sum_of_others(0, 4, 4)
    True
    """
    return a + b == c or a + c == b or b + c == a


def is_sum_of_others_2(a: int, b: int, c: int) -> bool:
    total = a + b + c
    return any(2 * number == total for number in (a, b, c))


def exactly_one_longer(words: list[str], n: int) -> bool:
    """Return whether exactly one of the `words` has more than `n` characters.

    Given a list `words` and a number `n`, tell whether there is one word, and no second one, that
    is longer than `n`.

    判断 `words` 中是否恰好有一个单词的长度大于 `n`。

    给定单词列表 `words` 和整数 `n`，若长度超过 `n` 的单词有且仅有一个，则返回 True。

    >>> exactly_one_longer(["sun", "planet", "sky"], 4)
    True
    >>> exactly_one_longer(["window", "planet"], 4)
    False
    >>> exactly_one_longer([], 4)
    False
    """
    return sum(len(word) > n for word in words) == 1


def exactly_one_longer_2(words: list[str], n: int) -> bool:
    longer = [word for word in words if len(word) > n]
    return len(longer) == 1


def comes_right_after(items: list[str], first: str, second: str) -> bool:
    """Return whether `second` stands directly after `first` somewhere in `items`.

    You are given a list `items` and two values `first` and `second`. Look for a place where the
    one is followed at once by the other, and tell whether there is one.

    判断列表 `items` 中是否有某处 `second` 紧跟在 `first` 之后。

    给定列表 `items` 以及 `first`、`second`，若存在相邻的两个元素依次为它们，则返回 True。

    >>> comes_right_after(["red", "blue", "green"], "blue", "green")
    True
    >>> comes_right_after(["red", "blue", "green"], "red", "green")
    False
    >>> comes_right_after([], "a", "b")
    False
    """
    return (first, second) in zip(items, items[1:])


def comes_right_after_2(items: list[str], first: str, second: str) -> bool:
    for i in range(len(items) - 1):
        if items[i] == first and items[i + 1] == second:
            return True
    return False


def vowels_in_order(word: str) -> bool:
    """Return whether the vowels of the lowercase `word` appear in alphabetical order. Equal vowels
    may follow each other.

    Given a lowercase `word`, take its vowels a, e, i, o, u from left to right and tell whether they
    are sorted.

    判断小写单词 `word` 中的元音字母是否按字母表顺序出现（可以重复）。

    给定小写单词 `word`，从左到右取出其中的 a、e、i、o、u，若它们已按升序排列则返回 True。

    >>> vowels_in_order("basic")
    True
    >>> vowels_in_order("doctrine")
    False
    >>> vowels_in_order("rhythm")
    True
    """
    vowels = [char for char in word if char in "aeiou"]
    return vowels == sorted(vowels)


def vowels_in_order_2(word: str) -> bool:
    last = "a"
    for char in word:
        if char in "aeiou":
            if char < last:
                return False
            last = char
    return True


def even_spots_hold_even(numbers: list[int]) -> bool:
    """Return whether the numbers at the indices 0, 2, 4 and so on of `numbers` are all even.

    Write a function that looks at every second element of `numbers`, from the first on, and tells
    whether none of them is odd.

    判断 `numbers` 中下标为 0、2、4…… 的元素是否全为偶数。

    给定整数列表 `numbers`，从第一个元素起每隔一个检查，若都不是奇数则返回 True。

    >>> even_spots_hold_even([4, 1, 8, 3])
    True
    >>> even_spots_hold_even([4, 1, 7])
    False
    >>> even_spots_hold_even([])
    True
    """
    return all(number % 2 == 0 for number in numbers[::2])


def even_spots_hold_even_2(numbers: list[int]) -> bool:
    for i in range(0, len(numbers), 2):
        if numbers[i] % 2 != 0:
            return False
    return True


def divisible_by_own_length(number: int) -> bool:
    """Return whether the positive `number` can be divided by the count of its decimal digits.

    Given a positive integer `number`, count its digits and tell whether that count divides it
    without a remainder.

    判断正整数 `number` 能否被自身的十进制位数整除。

    给定正整数 `number`，先求出它有几位数字，若该位数能整除它则返回 True。

    >>> divisible_by_own_length(123)
    True
    >>> divisible_by_own_length(11)
    False
    >>> divisible_by_own_length(7)
    True
    """
    return number % len(str(number)) == 0


def closed_before_opened(text: str) -> bool:
    """Return whether somewhere in `text` a ')' stands without a '(' that is still open before it.

    Go through `text` with a count of open round brackets, and return True as soon as a ')' closes
    more than was opened; return False if this does not happen.

    判断 `text` 中是否出现了没有对应未闭合 '(' 的 ')'。

    从左到右扫描 `text` 并记录未闭合的圆括号数量，一旦某个 ')' 使数量小于 0 就返回 True，否则返回 False。

    >>> closed_before_opened("a)(b")
    True
    >>> closed_before_opened("(a)(")
    False
    >>> closed_before_opened("")
    False
    """
    depth = 0
    for char in text:
        if char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
        if depth < 0:
            return True
    return False


def half_are_equal(values: list[int], target: int) -> bool:
    """Return whether at least half of the `values` are equal to `target`.

    You are given a list `values` and a `target`. Count how often the target occurs and tell whether
    that is half of the list or more.

    判断 `values` 中是否至少有一半的元素等于 `target`。

    给定列表 `values` 和目标值 `target`，统计其出现次数，若不少于列表长度的一半则返回 True。

    >>> half_are_equal([1, 2, 1, 3], 1)
    True
    >>> half_are_equal([1, 2, 3], 1)
    False
    >>> half_are_equal([], 5)
    True
    """
    return values.count(target) * 2 >= len(values)


def half_are_equal_2(values: list[int], target: int) -> bool:
    same = sum(1 for value in values if value == target)
    return 2 * same >= len(values)


def one_swap_sorts(a: int, b: int, c: int) -> bool:
    """Return whether `a`, `b`, `c` are in ascending order or become so when two neighbours (the
    first two or the last two) change places.

    Write a function that tells whether the three numbers `a`, `b` and `c` can be brought into
    ascending order with at most one exchange of neighbours.

    判断 `a`、`b`、`c` 是否已为升序，或交换一次相邻两数后即成升序。

    给定三个数 `a`、`b`、`c`，若最多交换一次相邻元素就能使它们从小到大排列，则返回 True。

    >>> one_swap_sorts(2, 1, 3)
    True
    >>> one_swap_sorts(3, 2, 1)
    False
    >>> one_swap_sorts(1, 2, 3)
    True
    """
    return a <= b <= c or b <= a <= c or a <= c <= b


def one_swap_sorts_2(a: int, b: int, c: int) -> bool:
    return sorted([a, b, c]) in ([a, b, c], [b, a, c], [a, c, b])


def names_all_initialled(names: list[str], initial: str) -> bool:
    """Return whether all the `names` start with the letter `initial`, in either case.

    Given a list `names` and a letter `initial`, tell whether each name begins with that letter,
    whether it is written small or as a capital.

    判断 `names` 中的名字是否都以字母 `initial` 开头，不区分大小写。

    给定名字列表 `names` 和字母 `initial`，若每个名字的首字母（忽略大小写）都是它，则返回 True。

    >>> names_all_initialled(["Anna", "alex"], "a")
    True
    >>> names_all_initialled(["Anna", "Ben"], "A")
    False
    >>> names_all_initialled([], "x")
    True
    """
    return all(name.lower().startswith(initial.lower()) for name in names)


def names_all_initialled_2(names: list[str], initial: str) -> bool:
    for name in names:
        if name[:1].lower() != initial.lower():
            return False
    return True


def both_or_neither(text: str, first: str, second: str) -> bool:
    """Return whether `text` contains both of `first` and `second`, or none of them.

    Given a `text` and two pieces, `first` and `second`, tell whether they are either both found in
    it or both missing.

    判断 `text` 是否同时包含 `first` 与 `second`，或者两者都不包含。

    给定字符串 `text` 和两个子串 `first`、`second`，若它们都出现或都不出现，则返回 True。

    >>> both_or_neither("salt and pepper", "salt", "pepper")
    True
    >>> both_or_neither("only salt", "salt", "pepper")
    False
    >>> both_or_neither("sugar", "salt", "pepper")
    True
    """
    return (first in text) == (second in text)


def both_or_neither_2(text: str, first: str, second: str) -> bool:
    if first in text:
        return second in text
    return second not in text


def exactly_one_even(a: int, b: int, c: int) -> bool:
    """Return whether exactly one of the numbers `a`, `b` and `c` is even.

    You are given three integers. Tell whether one of `a`, `b`, `c` is even and the other two are
    odd.

    判断 `a`、`b`、`c` 三个整数中是否恰好有一个偶数。

    给定三个整数 `a`、`b`、`c`，若其中一个为偶数而另外两个为奇数，则返回 True。

    >>> exactly_one_even(1, 2, 3)
    True
    >>> exactly_one_even(2, 4, 3)
    False
    >>> exactly_one_even(1, 3, 5)
    False
    """
    return [a % 2, b % 2, c % 2].count(0) == 1


def exactly_one_even_2(a: int, b: int, c: int) -> bool:
    return sum(number % 2 == 0 for number in (a, b, c)) == 1


def reaches_within(values: list[int], goal: int, k: int) -> bool:
    """Return whether the sum of the first `k` of the `values`, or of fewer, reaches `goal`.

    Add up `values` from the left, at most `k` of them, and return True as soon as the running total
    is at least `goal`. If it never is, return False.

    判断从左起累加 `values` 中至多 `k` 个数的过程中，累计和是否达到 `goal`。

    给定列表 `values`，依次累加前 `k` 个元素，一旦累计和不小于 `goal` 就返回 True，否则返回 False。

    >>> reaches_within([4, 5, -8, 2], 9, 3)
    True
    >>> reaches_within([4, 5, 6], 10, 2)
    False
    >>> reaches_within([], 1, 5)
    False
    """
    total = 0
    for value in values[:k]:
        total += value
        if total >= goal:
            return True
    return False


def only_uses(text: str, allowed: str) -> bool:
    """Return whether `text` is made only of the characters in `allowed`.

    Write a function that tells whether no character of `text` is missing from `allowed`; the empty
    text gives True.

    判断 `text` 是否只由 `allowed` 中的字符组成。

    给定字符串 `text` 和 `allowed`，若 `text` 的每个字符都在 `allowed` 里则返回 True；空串返回 True。

    >>> only_uses("abba", "abc")
    True
    >>> only_uses("abd", "abc")
    False
    >>> only_uses("", "abc")
    True
    """
    return all(char in allowed for char in text)


def only_uses_2(text: str, allowed: str) -> bool:
    return set(text) <= set(allowed)


def dips_once(values: list[int]) -> bool:
    """Return whether exactly one element of `values` is smaller than the one right before it.

    Given a list `values`, count the places where it goes down from one element to the next, and
    tell whether there is just one.

    判断 `values` 中是否恰好有一个元素小于它前面紧邻的元素。

    给定列表 `values`，统计相邻元素之间下降的次数，若正好为一次则返回 True。

    >>> dips_once([1, 4, 2, 6])
    True
    >>> dips_once([5, 4, 3])
    False
    >>> dips_once([1, 2, 3])
    False
    """
    return sum(b < a for a, b in zip(values, values[1:])) == 1


def dips_once_2(values: list[int]) -> bool:
    dips = 0
    for i in range(1, len(values)):
        if values[i] < values[i - 1]:
            dips += 1
    return dips == 1


def all_values_differ(table: dict[str, int]) -> bool:
    """Return whether no two keys of `table` have the same value.

    You are given a dictionary `table`. Tell whether all of its values are different.

    判断字典 `table` 中是否没有两个键对应相同的值。

    给定字典 `table`，若其所有的值互不相同则返回 True，否则返回 False。

    >>> all_values_differ({"a": 1, "b": 2})
    True
    >>> all_values_differ({"a": 1, "b": 2, "c": 1})
    False
    >>> all_values_differ({})
    True
    """
    return len(set(table.values())) == len(table)


def all_values_differ_2(table: dict[str, int]) -> bool:
    seen = set()
    for value in table.values():
        if value in seen:
            return False
        seen.add(value)
    return True


def is_signed_number(text: str) -> bool:
    """Return whether `text` is a '+' or a '-' followed by at least one digit and nothing else.

    Given a string `text`, tell whether it starts with a sign and the rest, which must not be empty,
    consists of digits.

    判断 `text` 是否由一个 '+' 或 '-' 号后跟至少一位数字组成，且没有其他字符。

    给定字符串 `text`，若以正负号开头，其余部分非空且全是数字，则返回 True。

    >>> is_signed_number("-42")
    True
    >>> is_signed_number("42")
    False
    >>> is_signed_number("+")
    False
    """
    return text[:1] in ("+", "-") and text[1:].isdigit()


def is_signed_number_2(text: str) -> bool:
    if not text.startswith(("+", "-")):
        return False
    return text[1:].isdigit()


def left_heavier(weights: list[int]) -> bool:
    """Return whether the left half of `weights` weighs more than the right half. With an odd number
    of weights the middle one belongs to neither half.

    Write a function that compares the sum of the first half of `weights` with that of the second
    half, leaving out the middle element of a list of odd length, and tells whether the first is
    greater.

    判断 `weights` 左半部分之和是否大于右半部分之和；长度为奇数时中间元素不计入任何一边。

    给定列表 `weights`，比较前半与后半的总和（奇数长度时忽略正中元素），前半更大则返回 True。

    >>> left_heavier([5, 2, 1, 3])
    True
    >>> left_heavier([1, 9, 2])
    False
    >>> left_heavier([])
    False
    """
    half = len(weights) // 2
    return sum(weights[:half]) > sum(weights[len(weights) - half :])


def repeats_within(values: list[int], k: int) -> bool:
    """Return whether some value of `values` occurs at least `k` times.

    You are given a list `values` and a positive number `k`. Tell whether any element is found `k`
    times or more.

    判断 `values` 中是否有某个值出现至少 `k` 次。

    给定列表 `values` 和正整数 `k`，只要有元素的出现次数不少于 `k` 就返回 True。

    >>> repeats_within([3, 1, 3, 3], 3)
    True
    >>> repeats_within([3, 1, 3], 3)
    False
    >>> repeats_within([], 1)
    False
    """
    return any(values.count(value) >= k for value in set(values))


def repeats_within_2(values: list[int], k: int) -> bool:
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
        if counts[value] >= k:
            return True
    return False


def each_starts_with_last(words: list[str]) -> bool:
    """Return whether every word of `words` is longer than the one before it and begins with it.

    Given a list `words`, tell whether each word grows out of the previous one by adding letters at
    its end.

    判断 `words` 中每个单词是否都比前一个更长，并且以前一个单词开头。

    给定单词列表 `words`，若每个词都是在前一个词末尾添加字母得到的，则返回 True。

    >>> each_starts_with_last(["a", "an", "ant"])
    True
    >>> each_starts_with_last(["a", "an", "an"])
    False
    >>> each_starts_with_last(["sun"])
    True
    """
    for short, long in zip(words, words[1:]):
        if len(long) <= len(short) or not long.startswith(short):
            return False
    return True


def each_starts_with_last_2(words: list[str]) -> bool:
    return all(b.startswith(a) and a != b for a, b in zip(words, words[1:]))


def cheaper_by_half(old: int, new: int) -> bool:
    """Return whether the price `new` is at most half of the price `old`.

    Tell whether something that cost `old` and now costs `new` has become cheaper by half or more.

    判断新价格 `new` 是否不超过原价 `old` 的一半。

    给定原价 `old` 与现价 `new`，若降价幅度达到一半或更多则返回 True。

    >>> cheaper_by_half(10, 5)
    True
    >>> cheaper_by_half(9, 5)
    False
    >>> cheaper_by_half(0, 0)
    True
    """
    return new * 2 <= old


def cheaper_by_half_2(old: int, new: int) -> bool:
    return old - new >= new


def touches_edge(row: int, column: int, height: int, width: int) -> bool:
    """Return whether the cell at (`row`, `column`) lies on the border of a grid with `height` rows
    and `width` columns, both counted from 0.

    Given a cell's `row` and `column` and the `height` and `width` of its grid, tell whether the
    cell is in the first or last row or in the first or last column.

    判断从 0 开始编号的单元格 (`row`, `column`) 是否位于 `height` 行 `width` 列网格的边界上。

    给定单元格的行 `row`、列 `column` 以及网格大小 `height`、`width`，若它在首末行或首末列则返回 True。

    >>> touches_edge(0, 2, 4, 5)
    True
    >>> touches_edge(1, 2, 4, 5)
    False
    >>> touches_edge(2, 4, 4, 5)
    True
    """
    return row in (0, height - 1) or column in (0, width - 1)


def touches_edge_2(row: int, column: int, height: int, width: int) -> bool:
    inside = 0 < row < height - 1 and 0 < column < width - 1
    return not inside


def capitals_lead_words(title: str) -> bool:
    """Return whether every word of `title` starts with a capital letter. Words are separated by
    spaces.

    You are given a `title`. Split it into words and tell whether the first character of each is
    an uppercase letter.

    判断标题 `title` 中以空格分隔的每个单词是否都以大写字母开头。

    给定字符串 `title`，拆成单词后，若每个单词的首字符都是大写字母则返回 True。

    >>> capitals_lead_words("The Big Sleep")
    True
    >>> capitals_lead_words("Gone with Wind")
    False
    >>> capitals_lead_words("")
    True
    """
    return all(word[0].isupper() for word in title.split())


def capitals_lead_words_2(title: str) -> bool:
    for word in title.split():
        if not word[0].isupper():
            return False
    return True


def sum_is_between(numbers: list[int], low: int, high: int) -> bool:
    """Return whether the sum of `numbers` lies between `low` and `high`, both included.

    Add up all `numbers` and tell whether the total is neither below `low` nor above `high`.

    判断 `numbers` 的总和是否在 `low` 到 `high` 之间（含两端）。

    给定列表 `numbers`，求和后若结果不小于 `low` 且不大于 `high`，则返回 True。

    >>> sum_is_between([2, 3, 4], 5, 9)
    True
    >>> sum_is_between([2, 3, 4], 10, 20)
    False
    >>> sum_is_between([], 0, 1)
    True
    """
    return low <= sum(numbers) <= high


def sum_is_between_2(numbers: list[int], low: int, high: int) -> bool:
    total = 0
    for number in numbers:
        total += number
    return total >= low and total <= high


def covers_all_digits(numbers: list[int], base_digits: str) -> bool:
    """Return whether each digit in the string `base_digits` occurs in at least one of the
    `numbers`.

    Write a function that tells whether all characters of `base_digits` can be found among the
    decimal digits of `numbers`, taken together.

    判断字符串 `base_digits` 中的每个数字是否至少出现在 `numbers` 的某个数里。

    把 `numbers` 中所有数的十进制数字合在一起，若包含 `base_digits` 的每个字符则返回 True。

    >>> covers_all_digits([12, 345], "135")
    True
    >>> covers_all_digits([12, 34], "125")
    False
    >>> covers_all_digits([], "")
    True
    """
    written = "".join(str(number) for number in numbers)
    return all(digit in written for digit in base_digits)


def covers_all_digits_2(numbers: list[int], base_digits: str) -> bool:
    for digit in base_digits:
        if not any(digit in str(number) for number in numbers):
            return False
    return True


def negative_before_positive(numbers: list[int]) -> bool:
    """Return whether the first number of `numbers` that is not zero is negative. If all are zero,
    return False.

    Given a list `numbers`, skip the zeros at its start and tell whether what comes next is below
    zero.

    判断 `numbers` 中第一个非零数是否为负数；若全为零则返回 False。

    给定整数列表 `numbers`，跳过开头的 0，若接下来的数小于 0 则返回 True，没有非零数时返回 False。

    >>> negative_before_positive([0, -3, 5])
    True
    >>> negative_before_positive([2, -3])
    False
    >>> negative_before_positive([0, 0])
    False
    """
    for number in numbers:
        if number != 0:
            return number < 0
    return False


def negative_before_positive_2(numbers: list[int]) -> bool:
    nonzero = [number for number in numbers if number != 0]
    return len(nonzero) > 0 and nonzero[0] < 0


def has_lone_letter(text: str) -> bool:
    """Return whether some letter occurs exactly once in `text`. Characters that are not letters do
    not count.

    You are given a string `text`. Tell whether it contains a letter that is not repeated anywhere
    in it.

    判断 `text` 中是否有某个字母恰好只出现一次（非字母字符不计）。

    给定字符串 `text`，若存在仅出现一次的字母则返回 True，否则返回 False。

    >>> has_lone_letter("noon, sir")
    True
    >>> has_lone_letter("noon!")
    False
    >>> has_lone_letter("")
    False
    """
    return any(char.isalpha() and text.count(char) == 1 for char in text)


def has_lone_letter_2(text: str) -> bool:
    for char in text:
        if char.isalpha() and text.count(char) == 1:
            return True
    return False


def doubles_somewhere(numbers: list[int]) -> bool:
    """Return whether some element of `numbers` is exactly twice the element right before it.

    Look at each pair of neighbours in `numbers` and tell whether in one of them the second number
    is the first one times two.

    判断 `numbers` 中是否有某个元素恰好是它前一个元素的两倍。

    给定整数列表 `numbers`，检查每对相邻元素，若有一对的后者等于前者乘以 2 则返回 True。

    >>> doubles_somewhere([5, 3, 6, 1])
    True
    >>> doubles_somewhere([6, 3, 5])
    False
    >>> doubles_somewhere([2])
    False
    """
    return any(b == 2 * a for a, b in zip(numbers, numbers[1:]))


def doubles_somewhere_2(numbers: list[int]) -> bool:
    for i in range(len(numbers) - 1):
        if numbers[i + 1] == numbers[i] * 2:
            return True
    return False


def hash_colour_ok(colour: str) -> bool:
    """Return whether `colour` is a '#' followed by exactly three hexadecimal digits, as in '#f0A'.

    Given a string `colour`, tell whether it has four characters, begins with '#', and goes on with
    digits or letters from a to f in either case.

    判断 `colour` 是否为 '#' 后面恰好跟三位十六进制数字，例如 '#f0A'。

    给定字符串 `colour`，若长度为 4、以 '#' 开头且其余字符均为十六进制数字（大小写均可），则返回 True。

    >>> hash_colour_ok("#f0A")
    True
    >>> hash_colour_ok("#12")
    False
    >>> hash_colour_ok("#xyz")
    False
    """
    if len(colour) != 4 or colour[0] != "#":
        return False
    return all(char in "0123456789abcdef" for char in colour[1:].lower())


def same_sign_throughout(numbers: list[int]) -> bool:
    """Return whether all the `numbers` are positive or all of them are negative. An empty list
    gives True.

    Write a function that tells whether `numbers` holds no zero and no two numbers of different
    sign.

    判断 `numbers` 是否全为正数或全为负数；空列表返回 True。

    编写一个函数，若列表 `numbers` 中没有 0 且所有数同号则返回 True。

    >>> same_sign_throughout([3, 1, 9])
    True
    >>> same_sign_throughout([-2, 4])
    False
    >>> same_sign_throughout([0, 1])
    False
    """
    return all(number > 0 for number in numbers) or all(number < 0 for number in numbers)


def same_sign_throughout_2(numbers: list[int]) -> bool:
    positive = sum(number > 0 for number in numbers)
    negative = sum(number < 0 for number in numbers)
    return len(numbers) in (positive, negative)


def lists_meet_at_ends(first: list[int], second: list[int]) -> bool:
    """Return whether the last element of `first` is the first element of `second`. If one of the
    lists is empty, return False.

    Given the lists `first` and `second`, tell whether `second` begins with the very number with
    which `first` ends.

    判断 `first` 的最后一个元素是否等于 `second` 的第一个元素；若有空列表则返回 False。

    给定两个列表 `first` 和 `second`，若前者的末尾与后者的开头相同则返回 True，任一为空时返回 False。

    >>> lists_meet_at_ends([1, 2, 7], [7, 3])
    True
    >>> lists_meet_at_ends([1, 2], [3, 2])
    False
    >>> lists_meet_at_ends([], [1])
    False
    """
    if not first or not second:
        return False
    return first[-1] == second[0]


def lists_meet_at_ends_2(first: list[int], second: list[int]) -> bool:
    return len(first) > 0 and first[-1:] == second[:1]


def odd_count_of(text: str, char: str) -> bool:
    """Return whether the character `char` occurs an odd number of times in `text`.

    Count how often `char` is found in `text` and tell whether that count is odd.

    判断字符 `char` 在 `text` 中出现的次数是否为奇数。

    统计 `text` 里有多少个 `char`，若个数为奇数则返回 True，否则返回 False。

    >>> odd_count_of("banana", "a")
    True
    >>> odd_count_of("banana", "n")
    False
    >>> odd_count_of("", "x")
    False
    """
    return text.count(char) % 2 == 1


def odd_count_of_2(text: str, char: str) -> bool:
    odd = False
    for letter in text:
        if letter == char:
            odd = not odd
    return odd


def shrinks_by_one(pieces: list[str]) -> bool:
    """Return whether each of the texts in `pieces` is exactly one character shorter than the one
    before it.

    You are given a list `pieces` of strings. Tell whether their sizes go down by one from each to
    the next.

    判断 `pieces` 中每个字符串是否都恰好比前一个少一个字符。

    给定字符串列表 `pieces`，若从前到后各串的长度依次减 1，则返回 True。

    >>> shrinks_by_one(["tree", "sun", "up"])
    True
    >>> shrinks_by_one(["tree", "up"])
    False
    >>> shrinks_by_one([])
    True
    """
    return all(len(a) - len(b) == 1 for a, b in zip(pieces, pieces[1:]))


def shrinks_by_one_2(pieces: list[str]) -> bool:
    for i in range(1, len(pieces)):
        if len(pieces[i]) != len(pieces[i - 1]) - 1:
            return False
    return True


def lucky_sum(a: int, b: int, n: int) -> bool:
    """Return whether `a`, `b` or their sum is divisible by `n`.

    Tell whether at least one of the three numbers `a`, `b` and `a` + `b` is a multiple of `n`.

    判断 `a`、`b` 或它们的和中是否至少有一个能被 `n` 整除。

    给定整数 `a`、`b` 和 `n`，只要 `a`、`b`、`a` + `b` 三者之一是 `n` 的倍数就返回 True。

    >>> lucky_sum(3, 4, 7)
    True
    >>> lucky_sum(3, 5, 7)
    False
    >>> lucky_sum(14, 1, 7)
    True
    """
    return a % n == 0 or b % n == 0 or (a + b) % n == 0


def lucky_sum_2(a: int, b: int, n: int) -> bool:
    return any(number % n == 0 for number in (a, b, a + b))


def outlier_present(values: list[int], k: int) -> bool:
    """Return whether the largest of the `values` is more than `k` times the smallest. The list is
    not empty and all values are positive.

    Given a non-empty list `values` of positive numbers, compare its maximum with `k` times its
    minimum and tell whether the maximum is greater.

    判断正数列表 `values` 的最大值是否超过最小值的 `k` 倍（列表非空）。

    给定非空的正数列表 `values` 和倍数 `k`，若最大值大于最小值乘以 `k` 则返回 True。

    >>> outlier_present([2, 3, 9], 4)
    True
    >>> outlier_present([2, 3, 8], 4)
    False
    >>> outlier_present([5], 1)
    False
    """
    return max(values) > k * min(values)


def outlier_present_2(values: list[int], k: int) -> bool:
    ordered = sorted(values)
    return ordered[-1] > ordered[0] * k


def no_gap_over(times: list[int], limit: int) -> bool:
    """Return whether no two neighbouring `times`, given in ascending order, are more than `limit`
    apart.

    You are given sorted `times`. Tell whether the wait from each to the next is at most `limit`.

    判断升序的时刻列表 `times` 中相邻两个时刻的间隔是否都不超过 `limit`。

    给定已排序的 `times`，若任意相邻两项之差都不大于 `limit`，则返回 True。

    >>> no_gap_over([1, 4, 6], 3)
    True
    >>> no_gap_over([1, 4, 9], 3)
    False
    >>> no_gap_over([], 3)
    True
    """
    return all(b - a <= limit for a, b in zip(times, times[1:]))


def no_gap_over_2(times: list[int], limit: int) -> bool:
    for i in range(len(times) - 1):
        if times[i + 1] - times[i] > limit:
            return False
    return True


def ends_with_own_digit(number: int, power: int) -> bool:
    """Return whether `number` to the `power` ends with the last digit of `number`.

    Given two positive integers, tell whether `number` and `number` ** `power` have the same last
    digit.

    判断 `number` 的 `power` 次方的个位是否与 `number` 的个位相同。

    给定正整数 `number` 和 `power`，若 `number` ** `power` 与 `number` 的末位数字一样，则返回 True。

    >>> ends_with_own_digit(5, 2)
    True
    >>> ends_with_own_digit(12, 2)
    False
    >>> ends_with_own_digit(12, 5)
    True
    """
    return number**power % 10 == number % 10


def ends_with_own_digit_2(number: int, power: int) -> bool:
    return str(number**power)[-1] == str(number)[-1]


def any_word_inside_other(words: list[str]) -> bool:
    """Return whether one of the `words` occurs as a part of another one. Two equal words count,
    too.

    Write a function that compares each of the `words` with every other one and tells whether
    any of them is contained in another.

    判断 `words` 中是否有某个单词是另一个单词的一部分（两个相同的单词也算）。

    给定单词列表 `words`，两两比较不同位置的词，若有一个包含在另一个里则返回 True。

    >>> any_word_inside_other(["art", "party", "sun"])
    True
    >>> any_word_inside_other(["art", "sun"])
    False
    >>> any_word_inside_other([])
    False
    """
    for i, word in enumerate(words):
        for j, other in enumerate(words):
            if i != j and word in other:
                return True
    return False


def any_word_inside_other_2(words: list[str]) -> bool:
    return any(any(w in other for other in words[:i] + words[i + 1 :]) for i, w in enumerate(words))


def is_version_triple(text: str) -> bool:
    """Return whether `text` consists of three numbers joined by dots, like '1.20.3'.

    Given a string `text`, split it at the dots and tell whether there are exactly three parts, all
    made of digits.

    判断 `text` 是否由三个用点号连接的数字组成，例如 '1.20.3'。

    给定字符串 `text`，按 '.' 拆分，若恰好得到三部分且每部分都全是数字，则返回 True。

    >>> is_version_triple("1.20.3")
    True
    >>> is_version_triple("1.2")
    False
    >>> is_version_triple("1..3")
    False
    """
    parts = text.split(".")
    return len(parts) == 3 and all(part.isdigit() for part in parts)


def is_version_triple_2(text: str) -> bool:
    parts = text.split(".")
    if len(parts) != 3:
        return False
    for part in parts:
        if not part.isdigit():
            return False
    return True


def first_is_only_largest(numbers: list[int]) -> bool:
    """Return whether the first element of the non-empty `numbers` is greater than every other one.

    Given a list `numbers` with at least one element, tell whether all elements after the first are
    smaller than it.

    判断非空列表 `numbers` 的第一个元素是否比其他所有元素都大。

    给定至少含一个元素的列表 `numbers`，若首元素之后的每个数都小于首元素，则返回 True。

    >>> first_is_only_largest([9, 3, 5])
    True
    >>> first_is_only_largest([9, 3, 9])
    False
    >>> first_is_only_largest([1])
    True
    """
    return all(number < numbers[0] for number in numbers[1:])


def first_is_only_largest_2(numbers: list[int]) -> bool:
    first = numbers[0]
    return first == max(numbers) and numbers.count(first) == 1


def wins_more_rounds(ours: list[int], theirs: list[int]) -> bool:
    """Return whether we win more rounds than they do. Round by round, the greater number of `ours`
    and `theirs` wins; equal numbers win nothing.

    You are given two lists of points, `ours` and `theirs`, of the same length. Tell whether there
    are more places where ours is greater than places where theirs is.

    逐轮比较 `ours` 与 `theirs` 的分数，大者赢得该轮，判断我方赢的轮数是否多于对方。

    给定等长的两个列表 `ours` 和 `theirs`，若 `ours` 更大的位置比 `theirs` 更大的位置多，则返回 True。

    >>> wins_more_rounds([3, 5, 1], [2, 4, 9])
    True
    >>> wins_more_rounds([3, 5], [4, 1])
    False
    >>> wins_more_rounds([], [])
    False
    """
    won = sum(a > b for a, b in zip(ours, theirs))
    lost = sum(a < b for a, b in zip(ours, theirs))
    return won > lost


def wins_more_rounds_2(ours: list[int], theirs: list[int]) -> bool:
    lead = 0
    for a, b in zip(ours, theirs):
        if a > b:
            lead += 1
        elif a < b:
            lead -= 1
    return lead > 0


def quoted_throughout(text: str) -> bool:
    """Return whether `text` starts and ends with the same quotation mark, ' or ", and has at least
    two characters.

    Write a function that tells whether `text` is put between two single quotes or between two
    double quotes.

    判断 `text` 是否以同一种引号（' 或 "）开头和结尾，并且长度至少为 2。

    给定字符串 `text`，若它被一对单引号或一对双引号包住，则返回 True。

    >>> quoted_throughout("'hello'")
    True
    >>> quoted_throughout("'hello")
    False
    >>> quoted_throughout("'")
    False
    """
    return len(text) >= 2 and text[0] == text[-1] and text[0] in "'\""


def quoted_throughout_2(text: str) -> bool:
    if len(text) < 2:
        return False
    return any(text.startswith(mark) and text.endswith(mark) for mark in "'\"")


def in_all_lists(value: int, lists: list[list[int]]) -> bool:
    """Return whether `value` is an element of each of the `lists`.

    Given a `value` and a list of `lists`, tell whether none of them lacks the value.

    判断 `value` 是否出现在 `lists` 的每个子列表中。

    给定一个值 `value` 和若干列表组成的 `lists`，若每个列表都含有该值则返回 True。

    >>> in_all_lists(2, [[1, 2], [2, 3, 4], [2]])
    True
    >>> in_all_lists(2, [[1, 2], []])
    False
    >>> in_all_lists(2, [])
    True
    """
    return all(value in items for items in lists)


def in_all_lists_2(value: int, lists: list[list[int]]) -> bool:
    for items in lists:
        if value not in items:
            return False
    return True


def stays_near_start(moves: str, limit: int) -> bool:
    """Return whether somebody who follows `moves`, 'L' for a step left and 'R' for a step right, is
    never more than `limit` steps from the start.

    Go through `moves` and keep the position on a line: 'R' adds one and 'L' takes one away. Return
    False as soon as it is farther than `limit` from zero, and True otherwise.

    按 `moves` 行走（'L' 向左一步，'R' 向右一步），判断是否始终离起点不超过 `limit` 步。

    从 0 出发遍历 `moves`，遇 'R' 加 1，遇 'L' 减 1；一旦位置的绝对值大于 `limit` 就返回 False，否则返回 True。

    >>> stays_near_start("RRLL", 2)
    True
    >>> stays_near_start("LLLR", 2)
    False
    >>> stays_near_start("", 0)
    True
    """
    position = 0
    for move in moves:
        position += 1 if move == "R" else -1
        if abs(position) > limit:
            return False
    return True


def has_both_cases_of(text: str, letter: str) -> bool:
    """Return whether `letter` occurs in `text` both as a small letter and as a capital.

    You are given a `text` and a `letter`. Tell whether its lowercase form and its uppercase form
    are both found in the text.

    判断字母 `letter` 的小写与大写形式是否都出现在 `text` 中。

    给定字符串 `text` 和字母 `letter`，若其小写和大写都能在 `text` 里找到，则返回 True。

    >>> has_both_cases_of("Anna", "a")
    True
    >>> has_both_cases_of("anna", "A")
    False
    >>> has_both_cases_of("", "b")
    False
    """
    return letter.lower() in text and letter.upper() in text


def has_both_cases_of_2(text: str, letter: str) -> bool:
    return all(form in text for form in (letter.lower(), letter.upper()))


def two_below_third(a: int, b: int, c: int, limit: int) -> bool:
    """Return whether at least two of `a`, `b` and `c` are smaller than `limit`.

    Given three numbers `a`, `b`, `c` and a `limit`, tell whether two or three of them lie below the
    limit.

    判断 `a`、`b`、`c` 中是否至少有两个小于 `limit`。

    给定三个数 `a`、`b`、`c` 和界限 `limit`，若其中有两个或三个低于界限，则返回 True。

    >>> two_below_third(1, 9, 3, 5)
    True
    >>> two_below_third(1, 9, 5, 5)
    False
    >>> two_below_third(1, 2, 3, 5)
    True
    """
    return sum(number < limit for number in (a, b, c)) >= 2


def two_below_third_2(a: int, b: int, c: int, limit: int) -> bool:
    return sorted([a, b, c])[1] < limit


def same_length_and_ends(first: str, second: str) -> bool:
    """Return whether the non-empty words `first` and `second` have the same length, the same first
    letter and the same last letter.

    Tell whether two words agree in their length and in both of their end letters; what stands in
    between does not matter. The words `first` and `second` are not empty.

    判断非空单词 `first` 与 `second` 的长度、首字母和尾字母是否都相同。

    给定两个非空单词 `first` 和 `second`，若它们等长且首尾字母分别一致，则返回 True，中间的字母不作要求。

    >>> same_length_and_ends("boat", "beat")
    True
    >>> same_length_and_ends("boat", "bolt!")
    False
    >>> same_length_and_ends("cat", "cap")
    False
    """
    if len(first) != len(second):
        return False
    return first[0] == second[0] and first[-1] == second[-1]


def same_length_and_ends_2(first: str, second: str) -> bool:
    return (len(first), first[0], first[-1]) == (len(second), second[0], second[-1])


def every_pair_close(numbers: list[int], k: int) -> bool:
    """Return whether any two of the `numbers` differ by at most `k`.

    You are given a list `numbers`. Tell whether no two of them, neighbours or not, are more than
    `k` apart; an empty list gives True.

    判断 `numbers` 中任意两个数之差是否都不超过 `k`。

    给定列表 `numbers`，若任取两个数（不必相邻）相差都不大于 `k` 则返回 True；空列表返回 True。

    >>> every_pair_close([5, 7, 6], 2)
    True
    >>> every_pair_close([5, 8, 6], 2)
    False
    >>> every_pair_close([], 0)
    True
    """
    if not numbers:
        return True
    return max(numbers) - min(numbers) <= k


def every_pair_close_2(numbers: list[int], k: int) -> bool:
    return all(abs(a - b) <= k for a in numbers for b in numbers)


def is_count_of_itself(counts: dict[int, int], key: int) -> bool:
    """Return whether `key` is in `counts` and its value there is the key itself.

    Given a dictionary `counts` and a `key`, tell whether the dictionary maps the key to itself. A
    missing key gives False.

    判断 `key` 是否在字典 `counts` 中，并且对应的值就是它自己。

    给定字典 `counts` 和键 `key`，若该键映射到自身则返回 True；键不存在时返回 False。

    >>> is_count_of_itself({2: 2, 3: 1}, 2)
    True
    >>> is_count_of_itself({2: 2, 3: 1}, 3)
    False
    >>> is_count_of_itself({}, 0)
    False
    """
    return counts.get(key) == key


def is_count_of_itself_2(counts: dict[int, int], key: int) -> bool:
    return key in counts and counts[key] == key


def letters_then_digits(code: str) -> bool:
    """Return whether `code` consists of two capital letters from A to Z followed by three digits.

    Write a function that tells whether `code` has five characters, of which the first two are
    between 'A' and 'Z' and the last three between '0' and '9'.

    判断 `code` 是否由两个大写英文字母后接三位数字组成。

    给定字符串 `code`，若长度为 5，前两位在 'A' 到 'Z' 之间，后三位在 '0' 到 '9' 之间，则返回 True。

    >>> letters_then_digits("AB123")
    True
    >>> letters_then_digits("A1234")
    False
    >>> letters_then_digits("AB12")
    False
    """
    if len(code) != 5:
        return False
    head, tail = code[:2], code[2:]
    return all("A" <= c <= "Z" for c in head) and all("0" <= c <= "9" for c in tail)


def letters_then_digits_2(code: str) -> bool:
    return re.fullmatch("[A-Z]{2}[0-9]{3}", code) is not None


def product_is_even_square(a: int, b: int) -> bool:
    """Return whether the product of `a` and `b`, which are not negative, is the square of an even
    number.

    Given two integers `a` and `b`, both at least 0, multiply them and tell whether some even number
    times itself gives the result.

    判断非负整数 `a` 与 `b` 的乘积是否为某个偶数的平方。

    给定两个非负整数 `a` 和 `b`，若它们的积等于一个偶数乘以自身，则返回 True。

    >>> product_is_even_square(2, 8)
    True
    >>> product_is_even_square(3, 3)
    False
    >>> product_is_even_square(2, 3)
    False
    """
    root = math.isqrt(a * b)
    return root * root == a * b and root % 2 == 0


def product_is_even_square_2(a: int, b: int) -> bool:
    number = 0
    while number * number < a * b:
        number += 2
    return number * number == a * b


def rises_then_stops(values: list[int], k: int) -> bool:
    """Return whether the first `k` elements of `values` are strictly rising and all later ones are
    equal to the last of these. `k` is at least 1 and at most the length of the list.

    You are given `values` and `k`. Tell whether the list grows over its first `k` elements and then
    stays at the level it has reached.

    判断 `values` 的前 `k` 个元素是否严格递增，且之后的元素都等于第 `k` 个元素。

    给定列表 `values` 和 `k`（1 到列表长度之间），若前 `k` 项逐个变大、其后保持第 `k` 项的值不变，则返回 True。

    >>> rises_then_stops([1, 3, 5, 5], 3)
    True
    >>> rises_then_stops([1, 3, 5, 4], 3)
    False
    >>> rises_then_stops([2], 1)
    True
    """
    for i in range(1, k):
        if values[i] <= values[i - 1]:
            return False
    return all(value == values[k - 1] for value in values[k:])


def one_side_empty(text: str, sign: str) -> bool:
    """Return whether `text` contains `sign` exactly once, as its first or as its last character.

    Tell whether the character `sign` occurs in `text` one single time, and there at one of the two
    ends.

    判断 `text` 中是否恰好有一个 `sign`，并且位于开头或结尾。

    给定字符串 `text` 和字符 `sign`，若它只出现一次，且是首字符或末字符，则返回 True。

    >>> one_side_empty("-five", "-")
    True
    >>> one_side_empty("a-b", "-")
    False
    >>> one_side_empty("-a-", "-")
    False
    """
    return text.count(sign) == 1 and (text[0] == sign or text[-1] == sign)


def one_side_empty_2(text: str, sign: str) -> bool:
    if text.count(sign) != 1:
        return False
    return text.index(sign) in (0, len(text) - 1)


def mean_is_whole(numbers: list[int]) -> bool:
    """Return whether the mean of `numbers` is a whole number. An empty list gives False.

    Given a list `numbers`, tell whether their sum can be divided by how many there are without a
    remainder.

    判断 `numbers` 的平均值是否为整数；空列表返回 False。

    给定整数列表 `numbers`，若总和能被元素个数整除则返回 True，没有元素时返回 False。

    >>> mean_is_whole([2, 4, 9])
    True
    >>> mean_is_whole([1, 2])
    False
    >>> mean_is_whole([])
    False
    """
    return len(numbers) > 0 and sum(numbers) % len(numbers) == 0


def mean_is_whole_2(numbers: list[int]) -> bool:
    if not numbers:
        return False
    return sum(numbers) % len(numbers) == 0


def vowels_outnumber(word: str) -> bool:
    """Return whether the lowercase `word` has more vowels (a, e, i, o, u) than other characters.

    Count the vowels of a lowercase `word` and tell whether they make up more than half of it.

    判断小写单词 `word` 中元音字母（a、e、i、o、u）是否多于其他字符。

    统计小写单词 `word` 的元音个数，若超过总长度的一半则返回 True。

    >>> vowels_outnumber("audio")
    True
    >>> vowels_outnumber("tree")
    False
    >>> vowels_outnumber("")
    False
    """
    vowels = sum(char in "aeiou" for char in word)
    return vowels > len(word) - vowels


def vowels_outnumber_2(word: str) -> bool:
    lead = 0
    for char in word:
        if char in "aeiou":
            lead += 1
        else:
            lead -= 1
    return lead > 0


def digit_sums_match(a: int, b: int) -> bool:
    """Return whether the numbers `a` and `b`, neither of them negative, are different but have the
    same sum of digits.

    You are given two integers `a` and `b`, at least 0. Tell whether their digits add up to the same
    total although the numbers are not equal.

    判断两个非负整数 `a` 与 `b` 是否不相等但各位数字之和相同。

    给定非负整数 `a` 和 `b`，若两数不同而数字和相等，则返回 True，否则返回 False。

    >>> digit_sums_match(123, 51)
    True
    >>> digit_sums_match(12, 12)
    False
    >>> digit_sums_match(10, 2)
    False
    """
    return a != b and sum(map(int, str(a))) == sum(map(int, str(b)))


def digit_sums_match_2(a: int, b: int) -> bool:
    if a == b:
        return False
    return sum(int(digit) for digit in str(a)) == sum(int(digit) for digit in str(b))


def chain_of_pairs(pairs: list[tuple[int, int]]) -> bool:
    """Return whether each pair of `pairs` starts with the number with which the pair before it
    ends.

    Given a list `pairs` of number pairs, tell whether they can be laid in a row like dominoes, in
    the given order and without turning any.

    判断 `pairs` 中每个数对的第一个数是否都等于前一个数对的第二个数。

    给定数对列表 `pairs`，若按原顺序、不翻转就能像多米诺骨牌那样首尾相接，则返回 True。

    >>> chain_of_pairs([(1, 2), (2, 5), (5, 1)])
    True
    >>> chain_of_pairs([(1, 2), (5, 2)])
    False
    >>> chain_of_pairs([])
    True
    """
    return all(a[1] == b[0] for a, b in zip(pairs, pairs[1:]))


def chain_of_pairs_2(pairs: list[tuple[int, int]]) -> bool:
    for i in range(1, len(pairs)):
        if pairs[i][0] != pairs[i - 1][1]:
            return False
    return True


def pass_mark_by_most(scores: dict[str, int], mark: int) -> bool:
    """Return whether more than half of the people in `scores` have at least `mark` points.

    Given a dictionary `scores` from names to points, count those who reach `mark` and tell whether
    they are the majority.

    判断字典 `scores` 中是否有超过一半的人得分不低于 `mark`。

    给定“姓名到分数”的字典 `scores`，统计达到 `mark` 的人数，若多于总人数的一半则返回 True。

    >>> pass_mark_by_most({"Ann": 7, "Bob": 3, "Cy": 5}, 5)
    True
    >>> pass_mark_by_most({"Ann": 7, "Bob": 3}, 5)
    False
    >>> pass_mark_by_most({}, 5)
    False
    """
    passed = sum(points >= mark for points in scores.values())
    return passed * 2 > len(scores)


def pass_mark_by_most_2(scores: dict[str, int], mark: int) -> bool:
    passed = [name for name in scores if scores[name] >= mark]
    return len(passed) > len(scores) / 2


def no_word_twice_running(sentence: str) -> bool:
    """Return whether no word of `sentence` is followed by the same word. Capitals do not matter.

    You are given a `sentence` with words separated by spaces. Tell whether it is free of doubled
    words such as "the the", whatever their case.

    判断句子 `sentence` 中是否没有连续重复的单词，不区分大小写。

    给定以空格分词的 `sentence`，若不存在像 "the the" 这样相邻且相同的词（忽略大小写），则返回 True。

    >>> no_word_twice_running("I like the sea")
    True
    >>> no_word_twice_running("The the sea")
    False
    >>> no_word_twice_running("")
    True
    """
    words = sentence.lower().split()
    return all(a != b for a, b in zip(words, words[1:]))


def no_word_twice_running_2(sentence: str) -> bool:
    last = ""
    for word in sentence.lower().split():
        if word == last:
            return False
        last = word
    return True


def triple_shares_factor(a: int, b: int, c: int) -> bool:
    """Return whether the positive numbers `a`, `b` and `c` have a common divisor greater than 1.

    Write a function that tells whether some number from 2 on divides all three of `a`, `b` and `c`.

    判断正整数 `a`、`b`、`c` 是否有大于 1 的公约数。

    给定三个正整数 `a`、`b`、`c`，若存在不小于 2 的数能同时整除它们，则返回 True。

    >>> triple_shares_factor(6, 9, 15)
    True
    >>> triple_shares_factor(6, 10, 15)
    False
    """
    return math.gcd(math.gcd(a, b), c) > 1


def triple_shares_factor_2(a: int, b: int, c: int) -> bool:
    for divisor in range(2, min(a, b, c) + 1):
        if a % divisor == 0 and b % divisor == 0 and c % divisor == 0:
            return True
    return False


def missing_just_one(numbers: list[int], n: int) -> bool:
    """Return whether exactly one of the numbers from 1 to `n` is missing from `numbers`.

    Given a list `numbers`, count which of 1, 2, ..., `n` do not occur in it and tell whether there
    is just one.

    判断从 1 到 `n` 的整数中是否恰好有一个没有出现在 `numbers` 里。

    给定列表 `numbers`，统计 1 到 `n` 中缺失的数，若正好缺一个则返回 True。

    >>> missing_just_one([4, 1, 3], 4)
    True
    >>> missing_just_one([1, 2, 3], 3)
    False
    >>> missing_just_one([1], 3)
    False
    """
    return sum(number not in numbers for number in range(1, n + 1)) == 1


def missing_just_one_2(numbers: list[int], n: int) -> bool:
    missing = set(range(1, n + 1)) - set(numbers)
    return len(missing) == 1


def spaces_are_tidy(text: str) -> bool:
    """Return whether `text` has no space at its start, none at its end, and no two spaces in a row.

    Tell whether the spaces of `text` are tidy: single ones, and only between other characters.

    判断 `text` 是否首尾都没有空格，并且没有连续的两个空格。

    给定字符串 `text`，若空格只单独出现在其他字符之间，则返回 True，否则返回 False。

    >>> spaces_are_tidy("one two three")
    True
    >>> spaces_are_tidy("one  two")
    False
    >>> spaces_are_tidy(" one")
    False
    """
    return text == text.strip(" ") and "  " not in text


def spaces_are_tidy_2(text: str) -> bool:
    if text.startswith(" ") or text.endswith(" "):
        return False
    return "  " not in text


def at_most_k_changes(values: list[int], k: int) -> bool:
    """Return whether the neighbours in `values` differ in at most `k` places.

    You are given a list `values`. Count how often an element is not equal to the one before it, and
    return False as soon as this has happened more than `k` times, otherwise True.

    判断 `values` 中相邻元素不相等的位置是否不超过 `k` 处。

    给定列表 `values`，统计元素与前一个元素不同的次数，一旦多于 `k` 次就返回 False，否则返回 True。

    >>> at_most_k_changes([1, 1, 2, 2, 1], 2)
    True
    >>> at_most_k_changes([1, 2, 3, 4], 2)
    False
    >>> at_most_k_changes([], 0)
    True
    """
    changes = 0
    for a, b in zip(values, values[1:]):
        if a != b:
            changes += 1
            if changes > k:
                return False
    return True


def at_most_k_changes_2(values: list[int], k: int) -> bool:
    return sum(a != b for a, b in zip(values, values[1:])) <= k


def spans_overlap_by(first: tuple[int, int], second: tuple[int, int], n: int) -> bool:
    """Return whether the spans `first` and `second`, given as (start, end), overlap over a length
    of at least `n`, which is positive.

    Given two spans of a line, tell whether the part that they share is `n` long or longer.

    判断以（起点, 终点）表示的两个区间 `first` 与 `second` 的重叠长度是否至少为正数 `n`。

    给定区间 `first` 和 `second`，若其公共部分的长度不小于 `n` 则返回 True。

    >>> spans_overlap_by((0, 5), (3, 9), 2)
    True
    >>> spans_overlap_by((0, 5), (4, 9), 2)
    False
    >>> spans_overlap_by((0, 2), (6, 9), 1)
    False
    """
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    return end - start >= n


def nested_span(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    """Return whether the span `inner` lies in the span `outer` without touching its ends. Both are
    given as (start, end).

    Write a function that tells whether `inner` starts later and ends earlier than `outer`.

    判断区间 `inner` 是否完全位于区间 `outer` 内部且不接触其端点。

    给定两个（起点, 终点）形式的区间，若 `inner` 的起点更晚且终点更早，则返回 True。

    >>> nested_span((2, 4), (1, 5))
    True
    >>> nested_span((1, 4), (1, 5))
    False
    >>> nested_span((6, 7), (1, 5))
    False
    """
    return outer[0] < inner[0] and inner[1] < outer[1]


def nested_span_2(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    start, end = outer
    return start < inner[0] and end > inner[1]


def halves_to_odd(number: int, k: int) -> bool:
    """Return whether the positive `number` can be halved exactly `k` times until it is odd.

    Given a positive integer `number`, halve it as long as it is even, and tell whether this takes
    just `k` steps.

    判断正整数 `number` 是否恰好除以 2 共 `k` 次后变成奇数。

    给定正整数 `number`，只要是偶数就减半，若正好经过 `k` 次变为奇数则返回 True。

    >>> halves_to_odd(12, 2)
    True
    >>> halves_to_odd(12, 1)
    False
    >>> halves_to_odd(7, 0)
    True
    """
    steps = 0
    while number % 2 == 0:
        number //= 2
        steps += 1
    return steps == k


def halves_to_odd_2(number: int, k: int) -> bool:
    return number % 2**k == 0 and number // 2**k % 2 == 1


def every_second_same(text: str) -> bool:
    """Return whether all characters at even indices of `text` are the same character.

    You are given a `text`. Take every second character from the first on and tell whether they
    are all equal; an empty text gives True.

    判断 `text` 中下标为偶数的字符是否全都相同。

    给定字符串 `text`，从第一个字符起每隔一个取一个，若取出的字符都相等则返回 True；空串返回 True。

    >>> every_second_same("abacad")
    True
    >>> every_second_same("abca")
    False
    >>> every_second_same("")
    True
    """
    return len(set(text[::2])) <= 1


def every_second_same_2(text: str) -> bool:
    for i in range(2, len(text), 2):
        if text[i] != text[0]:
            return False
    return True


def brackets_adjacent_only(text: str) -> bool:
    """Return whether every '(' in `text` is directly followed by a ')'.

    Go through `text` and tell whether each opening round bracket is closed at once, with nothing in
    between.

    判断 `text` 中的每个 '(' 后面是否都紧跟着一个 ')'。

    给定字符串 `text`，若所有左圆括号都立即被右圆括号闭合，中间没有其他字符，则返回 True。

    >>> brackets_adjacent_only("f() + g()")
    True
    >>> brackets_adjacent_only("f(x)")
    False
    >>> brackets_adjacent_only("plain")
    True
    """
    return text.count("(") == text.count("()")


def brackets_adjacent_only_2(text: str) -> bool:
    for i, char in enumerate(text):
        if char == "(" and text[i + 1 : i + 2] != ")":
            return False
    return True


def depth_never_above(text: str, limit: int) -> bool:
    """Return whether the round brackets in the balanced `text` are never nested deeper than
    `limit`.

    Given a `text` with matching round brackets, count how many are open at each place, and tell
    whether the count stays at most `limit`.

    判断括号配对正确的 `text` 中圆括号的嵌套深度是否始终不超过 `limit`。

    扫描 `text` 并记录当前未闭合的左括号数，一旦大于 `limit` 就返回 False，到结尾仍未超过则返回 True。

    >>> depth_never_above("(a)(b(c))", 2)
    True
    >>> depth_never_above("((()))", 2)
    False
    >>> depth_never_above("", 0)
    True
    """
    depth = 0
    for char in text:
        depth += (char == "(") - (char == ")")
        if depth > limit:
            return False
    return True


def is_between_neighbours(values: list[int], i: int) -> bool:
    """Return whether the element at index `i` of `values` lies strictly between its two neighbours.
    The index is neither the first nor the last.

    Given a list `values` and an inner index `i`, tell whether one neighbour is smaller and the
    other one greater than the element there.

    判断 `values` 中下标 `i` 处的元素是否严格介于左右两个相邻元素之间（`i` 不是首尾下标）。

    给定列表 `values` 和内部下标 `i`，若该处元素的两个邻居一个更小、一个更大，则返回 True。

    >>> is_between_neighbours([1, 4, 9], 1)
    True
    >>> is_between_neighbours([5, 2, 3], 1)
    False
    >>> is_between_neighbours([9, 4, 4], 1)
    False
    """
    left, middle, right = values[i - 1 : i + 2]
    return left < middle < right or left > middle > right


def is_between_neighbours_2(values: list[int], i: int) -> bool:
    return (values[i] - values[i - 1]) * (values[i + 1] - values[i]) > 0


def second_half_mirrors(text: str) -> bool:
    """Return whether the second half of `text` is the first half turned round, letter for letter,
    and the length of `text` is even.

    You are given a string `text`. Tell whether it has an even length and its second half reads like
    the first half from back to front.

    判断 `text` 的长度是否为偶数，并且后半部分正好是前半部分的倒序。

    给定字符串 `text`，若长度为偶数且后一半等于前一半反转的结果，则返回 True。

    >>> second_half_mirrors("noon")
    True
    >>> second_half_mirrors("level")
    False
    >>> second_half_mirrors("")
    True
    """
    return len(text) % 2 == 0 and text == text[::-1]


def second_half_mirrors_2(text: str) -> bool:
    half = len(text) // 2
    return text[half:] == text[:half][::-1]


def some_prefix_sums_to(numbers: list[int], target: int) -> bool:
    """Return whether some first elements of `numbers`, at least one, have the sum `target`.

    Add up `numbers` from left to right, and return True as soon as the sum so far equals `target`.
    Return False when that never happens.

    判断 `numbers` 是否有某个非空前缀的和恰好等于 `target`。

    从左到右累加 `numbers`，一旦当前的和等于 `target` 就返回 True；始终不等则返回 False。

    >>> some_prefix_sums_to([3, 4, 5], 7)
    True
    >>> some_prefix_sums_to([3, 4, 5], 9)
    False
    >>> some_prefix_sums_to([], 0)
    False
    """
    total = 0
    for number in numbers:
        total += number
        if total == target:
            return True
    return False


def some_prefix_sums_to_2(numbers: list[int], target: int) -> bool:
    return target in itertools.accumulate(numbers)


def key_with_all_in(groups: dict[str, list[int]], wanted: list[int]) -> bool:
    """Return whether one of the lists in `groups` contains all the `wanted` numbers.

    Given a dictionary `groups` whose values are lists, tell whether in at least one of them none
    of the numbers `wanted` is missing.

    判断字典 `groups` 中是否有某个列表包含 `wanted` 里的所有数。

    给定值为列表的字典 `groups`，只要其中一个列表不缺少 `wanted` 中的任何数，就返回 True。

    >>> key_with_all_in({"a": [1, 2], "b": [2, 3, 4]}, [4, 2])
    True
    >>> key_with_all_in({"a": [1, 2], "b": [3]}, [1, 3])
    False
    >>> key_with_all_in({}, [])
    False
    """
    return any(set(wanted) <= set(group) for group in groups.values())


def key_with_all_in_2(groups: dict[str, list[int]], wanted: list[int]) -> bool:
    for group in groups.values():
        if all(number in group for number in wanted):
            return True
    return False


def increasing_up_to_wrap(values: list[int]) -> bool:
    """Return whether moving the first element of `values` to the end gives a list in ascending
    order. The list is not empty.

    Write a function that tells whether `values`, which has at least one element, is sorted once its
    first element has been put last.

    判断把非空列表 `values` 的第一个元素移到末尾后，列表是否为升序。

    给定非空列表 `values`，若将首元素挪到最后就得到从小到大的列表，则返回 True。

    >>> increasing_up_to_wrap([9, 2, 4])
    True
    >>> increasing_up_to_wrap([1, 2, 4])
    False
    >>> increasing_up_to_wrap([3])
    True
    """
    moved = values[1:] + values[:1]
    return moved == sorted(moved)


def small_change_only(old: list[float], new: list[float]) -> bool:
    """Return whether the lists `old` and `new` have the same length and no value has changed by
    more than a half.

    You are given two lists of numbers. Tell whether they are equally long and each number of `new`
    is at most 0.5 away from the one of `old` in the same place.

    判断列表 `old` 与 `new` 是否等长，且对应位置的值变化都不超过 0.5。

    给定两个浮点数列表 `old` 和 `new`，若长度相同且每个位置的差的绝对值至多为 0.5，则返回 True。

    >>> small_change_only([1.0, 2.5], [1.5, 2.25])
    True
    >>> small_change_only([1.0], [2.0])
    False
    >>> small_change_only([1.0], [])
    False
    """
    if len(old) != len(new):
        return False
    return all(abs(a - b) <= 0.5 for a, b in zip(old, new))


def small_change_only_2(old: list[float], new: list[float]) -> bool:
    if len(old) != len(new):
        return False
    for i in range(len(old)):
        if abs(old[i] - new[i]) > 0.5:
            return False
    return True


def initials_spell(words: list[str], target: str) -> bool:
    """Return whether the first letters of the non-empty `words` spell `target`, whatever the case.

    Given a list `words` without empty words, join their first letters and tell whether they make
    `target`, without minding capitals.

    判断非空单词列表 `words` 中各单词的首字母依次连起来是否等于 `target`，不区分大小写。

    给定不含空串的列表 `words`，把首字母拼接起来，忽略大小写后若与 `target` 相同则返回 True。

    >>> initials_spell(["Sun", "over", "Sea"], "sos")
    True
    >>> initials_spell(["Sun", "over"], "sos")
    False
    >>> initials_spell([], "")
    True
    """
    return "".join(word[0] for word in words).lower() == target.lower()


def initials_spell_2(words: list[str], target: str) -> bool:
    initials = ""
    for word in words:
        initials += word[0].lower()
    return initials == target.lower()


def leap_gap(years: list[int]) -> bool:
    """Return whether all the `years` are exactly four years after the one before.

    Tell whether `years` go up in steps of four, like those of the Olympic Games.

    判断 `years` 中的每个年份是否都恰好比前一个晚四年。

    给定年份列表 `years`，若相邻年份的差都等于 4 则返回 True；不足两个年份时也返回 True。

    >>> leap_gap([2000, 2004, 2008])
    True
    >>> leap_gap([2000, 2004, 2010])
    False
    >>> leap_gap([1996])
    True
    """
    return all(b - a == 4 for a, b in zip(years, years[1:]))


def leap_gap_2(years: list[int]) -> bool:
    return years == [years[0] + 4 * i for i in range(len(years))]


def longer_or_earlier(first: str, second: str) -> bool:
    """Return whether `first` is longer than `second`, or equally long and earlier in the alphabet.

    Write a function that compares two words by length and, if that is the same, by alphabetical
    order. Tell whether `first` is longer or, at equal length, smaller than `second`.

    判断 `first` 是否比 `second` 更长，或者长度相同但字母顺序更靠前。

    先比较两个单词的长度，长度相等时再按字典序比较；若 `first` 更长或（等长时）更小，则返回 True。

    >>> longer_or_earlier("melon", "fig")
    True
    >>> longer_or_earlier("pear", "plum")
    True
    >>> longer_or_earlier("plum", "plum")
    False
    """
    if len(first) != len(second):
        return len(first) > len(second)
    return first < second


def longer_or_earlier_2(first: str, second: str) -> bool:
    return (-len(first), first) < (-len(second), second)


def zeros_only_at_end(numbers: list[int]) -> bool:
    """Return whether in `numbers` nothing but zeros comes after the first zero.

    Given a list `numbers`, tell whether all of its zeros stand together at the end. A list without
    zeros gives True.

    判断 `numbers` 中第一个 0 之后是否只有 0。

    给定整数列表 `numbers`，若所有的 0 都集中在末尾则返回 True；没有 0 时也返回 True。

    >>> zeros_only_at_end([3, 5, 0, 0])
    True
    >>> zeros_only_at_end([3, 0, 5])
    False
    >>> zeros_only_at_end([])
    True
    """
    return all(a != 0 or b == 0 for a, b in zip(numbers, numbers[1:]))


def zeros_only_at_end_2(numbers: list[int]) -> bool:
    seen_zero = False
    for number in numbers:
        if number == 0:
            seen_zero = True
        elif seen_zero:
            return False
    return True


def max_is_unique(numbers: list[int]) -> bool:
    """Return whether the largest of the `numbers` occurs only once. An empty list gives False.

    You are given a list `numbers`. Tell whether it has a maximum that no second element equals.

    判断 `numbers` 中的最大值是否只出现一次；空列表返回 False。

    给定列表 `numbers`，若最大的数没有重复出现则返回 True，列表为空时返回 False。

    >>> max_is_unique([2, 7, 5])
    True
    >>> max_is_unique([7, 2, 7])
    False
    >>> max_is_unique([])
    False
    """
    if not numbers:
        return False
    return numbers.count(max(numbers)) == 1


def no_digit_above(number: int, limit: int) -> bool:
    """Return whether no decimal digit of `number`, which is not negative, is greater than `limit`.

    Given an integer `number` of at least 0, tell whether each of its digits is at most `limit`.

    判断非负整数 `number` 的各位数字是否都不大于 `limit`。

    给定非负整数 `number` 和界限 `limit`，若每一位数字都不超过界限则返回 True。

    >>> no_digit_above(3021, 3)
    True
    >>> no_digit_above(3041, 3)
    False
    >>> no_digit_above(0, 0)
    True
    """
    return all(int(digit) <= limit for digit in str(number))


def no_digit_above_2(number: int, limit: int) -> bool:
    while number > 0:
        if number % 10 > limit:
            return False
        number //= 10
    return True


def pairs_off(socks: list[str]) -> bool:
    """Return whether all `socks` can be put into pairs of the same colour with none left over.

    Write a function that tells whether every colour in the list `socks` occurs an even number of
    times.

    判断 `socks` 中的袜子能否全部按相同颜色配成对，没有剩余。

    给定颜色列表 `socks`，若每种颜色出现的次数都是偶数则返回 True。

    >>> pairs_off(["red", "blue", "red", "blue"])
    True
    >>> pairs_off(["red", "red", "red"])
    False
    >>> pairs_off([])
    True
    """
    return all(socks.count(colour) % 2 == 0 for colour in set(socks))


def pairs_off_2(socks: list[str]) -> bool:
    single = set()
    for colour in socks:
        if colour in single:
            single.remove(colour)
        else:
            single.add(colour)
    return not single


def extension_among(filename: str, extensions: list[str]) -> bool:
    """Return whether what follows the last dot of `filename` is one of the `extensions`, which are
    lowercase. The case of the file name does not matter; without a dot return False.

    You are given a `filename` and a list of lowercase `extensions` without dots. Tell whether the
    file has one of them, in capitals or not.

    判断 `filename` 最后一个点号之后的部分（忽略大小写）是否在小写的 `extensions` 中；没有点号返回 False。

    给定文件名 `filename` 和小写扩展名列表 `extensions`（不含点号），若文件的扩展名属于其中则返回 True。

    >>> extension_among("photo.JPG", ["png", "jpg"])
    True
    >>> extension_among("notes.txt", ["png", "jpg"])
    False
    >>> extension_among("jpg", ["jpg"])
    False
    """
    if "." not in filename:
        return False
    return filename.split(".")[-1].lower() in extensions


def extension_among_2(filename: str, extensions: list[str]) -> bool:
    return any(filename.lower().endswith("." + extension) for extension in extensions)


def both_found_in_order(items: list[int], a: int, b: int) -> bool:
    """Return whether both `a` and `b` occur in `items` and the first `a` stands before the first
    `b`.

    Given a list `items` and two different numbers `a` and `b`, tell whether both are in the list
    and `a` is met first.

    判断 `a` 和 `b` 是否都在 `items` 中，并且 `a` 首次出现的位置早于 `b`。

    给定列表 `items` 和两个不同的数 `a`、`b`，若两者都存在且先遇到 `a`，则返回 True。

    >>> both_found_in_order([5, 3, 8], 5, 8)
    True
    >>> both_found_in_order([5, 3, 8], 8, 3)
    False
    >>> both_found_in_order([5], 5, 8)
    False
    """
    if a not in items or b not in items:
        return False
    return items.index(a) < items.index(b)


def round_trip(flights: list[tuple[str, str]], home: str) -> bool:
    """Return whether the first of the `flights`, given as (from, to), leaves `home` and the last
    one arrives there. No flights give False.

    Given a list `flights` of pairs of towns, tell whether the journey starts and ends at `home`.

    判断航班列表 `flights`（每项为（出发地, 目的地））的首班是否从 `home` 出发、末班是否回到 `home`。

    给定城市对列表 `flights`，若旅程从 `home` 开始并在 `home` 结束则返回 True，没有航班时返回 False。

    >>> round_trip([("Rome", "Oslo"), ("Bern", "Rome")], "Rome")
    True
    >>> round_trip([("Rome", "Oslo")], "Rome")
    False
    >>> round_trip([], "Rome")
    False
    """
    if not flights:
        return False
    return flights[0][0] == home and flights[-1][1] == home


def fewer_than_distinct(values: list[str], limit: int) -> bool:
    """Return whether there are fewer than `limit` different texts in `values`.

    Count each text of `values` once, however often it occurs, and tell whether the count is below
    `limit`.

    判断 `values` 中不同的字符串是否少于 `limit` 个。

    给定字符串列表 `values`，去重后若剩下的个数小于 `limit` 则返回 True。

    >>> fewer_than_distinct(["a", "b", "a"], 3)
    True
    >>> fewer_than_distinct(["a", "b", "c"], 3)
    False
    >>> fewer_than_distinct([], 0)
    False
    """
    return len(set(values)) < limit


def fewer_than_distinct_2(values: list[str], limit: int) -> bool:
    different = []
    for value in values:
        if value not in different:
            different.append(value)
    return len(different) < limit


def diagonal_is_zero(matrix: list[list[int]]) -> bool:
    """Return whether all the elements on the main diagonal of the square `matrix` are zero.

    You are given a square `matrix` as a list of rows. Tell whether row i has a zero at index i, for
    each i.

    判断方阵 `matrix` 主对角线上的元素是否全为 0。

    给定以行列表表示的方阵 `matrix`，若每一行 i 在下标 i 处的元素都是 0，则返回 True。

    >>> diagonal_is_zero([[0, 5], [7, 0]])
    True
    >>> diagonal_is_zero([[0, 5], [7, 1]])
    False
    >>> diagonal_is_zero([])
    True
    """
    return all(row[i] == 0 for i, row in enumerate(matrix))


def diagonal_is_zero_2(matrix: list[list[int]]) -> bool:
    for i in range(len(matrix)):
        if matrix[i][i] != 0:
            return False
    return True


def rows_sum_alike(matrix: list[list[int]]) -> bool:
    """Return whether all the rows of `matrix` have the same sum.

    Write a function that adds up each row of `matrix` and tells whether the totals are all equal;
    a matrix without rows gives True.

    判断矩阵 `matrix` 各行的和是否都相等。

    给定矩阵 `matrix`，分别求每行之和，若全都相同则返回 True；没有行时也返回 True。

    >>> rows_sum_alike([[1, 4], [2, 3]])
    True
    >>> rows_sum_alike([[1, 4], [2, 2]])
    False
    >>> rows_sum_alike([])
    True
    """
    return len({sum(row) for row in matrix}) <= 1


def rows_sum_alike_2(matrix: list[list[int]]) -> bool:
    return all(sum(row) == sum(matrix[0]) for row in matrix)


def has_isolated_one(bits: str) -> bool:
    """Return whether in `bits`, a string of '0' and '1', some '1' has no other '1' next to it.

    Given a string `bits` of zeros and ones, tell whether there is a '1' whose neighbours, as far as
    it has any, are both '0'.

    判断由 '0' 和 '1' 组成的字符串 `bits` 中是否有某个 '1' 的相邻位置没有别的 '1'。

    给定 01 字符串 `bits`，若存在一个左右邻居（如果有的话）都是 '0' 的 '1'，则返回 True。

    >>> has_isolated_one("1101")
    True
    >>> has_isolated_one("110111")
    False
    >>> has_isolated_one("1")
    True
    """
    return "010" in "0" + bits + "0"


def has_isolated_one_2(bits: str) -> bool:
    return any(block == "1" for block in bits.split("0"))


def month_has_day(month: int, day: int) -> bool:
    """Return whether a year that is not a leap year has the given `day` in its `month`, where 1 is
    January.

    You are given the numbers `month`, from 1 to 12, and `day`. Tell whether there is such a date in
    a year with 28 days in February.

    判断平年的 `month` 月（1 表示一月）是否有 `day` 日。

    给定月份 `month`（1 到 12）和日期 `day`，若在二月只有 28 天的年份里存在这一天，则返回 True。

    >>> month_has_day(4, 30)
    True
    >>> month_has_day(2, 29)
    False
    >>> month_has_day(12, 0)
    False
    """
    if month == 2:
        return 1 <= day <= 28
    if month in (4, 6, 9, 11):
        return 1 <= day <= 30
    return 1 <= day <= 31


def month_has_day_2(month: int, day: int) -> bool:
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= day <= lengths[month - 1]


def each_is_multiple_of_last(numbers: list[int]) -> bool:
    """Return whether each of the positive `numbers` is a multiple of the one before it.

    Given a list `numbers` of positive integers, tell whether every element can be divided by its
    predecessor without a remainder.

    判断正整数列表 `numbers` 中每个数是否都是前一个数的倍数。

    给定正整数列表 `numbers`，若每个元素都能被它前面的元素整除，则返回 True。

    >>> each_is_multiple_of_last([2, 6, 12])
    True
    >>> each_is_multiple_of_last([2, 6, 9])
    False
    >>> each_is_multiple_of_last([])
    True
    """
    return all(b % a == 0 for a, b in zip(numbers, numbers[1:]))


def each_is_multiple_of_last_2(numbers: list[int]) -> bool:
    for i in range(1, len(numbers)):
        if numbers[i] % numbers[i - 1] != 0:
            return False
    return True


def differ_in_one_key(old: dict[str, int], new: dict[str, int]) -> bool:
    """Return whether the dictionaries `old` and `new` have the same keys and exactly one of these
    has a different value.

    Given two dictionaries, tell whether `new` can be made from `old` by changing the value of just
    one key, without adding or removing any.

    判断字典 `old` 与 `new` 的键是否完全相同，且恰好有一个键的值不同。

    给定两个字典，若不增删键、只修改一个键的值就能由 `old` 得到 `new`，则返回 True。

    >>> differ_in_one_key({"a": 1, "b": 2}, {"a": 1, "b": 5})
    True
    >>> differ_in_one_key({"a": 1}, {"a": 1})
    False
    >>> differ_in_one_key({"a": 1}, {"b": 1})
    False
    """
    if old.keys() != new.keys():
        return False
    return sum(old[key] != new[key] for key in old) == 1


def same_ignoring_spaces(first: str, second: str) -> bool:
    """Return whether `first` and `second` are equal when all spaces are left out.

    Write a function that removes the spaces from `first` and `second` and tells whether the same
    text is left.

    判断去掉所有空格后 `first` 与 `second` 是否相同。

    给定两个字符串 `first` 和 `second`，忽略其中的空格，若其余内容一致则返回 True。

    >>> same_ignoring_spaces("to day", "today")
    True
    >>> same_ignoring_spaces("a b", "b a")
    False
    >>> same_ignoring_spaces("", "  ")
    True
    """
    return first.replace(" ", "") == second.replace(" ", "")


def same_ignoring_spaces_2(first: str, second: str) -> bool:
    return [char for char in first if char != " "] == [char for char in second if char != " "]


def largest_pair_over(numbers: list[int], limit: int) -> bool:
    """Return whether some two elements of `numbers`, at different places, add up to more than
    `limit`.

    You are given a list `numbers`. Tell whether the sum of its two largest elements is above
    `limit`; with fewer than two elements the answer is False.

    判断 `numbers` 中是否有位置不同的两个元素之和大于 `limit`。

    给定列表 `numbers`，若最大的两个元素之和超过 `limit` 则返回 True；不足两个元素时返回 False。

    >>> largest_pair_over([4, 9, 2], 12)
    True
    >>> largest_pair_over([4, 8, 2], 12)
    False
    >>> largest_pair_over([20], 12)
    False
    """
    return len(numbers) >= 2 and sum(sorted(numbers)[-2:]) > limit


def largest_pair_over_2(numbers: list[int], limit: int) -> bool:
    for i in range(len(numbers)):
        for j in range(i):
            if numbers[i] + numbers[j] > limit:
                return True
    return False


def reads_as_total(text: str, total: int) -> bool:
    """Return whether the numbers in `text`, joined by '+', add up to `total`.

    Given a `text` like '3+4+10', split it at the plus signs and tell whether the sum of the parts
    is `total`.

    判断 `text` 中以 '+' 连接的各数之和是否等于 `total`。

    给定形如 '3+4+10' 的字符串 `text`，按加号拆分并求和，若结果等于 `total` 则返回 True。

    >>> reads_as_total("3+4+10", 17)
    True
    >>> reads_as_total("3+4", 8)
    False
    >>> reads_as_total("5", 5)
    True
    """
    return sum(int(part) for part in text.split("+")) == total


def reads_as_total_2(text: str, total: int) -> bool:
    for part in text.split("+"):
        total -= int(part)
    return total == 0
