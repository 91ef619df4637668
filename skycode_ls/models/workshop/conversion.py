"""A checkpoint in Hugging Face's layout becomes a model in CTranslate2's."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from ctranslate2.converters import TransformersConverter  # type: ignore[import-untyped]

from skycode_ls.models.workshop import phi


def convert(checkpoint: Path, out: Path, quantization: str) -> None:
    """Write model.bin, config.json, vocabulary.json and tokenizer.json to the folder `out`.

    How the model spells conversations comes along, if its checkpoint tells.
    """
    phi.teach()
    _Converter(str(checkpoint), low_cpu_mem_usage=True).convert(
        str(out), quantization=quantization, force=True
    )
    tokenizer_of(checkpoint).save(str(out / "tokenizer.json"))
    for name in ("tokenizer_config.json", "chat_template.jinja"):
        if (checkpoint / name).is_file():
            shutil.copyfile(checkpoint / name, out / name)


def tokenizer_of(checkpoint: Path) -> Any:
    """Return the checkpoint's tokenizer.json, or one made of GPT-2's vocab.json and merges.txt."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    whole = checkpoint / "tokenizer.json"
    if whole.is_file():
        return Tokenizer.from_file(str(whole))
    parts = (checkpoint / "vocab.json", checkpoint / "merges.txt")
    tokenizer = Tokenizer(models.BPE.from_file(*map(str, parts)))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    added = sorted(_json(checkpoint / "added_tokens.json").items(), key=lambda item: item[1])
    special = [_content(value) for value in _specials(checkpoint).values()]
    for name, index in added:
        if index != tokenizer.get_vocab_size() and tokenizer.token_to_id(name) is None:
            raise ValueError(f"added_tokens.json: {name} cannot have the number {index}")
        tokenizer.add_tokens([AddedToken(name, normalized=False)])
    known = [name for name in special if tokenizer.token_to_id(name) is not None]
    tokenizer.add_special_tokens([AddedToken(name, special=True) for name in known])
    return tokenizer


class _Converter(TransformersConverter):  # type: ignore[misc]
    """CTranslate2's converter with the tokens taken from tokenizer.json and nowhere else."""

    def load_model(self, model_class: Any, model_name_or_path: str, **kwargs: Any) -> Any:
        kwargs |= {"use_safetensors": True, "local_files_only": True, "trust_remote_code": False}
        model = model_class.from_pretrained(model_name_or_path, **kwargs)
        self._size = model.get_input_embeddings().weight.shape[0]
        phi.settle(model)
        return model

    def load_tokenizer(self, _class: Any, model_name_or_path: str, **_kwargs: Any) -> Any:
        return _Tokens(Path(model_name_or_path), self._size)


class _Tokens:
    """What CTranslate2 asks of a tokenizer: every token by number, and the ends of a text."""

    def __init__(self, checkpoint: Path, size: int) -> None:
        tokenizer = tokenizer_of(checkpoint)
        names = {number: name for name, number in tokenizer.get_vocab().items()}
        if max(names) >= size:
            names = {number: name for number, name in names.items() if number < size}
        # A gap in the numbers, and the rows that round the table up, get names of their own.
        self._vocabulary = {
            names.get(number, f"<extra_id_{number}>"): number for number in range(size)
        }
        specials = _specials(checkpoint)
        self.eos_token = _content(specials.get("eos_token")) or names[max(names)]
        self.bos_token = _content(specials.get("bos_token")) or self.eos_token
        self.unk_token = _content(specials.get("unk_token")) or self.eos_token
        self.pad_token = self.eos_token

    def get_vocab(self) -> dict[str, int]:
        return self._vocabulary


def _specials(checkpoint: Path) -> dict[str, Any]:
    """Return the tokens that the checkpoint's files call the beginning, the end and unknown."""
    told = _json(checkpoint / "tokenizer_config.json") | _json(
        checkpoint / "special_tokens_map.json"
    )
    wanted = ("bos_token", "eos_token", "unk_token")
    return {key: told[key] for key in wanted if told.get(key)}


def _content(value: Any) -> str:
    """Return a token's text, which may stand alone or in an object."""
    return str(value.get("content", "")) if isinstance(value, dict) else str(value or "")


def _json(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    value = json.loads(path.read_text(encoding="utf-8"))
    return value if isinstance(value, dict) else {}
