"""Windows of long texts: they begin and end in code, and stay while somebody types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from skycode_ls.syntax.definitions import definitions_of
from skycode_ls.syntax.languages import LANGUAGES, Language, language_of
from skycode_ls.syntax.outline import outline
from skycode_ls.syntax.scan import code_in
from skycode_ls.syntax.trees import Trees
from skycode_ls.syntax.window import AFTER, BEFORE, STEP, Piece, Windows, stretches
from skycode_ls.text import Snapshot

PYTHON = next(language for language in LANGUAGES if language.id == "python")
FUNCTION = "def f{n}(x):\n    return x + {n}\n\n\n"
TEXT = 'script = """\n' + "import os\n\nprint(f({n}))\n" * 800 + '"""\n'
"""A long string that looks as code does, at the beginning of lines."""


def functions(count: int, first: int = 0) -> str:
    return "".join(FUNCTION.format(n=n) for n in range(first, first + count))


def test_the_window_stays_while_somebody_types() -> None:
    text = "def f(x):\n    return x\n" * 6000
    at = len(text) // 2
    windows = Windows()
    starts = {windows.around(text, at + typed, PYTHON)[0] for typed in range(0, 400, 7)}
    assert len(starts) <= 2
    for start in starts:
        assert text.startswith("def", start), "not in the middle of a block"
        assert at - BEFORE <= start <= at - BEFORE + STEP + 100
    start, end = windows.around(text, at, PYTHON)
    assert end - start <= BEFORE + AFTER
    assert text.startswith("def", end)


def test_what_is_typed_moves_the_end_and_nothing_is_looked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text, windows = functions(4000), Windows()
    at = text.index("def f2000(")
    start, end = windows.around(text, at, PYTHON)
    monkeypatch.setattr("skycode_ls.syntax.window._cut", None)
    for typed in ("d", "de", "def g(", 'def g(x):\n    """'):
        now = text[:at] + typed + text[at:]
        assert windows.around(now, at + len(typed), PYTHON) == (start, end + len(typed))


def test_an_edit_above_has_the_bounds_looked_for_anew() -> None:
    text, windows = functions(4000), Windows()
    at = text.index("def f2000(")
    start, end = windows.around(text, at, PYTHON)
    now = "import os\n" + text
    assert windows.around(now, at + 10, PYTHON) == (start + 10, end + 10)
    assert windows.around(text + "# more\n", at, PYTHON) == (start, end)
    other = text.replace("return x", "yield  x")
    assert windows.around(other, at, PYTHON) == (start, end)


def test_a_window_does_not_grow_with_what_is_put_in() -> None:
    text, windows = functions(4000), Windows()
    at = text.index("def f2000(")
    windows.around(text, at, PYTHON)
    pasted = text[:at] + functions(4000) + text[at:]
    assert windows.around(pasted, at, PYTHON)[1] <= at + AFTER


@pytest.mark.parametrize("shift", range(0, 12_000, 1_500))
def test_a_window_does_not_begin_in_a_long_string(shift: int) -> None:
    text = functions(300) + TEXT + functions(1500, 300)
    at = text.index("def f300(") + BEFORE - len(TEXT) // 2 + shift - 6_000
    at = text.index("\n\n\n", at) + 1
    start, _ = Windows().around(text, at, PYTHON)
    assert text.startswith("def ", start)
    found = outline(Snapshot(text, at, "python"))
    assert (found.kind, found.parsed) == ("code", True)
    assert len(found.siblings) > 700, "strings were not taken for code, nor code for strings"


def test_a_window_does_not_end_in_a_long_string() -> None:
    text = functions(20) + "‸" + functions(230, 20) + TEXT + functions(300, 300)
    at = text.index("‸")
    text = text.replace("‸", "")
    assert text.index("script") < at + AFTER - 100 < text.index("def f300(")
    assert Windows().around(text, at, PYTHON)[1] == text.index("script")


def test_a_window_that_is_looked_for_in_a_whole_docstring_ends_in_code() -> None:
    text = functions(20) + 'def g():\n    """Tells ‸\n\n    All.\n    """\n    return 1\n\n\n'
    text += functions(80, 20) + TEXT + functions(300, 300)
    at = text.index("‸")
    text = text.replace("‸", "")
    _, end = Windows().around(text, at, PYTHON)
    assert at < text.index("script") < at + AFTER // 2 < at + AFTER < text.index("def f300(")
    assert end == text.index("script")


