"""Icons: which words are learnt from, which are held out, and how a prompt becomes ids."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from training.icons import captions, concepts, recipe, sources, vocabulary
from training.icons.concepts import Concept

APPLE = Concept(
    "🍏",
    "green apple",
    "青苹果",
    ("apple", "fruit", "green"),
    ("水果", "苹果"),
    ("granny",),
    ("青",),
)
CAT = Concept("🐈", "cat", "猫", ("pet", "fruit"), ("宠物", "水果"))

CLDR = """<ldml><annotations>
<annotation cp="🍏">apple | Fruit | green apple</annotation>
<annotation cp="🍏" type="tts">Green  Apple</annotation>
<annotation cp="🕐" type="tts">one o’clock</annotation>
<annotation cp="🇨🇳" type="tts">flag</annotation>
</annotations></ldml>"""


def test_concepts_are_single_characters_with_names_in_both_languages(tmp_path: Path) -> None:
    folder = tmp_path / concepts.ANNOTATIONS
    folder.mkdir(parents=True)
    for language in ("en", "zh"):
        (folder / f"{language}.xml").write_text(CLDR, encoding="utf-8")
    found = concepts.read(tmp_path, hold=0.0)
    assert [(one.character, one.en, one.keywords_en) for one in found] == [
        ("🍏", "green apple", ("apple", "fruit", "green apple"))
    ]
    assert Concept.of(found[0].row()) == found[0]


def test_only_rare_words_apart_from_the_name_are_held_out() -> None:
    uses = Counter({"granny": 1, "apple": 1, "food": 40})
    trained, held = concepts.split("🍏", "green apple", ["granny", "apple", "food"], uses, 1.0)
    assert (trained, held) == (("apple", "food"), ("granny",))
    trained, held = concepts.split("🍏", "green apple", ["granny"], uses, 0.0)
    assert (trained, held) == (("granny",), ())


def test_slug_is_fluents_file_name() -> None:
    assert concepts.slug("man’s shoe") == concepts.slug("man's shoe") == "mans-shoe"
    assert concepts.slug("OK hand") == "ok-hand"


def test_captions_speak_both_languages_and_never_a_held_out_word() -> None:
    drawn, random = captions.Captions([APPLE, CAT]), Random(0)
    texts = [drawn.draw(0, random).replace(" ", "") for _ in range(400)]
    assert any("greenapple" in text for text in texts)
    assert any("青苹果" in text for text in texts)
    assert any(text == "苹果" for text in texts)
    assert not any("granny" in text for text in texts)
    # "水果" and "fruit" name both concepts but are allowed alone: two is still rare.
    assert captions.unseen([APPLE, CAT], "en") == [("granny", 0)]
    assert captions.unseen([APPLE, CAT], "zh") == [("青", 0)]


def test_tokens_are_whole_words_in_either_language() -> None:
    texts = captions.Captions([APPLE, CAT]).texts()
    tokenizer = vocabulary.learn([*texts, "con", "te"], length=12)
    said = tokenizer.encode("Green apples, 画一个青苹果")
    assert said.tokens[:4] == [vocabulary.BEGIN, "▁green", "▁apple", "s"]
    assert "青苹果" in said.tokens
    assert len(said.ids) == 12
    assert said.ids[-1] == 0
    assert "▁cat" not in tokenizer.encode("concatenate").tokens
    assert tokenizer.encode("龘猫").tokens.count("猫") == 1  # an unknown character spoils no other


def test_a_piece_knows_the_pieces_inside_it() -> None:
    tokenizer = vocabulary.learn(captions.Captions([APPLE, CAT]).texts(), length=12)
    inside = vocabulary.parts(tokenizer)[tokenizer.get_vocab()["青苹果"]]
    assert {tokenizer.id_to_token(number) for number in inside} == {"苹果", "青", "苹", "果"}
    assert vocabulary.parts(tokenizer)[tokenizer.get_vocab()["▁apple"]] == []


def test_the_recipe_names_what_is_wrong(tmp_path: Path) -> None:
    assert recipe.load(variant="gpu").model.width > recipe.load().model.width
    with pytest.raises(ValueError, match="no variant"):
        recipe.load(variant="tpu")
    path = tmp_path / "bad.toml"
    path.write_text(recipe.DEFAULT.read_text("utf-8").replace("held_out =", "kept_out ="), "utf-8")
    with pytest.raises(ValueError, match="held_out, kept_out"):
        recipe.load(path)


def test_the_held_out_style_is_never_trained_on() -> None:
    for variant in ("cpu", "gpu"):
        full = recipe.load(variant=variant)
        assert full.data.held_out not in full.data.sight
        assert set(full.model.paint) <= set(full.data.sight)


def test_an_archive_with_another_checksum_is_refused(tmp_path: Path) -> None:
    source = recipe.load().sources[0]
    (tmp_path / source.file).write_bytes(b"something else")
    with pytest.raises(sources.SourceError, match="checksum"):
        sources.fetch(source, tmp_path)


def test_what_frames_say_is_quiet() -> None:
    tokenizer = vocabulary.learn(captions.Captions([APPLE, CAT]).texts(), length=12)
    quiet, known = vocabulary.quiet(tokenizer, captions.EMPTY), tokenizer.get_vocab()
    assert all(quiet[known[piece]] for piece in ("▁a", "的", "▁icon", ",", vocabulary.BEGIN))
    assert not any(quiet[known[piece]] for piece in ("▁apple", "青苹果", "猫"))
