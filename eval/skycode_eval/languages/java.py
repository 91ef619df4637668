"""Java by a JDK: sample and tests are compiled together with a class that holds the nonce.

The nonce is read before a class of the sample is loaded and stays in a local variable, out of
reach of reflection. `System.exit` and `System.setOut` do not pass. What does not hold: a sample
that declares a class by the name of one that the tests import on demand, such as `Arrays`, changes
what the tests mean.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from skycode_eval.languages.language import (
    MEMORY,
    Language,
    Tools,
    build_limits,
    find_command,
    prefix,
)
from skycode_eval.problem import Problem
from skycode_eval.sandbox.recipe import Recipe

_LAUNCHER = """\
final class SkyCodeLauncher {
    public static void main(String[] none) throws Throwable {
        java.io.PrintStream out = System.out;
        String nonce = new String(System.in.readAllBytes(), "UTF-8");
        Main.main(new String[0]);
        out.println();
        out.println(nonce);
        out.flush();
        Runtime.getRuntime().halt(0);
    }
}
"""
_QUICK = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto"]
"""Options for a virtual machine that lives for a second."""


@cache
def locate() -> Tools | None:
    """Return the JDK as found here."""
    found = {name: find_command(name) for name in ("javac", "java")}
    commands = {name: str(Path(path).resolve()) for name, path in found.items() if path}
    if len(commands) < len(found):
        return None
    home = prefix(commands["javac"])
    # Debian keeps the settings elsewhere and links to them.
    settings = {str(path.resolve().parent) for path in Path(home, "conf").glob("*")}
    libraries = f"{home}/lib"  # found by /proc elsewhere
    return Tools(commands, (home, *sorted(settings)), {"LD_LIBRARY_PATH": libraries})


def prepare(problem: Problem, completion: str, tools: Tools) -> Recipe:
    """Return how to build and run a completion with its tests."""
    javac = [tools.commands["javac"], "-J-Xmx768m", *(f"-J{option}" for option in _QUICK)]
    javac += ["-proc:none", "-nowarn", "-encoding", "UTF-8"]
    run = [tools.commands["java"], "-Xmx512m", *_QUICK, "-ea", "SkyCodeLauncher"]
    return Recipe(
        files={
            "Main.java": f"{problem.program(completion)}\n{problem.tests}",
            "SkyCodeLauncher.java": _LAUNCHER,
        },
        build=([*javac, "Main.java", "SkyCodeLauncher.java"],),
        run=run,
        environment=tools.environment,
        build_limits=build_limits(),
        wrong=r"java\.lang\.AssertionError",
        memory=MEMORY,
    )


LANGUAGE = Language("java", "Java", ("javac", "java"), locate, prepare)
