"""The base protocol, cut at every byte and fed with garbage."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from skycode_ls.lsp.framing import Deframer, frame


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=5), st.integers(1, 50))
def test_bodies_survive_any_cut(bodies: list[bytes], size: int) -> None:
    stream = b"".join(map(frame, bodies))
    deframer = Deframer()
    cuts = [stream[start : start + size] for start in range(0, len(stream), size)]
    assert [body for cut in cuts for body in deframer.feed(cut)] == bodies


def test_other_headers_and_any_case_are_read() -> None:
    data = b"Content-Type: x; charset=utf-8\r\ncontent-length:  2 \r\n\r\n{}"
    assert list(Deframer().feed(data)) == [b"{}"]


def test_a_block_without_a_length_is_skipped() -> None:
    for junk in (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"Content-Length: -5\r\n\r\n", b"\r\n\r\n"):
        assert list(Deframer().feed(junk + frame(b"{}"))) == [b"{}"]


def test_an_absurd_length_is_not_waited_for() -> None:
    assert list(Deframer().feed(b"Content-Length: 99999999999\r\n\r\n" + frame(b"{}"))) == [b"{}"]


def test_endless_garbage_does_not_grow() -> None:
    deframer = Deframer()
    for _ in range(50):
        assert not list(deframer.feed(b"x" * 10_000))
    assert list(deframer.feed(b"\r\n\r\n" + frame(b"{}"))) == [b"{}"]
