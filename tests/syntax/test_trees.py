"""Texts read on from what was read before: the same findings for less work."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.syntax.definitions import found_in
from skycode_ls.syntax.languages import LANGUAGES, Language, language_of
from skycode_ls.syntax.outline import outline
from skycode_ls.syntax.scan import Scan, scan
from skycode_ls.syntax.trees import KEPT, Parsed, Trees, alike
from skycode_ls.text import Snapshot

EDITS = int(os.environ.get("SKYCODE_EDITS", "6"))
"""Random edits to each file; a longer search asks for more."""
PYTHON = next(language for language in LANGUAGES if language.id == "python")
FILE = "import os\n\n\nclass Cart:\n    def total(self, items):\n        return 0\n\n" * 20
TYPED = '    def 合计(self, prices):\n        """求和"""\n        return sum([p for p in prices'
SCRIPT = "const a = [1, 2];\nfunction f(x) {\n  return `${x}`;\n}\n" * 20
TYPED_SCRIPT = "function g(y) {\n  if (y) { return [y, '结果"


@pytest.mark.parametrize(
    ("language", "file", "typed"),
    [("python", FILE, TYPED), ("typescript", SCRIPT, TYPED_SCRIPT)],
)
def test_typing_finds_what_reading_anew_finds(language: str, file: str, typed: str) -> None:
    trees = Trees()
    middle = file.index("\n", len(file) // 2) + 1
    for count in range(0, len(typed), 3):
        text = file[:middle] + typed[:count] + "\n" + file[middle:]
        snapshot = Snapshot(text, middle + count, language)
        assert outline(snapshot, trees) == outline(snapshot), typed[:count]


EXAMPLES = Path(__file__).parents[2] / "examples"
WORDS = (
    "x",
    "(",
    ")",
    "{",
    "}",
    "\n",
    '"',
    "# 说明",
    "// no",
    "def f(a):\n    ",
    "import os\n",
    "class",
)


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*/*")), ids=lambda path: path.name)
def test_definitions_kept_from_before_an_edit_are_those_of_the_tree(file: Path) -> None:
    draw = random.Random(file.name)
    text, trees = file.read_text("utf-8"), Trees()
    language = file.parent.name.replace("shell", "shellscript")
    for _ in range(EDITS):
        at = draw.randrange(len(text))
        word = draw.choice(WORDS)
        text = text[:at] + word + text[at + draw.choice((0, 0, 1, 30)) :]
        outline(Snapshot(text, at + len(word), language, file.name), trees)
        parsed = next(reversed(trees._kept.values()))
        if parsed.found is not None:
            anew = Parsed(parsed.data, parsed.tree)
            assert parsed.found == found_in(anew, language_of(language, "")), (at, word)


def test_a_scan_goes_on_from_a_beginning_in_code() -> None:
    trees, text = Trees(), "values = [\n    # (not this one\n" + "    f(1),\n" * 400
    for more in ("", "g(", "g(2", 'g(2, "x', 'g(2, "x")]'):
        assert trees.scan(text + more, PYTHON) == scan(text + more, PYTHON)


def test_a_scan_does_not_go_on_inside_of_a_string() -> None:
    trees, text = Trees(), 'text = """\n' + "a (line)\n" * 400
    for more in ("", "more", '"""', '""" + ('):
        assert trees.scan(text + more, PYTHON) == scan(text + more, PYTHON)


@pytest.mark.parametrize("opener", ['def f():\n    """', "def f():\n    x = '''", "# "])
def test_a_key_in_a_long_string_reads_the_string_alone(
    opener: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []

    def counted(text: str, language: Language, begun: Scan | None = None, start: int = 0) -> Scan:
        read.append(len(text) - start)
        return scan(text, language, begun, start)

    monkeypatch.setattr("skycode_ls.syntax.trees.scan", counted)
    trees, text = Trees(), "values = [(\n" + "    f(1),\n" * 2000 + opener
    for more in ("", "It ends (nowhere", "\n    说明", "\n" * 600, "\n    it's", '"""', " + ("):
        text += more
        read.clear()
        assert trees.scan(text, PYTHON) == scan(text, PYTHON), more
        assert not more or sum(read) < 3000, more


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (b"abc", b"abc", (3, 0)),
        (b"abc", b"abxc", (2, 1)),
        (b"aaa", b"aaaa", (3, 0)),
        (b"", b"abc", (0, 0)),
        ("é".encode(), "è".encode(), (0, 0)),
    ],
)
def test_what_two_texts_have_in_common(one: bytes, other: bytes, same: tuple[int, int]) -> None:
    assert alike(one, other) == same


