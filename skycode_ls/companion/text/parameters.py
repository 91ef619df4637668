"""SkyText's parameters by their names, checked, with the profiles they may start from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from skycode_ls.messages import SkyError


@dataclass(frozen=True)
class Parameters:
    """How to write; named as SkyText's service named them, and `seed`.

    https://github.com/SkyWorkAIGC/SkyText-Chinese-GPT3 describes the service.
    """

    generate_length: int = 256
    """The most tokens of an answer."""
    top_p: float = 0.9
    """Draw among the likeliest tokens that have so much probability together."""
    top_k: int = 40
    """Draw among so many tokens at most; 0 means no bound of its own."""
    repetition_penalty: float = 1.0
    """Above 1, tokens that were used already are less likely."""
    length_penalty: float = 1.0
    """Of a search with beams, which no streaming answer is: taken, and told to have no effect."""
    min_len: int = 1
    """No end before so many tokens."""
    temperature: float = 0.7
    """How daring a draw is; 0 takes the likeliest token every time."""
    end_words: tuple[str, ...] = ()
    """Strings that end the answer; they are not part of it."""
    bad_words: tuple[str, ...] = ()
    """Strings that never occur in the answer."""
    seed: int | None = None
    """Decides all draws; None takes a new one, which the result tells if it can be used again."""


SKYTEXT = Parameters(
    generate_length=500,
    top_p=0.4,
    top_k=20,
    repetition_penalty=1.3,
    length_penalty=1.0,
    min_len=4,
    temperature=1.0,
    end_words=("[EOS]", "\n", "\t"),
    bad_words=(),
)
"""What SkyText's own service took for what a request left out."""

PROFILES: dict[str, Parameters | None] = {"preset": None, "skytext": SKYTEXT}
"""Where the parameters start; None leaves it to the preset."""

BOUNDS: dict[str, tuple[float, float]] = {
    "generate_length": (1, 8192),
    "top_p": (0.01, 1.0),
    "top_k": (0, 1000),
    "repetition_penalty": (0.1, 10.0),
    "length_penalty": (-10.0, 10.0),
    "min_len": (0, 8192),
    "temperature": (0.0, 5.0),
    "seed": (0, 2**32 - 1),
}
"""The least and the greatest value of each number."""

MOST_WORDS, LONGEST_WORD = 256, 100


def start(profile: str, preset: Parameters) -> Parameters:
    """Return where a profile's parameters start; SkyError text.bad_profile if there is no such."""
    if profile not in PROFILES:
        raise SkyError("text.bad_profile", profile=profile, known=", ".join(PROFILES))
    return PROFILES[profile] or preset


def changed(base: Parameters, asked: object) -> Parameters:
    """Lay what was asked for over `base`.

    Raises SkyError: text.bad_parameters for no object of parameters, text.unknown_parameter,
    text.bad_number, text.bad_words or text.least_over_most.
    """
    if asked is None:
        return base
    if not isinstance(asked, Mapping):
        raise SkyError("text.bad_parameters", value=_shown(asked))
    values: dict[str, Any] = {}
    for name, value in asked.items():
        if (checked := _checked(str(name), value)) is not None:
            values[str(name)] = checked
    made = replace(base, **values)
    if made.min_len > made.generate_length:
        told = {"least": made.min_len, "most": made.generate_length}
        raise SkyError("text.least_over_most", **told)
    return made


def told(parameters: Parameters) -> dict[str, Any]:
    """Return the parameters as JSON has them."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(parameters).items()
    }


_NAMES = tuple(field.name for field in fields(Parameters))
_FLOATS = ("top_p", "repetition_penalty", "length_penalty", "temperature")


def _checked(name: str, value: object) -> object:
    if name not in _NAMES:
        raise SkyError("text.unknown_parameter", name=name, known=", ".join(_NAMES))
    if value is None:  # what is not set
        return None
    return _words(name, value) if name not in BOUNDS else _number(name, value)


def _number(name: str, value: object) -> float:
    low, high = BOUNDS[name]
    good = isinstance(value, (int, float)) and not isinstance(value, bool)
    whole = name not in _FLOATS
    if isinstance(value, (int, float)) and good:
        good = low <= value <= high and (not whole or value == int(value))
        if good:
            return int(value) if whole else float(value)
    key = "text.bad_whole_number" if whole else "text.bad_number"
    raise SkyError(key, name=name, value=_shown(value), low=f"{low:.10g}", high=f"{high:.10g}")


def _words(name: str, value: object) -> tuple[str, ...]:
    if isinstance(value, (list, tuple)) and len(value) <= MOST_WORDS:
        words = [word for word in value if isinstance(word, str) and 0 < len(word) <= LONGEST_WORD]
        if len(words) == len(value):
            return tuple(words)
    told = {"name": name, "value": _shown(value), "most": MOST_WORDS, "longest": LONGEST_WORD}
    raise SkyError("text.bad_words", **told)


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:60] + "…"
