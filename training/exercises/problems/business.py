"""Business: carts, wages, taxes, stock, votes, seats and the like."""

import heapq
import math
from collections import Counter, defaultdict


def cart_total(cart: dict[str, int], prices: dict[str, int]) -> int:
    """Return what the goods in `cart` cost altogether. `cart` maps each article to its quantity and
    `prices` maps articles to the price of one; articles without a price cost nothing.

    Given the quantities in `cart` and the unit prices in `prices`, both keyed by article, compute
    the sum of quantity times price. Ignore articles that do not appear in `prices`.

    返回购物车 `cart` 中商品的总价。`cart` 是商品到数量的字典，`prices` 是商品到单价的字典，没有标价的商品按 0 计算。

    给定商品数量 `cart` 和单价 `prices`，求数量乘单价的总和，不在 `prices` 中的商品忽略。

    >>> cart_total({"pen": 3, "cup": 1}, {"pen": 2, "cup": 7})
    13
    >>> cart_total({"pen": 3, "gift": 1}, {"pen": 2})
    6
    >>> cart_total({}, {"pen": 2})
    0
    """
    return sum(prices.get(article, 0) * quantity for article, quantity in cart.items())


def cart_total_2(cart: dict[str, int], prices: dict[str, int]) -> int:
    total = 0
    for article in cart:
        if article in prices:
            total += cart[article] * prices[article]
    return total


def three_for_two(prices: list[int]) -> int:
    """In a sale, of every three articles the cheapest is free. Return the least that a customer has
    to pay for articles with the given `prices`, grouping them as well as possible.

    Given a list `prices`, sort it from high to low and let every third article be free; the answer
    is the sum of the others. That is the cheapest way to use "take three, pay for two".

    促销活动中每三件商品里最便宜的一件免费。返回购买价格为 `prices` 的商品时，以最优分组需要支付的最少金额。

    给定价格列表 `prices`，从高到低排序后每逢第三件免费，求其余商品的价格之和，即“买三付二”的最低花费。

    >>> three_for_two([5, 9, 7, 3])
    19
    >>> three_for_two([4, 4])
    8
    >>> three_for_two([6, 5, 4, 3, 2, 1])
    16
    >>> three_for_two([])
    0
    """
    ordered = sorted(prices, reverse=True)
    return sum(price for i, price in enumerate(ordered) if i % 3 != 2)


def three_for_two_2(prices: list[int]) -> int:
    ordered = sorted(prices, reverse=True)
    return sum(ordered) - sum(ordered[2::3])


def after_discounts(price: float, discounts: list[int]) -> float:
    """Take the `discounts`, given in percent, off the `price` one after the other, each from what
    is left, and return the result rounded to 2 decimals.

    Apply every percentage in `discounts` to `price` in turn: 10 and then 50 leave 90 percent and
    then half of that. Round only the final amount, to two decimals.

    对 `price` 依次应用 `discounts` 中的百分比折扣，每次都在剩余金额上打折，结果保留两位小数。

    把 `discounts` 里的各个百分比逐个从 `price` 中扣除（先 10 再 50 表示剩 90% 后再减半），只对最终金额四舍五入到两位小数。

    >>> after_discounts(100.0, [10, 50])
    45.0
    >>> after_discounts(19.99, [])
    19.99
    >>> after_discounts(80.0, [25])
    60.0
    """
    for percent in discounts:
        price *= (100 - percent) / 100
    return round(price, 2)


def after_discounts_2(price: float, discounts: list[int]) -> float:
    factor = math.prod(1 - percent / 100 for percent in discounts)
    return round(price * factor, 2)


def volume_price(quantity: int, unit_price: int) -> int:
    """Return the price of `quantity` pieces at `unit_price` cents each, with 5 percent off from 10
    pieces, 10 percent from 50 and 20 percent from 100. Fractions of a cent are dropped.

    Compute quantity times price and take the volume discount off: none below 10 pieces, then 5%,
    10% from 50 on and 20% from 100 on. `quantity` and `unit_price` (in cents) are integers, and the
    result is rounded down to whole cents.

    返回购买 `quantity` 件、单价 `unit_price` 分的总价：满 10 件减 5%，满 50 件减 10%，满 100 件减 20%，不足一分的部分舍去。

    计算 `quantity` 乘 `unit_price`（单位为分）并扣除批量折扣：少于 10 件无折扣，之后 5%，50 件起 10%，100 件起 20%，结果向下取整到分。

    >>> volume_price(10, 100)
    950
    >>> volume_price(9, 100)
    900
    >>> volume_price(100, 33)
    2640
    >>> volume_price(50, 1)
    45
    """
    percent = 0
    for least, off in ((10, 5), (50, 10), (100, 20)):
        if quantity >= least:
            percent = off
    return quantity * unit_price * (100 - percent) // 100


def best_coupon(total: int, coupons: list[tuple[int, int]]) -> int:
    """Each of the `coupons` is a pair (minimum, reduction), usable if the bill is at least the
    minimum. Return what remains of `total` after using the single best coupon, if any.

    A customer owes `total` and may use one of `coupons`, pairs of the amount one must spend and the
    amount one saves. Return the lowest sum to pay, which is never below zero.

    `coupons` 中每张券为（门槛，减免）二元组，账单不低于门槛时可用。返回 `total` 使用一张最优的券之后的应付金额，无券可用则不变。

    顾客应付 `total`，可以使用 `coupons` 中的一张券（满多少、减多少），求最低应付金额，结果不小于零。

    >>> best_coupon(120, [(100, 15), (200, 50)])
    105
    >>> best_coupon(40, [(50, 10)])
    40
    >>> best_coupon(5, [(0, 8)])
    0
    """
    saved = max((off for least, off in coupons if total >= least), default=0)
    return max(0, total - saved)


