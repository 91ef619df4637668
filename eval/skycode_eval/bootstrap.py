"""Resampling problems with replacement: how far a mean over them would differ on other problems.

Problems cut from one function (the lines of an infilling set) are drawn together, as one cluster:
drawn apart they would pass for independent ones, and the interval would come out too narrow.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean

import numpy as np
from numpy.typing import NDArray

from skycode_eval.metrics import certain


@dataclass(frozen=True)
class Interval:
    """A mean over problems and how sure it is."""

    value: float
    low: float
    """Lower end of the 95 % percentile interval."""
    high: float
    error: float
    """Standard error: the deviation of the resampled means; 0 where there is one cluster."""
    clusters: int
    """How many sets of problems were drawn from."""


def interval(values: Mapping[str, float], resamples: int = 2000, seed: int = 0) -> Interval:
    """Return the mean of a value for each problem, by task id, with its interval."""
    means = resampled_means(values, resamples, seed)
    low, high = (float(end) for end in np.quantile(means, (0.025, 0.975)))
    clusters = len({cluster(task_id) for task_id in values})
    low, high = certain(values.values(), clusters) or (low, high)
    return Interval(fmean(values.values()), low, high, float(means.std(ddof=1)), clusters)


def resampled_means(
    values: Mapping[str, float], resamples: int, seed: int = 0
) -> NDArray[np.float64]:
    """Return the mean of each resample of the clusters; ValueError where there is no value."""
    if not values:
        raise ValueError("no problem to resample")
    groups: dict[str, list[float]] = defaultdict(list)
    for task_id, value in values.items():
        groups[cluster(task_id)].append(value)
    sums = np.array([sum(group) for group in groups.values()])
    sizes = np.array([len(group) for group in groups.values()])
    draw = np.random.default_rng(seed)
    # In parts, so that thousands of problems do not need gigabytes at once.
    parts = []
    for start in range(0, resamples, _AT_ONCE):
        shape = (min(_AT_ONCE, resamples - start), len(sums))
        drawn = draw.integers(0, len(sums), shape)
        parts.append(sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1))
    means: NDArray[np.float64] = np.concatenate(parts)
    return means


def cluster(task_id: str) -> str:
    """Return what a problem is drawn with: its function for a cut of one, else itself."""
    found = _CUT.match(task_id)
    return found[1] if found else task_id


_AT_ONCE = 500

# `SingleLineInfilling/HumanEval/12/L3` is a cut of `HumanEval/12`; `HumanEval/12` is whole.
_CUT = re.compile(r"[^/]*Infilling[^/]*/(HumanEval/\d+)")
