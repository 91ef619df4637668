"""What only the CTranslate2 backend must do: load, refuse, place, import little."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ctranslate2
import pytest

from skycode_ls.engine.backends import device, open_backend
from skycode_ls.engine.backends.ctranslate2 import CTranslate2Backend
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling
from tests.engine import tiny_model


@pytest.fixture
def copy(tiny: Path, tmp_path: Path) -> Path:
    """Return a copy of the tiny model that a test may break."""
    return shutil.copytree(tiny, tmp_path / "copy")


def refusal(folder: Path, **settings: Any) -> SkyError:
    with pytest.raises(SkyError) as caught:
        open_backend(Settings(model=str(folder), **settings))
    assert caught.value.text("zh") != caught.value.text("en")
    return caught.value


def test_the_prompt_is_spelt_with_the_models_own_tokens(tiny: Path) -> None:
    backend = CTranslate2Backend(Settings(model=str(tiny)))
    prompt = Prompt("x<|fim_middle|>", "y", path="a")
    tokens = backend.spell(prompt, 100)
    assert [token for token in tokens if token.startswith("<|")] == [
        "<|file_sep|>",
        "<|fim_prefix|>",
        "<|fim_suffix|>",
        "<|fim_middle|>",
    ]
    assert tokens[-1] == "<|fim_middle|>", "a marker in the user's text is only text"
    assert len(backend.spell(Prompt("读取" * 500, "🚀" * 500), 50)) <= 50
    backend.close()


def test_white_space_before_the_cursor_is_left_to_the_model(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    described = 'format = "skycode-nano"\ncontext = 512\n'
    folder = tiny_model.build(tmp_path / "suffix-first", description=described)
    backend = CTranslate2Backend(Settings(model=str(folder)))
    prompt = Prompt("def f():\n", "\nf()")
    spelt = backend.spell(prompt, 100)
    assert spelt[:2] == ["<|fim_prefix|>", "<|fim_suffix|>"]
    assert spelt[-1].endswith(":")
    ids = backend._vocabulary.encode("\n    return 1\nx")
    said = (SimpleNamespace(token_id=token, log_prob=-1.0) for token in ids)
    monkeypatch.setattr(backend, "_steps", lambda *_: said)
    sampling = Sampling(max_tokens=50, stop=("\nx",))
    pieces = backend.generate(prompt, sampling, 100)
    assert "".join(piece.text for piece in pieces) == "    return 1"
    backend.close()


def test_the_first_draw_after_loading_follows_the_seed(tiny: Path) -> None:
    def draw(seed: int) -> list[int]:
        backend = open_backend(Settings(model=str(tiny)))
        sampling = Sampling(max_tokens=12, temperature=1.0, seed=seed)
        tokens = [piece.token for piece in backend.generate(Prompt("def "), sampling, 50)]
        backend.close()
        return tokens

    assert draw(1) == draw(1)
    assert draw(1) != draw(2)


def test_log_probabilities_are_those_of_chosen_tokens(tiny: Path) -> None:
    backend = open_backend(Settings(model=str(tiny)))
    pieces = list(backend.generate(Prompt("def "), Sampling(max_tokens=5), 50))
    assert pieces
    assert all(-20 < piece.logprob < 0 for piece in pieces if piece.token >= 0)
    backend.close()


def test_a_format_is_recognised_without_a_description(copy: Path) -> None:
    (copy / "model.toml").unlink()
    backend = open_backend(Settings(model=str(copy)))
    assert backend.info.infills
    assert backend.info.name == "copy"
    backend.close()


def test_a_left_to_right_model_must_be_described(copy: Path) -> None:
    _rename_tokens(copy, "<|fim_", "<|mif_")
    (copy / "model.toml").unlink()
    error = refusal(copy)
    assert error.key == "model.format_unclear"
    assert "codegen" in error.text("en")
    (copy / "model.toml").write_text('format = "codegen"', encoding="utf-8")
    backend = CTranslate2Backend(Settings(model=str(copy)))
    assert not backend.info.infills
    assert backend.spell(Prompt("ab", "cd"), 9) == backend.spell(Prompt("ab"), 9)
    assert backend.spell(Prompt(""), 9) == ["<|endoftext|>"]
    backend.close()


@pytest.mark.parametrize(
    ("description", "key"),
    [
        ('format = "gpt"', "model.unknown_format"),
        ('format = "codellama"', "model.format_mismatch"),
        ("format = ", "model.bad_description"),
    ],
)
def test_a_wrong_description_is_refused(copy: Path, description: str, key: str) -> None:
    (copy / "model.toml").write_text(description, encoding="utf-8")
    assert refusal(copy).key == key


def test_stops_end_the_text_even_if_the_tokenizer_does_not_call_them_special(copy: Path) -> None:
    path = copy / "tokenizer.json"
    text = path.read_text(encoding="utf-8").replace('"special": true', '"special": false')
    path.write_text(text, encoding="utf-8")
    vocabulary = Vocabulary(find(str(copy)))
    assert vocabulary.ends == list(range(len(tiny_model.SPECIALS)))


@pytest.mark.parametrize("content", [b"", b"{}", b"not json", b"\xff"])
def test_a_broken_tokenizer_is_refused(copy: Path, content: bytes) -> None:
    (copy / "tokenizer.json").write_bytes(content)
    error = refusal(copy)
    assert error.key == "model.bad_description"
    assert "tokenizer.json" in error.text("zh")


def test_another_models_tokenizer_is_refused(copy: Path) -> None:
    tokens = tiny_model.vocabulary_of(copy)
    tokens = tokens[:7] + tokens[:6:-1]
    (copy / "vocabulary.json").write_text(json.dumps(tokens), encoding="utf-8")
    assert refusal(copy).key == "model.tokenizer_mismatch"


@pytest.mark.parametrize("keep", [0.0, 0.3, 0.99])
def test_truncated_weights_are_refused_even_without_a_checksum(copy: Path, keep: float) -> None:
    path = copy / "model.bin"
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])
    assert refusal(copy).key == "model.load_failed"


def test_tampered_weights_are_refused_by_the_checksum(copy: Path) -> None:
    path = copy / "model.toml"
    table = f'[sha256]\n"model.bin" = "{"0" * 64}"\n'
    path.write_text(path.read_text(encoding="utf-8") + table, encoding="utf-8")
    assert refusal(copy).key == "model.checksum"


def test_cuda_asked_for_but_absent(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "_cuda_problem", lambda: "no CUDA device")
    error = refusal(tiny, device="cuda")
    assert error.key == "device.no_cuda"
    backend = open_backend(Settings(model=str(tiny), device="auto"))
    assert backend.info.device == "cpu"
    backend.close()


def test_a_gpu_whose_library_is_missing(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The driver is there, but cuBLAS is not: that shows only when the model is put to work."""
    missing = "Library libcublas.so.12 is not found or cannot be loaded"

    class Library:
        """CTranslate2 on a machine that has a GPU and no cuBLAS."""

        get_cuda_device_count = staticmethod(lambda: 1)
        get_supported_compute_types = staticmethod(lambda *_: {"int8", "float16", "float32"})
        set_random_seed = staticmethod(ctranslate2.set_random_seed)

        @staticmethod
        def Generator(folder: str, *, device: str, **options: Any) -> Any:
            if device == "cuda":
                raise RuntimeError(missing)
            return ctranslate2.Generator(folder, device=device, **options)

    monkeypatch.setattr(device, "_cuda_problem", lambda: "")
    monkeypatch.setattr(device, "ctranslate2", Library)
    monkeypatch.setattr("skycode_ls.engine.backends.ctranslate2.ctranslate2", Library)
    error = refusal(tiny, device="cuda")
    assert error.key == "device.no_cuda"
    assert missing in error.text("zh")
    backend = open_backend(Settings(model=str(tiny), device="auto"))
    assert backend.info.device == "cpu"
    assert "pip install nvidia-cublas-cu12" in str(backend.info.notice)
    backend.close()


