"""Licence headers: the same words above a million files teach nothing but themselves."""

from __future__ import annotations

import re

_NOTICE = re.compile(
    r"copyright|licen[sc]ed? |SPDX-|all rights reserved|版权|许可|permission is hereby|@license"
    r"|\(c\) *(19|20)\d\d",
    re.IGNORECASE,
)
_FIRST_LINES = re.compile(r"(#!.*\n)?(#.*coding[:=].*\n)?")
_HASH = re.compile(r"\s*((?:#(?!!).*\n)+)")
_LINE_COMMENT = re.compile(r"\s*((?://.*\n)+)")
_BLOCK_COMMENT = re.compile(r"\s*(/\*.*?\*/[ \t]*\n?)", re.DOTALL)


def without_licence(text: str, language: str) -> str:
    """Drop the comment blocks at the top that state rights; keep a shebang and all else."""
    start = _FIRST_LINES.match(text)
    kept, rest = (start.group(), text[start.end() :]) if start else ("", text)
    while block := _leading_comment(rest, language):
        if not _NOTICE.search(block.group(1)):
            break
        rest = rest[block.end() :]
    return kept + rest.lstrip("\n")


def _leading_comment(text: str, language: str) -> re.Match[str] | None:
    if language in ("python", "shell"):
        return _HASH.match(text)
    return _BLOCK_COMMENT.match(text) or _LINE_COMMENT.match(text)
