"""The stages of skytext-nano's recipe as commands; each imports its module only when it runs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from training.cli import Name, Pack, Variant
from training.workdir import WEIGHTS, work_dir

app = typer.Typer(
    help="Make skytext-nano: corpus, tokenizer, lexicon, pack, train, convert, measure; or `all`.",
    no_args_is_help=True,
    add_completion=False,
)

WorkDir = Annotated[
    Path | None,
    typer.Option("--work", help="Work folder (default $SKYCODE_TRAINING or a cache, /skytext)."),
]
RecipeFile = Annotated[
    Path | None, typer.Option("--recipe", help="Recipe (default training/skytext/skytext.toml).")
]
ModelDir = Annotated[
    Path, typer.Option("--model", help="Model folder (default the embedded skytext-nano).")
]
EMBEDDED = WEIGHTS / "skytext-nano"
Made = Annotated[str, typer.Option("--model", help="Which: skytext-nano, skytext-nano-translator.")]
SHARED = Path(__file__).resolve().parents[2].parent / "shared"


@app.command("corpus")
def corpus(
    work: WorkDir = None,
    manifest: Annotated[
        Path | None, typer.Option(help="Sources (default training/skytext/sources.toml).")
    ] = None,
    decontaminate: Annotated[
        Path | None,
        typer.Option(help="Folder of evaluation problems to keep out (default ../shared/data)."),
    ] = None,
    only: Annotated[list[str] | None, typer.Option(help="These sources alone.")] = None,
) -> None:
    """Download the sources, clean and deduplicate, and hold out what is measured."""
    from training.skytext.corpus import run

    evaluation = decontaminate or Path(os.environ.get("SKYCODE_SHARED") or SHARED) / "data"
    report = run(_root(work), manifest, evaluation, only or [])
    for kind, row in report["train"].items():
        print(f"{kind}: {row['pieces']:,} pieces, {row['given'] + row['wanted']:,} characters")
    print(f"held out: {report['test']}\nleft out: {report['dropped']}")


@app.command("tokenizer")
def tokenizer(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    compare: Annotated[
        bool, typer.Option("--compare", help="Measure other vocabularies, and write none.")
    ] = False,
) -> None:
    """Learn the vocabulary; every Chinese character is one token."""
    from training.skytext import plan, vocabulary

    chosen = plan.load(recipe)
    if compare:
        vocabulary.compare(_root(work), chosen.tokenizer.sample, chosen.model.hidden)
    else:
        vocabulary.run(_root(work), chosen.tokenizer)


@app.command("lexicon")
def lexicon(work: WorkDir = None) -> None:
    """Learn which words of the two languages correspond: what drafts are made of."""
    from training.skytext.lexicon import run

    run(_root(work))


@app.command("pack")
def pack(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    variant: Variant = "cpu",
    name: Pack = "pack",
    epoch: Annotated[int, typer.Option(help="Draw other samples than epoch 0.")] = 0,
    tokens: Annotated[int, typer.Option(help="So many tokens instead of the recipe's.")] = 0,
) -> None:
    """Mix samples by the recipe's shares and write rows of token ids."""
    import dataclasses

    from training.skytext import plan
    from training.skytext.pack import run

    chosen = plan.load(recipe, variant)
    if tokens:
        smaller = dataclasses.replace(chosen.pack, tokens=tokens)
        chosen = dataclasses.replace(chosen, pack=smaller)
    run(_root(work), chosen, name, epoch)


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
    start: Annotated[str, typer.Option(help="Go on from this run's newest weights.")] = "",
) -> None:
    """Train, or go on from the newest checkpoint; SIGTERM and Ctrl-C save first."""
    from training.skytext import plan
    from training.train import Options, run

    run(
        _root(work), plan.load(recipe, variant), Options(name, pack, minutes, tokens, device, start)
    )


@app.command("recover")
def recover(
    work: WorkDir = None,
    recipe: RecipeFile = None,
    name: Name = "shipped",
    model: ModelDir = EMBEDDED,
) -> None:
    """Make a checkpoint of the weights that ship, for `train --start shipped` to go on from."""
    from training.recover import run
    from training.skytext import plan

    print(run(_root(work), plan.load(recipe), name, model))


@app.command("convert")
def convert(
    work: WorkDir = None,
    name: Name = "nano",
    pack: Pack = "pack",
    out: Annotated[
        Path | None, typer.Option(help="Folder of models (default skycode_ls/models/weights).")
    ] = None,
    model: Made = EMBEDDED.name,
) -> None:
    """Quantise the newest checkpoint to int8, check it against float32, and put it in place."""
    from skycode_ls.companion.text.model import NANO
    from skycode_ls.companion.text.spelling import END
    from training.convert import Product, run
    from training.skytext.products import made

    beside = made(model).beside
    product = Product(NANO, END, onnx=False, largest=25_000_000, beside=beside)
    run(_root(work), name, model, pack, out, product)


@app.command("measure")
def measure(
    work: WorkDir = None,
    model: ModelDir = EMBEDDED,
    limit: Annotated[int, typer.Option(help="Texts of each held-out set; 0 is all.")] = 0,
) -> None:
    """Measure what a model is for on held-out text, and write its cards."""
    from training.skytext import card
    from training.skytext.measure import run
    from training.skytext.products import made

    run(_root(work), model, limit, made(model.name).tasks)
    card.write(model)


@app.command("card")
def card(model: ModelDir = EMBEDDED) -> None:
    """Write CARD.md and CARD.zh.md again from what was measured."""
    from training.skytext.card import write

    write(model)


@app.command("all")
def everything(
    work: WorkDir = None,
    variant: Variant = "cpu",
    minutes: Annotated[float | None, typer.Option(help="Training (default the recipe's).")] = None,
) -> None:
    """Run every stage that has not been run yet, for both models; run it again to go on."""
    from training.skytext.products import MADE

    root = _root(work)
    if not (root / "corpus" / "report.json").exists():
        corpus(work)
    if not (root / "tokenizer" / "tokenizer.json").exists():
        tokenizer(work)
    if not (root / "tokenizer" / "lexicon.json").exists():
        lexicon(work)
    for model, about in MADE.items():
        packed = f"pack-{model}" if variant == "cpu" else f"pack-{model}-{variant}"
        if not (root / packed / "long.json").exists():
            pack(work, about.recipe, variant, packed)
        train(work, about.recipe, variant, model, packed, minutes)
        if not (root / "train" / model / "final").exists():
            print("stopped before the end; the same command goes on")
            raise typer.Exit(1)
        convert(work, model, packed, model=model)
        measure(work, WEIGHTS / model)


def _root(work: Path | None) -> Path:
    return work_dir(work_dir(work) / "skytext" if work is None else work)
