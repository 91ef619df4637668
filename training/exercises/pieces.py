"""What exercises are made of: which elements are taken, what becomes of each, and of all together.

A piece is said in English and in Chinese, spelt as code, and known as a function, by which the
code is checked. In wordings `{n}` is the noun of the elements and `{p}` what was said so far; in
code `{x}` is an element, `{k}` a number or parameter, `{e}` what became of an element.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from math import prod
from typing import Any, Literal

Kind = Literal["int", "word", "char"]


@dataclass(frozen=True)
class Filter:
    """A condition on elements; `ks` are the numbers or letters that `{k}` may be."""

    kind: Kind
    name: str
    en: str
    zh: str
    code: str
    holds: Callable[[Any, Any], bool]
    ks: tuple[Any, ...] = ()
    parameter: str = ""
    """What `{k}` is called where the caller gives it."""


@dataclass(frozen=True)
class Map:
    """What becomes of one element, and of which kind that is."""

    kind: Kind
    into: Kind
    name: str
    en: str
    zh: str
    code: str
    value: Callable[[Any], Any]


@dataclass(frozen=True)
class Fold:
    """What all elements come to: at once (`{g}` is a generator), or step by step."""

    kind: Kind | Literal["any"]
    name: str
    en: str
    zh: str
    once: str
    value: Callable[[list[Any]], Any]
    steps: tuple[str, str, str] = ("", "", "")
    """What stands before the loop, in it, and after it."""
    returns: str = "int"


FILTERS: tuple[Filter, ...] = (
    Filter("int", "even", "even {n}", "偶数", "{x} % 2 == 0", lambda x, k: x % 2 == 0),
    Filter("int", "odd", "odd {n}", "奇数", "{x} % 2 == 1", lambda x, k: x % 2 == 1),
    Filter("int", "negative", "negative {n}", "负数", "{x} < 0", lambda x, k: x < 0),
    Filter("int", "nonzero", "non-zero {n}", "非零的数", "{x} != 0", lambda x, k: x != 0),
    Filter("int", "two_digit", "two-digit {n}", "两位数", "10 <= abs({x}) <= 99", lambda x, k: 10 <= abs(x) <= 99),
    Filter("int", "multiples", "{n} divisible by {k}", "能被 {k} 整除的数", "{x} % {k} == 0", lambda x, k: x % k == 0, (3, 4, 5, 7), "divisor"),
    Filter("int", "above", "{n} greater than {k}", "大于 {k} 的数", "{x} > {k}", lambda x, k: x > k, (5, 10, 20), "limit"),
    Filter("int", "below", "{n} less than {k}", "小于 {k} 的数", "{x} < {k}", lambda x, k: x < k, (0, 10, 50), "limit"),
    Filter("int", "at_least", "{n} that are at least {k}", "不小于 {k} 的数", "{x} >= {k}", lambda x, k: x >= k, (1, 18, 60), "minimum"),
    Filter("int", "ending_in", "{n} whose last digit is {k}", "个位数字为 {k} 的数", "abs({x}) % 10 == {k}", lambda x, k: abs(x) % 10 == k, (0, 5, 7), "digit"),
    Filter("word", "long", "{n} longer than {k} characters", "长度超过 {k} 的{n}", "len({x}) > {k}", lambda x, k: len(x) > k, (3, 4, 6), "length"),
    Filter("word", "short", "{n} of at most {k} characters", "长度不超过 {k} 的{n}", "len({x}) <= {k}", lambda x, k: len(x) <= k, (3, 4, 5), "length"),
    Filter("word", "even_length", "{n} of even length", "长度为偶数的{n}", "len({x}) % 2 == 0", lambda x, k: len(x) % 2 == 0),
    Filter("word", "containing", "{n} that contain {k}", "包含 {k} 的{n}", "{k} in {x}", lambda x, k: k in x, ("'a'", "'e'", "'ing'"), "letter"),
    Filter("word", "ending_with", "{n} that end with {k}", "以 {k} 结尾的{n}", "{x}.endswith({k})", lambda x, k: x.endswith(k), ("'s'", "'ed'", "'y'"), "ending"),
    Filter("word", "capitalized", "{n} that begin with a capital letter", "首字母大写的{n}", "{x}[:1].isupper()", lambda x, k: x[:1].isupper()),
    Filter("word", "numeric", "{n} made of digits only", "只含数字的{n}", "{x}.isdigit()", lambda x, k: x.isdigit()),
    Filter("word", "nonempty", "non-empty {n}", "非空的{n}", "{x}", lambda x, k: bool(x)),
    Filter("char", "letters", "letters", "字母", "{x}.isalpha()", lambda x, k: x.isalpha()),
    Filter("char", "digits", "digits", "数字", "{x}.isdigit()", lambda x, k: x.isdigit()),
    Filter("char", "capitals", "capital letters", "大写字母", "{x}.isupper()", lambda x, k: x.isupper()),
    Filter("char", "not_spaces", "characters other than white space", "非空白字符", "not {x}.isspace()", lambda x, k: not x.isspace()),
    Filter("char", "in_set", "characters that are in {k}", "属于 {k} 的字符", "{x} in {k}", lambda x, k: x in k, ("'aeiou'", "'+-*/'", "'.,;!?'"), "allowed"),
)  # fmt: skip

MAPS: tuple[Map, ...] = (
    Map("int", "int", "squares", "the squares of {p}", "{p}的平方", "{x} ** 2", lambda x: x * x),
    Map("int", "int", "cubes", "the cubes of {p}", "{p}的立方", "{x} ** 3", lambda x: x * x * x),
    Map("int", "int", "doubles", "the doubles of {p}", "{p}的两倍", "{x} * 2", lambda x: x + x),
    Map("int", "int", "absolute", "the absolute values of {p}", "{p}的绝对值", "abs({x})", lambda x: max(x, -x)),
    Map("int", "int", "last_digits", "the last digits of {p}", "{p}的个位数字", "abs({x}) % 10", lambda x: int(str(x)[-1])),
    Map("int", "int", "digit_sums", "the sums of the digits of {p}", "{p}的各位数字之和", "sum(int(digit) for digit in str(abs({x})))", lambda x: sum(map(int, str(abs(x))))),
    Map("int", "word", "texts", "the decimal spellings of {p}", "{p}的十进制写法", "str({x})", lambda x: f"{x}"),
    Map("int", "word", "hex", "the hexadecimal spellings of {p}", "{p}的十六进制写法", "format({x}, 'x')", lambda x: f"{x:x}"),
    Map("word", "int", "lengths", "the lengths of {p}", "{p}的长度", "len({x})", len),
    Map("word", "word", "upper", "{p} in upper case", "{p}的大写形式", "{x}.upper()", str.upper),
    Map("word", "word", "lower", "{p} in lower case", "{p}的小写形式", "{x}.lower()", str.lower),
    Map("word", "word", "reversed", "{p}, each reversed", "{p}各自反转后的结果", "{x}[::-1]", lambda x: "".join(reversed(x))),
    Map("word", "word", "stripped", "{p} without white space around them", "{p}去掉首尾空白后的结果", "{x}.strip()", str.strip),
    Map("word", "word", "initials", "the first characters of {p}", "{p}的首字符", "{x}[:1]", lambda x: x[0] if x else ""),
    Map("word", "word", "titled", "{p}, capitalized", "{p}首字母大写后的结果", "{x}.capitalize()", str.capitalize),
    Map("char", "char", "swapped", "{p} with their case swapped", "{p}大小写互换后的结果", "{x}.swapcase()", str.swapcase),
    Map("char", "int", "codes", "the code points of {p}", "{p}的码点", "ord({x})", ord),
)  # fmt: skip


def _mean(values: list[Any]) -> float:
    return sum(values) / len(values) if values else 0.0


FOLDS: tuple[Fold, ...] = (
    Fold("int", "sum", "the sum of {p}", "{p}之和", "sum({g})", sum, ("total = 0", "total += {e}", "return total")),
    Fold("int", "product", "the product of {p}", "{p}之积", "math.prod({g})", prod, ("result = 1", "result *= {e}", "return result")),
    Fold("int", "largest", "the largest of {p}, or None if there are none", "{p}中最大的一个，没有则为 None", "max(({g}), default=None)", lambda v: max(v) if v else None, ("best = None", "value = {e}\nif best is None or value > best:\n    best = value", "return best"), "int | None"),
    Fold("int", "smallest", "the smallest of {p}, or None if there are none", "{p}中最小的一个，没有则为 None", "min(({g}), default=None)", lambda v: min(v) if v else None, ("best = None", "value = {e}\nif best is None or value < best:\n    best = value", "return best"), "int | None"),
    Fold("int", "average", "the average of {p}, 0.0 if there are none", "{p}的平均值，没有则为 0.0", "", _mean, ("total = 0\ncount = 0", "total += {e}\ncount += 1", "return total / count if count else 0.0"), "float"),
    Fold("int", "ascending", "{p} in ascending order", "按升序排列的{p}", "sorted({g})", sorted, returns="list[int]"),
    Fold("int", "descending", "{p} in descending order", "按降序排列的{p}", "sorted(({g}), reverse=True)", lambda v: sorted(v)[::-1], returns="list[int]"),
    Fold("int", "running_totals", "the running totals of {p}", "{p}的累计和", "", lambda v: [sum(v[: i + 1]) for i in range(len(v))], ("total = 0\ntotals = []", "total += {e}\ntotals.append(total)", "return totals"), "list[int]"),
    Fold("any", "count", "how many {p} there are", "{p}的个数", "sum(1 for {x} in {s}{if})", len, ("count = 0", "count += 1", "return count")),
    Fold("any", "list", "a list of {p}", "由{p}组成的列表", "[{g}]", list, ("result = []", "result.append({e})", "return result"), "list"),
    Fold("any", "distinct", "how many different values {p} have", "{p}中不同值的个数", "len({{{g}}})", lambda v: len(set(v)), ("seen = set()", "seen.add({e})", "return len(seen)")),
    Fold("any", "last", "the last of {p}, or None if there are none", "{p}中的最后一个，没有则为 None", "", lambda v: v[-1] if v else None, ("last = None", "last = {e}", "return last"), "object"),
    Fold("any", "frequencies", "a dictionary that counts each of {p}", "统计{p}各出现几次的字典", "dict(Counter({g}))", lambda v: dict(Counter(v)), ("counts = {{}}", "key = {e}\ncounts[key] = counts.get(key, 0) + 1", "return counts"), "dict"),
    Fold("word", "joined", "{p}, joined by commas", "以逗号连接的{p}", "','.join({g})", ",".join, returns="str"),
    Fold("word", "longest", "the longest of {p}, the first of several, or an empty text", "{p}中最长的一个（有多个时取第一个，没有则为空串）", "max(({g}), key=len, default='')", lambda v: max(v, key=len) if v else "", ("longest = ''", "value = {e}\nif len(value) > len(longest):\n    longest = value", "return longest"), "str"),
    Fold("word", "alphabetical", "{p} in alphabetical order", "按字典序排列的{p}", "sorted({g})", sorted, returns="list[str]"),
    Fold("word", "by_length", "a dictionary from lengths to those of {p} that have them", "把{p}按长度分组的字典", "", lambda v: {n: [w for w in v if len(w) == n] for n in dict.fromkeys(map(len, v))}, ("groups = {{}}", "value = {e}\ngroups.setdefault(len(value), []).append(value)", "return groups"), "dict[int, list[str]]"),
    Fold("char", "text", "{p}, put together to a text", "由{p}组成的字符串", "''.join({g})", "".join, ("result = ''", "result += {e}", "return result"), "str"),
)  # fmt: skip
