"""The language of messages, the help texts, and addresses."""

from __future__ import annotations

import string

import pytest
import typer

from skycode_ls import messages
from skycode_ls.cli.app import app
from skycode_ls.cli.guide import teach
from skycode_ls.cli.serve import address
from skycode_ls.cli.terminal import USAGE, terminal_locale
from skycode_ls.messages import Locale, SkyError
from skycode_ls.messages_cli import CLI_MESSAGES


@pytest.mark.parametrize(
    ("environment", "locale"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "zh_TW", "LANG": "en_US"}, "zh"),
        ({"LANG": "zh"}, "zh"),
    ],
)
def test_the_environment_chooses_the_language(environment: dict[str, str], locale: str) -> None:
    assert terminal_locale(environment) == locale


@pytest.mark.parametrize("locale", ["en", "zh"])
def test_every_command_and_parameter_is_explained(locale: Locale) -> None:
    command = typer.main.get_command(app)
    teach(command, locale)
    for subcommand in command.commands.values():  # type: ignore[attr-defined]
        assert subcommand.help
        for parameter in subcommand.params:
            assert parameter.help, (subcommand.name, parameter.name)
            assert locale == "en" or not parameter.help.isascii()


def test_both_languages_of_a_message_name_the_same_facts() -> None:
    for key, (english, chinese) in CLI_MESSAGES.items():
        assert _fields(english) == _fields(chinese), key


def test_usage_errors_are_messages_that_exist() -> None:
    for key in USAGE:
        english, _ = messages._MESSAGES[key]
        named = {name: "-" for _, name, _, _ in string.Formatter().parse(english) if name}
        assert SkyError(key, **named).text("zh")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("127.0.0.1:7777", ("127.0.0.1", 7777)),
        (":7777", ("127.0.0.1", 7777)),
        ("[::1]:80", ("::1", 80)),
        ("localhost:65535", ("localhost", 65535)),
        ("localhost:0", ("localhost", 0)),
    ],
)
def test_addresses_are_read(written: str, read: tuple[str, int]) -> None:
    assert address(written) == read


@pytest.mark.parametrize("written", ["", "7777", "host:", "host:abc", "host:65536", "::1:80"])
def test_what_is_no_address_says_how_to_write_one(written: str) -> None:
    with pytest.raises(SkyError, match="HOST:PORT"):
        address(written)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}
