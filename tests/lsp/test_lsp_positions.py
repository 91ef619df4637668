"""Positions in all three encodings, after characters of every width."""

from __future__ import annotations

import pytest

from tests.lsp.conftest import Script, Server
from tests.lsp.peer import insertion

URI = "file:///project/演示 demo.py"
LINE = "名字 = '😀é𝒳'; x = "
UNITS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
WIDTH = {"utf-8": 1, "utf-16": 2, "utf-32": 4}


def length(text: str, encoding: str) -> int:
    return len(text.encode(UNITS[encoding])) // WIDTH[encoding]


def offering(*encodings: str) -> dict[str, object]:
    return {"capabilities": {"general": {"positionEncodings": list(encodings)}}}


@pytest.mark.e2e
@pytest.mark.parametrize("encoding", UNITS)
def test_ranges_after_wide_characters(client: Server, script: Script, encoding: str) -> None:
    peer = client(script("你好()"), **offering(encoding))
    peer.open(URI, f"# 注释 🎉\r\n{LINE}")
    end = length(LINE, encoding)
    items = peer.complete(URI, 1, end)
    place = {"line": 1, "character": end}
    assert items[0]["range"] == {"start": place, "end": place}
    assert items[0]["insertText"] == "你好()"


@pytest.mark.e2e
@pytest.mark.parametrize("encoding", UNITS)
def test_edits_after_wide_characters_land_where_the_client_meant(
    client: Server, script: Script, encoding: str
) -> None:
    """A position past the line is clamped, and so tells how long the server thinks the line is."""
    peer = client(script("zz"), **offering(encoding))
    peer.open(URI, f"{LINE}\nlast = ")
    middle = length(LINE[:6], encoding)
    peer.send([insertion(URI, 2, 0, middle, "🎊中\n")])
    for line, text in ((0, LINE[:6] + "🎊中"), (1, LINE[6:])):
        item = peer.complete(URI, line, 10_000)[0]
        assert item["range"]["start"] == {"line": line, "character": length(text, encoding)}


@pytest.mark.e2e
@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        (("utf-32", "utf-8", "utf-16"), "utf-32"),
        (("utf-8", "utf-16"), "utf-8"),
        (("utf-7", "utf-16"), "utf-16"),
        (("utf-7",), "utf-16"),
        ((), "utf-16"),
    ],
)
def test_the_client_s_first_offer_is_taken(
    client: Server, script: Script, offered: tuple[str, ...], chosen: str
) -> None:
    peer = client(script(), **offering(*offered))
    greeting = peer.wait(lambda each: "result" in each)
    assert greeting["result"]["capabilities"]["positionEncoding"] == chosen
