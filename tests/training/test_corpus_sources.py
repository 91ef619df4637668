"""Where packages come from: archives, clones, and the clients that fetch them."""

from __future__ import annotations

import io
import subprocess
import tarfile
import zipfile
from pathlib import Path

import pytest

pytest.importorskip("zstandard", reason="the corpus needs the [train] extra (zstandard)")
pytest.importorskip("rensa", reason="the corpus needs the [train] extra (rensa)")

from training.corpus import manifest
from training.corpus.debian import source_lines
from training.corpus.download import batches, is_archive_of
from training.corpus.manifest import Package
from training.corpus.unpack import members

pytestmark = pytest.mark.models  # what it needs comes with the [train] extra

PYTHON = "def count(words: list[str]) -> int:\n    return len(words)\n"
CHINESE = "# 统计单词的个数\n" + PYTHON


def package(**changes: object) -> Package:
    fields: dict[str, object] = {
        "name": "demo",
        "kind": "pypi",
        "licence": "MIT",
        "languages": manifest.LANGUAGES,
        "cap": 3_000_000,
        "split": "train",
    }
    return Package(**{**fields, **changes})  # type: ignore[arg-type]


def test_archives_are_read_where_they_lie(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "demo-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("demo/words.py", PYTHON)
    with tarfile.open(tmp_path / "demo_1.0.orig.tar.gz", "w:gz") as source:
        item = tarfile.TarInfo("demo-1.0/words.c")
        item.size = 9
        source.addfile(item, io.BytesIO(b"int main;"))
    (tmp_path / "demo_1.0.orig.tar.gz.asc").write_text("a signature")
    assert dict(members(tmp_path)) == {
        "demo/words.py": PYTHON.encode(),
        "demo-1.0/words.c": b"int main;",
    }


def test_a_bare_clone_is_read_without_a_checkout(tmp_path: Path) -> None:
    work = tmp_path / "work"
    work.mkdir()
    (work / "a.py").write_text(PYTHON)
    (work / "空.py").write_text(CHINESE, "utf-8")
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@t.invalid", "-C", str(work)]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], check=True)
    target = tmp_path / "downloads"
    subprocess.run(
        ["git", "clone", "-q", "--bare", str(work), str(target / "repository.git")], check=True
    )
    assert dict(members(target)) == {"a.py": PYTHON.encode(), "空.py": CHINESE.encode()}


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("python-docx", "python_docx-1.2.0-py3-none-any.whl"),
        ("jieba", "jieba-0.42.1.tar.gz"),
        ("@antv/x6", "antv-x6-2.18.1.tgz"),
        ("lit-html", "lit-html-3.3.0.tgz"),
    ],
)
def test_an_archive_finds_its_package(name: str, file: str) -> None:
    assert is_archive_of(file, package(name=name))
    assert not is_archive_of(f"other-{file}", package(name=name))


def test_one_call_fetches_several_only_where_a_client_can() -> None:
    listed = [package(name=f"p{n}") for n in range(12)]
    listed += [package(name=f"o/{n}", kind="github") for n in range(2)]
    assert [len(batch) for batch in batches(listed)] == [10, 2, 1, 1]


def test_apt_sources_become_source_archives_of_the_distribution_alone() -> None:
    stanzas = "Types: deb\nURIs: http://deb.debian.org/debian\nSuites: stable\nComponents: main\n"
    other = "\nTypes: deb\nURIs: https://example.com/tools\nSuites: x\nComponents: main\n"
    assert source_lines(stanzas + other, ".sources").startswith("Types: deb-src\nURIs: http://deb.")
    assert "example.com" not in source_lines(stanzas + other, ".sources")
    lines = "deb http://deb.debian.org/debian stable main\ndeb https://example.com/tools x main\n"
    assert source_lines(lines, ".list") == "deb-src http://deb.debian.org/debian stable main\n"


# A package, and all of them
