"""A training corpus as files of JSON lines, read once and in little memory."""

from __future__ import annotations

import gzip
import importlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from skycode_eval.files import FileError
from skycode_eval.messages import both

_ENDINGS = (".jsonl", ".jsonl.gz", ".jsonl.zst")


def paths(corpus: Path) -> list[Path]:
    """Return a folder's files of texts in order, or the one file that was named."""
    among = sorted(corpus.rglob("*")) if corpus.is_dir() else [corpus]
    found = [path for path in among if path.name.endswith(_ENDINGS) and path.is_file()]
    if not found:
        kinds = ", ".join(_ENDINGS)
        raise FileError(both(f"{corpus} holds no {kinds} file", f"{corpus} 中没有 {kinds} 文件"))
    return found


def records(path: Path) -> Iterator[tuple[dict[str, Any], int]]:
    """Yield the objects of a file, each with the bytes of the file read so far.

    Each has a `text`; `project`, `path` and `language` say where it is from.
    """
    with path.open("rb") as stored:
        for number, line in enumerate(_lines(path, stored), 1):
            try:
                record = json.loads(line)
                if not isinstance(record["text"], str):
                    raise TypeError("its text is not a string")
            except (ValueError, KeyError, TypeError) as error:
                text = both(
                    f"{path}, line {number}: not a text of a corpus ({error!r})",
                    f"{path} 第 {number} 行：不是语料中的文本（{error!r}）",
                )
                raise FileError(text) from error
            yield record, stored.tell()


def _lines(path: Path, stored: IO[bytes]) -> Iterator[str]:
    """Yield the lines of a file, unpacked as its name says; FileError where it is damaged."""
    damage: tuple[type[Exception], ...] = (OSError, EOFError, UnicodeDecodeError)
    stream: Any = stored
    if path.suffix == ".gz":
        stream = gzip.GzipFile(fileobj=stored)
    elif path.suffix == ".zst":
        try:
            zstandard = importlib.import_module("zstandard")
        except ImportError as error:
            text = both(
                f"{path} is compressed: pip install zstandard",
                f"{path} 是压缩文件：pip install zstandard",
            )
            raise FileError(text) from error
        damage += (zstandard.ZstdError,)
        stream = zstandard.ZstdDecompressor().stream_reader(stored, read_across_frames=True)
    try:
        # Split at line feeds only: source text may hold other characters that end a line.
        yield from io.TextIOWrapper(stream, encoding="utf-8", newline="\n")
    except damage as error:
        raise FileError(
            both(f"{path} is damaged ({error})", f"{path} 已损坏（{error}）")
        ) from error
