"""Accept-word: pieces of mixed text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.features.segment import pieces


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("读取文件并返回每列的平均值", "读取|文件|并|返回|每|列|的|平均值"),
        ("然后返回结果", "然后|返回|结果"),
        ("缓冲区已满时返回 false，否则写入", "缓冲区|已满|时|返回| false|，|否则|写入"),
        ("return a_b + 1.5", "return| a_b| +| 1.5"),
        ("foo(bar)", "foo|(|bar|)"),
        ("\n    # 求和", "\n    #| 求和"),
        ("输出（见下）。", "输出|（|见|下|）。"),
        ("x\n", "x|\n"),
        ("", ""),
    ],
)
def test_words_are_cut_where_people_stop(text: str, cut: str) -> None:
    assert "|".join(pieces(text)) == cut


@given(st.text(alphabet="读取的a1_ ，。\n\t()（é😀", max_size=40))
def test_pieces_joined_are_the_text(text: str) -> None:
    found = pieces(text)
    assert "".join(found) == text
    assert all(found)
