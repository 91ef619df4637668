"""Dictionaries: looking up, filtering, totals, updated copies, nested ones and comparisons."""

import heapq
from collections import Counter


def best_seller(sales: dict[str, int]) -> str:
    """Return the article with the largest number in `sales`. If several share it, return the one
    that is first in the alphabet; for an empty dictionary return an empty string.

    Given the pieces sold of each article in `sales`, find the article sold most. Ties go to the
    alphabetically smallest name, and without any article the answer is ''.

    返回 `sales` 中销量最大的商品名；并列时取字母序最靠前的，字典为空时返回空字符串。

    给定商品销量字典 `sales`，求卖得最好的商品。若有多个，返回名字最小的那个；没有商品则返回 ''。

    >>> best_seller({'pen': 12, 'ink': 30, 'pad': 7})
    'ink'
    >>> best_seller({'b': 2, 'a': 2})
    'a'
    >>> best_seller({})
    ''
    """
    if not sales:
        return ''
    return min(sales, key=lambda name: (-sales[name], name))


def best_seller_2(sales: dict[str, int]) -> str:
    best = ''
    for name in sorted(sales):
        if best == '' or sales[name] > sales[best]:
            best = name
    return best


def runner_up(points: dict[str, int]) -> str | None:
    """Return the name of the second best in `points`, whose values are all different, or None if
    there are fewer than two names.

    The dictionary `points` gives everybody's score, no two of which are equal. Find out who has the
    second highest one; with less than two players there is none, and the answer is None.

    `points` 中各人的得分互不相同，返回得分第二高的人名，不足两人时返回 None。

    给定得分字典 `points`（分数无重复），求亚军是谁；少于两个人则返回 None。

    >>> runner_up({'Ann': 10, 'Ben': 30, 'Cy': 20})
    'Cy'
    >>> runner_up({'Ann': 10})
    >>> runner_up({})
    """
    ranked = sorted(points, key=points.get, reverse=True)
    return ranked[1] if len(ranked) > 1 else None


def runner_up_2(points: dict[str, int]) -> str | None:
    best = heapq.nlargest(2, points.items(), key=lambda entry: entry[1])
    return best[1][0] if len(best) == 2 else None


def affordable_items(prices: dict[str, int], budget: int) -> list[str]:
    """Return the names in `prices` whose price is at most `budget`, the cheapest first and equally
    cheap ones in alphabetical order.

    List everything in `prices` that somebody with `budget` coins can buy (each article for itself).
    Sort the names by price and, for equal prices, by name.

    返回 `prices` 中价格不超过 `budget` 的商品名，按价格从低到高排列，同价按字母序。

    给定价目表 `prices` 和预算 `budget`，列出单独买得起的商品，先按价格、再按名字升序排序。

    >>> affordable_items({'cup': 8, 'bowl': 5, 'vase': 40}, 10)
    ['bowl', 'cup']
    >>> affordable_items({'b': 1, 'a': 1}, 1)
    ['a', 'b']
    >>> affordable_items({'car': 900}, 10)
    []
    """
    return [name for price, name in sorted((p, n) for n, p in prices.items()) if price <= budget]


def affordable_items_2(prices: dict[str, int], budget: int) -> list[str]:
    names = []
    for name, price in prices.items():
        if price <= budget:
            names.append(name)
    return sorted(names, key=lambda name: (prices[name], name))


def below_class_average(scores: dict[str, float]) -> list[str]:
    """Return the sorted names of those in `scores` who are below the average of all the scores.

    Compute the mean of the values in `scores` and list, alphabetically, the keys whose value is
    smaller than it. An empty dictionary gives an empty list.

    返回 `scores` 中分数低于平均分的人名，按字母序排列，空字典返回空列表。

    给定成绩字典 `scores`，先求平均值，再找出成绩小于平均值的所有名字并排序返回；没有数据时返回 []。

    >>> below_class_average({'Li': 60, 'Wu': 90, 'An': 70})
    ['An', 'Li']
    >>> below_class_average({'x': 5, 'y': 5})
    []
    >>> below_class_average({})
    []
    """
    if not scores:
        return []
    mean = sum(scores.values()) / len(scores)
    return sorted(name for name, score in scores.items() if score < mean)


def passed_everything(marks: dict[str, list[int]], pass_mark: int) -> list[str]:
    """Return, in alphabetical order, the students in `marks` none of whose marks is below
    `pass_mark`. Students without marks are not included.

    `marks` maps students to the lists of their marks. Who has at least one mark and reached
    `pass_mark` in each of them? Return the names sorted.

    返回 `marks` 中每门成绩都不低于 `pass_mark` 的学生名单，按字母序排列，没有成绩的学生不算。

    给定“学生 → 成绩列表”的字典 `marks` 和及格线
    `pass_mark`，求全部及格的学生（成绩列表为空的除外），结果排序。

    >>> passed_everything({'Eve': [70, 50], 'Bob': [40, 90], 'Al': [50]}, 50)
    ['Al', 'Eve']
    >>> passed_everything({'Sam': []}, 50)
    []
    >>> passed_everything({'Sam': [9]}, 10)
    []
    """
    return sorted(
        name for name, given in marks.items() if given and min(given) >= pass_mark
    )


