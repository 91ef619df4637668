"""Maths: polynomials, vectors, fractions, small matrices and numeric approximations."""

import math


def add_coefficients(first: list[int], second: list[int]) -> list[int]:
    """Return the sum of two polynomials whose coefficients are listed from the constant term
    upwards in `first` and `second`. Zeros at the end of the result are dropped, so the zero
    polynomial is the empty list.

    Given two coefficient lists `first` and `second`, constant term first, add the polynomials
    and return the coefficients without zeros at the high end.

    返回两个多项式之和的系数列表。`first` 和 `second` 从常数项开始按次数升序给出系数，结果末尾的零要去掉，零多项式用空列表表示。

    给定系数列表 `first` 与 `second`（常数项在前），把两个多项式相加，返回去掉高次端多余零之后的系数。

    >>> add_coefficients([1, 2], [3, 0, 5])
    [4, 2, 5]
    >>> add_coefficients([1, 2, 3], [0, 0, -3])
    [1, 2]
    >>> add_coefficients([4], [-4])
    []
    """
    length = max(len(first), len(second))
    total = [0] * length
    for power, value in enumerate(first):
        total[power] += value
    for power, value in enumerate(second):
        total[power] += value
    while total and total[-1] == 0:
        total.pop()
    return total


def add_coefficients_2(first: list[int], second: list[int]) -> list[int]:
    longer, shorter = (first, second) if len(first) >= len(second) else (second, first)
    total = [a + b for a, b in zip(longer, shorter)] + longer[len(shorter):]
    while total and total[-1] == 0:
        del total[-1]
    return total


def multiply_polynomials(p: list[int], q: list[int]) -> list[int]:
    """Write a function that multiplies two polynomials. The lists `p` and `q` hold the
    coefficients from the constant term upwards; the product is given in the same way. If one
    of them is empty, return an empty list.

    Return the coefficients of the product of `p` and `q`, both lists of coefficients with the
    lowest power first; an empty list stands for zero and gives an empty product.

    编写一个函数，把两个多项式相乘。列表 `p` 和 `q` 从常数项开始存放系数，乘积也按同样的方式给出；只要其中一个为空，就返回空列表。

    返回多项式 `p` 与 `q` 乘积的系数（低次在前）；空列表代表零，乘积也为空列表。

    >>> multiply_polynomials([1, 1], [1, -1])
    [1, 0, -1]
    >>> multiply_polynomials([2], [3, 0, 4])
    [6, 0, 8]
    >>> multiply_polynomials([], [1, 2])
    []
    """
    if not p or not q:
        return []
    product = [0] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            product[i + j] += a * b
    return product


def multiply_polynomials_2(p: list[int], q: list[int]) -> list[int]:
    if not p or not q:
        return []
    return [
        sum(p[i] * q[power - i] for i in range(len(p)) if 0 <= power - i < len(q))
        for power in range(len(p) + len(q) - 1)
    ]


def divide_by_linear(coefficients: list[int], root: int) -> tuple[list[int], int]:
    """Divide a polynomial by (x - `root`) with Horner's scheme. `coefficients` starts with the
    highest power and is not empty; return the quotient's coefficients and the remainder.

    You are given `coefficients` of a polynomial (at least one, highest power first) and an
    integer `root`. Return a tuple of the quotient's coefficients and the remainder of synthetic
    division by x minus `root`.

    用霍纳法把多项式除以 (x - `root`)。`coefficients` 非空，最高次项在前；返回由商的系数列表和余数组成的元组。

    给定多项式的系数 `coefficients`（至少一个，从最高次到常数项）和整数 `root`，做综合除法，除式为 x 减 `root`，返回（商的系数，余数）。

    >>> divide_by_linear([1, -3, 2], 1)
    ([1, -2], 0)
    >>> divide_by_linear([2, 0, 1], 3)
    ([2, 6], 19)
    >>> divide_by_linear([7], 5)
    ([], 7)
    """
    row = []
    carried = 0
    for value in coefficients:
        carried = carried * root + value
        row.append(carried)
    return row[:-1], row[-1]


def divide_by_linear_2(coefficients: list[int], root: int) -> tuple[list[int], int]:
    row = [coefficients[0]]
    for value in coefficients[1:]:
        row.append(row[-1] * root + value)
    remainder = row.pop()
    return row, remainder


def curvature_value(terms: list[int], x: int) -> int:
    """Return the value at `x` of the second derivative of the polynomial whose coefficients,
    from the constant term upwards, are `terms`.

    For a polynomial given by `terms` (the coefficient of x to the power i stands at index i),
    find what its second derivative is worth at the point `x`. Polynomials of degree below 2
    give 0.

    返回多项式的二阶导数在 `x` 处的值，`terms` 从常数项开始按升幂给出系数。

    多项式由 `terms` 给出（下标 i 处是 x 的 i 次方的系数），求它的二阶导数在点 `x` 处的值；次数小于 2 时结果为 0。

    >>> curvature_value([5, 1, 3], 10)
    6
    >>> curvature_value([0, 0, 0, 1], 2)
    12
    >>> curvature_value([4, 9], 3)
    0
    """
    return sum(i * (i - 1) * terms[i] * x ** (i - 2) for i in range(2, len(terms)))


def curvature_value_2(terms: list[int], x: int) -> int:
    current = list(terms)
    for _ in range(2):
        current = [power * value for power, value in enumerate(current)][1:]
    result = 0
    for value in reversed(current):
        result = result * x + value
    return result


