"""Rules of life: fees, points, tariffs, timetables and checks as people are told them in words."""

import itertools
import math
import re
from collections import Counter, defaultdict, deque


def cloakroom_fee(coats: int, bags: int) -> int:
    """A theatre cloakroom takes 2 euros for a coat and 3 euros for a bag, but nobody pays more than
    10 euros. Return the price for `coats` coats and `bags` bags.

    Compute what a visitor pays who hands in `coats` coats at 2 euros each and `bags` bags at 3
    euros each. The sum is capped at 10 euros; with nothing handed in, it is 0.

    剧院衣帽间寄存一件外套收 2 欧元，一个包收 3 欧元，但每人最多收 10 欧元。返回寄存 `coats` 件外套和 `bags` 个包的费用。

    求寄存费：外套 `coats` 件，每件 2 欧元；包 `bags` 个，每个 3 欧元；总额封顶 10 欧元，什么都不寄存则为 0。

    >>> cloakroom_fee(2, 1)
    7
    >>> cloakroom_fee(4, 4)
    10
    >>> cloakroom_fee(0, 0)
    0
    """
    return min(coats * 2 + bags * 3, 10)


def cloakroom_fee_2(coats: int, bags: int) -> int:
    fee = coats * 2 + bags * 3
    if fee > 10:
        return 10
    return fee


def stamps_on_card(cups: list[int]) -> list[int]:
    """A café stamps a card once for every cup bought; when the card has 8 stamps, the guest gets a
    free cup and an empty card. `cups` tells how many cups were bought at each visit. Return the
    number of stamps on the card after each visit.

    You are given `cups`, the cups bought per visit. Every cup gives a stamp, and eight stamps are
    exchanged for a free cup at once, the other stamps stay. List how many stamps are left after
    each of the visits.

    咖啡馆每买一杯盖一个章，集满 8 个章就送一杯并换一张空卡。`cups` 是每次光顾所买的杯数，返回每次光顾之后卡上的章数。

    给定每次购买的杯数 `cups`，每杯得一个章，满 8 个立即兑换一杯免费咖啡，多出的章保留。依次列出每次之后剩下的章数。

    >>> stamps_on_card([3, 4, 2])
    [3, 7, 1]
    >>> stamps_on_card([8, 17])
    [0, 1]
    >>> stamps_on_card([])
    []
    """
    result = []
    stamps = 0
    for bought in cups:
        stamps = (stamps + bought) % 8
        result.append(stamps)
    return result


def stamps_on_card_2(cups: list[int]) -> list[int]:
    return [total % 8 for total in itertools.accumulate(cups)]


def umbrella_rental(minutes: int) -> int:
    """Renting an umbrella is free for the first 30 minutes. After that each started hour costs 150
    cents, and after more than 5 such hours the umbrella counts as bought for 1000 cents. Return the
    price for `minutes` minutes.

    Given how many `minutes` an umbrella was used, return the cents to pay: 0 up to 30 minutes, then
    150 for every hour begun after those 30 minutes; if that would be more than five hours, it is a
    flat 1000.

    租伞前 30 分钟免费，之后每开始一小时收 150 分；若超出的部分超过 5 小时，则按 1000 分买断。返回使用 `minutes` 分钟的费用。

    根据用伞时长 `minutes`（分钟）求费用（分）：30 分钟以内为 0；超过部分不足一小时按一小时计，每小时 150；超过部分多于五小时则一律 1000。

    >>> umbrella_rental(30)
    0
    >>> umbrella_rental(31)
    150
    >>> umbrella_rental(150)
    300
    >>> umbrella_rental(331)
    1000
    """
    if minutes <= 30:
        return 0
    hours = math.ceil((minutes - 30) / 60)
    return 1000 if hours > 5 else hours * 150


def umbrella_rental_2(minutes: int) -> int:
    remaining = minutes - 30
    fee = 0
    while remaining > 0:
        fee += 150
        remaining -= 60
    return min(fee, 1000) if fee <= 750 else 1000


def bottle_deposit(containers: list[str]) -> int:
    """A machine takes back empty containers: it gives 8 cents for a "glass", 25 for a "can" and 150
    for a "crate". Anything else is returned without money. Return the cents paid out for
    `containers`.

    Write a function that adds up the deposit for the list `containers`, where "glass" is worth 8
    cents, "can" 25 and "crate" 150. Unknown words are worth nothing.

    回收机收空容器："glass" 退 8 分，"can" 退 25 分，"crate" 退 150 分，其他东西不给钱。返回 `containers` 一共能退多少分。

    编写函数，计算列表 `containers` 的押金总额：玻璃瓶 "glass" 8 分，罐子 "can" 25 分，箱子 "crate" 150 分，不认识的词按 0 分计。

    >>> bottle_deposit(["can", "glass", "can"])
    58
    >>> bottle_deposit(["crate", "shoe"])
    150
    >>> bottle_deposit([])
    0
    """
    worth = {"glass": 8, "can": 25, "crate": 150}
    return sum(worth.get(container, 0) for container in containers)


def bottle_deposit_2(containers: list[str]) -> int:
    total = 0
    for container in containers:
        if container == "glass":
            total += 8
        elif container == "can":
            total += 25
        elif container == "crate":
            total += 150
    return total


def unit_price_label(name: str, cents: int, grams: int) -> str:
    """A shelf label shows the name of an article and its price per 100 grams in cents, rounded
    down, as in "Rice: 25/100g". Return the label for an article called `name` that costs `cents`
    cents and weighs `grams` grams. If `grams` is not positive, the label is just the name.

    Make a label out of `name`, a colon, a space, the whole cents that 100 grams cost (`cents` is
    the price of `grams` grams; drop any fraction) and "/100g". Without a positive weight return
    only `name`.

    货架标签显示商品名和每 100 克的价格（分，向下取整），例如 "Rice: 25/100g"。商品名为 `name`，价格 `cents` 分，重 `grams` 克，返回标签；如果
    `grams` 不是正数，标签只有商品名。

    用 `name`、冒号、空格、每 100 克的整数分价格（`grams` 克卖 `cents` 分，舍去小数）和 "/100g" 拼成标签。重量不为正时只返回 `name`。

    >>> unit_price_label("Rice", 125, 500)
    'Rice: 25/100g'
    >>> unit_price_label("Tea", 299, 75)
    'Tea: 398/100g'
    >>> unit_price_label("Voucher", 1000, 0)
    'Voucher'
    """
    if grams <= 0:
        return name
    return f"{name}: {cents * 100 // grams}/100g"


def may_return_goods(days: int, has_receipt: bool, opened: bool) -> str:
    """A shop takes goods back under these rules: without a receipt never; up to 14 days after the
    purchase for money if the packing is unopened, and for a voucher if it is opened; from day 15 to
    day 30 for a voucher, but only unopened. Return "money", "voucher" or "no" for goods bought
    `days` days ago; `has_receipt` and `opened` tell the rest.

    Given the age of a purchase in `days`, whether the customer `has_receipt` and whether the box
    was `opened`, find what the shop gives back: "money" for unopened goods within 14 days,
    "voucher" for opened goods within 14 days or unopened ones within 30, otherwise "no". No receipt
    always means "no".

    商店退货规则：没有小票一律不退；购买后 14 天内，未拆封退现金，已拆封退代金券；第 15 到 30 天，只有未拆封的可退代金券。`days` 为购买至今的天数，`has_receipt`
    表示有无小票，`opened` 表示是否拆封，返回 "money"、"voucher" 或 "no"。

    已知购买天数 `days`、是否有小票 `has_receipt`、是否拆封 `opened`，判断退什么：14 天内未拆封为 "money"；14 天内已拆封，或 30 天内未拆封为
    "voucher"；其余以及无小票的情况都为 "no"。

    >>> may_return_goods(10, True, False)
    'money'
    >>> may_return_goods(14, True, True)
    'voucher'
    >>> may_return_goods(31, True, False)
    'no'
    >>> may_return_goods(1, False, False)
    'no'
    """
    if not has_receipt or days > 30:
        return "no"
    if days <= 14:
        return "voucher" if opened else "money"
    return "no" if opened else "voucher"


def may_return_goods_2(days: int, has_receipt: bool, opened: bool) -> str:
    if has_receipt and days <= 14 and not opened:
        return "money"
    if has_receipt and (days <= 14 or days <= 30 and not opened):
        return "voucher"
    return "no"


def tills_open(arrivals: list[int], served: int) -> list[int]:
    """In every minute some customers join the queue, as `arrivals` tells, and afterwards each open
    till serves `served` of them. At first one till is open; whenever more than 10 customers wait
    after the arrivals, one more till is opened before serving, and whenever nobody waits after the
    serving, all tills but one close. Return the number of tills open during each minute.

    Simulate a supermarket: per minute, add the next number of `arrivals` to the waiting customers;
    if there are now more than ten, open one more till (there is one in the beginning); let every
    till serve up to `served` customers, note the number of tills, and go back to one till if the
    queue is empty.

    超市每分钟先有 `arrivals` 中相应数量的顾客排队，然后每个开着的收银台服务 `served` 人。起初只开一个台；顾客到达后若等待人数超过
    10，就在服务前加开一个台；服务后若无人等待，则只保留一个台。返回每分钟开着的收银台数。

    模拟超市排队：每分钟把 `arrivals` 的下一个数加入等待人数，若超过十人则加开一个收银台（开始时有一个），每个台最多服务 `served` 人，记下台数；如果队伍空了，就恢复为一个台。

    >>> tills_open([5, 12, 9, 0, 0], 4)
    [1, 2, 3, 3, 1]
    >>> tills_open([10, 3], 2)
    [1, 2]
    >>> tills_open([], 3)
    []
    """
    waiting = 0
    tills = 1
    history = []
    for count in arrivals:
        waiting += count
        if waiting > 10:
            tills += 1
        history.append(tills)
        waiting = max(0, waiting - tills * served)
        if waiting == 0:
            tills = 1
    return history


def cash_amount(cents: int) -> int:
    """In some countries the smallest coin is 5 cents, so that sums paid in cash are rounded: an
    ending of 1 or 2 goes down to 0, 3 and 4 up to 5, 6 and 7 down to 5, 8 and 9 up to 10. Return
    the cash amount for `cents`, which is not negative.

    Round the price `cents` (0 or more) to the nearest multiple of 5, the way cash is paid where
    there are no coins of one and two cents.

    有些国家最小的硬币是 5 分，付现金时要取整：尾数 1、2 舍为 0，3、4 进为 5，6、7 舍为 5，8、9 进为 10。返回非负金额 `cents` 的现金应付额。

    把不小于 0 的价格 `cents` 取整到最接近的 5 的倍数，就像没有一分和两分硬币的地方付现金那样。

    >>> cash_amount(1242)
    1240
    >>> cash_amount(1243)
    1245
    >>> cash_amount(98)
    100
    >>> cash_amount(0)
    0
    """
    return (cents + 2) // 5 * 5


def cash_amount_2(cents: int) -> int:
    ending = cents % 5
    if ending <= 2:
        return cents - ending
    return cents + 5 - ending


def cash_amount_3(cents: int) -> int:
    return 5 * round(cents / 5)


