"""What a client may ask for by `workspace/executeCommand`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from skycode_ls import __version__

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

STATUS = "skycode.status"
ACCEPTED = "skycode.accepted"


def status(ls: SkyCodeServer, *_arguments: object) -> dict[str, Any]:
    """Tell what the server is doing, with which model and where, and what was accepted so far."""
    told: dict[str, Any] = {"version": __version__, **ls.board.shown, **ls.tally}
    if (engine := ls.engine) is not None and (info := engine.state.info) is not None:
        told |= {"device": info.device, "computeType": info.compute_type, "threads": info.threads}
        told |= {"backend": info.backend, "loadSeconds": round(info.load_seconds, 3)}
    return told


def accepted(ls: SkyCodeServer, *_arguments: object) -> None:
    """Count a suggestion that the user took; the count stays on this machine."""
    ls.tally["accepted"] += 1


COMMANDS: dict[str, Callable[..., Any]] = {STATUS: status, ACCEPTED: accepted}
"""Every command by its name; the handshake advertises these and no others."""
