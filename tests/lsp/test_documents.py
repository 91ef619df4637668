"""Documents against a plain model of what LSP says an edit does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from skycode_ls.lsp.convert import LINE_END, position_at
from skycode_ls.lsp.documents import Document, split_lines
from skycode_ls.lsp.handshake import Encoding

TEXTS = st.text(st.sampled_from("ab \n\r\x0c\u2028é中😀"), max_size=30)
ENCODINGS: st.SearchStrategy[Encoding] = st.sampled_from(["utf-8", "utf-16", "utf-32"])


def offset_of(document: Document, position: types.Position) -> int:
    return document.offset_at_position(position)


def between_halves(text: str, offset: int) -> bool:
    return text[offset - 1 : offset + 1] == "\r\n" and offset > 0


@given(TEXTS)
def test_lines_end_where_the_protocol_says(text: str) -> None:
    lines = split_lines(text)
    assert "".join(lines) == text
    assert len(lines) == len(LINE_END.findall(text)) + 1
    assert all(LINE_END.fullmatch(LINE_END.findall(line)[-1]) for line in lines[:-1])


@given(TEXTS, ENCODINGS, st.data())
def test_offsets_and_positions_are_inverse(
    text: str, encoding: Encoding, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text)))
    document = Document("file:///x", text, encoding)
    back = offset_of(document, position_at(text, offset, encoding))
    assert back == (offset - 1 if between_halves(text, offset) else offset)


EDITS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 40), TEXTS, st.booleans()), max_size=6
)


@given(TEXTS, ENCODINGS, EDITS)
def test_edits_do_what_slicing_does(
    text: str, encoding: Encoding, edits: list[tuple[int, int, str, bool]]
) -> None:
    document = Document("file:///x", text, encoding)
    for one, other, new, read in [*edits, (0, 0, "", True)]:
        start, end = sorted((min(one, len(text)), min(other, len(text))))
        where = types.Range(position_at(text, start, encoding), position_at(text, end, encoding))
        start, end = offset_of(document, where.start), offset_of(document, where.end)
        document.apply_change(types.TextDocumentContentChangePartial(where, new))
        text = text[:start] + new + text[end:]
        assert not read or document.source == text, "edited once or often since it was read"
        assert document.lines == split_lines(text)


@given(TEXTS, ENCODINGS, st.integers(0, 40), st.lists(st.integers(0, 40), max_size=4))
def test_a_place_near_a_known_one_is_the_same(
    text: str, encoding: Encoding, known: int, offsets: list[int]
) -> None:
    document = Document("file:///x", text, encoding)
    known = min(known, len(text))
    known -= between_halves(text, known)
    line = position_at(text, known, encoding).line
    for offset in (min(one, len(text)) for one in offsets):
        place = position_at(text, offset, encoding)
        assert position_at(text, offset, encoding, (known, line)) == place
        found = offset - between_halves(text, offset)
        assert document.place(place) == (place.line, found)


def test_a_position_outside_the_text_means_its_nearest_end() -> None:
    document = Document("file:///x", "ab\r\n中文", "utf-16")
    assert offset_of(document, types.Position(0, 99)) == 2
    assert offset_of(document, types.Position(99, 0)) == 6
    assert offset_of(document, types.Position(1, 1)) == 5


def test_half_a_character_means_its_beginning() -> None:
    assert offset_of(Document("file:///x", "a😀b", "utf-16"), types.Position(0, 2)) == 1
    assert offset_of(Document("file:///x", "a😀b", "utf-8"), types.Position(0, 4)) == 1


def test_lone_surrogates_become_replacement_characters() -> None:
    document = Document("file:///x", "a\ud83db", "utf-16")
    document.apply_change(types.TextDocumentContentChangeWholeDocument("x\udc00y"))
    assert document.source == "x\ufffdy"
    assert document.source.encode()
