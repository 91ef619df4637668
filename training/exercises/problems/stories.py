"""Stories: short word problems about animals, food, money, travel, sport and school."""

import math
import re
from collections import Counter, defaultdict


def egg_boxes(hens: int, days: int, cracked: int) -> int:
    """Each of `hens` hens lays one egg a day for `days` days. Then `cracked` eggs break, and the
    rest are packed in boxes of six. Return how many boxes can be filled completely.

    A farmer collects one egg per hen and day from `hens` hens during `days` days. `cracked` of the
    eggs (never more than there are) cannot be sold. How many full boxes of 6 eggs do the others
    make?

    `hens` 只母鸡每天每只下一个蛋，共下了 `days` 天，其中 `cracked` 个碎了。剩下的鸡蛋每盒装 6 个，
    返回能装满多少盒。

    农夫养了 `hens` 只鸡，每只每天下 1 个蛋。`days` 天后扣除破损的 `cracked` 个（不会超过总数），
    其余按 6 个一盒包装，求装满的盒数。

    >>> egg_boxes(10, 3, 4)
    4
    >>> egg_boxes(2, 2, 0)
    0
    >>> egg_boxes(6, 1, 0)
    1
    """
    return (hens * days - cracked) // 6


def snail_days(depth: int, climb: int, slip: int) -> int:
    """A snail sits at the bottom of a well `depth` metres deep. By day it climbs `climb` metres, by
    night it slips back `slip` metres. Return on which day it gets out, or -1 if it never does. The
    depth is at least 1.

    Every day a snail climbs `climb` metres up a well of `depth` metres (1 or more), and every night
    it slides down `slip` metres. On which day, counted from 1, does it reach the top? Return -1 if
    that will not happen.

    一只蜗牛在 `depth` 米深（至少 1 米）的井底，白天向上爬 `climb` 米，夜里下滑 `slip` 米。
    返回它第几天爬出井口，永远爬不出则返回 -1。

    井深 `depth` 米（不小于 1），蜗牛每天白天爬 `climb` 米，晚上滑落 `slip` 米，
    求第几天（从 1 数起）能到达井口；如果到不了，返回 -1。

    >>> snail_days(10, 3, 2)
    8
    >>> snail_days(5, 6, 1)
    1
    >>> snail_days(5, 2, 2)
    -1
    """
    if climb >= depth:
        return 1
    if climb <= slip:
        return -1
    return 1 + math.ceil((depth - climb) / (climb - slip))


def snail_days_2(depth: int, climb: int, slip: int) -> int:
    if climb < depth and climb <= slip:
        return -1
    height = 0
    day = 0
    while True:
        day += 1
        height += climb
        if height >= depth:
            return day
        height -= slip


def pizzas_to_order(hungry: int, others: int) -> int:
    """For a party, each of `hungry` hungry guests eats four slices of pizza and each of `others`
    other guests two. A pizza has eight slices; return how many must be ordered so that there is
    enough.

    There are `hungry` guests who want 4 slices and `others` who want 2. Return the least number of
    pizzas, of 8 slices each, that is enough for all of them.

    聚会上有 `hungry` 位很饿的客人，每人吃 4 片披萨；另有 `others` 位客人每人吃 2 片。
    一个披萨有 8 片，返回至少要订多少个。

    每个披萨切成 8 片。`hungry` 个人每人要 4 片，`others` 个人每人要 2 片，
    求够所有人吃的最少披萨数。

    >>> pizzas_to_order(3, 2)
    2
    >>> pizzas_to_order(0, 5)
    2
    >>> pizzas_to_order(0, 0)
    0
    """
    slices = 4 * hungry + 2 * others
    return (slices + 7) // 8


def left_at_stops(boarding: list[int], leaving: list[int], seats: int) -> int:
    """A bus with `seats` seats starts empty. At stop i first `leaving[i]` passengers get off (all
    of them, if fewer are on board), then `boarding[i]` people want to get on, but only as many as
    there are free seats can. Return how many people in all had to stay behind.

    At each stop of a bus with `seats` seats some people leave, as listed in `leaving`, at most as
    many as are in it, and then others, as listed in `boarding`, get on while seats are free. Count
    the people at all stops who found no seat. The bus is empty at first and both lists are equally
    long.

    一辆有 `seats` 个座位的公交车空车出发。每到一站，
    先有 `leaving` 中对应的人数下车（最多下完车上的人），再有 `boarding` 中对应的人数想上车，
    坐满为止。返回所有站上没能上车的总人数。

    公交车共 `seats` 个座位，起初没有乘客。第 i 站先下 `leaving[i]` 人（车上不足则全下），
    再上 `boarding[i]` 人，没有空座的人只能留下。两个列表等长，求各站留下的人数之和。

    >>> left_at_stops([5, 4], [0, 2], 6)
    1
    >>> left_at_stops([10], [3], 8)
    2
    >>> left_at_stops([], [], 4)
    0
    """
    on_board = 0
    behind = 0
    for wanting, going in zip(boarding, leaving):
        on_board -= min(going, on_board)
        entering = min(wanting, seats - on_board)
        on_board += entering
        behind += wanting - entering
    return behind


def taxi_price(km: int, bags: int, night: bool) -> int:
    """A taxi ride costs 4 coins plus 2 per kilometre for `km` kilometres; from the 11th kilometre
    on, a kilometre costs only 1. Each of `bags` bags beyond the first costs 1 more. At `night` the
    whole price is doubled. Return the price.

    Compute the fare in coins: 4 to begin with, 2 for each of the first ten of `km` kilometres and 1
    for each further one, 1 for every bag of `bags` except one free bag, and twice the sum if it is
    `night`.

    出租车起步价 4 元，共行驶 `km` 公里：前 10 公里每公里 2 元，之后每公里 1 元；
    `bags` 件行李第一件免费，其余每件 1 元；`night` 为真时总价翻倍。返回车费。

    求打车费用：基础费 4，`km` 公里中前十公里每公里收 2，超出部分每公里收 1，
    行李 `bags` 件中除一件免费外每件收 1，若是夜间（`night`）总额乘以 2。

    >>> taxi_price(5, 0, False)
    14
    >>> taxi_price(12, 3, False)
    28
    >>> taxi_price(5, 1, True)
    28
    """
    price = 4 + 2 * min(km, 10) + max(km - 10, 0) + max(bags - 1, 0)
    return 2 * price if night else price


