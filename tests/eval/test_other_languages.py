"""Programs in other languages: what passes, what each failure is called, what cannot cheat."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from skycode_eval import languages
from skycode_eval.languages import go, rust
from skycode_eval.languages.language import Language
from skycode_eval.problem import Problem, Status
from skycode_eval.sandbox.limits import Limits
from skycode_eval.sandbox.recipe import Recipe
from skycode_eval.sandbox.supervisor import Sandbox
from skycode_eval.sandbox.trial import of_program
from skycode_eval.sandbox.walls import choose, offered

pytestmark = pytest.mark.e2e

JS = Problem(
    task_id="js",
    prompt="const twice = (x) => {\n",
    entry_point="twice",
    tests="const test = () => { console.assert(twice(4) === 8); console.assert(twice(0) === 0) }\n"
    "test()\n",
    solution="  return 2 * x;\n}\n",
    language="js",
)
JAVA = Problem(
    task_id="java",
    prompt="import java.util.*;\nclass Solution {\n    public int twice(int x) {\n",
    entry_point="twice",
    tests="public class Main { public static void main(String[] args) {\n"
    "  if (new Solution().twice(4) != 8) throw new AssertionError(); } }\n",
    solution="        return 2 * x;\n    }\n}\n",
    language="java",
)
CPP = Problem(
    task_id="cpp",
    prompt="#include <cstdlib>\n#include <vector>\nint twice(int x) {\n",
    entry_point="twice",
    tests="#undef NDEBUG\n#include <assert.h>\nint main(){\n  assert (twice(4) == 8);\n}\n",
    solution="    return 2 * x;\n}\n",
    language="cpp",
)
RUST = Problem(
    task_id="rust",
    prompt="fn main(){}\n\nuse rand::Rng;\nfn twice(x: i32) -> i32 {\n",
    entry_point="twice",
    tests="#[cfg(test)]\nmod tests {\n    use super::*;\n    #[test]\n"
    "    fn test_twice() {\n        assert_eq!(twice(4), 8);\n    }\n}\n",
    solution="    2 * x\n}\n",
    language="rust",
)
GO = Problem(
    task_id="go",
    prompt='import (\n    "math"\n)\n\nfunc Twice(x int) int {\n',
    entry_point="Twice",
    tests='package main\n\nimport (\n    "testing"\n'
    '    "github.com/stretchr/testify/assert"\n)\nfunc TestTwice(t *testing.T) {\n'
    "    assert := assert.New(t)\n    assert.Equal(8, Twice(4))\n}\n",
    solution="    return 2 * x\n}\n",
    language="go",
)
PROBLEMS = {problem.language: problem for problem in (JS, JAVA, CPP, RUST, GO)}

WAYS = [
    ("js", "  return 2 * x;\n}\n", Status.PASSED),
    ("js", "  return x;\n}\n", Status.WRONG),
    ("js", "  return x.a.b;\n}\n", Status.EXCEPTION),
    ("js", "  return (;\n}\n", Status.SYNTAX),
    ("js", "  while (true);\n}\n", Status.TIMEOUT),
    ("js", "  process.exit(0);\n}\n", Status.KILLED),
    ("js", "}\nconst console = { assert() {} };\n", Status.SYNTAX),
    ("js", "}\nconsole.assert = () => {};\n", Status.WRONG),
    ("js", "  return require('fs').readFileSync('tests.js');\n}\n", Status.EXCEPTION),
    ("js", "  return require('fs').readFileSync('/etc/passwd');\n}\n", Status.EXCEPTION),
    ("java", "        return 2 * x;\n    }\n}\n", Status.PASSED),
    ("java", "        return x;\n    }\n}\n", Status.WRONG),
    ("java", "        return new int[0][x];\n    }\n}\n", Status.SYNTAX),
    ("java", "        return x / 0;\n    }\n}\n", Status.EXCEPTION),
    ("java", "        System.exit(0); return 8;\n    }\n}\n", Status.KILLED),
    ("java", "        return new ArrayList<>(Collections.nCopies(1 << 30, x)).size();\n    }\n}\n",
     Status.MEMORY),
    ("cpp", "    return 2 * x;\n}\n", Status.PASSED),
    ("cpp", "    return x;\n}\n", Status.WRONG),
    ("cpp", "    return *(int *)0;\n}\n", Status.EXCEPTION),
    ("cpp", "    return y;\n}\n", Status.SYNTAX),
    ("cpp", "    exit(0);\n}\n", Status.KILLED),
    ("cpp", "    return 0;\n}\nint main() { return 0; }\n", Status.SYNTAX),
    ("cpp", "    return 0;\n}\nint skycode_tests() { return 0; }\n#if 0\n", Status.SYNTAX),
    ("cpp", "    for (volatile int i = 0;; i = 1) {}\n}\n", Status.TIMEOUT),
    ("cpp", "    return std::vector<int>(1 << 30, x).size();\n}\n", Status.MEMORY),
    ("rust", "    2 * x\n}\n", Status.PASSED),
    ("rust", "    x\n}\n", Status.WRONG),
    ("rust", "    vec![x][x as usize]\n}\n", Status.EXCEPTION),
    ("rust", "    y\n}\n", Status.SYNTAX),
    ("rust", "    std::process::exit(0)\n}\n", Status.KILLED),
    ("go", "    return 2 * x\n}\n", Status.PASSED),
    ("go", "    return x\n}\n", Status.WRONG),
    ("go", "    return []int{x}[x]\n}\n", Status.EXCEPTION),
    ("go", "    return y\n}\n", Status.SYNTAX),
    ("go", "    os.Exit(0)\n    return 8\n}\n", Status.SYNTAX),
]  # fmt: skip


@pytest.fixture(scope="module", params=list(languages.LANGUAGES))
def sandbox(request: pytest.FixtureRequest) -> Iterator[tuple[Language, Sandbox]]:
    language = languages.LANGUAGES[request.param]
    if not offered():
        pytest.skip("this system refuses user namespaces")
    if language.locate() is None:
        pytest.skip(language.missing())
    shown = languages.roots([language.name])
    limits = Limits(processor_seconds=1, seconds=10.0)
    with Sandbox(choose(trust=False), limits, shown) as found:
        yield language, found


def test_each_end_has_its_name(sandbox: tuple[Language, Sandbox]) -> None:
    language, box = sandbox
    problem = PROBLEMS[language.name]
    ways = [(body, status) for name, body, status in WAYS if name == language.name]
    found = [box.judge(problem, body) for body, _ in ways]
    seen = [(body, verdict.status) for (body, _), verdict in zip(ways, found, strict=True)]
    assert seen == ways, [verdict.detail for verdict in found]


def test_the_host_is_out_of_reach(sandbox: tuple[Language, Sandbox]) -> None:
    language, box = sandbox
    if language.name != "js":
        pytest.skip("JavaScript stands for all: the walls are the same")
    attack = f"""
  const here = {json.dumps(__file__)};
  const fs = require("fs");
  const seen = [];
  for (const path of ["/etc/passwd", "/proc/1", here]) {{
    try {{ fs.statSync(path); seen.push(path); }} catch (error) {{}}
  }}
  try {{ fs.writeFileSync("/usr/written", ""); seen.push("wrote"); }} catch (error) {{}}
  if (seen.length) throw new Error("reached " + seen);
  return 2 * x;
}}
"""
    verdict = box.judge(JS, attack)
    assert verdict.passed, verdict.detail


def test_a_nonce_printed_early_is_another() -> None:
    recipe = Recipe(files={}, run=[]).to_json()
    ended = {"stage": "run", "late": False, "exit": 0, "processor": 0.0, "errors": ""}
    assert of_program({**ended, "output": "\nabc\n"}, recipe, "abc").passed
    assert of_program({**ended, "output": "\nabd\n"}, recipe, "abc").status is Status.KILLED
    failed = {**ended, "exit": 1, "output": "abc"}
    assert of_program(failed, recipe, "abc").status is Status.EXCEPTION


def test_a_missing_compiler_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    absent = replace(rust.LANGUAGE, needs=("no-such-compiler",), locate=lambda: None)
    monkeypatch.setitem(languages.LANGUAGES, "rust", absent)
    with pytest.raises(languages.LanguageError, match="no-such-compiler"):
        languages.find("rust")
    with pytest.raises(languages.LanguageError, match="cobol"):
        languages.find("cobol")


def test_limits_grow_with_effort_and_language() -> None:
    base = Limits(processor_seconds=2, seconds=3.0)
    heavy = replace(JS, language="python", effort=5)
    bounds = languages.limits(heavy, base)
    assert (bounds.processor_seconds, bounds.seconds) == (10, 15.0)
    assert not bounds.reserves


def test_go_imports_what_is_used_and_no_more() -> None:
    source = (
        'import (\n    "math"\n    "os"\n)\n// list. and sort.\nfunc F() { fmt.Print(os.Args) }\n'
    )
    written = go._with_imports(source)
    assert written.startswith('package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n')
    assert "math" not in written
