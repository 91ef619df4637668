"""Drawing code with a suggestion in it, as an editor would show it."""

from __future__ import annotations

from pathlib import PurePath

from rich.syntax import Syntax
from rich.text import Text

from skycode_ls.text import Snapshot, Suggestion

GHOST = "dim italic magenta"
"""How suggested text looks; no language's highlighting in the theme below uses the colour."""

_THEME = "ansi_dark"
"""Takes the terminal's own colours, so that light and dark backgrounds both work."""

_CONTROLS = (*range(0x20), 0x7F, *range(0x80, 0xA0))
_VISIBLE = {
    code: chr(0x2400 + code) if code < 0x20 else "␡" for code in _CONTROLS if code not in (9, 10)
}

_WIDEST = 200
"""Longer lines are cut: a minified file must not fill the screen."""


def excerpt(
    snapshot: Snapshot,
    suggestion: Suggestion,
    before: int = 6,
    after: int = 3,
    marks: bool = False,
    ghost: str = GHOST,
) -> Text:
    """Return numbered lines around the cursor with the suggestion inserted.

    `marks` puts «» around the suggestion, for where colours cannot be seen.
    """
    inserted = suggestion.text.replace("\r\n", "\n")
    if marks:
        inserted = f"«{inserted}»"
    head = snapshot.text[: suggestion.start].replace("\r\n", "\n")
    tail = snapshot.text[suggestion.end :].replace("\r\n", "\n")
    first = max(0, head.count("\n") - before)
    last = head.count("\n") + inserted.count("\n") + after
    start = _line_start(head, first)
    end = _line_end(inserted + tail, inserted.count("\n") + after)
    shown = highlight((head + inserted + tail)[start : len(head) + end], snapshot.path)
    shown.stylize(ghost, len(head) - start, len(head) - start + len(inserted))
    return _numbered(shown, first, last, len(head) - start)


def highlight(code: str, path: str) -> Text:
    """Colour `code` by the language that the file name tells; offsets stay as they are.

    Control characters become visible ones: a file must not send commands to the terminal.
    """
    code = code.translate(_VISIBLE)
    lexer = Syntax.guess_lexer(PurePath(path).name, code)
    text = Syntax("", lexer, theme=_THEME, tab_size=0).highlight(code)
    if not text.plain.startswith(code):
        return Text(code)
    return text[: len(code)]  # lexers add a last newline


def _numbered(text: Text, first: int, last: int, cursor: int) -> Text:
    """Put line numbers in front, and cut lines that are too long around the cursor."""
    rows = Text()
    place = 0
    width = len(str(last + 1))
    for number, line in enumerate(text.split("\n", allow_blank=True), first + 1):
        length = len(line)
        holds_cursor = place <= cursor <= place + length
        skip = max(0, cursor - place - _WIDEST // 2) if holds_cursor else 0
        if length > _WIDEST:
            line = line[skip : skip + _WIDEST]
            line = Text("…" if skip else "") + line + Text("…")
        line.expand_tabs(4)
        rows.append(f"{number:>{width}} │ ", style="dim").append_text(line).append("\n")
        place += length + 1
    rows.right_crop(1)
    return rows


def _line_start(text: str, line: int) -> int:
    """Return where line `line` (from 0) starts."""
    place = 0
    for _ in range(line):
        place = text.index("\n", place) + 1
    return place


def _line_end(text: str, line: int) -> int:
    """Return where line `line` (from 0) ends, or the end of the text if it has fewer."""
    place = -1
    for _ in range(line + 1):
        place = text.find("\n", place + 1)
        if place < 0:
            return len(text)
    return place
