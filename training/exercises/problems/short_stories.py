"""Short stories: everyday word problems about shops, trips, marks, gardens, games and queues."""

import heapq
import itertools


def apples_bill_with_free(count: int, price: int) -> int:
    """A fruit seller gives every fourth apple for free. A customer takes `count` apples at `price`
    cents each. Return how many cents the customer pays.

    Given the number of apples `count` and the price of one apple `price`, compute the bill when
    one apple in each full group of four costs nothing.

    水果摊的苹果每第四个免费。顾客拿了 `count` 个苹果，每个 `price` 分，返回他应付多少分。

    给定苹果数 `count` 和单价 `price`，每满四个就有一个不收钱，计算总价。

    >>> apples_bill_with_free(9, 10)
    70
    >>> apples_bill_with_free(3, 20)
    60
    >>> apples_bill_with_free(0, 5)
    0
    """
    free = count // 4
    return (count - free) * price


def apples_bill_with_free_2(count: int, price: int) -> int:
    total = 0
    for number in range(1, count + 1):
        if number % 4 != 0:
            total += price
    return total


def delivery_included(prices: list[int], limit: int, fee: int) -> int:
    """An online shop adds a delivery fee of `fee` to an order unless the goods cost at least
    `limit` together. Return what the order with the given `prices` costs in all.

    Write a function that sums `prices` and adds `fee` when the sum is below `limit`.

    网店规定：商品总价达到 `limit` 就免运费，否则另收 `fee` 的运费。给定各商品价格 `prices`，返回订单总额。

    编写一个函数，求 `prices` 的总和，若不足 `limit` 则再加上 `fee`。

    >>> delivery_included([20, 15], 50, 6)
    41
    >>> delivery_included([30, 20], 50, 6)
    50
    >>> delivery_included([], 10, 3)
    3
    """
    total = sum(prices)
    if total < limit:
        total += fee
    return total


def delivery_included_2(prices: list[int], limit: int, fee: int) -> int:
    total = sum(prices)
    return total if total >= limit else total + fee


def missing_for_toy(savings: list[int], price: int) -> int:
    """Mia puts some money aside every week, as listed in `savings`, and wants a toy that costs
    `price`. Return how much money she still needs. It is 0 when she has enough.

    Given the weekly amounts `savings`, return the part of `price` that is not covered yet.

    米娅每周存一点钱，记录在 `savings` 中，她想买一个价格为 `price` 的玩具。返回还差多少钱，够了就返回 0。

    给定每周存款列表 `savings`，计算距离 `price` 还缺的金额，已经存够时结果为 0。

    >>> missing_for_toy([5, 3, 4], 20)
    8
    >>> missing_for_toy([10, 15], 20)
    0
    >>> missing_for_toy([], 7)
    7
    """
    return max(0, price - sum(savings))


def missing_for_toy_2(savings: list[int], price: int) -> int:
    saved = sum(savings)
    if saved >= price:
        return 0
    return price - saved


def arrives_before_close(start: int, duration: int, close: int) -> bool:
    """A family leaves home at hour `start` and drives for `duration` hours to a castle, which
    closes at hour `close`. They want at least one hour for the visit. Return whether that works.

    Return True if `start` plus `duration` is at least one hour before `close`.

    一家人在 `start` 点出发，开车 `duration` 小时去城堡，城堡 `close` 点关门。判断他们能否至少参观一小时。

    如果 `start` 加上 `duration` 比 `close` 至少早一小时，则返回 True，否则返回 False。

    >>> arrives_before_close(9, 3, 17)
    True
    >>> arrives_before_close(12, 4, 17)
    True
    >>> arrives_before_close(13, 4, 17)
    False
    """
    return start + duration + 1 <= close


def arrives_before_close_2(start: int, duration: int, close: int) -> bool:
    arrival = start + duration
    return close - arrival >= 1


def pupils_to_retake(marks: dict[str, int], limit: int) -> list[str]:
    """A teacher keeps the marks of a test in `marks`, a dictionary from name to points. Whoever has
    fewer than `limit` points takes the test again. Return the names of these pupils in
    alphabetical order.

    You are given a dictionary `marks`. List, sorted, the names whose value is below `limit`.

    老师把测验分数记在字典 `marks` 中（姓名对应分数）。低于 `limit` 分的学生要重考，按字母顺序返回这些学生的姓名。

    给定字典 `marks`，返回其中值小于 `limit` 的所有姓名，并排好序。

    >>> pupils_to_retake({"Tom": 40, "Ann": 75, "Bo": 35}, 50)
    ['Bo', 'Tom']
    >>> pupils_to_retake({"Ann": 75}, 50)
    []
    >>> pupils_to_retake({}, 10)
    []
    """
    return sorted(name for name, points in marks.items() if points < limit)


def pupils_to_retake_2(marks: dict[str, int], limit: int) -> list[str]:
    names = []
    for name, points in marks.items():
        if points < limit:
            names.append(name)
    return sorted(names)


def fence_posts_needed(length: int, width: int, gap: int) -> int:
    """A gardener puts a fence all around a garden `length` metres long and `width` metres wide.
    There is a post every `gap` metres, and `gap` divides both sides. Return the number of posts.

    Given the sides `length` and `width` of a rectangle, return how many posts stand around it when
    neighbouring posts are `gap` metres apart.

    园丁要给长 `length` 米、宽 `width` 米的花园围一圈篱笆，每隔 `gap` 米立一根桩（`gap` 能整除两边）。返回桩的数量。

    给定矩形的边长 `length` 和 `width`，相邻两根桩相距 `gap` 米，计算一圈共需多少根桩。

    >>> fence_posts_needed(10, 6, 2)
    16
    >>> fence_posts_needed(9, 3, 3)
    8
    >>> fence_posts_needed(4, 4, 4)
    4
    """
    return 2 * (length + width) // gap


