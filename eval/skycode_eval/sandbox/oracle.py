"""The judge's side of a solution that is known to be right: what does it return?"""

from __future__ import annotations

import json
import re
import socket
import time
from typing import Any

from skycode_eval.sandbox import wire
from skycode_eval.sandbox.limits import Limits

LARGEST = 2**16
"""Bytes of a value beyond which carrying it would take longer than most samples run."""
_LONG_INTEGER = re.compile(r'"v": "-?0x[0-9a-f]{3500}')
"""One of more than some 4,200 decimal digits: Python refuses to print those of over 4,300."""


def answers(job: dict[str, Any], control: socket.socket) -> tuple[list[Any], str, bool]:
    """Call a function for each list of arguments; return the values as the wire spells them.

    Each is in a list of its own, which is empty where the value is too large to be carried. The
    text says what went wrong, else it is empty; the last value is if the scratch is clean.
    """
    mine, theirs = socket.socketpair()
    script = [_call(job["entry_point"], args) for args in job["inputs"]]
    order = {"program": job["program"], "limits": job["limits"], "script": script}
    wire.hand_over(control, order, theirs)
    theirs.close()
    deadline = time.monotonic() + Limits(**job["limits"]).seconds
    values: list[Any] = []
    fault = ""
    try:
        _value(wire.receive(mine, deadline))  # the program is loaded
        for _ in script:
            value = _value(wire.receive(mine, deadline))
            values.append([value] if _fits(value) else [])
    except (OSError, EOFError, wire.WireError, ValueError) as error:
        fault = f"input {len(values)}: {error!r}"
    finally:
        mine.close()
    wire.send(control, {"hung_up": False})
    return values, fault, bool(wire.receive(control)["clean"])


def _fits(value: Any) -> bool:
    text = json.dumps(value)
    return len(text) <= LARGEST and not _LONG_INTEGER.search(text)


def _call(name: str, args: Any) -> dict[str, Any]:
    target, options = {"t": "kept", "v": name}, {"t": "dict", "v": []}
    return {"do": "call", "target": target, "args": args, "options": options, "mutable": False}


def _value(answer: dict[str, Any]) -> Any:
    if "value" not in answer:
        raise ValueError(str(answer)[:300])
    return answer["value"]
