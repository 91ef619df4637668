"""Samples on disk: the same every time, whole after any break, and of one run only."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import tiny_run

from skycode_eval import folder, sampler
from skycode_eval.files import FileError
from skycode_eval.folder import FolderError
from skycode_eval.generate import Request, describe
from skycode_eval.regimes import Regime
from skycode_eval.samples import SampleFile
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.signs import Gap
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings
from skycode_ls.text import Sampling
from tests.engine import tiny_model


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model.build(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def tiny_onnx(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model.build_onnx(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="module")
def undisturbed(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the samples file of a run that nothing disturbed; do not change it."""
    out = tmp_path_factory.mktemp("run")
    tiny_run.run(tiny_run.request(), tiny, out)
    return out / "samples-t0.8.jsonl"


def test_rows_have_all_that_can_be_asked_of_them_later(undisturbed: Path) -> None:
    rows = [json.loads(line) for line in undisturbed.read_text(encoding="utf-8").splitlines()]
    places = [(row["task_id"], row["index"]) for row in rows]
    assert places == [(f"t/{n}", index) for n in range(3) for index in range(60)]
    assert {tuple(row) for row in rows} == {
        ("task_id", "completion", "index", "seed", "tokens", "stop", "seconds")
    }
    assert {row["stop"] for row in rows} <= {"end", "stop", "length", "refused"}
    assert all("\ndef" not in row["completion"] and row["seconds"] > 0 for row in rows)
    assert len({row["seed"] for row in rows}) == 6, "two chunks a problem, each with its own"
    assert len({row["completion"] for row in rows}) > 20
    about = json.loads((undisturbed.parent / "run.json").read_text(encoding="utf-8"))
    tokens = sum(len(row["tokens"]) for row in rows)
    assert about["generated"]["samples"] == 180
    assert about["generated"]["tokens"] == tokens
    assert about["generated"]["seconds"] > 0
    assert about["regimes"] == [{"temperature": 0.8, "n": 60, "ks": [1, 10]}]
    assert about["model"]["compute_type"].startswith("int8")
    assert len(about["model"]["sha256"]) == len(about["problems"]["sha256"]) == 64


@pytest.mark.e2e
def test_the_seed_settles_the_samples_and_threads_do_not(
    tiny: Path, undisturbed: Path, tmp_path: Path
) -> None:
    tiny_run.run(tiny_run.request(), tiny, tmp_path / "two", workers=2)
    found = tiny_run.samples(tmp_path / "two" / undisturbed.name)
    assert found == tiny_run.samples(undisturbed)
    tiny_run.run(tiny_run.request(seed=4), tiny, tmp_path / "other")
    assert tiny_run.samples(tmp_path / "other" / undisturbed.name) != found


@pytest.mark.e2e
@pytest.mark.parametrize("keep", [0.0, 0.001, 0.3, 0.55, 0.999])
def test_a_cut_file_is_filled_up_with_the_same_samples(
    keep: float, tiny: Path, undisturbed: Path, tmp_path: Path
) -> None:
    whole = undisturbed.read_bytes()
    (tmp_path / undisturbed.name).write_bytes(whole[: int(keep * len(whole))])
    about = (undisturbed.parent / "run.json").read_text(encoding="utf-8")
    (tmp_path / "run.json").write_text(about, encoding="utf-8")
    tiny_run.run(tiny_run.request(), tiny, tmp_path)
    assert tiny_run.samples(tmp_path / undisturbed.name) == tiny_run.samples(undisturbed)


def test_a_finished_run_costs_nothing(tiny: Path, undisturbed: Path, tmp_path: Path) -> None:
    before = undisturbed.read_bytes()
    about = tiny_run.run(tiny_run.request(), tiny, undisturbed.parent)
    seconds = about["generated"]["seconds"]
    assert tiny_run.run(tiny_run.request(), tiny, undisturbed.parent)["generated"] == {
        "samples": 180,
        "tokens": about["generated"]["tokens"],
        "seconds": seconds,
    }
    assert undisturbed.read_bytes() == before


def test_greedy_is_one_sample_with_its_latency(tiny: Path, tmp_path: Path) -> None:
    asked = tiny_run.request(2, (Regime(0.0, 1, (1,)),))
    tiny_run.run(asked, tiny, tmp_path / "a")
    tiny_run.run(asked, tiny, tmp_path / "b")
    path = tmp_path / "a" / "samples-t0.jsonl"
    assert tiny_run.samples(path) == tiny_run.samples(tmp_path / "b" / path.name)
    assert len(tiny_run.samples(path)) == 2


