"""Diffusers pipelines from a folder or the hub: checked, then loaded where they run best."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from skycode_ls.companion.images.models import INDEX, ImageModel
from skycode_ls.companion.images.models import inspect as look
from skycode_ls.companion.images.worker.wire import Course
from skycode_ls.messages import SkyError
from skycode_ls.models.source import read_json

_QUIET = {
    "TRANSFORMERS_VERBOSITY": "error",
    "DIFFUSERS_VERBOSITY": "error",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
}


def load(model: ImageModel, course: Course) -> Any:
    """Return the pipeline of `model`, ready to be called.

    Raises SkyError image.offline, image.wrong_pipeline, image.foreign_code, image.corrupt or what
    `inspect` of the models raises.
    """
    os.environ |= _QUIET
    if model.kind == "hub":
        model = _fetched(model, course)
        course.stage("load")
    import diffusers

    folder = Path(model.folder)
    _check(diffusers, model, read_json(folder / INDEX))
    device, number = _place()
    pipe = diffusers.DiffusionPipeline.from_pretrained(
        folder,
        torch_dtype=number,
        variant=_variant(folder),
        use_safetensors=True,
        local_files_only=True,
        trust_remote_code=False,
    )
    _settle(pipe, device)
    return pipe


def _fetched(model: ImageModel, course: Course) -> ImageModel:
    """Fetch a model from the hub, or find it where an earlier call has put it."""
    course.stage("fetch")
    import diffusers

    try:
        folder = diffusers.DiffusionPipeline.download(
            model.folder, use_safetensors=True, trust_remote_code=False
        )
    except (OSError, ValueError, ImportError) as error:
        if "No space left" in str(error):
            raise SkyError("image.disk_full", folder=os.environ.get("HF_HOME", "~")) from error
        first = (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
        raise SkyError("image.offline", name=model.name, error=first) from error
    return look(Path(folder), model.name)


def _check(diffusers: Any, model: ImageModel, index: dict[str, Any]) -> None:
    """Refuse classes that this diffusers lacks, and parts from anywhere but it and transformers."""
    if not hasattr(diffusers, model.made):
        told = {"version": diffusers.__version__, "python": sys.executable}
        raise SkyError("image.wrong_pipeline", name=model.name, made=model.made, **told)
    for part, value in index.items():
        library = value[0] if isinstance(value, list) and value else None
        known = library in (None, "diffusers", "transformers")
        if not known and not hasattr(diffusers.pipelines, str(library)):
            raise SkyError("image.foreign_code", folder=model.folder, what=f"{part}: {library}")


def _place() -> tuple[str, Any]:
    """Return the device and the number format that suit this machine."""
    import torch

    if torch.cuda.is_available():
        return "cuda", torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    try:
        quick = bool(torch.ops.mkldnn._is_mkldnn_bf16_device_supported())
    except (AttributeError, RuntimeError):  # another build of PyTorch
        quick = False
    return "cpu", torch.bfloat16 if quick else torch.float32


def _variant(folder: Path) -> str | None:
    """Return fp16 if the weights are there in that variant alone."""
    files = [file.name for file in folder.glob("*/*.safetensors")]
    halves = [name for name in files if ".fp16." in name]
    return "fp16" if halves and len(halves) == len(files) else None


def _settle(pipe: Any, device: str) -> None:
    """Put a pipeline on its device, part by part if it does not fit whole."""
    import torch

    pipe.set_progress_bar_config(disable=True)
    encoder, tokenizer = (getattr(pipe, name, None) for name in ("text_encoder", "tokenizer"))
    places = getattr(getattr(encoder, "config", None), "max_position_embeddings", None)
    length: int = getattr(tokenizer, "model_max_length", 0)
    if places and tokenizer is not None and length > 100_000:  # nobody wrote it down
        tokenizer.model_max_length = min(places - 2, 77)
    if device == "cpu":
        return
    try:
        pipe.to(device)
    except torch.OutOfMemoryError:
        pipe.to("cpu")
        torch.cuda.empty_cache()
        pipe.enable_model_cpu_offload()
