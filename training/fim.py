"""Spell windows of text as training samples, plain or fill-in-the-middle."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from training import grammars, spans
from training.recipe import FimRecipe
from training.tokenizer import SPECIALS
from training.windows import Window

END, PREFIX, MIDDLE, SUFFIX, PAD, REPO, FILE = range(len(SPECIALS))
SUFFIX_SHARE = 0.35
"""Most of a row that the suffix may fill when everything does not fit."""
SPACE = b" \t\r\n"
"""What a prompt never ends with: inside a text a newline and the indentation after it are one
token, so the model writes them itself and the server drops what already stands there."""
COMPLETES = 0x8000
"""The bit that marks, in a packed row, a token that completes a prompt."""
OTHERS_SHARE = 4
"""One part in so many of a row that other files may fill, as in a prompt of the server's."""
BEGINS = 0x4000
"""The bit that marks a sample's first token: nothing attends to what stands before it."""
IDS = BEGINS - 1
"""The bits that hold a token's id: a vocabulary has at most 16,384 entries."""


Others = Callable[[str, int], "tuple[tuple[str, str], ...]"]
"""Gives paths and texts of other files' snippets for a code point of a text, the best one last."""


@dataclass(frozen=True)
class Draft:
    """A sample before tokenisation: its texts and how they will be ordered."""

    path: str
    prefix: str
    middle: str
    suffix: str
    order: str
    """"psm", "spm", or "plain" (all of it in `prefix`)."""
    complete: bool
    others: tuple[tuple[str, str], ...] = ()
    """Paths and texts of other files' snippets."""


def draft(
    window: Window,
    language: str,
    path: str,
    fim: FimRecipe,
    rng: random.Random,
    others: Others | None = None,
) -> Draft:
    """Draw a sample from a window: its span, its order, and whether it names its file.

    One in `fim.others` that names its file also shows what `others` finds.
    """
    text = window.text
    header = short(path) if rng.random() < fim.header else ""
    if rng.random() < fim.rate:
        span = spans.choose(text, grammars.root(text, language), fim.span, rng)
        if span is not None and span[0] < span[1]:
            start, end = len(text[: span[0]].rstrip(SPACE)), span[1]
            suffix = b"" if rng.random() < fim.no_suffix else text[end:]
            before, middle, after = (
                part.decode("utf-8", "ignore") for part in (text[:start], text[start:end], suffix)
            )
            order = "psm" if rng.random() < fim.psm else "spm"
            shown: tuple[tuple[str, str], ...] = ()
            if others and header and rng.random() < fim.others:
                shown = others(before + after, len(before))
            return Draft(header, before, middle, after, order, complete=True, others=shown)
    return Draft(header, text.decode("utf-8", "ignore"), "", "", "plain", complete=window.complete)


def short(path: str) -> str:
    """Return a path as prompts show it: the file and the folder it is in."""
    return "/".join(path.split("/")[-2:])[-64:]


def tokenize(drafts: list[Draft], tokenizer: Tokenizer, room: int) -> list[list[int]]:
    """Return each draft's token ids, at most `room` of them; drafts that cannot fit are dropped."""
    texts = [text for one in drafts for text in _texts(one)]
    ids = (encoding.ids for encoding in tokenizer.encode_batch(texts))
    samples = []
    for one in drafts:
        path, prefix, middle, suffix, *shown = (next(ids) for _ in _texts(one))
        others = [[FILE, *name, *text] for name, text in zip(shown[::2], shown[1::2], strict=True)]
        sample = assemble(path, prefix, middle, suffix, one.order, one.complete, room, others)
        if sample:
            samples.append([sample[0] | BEGINS, *sample[1:]])
    return samples


def _texts(one: Draft) -> list[str]:
    """Return a draft's texts in a fixed order; the other files' come last, in pairs."""
    own = [one.path and one.path + "\n", one.prefix, one.middle, one.suffix]
    pairs = ((path + "\n", text.rstrip("\n") + "\n") for path, text in one.others)
    return own + [text for pair in pairs for text in pair]


def assemble(
    path: list[int],
    prefix: list[int],
    middle: list[int],
    suffix: list[int],
    order: str,
    complete: bool,
    room: int,
    others: Sequence[list[int]] = (),
) -> list[int]:
    """Join a sample's tokens, cutting the suffix's end and the prefix's start; [] if too long.

    Other files come first, as far as they fit whole. Tokens that complete a prompt, and the end,
    bear the bit COMPLETES.
    """
    header = [*_fitting(others, room // OTHERS_SHARE), *([FILE, *path] if path else [])]
    left = room - len(header) - 4
    ending = [END | COMPLETES] if complete else []
    if order == "plain":
        return [*header, *prefix[:left], *(ending if len(prefix) <= left else [])]
    left -= len(middle)
    if left < min(16, len(prefix)):
        return []
    if len(prefix) + len(suffix) > left:
        suffix = suffix[: max(int(left * SUFFIX_SHARE), left - len(prefix))]
        prefix = prefix[len(prefix) - min(len(prefix), left - len(suffix)) :]
    marked = [*(token | COMPLETES for token in middle), *ending]
    if order == "psm":
        return [*header, PREFIX, *prefix, SUFFIX, *suffix, MIDDLE, *marked]
    return [*header, PREFIX, SUFFIX, *suffix, MIDDLE, *prefix, *marked]


def _fitting(others: Sequence[list[int]], room: int) -> list[int]:
    """Return the last ones that fit, in their order."""
    fitting: list[int] = []
    for one in reversed(others):
        if len(one) + len(fitting) > room:
            break
        fitting = one + fitting
    return fitting
