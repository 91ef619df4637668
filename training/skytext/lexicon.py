"""Learning the lexicon: words are aligned by how they occur together, terms are read off that."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from skycode_ls.companion.text import lexicon
from skycode_ls.companion.text.names import SIGNS, hide, hide_known
from training.skytext import pieces
from training.skytext.alignment import Links, Pair, align
from training.skytext.pieces import Piece

WORDS = 4
"""Words of an entry's side, at most."""
FEWEST = 3
"""Texts in which an entry's two sides correspond: what fewer say may be a slip, or their own."""
SURE = 0.15
"""The least share of a term's occurrences that its translation has."""
OFTEN = 20
"""Texts that a word must occur in so that it may be said to correspond to nothing."""
SELDOM = 0.3
"""The share of the places of such a word at which it corresponds to something, at most."""
LONG = 60
"""Words of a text that is learnt from, at most."""


def run(root: Path) -> Path:
    """Learn from the training phrases, write ROOT/tokenizer/lexicon.json and return its path."""
    listed = [
        piece
        for piece in pieces.read(root / "corpus" / "train.jsonl.zst")
        if piece.kind in ("phrase", "word")
    ]
    if not listed:
        raise ValueError(f"{root / 'corpus'} has no phrases to learn words from")
    tables = learn(listed)
    path = root / "tokenizer" / lexicon.FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(tables, ensure_ascii=False, indent=0), encoding="utf-8")
    partial.replace(path)
    print(f"{path}: {', '.join(f'{task} {len(table):,}' for task, table in tables.items())}")
    return path


def learn(listed: Sequence[Piece]) -> dict[str, dict[str, str]]:
    """Return the entries of both directions that phrases, not the dictionary alone, bear out."""
    pairs = [_pair(piece) for piece in listed]
    kept = [at for at, pair in enumerate(pairs) if max(map(len, pair)) <= LONG]
    pairs = [pairs[at] for at in kept]
    phrases = [listed[at].kind == "phrase" for at in kept]
    counts: Counter[tuple[str, str]] = Counter()
    dictionary = {_entry(piece) for piece in listed if piece.kind == "word"}
    english, chinese = _Tally("en2zh"), _Tally("zh2en")
    for pair, links, counted in zip(pairs, align(pairs), phrases, strict=True):
        if counted:
            counts.update(set(terms(*pair, links)))
            english.add(pair[0], {at for at, _ in links})
            chinese.add(pair[1], {at for _, at in links})
    for entry in dictionary & counts.keys():
        counts[entry] += FEWEST - 1  # what a dictionary says too needs no more than one text
    return {tally.task: _table(tally, counts) for tally in (english, chinese)}


@dataclass
class _Tally:
    """In how many texts the words and runs of words of one language stand."""

    task: str
    runs: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    linked: Counter[str] = field(default_factory=Counter)
    """Words that correspond to something there."""

    def add(self, units: list[str], linked: set[int]) -> None:
        """Count a text, and its words at the places that are linked."""
        self.runs.update({lexicon.key(self.task, run) for run in _runs(units)})
        self.words.update(set(units))
        self.linked.update({units[at] for at in linked})

    def idle(self) -> list[str]:
        """Return the words that mostly correspond to nothing, such as articles."""
        often = (word for word, count in self.words.items() if count >= OFTEN and _is_word(word))
        return sorted(word for word in often if self.linked[word] < SELDOM * self.words[word])


def words(chinese: str) -> list[str]:
    """Cut a Chinese text into words, signs for names alone; the rest as the lexicon cuts it."""
    import jieba

    found: list[str] = []
    for part in _PARTS.findall(chinese):
        found += jieba.lcut(part) if _is_han(part) else lexicon.split("zh2en", part)
    return found


_PARTS = re.compile(rf"[{SIGNS}]|(?:(?![{SIGNS}])[㐀-鿿])+|[^㐀-鿿]+")


def _pair(piece: Piece) -> Pair:
    """Return the words of both sides, with the same signs for their names."""
    english, names = hide("en2zh", piece.given)
    return lexicon.split("en2zh", english), words(hide_known(names, piece.wanted))


def terms(english: list[str], chinese: list[str], links: Links) -> Iterator[tuple[str, str]]:
    """Yield the runs of words that correspond to each other and to nothing else.

    They begin and end with words that do, and have neither marks nor names.
    """
    linked = sorted({en for en, _ in links})
    for start in linked:
        for end in (en + 1 for en in linked if start <= en < start + WORDS):
            inside = [zh for en, zh in links if start <= en < end]
            low, high = min(inside), max(inside) + 1
            run, said = english[start:end], chinese[low:high]
            apart = any(low <= zh < high and not start <= en < end for en, zh in links)
            if not apart and len(said) <= WORDS and all(map(_is_word, [*run, *said])):
                yield lexicon.key("en2zh", run), lexicon.key("zh2en", said)


def _entry(word: Piece) -> tuple[str, str]:
    """Return a dictionary's entry as `terms` spells it: no "to" of a verb, no article."""
    english = lexicon.split("en2zh", re.sub(r"^(to|the|an?) ", "", word.given))
    return lexicon.key("en2zh", english), word.wanted


def _runs(units: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(len(units)):
        for end in range(start + 1, min(len(units), start + WORDS) + 1):
            yield units[start:end]


def _table(tally: _Tally, counts: Counter[tuple[str, str]]) -> dict[str, str]:
    """Choose for each term the translation that it has most often, if that is often enough."""
    choices: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for (english, chinese), count in counts.items():
        source, said = (english, chinese) if tally.task == "en2zh" else (chinese, english)
        if count >= FEWEST and source != said:
            choices[source].append((count, said))
    table = dict.fromkeys(tally.idle(), "")
    for source, found in sorted(choices.items()):
        count, said = max(found, key=lambda one: (one[0], -len(one[1]), one[1]))
        short = len(lexicon.split(tally.task, source)) <= lexicon.LONGEST[tally.task]
        if short and count >= SURE * tally.runs[source]:
            table.setdefault(source, said)
    return table


def _is_han(text: str) -> bool:
    return any("\u3400" <= character <= "\u9fff" for character in text)


def _is_word(unit: str) -> bool:
    return unit not in SIGNS and unit.replace("'", "").isalpha()
