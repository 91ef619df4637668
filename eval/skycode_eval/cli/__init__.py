"""The commands of `skycode eval`, one module for each group of them."""

from __future__ import annotations

import typer

from skycode_eval.cli import contamination, generate, report, score, tasks
from skycode_eval.cli.guide import Guided

app = typer.Typer(
    cls=Guided,
    help="Measure completion models: pass@k in a sandbox, infilling, Chinese and English.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

app.command("run", epilog=generate.RUN_EXAMPLES)(generate.run)
app.command("generate", epilog=generate.GENERATE_EXAMPLES)(generate.generate)
app.command("score")(score.score)
app.command("report", epilog=report.REPORT_EXAMPLES)(report.report)
app.command("compare", epilog=report.COMPARE_EXAMPLES)(report.compare)
app.command("contamination", epilog=contamination.EXAMPLES)(contamination.contamination)
app.command("tasks")(tasks.tasks)
app.command("data", epilog=tasks.DATA_EXAMPLES)(tasks.data)
app.command("self-test")(score.self_test)
