"""The thread that reads a workspace while nobody waits; tree-sitter is imported there."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pygls.uris import to_fs_path

from skycode_ls.settings import Settings
from skycode_ls.text import Corpus, Snapshot, Snippet

if TYPE_CHECKING:
    from skycode_ls.engine.fit import Encode
    from skycode_ls.features.retrieve import Retriever
    from skycode_ls.features.workspace.indexer import Indexer
    from skycode_ls.features.workspace.learning import Learner
    from skycode_ls.syntax.outline import Outline

_REST = 1.0
"""Seconds of rest for each second of work, so that half a core is left alone."""
_TURN = 0.001
"""Seconds that the reading may go on before another thread of the process gets its turn."""
_PAUSE = 0.02
"""Seconds without a request after which nobody types; there are more between most keys."""
_TICK = 0.005
"""Seconds between two looks at whether somebody types."""
_LONGEST_PAUSE = 2.0
"""Seconds the reading stands still at most because somebody types without a pause."""
_SHARE = 0.2
"""Seconds of work that it does then before it stands still again."""

_log = logging.getLogger("skycode")


class Reader:
    """Fills an index on a thread of its own, and retrieves from it on the caller's."""

    def __init__(
        self, roots: tuple[Path, ...], settings: Settings, rest: Callable[[], float]
    ) -> None:
        self._roots, self._settings, self._rest = roots, settings, rest
        self._stood = 0.0  # seconds that it has stood still since somebody paused
        self._resumed = 0.0  # seconds of its work when it went on all the same
        self._lock = threading.Lock()
        self._waiting: list[Callable[[Indexer], None]] | None = []
        self._indexer: Indexer | None = None
        self._retriever: Retriever | None = None
        self._learner: Learner | None = None
        self._key_of = lru_cache(maxsize=64)(key_of)
        self._wake = threading.Event()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="skycode-workspace", daemon=True)
        self.start = self._thread.start

    def tell(self, what: Callable[[Indexer], None]) -> None:
        """Enter something in the indexer's queues, as soon as there is an indexer."""
        with self._lock:
            if self._waiting is not None:
                self._waiting.append(what)
            elif self._indexer is not None:
                what(self._indexer)
        self._wake.set()

    def look_again(self, uri: str) -> None:
        """Look at a file or folder that may have changed, and where links lead."""
        self._key_of.cache_clear()
        path = Path(key_of(uri))
        self.tell(lambda indexer: indexer.change(path))

    def find(self, snapshot: Snapshot, around: Outline, room: int) -> tuple[Snippet, ...]:
        """Retrieve from what is read so far."""
        retriever = self._retriever
        return retriever(snapshot, around, room) if retriever is not None else ()

    def recall(self, snapshot: Snapshot, encode: Encode) -> Corpus | None:
        """Return what is learnt so far; what is asked for the first time is learnt from then on."""
        learner = self._learner
        if learner is None:
            return None
        known = learner.corpus(encode, self._key_of(snapshot.uri), snapshot.offset)
        if known is None:
            self._wake.set()
        return known

    def facts(self) -> dict[str, Any]:
        """Count what is read."""
        indexer = self._indexer
        if indexer is None:
            return {"state": "indexing", "files": 0}
        index, learner = indexer.index, self._learner
        return {
            "state": indexer.state,
            "files": len(index.records),
            "passedOver": indexer.passed_over,
            "chunks": index.chunks,
            "megabytes": round(index.packed_bytes / 1e6, 1),
            "learnt": learner.published if learner is not None else 0,
        }

    def stop(self) -> None:
        """End the thread after the file that it is reading."""
        self._stopped = True
        self._wake.set()

    def _run(self) -> None:
        # A thread that runs Python is asked for its turn after 5 ms, unless told otherwise: each
        # token of an answer would wait as long.
        sys.setswitchinterval(_TURN)
        indexer = self._open()
        while not self._stopped:
            self._wake.clear()
            began = time.thread_time()
            try:
                worked = self._step(indexer)
            except Exception as error:  # one odd file must not end the reading of all others
                _log.warning("workspace: %s: %s", type(error).__name__, error)
                worked = True
            if not worked:
                self._wake.wait()
            else:
                time.sleep(max(0.001, _REST * (time.thread_time() - began)))
                self._give_way()

    def _step(self, indexer: Indexer) -> bool:
        """Read one file, and learn one; tell whether there was any."""
        read = indexer.step()
        return (self._learner is not None and self._learner.step()) or read

    def _open(self) -> Indexer:
        from skycode_ls.features.retrieve import Retriever
        from skycode_ls.features.workspace.indexer import Indexer, Limits
        from skycode_ls.features.workspace.learning import Learner

        limits = Limits(self._settings.workspace_files, self._settings.workspace_file_size * 1000)
        indexer = Indexer(list(self._roots), limits, self._give_way)
        with self._lock:
            for what in self._waiting or ():
                what(indexer)
            self._indexer, self._waiting = indexer, None
        self._learner = Learner(indexer.index)
        self._retriever = Retriever(
            indexer.index, lambda snapshot: self._key_of(snapshot.uri), lambda: indexer.recent
        )
        return indexer

    def _give_way(self) -> None:
        """Wait while somebody types, for a while: answers need the processor more."""
        while self._rest() < _PAUSE and not self._stopped:
            if self._stood > _LONGEST_PAUSE:
                if time.thread_time() - self._resumed < _SHARE:
                    return
                self._stood = 0.0
            time.sleep(_TICK)
            self._stood += _TICK
            self._resumed = time.thread_time()
        self._stood = 0.0


def key_of(uri: str) -> str:
    """Return what the index calls a document: its path without links, or its URI."""
    try:
        path = to_fs_path(uri) if uri.startswith("file:") else None
    except ValueError:
        path = None
    return os.path.realpath(path) if path else uri
