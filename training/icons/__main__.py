"""Entry point of `python -m training.icons`."""

from training.icons.cli import app

app()
