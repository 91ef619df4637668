"""What is shown of an engine at work: work that lasts, and no flicker."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any, cast

from skycode_ls.engine.engine import EngineState, State
from skycode_ls.lsp.server import SkyCodeServer
from skycode_ls.lsp.status import LOOK, StatusBoard
from skycode_ls.lsp.switches import Switches
from skycode_ls.settings import Settings


class Session:
    """What a board asks of its server; `told` are the states that the client heard of."""

    def __init__(self) -> None:
        self.settings, self.locale, self.switches = Settings(), "en", Switches()
        self.client = SimpleNamespace(shows_progress=False)
        self.engine = SimpleNamespace(state=EngineState("ready", "m"))
        self.told: list[str] = []
        self.protocol = SimpleNamespace(notify=self.notify)
        self.board = StatusBoard(cast(SkyCodeServer, self))

    def notify(self, _method: str, shown: dict[str, Any]) -> None:
        self.told.append(shown["state"])

    def work(self, state: State) -> None:
        """Have the engine begin or end a job, as it does on its own thread."""
        self.engine.state = EngineState(state, "m")


async def begun() -> Session:
    session = Session()
    session.board.update(session.engine.state)
    await asyncio.sleep(2 * LOOK)
    assert session.told == ["ready"]
    return session


def test_work_that_lasts_is_shown_and_its_end() -> None:
    async def main() -> None:
        session = await begun()
        session.work("busy")
        session.board.expect()
        await asyncio.sleep(3.5 * LOOK)
        assert session.told == ["ready", "busy"]
        session.work("ready")
        await asyncio.sleep(2 * LOOK)
        assert session.told == ["ready", "busy", "ready"]

    asyncio.run(main())


def test_one_short_job_after_another_is_not_shown() -> None:
    async def main() -> None:
        session = await begun()
        for _ in range(25):
            session.work("busy")
            session.board.expect()
            await asyncio.sleep(LOOK / 5)
            session.work("ready")
        session.work("busy")  # the job of the last look is over
        await asyncio.sleep(LOOK / 5)
        assert session.told == ["ready"]

    asyncio.run(main())


def test_work_that_begins_after_a_look_is_shown_too() -> None:
    async def main() -> None:
        session = await begun()
        await asyncio.sleep(2 * LOOK)  # nobody looks any more
        session.work("busy")
        session.board.expect()
        await asyncio.sleep(LOOK / 2)
        session.work("ready")
        session.board.expect()  # and the look comes before the engine begins
        await asyncio.sleep(LOOK)
        session.work("busy")
        await asyncio.sleep(3 * LOOK)
        assert session.told == ["ready", "busy"]

    asyncio.run(main())


def test_an_engine_that_works_for_another_session_is_shown_once_that_lasts() -> None:
    async def main() -> None:
        session = Session()
        session.work("busy")
        session.board.update(session.engine.state)
        assert session.told == ["ready"]
        await asyncio.sleep(3.5 * LOOK)
        assert session.told == ["ready", "busy"]
        session.board.stop()
        await asyncio.sleep(2 * LOOK)
        session.work("ready")
        await asyncio.sleep(2 * LOOK)
        assert session.told == ["ready", "busy"], "the client is gone"

    asyncio.run(main())


def test_who_works_is_looked_at_no_longer_than_there_is_work() -> None:
    async def main() -> None:
        session = await begun()
        session.board.expect()
        await asyncio.sleep(2 * LOOK)
        await asyncio.sleep(2 * LOOK)
        assert session.board._soon is None

    asyncio.run(main())
