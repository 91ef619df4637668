"""Matrices and grids: rows, columns, diagonals, turning, neighbours, paths."""

import itertools
from collections import deque


def column_rises(grid: list[list[int]], k: int) -> bool:
    """Check whether the numbers in the column with index `k` of `grid` become greater from each row
    to the next.

    Return True if, going down column `k` (counted from 0) of the table `grid`, every number is
    larger than the one above it. With fewer than two rows that is always so.

    判断 `grid` 中下标为 `k` 的那一列从上到下是否严格递增，不足两行时返回 True。

    给定二维列表 `grid`，返回第 `k` 列（从 0
    数起）的每个数是否都大于它上面的数；只有一行或没有行时视为成立。

    >>> column_rises([[1, 9], [4, 7], [6, 8]], 0)
    True
    >>> column_rises([[1, 9], [4, 7], [6, 8]], 1)
    False
    >>> column_rises([[5]], 0)
    True
    """
    return all(upper[k] < lower[k] for upper, lower in zip(grid, grid[1:]))


def column_rises_2(grid: list[list[int]], k: int) -> bool:
    column = [row[k] for row in grid]
    return column == sorted(set(column))


def column_maxima(grid: list[list[int]]) -> list[int]:
    """Return the largest value of each column of `grid`, whose rows are equally long.

    For every column of the rectangular table `grid`, from left to right, find its maximum. An empty
    table has no columns.

    返回 `grid` 每一列的最大值，从左到右，空表返回空列表。

    给定各行等长的二维列表 `grid`，求每列最大的数；没有行时结果为 []。

    >>> column_maxima([[1, 9], [4, 2]])
    [4, 9]
    >>> column_maxima([[-3, -1, 0]])
    [-3, -1, 0]
    >>> column_maxima([])
    []
    """
    return [max(column) for column in zip(*grid)]


def column_maxima_2(grid: list[list[int]]) -> list[int]:
    if not grid:
        return []
    maxima = list(grid[0])
    for row in grid[1:]:
        for index, value in enumerate(row):
            maxima[index] = max(maxima[index], value)
    return maxima


def lightest_row(grid: list[list[int]]) -> int:
    """Return the index of the row of `grid` with the smallest sum, the first one if there are
    several, and -1 if there are no rows.

    Add up each row of `grid` and tell which row gives the least. Ties go to the upper row; for an
    empty grid the answer is -1.

    返回 `grid` 中元素和最小的行的下标，并列时取靠上的，没有行则返回 -1。

    求 `grid` 哪一行的总和最小，返回该行下标（从 0 开始）；多行相同取第一行，空表为 -1。

    >>> lightest_row([[4, 4], [1, 5], [9, 0]])
    1
    >>> lightest_row([[2], [2]])
    0
    >>> lightest_row([])
    -1
    """
    if not grid:
        return -1
    sums = [sum(row) for row in grid]
    return sums.index(min(sums))


def lightest_row_2(grid: list[list[int]]) -> int:
    return min(range(len(grid)), key=lambda index: sum(grid[index]), default=-1)


def main_diagonal(square: list[list[int]]) -> list[int]:
    """Return the elements of the matrix `square` on the diagonal from the upper left to the lower
    right corner.

    Given a matrix `square` with as many rows as columns, list the entries whose row and column
    index are equal.

    返回方阵 `square` 主对角线（左上到右下）上的元素。

    给定方阵 `square`，取出行号与列号相同的元素，按行的顺序组成列表。

    >>> main_diagonal([[1, 2], [3, 4]])
    [1, 4]
    >>> main_diagonal([[5]])
    [5]
    >>> main_diagonal([])
    []
    """
    return [square[index][index] for index in range(len(square))]


def main_diagonal_2(square: list[list[int]]) -> list[int]:
    return [row[index] for index, row in enumerate(square)]


def falling_antidiagonal(square: list[list[int]]) -> list[int]:
    """Return the elements of the matrix `square` on the diagonal from the upper right to the lower
    left corner, in that order.

    `square` has as many rows as columns. Take the last element of the first row, the last but one
    of the second row, and so on down to the first element of the last row.

    返回方阵 `square` 副对角线上的元素，从右上到左下。

    给定方阵
    `square`：第一行取最后一个元素，第二行取倒数第二个，依此类推，直到最后一行取第一个，返回这些元素。

    >>> falling_antidiagonal([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [3, 5, 7]
    >>> falling_antidiagonal([[1, 2], [3, 4]])
    [2, 3]
    >>> falling_antidiagonal([])
    []
    """
    return [row[-1 - index] for index, row in enumerate(square)]


def diagonal_imbalance(square: list[list[int]]) -> int:
    """Return by how much the sums of the two diagonals of the matrix `square` differ, as a
    non-negative number.

    Add up each of both diagonals of `square`, a matrix with as many rows as columns, and give the
    absolute difference of the totals.

    返回方阵 `square` 两条对角线元素之和的差的绝对值。

    给定行列数相同的矩阵 `square`，分别求主对角线与副对角线的和，返回二者相差多少（非负）。

    >>> diagonal_imbalance([[1, 2], [3, 9]])
    5
    >>> diagonal_imbalance([[8]])
    0
    >>> diagonal_imbalance([[1, 0, 6], [0, 4, 0], [5, 0, 1]])
    9
    """
    size = len(square)
    falling = sum(square[i][i] for i in range(size))
    rising = sum(square[i][size - 1 - i] for i in range(size))
    return abs(falling - rising)


def diagonal_imbalance_2(square: list[list[int]]) -> int:
    difference = 0
    for index, row in enumerate(square):
        difference += row[index] - row[-1 - index]
    return abs(difference)


