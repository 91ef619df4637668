"""Models that are known to work, and what each asks of a machine."""

from __future__ import annotations

from dataclasses import dataclass

EMBEDDED = "skycode-nano"


@dataclass(frozen=True)
class Entry:
    """A model by the name that `add` takes; `hub` is where it comes from, `millions` its size.

    `open` tells that its licence allows any use without asking first; `gated` that the hub asks
    for an account. `state` is the bytes that one token of context takes while it runs, in half
    precision: 2 x layers x key-value heads x head size x 2.
    """

    hub: str
    millions: int
    licence: str
    languages: str
    state: int
    open: bool = True
    gated: bool = False


CATALOGUE: dict[str, Entry] = {
    "qwen2.5-coder-0.5b": Entry("Qwen/Qwen2.5-Coder-0.5B", 494, "Apache-2.0", "92 · zh en", 12_288),
    "qwen2.5-coder-1.5b": Entry(
        "Qwen/Qwen2.5-Coder-1.5B", 1_544, "Apache-2.0", "92 · zh en", 28_672
    ),
    "qwen2.5-coder-3b": Entry(
        "Qwen/Qwen2.5-Coder-3B", 3_086, "Qwen-Research", "92 · zh en", 36_864, open=False
    ),
    "qwen2.5-coder-7b": Entry("Qwen/Qwen2.5-Coder-7B", 7_616, "Apache-2.0", "92 · zh en", 57_344),
    "qwen2.5-coder-14b": Entry(
        "Qwen/Qwen2.5-Coder-14B", 14_770, "Apache-2.0", "92 · zh en", 196_608
    ),
    "deepseek-coder-1.3b": Entry(
        "deepseek-ai/deepseek-coder-1.3b-base", 1_346, "DeepSeek", "87 · zh en", 196_608, open=False
    ),
    "deepseek-coder-6.7b": Entry(
        "deepseek-ai/deepseek-coder-6.7b-base", 6_740, "DeepSeek", "87 · zh en", 524_288, open=False
    ),
    "starcoderbase-1b": Entry(
        "bigcode/starcoderbase-1b", 1_137, "OpenRAIL-M", "80+ · en", 12_288, open=False, gated=True
    ),
    "codegemma-2b": Entry(
        "google/codegemma-2b", 2_506, "Gemma", "8+ · en", 18_432, open=False, gated=True
    ),
    "codellama-7b": Entry(
        "codellama/CodeLlama-7b-hf", 6_738, "Llama-2", "7+ · en", 524_288, open=False
    ),
    "phi-2": Entry("microsoft/phi-2", 2_780, "MIT", "Python · en", 327_680),
    "codestral-22b": Entry(
        "mistralai/Codestral-22B-v0.1",
        22_247,
        "MNPL (non-production)",
        "80+ · en",
        229_376,
        open=False,
        gated=True,
    ),
}
"""Sizes, licences and languages as the models' own cards tell them; phi-2 reads left to right."""

INFILLS = frozenset(CATALOGUE) - {"phi-2"}
"""Those that read the text after the cursor too."""
