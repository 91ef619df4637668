"""Checkpoints from the Hugging Face hub or a mirror of it, and what is told when that fails."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skycode_ls.messages import SkyError
from skycode_ls.models import families, store

if TYPE_CHECKING:
    from huggingface_hub import HfApi

Progress = Callable[[int, int], None]
"""Called now and then with the bytes that have arrived and the bytes that there are."""

WANTED = (
    "config.json",
    "model*.safetensors",
    "model.safetensors.index.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "chat_template.jinja",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "merges.txt",
    "README.md",
)
"""All that is ever downloaded: data, never code."""


@dataclass(frozen=True)
class Remote:
    """A repository at one revision: its files, their sizes in bytes, the SHA-256 of large ones."""

    name: str
    revision: str
    files: dict[str, int]
    sums: dict[str, str]

    @property
    def size(self) -> int:
        """Return the bytes of all files."""
        return sum(self.files.values())


def look(name: str) -> Remote:
    """Ask what `name` consists of, and refuse it before the download if it cannot be used."""
    with _errors(name):
        about = _api().model_info(name, files_metadata=True, timeout=20)
    there = {file.rfilename: file.size or 0 for file in about.siblings or ()}
    files = {file: size for file, size in there.items() if _wanted(file)}
    if not any(file.endswith(".safetensors") for file in files):
        if any(file.endswith((".bin", ".pt", ".ckpt")) for file in there):
            raise SkyError("models.pickle_only", folder=name)
        raise SkyError("models.not_a_model", folder=name, file="model.safetensors")
    if "config.json" not in files:
        raise SkyError("models.not_a_model", folder=name, file="config.json")
    config: Any = about.config
    if isinstance(config, dict) and config.get("architectures"):
        families.architecture_of(config)
    sums = {file.rfilename: file.lfs.sha256 for file in about.siblings or () if file.lfs}
    return Remote(name, str(about.sha), files, sums)


def fetch(remote: Remote, progress: Progress = lambda _here, _whole: None) -> Path:
    """Download what is missing of `remote` and return its folder; a later call goes on.

    SkyError models.disk_full before anything is fetched if the disk has no room.
    """
    folder = store.home() / ".downloads" / remote.name.replace("/", "--")
    store.need_space(folder, remote.size - min(remote.size, _arrived(folder)))
    with store.disk_errors():
        folder.mkdir(parents=True, exist_ok=True)
    with _watched(folder, remote.size, progress), _errors(remote.name):
        # config.json first: if it is refused, the weights are not fetched.
        for file in sorted(remote.files, key=lambda file: (file != "config.json", file)):
            _fetch(remote, file, folder)
    return folder


def _fetch(remote: Remote, file: str, folder: Path) -> None:
    """Download one file, from where an earlier attempt broke off, and put it in its place whole.

    The client's own `hf_hub_download` forgets what had arrived when the process ends (2.4).
    """
    from huggingface_hub import hf_hub_url
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import (  # type: ignore[attr-defined]
        build_hf_headers,
        disable_progress_bars,
    )

    target, part, size = folder / file, folder / f"{file}.part", remote.files[file]
    if target.is_file() and target.stat().st_size == size:
        return
    if not part.exists() or part.stat().st_size > size:
        part.write_bytes(b"")
    disable_progress_bars()  # ours counts all files
    with part.open("r+b") as stream:
        here = stream.seek(0, 2)
        http_get(
            hf_hub_url(remote.name, file, revision=remote.revision, endpoint=_endpoint()),
            stream,
            resume_size=here,
            headers=build_hf_headers(library_name="skycode"),
            expected_size=size,
        )
    expected = remote.sums.get(file)
    if part.stat().st_size != size or (expected and store.digest(part) != expected):
        part.unlink()
        raise SkyError("models.corrupt", file=file, error="it is not what the hub announced")
    part.replace(target)


def _api() -> HfApi:
    try:
        from huggingface_hub import HfApi
    except ImportError as error:
        raise SkyError("models.no_torch", package="huggingface_hub") from error
    return HfApi(endpoint=_endpoint())


def _endpoint() -> str | None:
    """Return the mirror that HF_ENDPOINT names, now rather than when the library was imported."""
    import os

    return (os.environ.get("HF_ENDPOINT") or "").rstrip("/") or None


def _wanted(file: str) -> bool:
    return any(fnmatch(file, pattern) for pattern in WANTED)


def _arrived(folder: Path) -> int:
    """Count the bytes of a download, those of unfinished files too."""
    try:
        return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    except OSError:  # a file was renamed meanwhile
        return 0


@contextmanager
def _watched(folder: Path, size: int, progress: Progress) -> Iterator[None]:
    """Report how much has arrived, four times a second."""
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.25):
            progress(min(_arrived(folder), size), size)

    watcher = threading.Thread(target=watch, name="skycode-download", daemon=True)
    watcher.start()
    try:
        yield
        progress(size, size)
    finally:
        done.set()
        watcher.join()


@contextmanager
def _errors(name: str) -> Iterator[None]:
    """Turn what the hub's client raises into a SkyError that names the cure."""
    from huggingface_hub import errors

    where = _endpoint() or "https://huggingface.co"
    try:
        with store.disk_errors():
            yield
    except errors.GatedRepoError as error:
        raise SkyError("models.gated", name=name, where=where) from error
    except (errors.RepositoryNotFoundError, errors.HFValidationError) as error:
        raise SkyError("models.not_found", name=name, where=where) from error
    except errors.HfHubHTTPError as error:
        status = getattr(error.response, "status_code", 0)
        key = "models.gated" if status in (401, 403) else "models.hub_error"
        raise SkyError(key, name=name, where=where, status=status) from error
    except (OSError, errors.OfflineModeIsEnabled, TimeoutError) as error:
        raise SkyError("models.offline", name=name, where=where, error=_first(error)) from error
    except Exception as error:
        # The HTTP library's own errors; which library it is depends on the client's version.
        if not type(error).__module__.startswith(("httpx", "httpcore", "requests", "urllib3")):
            raise
        raise SkyError("models.offline", name=name, where=where, error=_first(error)) from error


def _first(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]