def test_a_window_that_is_looked_for_in_an_open_docstring_ends_in_code() -> None:
    text = functions(20) + 'def g():\n    """Tells ‸\n    return 1\n\n\n'
    text += ("def h():\n    '''Say.\n\nimport this\n    '''\n\n\n" * 400).replace("'''", '"""')
    at = text.index("‸")
    text = text.replace("‸", "")
    _, end = Windows().around(text, at, PYTHON)
    assert text.startswith("def h", end)


def test_brackets_left_open_far_above_do_not_matter() -> None:
    text = "values = [(\n" + functions(4000)
    at = text.index("def f3000(")
    start, end = Windows().around(text, at, PYTHON)
    assert text.startswith("def ", start)
    assert text.startswith("def ", end)


@pytest.mark.parametrize("text", ["", "x" * 100_000, "(" * 100_000, "\n" * 100_000, "'''" * 40_000])
@pytest.mark.parametrize("language", ["python", "javascript", "c", "shellscript"])
def test_odd_texts_have_windows(text: str, language: str) -> None:
    known = language_of(language, "")
    for at in (0, len(text) // 2, len(text)):
        start, end = Windows().around(text, at, known)
        assert 0 <= start <= at <= end <= len(text)
    bounds = list(stretches(text, known))
    assert "".join(text[start:end] for start, end in bounds) == text


def test_a_whole_file_is_read_in_parts_that_cut_no_definition() -> None:
    text = functions(2000) + TEXT + functions(4000, 2000)
    bounds = list(stretches(text, PYTHON))
    assert len(bounds) > 2
    assert all(text.startswith(("def ", "script"), start) for start, _ in bounds)
    assert all(end - start <= BEFORE + AFTER for start, end in bounds)
    paused: list[None] = []
    found = definitions_of(text, PYTHON, lambda: paused.append(None))
    assert [one.name for one in found] == [f"f{n}" for n in range(6000)]
    assert len(paused) == len(bounds)


def test_code_lies_between_strings_comments_and_brackets() -> None:
    text = 'a = "b"  # c\nd(e)\n'
    pieces = [(text[start:end], depth) for start, end, depth in code_in(text, PYTHON, 0, len(text))]
    assert pieces == [("a = ", 0), ("  ", 0), ("\nd(", 0), ("e)", 1), ("\n", 0)]


def test_a_string_is_unclosed_if_the_next_quote_opens_one() -> None:
    opened = 'def f():\n    """Tells‸\n    return 1\n\n\ndef g():\n    """Says."""\n\n\nx = 1\n'
    for text in (opened, opened.replace("def g():\n    ", "y = "), opened.replace("g()", "g(\n)")):
        at = text.index("‸")
        found = outline(Snapshot(text.replace("‸", ""), at, "python"), Trees())
        assert found.kind == "docstring"
        assert found.function
        assert found.function.name == "f"
        assert [one.name for one in found.siblings] == (["g"] if "def g" in text else [])


def test_a_backslash_at_the_end_is_in_its_string() -> None:
    for text, kind in (("x = 'a\\", "string"), ('x = """a\\', "docstring"), ("x = 1 + \\", "code")):
        found = outline(Snapshot(text, len(text), "python"))
        assert found.kind == kind.replace("docstring", "string"), text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("function f() {\n  log(`sum ‸of: `, 1);\n}\n\nfunction g() {}\n", "javascript"),
        ('f() {\n  echo "sum ‸of: " 1\n}\n\ng() { :; }\n', "shellscript"),
        ('def f():\n    x = """sum ‸of:"""\n\n\ndef g(): ...\n', "python"),
    ],
)
def test_a_quote_on_the_same_line_closes_whatever_stands_before_it(
    text: str, language: str
) -> None:
    at = text.index("‸")
    found = outline(Snapshot(text.replace("‸", ""), at, language))
    assert (found.kind, found.function and found.function.name) == ("string", "f")
    assert [one.name for one in found.siblings] == ["g"]


