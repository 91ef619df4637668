"""Tests of the recipe: no minutes of compiling for models of a few kilobytes."""

import os

os.environ.setdefault("SKYCODE_COMPILE", "0")
