"""Money: short exercises on prices, discounts, taxes, change, balances, budgets and stock."""

from collections import defaultdict


def ten_off_each_hundred(total: int) -> int:
    """For every full 100 euros of a bill the shop takes off 10. Return what is paid for `total`.

    You are given the whole number `total` of a bill. Subtract 10 for each complete hundred in it.

    每满 100 元减 10 元。返回总额 `total` 实际应付的金额。

    给定账单金额 `total`，其中每有一个完整的一百就减去 10，返回结果。

    >>> ten_off_each_hundred(250)
    230
    >>> ten_off_each_hundred(99)
    99
    >>> ten_off_each_hundred(300)
    270
    """
    return total - total // 100 * 10


def ten_off_each_hundred_2(total: int) -> int:
    hundreds = total // 100
    return total - 10 * hundreds


def tip_rounded_up(bill: int) -> int:
    """Return the tip that brings `bill` up to the next multiple of 10; it is 0 if it is one.

    A guest rounds the bill up to full tens. Given `bill`, compute how much is added.

    客人把账单 `bill` 凑成整十元付款，返回多付的小费；本来就是整十时为 0。

    给定金额 `bill`，计算还差多少才到下一个 10 的倍数，已经是 10 的倍数则返回 0。

    >>> tip_rounded_up(47)
    3
    >>> tip_rounded_up(50)
    0
    >>> tip_rounded_up(1)
    9
    """
    return -bill % 10


def tip_rounded_up_2(bill: int) -> int:
    if bill % 10 == 0:
        return 0
    return 10 - bill % 10


def missing_money(price: int, coins: list[int]) -> int:
    """Return how much is still missing to pay `price` with `coins`, 0 when they are enough.

    Given a `price` and a list of `coins`, find the amount that has to be added, never below 0.

    用 `coins` 中的硬币付 `price`，返回还差多少钱；够了就返回 0。

    给定价格 `price` 和硬币列表 `coins`，计算缺少的金额，结果不小于 0。

    >>> missing_money(100, [50, 20, 10])
    20
    >>> missing_money(30, [50])
    0
    >>> missing_money(5, [])
    5
    """
    return max(0, price - sum(coins))


def missing_money_2(price: int, coins: list[int]) -> int:
    for coin in coins:
        price -= coin
    return price if price > 0 else 0


def quantity_discount_price(price: int, n: int) -> int:
    """Return the cost of `n` articles of `price` cents each. From 10 articles on, each of them
    costs 5 cents less, and from 50 on, 8 cents less.

    Write a function that multiplies `n` by `price`, lowered by 8 if `n` is at least 50, and by 5
    if `n` is at least 10.

    返回 `n` 件单价为 `price` 分的商品的总价。满 10 件每件便宜 5 分，满 50 件每件便宜 8 分。

    编写一个函数计算总价：`n` 不少于 50 时单价 `price` 减 8，不少于 10 时减 5，否则不减。

    >>> quantity_discount_price(20, 10)
    150
    >>> quantity_discount_price(20, 3)
    60
    >>> quantity_discount_price(20, 50)
    600
    """
    if n >= 50:
        price -= 8
    elif n >= 10:
        price -= 5
    return n * price


def count_affordable(prices: list[int], money: int) -> int:
    """Count the `prices` that are not higher than `money`.

    You have `money` cents. Given a list of `prices`, return how many of the articles you could
    buy if you took just one of them.

    统计 `prices` 中不超过 `money` 的价格个数。

    你有 `money` 分钱，给定价格列表 `prices`，返回单独买得起的商品有多少种。

    >>> count_affordable([30, 80, 50], 50)
    2
    >>> count_affordable([10], 5)
    0
    >>> count_affordable([], 100)
    0
    """
    return sum(price <= money for price in prices)


def count_affordable_2(prices: list[int], money: int) -> int:
    count = 0
    for price in prices:
        if price <= money:
            count += 1
    return count


def days_of_profit(costs: list[int], incomes: list[int]) -> int:
    """Count the days on which the income was higher than the cost.

    Given two lists of the same length, `costs` and `incomes`, one entry for each day, return the
    number of days with a profit.

    统计收入高于成本的天数。

    给定等长的两个列表 `costs`（每日成本）和 `incomes`（每日收入），返回盈利的天数。

    >>> days_of_profit([10, 20, 30], [15, 20, 40])
    2
    >>> days_of_profit([5], [1])
    0
    >>> days_of_profit([], [])
    0
    """
    return sum(income > cost for cost, income in zip(costs, incomes))


def days_of_profit_2(costs: list[int], incomes: list[int]) -> int:
    days = 0
    for i in range(len(costs)):
        if incomes[i] > costs[i]:
            days += 1
    return days


def day_of_best_profit(costs: list[int], incomes: list[int]) -> int:
    """Return the index of the day with the largest profit, the first one if several are equal. The
    lists are not empty.

    You are given the daily `costs` and the daily `incomes`. Find the position at which the income
    minus the cost is largest.

    返回利润最大的那一天的下标，若有多天相同则取最早的一天。列表非空。

    给定每日成本 `costs` 和每日收入 `incomes`，求收入减成本最大的位置。

    >>> day_of_best_profit([10, 20, 30], [15, 40, 45])
    1
    >>> day_of_best_profit([1, 1], [4, 4])
    0
    """
    profits = [income - cost for cost, income in zip(costs, incomes)]
    return profits.index(max(profits))


def day_of_best_profit_2(costs: list[int], incomes: list[int]) -> int:
    return max(range(len(costs)), key=lambda i: incomes[i] - costs[i])


def overdrawn_after(balance: int, changes: list[int]) -> int:
    """Return after how many of the `changes` the `balance` first falls below zero, or -1 if it
    never does.

    An account holds `balance`. Add the `changes` one after another and return the number of the
    change, counted from 1, that makes it negative; return -1 when none does.

    返回经过第几笔变动后余额 `balance` 首次变为负数；若始终不为负，返回 -1。

    账户余额为 `balance`，依次加上 `changes` 中的变动，返回首次透支时是第几笔（从 1 数起），没有则返回 -1。

    >>> overdrawn_after(50, [-20, 10, -60])
    3
    >>> overdrawn_after(10, [-10])
    -1
    >>> overdrawn_after(0, [-1, 5])
    1
    """
    for number, change in enumerate(changes, 1):
        balance += change
        if balance < 0:
            return number
    return -1


def refused_withdrawals(balance: int, amounts: list[int]) -> list[int]:
    """Return the withdrawals that are refused because they are larger than the balance at the
    time. All others are taken from the `balance`.

    Given a `balance` and a list of `amounts` to withdraw in turn, collect the amounts for which
    there is not enough money left.

    返回因余额不足而被拒绝的取款；其余取款依次从 `balance` 中扣除。

    给定余额 `balance` 和依次要取的金额 `amounts`，收集那些取不出来的金额组成列表。

    >>> refused_withdrawals(100, [70, 40, 30])
    [40]
    >>> refused_withdrawals(5, [6, 7])
    [6, 7]
    >>> refused_withdrawals(5, [])
    []
    """
    refused = []
    for amount in amounts:
        if amount > balance:
            refused.append(amount)
        else:
            balance -= amount
    return refused


def interest_each_year(amount: int, percent: int, years: int) -> list[int]:
    """Return the interest paid in each of the `years`. It is `percent` percent of the `amount`,
    rounded down, and is added to the amount every year.

    Given an `amount`, an interest rate of `percent` and a number of `years`, list the interest of
    every year, where interest also earns interest and fractions are dropped.

    返回 `years` 年中每年的利息：为本金 `amount` 的百分之 `percent`（向下取整），并计入下一年的本金。

    给定本金 `amount`、年利率 `percent`（百分数）和年数 `years`，列出每年的利息，利滚利，舍去小数。

    >>> interest_each_year(1000, 10, 3)
    [100, 110, 121]
    >>> interest_each_year(50, 1, 2)
    [0, 0]
    >>> interest_each_year(100, 5, 0)
    []
    """
    result = []
    for _ in range(years):
        interest = amount * percent // 100
        result.append(interest)
        amount += interest
    return result


def years_until_amount(start: int, percent: int, goal: int) -> int:
    """Return how many years it takes until `start` has grown to at least `goal`, if each year
    `percent` percent, rounded down, are added. The money does grow each year.

    Savings begin at `start` and earn `percent` percent a year in whole units. Count the years
    until they reach `goal`.

    存款 `start` 每年增加百分之 `percent`（向下取整），返回达到 `goal` 需要多少年。保证每年都会增长。

    给定初始金额 `start`、利率 `percent` 和目标 `goal`，每年利息取整后加入本金，计算至少达到目标的年数。

    >>> years_until_amount(100, 10, 130)
    3
    >>> years_until_amount(100, 50, 100)
    0
    >>> years_until_amount(10, 100, 75)
    3
    """
    years = 0
    while start < goal:
        start += start * percent // 100
        years += 1
    return years


def basket_sum(basket: dict[str, int], prices: dict[str, int]) -> int:
    """Return the cost of a `basket` of goods and their numbers; goods without a price are free.

    You are given `basket`, which maps goods to how many are bought, and `prices`, which maps goods
    to the price of one. Add up the whole cost, where what is not in `prices` costs 0.

    返回购物篮 `basket`（商品到数量）的总价；没有标价的商品免费。

    给定 `basket`（商品名到数量）和 `prices`（商品名到单价），计算总花费，不在 `prices` 中的商品按 0 计。

    >>> basket_sum({"tea": 2, "egg": 6}, {"tea": 300, "egg": 20})
    720
    >>> basket_sum({"bag": 1}, {"tea": 300})
    0
    >>> basket_sum({}, {})
    0
    """
    return sum(prices.get(name, 0) * count for name, count in basket.items())


def basket_sum_2(basket: dict[str, int], prices: dict[str, int]) -> int:
    total = 0
    for name in basket:
        if name in prices:
            total += basket[name] * prices[name]
    return total


def unpriced_goods(basket: list[str], prices: dict[str, int]) -> list[str]:
    """Return the goods of `basket` that have no entry in `prices`, in their order.

    Given a list `basket` of names and a dictionary `prices`, list the names whose price is not
    known.

    返回 `basket` 中在 `prices` 里没有价格的商品，保持原有顺序。

    给定商品名列表 `basket` 和价格字典 `prices`，列出价格未知的商品名。

    >>> unpriced_goods(["milk", "salt", "rice"], {"milk": 90})
    ['salt', 'rice']
    >>> unpriced_goods(["milk"], {"milk": 0})
    []
    >>> unpriced_goods([], {})
    []
    """
    return [name for name in basket if name not in prices]


def unpriced_goods_2(basket: list[str], prices: dict[str, int]) -> list[str]:
    unknown = []
    for name in basket:
        if name not in prices:
            unknown.append(name)
    return unknown


def receipt_line_dotted(name: str, cents: int, width: int) -> str:
    """Return a line of a receipt: `name`, then dots, then `cents`, `width` characters in all.

    Write a function that fills the room between the `name` at the left and the number `cents` at
    the right with dots, so that the line is `width` long. There is always room enough.

    返回收据的一行：左边是 `name`，右边是 `cents`，中间用点填满，总宽度为 `width`。

    编写一个函数，在名称 `name` 与金额 `cents` 之间补上 '.'，使整行长 `width` 个字符（宽度总是足够）。

    >>> receipt_line_dotted("tea", 250, 10)
    'tea....250'
    >>> receipt_line_dotted("jam", 5, 4)
    'jam5'
    """
    return name + str(cents).rjust(width - len(name), ".")


def receipt_line_dotted_2(name: str, cents: int, width: int) -> str:
    dots = width - len(name) - len(str(cents))
    return f"{name}{'.' * dots}{cents}"


def receipt_sum(text: str) -> int:
    """Add up the last word of every line of the receipt `text`; it is a whole number.

    You are given a receipt as `text`, with a line such as 'green tea 250' for each article. Return
    the sum of the prices at the ends of the lines.

    把收据 `text` 每一行最后一个词（整数价格）相加，返回总和。

    给定收据文本 `text`，每行形如 'green tea 250'，返回各行末尾价格之和。

    >>> receipt_sum("green tea 250\\nbread 180")
    430
    >>> receipt_sum("salt 40")
    40
    >>> receipt_sum("")
    0
    """
    return sum(int(line.split()[-1]) for line in text.splitlines())


def receipt_sum_2(text: str) -> int:
    total = 0
    for line in text.splitlines():
        words = line.split()
        total += int(words[-1])
    return total


