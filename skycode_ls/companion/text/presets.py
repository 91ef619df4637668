"""What can be asked for: one registry of presets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from skycode_ls.companion.text import forms
from skycode_ls.companion.text.cleaning import first_line
from skycode_ls.companion.text.forms import Check
from skycode_ls.companion.text.parameters import Parameters
from skycode_ls.messages import Locale, SkyError, say

Checker = Callable[[str, str], tuple[Check, ...]]
"""Given the prompt and the answer, tells what is right and wrong in the answer's form."""


@dataclass(frozen=True)
class Preset:
    """A kind of text; its words for people are in the messages text.preset.NAME and ….help.

    What chat models are told, and what others are shown, is in `instructions.py`.
    """

    name: str
    parameters: Parameters
    tasks: tuple[str, ...] = ()
    """Of skytext-nano: one, or for translation that into English and that into Chinese."""
    ends: tuple[str, ...] = ()
    """What ends the answer of a model that only goes on with texts."""
    labels: tuple[str, ...] = ()
    """What models put in front of an answer, and nobody wants."""
    fenced: bool = False
    """Whether the answer is wanted without the fence that models put around it."""
    check: Checker | None = None
    tidy: Callable[[str], str] | None = None
    """Brings the whole answer into the form that is checked; such an answer is not streamed."""
    tries: int = 1
    """How often the answer is drawn anew until its form is right."""
    may_be_empty: bool = False
    """Whether it can be asked for without a prompt."""
    shortens: bool = False
    """Whether a prompt that is too long is cut rather than refused."""

    def title(self, locale: Locale) -> str:
        """Name the preset."""
        return say(f"text.preset.{self.name}", locale)

    def task(self, to: str) -> str:
        """Return the task of skytext-nano for an answer in a language; "" if there is none."""
        return self.tasks[to == "zh"] if len(self.tasks) == 2 else "".join(self.tasks)

    def help(self, locale: Locale) -> str:
        """Tell what the prompt is and what the answer will be."""
        return say(f"text.preset.{self.name}.help", locale)


def preset(name: object) -> Preset:
    """Return a preset by its name; SkyError text.bad_preset."""
    if not isinstance(name, str) or name not in PRESETS:
        known = ", ".join(PRESETS)
        raise SkyError("text.bad_preset", preset=str(name)[:40], known=known)
    return PRESETS[name]


TRIES = 8
"""Draws of verse and couplets, at most."""

_VERSE = Parameters(generate_length=128, top_p=0.9, top_k=50, temperature=0.9, min_len=4)

_ALL = (
    Preset(
        "continue",
        Parameters(temperature=0.8, repetition_penalty=1.1),
        tasks=("continue",),
        labels=("续写：", "续写:", "Continuation:"),
    ),
    Preset(
        "dialogue",
        Parameters(repetition_penalty=1.1),
        ends=("\n用户：", "\nUser:"),
        labels=("助手：", "助手:", "Assistant:"),
    ),
    Preset(
        "translate",
        Parameters(generate_length=512, temperature=0.0),
        tasks=("zh2en", "en2zh"),
        ends=("\n",),
        labels=("译文：", "译文:", "翻译：", "Translation:", "英文：", "中文：", "English:"),
    ),
    Preset(
        "style",
        Parameters(generate_length=512),
        ends=("\n\n",),
        labels=("改写：", "改写:", "改写后：", "Rewritten:"),
    ),
    Preset(
        "reason",
        Parameters(generate_length=1024, temperature=0.3, top_p=0.95),
        ends=("\n问：", "\nQuestion:"),
    ),
    Preset(
        "poem5",
        _VERSE,
        tasks=("poem5",),
        ends=("\n\n", "《"),
        check=lambda _prompt, text: forms.verse(text, 5),
        tidy=forms.laid_out,
        tries=TRIES,
        may_be_empty=True,
    ),
    Preset(
        "poem7",
        _VERSE,
        tasks=("poem7",),
        ends=("\n\n", "《"),
        check=lambda _prompt, text: forms.verse(text, 7),
        tidy=forms.laid_out,
        tries=TRIES,
        may_be_empty=True,
    ),
    Preset(
        "couplet",
        Parameters(generate_length=64, top_k=50, temperature=0.8),
        tasks=("couplet",),
        ends=("\n",),
        labels=("下联：", "下联:", "下联是：", "Lower line:"),
        check=forms.couplet,
        tidy=first_line,
        tries=TRIES,
    ),
    Preset(
        "comment",
        Parameters(generate_length=320, temperature=0.2),
        ends=("\n\n\n",),
        fenced=True,
    ),
    Preset(
        "commit",
        Parameters(generate_length=200, temperature=0.2),
        ends=("\ndiff --git",),
        labels=("Commit message:", "提交说明：", "提交说明:"),
        fenced=True,
        check=lambda _prompt, text: forms.subject(text),
        shortens=True,
    ),
    Preset("explain", Parameters(generate_length=640, temperature=0.3, top_p=0.95)),
)

PRESETS: dict[str, Preset] = {one.name: one for one in _ALL}
"""Every preset by its name, in the order in which people are shown them."""
