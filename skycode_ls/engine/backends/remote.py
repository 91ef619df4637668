"""A model in another server that speaks OpenAI's completions: vLLM, llama.cpp, Ollama, TGI."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from typing import Any

from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.backends.peer import Peer
from skycode_ls.engine.backends.sse import Request
from skycode_ls.engine.detokenize import StopText
from skycode_ls.engine.fit import head, tail
from skycode_ls.engine.formats import FORMATS
from skycode_ls.engine.spelling import Format
from skycode_ls.messages import SkyError
from skycode_ls.text import Piece, Prompt, Sampling, estimate_tokens

_TICK = 0.02
"""Seconds between two looks whether the answer is still wanted."""

_CHARACTERS = 3
"""Characters of code in a token, about: the tokens are the server's own."""

_ENOUGH_STOPS = 4
"""Stop strings that OpenAI's interface takes."""


class RemoteBackend:
    """Asks `peer` and no other host; its answers raise the SkyErrors of `sse.Request`.

    While nothing comes, empty pieces do, so that whoever listens can stop listening.
    """

    def __init__(self, peer: Peer) -> None:
        self.peer = peer
        self._format = FORMATS.get(peer.format)
        others = self._format is not None and self._format.reads_others
        self._info = ModelInfo(
            name=peer.model,
            backend="openai",
            device=peer.host,
            context=peer.context,
            infills=self._format is None or self._format.infills,
            reads_others=others,
        )

    @property
    def info(self) -> ModelInfo:
        """Tell what is asked, and where."""
        return self._info

    def count(self, text: str) -> int:
        """Guess how many tokens `text` takes."""
        return estimate_tokens(text)

    def generate(self, prompt: Prompt, sampling: Sampling, room: int) -> Iterator[Piece]:
        """Yield the server's words; closing the iterator closes the connection."""
        request = Request(self.peer)
        heard: queue.SimpleQueue[str | SkyError | None] = queue.SimpleQueue()
        body = self.body(prompt, sampling, room)
        threading.Thread(
            target=_listen, args=(request, body, heard), name="skycode-remote", daemon=True
        ).start()
        stop = StopText((*sampling.stop, *(self._format.stops if self._format else ())))
        count, last = 0, time.monotonic()
        try:
            while True:
                try:
                    said = heard.get(timeout=_TICK)
                except queue.Empty:
                    # A server that drips a byte now and then never runs into the socket's limit.
                    if time.monotonic() - last > self.peer.timeout + 1:
                        told = {"host": self.peer.host, "error": "no answer in time"}
                        raise SkyError("remote.gone", **told) from None
                    yield Piece("")
                    continue
                last = time.monotonic()
                if isinstance(said, SkyError):
                    raise said
                if said is None:
                    break
                yield Piece(stop.push(said), count)
                count += 1
                if stop.met or count >= sampling.max_tokens:
                    return
            if rest := stop.flush():
                yield Piece(rest)
        finally:
            request.close()

    def close(self) -> None:
        """Do nothing: no connection outlives an answer."""

    def body(self, prompt: Prompt, sampling: Sampling, room: int) -> dict[str, Any]:
        """Return the request for `prompt`, cut to about `room` tokens."""
        stops = [*sampling.stop, *(self._format.stops if self._format else ())]
        body: dict[str, Any] = {
            "model": self.peer.model,
            "max_tokens": sampling.max_tokens,
            "temperature": sampling.temperature,
            "stream": True,
        }
        if sampling.temperature > 0:
            body |= {"top_p": sampling.top_p, "seed": sampling.seed}
        if stops:
            body["stop"] = stops[:_ENOUGH_STOPS]
        letters = room * _CHARACTERS
        if prompt.messages:
            told = [{"role": one.role, "content": one.content} for one in prompt.messages]
            return body | {"messages": told}
        if self._format is not None:
            return body | {"prompt": spelt(self._format, prompt, letters)}
        suffix = _text(head(prompt.suffix, letters // 4, _letters))
        body["prompt"] = _text(tail(prompt.prefix, letters - len(suffix), _letters))
        return body | ({"suffix": suffix} if suffix else {})


def spelt(form: Format, prompt: Prompt, letters: int) -> str:
    """Return the raw prompt in a family's spelling, at most so many letters and markers.

    The beginning of a text is left out: servers put it there themselves.
    """
    markers: list[str] = []

    def marker(name: str) -> int | None:
        if name == form.bos:
            return None
        markers.append(name)
        return _FIRST_MARKER + len(markers) - 1

    ids = form.spell(prompt, _letters, marker, letters)
    return "".join(chr(i) if i < _FIRST_MARKER else markers[i - _FIRST_MARKER] for i in ids)


_FIRST_MARKER = 0x110000  # the first number that is no character


def _letters(text: str) -> list[int]:
    return [ord(letter) for letter in text]


def _text(ids: list[int]) -> str:
    return "".join(map(chr, ids))


def _listen(
    request: Request, body: dict[str, Any], heard: queue.SimpleQueue[str | SkyError | None]
) -> None:
    """Pass the answer on from a thread of its own; None stands at its end."""
    try:
        for text in request.texts(body):
            heard.put(text)
        heard.put(None)
    except SkyError as error:
        heard.put(error)
    except Exception as error:  # whatever it is, the one who waits must hear of it
        host = str(body.get("model", ""))
        heard.put(SkyError("remote.gone", host=host, error=type(error).__name__))
