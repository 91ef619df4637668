"""The languages SkyCode knows: a few lines of facts each, and a query file for its grammar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import PurePath

_BRACE = r"[{(\[]$|\b(?:case\b.*|default):$"


@dataclass(frozen=True, kw_only=True)
class Language:
    """What SkyCode must know of a language; its syntax is in `queries/<query>.scm`."""

    id: str
    """The identifier that LSP gives documents of this language."""
    name: str
    extensions: tuple[str, ...]
    """File endings, the usual one first."""
    grammar: tuple[str, str] = ("", "")
    """Module of the grammar wheel, and its function that gives the grammar."""
    query: str = ""
    """Name of the query file without its ending; empty where there is no grammar."""
    line_comment: str = "//"
    block_comment: tuple[str, str] | None = ("/*", "*/")
    strings: tuple[str, ...] = ('"', "'")
    """Quotes of strings that end with their line."""
    long_strings: tuple[str, ...] = ()
    """Quotes of strings that may span lines."""
    opens: str = _BRACE
    """Regular expression for the end of a code line after which a block begins."""
    unit: str = "    "
    """One step of indentation, where the file itself does not show another."""
    stub: str = ";"
    """What follows a signature whose body is left out."""
    aliases: tuple[str, ...] = ()
    """Other identifiers that editors use."""
    files: tuple[str, ...] = ()
    """Whole file names without an ending."""

    @property
    def offside(self) -> bool:
        """Whether blocks are told by indentation or keywords rather than by braces."""
        return self.block_comment is None

    @property
    def keyword_blocks(self) -> bool:
        """Whether words such as `do` and `done` enclose blocks."""
        return self.id == "shellscript"


# fmt: off
LANGUAGES: tuple[Language, ...] = (
    Language(
        id="python", name="Python", extensions=(".py", ".pyi", ".pyw"), aliases=("py",),
        grammar=("tree_sitter_python", "language"), query="python",
        line_comment="#", block_comment=None, long_strings=('"""', "'''"),
        opens=r":$|[{(\[]$", stub=" ...", files=("SConstruct", "wscript"),
    ),
    Language(
        id="javascript", name="JavaScript", extensions=(".js", ".mjs", ".cjs", ".jsx"),
        grammar=("tree_sitter_javascript", "language"), query="javascript",
        long_strings=("`",), unit="  ", stub=" {}", aliases=("js", "javascriptreact", "jsx"),
    ),
    Language(
        id="typescript", name="TypeScript", extensions=(".ts", ".mts", ".cts"),
        grammar=("tree_sitter_typescript", "language_typescript"), query="typescript",
        long_strings=("`",), unit="  ", aliases=("ts",),
    ),
    Language(
        id="java", name="Java", extensions=(".java",),
        grammar=("tree_sitter_java", "language"), query="java", long_strings=('"""',),
    ),
    Language(
        id="c", name="C", extensions=(".c", ".h"),
        grammar=("tree_sitter_c", "language"), query="c",
    ),
    Language(
        id="cpp", name="C++", aliases=("c++",),
        extensions=(".cpp", ".cc", ".cxx", ".c++", ".hpp", ".hh", ".hxx", ".ipp"),
        grammar=("tree_sitter_cpp", "language"), query="cpp",
    ),
    Language(
        id="go", name="Go", extensions=(".go",), aliases=("golang",),
        grammar=("tree_sitter_go", "language"), query="go",
        long_strings=("`",), unit="\t", stub="",
    ),
    Language(
        id="shellscript", name="Shell", extensions=(".sh", ".bash", ".zsh", ".ksh"),
        grammar=("tree_sitter_bash", "language"), query="shell",
        aliases=("shell", "sh", "bash", "zsh", "ksh"), files=(".bashrc", ".profile", ".zshrc"),
        line_comment="#", block_comment=None, strings=(), long_strings=('"', "'"),
        opens=r"(?:[{(]|\b(?:then|do|else|in))$", stub=" { :; }",
    ),
)
# fmt: on
"""Every language, in the order in which it is shown to people."""

PLAIN = Language(
    id="plaintext",
    name="Plain text",
    extensions=(".txt",),
    line_comment="",
    block_comment=None,
    strings=(),
    opens=r"$^",
    aliases=("text",),
)
"""What a document is when nothing is known of its language."""


@lru_cache(maxsize=64)
def language_of(language_id: str, path: str = "") -> Language:
    """Return the language of a document from LSP's identifier, else from its file name."""
    wanted, file = language_id.lower(), PurePath(path)
    ending = file.suffix.lower()
    if wanted == "typescript" and ending == ".tsx":
        return _TSX
    for language in (*LANGUAGES, _TSX):
        if wanted == language.id or wanted in language.aliases:
            return language
    for language in (*LANGUAGES, _TSX):
        if ending in language.extensions or file.name in language.files:
            return language
    return PLAIN


def named_path(path: str, language: Language) -> str:
    """Return `path` for the model: slashes, and an ending that tells an untitled file's language.

    The model reads the language from the path, as there may be no other sign of it.
    """
    plain = path.replace("\\", "/").removeprefix("./") or "untitled"
    file = PurePath(plain)
    if file.suffix or file.name in language.files or language is PLAIN:
        return plain
    return f"{plain}{language.extensions[0]}"


_TSX = replace(
    next(language for language in LANGUAGES if language.id == "typescript"),
    id="typescriptreact",
    name="TypeScript JSX",
    extensions=(".tsx",),
    grammar=("tree_sitter_typescript", "language_tsx"),
    aliases=("tsx",),
)