def quarter_turn(picture: list[list[int]]) -> list[list[int]]:
    """Return the grid `picture` turned by 90 degrees clockwise. It need not be square.

    Rotate `picture`, a list of equally long rows, a quarter turn to the right: its left column,
    read from the bottom up, becomes the top row of the result.

    返回把二维列表 `picture` 顺时针旋转 90 度后的结果，行列数可以不同。

    将图像 `picture`（各行等长）向右转四分之一圈并返回：原来最左一列自下而上读，成为新的第一行。

    >>> quarter_turn([[1, 2], [3, 4]])
    [[3, 1], [4, 2]]
    >>> quarter_turn([[1, 2, 3]])
    [[1], [2], [3]]
    >>> quarter_turn([])
    []
    """
    return [list(column) for column in zip(*picture[::-1])]


def quarter_turn_2(picture: list[list[int]]) -> list[list[int]]:
    if not picture:
        return []
    turned = []
    for column in range(len(picture[0])):
        turned.append([row[column] for row in reversed(picture)])
    return turned


def turn_to_the_left(picture: list[list[int]]) -> list[list[int]]:
    """Return `picture` rotated by 90 degrees counterclockwise, as a new list of rows.

    Turn the rectangular grid `picture` to the left: its last column becomes the first row, and its
    first column the last row.

    返回 `picture` 逆时针旋转 90 度后的新二维列表。

    将矩形网格 `picture` 向左转 90 度：最后一列变成第一行，第一列变成最后一行。

    >>> turn_to_the_left([[1, 2], [3, 4]])
    [[2, 4], [1, 3]]
    >>> turn_to_the_left([[5], [6]])
    [[5, 6]]
    >>> turn_to_the_left([])
    []
    """
    return [list(column) for column in zip(*picture)][::-1]


def upside_down(picture: list[list[int]]) -> list[list[int]]:
    """Return `picture` rotated by 180 degrees: the rows in reverse order, each of them reversed.

    Turn the grid `picture` upside down, so that what was in the upper left corner comes to the
    lower right one.

    返回 `picture` 旋转 180 度的结果：行的顺序颠倒，每行内部也颠倒。

    把网格 `picture` 倒过来，使左上角的元素到右下角，返回新的二维列表。

    >>> upside_down([[1, 2], [3, 4]])
    [[4, 3], [2, 1]]
    >>> upside_down([[1, 2, 3]])
    [[3, 2, 1]]
    >>> upside_down([])
    []
    """
    return [row[::-1] for row in picture[::-1]]


def spiral_order(grid: list[list[int]]) -> list[int]:
    """Return all elements of `grid` in the order of a clockwise spiral that begins in the upper
    left corner and goes to the right first.

    Read the rectangular matrix `grid` from outside to inside: along the top row, down the right
    column, back along the bottom row, up the left column, and so on with what remains.

    按顺时针螺旋顺序返回 `grid` 的全部元素，从左上角开始先向右。

    由外向内读取矩形矩阵
    `grid`：先上边一行，再右边一列，再下边一行（从右到左），再左边一列（从下到上），对剩余部分重复，返回读到的元素。

    >>> spiral_order([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    [1, 2, 3, 6, 9, 8, 7, 4, 5]
    >>> spiral_order([[1, 2], [3, 4], [5, 6]])
    [1, 2, 4, 6, 5, 3]
    >>> spiral_order([])
    []
    """
    order = []
    rest = [list(row) for row in grid]
    while rest:
        order.extend(rest.pop(0))
        rest = [list(column) for column in zip(*rest)][::-1]
    return order


def spiral_order_2(grid: list[list[int]]) -> list[int]:
    order = []
    top, bottom = 0, len(grid) - 1
    left, right = 0, len(grid[0]) - 1 if grid else -1
    while top <= bottom and left <= right:
        order.extend(grid[top][left:right + 1])
        order.extend(grid[row][right] for row in range(top + 1, bottom + 1))
        if top < bottom and left < right:
            order.extend(grid[bottom][column] for column in range(right - 1, left - 1, -1))
            order.extend(grid[row][left] for row in range(bottom - 1, top, -1))
        top, bottom, left, right = top + 1, bottom - 1, left + 1, right - 1
    return order


def spiral_square(n: int) -> list[list[int]]:
    """Return an `n` times `n` matrix which contains 1, 2, 3, ... along a clockwise spiral from the
    upper left corner to the centre.

    Fill a square with side `n` with the numbers from 1 to the square of `n`: start at the top left
    going right, and turn right whenever the edge or a cell already filled is ahead.

    返回 `n` 行 `n` 列的螺旋矩阵：从左上角开始，按顺时针由外到内依次填入 1、2、3……

    编写一个函数，生成边长为 `n` 的方阵，数字从 1 起先向右填，遇到边界或已填的格子就右转，直到填满。

    >>> spiral_square(3)
    [[1, 2, 3], [8, 9, 4], [7, 6, 5]]
    >>> spiral_square(1)
    [[1]]
    >>> spiral_square(2)
    [[1, 2], [4, 3]]
    """
    square = [[0] * n for _ in range(n)]
    row, column = 0, 0
    down, right = 0, 1
    for number in range(1, n * n + 1):
        square[row][column] = number
        if square[(row + down) % n][(column + right) % n]:
            down, right = right, -down
        row += down
        column += right
    return square


def live_neighbours(board: list[list[int]], row: int, column: int) -> int:
    """Return how many of the up to eight cells around the one at `row` and `column` of `board` are
    1; all cells are 0 or 1, and the cell itself does not count.

    Count the living neighbours of a cell in the game of life: those among the adjacent cells of
    `board` (diagonally adjacent ones, too) that hold 1. Cells outside the board are dead. The cell
    is given by its `row` and `column`, counted from 0.

    `board` 由 0 和 1 组成，返回第 `row` 行第 `column` 列的格子周围八个方向上 1
    的个数，不含自身，越界不算。

    统计生命游戏棋盘 `board` 上位置 (`row`, `column`)
    的活邻居数，包括斜向相邻的格子，棋盘之外视为死亡。

    >>> live_neighbours([[1, 1, 0], [0, 1, 0], [0, 0, 1]], 1, 1)
    3
    >>> live_neighbours([[1, 0], [1, 1]], 0, 0)
    2
    >>> live_neighbours([[1]], 0, 0)
    0
    """
    count = 0
    for r in range(max(0, row - 1), min(len(board), row + 2)):
        for c in range(max(0, column - 1), min(len(board[0]), column + 2)):
            if (r, c) != (row, column):
                count += board[r][c]
    return count


