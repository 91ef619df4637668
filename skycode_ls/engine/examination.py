"""A new model folder, opened as the server will open it: does it run, how is it asked, how fast."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from skycode_ls.engine.formats import FORMATS, plain
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import ModelFiles, find
from skycode_ls.settings import Settings

_WORDS = "def mean(values):\n    return sum(values) / len(values)\n"
_TOKENS = 24


def examine(folder: Path, asked: str = "") -> dict[str, Any]:
    """Return what to record of the model: `format`, `context` if told, `tokens_per_second`.

    `asked` names the format; without it the tokens tell. Raises the SkyErrors of loading a model,
    and model.tokenizer_mismatch if any token has another name in tokenizer.json.
    """
    described = find(str(folder))
    vocabulary, form = _vocabulary(described, asked or described.format)
    _compare_names(folder, vocabulary)
    facts: dict[str, Any] = {"format": form}
    if (folder / "model.toml").is_file():
        facts |= {"context": described.context}
    return {**facts, "tokens_per_second": round(_speed(described, vocabulary), 1)}


def _vocabulary(files: ModelFiles, form: str) -> tuple[Vocabulary, str]:
    """Return the tokens and the name of the format: infilling if they can, else left to right."""
    try:
        found = Vocabulary(replace(files, format=form))
    except SkyError as error:
        if error.key != "model.format_unclear":
            raise
        left_to_right = plain(Tokenizer.from_file(str(files.folder / "tokenizer.json")).token_to_id)
        if left_to_right is None:
            raise SkyError("models.format_unclear", known=", ".join(FORMATS)) from error
        found = Vocabulary(replace(files, format=left_to_right.name))
    return found, found.format.name


def _compare_names(folder: Path, vocabulary: Vocabulary) -> None:
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    for number, name in enumerate(vocabulary.names[: tokenizer.get_vocab_size()]):
        if tokenizer.id_to_token(number) not in (None, name):
            raise SkyError("model.tokenizer_mismatch", name=folder.name)


def _speed(files: ModelFiles, vocabulary: Vocabulary) -> float:
    """Return the tokens a second that the model writes here, the best of two tries."""
    import ctranslate2

    from skycode_ls.engine.backends.device import placements

    weights = (files.folder / "model.bin").stat().st_size
    place = next(iter(placements(Settings(), weights)))
    try:
        generator = ctranslate2.Generator(
            str(files.folder),
            device=place.device,
            compute_type=place.compute_type,
            intra_threads=place.threads,
        )
        prompt = [vocabulary.names[token] for token in vocabulary.encode(_WORDS)]
        return max(_timed(generator, prompt) for _ in range(2))
    except (RuntimeError, ValueError) as error:
        raise SkyError("model.load_failed", name=files.name, error=error) from error


def _timed(generator: Any, prompt: list[str]) -> float:
    steps = generator.generate_tokens(prompt, max_length=_TOKENS, min_length=_TOKENS, end_token=[])
    with closing(steps):
        next(steps)  # the prompt is read before the first token
        began = time.perf_counter()
        count = sum(1 for _ in steps)
    return count / max(time.perf_counter() - began, 1e-9)
