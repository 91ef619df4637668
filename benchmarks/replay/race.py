"""The same prompts for every engine in turns: new ones, and ones that typing has made longer.

"cold": a prompt of a file never seen before. "warm": the same prompt, 16 tokens longer, which makes
1,024. Each is answered with its first line, at most 16 tokens, as many for all: so many as the
default model needs. Who begins rotates. "served" is the same through the servers of both, from
the change sent to the answer received, for a document just opened and for keys typed into it: ours
over stdio with the debounce at 0, llama.cpp's over HTTP with the very tokens that ours plans, which
its client would have to make.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from replay import figures
from replay.contestants import Contestant, LlamaServer, Onnx
from replay.document import Document
from replay.editor import Editor
from replay.passages import Passage, keys
from skycode_ls.engine.vocabulary import Vocabulary
from skycode_ls.features.context import plan
from skycode_ls.models.registry import find
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Prompt, Snapshot

ROOM, NEW, LINE = 1024, 16, 16
"""Tokens of a prompt, tokens that are new in a warm one, and the most of an answer."""
TYPED = 6
"""Keys typed into each document of the served race."""
CONTEXT = 2048
Times = dict[str, dict[str, list[float]]]


def race(found: Iterator[Passage], options: argparse.Namespace) -> dict[str, Any]:
    """Run both races, print and return their figures."""
    threads = options.threads or len(os.sched_getaffinity(0))
    peers = [LlamaServer(options.llama, file, threads, CONTEXT) for file in options.gguf]
    course = Course()
    told: dict[str, Any] = {"threads": threads, "llama.cpp": peers[0].system if peers else ""}
    ours = [Onnx(folder, threads, CONTEXT) for folder in (course.folder, *options.onnx)]
    times = _engines(found, course, [*ours, *peers], options.pairs)
    told["engines"] = {kind: _compared(by, ours, peers) for kind, by in times.items()}
    served = _served(found, course, peers, options)
    for kind, by in served.items():
        told[f"served, {kind}"] = {
            peer.name: figures.ratio(by["SkyCode"], by[peer.name]) for peer in peers
        }
    for peer in peers:
        peer.close()
    for kind, rows in told["engines"].items():
        print("\n".join(figures.table(f"\nengines, {kind}, {threads} threads", rows)))
    for kind in served:
        print("\n".join(figures.table(f"\nserved, {kind}", told[f"served, {kind}"])))
    return told


class Course:
    """The default model's vocabulary, and an engine of its own that tells how long answers are."""

    def __init__(self) -> None:
        files = find(Settings().model)
        self.folder = files.folder
        self._vocabulary = Vocabulary(files)
        self._judge = Onnx(files.folder, 1, CONTEXT)

    def prompt(self, passage: Passage) -> list[int]:
        """Return the ROOM tokens around the end of a passage; fewer if the file is too short."""
        text, end = passage.text, passage.end
        asked = Prompt(text[:end], text[end:], passage.path)
        return self._vocabulary.ids(asked, ROOM + ROOM // 8)[:ROOM]

    def planned(self, document: Document, path: str) -> list[int]:
        """Return the tokens that our server reads for a document."""
        snapshot = Snapshot(document.text, document.cursor, "python", path, document.uri)
        prompt = plan(snapshot, outline(snapshot), ROOM)
        return self._vocabulary.ids(prompt, ROOM)

    def length(self, prompt: list[int]) -> int:
        """Return how many tokens the first line of the answer takes, at most LINE."""
        tokens, words = self._judge.answer(prompt, LINE).tokens, b""
        for count, token in enumerate(tokens, 1):
            words += self._vocabulary.bytes_of(token)
            if token in self._vocabulary.ends or b"\n" in words.lstrip():
                return count
        return LINE


def _engines(
    found: Iterator[Passage], course: Course, all_of_them: list[Contestant], pairs: int
) -> dict[str, Times]:
    """Return seconds by kind, by contestant."""
    kinds = ("cold", "warm", "cold, CPU", "warm, CPU")
    times: dict[str, Any] = {kind: defaultdict(list) for kind in kinds}
    done = 0
    for passage in found:
        prompt = course.prompt(passage)
        if len(prompt) < ROOM:
            continue
        for kind, tokens in (("cold", prompt[:-NEW]), ("warm", prompt)):
            length = course.length(tokens)
            for one in _rotated(all_of_them, done):
                turn = one.answer(tokens, length)
                expected = len(tokens) if kind == "cold" else NEW
                if turn.read <= expected + 4 and (kind == "warm" or turn.read > ROOM // 2):
                    times[kind][one.name].append(turn.seconds)
                    times[f"{kind}, CPU"][one.name].append(turn.cpu)
                else:
                    print(f"{one.name} read {turn.read} tokens, {kind}", file=sys.stderr)
        done += 1
        print(f"\r{done}/{pairs} prompts ", end="", file=sys.stderr, flush=True)
        if done >= pairs:
            break
    return times


def _compared(by: Times, ours: list[Onnx], peers: list[LlamaServer]) -> dict[str, Any]:
    return {
        f"{mine.name} / {peer.name}": figures.ratio(by[mine.name], by[peer.name])  # type: ignore[arg-type]
        for mine in ours
        for peer in peers
    }


def _served(
    found: Iterator[Passage],
    course: Course,
    peers: list[LlamaServer],
    options: argparse.Namespace,
) -> dict[str, Any]:
    """Return seconds by kind, by server."""
    settings = {"debounce": 0, "lookahead": False, "multiLine": "never", "maxTokens": LINE}
    settings |= {"contextTokens": ROOM, "report": False, "threads": options.threads, "locale": "en"}
    command = [sys.executable, "-m", "skycode_ls", "serve", "--stdio"]
    editor = Editor(command, settings)
    editor.ready()
    times: dict[str, Any] = {"cold": defaultdict(list), "warm": defaultdict(list)}
    for number, passage in enumerate(itertools.islice(found, max(1, options.pairs // 3))):
        text = passage.text[: passage.start] + passage.text[passage.end :]
        document = Document(f"file:///race/{passage.path}", text, passage.start)
        typing = ["", *itertools.islice(keys(passage.typed), TYPED)]
        for at, key in enumerate(typing):
            change = document.replace(document.cursor, document.cursor, key) if at else None
            tokens = course.planned(document, passage.path)
            length = course.length(tokens)
            turns: dict[str, float] = {}
            for name in _rotated(["SkyCode", *(peer.name for peer in peers)], number + at):
                if name == "SkyCode":
                    turns[name] = _asked(editor, document, change)
                else:
                    peer = next(one for one in peers if one.name == name)
                    turns[name] = peer.answer(tokens, length).wall
            if not _recalled(editor, document):
                for name, seconds in turns.items():
                    times["warm" if at else "cold"][name].append(seconds)
        editor.close(document)
    editor.leave()
    return times


def _asked(editor: Editor, document: Document, change: dict[str, Any] | None) -> float:
    """Return the seconds from a change, or the opening, to the answer."""
    if change is None:
        editor.open(document)
        request = editor.ask(document)
    else:
        request = editor.type(document, change)
    answer = editor.wait(request, 300)
    if answer is None:
        raise RuntimeError("a request was not answered")
    return answer.at - editor.sent[request]


def _recalled(editor: Editor, document: Document) -> bool:
    """Tell whether the last answer came without the model: that is no race."""
    stages = editor.command("skycode.explain", document.uri)["stages"]
    return any(one["name"] == "cache" and one["decision"] == "hit" for one in stages)


def _rotated(items: list[Any], by: int) -> list[Any]:
    by %= len(items)
    return [*items[by:], *items[:by]]
