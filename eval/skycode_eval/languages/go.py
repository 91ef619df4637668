"""Go by its compiler and linker; the sets' assertions are of testify, which we stand in for.

`go build` would compile the standard library again for each sample, so that is done once, into the
user's cache, and samples are compiled against it. Imports are no part of what is measured, as in
BigCode's harness: those a file does not use are dropped, standard ones that it lacks are added.
The nonce is read by a package of ours, which Go initialises before the sample's; `os.Exit` does
not pass. What does not hold: a sample may search its own memory for the nonce.
"""

from __future__ import annotations

import os
import re
import subprocess
from functools import cache
from pathlib import Path

from skycode_eval import cache as user_cache
from skycode_eval.languages.language import MEMORY, Language, Tools, build_limits, find_command
from skycode_eval.problem import Problem, Status
from skycode_eval.sandbox.recipe import Recipe

_WRONG = 67
_TESTIFY = "github.com/stretchr/testify/assert"
_NONCE = "skycode/nonce"
_ADDED = (
    *("bytes", "errors", "fmt", "math", "math/rand", "regexp", "sort", "strconv", "strings"),
    *("time", "unicode"),
)
"""Packages that a completion may use without their being imported."""
_STANDARD = (
    *_ADDED,
    *("bufio", "container/heap", "container/list", "crypto/md5", "encoding/hex", "io", "math/big"),
    *("math/bits", "os", "reflect", "testing", "unicode/utf8"),
)
_ASSERT_SOURCE = f"""\
package assert

import (
	"bytes"
	"fmt"
	"os"
	"reflect"
)

type Assertions struct{{}}

func New(_ interface{{}}) *Assertions {{ return &Assertions{{}} }}

func (*Assertions) Equal(expected, actual interface{{}}, _ ...interface{{}}) bool {{
	if want, plain := expected.([]byte); plain && want != nil {{
		if got, also := actual.([]byte); also && got != nil && bytes.Equal(want, got) {{
			return true
		}}
	}} else if reflect.DeepEqual(expected, actual) {{
		return true
	}}
	fmt.Fprintf(os.Stderr, "assertion failed: %#v is not %#v\\n", actual, expected)
	os.Exit({_WRONG})
	return false
}}
"""
_NONCE_SOURCE = """\
package nonce

import (
	"io"
	"os"
)

var nonce, _ = io.ReadAll(os.Stdin)

func Tell() {
	os.Stdout.Write(append([]byte{10}, nonce...))
	os.Exit(0)
}
"""
_MAIN_SOURCE = """\
package main

import (
	"skycode/nonce"
	"testing"
)

func main() {{
	{calls}
	nonce.Tell()
}}
"""
_IMPORTS = re.compile(r"^import\s*(?:\(([^)]*)\)|(\"[^\"]+\"))[ \t]*\n?", re.MULTILINE)
_PROSE = re.compile(r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"", re.DOTALL)
_TEST = re.compile(r"^\s*func (Test\w+)\(", re.MULTILINE)


@cache
def locate() -> Tools | None:
    """Return the compiler, the linker and the compiled standard library."""
    go = find_command("go")
    if go is None:
        return None
    library = user_cache.folder() / "go"
    environment = {
        **os.environ,
        "GOCACHE": str(library),
        "CGO_ENABLED": "0",
        "GO111MODULE": "off",
        "GOFLAGS": "",
    }
    try:
        tools, root = _ask([go, "env", "GOTOOLDIR", "GOROOT"], environment).split()
        form = "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}"
        listed = _ask([go, "list", "-export", "-deps", "-f", form, *_STANDARD], environment)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    roots = {root, str(Path(root).resolve()), str(Path(tools).resolve()), str(library)}
    commands = {name: f"{tools}/{name}" for name in ("compile", "link")}
    return Tools(commands, tuple(sorted(roots)), library=listed)


def prepare(problem: Problem, completion: str, tools: Tools) -> Recipe:
    """Return how to build and run a completion with its tests."""
    assert isinstance(problem.tests, str)
    own = f"packagefile {_TESTIFY}=assert.a\npackagefile {_NONCE}=nonce.a\n"
    calls = "\n\t".join(f"{name}(new(testing.T))" for name in _TEST.findall(problem.tests))
    if not calls:
        raise ValueError("the tests have no Test function")
    compiler = [tools.commands["compile"], "-complete", "-importcfg", "importcfg"]
    linker = [tools.commands["link"], "-importcfg", "importcfg", "-s", "-w", "-o", "program"]
    return Recipe(
        files={
            "importcfg": f"{tools.library.rstrip()}\n{own}",
            "assert.go": _ASSERT_SOURCE,
            "nonce.go": _NONCE_SOURCE,
            "main.go": _MAIN_SOURCE.format(calls=calls),
            "solution.go": _with_imports(problem.program(completion)),
            "tests.go": _with_imports(problem.tests),
        },
        build=(
            [*compiler, "-p", _TESTIFY, "-o", "assert.a", "assert.go"],
            [*compiler, "-p", _NONCE, "-o", "nonce.a", "nonce.go"],
            [*compiler, "-p", "main", "-o", "main.a", "solution.go", "tests.go", "main.go"],
            [*linker, "main.a"],
        ),
        run=["./program"],
        build_limits=build_limits(),
        exits={_WRONG: Status.WRONG},
        memory=MEMORY + "|fatal error: runtime: out of memory|cannot allocate memory",
    )


def _with_imports(source: str) -> str:
    """Return a file of package main that imports what it uses."""
    body = re.sub(r"\A\s*package \w+[^\n]*\n", "", source)
    known = dict.fromkeys(_ADDED)
    for block in _IMPORTS.finditer(body):
        known |= dict.fromkeys(re.findall(r'"([^"]+)"', block[0]))
    body = _IMPORTS.sub("", body)
    code = _PROSE.sub("", body)
    used = [path for path in known if re.search(rf"\b{path.rpartition('/')[2]}\.", code)]
    lines = "".join(f'\t"{path}"\n' for path in used)
    return f"package main\n\nimport (\n{lines})\n\n{body}"


def _ask(command: list[str], environment: dict[str, str]) -> str:
    found = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    return found.stdout


LANGUAGE = Language("go", "Go", ("go",), locate, prepare)
