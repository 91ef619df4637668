"""Ask the converted model, in batches, with the tokens and the spelling of the server."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import ctranslate2

from skycode_ls.companion.text.lexicon import Ready, ready
from skycode_ls.companion.text.names import show
from skycode_ls.companion.text.parameters import Parameters
from skycode_ls.companion.text.sentences import gap, sentences
from skycode_ls.companion.text.spelling import END, parts
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.models import registry
from skycode_ls.text import Prompt

BATCH = 32


class Model:
    """A model folder, opened as the server opens it."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        files = registry.find(str(folder.resolve()))
        registry.verify(files)
        self._folder = files.folder
        self.vocabulary, self.context = Vocabulary(files), files.context
        self._generator = ctranslate2.Generator(
            str(folder), compute_type="int8", intra_threads=threads
        )

    def answers(
        self, task: str, givens: Sequence[str], parameters: Parameters, seed: int = 0
    ) -> list[str]:
        """Return one answer for each text, drawn once with a preset's parameters."""
        ctranslate2.set_random_seed(seed)
        greedy = parameters.temperature <= 0
        asked = [self._ready(task, given) for given in givens]
        results = self._generator.generate_batch(
            [self._tokens(task, one) for one in asked],
            max_batch_size=BATCH,
            max_length=parameters.generate_length,
            sampling_topk=1 if greedy else parameters.top_k,
            sampling_topp=1.0 if greedy else parameters.top_p,
            sampling_temperature=1.0 if greedy else parameters.temperature,
            repetition_penalty=parameters.repetition_penalty,
            include_prompt_in_result=False,
            end_token=END,
        )
        return [
            show(one.names, self._text(result.sequences_ids[0]))
            for one, result in zip(asked, results, strict=True)
        ]

    def translations(self, task: str, texts: Sequence[str], parameters: Parameters) -> list[str]:
        """Return a translation of each text, made sentence by sentence as the server does."""
        cut = [sentences(text) for text in texts]
        said = iter(self.answers(task, [one for each in cut for one, _ in each], parameters))
        to = task[-2:]
        joined = (
            "".join(f"{next(said).strip()}{gap(white, to)}" for _, white in one) for one in cut
        )
        return [text.strip() for text in joined]

    def loss(self, task: str, pairs: Sequence[tuple[str, str]]) -> float:
        """Return nats per character of wanted texts, each after what is given for it."""
        total, characters = 0.0, 0
        for given, wanted in pairs:
            prompt = self._tokens(task, self._ready(task, given))
            whole = prompt + [self.vocabulary.names[i] for i in self.vocabulary.encode(wanted)]
            scored = self._generator.score_batch([whole[: self.context]])[0]
            total -= sum(scored.log_probs[len(prompt) - 1 :])
            characters += len(wanted)
        return total / max(1, characters)

    def draft(self, task: str, given: str) -> str:
        """Return what the model is given beside a text: its lexicon's translation."""
        asked = self._ready(task, given)
        return show(asked.names, asked.draft)

    def _ready(self, task: str, given: str) -> Ready:
        return ready(self._folder, task, given)

    def _tokens(self, task: str, asked: Ready) -> list[str]:
        prompt = Prompt("", spelt=parts(task, asked.given, asked.draft))
        return self.vocabulary.spell(prompt, self.context - 1)

    def _text(self, ids: Sequence[int]) -> str:
        spelt = b"".join(self.vocabulary.bytes_of(index) for index in ids)
        return spelt.decode("utf-8", "replace")
