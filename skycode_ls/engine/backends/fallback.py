"""A model elsewhere with one of our own in its stead while it is gone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import replace
from typing import cast

from skycode_ls.engine.backend import Backend, ModelInfo
from skycode_ls.engine.backends.remote import RemoteBackend
from skycode_ls.engine.backends.sse import Request
from skycode_ls.messages import SkyError
from skycode_ls.text import Piece, Prompt, Sampling

_SOONEST, _LATEST = 2.0, 60.0
"""Seconds to the first look whether the server is back, and at most between two."""


class FallbackBackend:
    """Asks the server; when it fails, the model that `open_local` opens goes on with the words.

    From then on a thread looks, less and less often, whether the server answers again. `info`
    tells which of the two is asked now, and why.
    """

    def __init__(
        self, remote: RemoteBackend, open_local: Callable[[], Backend], soonest: float = _SOONEST
    ) -> None:
        self._remote = remote
        self._open_local = open_local
        self._local: Backend | None = None
        self._problem: SkyError | None = None
        self._soonest = self._pause = soonest
        self._closed = threading.Event()

    @property
    def info(self) -> ModelInfo:
        """Tell which model is asked now; `notice` says why it is not the one elsewhere."""
        if self._problem is None or self._local is None:
            return self._remote.info
        info = self._local.info
        return replace(info, notice=SkyError("remote.fallback", **self._told(info)))

    def count(self, text: str) -> int:
        """Return how many tokens `text` takes, about."""
        return self._remote.count(text)

    def generate(self, prompt: Prompt, sampling: Sampling, room: int) -> Iterator[Piece]:
        """Yield the words of one, and if it breaks off, those of the other from there on."""
        said, count = "", 0
        if self._problem is None:
            try:
                pieces = cast("Generator[Piece]", self._remote.generate(prompt, sampling, room))
                with closing(pieces):
                    for piece in pieces:
                        said += piece.text
                        count += piece.token >= 0
                        yield piece
                self._pause = self._soonest
                return
            except SkyError as error:
                self._leave(error)
        prompt = replace(prompt, prefix=prompt.prefix + said)
        sampling = replace(sampling, max_tokens=max(1, sampling.max_tokens - count))
        local = self._opened()
        yield from local.generate(prompt, sampling, min(room, local.info.context // 2))

    def close(self) -> None:
        """Stop looking, and free the local model's memory."""
        self._closed.set()
        if self._local is not None:
            self._local.close()

    def _opened(self) -> Backend:
        if self._local is None:
            self._local = self._open_local()
        return self._local

    def _leave(self, error: SkyError) -> None:
        """Turn to the local model until the server answers."""
        self._problem = error
        threading.Thread(target=self._watch, name="skycode-peer", daemon=True).start()

    def _watch(self) -> None:
        asked = self._problem.values.get("seconds") if self._problem else None
        wait = float(asked) if isinstance(asked, int) else self._pause
        while not self._closed.wait(wait):
            self._pause = wait = min(max(self._pause, self._soonest) * 2, _LATEST)
            try:
                Request(self._remote.peer).answers()
            except SkyError as error:
                # A server without a list of models is there all the same.
                if error.key != "remote.failed" or error.values.get("status") not in (404, 405):
                    self._problem = error
                    continue
            except Exception as error:  # the thread must go on looking
                told = {"host": self._remote.peer.host, "error": type(error).__name__}
                self._problem = SkyError("remote.gone", **told)
                continue
            self._problem = None
            return

    def _told(self, info: ModelInfo) -> dict[str, object]:
        problem = self._problem
        return {"name": info.name, "device": info.device, "problem": problem}
