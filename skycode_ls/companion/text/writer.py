"""Writing: one order through a backend, streamed, checked, and drawn again where that helps."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass
from typing import Any

from skycode_ls.companion.text import room
from skycode_ls.companion.text.asking import Question, one_by_one, question
from skycode_ls.companion.text.drawing import Drawing, Finish, Say
from skycode_ls.companion.text.forms import Check
from skycode_ls.companion.text.model import TextModel, examine
from skycode_ls.companion.text.notices import notices
from skycode_ls.companion.text.order import Order
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.engine import Cancelled, Job
from skycode_ls.messages import Locale, SkyError
from skycode_ls.text import Sampling


@dataclass(frozen=True)
class Usage:
    """What an answer cost; all draws of it count. Seconds run from when the work began."""

    prompt_tokens: int
    completion_tokens: int
    seconds: float
    first_token_seconds: float


@dataclass(frozen=True)
class Written:
    """An answer: `seed` is None if drawing with it again would give another text."""

    text: str
    model: str
    tier: str
    preset: str
    finish: Finish
    usage: Usage
    checks: tuple[Check, ...] = ()
    tries: int = 1
    seed: int | None = None
    warnings: tuple[SkyError, ...] = ()

    def told(self, locale: Locale) -> dict[str, Any]:
        """Return the answer as JSON has it, what people read in their language."""
        usage = {
            name: round(value, 4) if isinstance(value, float) else value
            for name, value in vars(self.usage).items()
        }
        checks = [
            {"name": one.name, "passed": one.passed, "message": one.text(locale)}
            for one in self.checks
        ]
        warnings = [one.text(locale) for one in self.warnings]
        changed = {"usage": usage, "checks": checks, "warnings": warnings}
        return {name: changed.get(name, value) for name, value in vars(self).items()}


def write(order: Order, backend: Backend, job: Job[Any], say: Say) -> Written:
    """Write what was ordered, on the engine's thread; raises Cancelled at a token after a cancel.

    Answers whose form is checked come in one piece: they may have to be drawn again. Raises the
    SkyErrors of asking, text.too_long for a prompt that the model cannot read, and the backend's.
    """
    began = time.perf_counter()
    model = examine(order.model)
    asked: list[tuple[Question | str, str]] = []
    prompt_tokens, cut = 0, False
    for part, behind in one_by_one(order, model):
        if job.cancelled:
            raise Cancelled
        if isinstance(part, str):
            asked.append((part, behind))
            continue
        fitting, tokens, shortened = room.fitted(part, backend, lambda one: question(one, model))
        asked.append((fitting, behind))
        prompt_tokens, cut = prompt_tokens + tokens, cut or shortened
    ends = next((one.ends for one, _ in asked if isinstance(one, Question)), ())
    sampling = _sampling(order, ends, backend, model)
    drawing = Drawing(order, backend, job, asked, began)
    best = drawing.best(sampling, say)
    seconds = time.perf_counter() - began
    usage = Usage(prompt_tokens, drawing.tokens, seconds, drawing.first_token_seconds)
    return Written(
        text=best.text,
        model=backend.info.name,
        tier=order.tier,
        preset=order.preset.name,
        finish=best.finish,
        usage=usage,
        checks=best.checks,
        tries=drawing.tries,
        seed=sampling.seed if _repeats(backend, sampling) else None,
        warnings=notices(order, backend, model, best.finish, cut, drawing.tries, best.checks),
    )


def _sampling(order: Order, ends: tuple[str, ...], backend: Backend, model: TextModel) -> Sampling:
    chosen = order.parameters
    most = room.most_tokens(order, backend)
    seed = secrets.randbelow(2**31) if chosen.seed is None else chosen.seed
    # It may mean loading the model again, and nobody waits for that who did not ask for it.
    repeatable = chosen.seed is not None or (order.preset.tidy is not None and model.light)
    return Sampling(
        max_tokens=most,
        temperature=chosen.temperature,
        top_k=chosen.top_k,
        top_p=chosen.top_p,
        seed=seed,
        stop=(*chosen.end_words, *ends),
        min_tokens=min(chosen.min_len, most),
        repetition_penalty=chosen.repetition_penalty,
        suppress=chosen.bad_words,
        repeatable=repeatable,
    )


def _repeats(backend: Backend, sampling: Sampling) -> bool:
    elsewhere = backend.info.backend in ("openai", "scripted")
    return sampling.repeatable or elsewhere or sampling.temperature <= 0
