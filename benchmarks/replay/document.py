"""A document as an editor holds it: code points inside, UTF-16 positions on the wire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Params = dict[str, Any]


@dataclass
class Document:
    """An open text and the cursor in it, both in code points."""

    uri: str
    text: str
    cursor: int = 0
    version: int = 1
    language: str = "python"

    def opening(self) -> Params:
        """Return the parameters of didOpen."""
        item = {"uri": self.uri, "languageId": self.language, "version": self.version}
        return {"textDocument": {**item, "text": self.text}}

    def asking(self) -> Params:
        """Return the parameters of a request that typing made."""
        document, position = {"uri": self.uri}, self.position(self.cursor)
        # 2 is Automatic in LSP 3.18.
        return {"textDocument": document, "position": position, "context": {"triggerKind": 2}}

    def replace(self, start: int, end: int, text: str) -> Params:
        """Put `text` in the place of [start, end), the cursor behind it; return didChange's."""
        where = {"start": self.position(start), "end": self.position(end)}
        self.text = self.text[:start] + text + self.text[end:]
        self.cursor = start + len(text)
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        return {"textDocument": document, "contentChanges": [{"range": where, "text": text}]}

    def position(self, offset: int) -> Params:
        """Return line and UTF-16 code unit of a code point."""
        start = self.text.rfind("\n", 0, offset) + 1
        units = len(self.text[start:offset].encode("utf-16-le")) // 2
        return {"line": self.text.count("\n", 0, offset), "character": units}

    def offset(self, position: Params) -> int:
        """Return the code point at a position."""
        start = 0
        for _ in range(position["line"]):
            start = self.text.index("\n", start) + 1
        line = self.text[start:].partition("\n")[0].encode("utf-16-le")
        return start + len(line[: 2 * position["character"]].decode("utf-16-le"))

    def applied(self, item: Params) -> tuple[str, int, int]:
        """Return the text and the range of code points that an item would put it in place of."""
        where = item.get("range")
        if where is None:
            return item["insertText"], self.cursor, self.cursor
        return item["insertText"], self.offset(where["start"]), self.offset(where["end"])
