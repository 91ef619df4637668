"""Reports: the figures of runs made by hand, and a page that needs nothing else."""

from __future__ import annotations

import json
import math
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from finished_run import result, sample, write
from typer.testing import CliRunner

from skycode_eval import contamination, floors, runs
from skycode_eval import report as reports
from skycode_eval.cli import app
from skycode_eval.files import FileError
from skycode_eval.metrics import estimate
from skycode_eval.problem import Problem
from skycode_eval.report.figures import natural_order
from skycode_eval.report.infilling import percentile
from skycode_eval.runs import RunError
from skycode_eval.sandbox.walls import Walls
from skycode_eval.tasks import find

TWO = {
    0.2: {"sky40/0": ["passed"] * 3 + ["wrong"], "sky40/10": ["syntax"] * 4},
    0.8: {"sky40/0": ["passed", "timeout"] * 2, "sky40/10": ["passed"] + ["exception"] * 3},
}
LINE = "SingleLineInfilling/HumanEval/0/L{}"


def built(folder: Path, task: str = "sky40-en", **more: Any) -> reports.Report:
    expected = more.pop("expected", {})
    twin, known = more.pop("twin", None), more.pop("known", None)
    return reports.build(
        runs.load(folder), find(task), expected, more.pop("floors", {}), twin, known
    )


def test_figures_are_those_of_the_samples(tmp_path: Path) -> None:
    made = built(write(tmp_path, "sky40-en", TWO))
    low, high = made.regimes
    assert [point.k for point in low.at] == [1]
    assert low.at[0] == estimate([(4, 3), (4, 0)], 1)
    assert low.n == (4, 4)
    assert low.statuses == {"passed": 3, "wrong": 1, "syntax": 4}
    assert (low.tokens, low.stops) == (24, {"end": 8})
    assert high.statuses == {"passed": 3, "timeout": 2, "exception": 3}
    assert [point.k for point in high.curve] == [1, 2, 3, 4]
    assert [point.value for point in high.curve][-1] == 1.0
    assert made.problems == {
        "sky40/0": {0.2: (4, 3), 0.8: (4, 2)},
        "sky40/10": {0.2: (4, 0), 0.8: (4, 1)},
    }
    assert made.run.warnings == ()


def test_a_k_above_n_is_refused_not_guessed(tmp_path: Path) -> None:
    made = built(write(tmp_path, "sky40-en", TWO, ks=[1, 10]))
    assert "pass@10 needs at least 10 samples" in made.regimes[0].refused[10]
    assert [point.k for point in made.regimes[0].at] == [1]


def test_harness_errors_are_no_answers(tmp_path: Path) -> None:
    outcomes = {0.2: {"sky40/0": ["passed", "harness error"], "sky40/1": ["wrong", "wrong"]}}
    made = built(write(tmp_path, "sky40-en", outcomes))
    assert made.problems["sky40/0"] == {0.2: (1, 1)}
    assert made.regimes[0].n == (1, 2)
    assert "1 harness errors are left out" in made.run.warnings[0]


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    write(tmp_path, "sky40-en", TWO)
    path = tmp_path / "samples-t0.8.results.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(lines[:-2]) + lines[-1][:20], encoding="utf-8")
    (tmp_path / "samples-t0.2.jsonl").unlink()
    run = runs.load(tmp_path)
    assert run.warnings == (
        "T = 0.2: no samples yet",
        "T = 0.8: 6 of 8 samples are judged",
    )
    for made in tmp_path.glob("*.results.jsonl"):
        made.unlink()
    with pytest.raises(RunError, match="no judged samples; judge them first: skycode eval score"):
        runs.load(tmp_path)
    (tmp_path / "run.json").unlink()
    with pytest.raises(RunError, match="no run's folder"):
        runs.load(tmp_path)