def live_neighbours_2(board: list[list[int]], row: int, column: int) -> int:
    count = 0
    for down, right in itertools.product((-1, 0, 1), repeat=2):
        r, c = row + down, column + right
        if (down or right) and 0 <= r < len(board) and 0 <= c < len(board[r]):
            count += board[r][c]
    return count


def next_generation(board: list[list[int]]) -> list[list[int]]:
    """Return the `board` of the game of life one step later. A 1 survives with two or three ones
    among its eight neighbours, a 0 becomes 1 with exactly three, and all other cells become 0.

    Compute one step of Conway's game of life on `board`, a matrix of zeros and ones beyond whose
    edges everything is dead: living cells stay alive with 2 or 3 living neighbours, and dead ones
    come to life with 3.

    返回生命游戏棋盘 `board` 的下一代：活格（1）有 2 或 3 个活邻居则存活，死格（0）恰有 3
    个活邻居则变活，其余为 0。

    对由 0 和 1 组成的矩阵 `board` 演化一步并返回新矩阵，规则为康威生命游戏，边界之外都是死的。

    >>> next_generation([[0, 1, 0], [0, 1, 0], [0, 1, 0]])
    [[0, 0, 0], [1, 1, 1], [0, 0, 0]]
    >>> next_generation([[1, 1], [1, 0]])
    [[1, 1], [1, 1]]
    >>> next_generation([[1]])
    [[0]]
    """

    def alive_around(row, column):
        rows = board[max(0, row - 1):row + 2]
        block = sum(sum(line[max(0, column - 1):column + 2]) for line in rows)
        return block - board[row][column]

    following = []
    for r, line in enumerate(board):
        counts = [alive_around(r, c) for c in range(len(line))]
        following.append([
            1 if count == 3 or (cell == 1 and count == 2) else 0
            for cell, count in zip(line, counts)
        ])
    return following


def mine_hints(field: list[str]) -> list[str]:
    """Return the minefield `field` with every '.' replaced by the number of mines ('*') on the up
    to eight squares around it, as a digit; mines stay as they are.

    `field` has one string per row, made of '*' for a mine and '.' for a free square. Write on each
    free square how many mines touch it, diagonally or otherwise, and return the rows.

    给定扫雷地图 `field`（'*' 为雷，'.' 为空地），返回把每个空地换成周围八格雷数的地图，雷保持不变。

    编写一个函数，在字符串列表 `field` 的每个 '.' 处写上相邻（含斜向）的 '*'
    的数量，返回各行字符串。

    >>> mine_hints(['*..', '...', '..*'])
    ['*10', '121', '01*']
    >>> mine_hints(['.'])
    ['0']
    >>> mine_hints(['**', '*.'])
    ['**', '*3']
    """
    hints = []
    for r, line in enumerate(field):
        shown = ''
        for c, square in enumerate(line):
            if square == '*':
                shown += '*'
                continue
            around = [row[max(0, c - 1):c + 2] for row in field[max(0, r - 1):r + 2]]
            shown += str(''.join(around).count('*'))
        hints.append(shown)
    return hints


def is_symmetric(square: list[list[int]]) -> bool:
    """Check whether the matrix `square` equals its own transpose.

    Return True if in `square`, which has as many rows as columns, each entry is the same as its
    mirror image across the main diagonal, and False otherwise.

    判断方阵 `square` 是否为对称矩阵，即与自身的转置相等。

    返回方阵 `square` 关于主对角线是否对称：第 i 行第 j 列总等于第 j 行第 i 列。

    >>> is_symmetric([[1, 2], [2, 5]])
    True
    >>> is_symmetric([[1, 2], [3, 1]])
    False
    >>> is_symmetric([])
    True
    """
    return square == [list(column) for column in zip(*square)]


def is_symmetric_2(square: list[list[int]]) -> bool:
    for i in range(len(square)):
        for j in range(i):
            if square[i][j] != square[j][i]:
                return False
    return True


def unit_matrix(n: int) -> list[list[int]]:
    """Return the identity matrix of size `n`: ones on the main diagonal and zeros elsewhere.

    Make an `n` by `n` list of rows whose entries are 1 where row and column number agree, and 0
    everywhere else.

    返回 `n` 阶单位矩阵：主对角线为 1，其余为 0。

    生成一个 `n` 行 `n` 列的二维列表，行号等于列号处为 1，其他位置为 0。

    >>> unit_matrix(2)
    [[1, 0], [0, 1]]
    >>> unit_matrix(1)
    [[1]]
    >>> unit_matrix(0)
    []
    """
    return [[1 if row == column else 0 for column in range(n)] for row in range(n)]


def unit_matrix_2(n: int) -> list[list[int]]:
    matrix = [[0] * n for _ in range(n)]
    for index in range(n):
        matrix[index][index] = 1
    return matrix


def only_diagonal_filled(square: list[list[int]]) -> bool:
    """Check whether all elements of the matrix `square` away from its main diagonal are zero; the
    diagonal itself may hold anything.

    Return True if `square` is a diagonal matrix, that is, if an entry may differ from 0 only where
    its row and column number are equal.

    判断方阵 `square` 是否为对角矩阵，即主对角线以外的元素全为 0。

    返回 `square` 中行号与列号不同的位置是否都是 0，对角线上的值不限。

    >>> only_diagonal_filled([[3, 0], [0, -1]])
    True
    >>> only_diagonal_filled([[3, 1], [0, 2]])
    False
    >>> only_diagonal_filled([[0]])
    True
    """
    return all(
        value == 0
        for r, row in enumerate(square)
        for c, value in enumerate(row)
        if r != c
    )