def taxi_price_2(km: int, bags: int, night: bool) -> int:
    price = 4
    for number in range(1, km + 1):
        price += 2 if number <= 10 else 1
    if bags > 1:
        price += bags - 1
    if night:
        price *= 2
    return price


def piggy_bank(weeks: int, highest: int) -> int:
    """Mia puts 1 coin into her piggy bank in the first week, 2 in the second, 3 in the third and so
    on, but never more than `highest` in one week. Return how much she has after `weeks` weeks.

    In week number w a child saves w coins, or `highest` coins if w is greater than that. What is
    the total saved in the first `weeks` weeks?

    米娅第 1 周往存钱罐放 1 枚硬币，第 2 周放 2 枚，依次递增，但每周最多放 `highest` 枚。
    返回 `weeks` 周后共有多少枚。

    小朋友第 w 周存 w 元，若 w 超过 `highest` 则只存 `highest` 元，求前 `weeks` 周存款的总和。

    >>> piggy_bank(4, 10)
    10
    >>> piggy_bank(5, 3)
    12
    >>> piggy_bank(0, 5)
    0
    """
    return sum(min(week, highest) for week in range(1, weeks + 1))


def piggy_bank_2(weeks: int, highest: int) -> int:
    if weeks <= highest:
        return weeks * (weeks + 1) // 2
    return highest * (highest + 1) // 2 + (weeks - highest) * highest


def longest_swim(diary: str) -> str | None:
    """Leo writes his training into a `diary` such as 'Mon 12 laps, Tue 8 laps, Thu 15 laps'. Return
    the day on which he swam the most laps, the first such day if there are several, or None if the
    diary is empty.

    The text `diary` holds entries of the form 'DAY N laps', separated by a comma and a space. Find
    the entry with the greatest number N (the earliest one on a tie) and return its day; None for an
    empty text.

    里奥在 `diary` 中这样记录游泳训练：'Mon 12 laps, Tue 8 laps, Thu 15 laps'。
    返回游得最多的那一天，并列取最先的，日记为空时返回 None。

    文本 `diary` 由若干“星期 数字 laps”组成，以逗号加空格分隔。求数字最大的条目对应的星期，
    相同取靠前的，空文本返回 None。

    >>> longest_swim('Mon 12 laps, Tue 8 laps, Thu 15 laps')
    'Thu'
    >>> longest_swim('Sat 9 laps, Sun 9 laps')
    'Sat'
    >>> longest_swim('')
    """
    entries = re.findall(r'(\w+) (\d+) laps', diary)
    if not entries:
        return None
    return max(entries, key=lambda entry: int(entry[1]))[0]


def longest_swim_2(diary: str) -> str | None:
    best_day = None
    most = -1
    for entry in diary.split(', '):
        parts = entry.split()
        if len(parts) == 3 and int(parts[1]) > most:
            best_day, most = parts[0], int(parts[1])
    return best_day


def market_bill(note: str) -> int:
    """A shopping `note` reads like '3 apples at 2, 4 pears at 5': a number of pieces, a kind, and
    the price of one piece after 'at'. Return what everything costs together; an empty note costs 0.

    Compute the total of the `note`, in which each entry has the form 'N things at P' (N pieces at P
    coins apiece) and entries are separated by ', '. No entries cost nothing.

    购物单 `note` 形如 '3 apples at 2, 4 pears at 5'，表示数量、品名和 at 后面的单价。返回总价，
    空购物单为 0。

    `note` 中每一项都是“数量 品名 at 单价”，各项以逗号加空格隔开，求所有商品的总金额，
    没有商品时返回 0。

    >>> market_bill('3 apples at 2, 4 pears at 5')
    26
    >>> market_bill('10 eggs at 1')
    10
    >>> market_bill('')
    0
    """
    total = 0
    for pieces, price in re.findall(r'(\d+) \w+ at (\d+)', note):
        total += int(pieces) * int(price)
    return total


def market_bill_2(note: str) -> int:
    numbers = [int(found) for found in re.findall(r'\d+', note)]
    return sum(pieces * price for pieces, price in zip(numbers[::2], numbers[1::2]))


def legs_in_the_yard(sentence: str) -> int:
    """How many legs are in the yard? The `sentence` says who is there, like '4 cows, 3 hens and 2
    spiders'. Hens and ducks have two legs, spiders eight, snails none, and all other animals four.
    Names are in the plural, each with its number before it.

    Add up the legs of the animals counted in `sentence` (each a number followed by a plural in
    small letters): 2 for hens and ducks, 8 for spiders, 0 for snails and 4 for any other kind.

    句子 `sentence` 说明院子里有哪些动物，例如 '4 cows, 3 hens and 2 spiders'（数字后跟复数名词）。
    hens 和 ducks 有 2 条腿，spiders 有 8 条，snails 没有腿，其余动物 4 条。返回腿的总数。

    从 `sentence` 中找出每个数字及其后的小写复数动物名，求腿的总数：hens、ducks 各 2 条，
    spiders 各 8 条，snails 为 0，其他动物一律 4 条。

    >>> legs_in_the_yard('4 cows, 3 hens and 2 spiders')
    38
    >>> legs_in_the_yard('5 snails and 1 dogs')
    4
    >>> legs_in_the_yard('nobody')
    0
    """
    legs = {'hens': 2, 'ducks': 2, 'spiders': 8, 'snails': 0}
    animals = re.findall(r'(\d+) ([a-z]+)', sentence)
    return sum(int(number) * legs.get(animal, 4) for number, animal in animals)


