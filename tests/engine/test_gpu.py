"""A GPU that is not there: its errors are CTranslate2's words, everything else is real."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ctranslate2
import pytest

from skycode_ls.engine.backends import device, open_backend
from skycode_ls.engine.backends.cramped import LEAST, CrampedBackend
from skycode_ls.engine.batch import Batches
from skycode_ls.engine.score import Scores
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling

FULL = "CUDA failed with error out of memory"
PROMPT = Prompt("def mean(values):\n" * 60, "")
GREEDY = Sampling(max_tokens=4)


class Gpu:
    """CTranslate2 on a machine with two GPUs, whose memory holds prompts of `holds` tokens."""

    def __init__(self, holds: int = 10_000, loads: bool = True, words: str = FULL) -> None:
        self.holds, self.loads, self.words = holds, loads, words
        self.opened: list[tuple[str, int]] = []
        self.set_random_seed = ctranslate2.set_random_seed

    def get_cuda_device_count(self) -> int:
        return 2

    def get_supported_compute_types(self, _device: str, _index: int = 0) -> set[str]:
        return {"int8", "int8_float16", "float32"}

    def Generator(self, folder: str, *, device: str, device_index: int, **_options: Any) -> Any:
        self.opened.append((device, device_index))
        real = ctranslate2.Generator(folder, device="cpu", intra_threads=1)
        if device == "cpu":
            return real
        if not self.loads:
            raise RuntimeError(self.words)
        return _OnGpu(real, self)


class _OnGpu:
    """A generator that fails as CUDA does once a prompt is too long."""

    def __init__(self, real: Any, gpu: Gpu) -> None:
        self._real, self._gpu = real, gpu
        self.compute_type = "int8_float16"

    def generate_tokens(self, tokens: list[str], **options: Any) -> Iterator[Any]:
        if len(tokens) > self._gpu.holds:
            raise RuntimeError(self._gpu.words)
        yield from self._real.generate_tokens(tokens, **options)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Gpu:
    gpu = Gpu()
    monkeypatch.setattr(device, "_cuda_problem", lambda: "")
    monkeypatch.setattr(device, "ctranslate2", gpu)
    monkeypatch.setattr("skycode_ls.engine.backends.ctranslate2.ctranslate2", gpu)
    return gpu


def opened(tiny: Path, **settings: Any) -> Any:
    return open_backend(Settings(model=str(tiny), **settings))


def said(backend: Any, prompt: Prompt = PROMPT) -> list[int]:
    return [piece.token for piece in backend.generate(prompt, GREEDY, 400)]


def test_a_gpu_is_used_and_the_one_that_was_asked_for(tiny: Path, machine: Gpu) -> None:
    backend = opened(tiny, device_index=1)
    assert machine.opened == [("cuda", 1)]
    assert isinstance(backend, CrampedBackend)
    assert isinstance(backend, Batches)
    assert isinstance(backend, Scores)
    assert (backend.info.device, backend.info.notice) == ("cuda", None)
    assert said(backend)
    backend.close()


@pytest.mark.parametrize("where", ["auto", "cuda"])
def test_a_gpu_that_is_not_there_is_named(tiny: Path, machine: Gpu, where: str) -> None:
    with pytest.raises(SkyError, match=r"no GPU 2.*has 2.*deviceIndex") as caught:
        opened(tiny, device=where, device_index=2)
    assert caught.value.key == "device.no_index"


def test_half_the_prompt_is_asked_when_the_memory_is_full(tiny: Path, machine: Gpu) -> None:
    machine.holds = 250
    backend = opened(tiny)
    assert said(backend), "the same request is answered, with less context"
    assert backend.info.device == "cuda"
    assert backend.info.context == 200
    assert backend.info.notice.key == "device.cramped"
    assert "200" in backend.info.notice.text("zh")
    assert machine.opened == [("cuda", 0)]
    backend.close()


def test_the_cpu_is_next_when_too_little_is_left(tiny: Path, machine: Gpu) -> None:
    machine.holds = LEAST // 2
    backend = opened(tiny, device="cuda")
    assert said(backend)
    assert backend.info.device == "cpu"
    assert backend.info.context == 512
    assert backend.info.notice.key == "device.left_full"
    assert machine.opened == [("cuda", 0), ("cpu", 0)]
    on_cpu = opened(tiny, device="cpu")
    assert said(backend) == said(on_cpu)
    for one in (backend, on_cpu):
        one.close()


def test_other_failures_are_not_taken_for_a_full_memory(tiny: Path, machine: Gpu) -> None:
    machine.holds, machine.words = 0, "CUDA failed with error an illegal memory access"
    backend = opened(tiny)
    with pytest.raises(RuntimeError, match="illegal"):
        said(backend)
    assert backend.info.device == "cuda"
    backend.close()


@pytest.mark.parametrize(
    ("words", "key", "cure"),
    [
        (FULL, "device.full", "smaller model"),
        ("Library libcublas.so.12 is not found", "device.no_cublas", "nvidia-cublas-cu12"),
        ("no kernel image is available", "device.failed", "skycode doctor"),
    ],
)
def test_what_does_not_load_on_a_gpu_loads_on_the_cpu_and_says_so(
    tiny: Path, machine: Gpu, words: str, key: str, cure: str
) -> None:
    machine.loads, machine.words = False, words
    backend = opened(tiny)
    assert backend.info.device == "cpu"
    assert backend.info.notice.key == key
    assert cure in backend.info.notice.text("en")
    assert backend.info.notice.text("zh") != backend.info.notice.text("en")
    backend.close()


def test_a_model_too_large_for_the_gpu_that_was_asked_for(tiny: Path, machine: Gpu) -> None:
    machine.loads = False
    with pytest.raises(SkyError) as caught:
        opened(tiny, device="cuda")
    assert caught.value.key == "device.full_alone"


def test_a_gpu_without_cublas_is_told_where_nobody_asked_for_it(
    tiny: Path, machine: Gpu, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "_cuda_problem", lambda: device._NO_CUBLAS)
    backend = opened(tiny)
    assert backend.info.device == "cpu"
    assert "pip install nvidia-cublas-cu12" in backend.info.notice.text("zh")
    backend.close()
