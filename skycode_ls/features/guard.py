"""Whether to answer at this place: switches for kinds of text, and the guard of input methods."""

from __future__ import annotations

from skycode_ls.features.pinyin import composing
from skycode_ls.features.switches import Refusal
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Snapshot


def unwelcome(snapshot: Snapshot, around: Outline, settings: Settings, automatic: bool) -> Refusal:
    """Tell why a completion is not wanted at this place of the code."""
    if around.kind in ("comment", "docstring"):
        if not settings.in_comments:
            return "comments"
    elif around.kind == "string":
        if not settings.in_strings:
            return "strings"
    elif not settings.in_code:
        return "code"
    return "pinyin" if automatic and composing(snapshot, around) else ""