def area_under_polynomial(coeffs: list[int], a: float, b: float) -> float:
    """Return the definite integral of a polynomial from `a` to `b`, rounded to 4 decimals.
    `coeffs` lists the coefficients, constant term first.

    Given `coeffs` with the coefficient of x**i at index i, integrate the polynomial exactly
    between the limits `a` and `b` and round the result to four decimal places.

    返回多项式从 `a` 到 `b` 的定积分，保留 4 位小数，`coeffs` 按常数项在前的顺序给出系数。

    给定 `coeffs`（下标 i 处为 x**i 的系数），精确计算该多项式在下限 `a` 与上限 `b` 之间的积分，结果四舍五入到四位小数。

    >>> area_under_polynomial([0, 2], 0, 3)
    9.0
    >>> area_under_polynomial([1, 0, 3], 1, 2)
    8.0
    >>> area_under_polynomial([0, 0, 1], 0, 1)
    0.3333
    """
    def primitive(x: float) -> float:
        return sum(value * x ** (i + 1) / (i + 1) for i, value in enumerate(coeffs))

    return round(primitive(b) - primitive(a), 4)


def polynomial_text(coefficients: list[int]) -> str:
    """Write a polynomial in the usual way, such as '3x^2 - x + 5'. `coefficients` goes from the
    highest power to the constant term. Terms with coefficient 0 are left out, a factor of 1 is
    not written before x, and when nothing is left the text is '0'.

    Return the text of the polynomial with the given `coefficients` (highest power first): terms
    joined by ' + ' or ' - ', a leading minus without a space, no zero terms, no 1 before an x,
    powers as x^k but x for the first power; '0' for the zero polynomial.

    把多项式写成常见的形式，例如 '3x^2 - x + 5'。`coefficients` 从最高次项到常数项给出系数；系数为 0 的项省略，x 前的 1 不写，若没有任何项则结果为 '0'。

    返回系数为 `coefficients`（最高次在前）的多项式文本：各项用 ' + ' 或 ' - ' 连接，首项负号后无空格，省略零项和 x 前的 1，幂写作 x^k；零为 '0'。

    >>> polynomial_text([3, -1, 5])
    '3x^2 - x + 5'
    >>> polynomial_text([-1, 0, 0, 2])
    '-x^3 + 2'
    >>> polynomial_text([1, 0])
    'x'
    >>> polynomial_text([0, 0])
    '0'
    """
    text = ''
    degree = len(coefficients) - 1
    for index, value in enumerate(coefficients):
        if value == 0:
            continue
        power = degree - index
        variable = '' if power == 0 else 'x' if power == 1 else f'x^{power}'
        size = str(abs(value)) if abs(value) != 1 or power == 0 else ''
        if text:
            text += ' - ' if value < 0 else ' + '
        elif value < 0:
            text = '-'
        text += size + variable
    return text or '0'


def degree_of(coefficients: list[int]) -> int:
    """Return the degree of the polynomial with these `coefficients`, constant term first. The
    list may end with zeros; if all are zero or there are none, the degree is -1.

    Given `coefficients` from the constant term upwards, find the highest index that holds
    something other than zero, or -1 if there is no such index.

    返回多项式的次数，`coefficients` 以常数项开头，末尾可能有多余的零；全为零或为空时次数记为 -1。

    给定升幂排列的 `coefficients`，求不为零的系数中最大的下标；没有这样的下标时返回 -1。

    >>> degree_of([5, 0, 2, 0])
    2
    >>> degree_of([7])
    0
    >>> degree_of([0, 0])
    -1
    """
    return max((i for i, value in enumerate(coefficients) if value != 0), default=-1)


def degree_of_2(coefficients: list[int]) -> int:
    degree = len(coefficients) - 1
    while degree >= 0 and coefficients[degree] == 0:
        degree -= 1
    return degree


def expand_roots(roots: list[int]) -> list[int]:
    """Return the coefficients, highest power first, of the polynomial that is the product of
    (x - r) for every r in `roots`. With no roots it is [1].

    You are given the integer `roots` of a polynomial with leading coefficient 1. Multiply the
    factors out and return its coefficients from the highest power down to the constant term;
    an empty list of `roots` gives [1].

    返回所有 (x - r) 相乘得到的多项式的系数，其中 r 取遍 `roots`，最高次在前；没有根时为 [1]。

    已知首项系数为 1 的多项式的全部整数根 `roots`，把因式展开，从最高次到常数项返回系数；`roots` 为空时返回 [1]。

    >>> expand_roots([1, 2])
    [1, -3, 2]
    >>> expand_roots([0, -4])
    [1, 4, 0]
    >>> expand_roots([])
    [1]
    """
    coefficients = [1]
    for root in roots:
        shifted = coefficients + [0]
        for i, value in enumerate(coefficients):
            shifted[i + 1] -= root * value
        coefficients = shifted
    return coefficients


def expand_roots_2(roots: list[int]) -> list[int]:
    coefficients = [1]
    for r in roots:
        coefficients = [a - r * b for a, b in zip(coefficients + [0], [0] + coefficients)]
    return coefficients


def mirrored_in_y_axis(terms: list[int]) -> list[int]:
    """Return the coefficients of p(-x) when `terms` are those of p(x), constant term first.

    The polynomial p has the coefficients `terms` in ascending order of powers. Give the list
    for p(-x): every coefficient of an odd power changes its sign.

    `terms` 是 p(x) 的系数（常数项在前），返回 p(-x) 的系数。

    多项式 p 的系数按升幂存放在 `terms` 中，给出 p(-x) 的系数列表，即奇次项的系数全部变号。

    >>> mirrored_in_y_axis([1, 2, 3, 4])
    [1, -2, 3, -4]
    >>> mirrored_in_y_axis([6, -5])
    [6, 5]
    >>> mirrored_in_y_axis([])
    []
    """
    return [-value if i % 2 else value for i, value in enumerate(terms)]


def mirrored_in_y_axis_2(terms: list[int]) -> list[int]:
    result = list(terms)
    for i in range(1, len(result), 2):
        result[i] = -result[i]
    return result