def is_upper_triangular(square: list[list[int]]) -> bool:
    """Check whether every element below the main diagonal of the matrix `square` is 0.

    Return whether `square` is an upper triangular matrix: in each row, all entries to the left of
    the main diagonal are zero.

    判断方阵 `square` 是否为上三角矩阵，即主对角线下方的元素全部为 0。

    返回 `square` 每一行在主对角线左侧的元素是否都是 0。

    >>> is_upper_triangular([[1, 2], [0, 3]])
    True
    >>> is_upper_triangular([[1, 2], [4, 3]])
    False
    >>> is_upper_triangular([[0]])
    True
    """
    return not any(any(row[:index]) for index, row in enumerate(square))


def is_upper_triangular_2(square: list[list[int]]) -> bool:
    for row in range(len(square)):
        for column in range(row):
            if square[row][column] != 0:
                return False
    return True


def has_constant_diagonals(grid: list[list[int]]) -> bool:
    """Check whether on each diagonal of `grid` that runs from the upper left to the lower right all
    elements are equal.

    Return True if `grid` is a Toeplitz matrix: every element that has a neighbour up and to the
    left is equal to that neighbour.

    判断矩阵 `grid` 的每条从左上到右下的对角线上的元素是否都相同。

    返回 `grid` 是否为托普利茨矩阵，即每个元素都与其左上方的元素（若有）相等。

    >>> has_constant_diagonals([[1, 2, 3], [9, 1, 2]])
    True
    >>> has_constant_diagonals([[1, 2], [3, 4]])
    False
    >>> has_constant_diagonals([[6, 7]])
    True
    """
    return all(lower[1:] == upper[:-1] for upper, lower in zip(grid, grid[1:]))


def has_constant_diagonals_2(grid: list[list[int]]) -> bool:
    for row in range(1, len(grid)):
        for column in range(1, len(grid[row])):
            if grid[row][column] != grid[row - 1][column - 1]:
                return False
    return True


def count_cells(grid: list[list[int]], low: int, high: int) -> int:
    """Return how many cells of `grid` hold a value between `low` and `high`, both included.

    Count, over all rows of `grid`, the numbers that are at least `low` and at most `high`.

    统计 `grid` 中数值在 `low` 到 `high` 之间（含两端）的格子数。

    返回二维列表 `grid` 里满足不小于 `low` 且不大于 `high` 的元素总数。

    >>> count_cells([[1, 5], [8, 3]], 3, 8)
    3
    >>> count_cells([[1], []], 2, 9)
    0
    >>> count_cells([], 0, 1)
    0
    """
    return sum(low <= value <= high for row in grid for value in row)


def count_cells_2(grid: list[list[int]], low: int, high: int) -> int:
    count = 0
    for row in grid:
        for value in row:
            if low <= value <= high:
                count += 1
    return count


def place_of_largest(grid: list[list[int]]) -> tuple[int, int] | None:
    """Return the row and the column index of the largest element of `grid` as a tuple; of several
    equal ones, the first in reading order counts. If `grid` has no elements, return None.

    Where is the highest point of the height map `grid`? Give its position as (row, column), both
    from 0. The upper row and then the left column take precedence among equals, and None stands for
    a map without cells.

    返回 `grid` 中最大元素的位置 (行, 列)，有多个时取按阅读顺序最先出现的，没有元素则返回 None。

    给定高度图
    `grid`，求最高点的行下标和列下标组成的元组；并列时先取靠上的行、再取靠左的列，空图返回 None。

    >>> place_of_largest([[1, 8], [9, 2]])
    (1, 0)
    >>> place_of_largest([[3, 7], [7, 0]])
    (0, 1)
    >>> place_of_largest([[]])
    """
    place = None
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if place is None or value > grid[place[0]][place[1]]:
                place = (r, c)
    return place


def place_of_largest_2(grid: list[list[int]]) -> tuple[int, int] | None:
    places = [(r, c) for r, row in enumerate(grid) for c in range(len(row))]
    return max(places, key=lambda place: grid[place[0]][place[1]], default=None)


def ox_turn_order(grid: list[list[int]]) -> list[int]:
    """Return all the elements of `grid` in one list, the first row from left to right, the second
    from right to left, the third from left to right again, and so on.

    Read `grid` the way a field is ploughed: change the direction after each row, beginning at the
    upper left.

    把 `grid` 展开成一维列表：第一行从左到右，第二行从右到左，第三行又从左到右，如此交替。

    按“之”字形（逐行来回）读取二维列表 `grid` 的元素，从左上角开始，返回读到的序列。

    >>> ox_turn_order([[1, 2], [3, 4], [5, 6]])
    [1, 2, 4, 3, 5, 6]
    >>> ox_turn_order([[1, 2, 3]])
    [1, 2, 3]
    >>> ox_turn_order([])
    []
    """
    order = []
    for index, row in enumerate(grid):
        order.extend(row if index % 2 == 0 else reversed(row))
    return order


def ox_turn_order_2(grid: list[list[int]]) -> list[int]:
    return [value for i, row in enumerate(grid) for value in (row[::-1] if i % 2 else row)]


def reshaped(grid: list[list[int]], width: int) -> list[list[int]] | None:
    """Return the elements of `grid`, read row by row, in new rows of `width` elements each; return
    None if they do not come out even.

    Rearrange the matrix `grid` so that each row has `width` (at least 1) elements, while the
    reading order is kept. If the number of elements is not divisible by `width`, the answer is
    None.

    将 `grid` 的元素按行读出后重新排成每行 `width` 个的矩阵，元素个数不能整除时返回 None。

    把矩阵 `grid` 变形为宽度是 `width`（至少为
    1）的矩阵，阅读顺序保持不变；若总数不是宽度的倍数则返回 None。

    >>> reshaped([[1, 2, 3], [4, 5, 6]], 2)
    [[1, 2], [3, 4], [5, 6]]
    >>> reshaped([[1, 2], [3, 4]], 3)
    >>> reshaped([[1], [2]], 2)
    [[1, 2]]
    """
    flat = [value for row in grid for value in row]
    if len(flat) % width != 0:
        return None
    return [flat[start:start + width] for start in range(0, len(flat), width)]


