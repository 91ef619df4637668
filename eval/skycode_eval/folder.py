"""A run's folder while it is filled: `run.json` says what was asked, and nothing else may go in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from skycode_eval.messages import Bilingual, both

FORMAT = 1
"""The version of `run.json`."""


class FolderError(ValueError):
    """A folder cannot take this run; the message says why and what to do."""


@contextmanager
def claim(folder: Path, asked: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Open a folder for one run and yield its `run.json`, new or found again.

    `asked` is everything that the samples depend on. A folder that holds another run is refused,
    with the differences named, and so is one that another process is filling. More samples or
    temperatures than it holds are no other run, where those it holds would come out the same.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "run.json"
    with _lock(folder):
        if path.exists():
            about = read(folder)
            grows = about.get("regimes") != asked.get("regimes") and _grows(about, asked)
            if grows:
                about["regimes"] = asked["regimes"]
            if differences := list(_differences(about, asked)):
                raise FolderError(_another(folder, differences))
            if grows:
                write(folder, about)
        elif strange := sorted(folder.glob("samples-*.jsonl")):
            raise FolderError(
                both(
                    f"{folder} holds {strange[0].name} but no run.json; use another --out",
                    f"{folder} 中有 {strange[0].name} 却没有 run.json；请用 --out 指定别处",
                )
            )
        else:
            about = {"format": FORMAT, **asked}
            about["generated"] = {"samples": 0, "tokens": 0, "seconds": 0.0}
            write(folder, about)
        yield about


def read(folder: Path) -> dict[str, Any]:
    """Return the `run.json` of a folder; FolderError if there is none or it is broken."""
    path = folder / "run.json"
    try:
        about = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FolderError(
            both(
                f"{folder} is no run's folder: {path.name}: {error.strerror}",
                f"{folder} 不是运行文件夹：{path.name}：{error.strerror}",
            )
        ) from error
    except ValueError as error:
        raise FolderError(
            both(
                f"{path} is not JSON ({error}); delete the folder",
                f"{path} 不是 JSON（{error}）；请删除该文件夹",
            )
        ) from error
    if not isinstance(about, dict) or about.get("format") != FORMAT:
        raise FolderError(
            both(
                f"{path} is not of format {FORMAT}; give another --out",
                f"{path} 的格式版本不是 {FORMAT}；请用 --out 指定别处",
            )
        )
    return about


def write(folder: Path, about: dict[str, Any]) -> None:
    """Replace `run.json` in one step."""
    beside = folder / "run.json.new"
    with beside.open("w", encoding="utf-8") as file:
        file.write(json.dumps(about, ensure_ascii=False, indent=2) + "\n")
        file.flush()
        os.fsync(file.fileno())
    beside.replace(folder / "run.json")


_NOT_ASKED = {("model", "name"), ("model", "threads"), ("versions", "python")}
"""What may differ between two sittings of one run: the samples do not depend on it."""


def _grows(found: dict[str, Any], asked: dict[str, Any]) -> bool:
    """Tell whether the regimes asked for hold those found: the same samples and further ones.

    The samples of a problem are drawn in chunks, each from a seed of its own, so more of them can
    follow whole chunks; a chunk cut short at the end would come out differently.
    """
    wanted = {regime["temperature"]: regime["n"] for regime in asked.get("regimes", ())}
    return all(
        n == wanted.get(temperature)
        or (n < wanted.get(temperature, 0) and n % found.get("chunk", n + 1) == 0)
        for temperature, n in ((one["temperature"], one["n"]) for one in found.get("regimes", ()))
    )


def _another(folder: Path, differences: list[tuple[str, str, str]]) -> Bilingual:
    lines = (f"  {key}: {a} there, {b} asked for" for key, a, b in differences)
    chinese = (f"  {key}：已有 {a}，要求 {b}" for key, a, b in differences)
    text = both(f"{folder} holds another run:\n", f"{folder} 中是另一次运行：\n")
    text += both("\n".join(lines), "\n".join(chinese))
    if {key for key, _, _ in differences} == {"regimes"}:
        text += both(
            "\nIt can be given more temperatures, and more samples where it holds a multiple of a"
            " chunk of each problem.",
            "\n可以增加温度；若每题已有的样本数是块大小的整数倍，也可以增加样本。",
        )
    return text + both(
        "\nAsk for the same again to go on with it, or give another --out.",
        "\n请用相同的参数继续，或用 --out 指定另一个文件夹。",
    )


def _differences(
    found: Any, asked: Any, where: tuple[str, ...] = ()
) -> Iterator[tuple[str, str, str]]:
    """Yield where two documents differ, and what either has there."""
    if isinstance(found, dict) and isinstance(asked, dict):
        for key, value in asked.items():
            if (*where, key) not in _NOT_ASKED:
                yield from _differences(found.get(key), value, (*where, key))
    elif found != asked:
        there, wanted = (json.dumps(value, ensure_ascii=False) for value in (found, asked))
        yield ".".join(where), there, wanted


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """Keep other processes out; the lock ends with the process, whatever ends that."""
    try:
        import fcntl
    except ImportError:  # Windows: nothing keeps two runs apart
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        raise FolderError(
            both(f"another process is filling {folder}", f"另一个进程正在写入 {folder}")
        ) from error
    try:
        yield
    finally:
        os.close(handle)
