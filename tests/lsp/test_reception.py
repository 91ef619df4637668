"""The door of a connection: whatever is thrown at it, it answers and stays open."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from skycode_ls.lsp.handshake import Client, answer, read_client
from skycode_ls.lsp.reception import Reception
from skycode_ls.settings import Settings

WORDS = """capabilities general positionEncodings workspace window configuration locale skycode
initializationOptions processId rootUri workspaceFolders uri name model debounce threads"""
NAMES = st.sampled_from(WORDS.split())
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5) | NAMES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(NAMES | st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)


class Door:
    """A reception and what it answered."""

    def __init__(self, **overrides: object) -> None:
        self.answers: list[dict[str, Any]] = []
        self.reception = Reception(overrides, lambda body: self.answers.append(json.loads(body)))

    def take(self, **message: Any) -> Any:
        return self.reception.accept(json.dumps({"jsonrpc": "2.0", **message}))


@given(JSON)
@example({"initializationOptions": {"debounce": float("inf")}})
def test_any_initialize_is_answered(params: object) -> None:
    door = Door()
    assert door.take(id=1, method="initialize", params=params)
    assert door.answers[0]["result"]["capabilities"]["inlineCompletionProvider"] == {}
    assert door.take(id=2, method="shutdown")
    assert door.reception.exit_code == 0


@given(JSON)
def test_any_json_leaves_the_door_open(value: object) -> None:
    door = Door()
    door.reception.accept(json.dumps(value))
    assert door.take(id=1, method="initialize", params={})


@given(st.binary(max_size=30))
def test_any_bytes_leave_the_door_open(body: bytes) -> None:
    door = Door()
    door.reception.accept(body)
    assert door.take(id=1, method="initialize", params={})


def test_deep_nesting_is_refused() -> None:
    door = Door()
    assert door.reception.accept(b"[" * 100_000) is None
    assert door.answers[0]["error"]["code"] == -32700


def test_notifications_out_of_turn_are_dropped_in_silence() -> None:
    door = Door()
    assert door.take(method="textDocument/didOpen", params={}) is None
    assert not door.answers
    assert door.take(method="exit"), "even before `initialize` a client may leave"
    assert door.reception.exit_code == 1


def test_overrides_decide_what_is_offered() -> None:
    door = Door(completionItems=True)
    options = {"completionItems": False}
    door.take(id=1, method="initialize", params={"initializationOptions": options})
    assert "completionProvider" in door.answers[0]["result"]["capabilities"]


def test_the_defaults_of_an_unknown_client_are_the_safe_ones() -> None:
    assert read_client(None) == Client()
    assert answer(Client(), Settings())["capabilities"]["positionEncoding"] == "utf-16"
