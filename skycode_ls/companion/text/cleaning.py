"""Taking off, while it streams, what models put around an answer: thoughts, labels, a fence."""

from __future__ import annotations

import re

from skycode_ls.engine.detokenize import StopText


class Cleaner:
    """Passes an answer on without what stands around it.

    Text that may still turn out to belong to that is held back, so that what was passed on is the
    whole answer in the end. Thoughts in <think> come first and are left out. `labels` stand before
    an answer (“Translation:”); of one in a Markdown fence only the inside is passed on, if it is
    `fenced`. An answer that `goes_on` where another text stops keeps the white space before it.
    """

    def __init__(
        self, labels: tuple[str, ...] = (), fenced: bool = False, goes_on: bool = False
    ) -> None:
        self._labels = tuple(label.casefold() for label in labels)
        self._fenced = fenced
        self._begun = goes_on
        self._inside = StopText(())
        self._opening = ""
        self._blank = ""

    @property
    def over(self) -> bool:
        """Tell whether the fence was closed: what follows is none of the answer."""
        return self._inside.met

    def push(self, text: str) -> str:
        """Return what may be shown now."""
        if self.over:
            return ""
        if not self._begun:
            self._opening += text
            if self._unclear(self._opening):
                return ""
            text = self._opened()
        return self._without_end(self._inside.push(text))

    def flush(self) -> str:
        """Return the rest, now that no more comes; white space at the end is none of the answer."""
        if self.over:
            return ""
        text = self._opened() if not self._begun else ""
        return self._without_end(self._inside.push(text) + self._inside.flush())

    def _without_end(self, text: str) -> str:
        whole = self._blank + text
        kept = len(whole.rstrip())
        self._blank = whole[kept:]
        return whole[:kept]

    def _opened(self) -> str:
        """Return what follows label and fence; from now on all is the answer."""
        self._begun = True
        text = self._unlabelled(self._opening)
        if self._fenced and (fence := _OPENING.match(text)):
            self._inside = StopText((_CLOSING,))
            return text[fence.end() :]
        return text

    def _unclear(self, opening: str) -> bool:
        """Tell whether the beginning may yet become a thought, a label or a fence."""
        text = self._unlabelled(opening)
        begins = text.casefold()
        if not text or any(label.startswith(begins) for label in (_THINK, *self._labels)):
            return True
        fence = _FENCE.startswith(text) or (text.startswith(_FENCE) and "\n" not in text)
        return self._fenced and fence

    def _unlabelled(self, opening: str) -> str:
        text = _THOUGHT.sub("", opening.lstrip(), count=1).lstrip()
        for label in self._labels:
            if text.casefold().startswith(label):
                return text[len(label) :].lstrip()
        return text


def first_line(text: str) -> str:
    """Return the first line that has words."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


_THINK = "<think>"
_THOUGHT = re.compile(r"\A<think>.*?(</think>|\Z)", re.DOTALL)
_FENCE = "```"
_OPENING = re.compile(r"```[\w+-]*[ \t]*\r?\n")
_CLOSING = "\n```"
