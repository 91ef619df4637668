"""What is kept for measuring: poems, couplets and phrases that training never sees."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from training.skytext.pieces import Piece, key

POEMS = 1_500
"""Poems that are kept: enough for 500 titles and, from those of eight lines, 1,000 couplets."""
TITLES, COUPLETS = 500, 1_000
PHRASES = {"catalogues": 500, "documents": 250, "sentences": 250}
"""Phrases measured in each direction, by what their source holds."""
PASSAGES = 150
"""Passages of each register whose true continuation is scored."""
SHARE = 0.04
"""Part of a source's files or sentences that is kept where a source is not kept whole."""
SEED = "skytext 1"
_CLAUSE = re.compile(r"[㐀-鿿]{5,}")


@dataclass
class Split:
    """The corpus in two, and how many pieces were left out because they repeat what is kept."""

    train: list[Piece] = field(default_factory=list)
    test: dict[str, list[Piece]] = field(default_factory=dict)
    """titles, couplets, phrases, passages."""
    dropped: Counter[str] = field(default_factory=Counter)


def split(pieces: Iterable[Piece], holds: Callable[[str], str], whole: set[str]) -> Split:
    """Split pieces; `holds` tells what a source holds, `whole` names the sources kept whole."""
    found = Split()
    verse: list[Piece] = []
    phrases: list[Piece] = []
    rest: list[Piece] = []
    for piece in pieces:
        if piece.kind.startswith("poem") or piece.kind == "couplet":
            verse.append(piece)
        else:
            (phrases if piece.kind in ("phrase", "word") else rest).append(piece)
    kept = _verse(verse, found)
    _phrases(phrases, holds, whole, found)
    _passages(rest, holds, kept, found)
    return found


def rank(text: str) -> bytes:
    """Return what texts are ordered by: the same on every machine, whatever else there is."""
    return hashlib.blake2b(f"{SEED} {text}".encode(), digest_size=8).digest()


def _verse(pieces: list[Piece], found: Split) -> set[str]:
    """Share out verse; a training piece has no line of a kept poem. Return the kept lines."""
    poems = [piece for piece in pieces if piece.kind.startswith("poem")]
    chosen = sorted(poems, key=lambda poem: rank(poem.wanted))[:POEMS]
    chosen = chosen[: max(1, len(poems) // 20)]
    kept = {clause for poem in chosen for clause in _CLAUSE.findall(poem.wanted)}
    found.test["titles"] = [poem for poem in chosen if poem.given][:TITLES]
    couplets = []
    for piece in pieces:
        clauses = _CLAUSE.findall(f"{piece.given} {piece.wanted}")
        if kept.isdisjoint(clauses):
            found.train.append(piece)
        elif piece.kind == "couplet" and piece.given in kept and piece.wanted in kept:
            couplets.append(piece)
        else:
            found.dropped["verse line held out"] += 1
    couplets.sort(key=lambda couplet: rank(couplet.given))
    found.test["couplets"] = couplets[:COUPLETS]
    return kept


def _phrases(
    pieces: list[Piece], holds: Callable[[str], str], whole: set[str], found: Split
) -> None:
    """Share out translations; what is measured has neither side in common with training."""
    kept: list[Piece] = []
    for piece in pieces:
        (kept if _is_kept(piece, whole, holds) else found.train).append(piece)
    known = {key(side) for piece in found.train for side in (piece.given, piece.wanted)}
    fresh: dict[str, list[Piece]] = {kind: [] for kind in PHRASES}
    for piece in sorted(kept, key=lambda each: rank(each.given)):
        if piece.kind != "phrase" or " " not in piece.given:
            continue
        if known.isdisjoint((key(piece.given), key(piece.wanted))):
            fresh[holds(piece.source)].append(piece)
        else:
            found.dropped["held out, but known from elsewhere"] += 1
    found.test["phrases"] = [
        piece for kind, count in PHRASES.items() for piece in fresh[kind][:count]
    ]


def _passages(
    pieces: list[Piece], holds: Callable[[str], str], kept: set[str], found: Split
) -> None:
    """Share out passages: by file where they are paragraphs of one, else each by itself."""
    fresh: dict[str, list[Piece]] = {}
    for piece in sorted(pieces, key=lambda each: rank(each.wanted)):
        held = holds(piece.source)
        by = piece.place if held == "documents" else piece.wanted
        if _is_low(rank(by)):
            fresh.setdefault(held, []).append(piece)
        elif not kept.isdisjoint(_CLAUSE.findall(piece.wanted)):
            found.dropped["verse line held out"] += 1
        else:
            found.train.append(piece)
    found.test["passages"] = [piece for each in fresh.values() for piece in each[:PASSAGES]]


def _is_kept(piece: Piece, whole: set[str], holds: Callable[[str], str]) -> bool:
    """Tell whether a piece is kept: by its source, by its file, or, in a table, by itself."""
    if piece.source in whole:
        return True
    by = {"documents": piece.place, "sentences": key(piece.wanted)}.get(holds(piece.source))
    return by is not None and _is_low(rank(by))


def _is_low(ranked: bytes) -> bool:
    return int.from_bytes(ranked, "big") < SHARE * 2**64