def progressive_tax(income: int, brackets: list[tuple[int, int]]) -> int:
    """Return the tax on `income`. `brackets` lists pairs (limit, percent) in rising order: the part
    of the income up to the first limit is taxed at its percent, the part from there to the next
    limit at the next, and so on. Above the last limit nothing is added. Round the sum down.

    Given `brackets` such as [(1000, 0), (5000, 20)], every slice of `income` between one limit and
    the next is taxed at the percentage that stands beside its upper limit; anything beyond the last
    limit is free. Find the whole tax, without fractions.

    返回收入 `income` 的税额。`brackets` 是按上限递增排列的（上限，百分比）列表：各区间内的收入部分按对应百分比征税，超过最后上限的部分不征税，总额向下取整。

    给定 [(1000, 0), (5000, 20)] 这样的 `brackets`，把 `income`
    落在相邻两个上限之间的部分按较高上限旁的百分比计税，最后一个上限以上免税，求总税额（舍去小数）。

    >>> progressive_tax(3000, [(1000, 0), (5000, 20)])
    400
    >>> progressive_tax(9000, [(1000, 10), (5000, 20)])
    900
    >>> progressive_tax(0, [(1000, 10)])
    0
    """
    tax = 0
    lower = 0
    for limit, percent in brackets:
        if income > lower:
            tax += (min(income, limit) - lower) * percent
        lower = limit
    return tax // 100


def net_from_gross(gross: float, rate: int) -> float:
    """Return the price without tax, rounded to 2 decimals, if `gross` includes a tax of `rate`
    percent on it.

    A price `gross` already contains `rate` percent of sales tax, which was computed on the net
    price. Find that net price and round it to two decimals.

    若含税价 `gross` 中包含按净价 `rate`% 计算的税，返回不含税的价格，保留两位小数。

    价格 `gross` 已包含税率为 `rate`（百分比）的销售税，税按税前价计算。求税前价格并四舍五入到两位小数。

    >>> net_from_gross(119.0, 19)
    100.0
    >>> net_from_gross(10.0, 0)
    10.0
    >>> net_from_gross(50.0, 7)
    46.73
    """
    return round(gross / (1 + rate / 100), 2)


def grade_for(score: int, boundaries: dict[str, int]) -> str:
    """`boundaries` maps each grade to the lowest score that earns it. Return the grade with the
    highest boundary that `score` reaches, or "fail" if it reaches none.

    Find the grade of an exam with `score` points. A grade in `boundaries` is earned from its number
    of points on; take the best one that is earned, and "fail" if there is none.

    `boundaries` 把每个等级映射到所需的最低分。返回 `score` 能达到的门槛最高的等级，一个都达不到则返回 "fail"。

    求得分 `score` 对应的等级：达到 `boundaries` 中某等级的分数即可获得该等级，取其中要求最高的，没有则为 "fail"。

    >>> grade_for(72, {"good": 70, "pass": 50, "top": 90})
    'good'
    >>> grade_for(50, {"good": 70, "pass": 50})
    'pass'
    >>> grade_for(31, {"pass": 50})
    'fail'
    """
    earned = [grade for grade, least in boundaries.items() if score >= least]
    return max(earned, key=boundaries.get, default="fail")


def grade_for_2(score: int, boundaries: dict[str, int]) -> str:
    result = "fail"
    highest = None
    for grade, least in boundaries.items():
        if score >= least and (highest is None or least > highest):
            result = grade
            highest = least
    return result


def mean_without_worst(scores: list[int]) -> float:
    """Return the average of `scores` after one lowest score has been left out, rounded to one
    decimal. With fewer than two scores the result is 0.0.

    A teacher drops each student's worst test. Given the list `scores`, compute the mean of the
    others to one decimal place; if there are not at least two scores, return 0.0.

    去掉 `scores` 中的一个最低分后求平均分，保留一位小数；少于两个分数时返回 0.0。

    老师会舍去每个学生最差的一次测验。给定成绩列表 `scores`，返回其余成绩的平均值（一位小数），不足两个成绩时结果为 0.0。

    >>> mean_without_worst([70, 90, 85])
    87.5
    >>> mean_without_worst([60, 60, 61])
    60.5
    >>> mean_without_worst([88])
    0.0
    """
    if len(scores) < 2:
        return 0.0
    return round((sum(scores) - min(scores)) / (len(scores) - 1), 1)


def mean_without_worst_2(scores: list[int]) -> float:
    kept = sorted(scores)[1:]
    return round(sum(kept) / len(kept), 1) if kept else 0.0


def weekly_pay(hours: list[int], wage: int) -> int:
    """Return a week's pay for the `hours` worked on each day at `wage` per hour. Hours beyond 8 on
    a day are paid double.

    Given the numbers of hours per day, `hours`, and the hourly `wage`, add up the pay: each of the
    first 8 hours of a day counts once, every further hour of that day twice.

    返回一周的工资：`hours` 为每天的工作小时数，`wage` 为时薪，每天超过 8 小时的部分按双倍计算。

    给定每天的小时数列表 `hours` 和时薪 `wage`，求总工资：每天前 8 小时按一倍、其后的每小时按两倍计。

    >>> weekly_pay([8, 10, 4], 20)
    480
    >>> weekly_pay([9], 15)
    150
    >>> weekly_pay([], 30)
    0
    """
    return sum(wage * (day + max(0, day - 8)) for day in hours)


def weekly_pay_2(hours: list[int], wage: int) -> int:
    paid = 0
    for day in hours:
        if day > 8:
            paid += 8 + 2 * (day - 8)
        else:
            paid += day
    return paid * wage


