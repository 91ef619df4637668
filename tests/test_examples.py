"""The files that `make demo` asks in: valid code, and a prompt in both languages for each."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.syntax.grammar import parse
from skycode_ls.syntax.languages import LANGUAGES, language_of
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

EXAMPLES = Path(__file__).parent.parent / "examples"
PROMPTS: list[dict[str, Any]] = tomllib.loads((EXAMPLES / "demo.toml").read_text("utf-8"))["prompt"]


def test_every_language_has_a_prompt_in_chinese_and_in_english() -> None:
    asked = sorted((prompt["language"], prompt["natural"]) for prompt in PROMPTS)
    wanted = [(language.id, natural) for language in LANGUAGES for natural in ("zh", "en")]
    assert asked == sorted(wanted)


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda one: f"{one['language']}-{one['natural']}")
def test_a_prompt_is_a_place_where_a_comment_asks_for_lines(prompt: dict[str, Any]) -> None:
    text = (EXAMPLES / prompt["file"]).read_text("utf-8")
    assert text.count(prompt["comment"]) == 1
    lines = text.split("\n")
    number = next(n for n, line in enumerate(lines) if prompt["comment"] in line)
    line = lines[number]
    indent = line[: len(line) - len(line.lstrip())]
    before = "\n".join([*lines[: number + 1], indent])
    document = "\n".join([before, *lines[number + 1 :]])
    around = outline(Snapshot(document, len(before), prompt["language"], prompt["file"]))
    assert around.kind == "code"
    assert around.comment == prompt["comment"]
    assert around.natural == prompt["natural"]
    assert around.function
    assert around.indent == indent
    assert around.multi_line


@pytest.mark.parametrize("file", sorted({prompt["file"] for prompt in PROMPTS}))
def test_an_example_is_valid_as_it_stands(file: str) -> None:
    tree = parse((EXAMPLES / file).read_bytes(), language_of("", file).grammar)
    assert tree
    assert not tree.root_node.has_error
