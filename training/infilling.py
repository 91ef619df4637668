"""HumanEval single-line infilling (Bavarian et al., 2022): generate completions, then score them.

The two halves meet only in a JSON-lines file, so that either can be repeated or replaced.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from training import sandbox

FILE = Path("human-eval-infilling") / "HumanEval-SingleLineInfilling.jsonl.gz"
PATH_SHOWN = "solution.py"
"""The file name in the prompt; serving always gives one, because it tells the language."""
MOST_TOKENS = 48
SECONDS = 5.0


@dataclass(frozen=True)
class Scores:
    """Shares of tasks, 0 to 1: the same text after stripping, and the tests passed."""

    tasks: int
    exact_match: float
    passed: float


def tasks(data: Path, limit: int = 0) -> list[dict[str, str]]:
    """Read the benchmark; FileNotFoundError says where it was looked for."""
    path = data / FILE
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: give --data the folder that holds {FILE}")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        found: list[dict[str, str]] = [json.loads(line) for line in lines if line.strip()]
    return found[:limit] if limit else found


def generate(
    model: Path, wanted: list[dict[str, str]], out: Path, order: str = "spm", batch: int = 32
) -> None:
    """Write one greedy completion per task, ended by <|endoftext|>; `order` as for `prompt`.

    `completion` is cut at the first newline that follows text, as a single-line request is served;
    `raw` is all that was generated.
    """
    import ctranslate2

    from training.tokenizer import load

    tokenizer = load(model / "tokenizer.json")
    generator = ctranslate2.Generator(str(model), compute_type="int8", intra_threads=1)
    prompts = [prompt(tokenizer, task["prompt"], "\n" + task["suffix"], order) for task in wanted]
    by_length = sorted(range(len(wanted)), key=lambda index: len(prompts[index]))
    raw: dict[int, str] = {}
    for start in range(0, len(by_length), batch):
        chosen = by_length[start : start + batch]
        results = generator.generate_batch(
            [prompts[index] for index in chosen],
            max_length=MOST_TOKENS,
            beam_size=1,
            sampling_topk=1,
            include_prompt_in_result=False,
            end_token="<|endoftext|>",
        )
        for index, result in zip(chosen, results, strict=True):
            raw[index] = tokenizer.decode(result.sequences_ids[0])
        print(f"generated {len(raw)} of {len(wanted)}", end="\r", flush=True)
    print()
    rows = (
        {"task_id": task["task_id"], "completion": cut(raw[index]), "raw": raw[index]}
        for index, task in enumerate(wanted)
    )
    _write(out, rows)


def prompt(
    tokenizer: Tokenizer, prefix: str, suffix: str, order: str, room: int = 1920
) -> list[str]:
    """Spell a request as tokens; the prefix's start is dropped when it does not fit.

    "psm" gives prefix, suffix, middle. "spm" gives the suffix first, so that the middle goes on
    where the prefix ends; white space before the cursor is then left to the model, because inside
    a text a newline and the indentation after it are one token.
    """
    kept = prefix.rstrip() if order == "spm" else prefix
    path, before, after = (
        tokenizer.encode(text).tokens for text in (PATH_SHOWN + "\n", kept, suffix)
    )
    header = ["<|file_sep|>", *path, "<|fim_prefix|>"]
    before = before[-max(1, room - len(after)) :]
    if order == "spm":
        return [*header, "<|fim_suffix|>", *after, "<|fim_middle|>", *before]
    return [*header, *before, "<|fim_suffix|>", *after, "<|fim_middle|>"]


def cut(text: str) -> str:
    """Return the first line that is not blank, with its indentation."""
    line = text.lstrip("\r\n")
    return line.split("\n", 1)[0].rstrip("\r")


def score(
    wanted: list[dict[str, str]], samples: Path, field: str = "completion", workers: int = 2
) -> Scores:
    """Run every completion's tests in the sandbox; KeyError when a task has no completion."""
    with samples.open(encoding="utf-8") as lines:
        found = {row["task_id"]: row[field] for row in map(json.loads, lines)}
    texts = [found[task["task_id"]] for task in wanted]
    exact = sum(
        text.strip() == task["canonical_solution"].strip()
        for text, task in zip(texts, wanted, strict=True)
    )
    programs = [program(task, text) for text, task in zip(texts, wanted, strict=True)]
    with ThreadPoolExecutor(workers) as pool:
        verdicts = list(pool.map(lambda source: sandbox.passes(source, SECONDS), programs))
    count = max(1, len(wanted))
    return Scores(len(wanted), exact / count, sum(verdicts) / count)


def program(task: dict[str, str], completion: str) -> str:
    """Return the whole program: the function with the completion, and its tests."""
    body = task["prompt"] + completion + "\n" + task["suffix"]
    return f"{body}\n{task['test']}\ncheck({task['entry_point']})\n"


def _write(path: Path, rows: Iterable[dict[str, Any]] | Iterator[dict[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    with beside.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    beside.replace(path)