def commission(sales: int) -> int:
    """Return a seller's commission for `sales` dollars: nothing below 1000, else 5 percent of all
    and 100 dollars more for every full 10000. Fractions are dropped.

    For sales of at least 1000 dollars a seller gets 5% of `sales`, rounded down, plus a bonus of
    100 for each complete 10000; for less there is no commission. Compute it.

    返回销售额 `sales`（美元）的提成：不足 1000 没有提成，否则为全部的 5%，且每满 10000 另加 100，小数舍去。

    销售额达到 1000 时，销售员获得 `sales` 的 5%（向下取整），每满 10000 再奖励 100；不到 1000 时提成为 0。求提成金额。

    >>> commission(25000)
    1450
    >>> commission(999)
    0
    >>> commission(1010)
    50
    """
    if sales < 1000:
        return 0
    return sales * 5 // 100 + sales // 10000 * 100


def apply_orders(stock: dict[str, int], orders: list[tuple[str, int]]) -> dict[str, int]:
    """Return the `stock` that remains after `orders`, pairs of an article and a quantity, are
    served in turn. An order that cannot be met in full is refused and changes nothing.

    Work through `orders` one by one: if `stock` has at least the ordered quantity of the article,
    subtract it, otherwise skip the order. Return the new stock as a dictionary with the same keys.

    依次处理 `orders` 中的（商品，数量）订单，返回剩余库存。`stock` 不足以完全满足的订单被拒绝，不改变库存。

    逐个处理订单 `orders`：若 `stock` 中该商品的数量足够则减去，否则跳过该订单。返回键不变的新库存字典。

    >>> apply_orders({"pen": 5, "cup": 1}, [("pen", 3), ("cup", 2), ("pen", 2)])
    {'pen': 0, 'cup': 1}
    >>> apply_orders({"pen": 5}, [("hat", 1)])
    {'pen': 5}
    >>> apply_orders({}, [])
    {}
    """
    left = dict(stock)
    for article, quantity in orders:
        if left.get(article, 0) >= quantity and article in left:
            left[article] -= quantity
    return left


def reorder_list(stock: dict[str, int], minimum: dict[str, int]) -> dict[str, int]:
    """Return how much of each article has to be bought so that `stock` reaches `minimum`, leaving
    out articles of which there is enough. What `stock` does not mention is not there at all.

    Compare `stock` with the quantities in `minimum` and return a dictionary from each article that
    falls short to the missing quantity, in the order of `minimum`.

    返回为使 `stock` 达到 `minimum` 的要求，每种商品需要补购的数量，数量足够的商品不列出；`stock` 中没有的商品视为 0。

    将库存 `stock` 与最低数量 `minimum` 比较，返回不足的商品到缺少数量的字典，按 `minimum` 的顺序排列。

    >>> reorder_list({"tea": 2, "oil": 9}, {"tea": 5, "oil": 4, "salt": 1})
    {'tea': 3, 'salt': 1}
    >>> reorder_list({"tea": 5}, {"tea": 5})
    {}
    >>> reorder_list({}, {})
    {}
    """
    missing = {}
    for article, least in minimum.items():
        have = stock.get(article, 0)
        if have < least:
            missing[article] = least - have
    return missing


def reorder_list_2(stock: dict[str, int], minimum: dict[str, int]) -> dict[str, int]:
    gaps = {article: least - stock.get(article, 0) for article, least in minimum.items()}
    return {article: gap for article, gap in gaps.items() if gap > 0}


def fifo_cost(purchases: list[tuple[int, int]], sold: int) -> int:
    """Goods were bought in lots, pairs (quantity, unit price) in `purchases`, oldest first. Return
    what the `sold` pieces had cost if the oldest pieces leave first. There are enough of them.

    Compute the cost of `sold` pieces by the first-in-first-out rule: use up the lots of `purchases`
    from the beginning, each a tuple of quantity and price per piece, and add up the prices.

    货物分批购入，`purchases` 按时间先后列出（数量，单价）。按先进先出计算卖出的 `sold` 件的成本，数量保证足够。

    按先进先出法求 `sold` 件货物的成本：从头开始消耗 `purchases` 中的批次（每批为数量和单价的元组），把价格累加。

    >>> fifo_cost([(10, 2), (5, 3)], 12)
    26
    >>> fifo_cost([(4, 7)], 4)
    28
    >>> fifo_cost([(4, 7)], 0)
    0
    """
    cost = 0
    for quantity, price in purchases:
        used = min(quantity, sold)
        cost += used * price
        sold -= used
    return cost


def fifo_cost_2(purchases: list[tuple[int, int]], sold: int) -> int:
    pieces = [price for quantity, price in purchases for _ in range(quantity)]
    return sum(pieces[:sold])


def can_attend_all(meetings: list[tuple[int, int]]) -> bool:
    """Check whether one person can be in all `meetings`, pairs (start, end): no two may overlap.
    One may begin when another ends.

    Given `meetings` as tuples of start and end time in any order, return True if they do not
    overlap, where touching ends are allowed, and False otherwise.

    判断一个人能否参加所有 `meetings`（开始，结束）：任意两个会议不能重叠，但一个可以在另一个结束时开始。

    给定以（开始，结束）元组表示、顺序任意的会议 `meetings`，若互不重叠（首尾相接允许）则返回 True，否则返回 False。

    >>> can_attend_all([(13, 15), (9, 10), (10, 12)])
    True
    >>> can_attend_all([(9, 11), (10, 12)])
    False
    >>> can_attend_all([])
    True
    """
    ordered = sorted(meetings)
    return all(first[1] <= second[0] for first, second in zip(ordered, ordered[1:]))


def can_attend_all_2(meetings: list[tuple[int, int]]) -> bool:
    busy_until = None
    for start, end in sorted(meetings):
        if busy_until is not None and start < busy_until:
            return False
        busy_until = end
    return True


