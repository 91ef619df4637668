"""Marks of the machinery: special tokens of model families, and text that was decoded wrongly."""

from __future__ import annotations

import re

from skycode_ls.features.draft import Draft

MARKER = re.compile(
    r"<[|｜][A-Za-z0-9_▁ .-]{2,40}[|｜]>"  # <|fim_middle|>, <|endoftext|>, <｜fim▁hole｜>
    r"|</?(?:fim|repo|file|gh|jupyter|issue|commit|empty|code)_[a-z_]{2,24}>"  # <fim_suffix>
    r"|<(?:PRE|SUF|MID|EOT|END|EOF|BOS|EOS)>|\[/?(?:INST|PREFIX|SUFFIX|MIDDLE)\]"
    r"|</?(?:think|endoftext|filename|reponame)>|<<?/?SYS>>?|(?<![\w\"'])</s>"
)
"""Markers as the families spell them: StarCoder, Qwen, DeepSeek, Code Llama, Codestral, ChatML."""

LONGEST = 48
"""No marker is longer, in code points."""

_THOUGHT = re.compile(r"\A\s*<think>.*?</think>\s*", re.DOTALL)
_DAMAGED = re.compile(
    "[\\ufffd\\ud800-\\udfff\\x80-\\x9f]"
    "|锟斤拷|(?:烫烫){2}|(?:屯屯){2}"
    "|(?:[ÃÂ][\\xa0-\\xbf]){2}"
    "|(?:[äåæçèé][\\xa0-\\xbfŒœŠšŸŽž€‚ƒ„…†‡ˆ‰‹›‘’“”•–—˜™]{1,2}){2}"
)
"""Replacement characters, and what UTF-8 looks like when it is read as GBK or Latin-1."""


def without_sentinels(draft: Draft) -> str:
    """End the text at the first marker of a model family that the document does not hold."""
    text = _THOUGHT.sub("", draft.text)
    for found in MARKER.finditer(text):
        if found.group() not in draft.snapshot.text:
            return text[: found.start()]
    return text


def without_mojibake(draft: Draft) -> str:
    """Drop a character that was cut in half at the end, and everything from a garbled line on."""
    if draft.text.isascii():
        return draft.text
    text = draft.text.rstrip("\n")
    damaged = _DAMAGED.search(text)
    if damaged is None or damaged.group() in draft.snapshot.text:
        return draft.text
    if not text[damaged.start() :].strip("\ufffd"):
        return text[: damaged.start()]
    return text[: text.rfind("\n", 0, damaged.start()) + 1]
