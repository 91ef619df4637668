"""What is kept of the model's words; `‸` marks the cursor."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from skycode_ls.features.block import MAX_LINES
from skycode_ls.features.draft import Draft
from skycode_ls.features.ending import Ending
from skycode_ls.features.trace import Recorder
from skycode_ls.features.trim import trim
from skycode_ls.settings import Settings
from skycode_ls.syntax.languages import LANGUAGES
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Finish, Snapshot


def draft_at(
    marked: str, raw: str = "", multi_line: bool = True, finish: Finish = "stop", language: str = ""
) -> Draft:
    snapshot = Snapshot(marked.replace("‸", "", 1), marked.index("‸"), language or "plaintext")
    return Draft(raw, snapshot, outline(snapshot), multi_line, finish, settings=ANY_WIDTH)


def cut(marked: str, raw: str, multi_line: bool = True, language: str = "python") -> str:
    return trim(draft_at(marked, raw, multi_line, language=language))


ANY_WIDTH = Settings(min_width=0)


def test_a_single_line_ends_at_the_first_newline() -> None:
    assert cut("x = ‸", "1\ny = 2", multi_line=False) == "1"


@pytest.mark.parametrize(
    ("marked", "raw", "kept"),
    [
        ("print(‸)", "value)", "value"),
        ("print(f(‸))", "x))", "x"),
        ("print(‸)", "bar())", "bar()"),
        ("print(‸)", "bar()", "bar()"),
        ("a[‸] = 1", "key] = 1", "key"),
        ("x = ‸ + total", "count + total", "count"),
        ("x = ‸ + total", "count+total", "count"),
        ("打印（‸）", "结果）", "结果"),
        ("打印（‸）", "结果)", "结果"),
        ("s = '‸'", "hello'", "hello"),
        ('s = "‸"', '你好"', "你好"),
        ("f(‸, 要显示的文字)", "a, 要显示的文字)", "a"),
    ],
)
def test_what_stands_after_the_cursor_is_not_said_again(marked: str, raw: str, kept: str) -> None:
    assert cut(marked, raw, multi_line=False) == kept


def test_chinese_after_the_cursor_is_not_a_line_end() -> None:
    assert cut("# 读取‸然后返回结果", "文件", multi_line=False) == "文件"


def test_a_block_ends_where_indentation_does() -> None:
    raw = "total = sum(xs)\n    return total\nprint(total)\n"
    assert cut("def f(xs):\n    ‸\n", raw) == "total = sum(xs)\n    return total"


def test_a_block_ends_at_a_blank_line_before_the_next_statement() -> None:
    raw = "def fib(n):\n    return n\n\n\ndef other"
    assert cut("# 斐波那契\n‸", raw) == "def fib(n):\n    return n"


def test_braces_keep_a_block_open_over_blank_lines() -> None:
    raw = "function f() {\n  a();\n\n  b();\n}\n"
    assert cut("// both\n‸\n", raw, language="javascript") == raw.strip()


def test_a_brace_that_stands_below_is_not_closed_again() -> None:
    raw = "return a + b;\n}\n\nint main"
    assert cut("int add() {\n    ‸\n}\n", raw, language="c") == "return a + b;"


def test_a_brace_that_nobody_closed_is_closed() -> None:
    raw = "return a + b;\n}\n\nint main"
    assert cut("int add() {\n    ‸", raw, language="c") == "return a + b;\n}"


def test_it_stops_before_the_line_that_follows() -> None:
    assert cut("a = 1\n‸\nreturn a + b\n", "b = 2\nreturn a + b\nmore") == "b = 2"


def test_a_line_said_three_times_is_said_once() -> None:
    assert cut("‸", "print(x)\nprint(x)\nprint(x)\nprint(x)") == "print(x)"


def test_the_line_above_is_not_offered_again() -> None:
    assert cut("total = 0\n‸", "total = 0") == ""


def test_it_is_never_longer_than_a_person_reads() -> None:
    raw = "\n".join(f"line{number} = {number}" for number in range(99))
    assert cut("‸", raw).count("\n") == MAX_LINES - 1


def test_a_line_is_indented_once() -> None:
    assert cut("{\n    ‸\n}", "    a();\n    b();", language="c") == "a();\n    b();"
    assert cut("if x:\n‸", "    a()") == "    a()"
    assert cut("def f():\n    if x:\n    ‸", "        a()") == "    a()"


@pytest.mark.parametrize("raw", ["", "\n", "  \n\n "])
def test_blank_words_are_nothing_and_the_last_but_two_filters_say_so(raw: str) -> None:
    recorder = Recorder()
    assert trim(draft_at("x = 1\n‸", raw), recorder) == ""
    assert recorder.trace.ending is not None
    assert recorder.trace.ending.name == "filter.blank"


def listened_to(draft: Draft, raw: str) -> str:
    """Return how much of `raw` is heard when it comes in small pieces."""
    ending = Ending(draft)
    for size in range(1, len(raw) + 1):
        if ending(raw[:size]):
            return raw[:size]
    return raw


@pytest.mark.parametrize(
    ("marked", "raw", "heard"),
    [
        ("x = ‸", "1\ny = 2", "1\n"),
        ("def f(xs):\n    ‸\n", "return 1\nprint(f(1))\n", "return 1\np"),
        (
            "# 斐波那契\n‸",
            "def fib(n):\n    return n\n\n\ndef other",
            "def fib(n):\n    return n\n\n\nd",
        ),
        ("‸", "<|fim_pad|>and more", "<|fim_pad|>"),
        ("# 求和\n‸", "好的，以下是代码：\n```python\ntotal = 1\n```\n说明", None),
        ("‸", "foo(1)\nfoo(1)\nfoo(1)\nfoo(1)\nfoo(1)\n", "foo(1)\nfoo(1)\nfoo(1)\n"),
        ("def f():\n    ‸", 'text = """\nnot indented\n"""\n    return text\n', None),
    ],
)
def test_it_listens_no_longer_than_it_must(marked: str, raw: str, heard: str | None) -> None:
    draft = draft_at(marked, language="python")
    draft = replace(draft, multi_line=draft.around.multi_line)
    assert listened_to(draft, raw) == (heard or listened_to(draft, raw))
    if heard is None:
        assert trim(replace(draft, text=raw)) == trim(
            replace(draft, text=listened_to(draft, raw), finish="done")
        )


class Counted(str):
    """A text that counts the code points that are looked at."""

    read = 0

    def find(self, *asked: Any) -> int:
        """Search, and count what was passed on the way."""
        found = super().find(*asked)
        Counted.read += (found if found >= 0 else len(self)) - (asked[1] if len(asked) > 1 else 0)
        return found

    def __getitem__(self, key: Any) -> str:
        """Cut, and count what was cut out."""
        part = super().__getitem__(key)
        Counted.read += len(part)
        return part


def test_listening_to_a_long_answer_reads_it_once() -> None:
    ending = Ending(draft_at("values = {\n    ‸\n}\n", language="python"))
    text, Counted.read = "", 0
    for number in range(1000):
        text += f"    'key_{number}': compute({number}, "
        ending(Counted(text))
    assert 0 < Counted.read < 10 * len(text), "read anew at each word it would be 500 times"


TEXTS = st.text(alphabet="ab (){}[]\n'\"然，）：\t", max_size=60)
LANGUAGE = st.sampled_from([one.id for one in LANGUAGES] + ["plaintext"])


@settings(deadline=None, max_examples=40)
@given(before=TEXTS, after=TEXTS, raw=TEXTS, multi_line=st.booleans(), language=LANGUAGE)
def test_a_single_line_stays_one(
    before: str, after: str, raw: str, multi_line: bool, language: str
) -> None:
    draft = draft_at(f"{before}‸{after}", raw, multi_line, language=language)
    text = trim(draft)
    assert multi_line or "\n" not in text
    assert text == text.rstrip()
    raw = raw.replace("\t", " " * 8)  # a step of indentation at most
    assert len(text) <= len(raw) + len(draft.around.indent) * (raw.count("\n") + 1)


LINES = st.lists(
    st.sampled_from(
        ["a = 1", "if a:", "    b()", "}", "{", "", "    ", "f(", ")", "# 求和", "return b",
         "x（1）", "'''", '"""', "/* (", "*/", "\tfor (;;) {", "```", "好的，", "foo();",
         "fi", "do"]
    ),
    max_size=9,
).map("\n".join)  # fmt: skip


@settings(deadline=None, max_examples=60)
@example("", "\nx（1）", "a = 1\nx（1）\na = 1", True, "python")
@example("/* (", "\na = 1", "f(\na = 1\na = 1", True, "javascript")
@given(before=LINES, after=LINES, raw=LINES, multi_line=st.booleans(), language=LANGUAGE)
def test_what_was_not_listened_to_changes_nothing(
    before: str, after: str, raw: str, multi_line: bool, language: str
) -> None:
    empty = draft_at(f"{before}‸{after}", "", multi_line, language=language)
    heard = listened_to(empty, raw)
    cut_short = trim(replace(empty, text=heard, finish="done")) if heard != raw else None
    assert cut_short in (None, trim(replace(empty, text=raw + "\n")))
