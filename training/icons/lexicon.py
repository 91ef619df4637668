"""Where the words begin: least squares from bags of pieces to the weights of principal pictures.

Every piece gets the vector that, averaged over a wording, comes nearest to the pictures it names.
That costs seconds, and training goes on from there instead of from nothing.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from training.icons import vocabulary
from training.icons.captions import EMPTY, LANGUAGES, Captions, words
from training.icons.concepts import Concept
from training.icons.encoder import WHISPER

Matrix = NDArray[np.float32]
RIDGE = 0.05
"""Pull towards zero, in wordings: a piece that is seldom seen says little."""
NAME, KEYWORD, SHARED = 4.0, 1.0, 0.03
"""Weights of a name, of a keyword that is one's own, and of one that many concepts share."""
_ROUNDS = 60


def fit(
    concepts: list[Concept], tokenizer: Tokenizer, codes: Matrix, width: int
) -> tuple[Tensor, Tensor]:
    """Return vectors (pieces × width) and a readout (width × numbers) for `codes`.

    `codes` holds for each concept the numbers to be told from its words. A piece's share is its
    vector and the mean of those of its parts, as in encoder.Words with both tables alike.
    """
    bags, rows, weight = _bags(concepts, tokenizer)
    wanted = torch.from_numpy(codes)[rows]
    solved = _solve(bags, wanted, weight)
    values, axes = torch.linalg.eigh(solved.T @ solved)
    kept = axes[:, values.argsort(descending=True)[:width]]
    vectors = solved @ kept
    scale = vectors.std(0).clamp(min=1e-6)
    readout = kept.T * scale.unsqueeze(1)
    return vectors / scale, readout


def _bags(concepts: list[Concept], tokenizer: Tokenizer) -> tuple[Tensor, Tensor, Tensor]:
    """Return wordings × pieces (sparse; a row sums to about one), each one's concept and weight."""
    parts, captions = vocabulary.parts(tokenizer), Captions(concepts)
    loud = [WHISPER if one else 1.0 for one in vocabulary.quiet(tokenizer, EMPTY)]
    place: list[tuple[int, int]] = []
    values: list[float] = []
    rows: list[int] = []
    weight: list[float] = []
    for index, concept in enumerate(concepts):
        for language in LANGUAGES:
            for number, text in enumerate(words(concept, language)):
                ids = [one for one in tokenizer.encode(text).ids[1:] if one]
                whole = sum(loud[one] for one in ids)
                for one in ids:
                    share = loud[one] / whole
                    inside = [(one, share), *((p, share / len(parts[one])) for p in parts[one])]
                    place += [(len(rows), piece) for piece, _ in inside]
                    values += [value for _, value in inside]
                rows.append(index)
                alone = KEYWORD if captions.rare(text, language) else SHARED
                weight.append(alone if number else NAME)
    size = (len(rows), tokenizer.get_vocab_size())
    spot = torch.tensor(place).T
    bags = torch.sparse_coo_tensor(spot, torch.tensor(values), size, check_invariants=False)
    return bags.coalesce(), torch.tensor(rows), torch.tensor(weight).unsqueeze(1)


def _solve(bags: Tensor, wanted: Tensor, weight: Tensor) -> Tensor:
    """Solve the normal equations by conjugate gradients, all columns side by side."""
    back = bags.T.coalesce()

    def normal(x: Tensor) -> Tensor:
        found: Tensor = torch.sparse.mm(back, weight * torch.sparse.mm(bags, x)) + RIDGE * x
        return found

    x = torch.zeros(bags.shape[1], wanted.shape[1])
    residual = torch.sparse.mm(back, weight * wanted)
    direction, size = residual.clone(), residual.square().sum(0)
    for _ in range(_ROUNDS):
        ahead = normal(direction)
        step = size / (direction * ahead).sum(0).clamp(min=1e-20)
        x += step * direction
        residual -= step * ahead
        before, size = size, residual.square().sum(0)
        direction = residual + size / before.clamp(min=1e-20) * direction
    return x
