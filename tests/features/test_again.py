"""Asking once more where the likeliest answer stands there already."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest

from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.engine import Job
from skycode_ls.features.again import otherwise
from skycode_ls.features.complete import complete
from skycode_ls.features.explain import reason, told
from skycode_ls.features.trace import AGAIN, Recorder, Stage, Trace
from skycode_ls.settings import Settings
from skycode_ls.text import Completion, Piece, Prompt, Sampling, Snapshot, Suggestion

TEXT = "self.a = a\nself.\n"


class TwoMinded:
    """Gives its second answer if it may not begin as the first does."""

    info = ModelInfo("two", "double", remembers=True)

    def __init__(self, *answers: list[tuple[str, float]]) -> None:
        self._answers = answers
        self.asked: list[tuple[int, ...]] = []

    def count(self, text: str) -> int:
        return len(text)

    def generate(self, _prompt: Prompt, sampling: Sampling, _room: int) -> Iterator[Piece]:
        self.asked.append(sampling.unless)
        for number, (text, chance) in enumerate(self._answers[bool(sampling.unless)]):
            yield Piece(text, number, math.log(chance))

    def close(self) -> None: ...


def drawn(*chances: float) -> Completion:
    tokens = tuple(Piece("x", at, math.log(chance)) for at, chance in enumerate(chances, 5))
    return Completion("x", len(chances), "stop", 0.1, said=tokens)


def trace(*dropped: str) -> Trace:
    return Trace(tuple(Stage(name, "dropped") for name in dropped))


def test_another_answer_leaves_the_first_where_that_was_least_sure() -> None:
    found = otherwise(trace("filter.neighbour-line"), drawn(0.9, 0.3, 0.6), Sampling(seed=3))
    assert found == Sampling(seed=3, unless=(5, 6))


@pytest.mark.parametrize(
    ("dropped", "completion"),
    [
        ("filter.blank", drawn(0.3)),  # it said nothing that stands there
        ("", drawn(0.3)),
        ("filter.suffix", drawn(0.99, 0.999)),  # there is no likely alternative
        ("filter.suffix", Completion("x", 1, "stop", 0.1)),
    ],
)
def test_otherwise_nothing_is_asked(dropped: str, completion: Completion) -> None:
    assert otherwise(trace(dropped), completion, Sampling()) is None


@pytest.mark.parametrize("name", ["blank", "too-short", "comment-language"])
def test_a_comment_that_asks_is_not_answered_with_nothing(name: str) -> None:
    found = otherwise(trace(f"filter.{name}"), drawn(0.99, 0.9, 0.3), Sampling(), asked=True)
    assert found == Sampling(unless=(5, 6))  # it begins otherwise, wherever it was least sure
    found = otherwise(trace("filter.suffix"), drawn(0.99, 0.9, 0.3), Sampling(), asked=True)
    assert found == Sampling(unless=(5, 6, 7))


@pytest.mark.parametrize("locale", ["en", "zh"])
def test_the_next_best_is_offered_and_explained(locale: str) -> None:
    backend = TwoMinded([("a", 0.4), (" =", 0.9), (" a\n", 0.8)], [("b", 0.9), (" = b\n", 0.9)])
    notes = Recorder()
    job: Job[list[Suggestion]] = Job(lambda _backend, _job: [])
    found = complete(
        Snapshot(TEXT, TEXT.index("self.\n") + 5, "python"),
        Settings(),
        backend,
        job,
        recorder=notes,
    )
    assert [one.text for one in found] == ["b = b"]
    assert backend.asked == [(), (0,)]
    names = [stage.name for stage in notes.trace.stages]
    assert names.count("generation") == 2
    assert AGAIN in names
    ending = notes.trace.ending
    assert ending is not None
    assert ending.name == "offer"
    assert all(stage.text for stage in told(notes.trace, locale))  # type: ignore[arg-type]
    assert reason(notes.trace, locale)  # type: ignore[arg-type]
