"""Recursion, backtracking, flood fill and dynamic programming."""

import itertools
from collections import deque
from functools import lru_cache


def count_leaves(items: list) -> int:
    """Return how many elements that are no lists the nested list `items` contains, on all levels
    together.

    The elements of `items` are integers or lists of the same kind, nested as deep as you like.
    Count the integers in it; an empty list contributes nothing.

    返回嵌套列表 `items` 的各层中总共有多少个不是列表的元素。

    `items` 的元素是整数或同样结构的列表，可任意嵌套。统计其中整数的个数，空列表不计。

    >>> count_leaves([1, [2, [3, 4]], []])
    4
    >>> count_leaves([[[]]])
    0
    >>> count_leaves([5])
    1
    """
    return sum(count_leaves(item) if isinstance(item, list) else 1 for item in items)


def count_leaves_2(items: list) -> int:
    pending = [items]
    count = 0
    while pending:
        for item in pending.pop():
            if isinstance(item, list):
                pending.append(item)
            else:
                count += 1
    return count


def mirror_nested(items: list) -> list:
    """Return `items` reversed on every level: the order of the elements is reversed, and so is the
    order inside of every list among them.

    Given a nested list `items` of numbers and lists, build its mirror image, in which each list,
    the outermost and all inner ones, has its elements in the opposite order.

    返回 `items` 在每一层都反转后的结果：元素次序反转，其中的每个子列表内部也同样反转。

    给定由数和列表嵌套而成的 `items`，构造它的镜像，最外层和所有内层列表的元素次序都要颠倒。

    >>> mirror_nested([1, [2, 3], 4])
    [4, [3, 2], 1]
    >>> mirror_nested([[1, [2, 3]], []])
    [[], [[3, 2], 1]]
    >>> mirror_nested([])
    []
    """
    return [mirror_nested(item) if isinstance(item, list) else item for item in reversed(items)]


def largest_nested(items: list) -> int | None:
    """Return the largest integer found anywhere in the nested list `items`, or None if it holds
    no integer at all.

    Find the maximum of all numbers in `items`, a list of integers and of lists that are built
    in the same way. Without any number the result is None.

    返回嵌套列表 `items` 中任意深度处的最大整数，一个整数都没有则返回 None。

    `items` 由整数和同样构造的列表组成，求其中所有数的最大值；没有任何数时结果为 None。

    >>> largest_nested([3, [8, [5]], 1])
    8
    >>> largest_nested([[], [[]]])

    >>> largest_nested([[-4], -9])
    -4
    """
    largest = None
    for item in items:
        value = largest_nested(item) if isinstance(item, list) else item
        if value is not None and (largest is None or value > largest):
            largest = value
    return largest


def wrap_in_lists(value: int, depth: int) -> list:
    """Return `value` inside of `depth` lists, one around the other; `depth` is at least 1.

    Nest the number `value` so that it stands in a list of one element, which stands in a list
    of one element, and so on, `depth` times altogether (1 or more).

    返回把 `value` 用 `depth` 层列表逐层包起来的结果，`depth` 至少为 1。

    将数 `value` 放进只有一个元素的列表，再把这个列表放进另一个列表，如此共嵌套 `depth` 次（不少于 1 次）。

    >>> wrap_in_lists(7, 3)
    [[[7]]]
    >>> wrap_in_lists(0, 1)
    [0]
    """
    if depth == 1:
        return [value]
    return [wrap_in_lists(value, depth - 1)]


def wrap_in_lists_2(value: int, depth: int) -> list:
    result = value
    for _ in range(depth):
        result = [result]
    return result


def dotted_keys(config: dict) -> dict:
    """Flatten the nested dictionary `config`: every value that is no dictionary gets the key made
    of all keys on the way to it, joined by dots.

    Given a dictionary `config` whose values may be dictionaries themselves, return one flat
    dictionary in which, for example, the value of 'port' inside of 'server' has the key
    'server.port'. Empty inner dictionaries disappear.

    把嵌套字典 `config` 展平：每个不是字典的值，其键由通向它的各级键用点号连接而成。

    给定值可能也是字典的 `config`，返回单层字典，例如 'server' 里的 'port' 的键变为 'server.port'，空的内层字典不保留。

    >>> dotted_keys({'server': {'port': 80, 'ssl': {'on': 1}}, 'v': 2})
    {'server.port': 80, 'server.ssl.on': 1, 'v': 2}
    >>> dotted_keys({'a': {}})
    {}
    >>> dotted_keys({})
    {}
    """
    flat = {}
    for key, value in config.items():
        if isinstance(value, dict):
            for rest, inner in dotted_keys(value).items():
                flat[f'{key}.{rest}'] = inner
        else:
            flat[key] = value
    return flat


def folder_size(folder: dict) -> int:
    """The dictionary `folder` maps the names of files to their sizes and the names of subfolders
    to dictionaries of the same kind. Return the sum of the sizes of all files.

    Add up all sizes in `folder`, where each value is either an integer (the size of a file) or
    another such dictionary (a subfolder). An empty folder has size 0.

    字典 `folder` 把文件名映射到大小，把子文件夹名映射到同样结构的字典。返回其中所有文件大小之和。

    求 `folder` 的总大小：每个值要么是整数（文件大小），要么是另一个这样的字典（子文件夹），空文件夹大小为 0。

    >>> folder_size({'a.txt': 10, 'img': {'x.png': 200, 'old': {}}})
    210
    >>> folder_size({})
    0
    >>> folder_size({'d': {'d': {'f': 1}}})
    1
    """
    return sum(
        folder_size(entry) if isinstance(entry, dict) else entry
        for entry in folder.values()
    )


def folder_size_2(folder: dict) -> int:
    total = 0
    for entry in folder.values():
        if isinstance(entry, dict):
            total += folder_size(entry)
        else:
            total += entry
    return total


def count_descendants(children: dict[str, list[str]], person: str) -> int:
    """Return the number of descendants (children, grandchildren, ...) of `person` in a family
    tree, where `children` maps each parent to the list of his or her children.

    For a given name `person`, count everybody below that person in the tree described by the
    dictionary `children`. Whoever is not a key there has no children, and nobody has two
    parents in it.

    `children` 把每位父母映射到其子女列表，返回 `person` 的后代（子女、孙辈等）总人数。

    给定姓名 `person`，统计在字典 `children` 描述的家谱中位于其下的所有人数；不是键的人没有子女，每个人只出现在一位父母之下。

    >>> count_descendants({'Ada': ['Bo', 'Cy'], 'Bo': ['Di']}, 'Ada')
    3
    >>> count_descendants({'Ada': ['Bo']}, 'Bo')
    0
    >>> count_descendants({}, 'Zoe')
    0
    """
    direct = children.get(person, [])
    return len(direct) + sum(count_descendants(children, child) for child in direct)


