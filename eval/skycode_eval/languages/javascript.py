"""JavaScript by Node.js: a failed `console.assert`, which Node only prints, fails the sample.

A loader reads the nonce and both sources and deletes them before the sample runs, and keeps what
it needs in a closure. Sample and tests are scripts of one global scope, so the sample cannot
shadow or replace `console` and `JSON`; it could still tamper with other built-ins that tests use.
"""

from __future__ import annotations

from functools import cache

from skycode_eval.languages.language import MEMORY, Language, Tools, find_command, prefix
from skycode_eval.problem import Problem, Status
from skycode_eval.sandbox.recipe import Recipe

_SYNTAX, _RAISED, _WRONG = 65, 66, 67
_LOADER = f"""\
"use strict";
const fs = require("fs");
const vm = require("vm");
const {{ writeSync, unlinkSync, readFileSync }} = fs;
const leave = process.reallyExit.bind(process);
const nonce = readFileSync(0, "latin1");
const sources = ["solution.js", "tests.js"].map((name) => {{
  const text = readFileSync(name, "utf8");
  unlinkSync(name);
  return text;
}});
let failed = 0;
const tell = console.error.bind(console);
const shown = Object.freeze({{
  ...console,
  assert: (holds, ...words) => {{
    if (!holds) {{
      failed += 1;
      tell("Assertion failed", ...words);
    }}
  }},
}});
const fixed = (value) => ({{ value, writable: false, configurable: false }});
Object.defineProperty(globalThis, "console", fixed(shown));
Object.defineProperty(globalThis, "JSON", fixed(Object.freeze(JSON)));
globalThis.require = require;
globalThis.module = {{ exports: {{}} }};
globalThis.exports = globalThis.module.exports;
for (const [index, source] of sources.entries()) {{
  try {{
    vm.runInThisContext(source, {{ filename: index ? "tests.js" : "solution.js" }});
  }} catch (error) {{
    tell(error);
    const early = index === 0 && error instanceof SyntaxError;
    leave(early ? {_SYNTAX} : {_RAISED});
  }}
}}
if (failed) leave({_WRONG});
writeSync(1, "\\n" + nonce + "\\n");
leave(0);
"""


@cache
def locate() -> Tools | None:
    """Return Node.js as found here."""
    node = find_command("node")
    return Tools({"node": node}, (prefix(node),)) if node else None


def prepare(problem: Problem, completion: str, tools: Tools) -> Recipe:
    """Return how to run a completion with its tests."""
    assert isinstance(problem.tests, str)
    return Recipe(
        files={
            "loader.js": _LOADER,
            "solution.js": problem.program(completion),
            "tests.js": problem.tests,
        },
        run=[tools.commands["node"], "--max-old-space-size=512", "loader.js"],
        exits={_SYNTAX: Status.SYNTAX, _WRONG: Status.WRONG},
        memory=MEMORY,
    )


LANGUAGE = Language("js", "JavaScript", ("node",), locate, prepare)