def is_odd_function(coeffs: list[int]) -> bool:
    """Check whether the polynomial with coefficients `coeffs` (constant term first) is an odd
    function, that is, has no even powers at all.

    Return True if every coefficient at an even index of `coeffs` is zero, where index i belongs
    to x**i, and False otherwise. The zero polynomial counts as odd.

    判断系数为 `coeffs`（常数项在前）的多项式是否为奇函数，即不含任何偶次项。

    下标 i 对应 x**i，若 `coeffs` 中偶数下标处的系数全为零则返回 True，否则返回 False；零多项式也算奇函数。

    >>> is_odd_function([0, 2, 0, -1])
    True
    >>> is_odd_function([1, 2])
    False
    >>> is_odd_function([])
    True
    """
    return not any(coeffs[::2])


def is_odd_function_2(coeffs: list[int]) -> bool:
    for power, value in enumerate(coeffs):
        if power % 2 == 0 and value != 0:
            return False
    return True


def whole_roots(coefficients: list[int]) -> list[int]:
    """Find all integer roots of a polynomial. `coefficients` starts with the highest power, and
    the last one, the constant term, is not zero, so every integer root divides it. Return the
    roots in ascending order, each once.

    Given `coefficients` from the highest power to a non-zero constant term, return the sorted
    list of the integers at which the polynomial is zero.

    求多项式的全部整数根。`coefficients` 从最高次项开始，最后一个常数项不为零，因此整数根必为其约数；每个根只出现一次，按升序返回。

    给定系数 `coefficients`（最高次在前，常数项非零），返回使多项式为零的所有整数，升序排列。

    >>> whole_roots([1, -5, 6])
    [2, 3]
    >>> whole_roots([1, 0, 0, 8])
    [-2]
    >>> whole_roots([1, 0, 1])
    []
    """
    def value_at(x: int) -> int:
        total = 0
        for coefficient in coefficients:
            total = total * x + coefficient
        return total

    bound = abs(coefficients[-1])
    return [x for x in range(-bound, bound + 1) if value_at(x) == 0]


def heron_steps(n: float, rounds: int) -> float:
    """Approximate the square root of the positive number `n` by Heron's method: start with `n`
    itself, and `rounds` times replace the guess g by the mean of g and n/g. Return the last
    guess rounded to 4 decimals.

    Return the guess after `rounds` Newton steps towards the square root of `n` > 0, beginning
    at `n`, where each step takes g to (g + n / g) / 2; round it to four places.

    用海伦法逼近正数 `n` 的平方根：初始值取 `n` 本身，重复 `rounds` 次，把估计值 g 换成 g 与 n/g 的平均数，最后结果保留 4 位小数。

    返回从 `n`（大于 0）出发做 `rounds` 次牛顿迭代后得到的平方根近似值，每次由 g 变为 (g + n / g) / 2，四舍五入到四位小数。

    >>> heron_steps(2, 1)
    1.5
    >>> heron_steps(2, 3)
    1.4142
    >>> heron_steps(9, 0)
    9
    """
    guess = n
    for _ in range(rounds):
        guess = (guess + n / guess) / 2
    return round(guess, 4)


def root_by_halving(target: float, high: float) -> float:
    """Find x between 0 and `high` with x**3 + x equal to `target`, by bisection: halve the
    interval 60 times. `target` lies between 0 and the value at `high`. Return x rounded to 3
    decimals.

    Given `target` and an upper bound `high`, solve x**3 + x = `target` for x in [0, `high`] with
    the bisection method and return the solution to three decimal places; the solution is known
    to lie in the interval.

    在 0 与 `high` 之间用二分法求使 x**3 + x 等于 `target` 的 x：对半缩小 60 次，保留 3 位小数。`target` 介于 0 与 `high` 处的值之间。

    给定 `target` 与上界 `high`，用二分法解方程 x**3 + x = `target`，已知解在 [0, `high`] 内，返回保留三位小数的解。

    >>> root_by_halving(10, 5)
    2.0
    >>> root_by_halving(1, 1)
    0.682
    >>> root_by_halving(0, 4)
    0.0
    """
    low = 0.0
    for _ in range(60):
        middle = (low + high) / 2
        if middle ** 3 + middle < target:
            low = middle
        else:
            high = middle
    return round(high, 3)


def trapezoid_rule(heights: list[float], width: float) -> float:
    """Return the area under a curve by the trapezoidal rule: `heights` are the values of the
    curve at points that are `width` apart. Fewer than two values give 0.

    You are given measurements `heights` taken at equal distances of `width`. Add up the areas
    of the trapezoids between neighbours and return the sum, 0 if there are no neighbours.

    用梯形法求曲线下的面积：`heights` 是曲线在间隔为 `width` 的各点上的值，少于两个值时面积为 0。

    给定等间距 `width` 测得的数值 `heights`，把相邻两点之间的梯形面积相加并返回总和；没有相邻点时返回 0。

    >>> trapezoid_rule([0.0, 2.0, 4.0], 1.0)
    4.0
    >>> trapezoid_rule([1.0, 3.0], 0.5)
    1.0
    >>> trapezoid_rule([5.0], 2.0)
    0
    """
    return sum((left + right) * width / 2 for left, right in zip(heights, heights[1:]))


def trapezoid_rule_2(heights: list[float], width: float) -> float:
    area = 0
    for i in range(1, len(heights)):
        area += (heights[i - 1] + heights[i]) / 2 * width
    return area


