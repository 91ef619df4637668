"""What may be asked for: everything else is a clear error in both languages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from skycode_ls.companion.images import parameters
from skycode_ls.companion.images.request import LIMITS, LONGEST_PROMPT, ImageRequest
from skycode_ls.messages import SkyError


def refused(**options: Any) -> SkyError:
    with pytest.raises(SkyError) as told:
        ImageRequest.of({"prompt": "cat", **options})
    return told.value


@pytest.mark.parametrize(
    ("options", "key", "named"),
    [
        ({"prompt": ""}, "image.prompt_empty", ""),
        ({"prompt": " \n\t "}, "image.prompt_empty", ""),
        ({"prompt": "x" * 100_000}, "image.prompt_long", "100000"),
        ({"negative_prompt": "x" * 2_001}, "image.prompt_long", "negative_prompt"),
        ({"prompt": 7}, "image.bad_text", "7"),
        ({"width": 100}, "image.bad_size", "96"),
        ({"height": 2_049}, "image.out_of_range", "2048"),
        ({"width": 1 << 20}, "image.out_of_range", "1048576"),
        ({"width": 0}, "image.out_of_range", "64"),
        ({"width": "64"}, "image.bad_number", "width"),
        ({"width": True}, "image.bad_number", "True"),
        ({"steps": 0}, "image.out_of_range", "200"),
        ({"steps": 2.5}, "image.bad_number", "2.5"),
        ({"guidance": -1}, "image.out_of_range", "30"),
        ({"guidance": float("nan")}, "image.bad_number", "nan"),
        ({"guidance": float("inf")}, "image.bad_number", "inf"),
        ({"seed": 10**400}, "image.out_of_range", "4294967295"),
        ({"seed": -2}, "image.out_of_range", "4294967295"),
        ({"seed": 2**32}, "image.out_of_range", "4294967295"),
        ({"count": 0}, "image.out_of_range", "16"),
        ({"count": 17}, "image.out_of_range", "16"),
        ({"image": "a.png", "strength": 0}, "image.out_of_range", "0.05"),
        ({"strength": 0.5}, "image.strength_alone", ""),
        ({"colour": "red"}, "image.unknown_option", "colour"),
        ({"style": ["flat"]}, "image.bad_text", "style"),
    ],
)
def test_bad_wishes_are_refused_by_name_and_range(
    options: dict[str, Any], key: str, named: str
) -> None:
    error = refused(**options)
    assert error.key == key
    for locale in ("en", "zh"):
        assert named in error.text(locale)
    assert error.text("en") != error.text("zh")


def test_none_leaves_the_value_to_the_model() -> None:
    wish = ImageRequest.of({"prompt": "cat", "width": None, "steps": None, "seed": None})
    assert wish == ImageRequest("cat")


@pytest.mark.parametrize("name", sorted(LIMITS))
def test_both_ends_of_every_range_are_taken(name: str) -> None:
    extra = {"image": "a.png"} if name == "strength" else {}
    for value in LIMITS[name]:
        assert getattr(ImageRequest.of({"prompt": "a", name: value, **extra}), name) == value


def test_whole_numbers_may_come_as_json_floats() -> None:
    assert ImageRequest.of({"prompt": "a", "steps": 20.0}).steps == 20


def test_the_longest_prompt_is_taken_and_odd_signs_are_not() -> None:
    assert len(ImageRequest("猫" * LONGEST_PROMPT).prompt) == LONGEST_PROMPT
    wish = ImageRequest("a\x00b\ud800c\nd", image="/tmp/a\u3000b.png")
    assert wish.prompt == "a b?c d"
    assert wish.image == "/tmp/a\u3000b.png", "a path stays as it is"


def test_seeds_follow_one_another_and_wrap() -> None:
    assert ImageRequest("a", seed=5, count=3).seeds() == [5, 6, 7]
    assert ImageRequest("a", seed=2**32 - 1, count=2).seeds() == [2**32 - 1, 0]
    drawn = {ImageRequest("a").seeds()[0] for _ in range(8)}
    assert len(drawn) > 1
    assert ImageRequest.of({"prompt": "a", "seed": -1}).seed is None


FACTS = {"model": "m", "width": 64, "height": 32, "steps": 4, "guidance": 3.0, "sampler": "Euler"}


def test_parameters_are_written_as_the_web_uis_read_them() -> None:
    wish = ImageRequest("红色的心", negative_prompt="blue")
    assert parameters.common(wish, 7, FACTS) == (
        "红色的心\nNegative prompt: blue\n"
        "Steps: 4, Sampler: Euler, CFG scale: 3.0, Seed: 7, Size: 64x32, Model: m"
    )


def test_our_own_parameters_are_json_without_anybodys_folders() -> None:
    wish = ImageRequest("红色的心", image="/home/somebody/secret/a.png", strength=0.5, count=2)
    texts = parameters.texts(wish, 7, FACTS)
    told = json.loads(texts["skycode"])
    assert texts["skycode"].isascii()
    assert (told["prompt"], told["seed"], told["image"]) == ("红色的心", 7, "a.png")
    assert "somebody" not in "".join(texts.values())
