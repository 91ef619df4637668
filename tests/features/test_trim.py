"""What is kept of the model's words; `‸` marks the cursor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.features.trim import MAX_LINES, Trimmed, trim
from skycode_ls.text import Snapshot


def at(marked: str) -> Snapshot:
    return Snapshot(marked.replace("‸", ""), marked.index("‸"))


def cut(marked: str, raw: str, indent: str = "", multi_line: bool = True) -> Trimmed:
    return trim(raw, at(marked), indent, multi_line)


def test_a_single_line_ends_at_the_first_newline() -> None:
    assert cut("x = ‸", "1\ny = 2", multi_line=False) == Trimmed("1", True)


def test_an_unfinished_line_is_not_whole() -> None:
    assert cut("x = ‸", "foo(a", multi_line=False) == Trimmed("foo(a", False)


@pytest.mark.parametrize(
    ("marked", "raw", "kept"),
    [
        ("print(‸)", "value)", "value"),
        ("print(f(‸))", "x))", "x"),
        ("print(‸)", "bar())", "bar()"),
        ("print(‸)", "bar()", "bar()"),
        ("a[‸] = 1", "key] = 1", "key"),
        ("x = ‸ + total", "count + total", "count"),
        ("打印（‸）", "结果）", "结果"),
        ("s = '‸'", "hello'", "hello"),
        ("f(‸, 要显示的文字)", "a, 要显示的文字)", "a"),
    ],
)
def test_what_stands_after_the_cursor_is_not_said_again(marked: str, raw: str, kept: str) -> None:
    assert cut(marked, raw, multi_line=False).text == kept


def test_chinese_after_the_cursor_is_not_a_line_end() -> None:
    assert cut("# 读取‸然后返回结果", "文件", multi_line=False).text == "文件"


def test_a_block_ends_where_indentation_does() -> None:
    raw = "total = sum(xs)\n    return total\nprint(total)\n"
    assert cut("def f(xs):\n    ‸\n", raw, "    ") == Trimmed(
        "total = sum(xs)\n    return total", True
    )


def test_a_block_ends_at_a_blank_line_before_the_next_statement() -> None:
    raw = "def fib(n):\n    return n\n\n\ndef other"
    assert cut("# 斐波那契\n‸", raw) == Trimmed("def fib(n):\n    return n", True)


def test_braces_keep_a_block_open_over_blank_lines() -> None:
    raw = "function f() {\n  a();\n\n  b();\n}\n"
    assert cut("// both\n‸\n", raw).text == raw.strip()


def test_a_brace_that_stands_below_is_not_closed_again() -> None:
    raw = "return a + b;\n}\n\nint main"
    assert cut("int add() {\n    ‸\n}\n", raw, "    ") == Trimmed("return a + b;", True)


def test_a_brace_that_nobody_closed_is_closed() -> None:
    raw = "return a + b;\n}\n\nint main"
    assert cut("int add() {\n    ‸", raw, "    ") == Trimmed("return a + b;\n}", True)


def test_it_stops_before_the_line_that_follows() -> None:
    raw = "b = 2\nreturn a + b\nmore"
    assert cut("a = 1\n‸\nreturn a + b\n", raw) == Trimmed("b = 2", True)


def test_a_line_said_three_times_is_said_once() -> None:
    assert cut("‸", "print(x)\nprint(x)\nprint(x)\nprint(x)").text == "print(x)"


def test_the_line_above_is_not_offered_again() -> None:
    assert cut("total = 0\n‸", "total = 0").text == ""


def test_it_is_never_longer_than_a_person_reads() -> None:
    raw = "\n".join(f"line{number} = {number}" for number in range(99))
    assert cut("‸", raw).text.count("\n") == MAX_LINES - 1


def test_a_line_is_indented_once() -> None:
    assert cut("{\n    ‸\n}", "    a();\n    b();", "    ").text == "a();\n    b();"
    assert cut("if x:\n‸", "    a()", "    ").text == "    a()"
    assert cut("def f():\n    if x:\n    ‸", "        a()", "        ").text == "    a()"


def test_blank_words_are_nothing() -> None:
    assert cut("x = 1\n‸", "  \n\n ").text == ""


TEXTS = st.text(alphabet="ab (){}[]\n'\"然，）：\t", max_size=60)


@given(before=TEXTS, after=TEXTS, raw=TEXTS, multi_line=st.booleans())
def test_whatever_is_said_the_rest_is_a_beginning_of_it(
    before: str, after: str, raw: str, multi_line: bool
) -> None:
    trimmed = trim(raw, Snapshot(before + after, len(before)), "", multi_line)
    assert raw.lstrip(" \t").startswith(trimmed.text.lstrip(" \t"))
    assert multi_line or "\n" not in trimmed.text


@given(before=TEXTS, after=TEXTS, raw=TEXTS, more=TEXTS, multi_line=st.booleans())
def test_once_whole_more_words_change_nothing(
    before: str, after: str, raw: str, more: str, multi_line: bool
) -> None:
    snapshot = Snapshot(before + after, len(before))
    first = trim(raw, snapshot, "", multi_line)
    if first.whole:
        assert trim(raw + more, snapshot, "", multi_line) == first
