"""Short decisions: small functions that pick a word or a number by a few clear rules."""

import bisect
from datetime import date


def pond_ice(thickness: int) -> str:
    """Return 'skate' when the ice of `thickness` centimetres is at least 15 thick, 'walk' from 8
    on, and otherwise 'stay away'.

    Write a function that gets the `thickness` of the ice and says what one may do on it: from 15
    on 'skate', from 8 to 14 'walk', below that 'stay away'.

    根据冰层厚度 `thickness`（厘米）返回：至少 15 为 'skate'，至少 8 为 'walk'，否则为 'stay away'。

    编写一个函数，判断厚度为 `thickness` 的冰面上能做什么：15 及以上可滑冰 'skate'，8 到 14 可行走
    'walk'，更薄则返回 'stay away'。

    >>> pond_ice(20)
    'skate'
    >>> pond_ice(8)
    'walk'
    >>> pond_ice(3)
    'stay away'
    """
    if thickness >= 15:
        return "skate"
    if thickness >= 8:
        return "walk"
    return "stay away"


def pond_ice_2(thickness: int) -> str:
    if thickness < 8:
        return "stay away"
    elif thickness < 15:
        return "walk"
    else:
        return "skate"


def sign_words_of_pair(a: int, b: int) -> str:
    """Return 'both positive', 'both negative', or 'mixed' for the numbers `a` and `b`. Zero is
    neither positive nor negative, so it makes the pair mixed.

    You are given two integers `a` and `b`. If both are above zero, answer 'both positive'; if both
    are below zero, 'both negative'; in every other case 'mixed'.

    对于整数 `a` 和 `b`，都为正返回 'both positive'，都为负返回 'both negative'，其余情况返回 'mixed'。

    给定两个整数 `a`、`b`，判断它们是同为正、同为负还是混合；只要有一个为零就算 'mixed'。

    >>> sign_words_of_pair(3, 8)
    'both positive'
    >>> sign_words_of_pair(-1, -5)
    'both negative'
    >>> sign_words_of_pair(0, 4)
    'mixed'
    """
    if a > 0 and b > 0:
        return "both positive"
    if a < 0 and b < 0:
        return "both negative"
    return "mixed"


def sign_words_of_pair_2(a: int, b: int) -> str:
    if min(a, b) > 0:
        return "both positive"
    if max(a, b) < 0:
        return "both negative"
    return "mixed"


def larger_or_sum_when_equal(a: int, b: int) -> int:
    """Return the larger of `a` and `b`, but their sum when they are equal.

    Given two numbers `a` and `b`, return the greater one; if neither is greater, return what they
    make together.

    返回 `a` 和 `b` 中较大的一个；若两者相等，则返回它们的和。

    给定两个数 `a` 与 `b`，不相等时返回较大者，相等时返回两数之和。

    >>> larger_or_sum_when_equal(4, 9)
    9
    >>> larger_or_sum_when_equal(5, 5)
    10
    >>> larger_or_sum_when_equal(-2, -2)
    -4
    """
    if a == b:
        return a + b
    return max(a, b)


def larger_or_sum_when_equal_2(a: int, b: int) -> int:
    return a + b if a == b else max(a, b)


def umbrella_choice(rain: bool, wind: bool) -> str:
    """Return 'raincoat' when there is `rain` and `wind`, 'umbrella' when there is only rain,
    'scarf' when there is only wind, and 'nothing' when there is neither.

    You are told whether there is `rain` and whether there is `wind`. Choose what to take: both
    need a 'raincoat', rain alone an 'umbrella', wind alone a 'scarf', and fair weather 'nothing'.

    有雨 `rain` 又有风 `wind` 返回 'raincoat'，只有雨返回 'umbrella'，只有风返回 'scarf'，都没有返回
    'nothing'。

    给定布尔值 `rain` 和 `wind`，决定出门带什么：风雨交加带 'raincoat'，仅下雨带 'umbrella'，仅刮风带
    'scarf'，否则为 'nothing'。

    >>> umbrella_choice(True, True)
    'raincoat'
    >>> umbrella_choice(True, False)
    'umbrella'
    >>> umbrella_choice(False, False)
    'nothing'
    """
    if rain and wind:
        return "raincoat"
    if rain:
        return "umbrella"
    if wind:
        return "scarf"
    return "nothing"


def umbrella_choice_2(rain: bool, wind: bool) -> str:
    if rain:
        return "raincoat" if wind else "umbrella"
    return "scarf" if wind else "nothing"


def held_in_either_order(value: int, a: int, b: int) -> int:
    """Return `value` kept between the bounds `a` and `b`, whichever of the two is the lower one.

    Write a function that limits `value` to the range whose ends are `a` and `b`. The ends may be
    given in either order.

    把 `value` 限制在以 `a` 和 `b` 为两端的范围内，`a`、`b` 的先后顺序不限。

    编写一个函数，若 `value` 超出 `a` 与 `b` 之间的范围，就返回离它较近的那一端，否则原样返回。

    >>> held_in_either_order(12, 10, 3)
    10
    >>> held_in_either_order(5, 3, 10)
    5
    >>> held_in_either_order(1, 10, 3)
    3
    """
    low, high = min(a, b), max(a, b)
    return max(low, min(value, high))


def held_in_either_order_2(value: int, a: int, b: int) -> int:
    return sorted([a, value, b])[1]


def longer_text_or_first(first: str, second: str) -> str:
    """Return the longer of the texts `first` and `second`; at equal lengths return `first`.

    You are given two texts, `first` and `second`. Return the one with more characters, and on a
    tie the one that was given first.

    返回 `first` 和 `second` 中较长的字符串，长度相同时返回 `first`。

    给定两个字符串 `first`、`second`，返回字符更多的那个；一样长则返回先给出的那个。

    >>> longer_text_or_first("plum", "cherry")
    'cherry'
    >>> longer_text_or_first("fig", "nut")
    'fig'
    >>> longer_text_or_first("", "")
    ''
    """
    if len(second) > len(first):
        return second
    return first


def longer_text_or_first_2(first: str, second: str) -> str:
    return max(first, second, key=len)


def egg_size(weight: int) -> str:
    """Return the size of an egg by its `weight` in grams: 'S' below 53, 'M' below 63, 'L' below 73
    and 'XL' from 73 on.

    Given the `weight` of an egg, find its size letter. The limits are 53, 63 and 73 grams, and an
    egg that weighs exactly as much as a limit belongs to the larger size.

    按鸡蛋重量 `weight`（克）返回尺寸：低于 53 为 'S'，低于 63 为 'M'，低于 73 为 'L'，其余为 'XL'。

    给定鸡蛋的重量 `weight`，以 53、63、73 克为界返回 'S'、'M'、'L' 或 'XL'，恰好等于界限时取较大的尺寸。

    >>> egg_size(50)
    'S'
    >>> egg_size(63)
    'L'
    >>> egg_size(80)
    'XL'
    """
    if weight < 53:
        return "S"
    if weight < 63:
        return "M"
    if weight < 73:
        return "L"
    return "XL"


def egg_size_2(weight: int) -> str:
    for limit, size in [(53, "S"), (63, "M"), (73, "L")]:
        if weight < limit:
            return size
    return "XL"


def first_last_relation(values: list[int]) -> str:
    """Compare the first and the last of `values`: return 'up' if the last is greater, 'down' if it
    is smaller, and 'same' if they are equal. For an empty list return 'none'.

    Given a list `values`, say how it ends compared with how it begins: 'up', 'down' or 'same'. An
    empty list gives 'none'.

    比较列表 `values` 的首尾元素：末尾更大返回 'up'，更小返回 'down'，相等返回 'same'，空列表返回 'none'。

    给定列表 `values`，判断最后一个元素相对第一个元素是 'up'、'down' 还是 'same'；列表为空时返回 'none'。

    >>> first_last_relation([3, 1, 7])
    'up'
    >>> first_last_relation([4])
    'same'
    >>> first_last_relation([])
    'none'
    """
    if not values:
        return "none"
    if values[-1] > values[0]:
        return "up"
    if values[-1] < values[0]:
        return "down"
    return "same"


def two_smaller_of_three(a: int, b: int, c: int) -> list[int]:
    """Return the two smaller ones of `a`, `b` and `c` in ascending order.

    You are given three numbers `a`, `b` and `c`. Leave out the largest and return the remaining
    two as a list, the smaller one first.

    返回 `a`、`b`、`c` 三个数中较小的两个，按升序排列。

    给定三个数 `a`、`b`、`c`，去掉最大的一个，把剩下两个从小到大放在列表中返回。

    >>> two_smaller_of_three(7, 2, 5)
    [2, 5]
    >>> two_smaller_of_three(4, 4, 1)
    [1, 4]
    >>> two_smaller_of_three(0, 0, 0)
    [0, 0]
    """
    return sorted([a, b, c])[:2]


def two_smaller_of_three_2(a: int, b: int, c: int) -> list[int]:
    numbers = [a, b, c]
    numbers.remove(max(numbers))
    numbers.sort()
    return numbers


def call_by_status(busy: bool, urgent: bool) -> bool:
    """Return whether a call gets through: it does unless the other side is `busy`, and an `urgent`
    call gets through always.

    Given the flags `busy` and `urgent`, tell whether the phone rings. It rings when nobody is busy
    or when the call is urgent.

    判断电话能否接通：对方不忙（`busy` 为 False）就能接通，紧急电话（`urgent` 为 True）总能接通。

    给定布尔值 `busy` 和 `urgent`，当线路不忙或来电紧急时返回 True，否则返回 False。

    >>> call_by_status(False, False)
    True
    >>> call_by_status(True, False)
    False
    >>> call_by_status(True, True)
    True
    """
    return urgent or not busy


def call_by_status_2(busy: bool, urgent: bool) -> bool:
    if urgent:
        return True
    return not busy


def first_bound_at_least(bounds: list[int], value: int) -> int:
    """Return the first of the ascending `bounds` that is at least `value`, or -1 if there is none.

    You are given the list `bounds` in ascending order and a `value`. Find the first bound that is
    not below the value; when all of them are below it, return -1.

    返回升序列表 `bounds` 中第一个不小于 `value` 的界限，没有则返回 -1。

    给定升序排列的 `bounds` 和数 `value`，找出首个大于或等于 `value` 的元素；若全都更小，返回 -1。

    >>> first_bound_at_least([10, 20, 50], 15)
    20
    >>> first_bound_at_least([10, 20, 50], 10)
    10
    >>> first_bound_at_least([10, 20, 50], 51)
    -1
    """
    for bound in bounds:
        if bound >= value:
            return bound
    return -1


def first_bound_at_least_2(bounds: list[int], value: int) -> int:
    return next((bound for bound in bounds if bound >= value), -1)


def snap_to_multiple(value: int, step: int) -> int:
    """Return the multiple of `step` that is nearest to the non-negative `value`; halfway between
    two of them return the lower one.

    Given a non-negative integer `value` and a positive `step`, move the value to the closest
    multiple of the step. When both neighbours are equally far, choose the smaller.

    返回离非负整数 `value` 最近的 `step` 的倍数；若恰好在两个倍数正中间，返回较小的那个。

    给定非负整数 `value` 和正整数 `step`，求最接近的 `step` 的倍数，距离相同时取较小者。

    >>> snap_to_multiple(23, 5)
    25
    >>> snap_to_multiple(6, 4)
    4
    >>> snap_to_multiple(0, 3)
    0
    """
    rest = value % step
    if rest * 2 > step:
        return value - rest + step
    return value - rest


def snap_to_multiple_2(value: int, step: int) -> int:
    low = value // step * step
    high = low + step
    return low if value - low <= high - value else high


def animal_sound(animal: str) -> str:
    """Return the sound of `animal`: 'moo' for 'cow', 'baa' for 'sheep', 'oink' for 'pig', and
    '...' for any other one.

    Look up the sound of `animal` in a small table with cow (moo), sheep (baa) and pig (oink). An
    animal that is not in it gives '...'.

    返回动物 `animal` 的叫声：'cow' 为 'moo'，'sheep' 为 'baa'，'pig' 为 'oink'，其他一律返回 '...'。

    编写一个函数，在小字典中查找 `animal` 的叫声，查不到时返回 '...'。字典含 cow（moo）、sheep（baa）和
    pig（oink）。

    >>> animal_sound("cow")
    'moo'
    >>> animal_sound("pig")
    'oink'
    >>> animal_sound("fish")
    '...'
    """
    sounds = {"cow": "moo", "sheep": "baa", "pig": "oink"}
    return sounds.get(animal, "...")


def animal_sound_2(animal: str) -> str:
    if animal == "cow":
        return "moo"
    if animal == "sheep":
        return "baa"
    if animal == "pig":
        return "oink"
    return "..."


def alike_among_three(a: int, b: int, c: int) -> str:
    """Return 'all' if `a`, `b` and `c` are equal, 'two' if exactly two of them are equal, and
    'none' if all differ.

    Given the three numbers `a`, `b` and `c`, say how many are alike: 'all', 'two' or 'none'.

    若 `a`、`b`、`c` 全相等返回 'all'，恰有两个相等返回 'two'，互不相同返回 'none'。

    给定三个数 `a`、`b`、`c`，判断它们是三个都相同、只有两个相同还是各不相同，分别返回 'all'、'two'、'none'。

    >>> alike_among_three(4, 4, 4)
    'all'
    >>> alike_among_three(1, 7, 1)
    'two'
    >>> alike_among_three(1, 2, 3)
    'none'
    """
    kinds = len({a, b, c})
    if kinds == 1:
        return "all"
    return "two" if kinds == 2 else "none"


def alike_among_three_2(a: int, b: int, c: int) -> str:
    if a == b == c:
        return "all"
    if a == b or b == c or a == c:
        return "two"
    return "none"


