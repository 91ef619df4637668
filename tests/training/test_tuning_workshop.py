"""The workshop's part of tuning: floats out of int8, a loss that falls, adapters, the process."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")

import ctranslate2  # noqa: E402

from skycode_ls.models import tuning  # noqa: E402
from skycode_ls.models.workshop import floats, learning, tune  # noqa: E402
from tests.engine import tiny_model  # noqa: E402
from tests.models import tiny_checkpoints  # noqa: E402

pytestmark = pytest.mark.models

WEIGHTS = Path(floats.__file__).parents[1] / "weights" / "skycode-nano"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    return tiny_model.build(folder, description='format = "skycode-nano"\ncontext = 512\n')


def samples(count: int, size: int = 24) -> Iterator[list[int]]:
    """Yield samples in which each known token is answered by the one after it in number."""
    rng = random.Random(0)
    for _ in range(count):
        asked = [rng.randrange(20, 60) for _ in range(size // 2)]
        yield [len(asked), *asked, *(token + 100 for token in asked)]


def order(tiny: Path, tmp_path: Path, **more: Any) -> tuning.Order:
    out, scratch = tmp_path / "out", tmp_path / "scratch"
    out.mkdir()
    scratch.mkdir()
    given: dict[str, Any] = {"count": 40, "minutes": 1.0, "floats": 512, "threads": 1, **more}
    return tuning.Order(tiny, out, scratch, **given)


@pytest.mark.parametrize("folder", [None, WEIGHTS], ids=["tiny", "skycode-nano"])
def test_the_floats_say_what_the_quantised_model_says(
    tiny: Path, tmp_path: Path, folder: Path | None
) -> None:
    import transformers

    model = folder or tiny
    checkpoint = floats.write(model, tmp_path / "floats", 512)
    loaded: Any = transformers.AutoModelForCausalLM.from_pretrained(
        checkpoint, dtype=torch.float32, local_files_only=True
    )
    names = tiny_model.vocabulary_of(model)
    ids = list(range(40, 90))
    with torch.inference_mode():
        expected = loaded(torch.tensor([ids])).logits[0].numpy()
    exact = ctranslate2.Generator(str(model), compute_type="float32", intra_threads=1)
    actual = np.array(exact.forward_batch([[names[token] for token in ids]]))[0]
    assert np.abs(expected - actual[:, : expected.shape[1]]).max() < 1e-3 * expected.std()


def test_another_architecture_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "model.bin"
    file.write_bytes(b"\x06\x00\x00\x00\x08\x00Whisper\x00" + bytes(40))
    with pytest.raises(ValueError, match="Whisper"):
        floats.read(file)


@pytest.mark.parametrize("lora", [False, True], ids=["whole", "adapters"])
def test_the_loss_falls_and_what_is_saved_has_learnt(
    tiny: Path, tmp_path: Path, lora: bool
) -> None:
    if lora:
        pytest.importorskip("peft", reason="needs the [tune] extra")
    start = floats.write(tiny, tmp_path / "start", 512)
    learner = learning.Learner(start, lora, threads=1, rate=0.01)
    steps = list(learner.learn(samples(1500), 1500, 600.0))
    assert steps[-1]["loss"] < steps[0]["loss"] - 0.5
    assert steps[-1]["progress"] == 1.0
    assert steps[-1]["tokens"] == 1500 * 24
    out = learner.save(start, tmp_path / "out")
    assert {"config.json", "model.safetensors", "tokenizer.json"} <= {
        path.name for path in out.iterdir()
    }
    saved = learning.Learner(out, False, threads=1)
    before = learning.Learner(start, False, threads=1)
    batch = list(samples(8))
    losses = [float(one._loss(learning.padded(batch))) for one in (before, saved)]
    assert losses[1] < 0.9 * losses[0]


def test_padding_and_pieces_change_nothing(tiny: Path, tmp_path: Path) -> None:
    start = floats.write(tiny, tmp_path / "start", 512)
    learner = learning.Learner(start, False, threads=1)
    batch = [[4, *range(30, 50)], [2, *range(60, 66)]]
    together = float(learner._loss(learning.padded(batch)))
    apart = sum(float(learner._loss(learning.padded([one]))) for one in batch)
    assert together == pytest.approx(apart, rel=1e-4)
    assert [len(piece) for piece in learning.pieces(batch * 3, 60)] == [2, 2, 2]
    assert learning.weight(batch[0]) == 3 + 16 * learning.MIDDLE
    assert float(learning.padded(batch).weights[:, 1:].sum()) == sum(map(learning.weight, batch))


def test_the_process_tunes_and_converts(tiny: Path, tmp_path: Path) -> None:
    wanted = order(tiny, tmp_path, onnx=True)
    heard: list[dict[str, Any]] = []
    tuning.tune(wanted, samples(40), heard.append)
    assert (wanted.out / "model.bin").is_file()
    assert (wanted.out / "model.onnx").is_file()
    assert (wanted.out / "tokenizer.json").is_file()
    assert heard[-1] == {"done": True}
    assert {"stage": "convert"} in heard
    assert heard[0]["tokens"] > 0
    ctranslate2.Generator(str(wanted.out), compute_type="int8")


def test_samples_end_with_null_alone() -> None:
    assert list(tune.samples(io.StringIO("[1, 5, 6]\nnull\n"))) == [[1, 5, 6]]
    with pytest.raises(EOFError):
        list(tune.samples(io.StringIO(json.dumps([1, 5, 6]) + "\n")))


def test_adapters_of_a_family_merge_into_what_is_converted(tmp_path: Path) -> None:
    pytest.importorskip("peft", reason="needs the [tune] extra")
    start = tiny_checkpoints.build("qwen2.5-coder", tmp_path / "qwen")
    wanted = order(start, tmp_path, floats=0, lora=True)
    tuning.tune(wanted, samples(40), lambda _said: None)
    assert {"model.bin", "vocabulary.json"} <= {path.name for path in wanted.out.iterdir()}
