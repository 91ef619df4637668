"""Loading the model that writes."""

from __future__ import annotations

from dataclasses import replace

from skycode_ls.companion.text.model import find_text_model
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.backends.peer import PREFIX, parse
from skycode_ls.settings import Settings


def open_writer(settings: Settings, model: str) -> Backend:
    """Load `model` where `settings` have models run; slow, so call it on the engine's thread.

    A model elsewhere has none in its stead: an answer of another one would be taken for its own.
    Raises SkyError with what to do about it.
    """
    if model.startswith(PREFIX):
        from skycode_ls.engine.backends.remote import RemoteBackend

        return RemoteBackend(parse(model))
    if not model.startswith("scripted:"):
        find_text_model(model)
    return open_backend(replace(settings, model=model, backend="auto"))