def test_greedy_is_searched_as_editors_have_it(tiny_onnx: Path) -> None:
    asked = tiny_run.request(2, (Regime(0.0, 1, (1,)),))
    problem = asked.problems["t/0"]

    def drawn(beams: int) -> tuple[int, list[Any]]:
        request = tiny_run.request(2, asked.regimes, beams=beams)
        backend = open_backend(Settings(model=str(tiny_onnx), threads=1))
        try:
            about, _ = describe(request, backend, find(str(tiny_onnx)))
            chunk = next(sampler.chunks([problem], asked.regimes[0], seed=3))
            (row,) = sampler.Sampler(backend, request.terms).draw(chunk, lambda: False)
            served = Sampling(max_tokens=12, beams=beams, stop=request.terms.stops)
            prompt = sampler.Sampler(backend, request.terms).prompt(problem)
            said = [piece.token for piece in backend.generate(prompt, served, 400)]
            assert row["tokens"][:3] == [token for token in said if token >= 0][:3]
            assert about["signs"] is (beams > 1)
            return about["beams"], row["tokens"]
        finally:
            backend.close()

    wide, plain = drawn(4), drawn(1)
    assert (wide[0], plain[0]) == (4, 1)
    assert wide[1] != plain[1]


def test_how_lines_fit_in_can_be_left_out(tiny_onnx: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = tiny_run.request(1, (Regime(0.0, 1, (1,)),))
    problem = replace(asked.problems["t/0"], suffix="\nprint(1)\n")
    weighed: list[str] = []
    weigh = Gap.weigh

    def counted(gap: Gap, words: str, tokens: int) -> float:
        weighed.append(words)
        return weigh(gap, words, tokens)

    monkeypatch.setattr(Gap, "weigh", counted)
    backend = open_backend(Settings(model=str(tiny_onnx), threads=1))
    for wanted in (True, False):
        request = tiny_run.request(1, asked.regimes, beams=4, signs=wanted)
        chunk = next(sampler.chunks([problem], asked.regimes[0], seed=3))
        weighed.clear()
        sampler.Sampler(backend, request.terms).draw(chunk, lambda: False)
        assert bool(weighed) is wanted
        assert describe(request, backend, find(str(tiny_onnx)))[0]["signs"] is wanted
    backend.close()


def test_what_cannot_search_says_so(tiny: Path) -> None:
    backend = open_backend(Settings(model=str(tiny), backend="ctranslate2", threads=1))
    about, _ = describe(tiny_run.request(beams=4), backend, find(str(tiny)))
    backend.close()
    assert about["beams"] == 1
    assert about["signs"] is False


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (tiny_run.request(seed=4), "seed: 3 there, 4 asked for"),
        (tiny_run.request(2), "problems.count: 3 there, 2 asked for"),
        (tiny_run.request(max_tokens=13), "max_tokens: 12 there, 13 asked for"),
        (tiny_run.request(stops=("\nx",)), "stops: "),
        (tiny_run.request(regimes=(Regime(0.8, 70, (1,)),)), "regimes: "),
    ],
)
def test_another_run_is_refused(other: Request, said: str, tiny: Path, undisturbed: Path) -> None:
    before = {path: path.read_bytes() for path in undisturbed.parent.iterdir()}
    with pytest.raises(FolderError, match=said):
        tiny_run.run(other, tiny, undisturbed.parent)
    assert {path: path.read_bytes() for path in undisturbed.parent.iterdir()} == before


@pytest.mark.e2e
def test_a_run_can_be_given_more_samples_and_temperatures(tiny: Path, tmp_path: Path) -> None:
    few = tiny_run.request(2, (Regime(0.8, 50, (1,)),))
    many = tiny_run.request(2, (Regime(0.4, 3, (1,)), Regime(0.8, 100, (1, 10))))
    tiny_run.run(few, tiny, tmp_path / "grown")
    path = tmp_path / "grown" / "samples-t0.8.jsonl"
    first = set(path.read_text(encoding="utf-8").splitlines())
    about = tiny_run.run(many, tiny, tmp_path / "grown")
    assert about["regimes"][1] == {"temperature": 0.8, "n": 100, "ks": [1, 10]}
    assert about["generated"]["samples"] == 206
    tiny_run.run(many, tiny, tmp_path / "at once")
    for name in ("samples-t0.4.jsonl", "samples-t0.8.jsonl"):
        grown, at_once = (tmp_path / folder / name for folder in ("grown", "at once"))
        assert tiny_run.samples(grown) == tiny_run.samples(at_once)
    assert first < set(path.read_text(encoding="utf-8").splitlines()), "nothing is drawn twice"
    with pytest.raises(FolderError, match="another run"):
        tiny_run.run(few, tiny, tmp_path / "grown")