def weekend_or_work(year: int, month: int, day: int) -> str:
    """Return 'weekend' if the date given by `year`, `month` and `day` is a Saturday or a Sunday,
    and 'work' otherwise.

    You are given a date as `year`, `month` and `day`. Decide whether it falls on the weekend and
    return 'weekend' or 'work'.

    若 `year` 年 `month` 月 `day` 日是星期六或星期日，返回 'weekend'，否则返回 'work'。

    给定由 `year`、`month`、`day` 表示的日期，判断它是周末还是工作日，分别返回 'weekend' 和 'work'。

    >>> weekend_or_work(2024, 6, 1)
    'weekend'
    >>> weekend_or_work(2024, 6, 3)
    'work'
    """
    return "weekend" if date(year, month, day).weekday() >= 5 else "work"


def weekend_or_work_2(year: int, month: int, day: int) -> str:
    when = date(year, month, day)
    if when.isoweekday() in (6, 7):
        return "weekend"
    return "work"


def half_of_month(text: str) -> int:
    """Return 1 if the date `text`, written like '2023-04-15', is among the first fifteen days of
    its month, and 2 otherwise.

    Given a date `text` in the form YYYY-MM-DD, tell in which half of the month it lies. The first
    half ends with the 15th.

    若形如 '2023-04-15' 的日期 `text` 处在当月前十五天之内，返回 1，否则返回 2。

    给定格式为 YYYY-MM-DD 的日期 `text`，判断它在上半月还是下半月，分别返回 1 和 2；15 日算上半月。

    >>> half_of_month("2023-04-15")
    1
    >>> half_of_month("2023-04-16")
    2
    """
    day = int(text.split("-")[2])
    if day <= 15:
        return 1
    return 2


def half_of_month_2(text: str) -> int:
    return 1 if int(text[-2:]) < 16 else 2


def only_one_is_even(a: int, b: int) -> bool:
    """Return whether exactly one of `a` and `b` is even.

    You are given the integers `a` and `b`. Return True if one is even and the other is odd, and
    False if they are of the same kind.

    判断 `a` 和 `b` 中是否恰好有一个是偶数。

    给定整数 `a`、`b`，若一个为偶数、另一个为奇数则返回 True，奇偶相同则返回 False。

    >>> only_one_is_even(4, 7)
    True
    >>> only_one_is_even(2, 8)
    False
    >>> only_one_is_even(5, 3)
    False
    """
    return (a % 2 == 0) != (b % 2 == 0)


def only_one_is_even_2(a: int, b: int) -> bool:
    return (a + b) % 2 == 1


def text_length_word(text: str) -> str:
    """Return 'empty' for an empty `text`, 'short' for up to 10 characters, and 'long' for more.

    Write a function that judges the length of `text`: no characters at all is 'empty', at most 10
    is 'short', anything beyond is 'long'.

    `text` 为空返回 'empty'，不超过 10 个字符返回 'short'，更长返回 'long'。

    编写一个函数判断 `text` 的长短：没有字符为 'empty'，至多 10 个字符为 'short'，超过则为 'long'。

    >>> text_length_word("hello")
    'short'
    >>> text_length_word("")
    'empty'
    >>> text_length_word("a longer line")
    'long'
    """
    if not text:
        return "empty"
    if len(text) <= 10:
        return "short"
    return "long"


def text_length_word_2(text: str) -> str:
    length = len(text)
    if length > 10:
        return "long"
    return "short" if length > 0 else "empty"


def parity_of_list(numbers: list[int]) -> str:
    """Return 'even' if all `numbers` are even, 'odd' if all are odd, and 'mixed' otherwise. An
    empty list gives 'empty'.

    You are given a list `numbers`. Name its kind: 'even', 'odd' or 'mixed', or 'empty' when there
    is nothing in it.

    若 `numbers` 全是偶数返回 'even'，全是奇数返回 'odd'，否则返回 'mixed'；空列表返回 'empty'。

    给定整数列表 `numbers`，判断其奇偶类型：'even'、'odd' 或 'mixed'，没有元素时为 'empty'。

    >>> parity_of_list([2, 8, 4])
    'even'
    >>> parity_of_list([3, 4])
    'mixed'
    >>> parity_of_list([])
    'empty'
    """
    if not numbers:
        return "empty"
    if all(number % 2 == 0 for number in numbers):
        return "even"
    if all(number % 2 == 1 for number in numbers):
        return "odd"
    return "mixed"


def parity_of_list_2(numbers: list[int]) -> str:
    rests = {number % 2 for number in numbers}
    if not rests:
        return "empty"
    if len(rests) == 2:
        return "mixed"
    return "odd" if 1 in rests else "even"


def closer_of_two(target: int, a: int, b: int) -> int:
    """Return whichever of `a` and `b` is closer to `target`; when both are equally close, return
    the smaller one.

    Given a `target` and the two numbers `a` and `b`, choose the one with the smaller distance to
    the target. On a tie the smaller number is chosen.

    返回 `a` 和 `b` 中离 `target` 更近的一个；距离相等时返回较小的数。

    给定目标 `target` 和两个数 `a`、`b`，选出与目标差距较小者，若差距相同则取数值较小的那个。

    >>> closer_of_two(10, 8, 15)
    8
    >>> closer_of_two(10, 13, 7)
    7
    >>> closer_of_two(0, -1, 5)
    -1
    """
    if abs(a - target) < abs(b - target):
        return a
    if abs(b - target) < abs(a - target):
        return b
    return min(a, b)


def closer_of_two_2(target: int, a: int, b: int) -> int:
    return min(a, b, key=lambda number: (abs(number - target), number))


def goal_points(own: int, other: int) -> int:
    """Return the points for a match that ended `own` to `other`: 3 for a win, 1 for a draw and 0
    for a loss. A win by at least four goals gives 4.

    Given the goals `own` and `other`, return the points of the team: a draw 1, a loss 0, a win 3,
    or 4 if it was won by four goals or more.

    比赛比分为 `own` 比 `other`，返回得分：胜 3 分，平 1 分，负 0 分；净胜至少四球得 4 分。

    给定进球数 `own` 和失球数 `other`，计算球队积分：输球 0 分，平局 1 分，赢球 3 分，若净胜四球及以上则为 4 分。

    >>> goal_points(2, 1)
    3
    >>> goal_points(5, 1)
    4
    >>> goal_points(0, 0)
    1
    """
    if own < other:
        return 0
    if own == other:
        return 1
    return 4 if own - other >= 4 else 3


def goal_points_2(own: int, other: int) -> int:
    lead = own - other
    if lead >= 4:
        return 4
    if lead > 0:
        return 3
    return 1 if lead == 0 else 0


def greeting_for_hour(hour: int) -> str:
    """Return 'good morning' for an `hour` from 5 to 11, 'good afternoon' from 12 to 17, 'good
    evening' from 18 to 21, and 'good night' at any other hour.

    Write a function that picks the greeting for `hour` (0 to 23): mornings start at 5, afternoons
    at 12, evenings at 18, and from 22 on until 5 it is 'good night'.

    按小时 `hour` 返回问候语：5 到 11 为 'good morning'，12 到 17 为 'good afternoon'，18 到 21 为
    'good evening'，其余为 'good night'。

    编写一个函数，为 `hour`（0 到 23）选择问候语：5 点起是早上，12 点起是下午，18 点起是晚上，22 点到次日 5 点前
    返回 'good night'。

    >>> greeting_for_hour(9)
    'good morning'
    >>> greeting_for_hour(18)
    'good evening'
    >>> greeting_for_hour(3)
    'good night'
    """
    if 5 <= hour <= 11:
        return "good morning"
    if 12 <= hour <= 17:
        return "good afternoon"
    if 18 <= hour <= 21:
        return "good evening"
    return "good night"


def odd_one_out_value(a: int, b: int, c: int) -> int:
    """Two of `a`, `b` and `c` are equal and one is different; return the different one.

    You are given three numbers `a`, `b` and `c`, exactly two of which are the same. Find the one
    that is unlike the others.

    `a`、`b`、`c` 中有两个相等、一个不同，返回不同的那个数。

    给定三个数 `a`、`b`、`c`，其中恰好两个相同，找出与其他两个不一样的那个。

    >>> odd_one_out_value(5, 5, 8)
    8
    >>> odd_one_out_value(3, 1, 3)
    1
    >>> odd_one_out_value(0, 6, 6)
    0
    """
    if a == b:
        return c
    if a == c:
        return b
    return a


def odd_one_out_value_2(a: int, b: int, c: int) -> int:
    numbers = [a, b, c]
    for number in numbers:
        if numbers.count(number) == 1:
            return number
    return a


def index_of_band(bounds: list[int], value: int) -> int:
    """Return how many of the ascending `bounds` are at most `value`, which is the number of the
    band that the value falls in.

    Given ascending `bounds` and a `value`, return the index of its band: band 0 lies below the
    first bound, band 1 begins with the first bound, and so on.

    返回升序列表 `bounds` 中不大于 `value` 的界限个数，即该值所在区间的编号。

    给定升序的 `bounds` 和数 `value`，返回它所处区间的序号：小于第一个界限为 0，从第一个界限起为 1，依此类推。

    >>> index_of_band([10, 20, 30], 25)
    2
    >>> index_of_band([10, 20, 30], 10)
    1
    >>> index_of_band([], 5)
    0
    """
    return sum(bound <= value for bound in bounds)


def index_of_band_2(bounds: list[int], value: int) -> int:
    return bisect.bisect_right(bounds, value)


def first_rule_divisor(number: int, divisors: list[int]) -> int:
    """Return the first of `divisors` that divides `number` without rest, or `number` itself if
    none does.

    You are given a `number` and a list of positive `divisors`. Try them in order and return the
    first one that fits; without any, return the number.

    返回 `divisors` 中第一个能整除 `number` 的数；若都不能整除，则返回 `number` 本身。

    给定整数 `number` 和正整数列表 `divisors`，按顺序尝试，返回首个能整除它的数，没有时返回 `number`。

    >>> first_rule_divisor(35, [2, 3, 5, 7])
    5
    >>> first_rule_divisor(11, [2, 3])
    11
    >>> first_rule_divisor(8, [])
    8
    """
    for divisor in divisors:
        if number % divisor == 0:
            return divisor
    return number


def first_rule_divisor_2(number: int, divisors: list[int]) -> int:
    return next((divisor for divisor in divisors if number % divisor == 0), number)


def kayak_rental(hours: int) -> int:
    """Return the price of a kayak for `hours` hours: 8 for each hour, but never more than 30.

    You are given the number of `hours` that a kayak is out. Each hour costs 8, and the whole
    rental is capped at 30.

    返回租皮划艇 `hours` 小时的费用：每小时 8 元，总价最多 30 元。

    给定租用小时数 `hours`，按每小时 8 元计费，若超过 30 元则只收 30 元。

    >>> kayak_rental(2)
    16
    >>> kayak_rental(5)
    30
    >>> kayak_rental(0)
    0
    """
    return min(hours * 8, 30)


def kayak_rental_2(hours: int) -> int:
    price = hours * 8
    if price > 30:
        price = 30
    return price


def copy_shop_price(pages: int) -> int:
    """Return the price in cents for `pages` copies: 10 cents each up to 50 pages, and 6 cents for
    every page beyond the first 50.

    Write a function that computes what `pages` copies cost. The first 50 cost 10 cents each, the
    ones after that 6 cents each.

    返回复印 `pages` 页的价格（分）：前 50 页每页 10 分，超出部分每页 6 分。

    编写一个函数计算复印 `pages` 页的费用，不超过 50 页的部分按 10 分计，之后每页 6 分。

    >>> copy_shop_price(20)
    200
    >>> copy_shop_price(60)
    560
    >>> copy_shop_price(0)
    0
    """
    if pages <= 50:
        return pages * 10
    return 500 + (pages - 50) * 6


def copy_shop_price_2(pages: int) -> int:
    return min(pages, 50) * 10 + max(pages - 50, 0) * 6


def larger_by_absolute(a: int, b: int) -> int:
    """Return whichever of `a` and `b` is farther from zero. If both are equally far, return the
    positive one.

    Given two integers `a` and `b`, choose the one with the greater absolute value; on a tie the
    greater number itself wins.

    返回 `a` 和 `b` 中离零更远的数；距离相同时返回正的那个。

    给定整数 `a`、`b`，选出绝对值较大者，若绝对值相等则取数值较大的一个。

    >>> larger_by_absolute(3, -8)
    -8
    >>> larger_by_absolute(-5, 5)
    5
    >>> larger_by_absolute(0, 2)
    2
    """
    if abs(a) > abs(b):
        return a
    if abs(b) > abs(a):
        return b
    return max(a, b)


def larger_by_absolute_2(a: int, b: int) -> int:
    return max(a, b, key=lambda number: (abs(number), number))


def common_or_total(a: int, b: int, c: int) -> int:
    """Return the value that at least two of `a`, `b` and `c` share; if all three differ, return
    their sum.

    You are given three numbers `a`, `b` and `c`. If two or all of them are equal, return that
    repeated value, otherwise the sum of the three.

    若 `a`、`b`、`c` 中至少有两个相等，返回那个重复的值；若互不相同，返回三数之和。

    给定三个数 `a`、`b`、`c`，有相等的就返回相等的那个数，否则返回它们的总和。

    >>> common_or_total(4, 9, 4)
    4
    >>> common_or_total(1, 2, 3)
    6
    >>> common_or_total(7, 7, 7)
    7
    """
    if a == b or a == c:
        return a
    if b == c:
        return b
    return a + b + c


