"""What `skycode doctor` looks at: each check yields findings, which are plain data."""

from __future__ import annotations

import platform
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module, metadata
from time import perf_counter
from typing import Literal

from skycode_ls.cli import machine
from skycode_ls.engine import host
from skycode_ls.messages import Locale, SkyError, say

Verdict = Literal["good", "note", "bad"]
"""Whether a finding is as it should be, worth knowing, or keeps SkyCode from working."""

LEAST_MEMORY = 400 * 2**20
"""Bytes that should be free: the server with the embedded model and room to breathe."""


@dataclass(frozen=True)
class Finding:
    """One fact about this machine; `key` names its message, `facts` fill it in."""

    topic: str
    verdict: Verdict
    key: str
    facts: Mapping[str, object] = field(default_factory=dict)
    error: SkyError | None = None

    def text(self, locale: Locale) -> str:
        """Return what to tell, in `locale`."""
        if self.error:
            return self.error.text(locale)
        return say(f"doctor.{self.key}", locale, **self.facts)


def python() -> Iterator[Finding]:
    """Tell the interpreter and the platform."""
    version = platform.python_version()
    verdict: Verdict = "good" if sys.version_info >= (3, 10) else "bad"
    yield Finding("python", verdict, "python", {"version": version, "path": sys.executable})
    libc = " ".join(platform.libc_ver())
    facts = {"system": platform.platform(), "machine": platform.machine(), "libc": libc}
    yield Finding("platform", "good", "platform", facts)


def packages() -> Iterator[Finding]:
    """Check that what SkyCode requires is installed, and that it loads."""
    versions, missing = _installed()
    for name in missing:
        yield Finding("packages", "bad", "package_missing", {"package": name})
    listed = ", ".join(f"{name} {version}" for name, version in versions.items())
    yield Finding("packages", "note" if missing else "good", "packages", {"listed": listed})
    times = []
    for name in ("ctranslate2", "tokenizers", "tree_sitter", "pygls.lsp.server"):
        started = perf_counter()
        try:
            import_module(name)
        except (ImportError, OSError) as error:
            package = name.split(".")[0]
            yield Finding("packages", "bad", "import_failed", {"package": package, "error": error})
        times.append(f"{name} {round((perf_counter() - started) * 1000)} ms")
    yield Finding("packages", "good", "imported", {"times": ", ".join(times)})


def hardware() -> Iterator[Finding]:
    """Tell the CPU's instructions, the usable cores and the memory."""
    features = machine.cpu_features()
    if not features:
        yield Finding("cpu", "note", "cpu_unknown")
    else:
        found = " ".join(name for name, there in features.items() if there) or "-"
        lacking = " ".join(name for name, there in features.items() if not there) or "-"
        slow = not any(features.values())
        facts: dict[str, object] = {"found": found, "lacking": lacking}
        yield Finding("cpu", "note" if slow else "good", "cpu_slow" if slow else "cpu", facts)
    facts = {"usable": host.usable_cores(), "total": _total_cores()}
    yield Finding("cores", "good", "cores", facts)
    if space := machine.memory():
        facts = {"total": space.total / 2**30, "available": space.available / 2**30}
        tight = space.available < LEAST_MEMORY
        yield Finding("memory", "note" if tight else "good", "tight" if tight else "memory", facts)
    else:
        yield Finding("memory", "note", "memory_unknown")


def cuda() -> Iterator[Finding]:
    """Tell whether a GPU can be used, and what to install if one is there but cannot."""
    found = host.cuda()
    facts = {"devices": found.devices}
    if found.devices and found.cublas:
        yield Finding("cuda", "good", "cuda_ready", facts)
    elif found.driver or found.devices:
        yield Finding("cuda", "note", "cuda_no_cublas", facts)
    else:
        yield Finding("cuda", "good", "cuda_none", facts)


def compute_types() -> Iterator[Finding]:
    """Tell the number formats that the model library supports here."""
    import ctranslate2

    for device in ("cpu", "cuda")[: 1 + bool(ctranslate2.get_cuda_device_count())]:
        types = " ".join(sorted(ctranslate2.get_supported_compute_types(device)))
        yield Finding("compute", "good", "compute", {"device": device, "types": types})


def model(name: str) -> Iterator[Finding]:
    """Check that the model's files are there and are what model.toml recorded."""
    from skycode_ls.models.registry import find, verify

    if name.startswith("scripted:"):
        yield Finding("model", "note", "model_scripted", {"name": name})
        return
    if name.startswith("openai:"):
        yield _elsewhere(name)
        return
    try:
        files = find(name)
        verify(files)
    except SkyError as error:
        yield Finding("model", "bad", error.key, {"name": name}, error)
        return
    size = sum(file.stat().st_size for file in files.folder.iterdir() if file.is_file())
    facts = {"name": name, "folder": files.folder, "size": size / 2**20}
    yield Finding("model", "good", "model" if files.sha256 else "model_unsigned", facts)


def editors() -> Iterator[Finding]:
    """Tell which editors are on PATH; their absence is no fault."""
    known = ("code", "codium", "nvim", "emacs", "hx", "idea", "zed")
    found = " ".join(name for name in known if shutil.which(name))
    yield Finding("editors", "good", "editors" if found else "editors_none", {"found": found})


def _elsewhere(name: str) -> Finding:
    """Tell which server is asked, or what is wrong with the name of its model."""
    from skycode_ls.engine.backends.peer import parse

    try:
        peer = parse(name)
    except SkyError as error:
        return Finding("model", "bad", error.key, {}, error)
    return Finding("model", "note", "model_remote", {"model": peer.model, "host": peer.host})


def _installed() -> tuple[dict[str, str], list[str]]:
    """Return the versions of SkyCode's own requirements, and the names that are missing."""
    try:
        required = metadata.requires("skycode") or []
    except metadata.PackageNotFoundError:
        return {}, ["skycode"]
    versions, missing = {}, []
    for line in required:
        requirement, _, condition = line.partition(";")
        if "extra" in condition or ("python_version" in condition and sys.version_info >= (3, 11)):
            continue
        name = re.split(r"[^\w.-]", requirement.strip(), maxsplit=1)[0]
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            missing.append(name)
    return versions, missing


def _total_cores() -> int:
    import os

    return os.cpu_count() or 1