def second_half_price(prices: list[int]) -> int:
    """A shoe shop sells every second pair at half price (rounded down): the pairs are sorted from
    the dearest to the cheapest, and the 2nd, 4th, 6th … of them cost half. Return the sum to pay
    for `prices`.

    Given the `prices` of the pairs in a basket, sort them in descending order and take only half
    (without the fraction) of each one at an even place, counted from one. Return the total.

    鞋店第二双半价（向下取整）：把鞋按价格从高到低排列，第 2、4、6……双只收一半。返回 `prices` 应付的总额。

    给定购物篮中各双鞋的价格 `prices`，降序排列后，处在偶数位（从一数起）的只收半价，舍去小数，求总价。

    >>> second_half_price([40, 60, 31])
    111
    >>> second_half_price([25])
    25
    >>> second_half_price([15, 15])
    22
    >>> second_half_price([])
    0
    """
    ordered = sorted(prices, reverse=True)
    return sum(ordered[::2]) + sum(price // 2 for price in ordered[1::2])


def second_half_price_2(prices: list[int]) -> int:
    total = 0
    for place, price in enumerate(sorted(prices, reverse=True), 1):
        if place % 2 == 0:
            total += price // 2
        else:
            total += price
    return total


def shelf_actions(stock: dict[str, int], sold: list[str]) -> list[str]:
    """A shop assistant takes one piece off the `stock` for each name in `sold`. When an article
    runs down to 2 pieces, it is ordered ("order tea"); a customer who wants an article of which
    there is none goes away ("no tea"). Return these notes in order; the dictionary given stays
    unchanged.

    `stock` maps articles to pieces, and `sold` lists the articles asked for one after another. Note
    "no NAME" if there is nothing left of it (or it was never there); else take one away and note
    "order NAME" when exactly two are left. Return the list of notes and do not change `stock`.

    店员按 `sold` 中的每个名字从库存 `stock` 里取走一件。某种商品只剩 2 件时要订货（记 "order tea"）；顾客想要的商品已没有时空手而归（记 "no
    tea"）。按顺序返回这些记录，原字典保持不变。

    `stock` 是商品到件数的字典，`sold` 依次列出顾客要的商品。若没有货（或根本没有这种商品），记 "no 名称"；否则减一件，恰好剩两件时记 "order
    名称"。返回记录列表，不修改 `stock`。

    >>> shelf_actions({"tea": 3, "jam": 1}, ["tea", "jam", "jam"])
    ['order tea', 'no jam']
    >>> shelf_actions({"oil": 5}, ["oil", "salt"])
    ['no salt']
    >>> shelf_actions({}, [])
    []
    """
    left = dict(stock)
    notes = []
    for name in sold:
        if left.get(name, 0) == 0:
            notes.append(f"no {name}")
            continue
        left[name] -= 1
        if left[name] == 2:
            notes.append(f"order {name}")
    return notes


def wrapping_cost(gifts: list[str]) -> int:
    """Wrapping a "book" costs 1, a "toy" 2 and a "vase" 4; any other gift costs 3. From five gifts
    on, the cheapest one is wrapped for nothing. Return the cost of wrapping all `gifts`.

    Given the kinds of `gifts`, sum the wrapping prices (book 1, toy 2, vase 4, everything else 3).
    If there are at least 5 gifts, subtract the lowest of these prices.

    包装一本 "book" 收 1 元，一个 "toy" 收 2 元，一个 "vase" 收 4 元，其他礼物收 3 元。五件起，最便宜的一件免费。返回包装全部 `gifts` 的费用。

    给定礼物种类列表 `gifts`，把包装价相加（book 为 1，toy 为 2，vase 为 4，其余为 3）；若至少有 5 件，减去其中最低的一个价格。

    >>> wrapping_cost(["book", "toy", "lamp"])
    6
    >>> wrapping_cost(["vase", "toy", "toy", "vase", "lamp"])
    13
    >>> wrapping_cost([])
    0
    """
    prices = [{"book": 1, "toy": 2, "vase": 4}.get(gift, 3) for gift in gifts]
    if len(prices) >= 5:
        prices.remove(min(prices))
    return sum(prices)


def wrapping_cost_2(gifts: list[str]) -> int:
    cost = {"book": 1, "toy": 2, "vase": 4}
    total = 0
    cheapest = 4
    for gift in gifts:
        price = cost.get(gift, 3)
        total += price
        cheapest = min(cheapest, price)
    return total - cheapest if len(gifts) >= 5 else total


def points_by_grade(marks: list[str]) -> int:
    """A pupil gets 5 gold points for each "A", 3 for each "B", 1 for each "C" and loses 2 for each
    "F"; other marks change nothing. The points never fall below 0 on the way. Return the points
    after all `marks`.

    Go through `marks` and keep an account that starts at 0: A +5, B +3, C +1, F -2, everything else
    +0. Whenever the account would become negative, it is set to 0. What is it in the end?

    学生每得一个 "A" 加 5 分，"B" 加 3 分，"C" 加 1 分，"F" 扣 2 分，其他成绩不变；过程中积分不会低于 0。返回处理完 `marks` 之后的积分。

    依次处理 `marks`，积分从 0 开始：A 加 5，B 加 3，C 加 1，F 减 2，其余不变。一旦积分将变为负数，就置为 0。求最后的积分。

    >>> points_by_grade(["A", "F", "C"])
    4
    >>> points_by_grade(["F", "F", "B"])
    3
    >>> points_by_grade([])
    0
    """
    points = 0
    for mark in marks:
        points += {"A": 5, "B": 3, "C": 1, "F": -2}.get(mark, 0)
        points = max(points, 0)
    return points


def points_by_grade_2(marks: list[str]) -> int:
    points = 0
    for mark in marks:
        if mark == "A":
            points += 5
        elif mark == "B":
            points += 3
        elif mark == "C":
            points += 1
        elif mark == "F":
            points = points - 2 if points >= 2 else 0
    return points


def school_bell(period: int) -> str:
    """Lessons last 45 minutes, and the first begins at 08:00. After each lesson there is a break of
    5 minutes, but after the 3rd it is 20 minutes long. Return when lesson number `period` (from 1)
    begins, as "HH:MM".

    Compute the time, written like "09:40", at which the lesson with the number `period` starts. The
    first one starts at 8 o'clock; a lesson takes 45 minutes and a break 5, except the one after
    lesson three, which takes 20.

    每节课 45 分钟，第一节 08:00 开始。课间休息 5 分钟，但第 3 节课后休息 20 分钟。返回第 `period` 节课（从 1 数起）的上课时间，格式为 "HH:MM"。

    求第 `period` 节课的开始时间（写成 "09:40" 的形式）。第一节八点整开始，每节课 45 分钟，课间 5 分钟，唯独第三节课后的课间为 20 分钟。

    >>> school_bell(1)
    '08:00'
    >>> school_bell(3)
    '09:40'
    >>> school_bell(4)
    '10:45'
    """
    minutes = 8 * 60 + (period - 1) * 50
    if period > 3:
        minutes += 15
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def school_bell_2(period: int) -> str:
    hour, minute = 8, 0
    for lesson in range(1, period):
        minute += 45 + (20 if lesson == 3 else 5)
        hour += minute // 60
        minute %= 60
    return str(hour).zfill(2) + ":" + str(minute).zfill(2)


def classroom_duty(pupils: list[str], absent: list[str], days: int) -> list[str]:
    """The `pupils` of a class wipe the board in turn, one a day, and after the last the first comes
    again. A pupil named in `absent` is passed over each time. Return who does it on each of the
    first `days` days; if everybody is absent or there is no pupil, return an empty list.

    Make the duty list for `days` days: take the names in `pupils` that are not in `absent`, in
    their order and over and over again, one name a day. When no name is left to take, the list is
    empty.

    班里的 `pupils` 每天一人轮流擦黑板，轮完再从头开始；`absent` 里的学生每次都跳过。返回前 `days` 天每天的值日生；如果所有人都缺席或者没有学生，返回空列表。

    编排 `days` 天的值日表：取 `pupils` 中不在 `absent` 里的名字，按原顺序循环，每天一人。没有可用的名字时，值日表为空。

    >>> classroom_duty(["Ann", "Bo", "Cy"], ["Bo"], 5)
    ['Ann', 'Cy', 'Ann', 'Cy', 'Ann']
    >>> classroom_duty(["Ann"], ["Ann"], 3)
    []
    >>> classroom_duty(["Ann", "Bo"], [], 1)
    ['Ann']
    """
    present = [name for name in pupils if name not in absent]
    if not present:
        return []
    return [present[day % len(present)] for day in range(days)]


def classroom_duty_2(pupils: list[str], absent: list[str], days: int) -> list[str]:
    queue = deque(name for name in pupils if name not in absent)
    plan = []
    while queue and len(plan) < days:
        plan.append(queue[0])
        queue.rotate(-1)
    return plan


def homework_state(score: int, late_days: int) -> str:
    """Homework is worth `score` points from 0 to 100, but 10 points are taken off for each of the
    `late_days` days it is late. More than 3 days late it is "refused"; otherwise it is "excellent"
    from 90 points left, "good" from 70, "pass" from 50, and "repeat" below that. Return the word.

    Return the word for homework with `score` points handed in `late_days` days too late. Later than
    three days: "refused". If not, subtract ten points a day and say "excellent" (90 or more),
    "good" (70 or more), "pass" (50 or more) or "repeat".

    作业得分为 `score`（0 到 100），每迟交一天扣 10 分，迟交天数为 `late_days`。迟交超过 3 天为 "refused"；否则扣分后 90 分起为
    "excellent"，70 分起为 "good"，50 分起为 "pass"，再低为 "repeat"。返回相应的词。

    作业得 `score` 分，晚交了 `late_days` 天，返回评语：晚于三天为 "refused"；否则每天减十分，结果不小于 90 为 "excellent"，不小于 70 为
    "good"，不小于 50 为 "pass"，其余为 "repeat"。

    >>> homework_state(95, 0)
    'excellent'
    >>> homework_state(95, 1)
    'good'
    >>> homework_state(60, 2)
    'repeat'
    >>> homework_state(100, 4)
    'refused'
    """
    if late_days > 3:
        return "refused"
    left = score - 10 * late_days
    if left >= 90:
        return "excellent"
    if left >= 70:
        return "good"
    return "pass" if left >= 50 else "repeat"


def homework_state_2(score: int, late_days: int) -> str:
    if late_days > 3:
        return "refused"
    left = score - 10 * late_days
    for limit, word in [(90, "excellent"), (70, "good"), (50, "pass")]:
        if left >= limit:
            return word
    return "repeat"


def library_fine(days_late: list[int], is_child: bool) -> int:
    """For each book that comes back late, the library takes 10 cents for each of the first 7 days
    and 25 cents for each day after that, at most 500 cents a book. Children pay half of the sum,
    rounded down. Return the fine for the books in `days_late` (0 or less means in time); `is_child`
    tells whether the reader is a child.

    `days_late` holds, for each returned book, how many days late it is; values below 1 are free. A
    day costs 10 cents in the first week and 25 afterwards, with a limit of 500 for one book. Return
    the total in cents, and the half of it (rounded down) if `is_child` is true.

    图书馆对每本逾期的书收取罚款：前 7 天每天 10 分，之后每天 25 分，每本最多 500 分。儿童只付总额的一半（向下取整）。`days_late` 是各本书逾期的天数（0
    或负数表示按时），`is_child` 表示是否为儿童，返回罚款。

    `days_late` 记录每本还回的书晚了几天，小于 1 的不收费。第一周每天 10 分，以后每天 25 分，单本上限 500 分。返回总罚款（分）；若 `is_child`
    为真，返回其一半，向下取整。

    >>> library_fine([3, 0, 9], False)
    150
    >>> library_fine([60], False)
    500
    >>> library_fine([3, 10], True)
    87
    >>> library_fine([], True)
    0
    """
    total = 0
    for days in days_late:
        fine = 10 * max(0, min(days, 7)) + 25 * max(0, days - 7)
        total += min(fine, 500)
    return total // 2 if is_child else total


def library_fine_2(days_late: list[int], is_child: bool) -> int:
    def fine(days: int) -> int:
        if days <= 0:
            return 0
        if days <= 7:
            return 10 * days
        return min(70 + 25 * (days - 7), 500)

    total = sum(fine(days) for days in days_late)
    return total // 2 if is_child else total


def pass_report(marks: dict[str, int]) -> str:
    """A pupil moves up if no mark is below 3 and at most two marks are below 5; with exactly one
    mark below 3 there is a second exam in that subject; otherwise the year is repeated. `marks`
    maps subjects to marks from 1 to 10. Return "moves up", "exam in SUBJECT" or "repeats".

    Given the `marks` of a year by subject, decide: more than one mark under 3 means "repeats"; one
    such mark means "exam in" and the subject; if there is none, the result is "moves up" unless
    more than two marks are under 5, which means "repeats".

    学生没有低于 3 分的科目且低于 5 分的科目不超过两门，就可以升级；恰有一门低于 3 分则补考该科；否则留级。`marks` 是科目到分数（1 到 10）的字典，返回 "moves
    up"、"exam in 科目" 或 "repeats"。

    给定一年各科成绩 `marks`，判断结果：低于 3 分的多于一门为 "repeats"；恰有一门为 "exam in " 加科目名；一门也没有时，若低于 5 分的超过两门为
    "repeats"，否则为 "moves up"。

    >>> pass_report({"maths": 7, "art": 4, "music": 9})
    'moves up'
    >>> pass_report({"maths": 2, "art": 8})
    'exam in maths'
    >>> pass_report({"maths": 4, "art": 4, "music": 4})
    'repeats'
    >>> pass_report({})
    'moves up'
    """
    failed = [subject for subject, mark in marks.items() if mark < 3]
    if len(failed) == 1:
        return f"exam in {failed[0]}"
    weak = sum(mark < 5 for mark in marks.values())
    return "repeats" if failed or weak > 2 else "moves up"


def seats_in_exam_hall(count: int, columns: int) -> list[str]:
    """In an exam hall the rows have `columns` chairs, but every second chair of a row stays empty:
    in the first row the chairs 2, 4, 6 …, in the second row the chairs 1, 3, 5 …, and so on in
    turn. Draw the rows needed for `count` pupils, who fill them in order, with "P" for a pupil and
    "." for an empty chair. With fewer than two columns nobody can sit: return an empty list.

    Place `count` pupils like the black squares of a chessboard: a chair may be used only if its row
    plus its column, both counted from 0, is even. Return the rows as strings of `columns`
    characters, "P" where somebody sits and "." elsewhere, without rows that stay empty; if
    `columns` is less than 2, return no rows.

    考场每排有 `columns` 把椅子，每隔一把空着：第一排空第 2、4、6……把，第二排空第 1、3、5……把，交替进行。`count` 名考生按顺序入座，画出所需的各排，"P"
    表示有人，"." 表示空椅。列数小于 2 时无法安排，返回空列表。

    像棋盘的黑格一样安排 `count` 名考生：行号与列号（都从 0 数起）之和为偶数的椅子才能坐。把各排写成长度为 `columns` 的字符串，有人处为 "P"，其余为
    "."，不要全空的排；`columns` 小于 2 时返回空列表。

    >>> seats_in_exam_hall(3, 3)
    ['P.P', '.P.']
    >>> seats_in_exam_hall(1, 4)
    ['P...']
    >>> seats_in_exam_hall(0, 4)
    []
    >>> seats_in_exam_hall(5, 1)
    []
    """
    rows = []
    if columns < 2:
        return rows
    while count > 0:
        row = ""
        for chair in range(columns):
            if (len(rows) + chair) % 2 == 0 and count > 0:
                row += "P"
                count -= 1
            else:
                row += "."
        rows.append(row)
    return rows


def is_student_number(code: str) -> bool:
    """A student number consists of 8 digits: the first four are a year from 1990 to 2029, the next
    three a running number that is not "000", and the last is the sum of the seven digits before it,
    modulo 10. Check whether `code` is a student number.

    Decide whether `code` is valid: exactly eight digits 0 to 9, a year between 1990 and 2029 at the
    front, then three digits other than 000, and finally a check digit, which equals the last digit
    of the sum of the other seven.

    学号由 8 位数字组成：前四位是 1990 到 2029 的年份，接着三位是不为 "000" 的流水号，最后一位是前七位数字之和除以 10 的余数。判断 `code` 是否为学号。

    检查 `code` 是否有效：恰好八位数字 0 到 9，开头是 1990 至 2029 之间的年份，随后三位不是 000，末位校验码等于其余七位数字之和的个位。

    >>> is_student_number("20230018")
    True
    >>> is_student_number("20230017")
    False
    >>> is_student_number("19890017")
    False
    >>> is_student_number("2023A018")
    False
    """
    if len(code) != 8 or not all(char in "0123456789" for char in code):
        return False
    if not 1990 <= int(code[:4]) <= 2029 or code[4:7] == "000":
        return False
    return sum(map(int, code[:7])) % 10 == int(code[7])


def is_student_number_2(code: str) -> bool:
    if re.fullmatch(r"(199[0-9]|20[0-2][0-9])[0-9]{4}", code) is None:
        return False
    total = 0
    for char in code[:-1]:
        total += int(char)
    return code[4:7] != "000" and str(total)[-1] == code[-1]


def letter_postage(grams: int, abroad: bool) -> int:
    """Sending a letter costs 85 cents up to 20 grams, 100 up to 50 grams, 160 up to 500 grams and
    275 up to 1000 grams; heavier ones are not taken (-1). For a letter going `abroad` there are 60
    cents more up to 50 grams and 300 cents more above. Return the postage for `grams` grams.

    Find the postage in cents for a letter of `grams` grams. Inland: 85 (at most 20 g), 100 (at most
    50 g), 160 (at most 500 g), 275 (at most 1000 g), else it is refused and the result is -1. If it
    goes `abroad`, add 60 for letters of at most 50 g, and 300 for the others that are taken.

    寄信资费：20 克以内 85 分，50 克以内 100 分，500 克以内 160 分，1000 克以内 275 分，更重的不收（返回 -1）。寄往国外（`abroad`）时，50 克以内加
    60 分，更重的加 300 分。返回 `grams` 克的信的邮资。

    求一封 `grams` 克的信的邮资（分）。国内：不超过 20 克为 85，不超过 50 克为 100，不超过 500 克为 160，不超过 1000 克为 275，超过则拒收，结果为
    -1。若 `abroad` 为真，50 克及以下加 60，其余可收的加 300。

    >>> letter_postage(20, False)
    85
    >>> letter_postage(21, True)
    160
    >>> letter_postage(700, True)
    575
    >>> letter_postage(1001, False)
    -1
    """
    if grams > 1000:
        return -1
    if grams <= 20:
        price = 85
    elif grams <= 50:
        price = 100
    else:
        price = 160 if grams <= 500 else 275
    if abroad:
        price += 60 if grams <= 50 else 300
    return price


def letter_postage_2(grams: int, abroad: bool) -> int:
    for limit, price, extra in [(20, 85, 60), (50, 100, 60), (500, 160, 300), (1000, 275, 300)]:
        if grams <= limit:
            return price + extra if abroad else price
    return -1


def sort_into_boxes(codes: list[str]) -> dict[str, list[str]]:
    """At the post office, letters are put into boxes by the first two digits of their postcode. A
    code that does not have exactly five digits goes into the box "return". Return the boxes that
    are used, with the postcodes in the order of `codes`.

    Group the postcodes in `codes` in a dictionary: the key is the first two characters when the
    code consists of five digits, otherwise it is "return". Keep the order within each group.

    邮局按邮政编码的前两位数字把信分到各个格子里；不是恰好五位数字的编码放进 "return" 格。返回用到的格子，每格中的编码保持 `codes` 里的顺序。

    把 `codes` 中的邮编分组成字典：五位数字的编码以前两个字符为键，其余的归入键 "return"，组内保持原来的顺序。

    >>> sort_into_boxes(["10115", "80331", "10999"])
    {'10': ['10115', '10999'], '80': ['80331']}
    >>> sort_into_boxes(["1234", "ABCDE"])
    {'return': ['1234', 'ABCDE']}
    >>> sort_into_boxes([])
    {}
    """
    boxes = defaultdict(list)
    for code in codes:
        is_valid = len(code) == 5 and code.isdigit()
        boxes[code[:2] if is_valid else "return"].append(code)
    return dict(boxes)


def sort_into_boxes_2(codes: list[str]) -> dict[str, list[str]]:
    boxes = {}
    for code in codes:
        key = code[:2] if re.fullmatch("[0-9]{5}", code) else "return"
        boxes.setdefault(key, []).append(code)
    return boxes


def parcel_class(length: int, width: int, height: int) -> str:
    """A parcel is measured in centimetres: it is "small" if its longest and its shortest side are
    together at most 50, "medium" if they are at most 80, and "large" if they are at most 100;
    otherwise, or if a side is not positive, it is "refused". Return the class for a parcel of
    `length`, `width` and `height`.

    Given the three sides `length`, `width` and `height` in cm, add the greatest and the least of
    them and name the class: up to 50 "small", up to 80 "medium", up to 100 "large", above
    "refused". Sides that are zero or negative are "refused", too.

    包裹以厘米计量：最长边与最短边之和不超过 50 为 "small"，不超过 80 为 "medium"，不超过 100 为 "large"；超过的，或有一边不是正数的，为
    "refused"。返回边长为 `length`、`width`、`height` 的包裹的等级。

    给定三条边长 `length`、`width` 和 `height`（厘米），用最大值加最小值确定等级：50 以内 "small"，80 以内 "medium"，100 以内
    "large"，更大为 "refused"；有零或负的边长也为 "refused"。

    >>> parcel_class(30, 10, 20)
    'small'
    >>> parcel_class(25, 60, 25)
    'large'
    >>> parcel_class(100, 40, 40)
    'refused'
    >>> parcel_class(10, 0, 10)
    'refused'
    """
    sides = sorted([length, width, height])
    if sides[0] <= 0:
        return "refused"
    size = sides[0] + sides[-1]
    if size <= 50:
        return "small"
    if size <= 80:
        return "medium"
    return "large" if size <= 100 else "refused"


def parcel_class_2(length: int, width: int, height: int) -> str:
    sides = (length, width, height)
    size = max(sides) + min(sides)
    if min(sides) > 0:
        for limit, name in ((50, "small"), (80, "medium"), (100, "large")):
            if size <= limit:
                return name
    return "refused"


def delivery_day(ordered: str, hour: int) -> str:
    """A shop delivers an order on the next working day if it comes in before 14 o'clock, and one
    working day later otherwise. It works from Monday to Friday; an order on Saturday or Sunday is
    treated like one on Monday morning. `ordered` is a short day name ("Mon" to "Sun"), `hour` is 0
    to 23. Return the short name of the day of delivery.

    Return the weekday on which goods arrive that were ordered on `ordered` ("Mon", "Tue", "Wed",
    "Thu", "Fri", "Sat" or "Sun") at `hour` o'clock. At the weekend the order counts as made early
    on Monday. Then it takes one working day (Monday to Friday), or two if the hour is 14 or later.

    商店在 14 点前收到的订单，下一个工作日送达，否则再晚一个工作日。工作日为周一至周五；周六、周日的订单视同周一早上下单。`ordered` 是星期缩写（"Mon" 到
    "Sun"），`hour` 为 0 到 23。返回送达日的星期缩写。

    货物在 `ordered`（"Mon"、"Tue"、"Wed"、"Thu"、"Fri"、"Sat" 或 "Sun"）的 `hour`
    点订购，返回送达那天的星期缩写。周末的订单算作周一清晨下的；之后需要一个工作日（周一到周五），若下单时间为 14 点或更晚则需要两个。

    >>> delivery_day("Mon", 9)
    'Tue'
    >>> delivery_day("Thu", 14)
    'Mon'
    >>> delivery_day("Fri", 13)
    'Mon'
    >>> delivery_day("Sun", 20)
    'Tue'
    """
    days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
    if ordered not in days:
        return "Tue"
    steps = 1 if hour < 14 else 2
    return days[(days.index(ordered) + steps) % 5]


def delivery_day_2(ordered: str, hour: int) -> str:
    week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    day = week.index(ordered)
    if day >= 5:
        day, hour = 0, 0
    needed = 1 if hour < 14 else 2
    while needed > 0:
        day = (day + 1) % 7
        if day < 5:
            needed -= 1
    return week[day]


def league_points_of(results: list[str]) -> int:
    """A hockey team gets 3 points for a win ("W"), 2 for a win in overtime ("OW"), 1 for a defeat
    in overtime ("OL") and 0 for a defeat ("L"). After three or more wins of any kind in a row, each
    further win in that row brings one extra point. Return the points for `results`.

    Sum up the points of `results`: W 3, OW 2, OL 1, L 0. A win (W or OW) that follows directly on
    at least three wins in a row is worth one point more.

    冰球队常规时间获胜（"W"）得 3 分，加时获胜（"OW"）得 2 分，加时落败（"OL"）得 1 分，落败（"L"）得 0 分。连胜（不论哪种）达到三场之后，这段连胜中的每场后续胜利多加 1
    分。返回 `results` 的总积分。

    计算 `results` 的积分：W 为 3，OW 为 2，OL 为 1，L 为 0；如果一场胜利（W 或 OW）之前紧挨着至少三连胜，则多得 1 分。

    >>> league_points_of(["W", "OL", "OW", "L"])
    6
    >>> league_points_of(["W", "W", "W", "OW", "W"])
    16
    >>> league_points_of([])
    0
    """
    worth = {"W": 3, "OW": 2, "OL": 1, "L": 0}
    points = 0
    streak = 0
    for result in results:
        points += worth[result]
        if result in ("W", "OW"):
            if streak >= 3:
                points += 1
            streak += 1
        else:
            streak = 0
    return points


def suspended_players(cards: list[tuple[str, str]]) -> list[str]:
    """In a league a player is suspended after a "red" card or after every third "yellow" card.
    `cards` lists (player, colour) pairs of the season. Return the players who were suspended at
    least once, in alphabetical order.

    Given pairs of a player and a colour in `cards`, find all players with at least one "red" card
    or at least three "yellow" ones. Sort the names.

    联赛中球员得到一张红牌（"red"）或每累计三张黄牌（"yellow"）就被停赛。`cards` 是赛季中 (球员, 颜色) 的列表，按字母顺序返回至少被停赛一次的球员。

    `cards` 由球员与颜色的二元组组成，找出至少有一张 "red" 或至少三张 "yellow" 的球员，名字按升序排列。

    >>> suspended_players([("Kim", "yellow"), ("Leo", "red"), ("Kim", "yellow"), ("Kim", "yellow")])
    ['Kim', 'Leo']
    >>> suspended_players([("Kim", "yellow"), ("Leo", "yellow")])
    []
    >>> suspended_players([])
    []
    """
    tally = Counter(cards)
    players = {player for player, colour in cards}
    return sorted(
        player for player in players
        if tally[player, "red"] >= 1 or tally[player, "yellow"] >= 3
    )


def suspended_players_2(cards: list[tuple[str, str]]) -> list[str]:
    warnings = {}
    suspended = set()
    for player, colour in cards:
        warnings[player] = warnings.get(player, 0) + (3 if colour == "red" else 1)
        if warnings[player] >= 3:
            suspended.add(player)
    return sorted(suspended)


def judges_total(marks: list[float]) -> float:
    """Five or more judges mark a dive. The two highest and the two lowest of the `marks` are struck
    out, and the others are added. Return the sum, rounded to one decimal; with fewer than five
    marks it is 0.0.

    Given the `marks` of the judges for one dive, leave out the two best and the two worst and
    return the sum of the rest, rounded to 1 place. When there are not at least five marks, return
    0.0.

    五名或更多裁判为一次跳水打分，去掉 `marks` 中两个最高分和两个最低分，其余相加。返回总和，保留一位小数；少于五个分数时为 0.0。

    给定裁判对一次跳水的打分 `marks`，舍去最好的两个和最差的两个，返回剩余分数之和（四舍五入到一位小数）。不足五个分数则返回 0.0。

    >>> judges_total([7.5, 8.0, 6.5, 9.0, 8.5])
    8.0
    >>> judges_total([7.0, 7.0, 7.0, 7.5, 8.0, 6.0, 6.5])
    21.0
    >>> judges_total([9.0, 9.5])
    0.0
    """
    if len(marks) < 5:
        return 0.0
    return round(float(sum(sorted(marks)[2:-2])), 1)


def judges_total_2(marks: list[float]) -> float:
    if len(marks) < 5:
        return 0.0
    kept = list(marks)
    for _ in range(2):
        kept.remove(max(kept))
        kept.remove(min(kept))
    total = 0.0
    for mark in kept:
        total += mark
    return round(total, 1)


def relay_position(overtakes: list[str], start: int) -> list[str]:
    """A runner begins a race in place `start`. Each entry of `overtakes` is "up" (one place gained,
    but never better than 1) or "down" (one place lost). Return the place after each event, written
    as "1st", "2nd", "3rd" and otherwise with "th", for example "4th"; places stay below 20, except
    that 11, 12 and 13 get "th".

    Follow a runner from place `start` through the events in `overtakes`: "up" means a better place
    by one (first stays first), "down" a worse one. List the places reached, as ordinals: 1st, 2nd,
    3rd, and "th" for all others. No place above 19 occurs.

    一名选手起初排在第 `start` 位。`overtakes` 的每一项为 "up"（前进一位，但不会优于第 1）或 "down"（后退一位）。返回每次事件后的名次，写作
    "1st"、"2nd"、"3rd"，其余加 "th"，如 "4th"；名次小于 20。

    从第 `start` 名开始，依次处理 `overtakes`："up" 表示名次提高一位（第一名保持第一），"down"
    表示降低一位。以英文序数词列出各次名次：1st、2nd、3rd，其他一律加 "th"。名次不会超过 19。

    >>> relay_position(["up", "up", "up"], 3)
    ['2nd', '1st', '1st']
    >>> relay_position(["down", "up"], 3)
    ['4th', '3rd']
    >>> relay_position([], 5)
    []
    """
    endings = {1: "st", 2: "nd", 3: "rd"}
    place = start
    result = []
    for event in overtakes:
        place = max(1, place - 1) if event == "up" else place + 1
        result.append(f"{place}{endings.get(place, 'th')}")
    return result


def swim_pool_price(age: int, is_member: bool, minutes: int) -> int:
    """A swimming pool lets children under 6 in for nothing. People under 18 or from 65 years on pay
    300 cents, the others 500. Members pay 100 cents less. Whoever stays longer than 120 minutes
    pays 50 cents for each further 15 minutes begun, at any age from 6. Return the price for a guest
    of `age` years who stays `minutes` minutes; `is_member` tells whether the guest is a member.

    Compute what a bather pays: nothing below the age of 6; else 300 (`age` under 18 or at least 65)
    or 500 cents, less 100 if `is_member`, plus 50 for every quarter of an hour begun after two
    hours of the `minutes` spent there.

    游泳馆 6 岁以下儿童免费；18 岁以下或 65 岁起收 300 分，其他人收 500 分，会员少收 100 分。6 岁起，停留超过 120 分钟的，超出部分每开始 15 分钟加收 50
    分。`age` 为年龄，`minutes` 为停留分钟数，`is_member` 表示是否会员，返回费用。

    计算泳客应付的钱（分）：不满 6 岁为 0；否则 `age` 小于 18 或不小于 65 为 300，其余为 500；`is_member` 为真则减 100；停留的 `minutes`
    中超过两小时的部分，每开始一刻钟加 50。

    >>> swim_pool_price(30, False, 90)
    500
    >>> swim_pool_price(70, True, 121)
    250
    >>> swim_pool_price(12, False, 150)
    400
    >>> swim_pool_price(5, False, 300)
    0
    """
    if age < 6:
        return 0
    price = 300 if age < 18 or age >= 65 else 500
    if is_member:
        price -= 100
    if minutes > 120:
        price += 50 * math.ceil((minutes - 120) / 15)
    return price


def swim_pool_price_2(age: int, is_member: bool, minutes: int) -> int:
    if age < 6:
        return 0
    base = 500 if 18 <= age < 65 else 300
    quarters = max(0, (minutes - 120 + 14) // 15)
    return base - 100 * is_member + 50 * quarters


def gym_streak_level(visits: list[bool]) -> str:
    """A gym raises a member's level by one after 3 visits in a row and lowers it by one after 2
    missed days in a row; each time the counting starts anew. The levels are "bronze" (at the
    start), "silver" and "gold"; there is nothing below or above. `visits` tells for each day
    whether the member came. Return the level in the end.

    Given `visits`, true for each day with a visit, find the final level of bronze, silver and gold.
    A member begins with bronze, goes one level up after each three visits without a break, and one
    level down after each two days missed without a break, as far as there is such a level. After a
    change or at its limit the series counts from zero again.

    健身房规定：连续来 3 天升一级，连续缺席 2 天降一级，每次之后重新计数。等级为 "bronze"（起始）、"silver" 和 "gold"，没有更低或更高的。`visits`
    表示每天是否到场，返回最后的等级。

    给定列表 `visits`（到场为真），求最终等级。会员从 bronze 开始，每不间断地来满三天升一级，每不间断地缺席两天降一级，到顶或到底则不变；每次满额后连续天数从零算起。

    >>> gym_streak_level([True, True, True, True])
    'silver'
    >>> gym_streak_level([True, True, True, False, False, True])
    'bronze'
    >>> gym_streak_level([True, True, True, True, True, True, True])
    'gold'
    >>> gym_streak_level([])
    'bronze'
    """
    levels = ["bronze", "silver", "gold"]
    level = came = missed = 0
    for visit in visits:
        came, missed = (came + 1, 0) if visit else (0, missed + 1)
        if came == 3:
            level = min(level + 1, 2)
            came = 0
        elif missed == 2:
            level = max(level - 1, 0)
            missed = 0
    return levels[level]


def bowling_lane_price(players: int, games: int, weekday: str) -> int:
    """A bowling alley charges 4 euros per player and game. On "Monday" and "Tuesday" every third
    game of a player is free; on "Saturday" and "Sunday" each game costs 1 euro more. Shoes are 2
    euros per player on all days. Return the price for `players` players who play `games` games each
    on the given `weekday`.

    Each of `players` players pays 2 euros for shoes and 4 euros for each of `games` games. If
    `weekday` is Saturday or Sunday, a game costs 5 euros; if it is Monday or Tuesday, only two of
    every three games are paid. Return the sum for all.

    保龄球馆每人每局 4 欧元。"Monday" 和 "Tuesday" 每人每打三局有一局免费；"Saturday" 和 "Sunday" 每局贵 1 欧元。任何一天每人鞋费 2 欧元。返回
    `players` 人在 `weekday` 这天每人打 `games` 局的总价。

    `players` 名球手每人付鞋费 2 欧元，并为 `games` 局各付 4 欧元。若 `weekday` 为周六（Saturday）或周日（Sunday），每局 5
    欧元；若为周一（Monday）或周二（Tuesday），每三局只付两局。返回总额。

    >>> bowling_lane_price(2, 3, "Friday")
    28
    >>> bowling_lane_price(2, 3, "Monday")
    20
    >>> bowling_lane_price(1, 2, "Sunday")
    12
    >>> bowling_lane_price(0, 4, "Monday")
    0
    """
    paid = games
    price = 4
    if weekday in ("Monday", "Tuesday"):
        paid -= games // 3
    elif weekday in ("Saturday", "Sunday"):
        price = 5
    return players * (2 + paid * price)


def bowling_lane_price_2(players: int, games: int, weekday: str) -> int:
    total = 2
    for game in range(1, games + 1):
        if weekday in {"Monday", "Tuesday"} and game % 3 == 0:
            continue
        total += 5 if weekday.startswith("S") else 4
    return players * total


def board_after_rolls(rolls: list[int], length: int) -> int:
    """In a game the piece starts on field 0 and must land exactly on field `length`. A roll that
    would carry it beyond is lost, and after a six the piece moves one field further (if that is not
    beyond the goal). Return the field reached after all `rolls`; on the goal nothing changes any
    more.

    Move a piece from 0 towards `length` by the numbers in `rolls`: ignore a roll that leads past
    the goal; after moving by a 6 add one extra step where there is room. Return its final field.

    游戏中棋子从第 0 格出发，必须恰好停在第 `length` 格。会走过头的点数作废；走完 6 点后再多走一格（不能超过终点）。返回掷完 `rolls` 之后所在的格子，到达终点后不再变化。

    棋子从 0 向 `length` 前进，步数依次为 `rolls`：若会越过终点则忽略该次；按 6 走完之后，若有余地再前进一步。求最后的位置。

    >>> board_after_rolls([3, 6, 2], 20)
    12
    >>> board_after_rolls([6, 5, 1], 8)
    8
    >>> board_after_rolls([6], 6)
    6
    >>> board_after_rolls([], 10)
    0
    """
    field = 0
    for roll in rolls:
        if field + roll > length:
            continue
        field += roll
        if roll == 6 and field < length:
            field += 1
    return field


def board_after_rolls_2(rolls: list[int], length: int) -> int:
    place = 0
    for roll in rolls:
        if place + roll <= length:
            place = min(length, place + (7 if roll == 6 else roll))
    return place


def hand_after_discards(hand: list[str], top: str) -> list[str]:
    """A player holds cards like "red 7" and lays them down greedily: again and again the first card
    of the hand that has the colour or the value of the card on top is laid on it and becomes the
    new top. Return the cards of `hand` that remain when nothing fits any more; at first `top` lies
    on the table.

    Starting with the card `top`, repeatedly remove the first card of `hand` whose colour (first
    word) or value (second word) agrees with the top card, which it then covers. Return what is left
    when no card can be laid.

    玩家手里有 "red 7" 这样的牌，并总是打出手中第一张与台面最上面那张颜色或点数相同的牌，它成为新的台面牌。起初台面上是 `top`，返回无牌可出时 `hand` 中剩下的牌。

    从台面牌 `top` 开始，反复取走 `hand` 中第一张颜色（第一个词）或点数（第二个词）与台面牌一致的牌，并盖在上面。没有牌能出时，返回剩余的牌。

    >>> hand_after_discards(["blue 3", "red 3", "green 9"], "red 7")
    ['green 9']
    >>> hand_after_discards(["red 1"], "blue 2")
    ['red 1']
    >>> hand_after_discards([], "red 7")
    []
    """
    remaining = list(hand)
    colour, value = top.split()
    found = True
    while found:
        found = False
        for index, card in enumerate(remaining):
            next_colour, next_value = card.split()
            if next_colour == colour or next_value == value:
                colour, value = next_colour, next_value
                del remaining[index]
                found = True
                break
    return remaining


def dice_round_points(dice: list[int]) -> int:
    """In a dice game a round counts like this: each 1 is worth 10 points and each 5 is worth 5, but
    if all `dice` show the same number, the round is worth 50 instead, and a round without any 1 or
    5 costs 5 points (unless all are the same). No dice are worth 0. Return the points.

    Score the list `dice`: empty gives 0; two or more equal dice and no others give 50; otherwise
    ten for each one and five for each five, and if that makes nothing, minus five.

    掷骰子游戏的计分：每个 1 得 10 分，每个 5 得 5 分；若 `dice` 至少两颗且全部相同，则改得 50 分；若没有 1 也没有 5（且不全相同），扣 5 分。没有骰子得 0
    分。返回这一轮的分数。

    给列表 `dice` 计分：空列表为 0；两颗以上且点数全相同为 50；否则每个 1 计十分、每个 5 计五分，若合计为零则为负五分。

    >>> dice_round_points([1, 5, 3])
    15
    >>> dice_round_points([4, 4, 4])
    50
    >>> dice_round_points([2, 3])
    -5
    >>> dice_round_points([])
    0
    """
    if not dice:
        return 0
    if len(dice) > 1 and len(set(dice)) == 1:
        return 50
    return 10 * dice.count(1) + 5 * dice.count(5) or -5


def dice_round_points_2(dice: list[int]) -> int:
    if not dice:
        return 0
    if len(dice) > 1 and all(die == dice[0] for die in dice):
        return 50
    points = 0
    for die in dice:
        if die == 1:
            points += 10
        elif die == 5:
            points += 5
    return points if points > 0 else -5


def seekers_hint(steps: list[int], found_at: int) -> str:
    """A seeker hears "cold", "warm" or "hot". Walking along a line from 0, the seeker makes `steps`
    (negative ones go left), and the thing lies at `found_at`. Say "hot" if the last step brought
    the seeker nearer, "cold" if farther away, "warm" if the distance stayed the same or there was
    no step, and "found" if the seeker stands at the place in the end.

    Compare the distance to `found_at` before and after the last of the `steps` of a walk that
    begins at 0: nearer gives "hot", farther "cold", equal "warm"; a walk that ends at the place
    itself gives "found". Without steps the answer is "warm", unless the thing lies at 0.

    寻物游戏中会听到 "cold"、"warm" 或 "hot"。寻找者在直线上从 0 出发，依次走 `steps`（负数向左），东西在 `found_at`。最后一步使距离变近说
    "hot"，变远说 "cold"，不变或没有走步说 "warm"，最后恰在该处说 "found"。

    从 0 出发按 `steps` 行走，比较最后一步前后到 `found_at` 的距离：变小为 "hot"，变大为 "cold"，相等为 "warm"；若终点就是该位置则为
    "found"。没有步子时为 "warm"，除非东西就在 0。

    >>> seekers_hint([2, 3], 8)
    'hot'
    >>> seekers_hint([5, -1], 8)
    'cold'
    >>> seekers_hint([3, 5], 8)
    'found'
    >>> seekers_hint([], 4)
    'warm'
    """
    here = sum(steps)
    if here == found_at:
        return "found"
    before = here - steps[-1] if steps else here
    change = abs(found_at - here) - abs(found_at - before)
    if change == 0:
        return "warm"
    return "hot" if change < 0 else "cold"


def oven_minutes(grams: int, stuffed: bool, hot_air: bool) -> int:
    """A roast needs 20 minutes and 40 minutes more for each kilogram begun. If it is `stuffed`, add
    25 minutes. With `hot_air` the whole time is shorter by a tenth; round to whole minutes
    downwards. Return the minutes for a roast of `grams` grams, or 0 if `grams` is not positive.

    Compute the roasting time: 20 minutes, plus 40 per started kilogram of the weight `grams`, plus
    25 if `stuffed` is true; nine tenths of that, without the fraction, if `hot_air` is true. A
    weight of zero or less needs 0 minutes.

    烤肉需要 20 分钟，每开始一千克再加 40 分钟；有填料（`stuffed`）加 25 分钟；用热风（`hot_air`）时总时间减少十分之一，向下取整。返回 `grams`
    克的烤肉所需的分钟数，`grams` 不是正数则为 0。

    计算烤制时间：20 分钟，加上重量 `grams` 每开始一公斤 40 分钟，`stuffed` 为真加 25 分钟；`hot_air` 为真时取十分之九并舍去小数。重量为零或负数返回 0。

    >>> oven_minutes(1500, False, False)
    100
    >>> oven_minutes(1000, True, True)
    76
    >>> oven_minutes(0, True, False)
    0
    """
    if grams <= 0:
        return 0
    minutes = 20 + 40 * math.ceil(grams / 1000)
    if stuffed:
        minutes += 25
    return minutes * 9 // 10 if hot_air else minutes


def oven_minutes_2(grams: int, stuffed: bool, hot_air: bool) -> int:
    if grams <= 0:
        return 0
    minutes = 20 + 25 * stuffed
    while grams > 0:
        minutes += 40
        grams -= 1000
    if hot_air:
        minutes -= math.ceil(minutes / 10)
    return minutes


def fridge_to_throw(items: dict[str, int], opened: list[str]) -> list[str]:
    """`items` maps food to the days until its date: negative numbers mean the date is past. Food in
    `opened` must be eaten 3 days earlier than the date. Return the names of the food to throw away,
    which is all that is past its time, in alphabetical order.

    Given the days left for each food in `items` and the names of the `opened` packets, list in
    sorted order what is no longer good: what has less than 0 days left, or less than 3 days left
    when it is opened.

    `items` 记录各种食物离保质期还有几天，负数表示已过期；`opened` 中已开封的食物要比日期提前 3 天吃完。按字母顺序返回应扔掉的食物名，也就是所有过了时限的。

    给定各食物剩余天数 `items` 和已开封的名称 `opened`，按升序列出不能再吃的：剩余天数小于 0 的，或已开封而剩余天数小于 3 的。

    >>> fridge_to_throw({"milk": 2, "ham": -1, "jam": 40}, ["milk", "jam"])
    ['ham', 'milk']
    >>> fridge_to_throw({"milk": 3}, ["milk"])
    []
    >>> fridge_to_throw({}, ["milk"])
    []
    """
    return sorted(
        name for name, days in items.items() if days < (3 if name in opened else 0)
    )


def fridge_to_throw_2(items: dict[str, int], opened: list[str]) -> list[str]:
    spoiled = []
    for name in items:
        days = items[name]
        if name in opened:
            days -= 3
        if days < 0:
            spoiled.append(name)
    spoiled.sort()
    return spoiled


def spice_level(dishes: list[str], peppers: dict[str, int]) -> str:
    """A menu marks a meal by its hottest dish: `peppers` tells the number of peppers of a dish (0
    if it is not listed). No pepper is "mild", one or two "spicy", three or more "fiery". But if at
    least half of all `dishes` have one pepper or more, the meal is marked one step hotter, as far
    as there is one. Return the word; no dishes are "mild".

    Return how hot a meal of the given `dishes` is. Take the greatest number of `peppers` (missing
    dishes have none): 0 "mild", 1–2 "spicy", 3 and more "fiery"; go one step up, to "fiery" at
    most, if half or more of the dishes have peppers. An empty meal is "mild".

    菜单按最辣的一道菜给一餐标辣度：`peppers` 给出菜的辣椒数（没列出的为 0）。没有辣椒为 "mild"，一到两个为 "spicy"，三个以上为 "fiery"。若 `dishes`
    中至少一半的菜有辣椒，则提高一级（最高到 "fiery"）。返回辣度，没有菜为 "mild"。

    返回由 `dishes` 组成的一餐有多辣。取 `peppers` 的最大值（未列出的菜为零）：0 为 "mild"，1 到 2 为 "spicy"，3 及以上为
    "fiery"；如果有辣椒的菜占一半或以上，就升一级，最多到 "fiery"。空的一餐为 "mild"。

    >>> spice_level(["soup", "rice", "curry"], {"curry": 2})
    'spicy'
    >>> spice_level(["rice", "curry"], {"curry": 1})
    'fiery'
    >>> spice_level(["rice"], {})
    'mild'
    >>> spice_level([], {"curry": 3})
    'mild'
    """
    heat = [peppers.get(dish, 0) for dish in dishes]
    hottest = max(heat, default=0)
    level = 0 if hottest == 0 else 1 if hottest <= 2 else 2
    if hottest > 0 and 2 * sum(count > 0 for count in heat) >= len(heat):
        level = min(2, level + 1)
    return ["mild", "spicy", "fiery"][level]


def dishwasher_loads(items: list[str]) -> int:
    """A dishwasher has 20 places. A "pot" takes 6 places, a "pan" 4, a "plate" 2 and everything
    else 1. The `items` are put in as they come; when the next one does not fit, the machine is run
    and emptied first. Return how many times it runs until all is clean.

    Count the runs of a dishwasher with room for 20 units that is filled with `items` in their order
    (pot 6, pan 4, plate 2, any other 1). It runs when the next item would not fit, and once more at
    the end if anything is in it.

    洗碗机有 20 个位置："pot" 占 6 个，"pan" 占 4 个，"plate" 占 2 个，其他占 1 个。按顺序放入
    `items`，下一件放不下时先运行并清空。返回洗完所有东西需要运行几次。

    容量为 20 的洗碗机按顺序装入 `items`（pot 占 6，pan 占 4，plate 占 2，其余占 1）。下一件装不下时运行一次，最后机器里还有东西则再运行一次，求总次数。

    >>> dishwasher_loads(["pot", "pot", "pot", "plate", "cup"])
    2
    >>> dishwasher_loads(["cup"])
    1
    >>> dishwasher_loads([])
    0
    """
    places = {"pot": 6, "pan": 4, "plate": 2}
    runs = 0
    free = 0
    for item in items:
        size = places.get(item, 1)
        if size > free:
            runs += 1
            free = 20
        free -= size
    return runs


def dishwasher_loads_2(items: list[str]) -> int:
    runs = used = 0
    for item in items:
        size = 6 if item == "pot" else 4 if item == "pan" else 2 if item == "plate" else 1
        if used + size > 20:
            runs += 1
            used = 0
        used += size
    return runs + 1 if used else runs


def egg_timer(size: str, wish: str, altitude: int) -> int:
    """Boiling an egg takes 240 seconds if it shall be "soft", 360 for "medium" and 540 for "hard".
    A size "S" egg needs 30 seconds less, an "L" egg 30 seconds more ("M" is the norm). For every
    full 500 metres of `altitude` add 15 seconds. Return the seconds for an egg of the given `size`
    and `wish`.

    Compute how many seconds an egg cooks: 240, 360 or 540 for the `wish` "soft", "medium" or
    "hard"; minus 30 for `size` "S", plus 30 for "L"; plus 15 per complete 500 m of `altitude`,
    which is never negative.

    煮蛋时间："soft" 为 240 秒，"medium" 为 360 秒，"hard" 为 540 秒。"S" 号蛋少 30 秒，"L" 号蛋多 30 秒，"M" 为标准。海拔
    `altitude` 每满 500 米加 15 秒。返回尺寸为 `size`、要求为 `wish` 的蛋需要的秒数。

    计算鸡蛋要煮多少秒：`wish` 为 "soft"、"medium"、"hard" 时分别为 240、360、540；`size` 为 "S" 减 30，为 "L" 加 30；非负海拔
    `altitude` 每满 500 米再加 15。

    >>> egg_timer("M", "soft", 0)
    240
    >>> egg_timer("L", "hard", 1100)
    600
    >>> egg_timer("S", "medium", 499)
    330
    """
    base = {"soft": 240, "medium": 360, "hard": 540}
    change = {"S": -30, "M": 0, "L": 30}
    return base[wish] + change[size] + altitude // 500 * 15


def egg_timer_2(size: str, wish: str, altitude: int) -> int:
    if wish == "soft":
        seconds = 240
    elif wish == "medium":
        seconds = 360
    else:
        seconds = 540
    if size == "S":
        seconds -= 30
    if size == "L":
        seconds += 30
    for _ in range(500, altitude + 1, 500):
        seconds += 15
    return seconds


def menu_allowed(dish: list[str], guests: dict[str, list[str]]) -> list[str]:
    """`dish` lists the ingredients of a meal, and `guests` maps names to what each of them must not
    eat. Return the names of the guests who may eat the meal, in the order of the dictionary.

    Find out which of the `guests` can have the `dish`: none of its ingredients may be on the
    guest's list of forbidden things. Keep the order in which the guests are given.

    `dish` 列出一道菜的配料，`guests` 把客人的名字映射到他不能吃的东西。按字典的顺序返回可以吃这道菜的客人。

    找出 `guests` 中谁能吃 `dish`：菜的任何配料都不在该客人的忌口清单里。保持客人原来的次序。

    >>> menu_allowed(["egg", "flour"], {"Ada": ["nuts"], "Ben": ["egg", "milk"]})
    ['Ada']
    >>> menu_allowed(["rice"], {"Ada": [], "Ben": ["egg"]})
    ['Ada', 'Ben']
    >>> menu_allowed(["rice"], {})
    []
    """
    return [name for name, banned in guests.items() if not set(banned) & set(dish)]


def menu_allowed_2(dish: list[str], guests: dict[str, list[str]]) -> list[str]:
    welcome = []
    for name, banned in guests.items():
        for ingredient in dish:
            if ingredient in banned:
                break
        else:
            welcome.append(name)
    return welcome


def menu_allowed_3(dish: list[str], guests: dict[str, list[str]]) -> list[str]:
    return [name for name in guests if all(part not in guests[name] for part in dish)]


def tomato_watering(rain: list[int]) -> list[int]:
    """Tomatoes need 6 litres a day. The soil keeps what is too much, but at most 10 litres. `rain`
    tells how many litres fall each day; what is missing after the rain and the store of the soil is
    watered by hand. Return the litres watered on each day; the soil is dry at first.

    For each day of `rain`, add the rain to the water stored in the ground (0 in the beginning),
    take out the 6 litres that the plants need, water what is lacking, and keep up to 10 litres of
    the rest. List the amounts watered.

    番茄每天需要 6 升水，多余的存在土里，但最多存 10 升。`rain` 是每天的降雨量（升），雨水和土中存水不够的部分由人工浇灌。起初土是干的，返回每天浇的升数。

    对 `rain` 的每一天，把雨水加到土中的存水（起初为 0），扣除植物所需的 6 升，不足部分人工补浇，剩余的最多保留 10 升。列出每天的浇水量。

    >>> tomato_watering([8, 1, 0, 6])
    [0, 3, 6, 0]
    >>> tomato_watering([40, 0, 0])
    [0, 0, 2]
    >>> tomato_watering([])
    []
    """
    stored = 0
    watered = []
    for litres in rain:
        stored += litres
        watered.append(max(0, 6 - stored))
        stored = min(10, max(0, stored - 6))
    return watered


def seed_rows(seeds: int, row_length: int, gap: int) -> tuple[int, int]:
    """In a bed with rows of `row_length` centimetres, seeds are put `gap` centimetres apart, the
    first one at the very beginning of the row and the last one no farther than its end. Return how
    many rows `seeds` seeds need and how many seeds the last row gets. For no seeds, return (0, 0).

    Seeds lie at 0, `gap`, 2 × `gap` … centimetres of a row, up to and including `row_length`. Given
    the number of `seeds`, return a tuple of the number of rows and the number of seeds in the last
    row; (0, 0) if there are none.

    菜畦每行长 `row_length` 厘米，种子间隔 `gap` 厘米，第一粒在行首，最后一粒不超过行尾。返回 `seeds` 粒种子需要几行，以及最后一行有几粒。没有种子则返回 (0,
    0)。

    种子放在每行的 0、`gap`、2 × `gap`……厘米处，直到（包括）`row_length`。给定种子数 `seeds`，返回行数与最后一行粒数组成的元组；没有种子为 (0, 0)。

    >>> seed_rows(25, 100, 10)
    (3, 3)
    >>> seed_rows(11, 100, 10)
    (1, 11)
    >>> seed_rows(0, 100, 10)
    (0, 0)
    """
    if seeds == 0:
        return 0, 0
    per_row = row_length // gap + 1
    rows, rest = divmod(seeds, per_row)
    return (rows + 1, rest) if rest else (rows, per_row)


def seed_rows_2(seeds: int, row_length: int, gap: int) -> tuple[int, int]:
    rows = in_row = 0
    position = row_length + 1
    for _ in range(seeds):
        if position > row_length:
            rows += 1
            in_row = 0
            position = 0
        in_row += 1
        position += gap
    return rows, in_row


def good_neighbours(bed: list[str], enemies: list[tuple[str, str]]) -> bool:
    """Some plants do not like to grow side by side. `bed` is a row of plants, and `enemies` lists
    pairs of plants that harm each other, in either order. Check that no two neighbours in the bed
    are such a pair.

    Return True if there are no two adjacent plants in `bed` that form one of the pairs in
    `enemies`, whichever of the two stands first, and False otherwise.

    有些植物不宜相邻。`bed` 是一行植物，`enemies` 列出互相妨害的植物对（不分先后）。检查畦中是否没有任何相邻的两株构成这样的一对。

    若 `bed` 中任意相邻的两株植物（不论谁在前）都不是 `enemies` 里的一对，返回 True，否则返回 False。

    >>> good_neighbours(["bean", "corn", "pea"], [("bean", "onion"), ("pea", "onion")])
    True
    >>> good_neighbours(["onion", "bean"], [("bean", "onion")])
    False
    >>> good_neighbours(["rose"], [("rose", "rose")])
    True
    """
    bad = {frozenset(pair) for pair in enemies}
    return not any(frozenset(pair) in bad for pair in zip(bed, bed[1:]))


def good_neighbours_2(bed: list[str], enemies: list[tuple[str, str]]) -> bool:
    for i in range(len(bed) - 1):
        left, right = bed[i], bed[i + 1]
        if (left, right) in enemies or (right, left) in enemies:
            return False
    return True


def tree_height_in(years: int, height: int) -> int:
    """A young tree is `height` centimetres high. It grows 40 centimetres in each year in which it
    begins below 200 cm, 25 in a year in which it begins below 500 cm, and 10 in every other year;
    in every fifth year a gardener cuts it back by 30 cm at the end. Return its height after `years`
    years.

    Compute the height of a tree after `years` years, starting from `height` cm. Per year add 40 (if
    lower than 200), 25 (if lower than 500) or 10 (else), and after the years 5, 10, 15 … subtract
    30.

    一棵小树高 `height` 厘米。年初不足 200 厘米时当年长 40 厘米，不足 500 厘米时长 25 厘米，否则长 10 厘米；每逢第五年年末园丁剪去 30 厘米。返回 `years`
    年后的高度。

    从 `height` 厘米开始计算 `years` 年后树的高度：每年低于 200 加 40，低于 500 加 25，否则加 10；第 5、10、15……年末减 30。

    >>> tree_height_in(2, 150)
    230
    >>> tree_height_in(5, 500)
    520
    >>> tree_height_in(0, 80)
    80
    """
    for year in range(1, years + 1):
        if height < 200:
            height += 40
        elif height < 500:
            height += 25
        else:
            height += 10
        if year % 5 == 0:
            height -= 30
    return height


def harvest_report(picked: list[str]) -> list[str]:
    """`picked` holds entries such as "apple 12" and "plum 7". Add up the numbers of each fruit and
    return lines like "apple: 20" for every fruit, the greatest sum first and fruits with equal sums
    in alphabetical order.

    Given strings made of a fruit, a space and a number, return one line "FRUIT: SUM" for each fruit
    in `picked`, in descending order of the sums; ties are ordered by name.

    `picked` 中的条目形如 "apple 12"、"plum 7"。把每种水果的数目相加，返回形如 "apple: 20" 的各行，总数大的在前，总数相同的按字母顺序。

    给定由水果名、空格和数字组成的字符串列表 `picked`，为每种水果返回一行 "名称: 总数"，按总数降序排列，相同时按名称排序。

    >>> harvest_report(["apple 12", "plum 7", "apple 8"])
    ['apple: 20', 'plum: 7']
    >>> harvest_report(["pear 3", "fig 3"])
    ['fig: 3', 'pear: 3']
    >>> harvest_report([])
    []
    """
    totals = Counter()
    for entry in picked:
        fruit, number = entry.split()
        totals[fruit] += int(number)
    ordered = sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))
    return [f"{fruit}: {total}" for fruit, total in ordered]


