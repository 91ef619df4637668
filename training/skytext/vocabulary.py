"""The vocabulary: byte-level BPE in which each Chinese character stands alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from skycode_ls.companion.text.spelling import ANSWER, DRAFT, END, TASKS, marker
from training import fim
from training.skytext import pieces
from training.skytext.pieces import Piece
from training.skytext.plan import TokenizerPlan
from training.tokenizer import load

__all__ = ["PAD", "SPECIALS", "compare", "learn", "load", "run"]

PAD = "<|pad|>"
SPECIALS = [END, ANSWER, *map(marker, TASKS), DRAFT]
"""Their order gives their ids, from 0."""
SPECIALS.insert(fim.PAD, PAD)  # the id at which the trainer's rows are padded

# A character alone keeps the length of a line countable, token by token.
ALONE = (
    r"\p{Han}"
    r"| ?[\p{L}\p{M}_&&[^\p{Han}]]+"
    r"|\p{N}"
    r"|\n"
    r"| ?[^\s\p{L}\p{M}\p{N}_]"
    r"|\s+"
)
WORDS = ALONE.replace(r"\p{Han}|", r"\p{Han}+|", 1)
"""The alternative: merges may join Chinese characters into words."""


def run(root: Path, plan: TokenizerPlan) -> Path:
    """Learn from the training pieces, write ROOT/tokenizer/ and return tokenizer.json's path."""
    folder = root / "tokenizer"
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = learn(sample(root, plan.sample), plan.vocabulary)
    path = folder / "tokenizer.json"
    tokenizer.save(str(path))
    report = {"vocabulary": tokenizer.get_vocab_size(), **density(tokenizer, root)}
    (folder / "report.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    print("  ".join(f"{name} {value}" for name, value in report.items()), flush=True)
    return path


def learn(texts: Iterable[str], vocabulary: int, pattern: str = ALONE) -> Tokenizer:
    """Learn a vocabulary of at most this size, special tokens and all 256 bytes included."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(pattern), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=24,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def sample(root: Path, characters: int) -> Iterator[str]:
    """Yield texts of training pieces, about so many characters of each kind."""
    room = dict.fromkeys(pieces.KINDS, characters)
    for piece in pieces.read(root / "corpus" / "train.jsonl.zst"):
        if room[piece.kind] > 0:
            room[piece.kind] -= len(piece.given) + len(piece.wanted)
            yield piece.given
            yield piece.wanted


def density(tokenizer: Tokenizer, root: Path) -> dict[str, float]:
    """Return characters per token of held-out text, and of verse's characters those cut up."""
    tests = {
        name: list(pieces.read(root / "corpus" / f"{name}.jsonl.zst"))
        for name in ("couplets", "titles", "phrases")
    }
    verse = [text for name in ("couplets", "titles") for text in _wanted(tests[name])]
    chinese, english = _wanted(tests["phrases"]), [piece.given for piece in tests["phrases"]]
    marks = set("".join(verse))
    cut = {character for character in marks if len(tokenizer.encode(character).ids) > 1}
    often = sum(text.count(character) for text in verse for character in cut)
    return {
        "verse": _ratio(tokenizer, verse),
        "zh": _ratio(tokenizer, chinese),
        "en": _ratio(tokenizer, english),
        "cut": round(often / max(1, sum(map(len, verse))), 5),
    }


def compare(root: Path, characters: int, hidden: int) -> list[dict[str, float | str]]:
    """Measure vocabularies of several sizes, with and without words of several characters.

    `embedding` is the millions of parameters in the output table that multiply every token.
    """
    found: list[dict[str, float | str]] = []
    texts = list(sample(root, characters))
    for pattern, name in ((ALONE, "characters"), (WORDS, "words")):
        for size in (6_144, 8_192, 12_288):
            tokenizer = learn(texts, size, pattern)
            row: dict[str, float | str] = {"pattern": name, "size": size}
            row |= density(tokenizer, root) | {"embedding": round(size * hidden / 1e6, 2)}
            print("  ".join(f"{key} {value}" for key, value in row.items()), flush=True)
            found.append(row)
    return found


def _wanted(test: list[Piece]) -> list[str]:
    return [piece.wanted for piece in test]


def _ratio(tokenizer: Tokenizer, texts: list[str]) -> float:
    tokens = sum(len(encoding.ids) for encoding in tokenizer.encode_batch(texts))
    return round(sum(map(len, texts)) / max(1, tokens), 3)