def fewest_rooms(bookings: list[tuple[int, int]]) -> int:
    """Return the smallest number of rooms in which all `bookings` can take place. Each is a pair
    (start, end) and occupies a room from start up to, but not including, end.

    Given the list `bookings` of start and end times, how many take place at the same moment at
    most? A booking that ends when another starts does not clash with it. No bookings need 0 rooms.

    返回安排所有预订 `bookings` 所需的最少房间数，每个预订为（开始，结束），占用从开始到结束之前的时间。

    给定开始与结束时间的列表 `bookings`，求同一时刻最多有多少个预订在进行；一个结束时另一个开始不算冲突，空列表返回 0。

    >>> fewest_rooms([(9, 12), (10, 11), (11, 13)])
    2
    >>> fewest_rooms([(1, 2), (2, 3)])
    1
    >>> fewest_rooms([])
    0
    """
    events = []
    for start, end in bookings:
        events.append((start, 1))
        events.append((end, -1))
    used = most = 0
    for _, change in sorted(events):
        used += change
        most = max(most, used)
    return most


def fewest_rooms_2(bookings: list[tuple[int, int]]) -> int:
    ends = []
    for start, end in sorted(bookings):
        if ends and ends[0] <= start:
            heapq.heapreplace(ends, end)
        else:
            heapq.heappush(ends, end)
    return len(ends)


def places_with_ties(points: list[int]) -> list[int]:
    """Return the place of every competitor with the given `points`, more being better. Equal points
    share a place, and the places after them are skipped, as in 1, 2, 2, 4.

    For each number in `points`, find the rank of that competitor: one more than how many have
    strictly more points. Keep the order of the list.

    返回得分为 `points` 的各选手的名次，分数越高越好；同分名次相同，其后的名次跳过，如 1、2、2、4。

    对 `points` 中的每个分数求该选手的排名，即分数严格更高的人数加一，结果保持原列表的顺序。

    >>> places_with_ties([50, 80, 80, 20])
    [3, 1, 1, 4]
    >>> places_with_ties([7])
    [1]
    >>> places_with_ties([])
    []
    """
    ordered = sorted(points, reverse=True)
    return [ordered.index(point) + 1 for point in points]


def places_with_ties_2(points: list[int]) -> list[int]:
    return [1 + sum(other > mine for other in points) for mine in points]


def rank_teams(matches: list[tuple[str, str, int, int]]) -> list[str]:
    """Return the teams of a league, best first. Each of the `matches` is (home, guest, goals of
    home, goals of guest); a win brings 3 points, a draw 1 each. Equal points are ordered by name.

    Rank the teams that appear in `matches`, tuples of two team names and their goals, by points: 3
    for winning, 1 for drawing, 0 for losing. Break ties by the alphabet.

    返回联赛球队的排名，最好的在前。`matches` 中每场为（主队，客队，主队进球，客队进球），胜得 3 分，平各得 1 分，同分按名称排序。

    把 `matches`（两个队名及各自进球数的元组）中出现的球队按积分从高到低排列：胜 3 分、平 1 分、负 0 分，积分相同按字母顺序。

    >>> rank_teams([("Ajax", "Bari", 1, 1), ("Bari", "Como", 2, 0)])
    ['Bari', 'Ajax', 'Como']
    >>> rank_teams([("Roma", "Genk", 0, 0)])
    ['Genk', 'Roma']
    >>> rank_teams([])
    []
    """
    points = {}
    for home, guest, scored, conceded in matches:
        points.setdefault(home, 0)
        points.setdefault(guest, 0)
        if scored > conceded:
            points[home] += 3
        elif scored < conceded:
            points[guest] += 3
        else:
            points[home] += 1
            points[guest] += 1
    return sorted(points, key=lambda team: (-points[team], team))


def ticket_revenue(ages: list[int]) -> int:
    """Return what visitors of the given `ages` pay together: nothing below 6, 5 below 18, 8 from 65
    on and 12 otherwise. Groups of 10 or more get 10 off in total.

    A museum charges by age: children under 6 are free, those under 18 pay 5, people of 65 or more
    pay 8, all others 12. If there are at least ten `ages`, the sum is reduced by 10 (not below 0).
    Compute the sum for the whole group.

    返回年龄为 `ages` 的参观者总共要付多少：6 岁以下免费，18 岁以下 5，65 岁及以上 8，其余 12；10 人及以上的团体总价减 10，但不低于 0。

    博物馆按年龄收费：不满 6 岁免费，不满 18 岁 5 元，满 65 岁 8 元，其他人 12 元。若 `ages` 至少有十人，总额减 10 元（最低为 0）。求整个团体的费用。

    >>> ticket_revenue([4, 10, 40, 70])
    25
    >>> ticket_revenue([30, 30, 30, 30, 30, 30, 30, 30, 30, 30])
    110
    >>> ticket_revenue([])
    0
    """
    total = 0
    for age in ages:
        if age < 6:
            continue
        if age < 18:
            total += 5
        elif age >= 65:
            total += 8
        else:
            total += 12
    return max(0, total - 10) if len(ages) >= 10 else total


def majority_winner(votes: list[str]) -> str | None:
    """Return the candidate who has more than half of the `votes`, or None if nobody has.

    Given `votes`, a list with the name on each ballot, find out who was elected by an absolute
    majority, that is, by more than half of all ballots. Without such a winner return None.

    返回在 `votes` 中得票超过半数的候选人，没有则返回 None。

    给定选票上的姓名列表 `votes`，求以绝对多数（超过全部选票的一半）当选的人，没有这样的人时返回 None。

    >>> majority_winner(["Ann", "Bob", "Ann"])
    'Ann'
    >>> majority_winner(["Ann", "Bob"])
    >>> majority_winner([])
    """
    counts = Counter(votes)
    for name, count in counts.items():
        if count * 2 > len(votes):
            return name
    return None


def majority_winner_2(votes: list[str]) -> str | None:
    leader, lead = None, 0
    for vote in votes:
        if lead == 0:
            leader = vote
        lead += 1 if vote == leader else -1
    return leader if votes.count(leader) * 2 > len(votes) else None


