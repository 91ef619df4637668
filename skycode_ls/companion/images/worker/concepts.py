"""The concepts that an embedding knows: their names in two languages, and which one is nearest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from skycode_ls.companion.images.worker.wire import Course
from skycode_ls.messages import SkyError

if TYPE_CHECKING:
    import numpy.typing as npt

LABELS = 5
"""How many names are told."""

NEAR = 0.5
"""The least similarity that counts as known, where the model's description says nothing."""


@dataclass(frozen=True)
class Concepts:
    """Names and the embeddings [count, e] of their images, each of length 1."""

    name: str
    names: tuple[Mapping[str, str], ...]
    embeddings: npt.NDArray[np.float32]
    near: float

    @classmethod
    def load(cls, folder: Path, name: str, facts: Mapping[str, Any]) -> Concepts:
        """Read concepts.json and concepts.npy; SkyError image.missing_file or image.corrupt."""
        try:
            told = json.loads((folder / "concepts.json").read_text(encoding="utf-8"))
            embeddings = np.load(folder / "concepts.npy", allow_pickle=False).astype(np.float32)
            names = tuple({"en": str(one["en"]), "zh": str(one["zh"])} for one in told)
            if embeddings.ndim != 2 or len(names) != len(embeddings):
                raise ValueError(f"{len(names)} names, embeddings {embeddings.shape}")
        except FileNotFoundError as error:
            file = Path(str(error.filename)).name
            raise SkyError("image.missing_file", name=name, file=file) from error
        except (ValueError, KeyError, TypeError) as error:
            raise SkyError("image.corrupt", file=str(folder), error=str(error)[:200]) from error
        return cls(name, names, embeddings, float(facts.get("near", NEAR)))

    def caption(
        self, embedding: npt.NDArray[np.float32], language: str, course: Course
    ) -> tuple[str, list[tuple[str, float]]]:
        """Return the nearest name and the nearest few, each once, with their cosines.

        An image that is like none of them is named all the same, with a warning that says so.
        """
        likeness = self.embeddings @ embedding
        found: dict[str, float] = {}
        for row in np.argsort(-likeness, kind="stable"):
            found.setdefault(self.names[row][language], round(float(likeness[row]), 4))
            if len(found) == LABELS:
                break
        labels = list(found.items())
        if labels[0][1] < self.near:
            told = {"score": f"{labels[0][1]:.2f}", "near": f"{self.near:.2f}"}
            course.warn("image.unfamiliar", name=self.name, **told)
        return labels[0][0], labels
