"""What the code around the cursor means, as plain data; broken code is the normal case."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from tree_sitter import Node, QueryCursor

from skycode_ls.syntax.comments import Natural, comment_at, natural_language
from skycode_ls.syntax.definitions import Definition
from skycode_ls.syntax.extent import in_expression
from skycode_ls.syntax.grammar import lexical_query
from skycode_ls.syntax.languages import Language, language_of
from skycode_ls.syntax.layout import Layout, layout
from skycode_ls.syntax.scan import Kind, missing_closers, scan
from skycode_ls.syntax.source import Source
from skycode_ls.syntax.structure import Structure, structure_of
from skycode_ls.syntax.trees import Trees, program
from skycode_ls.syntax.window import BEFORE
from skycode_ls.text import Snapshot

_SENTINEL = "_"
_NEAR = 8192
"""Code points on either side of a cursor by which a text is known again."""
_REST = 256_000
"""Code points behind the cursor in which what is open above is looked for, to see it closed."""


@dataclass(frozen=True)
class Outline:
    """The facts that completion is decided by; positions are code points of the document."""

    language: Language
    kind: Kind = "code"
    function: Definition | None = None
    """The innermost named function around the cursor."""
    cls: Definition | None = None
    """The innermost class, struct or interface around the cursor."""
    siblings: tuple[Definition, ...] = ()
    """The other methods of the class, or the other definitions of the file."""
    imports: tuple[str, ...] = ()
    head: int = 0
    """Where the file's head ends: behind the last import before the first definition."""
    comment: str = ""
    """The words of the comment that the cursor stands right after or at the end of."""
    natural: Natural = ""
    """The natural language of `comment`."""
    indent: str = ""
    """The whitespace of the lines of the block that a completion here belongs to."""
    block: bool = False
    """Whether the cursor is at the start of a block that has nothing in it."""
    line_end: bool = True
    """Whether only closing marks stand behind the cursor on its line."""
    blank: bool = True
    """Whether the cursor's line is empty before it."""
    expression: bool = False
    """Whether the cursor is among the parts of an expression: arguments, elements, operands.

    Told only where it decides anything: on a line with nothing else on it, or behind a comment."""
    parsed: bool = True
    """Whether there was a tree; False for plain text and for text that is no program."""
    sound: bool = field(default=True, compare=False)
    """Whether all of it parsed: else definitions may be missing, or end at a wrong place."""

    @property
    def multi_line(self) -> bool:
        """Whether a completion here may span lines."""
        if self.kind in ("string", "docstring") or not self.line_end:
            return False
        if self.expression and not self.block:
            return False  # the next argument or element; a whole list only where none is yet
        if self.kind == "comment":
            return len(self.comment) > 3 or self.natural == "zh"
        return self.blank or self.block


def outline(snapshot: Snapshot, trees: Trees | None = None) -> Outline:
    """Describe the place of the cursor; parses a window around it, in bounded time.

    `trees` are those of earlier calls, on the same thread: typing is then parsed as it comes.
    """
    language = language_of(snapshot.language, snapshot.path)
    shape = layout(snapshot, language)
    trees = trees or Trees()
    if trees.latest and (known := followed(*trees.latest, snapshot, shape)):
        return known
    found = _outline(snapshot, language, shape, trees)
    trees.latest = snapshot, found
    return found


def _outline(snapshot: Snapshot, language: Language, shape: Layout, trees: Trees) -> Outline:
    kind, structure, expression = _parsed(snapshot, language, shape.indent, trees)
    comment = _comment(snapshot, language, kind)
    return Outline(
        language=language,
        kind=kind,
        function=structure.function if structure else None,
        cls=structure.cls if structure else None,
        siblings=structure.siblings if structure else (),
        imports=structure.imports if structure else (),
        head=structure.head if structure else 0,
        comment=comment,
        natural=natural_language(comment),
        indent=shape.indent,
        block=shape.block and kind == "code",
        line_end=shape.line_end,
        blank=not snapshot.line_prefix.strip(),
        expression=expression and kind == "code",
        parsed=structure is not None,
        sound=structure is not None and structure.sound,
    )


def followed(
    former: Snapshot, outline: Outline, snapshot: Snapshot, shape: Layout
) -> Outline | None:
    """Return the `outline` of a former snapshot as it is now, if what was typed since is harmless.

    A word that grows, or marks that neither begin nor end anything, behind other text of their line
    in a body or a comment. None where more than places may have changed: in a header, among the
    imports at the file's head, or where the text did not parse. What it makes of the comment above
    a definition, of a docstring, or of an import in a body is seen at the next key that is parsed.
    """
    heads = (one.start + len(one.signature) for one in (outline.function, outline.cls) if one)
    plain = outline.parsed and not outline.language.keyword_blocks
    if not plain or former.offset <= max(heads, default=0) or former.offset <= outline.head:
        return None
    if (shape.indent, shape.block) != (outline.indent, False) or not _goes_on(former, snapshot):
        return None
    typed = snapshot.text[former.offset : snapshot.offset]
    word = former.text[former.offset - 1 : former.offset] + typed
    if not word.replace("_", "a").isalnum() and not _harmless(typed, outline):
        return None
    return _moved(outline, former, snapshot)


