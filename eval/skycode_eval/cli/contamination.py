"""`skycode eval contamination`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table
from rich.text import Text

from skycode_eval.cli.terminal import console, reading, told
from skycode_eval.messages import both, here

if TYPE_CHECKING:
    from skycode_eval.contamination import Contamination

EXAMPLES = """
**Examples**

    skycode eval contamination sky40-en --corpus corpus/train/shell.jsonl.zst

Several tasks in one reading of a corpus, into `overlaps/contamination-TASK.json`:

    skycode eval contamination humaneval humaneval-zh mbpp --corpus corpus --out overlaps

For runs, whose reports then show the scores with and without the problems found:

    skycode eval contamination --corpus corpus --run runs/humaneval --run runs/mbpp
    skycode eval report runs/humaneval

`python -m training corpus` makes a corpus; any folder of JSON lines will do.
"""

_SHOWN = 10
"""Problems named for each task; the file has them all."""


def contamination(
    corpus: Annotated[
        Path,
        typer.Option(exists=True, help="A training corpus: *.jsonl(.gz, .zst) of {text, ...}."),
    ],
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TASK]...", help="As `skycode eval tasks` lists them."),
    ] = None,
    run: Annotated[
        list[Path] | None,
        typer.Option(
            exists=True, file_okay=False, help="A run to keep it with, for its report; repeatable."
        ),
    ] = None,
    out: Annotated[
        Path, typer.Option("--out", "-o", file_okay=False, help="Folder for tasks without a run.")
    ] = Path(),
    data: Annotated[
        Path | None,
        typer.Option("--data", exists=True, help="The public set's file, or the folder it is in."),
    ] = None,
) -> None:
    """Find which problems a training corpus holds: 13 words in a row shared with it.

    A corpus is a folder of JSON lines, each with a `text`. Words are compared in lower case and
    without punctuation; a Chinese character counts as a word. One shared run flags a problem: the
    share of its runs found tells a common loop from a copy.
    """
    from skycode_eval import contamination as overlap
    from skycode_eval import folder, tasks
    from skycode_eval.files import FileError

    with told():
        runs = {path: str(folder.read(path).get("task", "")) for path in run or ()}
        asked = dict.fromkeys([*(names or ()), *runs.values()])
        if not asked:
            raise FileError(
                both(
                    "name at least one TASK, or a run with --run",
                    "请至少指定一项任务，或用 --run 指定一次运行",
                )
            )
        problems = {name: tasks.find(name).load(data) for name in asked}
        out.mkdir(parents=True, exist_ok=True)
        with reading(here("reading the corpus", "正在读取语料")) as show:
            found = overlap.measure_all(problems, corpus, show)
        _show(found)
        single = f"{Path(overlap.NAME).stem}{{}}.json".format
        written = [(path / overlap.NAME, task) for path, task in runs.items()]
        others = [task for task in asked if task not in runs.values()]
        written += [(out / single(f"-{task}" if len(asked) > 1 else ""), task) for task in others]
        for path, task in written:
            overlap.write(found[task], path)
            console.print(Text(str(path)), soft_wrap=True)


def _show(found: dict[str, Contamination]) -> None:
    one = next(iter(found.values()))
    records, files = f"{one.records:,}", len(one.files)
    title = here(
        f"13 words in a row shared with {records} texts of {files} files",
        f"与 {files} 个文件中的 {records} 段文本有连续 13 个词相同",
    )
    english = ("task", "problems", "flagged", "most shared, and where")
    table = Table(
        *map(here, english, ("任务", "题数", "标记", "相同最多的，及其所在")), title=title
    )
    for task, overlaps in found.items():
        shares = [(overlaps.problems[name], name) for name in overlaps.flagged]
        shares.sort(key=lambda pair: -pair[0].share)
        lines = [
            f"{name}: {100 * overlap.share:.0f} % ({overlap.found}/{overlap.runs}), "
            f"{overlap.places[0].project} {overlap.places[0].path}"
            for overlap, name in shares[:_SHOWN]
        ]
        more = len(shares) - len(lines)
        told = "\n".join([*lines, *([here(f"and {more} more", f"另有 {more} 题")] if more else [])])
        table.add_row(task, f"{len(overlaps.problems)}", f"{len(shares)}", Text(told))
    console.print(table)
