"""Every figure of the model card in one go, from the exported files."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.icons import captions, features, pictures, retrieval, sheets
from training.icons.export import MODEL
from training.icons.pictures import Pictures
from training.icons.recipe import Recipe
from training.icons.retrieval import both_ways, recalls
from training.icons.served import Served
from training.workdir import WEIGHTS

SEED = 1000
"""The concept at place n is drawn with seed 1000 + n, in both languages alike."""

Images = NDArray[np.uint8]


def run(
    work: Path | None,
    recipe: Recipe,
    model: Path | None = None,
    limit: int = 0,
    data: Path | None = None,
) -> dict[str, Any]:
    """Measure, write the figures into skypaint.json and the sheets beside it, and return them.

    `limit` draws so many concepts, evenly spaced, instead of all; `data` measures retrieval on
    somebody's own test set (see retrieval.read) and writes nothing.
    """
    folder = (model or WEIGHTS / MODEL).resolve()
    served = Served(folder)
    if data:
        return own_set(served, data)
    facts = json.loads((folder / "skypaint.json").read_text(encoding="utf-8"))
    everything = pictures.load(work)
    known = everything.first(facts["concepts"])
    chosen = np.linspace(0, len(known.concepts) - 1, min(limit or 10**9, len(known.concepts)))
    places = [int(place) for place in chosen.round()]
    drawn = {language: draw(served, known, places, language) for language in captions.LANGUAGES}
    figures: dict[str, Any] = {"drawn": len(places), "seconds_a_picture": drawn["en"][1]}
    made = {language: images for language, (images, _) in drawn.items()}
    figures["concepts"] = concept_recall(served, known, places, made, recipe)
    figures["agreement"] = agreement(served, known, made)
    figures["pairs"] = held_out(served, known, recipe)
    facts["measured"] = figures
    text = json.dumps(facts, indent=1, ensure_ascii=False)
    (folder / "skypaint.json").write_text(text + "\n", encoding="utf-8")
    sheets.write(served, known, places, made, folder)
    return figures


def own_set(served: Served, data: Path) -> dict[str, Any]:
    """Return both directions' recalls on a test set laid out as Flickr30K-CN is published."""
    pairs = retrieval.read(data)
    return {"pairs": both_ways(served.read(pairs.texts), served.look(pairs.images), pairs.belongs)}


def draw(served: Served, known: Pictures, places: list[int], language: str) -> tuple[Images, float]:
    """Draw each concept by its name, styles in turn; return pictures and seconds for one."""
    names = captions.names(known.concepts, language)
    began, made = time.monotonic(), []
    for number, place in enumerate(places):
        style = style_of(served, place)
        made.append(served.draw(names[place], SEED + place, style))
        if (number + 1) % 100 == 0:
            print(f"{language}: {number + 1} of {len(places)} drawn", flush=True)
    return np.stack(made), round((time.monotonic() - began) / len(places), 3)


def style_of(served: Served, place: int) -> str:
    """Return the style in which the concept at this place is drawn."""
    return served.styles[place % len(served.styles)]


def concept_recall(
    served: Served, known: Pictures, places: list[int], made: dict[str, Images], recipe: Recipe
) -> dict[str, Any]:
    """Return whether a drawn picture finds its concept: two judges, three galleries.

    `same` holds the styles that are painted, `other` two that are not; `real` is what the
    pictures that the model learnt from reach themselves in `other`.
    """
    others = ["noto", recipe.data.held_out]
    others = [style for style in others if style not in served.styles]
    galleries = {"same": served.styles, "other": others}
    described = {
        style: features.describe(known.on_white(style)) for style in {*served.styles, *others}
    }
    found: dict[str, Any] = defaultdict(dict)
    for language, images in made.items():
        right = twins(captions.names(known.concepts, language), places)
        for gallery, styles in galleries.items():
            likeness = nearest(features.describe(images), [described[style] for style in styles])
            found[language][f"colour_outline_{gallery}"] = recalls(likeness, right)
        embedded = served.look(images) @ served.gallery.T
        found[language]["own_embedding"] = recalls(embedded, right)
    real = np.stack([known.on_white(style_of(served, place))[place] for place in places])
    right = twins(captions.names(known.concepts, "en"), places)
    likeness = nearest(features.describe(real), [described[style] for style in others])
    found["real"] = {
        "colour_outline_other": recalls(likeness, right),
        "own_embedding": recalls(served.look(real) @ served.gallery.T, right),
    }
    return dict(found)


def nearest(
    queries: NDArray[np.float32], gallery: list[NDArray[np.float32]]
) -> NDArray[np.float32]:
    """Return for each query and concept the likeness to the concept's nearest picture."""
    found: NDArray[np.float32] = np.max([queries @ pictures.T for pictures in gallery], axis=0)
    return found


def twins(names: list[str], places: list[int]) -> list[set[int]]:
    """Return for each place all concepts of its name: two may be called alike."""
    alike: dict[str, set[int]] = defaultdict(set)
    for place, name in enumerate(names):
        alike[name].add(place)
    return [alike[names[place]] for place in places]


def agreement(served: Served, known: Pictures, made: dict[str, Images]) -> dict[str, float]:
    """Return how alike the two languages' pictures of a concept are, by pixel and by name."""
    apart = np.abs(made["en"].astype(float) - made["zh"].astype(float)).mean(axis=(1, 2, 3)) / 255
    gallery = [features.describe(known.on_white(style)) for style in served.styles]
    named = [nearest(features.describe(made[one]), gallery).argmax(1) for one in ("en", "zh")]
    seen = [served.look(made[language]) for language in ("en", "zh")]
    shuffled = np.roll(made["zh"], 1, axis=0).astype(float)
    chance = np.abs(made["en"].astype(float) - shuffled).mean(axis=(1, 2, 3)) / 255
    return {
        "pixel_difference": round(float(apart.mean()), 4),
        "pixel_difference_of_two_concepts": round(float(chance.mean()), 4),
        "same_nearest_concept": round(float((named[0] == named[1]).mean()), 4),
        "cosine": round(float((seen[0] * seen[1]).sum(1).mean()), 4),
    }


def held_out(served: Served, known: Pictures, recipe: Recipe) -> dict[str, Any]:
    """Return retrieval on pictures of the style that was not seen, by names and by new words."""
    style = recipe.data.held_out
    images = served.look(known.on_white(style))
    found: dict[str, Any] = {"style": style, "chance_r1": round(1 / len(images), 5)}
    for language in captions.LANGUAGES:
        names = captions.names(known.concepts, language)
        alike = twins(names, list(range(len(names))))
        found[f"{language}_names"] = both_ways(served.read(names), images, alike)
        unseen = captions.unseen(known.concepts, language)
        if unseen:
            texts, belongs = [text for text, _ in unseen], [{place} for _, place in unseen]
            found[f"{language}_unseen_words"] = both_ways(served.read(texts), images, belongs)
    plain = features.describe(known.on_white(style))
    trained = [features.describe(known.on_white(one)) for one in recipe.data.sight]
    places = [{place} for place in range(len(images))]
    found["picture_to_picture"] = {
        "own_embedding": recalls(images @ served.gallery.T, places),
        "colour_outline": recalls(nearest(plain, trained), places),
    }
    return found
