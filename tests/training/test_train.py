"""Training: the arithmetic is transformers', the loss falls, and a stopped run goes on."""

from __future__ import annotations

import dataclasses
import itertools
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("zstandard", reason="needs the [train] extra")

from tiny_corpus import tiny_recipe, write_corpus  # noqa: E402

from training import batches, checkpoint, fim, pack, rows, schedule, tokenizer, train  # noqa: E402
from training.loss import chunked_cross_entropy  # noqa: E402
from training.model import Llama, export  # noqa: E402
from training.muon import orthogonalise  # noqa: E402

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_corpus(tmp_path_factory.mktemp("work"))
    tokenizer.run(root, tiny_recipe())
    pack.run(root, tiny_recipe())
    return root


def test_chunked_loss_and_gradients_equal_the_plain_ones() -> None:
    torch.manual_seed(0)
    states, table = torch.randn(2100, 8), torch.randn(50, 8)
    targets, weights = torch.randint(0, 50, (2100,)), torch.rand(2100)
    ours = [states.clone().requires_grad_(), table.clone().requires_grad_()]
    plain = [states.clone().requires_grad_(), table.clone().requires_grad_()]
    first = chunked_cross_entropy(ours[0], ours[1], targets, weights)
    losses = torch.nn.functional.cross_entropy(plain[0] @ plain[1].T, targets, reduction="none")
    second = (losses * weights).sum()
    first.backward()  # type: ignore[no-untyped-call]
    second.backward()
    torch.testing.assert_close(first, second)
    for mine, theirs in zip(ours, plain, strict=True):
        torch.testing.assert_close(mine.grad, theirs.grad, rtol=1e-4, atol=1e-4)


def test_loss_under_bfloat16_autocast_is_close_and_has_float32_gradients() -> None:
    torch.manual_seed(0)
    states, table = torch.randn(64, 16), torch.randn(50, 16, requires_grad=True)
    targets, weights = torch.randint(0, 50, (64,)), torch.ones(64)
    plain = chunked_cross_entropy(states, table, targets, weights)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        low = chunked_cross_entropy(states, table, targets, weights)
    low.backward()  # type: ignore[no-untyped-call]
    assert table.grad is not None
    assert table.grad.dtype == torch.float32
    assert abs(float(plain - low)) < 0.01 * abs(float(plain))


@pytest.mark.parametrize("tied", [True, False])
def test_exported_model_is_a_transformers_llama(tmp_path: Path, tied: bool) -> None:
    transformers = pytest.importorskip("transformers")
    torch.manual_seed(0)
    model = Llama(dataclasses.replace(tiny_recipe().model, tied=tied), 400)
    for weight in model.parameters():
        torch.nn.init.normal_(weight, std=0.2)
    export(model, tmp_path)
    theirs = transformers.LlamaForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    tokens = torch.randint(0, 400, (2, 33))
    with torch.no_grad():
        ours = model.lm_head(model.hidden(tokens))
        torch.testing.assert_close(ours, theirs(tokens).logits, rtol=1e-3, atol=1e-3)


def test_orthogonalised_matrices_have_even_singular_values() -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonalise(torch.randn(2, 24, 64)))
    assert values.min() > 0.5
    assert values.max() < 1.4


@pytest.mark.parametrize("order", ["psm", "spm"])
def test_only_tokens_that_complete_a_prompt_weigh_more(order: str) -> None:
    sample = fim.assemble([9], [10, 11], [12, 13], [14], order, True, 64)
    row = np.array([[*sample, fim.PAD]], dtype=np.uint16)
    tokens, weights = batches.batch(row, 3.0).tokens[0], batches.weigh(row, 3.0)[0]
    end = len(sample) - 1
    assert tokens[-4:].tolist() == [12, 13, fim.END, fim.PAD]
    assert weights[end - 3 : end].tolist() == [3.0, 3.0, 3.0]
    assert weights[: end - 3].tolist() == [1.0] * (end - 3)
    assert weights[end:].tolist() == [0.0, 0.0]
    alone = batches.weigh(row, 1.0, 0.0)[0]
    assert alone.tolist() == [0.0] * (end - 3) + [1.0] * 3 + [0.0] * 2, "completions alone"


def test_a_share_of_what_is_given_is_asked_for_and_stands_for_all() -> None:
    sample = fim.assemble([9], [10] * 400, [12] * 99, [14] * 400, "spm", True, 1024)
    row = np.array([[*sample, fim.PAD]] * 20, dtype=np.uint16)
    whole = batches.batch(row, 3.0)
    some = batches.sampled(whole, row, 0.25, seed=5).weights
    completes = whole.weights == 3.0
    assert torch.equal(some[completes], whole.weights[completes])
    given = some[whole.weights == 1.0]
    assert set(given.tolist()) == {0.0, 4.0}
    assert given.mean().item() == pytest.approx(1.0, abs=0.05)
    assert not some[whole.weights == 0.0].any()
    assert torch.equal(some, batches.sampled(whole, row, 0.25, seed=5).weights)
    assert not torch.equal(some, batches.sampled(whole, row, 0.25, seed=6).weights)
    assert batches.sampled(whole, row, 1.0, seed=5) is whole


