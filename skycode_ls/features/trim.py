"""From the model's raw words to what a person would keep: every filter, one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from skycode_ls.features.draft import Draft, unified
from skycode_ls.features.filters import FILTERS, Filter
from skycode_ls.features.trace import Decision, Recorder


def trim(
    draft: Draft, recorder: Recorder | None = None, filters: Mapping[str, Filter] = FILTERS
) -> str:
    """Return what the filters leave of a draft, empty if one of them drops it."""
    if (text := unified(draft.text)) is not draft.text:
        draft = replace(draft, text=text)
    for name, keeps in filters.items():
        kept = keeps(draft)
        same = kept is draft.text
        dropped = not same and not (kept or "").strip() and (kept is None or draft.text.strip())
        if recorder is not None:
            changed = not same and (kept or "").rstrip() != draft.text.rstrip()
            decision: Decision = "dropped" if dropped else "changed" if changed else "passed"
            recorder.note(f"filter.{name}", decision, before=draft.text, after=kept or "")
        if kept is None or dropped:
            return ""
        if not same:
            cut = len(kept) < len(draft.text) and draft.text.startswith(kept)
            # Of what was cut nothing is still growing.
            draft = replace(draft, text=kept, finish="stop" if cut else draft.finish)
    return draft.text
