"""Places in a file where someone could have been typing, and what stands there."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot
from skycode_ls.tuning.project import File

LONGEST = 900
"""Code points that are taken out at most: a dozen lines, more than anyone accepts at once."""
_WORDS = re.compile(r"\b\w")
_SHARES = {"line": 0.6, "lines": 0.2, "block": 0.2}


@dataclass(frozen=True)
class Place:
    """A cursor as the server would see it, and the words that are missing there."""

    snapshot: Snapshot
    words: str


def place(file: File, start: int, end: int) -> Place:
    """Take the code points [start, end) out of a file; the cursor stands in the gap."""
    text = file.text[:start] + file.text[end:]
    snapshot = Snapshot(text, start, file.language.id, file.path)
    return Place(snapshot, file.text[start:end])


def draw(file: File, rng: random.Random) -> Place | None:
    """Take out a line or the end of one, some lines, or a block; None where there is no code."""
    lines = _lines(file)
    if not lines:
        return None
    kind = rng.choices(list(_SHARES), list(_SHARES.values()))[0]
    number = rng.randrange(len(lines))
    start, end = _line(file, *lines[number], rng)
    if kind == "lines":
        end = lines[min(len(lines) - 1, number + rng.randint(1, 5))][1]
        start = lines[number][0] if rng.random() < 0.5 else lines[number][2]
    elif kind == "block" and (span := _block(lines, number)):
        start, end = span
    return place(file, start, min(end, start + LONGEST))


def single_lines(file: File, count: int) -> list[Place]:
    """Take out single lines of code, evenly spread and always the same.

    In turn all of a line after its indentation, and the rest of one from the beginning of a word.
    """
    rng = random.Random(file.path)
    lines = [line for line in _lines(file) if 6 <= line[1] - line[2] <= 120]
    rng.shuffle(lines)
    found: list[Place] = []
    for _, end, first in lines:
        if len(found) == count:
            break
        cut = _word(file, first, end, rng) if len(found) % 2 else first
        if end - cut < 3 or not _is_code(file, first, end):
            continue
        found.append(place(file, cut, end))
    return found


Line = tuple[int, int, int]
"""Where a line starts, where it ends, and where its first character that is no blank stands."""


def _lines(file: File) -> list[Line]:
    """Return the lines that say something and are no comment of one line."""
    found, at = [], 0
    comment = file.language.line_comment
    for line in file.text.split("\n"):
        words = line.strip()
        if any(map(str.isalnum, words)) and not (comment and words.startswith(comment)):
            first = at + len(line) - len(line.lstrip())
            found.append((at, at + len(line.rstrip()), first))
        at += len(line) + 1
    return found


def _line(file: File, start: int, end: int, first: int, rng: random.Random) -> tuple[int, int]:
    """Take out a line: from the end of the one above, after its indentation, or from a word on."""
    chance = rng.random()
    if chance < 0.35:
        return max(0, start - 1), end
    return (first if chance < 0.65 else _word(file, first, end, rng)), end


def _word(file: File, first: int, end: int, rng: random.Random) -> int:
    """Return the beginning of a word behind the first one of a line, or the line's beginning."""
    starts = [first + found.start() for found in _WORDS.finditer(file.text[first:end])]
    return rng.choice(starts[1:]) if len(starts) > 1 else first


def _block(lines: list[Line], number: int) -> tuple[int, int] | None:
    """Return the lines below one that are indented deeper, from the line's end on."""
    start, end, first = lines[number]
    depth, last = first - start, end
    for below, below_end, below_first in lines[number + 1 :]:
        if below_first - below <= depth or below_end - end > LONGEST:
            break
        last = below_end
    return (end, last) if last > end else None


def _is_code(file: File, first: int, end: int) -> bool:
    """Tell whether a line begins in code and does not end in a comment or a docstring."""
    begin, last = (
        outline(Snapshot(file.text, at, file.language.id, file.path)).kind
        for at in (first, end - 1)
    )
    return begin == "code" and last not in ("comment", "docstring")
