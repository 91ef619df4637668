"""The whole course without PyTorch: the workshop is replaced, everything else is real."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.cli.app import run
from skycode_ls.engine import mixture
from skycode_ls.messages import SkyError
from skycode_ls.models import store, tuning
from skycode_ls.models.registry import find, verify
from skycode_ls.tuning import course, exam
from skycode_ls.tuning.course import Watch, Wish, finetune
from tests.engine import tiny_model
from tests.tuning import small_project

DESCRIPTION = 'name = "tiny"\nformat = "skycode-nano"\ncontext = 512\nparameters = 1000\n'


@pytest.fixture(autouse=True)
def ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKYCODE_MODELS", str(tmp_path / "home"))
    monkeypatch.setattr(exam, "MOST", 6)
    monkeypatch.setattr(exam, "LEAST", 3)
    monkeypatch.setattr(tuning, "need", lambda _order: None)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "tiny"
    tiny_model.build(folder, description=DESCRIPTION)
    (folder / mixture.FILE).write_text('{"alone": {}, "together": {}}', "utf-8")
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return small_project.build(tmp_path / "My Shop")


Tune = Callable[[tuning.Order, Iterator[list[int]], tuning.Heard], None]


def workshop(tiny: Path, fails: BaseException | None = None) -> Tune:
    """Return a workshop that reads some samples and gives the model back as it was."""

    def tune(order: tuning.Order, samples: Iterator[list[int]], heard: tuning.Heard) -> None:
        taken = [next(samples) for _ in range(5)]
        assert all(0 < one[0] < len(one) - 1 for one in taken)
        for file in tiny.iterdir():
            if file.name not in (store.DESCRIPTION, mixture.FILE):
                shutil.copy(file, order.out)
        if fails:
            raise fails
        told = {"progress": 0.5, "left": 3.0, "loss": 2.0, "tokens": 1234, "passes": 0.25}
        heard(told)
        heard({"stage": "convert"})

    return tune


def improved(monkeypatch: pytest.MonkeyPatch, by: float) -> None:
    """Have the questions answered for real, and the second time `by` nats a line better."""
    real, times = exam.sit, []

    def sit(settings: Any, asked: Any, heard: Any) -> exam.Marks:
        marks = real(settings, asked, heard)
        times.append(settings.model)
        gain = by * (len(times) - 1)
        rows = [
            exam.Answer(one.exact, one.similarity, one.nats - gain, one.tokens)
            for one in marks.answers
        ]
        return exam.Marks(tuple(rows))

    monkeypatch.setattr(exam, "sit", sit)


@pytest.mark.e2e
def test_a_better_model_is_registered_with_its_figures(
    tiny: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuning, "tune", workshop(tiny))
    improved(monkeypatch, by=0.5)
    stages: list[str] = []
    outcome = finetune(Wish(project, str(tiny)), Watch(stages.append))
    assert stages == ["read", "before", "learn", "convert", "after"]
    assert outcome.name == "tiny-my-shop"
    assert store.installed() == ["tiny-my-shop"]
    files = find("tiny-my-shop")
    verify(files)
    assert (files.format, files.context) == ("skycode-nano", 512)
    assert mixture.FILE in files.sha256, "how it is mixed stays as it was"
    facts = store.facts("tiny-my-shop")
    assert facts["after_loss"] < facts["before_loss"]
    assert (facts["files"], facts["held_out"], facts["tokens"]) == (15, 3, 1234)
    card = (files.folder / "CARD.zh.md").read_text(encoding="utf-8")
    assert "留出文件" in card
    everything = b"".join(path.read_bytes() for path in files.folder.glob("*[.md|.toml]"))
    assert b"_taxed" not in everything
    assert b"My Shop" not in everything
    assert list(store.home().iterdir()) == [files.folder]


@pytest.mark.e2e
def test_what_is_no_better_is_not_kept(
    tiny: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tuning, "tune", workshop(tiny))
    outcome = finetune(Wish(project, str(tiny)), Watch())
    assert outcome.folder is None
    assert outcome.before == outcome.after  # the same model, asked the same way
    assert list(store.home().iterdir()) == []


@pytest.mark.e2e
@pytest.mark.parametrize(
    ("failure", "key"),
    [
        (KeyboardInterrupt(), ""),
        (OSError(errno.ENOSPC, "No space left on device"), "models.disk_full"),
        (SkyError("tuning.failed", error="x"), "tuning.failed"),
    ],
)
def test_what_ends_it_early_leaves_nothing(
    tiny: Path, project: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException, key: str
) -> None:
    monkeypatch.setattr(tuning, "tune", workshop(tiny, failure))
    with pytest.raises((SkyError, KeyboardInterrupt)) as caught:
        finetune(Wish(project, str(tiny)), Watch())
    assert getattr(caught.value, "key", "") == key
    assert list(store.home().iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(
    tiny: Path, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(**_how: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refused)
    with pytest.raises(SkyError) as caught:
        finetune(Wish(project, str(tiny)), Watch())
    assert caught.value.key == "models.not_writable"


def test_names_and_models_are_checked_first(tiny: Path, tmp_path: Path) -> None:
    for wish, key in (
        (Wish(tmp_path, "skycode-nano", "skycode-nano"), "models.exists"),
        (Wish(tmp_path, "skycode-nano", "../x"), "models.bad_name"),
        (Wish(tmp_path, "no-such-model"), "model.unknown"),
        (Wish(tmp_path, "openai:http://127.0.0.1:1/v1#m"), "tuning.elsewhere"),
        (Wish(tmp_path / "absent", str(tiny)), "tuning.no_folder"),
    ):
        with pytest.raises(SkyError) as caught:
            finetune(wish, Watch())
        assert caught.value.key == key
        assert caught.value.text("zh") != caught.value.text("en")


def test_an_added_model_without_its_original_names_the_cure(
    project: Path, tmp_path: Path, tiny: Path
) -> None:
    described = tmp_path / "qwen"
    shutil.copytree(tiny, described)
    (described / store.DESCRIPTION).write_text('format = "qwen"\ncontext = 512\n')
    with pytest.raises(SkyError, match="--reference"):
        finetune(Wish(project, str(described)), Watch())


def test_what_is_missing_is_named_for_pip(
    project: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    order = tuning.Order(tiny, tiny, tiny, 1, 1.0, lora=True)
    with pytest.raises(SkyError, match="pip install torch transformers peft"):
        tuning.need(order)


@pytest.mark.e2e
def test_the_command_speaks_both_languages_and_json(
    tiny: Path,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(tuning, "tune", workshop(tiny))
    monkeypatch.setattr(exam, "MOST", 3)
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    monkeypatch.setenv("COLUMNS", "200")
    arguments = ["finetune", str(project), "--model", str(tiny)]
    assert run(arguments) == 1
    out, err = capsys.readouterr()
    assert "完全匹配" in out
    assert "没有变好" in err
    assert run([*arguments, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["registered"], told["files"], told["lines"]) == (False, 15, 3)
    assert set(told["before"]) == {"exact_match", "edit_similarity", "loss"}
    assert course.WHOLE == "skycode-nano"
