"""What somebody asked for, checked before any model is troubled with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from skycode_ls.companion.text.model import chosen, doing
from skycode_ls.companion.text.parameters import Parameters, changed, start
from skycode_ls.companion.text.presets import Preset, preset
from skycode_ls.companion.text.tongue import only_comment, other, written_in
from skycode_ls.messages import Locale, SkyError
from skycode_ls.settings import Settings

LONGEST_PROMPT = 65_536
"""Characters of a prompt: more is a mistake, whatever a model can read."""

ARGUMENTS = ("prompt", "preset", "tier", "model", "parameters", "profile", "to")
"""What can be asked, by name; `to` is the language of the answer."""

TOKENS = ("workDoneToken", "partialResultToken")
"""May stand beside the arguments: who asked wants to follow the progress."""


@dataclass(frozen=True)
class Order:
    """A text to write: `given` is the prompt, `to` the answer's language.

    `insisted` are the parameters that somebody chose: that one has no effect must be told.
    """

    preset: Preset
    given: str
    tier: str
    model: str
    parameters: Parameters
    insisted: frozenset[str]
    to: Locale
    shortened: bool = False


def order(arguments: object, settings: Settings, locale: Locale) -> Order:
    """Read what was asked, by the names in ARGUMENTS; `locale` is that of the person.

    Raises SkyError: text.bad_arguments, text.unknown_argument, text.bad_prompt, text.empty_prompt,
    text.long_prompt, text.no_style, text.bad_language, and those of presets, tiers and parameters.
    """
    if not isinstance(arguments, Mapping):
        raise SkyError("text.bad_arguments", known=", ".join(ARGUMENTS))
    for name in arguments:
        if name not in (*ARGUMENTS, *TOKENS):
            raise SkyError("text.unknown_argument", name=str(name)[:40], known=", ".join(ARGUMENTS))
    asked = {name: value for name, value in arguments.items() if value is not None}
    made = preset(asked.get("preset") or "continue")
    given = _prompt(made, asked.get("prompt", ""))
    tier, model = chosen(settings, asked.get("tier"), asked.get("model"))
    profile = asked.get("profile") or "preset"
    base = start(str(profile)[:40], made.parameters)
    parameters = changed(base, asked.get("parameters"))
    named = asked.get("parameters") or {}
    insisted = frozenset(name for name, value in named.items() if value is not None)
    if profile != "preset":
        insisted |= {"top_k", "repetition_penalty", "min_len"}
    to = _answered_in(made, given, asked.get("to"), locale)
    shortened = len(given) > LONGEST_PROMPT
    model = doing(model, made.name)
    return Order(made, given[:LONGEST_PROMPT], tier, model, parameters, insisted, to, shortened)


def _prompt(made: Preset, given: object) -> str:
    if not isinstance(given, str):
        raise SkyError("text.bad_prompt", value=repr(given)[:60])
    given = given.replace("\r\n", "\n")
    if not given.strip() and not made.may_be_empty:
        raise SkyError("text.empty_prompt", preset=made.name)
    if len(given) > LONGEST_PROMPT and not made.shortens:
        raise SkyError("text.long_prompt", length=len(given), most=LONGEST_PROMPT)
    if made.name == "style" and not _STYLED.match(given):
        raise SkyError("text.no_style")
    return given if made.name == "continue" else given.strip()


_STYLED = re.compile(r"\s*[^:：\n]{1,40}[:：]\s*\S")


def _answered_in(made: Preset, given: str, to: object, locale: Locale) -> Locale:
    """Return the language of the answer: that asked for, else what the task makes likely."""
    if to in ("zh", "en"):
        return "zh" if to == "zh" else "en"
    if to not in (None, ""):
        raise SkyError("text.bad_language", value=str(to)[:40])
    if made.name == "translate" or (made.name == "comment" and only_comment(given)):
        return other(written_in(given))
    if made.name in ("comment", "explain") or not given:
        return locale
    return written_in(given)
