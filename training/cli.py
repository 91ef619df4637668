"""The stages of the training recipe as commands; each imports its module only when it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="Make SkyCode's embedded weights: corpus, tokenizer, pack, train, convert, mixture, card.",
    no_args_is_help=True,
    add_completion=False,
)

WorkDir = Annotated[
    Path | None,
    typer.Option("--work", help="Work folder (default $SKYCODE_TRAINING or the user's cache)."),
]


@app.callback()
def main() -> None:
    """Keep the commands named even while there is only one of them."""


@app.command("corpus")
def corpus(
    work: WorkDir = None,
    manifest: Annotated[
        Path | None,
        typer.Option(help="TOML list of packages with licences (default training/corpus.toml)."),
    ] = None,
    decontaminate: Annotated[
        Path | None,
        typer.Option(
            help="Folder of evaluation problems (.jsonl, .jsonl.gz): files that share 13 words in "
            "a row with one are dropped (default ../shared/data)."
        ),
    ] = None,
    out: Annotated[
        str, typer.Option(help="Name of the folder in the work folder to write the corpus to.")
    ] = "corpus",
    only: Annotated[
        list[str] | None, typer.Option(help="Take only these packages (repeatable).")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes that filter text.")] = 2,
) -> None:
    """Download the manifest's packages, filter them, and write training and held-out text.

    Interrupt it and run it again: what is downloaded or filtered is not done twice. It needs pip,
    npm, git, and for Debian sources apt-get; a package that cannot be had is named and left out.
    """
    from training.corpus import run
    from training.corpus.manifest import ManifestError

    try:
        run(work, manifest, decontaminate, out, only or [], workers)
    except ManifestError as error:
        raise typer.BadParameter(str(error), param_hint="--manifest") from error


@app.command("exercises")
def exercises(
    work: WorkDir = None,
    decontaminate: Annotated[
        Path,
        typer.Option(
            help="Folder of evaluation problems: exercises that pass the tests of one, or share 13 "
            "words in a row with one, are left out."
        ),
    ] = Path("../shared/data"),
    wordings: Annotated[
        int, typer.Option(min=1, help="Ways in which each is put in each language.")
    ] = 3,
    seed: Annotated[int, typer.Option(help="The same seed writes the same texts.")] = 1,
) -> None:
    """Write short programming exercises with verified solutions, in English and Chinese."""
    from training.exercises import run

    run(work, decontaminate, seed, wordings)


Variant = Annotated[str, typer.Option(help="cpu or gpu: which table of the recipe file to use.")]
RecipeFile = Annotated[
    Path | None, typer.Option("--recipe", help="Recipe file (default training/nano.toml).")
]
Name = Annotated[str, typer.Option(help="Name of the run: WORK/train/NAME.")]
Pack = Annotated[str, typer.Option(help="Name of the packed rows: WORK/PACK.")]


@app.command("tokenizer")
def tokenizer(work: WorkDir = None, recipe: RecipeFile = None) -> None:
    """Learn the byte-level BPE vocabulary from the corpus and report bytes per token."""
    from training import recipe as recipes
    from training.tokenizer import run

    run(work, recipes.load(recipe))


@app.command("pack")
def pack(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    variant: Variant = "cpu",
    name: Pack = "pack",
    epoch: Annotated[int, typer.Option(help="Draw other middles and windows than epoch 0.")] = 0,
) -> None:
    """Choose documents, draw fill-in-the-middle samples and write rows of token ids."""
    from training import recipe as recipes
    from training.pack import run

    run(work, recipes.load(recipe, variant), name, epoch)


@app.command("train")
def train(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    variant: Variant = "cpu",
    name: Name = "nano",
    pack: Pack = "pack",
    minutes: Annotated[float | None, typer.Option(help="Budget (default the recipe's).")] = None,
    tokens: Annotated[int, typer.Option(help="Budget in tokens instead of minutes.")] = 0,
    device: Annotated[str, typer.Option(help="auto, cpu or cuda.")] = "auto",
    start: Annotated[
        str, typer.Option(help="Begin a new run with the weights of this one (RUN or RUN/stable).")
    ] = "",
) -> None:
    """Train, or go on from the newest checkpoint; SIGTERM and Ctrl-C save first."""
    from training import recipe as recipes
    from training.train import Options, run

    options = Options(name, pack, minutes, tokens, device, start)
    run(work, recipes.load(recipe, variant), options)


@app.command("recover")
def recover(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    variant: Variant = "cpu",
    name: Name = "shipped",
    model: Annotated[
        Path | None, typer.Option(help="Model folder (default the embedded skycode-nano).")
    ] = None,
) -> None:
    """Make a checkpoint of int8 weights; then: train --name longer --start shipped."""
    from training import recipe as recipes
    from training.recover import run

    try:
        print(run(work, recipes.load(recipe, variant), name, model))
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--model") from error


@app.command("average")
def average(
    earlier: Annotated[str, typer.Argument(help="Name of a run.")],
    later: Annotated[str, typer.Argument(help="Name of one that went on from its weights.")],
    work: WorkDir = None,
    name: Name = "average",
    pack: Pack = "pack",
) -> None:
    """Average two runs' weights as held-out projects like it best; then: convert --name average."""
    from training.average import run

    try:
        print(run(work, name, earlier, later, pack))
    except (ValueError, FileNotFoundError) as error:
        raise typer.BadParameter(str(error)) from error


