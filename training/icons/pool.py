"""Tokenised wordings of every concept, drawn once, so that a training step only looks them up."""

from __future__ import annotations

from random import Random

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.icons.captions import Captions

WORDINGS = 64
"""Wordings a concept; names come up most often among them."""


class Pool:
    """Ids of wordings, concepts × WORDINGS × length."""

    def __init__(self, captions: Captions, count: int, tokenizer: Tokenizer, seed: int) -> None:
        random = Random(seed)
        texts = [captions.draw(index, random) for index in range(count) for _ in range(WORDINGS)]
        self.ids = encode(tokenizer, texts).reshape(count, WORDINGS, -1)

    def draw(self, concepts: Tensor, random: torch.Generator) -> Tensor:
        """Return one wording of each concept, cut to the longest of them."""
        chosen = torch.randint(WORDINGS, concepts.shape, generator=random)
        ids = self.ids[concepts, chosen]
        return ids[:, : int((ids != 0).sum(1).max())]


def encode(tokenizer: Tokenizer, texts: list[str]) -> Tensor:
    """Return the ids of texts, n × length, zero where there is nothing (an empty text is zeros)."""
    ids = torch.tensor([line.ids for line in tokenizer.encode_batch(texts)], dtype=torch.int64)
    empty = torch.tensor([not text for text in texts])
    ids[empty] = 0
    return ids
