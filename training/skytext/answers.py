"""Ask the converted model, in batches, with the tokens and the spelling of the server."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import ctranslate2

from skycode_ls.companion.text.parameters import Parameters
from skycode_ls.companion.text.spelling import ANSWER, END, spell
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.models import registry
from skycode_ls.text import Prompt

BATCH = 32


class Model:
    """A model folder, opened as the server opens it."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        files = registry.find(str(folder.resolve()))
        registry.verify(files)
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
        results = self._generator.generate_batch(
            [self._tokens(task, given) for given in givens],
            max_batch_size=BATCH,
            max_length=parameters.generate_length,
            sampling_topk=1 if greedy else parameters.top_k,
            sampling_topp=1.0 if greedy else parameters.top_p,
            sampling_temperature=1.0 if greedy else parameters.temperature,
            repetition_penalty=parameters.repetition_penalty,
            include_prompt_in_result=False,
            end_token=END,
        )
        return [self._text(result.sequences_ids[0]) for result in results]

    def loss(self, task: str, pairs: Sequence[tuple[str, str]]) -> float:
        """Return nats per character of wanted texts, each after what is given for it."""
        total, characters = 0.0, 0
        for given, wanted in pairs:
            prompt = self._tokens(task, given)
            whole = prompt + [self.vocabulary.names[i] for i in self.vocabulary.encode(wanted)]
            scored = self._generator.score_batch([whole[: self.context]])[0]
            total -= sum(scored.log_probs[len(prompt) - 1 :])
            characters += len(wanted)
        return total / max(1, characters)

    def _tokens(self, task: str, given: str) -> list[str]:
        opening = spell(task, "").removesuffix(ANSWER)
        prompt = Prompt("", spelt=(opening, given, ANSWER))
        return self.vocabulary.spell(prompt, self.context - 1)

    def _text(self, ids: Sequence[int]) -> str:
        spelt = b"".join(self.vocabulary.bytes_of(index) for index in ids)
        return spelt.decode("utf-8", "replace")
