"""Which snippets of other files a cursor gets."""

from __future__ import annotations

import time
from functools import partial

import pytest

from skycode_ls.features.context import cost, plan
from skycode_ls.features.retrieve import Retriever
from skycode_ls.features.similarity import Ranker
from skycode_ls.features.workspace.deadline import Deadline
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.record import recorded
from skycode_ls.syntax.languages import language_of
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot, Snippet, estimate_tokens

Files = dict[str, str]


def indexed(files: Files) -> Index:
    index = Index()
    for path, text in files.items():
        index.put(*recorded(path, path, text))
    return index


def snapshot(path: str, marked: str) -> Snapshot:
    before, _, after = marked.partition("‸")
    return Snapshot(before + after, len(before), language_of("", path).id, path)


def find(
    files: Files, path: str, marked: str, room: int = 192, ranker: Ranker = "bm25"
) -> tuple[Snippet, ...]:
    here = snapshot(path, marked)
    return Retriever(indexed(files), patience=60, ranker=ranker)(here, outline(here), room)


CONFIG = '''"""Settings."""
import json


def load_config(path: str, strict: bool = False) -> dict:
    """Read the settings from a file."""
    with open(path) as file:
        return json.load(file)


class Store:
    """Keeps values."""

    def __init__(self, root):
        self.root = root

    def fetch(self, key, default=None):
        return default
'''
NOISE = {f"noise/n{n}.py": f"def unrelated_{n}(a):\n    return a * {n}\n" for n in range(30)}
FILES = {"app/config.py": CONFIG, **NOISE}


@pytest.mark.parametrize(
    "statement",
    [
        "from .config import load_config",
        "from app.config import load_config",
        "from app.config import (\n    Store,\n    load_config,\n)",
    ],
)
def test_an_imported_name_is_shown_before_it_is_first_used(statement: str) -> None:
    (snippet,) = find(FILES, "app/main.py", f"{statement}\n\n\ndef main():\n    settings = ‸\n")
    assert snippet.path == "app/config.py"
    assert "def load_config(path: str, strict: bool = False) -> dict:\n" in snippet.text
    assert '"""Read the settings from a file."""' in snippet.text
    assert "json.load" not in snippet.text, "bodies are not shown"


def test_a_class_comes_with_its_methods() -> None:
    text = "from app.config import Store\n\n\ndef main():\n    store = Store(‸\n"
    (snippet,) = find(FILES, "app/main.py", text)
    assert "class Store:\n    " in snippet.text
    assert "def __init__(self, root): ..." in snippet.text
    assert "def fetch(self, key, default=None): ..." in snippet.text


def test_a_method_that_is_named_comes_with_its_class() -> None:
    (snippet,) = find(FILES, "app/main.py", "def main(store):\n    value = store.fetch(‸\n")
    assert snippet.text == "class Store:\n    def fetch(self, key, default=None): ..."


def test_members_of_a_module_are_shown_behind_its_name() -> None:
    text = "from app import config\n\n\ndef main():\n    settings = config.‸\n"
    (snippet,) = find(FILES, "app/main.py", text)
    assert "def load_config(" in snippet.text
    assert "class Store:" in snippet.text


def test_a_short_class_without_methods_shows_its_fields() -> None:
    files = {"point.go": "package p\n\ntype Point struct {\n\tX, Y int\n}\n"}
    (snippet,) = find(files, "main.go", "package p\n\nfunc main() {\n\tp := Point{‸\n}\n")
    assert snippet.text == "type Point struct {\n\tX, Y int\n}"


def test_a_name_that_many_files_define_tells_nothing() -> None:
    files = {f"m{n}.py": "def run(job):\n    return job\n" for n in range(9)}
    assert find(files, "app/main.py", "def main():\n    run(‸\n") == ()


def test_a_variable_is_not_taken_for_a_definition_of_its_name() -> None:
    files = {"web.py": "def connection(host):\n    return host\n", **NOISE}
    stub = "def connection(host): ..."
    chance = find(
        files, "main.py", "def main(connection):\n    if connection is None:\n        ‸\n"
    )
    assert all(one.text != stub for one in chance)
    called = find(files, "main.py", "def main():\n    link = connection(‸\n")
    assert called[-1].text == stub


def test_what_a_package_passes_on_is_found_where_it_is_defined() -> None:
    files = {**FILES, "app/__init__.py": "from .config import load_config\n"}
    text = "from app import load_config\n\n\ndef main():\n    settings = ‸\n"
    assert find(files, "main.py", text)[-1].path == "app/config.py"


