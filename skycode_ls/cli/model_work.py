"""What `skycode models` does with one model: bring, tell, check, forget and choose it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from skycode_ls.cli import machine
from skycode_ls.cli.terminal import open_console
from skycode_ls.messages import Locale, SkyError, say
from skycode_ls.models import adding, choice, conversion, store
from skycode_ls.models.originals import find_original
from skycode_ls.models.registry import find, known
from skycode_ls.models.registry import verify as verify_files

LEAST_AGREEMENT = {"float32": 0.99}
"""Share of next tokens that must be the original's; for int8 it is told, not judged."""


def bring(wish: adding.Wish, locale: Locale) -> None:
    """Add a model with progress on stderr, and tell what came of it."""
    from skycode_ls.engine.examination import examine

    with _progress(wish, locale) as (stage, progress):
        watch = adding.Watch(examine, stage, progress, _fits)
        target = adding.add(wish, watch)
    facts = store.facts(target.name)
    _agreement(facts, "agreement_", locale)
    key = "models.added_painter" if target.name in store.painters() else "models.added"
    open_console().print(say(key, locale, name=target.name, folder=target))


def tell(name: str, as_json: bool) -> None:
    """Print what is known of a model."""
    files = find(name)
    described = files.folder / store.DESCRIPTION
    facts: dict[str, Any] = store.facts(name) if name in store.installed() else {}
    facts = {"name": files.name, "folder": str(files.folder), "format": files.format, **facts}
    facts |= {"context": files.context, "parameters": files.parameters, "licence": files.licence}
    facts |= {"size": sum(file.stat().st_size for file in files.folder.iterdir())}
    facts |= {"described": described.is_file()}
    facts.pop("sha256", None)
    if as_json:
        print(json.dumps(facts, ensure_ascii=False, indent=2))
        return
    for key, value in facts.items():
        print(f"{key:24} {value}")


def check(name: str, reference: Path | None, locale: Locale) -> int:
    """Compare a model with its checksums and its original; return 1 if it is not faithful.

    The embedded ones' originals are not in the package: their cards tell what the comparison gave.
    """
    files = find(name)
    verify_files(files)
    if reference is None and name in known():
        told = say("models.whole", locale, name=name, count=len(files.sha256), folder=files.folder)
        open_console().print(told)
        return 0
    facts = store.facts(name) if name in store.installed() else {}
    folder = find_original(name, reference)
    quantization = str(facts.get("quantization", "int8"))
    with open_console(stderr=True).status(say("models.stage.compare", locale)):
        result = conversion.compare(folder, files.folder, quantization)
    _agreement(result, "", locale)
    least = LEAST_AGREEMENT.get(quantization, 0.0)
    if result["next_token"] >= least and result["greedy"] >= least:
        return 0
    share = f"{min(result['next_token'], result['greedy']):.1%}"
    open_console(stderr=True).print(say("models.low_agreement", locale, share=share), style="red")
    return 1


def forget(name: str, yes: bool, locale: Locale) -> int:
    """Remove an added model once the person says so; return 1 if they do not."""
    if name in known():
        raise SkyError("models.embedded", name=name)
    folder = store.home() / name
    if not yes and name in store.installed():
        import typer

        size = sum(file.stat().st_size for file in folder.iterdir()) / 1e6
        if not typer.confirm(say("models.remove_ask", locale, name=name, size=f"{size:.0f} MB")):
            open_console().print(say("models.kept", locale))
            return 1
    store.remove(name)
    open_console().print(say("models.removed", locale, name=name))
    return 0


def choose(name: str, locale: Locale) -> None:
    """Write the choice of a model that can be opened, or of one in another server."""
    if name.startswith("openai:"):
        from skycode_ls.engine.backends.peer import parse

        parse(name)
    elif not name.startswith("scripted:"):
        found = find(name)
        if name not in (*known(), *store.installed()):
            name = str(found.folder.resolve())
    file = choice.choose(name)
    open_console().print(say("models.chosen", locale, name=name, file=file))


def _fits(needed: int) -> bool:
    space = machine.memory()
    return space is None or space.available > needed


def _agreement(facts: dict[str, Any], prefix: str, locale: Locale) -> None:
    """Tell how faithful a model is, if that was measured."""
    keys = ("greedy", "next_token", "logits", "weights")
    if any(f"{prefix}{key}" not in facts for key in keys):
        return
    greedy, following, logits, weights = (float(facts[f"{prefix}{key}"]) for key in keys)
    console = open_console()
    shares = {"greedy": f"{greedy:.1%}", "next_token": f"{following:.1%}"}
    gaps = {"logits": f"{logits:.2g}", "weights": f"{weights:.2g}"}
    console.print(say("models.agreement", locale, **shares, **gaps))
    if logits > 0.03 and logits > 3 * weights:
        console.print(say("models.arithmetic", locale), style="yellow")


@contextmanager
def _progress(wish: adding.Wish, locale: Locale) -> Iterator[tuple[Any, Any]]:
    """Yield what to call as stages begin and as bytes arrive; each stage has a line that moves."""
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn
    from rich.progress import TimeElapsedColumn as Elapsed

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), Elapsed())
    with Progress(
        *columns, TextColumn("{task.fields[told]}"), console=open_console(stderr=True)
    ) as bar:

        def stage(name: str) -> None:
            finish()
            told = {"name": wish.what, "quantization": wish.quantization}
            bar.add_task(say(f"models.stage.{name}", locale, **told), total=None, told="")

        def progress(here: int, whole: int) -> None:
            told = f"{here / 1e9:.2f} / {whole / 1e9:.2f} GB"
            bar.update(bar.task_ids[-1], completed=here, total=max(whole, 1), told=told)

        def finish() -> None:
            for task in bar.task_ids[-1:]:
                bar.update(task, completed=1, total=1)

        yield stage, progress
        finish()
