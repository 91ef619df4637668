"""Why no suggestion: every stage is named, in both languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from skycode_ls.engine.backends.scripted import ScriptedBackend
from skycode_ls.engine.engine import Job
from skycode_ls.features.complete import complete
from skycode_ls.features.explain import reason, told
from skycode_ls.features.filters import FILTERS
from skycode_ls.features.trace import Recorder, Trace
from skycode_ls.messages import Locale, say
from skycode_ls.settings import Settings
from skycode_ls.text import Snapshot, Suggestion
from tests.case_file import Case, all_cases

BY_FILTER = {
    name: [
        case
        for case in all_cases()
        if (told_of := case.block("filters"))
        and any(line.startswith(f"{name}: ") for line in told_of.text.split("\n"))
    ]
    for name in FILTERS
}


def trace_of(case: Case) -> Trace:
    recorder = Recorder()
    case.offer(recorder)
    return recorder.trace


@pytest.mark.parametrize("locale", ["en", "zh"])
@pytest.mark.parametrize("name", FILTERS)
def test_the_filter_that_acted_is_named_and_told(name: str, locale: Locale) -> None:
    assert BY_FILTER[name]
    for case in BY_FILTER[name]:
        trace = trace_of(case)
        stage = next(one for one in trace.stages if one.name == f"filter.{name}")
        assert stage.decision in ("changed", "dropped")
        text = next(one for one in told(trace, locale) if one.name == stage.name).text
        assert text.startswith(say(f"filter.{name}", locale))
        if stage.decision == "dropped":
            assert trace.ending == stage
            assert text in reason(trace, locale)


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_that_drops_everything_is_the_reason(name: str) -> None:
    """Whichever filter it is, and whatever ran before it, the trace ends with its name."""
    case = next(case for case in all_cases() if case.name == "A half-written def gets its body")
    keeps = dict(FILTERS)
    keeps[name] = lambda _draft: None
    recorder = Recorder()
    assert case.offer(recorder, keeps) is None
    assert recorder.trace.ending is not None
    assert recorder.trace.ending.name == f"filter.{name}"
    assert f"{name}" in reason(recorder.trace, "zh")


def asked(text: str, says: str, settings: Settings) -> tuple[int, Recorder]:
    before, _, after = text.partition("‸")
    backend = ScriptedBackend(f"scripted:{says}")
    snapshot = Snapshot(before + after, len(before), "python", "a.py")
    recorder = Recorder(exact=True)
    job: Job[list[Suggestion]] = Job(lambda _backend, _job: [])
    found = complete(snapshot, settings, backend, job, automatic=True, recorder=recorder)
    return len(found), recorder


@pytest.mark.parametrize(
    ("text", "options", "stage", "which"),
    [
        ("x = ‸", {"enable": False}, "switch", "off"),
        ("x = ‸", {"manual_only": True}, "switch", "manual"),
        ("x = ‸", {"disabled_languages": ("python",)}, "switch", "language"),
        ("x = ‸", {"in_code": False}, "switch", "code"),
        ("# 读取‸", {"in_comments": False}, "switch", "comments"),
        ("x = '读取‸", {"in_strings": False}, "switch", "strings"),
        ("# 读取wenj‸", {}, "guard", "pinyin"),
    ],
)
def test_what_forbids_a_request_is_named(
    text: str, options: dict[str, object], stage: str, which: str
) -> None:
    settings = replace(Settings(), **options)  # type: ignore[arg-type]
    found, recorder = asked(text, __file__, settings)
    ending = recorder.trace.ending
    assert found == 0
    assert ending is not None
    assert (ending.name, ending.decision) == (stage, "refused")
    for locale in ("en", "zh"):
        assert say(f"explain.{stage}.{which}", locale) in reason(recorder.trace, locale)


def test_a_request_that_is_answered_tells_all_its_stages() -> None:
    found, recorder = asked("x = ‸", __file__, Settings())
    assert found == 1
    names = [stage.name for stage in recorder.trace.stages]
    assert names[:5] == ["document", "switch", "guard", "context", "generation"]
    assert names[5:-1] == [f"filter.{name}" for name in FILTERS]
    assert names[-1] == "offer"
    assert all(stage.ms >= 0 for stage in recorder.trace.stages)
    prompt = recorder.trace.stages[3].values
    assert prompt["tokens"] == 4  # of the scripted model: x, blank, =, blank
    assert (
        "4 个词元" in next(one for one in told(recorder.trace, "zh") if one.name == "context").text
    )


def test_nothing_asked_is_said() -> None:
    assert reason(Trace(), "zh") == "还没有针对该文档的补全请求。"
