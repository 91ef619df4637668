"""The options that `generate` and `run` share."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer


class Device(str, Enum):
    """Where the model may run."""

    auto = "auto"
    cpu = "cpu"
    cuda = "cuda"


class Runtime(str, Enum):
    """What runs the model."""

    auto = "auto"
    ctranslate2 = "ctranslate2"
    onnxruntime = "onnxruntime"


TaskName = Annotated[
    str, typer.Argument(metavar="TASK", help="As `skycode eval tasks` lists them.")
]
Out = Annotated[
    Path | None,
    typer.Option("--out", "-o", help="The run's folder; by default runs/TASK-MODEL."),
]
Model = Annotated[
    str, typer.Option("--model", "-m", help="A model's name, or a folder with a converted model.")
]
Samples = Annotated[
    int | None,
    typer.Option("--samples", "-n", min=1, help="For each problem; by default 200 (greedy: 1)."),
]
Temperature = Annotated[
    list[float] | None,
    typer.Option(
        "--temperature",
        "-t",
        help="May be repeated, every k is then estimated at each; 0 is greedy. By default 0.2 for "
        "k = 1, 0.6 up to 10, 0.8 up to 100; infilling: 0.",
    ),
]
K = Annotated[
    str | None, typer.Option("--k", help="By default 1,10,100 as far as the samples reach.")
]
Seed = Annotated[int, typer.Option("--seed", help="The same seed gives the same samples.")]
Limit = Annotated[
    int, typer.Option("--limit", min=0, help="Only the first problems; 0 means all of them.")
]
Data = Annotated[
    Path | None,
    typer.Option("--data", exists=True, help="The public set's file, or the folder it is in."),
]
MaxTokens = Annotated[
    int, typer.Option("--max-tokens", min=0, help="Longest completion; 0: as the task has it.")
]
Circles = Annotated[
    bool,
    typer.Option(
        "--circles",
        help="Let an answer go on that says the same over and over, up to --max-tokens. By default "
        "it ends after six rounds and 64 tokens, which spares a small model most of its work.",
    ),
]
Beams = Annotated[
    int,
    typer.Option(
        "--beams",
        min=1,
        max=16,
        help="Beginnings of a greedy answer's first line that are followed at a time, as editors "
        "have it; 1: the likeliest token each time.",
    ),
]
Signs = Annotated[
    bool,
    typer.Option(
        "--signs/--no-signs",
        help="Of those lines take the one that fits in best with the text around it, as editors "
        "have it; or the likeliest.",
    ),
]
Workers = Annotated[
    int,
    typer.Option(
        min=0, help="Batches drawn side by side, or workers of `--ray local`; 0: by the cores."
    ),
]
DeviceOption = Annotated[Device, typer.Option("--device", help="Where the model runs.")]
RuntimeOption = Annotated[
    Runtime,
    typer.Option(
        "--backend",
        help="What runs it; auto: what editors get.",
    ),
]
