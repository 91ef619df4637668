"""Maths: points, segments, rectangles, circles, polygons, triangles, grids and solids."""

import math


def courier_distance(stops: list[tuple[int, int]]) -> int:
    """Return how far a courier travels who visits the points `stops` in the given order and moves
    only along the x and y directions. With fewer than two stops the distance is 0.

    Given a list `stops` of points (x, y), add up the Manhattan distances |x1 - x2| + |y1 - y2| of
    all neighbouring points in the list.

    快递员按顺序经过 `stops` 中的各点，只能沿 x 或 y 方向移动，返回他走过的总路程；少于两个点时为 0。

    给定点 (x, y) 的列表 `stops`，把列表中所有相邻两点的曼哈顿距离 |x1 - x2| + |y1 - y2| 相加并返回。

    >>> courier_distance([(0, 0), (3, 4), (3, 1)])
    10
    >>> courier_distance([(-1, -1), (1, 1)])
    4
    >>> courier_distance([(5, 5)])
    0
    """
    return sum(abs(x1 - x2) + abs(y1 - y2) for (x1, y1), (x2, y2) in zip(stops, stops[1:]))


def courier_distance_2(stops: list[tuple[int, int]]) -> int:
    travelled = 0
    for i in range(1, len(stops)):
        travelled += abs(stops[i][0] - stops[i - 1][0])
        travelled += abs(stops[i][1] - stops[i - 1][1])
    return travelled


def widest_pair_distance(points: list[tuple[int, int]]) -> float:
    """Return the greatest straight-line distance between two of the `points`, rounded to 2
    decimals, or 0.0 if there are fewer than two.

    For a list of `points` (x, y), find the two that are farthest apart and return how far that
    is, to two decimal places; a list without pairs gives 0.0.

    返回 `points` 中任意两点之间直线距离的最大值，保留 2 位小数；少于两个点时返回 0.0。

    给定点 (x, y) 的列表 `points`，找出相距最远的两点，返回其距离（两位小数），没有点对时结果为 0.0。

    >>> widest_pair_distance([(0, 0), (3, 4), (1, 1)])
    5.0
    >>> widest_pair_distance([(0, 0), (1, 1)])
    1.41
    >>> widest_pair_distance([(7, 7)])
    0.0
    """
    widest = 0.0
    for i, first in enumerate(points):
        for second in points[i + 1:]:
            widest = max(widest, math.dist(first, second))
    return round(widest, 2)


def widest_pair_distance_2(points: list[tuple[int, int]]) -> float:
    return round(max((math.dist(p, q) for p in points for q in points), default=0.0), 2)


def centre_of_points(points: list[tuple[int, int]]) -> tuple[float, float] | None:
    """Return the mean of all x and the mean of all y coordinates of `points` as a pair, each
    rounded to 2 decimals; None if there are no points.

    Find the centre of gravity of equally heavy `points` (x, y): average each coordinate
    separately and round to two places. An empty list has none, so return None.

    返回 `points` 中所有点的 x 坐标平均值与 y 坐标平均值组成的数对，各保留 2 位小数；没有点时返回 None。

    求质量相等的点 `points`（x, y）的重心：分别对两个坐标取平均并四舍五入到两位小数，列表为空时返回 None。

    >>> balance_point([(0, 0), (4, 0), (2, 6)])
    (2.0, 2.0)
    >>> balance_point([(1, 2), (2, 2), (2, 3)])
    (1.67, 2.33)
    >>> balance_point([])
    """
    if not points:
        return None
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    return round(mean_x, 2), round(mean_y, 2)


