"""The embedded kind of model: its sampler, its names for pictures, its files."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from skycode_ls.companion.images.models import ImageModel, find, inspect
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.worker.wire import Course, GivenUp
from skycode_ls.messages import SkyError

pytest.importorskip("onnx", reason="onnx makes the tiny model: it comes with the extra [dev]")

from PIL import Image

from skycode_ls.companion.images.worker.nano import Nano
from skycode_ls.companion.images.worker.pictures import LARGEST, png, read
from skycode_ls.companion.images.worker.troubles import trouble
from tests.companion.tiny_nano import build


class Heard:
    """Takes the place of the pipes, and cancels after so many steps."""

    def __init__(self, steps: int = 1_000) -> None:
        self.events: list[dict[str, Any]] = []
        self._steps = steps

    def tell(self, event: str, **values: Any) -> None:
        self.events.append({"event": event, **values})

    def given_up(self, _number: int) -> bool:
        return len(self.events) >= self._steps


def course(steps: int = 1_000) -> Course:
    return Course(Heard(steps), 1)  # type: ignore[arg-type]  # what is called of a Wire


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("nano") / "tiny")


@pytest.fixture(scope="module")
def nano(folder: Path) -> Nano:
    return Nano(inspect(folder, "tiny"))


def drawn(nano: Nano, prompt: str = "red", seed: int = 7, **options: Any) -> Image.Image:
    return nano.draw(ImageRequest(prompt, **options), seed, course())[0]


def mean(image: Image.Image) -> list[int]:
    return [round(value) for value in np.asarray(image).mean((0, 1))]


@pytest.mark.parametrize(
    ("prompt", "channel"), [("red", 0), ("红", 0), ("GREEN", 1), ("绿", 1), ("blue 蓝", 2)]
)
def test_words_of_both_languages_steer(nano: Nano, prompt: str, channel: int) -> None:
    found = mean(drawn(nano, prompt))
    assert max(range(3), key=found.__getitem__) == channel, found


def test_the_seed_decides_to_the_bit(nano: Nano) -> None:
    assert drawn(nano).tobytes() == drawn(nano).tobytes()
    assert drawn(nano).tobytes() != drawn(nano, seed=8).tobytes()


def test_the_sampler_is_that_of_the_contract(nano: Nano) -> None:
    """Worked out here from the model's definition: x = colour + 0.05 z, whatever the time."""
    lot = np.random.default_rng(7)
    z = lot.standard_normal((3, 64, 64), dtype=np.float32)
    colour = np.array([1, -1, -1], np.float32)
    for step in range(4):
        x = colour[:, None, None] + np.float32(0.05) * z
        velocity = (x - z) / (1 - step / 4)
        z = z + velocity / 4
    expected = np.clip((z + 1) * 127.5, 0, 255).round().transpose(1, 2, 0)
    found = np.asarray(drawn(nano, "red", guidance=1, steps=4)).astype(np.float32)
    assert np.abs(found - expected).max() <= 1


def test_guidance_leads_away_from_the_negative_prompt(nano: Nano) -> None:
    plain, strong = mean(drawn(nano, "red")), mean(drawn(nano, "red", guidance=3))
    away = mean(drawn(nano, "red blue", negative_prompt="blue", guidance=2))
    assert strong[0] >= plain[0]
    assert away[2] < mean(drawn(nano, "red blue", guidance=1))[2] + 1


def test_it_starts_from_a_picture(nano: Nano, tmp_path: Path) -> None:
    Image.new("RGB", (50, 100), "lime").save(tmp_path / "start.png")
    start = str(tmp_path / "start.png")
    near = drawn(nano, "red heart", image=start, strength=0.3, steps=10)
    far = drawn(nano, "red heart", image=start, strength=1, steps=10)
    assert near.tobytes() != far.tobytes()
    assert far.tobytes() == drawn(nano, "red heart", steps=10).tobytes(), "1 is all the way"


def test_styles_differ_and_an_unknown_one_names_the_known(nano: Nano) -> None:
    assert drawn(nano, style="line").tobytes() != drawn(nano, style="flat").tobytes()
    with pytest.raises(SkyError, match="flat, line"):
        drawn(nano, style="cubist")


