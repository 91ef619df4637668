"""Optimisers: Muon for hidden matrices, AdamW for tables and norms."""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor, nn

from training.model import Llama
from training.precision import multiplies_bfloat16
from training.recipe import TrainRecipe

# Coefficients of the quintic Newton-Schulz iteration: https://kellerjordan.github.io/posts/muon/
_A, _B, _C = 3.4445, -4.7750, 2.0315


class Muon(torch.optim.Optimizer):
    """Momentum whose update is orthogonalised: every direction of a matrix learns equally fast.

    Keller Jordan et al., 2024. The step is scaled by sqrt(max(1, rows / columns)).
    """

    def __init__(
        self, matrices: Iterable[Tensor], lr: float, momentum: float = 0.95, decay: float = 0.0
    ) -> None:
        super().__init__(matrices, {"lr": lr, "momentum": momentum, "decay": decay})

    @torch.no_grad()
    def step(self) -> None:  # type: ignore[override]
        """Update every matrix that has a gradient; those of one shape together."""
        for group in self.param_groups:
            shapes: dict[torch.Size, list[Tensor]] = {}
            for matrix in group["params"]:
                if matrix.grad is not None:
                    shapes.setdefault(matrix.shape, []).append(matrix)
            for matrices in shapes.values():
                self._together(matrices, group)

    def _together(self, matrices: list[Tensor], group: dict[str, float]) -> None:
        directions = []
        for matrix in matrices:
            state = self.state[matrix]
            if "momentum" not in state:
                state["momentum"] = torch.zeros_like(matrix)
            gradient = matrix.grad if matrix.grad is not None else torch.zeros_like(matrix)
            state["momentum"].lerp_(gradient, 1 - group["momentum"])
            directions.append(torch.lerp(gradient, state["momentum"], group["momentum"]))
        updates = orthogonalise(torch.stack(directions))
        rows, columns = matrices[0].shape
        scale = max(1.0, rows / columns) ** 0.5
        for matrix, update in zip(matrices, updates, strict=True):
            matrix.mul_(1 - group["lr"] * group["decay"])
            matrix.add_(update.to(matrix.dtype), alpha=-group["lr"] * scale)


def orthogonalise(stack: Tensor, steps: int = 5) -> Tensor:
    """Push the singular values of each matrix (count × rows × columns) towards one."""
    tall = stack.shape[1] > stack.shape[2]
    x: Tensor = stack.mT if tall else stack
    x = x.bfloat16() if multiplies_bfloat16(x.device) else x
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = _A * x + (_B * gram + _C * gram @ gram) @ x
    return (x.mT if tall else x).to(stack.dtype)


def optimizers(model: Llama, recipe: TrainRecipe) -> list[torch.optim.Optimizer]:
    """Return optimisers that may step at the same time; groups keep their peak rate as "peak"."""
    matrices = [p for p in model.model.layers.parameters() if p.ndim == 2]
    norms = [m.weight for m in model.modules() if isinstance(m, nn.RMSNorm)]
    groups = [
        {"params": [model.model.embed_tokens.weight], "lr": recipe.embedding_lr},
        {"params": norms, "lr": recipe.norm_lr},
    ]
    if not model.shape.tied:
        groups.append({"params": [model.lm_head.weight], "lr": recipe.head_lr})
    chosen: list[torch.optim.Optimizer] = []
    if recipe.optimizer == "muon":
        matrices.sort(key=lambda matrix: tuple(matrix.shape))
        for part in range(recipe.workers):
            mine = matrices[part :: recipe.workers]
            chosen.append(Muon(mine, recipe.matrix_lr, decay=recipe.weight_decay))
    elif recipe.optimizer == "adamw":
        decay = recipe.weight_decay
        groups.append({"params": matrices, "lr": recipe.matrix_lr, "weight_decay": decay})
    else:
        raise ValueError(f"optimizer = {recipe.optimizer!r}: choose muon or adamw")
    chosen.append(
        torch.optim.AdamW(groups, betas=(0.9, 0.95), eps=1e-10, weight_decay=0.0, fused=True)
    )
    for optimizer in chosen:
        for group in optimizer.param_groups:
            group["peak"] = group["lr"]
    return chosen