def nights_to_catch(mice: int, caught: int, born: int) -> int:
    """A barn has `mice` mice. Every night the cat catches `caught` of them, or all that are left if
    fewer; if any survive, `born` young ones are added in the morning. Return after how many nights
    there are no mice, or -1 if the cat cannot manage.

    Each night `caught` mice vanish from a barn with `mice` mice, and each morning, unless the barn
    is empty, `born` new ones appear. Return the number of nights until it is empty, 0 if it already
    is, and -1 if it never will be.

    谷仓里有 `mice` 只老鼠。猫每晚抓 `caught` 只（不够就全抓完），若还有剩，早上又生出 `born` 只。
    返回几晚之后老鼠被抓光，永远抓不光返回 -1。

    开始有 `mice` 只老鼠，每晚减少 `caught` 只，次日早晨只要没抓光就增加 `born` 只。
    求抓光所需的夜数：本来就没有则为 0，不可能抓光则为 -1。

    >>> nights_to_catch(10, 4, 1)
    3
    >>> nights_to_catch(0, 2, 5)
    0
    >>> nights_to_catch(9, 3, 3)
    -1
    >>> nights_to_catch(3, 3, 9)
    1
    """
    nights = 0
    while mice > 0:
        nights += 1
        if mice > caught and born >= caught:
            return -1
        mice -= caught
        if mice > 0:
            mice += born
    return nights


def running_goal_week(weekly: list[int], goal: int) -> int:
    """A runner wants to cover `goal` kilometres in all and notes the kilometres of each week in
    `weekly`. Weeks with fewer than 5 kilometres do not count. Return the number of the week, from
    1, in which the goal is reached, or 0 if it is not.

    Add up the entries of `weekly` from the front, ignoring those below 5, until the sum is at least
    `goal` (a positive number). Return the place of the last entry needed, counted from 1, or 0 if
    the sum stays too small.

    跑者的目标是累计跑 `goal` 公里，`weekly` 记录每周的里程，不足 5 公里的周不算数。
    返回在第几周（从 1 数起）达标，没有达标返回 0。

    从前往后累加 `weekly` 中不小于 5 的数，直到总和达到正整数 `goal`。
    返回达到时的周次（从 1 开始），始终达不到返回 0。

    >>> running_goal_week([10, 3, 12, 20], 22)
    3
    >>> running_goal_week([4, 4, 4], 10)
    0
    >>> running_goal_week([50], 42)
    1
    """
    total = 0
    for week, distance in enumerate(weekly, start=1):
        if distance >= 5:
            total += distance
        if total >= goal:
            return week
    return 0


