"""Every class of pipeline, from a tiny checkpoint: loads, draws in steps, and can be stopped."""

from __future__ import annotations

import importlib.util
import io
import json
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.companion.images.models import inspect
from skycode_ls.companion.images.request import ImageRequest
from skycode_ls.companion.images.worker.wire import Course, GivenUp
from skycode_ls.messages import SkyError

LACKING = [name for name in ("torch", "diffusers") if importlib.util.find_spec(name) is None]
pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(bool(LACKING), reason=f"the extra [images] is needed: {LACKING} lacking"),
]

CLASSES = {
    "skypaint": "StableDiffusionPipeline",
    "taiyi": "StableDiffusionPipeline",
    "chinese-clip": "StableDiffusionPipeline",
    "xlm-roberta": "StableDiffusionPipeline",
    "sdxl": "StableDiffusionXLPipeline",
    "kolors": "KolorsPipeline",
    "hunyuandit": "HunyuanDiTPipeline",
    "qwen-image": "QwenImagePipeline",
    "z-image": "ZImagePipeline",
}
STARTS_FROM_PICTURES = set(CLASSES) - {"hunyuandit"}


class Heard:
    """Takes the place of the pipes, and cancels after so many steps."""

    def __init__(self, steps: int = 1_000) -> None:
        self.events: list[dict[str, Any]] = []
        self._steps = steps

    def tell(self, event: str, **values: Any) -> None:
        self.events.append({"event": event, **values})

    def given_up(self, _number: int) -> bool:
        return len(self.of("step")) >= self._steps

    def of(self, event: str) -> list[dict[str, Any]]:
        return [each for each in self.events if each["event"] == event]


def course(steps: int = 1_000) -> tuple[Course, Heard]:
    heard = Heard(steps)
    return Course(heard, 1), heard  # type: ignore[arg-type]  # what is called of a Wire


