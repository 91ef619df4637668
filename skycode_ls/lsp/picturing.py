"""`skycode.draw`: an image beside a document, shown, and named in the text if that is wanted."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.uris import to_fs_path

from skycode_ls.lsp.commands import DRAW
from skycode_ls.lsp.drawing import generate_image
from skycode_ls.lsp.editing import place_of, range_of, tell
from skycode_ls.lsp.showing import apply, found_again
from skycode_ls.messages import SkyError, say

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

_PLACING = ("uri", "range", "position", "insert")
_NAME = 40
"""Characters of a prompt that name its file."""


async def draw(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Answer `skycode.draw`: {prompt, uri?, range?, insert?} and what `generateImage` takes.

    The answer is that of `generateImage` and `inserted`. What goes wrong is shown to the person
    and told in `error`.
    """
    await ls.configured.wait()
    argument = arguments[0] if arguments else None
    try:
        return await _drawn(ls, argument)
    except SkyError as error:
        text = error.text(ls.locale)
        tell(ls, types.MessageType.Error, text)
        return {"files": [], "error": text, "key": error.key}


async def _drawn(ls: SkyCodeServer, argument: object) -> dict[str, Any]:
    if not isinstance(argument, Mapping):
        raise SkyError("image.bad_argument", command=DRAW, value=repr(argument)[:60])
    uri, insert = str(argument.get("uri") or ""), argument.get("insert") is True
    where = range_of(DRAW, argument)[1] if insert else None
    place = place_of(ls, uri, where) if where else None
    options = {str(k): v for k, v in argument.items() if k not in _PLACING}
    prompt = str(options.get("prompt") or "")
    if not options.get("out"):
        options["out"] = str(free(folder_for(ls, uri) / f"{file_name(prompt)}.png"))
    done = await generate_image(ls, options)
    files = [Path(one) for one in done["files"]]
    if not await ls.pages.open(files[0], picture=True):
        tell(ls, types.MessageType.Info, say("write.drawn", ls.locale, file=files[0]))
    for warning in done["warnings"]:
        tell(ls, types.MessageType.Warning, warning)
    if where is None:
        return {**done, "inserted": False}
    text = "\n".join(named(file, uri, prompt) for file in files)
    now: types.Range | None = types.Range(where.end, where.end)
    if place is not None:
        now = found_again(ls, uri, place.text, place.end, place.end)
    reason = await apply(ls, uri, now, text, "SkyCode") if now else "-"
    if reason is not None:
        tell(ls, types.MessageType.Warning, say("write.unnamed", ls.locale, text=text))
    return {**done, "inserted": reason is None, "text": text}


def folder_for(ls: SkyCodeServer, uri: str) -> Path:
    """Return where an image for a document belongs: beside it, else into the workspace.

    SkyError write.no_folder.
    """
    beside = to_fs_path(uri) if uri.startswith("file:") else None
    roots = ls.protocol.documents().roots
    folder = Path(beside).parent if beside else roots[0] if roots else None
    if folder is None or not folder.is_dir():
        raise SkyError("write.no_folder")
    return folder


def file_name(prompt: str) -> str:
    """Return a file's name, without ending, that tells what was asked for."""
    words = re.sub(r"[^\w]+", "-", prompt.lower()).strip("-_")
    return words[:_NAME].strip("-_") or "image"


def free(file: Path) -> Path:
    """Return `file`, or the first numbered name beside it that is free."""
    found, number = file, 1
    while os.path.lexists(found):
        number += 1
        found = file.with_name(f"{file.stem}-{number}{file.suffix}")
    return found


def named(file: Path, uri: str, prompt: str) -> str:
    """Return how a document names an image: by its path, in Markdown and HTML as an image."""
    beside = to_fs_path(uri) if uri.startswith("file:") else None
    path = file.as_posix()
    if beside:
        path = Path(os.path.relpath(file, Path(beside).parent)).as_posix()
    words = re.sub(r"[\[\]\"<>\n]", " ", prompt).strip()
    ending = Path(uri).suffix.lower()
    if ending in (".md", ".markdown"):
        return f"![{words}]({path})" if " " not in path else f"![{words}](<{path}>)"
    if ending in (".html", ".htm"):
        return f'<img src="{path}" alt="{words}">'
    return path
