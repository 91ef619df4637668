"""Behaviour as data: every heading of `tests/cases/<language>.md` is one test.

Under a heading stands a file with its cursor `‸`, then any of these fenced blocks:

- `outline`: facts about the cursor, as `key: value` lines;
- `prompt N`: what the model is shown within N tokens, as prefix, `‸` and suffix;
- `says`: the model's words, followed by `insert`: what the user is offered for them (empty:
  nothing), and, where text is replaced, `replace`: that text.

`pytest --update` rewrites the expected blocks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from skycode_ls.features.complete import finish
from skycode_ls.features.context import plan
from skycode_ls.syntax.grammar import parse
from skycode_ls.syntax.languages import LANGUAGES, Language, language_of
from skycode_ls.syntax.outline import Outline, outline
from skycode_ls.text import Completion, Snapshot

CASES = Path(__file__).parent / "cases"
CURSOR = "‸"


@dataclass(frozen=True)
class Block:
    """A fenced block: the words after its fence, its text, and its lines in the file."""

    info: str
    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Case:
    """One heading and the blocks under it; the first block is the document."""

    path: Path
    name: str
    blocks: tuple[Block, ...]

    @property
    def snapshot(self) -> Snapshot:
        language = language_of(self.blocks[0].info)
        before, after = self.blocks[0].text.split(CURSOR)
        path = f"src/example{language.extensions[0]}"
        return Snapshot(before + after, len(before), self.blocks[0].info, path)

    def block(self, kind: str) -> Block | None:
        return next((one for one in self.blocks[1:] if one.info.split()[0] == kind), None)


def read(path: Path) -> Iterator[Case]:
    name, blocks, fence, start = "", list[Block](), "", 0
    lines = path.read_text("utf-8").split("\n")
    for number, line in enumerate(lines):
        if not fence and line.startswith("## "):
            if name:
                yield Case(path, name, tuple(blocks))
            name, blocks = line[3:].strip(), []
        elif not fence and line.startswith("```"):
            fence, start = line, number + 1
        elif fence and line == "```":
            blocks.append(Block(fence[3:], "\n".join(lines[start:number]), start, number))
            fence = ""
    if name:
        yield Case(path, name, tuple(blocks))


def all_cases() -> list[Case]:
    return [case for path in sorted(CASES.glob("*.md")) for case in read(path)]


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: f"{case.path.stem}: {case.name}")
def test_case(case: Case, request: pytest.FixtureRequest) -> None:
    actual = {block: seen(case, block) for block in case.blocks[1:] if block.info != "says"}
    if request.config.getoption("--update"):
        rewrite(case, actual)
        return
    assert actual, "the case expects nothing"
    for block, text in actual.items():
        assert text == block.text, f"{block.info} of {case.name!r} in {case.path.name}"


def seen(case: Case, block: Block) -> str:
    """Return what the code makes of the case, in the words of an expectation block."""
    snapshot = case.snapshot
    around = outline(snapshot)
    kind, *options = block.info.split()
    if kind == "outline":
        keys = [line.partition(":")[0] for line in block.text.split("\n")]
        return "\n".join(f"{key}: {fact(around, key)}".rstrip() for key in keys)
    if kind == "prompt":
        prompt = plan(snapshot, around, int(options[0]))
        return f"{prompt.prefix}{CURSOR}{prompt.suffix}"
    says = case.block("says")
    assert says, f"`{kind}` needs a `says` block"
    completion = Completion(says.text, 1, "stop", 0.0)
    offer = finish(snapshot, around, completion, around.multi_line)
    if kind == "insert":
        return offer.text if offer else ""
    assert kind == "replace", f"there is no block called {kind!r}"
    return snapshot.text[offer.start : offer.end] if offer else ""


def fact(around: Outline, key: str) -> str:
    """Spell one fact of an outline: names for definitions, JSON where spaces matter."""
    if key in ("function", "class"):
        definition = around.function if key == "function" else around.cls
        return definition.name if definition else "-"
    if key == "siblings":
        return ", ".join(one.name for one in around.siblings) or "-"
    if key == "docs":
        return " | ".join(one.doc for one in around.siblings if one.doc) or "-"
    if key == "imports":
        return " | ".join(" ".join(text.split()) for text in around.imports) or "-"
    if key == "signature":
        return around.function.signature if around.function else "-"
    value = getattr(around, key)
    if key in ("indent", "comment") or isinstance(value, bool):
        return json.dumps(value, ensure_ascii=False)
    return str(value) or "-"


def rewrite(case: Case, actual: dict[Block, str]) -> None:
    now = next(again for again in read(case.path) if again.name == case.name)
    lines = case.path.read_text("utf-8").split("\n")
    texts = list(actual.values())
    expected = [block for block in now.blocks[1:] if block.info != "says"]
    for block, text in reversed(list(zip(expected, texts, strict=True))):
        lines[block.start : block.end] = text.split("\n") if text else []
    case.path.write_text("\n".join(lines), "utf-8")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)
def test_every_language_has_cases(language: Language) -> None:
    path = CASES / f"{language.query}.md"
    assert path.exists(), f"write tests/cases/{language.query}.md"
    cases = list(read(path))
    names = [case.name for case in cases]
    assert len(set(names)) == len(names), "two cases have the same heading"
    facts = [case for case in cases if case.block("outline")]
    assert len(facts) >= 6, f"{language.name} needs at least 6 cases with an `outline`"
    offers = [case for case in cases if case.block("says")]
    assert len(offers) >= 5, f"{language.name} needs at least 5 cases with `says` and `insert`"
    naturals = {outline(case.snapshot).natural for case in cases}
    assert {"zh", "en"} <= naturals, "comments in both languages must drive completion"
    assert any(is_broken(case, language) for case in facts), "broken code is the normal case"
    assert any(re.search(r"[\u4e00-\u9fff]", case.blocks[0].text) for case in offers)


def is_broken(case: Case, language: Language) -> bool:
    tree = parse(case.snapshot.text.encode(), language.grammar)
    return tree is None or tree.root_node.has_error


def test_every_case_file_belongs_to_a_language() -> None:
    known = {language.query for language in LANGUAGES}
    assert {path.stem for path in CASES.glob("*.md")} == known
