"""Ask the converted model, in batches, with the tokens and the spelling of the server."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import ctranslate2

from skycode_ls.companion.text.faith import translation
from skycode_ls.companion.text.lexicon import Ready, ready
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
        spelt = [self._spelt(task, Ready(task, given)) for given in givens]
        return self._written(spelt, parameters, seed)

    def translations(self, task: str, texts: Sequence[str], parameters: Parameters) -> list[str]:
        """Return a translation of each text, made sentence by sentence as the server does."""
        cut = [sentences(text) for text in texts]
        asked = [ready(self._folder, task, one) for each in cut for one, _ in each]
        said = self._written([self._spelt(task, one) for one in asked], parameters)
        return _joined(cut, map(translation, asked, said), task[-2:])

    def drafts(self, task: str, texts: Sequence[str]) -> list[str]:
        """Return what the model is given beside texts: their translations by the lexicon alone."""
        cut = [sentences(text) for text in texts]
        asked = (ready(self._folder, task, one) for each in cut for one, _ in each)
        return _joined(cut, (one.plain() for one in asked), task[-2:])

    def loss(self, task: str, pairs: Sequence[tuple[str, str]]) -> float:
        """Return nats per character of wanted texts, each after what is given for it."""
        total, characters = 0.0, 0
        for given, wanted in pairs:
            prompt = self._spelt(task, Ready(task, given))
            whole = prompt + [self.vocabulary.names[i] for i in self.vocabulary.encode(wanted)]
            scored = self._generator.score_batch([whole[: self.context]])[0]
            total -= sum(scored.log_probs[len(prompt) - 1 :])
            characters += len(wanted)
        return total / max(1, characters)

    def _written(
        self, prompts: list[list[str]], parameters: Parameters, seed: int = 0
    ) -> list[str]:
        ctranslate2.set_random_seed(seed)
        greedy = parameters.temperature <= 0
        results = self._generator.generate_batch(
            prompts,
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

    def _spelt(self, task: str, asked: Ready) -> list[str]:
        prompt = Prompt("", spelt=parts(task, asked.given, asked.draft))
        return self.vocabulary.spell(prompt, self.context - 1)

    def _text(self, ids: Sequence[int]) -> str:
        spelt = b"".join(self.vocabulary.bytes_of(index) for index in ids)
        return spelt.decode("utf-8", "replace")


def _joined(cut: Sequence[Sequence[tuple[str, str]]], said: Iterable[str], to: str) -> list[str]:
    """Put sentences together to texts, with between them what stood between those of the text."""
    each = iter(said)
    return ["".join(next(each) + gap(white, to) for _, white in one).strip() for one in cut]
