"""Where downloads, and what is made once from them, are kept for this user."""

from __future__ import annotations

import os
from pathlib import Path


def folder() -> Path:
    """Return the folder, which need not exist yet."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "skycode" / "eval"
