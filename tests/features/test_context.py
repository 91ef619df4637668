"""How the prompt is cut to its budget."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skycode_ls.features.context import _first_lines, plan
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Prompt, Snapshot, estimate_tokens


def ask(before: str, after: str = "", budget: int = 200, path: str = "src/a.py") -> Prompt:
    snapshot = Snapshot(before + after, len(before), "python", path)
    return plan(snapshot, outline(snapshot), budget)


def cost(prompt: Prompt) -> int:
    return estimate_tokens(prompt.prefix) + estimate_tokens(prompt.suffix)


LINES = "".join(f"value_{n} = {n}\n" for n in range(1000))
LONG_CLASS = (
    '"""Doc."""\nimport os\n\n\nclass Table:\n    def load(self, path):\n        return path\n\n'
    "    def long(self):\n" + "        self.count += 1\n" * 200 + "        "
)


def test_a_small_file_is_shown_whole() -> None:
    assert ask("x = 1\n", "y = 2\n") == Prompt("x = 1\n", "y = 2\n", "src/a.py")


def test_an_untitled_document_gets_a_telling_path() -> None:
    assert ask("x", path="untitled:Untitled-1").path == "untitled:Untitled-1.py"


def test_the_budget_is_shared_three_to_one() -> None:
    prompt = ask(LINES, LINES)
    assert cost(prompt) <= 200
    assert 30 <= estimate_tokens(prompt.suffix) <= 50
    assert estimate_tokens(prompt.prefix) >= 130
    assert LINES.endswith(prompt.prefix)
    assert LINES.startswith(prompt.suffix)


def test_what_one_side_leaves_the_other_gets() -> None:
    assert estimate_tokens(ask(LINES, "end\n").prefix) >= 185
    assert estimate_tokens(ask("start\n", LINES).suffix) >= 185
    assert ask("start\n", LINES).prefix == "start\n"


def test_cuts_fall_between_lines() -> None:
    prompt = ask(LINES, LINES)
    assert prompt.prefix.startswith("value_")
    assert prompt.suffix.endswith("\n")


def test_only_an_over_long_line_is_cut_inside() -> None:
    prompt = ask("x = [" + "1, " * 5000, "2, " * 5000 + "]")
    assert prompt.prefix.endswith("1, ")
    assert prompt.suffix.startswith("2, ")
    assert 150 <= cost(prompt) <= 200


def test_head_and_signatures_survive_a_long_body() -> None:
    prompt = ask(LONG_CLASS, "\n")
    assert prompt.prefix.startswith('"""Doc."""\nimport os\n\nclass Table:\n')
    assert "    def load(self, path): ...\n    def long(self):\n\n" in prompt.prefix
    assert prompt.prefix.endswith("self.count += 1\n        ")
    assert cost(prompt) <= 200


def test_a_signature_that_is_shown_is_not_shown_twice() -> None:
    for budget in range(120, 900, 20):
        prompt = ask(LONG_CLASS, "\n", budget)
        assert prompt.prefix.count("def long(self):") == 1
        assert prompt.prefix.count("class Table") == 1


def test_windows_line_ends_are_unified_and_cut_alike() -> None:
    windows = ask(LONG_CLASS.replace("\n", "\r\n"), "\r\n")
    unix = ask(LONG_CLASS, "\n")
    assert "\r" not in windows.prefix + windows.suffix
    assert windows == unix


def test_lone_surrogates_can_be_spelt() -> None:
    prompt = ask("a = '\ud83d", "\udc00'")
    assert (prompt.prefix, prompt.suffix) == ("a = '\ufffd", "\ufffd'")
    prompt.prefix.encode()


def test_chinese_text_counts_by_characters() -> None:
    prompt = ask("# 读取数据\n" * 500, "# 写入数据\n" * 500)
    assert 150 <= cost(prompt) <= 200


@pytest.mark.parametrize("end", ["\n", "\f", "\v", "\x1c"])
def test_lines_end_where_python_says(end: str) -> None:
    assert _first_lines(f"a\nb{end}cd{end}ef", 2) == f"a\nb{end}"
    assert _first_lines(f"a\nb{end}cd{end}ef", 4) == f"a\nb{end}cd{end}ef"


@pytest.mark.parametrize("budget", [0, 1, 2, 5, 16])
def test_tiny_budgets_keep_what_is_nearest(budget: int) -> None:
    prompt = ask("alpha beta gamma delta\n" * 9 + "omega", "after\n" * 9, budget)
    assert cost(prompt) <= budget
    assert "omega".endswith(prompt.prefix[-5:])


LINE = st.sampled_from(
    ["import os\n", "def f(a):\n", "    return a\n", "class A:\n", "    # 求和\n", "\r\n", "x" * 70,
     "读" * 60, "    def g(self, x):\n", "🎉\ud800\n", "\t(\n"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(LINE, max_size=40), st.integers(0, 40), st.integers(0, 300))
def test_no_text_breaks_the_budget(lines: list[str], place: int, budget: int) -> None:
    prompt = ask("".join(lines[:place]), "".join(lines[place:]), budget)
    assert cost(prompt) <= budget
