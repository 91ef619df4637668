"""Short exercises on nested lists: grids, boards made of strings, lists of tuples and records."""


def rows_with_even_sum(grid: list[list[int]]) -> int:
    """Return how many rows of `grid` have an even sum.

    You are given a list of rows `grid`. Count the rows whose numbers add up to an even number.

    返回 `grid` 中元素之和为偶数的行数。

    给定由若干行组成的 `grid`，统计有多少行的数字总和是偶数。

    >>> rows_with_even_sum([[1, 3], [2, 5], [4, 4]])
    2
    >>> rows_with_even_sum([[1]])
    0
    >>> rows_with_even_sum([])
    0
    """
    return sum(sum(row) % 2 == 0 for row in grid)


def rows_with_even_sum_2(grid: list[list[int]]) -> int:
    count = 0
    for row in grid:
        if sum(row) % 2 == 0:
            count += 1
    return count


def column_without_gaps(grid: list[list[int]], column: int) -> list[int]:
    """Return the numbers of one column of `grid` from top to bottom, leaving out the zeros.

    Write a function that reads column `column` of `grid` downwards and keeps what is not zero.

    返回 `grid` 中第 `column` 列从上到下的数字，去掉其中的零。

    编写一个函数，自上而下读取 `grid` 的第 `column` 列（从 0 开始编号），只保留非零的数。

    >>> column_without_gaps([[1, 5], [2, 0], [3, 7]], 1)
    [5, 7]
    >>> column_without_gaps([[0, 4]], 0)
    []
    """
    return [row[column] for row in grid if row[column] != 0]


def column_without_gaps_2(grid: list[list[int]], column: int) -> list[int]:
    result = []
    for row in grid:
        if row[column] != 0:
            result.append(row[column])
    return result


def edge_columns_total(grid: list[list[int]]) -> int:
    """Add up the first and the last number of every row of `grid`. Every row has at least two
    numbers.

    Given `grid`, whose rows hold two or more numbers each, return the sum of its left and its
    right column.

    把 `grid` 每一行的第一个数和最后一个数全部相加，返回总和。每行至少有两个数。

    给定 `grid`，各行都有两个或更多的数，求最左列与最右列的数字总和。

    >>> edge_columns_total([[1, 9, 2], [3, 9, 4]])
    10
    >>> edge_columns_total([[5, 6]])
    11
    >>> edge_columns_total([])
    0
    """
    return sum(row[0] + row[-1] for row in grid)


def edge_columns_total_2(grid: list[list[int]]) -> int:
    total = 0
    for row in grid:
        total += row[0]
        total += row[-1]
    return total


def inner_cells_sum(grid: list[list[int]]) -> int:
    """Return the sum of the inner cells of `grid`, that is, without the first and last row and
    without the first and last column.

    Take away the outer ring of `grid` and add up the numbers that are left.

    返回 `grid` 内部各格之和，即不计首行、末行、首列和末列。

    去掉 `grid` 最外面的一圈，把剩下的数字加起来。

    >>> inner_cells_sum([[1, 1, 1], [1, 7, 1], [1, 1, 1]])
    7
    >>> inner_cells_sum([[1, 2, 3, 4], [5, 6, 7, 8], [9, 9, 9, 9]])
    13
    >>> inner_cells_sum([[4, 4]])
    0
    """
    return sum(sum(row[1:-1]) for row in grid[1:-1])


def inner_cells_sum_2(grid: list[list[int]]) -> int:
    total = 0
    for row in grid[1:-1]:
        for number in row[1:-1]:
            total += number
    return total


def cells_over_limit(grid: list[list[int]], limit: int) -> list[tuple[int, int]]:
    """Return the places `(row, column)` of all cells of `grid` greater than `limit`, row by row.

    Given a grid of numbers, list the row number and the column number of each number above
    `limit`, reading `grid` from the top left.

    按行的顺序返回 `grid` 中所有大于 `limit` 的格子的位置（行号，列号）。

    给定数字网格 `grid`，从左上角起逐行查看，列出每个超过 `limit` 的数所在的行号和列号。

    >>> cells_over_limit([[1, 8], [9, 2]], 5)
    [(0, 1), (1, 0)]
    >>> cells_over_limit([[1, 2]], 5)
    []
    """
    return [(r, c) for r, row in enumerate(grid) for c, value in enumerate(row) if value > limit]


def cells_over_limit_2(grid: list[list[int]], limit: int) -> list[tuple[int, int]]:
    places = []
    for r in range(len(grid)):
        for c in range(len(grid[r])):
            if grid[r][c] > limit:
                places.append((r, c))
    return places


def row_holding_most(board: list[str], mark: str) -> int:
    """Return the number of the row of `board` in which `mark` stands most often; the first one
    wins a tie.

    You are given a `board` of strings that is not empty. Find the index of the line with the most
    copies of the character `mark`, the earliest when several are equal.

    返回 `board` 中 `mark` 出现次数最多的那一行的行号，并列时取最靠前的一行。

    给定非空的字符串列表 `board`，找出包含字符 `mark` 最多的行的下标，若相同则取最早的。

    >>> row_holding_most(["..#", "##.", "#.#"], "#")
    1
    >>> row_holding_most(["..", ".."], "x")
    0
    """
    return max(range(len(board)), key=lambda i: board[i].count(mark))


def row_holding_most_2(board: list[str], mark: str) -> int:
    best = 0
    for i, line in enumerate(board):
        if line.count(mark) > board[best].count(mark):
            best = i
    return best


def turned_upside_down(board: list[str]) -> list[str]:
    """Return `board` turned by half a turn: the last line first, and each line backwards.

    Rotate the picture `board`, a list of strings, by 180 degrees.

    返回把 `board` 旋转半圈的结果：行的顺序倒过来，每一行也倒着写。

    将字符串列表 `board` 表示的图案旋转 180 度后返回。

    >>> turned_upside_down(["ab", "cd"])
    ['dc', 'ba']
    >>> turned_upside_down(["x.."])
    ['..x']
    >>> turned_upside_down([])
    []
    """
    return [line[::-1] for line in reversed(board)]


def turned_upside_down_2(board: list[str]) -> list[str]:
    result = []
    for line in board[::-1]:
        result.append(line[::-1])
    return result


def board_with_frame(board: list[str]) -> list[str]:
    """Put a frame of '#' characters around `board`, whose lines are all equally long and which has
    at least one line.

    Write a function that adds a line of '#' above and below `board` and a '#' at both ends of each
    of its lines.

    在 `board` 四周围上一圈 '#'。`board` 至少有一行，且各行长度相同。

    编写一个函数，在 `board` 的上方和下方各加一行 '#'，并在每一行的两端各加一个 '#'。

    >>> board_with_frame(["ab", "cd"])
    ['####', '#ab#', '#cd#', '####']
    >>> board_with_frame(["."])
    ['###', '#.#', '###']
    """
    edge = "#" * (len(board[0]) + 2)
    return [edge] + ["#" + line + "#" for line in board] + [edge]


def board_with_frame_2(board: list[str]) -> list[str]:
    edge = "#" * (len(board[0]) + 2)
    result = [edge]
    for line in board:
        result.append(f"#{line}#")
    result.append(edge)
    return result


def zero_ring(grid: list[list[int]]) -> list[list[int]]:
    """Return `grid` with a zero put at the start and at the end of every row.

    Given the rows of `grid`, build new rows that are two longer, with 0 on the left and 0 on the
    right.

    返回在 `grid` 每一行的开头和末尾各添一个 0 后的结果。

    给定 `grid` 的各行，生成左右两侧都补上 0 的新行。

    >>> zero_ring([[1, 2], [3, 4]])
    [[0, 1, 2, 0], [0, 3, 4, 0]]
    >>> zero_ring([[]])
    [[0, 0]]
    >>> zero_ring([])
    []
    """
    return [[0] + row + [0] for row in grid]


def zero_ring_2(grid: list[list[int]]) -> list[list[int]]:
    result = []
    for row in grid:
        result.append([0, *row, 0])
    return result


def names_older_than(people: list[dict], age: int) -> list[str]:
    """Return the "name" of every record in `people` whose "age" is greater than `age`, in order.

    You are given a list of records with the fields "name" and "age". List the names of those who
    are older than `age`.

    按顺序返回 `people` 中 "age" 大于 `age` 的记录的 "name"。

    给定含有 "name" 和 "age" 字段的记录列表 `people`，列出年龄超过 `age` 的人的名字。

    >>> names_older_than([{"name": "Ann", "age": 40}, {"name": "Bo", "age": 12}], 18)
    ['Ann']
    >>> names_older_than([{"name": "Cy", "age": 18}], 18)
    []
    """
    return [person["name"] for person in people if person["age"] > age]


def names_older_than_2(people: list[dict], age: int) -> list[str]:
    names = []
    for person in people:
        if person["age"] > age:
            names.append(person["name"])
    return names


def spent_in_shop(receipts: list[dict], shop: str) -> int:
    """Add up the "amount" of those records in `receipts` whose "shop" is `shop`.

    Write a function that returns how much money was spent in `shop`, given a list of records with
    the fields "shop" and "amount".

    把 `receipts` 中 "shop" 等于 `shop` 的记录的 "amount" 加起来。

    编写一个函数，根据含有 "shop" 和 "amount" 字段的记录列表 `receipts`，求在 `shop` 一共花了多少钱。

    >>> spent_in_shop([{"shop": "A", "amount": 5}, {"shop": "B", "amount": 9}], "A")
    5
    >>> spent_in_shop([{"shop": "A", "amount": 5}, {"shop": "A", "amount": 2}], "A")
    7
    >>> spent_in_shop([], "A")
    0
    """
    return sum(receipt["amount"] for receipt in receipts if receipt["shop"] == shop)


def spent_in_shop_2(receipts: list[dict], shop: str) -> int:
    total = 0
    for receipt in receipts:
        if receipt["shop"] == shop:
            total += receipt["amount"]
    return total


def records_lacking(records: list[dict], field: str) -> int:
    """Count the records that do not have `field` at all or have None in it.

    Given a list of dictionaries `records`, return how many of them give no value for `field`.

    统计 `records` 中没有 `field` 字段或该字段为 None 的记录有多少条。

    给定字典列表 `records`，返回其中 `field` 没有值的字典个数。

    >>> records_lacking([{"mail": "a"}, {"mail": None}, {}], "mail")
    2
    >>> records_lacking([{"mail": ""}], "mail")
    0
    """
    return sum(record.get(field) is None for record in records)


def records_lacking_2(records: list[dict], field: str) -> int:
    count = 0
    for record in records:
        if record.get(field) is None:
            count += 1
    return count


def flat_positive(lists: list[list[int]]) -> list[int]:
    """Return all positive numbers of the inner lists of `lists` in one list.

    Flatten `lists` by one level, but keep only the numbers greater than zero.

    把 `lists` 各个内层列表中的正数按顺序放进一个列表返回。

    将 `lists` 展开一层，只保留大于零的数。

    >>> flat_positive([[1, -2], [], [0, 3]])
    [1, 3]
    >>> flat_positive([[-1], [-2]])
    []
    """
    return [number for inner in lists for number in inner if number > 0]


def flat_positive_2(lists: list[list[int]]) -> list[int]:
    result = []
    for inner in lists:
        for number in inner:
            if number > 0:
                result.append(number)
    return result


