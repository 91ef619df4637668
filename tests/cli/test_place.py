"""Reading FILE:LINE:COL and the file that it names."""

from __future__ import annotations

from pathlib import Path

import pytest

from skycode_ls.cli.place import Place, freeze, parse, read
from skycode_ls.messages import SkyError


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("a.py:3:5", Place(Path("a.py"), 3, 5)),
        ("a.py:3", Place(Path("a.py"), 3, None)),
        ("C:\\code\\a.go:12:1", Place(Path("C:\\code\\a.go"), 12, 1)),
        ("C:/code/a.go:12", Place(Path("C:/code/a.go"), 12, None)),
        ("目录/文件.py:1:1", Place(Path("目录/文件.py"), 1, 1)),
        ("a:b:c.txt:7:2", Place(Path("a:b:c.txt"), 7, 2)),
        ("line\nbreak.py:2:3", Place(Path("line\nbreak.py"), 2, 3)),
    ],
)
def test_places_are_read(written: str, place: Place) -> None:
    assert parse(written) == place


@pytest.mark.parametrize("written", ["", "a.py", "a.py:", ":3", "a.py:１", "a.py:1e3"])
def test_what_is_no_place_says_how_to_write_one(written: str) -> None:
    with pytest.raises(SkyError, match="FILE:LINE:COL") as caught:
        parse(written)
    assert "文件:行:列" in caught.value.text("zh")


@pytest.mark.parametrize("rest", ["x:1", "-1:2", "1.5:2"])
def test_a_line_that_is_no_number_is_told_for_a_file_that_exists(rest: str, tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("x\n")
    with pytest.raises(SkyError, match="FILE:LINE:COL"):
        parse(f"{file}:{rest}")


def test_a_file_that_exists_decides_what_the_colons_mean(tmp_path: Path) -> None:
    odd = tmp_path / "log:12"
    odd.write_text("one\ntwo\nthree\n")
    assert parse(f"{odd}:3") == Place(odd, 3, None)
    (tmp_path / "log").write_text("x\n")
    assert parse(f"{odd}:3") == Place(tmp_path / "log", 12, 3)


def test_columns_count_characters_and_a_line_alone_means_its_end() -> None:
    text = "# 求和 😀 ok\r\nx = 1\r\n"
    assert freeze(Place(Path("a.py"), 1, 7), text).prefix == "# 求和 😀"
    assert freeze(Place(Path("a.py"), 1), text).prefix == "# 求和 😀 ok"
    assert freeze(Place(Path("a.py"), 2), text).line_prefix == "x = 1"
    assert freeze(Place(Path("a.py"), 3, 1), text).suffix == ""
    assert freeze(Place(Path("empty.go"), 1), "").language == "go"


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        (0, 1, "it has 3"),
        (4, 1, "it has 3"),
        (1, 0, "1 to 4"),
        (1, 5, "1 to 4"),
        (10**8, None, "it has 3"),
    ],
)
def test_a_cursor_outside_the_file_is_told_the_limits(
    line: int, column: int | None, said: str
) -> None:
    with pytest.raises(SkyError, match=said):
        freeze(Place(Path("a.py"), line, column), "abc\ndef\n")


def test_utf8_with_and_without_a_mark_is_read(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_bytes("\ufeff名 = 1\r\n".encode())
    assert read(file).text == "名 = 1\r\n"
    assert read(file).encoding == "utf-8"


def test_gb18030_is_read_and_named(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_bytes("# 读取文件\n".encode("gb18030"))
    assert read(file).text == "# 读取文件\n"
    assert read(file).encoding == "gb18030"


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.bin"
    for raw in (b"\x00\x01\x02", b"\xff\xff\xff", b"abc\xff"):
        file.write_bytes(raw)
        with pytest.raises(SkyError, match="neither UTF-8 nor GB18030"):
            read(file)


def test_missing_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(SkyError, match="no file"):
        read(tmp_path / "none.py")
    with pytest.raises(SkyError, match="is a folder"):
        read(tmp_path)
