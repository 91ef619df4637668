"""Drawing an answer: streamed, cleaned, part by part, and drawn again where its form is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, cast

from skycode_ls.companion.text.asking import Question
from skycode_ls.companion.text.cleaning import Cleaner
from skycode_ls.companion.text.faith import translation
from skycode_ls.companion.text.forms import Check
from skycode_ls.companion.text.order import Order
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.detokenize import StopText
from skycode_ls.engine.engine import Cancelled, Job
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
class Draw:
    """One answer, and what is right and wrong in its form."""

    text: str
    finish: Finish
    checks: tuple[Check, ...]

    @property
    def right(self) -> bool:
        """Whether there is nothing to complain of."""
        return bool(self.text) and self.finish == "end" and all(one.passed for one in self.checks)

    @property
    def merit(self) -> tuple[bool, bool, int]:
        """Compare draws of which none is right: better one that says something, by its checks."""
        passed = sum(one.passed for one in self.checks)
        return self.right, bool(self.text) and self.finish != "bad_word", passed


class Drawing:
    """The draws of one answer, and what they cost together."""

    def __init__(
        self,
        order: Order,
        backend: Backend,
        job: Job[Any],
        asked: Sequence[tuple[Question | str, str]],
        began: float,
    ) -> None:
        """`asked` are questions, or what is said as it is, each with what stands behind it."""
        self._order, self._backend, self._job, self._asked = order, backend, job, asked
        self._began = began
        self.tokens = self.tries = 0
        self.first_token_seconds = 0.0

    def best(self, sampling: Sampling, say: Say) -> Draw:
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

    def draw(self, sampling: Sampling, say: Say | None) -> Draw:
        """Draw the answer once; `say` hears it while it comes."""
        self.tries += 1
        preset, said = self._order.preset, list[str]()
        guard = StopText(self._order.parameters.bad_words)

        def hear(text: str) -> None:
            if text:
                said.append(text)
                if say is not None:
                    say(text)

        before = self.tokens
        for text in self._whole(sampling):
            hear(guard.push(text))
            if guard.met:
                break
        hear(guard.flush())
        whole = "".join(said)
        text = preset.tidy(whole) if preset.tidy else whole
        finish: Finish = "length" if self.tokens - before >= sampling.max_tokens else "end"
        checks = preset.check(self._order.given, text) if preset.check else ()
        return Draw(text, "bad_word" if guard.met else finish, checks)

    def _whole(self, sampling: Sampling) -> Generator[str]:
        """Yield the answers to all that is asked, until one of them meets an end word."""
        several = len(self._asked) > 1
        # A backend ends one answer at an end word; only here it can end the others too.
        ends = StopText(self._order.parameters.end_words if several else ())
        own = replace(sampling, stop=()) if several else sampling
        between, first = "", self.tokens
        for asked, behind in self._asked:
            begun = False
            for text in self._answer(asked, own):
                if text:
                    yield ends.push(text if begun else between + text)
                    begun = True
                if ends.met:
                    return
            between = behind if begun else between
            left = sampling.max_tokens - (self.tokens - first)
            if left <= 0:
                break
            own = replace(own, max_tokens=left, min_tokens=0, repeatable=False)
        yield ends.flush()

    def _answer(self, asked: Question | str, sampling: Sampling) -> Generator[str]:
        """Yield one answer without what models put around it."""
        if isinstance(asked, str):
            yield asked
            return
        preset = self._order.preset
        cleaner = Cleaner(preset.labels, preset.fenced, asked.goes_on)
        with closing(self._texts(asked, sampling)) as texts:
            if asked.ready is not None and asked.ready.draft:
                yield translation(asked.ready, "".join(texts))
                return
            for text in texts:
                yield cleaner.push(text)
                if cleaner.over:
                    break
        yield cleaner.flush()

    def _texts(self, asked: Question, sampling: Sampling) -> Generator[str]:
        if self._job.cancelled:
            raise Cancelled
        pieces = self._backend.generate(asked.prompt, sampling, self._backend.info.context)
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
