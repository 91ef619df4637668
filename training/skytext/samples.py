"""Turn pieces into samples: a task, what is given and what is wanted."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tokenizers import Tokenizer

from skycode_ls.companion.text.lexicon import Lexicon
from skycode_ls.companion.text.spelling import ANSWER, DRAFT, END, marker
from training import fim
from training.skytext.pieces import Piece
from training.skytext.plan import DrawPlan

_PAUSE = re.compile(r"[，。！？；：、,.!?;:\n]|(?<=[a-z]) ")
_END = re.compile(r"[。！？\n]|[.!?](?= |$)")
_HAN = re.compile(r"[㐀-鿿]")


USED = 0.6
"""Part of a draft's terms that the answer has, at least: others would teach to leave them out."""


@dataclass(frozen=True)
class Sample:
    """One text to learn: `wanted` follows `spelling.parts(task, given, draft)`."""

    task: str
    given: str
    wanted: str
    draft: str = ""


def make(
    task: str,
    piece: Piece,
    plan: DrawPlan,
    words: set[str],
    rng: random.Random,
    lexicon: Lexicon,
) -> Sample | None:
    """Make a task's sample of a piece that suits it; None if it is too short or too free."""
    if task == "continue":
        return continuation(piece.wanted, plan.longest, rng)
    if task in ("poem5", "poem7"):
        return poem(piece, plan, words, rng)
    if task == "couplet":
        return Sample(task, piece.given, piece.wanted)
    given, wanted = piece.given, piece.wanted
    if task == "zh2en":
        given, wanted = wanted, given
    asked = lexicon.ready(task, given)
    hidden = asked.hide(wanted)
    used = sum(sign in hidden for sign in asked.terms)
    if used < USED * len(asked.terms):
        return None
    return Sample(task, asked.given, hidden, asked.draft)


def poem(piece: Piece, plan: DrawPlan, words: set[str], rng: random.Random) -> Sample:
    """Ask for a poem by its title, by a word that stands in it, or by nothing."""
    drawn = rng.random()
    if drawn < plan.untitled:
        given = ""
    elif drawn < plan.untitled + plan.theme or not piece.given:
        given = theme(piece.wanted, words, rng)
    else:
        given = piece.given
    return Sample(piece.kind, given, piece.wanted)


def theme(text: str, words: set[str], rng: random.Random) -> str:
    """Choose a word of two characters that stands in a line of a text; "" if there is none."""
    lines = re.split(r"[，。\n]+", text)
    found = [line[at : at + 2] for line in lines for at in range(len(line) - 1)]
    found = [word for word in found if word in words]
    return rng.choice(found) if found else ""


def continuation(text: str, longest: int, rng: random.Random) -> Sample | None:
    """Cut a text where somebody may stop writing; None if it is too short to be cut."""
    places = [match.end() for match in _PAUSE.finditer(text)]
    places = [place for place in places if 4 <= place <= len(text) - 6]
    if not places:
        return None
    cut = rng.choice(places)
    begun, rest = text[max(0, cut - longest) : cut], text[cut : cut + longest]
    if cut + longest < len(text):
        ends = [match.end() for match in _END.finditer(rest)]
        rest = rest[: ends[-1]] if ends else rest
    if _HAN.search(begun) is None:  # a prompt seldom ends in a blank: the answer begins with it
        rest = begun[len(begun.rstrip()) :] + rest
        begun = begun.rstrip()
    return Sample("continue", begun, rest) if begun and rest.strip() else None


def tokenize(samples: Sequence[Sample], tokenizer: Tokenizer, room: int) -> Iterator[list[int]]:
    """Yield token ids of those samples that fit; the answer's bear the bit COMPLETES.

    `tokenizer` takes markers in a text for text, as the server does.
    """
    answer, end = token(ANSWER, tokenizer), token(END, tokenizer)
    opening = {task: token(marker(task), tokenizer) for task in {each.task for each in samples}}
    texts = [text for each in samples for text in (each.given, each.draft, each.wanted)]
    ids = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    for each, given, draft, wanted in zip(samples, ids[::3], ids[1::3], ids[2::3], strict=True):
        drafted = [token(DRAFT, tokenizer), *draft] if draft else []
        whole = [opening[each.task] | fim.BEGINS, *given, *drafted, answer]
        whole += (each_token | fim.COMPLETES for each_token in (*wanted, end))
        if len(whole) <= room:
            yield whole


def token(marker: str, tokenizer: Tokenizer) -> int:
    """Return the id of a marker; KeyError if the vocabulary was made for another spelling."""
    found: int | None = tokenizer.token_to_id(marker)
    if found is None:
        raise KeyError(f"{marker} is no token: run `python -m training.skytext tokenizer` again")
    return found
