"""What LSP4IJ does with a template and a server, as its source of 0.20 has it.

It starts `programArgs` split like a shell would, asks automatically only, offers no capability for
dynamic registration of inline completion, takes the text of an item as it stands, drops as many
characters of it as its range begins before the caret, and never runs an item's command.
"""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.lsp.peer import Peer, inline
from tests.lsp.wires import Pipes

AUTOMATIC = 2

Json = dict[str, Any]


def start(template: Json, environment: Mapping[str, str], folder: Path) -> Peer:
    """Start the server of a template."""
    command = shlex.split(template["programArgs"]["default"])
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=folder, env=dict(environment)
    )
    assert process.stdin
    assert process.stdout
    return Peer(Pipes(process.stdin, process.stdout), process)


def initialize(peer: Peer, options: Json, settings: Json, folder: Path) -> Json:
    """Open the session; settings in dotted names are nested, as `expandConfiguration` asks."""
    peer.answers_to_server["workspace/configuration"] = [_nested(settings).get("skycode")]
    capabilities = {
        "workspace": {"configuration": True, "didChangeConfiguration": {}},
        "textDocument": {"inlineCompletion": {"dynamicRegistration": True}},
        "window": {"workDoneProgress": True, "showMessage": {}},
    }
    root = folder.as_uri()
    params = {"rootUri": root, "workspaceFolders": [{"uri": root, "name": folder.name}]}
    found: Json = peer.initialize(options, capabilities=capabilities, **params)
    return found


def typed(text: str, offset: int, items: list[Json]) -> str:
    """Return `text` after the first item was accepted at the caret; all on one line."""
    item = items[0]
    assert isinstance(item["insertText"], str), "LSP4IJ would show a snippet's syntax"
    start, end = item["range"]["start"]["character"], item["range"]["end"]["character"]
    inserted = item["insertText"][offset - start :]
    return text[:offset] + text[offset:end] + inserted + text[max(offset, end) :]


def ask(peer: Peer, uri: str, character: int) -> list[Json]:
    """Ask as after a pause in typing."""
    result = peer.call("textDocument/inlineCompletion", inline(uri, 0, character, AUTOMATIC))
    items: list[Json] = result["items"]
    return items


def read(file: Path) -> Json:
    """Read a JSON file of a template."""
    content: Json = json.loads(file.read_text(encoding="utf-8"))
    return content


def _nested(settings: Json) -> Json:
    found: Json = {}
    for name, value in settings.items():
        *groups, last = name.split(".")
        place = found
        for group in groups:
            place = place.setdefault(group, {})
        place[last] = value
    return found