def season_ticket_pays(visits: int, single: int, season: int) -> bool:
    """Return whether a `season` ticket is cheaper than `visits` single tickets that cost `single`
    each.

    Given how many `visits` are planned, the price of a `single` ticket and that of a `season`
    ticket, tell whether buying the season ticket saves money. At equal cost it does not.

    判断季票价格 `season` 是否低于 `visits` 张单价为 `single` 的单次票的总价。

    给定计划次数 `visits`、单次票价 `single` 和季票价 `season`，若买季票更省钱则返回 True，价钱相同返回 False。

    >>> season_ticket_pays(12, 5, 50)
    True
    >>> season_ticket_pays(10, 5, 50)
    False
    >>> season_ticket_pays(0, 5, 50)
    False
    """
    return season < visits * single


def season_ticket_pays_2(visits: int, single: int, season: int) -> bool:
    if visits * single > season:
        return True
    return False


def vote_result(yes: int, no: int, needed: int) -> str:
    """Return 'invalid' if fewer than `needed` votes were cast, otherwise 'accepted' if `yes` is
    greater than `no`, and 'rejected' if not.

    You are given the number of votes for `yes` and for `no`, and how many votes are `needed` to
    count. Too few votes are 'invalid'; a majority of yes is 'accepted'; all else is 'rejected'.

    若总票数少于 `needed` 返回 'invalid'；否则 `yes` 多于 `no` 返回 'accepted'，不然返回 'rejected'。

    给定赞成票 `yes`、反对票 `no` 和最低票数 `needed`，票数不足为 'invalid'，赞成占多为 'accepted'，
    其余（含平票）为 'rejected'。

    >>> vote_result(6, 4, 8)
    'accepted'
    >>> vote_result(5, 5, 8)
    'rejected'
    >>> vote_result(3, 1, 8)
    'invalid'
    """
    if yes + no < needed:
        return "invalid"
    if yes > no:
        return "accepted"
    return "rejected"


def vote_result_2(yes: int, no: int, needed: int) -> str:
    if yes + no >= needed:
        return "accepted" if yes > no else "rejected"
    return "invalid"


def drop_lowest_of_three(a: int, b: int, c: int) -> int:
    """Return the sum of the two better results out of `a`, `b` and `c`.

    Given three results `a`, `b` and `c`, strike out the lowest one (only one, if it occurs twice)
    and add the other two.

    返回 `a`、`b`、`c` 三个成绩中较好的两个之和。

    给定三个成绩 `a`、`b`、`c`，去掉一个最低的，返回其余两个的和。

    >>> drop_lowest_of_three(8, 5, 9)
    17
    >>> drop_lowest_of_three(4, 4, 6)
    10
    >>> drop_lowest_of_three(0, 0, 0)
    0
    """
    return a + b + c - min(a, b, c)


def drop_lowest_of_three_2(a: int, b: int, c: int) -> int:
    return sum(sorted([a, b, c])[1:])


def first_nonempty_text(first: str, second: str, default: str) -> str:
    """Return `first` unless it is empty, else `second` unless that is empty, else `default`.

    You are given the texts `first`, `second` and `default`. Return the first one of them that has
    any characters; the default is returned when the two before it are empty.

    若 `first` 非空则返回它，否则若 `second` 非空返回 `second`，都为空时返回 `default`。

    给定字符串 `first`、`second` 和 `default`，依次选取第一个非空的；前两个都是空串时返回 `default`。

    >>> first_nonempty_text("nick", "name", "guest")
    'nick'
    >>> first_nonempty_text("", "name", "guest")
    'name'
    >>> first_nonempty_text("", "", "guest")
    'guest'
    """
    return first or second or default


def first_nonempty_text_2(first: str, second: str, default: str) -> str:
    if first:
        return first
    if second:
        return second
    return default


def stronger_password(first: str, second: str) -> str:
    """Return the one of `first` and `second` with more different characters. On a tie return the
    longer one, and `first` if they are equally long, too.

    Given two passwords, `first` and `second`, choose the one that uses more distinct characters;
    if they use equally many, the longer one; if that does not decide either, the first.

    返回 `first` 与 `second` 中不同字符更多的一个；相同则取较长的，仍相同则取 `first`。

    给定两个密码 `first` 和 `second`，先比不同字符的数量，再比长度，都一样时返回 `first`。

    >>> stronger_password("aaaa", "ab1")
    'ab1'
    >>> stronger_password("abc", "cbaa")
    'cbaa'
    >>> stronger_password("xy", "ab")
    'xy'
    """
    return max(first, second, key=lambda word: (len(set(word)), len(word)))


def stronger_password_2(first: str, second: str) -> str:
    a, b = len(set(first)), len(set(second))
    if a != b:
        return first if a > b else second
    return second if len(second) > len(first) else first


def sum_verdict(numbers: list[int], limit: int) -> str:
    """Return 'under', 'exact' or 'over', depending on how the sum of `numbers` compares with
    `limit`.

    You are given `numbers` and a `limit`. Add the numbers up and tell whether the total stays
    'under' the limit, is 'exact', or goes 'over' it.

    把 `numbers` 的和与 `limit` 比较：小于返回 'under'，等于返回 'exact'，大于返回 'over'。

    给定列表 `numbers` 和上限 `limit`，判断总和是低于、恰好等于还是超过上限，返回 'under'、'exact' 或 'over'。

    >>> sum_verdict([5, 6], 12)
    'under'
    >>> sum_verdict([5, 7], 12)
    'exact'
    >>> sum_verdict([20], 12)
    'over'
    """
    total = sum(numbers)
    if total < limit:
        return "under"
    if total > limit:
        return "over"
    return "exact"


def ends_or_middle(values: list[int], position: int) -> str:
    """Return 'start' if `position` is the first index of `values`, 'end' if it is the last one,
    'inside' if it lies between, and 'outside' if there is no such index. In a list of one value
    the position 0 is the 'start'.

    Given a list `values` and a `position`, say where it points to: 'start', 'end', 'inside' or
    'outside'. A negative position is outside.

    若 `position` 是 `values` 的首个下标返回 'start'，是末尾下标返回 'end'，在中间返回 'inside'，
    不存在则返回 'outside'；只有一个元素时下标 0 为 'start'。

    给定列表 `values` 和下标 `position`，判断它指向开头、末尾、中间还是列表之外；负数算 'outside'，
    开头优先于末尾。

    >>> ends_or_middle([4, 5, 6], 2)
    'end'
    >>> ends_or_middle([4, 5, 6], 1)
    'inside'
    >>> ends_or_middle([], 0)
    'outside'
    """
    if position < 0 or position >= len(values):
        return "outside"
    if position == 0:
        return "start"
    if position == len(values) - 1:
        return "end"
    return "inside"


def smallest_fitting_box(boxes: list[int], need: int) -> int:
    """Return the smallest of `boxes` that is at least `need`, or 0 if no box is large enough.

    You are given the sizes of `boxes`, in any order, and the size that you `need`. Choose the
    smallest box that suffices; return 0 if there is none.

    返回 `boxes` 中不小于 `need` 的最小箱子，没有足够大的则返回 0。

    给定箱子尺寸列表 `boxes`（无序）和所需尺寸 `need`，选出够用的最小箱子，不存在时返回 0。

    >>> smallest_fitting_box([30, 10, 20], 12)
    20
    >>> smallest_fitting_box([30, 10, 20], 31)
    0
    >>> smallest_fitting_box([], 5)
    0
    """
    return min((box for box in boxes if box >= need), default=0)


def smallest_fitting_box_2(boxes: list[int], need: int) -> int:
    for box in sorted(boxes):
        if box >= need:
            return box
    return 0


def exit_side(position: int, width: int) -> str:
    """Return 'left' if the left end of a corridor of length `width` is closer to `position`,
    'right' if the right end is closer, and 'either' if both are equally far.

    Someone stands at `position` in a corridor that reaches from 0 to `width`. Which exit is
    nearer? Answer 'left', 'right' or 'either'.

    走廊从 0 到 `width`，若 `position` 离左端更近返回 'left'，离右端更近返回 'right'，一样近返回 'either'。

    一个人站在长为 `width` 的走廊中的 `position` 处，判断哪边的出口更近：'left'、'right'，相等则为 'either'。

    >>> exit_side(3, 10)
    'left'
    >>> exit_side(7, 10)
    'right'
    >>> exit_side(5, 10)
    'either'
    """
    if position < width - position:
        return "left"
    if position > width - position:
        return "right"
    return "either"


def exit_side_2(position: int, width: int) -> str:
    if position * 2 == width:
        return "either"
    return "left" if position * 2 < width else "right"


def bus_or_walk(distance: int, raining: bool) -> str:
    """Return 'walk' if the `distance` is at most 2, or at most 1 when it is `raining`; otherwise
    return 'bus'.

    Given a `distance` in kilometres and whether it is `raining`, decide how to go. Two kilometres
    are walked in dry weather, only one in the rain; for anything more take the 'bus'.

    若 `distance` 不超过 2（下雨 `raining` 时不超过 1）返回 'walk'，否则返回 'bus'。

    给定路程 `distance`（公里）和是否下雨 `raining`，晴天最多步行 2 公里，雨天最多 1 公里，更远就乘车，
    返回 'walk' 或 'bus'。

    >>> bus_or_walk(2, False)
    'walk'
    >>> bus_or_walk(2, True)
    'bus'
    >>> bus_or_walk(5, False)
    'bus'
    """
    limit = 1 if raining else 2
    return "walk" if distance <= limit else "bus"


def bus_or_walk_2(distance: int, raining: bool) -> str:
    if distance <= 1:
        return "walk"
    if distance <= 2 and not raining:
        return "walk"
    return "bus"


def digits_or_letters(text: str) -> str:
    """Return 'digits' if `text` consists of digits only, 'letters' if it consists of letters only,
    'empty' if there is nothing in it, and 'other' in all remaining cases.

    Write a function that classifies `text` by its characters as 'digits', 'letters', 'empty' or
    'other'.

    若 `text` 只含数字返回 'digits'，只含字母返回 'letters'，为空返回 'empty'，其余返回 'other'。

    编写一个函数，按字符类型把 `text` 归为 'digits'、'letters'、'empty' 或 'other' 之一。

    >>> digits_or_letters("2024")
    'digits'
    >>> digits_or_letters("tea")
    'letters'
    >>> digits_or_letters("a1")
    'other'
    """
    if text == "":
        return "empty"
    if text.isdigit():
        return "digits"
    return "letters" if text.isalpha() else "other"


def digits_or_letters_2(text: str) -> str:
    if not text:
        return "empty"
    if all(char.isdigit() for char in text):
        return "digits"
    if all(char.isalpha() for char in text):
        return "letters"
    return "other"


def grow_or_shrink(value: int, target: int, step: int) -> int:
    """Return `value` moved towards `target` by at most `step`. It stops at the target and does not
    go past it.

    You are given a `value`, a `target` and a positive `step`. Move the value one step in the
    direction of the target; if the target is closer than a step, return the target.

    让 `value` 朝 `target` 移动，最多移动 `step`，到达目标即停止，返回新的值。

    给定 `value`、`target` 和正整数 `step`，把数值向目标移动一步；若剩余距离不足一步，则返回目标值。

    >>> grow_or_shrink(10, 20, 4)
    14
    >>> grow_or_shrink(10, 3, 4)
    6
    >>> grow_or_shrink(10, 12, 4)
    12
    """
    if value < target:
        return min(value + step, target)
    return max(value - step, target)


def grow_or_shrink_2(value: int, target: int, step: int) -> int:
    if abs(target - value) <= step:
        return target
    return value + step if target > value else value - step


def multiple_kind(number: int) -> str:
    """Return 'ten' if `number` is a multiple of 10, else 'five' if it is a multiple of 5, else
    'two' if it is even, and 'none' otherwise.

    Given an integer `number`, return the name of the largest of ten, five and two that divides
    it, or 'none'.

    若 `number` 是 10 的倍数返回 'ten'，否则是 5 的倍数返回 'five'，是 2 的倍数返回 'two'，都不是返回 'none'。

    给定整数 `number`，在 10、5、2 中找出能整除它的最大者并返回其英文名，没有则返回 'none'。

    >>> multiple_kind(30)
    'ten'
    >>> multiple_kind(45)
    'five'
    >>> multiple_kind(7)
    'none'
    """
    for divisor, name in [(10, "ten"), (5, "five"), (2, "two")]:
        if number % divisor == 0:
            return name
    return "none"


def multiple_kind_2(number: int) -> str:
    if number % 10 == 0:
        return "ten"
    if number % 5 == 0:
        return "five"
    if number % 2 == 0:
        return "two"
    return "none"


def duel_of_lists(ours: list[int], theirs: list[int]) -> str:
    """Compare `ours` and `theirs` place by place: return 'ours' if we have the greater number at
    more places, 'theirs' if they have, and 'draw' otherwise.

    You are given two lists of equal length, `ours` and `theirs`. At each place the greater number
    wins a point. Return who gets more points, or 'draw'.

    逐位比较 `ours` 和 `theirs`：我方较大的位置更多返回 'ours'，对方更多返回 'theirs'，一样多返回 'draw'。

    给定等长的列表 `ours` 与 `theirs`，每个位置上数大的一方得一分，返回得分高的一方，平分时返回 'draw'。

    >>> duel_of_lists([5, 2, 9], [1, 3, 4])
    'ours'
    >>> duel_of_lists([1, 2], [2, 1])
    'draw'
    >>> duel_of_lists([0, 3], [3, 3])
    'theirs'
    """
    lead = 0
    for a, b in zip(ours, theirs):
        if a > b:
            lead += 1
        elif a < b:
            lead -= 1
    if lead == 0:
        return "draw"
    return "ours" if lead > 0 else "theirs"


def duel_of_lists_2(ours: list[int], theirs: list[int]) -> str:
    won = sum(a > b for a, b in zip(ours, theirs))
    lost = sum(a < b for a, b in zip(ours, theirs))
    if won > lost:
        return "ours"
    return "theirs" if lost > won else "draw"