METHOD = "  m{n}(a) {\n    if (a) {\n      return a + {n};\n    }\n  }\n\n"


def test_a_class_that_the_window_ends_in_is_still_that_class() -> None:
    methods = "".join(METHOD.replace("{n}", str(n)) for n in range(1200))
    text = "class Cart {\n  f(x) {\n    ‸\n  }\n\n" + methods + "}\n\nfunction last() {}\n"
    at = text.index("‸")
    text = text.replace("‸", "")
    found = outline(Snapshot(text, at, "javascript"))
    assert found.cls
    assert found.function
    assert (found.cls.name, found.function.name) == ("Cart", "f")
    assert found.cls.end > at + AFTER // 2
    assert found.function.end < at + 20
    assert len(found.siblings) > 120
    assert {one.name for one in found.siblings} <= {f"m{n}" for n in range(1200)}
    assert found.cls.end <= len(text)
    assert found.sound, "what is closed below is closed at the window's end"


def test_a_jump_reads_so_much_of_the_text_before(monkeypatch: pytest.MonkeyPatch) -> None:
    text, read = functions(120_000), list[int]()

    def counted(text: str, language: Language, start: int, end: int) -> Iterator[Piece]:
        read.append(end - start)
        return code_in(text, language, start, end)

    monkeypatch.setattr("skycode_ls.syntax.window.code_in", counted)
    windows = Windows()
    for at in (len(text) - 50_000, 100, len(text) - 60_000, len(text) // 2, len(text) - 70_000):
        read.clear()
        start, _ = windows.around(text, at, PYTHON)
        assert text.startswith("def ", start)
        assert sum(read) < 400_000


def test_going_to_and_fro_near_a_place_looks_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    text, windows = functions(4000), Windows()
    windows.around(text, 60_000, PYTHON)
    monkeypatch.setattr("skycode_ls.syntax.window._cut", None)
    assert {windows.around(text, at, PYTHON) for at in range(60_000 - STEP + 1, 60_000 + STEP, 99)}


QUERIES = {
    "javascript": "class D {\n  f() {\n    q(`SELECT ‸x\n WHERE id = ` + n)\n  }\n\n  g() {}\n}\n",
    "python": 'class D:\n    def f(self):\n        q("""SELECT ‸x\n WHERE a = """ + v)\n\n'
    "    def g(self): ...\n",
}


@pytest.mark.parametrize(("language", "text"), QUERIES.items())
def test_a_string_of_several_lines_may_end_as_code_does(language: str, text: str) -> None:
    at = text.index("‸")
    found = outline(Snapshot(text.replace("‸", ""), at, language))
    assert (found.kind, found.cls and found.cls.name) == ("string", "D")
    assert [one.name for one in found.siblings] == ["g"]


def test_marks_that_are_misread_far_above_leave_the_window_its_size() -> None:
    text = "const found = s.match(/`([^`]+)`/g);\n\n"
    text += "".join(f"function f{n}(x) {{\n  return x;\n}}\n\n" for n in range(3000))
    at = text.index("function f2000(") + len("function f2000(x) {\n  ")
    found = outline(Snapshot(text, at, "javascript"))
    assert found.function
    assert found.function.name == "f2000"
    assert len(found.siblings) > 500
    assert text.startswith("function ", Windows().around(text, at, language_of("javascript"))[0])


def test_a_window_that_is_looked_for_in_a_comment_ends_in_code() -> None:
    text = functions(20) + "# some ‸comment here\n" + functions(200) + TEXT + functions(300)
    at = text.index("‸")
    text = text.replace("‸", "")
    assert text.index("script") < at + AFTER < text.index("def f0(", at + AFTER)
    assert Windows().around(text, at, PYTHON)[1] == text.index("script")


def test_a_class_longer_than_a_part_stays_whole_where_it_can() -> None:
    methods = "".join(METHOD.replace("{n}", str(n)) for n in range(1500))
    text = "class Cart {\n" + methods + "}\n\nfunction last() {}\n"
    assert BEFORE + AFTER < len(text) < 2 * (BEFORE + AFTER)
    found = definitions_of(text, language_of("javascript", ""))
    assert len(found) == 1502