def harvest_report_2(picked: list[str]) -> list[str]:
    sums = {}
    for entry in picked:
        name, number = entry.split(" ")
        sums[name] = sums.get(name, 0) + int(number)
    names = sorted(sums)
    names.sort(key=sums.get, reverse=True)
    return [name + ": " + str(sums[name]) for name in names]


def lawn_weeks(rain: list[int], temperature: list[int]) -> int:
    """Grass grows 2 centimetres in a week with at least 10 litres of rain and at least 15 degrees,
    1 centimetre if only one of the two holds, and nothing otherwise. It starts at 3 cm and is cut
    back to 3 cm at the end of each week in which it has reached 6 cm. `rain` and `temperature` have
    one value a week. Return how many times it is cut.

    Given weekly values in `rain` (litres) and `temperature` (degrees), count the cuts of a lawn
    that begins with 3 cm: per week it grows by one for enough rain (10 or more) and by one for
    warmth (15 or more); if it is 6 cm or higher at the end of the week, it is cut to 3.

    草坪在一周内雨量不少于 10 升且气温不低于 15 度时长 2 厘米，只满足其一长 1 厘米，否则不长。起初高 3 厘米，周末达到 6 厘米就剪回 3 厘米。`rain` 和
    `temperature` 每周各有一个值，返回一共剪了几次。

    已知每周的雨量 `rain`（升）和气温 `temperature`（度），统计剪草次数：草坪起始 3 厘米，雨量够（10 及以上）长一厘米，够暖（15 及以上）再长一厘米；周末达到或超过 6
    厘米则剪到 3 厘米。

    >>> lawn_weeks([12, 12, 0], [16, 20, 30])
    1
    >>> lawn_weeks([10, 10, 10], [0, 0, 0])
    1
    >>> lawn_weeks([], [])
    0
    """
    height = 3
    cuts = 0
    for litres, degrees in zip(rain, temperature):
        height += (litres >= 10) + (degrees >= 15)
        if height >= 6:
            cuts += 1
            height = 3
    return cuts


def lawn_weeks_2(rain: list[int], temperature: list[int]) -> int:
    cuts = grown = 0
    for week in range(len(rain)):
        if rain[week] >= 10:
            grown += 1
        if temperature[week] >= 15:
            grown += 1
        if grown >= 3:
            cuts += 1
            grown = 0
    return cuts


def lights_at(second: int) -> str:
    """A traffic light shows red for 30 seconds, then red and amber together for 2, green for 25 and
    amber for 3, over and over. Return what it shows `second` seconds after the red began: "red",
    "red-amber", "green" or "amber". Each phase includes its first second.

    Given a time `second` (0 or more) since the beginning of a red phase, tell the state of the
    light whose cycle is: red (30 s), red-amber (2 s), green (25 s), amber (3 s).

    红绿灯依次亮红灯 30 秒、红黄灯同亮 2 秒、绿灯 25 秒、黄灯 3 秒，循环往复。返回红灯亮起 `second` 秒后的状态："red"、"red-amber"、"green" 或
    "amber"，每个阶段包含其起始的那一秒。

    给定从红灯开始算起的时间 `second`（不小于 0），判断信号灯的状态。循环为：red（30 秒）、red-amber（2 秒）、green（25 秒）、amber（3 秒）。

    >>> lights_at(0)
    'red'
    >>> lights_at(31)
    'red-amber'
    >>> lights_at(57)
    'amber'
    >>> lights_at(95)
    'green'
    """
    second %= 60
    if second < 30:
        return "red"
    if second < 32:
        return "red-amber"
    return "green" if second < 57 else "amber"


def lights_at_2(second: int) -> str:
    left = second % 60
    for state, length in [("red", 30), ("red-amber", 2), ("green", 25), ("amber", 3)]:
        if left < length:
            return state
        left -= length
    return ""


def right_of_way(cars: list[str]) -> str:
    """At a crossing without signs, the car that has nobody to its right goes first. `cars` names
    the sides on which cars wait, among "north", "east", "south" and "west"; seen from a driver
    coming from the south the right neighbour is the east, from the east it is the north, from the
    north the west, and from the west the south. Return the side whose car goes first, the first in
    the order of `cars` if there are several, "nobody" if there is no car, and "wave" if all four
    block each other.

    Each driver must let the car on the right pass: south waits for east, east for north, north for
    west, west for south. Return the first side in `cars` that waits for nobody present; "wave" if
    there are cars but everyone waits, "nobody" if the list is empty.

    没有标志的路口，右侧无车者先行。`cars` 是有车等待的方位，取自 "north"、"east"、"south"、"west"。对从南边来的司机，右侧是东；东边来的右侧是北，
    北边来的右侧是西，西边来的右侧是南。返回先行的方位，有多个时取 `cars` 中靠前的；没有车返回 "nobody"，四方互相等待返回 "wave"。

    每位司机都要让右侧的车先走：south 等 east，east 等 north，north 等 west，west 等 south。返回 `cars`
    中第一个不必等任何在场车辆的方位；有车但都在等则为 "wave"，列表为空则为 "nobody"。

    >>> right_of_way(["south", "east"])
    'east'
    >>> right_of_way(["north", "south"])
    'north'
    >>> right_of_way(["north", "east", "south", "west"])
    'wave'
    >>> right_of_way([])
    'nobody'
    """
    if not cars:
        return "nobody"
    right = {"south": "east", "east": "north", "north": "west", "west": "south"}
    for side in cars:
        if right[side] not in cars:
            return side
    return "wave"


def right_of_way_2(cars: list[str]) -> str:
    sides = ["south", "east", "north", "west"]
    free = [side for side in cars if sides[(sides.index(side) + 1) % 4] not in cars]
    if free:
        return free[0]
    return "wave" if cars else "nobody"


def road_toll(vehicle: str, kilometres: int, at_night: bool) -> int:
    """A motorway costs 5 cents per kilometre for a "car", 3 for a "motorbike" and 12 for a "truck".
    Only kilometres after the first 10 count. Trucks pay double `at_night`, all others nothing.
    Return the toll in cents for `kilometres` kilometres; an unknown `vehicle` gives -1.

    Find the toll of a `vehicle` that drives `kilometres` km: the first ten are free, each other one
    costs 5 (car), 3 (motorbike) or 12 (truck) cents. If `at_night` is true, a truck pays twice as
    much and the others 0. For any other kind of vehicle, return -1.

    高速公路收费："car" 每公里 5 分，"motorbike" 3 分，"truck" 12 分，前 10 公里不计。夜间（`at_night`）卡车加倍，其他车免费。返回行驶
    `kilometres` 公里的通行费（分）；未知的 `vehicle` 返回 -1。

    求 `vehicle` 行驶 `kilometres` 公里的通行费：头十公里免费，之后每公里 car 为 5 分、motorbike 为 3 分、truck 为 12 分。若
    `at_night` 为真，truck 付双倍，其余为 0。其他车型返回 -1。

    >>> road_toll("car", 110, False)
    500
    >>> road_toll("truck", 20, True)
    240
    >>> road_toll("motorbike", 50, True)
    0
    >>> road_toll("sledge", 50, True)
    -1
    """
    rates = {"car": 5, "motorbike": 3, "truck": 12}
    if vehicle not in rates:
        return -1
    toll = rates[vehicle] * max(0, kilometres - 10)
    if at_night:
        return 2 * toll if vehicle == "truck" else 0
    return toll


def road_toll_2(vehicle: str, kilometres: int, at_night: bool) -> int:
    if vehicle == "truck":
        rate = 24 if at_night else 12
    elif vehicle in ("car", "motorbike"):
        rate = 0 if at_night else 5 if vehicle == "car" else 3
    else:
        return -1
    return rate * (kilometres - 10) if kilometres > 10 else 0


def licence_points(offences: list[str]) -> str:
    """A driver gets 1 point for "phone", 2 for "speed" and 3 for "red light"; a "course" takes 2
    points off, but not below 0, and only the first course counts. As soon as 8 points are reached,
    the licence is "lost", whatever comes after. Otherwise return "warned" for 4 points or more in
    the end, else "clean". `offences` lists all that happened in order.

    Go through `offences` and keep the points: phone +1, speed +2, red light +3, the first course -2
    (never under 0), later courses 0. The result is "lost" if there are ever 8 points or more,
    "warned" if at least 4 remain, and "clean" otherwise.

    司机开车打电话（"phone"）记 1 分，超速（"speed"）记 2 分，闯红灯（"red light"）记 3 分；参加学习（"course"）减 2 分，但不低于
    0，且只有第一次有效。一旦达到 8 分，驾照即被吊销（"lost"），之后的不再考虑；否则最后达到 4 分返回 "warned"，其余返回 "clean"。`offences`
    按顺序列出发生的事。

    依次处理 `offences` 并记分：phone 加 1，speed 加 2，red light 加 3，首次 course 减 2（不低于零），以后的 course 无效。若曾达到 8
    分及以上，结果为 "lost"；最后不少于 4 分为 "warned"；否则为 "clean"。

    >>> licence_points(["phone", "red light"])
    'warned'
    >>> licence_points(["speed", "red light", "red light", "course"])
    'lost'
    >>> licence_points(["speed", "course", "speed"])
    'clean'
    >>> licence_points([])
    'clean'
    """
    points = 0
    had_course = False
    for offence in offences:
        if offence == "course":
            if not had_course:
                points = max(0, points - 2)
            had_course = True
        else:
            points += {"phone": 1, "speed": 2, "red light": 3}[offence]
        if points >= 8:
            return "lost"
    return "warned" if points >= 4 else "clean"


def may_park(sign: str, hour: int, minutes: int) -> bool:
    """A sign says when parking is limited, in the form "8-18 60": from 8 to before 18 o'clock one
    may park for 60 minutes at most; at other hours there is no limit. Check whether a driver who
    comes at the full hour `hour` may park for `minutes` minutes, where only the hour of arrival
    counts for the `sign`.

    Given a `sign` of the form "FROM-TO LIMIT" (hours and minutes), return False if the arrival
    `hour` is at least FROM and less than TO and the wish to stay, `minutes`, is more than LIMIT.
    Otherwise return True.

    路牌以 "8-18 60" 的形式限制停车：8 点到 18 点（不含）之间最多停 60 分钟，其他时间不限。司机在整点 `hour` 到达，想停 `minutes` 分钟，只按到达的钟点看
    `sign`，判断是否允许。

    `sign` 形如 "起-止 上限"（小时与分钟）。若到达的钟点 `hour` 不小于起点且小于止点，而想停的 `minutes` 超过上限，返回 False，否则返回 True。

    >>> may_park("8-18 60", 9, 60)
    True
    >>> may_park("8-18 60", 17, 61)
    False
    >>> may_park("8-18 60", 18, 600)
    True
    """
    hours, limit = sign.split()
    opening, closing = map(int, hours.split("-"))
    return not opening <= hour < closing or minutes <= int(limit)


def may_park_2(sign: str, hour: int, minutes: int) -> bool:
    start, end, limit = [int(part) for part in re.findall("[0-9]+", sign)]
    if hour < start or hour >= end:
        return True
    return minutes <= limit


def bus_after_stops(stops: list[str], seats: int) -> list[int]:
    """A bus with `seats` seats comes to `stops` that are written like "+5-2": two people get off
    first, then five wish to get on, but only as many may as there are free seats. Return how many
    people are left standing at each stop; the bus is empty at first, and never do more get off than
    are on it.

    Each string in `stops` has the form "+IN-OUT". Simulate a bus with `seats` places: OUT
    passengers leave, then up to IN passengers enter while there is room. List the number of those
    who could not enter, stop by stop.

    一辆有 `seats` 个座位的公交车经过 `stops` 各站，每站写成 "+5-2"：先下 2 人，再有 5
    人想上车，但只能上到没有空座为止。起初车是空的，下车人数不会超过车上人数。返回每站没能上车的人数。

    `stops` 中的字符串形如 "+上-下"。模拟有 `seats` 个座位的公交车：先有人下车，再在有空座时上车。逐站列出上不了车的人数。

    >>> bus_after_stops(["+5-0", "+4-1", "+2-2"], 6)
    [0, 2, 0]
    >>> bus_after_stops(["+3-0"], 1)
    [2]
    >>> bus_after_stops([], 10)
    []
    """
    on_board = 0
    left = []
    for stop in stops:
        wish, out = stop[1:].split("-")
        on_board -= int(out)
        entering = min(int(wish), seats - on_board)
        on_board += entering
        left.append(int(wish) - entering)
    return left


def ferry_crossings(queue: list[str], length: int) -> int:
    """A ferry has a lane of `length` metres. A "bike" takes 2 metres, a "car" 5, a "van" 7 and a
    "bus" 12. Vehicles drive on in the order of the `queue`, and the ferry leaves as soon as the
    next one does not fit or none is left. Return the number of crossings, or -1 if some vehicle is
    too long for the ferry.

    Count how often a ferry must cross to carry the whole `queue` in its order, when the vehicles on
    it (bike 2 m, car 5 m, van 7 m, bus 12 m) may together be at most `length` metres long. If any
    of them alone is longer than that, the result is -1.

    渡轮车道长 `length` 米："bike" 占 2 米，"car" 占 5 米，"van" 占 7 米，"bus" 占 12 米。车辆按 `queue`
    的顺序上船，下一辆放不下或没有车了就开船。返回航次数；若有车辆比渡轮还长，返回 -1。

    求渡轮按顺序运完 `queue` 需要几趟：同船车辆（bike 2 米、car 5 米、van 7 米、bus 12 米）的总长不能超过 `length` 米。若有一辆单独就超过，结果为
    -1。

    >>> ferry_crossings(["car", "bus", "bike", "car"], 18)
    2
    >>> ferry_crossings(["bus"], 10)
    -1
    >>> ferry_crossings([], 10)
    0
    """
    sizes = {"bike": 2, "car": 5, "van": 7, "bus": 12}
    crossings = 0
    free = 0
    for vehicle in queue:
        size = sizes[vehicle]
        if size > length:
            return -1
        if size > free:
            crossings += 1
            free = length
        free -= size
    return crossings


def ferry_crossings_2(queue: list[str], length: int) -> int:
    sizes = [{"bike": 2, "car": 5, "van": 7, "bus": 12}[vehicle] for vehicle in queue]
    if any(size > length for size in sizes):
        return -1
    loads = []
    for size in sizes:
        if loads and loads[-1] + size <= length:
            loads[-1] += size
        else:
            loads.append(size)
    return len(loads)


def train_delay_text(minutes: int) -> str:
    """A board shows how late a train is. Return "on time" for fewer than 3 `minutes`, "about 5 min
    late", "about 10 min late" and so on (the delay rounded up to a multiple of 5) below one hour,
    "over 1 h late" from 60 to 119 minutes, and "cancelled" from 120 minutes on.

    Turn a delay in `minutes` into the words on a station's board: under 3 "on time"; from 3 to 59
    "about N min late" where N is the next multiple of five that is not smaller; from 60 "over 1 h
    late"; from 120 "cancelled".

    车站显示牌说明晚点情况：`minutes` 小于 3 为 "on time"；不足一小时则把晚点时间向上取为 5 的倍数，如 "about 5 min late"；60 到 119 分钟为
    "over 1 h late"；120 分钟起为 "cancelled"。返回显示的文字。

    把晚点的 `minutes` 分钟变成站牌文字：少于 3 为 "on time"；3 到 59 为 "about N min late"，N 是不小于它的最小的 5 的倍数；60 起为
    "over 1 h late"；120 起为 "cancelled"。

    >>> train_delay_text(2)
    'on time'
    >>> train_delay_text(6)
    'about 10 min late'
    >>> train_delay_text(75)
    'over 1 h late'
    >>> train_delay_text(120)
    'cancelled'
    """
    if minutes < 3:
        return "on time"
    if minutes >= 120:
        return "cancelled"
    if minutes >= 60:
        return "over 1 h late"
    return f"about {math.ceil(minutes / 5) * 5} min late"