def tea_minutes(kind: str, strong: bool) -> int:
    """Return how many minutes a tea of this `kind` draws: 'green' 2, 'black' 4, 'herbal' 7, any
    other 3. A `strong` tea takes one minute more.

    Given the `kind` of tea and whether it shall be `strong`, look up its time (green 2, black 4,
    herbal 7, others 3) and add a minute for a strong one.

    返回 `kind` 类茶的冲泡分钟数：'green' 为 2，'black' 为 4，'herbal' 为 7，其他为 3；`strong` 为真时加 1。

    给定茶的种类 `kind` 以及是否要浓 `strong`，查表得到时间（绿茶 2、红茶 4、花草茶 7、其他 3），浓茶再加一分钟。

    >>> tea_minutes("black", False)
    4
    >>> tea_minutes("green", True)
    3
    >>> tea_minutes("mint", False)
    3
    """
    minutes = {"green": 2, "black": 4, "herbal": 7}.get(kind, 3)
    return minutes + 1 if strong else minutes


def tea_minutes_2(kind: str, strong: bool) -> int:
    times = {"green": 2, "black": 4, "herbal": 7}
    minutes = times[kind] if kind in times else 3
    if strong:
        minutes += 1
    return minutes


def lonely_or_crowded(numbers: list[int], value: int) -> str:
    """Return 'absent' if `value` is not in `numbers`, 'once' if it occurs one time, 'twice' for two
    times and 'often' for more.

    You are given `numbers` and a `value`. Count the value and answer with a word: 'absent',
    'once', 'twice' or 'often'.

    根据 `value` 在 `numbers` 中的次数返回：没有为 'absent'，一次为 'once'，两次为 'twice'，更多为 'often'。

    给定列表 `numbers` 和数 `value`，统计出现次数并用 'absent'、'once'、'twice'、'often' 之一回答。

    >>> lonely_or_crowded([1, 2, 1], 2)
    'once'
    >>> lonely_or_crowded([1, 2, 1, 1], 1)
    'often'
    >>> lonely_or_crowded([], 4)
    'absent'
    """
    words = ["absent", "once", "twice", "often"]
    return words[min(numbers.count(value), 3)]


def lonely_or_crowded_2(numbers: list[int], value: int) -> str:
    count = numbers.count(value)
    if count == 0:
        return "absent"
    if count == 1:
        return "once"
    return "twice" if count == 2 else "often"


def signed_step_sum(a: int, b: int) -> int:
    """Return `a` + `b` when both numbers have the same sign, and the distance between them when
    one is negative and the other is not. Zero counts as not negative.

    Given two integers `a` and `b`: if both are negative or neither is, add them; otherwise return
    how far apart they are.

    若 `a` 与 `b` 同号则返回它们的和，一负一非负则返回两者的距离；零视为非负。

    给定整数 `a`、`b`，两个都为负或都不为负时返回和，否则返回它们之差的绝对值。

    >>> signed_step_sum(3, 4)
    7
    >>> signed_step_sum(-3, 4)
    7
    >>> signed_step_sum(-2, -6)
    -8
    """
    if (a < 0) == (b < 0):
        return a + b
    return abs(a - b)


def best_of_two_offers(price: int, percent: int, amount: int) -> int:
    """Return the lower price for an article of `price` cents: either `percent` per cent off,
    rounded down to whole cents, or `amount` cents off. The result is never below 0.

    You are given a `price` and two vouchers: one takes `percent` per cent off (the new price is
    rounded down), the other `amount` cents. Return the better price, at least 0.

    原价 `price` 分，可打折 `percent`%（结果向下取整）或直接减 `amount` 分，返回更低的价格，最低为 0。

    给定价格 `price` 和两张券：一张优惠百分之 `percent`（新价向下取整），另一张减免 `amount`，
    返回较划算的价格，不低于 0。

    >>> best_of_two_offers(1000, 20, 150)
    800
    >>> best_of_two_offers(500, 10, 80)
    420
    >>> best_of_two_offers(50, 10, 80)
    0
    """
    by_percent = price * (100 - percent) // 100
    by_amount = price - amount
    return max(0, min(by_percent, by_amount))


def picture_format(width: int, height: int) -> str:
    """Return 'square' if `width` and `height` are equal, 'portrait' if the height is greater, and
    'landscape' if the width is. A side of 0 or less gives 'invalid'.

    Given the `width` and `height` of a picture, name its format: 'square', 'portrait' (higher than
    wide) or 'landscape'; if a side is not positive, 'invalid'.

    宽 `width` 与高 `height` 相等返回 'square'，高更大返回 'portrait'，宽更大返回 'landscape'；
    有一边不为正则返回 'invalid'。

    给定图片的 `width` 和 `height`，判断其版式：方形、竖版或横版，分别返回 'square'、'portrait'、
    'landscape'；边长不是正数时返回 'invalid'。

    >>> picture_format(4, 6)
    'portrait'
    >>> picture_format(5, 5)
    'square'
    >>> picture_format(0, 3)
    'invalid'
    """
    if width <= 0 or height <= 0:
        return "invalid"
    if width == height:
        return "square"
    return "portrait" if height > width else "landscape"


def picture_format_2(width: int, height: int) -> str:
    if min(width, height) <= 0:
        return "invalid"
    if width > height:
        return "landscape"
    if width < height:
        return "portrait"
    return "square"


def leader_or_nobody(scores: dict[str, int]) -> str:
    """Return the name with the highest value in `scores`; among several return the one that comes
    first in the alphabet. Without any scores return 'nobody'.

    You are given a dict `scores` from names to points. Return the leader. A tie is decided by the
    alphabet, and an empty dict gives 'nobody'.

    返回 `scores` 中分数最高的名字；并列时取字母顺序靠前的，字典为空则返回 'nobody'。

    给定从名字到分数的字典 `scores`，返回领先者，平分时按字母顺序取第一个；没有数据时返回 'nobody'。

    >>> leader_or_nobody({"Mia": 4, "Ben": 7, "Ann": 2})
    'Ben'
    >>> leader_or_nobody({"Mia": 7, "Ben": 7})
    'Ben'
    >>> leader_or_nobody({})
    'nobody'
    """
    if not scores:
        return "nobody"
    best = max(scores.values())
    return min(name for name in scores if scores[name] == best)


def leader_or_nobody_2(scores: dict[str, int]) -> str:
    if not scores:
        return "nobody"
    return min(scores, key=lambda name: (-scores[name], name))


def quarter_end(month: int) -> bool:
    """Return whether `month` is the last month of a quarter: March, June, September or December.

    Given a `month` as a number from 1 to 12, tell whether a quarter of the year ends with it.

    判断 `month` 是否为一个季度的最后一个月，即 3、6、9 或 12 月。

    给定 1 到 12 的月份 `month`，若该月是季末月份则返回 True，否则返回 False。

    >>> quarter_end(6)
    True
    >>> quarter_end(10)
    False
    >>> quarter_end(12)
    True
    """
    return month % 3 == 0


def quarter_end_2(month: int) -> bool:
    return month in (3, 6, 9, 12)


def fuel_light(litres: int, tank: int) -> str:
    """Return 'full' if `litres` fills the whole `tank`, 'ok' from a quarter of the tank on,
    'reserve' for less, and 'empty' for 0.

    You are given how many `litres` are in a `tank` of that many litres. Return 'full', 'ok' (at
    least a quarter), 'reserve' (less than a quarter) or 'empty' (nothing).

    油箱容量为 `tank`，现有 `litres` 升：满箱返回 'full'，不少于四分之一返回 'ok'，更少返回 'reserve'，
    为 0 返回 'empty'。

    给定油量 `litres` 和油箱容量 `tank`，判断状态：'full'、'ok'（至少四分之一）、'reserve'（不足四分之一）或
    'empty'（没油）。

    >>> fuel_light(40, 40)
    'full'
    >>> fuel_light(10, 40)
    'ok'
    >>> fuel_light(0, 40)
    'empty'
    """
    if litres == 0:
        return "empty"
    if litres >= tank:
        return "full"
    if litres * 4 >= tank:
        return "ok"
    return "reserve"


def swap_if_descending(pair: tuple[int, int]) -> tuple[int, int]:
    """Return `pair` with the smaller number in front. A pair that is in order already is returned
    as it is.

    Given a `pair` of two numbers, return the pair in ascending order.

    返回把较小数放在前面的 `pair`；已经有序则原样返回。

    给定由两个数组成的元组 `pair`，若前者大于后者就交换，返回升序的元组。

    >>> swap_if_descending((9, 4))
    (4, 9)
    >>> swap_if_descending((2, 6))
    (2, 6)
    >>> swap_if_descending((3, 3))
    (3, 3)
    """
    a, b = pair
    return (b, a) if a > b else (a, b)


def swap_if_descending_2(pair: tuple[int, int]) -> tuple[int, int]:
    return tuple(sorted(pair))


def beach_flag(wind: int, waves: int) -> str:
    """Return 'red' if `wind` is over 50 or `waves` are over 3, 'yellow' if the wind is over 30 or
    the waves are over 1, and 'green' otherwise.

    You are given the speed of the `wind` and the height of the `waves`. Choose the flag: 'red'
    when one of them is above 50 or 3, 'yellow' when one is above 30 or 1, otherwise 'green'.

    风速 `wind` 大于 50 或浪高 `waves` 大于 3 返回 'red'；风速大于 30 或浪高大于 1 返回 'yellow'；
    否则返回 'green'。

    给定风速 `wind` 与浪高 `waves`，决定海滩旗帜颜色：任一超过 50 或 3 为红旗 'red'，任一超过 30 或 1 为
    黄旗 'yellow'，其余为绿旗 'green'。

    >>> beach_flag(20, 1)
    'green'
    >>> beach_flag(35, 1)
    'yellow'
    >>> beach_flag(10, 4)
    'red'
    """
    if wind > 50 or waves > 3:
        return "red"
    if wind > 30 or waves > 1:
        return "yellow"
    return "green"


def beach_flag_2(wind: int, waves: int) -> str:
    if wind <= 30 and waves <= 1:
        return "green"
    if wind <= 50 and waves <= 3:
        return "yellow"
    return "red"


def middle_of_three_texts(a: str, b: str, c: str) -> str:
    """Return the one of `a`, `b` and `c` that comes second in alphabetical order.

    Given three words `a`, `b` and `c`, return the one that would stand in the middle of the sorted
    list.

    返回 `a`、`b`、`c` 三个字符串按字典序排在中间的那个。

    给定三个单词 `a`、`b`、`c`，按字母顺序排序后返回居中的一个。

    >>> middle_of_three_texts("pear", "apple", "kiwi")
    'kiwi'
    >>> middle_of_three_texts("b", "a", "a")
    'a'
    """
    return sorted([a, b, c])[1]


def middle_of_three_texts_2(a: str, b: str, c: str) -> str:
    words = [a, b, c]
    words.remove(min(words))
    return min(words)


def which_is_middle(a: int, b: int, c: int) -> str:
    """Return the letter 'a', 'b' or 'c' of the parameter whose value lies between the other two.
    The three numbers are different.

    You are given the different numbers `a`, `b` and `c`. Return the name, not the value, of the
    one in the middle.

    在互不相同的 `a`、`b`、`c` 中，返回数值居中的那个参数的名称：'a'、'b' 或 'c'。

    给定三个不同的数 `a`、`b`、`c`，判断哪一个介于另外两个之间，返回它的字母而不是数值。

    >>> which_is_middle(3, 1, 2)
    'c'
    >>> which_is_middle(5, 9, 1)
    'a'
    >>> which_is_middle(1, 2, 3)
    'b'
    """
    middle = sorted([a, b, c])[1]
    if a == middle:
        return "a"
    return "b" if b == middle else "c"


def which_is_middle_2(a: int, b: int, c: int) -> str:
    if b < a < c or c < a < b:
        return "a"
    if a < b < c or c < b < a:
        return "b"
    return "c"


def position_of_winner(a: int, b: int, c: int) -> int:
    """Return 1, 2 or 3 for the largest one of `a`, `b` and `c`, or 0 if the largest value occurs
    more than once.

    Three players got `a`, `b` and `c` points. Return the number of the winner (1, 2 or 3), and 0
    if the first place is shared.

    返回 `a`、`b`、`c` 中最大者的序号 1、2 或 3；若最大值不止一个则返回 0。

    三名选手分别得 `a`、`b`、`c` 分，返回获胜者的编号（1、2 或 3），并列第一时返回 0。

    >>> position_of_winner(4, 9, 6)
    2
    >>> position_of_winner(7, 2, 7)
    0
    >>> position_of_winner(1, 0, 3)
    3
    """
    points = [a, b, c]
    best = max(points)
    if points.count(best) > 1:
        return 0
    return points.index(best) + 1


def position_of_winner_2(a: int, b: int, c: int) -> int:
    if a > b and a > c:
        return 1
    if b > a and b > c:
        return 2
    return 3 if c > a and c > b else 0


def wash_program(colour: str, kilos: int) -> int:
    """Return the temperature for washing: 60 if `colour` is 'white', 30 if it is 'black', and 40
    for any other. With fewer than 3 `kilos` it is 30 in any case.

    Given the `colour` of the clothes and their weight in `kilos`, choose the temperature. Loads
    below 3 are washed at 30; else white needs 60, black 30 and every other colour 40.

    返回洗衣温度：`colour` 为 'white' 时 60，'black' 时 30，其他 40；若重量 `kilos` 小于 3 则一律 30。

    给定衣物颜色 `colour` 和重量 `kilos`，选择水温：不足 3 公斤用 30 度，否则白色 60、黑色 30、其他颜色 40。

    >>> wash_program("white", 5)
    60
    >>> wash_program("red", 4)
    40
    >>> wash_program("white", 2)
    30
    """
    if kilos < 3:
        return 30
    return {"white": 60, "black": 30}.get(colour, 40)