def shared_rectangle_area(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> int:
    """Return the area that the rectangles `a` and `b` have in common. Each is given as (left,
    bottom, right, top) with sides parallel to the axes; if they only touch or lie apart, it is 0.

    Given two upright rectangles `a` and `b` as (x1, y1, x2, y2) with x1 <= x2 and y1 <= y2,
    compute the area of their overlap, 0 if there is none.

    返回矩形 `a` 与 `b` 公共部分的面积。每个矩形以（左，下，右，上）给出且边与坐标轴平行；只接触或分离时面积为 0。

    给定两个边平行于坐标轴的矩形 `a` 和 `b`，形式为 (x1, y1, x2, y2)，x1 <= x2 且 y1 <= y2，求重叠部分的面积，没有重叠时为 0。

    >>> shared_rectangle_area((0, 0, 4, 3), (2, 1, 6, 5))
    4
    >>> shared_rectangle_area((0, 0, 2, 2), (2, 0, 4, 2))
    0
    >>> shared_rectangle_area((0, 0, 9, 9), (1, 1, 3, 2))
    2
    """
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0
    return width * height


def shared_rectangle_area_2(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> int:
    def overlap(low1: int, high1: int, low2: int, high2: int) -> int:
        return max(0, min(high1, high2) - max(low1, low2))

    return overlap(a[0], a[2], b[0], b[2]) * overlap(a[1], a[3], b[1], b[3])


def enclosing_box(boxes: list[tuple[int, int, int, int]]) -> tuple[int, int, int, int] | None:
    """Return the smallest box that contains all `boxes`. Boxes are tuples (left, top, right,
    bottom) with left <= right and top <= bottom; return None for an empty list.

    Given `boxes` as (x1, y1, x2, y2), with the smaller coordinates first, compute their common
    bounding box in the same form. Without any boxes there is none: return None.

    返回包含所有 `boxes` 的最小方框。方框为元组（左，上，右，下），左 <= 右、上 <= 下；列表为空时返回 None。

    给定以 (x1, y1, x2, y2) 表示（较小坐标在前）的 `boxes`，用同样形式返回它们共同的外接框，没有方框时返回 None。

    >>> enclosing_box([(0, 0, 2, 2), (1, -3, 4, 1)])
    (0, -3, 4, 2)
    >>> enclosing_box([(5, 5, 6, 7)])
    (5, 5, 6, 7)
    >>> enclosing_box([])
    """
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes)
    return min(lefts), min(tops), max(rights), max(bottoms)


def enclosing_box_2(boxes: list[tuple[int, int, int, int]]) -> tuple[int, int, int, int] | None:
    result = None
    for box in boxes:
        if result is None:
            result = box
        else:
            result = (
                min(result[0], box[0]),
                min(result[1], box[1]),
                max(result[2], box[2]),
                max(result[3], box[3]),
            )
    return result


def clip_to_screen(
    box: tuple[int, int, int, int], width: int, height: int
) -> tuple[int, int, int, int] | None:
    """Cut `box` = (left, top, right, bottom) down to the part that lies on a screen reaching from
    (0, 0) to (`width`, `height`). Return None when no area of it is left.

    A window `box` is given by (x1, y1, x2, y2), x1 < x2 and y1 < y2, and may stick out of the
    screen of size `width` by `height`, whose corner is the origin. Return the visible part in the
    same form, or None if nothing is visible.

    把 `box` =（左，上，右，下）裁剪到从 (0, 0) 到 (`width`, `height`) 的屏幕范围内，没有剩余面积时返回 None。

    窗口 `box` 为 (x1, y1, x2, y2)，x1 < x2、y1 < y2，屏幕以原点为角，大小为 `width` 乘 `height`。返回可见部分，没有则返回 None。

    >>> clip_to_screen((-5, 10, 20, 30), 100, 25)
    (0, 10, 20, 25)
    >>> clip_to_screen((1, 1, 2, 2), 10, 10)
    (1, 1, 2, 2)
    >>> clip_to_screen((100, 0, 120, 5), 100, 50)
    """
    left, top = max(box[0], 0), max(box[1], 0)
    right, bottom = min(box[2], width), min(box[3], height)
    if left >= right or top >= bottom:
        return None
    return left, top, right, bottom


def fit_inside(width: int, height: int, max_width: int, max_height: int) -> tuple[int, int]:
    """A picture of size `width` x `height` is to be shrunk so that it fits into `max_width` x
    `max_height` without changing its proportions. Return the new size as whole numbers, rounded
    down; a picture that fits already keeps its size. All four are positive.

    Return the largest size (w, h) with the proportions of `width` to `height` that is at most
    `max_width` wide, at most `max_height` high and not larger than the original, both numbers
    rounded down.

    把大小为 `width` x `height` 的图片等比例缩小，使其放进 `max_width` x `max_height`。返回向下取整后的新尺寸，本来就放得下则保持不变，四个数均为正。

    返回与 `width`、`height` 成比例的最大尺寸 (w, h)，宽不超过 `max_width`，高不超过 `max_height`，且不大于原图，两数均向下取整。

    >>> fit_inside(800, 600, 400, 400)
    (400, 300)
    >>> fit_inside(300, 900, 500, 450)
    (150, 450)
    >>> fit_inside(50, 40, 100, 100)
    (50, 40)
    """
    if width <= max_width and height <= max_height:
        return width, height
    if width * max_height > height * max_width:
        return max_width, height * max_width // width
    return width * max_height // height, max_height


def fourth_corner(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> tuple[int, int]:
    """Three corners `a`, `b` and `c` of a rectangle with sides parallel to the axes are known, in
    any order. Return the fourth.

    Given the points `a`, `b`, `c`, three of the four corners of an upright rectangle, return the
    missing corner: its x and its y are those that occur only once among the three.

    已知边平行于坐标轴的矩形的三个顶点 `a`、`b`、`c`（顺序任意），返回第四个顶点。

    给定直立矩形四个顶点中的三个点 `a`、`b`、`c`，求缺少的顶点：它的 x 和 y 都是三个点中只出现一次的那个坐标值。

    >>> fourth_corner((0, 0), (0, 3), (5, 0))
    (5, 3)
    >>> fourth_corner((2, 7), (-1, 7), (-1, 4))
    (2, 4)
    >>> fourth_corner((9, 9), (8, 8), (9, 8))
    (8, 9)
    """
    return a[0] ^ b[0] ^ c[0], a[1] ^ b[1] ^ c[1]


def fourth_corner_2(a: tuple[int, int], b: tuple[int, int], c: tuple[int, int]) -> tuple[int, int]:
    xs = [a[0], b[0], c[0]]
    ys = [a[1], b[1], c[1]]
    lonely_x = next(x for x in xs if xs.count(x) == 1)
    lonely_y = next(y for y in ys if ys.count(y) == 1)
    return lonely_x, lonely_y


def covered_squares(sheets: list[tuple[int, int, int, int]]) -> int:
    """Rectangular sheets lie on squared paper and may overlap. Each of `sheets` is (x, y, width,
    height) in whole squares, (x, y) being the lower left corner. Count the squares that are
    covered by at least one sheet.

    Return the area of the union of the rectangles `sheets`, given as (x, y, width, height) with
    integer values; parts covered several times count once.

    方格纸上放着若干可能重叠的矩形纸片，`sheets` 中每个为（x, y, 宽, 高），单位为格，(x, y) 是左下角。统计至少被一张纸片盖住的格子数。

    返回 `sheets` 中各矩形并集的面积，矩形以整数（x, y, 宽, 高）给出，重复覆盖的部分只算一次。

    >>> covered_squares([(0, 0, 3, 2), (2, 1, 2, 2)])
    9
    >>> covered_squares([(1, 1, 2, 2), (1, 1, 2, 2)])
    4
    >>> covered_squares([])
    0
    """
    covered = set()
    for x, y, width, height in sheets:
        for column in range(x, x + width):
            for row in range(y, y + height):
                covered.add((column, row))
    return len(covered)


def covered_squares_2(sheets: list[tuple[int, int, int, int]]) -> int:
    return len({
        (column, row)
        for x, y, width, height in sheets
        for column in range(x, x + width)
        for row in range(y, y + height)
    })


def inside_polygon(point: tuple[float, float], corners: list[tuple[int, int]]) -> bool:
    """Check whether `point` lies inside the polygon with the given `corners`, listed in order
    around it. Points exactly on the border are never asked for.

    Cast a ray from `point` to the right and count how many edges of the polygon `corners`, closed
    from the last corner to the first, it crosses; return True when the number is odd. The point
    is never on an edge.

    判断 `point` 是否在多边形内部，`corners` 按顺序给出多边形的各顶点，点不会恰好落在边上。

    从 `point` 向右作射线，统计它与多边形 `corners`（末点与首点相连）的边相交的次数，为奇数时返回 True，否则返回 False；保证点不在边上。

    >>> inside_polygon((1.0, 1.0), [(0, 0), (4, 0), (0, 4)])
    True
    >>> inside_polygon((3.0, 3.0), [(0, 0), (4, 0), (0, 4)])
    False
    >>> inside_polygon((2.0, 2.5), [(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)])
    False
    """
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
        if (y1 > y) != (y2 > y):
            crossing = x1 + (y - y1) * (x2 - x1) / (y2 - y1)
            if crossing > x:
                inside = not inside
    return inside


def fence_length(corners: list[tuple[int, int]]) -> float:
    """Return the length of a fence around the field whose `corners` are listed in order, the last
    being joined to the first; round to 1 decimal.

    Given the vertices `corners` of a polygon with at least three of them, compute its perimeter,
    rounded to one decimal place.

    一块田的各角 `corners` 按顺序给出，末点与首点相连，返回围绕它的篱笆长度，保留 1 位小数。

    给定多边形的顶点 `corners`（至少三个），求周长，四舍五入到一位小数。

    >>> fence_length([(0, 0), (3, 0), (3, 4)])
    12.0
    >>> fence_length([(0, 0), (1, 1), (0, 2), (-1, 1)])
    5.7
    >>> fence_length([(0, 0), (10, 0), (10, 5), (0, 5)])
    30.0
    """
    total = 0.0
    for i in range(len(corners)):
        total += math.dist(corners[i - 1], corners[i])
    return round(total, 1)


def fence_length_2(corners: list[tuple[int, int]]) -> float:
    edges = zip(corners, corners[1:] + corners[:1])
    return round(sum(math.hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in edges), 1)


def is_convex_polygon(corners: list[tuple[int, int]]) -> bool:
    """Return True if the polygon with the vertices `corners`, given in order, is convex: walking
    around it one always turns in the same direction or goes straight on.

    You are given at least three `corners` of a polygon that does not cross itself. Decide whether
    it is convex; straight angles of 180 degrees are allowed.

    若按顺序给出顶点 `corners` 的多边形是凸的，即沿边行走时始终朝同一方向转弯或直行，则返回 True，否则返回 False。

    给定不自交的多边形的顶点 `corners`（至少三个），判断它是否为凸多边形，允许出现 180 度的角。

    >>> is_convex_polygon([(0, 0), (4, 0), (4, 4), (0, 4)])
    True
    >>> is_convex_polygon([(0, 0), (4, 0), (1, 1), (0, 4)])
    False
    >>> is_convex_polygon([(0, 0), (0, 2), (2, 2), (2, 1), (2, 0)])
    True
    """
    turns = set()
    for i in range(len(corners)):
        (ax, ay), (bx, by), (cx, cy) = corners[i - 2], corners[i - 1], corners[i]
        cross = (bx - ax) * (cy - by) - (by - ay) * (cx - bx)
        if cross != 0:
            turns.add(cross > 0)
    return len(turns) <= 1


def border_grid_points(corners: list[tuple[int, int]]) -> int:
    """Count the points with whole coordinates that lie on the border of the polygon with the
    integer `corners`, listed in order; the corners themselves count as well.

    For each edge of the closed polygon `corners` (three or more points with integer coordinates)
    add the greatest common divisor of its extents in x and y; return the sum, which is the number
    of lattice points on the outline.

    统计以整点 `corners`（按顺序列出）为顶点的多边形边界上坐标为整数的点的个数，顶点也计算在内。

    对闭合多边形 `corners`（至少三个整点）的每条边，累加其 x、y 方向跨度的最大公约数，返回总和，即边界上的格点数。

    >>> border_grid_points([(0, 0), (4, 0), (4, 2)])
    8
    >>> border_grid_points([(0, 0), (1, 3), (-2, 5)])
    3
    >>> border_grid_points([(0, 0), (2, 0), (2, 2), (0, 2)])
    8
    """
    count = 0
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1]):
        count += math.gcd(x2 - x1, y2 - y1)
    return count


