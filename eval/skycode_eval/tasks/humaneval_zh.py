"""HumanEval in Chinese: our wording of every docstring, set into the prompt of the original.

Only the prose is ours. The data file maps a task id to the Chinese lines of the docstring, and a
line `{7}` or `{7-9}` stands for those lines of the English docstring (counted from 1, the text
right after the opening quotes being line 1): examples come from the original, byte for byte.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib import resources


@cache
def chinese_docstrings() -> dict[str, str]:
    """Return task id → Chinese docstring with line placeholders, in the order of HumanEval."""
    data = resources.files("skycode_eval") / "data" / "humaneval_zh.json"
    docstrings: dict[str, str] = json.loads(data.read_text(encoding="utf-8"))
    return docstrings


def compose(prompt: str, entry_point: str, chinese: str) -> str:
    """Return `prompt` with the docstring of `entry_point` said in Chinese, all else untouched.

    Raises ValueError if the prompt has no such docstring or lacks a line that a placeholder names.
    """
    start, end = docstring_span(prompt, entry_point)
    body = prompt[start:end]
    text = _fill(chinese, body.split("\n"), _indent(prompt, start))
    if not _PLACEHOLDER.match(chinese):
        text = _opening(body) + text.lstrip()
    return prompt[:start] + text.rstrip() + _closing(body) + prompt[end:]


def docstring_span(prompt: str, entry_point: str) -> tuple[int, int]:
    """Return where the docstring of `entry_point` starts and ends in `prompt`, quotes left out.

    It is the first triple-quoted string after the signature: in HumanEval/115 an import stands
    between the two, so that Python itself would see no docstring there.
    """
    pattern = rf"^def {re.escape(entry_point)}\(.*?(?P<quotes>\"\"\"|''')(?P<body>.*?)(?P=quotes)"
    found = re.search(pattern, prompt, re.DOTALL | re.MULTILINE)
    if found is None:
        raise ValueError(f"the prompt has no docstring for {entry_point}()")
    return found.span("body")


_PLACEHOLDER = re.compile(r"\{(\d+)(?:-(\d+))?\}$", re.MULTILINE)


def _fill(chinese: str, english: list[str], indent: str) -> str:
    """Indent the Chinese lines and put the English lines where placeholders name them."""
    lines: list[str] = []
    for line in chinese.split("\n"):
        if found := _PLACEHOLDER.match(line):
            first, last = int(found[1]), int(found[2] or found[1])
            if not 1 <= first <= last <= len(english):
                raise ValueError(f"{line}: the docstring has {len(english)} lines")
            lines += english[first - 1 : last]
        else:
            lines.append(indent + line if line else "")
    return "\n".join(lines)


def _indent(prompt: str, start: int) -> str:
    """Return the white space before the quotes that open at `start`."""
    line = prompt[prompt.rfind("\n", 0, start) + 1 : start]
    return line[: len(line) - len(line.lstrip())]


def _opening(body: str) -> str:
    return body[: len(body) - len(body.lstrip())]


def _closing(body: str) -> str:
    return body[len(body.rstrip()) :]
