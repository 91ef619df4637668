"""The tokenizer: whole Latin words, Chinese words as few as spell a text, single characters.

A piece's vector is its own plus the mean of the pieces it is made of, so that 青苹果 begins with
what 苹果 has learnt; the sum is worked out when the model is exported.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors

PAD, BEGIN, UNKNOWN = "<pad>", "<begin>", "<unknown>"
MARK = "▁"
"""Stands before a Latin word, so that `cat` is not found inside `concatenate`."""
LONGEST = 5
"""Chinese characters of the longest piece."""
SUFFIXES = ("s", "es", "ed", "er", "ing", "ly", "y")
PARTICLES = "的了着和与在之"
_CHINESE = re.compile(r"[\u3400-\u9fff]+")


def learn(texts: Iterable[str], length: int) -> Tokenizer:
    """Return a tokenizer for these texts that pads and truncates to `length` ids."""
    pieces = [PAD, BEGIN, UNKNOWN, *_pieces(list(texts))]
    # Fewest pieces win; among as many, those that are longest on the left hardly differ.
    scores = [(piece, -10.0 if len(piece) == 1 else -9.0) for piece in pieces]
    tokenizer = Tokenizer(models.Unigram(scores, unk_id=2, byte_fallback=False))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKC(),
            normalizers.Lowercase(),
            normalizers.Replace("’", "'"),
            normalizers.Replace(Regex(r"(?<![a-z0-9])(?=[a-z0-9])"), MARK),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Punctuation()]
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN} $A", special_tokens=[(BEGIN, 1)]
    )
    tokenizer.enable_truncation(length)
    tokenizer.enable_padding(length=length, pad_id=0, pad_token=PAD)
    return tokenizer


def quiet(tokenizer: Tokenizer, frames: Iterable[str]) -> list[bool]:
    """Return for each id whether it tells nothing of a picture: marks, and pieces of frames."""
    known = tokenizer.get_vocab()
    framing = {number for frame in frames for number in tokenizer.encode(frame).ids}
    found = [False] * len(known)
    for piece, number in known.items():
        spoken = any(character.isalnum() for character in piece)
        found[number] = number in framing or not spoken or piece in PARTICLES
    return found


def parts(tokenizer: Tokenizer) -> list[list[int]]:
    """Return for each id the ids of the shorter Chinese pieces inside it."""
    known = tokenizer.get_vocab()
    inside: list[list[int]] = [[] for _ in known]
    for piece, number in known.items():
        if len(piece) > 1 and _CHINESE.fullmatch(piece):
            spans = ((a, b) for a in range(len(piece)) for b in range(a + 1, len(piece) + 1))
            found = {known.get(piece[a:b]) for a, b in spans if b - a < len(piece)}
            inside[number] = sorted(number for number in found if number is not None)
    return inside


def _pieces(texts: list[str]) -> list[str]:
    """Return Latin words by number of uses, then Chinese words, then every character."""
    normal = [unicodedata.normalize("NFKC", text).lower().replace("’", "'") for text in texts]
    latin = Counter(word for text in normal for word in re.findall(r"[a-z0-9]+", text))
    chinese = Counter(
        run for text in normal for run in _CHINESE.findall(text) if 1 < len(run) <= LONGEST
    )
    single = sorted({character for text in normal for character in text if not character.isspace()})
    single = sorted({*single, *"abcdefghijklmnopqrstuvwxyz0123456789", MARK})
    whole = [MARK + word for word, _ in latin.most_common()]
    endings = [ending for ending in SUFFIXES if len(ending) > 1]
    return [*whole, *endings, *(word for word, _ in chinese.most_common()), *single]