def ice_cream_cost(scoops: int, price: int) -> int:
    """At an ice cream stand a scoop costs `price`, and every fifth scoop of an order is free.
    Return the cost of an order of `scoops` scoops.

    Of `scoops` scoops of ice cream, numbers 5, 10, 15 and so on cost nothing and all the others
    `price` each. How much is to be paid?

    冰淇淋每球 `price` 元，一份订单中每第五球免费。返回购买 `scoops` 球的价钱。

    买 `scoops` 球冰淇淋，第 5、10、15……球不要钱，其余每球 `price` 元，求应付金额。

    >>> ice_cream_cost(4, 2)
    8
    >>> ice_cream_cost(11, 3)
    27
    >>> ice_cream_cost(5, 1)
    4
    """
    return (scoops - scoops // 5) * price


def ice_cream_cost_2(scoops: int, price: int) -> int:
    cost = 0
    for number in range(1, scoops + 1):
        if number % 5 != 0:
            cost += price
    return cost


def bars_eaten(money: int, price: int, wrappers: int) -> int:
    """A chocolate bar costs `price` coins, and the shop gives a new bar for every `wrappers` empty
    wrappers (at least 2). Return how many bars somebody with `money` coins can eat.

    With `money` coins bars are bought at `price` each. Whenever `wrappers` wrappers (2 or more)
    have been collected, they can be exchanged for another bar, which has a wrapper, too. Return the
    total number of bars.

    巧克力每块 `price` 元，每 `wrappers` 张包装纸（至少 2 张）可再换一块。
    返回有 `money` 元的人一共能吃到多少块。

    用 `money` 元按单价 `price` 买巧克力，吃完后每集齐 `wrappers` 张包装纸（不小于 2）就换一块新的，
    新的也有包装纸，求总共能吃的块数。

    >>> bars_eaten(15, 1, 3)
    22
    >>> bars_eaten(10, 3, 5)
    3
    >>> bars_eaten(1, 2, 2)
    0
    """
    bars = papers = money // price
    while papers >= wrappers:
        swapped, rest = divmod(papers, wrappers)
        bars += swapped
        papers = swapped + rest
    return bars


def bars_eaten_2(money: int, price: int, wrappers: int) -> int:
    bought = money // price

    def from_papers(papers: int) -> int:
        if papers < wrappers:
            return 0
        return 1 + from_papers(papers - wrappers + 1)

    return bought + from_papers(bought)


def lift_rides(weights: list[int], limit: int) -> int:
    """People with the `weights` wait in a line for a lift that carries at most `limit`. They enter
    in order, and when the next one would be too much, the lift goes up and comes back empty. Nobody
    weighs more than `limit`. Return the number of rides.

    Fill a lift in the order of `weights`, never above the total `limit`; as soon as the next person
    does not fit, a new ride begins with that person. Each weight is at most `limit`. How many rides
    are needed for everyone?

    一队体重为 `weights` 的人依次乘电梯，电梯最多载重 `limit`。下一个人会超重时电梯先运行一趟，
    再空着回来。没有人的体重超过 `limit`，返回总共运行几趟。

    按 `weights` 的顺序让人进电梯，总重不能超过 `limit`，一旦下一个人进不去就开始新的一趟，
    由他先进。每个人单独都不超重，求运完所有人的趟数。

    >>> lift_rides([60, 80, 50, 90], 150)
    2
    >>> lift_rides([100, 60, 100], 150)
    3
    >>> lift_rides([], 200)
    0
    """
    rides = 0
    load = limit
    for weight in weights:
        if load + weight > limit:
            rides += 1
            load = 0
        load += weight
    return rides


def lift_rides_2(weights: list[int], limit: int) -> int:
    groups = []
    for weight in weights:
        if groups and sum(groups[-1]) + weight <= limit:
            groups[-1].append(weight)
        else:
            groups.append([weight])
    return len(groups)


def minutes_until_tram(minute: int, first: int, interval: int) -> int:
    """Trams leave at the minute `first` and then every `interval` minutes. Somebody comes to the
    stop at `minute`. Return how many minutes they have to wait; a tram leaving at that very minute
    is still caught.

    The first tram departs at `first`, later ones follow at a distance of `interval` minutes without
    end. Return the waiting time of a person who arrives at `minute`, 0 if a tram departs just then.

    电车从第 `first` 分钟开始，每隔 `interval` 分钟发一班。某人在第 `minute` 分钟到站，
    返回需要等待的分钟数，正好有车时为 0。

    首班电车在 `first` 分发出，之后每 `interval` 分钟一班。求在 `minute` 分到站的人要等几分钟，
    赶上同一分钟的车不用等。

    >>> minutes_until_tram(17, 5, 10)
    8
    >>> minutes_until_tram(25, 5, 10)
    0
    >>> minutes_until_tram(1, 5, 10)
    4
    """
    if minute <= first:
        return first - minute
    return -(minute - first) % interval


def minutes_until_tram_2(minute: int, first: int, interval: int) -> int:
    departure = first
    while departure < minute:
        departure += interval
    return departure - minute


def fuel_stops(stages: list[int], tank: int) -> int:
    """A car starts with fuel for `tank` kilometres and drives the `stages` one after another.
    Before a stage for which the fuel would not be enough it fills up to the full `tank`. Return how
    often it fills up, or -1 if a stage is longer than `tank`.

    With a full tank, good for `tank` kilometres, a car drives stages of the lengths `stages` in
    order, refuelling completely between two stages only when it must. Count the refuellings; a
    stage that no full tank suffices for makes the answer -1.

    汽车加满油可行驶 `tank` 公里，出发时是满油，依次开过各段路程 `stages`。若剩余油量不够下一段，
    就先加满。返回加油次数，某段比 `tank` 还长则返回 -1。

    一辆满油的车能跑 `tank` 公里，要按顺序跑完 `stages` 中的每段路，只在必要时于两段之间加满油，
    求加油次数；如果有一段路加满油也跑不完，返回 -1。

    >>> fuel_stops([200, 150, 300], 400)
    1
    >>> fuel_stops([100, 500], 400)
    -1
    >>> fuel_stops([], 300)
    0
    """
    stops = 0
    left = tank
    for stage in stages:
        if stage > tank:
            return -1
        if stage > left:
            stops += 1
            left = tank
        left -= stage
    return stops


def season_points(results: str) -> int:
    """A handball team's season is the text `results` of the letters W (win, 2 points), D (draw, 1
    point) and L (loss, none). For every three wins in a row there is one extra point, after which
    the counting of wins begins anew. Return the points of the season.

    Read `results` letter by letter: W gives 2 points, D gives 1, L gives 0. Whenever three W have
    come directly after each other, add a bonus of 1 and start counting the row from zero again.
    Return the total.

    文本 `results` 由 W（胜，2 分）、D（平，1 分）、L（负，0 分）组成。每连胜三场额外加 1 分，
    随后连胜重新计数。返回赛季总分。

    手球队一个赛季的战绩为 `results`：胜 W 得 2 分，平 D 得 1 分，负 L 不得分；
    每出现三场连续的胜利奖励 1 分，奖励后连胜场数清零。求总分。

    >>> season_points('WDLW')
    5
    >>> season_points('WWWW')
    9
    >>> season_points('')
    0
    """
    points = 0
    row = 0
    for result in results:
        points += {'W': 2, 'D': 1}.get(result, 0)
        row = row + 1 if result == 'W' else 0
        if row == 3:
            points += 1
            row = 0
    return points


def season_points_2(results: str) -> int:
    bonus = sum(len(row) // 3 for row in re.findall('W+', results))
    return 2 * results.count('W') + results.count('D') + bonus


def zoo_tickets(adults: int, children: int) -> int:
    """A zoo charges 12 for an adult and 7 for a child. A family ticket for 30 admits two adults and
    two children. Return the least that `adults` adults and `children` children must pay; a family
    ticket may also be used by fewer people.

    For `adults` adults (12 each) and `children` children (7 each) find the lowest total price, when
    any number of family tickets, each good for up to 2 adults and 2 children at 30, may be bought.

    动物园成人票 12 元，儿童票 7 元，家庭票 30 元，可供两名成人和两名儿童入园（人数不足也可使用）。
    返回 `adults` 名成人和 `children` 名儿童最少要付多少钱。

    有 `adults` 个大人（单票 12）和 `children` 个孩子（单票 7），可以任意购买家庭票（每张 30，
    最多含 2 大 2 小），求总票价的最小值。

    >>> zoo_tickets(2, 2)
    30
    >>> zoo_tickets(2, 1)
    30
    >>> zoo_tickets(1, 3)
    33
    >>> zoo_tickets(0, 0)
    0
    """
    prices = []
    for families in range(adults + children + 1):
        singles = 12 * max(adults - 2 * families, 0) + 7 * max(children - 2 * families, 0)
        prices.append(30 * families + singles)
    return min(prices)


def plant_survives(rain: list[int], patience: int) -> bool:
    """A plant on a balcony is watered only by the rain. Tell whether it survives the days `rain`
    (millimetres for each day): it dies if less than 2 millimetres fall on more than `patience` days
    in a row.

    Check whether the list `rain` has no stretch of more than `patience` consecutive days with an
    amount below 2. Return True in this case and False otherwise.

    阳台上的植物只靠雨水浇灌，`rain` 是每天的降雨量（毫米）。
    如果连续超过 `patience` 天降雨不足 2 毫米，它就会枯死。判断它能否活下来。

    判断列表 `rain` 中是否不存在连续超过 `patience` 天、每天都小于 2 的情况，不存在返回 True，
    否则返回 False。

    >>> plant_survives([5, 0, 1, 3, 0], 2)
    True
    >>> plant_survives([5, 0, 1, 0, 9], 2)
    False
    >>> plant_survives([], 0)
    True
    """
    dry = 0
    for amount in rain:
        dry = dry + 1 if amount < 2 else 0
        if dry > patience:
            return False
    return True


def plant_survives_2(rain: list[int], patience: int) -> bool:
    marks = ''.join('d' if amount < 2 else 'w' for amount in rain)
    return all(len(spell) <= patience for spell in marks.split('w'))


def hens_and_rabbits(heads: int, legs: int) -> tuple[int, int] | None:
    """In a cage there are hens with two legs and rabbits with four. Together they have `heads`
    heads and `legs` legs. Return how many hens and how many rabbits there are, or None if the
    numbers are impossible.

    Find the numbers (hens, rabbits), neither of them negative, whose sum is `heads` and whose legs,
    2 per hen and 4 per rabbit, add up to `legs`. If there are no such numbers, return None.

    鸡兔同笼，共有 `heads` 个头、`legs` 条腿，鸡两条腿，兔四条腿。返回 (鸡的只数, 兔的只数)，
    无解返回 None。

    已知笼中鸡和兔的总头数 `heads` 与总腿数 `legs`，求鸡和兔各多少只，以元组 (鸡, 兔) 返回；
    不存在非负整数解时返回 None。

    >>> hens_and_rabbits(35, 94)
    (23, 12)
    >>> hens_and_rabbits(3, 7)
    >>> hens_and_rabbits(2, 10)
    """
    rabbits, odd = divmod(legs - 2 * heads, 2)
    if odd or not 0 <= rabbits <= heads:
        return None
    return heads - rabbits, rabbits


def hens_and_rabbits_2(heads: int, legs: int) -> tuple[int, int] | None:
    for rabbits in range(heads + 1):
        hens = heads - rabbits
        if 2 * hens + 4 * rabbits == legs:
            return hens, rabbits
    return None


def exchange_cash(cents: int, rate: int) -> int:
    """A traveller changes `cents` cents of home money; for each whole 100 cents the bank pays
    `rate` foreign coins and does not change the rest. From the foreign coins it keeps 3 as a fee,
    or all of them if there are fewer. Return what the traveller gets.

    Compute the foreign coins received for `cents`: `rate` for every full hundred, less a fee of 3
    coins, but never less than 0.

    旅客用 `cents` 分本国货币兑换外币：每满 100 分换 `rate` 枚外币，零头不换；银行再扣 3 枚手续费，
    不足则全扣。返回旅客得到的外币数。

    求 `cents` 分能换到多少外币：每整 100 分可得 `rate` 枚，扣除手续费 3 枚，结果不小于 0。

    >>> exchange_cash(1050, 2)
    17
    >>> exchange_cash(100, 2)
    0
    >>> exchange_cash(99, 50)
    0
    """
    return max(cents // 100 * rate - 3, 0)


def long_homework(plan: str, limit: int) -> list[str]:
    """A pupil's `plan` for the evening reads like 'maths 30, reading 20, art 45', with minutes
    after each subject. Return the subjects that take more than `limit` minutes, the longest first,
    and in alphabetical order where equal.

    From the text `plan`, made of 'subject minutes' entries separated by ', ', list the subjects
    with more than `limit` minutes in descending order of minutes; ties are ordered by name. An
    empty plan gives an empty list.

    学生的晚间计划 `plan` 形如 'maths 30, reading 20, art 45'，科目后面是分钟数。
    返回用时超过 `limit` 分钟的科目，按用时从长到短排列，相同时按字母顺序。

    从以 ', ' 分隔的“科目 分钟”文本 `plan` 中，找出分钟数大于 `limit` 的科目名，
    按分钟数降序、名称升序返回，计划为空则返回空列表。

    >>> long_homework('maths 30, reading 20, art 45', 25)
    ['art', 'maths']
    >>> long_homework('latin 40, biology 40', 30)
    ['biology', 'latin']
    >>> long_homework('', 10)
    []
    """
    entries = [(subject, int(minutes)) for subject, minutes in re.findall(r'(\w+) (\d+)', plan)]
    chosen = [entry for entry in entries if entry[1] > limit]
    chosen.sort(key=lambda entry: (-entry[1], entry[0]))
    return [subject for subject, _ in chosen]


def bookworm_days(pages: int, per_day: int) -> int:
    """Nora begins a book of `pages` pages on a Monday and reads `per_day` pages a day, but twice as
    many on Saturdays and Sundays. Return on how many days she reads until she has finished;
    `per_day` is positive.

    Starting on Monday, a reader gets through `per_day` pages (more than 0) on each weekday and 2 *
    `per_day` on each Saturday and Sunday. How many days does a book of `pages` pages take?

    诺拉从星期一开始读一本 `pages` 页的书，平日每天读 `per_day` 页（大于 0），周六和周日每天读两倍。
    返回读完需要多少天。

    一本书有 `pages` 页，从周一读起，工作日每天 `per_day` 页（正整数），周末每天 2 * `per_day` 页，
    求读完所用的天数。

    >>> bookworm_days(50, 10)
    5
    >>> bookworm_days(65, 10)
    6
    >>> bookworm_days(0, 7)
    0
    """
    day = 0
    while pages > 0:
        pages -= 2 * per_day if day % 7 >= 5 else per_day
        day += 1
    return day


def bookworm_days_2(pages: int, per_day: int) -> int:
    weeks, rest = divmod(pages, 9 * per_day)
    days = 7 * weeks
    weekday = 0
    while rest > 0:
        rest -= per_day * (2 if weekday > 4 else 1)
        weekday += 1
    return days + weekday


def honey_left(pots: list[int], days: int) -> int:
    """A bear has `pots` of honey. Each day it takes the fullest pot and eats half of it, rounded up
    to a whole spoon. Return how many spoons are left in all the pots after `days` days; `pots`
    gives the spoons in each.

    Every day for `days` days, the largest number in the list `pots` is replaced by its half,
    rounded down. Return the sum of the list afterwards, without changing the list given.

    熊有若干罐蜂蜜，`pots` 是每罐的勺数。它每天挑最满的一罐，吃掉一半（向上取整）。
    返回 `days` 天后所有罐里还剩多少勺。

    连续 `days` 天，每天把列表 `pots` 中最大的数变成它的一半（向下取整）。求最后各数之和，
    不得修改原列表；没有罐子时为 0。

    >>> honey_left([7, 4], 2)
    5
    >>> honey_left([10], 1)
    5
    >>> honey_left([], 3)
    0
    """
    left = sorted(pots)
    for _ in range(days):
        if left:
            left[-1] //= 2
            left.sort()
    return sum(left)


def allowances(ages: list[int], base: int) -> int:
    """In a family, children from six years on get pocket money: `base` coins and one more for each
    year of age above six. Return what the parents pay for the children aged `ages`.

    For each age in `ages` that is at least 6, pay `base` plus the number of years beyond 6; younger
    children get nothing. Return the sum.

    一个家庭给满六岁的孩子发零花钱：`base` 元，六岁以上每大一岁多 1 元，不满六岁没有。
    孩子的年龄为 `ages`，返回父母一共要付多少。

    对 `ages` 中每个不小于 6 的年龄，发放 `base` 加上超过 6 的岁数，其余为 0，求总金额。

    >>> allowances([4, 6, 9], 2)
    7
    >>> allowances([5], 10)
    0
    >>> allowances([], 3)
    0
    """
    return sum(base + age - 6 for age in ages if age >= 6)


def allowances_2(ages: list[int], base: int) -> int:
    total = 0
    for age in ages:
        if age < 6:
            continue
        total += base + (age - 6)
    return total


def heights_cleared(card: str) -> int:
    """A high jumper's `card` has one group for each height, such as 'O XO XXO XXX': X is a failed
    try and O a good one. A height is cleared if its group has an O. Three failures at one height
    end the contest, and groups after that do not count. Return how many heights were cleared.

    Count in `card`, whose groups are separated by spaces, the groups that contain the letter O,
    stopping at the first group that is 'XXX'.

    跳高记录 `card` 中每个高度一组，例如 'O XO XXO XXX'：X 表示失败，O 表示成功，
    组内有 O 即越过该高度。同一高度失败三次则比赛结束，后面的组不算。返回越过的高度数。

    给定以空格分组的文本 `card`，从左到右统计含有字母 O 的组数，遇到 'XXX' 就停止，返回统计结果。

    >>> heights_cleared('O XO XXO XXX')
    3
    >>> heights_cleared('XXX O')
    0
    >>> heights_cleared('')
    0
    """
    cleared = 0
    for group in card.split():
        if group == 'XXX':
            break
        if 'O' in group:
            cleared += 1
    return cleared


def peaches_at_first(days: int, left: int) -> int:
    """A monkey gathered peaches. On each of `days` days it ate half of what it had and one more,
    and then `left` peaches remained. Return how many it had gathered.

    Every day a monkey eats half of its peaches plus one. After `days` days there are `left`. Work
    backwards and return the number at the beginning.

    猴子摘了一些桃子，每天吃掉现有的一半再多吃一个，`days` 天后剩下 `left` 个。返回最初摘了多少个。

    已知一只猴子连续 `days` 天，每天吃掉当时桃子数的一半又一个，最后还剩 `left` 个，
    求开始时的桃子数。

    >>> peaches_at_first(9, 1)
    1534
    >>> peaches_at_first(1, 4)
    10
    >>> peaches_at_first(0, 6)
    6
    """
    for _ in range(days):
        left = 2 * (left + 1)
    return left


def peaches_at_first_2(days: int, left: int) -> int:
    if days == 0:
        return left
    return peaches_at_first_2(days - 1, 2 * left + 2)


def candle_packs(age: int, per_pack: int) -> int:
    """On every birthday from the first to number `age` Tom's cake had as many candles as he was
    years old, new ones each time. Candles come in packs of `per_pack`. Return how many packs were
    needed over all these years if left-over candles were kept.

    A cake gets 1 candle in the first year, 2 in the second, up to `age` in the last, and no candle
    is used twice. Return the least number of packs of `per_pack` candles that suffices for all
    cakes together.

    从一岁到 `age` 岁，汤姆每年生日蛋糕上插与岁数相同的新蜡烛。蜡烛每包 `per_pack` 根，
    剩下的留到下一年用。返回这些年一共需要多少包。

    第 1 年用 1 根蜡烛，第 2 年用 2 根，直到第 `age` 年用 `age` 根，蜡烛不重复使用，求至少要买几包，
    每包有 `per_pack` 根。

    >>> candle_packs(4, 10)
    1
    >>> candle_packs(6, 10)
    3
    >>> candle_packs(0, 5)
    0
    """
    candles = age * (age + 1) // 2
    return math.ceil(candles / per_pack)


def candle_packs_2(age: int, per_pack: int) -> int:
    packs = spare = 0
    for year in range(1, age + 1):
        while spare < year:
            spare += per_pack
            packs += 1
        spare -= year
    return packs


def coldest_note(report: str) -> int | None:
    """A weather `report` mentions temperatures as whole numbers, perhaps with a minus, like '-3 at
    dawn, 12 at noon, -7 at night'. Return the lowest of them, or None if the report has no number.

    Find all integers in the text `report`, where a '-' directly before the digits makes a number
    negative, and return the smallest one; without numbers return None.

    天气报告 `report` 中以整数提到气温，可能带负号，如 '-3 at dawn, 12 at noon, -7 at night'。
    返回最低气温，没有数字时返回 None。

    从文本 `report` 中找出所有整数（紧挨数字前面的 '-' 表示负数），求其中最小的数，
    一个也没有就返回 None。

    >>> coldest_note('-3 at dawn, 12 at noon, -7 at night')
    -7
    >>> coldest_note('between 4 and 9 degrees')
    4
    >>> coldest_note('mild')
    """
    return min((int(found) for found in re.findall(r'-?\d+', report)), default=None)


def next_town(signpost: str, fuel: int) -> str:
    """A signpost reads like 'Rome 120 km, Pisa 45 km, Siena 80 km'. Return the name of the farthest
    town that can be reached with fuel for `fuel` kilometres, the first on a tie, or 'nowhere' if
    all towns on the `signpost` are too far.

    `signpost` lists towns and their distances as 'NAME N km', separated by ', '. Which of the towns
    at a distance of at most `fuel` is the farthest? Of equally far ones take the first; if no town
    is near enough, return 'nowhere'.

    路牌 `signpost` 形如 'Rome 120 km, Pisa 45 km, Siena 80 km'。油量够跑 `fuel` 公里，
    返回能到达的最远城镇的名字，并列取第一个，都到不了返回 'nowhere'。

    `signpost` 以“地名 距离 km”列出各城镇，用逗号加空格隔开。
    在距离不超过 `fuel` 的城镇中求最远的一个，距离相同取靠前的；没有可到达的就返回 'nowhere'。

    >>> next_town('Rome 120 km, Pisa 45 km, Siena 80 km', 100)
    'Siena'
    >>> next_town('Ulm 30 km, Bonn 30 km', 30)
    'Ulm'
    >>> next_town('Rome 120 km', 50)
    'nowhere'
    """
    best = 'nowhere'
    farthest = -1
    for entry in signpost.split(', '):
        name, distance, _ = entry.split(' ')
        if farthest < int(distance) <= fuel:
            best, farthest = name, int(distance)
    return best


def next_town_2(signpost: str, fuel: int) -> str:
    towns = re.findall(r'(\w+) (\d+) km', signpost)
    reachable = [town for town in towns if int(town[1]) <= fuel]
    if not reachable:
        return 'nowhere'
    return max(reachable, key=lambda town: int(town[1]))[0]


def vending_change(price: int, coins: list[int]) -> int:
    """A vending machine takes coins of 1, 2, 5 and 10 and ignores all others. The `coins` are put
    in one by one until the `price` (more than 0) is reached; the rest stays in the hand. Return the
    change, or -1 if the coins are not enough.

    Insert `coins` in order, counting only the values 1, 2, 5 and 10, and stop as soon as their sum
    is at least `price`, a positive number. The result is the sum minus `price`, or -1 when the
    price is not reached.

    自动售货机只认 1、2、5、10 的硬币，其他的忽略。依次投入 `coins`，
    够付 `price`（大于 0）就不再投。返回找零金额，投完仍不够返回 -1。

    按顺序累加 `coins` 中面值为 1、2、5、10 的硬币，总额一达到正整数 `price` 便停止，
    返回总额减去 `price` 的差；始终达不到则返回 -1。

    >>> vending_change(7, [5, 3, 5, 10])
    3
    >>> vending_change(4, [2, 2])
    0
    >>> vending_change(9, [5, 4, 2])
    -1
    """
    paid = 0
    for coin in coins:
        if coin in (1, 2, 5, 10):
            paid += coin
        if paid >= price:
            return paid - price
    return -1


def scale_recipe(recipe: str, factor: int) -> str:
    """Return the text `recipe` with every whole number in it multiplied by `factor`, so that '200 g
    flour, 3 eggs' becomes '400 g flour, 6 eggs' for a factor of 2.

    A cook wants to make a `recipe` for `factor` times as many people. Multiply each run of digits
    in the text by `factor` and leave everything else as it is; return the new text.

    返回把文本 `recipe` 中每个整数都乘以 `factor` 后的文本，
    例如因子为 2 时 '200 g flour, 3 eggs' 变成'400 g flour, 6 eggs'。

    厨师要把食谱 `recipe` 的分量变为 `factor` 倍。
    将文本里每一段连续的数字换成它乘以 `factor` 的结果，其他内容不变，返回新文本。

    >>> scale_recipe('200 g flour, 3 eggs', 2)
    '400 g flour, 6 eggs'
    >>> scale_recipe('a pinch of salt', 5)
    'a pinch of salt'
    >>> scale_recipe('10 figs', 1)
    '10 figs'
    """
    return re.sub(r'\d+', lambda found: str(int(found.group()) * factor), recipe)


def food_days(grams: int, cats: int, dogs: int) -> int:
    """An animal shelter has `grams` grams of food. Each of its `cats` cats eats 60 grams a day and
    each of its `dogs` dogs 150. Return for how many whole days the food lasts, or -1 if there are
    no animals.

    `cats` cats need 60 g of food each per day and `dogs` dogs need 150 g each. Compute the number
    of days on which all can be fed from a stock of `grams` g; if there is nobody to feed, give -1.

    动物收容所有 `grams` 克饲料，`cats` 只猫每只每天吃 60 克，`dogs` 只狗每只每天吃 150 克。
    返回饲料够吃几整天，没有动物时返回 -1。

    猫 `cats` 只（每天每只 60 克），狗 `dogs` 只（每天每只 150 克），库存 `grams` 克，
    求能喂饱全部动物的天数；一只动物都没有则返回 -1。

    >>> food_days(1000, 2, 1)
    3
    >>> food_days(100, 0, 1)
    0
    >>> food_days(500, 0, 0)
    -1
    """
    daily = 60 * cats + 150 * dogs
    return grams // daily if daily else -1


def buses_for_trip(classes: list[int], seats: int) -> int:
    """School classes with the numbers of pupils `classes` go on a trip by bus. Each class is
    accompanied by one teacher for every ten pupils or part of ten. A bus has `seats` seats. Return
    how many buses carry all pupils and teachers; classes may be divided.

    For every class in `classes`, count the pupils and, for each started group of 10, one teacher.
    Return the smallest number of buses with `seats` places that holds everybody.

    各班人数为 `classes` 的学生乘大巴春游，每个班每 10 名学生（不足 10 名按 10 名算）配一位老师。
    每辆车有 `seats` 个座位，返回最少需要几辆车，班级可以拆开坐。

    对 `classes` 中的每个班，除学生外，每 10 人配一位老师（余下不足 10 人的也配一位）。
    求把全部师生送走所需的最少车辆数，每车 `seats` 座。

    >>> buses_for_trip([20, 25], 50)
    1
    >>> buses_for_trip([21, 25], 50)
    2
    >>> buses_for_trip([], 40)
    0
    """
    people = sum(pupils + math.ceil(pupils / 10) for pupils in classes)
    return math.ceil(people / seats)


def buses_for_trip_2(classes: list[int], seats: int) -> int:
    people = 0
    for pupils in classes:
        people += pupils + (pupils + 9) // 10
    buses = 0
    while people > 0:
        people -= seats
        buses += 1
    return buses


def disappointed_customers(rolls: int, wishes: list[int]) -> int:
    """A bakery has `rolls` rolls. The customers come one after another and want as many as `wishes`
    says; whoever cannot get all of them buys none and goes away disappointed. Return the number of
    disappointed customers.

    Serve the `wishes` in order from a stock of `rolls`: a wish is fulfilled wholly if enough is
    left, otherwise not at all. How many are not fulfilled?

    面包店有 `rolls` 个面包，顾客依次到来，想买的数量为 `wishes`。剩余不够时该顾客一个也不买，
    失望离开。返回失望的顾客人数。

    从库存 `rolls` 中按顺序满足 `wishes` 里的需求：够就全部卖出，不够就一个不卖。
    求未被满足的需求个数。

    >>> disappointed_customers(10, [4, 7, 5, 2])
    2
    >>> disappointed_customers(3, [1, 1, 1])
    0
    >>> disappointed_customers(0, [2])
    1
    """
    disappointed = 0
    for wish in wishes:
        if wish <= rolls:
            rolls -= wish
        else:
            disappointed += 1
    return disappointed


def nut_trips(nuts: list[int], load: int) -> int:
    """A squirrel finds heaps of `nuts` under several trees and carries them home, at most `load`
    nuts in one trip and only from one tree at a time. Return how many trips it makes.

    Each number in `nuts` is a heap, which is carried away in trips of up to `load` nuts; nuts of
    different heaps are never mixed. Return the total number of trips.

    松鼠在几棵树下发现了坚果，数量为 `nuts`，每趟最多搬 `load` 颗，且每趟只能搬同一棵树下的。
    返回总共要搬多少趟。

    `nuts` 中每个数是一堆坚果，每次最多运走 `load` 颗，不同的堆不能混在一趟里，
    求运完所有堆的总趟数。

    >>> nut_trips([5, 12, 3], 5)
    5
    >>> nut_trips([0, 4], 4)
    1
    >>> nut_trips([], 3)
    0
    """
    return sum((heap + load - 1) // load for heap in nuts)


def nut_trips_2(nuts: list[int], load: int) -> int:
    trips = 0
    for heap in nuts:
        while heap > 0:
            heap -= load
            trips += 1
    return trips


def most_common_guest(visits: str) -> str:
    """A park ranger writes down animals with their numbers, as in '2 deer; 1 fox; 3 deer; 4 hares'.
    Return the kind with the largest total in `visits`, the alphabetically first on a tie, and an
    empty text if nothing was seen.

    In `visits` there are entries 'N kind' separated by '; '. Add up the numbers of each kind and
    return the kind with the highest sum; ties go to the name that sorts first. For an empty text
    return ''.

    护林员把见到的动物记为 '2 deer; 1 fox; 3 deer; 4 hares' 这样的文本 `visits`。
    返回总数最多的动物种类，并列取字母顺序靠前的，没有记录返回空字符串。

    文本 `visits` 由“数量 种类”组成，以 '; ' 分隔。按种类累加数量，求总和最大的种类名，
    相同取字典序最小的；空文本返回 ''。

    >>> most_common_guest('2 deer; 1 fox; 3 deer; 4 hares')
    'deer'
    >>> most_common_guest('1 owl; 1 bat')
    'bat'
    >>> most_common_guest('')
    ''
    """
    totals = Counter()
    for number, kind in re.findall(r'(\d+) (\w+)', visits):
        totals[kind] += int(number)
    return min(totals, key=lambda kind: (-totals[kind], kind), default='')


def most_common_guest_2(visits: str) -> str:
    totals = defaultdict(int)
    for entry in visits.split('; ') if visits else []:
        number, kind = entry.split()
        totals[kind] += int(number)
    return max(sorted(totals), key=lambda kind: totals[kind], default='')