@app.command("convert")
def convert(
    work: WorkDir = None,
    name: Name = "nano",
    pack: Pack = "pack",
    model: Annotated[str, typer.Option(help="Name of the model it becomes.")] = "skycode-nano",
    out: Annotated[
        Path | None, typer.Option(help="Folder of models (default skycode_ls/models/weights).")
    ] = None,
) -> None:
    """Quantise the newest checkpoint to int8, check it against float32, and put it in place."""
    from training.convert import run

    run(work, name, model, pack, out)


@app.command("mixture")
def mixture(
    work: WorkDir = None,
    model: Annotated[
        Path | None, typer.Option(help="Model folder (default the embedded skycode-nano).")
    ] = None,
    places: Annotated[int, typer.Option(min=1, help="Places looked at in each project.")] = 60,
    seed: Annotated[int, typer.Option(help="The same seed looks at the same places.")] = 1,
) -> None:
    """Learn on held-out projects how far the model and the words nearby are trusted."""
    from training.mixture.run import run

    run(work, model, places, seed)


@app.command("signs")
def signs(
    work: WorkDir = None,
    model: Annotated[
        Path | None, typer.Option(help="Model folder (default the embedded skycode-nano).")
    ] = None,
    places: Annotated[int, typer.Option(min=1, help="Places to fit at.")] = 4000,
    seed: Annotated[int, typer.Option(help="The same seed looks at the same places.")] = 1,
) -> None:
    """Fit what the signs are worth that a line fits in; prints what goes into engine/signs.py."""
    from training.signs import run

    try:
        run(work, model, places, seed)
    except (ValueError, FileNotFoundError) as error:
        raise typer.BadParameter(str(error)) from error


@app.command("card")
def card(
    data: Annotated[
        Path, typer.Option(help="Folder with human-eval-infilling/ (benchmark data).")
    ] = Path("../shared/data"),
    work: WorkDir = None,
    model: Annotated[
        Path | None, typer.Option(help="Model folder (default the embedded skycode-nano).")
    ] = None,
    limit: Annotated[int, typer.Option(help="Tasks to run; 0 is all 1,033.")] = 0,
) -> None:
    """Measure HumanEval single-line infilling on the int8 model and write its model card."""
    from training.card import run

    run(data, work, model, limit)


@app.command("gguf")
def gguf(
    work: WorkDir = None,
    name: Name = "nano",
    kinds: Annotated[
        list[str] | None, typer.Option("--kind", help="f32, f16, q8_0 or q4_0 (repeatable).")
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder for the files (default WORK/gguf).")
    ] = None,
) -> None:
    """Write a trained model for llama.cpp, so that benchmarks compare engines, not models."""
    from training.gguf import write
    from training.workdir import work_dir

    root = work_dir(work)
    folder, tokenizer = root / "train" / name / "final", root / "tokenizer" / "tokenizer.json"
    for kind in kinds or ["q8_0", "f16"]:
        target = (out or root / "gguf") / f"{name}-{kind}.gguf"
        print(write(folder, tokenizer, target, kind))
