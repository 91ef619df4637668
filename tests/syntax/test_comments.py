"""The natural language of comments, and what may stand behind a cursor at a line's end."""

from __future__ import annotations

import pytest

from skycode_ls.syntax.comments import natural_language
from skycode_ls.syntax.languages import language_of
from skycode_ls.syntax.layout import layout
from skycode_ls.text import Snapshot


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("读取 CSV 文件并返回每列的平均值", "zh"),
        ("使用 ThreadPoolExecutor 实现 map reduce", "zh"),
        ("Read a CSV file and return every column's mean", "en"),
        ("convert 中文 text to pinyin with tones", "en"),
        ("", ""),
        ("----- 42 -----", ""),
    ],
)
def test_natural_language(text: str, expected: str) -> None:
    assert natural_language(text) == expected


@pytest.mark.parametrize(
    ("suffix", "expected"),
    [
        ("", True),
        (" ", True),
        (")", True),
        ("});", True),
        ("）】》；，。", True),
        ("」）", True),
        (" */", True),
        ("然后返回结果", False),
        ("）然后", False),
        ("x)", False),
        (") # 注释", False),
        ("+ 1", False),
    ],
)
def test_only_closing_marks_end_a_line(suffix: str, expected: bool) -> None:
    assert layout(Snapshot(f"f({suffix}\n", 2), language_of("python")).line_end is expected
