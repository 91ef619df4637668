"""Places that case files cannot spell: odd characters, line ends, huge files, any garbage."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skycode_ls.syntax import grammar
from skycode_ls.syntax.languages import LANGUAGES
from skycode_ls.syntax.outline import Outline, outline
from skycode_ls.text import Snapshot

CLASS = '''"""模块🎉。"""
import os  # 注释

class 表格:
    def 读取(self, path: str) -> str:
        """读🎉。"""
        return os.path.join("数据", path)

    def second(self):
        # 求和
        ‸

    def third(self):
        pass
'''


def at(marked: str, language: str = "python") -> Outline:
    offset = marked.index("‸")
    return outline(Snapshot(marked[:offset] + marked[offset + 1 :], offset, language))


@pytest.mark.parametrize("change", ["", "crlf", "surrogate"])
def test_positions_are_code_points_of_the_document(change: str) -> None:
    marked = CLASS
    if change == "crlf":
        marked = marked.replace("\n", "\r\n")
    if change == "surrogate":
        marked = marked.replace("🎉", "\ud83c")
    text = marked.replace("‸", "")
    found = at(marked)
    assert found.cls
    assert found.function
    assert text[found.cls.start :].startswith("class 表格")
    assert text[found.function.start :].startswith("def second(self):")
    assert [text[one.start : one.end].split("(")[0] for one in found.siblings] == [
        "def 读取",
        "def third",
    ]
    assert text[: found.head].endswith("import os")
    assert found.comment == "求和"
    assert found.siblings[0].doc.startswith("读")


def test_plain_text_has_lines_only() -> None:
    found = at("买牛奶\n  ‸", "plaintext")
    assert (found.kind, found.indent, found.parsed) == ("code", "  ", False)
    assert found.multi_line


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "\x00", "\ud800", "‮", "\r", "\u2028"])
def test_tiny_odd_documents(text: str) -> None:
    for language in LANGUAGES:
        for offset in range(len(text) + 1):
            assert outline(Snapshot(text, offset, language.id)).function is None


def test_the_imports_of_a_long_file_are_known_far_below() -> None:
    body = "".join(f"def f{n}():\n    return {n}\n\n" for n in range(4000))
    found = at(f"import os\nfrom sys import argv\n\n{body}def last():\n    ‸\n")
    assert found.imports == ("import os", "from sys import argv")
    assert found.head == len("import os\nfrom sys import argv")
    assert found.function
    assert found.function.name == "last"


LONG = {
    "5 MB": "x = [1, 2, 3]  # 数\n" * 260_000 + "‸",
    "line of 100,000 characters": "x = [" + "1, " * 33_000 + "‸" + "2, " * 33_000 + "]\n",
    "100,000 brackets": "(" * 50_000 + "‸" + "(" * 50_000,
    "100,000 quotes": "\"'" * 25_000 + "‸" + "\"'" * 25_000,
    "100,000 Chinese characters": "数" * 50_000 + "‸" + "据" * 50_000,
}


@pytest.mark.parametrize("marked", LONG.values(), ids=LONG.keys())
@pytest.mark.parametrize("language", ["python", "cpp", "shellscript"])
def test_nothing_hangs(marked: str, language: str) -> None:
    started = time.perf_counter()
    at(marked, language)
    # Two parses may use their patience up; the rest is reading lines. A busy machine is slower.
    assert time.perf_counter() - started < 4 * grammar.PATIENCE + 2


def test_text_that_cannot_be_parsed_in_time_still_has_lines(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(grammar, "PATIENCE", -1.0)
    found = at("def f():\n    x = 'abc ‸\n" + "y = 1\n" * 5000)
    assert (found.kind, found.parsed, found.indent) == ("string", False, "    ")


def test_threads_do_not_share_parsers() -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(at, [CLASS] * 40))
    assert all(one == found[0] for one in found)


PIECES = ["def f(a):\n", "    ", "\t", "{", "}", "(", ")", "[", '"', "'", "`", '"""', "/*", "*/",
          "//", "#", "\n", "\r\n", "if x then", "do", "done", "fi", "class A", ":", ";", "x", " ",
          "读取", "，", "🎉", "\ud800", "\\", "$(", "${", "=>", "func f() ", "return "]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40),
    st.integers(0, 40),
    st.sampled_from([language.id for language in LANGUAGES]),
)
def test_any_garbage_gives_an_outline(pieces: list[str], place: int, language: str) -> None:
    text = "".join(pieces)
    offset = len("".join(pieces[:place]))
    found = outline(Snapshot(text, offset, language))
    for one in (found.function, found.cls, *found.siblings):
        assert one is None or 0 <= one.start <= one.end <= len(text)
    assert 0 <= found.head <= len(text)
