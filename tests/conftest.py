"""Options of the test run."""

from __future__ import annotations

import os
import tempfile

import pytest

# Nobody's own counts, settings or models.
for folder in ("SKYCODE_STATE", "SKYCODE_CONFIG", "SKYCODE_MODELS"):
    os.environ[folder] = tempfile.mkdtemp(prefix="skycode-tests-")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite the expectations in tests/cases/*.md to what the code does now",
    )