def border_grid_points_2(corners: list[tuple[int, int]]) -> int:
    def gaps(p: tuple[int, int], q: tuple[int, int]) -> int:
        return math.gcd(abs(p[0] - q[0]), abs(p[1] - q[1]))

    return sum(gaps(corners[i - 1], corners[i]) for i in range(len(corners)))


def hits_on_target(shots: list[tuple[int, int]], radii: list[int]) -> int:
    """A target consists of circles around (0, 0) with the given `radii`. Each of `shots` scores as
    many points as there are circles that contain it, the edge included. Return the total.

    Given the points `shots` and the positive `radii` of rings centred at the origin, add up for
    every shot the number of radii not smaller than its distance from the centre.

    靶子由以 (0, 0) 为圆心、半径为 `radii` 的若干圆组成。`shots` 中每一枪的得分等于包含它（含边界）的圆的个数，返回总分。

    给定弹着点 `shots` 和以原点为圆心的各环的正半径 `radii`，对每一枪累加不小于其到圆心距离的半径个数，返回总和。

    >>> hits_on_target([(0, 0), (3, 4)], [1, 5])
    3
    >>> hits_on_target([(6, 0)], [1, 5])
    0
    >>> hits_on_target([], [2])
    0
    """
    total = 0
    for x, y in shots:
        for radius in radii:
            if x * x + y * y <= radius * radius:
                total += 1
    return total


def hits_on_target_2(shots: list[tuple[int, int]], radii: list[int]) -> int:
    return sum(x * x + y * y <= r * r for x, y in shots for r in radii)


def chord_length(radius: float, distance: float) -> float | None:
    """Return the length of the chord that a line cuts out of a circle with the given `radius` when
    the line passes the centre at the given `distance`; round to 2 decimals. If the line misses
    the circle, return None; a tangent gives 0.0.

    A straight line runs at `distance` >= 0 from the centre of a circle of size `radius`. Find how
    long its part inside the circle is, to two decimals, or None when it does not meet the circle.

    一条直线到圆心的距离为 `distance`，圆的半径为 `radius`，返回它在圆内截得的弦长，保留 2 位小数；不相交时返回 None，相切时为 0.0。

    直线与半径为 `radius` 的圆的圆心相距 `distance` >= 0，求其位于圆内部分的长度（两位小数），与圆没有公共点时返回 None。

    >>> chord_length(5, 3)
    8.0
    >>> chord_length(2, 2)
    0.0
    >>> chord_length(1, 4)
    """
    if distance > radius:
        return None
    return round(2 * math.sqrt(radius * radius - distance * distance), 2)