def flat_of_long_lists(lists: list[list[str]], n: int) -> list[str]:
    """Join those inner lists that have at least `n` elements into one list.

    You are given `lists`. Leave out every inner list with fewer than `n` elements and return the
    elements of the others, one after another.

    把 `lists` 中至少含有 `n` 个元素的内层列表依次连成一个列表。

    给定 `lists`，跳过元素少于 `n` 个的内层列表，将其余列表的元素依次放在一起返回。

    >>> flat_of_long_lists([["a", "b"], ["c"], ["d", "e", "f"]], 2)
    ['a', 'b', 'd', 'e', 'f']
    >>> flat_of_long_lists([["a"]], 3)
    []
    """
    return [item for inner in lists if len(inner) >= n for item in inner]


def flat_of_long_lists_2(lists: list[list[str]], n: int) -> list[str]:
    result = []
    for inner in lists:
        if len(inner) >= n:
            result.extend(inner)
    return result


def distance_grid(n: int) -> list[list[int]]:
    """Build an `n` by `n` grid in which each cell holds how far its row number and its column
    number are apart.

    Return a square grid of side `n` with the value abs(row - column) in every cell.

    生成一个 `n` 行 `n` 列的网格，每格的值是行号与列号之差的绝对值。

    返回边长为 `n` 的方阵，其中第 i 行第 j 列的数等于 i 与 j 的距离。

    >>> distance_grid(3)
    [[0, 1, 2], [1, 0, 1], [2, 1, 0]]
    >>> distance_grid(1)
    [[0]]
    >>> distance_grid(0)
    []
    """
    return [[abs(r - c) for c in range(n)] for r in range(n)]


def distance_grid_2(n: int) -> list[list[int]]:
    grid = []
    for r in range(n):
        row = []
        for c in range(n):
            row.append(abs(r - c))
        grid.append(row)
    return grid


def counted_grid(rows: int, columns: int, start: int) -> list[list[int]]:
    """Return a grid of `rows` rows and `columns` columns filled row by row with the numbers
    `start`, `start` + 1, `start` + 2 and so on.

    Given the size of a grid, write consecutive numbers from `start` on into its cells, from left
    to right and from top to bottom.

    返回一个 `rows` 行 `columns` 列的网格，从 `start` 开始逐行填入连续的整数。

    给定网格的行数 `rows` 和列数 `columns`，从左到右、从上到下依次填入 `start`、`start` + 1 等数。

    >>> counted_grid(2, 3, 1)
    [[1, 2, 3], [4, 5, 6]]
    >>> counted_grid(1, 2, 10)
    [[10, 11]]
    >>> counted_grid(0, 5, 1)
    []
    """
    return [[start + r * columns + c for c in range(columns)] for r in range(rows)]


def counted_grid_2(rows: int, columns: int, start: int) -> list[list[int]]:
    grid = []
    for _ in range(rows):
        grid.append(list(range(start, start + columns)))
        start += columns
    return grid


def rows_equal_to_next(grid: list[list[int]]) -> int:
    """Count the rows of `grid` that are the same as the row right below them.

    Given `grid`, return how often two neighbouring rows are equal.

    统计 `grid` 中与紧挨着的下一行完全相同的行数。

    给定 `grid`，返回相邻两行相等的情况出现了多少次。

    >>> rows_equal_to_next([[1, 2], [1, 2], [3, 4]])
    1
    >>> rows_equal_to_next([[0], [0], [0]])
    2
    >>> rows_equal_to_next([])
    0
    """
    return sum(upper == lower for upper, lower in zip(grid, grid[1:]))


def rows_equal_to_next_2(grid: list[list[int]]) -> int:
    count = 0
    for i in range(1, len(grid)):
        if grid[i] == grid[i - 1]:
            count += 1
    return count


def tallest_column(grid: list[list[int]]) -> int:
    """Return the number of the column of `grid` with the greatest sum, the leftmost one if there
    are several. The grid is not empty.

    You are given a rectangular `grid`. Find the index of the column whose numbers add up to most.

    返回 `grid` 中数字之和最大的列的列号，有多个时取最左边的一列。网格不为空。

    给定矩形网格 `grid`，找出总和最大的那一列的下标。

    >>> tallest_column([[1, 5, 2], [1, 5, 9]])
    2
    >>> tallest_column([[3, 3]])
    0
    """
    sums = [sum(column) for column in zip(*grid)]
    return sums.index(max(sums))


def tallest_column_2(grid: list[list[int]]) -> int:
    return max(range(len(grid[0])), key=lambda c: sum(row[c] for row in grid))


def count_empty_rows(board: list[str]) -> int:
    """Return how many lines of `board` hold nothing but dots.

    Write a function that counts the empty lines of `board`. A line is empty when each of its
    characters is '.'.

    返回 `board` 中只由点号 '.' 组成的行数。

    编写一个函数，统计 `board` 里的空行数，一行中每个字符都是 '.' 就算空行。

    >>> count_empty_rows(["...", ".x.", "..."])
    2
    >>> count_empty_rows(["xx"])
    0
    """
    return sum(set(line) <= {"."} for line in board)


def count_empty_rows_2(board: list[str]) -> int:
    count = 0
    for line in board:
        if all(cell == "." for cell in line):
            count += 1
    return count


def top_piece_of_column(board: list[str], column: int) -> str:
    """Return the first character from the top in column `column` of `board` that is not a dot. If
    there are only dots, return a dot.

    Look down the column `column` of `board` and give the first character other than '.'; the
    answer is '.' when the column is empty.

    返回 `board` 第 `column` 列中从上往下第一个不是点号的字符；若全是点号则返回 '.'。

    沿 `board` 的第 `column` 列向下看，给出遇到的第一个非 '.' 字符，该列为空时返回 '.'。

    >>> top_piece_of_column([".x", "ox", "oo"], 0)
    'o'
    >>> top_piece_of_column([".x", "ox", "oo"], 1)
    'x'
    >>> top_piece_of_column(["..", ".."], 1)
    '.'
    """
    for line in board:
        if line[column] != ".":
            return line[column]
    return "."


def top_piece_of_column_2(board: list[str], column: int) -> str:
    return next((line[column] for line in board if line[column] != "."), ".")


def drop_height(board: list[str], column: int) -> int:
    """Return how many free cells '.' there are in column `column` of `board`.

    Given the lines of a game board and a column number, count the dots in this column.

    返回 `board` 第 `column` 列中空格子 '.' 的个数。

    给定游戏盘面 `board` 的各行和列号 `column`，统计这一列里有多少个点号。

    >>> drop_height(["..x", ".ox", "xox"], 0)
    2
    >>> drop_height(["..x", ".ox", "xox"], 2)
    0
    """
    return sum(line[column] == "." for line in board)


def drop_height_2(board: list[str], column: int) -> int:
    return [line[column] for line in board].count(".")


def score_of_letters(board: list[str], points: dict[str, int]) -> int:
    """Return the score of `board`: the points of all its characters added up. A character that is
    not in `points` scores nothing.

    You are given the lines of a `board` and a table of `points`. Add up what each character is
    worth, taking 0 for the unknown ones.

    返回 `board` 的得分，即其中所有字符的分值之和；不在 `points` 里的字符不得分。

    给定盘面 `board` 的各行和分值表 `points`，把每个字符的分值相加，未知字符按 0 分计算。

    >>> score_of_letters(["a.b", "aa."], {"a": 1, "b": 5})
    8
    >>> score_of_letters(["..."], {"a": 1})
    0
    """
    return sum(points.get(cell, 0) for line in board for cell in line)


def score_of_letters_2(board: list[str], points: dict[str, int]) -> int:
    score = 0
    for line in board:
        for cell in line:
            score += points.get(cell, 0)
    return score


def who_leads(board: list[str], first: str, second: str) -> str:
    """Return the mark of which there are more on `board`, `first` or `second`; return an empty
    string when there are equally many.

    Given a board, compare how often the characters `first` and `second` occur in it and return the
    more frequent one, or '' for a draw.

    返回 `board` 上 `first` 和 `second` 两种标记中数量较多的一个，数量相同时返回空串。

    给定 `board`，比较字符 `first` 与 `second` 出现的次数，返回较多的那个，平局返回 ''。

    >>> who_leads(["xo.", "x.."], "x", "o")
    'x'
    >>> who_leads(["oo", "x."], "x", "o")
    'o'
    >>> who_leads(["xo"], "x", "o")
    ''
    """
    cells = "".join(board)
    if cells.count(first) == cells.count(second):
        return ""
    return first if cells.count(first) > cells.count(second) else second


def cheapest_product(products: list[dict]) -> str:
    """Return the "name" of the record with the lowest "price" in `products`, the first one if two
    are equally cheap. The list is not empty.

    You are given records with the fields "name" and "price". Which product costs least? Return
    its name.

    返回 `products` 中 "price" 最低的记录的 "name"，价格相同时取第一个。列表不为空。

    给定含有 "name" 和 "price" 字段的记录列表 `products`，返回最便宜的商品的名字。

    >>> cheapest_product([{"name": "pen", "price": 3}, {"name": "clip", "price": 1}])
    'clip'
    >>> cheapest_product([{"name": "a", "price": 2}, {"name": "b", "price": 2}])
    'a'
    """
    return min(products, key=lambda product: product["price"])["name"]


def cheapest_product_2(products: list[dict]) -> str:
    best = products[0]
    for product in products[1:]:
        if product["price"] < best["price"]:
            best = product
    return best["name"]


def value_of_scarce(items: list[tuple[str, int, int]], limit: int) -> int:
    """Return what those of `items` are worth together of which fewer than `limit` are left. Each is
    a tuple of a name, a price and a count.

    Given tuples `(name, price, count)`, multiply price and count wherever the count is below
    `limit`, and add up the products.

    `items` 的每一项是（名称，单价，数量），返回数量少于 `limit` 的各项的总价值。

    给定由（名称，单价，数量）组成的 `items`，对数量小于 `limit` 的项把单价乘以数量，再求和。

    >>> value_of_scarce([("nail", 2, 100), ("saw", 30, 1), ("axe", 20, 2)], 5)
    70
    >>> value_of_scarce([], 3)
    0
    """
    return sum(price * count for _, price, count in items if count < limit)


def value_of_scarce_2(items: list[tuple[str, int, int]], limit: int) -> int:
    total = 0
    for name, price, count in items:
        if count < limit:
            total += price * count
    return total


def all_rows_sorted(grid: list[list[int]]) -> bool:
    """Tell whether every row of `grid` is in ascending order. Equal neighbours are allowed.

    Check that no row of `grid` ever goes down from left to right.

    判断 `grid` 的每一行是否都按从小到大排列，允许相邻的数相等。

    检查 `grid` 中是否没有任何一行从左到右出现下降。

    >>> all_rows_sorted([[1, 2, 2], [0, 5, 9]])
    True
    >>> all_rows_sorted([[1, 2], [4, 3]])
    False
    >>> all_rows_sorted([])
    True
    """
    return all(row == sorted(row) for row in grid)


def all_rows_sorted_2(grid: list[list[int]]) -> bool:
    for row in grid:
        for left, right in zip(row, row[1:]):
            if left > right:
                return False
    return True


def sizes_of_rows(rows: list[list[int]], least: int) -> list[int]:
    """Return the lengths of those `rows` that have more than `least` elements.

    Write a function that measures each of `rows` and keeps the lengths greater than `least`.

    返回 `rows` 中元素个数超过 `least` 的各行的长度。

    编写一个函数，求 `rows` 每一行的长度，只保留大于 `least` 的长度。

    >>> sizes_of_rows([[1], [2, 3], [4, 5, 6]], 1)
    [2, 3]
    >>> sizes_of_rows([[], [7]], 1)
    []
    """
    return [len(row) for row in rows if len(row) > least]