def wash_program_2(colour: str, kilos: int) -> int:
    if kilos < 3 or colour == "black":
        return 30
    if colour == "white":
        return 60
    return 40


def round_cents_to_five(cents: int) -> int:
    """Return the non-negative amount `cents` rounded to a multiple of 5, as shops without small
    coins do: 1 and 2 go down, 3 and 4 go up.

    You are given an amount in `cents`. Round it to the nearest multiple of five.

    把非负金额 `cents`（分）舍入到最近的 5 的倍数：多出 1、2 舍去，多出 3、4 进位。

    给定以分为单位的金额 `cents`，返回离它最近的 5 的倍数。

    >>> round_cents_to_five(102)
    100
    >>> round_cents_to_five(98)
    100
    >>> round_cents_to_five(45)
    45
    """
    return (cents + 2) // 5 * 5


def round_cents_to_five_2(cents: int) -> int:
    rest = cents % 5
    if rest <= 2:
        return cents - rest
    return cents + 5 - rest


def more_common_char(text: str, a: str, b: str) -> str:
    """Return whichever of the characters `a` and `b` occurs more often in `text`, or 'tie' if they
    occur equally often.

    Given a `text` and two characters `a` and `b`, count both. Return the more frequent character;
    with equal counts return 'tie'.

    返回字符 `a` 和 `b` 中在 `text` 里出现更多的一个，次数相同则返回 'tie'。

    给定字符串 `text` 和两个字符 `a`、`b`，比较两者的出现次数，返回较多的那个；一样多时返回 'tie'。

    >>> more_common_char("banana", "a", "n")
    'a'
    >>> more_common_char("level", "l", "e")
    'tie'
    >>> more_common_char("", "x", "y")
    'tie'
    """
    if text.count(a) > text.count(b):
        return a
    if text.count(b) > text.count(a):
        return b
    return "tie"


def more_common_char_2(text: str, a: str, b: str) -> str:
    lead = 0
    for char in text:
        if char == a:
            lead += 1
        elif char == b:
            lead -= 1
    if lead == 0:
        return "tie"
    return a if lead > 0 else b


def stair_light(up: bool, down: bool) -> bool:
    """Return whether the light is on when it has a switch `up` and a switch `down`: it is on if
    exactly one of the two is on.

    You are given the states of the switches `up` and `down`. The lamp shines when they differ.

    楼梯灯由开关 `up` 和 `down` 控制，恰好有一个打开时灯亮，返回灯是否亮着。

    给定两个布尔值 `up`、`down`，若两者不同则返回 True，相同则返回 False。

    >>> stair_light(True, False)
    True
    >>> stair_light(True, True)
    False
    >>> stair_light(False, False)
    False
    """
    return up != down


def stair_light_2(up: bool, down: bool) -> bool:
    if up:
        return not down
    return down


def door_opens(has_key: bool, is_guest: bool, locked: bool) -> bool:
    """Return whether the door opens: an unlocked one opens for everybody, a `locked` one only for
    somebody who `has_key` and is no guest (`is_guest`).

    Given three flags, decide about a door. If it is not `locked`, it opens. Otherwise `has_key`
    must be true and `is_guest` false.

    判断门能否打开：未上锁时谁都能开；若 `locked` 为真，则必须 `has_key` 为真且 `is_guest` 为假。

    给定三个布尔值，门没锁（`locked` 为 False）就能开，锁着时只有有钥匙 `has_key` 且不是访客 `is_guest` 的人
    才能打开。

    >>> door_opens(False, True, False)
    True
    >>> door_opens(True, False, True)
    True
    >>> door_opens(True, True, True)
    False
    """
    return not locked or (has_key and not is_guest)


def door_opens_2(has_key: bool, is_guest: bool, locked: bool) -> bool:
    if not locked:
        return True
    return has_key and not is_guest


def bonus_stars(points: int, bounds: list[int]) -> str:
    """Return one '*' for each of the `bounds` that `points` reaches, or '-' if it reaches none.

    You are given a number of `points` and a list of `bounds`. Every bound that is not above the
    points earns a star. Return the stars as a text; no star at all is written '-'.

    `points` 每达到 `bounds` 中的一个界限就得一个 '*'，返回这些星号；一个都没达到返回 '-'。

    给定分数 `points` 和界限列表 `bounds`，凡不超过该分数的界限都对应一颗星，返回星号串，没有星时为 '-'。

    >>> bonus_stars(75, [50, 70, 90])
    '**'
    >>> bonus_stars(90, [50, 70, 90])
    '***'
    >>> bonus_stars(10, [50, 70, 90])
    '-'
    """
    reached = sum(points >= bound for bound in bounds)
    return "*" * reached or "-"


def bonus_stars_2(points: int, bounds: list[int]) -> str:
    stars = ""
    for bound in bounds:
        if points >= bound:
            stars += "*"
    return stars if stars else "-"


def shirt_for_chest(chest: int, sizes: dict[str, int]) -> str:
    """Return the first size in `sizes` whose largest chest measure is at least `chest`, or 'none'
    if all are too small.

    Given the measure `chest` and the dict `sizes`, which maps the names from small to large to
    the measure they are made for, return the first name that fits, else 'none'.

    在 `sizes` 中按顺序找出第一个上限不小于胸围 `chest` 的尺码，都太小则返回 'none'。

    给定胸围 `chest` 和从小到大排列的尺码字典 `sizes`（名称对应最大胸围），返回首个合身的名称，没有返回 'none'。

    >>> shirt_for_chest(98, {"S": 94, "M": 102, "L": 110})
    'M'
    >>> shirt_for_chest(110, {"S": 94, "M": 102, "L": 110})
    'L'
    >>> shirt_for_chest(120, {"S": 94})
    'none'
    """
    for size, limit in sizes.items():
        if chest <= limit:
            return size
    return "none"


def shirt_for_chest_2(chest: int, sizes: dict[str, int]) -> str:
    return next((size for size in sizes if sizes[size] >= chest), "none")


def even_half_or_next(number: int) -> int:
    """Return half of `number` if it is even, and the number after it if it is odd.

    You are given an integer `number`. An even one is halved, an odd one is increased by 1.

    若 `number` 是偶数返回它的一半，是奇数则返回它加 1 的结果。

    给定整数 `number`，偶数就除以 2，奇数就加 1，返回得到的整数。

    >>> even_half_or_next(10)
    5
    >>> even_half_or_next(7)
    8
    >>> even_half_or_next(0)
    0
    """
    if number % 2 == 0:
        return number // 2
    return number + 1


def even_half_or_next_2(number: int) -> int:
    half, rest = divmod(number, 2)
    return number + 1 if rest else half


def start_end_match(text: str) -> str:
    """Return 'same' if `text` starts and ends with the same character, 'different' if not, and
    'too short' if it has fewer than two characters.

    Given a `text`, compare its first and last character, and answer 'same' or 'different'. A text
    of less than two characters is 'too short'.

    若 `text` 首尾字符相同返回 'same'，不同返回 'different'，不足两个字符返回 'too short'。

    给定字符串 `text`，比较第一个和最后一个字符是否一样；长度小于 2 时返回 'too short'。

    >>> start_end_match("radar")
    'same'
    >>> start_end_match("book")
    'different'
    >>> start_end_match("a")
    'too short'
    """
    if len(text) < 2:
        return "too short"
    return "same" if text[0] == text[-1] else "different"


def gift_wrap(items: list[str]) -> str:
    """Return 'nothing' for no `items`, the item itself for one, 'pair' for two and 'basket' for
    more.

    You are given a list of `items`. Say how they are given away: none is 'nothing', a single one
    is named, two make a 'pair', and more make a 'basket'.

    `items` 为空返回 'nothing'，只有一件返回该物品，两件返回 'pair'，更多返回 'basket'。

    给定物品列表 `items`，按数量决定结果：没有为 'nothing'，一件就返回它的名字，两件为 'pair'，其余为 'basket'。

    >>> gift_wrap(["book"])
    'book'
    >>> gift_wrap(["cup", "tea", "jam"])
    'basket'
    >>> gift_wrap([])
    'nothing'
    """
    if not items:
        return "nothing"
    if len(items) == 1:
        return items[0]
    return "pair" if len(items) == 2 else "basket"


def gift_wrap_2(items: list[str]) -> str:
    count = len(items)
    if count > 2:
        return "basket"
    if count == 2:
        return "pair"
    return items[0] if count == 1 else "nothing"


def leading_team(home: list[int], guest: list[int]) -> str:
    """Return 'home' or 'guest', whichever list has the larger sum; if the sums are equal, the list
    with the larger single value wins; else return 'level'.

    Given the points of the `home` and the `guest` team, compare the totals first and the best
    single result second. If both are equal, the answer is 'level'. No list is empty.

    比较 `home` 和 `guest` 的总和，大者获胜；总和相等再比最大值；仍相等返回 'level'。

    给定两队的得分列表 `home`、`guest`（均非空），先看总分，再看单次最高分，返回 'home'、'guest'，都相同时返回
    'level'。

    >>> leading_team([5, 5], [4, 3])
    'home'
    >>> leading_team([5, 5], [9, 1])
    'guest'
    >>> leading_team([2, 1], [1, 2])
    'level'
    """
    ours = (sum(home), max(home))
    theirs = (sum(guest), max(guest))
    if ours == theirs:
        return "level"
    return "home" if ours > theirs else "guest"


def leading_team_2(home: list[int], guest: list[int]) -> str:
    lead = sum(home) - sum(guest)
    if lead == 0:
        lead = max(home) - max(guest)
    if lead > 0:
        return "home"
    return "guest" if lead < 0 else "level"


def clip_all_to_first(numbers: list[int]) -> list[int]:
    """Return `numbers` with every value that is greater than the first one replaced by the first
    one.

    You are given a list `numbers`. No value may exceed the first, so cut the greater ones down to
    it. An empty list stays empty.

    返回把 `numbers` 中大于首个元素的值都替换为首个元素后的列表。

    给定列表 `numbers`，以第一个数为上限，超过上限的数都改成上限；空列表返回空列表。

    >>> clip_all_to_first([5, 8, 3, 6])
    [5, 5, 3, 5]
    >>> clip_all_to_first([9, 1])
    [9, 1]
    >>> clip_all_to_first([])
    []
    """
    return [min(number, numbers[0]) for number in numbers]


def clip_all_to_first_2(numbers: list[int]) -> list[int]:
    result = []
    for number in numbers:
        if number > numbers[0]:
            number = numbers[0]
        result.append(number)
    return result


def light_for_seconds(second: int) -> str:
    """Return the colour of a traffic light at `second`. It repeats every 60 seconds: 30 of 'green',
    5 of 'yellow', then 25 of 'red'.

    Given the number of seconds `second` since a light was switched on, find its colour. Each
    minute begins with 30 seconds 'green', then come 5 'yellow' and 25 'red'.

    返回红绿灯在第 `second` 秒的颜色：每 60 秒一轮，先 30 秒 'green'，再 5 秒 'yellow'，最后 25 秒 'red'。

    给定灯启动后的秒数 `second`，判断此时的颜色。一轮 60 秒，依次是绿灯 30 秒、黄灯 5 秒、红灯 25 秒，返回
    'green'、'yellow' 或 'red'。

    >>> light_for_seconds(12)
    'green'
    >>> light_for_seconds(30)
    'yellow'
    >>> light_for_seconds(100)
    'red'
    """
    second %= 60
    if second < 30:
        return "green"
    if second < 35:
        return "yellow"
    return "red"


def light_for_seconds_2(second: int) -> str:
    for limit, colour in [(30, "green"), (35, "yellow")]:
        if second % 60 < limit:
            return colour
    return "red"


def shop_with_lower_price(prices: dict[str, int], a: str, b: str) -> str:
    """Return whichever of the shops `a` and `b` has the lower price in `prices`. A shop without a
    price loses; if both have none, return 'none'. At equal prices return `a`.

    You are given the dict `prices` from shops to prices and two shops `a` and `b`. Choose the
    cheaper one, `a` on a tie. Shops missing from the dict cannot be chosen.

    在 `prices` 中比较商店 `a` 和 `b`，返回价格较低的一家；同价返回 `a`，没有价格的不选，都没有返回 'none'。

    给定从商店到价格的字典 `prices` 和两家店 `a`、`b`，选更便宜的一家，价格相同选 `a`；字典里没有的店不能选，
    两家都没有时返回 'none'。

    >>> shop_with_lower_price({"Rex": 9, "Lux": 7}, "Rex", "Lux")
    'Lux'
    >>> shop_with_lower_price({"Rex": 9}, "Lux", "Rex")
    'Rex'
    >>> shop_with_lower_price({}, "Rex", "Lux")
    'none'
    """
    known = [shop for shop in (a, b) if shop in prices]
    return min(known, key=prices.get) if known else "none"


def shop_with_lower_price_2(prices: dict[str, int], a: str, b: str) -> str:
    if a in prices and b in prices:
        return b if prices[b] < prices[a] else a
    if a in prices:
        return a
    return b if b in prices else "none"


def remainder_colour(number: int) -> str:
    """Return 'red', 'blue' or 'white' for a rest of 0, 1 or 2 when `number` is divided by 3.

    Write a function that gives each integer a colour by its remainder modulo 3: 'red' for 0,
    'blue' for 1 and 'white' for 2.

    按 `number` 除以 3 的余数返回颜色：余 0 为 'red'，余 1 为 'blue'，余 2 为 'white'。

    编写一个函数，根据整数 `number` 模 3 的结果 0、1、2 分别返回 'red'、'blue'、'white'。

    >>> remainder_colour(9)
    'red'
    >>> remainder_colour(4)
    'blue'
    >>> remainder_colour(5)
    'white'
    """
    return ["red", "blue", "white"][number % 3]


