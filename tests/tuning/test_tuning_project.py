"""What is read of a project, and how it is split by file."""

from __future__ import annotations

from pathlib import Path

import pytest

from skycode_ls.messages import SkyError
from skycode_ls.tuning.project import read, split
from tests.tuning import small_project


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return small_project.build(tmp_path / "project")


def test_the_rules_of_the_index_hold(root: Path) -> None:
    assert sorted(file.path for file in read(root)) == [
        f"shop/{name}.py" for name in sorted(small_project.NAMES)
    ]


def test_a_text_counts_once_whatever_its_layout(root: Path) -> None:
    text = (root / "shop" / "apple.py").read_text(encoding="utf-8")
    (root / "copy.py").write_text(text.replace("    ", "  "), encoding="utf-8", newline="\r\n")
    files = read(root)
    assert len(files) == len(small_project.NAMES)
    assert all("\r" not in file.text for file in files)


def test_the_split_is_by_file_and_always_the_same(root: Path) -> None:
    first, again = split(read(root)), split(reversed(read(root)))
    assert first == again
    learnt, held_out = ({file.path for file in part} for part in (first.learnt, first.held_out))
    assert len(held_out) == 3
    assert not learnt & held_out
    assert len(learnt | held_out) == first.count == len(small_project.NAMES)


def test_what_holds_most_of_a_held_out_file_is_not_learnt(root: Path) -> None:
    given = split(read(root)).held_out[0]
    (root / "like.py").write_text(f"import os\n\n{given.text}\nprint(os)\n", encoding="utf-8")
    project = split(read(root))
    learnt, held_out = ({file.path for file in part} for part in (project.learnt, project.held_out))
    assert held_out & {given.path, "like.py"}
    assert not learnt & {given.path, "like.py"}


@pytest.mark.parametrize("count", [0, 9])
def test_too_few_files_are_told(tmp_path: Path, count: int) -> None:
    root = small_project.build(tmp_path / "project", small_project.NAMES[:count])
    with pytest.raises(SkyError) as caught:
        split(read(root))
    assert (caught.value.key, caught.value.values["files"]) == ("tuning.too_few", count)


def test_a_file_is_no_project(root: Path) -> None:
    with pytest.raises(SkyError) as caught:
        read(root / "shop" / "apple.py")
    assert caught.value.key == "tuning.no_folder"
