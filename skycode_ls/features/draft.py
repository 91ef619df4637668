"""The model's words on their way to a suggestion, with all that a filter may judge them by."""

from __future__ import annotations

from dataclasses import dataclass, field

from skycode_ls.settings import Settings
from skycode_ls.syntax.comments import Natural
from skycode_ls.syntax.outline import Outline
from skycode_ls.text import Finish, Piece, Snapshot


@dataclass(frozen=True)
class Draft:
    """What the model said at a cursor; filters read it and return the text they would keep."""

    text: str
    """The words so far, with plain newlines."""
    snapshot: Snapshot
    around: Outline
    multi_line: bool = True
    """Whether the suggestion may span lines."""
    finish: Finish = "stop"
    settings: Settings = field(default_factory=Settings)
    automatic: bool = True
    """Whether nobody asked: what is hardly worth a glance is then kept back."""
    workspace: Natural = ""
    """The language of the comments in the rest of the workspace, where it is known."""
    said: tuple[Piece, ...] = ()
    """The tokens as the model said them."""

    @property
    def growing(self) -> bool:
        """Whether the last line may lack its end: generation was ended before the model did."""
        return self.finish != "stop"


def unified(text: str) -> str:
    """Return `text` with plain newlines, whatever ended its lines."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
