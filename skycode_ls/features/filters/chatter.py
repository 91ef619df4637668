"""What models trained to chat put around code: greetings, announcements, fences."""

from __future__ import annotations

import re

from skycode_ls.features.draft import Draft

_ZH = (
    r"(?:好的|好|当然|没问题|明白了?|可以的?|收到)[，,。！!：:]"
    r"|(?:以下|下面|如下|这里)(?:是|为|给出|就是|提供|的(?:代码|实现|函数|示例))"
    r"|(?:根据|按照)(?:您|你)的|(?:我|让我|我们)(?:来|会|将|可以)?(?:为您|帮你|帮您|给你|给您)"
    r"|希望(?:这|对|能)|如果(?:您|你)(?:有|还有|需要)|(?:这段|上述|以上)代码|代码如下|注意：|说明："
)
_EN = (
    r"(?:sure|certainly|of course|okay|ok|absolutely|great)\b\s*[,!.:]"
    r"|(?:here(?:'s|’s| is| are)|below is|the following(?: is| code))\b[^=(){};]*\b"
    r"(?:code|function|implementation|example|solution|snippet|version|completion|method|script)"
    r"|this (?:code|function|implementation|snippet|method) (?:will|does|is|uses|reads|returns)\b"
    r"|(?:i(?:'ll|'ve| will| have| can)|let me|you can use)\b[^=(){};]*[.:!]$"
    r"|as an ai\b|i hope this\b|note that this\b|explanation:"
)
_SENTENCE = re.compile(rf"(?:{_ZH}|{_EN})", re.IGNORECASE)
_MARKS = re.compile(r"^\s*(?:#|//|/\*+|\*|--)?\s*")
_FENCE = re.compile(r"^\s*(?:```|~~~)")


def says_hello(line: str) -> bool:
    """Tell whether a line speaks to a person instead of being code."""
    return _SENTENCE.match(_MARKS.sub("", line)) is not None


def is_fence(line: str) -> bool:
    """Tell whether a line opens or closes a block of code in Markdown."""
    return _FENCE.match(line) is not None


class Prelude:
    """Steps over the lines in front of the code; knows when a fence closes it."""

    def __init__(self, draft: Draft) -> None:
        self._possible = draft.around.kind == "code" and draft.around.language.id != "plaintext"
        self._fenced = self._spoken = self._begun = False

    def skips(self, line: str) -> bool:
        """Tell whether the next line is none of the code."""
        if not self._possible or self._begun:
            return False
        if is_fence(line) and not self._fenced:
            self._fenced = True
            return True
        if not self._fenced and says_hello(line):
            self._spoken = True
            return True
        if (self._spoken or self._fenced) and not line.strip():
            return True
        self._begun = True
        return False

    def ends(self, line: str) -> bool:
        """Tell whether a line after the code belongs to the chat again."""
        return self._possible and self._begun and (is_fence(line) or says_hello(line))


def without_chatter(draft: Draft) -> str:
    """Take out greetings and announcements in English and Chinese, and the fences of Markdown."""
    prelude = Prelude(draft)
    kept: list[str] = []
    for line in draft.text.split("\n"):
        if not kept and prelude.skips(line):
            continue
        if prelude.ends(line):
            break
        kept.append(line)
    return "\n".join(kept) if len(kept) != draft.text.count("\n") + 1 else draft.text
