"""How much of the text belongs at the cursor: one line, one block, one node of the syntax tree."""

from __future__ import annotations

from skycode_ls.features.block import Block
from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.brackets import first_unmatched
from skycode_ls.syntax.extent import end_of_block


def finished_lines(draft: Draft) -> str:
    """Drop a last line that the token limit or the deadline cut, unless there is no other."""
    if draft.finish not in ("length", "late") or "\n" not in draft.text.strip():
        return draft.text
    return draft.text.rpartition("\n")[0]


def one_line(draft: Draft) -> str:
    """Keep the rest of the cursor's line where more would not fit."""
    if draft.multi_line and not draft.snapshot.line_suffix.strip():
        return draft.text
    return draft.text.partition("\n")[0]


def one_block(draft: Draft) -> str:
    """Keep the lines of one block, by indentation, brackets and blank lines."""
    lines = draft.text.split("\n")
    block = Block(draft.snapshot, draft.around)
    for index, line in enumerate(lines):
        last = draft.growing and index == len(lines) - 1
        if last and block.ends_before(line):
            return "\n".join(lines[:index])
        keep = block.push(line, growing=last)
        if keep is not None:
            part = _before_closer(line) if keep == index and block.closed else ""
            return "\n".join([*lines[:keep], part] if part.strip() else lines[:keep])
    return draft.text


def _before_closer(line: str) -> str:
    """Return what a line says before the bracket that ends the block."""
    return line[: first_unmatched(line)].rstrip()


def one_node(draft: Draft) -> str:
    """End where the syntax tree says that the cursor's block ends, if it can tell."""
    if not draft.text.strip() or draft.around.kind not in ("code", "comment"):
        return draft.text
    if not draft.multi_line or draft.snapshot.line_suffix.strip() or draft.growing:
        return draft.text
    end = end_of_block(draft.text, draft.snapshot, draft.around)
    return draft.text if end is None else draft.text[:end]
