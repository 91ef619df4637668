"""What the model is shown: the whole file if it fits, else head, signatures and nearest lines.

Snippets of other files come on top of that, within a share of the budget.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from skycode_ls.engine.fit import Encode
from skycode_ls.syntax.definitions import Definition
from skycode_ls.syntax.languages import named_path
from skycode_ls.syntax.layout import leading
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Corpus, Prompt, Snapshot, Snippet, estimate_tokens, wide_count

Finder = Callable[[Snapshot, Outline, int], "tuple[Snippet, ...]"]
"""Finds snippets of other files for a cursor, the most helpful last, in so many tokens."""


class Project(Protocol):
    """What is known of the other files around a cursor."""

    def find(self, snapshot: Snapshot, around: Outline, room: int) -> tuple[Snippet, ...]:
        """Return snippets that help there; see `Finder`."""
        ...

    def recall(self, snapshot: Snapshot, encode: Encode) -> Corpus | None:
        """Return the files' whole text, spelt by `encode`; None while nothing is."""
        ...


_SNIPPET_SHARE = 4
"""Snippets get at most one part in so many of the budget: see benchmarks/retrieval.py."""
_SUFFIX_SHARE = 4
"""The text after the cursor gets one part in so many; what it leaves goes to the text before."""
_HEAD_SHARE = 4
"""Head and signatures get at most one part in so many of the text before the cursor."""
_STEP = 48
"""Of so many tokens one line is a step: prompts begin at every n-th line and suffixes end at every
n-th token, so that most keystrokes change nothing but a prompt's end, and the rest is read once."""
_CHARS_PER_TOKEN = 4
"""More code points than this a token never holds on average, so more text need not be looked at."""
_OTHER_ENDS = "\r\v\f\x1c\x1d\x1e"
"""What ends a line for Python besides newlines, in ASCII."""
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def plan(snapshot: Snapshot, around: Outline, budget: int, find: Finder | None = None) -> Prompt:
    """Choose at most about `budget` tokens of the document around the cursor, and of others.

    Line ends become single newlines; what a tokenizer cannot spell becomes U+FFFD.
    """
    snippets = _others(snapshot, around, budget // _SNIPPET_SHARE, find) if find else ()
    budget -= sum(map(cost, snippets))
    return replace(_own(snapshot, around, budget), snippets=snippets)


def cost(snippet: Snippet) -> int:
    """Return about how many tokens a snippet takes, its path and marker among them."""
    return estimate_tokens(snippet.text) + estimate_tokens(_short(snippet.path)) + 3


def _others(snapshot: Snapshot, around: Outline, room: int, find: Finder) -> tuple[Snippet, ...]:
    """Return the snippets that fit, spelt as the document itself is; the most helpful stay."""
    kept: list[Snippet] = []
    for snippet in reversed(find(snapshot, around, room)):
        one = Snippet(_short(snippet.path), _normal(snippet.text))
        room -= cost(one)
        if room < 0:
            break
        kept.insert(0, one)
    return tuple(kept)


def _own(snapshot: Snapshot, around: Outline, budget: int) -> Prompt:
    reach = budget * _CHARS_PER_TOKEN
    start = max(0, snapshot.offset - reach)
    before, after = _normal(snapshot.before(reach)), _normal(snapshot.after(reach))
    path = _short(named_path(snapshot.path, around.language))
    needs, follows = estimate_tokens(before), estimate_tokens(after)
    spare = budget - needs
    room = follows if follows <= spare else max(budget // _SUFFIX_SHARE, spare - spare % _STEP)
    suffix = _first_lines(after, room)
    room = budget - estimate_tokens(suffix)
    if start == 0 and needs <= room:
        return Prompt(before, suffix, path)
    return Prompt(_prefix(snapshot, around, before, suffix, room), suffix, path)


def _short(path: str) -> str:
    """Return the end of a path: what names a file's language and purpose, at little cost."""
    return "/".join(path.split("/")[-2:])[-64:]  # as skycode-nano was trained (training/fim.py)


def _prefix(snapshot: Snapshot, around: Outline, before: str, suffix: str, room: int) -> str:
    """Return head, signatures and the nearest lines, in at most `room` tokens."""
    shown = snapshot.offset + _length(suffix, snapshot)
    top, left = "", room - room // _HEAD_SHARE
    for _ in range(2):  # the room that the first top leaves may show what it would have named
        nearest = _from_step(_last_lines(before, left), snapshot, max(1, left // _STEP))
        cut = snapshot.offset - _length(nearest, snapshot)
        top = _top(snapshot, around, cut, shown, room // _HEAD_SHARE)
        left = room - estimate_tokens(top) - 2
    nearest = _from_step(_last_lines(before, left), snapshot, max(1, left // _STEP))
    return f"{top}\n\n{nearest}" if top else nearest


def _length(text: str, snapshot: Snapshot) -> int:
    """Return how many code points of the document the normalised `text` takes."""
    return len(text) + (text.count("\n") if snapshot.newline == "\r\n" else 0)


def _top(snapshot: Snapshot, around: Outline, cut: int, shown: int, room: int) -> str:
    """Return what is worth keeping of the text before `cut`, in at most `room` tokens."""
    head = _normal(snapshot.text[: min(around.head, cut)]).rstrip()
    if estimate_tokens(head) > room // 2:
        head = _first_lines("\n".join(around.imports), room // 2).rstrip()
    room -= estimate_tokens(head) + 1
    lines: list[tuple[int, str]] = []
    beside = sorted(around.siblings, key=lambda one: abs(one.start - snapshot.offset))
    for one in (around.function, around.cls, *beside):
        if one is None or cut <= one.start < shown:
            continue
        enclosing = one in (around.function, around.cls)
        line = _opened(snapshot, one) if enclosing else _stub(snapshot, around, one)
        room -= estimate_tokens(line) + 1
        if room < 0:
            break
        # The function at the cursor comes last, as its body follows.
        lines.append((snapshot.offset if one is around.function else one.start, line))
    signatures = "\n".join(line for _, line in sorted(lines))
    return "\n\n".join(part for part in (head, signatures) if part)


def _stub(snapshot: Snapshot, around: Outline, one: Definition) -> str:
    """Return the signature of a definition whose body is left out."""
    braces = one.kind == "class" and not around.language.offside
    return _indented(snapshot, one) + (" {}" if braces else around.language.stub)


def _opened(snapshot: Snapshot, one: Definition) -> str:
    """Return the signature of a definition whose body follows."""
    signature = _indented(snapshot, one)
    return signature if signature.endswith((":", "{")) else f"{signature} {{"


def _indented(snapshot: Snapshot, one: Definition) -> str:
    line = snapshot.text.rfind("\n", 0, one.start) + 1
    return _normal(leading(snapshot.text[line : one.start]) + one.signature)


def _last_lines(text: str, room: int) -> str:
    """Return as many whole lines from the end as fit; of an over-long last line, its end."""
    if text.isascii():
        start = len(text) - 3 * room
        start = text.find("\n", start - 1) + 1 if start > 0 else 0
        if start or len(text) <= 3 * room:
            return text[start:]
    lines = text.split("\n")
    kept: list[str] = []
    left = 3 * room
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index] if index == len(lines) - 1 else lines[index] + "\n"
        left -= _thirds(line)
        if left < 0:
            break
        kept.append(line)
    return "".join(reversed(kept)) if kept else _cut(lines[-1][::-1], room)[::-1]


def _from_step(nearest: str, snapshot: Snapshot, step: int) -> str:
    """Drop lines from the start up to one whose number `step` divides, but never half of them."""
    lines = nearest.count("\n") + 1
    while step * 2 > lines:
        step //= 2
    if step < 2:
        return nearest
    first = snapshot.row + 1 - lines
    return nearest.split("\n", -first % step)[-1]


def _first_lines(text: str, room: int) -> str:
    """Return as many whole lines from the start as fit; of an over-long first line, its start."""
    if text.isascii() and not any(end in text for end in _OTHER_ENDS):
        end = len(text) if len(text) <= 3 * room else text.rfind("\n", 0, max(0, 3 * room)) + 1
        if end:
            return text[:end]
    kept: list[str] = []
    left = 3 * room
    for line in text.splitlines(keepends=True):
        left -= _thirds(line)
        if left < 0:
            break
        kept.append(line)
    return "".join(kept) if kept else _cut(text.partition("\n")[0], room)


def _thirds(text: str) -> int:
    """Return the estimate of `estimate_tokens` in thirds of a token, which add up exactly."""
    return len(text) + 2 * wide_count(text)


def _cut(text: str, room: int) -> str:
    """Return the longest beginning of `text` that takes at most `room` tokens."""
    low, high = 0, min(len(text), max(room, 0) * _CHARS_PER_TOKEN)
    while low < high:
        middle = (low + high + 1) // 2
        if estimate_tokens(text[:middle]) <= room:
            low = middle
        else:
            high = middle - 1
    return text[:low]


def _normal(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    return text if text.isascii() else _SURROGATE.sub("\ufffd", text)
