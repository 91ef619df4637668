"""The person at the terminal: their language, and where to write for them."""

from __future__ import annotations

import io
import locale as system_locale
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from skycode_ls.messages import Locale, SkyError, locale_of

if TYPE_CHECKING:
    from rich.console import Console

USAGE = frozenset(
    {
        "image.bad_number",
        "image.bad_size",
        "image.bad_text",
        "image.exists",
        "image.is_folder",
        "image.no_file",
        "image.no_folder",
        "image.no_model",
        "image.no_style",
        "image.not_png",
        "image.one_size",
        "image.out_of_range",
        "image.prompt_empty",
        "image.prompt_long",
        "image.strength_alone",
        "place.malformed",
        "place.no_file",
        "place.is_folder",
        "place.no_line",
        "place.no_column",
        "serve.bad_address",
        "serve.two_transports",
        "settings.bad",
        "model.unknown",
        "models.bad_name",
        "models.bad_quantization",
        "models.embedded",
        "models.exists",
        "models.no_such",
        "remote.bad_format",
        "remote.bad_spec",
        "remote.key_in_url",
        "text.bad_language",
        "text.bad_number",
        "text.bad_preset",
        "text.bad_profile",
        "text.bad_tier",
        "text.bad_whole_number",
        "text.bad_words",
        "text.empty_prompt",
        "text.least_over_most",
        "text.long_prompt",
        "text.no_style",
        "text.unknown_model",
        "tuning.elsewhere",
        "tuning.no_folder",
    }
)
"""Errors in what was typed rather than in what was done: they leave with exit code 2."""


def terminal_locale(environment: Mapping[str, str] = os.environ) -> Locale:
    """Choose the language of messages as POSIX does: LC_ALL, then LC_MESSAGES, then LANG."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if tag := environment.get(name):
            return locale_of(tag.split(".")[0])
    name = system_locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith("chinese") else locale_of(name)  # Windows says Chinese


def open_console(plain: bool = False, stderr: bool = False) -> Console:
    """Return a console; `plain` forbids colour, and so does the environment's NO_COLOR."""
    from rich.console import Console

    return Console(stderr=stderr, no_color=plain or None, highlight=False, soft_wrap=False)


def speak_utf8() -> None:
    """Write UTF-8 whatever the code page, so that Chinese text can always be piped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def report(error: SkyError, locale: Locale) -> int:
    """Tell `error` on stderr and return the exit code: 2 for usage, 1 for failure."""
    from rich.text import Text

    open_console(stderr=True).print(Text(error.text(locale), style="red"), soft_wrap=True)
    return 2 if error.key in USAGE else 1
