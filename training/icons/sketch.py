"""The sketch: words to the weights of principal pictures, the coarse answer that is then refined.

Principal pictures are an orthonormal basis, so an error of the weights is the error of the
pixels: words learn what things look like at the price of a few small matrices, for all styles
at once.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from training.icons.recipe import Shape

PIXELS = 3 * 64 * 64


class Sketch(nn.Module):
    """Pooled words (n × d) and style numbers (n) to pictures (n × 3 × 64 × 64)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.styles = nn.Embedding(len(shape.paint), shape.words)
        self.direct = nn.Linear(shape.words, len(shape.paint) * shape.codes, bias=False)
        nn.init.zeros_(self.direct.weight)
        self.enter = nn.Linear(shape.words, shape.sketch)
        self.inner = nn.Linear(shape.sketch, shape.sketch)
        self.leave = nn.Linear(shape.sketch, shape.codes)
        nn.init.zeros_(self.leave.weight)
        self.register_buffer("spread", torch.ones(shape.codes))
        self.register_buffer("mean", torch.zeros(PIXELS))
        self.register_buffer("basis", torch.zeros(shape.codes, PIXELS))

    def codes(self, pooled: Tensor, style: Tensor) -> Tensor:
        """Return the weights of the principal pictures (n × codes)."""
        every = self.direct(pooled).reshape(
            -1, self.styles.num_embeddings, len(self.get_buffer("spread"))
        )
        chosen = style.unsqueeze(1) == torch.arange(self.styles.num_embeddings, device=style.device)
        direct = (every * chosen.unsqueeze(-1)).sum(1)
        x = functional.gelu(self.enter(pooled + self.styles(style)), approximate="tanh")
        x = x + functional.gelu(self.inner(x), approximate="tanh")
        out: Tensor = (direct + self.leave(x)) * self.get_buffer("spread")
        return out

    def forward(self, pooled: Tensor, style: Tensor) -> Tensor:
        """Return the coarse pictures."""
        flat = self.get_buffer("mean") + self.codes(pooled, style) @ self.get_buffer("basis")
        picture: Tensor = flat.reshape(-1, 3, 64, 64)
        return picture

    def read_out(self, readout: Tensor) -> None:
        """Begin with this way from the first summary numbers to the weights; see lexicon.fit."""
        spread = self.get_buffer("spread").repeat(self.styles.num_embeddings)
        with torch.no_grad():
            self.direct.weight[:, : len(readout)] = readout.T / spread.unsqueeze(1)

    def weights(self, pictures: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the weights (n × codes) that come nearest to n × 12,288 pixels."""
        mean, basis = self.get_buffer("mean").cpu(), self.get_buffer("basis").cpu()
        found: NDArray[np.float32] = (pictures - mean.numpy()) @ basis.numpy().T
        return found

    def start(self, pictures: NDArray[np.float32]) -> NDArray[np.float32]:
        """Take the principal pictures of n × 12,288 pixels; return their weights (n × codes).

        With fewer pictures than codes the rest of the basis stays zero.
        """
        mean = pictures.mean(0)
        centred = pictures - mean
        whole = np.zeros((len(self.get_buffer("basis")), PIXELS), np.float32)
        values, vectors = np.linalg.eigh((centred @ centred.T).astype(np.float64))
        chosen = np.argsort(values)[::-1][: len(whole)]
        chosen = chosen[values[chosen] > values.max() * 1e-6]  # the rest is rounding
        basis = vectors[:, chosen].T @ centred
        whole[: len(chosen)] = basis / np.linalg.norm(basis, axis=1, keepdims=True)
        self.get_buffer("mean").copy_(torch.from_numpy(mean.astype(np.float32)))
        self.get_buffer("basis").copy_(torch.from_numpy(whole))
        weights: NDArray[np.float32] = (centred @ whole.T).astype(np.float32)
        # The network then answers in numbers near one, whatever a picture's share of the whole.
        self.get_buffer("spread").copy_(torch.from_numpy(weights.std(0) + 1e-3))
        return weights
