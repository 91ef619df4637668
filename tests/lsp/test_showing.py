"""Where a place of a text has gone while somebody went on editing."""

from __future__ import annotations

from pathlib import Path

import pytest

from skycode_ls.lsp.picturing import file_name, named
from skycode_ls.lsp.showing import moved

TEXT = "import os\n\n# a comment here\nx = 1\n"
START, END = 11, 27


@pytest.mark.parametrize(
    ("now", "by"),
    [
        (TEXT, 0),
        (TEXT + "y = 2\n", 0),
        ("import sys\n" + TEXT, 11),
        ("# top\n" + TEXT + "# end\n", 6),
        (TEXT.replace("import os\n\n", ""), -11),
        (TEXT.replace("a comment", "my comment"), None),
        (TEXT.replace("# a comment here\n", ""), None),
        ("", None),
    ],
)
def test_a_place_is_found_again_or_given_up(now: str, by: int | None) -> None:
    assert TEXT[START:END] == "# a comment here"
    assert moved(TEXT, now, START, END) == by
    if by is not None:
        assert now[START + by : END + by] == TEXT[START:END]


def test_a_place_that_is_there_twice_is_given_up() -> None:
    assert moved(TEXT, f"x\n{TEXT}{TEXT}y\n", START, END) is None


@pytest.mark.parametrize(
    ("prompt", "name"),
    [("Red  heart!", "red-heart"), ("红苹果", "红苹果"), ("../../etc", "etc"), ("?!", "image")],
)
def test_a_file_is_named_after_its_prompt(prompt: str, name: str) -> None:
    assert file_name(prompt) == name


def test_a_document_names_a_picture_in_its_own_way() -> None:
    file = Path("/project/images/a b.png").absolute()
    uri = Path("/project/docs/notes.md").absolute().as_uri()
    assert named(file, uri, "a [b]") == "![a  b](<../images/a b.png>)"
    assert named(file, uri.replace(".md", ".html"), "x") == '<img src="../images/a b.png" alt="x">'
    assert named(file, uri.replace(".md", ".py"), "x") == "../images/a b.png"
    assert named(file, "", "x") == file.as_posix()
