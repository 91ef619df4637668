"""What people might type to ask for a concept, drawn from its names and keywords."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from random import Random

from training.icons.concepts import Concept

LANGUAGES = ("en", "zh")
FRAMES = {
    "en": ("{}",) * 6
    + ("a {}", "the {}", "{} icon", "an icon of a {}", "emoji of {}", "draw a {}"),
    "zh": ("{}",) * 6 + ("一个{}", "{}图标", "{}的图标", "画一个{}", "{}的表情", "{}的图片"),
}
JOIN = {"en": ", ", "zh": "，"}
_RARE = 2
"""A keyword may stand alone if it names at most so many concepts."""
EMPTY = tuple(frame.format("") for frames in FRAMES.values() for frame in frames)
"""The frames without what they frame."""
_LOOSEN = 0.2
"""Share of the Chinese wordings with blanks between some characters: shorter pieces learn too."""


class Captions:
    """Draws wordings for concepts; held-out keywords never occur in them."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self._concepts = concepts
        self._uses = {
            language: Counter(word for concept in concepts for word in words(concept, language)[1:])
            for language in LANGUAGES
        }

    def draw(self, index: int, random: Random) -> str:
        """Return one wording: mostly the name, sometimes keywords, sometimes in a phrase."""
        language = random.choice(LANGUAGES)
        name, *keywords = words(self._concepts[index], language)
        kind = random.random()
        rare = [word for word in keywords if self.rare(word, language)]
        if kind < 0.60 or not keywords:
            said = name
        elif kind < 0.75:
            said = JOIN[language].join([name, *random.sample(keywords, min(len(keywords), 2))])
        elif kind < 0.92 and rare:
            said = random.choice(rare)
        else:
            said = JOIN[language].join(random.sample(keywords, min(len(keywords), 3)))
        if language == "zh" and random.random() < _LOOSEN:
            said = "".join(c + " " * (random.random() < 0.5) for c in said).strip()
        return random.choice(FRAMES[language]).format(said)

    def rare(self, word: str, language: str) -> bool:
        """Return whether a keyword says well enough which concept is meant to stand alone."""
        return self._uses[language][word] <= _RARE

    def texts(self) -> list[str]:
        """Return every name, keyword and frame once: what the vocabulary is made from."""
        found = [
            text
            for concept in self._concepts
            for language in LANGUAGES
            for text in words(concept, language)
        ]
        return [*found, *EMPTY, *JOIN.values()]


def words(concept: Concept, language: str) -> list[str]:
    """Return a concept's name and then its keywords for training, in one language."""
    name = concept.zh if language == "zh" else concept.en
    keywords = concept.keywords_zh if language == "zh" else concept.keywords_en
    return [name, *(word for word in keywords if word != name)]


def names(concepts: Sequence[Concept], language: str) -> list[str]:
    """Return the concepts' names in one language."""
    return [words(concept, language)[0] for concept in concepts]


def unseen(concepts: Sequence[Concept], language: str) -> list[tuple[str, int]]:
    """Return the held-out keywords with the index of the concept each belongs to."""
    return [
        (word, index)
        for index, concept in enumerate(concepts)
        for word in (concept.held_zh if language == "zh" else concept.held_en)
    ]