def routes_past_walls(plan: list[str]) -> int:
    """Return the number of ways from the upper left to the lower right square of `plan` that only
    go right or down and avoid the walls ('#'); other characters are free squares.

    The strings in the non-empty list `plan` are the rows of a map, on which '#' is a wall. Count
    the routes from the top left corner to the bottom right corner, each step leading one square to
    the right or downwards. If a corner is walled there are none.

    `plan` 是由字符串组成的地图，'#' 为墙，返回从左上角到右下角、只能向右或向下走且不穿墙的路线数。

    给定非空地图 `plan`（每行一个字符串，'#'
    不可通过），每步只能右移或下移一格，求从左上到右下共有多少种走法；起点或终点是墙则为 0。

    >>> routes_past_walls(['...', '.#.', '...'])
    2
    >>> routes_past_walls(['..', '..'])
    2
    >>> routes_past_walls(['.#', '#.'])
    0
    >>> routes_past_walls(['.'])
    1
    """
    routes = [1] + [0] * (len(plan[0]) - 1)
    for line in plan:
        for column, square in enumerate(line):
            if square == '#':
                routes[column] = 0
            elif column > 0:
                routes[column] += routes[column - 1]
    return routes[-1]


def routes_past_walls_2(plan: list[str]) -> int:
    def routes_from(row, column):
        if row == len(plan) or column == len(plan[0]) or plan[row][column] == '#':
            return 0
        if row == len(plan) - 1 and column == len(plan[0]) - 1:
            return 1
        return routes_from(row + 1, column) + routes_from(row, column + 1)

    return routes_from(0, 0)


def lowest_fall(grid: list[list[int]]) -> int:
    """Return the smallest sum along a way from the top row to the bottom row of `grid` where each
    step goes one row down, straight or one column to the left or right. The grid is not empty.

    A ball drops through the non-empty, rectangular `grid`: it starts anywhere in the first row, and
    from each cell falls to the one below it or to one of that cell's two neighbours. What is the
    least total of the numbers it can touch?

    求 `grid`
    中从第一行到最后一行的下落路径的最小和，每步到下一行的正下方、左下方或右下方一格，`grid` 非空。

    给定非空矩形 `grid`，小球从首行任意一格开始，每次落到下一行列号相差不超过 1
    的格子，返回经过的数之和的最小值。

    >>> lowest_fall([[2, 1, 3], [6, 5, 4], [7, 8, 9]])
    13
    >>> lowest_fall([[4, -2]])
    -2
    >>> lowest_fall([[1, 9, 9], [9, 9, 0]])
    9
    """
    best = list(grid[0])
    for row in grid[1:]:
        best = [
            value + min(best[max(0, column - 1):column + 2])
            for column, value in enumerate(row)
        ]
    return min(best)


def border_total(grid: list[list[int]]) -> int:
    """Return the sum of the elements on the edge of `grid`: the first and the last row and the
    first and the last column, each cell counted once.

    Add up the border of the rectangular matrix `grid`, that is, all the cells which are not
    surrounded by others on all four sides. An empty matrix gives 0.

    返回矩阵 `grid` 最外一圈元素之和，每个格子只算一次，空矩阵为 0。

    求 `grid` 边框上（首行、末行、首列、末列）所有元素的总和，角上的元素不要重复计算。

    >>> border_total([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    40
    >>> border_total([[3, 4]])
    7
    >>> border_total([])
    0
    """
    total = 0
    for r, row in enumerate(grid):
        if r in (0, len(grid) - 1) or len(row) < 3:
            total += sum(row)
        else:
            total += row[0] + row[-1]
    return total


def border_total_2(grid: list[list[int]]) -> int:
    inside = sum(sum(row[1:-1]) for row in grid[1:-1])
    return sum(map(sum, grid)) - inside


def saddle_points(grid: list[list[int]]) -> list[tuple[int, int]]:
    """Return the positions (row, column) of all elements of `grid` that are the largest in their
    row and the smallest in their column, row by row. Equal values do not stand in the way.

    Find the saddle points of the matrix `grid`: cells with no greater value in the same row and no
    smaller one in the same column. List them as (row index, column index) in reading order.

    返回 `grid` 中所有鞍点的位置 (行,
    列)：该元素是所在行的最大值，同时是所在列的最小值，允许有相等的元素。

    求矩阵 `grid`
    的鞍点，即同一行没有比它大、同一列没有比它小的元素，按从上到下、从左到右返回其下标对。

    >>> saddle_points([[9, 8, 7], [5, 3, 2], [6, 6, 7]])
    [(1, 0)]
    >>> saddle_points([[1, 2], [4, 3]])
    [(0, 1)]
    >>> saddle_points([[3, 1], [1, 3]])
    []
    """
    row_largest = [max(row) for row in grid]
    column_smallest = [min(column) for column in zip(*grid)]
    return [
        (r, c)
        for r, row in enumerate(grid)
        for c, value in enumerate(row)
        if value == row_largest[r] == column_smallest[c]
    ]


def is_latin_square(square: list[list[int]]) -> bool:
    """Check whether every row and every column of `square`, which has n rows of n numbers, contains
    each of the numbers 1 to n.

    Return True if `square` is a Latin square of the numbers from 1 up to its size, which means that
    none is missing (or repeated) in any row or column.

    判断 `square` 是否为拉丁方：n 行 n 列，每行每列都恰好包含 1 到 n 的每个数。

    返回方阵 `square` 的每一行、每一列是否都由 1 到其阶数的所有整数各一个组成。

    >>> is_latin_square([[1, 2, 3], [2, 3, 1], [3, 1, 2]])
    True
    >>> is_latin_square([[1, 2], [1, 2]])
    False
    >>> is_latin_square([[2]])
    False
    """
    numbers = set(range(1, len(square) + 1))
    return all(set(line) == numbers for line in [*square, *zip(*square)])


