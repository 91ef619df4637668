"""Which language a document is in, and that grammars cost nothing before they are needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from skycode_ls.syntax.grammar import definition_query, lexical_query
from skycode_ls.syntax.languages import LANGUAGES, PLAIN, Language, language_of, named_path

PYTHON = language_of("python")


@pytest.mark.parametrize(
    ("language_id", "path", "expected"),
    [
        ("python", "", "python"),
        ("javascriptreact", "", "javascript"),
        ("typescriptreact", "", "typescriptreact"),
        ("typescript", "src/App.tsx", "typescriptreact"),
        ("C++", "", "cpp"),
        ("bash", "", "shellscript"),
        ("", "deploy/backup.SH", "shellscript"),
        ("", "/home/me/.bashrc", "shellscript"),
        ("plaintext", "main.go", "go"),
        ("klingon", "poem.klingon", "plaintext"),
        ("", "", "plaintext"),
    ],
)
def test_identifier_then_file_name_tell_the_language(
    language_id: str, path: str, expected: str
) -> None:
    assert language_of(language_id, path).id == expected


@pytest.mark.parametrize(
    ("path", "language", "expected"),
    [
        ("", PYTHON, "untitled.py"),
        ("Untitled-1", PYTHON, "Untitled-1.py"),
        ("src\\工具\\csv.py", PYTHON, "src/工具/csv.py"),
        ("./a.py", PYTHON, "a.py"),
        (".bashrc", language_of("sh"), ".bashrc"),
        ("notes", PLAIN, "notes"),
    ],
)
def test_the_model_sees_a_telling_path(path: str, language: Language, expected: str) -> None:
    assert named_path(path, language) == expected


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)
def test_a_language_is_described_wholly(language: Language) -> None:
    assert all(extension.startswith(".") for extension in language.extensions)
    assert language.line_comment
    texts = lexical_query(language.grammar, language.query)
    names = {texts.capture_name(index) for index in range(texts.capture_count)}
    assert {"comment", "string"} <= names
    definitions = definition_query(language.grammar, language.query)
    names = {definitions.capture_name(index) for index in range(definitions.capture_count)}
    assert {"function", "name", "body", "import"} <= names


def test_no_two_languages_claim_the_same_name() -> None:
    claims = [
        claim
        for language in LANGUAGES
        for claim in (language.id, *language.aliases, *language.extensions, *language.files)
    ]
    assert len(claims) == len(set(claims))


def test_only_the_needed_grammar_is_imported() -> None:
    program = (
        "import sys\n"
        "from skycode_ls.syntax.outline import outline\n"
        "from skycode_ls.text import Snapshot\n"
        "loaded = lambda: sorted(m for m in sys.modules if m.startswith('tree_sitter_')"
        " and '.' not in m)\n"
        "assert loaded() == [], loaded()\n"
        "outline(Snapshot('x', 0, 'go'))\n"
        "assert loaded() == ['tree_sitter_go'], loaded()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
