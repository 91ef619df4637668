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
    draft = replace(draft, text=unified(draft.text))
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
        if len(kept) < len(draft.text) and draft.text.startswith(kept):
            draft = replace(draft, finish="stop")  # what was still growing is gone
        draft = replace(draft, text=kept) if kept is not draft.text else draft
    return draft.text
