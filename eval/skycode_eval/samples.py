"""A samples file on disk: rows appended as they come, found whole again after a kill."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from skycode_eval.files import FileError
from skycode_eval.messages import both

Row = dict[str, Any]
"""`task_id`, `completion`, `index`, `seed`, `tokens`, `stop` and `seconds` of one sample."""


class SampleFile:
    """The samples of `task_ids` at one temperature, `n` of each, as far as they are drawn.

    Opening it drops a last line that a kill or a full disk has cut; any other line that is no
    sample of this run raises FileError.
    """

    def __init__(self, path: Path, task_ids: Iterable[str], n: int) -> None:
        self.path = path
        self._order = {task_id: place for place, task_id in enumerate(task_ids)}
        self._n = n
        self._sizes: dict[tuple[str, int], int] = {}
        self._file = path.open("a+b", buffering=0)
        try:
            self._read()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> SampleFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def __len__(self) -> int:
        """Return how many samples there are."""
        return len(self._sizes)

    def __contains__(self, place: tuple[str, int]) -> bool:
        """Tell whether a sample, named by task id and index, is there."""
        return place in self._sizes

    @property
    def total(self) -> int:
        """How many samples there will be."""
        return self._n * len(self._order)

    @property
    def tokens(self) -> int:
        """How many tokens the samples took."""
        return sum(self._sizes.values())

    def add(self, rows: Iterable[Row]) -> int:
        """Keep the rows that are not there yet, on disk before this returns; count them."""
        fresh = [row for row in rows if (row["task_id"], row["index"]) not in self]
        data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in fresh).encode()
        while data:
            data = data[self._file.write(data) or 0 :]
        for row in fresh:
            self._sizes[row["task_id"], row["index"]] = len(row["tokens"])
        os.fsync(self._file.fileno())
        return len(fresh)

    def sort(self) -> None:
        """Put a file that has all its rows in the order of problems and indices."""
        order = sorted(self._sizes, key=lambda place: (self._order[place[0]], place[1]))
        if order == list(self._sizes):
            return
        self._file.seek(0)
        lines = dict(zip(self._sizes, self._file.readlines(), strict=True))
        beside = self.path.with_name(self.path.name + ".new")
        with beside.open("wb") as whole:
            whole.writelines(lines[place] for place in order)
            whole.flush()
            os.fsync(whole.fileno())
        self._file.close()
        beside.replace(self.path)
        self._file = self.path.open("a+b", buffering=0)
        self._sizes = {place: self._sizes[place] for place in order}

    def _read(self) -> None:
        self._file.seek(0)
        whole = 0
        with self.path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if not line.endswith(b"\n"):
                    break
                place, size = self._place(line, number)
                self._sizes[place] = size
                whole += len(line)
        self._file.truncate(whole)

    def _place(self, line: bytes, number: int) -> tuple[tuple[str, int], int]:
        try:
            row = json.loads(line)
            place, size = (row["task_id"], row["index"]), len(row["tokens"])
        except (ValueError, KeyError, TypeError) as error:
            text = both(
                f"{self.path}, line {number}: not a sample ({error!r}); mend or delete it",
                f"{self.path} 第 {number} 行：不是样本（{error!r}）；请修复或删除该行",
            )
            raise FileError(text) from error
        if place[0] not in self._order or not 0 <= place[1] < self._n or place in self._sizes:
            which = f"{place[0]} #{place[1]}"
            text = both(
                f"{self.path}, line {number}: {which} does not belong here; delete it",
                f"{self.path} 第 {number} 行：{which} 不属于此文件；请删除该行",
            )
            raise FileError(text)
        return place, size