def passed_everything_2(marks: dict[str, list[int]], pass_mark: int) -> list[str]:
    passed = []
    for name in sorted(marks):
        if marks[name] and all(mark >= pass_mark for mark in marks[name]):
            passed.append(name)
    return passed


def restock_orders(stock: dict[str, int], minimum: dict[str, int]) -> dict[str, int]:
    """Return how many pieces of each article must be ordered so that there are as many as `minimum`
    wants; articles that need no order are left out. What `stock` does not mention is not there at
    all.

    Compare the numbers in `stock` with those required in `minimum`. For each article of which there
    is too little, tell how many are missing.

    比较库存 `stock` 与最低要求 `minimum`，返回每种不足的商品需要补多少件，充足的不列出，`stock`
    中没有的按 0 件算。

    给定现有库存 `stock` 和各商品的最低库存 `minimum`，求补货清单：商品到缺少数量的字典。

    >>> restock_orders({'milk': 2, 'eggs': 12}, {'milk': 6, 'eggs': 10})
    {'milk': 4}
    >>> restock_orders({}, {'salt': 1})
    {'salt': 1}
    >>> restock_orders({'oil': 3}, {})
    {}
    """
    orders = {}
    for article, wanted in minimum.items():
        missing = wanted - stock.get(article, 0)
        if missing > 0:
            orders[article] = missing
    return orders


def basket_cost(prices: dict[str, int], basket: dict[str, int]) -> int:
    """Return what the `basket`, a dictionary from articles to quantities, costs at the given
    `prices`. Articles without a price are free.

    Add up quantity times price for all the articles in `basket`, taking the prices from `prices`
    and 0 for articles that it does not have.

    计算购物篮 `basket`（商品到数量）按价目表 `prices` 的总价，没有标价的商品按 0 计算。

    给定单价字典 `prices` 和数量字典 `basket`，求应付总额；单价缺失的商品不计费。

    >>> basket_cost({'tea': 4, 'milk': 2}, {'tea': 1, 'milk': 3})
    10
    >>> basket_cost({'tea': 4}, {'gift': 2})
    0
    >>> basket_cost({}, {})
    0
    """
    return sum(prices.get(article, 0) * count for article, count in basket.items())


def basket_cost_2(prices: dict[str, int], basket: dict[str, int]) -> int:
    total = 0
    for article in basket:
        if article in prices:
            total += prices[article] * basket[article]
    return total


def without_keys(record: dict[str, int], unwanted: list[str]) -> dict[str, int]:
    """Return a copy of `record` without the keys in `unwanted`; keys that it does not have do not
    matter.

    Make a new dictionary with the entries of `record` except those whose key is in the list
    `unwanted`.

    返回去掉 `unwanted` 中各键之后的 `record` 的副本，不存在的键忽略。

    编写一个函数，从 `record` 中排除 `unwanted` 列出的键，返回新字典，原字典保持不变。

    >>> without_keys({'id': 1, 'age': 30, 'pin': 99}, ['pin', 'key'])
    {'id': 1, 'age': 30}
    >>> without_keys({'a': 1}, ['a'])
    {}
    >>> without_keys({'a': 1}, [])
    {'a': 1}
    """
    return {key: value for key, value in record.items() if key not in unwanted}


def without_keys_2(record: dict[str, int], unwanted: list[str]) -> dict[str, int]:
    copy = dict(record)
    for key in unwanted:
        copy.pop(key, None)
    return copy


def rename_fields(record: dict[str, str], new_names: dict[str, str]) -> dict[str, str]:
    """Return a copy of `record` in which the keys that occur in `new_names` are replaced by what
    they are called there. Other keys stay as they are.

    Rename the fields of `record`: `new_names` leads from old names to new ones, and fields without
    a new name keep theirs.

    按 `new_names`（旧名到新名）重命名 `record` 的键，返回新字典，没有新名的键保持原样。

    返回 `record` 的副本，其中出现在 `new_names` 里的键换成对应的新键，值不变。

    >>> rename_fields({'nm': 'Ada', 'yr': '1815'}, {'nm': 'name'})
    {'name': 'Ada', 'yr': '1815'}
    >>> rename_fields({'a': '1', 'b': '2'}, {'a': 'b', 'b': 'a'})
    {'b': '1', 'a': '2'}
    >>> rename_fields({}, {'x': 'y'})
    {}
    """
    return {new_names.get(key, key): value for key, value in record.items()}


