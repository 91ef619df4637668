"""Reports: a run's figures as JSON, Markdown and one self-contained page."""

from __future__ import annotations

import json
import os
from pathlib import Path

from skycode_eval.report import markdown, page
from skycode_eval.report.figures import Report, build

__all__ = ["Report", "build", "write"]


def write(report: Report, folder: Path) -> list[Path]:
    """Write `report.json`, `report.md` and `report.html`; return where they are."""
    document = json.dumps(report.to_json(), ensure_ascii=False, indent=1, allow_nan=False)
    contents = {
        "report.json": document + "\n",
        "report.md": markdown.render(report),
        "report.html": page.render(report),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in contents.items():
        beside = folder / f"{name}.new"
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, folder / name)  # noqa: PTH105 - one call, atomic
    return [folder / name for name in contents]
