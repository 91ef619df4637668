"""Writing with true models: tiny ones with random weights, on both backends, and a fake server."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.companion.engines import Engines
from skycode_ls.companion.text.asking import question
from skycode_ls.companion.text.model import TRANSLATOR, examine
from skycode_ls.companion.text.opening import open_writer
from skycode_ls.companion.text.order import order
from skycode_ls.companion.text.spelling import ANSWER, END, marker
from skycode_ls.companion.text.writer import Written, write
from skycode_ls.engine.backend import Backend
from skycode_ls.engine.backends import open_backend
from skycode_ls.engine.engine import Job
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Piece, Prompt, Sampling
from tests.engine import fake_server, tiny_model

TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}<|fim_prefix|>{{ m['role'] }}\n{{ m['content'] | trim }}"
    "<|fim_pad|>\n{% endfor %}{% if add_generation_prompt %}<|fim_prefix|>assistant\n{% endif %}"
)
SAMPLING = Sampling(max_tokens=24, temperature=1.0, top_p=1.0, seed=4, repeatable=True)


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a tiny model with a chat template; do not change it."""
    folder = tiny_model.build(tmp_path_factory.mktemp("chat") / "tiny-chat")
    return describe(folder, {"bos_token": {"content": "<|endoftext|>"}, "chat_template": TEMPLATE})


