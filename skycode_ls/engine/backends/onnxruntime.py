"""Models in one ONNX file on ONNX Runtime: the fast way to write a few tokens on a CPU."""

from __future__ import annotations

import time
from collections.abc import Iterator

from skycode_ls.engine import mixture
from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.backends.memory import Memories, Memory
from skycode_ls.engine.backends.rows import Rows, answers
from skycode_ls.engine.backends.sessions import open_reader, open_session
from skycode_ls.engine.backends.steps import Search, Writer, finished, read
from skycode_ls.engine.batch import Answer, Growing, Halted
from skycode_ls.engine.beams import Lines
from skycode_ls.engine.engine import Cancelled
from skycode_ls.engine.forced import Forced
from skycode_ls.engine.host import usable_cores
from skycode_ls.engine.reader import Reader
from skycode_ls.engine.sampling import Logits
from skycode_ls.engine.score import Score, log_softmax
from skycode_ls.engine.shaping import Shape, shaping
from skycode_ls.engine.signs import MOST, Gap
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import find, verify
from skycode_ls.settings import Settings
from skycode_ls.text import BEAMS, Piece, Prompt, Sampling

FILE = "model.onnx"
"""The file beside tokenizer.json, as models/workshop/graph.py writes it."""
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
        self._vocabulary = Vocabulary(files, forces=True)
        threads = settings.threads or min(usable_cores(), _MOST_THREADS)
        try:
            self._session = open_session(files.folder / FILE, threads)
            self._reader = open_reader(files.folder / FILE, threads)
            memories = Memories(self._session, files.context, self._reader)
            self._memories: Memories | None = memories
            self._memories.recall([0])[0].read([0])
        except Exception as error:  # ONNX Runtime's errors have no common class of their own
            raise SkyError("model.load_failed", name=files.name, error=error) from error
        self._lines = Lines(self._vocabulary)
        self._writer: Writer | None = Writer(self._session, self._lines, self._vocabulary.shown)
        ends, size = self._vocabulary.ends, len(self._vocabulary.names)
        self._mixture = mixture.read(files.folder / mixture.FILE, ends, size)
        about = self._session.get_modelmeta().custom_metadata_map
        self._info = ModelInfo(
            name=files.name,
            backend="onnxruntime",
            device="cpu",
            compute_type=about.get("compute_type", "default"),
            threads=threads,
            context=files.context,
            infills=self._vocabulary.format.infills,
            # What is looked up needs no room: snippets would take it from the file itself.
            reads_others=self._vocabulary.format.reads_others and self._mixture is None,
            remembers=True,
            searches=True,
            mixes=self._mixture is not None,
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
        if self._memories is None or self._writer is None:
            raise RuntimeError("the backend is closed")
        limit, tokens = self._asked(prompt, sampling, room)
        memory, known = self._memories.recall(tokens)
        if sampling.repeatable:  # tokens read one at a time come out a little different
            memory.rewind(0)
            known = 0
        shapes = self._shapes(tokens, limit, prompt)
        if (asked := shaping(sampling, self._vocabulary)) is not None:
            shapes.append(asked)
        reader = Reader(self._vocabulary, prompt, sampling.stop)
        unread = tokens[known:]
        for token, log_prob in self._writer.draw(prompt, memory, unread, sampling, limit, shapes):
            if token < 0:
                yield Piece("", compared=int(log_prob))
                continue
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
        """Return `count` answers drawn side by side; see `Batches`.

        Of what changes logits, `Sampling` changes nothing here.
        """
        if self._memories is None:
            raise RuntimeError("the backend is closed")
        began = time.perf_counter()
        limit, tokens = self._asked(prompt, sampling, room)
        if sampling.beams > 1 and sampling.temperature <= 0:
            return [self._searched(prompt, tokens, sampling, limit, halted)] * count
        memory = Memory(self._session, len(tokens), self._reader)
        logits = finished(read(memory, tokens), halted)
        readers = [Reader(self._vocabulary, prompt, sampling.stop) for _ in range(count)]
        rows = Rows(self._session, memory, count, limit)
        growing = [
            Growing(reader, began, sampling.circles, self._shapes(tokens, limit, prompt))
            for reader in readers
        ]
        return answers(rows, logits, growing, sampling, halted)

    def _searched(
        self, prompt: Prompt, tokens: list[int], sampling: Sampling, limit: int, halted: Halted
    ) -> Answer:
        """Return the one answer that has the best first line."""
        began = time.perf_counter()
        memory = Memory(self._session, len(tokens) + limit, self._reader)
        growing = Growing(Reader(self._vocabulary, prompt, sampling.stop), began, sampling.circles)
        shapes = self._shapes(tokens, limit, prompt)
        writer = Writer(self._session, self._lines, self._vocabulary.shown)
        for token, _ in writer.draw(prompt, memory, tokens, sampling, limit, shapes):
            if halted():
                raise Cancelled
            if token >= 0 and growing.hear(token):
                break
        return growing.answer()

    def first_lines(self, prompt: Prompt, room: int) -> list[tuple[float, dict[str, float], str]]:
        """Return the first lines that are compared: score, signs and the whole line of each."""
        sampling = Sampling(beams=BEAMS)
        limit, tokens = self._asked(prompt, sampling, room)
        memory = Memory(self._session, len(tokens) + limit, self._reader)
        logits = finished(read(memory, tokens))
        gap = Gap(self._vocabulary.shown(prompt), prompt.suffix)
        search = Search(self._session, memory, sampling, limit, self._lines, gap)
        found = finished(search.found(logits, self._shapes(tokens, limit, prompt)))
        said = [(one, self._lines.text(one.tokens)) for one in found[:MOST]]
        return [(one.score, gap.signs(text, len(one.tokens)), gap.line(text)) for one, text in said]

    def score(self, prompt: Prompt, words: str, room: int) -> Score:
        """Return how likely the model is to write `words` and then to end; see `Scores`."""
        limit = len(self._vocabulary.answer(prompt, words))
        shapes = self._shapes(self._vocabulary.ids(prompt, room), limit, prompt, spelt=True)
        logprob = 0.0
        for token, logits in self.follow(prompt, words, room):
            for shape in shapes:
                logits = shape.apply(logits)
                shape.took(token)
            logprob += log_softmax(logits, token)
        return Score(logprob, limit)

    def follow(self, prompt: Prompt, words: str, room: int) -> Iterator[tuple[int, Logits]]:
        """Yield each token of `words` and of the end with the network's own logits before it."""
        if self._memories is None:
            raise RuntimeError("the backend is closed")
        tokens = self._vocabulary.ids(prompt, room)
        memory, known = self._memories.recall(tokens)
        logits = memory.read(tokens[known:])
        for token in self._vocabulary.answer(prompt, words):
            yield token, logits
            logits = memory.read([token])

    def encode(self, text: str) -> list[int]:
        """Return the tokens of plain text; see `Mixes`."""
        return self._vocabulary.encode(text)

    def close(self) -> None:
        """Free the model's memory."""
        self._memories = self._session = self._reader = self._writer = None

    def _shapes(
        self, tokens: list[int], limit: int, prompt: Prompt, spelt: bool = False
    ) -> list[Shape]:
        """Return what changes the logits of every answer, in this order.

        How the half of a word is spelt is chosen, unless the whole answer is `spelt` already.
        """
        shapes: list[Shape] = []
        mixing = self._mixture.over(tokens, limit, prompt.corpus) if self._mixture else None
        if mixing is not None:
            shapes.append(mixing)
        if held := self._vocabulary.held(prompt):
            encode = None if spelt else self._vocabulary.encode
            shapes.append(Forced(held, self._vocabulary.spellings, encode))
        return shapes

    def _asked(self, prompt: Prompt, sampling: Sampling, room: int) -> tuple[int, list[int]]:
        """Return how many tokens may be drawn, and the prompt's."""
        limit = min(sampling.max_tokens, self._info.context // 2)
        return limit, self._vocabulary.ids(prompt, min(room, self._info.context - limit))