def simpson_rule(samples: list[float], step: float) -> float:
    """Apply Simpson's rule to `samples`, an odd number (three or more) of function values at
    points `step` apart. The ends have weight 1, the others alternately 4 and 2; multiply the
    weighted sum by `step` / 3 and round to 3 decimals.

    Return the integral by Simpson's rule, to three decimals, for the equally spaced function
    values `samples` at the distance `step`; their number is odd and at least 3.

    对 `samples` 使用辛普森公式：它包含奇数个（至少三个）间隔为 `step` 的函数值，两端权为 1，其余交替为 4 和 2；加权和乘以 `step` / 3，保留 3 位小数。

    返回用辛普森法则算出的积分（三位小数），`samples` 为以 `step` 等距取得的函数值，个数为奇数且不少于 3。

    >>> simpson_rule([0.0, 1.0, 4.0], 1.0)
    2.667
    >>> simpson_rule([1.0, 1.0, 1.0, 1.0, 1.0], 0.5)
    2.0
    >>> simpson_rule([0.0, 3.0, 0.0], 2.0)
    8.0
    """
    odd_places = sum(samples[1:-1:2])
    even_places = sum(samples[2:-1:2])
    total = samples[0] + 4 * odd_places + 2 * even_places + samples[-1]
    return round(total * step / 3, 3)


def simpson_rule_2(samples: list[float], step: float) -> float:
    last = len(samples) - 1
    total = 0.0
    for i, value in enumerate(samples):
        weight = 1 if i in (0, last) else 4 if i % 2 else 2
        total += weight * value
    return round(total * step / 3, 3)


def rectangle_sum_of_squares(a: float, b: float, parts: int) -> float:
    """Approximate the area under y = x*x from `a` to `b` with `parts` rectangles of equal width
    whose heights are taken in the middle of each strip. Round to 4 decimals.

    Return the midpoint-rule estimate of the integral of x squared between `a` and `b`, using
    `parts` equal strips, rounded to four decimal places.

    用 `parts` 个等宽矩形近似计算 y = x*x 在 `a` 到 `b` 之间的面积，每个矩形的高取小区间中点处的函数值，结果保留 4 位小数。

    返回用中点法则估计的 x 平方在 `a` 与 `b` 之间的积分，区间等分为 `parts` 段，四舍五入到四位小数。

    >>> rectangle_sum_of_squares(0, 2, 1)
    2.0
    >>> rectangle_sum_of_squares(0, 2, 2)
    2.5
    >>> rectangle_sum_of_squares(0, 3, 100)
    8.9998
    """
    width = (b - a) / parts
    area = 0.0
    for strip in range(parts):
        middle = a + (strip + 0.5) * width
        area += middle * middle * width
    return round(area, 4)


def rectangle_sum_of_squares_2(a: float, b: float, parts: int) -> float:
    width = (b - a) / parts
    return round(width * sum((a + (i + 0.5) * width) ** 2 for i in range(parts)), 4)


def vector_similarity(u: list[float], v: list[float]) -> float:
    """Return the cosine of the angle between the vectors `u` and `v` of equal length, rounded to
    3 decimals; if one of them has length zero, return 0.0.

    Given two vectors `u` and `v` with the same number of components, divide their dot product by
    the product of their lengths and round to three places. A zero vector gives 0.0.

    返回维数相同的向量 `u` 与 `v` 夹角的余弦，保留 3 位小数；若其中有零向量则返回 0.0。

    给定分量个数相同的向量 `u` 和 `v`，求它们的点积除以长度之积，四舍五入到三位小数，遇到零向量时结果为 0.0。

    >>> vector_similarity([1.0, 0.0], [1.0, 1.0])
    0.707
    >>> vector_similarity([2.0, 1.0], [-2.0, -1.0])
    -1.0
    >>> vector_similarity([0.0, 0.0], [3.0, 4.0])
    0.0
    """
    dot = sum(a * b for a, b in zip(u, v))
    lengths = math.hypot(*u) * math.hypot(*v)
    if lengths == 0:
        return 0.0
    return round(dot / lengths, 3)


def cross_product(u: tuple[int, int, int], v: tuple[int, int, int]) -> tuple[int, int, int]:
    """Return the cross product of the three-dimensional vectors `u` and `v` as a tuple.

    `u` and `v` are vectors with three components each. Compute their vector product `u` x `v`,
    which is perpendicular to both.

    返回三维向量 `u` 与 `v` 的叉积，结果为元组。

    `u` 和 `v` 各有三个分量，求向量积 `u` × `v`（与两者都垂直的向量）。

    >>> cross_product((1, 0, 0), (0, 1, 0))
    (0, 0, 1)
    >>> cross_product((1, 2, 3), (4, 5, 6))
    (-3, 6, -3)
    >>> cross_product((2, 2, 2), (1, 1, 1))
    (0, 0, 0)
    """
    a, b, c = u
    x, y, z = v
    return b * z - c * y, c * x - a * z, a * y - b * x


def weights_applied(vectors: list[list[int]], weights: list[int]) -> list[int]:
    """Return the linear combination of `vectors` with `weights`: the i-th vector multiplied by
    the i-th weight, all added component by component. There is at least one vector, and all have
    the same length.

    Given equally long lists `vectors` (one or more) and as many numbers `weights`, multiply each
    vector by its weight and add up the results position by position.

    返回以 `weights` 为系数的 `vectors` 的线性组合：第 i 个向量乘以第 i 个系数，再按分量相加。至少有一个向量，且长度都相同。

    给定一个或多个等长向量 `vectors` 以及同样多的系数 `weights`，把每个向量乘以对应系数后逐分量求和，返回所得向量。

    >>> weights_applied([[1, 2], [3, 4]], [2, 1])
    [5, 8]
    >>> weights_applied([[1, 0, 0], [0, 1, 0]], [7, -7])
    [7, -7, 0]
    >>> weights_applied([[5]], [0])
    [0]
    """
    total = [0] * len(vectors[0])
    for vector, weight in zip(vectors, weights):
        for i, component in enumerate(vector):
            total[i] += weight * component
    return total


