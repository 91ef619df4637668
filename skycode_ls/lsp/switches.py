"""What people switch while they work: on top of the settings, until those change or the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from skycode_ls.settings import Settings

_OPTIONS = {
    "completion": "enable",
    "manual": "manual_only",
    "code": "in_code",
    "comments": "in_comments",
    "strings": "in_strings",
}
"""What `skycode.toggle` calls the options."""

LONGEST_SNOOZE = 1440.0
"""Minutes; whoever wants more switches completion off."""


class Switches:
    """The switches of one session; used on the event loop only."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._configured = Settings()
        self._toggled: dict[str, Any] = {}
        self._until = 0.0

    def over(self, configured: Settings) -> Settings:
        """Return the settings with what was toggled; an option that changed is as configured."""
        for name in list(self._toggled):
            if getattr(configured, name) != getattr(self._configured, name):
                del self._toggled[name]
        self._configured = configured
        return replace(configured, **self._toggled)

    def toggle(self, what: str, languages: tuple[str, ...]) -> tuple[str, bool] | None:
        """Turn a switch, or a language among `languages`; return what it is and whether it is on.

        None if there is no such switch.
        """
        current = self.over(self._configured)
        if name := _OPTIONS.get(what):
            self._toggled[name] = not getattr(current, name)
            return name, self._toggled[name]
        if what not in languages:
            return None
        off = set(current.disabled_languages) ^ {what}
        self._toggled["disabled_languages"] = tuple(sorted(off))
        return "language", what not in off

    def snooze(self, minutes: float) -> None:
        """Offer nothing while typing for so many minutes; 0 ends it."""
        self._until = self._clock() + 60 * minutes if minutes else 0.0

    @property
    def snoozing(self) -> float:
        """Seconds left of the snooze, 0 if there is none."""
        return max(0.0, self._until - self._clock())


def shown(settings: Settings, snoozing: float) -> dict[str, Any]:
    """Return the switches as `skycode/status` shows them."""
    switches = {what: getattr(settings, name) for what, name in _OPTIONS.items()}
    off = sorted(settings.disabled_languages)
    return {"switches": {**switches, "disabledLanguages": off}, "snoozing": snoozing > 0}
