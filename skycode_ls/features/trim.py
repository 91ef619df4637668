"""From the model's raw words to what a person would keep: whole lines, one block, no repeats."""

from __future__ import annotations

from dataclasses import dataclass

from skycode_ls.text import Snapshot

MAX_LINES = 24
"""A suggestion longer than this is not read before it is accepted."""


@dataclass(frozen=True)
class Trimmed:
    """The text to offer; `whole` says that more words could not change it."""

    text: str
    whole: bool


def trim(raw: str, snapshot: Snapshot, indent: str, multi_line: bool) -> Trimmed:
    """Cut `raw` to one line or one block, and drop what already stands around the cursor.

    `indent` is the whitespace of the block the completion belongs to.
    """
    text = raw.replace("\r\n", "\n").replace("\r", "\n")
    text = _indented_once(text, snapshot.line_prefix, indent)
    if multi_line:
        lines, whole = _one_block(text.split("\n"), snapshot, indent)
        text = "\n".join(lines)
    else:
        text, newline, _ = text.partition("\n")
        whole = bool(newline)
    if rest := snapshot.line_suffix.strip():
        text, newline, _ = text.partition("\n")
        text, whole = _without_rest(text.rstrip(), rest), whole or bool(newline)
    text = text.rstrip()
    if not text.strip() or _repeats_line_above(text, snapshot):
        text = ""
    return Trimmed(text, whole)


def _indented_once(text: str, line_prefix: str, indent: str) -> str:
    """Take from the first line the whitespace that the cursor's line already has."""
    if not line_prefix or line_prefix.strip():
        return text
    lead = text[: len(text) - len(text.lstrip(" \t"))]
    missing = indent[len(line_prefix) :] if indent.startswith(line_prefix) else ""
    return missing + text[len(lead) :] if len(lead) > len(missing) else text


def _one_block(lines: list[str], snapshot: Snapshot, indent: str) -> tuple[list[str], bool]:
    """Return the lines of the first block, and whether its end was seen.

    The last line may still be growing: only its indentation is certain.
    """
    following = _next_line(snapshot.suffix)
    ends_file = not snapshot.suffix.strip()
    width = _width(indent + "x")
    balance, started, blank = 0, False, False
    for index, line in enumerate(lines):
        stripped = line.strip()
        if not stripped:
            blank = started
            continue
        growing = index == len(lines) - 1
        level = _width(line) if index else width
        if started:
            if balance + _lowest(line) < 0:  # closes what was opened before the cursor
                keep = index + 1 if ends_file and level < width else index
                return lines[:keep], not growing
            if balance <= 0 and (level < width or (blank and level == width)):
                return lines[:index], True
            if balance <= 0 and stripped == following and not growing:
                return lines[:index], True
            if index >= MAX_LINES:
                return lines[:index], True
            if not growing and _is_third_repeat(lines, index):
                return lines[: index - 1], True
        balance += _balance(line)
        started, blank = True, False
    return lines, False


def _without_rest(line: str, rest: str) -> str:
    """Drop from the end of `line` what the rest of the cursor's line already says."""
    cut = _first_unmatched_closer(line)
    if cut is not None and rest[0] == line[cut]:
        return line[:cut]
    for size in range(min(len(rest), len(line)), 0, -1):
        said = rest[:size]
        balanced = _lowest(line) < 0 or _balance(said) == 0
        if line.endswith(said) and balanced and (size == len(rest) or size > 3):
            return line[:-size]
    return line


def _repeats_line_above(text: str, snapshot: Snapshot) -> bool:
    """Tell whether the suggestion only says again what the line above the cursor says."""
    if snapshot.line_prefix.strip():
        return False
    above = snapshot.prefix.rstrip().rpartition("\n")[2].strip()
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return bool(lines) and len(above) > 3 and all(line == above for line in lines)


def _is_third_repeat(lines: list[str], index: int) -> bool:
    line = lines[index].strip()
    if index < 2 or len(line) < 4:
        return False
    return line == lines[index - 1].strip() == lines[index - 2].strip()


def _next_line(suffix: str) -> str:
    """Return the first line with text after the cursor's own line, stripped."""
    for line in suffix.split("\n")[1:]:
        if line.strip():
            return line.strip()
    return ""


_OPENERS = "([{（［｛"
_CLOSERS = ")]}）］｝"


def _balance(line: str) -> int:
    """Count brackets opened less brackets closed, skipping quoted text."""
    return sum(step for _, step in _brackets(line))


def _lowest(line: str) -> int:
    """Return the deepest point below the start that the brackets of `line` reach."""
    depth = lowest = 0
    for _, step in _brackets(line):
        depth += step
        lowest = min(lowest, depth)
    return lowest


def _first_unmatched_closer(line: str) -> int | None:
    depth = 0
    for place, step in _brackets(line):
        depth += step
        if depth < 0:
            return place
    return None


def _brackets(line: str) -> list[tuple[int, int]]:
    """List (index, +1 or -1) for every bracket outside quotes."""
    found: list[tuple[int, int]] = []
    quote = ""
    escaped = False
    for place, char in enumerate(line):
        if escaped:
            escaped = False
        elif char == "\\":
            escaped = True
        elif quote:
            quote = "" if char == quote else quote
        elif char in "\"'`":
            # An apostrophe without a partner is prose or a lifetime, not a string.
            quote = char if line.find(char, place + 1) >= 0 else ""
        elif char in _OPENERS:
            found.append((place, 1))
        elif char in _CLOSERS:
            found.append((place, -1))
    return found


def _width(line: str) -> int:
    return len(line[: len(line) - len(line.lstrip())].expandtabs(4))