def to_currency(amount: float, currency: str, rates: dict[str, float]) -> float:
    """Convert `amount` to `currency` with its rate in `rates`, rounded to two decimals. If the
    currency is not known, return -1.0.

    Given an `amount` of money, the name of a `currency` and a dictionary `rates`, multiply the
    amount by the rate and round to cents; the answer for an unknown currency is -1.0.

    用 `rates` 中的汇率把 `amount` 换成货币 `currency`，保留两位小数；货币未知时返回 -1.0。

    给定金额 `amount`、货币名 `currency` 和汇率字典 `rates`，返回金额乘汇率（四舍五入到两位），未知货币返回 -1.0。

    >>> to_currency(10.0, "USD", {"USD": 1.25})
    12.5
    >>> to_currency(3.0, "JPY", {"USD": 1.25})
    -1.0
    """
    if currency not in rates:
        return -1.0
    return round(amount * rates[currency], 2)


def richest_in_euros(wallets: dict[str, int], rates: dict[str, int]) -> str:
    """Return the currency whose money is worth most. `wallets` maps currencies to amounts, and
    `rates` to the value of one unit.

    Given `wallets` and `rates`, dictionaries with the same keys, find the key for which the amount
    times the rate is greatest; the first in `wallets` wins a tie.

    返回折算后价值最高的货币。`wallets` 为各货币的数量，`rates` 为一个单位的价值。

    给定键相同的字典 `wallets` 和 `rates`，找出数量乘汇率最大的键，并列时取 `wallets` 中靠前的。

    >>> richest_in_euros({"crown": 50, "pound": 9}, {"crown": 2, "pound": 12})
    'pound'
    >>> richest_in_euros({"a": 2, "b": 1}, {"a": 1, "b": 2})
    'a'
    """
    return max(wallets, key=lambda name: wallets[name] * rates[name])


def richest_in_euros_2(wallets: dict[str, int], rates: dict[str, int]) -> str:
    best = ""
    most = -1
    for name, amount in wallets.items():
        if amount * rates[name] > most:
            most = amount * rates[name]
            best = name
    return best


def sell_from_stock(stock: dict[str, int], name: str, n: int) -> dict[str, int]:
    """Return a copy of `stock` with `n` pieces of `name` fewer. If there are not enough, the copy
    is unchanged.

    A customer wants `n` pieces of `name`. Given the `stock`, a dictionary of goods and numbers,
    return the new stock; the sale does not happen if fewer than `n` are there.

    返回 `stock` 的副本，其中 `name` 减少 `n` 件；库存不足时副本与原来相同。

    顾客要买 `n` 件 `name`。给定库存字典 `stock`，返回新的库存；不够 `n` 件则不出售。

    >>> sell_from_stock({"pen": 5, "cup": 2}, "pen", 3)
    {'pen': 2, 'cup': 2}
    >>> sell_from_stock({"pen": 5}, "pen", 6)
    {'pen': 5}
    >>> sell_from_stock({}, "cup", 1)
    {}
    """
    left = dict(stock)
    if left.get(name, 0) >= n:
        left[name] -= n
    return left


def sold_out(stock: dict[str, int]) -> list[str]:
    """Return the names of the goods in `stock` whose number is zero, in alphabetical order.

    Given a dictionary `stock` of goods and how many there are, list in sorted order all goods that
    are sold out.

    按字母顺序返回 `stock` 中数量为零的商品名。

    给定商品到库存数量的字典 `stock`，列出所有售罄的商品，并按字母排序。

    >>> sold_out({"tea": 0, "jam": 3, "egg": 0})
    ['egg', 'tea']
    >>> sold_out({"tea": 1})
    []
    """
    return sorted(name for name, count in stock.items() if count == 0)


def sold_out_2(stock: dict[str, int]) -> list[str]:
    names = []
    for name in stock:
        if stock[name] == 0:
            names.append(name)
    return sorted(names)


def count_losses(prices: list[int]) -> int:
    """Count the days on which the price was lower than on the day before.

    You are given the daily `prices` of a share. Return how many times the price fell from one day
    to the next.

    统计价格低于前一天的天数。

    给定某股票每日价格 `prices`，返回价格比前一天下跌的次数。

    >>> count_losses([5, 4, 6, 3])
    2
    >>> count_losses([1, 1])
    0
    >>> count_losses([])
    0
    """
    return sum(after < before for before, after in zip(prices, prices[1:]))


def count_losses_2(prices: list[int]) -> int:
    count = 0
    for i in range(1, len(prices)):
        if prices[i] < prices[i - 1]:
            count += 1
    return count


def profit_if_sold_last(prices: list[int], n: int) -> int:
    """Return the profit on `n` shares bought at the first and sold at the last of the `prices`. It
    is negative for a loss and 0 without prices.

    Given a list `prices`, someone buys `n` shares on the first day and sells them on the last.
    Compute what is won or lost; with an empty list it is 0.

    按 `prices` 的第一个价格买入 `n` 股、最后一个价格卖出，返回盈亏；亏损为负，没有价格时为 0。

    给定价格列表 `prices`，第一天买 `n` 股，最后一天全部卖掉，计算赚了或亏了多少，空列表返回 0。

    >>> profit_if_sold_last([10, 8, 13], 4)
    12
    >>> profit_if_sold_last([9, 7], 1)
    -2
    >>> profit_if_sold_last([], 5)
    0
    """
    if not prices:
        return 0
    return n * (prices[-1] - prices[0])


def count_coins_paid(amount: int, coins: list[int]) -> int:
    """Return how many coins are used to pay `amount` when the largest coins are taken first. The
    `coins` are sorted from large to small and end with 1.

    Given an `amount` and the values `coins` in falling order, the last of which is 1, use as many
    of each coin as fit and count all coins used.

    优先使用大面值硬币支付 `amount`，返回一共用了几枚。`coins` 从大到小排列且以 1 结尾。

    给定金额 `amount` 和由大到小的面值列表 `coins`（最后为 1），每种面值尽量多用，统计硬币总数。

    >>> count_coins_paid(87, [50, 20, 10, 5, 1])
    6
    >>> count_coins_paid(4, [2, 1])
    2
    >>> count_coins_paid(0, [1])
    0
    """
    count = 0
    for coin in coins:
        count += amount // coin
        amount %= coin
    return count


def value_of_purse(purse: dict[int, int]) -> int:
    """Return the value of all coins in `purse`, which maps the value of a coin to how many there
    are.

    Given a dictionary `purse` with coin values as keys and numbers of coins as values, add up the
    money.

    返回钱包 `purse` 中所有硬币的总值，键是面值，值是枚数。

    给定字典 `purse`，键为硬币面值，值为该硬币的数量，计算总金额。

    >>> value_of_purse({50: 2, 20: 1, 1: 3})
    123
    >>> value_of_purse({})
    0
    """
    return sum(coin * count for coin, count in purse.items())


def value_of_purse_2(purse: dict[int, int]) -> int:
    total = 0
    for coin in purse:
        total += coin * purse[coin]
    return total


def largest_coin_up_to(coins: list[int], amount: int) -> int:
    """Return the largest of the `coins` that is not worth more than `amount`, or 0 if every coin
    is worth more.

    You are given a list of `coins` in any order. Find the coin of greatest value that still fits
    into `amount`; when none fits, the answer is 0.

    返回 `coins` 中面值不超过 `amount` 的最大硬币；若都超过则返回 0。

    给定顺序任意的硬币列表 `coins`，找出能放进金额 `amount` 的最大面值，没有则为 0。

    >>> largest_coin_up_to([5, 50, 20], 30)
    20
    >>> largest_coin_up_to([10, 20], 7)
    0
    """
    return max((coin for coin in coins if coin <= amount), default=0)


def largest_coin_up_to_2(coins: list[int], amount: int) -> int:
    best = 0
    for coin in coins:
        if best < coin <= amount:
            best = coin
    return best


def price_incl_tax(net: int, percent: int) -> int:
    """Return the price `net` with a tax of `percent` percent added, where the tax is rounded up to
    a whole cent.

    Given a price of `net` cents without tax, add `percent` percent of it; a fraction of a cent of
    tax counts as a full cent.

    返回税前价 `net` 加上百分之 `percent` 的税后的价格，税额向上取整到分。

    给定不含税价格 `net`（分），加上它的百分之 `percent`，税款不足一分的按一分计算。

    >>> price_incl_tax(200, 19)
    238
    >>> price_incl_tax(10, 7)
    11
    >>> price_incl_tax(0, 20)
    0
    """
    return net + (net * percent + 99) // 100


def price_incl_tax_2(net: int, percent: int) -> int:
    tax, rest = divmod(net * percent, 100)
    if rest > 0:
        tax += 1
    return net + tax


def tax_with_free_part(income: int, free: int, percent: int) -> int:
    """Return the tax on `income`: `percent` percent, rounded down, of the part above `free`.

    The first `free` euros of an `income` are not taxed. Compute `percent` percent of the rest, as
    a whole number rounded down; there is no tax when nothing is left.

    返回收入 `income` 的税款：超过 `free` 的部分的百分之 `percent`，向下取整。

    收入 `income` 中的前 `free` 元免税，其余按百分之 `percent` 征税并舍去小数；没有超出则为 0。

    >>> tax_with_free_part(1500, 1000, 10)
    50
    >>> tax_with_free_part(800, 1000, 10)
    0
    """
    return max(0, income - free) * percent // 100


def tax_with_free_part_2(income: int, free: int, percent: int) -> int:
    if income <= free:
        return 0
    return (income - free) * percent // 100


def tier_name(spent: int) -> str:
    """Return 'gold' for a customer who has `spent` 1000 or more, 'silver' from 400 on, and
    otherwise 'plain'.

    Write a function that names the tier of a customer by the money `spent`: at least 1000 is
    'gold', at least 400 is 'silver', all below is 'plain'.

    消费 `spent` 达到 1000 返回 'gold'，达到 400 返回 'silver'，否则返回 'plain'。

    编写一个函数，根据消费金额 `spent` 判断会员等级：不少于 1000 为 'gold'，不少于 400 为 'silver'，其余 'plain'。

    >>> tier_name(1000)
    'gold'
    >>> tier_name(650)
    'silver'
    >>> tier_name(20)
    'plain'
    """
    if spent >= 1000:
        return "gold"
    if spent >= 400:
        return "silver"
    return "plain"


def rate_for_amount(amount: int, tiers: list[tuple[int, int]]) -> int:
    """Return the discount for `amount`. Each of the `tiers` is a pair of a minimum and a discount;
    the largest discount whose minimum is reached counts, and 0 if there is none.

    Given an `amount` and a list `tiers` of pairs (minimum, percent), find the best percentage that
    the amount is large enough for; without any it is 0.

    返回 `amount` 能享受的折扣。`tiers` 中每项为（最低金额，折扣），取达到要求的最大折扣，没有则为 0。

    给定金额 `amount` 和由（门槛，百分比）组成的列表 `tiers`，找出门槛已达到的最大百分比，都没达到返回 0。

    >>> rate_for_amount(120, [(50, 5), (100, 10), (200, 20)])
    10
    >>> rate_for_amount(30, [(50, 5)])
    0
    >>> rate_for_amount(30, [])
    0
    """
    return max((percent for minimum, percent in tiers if amount >= minimum), default=0)


def rate_for_amount_2(amount: int, tiers: list[tuple[int, int]]) -> int:
    best = 0
    for minimum, percent in tiers:
        if amount >= minimum and percent > best:
            best = percent
    return best


def better_voucher(price: int, percent: int, euros: int) -> str:
    """Return which voucher saves more on `price`: 'percent' for the one of `percent` percent,
    'fixed' for the one of `euros` euros, and 'equal' if both save the same.

    You may use one of two vouchers for something that costs `price`. One takes off `percent`
    percent, the other `euros`. Return 'percent', 'fixed' or 'equal'.

    比较两张优惠券在价格 `price` 上哪张省得多：打折 `percent`% 返回 'percent'，减 `euros` 元返回 'fixed'，相同返回 'equal'。

    价格为 `price`，一张券减去百分之 `percent`，另一张减 `euros` 元；更省的是哪种，返回 'percent'、'fixed' 或 'equal'。

    >>> better_voucher(200, 10, 15)
    'percent'
    >>> better_voucher(100, 10, 15)
    'fixed'
    >>> better_voucher(50, 20, 10)
    'equal'
    """
    saved = price * percent
    if saved == euros * 100:
        return "equal"
    return "percent" if saved > euros * 100 else "fixed"


