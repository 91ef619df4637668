"""Import statements: which modules a file names, and which files of the workspace they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.record import Record

_NEAREST = 3
"""Files that one module name may mean; more are a name too common to tell anything."""


@dataclass(frozen=True)
class Imported:
    """One module that an import names.

    `module` is a path without an ending (`pkg/mod`, `./mod`, `../mod`); a path that begins with a
    dot is meant from the importing file's folder, others from somewhere in the workspace. One that
    ends with a slash means all files of a folder.
    """

    module: str
    names: tuple[str, ...] = ()
    """The names taken from it, as they are defined there; () where it is taken whole."""
    alias: str = ""
    """What the module itself is called here; empty where it is not called by name."""


def imported(statements: tuple[str, ...], language: str) -> list[Imported]:
    """Read import statements as `Outline.imports` gives them; what is no import gives nothing."""
    read = _READERS.get(language)
    return [one for text in statements for one in read(text)] if read else []


def resolve(one: Imported, importer: str, index: Index) -> list[Record]:
    """Return the files of the workspace that an import at path `importer` means, best first."""
    if one.module.endswith("/"):
        return _in_folder(one.module[:-1], index)
    below = one.module.startswith(".")
    target = normpath(join(dirname(importer), one.module)) if below else one.module
    stem = target.rpartition("/")[2]
    target = "" if target == "." else target
    entries = (one for one in index.ending(f"{stem}/") if one.path.rpartition("/")[2] in _ENTRIES)
    found = [
        record
        for record in (*index.ending(stem), *entries)
        if _means(record.path, target, exact=below)
    ]
    found.sort(key=lambda record: -shared_folders(record.path, importer))
    return found[:_NEAREST]


def shared_folders(first: str, second: str) -> int:
    """Count the folders that two paths begin with in common."""
    count = 0
    for one, other in zip(first.split("/")[:-1], second.split("/")[:-1], strict=False):
        if one != other:
            break
        count += 1
    return count


def _in_folder(target: str, index: Index) -> list[Record]:
    """Return the files of the folder that a package path ends with, as Go names packages."""
    found = index.ending(target.rpartition("/")[2] + "/")
    folders = {record.path.rpartition("/")[0] for record in found}
    known = [folder for folder in folders if f"/{target}".endswith(f"/{folder}")]
    best = max(known, key=len, default=None)
    return [record for record in found if record.path.rpartition("/")[0] == best]


_ENTRIES = ("__init__.py", "__init__.pyi", "index.ts", "index.tsx", "index.js", "index.jsx")
"""Files that stand for their folder."""


def _means(path: str, target: str, *, exact: bool) -> bool:
    folder, _, name = path.rpartition("/")
    plain = folder if name in _ENTRIES else path.rpartition(".")[0]
    return plain == target or (not exact and plain.endswith(f"/{target}"))


_FROM = re.compile(r"from\s+(\.*)([\w.]*)\s+import\s+(.+)", re.DOTALL)
_NAMED = re.compile(r"([\w*]+)(?:\s+as\s+(\w+))?")


def _python(text: str) -> Iterator[Imported]:
    if match := _FROM.match(text):
        dots, module, names = match.groups()
        path = module.replace(".", "/")
        if dots:
            path = "./" + "../" * (len(dots) - 1) + path
        listed = re.sub(r"#[^\n]*|[()\\]", " ", names)
        taken = tuple(name for name, _ in _NAMED.findall(listed) if name != "*")
        yield Imported(path.rstrip("/"), taken)
        for name in taken:  # `from package import module`
            yield Imported(f"{path.rstrip('/')}/{name}", (), name)
        return
    for part in text.removeprefix("import").split(","):
        module, _, alias = part.strip().partition(" as ")
        if module:
            yield Imported(module.strip().replace(".", "/"), (), alias.strip() or module.strip())


_SCRIPT = re.compile(
    r"""(?:import|export)\s+(?:type\s+)?(.*?)\s*from\s*['"]([^'"]+)['"]""", re.DOTALL
)


def _script(text: str) -> Iterator[Imported]:
    match = _SCRIPT.match(text)
    if match is None:
        return
    clause, module = match.groups()
    module = re.sub(r"^[@~]/|\.[cm]?[jt]sx?$", "", module)  # `@/` is what bundlers call the root
    braces = re.search(r"\{(.*)\}", clause, re.DOTALL)
    listed = _NAMED.findall(braces.group(1)) if braces else ()
    taken = tuple(name for name, _ in listed if name != "type")
    whole = re.match(r"(?:\*\s+as\s+)?(\w+)", clause)
    default = whole.group(1) if whole else ""
    # A default export mostly bears the name that it is imported by.
    yield Imported(module, (*taken, default) if default and "*" not in clause else taken, default)


def _java(text: str) -> Iterator[Imported]:
    match = re.match(r"import\s+(?:static\s+)?([\w.]+?)(?:\.\*)?\s*;", text)
    if match:
        parts = match.group(1).split(".")
        types = [at for at, part in enumerate(parts) if part[:1].isupper()]
        last = types[0] if types else len(parts) - 1
        name = parts[last]
        yield Imported("/".join(parts[: last + 1]), (name, *parts[last + 1 :]), name)


def _c(text: str) -> Iterator[Imported]:
    match = re.search(r'"([^"]+)"', text) or re.search(r"<([^>]+/[^>]+)>", text)
    if match:
        yield Imported(re.sub(r"\.\w+$", "", match.group(1)).removeprefix("./"))


def _go(text: str) -> Iterator[Imported]:
    for alias, path in re.findall(r'(?:(\w+|[._])\s+)?"([^"]+)"', text):
        if "/" in path:
            name = path.rpartition("/")[2]
            yield Imported(f"{path}/", (), alias if alias.isalnum() else name)


def _shell(text: str) -> Iterator[Imported]:
    match = re.search(r"([\w-]+)\.\w+[\"']?\s*$", text)
    if match:
        yield Imported(match.group(1))


_READERS: dict[str, Callable[[str], Iterator[Imported]]] = {
    "python": _python,
    "javascript": _script,
    "typescript": _script,
    "typescriptreact": _script,
    "java": _java,
    "c": _c,
    "cpp": _c,
    "go": _go,
    "shellscript": _shell,
}
