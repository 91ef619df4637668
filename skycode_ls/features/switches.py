"""Whether to answer at all, as far as settings and the document's language tell."""

from __future__ import annotations

from typing import Literal

from skycode_ls.settings import Settings
from skycode_ls.syntax.languages import language_of
from skycode_ls.text import Snapshot

Refusal = Literal[
    "", "off", "snoozed", "language", "manual", "comments", "strings", "code", "pinyin"
]
"""Why nothing is offered, or nothing."""

GUARDS = ("pinyin",)
"""The refusals that nobody switched on."""


def switched_off(
    snapshot: Snapshot, settings: Settings, automatic: bool, snoozed: bool = False
) -> Refusal:
    """Tell which switch forbids an answer, as far as can be told without reading the code."""
    if not settings.enable:
        return "off"
    language = language_of(snapshot.language, snapshot.path).id
    if {snapshot.language, language} & set(settings.disabled_languages):
        return "language"
    if automatic and snoozed:
        return "snoozed"
    return "manual" if automatic and settings.manual_only else ""