def is_latin_square_2(square: list[list[int]]) -> bool:
    expected = list(range(1, len(square) + 1))
    for index, row in enumerate(square):
        column = [other[index] for other in square]
        if sorted(row) != expected or sorted(column) != expected:
            return False
    return True


def count_islands(sea: list[str]) -> int:
    """Return the number of islands on the map `sea`, whose strings consist of '#' (land) and '.'
    (water). Land squares that touch along a side belong to the same island.

    In the map `sea`, one string for each row, '#' means land. Count the separate pieces of land;
    squares are connected horizontally and vertically but not diagonally.

    地图 `sea` 的每个字符串是一行，'#' 为陆地，'.'
    为水，返回岛屿的数量，上下左右相邻的陆地属于同一个岛。

    统计 `sea` 中互不相连的陆地块数：'#' 表示陆地，只考虑四个方向的相邻，斜着不算连通。

    >>> count_islands(['##..', '...#', '#..#'])
    3
    >>> count_islands(['#.', '.#'])
    2
    >>> count_islands(['...'])
    0
    """
    land = {
        (r, c) for r, line in enumerate(sea) for c, square in enumerate(line) if square == '#'
    }
    islands = 0
    while land:
        islands += 1
        waiting = [land.pop()]
        while waiting:
            r, c = waiting.pop()
            for neighbour in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if neighbour in land:
                    land.remove(neighbour)
                    waiting.append(neighbour)
    return islands


def count_islands_2(sea: list[str]) -> int:
    squares = [list(line) for line in sea]

    def sink(r, c):
        if 0 <= r < len(squares) and 0 <= c < len(squares[r]) and squares[r][c] == '#':
            squares[r][c] = '.'
            sink(r + 1, c)
            sink(r - 1, c)
            sink(r, c + 1)
            sink(r, c - 1)

    islands = 0
    for r, line in enumerate(squares):
        for c, square in enumerate(line):
            if square == '#':
                islands += 1
                sink(r, c)
    return islands


def combine_matrices(a: list[list[int]], b: list[list[int]], k: int) -> list[list[int]]:
    """Return the matrix `a` + `k`·`b`, that is, each element of `a` plus `k` times the element
    of `b` in the same place. Both have the same shape.

    Given matrices `a` and `b` of equal size, multiply every entry of `b` by `k` and add the results
    to the entries of `a`; return a new matrix.

    返回与 `a`、`b` 形状相同的新矩阵，每个元素为 `a` 的对应元素加上 `k` 乘以 `b` 的对应元素。

    给定大小相同的矩阵 `a` 和 `b` 以及整数 `k`，求 `a` 加 `k` 倍的 `b`。

    >>> combine_matrices([[1, 2], [3, 4]], [[1, 0], [0, 1]], 10)
    [[11, 2], [3, 14]]
    >>> combine_matrices([[5]], [[5]], -1)
    [[0]]
    >>> combine_matrices([], [], 3)
    []
    """
    return [[x + k * y for x, y in zip(one, other)] for one, other in zip(a, b)]


def combine_matrices_2(a: list[list[int]], b: list[list[int]], k: int) -> list[list[int]]:
    result = []
    for i in range(len(a)):
        row = []
        for j in range(len(a[i])):
            row.append(a[i][j] + k * b[i][j])
        result.append(row)
    return result


def spread_zeros(grid: list[list[int]]) -> list[list[int]]:
    """Return a copy of `grid` in which all elements are 0 whose row or column contains a 0 in
    `grid`.

    Wherever there is a 0 in the rectangular matrix `grid`, set the whole row and the whole column
    to 0. Zeros that come about this way do not spread further. Do not change `grid` itself.

    返回 `grid` 的副本：凡原矩阵中某元素为 0，其所在的整行和整列都置为 0。

    对矩阵 `grid` 中的每个 0，将它所在的行和列全部清零，新产生的 0 不再扩散，返回新矩阵。

    >>> spread_zeros([[1, 2, 3], [4, 0, 6], [7, 8, 9]])
    [[1, 0, 3], [0, 0, 0], [7, 0, 9]]
    >>> spread_zeros([[1, 2]])
    [[1, 2]]
    >>> spread_zeros([[0], [5]])
    [[0], [0]]
    """
    empty_rows = {r for r, row in enumerate(grid) if 0 in row}
    empty_columns = {c for c, column in enumerate(zip(*grid)) if 0 in column}
    return [
        [0 if r in empty_rows or c in empty_columns else value for c, value in enumerate(row)]
        for r, row in enumerate(grid)
    ]


def minor_of(square: list[list[int]], row: int, column: int) -> list[list[int]]:
    """Return what is left of the matrix `square` when the row with index `row` and the column with
    index `column` are crossed out.

    Delete one line and one column, number `row` and number `column` (from 0), from `square` and
    give the smaller matrix back as a new list of rows.

    返回矩阵 `square` 划去下标为 `row` 的行和下标为 `column` 的列之后剩下的矩阵。

    从 `square` 中删掉第 `row` 行和第 `column` 列（都从 0 数起），返回新的二维列表。

    >>> minor_of([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 0)
    [[2, 3], [8, 9]]
    >>> minor_of([[1, 2], [3, 4]], 0, 0)
    [[4]]
    >>> minor_of([[1]], 0, 0)
    []
    """
    kept_rows = square[:row] + square[row + 1:]
    return [line[:column] + line[column + 1:] for line in kept_rows]


