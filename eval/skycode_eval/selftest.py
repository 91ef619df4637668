"""The sandbox put to the test: canonical solutions pass, impostors fail, attacks are blocked."""

from __future__ import annotations

import os
import re
import secrets
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from skycode_eval.messages import here
from skycode_eval.problem import Problem, Status, Verdict
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.walls import Walls
from skycode_eval.tasks import sky40

_SECRET = "SKYCODE_SELF_TEST_SECRET"
_TRIVIAL = {
    "empty": "",
    "pass": "    pass\n",
    "wrong": "    return 'a wrong answer'\n",
    "always equal": (
        "    return type('E', (), {'__eq__': lambda s, o: True, '__bool__': lambda s: True})()\n"
    ),
}

IMPOSTORS_TARGET = Problem(
    task_id="self-test/total",
    prompt="def total(numbers):\n",
    entry_point="total",
    tests="""
def check(candidate):
    numbers = [4, 5, 6]
    assert candidate(numbers) == sum(numbers)
    assert candidate([1, 2, 3]) == 6
    assert abs(candidate([0.5, 0.25]) - 0.75) < 1e-9
    assert candidate([]) == 0
    try:
        assert candidate([10]) == 10
    except TypeError:
        pass
""",
    solution="    return sum(numbers)\n",
)
_HEALTH = Problem(
    task_id="self-test/health",
    prompt="def alone():\n",
    entry_point="alone",
    tests="def check(candidate):\n    assert candidate() == ['', 'alone'], candidate()\n",
    solution="""\
    import os
    try:
        os.kill(-1, 0)
    except ProcessLookupError:
        return [" ".join(os.listdir(".")), "alone"]
    return [" ".join(os.listdir(".")), "others are here"]
""",
)
"""Passes in a sandbox in which nothing is left over of the sample before."""


@dataclass(frozen=True)
class Trial:
    """One section of the attacks file."""

    kind: str
    name: str
    layer: str
    body: str


@dataclass(frozen=True)
class Outcome:
    """What came of one trial."""

    trial: Trial
    held: bool
    seen: str


def trials() -> list[Trial]:
    """Return the attacks and impostors that ship with the package."""
    text = resources.files("skycode_eval").joinpath("data/attacks.md").read_text(encoding="utf-8")
    # Their `def` is the prompt, and stands in the file so that formatters leave the body alone.
    fence = r"```python\ndef \w+\(\w+\):\n((?:.*\n)*?)```$"
    pattern = rf"^## (attack|impostor): (.+)\n(?:Layer: (.+)\n)?{fence}"
    found = re.findall(pattern, text, re.MULTILINE)
    return [Trial(kind, name, layer, body) for kind, name, layer, body in found]


def run(walls: Walls, console: Console) -> bool:
    """Run everything the walls allow, print a line for each; return whether all held.

    Without walls the attacks are left out: they would be attacks on this machine.
    """
    console.print(f"{here('walls: ', '隔离方式：')}[bold]{walls.value}[/bold]")
    if walls is Walls.NONE:
        english = "no namespaces on this host: the attacks are not run"
        chinese = "本机没有可用的命名空间：不进行攻击测试"
        console.print(f"[yellow]{here(english, chinese)}[/yellow]")
    outcomes: list[Outcome] = []
    with (
        Sandbox(walls, Limits(seconds=2.0)) as sandbox,
        console.status(here("testing", "测试中")) as status,
    ):
        layers = ", ".join(sandbox.layers) or here("none", "无")
        console.print(f"{here('further layers: ', '其他防护层：')}rlimits, {layers}")
        for outcome in examine(sandbox):
            outcomes.append(outcome)
            status.update(f"{here('testing: ', '测试中：')}{outcome.trial.name}")
    _print(outcomes, console)
    return all(outcome.held for outcome in outcomes)


def examine(sandbox: Sandbox) -> Iterator[Outcome]:
    """Yield the outcome of every trial: sound solutions, trivial ones, impostors, attacks."""
    yield from _sound(sandbox)
    for trial in trials():
        if trial.kind == "impostor":
            yield impersonate(sandbox, trial)
        elif sandbox.walls is not Walls.NONE:
            yield attack(sandbox, trial)


def impersonate(sandbox: Sandbox, trial: Trial) -> Outcome:
    """Run an impostor; it holds if it does not pass and no fault of ours was the cause."""
    verdict = sandbox.judge(IMPOSTORS_TARGET, trial.body)
    held = verdict.status not in (Status.PASSED, Status.HARNESS)
    return Outcome(trial, held, _shown(verdict))


