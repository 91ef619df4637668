"""Work on many machines at once, by Ray: chunks go out, rows come back, the driver writes them.

A worker that dies takes with it only the chunk it had in hand: Ray gives that one to another
worker, and everything that came back before is in the driver's files already.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any, TypeVar

from skycode_eval.files import FileError
from skycode_eval.messages import both

Chunk = TypeVar("Chunk")
Rows = TypeVar("Rows")

LOCAL = "local"
"""The address that starts a Ray of this machine's own, for as long as the command runs."""

_RETRIES = 5
"""Deaths of its worker that one chunk may outlive: more, and the chunk itself must be deadly."""
_AHEAD = 2
"""Chunks handed out for each processor: one at work, one waiting."""
_STORE = 128 * 2**20
"""Bytes of shared memory for a Ray of our own; chunks and rows are small."""


class ClusterError(FileError):
    """Ray is not there, cannot be reached, or gave a chunk up; the message says what to do."""


class Cluster:
    """A Ray that is connected to."""

    def __init__(self, ray: Any) -> None:
        self._ray = ray
        self.processors = max(int(ray.cluster_resources().get("CPU", 1)), 1)

    def map(
        self, work: Callable[[Chunk], Rows], chunks: Iterable[Chunk]
    ) -> Iterator[tuple[Chunk, Rows]]:
        """Yield each chunk with what `work` makes of it, as they get done.

        `work` runs on any machine of the cluster, so what it needs must be installed there; an
        exception of its own is raised here. Leaving early calls back what is out.
        """
        remote = self._ray.remote(num_cpus=1, max_retries=_RETRIES)(_apply)
        shared = self._ray.put(work)  # Ray takes functions alone, and `work` may be a partial one
        waiting = iter(chunks)
        out: dict[Any, Chunk] = {}
        try:
            while True:
                for chunk in islice(waiting, _AHEAD * self.processors - len(out)):
                    out[remote.remote(shared, chunk)] = chunk
                if not out:
                    return
                # A bounded wait, so that Ctrl-C is heard.
                done, _ = self._ray.wait(list(out), num_returns=1, timeout=1.0)
                for reference in done:
                    rows = self._fetch(reference)
                    yield out.pop(reference), rows
        finally:
            for reference in out:
                self._ray.cancel(reference, force=True)

    def _fetch(self, reference: Any) -> Any:
        try:
            return self._ray.get(reference)
        except self._ray.exceptions.RayTaskError as error:
            raise error.cause from error  # what `work` itself raised
        except self._ray.exceptions.RayError as error:
            raise ClusterError(
                both(
                    f"Ray gave a chunk up after {_RETRIES} more tries ({type(error).__name__}). "
                    "What came back before is kept; the same command goes on.",
                    f"Ray 又试了 {_RETRIES} 次后放弃了一块工作（{type(error).__name__}）。"
                    "此前的结果已保存；再次执行同一命令即可继续。",
                )
            ) from error


@contextmanager
def connect(address: str, processors: int | None = None) -> Iterator[Cluster]:
    """Connect to a Ray by its address (`auto`, `HOST:PORT`, `ray://…`), or start one for LOCAL.

    `processors` bounds the workers of one that is started here.
    """
    try:
        ray = importlib.import_module("ray")
    except ImportError as error:
        raise ClusterError(
            both(
                "--ray needs Ray: pip install ray",
                "--ray 需要 Ray：pip install ray",
            )
        ) from error
    local = address == LOCAL
    terms: dict[str, Any] = {"log_to_driver": False, "configure_logging": False}
    if local:
        terms |= {"num_cpus": processors, "object_store_memory": _STORE}
        terms["include_dashboard"] = False
    else:
        terms["address"] = address
    try:
        ray.init(**terms)
    except Exception as error:  # Ray raises bare ones, too
        raise ClusterError(
            both(f"no Ray to be had at {address}: {error}", f"无法连接 {address} 处的 Ray：{error}")
        ) from error
    try:
        yield Cluster(ray)
    finally:
        ray.shutdown()


def _apply(work: Callable[[Chunk], Rows], chunk: Chunk) -> Rows:
    return work(chunk)