def determinant(square: list[list[int]]) -> int:
    """Return the determinant of the matrix of integers `square`; that of the empty matrix is 1.

    Compute the determinant of `square`, a list of n rows with n integers each, for example by
    expanding it along the first row. For n = 0 the result is 1.

    返回整数方阵 `square` 的行列式，空矩阵的行列式为 1。

    编写一个函数，求方阵 `square` 的行列式的值（可按第一行展开），结果为整数；没有行时返回 1。

    >>> determinant([[1, 2], [3, 4]])
    -2
    >>> determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]])
    0
    >>> determinant([[7]])
    7
    >>> determinant([])
    1
    """
    if not square:
        return 1
    total = 0
    for column, value in enumerate(square[0]):
        smaller = [row[:column] + row[column + 1:] for row in square[1:]]
        total += (-1) ** column * value * determinant(smaller)
    return total


def tic_tac_toe_winner(board: list[str]) -> str:
    """Return 'X' or 'O', whoever has three in a row on the tic-tac-toe `board`, and an empty string
    if nobody has. The board is three strings of three characters, '.' for a free square, and at
    most one player has a line.

    On `board`, three rows like 'XO.', look for a row, a column or a diagonal that is filled by one
    player. Return that player's letter, or '' when there is no such line.

    返回井字棋盘 `board` 的获胜者 'X' 或 'O'，没有人连成三个时返回空字符串。棋盘是三个长度为 3
    的字符串，空格用 '.' 表示。

    给定井字棋局面 `board`（如 'XO.'
    这样的三行），检查行、列和两条对角线，若某方占满一条线则返回其字母，否则返回 ''。

    >>> tic_tac_toe_winner(['XO.', '.XO', '..X'])
    'X'
    >>> tic_tac_toe_winner(['OX.', 'OX.', 'O.X'])
    'O'
    >>> tic_tac_toe_winner(['...', '...', '...'])
    ''
    """
    lines = list(board) + [''.join(column) for column in zip(*board)]
    lines.append(''.join(board[i][i] for i in range(3)))
    lines.append(''.join(board[i][2 - i] for i in range(3)))
    for player in 'XO':
        if player * 3 in lines:
            return player
    return ''


def window_total(grid: list[list[int]], top: int, left: int, size: int) -> int:
    """Return the sum of the square part of `grid` with side `size` whose upper left corner is at
    row `top` and column `left`; what lies beyond the edge of `grid` counts as nothing.

    Cut a block of `size` rows and `size` columns out of `grid`, beginning at (`top`, `left`), and
    add up its elements. Where the block sticks out to the right or below, there is nothing to add.

    返回 `grid` 中以第 `top` 行第 `left` 列为左上角、边长为 `size`
    的方块内元素之和，超出边界的部分不计。

    从 `grid` 的 (`top`, `left`) 处截取 `size`×`size` 的子矩阵并求和，伸出右边界或下边界的部分忽略。

    >>> window_total([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1, 2)
    28
    >>> window_total([[1, 2], [3, 4]], 1, 1, 5)
    4
    >>> window_total([[1, 2], [3, 4]], 0, 0, 0)
    0
    """
    return sum(sum(row[left:left + size]) for row in grid[top:top + size])


def checkerboard(rows: int, columns: int) -> list[str]:
    """Return a checkerboard with `rows` rows and `columns` columns as strings of '#' and '.', with
    '#' in the upper left corner.

    Draw a chequered pattern: `rows` strings of length `columns`, where '#' and '.' alternate in
    both directions and the first character of the first string is '#'.

    返回 `rows` 行 `columns` 列的棋盘图案，由 '#' 和 '.' 交替组成，左上角为 '#'。

    生成黑白相间的棋盘：列表含 `rows` 个长度为 `columns` 的字符串，横竖相邻的字符都不同，从 '#'
    开始。

    >>> checkerboard(2, 3)
    ['#.#', '.#.']
    >>> checkerboard(1, 1)
    ['#']
    >>> checkerboard(0, 4)
    []
    """
    return [
        ''.join('#' if (row + column) % 2 == 0 else '.' for column in range(columns))
        for row in range(rows)
    ]