def raised_salaries(salaries: dict[str, int], percent: int, limit: int) -> dict[str, int]:
    """Return a copy of `salaries` in which everybody who earns less than `limit` gets `percent`
    percent more, rounded down to an integer. The others keep their salary.

    Increase the values of `salaries` that are below `limit` by `percent` percent (fractions of a
    coin are dropped) and leave the rest alone; the result is a new dictionary.

    返回 `salaries` 的副本：低于 `limit` 的工资上涨 `percent`%（向下取整），其余不变。

    给工资低于 `limit` 的员工加薪百分之 `percent`，小数部分舍去，返回新的工资字典，不修改
    `salaries`。

    >>> raised_salaries({'Ann': 1000, 'Bo': 3000}, 10, 2000)
    {'Ann': 1100, 'Bo': 3000}
    >>> raised_salaries({'Cy': 99}, 5, 100)
    {'Cy': 103}
    >>> raised_salaries({}, 5, 100)
    {}
    """
    raised = {}
    for name, salary in salaries.items():
        if salary < limit:
            salary = salary * (100 + percent) // 100
        raised[name] = salary
    return raised


def raised_salaries_2(salaries: dict[str, int], percent: int, limit: int) -> dict[str, int]:
    return {
        name: salary + salary * percent // 100 if salary < limit else salary
        for name, salary in salaries.items()
    }


def value_at_path(tree: dict, path: list[str], default: int) -> int:
    """Return the value found in the nested dictionary `tree` by following the keys in `path` one
    after another, or `default` if the way ends before that.

    Walk down the dictionary of dictionaries `tree` along the keys of `path`. If at some point there
    is no such key, or no dictionary to look it up in, return `default`.

    在嵌套字典 `tree` 中依次按 `path` 中的键向下查找并返回找到的值，中途找不到则返回 `default`。

    按路径 `path` 取出 `tree` 里的值：某一层没有对应的键，或该层不是字典时，返回 `default`。

    >>> value_at_path({'a': {'b': {'c': 7}}}, ['a', 'b', 'c'], 0)
    7
    >>> value_at_path({'a': {'b': 1}}, ['a', 'x'], -1)
    -1
    >>> value_at_path({'a': 5}, ['a', 'b'], 0)
    0
    """
    node = tree
    for key in path:
        if not isinstance(node, dict) or key not in node:
            return default
        node = node[key]
    return node


def value_at_path_2(tree: dict, path: list[str], default: int) -> int:
    if not path:
        return tree
    if not isinstance(tree, dict) or path[0] not in tree:
        return default
    return value_at_path_2(tree[path[0]], path[1:], default)


def with_value_at(tree: dict, path: list[str], value: int) -> dict:
    """Return a copy of the nested dictionary `tree` with `value` stored under the keys in `path`
    (at least one key). Missing dictionaries on the way are created, and `tree` itself is not
    changed.

    Set the entry of `tree` that the keys of the non-empty list `path` lead to, level by level, to
    `value`; whatever is not there yet is added. Return the result as a new dictionary.

    返回 `tree` 的副本，其中沿 `path`（至少一个键）到达的位置被设为
    `value`，中间缺少的字典自动创建，原字典不变。

    在嵌套字典 `tree` 中按非空键列表 `path` 逐层设置
    `value`，路径上不存在的层要补上，返回新字典而不修改原来的。

    >>> with_value_at({'a': {'b': 1}}, ['a', 'c'], 2)
    {'a': {'b': 1, 'c': 2}}
    >>> with_value_at({}, ['x', 'y'], 5)
    {'x': {'y': 5}}
    >>> with_value_at({'k': 1}, ['k'], 9)
    {'k': 9}
    """
    copy = dict(tree)
    if len(path) == 1:
        copy[path[0]] = value
    else:
        copy[path[0]] = with_value_at(tree.get(path[0], {}), path[1:], value)
    return copy


def flat_settings(tree: dict) -> dict[str, int]:
    """Return a flat dictionary of the values in the nested dictionary `tree`, whose keys are the
    keys on the way joined with dots. Empty dictionaries leave no trace.

    Flatten `tree`, a dictionary of numbers and further dictionaries: a value that is reached
    through 'a' and then 'b' gets the key 'a.b'.

    把嵌套字典 `tree` 展平成一层，键为沿途各层的键用点号连接，例如 'a.b'，空字典不产生任何项。

    返回 `tree` 展开后的字典：从外到内各级键以 '.' 拼接作为新键，值为最里层的数。

    >>> flat_settings({'a': 1, 'b': {'c': 2, 'd': {'e': 3}}})
    {'a': 1, 'b.c': 2, 'b.d.e': 3}
    >>> flat_settings({'x': {}})
    {}
    >>> flat_settings({})
    {}
    """
    flat = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            for rest, inner in flat_settings(value).items():
                flat[f'{key}.{rest}'] = inner
        else:
            flat[key] = value
    return flat


