"""A SentencePiece vocabulary with byte fallback, as Code Llama's: text to tokens and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers

from skycode_ls.engine.detokenize import Detokenizer
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.models.registry import ModelFiles
from skycode_ls.text import Prompt

MARKERS = ("<unk>", "<s>", "</s>", "▁<PRE>", "▁<MID>", "▁<SUF>", "▁<EOT>")
BYTES = tuple(f"<0x{byte:02X}>" for byte in range(256))
WORDS = ("▁", "☺", "a", "b", "(", ")", "求", "▁a", "▁▁")


@pytest.fixture
def vocabulary(tmp_path: Path) -> Vocabulary:
    names = [*MARKERS, *BYTES, *WORDS]
    merges = [("▁", "a"), ("▁", "▁")]
    ids = {name: index for index, name in enumerate(names)}
    tokenizer = Tokenizer(models.BPE(ids, merges, unk_token="<unk>", byte_fallback=True))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    tokenizer.add_special_tokens([AddedToken(name, normalized=False) for name in MARKERS])
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    (tmp_path / "vocabulary.json").write_text(json.dumps(names), encoding="utf-8")
    return Vocabulary(ModelFiles("llama", tmp_path))


def shown(vocabulary: Vocabulary, ids: list[int]) -> str:
    detokenizer = Detokenizer(vocabulary.bytes_of)
    return "".join(map(detokenizer.push, ids))


def test_it_is_recognised_and_spelt_as_the_official_code_does(vocabulary: Vocabulary) -> None:
    assert vocabulary.format.name == "codellama"
    assert vocabulary.spell(Prompt("a(", ")b"), 20) == (
        ["<s>", "▁<PRE>", "▁a", "(", "▁<SUF>", ")", "b", "▁<MID>"]
    )


@pytest.mark.parametrize("text", [" a(b)", "a\n  b", "求和🚀", "\t(a)\r\n"])
def test_what_is_encoded_is_shown_again(vocabulary: Vocabulary, text: str) -> None:
    # SentencePiece puts one space before every text.
    assert shown(vocabulary, vocabulary.encode(text)) == " " + text


def test_markers_are_never_shown(vocabulary: Vocabulary) -> None:
    assert vocabulary.ends == list(range(len(MARKERS)))
    assert shown(vocabulary, list(range(len(MARKERS)))) == ""
    assert shown(vocabulary, vocabulary.encode("</s>")) == " </s>"


def test_an_empty_prompt_still_has_a_token(vocabulary: Vocabulary) -> None:
    assert vocabulary.spell(Prompt(""), 0) == ["<s>"]
