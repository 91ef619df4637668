"""The white space that lines begin with, made to fit the file."""

from __future__ import annotations

from skycode_ls.features.block import Block
from skycode_ls.features.draft import Draft
from skycode_ls.syntax.layout import leading, unit_of


def indented(draft: Draft) -> str:
    """Indent the first line once, the others relative to it, with the file's tabs or spaces."""
    text = _first(draft.text, draft.snapshot.line_prefix, draft.around.indent)
    if "\n" not in text:
        return text
    lines = text.split("\n")
    shift = draft.around.indent if _shift(lines, draft) else ""
    tabs = _tabs(draft)
    return "\n".join([lines[0], *(_fitting(line, shift, tabs) for line in lines[1:])])


def _first(text: str, line_prefix: str, indent: str) -> str:
    """Take from the first line the white space that the cursor's line already has."""
    if not line_prefix or line_prefix.strip():
        return text
    lead = text[: len(text) - len(text.lstrip(" \t"))]
    missing = indent[len(line_prefix) :] if indent.startswith(line_prefix) else ""
    return missing + text[len(lead) :] if len(lead) > len(missing) else text


def _shift(lines: list[str], draft: Draft) -> int:
    """Return how many columns the lines below the first are too far to the left."""
    block = Block(draft.snapshot, draft.around)
    for line in lines:
        if block.push(line) is not None:
            break
    return block.shift


def _tabs(draft: Draft) -> tuple[str, str]:
    """Return what to replace in indentation by what; two empty texts where it fits already."""
    unit = unit_of(draft.snapshot.text, draft.around.language)
    shown = draft.around.indent or unit
    if "\t" in shown:
        return "    ", "\t"
    # A file without any indented line shows nothing: the model may choose.
    return (
        ("\t", unit if unit.strip("\t") or not unit else "    ") if shown.strip("\t") else ("", "")
    )


def _fitting(line: str, shift: str, tabs: tuple[str, str]) -> str:
    if not line.strip():
        return line
    lead = leading(line)
    old, new = tabs
    return shift + (lead.replace(old, new) if old else lead) + line[len(lead) :]
