"""From a project to a model of its own: ask, learn, ask again, and keep what got better."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from skycode_ls.engine import mixture
from skycode_ls.engine.backends.onnxruntime import FILE as ONNX
from skycode_ls.engine.examination import examine
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.messages import SkyError
from skycode_ls.models import store, tuning
from skycode_ls.models.catalogue import EMBEDDED
from skycode_ls.models.originals import find_original
from skycode_ls.models.registry import ModelFiles, find, known
from skycode_ls.settings import Settings
from skycode_ls.tuning import exam, samples
from skycode_ls.tuning.card import write_cards
from skycode_ls.tuning.project import Project, read, split

WHOLE = "skycode-nano"
"""The format of the models that learn with all their weights, starting from those that ship."""


@dataclass(frozen=True)
class Wish:
    """What to learn from, which model should, and for how long at most."""

    path: Path
    model: str = EMBEDDED
    name: str = ""
    minutes: float = 10.0
    reference: Path | None = None
    """The original in floats of a model that was added."""
    threads: int = 0


@dataclass(frozen=True)
class Watch:
    """Who is told: of stages by name (read, before, learn, convert, after), and how far each is."""

    stage: Callable[[str], None] = lambda _stage: None
    progress: Callable[[float, dict[str, Any]], None] = lambda _share, _told: None


@dataclass(frozen=True)
class Outcome:
    """What came of it; `folder` is None if the model was not better and so was not kept."""

    name: str
    model: str
    files: int
    held_out: int
    lines: int
    tokens: int
    passes: float
    minutes: float
    before: exam.Marks
    after: exam.Marks
    folder: Path | None = None

    def told(self) -> dict[str, Any]:
        """Return plain data: numbers only, and none of anyone's code."""
        plain = asdict(replace(self, before=exam.Marks(()), after=exam.Marks(())))
        marks = {"before": self.before.told(), "after": self.after.told()}
        folder = str(self.folder) if self.folder else None
        return {**plain, **marks, "folder": folder, "registered": bool(self.folder)}


@dataclass
class _Learnt:
    """How much was learnt so far."""

    tokens: int = 0
    passes: float = 0.0
    began: float = field(default_factory=time.monotonic)


def finetune(wish: Wish, watch: Watch) -> Outcome:
    """Tune a model to a project and register it if it got better.

    Raises SkyError with what to do; whatever ends it early leaves nothing registered.
    """
    name, files = _name(wish), _base(wish.model)
    watch.stage("read")
    project = split(read(wish.path))
    asked = exam.questions(project.held_out)
    vocabulary = Vocabulary(files)
    store.need_space(store.home(), files.parameters * 10)
    with store.staging(name) as scratch, store.staging(f"{name}-floats") as floats:
        order = _order(wish, files, vocabulary.format.name, scratch, floats, project)
        tuning.need(order)
        settings = Settings(model=wish.model, threads=wish.threads)
        before = _examined("before", settings, asked, watch)
        learnt = _learn(order, project, vocabulary, watch)
        if (mixed := files.folder / mixture.FILE).is_file():  # its tokens are still the same
            shutil.copyfile(mixed, scratch / mixture.FILE)
        facts = _facts(wish, name, files, order, vocabulary.format.name)
        store.describe(scratch, facts)
        after = _examined("after", replace(settings, model=str(scratch)), asked, watch)
        outcome = Outcome(
            name,
            wish.model,
            project.count,
            len(project.held_out),
            len(asked),
            learnt.tokens,
            round(learnt.passes, 2),
            round((time.monotonic() - learnt.began) / 60, 1),
            before,
            after,
        )
        if not exam.is_better(before, after):
            return outcome
        write_cards(scratch, outcome.told())
        folder = store.register(scratch, name, facts | _figures(outcome))
    return replace(outcome, folder=folder)


def _name(wish: Wish) -> str:
    """Return the new model's name; SkyError models.bad_name or models.exists."""
    folder = wish.path.expanduser().resolve().name.lower()
    usual = re.sub(r"[^a-z0-9_.-]+", "-", f"{Path(wish.model).name}-{folder}").strip("-")
    name = store.checked_name(wish.name or usual[:64])
    if name in (*known(), *store.installed()):
        raise SkyError("models.exists", name=name)
    return name


def _base(model: str) -> ModelFiles:
    """Return the files of the model to tune; SkyError tuning.elsewhere if they are not here."""
    if model.startswith(("openai:", "scripted:")):
        raise SkyError("tuning.elsewhere", model=model)
    return find(model)


def _order(
    wish: Wish, files: ModelFiles, form: str, out: Path, floats: Path, project: Project
) -> tuning.Order:
    whole = form == WHOLE
    start = files.folder if whole else find_original(wish.model, wish.reference)
    facts = store.facts(wish.model) if wish.model in store.installed() else {}
    return tuning.Order(
        start=start,
        out=out,
        scratch=floats,
        count=samples.PASSES * samples.per_pass(project.learnt),
        minutes=wish.minutes,
        quantization=str(facts.get("quantization", "int8")),
        floats=files.context if whole else 0,
        lora=not whole,
        onnx=(files.folder / ONNX).is_file(),
        threads=wish.threads,
    )


def _examined(stage: str, settings: Settings, asked: Any, watch: Watch) -> exam.Marks:
    watch.stage(stage)
    return exam.sit(settings, asked, lambda done: watch.progress(done / len(asked), {}))


def _learn(order: tuning.Order, project: Project, vocabulary: Vocabulary, watch: Watch) -> _Learnt:
    learnt = _Learnt()

    def heard(said: dict[str, Any]) -> None:
        if stage := said.get("stage"):
            watch.stage(stage)
        elif "progress" in said:
            learnt.tokens = said["tokens"]
            learnt.passes = samples.PASSES * said["passes"]
            watch.progress(said["progress"], said)

    watch.stage("learn")
    tuning.tune(order, samples.samples(project.learnt, vocabulary), heard)
    return learnt


def _facts(
    wish: Wish, name: str, files: ModelFiles, order: tuning.Order, form: str
) -> dict[str, Any]:
    """Return what describes the model, but for its figures."""
    return {
        "name": name,
        "context": files.context,
        "parameters": files.parameters,
        "quantization": order.quantization,
        "tuned_from": wish.model,
        **examine(order.out, form),
    }


def _figures(outcome: Outcome) -> dict[str, Any]:
    told = outcome.told()
    facts = {key: told[key] for key in ("files", "held_out", "lines", "tokens", "passes")}
    for when in ("before", "after"):
        facts |= {f"{when}_{figure}": value for figure, value in told[when].items()}
    return facts
