"""What `skycode eval` tells people: each text in English with its Chinese beside it."""

from __future__ import annotations

from skycode_ls.cli.terminal import terminal_locale


class Bilingual(str):
    """A text in English that carries its Chinese; an error's argument keeps both."""

    chinese: str

    def __add__(self, other: str) -> Bilingual:
        """Join both languages to a text, or to the same language of another such text."""
        return both(str(self) + str(other), self.chinese + chinese(other))


def both(english: str, chinese: str) -> Bilingual:
    """Return a text in both languages."""
    text = Bilingual(english)
    text.chinese = chinese
    return text


def chinese(text: object) -> str:
    """Return a text's Chinese, or the text itself where it has none."""
    return text.chinese if isinstance(text, Bilingual) else str(text)


def here(english: str, chinese: str) -> str:
    """Return the one of two texts that the person at this terminal reads."""
    return chinese if terminal_locale() == "zh" else english


def told_here(text: object) -> str:
    """Return an error or a text in the language of this terminal."""
    if isinstance(text, BaseException) and text.args:
        text = text.args[0]
    return here(str(text), chinese(text))
