"""Lines that are nearly as likely are told apart by how they fit in with the text around them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.engine.backends.onnxruntime import OnnxBackend
from skycode_ls.engine.backends.steps import Search
from skycode_ls.engine.signs import CLOSE, MOST, NATS, Gap
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling

BODY = "def total(items):\n    count = 0\n    for item in items:\n"
REST = "\n    return count\n\n\ndef other():\n    log.info('done')\n"


def shown(before: str, words: str, after: str) -> set[str]:
    """Return which signs there are, but for the length."""
    signs = Gap(before, after).signs(words, 3)
    assert signs.pop("token") == 3
    assert set(signs) == NATS.keys() - {"token"}
    return {name for name, value in signs.items() if value}


@pytest.mark.parametrize(
    ("before", "words", "after", "signs"),
    [
        # Where a block begins, and where one has to.
        ("    x = 1\n", "    if x:\n", "\n    return x\n", {"block"}),
        ("    x = 1\n", "    if x:\n", "\n        return x\n", set()),
        ("    x = 1\n", "    y = 2\n", "\n        return x\n", {"block"}),
        ("    x = 1\n", "    y = f(\n", "\n        2)\n", set()),
        ("    x = 1\n", "    if x:\n", "\n", set()),
        ("    x = 1\n", "    if x:\n", "\n\ndef f():\n", set()),
        ("  run\n", "  if ok; then\n", "\n    run\n", set()),
        ("  if (x) {\n", "    } else {\n", "\n      x = 1;\n", set()),
        # The line above, in whatever line the cursor stands.
        ("    x = 1\n", "    x = 1\n", "\n", {"above", "near"}),
        ("    x = 1\n    ", "x = 1\n", "\n", {"above", "near"}),
        ("    x = 1\n    x =", " 1", "\n", {"above", "near"}),
        ("    x = 1", "\n    x = 1\n", "\n", {"above", "near"}),
        ("    x = 1\n\n", "    x = 1\n", "\n", {"above", "near"}),
        # Another line of the same function, and one of another.
        (BODY, "        count = 0\n", REST, {"near"}),
        (BODY, "        return count\n", REST, {"near"}),
        (BODY, "        log.info('done')\n", REST, {"far"}),
        (BODY, "        count += 1\n", REST, set()),
        ("import os\n\n\ndef a():\n    pass\n", "    import os\n", "\n", {"far"}),
        ("a()\n\n\ndef a():\n    pass\n", "    a()\n", "\n", set()),
        # Where the editor did not indent, the line above the new one is whole already.
        ("def b():", "\n    log.info('x')\n", "\n\ndef a():\n    log.info('x')\n", {"far"}),
        ("def b():\n    ", "log.info('x')\n", "\n\ndef a():\n    log.info('x')\n", {"far"}),
        ("    log.info('x')\n\n\ndef b():", "\n    log.info('x')\n", "\n", {"far"}),
        # Lines that are not indented, such as imports, are all near each other.
        ("import os\nimport re\nimport sys\n", "import os\n", "\n", {"near"}),
        ("x = 1\n", "import os\n", "\nimport re\nimport os\n", {"near"}),
        # Brackets stand everywhere and tell nothing.
        ("    f({\n      }\n", "    }\n", "\n", set()),
        ("  if (x) {\n    }\n", "  }\n", "\n  }\n", set()),
        # The rest of the cursor's line is part of it unless the words end the line.
        ("    x = 1\n    f(", "x", ")\n    f(x)\n", {"near"}),
        ("    x = 1\n    if x", ":", "\n    return x\n", {"block"}),
        ("for item in range(", "len(items)):\n", "):\n    print(item)\n", set()),
        ("for item in range(", "len(items))\n", "):\n    print(item)\n", {"block"}),
        ("a = 1\n", "if a:\n    ", "b = 2\n", set()),
        ("a = 1\n", "if a:\n", "b = 2\n", {"block"}),
        # How languages begin blocks, and what only looks as if they did.
        ("    y = 1\n", "    if a:  # why\n", "\n        return y\n", set()),
        ("", "    # for example:\n", "\n    x = 1\n", set()),
        ("", "  if (a)\n", "\n    return a;\n", set()),
        ("", "  } else if (a)\n", "\n    return a;\n", set()),
        ("", "  if (a) return;\n", "\n    return a;\n", {"block"}),
        ("", "  else\n", "\n  {\n", set()),
        ("", "\tswitch a {\n", "\n\tcase 1:\n", set()),
        ("", "  const x = foo\n", "\n    .bar()\n", set()),
        ("", "  return a &&\n", "\n    b;\n", set()),
        ("", "  f(x =>\n", "\n    x);\n", set()),
    ],
)
def test_signs(before: str, words: str, after: str, signs: set[str]) -> None:
    assert shown(before, words, after) == signs


def test_what_is_around_may_be_missing() -> None:
    for before in ("", "\n", "x = 1\n", "\t"):
        for after in ("", "\n", "\n\n", "x"):
            assert Gap(before, after).weigh("", 0) == 0
            assert Gap(before, after).weigh("\n  \n", 2) == 0
            assert Gap(before, after).weigh("y = 2", 3) == pytest.approx(3 * NATS["token"])


def test_far_away_is_not_near() -> None:
    inside = "".join(f"    step_{number}()\n" for number in range(100))
    before = f"def run():\n{inside}"
    assert shown(before, "    step_90()\n", "\n") == {"near"}
    assert shown(before, "    step_10()\n", "\n") == {"far"}


def asked_of(
    backend: OnnxBackend, prompt: Prompt, rank: int = 0, signs: bool = True
) -> tuple[int, ...]:
    sampling = Sampling(max_tokens=12, beams=4, rank=rank, signs=signs)
    pieces = list(backend.generate(prompt, sampling, 400))
    if signs and not rank:
        assert 1 < sum(piece.compared for piece in pieces) <= MOST, "random weights compare many"
    return tuple(piece.token for piece in pieces if piece.token >= 0)


def words(backend: OnnxBackend, prompt: Prompt) -> str:
    tokens = asked_of(backend, prompt)
    return b"".join(map(backend._vocabulary.bytes_of, tokens)).decode("utf-8", "replace")


def test_the_line_that_fits_in_wins(tiny_onnx: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", "\nprint(mean([1]))\n")
    heard: list[str] = []

    def against(spoken: str) -> None:
        def weigh(_: Gap, said: str, __: int) -> float:
            heard.append(said)
            return -CLOSE if said.startswith(spoken) else 0.0

        monkeypatch.setattr(Gap, "weigh", weigh)

    against("\0")
    first = words(backend, asked)
    assert 2 <= len(heard) <= MOST, "random weights have many lines nearly as likely"
    assert heard[0].startswith(first.split("\n")[0])
    against(heard[0])
    assert words(backend, asked) != first
    heard.clear()
    asked_of(backend, asked, signs=False)
    assert not heard


def test_a_gap_is_what_the_model_is_shown(tiny_onnx: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gaps: list[tuple[str, str]] = []
    begin = Gap.__init__

    def noted(gap: Gap, before: str, after: str) -> None:
        gaps.append((before, after))
        begin(gap, before, after)

    monkeypatch.setattr(Gap, "__init__", noted)
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked_of(backend, Prompt("def mean(values):\n    ret", "\nprint(1)\n"))
    assert gaps == [("def mean(values):\n    ", "\nprint(1)\n")], "half a word is said anew"


@pytest.mark.parametrize("silent", [False, True])
def test_whether_to_answer_is_for_the_network_to_say(
    silent: bool, tiny_onnx: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing said weighs nothing, which must not make it the best line."""
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", "\nprint(mean([1]))\n")
    find = Search.found

    def with_nothing(search: Search, *asked: Any) -> Any:
        found = yield from find(search, *asked)
        end = search.lines.ends[0]
        nothing = replace(found[0], tokens=(end,), logprobs=(0.0,), words=False)
        return [nothing, *found] if silent else [found[0], nothing, *found[1:]]

    monkeypatch.setattr(Search, "found", with_nothing)
    monkeypatch.setattr(Gap, "weigh", lambda _gap, said, _tokens: -9.0 if said else 0.0)
    pieces = backend.generate(asked, Sampling(max_tokens=12, beams=4), 400)
    assert any(piece.token >= 0 for piece in pieces) is not silent