def weights_applied_2(vectors: list[list[int]], weights: list[int]) -> list[int]:
    return [sum(w * c for w, c in zip(weights, column)) for column in zip(*vectors)]


def pairwise_orthogonal(vectors: list[list[int]]) -> bool:
    """Check whether any two different vectors of `vectors` are at right angles, that is, have
    the dot product 0.

    Return True if in `vectors`, a list of equally long lists, the dot product of every pair of
    distinct positions is zero; with fewer than two vectors the answer is True.

    判断 `vectors` 中任意两个不同的向量是否都互相垂直，即点积为 0。

    若 `vectors`（由等长列表组成）中任意两个不同位置的向量点积都为零则返回 True，否则返回 False；少于两个向量时返回 True。

    >>> pairwise_orthogonal([[1, 1], [1, -1]])
    True
    >>> pairwise_orthogonal([[1, 0, 0], [0, 1, 0], [0, 1, 1]])
    False
    >>> pairwise_orthogonal([[3, 4]])
    True
    """
    for i, first in enumerate(vectors):
        for second in vectors[i + 1:]:
            if sum(a * b for a, b in zip(first, second)) != 0:
                return False
    return True


def complex_times(z: tuple[int, int], w: tuple[int, int]) -> tuple[int, int]:
    """Multiply the complex numbers `z` and `w`, each written as a pair (real part, imaginary
    part), and return the product as such a pair.

    Return the product of `z` and `w`, where the pair (a, b) means a + b*i.

    把复数 `z` 与 `w` 相乘，二者都写成（实部，虚部）的形式，返回同样形式的乘积。

    数对 (a, b) 表示 a + b*i，返回 `z` 与 `w` 的乘积对应的数对。

    >>> complex_times((1, 2), (3, 4))
    (-5, 10)
    >>> complex_times((0, 1), (0, 1))
    (-1, 0)
    >>> complex_times((5, 0), (2, -3))
    (10, -15)
    """
    a, b = z
    c, d = w
    return a * c - b * d, a * d + b * c


def power_of_pair(z: tuple[int, int], n: int) -> tuple[int, int]:
    """Return the complex number `z` = (real, imaginary) raised to the power `n` >= 0, as a pair
    of integers. The power 0 is (1, 0).

    You are given a complex number `z` as a pair of whole numbers and an exponent `n` that is not
    negative. Multiply `z` by itself `n` times in all and return the pair; for `n` = 0 it is
    (1, 0).

    返回复数 `z`（实部，虚部）的 `n` 次幂，`n` 非负，结果为一对整数；零次幂为 (1, 0)。

    给定以整数对表示的复数 `z` 和非负指数 `n`，求 `n` 个 `z` 连乘的结果并以数对返回，`n` 为 0 时返回 (1, 0)。

    >>> power_of_pair((1, 1), 2)
    (0, 2)
    >>> power_of_pair((2, -1), 3)
    (2, -11)
    >>> power_of_pair((4, 7), 0)
    (1, 0)
    """
    real, imaginary = 1, 0
    for _ in range(n):
        real, imaginary = real * z[0] - imaginary * z[1], real * z[1] + imaginary * z[0]
    return real, imaginary


def power_of_pair_2(z: tuple[int, int], n: int) -> tuple[int, int]:
    if n == 0:
        return 1, 0
    a, b = power_of_pair_2(z, n - 1)
    return a * z[0] - b * z[1], a * z[1] + b * z[0]


def escape_time(c: tuple[float, float], limit: int) -> int:
    """Starting from z = 0, repeat z -> z*z + c, where `c` is a complex number given as (real,
    imaginary). Return after how many repetitions the distance of z from 0 exceeds 2, or `limit`
    if this does not happen within `limit` repetitions.

    Return the escape time of the point `c` (a pair of real and imaginary part) for the
    Mandelbrot iteration: the number of the first step, counted from 1, after which |z| > 2, but
    `limit` when no step up to `limit` leaves the circle.

    从 z = 0 开始反复计算 z -> z*z + c，`c` 是（实部，虚部）表示的复数。返回多少次后 z 到 0 的距离超过 2；`limit` 次内没有则返回 `limit`。

    返回点 `c`（实部与虚部组成的数对）在曼德博迭代中的逃逸时间：从 1 数起，首次使 |z| > 2 的步数；`limit` 步之内都没有逃出时返回 `limit`。

    >>> escape_time((1.0, 0.0), 50)
    3
    >>> escape_time((0.0, 0.0), 20)
    20
    >>> escape_time((3.0, 0.0), 10)
    1
    """
    x, y = 0.0, 0.0
    for step in range(1, limit + 1):
        x, y = x * x - y * y + c[0], 2 * x * y + c[1]
        if x * x + y * y > 4:
            return step
    return limit


def escape_time_2(c: tuple[float, float], limit: int) -> int:
    z = 0j
    step = 0
    while step < limit and abs(z) <= 2:
        z = z * z + complex(*c)
        step += 1
    return step