def sizes_of_rows_2(rows: list[list[int]], least: int) -> list[int]:
    lengths = []
    for row in rows:
        if len(row) > least:
            lengths.append(len(row))
    return lengths


def last_longest_row(rows: list[list[int]]) -> list[int]:
    """Return the longest of `rows`, and the last such row when several are equally long. No rows
    at all give an empty list.

    Given a list of lists, find the one with the most elements; later ones win a tie. For an empty
    `rows` return [].

    返回 `rows` 中最长的一行，长度相同时取最后一行；`rows` 为空时返回空列表。

    给定列表的列表 `rows`，找出元素最多的那个，并列时取靠后的；没有任何行时返回 []。

    >>> last_longest_row([[1, 2], [3], [4, 5]])
    [4, 5]
    >>> last_longest_row([[1, 2, 3], [4]])
    [1, 2, 3]
    >>> last_longest_row([])
    []
    """
    longest = []
    for row in rows:
        if len(row) >= len(longest):
            longest = row
    return longest


def last_longest_row_2(rows: list[list[int]]) -> list[int]:
    return max(reversed(rows), key=len, default=[])


def place_of_king(board: list[str], mark: str) -> tuple[int, int]:
    """Return the row and the column of the first `mark` on `board`, or (-1, -1) if there is none.

    You are given the lines of a `board`. Search them from the top for the character `mark` and
    return where it stands; the answer is (-1, -1) when it stands nowhere.

    返回 `mark` 在 `board` 上第一次出现的行号和列号，没有时返回 (-1, -1)。

    给定盘面 `board` 的各行，从上往下寻找字符 `mark` 并返回其位置，找不到则返回 (-1, -1)。

    >>> place_of_king(["...", ".K."], "K")
    (1, 1)
    >>> place_of_king(["..."], "K")
    (-1, -1)
    """
    for r, line in enumerate(board):
        if mark in line:
            return r, line.index(mark)
    return -1, -1


def place_of_king_2(board: list[str], mark: str) -> tuple[int, int]:
    for r in range(len(board)):
        c = board[r].find(mark)
        if c != -1:
            return (r, c)
    return (-1, -1)


def last_cell_equal(grid: list[list[int]], value: int) -> tuple[int, int]:
    """Return the row and the column of the last cell of `grid` that equals `value`, reading row
    by row. Return (-1, -1) if there is no such cell.

    Given a `grid` of numbers, find the place at which `value` occurs for the last time.

    逐行读取 `grid`，返回最后一个等于 `value` 的格子的行号和列号；不存在时返回 (-1, -1)。

    给定数字网格 `grid`，求 `value` 最后一次出现的位置，没有则为 (-1, -1)。

    >>> last_cell_equal([[7, 7], [7, 0]], 7)
    (1, 0)
    >>> last_cell_equal([[1, 2, 1]], 1)
    (0, 2)
    >>> last_cell_equal([[1]], 5)
    (-1, -1)
    """
    place = (-1, -1)
    for r, row in enumerate(grid):
        for c, number in enumerate(row):
            if number == value:
                place = (r, c)
    return place


def neighbours_total(grid: list[list[int]], row: int, column: int) -> int:
    """Add up the cells left and right of the cell at `row` and `column` of `grid`. A neighbour
    outside of the grid counts 0.

    Return the sum of the two numbers beside a cell in the same row, as far as they exist.

    返回 `grid` 中位于 `row` 行 `column` 列的格子左右两个邻格之和，超出网格的邻格按 0 计算。

    求同一行中某个格子左边和右边的数之和，`row` 和 `column` 为其位置，不存在的邻居不计。

    >>> neighbours_total([[1, 2, 3], [4, 5, 6]], 1, 1)
    10
    >>> neighbours_total([[1, 2, 3]], 0, 0)
    2
    >>> neighbours_total([[8]], 0, 0)
    0
    """
    cells = grid[row]
    total = 0
    if column > 0:
        total += cells[column - 1]
    if column + 1 < len(cells):
        total += cells[column + 1]
    return total


def neighbours_total_2(grid: list[list[int]], row: int, column: int) -> int:
    padded = [0] + grid[row] + [0]
    return padded[column] + padded[column + 2]


def cross_sum_at(grid: list[list[int]], row: int, column: int) -> int:
    """Return the sum of the row `row` plus the sum of the column `column` of `grid`. The cell
    where they meet is counted twice.

    You are given a `grid`, a row number and a column number. Add up the numbers of that row and
    the numbers of that column, and return both sums together.

    返回 `grid` 的第 `row` 行之和加上第 `column` 列之和，交叉处的格子计算两次。

    给定 `grid`、行号 `row` 和列号 `column`，把这一行与这一列的数字分别求和后相加。

    >>> cross_sum_at([[1, 2], [3, 4]], 0, 1)
    9
    >>> cross_sum_at([[5]], 0, 0)
    10
    """
    return sum(grid[row]) + sum(line[column] for line in grid)


def cross_sum_at_2(grid: list[list[int]], row: int, column: int) -> int:
    total = sum(grid[row])
    for line in grid:
        total += line[column]
    return total


def wins_by_team(games: list[tuple[str, int, str, int]]) -> dict[str, int]:
    """Return how many games each team has won. A game is a tuple of the home team, its goals, the
    away team and its goals. A draw is a win for nobody.

    Given tuples `(home, goals, away, goals)` in `games`, count the victories by team; teams that
    have not won are left out.

    返回每支球队赢了几场。每场比赛是（主队，进球，客队，进球）的元组，平局不算任何一方获胜。

    给定比赛列表 `games`，按球队统计胜场数，没有赢过的球队不出现在结果里。

    >>> wins_by_team([("A", 2, "B", 1), ("B", 0, "A", 3), ("A", 1, "C", 1)])
    {'A': 2}
    >>> wins_by_team([])
    {}
    """
    wins = {}
    for home, home_goals, away, away_goals in games:
        if home_goals != away_goals:
            winner = home if home_goals > away_goals else away
            wins[winner] = wins.get(winner, 0) + 1
    return wins


def count_by_field(records: list[dict], field: str) -> dict[str, int]:
    """Count how often each value of `field` occurs in `records`. Records without `field` are not
    counted.

    You are given a list of dictionaries `records`. Return a dictionary from each value of `field`
    to the number of records with this value.

    统计 `records` 中字段 `field` 的每个取值出现了多少次，没有该字段的记录不计。

    给定字典列表 `records`，返回一个字典，把 `field` 的每个值对应到具有该值的记录数。

    >>> count_by_field([{"city": "Rome"}, {"city": "Oslo"}, {"city": "Rome"}], "city")
    {'Rome': 2, 'Oslo': 1}
    >>> count_by_field([{"name": "x"}], "city")
    {}
    """
    counts = {}
    for record in records:
        if field in record:
            counts[record[field]] = counts.get(record[field], 0) + 1
    return counts


def count_by_field_2(records: list[dict], field: str) -> dict[str, int]:
    return dict(Counter(record[field] for record in records if field in record))


def cities_in_country(places: list[dict], country: str) -> list[str]:
    """Return the sorted "city" values of those records in `places` whose "country" is `country`.

    Write a function that picks the records of one country from `places` and returns the names of
    their cities in alphabetical order.

    返回 `places` 中 "country" 为 `country` 的记录的 "city"，按字母顺序排列。

    编写一个函数，从 `places` 里选出某个国家的记录，把城市名按字母序返回。

    >>> cities_in_country(
    ...     [{"city": "Lyon", "country": "FR"}, {"city": "Brest", "country": "FR"}], "FR"
    ... )
    ['Brest', 'Lyon']
    >>> cities_in_country([{"city": "Bonn", "country": "DE"}], "FR")
    []
    """
    return sorted(place["city"] for place in places if place["country"] == country)


def cities_in_country_2(places: list[dict], country: str) -> list[str]:
    cities = []
    for place in places:
        if place["country"] == country:
            cities.append(place["city"])
    cities.sort()
    return cities


def with_discount(products: list[dict], amount: int) -> list[dict]:
    """Return copies of the records `products` with the field "price" made smaller by `amount`, but
    never below zero. The given records stay as they are.

    Lower each price in `products` by `amount`, down to 0 at most, and return new records.

    返回 `products` 各记录的副本，其中 "price" 减少 `amount`，但不低于零；原记录不变。

    把 `products` 里每个商品的价格降低 `amount`，最低降到 0，返回新的记录列表。

    >>> with_discount([{"name": "pen", "price": 5}, {"name": "clip", "price": 1}], 2)
    [{'name': 'pen', 'price': 3}, {'name': 'clip', 'price': 0}]
    >>> with_discount([], 2)
    []
    """
    return [{**product, "price": max(0, product["price"] - amount)} for product in products]


def with_discount_2(products: list[dict], amount: int) -> list[dict]:
    result = []
    for product in products:
        cheaper = dict(product)
        cheaper["price"] = max(cheaper["price"] - amount, 0)
        result.append(cheaper)
    return result


def done_and_open(tasks: list[dict]) -> tuple[list[str], list[str]]:
    """Split `tasks` by the truth value of the field "done" and return the titles of the finished
    ones and the titles of the others.

    Given records with the fields "title" and "done", return two lists of titles: first of what is
    done, then of what is still open.

    按 "done" 字段把 `tasks` 分成两部分，返回已完成任务的标题列表和未完成任务的标题列表。

    给定含有 "title" 和 "done" 字段的记录 `tasks`，返回两个标题列表，先是已完成的，后是未完成的。

    >>> done_and_open([{"title": "cook", "done": True}, {"title": "wash", "done": False}])
    (['cook'], ['wash'])
    >>> done_and_open([])
    ([], [])
    """
    done = [task["title"] for task in tasks if task["done"]]
    still_open = [task["title"] for task in tasks if not task["done"]]
    return done, still_open


def done_and_open_2(tasks: list[dict]) -> tuple[list[str], list[str]]:
    done, still_open = [], []
    for task in tasks:
        if task["done"]:
            done.append(task["title"])
        else:
            still_open.append(task["title"])
    return done, still_open


def rows_starting_alike(rows: list[list[str]]) -> int:
    """Return how many of the `rows` begin with the same element as the first row, counting the
    first row, too. No row is empty.

    Count the rows whose first element equals the first element of the first row.

    返回 `rows` 中首元素与第一行首元素相同的行数，第一行自身也计入。各行均不为空。

    统计 `rows` 里有多少行的第一个元素等于第一行的第一个元素；没有任何行时为 0。

    >>> rows_starting_alike([["a", "b"], ["c"], ["a"]])
    2
    >>> rows_starting_alike([["x"]])
    1
    >>> rows_starting_alike([])
    0
    """
    return sum(row[0] == rows[0][0] for row in rows)


def every_second_column(grid: list[list[int]]) -> list[list[int]]:
    """Return `grid` with only the columns 0, 2, 4 and so on.

    You are given a `grid`. Keep the first, the third, the fifth number of each row and so on.

    返回 `grid` 中只保留第 0、2、4……列后的网格。

    给定 `grid`，每一行只留下第一个、第三个、第五个等位置上的数。

    >>> every_second_column([[1, 2, 3], [4, 5, 6]])
    [[1, 3], [4, 6]]
    >>> every_second_column([[7]])
    [[7]]
    """
    return [row[::2] for row in grid]


def every_second_column_2(grid: list[list[int]]) -> list[list[int]]:
    result = []
    for row in grid:
        result.append([row[i] for i in range(0, len(row), 2)])
    return result