def slope_in_lowest_terms(p: tuple[int, int], q: tuple[int, int]) -> tuple[int, int] | None:
    """Return the slope of the line through the different points `p` and `q` as a reduced fraction
    (numerator, denominator) with a positive denominator, or None if the line is vertical.

    Given two distinct points `p` and `q` with integer coordinates, compute rise over run, cancel
    common factors, and return the pair (rise, run) with run > 0; a vertical line gives None.

    返回经过不同两点 `p` 与 `q` 的直线斜率，用最简分数（分子，分母）表示，分母为正；直线竖直时返回 None。

    给定坐标为整数的不同两点 `p` 和 `q`，计算纵向差与横向差之比，约分后返回数对（纵差，横差）且横差 > 0，竖直线返回 None。

    >>> slope_in_lowest_terms((1, 1), (5, 7))
    (3, 2)
    >>> slope_in_lowest_terms((4, 0), (0, 2))
    (-1, 2)
    >>> slope_in_lowest_terms((3, 1), (3, 9))
    """
    run = q[0] - p[0]
    rise = q[1] - p[1]
    if run == 0:
        return None
    shared = math.gcd(rise, run)
    if run < 0:
        shared = -shared
    return rise // shared, run // shared


def segments_meet(a: list[int], b: list[int]) -> bool:
    """Check whether two line segments have a point in common. Each of `a` and `b` is a list [x1,
    y1, x2, y2] with the coordinates of its ends; touching at an end counts.

    Return True if the segments `a` and `b`, given as [x1, y1, x2, y2], cross, touch or overlap,
    and False otherwise.

    判断两条线段是否有公共点。`a` 和 `b` 都是 [x1, y1, x2, y2] 形式的列表，给出两端点坐标，端点接触也算。

    若以 [x1, y1, x2, y2] 表示的线段 `a` 与 `b` 相交、接触或重叠，返回 True，否则返回 False。

    >>> segments_meet([0, 0, 4, 4], [0, 4, 4, 0])
    True
    >>> segments_meet([0, 0, 2, 0], [2, 0, 2, 5])
    True
    >>> segments_meet([0, 0, 1, 1], [2, 2, 3, 3])
    False
    >>> segments_meet([0, 0, 5, 0], [1, 1, 4, 1])
    False
    """
    def side(s: list[int], x: int, y: int) -> int:
        cross = (s[2] - s[0]) * (y - s[1]) - (s[3] - s[1]) * (x - s[0])
        return (cross > 0) - (cross < 0)

    def ranges_meet(first: int, second: int, third: int, fourth: int) -> bool:
        return max(min(first, second), min(third, fourth)) <= min(
            max(first, second), max(third, fourth)
        )

    return (
        ranges_meet(a[0], a[2], b[0], b[2])
        and ranges_meet(a[1], a[3], b[1], b[3])
        and side(a, b[0], b[1]) * side(a, b[2], b[3]) <= 0
        and side(b, a[0], a[1]) * side(b, a[2], a[3]) <= 0
    )