def matrix_to_power(matrix: list[list[int]], exponent: int) -> list[list[int]]:
    """Raise the 2x2 `matrix` to the whole power `exponent` >= 0 by repeated squaring; the power
    0 is the identity matrix.

    Given a square `matrix` with two rows and a non-negative `exponent`, return the matrix
    multiplied by itself that many times, [[1, 0], [0, 1]] for exponent 0.

    用反复平方法求 2x2 矩阵 `matrix` 的 `exponent` 次幂（`exponent` 非负），零次幂为单位矩阵。

    给定两行两列的 `matrix` 和非负整数 `exponent`，返回该矩阵自乘 `exponent` 次的结果，指数为 0 时返回 [[1, 0], [0, 1]]。

    >>> matrix_to_power([[1, 1], [1, 0]], 5)
    [[8, 5], [5, 3]]
    >>> matrix_to_power([[2, 0], [0, 3]], 3)
    [[8, 0], [0, 27]]
    >>> matrix_to_power([[4, 4], [4, 4]], 0)
    [[1, 0], [0, 1]]
    """
    def times(p: list[list[int]], q: list[list[int]]) -> list[list[int]]:
        return [[sum(p[i][k] * q[k][j] for k in (0, 1)) for j in (0, 1)] for i in (0, 1)]

    result = [[1, 0], [0, 1]]
    base = matrix
    while exponent > 0:
        if exponent % 2 == 1:
            result = times(result, base)
        base = times(base, base)
        exponent //= 2
    return result


def matrix_to_power_2(matrix: list[list[int]], exponent: int) -> list[list[int]]:
    (a, b), (c, d) = matrix
    p, q, r, s = 1, 0, 0, 1
    for _ in range(exponent):
        p, q, r, s = p * a + q * c, p * b + q * d, r * a + s * c, r * b + s * d
    return [[p, q], [r, s]]


def whole_inverse(matrix: list[list[int]]) -> list[list[int]] | None:
    """Return the inverse of the 2x2 `matrix` of integers if its determinant is 1 or -1, so that
    the inverse has integer entries as well; otherwise return None.

    Given a 2x2 `matrix`, compute its inverse when the determinant is plus or minus one; for any
    other determinant there is no integer inverse and the answer is None.

    若 2x2 整数矩阵 `matrix` 的行列式为 1 或 -1，返回它的逆矩阵（元素也都是整数），否则返回 None。

    给定 2x2 矩阵 `matrix`，当行列式为正负一时求出逆矩阵并返回；行列式为其他值时没有整数逆矩阵，返回 None。

    >>> whole_inverse([[2, 1], [1, 1]])
    [[1, -1], [-1, 2]]
    >>> whole_inverse([[3, 2], [5, 3]])
    [[-3, 2], [5, -3]]
    >>> whole_inverse([[2, 0], [0, 2]])
    """
    (a, b), (c, d) = matrix
    det = a * d - b * c
    if det not in (1, -1):
        return None
    return [[d * det, -b * det], [-c * det, a * det]]


def crossing_of_equations(p: list[int], q: list[int]) -> tuple[float, float] | None:
    """Solve two linear equations. A list [a, b, c] means a*x + b*y = c; return the pair (x, y)
    that satisfies both `p` and `q`, or None if there is not exactly one solution.

    You are given two equations `p` and `q`, each as [a, b, c] for a*x + b*y = c. Use Cramer's
    rule and return (x, y) as floats; when the determinant is zero return None.

    解二元一次方程组。列表 [a, b, c] 表示 a*x + b*y = c，返回同时满足 `p` 和 `q` 的 (x, y)；解不唯一或无解时返回 None。

    给定两个方程 `p` 与 `q`，均以 [a, b, c] 表示 a*x + b*y = c。用克拉默法则求解，返回浮点数对 (x, y)；行列式为零时返回 None。

    >>> crossing_of_equations([1, 1, 5], [1, -1, 1])
    (3.0, 2.0)
    >>> crossing_of_equations([2, 0, 3], [0, 4, 6])
    (1.5, 1.5)
    >>> crossing_of_equations([1, 2, 3], [2, 4, 9])
    """
    a, b, c = p
    d, e, f = q
    det = a * e - b * d
    if det == 0:
        return None
    return (c * e - b * f) / det, (a * f - c * d) / det


def real_eigenvalues(matrix: list[list[int]]) -> list[float]:
    """Return the real eigenvalues of the 2x2 `matrix`, ascending and rounded to 2 decimals: two
    numbers (maybe equal), or an empty list if they are not real.

    Given a 2x2 `matrix`, solve t*t - trace*t + determinant = 0 and return both solutions in
    ascending order, to two decimals; return [] when the discriminant is negative.

    返回 2x2 矩阵 `matrix` 的实特征值，升序排列并保留 2 位小数：共两个数（可能相等）；特征值不是实数时返回空列表。

    给定 2x2 矩阵 `matrix`，解方程 t*t - 迹*t + 行列式 = 0，按升序返回两个解（两位小数）；判别式为负时返回 []。

    >>> real_eigenvalues([[2, 1], [1, 2]])
    [1.0, 3.0]
    >>> real_eigenvalues([[1, 1], [1, 0]])
    [-0.62, 1.62]
    >>> real_eigenvalues([[0, -1], [1, 0]])
    []
    """
    trace = matrix[0][0] + matrix[1][1]
    det = matrix[0][0] * matrix[1][1] - matrix[0][1] * matrix[1][0]
    discriminant = trace * trace - 4 * det
    if discriminant < 0:
        return []
    root = math.sqrt(discriminant)
    return [round((trace - root) / 2, 2), round((trace + root) / 2, 2)]