def columns_swapped(grid: list[list[int]], a: int, b: int) -> list[list[int]]:
    """Return a new grid like `grid` in which the columns `a` and `b` have changed places.

    Write a function that swaps the numbers at the positions `a` and `b` in a copy of each row.

    返回一个新网格，与 `grid` 相同但第 `a` 列和第 `b` 列互换了位置。

    编写一个函数，在每一行的副本中交换位置 `a` 与 `b` 上的数，不改动 `grid`。

    >>> columns_swapped([[1, 2, 3], [4, 5, 6]], 0, 2)
    [[3, 2, 1], [6, 5, 4]]
    >>> columns_swapped([[1, 2]], 1, 1)
    [[1, 2]]
    """
    result = []
    for row in grid:
        row = row[:]
        row[a], row[b] = row[b], row[a]
        result.append(row)
    return result


def transposed_lines(lines: list[str]) -> list[str]:
    """Return the columns of `lines` as strings, from the rightmost column to the leftmost one. All
    lines are equally long.

    Given strings of the same length, read them downwards, column after column, starting with the
    last column.

    把 `lines` 的各列作为字符串返回，从最右一列到最左一列。各行长度相同。

    给定等长的字符串列表 `lines`，从最后一列开始，逐列自上而下读出。

    >>> transposed_lines(["abc", "def"])
    ['cf', 'be', 'ad']
    >>> transposed_lines(["x", "y"])
    ['xy']
    >>> transposed_lines([])
    []
    """
    return ["".join(column) for column in zip(*lines)][::-1]


def transposed_lines_2(lines: list[str]) -> list[str]:
    width = len(lines[0]) if lines else 0
    return ["".join(line[c] for line in lines) for c in range(width - 1, -1, -1)]


def pairs_as_columns(grid: list[list[int]]) -> list[tuple[int, int]]:
    """Return for each column of `grid` a pair of its smallest and its largest number.

    Given a rectangular `grid`, go through its columns from left to right and note the minimum and
    the maximum of each.

    对 `grid` 的每一列，返回该列最小数与最大数组成的元组。

    给定矩形网格 `grid`，从左到右记录每一列的最小值和最大值。

    >>> pairs_as_columns([[1, 9], [4, 2]])
    [(1, 4), (2, 9)]
    >>> pairs_as_columns([[3]])
    [(3, 3)]
    >>> pairs_as_columns([])
    []
    """
    return [(min(column), max(column)) for column in zip(*grid)]


def clipped_grid(grid: list[list[int]], top: int) -> list[list[int]]:
    """Return `grid` with every number greater than `top` replaced by `top`.

    You are given a `grid`. Make a new one in which no cell is above `top`.

    返回把 `grid` 中所有大于 `top` 的数替换成 `top` 后的网格。

    给定 `grid`，生成一个新网格，任何格子的值都不超过 `top`。

    >>> clipped_grid([[1, 12], [30, 7]], 10)
    [[1, 10], [10, 7]]
    >>> clipped_grid([[5]], 5)
    [[5]]
    """
    return [[min(number, top) for number in row] for row in grid]


def clipped_grid_2(grid: list[list[int]], top: int) -> list[list[int]]:
    result = []
    for row in grid:
        new_row = []
        for number in row:
            new_row.append(top if number > top else number)
        result.append(new_row)
    return result


def negated_rows(grid: list[list[int]], rows: list[int]) -> list[list[int]]:
    """Return `grid` with the sign of each number changed in those rows whose index is in `rows`.

    Negate the numbers of the rows listed in `rows` and leave the other rows alone.

    返回一个网格：`grid` 中行号在 `rows` 里的各行的数都变号，其余行不变。

    将 `rows` 列出的那些行的数取相反数，`grid` 的其他行保持原样。

    >>> negated_rows([[1, 2], [3, -4]], [1])
    [[1, 2], [-3, 4]]
    >>> negated_rows([[5]], [])
    [[5]]
    """
    return [[-x for x in row] if i in rows else row for i, row in enumerate(grid)]


def negated_rows_2(grid: list[list[int]], rows: list[int]) -> list[list[int]]:
    result = [row[:] for row in grid]
    for i in rows:
        result[i] = [-x for x in result[i]]
    return result


def grid_difference(first: list[list[int]], second: list[list[int]]) -> int:
    """Return in how many cells the grids `first` and `second`, which have the same size, differ.

    Given two grids of equal size, compare them cell by cell and count the places with different
    numbers.

    返回大小相同的网格 `first` 与 `second` 中有多少个格子不同。

    给定两个同样大小的网格 `first` 和 `second`，逐格比较，统计数值不同的位置数。

    >>> grid_difference([[1, 2], [3, 4]], [[1, 0], [3, 5]])
    2
    >>> grid_difference([[1]], [[1]])
    0
    """
    return sum(x != y for a, b in zip(first, second) for x, y in zip(a, b))


def grid_difference_2(first: list[list[int]], second: list[list[int]]) -> int:
    count = 0
    for r in range(len(first)):
        for c in range(len(first[r])):
            if first[r][c] != second[r][c]:
                count += 1
    return count


def hits_on_board(board: list[str], shots: list[tuple[int, int]]) -> int:
    """Count the `shots` that hit a ship. A shot is a row and a column, and ships are the cells 'S'
    of `board`.

    You are given the lines of a `board` and a list of places `(row, column)`. Return how many of
    these places hold the letter 'S'.

    统计 `shots` 中有多少次射击击中了船。每次射击是（行，列），`board` 上的 'S' 表示船。

    给定盘面 `board` 的各行和若干位置 `shots`，返回其中字符为 'S' 的位置数。

    >>> hits_on_board(["S..", ".S."], [(0, 0), (0, 1), (1, 1)])
    2
    >>> hits_on_board(["..."], [(0, 2)])
    0
    """
    return sum(board[row][column] == "S" for row, column in shots)


def hits_on_board_2(board: list[str], shots: list[tuple[int, int]]) -> int:
    hits = 0
    for row, column in shots:
        if board[row][column] == "S":
            hits += 1
    return hits


def with_mark_at(board: list[str], row: int, column: int, mark: str) -> list[str]:
    """Return `board` with the character `mark` put at `row` and `column`. If the cell is not free,
    that is, not '.', return `board` unchanged.

    Set `mark` into a free cell of `board`, a list of strings. A cell that is taken stays as it is.

    在 `board` 的第 `row` 行第 `column` 列放上字符 `mark` 后返回；若该格不是 '.'，则原样返回 `board`。

    往字符串列表 `board` 的空格子里写入 `mark`，位置由 `row` 和 `column` 给出，已被占用的格子不变。

    >>> with_mark_at(["...", "..."], 1, 2, "x")
    ['...', '..x']
    >>> with_mark_at(["o."], 0, 0, "x")
    ['o.']
    """
    line = board[row]
    if line[column] != ".":
        return board
    line = line[:column] + mark + line[column + 1 :]
    return board[:row] + [line] + board[row + 1 :]


def rows_fully_taken(board: list[str]) -> list[int]:
    """Return the numbers of the lines of `board` in which no '.' is left.

    Write a function that finds the full rows of `board`, those without a dot, and returns their
    indices from top to bottom.

    返回 `board` 中已没有 '.' 的各行的行号。

    编写一个函数，找出 `board` 里的满行（不含点号的行），从上到下返回它们的下标。

    >>> rows_fully_taken(["x.x", "xox", "ooo"])
    [1, 2]
    >>> rows_fully_taken(["..."])
    []
    """
    return [i for i, line in enumerate(board) if "." not in line]


def rows_fully_taken_2(board: list[str]) -> list[int]:
    full = []
    for i in range(len(board)):
        if board[i].count(".") == 0:
            full.append(i)
    return full


def settled_board(board: list[str]) -> list[str]:
    """Let the stones of each line of `board` slide to the right: first come the dots of the line
    and then its other characters, in the order they had.

    Given the lines of a `board`, move the '.' of every line to its left end.

    让 `board` 每一行的棋子滑到右边：先是该行的所有点号，然后是其余字符，顺序不变。

    给定盘面 `board` 的各行，把每一行中的 '.' 都移到最左端。

    >>> settled_board(["a.b.", "...."])
    ['..ab', '....']
    >>> settled_board(["xy"])
    ['xy']
    """
    return [line.replace(".", "").rjust(len(line), ".") for line in board]


def settled_board_2(board: list[str]) -> list[str]:
    result = []
    for line in board:
        stones = line.replace(".", "")
        result.append("." * (len(line) - len(stones)) + stones)
    return result


def symmetric_rows(board: list[str]) -> list[str]:
    """Return the lines of `board` that read the same from both sides and are not all one
    character.

    Keep those lines of `board` which are palindromes with at least two different characters.

    返回 `board` 中左右对称、且不是由同一个字符组成的各行。

    保留 `board` 里那些既是回文又至少含有两种字符的行。

    >>> symmetric_rows(["x.x", "...", "xx."])
    ['x.x']
    >>> symmetric_rows(["a"])
    []
    """
    return [line for line in board if line == line[::-1] and len(set(line)) > 1]


def symmetric_rows_2(board: list[str]) -> list[str]:
    result = []
    for line in board:
        if len(set(line)) >= 2 and line == line[::-1]:
            result.append(line)
    return result


def mirrored_halves(lines: list[str]) -> list[str]:
    """Append to each of `lines` its own mirror image.

    You are given the left half of a picture as a list of strings `lines`. Complete it by writing
    every line once more, backwards, to its right.

    在 `lines` 的每一行后面接上它自己的镜像。

    给定图案的左半部分 `lines`，在每行右侧再倒着写一遍，补成完整的图案。

    >>> mirrored_halves(["/_", "|o"])
    ['/__/', '|oo|']
    >>> mirrored_halves([""])
    ['']
    """
    return [line + line[::-1] for line in lines]


def pupils_with_all_passed(marks: list[tuple[str, list[int]]], limit: int) -> list[str]:
    """Return the names of the pupils whose every mark is at least `limit`. Each entry of `marks`
    is a name with a list of marks.

    Given pairs `(name, numbers)` in `marks`, list the names for which no number is below `limit`.

    返回每门成绩都不低于 `limit` 的学生名字。`marks` 的每一项是名字和成绩列表。

    给定由（名字，数字列表）组成的 `marks`，列出所有数字都达到 `limit` 的名字。

    >>> pupils_with_all_passed([("Ida", [60, 75]), ("Jo", [80, 40])], 50)
    ['Ida']
    >>> pupils_with_all_passed([("Kim", [])], 50)
    ['Kim']
    """
    return [name for name, numbers in marks if all(number >= limit for number in numbers)]


def pupils_with_all_passed_2(marks: list[tuple[str, list[int]]], limit: int) -> list[str]:
    passed = []
    for name, numbers in marks:
        if not numbers or min(numbers) >= limit:
            passed.append(name)
    return passed


def best_mark_sums(marks: list[list[int]], n: int) -> list[int]:
    """Return for each row of `marks` the sum of its `n` largest numbers.

    Every row of `marks` holds the marks of one pupil, of which only the best `n` count. Return the
    totals.

    对 `marks` 的每一行，返回其中最大的 `n` 个数之和。

    `marks` 的每一行是一名学生的成绩，只计最好的 `n` 个，返回各人的总分。

    >>> best_mark_sums([[5, 1, 4], [2, 2, 2]], 2)
    [9, 4]
    >>> best_mark_sums([[3], []], 2)
    [3, 0]
    """
    return [sum(sorted(row, reverse=True)[:n]) for row in marks]


