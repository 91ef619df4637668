"""A converted model's tokens: text to ids, ids to bytes, and the markers among them."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cached_property
from typing import Any

from tokenizers import Tokenizer

from skycode_ls.engine.detokenize import byte_level_spelling, sentencepiece_spelling
from skycode_ls.engine.forced import Spellings
from skycode_ls.engine.formats import FORMATS, recognise
from skycode_ls.engine.heal import Healer, shown
from skycode_ls.engine.spelling import Format
from skycode_ls.messages import SkyError
from skycode_ls.models.registry import ModelFiles
from skycode_ls.text import Prompt


class Vocabulary:
    """The tokenizer of a model folder with the model's own token names and its prompt format.

    `names` lists the tokens by id; `ends` are the ids that end a text. Raises SkyError if the
    files are broken, do not belong together, or do not tell the format.
    """

    def __init__(self, files: ModelFiles, forces: bool = False) -> None:
        """Read the files; `forces` if answers can be made to begin with the half of a word."""
        self._forces = forces
        self._tokenizer = _tokenizer(files)
        self.format = _format(files, self.marker)
        self.names = _names(files, self._tokenizer)
        added = self._tokenizer.get_added_tokens_decoder()
        special = {token for token, about in added.items() if about.special}
        stops = [self.marker(token) for token in self.format.stops]
        # No marker may ever be shown, so every special token ends the text.
        self.ends = sorted(special.union(token for token in stops if token is not None))
        self._markers = tuple(added[token].content for token in self.ends if token in added)
        self._spelt = {
            token: b"" if token in special else about.content.encode("utf-8")
            for token, about in added.items()
        }
        decoder = self._tokenizer.decoder
        self._byte_level = decoder is not None and b"ByteLevel" in decoder.__getstate__()

    @property
    def start(self) -> str:
        """Return the name of the token that stands for no text before it."""
        first = [self.marker(token) for token in (self.format.bos, *self.format.stops) if token]
        return self.names[next((token for token in first if token is not None), 0)]

    def marker(self, name: str) -> int | None:
        """Return the id of the token with exactly this name, or None."""
        found: int | None = self._tokenizer.token_to_id(name)
        return found

    def encode(self, text: str) -> list[int]:
        """Return the ids of plain text; markers that stand in it are text too."""
        try:
            encoding = self._tokenizer.encode(text, add_special_tokens=False)
        except (UnicodeError, TypeError):  # half of a surrogate pair, which some editors send
            text = text.encode("utf-8", "replace").decode("utf-8")
            encoding = self._tokenizer.encode(text, add_special_tokens=False)
        ids: list[int] = encoding.ids
        return ids

    def ids(self, prompt: Prompt, room: int) -> list[int]:
        """Return the tokens for `prompt`, at most `room`; never none at all."""
        if prompt.spelt:
            found = self._marked(prompt.spelt)[:room]
        else:
            seen = replace(prompt, prefix=self.shown(prompt))
            found = self.format.spell(seen, self.encode, self.marker, room)
        return found or [self.names.index(self.start)]

    def held(self, prompt: Prompt) -> str:
        """Return what stands before the cursor and the model is not shown, to say it itself."""
        if prompt.spelt or not self.format.heals:
            return ""
        return prompt.prefix[len(shown(prompt.prefix, self._forces)) :]

    def shown(self, prompt: Prompt) -> str:
        """Return what the model is shown of the text before the cursor."""
        return prompt.prefix[: len(prompt.prefix) - len(self.held(prompt))]

    def healer(self, prompt: Prompt) -> Healer:
        """Return what takes that out of an answer again."""
        return Healer(prompt.prefix if self.held(prompt) else "", self._forces)

    @cached_property
    def spellings(self) -> Spellings:
        """The tokens by their bytes."""
        return Spellings([self.bytes_of(token) for token in range(len(self.names))])

    def answer(self, prompt: Prompt, words: str) -> list[int]:
        """Return what a model writes that says `words` at the cursor of `prompt`, and then ends.

        White space that stands there already is among it where the family leaves that to the
        model; one that reads left to right does not end.
        """
        form = self.format
        held = self.held(prompt)
        end = self.marker(form.stops[0]) if form.infills else None
        return self.encode(held + words) + ([] if end is None else [end])

    def usual(self, word: str) -> list[list[int]]:
        """Return the usual tokens of `word`, at the beginning of a text and after a blank."""
        found = [self.encode(word), self.encode(f" {word}")]
        return [ids for place, ids in enumerate(found) if ids and ids not in found[:place]]

    def spell(self, prompt: Prompt, room: int) -> list[str]:
        """Return the names of the tokens for `prompt`."""
        return [self.names[token] for token in self.ids(prompt, room)]

    def _marked(self, parts: tuple[str, ...]) -> list[int]:
        """Return the ids of `Prompt.spelt`; what no marker stands in is spelt in one piece."""
        if not any(marker in text for text in parts[1::2] for marker in self._markers):
            parts = ("".join(parts),)
        ids: list[int] = []
        for place, text in enumerate(parts):
            self._tokenizer.encode_special_tokens = place % 2 == 1
            try:
                ids += self.encode(text)
            finally:
                self._tokenizer.encode_special_tokens = True
        return ids

    def bytes_of(self, token: int) -> bytes:
        """Return what a token adds to the text; nothing if it is special."""
        found = self._spelt.get(token)
        if found is None:
            spelling = byte_level_spelling if self._byte_level else sentencepiece_spelling
            found = self._spelt[token] = spelling(self.names[token])
        return found


def _tokenizer(files: ModelFiles) -> Any:
    path = files.folder / "tokenizer.json"
    try:
        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises bare Exception
        raise SkyError("model.bad_description", file=path, error=error) from error
    tokenizer.encode_special_tokens = True
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _format(files: ModelFiles, marker: Any) -> Format:
    described = files.folder / "model.toml"
    names = ", ".join(FORMATS)
    if not files.format:
        if found := recognise(marker):
            return found
        raise SkyError("model.format_unclear", name=files.name, file=described, known=names)
    form = FORMATS.get(files.format)
    if form is None:
        told = {"name": files.name, "format": files.format, "file": described, "known": names}
        raise SkyError("model.unknown_format", **told)
    for token in form.required:
        if marker(token) is None:
            told = {"name": files.name, "format": form.name, "token": token}
            raise SkyError("model.format_mismatch", **told)
    return form


_STRIDE = 61  # a stranger's vocabulary differs nearly everywhere: a sample is enough


def _names(files: ModelFiles, tokenizer: Any) -> list[str]:
    path = files.folder / "vocabulary.json"
    try:
        if path.is_file():
            names = [str(name) for name in json.loads(path.read_text(encoding="utf-8"))]
        else:
            path = path.with_suffix(".txt")
            names = path.read_text(encoding="utf-8").split("\n")
    except (OSError, ValueError) as error:
        raise SkyError("model.bad_description", file=path, error=error) from error
    size = tokenizer.get_vocab_size()
    sample = range(0, size, _STRIDE)
    if size > len(names) or any(tokenizer.id_to_token(i) not in (None, names[i]) for i in sample):
        raise SkyError("model.tokenizer_mismatch", name=files.name)
    return names