def test_only_a_few_lines_are_compared(tiny_onnx: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skycode_ls.engine.backends.steps.MOST", 2)
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", "\nprint(mean([1]))\n")
    pieces = backend.generate(asked, Sampling(max_tokens=12, beams=4), 400)
    assert sum(piece.compared for piece in pieces) == 2


@pytest.mark.parametrize("between", [False, True])
def test_the_best_line_stays_the_best_when_others_are_looked_for(
    between: bool, tiny_onnx: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", "\nprint(mean([1]))\n")
    best = asked_of(backend, asked, 0)
    if between:  # as when the best was of no use
        sampling = Sampling(max_tokens=12, beams=4, unless=best[:1])
        assert list(backend.generate(asked, sampling, 400))[-1].token >= 0
    spoken = b"".join(map(backend._vocabulary.bytes_of, best)).decode("utf-8", "replace")
    monkeypatch.setattr(Gap, "weigh", lambda _, said, __: -9.0 if spoken.startswith(said) else 0.0)
    others = [asked_of(backend, asked, rank) for rank in range(1, 6)]
    assert best not in others
    assert all(others[:2])
    again = [asked_of(backend, replace(asked), rank) for rank in range(1, 6)]
    assert again == others, "an equal prompt is the same question"


@pytest.mark.parametrize("suffix", ["", "\nprint(mean([1]))\n"])
def test_the_next_best_lines_can_be_had(tiny_onnx: Path, suffix: str) -> None:
    backend = OnnxBackend(Settings(model=str(tiny_onnx)))
    asked = Prompt("def mean(values):\n    return ", suffix)

    def said(rank: int) -> tuple[int, ...]:
        return asked_of(backend, asked, rank)

    ranks = [said(rank) for rank in (0, 1, 2)]
    assert all(ranks)
    assert len(set(ranks)) == 3
    assert said(40) == ()
    assert asked_of(backend, replace(asked, prefix=asked.prefix + "sum("), 1) != ranks[1]
    assert said(1) == ranks[1]
    fresh = OnnxBackend(Settings(model=str(tiny_onnx)))
    broken_off = fresh.generate(asked, Sampling(max_tokens=12, beams=4, rank=1), 400)
    next(iter(broken_off))
    broken_off.close()  # type: ignore[attr-defined]
    assert asked_of(fresh, asked, 0) == ranks[0]
    assert asked_of(fresh, asked, 1) == ranks[1]
