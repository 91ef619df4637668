"""`python -m skycode_ls.models.workshop.tune`: samples on stdin, a tuned and converted model.

Each line of stdin is a sample, `[known, token, token, …]`: the first `known` tokens are what the
model is asked, the rest is what should come of it. They arrive as fast as they are learnt, so that
no code is written to a disk; the last line is `null`. On stdout each step is told as JSON.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

os.environ |= {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "TOKENIZERS_PARALLELISM": "false",
}


def main(arguments: list[str] | None = None) -> None:
    """Tune as told; whatever libraries print goes to stderr."""
    parser = argparse.ArgumentParser(prog="python -m skycode_ls.models.workshop.tune")
    parser.add_argument("start", type=Path, help="a checkpoint, or a converted Llama if --floats")
    parser.add_argument("out", type=Path)
    parser.add_argument("--scratch", type=Path, required=True, help="a folder for floats")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--samples", type=int, required=True, help="how many will come")
    parser.add_argument("--quantization", default="int8")
    parser.add_argument("--floats", type=int, default=0, metavar="CONTEXT")
    parser.add_argument("--lora", action="store_true")
    parser.add_argument("--onnx", action="store_true")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--rate", type=float, default=0.0)
    asked = parser.parse_args(arguments)
    told = sys.stdout
    with contextlib.redirect_stdout(sys.stderr):
        _work(asked, told)


def _work(asked: argparse.Namespace, told: TextIO) -> None:
    from skycode_ls.models.workshop import floats, graph, reading
    from skycode_ls.models.workshop.conversion import convert
    from skycode_ls.models.workshop.learning import Learner

    start = asked.start
    if asked.floats:
        start = floats.write(asked.start, asked.scratch / "start", asked.floats)
    learner = Learner(start, asked.lora, asked.threads, asked.rate)
    for step in learner.learn(samples(sys.stdin), asked.samples, asked.minutes * 60):
        _say(told, step)
    _say(told, {"stage": "convert"})
    tuned = learner.save(start, asked.scratch / "tuned")
    convert(tuned, asked.out, asked.quantization)
    if asked.onnx:
        reading.write(tuned, graph.write(tuned, asked.out / "model.onnx", graph.SERVED_BITS))
    _say(told, {"done": True})


def samples(lines: TextIO) -> Iterator[list[int]]:
    """Yield the samples up to `null`; EOFError if they end before it: who sent them is gone."""
    for line in lines:
        sample = json.loads(line)
        if sample is None:
            return
        yield sample
    raise EOFError("the samples ended without their end")


def _say(told: TextIO, what: dict[str, Any]) -> None:
    print(json.dumps(what), file=told, flush=True)


if __name__ == "__main__":
    main()
