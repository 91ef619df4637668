"""`skycode text` at work: streams to stdout, so that it can stand in a pipe."""

from __future__ import annotations

import json
import secrets
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from skycode_ls.cli.terminal import open_console
from skycode_ls.companion.engines import Engines
from skycode_ls.companion.text.model import NANO, learnt
from skycode_ls.companion.text.opening import open_writer
from skycode_ls.companion.text.order import Order, order
from skycode_ls.companion.text.parameters import told
from skycode_ls.companion.text.presets import PRESETS
from skycode_ls.companion.text.writer import Written
from skycode_ls.companion.text.writer import write as compose
from skycode_ls.messages import Locale, SkyError, say
from skycode_ls.models import choice
from skycode_ls.settings import Settings, merge


@dataclass(frozen=True)
class Wish:
    """What was typed: the words of the prompt, and all else by the names of `order.ARGUMENTS`."""

    words: list[str]
    asked: Mapping[str, Any]
    as_json: bool = False


def write(wish: Wish, locale: Locale) -> None:
    """Write what was asked to stdout; raises SkyError with what to do.

    After Ctrl-C what was written stands, in a line of its own.
    """
    settings, problems = merge(Settings(), choice.options(), locale)
    notices = open_console(stderr=True)
    for problem in problems:
        _note(notices, problem)
    made = order({**wish.asked, "prompt": _prompt(wish)}, settings, locale)
    if made.parameters.seed is None:  # a model that was just loaded takes any for nothing
        parameters = replace(made.parameters, seed=secrets.randbelow(2**31))
        made = replace(made, parameters=parameters)
    written = _written(made, settings, wish.as_json, locale)
    if wish.as_json:
        print(json.dumps(written.told(locale), ensure_ascii=False, indent=2))
        return
    for warning in written.warnings:
        _note(notices, warning.text(locale))
    for check in written.checks:
        if not check.passed:
            _note(notices, f"✗ {check.text(locale)}")
    if notices.is_terminal:
        seconds = f"{written.usage.seconds:.1f}"
        spent = {"tokens": written.usage.completion_tokens, "seconds": seconds}
        summary = say("text.summary", locale, model=written.model, tries=written.tries, **spent)
        notices.print(summary, style="dim", markup=False, soft_wrap=True)


def show_presets(as_json: bool, locale: Locale) -> None:
    """List the presets with what they do, and which of them the embedded model can do."""
    able = learnt()
    if as_json:
        rows = [
            {
                "name": one.name,
                "title": one.title(locale),
                "help": one.help(locale),
                "parameters": told(one.parameters),
                NANO: any(task in able for task in one.tasks),
            }
            for one in PRESETS.values()
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column(say("text.column.preset", locale), style="cyan", no_wrap=True)
    table.add_column(NANO, justify="center", no_wrap=True)
    table.add_column(say("text.column.does", locale), overflow="fold")
    for one in PRESETS.values():
        mark = "✓" if any(task in able for task in one.tasks) else "-"
        words = f"{one.title(locale)}{_COLON[locale]}{one.help(locale)}"
        table.add_row(one.name, mark, words.replace("[", r"\["))
    open_console().print(table)


_COLON = {"en": ": ", "zh": "："}


def _written(made: Order, settings: Settings, as_json: bool, locale: Locale) -> Written:
    """Have it written on an engine's thread, so that Ctrl-C always works here."""
    notices, engines = open_console(stderr=True), Engines()
    waiting = notices.status(say("text.loading", locale, name=made.model))
    said: list[str] = []

    def hear(text: str) -> None:
        if as_json:
            return
        waiting.stop()
        said.append(text)
        sys.stdout.write(text)
        sys.stdout.flush()

    waiting.start()
    try:
        job = engines.submit(
            (made.model,),
            lambda: open_writer(settings, made.model),
            lambda backend, job: compose(made, backend, job, hear),
            60.0,
        )
        return job.future.result()
    finally:
        waiting.stop()
        engines.close()
        if said:
            print(flush=True)


def _prompt(wish: Wish) -> str:
    """Return the prompt: the words, all of stdin for `-`, or for a commit what is staged."""
    if wish.words == ["-"]:
        try:
            return sys.stdin.buffer.read().decode("utf-8").removesuffix("\n")
        except UnicodeDecodeError as error:
            raise SkyError("text.bad_stdin") from error
    if not wish.words and wish.asked.get("preset") == "commit":
        return _staged()
    return " ".join(wish.words)


def _staged() -> str:
    """Return the diff of what is staged in the repository here."""
    command = ["git", "diff", "--staged", "--no-color", "--no-ext-diff"]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except subprocess.CalledProcessError as error:
        words = error.stderr.decode("utf-8", "replace").strip().splitlines()
        raise SkyError("text.no_git", error=words[0] if words else error) from error
    except OSError as error:
        raise SkyError("text.no_git", error=error) from error
    diff = done.stdout.decode("utf-8", "replace")
    if not diff.strip():
        raise SkyError("text.no_diff")
    return diff


def _note(console: Any, words: str) -> None:
    console.print(words, style="yellow", markup=False, soft_wrap=True)
