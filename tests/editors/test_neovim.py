"""The plug-in in a real Neovim, with the real server: what a person types and sees."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.editors.conftest import EDITORS, Scenario, Timed

pytestmark = pytest.mark.e2e

TOTAL = "总数 = 计算平均值(a, b)  # 求和"
BLOCK = "total = a\n    if b:\n        total += b\n    return total"


def test_ghost_text_is_accepted_whole_and_by_words(nvim: str, scenario: Scenario) -> None:
    """Chinese before the cursor and in the suggestion; what was typed is not inserted twice."""
    seen = scenario(nvim, "accept", says=TOTAL + "\n")
    assert seen["shown"] == TOTAL
    assert seen["status_line"] == "SkyCode"
    taken = [step["line"] for step in seen["words"]]
    assert len(set(taken)) == 3
    for line, step in zip(taken, seen["words"], strict=True):
        rest = TOTAL.removeprefix(line)
        assert rest != TOTAL
        assert step["ghost"] == rest, "the rest is shown at once"
    assert taken[0] == "总数"
    assert seen["accepted_in_part"] == 1, "the command is for a suggestion that is taken wholly"
    lengths = [each["acceptedLength"] for each in seen["partial"]]
    assert lengths == [len(line) for line in taken], "counted from the start, in UTF-16 units"
    assert {each["item"]["insertText"] for each in seen["partial"]} == {TOTAL}
    assert seen["displayed"] >= 2
    assert seen["cursor"][-1]["position"] == {"line": 0, "character": 0}


def test_a_block_is_accepted_line_by_line(nvim: str, scenario: Scenario) -> None:
    """Each key takes one line, with its indentation, and shows those that remain."""
    seen = scenario(nvim, "lines", says=BLOCK + "\n", options={"multiLine": "always"})
    assert seen["shown"] == BLOCK
    assert seen["lines"] == ["def add(a, b):", *BLOCK.split("\n")]
    starts = ["total = a", "total = a\n    if b:", "total = a\n    if b:\n        total += b"]
    assert [each["acceptedLength"] for each in seen["partial"]] == [len(text) for text in starts]
    assert seen["rests"] == [*(BLOCK.removeprefix(text) for text in starts), ""]


def test_switches_and_recovery(nvim: str, scenario: Scenario) -> None:
    """`:SkyCode` turns suggestions off and on, tells why there are none, and restarts."""
    seen = scenario(nvim, "switches", says=TOTAL + "\n")
    assert seen["first"] == seen["again"] == seen["recovered"] == TOTAL
    assert seen["quiet_when_off"]
    assert seen["quiet_in_snooze"]
    assert "scripted:" in seen["status"]
    assert seen["toggled"] != seen["toggled_back"]
    assert "7" in seen["snoozed"]
    assert seen["explain"] != seen["why"]
    assert "soon" in seen["bad_snooze"]
    assert "fly" in seen["unknown"]
    assert "toggle" in seen["unknown"]
    assert seen["completed"] == ["toggle"]
    assert seen["completed_switch"] == ["completion"]
    assert seen["line_when_dead"] == ""
    assert "checkhealth" in seen["dead"]
    assert seen["new_client"]


def test_candidates_of_the_embedded_model(nvim: str, scenario: Scenario, timed: Timed) -> None:
    """One while typing, more when asked for, of which the second is taken; the time is told."""
    options = {"minConfidence": 0}  # while typing, too, whole lines are shown
    seen = scenario(nvim, "candidates", options=options, SKYCODE_TEST_KEYSTROKES="12")
    first = re.sub(r" \(1/\d\)$", "", seen["back"])
    second = re.sub(r" \(2/\d\)$", "", seen["second"])
    assert first == seen["shown"] != second
    assert seen["taken"].endswith(second)
    assert seen["milliseconds"]
    timed("Neovim", seen["milliseconds"], f"{seen['without']} without a suggestion")


def test_health_is_good(nvim: str, scenario: Scenario) -> None:
    """Everything that `:checkhealth skycode` looks at is as it should be."""
    report = "\n".join(scenario(nvim, "health")["report"])
    assert "ERROR" not in report, report
    assert "WARNING" not in report, report
    assert report.count("OK ") >= 8, report
    assert "<Tab>" in report


@pytest.mark.parametrize(
    ("setting", "cure"),
    [
        ("vim.lsp.config('skycode', { cmd = { 'no-such-command' } })", "pip install"),
        ("vim.lsp.enable('skycode', false)", 'vim.lsp.enable("skycode")'),
        ("vim.cmd.delcommand('SkyCode')", "editors/neovim"),
        ("vim.lsp.config('skycode', { cmd = { 'false' } })", "skycode doctor"),
        ("vim.keymap.del('i', '<Tab>')", "<Plug>(skycode-accept)"),
    ],
)
def test_health_names_the_cure(nvim: str, scenario: Scenario, setting: str, cure: str) -> None:
    """Whatever is broken is reported, with what to do about it."""
    arguments = ("-c", f"lua {setting}")
    seen = scenario(nvim, "health", arguments=arguments, SKYCODE_TEST_BROKEN="100")
    report = "\n".join(seen["report"])
    fault, _, advice = report.partition("ADVICE")
    assert "ERROR" in fault or "WARNING" in fault, report
    assert cure in advice, report


def test_a_missing_server_is_told(nvim: str, scenario: Scenario) -> None:
    """Neovim is silent about a server that it cannot start; the plug-in says where to look."""
    seen = scenario(nvim, "health", server=["no-such-command"], SKYCODE_TEST_BROKEN="100")
    assert ":checkhealth skycode" in seen["messages"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("total_1 = 2", "total_1"),
        (" += 2", " +="),
        ("计算平均值，然后返回", "计算平均值"),
        ("，然后", "，"),
        ("\n    return x", "\n    return"),
        ("求和sum", "求和"),
        ("  ", "  "),
    ],
)
def test_words_without_the_server(nvim: str, tmp_path: Path, text: str, word: str) -> None:
    """The plain rule, for a server that does not answer in time."""
    (tmp_path / "text").write_text(text, encoding="utf-8")
    code = (
        f"vim.opt.rtp:prepend([[{EDITORS / 'neovim'}]]) "
        "local text = assert(io.open('text')):read('a') "
        "assert(io.open('word', 'w')):write(require('skycode.segment').plain(text)):close()"
    )
    command = [nvim, "--headless", "--clean", "-c", f"lua {code}", "-c", "qa!"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=60, check=True)
    assert (tmp_path / "word").read_text(encoding="utf-8") == word, ran.stderr.decode()


def test_documentation_has_its_tags(nvim: str, tmp_path: Path) -> None:
    """`:helptags` finds every tag, and every reference in the text has one."""
    text = (EDITORS / "neovim" / "doc" / "skycode.txt").read_text(encoding="utf-8")
    (tmp_path / "skycode.txt").write_text(text, encoding="utf-8")
    command = [nvim, "--headless", "--clean", "-c", f"helptags {tmp_path}", "-c", "qa!"]
    ran = subprocess.run(command, capture_output=True, timeout=60, check=True)
    assert not ran.stderr, ran.stderr
    tags = {line.split("\t")[0] for line in (tmp_path / "tags").read_text("utf-8").splitlines()}
    named = set(re.findall(r"\|([^|\s]*skycode[^|\s]*|:SkyCode)\|", text))
    assert named
    assert named <= tags
    assert all(len(line.expandtabs()) <= 80 for line in text.splitlines())


def test_menu_on_the_older_neovim(nvim_011: str, scenario: Scenario) -> None:
    """Neovim 0.11 shows the suggestion in the completion menu."""
    seen = scenario(nvim_011, "menu", says="a + b\n")
    assert "a + b" in seen["word"]
    assert seen["line"] == "    return a + b"
    assert "0.12" in "\n".join(seen["report"])
