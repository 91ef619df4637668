"""Classics: small functions that many programs need."""

import math
import re
from collections import Counter, defaultdict


def clamp(value: float, low: float, high: float) -> float:
    """Return `value` limited to the range from `low` to `high`.

    返回限制在 `low` 与 `high` 之间的 `value`。

    >>> clamp(5, 0, 10)
    5
    >>> clamp(-3, 0, 10)
    0
    >>> clamp(99, 0, 10)
    10
    """
    return max(low, min(value, high))


def clamp_2(value: float, low: float, high: float) -> float:
    if value < low:
        return low
    if value > high:
        return high
    return value


def chunked(items: list[int], size: int) -> list[list[int]]:
    """Return `items` cut into pieces of `size` elements each, the last of which may be
    shorter.

    返回把 `items` 按每段 `size` 个元素切分后的结果，最后一段可以更短。

    >>> chunked([1, 2, 3, 4, 5], 2)
    [[1, 2], [3, 4], [5]]
    >>> chunked([7, 8], 4)
    [[7, 8]]
    >>> chunked([], 3)
    []
    """
    return [items[start:start + size] for start in range(0, len(items), size)]


def chunked_2(items: list[int], size: int) -> list[list[int]]:
    pieces = []
    for start in range(0, len(items), size):
        pieces.append(items[start:start + size])
    return pieces


def parse_pairs(text: str) -> dict[str, str]:
    r"""Return the dictionary that lines of the form key=value in `text` describe; blank
    lines and comments that begin with # are skipped.

    返回由 `text` 中形如 key=value 的各行得到的字典，空行和以 # 开头的注释会被跳过。

    >>> parse_pairs('a = 1\n# no\n\nb=two')
    {'a': '1', 'b': 'two'}
    >>> parse_pairs('name=x=y')
    {'name': 'x=y'}
    >>> parse_pairs('')
    {}
    """
    pairs = {}
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith('#'):
            continue
        key, _, value = line.partition('=')
        pairs[key.strip()] = value.strip()
    return pairs


def transpose(rows: list[list[int]]) -> list[list[int]]:
    """Return the matrix `rows` with its `rows` and columns exchanged.

    返回矩阵 `rows` 行列互换后的结果。

    >>> transpose([[1, 2], [3, 4], [5, 6]])
    [[1, 3, 5], [2, 4, 6]]
    >>> transpose([])
    []
    >>> transpose([[1, 2, 3]])
    [[1], [2], [3]]
    """
    return [list(column) for column in zip(*rows)]


def transpose_2(rows: list[list[int]]) -> list[list[int]]:
    if not rows:
        return []
    result = []
    for column in range(len(rows[0])):
        result.append([row[column] for row in rows])
    return result


def invert(table: dict[str, int]) -> dict[int, list[str]]:
    """Return a dictionary from each value of `table` to the sorted list of the keys that
    have it.

    返回从 `table` 的每个值到拥有该值的键的有序列表的字典。

    >>> invert({'a': 1, 'c': 2, 'b': 1})
    {1: ['a', 'b'], 2: ['c']}
    >>> invert({})
    {}
    """
    found = {}
    for key, value in sorted(table.items()):
        found.setdefault(value, []).append(key)
    return found


def invert_2(table: dict[str, int]) -> dict[int, list[str]]:
    found = defaultdict(list)
    for key in sorted(table):
        found[table[key]].append(key)
    return dict(found)


def rotate_left(items: list[int], count: int) -> list[int]:
    """Return `items` with the first `count` elements moved to the end; `count` may be
    larger than the list.

    返回把 `items` 的前 `count` 个元素移到末尾后的列表，`count` 可以大于列表长度。

    >>> rotate_left([1, 2, 3, 4], 1)
    [2, 3, 4, 1]
    >>> rotate_left([1, 2, 3], 5)
    [3, 1, 2]
    >>> rotate_left([], 2)
    []
    """
    if not items:
        return []
    count %= len(items)
    return items[count:] + items[:count]


def merge_sorted(first: list[int], second: list[int]) -> list[int]:
    """Return one ascending list with the elements of the two ascending lists `first` and
    `second`.

    返回由两个升序列表 `first` 和 `second` 的全部元素组成的一个升序列表。

    >>> merge_sorted([1, 4], [2, 3, 9])
    [1, 2, 3, 4, 9]
    >>> merge_sorted([], [5])
    [5]
    >>> merge_sorted([1], [1])
    [1, 1]
    """
    result = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] <= second[j]:
            result.append(first[i])
            i += 1
        else:
            result.append(second[j])
            j += 1
    return result + first[i:] + second[j:]


