"""`skycode.generateImage` and `skycode.captionImage`: drawn in another process, waited for here."""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pygls.uris import to_fs_path

from skycode_ls.companion.images.files import check, write
from skycode_ls.companion.images.process import Cancelled
from skycode_ls.companion.images.request import Caption, Drawn, ImageRequest
from skycode_ls.companion.images.studio import Progress, Watch
from skycode_ls.lsp.following import TOKENS, followed
from skycode_ls.messages import Locale, SkyError, locale_of, say

if TYPE_CHECKING:
    from skycode_ls.lsp.server import SkyCodeServer

_MOST = 32 * 2**20
"""Characters of an image that is sent as a data URI."""


async def generate_image(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Answer `skycode.generateImage`: the options of an ImageRequest, `model` and `out`.

    With `out` the images are written there, without it they come as data URIs in `images`. Raises
    SkyError for what is wrong with the argument, the place or the model.
    """
    await ls.configured.wait()
    options = _options("skycode.generateImage", arguments)
    model = _said(options, "model") or ls.settings.image_model
    place = _said(options, "out")
    out = _path(ls, place) if place else None
    if _said(options, "image"):
        options["image"] = str(_path(ls, _said(options, "image")))
    request = ImageRequest.of({k: v for k, v in options.items() if k not in ("model", "out")})
    if out is not None:
        check(out, request.count)
    studio = ls.images.studio(60.0 * ls.settings.companion_idle)

    def work(watch: Watch) -> dict[str, Any]:
        drawn = studio.draw(model, request, watch)
        if watch.cancelled.is_set():
            raise Cancelled
        contents = [picture.png for picture in drawn.pictures]
        files = write(contents, out) if out is not None else []
        return _told(drawn, files, ls.locale)

    return await _drawn(ls, arguments, model, work)


async def caption_image(ls: SkyCodeServer, *arguments: object) -> dict[str, Any]:
    """Answer `skycode.captionImage`: {path, model?, language?}; `data`, a data URI, for `path`."""
    await ls.configured.wait()
    options = _options("skycode.captionImage", arguments)
    for key in options.keys() - {"path", "data", "model", "language"}:
        raise SkyError("image.unknown_option", option=key, known="path, data, model, language")
    if not _said(options, "path") and not _said(options, "data"):
        raise SkyError("image.no_path")
    sent = _sent(_said(options, "data")) if _said(options, "data") else b""
    model = _said(options, "model") or ls.settings.caption_model
    path = None if sent else _path(ls, _said(options, "path"))
    language = locale_of(_said(options, "language") or ls.locale)
    studio = ls.images.studio(60.0 * ls.settings.companion_idle)

    def work(watch: Watch) -> dict[str, Any]:
        with tempfile.TemporaryDirectory(prefix="skycode-") as folder:
            file = path or Path(folder) / "image"
            if sent:
                file.write_bytes(sent)
            return _captioned(studio.caption(model, file, language, watch), ls.locale)

    return await _drawn(ls, arguments, model, work)


async def _drawn(
    ls: SkyCodeServer,
    arguments: tuple[object, ...],
    model: str,
    work: Callable[[Watch], dict[str, Any]],
) -> dict[str, Any]:
    loading = say("image.stage.load", ls.locale, name=model)
    async with followed(ls, arguments[0], "SkyCode", loading) as follower:
        watch = Watch(tell=lambda progress: follower.report(_reported(progress, model, ls.locale)))
        return await ls.images.follow(work, watch)


def _options(command: str, arguments: tuple[object, ...]) -> dict[str, Any]:
    """Return the command's one argument without the tokens of its progress."""
    argument = arguments[0] if arguments else None
    if not isinstance(argument, Mapping):
        raise SkyError("image.bad_argument", command=command, value=repr(argument)[:60])
    return {str(k): v for k, v in argument.items() if k not in TOKENS and v is not None}


def _said(options: Mapping[str, object], name: str) -> str:
    value = options.get(name, "")
    if not isinstance(value, str):
        raise SkyError("image.bad_text", name=name, value=repr(value)[:60])
    return value


def _sent(data: str) -> bytes:
    """Return the image that a data URI holds; SkyError image.bad_data."""
    kind, _, coded = data.partition(",")
    if not kind.startswith("data:image/") or not kind.endswith(";base64") or len(data) > _MOST:
        raise SkyError("image.bad_data", value=repr(kind[:40]), most=_MOST // 2**20)
    try:
        return base64.b64decode(coded, validate=True)
    except ValueError as error:
        raise SkyError("image.bad_data", value=str(error), most=_MOST // 2**20) from error


def _path(ls: SkyCodeServer, place: str) -> Path:
    """Return a file that the client names by path or URI; relative ones lie in the workspace."""
    named = to_fs_path(place) if place.startswith("file:") else place
    path = Path(named or place).expanduser()
    if path.is_absolute():
        return path
    folders = [uri for uri, _name in ls.client.folders] or [ls.client.root_uri or ""]
    root = to_fs_path(folders[0]) if folders[0] else None
    if root is None:
        raise SkyError("image.relative", file=place)
    return Path(root) / path


def _reported(progress: Progress, model: str, locale: Locale) -> dict[str, Any]:
    stage = "image.stage." + progress.stage
    counts = {"image": progress.image, "images": progress.images}
    counts |= {"step": progress.step, "steps": progress.steps}
    told: dict[str, Any] = {"kind": "report", "message": say(stage, locale, name=model, **counts)}
    if progress.percentage >= 0:
        told["percentage"] = progress.percentage
    return {**told, "preview": progress.preview} if progress.preview else told


def _told(drawn: Drawn, files: list[Path], locale: Locale) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "files": [str(file) for file in files],
        "model": drawn.model,
        "seed": drawn.pictures[0].seed,
        "seeds": [picture.seed for picture in drawn.pictures],
        "seconds": round(drawn.seconds, 3),
        "warnings": [warning.text(locale) for warning in drawn.warnings],
    }
    if not files:
        coded = (base64.b64encode(picture.png).decode() for picture in drawn.pictures)
        answer["images"] = [f"data:image/png;base64,{one}" for one in coded]
    return answer


def _captioned(caption: Caption, locale: Locale) -> dict[str, Any]:
    return {
        "caption": caption.caption,
        "labels": [{"name": one.name, "score": one.score} for one in caption.labels],
        "model": caption.model,
        "warnings": [warning.text(locale) for warning in caption.warnings],
    }