def test_verdicts_on_samples_of_another_run_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "sky40-en", TWO)
    with (tmp_path / "samples-t0.2.results.jsonl").open("a", encoding="utf-8") as file:
        file.write(result("sky40/0", 99, "passed"))
    assert runs.load(tmp_path).answers[0].counts()["sky40/0"] == (4, 3)
    with (tmp_path / "samples-t0.2.jsonl").open("a", encoding="utf-8") as file:
        file.write(sample("sky40/0", "", 99).replace('"completion": ""', '"completion": 1'))
    with pytest.raises(FileError, match="line 9: task_id and completion must be texts"):
        runs.load(tmp_path)


def infilling_run(folder: Path) -> tuple[Path, dict[str, str]]:
    """Three lines of one function and one of another: right, right otherwise, wrong, wrong."""
    answers = {
        LINE.format(0): ("    return a + b", "    return a + b"),
        LINE.format(1): ("    return b + a", "    return a + b"),
        LINE.format(2): ("", "    x = 1"),
        LINE.format(0).replace("/0/", "/1/"): ("abc", "abd"),
    }
    statuses = dict(zip(answers, (["passed"], ["passed"], ["wrong"], ["syntax"]), strict=True))
    written = {task_id: pair[0] for task_id, pair in answers.items()}
    write(folder, "infilling-single-line", {0.0: statuses}, completions=written)
    return folder, {task_id: pair[1] for task_id, pair in answers.items()}


def test_infilling_is_measured_four_ways(tmp_path: Path) -> None:
    folder, expected = infilling_run(tmp_path)
    (one,) = built(folder, "infilling-single-line", expected=expected).infilling
    assert one.passed.value == 0.5
    assert one.exact.value == 0.25
    assert one.similarity.value == pytest.approx((1 + 2 * 10 / 24 + 0 + 4 / 6) / 4, abs=0.01)
    assert one.passed.clusters == 2
    assert one.latency == {50: 0.1, 90: 0.1, 95: 0.1, 99: 0.1}
    with pytest.raises(FileError, match="no problem 'SingleLine"):
        built(folder, "infilling-single-line", expected={"x": ""})


def test_a_greedy_run_claims_no_doubt_over_samples(tmp_path: Path) -> None:
    folder, expected = infilling_run(tmp_path)
    made = built(folder, "infilling-single-line", expected=expected)
    assert math.isnan(made.regimes[0].at[0].sampling_error)
    assert made.to_json()["regimes"][0]["at"][0]["sampling_error"] is None
    assert made.regimes[0].curve == []


def test_percentiles_are_of_the_nearest_rank() -> None:
    values = [float(n) for n in range(1, 101)]
    assert [percentile(values, rank) for rank in (50, 90, 95, 99)] == [50, 90, 95, 99]
    assert percentile([3.0], 50) == 3.0


def test_floors_are_executed_once(tmp_path: Path) -> None:
    check = "def check(candidate):\n    assert candidate() == 1\n"
    # The gap of the first may stay empty; that of the second may not.
    problems = {
        "a": Problem("a", "def f():\n", "f", check, "    x = 0", "\n    return 1\n"),
        "b": Problem("b", "def f():\n", "f", check, "    x = 1", "\n    return x\n"),
    }
    found = floors.execute(problems, tmp_path, Walls.NONE, 1)
    assert (found["empty"].passed, found["pass"].passed) == (0.5, 0.5)
    assert (found["empty"].exact, found["empty"].similarity) == (0.0, 0.0)
    before = (tmp_path / floors.NAME).read_text(encoding="utf-8")
    assert floors.execute(problems, tmp_path, Walls.NONE, 1) == found
    assert (tmp_path / floors.NAME).read_text(encoding="utf-8") == before
    assert floors.textual(problems)["pass"].passed is None


