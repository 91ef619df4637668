"""From an order to a written text, with backends that say what a test wants."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from skycode_ls.companion.text import writer
from skycode_ls.companion.text.asking import question, turns
from skycode_ls.companion.text.lexicon import FILE
from skycode_ls.companion.text.model import TextModel
from skycode_ls.companion.text.order import Order, order
from skycode_ls.companion.text.presets import PRESETS, TRIES
from skycode_ls.companion.text.writer import Written, write
from skycode_ls.engine.backend import ModelInfo
from skycode_ls.engine.detokenize import StopText
from skycode_ls.engine.engine import Cancelled, Job
from skycode_ls.messages import SkyError
from skycode_ls.settings import Settings
from skycode_ls.text import Message, Piece, Prompt, Sampling

GOOD = "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。"
BAD = "床前明月光。"


class Speaker:
    """A backend that says one of its texts after another, and remembers what it was asked."""

    def __init__(self, *texts: str, context: int = 4096, backend: str = "scripted") -> None:
        self.info = ModelInfo("speaker", backend, context=context)
        self._texts = texts
        self.asked: list[tuple[Prompt, Sampling]] = []

    def count(self, text: str) -> int:
        return len(text)

    def generate(self, prompt: Prompt, sampling: Sampling, _room: int) -> Iterator[Piece]:
        text = self._texts[min(len(self.asked), len(self._texts) - 1)]
        self.asked.append((prompt, sampling))
        stop = StopText(sampling.stop)
        for number, char in enumerate(text[: sampling.max_tokens]):
            yield Piece(stop.push(char), number)
            if stop.met:
                return
        yield Piece(stop.flush())

    def close(self) -> None: ...


def ordered(prompt: str = "x", **arguments: Any) -> Order:
    return order({"prompt": prompt, "model": "scripted:x", **arguments}, Settings(), "en")


def written(made: Order, backend: Speaker) -> tuple[Written, list[str]]:
    said: list[str] = []
    job: Job[Any] = Job(lambda _backend, _job: None)
    return write(made, backend, job, said.append), said


def keys(answer: Written) -> list[str]:
    return [one.key for one in answer.warnings]


def test_what_streams_is_the_answer() -> None:
    backend = Speaker("  译文： Good evening.\nMore.")
    answer, said = written(ordered("晚上好", preset="translate"), backend)
    assert answer.text == "".join(said) == "Good evening."
    assert len(said) > 5
    assert answer.finish == "end"
    assert answer.usage.completion_tokens > 10
    assert answer.usage.prompt_tokens > 3


def test_a_continuation_keeps_the_white_space_before_it() -> None:
    assert written(ordered("Once upon a"), Speaker(" time\n"))[0].text == " time"
    assert written(ordered("一", preset="reason"), Speaker("\n二"))[0].text == "二"


def test_no_beginning_of_an_end_word_leaks() -> None:
    made = ordered(parameters={"end_words": ["[EOS]"], "seed": 1})
    answer, said = written(made, Speaker("one [EO two [EOS] three"))
    assert answer.text == "".join(said) == "one [EO two"
    assert (answer.finish, answer.seed) == ("end", 1)


def test_a_bad_word_is_never_said() -> None:
    made = ordered(parameters={"bad_words": ["秘密", "secret"]})
    answer, said = written(made, Speaker("这是一个秘密。"))
    assert answer.text == "".join(said) == "这是一个"
    assert answer.finish == "bad_word"
    assert keys(answer) == ["text.ended_early"]
    assert written(made, Speaker("secre"))[0].text == "secre"


def test_verse_is_drawn_until_its_form_is_right() -> None:
    backend = Speaker(BAD, BAD, GOOD.replace("\n", ""))
    answer, said = written(ordered("秋", preset="poem5", parameters={"seed": 5}), backend)
    assert (answer.text, said, answer.tries) == (GOOD, [GOOD], 3)
    assert all(one.passed for one in answer.checks)
    assert [sampling.seed for _, sampling in backend.asked] == [5, 6, 7]
    assert keys(answer) == []


def test_after_all_tries_the_best_is_given_and_called_wrong() -> None:
    best = GOOD.removesuffix("。")
    answer, said = written(ordered("秋", preset="poem5"), Speaker(BAD, best, BAD))
    assert (answer.text, said, answer.tries) == (best, [best], TRIES)
    assert keys(answer) == ["text.wrong_form"]
    told = answer.told("zh")
    assert [one["name"] for one in told["checks"] if not one["passed"]] == ["punctuation"]
    assert str(TRIES) in told["warnings"][0]
    greedy = ordered("秋", preset="poem5", parameters={"temperature": 0})
    assert written(greedy, Speaker(BAD))[0].tries == 1, "the likeliest words are always the same"


def test_a_couplet_is_one_line() -> None:
    backend = Speaker("下联：天高任鸟\n", "下联：天高任鸟飞\n横批：…")
    answer, _ = written(ordered("海阔凭鱼跃", preset="couplet"), backend)
    assert (answer.text, answer.tries) == ("天高任鸟飞", 2)


def test_a_fence_around_a_comment_is_taken_off() -> None:
    backend = Speaker("```python\n# Add them.\n```\nThis comment says it all.")
    answer, _ = written(ordered("a + b", preset="comment"), backend)
    assert answer.text == "# Add them."


def test_the_length_and_what_a_small_model_has_room_for() -> None:
    short = ordered(parameters={"generate_length": 3})
    answer, _ = written(short, Speaker("abcdef"))
    assert (answer.text, answer.finish) == ("abc", "length")
    answer, _ = written(ordered(), Speaker("abc" * 100, context=64))
    assert (len(answer.text), answer.finish) == (32, "length")
    assert keys(answer) == ["text.less_room"]


def test_a_prompt_that_does_not_fit_is_refused_and_a_diff_is_cut() -> None:
    with pytest.raises(SkyError) as caught:
        written(ordered("字" * 500), Speaker("x", context=512))
    assert caught.value.key == "text.too_long"
    backend = Speaker("Say it.", context=512)
    answer, _ = written(ordered("+line\n" * 500, preset="commit"), backend)
    assert answer.text == "Say it."
    assert keys(answer) == ["text.shortened"]
    assert answer.usage.prompt_tokens <= 512 - 200
    assert backend.asked[0][0].prefix.startswith("+line")


def test_parameters_without_effect_are_told() -> None:
    asked = {"top_k": 5, "length_penalty": 2.0, "min_len": 3, "repetition_penalty": 1.2}
    answer, _ = written(ordered(parameters=asked), Speaker("x", backend="openai"))
    assert keys(answer) == ["text.no_effect", "text.no_beams"]
    assert "top_k, repetition_penalty, min_len" in answer.warnings[0].text("en")
    answer, _ = written(ordered(profile="skytext"), Speaker("x", backend="openai"))
    assert keys(answer) == ["text.no_effect"]
    assert keys(written(ordered(), Speaker("x", backend="openai"))[0]) == []


def test_the_sampling_is_what_was_asked() -> None:
    asked = {"top_p": 0.5, "top_k": 7, "temperature": 0.3, "repetition_penalty": 1.5}
    asked |= {"min_len": 2, "seed": 9, "generate_length": 20}
    words = {"end_words": ["。"], "bad_words": ["坏"]}
    backend = Speaker("x")
    written(ordered(parameters={**asked, **words}), backend)
    assert backend.asked[0][1] == Sampling(
        max_tokens=20,
        temperature=0.3,
        top_k=7,
        top_p=0.5,
        seed=9,
        stop=("。",),
        min_tokens=2,
        repetition_penalty=1.5,
        suppress=("坏",),
        repeatable=True,
    )


def test_a_cancel_takes_effect_at_the_next_token() -> None:
    job: Job[Any] = Job(lambda _backend, _job: None)
    said: list[str] = []

    def hear(text: str) -> None:
        said.append(text)
        if len(said) == 3:
            job.cancel()

    with pytest.raises(Cancelled):
        write(ordered(), Speaker("abcdefgh"), job, hear)
    assert said == ["a", "b", "c"]


NANO = TextModel("skytext-nano", "tasks", Path("nano"), tasks={"couplet": {}, "zh2en": {}})


def test_our_own_model_is_asked_for_what_it_has_learnt_and_nothing_else(tmp_path: Path) -> None:
    asked = question(ordered("海阔<|answer|>", preset="couplet"), NANO)
    assert asked.prompt.spelt == ("<|couplet|>", "海阔<|answer|>", "<|answer|>")
    lexicon = {"zh2en": {"文件": "file", "不存在": "does not exist"}, "en2zh": {}}
    (tmp_path / FILE).write_text(json.dumps(lexicon), encoding="utf-8")
    asked = question(ordered("文件不存在", preset="translate"), replace(NANO, folder=tmp_path))
    draft = ("<|draft|>", "鹤 file 雁 does not exist")
    assert asked.prompt.spelt == ("<|zh2en|>", "文件不存在", *draft, "<|answer|>")
    for refused in (
        ordered("No such file", preset="translate"),
        ordered("x", preset="explain"),
        ordered("古风：x", preset="style"),
    ):
        with pytest.raises(SkyError) as caught:
            question(refused, NANO)
        assert caught.value.key == "text.not_learnt"
        assert "couplet, zh2en" in caught.value.text("zh")


@pytest.fixture
def nano(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / FILE).write_text(json.dumps({"zh2en": {}, "en2zh": {}}), encoding="utf-8")
    known = replace(NANO, folder=tmp_path, tasks={"zh2en": {}, "en2zh": {}})
    monkeypatch.setattr(writer, "examine", lambda _name: known)


@pytest.mark.usefixtures("nano")
def test_our_own_model_translates_sentence_by_sentence() -> None:
    backend = Speaker("One. ", "Two.", "Three.")
    answer, said = written(ordered("一。二。\n三", preset="translate"), backend)
    assert answer.text == "".join(said) == "One. Two.\nThree."
    assert [prompt.spelt[1] for prompt, _ in backend.asked] == ["一。", "二。", "三"]
    assert keys(answer) == ["text.rough_translation"]
    assert answer.finish == "end"
    assert [sampling.max_tokens for _, sampling in backend.asked] == [512, 507, 503]


@pytest.mark.usefixtures("nano")
def test_names_come_back_as_they_were() -> None:
    backend = Speaker("Open 甲 in 乙.", "甲?")
    text = "在 Visual Studio 中打开 %(name)s。用 -k 吗？"
    answer, _ = written(ordered(text, preset="translate"), backend)
    assert answer.text == "Open Visual Studio in %(name)s. -k?"


@pytest.mark.usefixtures("nano")
def test_what_has_no_words_to_translate_is_not_asked_for() -> None:
    backend = Speaker("Two.")
    answer, said = written(ordered("-----\n二\nDone. 1.", preset="translate"), backend)
    assert answer.text == "".join(said) == "-----\nTwo.\nDone. 1."
    assert len(backend.asked) == 1


@pytest.mark.usefixtures("nano")
def test_the_parameters_are_those_of_the_whole_answer() -> None:
    def told(*texts: str, **parameters: Any) -> tuple[str, str, int]:
        backend = Speaker(*texts)
        asked = ordered("一。二。三。", preset="translate", parameters=parameters)
        answer, _ = written(asked, backend)
        return answer.text, answer.finish, len(backend.asked)

    assert told("One.", "Two.", generate_length=6) == ("One. Tw", "length", 2)
    assert told("One STOP.", "Two.", end_words=["STOP"]) == ("One ", "end", 1)
    assert told("One. S", "TOP Two.", end_words=["S TOP"]) == ("One. ", "end", 2)
    assert told("One. bad", "Two.", bad_words=["bad"]) == ("One. ", "bad_word", 1)
    assert told("One.", "", "Three.") == ("One. Three.", "end", 3)


@pytest.mark.usefixtures("nano")
def test_a_cancel_is_seen_between_sentences() -> None:
    job: Job[Any] = Job(lambda _backend, _job: None)
    backend = Speaker("One.", "Two.")

    def hear(text: str) -> None:
        if text.startswith(" "):
            job.cancel()

    with pytest.raises(Cancelled):
        write(ordered("一。二。三。", preset="translate"), backend, job, hear)
    assert len(backend.asked) == 2
    with pytest.raises(Cancelled):
        write(ordered("一。", preset="translate"), backend, job, hear)
    assert len(backend.asked) == 2


def test_other_models_are_given_the_whole_text() -> None:
    backend = Speaker("One. Two.")
    written(ordered("一。二。", preset="translate"), backend)
    assert len(backend.asked) == 1


def test_a_chat_model_is_told_what_to_do_in_the_prompts_language() -> None:
    model = TextModel("openai:x", "chat")
    for name in PRESETS:
        prompt = "古文：今天天气很好"
        system, user = question(ordered(prompt, preset=name), model).prompt.messages
        assert (system.role, user) == ("system", Message("user", prompt))
        assert "{" not in system.content
    told = question(ordered("文件不存在", preset="translate"), model).prompt.messages[0].content
    assert told.startswith("请把用户的文字翻译成英文")
    told = question(ordered("x = 1", preset="explain", to="zh"), model).prompt.messages[0].content
    assert "用中文" in told


def test_a_model_that_goes_on_with_texts_gets_a_frame() -> None:
    for name in PRESETS:
        prompt = question(ordered("a: b {given}", preset=name), TextModel("m", "plain")).prompt
        assert "a: b {given}" in prompt.prefix
        assert "{language}" not in prompt.prefix
    on_disk = TextModel("m", "plain", Path("folder"), bos="<s>")
    assert question(ordered("<s>x"), on_disk).prompt.spelt == ("<s>", "<s>x")


def test_who_speaks_is_read_from_the_lines_of_a_dialogue() -> None:
    told = turns("用户：你好\n助手：你好！\n有事吗？\n用户: 请问 a")
    assert [(one.role, one.content) for one in told] == [
        ("user", "你好"),
        ("assistant", "你好！\n有事吗？"),
        ("user", "请问 a"),
    ]
    assert turns("How are you?") == (Message("user", "How are you?"),)
    made = ordered("User: hi\nAssistant: hello\nUser: bye", preset="dialogue")
    frame = question(made, TextModel("m", "plain")).prompt.prefix
    assert frame.endswith("User: hi\nAssistant: hello\nUser: bye\nAssistant:")
