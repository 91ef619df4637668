"""skytext-nano, a tiny one: trained, converted, served by the server's own engine, measured."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("opencc", reason="needs the [train] extra")
pytest.importorskip("sacrebleu", reason="needs the [train] extra")

from tiny_skytext import tiny_plan, write_corpus

from skycode_ls.companion.text.lexicon import FILE
from skycode_ls.companion.text.presets import PRESETS
from skycode_ls.companion.text.spelling import ANSWER, END, marker
from skycode_ls.engine.backends import open_backend
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling
from training import convert, fidelity, train
from training.skytext import answers, card, lexicon, measure, pack, vocabulary

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_corpus(tmp_path_factory.mktemp("skytext"))
    vocabulary.run(root, tiny_plan().tokenizer)
    lexicon.run(root)
    pack.run(root, tiny_plan())
    train.run(root, tiny_plan(), train.Options(tokens=60_000, device="cpu"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fidelity, "WORST", 5.0)  # tiny models quantise worse
        product = convert.Product(
            "skytext-nano", END, onnx=False, largest=25_000_000, beside=(FILE,)
        )
        return convert.run(root, "nano", "skytext-nano", "pack", root / "models", product)


def test_the_folder_is_a_model_of_the_server(folder: Path) -> None:
    assert not (folder / "model.onnx").exists()
    assert 'format = "skytext-nano"' in (folder / "model.toml").read_text(encoding="utf-8")
    backend = open_backend(dataclasses.replace(Settings(), model=str(folder)))
    try:
        prompt = Prompt("", spelt=(marker("couplet"), "春风秋月", ANSWER))
        found = list(backend.generate(prompt, Sampling(max_tokens=8), 512))
        assert found
        assert "<|" not in "".join(piece.text for piece in found)
    finally:
        backend.close()


def test_batches_write_what_the_server_writes(folder: Path) -> None:
    model = answers.Model(folder)
    greedy = dataclasses.replace(PRESETS["couplet"].parameters, temperature=0.0, generate_length=8)
    (batched,) = model.answers("couplet", ["春风秋月"], greedy)
    backend = open_backend(dataclasses.replace(Settings(), model=str(folder)))
    try:
        prompt = Prompt("", spelt=(marker("couplet"), "春风秋月", ANSWER))
        pieces = backend.generate(prompt, Sampling(max_tokens=8, temperature=0.0), 512)
        assert "".join(piece.text for piece in pieces).strip() == batched.strip()
    finally:
        backend.close()


def test_measuring_writes_figures_and_both_cards(folder: Path) -> None:
    facts = measure.run(folder.parent.parent, folder, limit=4)
    figures = {**facts["tasks"], **facts["not_learnt"]}
    assert set(figures) == {"couplet", "poem5", "poem7", "en2zh", "zh2en", "continue"}
    assert all(0.0 <= figures["poem5"][name] <= 1.0 for name in ("valid_first", "copied_lines"))
    assert figures["en2zh"]["chrf_table"] > 0
    assert figures["poem5"]["tests"] == 4
    assert json.loads((folder / "card.json").read_text(encoding="utf-8"))["tasks"] == facts["tasks"]
    card.write(folder)
    english = (folder / "CARD.md").read_text(encoding="utf-8")
    chinese = (folder / "CARD.zh.md").read_text(encoding="utf-8")
    assert "of drafts" in english
    assert "短语表" in chinese
    assert "<|" not in english


def test_a_task_that_the_model_cannot_do_is_not_offered() -> None:
    table, draft = {"chrf": 20.0, "chrf_table": 30.0}, {"chrf": 31.0, "chrf_table": 30.0}
    assert not measure.LEARNT["en2zh"]({**table, "chrf_draft": 10.0})
    assert not measure.LEARNT["en2zh"]({**draft, "chrf_draft": 32.0})
    assert measure.LEARNT["en2zh"]({**draft, "chrf_draft": 30.0})
    assert not measure.LEARNT["couplet"]({"length_agreement": 0.5})