def flat_settings_2(tree: dict) -> dict[str, int]:
    flat = {}

    def visit(node, prefix):
        for key, value in node.items():
            if isinstance(value, dict):
                visit(value, prefix + key + '.')
            else:
                flat[prefix + key] = value

    visit(tree, '')
    return flat


def leaf_count(tree: dict) -> int:
    """Return how many values in the nested dictionary `tree` are not dictionaries themselves, at
    whatever level they are.

    Count the leaves of `tree`: entries, on any level, that hold something else than a further
    dictionary.

    统计嵌套字典 `tree` 中所有不是字典的值的个数，不论在哪一层。

    返回 `tree` 的叶子数，即各层中值不为字典的项一共有多少。

    >>> leaf_count({'a': 1, 'b': {'c': 2, 'd': 3}})
    3
    >>> leaf_count({'a': {'b': {}}})
    0
    >>> leaf_count({})
    0
    """
    return sum(
        leaf_count(value) if isinstance(value, dict) else 1 for value in tree.values()
    )


def leaf_count_2(tree: dict) -> int:
    count = 0
    waiting = [tree]
    while waiting:
        for value in waiting.pop().values():
            if isinstance(value, dict):
                waiting.append(value)
            else:
                count += 1
    return count


def folder_sizes(tree: dict) -> int:
    """Return the total size of all the files below a folder. `tree` maps names to sizes (files) or
    to further dictionaries of the same kind (subfolders).

    The nested dictionary `tree` stands for a folder: an int is the size of a file and a dictionary
    is a subfolder. Add up the sizes of all files in it, however deep.

    `tree` 表示一个文件夹，整数是文件大小，字典是子文件夹，返回其中所有文件大小之和。

    求嵌套字典 `tree` 中全部整数的总和：值可能是整数（文件大小），也可能是同样结构的字典（子目录）。

    >>> folder_sizes({'a.txt': 10, 'img': {'b.png': 200, 'old': {'c': 5}}})
    215
    >>> folder_sizes({'empty': {}})
    0
    >>> folder_sizes({})
    0
    """
    total = 0
    for content in tree.values():
        if isinstance(content, dict):
            total += folder_sizes(content)
        else:
            total += content
    return total


def what_changed(old: dict[str, int], new: dict[str, int]) -> dict[str, list[str]]:
    """Compare `old` with `new` and return a dictionary with three sorted lists of keys: 'added'
    (only in `new`), 'removed' (only in `old`) and 'changed' (in both, with different values).

    Tell the differences between the dictionaries `old` and `new`. The answer always has the keys
    'added', 'removed' and 'changed', each with an alphabetical list of the keys concerned.

    比较字典 `old` 和 `new`，返回含 'added'、'removed'、'changed'
    三个键的字典，值分别是新增、删除和值发生变化的键的有序列表。

    求从 `old` 到 `new` 的差异：'added' 为只在新字典中的键，'removed' 为只在旧字典中的键，'changed'
    为两边都有但值不同的键，均按字母序排列。

    >>> what_changed({'a': 1, 'b': 2}, {'b': 3, 'c': 4})
    {'added': ['c'], 'removed': ['a'], 'changed': ['b']}
    >>> what_changed({'a': 1}, {'a': 1})
    {'added': [], 'removed': [], 'changed': []}
    """
    shared = old.keys() & new.keys()
    return {
        'added': sorted(new.keys() - old.keys()),
        'removed': sorted(old.keys() - new.keys()),
        'changed': sorted(key for key in shared if old[key] != new[key]),
    }


def what_changed_2(old: dict[str, int], new: dict[str, int]) -> dict[str, list[str]]:
    changes = {'added': [], 'removed': [], 'changed': []}
    for key in sorted({**old, **new}):
        if key not in old:
            changes['added'].append(key)
        elif key not in new:
            changes['removed'].append(key)
        elif old[key] != new[key]:
            changes['changed'].append(key)
    return changes


def contains_record(whole: dict[str, int], part: dict[str, int]) -> bool:
    """Check whether every entry of `part`, key and value, is also in `whole`.

    Return True if `whole` has all the keys of `part` with the same values, and False otherwise. The
    empty dictionary is part of any other.

    判断 `part` 的每个键值对是否都出现在 `whole` 中，空字典视为包含在任何字典里。

    返回 `whole` 是否包含 `part` 的全部项（键和值都要相同）。

    >>> contains_record({'a': 1, 'b': 2}, {'b': 2})
    True
    >>> contains_record({'a': 1}, {'a': 2})
    False
    >>> contains_record({'a': 1}, {})
    True
    """
    return all(key in whole and whole[key] == value for key, value in part.items())


def contains_record_2(whole: dict[str, int], part: dict[str, int]) -> bool:
    return part.items() <= whole.items()