def borda_winner(ballots: list[list[str]]) -> str:
    """On each of the `ballots` all candidates are listed from best to worst. With n candidates the
    first gets n - 1 points, the next n - 2, and the last none. Return the one with most points, the
    alphabetically first in case of a tie.

    Evaluate `ballots`, rankings of the same candidates, by the Borda count: a candidate gets a
    point for everyone who is ranked below. Who wins? Among equals choose the smallest name.

    `ballots` 的每张选票从最好到最差列出所有候选人。若有 n 名候选人，第一名得 n - 1 分，依次递减，最后一名得 0 分。返回总分最高者，同分取字母顺序最前的。

    用波达计数法统计 `ballots`（对同一批候选人的排名）：每排在一个人之前得一分。返回获胜者，总分相同时取名字最小的。

    >>> borda_winner([["Ann", "Bob", "Cy"], ["Bob", "Cy", "Ann"]])
    'Bob'
    >>> borda_winner([["Zed", "Amy"], ["Amy", "Zed"]])
    'Amy'
    >>> borda_winner([["Solo"]])
    'Solo'
    """
    points = defaultdict(int)
    for ballot in ballots:
        for place, name in enumerate(ballot):
            points[name] += len(ballot) - 1 - place
    return min(points, key=lambda name: (-points[name], name))


def runoff_winner(ballots: list[list[str]]) -> str:
    """Hold an instant runoff. Each of the `ballots` ranks all candidates; while more than one is
    left, the one with the fewest first places (the alphabetically first of several) drops out, and
    the others move up. Return who remains.

    Given `ballots`, full rankings of the candidates, eliminate in each round the candidate whom the
    fewest ballots put first among those still in the race; in a tie the smallest name goes. Return
    the last candidate.

    进行排序复选投票：`ballots` 中每张选票排列所有候选人，只要剩下不止一人，就淘汰位居首位次数最少的人（多个则取字母顺序最前的），其余人依次上移。返回最后剩下的人。

    给定对候选人完整排序的 `ballots`，每轮淘汰在剩余候选人中被最少选票排在首位的人，次数相同时淘汰名字最小的，返回最后一位候选人。

    >>> runoff_winner([["A", "B", "C"], ["B", "C", "A"], ["C", "B", "A"]])
    'B'
    >>> runoff_winner([["X", "Y"], ["Y", "X"]])
    'Y'
    >>> runoff_winner([["M"]])
    'M'
    """
    left = set(ballots[0])
    while len(left) > 1:
        firsts = Counter({name: 0 for name in left})
        for ballot in ballots:
            firsts[next(name for name in ballot if name in left)] += 1
        left.remove(min(left, key=lambda name: (firsts[name], name)))
    return left.pop()


def balance_with_fees(start: int, bookings: list[int], fee: int) -> int:
    """Return the balance of an account after `bookings`. It begins with `start`; each booking is
    added (withdrawals are negative), and whenever the balance is below zero after a withdrawal,
    `fee` is taken off as well.

    An account holds `start`. Book the amounts in `bookings` in turn; a negative one that leaves the
    account overdrawn costs `fee` in addition. What is the final balance?

    返回账户依次记入 `bookings` 之后的余额。初始为 `start`，取款为负数；若取款后余额小于零，还要再扣除 `fee`。

    账户初始有 `start`，逐笔记入 `bookings` 中的金额；若一笔负数使账户处于透支状态，则另扣手续费 `fee`。求最终余额。

    >>> balance_with_fees(100, [-130, 50], 5)
    15
    >>> balance_with_fees(0, [20, -20], 9)
    0
    >>> balance_with_fees(10, [-20, -5], 1)
    -17
    """
    balance = start
    for amount in bookings:
        balance += amount
        if amount < 0 and balance < 0:
            balance -= fee
    return balance


def balance_with_fees_2(start: int, bookings: list[int], fee: int) -> int:
    for amount in bookings:
        start += amount
        start -= fee if amount < 0 and start < 0 else 0
    return start


def years_to_goal(savings: float, goal: float, rate: float) -> int:
    """Return after how many full years `savings` have grown to `goal` or more if `rate` percent of
    interest is added at the end of each year. `savings` and `rate` are positive.

    Money of the amount `savings` bears `rate` percent a year, which stays in the account. Count the
    years until there is at least `goal`; the answer is 0 if that is so from the start.

    若每年年末加上 `rate`% 的利息，`savings` 经过多少整年能达到或超过 `goal`？两个参数 `savings` 和 `rate` 均为正数。

    本金 `savings` 以每年 `rate`% 的利率复利增长，求达到至少 `goal` 所需的年数；一开始就已达到时返回 0。

    >>> years_to_goal(1000.0, 1100.0, 5.0)
    2
    >>> years_to_goal(500.0, 400.0, 1.0)
    0
    >>> years_to_goal(100.0, 200.0, 7.0)
    11
    """
    years = 0
    while savings < goal:
        savings *= 1 + rate / 100
        years += 1
    return years


def final_installment(debt: int, monthly: int) -> tuple[int, int]:
    """A `debt` without interest is paid off by `monthly` payments of the same size, the last of
    which may be smaller. Return the number of payments and the size of the last one.

    Given a positive `debt` and the payment `monthly`, return a tuple: how many months it takes
    until all is paid, and how much is due in the final month.

    无息债务 `debt` 每月还 `monthly`，最后一次可以较少。返回还款次数和最后一次的金额。

    给定正数 `debt` 和每月还款额 `monthly`，返回元组：还清需要多少个月，以及最后一个月应还多少。

    >>> final_installment(1000, 300)
    (4, 100)
    >>> final_installment(600, 300)
    (2, 300)
    >>> final_installment(50, 80)
    (1, 50)
    """
    months = math.ceil(debt / monthly)
    return months, debt - (months - 1) * monthly


