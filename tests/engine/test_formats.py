"""Every family's spelling against its documentation, and cutting to the room there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.engine.formats import FORMATS, recognise
from skycode_ls.engine.spelling import Format
from skycode_ls.text import Prompt, Snippet
from tests.engine.tiny_model import byte_level_tokenizer

BASE = 0x110000  # above every code point: one token a character, markers beyond


class Characters:
    """A vocabulary of all characters and one family's markers."""

    def __init__(self, form: Format, without: tuple[str, ...] = ()) -> None:
        names = {form.bos, form.repo, form.file, *form.required, *form.stops} - {"", *without}
        self.markers = {name: BASE + index for index, name in enumerate(sorted(names))}
        self.names = {token: name for name, token in self.markers.items()}

    def encode(self, text: str) -> list[int]:
        return [ord(char) for char in text]

    def marker(self, name: str) -> int | None:
        return self.markers.get(name)

    def decode(self, ids: list[int]) -> str:
        return "".join(self.names.get(token) or chr(token) for token in ids)


def spelt(name: str, prompt: Prompt, room: int = 2000, without: tuple[str, ...] = ()) -> str:
    vocabulary = Characters(FORMATS[name], without)
    ids = FORMATS[name].spell(prompt, vocabulary.encode, vocabulary.marker, room)
    assert len(ids) <= room
    return vocabulary.decode(ids)


P, S = "def add(a, b):\n    ", "\n\nprint(add(1, 2))\n"

DOCUMENTED = {
    "qwen": f"<|fim_prefix|>{P}<|fim_suffix|>{S}<|fim_middle|>",
    "starcoder": f"<fim_prefix>{P}<fim_suffix>{S}<fim_middle>",
    "santacoder": f"<fim-prefix>{P}<fim-suffix>{S}<fim-middle>",
    "deepseek": f"<｜begin▁of▁sentence｜><｜fim▁begin｜>{P}<｜fim▁hole｜>{S}<｜fim▁end｜>",
    "codellama": f"<s>▁<PRE>{P}▁<SUF>{S}▁<MID>",
    "codegemma": f"<bos><|fim_prefix|>{P}<|fim_suffix|>{S}<|fim_middle|>",
    "skycode-nano": f"<|fim_prefix|><|fim_suffix|>{S}<|fim_middle|>{P}",
    "codestral": f"<s>[SUFFIX]{S}[PREFIX]{P}",
    "skytext-nano": P,
    "codegen": P,
    "mistral": f"<s>{P}",
    "skycode": P,
}


@pytest.mark.parametrize("name", FORMATS)
def test_the_spelling_is_the_documented_one(name: str) -> None:
    assert spelt(name, Prompt(P, S)) == DOCUMENTED[name]


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)
def test_a_family_says_where_it_is_documented_and_how_it_ends(form: Format) -> None:
    assert form.url.startswith("https://")
    assert form.stops
    assert FORMATS[form.name] is form
    assert len(form.required) in (0, 2, 3)


def test_qwen_headers_follow_the_repository_example() -> None:
    prompt = Prompt(
        "from library import Library\n",
        "\nmain()\n",
        path="main.py",
        repo="library-system",
        snippets=(Snippet("library.py", "class Book:\n    pass\n"), Snippet("学生.py", "借 = 1")),
    )
    assert spelt("qwen", prompt) == (
        "<|repo_name|>library-system\n"
        "<|file_sep|>library.py\nclass Book:\n    pass\n"
        "<|file_sep|>学生.py\n借 = 1\n"
        "<|file_sep|>main.py\n"
        "<|fim_prefix|>from library import Library\n<|fim_suffix|>\nmain()\n<|fim_middle|>"
    )


def test_a_model_without_header_tokens_gets_none() -> None:
    prompt = Prompt(P, S, path="a.py", repo="r", snippets=(Snippet("b.py", "x"),))
    text = spelt("qwen", prompt, without=("<|file_sep|>", "<|repo_name|>"))
    assert text == DOCUMENTED["qwen"]
    assert spelt("starcoder", prompt) == DOCUMENTED["starcoder"]


def test_a_path_cannot_break_out_of_its_header() -> None:
    assert "<|file_sep|>a b.py\n<|fim" in spelt("qwen", Prompt(P, S, path="a\nb.py"))


def test_codellama_suffix_begins_without_the_space_of_sentencepiece() -> None:
    """The official code encodes a sign before the suffix and takes it off again."""
    vocabulary = Characters(FORMATS["codellama"])

    def encode(text: str) -> list[int]:
        return [ord("▁"), *map(ord, text)]  # what SentencePiece does to every text

    ids = FORMATS["codellama"].spell(Prompt("a", "b"), encode, vocabulary.marker, 100)
    assert vocabulary.decode(ids) == "<s>▁<PRE>▁a▁<SUF>b▁<MID>"


def test_prefix_and_suffix_share_three_to_one() -> None:
    ids = _ids("qwen", Prompt("甲" * 5000, "乙" * 5000), 1003)
    assert 700 <= ids.count(ord("甲")) <= 750
    assert 235 <= ids.count(ord("乙")) <= 250