def count_descendants_2(children: dict[str, list[str]], person: str) -> int:
    count = 0
    waiting = [person]
    while waiting:
        for child in children.get(waiting.pop(), []):
            count += 1
            waiting.append(child)
    return count


def chain_of_command(boss: dict[str, str], name: str) -> list[str]:
    """Return the list that begins with `name`, followed by the superior of `name`, the superior's
    superior and so on up to the top; `boss` maps employees to their superiors.

    The dictionary `boss` tells who everybody's boss is; the head of the firm is no key of it.
    Starting at `name`, follow the bosses upwards and list all names met, `name` included.

    字典 `boss` 把员工映射到其上司。返回从 `name` 开始，依次为其上司、上司的上司……直到最高层的名单。

    `boss` 记录每个人的上司，最高领导不是其中的键。从 `name` 出发逐级向上，列出遇到的所有名字（包括 `name` 自己）。

    >>> chain_of_command({'Tim': 'Ann', 'Ann': 'Max'}, 'Tim')
    ['Tim', 'Ann', 'Max']
    >>> chain_of_command({'Tim': 'Ann'}, 'Ann')
    ['Ann']
    """
    if name not in boss:
        return [name]
    return [name, *chain_of_command(boss, boss[name])]


def chain_of_command_2(boss: dict[str, str], name: str) -> list[str]:
    chain = [name]
    while chain[-1] in boss:
        chain.append(boss[chain[-1]])
    return chain


def tree_leaves_sum(tree: tuple | None) -> int:
    """A binary tree is None or a tuple (value, left, right) with two such trees. Return the sum
    of the values of all leaves of `tree`, that is of the nodes both whose subtrees are None.

    Add up the values at the leaves of the binary tree `tree`. Nodes are tuples of a value, a
    left and a right subtree, and a missing subtree is None; the empty tree has the sum 0.

    二叉树为 None 或元组 (值, 左, 右)。返回 `tree` 的所有叶子（左右子树均为 None 的结点）的值之和。

    对二叉树 `tree` 的叶子求和：每个结点是由值、左子树、右子树组成的元组，缺少的子树为 None，空树的结果是 0。

    >>> tree_leaves_sum((1, (2, None, None), (3, None, (4, None, None))))
    6
    >>> tree_leaves_sum((5, None, None))
    5
    >>> tree_leaves_sum(None)
    0
    """
    if tree is None:
        return 0
    value, left, right = tree
    if left is None and right is None:
        return value
    return tree_leaves_sum(left) + tree_leaves_sum(right)


def insert_into_tree(tree: tuple | None, value: int) -> tuple:
    """Return the binary search tree that results from inserting `value` into `tree`. Trees are
    None or tuples (value, left, right); smaller values belong to the left, and a value that
    is there already changes nothing.

    Insert `value` as a new leaf into the search tree `tree`, made of tuples (value, left
    subtree, right subtree) and None for an empty tree, and return the new tree. Less goes
    left, greater goes right; equal values are not inserted a second time.

    返回在二叉搜索树 `tree` 中插入 `value` 后的树。树为 None 或元组 (值, 左, 右)，较小的值放在左边，已存在的值不再插入。

    把 `value` 作为新的叶子插入搜索树 `tree`（由元组 (值, 左子树, 右子树) 构成，空树为 None），返回新树：小的往左，大的往右，相等则不变。

    >>> insert_into_tree((5, None, None), 3)
    (5, (3, None, None), None)
    >>> insert_into_tree(None, 1)
    (1, None, None)
    >>> insert_into_tree((2, None, (4, None, None)), 4)
    (2, None, (4, None, None))
    """
    if tree is None:
        return (value, None, None)
    root, left, right = tree
    if value < root:
        return (root, insert_into_tree(left, value), right)
    if value > root:
        return (root, left, insert_into_tree(right, value))
    return tree


def distinct_arrangements(letters: str) -> list[str]:
    """Return all different strings that can be formed by rearranging `letters`, in alphabetical
    order.

    List, sorted and without repetitions, every permutation of the characters of the string
    `letters`. The empty string has exactly one arrangement, itself.

    返回重新排列 `letters` 的字符所能得到的所有不同字符串，按字典序排列。

    列出字符串 `letters` 中字符的全部排列，去除重复并排序；空字符串只有它自己这一种排列。

    >>> distinct_arrangements('aba')
    ['aab', 'aba', 'baa']
    >>> distinct_arrangements('xy')
    ['xy', 'yx']
    >>> distinct_arrangements('')
    ['']
    """
    if not letters:
        return ['']
    result = []
    for letter in sorted(set(letters)):
        rest = letters.replace(letter, '', 1)
        result += [letter + tail for tail in distinct_arrangements(rest)]
    return result


def distinct_arrangements_2(letters: str) -> list[str]:
    return sorted({''.join(order) for order in itertools.permutations(letters)})


def teams_of(names: list[str], size: int) -> list[list[str]]:
    """Return all ways to choose `size` of the `names`, each as a list in the order of `names`;
    teams with the first name come first, and so on recursively.

    List every team of exactly `size` people from `names`. Within a team the people keep their
    order, and the teams are ordered as `itertools.combinations` orders them. For size 0 there
    is just the empty team, and for a size greater than the number of names there is none.

    返回从 `names` 中选出 `size` 人的所有方案，每个方案是保持原有次序的列表，含第一个人的方案在前，依此递归。

    列出由 `names` 中恰好 `size` 人组成的每支队伍，队内保持原次序，队伍之间的次序与 itertools.combinations 相同。`size` 为 0
    时只有一支空队，超过总人数时没有。

    >>> teams_of(['a', 'b', 'c'], 2)
    [['a', 'b'], ['a', 'c'], ['b', 'c']]
    >>> teams_of(['a'], 0)
    [[]]
    >>> teams_of(['a'], 2)
    []
    """
    if size == 0:
        return [[]]
    if size > len(names):
        return []
    first, rest = names[0], names[1:]
    with_first = [[first, *team] for team in teams_of(rest, size - 1)]
    return with_first + teams_of(rest, size)


def teams_of_2(names: list[str], size: int) -> list[list[str]]:
    return [list(team) for team in itertools.combinations(names, size)]