def checkerboard_2(rows: int, columns: int) -> list[str]:
    pattern = '#.' * (columns // 2 + 1)
    return [pattern[row % 2:row % 2 + columns] for row in range(rows)]


def rising_diagonals(grid: list[list[int]]) -> list[list[int]]:
    """Return the elements of `grid` grouped by the sum of their row and column index, the smallest
    sum first; within a group the upper rows come first.

    Split the rectangular `grid` into its diagonals which run from the upper right to the lower
    left, beginning with the one that is just the top left corner. Each of them is listed from top
    to bottom.

    将 `grid` 的元素按行号与列号之和分组返回，和小的在前，组内从上到下。

    返回矩形 `grid` 的各条右上至左下的斜线，从左上角那一条开始，每条按从上到下列出元素。

    >>> rising_diagonals([[1, 2, 3], [4, 5, 6]])
    [[1], [2, 4], [3, 5], [6]]
    >>> rising_diagonals([[8]])
    [[8]]
    >>> rising_diagonals([])
    []
    """
    diagonals = []
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if r + c == len(diagonals):
                diagonals.append([])
            diagonals[r + c].append(value)
    return diagonals


def with_frame(grid: list[list[int]], value: int) -> list[list[int]]:
    """Return the non-empty rectangular `grid` with a frame of `value` around it, one cell wide on
    every side.

    Surround the matrix `grid`, which has at least one row, with a border of `value`: a row above
    and below, and a cell at both ends of each row.

    返回在非空矩阵 `grid` 四周加上一圈 `value` 后的新矩阵。

    给至少有一行的 `grid` 加边框：上下各加一行，左右各加一列，新增的格子都填 `value`。

    >>> with_frame([[1, 2]], 0)
    [[0, 0, 0, 0], [0, 1, 2, 0], [0, 0, 0, 0]]
    >>> with_frame([[7]], 9)
    [[9, 9, 9], [9, 7, 9], [9, 9, 9]]
    """
    edge = [value] * (len(grid[0]) + 2)
    middle = [[value, *row, value] for row in grid]
    return [edge, *middle, list(edge)]


def with_frame_2(grid: list[list[int]], value: int) -> list[list[int]]:
    height, width = len(grid) + 2, len(grid[0]) + 2
    result = [[value] * width for _ in range(height)]
    for r, row in enumerate(grid, start=1):
        result[r][1:-1] = row
    return result


def halved_by_max(grid: list[list[int]]) -> list[list[int]]:
    """Return a matrix half as wide and half as high as `grid` that holds the maximum of each block
    of two times two cells. `grid` has an even number of rows and of columns.

    Shrink `grid`, both sides of which are even, by max pooling: divide it into 2×2 blocks and
    replace each block by its largest element.

    对行数和列数都是偶数的 `grid` 做 2×2 最大池化，返回由每个小块的最大值组成的矩阵。

    把 `grid`（长宽均为偶数）划分为 2×2 的小块，每块只留下最大的数，返回缩小一半的矩阵。

    >>> halved_by_max([[1, 2, 5, 0], [3, 4, 1, 1]])
    [[4, 5]]
    >>> halved_by_max([[-1, -2], [-3, -4]])
    [[-1]]
    >>> halved_by_max([])
    []
    """
    pooled = []
    for r in range(0, len(grid), 2):
        line = []
        for c in range(0, len(grid[r]), 2):
            line.append(max(grid[r][c:c + 2] + grid[r + 1][c:c + 2]))
        pooled.append(line)
    return pooled


def corner_sums(grid: list[list[int]]) -> list[list[int]]:
    """Return a matrix of the same shape as `grid` in which each element is the sum of all the
    elements of `grid` that are neither below it nor to the right of it.

    Compute the two-dimensional prefix sums of `grid`: the entry in row r and column c of the result
    adds up the rectangle from the upper left corner to that cell, which is included.

    返回 `grid` 的二维前缀和矩阵：每个位置的值为从左上角到该位置（含）的矩形内元素之和。

    给定矩形矩阵 `grid`，求同样大小的矩阵，其 (r, c) 处等于原矩阵前 r+1 行、前 c+1
    列所有元素的总和。

    >>> corner_sums([[1, 2], [3, 4]])
    [[1, 3], [4, 10]]
    >>> corner_sums([[5, -5, 1]])
    [[5, 0, 1]]
    >>> corner_sums([])
    []
    """
    sums = []
    for row in grid:
        line = list(itertools.accumulate(row))
        if sums:
            line = [above + value for above, value in zip(sums[-1], line)]
        sums.append(line)
    return sums


def corner_sums_2(grid: list[list[int]]) -> list[list[int]]:
    sums = [list(row) for row in grid]
    for r, row in enumerate(sums):
        so_far = 0
        for c in range(len(row)):
            so_far += grid[r][c]
            row[c] = so_far + (sums[r - 1][c] if r > 0 else 0)
    return sums


def steps_through_maze(maze: list[str]) -> int:
    """Return the least number of steps from the upper left to the lower right square of `maze`,
    going up, down, left or right and never onto a wall ('#'), or -1 if there is no way. Both
    corners are free.

    The rows of `maze` are strings in which '#' marks a wall. Starting in the top left corner, how
    many moves to a side neighbour does the shortest way to the bottom right corner take? The two
    corners are never walls; return -1 when the exit cannot be reached.

    迷宫 `maze` 的每个字符串是一行，'#' 为墙，返回从左上角走到右下角的最少步数，走不到则返回
    -1。起点和终点都不是墙。

    给定迷宫 `maze`，每步可向上、下、左、右移动一格但不能进入
    '#'，求从左上角到右下角的最短路长度（步数）；无法到达时为 -1。

    >>> steps_through_maze(['..#', '#..', '...'])
    4
    >>> steps_through_maze(['.#.', '.#.', '...'])
    4
    >>> steps_through_maze(['.#', '#.'])
    -1
    >>> steps_through_maze(['.'])
    0
    """
    goal = (len(maze) - 1, len(maze[0]) - 1)
    steps = {(0, 0): 0}
    queue = deque([(0, 0)])
    while queue:
        r, c = queue.popleft()
        if (r, c) == goal:
            return steps[goal]
        for row, column in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)):
            inside = 0 <= row <= goal[0] and 0 <= column <= goal[1]
            if inside and maze[row][column] != '#' and (row, column) not in steps:
                steps[row, column] = steps[r, c] + 1
                queue.append((row, column))
    return -1


def flood_filled(image: list[list[int]], row: int, column: int, color: int) -> list[list[int]]:
    """Return a copy of `image` in which the area of equal values around the cell at `row` and
    `column` has the value `color`. The area consists of the cells that can be reached from there
    over side neighbours with the same value.

    Do what the paint bucket does: in a copy of `image`, give `color` to the cell in row `row` and
    column `column` and to all cells connected with it, horizontally or vertically, by cells with
    its old value.

    返回 `image` 的副本，其中与 (`row`, `column`) 相连且值相同的区域（上下左右连通）都改为 `color`。

    实现油漆桶填充：从 `image` 的第 `row` 行第 `column`
    列出发，把四个方向上连通的、与起点原值相同的格子全部染成 `color`，不修改原图。

    >>> flood_filled([[1, 1, 0], [0, 1, 0], [1, 0, 0]], 0, 0, 5)
    [[5, 5, 0], [0, 5, 0], [1, 0, 0]]
    >>> flood_filled([[2, 2]], 0, 1, 2)
    [[2, 2]]
    >>> flood_filled([[3]], 0, 0, 4)
    [[4]]
    """
    painted = [list(line) for line in image]
    old = image[row][column]
    if old == color:
        return painted
    waiting = [(row, column)]
    while waiting:
        r, c = waiting.pop()
        if 0 <= r < len(painted) and 0 <= c < len(painted[r]) and painted[r][c] == old:
            painted[r][c] = color
            waiting += [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]
    return painted
