"""How skytext-nano's prompts are spelt, in training and in serving alike."""

from __future__ import annotations

TASKS: tuple[str, ...] = ("continue", "couplet", "poem5", "poem7", "en2zh", "zh2en", "style")
"""What a text of the model can be; a model's description names those it has learnt."""

ANSWER = "<|answer|>"
"""Stands between what is given and what is wanted."""

END = "<|end|>"
"""Ends a text."""


def spell(task: str, given: str) -> str:
    """Return the prompt for `task`: everything before the first word of the answer.

    Each marker is one token of the model. Raises ValueError for a task that is none.
    """
    if task not in TASKS:
        raise ValueError(f"{task} is none of the tasks {', '.join(TASKS)}")
    return f"{marker(task)}{given}{ANSWER}"


def marker(task: str) -> str:
    """Return the token that begins a text of `task`."""
    return f"<|{task}|>"