def test_the_compute_type_is_one_that_the_device_has(tiny: Path) -> None:
    backend = open_backend(Settings(model=str(tiny)))
    assert backend.info.compute_type.startswith("int8")
    backend.close()
    backend = open_backend(Settings(model=str(tiny), compute_type="float32"))
    assert backend.info.compute_type == "float32"
    backend.close()
    error = refusal(tiny, compute_type="int3", device="cpu")
    assert error.key == "device.compute_type"
    assert "float32" in error.text("en")


def test_threads_are_chosen_from_what_the_process_may_use(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "usable_cores", lambda: 6)
    small, large = (
        next(device.placements(Settings(device="cpu"), size)).threads for size in (1, 1 << 30)
    )
    assert (small, large) == (1, 6)
    backend = open_backend(Settings(model=str(tiny), threads=2))
    assert backend.info.threads == 2
    backend.close()


PROBE = """
import sys, time
from skycode_ls.settings import Settings
from skycode_ls.text import Prompt, Sampling
import skycode_ls.engine.engine, skycode_ls.engine.generate, skycode_ls.models.registry
from skycode_ls.engine.backends import open_backend
heavy = {"ctranslate2", "tokenizers", "numpy"} & set(sys.modules)
assert not heavy, f"imported too early: {heavy}"
backend = open_backend(Settings(model=sys.argv[1]))
stream = backend.generate(Prompt("def "), Sampling(max_tokens=50), 40)
next(stream)
found = {"torch", "transformers"} & set(sys.modules)
assert not found, f"imported: {found}"
print("ready")
"""


@pytest.mark.e2e
def test_loading_imports_no_torch_and_leaving_does_not_abort(tiny: Path, tmp_path: Path) -> None:
    """Torch is planted, so that an import of it would succeed; the process ends mid-answer."""
    for package in ("torch", "transformers"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text("", encoding="utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n{PROBE}"
    command = [sys.executable, "-c", code, str(tiny)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ready\n", "")


def _rename_tokens(folder: Path, old: str, new: str) -> None:
    for name in ("tokenizer.json", "vocabulary.json"):
        path = folder / name
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