def test_the_files_own_definitions_are_not_shown_again() -> None:
    text = CONFIG + "\n\ndef main():\n    load_config(‸\n"
    assert all(one.path != "app/config.py" for one in find(FILES, "app/config.py", text))


def test_other_languages_are_left_out() -> None:
    files = {"a.go": "package a\n\nfunc loadConfig(path string) int {\n\treturn 1\n}\n", **NOISE}
    assert find(files, "main.py", "def main():\n    loadConfig(‸\n") == ()


IMPORTS = {
    "typescript": (
        {
            "src/http/client.ts": "/** Send a request. */\n"
            "export function sendRequest(url: string): Promise<string> {\n  return get(url)\n}\n"
        },
        "src/main.ts",
        "import { sendRequest } from './http/client'\n\nfunction main() {\n  const body = ‸\n}\n",
        "// Send a request.\nfunction sendRequest(url: string): Promise<string>;",
    ),
    "javascript": (
        {"src/lib/index.js": "export class Queue {\n  push(item) {\n    return 1\n  }\n}\n"},
        "src/main.js",
        "import { Queue } from './lib'\n\nconst queue = ‸\n",
        "class Queue {\n  push(item) {}\n}",
    ),
    "java": (
        {
            "src/com/acme/util/Strings.java": "package com.acme.util;\n\npublic class Strings {\n"
            "    public static String pad(String s, int n) {\n        return s;\n    }\n}\n"
        },
        "src/com/acme/App.java",
        "package com.acme;\n\nimport com.acme.util.Strings;\n\nclass App {\n    String run() {\n"
        "        return ‸\n    }\n}\n",
        "public class Strings {\n    public static String pad(String s, int n);\n}",
    ),
    "c": (
        {
            "include/ring.h": "struct ring {\n    int head;\n};\n\n// Put one byte in.\n"
            "static int ring_put(struct ring *r, char c) {\n    return 1;\n}\n"
        },
        "src/main.c",
        '#include "ring.h"\n\nint main(void) {\n    struct ring r;\n    ring_put(‸\n}\n',
        "struct ring {\n    int head;\n}\n// Put one byte in.\nstatic int ring_put(",
    ),
    "cpp": (
        {
            "src/matrix.hpp": "class Matrix {\npublic:\n    int rows() const {\n"
            "        return 1;\n    }\n};\n"
        },
        "src/main.cpp",
        '#include "matrix.hpp"\n\nint main() {\n    Matrix m;\n    ‸\n}\n',
        "class Matrix {\n    int rows() const;\n}",
    ),
    "go": (
        {
            "pkg/store/store.go": "package store\n\n// Open opens the store.\n"
            "func Open(path string) (*Store, error) {\n\treturn nil, nil\n}\n"
        },
        "cmd/main.go",
        'package main\n\nimport "example.com/app/pkg/store"\n\nfunc main() {\n\ts := store.‸\n}\n',
        "// Open opens the store.\nfunc Open(path string) (*Store, error)",
    ),
    "shell": (
        {"bin/lib.sh": '# Print a message and leave.\ndie() {\n    echo "$1"\n    exit 1\n}\n'},
        "bin/run.sh",
        "#!/bin/sh\nsource ./lib.sh\n\n[ -f x ] || die ‸\n",
        "# Print a message and leave.\ndie()",
    ),
}


@pytest.mark.parametrize("language", IMPORTS)
def test_imports_are_resolved_in_every_language(language: str) -> None:
    files, path, marked, shown = IMPORTS[language]
    texts = [one.text for one in find(files, path, marked) if one.path in files]
    assert texts
    assert shown in texts[0]


@pytest.mark.parametrize("ranker", ["bm25", "jaccard"])
def test_lines_that_are_alike_are_shown(ranker: Ranker) -> None:
    files = {
        "reports/weekly.py": "def render(rows):\n    header = table.start_row(bold=True)\n"
        "    header.add_cell('Total amount', align='right')\n    return table\n",
        **NOISE,
    }
    text = "def monthly(rows):\n    header = table.start_row(bold=True)\n    header.add_cell(‸\n"
    assert find(files, "reports/monthly.py", text, ranker=ranker)[-1].path == "reports/weekly.py"


