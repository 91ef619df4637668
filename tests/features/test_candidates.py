"""Several suggestions: the best lines that were found, then what luck brings; never one twice."""

from __future__ import annotations

from collections.abc import Iterator

from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.engine import Job
from skycode_ls.features.complete import complete
from skycode_ls.settings import Settings
from skycode_ls.text import Piece, Prompt, Sampling, Snapshot, Suggestion

TEXT = "self.a = a\nself.\n"


class Ranked:
    """Says a line for each rank, and another for each seed."""

    def __init__(self, *lines: str, searches: bool = True) -> None:
        self.info = ModelInfo("ranked", "double", searches=searches)
        self.lines = lines
        self.asked: list[Sampling] = []

    def count(self, text: str) -> int:
        return len(text)

    def generate(self, _prompt: Prompt, sampling: Sampling, _room: int) -> Iterator[Piece]:
        self.asked.append(sampling)
        if sampling.temperature > 0:
            yield Piece(f"luck{sampling.seed} = 1\n", 1, -1.0)
        elif sampling.rank < len(self.lines):
            yield Piece(self.lines[sampling.rank] + "\n", 1, -1.0)

    def close(self) -> None: ...


def offered(backend: Ranked, candidates: int) -> list[str]:
    job: Job[list[Suggestion]] = Job(lambda _backend, _job: [])
    place = Snapshot(TEXT, TEXT.index("self.\n") + 5, "python")
    return [one.text for one in complete(place, Settings(), backend, job, candidates)]


def test_the_best_lines_come_first() -> None:
    backend = Ranked("b = b", "c = c", "d = d", "e = e")
    assert offered(backend, 3) == ["b = b", "c = c", "d = d"]
    assert all(sampling.temperature == 0 for sampling in backend.asked)


def test_one_suggestion_costs_one_question() -> None:
    backend = Ranked("b = b", "c = c")
    assert offered(backend, 1) == ["b = b"]
    assert len(backend.asked) == 1


def test_what_comes_to_the_same_is_not_offered_twice_and_luck_fills_up() -> None:
    assert offered(Ranked("b = b", "b = b", "c = c"), 3) == ["b = b", "c = c", "luck1 = 1"]
    assert offered(Ranked("b = b"), 2) == ["b = b", "luck1 = 1"]


def test_a_model_that_does_not_search_draws() -> None:
    backend = Ranked("b = b", "c = c", searches=False)
    assert offered(backend, 2) == ["b = b", "luck1 = 1"]
