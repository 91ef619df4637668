"""`skycode eval generate` and `skycode eval run`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from skycode_eval.cli.asked import Asked, Machine
from skycode_eval.cli.options import (
    Beams,
    Circles,
    Data,
    Device,
    DeviceOption,
    K,
    Limit,
    MaxTokens,
    Model,
    Out,
    Runtime,
    RuntimeOption,
    Samples,
    Seed,
    Signs,
    TaskName,
    Temperature,
    Workers,
)
from skycode_eval.cli.score import Ray, Trust, clustered, judge
from skycode_eval.cli.terminal import console, told, yellow
from skycode_eval.messages import here
from skycode_ls.text import BEAMS

if TYPE_CHECKING:
    from skycode_eval.generate import Request
    from skycode_ls.engine.backend import Backend
    from skycode_ls.models.registry import ModelFiles


_KEPT = (
    "The verdicts so far are kept; the same command goes on.",
    "已有的判定结果已保存；再次执行同一命令即可继续。",
)
GENERATE_EXAMPLES = """
**Examples**

    skycode eval generate sky40-zh --samples 20
    skycode eval generate humaneval -t 0.2 -n 20 --data HumanEval.jsonl.gz

Then judge the answers:

    skycode eval score runs/sky40-zh-skycode-nano/samples-t0.2.jsonl
"""
RUN_EXAMPLES = """
**Examples**

    skycode eval run sky40-en --samples 20      nothing to download
    skycode eval run humaneval                  98,400 samples, for hours
    skycode eval run infilling-single-line      greedy, with latency
"""


def generate(
    task: TaskName,
    out: Out = None,
    model: Model = "skycode-nano",
    samples: Samples = None,
    temperature: Temperature = None,
    k: K = None,
    seed: Seed = 0,
    limit: Limit = 0,
    data: Data = None,
    max_tokens: MaxTokens = 0,
    circles: Circles = False,
    beams: Beams = BEAMS,
    signs: Signs = True,
    workers: Workers = 0,
    device: DeviceOption = Device.auto,
    backend: RuntimeOption = Runtime.auto,
    ray: Ray = "",
) -> None:
    """Let a model answer a task's problems; `score` judges the answers later.

    The prompts, the stops and the arithmetic are those that an editor gets. Each sample is on
    disk as soon as it is drawn: after Ctrl-C, a kill or a full disk the same command goes on, and
    comes to the same samples as without the break.
    """
    greedy = beams, signs
    asked = Asked(
        task, out, samples, temperature, k, seed, limit, data, max_tokens, circles, *greedy
    )
    request = asked.request()
    with told(), clustered(ray, workers) as cluster:
        machine = Machine(model, device.value, backend.value, workers, cluster)
        _generate(request, asked.folder(model), machine)


def run(
    task: TaskName,
    out: Out = None,
    model: Model = "skycode-nano",
    samples: Samples = None,
    temperature: Temperature = None,
    k: K = None,
    seed: Seed = 0,
    limit: Limit = 0,
    data: Data = None,
    max_tokens: MaxTokens = 0,
    circles: Circles = False,
    beams: Beams = BEAMS,
    signs: Signs = True,
    workers: Workers = 0,
    device: DeviceOption = Device.auto,
    backend: RuntimeOption = Runtime.auto,
    trust: Trust = False,
    ray: Ray = "",
) -> None:
    """Generate, score and report: all of a measurement in one command.

    It goes on where it was stopped, and asked again when all is done it only reports.
    """
    from skycode_eval.sandbox.limits import Limits
    from skycode_eval.sandbox.walls import choose as choose_walls

    with told():
        walls = choose_walls(trust)  # said now rather than after hours of drawing
    greedy = beams, signs
    asked = Asked(
        task, out, samples, temperature, k, seed, limit, data, max_tokens, circles, *greedy
    )
    request, folder = asked.request(), asked.folder(model)
    with told(), clustered(ray, workers) as cluster:
        machine = Machine(model, device.value, backend.value, workers, cluster)
        _generate(request, folder, machine)
        with told(here(*_KEPT)):
            for regime in request.regimes:
                path, ks = regime.samples_path(folder), list(regime.ks)
                judge(request.problems, path, ks, walls, Limits(), cluster=cluster)
    _report(folder, data, trust)


def _generate(request: Request, folder: Path, machine: Machine) -> None:
    random = any(regime.temperature for regime in request.regimes)
    kept = here(
        f"What is drawn stays in {folder}; the same command goes on from there.",
        f"已生成的样本保存在 {folder}；再次执行同一命令即可继续。",
    )
    with told(kept), machine.opened(random) as (backend, files):
        about = _draw(request, backend, files, folder, machine)
    made = about["generated"]
    rate = made["tokens"] / made["seconds"] if made["seconds"] else 0.0
    samples, tokens = f"{made['samples']:,}", f"{made['tokens']:,}"
    english = f"{samples} samples, {tokens} tokens, {rate:,.0f} tokens/s: {folder}"
    chinese = f"{samples} 个样本，{tokens} 个词元，每秒 {rate:,.0f} 个词元：{folder}"
    console.print(here(english, chinese), soft_wrap=True)


def _draw(
    request: Request,
    backend: Backend,
    files: ModelFiles | None,
    folder: Path,
    machine: Machine,
) -> dict[str, Any]:
    from skycode_eval.cli.progress import drawing
    from skycode_eval.generate import describe
    from skycode_eval.generate import generate as generate_into
    from skycode_eval.sampler import Sampler, locally

    with console.status(here("reading the prompts", "正在读取提示")):
        about, cut = describe(request, backend, files)
    if cut:
        shown = ", ".join(cut[:3]) + (", ..." if len(cut) > 3 else "")
        yellow(
            f"{len(cut)} prompts are longer than the model's context and are cut ({shown})",
            f"有 {len(cut)} 个提示超出模型的上下文，已截断（{shown}）",
        )
    draw = locally(Sampler(backend, request.terms), machine.side_by_side(backend))
    with drawing(console) as show:
        if machine.cluster:
            from skycode_eval import afar

            draw = afar.drawing(machine.cluster, machine.model, about["model"], request.terms, draw)
        return generate_into(request, about, folder, draw, show)


def _report(folder: Path, data: Path | None, trust: bool) -> None:
    from skycode_eval.cli.report import report

    report(folder, data=data, trust=trust)
