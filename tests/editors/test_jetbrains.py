"""The LSP4IJ template: its files, its start command, and the server as LSP4IJ uses it."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from skycode_ls.syntax.languages import PLAIN, language_of
from tests.editors import lsp4ij
from tests.editors.conftest import EDITORS

TEMPLATE = EDITORS / "jetbrains" / "lsp4ij"
PLUGIN = EDITORS / "jetbrains" / "plugin" / "src" / "main"
BIN = Path(sys.executable).parent
_PATIENCE = 120.0
"""Seconds for a server to load its model: the machine may be busy."""


def test_files_have_what_lsp4ij_reads() -> None:
    """Every file is JSON of the documented form, and maps only languages that we know."""
    template = lsp4ij.read(TEMPLATE / "template.json")
    assert {"id", "name", "programArgs", "fileTypeMappings"} <= template.keys()
    assert template["programArgs"].keys() == {"default", "windows"}
    for mapping in template["fileTypeMappings"]:
        assert mapping["fileType"]["name"]
        for pattern in mapping["fileType"]["patterns"]:
            assert pattern.startswith("*.")
            assert language_of(mapping["languageId"], f"x{pattern[1:]}") is not PLAIN
    installer = lsp4ij.read(TEMPLATE / "installer.json")
    assert {"id", "name", "check", "run"} <= installer.keys()
    for step in ("check", "run"):
        assert installer[step]["exec"]["command"].keys() == {"default", "windows"}


def test_schema_knows_every_option(pytestconfig: pytest.Config) -> None:
    """`settings.schema.json` is what `skycode settings --json` says; `--update` makes it so."""
    command = [str(BIN / "skycode"), "settings", "--json"]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    said = subprocess.run(command, env=environment, capture_output=True, timeout=120, check=True)
    file = TEMPLATE / "settings.schema.json"
    schema = lsp4ij.read(file)
    options = json.loads(said.stdout)
    if pytestconfig.getoption("--update"):
        schema["properties"] = options
        file.write_text(json.dumps(schema, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    assert schema["properties"] == options
    assert lsp4ij.read(TEMPLATE / "settings.json").keys() <= schema["properties"].keys()


def test_plugin_maps_what_the_template_maps() -> None:
    """The plug-in's descriptor names its class, and the same files and languages."""
    root = ElementTree.parse(PLUGIN / "resources" / "META-INF" / "plugin.xml").getroot()
    server = root.find("extensions/server")
    assert server is not None
    factory = PLUGIN / "java" / (server.attrib["factoryClass"].replace(".", "/") + ".java")
    assert factory.is_file()
    mapped = {
        each.attrib["languageId"]: each.attrib["patterns"].split(";")
        for each in root.iterfind("extensions/fileNamePatternMapping")
    }
    template = lsp4ij.read(TEMPLATE / "template.json")
    assert mapped == {
        each["languageId"]: each["fileType"]["patterns"] for each in template["fileTypeMappings"]
    }


@pytest.mark.e2e
@pytest.mark.skipif(os.name == "nt", reason="the default command is for a POSIX shell")
def test_the_start_command_gives_completions(tmp_path: Path) -> None:
    """Exactly `programArgs` is started; one plain suggestion comes, without any command."""
    environment = {**os.environ, "HOME": str(tmp_path), "PATH": f"{BIN}:{os.environ['PATH']}"}
    (tmp_path / "says.txt").write_text("a + b  # 求和\n", encoding="utf-8")
    options = lsp4ij.read(TEMPLATE / "initializationOptions.json")
    settings = lsp4ij.read(TEMPLATE / "settings.json")
    settings |= {"skycode.model": f"scripted:{tmp_path / 'says.txt'}", "skycode.debounce": 0}
    peer = lsp4ij.start(lsp4ij.read(TEMPLATE / "template.json"), environment, tmp_path)
    try:
        offers = lsp4ij.initialize(peer, options, settings, tmp_path)
        assert "inlineCompletionProvider" in offers
        assert "completionProvider" not in offers, "the list would show everything twice"
        uri, line = (tmp_path / "加法.py").as_uri(), "结果 = "
        peer.open(uri, line + "\n")
        peer.wait(lambda each: (each.get("params") or {}).get("state") == "ready", _PATIENCE)
        items = lsp4ij.ask(peer, uri, len(line))
        assert lsp4ij.typed(line, len(line), items) == "结果 = a + b  # 求和"
        assert len(items) == 1
        assert not [each for each in peer.told("window/showMessage") if each["type"] <= 2]
        assert peer.leave() == 0
    finally:
        peer.process.kill()
        peer.process.wait()


@pytest.mark.e2e
@pytest.mark.skipif(os.name == "nt", reason="the default commands are for a POSIX shell")
def test_the_installer_says_what_is_missing(tmp_path: Path) -> None:
    """The check finds SkyCode; the set-up tells where it wants the clone."""
    installer = lsp4ij.read(TEMPLATE / "installer.json")
    environment = {**os.environ, "HOME": str(tmp_path), "PATH": f"{BIN}:{os.environ['PATH']}"}
    check = shlex.split(installer["check"]["exec"]["command"]["default"])
    found = subprocess.run(check, env=environment, capture_output=True, timeout=120, check=True)
    assert b"skycode" in found.stdout.lower()
    run = shlex.split(installer["run"]["exec"]["command"]["default"])
    failed = subprocess.run(run, env=environment, capture_output=True, timeout=120, check=False)
    assert failed.returncode == 1
    assert "~/skycode" in failed.stderr.decode()
