"""Debian source packages, by an apt whose state is its own: nothing on the system changes."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

SYSTEM = Path("/etc/apt")
# Third-party archives rarely have sources, and one failing archive fails the whole update.
ARCHIVES = re.compile(r"/(debian|debian-security|ubuntu)/?(\s|$)", re.MULTILINE)


class SourcePackages:
    """An apt with private lists, made from the system's configured archives on first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def command(self, name: str) -> list[str]:
        """Return the command that downloads a source package; its caller runs one at a time."""
        if not (self._folder / "updated").exists():
            self._update()
        return [*self._apt(), "source", "--download-only", "--tar-only", name]

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
            if path.is_file() and (text := source_lines(path.read_text("utf-8"), path.suffix)):
                (parts / path.name).write_text(text, "utf-8")
        try:
            subprocess.run([*self._apt(), "update"], check=True, capture_output=True, timeout=600)
        except (OSError, subprocess.SubprocessError):
            return  # `apt-get source` will say what is missing, package by package.
        (self._folder / "updated").touch()


def source_lines(text: str, suffix: str) -> str:
    """Return the deb-src form of a sources file: one-line (`.list`) or deb822 (`.sources`)."""
    if suffix == ".list":
        lines = [line for line in text.splitlines() if re.match(r"deb\s", line)]
        kept = ["deb-src" + line[3:] for line in lines if ARCHIVES.search(line)]
        return "".join(f"{line}\n" for line in kept)
    stanzas = [
        re.sub(r"(?m)^Types:.*$", "Types: deb-src", stanza.strip())
        for stanza in re.split(r"\n\s*\n", text)
        if ARCHIVES.search(stanza)
    ]
    return "".join(f"{stanza}\n\n" for stanza in stanzas)
