"""Telling pinyin that is being composed from words that are meant."""

from __future__ import annotations

import pytest

from skycode_ls.features.pinyin import composing, is_pinyin
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot


@pytest.mark.parametrize(
    "run", ["shuju", "sh", "shu'ju", "wenjian", "wenj", "zhongguo", "nv", "lve", "xi'an", "a"]
)
def test_pinyin_whole_or_begun(run: str) -> None:
    assert is_pinyin(run)


@pytest.mark.parametrize("run", ["json", "file", "list", "shuv", "http", "zhi'", "string", "vue"])
def test_other_letters_are_none(run: str) -> None:
    assert not is_pinyin(run)


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("# 读取wenjian‸", True),
        ("# 读取wen jian‸", True),
        ("# 读取，ranhou‸", True),
        ("# 读取文件\nx = 1\n# qiu‸", True),
        ("# read all\n# qiu‸", False),
        ("# 读取 data‸", False),  # a blank: words are typed, not composed
        ("# 读取json‸", False),
        ("data = 1\n# 读取data‸", False),
        ("wenjian‸", False),
        ("读取wenjian‸", False),  # code, not a comment
        ("x = '读取wenj‸'", True),
        ('"""读取wenj‸"""', True),
        ("# 读取WenJian‸", False),
        ("# 读取‸", False),
        ('"""说明\nqiu‸\n结束"""', True),
        ('"""What\nqiu‸\nends."""', False),
    ],
)
def test_only_an_unfinished_run_in_chinese_text_is_guarded(text: str, guarded: bool) -> None:
    snapshot = Snapshot(text.replace("‸", ""), text.index("‸"), "python", "a.py")
    assert composing(snapshot, outline(snapshot)) is guarded