def test_contaminated_problems_are_scored_apart(tmp_path: Path) -> None:
    overlap = contamination.Overlap(20, 5, 0.25, 0.5, 0.0, (), 1)
    clean = contamination.Overlap(20, 0, 0.0, 0.0, 0.0, (), 0)
    known = contamination.Contamination(
        "sky40-en", ("c.jsonl",), 9, {"sky40/0": overlap, "sky40/10": clean}
    )
    made = built(write(tmp_path, "sky40-en", TWO), known=known)
    first = made.cleaned[0]
    assert (first.every, first.clean, first.flagged) == (0.375, 0.0, 0.75)
    assert made.to_json()["contamination"]["flagged"] == ["sky40/0"]
    shown = reports.page.render(made)
    assert "1 of 2 problems share a run of 13 words" in shown


def test_ids_are_in_the_order_people_count() -> None:
    ids = ["HumanEval/10", "HumanEval/9", "SingleLineInfilling/HumanEval/2/L10", "a/2/L9"]
    assert sorted(ids, key=natural_order)[:2] == ["HumanEval/9", "HumanEval/10"]
    assert sorted(["x/2/L10", "x/2/L9", "x/10/L1"], key=natural_order)[0] == "x/2/L9"


def page_of(folder: Path) -> str:
    """Report a run with everything in it and return its page."""
    zh = write(folder / "zh", "sky40-zh", TWO)
    made = built(write(folder / "en", "sky40-en", TWO), twin=runs.load(zh))
    reports.write(made, folder / "en")
    return (folder / "en" / "report.html").read_text(encoding="utf-8")


def test_the_page_needs_nothing_else(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert not re.findall(r"https?://|//[a-z]|@import|url\(|<link|<img|src=", page)
    assert "tiny&lt;&amp;&gt;" in page
    assert "tiny<" not in page


def test_every_drawing_is_sound_and_named(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    drawings = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert len(drawings) == 5, "curves, sweep, twin, heat, failures"
    for drawing in drawings:
        root = ElementTree.fromstring(drawing)
        assert root.get("role") == "img"
        assert f'id="{root.get("aria-labelledby")}"' in page
        numbers = [float(n) for n in re.findall(r' (?:x|y|cx|cy|width|height)="([^"]+)"', drawing)]
        assert all(math.isfinite(n) and -1 <= n <= 1200 for n in numbers)


class Balance(HTMLParser):
    """Fails on tags that do not close in order, and counts phrases by language."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.phrases = {"en": 0, "zh": 0}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        language = dict(attrs).get("lang")
        if tag != "html" and language:
            self.phrases[language] += 1

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_well_formed_and_says_all_in_both_languages(tmp_path: Path) -> None:
    parser = Balance()
    parser.feed(page_of(tmp_path))
    assert parser.open == []
    assert parser.phrases["en"] == parser.phrases["zh"] > 40


def test_the_json_and_the_markdown_hold_the_same_figures(tmp_path: Path) -> None:
    page_of(tmp_path)
    document = json.loads((tmp_path / "en" / "report.json").read_text(encoding="utf-8"))
    assert document["task"]["name"] == "sky40-en"
    assert document["run"]["seed"] == 7
    assert document["problems"]["sky40/0"] == {"0.2": [4, 3], "0.8": [4, 2]}
    assert [one["difference"] for one in document["twin"]["compared"]] == [0.0, 0.0]
    text = (tmp_path / "en" / "report.md").read_text(encoding="utf-8")
    assert "| pass@1 | 0.2 | 4 | 37.50 |" in text


def test_the_command_reports_a_run(tmp_path: Path) -> None:
    write(tmp_path, "sky40-en", TWO)
    done = CliRunner().invoke(app, ["report", str(tmp_path)])
    assert done.exit_code == 0, done.output
    assert "37.50" in done.output
    assert {path.name for path in tmp_path.glob("report.*")} == {
        "report.json",
        "report.md",
        "report.html",
    }
    done = CliRunner().invoke(app, ["report", str(tmp_path.parent)])
    assert done.exit_code == 2
    assert "no run's folder" in " ".join(done.output.split())
