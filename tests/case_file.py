"""Behaviour as data: reading, checking and rewriting `tests/cases/<language>.md`.

Under a heading stands a file with its cursor `‸`, then any of these fenced blocks:

- `outline`: facts about the cursor, as `key: value` lines;
- `prompt N`: what the model is shown within N tokens, as prefix, `‸` and suffix;
- `settings`: options that differ from the defaults, as `key: JSON` lines;
- `asks`: whether a keystroke here asks the model: `yes`, or `no: ` and what forbids it;
- `says`: the model's words, followed by `insert`: what the user is offered for them (empty:
  nothing), by `replace`: the text that is replaced, where there is any, and by `filters`: what
  each filter did that did anything. `says p=0.2` gives the first line that probability,
  `says p=0.2 sure=6:0.9` its first six characters another one, `says rest=0.2` what follows it, and
  `says length` ends the words at the token limit.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from skycode_ls.features.complete import finish, spans_lines
from skycode_ls.features.context import plan
from skycode_ls.features.draft import Draft
from skycode_ls.features.filters import FILTERS, Filter
from skycode_ls.features.guard import unwelcome
from skycode_ls.features.switches import switched_off
from skycode_ls.features.trace import Recorder
from skycode_ls.settings import Settings, merge
from skycode_ls.syntax.languages import language_of
from skycode_ls.syntax.outline import Outline, outline
from skycode_ls.text import Completion, Finish, Piece, Snapshot, Suggestion

CASES = Path(__file__).parent / "cases"
CURSOR = "‸"
GIVEN = ("says", "settings")
"""The blocks that a case is made of; all others are expectations."""


@dataclass(frozen=True)
class Block:
    """A fenced block: the words after its fence, its text, and its lines in the file."""

    info: str
    text: str
    start: int
    end: int

    @property
    def kind(self) -> str:
        return self.info.split()[0]


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

    @property
    def settings(self) -> Settings:
        block = self.block("settings")
        lines = block.text.split("\n") if block else []
        pairs = (line.split(": ", 1) for line in lines)
        settings, problems = merge(Settings(), {key: json.loads(text) for key, text in pairs}, "en")
        assert not problems, problems
        return settings

    @property
    def expectations(self) -> tuple[Block, ...]:
        return tuple(one for one in self.blocks[1:] if one.kind not in GIVEN)

    def block(self, kind: str) -> Block | None:
        return next((one for one in self.blocks[1:] if one.kind == kind), None)

    @property
    def draft(self) -> Draft:
        around, settings = outlined(self.snapshot), self.settings
        return Draft("", self.snapshot, around, spans_lines(around, settings), settings=settings)

    def offer(
        self, recorder: Recorder | None = None, filters: Mapping[str, Filter] = FILTERS
    ) -> Suggestion | None:
        """Return what is offered for the words of the `says` block."""
        says = self.block("says")
        assert says, "`insert`, `replace` and `filters` need a `says` block"
        options = dict(one.partition("=")[::2] for one in says.info.split()[1:])
        assert options.keys() <= {"p", "sure", "rest", "length"}, says.info
        likely = float(options.get("p", 1.0))
        size, _, sure = options.get("sure", "0:1.0").partition(":")
        first, newline, rest = says.text.partition("\n")
        texts = [(first[: int(size)], float(sure)), (first[int(size) :], likely / float(sure))]
        texts += [(newline, 1.0), (rest, float(options.get("rest", 1.0)))]
        said = [Piece(text, 0, math.log(chance)) for text, chance in texts]
        ended: Finish = "length" if "length" in options else "stop"
        completion = Completion(says.text, 1, ended, 0.0, said=tuple(said))
        return finish(self.draft, completion, recorder, filters)


outlined = cache(outline)
"""Every case looks at its outline several times; parsing takes most of the time."""


def read(path: Path) -> Iterator[Case]:
    name, blocks, fence, start = "", list[Block](), "", 0
    lines = path.read_text("utf-8").split("\n")
    for number, line in enumerate(lines):
        mark = "`" * (len(line) - len(line.lstrip("`")))
        if not fence and line.startswith("## "):
            if name:
                yield Case(path, name, tuple(blocks))
            name, blocks = line[3:].strip(), []
        elif not fence and len(mark) >= 3:
            fence, info, start = mark, line[len(mark) :], number + 1
        elif fence and line == fence:
            blocks.append(Block(info, "\n".join(lines[start:number]), start, number))
            fence = ""
    if name:
        yield Case(path, name, tuple(blocks))


def all_cases() -> list[Case]:
    return [case for path in sorted(CASES.glob("*.md")) for case in read(path)]


def seen(case: Case, block: Block) -> str:
    """Return what the code makes of the case, in the words of an expectation block."""
    around = outlined(case.snapshot)
    _, *options = block.info.split()
    if block.kind == "outline":
        keys = [line.partition(":")[0] for line in block.text.split("\n")]
        return "\n".join(f"{key}: {fact(around, key)}".rstrip() for key in keys)
    if block.kind == "prompt":
        prompt = plan(case.snapshot, around, int(options[0]))
        return f"{prompt.prefix}{CURSOR}{prompt.suffix}"
    if block.kind == "asks":
        refusal = switched_off(case.snapshot, case.settings, automatic=True)
        refusal = refusal or unwelcome(case.snapshot, around, case.settings, automatic=True)
        return f"no: {refusal}" if refusal else "yes"
    recorder = Recorder()
    offer = case.offer(recorder)
    if block.kind == "filters":
        names = (stage.name.removeprefix("filter.") for stage in recorder.trace.stages)
        decisions = (stage.decision for stage in recorder.trace.stages)
        told = zip(names, decisions, strict=True)
        return "\n".join(f"{name}: {did}" for name, did in told if did in ("changed", "dropped"))
    if block.kind == "insert":
        return offer.text if offer else ""
    assert block.kind == "replace", f"there is no block called {block.kind!r}"
    return case.snapshot.text[offer.start : offer.end] if offer else ""


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
    for block, text in reversed(list(zip(now.expectations, texts, strict=True))):
        lines[block.start : block.end] = text.split("\n") if text else []
    case.path.write_text("\n".join(lines), "utf-8")
