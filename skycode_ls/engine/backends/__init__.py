"""The ways of running a model, chosen by the model's name."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from typing import cast

from skycode_ls.engine.backend import Backend
from skycode_ls.engine.host import has_driver
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings


def open_backend(settings: Settings) -> Backend:
    """Load the model that `settings.model` names; slow, so call it on the inference thread.

    `scripted:FILE[?delay=MS]` opens the scripted backend, `openai:URL#MODEL` a model in another
    server with the embedded one in its stead when it is gone; anything else is a converted model.
    Raises SkyError with what to do about it.
    """
    # Imported here because a model library takes a quarter of a second to load, and the
    # server answers `initialize` before that.
    if settings.model.startswith("scripted:"):
        from skycode_ls.engine.backends.scripted import ScriptedBackend

        return ScriptedBackend(settings.model)
    if settings.model.startswith("openai:"):
        return _remote(settings)
    if _onnx_fits(settings):
        from skycode_ls.engine.backends.onnxruntime import OnnxBackend

        return OnnxBackend(settings)
    from skycode_ls.engine.backends.ctranslate2 import CTranslate2Backend

    opened = CTranslate2Backend(settings)
    if opened.info.device == "cpu":
        return opened
    from skycode_ls.engine.backends.cramped import CrampedBackend, Local

    on_cpu = replace(settings, device="cpu")
    return CrampedBackend(opened, lambda: cast("Local", open_backend(on_cpu)))


def _remote(settings: Settings) -> Backend:
    from skycode_ls.engine.backends.fallback import FallbackBackend
    from skycode_ls.engine.backends.peer import parse
    from skycode_ls.engine.backends.remote import RemoteBackend

    embedded = replace(settings, model=Settings().model)
    return FallbackBackend(RemoteBackend(parse(settings.model)), lambda: open_backend(embedded))


def _onnx_fits(settings: Settings) -> bool:
    """Tell whether ONNX Runtime is asked for, or is there and the best for this model and device.

    A compute type that somebody asked for by name is one of CTranslate2's.
    """
    if settings.backend != "auto":
        return settings.backend == "onnxruntime"
    if settings.device == "cuda" or settings.compute_type not in ("auto", "default"):
        return False
    if not (find(settings.model).folder / "model.onnx").is_file():
        return False
    if importlib.util.find_spec("onnxruntime") is None:
        return False
    return settings.device == "cpu" or not has_driver()
