"""13 words in a row: what is found of a problem in a corpus, and what is not."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import finished_run
import pytest
from typer.testing import CliRunner

from skycode_eval import contamination, grams
from skycode_eval.cli import app
from skycode_eval.files import FileError
from skycode_eval.problem import Problem
from skycode_eval.tasks import find

PROMPT = 'def span(xs):\n    """Say how far the largest value is from the smallest one here."""\n'
SOLUTION = (
    "    low, high = min(xs), max(xs)\n    gap = high - low\n    return gap if xs else None\n"
)
PROBLEMS = {
    "t/0": Problem("t/0", PROMPT, "span", "", SOLUTION),
    "t/1": Problem("t/1", "def other(a):\n", "other", "", "    return a\n"),
}


def corpus(path: Path, *texts: str) -> Path:
    rows = [{"text": text, "project": f"p{i}", "path": f"{i}.py"} for i, text in enumerate(texts)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_words_are_lower_case_and_a_han_character_is_one() -> None:
    assert grams.words("Return x_1, 返回最大值 now!") == [
        *("return", "x_1"),
        *"返回最大值",
        "now",
    ]
    assert len(list(grams.grams("a " * 12))) == 0
    assert len(list(grams.grams("a " * 14))) == 2
    assert grams.telling("1 2 3 4 5 6 7 8 9 10 11 12 13 14") == set()


def test_a_copy_is_found_whole_and_a_stranger_not(tmp_path: Path) -> None:
    texts = (PROMPT + SOLUTION, "def span(xs):\n    return 1\n", PROMPT.upper().replace(",", ";"))
    found = contamination.measure("t", PROBLEMS, corpus(tmp_path / "c.jsonl", *texts))
    assert found.flagged == ["t/0"]
    assert found.records == 3
    whole = found.problems["t/0"]
    assert whole.share == whole.prompt_share == whole.solution_share == 1.0
    assert whole.files == 2
    assert [place.path for place in whole.places] == ["0.py", "2.py"], "most shared runs first"
    assert whole.places[0].shared == whole.runs == whole.found
    short = found.problems["t/1"]
    assert (short.runs, short.share, short.prompt_share) == (0, 0.0, None)


def test_a_part_is_counted_as_one(tmp_path: Path) -> None:
    twelve = " ".join(grams.words(PROMPT)[:12])
    assert not contamination.measure("t", PROBLEMS, corpus(tmp_path / "a.jsonl", twelve)).flagged
    thirteen = " ".join(grams.words(PROMPT)[:13])
    found = contamination.measure("t", PROBLEMS, corpus(tmp_path / "b.jsonl", f"x {thirteen} y"))
    assert found.problems["t/0"].found == 1
    assert found.problems["t/0"].solution_share == 0.0
    # Every one of the prompt's 13-word runs, counted by hand: 15 words give 3 of them.
    assert found.problems["t/0"].prompt_share == pytest.approx(1 / (len(grams.words(PROMPT)) - 12))


def test_a_chinese_prompt_is_found(tmp_path: Path) -> None:
    problems = {problem.task_id: problem for problem in find("sky40-zh").load(None).values()}
    name, problem = next(iter(problems.items()))
    path = corpus(
        tmp_path / "c.jsonl", "// 无关的注释，只是普通的一段中文文字而已。", problem.prompt
    )
    found = contamination.measure("sky40-zh", problems, path)
    assert name in found.flagged
    assert found.problems[name].prompt_share == 1.0
    assert found.problems[name].files == 1


def test_many_places_are_counted_but_not_kept(tmp_path: Path) -> None:
    path = corpus(tmp_path / "c.jsonl", *[PROMPT] * 50)
    overlap = contamination.measure("t", PROBLEMS, path).problems["t/0"]
    assert overlap.files == 50
    assert len(overlap.places) == 20


def test_folders_and_packed_files_are_read(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    plain = corpus(tmp_path / "a.jsonl", "nothing here").read_bytes()
    (tmp_path / "deep" / "b.jsonl.gz").write_bytes(gzip.compress(plain))
    zstandard = pytest.importorskip("zstandard", reason="needs zstandard to read .zst")
    line = json.dumps({"text": PROMPT}).encode() + b"\n"
    packed = zstandard.ZstdCompressor().compress(line) + zstandard.ZstdCompressor().compress(line)
    (tmp_path / "c.jsonl.zst").write_bytes(packed)
    seen: list[tuple[int, int]] = []
    found = contamination.measure("t", PROBLEMS, tmp_path, lambda *pair: seen.append(pair))
    assert found.files == ("a.jsonl", "c.jsonl.zst", "deep/b.jsonl.gz")
    assert found.records == 4
    assert found.problems["t/0"].files == 2
    total = sum(path.stat().st_size for path in tmp_path.rglob("*.jsonl*"))
    assert seen[-1] == (total, total)


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("x.jsonl", b'{"text": 1}\n', "line 1: not a text"),
        ("x.jsonl", b"{}\n", "line 1: not a text"),
        ("x.jsonl", b'{"text": "a"}\n[\n', "line 2: not a text"),
        ("x.jsonl.gz", b"no gzip", "damaged"),
        ("x.txt", b"", "holds no"),
    ],
)
def test_a_bad_corpus_is_named(tmp_path: Path, name: str, data: bytes, complaint: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FileError, match=complaint):
        contamination.measure("t", PROBLEMS, tmp_path)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    found = contamination.measure("t", PROBLEMS, corpus(tmp_path / "c.jsonl", PROMPT))
    contamination.write(found, tmp_path / "out.json")
    assert contamination.read(tmp_path / "out.json") == found
    (tmp_path / "bad.json").write_text('{"problems": []}')
    with pytest.raises(FileError, match="not a contamination report"):
        contamination.read(tmp_path / "bad.json")


def test_the_command_writes_beside_the_run(tmp_path: Path) -> None:
    problem = next(iter(find("sky40-en").load(None).values()))
    path = corpus(tmp_path / "c.jsonl", problem.prompt + problem.solution)
    run = finished_run.write(tmp_path / "run", "sky40-en", {0.8: {problem.task_id: ["passed"]}})
    command = ["contamination", "--corpus", str(path), "--run", str(run)]
    done = CliRunner().invoke(app, command, env={"COLUMNS": "160"})
    assert done.exit_code == 0, done.output
    assert "13 words in a row shared with 1 texts of 1 files" in done.output
    assert problem.task_id in contamination.read(run / "contamination.json").flagged
    done = CliRunner().invoke(app, ["contamination", "sky41", "--corpus", str(path)])
    assert done.exit_code == 2
    assert "no task 'sky41'" in done.output
    done = CliRunner().invoke(app, ["contamination", "--corpus", str(path)])
    assert done.exit_code == 2
    assert "name at least one TASK" in done.output


SKY40 = ("sky40-en", "sky40-zh")


def test_several_tasks_in_one_reading(tmp_path: Path) -> None:
    english, chinese = (
        next(iter(find(f"sky40-{tag}").load(None).values())) for tag in ("en", "zh")
    )
    path = corpus(tmp_path / "c.jsonl", chinese.prompt, "nothing")
    command = ["contamination", *SKY40, "--corpus", str(path)]
    done = CliRunner().invoke(app, [*command, "--out", str(tmp_path / "out")])
    assert done.exit_code == 0, done.output
    found = {
        task: contamination.read(tmp_path / "out" / f"contamination-{task}.json") for task in SKY40
    }
    assert chinese.task_id in found["sky40-zh"].flagged
    assert english.task_id not in found["sky40-en"].flagged
    assert [one.records for one in found.values()] == [2, 2]
