"""Every option of SkyCode, its default and what it does, in one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, get_args, get_origin, get_type_hints

from skycode_ls.messages import Locale, say

Device = Literal["auto", "cpu", "cuda"]
Runtime = Literal["auto", "onnxruntime", "ctranslate2"]
MultiLine = Literal["auto", "always", "never"]
CommentLanguage = Literal["auto", "zh", "en"]


@dataclass(frozen=True)
class Settings:
    """The options, named as in `skycode.*` (there in camelCase: `max_tokens` is `maxTokens`)."""

    enable: bool = True
    """Offer completions at all."""

    model: str = "skycode-nano"
    """A model's name, a folder holding a converted model, `openai:URL#MODEL` for one in another
    server, or `scripted:FILE`."""

    device: Device = "auto"
    """Where the model runs: `cuda` if there is a usable GPU under `auto`, else `cpu`."""

    device_index: int = 0
    """Which GPU, where there are several; counted from 0."""

    backend: Runtime = "auto"
    """What runs the model: under `auto` ONNX Runtime on a CPU if the model has a file for it, and
    CTranslate2 on a GPU and for all other models."""

    compute_type: str = "auto"
    """The number format of the weights (`int8`, `int8_float16`, `float16`, `float32` …)."""

    threads: int = 0
    """CPU threads of the model; 0 lets SkyCode choose from the machine."""

    debounce: int = 60
    """Milliseconds to wait after a keystroke before an automatic request is worked on; less while
    the model is quicker than the typing, up to four times as much while it is slower."""

    deadline: int = 1_000
    """Milliseconds in which an automatic suggestion should be there: its first line always comes,
    further ones only if the model is quick enough to write them in that time; 0 waits for all."""

    lookahead: bool = True
    """Work out the next suggestion while one is shown, so that it is there when that is taken, and
    read the code where the cursor rests; both only while there is nothing else to do."""

    max_tokens: int = 96
    """The longest completion, in tokens of the model."""

    context_tokens: int = 768
    """The longest prompt, in tokens of the model."""

    workspace_context: bool = True
    """Let the model use other files of the workspace: snippets of them within `contextTokens`, and
    what follows the same words there."""

    workspace_files: int = 10_000
    """The most files of a workspace that are read for that; open documents always are."""

    workspace_file_size: int = 256
    """The largest file that is read for that, in kilobytes."""

    temperature: float = 0.6
    """Randomness of the second and third candidate where other likely lines were not found; the
    first is always the best that was found."""

    multi_line: MultiLine = "auto"
    """Whether a suggestion may span lines; `auto` decides from the syntax at the cursor."""

    comment_language: CommentLanguage = "auto"
    """Language of generated comments; `auto` follows the comments around the cursor."""

    min_width: int = 2
    """Columns that a suggestion must at least take; a Chinese character takes two."""

    min_confidence: float = 0.3
    """Show only what is right with this probability by the model's own account: some lines, the
    beginning of one, or nothing; after a comment and in an empty block all is shown. 0 shows all.
    """

    manual_only: bool = False
    """Offer completions only when asked for them, not while typing."""

    in_code: bool = True
    """Offer completions in code."""

    in_comments: bool = True
    """Offer completions inside comments and docstrings."""

    in_strings: bool = True
    """Offer completions inside strings."""

    report: bool = True
    """Count the suggestions shown and taken, for `skycode report`; no code is kept, and the counts
    stay on this machine."""

    completion_items: bool = False
    """Also answer `textDocument/completion`, for clients without inline completion."""

    text_model: str = "skytext-nano"
    """The model that writes texts quickly (the tier tianshu), named as `model` is."""

    text_quality_model: str = ""
    """The model that writes texts well (the tier yaoguang), named as `model` is: a large instruct
    model that was added, or one in a server."""

    image_model: str = "skypaint-nano"
    """The model that draws: the embedded one, an added one, a folder with a diffusers pipeline, or
    OWNER/NAME on the hub."""

    caption_model: str = "skypaint-nano"
    """The model that says what images show: the embedded one, or a folder with a captioning or
    CLIP model."""

    companion_idle: int = 10
    """Minutes without work after which a model that writes, draws or captions is closed."""

    disabled_languages: tuple[str, ...] = ()
    """Language identifiers for which nothing is offered."""

    locale: str = ""
    """Language of messages (`en`, `zh-cn` …); empty follows the client."""


BOUNDS: dict[str, tuple[float, float]] = {
    "device_index": (0, 63),
    "threads": (0, 256),
    "debounce": (0, 10_000),
    "deadline": (0, 60_000),
    "max_tokens": (1, 1024),
    "context_tokens": (64, 32_768),
    "workspace_files": (0, 200_000),
    "workspace_file_size": (1, 4_096),
    "temperature": (0.0, 2.0),
    "companion_idle": (1, 1_440),
    "min_width": (0, 40),
    "min_confidence": (0.0, 1.0),
}
"""The least and the greatest value of each number."""


_MAY_BE_EMPTY = ("locale", "text_quality_model")


def merge(base: Settings, raw: object, locale: Locale) -> tuple[Settings, list[str]]:
    """Lay the client's options over `base`; a bad one keeps its value and is told in `locale`.

    `raw` is what a client sent: the value of the `skycode` section, possibly still wrapped in it.
    """
    if raw is None:
        return base, []
    if not isinstance(raw, Mapping):
        return base, [say("settings.not_an_object", locale, value=repr(raw)[:80])]
    inner = raw.get("skycode")
    options = inner if isinstance(inner, Mapping) and len(raw) == 1 else raw
    hints = get_type_hints(Settings)
    known = {camel(field.name): field.name for field in fields(Settings)}
    changes: dict[str, Any] = {}
    problems: list[str] = []
    for key, value in options.items():
        name = known.get(str(key).removeprefix("skycode."))
        if name is None:
            if not isinstance(value, Mapping):  # editors keep groups of their own beside ours
                problems.append(say("settings.unknown", locale, option=str(key)))
            continue
        if value is None:
            continue
        checked = _checked(name, hints[name], value)
        if checked is None:
            default = getattr(base, name)
            text = say(
                "settings.bad", locale, option=str(key), value=repr(value)[:80], kept=default
            )
            problems.append(text)
        else:
            changes[name] = checked
    return replace(base, **changes), problems


def camel(name: str) -> str:
    """Return an option's name as editors write it: `max_tokens` is `maxTokens`."""
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)


def _checked(name: str, hint: Any, value: object) -> Any:
    """Return `value` as the option's type, or None if it is none of its values."""
    if choices := get_args(hint) if get_origin(hint) is Literal else ():
        return value if value in choices else None
    if hint is bool:
        return value if isinstance(value, bool) else None
    if hint is str:
        return value if isinstance(value, str) and (value or name in _MAY_BE_EMPTY) else None
    if name in BOUNDS:
        low, high = BOUNDS[name]
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return None
        if not low <= value <= high or (hint is int and value != int(value)):
            return None
        return hint(value)
    if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return None
