"""The programming languages that samples are judged in beside Python, one small module each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from skycode_eval.languages import cpp, go, java, javascript, rust
from skycode_eval.languages.language import Language
from skycode_eval.problem import Problem
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.walls import SandboxError

LANGUAGES: dict[str, Language] = {
    module.LANGUAGE.name: module.LANGUAGE for module in (javascript, java, go, cpp, rust)
}


class LanguageError(SandboxError):
    """A language is not known or its compiler is not here; the message says what to install."""


def find(name: str) -> Language:
    """Return a language whose tools are here, or raise LanguageError."""
    if name not in LANGUAGES:
        known = ", ".join(["python", *LANGUAGES])
        raise LanguageError(f"there is no language {name!r}; there are {known}")
    language = LANGUAGES[name]
    if language.locate() is None:
        raise LanguageError(language.missing())
    return language


def limits(problem: Problem, base: Limits) -> Limits:
    """Return the limits on a problem's samples, given those on a usual sample in Python."""
    bounds = replace(
        base,
        processor_seconds=base.processor_seconds * problem.effort,
        seconds=base.seconds * problem.effort,
    )
    return bounds if problem.language == "python" else find(problem.language).limits(bounds)


def roots(names: Iterable[str]) -> list[str]:
    """Return the folders that the tools of these languages need to read."""
    found: dict[str, None] = {}
    for name in sorted(set(names) - {"python"}):
        tools = find(name).locate()
        found |= dict.fromkeys(tools.roots if tools else ())
    return list(found)