def best_mark_sums_2(marks: list[list[int]], n: int) -> list[int]:
    totals = []
    for row in marks:
        totals.append(sum(heapq.nlargest(n, row)))
    return totals


def jury_totals(votes: list[list[int]]) -> list[int]:
    """Return the total of each row of `votes` without its smallest and its largest number. Each
    row has at least two numbers.

    You are given the points of a jury for each skater. Drop the lowest and the highest points of
    each row of `votes` and add up the rest.

    返回 `votes` 每一行去掉一个最小值和一个最大值后的总和。每行至少有两个数。

    给定评委给每位选手的分数 `votes`，每行去掉最低分和最高分，把其余的加起来。

    >>> jury_totals([[5, 9, 7], [6, 6, 6, 1]])
    [7, 12]
    >>> jury_totals([[4, 8]])
    [0]
    """
    return [sum(row) - min(row) - max(row) for row in votes]


def jury_totals_2(votes: list[list[int]]) -> list[int]:
    return [sum(sorted(row)[1:-1]) for row in votes]


def has_row_of_zeros(grid: list[list[int]]) -> bool:
    """Tell whether some row of `grid` holds zeros only. An empty row does not count.

    Write a function that returns True if there is a row in `grid` that is not empty and whose
    numbers are all 0.

    判断 `grid` 中是否有某一行全是零，空行不算。

    编写一个函数，若 `grid` 里存在非空且所有数都为 0 的行，则返回 True。

    >>> has_row_of_zeros([[1, 0], [0, 0]])
    True
    >>> has_row_of_zeros([[0, 1], []])
    False
    """
    return any(row and not any(row) for row in grid)


def has_row_of_zeros_2(grid: list[list[int]]) -> bool:
    for row in grid:
        if len(row) > 0 and row.count(0) == len(row):
            return True
    return False


def wall_length(board: list[str]) -> int:
    """Return how long the longest piece of wall in a line of `board` is, that is, the most '#'
    characters in a row from left to right.

    Given a `board` of '#' and '.', find the longest run of '#' within a single line.

    返回 `board` 的某一行中最长的一段墙的长度，即从左到右连续的 '#' 最多有几个（其余格子为 '.'）。

    给定由 '#' 和 '.' 组成的 `board`，求同一行内连续 '#' 的最大个数。

    >>> wall_length(["##.#", ".###"])
    3
    >>> wall_length(["..."])
    0
    >>> wall_length([])
    0
    """
    longest = 0
    for line in board:
        for piece in line.split("."):
            longest = max(longest, len(piece))
    return longest


def wall_length_2(board: list[str]) -> int:
    return max((len(piece) for line in board for piece in line.split(".")), default=0)


def steps_until_wall(board: list[str], row: int, column: int) -> int:
    """Return how many steps to the right one can take from the cell at `row` and `column` of
    `board` before a '#' or the edge stops the way.

    Start at the given cell of `board` and walk right over cells other than '#'. Count the steps.

    从 `board` 的 `row` 行 `column` 列出发向右走，返回在遇到 '#' 或边缘之前能走的步数。

    给定 `board` 和起点位置 `row`、`column`，一直向右经过不是 '#' 的格子，统计走了多少步。

    >>> steps_until_wall(["...#."], 0, 0)
    2
    >>> steps_until_wall(["....", "#..."], 1, 1)
    2
    >>> steps_until_wall([".#"], 0, 0)
    0
    """
    line = board[row]
    steps = 0
    while column + steps + 1 < len(line) and line[column + steps + 1] != "#":
        steps += 1
    return steps


def steps_until_wall_2(board: list[str], row: int, column: int) -> int:
    return len(board[row][column + 1 :].split("#")[0])


def bordering_pairs(board: list[str], mark: str) -> int:
    """Count the places in `board` where two cells with `mark` stand one above the other.

    You are given equally long strings in `board`. Return how many cells hold the character `mark`
    and have the same character right below them.

    统计 `board` 中上下相邻的两格都是 `mark` 的地方有多少处。

    给定等长的字符串列表 `board`，返回有多少个格子是字符 `mark`，且正下方的格子也是它。

    >>> bordering_pairs(["x.", "xx", "xx"], "x")
    3
    >>> bordering_pairs(["x.x"], "x")
    0
    """
    count = 0
    for upper, lower in zip(board, board[1:]):
        for a, b in zip(upper, lower):
            if a == b == mark:
                count += 1
    return count


def bordering_pairs_2(board: list[str], mark: str) -> int:
    lines = zip(board, board[1:])
    return sum(a == mark and b == mark for up, down in lines for a, b in zip(up, down))


def visible_from_left(rows: list[list[int]]) -> int:
    """Count the houses that are seen from the left. In each of `rows` a house is seen if it is
    higher than all before it.

    Given rows of heights, count in all `rows` together the numbers greater than every earlier
    number in their row. Heights are positive.

    统计从左边能看到多少座房子：在 `rows` 的每一行中，比前面所有房子都高的才看得到。

    给定若干行高度 `rows`（均为正数），数出各行中大于其前面所有数的数，返回总个数。

    >>> visible_from_left([[3, 1, 5], [2, 2, 2]])
    3
    >>> visible_from_left([[]])
    0
    """
    count = 0
    for row in rows:
        highest = 0
        for height in row:
            if height > highest:
                highest = height
                count += 1
    return count


def grid_of_products(first: list[int], second: list[int]) -> list[list[int]]:
    """Return a grid with a row for each number of `first` and a column for each number of
    `second`. A cell holds the product of the two, or 0 if they are equal.

    Build the multiplication grid of `first` and `second`, but write 0 where a number meets itself.

    返回一个网格，行对应 `first` 的数，列对应 `second` 的数，格子为两数之积；两数相等时为 0。

    用 `first` 和 `second` 生成乘法网格，但在相同的数相遇的格子里写 0。

    >>> grid_of_products([2, 3], [3, 4])
    [[6, 8], [0, 12]]
    >>> grid_of_products([5], [5])
    [[0]]
    >>> grid_of_products([], [1, 2])
    []
    """
    return [[0 if a == b else a * b for b in second] for a in first]


def grid_of_products_2(first: list[int], second: list[int]) -> list[list[int]]:
    grid = []
    for a in first:
        row = []
        for b in second:
            row.append(a * b if a != b else 0)
        grid.append(row)
    return grid


def letter_steps_board(n: int) -> list[str]:
    """Return `n` lines of which the first is one 'a', the second two times 'b', the third three
    times 'c' and so on, each filled up to `n` characters with dots on the right.

    Draw a staircase of letters with `n` steps as a list of strings of length `n`. `n` is at most
    26.

    返回 `n` 行：第一行一个 'a'，第二行两个 'b'，第三行三个 'c'……每行右侧用点号补足到 `n` 个字符。

    用字母画一个有 `n` 级的阶梯，返回长度为 `n` 的字符串列表，`n` 不超过 26。

    >>> letter_steps_board(3)
    ['a..', 'bb.', 'ccc']
    >>> letter_steps_board(1)
    ['a']
    >>> letter_steps_board(0)
    []
    """
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [(letters[i] * (i + 1)).ljust(n, ".") for i in range(n)]


def letter_steps_board_2(n: int) -> list[str]:
    lines = []
    for i in range(n):
        letter = chr(ord("a") + i)
        lines.append(letter * (i + 1) + "." * (n - i - 1))
    return lines


def frame_only(rows: int, columns: int, mark: str) -> list[str]:
    """Draw the outline of a rectangle with `rows` lines and `columns` characters in each. The
    outline consists of `mark`, the inside of spaces. Both sizes are at least 2.

    Given a size and a character, return the lines of an empty box drawn with `mark`.

    画一个 `rows` 行、每行 `columns` 个字符的矩形边框：边框用 `mark`，内部用空格。行列数都至少为 2。

    给定大小 `rows`、`columns` 和字符 `mark`，返回用它画出的空心方框的各行。

    >>> frame_only(3, 4, "*")
    ['****', '*  *', '****']
    >>> frame_only(2, 2, "o")
    ['oo', 'oo']
    """
    full = mark * columns
    hollow = mark + " " * (columns - 2) + mark
    return [full] + [hollow] * (rows - 2) + [full]


def frame_only_2(rows: int, columns: int, mark: str) -> list[str]:
    lines = []
    for r in range(rows):
        if r == 0 or r == rows - 1:
            lines.append(mark * columns)
        else:
            lines.append(mark + " " * (columns - 2) + mark)
    return lines


def ring_numbers(n: int) -> list[list[int]]:
    """Return an `n` by `n` grid in which every cell holds the number of its ring: 0 for the outer
    cells, 1 for the cells just inside of them and so on.

    Build a square grid of side `n` where each cell tells how far it is from the nearest edge.

    返回 `n` 行 `n` 列的网格，每格写着它所在圈的编号：最外圈为 0，往里一圈为 1，依此类推。

    生成边长为 `n` 的方阵，每个格子的值是它到最近边缘的距离。

    >>> ring_numbers(3)
    [[0, 0, 0], [0, 1, 0], [0, 0, 0]]
    >>> ring_numbers(4)
    [[0, 0, 0, 0], [0, 1, 1, 0], [0, 1, 1, 0], [0, 0, 0, 0]]
    >>> ring_numbers(1)
    [[0]]
    """
    last = n - 1
    return [[min(r, c, last - r, last - c) for c in range(n)] for r in range(n)]


def bookings_on_day(bookings: list[dict], day: int) -> list[str]:
    """Return the "guest" of all `bookings` that cover `day`. A booking covers the days from its
    "from" up to the day before its "to".

    Given records with the fields "guest", "from" and "to", list the guests who stay in the night
    of `day`; on the day "to" they have left.

    返回 `bookings` 中包含 `day` 这一天的各条记录的 "guest"，从 "from" 当天算到 "to" 的前一天。

    给定含有 "guest"、"from"、"to" 字段的记录 `bookings`，列出 `day` 当晚住着的客人，"to" 当天已离开。

    >>> bookings_on_day([{"guest": "Li", "from": 2, "to": 5}], 4)
    ['Li']
    >>> bookings_on_day([{"guest": "Li", "from": 2, "to": 5}], 5)
    []
    """
    return [stay["guest"] for stay in bookings if stay["from"] <= day < stay["to"]]


def bookings_on_day_2(bookings: list[dict], day: int) -> list[str]:
    guests = []
    for booking in bookings:
        if day >= booking["from"] and day < booking["to"]:
            guests.append(booking["guest"])
    return guests


def largest_in_group(records: list[dict], group: str) -> int:
    """Return the largest "value" of the records whose "group" is `group`, or 0 if the group has no
    records.

    You are given dictionaries with the fields "group" and "value". Find the maximum in one group.

    返回 `records` 中 "group" 为 `group` 的记录的最大 "value"，该组没有记录时返回 0。

    给定含有 "group" 和 "value" 字段的字典列表 `records`，求某一组中的最大值。

    >>> largest_in_group([{"group": "a", "value": 3}, {"group": "a", "value": 8}], "a")
    8
    >>> largest_in_group([{"group": "a", "value": 3}], "b")
    0
    """
    return max((item["value"] for item in records if item["group"] == group), default=0)


def largest_in_group_2(records: list[dict], group: str) -> int:
    values = [item["value"] for item in records if item["group"] == group]
    return max(values) if values else 0


