"""Where the recipe keeps what it downloads and makes."""

from __future__ import annotations

import os
from pathlib import Path

ENVIRONMENT = "SKYCODE_TRAINING"
DEFAULT = Path("~/.cache/skycode/training")
WEIGHTS = Path(__file__).resolve().parent.parent / "skycode_ls" / "models" / "weights"
"""Where the embedded models lie."""


def work_dir(chosen: Path | None = None) -> Path:
    """Return the work folder, made if missing: the argument, $SKYCODE_TRAINING or a cache."""
    folder = chosen or Path(os.environ.get(ENVIRONMENT) or DEFAULT)
    folder = folder.expanduser().resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder
