"""The baseline of translation: look phrases up, the whole one or the longest that is known."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from skycode_ls.companion.text.names import PLACEHOLDER
from training.skytext.pieces import Piece, key

LONGEST = 12
"""Words or characters of an entry that a longer text is put together from."""
_ENGLISH = re.compile(rf"(?:{PLACEHOLDER.pattern})|[A-Za-z]+(?:'[a-z]+)?|\d+|[^\sA-Za-z\d]")
_CHINESE = re.compile(rf"(?:{PLACEHOLDER.pattern})|[A-Za-z][\w.-]*|\d+|\S")
_NARROW = str.maketrans("，。：；！？（）“”‘’、…", ",.:;!?()\"\"'',…")
_WIDE = str.maketrans(",.:;!?()", "，。：；！？（）")
_HAN = re.compile(r"[㐀-鿿]")


class PhraseTable:
    """Translations by source phrase, learnt from training pairs, in one direction."""

    def __init__(self, pairs: Iterable[Piece], task: str) -> None:
        """`task` is en2zh or zh2en; a word's "to" and article are no part of its key."""
        self.task = task
        self._split = english if task == "en2zh" else chinese
        pairs = list(pairs)
        used = _grams(pair.wanted for pair in pairs if pair.kind == "phrase")
        choices: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        whole: dict[str, Counter[str]] = defaultdict(Counter)
        for order, piece in enumerate(pairs):
            sides = (piece.given, piece.wanted)
            source, target = sides if task == "en2zh" else sides[::-1]
            if piece.kind == "word":
                source, target = (re.sub(r"^(to|the|an?) ", "", side) for side in (source, target))
            # Phrases outdo words, and of words with one meaning the one that phrases use most.
            weight = 10_000_000 - order if piece.kind == "phrase" else 1 + used[target]
            whole[key(source)][target] += weight
            units = self._split(_bare(source))
            if len(units) <= LONGEST:
                choices[units][_bare(target)] += weight
        self._whole = {source: found.most_common(1)[0][0] for source, found in whole.items()}
        self._parts = {source: found.most_common(1)[0][0] for source, found in choices.items()}

    def translate(self, text: str) -> str:
        """Look the text up whole, else from its start the longest known part, again and again."""
        if (found := self._whole.get(key(text))) is not None:
            return found
        units, at, said = self._split(text), 0, list[str]()
        while at < len(units):
            for end in range(min(len(units), at + LONGEST), at, -1):
                if (known := self._parts.get(units[at:end])) is not None:
                    said.append(known)
                    at = end
                    break
            else:
                said.append(units[at])
                at += 1
        return _join_chinese(said) if self.task == "en2zh" else _join_english(said)


def english(text: str) -> tuple[str, ...]:
    """Return the lower-cased words, placeholders and marks of an English text."""
    units: list[str] = [unit if "%" in unit else unit.lower() for unit in _ENGLISH.findall(text)]
    return tuple(units)


def chinese(text: str) -> tuple[str, ...]:
    """Return the characters of a Chinese text, Latin words and placeholders whole."""
    return tuple(_CHINESE.findall(text))


def _grams(texts: Iterable[str]) -> Counter[str]:
    """Count the runs of up to four characters in texts."""
    counted: Counter[str] = Counter()
    for text in texts:
        for length in range(1, 5):
            counted.update(text[at : at + length] for at in range(len(text) - length + 1))
    return counted


def _bare(text: str) -> str:
    """Drop the mark at a phrase's end: inside another there is none."""
    return text.rstrip(" .。:：!！?？…") or text


def _join_chinese(said: Sequence[str]) -> str:
    joined = ""
    for part in said:
        wide = part.translate(_WIDE) if len(part) == 1 else part
        apart = joined and joined[-1].isascii() and wide[:1].isascii() and wide.isalnum()
        joined += f" {wide}" if apart else wide
    return joined


def _join_english(said: Sequence[str]) -> str:
    narrow = [part.translate(_NARROW) for part in said]
    joined = " ".join(part for part in narrow if part)
    joined = re.sub(r" ([,.:;!?)])", r"\1", joined).replace("( ", "(")
    return joined[:1].upper() + joined[1:]


def chrf(answers: Sequence[str], references: Sequence[str]) -> float:
    """Return sacrebleu's chrF (character n-grams to 6, beta 2), 0 to 100."""
    from sacrebleu.metrics.chrf import CHRF

    score: Callable[..., object] = CHRF().corpus_score
    return float(score(list(answers), [list(references)]).score)  # type: ignore[attr-defined]
