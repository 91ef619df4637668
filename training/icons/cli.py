"""The stages of skypaint-nano's recipe as commands; each imports its module only when it runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="Make SkyCode's embedded image model: data, train, export, measure; or all of them.",
    no_args_is_help=True,
    add_completion=False,
)

WorkDir = Annotated[
    Path | None,
    typer.Option("--work", help="Work folder (default $SKYCODE_TRAINING or the user's cache)."),
]
Variant = Annotated[str, typer.Option(help="cpu or gpu: which table of the recipe file to use.")]
RecipeFile = Annotated[
    Path | None, typer.Option("--recipe", help="Recipe file (default training/icons/icons.toml).")
]
Name = Annotated[str, typer.Option(help="Name of the run: WORK/skypaint/train/NAME.")]
Minutes = Annotated[float | None, typer.Option(help="Budget (default the recipe's).")]
Samples = Annotated[int, typer.Option(help="Budget in pictures instead of minutes.")]
Count = Annotated[int, typer.Option(help="Learn so many concepts, evenly spaced; 0 is all.")]
Out = Annotated[
    Path | None, typer.Option(help="Folder of models (default skycode_ls/models/weights).")
]
Model = Annotated[
    Path | None, typer.Option(help="Model folder (default the embedded skypaint-nano).")
]
Limit = Annotated[int, typer.Option(help="Draw so many concepts, evenly spaced; 0 is all.")]
Threads = Annotated[int, typer.Option(help="Threads (default the recipe's).")]


@app.command("data")
def data(work: WorkDir = None, recipe: RecipeFile = None) -> None:
    """Fetch the pinned packages with apt-get and npm and draw every concept in every style."""
    from training.icons import pictures
    from training.icons.recipe import load

    pictures.build(load(recipe), work)


@app.command("train")
def train(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    variant: Variant = "cpu",
    name: Name = "nano",
    minutes: Minutes = None,
    samples: Samples = 0,
    concepts: Count = 0,
    threads: Threads = 0,
    device: Annotated[str, typer.Option(help="auto, cpu or cuda.")] = "auto",
) -> None:
    """Train, or go on from the newest checkpoint; SIGTERM and Ctrl-C save first."""
    from training.icons import recipe as recipes
    from training.icons.train import Options, run

    options = Options(name, minutes, samples, concepts, device, threads)
    if not run(work, recipes.load(recipe, variant), options):
        raise typer.Exit(1)  # whoever stopped it wants no later stage either


@app.command("export")
def export(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    name: Name = "nano",
    out: Out = None,
) -> None:
    """Write the newest checkpoint as int8 ONNX, check it against float32, and put it in place."""
    from training.icons import recipe as recipes
    from training.icons.export import run

    run(work, recipes.load(recipe), name, out)


@app.command("measure")
def measure(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    model: Model = None,
    limit: Limit = 0,
    data: Annotated[
        Path | None,
        typer.Option(help="Score retrieval on this test set instead (*_texts.jsonl, *_imgs.tsv)."),
    ] = None,
) -> None:
    """Measure the exported model with ONNX Runtime alone; write figures, sheets and cards."""
    from training.icons import card
    from training.icons import recipe as recipes
    from training.icons.measure import run

    figures = run(work, recipes.load(recipe), model, limit, data)
    print(json.dumps(figures, indent=1, ensure_ascii=False))
    if data is None:
        print(card.write(model))


@app.command("all")
def everything(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    variant: Variant = "cpu",
    name: Name = "nano",
    minutes: Minutes = None,
    samples: Samples = 0,
    concepts: Count = 0,
    out: Out = None,
    limit: Limit = 0,
) -> None:
    """Do what is not done yet of data, train, export and measure: run it again to go on."""
    from training.icons import pictures
    from training.icons.export import MODEL

    if not (pictures.folder(work) / "concepts.json").exists():
        data(work, recipe)
    train(work, recipe, variant, name, minutes, samples, concepts)
    export(work, recipe, name, out)
    measure(work, recipe, out / MODEL if out else None, limit)