def agreed_answers(first: dict[int, str], second: dict[int, str]) -> list[int]:
    """Two students answered a quiz: `first` and `second` map question numbers to answers. Return
    the ascending list of the questions to which both gave the same answer.

    Return in ascending order the keys that `first` and `second` have in common with equal values.

    `first` 和 `second` 是两份答卷（题号到答案），返回两人答案相同的题号，升序排列。

    返回两个字典 `first`、`second` 中共有且值也相等的键，从小到大排列。

    >>> agreed_answers({1: 'a', 2: 'c', 3: 'd'}, {1: 'a', 2: 'b', 3: 'd'})
    [1, 3]
    >>> agreed_answers({1: 'a'}, {2: 'a'})
    []
    """
    return sorted(number for number, _ in first.items() & second.items())


def agreed_answers_2(first: dict[int, str], second: dict[int, str]) -> list[int]:
    agreed = []
    for number in sorted(first):
        if number in second and first[number] == second[number]:
            agreed.append(number)
    return agreed


def unfilled_fields(form: dict[str, str], required: list[str]) -> list[str]:
    """Return those of the `required` fields that are missing in `form` or consist of nothing but
    blanks there, in the order of `required`.

    Validate `form`, a dictionary from field names to the texts entered: list the names in
    `required` that have no entry or only an empty or blank one.

    返回 `required` 中在 `form` 里缺失、或内容为空（只含空白）的字段名，顺序与 `required` 一致。

    检查表单 `form`：依次列出必填项 `required` 中没有填写（不存在或全是空格）的字段。

    >>> unfilled_fields({'name': 'Li', 'mail': ' '}, ['name', 'mail', 'tel'])
    ['mail', 'tel']
    >>> unfilled_fields({'a': 'x'}, ['a'])
    []
    >>> unfilled_fields({}, [])
    []
    """
    return [field for field in required if not form.get(field, '').strip()]


def unfilled_fields_2(form: dict[str, str], required: list[str]) -> list[str]:
    missing = []
    for field in required:
        if field not in form or form[field].strip() == '':
            missing.append(field)
    return missing


def department_totals(budget: dict[str, dict[str, int]]) -> dict[str, int]:
    """Return the sum of each department's expenses. `budget` maps departments to dictionaries from
    kinds of expense to amounts.

    For every key of the two-level dictionary `budget`, add up the numbers in the inner dictionary,
    and return the totals under the same keys.

    `budget` 是“部门 → (费用类别 → 金额)”的嵌套字典，返回每个部门的费用合计。

    对两层字典 `budget` 的每个外层键，求其内层字典所有值之和，返回新字典。

    >>> department_totals({'hr': {'pay': 50, 'rent': 20}, 'it': {'pay': 80}})
    {'hr': 70, 'it': 80}
    >>> department_totals({'new': {}})
    {'new': 0}
    """
    return {name: sum(expenses.values()) for name, expenses in budget.items()}


def stars_of_teams(teams: dict[str, dict[str, int]]) -> list[str]:
    """Return one text 'team: player' for each team in `teams`, naming its best scorer; teams come
    in alphabetical order and those without players are skipped. `teams` maps team names to
    dictionaries of players and goals.

    Given the goals of all players in `teams` (team → player → goals), list for every team, sorted
    by team name, who scored most, in the form 'team: player'. Ties go to the player whose name
    comes first in the alphabet, and teams with no players do not appear.

    `teams` 为“球队 → (球员 → 进球数)”，按球队名排序，返回形如 '球队: 球员'
    的列表，给出每队进球最多的人，没有球员的队跳过。

    给定嵌套字典 `teams`，求各队的头号射手，以 'team: player'
    的格式按队名顺序列出；进球数相同取名字靠前者，空队不列。

    >>> stars_of_teams({'Reds': {'Al': 2, 'Bo': 5}, 'Blues': {'Cy': 1}})
    ['Blues: Cy', 'Reds: Bo']
    >>> stars_of_teams({'A': {}, 'B': {'y': 3, 'x': 3}})
    ['B: x']
    """
    stars = []
    for team, goals in sorted(teams.items()):
        if goals:
            star = max(sorted(goals), key=goals.get)
            stars.append(f'{team}: {star}')
    return stars


def superiors_of(bosses: dict[str, str], name: str) -> list[str]:
    """Return the superiors of `name` from the direct one up to the top. `bosses` maps everybody who
    has a boss to that boss; there are no circles.

    Who stands above `name`? Follow `bosses`, a dictionary from employees to their bosses, upwards
    until somebody has no boss, and list the people met on the way (without `name`).

    `bosses` 记录每个员工的上司，返回 `name` 的各级上司，从直属上司一直到最高层，不含本人。

    从 `name` 出发沿字典 `bosses`
    逐级向上，直到某人没有上司为止，按顺序返回途中遇到的人（不会出现循环）。

    >>> superiors_of({'Ida': 'Max', 'Max': 'Zoe', 'Tom': 'Max'}, 'Ida')
    ['Max', 'Zoe']
    >>> superiors_of({'Ida': 'Max'}, 'Max')
    []
    >>> superiors_of({}, 'Al')
    []
    """
    chain = []
    while name in bosses:
        name = bosses[name]
        chain.append(name)
    return chain