def merge_sorted_2(first: list[int], second: list[int]) -> list[int]:
    return sorted(first + second)


def binary_search(items: list[int], target: int) -> int:
    """Return the index of `target` in the ascending list `items`, or -1 if it is not there.

    返回`target` 在升序列表 `items` 中的下标，不存在则为 -1。

    >>> binary_search([1, 3, 5, 8], 5)
    2
    >>> binary_search([1, 3, 5, 8], 4)
    -1
    >>> binary_search([], 1)
    -1
    """
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == target:
            return middle
        if items[middle] < target:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def deep_flatten(items: list) -> list:
    """Return a flat list of all elements of `items`, whose elements may be lists
    themselves, however deep.

    返回把可能任意嵌套的列表 `items` 展开成一层后的列表。

    >>> deep_flatten([1, [2, [3, []]], 4])
    [1, 2, 3, 4]
    >>> deep_flatten([])
    []
    """
    result = []
    for item in items:
        if isinstance(item, list):
            result.extend(deep_flatten(item))
        else:
            result.append(item)
    return result


def nesting_depth(items: list) -> int:
    """Return how deep the list `items` is nested; a list without lists in it has depth 1.

    返回列表 `items` 的嵌套深度，不含子列表的列表深度为 1。

    >>> nesting_depth([1, 2])
    1
    >>> nesting_depth([1, [2, [3]]])
    3
    >>> nesting_depth([])
    1
    """
    depths = [nesting_depth(item) for item in items if isinstance(item, list)]
    return 1 + max(depths, default=0)


def nesting_depth_2(items: list) -> int:
    deepest = 0
    for item in items:
        if isinstance(item, list):
            deepest = max(deepest, nesting_depth(item))
    return deepest + 1


def collatz_steps(n: int) -> int:
    """Return how many steps it takes to get from `n` to 1 if even numbers are halved and
    others become 3 * `n` + 1.

    返回从 `n` 变到 1 所需的步数：偶数减半，奇数变为 3 * `n` + 1。

    >>> collatz_steps(1)
    0
    >>> collatz_steps(6)
    8
    >>> collatz_steps(7)
    16
    """
    steps = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


def lcm(a: int, b: int) -> int:
    """Return the least common multiple of the positive integers `a` and `b`.

    返回正整数 `a` 和 `b` 的最小公倍数。

    >>> lcm(4, 6)
    12
    >>> lcm(5, 7)
    35
    >>> lcm(8, 8)
    8
    """
    return a * b // math.gcd(a, b)


def lcm_2(a: int, b: int) -> int:
    x, y = a, b
    while y:
        x, y = y, x % y
    return a * b // x


def to_roman_digits(n: int) -> str:
    """Return the digit `n` (1 to 9) written as a Roman numeral.

    返回数字 `n`（1 到 9）的罗马数字写法。

    >>> to_roman_digits(3)
    'III'
    >>> to_roman_digits(4)
    'IV'
    >>> to_roman_digits(9)
    'IX'
    >>> to_roman_digits(7)
    'VII'
    """
    return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n]


