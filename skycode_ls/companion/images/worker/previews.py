"""What an image looks like so far, for a tenth of the time that it takes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 16
"""Latents are shrunk to it before they are decoded: 128 pixels, wherever one latent covers 8."""

SHARE = 0.1
"""The most of the time that previews may take."""


class Previews:
    """Decodes small versions of latents, as often as they are cheap enough."""

    def __init__(self, pipe: Any) -> None:
        self._pipe = pipe
        self._works = True
        self._next = 0.0

    def of(self, latents: Any) -> Image | None:
        """Return a small picture, or None where there is none or the time for it has not come."""
        began = time.monotonic()
        if not self._works or latents is None or latents.ndim != 4 or began < self._next:
            return None
        try:
            image = self._decoded(latents[:1])
        except Exception:  # nobody misses a preview: classes differ, and the image is what counts
            self._works = False
            return None
        ended = time.monotonic()
        self._next = ended + (ended - began) / SHARE
        return image

    def _decoded(self, latents: Any) -> Image:
        import torch

        vae = self._pipe.vae
        longest = max(latents.shape[-2:])
        if longest > SIDE:
            shrink = torch.nn.functional.interpolate
            latents = shrink(latents.float(), scale_factor=SIDE / longest, mode="area")
        shift = getattr(vae.config, "shift_factor", None) or 0.0
        latents = latents.to(vae.dtype) / vae.config.scaling_factor + shift
        decoded = vae.decode(latents, return_dict=False)[0].float()
        image: Image = self._pipe.image_processor.postprocess(decoded, output_type="pil")[0]
        return image