def subsets_reaching(numbers: list[int], total: int) -> int:
    """Count in how many ways some of the `numbers` (perhaps none, perhaps all) can be chosen so
    that those chosen add up to `total`. Equal numbers at different places are different.

    How many sublists of `numbers`, made by crossing out any of its elements, have the sum
    `total`? Choices of different positions count separately, and the empty choice has sum 0.

    统计从 `numbers` 中选取若干个数（可以不选，也可以全选）使其和等于 `total` 的方法数，不同位置的相同数视为不同。

    `numbers` 有多少个子集的和为 `total`？位置不同的选取分别计数，空集的和为 0。

    >>> subsets_reaching([1, 2, 3, 3], 6)
    3
    >>> subsets_reaching([5], 0)
    1
    >>> subsets_reaching([], 4)
    0
    """
    if not numbers:
        return 1 if total == 0 else 0
    rest = numbers[1:]
    return subsets_reaching(rest, total) + subsets_reaching(rest, total - numbers[0])


def subsets_reaching_2(numbers: list[int], total: int) -> int:
    count = 0
    for chosen in itertools.product((0, 1), repeat=len(numbers)):
        if sum(number for number, taken in zip(numbers, chosen) if taken) == total:
            count += 1
    return count


def multiplications_for_power(exponent: int) -> int:
    """Fast exponentiation computes x**n as (x**(n // 2)) squared, with one more multiplication
    by x if n is odd; x**1 needs none. Return how many multiplications it makes for a positive
    `exponent`.

    Count the multiplications used by repeated squaring to raise a number to the power
    `exponent` (at least 1): halving the exponent, rounded down, costs one, and an odd exponent
    greater than 1 costs another one. Exponent 1 costs nothing.

    快速幂把 x**n 算作 x**(n // 2) 的平方，n 为奇数时再乘一次 x，x**1 不需要乘法。返回计算正整数次幂 `exponent` 时所做的乘法次数。

    统计用反复平方法求 `exponent` 次幂（至少为 1）需要几次乘法：指数减半（向下取整）花一次，大于 1 的奇数指数再多花一次，指数为 1 时不需要。

    >>> multiplications_for_power(10)
    4
    >>> multiplications_for_power(1)
    0
    >>> multiplications_for_power(7)
    4
    """
    if exponent == 1:
        return 0
    return 1 + exponent % 2 + multiplications_for_power(exponent // 2)


def multiplications_for_power_2(exponent: int) -> int:
    count = 0
    while exponent > 1:
        count += 2 if exponent % 2 else 1
        exponent //= 2
    return count


def alternating_digits(n: int) -> int:
    """Return the alternating sum of the decimal digits of the non-negative integer `n`: the last
    digit minus the one before it plus the one before that, and so on.

    Starting from the right, add the first digit of `n`, subtract the second, add the third and
    so forth; give back the result. The number `n` is not negative.

    返回非负整数 `n` 各位数字的交错和：个位减十位加百位，依此类推。

    从右边开始，加上 `n` 的第一位数字，减去第二位，加上第三位，如此交替，返回结果。`n` 不为负。

    >>> alternating_digits(918)
    16
    >>> alternating_digits(121)
    0
    >>> alternating_digits(5)
    5
    """
    if n < 10:
        return n
    return n % 10 - alternating_digits(n // 10)


def alternating_digits_2(n: int) -> int:
    total = 0
    sign = 1
    for digit in reversed(str(n)):
        total += sign * int(digit)
        sign = -sign
    return total


def tower_moves(n: int, start: str, goal: str, spare: str) -> list[tuple[str, str]]:
    """Return the shortest list of moves that brings a tower of `n` discs from the peg `start` to
    the peg `goal` with the help of `spare`. A move is a pair (from, to) of peg names; a larger
    disc never lies on a smaller one.

    Solve the towers of Hanoi recursively: move `n` - 1 discs from `start` to `spare`, then the
    largest one from `start` to `goal`, then the `n` - 1 discs from `spare` to `goal`. List all
    single moves as tuples (from, to); no discs need no moves.

    返回借助柱子 `spare` 把 `n` 个圆盘从 `start` 移到 `goal` 的最短步骤列表，每步是一个 (从, 到) 元组，大盘不能压在小盘上。

    递归求解汉诺塔：先把 `n` - 1 个盘从 `start` 移到 `spare`，再把最大的移到 `goal`，最后把那 `n` - 1 个盘从 `spare` 移到 `goal`。以
    (从, 到) 元组列出每一步，没有盘时为空列表。

    >>> tower_moves(2, 'A', 'C', 'B')
    [('A', 'B'), ('A', 'C'), ('B', 'C')]
    >>> tower_moves(1, 'L', 'R', 'M')
    [('L', 'R')]
    >>> tower_moves(0, 'A', 'B', 'C')
    []
    """
    if n == 0:
        return []
    before = tower_moves(n - 1, start, spare, goal)
    after = tower_moves(n - 1, spare, goal, start)
    return before + [(start, goal)] + after


def peaceful_queens(n: int) -> int:
    """Return in how many ways `n` queens can be placed on an `n` by `n` chess board so that no
    two of them stand in the same row, column or diagonal.

    Count the solutions of the `n` queens problem by backtracking; mirrored and turned boards
    count as different ones, and `n` is at least 1.

    返回在 `n` 乘 `n` 的棋盘上放 `n` 个皇后，使任意两个都不在同一行、同一列或同一斜线上的放法数。

    用回溯法统计 `n` 皇后问题（`n` 至少为 1）的解的个数，旋转或镜像后得到的摆法算作不同的解。

    >>> peaceful_queens(4)
    2
    >>> peaceful_queens(1)
    1
    >>> peaceful_queens(3)
    0
    >>> peaceful_queens(6)
    4
    """
    def place(columns: list[int]) -> int:
        row = len(columns)
        if row == n:
            return 1
        count = 0
        for column in range(n):
            free = all(
                column != other and abs(column - other) != row - line
                for line, other in enumerate(columns)
            )
            if free:
                count += place(columns + [column])
        return count

    return place([])


def peaceful_queens_2(n: int) -> int:
    count = 0
    for columns in itertools.permutations(range(n)):
        rising = {row + column for row, column in enumerate(columns)}
        falling = {row - column for row, column in enumerate(columns)}
        if len(rising) == len(falling) == n:
            count += 1
    return count


def region_area(grid: list[list[int]], row: int, column: int) -> int:
    """Return the number of cells of `grid` in the region of the cell at `row` and `column`: all
    cells with the same number that can be reached from it by steps up, down, left and right
    without leaving this number.

    Starting from the cell (`row`, `column`) of the matrix `grid`, spread to horizontally and
    vertically neighbouring cells of equal value as long as possible. How many cells, the first
    one included, are reached?

    返回 `grid` 中 (`row`, `column`) 所在区域的格子数：从该格出发，上下左右移动且始终经过数值相同的格子所能到达的全部格子。

    从矩阵 `grid` 的 (`row`, `column`) 处开始，不断向上下左右数值相等的相邻格子扩散，求总共能到达多少个格子（包括起点）。

    >>> region_area([[1, 1, 0], [0, 1, 0], [1, 0, 0]], 0, 0)
    3
    >>> region_area([[1, 1, 0], [0, 1, 0], [1, 0, 0]], 0, 2)
    4
    >>> region_area([[7]], 0, 0)
    1
    """
    colour = grid[row][column]
    seen = set()

    def visit(r: int, c: int) -> None:
        inside = 0 <= r < len(grid) and 0 <= c < len(grid[0])
        if not inside or (r, c) in seen or grid[r][c] != colour:
            return
        seen.add((r, c))
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            visit(r + dr, c + dc)

    visit(row, column)
    return len(seen)


def pour_paint(picture: list[str], row: int, column: int, paint: str) -> list[str]:
    """Fill like the paint bucket of a drawing program: in the `picture`, a list of strings of
    equal length, replace the character at `row` and `column` and all equal ones connected to
    it up, down, left or right by `paint`. Return the new picture.

    Given a `picture` of characters, recolour the connected area that contains the place
    (`row`, `column`) with the character `paint` and return the lines that result. Diagonal
    neighbours are not connected; the given list is not changed.

    像画图软件的油漆桶一样填充：在由等长字符串组成的 `picture` 中，把 (`row`, `column`) 处的字符以及上下左右与之相连的相同字符都换成 `paint`，返回新的图。

    给定字符画 `picture`，用字符 `paint` 给包含位置 (`row`, `column`) 的连通区域重新上色（斜向不算相连），返回得到的各行，不修改原列表。

    >>> pour_paint(['..#', '.#.', '#..'], 0, 0, 'o')
    ['oo#', 'o#.', '#..']
    >>> pour_paint(['ab'], 0, 1, 'a')
    ['aa']
    >>> pour_paint(['xx', 'xx'], 1, 1, 'x')
    ['xx', 'xx']
    """
    cells = [list(line) for line in picture]
    old = cells[row][column]
    waiting = [(row, column)] if old != paint else []
    while waiting:
        r, c = waiting.pop()
        if 0 <= r < len(cells) and 0 <= c < len(cells[r]) and cells[r][c] == old:
            cells[r][c] = paint
            waiting += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    return [''.join(line) for line in cells]


def count_ponds(field: list[str]) -> int:
    """In the map `field`, W is water and any other character is land. Count the ponds, which are
    groups of W that touch each other, also diagonally.

    Given a map as a list of strings `field` of equal length, return the number of connected
    groups of the letter W, where each cell is connected to its eight neighbours. A map without
    W has 0 ponds.

    在地图 `field` 中 W 表示水，其他字符表示陆地。统计池塘的个数，池塘是彼此相邻（包括斜向相邻）的 W 组成的一片。

    给定由等长字符串组成的地图 `field`，返回字母 W 的连通块个数，每格与周围八格相连；没有 W 时为 0。

    >>> count_ponds(['W..W', '.W..', '...W'])
    3
    >>> count_ponds(['...'])
    0
    >>> count_ponds([])
    0
    """
    water = {
        (r, c) for r, line in enumerate(field) for c, char in enumerate(line) if char == 'W'
    }
    ponds = 0
    while water:
        ponds += 1
        waiting = [water.pop()]
        while waiting:
            r, c = waiting.pop()
            for near in itertools.product((r - 1, r, r + 1), (c - 1, c, c + 1)):
                if near in water:
                    water.remove(near)
                    waiting.append(near)
    return ponds


def maze_distance(maze: list[str]) -> int | None:
    """Return the least number of steps from S to E in the `maze`, a list of strings in which # is
    a wall. Steps go up, down, left or right; if E cannot be reached, return None.

    You are given the lines of a `maze` with one start S, one end E, walls # and free cells.
    Find by breadth-first search how many moves between neighbouring cells the shortest way
    from S to E takes, or None if there is no way.

    `maze` 是由字符串组成的迷宫，# 为墙。返回从 S 到 E 的最少步数，每步可以上下左右移动，无法到达则返回 None。

    给定迷宫 `maze` 的各行，含一个起点 S、一个终点 E、墙 # 和空地，用广度优先搜索求 S 到 E 的最短路的步数，不存在时为 None。

    >>> maze_distance(['S.#', '#..', '#.E'])
    4
    >>> maze_distance(['S#E'])

    >>> maze_distance(['SE'])
    1
    """
    cells = {
        (r, c): char for r, line in enumerate(maze) for c, char in enumerate(line) if char != '#'
    }
    start = next(cell for cell, char in cells.items() if char == 'S')
    distance = {start: 0}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        if cells[r, c] == 'E':
            return distance[r, c]
        for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if near in cells and near not in distance:
                distance[near] = distance[r, c] + 1
                queue.append(near)
    return None


def ways_up(height: int, strides: list[int]) -> int:
    """Return in how many ways a staircase of `height` steps can be climbed if each stride takes
    one of the numbers of steps in `strides` (different positive integers). The order of the
    strides matters.

    Count the sequences of numbers from `strides` that add up to `height`; a number may be used
    any number of times, and different orders are different sequences. For height 0 there is
    one, the empty sequence.

    一段楼梯有 `height` 级，每步可以跨 `strides` 中某个数的级数（互不相同的正整数），返回登上楼梯的走法数，步子的顺序不同算不同走法。

    统计由 `strides` 中的数（可重复使用）组成且和为 `height` 的序列个数，次序不同视为不同的序列；`height` 为 0 时只有空序列一种。

    >>> ways_up(4, [1, 2])
    5
    >>> ways_up(5, [2, 3])
    2
    >>> ways_up(0, [1])
    1
    >>> ways_up(3, [2])
    0
    """
    ways = [1] + [0] * height
    for step in range(1, height + 1):
        ways[step] = sum(ways[step - stride] for stride in strides if stride <= step)
    return ways[height]


def ways_up_2(height: int, strides: list[int]) -> int:
    if height == 0:
        return 1
    return sum(ways_up(height - stride, strides) for stride in strides if stride <= height)


def payments_with_few_notes(amount: int, notes: list[int], most: int) -> int:
    """Return in how many ways `amount` can be paid exactly with at most `most` banknotes of the
    values in `notes`. Each value (all different and positive) is available without limit, and
    the order of paying does not matter.

    Count the multisets of numbers taken from `notes` that have no more than `most` members and
    the sum `amount`. An amount of 0 is paid in one way, with no notes.

    用面值为 `notes` 中各数（互不相同的正数，数量不限）的钞票恰好支付 `amount`，最多用 `most` 张，返回支付方式的种数，不计顺序。

    统计由 `notes` 中的数（可重复）组成、个数不超过 `most` 且总和为 `amount` 的组合数；金额为 0 时只有一种，即不用钞票。

    >>> payments_with_few_notes(10, [1, 2, 5], 4)
    2
    >>> payments_with_few_notes(3, [5], 9)
    0
    >>> payments_with_few_notes(0, [5, 10], 0)
    1
    """
    if amount == 0:
        return 1
    if amount < 0 or not notes or most == 0:
        return 0
    used = payments_with_few_notes(amount - notes[0], notes, most - 1)
    return used + payments_with_few_notes(amount, notes[1:], most)


def lightest_load(weights: list[int], goal: int) -> int | None:
    """Choose some of the `weights` (positive integers, each usable once) so that their sum is at
    least `goal` and as small as possible. Return this sum, or None if even all of them together
    are too light.

    Return the smallest sum of a subset of `weights` that is not less than `goal`, or None when
    the sum of all elements is below `goal`. For a goal of 0 the answer is 0.

    从 `weights`（正整数，每个只能用一次）中选取若干个，使总和不小于 `goal` 且尽可能小，返回这个总和；全部加起来也不够则返回 None。

    求 `weights` 的所有子集和中不小于 `goal` 的最小值，若全部元素之和仍小于 `goal` 则为 None；`goal` 为 0 时答案是 0。

    >>> lightest_load([5, 8, 3], 10)
    11
    >>> lightest_load([4, 4], 9)

    >>> lightest_load([7], 0)
    0
    """
    sums = {0}
    for weight in weights:
        sums |= {total + weight for total in sums}
    return min((total for total in sums if total >= goal), default=None)


def lightest_load_2(weights: list[int], goal: int) -> int | None:
    if goal <= 0:
        return 0
    if not weights:
        return None
    first, rest = weights[0], weights[1:]
    without = lightest_load(rest, goal)
    shorter = lightest_load(rest, goal - first)
    choices = [without] if without is not None else []
    if shorter is not None:
        choices.append(first + shorter)
    return min(choices, default=None)


def can_share_equally(gifts: list[int]) -> bool:
    """Check whether the `gifts`, given by their values (not negative), can be divided among two
    children so that both get the same total value.

    Return True if the list `gifts` of non-negative integers can be split into two groups with
    equal sums, every element in exactly one of them, and False if not. A group may be empty.

    判断能否把 `gifts`（元素为各礼物的价值，均不为负）分给两个孩子，使两人得到的总价值相等。

    如果非负整数列表 `gifts` 可以分成和相等的两组（每个元素恰好属于其中一组，允许空组），返回 True，否则返回 False。

    >>> can_share_equally([3, 1, 5, 9, 6])
    True
    >>> can_share_equally([2, 3])
    False
    >>> can_share_equally([])
    True
    """
    total = sum(gifts)
    reachable = {0}
    for gift in gifts:
        reachable |= {value + gift for value in reachable}
    return total % 2 == 0 and total // 2 in reachable


def can_share_equally_2(gifts: list[int]) -> bool:
    def reach(position: int, difference: int) -> bool:
        if position == len(gifts):
            return difference == 0
        gift = gifts[position]
        return reach(position + 1, difference + gift) or reach(position + 1, difference - gift)

    return reach(0, 0)


def deletions_to_match(a: str, b: str) -> int:
    """Return the least number of characters that must be deleted, from `a` and `b` together, to
    make both strings equal.

    Two strings `a` and `b` may only be changed by deleting single characters in either of them.
    How many deletions are needed at least until they are the same?

    返回最少要从 `a` 和 `b` 中总共删去多少个字符，才能使两个字符串相同。

    只允许在字符串 `a` 或 `b` 中删除单个字符，求使两者变得相同所需的最少删除次数。

    >>> deletions_to_match('heat', 'eats')
    2
    >>> deletions_to_match('abc', '')
    3
    >>> deletions_to_match('', '')
    0
    """
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, start=1):
        new = [i]
        for j, other in enumerate(b, start=1):
            if char == other:
                new.append(row[j - 1])
            else:
                new.append(1 + min(row[j], new[j - 1]))
        row = new
    return row[-1]


def deletions_to_match_2(a: str, b: str) -> int:
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return deletions_to_match(a[1:], b[1:])
    return 1 + min(deletions_to_match(a[1:], b), deletions_to_match(a, b[1:]))


def longest_shared_piece(one: str, other: str) -> str:
    """Return the longest string that occurs as a contiguous part in both `one` and `other`; of
    several, the one that begins first in `one`, and '' if they share no character.

    Find the longest common substring of `one` and `other`. In case of equal lengths choose the
    leftmost in `one`; if the two have nothing in common, the result is the empty string.

    返回同时作为连续片段出现在 `one` 和 `other` 中的最长字符串，有多个时取在 `one` 中最靠左的，没有公共字符则返回 ''。

    求 `one` 与 `other` 的最长公共子串，长度相同时选在 `one` 里最先开始的，毫无共同之处时结果为空字符串。

    >>> longest_shared_piece('airport', 'export')
    'port'
    >>> longest_shared_piece('abxcd', 'cdab')
    'ab'
    >>> longest_shared_piece('abc', 'xyz')
    ''
    """
    best_length = best_end = 0
    previous = [0] * (len(other) + 1)
    for end, char in enumerate(one, start=1):
        current = [0]
        for j, letter in enumerate(other):
            current.append(previous[j] + 1 if char == letter else 0)
        if max(current) > best_length:
            best_length, best_end = max(current), end
        previous = current
    return one[best_end - best_length:best_end]


def longest_shared_piece_2(one: str, other: str) -> str:
    for length in range(len(one), 0, -1):
        for start in range(len(one) - length + 1):
            piece = one[start:start + length]
            if piece in other:
                return piece
    return ''


def most_apples(orchard: list[list[int]]) -> int:
    """Walk through the `orchard` from the upper left to the lower right cell, always one cell to
    the right or down, and pick the apples in all cells visited. Return the greatest number of
    apples that can be picked.

    The non-empty matrix `orchard` has a number in each cell. Among all paths from the first
    cell of the first row to the last cell of the last row that only go right and down, find the
    largest sum of the numbers on the path, both ends included.

    从果园 `orchard` 的左上角走到右下角，每次只能向右或向下走一格，摘取经过的所有格子里的苹果，返回最多能摘到的苹果数。

    非空矩阵 `orchard` 的每格有一个数，求从左上角到右下角、只向右或向下移动的路径上各数之和（含两端）的最大值。

    >>> most_apples([[1, 0, 5], [2, 9, 1]])
    13
    >>> most_apples([[4]])
    4
    >>> most_apples([[1, 2, 3]])
    6
    """
    best = [0] * len(orchard[0])
    for row in orchard:
        for column, apples in enumerate(row):
            left = best[column - 1] if column > 0 else 0
            best[column] = max(best[column], left) + apples
    return best[-1]


def routes_around_walls(plan: list[str]) -> int:
    """Count the routes from the upper left to the lower right corner of `plan` that only go right
    and down and never enter a cell marked #.

    You are given a street `plan` as a list of strings of equal length; '.' is free and '#' is
    blocked. Return how many shortest ways (steps right or down only) lead from the top left to
    the bottom right cell; it is 0 if one of these two is blocked.

    统计从 `plan` 的左上角到右下角、只向右或向下走且不经过标有 # 的格子的路线数。

    给定由等长字符串组成的街区图 `plan`，'.' 可通行，'#' 不可通行，返回从左上角只向右或向下走到右下角的走法数，起点或终点被堵时为 0。

    >>> routes_around_walls(['...', '.#.', '...'])
    2
    >>> routes_around_walls(['..', '..'])
    2
    >>> routes_around_walls(['.#', '#.'])
    0
    >>> routes_around_walls(['#'])
    0
    """
    ways = [0] * len(plan[0])
    ways[0] = 1
    for line in plan:
        for column, cell in enumerate(line):
            if cell == '#':
                ways[column] = 0
            elif column > 0:
                ways[column] += ways[column - 1]
    return ways[-1]


def routes_around_walls_2(plan: list[str]) -> int:
    @lru_cache(maxsize=None)
    def routes(row: int, column: int) -> int:
        if row < 0 or column < 0 or plan[row][column] == '#':
            return 0
        if row == column == 0:
            return 1
        return routes(row - 1, column) + routes(row, column - 1)

    return routes(len(plan) - 1, len(plan[0]) - 1)


def best_shifts(pay: list[int], rest: int) -> int:
    """Return the highest total `pay` of days of work if after each day worked at least `rest` days
    must be free. `pay` lists what each day would bring, never less than 0.

    Choose elements of `pay` (not negative) with the greatest possible sum, such that between
    two chosen ones there are always at least `rest` elements that are not chosen. Return the
    sum; for an empty list it is 0.

    `pay` 列出每天工作的报酬（均不为负），每工作一天之后至少要休息 `rest` 天，返回能得到的最高总报酬。

    从非负整数列表 `pay` 中选取元素，任意两个被选元素之间至少隔着 `rest` 个未选的元素，求选出元素之和的最大值，空列表为 0。

    >>> best_shifts([5, 6, 5, 1], 1)
    10
    >>> best_shifts([5, 6, 5, 7], 2)
    12
    >>> best_shifts([3, 4], 0)
    7
    >>> best_shifts([], 3)
    0
    """
    best = [0]
    for day, amount in enumerate(pay):
        before = best[max(0, day - rest)]
        best.append(max(best[-1], before + amount))
    return best[-1]


def best_shifts_2(pay: list[int], rest: int) -> int:
    if not pay:
        return 0
    return max(best_shifts(pay[1:], rest), pay[0] + best_shifts(pay[rest + 1:], rest))


def splits_into_words(text: str, words: list[str]) -> bool:
    """Check whether `text` can be cut into pieces each of which is one of the `words`. Words may
    be used several times, and the empty text needs no pieces.

    Return True if the string `text` is a concatenation of elements of `words` (none of them
    empty), where each may occur any number of times, and False otherwise. For the empty string
    the answer is True.

    判断 `text` 能否切分成若干段，使每段都是 `words` 中的单词，单词可重复使用，空文本视为可以。

    如果字符串 `text` 可以由 `words` 中的单词（均不为空，可多次使用）拼接而成，返回 True，否则返回 False；空字符串返回 True。

    >>> splits_into_words('sunflowersun', ['sun', 'flower'])
    True
    >>> splits_into_words('sunday', ['sun', 'flower'])
    False
    >>> splits_into_words('', ['a'])
    True
    """
    possible = [True] + [False] * len(text)
    for end in range(1, len(text) + 1):
        possible[end] = any(
            text[:end].endswith(word) and possible[end - len(word)] for word in words
        )
    return possible[-1]


def splits_into_words_2(text: str, words: list[str]) -> bool:
    if not text:
        return True
    return any(
        text.startswith(word) and splits_into_words(text[len(word):], words) for word in words
    )


def ways_to_decode(code: str) -> int:
    """Letters were encoded as numbers, A as 1 up to Z as 26, and written without spaces. Return
    how many texts the string of digits `code` may stand for.

    In how many ways can the digits of `code` be cut into numbers from 1 to 26 without leading
    zeros? The empty string can be cut in one way.

    字母按 A 为 1、直到 Z 为 26 编码成数字后连写在一起。返回数字串 `code` 可能表示多少种文本。

    把 `code` 中的数字切分成 1 到 26 之间、没有前导零的数，求切分方法的种数；空字符串有一种。

    >>> ways_to_decode('123')
    3
    >>> ways_to_decode('10')
    1
    >>> ways_to_decode('05')
    0
    >>> ways_to_decode('')
    1
    """
    if not code:
        return 1
    if code[0] == '0':
        return 0
    count = ways_to_decode(code[1:])
    if len(code) > 1 and int(code[:2]) <= 26:
        count += ways_to_decode(code[2:])
    return count


def ways_to_decode_2(code: str) -> int:
    before, current = 0, 1
    for i, digit in enumerate(code):
        total = current if digit != '0' else 0
        if i > 0 and 10 <= int(code[i - 1:i + 1]) <= 26:
            total += before
        before, current = current, total
    return current


def partitions_of(n: int, largest: int) -> list[list[int]]:
    """Return all ways to write `n` as a sum of positive integers of at most `largest`, each as a
    descending list; those with the greater first summand come first, and so on.

    List the partitions of the non-negative integer `n` into parts not above `largest`. Parts
    within a partition do not increase, and partitions are in descending dictionary order. The
    only partition of 0 is the empty one.

    返回把 `n` 写成不超过 `largest` 的正整数之和的所有方法，每种方法是一个从大到小的列表，第一个加数大的在前，依此类推。

    列出非负整数 `n` 的所有各部分不大于 `largest` 的拆分，每个拆分内部不递增，拆分之间按字典序从大到小排列，0 只有空拆分。

    >>> partitions_of(4, 3)
    [[3, 1], [2, 2], [2, 1, 1], [1, 1, 1, 1]]
    >>> partitions_of(2, 2)
    [[2], [1, 1]]
    >>> partitions_of(0, 5)
    [[]]
    """
    if n == 0:
        return [[]]
    result = []
    for part in range(min(n, largest), 0, -1):
        for rest in partitions_of(n - part, part):
            result.append([part, *rest])
    return result


def gray_code(bits: int) -> list[str]:
    """Return the Gray code for `bits` binary digits (at least 1): all strings of that many 0 and
    1, ordered so that neighbours differ in one digit. Make it from the code for one digit less:
    each with 0 in front, then, in reverse order, each with 1 in front.

    Build the reflected binary code of length `bits`. For one bit it is '0', '1'; for more, put
    '0' before all words of the next shorter code and '1' before the same words backwards.

    返回 `bits` 位（至少 1 位）的格雷码：所有由 0 和 1 组成的该长度字符串，相邻两个只差一位。由少一位的格雷码得到：先在每个前面加 0，再按相反次序在每个前面加 1。

    构造长度为 `bits` 的反射二进制码：一位时为 '0'、'1'；更长时，先给短一位的码依次加前缀 '0'，再把它们倒序加前缀 '1'。

    >>> gray_code(2)
    ['00', '01', '11', '10']
    >>> gray_code(1)
    ['0', '1']
    >>> gray_code(3)
    ['000', '001', '011', '010', '110', '111', '101', '100']
    """
    if bits == 1:
        return ['0', '1']
    shorter = gray_code(bits - 1)
    return ['0' + word for word in shorter] + ['1' + word for word in reversed(shorter)]


def gray_code_2(bits: int) -> list[str]:
    return [format(i ^ (i >> 1), f'0{bits}b') for i in range(2 ** bits)]


def lonely_ones(length: int) -> list[str]:
    """Return, in ascending order, all strings of `length` characters 0 and 1 in which no two 1s
    stand next to each other.

    List the binary strings with exactly `length` digits that do not contain '11', sorted. For a
    length of 0 this is just the empty string.

    按升序返回所有由 `length` 个 0 或 1 组成且没有两个 1 相邻的字符串。

    列出恰有 `length` 位、不含 '11' 的全部二进制串并排序；`length` 为 0 时只有空串。

    >>> lonely_ones(3)
    ['000', '001', '010', '100', '101']
    >>> lonely_ones(1)
    ['0', '1']
    >>> lonely_ones(0)
    ['']
    """
    if length == 0:
        return ['']
    result = ['0' + rest for rest in lonely_ones(length - 1)]
    result += ['1' + rest for rest in lonely_ones(length - 1) if not rest.startswith('1')]
    return result


def lonely_ones_2(length: int) -> list[str]:
    words = (''.join(digits) for digits in itertools.product('01', repeat=length))
    return [word for word in words if '11' not in word]


def nested_brackets(pairs: int) -> list[str]:
    """Return the sorted list of all correctly nested strings of `pairs` opening and as many closing
    round brackets.

    Generate every balanced sequence of parentheses with exactly `pairs` pairs, in alphabetical
    order, where '(' comes before ')'. With 0 pairs there is only the empty string.

    返回由 `pairs` 个左圆括号和同样多的右圆括号组成的所有正确嵌套的字符串，按字典序排列。

    按字典序（'(' 在 ')' 之前）生成恰有 `pairs` 对括号的全部合法括号序列；`pairs` 为 0 时只有空字符串。

    >>> nested_brackets(2)
    ['(())', '()()']
    >>> nested_brackets(0)
    ['']
    >>> nested_brackets(3)
    ['((()))', '(()())', '(())()', '()(())', '()()()']
    """
    result = []

    def extend(text: str, opened: int, closed: int) -> None:
        if closed == pairs:
            result.append(text)
        if opened < pairs:
            extend(text + '(', opened + 1, closed)
        if closed < opened:
            extend(text + ')', opened, closed + 1)

    extend('', 0, 0)
    return result


def keypad_words(keys: dict[str, str], pressed: str) -> list[str]:
    """The dictionary `keys` maps each digit to the letters on its key. Return all words that can be
    meant by the digits `pressed`, one letter for each digit, in the order of the letters on the
    keys.

    List every string made by replacing each digit in `pressed` with one of its letters according
    to `keys`; the choice for the first digit varies slowest. If nothing was pressed, the result
    is a list with the empty string.

    字典 `keys` 把每个数字映射到该按键上的字母。返回依次按下 `pressed` 中的数字可能表示的所有单词，每个数字对应一个字母，按按键上字母的次序排列。

    将 `pressed` 中的每个数字按 `keys` 替换为它的某个字母，列出所有可能的字符串，第一个数字的选择变化最慢；没有按键时返回只含空串的列表。

    >>> keypad_words({'2': 'ab', '3': 'de'}, '23')
    ['ad', 'ae', 'bd', 'be']
    >>> keypad_words({'9': 'xyz'}, '9')
    ['x', 'y', 'z']
    >>> keypad_words({'2': 'ab'}, '')
    ['']
    """
    if not pressed:
        return ['']
    tails = keypad_words(keys, pressed[1:])
    return [letter + tail for letter in keys[pressed[0]] for tail in tails]


def keypad_words_2(keys: dict[str, str], pressed: str) -> list[str]:
    choices = itertools.product(*(keys[digit] for digit in pressed))
    return [''.join(letters) for letters in choices]


def ruler_marks(order: int) -> list[int]:
    """Return the lengths of the marks on a ruler: for `order` 1 this is [1], and for a higher order
    it is the list for `order` - 1, then `order`, then the list for `order` - 1 again. For order 0
    it is empty.

    Build the ruler sequence recursively: put the number `order` between two copies of the
    sequence of the order below; order 0 gives an empty list.

    返回尺子上刻度的长度列表：`order` 为 1 时是 [1]，更高阶时是 `order` - 1 阶的列表，接着是 `order`，再接一次 `order` - 1 阶的列表；0 阶为空。

    递归构造尺规序列：把数 `order` 放在两份低一阶的序列之间，0 阶的序列是空列表。

    >>> ruler_marks(3)
    [1, 2, 1, 3, 1, 2, 1]
    >>> ruler_marks(1)
    [1]
    >>> ruler_marks(0)
    []
    """
    if order == 0:
        return []
    half = ruler_marks(order - 1)
    return half + [order] + half


def ruler_marks_2(order: int) -> list[int]:
    marks = []
    for mark in range(1, order + 1):
        marks = marks + [mark] + marks
    return marks


def euclid_steps(a: int, b: int) -> int:
    """Return how many divisions Euclid's algorithm makes for `a` and `b` (not negative): as long as
    `b` is not 0, the pair (a, b) is replaced by (b, a % b).

    Count how often the step from (`a`, `b`) to (`b`, `a` % `b`) is repeated until the second
    number is 0. If `b` is 0 from the beginning, the count is 0.

    返回对非负整数 `a` 和 `b` 执行欧几里得算法所做的除法次数：只要 `b` 不为 0，就把 (a, b) 换成 (b, a % b)。

    统计从 (`a`, `b`) 变为 (`b`, `a` % `b`) 的步骤重复多少次后第二个数变成 0；若 `b` 一开始就是 0，则次数为 0。

    >>> euclid_steps(48, 18)
    3
    >>> euclid_steps(10, 5)
    1
    >>> euclid_steps(7, 0)
    0
    """
    if b == 0:
        return 0
    return 1 + euclid_steps(b, a % b)


def euclid_steps_2(a: int, b: int) -> int:
    steps = 0
    while b:
        a, b = b, a % b
        steps += 1
    return steps


def can_colour_map(borders: list[tuple[str, str]], colours: int) -> bool:
    """Check whether the countries of a map can be coloured with at most `colours` colours so that
    countries with a common border differ. Each pair in `borders` names two different countries
    that share a border.

    Given `borders`, a list of pairs of neighbouring countries, return True if every country that
    occurs there can get one of `colours` colours such that no pair has the same colour twice,
    and False if that is impossible. Without borders the answer is True.

    判断能否用不超过 `colours` 种颜色给地图上的国家着色，使接壤的国家颜色不同，`borders` 中的每一对是两个接壤的不同国家。

    给定相邻国家对的列表 `borders`，若能给其中出现的每个国家从 `colours` 种颜色中选一种，使每一对的颜色都不同，返回 True，否则返回 False；没有边界时返回 True。

    >>> can_colour_map([('A', 'B'), ('B', 'C'), ('A', 'C')], 2)
    False
    >>> can_colour_map([('A', 'B'), ('B', 'C'), ('A', 'C')], 3)
    True
    >>> can_colour_map([('A', 'B'), ('B', 'C')], 2)
    True
    >>> can_colour_map([], 1)
    True
    """
    countries = sorted({country for pair in borders for country in pair})

    def assign(chosen: dict[str, int]) -> bool:
        if any(a in chosen and chosen.get(a) == chosen.get(b) for a, b in borders):
            return False
        if len(chosen) == len(countries):
            return True
        country = countries[len(chosen)]
        return any(assign({**chosen, country: colour}) for colour in range(colours))

    return assign({})


def longest_growing_chain(words: list[str]) -> int:
    """In a chain, each word arises from the one before it by inserting one letter somewhere. Return
    the length of the longest chain that can be formed of the different `words`, 0 if the list is
    empty.

    Find how many words the longest chain w1, w2, ... taken from `words` has in which deleting a
    single character from each word, except the first, gives the word before it. The order of
    `words` does not matter, and no word occurs twice.

    在一条链中，每个单词都由前一个单词在某处插入一个字母得到。返回由互不相同的 `words` 能组成的最长链的长度，列表为空时返回 0。

    从 `words`（不重复，次序任意）中选出单词组成链 w1、w2……，除第一个外，每个单词删去一个字符就是前一个，求最长的链含多少个单词。

    >>> longest_growing_chain(['art', 'cart', 'a', 'at', 'dog'])
    4
    >>> longest_growing_chain(['abc', 'x'])
    1
    >>> longest_growing_chain([])
    0
    """
    longest = {}
    for word in sorted(words, key=len):
        shorter = (word[:i] + word[i + 1:] for i in range(len(word)))
        longest[word] = 1 + max((longest.get(one, 0) for one in shorter), default=0)
    return max(longest.values(), default=0)


def total_bounce(height: float, ratio: float, least: float) -> int:
    """A ball is dropped from `height` and always bounces back to `ratio` times (between 0 and 1)
    the height it fell from. Return how often it rises to a height of at least `least`, which is
    positive.

    Count the bounces of a ball after which it gets at least as high as `least` (> 0). It first
    falls from `height`; each bounce takes it to the previous height multiplied by `ratio`, where
    0 < ratio < 1.

    球从高度 `height` 落下，每次弹起到下落高度的 `ratio` 倍（0 与 1 之间）。返回它弹起的高度不低于 `least`（正数）的次数。

    统计弹起后高度至少达到 `least`（大于 0）的弹跳次数：最初从 `height` 落下，每次弹起的高度是前一次高度乘以 `ratio`（大于 0 且小于 1）。

    >>> total_bounce(16, 0.5, 3)
    2
    >>> total_bounce(10, 0.5, 5)
    1
    >>> total_bounce(1, 0.25, 2)
    0
    """
    rebound = height * ratio
    if rebound < least:
        return 0
    return 1 + total_bounce(rebound, ratio, least)


def total_bounce_2(height: float, ratio: float, least: float) -> int:
    bounces = 0
    height *= ratio
    while height >= least:
        bounces += 1
        height *= ratio
    return bounces


def paper_folds(thickness: float, wanted: float) -> int:
    """Each folding doubles the thickness of a sheet of paper. Return the least number of foldings
    after which a sheet of the given `thickness` (positive) is at least `wanted` thick.

    How many times must the positive number `thickness` be doubled until it is not less than
    `wanted`? The answer is 0 if it is large enough already.

    每对折一次，纸的厚度变为两倍。返回厚度为 `thickness`（正数）的纸至少对折多少次后，厚度不小于 `wanted`。

    正数 `thickness` 要加倍多少次才不小于 `wanted`？如果一开始就足够大，返回 0。

    >>> paper_folds(1, 10)
    4
    >>> paper_folds(0.5, 2)
    2
    >>> paper_folds(5, 3)
    0
    """
    if thickness >= wanted:
        return 0
    return 1 + paper_folds(thickness * 2, wanted)


def paper_folds_2(thickness: float, wanted: float) -> int:
    folds = 0
    while thickness < wanted:
        thickness *= 2
        folds += 1
    return folds
