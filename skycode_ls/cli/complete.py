"""`skycode complete`: one completion at one place, on the same path as the server's."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from rich.console import Console
from rich.text import Text

from skycode_ls.cli.excerpt import excerpt
from skycode_ls.cli.explanation import table
from skycode_ls.cli.inspection import panels
from skycode_ls.cli.place import freeze, parse, read
from skycode_ls.cli.project import project
from skycode_ls.cli.terminal import open_console
from skycode_ls.engine.backend import Backend, ModelInfo
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.engine import Engine, Job
from skycode_ls.features.complete import complete, prompt_of, room
from skycode_ls.features.explain import reason, told
from skycode_ls.features.inspection import Inspection, inspect
from skycode_ls.features.trace import Recorder, Trace
from skycode_ls.messages import Locale, say
from skycode_ls.settings import Settings
from skycode_ls.text import Snapshot, Suggestion


@dataclass(frozen=True)
class Wish:
    """What was asked for on the command line; `place` is FILE:LINE:COL as typed."""

    place: str
    settings: Settings
    candidates: int = 1
    show_prompt: bool = False
    explain: bool = False
    as_json: bool = False


@dataclass(frozen=True)
class Answer:
    """What came of it."""

    suggestions: list[Suggestion]
    info: ModelInfo
    inspection: Inspection | None
    trace: Trace | None = None


def answer(wish: Wish, locale: Locale) -> None:
    """Complete at the place and print the result; raises SkyError with what to do."""
    place = parse(wish.place)
    source = read(place.path)
    snapshot = freeze(place, source.text)
    notices = open_console(stderr=True)
    if source.encoding != "utf-8":
        told = say("place.read_as", locale, file=place.path, encoding=source.encoding.upper())
        notices.print(Text(told, style="yellow"), soft_wrap=True)
    with notices.status(say("complete.working", locale)):
        found = _ask(wish, snapshot)
    if wish.as_json:
        print(json.dumps(_report(snapshot, found, locale), ensure_ascii=False, indent=2))
        return
    console = open_console()
    if found.inspection:
        console.print(panels(found.inspection, snapshot, found.info.name, locale))
    if found.trace:
        console.print(table(found.trace, locale))
    _draw(console, snapshot, found, locale)
    if not found.suggestions and not found.trace:
        notices.print(Text(say("complete.none", locale), style="yellow"), soft_wrap=True)


def _ask(wish: Wish, snapshot: Snapshot) -> Answer:
    """Run the feature on an engine's thread, so that Ctrl-C always works here."""
    settings = wish.settings

    def work(backend: Backend, job: Job[Answer]) -> Answer:
        reads = backend.info.reads_others or backend.info.mixes
        around = project(parse(wish.place).path, snapshot.text, settings) if reads else None
        find = around.find if around and backend.info.reads_others else None
        prompt = prompt_of(snapshot, settings, find)
        seen = inspect(backend, prompt, room(backend, settings)) if wish.show_prompt else None
        inner: Job[list[Suggestion]] = job  # type: ignore[assignment]  # only asked if cancelled
        recorder = Recorder(exact=True) if wish.explain else None
        found = complete(
            snapshot,
            settings,
            backend,
            inner,
            wish.candidates,
            automatic=wish.explain,
            recorder=recorder,
            project=around,
        )
        return Answer(found, backend.info, seen, recorder.trace if recorder else None)

    engine = Engine(lambda: open_backend(settings), lambda _state: None, settings.model)
    engine.start()
    try:
        return engine.submit(work).future.result()
    finally:
        engine.close()


def _draw(console: Console, snapshot: Snapshot, found: Answer, locale: Locale) -> None:
    """Show the suggestions in their file, or alone when the output goes to another program."""
    for number, suggestion in enumerate(found.suggestions, 1):
        if not console.is_terminal:
            print(suggestion.text if number == 1 else f"\n{suggestion.text}")
            continue
        cost = say(
            "complete.cost",
            locale,
            model=found.info.name,
            device=found.info.device,
            tokens=suggestion.tokens,
            ms=round(suggestion.seconds * 1000),
        )
        count = f"{number}/{len(found.suggestions)} · " if len(found.suggestions) > 1 else ""
        console.print(Text(f"{count}{snapshot.path} · {cost}", style="bold"))
        marks = console.color_system is None or console.no_color
        console.print(excerpt(snapshot, suggestion, marks=marks), soft_wrap=True)


def _report(snapshot: Snapshot, found: Answer, locale: Locale) -> dict[str, Any]:
    """Return the result for programs; lines and columns count from 1, columns in characters."""
    report: dict[str, Any] = {
        "file": snapshot.path,
        "language": snapshot.language,
        "cursor": _position(snapshot.text, snapshot.offset),
        "model": asdict(found.info),
        "suggestions": [
            {
                "text": suggestion.text,
                "range": {
                    "start": _position(snapshot.text, suggestion.start),
                    "end": _position(snapshot.text, suggestion.end),
                },
                "tokens": suggestion.tokens,
                "seconds": round(suggestion.seconds, 4),
            }
            for suggestion in found.suggestions
        ],
    }
    if found.inspection:
        report["prompt"] = asdict(found.inspection)
    if found.trace:
        stages = [asdict(one) for one in told(found.trace, locale)]
        report["explanation"] = {"reason": reason(found.trace, locale), "stages": stages}
    return report


def _position(text: str, offset: int) -> dict[str, int]:
    head = text[:offset]
    return {"line": head.count("\n") + 1, "column": offset - head.rfind("\n")}
