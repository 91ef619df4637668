"""Reading chinese-poetry: regulated verse by form, couplets, and passages of everything else."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from training.skytext.pieces import Piece

SHELVES = ("全唐诗", "宋词", "元曲", "五代诗词", "曹操诗集", "纳兰性德", "诗经", "楚辞", "论语",
           "四书五经", "幽梦影", "蒙学")  # fmt: skip
"""Folders that are read; the others repeat these (rank, strains, 御定全唐詩) or are code."""
_NOT_TEXT = re.compile(r"author|intro|/error/|wenzimengqiu|baijiaxing|surname")
PARALLEL = ("声律启蒙", "增广贤文")
"""Primers whose sentences are couplets."""
LONGEST_TITLE = 12
"""Characters; longer titles tell an occasion, which nobody would ask for."""

_HAN = re.compile(r"[㐀-鿿]+")
_CLAUSE = re.compile(r"[，。？！；、：,.?!;:\s]+")
_NOTE = re.compile(r"[（(〔\[【「《].*?[）)〕\]】」》]")
_NUMBER = re.compile(r"(?<=.)其?[一二三四五六七八九十百]+$")
_UNTITLED = re.compile(r"失题|阙题|无题|^句$|□|[^㐀-鿿]")


def wanted(path: str, size: int) -> bool:
    """Want the JSON files of the shelves."""
    named = path.startswith(SHELVES) and path.endswith(".json") and not _NOT_TEXT.search(path)
    return named and size < 20_000_000


def read(source: str, members: Iterator[tuple[str, bytes]]) -> Iterator[Piece]:
    """Yield poems, couplets and passages, all in simplified script."""
    simplify = simplifier()
    for path, data in members:
        for entry in _entries(json.loads(simplify(data.decode("utf-8")))):
            title = str(entry.get("title", ""))
            lines = [line.strip() for line in _lines(entry) if line.strip()]
            yield from poem(title, lines, source, path)
            if any(primer in path for primer in ("shenglvqimeng", "zengguangxianwen")):
                for line in lines:
                    yield from (Piece("couplet", *pair, source, path) for pair in parallels(line))


@functools.cache
def simplifier() -> Callable[[str], str]:
    """Return the function from traditional to simplified script."""
    from opencc import OpenCC

    convert: Callable[[str], str] = OpenCC("t2s").convert
    return convert


def poem(title: str, lines: list[str], source: str, path: str) -> Iterator[Piece]:
    """Yield a poem's pieces: itself, if it is regulated, with its couplets; else a passage."""
    clauses = [clause for clause in _CLAUSE.split("".join(lines)) if clause]
    if not clauses or not all(_HAN.fullmatch(clause) for clause in clauses):
        if clauses and "□" not in "".join(lines):
            yield Piece("passage", "", "\n".join(lines), source, path)
        return
    lengths = set(map(len, clauses))
    if len(clauses) in (4, 8) and lengths in ({5}, {7}):
        yield Piece(f"poem{lengths.pop()}", heading(title), layout(clauses), source, path)
        for first in (2, 4) if len(clauses) == 8 else ():
            yield Piece("couplet", clauses[first], clauses[first + 1], source, path)
    else:
        yield Piece("passage", "", "\n".join(lines), source, path)


def layout(clauses: list[str]) -> str:
    """Write clauses as the model is to write them: two a line, a comma and a full stop."""
    pairs = zip(clauses[::2], clauses[1::2], strict=True)
    return "\n".join(f"{first}，{second}。" for first, second in pairs)


def heading(title: str) -> str:
    """Return the telling part of a title, or "" if there is none."""
    title = _NOTE.sub("", title).split("·")[-1]
    title = _NUMBER.sub("", re.sub(r"\s+", "", title))
    return "" if len(title) > LONGEST_TITLE or _UNTITLED.search(title) else title


def parallels(text: str) -> Iterator[tuple[str, str]]:
    """Yield the couplets in a primer's line: `A对B`, and halves of a sentence of equal length."""
    for sentence in re.split(r"[。！？]", text):
        clauses = [clause.strip() for clause in re.split(r"[，；]", sentence)]
        for clause in clauses:
            upper, _, lower = clause.partition("对")
            if upper and len(upper) == len(lower):
                yield upper, lower
        halves = sentence.split("；") if "；" in sentence else sentence.split("，")
        if len(halves) == 2 and "对" not in sentence:
            upper, lower = halves
            if len(upper) == len(lower) > 2 and upper.find("，") == lower.find("，"):
                yield upper, lower


def _entries(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object that holds lines of its own, however deep it lies."""
    if isinstance(value, list):
        for each in value:
            yield from _entries(each)
    elif isinstance(value, dict):
        if next(iter(_lines(value)), ""):
            yield value
        else:
            yield from _entries([each for each in value.values() if isinstance(each, list | dict)])


def _lines(entry: dict[str, Any]) -> list[str]:
    for name in ("paragraphs", "para", "content"):
        value = entry.get(name)
        if isinstance(value, str):
            return value.splitlines()
        if isinstance(value, list) and value and all(isinstance(line, str) for line in value):
            return value
    return []
