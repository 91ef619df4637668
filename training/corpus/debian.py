"""Debian packages, by an apt whose state is its own: nothing on the system changes."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

SYSTEM = Path("/etc/apt")
# Third-party archives rarely have sources, and one failing archive fails the whole update.
ARCHIVES = re.compile(r"/(debian|debian-security|ubuntu)/?(\s|$)", re.MULTILINE)


class Archives:
    """An apt with private lists, made from the system's configured archives on first use.

    `kind` says what is taken from them: "deb-src" for sources, "deb" for built packages.
    """

    def __init__(self, folder: Path, kind: str = "deb-src") -> None:
        self._folder, self._kind = folder, kind

    def command(self, *names: str) -> list[str]:
        """Return the command that downloads packages; its caller runs one at a time."""
        if not (self._folder / "updated").exists():
            self._update()
        if self._kind == "deb":
            return [*self._apt(), "download", *names]
        return [*self._apt(), "source", "--download-only", "--tar-only", *names]

    def _apt(self) -> list[str]:
        options = {
            "Dir::State": self._folder / "state",
            "Dir::State::status": self._folder / "status",
            "Dir::Cache": self._folder / "cache",
            "Dir::Etc::sourcelist": "/dev/null",
            "Dir::Etc::sourceparts": self._folder / "sources.list.d",
            "Acquire::Languages": "none",
            "Acquire::Retries": "3",
            # The unprivileged download user cannot reach a folder in somebody's home.
            "APT::Sandbox::User": "root",
        }
        return ["apt-get", "-q", *(f"-o{name}={value}" for name, value in options.items())]

    def _update(self) -> None:
        parts = self._folder / "sources.list.d"
        for needed in (parts, self._folder / "state/lists/partial", self._folder / "cache"):
            needed.mkdir(parents=True, exist_ok=True)
        (self._folder / "status").touch()
        for path in [SYSTEM / "sources.list", *sorted((SYSTEM / "sources.list.d").glob("*"))]:
            if path.is_file() and (
                text := source_lines(path.read_text("utf-8"), path.suffix, self._kind)
            ):
                (parts / path.name).write_text(text, "utf-8")
        try:
            subprocess.run([*self._apt(), "update"], check=True, capture_output=True, timeout=600)
        except (OSError, subprocess.SubprocessError):
            return  # apt-get will say what is missing, package by package.
        (self._folder / "updated").touch()


def source_lines(text: str, suffix: str, kind: str = "deb-src") -> str:
    """Return a sources file, one-line (`.list`) or deb822 (`.sources`), with `kind` alone."""
    if suffix == ".list":
        lines = [line for line in text.splitlines() if re.match(r"deb\s", line)]
        kept = [kind + line[3:] for line in lines if ARCHIVES.search(line)]
        return "".join(f"{line}\n" for line in kept)
    stanzas = [
        re.sub(r"(?m)^Types:.*$", f"Types: {kind}", stanza.strip())
        for stanza in re.split(r"\n\s*\n", text)
        if ARCHIVES.search(stanza)
    ]
    return "".join(f"{stanza}\n\n" for stanza in stanzas)