def distance_to_segment(
    point: tuple[int, int], start: tuple[int, int], end: tuple[int, int]
) -> float:
    """Return the distance from `point` to the nearest place on the segment from `start` to `end`,
    rounded to 3 decimals. The two ends may coincide.

    Given a `point` and a segment with the ends `start` and `end`, project the point onto the
    line, keep the foot within the segment, and return its distance from the point to three
    decimals. A segment of length 0 is a single point.

    返回 `point` 到从 `start` 到 `end` 的线段上最近位置的距离，保留 3 位小数，两端点可以重合。

    给定点 `point` 和端点为 `start`、`end` 的线段，把点投影到直线上并将垂足限制在线段内，返回点到它的距离（三位小数）；长度为 0 的线段视为一个点。

    >>> distance_to_segment((2, 3), (0, 0), (4, 0))
    3.0
    >>> distance_to_segment((7, 4), (0, 0), (4, 0))
    5.0
    >>> distance_to_segment((1, 1), (0, 0), (0, 0))
    1.414
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    length_squared = dx * dx + dy * dy
    if length_squared == 0:
        return round(math.dist(point, start), 3)
    share = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length_squared
    share = max(0.0, min(1.0, share))
    foot = (start[0] + share * dx, start[1] + share * dy)
    return round(math.dist(point, foot), 3)


def quarter_turn_about(
    points: list[tuple[int, int]], center: tuple[int, int]
) -> list[tuple[int, int]]:
    """Rotate all `points` by 90 degrees counterclockwise about the point `center` and return the
    new points in the same order.

    Given `points` (x, y) and a `center` (cx, cy), map each point to (cx - (y - cy), cy + (x -
    cx)), that is, turn it a quarter to the left around the center.

    把 `points` 中的所有点绕点 `center` 逆时针旋转 90 度，按原顺序返回新的点。

    给定 `points`（x, y）和中心 `center`（cx, cy），把每个点变为 (cx - (y - cy), cy + (x - cx))，即绕中心向左转四分之一圈。

    >>> quarter_turn_about([(1, 0), (0, 1)], (0, 0))
    [(0, 1), (-1, 0)]
    >>> quarter_turn_about([(3, 2)], (2, 2))
    [(2, 3)]
    >>> quarter_turn_about([], (5, 5))
    []
    """
    cx, cy = center
    return [(cx - (y - cy), cy + (x - cx)) for x, y in points]


def quarter_turn_about_2(
    points: list[tuple[int, int]], center: tuple[int, int]
) -> list[tuple[int, int]]:
    turned = []
    for x, y in points:
        right, up = x - center[0], y - center[1]
        turned.append((center[0] - up, center[1] + right))
    return turned


def mirror_across(points: list[tuple[int, int]], axis: str) -> list[tuple[int, int]]:
    """Reflect `points` in a line and return the images in the same order. The line is named by
    `axis`: 'x' for the x axis, 'y' for the y axis, 'diagonal' for the line y = x.

    Return the mirror images of `points`: (x, -y) if `axis` is 'x', (-x, y) if it is 'y', and (y,
    x) if it is 'diagonal'. No other names occur.

    把 `points` 关于一条直线作镜像，按原顺序返回。直线由 `axis` 指定：'x' 为 x 轴，'y' 为 y 轴，'diagonal' 为直线 y = x。

    返回 `points` 的镜像点：`axis` 为 'x' 时是 (x, -y)，为 'y' 时是 (-x, y)，为 'diagonal' 时是 (y, x)，不会出现其他名称。

    >>> mirror_across([(1, 2), (3, -4)], 'x')
    [(1, -2), (3, 4)]
    >>> mirror_across([(1, 2)], 'y')
    [(-1, 2)]
    >>> mirror_across([(5, 7)], 'diagonal')
    [(7, 5)]
    """
    if axis == 'x':
        return [(x, -y) for x, y in points]
    if axis == 'y':
        return [(-x, y) for x, y in points]
    return [(y, x) for x, y in points]


def third_angle(first: int, second: int) -> int | None:
    """Return the third angle, in degrees, of a triangle with the angles `first` and `second`, or
    None if there is no such triangle because an angle would not be positive.

    Two angles `first` and `second` of a triangle are given in whole degrees. Find the remaining
    one, so that they add up to 180; if any of the three is 0 or less, return None.

    已知三角形的两个角 `first` 和 `second`（度），返回第三个角；若有角不为正、三角形不存在，则返回 None。

    给定三角形两个角的整数度数 `first` 与 `second`，求剩下的角使三者之和为 180；三个角中若有 0 或负数则返回 None。

    >>> third_angle(60, 50)
    70
    >>> third_angle(90, 90)
    >>> third_angle(1, 1)
    178
    """
    third = 180 - first - second
    if min(first, second, third) <= 0:
        return None
    return third


def corner_angles(a: float, b: float, c: float) -> list[int]:
    """Return the three angles of the triangle with the sides `a`, `b`, `c`, rounded to whole
    degrees: the angle opposite to `a` first, then those opposite to `b` and `c`. The sides form a
    proper triangle.

    Given valid triangle sides `a`, `b` and `c`, apply the law of cosines and list the angles
    facing `a`, `b` and `c` in this order, in degrees rounded to integers.

    返回边长为 `a`、`b`、`c` 的三角形的三个角，四舍五入到整数度：依次为 `a`、`b`、`c` 的对角，保证三边能构成三角形。

    给定合法的三角形边长 `a`、`b` 和 `c`，用余弦定理求各边的对角，按 `a`、`b`、`c` 的顺序返回取整后的度数列表。

    >>> corner_angles(3, 4, 5)
    [37, 53, 90]
    >>> corner_angles(2, 2, 2)
    [60, 60, 60]
    >>> corner_angles(5, 3, 3)
    [113, 34, 34]
    """
    def facing(side: float, p: float, q: float) -> int:
        cosine = (p * p + q * q - side * side) / (2 * p * q)
        return round(math.degrees(math.acos(cosine)))

    return [facing(a, b, c), facing(b, a, c), facing(c, a, b)]


def square_corner(p: tuple[int, int], q: tuple[int, int], r: tuple[int, int]) -> str:
    """Name the corner at which the triangle of the points `p`, `q` and `r` has a right angle:
    return 'p', 'q' or 'r', or an empty string if it has none. The points are not on one line.

    Given three points `p`, `q`, `r` that form a triangle, return the letter of the point where
    two sides are perpendicular, '' when there is no such point.

    指出由点 `p`、`q`、`r` 构成的三角形在哪个顶点处为直角：返回 'p'、'q' 或 'r'，没有直角时返回空串；三点不共线。

    给定构成三角形的三个点 `p`、`q`、`r`，返回两边互相垂直的那个顶点的字母，不存在时返回 ''。

    >>> square_corner((0, 0), (3, 0), (0, 2))
    'p'
    >>> square_corner((2, 2), (0, 0), (4, 0))
    'p'
    >>> square_corner((5, 5), (1, 0), (1, 5))
    'r'
    >>> square_corner((0, 0), (1, 5), (2, 0))
    ''
    """
    corners = {'p': (p, q, r), 'q': (q, p, r), 'r': (r, p, q)}
    for name, (corner, first, second) in corners.items():
        dot = (first[0] - corner[0]) * (second[0] - corner[0])
        dot += (first[1] - corner[1]) * (second[1] - corner[1])
        if dot == 0:
            return name
    return ''


def triangles_with_perimeter(total: int) -> list[tuple[int, int, int]]:
    """List all triangles with whole-number sides a <= b <= c and the perimeter `total`, as tuples
    (a, b, c) in ascending order. Flat triangles with a + b = c do not count.

    Given a positive `total`, return the sorted list of tuples (a, b, c) of positive integers with
    a <= b <= c, a + b + c = `total` and a + b > c.

    列出周长为 `total`、三边为整数且 a <= b <= c 的所有三角形，以元组 (a, b, c) 升序排列，a + b = c 的退化情形不算。

    给定正整数 `total`，返回所有满足 a <= b <= c、a + b + c = `total` 且 a + b > c 的正整数三元组 (a, b, c)，升序排列。

    >>> triangles_with_perimeter(9)
    [(1, 4, 4), (2, 3, 4), (3, 3, 3)]
    >>> triangles_with_perimeter(3)
    [(1, 1, 1)]
    >>> triangles_with_perimeter(4)
    []
    """
    found = []
    for a in range(1, total // 3 + 1):
        for b in range(a, (total - a) // 2 + 1):
            c = total - a - b
            if a + b > c:
                found.append((a, b, c))
    return found


def triangles_with_perimeter_2(total: int) -> list[tuple[int, int, int]]:
    return [
        (a, b, total - a - b)
        for a in range(1, total + 1)
        for b in range(a, total + 1)
        if b <= total - a - b < a + b
    ]


def heading_difference(first: int, second: int) -> int:
    """Return the smaller angle between two compass headings `first` and `second` in degrees, a
    number from 0 to 180. The headings may be any integers; 360 is the same as 0.

    Given two directions `first` and `second` in whole degrees, find by how many degrees one must
    turn at least, to either side, to get from one to the other.

    返回两个罗盘方位角 `first` 和 `second`（度）之间较小的夹角，取值 0 到 180；方位角可以是任意整数，360 等同于 0。

    给定两个整数度数的方向 `first` 与 `second`，求从一个转到另一个（左右均可）至少要转多少度。

    >>> heading_difference(350, 20)
    30
    >>> heading_difference(90, 270)
    180
    >>> heading_difference(-45, 315)
    0
    """
    turn = abs(first - second) % 360
    return min(turn, 360 - turn)


def heading_difference_2(first: int, second: int) -> int:
    return abs((first - second + 180) % 360 - 180)


def heading_towards(here: tuple[int, int], there: tuple[int, int]) -> int:
    """Return the compass bearing, in whole degrees from 0 to 359, under which the point `there`
    is seen from `here`: 0 is north (growing y), 90 is east (growing x). The points differ.

    From the position `here` = (x, y) one looks towards `there`, a different point. Give the
    direction clockwise from north, rounded to a whole number of degrees and below 360.

    返回从 `here` 看向 `there` 的罗盘方位角，取 0 到 359 的整数度：0 为北（y 增大），90 为东（x 增大），两点不同。

    从位置 `here` =（x, y）望向另一点 `there`，给出从正北起顺时针的方向角，四舍五入为整数度且小于 360。

    >>> heading_towards((0, 0), (5, 5))
    45
    >>> heading_towards((2, 1), (2, -3))
    180
    >>> heading_towards((0, 0), (-4, 0))
    270
    """
    east = there[0] - here[0]
    north = there[1] - here[1]
    return round(math.degrees(math.atan2(east, north))) % 360


def interior_angle(sides: int) -> float:
    """Return the size in degrees of each interior angle of a regular polygon with `sides` sides (3
    or more), rounded to 2 decimals.

    In a regular polygon all angles are equal and together make (`sides` - 2) * 180 degrees. Give
    one of them to two decimal places; `sides` is at least 3.

    返回正 `sides` 边形（至少三条边）每个内角的度数，保留 2 位小数。

    正多边形的各内角相等，总和为 (`sides` - 2) * 180 度，求其中一个角的大小（两位小数），`sides` 至少为 3。

    >>> interior_angle(4)
    90.0
    >>> interior_angle(7)
    128.57
    >>> interior_angle(3)
    60.0
    """
    return round((sides - 2) * 180 / sides, 2)


def parcel_fits(parcel: list[int], crate: list[int]) -> bool:
    """Check whether a box with the three edge lengths `parcel` can be put into a crate with the
    inner edge lengths `crate`, edges parallel, if the box may be turned any way. Equal lengths
    fit.

    Given two lists `parcel` and `crate` of three lengths each, in any order, return True if the
    first box fits into the second when its edges may be assigned freely, otherwise False.

    判断三条棱长为 `parcel` 的盒子能否放进内部棱长为 `crate` 的箱子，棱互相平行，盒子可以任意翻转，长度相等也算放得下。

    给定两个各含三个长度的列表 `parcel` 与 `crate`（顺序任意），若前者翻转后能放进后者则返回 True，否则返回 False。

    >>> parcel_fits([5, 1, 3], [3, 6, 2])
    True
    >>> parcel_fits([4, 4, 4], [9, 9, 3])
    False
    >>> parcel_fits([1, 2, 3], [3, 2, 1])
    True
    """
    return all(small <= large for small, large in zip(sorted(parcel), sorted(crate)))


def parcel_fits_2(parcel: list[int], crate: list[int]) -> bool:
    small = sorted(parcel)
    large = sorted(crate)
    for i in range(3):
        if small[i] > large[i]:
            return False
    return True


def painted_cubes(n: int) -> list[int]:
    """A wooden cube is painted on the outside and then sawn into `n` x `n` x `n` small cubes, `n`
    being at least 2. Return the numbers of small cubes with 0, 1, 2 and 3 painted faces, in this
    order.

    Given `n` >= 2, return a list of four counts: how many of the n**3 pieces of a cube painted all
    over lie inside, within a face, along an edge, and at a corner.

    一个木立方体外表涂漆后锯成 `n` x `n` x `n` 个小立方体，`n` 至少为 2。依次返回有 0、1、2、3 个面涂漆的小立方体个数。

    给定 `n` >= 2，返回四个计数组成的列表：表面全部涂漆的立方体切成的 n**3 块中，位于内部、面上、棱上、角上的各有多少块。

    >>> painted_cubes(3)
    [1, 6, 12, 8]
    >>> painted_cubes(2)
    [0, 0, 0, 8]
    >>> painted_cubes(5)
    [27, 54, 36, 8]
    """
    inner = n - 2
    return [inner ** 3, 6 * inner ** 2, 12 * inner, 8]


def painted_cubes_2(n: int) -> list[int]:
    counts = [0, 0, 0, 0]
    for x in range(n):
        for y in range(n):
            for z in range(n):
                painted = sum(place in (0, n - 1) for place in (x, y, z))
                counts[painted] += 1
    return counts


def surface_of_towers(heights: list[list[int]]) -> int:
    """Unit cubes are stacked on the cells of a grid, `heights` of them on each cell. Return the
    number of cube faces visible from outside, the undersides included: top and bottom of every
    tower that is not empty, and the parts of its sides that stick out above its neighbours.

    Given a rectangular grid `heights` of non-negative numbers, compute the surface area of the
    solid formed by towers of that many unit cubes, bottom faces included.

    在网格的每个格子上堆单位立方体，`heights` 给出每格的个数。返回从外部可见的面数（含底面）：每座非空塔的顶面和底面，以及侧面高出相邻塔的部分。

    给定由非负数组成的矩形网格 `heights`，求由相应数量的单位立方体堆成的立体的表面积，底面也计算在内。

    >>> surface_of_towers([[2]])
    10
    >>> surface_of_towers([[1, 2], [0, 1]])
    18
    >>> surface_of_towers([[0]])
    0
    """
    def height_at(row: int, column: int) -> int:
        if 0 <= row < len(heights) and 0 <= column < len(heights[0]):
            return heights[row][column]
        return 0

    area = 0
    for row, line in enumerate(heights):
        for column, height in enumerate(line):
            if height > 0:
                area += 2
            for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0)):
                area += max(0, height - height_at(row + down, column + right))
    return area


def rod_in_box(length: float, width: float, height: float) -> float:
    """Return the length of the longest thin rod that fits into a box with the inner dimensions
    `length`, `width` and `height`, rounded to 2 decimals.

    Find the space diagonal of a cuboid with the edges `length`, `width` and `height`, to two
    decimal places.

    返回能放进内部尺寸为 `length`、`width`、`height` 的盒子中的最长细杆的长度，保留 2 位小数。

    求棱长为 `length`、`width`、`height` 的长方体的体对角线长，四舍五入到两位小数。

    >>> rod_in_box(1, 2, 2)
    3.0
    >>> rod_in_box(10, 10, 10)
    17.32
    >>> rod_in_box(0.3, 0.4, 0)
    0.5
    """
    return round(math.sqrt(length ** 2 + width ** 2 + height ** 2), 2)


def rod_in_box_2(length: float, width: float, height: float) -> float:
    return round(math.hypot(length, width, height), 2)


def bucket_volume(top: float, bottom: float, height: float) -> float:
    """Return the volume of a round bucket with the radius `top` at the upper and `bottom` at the
    lower end and the given `height`, rounded to 1 decimal: pi * h / 3 * (R*R + R*r + r*r).

    Given the two radii `top` and `bottom` and the `height` of a frustum of a cone, compute its
    volume to one decimal place.

    返回圆桶的容积：上口半径为 `top`，底半径为 `bottom`，高为 `height`，按 pi * h / 3 * (R*R + R*r + r*r) 计算，保留 1 位小数。

    给定圆台的两个半径 `top`、`bottom` 和高 `height`，求其体积，四舍五入到一位小数。

    >>> bucket_volume(2, 1, 3)
    22.0
    >>> bucket_volume(1, 1, 2)
    6.3
    >>> bucket_volume(3, 0, 4)
    37.7
    """
    return round(math.pi * height / 3 * (top * top + top * bottom + bottom * bottom), 1)


def diagonal_tiles(width: int, height: int) -> int:
    """A floor of `width` x `height` square tiles is crossed by a straight string from one corner to
    the opposite one. Return over how many tiles it runs; touching a tile only at its corner does
    not count. Both numbers are positive.

    Count the unit squares of a grid with `width` columns and `height` rows (at least one each)
    through whose inside its diagonal passes.

    一根绳子从 `width` x `height` 块方砖地面的一角直拉到对角，返回它经过多少块砖，只碰到砖角不算，两数均为正。

    统计 `width` 列 `height` 行（均至少为 1）的网格中，对角线穿过其内部的单位方格数。

    >>> diagonal_tiles(3, 2)
    4
    >>> diagonal_tiles(4, 4)
    4
    >>> diagonal_tiles(1, 6)
    6
    """
    return width + height - math.gcd(width, height)


def diagonal_tiles_2(width: int, height: int) -> int:
    count = 0
    for column in range(width):
        lowest = column * height // width
        highest = -(-(column + 1) * height // width)
        count += highest - lowest
    return count


def spiral_place(n: int) -> tuple[int, int]:
    """The numbers 1, 2, 3, ... are written in a square spiral: 1 at (0, 0), 2 to its right at (1,
    0), then upwards and on counterclockwise. Return the coordinates of `n` >= 1.

    Walk a spiral from (0, 0): one step right, one up, two left, two down, three right, three up,
    and so on. Return the point (x, y) reached after `n` - 1 single steps.

    把 1, 2, 3, …… 写成方形螺旋：1 在 (0, 0)，2 在其右边 (1, 0)，然后向上并逆时针继续。返回 `n` >= 1 所在的坐标。

    从 (0, 0) 出发走螺旋：右一步、上一步、左两步、下两步、右三步、上三步，依此类推。返回走完 `n` - 1 个单步后到达的点 (x, y)。

    >>> spiral_place(3)
    (1, 1)
    >>> spiral_place(9)
    (1, -1)
    >>> spiral_place(1)
    (0, 0)
    """
    x, y = 0, 0
    dx, dy = 1, 0
    leg = 1
    left = n - 1
    while left > 0:
        for _ in range(2):
            steps = min(leg, left)
            x, y = x + dx * steps, y + dy * steps
            left -= steps
            dx, dy = -dy, dx
        leg += 1
    return x, y


def hex_steps(start: tuple[int, int], goal: tuple[int, int]) -> int:
    """On a board of hexagons, cells have axial coordinates (q, r), and one step changes them by
    (1, 0), (0, 1), (1, -1) or the opposite of one of these. Return the least number of steps from
    `start` to `goal`.

    Given two cells `start` and `goal` of a hexagonal grid in axial coordinates (q, r), return
    their distance: the greatest of |dq|, |dr| and |dq + dr|.

    六边形棋盘的格子用轴坐标 (q, r) 表示，一步可使坐标变化 (1, 0)、(0, 1)、(1, -1) 或它们的相反方向。返回从 `start` 到 `goal` 的最少步数。

    给定六边形网格中以轴坐标 (q, r) 表示的两格 `start` 与 `goal`，返回它们的距离，即 |dq|、|dr|、|dq + dr| 中的最大值。

    >>> hex_steps((0, 0), (2, 1))
    3
    >>> hex_steps((0, 0), (3, -2))
    3
    >>> hex_steps((4, 4), (4, 4))
    0
    """
    dq = goal[0] - start[0]
    dr = goal[1] - start[1]
    return max(abs(dq), abs(dr), abs(dq + dr))


def hex_steps_2(start: tuple[int, int], goal: tuple[int, int]) -> int:
    dq = goal[0] - start[0]
    dr = goal[1] - start[1]
    return (abs(dq) + abs(dr) + abs(dq + dr)) // 2


def walk_encloses(moves: str) -> int:
    """A walk on a grid is described by `moves` with the letters U, D, L, R for one unit up, down,
    left or right. It ends where it began and does not cross itself. Return the area it encloses.

    Given a closed walk `moves` of unit steps U, D, L and R without self-crossings, compute the
    number of unit squares inside; an empty walk encloses 0.

    网格上的行走由 `moves` 描述，字母 U、D、L、R 表示向上、下、左、右走一个单位；它回到起点且不与自身相交，返回所围的面积。

    给定由单位步 U、D、L、R 组成、不自交的闭合路线 `moves`，求其内部的单位方格数，空路线为 0。

    >>> walk_encloses('RRUULLDD')
    4
    >>> walk_encloses('URDL')
    1
    >>> walk_encloses('')
    0
    """
    y = 0
    area = 0
    for move in moves:
        if move == 'U':
            y += 1
        elif move == 'D':
            y -= 1
        elif move == 'R':
            area += y
        else:
            area -= y
    return abs(area)


def walk_encloses_2(moves: str) -> int:
    x, y = 0, 0
    doubled = 0
    for move in moves:
        dx, dy = {'U': (0, 1), 'D': (0, -1), 'L': (-1, 0), 'R': (1, 0)}[move]
        doubled += x * dy - y * dx
        x, y = x + dx, y + dy
    return abs(doubled) // 2


def forms_square(points: list[tuple[int, int]]) -> bool:
    """Check whether the four `points`, given in any order, are the corners of a square, which may
    be tilted. Points that coincide do not form a square.

    Return True if the list `points` of exactly four points can be arranged to a square with sides
    longer than 0, and False otherwise. Compare the distances between all pairs: four equal sides
    and two equal diagonals, twice a side when squared.

    判断任意顺序给出的四个点 `points` 是否为一个正方形（可以倾斜）的顶点，重合的点不能构成正方形。

    若恰好含四个点的列表 `points` 能排成边长大于 0 的正方形，返回 True，否则返回 False。可比较所有点对的距离：四条边相等，两条对角线相等且平方为边的平方的两倍。

    >>> forms_square([(0, 0), (2, 2), (0, 2), (2, 0)])
    True
    >>> forms_square([(1, 0), (0, 1), (-1, 0), (0, -1)])
    True
    >>> forms_square([(0, 0), (3, 0), (3, 2), (0, 2)])
    False
    >>> forms_square([(1, 1), (1, 1), (1, 1), (1, 1)])
    False
    """
    squares = sorted(
        (points[i][0] - points[j][0]) ** 2 + (points[i][1] - points[j][1]) ** 2
        for i in range(4)
        for j in range(i)
    )
    side = squares[0]
    return side > 0 and squares == [side] * 4 + [2 * side] * 2


def around_the_origin(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sort `points`, none of which is the origin, by their direction as seen from the origin:
    counterclockwise, beginning with the positive x axis. In the same direction the nearer point
    comes first.

    Return `points` ordered by the angle from 0 up to 360 degrees that their position vector makes
    with the positive x axis, and for equal angles by the distance from (0, 0).

    把 `points`（不含原点）按从原点看去的方向排序：从 x 轴正方向起逆时针，方向相同时较近的点在前。

    返回按位置向量与 x 轴正方向的夹角（0 到 360 度）升序排列的 `points`，角度相同时按到 (0, 0) 的距离升序。

    >>> around_the_origin([(0, -1), (0, 1), (1, 0)])
    [(1, 0), (0, 1), (0, -1)]
    >>> around_the_origin([(-4, 0), (-2, 0), (3, -1)])
    [(-2, 0), (-4, 0), (3, -1)]
    >>> around_the_origin([])
    []
    """
    def angle_and_distance(point: tuple[int, int]) -> tuple[float, float]:
        angle = math.atan2(point[1], point[0])
        if angle < 0:
            angle += 2 * math.pi
        return angle, math.hypot(*point)

    return sorted(points, key=angle_and_distance)


