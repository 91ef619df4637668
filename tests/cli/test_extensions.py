"""Commands of other packages: found by their entry point, loaded late, harmless when broken."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import EntryPoint, entry_points

import pytest

from skycode_ls.cli import extensions
from skycode_ls.cli.app import run

Give = Callable[..., None]


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch) -> Give:
    """Return a function that makes these the only extensions, given as name=place."""
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    def replace(**places: str) -> None:
        points = tuple(
            EntryPoint(name, place, "skycode.commands") for name, place in places.items()
        )
        monkeypatch.setattr(extensions, "entry_points", lambda group: points)

    return replace


def test_an_extension_is_listed_and_runs(give: Give, capsys: pytest.CaptureFixture[str]) -> None:
    give(measure="skycode_eval.cli:app")
    assert run(["--help"]) == 0
    assert "measure" in capsys.readouterr().out
    assert run(["measure", "score", "--help"]) == 0
    assert "pass@k" in capsys.readouterr().out


def test_a_broken_extension_hurts_only_itself(
    give: Give, capsys: pytest.CaptureFixture[str]
) -> None:
    give(zzz="no_such_package:app", odd="json:dumps_not")
    assert run(["--help"]) == 0
    assert "doctor" in capsys.readouterr().out
    assert run(["settings", "--json"]) == 0
    capsys.readouterr()
    assert run(["zzz", "--anything", "x"]) == 1
    assert "no_such_package" in capsys.readouterr().err


def test_our_own_commands_cannot_be_taken_over(
    give: Give, capsys: pytest.CaptureFixture[str]
) -> None:
    give(settings="no_such_package:app")
    assert run(["settings", "--json"]) == 0
    assert "skycode.model" in capsys.readouterr().out


@pytest.mark.e2e
@pytest.mark.parametrize("command", [["--version"], ["serve", "--help"], ["complete", "--help"]])
def test_no_other_command_imports_an_extension(command: list[str]) -> None:
    code = (
        f"import sys; sys.argv = ['skycode', *{command}]\n"
        "from skycode_ls.__main__ import main\n"
        "try: main()\n"
        "except SystemExit as leave: assert not leave.code, leave.code\n"
        "assert 'skycode_eval' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_eval_is_installed_as_an_extension(capsys: pytest.CaptureFixture[str]) -> None:
    if "eval" not in {point.name for point in entry_points(group=extensions.GROUP)}:
        pytest.skip("this installation is older than the entry point: pip install -e .")
    assert run(["eval", "--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in ("run", "generate", "score", "self-test"))