@pytest.mark.parametrize("ranker", ["bm25", "jaccard"])
def test_a_chinese_comment_finds_english_identifiers(ranker: Ranker) -> None:
    files = {
        "io/tables.py": "def read_columns(path, names):\n"
        '    """读取表格文件，返回指定的列。"""\n    return []\n',
        "io/export.py": "def export_columns(target, rows):\n    for one in rows:\n"
        "        read_columns(target, one)\n",
        **NOISE,
    }
    text = "# 读取表格文件并返回列名\ndef main(path):\n    ‸\n"
    found = find(files, "main.py", text, ranker=ranker)
    paths = [one.path for one in found]
    assert paths[-1] == "io/tables.py"
    assert "def read_columns" in found[-1].text
    # No word of this file is in the query: it was found through the words beside the Chinese ones.
    assert "io/export.py" in paths


def test_recent_files_come_before_equally_good_ones() -> None:
    body = "def handle(event):\n    queue.publish_message(event, retries=3)\n"
    index = indexed({"a/old.py": body, "b/recent.py": body, **NOISE})
    here = snapshot("main.py", "def main(event):\n    queue.publish_message(‸\n")
    for name in ("a/old.py", "b/recent.py"):
        retriever = Retriever(index, recent=partial(frozenset, {name}), patience=60)
        assert retriever(here, outline(here), 192)[-1].path == name


@pytest.mark.parametrize("room", [0, 10, 40, 100, 200, 400])
def test_snippets_keep_to_their_room(room: int) -> None:
    text = "from app.config import Store, load_config\n\n\ndef main(a):\n    return ‸\n"
    assert sum(map(cost, find(FILES, "app/main.py", text, room))) <= room


def test_the_prompt_keeps_to_its_budget_and_the_file_to_its_share() -> None:
    index = indexed(FILES)
    body = "".join(f"    value_{n} = unrelated_{n % 30}({n})\n" for n in range(400))
    text = f"from app.config import load_config\n\n\ndef main():\n{body}    settings = ‸\n"
    here = snapshot("app/main.py", text)
    around = outline(here)
    prompt = plan(here, around, 400, Retriever(index, patience=60))
    spent = sum(map(cost, prompt.snippets))
    assert prompt.snippets
    assert spent <= 100
    assert spent + estimate_tokens(prompt.prefix) + estimate_tokens(prompt.suffix) <= 400
    assert prompt.prefix.startswith("from app.config import load_config")
    assert plan(here, around, 400).snippets == ()


def test_snippets_stay_the_same_while_a_line_is_typed() -> None:
    retriever = Retriever(indexed(FILES), patience=60)
    text = "from app.config import load_config\n\n\ndef main():\n    ‸\n"
    first = retriever(snapshot("app/main.py", text), outline(snapshot("app/main.py", text)), 192)
    assert first
    for typed in ("s", "settings", "settings = ", "settings = load_c"):
        here = snapshot("app/main.py", text.replace("‸", f"{typed}‸"))
        assert retriever(here, outline(here), 192) is first
    here = snapshot("app/main.py", text.replace("‸", "Store(‸"))
    assert "class Store" in retriever(here, outline(here), 192)[-1].text


@pytest.mark.e2e
def test_a_large_index_answers_within_its_time() -> None:
    words = [f"word{n}" for n in range(400)]
    files = {
        f"p{n % 40}/m{n}.py": "".join(
            f"def {words[(n + k) % 400]}_{words[n % 7]}(a):\n    return {words[k]}(a)\n\n\n"
            for k in range(12)
        )
        for n in range(800)
    }
    retriever = Retriever(indexed(files), patience=0.002)
    times = []
    for n in range(30):
        here = snapshot("main.py", f"def main(a):\n    {words[n]}_{words[n % 7]}(a)\n    ‸\n")
        around = outline(here)
        began = time.thread_time()
        retriever(here, around, 192)
        times.append(time.thread_time() - began)
    assert sorted(times)[len(times) // 2] < 0.02


def test_an_empty_index_and_plain_text_give_nothing() -> None:
    assert find({}, "a.py", "x = ‸") == ()
    assert find(FILES, "notes.txt", "load_config ‸") == ()


def test_waiting_for_the_processor_costs_patience_only_in_the_end() -> None:
    deadline = Deadline(0.02)
    time.sleep(0.03)
    assert not deadline.over, "the thread did no work"
    time.sleep(0.08)
    assert deadline.over, "who asked has waited long enough"


def test_work_costs_patience_at_once() -> None:
    deadline, began = Deadline(0.02), time.thread_time()
    while not deadline.over:
        pass
    assert time.thread_time() - began < 0.06
