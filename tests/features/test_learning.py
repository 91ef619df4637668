"""What of a workspace a model learns: which files, in which pieces, and what of them is told."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.ngrams import Corpus
from skycode_ls.features.workspace import learning
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.learning import Learner, blocks_of
from skycode_ls.features.workspace.record import recorded


def encode(text: str) -> list[int]:
    """Spell by characters."""
    return [ord(char) for char in text]


def other(text: str) -> list[int]:
    """Spell by characters, but otherwise."""
    return [ord(char) + 1 for char in text]


def put(index: Index, key: str, text: str) -> None:
    index.put(*recorded(key, key, text))


def learnt(learner: Learner) -> Learner:
    while learner.step():
        pass
    return learner


def after(corpus: Corpus | None, context: str) -> str:
    assert corpus is not None
    (found,) = corpus.after(np.array(encode(context), np.uint32), (len(context),))
    return "".join(sorted(map(chr, found.tolist())))


LONG = "# filler\n" * 100


@pytest.fixture
def index() -> Index:
    index = Index()
    put(index, "/p/a.py", f"total = 1\n{LONG}")
    put(index, "/p/b.py", f"token = 2\n{LONG}")
    return index


def test_nothing_is_learnt_before_anybody_asks(index: Index) -> None:
    learner = Learner(index)
    assert not learner.step()
    assert learner.corpus(encode, "/p/c.py", 0) is None
    assert learner.step()


def test_files_are_learnt_as_they_are(index: Index) -> None:
    learner = Learner(index)
    learner.corpus(encode, "", 0)
    learnt(learner)
    assert learner.files == 2
    assert after(learner.corpus(encode, "/p/c.py", 0), "to") == "kt"
    put(index, "/p/b.py", f"topic = 3\n{LONG}")
    index.drop("/p/a.py")
    learnt(learner)
    assert after(learner.corpus(encode, "/p/c.py", 0), "to") == "p"
    assert learner.files == 1
    assert learner.tokens == len(f"topic = 3\n{LONG}")


def test_only_what_changed_is_spelt_again(index: Index) -> None:
    asked: list[str] = []

    def spy(text: str) -> list[int]:
        asked.append(text)
        return encode(text)

    learner = Learner(index)
    learner.corpus(spy, "", 0)
    parts = [f"def f{at}():\n    return {at}\n" for at in range(50)]
    put(index, "/p/c.py", "\n\n".join(parts))
    learnt(learner)
    asked.clear()
    parts[20] = "def g():\n    pass\n"
    put(index, "/p/c.py", "\n\n".join(parts))
    learnt(learner)
    assert len(asked) == 1
    assert "def g()" in asked[0]
    assert after(learner.corpus(spy, "", 0), "def g") == "("


def test_another_model_learns_anew(index: Index) -> None:
    learner = Learner(index)
    learner.corpus(encode, "", 0)
    learnt(learner)
    assert learner.corpus(other, "", 0) is None
    learnt(learner)
    assert learner.corpus(encode, "", 0) is None
    learnt(learner)
    assert learner.corpus(encode, "", 0) is not None


def test_what_the_prompt_shows_is_not_told_twice(index: Index) -> None:
    near = "".join(f"near{at} = 1\n\n\n" for at in range(10))
    far = "".join(f"far{at} = 1\n\n\n" for at in range(2000))
    put(index, "/p/c.py", near + far)
    learner = Learner(index)
    learner.corpus(encode, "", 0)
    learnt(learner)
    assert after(learner.corpus(encode, "/p/c.py", 0), "near3 ") == ""
    assert after(learner.corpus(encode, "/p/c.py", 0), "far1999 ") == "="
    assert after(learner.corpus(encode, "/p/c.py", len(near + far)), "near3 ") == "="
    assert after(learner.corpus(encode, "/p/c.py", len(near + far)), "far1999 ") == ""
    assert after(learner.corpus(encode, "/p/other.py", 0), "near3 ") == "="


def test_a_file_alone_is_nothing_to_learn_from() -> None:
    index = Index()
    put(index, "/p/a.py", "x = 1\n" * 100)
    learner = Learner(index)
    learner.corpus(encode, "", 0)
    learnt(learner)
    assert learner.corpus(encode, "/p/a.py", 10) is None
    assert learner.corpus(encode, "/p/b.py", 10) is not None


def test_a_large_workspace_is_learnt_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learning, "_SEGMENT", 2_000)
    index = Index()
    for at in range(40):
        put(index, f"/p/{at}.py", f"value{at} = 1\n{LONG}")
    learner = Learner(index, budget=5_000)
    learner.corpus(encode, "", 0)
    learnt(learner)
    assert 5_000 <= learner.tokens < 7_000
    corpus = learner.corpus(encode, "", 0)
    assert corpus is not None
    assert len(corpus.segments) > 1
    put(index, "/p/0.py", f"changed = 1\n{LONG}")
    learnt(learner)
    assert after(learner.corpus(encode, "", 0), "changed ") == "="


@given(st.text(alphabet="ab \n", max_size=300), st.integers(4, 40))
def test_blocks_are_the_text_and_begin_with_line_breaks(text: str, longest: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(learning, "_BLOCK", longest)
        blocks = list(blocks_of(text))
    assert "".join(blocks) == text
    assert all(0 < len(block) <= longest for block in blocks)
