"""Measure what snippets of other files are worth: are they found, in time, and do they help?

    python benchmarks/retrieval.py                      # retrieval alone, on all cases
    python benchmarks/retrieval.py --rankers bm25 jaccard --rooms 96 192 384 --alike-only
    python benchmarks/retrieval.py --model skycode-nano [--limit N]

"definition": the definition of the name that the answer calls is among the snippets. "words": the
share of the answer's identifiers that its file lacks and the snippets have. With a model the cases
are also answered with nothing of other files, with snippets, with all files learnt, and with both,
in turns; "nats": how unlikely the right answer was, for a small model is seldom right to the
letter. The cases: crossfile.py and retrieval.toml.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from dataclasses import asdict, dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from statistics import fmean, quantiles, stdev

from crossfile import Case, Package, cases, fetch

from skycode_ls.engine.backend import Backend, Mixes
from skycode_ls.engine.score import Scores
from skycode_ls.features.context import Finder, plan
from skycode_ls.features.retrieve import Retriever
from skycode_ls.features.similarity import Ranker
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.learning import Learner
from skycode_ls.features.workspace.record import recorded
from skycode_ls.features.workspace.terms import identifiers
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import outline
from skycode_ls.text import BEAMS, Corpus, Prompt, Sampling, Snapshot

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


SHOWN = ("nothing", "snippets", "learnt", "both")
"""What the model is told of other files; "learnt": what followed the same words in them."""


@dataclass(frozen=True)
class Way:
    """One way to retrieve."""

    ranker: Ranker
    room: int
    defines: bool

    def finder(self, index: Index, patience: float) -> Retriever:
        """Return what retrieves so; `patience` is in seconds."""
        return Retriever(index, patience=patience, ranker=self.ranker, defines=self.defines)


@dataclass(frozen=True)
class Recall:
    """What one retrieval found for one case."""

    way: Way
    kind: str
    file: bool
    definition: bool
    words: float | None
    """None where the file itself has all identifiers of the answer."""
    ms: float


@dataclass(frozen=True)
class Answer:
    """One line of a model beside the right one."""

    case: str
    kind: str
    shown: str
    right: str
    line: str
    seconds: float
    nats: float
    """Minus the logarithm of the probability of the right answer, its end among it."""

    @property
    def similar(self) -> float:
        """Edit similarity: 1 for the same text, 0 for nothing in common."""
        return SequenceMatcher(None, self.line, self.right, autojunk=False).ratio()


def main() -> int:
    """Run what the command line asks for; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cache", type=Path, default=Path("~/.cache/skycode/crossfile"))
    parser.add_argument("--rankers", nargs="+", choices=["bm25", "jaccard"], default=["bm25"])
    parser.add_argument("--rooms", nargs="+", type=int, default=[192], help="tokens for snippets")
    parser.add_argument("--alike-only", action="store_true", help="also without definitions")
    parser.add_argument("--patience", type=float, default=1000.0, help="ms for each retrieval")
    parser.add_argument("--model", help="also answer the cases, with and without other files")
    parser.add_argument("--budget", type=int, default=768, help="tokens of the prompt")
    parser.add_argument("--limit", type=int, help="answer so many cases, drawn at random")
    parser.add_argument("--json", type=Path, help="write every outcome here")
    chosen = parser.parse_args()
    manifest = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    defines = (True, False) if chosen.alike_only else (True,)
    ways = [Way(r, n, d) for r in chosen.rankers for n in chosen.rooms for d in defines]
    recalls: list[Recall] = []
    asked: list[tuple[Case, Finder, Index]] = []
    for package in fetch(manifest["packages"], chosen.cache.expanduser()):
        index = _indexed(package)
        for case in cases(package, manifest["per_file"], manifest["per_package"]):
            recalls += _recalls(case, index, ways, chosen.patience / 1000)
            asked.append((case, ways[0].finder(index, chosen.patience / 1000), index))
        print(f"{len(asked)} cases after {package.name}", file=sys.stderr, flush=True)
    _report_recalls(recalls, ways)
    answers = _answers(asked, chosen) if chosen.model else []
    _report_answers(answers)
    if chosen.json:
        outcomes = [asdict(one) for one in (*recalls, *answers)]
        chosen.json.write_text(json.dumps(outcomes, indent=1, ensure_ascii=False), "utf-8")
    return 0


def _indexed(package: Package) -> Index:
    index = Index()
    for path, module in package.modules.items():
        index.put(*recorded(path, path, module.text))
    return index


def _snapshot(case: Case) -> Snapshot:
    return Snapshot(case.text, case.offset, "python", case.path)