@pytest.mark.parametrize(("prefix", "suffix"), [(100, 5000), (5000, 20), (5000, 0), (0, 5000)])
def test_what_one_side_leaves_the_other_takes(prefix: int, suffix: int) -> None:
    ids = _ids("qwen", Prompt("甲" * prefix, "乙" * suffix), 803)
    before, after = ids.count(ord("甲")), ids.count(ord("乙"))
    assert before == min(prefix, before)
    assert before + after >= 0.9 * min(800, prefix + suffix)
    if prefix == 100:
        assert before == 100
    if suffix == 20:
        assert after == 20


def test_snippets_are_dropped_first_and_the_furthest_before_the_nearest() -> None:
    snippets = (Snippet("a.py", "A" * 60), Snippet("b.py", "B" * 60))
    prompt = Prompt("p" * 50, "s" * 50, path="m.py", snippets=snippets)
    all_of_it = len(_ids("qwen", prompt, 2000))
    assert all_of_it > 200
    one_less = spelt("qwen", prompt, room=all_of_it - 1)
    assert "A" * 60 not in one_less
    assert "B" * 60 in one_less
    none = spelt("qwen", prompt, room=120)
    assert "B" not in none
    assert "p" * 50 in none


def test_too_little_room_for_markers_leaves_the_text_before_the_cursor() -> None:
    assert spelt("qwen", Prompt("abcdef", "xyz"), room=3) == "def"


TEXT = st.text(alphabet="ab \n(求和読🚀é👩‍💻", max_size=300)


@given(TEXT, TEXT, st.integers(0, 400), st.sampled_from(sorted(FORMATS)))
def test_room_is_never_exceeded_and_the_cursor_is_never_lost(
    prefix: str, suffix: str, room: int, name: str
) -> None:
    form = FORMATS[name]
    prompt = Prompt(prefix, suffix, path="路径/a.py", repo="仓库", snippets=(Snippet("b", "求"),))
    ids = form.spell(prompt, _BPE.encode, _BPE.marker, room)
    assert len(ids) <= room
    spaced = [token for token in ids if token != _BPE.marker(form.bos)]
    if not form.infills:
        assert prefix.endswith(_BPE.decode(spaced))
        return
    marks = [_BPE.marker(token) for token in form.required]
    if marks[0] not in ids:
        assert prefix.endswith(_BPE.decode(spaced))
        return
    *opening, middle, end = (ids.index(token) for token in marks if token is not None)
    start = opening[0] if opening else -1
    if form.suffix_first:
        assert not opening or middle == start + 1
        parts = ids[end + 1 :], ids[middle + 1 : end]
    else:
        assert ids[-1] == marks[-1]
        parts = ids[start + 1 : middle], ids[middle + 1 : -1]
    kept_before, kept_after = map(_BPE.decode, parts)
    # No half characters: what was kept is exactly the text next to the cursor.
    assert prefix.endswith(kept_before)
    assert suffix.startswith(kept_after)
    if len(_BPE.encode(prefix)) + len(_BPE.encode(suffix)) + 30 <= room:
        assert (kept_before, kept_after) == (prefix, suffix)


@given(TEXT.filter(bool), st.integers(24, 200))
def test_room_is_used(prefix: str, room: int) -> None:
    text = prefix * 20
    ids = FORMATS["codegen"].spell(Prompt(text), _BPE.encode, _BPE.marker, room)
    whole = len(_BPE.encode(text))
    assert len(ids) >= min(whole, room) * 0.6


def test_a_huge_file_is_cut_before_it_is_encoded() -> None:
    longest = 0

    def encode(text: str) -> list[int]:
        nonlocal longest
        longest = max(longest, len(text))
        return _BPE.encode(text)

    prompt = Prompt("x = 1\n" * 500_000, "甲" * 3_000_000)
    assert len(FORMATS["qwen"].spell(prompt, encode, _BPE.marker, 700)) >= 600
    assert longest <= 700 * 16


@pytest.mark.parametrize("name", [n for n, f in FORMATS.items() if f.infills and not f.heals])
def test_an_infilling_family_is_recognised_by_its_markers(name: str) -> None:
    found = recognise(Characters(FORMATS[name]).marker)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("name", ["codegen", "skycode"])
def test_a_left_to_right_family_is_not_guessed(name: str) -> None:
    assert recognise(Characters(FORMATS[name]).marker) is None


def _ids(name: str, prompt: Prompt, room: int) -> list[int]:
    vocabulary = Characters(FORMATS[name])
    return FORMATS[name].spell(prompt, vocabulary.encode, vocabulary.marker, room)


class _Bpe:
    """A byte-level BPE that knows every family's markers."""

    def __init__(self) -> None:
        names = {name for form in FORMATS.values() for name in (form.bos, form.file, form.repo)}
        names |= {name for form in FORMATS.values() for name in form.required}
        self.tokenizer = byte_level_tokenizer(700, tuple(sorted(names - {""})))

    def encode(self, text: str) -> list[int]:
        ids: list[int] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    def decode(self, ids: list[int]) -> str:
        return self.tokenizer.decode(ids, skip_special_tokens=False)

    def marker(self, name: str) -> int | None:
        return self.tokenizer.token_to_id(name)


_BPE = _Bpe()