def larger_fraction(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    """Return the larger of the fractions `a` and `b`, pairs of numerator and positive
    denominator, comparing exactly without division. If they are equal in value, return `a`.

    Given two fractions `a` and `b` as (numerator, denominator) with denominators above 0, find
    the greater one by cross multiplication; on a tie it is `a`.

    返回分数 `a` 与 `b` 中较大的一个，二者为（分子，正分母）数对，不做除法而精确比较；值相等时返回 `a`。

    给定两个分数 `a` 和 `b`，形式为（分子，分母）且分母大于 0，用交叉相乘找出较大者，相等时取 `a`。

    >>> larger_fraction((1, 2), (2, 3))
    (2, 3)
    >>> larger_fraction((-1, 4), (-1, 3))
    (-1, 4)
    >>> larger_fraction((1, 2), (2, 4))
    (1, 2)
    """
    return b if b[0] * a[1] > a[0] * b[1] else a


def larger_fraction_2(a: tuple[int, int], b: tuple[int, int]) -> tuple[int, int]:
    left = a[0] * b[1]
    right = b[0] * a[1]
    if left >= right:
        return a
    return b


def sum_of_reciprocals(denominators: list[int]) -> tuple[int, int]:
    """Return 1/d1 + 1/d2 + ... over all `denominators` (positive integers) as a fraction in
    lowest terms, a pair (numerator, denominator). No denominators give (0, 1).

    Given positive integers `denominators`, add up their reciprocals exactly and return the
    reduced fraction as a pair; the empty sum is (0, 1).

    返回 `denominators`（正整数）中所有数的倒数之和，用最简分数（分子，分母）表示；列表为空时返回 (0, 1)。

    给定正整数列表 `denominators`，精确计算各数倒数的和，约分后以数对形式返回，空和为 (0, 1)。

    >>> sum_of_reciprocals([2, 3, 6])
    (1, 1)
    >>> sum_of_reciprocals([4, 4, 8])
    (5, 8)
    >>> sum_of_reciprocals([])
    (0, 1)
    """
    top, bottom = 0, 1
    for d in denominators:
        top, bottom = top * d + bottom, bottom * d
        shared = math.gcd(top, bottom)
        top, bottom = top // shared, bottom // shared
    return top, bottom


def sum_of_reciprocals_2(denominators: list[int]) -> tuple[int, int]:
    bottom = math.lcm(*denominators)
    top = sum(bottom // d for d in denominators)
    shared = math.gcd(top, bottom)
    return top // shared, bottom // shared


def exponential_series(x: float, terms: int) -> float:
    """Return the sum of the first `terms` terms of 1 + x + x**2/2! + x**3/3! + ..., rounded to 5
    decimals.

    Approximate e to the power `x` by adding up `terms` terms of its Taylor series, the first of
    which is 1, and round to five decimal places. With 0 terms the sum is 0.0.

    返回级数 1 + x + x**2/2! + x**3/3! + …… 前 `terms` 项之和，其中 x 为 `x`，保留 5 位小数。

    用泰勒级数的前 `terms` 项（首项为 1）近似 e 的 `x` 次方，四舍五入到五位小数；0 项时和为 0.0。

    >>> exponential_series(1.0, 3)
    2.5
    >>> exponential_series(1.0, 10)
    2.71828
    >>> exponential_series(-2.0, 2)
    -1.0
    >>> exponential_series(3.0, 0)
    0.0
    """
    total = 0.0
    term = 1.0
    for i in range(terms):
        total += term
        term *= x / (i + 1)
    return round(total, 5)


def exponential_series_2(x: float, terms: int) -> float:
    return round(sum((x ** k / math.factorial(k) for k in range(terms)), 0.0), 5)


def wallis_product(factors: int) -> float:
    """Estimate pi with Wallis's formula: pi/2 is the product of 4k*k / (4k*k - 1) for k = 1, 2,
    3, ... Use the first `factors` factors and round the estimate of pi to 4 decimals.

    Return twice the product of 4*k*k / (4*k*k - 1) for k from 1 to `factors`, rounded to four
    decimals.

    用沃利斯公式估计圆周率：pi/2 等于 4k*k / (4k*k - 1) 对 k = 1, 2, 3, …… 的连乘积。取前 `factors` 个因子，得到的 pi 保留 4 位小数。

    返回 k 从 1 到 `factors` 时 4*k*k / (4*k*k - 1) 的乘积的两倍，四舍五入到四位小数。

    >>> wallis_product(1)
    2.6667
    >>> wallis_product(2)
    2.8444
    >>> wallis_product(0)
    2.0
    """
    product = 2.0
    for k in range(1, factors + 1):
        product *= 4 * k * k / (4 * k * k - 1)
    return round(product, 4)


def wallis_product_2(factors: int) -> float:
    return round(2.0 * math.prod(4 * k * k / (4 * k * k - 1) for k in range(1, factors + 1)), 4)


def harmonic_terms_needed(limit: float) -> int:
    """Count how many terms of 1 + 1/2 + 1/3 + ... must be added until the sum is greater than
    `limit`.

    Return the smallest n for which 1/1 + 1/2 + ... + 1/n exceeds `limit`; when `limit` is
    negative no term is needed and the answer is 0.

    统计级数 1 + 1/2 + 1/3 + …… 至少要加多少项，其和才会大于 `limit`。

    返回使 1/1 + 1/2 + …… + 1/n 超过 `limit` 的最小 n；`limit` 为负数时一项也不需要，结果为 0。

    >>> harmonic_terms_needed(1)
    2
    >>> harmonic_terms_needed(2)
    4
    >>> harmonic_terms_needed(-1)
    0
    """
    total, n = 0.0, 0
    while total <= limit:
        n += 1
        total += 1 / n
    return n


def value_from_table(points: list[tuple[int, int]], x: float) -> float:
    """Interpolate linearly in a table. `points` is a non-empty list of pairs (position, value)
    with rising positions. For `x` before the first or after the last position, the value at that
    end is returned as a float; otherwise the value on the straight line between the neighbours.

    Given a table `points` of (position, value) sorted by strictly ascending position, return the
    linearly interpolated value at `x` as a float, held constant beyond both ends.

    在表中做线性插值。`points` 是位置递增的（位置，值）非空列表；`x` 在首个位置之前或末个位置之后时，返回该端的值（浮点数），否则返回相邻两点连线上的值。

    给定按位置严格升序排列的表 `points`（位置，值），返回 `x` 处的线性插值结果（浮点数），超出两端时取端点的值。

    >>> value_from_table([(0, 10), (4, 30)], 1)
    15.0
    >>> value_from_table([(0, 0), (2, 8), (4, 0)], 3.5)
    2.0
    >>> value_from_table([(1, 5), (2, 6)], 9)
    6.0
    """
    if x <= points[0][0]:
        return float(points[0][1])
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return float(points[-1][1])


def lagrange_value(points: list[tuple[int, int]], x: int) -> float:
    """Return the value at `x` of the polynomial of lowest degree that passes through all
    `points`, pairs (position, value) with different positions; round to 3 decimals.

    Given `points` with distinct first coordinates, evaluate the Lagrange interpolation polynomial
    at `x` and round the result to three decimal places.

    返回经过 `points` 中所有点的最低次多项式在 `x` 处的值，点为（位置，值）且位置互不相同，结果保留 3 位小数。

    给定横坐标互不相同的 `points`，求拉格朗日插值多项式在 `x` 处的值，四舍五入到三位小数。

    >>> lagrange_value([(0, 0), (1, 1), (2, 4)], 5)
    25.0
    >>> lagrange_value([(1, 3), (3, 7)], 2)
    5.0
    >>> lagrange_value([(4, 9)], 100)
    9.0
    """
    total = 0.0
    for i, (xi, yi) in enumerate(points):
        term = float(yi)
        for j, (xj, _) in enumerate(points):
            if i != j:
                term *= (x - xj) / (xi - xj)
        total += term
    return round(total, 3)


def slopes_between_samples(samples: list[float], gap: float) -> list[float]:
    """Estimate the derivative at the inner points of `samples`, taken `gap` apart: for each
    inner point, the difference of its two neighbours divided by twice the gap.

    Given function values `samples` at a distance of `gap`, return the central differences
    (next - previous) / (2 * `gap`) for all values except the first and the last; fewer than
    three values give an empty list.

    估计 `samples` 内部各点的导数，取样间隔为 `gap`：每个内部点的结果是其左右邻点之差除以两倍间隔。

    给定间隔为 `gap` 的函数值 `samples`，对除首尾之外的每个值返回中心差分 (后 - 前) / (2 * `gap`)；少于三个值时返回空列表。

    >>> slopes_between_samples([0.0, 1.0, 4.0, 9.0], 1.0)
    [2.0, 4.0]
    >>> slopes_between_samples([5.0, 3.0, 2.0], 0.5)
    [-3.0]
    >>> slopes_between_samples([1.0, 2.0], 1.0)
    []
    """
    return [(after - before) / (2 * gap) for before, after in zip(samples, samples[2:])]


def slopes_between_samples_2(samples: list[float], gap: float) -> list[float]:
    slopes = []
    for i in range(1, len(samples) - 1):
        slopes.append((samples[i + 1] - samples[i - 1]) / (2 * gap))
    return slopes


def to_significant(value: float, digits: int) -> float:
    """Round `value` to `digits` significant digits (`digits` >= 1); zero stays 0.0.

    Return `value` rounded so that only its `digits` leading digits matter, whether it is large
    or a small fraction. Return 0.0 for zero.

    把 `value` 四舍五入到 `digits` 位有效数字（`digits` 至少为 1），零返回 0.0。

    无论 `value` 是很大的数还是很小的小数，都只保留前 `digits` 位有效数字，返回舍入结果；为零时返回 0.0。

    >>> to_significant(12345.0, 2)
    12000.0
    >>> to_significant(0.004567, 3)
    0.00457
    >>> to_significant(0.0, 4)
    0.0
    """
    if value == 0:
        return 0.0
    magnitude = math.floor(math.log10(abs(value)))
    return round(value, digits - 1 - magnitude)


def root_mean_square(values: list[float]) -> float:
    """Return the square root of the mean of the squares of `values`, rounded to 3 decimals; 0.0
    for an empty list.

    Given a list of readings `values`, square them, take the average, and return its square root
    to three decimals. Without readings the result is 0.0.

    返回 `values` 各数平方的平均值的平方根（均方根），保留 3 位小数；空列表返回 0.0。

    给定读数列表 `values`，先平方再取平均，然后开平方，结果保留三位小数，没有读数时为 0.0。

    >>> root_mean_square([3.0, -3.0])
    3.0
    >>> root_mean_square([1.0, 2.0, 3.0])
    2.16
    >>> root_mean_square([])
    0.0
    """
    if not values:
        return 0.0
    return round(math.sqrt(sum(v * v for v in values) / len(values)), 3)


def nested_radical(n: int, depth: int) -> float:
    """Return sqrt(n + sqrt(n + ... + sqrt(n))) with `depth` square roots over the same `n`,
    rounded to 4 decimals; depth 0 gives 0.0.

    Write a recursive function for the nested radical of `n`: at `depth` 0 it is 0.0, and at any
    greater depth the square root of `n` plus the radical one level less deep. The final value is
    rounded to four decimals.

    返回由同一个 `n` 构成、含 `depth` 层根号的 sqrt(n + sqrt(n + …… + sqrt(n)))，保留 4 位小数；0 层时为 0.0。

    编写一个函数，求 `n` 的嵌套根式：`depth` 为 0 时值为 0.0，否则为 `n` 加上少一层的根式之后的平方根，最终结果保留四位小数。

    >>> nested_radical(4, 1)
    2.0
    >>> nested_radical(2, 3)
    1.9616
    >>> nested_radical(6, 40)
    3.0
    >>> nested_radical(7, 0)
    0.0
    """
    def radical_at(level: int) -> float:
        return math.sqrt(n + radical_at(level - 1)) if level > 0 else 0.0

    return round(radical_at(depth), 4)


def nested_radical_2(n: int, depth: int) -> float:
    value = 0.0
    for _ in range(depth):
        value = math.sqrt(n + value)
    return round(value, 4)
