"""The texts of an index as one model's tokens, for what followed the same words elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import numpy as np

from skycode_ls.engine.fit import Encode
from skycode_ls.engine.ngrams import Block, Corpus, Segment
from skycode_ls.features.workspace.index import Index

BUDGET = 2_000_000
"""Tokens of a workspace that are learnt: some 7 MB of code, which take about 32 MB of memory."""
_SEGMENT = 500_000
"""Tokens after which a segment is full: one is sorted in some 20 ms, on no other thread's time."""
_TOGETHER = 50
"""Files that are learnt before they are published, if there are so many."""
_BLOCK = 4_000
"""Code points of a block at most, so that no other thread waits long while it is spelt."""
_LEAST = 500
"""Tokens beside what the prompt shows that are worth searching."""
_BEFORE, _AFTER = 4_000, 2_000
"""Code points around the cursor that a prompt shows, and that are therefore not told twice."""


class Learner:
    """Learns an index's texts for one model; `step` is for the thread that writes the index.

    What is published to other threads is never changed, only replaced.
    """

    def __init__(self, index: Index, budget: int = BUDGET) -> None:
        self._index = index
        self._budget = budget
        self._encode: Encode | None = None
        self._asked: Encode | None = None
        self._texts: list[dict[str, list[tuple[int, Block]]]] = []
        """For each segment its files, each with its blocks behind their texts' hashes."""
        self._where: dict[str, int] = {}
        self._segments: tuple[Segment, ...] = ()
        self._unpublished: dict[int, int] = {}
        """How many files of which segments."""
        self.tokens = 0
        """How many are learnt."""

    @property
    def files(self) -> int:
        """How many files are learnt."""
        return len(self._where)

    @property
    def published(self) -> int:
        """How many tokens others find by now; any thread may ask."""
        return sum(len(one.tokens) - len(one.spans) for one in self._segments)  # less the gaps

    def corpus(self, encode: Encode, key: str, offset: int) -> Corpus | None:
        """Return what is learnt, as `encode` spells it, without what is near a cursor in `key`.

        None while nothing is; asking with another model's `encode` has everything learnt again.
        """
        self._asked = encode
        if encode != self._encode:
            return None
        segments = self._segments
        corpus = Corpus(segments, _hidden(segments, key, offset))
        return corpus if corpus.size >= _LEAST else None

    def step(self) -> bool:
        """Learn or forget one file; False if there was none, or nobody has asked yet."""
        if self._asked is None:
            return False
        if self._asked != self._encode:
            self._begin(self._asked)
        if not (news := self._index.news):
            return False
        key, _ = news.popitem()  # what was edited last is wanted first
        record = self._index.records.get(key)
        if record is None:
            self.forget(key)
        elif key in self._where or self.tokens < self._budget:
            self.learn(key, record.text)
        self._publish(_TOGETHER if news else 1)
        return True

    def learn(self, key: str, text: str) -> None:
        """Take a file's text in place of what was known of it; only new blocks are spelt.

        It is published by `step`, or by `publish`.
        """
        assert self._encode is not None, "nobody has told how to spell"
        number = self._where.get(key, -1)
        known = dict(self._texts[number][key]) if number >= 0 else {}
        blocks = list[tuple[int, Block]]()
        for part in blocks_of(text):
            name = hash(part)
            blocks.append((name, known.get(name) or _spelt(part, self._encode)))
        if number < 0:
            number = self._room()
            self._where[key] = number
        self.tokens += _count(blocks) - _count(self._texts[number].get(key, []))
        self._texts[number][key] = blocks
        self._unpublished[number] = self._unpublished.get(number, 0) + 1

    def forget(self, key: str) -> None:
        """Forget a file; one that is not known is no error."""
        number = self._where.pop(key, -1)
        if number >= 0:
            self.tokens -= _count(self._texts[number].pop(key))
            self._unpublished[number] = self._unpublished.get(number, 0) + 1

    def publish(self) -> None:
        """Let everything that is learnt be found."""
        self._publish(1)

    def use(self, encode: Encode) -> None:
        """Spell texts so from now on, and forget all others."""
        self._asked = encode
        self._begin(encode)

    def _begin(self, encode: Encode) -> None:
        self._segments = ()
        self._encode = encode
        self._texts, self._where, self.tokens = [], {}, 0
        self._unpublished = {}
        self._index.news.clear()
        self._index.news.update(dict.fromkeys(reversed(self._index.records)))

    def _room(self) -> int:
        """Return the number of a segment that is not full yet."""
        if not self._texts or sum(map(_count, self._texts[-1].values())) >= _SEGMENT:
            self._texts.append({})
        return len(self._texts) - 1

    def _publish(self, least: int) -> None:
        """Make those segments anew in which so many files have changed."""
        segments = [*self._segments, *[Segment({})] * (len(self._texts) - len(self._segments))]
        for number in [one for one, files in self._unpublished.items() if files >= least]:
            texts = {key: [one for _, one in blocks] for key, blocks in self._texts[number].items()}
            segments[number] = Segment(texts)
            del self._unpublished[number]
        self._segments = tuple(segments)


def blocks_of(text: str) -> Iterator[str]:
    """Cut a text where nothing is indented after an empty line, or before it gets too long.

    Blocks begin with line breaks, as tokens do: cut so, a text is spelt as it is in one piece.
    """
    start = 0
    for match in _TOP.finditer(text):
        yield from _pieces(text[start : match.start()])
        start = match.start()
    yield from _pieces(text[start:])


_TOP = re.compile(r"(?<=[^\n])(?=\n{2,}\S)")


def _pieces(text: str) -> Iterator[str]:
    while len(text) > _BLOCK:
        cut = max(text.rfind("\n", 1, _BLOCK), 0) or _BLOCK
        yield text[:cut]
        text = text[cut:]
    if text:
        yield text


def _count(blocks: list[tuple[int, Block]]) -> int:
    return sum(len(block.tokens) for _, block in blocks)


def _spelt(text: str, encode: Callable[[str], list[int]]) -> Block:
    return Block(np.array(encode(text), np.uint32), len(text))


def _hidden(segments: tuple[Segment, ...], key: str, offset: int) -> tuple[int, int, int]:
    """Return which tokens of which segment a prompt shows: whole blocks around the cursor."""
    for number, segment in enumerate(segments):
        if (span := segment.spans.get(key)) is not None:
            low = int(np.searchsorted(span.chars, offset - _BEFORE, side="right"))
            high = int(np.searchsorted(span.chars, offset + _AFTER, side="left"))
            ends = [0, *span.tokens.tolist()]
            return (
                number,
                span.first + ends[low],
                span.first + ends[min(high + 1, len(span.tokens))],
            )
    return (-1, 0, 0)
