"""Exercises made of pieces: some elements of a list or text, each changed, all brought together."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.exercises.exercise import Exercise, Parameter
from training.exercises.pieces import FILTERS, FOLDS, MAPS, Filter, Fold, Kind, Map

_NOUNS: dict[Kind, tuple[str, str]] = {
    "int": ("numbers", "数"),
    "word": ("words", "单词"),
    "char": ("characters", "字符"),
}
_NAMES: dict[Kind, tuple[str, ...]] = {
    "int": ("numbers", "values", "nums", "data"),
    "word": ("words", "names", "items", "lines"),
    "char": ("text", "line", "message"),
}
_ELEMENTS: dict[Kind, tuple[str, ...]] = {
    "int": ("number", "value", "n", "x"),
    "word": ("word", "item", "w"),
    "char": ("char", "c", "letter"),
}
_TYPES: dict[Kind, str] = {"int": "list[int]", "word": "list[str]", "char": "str"}


@dataclass(frozen=True)
class Chain:
    """Which elements, what becomes of each, what of all."""

    kind: Kind
    taken: Filter | None
    changed: Map | None
    fold: Fold


def chains() -> Iterator[Chain]:
    """Yield every chain that says something: at least two pieces, and of fitting kinds."""
    for kind in _NOUNS:
        filters = [None, *(one for one in FILTERS if one.kind == kind)]
        maps = [None, *(one for one in MAPS if one.kind == kind)]
        for taken, changed, fold in itertools.product(filters, maps, FOLDS):
            ends = changed.into if changed else kind
            counts = changed is not None and fold.name == "count"  # the change would be lost
            if fold.kind in (ends, "any") and (taken or changed) and not counts:
                yield Chain(kind, taken, changed, fold)


def exercise(chain: Chain, draw: random.Random) -> Exercise:
    """Word and spell a chain; names, numbers and the way it is solved are drawn."""
    source, element = draw.choice(_NAMES[chain.kind]), draw.choice(_ELEMENTS[chain.kind])
    taken = chain.taken
    parameters = [Parameter(source, _TYPES[chain.kind])]
    constant: Any = draw.choice(taken.ks) if taken and taken.ks else None
    spelt = str(constant)
    if taken and taken.parameter and draw.random() < 0.4:
        spelt = taken.parameter
        parameters.append(Parameter(spelt, "str" if isinstance(constant, str) else "int"))
    given = constant.strip("'") if isinstance(constant, str) else constant
    return Exercise(
        name=_name(chain, draw),
        parameters=tuple(parameters),
        returns=_returns(chain),
        english=_asked(_VERBS["en"], _english(chain, spelt, source, draw), "."),
        chinese=_asked(_VERBS["zh"], _chinese(chain, spelt, source, draw), "。"),
        bodies=tuple(_bodies(chain, source, element, spelt)),
        reference=_reference(chain, given, len(parameters) > 1),
        inputs=_inputs(chain.kind, given if len(parameters) > 1 else None, draw),
    )


def _asked(verbs: tuple[str, ...], phrase: str, stop: str) -> tuple[str, ...]:
    return tuple(f"{verb}{phrase}{stop}" for verb in verbs)


_VERBS = {"en": ("Return ", "Return ", "Compute ", "Find "), "zh": ("返回", "返回", "计算", "求")}


def _name(chain: Chain, draw: random.Random) -> str:
    parts = [piece.name for piece in (chain.taken, chain.changed) if piece]
    fold = "" if chain.fold.name == "list" else chain.fold.name
    of = draw.choice(("_", "_of_")) if fold else ""
    body = f"{fold}{of}{'_'.join(parts)}"
    return draw.choice(("", "", "get_", "find_", "compute_")) + body


def _returns(chain: Chain) -> str:
    if chain.fold.returns != "list":
        return "" if chain.fold.returns == "object" else chain.fold.returns
    ends = chain.changed.into if chain.changed else chain.kind
    return "list[int]" if ends == "int" else "list[str]"


def _english(chain: Chain, k: str, source: str, draw: random.Random) -> str:
    noun = _NOUNS[chain.kind][0]
    some = (chain.taken.en if chain.taken else "{n}").format(n=noun, k=k)
    where = draw.choice((f"in {source}", f"in `{source}`", f"of {source}"))
    counted = chain.fold.name == "count"
    phrase = f"{some} {where}" if counted else f"the {some} {where}"
    if chain.changed:
        phrase = chain.changed.en.format(p=phrase)
    return chain.fold.en.format(p=phrase)


def _chinese(chain: Chain, k: str, source: str, draw: random.Random) -> str:
    noun = _NOUNS[chain.kind][1]
    some = chain.taken.zh.format(n=noun, k=k) if chain.taken else noun
    kind = "字符串" if chain.kind == "char" else "列表"
    where = draw.choice((f"{kind} {source} 中", f"{source} 中", f"{kind}中"))
    phrase = f"{where}{draw.choice(('所有', '的', '全部'))}{some}"
    if chain.changed:
        phrase = chain.changed.zh.format(p=phrase)
    return chain.fold.zh.format(p=phrase)


def _bodies(chain: Chain, source: str, element: str, k: str) -> Iterator[str]:
    """Yield ways to write it: at once, step by step, and in two steps."""
    changed = chain.changed.code.format(x=element) if chain.changed else element
    condition = chain.taken.code.format(x=element, k=k) if chain.taken else ""
    only = f" if {condition}" if condition else ""
    generator = f"{changed} for {element} in {source}{only}"
    fold = chain.fold
    if fold.once:
        fields = {"g": generator, "x": element, "s": source, "if": only}
        yield f"return {fold.once.format(**fields)}"
    before, step, after = fold.steps
    if before:
        step = step.format(e=changed)
        if condition:
            step = f"if {condition}:\n{indented(step)}"
        loop = f"for {element} in {source}:\n{indented(step)}"
        yield f"{before.format()}\n{loop}\n{after}"
    if fold.once and condition and chain.changed:
        chosen = f"chosen = [{element} for {element} in {source}{only}]"
        fields = {"g": f"{changed} for {element} in chosen", "x": element, "s": "chosen", "if": ""}
        yield f"{chosen}\nreturn {fold.once.format(**fields)}"


def indented(text: str) -> str:
    """Return lines one step deeper."""
    return "\n".join(f"    {line}" for line in text.split("\n"))


def _reference(chain: Chain, constant: Any, asked: bool) -> Any:
    """Return what the pieces' own functions make of arguments: the judge of the code."""

    def answer(elements: Any, k: Any = None) -> Any:
        limit = k if asked else constant
        kept = [one for one in elements if not chain.taken or chain.taken.holds(one, limit)]
        values = [chain.changed.value(one) for one in kept] if chain.changed else kept
        return chain.fold.value(values)

    return answer


_WORDS = (
    "apple", "Banana", "sky", "reading", "42", "level", "", "Tests", "played", "key", "sea",
    "Moon", "7", "story", "ocean", "rows", "echo", "ab", " fig ", "Data",
)  # fmt: skip
_TEXTS = ("Hello, World! 42", "a+b=c", "", "Rain in May; 3 days.", "ABC abc", "x9 Y8 z7")


def _inputs(kind: Kind, k: Any, draw: random.Random) -> tuple[tuple[Any, ...], ...]:
    """Return arguments to try: short enough to be shown, empty ones last."""
    found: list[Any] = []
    for _ in range(5):
        if kind == "int":
            found.append([draw.randrange(-30, 100) for _ in range(draw.randrange(3, 7))])
        elif kind == "word":
            found.append(draw.sample(_WORDS, draw.randrange(3, 6)))
    found += draw.sample(_TEXTS, 5) if kind == "char" else [[]]
    return tuple((one,) if k is None else (one, k) for one in found)