def test_another_size_is_refused(nano: Nano) -> None:
    assert drawn(nano, width=64, height=64).size == (64, 64)
    with pytest.raises(SkyError, match="64×64"):
        drawn(nano, width=128)


def test_a_prompt_that_is_cut_is_told(nano: Nano) -> None:
    going = course()
    nano.draw(ImageRequest("red " * 20), 7, going)
    assert [one["key"] for one in going.warnings] == ["image.prompt_cut"]


def test_cancelling_takes_effect_within_a_step(nano: Nano) -> None:
    going = course(steps=2)
    with pytest.raises(GivenUp):
        nano.draw(ImageRequest("red", steps=50), 7, going)
    assert isinstance(going.wire, Heard)
    assert len(going.wire.events) == 2


@pytest.mark.parametrize(("language", "name"), [("en", "green"), ("zh", "绿")])
def test_the_nearest_concept_names_a_picture(nano: Nano, language: str, name: str) -> None:
    going = course()
    caption, labels = nano.caption(Image.new("RGB", (300, 300), "lime"), language, going)
    assert caption == name
    assert labels[0][0] == name
    assert labels[0][1] == pytest.approx(1, abs=1e-3)
    assert [score for _, score in labels] == sorted((s for _, s in labels), reverse=True)
    assert going.warnings == []


def test_a_picture_like_nothing_known_is_told(nano: Nano) -> None:
    going = course()
    nano.caption(Image.new("RGB", (64, 64), (200, 190, 0)), "en", going)
    assert [one["key"] for one in going.warnings] == ["image.unfamiliar"]


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (lambda f: (f / "words.onnx").unlink(), "image.missing_file"),
        (lambda f: (f / "tokenizer.json").unlink(), "image.missing_file"),
        (lambda f: (f / "skypaint.json").write_text("{}"), "image.corrupt"),
        (lambda f: (f / "skypaint.json").write_text("{"), "image.corrupt"),
        (
            lambda f: (f / "skypaint.json").write_text(
                json.dumps({"length": 8, "sha256": {"words.onnx": "0" * 64}})
            ),
            "image.corrupt",
        ),
    ],
)
def test_a_model_that_is_not_whole_is_refused(tmp_path: Path, spoil: Any, key: str) -> None:
    folder = build(tmp_path / "tiny")
    spoil(folder)
    with pytest.raises(SkyError) as told:
        drawn(Nano(ImageModel("tiny", "nano", str(folder))))
    assert told.value.key == key


@pytest.mark.parametrize(
    ("spoil", "key"),
    [
        (lambda f: (f / "concepts.json").unlink(), "image.missing_file"),
        (lambda f: (f / "concepts.json").write_text("[]"), "image.corrupt"),
        (lambda f: (f / "concepts.npy").write_bytes(b"junk"), "image.corrupt"),
        (lambda f: (f / "sight.onnx").unlink(), "image.missing_file"),
    ],
)
def test_concepts_that_are_not_whole_are_refused(tmp_path: Path, spoil: Any, key: str) -> None:
    folder = build(tmp_path / "tiny")
    spoil(folder)
    with pytest.raises(SkyError) as told:
        Nano(inspect(folder, "tiny")).caption(Image.new("RGB", (9, 9)), "en", course())
    assert told.value.key == key


def test_pngs_carry_chinese_parameters() -> None:
    content = png(Image.new("RGB", (8, 8)), {"parameters": "红色的心", "skycode": "{}"})
    with Image.open(io.BytesIO(content)) as opened:
        assert opened.info == {"parameters": "红色的心", "skycode": "{}"}
        assert opened.size == (8, 8)


def test_any_common_picture_is_read_upright_and_on_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (4, 2), (255, 0, 0, 0))
    clear.save(tmp_path / "clear.png")
    assert read(tmp_path / "clear.png").getpixel((0, 0)) == (255, 255, 255)
    for ending in ("jpg", "webp", "gif", "bmp", "tiff"):
        Image.new("RGB", (8, 8), "red").save(tmp_path / f"red.{ending}")
        assert read(tmp_path / f"red.{ending}").mode == "RGB"
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned
    Image.new("RGB", (8, 4)).save(tmp_path / "turned.jpg", exif=exif)
    assert read(tmp_path / "turned.jpg").size == (4, 8)


