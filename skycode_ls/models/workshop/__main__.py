"""`python -m skycode_ls.models.workshop`: one piece of work, told as JSON on stdout."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from pathlib import Path
from typing import Any

# The files are all here: nothing may be fetched, and no prompt may ask whether to run their code.
os.environ |= {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "TRANSFORMERS_VERBOSITY": "error",
}


def main(arguments: list[str] | None = None) -> None:
    """Convert or compare as told; whatever libraries print goes to stderr."""
    parser = argparse.ArgumentParser(prog="python -m skycode_ls.models.workshop")
    parser.add_argument("work", choices=("convert", "compare", "both"))
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--quantization", default="int8")
    asked = parser.parse_args(arguments)
    with contextlib.redirect_stdout(sys.stderr):
        result = _work(asked)
    print(json.dumps(result))


def _work(asked: argparse.Namespace) -> dict[str, Any]:
    if asked.work != "compare":
        from skycode_ls.models.workshop.conversion import convert

        convert(asked.checkpoint, asked.model, asked.quantization)
    if asked.work == "convert":
        return {}
    from skycode_ls.models.workshop.fidelity import compare

    return compare(asked.checkpoint, asked.model, asked.quantization)


if __name__ == "__main__":
    main()