@pytest.fixture(scope="module", params=sorted(CLASSES))
def checkpoint(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.companion.tiny_pipelines import build

    kind = str(request.param)
    return build(kind, tmp_path_factory.mktemp("pipelines") / kind)


@pytest.fixture(scope="module")
def painter(checkpoint: Path) -> Any:
    from skycode_ls.companion.images.worker.pipelines import Pipeline

    return Pipeline(inspect(checkpoint, checkpoint.name), course()[0])


SMALL: dict[str, Any] = {"width": 64, "height": 64, "steps": 2, "negative_prompt": "blue"}


def test_a_checkpoint_is_told_by_its_index(checkpoint: Path) -> None:
    found = inspect(checkpoint, checkpoint.name)
    assert (found.kind, found.made) == ("pipeline", CLASSES[checkpoint.name])


def test_it_draws_in_steps_and_the_seed_decides(painter: Any) -> None:
    going, heard = course()
    image, facts = painter.draw(ImageRequest("一只红色的猫 a red cat", **SMALL), 7, going)
    assert image.size == (64, 64)
    steps = heard.of("step")
    assert [one["step"] for one in steps] == list(range(1, len(steps) + 1))
    assert len(steps) in (2, 3)  # PNDM takes one more
    assert steps[-1]["steps"] == len(steps)
    assert facts["steps"] == 2
    again, _ = painter.draw(ImageRequest("一只红色的猫 a red cat", **SMALL), 7, course()[0])
    assert again.tobytes() == image.tobytes()
    other, _ = painter.draw(ImageRequest("一只红色的猫 a red cat", **SMALL), 8, course()[0])
    assert other.tobytes() != image.tobytes()


def test_it_stops_after_the_step_in_which_it_was_cancelled(painter: Any) -> None:
    going, heard = course(steps=1)
    with pytest.raises(GivenUp):
        painter.draw(ImageRequest("red", **{**SMALL, "steps": 5}), 7, going)
    assert len(heard.of("step")) == 1


def test_it_starts_from_a_picture_or_says_that_it_cannot(painter: Any, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (90, 64), "red").save(tmp_path / "red.png")
    wish = ImageRequest(
        "cat", image=str(tmp_path / "red.png"), strength=0.5, **{**SMALL, "steps": 4}
    )
    if painter.name in STARTS_FROM_PICTURES:
        going, heard = course()
        image, _facts = painter.draw(wish, 7, going)
        assert image.size == (64, 64)
        assert 1 <= len(heard.of("step")) < 4
    else:
        with pytest.raises(SkyError, match="cannot start from a picture"):
            painter.draw(wish, 7, course()[0])


def test_only_skypaint_gets_the_words_that_it_was_tuned_on(painter: Any) -> None:
    prompt = painter._prompt(ImageRequest("一只狗"), course()[0])
    assert prompt == ("sai-v1 art, 一只狗" if painter.name == "skypaint" else "一只狗")


@pytest.fixture(scope="module")
def skypaint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.companion.tiny_pipelines import build

    return build("skypaint", tmp_path_factory.mktemp("one") / "skypaint")


def opened(folder: Path) -> Any:
    from skycode_ls.companion.images.worker.pipelines import Pipeline

    return Pipeline(inspect(folder, folder.name), course()[0])


def test_both_languages_and_the_negative_prompt_count(skypaint: Path) -> None:
    painter = opened(skypaint)
    wishes = (
        ImageRequest("a red cat", **SMALL),
        ImageRequest("一只红色的猫", **SMALL),
        ImageRequest("a red cat", **{**SMALL, "negative_prompt": "dog"}),
        ImageRequest("a red cat", **{**SMALL, "guidance": 2}),
    )
    drawn = {painter.draw(wish, 7, course()[0])[0].tobytes() for wish in wishes}
    assert len(drawn) == len(wishes)


def test_a_prompt_that_is_too_long_is_told(skypaint: Path) -> None:
    going, _ = course()
    opened(skypaint)._prompt(ImageRequest("猫" * 200), going)
    assert [one["key"] for one in going.warnings] == ["image.prompt_cut"]


def test_previews_are_small_pictures(skypaint: Path) -> None:
    from PIL import Image

    going, heard = course()
    opened(skypaint).draw(ImageRequest("cat", **{**SMALL, "width": 128}), 7, going)
    uri = heard.of("step")[0]["preview"]
    assert uri.startswith("data:image/png;base64,")
    import base64

    small = Image.open(io.BytesIO(base64.b64decode(uri.split(",")[1])))
    assert max(small.size) <= 128


@pytest.mark.parametrize(
    ("library", "key"), [("nobody_knows", "image.foreign_code"), ("os", "image.foreign_code")]
)
def test_parts_from_elsewhere_are_never_imported(
    skypaint: Path, tmp_path: Path, library: str, key: str
) -> None:
    folder = copied(skypaint, tmp_path)
    index = json.loads((folder / "model_index.json").read_text())
    index["unet"] = [library, "UNet2DConditionModel"]
    (folder / "model_index.json").write_text(json.dumps(index))
    with pytest.raises(SkyError) as told:
        opened(folder)
    assert told.value.key == key


def test_a_class_that_is_too_new_names_the_cure(skypaint: Path, tmp_path: Path) -> None:
    folder = copied(skypaint, tmp_path)
    index = json.loads((folder / "model_index.json").read_text())
    (folder / "model_index.json").write_text(
        json.dumps({**index, "_class_name": "Painting3000Pipeline"})
    )
    with pytest.raises(SkyError, match="Upgrade it"):
        opened(folder)


def test_damaged_weights_are_told(skypaint: Path, tmp_path: Path) -> None:
    from skycode_ls.companion.images.worker.troubles import trouble

    folder = copied(skypaint, tmp_path)
    weights = next((folder / "unet").glob("*.safetensors"))
    weights.write_bytes(weights.read_bytes()[:1000])
    with pytest.raises(Exception) as told:
        opened(folder)
    assert trouble(told.value, "x").key in ("image.corrupt", "image.failed")


def copied(folder: Path, to: Path) -> Path:
    import shutil

    return Path(shutil.copytree(folder, to / folder.name))


@pytest.mark.e2e
def test_it_draws_in_a_process_of_its_own_and_can_be_stopped_there(skypaint: Path) -> None:
    from skycode_ls.companion.images.process import Cancelled
    from skycode_ls.companion.images.studio import Progress, Studio, Watch

    told: list[Progress] = []
    studio = Studio()

    def stop(progress: Progress) -> None:
        told.append(progress)
        if progress.stage == "draw":
            watch.cancel()

    watch = Watch(stop)
    try:
        with pytest.raises(Cancelled):
            studio.draw(str(skypaint), ImageRequest("cat", **{**SMALL, "steps": 200}), watch)
        assert 0 < told[-1].step < 100
        drawn = studio.draw(str(skypaint), ImageRequest("一只猫", seed=7, **SMALL))
    finally:
        studio.close()
    assert drawn.pictures[0].seed == 7
    assert drawn.model == "skypaint"