@given(st.binary(max_size=40), st.binary(max_size=9), st.binary(max_size=9), st.integers(0, 40))
def test_pages_are_compared_as_bytes_are(text: bytes, old: bytes, new: bytes, at: int) -> None:
    one, other = text[:at] + old + text[at:], text[:at] + new + text[at:]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("skycode_ls.syntax.trees._PAGE", 4)
        begin, end = alike(one, other)
    assert begin + end <= min(len(one), len(other))
    assert one[:begin] == other[:begin]
    assert one[len(one) - end :] == other[len(other) - end :]
    tail = one[begin : len(one) - end], other[begin : len(other) - end]
    if not any(byte & 0xC0 == 0x80 for byte in other):  # else it goes back to a whole character
        assert not tail[0][:1] or tail[0][:1] != tail[1][:1]
    assert not tail[0][-1:] or tail[0][-1:] != tail[1][-1:]


def test_few_trees_are_kept() -> None:
    trees = Trees()
    for index in range(3 * KEPT):
        trees.parse(f"{index} = {index}".encode() * 9, PYTHON.grammar)
        trees.once(index, lambda: 1)
    assert len(trees._kept) == len(trees._once) == KEPT


def test_what_was_found_out_once_is_not_asked_again() -> None:
    trees, asked = Trees(), list[int]()
    assert [trees.once("key", lambda: asked.append(1) or 7) for _ in range(3)] == [7] * 3  # type: ignore[func-returns-value]
    assert asked == [1]


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*/*")), ids=lambda path: path.name)
def test_a_followed_key_decides_as_reading_anew_does(file: Path) -> None:
    draw = random.Random(file.name)
    text, language = file.read_text("utf-8"), file.parent.name.replace("shell", "shellscript")
    for _ in range(2):
        start = text.rfind("\n", 0, draw.randrange(len(text))) + 1
        typed, trees = text[start : start + 90], Trees()
        for count in range(1, len(typed)):
            now = text[:start] + typed[:count] + "\n" + text[start:]
            snapshot = Snapshot(now, start + count, language, file.name)
            known, anew = outline(snapshot, trees), outline(snapshot)
            for name in ("kind", "multi_line", "comment", "natural", "indent", "block", "head"):
                assert getattr(known, name) == getattr(anew, name), (typed[:count], name)
            if known.sound and anew.sound:
                names = [(one.function and one.function.name) for one in (known, anew)]
                assert names[0] == names[1], typed[:count]


@pytest.mark.parametrize("sound", [True, False])
def test_marks_in_a_body_are_not_parsed(sound: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    trees, parsed = Trees(), list[str]()
    head = ("" if sound else "x = = 1\n\n\n") + "def f(a, b):\n    "
    parse = Trees.parse

    def counted(self: Trees, data: bytes, grammar: tuple[str, str]) -> Parsed | None:
        parsed.append(data.decode())
        return parse(self, data, grammar)

    monkeypatch.setattr(Trees, "parse", counted)
    typed = "c = max(a[0], b) + 1, '说, (明' if a else {}\n    return c"
    for count in range(len(typed) + 1):
        now = f"{head}{typed[:count]}\n\n\n{FILE}"
        outline(Snapshot(now, len(head) + count, "python"), trees)
    # Where a line begins, a string or a dictionary begins or ends, and after each of these.
    ends = {text[: -len(FILE)].rstrip("_\n)]}'\"")[len(head) :] for text in parsed}
    assert (len(parsed) < len(typed) / 2) == sound
    assert "c" in ends
    assert not sound or not ends & {"c =", "c = max", "c = max(a", "c = max(a[0], b"}


def test_an_arrow_begins_a_function() -> None:
    trees, typed = Trees(), "function f(a) {\n  const g = (x) =>"
    names = []
    for count in range(20, len(typed) + 1):
        found = outline(Snapshot(typed[:count] + "\n}\n", count, "typescript"), trees)
        names.append(found.function and found.function.name)
    assert names == ["f"] * (len(names) - 1) + ["g"]