def bomb(file: Path) -> None:
    """A PNG of a few hundred bytes that claims 30,000 × 30,000 pixels."""
    import struct
    import zlib

    whole = png(Image.new("L", (1, 1)), {})
    head = struct.pack(">II", 30_000, 30_000) + whole[24:29]
    crc = struct.pack(">I", zlib.crc32(b"IHDR" + head))
    file.write_bytes(whole[:16] + head + crc + whole[33:])


@pytest.mark.e2e
def test_pictures_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no picture")
    (tmp_path / "empty.png").write_bytes(b"")
    whole = png(Image.effect_noise((64, 64), 50), {})
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    bomb(tmp_path / "bomb.png")
    wide = 8_001
    assert wide * wide > LARGEST
    Image.new("1", (wide, wide)).save(tmp_path / "large.png")
    keys = {}
    for name in ("text", "empty", "cut", "bomb", "large", "none"):
        with pytest.raises(SkyError) as told:
            read(tmp_path / f"{name}.png")
        keys[name] = told.value.key
        assert told.value.text("en") != told.value.text("zh")
    assert keys == {
        "text": "image.not_an_image",
        "empty": "image.not_an_image",
        "cut": "image.damaged",
        "bomb": "image.too_large",
        "large": "image.too_large",
        "none": "image.no_file",
    }
    with pytest.raises(SkyError, match="is a folder"):
        read(tmp_path)


def test_models_are_found_by_folder_and_the_rest_is_told(folder: Path, tmp_path: Path) -> None:
    assert find(str(folder), "draw").kind == "nano"
    assert find(str(folder), "caption").name == "tiny", "no folders of the user's in any file"
    with pytest.raises(SkyError, match="no image model"):
        find("nobody", "draw")
    with pytest.raises(SkyError, match="holds no image model"):
        find(str(tmp_path), "draw")
    (tmp_path / "weights").mkdir()
    with pytest.raises(SkyError, match="not part of this installation"):
        find("skypaint-nano", "draw", tmp_path / "weights")


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (MemoryError(), "image.out_of_memory"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory"), "image.out_of_memory"),
        (RuntimeError("CUDA out of memory. Tried to allocate"), "image.out_of_memory"),
        (ImportError("No module named 'diffusers'", name="diffusers"), "image.no_extra"),
        (ValueError("two\nlines"), "image.failed"),
        (SkyError("image.prompt_empty"), "image.prompt_empty"),
    ],
)
def test_whatever_goes_wrong_is_told_with_the_cure(error: Exception, key: str) -> None:
    told = trouble(error, "big")
    assert told.key == key
    for locale in ("en", "zh"):
        text = told.text(locale)
        assert "\n" not in text
        assert key != "image.no_extra" or "-m pip install torch diffusers" in text


def spoilt(folder: Path, index: dict[str, Any], *files: str) -> str:
    folder.mkdir()
    (folder / "model_index.json").write_text(json.dumps(index))
    for file in files:
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).write_bytes(b"")
    with pytest.raises(SkyError) as told:
        inspect(folder, folder.name)
    assert told.value.text("en") != told.value.text("zh")
    return told.value.key


def test_checkpoints_that_could_run_code_are_refused(tmp_path: Path) -> None:
    stable = {"_class_name": "StableDiffusionPipeline", "unet": ["diffusers", "UNet"]}
    assert spoilt(tmp_path / "a", stable, "unet/model.bin") == "image.pickle_only"
    alt = {"_class_name": ["alt_diffusion", "AltDiffusionPipeline"]}
    assert spoilt(tmp_path / "b", alt) == "image.altdiffusion"
    assert spoilt(tmp_path / "c", {"_class_name": ["mine", "My"]}) == "image.foreign_code"
    own = {**stable, "unet": ["my_unet", "UNet"]}
    assert spoilt(tmp_path / "d", own, "unet/my_unet.py") == "image.foreign_code"
    assert spoilt(tmp_path / "e", {}) == "image.foreign_code"
    (tmp_path / "f").mkdir()
    (tmp_path / "f" / "model_index.json").write_text("[")
    with pytest.raises(SkyError, match="damaged"):
        inspect(tmp_path / "f", "f")
