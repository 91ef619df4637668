"""Where the checkpoint in floats is that an added model was made of."""

from __future__ import annotations

from pathlib import Path

from skycode_ls.messages import SkyError
from skycode_ls.models import source, store


def find_original(name: str, given: Path | None = None) -> Path:
    """Return the folder of the original: the one that is given, recorded, or kept of a download.

    SkyError models.no_reference if it is not here any more, or those of `source.inspect`.
    """
    facts = store.facts(name) if name in store.installed() else {}
    origin = given or Path(str(facts.get("source", "")).split("@")[0] or "-")
    kept = store.home() / ".downloads" / str(origin).replace("/", "--")
    folder = next((path for path in (origin, kept) if (path / "config.json").is_file()), None)
    if folder is None or source.is_converted(folder):
        raise SkyError("models.no_reference", name=name, source=origin)
    source.inspect(folder)
    return folder