def train_delay_text_2(minutes: int) -> str:
    if minutes < 3:
        text = "on time"
    elif minutes < 60:
        text = "about " + str((minutes + 4) // 5 * 5) + " min late"
    elif minutes < 120:
        text = "over 1 h late"
    else:
        text = "cancelled"
    return text


def plate_from_region(plate: str, regions: list[str]) -> str:
    """A number plate looks like "AB-123-C": a region of one or two capital letters, a hyphen, one
    to three digits that do not begin with 0, a hyphen and one capital letter. Return "ok" for a
    right `plate` whose region is in `regions`, "foreign" if only the region is unknown, and "wrong"
    if the form does not fit.

    Judge a `plate`: if it does not consist of 1–2 letters A–Z, "-", a number of 1–3 digits without
    a leading zero, "-" and one letter A–Z, return "wrong". Otherwise return "ok" or, when the first
    letters are not listed in `regions`, "foreign".

    车牌形如 "AB-123-C"：一到两个大写字母的地区、连字符、一到三位不以 0 开头的数字、连字符和一个大写字母。`plate` 格式正确且地区在 `regions` 中返回
    "ok"，只是地区不在其中返回 "foreign"，格式不对返回 "wrong"。

    判断车牌 `plate`：如果不是由 1 到 2 个字母 A–Z、"-"、不以零开头的 1 到 3 位数、"-" 和一个字母 A–Z 组成，返回 "wrong"；否则返回
    "ok"，若开头的字母不在 `regions` 里则返回 "foreign"。

    >>> plate_from_region("AB-123-C", ["AB", "K"])
    'ok'
    >>> plate_from_region("M-7-X", ["AB", "K"])
    'foreign'
    >>> plate_from_region("K-07-X", ["AB", "K"])
    'wrong'
    >>> plate_from_region("", [])
    'wrong'
    """
    match = re.fullmatch("([A-Z]{1,2})-[1-9][0-9]{0,2}-[A-Z]", plate)
    if match is None:
        return "wrong"
    return "ok" if match.group(1) in regions else "foreign"


def plate_from_region_2(plate: str, regions: list[str]) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    parts = plate.split("-")
    if len(parts) != 3:
        return "wrong"
    region, number, last = parts
    if len(region) not in (1, 2) or any(char not in letters for char in region):
        return "wrong"
    if len(last) != 1 or last not in letters:
        return "wrong"
    if not 1 <= len(number) <= 3 or number[0] == "0" or any(c not in "0123456789" for c in number):
        return "wrong"
    return "ok" if region in regions else "foreign"


def weather_words(temperature: int, wind: int, rain: bool) -> str:
    """Describe the weather in words joined by ", ": first "freezing" (below 0 degrees), "cold"
    (below 10), "mild" (below 22) or "hot"; then "windy" if `wind` is at least 40 or "stormy" if it
    is at least 75 (nothing if weaker); then, if `rain` is true, "rain", or "snow" when
    `temperature` is below 0.

    Put a weather report together from the `temperature` (freezing < 0, cold < 10, mild < 22, else
    hot), the `wind` (stormy from 75, windy from 40, otherwise not mentioned) and `rain` (snow if it
    is freezing, rain if not, nothing if false), separated by a comma and a space.

    用 ", " 连接的词描述天气：先是 "freezing"（低于 0 度）、"cold"（低于 10）、"mild"（低于 22）或 "hot"；然后 `wind` 不小于 75 为
    "stormy"，不小于 40 为 "windy"，更弱则不提；最后若 `rain` 为真，写 "rain"，但 `temperature` 低于 0 时写 "snow"。

    由气温 `temperature`（小于 0 freezing，小于 10 cold，小于 22 mild，否则 hot）、风速 `wind`（75 起 stormy，40 起
    windy，其余略去）和是否降水 `rain`（结冰时 snow，否则 rain，为假则略去）拼出天气播报，用逗号加空格分隔。

    >>> weather_words(25, 10, False)
    'hot'
    >>> weather_words(-2, 80, True)
    'freezing, stormy, snow'
    >>> weather_words(10, 40, True)
    'mild, windy, rain'
    """
    if temperature < 0:
        words = ["freezing"]
    elif temperature < 10:
        words = ["cold"]
    else:
        words = ["mild" if temperature < 22 else "hot"]
    if wind >= 40:
        words.append("stormy" if wind >= 75 else "windy")
    if rain:
        words.append("snow" if temperature < 0 else "rain")
    return ", ".join(words)


def weather_words_2(temperature: int, wind: int, rain: bool) -> str:
    limits = [(0, "freezing"), (10, "cold"), (22, "mild")]
    text = next((word for limit, word in limits if temperature < limit), "hot")
    if wind >= 75:
        text += ", stormy"
    elif wind >= 40:
        text += ", windy"
    if rain:
        text += ", snow" if temperature < 0 else ", rain"
    return text


def heat_days_off(temperatures: list[int]) -> int:
    """Schools close on a day if each of the two days before it had 30 degrees or more and the day
    itself has 30 or more, too; but they never close on more than three days in a row. Return on how
    many days with the given `temperatures` they are closed.

    Count the free days: day i is free when `temperatures` of the days i - 2, i - 1 and i are all at
    least 30 and the three days before day i were not all free already.

    如果当天及前两天的气温都达到 30 度，学校当天停课；但不会连续停课超过三天。返回气温为 `temperatures` 的这些天里停课几天。

    统计停课天数：当 `temperatures` 中第 i - 2、i - 1、i 天都不低于 30，且第 i 天之前的三天没有全部停课时，第 i 天停课。

    >>> heat_days_off([31, 30, 33, 28])
    1
    >>> heat_days_off([30, 30, 30, 30, 30, 30, 30])
    4
    >>> heat_days_off([35, 35])
    0
    """
    closed = 0
    hot_streak = 0
    free_streak = 0
    for degrees in temperatures:
        hot_streak = hot_streak + 1 if degrees >= 30 else 0
        if hot_streak >= 3 and free_streak < 3:
            free_streak += 1
            closed += 1
        else:
            free_streak = 0
    return closed


def heat_days_off_2(temperatures: list[int]) -> int:
    free = [False, False, False]
    for day, degrees in enumerate(temperatures):
        three = temperatures[max(0, day - 2):day + 1]
        is_hot = len(three) == 3 and min(three) >= 30
        free.append(is_hot and not all(free[-3:]))
    return sum(free)


def rain_barrel(rain: list[int], use: int, capacity: int) -> tuple[int, int]:
    """Each morning the litres in `rain` run into a barrel that holds `capacity` litres; what is too
    much is lost. In the evening `use` litres are taken out, or all there is. Return the litres lost
    and the number of evenings on which there was not enough.

    Simulate an empty barrel of the given `capacity`: per day add the value of `rain` (overflow is
    lost), then take `use` litres, or whatever is left if it is less. Return a tuple of the sum of
    the overflow and the count of days when less than `use` was there.

    每天早晨 `rain` 中的雨水（升）流入容量为 `capacity` 升的桶，溢出的流失。晚上取用 `use` 升，不够就取完。返回流失的升数和水不够用的晚上数。

    模拟一只容量为 `capacity` 的空桶：每天先加 `rain` 中的雨水（溢出部分流失），再取 `use` 升，不足则取尽。返回溢出总量与不足 `use` 的天数组成的元组。

    >>> rain_barrel([50, 80, 0, 0, 0], 30, 100)
    (0, 1)
    >>> rain_barrel([120, 0], 60, 100)
    (20, 1)
    >>> rain_barrel([], 5, 10)
    (0, 0)
    """
    level = lost = short = 0
    for litres in rain:
        level += litres
        if level > capacity:
            lost += level - capacity
            level = capacity
        if level < use:
            short += 1
            level = 0
        else:
            level -= use
    return lost, short


def rain_barrel_2(rain: list[int], use: int, capacity: int) -> tuple[int, int]:
    overflow = 0
    dry_evenings = 0
    level = 0
    for litres in rain:
        filled = min(capacity, level + litres)
        overflow += level + litres - filled
        dry_evenings += filled < use
        level = max(0, filled - use)
    return overflow, dry_evenings


def frost_warning(forecast: dict[str, int]) -> str:
    """Given a `forecast` that maps days to the lowest temperature, in the order of time, return
    "frost from DAY to DAY" for the first stretch of days below zero, "frost on DAY" if that stretch
    is one day, and "no frost" if it never gets below zero.

    Look for the first day in `forecast` with less than 0 degrees and for the last day of the
    unbroken row of such days that begins there. Write "frost from A to B", or "frost on A" when the
    row is a single day, or "no frost" without any such day.

    `forecast` 按时间顺序把日子映射到最低气温。对第一段低于零度的连续日子返回 "frost from 起 to 止"，只有一天则返回 "frost on 日"，始终不低于零度则返回
    "no frost"。

    在 `forecast` 中找到第一个低于 0 度的日子，以及由它开始的连续霜冻日的最后一天，写成 "frost from A to B"；只有一天时写 "frost on
    A"；没有这样的日子写 "no frost"。

    >>> frost_warning({"Mon": 2, "Tue": -1, "Wed": -3, "Thu": 1})
    'frost from Tue to Wed'
    >>> frost_warning({"Mon": -2, "Tue": 0, "Wed": -5})
    'frost on Mon'
    >>> frost_warning({"Mon": 0})
    'no frost'
    """
    stretch = []
    for day, lowest in forecast.items():
        if lowest < 0:
            stretch.append(day)
        elif stretch:
            break
    if not stretch:
        return "no frost"
    if len(stretch) == 1:
        return f"frost on {stretch[0]}"
    return f"frost from {stretch[0]} to {stretch[-1]}"


def frost_warning_2(forecast: dict[str, int]) -> str:
    for is_cold, group in itertools.groupby(forecast, key=lambda day: forecast[day] < 0):
        if is_cold:
            days = list(group)
            if len(days) > 1:
                return "frost from " + days[0] + " to " + days[-1]
            return "frost on " + days[0]
    return "no frost"


def hotel_bill(nights: int, guests: int, breakfast: bool) -> int:
    """A hotel room costs 80 euros a night for one or two guests and 25 more for each further guest.
    `breakfast` is 9 euros per guest and night. The seventh night of each week is free, breakfast
    included. Return the bill for `guests` guests who stay `nights` nights; without guests it is 0.

    Compute what a room costs: per paid night 80, plus 25 for every guest beyond two, plus 9 for
    each of the `guests` if `breakfast` is true. Of the `nights`, the numbers 7, 14, 21 … cost
    nothing. No guests pay nothing.

    酒店房间一到两人每晚 80 欧元，每多一人加 25 欧元；含早餐（`breakfast`）每人每晚 9 欧元。每周的第七晚免费，包括早餐。返回 `guests` 位客人住 `nights`
    晚的账单；没有客人则为 0。

    计算房费：每个付费的夜晚 80，超过两人的每人加 25，`breakfast` 为真时 `guests` 人每人再加 9。`nights` 晚中的第
    7、14、21……晚不收费。没有客人时为零。

    >>> hotel_bill(2, 2, False)
    160
    >>> hotel_bill(7, 3, True)
    792
    >>> hotel_bill(3, 0, True)
    0
    """
    if guests == 0:
        return 0
    rate = 80 + 25 * max(0, guests - 2)
    if breakfast:
        rate += 9 * guests
    return (nights - nights // 7) * rate


def hotel_bill_2(nights: int, guests: int, breakfast: bool) -> int:
    total = 0
    if guests > 0:
        for night in range(1, nights + 1):
            if night % 7 == 0:
                continue
            total += 80
            if guests > 2:
                total += 25 * (guests - 2)
            if breakfast:
                total += 9 * guests
    return total


def room_for_guest(free: list[int], floor: int, quiet: bool) -> int:
    """Hotel rooms are numbered by floor and number: 304 is on the third floor. The rooms with a
    number ending in 1 or 2 lie at the lift and are not quiet. From the `free` rooms choose one for
    a guest who asks for the given `floor`, and for a `quiet` room if that is true: the lowest
    number that fits; if none fits, the lowest free room; if nothing is free, return 0.

    Return the smallest number in `free` that lies on `floor` (number // 100) and, if `quiet` is
    true, does not end in 1 or 2. When there is no such room, return the smallest number of all, and
    0 when the list is empty.

    酒店房号由楼层和序号组成：304 在三楼。尾数为 1 或 2 的房间靠近电梯，不安静。客人要 `floor` 层的房间，`quiet` 为真时还要安静。从空房 `free`
    中选符合要求的最小房号；没有符合的就选最小的空房；没有空房返回 0。

    返回 `free` 中位于 `floor` 层（房号整除 100）的最小房号，若 `quiet` 为真则尾数不能是 1 或 2。没有这样的房间时返回全部空房的最小号，列表为空时返回 0。

    >>> room_for_guest([301, 305, 204], 3, True)
    305
    >>> room_for_guest([301, 305, 204], 3, False)
    301
    >>> room_for_guest([301, 204], 5, False)
    204
    >>> room_for_guest([], 1, True)
    0
    """
    fitting = [
        room for room in free if room // 100 == floor and not (quiet and room % 10 in (1, 2))
    ]
    return min(fitting or free, default=0)


def room_for_guest_2(free: list[int], floor: int, quiet: bool) -> int:
    for room in sorted(free):
        if room // 100 != floor:
            continue
        if not quiet or str(room)[-1] not in "12":
            return room
    return min(free) if free else 0


def minibar_bill(before: dict[str, int], after: dict[str, int], prices: dict[str, int]) -> int:
    """The minibar of a hotel room holds `before` pieces of each drink when the guest comes and
    `after` pieces when the guest goes; a drink that is missing in `after` is used up. Return what
    must be paid by the `prices`. Drinks without a price are free, and pieces that were added are
    not paid back.

    Sum over all drinks in `before` the price times the pieces that have gone. Take 0 pieces for
    what is not in `after` and 0 for a price not in `prices`; if there are more pieces than before,
    nothing is charged for that drink.

    酒店小冰箱里每种饮料在客人入住时有 `before` 件，离店时有 `after` 件，`after` 中没有的表示已喝光。按 `prices`
    返回应付金额。没有标价的免费，多出来的也不退钱。

    对 `before` 中的每种饮料，把减少的件数乘以单价后求和。不在 `after` 里的按 0 件计，不在 `prices` 里的按价格 0 计；比原来多的饮料不收费。

    >>> minibar_bill({"cola": 3, "beer": 2}, {"cola": 1, "beer": 2}, {"cola": 4, "beer": 5})
    8
    >>> minibar_bill({"water": 2}, {}, {"water": 3})
    6
    >>> minibar_bill({"cola": 1}, {"cola": 3}, {"cola": 4})
    0
    """
    return sum(
        max(0, count - after.get(drink, 0)) * prices.get(drink, 0)
        for drink, count in before.items()
    )


def minibar_bill_2(before: dict[str, int], after: dict[str, int], prices: dict[str, int]) -> int:
    bill = 0
    for drink in before:
        used = before[drink]
        if drink in after:
            used -= after[drink]
        if used > 0 and drink in prices:
            bill += used * prices[drink]
    return bill


def cleaning_plan(rooms: dict[str, str], minutes: int) -> list[str]:
    """A cleaner has `minutes` minutes. `rooms` maps room numbers to their state: a room with
    "leaving" takes 40 minutes, one with "staying" 15, and one with "do not disturb" or anything
    else is left out. Leaving rooms are done first, then the staying ones, each kind in the order
    given, until the next room does not fit into the time left. Return the rooms cleaned.

    Plan the work: go through the rooms whose state in `rooms` is "leaving" (40 minutes each) and
    after them those that are "staying" (15 each), and stop before the first one that would take
    longer than what remains of `minutes`. Return the list of rooms done.

    清洁员有 `minutes` 分钟。`rooms` 把房号映射到状态："leaving" 需要 40 分钟，"staying" 需要 15 分钟，"do not disturb"
    或其他状态的不打扫。先做退房的，再做续住的，同类按给定顺序，直到下一间超出剩余时间为止。返回打扫过的房间。

    安排清扫：先依次处理 `rooms` 中状态为 "leaving" 的房间（每间 40 分钟），再处理 "staying" 的（每间 15 分钟），在第一间会超出 `minutes`
    剩余时间的房间之前停下。返回完成的房间列表。

    >>> cleaning_plan({"101": "staying", "102": "leaving", "103": "do not disturb"}, 60)
    ['102', '101']
    >>> cleaning_plan({"1": "leaving", "2": "leaving", "3": "staying"}, 60)
    ['1']
    >>> cleaning_plan({}, 100)
    []
    """
    times = {"leaving": 40, "staying": 15}
    done = []
    for kind, needed in times.items():
        for room, state in rooms.items():
            if state != kind:
                continue
            if needed > minutes:
                return done
            minutes -= needed
            done.append(room)
    return done


def cleaning_plan_2(rooms: dict[str, str], minutes: int) -> list[str]:
    queue = [(room, 40) for room in rooms if rooms[room] == "leaving"]
    queue += [(room, 15) for room in rooms if rooms[room] == "staying"]
    done = []
    for room, needed in queue:
        minutes -= needed
        if minutes < 0:
            break
        done.append(room)
    return done


def wake_up_calls(wishes: list[str], now: str) -> list[str]:
    """Guests of a hotel order wake-up calls in the form "07:30 room 12". Return the room numbers in
    the order in which they will be called after the time `now` ("HH:MM"): first the times later
    than `now`, then those of the next day. Calls at the same time keep the order of `wishes`; a
    call exactly at `now` counts for the next day.

    Each of the `wishes` is "HH:MM room NUMBER". Sort them by the time that passes from `now` until
    the call, where a call at `now` itself is a whole day away, and return the numbers as strings.
    Equal times stay in their order.

    酒店客人预约叫醒，格式为 "07:30 room 12"。按从 `now`（"HH:MM"）之后被叫醒的先后返回房号：先是晚于 `now` 的，再是第二天的。同一时间的保持 `wishes`
    的顺序，恰为 `now` 的算第二天。

    `wishes` 的每项为 "HH:MM room 房号"。按从 `now` 到叫醒时刻所隔的时间排序（恰在 `now` 的相隔一整天），以字符串返回房号；时间相同的次序不变。

    >>> wake_up_calls(["06:30 room 12", "22:15 room 7", "06:00 room 3"], "22:00")
    ['7', '3', '12']
    >>> wake_up_calls(["08:00 room 1", "09:00 room 2"], "08:00")
    ['2', '1']
    >>> wake_up_calls([], "12:00")
    []
    """
    ordered = sorted(wishes, key=lambda wish: (wish[:5] <= now, wish[:5]))
    return [wish.split()[-1] for wish in ordered]


def wake_up_calls_2(wishes: list[str], now: str) -> list[str]:
    def minutes(clock: str) -> int:
        hours, rest = clock.split(":")
        return int(hours) * 60 + int(rest)

    waits = []
    for place, wish in enumerate(wishes):
        clock, _, room = wish.split()
        waits.append(((minutes(clock) - minutes(now) - 1) % 1440, place, room))
    return [room for _, _, room in sorted(waits)]


def machine_log(events: list[str]) -> str:
    """A machine is "off", "idle" or "running". The button "power" switches it from off to idle and
    from any other state to off; "start" makes an idle machine run; "stop" makes a running machine
    idle; "jam" turns a running machine to "error", which only "power" (to off) ends. Everything
    else has no effect. Return the state after `events`, beginning with off.

    Follow the states of a machine through `events`. power: off → idle, all others → off. start:
    idle → running. stop: running → idle. jam: running → error. In every other case the state stays.
    It starts "off"; return the last state.

    机器有 "off"、"idle"、"running" 等状态。按 "power" 由 off 变为 idle，其他状态都变为 off；"start" 使 idle 变为
    running；"stop" 使 running 变为 idle；"jam" 使 running 变为 "error"，error 只能用 power 关掉。其余情况没有作用。从 off
    开始，返回处理 `events` 后的状态。

    按 `events` 跟踪机器状态。power：off → idle，其他 → off；start：idle → running；stop：running → idle；jam：running
    → error；其他情形状态不变。起初为 "off"，返回最后的状态。

    >>> machine_log(["power", "start", "stop"])
    'idle'
    >>> machine_log(["power", "start", "jam", "stop"])
    'error'
    >>> machine_log(["start"])
    'off'
    """
    state = "off"
    for event in events:
        if event == "power":
            state = "idle" if state == "off" else "off"
        elif event == "start" and state == "idle":
            state = "running"
        elif event == "stop" and state == "running":
            state = "idle"
        elif event == "jam" and state == "running":
            state = "error"
    return state


def machine_log_2(events: list[str]) -> str:
    moves = {
        ("off", "power"): "idle",
        ("idle", "power"): "off",
        ("running", "power"): "off",
        ("error", "power"): "off",
        ("idle", "start"): "running",
        ("running", "stop"): "idle",
        ("running", "jam"): "error",
    }
    state = "off"
    for event in events:
        state = moves.get((state, event), state)
    return state


def bottles_passed(weights: list[int], target: int) -> list[str]:
    """On a filling line each bottle is weighed. It is "ok" if its weight differs from `target` by
    at most 5 grams, "low" or "high" if by more. After three bottles in a row that are not ok, the
    line stops, and nothing more is weighed: the word "stop" ends the list. Return the words for
    `weights`.

    Judge the `weights` one by one: within 5 of `target` "ok", below that "low", above it "high".
    When the third bad one in a row has been noted, add "stop" and end. Return all notes.

    灌装线上每瓶都要称重：与 `target` 相差不超过 5 克为 "ok"，偏轻为 "low"，偏重为 "high"。连续三瓶不合格时生产线停下，不再称量，列表以 "stop" 结束。返回
    `weights` 对应的记录。

    逐个判断 `weights`：与 `target` 相差 5 以内为 "ok"，低于此为 "low"，高于此为 "high"。记下连续第三个不合格的之后，追加 "stop"
    并结束。返回全部记录。

    >>> bottles_passed([500, 493, 506, 505], 500)
    ['ok', 'low', 'high', 'ok']
    >>> bottles_passed([490, 490, 510, 500], 500)
    ['low', 'low', 'high', 'stop']
    >>> bottles_passed([], 500)
    []
    """
    notes = []
    bad = 0
    for weight in weights:
        if abs(weight - target) <= 5:
            notes.append("ok")
            bad = 0
        else:
            notes.append("low" if weight < target else "high")
            bad += 1
        if bad == 3:
            notes.append("stop")
            break
    return notes


def shift_wage(hours: list[int], rate: int) -> int:
    """A worker earns `rate` cents an hour. On each day of `hours`, hours beyond 8 are paid one and
    a half times; if more than 40 hours were worked in all, there is an extra 1000 cents. Return the
    wage in cents, rounded down.

    Given the `hours` worked on each day of a week and the `rate` per hour, pay up to eight hours a
    day plainly and further ones with a supplement of 50 %. Add 1000 if the sum of hours is greater
    than 40. Drop a fraction of a cent.

    工人每小时挣 `rate` 分。`hours` 中每天超过 8 小时的部分按一点五倍计；如果总工时超过 40 小时，再加 1000 分。返回工资（分），向下取整。

    给定一周每天的工时 `hours` 和时薪 `rate`：每天不超过八小时的部分照常付，超出部分加付 50%；总工时大于 40 则加 1000。不足一分的舍去。

    >>> shift_wage([8, 8, 6], 1200)
    26400
    >>> shift_wage([10, 8], 1000)
    19000
    >>> shift_wage([9, 9, 9, 9, 9], 1001)
    48547
    >>> shift_wage([], 1500)
    0
    """
    overtime = sum(max(0, day - 8) for day in hours)
    wage = (2 * sum(hours) + overtime) * rate // 2
    return wage + 1000 if sum(hours) > 40 else wage


def shift_wage_2(hours: list[int], rate: int) -> int:
    half_cents = 0
    worked = 0
    for day in hours:
        worked += day
        half_cents += 2 * rate * min(day, 8)
        if day > 8:
            half_cents += 3 * rate * (day - 8)
    if worked > 40:
        half_cents += 2000
    return half_cents // 2


def conveyor_sort(parcels: list[int]) -> dict[str, list[int]]:
    """A conveyor belt sorts parcels by weight in grams: under 1000 to "A", under 5000 to "B",
    others to "C". But a belt takes 3 parcels only; what would be too many goes to the "floor".
    Return the four lists for `parcels`, all keys included.

    Put each of the `parcels` on belt "A" (less than 1000), "B" (less than 5000) or "C" (the rest),
    at most three on a belt, the others on the "floor". Return a dictionary with the keys A, B, C
    and floor in this order.

    传送带按重量（克）分拣包裹：不足 1000 去 "A"，不足 5000 去 "B"，其余去 "C"。每条带最多放 3 个，多出来的放到 "floor"。返回 `parcels`
    分成的四个列表，包含所有键。

    把 `parcels` 中的每个包裹放上传送带 "A"（小于 1000）、"B"（小于 5000）或 "C"（其余），每条最多三个，其他的放在 "floor"。返回按 A、B、C、floor
    顺序为键的字典。

    >>> conveyor_sort([500, 7000, 900, 10, 20])
    {'A': [500, 900, 10], 'B': [], 'C': [7000], 'floor': [20]}
    >>> conveyor_sort([4999, 5000])
    {'A': [], 'B': [4999], 'C': [5000], 'floor': []}
    >>> conveyor_sort([])
    {'A': [], 'B': [], 'C': [], 'floor': []}
    """
    belts = {"A": [], "B": [], "C": [], "floor": []}
    for grams in parcels:
        belt = "A" if grams < 1000 else "B" if grams < 5000 else "C"
        if len(belts[belt]) == 3:
            belt = "floor"
        belts[belt].append(grams)
    return belts


def batch_code_ok(code: str) -> bool:
    """A batch code looks like "L24-117-B": the letter L, two digits for the year, a hyphen, three
    digits for the day of the year (001 to 366), a hyphen and the line, A to D. Check whether `code`
    has this form; day 366 is right only if the year is divisible by 4.

    Return True if `code` consists of "L", a year of two digits, "-", a day number of three digits
    from 001 to 365 (or 366 when the year is a multiple of four), "-" and one of the letters A, B,
    C, D.

    批号形如 "L24-117-B"：字母 L、两位年份、连字符、三位的年内日序（001 到 366）、连字符和生产线 A 到 D。检查 `code` 是否符合；只有年份能被 4 整除时第 366
    天才有效。

    若 `code` 由 "L"、两位年份、"-"、001 到 365 的三位日序（年份是四的倍数时可为 366）、"-" 以及 A、B、C、D 中的一个字母组成，返回 True，否则返回
    False。

    >>> batch_code_ok("L24-366-B")
    True
    >>> batch_code_ok("L23-366-B")
    False
    >>> batch_code_ok("L23-000-A")
    False
    >>> batch_code_ok("L23-12-A")
    False
    """
    match = re.fullmatch("L([0-9]{2})-([0-9]{3})-[A-D]", code)
    if not match:
        return False
    year, day = int(match.group(1)), int(match.group(2))
    return 1 <= day <= (366 if year % 4 == 0 else 365)


def batch_code_ok_2(code: str) -> bool:
    if len(code) != 9 or code[0] != "L" or code[3] != "-" or code[7] != "-":
        return False
    digits = code[1:3] + code[4:7]
    if not all("0" <= char <= "9" for char in digits) or code[8] not in "ABCD":
        return False
    day = int(digits[2:])
    if day == 366:
        return int(digits[:2]) % 4 == 0
    return 1 <= day <= 365


def tank_alarm(levels: list[int]) -> list[int]:
    """A tank's alarm goes on when the level in per cent reaches 90 or more, and off again only when
    the level falls to 70 or less. Return the indexes in `levels` at which the alarm is switched on;
    it is off at first.

    Find all places in `levels` where an alarm starts. It starts at a value of at least 90 unless it
    is on already, and ends at a value of at most 70.

    水箱液位（百分比）达到 90 或以上时报警器响起，直到液位降到 70 或以下才关闭。返回 `levels` 中报警器被触发的下标，起初未响。

    找出 `levels` 中报警开始的所有位置：值不小于 90 且未在报警时开始，值不大于 70 时结束。

    >>> tank_alarm([50, 92, 85, 95, 70, 91])
    [1, 5]
    >>> tank_alarm([90, 71, 90])
    [0]
    >>> tank_alarm([])
    []
    """
    starts = []
    is_on = False
    for index, level in enumerate(levels):
        if level >= 90 and not is_on:
            starts.append(index)
            is_on = True
        elif level <= 70:
            is_on = False
    return starts


def spare_parts_needed(order: dict[str, int], recipe: dict[str, dict[str, int]]) -> dict[str, int]:
    """`order` maps products to numbers of pieces, and `recipe` maps each product to the parts that
    one piece needs. Return how many of each part are needed for the whole order, plus one spare for
    every ten begun; the parts are sorted by name.

    For each product in `order`, multiply the parts in `recipe` by the pieces ordered, and add up.
    For a sum of n, n parts and in addition a tenth of n, rounded up, are fetched. Return the
    amounts by part in alphabetical order.

    `order` 是产品到件数的字典，`recipe` 给出每件产品所需的零件。返回整个订单所需各零件的数量，每开始十个多备一个；按零件名排序。

    对 `order` 中的每种产品，把 `recipe` 中的零件数乘以件数并累加。总数为 n 时，除 n 个外再多取 n 的十分之一（向上取整）。按字母顺序返回各零件的数量。

    >>> spare_parts_needed({"chair": 3}, {"chair": {"leg": 4, "seat": 1}})
    {'leg': 14, 'seat': 4}
    >>> spare_parts_needed({"a": 1, "b": 2}, {"a": {"nut": 8}, "b": {"bolt": 5, "nut": 1}})
    {'bolt': 11, 'nut': 11}
    >>> spare_parts_needed({}, {"chair": {"leg": 4}})
    {}
    """
    needed = Counter()
    for product, pieces in order.items():
        for part, count in recipe[product].items():
            needed[part] += count * pieces
    return {part: needed[part] + math.ceil(needed[part] / 10) for part in sorted(needed)}


def spare_parts_needed_2(
    order: dict[str, int], recipe: dict[str, dict[str, int]]
) -> dict[str, int]:
    totals = {}
    for product in order:
        for part in recipe[product]:
            totals[part] = totals.get(part, 0) + recipe[product][part] * order[product]
    result = {}
    for part, count in sorted(totals.items()):
        result[part] = count + (count + 9) // 10
    return result


def door_code_ok(code: str, day: int) -> bool:
    """The code of a door has four digits and changes daily: the first two are the `day` of the
    month with a leading zero if needed, turned round, and the last two are the day doubled, in two
    digits. For the 7th it is "7014". Check whether `code` is the code for `day`.

    Tell whether `code` opens the door on a certain `day` (1 to 31): it must be the two-digit day
    read backwards, followed by twice the day as two digits.

    门的密码是四位数字，每天变化：前两位是当月的日期 `day`（不足两位补零）倒过来写，后两位是日期的两倍（两位数）。7 号的密码是 "7014"。判断 `code` 是不是 `day`
    那天的密码。

    判断 `code` 能否在 `day`（1 到 31）这天开门：它必须是两位日期的倒写，再接上日期的两倍（写成两位）。

    >>> door_code_ok("7014", 7)
    True
    >>> door_code_ok("1362", 31)
    True
    >>> door_code_ok("0714", 7)
    False
    """
    return code == f"{day:02d}"[::-1] + f"{2 * day:02d}"


def door_code_ok_2(code: str, day: int) -> bool:
    tens, ones = divmod(day, 10)
    return code == str(ones) + str(tens) + str(day * 2).zfill(2)


def pronounceable(name: str) -> bool:
    """A game accepts a hero's name if it has 3 to 10 letters (only a–z after a first letter A–Z),
    no three consonants in a row and no vowel (a, e, i, o, u) directly beside the same vowel,
    whatever the case. Check `name`.

    Return True if `name` begins with one capital letter A–Z followed by 2 to 9 small letters a–z,
    if no three neighbouring letters are all consonants and if no vowel stands twice in succession
    (Aa counts as twice); False otherwise.

    游戏接受的英雄名须有 3 到 10 个字母（首字母为 A–Z，其余为 a–z），不能连续三个辅音，也不能有同一个元音（a、e、i、o、u）相邻出现，不分大小写。检查 `name`。

    若 `name` 以一个大写字母 A–Z 开头，后跟 2 到 9 个小写字母 a–z，任意相邻三个字母不全是辅音，且没有元音连续出现两次（Aa 也算），返回 True，否则返回 False。

    >>> pronounceable("Mirano")
    True
    >>> pronounceable("Gandlfo")
    False
    >>> pronounceable("Aaron")
    False
    >>> pronounceable("Bo")
    False
    """
    if not re.fullmatch("[A-Z][a-z]{2,9}", name):
        return False
    lower = name.lower()
    return not re.search("[^aeiou]{3}|aa|ee|ii|oo|uu", lower)


def pronounceable_2(name: str) -> bool:
    letters = "abcdefghijklmnopqrstuvwxyz"
    if not 3 <= len(name) <= 10 or name[0] not in letters.upper():
        return False
    if any(char not in letters for char in name[1:]):
        return False
    previous = ""
    consonants = 0
    for char in name.lower():
        if char in "aeiou":
            if char == previous:
                return False
            consonants = 0
        else:
            consonants += 1
            if consonants == 3:
                return False
        previous = char
    return True


def coupon_state(code: str, used: list[str], today: str) -> str:
    """A coupon has the form "NAME-YYYYMMDD", where the date is the last day on which it may be
    used. Return "used" if `code` is among the `used` ones, "expired" if its date lies before
    `today` ("YYYYMMDD"), "invalid" if there is not exactly one hyphen followed by eight digits at
    the end or the name is empty, and else "ok". Invalid comes first, then used, then expired.

    Check a coupon `code` in this order: if it is not a non-empty name without hyphens, "-" and
    eight digits, the answer is "invalid"; if it is in `used`, "used"; if its eight digits are less
    than those of `today`, "expired"; otherwise "ok".

    优惠券形如 "NAME-YYYYMMDD"，日期是最后可用的一天。`code` 如果不是非空名字加唯一的连字符再加八位数字，返回 "invalid"；在 `used` 中返回
    "used"；日期早于 `today`（"YYYYMMDD"）返回 "expired"；否则返回 "ok"。判断次序为无效、已用、过期。

    依次检查优惠券 `code`：若不是由不含连字符的非空名字、"-" 和八位数字组成，结果为 "invalid"；若在 `used` 里，为 "used"；若八位日期小于 `today`，为
    "expired"；其余为 "ok"。

    >>> coupon_state("SUN-20250630", [], "20250630")
    'ok'
    >>> coupon_state("SUN-20250630", ["SUN-20250630"], "20250701")
    'used'
    >>> coupon_state("SUN-20250630", [], "20250701")
    'expired'
    >>> coupon_state("SUN20250630", [], "20250101")
    'invalid'
    """
    if not re.fullmatch("[^-]+-[0-9]{8}", code):
        return "invalid"
    if code in used:
        return "used"
    return "expired" if code[-8:] < today else "ok"


def coupon_state_2(code: str, used: list[str], today: str) -> str:
    name, hyphen, date_part = code.partition("-")
    if not name or not hyphen or len(date_part) != 8:
        return "invalid"
    if any(char not in "0123456789" for char in date_part):
        return "invalid"
    if used.count(code) > 0:
        return "used"
    if int(date_part) < int(today):
        return "expired"
    return "ok"


def sms_parts(message: str) -> int:
    """A short message has at most 160 characters. A longer one is sent in parts of 153 characters,
    and if any character is not plain ASCII, the limits are 70 and 67 instead. Return how many parts
    `message` needs; an empty one needs 0.

    Compute the number of parts in which `message` is sent: with ASCII characters only, one part
    holds 160, but only 153 if several are needed; with any other character it is 70, or 67 if
    several are needed. Nothing is sent for an empty message.

    一条短信最多 160 个字符，更长的分成每段 153 个字符发送；只要有一个字符不是 ASCII，上限就改为 70 和 67。返回 `message` 需要几段，空短信为 0。

    计算 `message` 要分几段发送：全是 ASCII 字符时单段可容 160 个，需要多段时每段只容 153 个；含其他字符时为 70 个，多段时每段 67 个。空短信不发送。

    >>> sms_parts("Hello")
    1
    >>> sms_parts("你好")
    1
    >>> sms_parts("")
    0
    """
    if not message:
        return 0
    single, several = (160, 153) if message.isascii() else (70, 67)
    if len(message) <= single:
        return 1
    return math.ceil(len(message) / several)


def water_tariff(cubic_metres: int) -> int:
    """Water costs 150 cents for each of the first 10 cubic metres, 220 for each of the next 20 and
    300 for each one beyond these 30. On top comes a basic fee of 500 cents, which is dropped for a
    household that uses fewer than 5 cubic metres. Return the bill for `cubic_metres`.

    Compute a water bill in cents: the steps are 150 (up to 10 m³), 220 (the part from 10 to 30 m³)
    and 300 (the part above 30 m³); add 500 if `cubic_metres` is at least 5.

    水费：前 10 立方米每立方 150 分，接下来的 20 立方米每立方 220 分，超过 30 立方米的部分每立方 300 分。另收基本费 500 分，用水不足 5 立方米的住户免收。返回用水
    `cubic_metres` 立方米的账单。

    计算水费（分）：分段单价为 150（10 立方米以内）、220（10 到 30 立方米的部分）和 300（30 立方米以上的部分）；若 `cubic_metres` 不小于 5，再加 500。

    >>> water_tariff(4)
    600
    >>> water_tariff(12)
    2440
    >>> water_tariff(35)
    7900
    >>> water_tariff(0)
    0
    """
    bill = 150 * min(cubic_metres, 10)
    if cubic_metres > 10:
        bill += 220 * (min(cubic_metres, 30) - 10)
    if cubic_metres > 30:
        bill += 300 * (cubic_metres - 30)
    return bill + 500 if cubic_metres >= 5 else bill


def water_tariff_2(cubic_metres: int) -> int:
    bill = 0 if cubic_metres < 5 else 500
    for unit in range(1, cubic_metres + 1):
        if unit <= 10:
            bill += 150
        elif unit <= 30:
            bill += 220
        else:
            bill += 300
    return bill


def phone_plan(minutes: int, messages: int) -> str:
    """A telephone company has three plans: "basic" costs 5 euros plus 10 cents a minute and 5 cents
    a message; "plus" costs 15 euros with 200 minutes included, then 10 cents a minute, and all
    messages free; "flat" costs 30 euros for everything. Return the cheapest plan for `minutes` and
    `messages` a month; when two cost the same, the one named first.

    Which of the three plans is best for somebody who talks `minutes` minutes and sends `messages`
    messages? In cents: "basic" 500 + 10 per minute + 5 per message; "plus" 1500 + 10 per minute
    beyond 200; "flat" 3000. Prefer the earlier one if the costs are equal.

    电话公司有三种套餐："basic" 月费 5 欧元，通话每分钟 10 分，短信每条 5 分；"plus" 月费 15 欧元，含 200 分钟，超出每分钟 10 分，短信免费；"flat" 30
    欧元全包。返回每月通话 `minutes` 分钟、发 `messages` 条短信时最便宜的套餐，价格相同取先列出的。

    通话 `minutes` 分钟、发送 `messages` 条短信的人用哪种套餐最划算？以分计："basic" 为 500 加每分钟 10 加每条 5；"plus" 为 1500 加超过
    200 分钟的部分每分钟 10；"flat" 为 3000。费用相同取靠前的。

    >>> phone_plan(30, 20)
    'basic'
    >>> phone_plan(210, 50)
    'plus'
    >>> phone_plan(400, 0)
    'flat'
    >>> phone_plan(100, 0)
    'basic'
    """
    costs = {
        "basic": 500 + 10 * minutes + 5 * messages,
        "plus": 1500 + 10 * max(0, minutes - 200),
        "flat": 3000,
    }
    return min(costs, key=costs.get)


def phone_plan_2(minutes: int, messages: int) -> str:
    best, name = 500 + 10 * minutes + 5 * messages, "basic"
    plus = 1500
    if minutes > 200:
        plus += 10 * (minutes - 200)
    if plus < best:
        best, name = plus, "plus"
    return "flat" if best > 3000 else name


def taxi_rank(calls: list[str]) -> list[str]:
    """At a taxi rank, "come NAME" puts a taxi at the end of the line, "go" sends the first one
    away, and "break NAME" takes that taxi out of the line wherever it stands. Calls that are
    impossible are ignored. Return the line after all `calls`.

    Work through `calls` on a queue that is empty at first: "come X" appends X, "go" removes the
    taxi in front, "break X" removes X. Nothing happens if there is no such taxi. What does the
    queue look like in the end?

    出租车站："come 名" 表示一辆车排到队尾，"go" 表示队首的车开走，"break 名" 表示该车不论在哪都离队。无法执行的指令忽略。返回处理 `calls` 后的队伍。

    在起初为空的队列上依次执行 `calls`："come X" 把 X 加到末尾，"go" 移走最前面的车，"break X" 移走 X；没有相应的车则什么也不做。求最后的队列。

    >>> taxi_rank(["come A", "come B", "come C", "break B", "go"])
    ['C']
    >>> taxi_rank(["go", "come A", "break Z"])
    ['A']
    >>> taxi_rank([])
    []
    """
    line = []
    for call in calls:
        action, _, name = call.partition(" ")
        if action == "come":
            line.append(name)
        elif action == "go" and line:
            line.pop(0)
        elif action == "break" and name in line:
            line.remove(name)
    return line


def taxi_rank_2(calls: list[str]) -> list[str]:
    line = deque()
    for call in calls:
        if call == "go":
            if line:
                line.popleft()
        elif call.startswith("come "):
            line.append(call[5:])
        elif call[6:] in line:
            line.remove(call[6:])
    return list(line)


def next_tram(timetable: dict[int, list[int]], hour: int, minute: int) -> str:
    """`timetable` maps each hour to the minutes at which a tram leaves, in rising order. Return the
    departure at or after `hour` and `minute` as "H:MM" (for example "7:05"). If there is none that
    day, return "no tram".

    Find the first tram that does not leave before the time `hour`:`minute`. `timetable` has a
    sorted list of minutes for some of the hours of a day. Write the hour without and the minute
    with a leading zero; "no tram" if nothing comes any more.

    `timetable` 把每个钟点映射到电车发车的分钟（升序）。返回 `hour` 点 `minute` 分或之后的首班车，写作 "H:MM"（如 "7:05"）；当天没有了返回 "no
    tram"。

    求不早于 `hour`:`minute` 的第一班电车。`timetable` 对一天中的部分钟点给出已排序的分钟列表。小时不补零，分钟补足两位；没有车则为 "no tram"。

    >>> next_tram({7: [5, 35], 8: [5]}, 7, 10)
    '7:35'
    >>> next_tram({7: [5, 35], 9: [0]}, 7, 36)
    '9:00'
    >>> next_tram({7: [5]}, 7, 5)
    '7:05'
    >>> next_tram({}, 12, 0)
    'no tram'
    """
    times = [(h, m) for h, minutes in timetable.items() for m in minutes]
    later = [time for time in times if time >= (hour, minute)]
    if not later:
        return "no tram"
    h, m = min(later)
    return f"{h}:{m:02d}"


def next_tram_2(timetable: dict[int, list[int]], hour: int, minute: int) -> str:
    for current in range(hour, 24):
        for leaving in timetable.get(current, []):
            if current > hour or leaving >= minute:
                return str(current) + ":" + str(leaving).zfill(2)
    return "no tram"


def museum_ticket(age: int, weekday: str, is_student: bool) -> int:
    """A museum is closed on "Monday" (-1). On "Wednesday" everybody pays 4 euros. On other days,
    visitors under 7 get in free, those under 18 and students pay 6, people from 67 on 8, and all
    others 12; whoever fits several of these pays the least. Return the price in euros for a visitor
    of `age` years on a `weekday`; `is_student` is true for students.

    Find the entrance fee: -1 if `weekday` is Monday, 4 if it is Wednesday. Otherwise 0 below 7
    years, 6 below 18 years or if `is_student` is true, 8 from an `age` of 67 and 12 for the rest,
    always taking the lowest price that applies.

    博物馆 "Monday" 闭馆（返回 -1），"Wednesday" 人人 4 欧元。其他日子，7 岁以下免费，18 岁以下和学生 6 欧元，67 岁起 8 欧元，其余 12
    欧元；符合多项的取最低价。返回 `age` 岁的参观者在 `weekday` 的票价，`is_student` 表示是否学生。

    求门票：`weekday` 为周一（Monday）返回 -1，为周三（Wednesday）返回 4。其余情况，不满 7 岁为 0，不满 18 岁或 `is_student` 为真为
    6，`age` 达到 67 为 8，其他为 12，总是取适用的最低价。

    >>> museum_ticket(30, "Friday", False)
    12
    >>> museum_ticket(70, "Sunday", True)
    6
    >>> museum_ticket(5, "Wednesday", False)
    4
    >>> museum_ticket(40, "Monday", True)
    -1
    """
    if weekday == "Monday":
        return -1
    if weekday == "Wednesday":
        return 4
    if age < 7:
        return 0
    if age < 18 or is_student:
        return 6
    return 8 if age >= 67 else 12


def museum_ticket_2(age: int, weekday: str, is_student: bool) -> int:
    special = {"Monday": -1, "Wednesday": 4}
    if weekday in special:
        return special[weekday]
    prices = [12]
    if age < 7:
        prices.append(0)
    if age < 18 or is_student:
        prices.append(6)
    if age >= 67:
        prices.append(8)
    return min(prices)


def zoo_feeding(animals: list[str], hour: int) -> list[str]:
    """In a zoo the animals eat at fixed hours: a "lion" at 11, a "seal" at 9, 12 and 15, a "goat"
    at every full hour from 8 to 18 that is even, and a "snake" never while visitors are there.
    Return those `animals` that are fed at the given `hour`, each kind once and in the order of the
    first mention.

    Which of the `animals` get food at `hour` o'clock? The plan: lion 11; seal 9, 12, 15; goat 8,
    10, 12, 14, 16, 18; all other kinds are not fed in public. List every kind only once, in the
    order in which the kinds appear.

    动物园定时喂食："lion" 在 11 点，"seal" 在 9、12、15 点，"goat" 在 8 到 18 点的每个偶数整点，"snake" 等不公开喂食。返回 `animals` 中在
    `hour` 点被喂的动物，每种只列一次，按首次出现的顺序。

    `animals` 中哪些在 `hour` 点有食物？安排：lion 11 点；seal 9、12、15 点；goat 8、10、12、14、16、18
    点；其他种类没有。每种只列一次，按出现的先后排列。

    >>> zoo_feeding(["seal", "goat", "lion", "seal"], 12)
    ['seal', 'goat']
    >>> zoo_feeding(["snake", "lion"], 11)
    ['lion']
    >>> zoo_feeding(["goat"], 20)
    []
    """
    plan = {"lion": [11], "seal": [9, 12, 15], "goat": list(range(8, 19, 2))}
    return [kind for kind in dict.fromkeys(animals) if hour in plan.get(kind, [])]


def zoo_feeding_2(animals: list[str], hour: int) -> list[str]:
    fed = []
    for kind in animals:
        if kind in fed:
            continue
        if kind == "lion" and hour == 11:
            fed.append(kind)
        elif kind == "seal" and hour in (9, 12, 15):
            fed.append(kind)
        elif kind == "goat" and 8 <= hour <= 18 and hour % 2 == 0:
            fed.append(kind)
    return fed


def camping_price(nights: int, tents: list[str], dog: bool) -> int:
    """On a camping ground a "small" tent costs 6 euros a night, a "large" one 10 and a "caravan"
    18. A dog costs 2 euros a night but never more than 10 in all. Of stays longer than 10 nights,
    the nights after the tenth cost half for tents (not for the dog). Return the price as a whole
    number, rounded down, for the list `tents`, `nights` nights and a `dog` or none.

    Add the nightly prices of `tents` (small 6, large 10, caravan 18), take them fully for up to ten
    of the `nights` and half for the others, without the fraction, and add, if `dog` is true, 2 for
    each night with 10 as the limit.

    露营地每晚收费："small" 帐篷 6 欧元，"large" 10 欧元，"caravan" 18 欧元。带狗每晚 2 欧元，总共最多 10 欧元。住宿超过 10
    晚的，第十晚之后帐篷费减半（狗不减）。返回 `tents` 住 `nights` 晚、是否带狗 `dog` 的总价，向下取整。

    把 `tents` 的每晚价格（small 6、large 10、caravan 18）相加，`nights` 晚中前十晚全价，其余半价，舍去小数；若 `dog` 为真，再加每晚 2，封顶
    10。

    >>> camping_price(3, ["small", "large"], True)
    54
    >>> camping_price(13, ["caravan"], False)
    207
    >>> camping_price(11, ["small"], True)
    73
    >>> camping_price(2, [], False)
    0
    """
    prices = {"small": 6, "large": 10, "caravan": 18}
    rate = sum(prices[tent] for tent in tents)
    total = rate * min(nights, 10) + rate * max(0, nights - 10) // 2
    return total + min(10, 2 * nights) if dog else total


def camping_price_2(nights: int, tents: list[str], dog: bool) -> int:
    halves = 0
    for night in range(1, nights + 1):
        for tent in tents:
            price = 6 if tent == "small" else 10 if tent == "large" else 18
            halves += 2 * price if night <= 10 else price
        if dog and night <= 5:
            halves += 4
    return halves // 2


def laundry_programme(labels: list[str]) -> str:
    """Each piece of washing has a label: "60", "40" or "30" for the highest temperature it stands,
    "hand" or "dry". Return the hottest programme that all pieces stand, as "wash at 40"; if any of
    the `labels` is "hand", return "wash by hand", but if any is "dry", "to the cleaner". Nothing at
    all gives "nothing to wash".

    Decide how to wash a heap with the given `labels`. "dry" in it means "to the cleaner"; otherwise
    "hand" means "wash by hand"; otherwise the lowest of the numbers N gives "wash at N". For an
    empty list say "nothing to wash".

    每件衣物有标签："60"、"40" 或 "30" 表示最高水温，还有 "hand" 和 "dry"。返回所有衣物都能承受的最高温程序，如 "wash at 40"；`labels` 中有
    "hand" 则返回 "wash by hand"，但有 "dry" 则返回 "to the cleaner"。什么都没有返回 "nothing to wash"。

    判断一堆标签为 `labels` 的衣物怎么洗：含 "dry" 为 "to the cleaner"；否则含 "hand" 为 "wash by hand"；否则取其中最小的数 N，为
    "wash at N"。列表为空为 "nothing to wash"。

    >>> laundry_programme(["60", "40", "60"])
    'wash at 40'
    >>> laundry_programme(["30", "hand"])
    'wash by hand'
    >>> laundry_programme(["hand", "dry"])
    'to the cleaner'
    >>> laundry_programme([])
    'nothing to wash'
    """
    if not labels:
        return "nothing to wash"
    if "dry" in labels:
        return "to the cleaner"
    if "hand" in labels:
        return "wash by hand"
    return f"wash at {min(labels)}"


def laundry_programme_2(labels: list[str]) -> str:
    answer = "nothing to wash"
    lowest = 100
    for label in labels:
        if label == "dry":
            return "to the cleaner"
        if label == "hand":
            lowest = 0
        else:
            lowest = min(lowest, int(label))
        answer = f"wash at {lowest}" if lowest else "wash by hand"
    return answer


def cinema_row(row: str, group: int) -> int:
    """A row of a cinema is a string of "." for free and "x" for taken seats. A group of `group`
    people wants to sit side by side, and if possible not at the very beginning of the `row` (index
    0). Return the index of the leftmost seat of the first place for them that avoids index 0, else
    0 if they fit only there, else -1. A group has at least one person.

    Find the smallest index i ≥ 1 such that `group` seats from i on are all "." in `row`. If there
    is none, return 0 when the first `group` seats are free, and -1 when the group cannot sit
    together at all.

    影院一排座位写成字符串，"." 为空，"x" 为已占。`group` 人（至少一人）想连坐，并尽量不坐最边上（下标 0）。返回 `row` 中第一处避开下标 0 的连座的最左下标；只有从 0
    开始才坐得下时返回 0，坐不下返回 -1。

    求最小的下标 i ≥ 1，使 `row` 从 i 开始的 `group` 个座位都是 "."。没有的话，若开头 `group` 个座位空着返回 0，否则（无法连坐）返回 -1。

    >>> cinema_row("..x...", 2)
    3
    >>> cinema_row("..x.x", 2)
    0
    >>> cinema_row(".x.", 1)
    2
    >>> cinema_row("x.x", 2)
    -1
    """
    wanted = "." * group
    place = row.find(wanted, 1)
    if place == -1 and row.startswith(wanted):
        return 0
    return place


def cinema_row_2(row: str, group: int) -> int:
    starts = [
        start for start in range(len(row) - group + 1)
        if all(seat == "." for seat in row[start:start + group])
    ]
    for start in starts:
        if start > 0:
            return start
    return 0 if starts else -1


def lift_stops(calls: list[int], floor: int) -> list[int]:
    """A lift stands at `floor` and has `calls` from other floors. It goes up first and stops at all
    called floors above in rising order, then it goes down and stops at the ones below in falling
    order. Calls from the floor where it stands and repeated calls are ignored. Return the stops.

    List the floors at which a lift stops: beginning at `floor`, first those of the `calls` that are
    higher, from low to high, then those that are lower, from high to low; each once, and without
    `floor` itself.

    电梯停在 `floor` 层，有来自其他楼层的 `calls`。它先上行，按升序停靠上方有呼叫的楼层，再下行，按降序停靠下方的楼层。所在层的呼叫和重复呼叫忽略。返回停靠顺序。

    列出电梯停靠的楼层：从 `floor` 出发，先由低到高停 `calls` 中更高的楼层，再由高到低停更低的楼层；每层只停一次，不含 `floor` 本身。

    >>> lift_stops([7, 2, 5, 9, 2], 4)
    [5, 7, 9, 2]
    >>> lift_stops([1, 3], 4)
    [3, 1]
    >>> lift_stops([4], 4)
    []
    """
    wanted = set(calls)
    above = sorted(call for call in wanted if call > floor)
    below = sorted((call for call in wanted if call < floor), reverse=True)
    return above + below


def lift_stops_2(calls: list[int], floor: int) -> list[int]:
    stops = []
    for call in sorted(calls):
        if call > floor and call not in stops:
            stops.append(call)
    for call in sorted(calls, reverse=True):
        if call < floor and call not in stops:
            stops.append(call)
    return stops


def lift_stops_3(calls: list[int], floor: int) -> list[int]:
    others = set(calls) - {floor}
    return sorted(others, key=lambda call: (call < floor, abs(call - floor)))


def suitcase_fee(weights: list[int], is_gold: bool) -> int:
    """An airline carries one suitcase of up to 23 kg for nothing (two for gold customers). The
    heaviest suitcases that are allowed are the free ones; every other costs 40 euros. Suitcases
    over 23 kg are never free but cost 40 plus 5 for each kilogram above 23, and one over 32 kg is
    not taken at all (-1 for the whole booking). Return the fee for `weights`; `is_gold` marks gold
    customers.

    Work out the baggage fee for suitcases of the given `weights` in kg: more than 32 in any of them
    gives -1. Each of more than 23 costs 40 + 5 per kilogram over 23. Of the other ones, one is
    free, or two if `is_gold`, and each further one costs 40.

    航空公司免费托运一件不超过 23 公斤的行李（金卡客户两件），其余每件 40 欧元。超过 23 公斤的不享受免费，收 40 欧元再加超出部分每公斤 5 欧元；超过 32 公斤的拒收（整单返回
    -1）。返回 `weights` 的费用，`is_gold` 表示金卡客户。

    计算重量为 `weights`（公斤）的行李费：任何一件超过 32 返回 -1。超过 23 的每件收 40 加超出每公斤 5。其余的免费一件（`is_gold` 为真则两件），再多的每件
    40。

    >>> suitcase_fee([20, 18], False)
    40
    >>> suitcase_fee([20, 25], True)
    50
    >>> suitcase_fee([33], True)
    -1
    >>> suitcase_fee([], False)
    0
    """
    if any(weight > 32 for weight in weights):
        return -1
    heavy = [weight for weight in weights if weight > 23]
    normal = len(weights) - len(heavy)
    free = 2 if is_gold else 1
    return sum(40 + 5 * (weight - 23) for weight in heavy) + 40 * max(0, normal - free)


def suitcase_fee_2(weights: list[int], is_gold: bool) -> int:
    free = 2 if is_gold else 1
    fee = 0
    for weight in weights:
        if weight > 32:
            return -1
        if weight > 23:
            fee += 40 + 5 * (weight - 23)
        elif free > 0:
            free -= 1
        else:
            fee += 40
    return fee


def families_board_first(passengers: list[tuple[str, int, bool]]) -> list[str]:
    """Passengers board like this: families first, then everybody by rows from the back (the highest
    row) to the front. `passengers` holds tuples of name, row and whether the person travels with
    children. Return the names in boarding order; families are ordered by rows, too, and people of
    the same row keep their order.

    Sort the tuples (name, row, family) in `passengers`: those whose third entry is true come before
    the others, and in both groups greater row numbers come first. Return only the names; equal ones
    stay in the given order.

    乘客登机次序：先是带孩子的家庭，然后按排号从后（排号大）到前。`passengers` 的元素为姓名、排号和是否带孩子。返回登机顺序的姓名；家庭之间也按排号排，同排保持原顺序。

    对 `passengers` 中的元组（姓名、排号、是否家庭）排序：第三项为真的在前，两组内都是排号大的在前，相同者保持原次序。只返回姓名。

    >>> families_board_first([("Ann", 4, False), ("Bob", 20, False), ("Cat", 9, True)])
    ['Cat', 'Bob', 'Ann']
    >>> families_board_first([("Dan", 7, False), ("Eve", 7, False)])
    ['Dan', 'Eve']
    >>> families_board_first([])
    []
    """
    ordered = sorted(passengers, key=lambda person: (not person[2], -person[1]))
    return [name for name, _, _ in ordered]


def families_board_first_2(passengers: list[tuple[str, int, bool]]) -> list[str]:
    families = [one for one in passengers if one[2]]
    others = [one for one in passengers if not one[2]]
    names = []
    for group in (families, others):
        for person in sorted(group, key=lambda one: one[1], reverse=True):
            names.append(person[0])
    return names


def waste_bin(item: str) -> str:
    """Rubbish is sorted by the last word of its name: "bottle" and "jar" go to "glass",
    "newspaper", "letter" and "box" to "paper", "peel" and "leaf" to "compost"; but whatever has
    "plastic" among its words goes to "yellow". Everything else goes to "rest". Return the bin for
    `item`, without regard to capital letters.

    Name the bin for a thing such as "Banana peel". If one of the words of `item` is plastic, it is
    "yellow"; else its last word decides: bottle, jar → "glass"; newspaper, letter, box → "paper";
    peel, leaf → "compost"; any other word, or none → "rest". Case does not matter.

    垃圾按名称的最后一个词分类："bottle"、"jar" 归 "glass"，"newspaper"、"letter"、"box" 归 "paper"，"peel"、"leaf" 归
    "compost"；但词中含有 "plastic" 的一律归 "yellow"，其余归 "rest"。返回 `item` 该进的桶，不分大小写。

    判断像 "Banana peel" 这样的东西进哪个桶。`item` 中有单词 plastic 为 "yellow"；否则看最后一个词：bottle、jar →
    "glass"；newspaper、letter、box → "paper"；peel、leaf → "compost"；其他或没有词 → "rest"。大小写无所谓。

    >>> waste_bin("Banana peel")
    'compost'
    >>> waste_bin("plastic bottle")
    'yellow'
    >>> waste_bin("old shoe")
    'rest'
    >>> waste_bin("")
    'rest'
    """
    words = item.lower().split()
    if "plastic" in words:
        return "yellow"
    bins = {
        "glass": ["bottle", "jar"],
        "paper": ["newspaper", "letter", "box"],
        "compost": ["peel", "leaf"],
    }
    for name, things in bins.items():
        if words and words[-1] in things:
            return name
    return "rest"


def pet_food_cups(pets: list[tuple[str, int]], days: int) -> int:
    """A "cat" eats 1 cup of food a day and a "dog" 2, but animals younger than one year (age 0)
    half as much, and dogs from 10 years on 1 cup less. `pets` holds pairs of kind and age. Return
    how many full cups are needed for all of them in `days` days; a remaining half cup counts as a
    whole one. Other kinds eat nothing from the bag.

    Given pairs (kind, age) in `pets`, sum the daily cups: cat 1, dog 2 (1 from the age of ten),
    half of that at the age of 0, any other kind 0. Multiply by `days` and round up.

    "cat" 每天吃 1 杯粮，"dog" 吃 2 杯；不满一岁（年龄 0）的吃一半，10 岁起的狗少吃 1 杯。`pets` 是种类与年龄的列表。返回它们 `days`
    天共需多少整杯，剩半杯算一杯；其他动物不吃。

    给定 (种类, 年龄) 列表 `pets`，求每天的杯数之和：cat 为 1，dog 为 2（十岁起为 1），年龄为 0 时减半，其他种类为 0。乘以 `days` 后向上取整。

    >>> pet_food_cups([("cat", 3), ("dog", 12)], 7)
    14
    >>> pet_food_cups([("cat", 0)], 3)
    2
    >>> pet_food_cups([("bird", 1)], 10)
    0
    """
    halves = 0
    for kind, age in pets:
        cups = {"cat": 1, "dog": 2}.get(kind, 0)
        if kind == "dog" and age >= 10:
            cups -= 1
        halves += cups if age == 0 else 2 * cups
    return (halves * days + 1) // 2


def pet_food_cups_2(pets: list[tuple[str, int]], days: int) -> int:
    def per_day(kind: str, age: int) -> float:
        if kind == "cat":
            return 0.5 if age == 0 else 1
        if kind == "dog":
            return 1 if age == 0 or age >= 10 else 2
        return 0

    return math.ceil(days * sum(per_day(kind, age) for kind, age in pets))


def fishing_keep(lengths: list[int], smallest: int, limit: int) -> list[int]:
    """An angler must throw back fish shorter than `smallest` centimetres and may keep `limit` fish
    at most. When the basket is full, a longer fish takes the place of the shortest one kept. Return
    the lengths of the fish in the basket after catching `lengths`, in rising order.

    Of the fish caught, ignore the ones below `smallest`; among the others the `limit` longest are
    kept in the end. Return their `lengths` sorted from short to long.

    钓鱼者必须放回短于 `smallest` 厘米的鱼，最多保留 `limit` 条。篓满后，更长的鱼会替换掉篓中最短的。返回钓完 `lengths` 之后篓中各鱼的长度，升序排列。

    钓到的鱼中忽略小于 `smallest` 的，其余最终保留最长的 `limit` 条。把它们的长度（取自 `lengths`）由短到长返回。

    >>> fishing_keep([20, 35, 28, 40, 31], 25, 3)
    [31, 35, 40]
    >>> fishing_keep([10, 12], 25, 3)
    []
    >>> fishing_keep([30], 25, 0)
    []
    """
    allowed = sorted(length for length in lengths if length >= smallest)
    return allowed[max(0, len(allowed) - limit):]


def fishing_keep_2(lengths: list[int], smallest: int, limit: int) -> list[int]:
    basket = []
    for length in lengths:
        if length < smallest:
            continue
        basket.append(length)
        basket.sort()
        if len(basket) > limit:
            basket.pop(0)
    return basket


def triage_order(patients: list[str]) -> list[str]:
    """Patients are written as "NAME LEVEL" with a level of "red", "yellow" or "green". Red ones are
    seen first, then yellow, then green, but a green patient who has at least three people before
    him or her in the list `patients` counts as yellow. Within a level the order of the list stays.
    Return the names in the order in which they are seen.

    Sort `patients` ("Ida green" and the like) by level: red, yellow, green. Each green one from the
    fourth place of the list on is treated as yellow. Equal levels keep their order. Return the
    names only.

    病人写成 "姓名 等级"，等级为 "red"、"yellow" 或 "green"。先看 red，再看 yellow，最后看 green；但在 `patients` 中前面至少有三个人的
    green 病人按 yellow 对待。同级保持列表顺序。返回就诊顺序的姓名。

    把 `patients`（形如 "Ida green"）按等级 red、yellow、green 排序；列表第四位及以后的 green 视为 yellow，同级次序不变。只返回姓名。

    >>> triage_order(["Al green", "Bea yellow", "Cy red"])
    ['Cy', 'Bea', 'Al']
    >>> triage_order(["Al green", "Bo green", "Cy green", "Di green"])
    ['Di', 'Al', 'Bo', 'Cy']
    >>> triage_order([])
    []
    """
    groups = {"red": [], "yellow": [], "green": []}
    for place, patient in enumerate(patients):
        name, level = patient.split()
        if level == "green" and place >= 3:
            level = "yellow"
        groups[level].append(name)
    return groups["red"] + groups["yellow"] + groups["green"]


def triage_order_2(patients: list[str]) -> list[str]:
    ranked = []
    for place, patient in enumerate(patients):
        name, level = patient.split()
        rank = ["red", "yellow", "green"].index(level)
        if rank == 2 and place >= 3:
            rank = 1
        ranked.append((rank, place, name))
    return [name for _, _, name in sorted(ranked)]


def pill_schedule(first_hour: int, every: int, bedtime: int) -> list[str]:
    """A medicine is taken for the first time at `first_hour` and then again every `every` hours,
    but not at or after `bedtime` (all in full hours of one day, `every` at least 1). Return the
    times as "8:00"; if the first hour is already bedtime or later, return an empty list.

    List the full hours from `first_hour` in steps of `every` (1 or more) that lie before `bedtime`,
    each as a string with ":00" added.

    药在 `first_hour` 点第一次服用，之后每隔 `every` 小时（至少 1）再服一次，但不在 `bedtime` 点或之后（同一天的整点）。以 "8:00"
    的形式返回各次时间；若首次已到或晚于睡觉时间则返回空列表。

    从 `first_hour` 开始，以 `every`（不小于 1）为步长列出早于 `bedtime` 的整点，每个写成加 ":00" 的字符串。

    >>> pill_schedule(8, 6, 22)
    ['8:00', '14:00', '20:00']
    >>> pill_schedule(7, 5, 17)
    ['7:00', '12:00']
    >>> pill_schedule(23, 4, 22)
    []
    """
    return [f"{hour}:00" for hour in range(first_hour, bedtime, every)]


def pill_schedule_2(first_hour: int, every: int, bedtime: int) -> list[str]:
    times = []
    hour = first_hour
    while hour < bedtime:
        times.append(str(hour) + ":00")
        hour += every
    return times


def room_temperature_plan(now: float, steps: list[str]) -> float:
    """A thermostat shows `now` degrees. Each of the `steps` is "+" (half a degree up), "-" (half a
    degree down), "eco" (set to 17.0) or "party" (two degrees up); the value never leaves the range
    from 5.0 to 28.0. Return the degrees in the end.

    Starting from `now`, apply the `steps` one after another: + adds 0.5, - takes 0.5 off, party
    adds 2, eco sets 17.0. After each one the value is brought back into 5.0 … 28.0. What is shown
    at last?

    恒温器显示 `now` 度。`steps` 的每一步为 "+"（升半度）、"-"（降半度）、"eco"（设为 17.0）或 "party"（升两度），数值始终在 5.0 到 28.0
    之间。返回最后的度数。

    从 `now` 开始依次执行 `steps`：+ 加 0.5，- 减 0.5，party 加 2，eco 设为 17.0。每一步后把数值限制在 5.0 到 28.0 之内。求最终显示的值。

    >>> room_temperature_plan(20.0, ["+", "+", "-"])
    20.5
    >>> room_temperature_plan(27.5, ["party", "-"])
    27.5
    >>> room_temperature_plan(10.0, ["eco", "party"])
    19.0
    """
    change = {"+": 0.5, "-": -0.5, "party": 2.0}
    degrees = now
    for step in steps:
        degrees = 17.0 if step == "eco" else degrees + change[step]
        degrees = min(28.0, max(5.0, degrees))
    return degrees


def solar_balance(made: list[int], used: list[int], battery: int) -> int:
    """For each hour, `made` tells what a solar roof produces and `used` what the house needs. What
    is left over charges a battery that holds `battery` units and is empty at first; a lack is taken
    from the battery, and then from the grid. Return how many units come from the grid in all.

    Simulate hour by hour: the surplus of `made` over `used` goes into the battery (up to `battery`,
    the rest is lost); a shortage is covered by the battery as far as possible. Add up what must be
    bought.

    `made` 和 `used` 分别给出每小时太阳能的发电量和房屋的用电量。多余的充入容量为 `battery`、起初为空的电池；不足的先由电池补，再由电网补。返回从电网取电的总量。

    逐小时模拟：`made` 超出 `used` 的部分存入电池（至多 `battery`，其余浪费），不足的部分尽量由电池补足。求需要买的电的总和。

    >>> solar_balance([0, 5, 6, 0], [2, 2, 2, 8], 5)
    5
    >>> solar_balance([3, 3], [1, 1], 10)
    0
    >>> solar_balance([], [], 10)
    0
    """
    charge = 0
    bought = 0
    for produced, needed in zip(made, used):
        charge += produced - needed
        if charge < 0:
            bought -= charge
            charge = 0
        charge = min(charge, battery)
    return bought


def solar_balance_2(made: list[int], used: list[int], battery: int) -> int:
    charge = bought = 0
    for hour in range(len(made)):
        surplus = made[hour] - used[hour]
        if surplus >= 0:
            charge = min(battery, charge + surplus)
        else:
            lack = -surplus
            from_battery = min(charge, lack)
            charge -= from_battery
            bought += lack - from_battery
    return bought


def bake_sale_change(paid: int, price: int) -> list[str]:
    """At a bake sale the till has notes of 10 and 5 euros and coins of 2 and 1. Return the change
    for something that costs `price` when `paid` euros are handed over, as texts such as "2 x 5",
    with as few pieces as possible and the greatest first. If too little is paid, return ["not
    enough"]; if nothing is due, return an empty list.

    Give back `paid` - `price` in 10s, 5s, 2s and 1s, always using as many of the greater value as
    possible, and write each value that is used as "COUNT x VALUE". A negative amount gives the list
    with the one text "not enough".

    义卖的钱箱里有 10 元、5 元纸币和 2 元、1 元硬币。商品价 `price` 元，付了 `paid` 元，返回找零，写成 "2 x 5" 这样的文字，张数最少，面额大的在前。付得不够返回
    ["not enough"]，不需找零返回空列表。

    用 10、5、2、1 找回 `paid` - `price`，总是尽量多用大面额，用到的每种面额写成 "张数 x 面额"。金额为负时返回只含 "not enough" 的列表。

    >>> bake_sale_change(50, 23)
    ['2 x 10', '1 x 5', '1 x 2']
    >>> bake_sale_change(5, 5)
    []
    >>> bake_sale_change(3, 4)
    ['not enough']
    """
    due = paid - price
    if due < 0:
        return ["not enough"]
    change = []
    for value in (10, 5, 2, 1):
        count, due = divmod(due, value)
        if count:
            change.append(f"{count} x {value}")
    return change


def bake_sale_change_2(paid: int, price: int) -> list[str]:
    if paid < price:
        return ["not enough"]
    rest = paid - price
    pieces = []
    while rest > 0:
        value = max(one for one in (10, 5, 2, 1) if one <= rest)
        pieces.append(value)
        rest -= value
    tally = Counter(pieces)
    return [f"{tally[value]} x {value}" for value in sorted(tally, reverse=True)]


def bank_card_lock(tries: list[str], pin: str) -> list[str]:
    """A cash machine checks the PINs typed in `tries` against `pin`. It answers "welcome" if one is
    right, "wrong" if not, and after the third wrong one in a row it answers "card kept" instead,
    and nothing is answered after that. A right PIN sets the count back. Return the answers.

    Compare each of the `tries` with `pin`. Right: "welcome". Wrong: "wrong", but the third failure
    without a success in between gives "card kept" and ends the list.

    取款机把 `tries` 中输入的密码与 `pin` 比较：正确答 "welcome"，错误答 "wrong"；连续第三次错误则改答 "card
    kept"，之后不再应答。输对会使计数归零。返回各次应答。

    把 `tries` 中的每一次与 `pin` 比较：对则 "welcome"，错则 "wrong"；中间没有输对过的第三次失败为 "card kept"，列表到此结束。

    >>> bank_card_lock(["1111", "4321", "0000"], "4321")
    ['wrong', 'welcome', 'wrong']
    >>> bank_card_lock(["1", "2", "3", "4321"], "4321")
    ['wrong', 'wrong', 'card kept']
    >>> bank_card_lock([], "4321")
    []
    """
    answers = []
    failures = 0
    for typed in tries:
        if typed == pin:
            answers.append("welcome")
            failures = 0
            continue
        failures += 1
        if failures == 3:
            answers.append("card kept")
            break
        answers.append("wrong")
    return answers


def bike_rental(hours: int, has_card: bool) -> int:
    """A rental bike costs 2 euros for each of the first three hours and 1 euro for each further
    one, but at most 10 euros for 24 hours, and each new 24 hours are counted afresh. With a city
    card the first hour of the whole rental is free. Return the price for `hours` hours; `has_card`
    tells of the card.

    Split `hours` into days of 24 hours and a rest. A day costs 10; a rest of h hours costs 2 for
    each of up to three hours and 1 for each one beyond, 10 at most. If `has_card` is true and there
    is at least one hour, 2 euros are taken off.

    租自行车前三小时每小时 2 欧元，之后每小时 1 欧元，每 24 小时最多 10 欧元，满 24 小时后重新计算。有城市卡的，整个租期少收 2 欧元（相当于第一小时免费）。返回租
    `hours` 小时的价格，`has_card` 表示有无卡。

    把 `hours` 分成若干个 24 小时和余数：每个 24 小时收 10；余下的 h 小时，三小时以内每小时 2，超出的每小时 1，最多 10。若 `has_card`
    为真且至少租了一小时，减去 2 欧元。

    >>> bike_rental(5, False)
    8
    >>> bike_rental(26, True)
    12
    >>> bike_rental(20, False)
    10
    >>> bike_rental(0, True)
    0
    """
    days, rest = divmod(hours, 24)
    price = 10 * days + min(10, 2 * min(rest, 3) + max(0, rest - 3))
    return price - 2 if has_card and hours > 0 else price


def bike_rental_2(hours: int, has_card: bool) -> int:
    total = 0
    left = hours
    while left > 0:
        used = min(left, 24)
        day_price = 2 * used if used <= 3 else 3 + used
        total += min(day_price, 10)
        left -= 24
    if has_card and total > 0:
        total -= 2
    return total


def battle_rounds(hero: int, monster: int, strength: int, claws: int) -> str:
    """A hero with `hero` life points and a monster with `monster` strike in turn, the hero first.
    The hero takes `strength` points off; the monster takes `claws` off, and double in every third
    strike of its own. Who has no points left loses. Return "hero in N" or "monster in N", where N
    is the number of strikes of the winner. All numbers are positive.

    Simulate the fight: hero hits for `strength`, then monster hits for `claws` (its hits 3, 6, 9 …
    count twice), and so on, until `monster` or `hero` has fallen to 0 or below. Say who won and
    with how many of their own hits.

    英雄有 `hero` 点生命，怪物有 `monster` 点，双方轮流出击，英雄先手。英雄每次打掉 `strength` 点；怪物每次打掉 `claws`
    点，它自己的每第三击加倍。生命耗尽者败。返回 "hero in N" 或 "monster in N"，N 为胜者的出击次数。所有数都是正数。

    模拟战斗：英雄造成 `strength` 点伤害，接着怪物造成 `claws` 点（其第 3、6、9……击双倍），如此反复，直到 `monster` 或 `hero` 降到 0
    或以下。说明谁赢了以及赢家出了几击。

    >>> battle_rounds(20, 15, 5, 4)
    'hero in 3'
    >>> battle_rounds(10, 30, 6, 3)
    'monster in 3'
    >>> battle_rounds(1, 1, 1, 1)
    'hero in 1'
    """
    strikes = 0
    while True:
        strikes += 1
        monster -= strength
        if monster <= 0:
            return f"hero in {strikes}"
        hero -= claws * 2 if strikes % 3 == 0 else claws
        if hero <= 0:
            return f"monster in {strikes}"


def potion_effects(health: int, potions: list[str]) -> int:
    """A hero's health goes from 0 to 100. Each of the `potions` changes it: "red" adds 20, "blue"
    doubles the effect of the next potion, "black" takes 30 off, and "gold" sets it to 100. At 0 the
    hero is out and further potions do nothing. Return the health in the end, starting from
    `health`.

    Apply `potions` in order to `health`, which stays within 0 and 100: red +20, black -30, gold =
    100, and blue makes the next red or black count twice (several blue ones in a row double it only
    once; gold uses it up without effect). Stop as soon as 0 is reached.

    英雄的生命值在 0 到 100 之间。`potions` 中每瓶药水的作用："red" 加 20，"blue" 使下一瓶效果加倍，"black" 减 30，"gold" 设为 100。到 0
    即出局，后面的药水无效。从 `health` 开始，返回最后的生命值。

    按顺序对 `health` 使用 `potions`，数值限于 0 到 100：red 加 20，black 减 30，gold 设为 100，blue 使下一瓶 red 或 black
    算两次（连续几瓶 blue 也只加倍一次；遇 gold 则白白用掉）。一旦为 0 就停止。

    >>> potion_effects(50, ["blue", "red", "black"])
    60
    >>> potion_effects(50, ["blue", "black", "gold"])
    0
    >>> potion_effects(90, ["red", "blue", "gold", "black"])
    70
    >>> potion_effects(10, [])
    10
    """
    factor = 1
    for potion in potions:
        if health == 0:
            break
        if potion == "blue":
            factor = 2
            continue
        if potion == "gold":
            health = 100
        else:
            health += factor * (20 if potion == "red" else -30)
            health = max(0, min(100, health))
        factor = 1
    return health


def chess_clock(moves: list[int], start: int, bonus: int) -> str:
    """Two players have `start` seconds each on a chess clock. `moves` holds the seconds of thought
    for each move, White and Black in turn; a player whose move takes as many seconds as are left,
    or more, loses, and after every other move `bonus` seconds are added. Return "White loses",
    "Black loses" or the seconds left as "W-B", for example "90-75".

    Run a chess clock: beginning with White, take the seconds in `moves` off the player's time
    (`start` for both), and add `bonus` after the move. When the time is used up (0 or less before
    the bonus), the player loses. If nobody does, return both times joined by a hyphen.

    两名棋手各有 `start` 秒。`moves` 依次是白方、黑方轮流每步的思考秒数；若一步所用时间不少于剩余时间，该方判负，否则走完后加 `bonus` 秒。返回 "White
    loses"、"Black loses"，或剩余秒数 "W-B"，如 "90-75"。

    模拟棋钟：从白方开始，把 `moves` 中的秒数从该方时间（双方起始为 `start`）中扣除，走完加 `bonus`。时间用尽（加秒前为 0
    或更少）者负。没有人负时，返回用连字符连接的双方时间。

    >>> chess_clock([10, 20, 5], 100, 2)
    '89-82'
    >>> chess_clock([10, 60], 60, 5)
    'Black loses'
    >>> chess_clock([], 300, 3)
    '300-300'
    """
    left = [start, start]
    for number, seconds in enumerate(moves):
        player = number % 2
        left[player] -= seconds
        if left[player] <= 0:
            return "Black loses" if player else "White loses"
        left[player] += bonus
    return f"{left[0]}-{left[1]}"


def chess_clock_2(moves: list[int], start: int, bonus: int) -> str:
    mine, other = start, start
    name, next_name = "White", "Black"
    for seconds in moves:
        mine -= seconds
        if mine <= 0:
            return name + " loses"
        mine += bonus
        mine, other = other, mine
        name, next_name = next_name, name
    white, black = (mine, other) if name == "White" else (other, mine)
    return str(white) + "-" + str(black)


def volleyball_set(rallies: str) -> str:
    """In the string `rallies` each letter is the team, "A" or "B", that wins a rally and thus a
    point. A set ends when a team has at least 15 points and leads by two or more. Return the result
    like "A 15:8", with the winner's points first; if the set is not over, return the score like
    "7:9" with A first.

    Count the points of A and B in `rallies` until one of them has won the set: 15 points or more,
    and two ahead. Letters after that do not count. Give "WINNER x:y" with the winner's score in
    front, or "a:b" when nobody has won yet.

    字符串 `rallies` 的每个字母是赢得该回合（得一分）的队，"A" 或 "B"。一方至少 15 分且领先两分或以上时一局结束。返回 "A 15:8"
    这样的结果，胜者的分数在前；未结束则返回 A 在前的比分，如 "7:9"。

    在 `rallies` 中累计 A、B 的得分，直到一方赢下一局：不少于 15 分且领先两分；之后的字母不计。有胜者时写 "胜者 x:y"，胜者分数在前；否则写 "a:b"。

    >>> volleyball_set("AAAAAAAAAAAAAAAB")
    'A 15:0'
    >>> volleyball_set("ABB")
    '1:2'
    >>> volleyball_set("ABABABABABABABABABABABABABABBB")
    'B 16:14'
    >>> volleyball_set("")
    '0:0'
    """
    points = {"A": 0, "B": 0}
    for team in rallies:
        points[team] += 1
        other = "B" if team == "A" else "A"
        if points[team] >= 15 and points[team] - points[other] >= 2:
            return f"{team} {points[team]}:{points[other]}"
    return f"{points['A']}:{points['B']}"


def volleyball_set_2(rallies: str) -> str:
    a = b = 0
    for letter in rallies:
        if letter == "A":
            a += 1
        else:
            b += 1
        if max(a, b) >= 15 and abs(a - b) >= 2:
            winner = "A" if a > b else "B"
            return f"{winner} {max(a, b)}:{min(a, b)}"
    return f"{a}:{b}"


def pentathlon_points(seconds: float, metres: float) -> int:
    """In a school contest a run of `seconds` seconds brings 10 points for every tenth of a second
    below 15.0, and a jump of `metres` metres brings 2 points for each full centimetre above 2.00.
    Nothing is taken off for worse results, and whoever gets 150 points or more in both parts gets
    50 more. Return the points.

    Add the points for a run (10 per complete tenth of a second faster than 15.0 in `seconds`) and a
    jump (2 per complete centimetre beyond 2.00 in `metres`); each part is at least 0. If both parts
    are at least 150, add a bonus of 50. Times have one decimal, lengths two.

    校运会上，跑步用时 `seconds` 秒，比 15.0 每快十分之一秒得 10 分；跳远 `metres` 米，超过 2.00 的部分每满一厘米得 2 分。成绩更差不扣分；两项都不少于
    150 分的再加 50 分。返回总分。

    把跑步分（`seconds` 比 15.0 每快 0.1 秒 10 分）与跳远分（`metres` 超过 2.00 每厘米 2 分）相加，每项最低为 0。两项都达到 150 时加奖励
    50。时间有一位小数，距离有两位小数。

    >>> pentathlon_points(13.5, 2.8)
    360
    >>> pentathlon_points(14.2, 3.05)
    290
    >>> pentathlon_points(16.0, 1.9)
    0
    """
    run = 10 * max(0, round((15.0 - seconds) * 10))
    jump = 2 * max(0, round((metres - 2.0) * 100))
    bonus = 50 if min(run, jump) >= 150 else 0
    return run + jump + bonus


def medal_count(results: list[list[str]]) -> dict[str, str]:
    """Each list in `results` names the countries on the first places of one event, best first. The
    first gets gold, the second silver, the third bronze; later ones get nothing. Return for each
    country with a medal a text "G-S-B" with its numbers of medals, in alphabetical order of the
    countries.

    Count medals: in every event of `results` the places 1, 2 and 3 (as far as they exist) win gold,
    silver and bronze. Map each medal country, sorted by name, to its counts joined by hyphens, such
    as "2-0-1".

    `results` 中每个列表按名次列出一个项目的国家。第一名得金牌，第二名银牌，第三名铜牌，其余没有。对每个有奖牌的国家返回 "金-银-铜" 的文字，国家按字母顺序。

    统计奖牌：`results` 的每个项目中第 1、2、3 名（如果有）得金、银、铜牌。把各得奖国（按名称排序）映射到用连字符连接的枚数，如 "2-0-1"。

    >>> medal_count([["Peru", "Chad", "Iran"], ["Chad", "Peru"]])
    {'Chad': '1-1-0', 'Iran': '0-0-1', 'Peru': '1-1-0'}
    >>> medal_count([["Mali", "Fiji", "Oman", "Cuba"]])
    {'Fiji': '0-1-0', 'Mali': '1-0-0', 'Oman': '0-0-1'}
    >>> medal_count([])
    {}
    """
    medals = defaultdict(lambda: [0, 0, 0])
    for event in results:
        for place, country in enumerate(event[:3]):
            medals[country][place] += 1
    return {country: "-".join(map(str, medals[country])) for country in sorted(medals)}


def medal_count_2(results: list[list[str]]) -> dict[str, str]:
    tally = Counter()
    countries = set()
    for event in results:
        for country, metal in zip(event, ("gold", "silver", "bronze")):
            tally[country, metal] += 1
            countries.add(country)
    table = {}
    for name in sorted(countries):
        table[name] = f"{tally[name, 'gold']}-{tally[name, 'silver']}-{tally[name, 'bronze']}"
    return table


def ski_run_time(gates: list[bool], seconds: int) -> int:
    """In a children's slalom a run takes `seconds` seconds; each missed gate adds 5 seconds, but
    two missed gates in a row end the run, which counts as -1. `gates` tells for each gate whether
    it was passed. Return the time.

    Return `seconds` plus five for every False in `gates`, or -1 if there are two False values next
    to each other.

    儿童回转滑雪用时 `seconds` 秒，每漏一个旗门加 5 秒，但连漏两个旗门则失去资格，记为 -1。`gates` 表示各旗门是否通过，返回成绩。

    返回 `seconds` 加上 `gates` 中每个 False 对应的五秒；如果有两个 False 相邻，则返回 -1。

    >>> ski_run_time([True, False, True, False], 60)
    70
    >>> ski_run_time([True, False, False], 60)
    -1
    >>> ski_run_time([], 45)
    45
    """
    for gate, following in zip(gates, gates[1:]):
        if not gate and not following:
            return -1
    return seconds + 5 * gates.count(False)


def ski_run_time_2(gates: list[bool], seconds: int) -> int:
    missed_last = False
    for passed in gates:
        if not passed:
            if missed_last:
                return -1
            seconds += 5
        missed_last = not passed
    return seconds


def referee_whistle(sounds: list[str]) -> str:
    """A referee's whistle is "short" or "long". One short sound means "foul", two short ones "goal
    kick", a short and a long one "goal", two long ones "half time", and three long ones "end"; any
    other sequence is "unclear", and no sound at all is "play on". Return the meaning of `sounds`.

    Translate the list `sounds`: [] play on; short: foul; short short: goal kick; short long: goal;
    long long: half time; long long long: end; everything else: unclear.

    裁判的哨声分 "short" 和 "long"。一短为 "foul"，两短为 "goal kick"，一短一长为 "goal"，两长为 "half time"，三长为 "end"；其他组合为
    "unclear"，没有哨声为 "play on"。返回 `sounds` 的含义。

    翻译列表 `sounds`：空为 play on；短为 foul；短短为 goal kick；短长为 goal；长长为 half time；长长长为 end；其余为 unclear。

    >>> referee_whistle(["short", "long"])
    'goal'
    >>> referee_whistle(["long", "long", "long"])
    'end'
    >>> referee_whistle(["long", "short"])
    'unclear'
    >>> referee_whistle([])
    'play on'
    """
    meanings = {
        "": "play on",
        "s": "foul",
        "ss": "goal kick",
        "sl": "goal",
        "ll": "half time",
        "lll": "end",
    }
    return meanings.get("".join(sound[0] for sound in sounds), "unclear")


def referee_whistle_2(sounds: list[str]) -> str:
    if not sounds:
        return "play on"
    if sounds == ["short"]:
        return "foul"
    if sounds == ["short", "short"]:
        return "goal kick"
    if sounds == ["short", "long"]:
        return "goal"
    if len(sounds) in (2, 3) and "short" not in sounds:
        return "end" if len(sounds) == 3 else "half time"
    return "unclear"


def ticket_zones(zones: list[int], has_day_pass: bool) -> int:
    """A bus ride through the given `zones` costs 120 cents for the first zone and 80 for every
    border crossed into another zone; entering zone 0, the centre, costs 50 more each time it is
    entered on the way (not when the ride begins there). With a day pass (`has_day_pass`) the ride
    is free, except that 50 cents are due if it enters the centre at least once. Return the price;
    no zones cost 0.

    `zones` lists the zone at each stop of a ride. Sum 120, 80 for each change between neighbouring
    entries, and 50 for each change into zone 0. If `has_day_pass` is true, pay only 50 when there
    is such a change into 0, otherwise nothing. An empty ride costs nothing.

    乘公交经过 `zones` 各区：首区 120 分，每跨入另一个区加 80 分；途中每次进入中心区（0 区）再加 50 分（起点就在 0
    区不算）。有日票（`has_day_pass`）则免费，但只要进入过中心区就收 50 分。返回票价，没有经过任何区为 0。

    `zones` 是每站所在的区。价格为 120，加上相邻两项每次变化 80，再加每次变为 0 区时 50。若 `has_day_pass` 为真，则有过变为 0 的情况只付
    50，否则不付。空行程不收费。

    >>> ticket_zones([1, 1, 2], False)
    200
    >>> ticket_zones([2, 1, 0, 1], False)
    410
    >>> ticket_zones([1, 0, 1, 0], True)
    50
    >>> ticket_zones([], False)
    0
    """
    if not zones:
        return 0
    changes = [new for old, new in zip(zones, zones[1:]) if old != new]
    into_centre = changes.count(0)
    if has_day_pass:
        return 50 if into_centre else 0
    return 120 + 80 * len(changes) + 50 * into_centre


def ticket_zones_2(zones: list[int], has_day_pass: bool) -> int:
    if not zones:
        return 0
    price = 120
    entered_centre = False
    current = zones[0]
    for zone in zones[1:]:
        if zone == current:
            continue
        price += 80
        if zone == 0:
            price += 50
            entered_centre = True
        current = zone
    if has_day_pass:
        price = 50 if entered_centre else 0
    return price


def speed_camera(photos: list[tuple[str, int]], limit: int) -> list[str]:
    """A camera notes pairs of a plate and a speed in `photos`. After 3 km/h are taken off for
    errors, a car that is still faster than `limit` is fined. Return lines like "K-77: 12 over" for
    each fined car, with the greatest excess that was measured for it; the cars are in the order of
    their first fine.

    For every plate in `photos` whose speed minus 3 is above `limit` at least once, write "PLATE: N
    over", where N is the largest difference between the reduced speed and the limit. Order the
    lines by the first time each car was too fast.

    测速相机在 `photos` 中记录车牌和速度。减去 3 公里误差后仍超过 `limit` 的要罚。对每辆受罚的车返回形如 "K-77: 12 over"
    的文字，数字是测得的最大超速值，按首次受罚的顺序排列。

    对 `photos` 中速度减 3 至少有一次大于 `limit` 的每个车牌，写出 "车牌: N over"，N 是减后速度与限速之差的最大值。各行按该车首次超速的先后排列。

    >>> speed_camera([("K-77", 60), ("M-1", 53), ("K-77", 65)], 50)
    ['K-77: 12 over']
    >>> speed_camera([("A-1", 54), ("B-2", 90)], 50)
    ['A-1: 1 over', 'B-2: 37 over']
    >>> speed_camera([], 50)
    []
    """
    worst = {}
    for plate, speed in photos:
        over = speed - 3 - limit
        if over > 0:
            worst[plate] = max(over, worst.get(plate, 0))
    return [f"{plate}: {over} over" for plate, over in worst.items()]


def speed_camera_2(photos: list[tuple[str, int]], limit: int) -> list[str]:
    fast = [(plate, speed - 3 - limit) for plate, speed in photos if speed - 3 > limit]
    lines = []
    for plate in dict.fromkeys(plate for plate, _ in fast):
        most = max(over for name, over in fast if name == plate)
        lines.append(plate + ": " + str(most) + " over")
    return lines


def charging_cost(start: int, wanted: int, fast: bool) -> int:
    """Charging an electric car by one per cent costs 30 cents, at a `fast` station 50. Above 80 per
    cent each per cent costs double there (only at a fast station). Return the price for charging
    from `start` to `wanted` per cent; if the car is fuller than wanted already, it is 0.

    Compute the price in cents of bringing a battery from `start` % to `wanted` %: 30 for each step
    at a slow station; at a `fast` one 50 for each step up to 80 and 100 for each step beyond.
    Nothing is paid when there is nothing to charge.

    电动车每充百分之一收 30 分，快充站（`fast`）收 50 分；快充站超过 80% 的部分每百分之一加倍收费。返回从 `start`% 充到 `wanted`%
    的价格；电量已经超过目标则为 0。

    计算把电池从 `start`% 充到 `wanted`% 的费用（分）：慢充每个百分点 30；`fast` 为真时，80 以内每个百分点 50，超过 80 的每个 100。无需充电则不收费。

    >>> charging_cost(20, 60, False)
    1200
    >>> charging_cost(70, 90, True)
    1500
    >>> charging_cost(90, 80, True)
    0
    """
    total = 0
    for percent in range(start + 1, wanted + 1):
        if not fast:
            total += 30
        elif percent <= 80:
            total += 50
        else:
            total += 100
    return total


def charging_cost_2(start: int, wanted: int, fast: bool) -> int:
    steps = max(0, wanted - start)
    if not fast:
        return 30 * steps
    above = max(0, wanted - max(start, 80))
    return 50 * steps + 50 * above


def tyre_season(month: int, snow: bool, tread: float) -> str:
    """Tell a driver what to do about tyres: below 1.6 mm of `tread` they are "illegal"; from
    October to April, or whenever there is `snow`, winter tyres are wanted, which need 4.0 mm: with
    at least that much the answer is "winter", with less "new winter tyres". In all other cases it
    is "summer". `month` is 1 to 12.

    Return "illegal" if `tread` is under 1.6. Otherwise, if the `month` is 10, 11, 12, 1, 2, 3 or 4
    or `snow` is true, return "winter" for a tread of 4.0 or more and "new winter tyres" for less;
    else return "summer".

    给司机轮胎建议：花纹深度 `tread` 小于 1.6 毫米为 "illegal"；十月到四月，或有雪（`snow`）时需要冬季胎，深度至少 4.0 毫米返回 "winter"，不足返回
    "new winter tyres"；其他情况为 "summer"。`month` 为 1 到 12。

    若 `tread` 小于 1.6，返回 "illegal"。否则，当 `month` 为 10、11、12、1、2、3、4 或 `snow` 为真时，深度不小于 4.0 返回
    "winter"，更小返回 "new winter tyres"；其余返回 "summer"。

    >>> tyre_season(7, False, 3.0)
    'summer'
    >>> tyre_season(12, False, 4.0)
    'winter'
    >>> tyre_season(6, True, 3.9)
    'new winter tyres'
    >>> tyre_season(1, True, 1.5)
    'illegal'
    """
    if tread < 1.6:
        return "illegal"
    if not snow and 5 <= month <= 9:
        return "summer"
    return "winter" if tread >= 4.0 else "new winter tyres"


def tyre_season_2(month: int, snow: bool, tread: float) -> str:
    is_winter = snow or month in {10, 11, 12, 1, 2, 3, 4}
    if tread < 1.6:
        answer = "illegal"
    elif is_winter and tread < 4.0:
        answer = "new winter tyres"
    elif is_winter:
        answer = "winter"
    else:
        answer = "summer"
    return answer


def water_lock_log(boats: list[str], per_filling: int) -> int:
    """Boats come to a canal lock one after another, each from "up" or "down" the river. The lock
    lets up to `per_filling` boats from the same side pass at once, in the order of `boats`. If the
    next boats come from the same side as the last filling, the empty lock must first be turned,
    which counts as one more filling. Return the number of fillings; the first boat never waits.

    Count fillings: take the longest run of boats from one side at the front of `boats`, at most
    `per_filling` (1 or more), as one filling. If the following filling is for the same side again,
    one empty filling lies between them.

    船只依次来到船闸，各自来自 "up"（上游）或 "down"（下游）。船闸一次最多让同侧的 `per_filling` 条船按 `boats`
    的顺序通过。如果接下来的船与上一次同侧，要先空转一次，也算一次充水。返回充水次数，第一条船不用等。

    统计充水次数：每次取 `boats` 最前面同侧的连续船只，最多 `per_filling` 条（至少为 1），算一次；若下一次仍是同侧，其间要加一次空的。

    >>> water_lock_log(["up", "up", "down"], 2)
    2
    >>> water_lock_log(["up", "up", "up"], 2)
    3
    >>> water_lock_log([], 3)
    0
    """
    fillings = 0
    for _, group in itertools.groupby(boats):
        size = len(list(group))
        full = math.ceil(size / per_filling)
        fillings += 2 * full - 1
    return fillings


def water_lock_log_2(boats: list[str], per_filling: int) -> int:
    fillings = 0
    in_lock = 0
    last = ""
    for side in boats:
        if side != last:
            fillings += 1
            in_lock = 0
        elif in_lock == per_filling:
            fillings += 2
            in_lock = 0
        in_lock += 1
        last = side
    return fillings


def school_trip_groups(pupils: int, teachers: int) -> list[int]:
    """On a trip each of the `teachers` leads one group, and the `pupils` are divided as evenly as
    possible, greater groups first. No group may have more than 12 pupils; if that cannot be kept,
    or there is no teacher, the trip is called off: return an empty list. Return the sizes of the
    groups.

    Split `pupils` into `teachers` groups whose sizes differ by at most one, in descending order. If
    there are no teachers or the largest group would exceed twelve, return [].

    春游时每位老师（共 `teachers` 位）带一组，`pupils` 名学生尽量平均分配，人多的组在前。每组不得超过 12 名学生；做不到或没有老师就取消，返回空列表。返回各组人数。

    把 `pupils` 名学生分成 `teachers` 组，各组人数最多相差一，按降序排列。没有老师或最大的组超过十二人时返回 []。

    >>> school_trip_groups(25, 3)
    [9, 8, 8]
    >>> school_trip_groups(25, 2)
    []
    >>> school_trip_groups(1, 2)
    [1, 0]
    >>> school_trip_groups(5, 0)
    []
    """
    if teachers <= 0:
        return []
    size, extra = divmod(pupils, teachers)
    groups = [size + 1] * extra + [size] * (teachers - extra)
    return groups if groups[0] <= 12 else []


def school_trip_groups_2(pupils: int, teachers: int) -> list[int]:
    if teachers <= 0 or pupils > 12 * teachers:
        return []
    groups = [0] * teachers
    for pupil in range(pupils):
        groups[pupil % teachers] += 1
    return groups


def canteen_meals(choices: list[str], portions: dict[str, int]) -> list[str]:
    """In a canteen the pupils come in the order of `choices`, each wanting one meal. `portions`
    tells how many portions of each meal there are. If a meal is gone or unknown, the pupil takes
    the meal of which most portions are left (the first in the dictionary if several have as many);
    if nothing is left at all, it is "bread". Return what they get; leave `portions` as it is.

    Serve the pupils of `choices` one by one from a copy of `portions`. A wish that cannot be
    fulfilled is replaced by the meal with the largest remaining number, ties going to the earlier
    key, or by "bread" when every number is 0 or there are no meals. List the meals served.

    食堂里学生按 `choices` 的顺序各点一份饭，`portions` 是每种饭的份数。想要的饭没了或没有这种饭时，就拿剩余份数最多的那种（一样多取字典中靠前的）；什么都不剩就吃
    "bread"。返回每人拿到的饭，不改变 `portions`。

    用 `portions` 的副本依次供应 `choices` 中的学生。不能满足的愿望改为剩余最多的饭，并列取靠前的键；数量全为 0 或没有任何饭时为 "bread"。列出所供应的饭。

    >>> canteen_meals(["soup", "soup", "soup"], {"soup": 1, "rice": 5})
    ['soup', 'rice', 'rice']
    >>> canteen_meals(["pizza", "rice"], {"rice": 1})
    ['rice', 'bread']
    >>> canteen_meals([], {"rice": 1})
    []
    """
    left = dict(portions)
    served = []
    for meal in choices:
        if left.get(meal, 0) == 0:
            meal = max(left, key=left.get, default="bread")
        if left.get(meal, 0) > 0:
            left[meal] -= 1
            served.append(meal)
        else:
            served.append("bread")
    return served


def spelling_bee(answers: list[tuple[str, str]]) -> int:
    """In a spelling contest each pair in `answers` holds the right word and what the child wrote. A
    right word brings 2 points, a word that is right except for capital letters 1 point, a word with
    the same letters in a wrong order 0, and anything else costs 1 point. Return the sum of the
    points.

    Sum over the pairs (word, written) in `answers`: +2 if they are equal, +1 if they are equal only
    without regard to case, 0 if they have the same letters, sorted and without regard to case, and
    -1 otherwise.

    拼写比赛中 `answers` 的每一对是正确的单词和孩子写的。全对得 2 分，只是大小写不对得 1 分，字母相同而顺序不对得 0 分，其他扣 1 分。返回总分。

    对 `answers` 中的每对 (单词, 所写) 求和：相等加 2；忽略大小写才相等加 1；忽略大小写后字母排序相同为 0；否则减 1。

    >>> spelling_bee([("Paris", "Paris"), ("Paris", "paris"), ("beard", "bread")])
    3
    >>> spelling_bee([("cat", "kat")])
    -1
    >>> spelling_bee([])
    0
    """
    points = 0
    for word, written in answers:
        if word == written:
            points += 2
        elif word.lower() == written.lower():
            points += 1
        elif sorted(word.lower()) != sorted(written.lower()):
            points -= 1
    return points


def spelling_bee_2(answers: list[tuple[str, str]]) -> int:
    def score(word: str, written: str) -> int:
        if word == written:
            return 2
        small, other = word.lower(), written.lower()
        if small == other:
            return 1
        return 0 if Counter(small) == Counter(other) else -1

    return sum(score(word, written) for word, written in answers)


def choose_captain(votes: list[str], ages: dict[str, int]) -> str:
    """A team votes for a captain. Votes for names that are not in `ages` are invalid. The one with
    most `votes` wins; if several have as many, the oldest of them does, and among those of the same
    age the one first in the alphabet. Return the name, or "nobody" if there is no valid vote.

    Find the winner of the `votes`: only names with an entry in `ages` count. Compare by the number
    of votes (more is better), then by age (older is better), then by name (earlier is better).
    Without valid votes, return "nobody".

    球队投票选队长，投给不在 `ages` 中的名字无效。`votes` 中得票最多者当选；票数相同取年长者，年龄也相同取字母顺序靠前者。返回名字，没有有效票返回 "nobody"。

    求 `votes` 的胜者：只有 `ages` 中有的名字才算。先比票数（多者胜），再比年龄（大者胜），再比名字（靠前者胜）。没有有效票则返回 "nobody"。

    >>> choose_captain(["Mia", "Leo", "Mia"], {"Mia": 12, "Leo": 13})
    'Mia'
    >>> choose_captain(["Mia", "Leo"], {"Mia": 12, "Leo": 13})
    'Leo'
    >>> choose_captain(["Zed"], {"Mia": 12})
    'nobody'
    """
    tally = Counter(name for name in votes if name in ages)
    if not tally:
        return "nobody"
    return min(tally, key=lambda name: (-tally[name], -ages[name], name))


def choose_captain_2(votes: list[str], ages: dict[str, int]) -> str:
    best = "nobody"
    for name in sorted(set(votes)):
        if name not in ages:
            continue
        if best == "nobody":
            best = name
        elif (votes.count(name), ages[name]) > (votes.count(best), ages[best]):
            best = name
    return best


def timetable_clash(lessons: list[str]) -> list[str]:
    """Lessons are written like "Mon 3 maths" (day, period, subject). Return the slots, such as "Mon
    3", for which there are two or more lessons, each once and in the order in which the second
    lesson of the slot is met in `lessons`.

    Go through `lessons` and note a slot (the first two words of the entry) at the moment when it is
    used for the second time. Return the noted slots.

    课程写成 "Mon 3 maths"（星期、节次、科目）。返回有两门或更多课程的时段，如 "Mon 3"，每个只列一次，按该时段第二门课在 `lessons` 中出现的先后排列。

    依次查看 `lessons`，在某个时段（条目的前两个词）第二次被占用时记下它，返回记下的时段。

    >>> timetable_clash(["Mon 3 maths", "Tue 1 art", "Mon 3 music"])
    ['Mon 3']
    >>> timetable_clash(["Mon 1 art", "Mon 1 music", "Mon 1 maths"])
    ['Mon 1']
    >>> timetable_clash(["Fri 2 art"])
    []
    """
    seen = Counter()
    clashes = []
    for lesson in lessons:
        slot = lesson.rsplit(" ", 1)[0]
        seen[slot] += 1
        if seen[slot] == 2:
            clashes.append(slot)
    return clashes


def timetable_clash_2(lessons: list[str]) -> list[str]:
    slots = [" ".join(lesson.split()[:2]) for lesson in lessons]
    return [slot for index, slot in enumerate(slots) if slots[:index].count(slot) == 1]


def detention_list(notes: list[tuple[str, str]]) -> list[str]:
    """A teacher writes pairs of a pupil and an event in `notes`: "late" counts 1, "noise" 2,
    "cheating" 5, "help" -1, and other events 0. Pupils with a sum of 4 or more stay after school.
    Return them, the highest sum first, those with equal sums in the order in which they first
    appear.

    Sum the points for each pupil in `notes` (late 1, noise 2, cheating 5, help -1, anything else 0)
    and list those who have at least 4, in descending order of points; ties stay in the order of
    first appearance.

    老师在 `notes` 中记下学生和事件："late" 计 1，"noise" 计 2，"cheating" 计 5，"help" 计 -1，其他计 0。总和达到 4
    的学生要留校。返回他们的名字，总和高的在前，相同的按首次出现的顺序。

    统计 `notes` 中每个学生的分数（late 1，noise 2，cheating 5，help -1，其余 0），按分数降序列出不少于 4 分的；并列时保持首次出现的次序。

    >>> detention_list([("Tim", "noise"), ("Ana", "cheating"), ("Tim", "noise")])
    ['Ana', 'Tim']
    >>> detention_list([("Ana", "cheating"), ("Ana", "help"), ("Ana", "help")])
    []
    >>> detention_list([])
    []
    """
    weights = {"late": 1, "noise": 2, "cheating": 5, "help": -1}
    sums = {}
    for pupil, event in notes:
        sums[pupil] = sums.get(pupil, 0) + weights.get(event, 0)
    kept = [pupil for pupil in sums if sums[pupil] >= 4]
    return sorted(kept, key=lambda pupil: -sums[pupil])


def detention_list_2(notes: list[tuple[str, str]]) -> list[str]:
    sums = defaultdict(int)
    for pupil, event in notes:
        if event == "late":
            sums[pupil] += 1
        elif event == "noise":
            sums[pupil] += 2
        elif event == "cheating":
            sums[pupil] += 5
        elif event == "help":
            sums[pupil] -= 1
    ranked = sorted(sums.items(), key=lambda item: item[1], reverse=True)
    return [pupil for pupil, points in ranked if points >= 4]


def tip_for_waiter(bill: int, stars: int, guests: int) -> int:
    """In a restaurant a guest tips by the `stars` for the service: 0 or 1 star no tip, 2 or 3 stars
    5 per cent of the `bill`, 4 stars 10 per cent, 5 stars 15 per cent. For 6 or more `guests` the
    tip is at least 10 per cent, however few the stars. Return the tip in cents, rounded up.

    Work out the tip for a `bill` in cents: the rate is 0, 0, 5, 5, 10 or 15 per cent for 0 to 5
    `stars`, but never under 10 per cent when there are at least six `guests`. Round a fraction up.

    餐馆里按服务星级 `stars` 给小费：0 或 1 星不给，2 或 3 星给账单 `bill` 的 5%，4 星 10%，5 星 15%。客人 `guests` 达到 6
    位时，不论几星至少给 10%。返回小费（分），向上取整。

    计算账单 `bill`（分）的小费：0 到 5 星（`stars`）的比例依次为 0、0、5、5、10、15%，但 `guests` 不少于六位时不低于 10%。不足一分的进一。

    >>> tip_for_waiter(5000, 4, 2)
    500
    >>> tip_for_waiter(2010, 3, 2)
    101
    >>> tip_for_waiter(9000, 0, 6)
    900
    >>> tip_for_waiter(9000, 1, 5)
    0
    """
    rate = [0, 0, 5, 5, 10, 15][stars]
    if guests >= 6:
        rate = max(rate, 10)
    return (bill * rate + 99) // 100


def tip_for_waiter_2(bill: int, stars: int, guests: int) -> int:
    if stars == 5:
        rate = 15
    elif stars == 4 or guests >= 6:
        rate = 10
    elif stars >= 2:
        rate = 5
    else:
        rate = 0
    tip, rest = divmod(bill * rate, 100)
    return tip + 1 if rest else tip


def table_for(party: int, tables: list[int]) -> list[int]:
    """A host seats a `party` at the smallest free table that is large enough; if none is, at the
    two tables that have together enough places with the least room left over, the one with the
    smaller index named first (of equally good pairs the first found). `tables` holds the places of
    the free tables. Return the index or the two indexes; an empty list means there is no room.

    Return the index list of the `tables` for `party` guests: a single one with the fewest
    sufficient places (the first of equals), else the pair i < j with the smallest sufficient sum,
    the first in lexicographic order among equals, else [].

    领位员把 `party` 位客人安排到够坐的最小空桌；没有这样的桌子时，拼两张座位总数够且余座最少的桌子，下标小的在前（一样好取先找到的）。`tables`
    是各空桌的座位数。返回一个或两个下标，坐不下返回空列表。

    为 `party` 位客人返回 `tables` 的下标列表：单张够坐且座位最少的（相同取靠前的）；否则取座位和够且最小的一对 i < j，并列取字典序最前的；都不行为 []。

    >>> table_for(3, [2, 6, 4])
    [2]
    >>> table_for(7, [2, 6, 4])
    [0, 1]
    >>> table_for(20, [2, 6, 4])
    []
    >>> table_for(2, [])
    []
    """
    fitting = [index for index, places in enumerate(tables) if places >= party]
    if fitting:
        return [min(fitting, key=lambda index: tables[index])]
    best = []
    for i in range(len(tables)):
        for j in range(i + 1, len(tables)):
            total = tables[i] + tables[j]
            if total >= party and (not best or total < tables[best[0]] + tables[best[1]]):
                best = [i, j]
    return best


def table_for_2(party: int, tables: list[int]) -> list[int]:
    for size in (1, 2):
        groups = itertools.combinations(range(len(tables)), size)
        options = [(sum(tables[i] for i in group), group) for group in groups]
        options = [option for option in options if option[0] >= party]
        if options:
            return list(min(options)[1])
    return []


def kitchen_order(tickets: list[str]) -> list[str]:
    """A kitchen cooks starters before main courses before desserts, all orders of a kind in the
    order they came. The `tickets` look like "main: steak", "starter: soup" or "dessert: ice". A
    ticket with "!" at its end is urgent and comes before all others of its own kind. Return the
    dishes in cooking order, without the "!".

    Sort `tickets` of the form "KIND: DISH" by kind (starter, main, dessert) and within a kind put
    those that end in "!" first; apart from that keep the order. Return only the dishes, with any
    final "!" removed.

    厨房先做前菜，再做主菜，再做甜点，同类按到单的顺序。`tickets` 形如 "main: steak"、"starter: soup"、"dessert: ice"；末尾带 "!"
    的是急单，排在同类的最前面。返回做菜的次序，去掉 "!"。

    把 "种类: 菜名" 形式的 `tickets` 按种类（starter、main、dessert）排序，同类中以 "!" 结尾的在前，其余保持原有顺序。只返回菜名，并去掉末尾的 "!"。

    >>> kitchen_order(["main: steak", "starter: soup", "main: fish!"])
    ['soup', 'fish', 'steak']
    >>> kitchen_order(["dessert: ice!"])
    ['ice']
    >>> kitchen_order([])
    []
    """
    kinds = ["starter", "main", "dessert"]

    def rank(ticket: str) -> tuple[int, bool]:
        kind = ticket.split(": ")[0]
        return kinds.index(kind), not ticket.endswith("!")

    return [ticket.split(": ")[1].rstrip("!") for ticket in sorted(tickets, key=rank)]


def kitchen_order_2(tickets: list[str]) -> list[str]:
    dishes = []
    for kind in ("starter", "main", "dessert"):
        urgent = []
        normal = []
        for ticket in tickets:
            name, dish = ticket.split(": ")
            if name != kind:
                continue
            if dish[-1] == "!":
                urgent.append(dish[:-1])
            else:
                normal.append(dish)
        dishes += urgent + normal
    return dishes


def soup_servings(litres: float, guests: list[str]) -> int:
    """A pot holds `litres` litres of soup. In the order of the list, a "child" gets 0.25 litres, an
    "adult" 0.5 and a "worker" 0.75; a guest for whom there is too little left gets none, and the
    next one is asked. Return how many of the `guests` get soup.

    Count the `guests` served from `litres` of soup, going through them in order: child a quarter of
    a litre, adult a half, worker three quarters. Skip everyone who wants more than what remains.

    锅里有 `litres` 升汤。按名单顺序，"child" 分 0.25 升，"adult" 0.5 升，"worker" 0.75 升；剩余不够某人时他就没有，接着问下一位。返回
    `guests` 中有几人喝到汤。

    按顺序用 `litres` 升汤招待 `guests`：child 四分之一升，adult 半升，worker 四分之三升；所需超过剩余的就跳过。统计喝到汤的人数。

    >>> soup_servings(1.0, ["adult", "worker", "child", "child"])
    3
    >>> soup_servings(0.2, ["child"])
    0
    >>> soup_servings(3.0, [])
    0
    """
    portion = {"child": 0.25, "adult": 0.5, "worker": 0.75}
    served = 0
    for guest in guests:
        if portion[guest] <= litres:
            litres -= portion[guest]
            served += 1
    return served


def compost_ready(layers: list[str]) -> str:
    """A compost heap is built of "green" and "brown" layers. It is "good" if no three neighbouring
    layers have the same colour and there are at least as many brown as green ones; "too wet" if
    there are more green than brown layers; otherwise "mix it". Return the word for `layers`; an
    empty heap is "empty".

    Judge the list `layers`: [] is "empty"; more "green" than "brown" is "too wet"; three or more
    equal ones in succession is "mix it"; everything else is "good". Test in this order.

    堆肥由 "green" 层和 "brown" 层组成。没有连续三层同色且 brown 不少于 green 为 "good"；green 多于 brown 为 "too wet"；否则为
    "mix it"。返回 `layers` 对应的词，空堆为 "empty"。

    依次判断列表 `layers`：空为 "empty"；"green" 多于 "brown" 为 "too wet"；有三层或更多连续相同为 "mix it"；其余为 "good"。

    >>> compost_ready(["brown", "green", "brown"])
    'good'
    >>> compost_ready(["brown", "brown", "brown", "green"])
    'mix it'
    >>> compost_ready(["green"])
    'too wet'
    >>> compost_ready([])
    'empty'
    """
    if not layers:
        return "empty"
    if layers.count("green") > layers.count("brown"):
        return "too wet"
    triples = zip(layers, layers[1:], layers[2:])
    if any(first == second == third for first, second, third in triples):
        return "mix it"
    return "good"


def compost_ready_2(layers: list[str]) -> str:
    if len(layers) == 0:
        return "empty"
    balance = 0
    longest = run = 0
    previous = ""
    for layer in layers:
        balance += 1 if layer == "brown" else -1
        run = run + 1 if layer == previous else 1
        longest = max(longest, run)
        previous = layer
    if balance < 0:
        return "too wet"
    return "mix it" if longest >= 3 else "good"


def planting_month(plant: str, month: int, calendar: dict[str, str]) -> str:
    """`calendar` maps plants to the months for sowing, such as "3-5", or "10-2" over the turn of
    the year. Return "sow now" if `month` (1 to 12) lies in that span, ends included; otherwise
    "wait N months" with the number of months until the next beginning ("wait 1 month" for one);
    "unknown" if `plant` is not listed.

    Look up the span "FROM-TO" of `plant` in `calendar`; it may run past December. If `month` is
    inside, the answer is "sow now"; if not, tell how long it is until FROM comes, with "month" or
    "months". A plant not in the calendar gives "unknown".

    `calendar` 把植物映射到播种月份，如 "3-5"，或跨年的 "10-2"。若 `month`（1 到 12）在此范围内（含两端），返回 "sow now"；否则返回 "wait N
    months"，N 为到下次开始的月数（一个月写 "wait 1 month"）；`plant` 不在其中返回 "unknown"。

    在 `calendar` 中查 `plant` 的范围 "起-止"，可能跨过十二月。`month` 在其中则为 "sow now"，否则说明还要等多久才到起始月，用 "month" 或
    "months"。没有列出的植物为 "unknown"。

    >>> planting_month("pea", 4, {"pea": "3-5"})
    'sow now'
    >>> planting_month("pea", 6, {"pea": "3-5"})
    'wait 9 months'
    >>> planting_month("garlic", 9, {"garlic": "10-2"})
    'wait 1 month'
    >>> planting_month("kiwi", 1, {})
    'unknown'
    """
    if plant not in calendar:
        return "unknown"
    first, last = map(int, calendar[plant].split("-"))
    length = (last - first) % 12
    if (month - first) % 12 <= length:
        return "sow now"
    wait = (first - month) % 12
    return f"wait {wait} month" + ("s" if wait > 1 else "")


def planting_month_2(plant: str, month: int, calendar: dict[str, str]) -> str:
    span = calendar.get(plant)
    if span is None:
        return "unknown"
    first, last = [int(part) for part in span.split("-")]
    months = [first]
    while months[-1] != last:
        months.append(months[-1] % 12 + 1)
    if month in months:
        return "sow now"
    waited = 0
    while month != first:
        month = month % 12 + 1
        waited += 1
    return "wait 1 month" if waited == 1 else f"wait {waited} months"


def beehive_weight(days: list[str]) -> list[int]:
    """A beehive weighs 30 kilograms. On a "sunny" day it gains 2, on a "cloudy" day 1, on a "rainy"
    day it loses 1. Whenever it weighs 40 or more in the evening, 8 kilograms of honey are taken.
    Return on which of the `days` (counted from 1) honey is taken.

    Simulate the hive's weight through `days`, starting from 30: sunny +2, cloudy +1, rainy -1; at
    40 or above take off 8 and note the number of the day. Return the notes.

    蜂箱重 30 公斤。"sunny" 天增加 2，"cloudy" 天增加 1，"rainy" 天减少 1。傍晚重量达到 40 或以上就取走 8 公斤蜂蜜。返回 `days` 中取蜜的日子（从
    1 数起）。

    从 30 开始模拟蜂箱重量：对 `days` 中的每天，sunny 加 2，cloudy 加 1，rainy 减 1；达到或超过 40 时减 8 并记下是第几天。返回记录。

    >>> beehive_weight(["sunny", "sunny", "sunny", "sunny", "sunny", "rainy"])
    [5]
    >>> beehive_weight(["cloudy", "rainy"])
    []
    >>> beehive_weight([])
    []
    """
    weight = 30
    taken = []
    for number, day in enumerate(days, start=1):
        weight += {"sunny": 2, "cloudy": 1, "rainy": -1}[day]
        if weight >= 40:
            weight -= 8
            taken.append(number)
    return taken


def bird_feeder(visits: list[str], grams: int) -> str:
    """A feeder holds `grams` grams of seeds. A "tit" takes 2 grams, a "finch" 3, a "jay" 10, and a
    "cat" takes nothing but drives the next bird away, which then takes nothing. Return the name of
    the first bird in `visits` that wants more than there is, or "enough" if that does not happen.

    Go through `visits`: every bird (tit 2, finch 3, jay 10) takes its seeds from the `grams` that
    are left, except one that comes directly after a cat. Return the first bird for which not enough
    is left, else "enough".

    喂鸟器里有 `grams` 克种子。"tit" 吃 2 克，"finch" 吃 3 克，"jay" 吃 10 克；"cat" 不吃，但会吓走下一只鸟，使它吃不到。返回 `visits`
    中第一只想吃却不够的鸟的名字，没有则返回 "enough"。

    依次处理 `visits`：每只鸟（tit 2、finch 3、jay 10）从剩余的 `grams` 克中取食，紧跟在 cat 之后的鸟除外。返回第一只遇到剩余不足的鸟，否则返回
    "enough"。

    >>> bird_feeder(["tit", "jay", "finch"], 12)
    'finch'
    >>> bird_feeder(["cat", "jay", "tit"], 5)
    'enough'
    >>> bird_feeder([], 0)
    'enough'
    """
    appetite = {"tit": 2, "finch": 3, "jay": 10}
    afraid = False
    for visitor in visits:
        if visitor == "cat":
            afraid = True
        elif afraid:
            afraid = False
        elif appetite[visitor] > grams:
            return visitor
        else:
            grams -= appetite[visitor]
    return "enough"


def bird_feeder_2(visits: list[str], grams: int) -> str:
    left = grams
    for before, visitor in zip([""] + visits, visits):
        if visitor == "cat" or before == "cat":
            continue
        left -= 2 if visitor == "tit" else 3 if visitor == "finch" else 10
        if left < 0:
            return visitor
    return "enough"


def date_on_form(text: str) -> str:
    """On a form, dates are written as "DD.MM.YYYY". Return "ok" for a date that exists, "no such
    month" if the month is not 01 to 12, "no such day" if the day does not exist in that month, and
    "bad form" if `text` does not have this pattern. February has 29 days in years divisible by 4,
    except full centuries not divisible by 400.

    Check the date in `text`: two digits, a point, two digits, a point, four digits, else "bad
    form". Then check the month ("no such month") and after that the day ("no such day"), with
    regard to leap years; a right date is "ok".

    表格上的日期写成 "DD.MM.YYYY"。日期存在返回 "ok"，月份不在 01 到 12 返回 "no such month"，该月没有这一天返回 "no such day"，`text`
    不符合格式返回 "bad form"。能被 4 整除的年份二月有 29 天，但不能被 400 整除的整百年除外。

    检查 `text` 中的日期：必须是两位数字、点、两位数字、点、四位数字，否则为 "bad form"；接着检查月份（"no such month"），再检查日（"no such
    day"），要考虑闰年；正确的日期为 "ok"。

    >>> date_on_form("29.02.2024")
    'ok'
    >>> date_on_form("29.02.1900")
    'no such day'
    >>> date_on_form("01.13.2024")
    'no such month'
    >>> date_on_form("1.2.2024")
    'bad form'
    """
    match = re.fullmatch(r"([0-9]{2})\.([0-9]{2})\.([0-9]{4})", text)
    if match is None:
        return "bad form"
    day, month, year = map(int, match.groups())
    if not 1 <= month <= 12:
        return "no such month"
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        lengths[1] = 29
    return "ok" if 1 <= day <= lengths[month - 1] else "no such day"


def date_on_form_2(text: str) -> str:
    if len(text) != 10 or text[2] != "." or text[5] != ".":
        return "bad form"
    digits = text[:2] + text[3:5] + text[6:]
    if not all(char in "0123456789" for char in digits):
        return "bad form"
    day, month, year = int(text[:2]), int(text[3:5]), int(text[6:])
    if month < 1 or month > 12:
        return "no such month"
    if month == 2:
        is_leap = year % 400 == 0 or (year % 4 == 0 and year % 100 != 0)
        last = 29 if is_leap else 28
    else:
        last = 30 if month in (4, 6, 9, 11) else 31
    return "no such day" if day < 1 or day > last else "ok"


def full_name_ok(name: str) -> bool:
    """A club accepts a full name if it consists of two to four words separated by single spaces,
    each of which begins with a capital letter and goes on with small letters only (at least one);
    but one of the middle words may also be a capital letter with a point, such as "J.". Check
    `name`.

    Return True if `name` has 2, 3 or 4 parts with one space between them, the first and the last of
    the form "Anna" and the inner ones of the form "Anna" or "A.", where at most one is of the form
    "A."; letters are A–Z and a–z. Otherwise return False.

    俱乐部接受的全名由两到四个单词组成，以单个空格分隔，每个词首字母大写，其余都是小写字母（至少一个）；中间的词里可以有一个写成大写字母加点，如 "J."。检查 `name`。

    若 `name` 有 2、3 或 4 部分，之间各一个空格，首尾形如 "Anna"，中间形如 "Anna" 或 "A."，且 "A." 形式最多一个（字母限 A–Z 和 a–z），返回
    True，否则返回 False。

    >>> full_name_ok("Anna J. Miller")
    True
    >>> full_name_ok("Anna  Miller")
    False
    >>> full_name_ok("Anna")
    False
    >>> full_name_ok("A. Miller")
    False
    """
    if re.fullmatch(r"[A-Z][a-z]+( [A-Z]([a-z]+|\.)){0,2} [A-Z][a-z]+", name) is None:
        return False
    return name.count(".") <= 1


def full_name_ok_2(name: str) -> bool:
    def is_word(part: str) -> bool:
        if len(part) < 2 or not part.isascii() or not part.isalpha():
            return False
        return part[0].isupper() and part[1:].islower()

    parts = name.split(" ")
    if not 2 <= len(parts) <= 4:
        return False
    short = 0
    for place, part in enumerate(parts):
        if is_word(part):
            continue
        is_inner = 0 < place < len(parts) - 1
        if not is_inner or len(part) != 2 or part[0] not in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            return False
        if part[1] != ".":
            return False
        short += 1
    return short <= 1


def password_expires(changed: list[int], today: int) -> str:
    """A company's password must be changed every 90 days. `changed` holds the day numbers on which
    somebody changed it, in rising order, and `today` is the number of the present day. Return
    "expired" if the last change is more than 90 days ago or there is none, "N days left" if it is
    at least 76 days ago (N counts down to 0 on day 90), and "fine" otherwise.

    Tell the state of a password: with d days since the last entry of `changed` until `today`, d >
    90 or no entry means "expired", 76 to 90 gives the remaining 90 - d as "N days left", less gives
    "fine".

    公司密码每 90 天必须更换。`changed` 是更换密码的日序号（升序），`today` 是今天的日序号。上次更换距今超过 90 天或从未更换返回 "expired"；至少 76 天返回
    "N days left"（第 90 天时 N 为 0）；否则返回 "fine"。

    判断密码状态：`changed` 的最后一项到 `today` 相隔 d 天，d > 90 或没有记录为 "expired"，76 到 90 则把剩余的 90 - d 写成 "N days
    left"，更少为 "fine"。

    >>> password_expires([10, 100], 150)
    'fine'
    >>> password_expires([100], 180)
    '10 days left'
    >>> password_expires([100], 191)
    'expired'
    >>> password_expires([], 5)
    'expired'
    """
    if not changed or today - changed[-1] > 90:
        return "expired"
    left = 90 - (today - changed[-1])
    return f"{left} days left" if left <= 14 else "fine"


def password_expires_2(changed: list[int], today: int) -> str:
    age = today - changed[-1] if changed else 91
    if age < 76:
        return "fine"
    if age <= 90:
        return str(90 - age) + " days left"
    return "expired"


def extension_number(name: str, book: dict[str, str]) -> str:
    """In a firm's telephone `book`, names map to numbers; instead of a number there may be another
    name, written with "see " in front, that is looked up in turn. Return the number for `name`;
    "not found" if a name is missing on the way, and "circle" if the references never end.

    Look up `name` in `book`. As long as the entry is "see NAME", go on with that name. The result
    is the first entry that is no reference; "not found" for a missing name; "circle" when a name is
    met again.

    公司电话簿 `book` 把姓名映射到号码；号码处也可能写 "see 另一个名字"，要继续查那个名字。返回 `name` 的号码；途中有名字查不到返回 "not
    found"，互相引用没有尽头返回 "circle"。

    在 `book` 中查 `name`。只要条目是 "see 名字" 就改查那个名字。结果是第一个不是引用的条目；名字不存在为 "not found"；重复遇到同一个名字为 "circle"。

    >>> extension_number("Bob", {"Bob": "see Robert", "Robert": "4711"})
    '4711'
    >>> extension_number("Al", {"Al": "see Bo", "Bo": "see Al"})
    'circle'
    >>> extension_number("Cy", {})
    'not found'
    """
    met = set()
    while name in book:
        if name in met:
            return "circle"
        met.add(name)
        entry = book[name]
        if not entry.startswith("see "):
            return entry
        name = entry[4:]
    return "not found"


def extension_number_2(name: str, book: dict[str, str]) -> str:
    def look_up(wanted: str, steps: int) -> str:
        if wanted not in book:
            return "not found"
        if steps > len(book):
            return "circle"
        entry = book[wanted]
        return look_up(entry[4:], steps + 1) if entry[:4] == "see " else entry

    return look_up(name, 1)


def queue_at_bakery(events: list[str]) -> int:
    """People at a bakery join the queue ("in"), are served at its front ("out"), or give up: the
    last one in the queue leaves ("leave"). Events that need somebody are ignored when nobody is
    there. Return the greatest length of the queue during the `events`.

    Keep the length of a queue, 0 at first: "in" makes it one longer, "out" and "leave" one shorter,
    but never less than 0. What is the largest length reached while going through `events`?

    面包店里有人排队（"in"）、队首的人买完离开（"out"）、或队尾的人放弃离开（"leave"）。没有人时后两种事件忽略。返回 `events` 过程中队伍的最大长度。

    记录队伍长度，起初为 0："in" 加一，"out" 和 "leave" 减一但不低于 0。求处理 `events` 期间达到的最大长度。

    >>> queue_at_bakery(["in", "in", "out", "in", "leave"])
    2
    >>> queue_at_bakery(["out", "in"])
    1
    >>> queue_at_bakery([])
    0
    """
    length = 0
    longest = 0
    for event in events:
        if event == "in":
            length += 1
            longest = max(longest, length)
        elif length > 0:
            length -= 1
    return longest


def queue_at_bakery_2(events: list[str]) -> int:
    lengths = itertools.accumulate(
        events, lambda length, event: max(0, length + (1 if event == "in" else -1)), initial=0
    )
    return max(lengths)


def bread_price(loaves: int, hour: int, old: int) -> int:
    """A baker sells a loaf for 300 cents. From 17 o'clock on, everything is a third cheaper; loaves
    from the day before always cost 150, whatever the hour, and for three of those together only 400
    are taken. Return the price for `loaves` fresh loaves and `old` old ones at `hour` o'clock.

    Sum up: each of `loaves` at 300 (200 if `hour` is at least 17), and the `old` ones at 400 for
    each full three and 150 for each one left over.

    面包师的面包一个 300 分，17 点起便宜三分之一；隔夜面包不论几点都是 150 分一个，三个一起只收 400 分。返回在 `hour` 点买 `loaves` 个新鲜面包和 `old`
    个隔夜面包的价钱。

    求总价：`loaves` 个新鲜面包每个 300（`hour` 不小于 17 时为 200），`old` 个隔夜面包每满三个 400，剩余的每个 150。

    >>> bread_price(2, 10, 1)
    750
    >>> bread_price(2, 17, 4)
    950
    >>> bread_price(0, 12, 0)
    0
    """
    fresh = 200 if hour >= 17 else 300
    triples, single = divmod(old, 3)
    return loaves * fresh + triples * 400 + single * 150


def bread_price_2(loaves: int, hour: int, old: int) -> int:
    total = 0
    for _ in range(loaves):
        total += 300 if hour < 17 else 200
    while old >= 3:
        total += 400
        old -= 3
    return total + 150 * old


def market_stall_day(prices: list[str], hour: int) -> list[str]:
    """Market traders lower their prices late in the day. `prices` holds entries such as "apples
    120". From 12 o'clock on, prices of 100 and more are lowered by 10, from 15 o'clock on all
    prices are halved instead (rounded down). Return the entries with the prices that hold at
    `hour`.

    Rewrite the list `prices` of "NAME CENTS": for an `hour` before 12 nothing changes; from 12 to
    14 subtract 10 where the price is at least 100; from 15 on take half of each price, without
    fractions. Keep the order.

    市场摊主会在晚些时候降价。`prices` 的条目形如 "apples 120"。12 点起，100 及以上的价格降 10；15 点起，改为所有价格减半（向下取整）。返回 `hour`
    点时的条目。

    改写由 "名称 分数" 组成的列表 `prices`：`hour` 在 12 点之前不变；12 到 14 点，价格不小于 100 的减 10；15 点起每个价格取一半，舍去小数。保持顺序。

    >>> market_stall_day(["apples 120", "plums 99"], 13)
    ['apples 110', 'plums 99']
    >>> market_stall_day(["apples 120", "plums 99"], 15)
    ['apples 60', 'plums 49']
    >>> market_stall_day([], 9)
    []
    """
    result = []
    for entry in prices:
        name, cents = entry.rsplit(" ", 1)
        price = int(cents)
        if hour >= 15:
            price //= 2
        elif hour >= 12 and price >= 100:
            price -= 10
        result.append(f"{name} {price}")
    return result


def market_stall_day_2(prices: list[str], hour: int) -> list[str]:
    def current(cents: int) -> int:
        if hour < 12:
            return cents
        if hour < 15:
            return cents - 10 * (cents >= 100)
        return cents // 2

    pairs = [entry.split() for entry in prices]
    return [f"{name} {current(int(cents))}" for name, cents in pairs]


def pocket_money(age: int, chores: list[str], late_evenings: int) -> int:
    """A child gets half a euro a week for each year of `age`. Each of the `chores` brings more:
    "dishes" 50 cents, "garden" 150, "shopping" 80, but one kind of chore is paid at most three
    times a week. Each of the `late_evenings` costs 40 cents, and the result is never below 100
    cents. Return the cents.

    Compute the week's pocket money: 50 times `age`, plus the pay for `chores` (dishes 50, garden
    150, shopping 80, others 0; of equal ones only three count), minus 40 for each of the
    `late_evenings`, but 100 at the least.

    孩子每周按年龄 `age` 每岁得半欧元。做家务（`chores`）另加："dishes" 50 分，"garden" 150 分，"shopping" 80
    分，同一种家务每周最多付三次。每个晚归的晚上（`late_evenings`）扣 40 分，结果不低于 100 分。返回分数。

    计算一周零花钱：`age` 的 50 倍，加上 `chores` 的报酬（dishes 50，garden 150，shopping 80，其他 0；相同的只计三次），每个晚归之夜减
    40，最少 100。`late_evenings` 为晚归次数。

    >>> pocket_money(10, ["dishes", "garden"], 1)
    660
    >>> pocket_money(6, ["dishes", "dishes", "dishes", "dishes"], 0)
    450
    >>> pocket_money(4, [], 7)
    100
    """
    pay = {"dishes": 50, "garden": 150, "shopping": 80}
    money = 50 * age - 40 * late_evenings
    for chore, times in Counter(chores).items():
        money += pay.get(chore, 0) * min(times, 3)
    return max(money, 100)


def pocket_money_2(age: int, chores: list[str], late_evenings: int) -> int:
    money = 50 * age
    for chore, cents in [("dishes", 50), ("garden", 150), ("shopping", 80)]:
        money += cents * min(3, chores.count(chore))
    money -= 40 * late_evenings
    if money < 100:
        return 100
    return money


def tv_evening(programmes: list[tuple[str, int, int]], bedtime: int) -> list[str]:
    """Each of the `programmes` is a title, a starting minute and a length in minutes, in order of
    the start. A family watches a programme if the one before that they watched has ended (or ends
    just then) and if it will be over by `bedtime`. Return the titles watched.

    Go through the tuples (title, start, minutes) in `programmes`: take one if it does not begin
    before the end of the last one taken and does not end after `bedtime`. List the titles taken.

    `programmes` 的每一项为节目名、开始的分钟和时长，按开始时间排列。一家人看某个节目的条件是：之前看的节目已结束（或恰好结束），并且它在 `bedtime`
    之前（含）播完。返回看过的节目名。

    依次处理 `programmes` 中的元组（名称、开始、时长）：不早于上一个所选节目的结束时间开始，且不晚于 `bedtime` 结束的就选。列出所选的名称。

    >>> tv_evening([("News", 0, 15), ("Film", 10, 90), ("Quiz", 15, 45)], 60)
    ['News', 'Quiz']
    >>> tv_evening([("Film", 10, 90)], 99)
    []
    >>> tv_evening([], 60)
    []
    """
    watched = []
    free_from = 0
    for title, start, length in programmes:
        if start >= free_from and start + length <= bedtime:
            watched.append(title)
            free_from = start + length
    return watched


def recipe_swap(ingredients: list[str], pantry: list[str]) -> list[str]:
    """A cook replaces what is missing: no "butter", then "oil"; no "cream", then "milk"; no
    "sugar", then "honey". The replacement must be in the `pantry`, too. Return the list of things
    to take for `ingredients`, or an empty list if one can neither be found nor replaced.

    For each of `ingredients` take it from the `pantry`, or else what may stand for it (butter →
    oil, cream → milk, sugar → honey) if that is there. If anything cannot be got, return [].
    Nothing runs out.

    厨师会替换缺少的配料：没有 "butter" 用 "oil"，没有 "cream" 用 "milk"，没有 "sugar" 用 "honey"，替代品也必须在 `pantry` 里。返回为
    `ingredients` 取用的东西的列表；若某样既没有也无法替换，返回空列表。

    对 `ingredients` 中的每样东西，先从 `pantry` 里取，没有则取可替代的（butter → oil，cream → milk，sugar →
    honey）。有任何一样得不到就返回 []。各样东西用不完。

    >>> recipe_swap(["flour", "butter"], ["flour", "oil"])
    ['flour', 'oil']
    >>> recipe_swap(["cream", "nuts"], ["cream", "milk"])
    []
    >>> recipe_swap([], ["oil"])
    []
    """
    instead = {"butter": "oil", "cream": "milk", "sugar": "honey"}
    taken = []
    for thing in ingredients:
        if thing not in pantry:
            thing = instead.get(thing)
        if thing not in pantry:
            return []
        taken.append(thing)
    return taken


def recipe_swap_2(ingredients: list[str], pantry: list[str]) -> list[str]:
    instead = {"butter": "oil", "cream": "milk", "sugar": "honey"}
    chosen = [
        thing if thing in pantry else instead.get(thing, thing) for thing in ingredients
    ]
    return chosen if set(chosen) <= set(pantry) else []


def thermos_temperature(start: int, hours: int, opened: list[int]) -> int:
    """Tea in a thermos flask is `start` degrees hot. It loses 3 degrees in each hour, and 5 more in
    an hour in which the flask is opened (`opened` lists those hours, counted from 1; the same hour
    may stand there several times). It never gets colder than 20 degrees, nor does colder tea
    change. Return the temperature after `hours` hours.

    Starting with `start`, subtract 3 for each of `hours` hours and 5 for each entry of `opened`
    that is not greater than `hours`, but do not go below 20. A start of less than 20 stays as it
    is.

    保温瓶里的茶是 `start` 度。每小时降 3 度，打开过瓶子的那小时每开一次再降 5 度（`opened` 列出这些小时，从 1 数起，同一小时可出现多次）。温度不会降到 20
    度以下，原本更凉的茶不变。返回 `hours` 小时后的温度。

    从 `start` 开始，`hours` 小时中每小时减 3，`opened` 中每个不大于 `hours` 的项减 5，但不低于 20。起始低于 20 的保持不变。

    >>> thermos_temperature(90, 4, [1, 3])
    68
    >>> thermos_temperature(30, 10, [])
    20
    >>> thermos_temperature(15, 2, [1])
    15
    """
    if start < 20:
        return start
    times = sum(hour <= hours for hour in opened)
    return max(20, start - 3 * hours - 5 * times)


def thermos_temperature_2(start: int, hours: int, opened: list[int]) -> int:
    degrees = start
    for hour in range(1, hours + 1):
        if degrees <= 20:
            break
        degrees -= 3 + 5 * opened.count(hour)
        degrees = max(degrees, 20)
    return degrees


def paint_pots(walls: list[tuple[int, int]], coats: int, litres: int) -> int:
    """A litre of paint covers 8 square metres. `walls` holds width and height in metres of each
    wall, and each is painted `coats` times. Paint is sold in pots of `litres` litres. Return how
    many pots are needed; walls wider than 6 metres need one litre more for each coat.

    Compute the pots for painting: the area of all `walls` (width × height) times `coats`, divided
    by eight, in litres, plus a litre for each coat of each wall with a width above 6; then divide
    by `litres` and round up.

    一升油漆可刷 8 平方米。`walls` 是各面墙的宽和高（米），每面刷 `coats` 遍，油漆以 `litres` 升一桶出售。宽于 6 米的墙每遍多用一升。返回需要几桶。

    计算所需油漆桶数：全部 `walls` 的面积（宽 × 高）乘以 `coats` 再除以 8 得升数，宽度超过 6 的墙每遍另加一升；然后除以 `litres` 并向上取整。

    >>> paint_pots([(4, 2), (8, 2)], 2, 5)
    2
    >>> paint_pots([(4, 3)], 1, 1)
    2
    >>> paint_pots([], 3, 5)
    0
    """
    eighths = 0
    for width, height in walls:
        eighths += width * height * coats
        if width > 6:
            eighths += 8 * coats
    return math.ceil(eighths / (8 * litres))


def paint_pots_2(walls: list[tuple[int, int]], coats: int, litres: int) -> int:
    area = sum(width * height for width, height in walls)
    wide = sum(1 for width, _ in walls if width > 6)
    needed = coats * (area / 8 + wide)
    pots = 0
    while pots * litres < needed:
        pots += 1
    return pots


def stage_lights(cues: list[str]) -> list[str]:
    """A theatre has lamps with names. A cue "red on" or "red off" switches a lamp, "blackout"
    switches all off, and "restore" switches on those that the last blackout switched off (in
    addition to what is on; nothing without a blackout before). Return the names of the lamps that
    are on after `cues`, sorted.

    Keep the set of burning lamps through `cues`: "X on" adds X, "X off" takes X out, "blackout"
    remembers the set and empties it, "restore" adds the set remembered last. Return the set as a
    sorted list.

    剧场的灯各有名字。"red on"、"red off" 开关一盏灯，"blackout" 关掉所有灯，"restore" 重新打开上一次 blackout 关掉的灯（已亮的保持亮；之前没有
    blackout 则无作用）。按序返回执行 `cues` 后亮着的灯。

    依次执行 `cues` 并维护亮灯的集合："X on" 加入 X，"X off" 去掉 X，"blackout" 记住当前集合并清空，"restore"
    加入最近记住的集合。以升序列表返回该集合。

    >>> stage_lights(["red on", "blue on", "blackout", "green on", "restore"])
    ['blue', 'green', 'red']
    >>> stage_lights(["red on", "red off", "restore"])
    []
    >>> stage_lights([])
    []
    """
    burning = set()
    remembered = set()
    for cue in cues:
        if cue == "blackout":
            remembered, burning = burning, set()
        elif cue == "restore":
            burning |= remembered
        else:
            lamp, switch = cue.split()
            if switch == "on":
                burning.add(lamp)
            else:
                burning.discard(lamp)
    return sorted(burning)


def auction_winner(bids: list[tuple[str, int]], minimum: int) -> tuple[str, int]:
    """At an auction the first bid must be at least `minimum`, each later one at least 5 above the
    highest valid bid so far, and nobody may outbid himself or herself. Bids that break a rule are
    ignored. `bids` holds (name, amount) in order. Return the winner and the amount, or ("", 0) if
    there is no valid bid.

    Process the pairs in `bids`. A bid counts if it is not lower than `minimum` (as long as there is
    none) or than the leading amount plus 5, and if its bidder is not already leading. Return the
    leading pair in the end; without one it is ("", 0).

    拍卖中首个出价至少为 `minimum`，之后每次至少比当前最高有效出价高 5，且不能给自己加价。违规的出价忽略。`bids` 按顺序给出 (姓名, 金额)，返回赢家和金额，没有有效出价返回
    ("", 0)。

    依次处理 `bids` 中的二元组：还没有出价时不低于 `minimum`，否则不低于领先金额加 5，并且出价者不是当前领先者，才算有效。返回最后领先的一对，没有则为 ("", 0)。

    >>> auction_winner([("Eva", 100), ("Tom", 103), ("Tom", 110), ("Tom", 200)], 50)
    ('Tom', 110)
    >>> auction_winner([("Eva", 40)], 50)
    ('', 0)
    >>> auction_winner([], 10)
    ('', 0)
    """
    leader, highest = "", 0
    for name, amount in bids:
        needed = highest + 5 if leader else minimum
        if name != leader and amount >= needed:
            leader, highest = name, amount
    return leader, highest


def lost_property(found: list[tuple[str, int]], today: int) -> dict[str, str]:
    """A lost property office keeps things for 30 days; after that they are "for sale", and after 60
    days "given away". Things whose name begins with "passport" or "key" are "sent to police" after
    7 days instead. Until then all are "kept". `found` holds names and the day numbers of finding,
    `today` is the present day number. Return the state for each name.

    Map each thing in `found` to its state on the day `today`, by its age in days. Names starting
    with passport or key: up to 7 "kept", then "sent to police". Others: up to 30 "kept", up to 60
    "for sale", then "given away".

    失物招领处保管物品 30 天，之后 "for sale"，60 天后 "given away"。名字以 "passport" 或 "key" 开头的，7 天后则 "sent to
    police"。在此之前都是 "kept"。`found` 是物品名和捡到的日序号，`today` 是今天的日序号，返回每件物品的状态。

    按物品在 `today` 这天的存放天数，把 `found` 中的每件映射到状态。以 passport 或 key 开头的：7 天以内 "kept"，之后 "sent to
    police"；其他：30 天以内 "kept"，60 天以内 "for sale"，之后 "given away"。

    >>> lost_property([("scarf", 70), ("keys", 90), ("hat", 10)], 101)
    {'scarf': 'for sale', 'keys': 'sent to police', 'hat': 'given away'}
    >>> lost_property([("passport", 5)], 12)
    {'passport': 'kept'}
    >>> lost_property([], 1)
    {}
    """
    states = {}
    for name, day in found:
        age = today - day
        if name.startswith(("passport", "key")):
            states[name] = "kept" if age <= 7 else "sent to police"
        elif age <= 30:
            states[name] = "kept"
        else:
            states[name] = "for sale" if age <= 60 else "given away"
    return states


def lost_property_2(found: list[tuple[str, int]], today: int) -> dict[str, str]:
    def state(name: str, age: int) -> str:
        if name[:8] == "passport" or name[:3] == "key":
            steps = [(7, "kept"), (math.inf, "sent to police")]
        else:
            steps = [(30, "kept"), (60, "for sale"), (math.inf, "given away")]
        return next(word for limit, word in steps if age <= limit)

    return {name: state(name, today - day) for name, day in found}


def street_side(number: str) -> str:
    """House numbers are written like "12" or "12a". Even numbers stand on the "left" side, odd ones
    on the "right". Return the side for `number`, with " (back yard)" added if there is a small
    letter from b on behind it; "unknown" if it is not a number from 1 up, with at most one small
    letter a–z.

    Tell where a house is: `number` consists of digits without a leading zero and perhaps one letter
    a–z, otherwise it is "unknown". The parity of the digits decides between "left" (even) and
    "right" (odd); houses with a letter other than a get the addition " (back yard)".

    门牌号写成 "12" 或 "12a"。偶数在 "left" 侧，奇数在 "right" 侧。返回 `number` 所在的一侧，若后面有 b 及以后的小写字母，则加上 " (back
    yard)"；如果不是从 1 起的数加最多一个小写字母 a–z，返回 "unknown"。

    判断房子的位置：`number` 由不以零开头的数字和可能的一个字母 a–z 组成，否则为 "unknown"。按数字的奇偶决定 "left"（偶）或 "right"（奇）；带有除 a
    以外字母的再加 " (back yard)"。

    >>> street_side("12")
    'left'
    >>> street_side("7c")
    'right (back yard)'
    >>> street_side("8a")
    'left'
    >>> street_side("0x")
    'unknown'
    """
    match = re.fullmatch("([1-9][0-9]*)([a-z]?)", number)
    if match is None:
        return "unknown"
    digits, letter = match.groups()
    side = "right" if int(digits) % 2 else "left"
    return side + (" (back yard)" if letter > "a" else "")


def newspaper_round(houses: list[int], papers: int) -> list[int]:
    """A boy delivers newspapers in a street: on the way out he serves the odd numbers of `houses`
    in rising order, on the way back the even ones in falling order. He has `papers` papers. Return
    the houses that get none, in the order in which he would have come to them.

    Order `houses` as odd ones ascending, then even ones descending; the first `papers` of them are
    served. Return the rest of this order.

    男孩在街上送报：去时按升序送 `houses` 中的奇数号，回来时按降序送偶数号。他带了 `papers` 份报纸。返回没有收到报纸的房子，按他本会走到的顺序。

    把 `houses` 排成奇数升序、再偶数降序，前 `papers` 家送到。返回这个次序中余下的部分。

    >>> newspaper_round([4, 1, 3, 2, 6], 3)
    [4, 2]
    >>> newspaper_round([5, 2], 9)
    []
    >>> newspaper_round([8, 7], 0)
    [7, 8]
    """
    odd = sorted(number for number in houses if number % 2 == 1)
    even = sorted((number for number in houses if number % 2 == 0), reverse=True)
    return (odd + even)[papers:]


def newspaper_round_2(houses: list[int], papers: int) -> list[int]:
    way = sorted(houses, key=lambda house: (house % 2 == 0, house if house % 2 else -house))
    missed = []
    for place, house in enumerate(way):
        if place >= papers:
            missed.append(house)
    return missed


def smoke_detector(readings: list[int]) -> list[str]:
    """A smoke detector measures once a minute. It is "quiet" below 20; from 20 on it "blinks"; if
    the value is 20 or more for the third time in a row, or 50 or more at once, it "beeps", and it
    goes on beeping until a value is below 10. Return what it does at each of the `readings`.

    Give the state for each value of `readings`. While it beeps, only a value under 10 ends that
    (then it is quiet). Otherwise: at least 50, or the third value in succession of at least 20,
    means "beeps"; at least 20 means "blinks"; less means "quiet".

    烟雾探测器每分钟测一次。低于 20 为 "quiet"；20 起为 "blinks"；连续第三次达到 20 或一次达到 50 就 "beeps"，并一直响到某个值低于 10。返回
    `readings` 中每次测量时的状态。

    给出 `readings` 每个值对应的状态。响铃期间只有低于 10 的值才能使其停止（变为 quiet）。否则：不低于 50，或连续第三个不低于 20 的值为 "beeps"；不低于 20
    为 "blinks"；更低为 "quiet"。

    >>> smoke_detector([5, 25, 30, 22, 15, 8])
    ['quiet', 'blinks', 'blinks', 'beeps', 'beeps', 'quiet']
    >>> smoke_detector([60, 9, 20])
    ['beeps', 'quiet', 'blinks']
    >>> smoke_detector([])
    []
    """
    states = []
    state = "quiet"
    high = 0
    for value in readings:
        high = high + 1 if value >= 20 else 0
        if state == "beeps" and value >= 10:
            states.append(state)
            continue
        if value >= 50 or high >= 3:
            state = "beeps"
        else:
            state = "blinks" if value >= 20 else "quiet"
        states.append(state)
    return states


def lottery_prize(ticket: list[int], drawn: list[int], extra: int) -> str:
    """In a small lottery five different numbers are `drawn`, and an `extra` number besides. A
    `ticket` has five different numbers. Five right ones win the "jackpot", four and the extra
    number "1000", four "200", three "20", and two with the extra number "5"; all others win
    "nothing". Return the prize.

    Count how many numbers of `ticket` are among `drawn` and whether `extra` is on the ticket. The
    prizes: 5 → jackpot; 4 with extra → 1000; 4 → 200; 3 → 20; 2 with extra → 5; otherwise nothing.
    Return the text.

    小型彩票开出五个不同的号码 `drawn` 和一个附加号 `extra`，彩票 `ticket` 上有五个不同的号码。中五个得 "jackpot"，中四个加附加号得 "1000"，中四个得
    "200"，中三个得 "20"，中两个加附加号得 "5"，其余为 "nothing"。返回奖项。

    统计 `ticket` 中有几个号码在 `drawn` 里，以及 `extra` 是否在票上。奖项：5 个 → jackpot；4 个加附加号 → 1000；4 个 → 200；3 个 →
    20；2 个加附加号 → 5；否则 nothing。返回文字。

    >>> lottery_prize([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], 9)
    'jackpot'
    >>> lottery_prize([1, 2, 3, 4, 9], [1, 2, 3, 4, 5], 9)
    '1000'
    >>> lottery_prize([1, 2, 9, 10, 11], [1, 2, 3, 4, 5], 9)
    '5'
    >>> lottery_prize([1, 2, 20, 10, 11], [1, 2, 3, 4, 5], 9)
    'nothing'
    """
    right = len(set(ticket) & set(drawn))
    if right == 5:
        return "jackpot"
    if right == 4:
        return "1000" if extra in ticket else "200"
    if right == 3:
        return "20"
    return "5" if right == 2 and extra in ticket else "nothing"


def lottery_prize_2(ticket: list[int], drawn: list[int], extra: int) -> str:
    right = 0
    for number in ticket:
        if number in drawn:
            right += 1
    prizes = {5: "jackpot", 4: "200", 3: "20"}
    with_extra = {4: "1000", 2: "5"}
    if extra in ticket and right in with_extra:
        return with_extra[right]
    return prizes.get(right, "nothing")


def ice_rink_sessions(minutes: int, own_skates: bool, group: int) -> int:
    """An ice rink sells sessions of 90 minutes for 4 euros; a rest of up to 15 minutes beyond full
    sessions is free, a longer one counts as a session. Skates cost 3 euros per person for the whole
    time. From 10 people in a `group` on, one in ten skates completely free. Return the price for a
    group in which everybody stays `minutes` minutes and all or none have their `own_skates`.

    For one person take 4 euros for each 90 of the `minutes` (the remainder counts as another 90 if
    it is more than 15), plus 3 unless `own_skates` is true. Multiply by the `group` less one for
    every full ten people.

    溜冰场每 90 分钟一场收 4 欧元；超出整场不多于 15 分钟的部分免费，更长则算一场。租冰鞋每人全程 3 欧元。10 人起的团体每十人有一人全免。`group` 人都待 `minutes`
    分钟，`own_skates` 表示是否都自带冰鞋，返回总价。

    每人按 `minutes` 中每 90 分钟 4 欧元计（余数超过 15 分钟时按一场计），`own_skates` 为假再加 3 欧元；乘以人数 `group`
    减去其中每满十人免一人后的数。

    >>> ice_rink_sessions(105, True, 1)
    4
    >>> ice_rink_sessions(106, False, 2)
    22
    >>> ice_rink_sessions(90, True, 20)
    72
    >>> ice_rink_sessions(0, True, 3)
    0
    """
    sessions, rest = divmod(minutes, 90)
    if rest > 15:
        sessions += 1
    price = 4 * sessions + (0 if own_skates else 3)
    return price * (group - group // 10)


def ice_rink_sessions_2(minutes: int, own_skates: bool, group: int) -> int:
    sessions = 0
    left = minutes
    while left > 15:
        sessions += 1
        left -= 90
    each = sessions * 4
    if not own_skates:
        each += 3
    paying = sum(1 for person in range(1, group + 1) if person % 10 != 0)
    return each * paying


def choir_rows(heights: list[int], rows: int) -> list[list[int]]:
    """A choir of singers with the given `heights` stands in `rows` rows (1 or more): the shortest
    in front. All rows have the same number of singers except the last one, which takes those left
    over as well. Within a row the heights rise from left to right. Return the rows from the front
    to the back; there are at least as many singers as rows.

    Sort `heights` and cut them into `rows` pieces of len(heights) // rows each, the last of which
    is longer if the number does not divide evenly. Return the list of pieces. `rows` is between 1
    and the number of singers.

    合唱团成员身高为 `heights`，站成 `rows` 排（至少 1 排），矮的在前。各排人数相同，只有最后一排还要收下剩余的人；每排内从左到右由矮到高。从前到后返回各排，人数不少于排数。

    把 `heights` 排序后切成 `rows` 段，每段 len(heights) // rows 人，除不尽时最后一段更长。返回各段组成的列表。`rows` 在 1 与人数之间。

    >>> choir_rows([160, 150, 170, 155, 180], 2)
    [[150, 155], [160, 170, 180]]
    >>> choir_rows([170, 160], 1)
    [[160, 170]]
    >>> choir_rows([3, 2, 1], 3)
    [[1], [2], [3]]
    """
    ordered = sorted(heights)
    size = len(ordered) // rows
    result = [ordered[row * size:(row + 1) * size] for row in range(rows - 1)]
    result.append(ordered[(rows - 1) * size:])
    return result


def choir_rows_2(heights: list[int], rows: int) -> list[list[int]]:
    size = len(heights) // rows
    result = [[] for _ in range(rows)]
    for place, height in enumerate(sorted(heights)):
        result[min(place // size, rows - 1)].append(height)
    return result


def dress_code(event: str, clothes: list[str]) -> list[str]:
    """For a "wedding" one needs a suit and a tie, for "sports" trainers and shorts, and for a
    "hike" boots, a hat and a bottle; any other event needs nothing. Return what is still missing
    for `event` when somebody has the `clothes`, in the order given here. Sandals are never allowed:
    if they are among the clothes, "leave the sandals" comes first in the list.

    List the things required by `event` (wedding: suit, tie; sports: trainers, shorts; hike: boots,
    hat, bottle) that are not in `clothes`. If "sandals" is in `clothes`, put "leave the sandals" at
    the beginning.

    参加 "wedding" 需要 suit 和 tie，"sports" 需要 trainers 和 shorts，"hike" 需要 boots、hat 和
    bottle，其他活动没有要求。返回某人有 `clothes` 时为 `event` 还缺什么，按上述次序。不许穿凉鞋：`clothes` 中有 "sandals" 时，列表最前面加
    "leave the sandals"。

    列出 `event` 所要求（wedding：suit、tie；sports：trainers、shorts；hike：boots、hat、bottle）而 `clothes`
    中没有的东西。若 `clothes` 里有 "sandals"，在开头放上 "leave the sandals"。

    >>> dress_code("hike", ["hat", "sandals"])
    ['leave the sandals', 'boots', 'bottle']
    >>> dress_code("wedding", ["tie", "suit"])
    []
    >>> dress_code("party", [])
    []
    """
    rules = {
        "wedding": ["suit", "tie"],
        "sports": ["trainers", "shorts"],
        "hike": ["boots", "hat", "bottle"],
    }
    missing = [thing for thing in rules.get(event, []) if thing not in clothes]
    if "sandals" in clothes:
        missing.insert(0, "leave the sandals")
    return missing


def dress_code_2(event: str, clothes: list[str]) -> list[str]:
    if event == "wedding":
        needed = "suit tie"
    elif event == "sports":
        needed = "trainers shorts"
    elif event == "hike":
        needed = "boots hat bottle"
    else:
        needed = ""
    answer = []
    if "sandals" in clothes:
        answer.append("leave the sandals")
    for thing in needed.split():
        if thing not in clothes:
            answer.append(thing)
    return answer


def quiet_hours_complaints(noises: list[tuple[int, str]]) -> dict[str, int]:
    """In a house it must be quiet before 7, from 13 to before 15 and from 22 o'clock on. `noises`
    holds pairs of an hour and a flat. A "piano flat" is a flat whose name begins with "P"; it may
    play from 13 to before 15, too. Return how many noises of each flat break the rule, only for
    flats with at least one, in the order of their first breach.

    Count the breaches by flat in `noises`, pairs (hour, flat): hours below 7 or at least 22 are
    forbidden to all, the hours 13 and 14 to all flats that do not begin with "P". Flats without a
    breach are left out; the others stand in the order in which they first broke the rule.

    楼内 7 点前、13 点到 15 点（不含）以及 22 点起须保持安静。`noises` 是钟点与住户的二元组；名字以 "P" 开头的住户在 13 点到 15
    点之间也可以弹琴。返回各住户违规的次数，只列至少违规一次的，按首次违规的顺序。

    按住户统计 `noises` 中 (钟点, 住户) 的违规：小于 7 或不小于 22 的钟点对所有人禁止，13 和 14 点对不以 "P"
    开头的住户禁止。没有违规的不列出，其余按首次违规的先后排列。

    >>> quiet_hours_complaints([(23, "A1"), (13, "P2"), (14, "A1"), (6, "P2")])
    {'A1': 2, 'P2': 1}
    >>> quiet_hours_complaints([(15, "A1"), (7, "B1")])
    {}
    >>> quiet_hours_complaints([])
    {}
    """
    breaches = {}
    for hour, flat in noises:
        is_night = hour < 7 or hour >= 22
        is_noon = 13 <= hour < 15 and not flat.startswith("P")
        if is_night or is_noon:
            breaches[flat] = breaches.get(flat, 0) + 1
    return breaches


def quiet_hours_complaints_2(noises: list[tuple[int, str]]) -> dict[str, int]:
    always = set(range(7)) | {22, 23}
    return dict(Counter(
        flat for hour, flat in noises
        if hour in always or (hour in (13, 14) and flat[:1] != "P")
    ))


def allotment_rent(area: int, shed: str, years: int) -> int:
    """A garden of `area` square metres costs 30 cents a square metre and year. A "wood" `shed` adds
    1500 cents, a "stone" one 4000, and "none" nothing. Whoever has had the garden for `years` years
    gets 2 per cent off for each full 5 years, but never more than 10 per cent. Return the yearly
    rent in cents, rounded down.

    Compute the rent: 30 times `area`, plus 1500 or 4000 for a `shed` of "wood" or "stone" (0 for
    "none"), less two per cent for every complete five of the `years`, with ten per cent as the
    limit. Leave out fractions.

    `area` 平方米的菜园每年每平方米 30 分。`shed` 为 "wood" 的小屋加 1500 分，"stone" 加 4000 分，"none" 不加。已租 `years` 年的，每满
    5 年减 2%，但最多减 10%。返回年租金（分），向下取整。

    计算租金：`area` 的 30 倍，`shed` 为 "wood" 或 "stone" 时加 1500 或 4000（"none" 为 0），`years`
    每满五年减百分之二，上限百分之十，舍去小数。

    >>> allotment_rent(200, "wood", 12)
    7200
    >>> allotment_rent(100, "none", 4)
    3000
    >>> allotment_rent(100, "stone", 60)
    6300
    """
    rent = 30 * area + {"wood": 1500, "stone": 4000, "none": 0}[shed]
    discount = min(10, years // 5 * 2)
    return rent * (100 - discount) // 100


def allotment_rent_2(area: int, shed: str, years: int) -> int:
    rent = area * 30
    if shed == "wood":
        rent += 1500
    elif shed == "stone":
        rent += 4000
    percent = 100
    while years >= 5 and percent > 90:
        percent -= 2
        years -= 5
    return rent * percent // 100


def cloud_of_balloons(balloons: dict[str, int], price: int, purse: int) -> list[str]:
    """A child with `purse` cents buys balloons that cost `price` cents each. In every round the
    child goes through the colours of `balloons` in their order and takes one of each that is left,
    until the money or the balloons are used up. Return the colours bought, in the order of buying.
    `price` is at least 1.

    Buy from `balloons` (colours and their numbers) round by round, one of each colour still there,
    as long as at least `price` (1 or more) of the `purse` remains. List the colours as they are
    bought; the dictionary stays as it is.

    孩子有 `purse` 分钱，气球每个 `price` 分（至少为 1）。每一轮按 `balloons` 的顺序从每种还有的颜色中各买一个，直到钱用完或气球卖完。按购买次序返回买到的颜色。

    从 `balloons`（颜色及数量）中一轮一轮地买，每轮每种还有的颜色买一个，直到 `purse` 剩余不足 `price`（不小于 1）。依次列出买到的颜色，不改变原字典。

    >>> cloud_of_balloons({"red": 2, "blue": 1}, 50, 200)
    ['red', 'blue', 'red']
    >>> cloud_of_balloons({"red": 5, "blue": 5}, 30, 100)
    ['red', 'blue', 'red']
    >>> cloud_of_balloons({}, 10, 100)
    []
    """
    left = dict(balloons)
    bought = []
    while any(left.values()) and purse >= price:
        for colour in left:
            if left[colour] > 0 and purse >= price:
                left[colour] -= 1
                purse -= price
                bought.append(colour)
    return bought


def cloud_of_balloons_2(balloons: dict[str, int], price: int, purse: int) -> list[str]:
    rounds = max(balloons.values(), default=0)
    order = [colour for turn in range(rounds) for colour in balloons if balloons[colour] > turn]
    return order[:purse // price]


def tide_walk(heights: list[int], needed: int) -> str:
    """A path over the sand can be walked at hours when the water stands below 100 centimetres.
    `heights` gives the water for each hour from 0 on, and the walk takes `needed` hours without a
    break. Return "start at H" for the latest hour H at which one can begin, or "stay here" if there
    is none. `needed` is at least 1.

    Find the last index H such that the `needed` (1 or more) values of `heights` from H on are all
    less than 100, and return "start at H"; if there is no such index, return "stay here".

    沙滩上的路在水位低于 100 厘米的钟点可以走。`heights` 是从 0 点起每小时的水位，走完需要连续 `needed` 小时（至少为 1）。返回最晚可以出发的钟点 H，写作
    "start at H"；没有则返回 "stay here"。

    求最大的下标 H，使 `heights` 从 H 开始的 `needed` 个（不少于 1）值都小于 100，返回 "start at H"；不存在时返回 "stay here"。

    >>> tide_walk([120, 90, 80, 95, 130], 2)
    'start at 2'
    >>> tide_walk([90, 100, 90], 2)
    'stay here'
    >>> tide_walk([], 1)
    'stay here'
    """
    for hour in range(len(heights) - needed, -1, -1):
        if max(heights[hour:hour + needed]) < 100:
            return f"start at {hour}"
    return "stay here"


def tide_walk_2(heights: list[int], needed: int) -> str:
    answer = "stay here"
    dry = 0
    for hour, height in enumerate(heights):
        dry = dry + 1 if height < 100 else 0
        if dry >= needed:
            answer = "start at " + str(hour - needed + 1)
    return answer


def locker_keys(events: list[str], lockers: int) -> dict[str, int]:
    """A swimming bath has lockers 1 to `lockers`. A guest who comes ("+Ann") gets the free locker
    with the lowest number, or none if all are taken; a guest who leaves ("-Ann") gives it back.
    Leaving without a locker has no effect, and whoever has one already gets no second. Return which
    guest has which locker after the `events`, sorted by the names.

    Process `events`: "+NAME" gives NAME the smallest free number from 1 to `lockers`, if there is
    one and NAME has none; "-NAME" frees the number of NAME, if any. Return the numbers by name in
    alphabetical order.

    游泳馆有 1 到 `lockers` 号储物柜。客人到来（"+Ann"）得到号码最小的空柜，都占满则没有；客人离开（"-Ann"）归还柜子。没有柜子的人离开不起作用，已有柜子的不再得第二个。
    返回 `events` 之后谁有哪个柜子，按名字排序。

    处理 `events`："+名字" 在此人没有柜子且有空柜时，给他 1 到 `lockers` 中最小的空号；"-名字" 释放他的号码（如果有）。按字母顺序返回名字对应的号码。

    >>> locker_keys(["+Bo", "+Ann", "-Bo", "+Cy"], 5)
    {'Ann': 2, 'Cy': 1}
    >>> locker_keys(["+Bo", "+Ann"], 1)
    {'Bo': 1}
    >>> locker_keys(["-Bo"], 3)
    {}
    """
    taken = {}
    for event in events:
        name = event[1:]
        if event[0] == "-":
            taken.pop(name, None)
        elif name not in taken:
            for number in range(1, lockers + 1):
                if number not in taken.values():
                    taken[name] = number
                    break
    return dict(sorted(taken.items()))


def locker_keys_2(events: list[str], lockers: int) -> dict[str, int]:
    guests = [""] * lockers
    for event in events:
        sign, name = event[0], event[1:]
        if sign == "-" and name in guests:
            guests[guests.index(name)] = ""
        elif sign == "+" and name not in guests and "" in guests:
            guests[guests.index("")] = name
    numbers = {name: place for place, name in enumerate(guests, 1) if name}
    return {name: numbers[name] for name in sorted(numbers)}
