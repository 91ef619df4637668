"""Models in one ONNX file on ONNX Runtime: the fast way to write a few tokens on a CPU."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from pathlib import Path

import onnxruntime

from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.backends.memory import Memories, Memory
from skycode_ls.engine.backends.rows import Rows, answers
from skycode_ls.engine.batch import Answer, Growing, Halted
from skycode_ls.engine.engine import Cancelled
from skycode_ls.engine.host import prefers_floats, usable_cores
from skycode_ls.engine.reader import Reader
from skycode_ls.engine.sampling import Logits, Sampler
from skycode_ls.engine.score import Score, log_softmax
from skycode_ls.engine.shaping import shaping
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import find, verify
from skycode_ls.settings import Settings
from skycode_ls.text import Piece, Prompt, Sampling

FILE = "model.onnx"
"""The file beside tokenizer.json, as models/workshop/graph.py writes it."""
PIECE = 128
"""Tokens of a prompt read at a time; between two pieces a request can be given up."""
_MOST_THREADS = 4


class OnnxBackend:
    """A model folder holding model.onnx and a tokenizer.json.

    Prompts are read on from what earlier ones had in common with them. Loading compares the files
    with their checksums and generates one token; raises SkyError if that fails.
    """

    def __init__(self, settings: Settings) -> None:
        began = time.perf_counter()
        files = find(settings.model)
        verify(files)
        self._vocabulary = Vocabulary(files)
        threads = settings.threads or min(usable_cores(), _MOST_THREADS)
        try:
            self._session = open_session(files.folder / FILE, threads)
            self._reader = open_reader(files.folder / FILE, threads)
            memories = Memories(self._session, files.context, self._reader)
            self._memories: Memories | None = memories
            self._memories.recall([0])[0].read([0])
        except Exception as error:  # ONNX Runtime's errors have no common class of their own
            raise SkyError("model.load_failed", name=files.name, error=error) from error
        about = self._session.get_modelmeta().custom_metadata_map
        self._info = ModelInfo(
            name=files.name,
            backend="onnxruntime",
            device="cpu",
            compute_type=about.get("compute_type", "default"),
            threads=threads,
            context=files.context,
            infills=self._vocabulary.format.infills,
            reads_others=self._vocabulary.format.reads_others,
            remembers=True,
            load_seconds=time.perf_counter() - began,
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
        """Yield the model's words; see `Backend.generate`. Pieces of the prompt are empty words."""
        if self._memories is None:
            raise RuntimeError("the backend is closed")
        limit, tokens = self._asked(prompt, sampling, room)
        memory, known = self._memories.recall(tokens)
        if sampling.repeatable:  # tokens read one at a time come out a little different
            memory.rewind(0)
            known = 0
        unread = tokens[known:]
        sampler, reader = Sampler(sampling), Reader(self._vocabulary, prompt, sampling.stop)
        shape = shaping(sampling, self._vocabulary)
        for _ in range(limit):
            logits = yield from _read(memory, unread)
            token, log_prob = sampler.choose(shape.apply(logits) if shape else logits)
            unread = [token]
            if shape:
                shape.took(token)
            words = reader.push(token)
            if reader.ended == "end":
                break
            yield Piece(words, token, log_prob)
            if reader.ended:
                return
        if rest := reader.rest():
            yield Piece(rest)

    def batch(
        self, prompt: Prompt, sampling: Sampling, room: int, count: int, halted: Halted
    ) -> list[Answer]:
        """Return `count` answers drawn side by side, their logits unchanged; see `Batches`."""
        if self._memories is None:
            raise RuntimeError("the backend is closed")
        began = time.perf_counter()
        limit, tokens = self._asked(prompt, sampling, room)
        memory = Memory(self._session, len(tokens), self._reader)
        logits = _read_through(memory, tokens, halted)
        readers = [Reader(self._vocabulary, prompt, sampling.stop) for _ in range(count)]
        rows = Rows(self._session, memory, count, limit)
        growing = [Growing(reader, began, sampling.circles) for reader in readers]
        return answers(rows, logits, growing, sampling, halted)

    def score(self, prompt: Prompt, words: str, room: int) -> Score:
        """Return how likely the model is to write `words` and then to end; see `Scores`."""
        if self._memories is None:
            raise RuntimeError("the backend is closed")
        tokens, answer = self._vocabulary.ids(prompt, room), self._vocabulary.answer(prompt, words)
        memory, known = self._memories.recall(tokens)
        logits, logprob = memory.read(tokens[known:]), 0.0
        for token in answer:
            logprob += log_softmax(logits, token)
            logits = memory.read([token])
        return Score(logprob, len(answer))

    def close(self) -> None:
        """Free the model's memory."""
        self._memories = self._session = self._reader = None

    def _asked(self, prompt: Prompt, sampling: Sampling, room: int) -> tuple[int, list[int]]:
        """Return how many tokens may be drawn, and the prompt's."""
        limit = min(sampling.max_tokens, self._info.context // 2)
        return limit, self._vocabulary.ids(prompt, min(room, self._info.context - limit))


def open_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """Load a model file; an idle thread sleeps, for spinning would take a person's own cores."""
    return _session(str(path), threads)


def open_reader(path: Path, threads: int) -> onnxruntime.InferenceSession | None:
    """Load a 4-bit model again to read many tokens at a time; None where that would not be faster.

    To multiply one vector, weights are best left packed; for many at once, unpacking them pays, and
    floats are then faster than integers on processors that have no instructions for the latter.
    """
    packed = path.read_bytes()
    unpacked = packed.replace(_ACCURACY + b"\x04", _ACCURACY + b"\x01")
    if unpacked == packed or not prefers_floats():
        return None
    session = _session(unpacked, threads)
    kind = session.get_modelmeta().custom_metadata_map.get("compute_type")
    return session if kind == "int4" else None  # bytes are read as fast as they are unpacked


_ACCURACY = b"\x0a\x0eaccuracy_level\x18"
"""How MatMulNBits' attribute begins in a model file, before its value: 4 is int8, 1 is float32.
https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.MatMulNBits
"""


def _session(model: str | bytes, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def _read(memory: Memory, tokens: list[int]) -> Generator[Piece, None, Logits]:
    """Read tokens piece by piece and return the logits after them."""
    for start in range(0, len(tokens) - PIECE, PIECE):
        memory.read(tokens[start : start + PIECE])
        yield Piece("")
    rest = len(tokens) % PIECE or PIECE
    return memory.read(tokens[-rest:])


def _read_through(memory: Memory, tokens: list[int], halted: Halted) -> Logits:
    """Read tokens as `_read` does; raises Cancelled once `halted` says so."""
    reading = _read(memory, tokens)
    while not halted():
        try:
            next(reading)
        except StopIteration as finished:
            logits: Logits = finished.value
            return logits
    raise Cancelled
