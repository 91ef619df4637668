"""The measures and how sure they are: pass@k, exact match, edit similarity.

pass@k of one problem with c of n samples right is 1 - C(n-c, k) / C(n, k), the chance that at
least one of k samples drawn from the n passes (Chen et al., "Evaluating Large Language Models
Trained on Code", 2021, section 2.1). It is unbiased; 1 - (1 - c/n)^k is not.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import fmean, stdev

from skycode_eval.messages import both
from skycode_ls.features.likeness import edit_similarity as edit_similarity
from skycode_ls.features.likeness import exact_match as exact_match

Counts = Sequence[tuple[int, int]]
"""For each problem: samples n, and those that passed, c."""


@dataclass(frozen=True)
class PassAtK:
    """An estimate of pass@k as fractions of 1, with two kinds of doubt about it."""

    k: int
    value: float
    problem_error: float
    """Standard error over problems: how far another set of such problems would differ."""
    low: float
    """Lower end of the 95 % bootstrap interval over problems."""
    high: float
    sampling_error: float
    """Standard error over samples: how far another run on the same problems would differ."""


def pass_at_k(n: int, c: int, k: int) -> float:
    """Return the unbiased estimate from c right of n samples; ValueError where n < k.

    The product form loses no precision to large binomials: its error stays near 1e-15.
    """
    if not 0 <= c <= n:
        raise ValueError(f"{c} of {n} samples cannot have passed")
    if k < 1:
        raise ValueError(f"pass@k needs k of at least 1, not {k}")
    if n < k:
        raise ValueError(
            both(
                f"pass@{k} needs at least {k} samples of each problem; one has {n}",
                f"pass@{k} 要求每题至少有 {k} 个样本；有的题只有 {n} 个",
            )
        )
    return 1.0 - _all_wrong(n, c, k)


@cache
def sampling_variance(n: int, c: int, k: int) -> float:
    """Return the variance of `pass_at_k` over fresh sets of n samples of the same problem.

    With q(j) = C(n-c, j) / C(n, j) an unbiased estimate of (1-p)^j, the variance has the unbiased
    estimate q(k)^2 - q(2k) where n >= 2k; for k = 1 that is c(n-c) / (n^2 (n-1)). Otherwise it is
    the exact variance under c ~ Binomial(n, c/n), which is biased low where c is 0 or n.
    """
    if n >= 2 * k:
        return max(_all_wrong(n, c, k) ** 2 - _all_wrong(n, c, 2 * k), 0.0)
    p = c / n
    weights = [math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(n + 1)]
    values = [_all_wrong(n, i, k) for i in range(n + 1)]
    mean = math.fsum(w * v for w, v in zip(weights, values, strict=True))
    return math.fsum(w * (v - mean) ** 2 for w, v in zip(weights, values, strict=True))


def estimate(counts: Counts, k: int, resamples: int = 2000, seed: int = 0) -> PassAtK:
    """Return pass@k over problems, with its standard errors and a bootstrap interval."""
    if not counts:
        raise ValueError("no problem was scored")
    values = [pass_at_k(n, c, k) for n, c in counts]
    size = len(values)
    low, high = bootstrap_interval(values, resamples, seed)
    variance = math.fsum(sampling_variance(n, c, k) for n, c in counts)
    return PassAtK(
        k=k,
        value=fmean(values),
        problem_error=stdev(values) / math.sqrt(size) if size > 1 else math.nan,
        low=low,
        high=high,
        sampling_error=math.sqrt(variance) / size,
    )


def bootstrap_interval(
    values: Sequence[float], resamples: int = 2000, seed: int = 0, level: float = 0.95
) -> tuple[float, float]:
    """Return the percentile interval of the mean under resampling of the values.

    Values that are all 0, or all 1, resample to themselves: their interval is `certain`'s.
    """
    if (known := certain(values, len(values), level)) is not None:
        return known
    draw = random.Random(seed)
    means = sorted(fmean(draw.choices(values, k=len(values))) for _ in range(resamples))
    tail = (1.0 - level) / 2.0
    return means[int(tail * resamples)], means[min(int((1.0 - tail) * resamples), resamples - 1)]


def certain(values: Iterable[float], draws: int, level: float = 0.95) -> tuple[float, float] | None:
    """Return the exact interval of the mean of shares that are all 0, or all 1; None for others.

    The mean is at most the share of problems that are not at 0, and that share has the interval of
    Clopper and Pearson (1934) for none of so many independent draws.
    """
    seen = set(values)
    if seen not in ({0.0}, {1.0}):
        return None
    reach = 1.0 - ((1.0 - level) / 2.0) ** (1.0 / draws)
    return (0.0, reach) if seen == {0.0} else (1.0 - reach, 1.0)


@cache
def _all_wrong(n: int, c: int, k: int) -> float:
    """Return C(n-c, k) / C(n, k): the chance that k samples drawn from n are all wrong."""
    if n - c < k:
        return 0.0
    if c == 0:
        return 1.0
    return math.prod(1.0 - k / i for i in range(n - c + 1, n + 1))
