"""Settings from where clients put them: options at start, the configuration, the command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from skycode_ls.messages import locale_of
from skycode_ls.settings import Settings, merge

SECTION = "skycode"


def layered(layers: Sequence[object], client_locale: str) -> tuple[Settings, list[str]]:
    """Lay what was said over the defaults, later layers over earlier; problems come as texts.

    The language of the texts is `skycode.locale` if that is among the settings, else the client's.
    """
    settings = Settings()
    for layer in layers:
        settings, _ = merge(settings, _section(layer), "en")
    locale = locale_of(settings.locale or client_locale)
    problems: list[str] = []
    merged = Settings()
    for layer in layers:
        merged, found = merge(merged, _section(layer), locale)
        problems += found
    return merged, problems


def _section(raw: object) -> object:
    """Take our section out of an editor's whole configuration, if that is what was sent."""
    return raw[SECTION] if isinstance(raw, Mapping) and SECTION in raw else raw
