"""Problems and samples as the field's files spell them, read and written as JSON lines."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from skycode_eval.messages import Bilingual, both
from skycode_eval.problem import Problem, Sample


class FileError(ValueError):
    """A file does not hold what it should; the message names the file and the line."""


def read_rows(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the numbered objects of a JSON lines file, gzipped or not."""
    with gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except ValueError as error:
                raise FileError(
                    _at(path, number, f"not JSON ({error})", f"不是 JSON（{error}）")
                ) from error
            if not isinstance(row, dict):
                raise FileError(_at(path, number, "not a JSON object", "不是 JSON 对象"))
            yield number, row


def read_problems(path: Path) -> dict[str, Problem]:
    """Return the problems of a file in HumanEval's form, by task id, in the file's order."""
    problems: dict[str, Problem] = {}
    for number, row in read_rows(path):
        try:
            problem = _problem(row)
        except (KeyError, TypeError, ValueError) as error:
            text = _at(path, number, f"not a problem ({error!r})", f"不是题目（{error!r}）")
            raise FileError(text) from error
        if problem.task_id in problems:
            task_id = problem.task_id
            raise FileError(_at(path, number, f"{task_id} is there twice", f"{task_id} 重复出现"))
        problems[problem.task_id] = problem
    if not problems:
        raise FileError(both(f"{path} holds no problem", f"{path} 中没有题目"))
    return problems


def read_samples(path: Path, problems: dict[str, Problem]) -> Iterator[Sample]:
    """Yield samples from {task_id, completion} rows or {prompt, samples} rows (CodeT's form)."""
    by_prompt = _by_prompt(problems)
    seen: Counter[str] = Counter()
    for number, row in read_rows(path):
        where = path, number
        for task_id, completion in _completions(row, by_prompt, where):
            if task_id not in problems:
                english = f"no problem {task_id!r} in the problems given"
                raise FileError(_at(path, number, english, f"所给题目中没有 {task_id!r}"))
            extra = {k: v for k, v in row.items() if k not in _SAMPLE_FIELDS}
            own = row.get("index") if "completion" in row else None
            yield Sample(task_id, completion, seen[task_id] if own is None else own, extra)
            seen[task_id] += 1


_SAMPLE_FIELDS = frozenset({"task_id", "completion", "prompt", "samples"})


def _completions(
    row: dict[str, Any], by_prompt: dict[str, str | None], where: tuple[Path, int]
) -> list[tuple[str, str]]:
    if "completion" in row:
        if not isinstance(row.get("task_id"), str) or not isinstance(row["completion"], str):
            text = _at(
                *where, "task_id and completion must be texts", "task_id 和 completion 须为文本"
            )
            raise FileError(text)
        return [(row["task_id"], row["completion"])]
    texts = row.get("samples")
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        english, chinese = (
            "neither a completion nor a list of samples",
            "既没有补全，也没有样本列表",
        )
        raise FileError(_at(*where, english, chinese))
    task_id = row.get("task_id") or by_prompt.get(row.get("prompt", ""), "")
    if not task_id:
        clash = row.get("prompt") in by_prompt
        cause = "several problems have this prompt" if clash else "no problem has this prompt"
        reason = "有多道题是这个提示" if clash else "没有题目是这个提示"
        english = f"{cause}; give the problems file the samples were made from"
        raise FileError(_at(*where, english, f"{reason}；请给出生成这些样本所用的题目文件"))
    return [(task_id, text) for text in texts]


def _at(path: Path, number: int, english: str, chinese: str) -> Bilingual:
    return both(f"{path}, line {number}: {english}", f"{path} 第 {number} 行：{chinese}")


def _by_prompt(problems: dict[str, Problem]) -> dict[str, str | None]:
    """Return task ids by prompt; None marks a prompt that several problems share."""
    found: dict[str, str | None] = {}
    for problem in problems.values():
        found[problem.prompt] = None if problem.prompt in found else problem.task_id
    return found


def _problem(row: dict[str, Any]) -> Problem:
    tests: Any = row.get("test", row.get("tests"))
    missing = [name for name in ("task_id", "prompt", "entry_point") if name not in row]
    if missing:
        raise KeyError(*missing)
    if isinstance(tests, list):
        tests = tuple((tuple(args), expected) for args, expected in tests)
    elif not isinstance(tests, str):
        raise TypeError("its tests are neither code nor a list")
    return Problem(
        task_id=str(row["task_id"]),
        prompt=row["prompt"],
        entry_point=row["entry_point"],
        tests=tests,
        solution=row.get("canonical_solution", row.get("solution", "")),
        suffix=row.get("suffix", ""),
        language=row.get("language", "python"),
        tolerance=float(row.get("tolerance", 0.0)),
    )
