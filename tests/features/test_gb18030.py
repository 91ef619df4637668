"""Files in GB18030, the encoding of much older Chinese code: read from the disk as Unicode."""

from __future__ import annotations

from pathlib import Path

import pytest

from skycode_ls.cli.place import freeze, parse, read
from skycode_ls.cli.project import project as read_project
from skycode_ls.features.context import plan
from skycode_ls.features.retrieve import Retriever
from skycode_ls.features.workspace.indexer import Indexer, OpenText
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot

CONFIG = '''# 读取与保存配置

def load_config(路径, 严格=False):
    """读取配置文件，缺失时返回默认值。"""
    return 路径


def 保存(值):
    return 值
'''
MAIN = "from app.config import load_config, 保存\n\n\ndef main():\n    设置 = ‸\n"
RARE = "# 㐀𠀀 rare characters take four bytes\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "app").mkdir()
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "app/config.py").write_bytes((RARE + CONFIG).encode("gb18030"))
    (tmp_path / "app/main.py").write_bytes(MAIN.replace("‸", "").encode("gb18030"))
    return tmp_path


def indexed(root: Path) -> Indexer:
    indexer = Indexer([root])
    while indexer.step():
        pass
    return indexer


def test_the_index_positions_definitions_by_characters(project: Path) -> None:
    index = indexed(project).index
    for name in ("load_config", "保存"):
        (record,) = index.defining(name)
        (symbol,) = [one for one in record.symbols if one.name == name]
        assert record.text[symbol.start : symbol.end].startswith(f"def {name}(")


def test_snippets_are_chinese_as_it_was_written(project: Path) -> None:
    snapshot = Snapshot(MAIN.replace("‸", ""), MAIN.index("‸"), "python", "app/main.py")
    own = str(project / "app/main.py")
    retriever = Retriever(indexed(project).index, lambda _snapshot: own, patience=60)
    (snippet,) = retriever(snapshot, outline(snapshot), 192)
    assert (
        'def load_config(路径, 严格=False):\n    """读取配置文件，缺失时返回默认值。"""'
        in snippet.text
    )
    prompt = plan(snapshot, outline(snapshot), 768, retriever)
    assert "\ufffd" not in snippet.text + prompt.prefix


def test_an_open_document_is_the_editor_s_whatever_lies_on_the_disk(project: Path) -> None:
    """Editors send Unicode and positions in it: how a file was stored makes no difference."""
    indexer = indexed(project)
    key = str(project / "app/config.py")
    stored = indexer.index.records[key].digest
    indexer.edit(key, OpenText("app/config.py", RARE + CONFIG, "python"))
    while indexer.step():
        pass
    assert indexer.index.records[key].digest == stored


@pytest.mark.parametrize(
    ("line", "column", "before"), [(5, 5, "    "), (5, 10, "    设置 = "), (5, None, "    设置 = ")]
)
def test_the_command_line_counts_characters(
    project: Path, line: int, column: int | None, before: str
) -> None:
    file = project / "app/main.py"
    place = parse(f"{file}:{line}" + (f":{column}" if column else ""))
    source = read(file)
    assert source.encoding == "gb18030"
    snapshot = freeze(place, source.text)
    assert snapshot.line_prefix == before
    found = read_project(file, source.text, Settings())
    assert found is not None
    (snippet,) = found.find(snapshot, outline(snapshot), 192)
    assert "缺失时返回默认值" in snippet.text