def test_a_run_asks_for_the_share_its_recipe_says(work: Path) -> None:
    recipe = tiny_recipe()
    some = dataclasses.replace(recipe, train=dataclasses.replace(recipe.train, given_share=0.25))
    asked = [
        int((train.Run(work, one, train.Options(name=name)).feed.next().weights != 0).sum())
        for name, one in (("all", recipe), ("some", some))
    ]
    assert 0 < asked[1] < asked[0]


def test_long_rows_come_evenly_among_the_short_ones(tmp_path: Path) -> None:
    for part, length in (("short", 8), ("long", 16)):
        rows.write(tmp_path / part, rows.fill([[9] * length] * 50, length, fim.PAD))
    feed = batches.Feed(tmp_path, 32, 0.25, 1.0)
    widths = [feed.next().tokens.shape[1] for _ in range(40)]
    long = [index for index, width in enumerate(widths) if width == 16]
    assert 9 <= len(long) <= 11
    assert all(after - before == 4 for before, after in itertools.pairwise(long[1:]))


def test_a_new_run_can_begin_where_another_was_stable(work: Path) -> None:
    recipe = tiny_recipe()
    first = train.Run(work, recipe, train.Options(name="base", tokens=30_000))
    first.loop()
    stable = checkpoint.newest(first.folder / "stable")
    assert stable is not None
    assert stable["step"] < first.step
    options = train.Options(name="longer", tokens=60_000, start="base/stable")
    longer = train.Run(work, recipe, options)
    assert (longer.step, longer.budget.spent_tokens) == (stable["step"], stable["tokens"])
    with pytest.raises(FileNotFoundError, match="no checkpoint"):
        train.Run(work, recipe, train.Options(name="orphan", start="nobody"))


def test_rate_warms_up_holds_and_falls_to_zero() -> None:
    recipe = tiny_recipe().train
    assert schedule.rate(recipe, 0, 0.0) == pytest.approx(0.5)
    assert schedule.rate(recipe, 9, 0.2) == 1.0
    assert schedule.rate(recipe, 9, 1.0) == pytest.approx(0.0)


def test_held_out_losses_take_a_small_part_of_a_slow_run() -> None:
    assert schedule.due(601, 10, took=0)
    assert not schedule.due(599, 10, took=0)
    assert not schedule.due(601, 10, took=120), "120 s in ten minutes would be a sixth"
    assert schedule.due(120 * 19 + 1, 10, took=120)


def test_training_learns_and_a_stopped_run_goes_on(work: Path) -> None:
    recipe, name = tiny_recipe(), train.Options(name="resumed", tokens=60_000)
    first = train.Run(work, recipe, name)
    first.folder.mkdir(parents=True)
    start = first.replicas.gradient(first.feed.next(), 512)
    for _ in range(6):
        first._advance(first.budget.progress())
    first._save()
    again = train.Run(work, recipe, name)
    assert again.step == 6
    assert again.feed.position == first.feed.position
    assert again.budget.spent_tokens == first.budget.spent_tokens
    assert again.feed.folder.name == "pack"
    again.loop()
    assert again.feed.folder.name == "anneal"
    assert again.budget.progress() == 1.0
    assert train.Run(work, recipe, name).feed.position == again.feed.position
    assert again.replicas.gradient(again.feed.next(), 512) < start - 1.0
    assert (again.folder / "final" / "model.safetensors").exists()
    assert len(checkpoint.found(again.folder)) <= 2


def test_a_damaged_checkpoint_gives_way_to_the_one_before(tmp_path: Path) -> None:
    checkpoint.save(tmp_path, 1, {"step": 1})
    checkpoint.save(tmp_path, 2, {"step": 2}).write_bytes(b"half")
    assert checkpoint.newest(tmp_path) == {"step": 1}


def test_another_shape_is_refused(work: Path) -> None:
    recipe = tiny_recipe()
    run = train.Run(work, recipe, train.Options(name="shape"))
    run._save()
    other = dataclasses.replace(recipe, model=dataclasses.replace(recipe.model, layers=1))
    with pytest.raises(ValueError, match="another shape"):
        train.Run(work, other, train.Options(name="shape"))


def test_missing_rows_say_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="training pack"):
        rows.read(tmp_path / "short")
