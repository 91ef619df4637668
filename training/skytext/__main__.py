"""Entry point of `python -m training.skytext`."""

from training.skytext.cli import app

app()