def to_roman_digits_2(n: int) -> str:
    if n == 9:
        return 'IX'
    if n == 4:
        return 'IV'
    return 'V' * (n // 5) + 'I' * (n % 5)


def snake_case(name: str) -> str:
    """Return the camel case `name` written in lower case with underscores between its
    words.

    返回把驼峰式的 `name` 改写为以下划线分隔的小写形式。

    >>> snake_case('lineCount')
    'line_count'
    >>> snake_case('Size')
    'size'
    >>> snake_case('parseHtmlPage')
    'parse_html_page'
    """
    result = ''
    for index, char in enumerate(name):
        if char.isupper() and index > 0:
            result += '_'
        result += char.lower()
    return result


def snake_case_2(name: str) -> str:
    return re.sub(r'(?<!^)(?=[A-Z])', '_', name).lower()


def camel_case(name: str) -> str:
    """Return the `name` with underscores written in camel case, beginning with a small
    letter.

    返回把以下划线分隔的 `name` 改写为首字母小写的驼峰式。

    >>> camel_case('line_count')
    'lineCount'
    >>> camel_case('size')
    'size'
    >>> camel_case('parse_html_page')
    'parseHtmlPage'
    """
    first, *rest = name.split('_')
    return first + ''.join(word.capitalize() for word in rest)


def camel_case_2(name: str) -> str:
    words = name.split('_')
    result = words[0]
    for word in words[1:]:
        result += word.capitalize()
    return result


def word_frequencies(text: str) -> dict[str, int]:
    """Return a dictionary that counts the words of `text`, without regard to case.

    返回统计 `text` 中各单词出现次数的字典，不区分大小写。

    >>> word_frequencies('the cat The dog')
    {'the': 2, 'cat': 1, 'dog': 1}
    >>> word_frequencies('')
    {}
    """
    counts = {}
    for word in text.lower().split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def word_frequencies_2(text: str) -> dict[str, int]:
    return dict(Counter(text.lower().split()))


def compress_runs(text: str) -> str:
    """Return `text` with each run of one character replaced by the character and the length
    of the run.

    返回把 `text` 中连续相同的字符替换为该字符及其个数后的字符串。

    >>> compress_runs('aaab')
    'a3b1'
    >>> compress_runs('')
    ''
    >>> compress_runs('xyz')
    'x1y1z1'
    """
    result = ''
    index = 0
    while index < len(text):
        end = index
        while end < len(text) and text[end] == text[index]:
            end += 1
        result += text[index] + str(end - index)
        index = end
    return result


def expand_runs(pairs: list[tuple[str, int]]) -> str:
    """Return the text in which each character of `pairs` is repeated as often as the number
    beside it says.

    返回把 `pairs` 中每个字符按其后的数字重复后得到的字符串。

    >>> expand_runs([['a', 3], ['b', 1]])
    'aaab'
    >>> expand_runs([])
    ''
    """
    return ''.join(char * count for char, count in pairs)


def expand_runs_2(pairs: list[tuple[str, int]]) -> str:
    text = ''
    for char, count in pairs:
        text += char * count
    return text


def running_average(values: list[float], size: int) -> list[float]:
    """Return the averages of every `size` neighbouring elements of `values`.

    返回`values` 中每 `size` 个相邻元素的平均值。

    >>> running_average([1, 2, 3, 4], 2)
    [1.5, 2.5, 3.5]
    >>> running_average([4, 8], 2)
    [6.0]
    >>> running_average([1], 3)
    []
    """
    return [sum(values[i:i + size]) / size for i in range(len(values) - size + 1)]


def running_average_2(values: list[float], size: int) -> list[float]:
    averages = []
    for start in range(len(values) - size + 1):
        window = values[start:start + size]
        averages.append(sum(window) / size)
    return averages


def differences(numbers: list[int]) -> list[int]:
    """Return the differences between neighbouring elements of `numbers`.

    返回`numbers` 中相邻元素之差。

    >>> differences([1, 4, 9])
    [3, 5]
    >>> differences([5])
    []
    >>> differences([])
    []
    """
    return [after - before for before, after in zip(numbers, numbers[1:])]


def differences_2(numbers: list[int]) -> list[int]:
    result = []
    for index in range(1, len(numbers)):
        result.append(numbers[index] - numbers[index - 1])
    return result


def partition_by(numbers: list[int], pivot: int) -> tuple[list[int], list[int]]:
    """Return the `numbers` below `pivot` and those that are not, as two lists.

    返回小于 `pivot` 的数和其余的数，分为两个列表。

    >>> partition_by([3, 8, 1, 5], 5)
    ([3, 1], [8, 5])
    >>> partition_by([], 0)
    ([], [])
    """
    low = [n for n in numbers if n < pivot]
    high = [n for n in numbers if n >= pivot]
    return low, high


def partition_by_2(numbers: list[int], pivot: int) -> tuple[list[int], list[int]]:
    low, high = [], []
    for number in numbers:
        if number < pivot:
            low.append(number)
        else:
            high.append(number)
    return low, high


def index_of_largest(values: list[int]) -> int:
    """Return the index of the first largest element of `values`, or -1 if the list is
    empty.

    返回`values` 中第一个最大元素的下标，列表为空时返回 -1。

    >>> index_of_largest([3, 9, 2, 9])
    1
    >>> index_of_largest([])
    -1
    >>> index_of_largest([-5, -2])
    1
    """
    if not values:
        return -1
    return values.index(max(values))


def index_of_largest_2(values: list[int]) -> int:
    best = -1
    for index, value in enumerate(values):
        if best < 0 or value > values[best]:
            best = index
    return best


def second_smallest(values: list[int]) -> int | None:
    """Return the second smallest of the different `values`, or None if there are fewer than
    two.

    返回不同的值中第二小的一个，不足两个时返回 None。

    >>> second_smallest([4, 1, 1, 3])
    3
    >>> second_smallest([9, 8])
    9
    """
    different = sorted(set(values))
    return different[1] if len(different) > 1 else None


def truncate_text(text: str, width: int) -> str:
    """Return `text` cut to at most `width` characters, with three dots at its end if
    something was cut.

    返回截短到不超过 `width` 个字符的 `text`，被截断时以三个点结尾。

    >>> truncate_text('hello', 5)
    'hello'
    >>> truncate_text('hello world', 8)
    'hello...'
    >>> truncate_text('', 4)
    ''
    """
    if len(text) <= width:
        return text
    return text[:width - 3] + '...'


def pad_table(rows: list[list[str]]) -> list[list[str]]:
    """Return `rows` with each cell padded with blanks on the right to the width of its
    column.

    返回把 `rows` 中每个单元格右侧补空格至所在列宽度后的结果。

    >>> pad_table([['a', 'bcd'], ['ef', 'g']])
    [['a ', 'bcd'], ['ef', 'g  ']]
    >>> pad_table([])
    []
    """
    widths = [max(len(cell) for cell in column) for column in zip(*rows)]
    return [[cell.ljust(width) for cell, width in zip(row, widths)] for row in rows]


def parse_duration(text: str) -> int:
    """Return the number of seconds that a duration such as 1h30m5s in `text` stands for.

    返回`text` 中形如 1h30m5s 的时长对应的秒数。

    >>> parse_duration('1h30m5s')
    5405
    >>> parse_duration('45s')
    45
    >>> parse_duration('2m')
    120
    """
    units = {'h': 3600, 'm': 60, 's': 1}
    total = 0
    number = ''
    for char in text:
        if char.isdigit():
            number += char
        else:
            total += int(number) * units[char]
            number = ''
    return total


def parse_duration_2(text: str) -> int:
    units = {'h': 3600, 'm': 60, 's': 1}
    return sum(int(count) * units[unit] for count, unit in re.findall(r'(\d+)([hms])', text))


def format_duration(seconds: int) -> str:
    """Return `seconds` written as hours, minutes and `seconds` of two digits each, with
    colons between them.

    返回把 `seconds` 写成各两位、以冒号分隔的时、分、秒。

    >>> format_duration(5405)
    '01:30:05'
    >>> format_duration(59)
    '00:00:59'
    >>> format_duration(0)
    '00:00:00'
    """
    hours, rest = divmod(seconds, 3600)
    minutes, rest = divmod(rest, 60)
    return f'{hours:02d}:{minutes:02d}:{rest:02d}'


def human_size(count: int) -> str:
    """Return a number of bytes in the largest unit of B, KB, MB and GB (of 1024 each) that
    leaves at least 1, with one decimal.

    返回把字节数 `count` 换算为 B、KB、MB、GB（进率 1024）中不小于 1 的最大单位，保留一位小数。

    >>> human_size(512)
    '512.0 B'
    >>> human_size(1536)
    '1.5 KB'
    >>> human_size(3145728)
    '3.0 MB'
    """
    size = float(count)
    for unit in ('B', 'KB', 'MB'):
        if size < 1024:
            return f'{size:.1f} {unit}'
        size /= 1024
    return f'{size:.1f} GB'


def valid_identifier(name: str) -> bool:
    """Return whether `name` begins with a letter or an underscore and goes on with letters,
    digits and underscores.

    返回`name` 是否以字母或下划线开头且其余部分只含字母、数字和下划线。

    >>> valid_identifier('_x1')
    True
    >>> valid_identifier('1x')
    False
    >>> valid_identifier('')
    False
    >>> valid_identifier('a-b')
    False
    """
    return re.fullmatch(r'[A-Za-z_]\w*', name) is not None


def valid_identifier_2(name: str) -> bool:
    if not name or not (name[0].isalpha() or name[0] == '_'):
        return False
    return all(char.isalnum() or char == '_' for char in name)


def in_all(groups: list[list[int]]) -> list[int]:
    """Return the values that are in every one of `groups`, in ascending order.

    返回在 `groups` 的每个列表中都出现的值，按升序排列。

    >>> in_all([[1, 2, 3], [3, 2], [2, 3, 5]])
    [2, 3]
    >>> in_all([[1], [2]])
    []
    >>> in_all([])
    []
    """
    if not groups:
        return []
    shared = set(groups[0])
    for group in groups[1:]:
        shared &= set(group)
    return sorted(shared)


def group_by_initial(words: list[str]) -> dict[str, list[str]]:
    """Return a dictionary from first letters to the `words` that begin with them.

    返回从首字母到以该字母开头的单词的字典。

    >>> group_by_initial(['apple', 'bear', 'ant'])
    {'a': ['apple', 'ant'], 'b': ['bear']}
    >>> group_by_initial([])
    {}
    """
    groups = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    return groups


def group_by_initial_2(words: list[str]) -> dict[str, list[str]]:
    groups = defaultdict(list)
    for word in words:
        groups[word[0]].append(word)
    return dict(groups)


def total_price(prices: dict[str, int], basket: dict[str, int]) -> int:
    """Return what the `basket` costs: for each of its articles the number of pieces times
    the price; unknown articles cost nothing.

    返回购物篮 `basket` 的总价：每种商品的数量乘以单价，未知商品不计价。

    >>> total_price({'tea': 3, 'milk': 2}, {'tea': 2, 'milk': 1})
    8
    >>> total_price({'tea': 3}, {'salt': 5})
    0
    """
    return sum(count * prices.get(name, 0) for name, count in basket.items())


def total_price_2(prices: dict[str, int], basket: dict[str, int]) -> int:
    total = 0
    for name, count in basket.items():
        if name in prices:
            total += prices[name] * count
    return total


def top_scores(scores: dict[str, int], count: int) -> list[str]:
    """Return the names of the `count` highest `scores`, the highest first; equal `scores`
    in alphabetical order.

    返回得分最高的 `count` 个名字，从高到低，同分按字典序。

    >>> top_scores({'ann': 3, 'bob': 9, 'cy': 3}, 2)
    ['bob', 'ann']
    >>> top_scores({}, 3)
    []
    """
    ranked = sorted(scores, key=lambda name: (-scores[name], name))
    return ranked[:count]


def matrix_product(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    """Return the product of the matrices `a` and `b`.

    返回矩阵 `a` 与 `b` 的乘积。

    >>> matrix_product([[1, 2], [3, 4]], [[0, 1], [1, 0]])
    [[2, 1], [4, 3]]
    >>> matrix_product([[2]], [[5]])
    [[10]]
    """
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def matrix_product_2(a: list[list[int]], b: list[list[int]]) -> list[list[int]]:
    result = []
    for row in a:
        line = []
        for j in range(len(b[0])):
            line.append(sum(row[k] * b[k][j] for k in range(len(b))))
        result.append(line)
    return result


def power_mod(base: int, exponent: int, modulus: int) -> int:
    """Return `base` to the power of `exponent` modulo `modulus`, by repeated squaring.

    返回用反复平方法求 `base` 的 `exponent` 次幂对 `modulus` 取模的结果。

    >>> power_mod(3, 5, 7)
    5
    >>> power_mod(2, 10, 1000)
    24
    >>> power_mod(9, 0, 4)
    1
    """
    result = 1 % modulus
    base %= modulus
    while exponent > 0:
        if exponent % 2 == 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent //= 2
    return result


def digits_of(number: int, base: int) -> list[int]:
    """Return the digits of the non-negative `number` in the given `base`, the highest
    first.

    返回非负整数 `number` 在 `base` 进制下的各位数字，高位在前。

    >>> digits_of(10, 2)
    [1, 0, 1, 0]
    >>> digits_of(0, 7)
    [0]
    >>> digits_of(255, 16)
    [15, 15]
    """
    digits = []
    while number:
        number, digit = divmod(number, base)
        digits.append(digit)
    return digits[::-1] or [0]


def safe_divide(a: float, b: float, default: float) -> float:
    """Return `a` divided by `b`, or `default` if `b` is zero.

    返回`a` 除以 `b` 的商，`b` 为零时返回 `default`。

    >>> safe_divide(6, 3, 0.5)
    2.0
    >>> safe_divide(1, 0, 0.5)
    0.5
    """
    if b == 0:
        return default
    return a / b


def safe_divide_2(a: float, b: float, default: float) -> float:
    try:
        return a / b
    except ZeroDivisionError:
        return default


def overlap_length(first: tuple[int, int], second: tuple[int, int]) -> int:
    """Return how long the intervals `first` and `second`, given by start and end, overlap;
    0 if they do not.

    返回以起点和终点给出的区间 `first` 与 `second` 重叠部分的长度，不重叠则为 0。

    >>> overlap_length([0, 5], [3, 9])
    2
    >>> overlap_length([0, 1], [2, 3])
    0
    >>> overlap_length([1, 8], [2, 4])
    2
    """
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    return max(0, end - start)


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """Return the `intervals`, each a start and an end, with those that overlap or touch put
    together.

    返回把重叠或相接的区间合并后的区间列表，每个区间为起点和终点。

    >>> merge_intervals([[5, 6], [1, 3], [2, 4]])
    [[1, 4], [5, 6]]
    >>> merge_intervals([])
    []
    >>> merge_intervals([[1, 2], [2, 3]])
    [[1, 3]]
    """
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
