"""The ways of running a model, chosen by the model's name."""

from __future__ import annotations

from skycode_ls.engine.backend import Backend
from skycode_ls.settings import Settings


def open_backend(settings: Settings) -> Backend:
    """Load the model that `settings.model` names; slow, so call it on the inference thread.

    `scripted:FILE[?delay=MS]` opens the scripted backend; anything else is a converted model.
    Raises SkyError with what to do about it.
    """
    # Imported here because a model library takes a quarter of a second to load, and the
    # server answers `initialize` before that.
    if settings.model.startswith("scripted:"):
        from skycode_ls.engine.backends.scripted import ScriptedBackend

        return ScriptedBackend(settings.model)
    from skycode_ls.engine.backends.ctranslate2 import CTranslate2Backend

    return CTranslate2Backend(settings)