def only_fields(records: list[dict], fields: list[str]) -> list[list]:
    """Return for each of `records` the list of its values in the order of `fields`; a missing
    field gives None.

    Turn the dictionaries in `records` into rows with one column for each name in `fields`.

    对 `records` 的每条记录，按 `fields` 的顺序返回其值的列表，缺少的字段为 None。

    把字典列表 `records` 变成若干行，`fields` 中的每个名字对应一列。

    >>> only_fields([{"a": 1, "b": 2}, {"b": 5}], ["b", "a"])
    [[2, 1], [5, None]]
    >>> only_fields([{}], [])
    [[]]
    """
    return [[record.get(field) for field in fields] for record in records]


def only_fields_2(records: list[dict], fields: list[str]) -> list[list]:
    rows = []
    for record in records:
        row = []
        for field in fields:
            row.append(record.get(field))
        rows.append(row)
    return rows


def without_sold_out(products: list[dict]) -> list[dict]:
    """Return those `products` whose "count" is above zero, with the largest counts first.

    Drop the records of `products` with a "count" of 0 and sort the others by "count", descending.

    返回 `products` 中 "count" 大于零的记录，数量多的排在前面。

    去掉 `products` 里 "count" 为 0 的记录，其余按 "count" 从大到小排序。

    >>> without_sold_out([{"id": 1, "count": 2}, {"id": 2, "count": 0}, {"id": 3, "count": 9}])
    [{'id': 3, 'count': 9}, {'id': 1, 'count': 2}]
    >>> without_sold_out([{"id": 1, "count": 0}])
    []
    """
    left = [product for product in products if product["count"] > 0]
    return sorted(left, key=lambda product: product["count"], reverse=True)


def without_sold_out_2(products: list[dict]) -> list[dict]:
    left = []
    for product in products:
        if product["count"] > 0:
            left.append(product)
    left.sort(key=lambda product: -product["count"])
    return left


def average_of_field(records: list[dict], field: str) -> float:
    """Return the average of `field` over those `records` that have it, rounded to one decimal, and
    0.0 when none has it.

    Given dictionaries, take the mean of the values of `field`, skipping the records without it;
    round it to one decimal.

    返回 `records` 中具有 `field` 的记录的该字段平均值，保留一位小数；都没有时返回 0.0。

    给定字典列表 `records`，跳过没有 `field` 的记录，求该字段的平均数并四舍五入到一位小数。

    >>> average_of_field([{"size": 3}, {"size": 4}, {"name": "x"}], "size")
    3.5
    >>> average_of_field([{"size": 7}], "weight")
    0.0
    """
    values = [record[field] for record in records if field in record]
    return round(sum(values) / len(values), 1) if values else 0.0


def average_of_field_2(records: list[dict], field: str) -> float:
    total = count = 0
    for record in records:
        if field in record:
            total += record[field]
            count += 1
    return round(total / count, 1) if count else 0.0


def ids_are_unique(records: list[dict]) -> bool:
    """Check that no two of `records` have the same "id". Records without "id" are ignored.

    Write a function that returns False as soon as an "id" occurs for the second time in `records`,
    and True if that never happens.

    检查 `records` 中是否没有两条记录的 "id" 相同，没有 "id" 的记录忽略不计。

    编写一个函数，若 `records` 里有某个 "id" 第二次出现就返回 False，否则返回 True。

    >>> ids_are_unique([{"id": 1}, {"id": 2}, {}])
    True
    >>> ids_are_unique([{"id": 1}, {"id": 1}])
    False
    """
    ids = [record["id"] for record in records if "id" in record]
    return len(ids) == len(set(ids))


def ids_are_unique_2(records: list[dict]) -> bool:
    seen = set()
    for record in records:
        if "id" in record:
            if record["id"] in seen:
                return False
            seen.add(record["id"])
    return True


def joined_words_of_rows(rows: list[list[str]], mark: str) -> list[str]:
    """Join the words of each of `rows` with `mark` and leave out rows that are empty.

    Given rows of words, make a string of every row that has words, with `mark` between them.

    用 `mark` 连接 `rows` 每一行的单词，空行跳过。

    给定若干行单词 `rows`，把每个非空的行拼成一个字符串，单词之间放 `mark`。

    >>> joined_words_of_rows([["a", "b"], [], ["c"]], "-")
    ['a-b', 'c']
    >>> joined_words_of_rows([[]], ",")
    []
    """
    return [mark.join(row) for row in rows if row]


def joined_words_of_rows_2(rows: list[list[str]], mark: str) -> list[str]:
    lines = []
    for row in rows:
        if len(row) > 0:
            lines.append(mark.join(row))
    return lines


def longest_word_per_row(rows: list[list[str]]) -> list[str]:
    """Return the longest word of each of `rows`, or an empty string for an empty row. The first
    one wins a tie.

    You are given lists of words in `rows`. Pick from each the word with the most letters.

    返回 `rows` 每一行中最长的单词，空行返回空串，长度相同时取靠前的。

    给定由单词列表组成的 `rows`，从每个列表中选出字母最多的单词。

    >>> longest_word_per_row([["go", "home"], [], ["up", "at"]])
    ['home', '', 'up']
    >>> longest_word_per_row([])
    []
    """
    return [max(row, key=len, default="") for row in rows]


def longest_word_per_row_2(rows: list[list[str]]) -> list[str]:
    result = []
    for row in rows:
        longest = ""
        for word in row:
            if len(word) > len(longest):
                longest = word
        result.append(longest)
    return result


def rows_with_repeats(rows: list[list[int]]) -> list[int]:
    """Return the indices of those `rows` in which some number occurs more than once.

    Which of `rows` hold a repeated number? Return their positions, counted from 0.

    返回 `rows` 中含有重复数字的各行的下标。

    `rows` 的哪些行里有某个数出现不止一次？返回它们的位置（从 0 开始）。

    >>> rows_with_repeats([[1, 2], [3, 3], [4, 5, 4]])
    [1, 2]
    >>> rows_with_repeats([[], [1]])
    []
    """
    return [i for i, row in enumerate(rows) if len(set(row)) < len(row)]


def rows_with_repeats_2(rows: list[list[int]]) -> list[int]:
    result = []
    for i, row in enumerate(rows):
        if any(row.count(number) > 1 for number in row):
            result.append(i)
    return result


def first_negative_per_row(grid: list[list[int]]) -> list[int]:
    """Return for every row of `grid` its first negative number, or 0 when it has none.

    Go through each row of `grid` from the left until a number below zero is found.

    对 `grid` 的每一行返回第一个负数，没有负数时为 0。

    从左到右查看 `grid` 的每一行，找到首个小于零的数放进结果，找不到则放 0。

    >>> first_negative_per_row([[1, -2, -3], [4, 5]])
    [-2, 0]
    >>> first_negative_per_row([[]])
    [0]
    """
    return [next((number for number in row if number < 0), 0) for row in grid]


def first_negative_per_row_2(grid: list[list[int]]) -> list[int]:
    result = []
    for row in grid:
        negative = [number for number in row if number < 0]
        result.append(negative[0] if negative else 0)
    return result


def column_is_constant(grid: list[list[int]], column: int) -> bool:
    """Tell whether all numbers in the column `column` of `grid` are equal.

    Given a `grid`, return True if each row has the same number at the position `column`.

    判断 `grid` 的第 `column` 列中所有的数是否都相等。

    给定 `grid`，若每一行在位置 `column` 上的数都相同，则返回 True。

    >>> column_is_constant([[1, 7], [2, 7]], 1)
    True
    >>> column_is_constant([[1, 7], [2, 7]], 0)
    False
    >>> column_is_constant([[4]], 0)
    True
    """
    return len({row[column] for row in grid}) <= 1


def column_is_constant_2(grid: list[list[int]], column: int) -> bool:
    return all(row[column] == grid[0][column] for row in grid)


def rows_after_marker(rows: list[list[str]], marker: str) -> list[list[str]]:
    """Return all `rows` that come after the first row starting with `marker`. If there is no such
    row, the result is empty.

    Skip `rows` up to and including the first one whose first element is `marker`.

    返回 `rows` 中位于第一个以 `marker` 开头的行之后的所有行；没有这样的行则为空。

    跳过 `rows` 的前面部分，直到首元素为 `marker` 的第一行（含该行），返回其余的行。

    >>> rows_after_marker([["x"], ["data"], ["a", "b"], ["c"]], "data")
    [['a', 'b'], ['c']]
    >>> rows_after_marker([["x"], []], "data")
    []
    """
    for i, row in enumerate(rows):
        if row and row[0] == marker:
            return rows[i + 1 :]
    return []


def total_without_column(grid: list[list[int]], column: int) -> int:
    """Add up all numbers of `grid` except those in the column `column`.

    Given a `grid` and a column number, return the sum of the cells of all other columns.

    把 `grid` 中除第 `column` 列以外的所有数相加。

    给定 `grid` 和列号 `column`，返回其余各列的数字总和。

    >>> total_without_column([[1, 2, 3], [4, 5, 6]], 1)
    14
    >>> total_without_column([[9]], 0)
    0
    """
    return sum(sum(row) - row[column] for row in grid)


def total_without_column_2(grid: list[list[int]], column: int) -> int:
    total = 0
    for row in grid:
        for c, number in enumerate(row):
            if c != column:
                total += number
    return total


def sum_by_row_parity(grid: list[list[int]]) -> tuple[int, int]:
    """Return the sum of the rows 0, 2, 4, ... of `grid` and the sum of the rows 1, 3, 5, ...

    You are given a `grid`. Add up the numbers of its even rows and those of its odd rows, counted
    from 0, and return both totals.

    返回 `grid` 中第 0、2、4……行的总和与第 1、3、5……行的总和。

    给定 `grid`，分别求偶数行与奇数行（从 0 起编号）所有数的和，并返回这两个和。

    >>> sum_by_row_parity([[1, 1], [5, 5], [2, 2]])
    (6, 10)
    >>> sum_by_row_parity([[3]])
    (3, 0)
    """
    return sum(map(sum, grid[::2])), sum(map(sum, grid[1::2]))


def sum_by_row_parity_2(grid: list[list[int]]) -> tuple[int, int]:
    totals = [0, 0]
    for i, row in enumerate(grid):
        totals[i % 2] += sum(row)
    return totals[0], totals[1]


def positive_per_column(grid: list[list[int]]) -> list[int]:
    """Return for each column of `grid` how many of its numbers are positive.

    Write a function that counts the numbers above zero in every column of `grid`.

    对 `grid` 的每一列，返回其中正数的个数。

    编写一个函数，统计 `grid` 各列中大于零的数有多少个。

    >>> positive_per_column([[1, -1], [2, 3]])
    [2, 1]
    >>> positive_per_column([[0, 0, 5]])
    [0, 0, 1]
    >>> positive_per_column([])
    []
    """
    return [sum(number > 0 for number in column) for column in zip(*grid)]


def row_with_smallest_spread(grid: list[list[int]]) -> list[int]:
    """Return the row of `grid` whose largest and smallest numbers are closest together. The first
    one wins a tie; no row is empty.

    Given a `grid`, find the row with the least difference of maximum and minimum.

    返回 `grid` 中最大数与最小数之差最小的一行，并列时取第一个。各行均不为空。

    给定 `grid`，找出极差最小的那一行。

    >>> row_with_smallest_spread([[1, 9], [4, 6], [0, 5]])
    [4, 6]
    >>> row_with_smallest_spread([[3]])
    [3]
    """
    return min(grid, key=lambda row: max(row) - min(row))


def row_with_smallest_spread_2(grid: list[list[int]]) -> list[int]:
    best = grid[0]
    for row in grid:
        if max(row) - min(row) < max(best) - min(best):
            best = row
    return best


