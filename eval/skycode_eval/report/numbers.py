"""How numbers are written, the same in every form of a report."""

from __future__ import annotations

import math

from skycode_eval.metrics import PassAtK


def percent(share: float, digits: int = 2) -> str:
    """Return a fraction of 1 as per cent, or `-` where there is none."""
    return f"{100 * share:.{digits}f}" if math.isfinite(share) else "-"


def points(difference: float) -> str:
    """Return a difference of fractions in percentage points, with its sign."""
    return f"{round(100 * difference, 2) + 0.0:+.2f}".replace("-", "−")  # -0.0 + 0.0 is 0.0


def interval(low: float, high: float) -> str:
    """Return the ends of an interval of fractions, in per cent."""
    return f"{100 * low:.1f} – {100 * high:.1f}"


def error(point: PassAtK) -> str:
    """Return an estimate's standard error over problems, in per cent."""
    return percent(point.problem_error)
