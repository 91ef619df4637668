"""`skycode models add`: from a name, an id or a folder to a model that is there, whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from skycode_ls.messages import SkyError
from skycode_ls.models import conversion, download, source, store
from skycode_ls.models.catalogue import CATALOGUE
from skycode_ls.models.registry import known

Stage = Callable[[str], None]
"""Called with the name of each stage as it begins: look, download, convert, try."""

Examine = Callable[[Path, str], dict[str, Any]]
"""Opens a finished folder as the server will, given the format asked for, and tells what it saw."""


@dataclass(frozen=True)
class Wish:
    """What to add, and how; an empty `name` or `format` is found out."""

    what: str
    quantization: str = "int8"
    name: str = ""
    format: str = ""
    compare: bool = True
    keep: bool = False


@dataclass(frozen=True)
class Watch:
    """Who is told of the progress, and who opens the result."""

    examine: Examine
    stage: Stage = lambda _stage: None
    progress: download.Progress = lambda _here, _whole: None
    enough_memory: Callable[[int], bool] = field(default=lambda _bytes: True)


def add(wish: Wish, watch: Watch) -> Path:
    """Add a model and return its folder; a SkyError leaves nothing half registered."""
    entry = CATALOGUE.get(wish.what)
    folder = Path(wish.what).expanduser()
    local = entry is None and (folder.is_dir() or not _is_id(wish.what))
    name = store.checked_name(wish.name or _named(wish.what, folder if local else None))
    if name in (*known(), *store.installed()):
        raise SkyError("models.exists", name=name)
    if local:
        if not folder.is_dir():
            raise SkyError("models.no_such", what=wish.what, known=", ".join(CATALOGUE))
        folder = folder.resolve()
        if source.is_converted(folder):
            return _point(wish, watch, name, folder)
        if source.is_pipeline(folder):  # it is checked when it is opened, by another process
            with store.staging(name) as scratch:
                return store.register(scratch, name, {"name": name, "folder": str(folder)})
        return _convert(wish, watch, name, source.inspect(folder), str(folder))
    conversion.need_torch()
    watch.stage("look")
    remote = download.look(entry.hub if entry else wish.what)
    watch.stage("download")
    fetched = download.fetch(remote, watch.progress)
    checkpoint = source.inspect(fetched)
    told = f"{remote.name}@{remote.revision}"
    target = _convert(wish, watch, name, checkpoint, told, entry.licence if entry else "")
    if not wish.keep:
        shutil.rmtree(fetched, ignore_errors=True)
    return target


def _point(wish: Wish, watch: Watch, name: str, folder: Path) -> Path:
    """Register a converted folder where it lies: it is the user's, and stays as it is."""
    watch.stage("try")
    seen = watch.examine(folder, wish.format)
    with store.staging(name) as scratch:
        return store.register(scratch, name, {"name": name, **seen, "folder": str(folder)})


def _convert(
    wish: Wish, watch: Watch, name: str, checkpoint: source.Checkpoint, told: str, licence: str = ""
) -> Path:
    conversion.need_torch()
    store.need_space(store.home(), int(checkpoint.parameters * _bytes_each(wish.quantization)))
    with store.staging(name) as scratch:
        watch.stage("convert")
        compared = wish.compare and watch.enough_memory(checkpoint.parameters * 6)
        result = conversion.convert(checkpoint.folder, scratch, wish.quantization, compared)
        _judge(result)
        watch.stage("try")
        facts: dict[str, Any] = {
            "name": name,
            "context": checkpoint.context,
            "parameters": checkpoint.parameters,
            "quantization": wish.quantization,
            "architecture": checkpoint.architecture,
            "source": told,
        }
        if licence or checkpoint.licence:
            facts["licence"] = licence or checkpoint.licence
        facts |= watch.examine(scratch, wish.format)
        facts |= {f"agreement_{key}": round(value, 6) for key, value in result.items()}
        return store.register(scratch, name, facts)


_FARTHEST = 0.25
"""Standard deviations: int8 weights of any family differ by a tenth of it or so, and a conversion
that got the architecture wrong by far more."""


def _judge(result: dict[str, Any]) -> None:
    """Raise SkyError models.low_agreement for a model that is not the one it was made of."""
    gap = float(result.get("weights", 0.0))
    if not gap < _FARTHEST:  # and if it is no number at all
        raise SkyError("models.low_agreement", share=f"{float(result.get('next_token', 0)):.1%}")


def _bytes_each(quantization: str) -> float:
    """Return the bytes that a weight takes on disk, with a tenth more for tables and scales."""
    if quantization.startswith("int8"):
        return 1.1
    return 4.4 if quantization == "float32" else 2.2


def _is_id(what: str) -> bool:
    """Tell whether `what` can be a repository: OWNER/NAME, and no path."""
    return what.count("/") == 1 and not what.startswith((".", "/", "~")) and "\\" not in what


def _named(what: str, folder: Path | None) -> str:
    """Return the name that a model gets unless another is asked for."""
    last = (folder.resolve().name if folder else what.rsplit("/", 1)[-1]) or "model"
    return last.lower().replace(" ", "-")[:64]
