"""What is read beside the prompts: the text on both sides of a cursor as it will stand."""

from __future__ import annotations

from typing import Any

from skycode_ls.engine.backends.memory import Memories, judges
from skycode_ls.engine.beams import LONGEST
from skycode_ls.engine.sampling import Logits
from skycode_ls.engine.sequel import AHEAD, MOST_BEFORE, Sequel
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.text import Prompt


class Beside:
    """Memories of their own, so that reading here takes nothing from what prompts left behind."""

    def __init__(self, session: Any, vocabulary: Vocabulary, reader: Any = None) -> None:
        self._able = judges(session)
        self._memories = Memories(session, MOST_BEFORE + LONGEST + AHEAD, reader)
        self._vocabulary = vocabulary

    def sequel(self, prompt: Prompt, tokens: list[int]) -> Sequel | None:
        """Return what is around the cursor of a prompt and its tokens; None at either end."""
        sides = self._vocabulary.sides(tokens)
        if not self._able or not prompt.suffix.strip() or not sides or not all(sides):
            return None
        return Sequel.around(*sides, self._follow)

    def _follow(self, tokens: list[int], count: int) -> Logits:
        memory, known = self._memories.recall(tokens)
        known = min(known, len(tokens) - count)
        memory.rewind(known)
        return memory.judge(tokens[known:], count)
