"""What went wrong in the worker, said with the cure."""

from __future__ import annotations

import sys

from skycode_ls.companion.images.models import NEEDS
from skycode_ls.messages import SkyError

_MEMORY = (
    "out of memory",
    "can't allocate memory",
    "not enough memory",
    "failed to allocate",
    "bad_alloc",
    "cannot allocate memory",
)


def trouble(error: Exception, name: str) -> SkyError:
    """Return what to tell about an exception that stopped the work with the model `name`."""
    if isinstance(error, SkyError):
        return error
    words = str(error)
    if isinstance(error, MemoryError) or any(one in words.lower() for one in _MEMORY):
        return SkyError("image.out_of_memory", name=name)
    if isinstance(error, ImportError):
        packages = " ".join(NEEDS["pipeline"])
        lacking = error.name or words[:200]
        return SkyError(
            "image.no_extra", name=name, lacking=lacking, packages=packages, python=sys.executable
        )
    first = (words.strip().splitlines() or [""])[0][:300]
    return SkyError("image.failed", name=name, error=f"{type(error).__name__}: {first}")
