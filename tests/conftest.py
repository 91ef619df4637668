"""Options of the test run."""

from __future__ import annotations

import os
import tempfile

import pytest

os.environ["SKYCODE_STATE"] = tempfile.mkdtemp(prefix="skycode-tests-")  # nobody's own counts


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite the expectations in tests/cases/*.md to what the code does now",
    )
