"""`skycode image` and `skycode caption` at work: progress on stderr, results on stdout."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.text import Text

from skycode_ls.cli.terminal import open_console
from skycode_ls.companion.images.files import check, write
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.studio import Progress, Studio, Watch
from skycode_ls.messages import Locale, SkyError, say
from skycode_ls.models import choice
from skycode_ls.settings import Settings, merge

if TYPE_CHECKING:
    from rich.console import Console


@dataclass(frozen=True)
class Wish:
    """What was typed; an empty `model` is that of the settings."""

    options: Mapping[str, Any]
    out: Path
    model: str = ""
    as_json: bool = False


def draw(wish: Wish, locale: Locale) -> None:
    """Draw and write, or do neither: Ctrl-C leaves no file. Raises SkyError with what to do."""
    notices = open_console(stderr=True)
    model = wish.model or _settings(notices, locale).image_model
    request = ImageRequest.of({**wish.options, "image": _absolute(wish.options["image"])})
    out = wish.out.expanduser()
    check(out, request.count)
    studio = Studio()
    try:
        with _shown(notices, model, locale) as tell:
            drawn = studio.draw(model, request, Watch(tell))
    finally:
        studio.close()
    files = write([picture.png for picture in drawn.pictures], out)
    _warn(notices, drawn.warnings, locale)
    if wish.as_json:
        seeds = [picture.seed for picture in drawn.pictures]
        told: dict[str, Any] = {"files": [str(file) for file in files], "model": drawn.model}
        told |= {"seeds": seeds, "seconds": round(drawn.seconds, 3)}
        told |= {"warnings": [one.text(locale) for one in drawn.warnings]}
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for file, picture in zip(files, drawn.pictures, strict=True):
        print(say("image.written", locale, file=file, seed=picture.seed))
    if notices.is_terminal:
        spent = {"seed": drawn.pictures[0].seed, "seconds": f"{drawn.seconds:.1f}"}
        _note(notices, say("image.drawn", locale, model=drawn.model, **spent), "dim")


def caption(file: Path, model: str, language: Locale, as_json: bool, locale: Locale) -> None:
    """Print what a picture shows, in `language`; raises SkyError with what to do."""
    notices = open_console(stderr=True)
    model = model or _settings(notices, locale).caption_model
    studio = Studio()
    try:
        with _shown(notices, model, locale) as tell:
            found = studio.caption(model, file.expanduser(), language, Watch(tell))
    finally:
        studio.close()
    _warn(notices, found.warnings, locale)
    if as_json:
        told: dict[str, Any] = {"caption": found.caption, "model": found.model}
        told["labels"] = [{"name": one.name, "score": one.score} for one in found.labels]
        told["warnings"] = [one.text(locale) for one in found.warnings]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return
    print(found.caption)
    for label in found.labels:
        print(f"{label.score:8.2f}  {label.name}")


def _settings(notices: Console, locale: Locale) -> Settings:
    settings, problems = merge(Settings(), choice.options(), locale)
    for problem in problems:
        _note(notices, problem, "yellow")
    return settings


def _absolute(path: str) -> str:
    """Return a path as the worker, which runs elsewhere, will find it."""
    return str(Path(path).expanduser().absolute()) if path else ""


def _warn(notices: Console, warnings: tuple[SkyError, ...], locale: Locale) -> None:
    for warning in warnings:
        _note(notices, warning.text(locale), "yellow")


def _note(notices: Console, text: str, style: str) -> None:
    notices.print(Text(text, style=style), soft_wrap=True)


@contextmanager
def _shown(notices: Console, model: str, locale: Locale) -> Iterator[Any]:
    """Yield what to call with the progress; it moves a bar that goes away at the end."""
    from rich.progress import BarColumn, SpinnerColumn, TextColumn
    from rich.progress import Progress as Bar
    from rich.progress import TimeElapsedColumn as Elapsed

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), Elapsed())
    with Bar(*columns, console=notices, transient=True, disable=not notices.is_terminal) as bar:
        task = bar.add_task(say("image.stage.load", locale, name=model), total=None)

        def tell(progress: Progress) -> None:
            counts = {"image": progress.image, "images": progress.images}
            counts |= {"step": progress.step, "steps": progress.steps}
            told = say(f"image.stage.{progress.stage}", locale, name=model, **counts)
            known = progress.percentage >= 0
            share = (progress.percentage, 100) if known else (None, None)
            escaped = told.replace("[", r"\[")
            bar.update(task, description=escaped, completed=share[0], total=share[1])

        yield tell
