"""The demo's examples: which files, and where in them the cursor stands."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skycode_ls.cli.place import read
from skycode_ls.messages import SkyError
from skycode_ls.syntax.languages import language_of
from skycode_ls.text import Snapshot

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LIST = "demo.toml"
"""The file that lists the prompts: tables `[[prompt]]`, each with the four keys read below."""


@dataclass(frozen=True)
class Example:
    """A comment in an example file, and the new line below it at whose end the demo asks.

    `text` is the file as it is; pressing Enter inserts `opened` at code point `end_of_comment`
    and gives `snapshot`. `tongue` is the comment's language, zh or en.
    """

    text: str
    end_of_comment: int
    opened: str
    snapshot: Snapshot
    name: str
    tongue: str

    @property
    def line(self) -> int:
        """The number of the new line, from 1."""
        return self.snapshot.row + 1


def load(folder: Path) -> list[Example]:
    """Read the examples listed in `folder`; raises SkyError that says what is missing."""
    listed = folder / LIST
    with table_of(listed) as table:
        examples = [_example(folder, entry) for entry in table["prompt"]]
    if not examples:
        raise SkyError("demo.bad_examples", file=listed, error="[[prompt]] × 0")
    return examples


@contextmanager
def table_of(listed: Path) -> Iterator[dict[str, Any]]:
    """Read a list; what is wrong with it, or found wrong inside the block, is a SkyError."""
    if not listed.is_file():
        raise SkyError("demo.no_examples", file=listed)
    try:
        yield tomllib.loads(listed.read_text(encoding="utf-8"))
    except (KeyError, TypeError, ValueError) as error:  # TOML and UTF-8 errors are ValueErrors
        text = f"{type(error).__name__}: {error}"
        raise SkyError("demo.bad_examples", file=listed, error=text) from error


def _example(folder: Path, entry: Mapping[str, str]) -> Example:
    """Find the one line that holds the comment and open a line below it, indented like it."""
    path = folder / entry["file"]
    text = read(path).text
    comment = entry["comment"]
    if text.count(comment) != 1:
        raise ValueError(f"{text.count(comment)} × {comment!r} in {path}")
    place = text.index(comment)
    line = text[text.rfind("\n", 0, place) + 1 : place]
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    end -= text[end - 1 : end] == "\r"
    newline = "\r\n" if "\r\n" in text else "\n"
    opened = newline + line[: len(line) - len(line.lstrip())]
    snapshot = Snapshot(
        text=text[:end] + opened + text[end:],
        offset=end + len(opened),
        language=entry["language"],
        path=entry["file"],
        uri=path.resolve().as_uri(),
    )
    name = language_of(snapshot.language).name
    return Example(text, end, opened, snapshot, name, entry["natural"])
