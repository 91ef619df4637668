"""Where images go: whole or not at all, and never over anything."""

from __future__ import annotations

import errno
import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.companion.images.files import check, write
from skycode_ls.messages import SkyError


def refused(call: Any, *arguments: Any) -> str:
    with pytest.raises(SkyError) as told:
        call(*arguments)
    assert told.value.text("en") != told.value.text("zh")
    return told.value.key


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_one_image_goes_where_it_was_said(tmp_path: Path) -> None:
    out = tmp_path / "猫.png"
    check(out)
    assert write([b"one"], out) == [out]
    assert out.read_bytes() == b"one"
    assert names(tmp_path) == ["猫.png"]


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    out.write_bytes(b"mine")
    assert refused(check, out) == "image.exists"
    assert refused(write, [b"other"], out) == "image.exists"
    assert out.read_bytes() == b"mine"
    assert names(tmp_path) == ["a.png"]


def test_not_even_a_dangling_link_is_followed(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    out.symlink_to(tmp_path / "elsewhere.png")
    assert refused(check, out) == "image.exists"
    assert refused(write, [b"other"], out) == "image.exists"
    assert names(tmp_path) == ["a.png"]


def test_several_number_themselves_past_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a-2.png").write_bytes(b"mine")
    out = tmp_path / "a.png"
    check(out, 3)
    written = write([b"1", b"2", b"3"], out)
    assert [path.name for path in written] == ["a-1.png", "a-3.png", "a-4.png"]
    assert [path.read_bytes() for path in written] == [b"1", b"2", b"3"]
    assert (tmp_path / "a-2.png").read_bytes() == b"mine"


def test_many_at_once_never_share_a_number(tmp_path: Path) -> None:
    out = tmp_path / "a.png"
    found: list[Path] = []
    work = [
        threading.Thread(target=lambda: found.extend(write([b"x", b"y"], out))) for _ in range(8)
    ]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()
    assert len(found) == len(set(found)) == len(names(tmp_path)) == 16


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ("a.jpg", "image.not_png"),
        ("a", "image.not_png"),
        ("no/such/folder/a.png", "image.no_folder"),
        ("file.txt/a.png", "image.no_folder"),
        ("folder.png", "image.is_folder"),
        ("x" * 300 + ".png", "image.bad_place"),
        ("a\0b.png", "image.bad_place"),
    ],
)
def test_bad_places_are_refused_before_any_work(tmp_path: Path, place: str, key: str) -> None:
    (tmp_path / "file.txt").write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    before = names(tmp_path)
    assert refused(_checked_and_written, tmp_path / place) == key
    assert names(tmp_path) == before


def _checked_and_written(out: Path) -> None:
    check(out)
    write([b"x"], out)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert refused(check, tmp_path / "a.png") == "image.not_writable"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.ENOSPC, "image.disk_full"),
        (errno.EDQUOT, "image.disk_full"),
        (errno.EACCES, "image.not_writable"),
        (errno.EROFS, "image.not_writable"),
    ],
)
def test_a_failing_disk_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    """The second of three images fails in the middle: the first one goes, too."""
    calls = []

    def fail(_handle: int) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    assert refused(write, [b"1", b"2", b"3"], tmp_path / "a.png") == key
    assert names(tmp_path) == []


def test_ctrl_c_in_the_middle_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []

    def interrupt(_handle: int) -> None:
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write([b"1", b"2"], tmp_path / "a.png")
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="files are renamed there")
def test_without_hard_links_it_is_as_careful(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_paths: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", no_links)
    out = tmp_path / "a.png"
    assert write([b"one"], out) == [out]
    assert refused(write, [b"two"], out) == "image.exists"
    assert out.read_bytes() == b"one"
    assert names(tmp_path) == ["a.png"]


def test_a_new_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    (plain := tmp_path / "plain").write_bytes(b"")
    (written,) = write([b"x"], tmp_path / "a.png")
    assert written.stat().st_mode == plain.stat().st_mode
