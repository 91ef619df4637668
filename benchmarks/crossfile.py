"""The cross-file set: places in packages where a name that another file defines is first called.

A case is a file with the rest of one line taken out. It asks for the call from its first letter
("name") or from behind its opening bracket ("arguments"); nothing before the cursor has used the
same name yet. Which packages, at which versions: retrieval.toml; nothing else decides the choice.
"""

from __future__ import annotations

import ast
import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import dirname, join, normpath

_OTHERS = re.compile(r"(?:^|/)(?:tests?|_?vendor(?:ed)?|node_modules)/|(?:^|/)(?:test_|conftest)")
"""Paths of tests and of other people's code."""
_LARGEST = 60_000
"""Code points of a file that cases are taken from."""
_SHORTEST, _LONGEST = 6, 100
"""Code points that an answer may have."""


@dataclass(frozen=True)
class Case:
    """One place: `text` without `answer`, which stood at `offset`; where the name is defined."""

    package: str
    path: str
    kind: str
    text: str
    offset: int
    answer: str
    name: str
    defined_in: str


@dataclass(frozen=True)
class Package:
    """An unpacked wheel: its folder, and the paths of its Python files below it."""

    name: str
    root: Path
    paths: tuple[str, ...]

    @cached_property
    def modules(self) -> dict[str, Module]:
        """The files that parse, by path."""
        read = ((path, _module(self.root / path)) for path in self.paths)
        return {path: module for path, module in read if module is not None}


@dataclass(frozen=True)
class Module:
    """A file's text, tree and top-level definitions."""

    text: str
    tree: ast.Module
    defines: frozenset[str]


def fetch(packages: dict[str, str], cache: Path) -> list[Package]:
    """Download and unpack the wheels that are not yet in `cache`; pip's errors end the script."""
    found = []
    for name, version in packages.items():
        root = cache / f"{name}-{version}"
        if not root.is_dir():
            wheels = cache / "wheels" / name
            command = [
                "download",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
                "--dest",
                str(wheels),
            ]
            requirement = f"{name}=={version}"
            subprocess.run([sys.executable, "-m", "pip", *command, requirement], check=True)
            with zipfile.ZipFile(next(wheels.glob("*.whl"))) as archive:
                archive.extractall(root)
        paths = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.py"))
        kept = (path for path in paths if not _OTHERS.search(path))
        found.append(Package(name, root, tuple(kept)))
    return found


def cases(package: Package, per_file: int, per_package: int) -> list[Case]:
    """Return a package's cases: the same ones whenever they are asked for."""
    found: list[Case] = []
    for path, module in package.modules.items():
        if len(module.text) <= _LARGEST:
            mine = sorted(_in_file(package, path, module), key=_draw)
            found += mine[:per_file]
    return sorted(found, key=_draw)[:per_package]


def _draw(case: Case) -> str:
    """Return a number that has nothing to do with the case's contents."""
    told = f"{case.package} {case.path} {case.offset}"
    return hashlib.blake2b(told.encode(), digest_size=8).hexdigest()


def _module(path: Path) -> Module | None:
    try:
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return Module(text, tree, frozenset(one.name for one in tree.body if isinstance(one, kinds)))


def _in_file(package: Package, path: str, module: Module) -> Iterator[Case]:
    names = {
        alias.asname or alias.name: (alias.name, where)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if (where := _defining(package, path, node, alias.name))
    }
    lines = module.text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    first: dict[str, ast.Name] = {}
    calls = {id(node.func): node for node in ast.walk(module.tree) if isinstance(node, ast.Call)}
    uses = (node for node in ast.walk(module.tree) if isinstance(node, ast.Name))
    for node in sorted(uses, key=lambda one: (one.lineno, one.col_offset)):
        first.setdefault(node.id, node)
    for local, (name, where) in names.items():
        use = first.get(local)
        if use is None or id(use) not in calls or not lines[use.lineno - 1].isascii():
            continue
        line, column = lines[use.lineno - 1], use.col_offset
        kind = (
            "name"
            if int(hashlib.md5(f"{path} {name}".encode()).hexdigest(), 16) % 2
            else "arguments"
        )
        if kind == "arguments":
            column += len(local) + 1
        answer = line[column:].rstrip()
        if _SHORTEST <= len(answer) <= _LONGEST and line[: use.col_offset].strip():
            at = starts[use.lineno - 1] + column
            text = module.text[:at] + module.text[at + len(answer) :]
            yield Case(package.name, path, kind, text, at, answer, name, where)


def _defining(package: Package, path: str, node: ast.ImportFrom, name: str, depth: int = 3) -> str:
    """Return the file of the package that defines an imported name; "" if it is none."""
    target = (node.module or "").replace(".", "/")
    if node.level:
        target = normpath(join(dirname(path), "../" * (node.level - 1), target))
    for candidate in (f"{target}.py", f"{target}/__init__.py"):
        module = package.modules.get(candidate)
        if module is None or candidate == path:
            continue
        if name in module.defines:
            return candidate
        for inner in module.tree.body if depth else ():
            if isinstance(inner, ast.ImportFrom):
                for alias in inner.names:
                    if (alias.asname or alias.name) == name:
                        return _defining(package, candidate, inner, alias.name, depth - 1)
    return ""