def _recalls(case: Case, index: Index, ways: list[Way], patience: float) -> list[Recall]:
    """Retrieve for one case in every way; its own file in the index is left out."""
    snapshot = _snapshot(case)
    around = outline(snapshot)
    lacking = set(identifiers(case.answer)) - set(identifiers(case.text))
    marks = tuple(f"{word} {case.name}{end}" for word in ("def", "class") for end in "(:[")
    found = []
    for way in ways:
        find = way.finder(index, patience)
        began = time.thread_time()
        snippets = find(snapshot, around, way.room)
        ms = (time.thread_time() - began) * 1000
        there = [one.text for one in snippets if one.path == case.defined_in]
        definition = any(mark in text for text in there for mark in marks)
        given = {word for one in snippets for word in identifiers(one.text)}
        words = len(lacking & given) / len(lacking) if lacking else None
        found.append(Recall(way, case.kind, bool(there), definition, words, ms))
    return found


def _report_recalls(recalls: list[Recall], ways: list[Way]) -> None:
    print(
        "ranker   room definitions  kind      cases   file definition  words   CPU ms p50/p95/p99"
    )
    for way in ways:
        for kind in ("arguments", "name", "all"):
            group = [one for one in recalls if one.way == way and kind in (one.kind, "all")]
            if len(group) < 2:
                continue
            file, definition = (
                fmean(one.file for one in group),
                fmean(one.definition for one in group),
            )
            words = fmean(one.words for one in group if one.words is not None)
            cuts = quantiles([one.ms for one in group], n=100)
            print(
                f"{way.ranker:8} {way.room:4} {'yes' if way.defines else 'no':11}  {kind:9} "
                f"{len(group):5} {file:6.1%} {definition:10.1%} {words:6.1%}   "
                f"{cuts[49]:.1f}/{cuts[94]:.1f}/{cuts[98]:.1f}"
            )


def _answers(asked: list[tuple[Case, Finder, Index]], chosen: argparse.Namespace) -> list[Answer]:
    """Let the model answer each case in all of SHOWN's ways."""
    from skycode_ls.engine.backends import open_backend

    if chosen.limit:
        asked = random.Random(1).sample(asked, min(chosen.limit, len(asked)))
    backend = open_backend(Settings(model=chosen.model))
    assert isinstance(backend, Scores), "this backend does not tell likelihoods"
    answers: list[Answer] = []
    learners: dict[int, Learner] = {}
    for number, (case, find, index) in enumerate(asked, 1):
        corpus = _corpus(case, learners.setdefault(id(index), Learner(index)), backend)
        for shown in SHOWN:
            snapshot = _snapshot(case)
            finder = find if shown in ("snippets", "both") else None
            prompt = plan(snapshot, outline(snapshot), chosen.budget, finder)
            if shown in ("learnt", "both"):
                prompt = replace(prompt, corpus=corpus)
            line, seconds = _line(prompt, backend, chosen.budget)
            nats = -backend.score(prompt, case.answer, chosen.budget).logprob
            place = f"{case.path}:{case.offset}"
            answers.append(Answer(place, case.kind, shown, case.answer, line, seconds, nats))
        print(f"{number}/{len(asked)} answered", file=sys.stderr, flush=True)
    backend.close()
    return answers


def _corpus(case: Case, learner: Learner, backend: Backend) -> Corpus | None:
    """Return the package's files as the model spells them; of the case's own what it shows."""
    if not isinstance(backend, Mixes):
        return None
    if not learner.files:
        learner.use(backend.encode)
        while learner.step():
            pass
    learner.learn(case.path, case.text)
    learner.publish()
    return learner.corpus(backend.encode, case.path, case.offset)


def _line(prompt: Prompt, backend: Backend, budget: int) -> tuple[str, float]:
    """Return what the model writes on the cursor's line, and the seconds it took."""
    began = time.perf_counter()
    words = ""
    for piece in backend.generate(prompt, Sampling(max_tokens=48, beams=BEAMS), budget):
        words += piece.text
        if "\n" in words.lstrip():
            break
    return words.strip().partition("\n")[0].rstrip(), time.perf_counter() - began


def _report_answers(answers: list[Answer]) -> None:
    if answers:
        print("kind      shown     cases  exact  similar  seconds    nats")
    for kind in ("arguments", "name", "all"):
        for shown in SHOWN:
            group = [a for a in answers if a.shown == shown and kind in (a.kind, "all")]
            if group:
                exact = fmean(one.line == one.right for one in group)
                similar, seconds = fmean(a.similar for a in group), fmean(a.seconds for a in group)
                nats = fmean(a.nats for a in group)
                print(
                    f"{kind:9} {shown:8}  {len(group):5} {exact:6.1%} {similar:8.1%} {seconds:8.3f}"
                    f" {nats:7.2f}"
                )
        for at, shown in enumerate(SHOWN[1:], 1):
            pairs = zip(answers[:: len(SHOWN)], answers[at :: len(SHOWN)], strict=True)
            gains = [one.nats - other.nats for one, other in pairs if kind in (one.kind, "all")]
            if len(gains) > 1:
                error = stdev(gains) / len(gains) ** 0.5
                print(f"{kind:9} likelier with {shown} by {fmean(gains):.2f} ± {error:.2f} nats")


if __name__ == "__main__":
    sys.exit(main())