def dearest_for_free(prices: list[int]) -> int:
    """Return what the `prices` cost together if the most expensive article is free. Nothing bought
    costs nothing.

    Given a list of `prices`, add all of them except one highest price; an empty list gives 0.

    最贵的一件免费，返回 `prices` 中其余商品的总价；什么都没买则为 0。

    给定价格列表 `prices`，求去掉一个最高价后的总和，空列表返回 0。

    >>> dearest_for_free([20, 50, 30])
    50
    >>> dearest_for_free([7, 7])
    7
    >>> dearest_for_free([])
    0
    """
    return sum(prices) - max(prices, default=0)


def dearest_for_free_2(prices: list[int]) -> int:
    return sum(sorted(prices)[:-1])


def third_cheapest_free(prices: list[int]) -> int:
    """Sort the `prices` from high to low and make every third one free. Return the rest's sum.

    A shop gives three articles for the price of two. Put the `prices` in falling order, leave out
    the third, the sixth and so on, and add up the others.

    把 `prices` 从高到低排序，每第三个免费，返回其余价格之和。

    商店“买三付二”：将 `prices` 由大到小排列，去掉第三、第六个等等，求剩下的总和。

    >>> third_cheapest_free([10, 30, 20])
    50
    >>> third_cheapest_free([5, 9])
    14
    >>> third_cheapest_free([4, 4, 4, 4, 4, 4, 1])
    17
    """
    ordered = sorted(prices, reverse=True)
    return sum(ordered) - sum(ordered[2::3])


def third_cheapest_free_2(prices: list[int]) -> int:
    total = 0
    for i, price in enumerate(sorted(prices, reverse=True)):
        if i % 3 != 2:
            total += price
    return total


def split_with_host(bill: int, guests: int) -> list[int]:
    """Split `bill` between a host and `guests` guests. Each guest pays the same whole amount,
    rounded down, and the host, who comes first in the list, pays the rest.

    Given a `bill` and the number of `guests`, divide it by all people, the host included. Return
    a list with the host's payment first, who also takes the remainder.

    主人和 `guests` 位客人分摊账单 `bill`：客人各付平均值（向下取整），主人付剩余部分并排在列表第一位。

    给定账单 `bill` 和客人数 `guests`，按总人数（含主人）平分，余数归主人，返回付款列表，主人在前。

    >>> split_with_host(100, 2)
    [34, 33, 33]
    >>> split_with_host(50, 0)
    [50]
    >>> split_with_host(7, 3)
    [4, 1, 1, 1]
    """
    share = bill // (guests + 1)
    return [bill - share * guests] + [share] * guests


def who_paid_too_little(paid: dict[str, int]) -> list[str]:
    """Return the names of those who have `paid` less than the average, in alphabetical order.

    You are given a dictionary `paid` from names to amounts. List, sorted by name, everybody whose
    amount is below the mean of all amounts.

    按字母顺序返回付款低于平均值的人名，`paid` 为姓名到金额的字典。

    给定字典 `paid`（姓名到已付金额），列出金额小于平均数的人，并按姓名排序。

    >>> who_paid_too_little({"Tom": 5, "Ann": 3, "Bob": 10})
    ['Ann', 'Tom']
    >>> who_paid_too_little({"Eve": 4})
    []
    """
    return sorted(name for name in paid if paid[name] * len(paid) < sum(paid.values()))


def who_paid_too_little_2(paid: dict[str, int]) -> list[str]:
    names = []
    for name, amount in sorted(paid.items()):
        if amount < sum(paid.values()) / len(paid):
            names.append(name)
    return names


def debts_to_text(debts: dict[str, int]) -> str:
    """Write every one of the `debts` as 'name owes amount', sorted by name and joined by '; '.
    Debts of zero are left out.

    Given a dictionary `debts` of names and amounts, build a text of parts such as 'Ann owes 5' in
    the order of the names, with '; ' between them, without those who owe 0.

    把 `debts` 中每笔债务写成 'name owes amount' 的形式，按姓名排序并用 '; ' 连接，省略为零的债务。

    给定姓名到欠款的字典 `debts`，按姓名顺序生成如 'Ann owes 5' 的片段，以 '; ' 相连，欠款为 0 的不写。

    >>> debts_to_text({"Tom": 12, "Ann": 5, "Bob": 0})
    'Ann owes 5; Tom owes 12'
    >>> debts_to_text({})
    ''
    """
    return "; ".join(f"{name} owes {debts[name]}" for name in sorted(debts) if debts[name])


def debts_to_text_2(debts: dict[str, int]) -> str:
    parts = []
    for name, amount in sorted(debts.items()):
        if amount != 0:
            parts.append(f"{name} owes {amount}")
    return "; ".join(parts)


def balances_from_transfers(transfers: list[tuple[str, str, int]]) -> dict[str, int]:
    """Return everybody's balance after the `transfers`, triples of a payer, a receiver and an
    amount. All start at 0.

    Given a list of `transfers` (from, to, amount), subtract each amount from the first person and
    add it to the second. Return the dictionary of the balances.

    返回经过 `transfers`（付款人、收款人、金额）之后每个人的余额，初始都为 0。

    给定由（转出者，转入者，金额）组成的列表 `transfers`，从前者扣除并加到后者，返回余额字典。

    >>> balances_from_transfers([("Ann", "Bob", 5), ("Bob", "Eve", 2)])
    {'Ann': -5, 'Bob': 3, 'Eve': 2}
    >>> balances_from_transfers([])
    {}
    """
    balances = {}
    for payer, receiver, amount in transfers:
        balances[payer] = balances.get(payer, 0) - amount
        balances[receiver] = balances.get(receiver, 0) + amount
    return balances


def deposits_and_withdrawals(changes: list[int]) -> tuple[int, int]:
    """Return the sum of all positive `changes` and the sum of all negative ones, as a positive
    number, too.

    You are given the `changes` of an account. Compute how much was paid in and how much was taken
    out, both as numbers that are not negative.

    返回 `changes` 中正数之和，以及负数之和的绝对值。

    给定账户变动列表 `changes`，计算总存入额和总取出额，两者都不为负，组成元组返回。

    >>> deposits_and_withdrawals([50, -20, 10, -5])
    (60, 25)
    >>> deposits_and_withdrawals([-1])
    (0, 1)
    >>> deposits_and_withdrawals([])
    (0, 0)
    """
    paid_in = sum(change for change in changes if change > 0)
    return paid_in, paid_in - sum(changes)


def deposits_and_withdrawals_2(changes: list[int]) -> tuple[int, int]:
    paid_in = 0
    taken = 0
    for change in changes:
        if change > 0:
            paid_in += change
        else:
            taken -= change
    return paid_in, taken


def left_of_budget(budget: dict[str, int], spent: dict[str, int]) -> dict[str, int]:
    """Return for every key of `budget` how much is left after what was `spent` on it.

    Given two dictionaries, `budget` with the planned and `spent` with the paid amounts, subtract
    them for each key of the first; a key missing in `spent` counts as 0.

    返回 `budget` 中每一项减去 `spent` 中已花金额后的剩余。

    给定计划金额字典 `budget` 和已花金额字典 `spent`，对前者的每个键求差，`spent` 中没有的键按 0 计。

    >>> left_of_budget({"food": 200, "rent": 500}, {"food": 150})
    {'food': 50, 'rent': 500}
    >>> left_of_budget({"fun": 10}, {"fun": 25, "car": 5})
    {'fun': -15}
    >>> left_of_budget({}, {})
    {}
    """
    return {key: planned - spent.get(key, 0) for key, planned in budget.items()}


def left_of_budget_2(budget: dict[str, int], spent: dict[str, int]) -> dict[str, int]:
    left = dict(budget)
    for key in left:
        if key in spent:
            left[key] -= spent[key]
    return left


def items_before_broke(prices: list[int], money: int) -> int:
    """Return how many of the `prices` can be paid one after another before the `money` no longer
    suffices.

    Someone with `money` pays the `prices` in the given order and stops at the first one that is
    too expensive. Count the paid ones.

    用 `money` 依次支付 `prices`，返回钱不够之前能付几件。

    某人有 `money` 元，按顺序支付 `prices` 中的价格，遇到第一个付不起的就停止，统计已付的件数。

    >>> items_before_broke([30, 20, 60, 5], 100)
    2
    >>> items_before_broke([10, 10], 20)
    2
    >>> items_before_broke([5], 4)
    0
    """
    count = 0
    for price in prices:
        if price > money:
            break
        money -= price
        count += 1
    return count


def bought_when_possible(prices: dict[str, int], money: int) -> list[str]:
    """Go through `prices` in order and buy each article that the remaining `money` is enough for.
    Return the names of what is bought.

    Given a dictionary `prices` of articles and an amount of `money`, take every article you can
    still pay and skip the others; list the articles taken.

    依次查看 `prices` 中的商品，剩余的 `money` 够就买下，返回买到的商品名。

    给定商品价格字典 `prices` 和金额 `money`，能付得起就买，否则跳过，列出买下的商品。

    >>> bought_when_possible({"book": 30, "lamp": 50, "pen": 15}, 50)
    ['book', 'pen']
    >>> bought_when_possible({"car": 900}, 10)
    []
    """
    bought = []
    for name, price in prices.items():
        if price <= money:
            money -= price
            bought.append(name)
    return bought


def cheapest_per_gram(offers: dict[str, tuple[int, int]]) -> str:
    """Return the name of the offer with the lowest price per gram. Each of the `offers` is a pair
    of a price and a weight.

    You are given a dictionary `offers` from names to (price, grams). Find the name for which price
    divided by grams is smallest; the first one wins a tie.

    返回每克价格最低的商品名，`offers` 的值为（价格，克数）。

    给定字典 `offers`，从名称到（价格，重量），找出价格除以重量最小的名称，并列时取最先出现的。

    >>> cheapest_per_gram({"bag": (300, 500), "box": (500, 1000)})
    'box'
    >>> cheapest_per_gram({"a": (1, 2), "b": (2, 4)})
    'a'
    """
    return min(offers, key=lambda name: offers[name][0] / offers[name][1])


def cheapest_per_gram_2(offers: dict[str, tuple[int, int]]) -> str:
    best = None
    for name, (price, grams) in offers.items():
        if best is None or price / grams < offers[best][0] / offers[best][1]:
            best = name
    return best


def dearer_than_last_year(old: dict[str, int], new: dict[str, int]) -> list[str]:
    """Return the goods in both price lists that cost more in `new` than in `old`, sorted by name.

    Given two dictionaries of prices, `old` and `new`, list in alphabetical order the goods found
    in both whose price has gone up.

    返回同时出现在两份价目表中且 `new` 的价格高于 `old` 的商品，按名称排序。

    给定价格字典 `old` 和 `new`，按字母顺序列出两者都有而且涨价了的商品。

    >>> dearer_than_last_year({"tea": 3, "jam": 4}, {"jam": 5, "tea": 3})
    ['jam']
    >>> dearer_than_last_year({"tea": 3}, {"oil": 9})
    []
    """
    return sorted(name for name in new if name in old and new[name] > old[name])


def dearer_than_last_year_2(old: dict[str, int], new: dict[str, int]) -> list[str]:
    result = []
    for name in sorted(old):
        if new.get(name, 0) > old[name]:
            result.append(name)
    return result


def days_above_average_sales(sales: list[int]) -> list[int]:
    """Return the numbers of the days, counted from 1, on which `sales` were above the average.

    Given the daily `sales` of a shop, list the days (the first is day 1) whose amount is greater
    than the mean of all.

    返回销售额高于平均值的日期编号（从 1 开始）。

    给定商店每日销售额 `sales`，列出金额大于平均数的天（第一天为 1）。

    >>> days_above_average_sales([10, 40, 10, 30])
    [2, 4]
    >>> days_above_average_sales([5, 5])
    []
    >>> days_above_average_sales([])
    []
    """
    total = sum(sales)
    return [day for day, sold in enumerate(sales, 1) if sold * len(sales) > total]


def days_above_average_sales_2(sales: list[int]) -> list[int]:
    days = []
    for i in range(len(sales)):
        if sales[i] > sum(sales) / len(sales):
            days.append(i + 1)
    return days


