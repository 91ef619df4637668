"""Conversion: what ships equals what was trained, names its sums, and replaces as a whole."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("zstandard", reason="needs the [train] extra")

from tiny_corpus import tiny_recipe, write_corpus  # noqa: E402

from training import (  # noqa: E402
    average,
    checkpoint,
    convert,
    fidelity,
    pack,
    recover,
    tokenizer,
    train,
    validate,
)
from training.model import Llama  # noqa: E402

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

pytestmark = pytest.mark.models


@pytest.fixture(autouse=True)
def _tiny_models_quantise_worse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fidelity, "WORST", 0.3)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root, recipe = write_corpus(tmp_path_factory.mktemp("work")), tiny_recipe()
    tokenizer.run(root, recipe)
    pack.run(root, recipe)
    train.run(root, recipe, train.Options(tokens=40_000))
    return root


def test_converted_model_says_what_the_trained_one_says(work: Path, tmp_path: Path) -> None:
    import ctranslate2

    folder = convert.run(work, out=tmp_path)
    manifest = tomllib.loads((folder / "model.toml").read_text(encoding="utf-8"))
    assert (manifest["name"], manifest["format"]) == ("skycode-nano", "skycode-nano")
    assert {"model.bin", "model.onnx", "reader.onnx"} <= set(manifest["sha256"])
    for name, expected in manifest["sha256"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == expected
    generator = ctranslate2.Generator(str(folder), compute_type="int8")
    words = tokenizer.load(folder / "tokenizer.json").encode("def read_").tokens
    (result,) = generator.generate_batch([words], max_length=6, sampling_topk=1)
    assert len(result.sequences[0]) > len(words)


def test_second_conversion_replaces_and_keeps_the_card(work: Path, tmp_path: Path) -> None:
    folder = convert.run(work, out=tmp_path)
    (folder / "CARD.md").write_text("measured")
    (folder / "stray").write_text("old")
    convert.run(work, out=tmp_path)
    assert (folder / "CARD.md").read_text() == "measured"
    assert not (folder / "stray").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["skycode-nano"]


def test_a_model_that_quantises_badly_is_refused(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = convert.run(work, out=tmp_path)
    before = (folder / "model.bin").read_bytes()
    honest = convert.quantise

    def broken(model: Llama, path: Path, out: Path, product: convert.Product) -> None:
        with torch.no_grad():
            saved = model.lm_head.weight.clone()
            model.lm_head.weight.copy_(saved.roll(1, dims=0))
            honest(model, path, out, product)
            model.lm_head.weight.copy_(saved)

    monkeypatch.setattr(convert, "quantise", broken)
    with pytest.raises(ValueError, match="int8 is worse"):
        convert.run(work, out=tmp_path)
    assert (folder / "model.bin").read_bytes() == before


def test_without_a_checkpoint_it_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="run train first"):
        convert.run(tmp_path, out=tmp_path)


def test_the_weights_that_ship_can_be_trained_on(work: Path, tmp_path: Path) -> None:
    folder = convert.run(work, "nano", "again", out=tmp_path)
    place = recover.run(work, tiny_recipe(), "recovered", folder)
    assert (place / "final" / "config.json").is_file(), "what `gguf` reads"
    trained, again = checkpoint.newest(work / "train" / "nano"), checkpoint.newest(place)
    assert trained is not None
    assert again is not None
    assert (again["step"], again["tokens"]) == (trained["step"], trained["tokens"])
    for name, weight in trained["model"].items():
        largest = weight.abs().amax(-1, keepdim=True)
        assert bool(((again["model"][name] - weight).abs() <= largest / 127).all()), name
    options = train.Options(name="further", start="recovered", tokens=again["tokens"] + 30_000)
    assert train.Run(work, tiny_recipe(), options).budget.spent_tokens == trained["tokens"]


def test_weights_are_trained_on_with_their_own_tokenizer(work: Path, tmp_path: Path) -> None:
    folder = convert.run(work, "nano", "own", out=tmp_path)
    new = tmp_path / "new"
    recover.run(new, tiny_recipe(), "recovered", folder)
    place = new / "tokenizer" / "tokenizer.json"
    assert place.read_bytes() == (folder / "tokenizer.json").read_bytes()
    place.write_text('{"model": {}}')
    with pytest.raises(ValueError, match="another tokenizer"):
        recover.run(new, tiny_recipe(), "again", folder)
    assert not (new / "train" / "again").exists()


def test_two_runs_are_averaged_where_held_out_rows_cost_least(work: Path) -> None:
    options = train.Options(name="longer", start="nano", tokens=60_000)
    train.run(work, tiny_recipe(), options)
    states = [checkpoint.newest(work / "train" / name) for name in ("nano", "longer")]
    assert states[0] is not None
    assert states[1] is not None
    folder = average.run(work, "average", "nano", "longer", shares=(0.0, 0.5, 1.0))
    facts = json.loads((folder / "log.jsonl").read_text("utf-8"))
    found = checkpoint.newest(folder)
    assert found is not None
    for name, weight in found["model"].items():
        ends = (state["model"][name] for state in states if state is not None)
        torch.testing.assert_close(weight, next(ends).lerp(next(ends), facts["share"]))
    assert (folder / "final" / "model.safetensors").is_file()
    ends_cost = [
        validate.losses(convert.restore(state), work / "pack" / "valid", torch.device("cpu"))["all"]
        for state in states
        if state is not None
    ]
    assert facts["valid"]["all"] <= min(ends_cost)


def test_runs_that_are_missing_or_differ_are_not_averaged(work: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nobody has no checkpoint"):
        average.run(work, "average", "nano", "nobody")
    state = checkpoint.newest(work / "train" / "nano")
    assert state is not None
    other = {**state, "shape": {**state["shape"], "ffn": 64}}
    checkpoint.save(work / "train" / "wide", 1, other)
    with pytest.raises(ValueError, match="different shapes"):
        average.run(work, "average", "nano", "wide")


def test_weights_of_another_shape_are_refused(work: Path, tmp_path: Path) -> None:
    folder = convert.run(work, "nano", "other", out=tmp_path)
    recipe = tiny_recipe()
    wide = dataclasses.replace(recipe, model=dataclasses.replace(recipe.model, ffn=64))
    with pytest.raises(ValueError, match="another shape"):
        recover.run(work, wide, "recovered", folder)
