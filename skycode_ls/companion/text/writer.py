"""Writing: one order through a backend, streamed, checked, and drawn again where that helps."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, cast

from skycode_ls.companion.text import room
from skycode_ls.companion.text.asking import Question, question
from skycode_ls.companion.text.cleaning import Cleaner
from skycode_ls.companion.text.forms import Check
from skycode_ls.companion.text.model import TextModel, examine
from skycode_ls.companion.text.notices import notices
from skycode_ls.companion.text.order import Order
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.detokenize import StopText
from skycode_ls.engine.engine import Cancelled, Job
from skycode_ls.messages import Locale, SkyError
from skycode_ls.text import Sampling

if TYPE_CHECKING:
    from collections.abc import Generator

    from skycode_ls.text import Piece

Finish = Literal["end", "length", "bad_word"]
"""Why the answer ended: by itself or at an end word, at its greatest length, or before one of the
words that may not occur."""

Say = Callable[[str], None]
"""Called with each new piece of the answer, on the engine's thread."""


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
    asked, prompt_tokens, cut = room.fitted(order, backend, lambda one: question(one, model))
    sampling = _sampling(order, asked, backend, model)
    drawing = _Drawing(order, backend, job, asked, began)
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


@dataclass(frozen=True)
class _Draw:
    text: str
    finish: Finish
    checks: tuple[Check, ...]

    @property
    def right(self) -> bool:
        return bool(self.text) and self.finish == "end" and all(one.passed for one in self.checks)

    @property
    def merit(self) -> tuple[bool, bool, int]:
        """Compare draws of which none is right: better one that says something, by its checks."""
        passed = sum(one.passed for one in self.checks)
        return self.right, bool(self.text) and self.finish != "bad_word", passed


class _Drawing:
    """The draws of one answer, and what they cost together."""

    def __init__(
        self, order: Order, backend: Backend, job: Job[Any], asked: Question, began: float
    ) -> None:
        self._order, self._backend, self._job, self._asked = order, backend, job, asked
        self._began = began
        self.tokens = self.tries = 0
        self.first_token_seconds = 0.0

    def best(self, sampling: Sampling, say: Say) -> _Draw:
        """Draw until the form is right, or as often as the preset says; return the best."""
        preset = self._order.preset
        if preset.tidy is None:
            return self.draw(sampling, say)
        best = self.draw(sampling, None)
        while not best.right and sampling.temperature > 0 and self.tries < preset.tries:
            # What the first seed began goes on, unless a draw may have been broken off anywhere.
            broken = bool(sampling.stop or sampling.suppress)
            sampling = replace(
                sampling,
                seed=(sampling.seed + 1) % 2**32,
                repeatable=sampling.repeatable and broken,
            )
            best = max(best, self.draw(sampling, None), key=lambda one: one.merit)
        if best.text:
            say(best.text)
        return best

    def draw(self, sampling: Sampling, say: Say | None) -> _Draw:
        """Draw the answer once; `say` hears it while it comes."""
        self.tries += 1
        preset, said = self._order.preset, list[str]()
        cleaner = Cleaner(preset.labels, preset.fenced, self._asked.goes_on)
        guard = StopText(self._order.parameters.bad_words)

        def hear(text: str) -> None:
            if text:
                said.append(text)
                if say is not None:
                    say(text)

        before = self.tokens
        for text in self._texts(sampling):
            hear(cleaner.push(guard.push(text)))
            if guard.met or cleaner.over:
                break
        hear(cleaner.push(guard.flush()))
        hear(cleaner.flush())
        whole = "".join(said)
        text = preset.tidy(whole) if preset.tidy else whole
        finish: Finish = "length" if self.tokens - before >= sampling.max_tokens else "end"
        checks = preset.check(self._order.given, text) if preset.check else ()
        return _Draw(text, "bad_word" if guard.met else finish, checks)

    def _texts(self, sampling: Sampling) -> Generator[str]:
        backend, prompt = self._backend, self._asked.prompt
        pieces = backend.generate(prompt, sampling, backend.info.context)
        with closing(cast("Generator[Piece]", pieces)):
            for piece in pieces:
                if self._job.cancelled:
                    raise Cancelled
                self.tokens += piece.token >= 0
                if piece.token >= 0 and not self.first_token_seconds:
                    self.first_token_seconds = time.perf_counter() - self._began
                yield piece.text
        if self._job.cancelled:
            raise Cancelled


def _sampling(order: Order, asked: Question, backend: Backend, model: TextModel) -> Sampling:
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
        stop=(*chosen.end_words, *asked.ends),
        min_tokens=min(chosen.min_len, most),
        repetition_penalty=chosen.repetition_penalty,
        suppress=chosen.bad_words,
        repeatable=repeatable,
    )


def _repeats(backend: Backend, sampling: Sampling) -> bool:
    elsewhere = backend.info.backend in ("openai", "scripted")
    return sampling.repeatable or elsewhere or sampling.temperature <= 0
