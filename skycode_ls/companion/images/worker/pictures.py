"""Images in and out of bytes: any picture that a person names, and PNG with how it was made."""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError
from PIL.PngImagePlugin import PngInfo

from skycode_ls.messages import SkyError

LARGEST = 64_000_000
"""Pixels: a picture of 8000 × 8000. A small file can claim any number of them."""


def read(path: Path) -> Image.Image:
    """Return the picture as RGB, upright, on white where it was transparent.

    Raises SkyError image.no_file, image.is_folder, image.unreadable, image.not_an_image,
    image.too_large or image.damaged.
    """
    if path.is_dir():
        raise SkyError("image.is_folder", file=str(path))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # ours is stricter
            with Image.open(path) as opened:
                return _upright(opened, path)
    except FileNotFoundError as error:
        raise SkyError("image.no_file", file=str(path)) from error
    except Image.DecompressionBombError as error:
        raise SkyError(
            "image.too_large", file=str(path), size="", limit=LARGEST // 10**6
        ) from error
    except UnidentifiedImageError as error:
        raise SkyError("image.not_an_image", file=str(path)) from error
    except PermissionError as error:
        raise SkyError("image.unreadable", file=str(path), error=str(error.strerror)) from error
    except (OSError, ValueError, SyntaxError, EOFError, IndexError) as error:
        # Decoders of damaged files fail in many ways.
        raise SkyError("image.damaged", file=str(path), error=str(error)[:200]) from error


def png(image: Image.Image, texts: Mapping[str, str]) -> bytes:
    """Return a PNG that holds `texts`; those outside Latin-1 are UTF-8 (chunks of type iTXt)."""
    info = PngInfo()
    for key, text in texts.items():
        info.add_text(key, text)
    held = io.BytesIO()
    image.save(held, "PNG", pnginfo=info)
    return held.getvalue()


def squared(image: Image.Image, size: int) -> Image.Image:
    """Return an image as a square of `size` pixels: fitted in, with white around it."""
    return ImageOps.pad(image, (size, size), Image.Resampling.LANCZOS, color="white")


def _upright(opened: Image.Image, path: Path) -> Image.Image:
    width, height = opened.size
    if width * height > LARGEST:
        size = f"{width} × {height}"
        raise SkyError("image.too_large", file=str(path), size=size, limit=LARGEST // 10**6)
    turned = ImageOps.exif_transpose(opened)
    if turned.has_transparency_data:
        over = turned.convert("RGBA")
        ground = Image.new("RGBA", over.size, "white")
        return Image.alpha_composite(ground, over).convert("RGB")
    return turned.convert("RGB")