def remainder_colour_2(number: int) -> str:
    rest = number % 3
    if rest == 0:
        return "red"
    if rest == 1:
        return "blue"
    return "white"


def spacing_word(numbers: list[int], gap: int) -> str:
    """Return 'tight' if all neighbours in the ascending `numbers` are less than `gap` apart, 'wide'
    if all are at least `gap` apart, and 'uneven' otherwise. Fewer than two numbers are 'single'.

    You are given ascending `numbers` and a `gap`. Look at the differences of neighbours: all below
    the gap is 'tight', none below it is 'wide', else 'uneven'; without neighbours it is 'single'.

    升序列表 `numbers` 的相邻差都小于 `gap` 返回 'tight'，都不小于 `gap` 返回 'wide'，否则返回 'uneven'；
    不足两个数返回 'single'。

    给定升序的 `numbers` 和间距 `gap`，根据相邻元素之差判断：全部小于间距为 'tight'，没有小于的为 'wide'，
    有大有小为 'uneven'，少于两个元素为 'single'。

    >>> spacing_word([1, 2, 4], 3)
    'tight'
    >>> spacing_word([1, 2, 9], 3)
    'uneven'
    >>> spacing_word([7], 3)
    'single'
    """
    near = [b - a < gap for a, b in zip(numbers, numbers[1:])]
    if not near:
        return "single"
    if all(near):
        return "tight"
    return "uneven" if any(near) else "wide"


def earlier_time(first: str, second: str) -> str:
    """Return the earlier of the times `first` and `second`, both written like '9:05' or '17:30'.

    You are given two times of day, `first` and `second`, with hours that may have one digit.
    Compare hours and minutes as numbers, and return the earlier text; on a tie, `first`.

    返回形如 '9:05'、'17:30' 的时间 `first` 和 `second` 中较早的一个，相同则返回 `first`。

    给定两个时刻 `first`、`second`（小时可能只有一位），按时、分的数值比较，返回更早的那个字符串。

    >>> earlier_time("10:15", "9:40")
    '9:40'
    >>> earlier_time("8:05", "8:50")
    '8:05'
    >>> earlier_time("7:00", "7:00")
    '7:00'
    """
    return min(first, second, key=lambda time: [int(part) for part in time.split(":")])


def earlier_time_2(first: str, second: str) -> str:
    a = [int(part) for part in first.split(":")]
    b = [int(part) for part in second.split(":")]
    return second if b < a else first


def date_order(first: str, second: str) -> str:
    """Return 'before' if the date `first` lies before `second`, 'after' if it lies after it, and
    'same day' if they are equal. Dates are written like '2024-03-09'.

    Given two dates `first` and `second` in the form YYYY-MM-DD, tell how the first relates to the
    second: 'before', 'after' or 'same day'.

    日期形如 '2024-03-09'：`first` 早于 `second` 返回 'before'，晚于返回 'after'，相同返回 'same day'。

    给定两个 YYYY-MM-DD 格式的日期 `first` 和 `second`，判断前者相对后者是更早、更晚还是同一天，返回 'before'、
    'after' 或 'same day'。

    >>> date_order("2024-03-09", "2024-10-01")
    'before'
    >>> date_order("2025-01-01", "2024-12-31")
    'after'
    >>> date_order("2024-05-05", "2024-05-05")
    'same day'
    """
    if first < second:
        return "before"
    if first > second:
        return "after"
    return "same day"


def date_order_2(first: str, second: str) -> str:
    a = [int(part) for part in first.split("-")]
    b = [int(part) for part in second.split("-")]
    if a == b:
        return "same day"
    return "before" if a < b else "after"


def season_price(month: int, nights: int) -> int:
    """Return the price of `nights` nights in `month`: 90 a night in July and August, 70 in June and
    September, and 50 in all other months.

    You are given a `month` from 1 to 12 and a number of `nights`. The high season (7 and 8) costs
    90 per night, the months beside it (6 and 9) 70, the rest of the year 50.

    返回在 `month` 月住 `nights` 晚的价格：7、8 月每晚 90，6、9 月每晚 70，其他月份每晚 50。

    给定月份 `month` 和晚数 `nights`，旺季（7、8 月）每晚 90，平季（6、9 月）每晚 70，淡季每晚 50，求总价。

    >>> season_price(8, 3)
    270
    >>> season_price(9, 2)
    140
    >>> season_price(1, 1)
    50
    """
    if month in (7, 8):
        return 90 * nights
    if month in (6, 9):
        return 70 * nights
    return 50 * nights


def season_price_2(month: int, nights: int) -> int:
    rates = {6: 70, 7: 90, 8: 90, 9: 70}
    return rates.get(month, 50) * nights


def tallest_if_clear(heights: list[int], lead: int) -> int:
    """Return the greatest of `heights` if it is at least `lead` more than the second greatest, and
    -1 otherwise. With a single height return it, with none -1.

    Given a list `heights`, return its maximum when it beats the runner-up by `lead` or more. If it
    does not, or there are no heights, return -1; one height alone is always clear.

    若 `heights` 的最大值比第二大的值至少多 `lead`，返回最大值，否则返回 -1；只有一个返回它，为空返回 -1。

    给定身高列表 `heights`，当最高者领先第二名不少于 `lead` 时返回最高值，不满足或列表为空时返回 -1；
    仅有一个时直接返回。

    >>> tallest_if_clear([170, 182, 175], 5)
    182
    >>> tallest_if_clear([180, 182], 5)
    -1
    >>> tallest_if_clear([160], 5)
    160
    """
    if not heights:
        return -1
    ordered = sorted(heights)
    if len(ordered) == 1 or ordered[-1] - ordered[-2] >= lead:
        return ordered[-1]
    return -1


def answer_to_bool(answer: str, default: bool) -> bool:
    """Return True if `answer` is 'y' or 'yes', False if it is 'n' or 'no', in any case, and
    `default` for anything else.

    You are given a typed `answer`. Understand y and yes as True and n and no as False, whatever
    their case; every other answer means the `default`.

    `answer` 为 'y' 或 'yes' 返回 True，为 'n' 或 'no' 返回 False（不分大小写），其他返回 `default`。

    给定用户输入 `answer`，不区分大小写地把 y、yes 理解为 True，把 n、no 理解为 False，其余取默认值 `default`。

    >>> answer_to_bool("Yes", False)
    True
    >>> answer_to_bool("n", True)
    False
    >>> answer_to_bool("", True)
    True
    """
    if answer.lower() in ("y", "yes"):
        return True
    if answer.lower() in ("n", "no"):
        return False
    return default


def answer_to_bool_2(answer: str, default: bool) -> bool:
    meanings = {"y": True, "yes": True, "n": False, "no": False}
    return meanings.get(answer.lower(), default)


def prize_for_place(place: int, prizes: list[int]) -> int:
    """Return the prize for `place`, where the first of `prizes` belongs to place 1. Places without
    a prize get 0.

    Given a `place` counted from 1 and the list `prizes`, return what is won, or 0 when the place
    is beyond the list or below 1.

    返回第 `place` 名的奖金，`prizes` 的首个元素属于第 1 名；没有奖金的名次返回 0。

    给定从 1 数起的名次 `place` 和奖金列表 `prizes`，返回对应奖金，名次超出列表或小于 1 时返回 0。

    >>> prize_for_place(2, [100, 50, 20])
    50
    >>> prize_for_place(4, [100, 50, 20])
    0
    >>> prize_for_place(0, [100])
    0
    """
    if 1 <= place <= len(prizes):
        return prizes[place - 1]
    return 0


def prize_for_place_2(place: int, prizes: list[int]) -> int:
    return dict(enumerate(prizes, 1)).get(place, 0)


def snow_tyres_needed(month: int, degrees: int) -> bool:
    """Return whether snow tyres are needed: always from November to March, and in any other
    `month` when it is colder than 4 `degrees`.

    You are given a `month` (1 to 12) and the temperature in `degrees`. In the months 11, 12, 1, 2
    and 3 the answer is True; in the others it is True only below 4 degrees.

    判断是否需要雪地胎：11 月到次年 3 月总是需要，其他月份 `month` 仅当气温 `degrees` 低于 4 时需要。

    给定月份 `month` 和气温 `degrees`，若月份为 11、12、1、2、3 之一或气温低于 4 度则返回 True，否则返回 False。

    >>> snow_tyres_needed(12, 10)
    True
    >>> snow_tyres_needed(4, 2)
    True
    >>> snow_tyres_needed(6, 20)
    False
    """
    return month >= 11 or month <= 3 or degrees < 4


def snow_tyres_needed_2(month: int, degrees: int) -> bool:
    if month in (11, 12, 1, 2, 3):
        return True
    return degrees < 4


def order_of_three(a: int, b: int, c: int) -> str:
    """Return 'ascending' if `a` <= `b` <= `c`, 'descending' if `a` >= `b` >= `c`, and 'unordered'
    otherwise. Three equal numbers are 'ascending'.

    Given `a`, `b` and `c`, describe their order as 'ascending', 'descending' or 'unordered'; equal
    neighbours are allowed, and ascending is tested first.

    若 `a` <= `b` <= `c` 返回 'ascending'，`a` >= `b` >= `c` 返回 'descending'，否则返回 'unordered'；
    三数相等算升序。

    给定三个数 `a`、`b`、`c`，先判断是否升序，再判断是否降序（允许相等），都不满足时返回 'unordered'。

    >>> order_of_three(1, 4, 4)
    'ascending'
    >>> order_of_three(9, 5, 2)
    'descending'
    >>> order_of_three(3, 8, 1)
    'unordered'
    """
    if a <= b <= c:
        return "ascending"
    if a >= b >= c:
        return "descending"
    return "unordered"


def order_of_three_2(a: int, b: int, c: int) -> str:
    numbers = [a, b, c]
    if numbers == sorted(numbers):
        return "ascending"
    if numbers == sorted(numbers, reverse=True):
        return "descending"
    return "unordered"


def spread_or_zero(numbers: list[int], limit: int) -> int:
    """Return the difference between the largest and the smallest of `numbers` if it is greater
    than `limit`, and 0 otherwise. An empty list gives 0.

    You are given `numbers` and a `limit`. Compute the span from minimum to maximum; spans up to
    the limit, like that of an empty list, are reported as 0.

    若 `numbers` 的最大值与最小值之差大于 `limit`，返回该差值，否则返回 0；空列表返回 0。

    给定列表 `numbers` 和阈值 `limit`，计算极差，超过阈值才返回极差，不超过或列表为空都返回 0。

    >>> spread_or_zero([3, 15, 8], 10)
    12
    >>> spread_or_zero([3, 9], 10)
    0
    >>> spread_or_zero([], 2)
    0
    """
    if not numbers:
        return 0
    spread = max(numbers) - min(numbers)
    return spread if spread > limit else 0


def sandwich_side(word: str, a: str, b: str) -> str:
    """Return 'left' if `word` comes before both `a` and `b` in the alphabet, 'right' if it comes
    after both, and 'between' otherwise.

    Given a `word` and two other words `a` and `b`, tell where it would stand in a sorted row:
    'left' of both, 'right' of both or 'between' (which includes being equal to one of them).

    按字典序，`word` 在 `a` 和 `b` 之前返回 'left'，在两者之后返回 'right'，否则返回 'between'。

    给定单词 `word` 以及另外两个单词 `a`、`b`，判断它排在两者之前、之后还是之间（与其中之一相同也算之间）。

    >>> sandwich_side("cat", "dog", "fox")
    'left'
    >>> sandwich_side("emu", "fox", "dog")
    'between'
    >>> sandwich_side("yak", "dog", "fox")
    'right'
    """
    if word < min(a, b):
        return "left"
    if word > max(a, b):
        return "right"
    return "between"


def sandwich_side_2(word: str, a: str, b: str) -> str:
    if word < a and word < b:
        return "left"
    if word > a and word > b:
        return "right"
    return "between"


def mail_folder(subject: str, sender: str, friends: list[str]) -> str:
    """Return the folder for a mail: 'inbox' if the `sender` is one of the `friends`, else 'spam' if
    the `subject` contains 'win', in any case, else 'other'.

    You are given the `subject` and the `sender` of a mail and a list of `friends`. Mails of
    friends go to 'inbox'; of the rest, those with 'win' in the subject go to 'spam', all more to
    'other'. Capitals in the subject do not matter.

    返回邮件所属的文件夹：`sender` 在 `friends` 中为 'inbox'；否则主题 `subject` 含 'win'（不分大小写）为
    'spam'，其余为 'other'。

    给定主题 `subject`、发件人 `sender` 和好友列表 `friends`，好友来信放入 'inbox'，其他来信中主题含有 'win'
    （忽略大小写）的放入 'spam'，剩下的放入 'other'。

    >>> mail_folder("WIN a car", "bob", ["amy"])
    'spam'
    >>> mail_folder("You win", "amy", ["amy"])
    'inbox'
    >>> mail_folder("Bill", "shop", [])
    'other'
    """
    if sender in friends:
        return "inbox"
    if "win" in subject.lower():
        return "spam"
    return "other"


