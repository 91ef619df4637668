"""When a person presses the next key.

Pauses inside a line are log-normal with the mean and the spread that Dhakal et al. measured on
136 million keystrokes of 168,000 people (CHI 2018, https://doi.org/10.1145/3173574.3174220):
238.7 ms between two keys, standard deviation 111.6 ms; 6.3 % of the keys were corrections. That
the shape is log-normal, and that a new line of code takes a pause of thought, are assumptions.
"""

from __future__ import annotations

import math
import random

MEAN, SPREAD = 0.2387, 0.1116
"""Seconds between two keys: mean and standard deviation."""
CORRECTIONS = 0.063
"""Share of the keys that are backspaces."""
THOUGHT = 1.0
"""Seconds more before a new line is begun, in the median; an assumption."""
_SHORTEST = 0.03


class Rhythm:
    """Pauses and mistakes of one person; the same seed types the same way."""

    def __init__(self, seed: int, mean: float = MEAN, spread: float = SPREAD) -> None:
        self._draw = random.Random(seed)
        variance = math.log(1 + (spread / mean) ** 2)
        self._sigma = math.sqrt(variance)
        self._mu = math.log(mean) - variance / 2

    def pause(self, new_line: bool = False) -> float:
        """Return the seconds before the next key."""
        key = self._draw.lognormvariate(self._mu, self._sigma)
        thought = self._draw.lognormvariate(math.log(THOUGHT), 0.5) if new_line else 0.0
        return max(_SHORTEST, key) + thought

    def errs(self) -> bool:
        """Tell whether the next key is a wrong one, which a backspace then takes back."""
        return self._draw.random() < CORRECTIONS / (1 - 2 * CORRECTIONS)

    def wrong(self, right: str) -> str:
        """Return a letter that was not meant."""
        return self._draw.choice([one for one in "etaoinsrhl" if one != right])