def test_a_chunk_cut_short_takes_no_more_samples(
    tiny: Path, undisturbed: Path, tmp_path: Path
) -> None:
    shutil.copytree(undisturbed.parent, tmp_path / "run")
    more = tiny_run.request(regimes=(Regime(0.8, 100, (1, 10)),))
    with pytest.raises(FolderError, match="where it holds a multiple of a chunk"):
        tiny_run.run(more, tiny, tmp_path / "run")
    assert tiny_run.samples(tmp_path / "run" / undisturbed.name) == tiny_run.samples(undisturbed)


def test_another_model_is_refused(tiny: Path, undisturbed: Path, tmp_path: Path) -> None:
    other = tiny_model.build(tmp_path / "other", layers=1)
    with pytest.raises(FolderError, match=r"model\.sha256"):
        tiny_run.run(tiny_run.request(), other, undisturbed.parent)


def test_two_processes_do_not_fill_one_folder(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\nfrom skycode_eval import folder\n"
        "with folder.claim(pathlib.Path(sys.argv[1]), {'task': 't'}): print('mine', flush=True)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    place = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with folder.claim(tmp_path, {"task": "t"}):
        done = subprocess.run(command, env=place, capture_output=True, text=True, check=False)
        assert "another process is filling" in done.stderr
    done = subprocess.run(command, env=place, capture_output=True, text=True, check=False)
    assert done.stdout == "mine\n"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"not json\n", "line 2: not a sample"),
        (b'{"task_id": "t/9", "index": 0, "tokens": []}\n', "t/9 #0 does not belong"),
        (b'{"task_id": "t/0", "index": 60, "tokens": []}\n', "t/0 #60 does not belong"),
        (b'{"task_id": "t/0", "index": 0, "tokens": []}\n', "t/0 #0 does not belong"),
    ],
)
def test_a_strange_line_is_named_and_nothing_is_lost(
    line: bytes, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_bytes(b'{"task_id": "t/0", "index": 0, "tokens": []}\n' + line)
    before = path.read_bytes()
    with pytest.raises(FileError, match=said):
        SampleFile(path, ["t/0"], 60)
    assert path.read_bytes() == before


@pytest.mark.e2e
def test_a_full_disk_loses_nothing(
    tiny: Path, undisturbed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The third chunk is cut in the middle of a line, as a full disk does it."""
    add: Callable[[SampleFile, list[dict[str, Any]]], int] = SampleFile.add
    calls = 0

    def full(self: SampleFile, rows: list[dict[str, Any]]) -> int:
        nonlocal calls
        calls += 1
        if calls < 3:
            return add(self, rows)
        with self.path.open("ab") as file:
            file.write(json.dumps(rows[0]).encode()[:50])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(SampleFile, "add", full)
    with pytest.raises(OSError, match="No space left"):
        tiny_run.run(tiny_run.request(), tiny, tmp_path)
    monkeypatch.undo()
    assert (tmp_path / undisturbed.name).read_bytes().count(b"\n") == 60
    tiny_run.run(tiny_run.request(), tiny, tmp_path)
    assert tiny_run.samples(tmp_path / undisturbed.name) == tiny_run.samples(undisturbed)


def test_prompts_that_do_not_fit_are_named(tiny: Path) -> None:
    asked = tiny_run.request(2)
    long = "# 读取\n" * 400
    problem = asked.problems["t/1"]
    problems = {**asked.problems, "t/1": type(problem)("t/1", long, "f", ())}
    backend = open_backend(Settings(model=str(tiny), backend="ctranslate2"))
    asked = Request("tiny", problems, asked.regimes, asked.terms)
    about, cut = describe(asked, backend, find(str(tiny)))
    assert cut == about["problems"]["cut"] == ["t/1"]
    row, *_ = sampler.Sampler(backend, asked.terms).draw(
        sampler.Chunk(problems["t/1"], 0.8, 0, 2, 1), lambda: False
    )
    assert row["tokens"]
    backend.close()
