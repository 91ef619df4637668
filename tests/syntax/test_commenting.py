"""Comments taken apart and put together: the same words give the same comment."""

from __future__ import annotations

import pytest

from skycode_ls.syntax.commenting import Comment, comment_at
from skycode_ls.syntax.languages import language_of
from skycode_ls.syntax.paragraphs import columns, parted

SAME = {
    "python": [
        "def f():\n    # The ‸larger of two.\n    #\n    # - one\n    # - two\n    return 1\n",
        "x = 1  # the ‸count\ny = 2\n",
        'def f():\n    """Return ‸it."""\n    return 1\n',
        'def f():\n    """Return it.\n\n    Args:\n        x: the ‸value\n\n    >>> f()\n    """\n',
        "# 两数‸之和。\nx = 1\n",
    ],
    "java": [
        "class A {\n  /**\n   * A ‸sum.\n   *\n   * @param x a value\n   */\n  int f(int x);\n}\n"
    ],
    "c": ["/* one ‸line */\nint x;\n", "int x; /* the ‸count */\n"],
    "go": ["// Foo doesthings.‸\nfunc Foo() {}\n"],
    "shellscript": ["#!/bin/sh\n# says ‸hello\necho hello\n"],
    "typescript": ["/// <‸reference-like>\nlet x = 1;\n"],
}


def taken(marked: str, language: str) -> tuple[str, Comment | None]:
    at = marked.index("‸")
    text = marked.replace("‸", "")
    return text, comment_at(text, at, at, language_of(language))


@pytest.mark.parametrize(
    ("language", "marked"), [(name, text) for name, texts in SAME.items() for text in texts]
)
def test_the_same_words_give_the_same_comment(language: str, marked: str) -> None:
    text, comment = taken(marked, language)
    assert comment is not None
    assert comment.words
    assert text[: comment.start] + comment.saying(comment.words) + text[comment.end :] == text


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("python", "x ‸= 1\n# below\n"),
        ("python", 'x = "# no ‸comment"\n'),
        ("python", "#!/usr/bin/env ‸python\nx = 1\n"),
        ("python", "x = 1  # noqa ‸\n"),
        ("plaintext", "# a ‸title\n"),
    ],
)
def test_what_is_no_comment_for_people(language: str, marked: str) -> None:
    assert taken(marked, language)[1] is None


def test_lines_are_filled_and_marked() -> None:
    text, comment = taken("def f():\n    # one ‸two\n    pass\n", "python")
    assert comment is not None
    new = text[: comment.start] + comment.saying(["比较两个数，返回其中较大的一个。" * 4]) + "\n"
    lines = new.splitlines()[1:]
    assert len(lines) > 1
    assert all(line.startswith("    # ") and columns(line) <= 72 for line in lines)
    assert not any(line[6] in "，。" for line in lines), "no line begins with a full stop"


def test_a_comment_beside_code_stays_on_its_line() -> None:
    _, comment = taken("x = 1  # the ‸count\n", "python")
    assert comment is not None
    assert comment.saying(["a\nb " * 60]).count("\n") == 0


@pytest.mark.parametrize(
    ("language", "marked", "words", "wanted"),
    [
        ("c", "/* a‸ */\n", "ends */ here", "/* ends * / here */"),
        ("python", 'def f():\n    """a‸"""\n', 'says """x""" "', '"""says \'\'\'x\'\'\' " """'),
        ("python", "# a‸\n", "one\ntwo", "# one two"),
    ],
)
def test_words_cannot_leave_the_comment(
    language: str, marked: str, words: str, wanted: str
) -> None:
    _, comment = taken(marked, language)
    assert comment is not None
    assert comment.saying([words]) == wanted


def test_examples_and_fences_are_no_words() -> None:
    parts = parted(["Adds.", "", "```", "add(1)", "```", ">>> add(1)", "2", "", "* x", "  goes on"])
    assert [part.words for part in parts if part.words] == ["Adds.", "x goes on"]
