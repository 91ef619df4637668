"""The model's gradients are transformers', samples are apart, workers agree with one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the [train] extra")
pytest.importorskip("zstandard", reason="needs the [train] extra")

from tiny_corpus import tiny_recipe  # noqa: E402

from training import batches, fim, fused, precision  # noqa: E402
from training.attention import attend, within  # noqa: E402
from training.model import Llama, export  # noqa: E402
from training.replicas import Replicas  # noqa: E402

pytestmark = pytest.mark.models
VOCABULARY = 400


def model() -> Llama:
    torch.manual_seed(0)
    made = Llama(tiny_recipe().model, VOCABULARY)
    for weight in made.parameters():
        torch.nn.init.normal_(weight, std=0.2)
    return made


@pytest.mark.parametrize("asked", [1.0, 0.3])
def test_gradients_are_those_of_transformers(tmp_path: Path, asked: float) -> None:
    transformers = pytest.importorskip("transformers")
    ours = model()
    export(ours, tmp_path)
    theirs = transformers.LlamaForCausalLM.from_pretrained(tmp_path, dtype=torch.float32)
    tokens = torch.randint(0, VOCABULARY, (12, 33))  # more than are put to the table at a time
    targets, weights = tokens.roll(-1, 1), torch.rand(12, 33)
    weights[torch.rand(12, 33) > asked] = 0.0
    ours(tokens, targets, weights).backward()
    logits = theirs(tokens).logits.flatten(0, 1)
    losses = torch.nn.functional.cross_entropy(logits, targets.flatten(), reduction="none")
    (losses * weights.flatten()).sum().backward()
    expected = dict(theirs.named_parameters())
    for name, parameter in ours.named_parameters():
        torch.testing.assert_close(parameter.grad, expected[name].grad, rtol=2e-3, atol=2e-3)


@pytest.mark.parametrize("groups", [1, 3])
def test_attention_in_parts_is_attention(groups: int) -> None:
    torch.manual_seed(0)
    query = torch.randn(2, 600, 6, 16, requires_grad=True)
    key, value = (torch.randn(2, 600, groups, 16, requires_grad=True) for _ in range(2))
    begins = torch.zeros(2, 600, dtype=torch.bool)
    begins[0, [0, 100, 390]] = begins[1, [5, 310]] = True
    ours = attend(query, key, value, begins)
    plain = torch.nn.functional.scaled_dot_product_attention(
        *(part.transpose(1, 2) for part in (query, key, value)),
        attn_mask=within(begins),
        scale=1.0,
        enable_gqa=True,
    ).transpose(1, 2)
    torch.testing.assert_close(ours, plain)
    slope = torch.randn_like(plain)
    inputs = (query, key, value)
    for mine, theirs in zip(
        torch.autograd.grad(ours, inputs, slope),
        torch.autograd.grad(plain, inputs, slope),
        strict=True,
    ):
        torch.testing.assert_close(mine, theirs, rtol=1e-4, atol=1e-4)


def test_a_sample_is_read_as_if_it_were_alone() -> None:
    ours, first, second = model(), *(torch.randint(0, VOCABULARY, (1, 20)) for _ in range(2))
    begins = torch.zeros(1, 40, dtype=torch.bool)
    begins[0, [0, 20]] = True
    with torch.no_grad():
        together = ours.hidden(torch.cat((first, second), 1), begins)[:, 20:]
        torch.testing.assert_close(together, ours.hidden(second), rtol=1e-4, atol=1e-4)


def test_the_first_token_of_a_sample_is_marked_and_not_learnt() -> None:
    row = np.array([[8 | fim.BEGINS, 9, 10 | fim.BEGINS, 11 | fim.COMPLETES]], dtype=np.uint16)
    made = batches.batch(row, 3.0)
    assert made.tokens.tolist() == [[8, 9, 10, 11]]
    assert made.begins.tolist() == [[True, False, True, False]]
    assert made.weights.tolist() == [[1.0, 0.0, 3.0, 0.0]]


def test_compiled_steps_give_what_the_plain_ones_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKYCODE_COMPILE", "1")
    fused.fast.cache_clear()
    stream, change, gain = torch.randn(2, 7, 8), torch.randn(2, 7, 8), torch.rand(8)
    gate, up = torch.randn(2, 7, 8), torch.randn(2, 7, 8)
    cases = (
        (fused._added, (stream, change, gain, torch.bfloat16)),
        (fused._gate, (gate, up)),
        (fused._ungate, (change, gate, up)),
    )
    for function, given in cases:
        fast, plain = fused.fast(function)(*given), function(*given)
        torch.testing.assert_close(fast, plain, rtol=1e-2, atol=1e-2)
    fused.fast.cache_clear()


def test_two_processes_find_the_gradient_that_one_finds() -> None:
    torch.manual_seed(1)
    shape = (6, 32)
    tokens = torch.randint(0, VOCABULARY, shape)
    begins = torch.rand(shape) < 0.1
    batch = batches.Batch(tokens, tokens.roll(-1, 1), torch.rand(shape), begins)
    cpu, alone, shared = torch.device("cpu"), model(), model()
    first = Replicas(alone, 1, cpu).gradient(batch, 64)
    second = Replicas(shared, 2, cpu).gradient(batch, 64)
    assert first == pytest.approx(second, rel=1e-3)
    for one, other in zip(alone.parameters(), shared.parameters(), strict=True):
        torch.testing.assert_close(one.grad, other.grad, rtol=0.02, atol=0.002)


def test_a_worker_that_dies_is_named() -> None:
    replicas = Replicas(model(), 2, torch.device("cpu"))
    doomed = replicas._workers[1].process
    doomed.kill()  # as the system does where memory is short
    doomed.join()
    tokens = torch.randint(0, VOCABULARY, (6, 32))
    batch = batches.Batch(tokens, tokens, torch.ones(6, 32), torch.zeros(6, 32, dtype=torch.bool))
    with pytest.raises(RuntimeError, match="training process ended"):
        replicas.gradient(batch, 64)


def test_products_are_bfloat16_where_there_are_units_for_it() -> None:
    device = torch.device("cpu")
    with precision.autocast(device):
        product = torch.randn(4, 4) @ torch.randn(4, 4)
    wanted = torch.bfloat16 if precision.multiplies_bfloat16(device) else torch.float32
    assert product.dtype == wanted