def running_best_rows(grid: list[list[int]]) -> list[list[int]]:
    """Keep the rows of `grid` whose sum is greater than the sums of all rows before them.

    You are given a list of rows. Return those that set a new record with their sum; the first row
    always does.

    保留 `grid` 中总和大于前面所有行总和的那些行。

    给定行的列表 `grid`，返回总和创下新高的各行，第一行总是算在内。

    >>> running_best_rows([[1, 2], [0, 1], [5, 5]])
    [[1, 2], [5, 5]]
    >>> running_best_rows([[-3], [-5], [-1]])
    [[-3], [-1]]
    >>> running_best_rows([])
    []
    """
    result = []
    for row in grid:
        if not result or sum(row) > sum(result[-1]):
            result.append(row)
    return result


def divisible_cells(grid: list[list[int]], n: int) -> int:
    """Count the numbers in `grid` that are divisible by `n` but are not zero.

    Given rows of numbers, return how many cells are multiples of `n`, zeros left aside.

    统计 `grid` 中能被 `n` 整除且不为零的数的个数。

    给定若干行数字 `grid`，返回有多少个格子是 `n` 的倍数，零不算。

    >>> divisible_cells([[3, 4], [0, 9]], 3)
    2
    >>> divisible_cells([[1], []], 2)
    0
    """
    return sum(x % n == 0 and x != 0 for row in grid for x in row)


def divisible_cells_2(grid: list[list[int]], n: int) -> int:
    count = 0
    for row in grid:
        for x in row:
            if x and x % n == 0:
                count += 1
    return count


def rows_cut_or_filled(rows: list[list[int]], size: int) -> list[list[int]]:
    """Cut each of `rows` after `size` numbers and fill shorter ones up with zeros at the end.

    Make every row in `rows` exactly `size` long: longer rows lose their end, shorter rows get
    zeros.

    把 `rows` 的每一行截到 `size` 个数，不足的在末尾补零。

    让 `rows` 中每一行的长度都恰好为 `size`：过长的去掉尾部，过短的补 0。

    >>> rows_cut_or_filled([[1, 2, 3], [4]], 2)
    [[1, 2], [4, 0]]
    >>> rows_cut_or_filled([[]], 3)
    [[0, 0, 0]]
    """
    return [(row + [0] * size)[:size] for row in rows]


def rows_cut_or_filled_2(rows: list[list[int]], size: int) -> list[list[int]]:
    result = []
    for row in rows:
        new_row = row[:size]
        while len(new_row) < size:
            new_row.append(0)
        result.append(new_row)
    return result


def count_of_both_marks(board: list[str], a: str, b: str) -> int:
    """Count the lines of `board` that contain both the character `a` and the character `b`.

    Given a list of strings `board`, return how many of them hold `a` as well as `b`.

    统计 `board` 中同时含有字符 `a` 和字符 `b` 的行数。

    给定字符串列表 `board`，返回其中既有 `a` 又有 `b` 的行有多少个。

    >>> count_of_both_marks(["xo", "x.", "ox"], "x", "o")
    2
    >>> count_of_both_marks([], "x", "o")
    0
    """
    return sum(a in line and b in line for line in board)


def count_of_both_marks_2(board: list[str], a: str, b: str) -> int:
    count = 0
    for line in board:
        if a in line and b in line:
            count += 1
    return count


def free_columns(board: list[str]) -> list[int]:
    """Return the columns of `board` into which a piece can still be dropped, that is, whose top
    cell is '.'. The board has at least one line.

    You are given the lines of a `board`. List the positions of the dots in its first line.

    返回 `board` 中还能放入棋子的列号，即最上面一格为 '.' 的列。盘面至少有一行。

    给定盘面 `board` 的各行，列出第一行中点号所在的位置。

    >>> free_columns([".x.", "oxo"])
    [0, 2]
    >>> free_columns(["xo", "ox"])
    []
    """
    return [i for i, cell in enumerate(board[0]) if cell == "."]


def free_columns_2(board: list[str]) -> list[int]:
    columns = []
    for i in range(len(board[0])):
        if board[0][i] == ".":
            columns.append(i)
    return columns


def won_by_row(board: list[str]) -> str:
    """Return the mark that fills a whole line of `board`, looking from the top; dots do not count.
    Without such a line return an empty string. Lines are never empty.

    Find the first line of `board` made of a single character other than '.', and return that
    character, or ''.

    返回占满 `board` 某一整行的标记（从上往下看，点号不算）；没有这样的行则返回空串。各行都不为空。

    找出 `board` 中第一个只由同一个非 '.' 字符组成的行，返回该字符，找不到返回 ''。

    >>> won_by_row(["xo.", "ooo", "x.x"])
    'o'
    >>> won_by_row(["...", "xox"])
    ''
    """
    for line in board:
        if line[0] != "." and line == line[0] * len(line):
            return line[0]
    return ""


def won_by_row_2(board: list[str]) -> str:
    for line in board:
        if len(set(line)) == 1 and "." not in line:
            return line[0]
    return ""


def won_by_column(board: list[str], mark: str) -> bool:
    """Tell whether some column of `board` consists of `mark` only.

    Given equally long strings, check if there is a position at which each of them has the
    character `mark`.

    判断 `board` 是否有某一列全由 `mark` 组成。

    给定等长的字符串列表 `board`，检查是否存在一个位置，使每个字符串在该处都是字符 `mark`。

    >>> won_by_column(["xo", "xo", ".o"], "o")
    True
    >>> won_by_column(["xo", "xo", ".o"], "x")
    False
    """
    return any(set(column) == {mark} for column in zip(*board))


def won_by_column_2(board: list[str], mark: str) -> bool:
    for c in range(len(board[0])):
        if all(line[c] == mark for line in board):
            return True
    return False


def paid_by_each(costs: list[tuple[str, int]], names: list[str]) -> list[int]:
    """Return for each of `names` how much that person has paid, given the pairs `(name, amount)`
    in `costs`.

    You are given a list of payments and a list of people. Return one total per person, in the
    order of `names`.

    根据 `costs` 中的（名字，金额），按 `names` 的顺序返回每个人付了多少。

    给定付款记录 `costs` 和人员名单 `names`，为每个人求出付款总额，顺序与 `names` 相同。

    >>> paid_by_each([("Al", 5), ("Bea", 3), ("Al", 2)], ["Bea", "Al", "Cy"])
    [3, 7, 0]
    >>> paid_by_each([], ["Al"])
    [0]
    """
    return [sum(amount for who, amount in costs if who == name) for name in names]


def paid_by_each_2(costs: list[tuple[str, int]], names: list[str]) -> list[int]:
    totals = {name: 0 for name in names}
    for who, amount in costs:
        if who in totals:
            totals[who] += amount
    return [totals[name] for name in names]


def latest_price(prices: list[tuple[int, str, int]], item: str) -> int:
    """Return the price of `item` on the latest day. Each entry of `prices` is a day, a name and a
    price, in any order. If `item` does not occur, return -1.

    Among the tuples `(day, name, price)` for `item`, find the one with the greatest day.

    返回 `item` 在最晚一天的价格。`prices` 的每一项是（日期，名称，价格），顺序任意；没有该商品时返回 -1。

    在 `prices` 中属于 `item` 的元组（日期，名称，价格）里，找出日期最大的那个，返回其价格，没有则为 -1。

    >>> latest_price([(3, "tea", 5), (7, "tea", 6), (9, "milk", 2)], "tea")
    6
    >>> latest_price([(1, "tea", 5)], "jam")
    -1
    """
    found = [(day, price) for day, name, price in prices if name == item]
    return max(found)[1] if found else -1


def latest_price_2(prices: list[tuple[int, str, int]], item: str) -> int:
    latest, result = -1, -1
    for day, name, price in prices:
        if name == item and day > latest:
            latest, result = day, price
    return result


def tags_of_records(records: list[dict]) -> list[str]:
    """Return all different tags of `records` in alphabetical order. Each record may have a list
    under "tags".

    Collect the texts in the "tags" lists of `records` without repetitions and sort them.

    返回 `records` 中出现过的所有不同标签，按字母顺序排列。每条记录的 "tags" 可能是一个列表。

    收集 `records` 各条记录 "tags" 列表中的文本，去重后排序，没有 "tags" 的记录跳过。

    >>> tags_of_records([{"tags": ["new", "hot"]}, {"tags": ["hot"]}, {}])
    ['hot', 'new']
    >>> tags_of_records([{}])
    []
    """
    return sorted({tag for record in records for tag in record.get("tags", [])})


def tags_of_records_2(records: list[dict]) -> list[str]:
    tags = set()
    for record in records:
        tags.update(record.get("tags", []))
    return sorted(tags)


def numbered_records(names: list[str], start: int) -> list[dict]:
    """Make a record for each of `names`, with the fields "id" and "name". The ids count up from
    `start`.

    Write a function that turns a list of names into dictionaries such as {"id": 1, "name": "Eva"}.

    为 `names` 中的每个名字生成一条含 "id" 和 "name" 字段的记录，编号从 `start` 起递增。

    编写一个函数，把名字列表 `names` 变成字典列表，"id" 从 `start` 开始依次加一。

    >>> numbered_records(["Eva", "Max"], 1)
    [{'id': 1, 'name': 'Eva'}, {'id': 2, 'name': 'Max'}]
    >>> numbered_records([], 5)
    []
    """
    return [{"id": i, "name": name} for i, name in enumerate(names, start)]


def numbered_records_2(names: list[str], start: int) -> list[dict]:
    records = []
    for name in names:
        records.append({"id": start, "name": name})
        start += 1
    return records


def flat_without(lists: list[list[str]], banned: list[str]) -> list[str]:
    """Flatten `lists` into one list, leaving out every element that is in `banned`.

    Given lists of words and a list of banned words, return all allowed words in order.

    把 `lists` 展开成一个列表，去掉所有在 `banned` 中的元素。

    给定若干单词列表 `lists` 和禁用词 `banned`，按顺序返回所有允许的单词。

    >>> flat_without([["a", "x"], ["b", "a"]], ["x"])
    ['a', 'b', 'a']
    >>> flat_without([["x"]], ["x"])
    []
    """
    return [word for words in lists for word in words if word not in banned]


def flat_without_2(lists: list[list[str]], banned: list[str]) -> list[str]:
    result = []
    for words in lists:
        for word in words:
            if word not in banned:
                result.append(word)
    return result


def sum_of_firsts_over(rows: list[list[int]], limit: int) -> int:
    """Add up the first numbers of those `rows` that have a total above `limit`.

    You are given `rows` of numbers, none of them empty. Whenever the sum of a row is greater than
    `limit`, its first number counts.

    把 `rows` 中总和大于 `limit` 的各行的第一个数相加。

    给定若干非空的行 `rows`，只要某行之和超过 `limit`，就把它的首个数计入总和。

    >>> sum_of_firsts_over([[1, 9], [2, 2], [3, 8]], 5)
    4
    >>> sum_of_firsts_over([[1]], 5)
    0
    """
    return sum(row[0] for row in rows if sum(row) > limit)


def sum_of_firsts_over_2(rows: list[list[int]], limit: int) -> int:
    total = 0
    for row in rows:
        if sum(row) > limit:
            total += row[0]
    return total


