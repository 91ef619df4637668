"""Entry point of `python -m training.skytext`."""

from training.skytext.cli import app

if __name__ == "__main__":  # workers import this
    app()
