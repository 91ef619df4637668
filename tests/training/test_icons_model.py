"""Icons: the objective is what it says, and a tiny model goes through all the stages."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("PIL", reason="needs the [train] extra")
pytest.importorskip("onnx", reason="needs the [train] extra")

from torch import Tensor  # noqa: E402

from training import checkpoint  # noqa: E402
from training.icons import (  # noqa: E402
    captions,
    card,
    denoiser,
    export,
    flow,
    lexicon,
    measure,
    recipe,
    sight,
    train,
    vocabulary,
    weights,
)
from training.icons.concepts import Concept  # noqa: E402
from training.icons.model import restore  # noqa: E402
from training.icons.served import Served  # noqa: E402
from training.icons.sketch import Sketch  # noqa: E402

pytestmark = pytest.mark.models
COLOURS = ("red", "blue", "green", "black", "grey", "pink")
CHINESE = ("红", "蓝", "绿", "黑", "灰", "粉")
VALUES = ((220, 0, 0), (0, 0, 220), (0, 160, 0), (0, 0, 0), (128, 128, 128), (250, 150, 190))


def tiny_recipe() -> recipe.Recipe:
    full = recipe.load()
    shape = dataclasses.replace(
        full.model, words=32, word_layers=1, embedding=16, sight=8, codes=8, sketch=32, width=32,
        layers=2, heads=2,
    )  # fmt: skip
    run = dataclasses.replace(
        full.train, words_batch=12, paint_batch=8, warmup_steps=2, threads=1, ema=0.5
    )
    return dataclasses.replace(full, model=shape, train=run)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve concepts, squares and bars of six colours, in six styles that differ in size."""
    root = tmp_path_factory.mktemp("icons")
    styles = [*recipe.load().data.sight, recipe.load().data.held_out]
    listed, images = [], np.zeros((12, len(styles), 64, 64, 4), np.uint8)
    for place in range(12):
        colour, form = place % 6, place // 6
        en, zh = f"{COLOURS[colour]} {('square', 'bar')[form]}", f"{CHINESE[colour]}{'块条'[form]}"
        listed.append(Concept(chr(0x1F300 + place), en, zh, (), (), (f"word{place}",), ()))
        for style in range(len(styles)):
            inner = slice(10 + style, 54 - style)
            across = inner if form == 0 else slice(28, 36)
            images[place, style, inner, across] = (*VALUES[colour], 255)
    folder = root / "skypaint"
    folder.mkdir()
    np.savez(folder / "pictures.npz", images=images, styles=np.array(styles))
    rows = json.dumps([concept.row() for concept in listed], ensure_ascii=False)
    (folder / "concepts.json").write_text(rows, encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def exported(work: Path) -> Path:
    assert train.run(work, tiny_recipe(), train.Options(samples=1200, threads=1))
    return export.run(work, tiny_recipe(), out=work / "models")


def test_the_weight_is_the_velocitys_until_the_cap() -> None:
    time = torch.tensor([0.0, 0.25, 0.5, 0.9, 1.0])
    expected = torch.tensor([1.0, 16 / 9, 4.0, 4.0, 4.0])
    torch.testing.assert_close(flow.weight(time, cap=4.0), expected)


def test_a_share_of_the_moments_is_pure_noise_and_the_rest_leans_to_it() -> None:
    time = flow.moments(20_000, 0.25, torch.Generator().manual_seed(1))
    assert abs(float((time == 0).float().mean()) - 0.25) < 0.02
    assert abs(float(time[time > 0].mean()) - 0.4) < 0.02  # ∫ u^1.5 du
    assert float(time.max()) < 1.0


def test_at_pure_noise_the_best_answer_is_the_mean_picture() -> None:
    pictures = torch.rand(6, 3, 64, 64)
    answer = torch.zeros(1, 3, 64, 64, requires_grad=True)
    time = torch.zeros(6)
    for _ in range(3):  # a quadratic: Newton's step of each pixel lands on the minimum
        error = flow.loss(answer.expand(6, -1, -1, -1), pictures, time, cap=4.0)
        (slope,) = torch.autograd.grad(error, answer)
        answer = (answer - slope * answer.numel() / 2).detach().requires_grad_()
    torch.testing.assert_close(answer.detach()[0], pictures.mean(0), rtol=1e-4, atol=1e-4)


def test_with_the_true_picture_the_flow_ends_there_from_any_moment() -> None:
    picture: Tensor = torch.rand(2, 3, 64, 64)
    noise: Tensor = torch.randn(2, 3, 64, 64)
    seen: list[float] = []

    def predict(z: Tensor, time: Tensor) -> Tensor:
        seen.append(float(time[0]))
        torch.testing.assert_close(z, flow.mix(picture, noise, time), rtol=1e-4, atol=1e-4)
        return picture

    torch.testing.assert_close(flow.sample(predict, noise, 4), picture)
    assert seen == [0.0, 0.25, 0.5, 0.75]
    given, nothing = torch.tensor(1.0), torch.tensor(0.5)
    assert float(flow.guided(given, nothing, 1.0)) == 1.0
    assert float(flow.guided(given, nothing, 3.0)) == 2.0


def test_patches_cut_and_join() -> None:
    image = torch.rand(2, 3, 64, 64)
    cut = denoiser.patches(image)
    assert cut.shape == (2, 64, 192)
    assert torch.equal(denoiser.picture(cut), image)
    assert torch.equal(cut[0, 9], image[0, :, 8:16, 8:16].flatten())


def test_an_error_of_the_weights_is_the_error_of_the_pixels() -> None:
    random = np.random.default_rng(0)
    pictures = random.normal(size=(20, 3 * 64 * 64)).astype(np.float32)
    shape = dataclasses.replace(tiny_recipe().model, codes=24)
    sketch = Sketch(shape)
    codes = sketch.start(pictures)
    basis, mean = sketch.get_buffer("basis").numpy(), sketch.get_buffer("mean").numpy()
    np.testing.assert_allclose(codes @ basis + mean, pictures, atol=1e-2)  # 20 pictures span all
    other = codes + random.normal(size=codes.shape).astype(np.float32) * (np.arange(24) < 19)
    pixels = np.square((other - codes) @ basis).sum()
    assert abs(pixels / np.square(other - codes).sum() - 1) < 1e-3


def test_words_begin_with_what_they_name() -> None:
    words = [
        ("red square", "红块"),
        ("blue square", "蓝块"),
        ("red bar", "红条"),
        ("blue bar", "蓝条"),
    ]
    listed = [Concept(chr(65 + n), en, zh, (), ()) for n, (en, zh) in enumerate(words)]
    tokenizer = vocabulary.learn(captions.Captions(listed).texts(), length=8)
    codes = np.array([[1, 1], [-1, 1], [1, -1], [-1, -1]], np.float32)
    vectors, readout = lexicon.fit(listed, tokenizer, codes, width=2)

    def told(text: str) -> Tensor:
        ids = [one for one in tokenizer.encode(text).ids[1:] if one]
        parts = vocabulary.parts(tokenizer)
        each = [vectors[one] + (vectors[parts[one]].mean(0) if parts[one] else 0) for one in ids]
        found: Tensor = torch.stack(each).mean(0) @ readout
        return found

    for text, code in zip(("red square", "蓝块", "红条", "blue bar"), codes, strict=True):
        torch.testing.assert_close(told(text), torch.from_numpy(code), atol=0.1, rtol=0)
    assert float(told("red")[0]) > 0.5  # a word alone: what its concepts have in common
    assert abs(float(told("red")[1])) < 0.2


def test_matching_is_free_when_right_and_dear_when_wrong() -> None:
    vectors = torch.eye(4)
    same = torch.eye(4, dtype=torch.bool)
    scale = torch.tensor(4.0)
    assert float(sight.contrast(vectors, vectors, same, scale)) < 1e-6
    assert float(sight.contrast(vectors, vectors.roll(1, 0), same, scale)) > 10
    twice = torch.tensor([[True, True], [True, True]])
    alike = torch.ones(2, 4) / 2
    found = float(sight.contrast(alike, alike, twice, scale))
    assert abs(found - float(torch.tensor(2.0).log())) < 1e-5


def test_plain_senses_tell_where_edges_run() -> None:
    image = torch.full((2, 3, 64, 64), -1.0)
    image[0, :, :, 32:] = 1.0  # one upright edge
    image[1, :, 32:] = 1.0  # one level edge
    edges = sight.plain(image).reshape(2, -1, 8, 8)[:, 3:]
    assert edges.shape[1] == sight.DIRECTIONS
    strongest = edges.amax((2, 3)).argmax(1)
    assert strongest.tolist() == [0, sight.DIRECTIONS // 2]
    assert float(edges[0, :, :, 3:5].min(2).values.max()) > 0.1
    assert float(edges[0, :, :, 6].max()) < 0.01


def test_varied_pictures_keep_their_shape_and_range() -> None:
    random = torch.Generator().manual_seed(3)
    found = sight.vary(torch.rand(5, 4, 64, 64), random)
    assert found.shape == (5, 3, 64, 64)
    assert float(found.min()) >= -1
    assert float(found.max()) <= 1


def test_int8_keeps_the_axis_that_loses_less() -> None:
    values = (
        np.ones((128, 64), np.float32) * np.geomspace(0.001, 10, 128, dtype=np.float32)[:, None]
    )
    codes, scales = weights.compress(values)
    assert codes.dtype == np.int8
    assert scales.shape == (128, 1)
    np.testing.assert_allclose(codes * scales, values, rtol=1e-2)


def test_a_stopped_run_goes_on_and_another_shape_is_refused(work: Path) -> None:
    options = train.Options(name="halves", samples=600, threads=1)
    first = train.Run(work, tiny_recipe(), options)
    while first.stage == "words":
        first._advance(first.budget.progress())
        if first.budget.progress() >= first.recipe.train.words_share:
            first._begin("paint")
    first._advance(first.budget.progress())
    first._save()
    second = train.Run(work, tiny_recipe(), options)
    assert (second.step, second.stage) == (first.step, "paint")
    assert second.budget.spent_tokens == first.budget.spent_tokens
    first._advance(0.9)
    second._advance(0.9)
    for mine, theirs in zip(first.model.parameters(), second.model.parameters(), strict=True):
        torch.testing.assert_close(mine, theirs)
    larger = dataclasses.replace(tiny_recipe(), model=recipe.load().model)
    with pytest.raises(ValueError, match="another model"):
        train.Run(work, larger, options)


def test_the_second_stage_leaves_words_and_sketch_alone(work: Path, exported: Path) -> None:
    state = checkpoint.newest(work / "skypaint" / "train" / "nano")
    assert state is not None
    assert state["stage"] == "paint"
    for name, value in state["average"].items():
        if name.startswith("sketch."):
            torch.testing.assert_close(value, state["model"][f"denoiser.{name}"])


def test_the_exported_files_say_what_the_checkpoint_says(work: Path, exported: Path) -> None:
    state = checkpoint.newest(work / "skypaint" / "train" / "nano")
    assert state is not None
    model, tokenizer = restore(state)
    ids = torch.tensor([tokenizer.encode(text).ids for text in ("red square", "蓝条", "x")])
    with torch.no_grad():
        wanted = model.words(ids)
    found = weights.session(exported / "words.onnx").run(None, {"ids": ids.numpy()})
    for mine, theirs in zip(wanted, found, strict=True):
        np.testing.assert_allclose(mine.numpy(), theirs, atol=0.05)
    facts = json.loads((exported / "skypaint.json").read_text("utf-8"))
    assert facts["int8_cost"] < 0.02
    assert facts["styles"] == tiny_recipe().model.paint


def test_the_products_sampler_draws_and_the_words_decide_what(exported: Path) -> None:
    served = Served(exported)
    red, again = (served.draw("red square", 5) for _ in range(2))
    assert np.array_equal(red, again)
    assert red.shape == (64, 64, 3)
    assert not np.array_equal(red, served.draw("蓝条", 5))
    assert served.look(red[None]).shape == (1, 16)


def test_measuring_fills_the_card(work: Path, exported: Path) -> None:
    figures = measure.run(work, tiny_recipe(), exported, limit=4)
    assert figures["drawn"] == 4
    assert set(figures["concepts"]) == {"en", "zh", "real"}
    assert figures["pairs"]["zh_names"]["pictures"] == 12
    assert figures["pairs"]["en_unseen_words"]["texts"] == 12
    for path in ("samples.png", "nearest.png", "novel.png"):
        assert (exported / path).stat().st_size > 100
    assert "12" in card.write(exported).read_text("utf-8")
    assert "R@10" in (exported / "CARD.zh.md").read_text("utf-8")
