"""The VS Code extension's files: options and languages as the server has them, in two languages."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from skycode_ls import __version__
from skycode_ls.cli.options import schema
from skycode_ls.lsp.commands import COMMANDS
from skycode_ls.syntax.languages import LANGUAGES, PLAIN, language_of
from tests.editors.conftest import EDITORS

FOLDER = EDITORS / "vscode"
SECURED = {
    f"skycode.{name}": "machine-overridable"
    for name in ("model", "textModel", "textQualityModel", "imageModel", "captionModel")
}
"""Where an option may be set, if not in every place: a model's files are loaded, or a prompt is
sent to its server."""


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return found


def write(name: str, content: dict[str, Any]) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=2) + "\n"
    (FOLDER / name).write_text(text, encoding="utf-8")


def sources() -> str:
    return "\n".join(path.read_text("utf-8") for path in sorted((FOLDER / "src").glob("*.ts")))


def test_options_are_the_servers(pytestconfig: pytest.Config) -> None:
    """Names, types, defaults, bounds and English texts are the server's; `--update` copies them."""
    options, english = {}, {}
    for name, option in schema().items():
        key = f"config.{name.removeprefix('skycode.')}"
        english[key] = option["description"]
        rest = {what: value for what, value in option.items() if what != "description"}
        scope = SECURED.get(name, "window")
        options[name] = {**rest, "scope": scope, "markdownDescription": f"%{key}%"}
    package, texts = read("package.json"), read("package.nls.json")
    if pytestconfig.getoption("--update"):
        package["contributes"]["configuration"][0]["properties"] = options
        write("package.json", package)
        named = json.dumps(package)
        texts = {key: text for key, text in texts.items() if f"%{key}%" in named} | english
        write("package.nls.json", texts)
    assert package["contributes"]["configuration"][0]["properties"] == options
    assert english.items() <= texts.items()
    assert package["version"] == __version__


def test_what_a_workspace_may_not_set() -> None:
    """Nothing that names a program or a file to load is taken from an untrusted workspace."""
    package = read("package.json")
    groups = package["contributes"]["configuration"]
    options = {name: one for group in groups for name, one in group["properties"].items()}
    server = {name: one for name, one in options.items() if name.startswith("skycode.server.")}
    assert server
    assert {one["scope"] for one in server.values()} == {"machine"}
    untrusted = package["capabilities"]["untrustedWorkspaces"]
    assert untrusted["supported"] == "limited"
    assert untrusted["restrictedConfigurations"] == list(SECURED)


def test_chinese_is_complete() -> None:
    """Whatever is said in English is said in Chinese, with the same places to fill in."""
    english, chinese = read("package.nls.json"), read("package.nls.zh-cn.json")
    named = set(re.findall(r'"%([\w.]+)%"', (FOLDER / "package.json").read_text("utf-8")))
    assert named == english.keys() == chinese.keys()
    said = read("l10n/bundle.l10n.zh-cn.json")
    used = set(re.findall(r'\bt\(\s*"([^"]+)"', sources()))
    assert used == said.keys()
    pairs = [*((english[key], chinese[key]) for key in english), *said.items()]
    for original, translated in pairs:
        assert re.search(r"[\u4e00-\u9fff]", translated), original
        assert re.findall(r"\{\d\}", original) == re.findall(r"\{\d\}", translated), original


def test_languages_are_the_servers() -> None:
    """Each language is one that the server knows under VS Code's name for it, and none lacks."""
    text = (FOLDER / "src" / "languages.ts").read_text(encoding="utf-8")
    named = re.findall(r'^  "(\w+)",$', text, re.M)
    assert all(language_of(name) is not PLAIN for name in named)
    assert {language_of(name).id for name in named} >= {language.id for language in LANGUAGES}
    events = read("package.json")["activationEvents"]
    assert events == [f"onLanguage:{name}" for name in named]


def test_commands_are_there_and_tab_is_left_alone() -> None:
    """Every command is defined, does not bear a name of the server's, and no key takes Tab."""
    contributed = read("package.json")["contributes"]
    names = {each["command"] for each in contributed["commands"]}
    assert set(re.findall(r'^\s+"(skycode\.\w+)":', sources(), re.M)) == names
    assert not names & COMMANDS.keys(), "the client registers the server's commands itself"
    asked = set(re.findall(r'(?:ask|switched)(?:<\w+>)?\("(skycode\.\w+)"', sources()))
    assert asked <= COMMANDS.keys()
    for binding in contributed["keybindings"]:
        assert "tab" not in binding["key"]
        assert binding["command"] in names or binding["command"].startswith("editor.action.")


def test_lock_file_names_no_host() -> None:
    """What npm fetches is told by names, versions and checksums alone."""
    locked = read("package-lock.json")["packages"]
    assert not [name for name, one in locked.items() if "resolved" in one]
    assert all("integrity" in one for name, one in locked.items() if name)
