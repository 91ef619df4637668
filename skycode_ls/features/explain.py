"""A trace in people's words: each stage, its decision and what it did, in their language."""

from __future__ import annotations

from dataclasses import dataclass

from skycode_ls.features.trace import Stage, Trace
from skycode_ls.messages import Locale, say

_LONGEST = 60
"""Code points of a text that are shown in a message."""


@dataclass(frozen=True)
class Told:
    """One stage for people; `name` and `decision` are the words that programs read."""

    name: str
    decision: str
    stage: str
    done: str
    text: str
    ms: float


def told(trace: Trace, locale: Locale) -> list[Told]:
    """Return every stage in the words of `locale`."""
    return [_told(stage, locale) for stage in trace.stages]


def reason(trace: Trace, locale: Locale) -> str:
    """Say in one sentence which stage decided."""
    if trace.ending is None:
        return say("explain.nothing", locale)
    last = _told(trace.ending, locale)
    return say("explain.last", locale, stage=last.stage, text=last.text)


def _told(stage: Stage, locale: Locale) -> Told:
    kind, _, name = stage.name.partition(".")
    heading = say(f"explain.stage.{kind}", locale, name=name)
    done = say(f"explain.decision.{stage.decision}", locale)
    return Told(stage.name, stage.decision, heading, done, _text(stage, locale), round(stage.ms, 2))


def _text(stage: Stage, locale: Locale) -> str:
    values = dict(stage.values)
    if stage.name.startswith("filter."):
        return _filtered(stage, locale)
    if stage.name in ("switch", "guard"):
        return say(f"explain.{stage.name}.{values['which']}", locale)
    if stage.name == "cache":
        return say(f"explain.cache.{stage.decision}", locale, **values)
    if "kind" in values:
        values["kind"] = say(f"explain.kind.{values['kind']}", locale)
    if "finish" in values:
        values["finish"] = say(f"explain.finish.{values['finish']}", locale)
    return say(f"explain.{stage.name}", locale, **values)


def _filtered(stage: Stage, locale: Locale) -> str:
    does = say(stage.name, locale)
    if stage.decision == "passed":
        return does
    before, after = str(stage.values["before"]), str(stage.values["after"])
    if stage.decision == "dropped":
        return say("explain.said", locale, does=does, before=_shown(before))
    start = _first_difference(before, after)
    cut = say("explain.cut", locale, does=does, before="{}", after="{}")
    return cut.format(_shown(before, start), _shown(after, start))


def _first_difference(before: str, after: str) -> int:
    pairs = enumerate(zip(before, after, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(before), len(after)))


def _shown(text: str, start: int = 0) -> str:
    """Return a text on one line, cut around `start`, in quotes."""
    begin = max(0, start - _LONGEST // 3)
    piece = text[begin : begin + _LONGEST].replace("\n", "⏎").replace("\t", "⇥")
    ends = ("…" if begin else "", "…" if len(text) > begin + _LONGEST else "")
    return f"‹{ends[0]}{piece}{ends[1]}›"
