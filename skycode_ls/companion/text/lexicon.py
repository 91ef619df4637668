"""The lexicon of skytext-nano-translator: terms that first drafts of translations are made of."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from skycode_ls.companion.text.names import hide, hide_known, show
from skycode_ls.messages import SkyError

FILE = "lexicon.json"
LONGEST = {"en2zh": 4, "zh2en": 12}
"""Units of an entry, at most: English words, Chinese characters."""
_UNITS = {
    "en2zh": re.compile(r"[A-Za-z]+(?:'[a-z]+)?|\d+|[^\sA-Za-z\d]"),
    "zh2en": re.compile(r"[A-Za-z0-9_]+|\S"),
}
_NARROW = str.maketrans("，。：；！？（）“”‘’、《》", ',.:;!?()""\'\',""')
_WIDE = str.maketrans(",.:;!?()", "，。：；！？（）")


TERMS = "鹤雁鸦莺蝶蝉枫柳菊荷莲桂杏梧棠萍苔箫笙樽舟鸥霞岚"
"""What stands for the first term of a draft, the second …: tokens rare in technical texts."""
_EDGE = "\0"
"""Stands for a moment where a sign was."""
_TOGETHER = re.compile(rf"(?<=[A-Za-z0-9]){_EDGE}+(?=[A-Za-z0-9])")
CAPITAL = "^"
"""Stands before the sign of a term that begins with a capital letter."""


@dataclass(frozen=True)
class Ready:
    """A text as a model is given it: with signs for its `names`, and a draft beside it.

    In the draft a sign stands before each of the `terms`: a model that wants one says its sign.
    """

    task: str
    given: str
    draft: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)

    def show(self, answer: str) -> str:
        """Return an answer with words in the place of signs."""
        return self._said(self.worded(answer))

    def worded(self, answer: str) -> str:
        """Return an answer with terms in the place of their signs; names keep theirs."""

        def word(sign: re.Match[str]) -> str:
            term = self.terms[sign[2]]
            return f"{_EDGE}{term[:1].upper() + term[1:] if sign[1] else term}{_EDGE}"

        signs = rf"(\{CAPITAL}?)([{''.join(self.terms)}])"
        return re.sub(signs, word, answer) if self.terms else answer

    def hide(self, answer: str) -> str:
        """Return an answer with signs in the place of words, as a model learns to say it."""
        answer = hide_known(self.names, answer)
        for sign, term in sorted(self.terms.items(), key=lambda one: -len(one[1])):
            answer = _hidden(sign, term, answer)
        return answer

    def plain(self) -> str:
        """Return the draft as people may read it."""
        return self._said(self.bare())

    def bare(self) -> str:
        """Return the draft without the signs of its terms; names keep theirs."""
        signs = f"[{''.join(self.terms)}] ?"
        return re.sub(signs, _EDGE, self.draft) if self.terms else self.draft

    def _said(self, text: str) -> str:
        """Return a text with its names; what is Latin in Chinese is not written together."""
        edged = {sign: f"{_EDGE}{name}{_EDGE}" for sign, name in self.names.items()}
        text = show(edged, text)
        if self.task == "en2zh":
            text = _TOGETHER.sub(" ", text)
        return text.replace(_EDGE, "")


def _hidden(sign: str, term: str, text: str) -> str:
    """Put a sign in the place of a term's first occurrence; an English one may have an ending."""
    if not term.isascii():
        return text.replace(term, sign, 1)
    found = re.search(rf"(?<![A-Za-z]){re.escape(term)}(?=[a-z]{{0,3}}(?![A-Za-z]))", text, re.I)
    if found is None:
        return text
    capital = CAPITAL if found[0][0].isupper() and term[0].islower() else ""
    return f"{text[: found.start()]}{capital}{sign}{text[found.end() :]}"


class Lexicon:
    """Translations of words and short terms in both directions."""

    def __init__(self, tables: Mapping[str, Mapping[str, str]]) -> None:
        """`tables` holds for en2zh and zh2en what `key` makes of a term, and its translation."""
        self._tables = tables

    @classmethod
    def read(cls, folder: Path) -> Lexicon:
        """Read a model's lexicon; SkyError model.missing_file or model.bad_description."""
        path = folder / FILE
        try:
            tables = json.loads(path.read_text(encoding="utf-8"))
            return cls({task: _checked(tables[task]) for task in LONGEST})
        except FileNotFoundError as error:
            raise SkyError("model.missing_file", name=folder.name, file=path) from error
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            raise SkyError("model.bad_description", file=path, error=repr(error)) from error

    def ready(self, task: str, text: str) -> Ready:
        """Hide the names of a text and make a draft of the rest."""
        table = self._tables[task]
        given, names = hide(task, text, lambda name: name.lower() in table)
        draft, terms = self._draft(task, given)
        return Ready(task, given, draft, names, terms)

    def _draft(self, task: str, text: str) -> tuple[str, dict[str, str]]:
        """Put a text together from the longest terms that are known, from its start.

        Return it and its parts by sign, what is not known among them; a single character has none.
        """
        free = [sign for sign in TERMS if sign not in text]
        terms: dict[str, str] = {}
        found, table = list(_UNITS[task].finditer(text)), self._tables[task]
        units = [match[0].lower() for match in found]
        at, said = 0, ""
        while at < len(units):
            for end in range(min(len(units), at + LONGEST[task]), at, -1):
                known = table.get(key(task, units[at:end]))
                if known is not None:
                    break
            else:
                end, known = at + 1, found[at][0]
            apart = at > 0 and found[at - 1].end() < found[at].start()
            if len(known) > 1 and len(terms) < len(free):
                terms[sign := free[len(terms)]] = known
                known = f"{sign} {known}" if task == "zh2en" else f"{sign}{known}"
            said = _JOIN[task](said, known, apart) if known else said
            at = end
        return said, terms


def ready(folder: Path, task: str, given: str) -> Ready:
    """Return a text as a model of this folder is given it; the errors of `Lexicon.read`."""
    if task not in LONGEST:
        return Ready(task, given)
    path = folder / FILE
    changed = path.stat().st_mtime_ns if path.exists() else 0
    return _read(folder, changed).ready(task, given)


@lru_cache(maxsize=1)
def _read(folder: Path, _changed: int) -> Lexicon:
    return Lexicon.read(folder)


def split(task: str, text: str) -> list[str]:
    """Return the units that entries are made of: English words, Chinese characters, marks."""
    return [unit.lower() for unit in _UNITS[task].findall(text)]


def key(task: str, units: Sequence[str]) -> str:
    """Return under what a run of units is found."""
    return " ".join(units) if task == "en2zh" else "".join(units)


def _checked(table: Mapping[str, str]) -> dict[str, str]:
    if not all(isinstance(said, str) for said in table.values()):
        raise TypeError("a translation is no text")
    return dict(table)


def _chinese(said: str, part: str, apart: bool) -> str:
    """Put a Chinese part behind others: no blank but between what is not Chinese on both sides."""
    part = part.translate(_WIDE) if len(part) == 1 else part
    latin = said[-1:].isascii() and part[:1].isascii() and said
    return f"{said} {part}" if latin and (apart or (said + part).isalnum()) else said + part


def _english(said: str, part: str, apart: bool) -> str:
    """Put an English part behind others, with a blank between words."""
    part = part.translate(_NARROW) if len(part) == 1 else part
    word = (said[-1:].isalnum() or said[-1:] in ",.:;!?)\"'") and part[:1].isalnum()
    return f"{said} {part}" if said and (word or apart) else said + part


_JOIN = {"en2zh": _chinese, "zh2en": _english}
