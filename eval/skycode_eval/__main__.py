"""`python -m skycode_eval`, the same as `skycode eval`."""

from skycode_eval.cli import app

app(prog_name="skycode eval")
