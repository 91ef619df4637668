"""Is it verse, is it a couplet: checks of form, with what they found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import cycle

from skycode_ls.companion.text.tongue import is_han
from skycode_ls.messages import Locale, say


@dataclass(frozen=True)
class Check:
    """One rule of a form and whether it holds; `found` fills the message text.check.NAME."""

    name: str
    passed: bool
    found: Mapping[str, object] = field(default_factory=dict)

    def text(self, locale: Locale) -> str:
        """Tell the rule, and what was found, in words."""
        return say(f"text.check.{self.name}", locale, **self.found)


def verse(text: str, width: int) -> tuple[Check, ...]:
    """Check a poem whose lines have `width` characters.

    The form's example is 床前明月光，疑是地上霜。举头望明月，低头思故乡。
    Lines: 4 or 8. Width: every line. Punctuation: ， and 。 in turn. Chinese characters alone, and
    no line twice.
    """
    lines, marks = _lines(text)
    widths = sorted({len(line) for line in lines})
    wanted = [mark for _, mark in zip(marks, cycle("，。"), strict=False)]
    foreign = sorted({char for line in lines for char in line if not is_han(char)})
    twice = sorted({line for line in lines if lines.count(line) > 1})
    return (
        Check("lines", len(lines) in (4, 8), {"count": len(lines)}),
        Check("width", widths == [width], {"wanted": width, "widths": _listed(widths)}),
        Check("punctuation", bool(marks) and marks == wanted, {"marks": "".join(marks) or "-"}),
        Check("characters", bool(lines) and not foreign, {"foreign": _listed(foreign)}),
        Check("no_line_twice", not twice, {"twice": _listed(twice)}),
    )


def couplet(upper: str, lower: str) -> tuple[Check, ...]:
    """Check a lower line against the upper one.

    Length: the same number of characters. Punctuation: at the same places. No character at the
    place where the upper line has it too, and Chinese characters alone.
    """
    above, below = upper.strip().rstrip("，。；、,.;"), lower.strip().rstrip("，。；、,.;")
    first, second = _characters(above), _characters(below)
    pairs = zip(first, second, strict=False)
    same = [one for one, two in pairs if one == two]
    foreign = sorted({char for char in second if not is_han(char)})
    marks = _places(above) == _places(below)
    return (
        Check("length", len(first) == len(second), {"upper": len(first), "lower": len(second)}),
        Check("pauses", marks, {}),
        Check("no_repetition", bool(second) and not same, {"same": _listed(same)}),
        Check("characters", bool(second) and not foreign, {"foreign": _listed(foreign)}),
    )


def subject(message: str) -> tuple[Check, ...]:
    """Check a commit message: a first line of at most 72 columns, then nothing or a blank line."""
    first, _, rest = message.partition("\n")
    blank = not rest or rest.startswith("\n")
    return (
        Check("subject", 0 < len(first) <= SUBJECT, {"length": len(first), "most": SUBJECT}),
        Check("blank_line", blank, {}),
    )


SUBJECT = 72
"""Characters of a commit's first line, as git's own documentation advises about 50 to 72."""


def laid_out(text: str) -> str:
    """Return a poem in its usual layout: two lines of verse in one of text, no title, no blanks.

    Nothing but white space, headings and the width of punctuation changes.
    """
    kept = [line for line in map(_plain, text.splitlines()) if line and not _heading(line)]
    whole = "".join(kept)
    ended = re.findall(r"[^，。！？；]+[，。！？；]?", whole)
    rows = ["".join(ended[place : place + 2]) for place in range(0, len(ended), 2)]
    return "\n".join(rows)


def _lines(text: str) -> tuple[list[str], list[str]]:
    """Return the lines of verse and the mark after each; a line without one has an empty mark."""
    whole = "".join(text.split())
    found = re.findall(r"([^，。！？；,.!?;]+)([，。！？；,.!?;]?)", whole)
    return [line for line, _ in found], [mark for _, mark in found]


def _characters(line: str) -> list[str]:
    return [char for char in line if char not in _PAUSES and not char.isspace()]


def _places(line: str) -> list[int]:
    whole = "".join(line.split())
    return [place for place, char in enumerate(whole) if char in _PAUSES]


def _plain(line: str) -> str:
    return "".join(line.split()).translate(_WIDE)


def _heading(line: str) -> bool:
    """Tell whether a line is a title or says who wrote the poem: neither has a verse's marks."""
    return line[0] in "《【（(" or line.endswith(("：", ":")) or not set(line) & set("，。！？；")


def _listed(values: object) -> str:
    return "、".join(map(str, values)) if isinstance(values, list) and values else "-"


_PAUSES = "，。；、：！？,.;:!?"
_WIDE = str.maketrans(",.!?;:", "，。！？；：")