def final_installment_2(debt: int, monthly: int) -> tuple[int, int]:
    months = 1
    while debt > monthly:
        debt -= monthly
        months += 1
    return months, debt


def shipping_cost(grams: int, express: bool) -> int:
    """Return the postage in cents for a parcel of `grams`: 400 up to 1000 grams, and 150 more for
    each further 500 grams or part of them. If `express` is set, the cost doubles.

    A parcel costs 400 cents if it weighs at most 1 kg; every additional half kilogram begun costs
    150. Double the sum for `express` delivery. Given the weight in `grams`, compute the cost.

    返回重 `grams` 克的包裹的邮费（分）：1000 克以内 400，之后每 500 克（不足也算）加 150；若 `express` 为真则费用加倍。

    包裹不超过 1 千克收 400 分，超出部分每开始半千克加收 150 分，`express` 快递时总价翻倍。给定重量 `grams`（克），求费用。

    >>> shipping_cost(1000, False)
    400
    >>> shipping_cost(1001, False)
    550
    >>> shipping_cost(2000, True)
    1400
    """
    cost = 400
    if grams > 1000:
        cost += 150 * math.ceil((grams - 1000) / 500)
    return cost * 2 if express else cost


def shipping_cost_2(grams: int, express: bool) -> int:
    extra = max(0, (grams - 1000 + 499) // 500)
    return (400 + 150 * extra) * (2 if express else 1)


def cheapest_carrier(weight: int, tariffs: dict[str, tuple[int, int]]) -> str:
    """`tariffs` maps each carrier to a base price and a price per kilogram. Return the carrier that
    is cheapest for `weight` kilograms, the first by name if several are.

    Who delivers `weight` kilograms at the lowest price? The cost with a carrier is the first number
    of its pair in `tariffs` plus `weight` times the second. Resolve ties alphabetically.

    `tariffs` 把每个承运商映射到（起价，每千克价格）。返回运送 `weight` 千克最便宜的承运商，价格相同时取名称靠前的。

    谁运送 `weight` 千克的价格最低？费用为 `tariffs` 中该承运商二元组的第一个数加上 `weight` 乘第二个数，并列时按字母顺序。

    >>> cheapest_carrier(3, {"Fox": (5, 2), "Owl": (8, 1)})
    'Fox'
    >>> cheapest_carrier(3, {"Owl": (5, 2), "Bee": (8, 1)})
    'Bee'
    >>> cheapest_carrier(10, {"Fox": (5, 2), "Owl": (8, 1)})
    'Owl'
    """
    def cost(carrier: str) -> int:
        base, per_kilogram = tariffs[carrier]
        return base + per_kilogram * weight

    return min(sorted(tariffs), key=cost)


def seats_together(row: str, group: int) -> int:
    """In a `row` of seats "." is free and "#" is taken. Return the index of the leftmost seat from
    which on `group` neighbouring seats are free, or -1 if there is no such place.

    Find seats for a `group` of people next to each other. The text `row` shows each seat as "."
    (free) or "#" (occupied); return the first index where enough free seats begin, else -1.

    座位排 `row` 中 "." 表示空位，"#" 表示已占。返回最左边的下标，从该处起有 `group` 个相邻空位；没有则返回 -1。

    为 `group` 个人找相邻的座位：字符串 `row` 用 "." 表示空座、"#" 表示有人，返回第一处足够的连续空座的起始下标，找不到返回 -1。

    >>> seats_together("#..#...", 3)
    4
    >>> seats_together("..#..", 2)
    0
    >>> seats_together("#.#", 2)
    -1
    """
    return row.find("." * group)


def seats_together_2(row: str, group: int) -> int:
    free = 0
    for i, seat in enumerate(row):
        free = free + 1 if seat == "." else 0
        if free == group:
            return i - group + 1
    return -1


def seat_label(number: int, per_row: int) -> str:
    """Return the label of seat `number`, counted from 1 through all rows of `per_row` seats: the
    row as a number and the place in it as a letter, such as "3B".

    Seats are numbered 1, 2, 3, ... from the front row on, each row having `per_row` of them (at
    most 26). Turn a `number` into its label: the number of the row, then A for the row's first
    seat, B for the second, and so on.

    座位从 1 开始连续编号，每排 `per_row` 个。返回 `number` 号座位的标签：排号加表示排内位置的字母，如 "3B"。

    座位从前排起依次编号 1、2、3……，每排有 `per_row` 个（不超过 26）。把 `number` 转换为标签：先写排号，再写字母，排内第一个为 A，第二个为 B，以此类推。

    >>> seat_label(1, 4)
    '1A'
    >>> seat_label(10, 4)
    '3B'
    >>> seat_label(8, 4)
    '2D'
    """
    row, place = divmod(number - 1, per_row)
    return f"{row + 1}{chr(ord('A') + place)}"


def shares_of_bill(total: int, people: int) -> list[int]:
    """Split a bill of `total` cents among `people` persons as evenly as possible. Return the
    shares, the larger ones first; they add up to `total`.

    Given an amount `total` in cents and the number of `people`, return a list with each person's
    share. Shares are whole and differ by at most one cent, in descending order.

    把 `total` 分的账单尽量平均地分给 `people` 个人，返回每个人的份额，较大的在前，总和等于 `total`。

    给定金额 `total`（分）和人数 `people`，返回各人应付的整数份额，彼此最多相差一分，从大到小排列。

    >>> shares_of_bill(100, 3)
    [34, 33, 33]
    >>> shares_of_bill(9, 3)
    [3, 3, 3]
    >>> shares_of_bill(2, 4)
    [1, 1, 0, 0]
    """
    share, rest = divmod(total, people)
    return [share + 1] * rest + [share] * (people - rest)


def shares_of_bill_2(total: int, people: int) -> list[int]:
    shares = []
    for left in range(people, 0, -1):
        share = math.ceil(total / left)
        shares.append(share)
        total -= share
    return shares


def settle_up(paid: dict[str, int]) -> dict[str, int]:
    """Friends share all costs equally; `paid` says what each has spent. Return how much each still
    has to receive (positive) or to pay (negative). The sum divides evenly.

    Given the expenses `paid` of each person, compute for everybody the difference between what the
    person spent and the average of all. The average is a whole number; without people return {}.

    朋友们平摊所有费用，`paid` 是每个人的支出。返回每人还应收到（正）或支付（负）的金额，总额可以整除。

    给定每个人的支出 `paid`，计算每个人的支出与平均值之差，平均值总是整数；没有人时返回空字典。

    >>> settle_up({"Ann": 30, "Bob": 0, "Cy": 15})
    {'Ann': 15, 'Bob': -15, 'Cy': 0}
    >>> settle_up({"Eve": 8})
    {'Eve': 0}
    >>> settle_up({})
    {}
    """
    if not paid:
        return {}
    share = sum(paid.values()) // len(paid)
    return {name: spent - share for name, spent in paid.items()}


def make_change(amount: int, coins: list[int]) -> dict[int, int]:
    """Pay `amount` by always taking the largest coin that still fits. Return how many of each of
    the `coins` are used, from the largest down, without those not needed. A coin of 1 is included.

    Change `amount` greedily into `coins`, whose values come in any order and contain 1: use as many
    of the greatest as possible, then of the next, and so on. Return a dictionary from value to
    number that lists only coins used.

    每次都取不超过余额的最大硬币来支付 `amount`。返回 `coins` 中各面值使用的数量，从大到小，不含未使用的；面值 1 总是存在。

    用贪心法把 `amount` 换成 `coins` 中的硬币（顺序任意，包含 1）：先尽量多用最大面值，再用次大的，依此类推。返回面值到数量的字典，只列出用到的。

    >>> make_change(68, [1, 5, 25, 10])
    {25: 2, 10: 1, 5: 1, 1: 3}
    >>> make_change(4, [5, 1])
    {1: 4}
    >>> make_change(0, [1])
    {}
    """
    used = {}
    for coin in sorted(coins, reverse=True):
        count, amount = divmod(amount, coin)
        if count:
            used[coin] = count
    return used


def parking_fee(minutes: int) -> int:
    """Return the fee for parking `minutes`: the first 30 minutes are free, after that every hour
    begun, counted from the start, costs 2, and a whole day (24 hours) never costs more than 20.

    Parking is free up to half an hour. Otherwise each started hour costs 2, with at most 20 for
    every 24 hours. Given the stay in `minutes`, which may last several days, compute the fee.

    返回停车 `minutes` 分钟的费用：30 分钟以内免费，否则从开始算起每开始一小时收 2，每 24 小时最多收 20。

    停车不超过半小时免费；否则每开始一小时收 2，每 24 小时封顶 20。给定停车时长 `minutes`（可能有好几天），求费用。

    >>> parking_fee(30)
    0
    >>> parking_fee(61)
    4
    >>> parking_fee(720)
    20
    >>> parking_fee(1500)
    22
    """
    if minutes <= 30:
        return 0
    days, rest = divmod(minutes, 24 * 60)
    return days * 20 + min(20, math.ceil(rest / 60) * 2)


def late_fee(due: int, returned: int, kind: str) -> int:
    """A library charges for late returns: 10 a day for a "book", 50 for a "film" and 20 for
    anything else, but no more than 300. Return the fee if an item of this `kind` was due on day
    `due` and came back on day `returned`.

    Given the day numbers `due` and `returned` and the `kind` of an item, multiply the days of delay
    by 10 ("book"), 50 ("film") or 20 (other kinds) and cap the result at 300. No delay costs 0.

    图书馆对逾期收费："book" 每天 10，"film" 每天 50，其他每天 20，最多 300。物品类别为 `kind`，应于第 `due` 天归还，实际在第 `returned`
    天归还，返回费用。

    给定日期序号 `due`、`returned` 和物品类别 `kind`，用逾期天数乘以 10（"book"）、50（"film"）或 20（其他），结果不超过 300，未逾期为 0。

    >>> late_fee(10, 14, "book")
    40
    >>> late_fee(10, 9, "film")
    0
    >>> late_fee(1, 31, "film")
    300
    >>> late_fee(3, 5, "map")
    40
    """
    per_day = {"book": 10, "film": 50}.get(kind, 20)
    return min(300, max(0, returned - due) * per_day)


def best_month(sales: list[tuple[str, int]]) -> str:
    """Return the month, such as "2024-03", in which the sum of `sales` is highest; each entry is a
    date "YYYY-MM-DD" with an amount. Of equal months take the earliest. The list is not empty.

    Add up the amounts in `sales`, pairs of an ISO date and a number, month by month and return the
    strongest month as "YYYY-MM"; in a tie the one that comes first in the calendar.

    `sales` 的每一项是日期 "YYYY-MM-DD" 和金额。返回销售额总和最高的月份，如 "2024-03"，相同时取最早的月份；列表非空。

    按月累加 `sales`（日期与金额的二元组）中的金额，以 "YYYY-MM" 的形式返回总额最高的月份，并列时取时间上最靠前的。

    >>> best_month([("2024-03-01", 40), ("2024-02-11", 50), ("2024-03-09", 20)])
    '2024-03'
    >>> best_month([("2023-05-05", 7), ("2023-01-31", 7)])
    '2023-01'
    >>> best_month([("2020-12-24", 1)])
    '2020-12'
    """
    totals = defaultdict(int)
    for day, amount in sales:
        totals[day[:7]] += amount
    return max(sorted(totals), key=lambda month: totals[month])


def over_budget(spending: list[tuple[str, int]], budget: dict[str, int]) -> list[str]:
    """Return, sorted, the categories whose total in `spending` is above their limit in `budget`.
    `spending` has pairs (category, amount); a category without a limit counts as limit 0.

    Sum up the amounts in `spending` by category and list in alphabetical order every category that
    exceeds its entry in `budget`. What has no entry may not cost anything.

    返回 `spending` 中总支出超过 `budget` 限额的类别，按字母排序。`spending` 由（类别，金额）组成，没有限额的类别限额为 0。

    按类别累加 `spending` 中的金额，按字母顺序列出所有超出 `budget` 中额度的类别，`budget` 里没有的类别额度视为 0。

    >>> over_budget([("food", 30), ("fun", 9), ("food", 25)], {"food": 50, "fun": 10})
    ['food']
    >>> over_budget([("taxi", 1)], {})
    ['taxi']
    >>> over_budget([], {"food": 10})
    []
    """
    totals = {}
    for category, amount in spending:
        totals[category] = totals.get(category, 0) + amount
    return sorted(name for name, total in totals.items() if total > budget.get(name, 0))


def over_budget_2(spending: list[tuple[str, int]], budget: dict[str, int]) -> list[str]:
    totals = Counter()
    for category, amount in spending:
        totals[category] += amount
    return [name for name in sorted(totals) if totals[name] > budget.get(name, 0)]


def longest_attendance(days: str) -> int:
    """Return the length of the longest unbroken attendance in `days`, where "P" means present, "A"
    absent and "H" holiday. A holiday does not interrupt a series, but does not count either.

    The text `days` has one letter per day. Find the greatest number of "P" without an "A" in
    between; days marked "H" are passed over.

    `days` 中 "P" 表示出勤，"A" 表示缺勤，"H" 表示假日。返回最长的连续出勤天数，假日不打断连续也不计入。

    字符串 `days` 每天一个字母，求中间没有 "A" 的 "P" 的最大个数，标记为 "H" 的日子跳过。

    >>> longest_attendance("PPHPAPP")
    3
    >>> longest_attendance("AHA")
    0
    >>> longest_attendance("")
    0
    """
    return max(part.count("P") for part in days.split("A"))


def longest_attendance_2(days: str) -> int:
    longest = current = 0
    for day in days:
        if day == "A":
            current = 0
        elif day == "P":
            current += 1
            longest = max(longest, current)
    return longest


def checkout_time(customers: list[int], tills: int) -> int:
    """Return when the last of `customers` is served. They queue in this order, each needing the
    given number of minutes, and the next one always goes to the till that becomes free first; there
    are `tills` of them, all free at the start.

    People stand in one queue in front of `tills` checkouts. Given the service times `customers` in
    order of the queue, each person uses whichever checkout is free first. How many minutes pass
    until all are done? Nobody needs 0.

    返回 `customers` 中最后一位顾客结账完毕的时间。顾客按顺序排队，列表给出每人所需分钟数，下一位总是去最先空闲的收银台，共有 `tills` 个，开始时都空闲。

    人们在 `tills` 个收银台前排成一队。给定按排队顺序的服务时间 `customers`，每个人使用最先空出的收银台，求全部完成所需的分钟数；没有顾客时为 0。

    >>> checkout_time([5, 3, 4], 1)
    12
    >>> checkout_time([10, 2, 3, 3], 2)
    10
    >>> checkout_time([2, 3, 10], 2)
    12
    >>> checkout_time([], 3)
    0
    """
    free_at = [0] * tills
    for minutes in customers:
        earliest = free_at.index(min(free_at))
        free_at[earliest] += minutes
    return max(free_at)


def checkout_time_2(customers: list[int], tills: int) -> int:
    free_at = [0] * tills
    for minutes in customers:
        heapq.heapreplace(free_at, free_at[0] + minutes)
    return max(free_at)


def loyalty_level(points: int) -> tuple[str, int]:
    """Return the level of a customer with `points` and the points missing for the next level: up to
    99 "basic", from 100 "silver", from 500 "gold". At "gold" nothing is missing.

    Levels begin at 0 ("basic"), 100 ("silver") and 500 ("gold") points. For a given number of
    `points`, return a tuple of the present level and the distance to the following one, or 0 if
    there is none.

    返回积分为 `points` 的顾客的等级以及距下一等级所缺的积分：99 及以下 "basic"，100 起 "silver"，500 起 "gold"，"gold" 时所缺为 0。

    等级从 0（"basic"）、100（"silver"）和 500（"gold"）分开始。给定积分 `points`，返回当前等级和到下一等级的差距组成的元组，没有下一等级时差距为 0。

    >>> loyalty_level(120)
    ('silver', 380)
    >>> loyalty_level(0)
    ('basic', 100)
    >>> loyalty_level(500)
    ('gold', 0)
    """
    if points >= 500:
        return "gold", 0
    if points >= 100:
        return "silver", 500 - points
    return "basic", 100 - points


def next_invoice(last: str) -> str:
    """Return the number of the invoice after `last`, which looks like "INV-2024-0099": the final
    part is counted up and keeps at least its number of digits.

    Given an invoice number `last`, whose parts are joined by hyphens, add 1 to the last part. Fill
    it with zeros to the length it had; it may become longer after 9999.

    发票号形如 "INV-2024-0099"，返回 `last` 之后的下一个发票号：最后一段加一，位数至少保持不变。

    给定以连字符连接各部分的发票号 `last`，把最后一段加 1，并用零补足到原来的长度，9999 之后可以变长。

    >>> next_invoice("INV-2024-0099")
    'INV-2024-0100'
    >>> next_invoice("A-9")
    'A-10'
    >>> next_invoice("R-1-000")
    'R-1-001'
    """
    head, _, number = last.rpartition("-")
    return f"{head}-{str(int(number) + 1).zfill(len(number))}"