def superiors_of_2(bosses: dict[str, str], name: str) -> list[str]:
    if name not in bosses:
        return []
    boss = bosses[name]
    return [boss] + superiors_of_2(bosses, boss)


def resolve_alias(aliases: dict[str, str], name: str) -> str | None:
    """Return what `name` finally stands for: as long as it is a key of `aliases`, it is replaced by
    the value. If that goes round in a circle, return None.

    Follow the chain of `aliases` that starts at `name` and return the first name which is no alias
    itself. A chain that comes back to a name already seen has no end; the answer is None then.

    沿别名字典 `aliases` 从 `name` 开始不断替换，返回最终不再是别名的名字；如果出现循环则返回 None。

    求 `name` 经 `aliases` 解析后的最终名称：只要它还是别名就继续替换，若绕成一圈则返回 None。

    >>> resolve_alias({'ll': 'list', 'list': 'ls'}, 'll')
    'ls'
    >>> resolve_alias({'a': 'b', 'b': 'a'}, 'a')
    >>> resolve_alias({}, 'vim')
    'vim'
    """
    seen = set()
    while name in aliases:
        if name in seen:
            return None
        seen.add(name)
        name = aliases[name]
    return name


def resolve_alias_2(aliases: dict[str, str], name: str) -> str | None:
    for _ in range(len(aliases) + 1):
        if name not in aliases:
            return name
        name = aliases[name]
    return None


def values_by_key_order(table: dict[str, int]) -> list[int]:
    """Return the values of `table` in the alphabetical order of their keys.

    List what `table` holds, going through its keys from A to Z.

    按键的字母顺序返回 `table` 的所有值。

    将字典 `table` 的键排序后，依次取出对应的值组成列表返回。

    >>> values_by_key_order({'pear': 3, 'apple': 9, 'fig': 1})
    [9, 1, 3]
    >>> values_by_key_order({})
    []
    """
    return [table[key] for key in sorted(table)]


def values_by_key_order_2(table: dict[str, int]) -> list[int]:
    return [value for _, value in sorted(table.items())]


def shared_rooms(rooms: dict[str, int]) -> list[int]:
    """Return the ascending list of the room numbers that more than one person has in `rooms`, a
    dictionary from people to rooms.

    `rooms` tells which room each guest stays in. Find the rooms with at least two guests and return
    their numbers in ascending order.

    `rooms` 是“客人 → 房间号”的字典，返回住了不止一位客人的房间号，升序排列。

    找出字典 `rooms` 中出现两次及以上的值，从小到大返回。

    >>> shared_rooms({'Ann': 12, 'Bob': 7, 'Cid': 12})
    [12]
    >>> shared_rooms({'a': 2, 'b': 1, 'c': 2, 'd': 1, 'e': 2})
    [1, 2]
    >>> shared_rooms({'a': 5})
    []
    """
    guests = Counter(rooms.values())
    return sorted(room for room, count in guests.items() if count > 1)


def shared_rooms_2(rooms: dict[str, int]) -> list[int]:
    numbers = list(rooms.values())
    return sorted({number for number in numbers if numbers.count(number) >= 2})


def peak_hour(visitors: dict[int, int]) -> int | None:
    """Return the hour with the most visitors in `visitors` (hour → number of people), the earliest
    of several equally busy ones, or None if the dictionary is empty.

    Given the number of people counted in each hour as a dictionary `visitors`, find the hour when
    there were most. Among equals, the smallest hour wins; without data the answer is None.

    `visitors` 为“小时 → 人数”，返回人数最多的小时；并列时取最早的，字典为空返回 None。

    根据各时段客流 `visitors` 求最繁忙的时段，有多个时返回最小的小时数，没有数据则返回 None。

    >>> peak_hour({9: 14, 12: 40, 17: 33})
    12
    >>> peak_hour({18: 5, 8: 5})
    8
    >>> peak_hour({})
    """
    return max(sorted(visitors), key=visitors.get, default=None)


def peak_hour_2(visitors: dict[int, int]) -> int | None:
    best = None
    for hour, count in visitors.items():
        if best is None or (count, -hour) > (visitors[best], -best):
            best = hour
    return best