def longest_price_rise(prices: list[int]) -> int:
    """Return the largest number of days in a row on which the price rose against the day before.

    You are given daily `prices`. Count how many rises follow each other without a break, and
    return the greatest such count.

    返回价格连续上涨的最多天数。

    给定每日价格 `prices`，统计不间断地比前一天高的次数，返回最大的连续次数。

    >>> longest_price_rise([3, 4, 6, 5, 7])
    2
    >>> longest_price_rise([5, 5, 4])
    0
    >>> longest_price_rise([])
    0
    """
    best = run = 0
    for before, after in zip(prices, prices[1:]):
        run = run + 1 if after > before else 0
        best = max(best, run)
    return best


def sum_of_all_rises(prices: list[int]) -> int:
    """Return the profit of a trader who owns one share over every night on which the price rises.

    Given a list of daily `prices`, add up all differences to the day before that are positive.

    返回只在价格上涨的日子持有一股所能获得的总利润。

    给定每日价格列表 `prices`，把所有比前一天多出的正差值相加。

    >>> sum_of_all_rises([1, 5, 3, 6])
    7
    >>> sum_of_all_rises([4, 2])
    0
    >>> sum_of_all_rises([])
    0
    """
    return sum(max(0, after - before) for before, after in zip(prices, prices[1:]))


def sum_of_all_rises_2(prices: list[int]) -> int:
    profit = 0
    for i in range(1, len(prices)):
        if prices[i] > prices[i - 1]:
            profit += prices[i] - prices[i - 1]
    return profit


def value_of_portfolio(shares: dict[str, int], prices: dict[str, list[int]]) -> int:
    """Return what the `shares` are worth at the latest, that is the last, of their `prices`.

    You are given `shares`, the number owned of each company, and `prices`, the list of prices of
    each company. Multiply every number by the last price and add the products.

    按每家公司最新（最后一个）的价格，返回所持股份 `shares` 的总值，`prices` 为各公司的价格列表。

    给定持股数量字典 `shares` 和价格列表字典 `prices`，将数量乘以最后的价格，再求和。

    >>> value_of_portfolio({"sun": 3, "sea": 1}, {"sun": [4, 5], "sea": [9, 8, 7]})
    22
    >>> value_of_portfolio({}, {"sun": [4]})
    0
    """
    return sum(count * prices[name][-1] for name, count in shares.items())


def value_of_portfolio_2(shares: dict[str, int], prices: dict[str, list[int]]) -> int:
    value = 0
    for name in shares:
        latest = prices[name][-1]
        value += shares[name] * latest
    return value


def price_after_weeks(price: int, cut: int, weeks: int, lowest: int) -> int:
    """Every week a shop lowers a `price` by `cut`, but never below `lowest`. Return the price after
    the given number of `weeks`.

    Given a `price` that is at least `lowest`, subtract `cut` for each of the `weeks`, and return
    the result or `lowest` if that is more.

    商店每周把 `price` 降低 `cut`，但不低于 `lowest`，返回 `weeks` 周后的价格。

    给定不小于 `lowest` 的价格 `price`，每周减去 `cut`，共 `weeks` 周，结果低于 `lowest` 时返回 `lowest`。

    >>> price_after_weeks(100, 15, 2, 50)
    70
    >>> price_after_weeks(100, 15, 9, 50)
    50
    >>> price_after_weeks(20, 5, 0, 10)
    20
    """
    return max(lowest, price - cut * weeks)


def price_after_weeks_2(price: int, cut: int, weeks: int, lowest: int) -> int:
    for _ in range(weeks):
        price = max(lowest, price - cut)
    return price


def round_to_quarter(cents: int) -> int:
    """Round `cents` to the nearest multiple of 25. Exact middles do not occur.

    Only coins of 25 are left. Given an amount of `cents`, return the multiple of 25 that is
    closest to it.

    把 `cents` 舍入到最接近的 25 的倍数。

    只剩下 25 分的硬币了。给定金额 `cents`，返回离它最近的 25 的倍数。

    >>> round_to_quarter(60)
    50
    >>> round_to_quarter(63)
    75
    >>> round_to_quarter(0)
    0
    """
    return (cents + 12) // 25 * 25


def round_to_quarter_2(cents: int) -> int:
    rest = cents % 25
    return cents - rest if rest <= 12 else cents - rest + 25


