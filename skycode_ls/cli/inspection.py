"""What the model is given, drawn for people."""

from __future__ import annotations

from rich.console import Group
from rich.panel import Panel
from rich.text import Text

from skycode_ls.cli.excerpt import highlight
from skycode_ls.features.inspection import Inspection
from skycode_ls.messages import Locale, say
from skycode_ls.text import Snapshot


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
