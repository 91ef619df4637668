"""What the model is given, shown to people: the planned prompt and its true spelling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from rich.console import Group
from rich.panel import Panel
from rich.text import Text

from skycode_ls.cli.excerpt import highlight
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.detokenize import byte_level_spelling, sentencepiece_spelling
from skycode_ls.messages import Locale, say
from skycode_ls.text import Prompt, Snapshot


@runtime_checkable
class Speller(Protocol):
    """A backend that can tell the tokens it will read."""

    def spell(self, prompt: Prompt, room: int) -> list[str]:
        """Return the names of the tokens that the model sees."""
        ...


@dataclass(frozen=True)
class Part:
    """A piece of the prompt: where it comes from, its text and its length in tokens."""

    origin: str
    text: str
    tokens: int


@dataclass(frozen=True)
class Inspection:
    """The prompt in parts; `spelled` is the whole as the model reads it, cut to `room` tokens."""

    snippets: tuple[Part, ...]
    prefix: Part
    suffix: Part
    room: int
    spelled: Part | None


def inspect(backend: Backend, prompt: Prompt, room: int) -> Inspection:
    """Take a prompt apart with the model's own tokenizer."""

    def part(origin: str, text: str) -> Part:
        return Part(origin, text, backend.count(text))

    spelled = None
    if isinstance(backend, Speller):
        tokens = backend.spell(prompt, room)
        spelled = Part(backend.info.name, _joined(tokens), len(tokens))
    return Inspection(
        snippets=tuple(part(snippet.path, snippet.text) for snippet in prompt.snippets),
        prefix=part(prompt.path, prompt.prefix),
        suffix=part(prompt.path, prompt.suffix),
        room=room,
        spelled=spelled,
    )


def panels(seen: Inspection, snapshot: Snapshot, model: str, locale: Locale) -> Group:
    """Draw one panel for each part, and one for the spelling."""
    drawn = []
    for part in seen.snippets:
        title = say("complete.snippet", locale, path=part.origin, tokens=part.tokens)
        drawn.append(_panel(title, highlight(part.text, part.origin), "blue"))
    for key, part in (("complete.prefix", seen.prefix), ("complete.suffix", seen.suffix)):
        title = say(key, locale, tokens=part.tokens)
        drawn.append(_panel(title, highlight(part.text, snapshot.path), "cyan"))
    if seen.spelled:
        tokens = seen.spelled.tokens
        title = say("complete.spelled", locale, model=model, tokens=tokens, room=seen.room)
        drawn.append(_panel(title, _marked(seen.spelled.text), "magenta"))
    return Group(*drawn)


def _panel(title: str, body: Text, colour: str) -> Panel:
    return Panel(body, title=Text(title), title_align="left", border_style=colour)


def _marked(spelled: str) -> Text:
    """Make the model's markers stand out from the code between them."""
    text = Text(spelled)
    text.highlight_regex(r"<[|｜][^<>\n]*[|｜]>|<[a-z]+[-_][a-z_]+>", "bold magenta")
    return text


def _joined(tokens: list[str]) -> str:
    """Turn token names back into text; a token that spans half a character shows as U+FFFD."""
    pieces = any(token.startswith("▁") for token in tokens)
    spelling = sentencepiece_spelling if pieces else byte_level_spelling
    return b"".join(map(spelling, tokens)).decode("utf-8", "replace")
