"""What a task is: a named set of problems and how a model is to be asked for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from skycode_eval.problem import Problem
from skycode_eval.tasks.sources import Source

Load = Callable[[Path | None], dict[str, Problem]]
"""Reads the problems by task id from a file or folder, by default from where `locate` looks."""


@dataclass(frozen=True)
class Task:
    """A set of problems, with the terms on which models answer them in the literature."""

    name: str
    title: str
    size: int
    """How many problems it has."""
    load: Load = field(repr=False)
    language: str = "python"
    natural_language: str = "en"
    infilling: bool = False
    stops: tuple[str, ...] = ()
    """Texts that end a completion where they first appear; they are not part of it."""
    max_tokens: int = 512
    path: str = "solution.py"
    """The file name shown to the model, which tells it the language."""
    twin: str = ""
    """The task that asks the same in the other natural language."""
    sources: tuple[Source, ...] = ()
    """The public files it is read from; none if it ships with the package."""
