"""Why a suggestion came, or none: the stages of a request as a table."""

from __future__ import annotations

from rich.console import Group
from rich.table import Table
from rich.text import Text

from skycode_ls.features.explain import reason, told
from skycode_ls.features.trace import Trace
from skycode_ls.messages import Locale, say

_STYLES = {"refused": "bold red", "dropped": "bold red", "changed": "yellow", "offered": "green"}


def table(trace: Trace, locale: Locale) -> Group:
    """Draw every stage but the filters that did nothing, and below them what decided."""
    drawn = Table(title=say("explain.heading", locale), title_justify="left", box=None)
    for key in ("stage", "decision"):
        drawn.add_column(say(f"explain.column.{key}", locale), no_wrap=True)
    drawn.add_column("ms", justify="right")
    drawn.add_column(say("explain.column.told", locale), overflow="fold")
    for one in told(trace, locale):
        if one.name.startswith("filter.") and one.decision == "passed":
            continue
        done = Text(one.done, style=_STYLES.get(one.decision, ""))
        drawn.add_row(Text(one.stage), done, f"{one.ms:.1f}", Text(one.text))
    return Group(drawn, Text(reason(trace, locale), style="bold"))
