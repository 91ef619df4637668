"""The user's own settings file: what holds for every editor unless it says otherwise."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

import platformdirs

from skycode_ls.messages import SkyError


def path() -> Path:
    """Return the file: settings.json in SKYCODE_CONFIG, else in the user's configuration folder."""
    chosen = os.environ.get("SKYCODE_CONFIG")
    folder = (
        Path(chosen).expanduser()
        if chosen
        else platformdirs.user_config_path("skycode", appauthor=False)
    )
    return folder / "settings.json"


def options() -> object:
    """Return the options of the file, named as editors name them; none without a file.

    A file that is no JSON is returned as text, which whoever merges settings reports.
    """
    try:
        text = path().read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        return f"{path()}: {error}"
    try:
        return json.loads(text)
    except ValueError as error:
        return f"{path()}: {error}"


def model(default: str) -> str:
    """Return the model that the file chooses, or `default`."""
    found = options()
    chosen = found.get("model") if isinstance(found, dict) else None
    return chosen if isinstance(chosen, str) and chosen else default


def choose(name: str) -> Path:
    """Write the choice of a model, keep the other options, and return the file.

    SkyError models.bad_settings if what is there is no JSON object: it is left as it is.
    """
    file, found = path(), options()
    if not isinstance(found, dict):
        raise SkyError("models.bad_settings", file=file)
    text = json.dumps({**found, "model": name}, ensure_ascii=False, indent=2) + "\n"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=file.parent, prefix=".settings-", delete=False
        ) as beside:
            beside.write(text)
        Path(beside.name).replace(file)
    except OSError as error:
        raise SkyError("models.not_writable", folder=file.parent, error=error) from error
    return file
