"""Unfinished Chinese: letters that an input method has not turned into characters yet."""

from __future__ import annotations

import re
from functools import cache

from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.tongue import neighbours
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Snapshot

_RUN = re.compile(r"[a-z]+(?:['\x20][a-z]+)*$")
"""Syllables as input methods write them while composing: shu'ju, shu ju, shuju."""
_LONGEST = 40


def composing(snapshot: Snapshot, around: Outline) -> bool:
    """Tell whether the cursor stands behind pinyin in a comment or string that is Chinese."""
    if around.kind == "code":
        return False
    line = snapshot.line_prefix[-200:]
    run = _RUN.search(line[-_LONGEST:])
    if run is None:
        return False
    typed, before = run.group(), line[: len(line) - len(run.group())]
    if " " in typed and before[-1:] == " ":  # English words between blanks are not composed
        typed = typed.rpartition(" ")[2]
    joined = before[-1:] > "\x7f"
    if not joined and not _begins_comment(before, run.group(), snapshot, around):
        return False
    return is_pinyin(typed) and not _is_word_of(typed, snapshot)


def is_pinyin(run: str) -> bool:
    """Tell whether letters are whole syllables of Mandarin, of which the last may be unfinished."""
    parts = re.split(r"['\x20]", run)
    return all(_syllables(part, last=index == len(parts) - 1) for index, part in enumerate(parts))


def _begins_comment(before: str, run: str, snapshot: Snapshot, around: Outline) -> bool:
    """Tell whether only comment marks stand before the letters, in a file that speaks Chinese."""
    if before.strip(" \t#/*-!\"'") or around.kind == "string":
        return False
    without = snapshot.edited(snapshot.offset - len(run), snapshot.offset, "")
    return neighbours(Draft("", without, around)) == "zh"


def _is_word_of(run: str, snapshot: Snapshot) -> bool:
    """Tell whether the file has the letters as a word elsewhere: then they are a name."""
    word = re.compile(rf"(?<![A-Za-z0-9]){re.escape(run)}(?![A-Za-z0-9])")
    start = max(0, snapshot.offset - 20_000)
    text = snapshot.text[start : snapshot.offset + 20_000]
    here = snapshot.offset - start - len(run)
    return any(found.start() != here for found in word.finditer(text))


@cache
def _pattern(last: bool) -> re.Pattern[str]:
    whole = "|".join(sorted(_ALL, key=len, reverse=True))
    begun = {syllable[:size] for syllable in _ALL for size in range(1, len(syllable))}
    rest = "|".join(sorted(begun | _ALL, key=len, reverse=True))
    return re.compile(f"(?:{whole})*(?:{rest})" if last else f"(?:{whole})+")


def _syllables(part: str, last: bool) -> bool:
    return _pattern(last).fullmatch(part) is not None


# Initials and the finals that Standard Mandarin has with each of them (GB/T 16159).
_TABLE = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
_ALL = frozenset(initial + final for initial, finals in _TABLE.items() for final in finals.split())