def minutes_to_fill(capacity: int, inflow: int, outflow: int) -> int:
    """An empty tank holds `capacity` litres. Each minute `inflow` litres run in and `outflow`
    litres leak out. Return after how many full minutes the tank is full, or -1 if it never is.

    Return how many minutes it takes until a tank of size `capacity` is full, when it gains
    `inflow` minus `outflow` litres a minute; -1 stands for never.

    一个空水箱容量为 `capacity` 升，每分钟流入 `inflow` 升、漏掉 `outflow` 升。返回多少整分钟后装满，永远装不满则返回 -1。

    计算容量为 `capacity` 的水箱装满所需的分钟数，每分钟净增 `inflow` 减 `outflow` 升；若不增加则返回 -1。

    >>> minutes_to_fill(100, 12, 2)
    10
    >>> minutes_to_fill(25, 5, 2)
    9
    >>> minutes_to_fill(30, 4, 4)
    -1
    """
    gain = inflow - outflow
    if gain <= 0:
        return -1
    return -(-capacity // gain)


def minutes_to_fill_2(capacity: int, inflow: int, outflow: int) -> int:
    if inflow <= outflow:
        return -1
    minutes = 0
    level = 0
    while level < capacity:
        level += inflow - outflow
        minutes += 1
    return minutes


def people_in_front(queue: list[str], name: str) -> int:
    """People wait in a line at the post office; `queue` lists them from the front to the back.
    Return how many people stand in front of `name`, or -1 if this person is not in the line.

    Given the list `queue`, return the number of names before `name`, and -1 if it does not occur.

    邮局门口的人排成一队，`queue` 从前到后列出他们的名字。返回 `name` 前面有多少人，不在队中则返回 -1。

    给定列表 `queue`，返回排在 `name` 之前的人数；若找不到该名字，返回 -1。

    >>> people_in_front(["Ann", "Bob", "Cy"], "Cy")
    2
    >>> people_in_front(["Ann", "Bob"], "Ann")
    0
    >>> people_in_front(["Ann"], "Dan")
    -1
    """
    if name not in queue:
        return -1
    return queue.index(name)


def people_in_front_2(queue: list[str], name: str) -> int:
    for position, person in enumerate(queue):
        if person == name:
            return position
    return -1


def family_fare(ages: list[int], price: int) -> int:
    """A train ticket costs `price` cents. Children under 6 ride for free, and children under 15 pay
    half, rounded down. Return what a family with the given `ages` pays.

    Write a function that adds up the fares of all people in `ages`: nothing below 6 years, half of
    `price` (whole cents) below 15 years, else the full `price`.

    火车票价为 `price` 分，6 岁以下免费，15 岁以下半价（向下取整）。给定一家人的年龄 `ages`，返回总票价。

    编写一个函数，累加 `ages` 中每个人的车费：不满 6 岁不收钱，不满 15 岁收 `price` 的一半（取整），其余全价。

    >>> family_fare([40, 38, 10, 3], 100)
    250
    >>> family_fare([14, 15], 5)
    7
    >>> family_fare([], 100)
    0
    """
    total = 0
    for age in ages:
        if age >= 15:
            total += price
        elif age >= 6:
            total += price // 2
    return total


def flour_for_guests(grams: int, servings: int, guests: int) -> int:
    """A cake recipe needs `grams` grams of flour and feeds `servings` people. Only whole cakes can
    be baked. Return how much flour is needed so that all `guests` get a piece.

    Given a recipe for `servings` people with `grams` grams of flour, return the grams for as many
    whole cakes as `guests` people need.

    一个蛋糕需要 `grams` 克面粉，够 `servings` 人吃，只能烤整个的蛋糕。返回让 `guests` 位客人都吃到所需的面粉克数。

    已知每个蛋糕用 `grams` 克面粉、供 `servings` 人食用，计算招待 `guests` 人要烤的整数个蛋糕共用多少面粉。

    >>> flour_for_guests(300, 8, 20)
    900
    >>> flour_for_guests(250, 6, 6)
    250
    >>> flour_for_guests(250, 6, 0)
    0
    """
    cakes = (guests + servings - 1) // servings
    return cakes * grams


def flour_for_guests_2(grams: int, servings: int, guests: int) -> int:
    cakes = 0
    while cakes * servings < guests:
        cakes += 1
    return cakes * grams


def game_result_text(home: list[int], away: list[int]) -> str:
    """Two teams play several quarters; `home` and `away` list the points of each quarter. Return
    "home", "away" or "draw", depending on who has more points in total.

    Compare the sum of `home` with the sum of `away`, and say "home" or "away" for the larger one,
    or "draw" if they are equal.

    两支球队比赛若干节，`home` 和 `away` 是各节得分。根据总分高低返回 "home"、"away"，相等时返回 "draw"。

    比较 `home` 的总和与 `away` 的总和，返回较大一方的名称 "home" 或 "away"；若相等则返回 "draw"。

    >>> game_result_text([10, 12], [9, 11])
    'home'
    >>> game_result_text([5, 5], [8, 9])
    'away'
    >>> game_result_text([7], [3, 4])
    'draw'
    """
    if sum(home) > sum(away):
        return "home"
    if sum(home) < sum(away):
        return "away"
    return "draw"


def lift_distance_home(stops: list[int]) -> int:
    """A lift starts on floor 0, visits the floors in `stops` one after the other, and then returns
    to floor 0. Return how many floors it travels altogether.

    Given the list `stops`, add up the distances between neighbouring floors, with floor 0 both
    before the first stop and after the last one.

    电梯从 0 层出发，依次到达 `stops` 中的楼层，最后回到 0 层。返回它一共走了多少层。

    给定列表 `stops`，在首尾各加上 0 层，求相邻楼层之间距离的总和。

    >>> lift_distance_home([3, 1, 5])
    14
    >>> lift_distance_home([-2])
    4
    >>> lift_distance_home([])
    0
    """
    path = [0] + stops + [0]
    return sum(abs(a - b) for a, b in zip(path, path[1:]))


def lift_distance_home_2(stops: list[int]) -> int:
    total = 0
    floor = 0
    for stop in stops + [0]:
        total += abs(stop - floor)
        floor = stop
    return total


def lift_overloaded(weights: list[int], limit: int) -> int:
    """People step into a lift one by one; `weights` tells how heavy they are. The lift rings as
    soon as the total is greater than `limit`. Return the number of the person (counted from 1) who
    makes it ring, or 0 if it never rings.

    Return the 1-based position in `weights` where the running total first exceeds `limit`, else 0.

    人们依次走进电梯，`weights` 是各人的体重。总重一旦超过 `limit` 电梯就报警。返回是第几个人（从 1 数）引起报警，没有报警则返回 0。

    返回 `weights` 的累计和首次大于 `limit` 时的位置（从 1 开始），若从未超过则返回 0。

    >>> lift_overloaded([70, 80, 90], 200)
    3
    >>> lift_overloaded([70, 80], 150)
    0
    >>> lift_overloaded([], 100)
    0
    """
    total = 0
    for number, weight in enumerate(weights, 1):
        total += weight
        if total > limit:
            return number
    return 0


def plants_still_dry(rain: dict[str, int], need: int) -> list[str]:
    """Every flower bed in the garden got some litres of rain; `rain` maps the bed to its litres. A
    bed must be watered by hand if it got less than `need` litres. Return these beds, driest first.

    Given the dictionary `rain`, list the keys with a value below `need`, sorted by their values.

    花园里每个花坛都淋到了一些雨，`rain` 记录各花坛的雨量（升）。不足 `need` 升的要人工浇水，从最干的开始返回这些花坛。

    给定字典 `rain`，返回值小于 `need` 的键，并按对应的值从小到大排列。

    >>> plants_still_dry({"rose": 4, "bean": 9, "leek": 2}, 5)
    ['leek', 'rose']
    >>> plants_still_dry({"rose": 5}, 5)
    []
    """
    dry = [bed for bed in rain if rain[bed] < need]
    return sorted(dry, key=lambda bed: rain[bed])


def plants_still_dry_2(rain: dict[str, int], need: int) -> list[str]:
    return [bed for bed in sorted(rain, key=rain.get) if rain[bed] < need]


def trip_clock_end(hour: int, minute: int, duration: int) -> str:
    """A train leaves at `hour`:`minute` and travels for `duration` minutes. Return the time of its
    arrival as text with two digits each, such as "09:05". After midnight the clock starts again.

    Add `duration` minutes to the time `hour`:`minute` on a 24-hour clock and return it as "HH:MM".

    火车在 `hour` 时 `minute` 分出发，行驶 `duration` 分钟。返回到达时刻，形如 "09:05"，过了午夜重新从零开始。

    在 24 小时制的 `hour`:`minute` 上加 `duration` 分钟，以 "HH:MM" 的格式返回结果。

    >>> trip_clock_end(8, 50, 15)
    '09:05'
    >>> trip_clock_end(23, 30, 45)
    '00:15'
    >>> trip_clock_end(7, 0, 0)
    '07:00'
    """
    total = (hour * 60 + minute + duration) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"


def trip_clock_end_2(hour: int, minute: int, duration: int) -> str:
    hours, minutes = divmod(hour * 60 + minute + duration, 60)
    return f"{hours % 24:02d}:{minutes:02d}"


def vans_for_groups(groups: list[int], seats: int) -> int:
    """Several groups of tourists go on a tour in vans with `seats` seats each. Groups never share a
    van. Return how many vans are needed for the sizes in `groups`.

    Write a function that adds up, for each size in `groups`, the number of vans with `seats` seats
    that this group fills at least partly.

    几个旅行团乘坐每辆 `seats` 座的面包车出游，不同的团不共用一辆车。给定各团人数 `groups`，返回所需车辆总数。

    编写一个函数，对 `groups` 中每个团的人数，算出需要多少辆 `seats` 座的车，并返回总和。

    >>> vans_for_groups([8, 9, 3], 8)
    4
    >>> vans_for_groups([16], 8)
    2
    >>> vans_for_groups([], 8)
    0
    """
    return sum((size + seats - 1) // seats for size in groups)


def vans_for_groups_2(groups: list[int], seats: int) -> int:
    vans = 0
    for size in groups:
        vans += size // seats
        if size % seats > 0:
            vans += 1
    return vans


def marks_without_worst(marks: list[int]) -> float:
    """A kind teacher leaves out the worst mark of every pupil before taking the average; a low
    number is a bad mark. Return the average of `marks` without it, rounded to two digits. There are
    at least two marks.

    Given a list `marks`, drop the lowest value once and return the mean of the rest, rounded to two
    decimal places.

    一位和善的老师在算平均分前会去掉每个学生最差的一次成绩。返回 `marks` 去掉最低分后的平均分，保留两位小数（至少有两个成绩）。

    给定列表 `marks`，去掉一个最小值，返回其余成绩的平均值并四舍五入到两位小数。

    >>> marks_without_worst([80, 50, 90])
    85.0
    >>> marks_without_worst([6, 6, 7, 7])
    6.67
    >>> marks_without_worst([3, 3])
    3.0
    """
    rest = sorted(marks)[1:]
    return round(sum(rest) / len(rest), 2)


def marks_without_worst_2(marks: list[int]) -> float:
    total = sum(marks) - min(marks)
    return round(total / (len(marks) - 1), 2)


def coins_left_after(coins: int, costs: list[int]) -> int:
    """Leo has `coins` coins and walks past the stalls of a fair. At each stall he pays the cost in
    `costs` if he has enough coins, otherwise he just walks on. Return how many coins are left.

    Start with `coins` and subtract each of `costs` in turn, but skip those that are too high.

    里奥有 `coins` 枚硬币，依次走过游乐会的摊位。硬币够就支付 `costs` 中的费用，不够就走过去。返回最后剩下多少硬币。

    从 `coins` 开始，依次减去 `costs` 中的每个数，付不起的跳过，返回剩余数量。

    >>> coins_left_after(10, [4, 7, 5])
    1
    >>> coins_left_after(3, [4, 5])
    3
    >>> coins_left_after(6, [])
    6
    """
    for cost in costs:
        if cost <= coins:
            coins -= cost
    return coins


def goals_of_player(goals: list[str], player: str) -> str:
    """During a match the scorer of every goal is written down in `goals`. Return the name of
    `player` followed by a space and one star for each of the player's goals. Without a goal, return
    just the name.

    Given the list `goals`, return `player`, and if the name occurs there, a space and as many '*'
    as it occurs.

    比赛中每个进球者的名字都记在 `goals` 里。返回 `player` 的名字，后面加空格和与其进球数相同个数的星号；没进球就只返回名字。

    给定列表 `goals`，返回 `player`；若它在其中出现，再加一个空格和出现次数那么多的 '*'。

    >>> goals_of_player(["Mo", "Eva", "Mo"], "Mo")
    'Mo **'
    >>> goals_of_player(["Mo"], "Ida")
    'Ida'
    """
    stars = "*" * goals.count(player)
    return f"{player} {stars}".strip()


def goals_of_player_2(goals: list[str], player: str) -> str:
    count = goals.count(player)
    if count == 0:
        return player
    return player + " " + "*" * count


def cheaper_shop(first: dict[str, int], second: dict[str, int], items: list[str]) -> str:
    """Two shops have price lists, `first` and `second`, that both contain everything in `items`.
    Return "first" or "second", the shop where all `items` together cost less; with equal cost,
    choose the first.

    Add up the prices of `items` in both dictionaries and return the name of the cheaper one.

    两家商店的价目表 `first` 和 `second` 都包含 `items` 中的所有商品。返回总价更低的商店 "first" 或 "second"，相等时选第一家。

    分别在字典 `first` 和 `second` 中求 `items` 的价格总和，返回较便宜的那家的名称。

    >>> cheaper_shop({"tea": 3, "jam": 5}, {"tea": 4, "jam": 2}, ["tea", "jam"])
    'second'
    >>> cheaper_shop({"tea": 3}, {"tea": 4}, ["tea", "tea"])
    'first'
    >>> cheaper_shop({}, {}, [])
    'first'
    """
    first_total = sum(first[item] for item in items)
    second_total = sum(second[item] for item in items)
    return "first" if first_total <= second_total else "second"


def rows_of_trees(trees: int, row: int) -> list[int]:
    """A farmer plants `trees` trees in rows of `row` trees. What is left over forms a last, shorter
    row. Return the list of the row lengths.

    Given `trees` and `row`, return a list with `row` as often as it fits into `trees`, followed by
    the remainder unless that is 0.

    农夫把 `trees` 棵树排成每行 `row` 棵，剩下的树单独排成最后较短的一行。返回各行棵数的列表。

    给定 `trees` 和 `row`，返回一个列表：`row` 重复若干次，余数不为 0 时放在最后。

    >>> rows_of_trees(11, 4)
    [4, 4, 3]
    >>> rows_of_trees(6, 3)
    [3, 3]
    >>> rows_of_trees(0, 5)
    []
    """
    full, rest = divmod(trees, row)
    return [row] * full + ([rest] if rest else [])


def rows_of_trees_2(trees: int, row: int) -> list[int]:
    rows = []
    while trees > 0:
        rows.append(min(row, trees))
        trees -= row
    return rows


def days_over_budget(spent: list[int], budget: int) -> int:
    """On a holiday a family plans to spend at most `budget` a day. The list `spent` tells what they
    really spent each day. Return on how many days they spent too much.

    Count the numbers in `spent` that are greater than `budget`.

    一家人度假时打算每天最多花 `budget`，列表 `spent` 是每天的实际花费。返回有多少天花超了。

    统计 `spent` 中大于 `budget` 的数有几个。

    >>> days_over_budget([50, 80, 60, 90], 60)
    2
    >>> days_over_budget([60], 60)
    0
    >>> days_over_budget([], 10)
    0
    """
    return sum(amount > budget for amount in spent)


def days_over_budget_2(spent: list[int], budget: int) -> int:
    return len([amount for amount in spent if amount > budget])


def can_bake(pantry: dict[str, int], recipe: dict[str, int]) -> bool:
    """Grandma wants to bake. The dictionary `recipe` tells how much of each thing she needs, and
    `pantry` how much she has. Return whether she has enough of everything.

    Return True if each amount in `recipe` is at most the amount of the same thing in `pantry`; what
    is not in `pantry` counts as 0.

    奶奶想烤点心。字典 `recipe` 记录每种材料的用量，`pantry` 记录家里的存量。判断所有材料是否都足够。

    如果 `recipe` 中每种材料的用量都不超过 `pantry` 中的存量（没有的按 0 算），则返回 True。

    >>> can_bake({"egg": 3, "milk": 2}, {"egg": 2, "milk": 2})
    True
    >>> can_bake({"egg": 3}, {"egg": 2, "salt": 1})
    False
    >>> can_bake({}, {})
    True
    """
    return all(pantry.get(item, 0) >= amount for item, amount in recipe.items())


def can_bake_2(pantry: dict[str, int], recipe: dict[str, int]) -> bool:
    for item in recipe:
        if pantry.get(item, 0) < recipe[item]:
            return False
    return True


def shirt_numbers_free(taken: list[int], n: int) -> list[int]:
    """A football club hands out shirts with the numbers 1 to `n`. The numbers in `taken` are given
    to players already. Return the free numbers from small to large.

    List all whole numbers from 1 to `n` that are not in `taken`.

    足球俱乐部有 1 到 `n` 号球衣，`taken` 中的号码已经分给了球员。从小到大返回还空着的号码。

    返回 1 到 `n` 之间所有不在 `taken` 中的整数。

    >>> shirt_numbers_free([2, 5], 6)
    [1, 3, 4, 6]
    >>> shirt_numbers_free([1], 1)
    []
    >>> shirt_numbers_free([], 2)
    [1, 2]
    """
    return [number for number in range(1, n + 1) if number not in taken]


def shirt_numbers_free_2(taken: list[int], n: int) -> list[int]:
    return sorted(set(range(1, n + 1)) - set(taken))


def barrel_after_days(litres: int, use: int, rain: list[int], capacity: int) -> int:
    """A rain barrel contains `litres` litres. Every day the rain of that day, given in `rain`, runs
    in, but the barrel holds only `capacity` litres, and then `use` litres are taken for the flowers
    (or what is there). Return how much water is left in the end.

    For each value of `rain`, add it to `litres`, cut the level to `capacity`, then subtract `use`
    without going below 0. Return the last level.

    雨水桶里有 `litres` 升水。每天先流入 `rain` 中当天的雨水，但最多装 `capacity` 升，再取 `use` 升浇花（不够就取完）。返回最后的水量。

    对 `rain` 中的每个值，把它加到 `litres` 上，不超过 `capacity`，再减去 `use`，不低于 0，返回最终水量。

    >>> barrel_after_days(10, 5, [0, 8], 20)
    8
    >>> barrel_after_days(10, 5, [30], 20)
    15
    >>> barrel_after_days(3, 5, [0, 1], 20)
    0
    """
    for amount in rain:
        litres = min(capacity, litres + amount)
        litres = max(0, litres - use)
    return litres


def serve_queue(queue: list[str], served: int, newcomers: list[str]) -> list[str]:
    """In front of an ice cream van people wait as in `queue`. The first `served` of them get their
    ice cream and leave, then the `newcomers` join at the end. Return the new line.

    Write a function that removes the first `served` names of `queue` and appends all `newcomers`.

    冰淇淋车前的人按 `queue` 的顺序排队。前 `served` 个人买完离开，随后 `newcomers` 排到队尾。返回新的队伍。

    编写一个函数，去掉 `queue` 的前 `served` 个名字，再把 `newcomers` 全部接在后面。

    >>> serve_queue(["Al", "Bea", "Cy"], 2, ["Di"])
    ['Cy', 'Di']
    >>> serve_queue(["Al"], 3, ["Bo", "Di"])
    ['Bo', 'Di']
    >>> serve_queue([], 1, [])
    []
    """
    return queue[served:] + newcomers


def loyalty_points(purchases: list[int], bonus_from: int) -> int:
    """A bookshop gives one point for every full 10 coins of a purchase. A purchase of at least
    `bonus_from` coins brings 5 extra points. Return all points for the list `purchases`.

    Given the amounts `purchases`, add up amount // 10 for each, plus 5 for each amount that is not
    below `bonus_from`.

    书店每消费满 10 元积 1 分，单笔达到 `bonus_from` 元再加 5 分。给定各笔消费 `purchases`，返回总积分。

    对 `purchases` 中每个金额取 amount // 10 累加，金额不低于 `bonus_from` 时额外加 5。

    >>> loyalty_points([25, 60], 50)
    13
    >>> loyalty_points([9, 10], 100)
    1
    >>> loyalty_points([], 20)
    0
    """
    points = 0
    for amount in purchases:
        points += amount // 10
        if amount >= bonus_from:
            points += 5
    return points


def loyalty_points_2(purchases: list[int], bonus_from: int) -> int:
    bonus = 5 * len([amount for amount in purchases if amount >= bonus_from])
    return sum(amount // 10 for amount in purchases) + bonus


def socks_pairs_left(socks: list[str], lost: list[str]) -> int:
    """A drawer holds single socks, described by their colours in `socks`. The socks in `lost`,
    which were all in the drawer, vanish in the wash. Return how many pairs of one colour are left.

    For each colour in `socks`, subtract how often it is in `lost` and count the full pairs.

    抽屉里有一些单只袜子，颜色记在 `socks` 中；`lost` 里的袜子洗丢了。返回剩下的袜子能配成多少双同色的。

    对 `socks` 中每种颜色，减去它在 `lost` 中出现的次数，再统计能凑成多少双。

    >>> socks_pairs_left(["red", "red", "blue", "blue"], ["red"])
    1
    >>> socks_pairs_left(["red", "red", "red", "red", "red"], ["red"])
    2
    >>> socks_pairs_left([], [])
    0
    """
    return sum((socks.count(colour) - lost.count(colour)) // 2 for colour in set(socks))


def socks_pairs_left_2(socks: list[str], lost: list[str]) -> int:
    pairs = 0
    for colour in set(socks):
        left = socks.count(colour) - lost.count(colour)
        pairs += left // 2
    return pairs


def first_bus_caught(buses: list[int], walk: int) -> int:
    """Nina leaves the house now and needs `walk` minutes to the bus stop. The list `buses` tells in
    how many minutes the buses leave, in rising order. Return the minutes she waits at the stop, or
    -1 if all buses are gone.

    Find the first number in `buses` that is at least `walk` and return how much greater it is; if
    there is none, return -1.

    妮娜现在出门，走到车站要 `walk` 分钟。`buses` 按升序列出各班车几分钟后发车。返回她在车站等多少分钟，赶不上任何一班则返回 -1。

    在 `buses` 中找到第一个不小于 `walk` 的数，返回它比 `walk` 大多少；没有则返回 -1。

    >>> first_bus_caught([3, 12, 25], 7)
    5
    >>> first_bus_caught([3, 7], 7)
    0
    >>> first_bus_caught([2, 4], 5)
    -1
    """
    for minutes in buses:
        if minutes >= walk:
            return minutes - walk
    return -1


def first_bus_caught_2(buses: list[int], walk: int) -> int:
    return next((minutes - walk for minutes in buses if minutes >= walk), -1)


def candles_burned(candles: int, stubs: int) -> int:
    """A chapel has `candles` candles. Each burned candle leaves a stub, and from `stubs` stubs a
    new candle is made (`stubs` is at least 2). Return how many candles can be burned in total.

    Given `candles` and `stubs`, count all candles burned when every `stubs` leftovers are turned
    into a new candle again and again.

    小教堂有 `candles` 支蜡烛，每支烧完剩一个蜡头，每 `stubs` 个蜡头可做成一支新蜡烛（`stubs` 至少为 2）。返回总共能点多少支。

    给定 `candles` 和 `stubs`，每 `stubs` 个蜡头反复换成一支新蜡烛，计算一共烧掉的蜡烛数。

    >>> candles_burned(9, 3)
    13
    >>> candles_burned(4, 5)
    4
    >>> candles_burned(0, 2)
    0
    """
    burned = 0
    left = candles
    while left >= stubs:
        burned += stubs
        left -= stubs - 1
    return burned + left


def candles_burned_2(candles: int, stubs: int) -> int:
    total = candles
    leftovers = candles
    while leftovers >= stubs:
        made, rest = divmod(leftovers, stubs)
        total += made
        leftovers = made + rest
    return total


def captains_of(teams: list[list[str]]) -> list[str]:
    """Before a tournament each team chooses the child with the longest name as its captain, the
    earlier one in a tie. Return the captains of `teams`. A team without children is skipped.

    Given `teams`, a list of lists of names, return the longest name of each list that is not empty.

    比赛前每队选名字最长的孩子当队长，一样长时选排在前面的。返回 `teams` 中各队的队长，没有成员的队跳过。

    给定由姓名列表组成的 `teams`，返回每个非空列表中最长的名字。

    >>> captains_of([["Al", "Rosa"], ["Tim", "Bea"]])
    ['Rosa', 'Tim']
    >>> captains_of([[], ["Jo"]])
    ['Jo']
    >>> captains_of([])
    []
    """
    return [max(team, key=len) for team in teams if team]


def captains_of_2(teams: list[list[str]]) -> list[str]:
    captains = []
    for team in teams:
        if team:
            captains.append(max(team, key=len))
    return captains


def stamps_without_place(stamps: int, page: int, pages: int) -> int:
    """An album has `pages` pages with room for `page` stamps each. Ben owns `stamps` stamps and
    fills the pages one after the other. Return how many stamps find no place.

    Return how many of `stamps` are too many for `pages` pages of `page` stamps; never less than 0.

    集邮册有 `pages` 页，每页可放 `page` 枚邮票。本有 `stamps` 枚邮票，逐页放满。返回有多少枚放不下。

    计算 `stamps` 枚邮票放进 `pages` 页、每页 `page` 枚后多出来的数量，最少为 0。

    >>> stamps_without_place(50, 12, 4)
    2
    >>> stamps_without_place(20, 12, 4)
    0
    >>> stamps_without_place(5, 3, 0)
    5
    """
    return max(0, stamps - page * pages)


def stamps_without_place_2(stamps: int, page: int, pages: int) -> int:
    room = page * pages
    return stamps - room if stamps > room else 0


def hike_over_height(heights: list[int], snow_line: int) -> int:
    """On a hike the height is noted every kilometre in `heights`. Above `snow_line` metres the path
    is covered with snow. Return how many times the hikers walk from a place without snow into the
    snow.

    Count the neighbouring pairs in `heights` whose first value is at most `snow_line` and whose
    second value is above it.

    徒步时每公里把海拔记在 `heights` 中，高于 `snow_line` 米的路面有雪。返回他们从无雪处走进雪地多少次。

    统计 `heights` 中相邻两数前一个不超过 `snow_line`、后一个大于 `snow_line` 的对数。

    >>> hike_over_height([800, 1200, 900, 1300], 1000)
    2
    >>> hike_over_height([1500, 1600], 1000)
    0
    >>> hike_over_height([], 1000)
    0
    """
    return sum(a <= snow_line < b for a, b in zip(heights, heights[1:]))


def hike_over_height_2(heights: list[int], snow_line: int) -> int:
    count = 0
    for i in range(1, len(heights)):
        if heights[i - 1] <= snow_line and heights[i] > snow_line:
            count += 1
    return count


def phone_bill(minutes: int, free: int, rate: int) -> int:
    """A phone plan includes `free` minutes a month; every further minute costs `rate` cents, but
    the bill never exceeds 5000 cents. Return the bill for `minutes` minutes.

    Compute `rate` times the part of `minutes` that goes beyond `free`, and at most 5000.

    某话费套餐每月含 `free` 分钟免费通话，超出部分每分钟 `rate` 分，但账单最多 5000 分。返回通话 `minutes` 分钟的账单。

    计算 `minutes` 超出 `free` 的部分乘以 `rate`，结果最大为 5000。

    >>> phone_bill(130, 100, 20)
    600
    >>> phone_bill(80, 100, 20)
    0
    >>> phone_bill(900, 100, 20)
    5000
    """
    extra = max(0, minutes - free)
    return min(5000, extra * rate)


def phone_bill_2(minutes: int, free: int, rate: int) -> int:
    if minutes <= free:
        return 0
    bill = (minutes - free) * rate
    if bill > 5000:
        bill = 5000
    return bill


def best_improved(before: dict[str, int], after: dict[str, int]) -> str:
    """A class wrote a test twice. The dictionaries `before` and `after` hold the points of the same
    pupils. Return the name of the pupil who gained the most; in a tie the first name in the
    alphabet wins. There is at least one pupil.

    Given `before` and `after`, find the key with the greatest difference between the second and the
    first value, the smallest key if several are equal.

    全班考了两次，字典 `before` 和 `after` 记录同一批学生的分数。返回进步最大的学生，并列时取字母顺序最靠前的（至少有一名学生）。

    给定 `before` 和 `after`，找出后一次减前一次差值最大的键，若有并列则取最小的键。

    >>> best_improved({"Ann": 10, "Bob": 5}, {"Ann": 12, "Bob": 9})
    'Bob'
    >>> best_improved({"Zoe": 1, "Ann": 2}, {"Zoe": 3, "Ann": 4})
    'Ann'
    """
    return max(sorted(before), key=lambda name: after[name] - before[name])


def best_improved_2(before: dict[str, int], after: dict[str, int]) -> str:
    gains = {name: after[name] - before[name] for name in before}
    best = max(gains.values())
    return min(name for name in gains if gains[name] == best)


def water_cans_trips(plants: list[int], can: int) -> int:
    """A gardener waters plants in order; each needs the litres given in `plants`. Her can holds
    `can` litres, at least as much as any plant needs. When the can has too little for the next
    plant, she fills it up again. Return how often she fills it, the first time included.

    Count how many fillings of `can` litres are needed to serve the amounts in `plants` in order,
    when no amount is split.

    园丁按顺序浇水，每株需水量记在 `plants` 中。水壶容量为 `can` 升，不小于任何一株的需求；剩水不够下一株时就重新灌满。返回灌水次数。

    统计依次满足 `plants` 中的各个水量需要灌几次 `can` 升的水壶，每株的水不拆成两次浇（包括第一次灌水）。

    >>> water_cans_trips([3, 4, 2, 5], 7)
    2
    >>> water_cans_trips([5, 5, 5], 8)
    3
    >>> water_cans_trips([], 5)
    0
    """
    fillings = 0
    water = 0
    for need in plants:
        if water < need:
            water = can
            fillings += 1
        water -= need
    return fillings


def board_game_position(rolls: list[int], last: int) -> int:
    """In a board game a pawn starts on field 0 and moves by the `rolls` of a die. Field `last` is
    the goal. A roll that would carry the pawn beyond the goal is ignored. Return its final field.

    Add the numbers in `rolls` one by one, leaving out each that would make the sum exceed `last`.

    棋子从第 0 格出发，按骰子点数 `rolls` 前进，`last` 是终点。会超过终点的点数作废。返回棋子最后所在的格子。

    依次累加 `rolls` 中的数，若加上后会超过 `last` 则跳过，返回最终的和。

    >>> board_game_position([6, 5, 4], 12)
    11
    >>> board_game_position([3, 4], 7)
    7
    >>> board_game_position([], 9)
    0
    """
    field = 0
    for roll in rolls:
        if field + roll <= last:
            field += roll
    return field


def rolls_until_six(rolls: list[int]) -> int:
    """In a children's game you may only start after rolling a six. The list `rolls` holds the
    numbers that Paul rolled. Return how many rolls he wasted before his first six. If he never got
    a six, all of them were wasted.

    Return the number of elements in `rolls` before the first 6.

    在儿童游戏中，掷出六点才能出发。`rolls` 是保罗掷出的点数，返回第一个六点之前白掷了几次；从没掷出六点则全算白掷。

    返回 `rolls` 中第一个 6 之前的元素个数，若没有 6 则返回列表长度。

    >>> rolls_until_six([2, 5, 6, 1])
    2
    >>> rolls_until_six([6, 6])
    0
    >>> rolls_until_six([1, 2])
    2
    """
    return rolls.index(6) if 6 in rolls else len(rolls)


def rolls_until_six_2(rolls: list[int]) -> int:
    wasted = 0
    for roll in rolls:
        if roll == 6:
            break
        wasted += 1
    return wasted


def room_prices(nights: list[str], price: int) -> int:
    """A hotel room costs `price` a night, and 20 more on the nights of Friday and Saturday. The
    list `nights` holds the weekday of each night. Return what the stay costs.

    Given `nights` as full English weekday names, sum up `price` per night plus 20 for each
    "Friday" or "Saturday".

    旅馆房间每晚 `price` 元，周五和周六的夜晚多收 20 元。`nights` 是每晚的英文星期名，返回住宿总价。

    给定 `nights`（完整英文星期名），每晚计 `price`，遇到 "Friday" 或 "Saturday" 再加 20，求总和。

    >>> room_prices(["Thursday", "Friday"], 80)
    180
    >>> room_prices(["Friday", "Saturday", "Sunday"], 50)
    190
    >>> room_prices([], 90)
    0
    """
    weekend = sum(night in ("Friday", "Saturday") for night in nights)
    return len(nights) * price + weekend * 20


def room_prices_2(nights: list[str], price: int) -> int:
    total = 0
    for night in nights:
        total += price
        if night == "Friday" or night == "Saturday":
            total += 20
    return total


def split_bill(dishes: dict[str, int], tip: int) -> int:
    """Friends eat at a restaurant; `dishes` tells what the meal of each person cost. They add a tip
    of `tip` and share everything equally, rounded up to whole coins. Return what each one pays.
    There is at least one person.

    Add `tip` to the values of `dishes` and divide by the number of people, rounding up.

    几个朋友吃饭，`dishes` 记录每人餐费。他们再加上小费 `tip`，平均分摊，向上取整。返回每人付多少（至少有一人）。

    把 `dishes` 中所有值与 `tip` 相加，再除以人数并向上取整。

    >>> split_bill({"Ann": 10, "Bob": 15}, 2)
    14
    >>> split_bill({"Cy": 12}, 3)
    15
    >>> split_bill({"A": 4, "B": 4}, 0)
    4
    """
    total = sum(dishes.values()) + tip
    return -(-total // len(dishes))


def split_bill_2(dishes: dict[str, int], tip: int) -> int:
    share, rest = divmod(sum(dishes.values()) + tip, len(dishes))
    if rest > 0:
        share += 1
    return share


def absent_pupils(class_list: list[str], seated: list[str]) -> str:
    """In the morning a teacher compares the `class_list` with the children `seated` in the room.
    Return the names of those missing, in the order of the list and joined with ", ". If all are
    there, return "nobody".

    Write a function that joins the names of `class_list` that are not in `seated` with ", ", or
    returns "nobody" when there are none.

    早上老师把名单 `class_list` 和已就座的孩子 `seated` 对照。按名单顺序用 ", " 连接缺席者的名字返回，无人缺席则返回 "nobody"。

    编写一个函数，把 `class_list` 中不在 `seated` 里的名字用 ", " 连起来；没有这样的名字时返回 "nobody"。

    >>> absent_pupils(["Ann", "Bo", "Cy"], ["Bo"])
    'Ann, Cy'
    >>> absent_pupils(["Ann"], ["Ann"])
    'nobody'
    """
    missing = [name for name in class_list if name not in seated]
    return ", ".join(missing) or "nobody"


def absent_pupils_2(class_list: list[str], seated: list[str]) -> str:
    missing = []
    for name in class_list:
        if name not in seated:
            missing.append(name)
    if not missing:
        return "nobody"
    return ", ".join(missing)


def piggy_bank_weeks(goal: int, weekly: int, treat: int) -> int:
    """Kim puts `weekly` coins into her piggy bank every week, but takes out `treat` coins after
    every fourth week for a treat. `weekly` is at least `treat` and positive. Return after how many
    weeks the bank holds at least `goal` coins for the first time, counted before the treat.

    Count the weeks until the savings reach `goal`, adding `weekly` each week and subtracting
    `treat` at the end of weeks 4, 8, 12 and so on.

    金每周往存钱罐放 `weekly` 枚硬币，每满四周取出 `treat` 枚买零食（`weekly` 为正且不小于 `treat`）。返回几周后首次达到 `goal`（取钱前计算）。

    统计存款达到 `goal` 所需的周数：每周加 `weekly`，在第 4、8、12 等周末减去 `treat`。

    >>> piggy_bank_weeks(10, 3, 2)
    4
    >>> piggy_bank_weeks(13, 3, 2)
    5
    >>> piggy_bank_weeks(0, 1, 1)
    0
    """
    weeks = 0
    coins = 0
    while coins < goal:
        if weeks > 0 and weeks % 4 == 0:
            coins -= treat
        coins += weekly
        weeks += 1
    return weeks


def luggage_fee(weights: list[int], limit: int) -> int:
    """An airline carries bags of up to `limit` kilos for free. Each kilo above it costs 8 coins,
    for every bag by itself. Return the fee for the bags in `weights`.

    Given the list `weights`, add up the kilos by which the bags exceed `limit`, times 8.

    航空公司对不超过 `limit` 公斤的行李免费，每件行李单独计算，超出部分每公斤收 8 元。返回 `weights` 中所有行李的费用。

    给定列表 `weights`，把每件超过 `limit` 的公斤数加起来，再乘以 8。

    >>> luggage_fee([25, 20, 22], 20)
    56
    >>> luggage_fee([10, 20], 20)
    0
    >>> luggage_fee([], 23)
    0
    """
    return 8 * sum(weight - limit for weight in weights if weight > limit)


def luggage_fee_2(weights: list[int], limit: int) -> int:
    fee = 0
    for weight in weights:
        fee += max(0, weight - limit) * 8
    return fee


def sold_out_items(stock: dict[str, int], orders: list[str]) -> list[str]:
    """A kiosk has some goods in `stock`, a dictionary from the item to its number. In the morning
    people order the things in `orders`, one piece each. Return, sorted, the items of the stock
    that were ordered at least as often as they were there.

    List in alphabetical order the keys of `stock` whose value is at most their count in `orders`.

    小卖部的库存记在字典 `stock` 中（商品对应数量）。顾客按 `orders` 每次订一件。按字母顺序返回订购次数不少于库存的商品。

    返回 `stock` 中数量不超过其在 `orders` 里出现次数的键，并排序。

    >>> sold_out_items({"tea": 2, "bun": 1}, ["bun", "tea", "bun"])
    ['bun']
    >>> sold_out_items({"pie": 0, "egg": 1}, ["egg"])
    ['egg', 'pie']
    >>> sold_out_items({}, ["tea"])
    []
    """
    return sorted(item for item in stock if orders.count(item) >= stock[item])


def sold_out_items_2(stock: dict[str, int], orders: list[str]) -> list[str]:
    result = []
    for item, number in stock.items():
        if number <= orders.count(item):
            result.append(item)
    result.sort()
    return result


def relay_time(times: list[int], penalty: int, dropped: int) -> str:
    """The runners of a relay need the seconds in `times`. Each time the baton is dropped the team
    loses `penalty` seconds, and it happened `dropped` times. Return the total as "M:SS".

    Given `times`, add them up together with `penalty` for each of `dropped` mistakes and format the
    seconds as minutes, a colon and two digits for the seconds.

    接力赛各棒用时（秒）为 `times`，每掉一次棒罚 `penalty` 秒，共掉了 `dropped` 次。以 "M:SS" 的格式返回总时间。

    给定 `times`，求和后再加 `dropped` 次失误各 `penalty` 秒，格式化为“分:两位秒”。

    >>> relay_time([20, 25, 22], 5, 1)
    '1:12'
    >>> relay_time([30, 30], 10, 0)
    '1:00'
    >>> relay_time([9], 5, 2)
    '0:19'
    """
    minutes, seconds = divmod(sum(times) + penalty * dropped, 60)
    return f"{minutes}:{seconds:02d}"


def eggs_kept_at_end(eggs: list[int], box: int) -> int:
    """A farmer collects the number of eggs in `eggs` day by day. In the evening he sells all full
    boxes of `box` eggs and keeps the rest for the next day. Return how many eggs he has at the end.

    Add each number in `eggs` to what is kept, and keep only the remainder by `box` each time.

    农夫每天收的鸡蛋数记在 `eggs` 中，晚上把装满的盒子（每盒 `box` 个）卖掉，剩下的留到第二天。返回最后剩多少个鸡蛋。

    把 `eggs` 中每个数加到剩余量上，每次只保留除以 `box` 的余数。

    >>> eggs_kept_at_end([7, 8], 6)
    3
    >>> eggs_kept_at_end([6, 12], 6)
    0
    >>> eggs_kept_at_end([], 10)
    0
    """
    kept = 0
    for number in eggs:
        kept = (kept + number) % box
    return kept


def eggs_kept_at_end_2(eggs: list[int], box: int) -> int:
    return sum(eggs) % box


def seat_letters(row: int, width: int) -> list[str]:
    """In a cinema the seats of each row are called by the row's number and a letter, beginning with
    "A". Return the names of all seats in row number `row`, which has `width` seats (at most 26).

    Build the list of `row` followed by each of the first `width` capital letters.

    电影院的座位名由排号加字母组成，字母从 "A" 开始。返回第 `row` 排全部 `width` 个座位的名称（最多 26 个）。

    构造一个列表：`row` 的数字后面分别接上前 `width` 个大写字母。

    >>> seat_letters(7, 3)
    ['7A', '7B', '7C']
    >>> seat_letters(12, 1)
    ['12A']
    >>> seat_letters(3, 0)
    []
    """
    return [str(row) + chr(ord("A") + i) for i in range(width)]


def seat_letters_2(row: int, width: int) -> list[str]:
    return [f"{row}{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[:width]]


def table_for_party(tables: list[int], guests: int) -> int:
    """A waiter looks for the smallest free table that has a chair for each of the `guests`. The
    list `tables` gives the number of chairs at each free table. Return the chairs that stay empty
    there, or -1 if no table is large enough.

    Among the numbers in `tables` that are at least `guests`, take the smallest and return how much
    it exceeds `guests`; return -1 if there is none.

    服务员想找一张坐得下 `guests` 位客人的最小空桌，`tables` 是各空桌的椅子数。返回那张桌子空出的椅子数，没有合适的桌子则返回 -1。

    在 `tables` 中不小于 `guests` 的数里取最小的，返回它比 `guests` 多多少；若没有则返回 -1。

    >>> table_for_party([2, 8, 6], 5)
    1
    >>> table_for_party([4], 4)
    0
    >>> table_for_party([2, 4], 5)
    -1
    """
    fitting = [chairs for chairs in tables if chairs >= guests]
    return min(fitting) - guests if fitting else -1


def table_for_party_2(tables: list[int], guests: int) -> int:
    for chairs in sorted(tables):
        if chairs >= guests:
            return chairs - guests
    return -1


def ferry_waiting_cars(arrivals: list[int], capacity: int) -> list[int]:
    """A ferry takes at most `capacity` cars each hour. The list `arrivals` tells how many cars
    come to the pier in each hour, before the ferry leaves. Return how many cars wait after each
    trip.

    Given `arrivals`, return the list of cars left over each hour, when the left-over cars join
    those of the next hour.

    渡轮每小时最多运 `capacity` 辆车，`arrivals` 是每小时开船前到达码头的车数。返回每次开船后还在等的车辆数列表。

    给定 `arrivals`，没上船的车留到下一小时一起排队，返回每小时剩下的车数列表。

    >>> ferry_waiting_cars([5, 9, 2], 6)
    [0, 3, 0]
    >>> ferry_waiting_cars([10, 10], 8)
    [2, 4]
    >>> ferry_waiting_cars([], 3)
    []
    """
    waiting = 0
    result = []
    for cars in arrivals:
        waiting = max(0, waiting + cars - capacity)
        result.append(waiting)
    return result


def monthly_meter_use(readings: list[int]) -> list[int]:
    """A household reads its water meter at the end of each month; `readings` holds the numbers. The
    meter has four digits and starts again at 0 after 9999. Return the use of each month after the
    first reading.

    For each pair of neighbours in `readings`, return the second minus the first, modulo 10000.

    一户人家每月底抄水表，读数记在 `readings` 中。水表只有四位，9999 之后从 0 开始。返回第一次抄表之后每个月的用水量。

    对 `readings` 中每对相邻读数，返回后一个减前一个并对 10000 取模的结果列表。

    >>> monthly_meter_use([100, 130, 175])
    [30, 45]
    >>> monthly_meter_use([9990, 15])
    [25]
    >>> monthly_meter_use([42])
    []
    """
    return [(b - a) % 10000 for a, b in zip(readings, readings[1:])]


def monthly_meter_use_2(readings: list[int]) -> list[int]:
    used = []
    for i in range(1, len(readings)):
        amount = readings[i] - readings[i - 1]
        if amount < 0:
            amount += 10000
        used.append(amount)
    return used


def winner_of_rounds(first: list[int], second: list[int], names: list[str]) -> str:
    """Two children play cards. In every round the higher number wins a point, and equal numbers
    bring nothing. `first` and `second` hold their numbers, `names` their two names. Return the name
    of the child with more points, or "nobody" in a tie.

    Compare `first` and `second` place by place and return the item of `names` that belongs to the
    list with more greater values; "nobody" if both have the same.

    两个孩子玩牌，每轮数字大的得一分，相等不得分。`first`、`second` 是各自的数字，`names` 是两人的名字。返回胜者，平局返回 "nobody"。

    逐位比较 `first` 和 `second`，返回 `names` 中赢得轮数较多者的名字，相同则返回 "nobody"。

    >>> winner_of_rounds([3, 9, 5], [4, 2, 1], ["Ida", "Max"])
    'Ida'
    >>> winner_of_rounds([1, 2], [2, 2], ["Ida", "Max"])
    'Max'
    >>> winner_of_rounds([5, 1], [1, 5], ["Ida", "Max"])
    'nobody'
    """
    points = 0
    for a, b in zip(first, second):
        points += (a > b) - (a < b)
    if points == 0:
        return "nobody"
    return names[0] if points > 0 else names[1]


def winner_of_rounds_2(first: list[int], second: list[int], names: list[str]) -> str:
    wins = sum(a > b for a, b in zip(first, second))
    losses = sum(a < b for a, b in zip(first, second))
    if wins == losses:
        return "nobody"
    return names[0] if wins > losses else names[1]


def carrots_per_rabbit(carrots: int, rabbits: list[str]) -> dict[str, int]:
    """Lisa deals out `carrots` carrots to her rabbits, one at a time and again from the start,
    until none is left. Return a dictionary from each name in `rabbits` to its number of carrots.

    Share `carrots` among the names in `rabbits`; if it does not come out even, the first ones get
    one more.

    丽莎把 `carrots` 根胡萝卜一根一根轮流分给兔子，直到分完。返回字典，记录 `rabbits` 中每只兔子分到的根数。

    把 `carrots` 平均分给 `rabbits` 中的各只兔子，分不匀时排在前面的多得一根。

    >>> carrots_per_rabbit(7, ["Hop", "Bun", "Flo"])
    {'Hop': 3, 'Bun': 2, 'Flo': 2}
    >>> carrots_per_rabbit(1, ["Hop", "Bun"])
    {'Hop': 1, 'Bun': 0}
    >>> carrots_per_rabbit(4, ["Flo"])
    {'Flo': 4}
    """
    each, rest = divmod(carrots, len(rabbits))
    return {name: each + (i < rest) for i, name in enumerate(rabbits)}


def carrots_per_rabbit_2(carrots: int, rabbits: list[str]) -> dict[str, int]:
    shares = {name: 0 for name in rabbits}
    for i in range(carrots):
        shares[rabbits[i % len(rabbits)]] += 1
    return shares


def night_shift_hours(start: int, end: int) -> int:
    """A nurse begins her shift at hour `start` and ends it at hour `end`, both from 0 to 23. If the
    end is not later than the start, the shift goes on into the next day. Return its hours.

    Return how many hours lie between `start` and `end` on a 24-hour clock; equal hours mean 24.

    护士从 `start` 点上班到 `end` 点下班（均为 0 到 23）。若下班时刻不晚于上班时刻，说明跨到了第二天。返回工作小时数。

    计算 24 小时制下从 `start` 到 `end` 经过的小时数，两者相等时算 24 小时。

    >>> night_shift_hours(22, 6)
    8
    >>> night_shift_hours(8, 16)
    8
    >>> night_shift_hours(7, 7)
    24
    """
    if end <= start:
        end += 24
    return end - start


def night_shift_hours_2(start: int, end: int) -> int:
    return (end - start) % 24 or 24


def strawberry_rows(rows: list[list[int]], ripe: int) -> int:
    """In a strawberry field `rows` holds one list per row with the number of red berries on each
    plant. A row is ready for the harvest when all its plants have at least `ripe` red berries.
    Return how many rows are ready.

    Count the lists in `rows` that contain no number below `ripe`.

    草莓地里，`rows` 的每个子列表是一行各株的红果数。当一行中每株都至少有 `ripe` 个红果时就可以采收。返回可采收的行数。

    统计 `rows` 中不含小于 `ripe` 的数的子列表个数。

    >>> strawberry_rows([[5, 7], [2, 9], [6, 6]], 5)
    2
    >>> strawberry_rows([[1], [2]], 3)
    0
    >>> strawberry_rows([], 1)
    0
    """
    return sum(all(berries >= ripe for berries in row) for row in rows)


def strawberry_rows_2(rows: list[list[int]], ripe: int) -> int:
    ready = 0
    for row in rows:
        if all(berries >= ripe for berries in row):
            ready += 1
    return ready


def longest_drive(stops: list[int]) -> int:
    """A truck driver writes down the kilometre reading at each stop in `stops`, in rising order.
    Return the longest distance he drove without a break. With fewer than two stops it is 0.

    Given the rising list `stops`, return the greatest difference of neighbours, or 0 if there are
    none.

    卡车司机按升序把每次停车时的里程记在 `stops` 中。返回他中途不停的最长一段路程，停车不足两次则返回 0。

    给定升序列表 `stops`，返回相邻两数的最大差值，没有相邻数时返回 0。

    >>> longest_drive([0, 120, 300, 350])
    180
    >>> longest_drive([40])
    0
    >>> longest_drive([10, 10])
    0
    """
    return max((b - a for a, b in zip(stops, stops[1:])), default=0)


def longest_drive_2(stops: list[int]) -> int:
    longest = 0
    for i in range(1, len(stops)):
        longest = max(longest, stops[i] - stops[i - 1])
    return longest


def quiz_points(answers: list[str], solution: list[str]) -> int:
    """In a quiz each right answer gives 3 points and each wrong one takes 1 point away; an empty
    answer gives nothing. Compare `answers` with the `solution` and return the points, but never
    less than 0.

    Go through `answers` and `solution` together: add 3 if they agree, subtract 1 if they differ and
    the answer is not "". Return the total, at least 0.

    知识竞赛中答对得 3 分，答错扣 1 分，空答案不计分。对照 `answers` 和 `solution` 返回得分，最低为 0。

    同时遍历 `answers` 和 `solution`：相同加 3，不同且答案不为 "" 则减 1，返回总分且不小于 0。

    >>> quiz_points(["a", "b", ""], ["a", "c", "d"])
    2
    >>> quiz_points(["x", "y"], ["a", "b"])
    0
    >>> quiz_points(["a", "b"], ["a", "b"])
    6
    """
    points = 0
    for answer, right in zip(answers, solution):
        if answer == right:
            points += 3
        elif answer:
            points -= 1
    return max(0, points)


def bread_to_throw_away(baked: list[int], sold: list[int]) -> int:
    """A bakery bakes the number of loaves in `baked` day by day; `sold` tells how many customers
    wanted one. Bread is sold only on the day when it is baked. Return how many loaves are left over
    in all these days together.

    Sum up, over the days, how much `baked` exceeds `sold`; days on which it does not count as 0.

    面包店每天烤 `baked` 个面包，`sold` 是每天想买的顾客数，面包只在当天出售。返回这些天总共剩下多少个面包。

    逐日累加 `baked` 超过 `sold` 的部分，没有超过的日子按 0 计。

    >>> bread_to_throw_away([20, 15, 18], [17, 19, 18])
    3
    >>> bread_to_throw_away([5, 9], [1, 2])
    11
    >>> bread_to_throw_away([], [])
    0
    """
    return sum(max(0, made - wanted) for made, wanted in zip(baked, sold))


def bread_to_throw_away_2(baked: list[int], sold: list[int]) -> int:
    left = 0
    for made, wanted in zip(baked, sold):
        if made > wanted:
            left += made - wanted
    return left


def hungry_customers(baked: list[int], wanted: list[int]) -> list[int]:
    """A baker makes `baked` rolls on each day, and his customers would like `wanted` rolls. Return
    the numbers of the days, counted from 1, on which there were not enough.

    Given two lists, `baked` and `wanted`, return the 1-based positions where the second value is
    greater.

    面包师每天做 `baked` 个小面包，顾客想要 `wanted` 个。返回面包不够的是第几天（从 1 开始数）。

    给定列表 `baked` 和 `wanted`，返回后者的值更大的那些位置，位置从 1 算起。

    >>> hungry_customers([20, 15, 18], [17, 19, 30])
    [2, 3]
    >>> hungry_customers([5], [5])
    []
    >>> hungry_customers([], [])
    []
    """
    return [day for day, (a, b) in enumerate(zip(baked, wanted), 1) if b > a]


def hungry_customers_2(baked: list[int], wanted: list[int]) -> list[int]:
    days = []
    for i in range(len(baked)):
        if wanted[i] > baked[i]:
            days.append(i + 1)
    return days


def favourite_dish(orders: list[str], menu: list[str]) -> str:
    """A cook wants to know which dish on the `menu` is ordered most. The `orders` may contain
    dishes that are no longer on the menu. In a tie the dish that comes first on the menu wins.

    Return the item of `menu` that occurs most often in `orders`, the earliest such item.

    厨师想知道菜单 `menu` 上哪道菜点得最多。`orders` 里可能有已下架的菜。并列时返回菜单上靠前的那道。

    返回 `menu` 中在 `orders` 里出现次数最多的一项，若有多项则取最前面的。

    >>> favourite_dish(["soup", "pie", "pie"], ["soup", "pie"])
    'pie'
    >>> favourite_dish(["cake", "cake", "soup"], ["pie", "soup"])
    'soup'
    >>> favourite_dish([], ["rice", "fish"])
    'rice'
    """
    return max(menu, key=orders.count)


def favourite_dish_2(orders: list[str], menu: list[str]) -> str:
    best = menu[0]
    for dish in menu:
        if orders.count(dish) > orders.count(best):
            best = dish
    return best


def dearest_unordered(menu: dict[str, int], orders: list[str]) -> int:
    """The dictionary `menu` of a snack bar maps each dish to its price. Return the highest price
    among the dishes that nobody chose in `orders`, or 0 if every dish was chosen.

    Given `menu` and `orders`, look at the dishes that are not in `orders` and return the greatest
    of their prices; without such a dish return 0.

    小吃店的字典 `menu` 记录每道菜的价格。返回 `orders` 中没人点的菜里最高的价格，若每道菜都有人点则返回 0。

    给定 `menu` 和 `orders`，在未被点过的菜中找出最贵的价格，没有这样的菜时返回 0。

    >>> dearest_unordered({"soup": 4, "fish": 9, "rice": 3}, ["soup"])
    9
    >>> dearest_unordered({"soup": 4}, ["soup"])
    0
    """
    return max((price for dish, price in menu.items() if dish not in orders), default=0)


def dearest_unordered_2(menu: dict[str, int], orders: list[str]) -> int:
    highest = 0
    for dish, price in menu.items():
        if dish not in orders:
            highest = max(highest, price)
    return highest


def may_share_tent(ages: list[int], adult: int) -> bool:
    """Scouts sleep in a tent. The rule says that at least one person must be `adult` years or
    older, and that there may be at most four younger ones for each such person. Return whether
    people of these `ages` may share a tent.

    Check that `ages` contains a value of at least `adult`, and that the smaller values are no more
    than four times as many as the others.

    童子军同睡一顶帐篷，规定至少有一人满 `adult` 岁，且每位这样的成年人最多带四个更小的孩子。判断年龄为 `ages` 的人能否同住。

    判断 `ages` 中是否有不小于 `adult` 的值，且较小值的个数不超过其余值个数的四倍。

    >>> may_share_tent([30, 10, 11, 9], 18)
    True
    >>> may_share_tent([20, 8, 8, 8, 8, 8], 18)
    False
    >>> may_share_tent([], 18)
    False
    """
    adults = sum(age >= adult for age in ages)
    return adults > 0 and len(ages) - adults <= 4 * adults


def may_share_tent_2(ages: list[int], adult: int) -> bool:
    old = [age for age in ages if age >= adult]
    young = [age for age in ages if age < adult]
    if not old:
        return False
    return len(young) <= 4 * len(old)


def snail_in_well(depth: int, up: int, down: int) -> int:
    """A snail sits at the bottom of a well that is `depth` metres deep. By day it climbs `up`
    metres, at night it slides back `down` metres, which is less. Return on which day it gets out.

    Count the days until a climber who gains `up` each day and loses `down` each night reaches
    `depth` by day. The depth is positive.

    一只蜗牛在 `depth` 米深的井底，白天爬 `up` 米，夜里滑下 `down` 米（比白天少）。返回它第几天爬出井口。

    每天白天上升 `up`、夜里下降 `down`，统计白天首次到达 `depth`（正数）时是第几天。

    >>> snail_in_well(10, 3, 1)
    5
    >>> snail_in_well(3, 3, 2)
    1
    >>> snail_in_well(4, 3, 2)
    2
    """
    height = 0
    day = 1
    while height + up < depth:
        height += up - down
        day += 1
    return day


def party_bags(sweets: dict[str, int], guests: int) -> dict[str, int]:
    """For a birthday party all kinds of `sweets` are shared among the bags of `guests` guests, each
    bag the same. Return what one bag contains, without the kinds that do not suffice for everyone.

    Divide each value of `sweets` by `guests` (whole numbers) and keep only the results above 0.

    生日会上要把各种糖果 `sweets` 平均分装给 `guests` 位客人，每袋一样。返回一袋里的内容，不够人手一个的种类不列出。

    把 `sweets` 中每个值整除以 `guests`，只保留结果大于 0 的项，返回新字典。

    >>> party_bags({"gum": 10, "mint": 3}, 4)
    {'gum': 2}
    >>> party_bags({"gum": 6, "mint": 3}, 3)
    {'gum': 2, 'mint': 1}
    >>> party_bags({}, 2)
    {}
    """
    return {kind: n // guests for kind, n in sweets.items() if n >= guests}


def party_bags_2(sweets: dict[str, int], guests: int) -> dict[str, int]:
    bag = {}
    for kind, number in sweets.items():
        each = number // guests
        if each > 0:
            bag[kind] = each
    return bag


def score_board_line(names: list[str], points: list[int]) -> str:
    """After a game evening the host reads out the results, best player first, in the form
    "Eva 12, Tom 9". Players with equal points keep the order they have in `names`. Return this
    line for `names` and their `points`.

    Given two lists of equal length, `names` and `points`, sort the players by falling points and
    join "name points" with ", ".

    游戏之夜结束后，主人从高分到低分宣读结果，形如 "Eva 12, Tom 9"，同分者保持 `names` 中的顺序。根据 `names` 和 `points` 返回这行文字。

    给定等长列表 `names` 和 `points`，按分数从高到低排列，把“名字 分数”用 ", " 连接。

    >>> score_board_line(["Tom", "Eva"], [9, 12])
    'Eva 12, Tom 9'
    >>> score_board_line(["Bo", "Al"], [4, 4])
    'Bo 4, Al 4'
    >>> score_board_line([], [])
    ''
    """
    ranked = sorted(zip(names, points), key=lambda pair: -pair[1])
    return ", ".join(f"{name} {score}" for name, score in ranked)


def score_board_line_2(names: list[str], points: list[int]) -> str:
    order = sorted(range(len(names)), key=lambda i: points[i], reverse=True)
    return ", ".join(names[i] + " " + str(points[i]) for i in order)


def stairs_or_lift(floor: int, waiting: int, heavy: bool) -> str:
    """Olga lives on floor `floor`. With a heavy bag she always takes the lift. Otherwise she walks
    if she lives below floor 4 or if more than 5 people are waiting for the lift. Return "lift" or
    "stairs".

    Return "lift" if `heavy` is true; else "stairs" if `floor` is less than 4 or `waiting` is
    greater than 5; else "lift".

    奥尔加住在 `floor` 层。提着重物（`heavy`）时总坐电梯；否则若住在 4 层以下或等电梯的人数 `waiting` 超过 5，就走楼梯。返回 "lift" 或 "stairs"。

    若 `heavy` 为真则返回 "lift"；否则若 `floor` 小于 4 或 `waiting` 大于 5 则返回 "stairs"；其余返回 "lift"。

    >>> stairs_or_lift(2, 0, False)
    'stairs'
    >>> stairs_or_lift(2, 9, True)
    'lift'
    >>> stairs_or_lift(7, 3, False)
    'lift'
    """
    if heavy:
        return "lift"
    if floor < 4 or waiting > 5:
        return "stairs"
    return "lift"


def stairs_or_lift_2(floor: int, waiting: int, heavy: bool) -> str:
    walks = not heavy and (floor < 4 or waiting > 5)
    return "stairs" if walks else "lift"


def passengers_at_end(on: list[int], off: list[int]) -> int:
    """A tram starts empty. At every stop first the people in `off` get out (at most those who are
    there), then those in `on` get in. Return how many passengers are in the tram after the last
    stop.

    Starting at 0, subtract each number in `off` without going below 0 and add the number of `on` at
    the same place.

    电车发车时是空的。每站先下 `off` 人（最多下光车上的人），再上 `on` 人。返回最后一站之后车上的乘客数。

    从 0 开始，依次减去 `off` 中的数（不低于 0），再加上 `on` 中同一位置的数，返回结果。

    >>> passengers_at_end([8, 3, 2], [0, 5, 1])
    7
    >>> passengers_at_end([2, 1], [0, 9])
    1
    >>> passengers_at_end([], [])
    0
    """
    inside = 0
    for entering, leaving in zip(on, off):
        inside = max(0, inside - leaving) + entering
    return inside


def grade_letter_counts(points: list[int]) -> dict[str, int]:
    """A teacher gives "A" for at least 90 points, "B" for at least 70, and "C" for less. Return a
    dictionary that tells how often each of the three letters is given for `points`.

    Given the list `points`, count the results that are 90 or more, 70 to 89, and below 70, under
    the keys "A", "B" and "C".

    老师规定 90 分及以上为 "A"，70 分及以上为 "B"，其余为 "C"。返回字典，统计 `points` 中三个等级各有多少。

    给定列表 `points`，以 "A"、"B"、"C" 为键，分别统计不低于 90、70 到 89、低于 70 的个数。

    >>> grade_letter_counts([95, 71, 90, 40])
    {'A': 2, 'B': 1, 'C': 1}
    >>> grade_letter_counts([69])
    {'A': 0, 'B': 0, 'C': 1}
    >>> grade_letter_counts([])
    {'A': 0, 'B': 0, 'C': 0}
    """
    counts = {"A": 0, "B": 0, "C": 0}
    for score in points:
        letter = "A" if score >= 90 else "B" if score >= 70 else "C"
        counts[letter] += 1
    return counts


def grade_letter_counts_2(points: list[int]) -> dict[str, int]:
    best = len([score for score in points if score >= 90])
    worst = len([score for score in points if score < 70])
    return {"A": best, "B": len(points) - best - worst, "C": worst}


def cookies_for_class(pupils: int, packet: int, price: int, budget: int) -> bool:
    """A teacher wants to give one cookie to each of her `pupils` and keep one for herself. Cookies
    come in packets of `packet` pieces for `price` coins. Return whether `budget` coins are enough.

    Check if the packets needed for `pupils` plus one cookies cost no more than `budget`.

    老师想给 `pupils` 个学生每人一块饼干，自己也留一块。饼干每包 `packet` 块，售价 `price`。判断 `budget` 是否够用。

    判断买够 `pupils` 加一块饼干所需的整包饼干，总价是否不超过 `budget`。

    >>> cookies_for_class(23, 8, 3, 9)
    True
    >>> cookies_for_class(24, 8, 3, 9)
    False
    >>> cookies_for_class(0, 10, 2, 1)
    False
    """
    packets = -(-(pupils + 1) // packet)
    return packets * price <= budget


def cookies_for_class_2(pupils: int, packet: int, price: int, budget: int) -> bool:
    affordable = budget // price
    return affordable * packet >= pupils + 1


def juice_glasses(bottles: list[int], glass: int) -> int:
    """For a party juice is poured into glasses of `glass` millilitres. Each glass must be filled
    from one bottle only, so that nothing is mixed. Return how many full glasses the `bottles`
    give.

    Add up, for each amount in `bottles`, how many times `glass` fits into it.

    聚会上把果汁倒进 `glass` 毫升的杯子，每杯只能来自同一瓶，不能混合。返回 `bottles` 中各瓶一共能倒满多少杯。

    对 `bottles` 中每个容量，算出包含多少个完整的 `glass`，再求总和。

    >>> juice_glasses([1000, 750, 190], 200)
    8
    >>> juice_glasses([300, 300], 200)
    2
    >>> juice_glasses([], 100)
    0
    """
    return sum(bottle // glass for bottle in bottles)


def juice_glasses_2(bottles: list[int], glass: int) -> int:
    count = 0
    for bottle in bottles:
        while bottle >= glass:
            bottle -= glass
            count += 1
    return count


def step_goal_streak(steps: list[int], goal: int) -> int:
    """Hana wears a step counter; `steps` holds her steps day by day up to today. Return for how
    many days in a row, ending today, she has reached her `goal`.

    Count from the end of `steps` how many values are at least `goal` before a smaller one comes.

    哈娜戴着计步器，`steps` 记录截至今天的每日步数。返回到今天为止她已连续多少天达到目标 `goal`。

    从 `steps` 的末尾往前数，遇到小于 `goal` 的值之前一共有多少个不小于它的值。

    >>> step_goal_streak([9000, 4000, 8000, 8500], 8000)
    2
    >>> step_goal_streak([9000, 100], 8000)
    0
    >>> step_goal_streak([], 100)
    0
    """
    streak = 0
    for count in reversed(steps):
        if count < goal:
            break
        streak += 1
    return streak


def step_goal_streak_2(steps: list[int], goal: int) -> int:
    streak = 0
    for count in steps:
        streak = streak + 1 if count >= goal else 0
    return streak


def queue_after_skips(queue: list[str], skippers: list[str]) -> list[str]:
    """Some people in a line at the bakery notice that they forgot their purse and step back to the
    end. Return the new line: first those of `queue` who stay, then those named in `skippers`, both
    in the order of `queue`.

    Move all elements of `queue` that are in `skippers` behind the others without changing the order
    otherwise.

    面包店排队的人中有些忘带钱包，退到队尾。返回新的队伍：先是 `queue` 中留下的人，再是 `skippers` 中的人，都保持原来的先后。

    把 `queue` 中属于 `skippers` 的元素移到其余元素后面，其他顺序不变。

    >>> queue_after_skips(["Al", "Bo", "Cy", "Di"], ["Cy", "Al"])
    ['Bo', 'Di', 'Al', 'Cy']
    >>> queue_after_skips(["Al", "Bo"], [])
    ['Al', 'Bo']
    """
    staying = [name for name in queue if name not in skippers]
    leaving = [name for name in queue if name in skippers]
    return staying + leaving


def queue_after_skips_2(queue: list[str], skippers: list[str]) -> list[str]:
    return sorted(queue, key=lambda name: name in skippers)


def price_tag_text(cents: int, old: int) -> str:
    """A shop writes price tags such as "3.50". If the price `cents` is lower than the `old` price,
    both in cents, the word " SALE" is added. Return the text of the tag.

    Format `cents` as whole coins, a dot and two digits, followed by " SALE" when it is below `old`.

    商店的价签形如 "3.50"。若现价 `cents` 低于原价 `old`（单位均为分），就在后面加上 " SALE"。返回价签文字。

    把 `cents` 格式化为“元.两位分”的形式，若小于 `old` 则再接上 " SALE"。

    >>> price_tag_text(350, 400)
    '3.50 SALE'
    >>> price_tag_text(1205, 1205)
    '12.05'
    >>> price_tag_text(99, 50)
    '0.99'
    """
    tag = f"{cents // 100}.{cents % 100:02d}"
    if cents < old:
        tag += " SALE"
    return tag


def price_tag_text_2(cents: int, old: int) -> str:
    coins, rest = divmod(cents, 100)
    return f"{coins}.{rest:02d}" + (" SALE" if cents < old else "")


def ice_cream_still_good(temperatures: list[int], limit: int) -> bool:
    """A truck brings ice cream to a shop, and its temperature is measured every ten minutes. The
    ice cream is spoiled when two measurements in a row are above `limit`. Return whether it is
    still good, given the `temperatures`.

    Return False if two neighbouring numbers in `temperatures` are both greater than `limit`, and
    True otherwise.

    货车送冰淇淋，每十分钟测一次温度。若连续两次都高于 `limit`，冰淇淋就坏了。根据 `temperatures` 判断冰淇淋是否完好。

    如果 `temperatures` 中有相邻两数都大于 `limit`，则返回 False，否则返回 True。

    >>> ice_cream_still_good([-20, -10, -18, -11], -15)
    True
    >>> ice_cream_still_good([-20, -10, -12], -15)
    False
    >>> ice_cream_still_good([], -15)
    True
    """
    return not any(a > limit and b > limit for a, b in zip(temperatures, temperatures[1:]))


def ice_cream_still_good_2(temperatures: list[int], limit: int) -> bool:
    for i in range(len(temperatures) - 1):
        if min(temperatures[i], temperatures[i + 1]) > limit:
            return False
    return True


def bean_harvest_record(harvests: list[int]) -> list[int]:
    """Grandfather weighs his bean harvest each year. The list `harvests` starts with the year 1. He
    calls a year a record if it beat all years before; the first year is one, too. Return the
    numbers of the record years.

    Return the 1-based positions in `harvests` of the values that are greater than all earlier ones.

    爷爷每年称豆子的收成，`harvests` 从第 1 年开始。比之前所有年份都多的年份叫纪录年，第一年也算。返回纪录年的编号。

    返回 `harvests` 中大于前面所有值的元素的位置（从 1 开始）。

    >>> bean_harvest_record([4, 3, 6, 6, 9])
    [1, 3, 5]
    >>> bean_harvest_record([5, 2])
    [1]
    >>> bean_harvest_record([])
    []
    """
    years = []
    for i, harvest in enumerate(harvests):
        if all(harvest > earlier for earlier in harvests[:i]):
            years.append(i + 1)
    return years


def bean_harvest_record_2(harvests: list[int]) -> list[int]:
    return [
        year
        for year, harvest in enumerate(harvests, 1)
        if not harvests[: year - 1] or harvest > max(harvests[: year - 1])
    ]


def soup_for_days(pot: int, eaters: list[int]) -> int:
    """On Sunday a big pot with `pot` bowls of soup is cooked. On the following days as many people
    eat one bowl each as `eaters` says. Return for how many days the soup is enough for everyone.

    Count how many numbers at the start of `eaters` can be subtracted from `pot` one after another
    without going below 0.

    周日煮了一大锅汤，共 `pot` 碗。之后每天有 `eaters` 所列的人数来吃，每人一碗。返回汤够所有人吃的天数。

    统计从 `pot` 中依次减去 `eaters` 开头的数而不低于 0，最多能减几个。

    >>> soup_for_days(10, [4, 3, 5, 1])
    2
    >>> soup_for_days(9, [4, 5])
    2
    >>> soup_for_days(2, [3])
    0
    """
    days = 0
    for people in eaters:
        if people > pot:
            break
        pot -= people
        days += 1
    return days


def relay_lineup(times: dict[str, int], size: int) -> list[str]:
    """A coach chooses the `size` fastest swimmers for a relay. The dictionary `times` maps the
    names to seconds. The fastest swimmer swims last, the second fastest just before, and so on.
    Return the names in the order of swimming.

    Given `times`, take the `size` keys with the smallest values and list them from the slowest to
    the fastest.

    教练挑选 `size` 名最快的游泳队员参加接力，字典 `times` 记录各人的秒数。最快的人游最后一棒，以此类推。返回出场顺序。

    给定 `times`，取值最小的 `size` 个键，按从慢到快的顺序返回。

    >>> relay_lineup({"Ann": 30, "Bo": 28, "Cy": 35}, 2)
    ['Ann', 'Bo']
    >>> relay_lineup({"Ann": 30, "Bo": 28}, 1)
    ['Bo']
    >>> relay_lineup({"Ann": 30}, 0)
    []
    """
    fastest = sorted(times, key=times.get)[:size]
    return fastest[::-1]


def relay_lineup_2(times: dict[str, int], size: int) -> list[str]:
    ranked = sorted(times, key=lambda name: times[name])
    return list(reversed(ranked[:size]))


def stickers_swapped(own: list[int], friend: list[int]) -> int:
    """Two friends collect stickers with numbers. They swap one for one: each gives a sticker of a
    number that the other does not have. Return the greatest number of swaps for `own` and `friend`,
    where each number occurs only once per child.

    Return the smaller of two counts: the numbers only in `own`, and those only in `friend`.

    两个朋友收集带编号的贴纸，一换一地交换，各自给出对方没有的编号。返回 `own` 和 `friend` 最多能交换几次（每人每个编号只有一张）。

    分别统计只在 `own` 中和只在 `friend` 中的编号个数，返回较小的那个。

    >>> stickers_swapped([1, 2, 3, 4], [3, 7])
    1
    >>> stickers_swapped([1, 2], [5, 6])
    2
    >>> stickers_swapped([4], [4])
    0
    """
    return min(len(set(own) - set(friend)), len(set(friend) - set(own)))


def stickers_swapped_2(own: list[int], friend: list[int]) -> int:
    to_give = [number for number in own if number not in friend]
    to_get = [number for number in friend if number not in own]
    return min(len(to_give), len(to_get))


def tower_of_crates(crates: list[int], doorway: int) -> list[int]:
    """A mover stacks crates with the heights in `crates` one on the other, as long as the stack
    still fits through a door of height `doorway`. With the first crate that is too much he starts a
    new stack. Each crate alone fits. Return the heights of all stacks.

    Group the numbers of `crates` in order, so that no sum exceeds `doorway`, and return the sums.

    搬运工把高度为 `crates` 的箱子依次叠放，只要还能通过高 `doorway` 的门；放不下时就另起一堆（单个箱子都能通过）。返回各堆的高度。

    按顺序把 `crates` 中的数分组，使每组的和不超过 `doorway`，返回各组的和。

    >>> tower_of_crates([50, 60, 80, 40, 70], 150)
    [110, 120, 70]
    >>> tower_of_crates([90], 100)
    [90]
    >>> tower_of_crates([], 100)
    []
    """
    stacks = []
    for height in crates:
        if stacks and stacks[-1] + height <= doorway:
            stacks[-1] += height
        else:
            stacks.append(height)
    return stacks


def class_trip_votes(votes: list[str]) -> str:
    """A class votes where to go on its trip. A place is chosen only if more than half of all
    `votes` are for it. Return this place, or "vote again" if there is none.

    Return the text that makes up more than half of the list `votes`; if no text does, return "vote
    again".

    全班投票决定去哪里郊游，只有超过半数票的地点才算选定。根据 `votes` 返回该地点，没有则返回 "vote again"。

    返回在列表 `votes` 中占一半以上的文本，若不存在则返回 "vote again"。

    >>> class_trip_votes(["zoo", "lake", "zoo"])
    'zoo'
    >>> class_trip_votes(["zoo", "lake"])
    'vote again'
    >>> class_trip_votes([])
    'vote again'
    """
    for place in set(votes):
        if votes.count(place) * 2 > len(votes):
            return place
    return "vote again"


def class_trip_votes_2(votes: list[str]) -> str:
    if not votes:
        return "vote again"
    favourite = max(votes, key=votes.count)
    return favourite if votes.count(favourite) > len(votes) / 2 else "vote again"


def runners_past_goal(rounds: dict[str, int], lap: int, goal: int) -> list[str]:
    """In a charity run each child runs some rounds of `lap` metres; `rounds` maps the names to the
    numbers of rounds. Return in alphabetical order who ran at least `goal` metres.

    Given `rounds`, list, sorted, the names whose number times `lap` is not below `goal`.

    慈善跑中每个孩子跑若干圈，每圈 `lap` 米，`rounds` 记录各人的圈数。按字母顺序返回至少跑了 `goal` 米的人。

    给定 `rounds`，返回圈数乘以 `lap` 不小于 `goal` 的名字，并排序。

    >>> runners_past_goal({"Tim": 5, "Lea": 3, "Ava": 6}, 400, 2000)
    ['Ava', 'Tim']
    >>> runners_past_goal({"Tim": 1}, 400, 500)
    []
    """
    return sorted(name for name, count in rounds.items() if count * lap >= goal)


def runners_past_goal_2(rounds: dict[str, int], lap: int, goal: int) -> list[str]:
    names = []
    for name in sorted(rounds):
        if rounds[name] * lap >= goal:
            names.append(name)
    return names


def bike_rental_cost(hours: int, hourly: int, daily: int) -> int:
    """A bike can be rented for `hourly` coins per hour or `daily` coins per day of 24 hours. For
    the hours beyond full days a customer may choose what is cheaper. Return the lowest cost for
    `hours` hours when full days are always paid by the day.

    Pay `daily` for each full 24 of `hours`; for the rest pay `hourly` each or one more `daily`,
    whichever is less.

    租自行车每小时 `hourly` 元，或每天（24 小时）`daily` 元。整天按天计费，剩余小时可选更便宜的方式。返回租 `hours` 小时的最低费用。

    `hours` 中每满 24 小时付 `daily`，余下的按每小时 `hourly` 或再付一个 `daily`，取较小者。

    >>> bike_rental_cost(27, 4, 30)
    42
    >>> bike_rental_cost(34, 4, 30)
    60
    >>> bike_rental_cost(2, 4, 30)
    8
    """
    days, rest = divmod(hours, 24)
    return days * daily + min(rest * hourly, daily)


def tram_stops_between(line: list[str], start: str, goal: str) -> list[str]:
    """A tram goes along the stops in `line` and back again. Return the stops that a passenger
    passes between `start` and `goal`, without these two and in the order of the ride.

    Given the list `line`, return what lies between `start` and `goal`; if `goal` comes earlier in
    the list, return it backwards.

    电车沿 `line` 中的站点往返行驶。返回乘客从 `start` 到 `goal` 途中经过的站点（不含这两站），按经过的顺序排列。

    给定列表 `line`，返回 `start` 与 `goal` 之间的元素；若 `goal` 在前，则倒序返回。

    >>> tram_stops_between(["Zoo", "Park", "Hall", "Port"], "Zoo", "Port")
    ['Park', 'Hall']
    >>> tram_stops_between(["Zoo", "Park", "Hall", "Port"], "Port", "Zoo")
    ['Hall', 'Park']
    >>> tram_stops_between(["Zoo", "Park"], "Park", "Zoo")
    []
    """
    i, j = line.index(start), line.index(goal)
    if i < j:
        return line[i + 1 : j]
    return line[j + 1 : i][::-1]


def tram_stops_between_2(line: list[str], start: str, goal: str) -> list[str]:
    if line.index(goal) < line.index(start):
        line = line[::-1]
    return line[line.index(start) + 1 : line.index(goal)]


def discount_on_dearest(prices: list[int], percent: int) -> int:
    """A customer has a coupon that takes `percent` percent off the most expensive article of a
    purchase. Return what the articles with the given `prices` cost with it; the discount is rounded
    down to whole cents.

    Sum up `prices` and subtract `percent` percent of the greatest price, in whole cents.

    顾客有一张优惠券，可让最贵的一件商品减价百分之 `percent`。返回价格为 `prices` 的商品用券后的总价，减免额向下取整。

    求 `prices` 的总和，再减去最高价的百分之 `percent`（取整）。

    >>> discount_on_dearest([100, 250, 40], 20)
    340
    >>> discount_on_dearest([99], 50)
    50
    >>> discount_on_dearest([], 10)
    0
    """
    if not prices:
        return 0
    return sum(prices) - max(prices) * percent // 100


def discount_on_dearest_2(prices: list[int], percent: int) -> int:
    dearest = max(prices, default=0)
    return sum(prices) - dearest * percent // 100


def apple_tree_share(trees: list[int], neighbours: int) -> int:
    """A family picks the apples of its trees; `trees` says how many hang on each. One bad apple per
    tree is thrown away if there is any apple. The rest is shared equally with `neighbours`
    neighbours. Return how many apples each party gets, the family being one of them.

    Add up the numbers in `trees`, each reduced by 1 unless it is 0, and divide by `neighbours` + 1.

    一家人采摘苹果，`trees` 是每棵树上的个数。有苹果的树各扔掉一个坏的，其余与 `neighbours` 家邻居平分。返回每家（含自家）得到几个。

    把 `trees` 中每个数减 1（为 0 则不减）后求和，再整除以 `neighbours` + 1。

    >>> apple_tree_share([10, 0, 13], 2)
    7
    >>> apple_tree_share([5], 0)
    4
    >>> apple_tree_share([], 3)
    0
    """
    good = sum(apples - 1 for apples in trees if apples > 0)
    return good // (neighbours + 1)


def apple_tree_share_2(trees: list[int], neighbours: int) -> int:
    good = 0
    for apples in trees:
        good += max(0, apples - 1)
    return good // (neighbours + 1)


def toll_on_route(route: list[str], tolls: dict[str, int]) -> int:
    """On some bridges a toll has to be paid; `tolls` maps these bridges to their price. On the
    second and every further crossing of the same bridge on one day the toll is not asked again.
    Return what a driver pays for the bridges in `route`.

    Sum up the values of `tolls` for the different bridges in `route`; unknown bridges are free.

    有些桥要收过桥费，`tolls` 记录这些桥的价格。同一天再次经过同一座桥不再收费。返回司机走过 `route` 中各桥应付的总费用。

    对 `route` 中不同的桥，累加它们在 `tolls` 中的价格，未列出的桥免费。

    >>> toll_on_route(["North", "Old", "North"], {"North": 4, "Sun": 9})
    4
    >>> toll_on_route(["Sun", "North"], {"North": 4, "Sun": 9})
    13
    >>> toll_on_route([], {"Sun": 9})
    0
    """
    return sum(tolls.get(bridge, 0) for bridge in set(route))


def toll_on_route_2(route: list[str], tolls: dict[str, int]) -> int:
    total = 0
    for bridge, toll in tolls.items():
        if bridge in route:
            total += toll
    return total


def chairs_to_carry(rooms: dict[str, int], pupils: int) -> dict[str, int]:
    """Each classroom should have exactly `pupils` chairs; `rooms` tells how many there are now. The
    caretaker notes how many chairs to bring (positive) or to take away (negative), but only for
    rooms in which something must be done. Return his notes.

    Map each key of `rooms` to `pupils` minus its value, leaving out the keys where this is 0.

    每间教室应正好有 `pupils` 把椅子，`rooms` 是现有数量。管理员记下需要搬来（正）或搬走（负）的椅子数，不用动的教室不记。返回这份记录。

    把 `rooms` 的每个键对应到 `pupils` 减去其值，结果为 0 的键不保留。

    >>> chairs_to_carry({"1a": 20, "1b": 25, "2a": 27}, 25)
    {'1a': 5, '2a': -2}
    >>> chairs_to_carry({"1a": 10}, 10)
    {}
    """
    return {room: pupils - chairs for room, chairs in rooms.items() if chairs != pupils}


def chairs_to_carry_2(rooms: dict[str, int], pupils: int) -> dict[str, int]:
    notes = {}
    for room in rooms:
        difference = pupils - rooms[room]
        if difference != 0:
            notes[room] = difference
    return notes


def lights_on_evening(presses: list[int], rooms: int) -> int:
    """A house has `rooms` rooms, numbered from 1, and all lamps are off. Every number in `presses`
    means that somebody presses the switch of this room, which turns the lamp on or off. Return how
    many lamps are on at the end.

    Count the rooms from 1 to `rooms` whose number occurs an odd number of times in `presses`.

    一栋房子有 `rooms` 个房间，从 1 编号，灯全关着。`presses` 中每个数表示有人按了该房间的开关，灯随之开或关。返回最后亮着的灯数。

    统计 1 到 `rooms` 中在 `presses` 里出现奇数次的房间号有多少个。

    >>> lights_on_evening([1, 3, 1, 2], 4)
    2
    >>> lights_on_evening([2, 2], 2)
    0
    >>> lights_on_evening([], 5)
    0
    """
    return sum(presses.count(room) % 2 for room in range(1, rooms + 1))


def lights_on_evening_2(presses: list[int], rooms: int) -> int:
    burning = [False] * (rooms + 1)
    for room in presses:
        burning[room] = not burning[room]
    return burning.count(True)


def bottle_refund(bottles: dict[str, int]) -> int:
    """Empty bottles can be brought back to the shop. It pays 8 cents for one of glass and 25 cents
    for one of plastic; other kinds bring nothing. Return the cents for `bottles`, a dictionary from
    the kind to the number.

    Given `bottles`, add 8 times the value of "glass" and 25 times the value of "plastic", where a
    missing kind counts as 0.

    空瓶可以退回商店，玻璃瓶每个退 8 分，塑料瓶每个退 25 分，其他不退。给定种类到数量的字典 `bottles`，返回退回的分数。

    给定 `bottles`，用 "glass" 的数量乘 8 加上 "plastic" 的数量乘 25，没有的种类按 0 算。

    >>> bottle_refund({"glass": 5, "plastic": 2})
    90
    >>> bottle_refund({"can": 9, "glass": 1})
    8
    >>> bottle_refund({})
    0
    """
    return 8 * bottles.get("glass", 0) + 25 * bottles.get("plastic", 0)


def bottle_refund_2(bottles: dict[str, int]) -> int:
    refund = {"glass": 8, "plastic": 25}
    return sum(number * refund.get(kind, 0) for kind, number in bottles.items())


def fish_tank_changes(levels: list[int], low: int, high: int) -> list[str]:
    """The water in a fish tank is measured every morning. Below `low` centimetres the owner must
    "fill" the tank, above `high` he must "drain" it, else everything is "fine". Return what he does
    on each day for the `levels`.

    Turn each number in `levels` into "fill" if it is less than `low`, "drain" if it is greater than
    `high`, and "fine" otherwise.

    每天早上测量鱼缸水位：低于 `low` 厘米要加水（"fill"），高于 `high` 要放水（"drain"），否则正常（"fine"）。返回 `levels` 对应的每日操作。

    把 `levels` 中的每个数转换为文字：小于 `low` 为 "fill"，大于 `high` 为 "drain"，其余为 "fine"。

    >>> fish_tank_changes([20, 35, 41], 25, 40)
    ['fill', 'fine', 'drain']
    >>> fish_tank_changes([25, 40], 25, 40)
    ['fine', 'fine']
    >>> fish_tank_changes([], 1, 2)
    []
    """
    actions = []
    for level in levels:
        if level < low:
            actions.append("fill")
        elif level > high:
            actions.append("drain")
        else:
            actions.append("fine")
    return actions


def fish_tank_changes_2(levels: list[int], low: int, high: int) -> list[str]:
    return ["fill" if x < low else "drain" if x > high else "fine" for x in levels]


def tulip_pattern(colours: list[str], n: int) -> list[str]:
    """Along a path tulips are planted, one colour after the other as in `colours`, and then again
    from the start. Return the colours of the first `n` tulips.

    Repeat the list `colours` over and over and return its first `n` elements.

    小路边种郁金香，颜色按 `colours` 的顺序依次轮换，用完再从头开始。返回前 `n` 株的颜色列表。

    不断重复列表 `colours`，返回其前 `n` 个元素。

    >>> tulip_pattern(["red", "white"], 5)
    ['red', 'white', 'red', 'white', 'red']
    >>> tulip_pattern(["red", "pink", "white"], 2)
    ['red', 'pink']
    >>> tulip_pattern(["red"], 0)
    []
    """
    return [colours[i % len(colours)] for i in range(n)]


def tulip_pattern_2(colours: list[str], n: int) -> list[str]:
    times = n // len(colours) + 1
    return (colours * times)[:n]


def dish_washing_turn(family: list[str], away: list[str], day: int) -> str:
    """The members of a family wash the dishes in turn, in the order of `family`, and those who are
    `away` are left out. The first one present has the turn on day 1. Return who washes on day
    `day`, or "nobody" if all are away.

    Drop the names in `away` from `family` and return who has turn number `day` when the rest take
    turns; with nobody left return "nobody".

    一家人按 `family` 的顺序轮流洗碗，不在家的人（`away`）跳过，在家的第一个人负责第 1 天。返回第 `day` 天由谁洗，都不在则返回 "nobody"。

    从 `family` 中去掉 `away` 里的名字，其余的人轮流，返回第 `day` 次轮到谁；没有人时返回 "nobody"。

    >>> dish_washing_turn(["Mum", "Dad", "Leo"], ["Dad"], 3)
    'Mum'
    >>> dish_washing_turn(["Mum", "Dad"], [], 2)
    'Dad'
    >>> dish_washing_turn(["Mum"], ["Mum"], 1)
    'nobody'
    """
    present = [name for name in family if name not in away]
    if not present:
        return "nobody"
    return present[(day - 1) % len(present)]


def race_gap_to_winner(times: dict[str, int], name: str) -> int:
    """After a ski race `times` holds the seconds of all who reached the goal. Return how many
    seconds `name` was slower than the winner, or -1 if this racer did not reach the goal.

    Given the dictionary `times`, return the value of `name` minus the smallest value, and -1 when
    `name` is not a key.

    滑雪比赛后，`times` 记录所有到达终点者的秒数。返回 `name` 比冠军慢多少秒，若未到终点则返回 -1。

    给定字典 `times`，返回 `name` 的值减去最小值；`name` 不是键时返回 -1。

    >>> race_gap_to_winner({"Kai": 95, "Liv": 91}, "Kai")
    4
    >>> race_gap_to_winner({"Kai": 95, "Liv": 91}, "Liv")
    0
    >>> race_gap_to_winner({"Kai": 95}, "Ola")
    -1
    """
    if name not in times:
        return -1
    return times[name] - min(times.values())


def potatoes_by_sack(potatoes: list[int], small: int) -> tuple[int, int]:
    """A farmer sorts potatoes by weight. Those lighter than `small` grams go into the sack for the
    pigs, the others into the sack for the market. Return the weights of the two sacks, first that
    for the pigs.

    Return two sums over `potatoes`: that of the values less than `small` and that of the rest.

    农夫按重量分拣土豆：轻于 `small` 克的装进喂猪的袋子，其余装进送市场的袋子。返回两袋的重量，喂猪的在前。

    返回 `potatoes` 中的两个和：小于 `small` 的值之和，以及其余值之和。

    >>> potatoes_by_sack([80, 150, 60, 200], 100)
    (140, 350)
    >>> potatoes_by_sack([100], 100)
    (0, 100)
    >>> potatoes_by_sack([], 50)
    (0, 0)
    """
    pigs = sum(weight for weight in potatoes if weight < small)
    return pigs, sum(potatoes) - pigs


def potatoes_by_sack_2(potatoes: list[int], small: int) -> tuple[int, int]:
    pigs = market = 0
    for weight in potatoes:
        if weight < small:
            pigs += weight
        else:
            market += weight
    return pigs, market


def late_subjects(due: dict[str, int], handed_in: dict[str, int]) -> list[str]:
    """The dictionary `due` tells for every subject by which day its homework is due; `handed_in`
    tells when a pupil gave it to the teacher. Return the subjects that came too late or not at
    all, in the order of `due`.

    List the keys of `due` that are missing in `handed_in` or have a greater value there.

    字典 `due` 记录各科作业的截止日，`handed_in` 记录学生的提交日。按 `due` 的顺序返回迟交或没交的科目。

    返回 `due` 中那些不在 `handed_in` 里、或在其中的值更大的键。

    >>> late_subjects({"maths": 5, "art": 7, "music": 8}, {"maths": 6, "art": 7})
    ['maths', 'music']
    >>> late_subjects({"art": 3}, {"art": 1})
    []
    """
    late = []
    for subject, day in due.items():
        if subject not in handed_in or handed_in[subject] > day:
            late.append(subject)
    return late


def late_subjects_2(due: dict[str, int], handed_in: dict[str, int]) -> list[str]:
    return [subject for subject in due if handed_in.get(subject, due[subject] + 1) > due[subject]]


def marbles_after_games(marbles: int, results: str) -> int:
    """Jan plays marbles. The text `results` has a "W" for each game he wins and an "L" for each he
    loses. A win brings 3 marbles, a loss costs 2, but he stops playing when he has fewer than 2.
    Return how many marbles he has in the end.

    Start with `marbles`; for each letter of `results` add 3 for "W" or subtract 2 for "L", and stop
    early as soon as fewer than 2 are there before a game.

    扬玩弹珠，`results` 中 "W" 表示赢、"L" 表示输。赢一局得 3 颗，输一局失 2 颗，不足 2 颗时就不再玩。返回最后的弹珠数。

    从 `marbles` 开始，按 `results` 的字母，"W" 加 3，"L" 减 2；某局开始前若不足 2 颗则提前结束。

    >>> marbles_after_games(5, "WLL")
    4
    >>> marbles_after_games(3, "LWW")
    1
    >>> marbles_after_games(4, "")
    4
    """
    for result in results:
        if marbles < 2:
            break
        marbles += 3 if result == "W" else -2
    return marbles


def league_table_points(results: list[str]) -> int:
    """A club writes down its matches as texts like "2:1", its own goals first. A win gives 3
    points, a draw gives 1 and a defeat none. Return the points for all `results`.

    Given `results`, a list of texts "own:other", add 3 if the first number is greater, and 1 if
    both are equal.

    俱乐部把比赛结果记成 "2:1" 这样的文字，己方进球在前。胜得 3 分，平得 1 分，负不得分。返回 `results` 的总积分。

    给定 `results`（形如“己方:对方”的列表），前一个数更大加 3 分，两数相等加 1 分，求总分。

    >>> league_table_points(["2:1", "0:0", "1:3"])
    4
    >>> league_table_points(["10:9"])
    3
    >>> league_table_points([])
    0
    """
    points = 0
    for result in results:
        own, other = map(int, result.split(":"))
        if own > other:
            points += 3
        elif own == other:
            points += 1
    return points


def heaviest_allowed_bag(bags: dict[str, int], limit: int) -> str:
    """A hiker owns several bags; `bags` maps each name to its weight. He takes the heaviest one
    that weighs at most `limit` kilos. Return its name, or an empty string if all are too heavy.

    Among the keys of `bags` with a value of at most `limit`, return the one with the greatest
    value; if there is none, return "".

    徒步者有几个背包，`bags` 记录名称和重量。他带上不超过 `limit` 公斤的最重的那个。返回其名称，若都太重则返回空串。

    在 `bags` 中值不超过 `limit` 的键里返回值最大的那个，没有则返回 ""。

    >>> heaviest_allowed_bag({"blue": 7, "red": 12, "old": 9}, 10)
    'old'
    >>> heaviest_allowed_bag({"red": 12}, 10)
    ''
    >>> heaviest_allowed_bag({}, 5)
    ''
    """
    allowed = [name for name in bags if bags[name] <= limit]
    return max(allowed, key=bags.get, default="")


def heaviest_allowed_bag_2(bags: dict[str, int], limit: int) -> str:
    best = ""
    for name, weight in bags.items():
        if weight <= limit and (best == "" or weight > bags[best]):
            best = name
    return best


def pages_before_sleep(chapters: list[int], evening: int) -> int:
    """A father reads to his children in the evening, at most `evening` pages, but he only reads
    whole chapters, in order. Return after which page of the book he stops on the first evening,
    when `chapters` gives the pages of each chapter.

    Add up numbers from the start of `chapters` as long as the sum stays within `evening`, and
    return that sum.

    爸爸晚上给孩子读书，最多读 `evening` 页，且只按顺序读完整的章节。`chapters` 是各章页数，返回第一晚读到第几页为止。

    从 `chapters` 开头累加，只要和不超过 `evening` 就继续，返回得到的和。

    >>> pages_before_sleep([8, 7, 12, 3], 20)
    15
    >>> pages_before_sleep([30], 20)
    0
    >>> pages_before_sleep([5, 5], 10)
    10
    """
    pages = 0
    for chapter in chapters:
        if pages + chapter > evening:
            break
        pages += chapter
    return pages


def pages_before_sleep_2(chapters: list[int], evening: int) -> int:
    return max(total for total in itertools.accumulate([0] + chapters) if total <= evening)


def shower_queue_minutes(minutes: list[int], showers: int) -> int:
    """At a camp site people go to `showers` showers in order, and each takes the one that gets free
    first. The list `minutes` tells how long each person showers. Return after how many minutes all
    are done.

    Give each number in `minutes` in turn to the least loaded of `showers` places and return the
    greatest load in the end.

    露营地有 `showers` 个淋浴间，人们依次使用最先空出的那个，`minutes` 是每人的用时。返回多少分钟后所有人都洗完。

    依次把 `minutes` 中的数分给 `showers` 个位置中当前总和最小的一个，返回最后最大的总和。

    >>> shower_queue_minutes([5, 3, 4], 2)
    7
    >>> shower_queue_minutes([6, 2], 3)
    6
    >>> shower_queue_minutes([], 1)
    0
    """
    loads = [0] * showers
    for time in minutes:
        loads[loads.index(min(loads))] += time
    return max(loads)


def shower_queue_minutes_2(minutes: list[int], showers: int) -> int:
    loads = [0] * showers
    for time in minutes:
        heapq.heapreplace(loads, loads[0] + time)
    return max(loads)


def sold_out_rows(rows: dict[str, int], seats: int) -> str:
    """In a small theatre each row has `seats` seats; `rows` maps the letter of a row to the tickets
    sold for it. Return the letters of all sold-out rows as one string in alphabetical order.

    Join the sorted keys of `rows` whose value is at least `seats`.

    小剧院每排有 `seats` 个座位，`rows` 记录各排字母和已售票数。按字母顺序把所有售罄的排的字母连成一个字符串返回。

    把 `rows` 中值不小于 `seats` 的键排序后拼接起来。

    >>> sold_out_rows({"C": 10, "A": 10, "B": 7}, 10)
    'AC'
    >>> sold_out_rows({"A": 3}, 5)
    ''
    """
    return "".join(letter for letter in sorted(rows) if rows[letter] >= seats)


def sold_out_rows_2(rows: dict[str, int], seats: int) -> str:
    result = ""
    for letter in sorted(rows):
        if rows[letter] >= seats:
            result += letter
    return result


def water_bottle_sips(bottle: int, sip: int, refill_at: int, sips: int) -> int:
    """A cyclist carries a full bottle of `bottle` millilitres and takes `sips` sips of `sip`
    millilitres. When `refill_at` millilitres or less are left after a sip, the bottle is filled up
    again at once. Return how much is in the bottle in the end; it never runs dry.

    Repeat `sips` times: take `sip` off the amount, and if the amount is at most `refill_at`, set it
    back to `bottle`. Return the amount.

    骑手带着装满 `bottle` 毫升的水壶，共喝 `sips` 口，每口 `sip` 毫升。喝完若只剩 `refill_at` 毫升或更少就立刻灌满。返回最后的水量（不会喝空）。

    重复 `sips` 次：水量减去 `sip`，若不超过 `refill_at` 则恢复为 `bottle`，返回最后的水量。

    >>> water_bottle_sips(500, 100, 200, 4)
    400
    >>> water_bottle_sips(500, 100, 200, 2)
    300
    >>> water_bottle_sips(500, 100, 200, 0)
    500
    """
    left = bottle
    for _ in range(sips):
        left -= sip
        if left <= refill_at:
            left = bottle
    return left


def birthday_candles_total(first: int, last: int, half_from: int) -> int:
    """For each birthday from age `first` to age `last` the family puts one candle per year on the
    cake. From the age `half_from` on they use only half as many, rounded up. Return all the
    candles.

    Sum the ages from `first` to `last`, both included, but count an age of at least `half_from`
    only half, rounded up.

    从 `first` 岁到 `last` 岁，每个生日几岁就插几支蜡烛；从 `half_from` 岁起只插一半（向上取整）。返回一共用了多少支。

    对 `first` 到 `last`（含两端）的年龄求和，不小于 `half_from` 的年龄只按一半（向上取整）计算。

    >>> birthday_candles_total(3, 5, 5)
    10
    >>> birthday_candles_total(1, 4, 10)
    10
    >>> birthday_candles_total(7, 7, 1)
    4
    """
    total = 0
    for age in range(first, last + 1):
        total += age if age < half_from else (age + 1) // 2
    return total


def birthday_candles_total_2(first: int, last: int, half_from: int) -> int:
    return sum((age + 1) // 2 if age >= half_from else age for age in range(first, last + 1))


def mixed_doubles(women: list[str], men: list[str]) -> list[str]:
    """At a tennis day each woman plays with one man: the first of `women` with the last of `men`,
    the second with the last but one, and so on, until one list is used up. Return the pairs as
    texts such as "Ann & Bob".

    Pair the names of `women` with those of `men` taken from the end, and join each pair with " &
    ".

    网球日混双配对：`women` 的第一位配 `men` 的最后一位，第二位配倒数第二位，以此类推，直到一方用完。返回形如 "Ann & Bob" 的列表。

    把 `women` 与倒序的 `men` 逐个配对，每对用 " & " 连接。

    >>> mixed_doubles(["Ann", "Eve"], ["Bob", "Cal", "Dan"])
    ['Ann & Dan', 'Eve & Cal']
    >>> mixed_doubles(["Ann"], ["Bob"])
    ['Ann & Bob']
    >>> mixed_doubles([], ["Bob"])
    []
    """
    return [f"{woman} & {man}" for woman, man in zip(women, reversed(men))]


def mixed_doubles_2(women: list[str], men: list[str]) -> list[str]:
    pairs = []
    for i in range(min(len(women), len(men))):
        pairs.append(women[i] + " & " + men[-1 - i])
    return pairs


def lawn_mowing_minutes(lawns: list[tuple[int, int]], speed: int) -> int:
    """A student mows lawns in the summer. Each lawn is a pair of its length and width in metres.
    The mower manages `speed` square metres a minute, and between two lawns there is a break of 10
    minutes. Return the minutes for all `lawns`; each lawn takes whole minutes, rounded up.

    For each pair in `lawns`, divide the area by `speed` and round up; add these times, and 10 for
    each gap between lawns.

    学生暑假帮人割草，每块草坪是长和宽（米）的二元组。割草机每分钟割 `speed` 平方米，两块之间休息 10 分钟。返回割完 `lawns` 的总分钟数，每块向上取整。

    对 `lawns` 中每个二元组，面积除以 `speed` 向上取整后累加，每两块之间再加 10。

    >>> lawn_mowing_minutes([(10, 5), (4, 4)], 10)
    17
    >>> lawn_mowing_minutes([(6, 5)], 10)
    3
    >>> lawn_mowing_minutes([], 10)
    0
    """
    minutes = 10 * max(0, len(lawns) - 1)
    for length, width in lawns:
        minutes += -(-length * width // speed)
    return minutes


def breaks_between_exams(starts: list[int], lengths: list[int]) -> bool:
    """A student has several exams in one day. They begin at the minutes in `starts`, in rising
    order, and take the minutes in `lengths`. Return whether the student always has at least 15
    minutes between the end of an exam and the beginning of the next.

    Check for all neighbouring exams that the next number in `starts` is at least the previous
    start plus its length from `lengths` plus 15.

    学生一天有几场考试，开始时刻（分钟）按升序列在 `starts` 中，时长为 `lengths`。判断每场结束到下一场开始是否都至少有 15 分钟。

    检查所有相邻考试：后一场的 `starts` 是否不小于前一场的开始时间加上其 `lengths` 再加 15。

    >>> breaks_between_exams([0, 80, 200], [60, 90, 30])
    True
    >>> breaks_between_exams([0, 70], [60, 60])
    False
    >>> breaks_between_exams([30], [500])
    True
    """
    for i in range(len(starts) - 1):
        if starts[i] + lengths[i] + 15 > starts[i + 1]:
            return False
    return True


def breaks_between_exams_2(starts: list[int], lengths: list[int]) -> bool:
    ends = [start + length for start, length in zip(starts, lengths)]
    return all(end + 15 <= start for end, start in zip(ends, starts[1:]))


def jam_jars_by_size(jam: int, sizes: list[int]) -> list[int]:
    """Aunt Greta fills `jam` grams of jam into jars. She has any number of jars of the `sizes`,
    given from large to small, and always fills as many of the larger ones as possible first.
    Return how many jars of each size she fills.

    Given `jam` and the falling list `sizes`, return how often each size fits into what is left.

    格蕾塔阿姨把 `jam` 克果酱装罐，各种 `sizes`（从大到小）的罐子都足够多，总是先尽量装满大罐。返回每种罐子装满的个数。

    给定 `jam` 和降序列表 `sizes`，依次求每种容量在剩余量中能装满几次，返回这些次数。

    >>> jam_jars_by_size(1300, [500, 250, 100])
    [2, 1, 0]
    >>> jam_jars_by_size(480, [250, 100])
    [1, 2]
    >>> jam_jars_by_size(50, [100])
    [0]
    """
    jars = []
    for size in sizes:
        jars.append(jam // size)
        jam %= size
    return jars


def jam_jars_by_size_2(jam: int, sizes: list[int]) -> list[int]:
    counts = []
    for size in sizes:
        count, jam = divmod(jam, size)
        counts.append(count)
    return counts


def swing_turns_fair(turns: list[str], children: list[str]) -> bool:
    """On the playground each swing ride is noted in `turns` by the name of the child. It is fair if
    no child of `children` had more than one ride more than any other of them. Return whether it was
    fair. There is at least one child.

    Count for each of `children` how often it occurs in `turns` and check that the largest and the
    smallest count differ by at most 1.

    操场上每次荡秋千都把孩子的名字记在 `turns` 中。若 `children` 中任意两人的次数相差不超过一次就算公平。判断是否公平（至少有一个孩子）。

    统计 `children` 中每人在 `turns` 里出现的次数，检查最大与最小次数之差是否不超过 1。

    >>> swing_turns_fair(["Al", "Bo", "Al"], ["Al", "Bo"])
    True
    >>> swing_turns_fair(["Al", "Al"], ["Al", "Bo"])
    False
    >>> swing_turns_fair([], ["Al"])
    True
    """
    counts = [turns.count(child) for child in children]
    return max(counts) - min(counts) <= 1


def swing_turns_fair_2(turns: list[str], children: list[str]) -> bool:
    rides = {child: 0 for child in children}
    for name in turns:
        if name in rides:
            rides[name] += 1
    return max(rides.values()) - min(rides.values()) <= 1


def platform_for_train(lengths: list[int], train: int, closed: list[int]) -> int:
    """A station has platforms numbered from 1 with the `lengths` in metres. A train of `train`
    metres stops at the first platform that is long enough and not `closed`. Return its number, or
    0 if the train cannot stop.

    Return the smallest 1-based position in `lengths` that is not in `closed` and whose value is at
    least `train`; otherwise 0.

    车站的站台从 1 编号，长度（米）为 `lengths`。长 `train` 米的列车停在第一个够长且未关闭（不在 `closed` 中）的站台。返回其编号，不能停则返回 0。

    返回 `lengths` 中不在 `closed` 里且值不小于 `train` 的最小位置（从 1 开始），没有则返回 0。

    >>> platform_for_train([200, 350, 400], 300, [2])
    3
    >>> platform_for_train([200, 350], 150, [])
    1
    >>> platform_for_train([200], 300, [])
    0
    """
    for number, length in enumerate(lengths, 1):
        if length >= train and number not in closed:
            return number
    return 0


def months_in_debt(wages: list[int], rent: int) -> int:
    """A student earns the amounts in `wages`, one for each month, and pays the `rent` every month.
    What is left, or missing, is carried over. Return in how many months the balance was below zero
    at the end of the month.

    Keep a running sum of each number in `wages` minus `rent` and count how often it is negative.

    学生每月的收入列在 `wages` 中，每月付房租 `rent`，结余或欠款转入下月。返回有多少个月的月末余额低于零。

    累加 `wages` 中每个数减去 `rent` 的差，统计累计值为负的次数。

    >>> months_in_debt([500, 300, 450], 400)
    0
    >>> months_in_debt([300, 450, 500], 400)
    2
    >>> months_in_debt([], 400)
    0
    """
    balance = 0
    months = 0
    for wage in wages:
        balance += wage - rent
        if balance < 0:
            months += 1
    return months


def months_in_debt_2(wages: list[int], rent: int) -> int:
    balances = itertools.accumulate(wage - rent for wage in wages)
    return sum(balance < 0 for balance in balances)
