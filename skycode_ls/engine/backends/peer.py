"""The server of a model elsewhere: where it is, how it is asked, and with which key."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit, urlunsplit

from skycode_ls.engine.formats import FORMATS
from skycode_ls.messages import SkyError

PREFIX = "openai:"


@dataclass(frozen=True)
class Peer:
    """`openai:URL[?format=F&key=VARIABLE&timeout=S&context=N&chat=yes]#MODEL`, taken apart.

    Without `format` the server spells the prompt, from `prompt` and `suffix`; with it, it gets a
    raw prompt in that family's spelling. `timeout` is in seconds, to the first word and from each
    to the next. `chat` tells whether the model takes conversations, which completing code never
    asks. The options are ours, and never sent.
    """

    url: str
    model: str
    format: str = ""
    variable: str = "SKYCODE_API_KEY"
    timeout: float = 5.0
    context: int = 8192
    chat: bool = True

    @property
    def host(self) -> str:
        """Return host and port, for people."""
        return urlsplit(self.url).netloc

    def key(self) -> str:
        """Return the key to send: the environment's, else the keyring's, else none.

        It is looked up for every request and kept nowhere.
        """
        if value := os.environ.get(self.variable, "").strip():
            return value
        with contextlib.suppress(Exception):  # no keyring, a locked one, a broken one: no key
            import keyring

            return keyring.get_password("skycode", self.host) or ""
        return ""


def parse(spec: str) -> Peer:
    """Read the name of a model elsewhere; SkyError remote.bad_spec tells what is wrong with it."""
    try:
        parts = urlsplit(spec.removeprefix(PREFIX))
        options = parse_qs(parts.query, strict_parsing=bool(parts.query))
        told = {name: values[-1] for name, values in options.items()}
        timeout, context = float(told.get("timeout", 5)), int(told.get("context", 8192))
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and bool(parts.fragment)
        good = (
            good
            and parts.port != 0
            and set(told) <= {"format", "key", "timeout", "context", "chat"}
        )
        good = good and told.get("chat", "yes") in ("yes", "no")
        good = good and 0.1 <= timeout <= 600 and 256 <= context <= 1 << 20
    except ValueError:
        good = False
    if not good:
        raise SkyError("remote.bad_spec", spec=_masked(spec))
    if parts.username is not None:  # it would be shown wherever the model's name is
        raise SkyError("remote.key_in_url", variable=Peer.variable)
    form = told.get("format", "")
    if form and form not in FORMATS:
        raise SkyError("remote.bad_format", format=form, known=", ".join(FORMATS))
    url = urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))
    key, chat = told.get("key", Peer.variable), told.get("chat", "yes") == "yes"
    return Peer(url, parts.fragment, form, key, timeout, context, chat and not form)


def _masked(spec: str) -> str:
    """Return the name without what stands before an @: it may be a password."""
    return spec if "@" not in spec else PREFIX + "…@" + spec.rpartition("@")[2]
