"""`skycode playground`: the language server with a page in front of it, on this machine alone."""

from __future__ import annotations

import os
import re
import secrets
import sys
import threading
import webbrowser
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NoReturn

from skycode_ls.messages import Locale, SkyError, say
from skycode_ls.playground.site import PageSite

HOST = "127.0.0.1"
PORT = 8757
"""The port unless another is named; when it is taken, any free one will do."""

TOKEN = "SKYCODE_TOKEN"
"""Environment variable that names the token, so that a restarted server has the same address."""

_USABLE = re.compile(r"[A-Za-z0-9_-]{16,128}")


@dataclass(frozen=True)
class Wish:
    """What was asked for on the command line; `port` None means whichever is free.

    `language` is what the page speaks (empty: what the browser prefers), `locale` what the terminal
    does.
    """

    port: int | None
    browser: bool
    language: Locale | None
    model: str
    locale: Locale


def play(wish: Wish) -> NoReturn:
    """Serve the page until Ctrl-C; raises SkyError if the port cannot be had."""
    from skycode_ls.lsp.transport import serve

    token = chosen_token(os.environ)

    def opened(port: int) -> None:
        greet(f"http://{HOST}:{port}/{token}/", wish)

    site = PageSite(token, opened, wish.language)
    overrides: dict[str, object] = {"report": False}  # what is only tried out tells nothing
    if wish.model:
        overrides["model"] = wish.model
    ports = (PORT, 0) if wish.port is None else (wish.port,)
    for port in ports:
        try:
            serve("ws", HOST, port, overrides, site=site)
        except OSError as error:
            if port == ports[-1]:
                address = f"{HOST}:{port}"
                raise SkyError("playground.taken", address=address, error=error.strerror) from error
    raise AssertionError("serving ends the process")


def chosen_token(environment: Mapping[str, str]) -> str:
    """Return the token of this run: new, unless the environment names one."""
    named = environment.get(TOKEN, "")
    if named and not _USABLE.fullmatch(named):
        raise SkyError("playground.bad_token", variable=TOKEN)
    return named or secrets.token_urlsafe(24)


def greet(address: str, wish: Wish, browse: Callable[[str], bool] = webbrowser.open) -> None:
    """Say where the page is, and open it where there is a screen to open it on."""
    print(say("playground.open", wish.locale, address=address), flush=True)
    if not wish.browser:
        return
    if not has_screen(os.environ):
        print(say("playground.no_screen", wish.locale), flush=True)
        return

    def show() -> None:
        if not browse(address):
            print(say("playground.no_browser", wish.locale), flush=True)

    threading.Thread(target=show, name="skycode-browser", daemon=True).start()


def has_screen(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Tell whether a browser can come up; one in the terminal would take the terminal away."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER", "WSL_DISTRO_NAME")
    return platform in ("win32", "darwin") or any(environment.get(name) for name in named)