def next_full_multiple(value: int, step: int) -> int:
    """Return `value` if it is a multiple of the positive `step`, and the next greater multiple if
    it is not.

    Write a function that rounds the integer `value` up to a multiple of `step`.

    若 `value` 是正整数 `step` 的倍数则返回它本身，否则返回比它大的下一个倍数。

    编写一个函数，把整数 `value` 向上取整到 `step` 的倍数。

    >>> next_full_multiple(13, 6)
    18
    >>> next_full_multiple(12, 6)
    12
    >>> next_full_multiple(-7, 5)
    -5
    """
    if value % step == 0:
        return value
    return (value // step + 1) * step


def next_full_multiple_2(value: int, step: int) -> int:
    while value % step != 0:
        value += 1
    return value


def wrap_into_day(hour: int) -> str:
    """Return `hour` as a text with 'am' or 'pm': 0 is '12am', 12 is '12pm', 15 is '3pm'.

    Given an `hour` from 0 to 23, write it on a twelve-hour clock. Hours below 12 get 'am', the
    others 'pm', and the hour 0 is written as 12.

    把 0 到 23 的小时 `hour` 写成带 'am' 或 'pm' 的形式：0 为 '12am'，12 为 '12pm'，15 为 '3pm'。

    给定 24 小时制的 `hour`，转换成 12 小时制：小于 12 加 'am'，否则加 'pm'，而 0 点写作 12。

    >>> wrap_into_day(15)
    '3pm'
    >>> wrap_into_day(0)
    '12am'
    >>> wrap_into_day(12)
    '12pm'
    """
    suffix = "am" if hour < 12 else "pm"
    return f"{hour % 12 or 12}{suffix}"


def wrap_into_day_2(hour: int) -> str:
    if hour == 0:
        return "12am"
    if hour < 12:
        return str(hour) + "am"
    if hour == 12:
        return "12pm"
    return str(hour - 12) + "pm"


def mean_against_limit(marks: list[int], limit: int) -> str:
    """Return 'pass' if the mean of `marks` is at least `limit`, 'fail' if it is lower, and 'no
    marks' if the list is empty.

    You are given a list of `marks` and a `limit`. Decide by the average: reaching the limit is a
    'pass', staying below it a 'fail', and without marks the answer is 'no marks'.

    若 `marks` 的平均值不低于 `limit` 返回 'pass'，低于则返回 'fail'，列表为空返回 'no marks'。

    给定成绩列表 `marks` 和及格线 `limit`，按平均分判断：达到为 'pass'，未达到为 'fail'，没有成绩为 'no marks'。

    >>> mean_against_limit([60, 80], 70)
    'pass'
    >>> mean_against_limit([60, 70], 70)
    'fail'
    >>> mean_against_limit([], 50)
    'no marks'
    """
    if not marks:
        return "no marks"
    return "pass" if sum(marks) / len(marks) >= limit else "fail"


def mean_against_limit_2(marks: list[int], limit: int) -> str:
    if len(marks) == 0:
        return "no marks"
    if sum(marks) >= limit * len(marks):
        return "pass"
    return "fail"


def shared_end(first: str, second: str) -> str:
    """Return 'both' if `first` and `second` agree in their first and in their last character,
    'front' or 'back' if only in that one, and 'none' otherwise. Both words have letters.

    Given two non-empty words, `first` and `second`, compare how they begin and how they end, and
    answer 'both', 'front', 'back' or 'none'.

    若 `first` 与 `second` 首尾字符都相同返回 'both'，仅首字符相同返回 'front'，仅末字符相同返回 'back'，
    都不同返回 'none'；两个单词都不为空。

    给定两个非空单词 `first`、`second`，比较它们的开头和结尾，返回 'both'、'front'、'back' 或 'none'。

    >>> shared_end("table", "tree")
    'both'
    >>> shared_end("table", "tools")
    'front'
    >>> shared_end("map", "bun")
    'none'
    """
    front = first[0] == second[0]
    back = first[-1] == second[-1]
    if front and back:
        return "both"
    if front:
        return "front"
    return "back" if back else "none"


def tank_advice(level: int, low: int, high: int) -> int:
    """Return how much to add so that `level` reaches `low` if it is below it, as a negative number
    how much to let out if it is above `high`, and 0 if it lies between.

    You are given the `level` of a tank and its bounds `low` and `high`. Return the change that
    brings the level just back into the bounds: positive, negative, or 0 if none is needed.

    `level` 低于 `low` 时返回需要补充的量，高于 `high` 时返回需要排出的量（负数），在范围内返回 0。

    给定水位 `level` 及上下界 `low`、`high`，返回使水位刚好回到范围内的变化量：正数、负数，无须调整则为 0。

    >>> tank_advice(3, 5, 9)
    2
    >>> tank_advice(12, 5, 9)
    -3
    >>> tank_advice(7, 5, 9)
    0
    """
    if level < low:
        return low - level
    if level > high:
        return high - level
    return 0


def tank_advice_2(level: int, low: int, high: int) -> int:
    return max(low, min(level, high)) - level


def count_bracket(count: int) -> str:
    """Return 'none' for a `count` of 0, the count itself as a text for 1 to 9, and '9+' for more.

    Write a function for the little number on a mail icon: no messages show as 'none', up to nine
    show the `count`, more show as '9+'.

    `count` 为 0 返回 'none'，1 到 9 返回该数字的字符串，更大则返回 '9+'。

    编写一个函数生成邮件图标上的小数字：没有消息显示 'none'，不超过 9 条显示 `count`，更多显示 '9+'。

    >>> count_bracket(4)
    '4'
    >>> count_bracket(0)
    'none'
    >>> count_bracket(15)
    '9+'
    """
    if count == 0:
        return "none"
    return str(count) if count <= 9 else "9+"


def count_bracket_2(count: int) -> str:
    if count > 9:
        return "9+"
    if count > 0:
        return str(count)
    return "none"


def fits_through(width: int, height: int, door: tuple[int, int]) -> str:
    """Return 'upright' if a board of `width` and `height` fits into `door` (its width and height)
    as it is, 'turned' if it fits only after swapping its sides, and 'no' otherwise.

    Given a board's `width` and `height` and a `door` as the pair (width, height), tell how the
    board gets through: 'upright', 'turned' by a quarter, or 'no' way.

    宽 `width` 高 `height` 的木板能直接放进 `door`（宽、高）返回 'upright'，转 90 度才行返回 'turned'，
    否则返回 'no'。

    给定木板的 `width`、`height` 和门的尺寸元组 `door`（宽、高），判断木板如何通过：直接通过为 'upright'，
    只有交换两边才能通过为 'turned'，都不行为 'no'。

    >>> fits_through(80, 150, (90, 200))
    'upright'
    >>> fits_through(150, 80, (90, 200))
    'turned'
    >>> fits_through(100, 100, (90, 200))
    'no'
    """
    if width <= door[0] and height <= door[1]:
        return "upright"
    if height <= door[0] and width <= door[1]:
        return "turned"
    return "no"


def fits_through_2(width: int, height: int, door: tuple[int, int]) -> str:
    for a, b, answer in [(width, height, "upright"), (height, width, "turned")]:
        if a <= door[0] and b <= door[1]:
            return answer
    return "no"


def longest_or_empty(words: list[str], limit: int) -> str:
    """Return the longest of `words` that has at most `limit` characters, the first one on a tie,
    or an empty string if no word fits.

    You are given `words` and a `limit`. Among the words that are not longer than the limit, choose
    the longest one; with several of that length take the first, with none return ''.

    返回 `words` 中长度不超过 `limit` 的最长单词，并列取最先出现的，没有合适的返回空串。

    给定单词列表 `words` 和上限 `limit`，在不超过上限的单词里选最长的，一样长取第一个；若没有则返回 ''。

    >>> longest_or_empty(["tree", "oak", "chestnut", "pine"], 5)
    'tree'
    >>> longest_or_empty(["tree", "oak"], 3)
    'oak'
    >>> longest_or_empty(["tree"], 2)
    ''
    """
    return max((word for word in words if len(word) <= limit), key=len, default="")


def longest_or_empty_2(words: list[str], limit: int) -> str:
    best = ""
    for word in words:
        if len(best) < len(word) <= limit:
            best = word
    return best


def first_keyword_team(text: str, teams: dict[str, str]) -> str:
    """Return the team of the first keyword in `teams` that occurs in `text`, or 'desk' if none
    does.

    Given a request `text` and the dict `teams` from keywords to teams, try the keywords in order
    and return the team of the first one contained in the text; else 'desk'.

    按顺序检查 `teams` 的关键词，返回第一个出现在 `text` 中的关键词对应的团队，都没有则返回 'desk'。

    给定请求内容 `text` 和从关键词到团队的字典 `teams`，首个包含在内容里的关键词决定团队，若没有则为 'desk'。

    >>> first_keyword_team("the screen is dark", {"print": "paper", "screen": "video"})
    'video'
    >>> first_keyword_team("print screen", {"print": "paper", "screen": "video"})
    'paper'
    >>> first_keyword_team("hello", {"print": "paper"})
    'desk'
    """
    for keyword, team in teams.items():
        if keyword in text:
            return team
    return "desk"


def first_keyword_team_2(text: str, teams: dict[str, str]) -> str:
    return next((teams[keyword] for keyword in teams if keyword in text), "desk")


def lift_direction(floor: int, calls: list[int]) -> str:
    """Return 'stay' if there are no `calls`, else 'open' if one of them is for `floor`, else 'up'
    or 'down' towards the first call.

    You are given the `floor` where a lift is and a list of `calls`. Without calls it should
    'stay'; if its own floor is called, 'open'; otherwise it goes 'up' or 'down' to the first call.

    没有呼叫 `calls` 返回 'stay'；其中有本层 `floor` 返回 'open'；否则朝第一个呼叫返回 'up' 或 'down'。

    给定电梯所在楼层 `floor` 和呼叫列表 `calls`，列表为空则停留，含有当前楼层则开门，否则驶向第一个呼叫，返回
    'stay'、'open'、'up' 或 'down'。

    >>> lift_direction(3, [5, 1])
    'up'
    >>> lift_direction(3, [1, 3])
    'open'
    >>> lift_direction(0, [])
    'stay'
    """
    if not calls:
        return "stay"
    if floor in calls:
        return "open"
    return "up" if calls[0] > floor else "down"


def halfway_value(a: int, b: int) -> float:
    """Return the mean of `a` and `b` if they differ by at most 10, and otherwise 0.0.

    Two gauges show `a` and `b`. If they are not more than 10 apart, return the number halfway
    between them; if they are, the measurement is worthless and 0.0 is returned.

    若 `a` 与 `b` 相差不超过 10，返回它们的平均值，否则返回 0.0。

    两个仪表的读数为 `a` 和 `b`，相差至多 10 时返回两者的中间值，相差更大则测量无效，返回 0.0。

    >>> halfway_value(20, 25)
    22.5
    >>> halfway_value(4, 15)
    0.0
    >>> halfway_value(6, 6)
    6.0
    """
    if abs(a - b) <= 10:
        return (a + b) / 2
    return 0.0


def halfway_value_2(a: int, b: int) -> float:
    return 0.0 if abs(a - b) > 10 else (a + b) / 2


def card_value(card: str) -> int:
    """Return the value of a `card`: 11 for 'A', 10 for 'K', 'Q' and 'J', and the number itself for
    cards like '7' or '10'.

    Given a `card` as a text, return its points. An ace 'A' counts 11, the pictures 'K', 'Q', 'J'
    count 10, and number cards count what is written on them.

    返回纸牌 `card` 的点数：'A' 为 11，'K'、'Q'、'J' 为 10，数字牌（如 '7'、'10'）为其数字。

    给定表示一张牌的字符串 `card`，A 计 11 点，K、Q、J 计 10 点，其余按牌面数字计算。

    >>> card_value("A")
    11
    >>> card_value("Q")
    10
    >>> card_value("7")
    7
    """
    if card == "A":
        return 11
    if card in ("K", "Q", "J"):
        return 10
    return int(card)


def card_value_2(card: str) -> int:
    values = {"A": 11, "K": 10, "Q": 10, "J": 10}
    return values[card] if card in values else int(card)


def crossing_kind(old: int, new: int, limit: int) -> str:
    """Return 'rose above' if `old` was at most `limit` and `new` is greater than it, 'fell back' if
    it is the other way round, and 'no change' otherwise.

    You are given two readings, `old` and `new`, and a `limit`. Tell whether the value 'rose above'
    the limit, 'fell back' to it or below, or stayed on its side: 'no change'.

    若 `old` 不大于 `limit` 而 `new` 大于它，返回 'rose above'；反之返回 'fell back'；否则返回 'no change'。

    给定前后两个读数 `old`、`new` 和界限 `limit`，判断数值是越过了界限、回落到界限以内，还是没有变化，分别返回
    'rose above'、'fell back'、'no change'。

    >>> crossing_kind(3, 8, 5)
    'rose above'
    >>> crossing_kind(8, 5, 5)
    'fell back'
    >>> crossing_kind(6, 9, 5)
    'no change'
    """
    if old <= limit < new:
        return "rose above"
    if new <= limit < old:
        return "fell back"
    return "no change"


def crossing_kind_2(old: int, new: int, limit: int) -> str:
    if (old > limit) == (new > limit):
        return "no change"
    return "rose above" if new > limit else "fell back"


def serving_sizes(guests: int) -> str:
    """Return the pot for `guests`: 'small' for up to 2, 'medium' for up to 5, 'large' for up to 9,
    and 'two pots' for more. For no guests return 'none'.

    Write a function that chooses a pot by the number of `guests`: none, 1 to 2, 3 to 5, 6 to 9,
    or even more give 'none', 'small', 'medium', 'large' and 'two pots'.

    按客人数 `guests` 选锅：至多 2 人 'small'，至多 5 人 'medium'，至多 9 人 'large'，更多 'two pots'，
    没有客人返回 'none'。

    编写一个函数，根据 `guests` 的人数 0、1 到 2、3 到 5、6 到 9 或更多，分别返回 'none'、'small'、'medium'、
    'large'、'two pots'。

    >>> serving_sizes(4)
    'medium'
    >>> serving_sizes(0)
    'none'
    >>> serving_sizes(12)
    'two pots'
    """
    for limit, pot in [(0, "none"), (2, "small"), (5, "medium"), (9, "large")]:
        if guests <= limit:
            return pot
    return "two pots"


def serving_sizes_2(guests: int) -> str:
    pots = ["none", "small", "medium", "large", "two pots"]
    return pots[bisect.bisect_left([0, 2, 5, 9], guests)]


def stamp_for_letter(grams: int, abroad: bool) -> int:
    """Return the postage in cents for a letter of `grams` grams: 85 up to 20 grams, 100 up to 50,
    and 160 beyond. A letter that goes `abroad` costs 40 more.

    You are given the weight of a letter in `grams` and whether it goes `abroad`. Up to 20 grams
    cost 85, up to 50 cost 100, heavier ones 160; add 40 for another country.

    返回重 `grams` 克的信件邮资（分）：至多 20 克为 85，至多 50 克为 100，更重为 160；寄往国外 `abroad` 加 40。

    给定信件重量 `grams` 和是否寄往国外 `abroad`，按重量收 85、100 或 160（以 20 克和 50 克为界），国外另加 40。

    >>> stamp_for_letter(20, False)
    85
    >>> stamp_for_letter(35, True)
    140
    >>> stamp_for_letter(80, False)
    160
    """
    if grams <= 20:
        cost = 85
    elif grams <= 50:
        cost = 100
    else:
        cost = 160
    return cost + 40 if abroad else cost


def stamp_for_letter_2(grams: int, abroad: bool) -> int:
    cost = 160
    if grams <= 20:
        cost = 85
    elif grams <= 50:
        cost = 100
    if abroad:
        cost += 40
    return cost


def valid_throws_total(a: int, b: int, c: int) -> int:
    """Return the sum of those of `a`, `b` and `c` that are from 1 to 6, as on a die; the others
    count 0.

    Given three throws `a`, `b` and `c`, add only the valid ones. A throw is valid if it lies
    between 1 and 6, both included.

    返回 `a`、`b`、`c` 中介于 1 到 6 之间（含两端）的数之和，其余的数按 0 计。

    给定三次掷骰结果 `a`、`b`、`c`，只累加有效的点数；点数在 1 到 6 之间才有效。

    >>> valid_throws_total(3, 7, 5)
    8
    >>> valid_throws_total(0, 9, -1)
    0
    >>> valid_throws_total(6, 6, 1)
    13
    """
    return sum(throw for throw in (a, b, c) if 1 <= throw <= 6)


def valid_throws_total_2(a: int, b: int, c: int) -> int:
    total = 0
    for throw in [a, b, c]:
        if throw >= 1 and throw <= 6:
            total += throw
    return total


def days_beyond_four_weeks(year: int, month: int) -> int:
    """Return the number of days that `month` has beyond 28 in `year`: 3 for long months, 2 for
    short ones, and for February 1 in a leap year and 0 in other years.

    You are given a `year` and a `month`. Say by how many days the month is longer than four weeks.
    A year is a leap year if 4 divides it, but not 100, or if 400 divides it.

    返回 `year` 年 `month` 月比 28 天多出的天数：大月 3，小月 2，二月闰年为 1、平年为 0。

    给定 `year` 和 `month`，求该月比四个星期多几天；能被 4 整除但不能被 100 整除，或能被 400 整除的年份是闰年。

    >>> days_beyond_four_weeks(2024, 2)
    1
    >>> days_beyond_four_weeks(1900, 2)
    0
    >>> days_beyond_four_weeks(2023, 7)
    3
    """
    if month == 2:
        leap = year % 4 == 0 and year % 100 != 0 or year % 400 == 0
        return 1 if leap else 0
    return 2 if month in (4, 6, 9, 11) else 3


def chosen_or_cheapest(menu: dict[str, int], wish: str) -> str:
    """Return `wish` if it is on the `menu`, otherwise the dish with the lowest price, and an empty
    string if the menu is empty.

    You are given a `menu` from dishes to prices and a `wish`. If the wished dish is not there,
    the cheapest one is brought (the first of several); from an empty menu comes ''.

    若 `wish` 在 `menu` 中则返回它，否则返回价格最低的菜；菜单为空返回空串。

    给定从菜名到价格的字典 `menu` 和想点的菜 `wish`，没有这道菜时改上最便宜的一道（并列取第一个），菜单为空时返回 ''。

    >>> chosen_or_cheapest({"soup": 5, "fish": 12}, "fish")
    'fish'
    >>> chosen_or_cheapest({"soup": 5, "fish": 12}, "cake")
    'soup'
    >>> chosen_or_cheapest({}, "cake")
    ''
    """
    if wish in menu:
        return wish
    return min(menu, key=menu.get, default="")


def chosen_or_cheapest_2(menu: dict[str, int], wish: str) -> str:
    if not menu:
        return ""
    if wish in menu:
        return wish
    return min(menu, key=lambda dish: menu[dish])


def tempo_word(beats: int) -> str:
    """Return the musical tempo for `beats` per minute: 'largo' below 66, 'andante' below 108,
    'allegro' below 168, and 'presto' from there on.

    Given the number of `beats` in a minute, name the tempo. The words are 'largo', 'andante',
    'allegro' and 'presto', and the last three begin at 66, 108 and 168.

    按每分钟拍数 `beats` 返回速度术语：低于 66 为 'largo'，低于 108 为 'andante'，低于 168 为 'allegro'，
    其余为 'presto'。

    给定每分钟的拍数 `beats`，返回音乐速度名称：'andante'、'allegro'、'presto' 分别从 66、108、168 开始，更慢的是
    'largo'。

    >>> tempo_word(60)
    'largo'
    >>> tempo_word(108)
    'allegro'
    >>> tempo_word(200)
    'presto'
    """
    if beats < 66:
        return "largo"
    if beats < 108:
        return "andante"
    if beats < 168:
        return "allegro"
    return "presto"


def tempo_word_2(beats: int) -> str:
    names = ["largo", "andante", "allegro", "presto"]
    return names[bisect.bisect_right([66, 108, 168], beats)]


def better_time(times: list[int], record: int) -> str:
    """Return 'record' if the smallest of `times` is below `record`, 'equal' if it equals it, and
    'slower' otherwise. Without any times return 'absent'.

    You are given the `times` of a runner and the `record`. Compare the best (smallest) time with
    the record, and answer 'record', 'equal' or 'slower'; an empty list is 'absent'.

    `times` 的最小值小于 `record` 返回 'record'，等于返回 'equal'，大于返回 'slower'；列表为空返回 'absent'。

    给定选手的用时列表 `times` 和纪录 `record`，用最好（最短）的成绩与纪录比较，返回 'record'、'equal' 或
    'slower'；没有成绩时返回 'absent'。

    >>> better_time([61, 58, 63], 60)
    'record'
    >>> better_time([61, 60], 60)
    'equal'
    >>> better_time([], 60)
    'absent'
    """
    if not times:
        return "absent"
    best = min(times)
    if best < record:
        return "record"
    return "equal" if best == record else "slower"


def better_time_2(times: list[int], record: int) -> str:
    if not times:
        return "absent"
    if any(time < record for time in times):
        return "record"
    return "equal" if record in times else "slower"


def prevailing_sign(numbers: list[int]) -> int:
    """Return 1 if more of the `numbers` are positive than negative, -1 if more are negative, and 0
    if there are equally many.

    Given a list `numbers`, count the values above and below zero, and return 1, -1 or 0 according
    to which side has more.

    若 `numbers` 中正数多于负数返回 1，负数更多返回 -1，一样多返回 0。

    给定整数列表 `numbers`，比较正数与负数的个数，按哪一方更多返回 1 或 -1，相等时返回 0。

    >>> prevailing_sign([4, -1, 7, 0])
    1
    >>> prevailing_sign([-3, 2, -8])
    -1
    >>> prevailing_sign([])
    0
    """
    positive = sum(number > 0 for number in numbers)
    negative = sum(number < 0 for number in numbers)
    if positive > negative:
        return 1
    return -1 if negative > positive else 0


def prevailing_sign_2(numbers: list[int]) -> int:
    balance = 0
    for number in numbers:
        if number > 0:
            balance += 1
        elif number < 0:
            balance -= 1
    return (balance > 0) - (balance < 0)


def plant_water(moisture: int, sunny: bool) -> int:
    """Return how many cups of water a plant gets: none if `moisture` is 60 or more, 1 if it is 30
    or more, else 2; on a `sunny` day one cup more, unless it gets none.

    You are given the `moisture` of the soil and whether it is `sunny`. From 60 on nothing is
    needed at all, from 30 on 1 cup, below that 2; in the sun a plant that needs water gets an
    extra cup.

    返回给植物浇水的杯数：湿度 `moisture` 至少 60 不浇，至少 30 浇 1 杯，否则 2 杯；晴天 `sunny` 需要浇水时多 1 杯。

    给定土壤湿度 `moisture` 和是否晴天 `sunny`，湿度达到 60 返回 0，达到 30 为 1 杯，更干为 2 杯，
    晴天时需要浇水的再加 1 杯。

    >>> plant_water(70, True)
    0
    >>> plant_water(40, False)
    1
    >>> plant_water(10, True)
    3
    """
    if moisture >= 60:
        return 0
    cups = 1 if moisture >= 30 else 2
    return cups + 1 if sunny else cups


def plant_water_2(moisture: int, sunny: bool) -> int:
    if moisture >= 60:
        return 0
    cups = 2
    if moisture >= 30:
        cups = 1
    if sunny:
        cups += 1
    return cups


def second_unless_equal(values: list[int], default: int) -> int:
    """Return the second of `values` if it differs from the first one, and `default` if it does not
    or if there are fewer than two values.

    You are given a list `values` and a `default`. When the list has at least two values and the
    first two differ, return the second one, otherwise the default.

    若 `values` 的第二个元素与第一个不同则返回第二个，相同或不足两个元素则返回 `default`。

    给定列表 `values` 和默认值 `default`，至少有两个元素且前两个不相等时返回第二个，否则返回默认值。

    >>> second_unless_equal([4, 9, 1], 0)
    9
    >>> second_unless_equal([4, 4, 1], 0)
    0
    >>> second_unless_equal([4], -1)
    -1
    """
    if len(values) >= 2 and values[0] != values[1]:
        return values[1]
    return default


def second_unless_equal_2(values: list[int], default: int) -> int:
    if len(values) < 2:
        return default
    return default if values[0] == values[1] else values[1]


def text_ending_kind(sentence: str) -> str:
    """Return 'question' if `sentence` ends with '?', 'order' if it ends with '!', 'statement' if it
    ends with '.', and 'unfinished' otherwise. Spaces at the end do not matter.

    Given a `sentence`, look at its last character that is no space: '?' is a 'question', '!' an
    'order', '.' a 'statement'; anything else, or nothing, is 'unfinished'.

    `sentence` 以 '?' 结尾返回 'question'，以 '!' 结尾返回 'order'，以 '.' 结尾返回 'statement'，其他返回
    'unfinished'；忽略末尾空格。

    给定句子 `sentence`，去掉末尾空格后看最后一个字符：问号、感叹号、句点分别对应 'question'、'order'、
    'statement'，其余或为空时返回 'unfinished'。

    >>> text_ending_kind("Are you here? ")
    'question'
    >>> text_ending_kind("It rains.")
    'statement'
    >>> text_ending_kind("and then")
    'unfinished'
    """
    kinds = {"?": "question", "!": "order", ".": "statement"}
    return kinds.get(sentence.rstrip()[-1:], "unfinished")


def text_ending_kind_2(sentence: str) -> str:
    sentence = sentence.rstrip()
    if sentence.endswith("?"):
        return "question"
    if sentence.endswith("!"):
        return "order"
    return "statement" if sentence.endswith(".") else "unfinished"


def days_until_due(left: int) -> str:
    """Return 'late' if `left` days are negative, 'today' for 0, 'tomorrow' for 1, and for more a
    text like 'in 5 days'.

    You are given how many days are `left` until a task is due. Return 'late', 'today' or
    'tomorrow' for a negative number, 0 and 1, and otherwise 'in N days'.

    剩余天数 `left` 为负返回 'late'，为 0 返回 'today'，为 1 返回 'tomorrow'，更多返回如 'in 5 days'。

    给定距离截止日期的天数 `left`，负数、0、1 分别返回 'late'、'today'、'tomorrow'，其余返回 'in N days'。

    >>> days_until_due(5)
    'in 5 days'
    >>> days_until_due(0)
    'today'
    >>> days_until_due(-2)
    'late'
    """
    if left < 0:
        return "late"
    if left == 0:
        return "today"
    return "tomorrow" if left == 1 else f"in {left} days"


def days_until_due_2(left: int) -> str:
    if left < 0:
        return "late"
    return {0: "today", 1: "tomorrow"}.get(left, "in " + str(left) + " days")


def larger_last_digit_of_two(a: int, b: int) -> int:
    """Return whichever of `a` and `b` has the larger last digit; if the last digits are equal,
    return the smaller number. Both are at least 0.

    Given two non-negative integers `a` and `b`, compare their last digits. The number with the
    larger one is returned; on a tie it is the smaller number.

    返回非负整数 `a` 与 `b` 中个位数字较大的一个；个位相同则返回较小的数。

    给定两个非负整数 `a`、`b`，比较个位数字，返回个位更大的那个数，若个位相等则返回数值较小者。

    >>> larger_last_digit_of_two(38, 91)
    38
    >>> larger_last_digit_of_two(25, 15)
    15
    >>> larger_last_digit_of_two(0, 7)
    7
    """
    if a % 10 == b % 10:
        return min(a, b)
    return a if a % 10 > b % 10 else b


def larger_last_digit_of_two_2(a: int, b: int) -> int:
    return max(a, b, key=lambda number: (number % 10, -number))
