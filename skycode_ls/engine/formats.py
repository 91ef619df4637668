"""How each model family wants its prompt spelt: markers, order, stops."""

from __future__ import annotations

from skycode_ls.engine.spelling import Format, Marker


def recognise(marker: Marker) -> Format | None:
    """Return the infilling family that the model's marker tokens give away, or None."""
    for form in FORMATS.values():
        telling = (*form.required, form.stops[0])
        if form.infills and all(marker(token) is not None for token in telling):
            return form
    return None


def plain(marker: Marker) -> Format | None:
    """Return the left-to-right family that the token at the end of a text points to, or None."""
    for name in ("skycode", "codegen", "mistral"):
        if marker(FORMATS[name].stops[0]) is not None:
            return FORMATS[name]
    return None


_QWEN_MARKERS = ("<|fim_prefix|>", "<|fim_middle|>", "<|fim_suffix|>", "<|fim_pad|>")

_ALL = (
    Format(
        "qwen",
        "https://github.com/QwenLM/Qwen2.5-Coder/blob/main/examples/Qwen2.5-Coder-repolevel-fim.py",
        before="<|fim_prefix|>",
        between="<|fim_suffix|>",
        after="<|fim_middle|>",
        repo="<|repo_name|>",
        file="<|file_sep|>",
        stops=("<|endoftext|>", "<|file_sep|>", "<|repo_name|>", "<|im_end|>", *_QWEN_MARKERS),
    ),
    Format(
        "starcoder",
        "https://huggingface.co/bigcode/starcoder#fill-in-the-middle",
        before="<fim_prefix>",
        between="<fim_suffix>",
        after="<fim_middle>",
        stops=("<|endoftext|>", "<filename>", "<reponame>", "<file_sep>", "<fim_pad>"),
    ),
    Format(
        "santacoder",
        "https://huggingface.co/bigcode/santacoder#fill-in-the-middle",
        before="<fim-prefix>",
        between="<fim-suffix>",
        after="<fim-middle>",
        stops=("<|endoftext|>", "<fim-pad>"),
    ),
    Format(
        "deepseek",
        "https://github.com/deepseek-ai/DeepSeek-Coder#2-code-insertion",
        before="<｜fim▁begin｜>",
        between="<｜fim▁hole｜>",
        after="<｜fim▁end｜>",
        bos="<｜begin▁of▁sentence｜>",
        stops=("<｜end▁of▁sentence｜>", "<|EOT|>"),
    ),
    Format(
        "codellama",
        "https://github.com/meta-llama/codellama/blob/main/llama/generation.py",
        before="▁<PRE>",
        between="▁<SUF>",
        after="▁<MID>",
        bos="<s>",
        stops=("▁<EOT>", "</s>"),
        joint="☺",
    ),
    Format(
        "codegemma",
        "https://ai.google.dev/gemma/docs/codegemma/prompt-structure",
        before="<|fim_prefix|>",
        between="<|fim_suffix|>",
        after="<|fim_middle|>",
        bos="<bos>",
        stops=("<|file_separator|>", "<eos>", "<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>"),
    ),
    Format(
        "codestral",
        "https://github.com/mistralai/cookbook/blob/main/concept-deep-dive/tokenization/chat_templates.md",
        between="[SUFFIX]",
        after="[PREFIX]",
        bos="<s>",
        stops=("</s>", "[MIDDLE]"),
        suffix_first=True,
        joint="☺",
    ),
    Format(
        "skycode-nano",  # the order that Bavarian et al. call SPM, with Qwen's markers
        "https://arxiv.org/abs/2207.14255",
        before="<|fim_prefix|>",
        between="<|fim_suffix|>",
        after="<|fim_middle|>",
        repo="<|repo_name|>",
        file="<|file_sep|>",
        stops=("<|endoftext|>", "<|file_sep|>", "<|repo_name|>", *_QWEN_MARKERS),
        suffix_first=True,
        heals=True,
    ),
    Format(
        "skytext-nano",  # left to right; skycode_ls/companion/text/spelling.py has its markers
        "https://arxiv.org/abs/1909.05858",
        stops=("<|end|>",),
    ),
    Format(
        "codegen",  # left to right
        "https://huggingface.co/docs/transformers/model_doc/codegen",
        stops=("<|endoftext|>",),
    ),
    Format(
        "mistral",  # left to right, as are Llama and all that have its tokens
        "https://github.com/mistralai/cookbook/blob/main/concept-deep-dive/tokenization/chat_templates.md",
        bos="<s>",
        stops=("</s>",),
    ),
    Format(
        "skycode",  # a GPT-2 with a vocabulary of its own, left to right
        "https://huggingface.co/SkyworkAIGC/SkyCode",
        stops=("[EOS]",),
    ),
)

FORMATS: dict[str, Format] = {form.name: form for form in _ALL}
"""Every family by the name that `format` in a model.toml uses."""