@pytest.fixture(scope="module")
def onnx(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a tiny model for ONNX Runtime; do not change it."""
    return tiny_model.build_onnx(tmp_path_factory.mktemp("onnx") / "tiny-onnx")


@pytest.fixture
def engines() -> Iterator[Engines]:
    opened = Engines()
    yield opened
    opened.close()


def describe(folder: Path, config: dict[str, Any]) -> Path:
    (folder / "tokenizer_config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


def written(engines: Engines, model: object, prompt: str = "读取 CSV", **asked: Any) -> Written:
    made = order({"prompt": prompt, "model": str(model), **asked}, Settings(), "en")
    said: list[str] = []

    def work(backend: Backend, job: Job[Written]) -> Written:
        return write(made, backend, job, said.append)

    key = (made.model,)
    job = engines.submit(key, lambda: open_writer(Settings(), made.model), work, 60)
    answer = job.future.result(60)
    assert "".join(said) == answer.text
    return answer


@pytest.fixture(params=["chat", "onnx"])
def backend(request: pytest.FixtureRequest) -> Iterator[Backend]:
    opened = open_backend(Settings(model=str(request.getfixturevalue(request.param))))
    yield opened
    opened.close()


def pieces(backend: Backend, sampling: Sampling) -> list[Piece]:
    return list(backend.generate(Prompt("", spelt=("", "def mean(")), sampling, 400))


def drawn(backend: Backend, sampling: Sampling) -> tuple[str, list[int]]:
    said = pieces(backend, sampling)
    return "".join(one.text for one in said), [one.token for one in said if one.token >= 0]


def test_a_repeatable_draw_follows_its_seed_whatever_came_before(backend: Backend) -> None:
    first = drawn(backend, SAMPLING)
    assert drawn(backend, replace(SAMPLING, seed=5)) != first
    assert drawn(backend, SAMPLING) == first


def test_a_penalty_makes_repetition_rarer(backend: Backend) -> None:
    def variety(penalty: float) -> float:
        asked = replace(SAMPLING, temperature=0.0, max_tokens=60, repetition_penalty=penalty)
        tokens = drawn(backend, asked)[1]
        return len(set(tokens)) / len(tokens)

    assert variety(5.0) > variety(1.0)


def test_no_end_comes_too_early(backend: Backend) -> None:
    asked = replace(SAMPLING, max_tokens=40)
    early = next(
        seed for seed in range(99) if 0 < len(drawn(backend, replace(asked, seed=seed))[1]) < 20
    )
    again = drawn(backend, replace(asked, seed=early, min_tokens=20))
    assert len(again[1]) >= 20


def test_unwanted_words_are_not_drawn(backend: Backend) -> None:
    def spelt_alone(piece: Piece) -> bool:
        return bool(piece.text.strip()) and backend.count(piece.text) == 1

    seed, found = next(
        (seed, piece)
        for seed in range(99)
        for piece in pieces(backend, replace(SAMPLING, seed=seed))
        if spelt_alone(piece)
    )
    again = drawn(backend, replace(SAMPLING, seed=seed, suppress=(found.text,)))
    assert found.token not in again[1]


def test_a_chat_model_reads_its_own_template_and_no_marker_of_the_prompt(chat: Path) -> None:
    opened = open_backend(Settings(model=str(chat)))
    try:
        made = order(
            {"prompt": "a<|fim_prefix|>b", "model": str(chat), "preset": "explain"},
            Settings(),
            "en",
        )
        prompt = question(made, examine(str(chat))).prompt
        names = opened.spell(prompt, 1000)  # type: ignore[attr-defined]
        assert names[0] == "<|endoftext|>"
        assert names.count("<|fim_prefix|>") == 3, "system, user, assistant; not the user's own"
        assert names.count("<|fim_pad|>") == 2
    finally:
        opened.close()


def test_writing_with_a_chat_model(engines: Engines, chat: Path) -> None:
    asked = {"generate_length": 12, "temperature": 1.0, "seed": 11}
    first = written(engines, chat, preset="explain", parameters=asked)
    again = written(engines, chat, preset="explain", parameters=asked)
    assert again == replace(first, usage=again.usage)
    assert first.seed == 11
    assert first.usage.completion_tokens <= 12
    assert not first.warnings


def test_a_model_without_a_template_is_framed_and_that_is_told(
    engines: Engines, onnx: Path
) -> None:
    answer = written(engines, onnx, preset="explain", parameters={"generate_length": 4})
    assert [one.key for one in answer.warnings] == ["text.plain_model"]


@pytest.mark.parametrize(
    ("template", "word"),
    [("{% if %}", "fails"), ("{{ raise_exception('no') }}", "no"), ("hello", "leaves a message")],
)
def test_a_template_that_fails_is_told(
    engines: Engines, chat: Path, tmp_path: Path, template: str, word: str
) -> None:
    folder = copied(chat, tmp_path / "broken", {"chat_template": template})
    with pytest.raises(SkyError) as caught:
        written(engines, folder, preset="explain")
    assert caught.value.key == "text.bad_template"
    assert word in caught.value.text("en")


def test_a_template_without_a_system_turn_gets_its_words_with_the_users(
    engines: Engines, chat: Path, tmp_path: Path
) -> None:
    strict = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('no') }}{% endif %}"
    folder = copied(chat, tmp_path / "strict", {"chat_template": strict + TEMPLATE})
    asked = {"generate_length": 4}
    assert not written(engines, folder, preset="explain", parameters=asked).warnings


def test_a_template_cannot_reach_the_machine(engines: Engines, chat: Path, tmp_path: Path) -> None:
    evil = "{{ messages.__class__.__mro__[1].__subclasses__() }}" + TEMPLATE
    folder = copied(chat, tmp_path / "evil", {"chat_template": evil})
    with pytest.raises(SkyError) as caught:
        written(engines, folder, preset="explain")
    assert "unsafe" in caught.value.text("en")


def test_a_missing_template_of_a_chat_model_is_told(engines: Engines, tmp_path: Path) -> None:
    folder = tiny_model.build(tmp_path / "lost")
    file = folder / "tokenizer.json"
    text = file.read_text(encoding="utf-8").replace("<|fim_pad|>", "<|im_start|>")
    file.write_text(text, encoding="utf-8")
    names = (folder / "vocabulary.json").read_text(encoding="utf-8")
    (folder / "vocabulary.json").write_text(names.replace("<|fim_pad|>", "<|im_start|>"))
    with pytest.raises(SkyError) as caught:
        written(engines, folder, preset="explain")
    assert caught.value.key == "text.no_template"
    assert "tokenizer_config.json" in caught.value.text("zh")


def test_our_own_format_is_read_and_refuses_what_it_has_not_learnt(
    engines: Engines, tmp_path: Path
) -> None:
    specials = (END, ANSWER, *(marker(task) for task in ("couplet", "poem5", "zh2en")))
    about = 'format = "skytext-nano"\ncontext = 256\n'
    folder = tiny_model.build(tmp_path / "nano", description=about, specials=specials)
    with pytest.raises(SkyError) as caught:
        written(engines, folder, "海阔凭鱼跃", preset="couplet")
    assert "card.json" in caught.value.text("zh"), "what it has learnt is written there"
    card = {"tasks": {"couplet": {"length_agreement": 0.5}, "zh2en": {}}}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    asked = {"generate_length": 10, "seed": 3}
    first = written(engines, folder, "海阔凭鱼跃", preset="couplet", parameters=asked)
    assert first.tries > 1, "random weights write no couplets"
    again = written(engines, folder, "海阔凭鱼跃", preset="couplet", parameters=asked)
    assert (again.text, again.checks) == (first.text, first.checks)
    for refused in ("poem5", "commit"):
        with pytest.raises(SkyError) as caught:
            written(engines, folder, "秋", preset=refused)
        assert caught.value.key == "text.not_learnt"


def test_the_embedded_translator_translates(engines: Engines) -> None:
    text = "无法读取配置文件 config.toml。请检查 %(path)s。"
    answer = written(engines, TRANSLATOR, text, preset="translate")
    assert (answer.model, answer.finish) == (TRANSLATOR, "end")
    assert answer.text.isascii()
    assert [answer.text.count(name) for name in ("config.toml", "%(path)s")] == [1, 1]
    assert {"read", "check"} <= set(answer.text.lower().replace(".", " ").split())
    back = written(engines, TRANSLATOR, "Open the file", preset="translate").text
    assert "打开" in back
    assert "文件" in back


def test_a_missing_model_is_told_and_tried_again(engines: Engines) -> None:
    for _ in range(2):
        with pytest.raises(SkyError) as caught:
            written(engines, "nowhere")
        assert caught.value.key == "text.unknown_model"


def copied(model: Path, folder: Path, config: dict[str, Any]) -> Path:
    return describe(shutil.copytree(model, folder), config)


@pytest.fixture
def fake() -> Iterator[fake_server.Fake]:
    made = fake_server.Fake()
    server = fake_server.serve(made)
    yield made
    server.shutdown()
    server.server_close()


def test_a_server_is_asked_in_its_own_words(engines: Engines, fake: fake_server.Fake) -> None:
    asked = {"top_p": 0.5, "top_k": 3, "seed": 2, "generate_length": 50, "end_words": ["🚀"]}
    fake.mood = "chat"
    answer = written(engines, fake.spec(), preset="explain", parameters=asked)
    assert fake.paths[-1] == "/v1/chat/completions"
    assert answer.text == "return a + b  # 求和"
    body = fake.asked[-1]
    assert [one["role"] for one in body["messages"]] == ["system", "user"]
    assert (body["max_tokens"], body["top_p"], body["seed"], body["stop"]) == (50, 0.5, 2, ["🚀"])
    assert "prompt" not in body
    assert "top_k" not in body
    assert [one.key for one in answer.warnings] == ["text.no_effect"]
    fake.mood = "plain"
    plain = written(engines, fake.spec("timeout=0.4&chat=no"), preset="continue")
    assert fake.paths[-1] == "/v1/completions"
    assert fake.asked[-1]["prompt"] == "读取 CSV"
    assert plain.text


@pytest.mark.e2e
def test_a_server_that_is_gone_is_an_error_and_no_other_model_answers(
    engines: Engines, fake: fake_server.Fake
) -> None:
    fake.mood = "silent"
    with pytest.raises(SkyError) as caught:
        written(engines, fake.spec())
    assert caught.value.key == "remote.gone"