def rubber_band(points: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the corners of the convex hull of `points`, at least three that are not all on one
    line: counterclockwise, starting with the leftmost point (the lowest of these if there are
    several). Points in the middle of an edge are left out.

    A rubber band is stretched around nails at `points` (three or more, not all in a line). List
    the nails at which it bends, counterclockwise from the one with the smallest (x, y).

    返回 `points`（至少三个且不全共线）的凸包顶点：从最左的点（若有多个取最低的）开始逆时针排列，边中间的点不列入。

    用橡皮筋套住位于 `points` 的钉子（至少三个，不全在一条线上），从 (x, y) 最小的钉子起，按逆时针顺序列出橡皮筋转弯处的钉子。

    >>> rubber_band([(0, 0), (4, 0), (2, 1), (4, 4), (0, 4)])
    [(0, 0), (4, 0), (4, 4), (0, 4)]
    >>> rubber_band([(1, 1), (0, 0), (2, 0), (1, 0)])
    [(0, 0), (2, 0), (1, 1)]
    """
    def half(ordered: list[tuple[int, int]]) -> list[tuple[int, int]]:
        chain = []
        for x, y in ordered:
            while len(chain) > 1:
                (ax, ay), (bx, by) = chain[-2:]
                if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                    break
                chain.pop()
            chain.append((x, y))
        return chain[:-1]

    ordered = sorted(set(points))
    return half(ordered) + half(ordered[::-1])


def where_lines_cross(a: list[int], b: list[int]) -> tuple[float, float] | None:
    """Return the point where the straight line through the two points of `a` meets the line
    through those of `b`, rounded to 2 decimals, or None if the lines are parallel or the same.
    Each list is [x1, y1, x2, y2] with two different points.

    Given two infinite lines `a` and `b`, each by two distinct points [x1, y1, x2, y2], compute
    their intersection as (x, y) to two decimals; parallel lines give None.

    返回经过 `a` 中两点的直线与经过 `b` 中两点的直线的交点，保留 2 位小数；平行或重合时返回 None。每个列表为 [x1, y1, x2, y2]，两点不同。

    给定两条无限长直线 `a` 与 `b`，各由两个不同的点 [x1, y1, x2, y2] 确定，求交点 (x, y)（两位小数），平行时返回 None。

    >>> where_lines_cross([0, 0, 2, 2], [0, 4, 4, 0])
    (2.0, 2.0)
    >>> where_lines_cross([1, 0, 1, 5], [0, 1, 3, 2])
    (1.0, 1.33)
    >>> where_lines_cross([0, 0, 1, 2], [5, 5, 6, 7])
    """
    dx1, dy1 = a[2] - a[0], a[3] - a[1]
    dx2, dy2 = b[2] - b[0], b[3] - b[1]
    cross = dx1 * dy2 - dy1 * dx2
    if cross == 0:
        return None
    share = ((b[0] - a[0]) * dy2 - (b[1] - a[1]) * dx2) / cross
    return round(a[0] + share * dx1, 2), round(a[1] + share * dy1, 2)
