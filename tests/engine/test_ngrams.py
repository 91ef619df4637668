"""What followed the same tokens before: in the text itself, and in the texts of a corpus."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.ngrams import Block, Corpus, Running, Segment, Tokens

TOKENS = st.lists(st.integers(0, 3), min_size=0, max_size=40)
ORDERS = (1, 2, 4)


def block(*tokens: int) -> Block:
    return Block(np.array(tokens, np.uint32), len(tokens))


def plainly(text: list[int], context: list[int], order: int) -> list[int]:
    """Search as slowly as one would by hand."""
    if len(context) < order:
        return []
    wanted = context[-order:]
    places = range(order, len(text))
    return sorted(text[at] for at in places if text[at - order : at] == wanted)


def found(tokens: list[Tokens]) -> list[list[int]]:
    return [sorted(some.tolist()) for some in tokens]


@given(TOKENS, TOKENS)
def test_a_running_text_finds_what_followed_its_own_end(begin: list[int], more: list[int]) -> None:
    running = Running(begin, len(more))
    for token in more:
        running.add(token)
    text = begin + more
    assert found(running.after(ORDERS)) == [plainly(text, text, order) for order in ORDERS]


@given(st.lists(TOKENS, max_size=4), TOKENS)
def test_a_corpus_finds_what_followed_in_any_text(
    texts: list[list[int]], context: list[int]
) -> None:
    half = len(texts) // 2
    segments = [
        Segment({str(at): [block(*text[:3]), block(*text[3:])] for at, text in enumerate(some)})
        for some in (texts[:half], texts[half:])
    ]
    after = Corpus(tuple(segments)).after(np.array(context, np.uint32), (2, 3))
    for order, some in zip((2, 3), found(after), strict=True):
        expected = [one for text in texts for one in plainly(text, context, order)]
        assert some == (sorted(expected) if len(context) >= 2 else [])


def test_nothing_is_found_across_two_texts() -> None:
    segment = Segment({"a": [block(1, 2)], "b": [block(3, 4)]})
    assert found(Corpus((segment,)).after(np.array([1, 2], np.uint32), (2,))) == [[]]
    assert found(Corpus((segment,)).after(np.array([2, 3], np.uint32), (2,))) == [[]]


def test_hidden_places_are_passed_over() -> None:
    segment = Segment({"a": [block(1, 2, 3), block(1, 2, 4)], "b": [block(1, 2, 5)]})
    context = np.array([1, 2], np.uint32)
    assert found(Corpus((segment,)).after(context, (2,))) == [[3, 4, 5]]
    span = segment.spans["a"]
    low, high = span.first + int(span.tokens[0]), span.first + int(span.tokens[1])
    assert found(Corpus((segment,), (0, low, high)).after(context, (2,))) == [[3, 5]]


def test_frequent_pairs_cost_no_more_than_a_bound() -> None:
    segment = Segment({"a": [Block(np.zeros(100_000, np.uint32), 1)]})
    (some,) = Corpus((segment,)).after(np.zeros(2, np.uint32), (2,))
    assert 100 < len(some) < 1000