def ends_in_ninety_nine(prices: list[int]) -> list[int]:
    """Raise each of the `prices`, given in cents, to the next amount that ends in 99.

    Given a list of `prices` in cents, replace every price with the smallest number that is not
    smaller and whose last two digits are 99.

    把以分为单位的 `prices` 中每个价格提高到下一个以 99 结尾的金额。

    给定价格列表 `prices`（分），将每个价格换成不小于它且末两位为 99 的最小数。

    >>> ends_in_ninety_nine([150, 299, 300])
    [199, 299, 399]
    >>> ends_in_ninety_nine([0])
    [99]
    >>> ends_in_ninety_nine([])
    []
    """
    return [price // 100 * 100 + 99 for price in prices]


def ends_in_ninety_nine_2(prices: list[int]) -> list[int]:
    result = []
    for price in prices:
        while price % 100 != 99:
            price += 1
        result.append(price)
    return result


def euros_and_cents(amount: int) -> str:
    """Return `amount` cents in words such as '3 euros 5 cents'. A part that is zero is left out,
    and no money at all is 'nothing'.

    Given an `amount` in cents, write the euros and the cents with their units, only those parts
    that are not 0; for 0 the answer is 'nothing'.

    把 `amount` 分写成如 '3 euros 5 cents' 的形式，为零的部分省略，金额为 0 时返回 'nothing'。

    给定以分为单位的金额 `amount`，写出欧元和分及其单位，只写不为 0 的部分；全为 0 则是 'nothing'。

    >>> euros_and_cents(305)
    '3 euros 5 cents'
    >>> euros_and_cents(200)
    '2 euros'
    >>> euros_and_cents(0)
    'nothing'
    """
    euros, cents = divmod(amount, 100)
    parts = []
    if euros:
        parts.append(f"{euros} euros")
    if cents:
        parts.append(f"{cents} cents")
    return " ".join(parts) or "nothing"


def amount_with_sign(cents: int) -> str:
    """Return `cents` as euros with two decimals and a sign in front, '+' for zero as well.

    Write a function that formats a booking of `cents`: first '+' or '-', then the euros, a point
    and two digits.

    把 `cents` 写成带符号、两位小数的欧元金额，零也用 '+'。

    编写一个函数格式化一笔账目 `cents`：先写 '+' 或 '-'，再写欧元、小数点和两位数字。

    >>> amount_with_sign(1250)
    '+12.50'
    >>> amount_with_sign(-5)
    '-0.05'
    >>> amount_with_sign(0)
    '+0.00'
    """
    sign = "-" if cents < 0 else "+"
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def amount_with_sign_2(cents: int) -> str:
    euros, rest = divmod(abs(cents), 100)
    text = f"{euros}.{rest:02d}"
    return "-" + text if cents < 0 else "+" + text


def is_price_text(text: str) -> bool:
    """Tell whether `text` is a price: digits, a point and exactly two more digits.

    Given a `text` such as '12.50', check that there is one point with at least one digit before it
    and two digits after it, and nothing else.

    判断 `text` 是否为价格：若干数字、一个小数点和恰好两位数字。

    给定形如 '12.50' 的 `text`，检查小数点前至少一位数字、后面正好两位数字，且没有其他字符。

    >>> is_price_text("12.50")
    True
    >>> is_price_text("3.5")
    False
    >>> is_price_text(".99")
    False
    """
    euros, _, cents = text.partition(".")
    return euros.isdigit() and cents.isdigit() and len(cents) == 2


def is_price_text_2(text: str) -> bool:
    parts = text.split(".")
    if len(parts) != 2:
        return False
    return parts[0].isdigit() and parts[1].isdigit() and len(parts[1]) == 2


def dearest_line(receipt: list[str]) -> str:
    """Return the name on the line of the `receipt` with the highest price. Each line is a name, a
    colon and a whole number; the first wins a tie.

    You are given the lines of a `receipt`, such as 'tea:250'. Find the largest number and return
    the name in front of it.

    返回收据 `receipt` 中价格最高一行的商品名。每行为名称、冒号和整数，并列取最先的。

    给定收据各行 `receipt`，每行形如 'tea:250'，找出最大的数并返回它前面的名称。

    >>> dearest_line(["tea:250", "honey:400", "egg:30"])
    'honey'
    >>> dearest_line(["a:1", "b:1"])
    'a'
    """
    return max(receipt, key=lambda line: int(line.split(":")[1])).split(":")[0]


def dearest_line_2(receipt: list[str]) -> str:
    best_name = ""
    best_price = -1
    for line in receipt:
        name, price = line.split(":")
        if int(price) > best_price:
            best_name = name
            best_price = int(price)
    return best_name


def merge_baskets(first: dict[str, int], second: dict[str, int]) -> dict[str, int]:
    """Put two baskets together. Goods that are in both have their numbers added.

    Given the baskets `first` and `second`, dictionaries of goods and counts, return a new basket
    with everything from both; the goods of `first` come first.

    把两个购物篮合并，两边都有的商品数量相加。

    给定购物篮 `first` 和 `second`（商品到数量的字典），返回包含两者全部商品的新字典，`first` 的商品在前。

    >>> merge_baskets({"tea": 1, "egg": 6}, {"egg": 4, "jam": 2})
    {'tea': 1, 'egg': 10, 'jam': 2}
    >>> merge_baskets({}, {"nut": 3})
    {'nut': 3}
    """
    merged = dict(first)
    for name, count in second.items():
        merged[name] = merged.get(name, 0) + count
    return merged


def basket_from_scans(scans: list[str], returned: list[str]) -> dict[str, int]:
    """Count how often each article was scanned, minus how often it was `returned`, and leave out
    those with none left.

    Given a list `scans` of article names and a list `returned` of names taken back, return a
    dictionary of the articles with a positive count, in the order of their first scan.

    统计每种商品扫描次数减去退回次数，省略没有剩余的商品。

    给定扫描的商品名列表 `scans` 和退回的列表 `returned`，返回数量为正的商品及其数量，按首次扫描的顺序。

    >>> basket_from_scans(["nut", "fig", "nut"], ["fig"])
    {'nut': 2}
    >>> basket_from_scans(["fig", "fig"], ["fig"])
    {'fig': 1}
    >>> basket_from_scans([], [])
    {}
    """
    basket = {}
    for name in scans:
        basket[name] = scans.count(name) - returned.count(name)
    return {name: count for name, count in basket.items() if count > 0}


def basket_from_scans_2(scans: list[str], returned: list[str]) -> dict[str, int]:
    basket = {}
    for name in scans:
        left = scans.count(name) - returned.count(name)
        if left > 0:
            basket[name] = left
    return basket


def free_gift_threshold(prices: list[int], limit: int) -> int:
    """Return how many articles must be paid, in order, until the sum of `prices` reaches `limit`;
    -1 if all together do not reach it.

    A free gift is given from `limit` on. Add the `prices` one by one and return the number of
    articles after which the sum is at least `limit`, or -1.

    依次累加 `prices`，返回总和首次达到 `limit` 时的件数；全部相加也达不到则返回 -1。

    消费满 `limit` 送礼物。逐个加上 `prices` 中的价格，返回总额不少于 `limit` 时已买的件数，达不到返回 -1。

    >>> free_gift_threshold([20, 30, 40], 50)
    2
    >>> free_gift_threshold([5, 5], 11)
    -1
    >>> free_gift_threshold([70], 1)
    1
    """
    total = 0
    for count, price in enumerate(prices, 1):
        total += price
        if total >= limit:
            return count
    return -1


def sum_with_bundle(prices: list[int], bundle: int) -> int:
    """Return the least that the `prices` cost: either their sum or the fixed price `bundle`, which
    is offered only for three articles or more.

    Given a list of `prices` and the price `bundle` of a package, return the smaller of the sum and
    `bundle` if there are at least three articles, and otherwise the sum.

    返回购买 `prices` 的最低花费：总和或套餐价 `bundle`，套餐仅限三件及以上。

    给定价格列表 `prices` 和套餐价 `bundle`，至少三件时返回总和与套餐价中较小的，否则返回总和。

    >>> sum_with_bundle([5, 6, 7], 15)
    15
    >>> sum_with_bundle([9, 9], 15)
    18
    >>> sum_with_bundle([1, 2, 3], 15)
    6
    """
    total = sum(prices)
    if len(prices) >= 3:
        return min(total, bundle)
    return total


def sum_with_bundle_2(prices: list[int], bundle: int) -> int:
    return min(sum(prices), bundle) if len(prices) > 2 else sum(prices)


def monthly_or_single(rides: int, single: int, monthly: int) -> str:
    """Return 'monthly' if a `monthly` ticket is cheaper than `rides` rides at the price `single`
    each, and 'single' otherwise.

    Someone makes `rides` rides a month. Given the price of a `single` ride and of a `monthly`
    ticket, tell which is cheaper; 'single' wins when they cost the same.

    若月票价 `monthly` 比按每次 `single` 乘坐 `rides` 次便宜，返回 'monthly'，否则返回 'single'。

    某人每月乘车 `rides` 次。给定单程票价 `single` 和月票价 `monthly`，返回更便宜的一种，相同时为 'single'。

    >>> monthly_or_single(20, 3, 50)
    'monthly'
    >>> monthly_or_single(10, 5, 50)
    'single'
    >>> monthly_or_single(0, 5, 50)
    'single'
    """
    return "monthly" if monthly < rides * single else "single"


def monthly_or_single_2(rides: int, single: int, monthly: int) -> str:
    cost = 0
    for _ in range(rides):
        cost += single
    if cost > monthly:
        return "monthly"
    return "single"


def least_with_fee(prices: list[int], fees: list[int]) -> int:
    """Return the lowest sum of a price and the fee at the same position.

    You are given `prices` and `fees` of the same length, one pair for each shop. Find what the
    article costs, fee included, in the cheapest shop.

    返回同一位置上价格与运费之和的最小值。

    给定等长的 `prices` 和 `fees`，每家商店一对，求含运费在内最便宜的总价。

    >>> least_with_fee([20, 18, 25], [5, 9, 0])
    25
    >>> least_with_fee([7], [1])
    8
    """
    return min(price + fee for price, fee in zip(prices, fees))


def least_with_fee_2(prices: list[int], fees: list[int]) -> int:
    best = prices[0] + fees[0]
    for i in range(1, len(prices)):
        if prices[i] + fees[i] < best:
            best = prices[i] + fees[i]
    return best


def margin_percent(cost: int, price: int) -> int:
    """Return how many whole percent of `cost` are gained by selling at `price`. A sale at a loss
    gives 0.

    Given the `cost` of an article and the `price` at which it is sold, compute the gain in percent
    of the cost, rounded down; it is 0 if the price is not higher.

    返回以 `price` 出售所得利润占成本 `cost` 的整百分比，亏本时返回 0。

    给定成本 `cost` 和售价 `price`，计算利润占成本的百分数（向下取整），售价不高于成本则为 0。

    >>> margin_percent(80, 100)
    25
    >>> margin_percent(30, 40)
    33
    >>> margin_percent(50, 45)
    0
    """
    return max(0, price - cost) * 100 // cost


def margin_percent_2(cost: int, price: int) -> int:
    if price <= cost:
        return 0
    gain = price - cost
    return gain * 100 // cost


def most_profitable_good(costs: dict[str, int], prices: dict[str, int]) -> str:
    """Return the good that earns most, that is with the largest difference between its price and
    its cost. An empty string is returned if `costs` is empty.

    Given the dictionaries `costs` and `prices` with the same keys, find the key with the greatest
    price minus cost, or return '' if there is none.

    返回利润（售价减成本）最大的商品名；若 `costs` 为空则返回空串。

    给定键相同的字典 `costs` 和 `prices`，找出价格减成本最大的键，没有键时返回 ''。

    >>> most_profitable_good({"cup": 2, "pot": 9}, {"cup": 6, "pot": 12})
    'cup'
    >>> most_profitable_good({}, {})
    ''
    """
    return max(costs, key=lambda name: prices[name] - costs[name], default="")


def sold_at_a_loss(trades: list[tuple[str, int, int]]) -> list[str]:
    """Return the names from `trades` (name, bought, sold) for which less was received than paid.

    You are given a list `trades` of triples: a name, the price at which it was bought and the
    price at which it was sold. List the names that made a loss.

    返回 `trades`（名称、买价、卖价）中卖价低于买价的名称。

    给定三元组列表 `trades`，每项为名称、买入价和卖出价，列出亏损的名称。

    >>> sold_at_a_loss([("car", 900, 700), ("bike", 50, 80)])
    ['car']
    >>> sold_at_a_loss([("ring", 10, 10)])
    []
    """
    return [name for name, bought, sold in trades if sold < bought]


def sold_at_a_loss_2(trades: list[tuple[str, int, int]]) -> list[str]:
    losses = []
    for name, bought, sold in trades:
        if bought > sold:
            losses.append(name)
    return losses


def restocked_to(stock: dict[str, int], level: int) -> dict[str, int]:
    """Return the `stock` with every number below `level` raised to `level`.

    Given a dictionary `stock` of goods and numbers, build a new one in which there are at least
    `level` pieces of each good.

    返回 `stock` 的新版本，其中低于 `level` 的数量都补到 `level`。

    给定商品到数量的字典 `stock`，构造一个新字典，使每种商品至少有 `level` 件。

    >>> restocked_to({"tea": 3, "jam": 12}, 10)
    {'tea': 10, 'jam': 12}
    >>> restocked_to({}, 5)
    {}
    """
    return {name: max(count, level) for name, count in stock.items()}


def restocked_to_2(stock: dict[str, int], level: int) -> dict[str, int]:
    result = {}
    for name in stock:
        if stock[name] < level:
            result[name] = level
        else:
            result[name] = stock[name]
    return result


def cost_of_restocking(stock: dict[str, int], prices: dict[str, int], level: int) -> int:
    """Return what it costs to fill up every good in `stock` to `level` pieces at the given
    `prices`.

    You are given a `stock` of goods and numbers, and the `prices` of one piece of each. Add up the
    cost of all pieces that are missing to reach `level`.

    返回按 `prices` 把 `stock` 中每种商品补足到 `level` 件所需的费用。

    给定库存 `stock` 和单价 `prices`，计算补齐到 `level` 所缺的全部商品的总费用。

    >>> cost_of_restocking({"tea": 3, "jam": 12}, {"tea": 2, "jam": 5}, 10)
    14
    >>> cost_of_restocking({"pen": 4}, {"pen": 9}, 4)
    0
    """
    return sum(max(0, level - count) * prices[name] for name, count in stock.items())


def cost_of_restocking_2(stock: dict[str, int], prices: dict[str, int], level: int) -> int:
    cost = 0
    for name, count in stock.items():
        if count < level:
            cost += (level - count) * prices[name]
    return cost


def change_in_two_coins(amount: int) -> tuple[int, int]:
    """Return how many coins of 5 and how many of 1 make up `amount`, with as many fives as fit.

    A machine holds coins of 5 and of 1. Given an `amount`, return the pair of the number of fives
    and the number of ones when as few coins as possible are given.

    返回用 5 和 1 两种硬币凑出 `amount` 时各需几枚，5 的尽量多。

    机器里只有 5 元和 1 元硬币。给定金额 `amount`，以最少的硬币支付，返回 5 元枚数和 1 元枚数。

    >>> change_in_two_coins(13)
    (2, 3)
    >>> change_in_two_coins(4)
    (0, 4)
    """
    return divmod(amount, 5)


def change_in_two_coins_2(amount: int) -> tuple[int, int]:
    fives = amount // 5
    ones = amount - fives * 5
    return fives, ones


def can_pay_exactly(amount: int, twos: int, ones: int) -> bool:
    """Tell whether `amount` can be paid exactly with at most `twos` coins of 2 and `ones` of 1.

    You have `twos` coins worth 2 and `ones` coins worth 1. Given an `amount`, check if some of
    these coins add up to it.

    判断能否用至多 `twos` 枚 2 元硬币和 `ones` 枚 1 元硬币恰好付清 `amount`。

    你有 `twos` 枚 2 元和 `ones` 枚 1 元硬币，检查其中一些能否正好凑成 `amount`。

    >>> can_pay_exactly(7, 3, 1)
    True
    >>> can_pay_exactly(5, 4, 0)
    False
    >>> can_pay_exactly(0, 0, 0)
    True
    """
    return amount - 2 * min(twos, amount // 2) <= ones


def can_pay_exactly_2(amount: int, twos: int, ones: int) -> bool:
    for n in range(twos + 1):
        if 0 <= amount - 2 * n <= ones:
            return True
    return False


def vending_result(price: int, coins: list[int]) -> int:
    """Put `coins` into a machine until `price` is reached and return the change. If they are not
    enough, return all the money put in.

    Given a `price` and the `coins` in the order in which they are put in, stop when their sum is at
    least the price and return what is too much; otherwise give back the sum.

    依次投入 `coins` 直到达到 `price`，返回找零；若不够则退回全部投入的金额。

    给定价格 `price` 和按顺序投入的硬币 `coins`，总额达到价格时停止并返回多出的钱，否则退回总和。

    >>> vending_result(70, [50, 50, 10])
    30
    >>> vending_result(100, [50, 20])
    70
    >>> vending_result(20, [20])
    0
    """
    paid = 0
    for coin in coins:
        paid += coin
        if paid >= price:
            return paid - price
    return paid


def accepted_coins(coins: list[int], valid: set[int]) -> int:
    """Return the sum of those `coins` whose value is in `valid`.

    A machine takes only some coins. Given the list `coins` and the set `valid` of known values,
    add up the coins that are accepted.

    返回 `coins` 中面值属于 `valid` 的硬币总和。

    机器只接受部分硬币。给定列表 `coins` 和有效面值集合 `valid`，求被接受的硬币之和。

    >>> accepted_coins([50, 3, 20, 50], {20, 50})
    120
    >>> accepted_coins([7], {1})
    0
    """
    return sum(coin for coin in coins if coin in valid)


def accepted_coins_2(coins: list[int], valid: set[int]) -> int:
    total = 0
    for coin in coins:
        if coin in valid:
            total += coin
    return total


def weekly_savings(first: int, step: int, weeks: int) -> int:
    """Return what is saved in `weeks` weeks when `first` is put aside in the first week and `step`
    more in each week than in the one before.

    Given the amount `first` of week one, the growth `step` and the number of `weeks`, add up the
    amounts first, first + step, first + 2 * step and so on.

    第一周存 `first`，之后每周比前一周多存 `step`，返回 `weeks` 周一共存了多少。

    给定首周金额 `first`、每周增加额 `step` 和周数 `weeks`，计算各周存款之和。

    >>> weekly_savings(10, 5, 3)
    45
    >>> weekly_savings(7, 0, 2)
    14
    >>> weekly_savings(7, 3, 0)
    0
    """
    return sum(first + step * week for week in range(weeks))


def weekly_savings_2(first: int, step: int, weeks: int) -> int:
    saved = 0
    for _ in range(weeks):
        saved += first
        first += step
    return saved


def loan_after_payments(debt: int, percent: int, payments: list[int]) -> int:
    """Return what is left of a `debt` after the yearly `payments`. Before each payment `percent`
    percent interest, rounded down, is added, and the debt never falls below 0.

    Given a `debt`, a rate of `percent` and a list of `payments`, add the interest and subtract the
    payment for every year; what is paid too much is lost.

    返回债务 `debt` 在每年还款 `payments` 后的余额。每次还款前先加百分之 `percent` 的利息（向下取整），不低于 0。

    给定债务 `debt`、利率 `percent` 和还款列表 `payments`，每年先加利息再减还款，结果最少为 0。

    >>> loan_after_payments(1000, 10, [300, 200])
    680
    >>> loan_after_payments(100, 5, [200])
    0
    >>> loan_after_payments(50, 5, [])
    50
    """
    for payment in payments:
        debt += debt * percent // 100
        debt = max(0, debt - payment)
    return debt


def simple_interest_total(deposits: list[int], percent: int) -> int:
    """Return the interest of one year on all `deposits`, at `percent` percent, rounded down for
    each deposit on its own.

    You are given a list of `deposits` and an interest rate of `percent`. Compute the whole units of
    interest of every deposit and add them.

    返回所有存款 `deposits` 一年的利息之和，利率为百分之 `percent`，每笔分别向下取整。

    给定存款列表 `deposits` 和利率 `percent`，分别计算每笔的整数利息再相加。

    >>> simple_interest_total([250, 199], 2)
    8
    >>> simple_interest_total([40], 2)
    0
    >>> simple_interest_total([], 2)
    0
    """
    return sum(deposit * percent // 100 for deposit in deposits)


def simple_interest_total_2(deposits: list[int], percent: int) -> int:
    total = 0
    for deposit in deposits:
        total += deposit * percent // 100
    return total


def lost_to_inflation(money: int, years: int) -> int:
    """Return how much of `money` is lost in `years` years if each year a tenth of it, rounded down,
    goes.

    Given `money` and `years`, take away one tenth (without fractions) every year and return the
    sum of what was taken.

    `money` 每年减少十分之一（向下取整），返回 `years` 年后一共损失了多少。

    给定金额 `money` 和年数 `years`，每年扣去十分之一（舍去小数），求扣掉的总额。

    >>> lost_to_inflation(100, 2)
    19
    >>> lost_to_inflation(9, 5)
    0
    """
    left = money
    for _ in range(years):
        left -= left // 10
    return money - left


def all_within_limits(spent: dict[str, int], limits: dict[str, int]) -> bool:
    """Tell whether no amount in `spent` is above the limit of its key. A key without a limit may
    have any amount.

    Given the dictionaries `spent` and `limits`, check that every amount is at most its limit; where
    there is no limit, nothing is checked.

    判断 `spent` 中的每项支出都不超过 `limits` 中的限额，没有限额的项不受限制。

    给定字典 `spent` 和 `limits`，检查每项金额是否不大于其限额，没有限额的键跳过。

    >>> all_within_limits({"food": 90, "fun": 500}, {"food": 100})
    True
    >>> all_within_limits({"food": 101}, {"food": 100})
    False
    >>> all_within_limits({}, {"food": 1})
    True
    """
    return all(amount <= limits.get(key, amount) for key, amount in spent.items())


def all_within_limits_2(spent: dict[str, int], limits: dict[str, int]) -> bool:
    for key, amount in spent.items():
        if key in limits and amount > limits[key]:
            return False
    return True


def largest_expense(expenses: list[tuple[str, int]], kind: str) -> int:
    """Return the largest amount in `expenses` (kind, amount) that is of the given `kind`, or 0 if
    there is none.

    Given a list `expenses` of pairs of a kind and an amount, find the maximum among the pairs whose
    first part is `kind`; the default is 0.

    返回 `expenses`（类别，金额）中类别为 `kind` 的最大金额，没有则返回 0。

    给定由（类别，金额）组成的列表 `expenses`，求第一项等于 `kind` 的最大金额，默认为 0。

    >>> largest_expense([("food", 20), ("fun", 90), ("food", 35)], "food")
    35
    >>> largest_expense([("fun", 90)], "rent")
    0
    """
    return max((amount for name, amount in expenses if name == kind), default=0)


def largest_expense_2(expenses: list[tuple[str, int]], kind: str) -> int:
    largest = 0
    for name, amount in expenses:
        if name == kind and amount > largest:
            largest = amount
    return largest


def month_with_most_spent(bookings: list[tuple[int, int]]) -> int:
    """Return the month in which most was spent. The `bookings` are pairs of a month and an amount;
    the month seen first wins a tie.

    You are given a list `bookings` of (month, amount). Add up the amounts of every month and return
    the month with the greatest sum.

    返回支出总额最大的月份。`bookings` 由（月份，金额）组成，并列时取先出现的月份。

    给定列表 `bookings`，每项为（月份，金额），按月累加并返回总和最大的月份。

    >>> month_with_most_spent([(1, 50), (2, 70), (1, 40)])
    1
    >>> month_with_most_spent([(5, 1), (4, 1)])
    5
    """
    sums = {}
    for month, amount in bookings:
        sums[month] = sums.get(month, 0) + amount
    return max(sums, key=sums.get)


def month_with_most_spent_2(bookings: list[tuple[int, int]]) -> int:
    sums = defaultdict(int)
    for month, amount in bookings:
        sums[month] += amount
    return max(sums, key=lambda month: sums[month])


def exchange_round_trip(amount: int, buy: int, sell: int) -> int:
    """Change `amount` into foreign coins at `buy` cents each and back at `sell` cents each. Return
    what is lost; what is too little for a foreign coin is kept.

    Given an `amount` in cents, buy as many foreign coins for `buy` cents as possible, sell them all
    for `sell` cents each and return by how much the money has become less.

    用 `amount` 分按每枚 `buy` 分尽量多买外币，再按每枚 `sell` 分卖掉，返回损失的金额；零头保留。

    给定 `amount` 分，以 `buy` 分一枚换成外币，再以 `sell` 分一枚换回，计算钱少了多少。

    >>> exchange_round_trip(1000, 120, 110)
    80
    >>> exchange_round_trip(50, 120, 110)
    0
    """
    return amount // buy * (buy - sell)


def exchange_round_trip_2(amount: int, buy: int, sell: int) -> int:
    coins, rest = divmod(amount, buy)
    return amount - (coins * sell + rest)


def chain_of_rates(amount: int, rates: list[int]) -> int:
    """Change `amount` through several currencies: at each of the `rates`, that many units are given
    for one of the next, and the remainder is lost. Return what is left at the end.

    Given an `amount` and a list of `rates`, divide by one rate after another, always rounding down,
    and return the result.

    把 `amount` 依次按 `rates` 兑换：每若干单位换一个下一种货币，余数舍去，返回最后的数量。

    给定金额 `amount` 和列表 `rates`，依次除以每个汇率并向下取整，返回结果。

    >>> chain_of_rates(100, [3, 4])
    8
    >>> chain_of_rates(5, [10, 2])
    0
    >>> chain_of_rates(9, [])
    9
    """
    for rate in rates:
        amount //= rate
    return amount


def sort_by_value_in_euros(prices: list[tuple[int, str]], rates: dict[str, int]) -> list[str]:
    """Write the `prices` (amount, currency) as texts like '5 USD', ordered by their value with the
    given `rates`, the cheapest first.

    Given a list `prices` of pairs and the value `rates` of one unit of each currency, sort by the
    amount times the rate and return the texts.

    把 `prices`（金额，货币）按 `rates` 折算后的价值从低到高排序，写成如 '5 USD' 的文本。

    给定列表 `prices` 和每种货币单位价值的字典 `rates`，按金额乘汇率排序，返回文本列表。

    >>> sort_by_value_in_euros([(5, "GBP"), (3, "USD")], {"GBP": 12, "USD": 9})
    ['3 USD', '5 GBP']
    >>> sort_by_value_in_euros([], {})
    []
    """
    ordered = sorted(prices, key=lambda price: price[0] * rates[price[1]])
    return [f"{amount} {currency}" for amount, currency in ordered]


def bill_without_person(items: list[tuple[str, int]], person: str) -> int:
    """Return the sum of all prices in `items` (name, price) that were not ordered by `person`.

    At a dinner `person` has paid already. Given `items`, pairs of who ordered and the price, return
    what the others still have to pay.

    返回 `items`（姓名，价格）中不是由 `person` 点的所有价格之和。

    聚餐时 `person` 已经付过钱。给定由（点单人，价格）组成的 `items`，返回其他人还要付的总额。

    >>> bill_without_person([("Ann", 12), ("Bob", 9), ("Ann", 3)], "Ann")
    9
    >>> bill_without_person([("Ann", 12)], "Ann")
    0
    """
    return sum(price for name, price in items if name != person)


def bill_without_person_2(items: list[tuple[str, int]], person: str) -> int:
    rest = 0
    for name, price in items:
        if name == person:
            continue
        rest += price
    return rest


def shares_with_children(bill: int, adults: int, children: int) -> int:
    """Return what each adult pays if a child pays half of an adult's share. The `bill` can always
    be divided so without a remainder.

    Given a `bill` and the numbers of `adults` and `children`, where two children pay as much as one
    adult, compute the share of one adult.

    孩子付成人的一半，返回每个成人应付的金额；`bill` 总能这样整除。

    给定账单 `bill`、成人数 `adults` 和儿童数 `children`，两个孩子合付一个成人的份额，求每个成人付多少。

    >>> shares_with_children(100, 2, 1)
    40
    >>> shares_with_children(30, 3, 0)
    10
    """
    return 2 * bill // (2 * adults + children)


def shares_with_children_2(bill: int, adults: int, children: int) -> int:
    halves = adults * 2 + children
    child_share = bill // halves
    return child_share * 2


def coupon_codes_valid(codes: list[str], used: set[str]) -> list[str]:
    """Return the `codes` that start with 'SALE' and are not in the set `used`.

    Given a list of coupon `codes` and the set of codes `used` before, keep those that begin with
    'SALE' and have not been used.

    返回以 'SALE' 开头且不在集合 `used` 中的优惠码。

    给定优惠码列表 `codes` 和已用过的集合 `used`，保留以 'SALE' 开头且未使用的码。

    >>> coupon_codes_valid(["SALE5", "GIFT1", "SALE9"], {"SALE9"})
    ['SALE5']
    >>> coupon_codes_valid([], set())
    []
    """
    return [code for code in codes if code.startswith("SALE") and code not in used]


def coupon_codes_valid_2(codes: list[str], used: set[str]) -> list[str]:
    valid = []
    for code in codes:
        if code[:4] == "SALE" and code not in used:
            valid.append(code)
    return valid


def lower_of_two_lists(first: list[int], second: list[int]) -> int:
    """Return what a purchase costs if each article is bought in the cheaper of two shops.

    You are given the prices of the same articles in two shops, `first` and `second`. Add up the
    lower price of each article.

    每件商品都在两家店中较便宜的一家购买，返回总花费。

    给定同样商品在两家店的价格 `first` 和 `second`，对每件商品取较低价并求和。

    >>> lower_of_two_lists([5, 9, 4], [6, 7, 4])
    16
    >>> lower_of_two_lists([], [])
    0
    """
    return sum(min(a, b) for a, b in zip(first, second))


def lower_of_two_lists_2(first: list[int], second: list[int]) -> int:
    total = 0
    for i in range(len(first)):
        if first[i] < second[i]:
            total += first[i]
        else:
            total += second[i]
    return total


def only_sale_prices(old: list[int], new: list[int]) -> list[int]:
    """Return the prices in `new` that are at most half of the price at the same place in `old`.

    Given the lists `old` and `new` of prices before and after, keep the new prices that are not
    more than half of the old ones.

    返回 `new` 中不超过 `old` 同一位置价格一半的价格。

    给定原价列表 `old` 和现价列表 `new`，保留不高于原价一半的现价。

    >>> only_sale_prices([100, 80, 60], [50, 70, 20])
    [50, 20]
    >>> only_sale_prices([10], [6])
    []
    """
    return [after for before, after in zip(old, new) if after * 2 <= before]


def only_sale_prices_2(old: list[int], new: list[int]) -> list[int]:
    result = []
    for i, price in enumerate(new):
        if price <= old[i] / 2:
            result.append(price)
    return result


def prices_in_range(prices: dict[str, int], low: int, high: int) -> list[str]:
    """Return the names in `prices` that cost from `low` to `high`, both included, the cheapest
    first.

    Given a dictionary `prices`, find the articles whose price lies between `low` and `high` and
    list their names in order of the price.

    返回 `prices` 中价格在 `low` 到 `high`（含两端）之间的商品名，按价格从低到高。

    给定价格字典 `prices`，找出价格介于 `low` 和 `high` 之间的商品，按价格升序列出名称。

    >>> prices_in_range({"pen": 3, "bag": 40, "ink": 9, "cup": 5}, 5, 20)
    ['cup', 'ink']
    >>> prices_in_range({"pen": 3}, 4, 9)
    []
    """
    fitting = [name for name, price in prices.items() if low <= price <= high]
    return sorted(fitting, key=prices.get)


def prices_in_range_2(prices: dict[str, int], low: int, high: int) -> list[str]:
    names = []
    for name in sorted(prices, key=lambda name: prices[name]):
        if low <= prices[name] <= high:
            names.append(name)
    return names


def goods_by_price(prices: dict[str, int]) -> dict[int, list[str]]:
    """Group the goods by price: return a dictionary from each price to the names that cost it.

    You are given `prices`, from names to amounts. Build the dictionary whose keys are the amounts
    and whose values are the lists of names, in the order in which they come.

    按价格给商品分组，返回从价格到商品名列表的字典。

    给定商品名到金额的字典 `prices`，构造以金额为键、以名称列表为值的字典，保持出现顺序。

    >>> goods_by_price({"pen": 2, "cup": 5, "ink": 2})
    {2: ['pen', 'ink'], 5: ['cup']}
    >>> goods_by_price({})
    {}
    """
    groups = {}
    for name, price in prices.items():
        groups.setdefault(price, []).append(name)
    return groups


def goods_by_price_2(prices: dict[str, int]) -> dict[int, list[str]]:
    groups = {}
    for name, price in prices.items():
        if price not in groups:
            groups[price] = []
        groups[price].append(name)
    return groups


def price_spread(prices: dict[str, list[int]]) -> dict[str, int]:
    """Return for every good the difference between its highest and its lowest price.

    Given a dictionary `prices` from goods to lists of prices that are not empty, compute for each
    good how far apart the largest and the smallest are.

    返回每种商品最高价与最低价之差。

    给定从商品到非空价格列表的字典 `prices`，计算每种商品的最大价格减最小价格。

    >>> price_spread({"tea": [30, 45, 28], "egg": [5]})
    {'tea': 17, 'egg': 0}
    >>> price_spread({})
    {}
    """
    return {name: max(values) - min(values) for name, values in prices.items()}


def price_spread_2(prices: dict[str, list[int]]) -> dict[str, int]:
    result = {}
    for name in prices:
        ordered = sorted(prices[name])
        result[name] = ordered[-1] - ordered[0]
    return result


def first_day_below(prices: list[int], target: int) -> int:
    """Return the first day, counted from 1, on which the price is below `target`, or 0 if it never
    is.

    A buyer waits until a price is less than `target`. Given the daily `prices`, return the number
    of the day of the purchase; day one is 1, and 0 means no purchase.

    返回价格首次低于 `target` 的日子（从 1 数起），从未低于则返回 0。

    买家等到价格低于 `target` 才买。给定每日价格 `prices`，返回第几天购买，没有买成返回 0。

    >>> first_day_below([50, 45, 39, 30], 40)
    3
    >>> first_day_below([50, 40], 40)
    0
    >>> first_day_below([], 5)
    0
    """
    for day, price in enumerate(prices, 1):
        if price < target:
            return day
    return 0


def first_day_below_2(prices: list[int], target: int) -> int:
    return next((i + 1 for i in range(len(prices)) if prices[i] < target), 0)


def share_buying_plan(prices: list[int], money: int) -> tuple[int, int]:
    """Every day buy one share if the `money` is enough for the day's price. Return the number of
    shares and the money left.

    Given the daily `prices` and the `money` of a saver, buy a share on each day on which it can be
    paid, and return how many there are in the end and how much money remains.

    每天只要 `money` 够就按当天价格买一股，返回股数和剩余的钱。

    给定每日价格 `prices` 和资金 `money`，买得起的日子各买一股，返回最后的股数和余款。

    >>> share_buying_plan([30, 50, 20], 60)
    (2, 10)
    >>> share_buying_plan([9], 5)
    (0, 5)
    """
    shares = 0
    for price in prices:
        if price <= money:
            money -= price
            shares += 1
    return shares, money


def average_price_paid(purchases: list[tuple[int, int]]) -> float:
    """Return the average price of a share after the `purchases`, pairs of a number and a price,
    rounded to two decimals, or 0.0 without any.

    You are given `purchases` as pairs (number, price of one). Divide all the money spent by all
    the shares bought and round to two places; no purchase gives 0.0.

    返回购买记录 `purchases`（数量，单价）中每股的平均价格，保留两位小数；没有记录时返回 0.0。

    给定由（数量，单价）组成的列表 `purchases`，用总花费除以总数量并保留两位小数，空列表返回 0.0。

    >>> average_price_paid([(1, 10), (3, 14)])
    13.0
    >>> average_price_paid([(2, 5), (1, 6)])
    5.33
    >>> average_price_paid([])
    0.0
    """
    if not purchases:
        return 0.0
    spent = sum(count * price for count, price in purchases)
    return round(spent / sum(count for count, _ in purchases), 2)


def average_price_paid_2(purchases: list[tuple[int, int]]) -> float:
    spent = 0
    shares = 0
    for count, price in purchases:
        spent += count * price
        shares += count
    return round(spent / shares, 2) if shares else 0.0


def commission_on_large_sales(sales: list[int], minimum: int) -> int:
    """Return the commission of a seller: a tenth, rounded down, of every sale of `minimum` or more,
    and nothing for smaller ones.

    Given a list of `sales` and the `minimum` from which a commission is paid, add up a tenth of
    each large enough sale, as whole numbers.

    返回销售员的提成：每笔不少于 `minimum` 的销售额提十分之一（向下取整），其余没有提成。

    给定销售额列表 `sales` 和起提额 `minimum`，把足够大的每笔销售额的十分之一取整后相加。

    >>> commission_on_large_sales([100, 45, 259], 50)
    35
    >>> commission_on_large_sales([10], 50)
    0
    >>> commission_on_large_sales([], 0)
    0
    """
    return sum(sale // 10 for sale in sales if sale >= minimum)


def commission_on_large_sales_2(sales: list[int], minimum: int) -> int:
    total = 0
    for sale in sales:
        if sale >= minimum:
            total += sale // 10
    return total


def bonus_for_best_sellers(sales: dict[str, int], bonus: int) -> dict[str, int]:
    """Share `bonus` equally, rounded down, among all sellers with the highest of the `sales`.
    Return what each of them gets.

    Given a dictionary `sales` that is not empty, find all names with the largest amount and return
    a dictionary that gives each of them the same whole part of the `bonus`.

    把奖金 `bonus` 平分（向下取整）给 `sales` 中销售额最高的所有人，返回每人所得。

    给定非空字典 `sales`，找出金额最大的所有姓名，返回每人平分 `bonus` 的整数份额的字典。

    >>> bonus_for_best_sellers({"Ann": 9, "Bob": 7, "Eve": 9}, 101)
    {'Ann': 50, 'Eve': 50}
    >>> bonus_for_best_sellers({"Bob": 7}, 30)
    {'Bob': 30}
    """
    most = max(sales.values())
    best = [name for name in sales if sales[name] == most]
    return {name: bonus // len(best) for name in best}


def rent_increases(rent: int, years: int) -> list[int]:
    """Return the rents of `years` years. The first is `rent`, and every second year it rises by
    10, beginning with the third year.

    Write a function that lists the rent of each of the `years` years when it starts at `rent` and
    grows by 10 after every two years.

    返回 `years` 年的租金：第一年为 `rent`，此后每满两年上涨 10。

    编写一个函数，列出 `years` 年中每年的租金，从 `rent` 开始，每两年后增加 10。

    >>> rent_increases(500, 5)
    [500, 500, 510, 510, 520]
    >>> rent_increases(300, 1)
    [300]
    >>> rent_increases(300, 0)
    []
    """
    return [rent + year // 2 * 10 for year in range(years)]


def rent_increases_2(rent: int, years: int) -> list[int]:
    rents = []
    for year in range(years):
        if year > 0 and year % 2 == 0:
            rent += 10
        rents.append(rent)
    return rents


def deposit_bottles(bottles: int, price: int, refund: int) -> int:
    """Someone has `bottles` empty bottles and gets `refund` cents for each. Return how many drinks
    at `price` cents can be bought with the money.

    Given the number of `bottles`, the `refund` for one and the `price` of a drink, compute how many
    whole drinks the refunded money pays for.

    有 `bottles` 个空瓶，每个可退 `refund` 分，返回这些钱能买几瓶单价为 `price` 分的饮料。

    给定空瓶数 `bottles`、每瓶退款 `refund` 和饮料价格 `price`，计算退款能买多少瓶饮料。

    >>> deposit_bottles(10, 60, 25)
    4
    >>> deposit_bottles(1, 60, 25)
    0
    """
    return bottles * refund // price


def deposit_bottles_2(bottles: int, price: int, refund: int) -> int:
    money = bottles * refund
    drinks = 0
    while money >= price:
        money -= price
        drinks += 1
    return drinks


def receipt_with_sum(items: dict[str, int]) -> list[str]:
    """Return the lines of a receipt: one 'name: price' for each of the `items`, and 'sum: ...' with
    all prices added up at the end.

    Given a dictionary `items` of names and prices, write a line such as 'tea: 3' for each and add
    a last line such as 'sum: 8'.

    返回收据的各行：`items` 中每项一行 'name: price'，最后一行为 'sum: ...' 总和。

    给定商品名到价格的字典 `items`，每项写成如 'tea: 3' 的一行，末尾再加一行如 'sum: 8'。

    >>> receipt_with_sum({"tea": 3, "cake": 5})
    ['tea: 3', 'cake: 5', 'sum: 8']
    >>> receipt_with_sum({})
    ['sum: 0']
    """
    lines = [f"{name}: {price}" for name, price in items.items()]
    lines.append(f"sum: {sum(items.values())}")
    return lines


def receipt_with_sum_2(items: dict[str, int]) -> list[str]:
    lines = []
    total = 0
    for name, price in items.items():
        lines.append(name + ": " + str(price))
        total += price
    return lines + ["sum: " + str(total)]


def receipt_sum_is_right(lines: list[str]) -> bool:
    """Tell whether the number on the last of the `lines` is the sum of the numbers on all others.
    Every line is a name, a space and a number.

    You are given the `lines` of a receipt, such as 'tea 3', of which the last one states the sum.
    Check that it has been added up correctly.

    判断 `lines` 最后一行的数字是否等于其他各行数字之和。每行为名称、空格和数字。

    给定收据各行 `lines`，形如 'tea 3'，最后一行写着总和，检查总和是否正确。

    >>> receipt_sum_is_right(["tea 3", "cake 5", "sum 8"])
    True
    >>> receipt_sum_is_right(["tea 3", "sum 4"])
    False
    >>> receipt_sum_is_right(["sum 0"])
    True
    """
    numbers = [int(line.split()[1]) for line in lines]
    return sum(numbers[:-1]) == numbers[-1]


def receipt_sum_is_right_2(lines: list[str]) -> bool:
    total = 0
    for line in lines[:-1]:
        total += int(line.split()[1])
    return total == int(lines[-1].split()[1])


def cheapest_pair_sum(prices: list[int]) -> int:
    """Return the least that two different articles from `prices` cost together, or 0 if there are
    fewer than two.

    Given a list of `prices`, add its two lowest values; with less than two articles the answer
    is 0.

    返回从 `prices` 中买两件不同商品的最低花费，不足两件时返回 0。

    给定价格列表 `prices`，求最低的两个价格之和，商品少于两件则为 0。

    >>> cheapest_pair_sum([40, 15, 30])
    45
    >>> cheapest_pair_sum([9])
    0
    """
    return sum(sorted(prices)[:2]) if len(prices) >= 2 else 0


def cheapest_pair_sum_2(prices: list[int]) -> int:
    if len(prices) < 2:
        return 0
    ordered = sorted(prices)
    return ordered[0] + ordered[1]


def toll_with_cap(tolls: list[int], cap: int) -> int:
    """Add up the `tolls` of one day, of which a driver never pays more than `cap` in all.

    Given the list of `tolls` on a road and the daily maximum `cap`, return what has to be paid.

    求一天内各项通行费 `tolls` 之和，司机总共最多付 `cap`。

    给定通行费列表 `tolls` 和每日上限 `cap`，返回应付的金额。

    >>> toll_with_cap([3, 4, 6], 10)
    10
    >>> toll_with_cap([2, 2], 10)
    4
    >>> toll_with_cap([], 10)
    0
    """
    return min(sum(tolls), cap)


def toll_with_cap_2(tolls: list[int], cap: int) -> int:
    paid = 0
    for toll in tolls:
        paid += toll
        if paid >= cap:
            return cap
    return paid


def capped_discount(price: int, percent: int, most: int) -> int:
    """Take `percent` percent, rounded down, off the `price`, but never more than `most`.

    Write a function that returns the `price` after a discount of `percent` percent, where the
    discount in whole euros is at most `most`.

    从 `price` 中减去百分之 `percent`（向下取整），但最多减 `most`。

    编写一个函数，返回 `price` 打折后的价格：折扣为百分之 `percent`，取整后不超过 `most`。

    >>> capped_discount(200, 10, 50)
    180
    >>> capped_discount(900, 10, 50)
    850
    >>> capped_discount(9, 10, 50)
    9
    """
    return price - min(price * percent // 100, most)


def capped_discount_2(price: int, percent: int, most: int) -> int:
    discount = price * percent // 100
    if discount > most:
        discount = most
    return price - discount


def apply_vouchers(price: int, vouchers: list[int]) -> tuple[int, int]:
    """Use the `vouchers` one by one until nothing of the `price` is left. Return what is still to
    pay and how many vouchers were used.

    Given a `price` and a list of `vouchers`, each worth an amount, subtract them in order while the
    price is above 0; it does not fall below 0. Return the rest and the number used.

    依次使用代金券 `vouchers` 直到 `price` 付清，返回仍需支付的金额和用掉的张数。

    给定价格 `price` 和代金券金额列表 `vouchers`，价格大于 0 时依次扣减，不低于 0，返回余额和使用张数。

    >>> apply_vouchers(25, [10, 20, 5])
    (0, 2)
    >>> apply_vouchers(50, [10, 20])
    (20, 2)
    >>> apply_vouchers(0, [10])
    (0, 0)
    """
    used = 0
    while price > 0 and used < len(vouchers):
        price = max(0, price - vouchers[used])
        used += 1
    return price, used


def apply_vouchers_2(price: int, vouchers: list[int]) -> tuple[int, int]:
    used = 0
    for voucher in vouchers:
        if price == 0:
            break
        price = max(0, price - voucher)
        used += 1
    return price, used


def loyalty_stamps(prices: list[int]) -> int:
    """Return how many stamps a customer gets: one for each full 5 euros of every single purchase in
    `prices`, and one more for each purchase above 50.

    You are given the `prices` of a customer's purchases. Each gives its price divided by 5 in whole
    stamps, and those above 50 give an extra stamp. Add up the stamps.

    每笔消费每满 5 元得一枚印花，超过 50 元的再多得一枚，返回 `prices` 共得多少枚。

    给定顾客各笔消费 `prices`，每笔的印花数为价格除以 5 取整，大于 50 的另加一枚，求总数。

    >>> loyalty_stamps([12, 60, 4])
    15
    >>> loyalty_stamps([50])
    10
    >>> loyalty_stamps([])
    0
    """
    return sum(price // 5 + (price > 50) for price in prices)


def loyalty_stamps_2(prices: list[int]) -> int:
    stamps = 0
    for price in prices:
        stamps += price // 5
        if price > 50:
            stamps += 1
    return stamps


def refund_for_tickets(price: int, days: int) -> int:
    """Return what is refunded for a ticket of `price` given back `days` days before the show: all
    from 14 days on, half, rounded down, from 3 days on, and otherwise nothing.

    Given the `price` of a ticket and the number of `days` left, return the whole price for at least
    14 days, half of it for at least 3, and else 0.

    票价为 `price`，提前 `days` 天退票：14 天及以上全额退，3 天及以上退一半（向下取整），否则不退。

    给定票价 `price` 和剩余天数 `days`，不少于 14 天返回全价，不少于 3 天返回半价，其余返回 0。

    >>> refund_for_tickets(45, 14)
    45
    >>> refund_for_tickets(45, 5)
    22
    >>> refund_for_tickets(45, 2)
    0
    """
    if days >= 14:
        return price
    if days >= 3:
        return price // 2
    return 0


def winner_with_minimum_bid(bids: list[tuple[str, int]], minimum: int) -> str:
    """Return who made the highest of the `bids` (name, amount), or 'nobody' if no bid reaches the
    `minimum`. The earlier of two equal bids wins.

    Given a list of `bids`, pairs of a name and an amount, ignore those below `minimum` and return
    the name with the largest amount; without any it is 'nobody'.

    返回 `bids`（姓名，出价）中出价最高的人，没有达到 `minimum` 的出价时返回 'nobody'，出价相同先出者胜。

    给定由（姓名，金额）组成的出价列表 `bids`，忽略低于 `minimum` 的，返回金额最大者，没有则为 'nobody'。

    >>> winner_with_minimum_bid([("Ann", 30), ("Bob", 45), ("Eve", 45)], 20)
    'Bob'
    >>> winner_with_minimum_bid([("Ann", 30)], 50)
    'nobody'
    >>> winner_with_minimum_bid([], 1)
    'nobody'
    """
    name, amount = max(bids, key=lambda bid: bid[1], default=("nobody", 0))
    return name if amount >= minimum else "nobody"


def winner_with_minimum_bid_2(bids: list[tuple[str, int]], minimum: int) -> str:
    winner = "nobody"
    best = minimum - 1
    for name, amount in bids:
        if amount > best:
            winner = name
            best = amount
    return winner


def valid_bids(bids: list[int], step: int) -> list[int]:
    """Keep those of the `bids` that are at least `step` higher than the last bid kept. The first
    is always kept.

    In an auction every bid must exceed the last accepted one by `step` or more. Given the `bids` in
    order, list the accepted ones.

    保留 `bids` 中比上一个有效出价至少高 `step` 的出价，第一个总是有效。

    拍卖中每次出价须比上次有效出价高出 `step` 或更多。给定依次的出价 `bids`，列出有效的出价。

    >>> valid_bids([100, 105, 110, 125], 10)
    [100, 110, 125]
    >>> valid_bids([7, 6], 1)
    [7]
    >>> valid_bids([], 5)
    []
    """
    kept = []
    for bid in bids:
        if not kept or bid >= kept[-1] + step:
            kept.append(bid)
    return kept


def accounts_in_debt(accounts: dict[str, list[int]]) -> list[str]:
    """Return the names of the `accounts` whose bookings add up to less than zero, sorted.

    Given a dictionary `accounts` from owners to lists of bookings, list in alphabetical order the
    owners for whom the sum of the bookings is negative.

    按字母顺序返回 `accounts` 中各笔账目之和小于零的账户名。

    给定从户主到账目列表的字典 `accounts`，列出账目总和为负的户主，按字母排序。

    >>> accounts_in_debt({"Tom": [5, -9], "Ann": [3], "Bob": [-1]})
    ['Bob', 'Tom']
    >>> accounts_in_debt({"Eve": []})
    []
    """
    return sorted(name for name, bookings in accounts.items() if sum(bookings) < 0)


def accounts_in_debt_2(accounts: dict[str, list[int]]) -> list[str]:
    owners = []
    for name in accounts:
        if sum(accounts[name]) < 0:
            owners.append(name)
    owners.sort()
    return owners


def booking_from_text(text: str) -> tuple[str, int]:
    """Turn a booking such as 'rent -500' into the pair of its words and its amount. The amount is
    what follows the last space.

    Given a `text` with a purpose of one or more words and a whole number at the end, return the
    purpose and the number.

    把形如 'rent -500' 的账目 `text` 转成用途和金额组成的元组，金额在最后一个空格之后。

    给定文本 `text`，前面是一个或多个词的用途，末尾是整数，返回用途和该整数。

    >>> booking_from_text("rent -500")
    ('rent', -500)
    >>> booking_from_text("gift from Ann 20")
    ('gift from Ann', 20)
    """
    purpose, amount = text.rsplit(" ", 1)
    return purpose, int(amount)


def booking_from_text_2(text: str) -> tuple[str, int]:
    words = text.split(" ")
    return " ".join(words[:-1]), int(words[-1])


def swap_goods_value(mine: list[int], yours: list[int]) -> int:
    """Return how much money I have to add so that a swap of my goods for yours is fair. It is
    negative when I get money.

    Two people swap goods with the values `mine` and `yours`. Subtract the value of all of mine from
    the value of all of yours.

    用我的物品换你的物品，返回我需要补多少钱才公平；应由我收钱时为负。

    两人交换价值分别为 `mine` 和 `yours` 的物品，用 `yours` 的总值减去 `mine` 的总值。

    >>> swap_goods_value([10, 5], [20])
    5
    >>> swap_goods_value([9], [2, 3])
    -4
    >>> swap_goods_value([], [])
    0
    """
    return sum(yours) - sum(mine)


def swap_goods_value_2(mine: list[int], yours: list[int]) -> int:
    difference = 0
    for value in yours:
        difference += value
    for value in mine:
        difference -= value
    return difference


def expired_stock_loss(goods: list[tuple[int, int, int]], today: int) -> int:
    """Return the value of all goods whose last day is before `today`. Each of the `goods` is a
    triple of a last day, a number and a price.

    You are given `goods` as triples (last day, pieces, price of one). Add up pieces times price for
    those that can no longer be sold on the day `today`.

    返回在 `today` 之前已过期的货物总值，`goods` 的每项为（最后一天，数量，单价）。

    给定由（截止日，件数，单价）组成的列表 `goods`，把在 `today` 这天已不能出售的货物按件数乘单价求和。

    >>> expired_stock_loss([(5, 2, 10), (8, 3, 4)], 6)
    20
    >>> expired_stock_loss([(6, 1, 9)], 6)
    0
    >>> expired_stock_loss([], 1)
    0
    """
    return sum(count * price for last, count, price in goods if last < today)


def expired_stock_loss_2(goods: list[tuple[int, int, int]], today: int) -> int:
    loss = 0
    for last, count, price in goods:
        if today > last:
            loss += count * price
    return loss


def days_stock_lasts(stock: int, sales: list[int]) -> int:
    """Return on how many days in a row the full demand in `sales` can be met from `stock`.

    A shop has `stock` pieces. Given the pieces asked for on each day, `sales`, take them away day
    by day and count the days until there are not enough for one.

    返回库存 `stock` 能连续满足 `sales` 中每日需求的天数。

    商店有 `stock` 件货。给定每天的需求 `sales`，逐日扣减，数出在某天不够之前的天数。

    >>> days_stock_lasts(10, [4, 5, 3])
    2
    >>> days_stock_lasts(5, [5])
    1
    >>> days_stock_lasts(2, [3, 1])
    0
    """
    days = 0
    for sold in sales:
        if sold > stock:
            break
        stock -= sold
        days += 1
    return days


def days_stock_lasts_2(stock: int, sales: list[int]) -> int:
    for day, sold in enumerate(sales):
        stock -= sold
        if stock < 0:
            return day
    return len(sales)


def years_with_growth(profits: dict[int, int]) -> list[int]:
    """Return the years whose profit was higher than in the year before. Years without a year before
    them in `profits` are left out.

    Given a dictionary `profits` from years to amounts, list in rising order each year for which the
    previous year is known, too, and was worse.

    返回利润高于前一年的年份；`profits` 中没有前一年数据的年份不算。

    给定从年份到利润的字典 `profits`，按升序列出前一年也有记录且利润更低的年份。

    >>> years_with_growth({2020: 5, 2021: 8, 2022: 7, 2024: 9})
    [2021]
    >>> years_with_growth({2001: 2, 2000: 1, 2002: 3})
    [2001, 2002]
    >>> years_with_growth({})
    []
    """
    return sorted(year for year in profits if profits[year] > profits.get(year - 1, profits[year]))


def years_with_growth_2(profits: dict[int, int]) -> list[int]:
    years = []
    for year in sorted(profits):
        if year - 1 in profits and profits[year - 1] < profits[year]:
            years.append(year)
    return years


def loss_streak_stop(results: list[int], limit: int) -> int:
    """Add up the daily `results` of a trader, who stops after `limit` losses in a row. Return the
    sum up to then.

    Given the `results`, where a negative number is a loss, add them one by one and end as soon as
    the last `limit` of them were all losses.

    累加交易者每日的 `results`，连续亏损 `limit` 次后停止，返回到那时为止的总和。

    给定每日盈亏 `results`（负数为亏损），逐个相加，一旦连续出现 `limit` 个亏损就结束，返回总和。

    >>> loss_streak_stop([5, -1, -2, 10], 2)
    2
    >>> loss_streak_stop([5, -1, 3, -2, 10], 2)
    15
    >>> loss_streak_stop([], 1)
    0
    """
    total = losses = 0
    for result in results:
        total += result
        losses = losses + 1 if result < 0 else 0
        if losses == limit:
            break
    return total


def cheapest_size(prices: dict[str, int], sizes: dict[str, int], need: int) -> str:
    """Return the cheapest pack that holds at least `need` pieces, or 'none' if all are too small.

    You are given the `prices` and the `sizes` of some packs by name. Among those with a size of
    `need` or more, find the name with the lowest price; otherwise return 'none'.

    返回至少装有 `need` 件的最便宜的包装名，都太小则返回 'none'。

    给定各包装的价格 `prices` 和容量 `sizes`，在容量不少于 `need` 的包装中找出价格最低的，没有则返回 'none'。

    >>> cheapest_size({"S": 3, "M": 5, "L": 8}, {"S": 4, "M": 8, "L": 20}, 6)
    'M'
    >>> cheapest_size({"S": 3}, {"S": 4}, 5)
    'none'
    """
    enough = [name for name in prices if sizes[name] >= need]
    return min(enough, key=prices.get, default="none")


def cheapest_size_2(prices: dict[str, int], sizes: dict[str, int], need: int) -> str:
    best = "none"
    for name, price in prices.items():
        if sizes[name] >= need and (best == "none" or price < prices[best]):
            best = name
    return best