def attack(sandbox: Sandbox, trial: Trial) -> Outcome:
    """Run an attack against bait outside; it holds if neither bait nor sandbox took harm."""
    with _bait() as (host, harm):
        tests = (
            f"HOST = {host!r}\ndef check(candidate):\n    seen = str(candidate(HOST))\n"
            "    assert seen.startswith('escaped'), seen\n"
        )
        problem = Problem("self-test/attack", "def attack(host):\n", "attack", tests)
        verdict = sandbox.judge(problem, trial.body)
        after = sandbox.judge(_HEALTH, _HEALTH.solution)
        damage = harm()
    if not after.passed:
        damage.append(f"left the sandbox unwell: {_shown(after)}")
    # One that is no Python has not attacked anything, whatever it would have done.
    vain = verdict.status in (Status.PASSED, Status.HARNESS, Status.SYNTAX)
    held = not vain and not damage
    return Outcome(trial, held, "; ".join([_shown(verdict), *damage]))


@contextmanager
def _bait() -> Iterator[tuple[dict[str, Any], Any]]:
    """Lay out what an attack may reach for; yield its description and a search for harm done."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="skycode-bait-")))
        secret = secrets.token_hex(8)
        (folder / "secret").write_text(secret, encoding="utf-8")
        (folder / "kept").mkdir()
        (folder / "kept" / "file").touch()
        abstract = f"skycode-{secret}"
        doors = [stack.enter_context(socket.socket(f)) for f in (socket.AF_INET, socket.AF_UNIX)]
        doors[0].bind(("127.0.0.1", 0))
        doors[1].bind(f"\0{abstract}")
        for door in doors:
            door.listen()
            door.setblocking(False)
        os.environ[_SECRET] = secret
        stack.callback(os.environ.pop, _SECRET, None)

        def harm() -> list[str]:
            found = [f"{door.getsockname()} was reached" for door in doors if _was_reached(door)]
            if (folder / "written").exists():
                found.append("a file was written outside")
            if not (folder / "kept" / "file").exists():
                found.append("a file was deleted outside")
            return found

        host = {
            "secret": secret,
            "secret_file": str(folder / "secret"),
            "target": str(folder / "written"),
            "folder": str(folder / "kept"),
            "port": doors[0].getsockname()[1],
            "abstract": abstract,
            "process": os.getpid(),
            "isolated": True,
        }
        yield host, harm


def _was_reached(door: socket.socket) -> bool:
    try:
        door.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def _sound(sandbox: Sandbox) -> Iterator[Outcome]:
    problems = sky40.problems()
    failed = [p.task_id for p in problems if not sandbox.judge(p, p.solution).passed]
    name = f"{len(problems)} solutions of sky40"
    yield Outcome(Trial("canonical", name, "", ""), not failed, ", ".join(failed) or "all passed")
    for label, body in _TRIVIAL.items():
        passed = [p.task_id for p in problems if sandbox.judge(p, body).passed]
        trial = Trial("trivial", f"{label}, as answer to each of sky40", "", body)
        yield Outcome(trial, not passed, ", ".join(passed) or "none passed")


def _shown(verdict: Verdict) -> str:
    detail = " ".join(verdict.detail.split())
    return f"{verdict.status.value}: {detail[:110]}" if detail else verdict.status.value


def _print(outcomes: list[Outcome], console: Console) -> None:
    english = ("", "kind", "trial", "what it saw", "stopped by")
    table = Table(*map(here, english, ("", "类别", "测试", "所见", "由谁拦下")))
    for outcome in outcomes:
        held, broke = here("held", "守住"), here("FAILED", "失守")
        mark = f"[green]{held}[/green]" if outcome.held else f"[red]{broke}[/red]"
        trial = outcome.trial
        table.add_row(mark, trial.kind, trial.name, outcome.seen, trial.layer)
    console.print(table)
    failed = sum(not outcome.held for outcome in outcomes)
    count = len(outcomes)
    if failed:
        text = here(f"{failed} of {count} failed", f"{count} 项中有 {failed} 项失守")
        console.print(f"[red]{text}[/red]")
    else:
        text = here(f"all {count} held", f"全部 {count} 项守住")
        console.print(f"[green]{text}[/green]")
