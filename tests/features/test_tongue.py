"""The language that the comments around a cursor are written in."""

from __future__ import annotations

import pytest

from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.tongue import neighbours
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot

OPENED = """# 读取
def read(path):
    ‸\"\"\"读取文件的内容,
    返回文字
    \"\"\"
    with open(path) as file:
        return file.read()

def write(path):
    \"\"\"写入文件的内容\"\"\"
    x = "an English text in a string, and not a comment"
"""
ADDRESS = """/* 说明 http://x‸
 * 中文注释,it's fine
 * 读取文件 */
int a; /* English words here */
"""
MIDDLE = """/* 求和：先读取全部数值，再逐个相加，最后返回结果
 * 说明 http://x‸
 * // sums are told
 * // in numbers
 */
int a;
"""


@pytest.mark.parametrize(
    ("language", "text", "natural"),
    [
        ("python", "# 求和\nx = ‸\n# 乘积\n", "zh"),
        ("python", "# the sum\nx = ‸  # 求和\n# the product\n", "en"),
        ("python", "# 求和\nx = 1  # total ‸\n", "zh"),
        ("python", OPENED, "zh"),
        ("python", '"""说明\nqiu‸\n结束"""\n# words in English\n# 求和\n', "zh"),
        ("python", "# 读取文件\rx = 1\r# 写入文件\ry = ‸\r", "zh"),
        ("javascript", "// 说明\nconst q = ‸`\n中文 // English words\n`;\n// 结束\n", "zh"),
        ("c", ADDRESS, "zh"),
        ("c", MIDDLE, "zh"),
        ("c", "// 求和\nint a = ‸;\n/* 乘积 */\n", "zh"),
        ("python", "x = ‸\n", ""),
    ],
)
def test_most_of_the_comments_around_decide(language: str, text: str, natural: str) -> None:
    snapshot = Snapshot(text.replace("‸", ""), text.index("‸"), language)
    assert neighbours(Draft("", snapshot, outline(snapshot))) == natural


def test_lines_around_are_read_once_while_one_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(text: str, _language: object) -> list[object]:
        read.append(text)
        return []

    monkeypatch.setattr("skycode_ls.features.filters.tongue.comments_in", counted)
    for typed in ("t", "to", "tot", "tota", "total"):
        text = f"# once, and nothing like it elsewhere\n{typed}‸\n# the product\n"
        snapshot = Snapshot(text.replace("‸", ""), text.index("‸"), "python")
        neighbours(Draft("", snapshot, outline(snapshot)))
    assert len(read) == 2