def receipt_lines(prices: dict[str, float]) -> list[str]:
    """Return one line 'name: price' for each entry of `prices`, the price with two decimals, sorted
    by name; the last line is 'total: ' and the sum.

    Print a receipt: for the articles in `prices` in alphabetical order, make strings such as 'tea:
    2.50', and end with a string such as 'total: 7.00'. With no articles there is only the total of
    0.00.

    把 `prices` 写成小票：按名字排序，每项一行 'name: price'（价格保留两位小数），最后一行为 'total:
    ' 加总价。

    返回字符串列表：依字母序列出 `prices` 的各项（如 'tea: 2.50'），末尾加上合计行（如 'total:
    7.00'）；没有商品时只有合计行。

    >>> receipt_lines({'tea': 2.5, 'cake': 4.5})
    ['cake: 4.50', 'tea: 2.50', 'total: 7.00']
    >>> receipt_lines({})
    ['total: 0.00']
    """
    lines = [f'{name}: {prices[name]:.2f}' for name in sorted(prices)]
    lines.append(f'total: {sum(prices.values()):.2f}')
    return lines


def settings_below(settings: dict[str, int], prefix: str) -> dict[str, int]:
    """Return the entries of `settings` whose key begins with `prefix`, with the `prefix` taken off
    the keys.

    Pick a section out of `settings`: keep only keys that start with the string `prefix`, and strip
    it from them. A key equal to `prefix` becomes an empty string.

    返回 `settings` 中键以 `prefix` 开头的项，并从键中去掉这个前缀。

    从配置 `settings` 里取出前缀为 `prefix` 的部分，新字典的键是原键去掉前缀后剩下的部分。

    >>> settings_below({'db.port': 5432, 'db.pool': 4, 'ui.zoom': 2}, 'db.')
    {'port': 5432, 'pool': 4}
    >>> settings_below({'a': 1}, 'b')
    {}
    >>> settings_below({'a': 1}, '')
    {'a': 1}
    """
    return {
        key[len(prefix):]: value for key, value in settings.items() if key.startswith(prefix)
    }


def settings_below_2(settings: dict[str, int], prefix: str) -> dict[str, int]:
    section = {}
    for key in settings:
        if key.startswith(prefix):
            section[key.removeprefix(prefix)] = settings[key]
    return section


def after_transfer(
    accounts: dict[str, int], source: str, target: str, amount: int
) -> dict[str, int]:
    """Return the `accounts` after `amount` has been moved from `source` to `target`. If either
    account does not exist or `source` has too little, return an unchanged copy.

    Transfer `amount` coins between two `accounts`: the balance of `source` goes down and that of
    `target` goes up. Nothing happens when one of them is unknown or the money is not there. The
    dictionary given is not modified.

    返回从 `source` 向 `target` 转账 `amount` 之后的账户字典；账户不存在或余额不足时，返回与
    `accounts` 相同的副本。

    实现转账：在 `accounts` 的副本上把 `amount` 从 `source` 转到
    `target`，任一账户不存在或余额不够则不做任何改变。

    >>> after_transfer({'A': 10, 'B': 0}, 'A', 'B', 4)
    {'A': 6, 'B': 4}
    >>> after_transfer({'A': 3, 'B': 0}, 'A', 'B', 4)
    {'A': 3, 'B': 0}
    >>> after_transfer({'A': 3}, 'A', 'X', 1)
    {'A': 3}
    """
    result = dict(accounts)
    if source in result and target in result and result[source] >= amount:
        result[source] -= amount
        result[target] += amount
    return result


def pick_columns(rows: list[dict], columns: list[str]) -> list[list]:
    """Return for each dictionary in `rows` the list of its values for the keys in `columns`, in
    that order, with None where a key is missing.

    Turn a list of records `rows` into a plain table that has only the given `columns`. A record
    without some column gets None in that place.

    对 `rows` 中的每个字典，按 `columns` 的顺序取出各键的值组成列表，缺少的键用 None 代替。

    把记录列表 `rows` 转成二维列表，只保留 `columns` 指定的列，没有该列的记录填 None。

    >>> pick_columns([{'id': 1, 'age': 9}, {'id': 2}], ['age', 'id'])
    [[9, 1], [None, 2]]
    >>> pick_columns([{'a': 1}], [])
    [[]]
    >>> pick_columns([], ['a'])
    []
    """
    return [[row.get(column) for column in columns] for row in rows]


def matching_rows(rows: list[dict], wanted: dict) -> list[int]:
    """Return the indices of those dictionaries in `rows` that agree with `wanted` in all of its
    keys.

    Search the records `rows`: which of them have, for every key of `wanted`, the same value? Return
    their positions, counted from 0. An empty `wanted` matches everything.

    返回 `rows` 中与 `wanted` 的所有键值都一致的字典的下标。

    在记录列表 `rows` 中查询满足条件 `wanted`（每个键的值都相等）的记录，返回它们的位置（从 0
    开始）；条件为空时全部匹配。

    >>> matching_rows([{'x': 1, 'y': 2}, {'x': 1}, {'x': 3}], {'x': 1})
    [0, 1]
    >>> matching_rows([{'x': 1}], {'x': 1, 'y': 2})
    []
    >>> matching_rows([{'x': 1}, {}], {})
    [0, 1]
    """
    found = []
    for index, row in enumerate(rows):
        if all(key in row and row[key] == value for key, value in wanted.items()):
            found.append(index)
    return found


