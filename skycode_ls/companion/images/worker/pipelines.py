"""Diffusers pipelines of any class that the installed library has: safetensors, no foreign code."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from skycode_ls.companion.images.models import ImageModel
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.worker.loading import load
from skycode_ls.companion.images.worker.pictures import read
from skycode_ls.companion.images.worker.previews import Previews
from skycode_ls.companion.images.worker.wire import Course
from skycode_ls.messages import SkyError

if TYPE_CHECKING:
    from PIL.Image import Image

STEPS = 25
"""Steps where nobody says how many, unless the class itself takes fewer."""

FAR = 0.6
"""How far image-to-image goes from its picture where nothing is said."""

SKYPAINT = "sai-v1 art, "
"""What SkyPaint's prompts begin with (its README): the words that its UNet was tuned on."""


class Pipeline:
    """A loaded pipeline, and the one made of its parts that starts from pictures."""

    def __init__(self, model: ImageModel, course: Course) -> None:
        self.name = model.name
        self._pipe = load(model, course)
        self._from_pictures: Any = None

    def draw(
        self, request: ImageRequest, seed: int, course: Course
    ) -> tuple[Image, dict[str, Any]] | None:
        """Draw one image; None if the checkpoint's own safety filter withheld it."""
        import torch

        pipe = self._starting_from_picture() if request.image else self._pipe
        takes = inspect.signature(pipe.__call__).parameters
        options = self._options(request, pipe, takes, course)
        steps = int(options["num_inference_steps"])
        if "callback_on_step_end" in takes:
            options["callback_on_step_end"] = _following(pipe, course, steps)
        generator = torch.Generator("cpu").manual_seed(seed)
        with torch.inference_mode():
            made = pipe(generator=generator, **options)
        if any(getattr(made, "nsfw_content_detected", None) or ()):
            course.warn("image.unsafe", seed=seed)
            return None
        guidance = options.get("true_cfg_scale", options.get("guidance_scale"))
        if guidance is None:
            guidance = _default(takes, "guidance_scale")
        sampler = type(pipe.scheduler).__name__
        return made.images[0], {"steps": steps, "guidance": guidance, "sampler": sampler}

    def _options(
        self, request: ImageRequest, pipe: Any, takes: Any, course: Course
    ) -> dict[str, Any]:
        """Return what the pipeline is called with, in the words of its class."""
        options: dict[str, Any] = {"prompt": self._prompt(request, course), "output_type": "pil"}
        steps = min(STEPS, int(_default(takes, "num_inference_steps") or STEPS))
        options["num_inference_steps"] = request.steps or steps
        self._guide(options, request, takes, course)
        if request.style:
            course.warn("image.no_styles", name=self.name, style=request.style)
        sizes = {"width": request.width, "height": request.height}
        if request.image:
            options["image"] = picture = _fitted(read(Path(request.image)), request, pipe)
            options["strength"] = FAR if request.strength is None else request.strength
            sizes = {"width": picture.width, "height": picture.height}
        options |= {key: size for key, size in sizes.items() if size and key in takes}
        if "use_resolution_binning" in takes and request.width and request.height:
            options["use_resolution_binning"] = False  # what was asked for is drawn, no other size
        return options

    def _guide(
        self, options: dict[str, Any], request: ImageRequest, takes: Any, course: Course
    ) -> None:
        """Add what leads away from the negative prompt, where the class has such a thing."""
        key = "true_cfg_scale" if "true_cfg_scale" in takes else "guidance_scale"
        if request.guidance is not None and key in takes:
            options[key] = request.guidance
        elif request.guidance is not None:
            course.warn("image.no_guidance", name=self.name)
        if "negative_prompt" not in takes:
            if request.negative_prompt:
                course.warn("image.no_negative", name=self.name)
        elif request.negative_prompt or key == "true_cfg_scale":
            # Qwen-Image is guided only if there is a negative prompt, be it a blank.
            options["negative_prompt"] = request.negative_prompt or " "

    def _prompt(self, request: ImageRequest, course: Course) -> str:
        """Return the prompt as the model was trained to read it; tell if its end is cut off."""
        prompt, tokenizer = request.prompt, getattr(self._pipe, "tokenizer", None)
        if _is_skypaint(self._pipe) and not prompt.startswith(SKYPAINT.strip()):
            prompt = SKYPAINT + prompt
        length = getattr(tokenizer, "model_max_length", None)
        named = type(self._pipe).__name__.startswith("StableDiffusion")
        if named and length and tokenizer is not None and len(tokenizer(prompt).input_ids) > length:
            course.warn("image.prompt_cut", name=self.name, length=length)
        return prompt

    def _starting_from_picture(self) -> Any:
        """Return the pipeline of the same parts that starts from a picture."""
        if self._from_pictures is None:
            from diffusers import AutoPipelineForImage2Image

            try:
                self._from_pictures = AutoPipelineForImage2Image.from_pipe(self._pipe)
            except ValueError as error:
                made = type(self._pipe).__name__
                raise SkyError("image.no_image_to_image", name=self.name, made=made) from error
            self._from_pictures.set_progress_bar_config(disable=True)
        return self._from_pictures


def _following(pipe: Any, course: Course, steps: int) -> Callable[..., dict[str, Any]]:
    """Return what a pipeline calls after every step; it raises GivenUp to stop it."""
    previews = Previews(pipe)

    def follow(_pipe: Any, step: int, _time: Any, tensors: dict[str, Any]) -> dict[str, Any]:
        whole = int(getattr(pipe, "num_timesteps", 0) or steps)
        latents = tensors.get("latents")
        course.step(step + 1, max(whole, step + 1), lambda: previews.of(latents))
        return {}

    return follow


def _fitted(picture: Image, request: ImageRequest, pipe: Any) -> Image:
    """Return a picture in the size asked for, else in its own shape and about the model's size."""
    if request.width and request.height:
        return picture.resize((request.width, request.height))
    sample = getattr(getattr(getattr(pipe, "unet", None), "config", None), "sample_size", None)
    scale = int(getattr(pipe, "vae_scale_factor", 8))
    longest = sample * scale if isinstance(sample, int) else 1024
    factor = longest / max(picture.size)
    width, height = (max(64, int(side * factor) // 16 * 16) for side in picture.size)
    return picture.resize((request.width or width, request.height or height))


def _is_skypaint(pipe: Any) -> bool:
    """Tell whether a pipeline is SkyPaint's: CLIP's text encoder behind BERT's tokenizer."""
    encoder, tokenizer = getattr(pipe, "text_encoder", None), getattr(pipe, "tokenizer", None)
    named = type(encoder).__name__ == "CLIPTextModel"
    return named and type(tokenizer).__name__.startswith("BertTokenizer")


def _default(takes: Any, name: str) -> Any:
    """Return what a pipeline takes where nothing is given, or None."""
    default = takes[name].default if name in takes else None
    return default if isinstance(default, (int, float)) else None
