"""The tables and lists of skytext-nano's model card; language 0 is English, 1 Chinese."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

TASKS = {
    "couplet": ("couplet, lower line", "对联（对下联）"),
    "poem5": ("poem, five characters a line", "五言诗"),
    "poem7": ("poem, seven characters a line", "七言诗"),
    "en2zh": ("English to Chinese", "英译中"),
    "zh2en": ("Chinese to English", "中译英"),
    "continue": ("continuation", "续写"),
}
SEED = 7
"""Of the draws that the card tells of."""
NATS = (
    "{tests} held-out passages: {nats} nats per character (guessing a token: {nats_untrained}).",
    "{tests} 段留出文本：每字 {nats} nat（在全部词元中瞎猜：{nats_untrained}）。",
)


def figures(facts: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return every measured task's figures, learnt or not."""
    return {**facts["tasks"], **facts["not_learnt"]}


def learnt(facts: dict[str, Any], language: int) -> str:
    """Say which tasks the model has learnt, and which it has not."""
    names = [[TASKS[task][language] for task in facts[part]] for part in ("tasks", "not_learnt")]
    if language:
        said = f"学会的任务：{'、'.join(names[0]) or '无'}。"
        return said + (f"未达标、服务器不提供：{'、'.join(names[1])}。" if names[1] else "")
    said = f"Tasks learnt: {'; '.join(names[0]) or 'none'}."
    return said + (f" Not good enough to be offered: {'; '.join(names[1])}." if names[1] else "")


def shape(facts: dict[str, Any]) -> str:
    """Describe the model's dimensions."""
    return "{layers} × {hidden}, {heads}/{kv_heads} heads, FFN {ffn}, {context} tokens".format(
        **facts["shape"]
    )


def amount(facts: dict[str, Any], form: str, names: tuple[str, ...], joint: str = ", ") -> str:
    """Say how many pieces of each kind training may draw from."""
    train = facts["report"]["train"]
    kinds = (("poem5", "poem7"), ("couplet",), ("phrase",), ("word",), ("passage",))
    sums = [sum(train.get(kind, {}).get("pieces", 0) for kind in group) for group in kinds]
    return joint.join(form.format(number, name) for number, name in zip(sums, names, strict=True))


def held_out(facts: dict[str, Any]) -> str:
    """Say how much is held out."""
    return ", ".join(f"{name} {count:,}" for name, count in facts["report"]["test"].items())


def verse(facts: dict[str, Any], language: int) -> list[tuple[str, ...]]:
    """Return the rows of the tables of verse and couplets."""
    columns = ("length_agreement", "valid_first", "valid_served", "copied", "copied_lines")
    return _table(facts, ("couplet", "poem5", "poem7"), columns, language)


def translations(facts: dict[str, Any], language: int) -> list[tuple[str, ...]]:
    """Return the rows of the table of translations."""
    columns = ("chrf", "chrf_draft", "chrf_table", "exact", "placeholders_kept", "copied")
    return _table(facts, ("en2zh", "zh2en"), columns, language)


def _table(
    facts: dict[str, Any], tasks: tuple[str, ...], columns: tuple[str, ...], language: int
) -> list[tuple[str, ...]]:
    def told(row: dict[str, Any], column: str) -> str:
        if column not in row:
            return ""
        return f"{row[column]:.1f}" if column.startswith("chrf") else f"{row[column]:.1%}"

    found = figures(facts)
    return [
        (
            TASKS[task][language],
            f"{found[task]['tests']:,}",
            *(told(found[task], column) for column in columns),
        )
        for task in tasks
        if task in found
    ]


def continuation(facts: dict[str, Any], form: str) -> str:
    """Say how well true continuations are foreseen."""
    found = figures(facts).get("continue")
    return form.format(**found) if found else "-"


def samples(facts: dict[str, Any], language: int) -> str:
    """Return a table of answers for each task."""
    titles = (("given", "answer", "held out", "draft"), ("给出", "回答", "留出的原文", "草稿"))
    parts = []
    for task, found in figures(facts).items():
        width = max((len(row) for row in found["shown"]), default=3)
        heads = titles[language][:width]
        cells = [tuple(_cell(text) for text in row) for row in found["shown"]]
        head = f"| {' | '.join(heads)} |\n|{'---|' * width}"
        parts.append(f"**{TASKS[task][language]}**\n\n{head}\n{rows(cells)}")
    return "\n\n".join(parts)


def sources(facts: dict[str, Any]) -> str:
    """Return the rows of the sources."""
    return rows(
        (source["name"], source["licence"], f"{source['train']:,}", f"{source['test']:,}")
        for source in facts["report"]["sources"]
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", "<br>")


def rows(listed: Iterable[tuple[str, ...]]) -> str:
    """Write rows as Markdown."""
    return "\n".join("| " + " | ".join(row) + " |" for row in listed)