def stacked_side_by_side(left: list[str], right: list[str]) -> list[str]:
    """Put the boards `left` and `right` next to each other, with ' | ' between the lines. Both
    have the same number of lines.

    Join each line of `left` with the line of `right` at the same height.

    把 `left` 和 `right` 两个盘面并排放置，行与行之间用 ' | ' 隔开。两者行数相同。

    将 `left` 的每一行与 `right` 中同一高度的行用 ' | ' 连接起来。

    >>> stacked_side_by_side(["ab", "cd"], ["xy", "zz"])
    ['ab | xy', 'cd | zz']
    >>> stacked_side_by_side([], [])
    []
    """
    return [a + " | " + b for a, b in zip(left, right)]


def stacked_side_by_side_2(left: list[str], right: list[str]) -> list[str]:
    result = []
    for i in range(len(left)):
        result.append(f"{left[i]} | {right[i]}")
    return result


def rows_ending_higher(grid: list[list[int]]) -> int:
    """Count the rows of `grid` whose first number is smaller than their last one. Rows are not
    empty.

    Given `grid`, return in how many rows the right end is greater than the left end.

    统计 `grid` 中首个数小于末个数的行数，各行均不为空。

    给定 `grid`，返回有多少行的右端大于左端。

    >>> rows_ending_higher([[1, 5, 3], [4, 0], [2]])
    1
    >>> rows_ending_higher([])
    0
    """
    return sum(row[0] < row[-1] for row in grid)


def rows_ending_higher_2(grid: list[list[int]]) -> int:
    count = 0
    for row in grid:
        if row[-1] > row[0]:
            count += 1
    return count


def marks_as_numbers(board: list[str], mark: str) -> list[list[int]]:
    """Turn `board` into a grid of numbers: 1 for each `mark` and 0 for any other character.

    You are given the lines of a `board`. Return rows of ones and zeros that show where the
    character `mark` stands.

    把 `board` 变成数字网格：字符 `mark` 记为 1，其他字符记为 0。

    给定盘面 `board` 的各行，返回由 1 和 0 组成的行，标出 `mark` 所在的位置。

    >>> marks_as_numbers(["x.", ".x"], "x")
    [[1, 0], [0, 1]]
    >>> marks_as_numbers(["ooo"], "x")
    [[0, 0, 0]]
    """
    return [[1 if cell == mark else 0 for cell in line] for line in board]


def marks_as_numbers_2(board: list[str], mark: str) -> list[list[int]]:
    grid = []
    for line in board:
        grid.append([int(cell == mark) for cell in line])
    return grid


def drawn_heights(grid: list[list[int]], level: int) -> list[str]:
    """Draw `grid` as strings: '#' for every number of at least `level` and '.' for the others.

    Write a function that returns one string per row of `grid`, in which the cells that reach
    `level` are '#' and all lower ones are '.'.

    把 `grid` 画成字符串：不小于 `level` 的数画 '#'，其余画 '.'。

    编写一个函数，为 `grid` 的每一行返回一个字符串，达到 `level` 的格子是 '#'，更低的是 '.'。

    >>> drawn_heights([[1, 5], [7, 3]], 4)
    ['.#', '#.']
    >>> drawn_heights([[4]], 4)
    ['#']
    """
    return ["".join("#" if x >= level else "." for x in row) for row in grid]


def drawn_heights_2(grid: list[list[int]], level: int) -> list[str]:
    lines = []
    for row in grid:
        line = ""
        for x in row:
            line += "#" if x >= level else "."
        lines.append(line)
    return lines


def digit_board_sum(board: list[str]) -> int:
    """Add up all digits on `board`; other characters are skipped.

    Given a list of strings `board`, return the sum of the digits that occur in them.

    把 `board` 上的所有数字字符相加，其他字符跳过。

    给定字符串列表 `board`，返回其中出现的各个数字之和。

    >>> digit_board_sum(["1.3", ".x5"])
    9
    >>> digit_board_sum(["..."])
    0
    """
    return sum(int(cell) for line in board for cell in line if cell.isdigit())


def digit_board_sum_2(board: list[str]) -> int:
    total = 0
    for cell in "".join(board):
        if cell.isdigit():
            total += int(cell)
    return total


def shared_by_all_rows(rows: list[list[int]]) -> int:
    """Return the smallest number that is in every one of `rows`, or -1 if there is none. There is
    at least one row.

    Given lists of numbers, find the least number which all of them have.

    返回在 `rows` 的每一行中都出现的最小的数，没有时返回 -1。至少有一行。

    给定若干数字列表 `rows`，找出它们共有的最小的数，没有共有的数则为 -1。

    >>> shared_by_all_rows([[5, 3, 9], [9, 5], [1, 9, 5]])
    5
    >>> shared_by_all_rows([[1], [2]])
    -1
    """
    common = set(rows[0])
    for row in rows[1:]:
        common &= set(row)
    return min(common, default=-1)


def shared_by_all_rows_2(rows: list[list[int]]) -> int:
    for number in sorted(rows[0]):
        if all(number in row for row in rows):
            return number
    return -1


def row_duels(first: list[list[int]], second: list[list[int]]) -> tuple[int, int]:
    """Compare the grids `first` and `second` row by row. Return how many rows have the greater
    sum in `first` and how many in `second`.

    You are given two grids with the same number of rows. A row with the larger total gets a point
    for its grid, and equal totals give none. Return the points of both.

    逐行比较网格 `first` 和 `second`，返回 `first` 中总和更大的行数与 `second` 中总和更大的行数。

    给定行数相同的 `first` 和 `second`，每行总和较大的一方得一分，相等都不得分，返回双方的得分。

    >>> row_duels([[1, 2], [5, 5]], [[4, 0], [1, 1]])
    (1, 1)
    >>> row_duels([[3]], [[3]])
    (0, 0)
    """
    pairs = [(sum(a), sum(b)) for a, b in zip(first, second)]
    return sum(a > b for a, b in pairs), sum(b > a for a, b in pairs)


def row_duels_2(first: list[list[int]], second: list[list[int]]) -> tuple[int, int]:
    wins = losses = 0
    for a, b in zip(first, second):
        if sum(a) > sum(b):
            wins += 1
        elif sum(a) < sum(b):
            losses += 1
    return wins, losses


def banded_grid(n: int, width: int) -> list[list[int]]:
    """Return an `n` by `n` grid with 1 in the cells whose row and column numbers differ by at most
    `width`, and 0 elsewhere.

    Build a square grid of ones and zeros; the ones lie on the main diagonal and up to `width`
    cells beside it.

    返回 `n` 行 `n` 列的网格，行号与列号相差不超过 `width` 的格子为 1，其余为 0。

    生成由 1 和 0 组成的 `n` 阶方阵，1 位于主对角线及其两旁 `width` 格以内。

    >>> banded_grid(3, 1)
    [[1, 1, 0], [1, 1, 1], [0, 1, 1]]
    >>> banded_grid(2, 0)
    [[1, 0], [0, 1]]
    """
    return [[1 if abs(r - c) <= width else 0 for c in range(n)] for r in range(n)]


def banded_grid_2(n: int, width: int) -> list[list[int]]:
    grid = [[0] * n for _ in range(n)]
    for r in range(n):
        for c in range(n):
            if -width <= r - c <= width:
                grid[r][c] = 1
    return grid


def falling_rows_reversed(grid: list[list[int]]) -> list[list[int]]:
    """Return `grid` with every row reversed whose first number is greater than its last number.

    Given rows of numbers that are not empty, turn around those that begin with more than they end
    with.

    返回把 `grid` 中首个数大于末个数的行都反转后的结果。

    给定若干非空的行 `grid`，凡是开头比结尾大的行就倒过来。

    >>> falling_rows_reversed([[3, 2, 1], [1, 5]])
    [[1, 2, 3], [1, 5]]
    >>> falling_rows_reversed([[4]])
    [[4]]
    """
    return [row[::-1] if row[0] > row[-1] else row for row in grid]


def falling_rows_reversed_2(grid: list[list[int]]) -> list[list[int]]:
    result = []
    for row in grid:
        if row[0] > row[-1]:
            row = row[::-1]
        result.append(row)
    return result


def seats_taken_by(plan: list[list[str]], name: str) -> list[str]:
    """Return the seats in `plan` that belong to `name`, written as row and place, both counted from
    1, such as '2-3'.

    You are given rows of names. List where `name` stands in them, each time as 'row-place'.

    返回 `plan` 中属于 `name` 的座位，写成“排-号”的形式，如 '2-3'，都从 1 开始计数。

    给定若干排名字 `plan`，列出 `name` 所在的每个位置，格式为“排-号”。

    >>> seats_taken_by([["Al", ""], ["Bo", "Al"]], "Al")
    ['1-1', '2-2']
    >>> seats_taken_by([["Bo"]], "Al")
    []
    """
    result = []
    for r, row in enumerate(plan, 1):
        for c, person in enumerate(row, 1):
            if person == name:
                result.append(f"{r}-{c}")
    return result


def oldest_per_team(players: list[dict]) -> dict[str, int]:
    """Return for each "team" in `players` the greatest "age" of its players.

    Given records with the fields "team" and "age", make a dictionary from the team to the age of
    its oldest player.

    对 `players` 中的每个 "team"，返回该队队员的最大 "age"。

    给定含有 "team" 和 "age" 字段的记录 `players`，生成从球队到最年长队员年龄的字典。

    >>> oldest_per_team([{"team": "A", "age": 20}, {"team": "A", "age": 31}])
    {'A': 31}
    >>> oldest_per_team([])
    {}
    """
    oldest = {}
    for player in players:
        team = player["team"]
        oldest[team] = max(player["age"], oldest.get(team, 0))
    return oldest


def oldest_per_team_2(players: list[dict]) -> dict[str, int]:
    oldest = {}
    for player in players:
        team, age = player["team"], player["age"]
        if team not in oldest or age > oldest[team]:
            oldest[team] = age
    return oldest


def first_record_over(records: list[dict], field: str, limit: int) -> dict:
    """Return the first of `records` whose `field` is greater than `limit`, or an empty dictionary.
    A missing field counts as 0.

    Look through `records` in order for a value of `field` above `limit`; give {} if none is found.

    返回 `records` 中第一条 `field` 大于 `limit` 的记录，没有则返回空字典；缺少该字段按 0 计算。

    依次查看 `records`，寻找 `field` 的值超过 `limit` 的记录，找不到就返回 {}。

    >>> first_record_over([{"x": 1}, {"x": 9}, {"x": 8}], "x", 5)
    {'x': 9}
    >>> first_record_over([{"y": 9}], "x", 5)
    {}
    """
    for record in records:
        if record.get(field, 0) > limit:
            return record
    return {}


def first_record_over_2(records: list[dict], field: str, limit: int) -> dict:
    return next((record for record in records if record.get(field, 0) > limit), {})


def evens_to_front_of_rows(grid: list[list[int]]) -> list[int]:
    """Return the even numbers of `grid` row by row, followed by the odd ones row by row.

    Flatten `grid` so that all its even numbers come first and all its odd numbers after them.

    先按行返回 `grid` 中的偶数，再接上按行排列的奇数。

    把 `grid` 展开成一个列表，所有偶数在前，所有奇数在后，各自保持原来的顺序。

    >>> evens_to_front_of_rows([[1, 2], [4, 3]])
    [2, 4, 1, 3]
    >>> evens_to_front_of_rows([[], [5]])
    [5]
    """
    numbers = [x for row in grid for x in row]
    return [x for x in numbers if x % 2 == 0] + [x for x in numbers if x % 2 == 1]


def evens_to_front_of_rows_2(grid: list[list[int]]) -> list[int]:
    return sorted((x for row in grid for x in row), key=lambda x: x % 2)
