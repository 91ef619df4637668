"""Where in which file: reading `FILE:LINE:COL` and the file that it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from skycode_ls.messages import SkyError
from skycode_ls.syntax.languages import language_of
from skycode_ls.text import Snapshot


@dataclass(frozen=True)
class Place:
    """A cursor in a file: both numbers count from 1, the column in characters; None is line end."""

    path: Path
    line: int
    column: int | None = None


@dataclass(frozen=True)
class Source:
    """A file's text and the encoding that read it."""

    text: str
    encoding: str


def parse(written: str) -> Place:
    """Read `FILE:LINE:COL` or `FILE:LINE`; FILE may hold colons (`C:/a.py`, `odd:7.py`)."""
    matches = (_WITH_COLUMN.fullmatch(written), _LINE_ONLY.fullmatch(written))
    readings = [
        Place(Path(found["file"]), int(found["line"]), int(column) if column else None)
        for found in matches
        if found
        for column in (found.groupdict().get("column"),)
    ]
    if not readings:
        raise SkyError("place.malformed", written=written)
    for place in readings:
        if place.path.exists():
            return place
    before = str(readings[0].path).rpartition(":")[0]
    if before and Path(before).is_file():  # app.py:x:1 and app.py:-1:1 mean app.py
        raise SkyError("place.malformed", written=written)
    return readings[0]


def read(path: Path) -> Source:
    """Read a text file: UTF-8 (a byte-order mark is dropped), else GB18030, else an error."""
    if path.is_dir():
        raise SkyError("place.is_folder", file=path)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        raise SkyError("place.no_file", file=path) from None
    except OSError as error:
        raise SkyError("place.unreadable", file=path, error=error.strerror or error) from None
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        return Source(text, "utf-8" if encoding == "utf-8-sig" else encoding)
    raise SkyError("place.not_text", file=path)


def freeze(place: Place, text: str) -> Snapshot:
    """Return the snapshot of `text` with the cursor at `place`, or raise if it lies outside."""
    lines = text.split("\n")
    if not 1 <= place.line <= len(lines):
        raise SkyError("place.no_line", file=place.path, line=place.line, last=len(lines))
    length = len(lines[place.line - 1].rstrip("\r"))
    column = length + 1 if place.column is None else place.column
    if not 1 <= column <= length + 1:
        raise SkyError("place.no_column", line=place.line, column=column, last=length + 1)
    offset = sum(len(line) + 1 for line in lines[: place.line - 1]) + column - 1
    return Snapshot(
        text=text,
        offset=offset,
        language=language_of("", str(place.path)).id,
        path=_shown(place.path),
        uri=place.path.resolve().as_uri(),
    )


def _shown(path: Path) -> str:
    """Return the path as the model is told it: below the current folder, else the name alone."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name


_LINE_ONLY = re.compile(r"(?P<file>.+):(?P<line>\d{1,9})", re.DOTALL | re.ASCII)
_WITH_COLUMN = re.compile(_LINE_ONLY.pattern + r":(?P<column>\d{1,9})", re.DOTALL | re.ASCII)
