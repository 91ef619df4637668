"""Converted models on CTranslate2, on a CPU or a CUDA GPU."""

from __future__ import annotations

import atexit
import time
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from typing import Any

import ctranslate2

from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.backends.batched import answers, seeded
from skycode_ls.engine.backends.device import Placement, gpu_failure, is_out_of_memory, placements
from skycode_ls.engine.batch import Answer, Halted
from skycode_ls.engine.reader import Reader
from skycode_ls.engine.score import Score
from skycode_ls.engine.shaping import early_ends
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import ModelFiles, find, verify
from skycode_ls.settings import Settings
from skycode_ls.text import Piece, Prompt, Sampling


class CTranslate2Backend:
    """A model folder holding CTranslate2's files and a tokenizer.json.

    Loading compares the files with their checksums and generates one token, to be sure that the
    model runs on the device; raises SkyError otherwise. `Sampling.seed` takes effect with the
    first draw after loading; the draws after it continue the same random stream, because
    CTranslate2 seeds its thread once. A draw that must be `repeatable` loads the model again.
    """

    def __init__(self, settings: Settings) -> None:
        began = time.perf_counter()
        files = find(settings.model)
        verify(files)
        self._vocabulary = Vocabulary(files)
        self._stream: Generator[Any] | None = None
        self._drawn = False
        self._files = files
        self._generator, placement = self._placed(files, settings)
        self._placement = placement
        # CTranslate2 aborts a process that ends while its own thread still runs.
        atexit.register(self.close)
        self._info = ModelInfo(
            name=files.name,
            backend="ctranslate2",
            device=placement.device,
            compute_type=self._generator.compute_type,
            threads=placement.threads,
            context=files.context,
            infills=self._vocabulary.format.infills,
            reads_others=self._vocabulary.format.reads_others,
            load_seconds=time.perf_counter() - began,
            notice=placement.notice,
        )

    @property
    def info(self) -> ModelInfo:
        """Tell what was loaded, and where."""
        return self._info

    def count(self, text: str) -> int:
        """Return how many tokens `text` takes."""
        return len(self._vocabulary.encode(text))

    def spell(self, prompt: Prompt, room: int) -> list[str]:
        """Return the tokens that the model sees for `prompt`: for people who want to look."""
        return self._vocabulary.spell(prompt, room)

    def generate(self, prompt: Prompt, sampling: Sampling, room: int) -> Iterator[Piece]:
        """Yield the model's words; see `Backend.generate`."""
        limit, tokens = self._asked(prompt, sampling, room)
        reader = Reader(self._vocabulary, prompt, sampling.stop)
        with closing(self._steps(tokens, sampling, limit)) as self._stream:
            for step in self._stream:
                words = reader.push(step.token_id)
                if reader.ended == "end":
                    break
                yield Piece(words, step.token_id, step.log_prob or 0.0)
                if reader.ended:
                    return
        if rest := reader.rest():
            yield Piece(rest)

    def batch(
        self, prompt: Prompt, sampling: Sampling, room: int, count: int, halted: Halted
    ) -> list[Answer]:
        """Return `count` answers drawn side by side; see `Batches`."""
        began = time.perf_counter()
        limit, tokens = self._asked(prompt, sampling, room)
        readers = [Reader(self._vocabulary, prompt, sampling.stop) for _ in range(count)]
        options = {
            "max_length": limit,
            "end_token": self._vocabulary.ends or None,
            **_options(sampling),
            **_shaping(sampling, self._vocabulary),
        }
        generator = self._generator
        if sampling.temperature > 0:
            files, placement = self._files, self._placement
            start = self._vocabulary.start
            generator = seeded(lambda: _load(files, placement), start, sampling.seed)
        return answers(generator, tokens, readers, options, halted, began, sampling.circles)

    def score(self, prompt: Prompt, words: str, room: int) -> Score:
        """Return how likely the model is to write `words` and then to end; see `Scores`."""
        names = self._vocabulary.names
        answer = [names[token] for token in self._vocabulary.answer(prompt, words)]
        (result,) = self._generator.score_batch([[*self.spell(prompt, room), *answer]])
        return Score(sum(result.log_probs[-len(answer) :]), len(answer))

    def close(self) -> None:
        """Stop, and free the model's memory."""
        atexit.unregister(self.close)
        if self._stream is not None:
            with suppress(ValueError):  # another thread is inside it, and will leave it
                self._stream.close()
        # Unloading is not enough: only the last reference ends the library's thread.
        self._generator = self._stream = None

    def _asked(self, prompt: Prompt, sampling: Sampling, room: int) -> tuple[int, list[str]]:
        """Return how many tokens may be drawn, and the prompt's."""
        limit = min(sampling.max_tokens, self._info.context // 2)
        return limit, self.spell(prompt, min(room, self._info.context - limit))

    def _steps(self, tokens: list[str], sampling: Sampling, limit: int) -> Generator[Any]:
        if sampling.temperature > 0 and sampling.repeatable:
            self._take(sampling.seed)
        elif sampling.temperature > 0:
            ctranslate2.set_random_seed(sampling.seed)
        self._drawn = self._drawn or sampling.temperature > 0
        options = {
            "end_token": self._vocabulary.ends or None,
            **_options(sampling),
            **_shaping(sampling, self._vocabulary),
        }
        steps: Generator[Any] = self._generator.generate_tokens(
            tokens, max_length=limit, return_log_prob=True, **options
        )
        return steps

    def _take(self, seed: int) -> None:
        """Have the next draws follow `seed`; if there was a draw, the model is loaded again."""
        files, fresh = self._files, None if self._drawn else self._generator
        self._generator = None  # two of a large model might not fit
        try:
            self._generator = seeded(
                lambda: fresh or _load(files, self._placement), self._vocabulary.start, seed
            )
        except (RuntimeError, ValueError) as error:
            raise SkyError("model.load_failed", name=files.name, error=error) from error

    def _placed(self, files: ModelFiles, settings: Settings) -> tuple[Any, Placement]:
        """Load the model at the first place where it runs."""
        problem: Exception | None = None
        weights = (files.folder / "model.bin").stat().st_size
        for placement in placements(settings, weights):
            try:
                generator = _load(files, placement)
                generator.generate_batch([[self._vocabulary.start]], max_length=1)
                if problem:
                    placement = replace(placement, notice=gpu_failure(files.name, problem))
                return generator, placement
            except (RuntimeError, ValueError) as error:
                problem = error
        if problem and settings.device == "cuda" and is_out_of_memory(problem):
            raise SkyError("device.full_alone", name=files.name)
        if settings.device == "cuda":
            raise SkyError("device.no_cuda", error=problem)
        raise SkyError("model.load_failed", name=files.name, error=problem)


def _load(files: ModelFiles, placement: Placement) -> Any:
    return ctranslate2.Generator(
        str(files.folder),
        device=placement.device,
        device_index=placement.index,
        compute_type=placement.compute_type,
        inter_threads=1,
        intra_threads=placement.threads,
    )


_MOST_CHOICES = 200


def _options(sampling: Sampling) -> dict[str, Any]:
    """Return CTranslate2's options for drawing a token."""
    if sampling.temperature <= 0:
        return {"sampling_topk": 1}
    return {
        # A nucleus drawn from the whole vocabulary costs three times as much.
        "sampling_topk": min(sampling.top_k or _MOST_CHOICES, _MOST_CHOICES),
        "sampling_topp": sampling.top_p,
        "sampling_temperature": sampling.temperature,
    }


def _shaping(sampling: Sampling, vocabulary: Vocabulary) -> dict[str, Any]:
    """Return CTranslate2's options for what a completion never asks for: none by default."""
    options: dict[str, Any] = {}
    if sampling.repetition_penalty != 1:
        options["repetition_penalty"] = sampling.repetition_penalty
    if sampling.min_tokens:
        options["min_length"] = sampling.min_tokens
        options["end_token"] = early_ends(sampling, vocabulary) or None
    if sampling.suppress:
        spellings = (ids for word in sampling.suppress for ids in vocabulary.usual(word))
        options["suppress_sequences"] = [[vocabulary.names[i] for i in ids] for ids in spellings]
    return options
