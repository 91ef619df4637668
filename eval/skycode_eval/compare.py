"""Two runs side by side: a paired bootstrap over the problems that both answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from statistics import fmean
from typing import Any

import numpy as np

from skycode_eval.bootstrap import resampled_means
from skycode_eval.messages import both
from skycode_eval.metrics import pass_at_k
from skycode_eval.runs import Answers, Run, RunError

_RESAMPLES = 10_000


@dataclass(frozen=True)
class Comparison:
    """How pass@k differs between runs A and B, on the same problems and the same terms."""

    temperature: float
    k: int
    a: float
    b: float
    difference: float
    """B less A, as a fraction of 1."""
    low: float
    """Lower end of the difference's 95 % interval."""
    high: float
    chance: float
    """Two-sided: how often resampling the problems takes the difference to zero or past it."""
    wins: int
    """Problems where B is better."""
    losses: int
    ties: int
    by_problem: dict[str, float] = field(repr=False)
    """B less A, by task id."""
    unpaired: tuple[str, ...] = ()
    """Problems of one run alone; they are left out."""

    def to_json(self) -> dict[str, Any]:
        """Return the fields as JSON."""
        return asdict(self)


def compare(
    a: Run,
    b: Run,
    ks: Iterable[int] = (),
    temperatures: Iterable[float] = (),
    reach: bool = False,
) -> list[Comparison]:
    """Compare two runs at each temperature that both have.

    Without `ks`, each temperature is compared at the k it is meant for in either run; with `reach`
    also at 1, where that is possible. RunError where there is nothing to compare.
    """
    shared = [one.temperature for one in a.answers if b.at(one.temperature)]
    chosen = [wanted for wanted in temperatures if wanted in shared] if temperatures else shared
    if missing := sorted(set(temperatures) - set(shared)):
        shown = ", ".join(f"{one:g}" for one in missing)
        raise RunError(both(f"not in both runs: T = {shown}", f"并非两次运行都有：T = {shown}"))
    if not chosen:
        have = ["/".join(f"{one.temperature:g}" for one in run.answers) for run in (a, b)]
        text = both(
            f"the runs share no temperature: {have[0]} and {have[1]}",
            f"两次运行没有相同的温度：{have[0]} 与 {have[1]}",
        )
        raise RunError(text)
    found = []
    for temperature in chosen:
        first, second = a.at(temperature), b.at(temperature)
        assert first is not None
        assert second is not None
        found += _at(first, second, tuple(ks), reach)
    return found


def _at(a: Answers, b: Answers, ks: tuple[int, ...], reach: bool) -> list[Comparison]:
    left, right = a.counts(), b.counts()
    common = [task_id for task_id in left if task_id in right]
    if not common:
        text = both(
            f"T = {a.temperature:g}: the runs have no problem in common",
            f"T = {a.temperature:g}：两次运行没有相同的题目",
        )
        raise RunError(text)
    unpaired = tuple(sorted(left.keys() ^ right.keys()))
    least = min(n for task_id in common for n in (left[task_id][0], right[task_id][0]))
    wanted = set(ks) or set(a.ks) | set(b.ks) or {1}
    if reach:
        wanted = {1} | {k for k in wanted if k <= least}
    found = []
    for k in sorted(wanted):
        if k > least:
            raise RunError(
                both(
                    f"T = {a.temperature:g}: pass@{k} needs {k} samples of each problem; "
                    f"one has {least}; choose another with --k",
                    f"T = {a.temperature:g}：pass@{k} 要求每题有 {k} 个样本，"
                    f"而有的题只有 {least} 个；请用 --k 另选",
                )
            )
        values = {
            task_id: (pass_at_k(*left[task_id], k), pass_at_k(*right[task_id], k))
            for task_id in common
        }
        found.append(_paired(a.temperature, k, values, unpaired))
    return found


def _paired(
    temperature: float, k: int, values: dict[str, tuple[float, float]], unpaired: tuple[str, ...]
) -> Comparison:
    by_problem = {task_id: second - first for task_id, (first, second) in values.items()}
    means = resampled_means(by_problem, _RESAMPLES)
    below, above = int((means <= 0).sum()), int((means >= 0).sum())
    low, high = (float(end) for end in np.quantile(means, (0.025, 0.975)))
    return Comparison(
        temperature=temperature,
        k=k,
        a=fmean(first for first, _ in values.values()),
        b=fmean(second for _, second in values.values()),
        difference=fmean(by_problem.values()),
        low=low,
        high=high,
        # One is added to each count: no finite number of draws shows a chance of zero.
        chance=min(1.0, 2 * (min(below, above) + 1) / (_RESAMPLES + 1)),
        wins=sum(one > 0 for one in by_problem.values()),
        losses=sum(one < 0 for one in by_problem.values()),
        ties=sum(one == 0 for one in by_problem.values()),
        by_problem=by_problem,
        unpaired=unpaired,
    )
