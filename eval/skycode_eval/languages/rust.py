"""Rust by rustc alone: no crates, so the sets' imports of rand, regex and md5 are left out.

The tests' `#[test]` functions are called by a `main` of ours that prints the nonce when all have
returned; `std::process::exit` does not pass. What does not hold: a sample may read the nonce from
standard input by a function that the linker runs before `main`.
"""

from __future__ import annotations

import re
import subprocess
from functools import cache

from skycode_eval.languages.language import MEMORY, Language, Tools, build_limits, find_command
from skycode_eval.problem import Problem
from skycode_eval.sandbox.recipe import Recipe

_CRATES = re.compile(r"^use (?:rand::Rng|regex::Regex|md5);\n", re.MULTILINE)
_EMPTY_MAIN = re.compile(r"\Afn main\(\)\s*\{\s*\}\n")
_TEST = re.compile(r"#\[test\]\s*(?://[^\n]*\s*)*fn\s+(\w+)\s*\(\s*\)")
_MAIN = """
fn main() {{
    let mut nonce = String::new();
    std::io::Read::read_to_string(&mut std::io::stdin(), &mut nonce).unwrap();
    {module}::skycode_tests();
    println!("\\n{{}}", nonce);
}}
"""


@cache
def locate() -> Tools | None:
    """Return the compiler that rustup or PATH leads to, with the folder of its libraries."""
    found = find_command("rustc")
    if found is None:
        return None
    asked = subprocess.run([found, "--print", "sysroot"], capture_output=True, text=True)
    root = asked.stdout.strip()
    if asked.returncode or not root:
        return None
    return Tools({"rustc": f"{root}/bin/rustc"}, (root,), {"LD_LIBRARY_PATH": f"{root}/lib"})


def prepare(problem: Problem, completion: str, tools: Tools) -> Recipe:
    """Return how to build and run a completion with its tests."""
    (root,) = tools.roots
    compiler = [tools.commands["rustc"], "--sysroot", root, "--edition", "2021"]
    compiler += ["-C", "opt-level=0", "-C", "debuginfo=0", "-A", "warnings", "-o", "program"]
    compiler += ["-C", "link-arg=-fuse-ld=bfd"]  # rustc's own finds itself by /proc
    prompt = _CRATES.sub("", _EMPTY_MAIN.sub("", problem.prompt))
    return Recipe(
        files={"main.rs": f"{prompt}{completion}{problem.suffix}\n{_as_module(problem)}"},
        build=([*compiler, "main.rs"],),
        run=["./program"],
        environment=tools.environment,
        build_limits=build_limits(),
        wrong=r"assertion .*failed",
        memory=MEMORY,
    )


def _as_module(problem: Problem) -> str:
    """Return the tests as an ordinary module, with a function that calls each, and `main`."""
    assert isinstance(problem.tests, str)
    tests = problem.tests.replace("#[cfg(test)]", "").rstrip()
    names = _TEST.findall(tests)
    module = re.search(r"\bmod\s+(\w+)", tests)
    if not names or module is None or not tests.endswith("}"):
        raise ValueError("the tests have no module with #[test] functions")
    calls = " ".join(f"{name}();" for name in names)
    body = tests.replace("#[test]", "")[:-1]
    return f"{body}pub fn skycode_tests() {{ {calls} }}\n}}\n{_MAIN.format(module=module[1])}"


LANGUAGE = Language("rust", "Rust", ("rustc",), locate, prepare)
