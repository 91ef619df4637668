"""The scripted backend's own promises; what all backends promise is in test_backends.py."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.backends.scripted import _TOKEN
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling


def answer(backend: Backend, **sampling: int) -> str:
    pieces = backend.generate(Prompt("ignored"), Sampling(**sampling), 10)  # type: ignore[arg-type]
    return "".join(piece.text for piece in pieces)


@pytest.mark.parametrize("text", ["", "def f():\r\n\treturn '求和 🚀'\n\n", "\ufeffx\u2028y\x00"])
def test_the_text_comes_verbatim(tmp_path: Path, text: str) -> None:
    path = tmp_path / "答案.txt"
    path.write_bytes(text.encode())
    assert answer(open_backend(Settings(model=f"scripted:{path}"))) == text


@given(st.text())
def test_tokens_cover_every_text(text: str) -> None:
    assert "".join(_TOKEN.findall(text)) == text


def test_tokens_are_words_blanks_breaks_and_single_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("if x:\n    求和()", encoding="utf-8")
    backend = open_backend(Settings(model=f"scripted:{path}"))
    pieces = [piece.text for piece in backend.generate(Prompt(""), Sampling(), 10)]
    assert pieces == ["if", " x", ":", "\n    ", "求", "和", "(", ")"]
    assert backend.count("if x:\n    求和()") == 8


def test_the_file_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("first", encoding="utf-8")
    backend = open_backend(Settings(model=f"scripted:{path}"))
    assert answer(backend) == "first"
    path.write_text("second", encoding="utf-8")
    assert answer(backend) == "second"
    path.unlink()
    with pytest.raises(SkyError, match=r"a\.txt"):
        answer(backend)
    path.write_text("third", encoding="utf-8")
    assert answer(backend) == "third"


def test_a_delay_passes_before_each_token(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a b c", encoding="utf-8")
    backend = open_backend(Settings(model=f"scripted:{path}?delay=20"))
    began = time.perf_counter()
    assert answer(backend) == "a b c"
    assert 0.06 <= time.perf_counter() - began < 0.5


def test_a_question_mark_may_be_part_of_the_name(tmp_path: Path) -> None:
    path = tmp_path / "what?.txt"
    path.write_text("a", encoding="utf-8")
    assert answer(open_backend(Settings(model=f"scripted:{path}?delay=1.5"))) == "a"


@pytest.mark.parametrize("delay", ["soon", "-1", "60001", "nan", ""])
def test_a_bad_delay_is_refused(tmp_path: Path, delay: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a", encoding="utf-8")
    with pytest.raises(SkyError) as caught:
        open_backend(Settings(model=f"scripted:{path}?delay={delay}"))
    assert caught.value.key == "model.script_delay"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_an_unreadable_script_is_refused_at_once(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "a.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SkyError) as caught:
        open_backend(Settings(model=f"scripted:{path}"))
    assert caught.value.key == "model.script_missing"
    assert "a.txt" in caught.value.text("zh")