def widest_range_city(temperatures: dict[str, list[int]]) -> str:
    """Return the city with the greatest difference between its highest and lowest value in
    `temperatures`. No list is empty, and of several such cities the first in the dictionary is
    meant.

    `temperatures` maps at least one city to its non-empty list of measurements. In which city do
    they vary most, that is, where is maximum minus minimum largest? The earlier key wins a tie.

    `temperatures`
    给出各城市的气温列表（均非空），返回最高与最低气温之差最大的城市，相同时取字典中靠前的。

    求温差最大的城市：`temperatures`
    至少有一个城市，每个城市对应非空的温度列表，并列时返回先出现的那个。

    >>> widest_range_city({'Oslo': [-5, 3], 'Cairo': [20, 35], 'Lima': [17]})
    'Cairo'
    >>> widest_range_city({'A': [1, 2], 'B': [5, 4]})
    'A'
    """
    return max(
        temperatures, key=lambda city: max(temperatures[city]) - min(temperatures[city])
    )


def widest_range_city_2(temperatures: dict[str, list[int]]) -> str:
    widest = ''
    best_spread = -1
    for city, values in temperatures.items():
        spread = max(values) - min(values)
        if spread > best_spread:
            widest, best_spread = city, spread
    return widest


def tiles_suffice(tiles: dict[str, int], word: str) -> bool:
    """Check whether `word` can be laid with the letters in `tiles`, which maps each letter to the
    number of tiles there are of it.

    Return True if for every letter of `word` there are enough `tiles`: a letter needed twice must
    be there at least twice.

    判断用字母牌 `tiles`（字母到张数）能否拼出单词 `word`，每张牌只能用一次。

    返回 `tiles` 中的字母数量是否足够拼成 `word`，某个字母用到几次就至少要有几张。

    >>> tiles_suffice({'a': 1, 'b': 2}, 'bab')
    True
    >>> tiles_suffice({'a': 1, 'b': 2}, 'aba')
    False
    >>> tiles_suffice({}, '')
    True
    """
    return all(tiles.get(letter, 0) >= count for letter, count in Counter(word).items())


def tiles_suffice_2(tiles: dict[str, int], word: str) -> bool:
    left = dict(tiles)
    for letter in word:
        if left.get(letter, 0) == 0:
            return False
        left[letter] -= 1
    return True


def place_of(scores: dict[str, int], name: str) -> int:
    """Return the place of `name` in the ranking by `scores`: one more than the number of people
    with a higher score.

    In the contest described by `scores`, what place did `name` come in? The best have place 1,
    equal scores share a place, and the places after them are skipped accordingly.

    返回 `name` 在成绩 `scores` 中的名次：分数比他高的人数加一，同分同名次。

    给定得分字典 `scores`，求 `name` 排第几名（最高分为第 1 名，分数相同名次相同）。

    >>> place_of({'Ann': 7, 'Bob': 9, 'Cid': 7}, 'Cid')
    2
    >>> place_of({'Ann': 7, 'Bob': 9, 'Cid': 9}, 'Ann')
    3
    >>> place_of({'Ann': 0}, 'Ann')
    1
    """
    return 1 + sum(score > scores[name] for score in scores.values())


def portions_possible(pantry: dict[str, int], recipe: dict[str, int]) -> int:
    """Return how many portions can be cooked with what is in `pantry` when `recipe` tells the
    amount of each ingredient for one portion. The recipe has at least one ingredient and all its
    amounts are positive.

    How often can the non-empty `recipe` (ingredient → positive amount) be made from the supplies in
    `pantry`? An ingredient that is not in the pantry means not at all.

    `recipe` 为一份菜所需的各种原料及用量（非空，均为正），返回用 `pantry` 中的存货最多能做几份。

    给定存货 `pantry` 和菜谱 `recipe`，求最多能做多少份；缺少某种原料时为 0 份。

    >>> portions_possible({'egg': 7, 'flour': 900}, {'egg': 2, 'flour': 250})
    3
    >>> portions_possible({'egg': 7}, {'egg': 2, 'milk': 1})
    0
    >>> portions_possible({'rice': 10}, {'rice': 3})
    3
    """
    return min(pantry.get(item, 0) // amount for item, amount in recipe.items())


def portions_possible_2(pantry: dict[str, int], recipe: dict[str, int]) -> int:
    portions = None
    for item, amount in recipe.items():
        if item not in pantry:
            return 0
        enough_for = pantry[item] // amount
        if portions is None or enough_for < portions:
            portions = enough_for
    return portions
