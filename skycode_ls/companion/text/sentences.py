"""Cutting a text to translate into sentences: what a small model can hold, one at a time."""

from __future__ import annotations

import re

LONGEST = {"en": 400, "zh": 160}
"""Characters of a sentence that is not cut further, by its language."""
_SHORT = (
    r"(?<!\b[A-Za-z]\.)(?<!\b[DM]r\.)(?<!\bMrs\.)(?<!\betc\.)(?<!\bvs\.)(?<!\bNo\.)(?<!\bFig\.)"
    r"(?<!^\d\.)(?<!\s\d\.)"
)
"""Not behind an abbreviation, nor behind the number of a point."""
_END = re.compile(
    rf"""(?<=[。！？；])[”’」』）"']*(?!\s*[。！？；”’」』）])\s*  # Chinese marks, anywhere
    |(?<=[.!?]){_SHORT}["')\]]*\s+  # others, before a blank
    |\n\s*""",
    re.VERBOSE,
)
_WRAPPED = re.compile(
    r"(?<=[a-z,])[ \t]*\n[ \t]*(?=[a-z])|(?<=[㐀-鿿，、])[ \t]*\n[ \t]*(?=[㐀-鿿])"
)
"""A line break in the middle of a sentence."""
_PAUSE = re.compile(r"[，、,;:：]\s*|\s+")


def sentences(text: str) -> list[tuple[str, str]]:
    """Return each sentence and the white space behind it, line breaks being such ends too.

    Lines that only their width has broken go on as one; overlong sentences are cut at pauses.
    """
    text = _WRAPPED.sub(lambda gap: " " if text[gap.start() - 1].isascii() else "", text)
    found, start = [], 0
    for match in _END.finditer(text):
        end = match.start() + len(match[0].rstrip())
        if text[start:end].strip():
            found += _short(text[start:end].strip(), text[end : match.end()])
            start = match.end()
    if text[start:].strip():
        found += _short(text[start:].strip(), "")
    return found


def gap(white: str, to: str) -> str:
    """Return what stands between two sentences in a language where `white` did in the other."""
    if "\n" in white:
        return "\n" * white.count("\n") + white.rpartition("\n")[2]
    return "" if to == "zh" else " "


def _short(sentence: str, white: str) -> list[tuple[str, str]]:
    """Cut a sentence that is too long at the last pauses before it would be."""
    most, found = LONGEST["en" if sentence.isascii() else "zh"], []
    while len(sentence) > most:
        pauses = [match.end() for match in _PAUSE.finditer(sentence, 0, most)]
        cut = pauses[-1] if pauses else most
        found.append((sentence[:cut].rstrip(), " "))
        sentence = sentence[cut:].lstrip()
    return [*found, (sentence, white)] if sentence else found