def _harmless(typed: str, outline: Outline) -> bool:
    """Tell whether marks typed behind other text change nothing but where things are."""
    inside = outline.function is not None or outline.kind in ("comment", "string")
    if outline.blank or outline.block or not inside or not outline.sound:
        return False  # a line begins, it may be the header of a definition, or more may be found
    return _TELLING.search(typed) is None and (outline.language.offside or ">" not in typed)


_TELLING = re.compile(r"""[\n\r"'`{}/*#\\]""")
"""What may begin or end a line, string, comment or block; so may > in an arrow with braces."""


def _moved(outline: Outline, former: Snapshot, snapshot: Snapshot) -> Outline:
    """Return an outline after something was typed at its cursor."""
    typed = snapshot.offset - former.offset

    def moved(one: Definition) -> Definition:
        start = one.start + (typed if one.start >= former.offset else 0)
        return one.at(start, one.end + (typed if one.end >= former.offset else 0))

    comment = _comment(snapshot, outline.language, outline.kind)
    return replace(
        outline,
        comment=comment,
        natural=natural_language(comment),
        function=outline.function and moved(outline.function),
        cls=outline.cls and moved(outline.cls),
        siblings=tuple(map(moved, outline.siblings)),
    )


def _goes_on(former: Snapshot, snapshot: Snapshot) -> bool:
    """Tell whether all that changed nearby is that something was put in at the cursor."""
    typed = snapshot.offset - former.offset
    return (
        0 < typed == len(snapshot.text) - len(former.text)
        and (former.uri, former.path) == (snapshot.uri, snapshot.path)
        and former.language == snapshot.language
        and snapshot.before(_NEAR + typed)[:-typed] == former.before(_NEAR)
        and snapshot.after(_NEAR) == former.after(_NEAR)
    )


def _parsed(
    snapshot: Snapshot, language: Language, indent: str, trees: Trees
) -> tuple[Kind, Structure | None, bool]:
    """Return the kind of the text at the cursor, the structure if it parses, and `expression`."""
    if not language.query:
        return "code", None, False
    word = _sentinel(snapshot, language, indent)
    window = trees.windows.around(snapshot.text, snapshot.offset, language)
    source = Source(snapshot.text, snapshot.offset, word, window)
    before = trees.scan(source.before, language)
    rest, shown = snapshot.after(_REST), len(source.after)
    closers, tail = missing_closers(before, rest, shown, language, trees.scan_rest)
    if closers or tail:  # counted first, since a text with brackets left open is slow to parse
        source = Source(snapshot.text, snapshot.offset, word + closers, window, tail)
    parsed = trees.parse(source.data, language.grammar)
    if parsed is None:
        return scan(snapshot.line_prefix[-BEFORE:], language).kind, None, False
    kind = before.kind
    if program(parsed) and not closers and not parsed.tree.root_node.has_error:
        kind = _kind_in(parsed.tree.root_node, source, language)
    if not program(parsed):
        return kind, None, False
    alone = kind == "comment" or not snapshot.line_prefix.strip()
    inside = alone and in_expression(parsed.tree.root_node, source.cursor)
    return kind, structure_of(parsed, source, snapshot, language, indent, trees), inside


def _sentinel(snapshot: Snapshot, language: Language, indent: str) -> str:
    """Return a word that makes the place parse, or nothing where it would break what does."""
    if not snapshot.line_prefix.strip():
        return indent[len(snapshot.line_prefix) :] + _SENTINEL if language.offside else ""
    if language.offside and _ends_comment_line(snapshot, language):
        return f"\n{indent}{_SENTINEL}"  # a comment alone does not make a body
    touches = _is_word(snapshot.line_prefix[-1:]) or _is_word(snapshot.line_suffix[:1])
    return "" if touches else _SENTINEL


def _ends_comment_line(snapshot: Snapshot, language: Language) -> bool:
    comment = snapshot.line_prefix.lstrip().startswith(language.line_comment)
    return comment and not snapshot.line_suffix.strip()


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _kind_in(root: Node, source: Source, language: Language) -> Kind:
    """Return what the smallest piece of text around the cursor is."""
    cursor = QueryCursor(lexical_query(language.grammar, language.query))
    cursor.set_byte_range(max(0, source.cursor - 1), source.cursor + 1)
    smallest: tuple[int, str] = (len(source.data) + 1, "code")
    for name, nodes in cursor.captures(root).items():
        for node in nodes:
            size = node.end_byte - node.start_byte
            # A docstring is also a string, as large as itself; the more telling name wins.
            if _holds(node, name, source, language) and (size, name) < (*smallest,):
                smallest = (size, name)
    return _KINDS[smallest[1]]


_KINDS: dict[str, Kind] = {
    "code": "code",
    "comment": "comment",
    "string": "string",
    "docstring": "docstring",
}


def _holds(node: Node, name: str, source: Source, language: Language) -> bool:
    if node.start_byte < source.cursor < node.end_byte:
        return True
    open_ended = name == "comment" and source.data.startswith(
        language.line_comment.encode(), node.start_byte
    )
    return open_ended and node.start_byte < source.cursor == node.end_byte


def _comment(snapshot: Snapshot, language: Language, kind: Kind) -> str:
    """Return the words of the comment that a completion at the cursor would answer."""
    if kind in ("string", "docstring") or snapshot.line_suffix.strip():
        return ""
    if kind != "comment" and snapshot.line_prefix.strip():
        return ""
    lines = snapshot.before(8000).split("\n")
    return comment_at(lines if kind == "comment" else lines[:-1], language)
