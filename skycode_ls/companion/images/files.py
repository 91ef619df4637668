"""Where images go: whole, exactly where the person said, and never over anything."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from skycode_ls.messages import SkyError

_LINKLESS = {errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EXDEV, errno.EMLINK}
"""How a file system refuses hard links that has none."""

_MOST = 100_000
"""The highest number that a file is given."""


def check(out: Path, count: int = 1) -> None:
    """Refuse a place before any work is done for it.

    Raises SkyError image.not_png, image.no_folder, image.not_writable, image.is_folder or
    image.exists; the last only for one image, since several take numbers that are free.
    """
    if out.suffix.lower() != ".png":
        raise SkyError("image.not_png", file=out, better=out.with_name(f"{out.name}.png"))
    with _told(out):
        if out.is_dir():
            raise SkyError("image.is_folder", file=out)
        if not out.parent.is_dir():
            raise SkyError("image.no_folder", folder=out.parent)
        if count == 1 and os.path.lexists(out):
            raise SkyError("image.exists", file=out)
        _beside(out, b"").unlink()  # permissions are not all: ask the folder itself


def write(images: Sequence[bytes], out: Path) -> list[Path]:
    """Write the images, all or none, and return their files.

    One image becomes `out`; several become `out` with -1, -2 … before its ending, and numbers that
    are taken are passed over. Raises SkyError image.exists, image.disk_full, image.not_writable or
    image.no_folder.
    """
    written: list[Path] = []
    try:
        for number, content in enumerate(images, 1):
            if len(images) == 1:
                _place(content, out)
                written.append(out)
            else:
                written.append(_numbered(content, out, number))
    except BaseException:  # Ctrl-C too
        for file in written:
            with contextlib.suppress(OSError):
                file.unlink()
        raise
    return written


def _numbered(content: bytes, out: Path, number: int) -> Path:
    """Write to the first free number from `number` on."""
    for free in range(number, _MOST):
        file = out.with_name(f"{out.stem}-{free}{out.suffix}")
        if not os.path.lexists(file):
            try:
                _place(content, file)
                return file
            except SkyError as error:
                if error.key != "image.exists":  # else somebody was quicker
                    raise
    raise SkyError("image.exists", file=out)


def _place(content: bytes, file: Path) -> None:
    """Make `file` appear with all of its content at once, unless it is there."""
    with _told(file):
        beside = _beside(file, content)
        try:
            _settle(beside, file, content)
        finally:
            beside.unlink(missing_ok=True)


def _beside(file: Path, content: bytes) -> Path:
    """Write a hidden file in the same folder, safely on the disk, and return it."""
    beside = file.with_name(f".skycode-{secrets.token_hex(8)}.part")
    _exclusively(beside, content)
    return beside


def _settle(beside: Path, file: Path, content: bytes) -> None:
    """Give a written file its name; FileExistsError if that is taken."""
    if sys.platform == "win32":
        beside.rename(file)  # refused there if the name is taken
        return
    try:
        os.link(beside, file)
    except OSError as error:
        if error.errno not in _LINKLESS:
            raise
        _exclusively(file, content)


def _exclusively(file: Path, content: bytes) -> None:
    """Write a new file, which is deleted again unless it becomes whole."""
    with file.open("xb") as stream:
        try:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                file.unlink()
            raise


@contextlib.contextmanager
def _told(file: Path) -> Iterator[None]:
    """Turn what a file system says into a SkyError with the cure."""
    try:
        yield
    except FileExistsError as error:
        raise SkyError("image.exists", file=file) from error
    except (FileNotFoundError, NotADirectoryError) as error:
        raise SkyError("image.no_folder", folder=file.parent) from error
    except ValueError as error:  # a NUL
        raise SkyError("image.bad_place", file=repr(str(file)), error=error) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise SkyError("image.disk_full", folder=file.parent) from error
        if error.errno == errno.ENAMETOOLONG:
            raise SkyError("image.bad_place", file=file, error=error.strerror) from error
        raise SkyError("image.not_writable", folder=file.parent, error=error.strerror) from error
