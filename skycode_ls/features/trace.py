"""What became of one request, stage by stage: made for every request, told when somebody asks."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from skycode_ls.text import Prompt

Decision = Literal["passed", "changed", "dropped", "refused", "hit", "missed", "offered"]
"""What a stage did: let the request pass, changed or dropped its text, or refused to go on."""


AGAIN = "again"
"""The step at which the model is asked for another answer."""


@dataclass(frozen=True)
class Stage:
    """One step; `ms` since the step before, `values` are the figures that its message names."""

    name: str
    decision: Decision
    ms: float = 0.0
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Trace:
    """The steps of one request in their order."""

    stages: tuple[Stage, ...] = ()

    @property
    def ending(self) -> Stage | None:
        """The step that decided: the last attempt's first to refuse or drop, else its last."""
        stages = self.attempt
        stopped = (one for one in stages if one.decision in ("refused", "dropped"))
        return next(stopped, stages[-1] if stages else None)

    @property
    def attempt(self) -> tuple[Stage, ...]:
        """The steps of the last answer: of all, if the model was not asked again."""
        starts = [at for at, one in enumerate(self.stages) if one.name == AGAIN]
        return self.stages[starts[-1] :] if starts else self.stages


class Recorder:
    """Notes steps as they happen, on whatever thread; one request has one recorder.

    `exact` asks for figures that cost time, such as the true number of tokens of a prompt; `prompt`
    is what the model was asked, once it was.
    """

    def __init__(self, exact: bool = False) -> None:
        self.exact = exact
        self.prompt: Prompt | None = None
        self._stages: list[Stage] = []
        self._last = time.perf_counter()

    def note(self, name: str, decision: Decision, **values: object) -> None:
        """Note a step that has just ended."""
        now = time.perf_counter()
        self._stages.append(Stage(name, decision, (now - self._last) * 1000, values))
        self._last = now

    @property
    def trace(self) -> Trace:
        """What was noted so far."""
        return Trace(tuple(self._stages))
