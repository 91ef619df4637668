"""How skytext-nano's prompts are spelt, in training and in serving alike."""

from __future__ import annotations

TASKS: tuple[str, ...] = ("continue", "couplet", "poem5", "poem7", "en2zh", "zh2en")
"""What a text of the model can be; a model's description names those it has learnt."""

ANSWER = "<|answer|>"
"""Stands between what is given and what is wanted."""

DRAFT = "<|draft|>"
"""Stands between a text to translate and what the lexicon makes of it."""

END = "<|end|>"
"""Ends a text."""


def parts(task: str, given: str, draft: str = "") -> tuple[str, ...]:
    """Return the prompt for `task`, everything before the first word of the answer, in parts.

    Markers, each one token of the model, and texts take turns: no marker in a text counts. A draft
    comes after what it is made of. Raises ValueError for a task that is none.
    """
    if task not in TASKS:
        raise ValueError(f"{task} is none of the tasks {', '.join(TASKS)}")
    drafted = (DRAFT, draft) if draft else ()
    return marker(task), given, *drafted, ANSWER


def marker(task: str) -> str:
    """Return the token that begins a text of `task`."""
    return f"<|{task}|>"
