"""C++ by g++: the tests' `main` becomes a function that a launcher of ours calls.

The launcher reads the nonce before static objects of the sample are made. `exit`, an early `main`
and a sample that ends the text (a comment or `#if` left open) do not pass. What does not hold: a
sample may search its own memory for the nonce.
"""

from __future__ import annotations

import re
from functools import cache

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
#include <unistd.h>
int skycode_tests();
static char nonce[64];
static long size;
__attribute__((constructor(101))) static void learn() { size = read(0, nonce, sizeof nonce); }
int main() {
    if (size <= 0 || skycode_tests() != 0) return 1;
    return write(1, nonce, size) == size ? 0 : 1;
}
"""
_MAIN = re.compile(r"\bint\s+main\s*\(\s*\)\s*\{")


@cache
def locate() -> Tools | None:
    """Return g++ as found here."""
    compiler = find_command("g++")
    return Tools({"g++": compiler}, (prefix(compiler),)) if compiler else None


def prepare(problem: Problem, completion: str, tools: Tools) -> Recipe:
    """Return how to build and run a completion with its tests."""
    assert isinstance(problem.tests, str)
    compiler = [tools.commands["g++"], "-std=c++17", "-O0", "-w", "-pipe"]
    program = problem.program(completion)
    libraries = ["-lcrypto"] if "<openssl/" in program else []
    return Recipe(
        files={
            "launcher.cpp": _LAUNCHER,
            "solution.cpp": f"{program}\n{_as_function(problem.tests)}",
        },
        build=([*compiler, "-o", "program", "launcher.cpp", "solution.cpp", *libraries],),
        run=["./program"],
        build_limits=build_limits(),
        wrong=r"Assertion .* failed",
        memory=MEMORY,
    )


def _as_function(tests: str) -> str:
    """Turn `main` into `skycode_tests`; what returns 0 by itself has to say so there."""
    found = list(_MAIN.finditer(tests))
    end = tests.rstrip()
    if len(found) != 1 or not end.endswith("}"):
        raise ValueError("the tests have no main() at their end")
    start, stop = found[0].span()
    return f"#undef main\n{tests[:start]}int skycode_tests() {{{end[stop:-1]}\nreturn 0;\n}}\n"


LANGUAGE = Language("cpp", "C++", ("g++",), locate, prepare)
