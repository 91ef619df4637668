"""The tasks: what they load, where they look for data, what they say when it is missing."""

from __future__ import annotations

import ast
import gzip
import hashlib
import http.server
import json
import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from skycode_eval import cache
from skycode_eval.cli import app
from skycode_eval.problem import Problem
from skycode_eval.tasks import TASKS, TaskError, find
from skycode_eval.tasks.sources import Source, digest, download, locate

SHARED = Path(os.environ.get("SKYCODE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
DATA = SHARED / "data"
NAMES = [name for name in TASKS if name != "humaneval-plus"]  # its values take minutes to find


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SKYCODE_EVAL_DATA", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def loaded(name: str) -> dict[str, Problem]:
    try:
        return find(name).load(DATA)
    except TaskError as error:
        pytest.skip(f"../shared/data lacks it: {error}")


def test_an_unknown_task_is_told_the_known_ones() -> None:
    with pytest.raises(TaskError, match=r"humaneval-zh.*pack-rust.*sky40-zh"):
        find("humanevil")


def test_twins_are_twins() -> None:
    for task in TASKS.values():
        if task.twin:
            twin = find(task.twin)
            assert twin.twin == task.name
            assert {task.natural_language, twin.natural_language} == {"en", "zh"}


@pytest.mark.parametrize("name", NAMES)
def test_a_task_has_its_problems(name: str) -> None:
    task, problems = find(name), loaded(name)
    assert len(problems) == task.size
    for task_id, problem in problems.items():
        assert problem.task_id == task_id
        assert problem.language == task.language
        assert problem.natural_language == task.natural_language
        assert bool(problem.suffix) or not task.infilling
        assert problem.prompt
        assert problem.tests
        assert problem.solution
        cut = any(stop in problem.solution.rstrip() for stop in task.stops)
        assert cut == (task_id in _CUT), task_id


_CUT = {"MBPP/342", "Go/72", "CPP/94", "Rust/137", "Rust/145"}
"""Their solutions define more than the function asked for, so the usual stops would cut them."""


@pytest.mark.parametrize("name", ["infilling-single-line", "infilling-random-span-light"])
def test_a_filled_gap_is_a_program(name: str) -> None:
    for problem in loaded(name).values():
        ast.parse(problem.program(problem.solution))
        if name == "infilling-single-line":
            assert "\n" not in problem.solution
            ast.parse(problem.program(problem.solution + "\n"))


def test_mbpp_finds_the_function_asked_for() -> None:
    problems = loaded("mbpp")
    assert problems["MBPP/11"].entry_point == "remove_Occ"
    assert "assert remove_Occ" in problems["MBPP/11"].prompt
    for problem in problems.values():
        assert f"{problem.entry_point}(" in str(problem.tests).replace(" (", "(")


def test_chinese_prompts_differ_in_prose_alone() -> None:
    english, chinese = loaded("humaneval"), loaded("humaneval-zh")
    for task_id, problem in chinese.items():
        assert problem.prompt != english[task_id].prompt
        assert problem.tests == english[task_id].tests


def test_what_ships_needs_no_data() -> None:
    assert len(find("sky40-zh").load(None)) == 40


def test_missing_data_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(TaskError, match=r"skycode eval data.*--data.*SKYCODE_EVAL_DATA"):
        find("humaneval").load(None)
    with pytest.raises(TaskError, match="human-eval/HumanEval"):
        find("humaneval").load(tmp_path)


def test_a_file_or_a_folder_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = {"task_id": "a/1", "entry_point": "f", "prompt": "def f():\n", "test": "assert f()\n"}
    nested = tmp_path / "human-eval" / "HumanEval.jsonl.gz"
    nested.parent.mkdir()
    nested.write_bytes(gzip.compress(json.dumps(row).encode()))
    assert list(find("humaneval").load(tmp_path)) == ["a/1"]
    assert list(find("humaneval").load(nested.parent)) == ["a/1"]
    assert list(find("humaneval").load(nested)) == ["a/1"]
    monkeypatch.setenv("SKYCODE_EVAL_DATA", str(tmp_path))
    assert list(find("humaneval").load(None)) == ["a/1"]
    with pytest.raises(TaskError, match="a/1 has no Chinese wording"):
        find("humaneval-zh").load(nested)


@pytest.fixture
def origin(tmp_path: Path) -> Iterator[str]:
    folder = tmp_path / "origin"
    folder.mkdir()
    (folder / "set.jsonl").write_text("{}\n", encoding="utf-8")

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *args: object) -> None:
            super().__init__(*args, directory=str(folder))  # type: ignore[arg-type]

        def log_message(self, *args: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_download_is_kept_if_its_checksum_is_right(origin: str) -> None:
    right = hashlib.sha256(b"{}\n").hexdigest()
    source = Source("folder/set.jsonl", f"{origin}/set.jsonl", right, "MIT")
    path = download(source)
    assert path == cache.folder() / "folder" / "set.jsonl"
    assert digest(path) == right
    assert locate(source) == path
    assert download(Source(source.path, "http://127.0.0.1:9/", right, "MIT")) == path


def test_a_download_of_other_bytes_is_refused(origin: str) -> None:
    source = Source("set.jsonl", f"{origin}/set.jsonl", "0" * 64, "MIT")
    with pytest.raises(TaskError, match="SHA-256"):
        download(source)
    gone = Source("set.jsonl", f"{origin}/gone.jsonl", "0" * 64, "MIT")
    with pytest.raises(TaskError, match=r"404.*--data"):
        download(gone)
    assert not list(cache.folder().rglob("*")), "nothing is left behind"


@pytest.mark.parametrize("language", ["en_US.UTF-8", "zh_CN.UTF-8"])
@pytest.mark.parametrize(
    ("place", "english", "chinese"),
    [
        ("{origin}/set.jsonl", "not kept. This checksum is that of a copy", "该校验和取自一份副本"),
        ("{origin}/gone.jsonl", "cannot be fetched (HTTP Error 404", "无法下载"),
        ("http://127.0.0.1:9/set.jsonl", "Fetch it yourself and name the file", "请自行下载"),
    ],
)
def test_a_set_that_cannot_be_had_is_said_in_both_languages(
    origin: str,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
    english: str,
    chinese: str,
    language: str,
) -> None:
    source = replace(find("pack-java").sources[0], url=place.format(origin=origin))
    task = replace(find("pack-java"), sources=(source,))
    monkeypatch.setattr("skycode_eval.cli.tasks.find", lambda _name: task)
    told = CliRunner().invoke(app, ["data", "pack-java"], env={"LC_ALL": language})
    assert told.exit_code == 2
    shown = " ".join(told.output.split())
    assert (chinese if language.startswith("zh") else english) in shown
    assert not list(cache.folder().rglob("*.jsonl")), "nothing is left behind"
    with pytest.raises(TaskError):
        task.load(None)


def test_only_what_was_read_at_its_origin_is_called_so() -> None:
    doubtful = {source.path.split("/")[0] for t in TASKS.values() for source in t.sources
                if not source.confirmed}  # fmt: skip
    assert doubtful == {"mbpp", "humanevalpack"}
    told = CliRunner().invoke(app, ["tasks", "--files"], env={"COLUMNS": "400"})
    assert told.output.count("(of a copy)") == 7


@pytest.mark.parametrize("name", [name for name, task in TASKS.items() if task.sources])
def test_the_checksums_are_those_of_the_shared_data(name: str) -> None:
    for source in find(name).sources:
        path = DATA / source.path
        if not path.is_file():
            pytest.skip(f"../shared/data lacks {source.path}")
        assert digest(path) == source.sha256


@pytest.mark.e2e
def test_the_table_says_what_is_missing(tmp_path: Path) -> None:
    told = CliRunner().invoke(app, ["tasks", "--data", str(tmp_path)], env={"COLUMNS": "200"})
    assert told.exit_code == 0, told.output
    assert "missing" in told.output
    assert "ships with SkyCode" in told.output
    for name in TASKS:
        assert name in told.output
    told = CliRunner().invoke(app, ["data", "sky40-en"])
    assert "nothing to download" in told.output
    told = CliRunner().invoke(app, ["data", "sky41"])
    assert told.exit_code == 2
    assert "there is no task 'sky41'" in told.output
