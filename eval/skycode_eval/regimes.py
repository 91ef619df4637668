"""At which temperature how many samples are drawn, for which k: the terms of a run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from skycode_eval.messages import both

STANDARD = ((0.2, 1), (0.6, 10), (0.8, 100))
"""Temperature and the k it is meant for, as Codex, CodeGen and their followers report them."""

SAMPLES = 200
"""Samples of each problem in those papers."""


class RegimeError(ValueError):
    """The terms asked for contradict each other; the message says how to mend them."""


@dataclass(frozen=True)
class Regime:
    """`n` samples of each problem at one temperature, to estimate pass@k for `ks`."""

    temperature: float
    n: int
    ks: tuple[int, ...]

    def samples_path(self, folder: Path) -> Path:
        """Return where its samples lie in a run's folder."""
        return folder / f"samples-t{self.temperature:g}.jsonl"


def choose(
    infilling: bool,
    samples: int | None = None,
    temperatures: Iterable[float] = (),
    ks: Iterable[int] = (),
) -> list[Regime]:
    """Return the regimes for what was asked, in the order of their temperatures.

    Nothing asked: one greedy sample for infilling, else the papers' three temperatures with 200
    samples. With temperatures given, every k is estimated at each of them; without, every k at
    the temperature that the papers use for it. RegimeError where samples are fewer than k.
    """
    temperatures, ks = list(dict.fromkeys(temperatures)), sorted(set(ks))
    if not temperatures and infilling and (samples or 1) == 1:
        temperatures = [0.0]
    if any(not 0 <= temperature <= 2 for temperature in temperatures):
        raise RegimeError(
            both(
                "--temperature wants numbers from 0 (greedy) to 2",
                "--temperature 应为 0（贪心）到 2 的数",
            )
        )
    if ks and ks[0] < 1:
        raise RegimeError(
            both(
                "--k wants numbers from 1 up, such as 1,10,100",
                "--k 应为不小于 1 的数，例如 1,10,100",
            )
        )
    n = SAMPLES if samples is None else samples
    if any(temperatures) or not temperatures:
        _refuse_few(n, ks)
    if temperatures:
        return [_regime(temperature, n, ks) for temperature in sorted(temperatures)]
    return _by_papers(n, ks)


def _regime(temperature: float, n: int, ks: list[int]) -> Regime:
    if temperature == 0:
        return Regime(0.0, 1, (1,))  # greedy says the same each time
    return Regime(temperature, n, tuple(ks or (k for _, k in STANDARD if k <= n)))


def _by_papers(n: int, ks: list[int]) -> list[Regime]:
    found: dict[float, list[int]] = {}
    for k in ks or [k for _, k in STANDARD if k <= n]:
        temperature = next((t for t, most in STANDARD if k <= most), STANDARD[-1][0])
        found.setdefault(temperature, []).append(k)
    return [Regime(temperature, n, tuple(chosen)) for temperature, chosen in found.items()]


def _refuse_few(n: int, ks: list[int]) -> None:
    if n < 1:
        raise RegimeError(both("--samples wants a number from 1 up", "--samples 应为不小于 1 的数"))
    if ks and ks[-1] > n:
        most = ks[-1]
        english = f"pass@{most} needs at least {most} samples of each problem: "
        chinese = f"pass@{most} 要求每题至少 {most} 个样本："
        raise RegimeError(
            both(
                f"{english}raise --samples (now {n}) or lower --k",
                f"{chinese}请调大 --samples（现为 {n}）或调小 --k",
            )
        )
