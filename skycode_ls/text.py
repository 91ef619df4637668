"""The vocabulary every part shares: plain frozen values, no behaviour beyond reading them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Finish = Literal["stop", "length", "cancelled", "done", "late"]
"""Why generation ended: the model stopped, the token limit, a cancel, the feature had enough, or
more would have come too late."""

_BLANK = re.compile(r"\s*\Z")


@dataclass(frozen=True)
class Snapshot:
    """A document and a cursor, frozen when the request arrived.

    `offset` counts Unicode code points from the start of `text` and always lies inside it. What is
    asked for at every key looks at the text around the cursor only: texts may be long.
    """

    text: str
    offset: int
    language: str = "plaintext"
    path: str = "untitled"
    uri: str = ""
    version: int | None = None
    known_row: int = field(default=-1, compare=False)
    """The `row`, if whoever made this knew it."""

    @property
    def row(self) -> int:
        """How many lines there are above the cursor's."""
        return self.known_row if self.known_row >= 0 else self.text.count("\n", 0, self.offset)

    @property
    def prefix(self) -> str:
        """Everything before the cursor."""
        return self.text[: self.offset]

    @property
    def suffix(self) -> str:
        """Everything after the cursor."""
        return self.text[self.offset :]

    def before(self, most: int) -> str:
        """Return the last code points before the cursor, `most` of them."""
        return self.text[max(0, self.offset - most) : self.offset]

    def after(self, most: int) -> str:
        """Return the first code points after the cursor, `most` of them."""
        return self.text[self.offset : self.offset + most]

    @property
    def ends_text(self) -> bool:
        """Whether nothing but white space follows the cursor."""
        return _BLANK.match(self.text, self.offset) is not None

    @property
    def newline(self) -> str:
        """What ends the nearest line above the cursor, or, on the first line, the cursor's."""
        end = self.text.rfind("\n", 0, self.offset)
        end = self.text.find("\n", self.offset) if end < 0 else end
        return "\r\n" if end > 0 and self.text[end - 1] == "\r" else "\n"

    @property
    def line_prefix(self) -> str:
        """The cursor's line up to the cursor."""
        return self.text[self.text.rfind("\n", 0, self.offset) + 1 : self.offset]

    @property
    def line_suffix(self) -> str:
        """The cursor's line from the cursor on, without its line ending."""
        end = self.text.find("\n", self.offset)
        return self.text[self.offset : None if end < 0 else end].rstrip("\r")

    def edited(self, start: int, end: int, text: str) -> Snapshot:
        """Return the document with `text` in place of [start, end), and the cursor behind it."""
        whole = self.text[:start] + text + self.text[end:]
        return replace(self, text=whole, offset=start + len(text), known_row=-1)


@dataclass(frozen=True)
class Snippet:
    """A piece of another file that may help."""

    path: str
    text: str


class Corpus(Protocol):
    """Texts as a model's tokens, searched for what followed some of them."""

    @property
    def size(self) -> int:
        """How many tokens are searched."""
        ...

    def after(self, context: NDArray[np.uint32], orders: Sequence[int]) -> list[NDArray[np.uint32]]:
        """Return for each of the growing `orders` what follows so many last tokens of `context`."""
        ...


@dataclass(frozen=True)
class Message:
    """One turn of a conversation: `role` is system, user or assistant."""

    role: str
    content: str


@dataclass(frozen=True)
class Prompt:
    """What the model should see, before any model family's spelling."""

    prefix: str
    suffix: str = ""
    path: str = ""
    repo: str = ""
    snippets: tuple[Snippet, ...] = ()
    spelt: tuple[str, ...] = ()
    """The whole in the model's own spelling, in place of all the rest: in the first, third …
    string markers count, in the others they are only text."""
    messages: tuple[Message, ...] = ()
    """The whole as a conversation, in place of all the rest, for servers that spell it."""
    corpus: Corpus | None = None
    """Texts beside it whose turns of phrase are likely; only models that are mixed use them."""


BEAMS = 4
"""Beginnings of a line that completion follows at a time: see skycode_ls.engine.beams."""


@dataclass(frozen=True)
class Sampling:
    """How to draw tokens: temperature 0 is greedy; `top_k` bounds `top_p` (0 means no bound)."""

    max_tokens: int = 96
    temperature: float = 0.0
    top_k: int = 200
    top_p: float = 0.95
    seed: int = 0
    stop: tuple[str, ...] = ()
    circles: bool = True
    """Whether an answer of a batch may go on that says the same over and over."""
    min_tokens: int = 0
    """No end marker, and no stop string that is one token, before so many tokens."""
    repetition_penalty: float = 1.0
    """Above 1, tokens that were drawn already are less likely: https://arxiv.org/abs/1909.05858."""
    suppress: tuple[str, ...] = ()
    """Strings whose usual spelling in tokens is never drawn; others may lead to them."""
    unless: tuple[int, ...] = ()
    """Tokens that an answer does not begin with, since one that did was of no use."""
    beams: int = 1
    """How many beginnings of the first line are followed side by side, at temperature 0, to find
    the likeliest lines; backends that cannot follow one."""
    signs: bool = True
    """Whether of the likeliest lines the one is taken that fits in best with the text around it,
    where several are followed: see skycode_ls.engine.signs."""
    rank: int = 0
    """Which of the first lines that were found is wanted, where several are followed: the best one
    (0), the next best … An answer is empty where there are not so many."""
    least: float = 0.0
    """What all of an answer must be as likely as to be of use: a first line is not written farther
    than that, nor a further line behind an answer that is less likely."""
    repeatable: bool = False
    """Whether `seed` alone decides, even if the model or the prompt has to be read again."""

    @property
    def least_logprob(self) -> float:
        """The natural logarithm of `least`."""
        return math.log(self.least) if self.least > 0 else -math.inf


@dataclass(frozen=True)
class Piece:
    """One token as text: `text` is empty while a multi-byte character is incomplete."""

    text: str
    token: int = -1
    logprob: float = 0.0
    compared: int = 0
    """How many likely first lines were compared, where that was done instead of drawing a token."""


@dataclass(frozen=True)
class Completion:
    """The raw words of a model for one prompt, and what they cost."""

    text: str
    tokens: int
    finish: Finish
    seconds: float
    logprob: float = 0.0
    """Mean natural logarithm of the probabilities of the tokens."""
    line_logprob: float = 0.0
    """Natural logarithm of the probability of the first line with words, to its end."""
    said: tuple[Piece, ...] = ()
    """All of its tokens."""
    compared: int = 0
    """Lines that were compared to choose the first one."""

    @property
    def line(self) -> tuple[Piece, ...]:
        """The tokens of the first line with words, without what ends it."""
        text = ""
        for number, one in enumerate(self.said):
            text += one.text
            if "\n" in text.lstrip():
                return self.said[:number]
        return self.said


@dataclass(frozen=True)
class Suggestion:
    """What the user is offered: replace code points [start, end) of the snapshot by `text`."""

    text: str
    start: int
    end: int
    tokens: int = 0
    seconds: float = 0.0


def wide_count(text: str) -> int:
    """Return how many characters of `text` are not ASCII."""
    return 0 if text.isascii() else len(text) - len(text.encode("ascii", "ignore"))


def estimate_tokens(text: str) -> int:
    """Guess how many tokens `text` takes: a third of its ASCII, and one per other character.

    Planning uses the guess; the engine enforces the true limit with the model's tokenizer.
    """
    wide = wide_count(text)
    return wide + (len(text) - wide + 2) // 3
