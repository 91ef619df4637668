"""Second opinions on the expected results of sky40: other algorithms, mostly Python's library."""

from __future__ import annotations

import calendar
import csv
import ipaddress
import itertools
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction
from typing import Any

import pytest

from skycode_eval.tasks import sky40

TESTS = {record["entry_point"]: record["tests"] for record in sky40.records()}


def add_months(text: str, months: int) -> str:
    day = date.fromisoformat(text)
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)).isoformat()


def cheapest_bundles(bundles: list[list[int]], need: int) -> int:
    """Try every number of each kind of pack."""
    tries = (range(-(-need // count) + 1) for count, _ in bundles)
    return min(
        sum(n * price for n, (_, price) in zip(bought, bundles, strict=True))
        for bought in itertools.product(*tries)
        if sum(n * count for n, (count, _) in zip(bought, bundles, strict=True)) >= need
    )


def cidr_contains(cidr: str, address: str) -> bool:
    return ipaddress.ip_address(address) in ipaddress.ip_network(cidr, strict=False)


def first_free_slot(busy: list[list[int]], length: int, opening: int, closing: int) -> int | None:
    """Try every minute."""
    for start in range(opening, closing - length + 1):
        if all(end <= start or start + length <= begin for begin, end in busy):
            return start
    return None


def format_size(size: int) -> str:
    power = min(max(size.bit_length() - 1, 0) // 10, 3)
    places = Decimal("0.1") if power else Decimal(1)
    number = (Decimal(size) / 1024**power).quantize(places, ROUND_DOWN)
    return f"{number} {('B', 'KB', 'MB', 'GB')[power]}"


def luhn_check_digit(digits: str) -> int:
    """Try every check digit on the validity rule for whole numbers."""
    doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9]
    for check in range(10):
        number = [int(char) for char in f"{digits}{check}"][::-1]
        if (sum(number[::2]) + sum(doubled[digit] for digit in number[1::2])) % 10 == 0:
            return check
    raise AssertionError(digits)


def modules_in_cycles(imports: dict[str, list[str]]) -> list[str]:
    """Close the relation with Warshall's algorithm."""
    names = imports.keys() | set(itertools.chain(*imports.values()))
    reach = {(a, b) for a in imports for b in imports[a]}
    for via in names:
        reach |= {(a, b) for a in names for b in names if {(a, via), (via, b)} <= reach}
    return sorted(name for name in names if (name, name) in reach)


def pages_to_rebuild(includes: dict[str, list[str]], changed: list[str]) -> list[str]:
    stale, before = set(changed), set[str]()
    while stale != before:
        before = set(stale)
        stale |= {page for page, files in includes.items() if stale & set(files)}
    return sorted(stale)


def read_chinese(text: str) -> int:
    """Return the number that Chinese numerals spell: the inverse of `chinese_number`."""
    high, _, low = text.rpartition("万")
    if high:
        return read_chinese(high) * 10_000 + read_chinese(low or "零")
    total, digit = 0, 1  # A leading 十 is ten.
    for char in text.replace("零", "") if len(text) > 1 else text:
        if char in "十百千":
            total += digit * {"十": 10, "百": 100, "千": 1000}[char]
            digit = 0
        else:
            digit = int(unicodedata.numeric(char))
    return total + digit


def resident_id_check(first17: str) -> str:
    """Follow ISO 7064, MOD 11-2, which computes the weights as it goes."""
    product = 0
    for char in first17:
        product = (product + int(char)) * 2 % 11
    return "0123456789X"[(12 - product) % 11]


def split_amount(total: int, weights: list[int]) -> list[int]:
    """Hand the fen out one at a time, to whoever is furthest behind."""
    exact = [Fraction(total * weight, sum(weights)) for weight in weights]
    shares = [int(share) for share in exact]
    while sum(shares) < total:
        behind = [share - given for share, given in zip(exact, shares, strict=True)]
        shares[behind.index(max(behind))] += 1
    return shares


def split_csv_line(line: str) -> list[str]:
    return next(csv.reader([line])) if line else [""]


def to_half_width(text: str) -> str:
    forms = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFF01, 0xFF5F)}
    forms[unicodedata.lookup("IDEOGRAPHIC SPACE")] = " "
    return "".join(forms.get(char, char) for char in text)


def trim_canvas(rows: list[str]) -> list[str]:
    """Take empty edges off and turn by 90 degrees, four times."""
    for _ in range(4):
        rows = list(itertools.dropwhile(lambda row: not row.strip("."), rows))
        rows = ["".join(column) for column in zip(*rows, strict=True)][::-1]
    return rows


def truncate_utf8(text: str, max_bytes: int) -> str:
    while len(text.encode()) > max_bytes:
        text = text[:-1]
    return text


def worked_minutes(start: str, end: str) -> int:
    moments = [datetime.strptime(moment, "%H:%M") for moment in (start, end)]
    return (moments[1] - moments[0]).seconds // 60


ORACLES: tuple[Callable[..., Any], ...] = (
    add_months, cheapest_bundles, cidr_contains, first_free_slot, format_size, luhn_check_digit,
    modules_in_cycles, pages_to_rebuild, resident_id_check, split_amount, split_csv_line,
    to_half_width, trim_canvas, truncate_utf8, worked_minutes,
)  # fmt: skip


@pytest.mark.parametrize("oracle", ORACLES, ids=lambda oracle: oracle.__name__)
def test_another_algorithm_gives_the_same_results(oracle: Callable[..., Any]) -> None:
    for arguments, want in TESTS[oracle.__name__]:
        if oracle is cheapest_bundles and arguments[1] > 30:
            continue  # Too many purchases to try.
        assert oracle(*arguments) == want, arguments


def test_chinese_numbers_read_back() -> None:
    for (number,), text in TESTS["chinese_number"]:
        assert read_chinese(text) == number
