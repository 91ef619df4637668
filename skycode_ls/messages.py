"""What SkyCode tells people, in English and Chinese, with one key for both."""

from __future__ import annotations

from typing import Literal

from skycode_ls.messages_bench import BENCH_MESSAGES
from skycode_ls.messages_cli import CLI_MESSAGES
from skycode_ls.messages_explain import EXPLAIN_MESSAGES
from skycode_ls.messages_images import IMAGE_MESSAGES
from skycode_ls.messages_models import MODEL_MESSAGES
from skycode_ls.messages_playground import PLAYGROUND_MESSAGES
from skycode_ls.messages_remote import REMOTE_MESSAGES
from skycode_ls.messages_text import TEXT_MESSAGES
from skycode_ls.messages_tuning import TUNING_MESSAGES
from skycode_ls.messages_write import WRITE_MESSAGES

Locale = Literal["en", "zh"]


def locale_of(tag: str | None) -> Locale:
    """Map a client's language tag (`zh-cn`, `zh_TW`, `en-US`, None) to one we write."""
    return "zh" if (tag or "").lower().replace("_", "-").split("-")[0] == "zh" else "en"


class SkyError(Exception):
    """A failure that a person can act on; `text` says what to do, in their language."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(say(key, "en", **values))
        self.key = key
        self.values = values

    def text(self, locale: Locale) -> str:
        """Return the message in `locale`."""
        told = {name: _told(value, locale) for name, value in self.values.items()}
        return say(self.key, locale, **told)


def say(key: str, locale: Locale, **values: object) -> str:
    """Return the message `key` in `locale` with `values` filled in; an unknown key raises."""
    english, chinese = _MESSAGES[key]
    return (chinese if locale == "zh" else english).format(**values)


def _told(value: object, locale: Locale) -> object:
    """Return a value of a message; a failure that caused another is told in the same language."""
    return value.text(locale) if isinstance(value, SkyError) else value


_MESSAGES: dict[str, tuple[str, str]] = {
    "settings.not_an_object": (
        "The skycode settings must be an object of options, not {value}; defaults are used.",
        "skycode 设置应为一组选项，而不是 {value}；已改用默认值。",
    ),
    "settings.unknown": (
        "Unknown option skycode.{option}: ignored. Run `skycode settings` for the list.",
        "未知选项 skycode.{option}，已忽略。运行 `skycode settings` 可查看全部选项。",
    ),
    "settings.column.name": ("skycode.*", "skycode.*"),
    "settings.column.default": ("default", "默认值"),
    "settings.column.does": ("what it does", "作用"),
    "settings.range": ("{low} to {high}", "{low} 到 {high}"),
    "settings.bad": (
        "Option skycode.{option} cannot be {value}; {kept} is used instead.",
        "选项 skycode.{option} 不能是 {value}；已改用 {kept}。",
    ),
    "model.unknown": (
        "There is no model called {name}. Known: {known}; a folder with a converted model,"
        " openai:URL#MODEL or scripted:FILE works too. Set skycode.model, or add a model with"
        " `skycode models add`.",
        "没有名为 {name} 的模型。可用：{known}；也可以填写已转换模型的文件夹、openai:URL#MODEL"
        " 或 scripted:文件，或用 `skycode models add` 添加模型。"
        "请修改 skycode.model。",
    ),
    "model.draws": (
        "{name} draws images and completes no code. Use it with `skycode image --model {name}`, or"
        " set skycode.imageModel to it.",
        "{name} 用于绘图，不能补全代码。请用 `skycode image --model {name}`，"
        "或把 skycode.imageModel 设为它。",
    ),
    "model.missing_file": (
        "The model {name} lacks the file {file}. Reinstall SkyCode, or point skycode.model at a"
        " complete model.",
        "模型 {name} 缺少文件 {file}。请重新安装 SkyCode，或把 skycode.model 指向完整的模型。",
    ),
    "model.checksum": (
        "The file {file} of model {name} is damaged or was changed: its SHA-256 is not the one"
        " recorded in model.toml. Reinstall SkyCode or restore the file.",
        "模型 {name} 的文件 {file} 已损坏或被改动：SHA-256 与 model.toml 中的记录不符。"
        "请重新安装 SkyCode 或恢复该文件。",
    ),
    "model.bad_description": (
        "The model description {file} cannot be read: {error}",
        "无法读取模型描述文件 {file}：{error}",
    ),
    "model.load_failed": (
        "The model {name} could not be loaded: {error}",
        "无法加载模型 {name}：{error}",
    ),
    "model.script_missing": (
        "The script {file} of the scripted model cannot be read: {error}",
        "无法读取脚本模型的文件 {file}：{error}",
    ),
    "model.script_delay": (
        "The delay in {name} must be a number of milliseconds from 0 to 60000, as in"
        " scripted:answer.txt?delay=20.",
        "{name} 中的 delay 必须是 0 到 60000 之间的毫秒数，例如 scripted:answer.txt?delay=20。",
    ),
    "model.unknown_format": (
        "The prompt format {format} of model {name} is unknown. Set format in {file} to one of:"
        " {known}.",
        "模型 {name} 的提示格式 {format} 未知。请在 {file} 中把 format 设为以下之一：{known}。",
    ),
    "model.format_unclear": (
        "How to prompt the model {name} cannot be told from its tokens. Write a file {file} with a"
        ' line such as format = "qwen". Formats: {known}.',
        '无法从词表判断模型 {name} 的提示格式。请新建文件 {file}，写入一行，例如 format = "qwen"。'
        "可用格式：{known}。",
    ),
    "model.format_mismatch": (
        "The model {name} lacks the token {token}, which the prompt format {format} needs. Correct"
        " format in model.toml, or restore the model's own tokenizer.json.",
        "模型 {name} 缺少提示格式 {format} 所需的词元 {token}。请更正 model.toml 中的 format，"
        "或恢复该模型自带的 tokenizer.json。",
    ),
    "model.tokenizer_mismatch": (
        "The tokenizer.json of model {name} does not belong to its vocabulary. Restore the files"
        " that were converted together.",
        "模型 {name} 的 tokenizer.json 与其词表不匹配。请恢复同一次转换得到的文件。",
    ),
    "device.no_cuda": (
        "CUDA was asked for, but no usable GPU was found ({error}). Set skycode.device to auto or"
        " cpu, or install the NVIDIA driver and cuBLAS 12 (pip install nvidia-cublas-cu12).",
        "已要求使用 CUDA，但没有可用的 GPU（{error}）。请把 skycode.device 设为 auto 或 cpu，"
        "或安装 NVIDIA 驱动和 cuBLAS 12（pip install nvidia-cublas-cu12）。",
    ),
    "device.no_cublas": (
        "There is a GPU, but cuBLAS 12 is missing, so the CPU is used. To use the GPU, run: pip"
        " install nvidia-cublas-cu12 in the Python that runs SkyCode.",
        "有 GPU，但缺少 cuBLAS 12，因此使用 CPU。要使用 GPU，请在运行 SkyCode 的 Python 中安装："
        "pip install nvidia-cublas-cu12。",
    ),
    "device.no_index": (
        "There is no GPU {index}: this machine has {count}, counted from 0. Correct"
        " skycode.deviceIndex.",
        "没有编号为 {index} 的 GPU：本机共有 {count} 个，从 0 数起。请更正 skycode.deviceIndex。",
    ),
    "device.full": (
        "The GPU's memory is too small for {name}, so it runs on the CPU. Close other programs on"
        " the GPU, choose a smaller model, or set skycode.computeType to int8_float16.",
        "GPU 显存放不下 {name}，因此改用 CPU。请关闭占用 GPU 的其他程序、选择较小的模型，"
        "或把 skycode.computeType 设为 int8_float16。",
    ),
    "device.full_alone": (
        "The GPU's memory is too small for {name}. Close other programs on the GPU, choose a"
        " smaller model, or set skycode.device to auto, which then takes the CPU.",
        "GPU 显存放不下 {name}。请关闭占用 GPU 的其他程序、选择较小的模型，"
        "或把 skycode.device 设为 auto，届时会改用 CPU。",
    ),
    "device.cramped": (
        "The GPU's memory is nearly full: {name} sees at most {tokens} tokens from now on. Close"
        " other programs on the GPU, or choose a smaller model, and load it again.",
        "GPU 显存即将用尽：{name} 从现在起最多读取 {tokens} 个词元。"
        "请关闭占用 GPU 的其他程序或选择较小的模型，然后重新加载。",
    ),
    "device.left_full": (
        "The GPU's memory is full: {name} runs on the CPU from now on. Close other programs on the"
        " GPU, or choose a smaller model, and load it again.",
        "GPU 显存已用尽：{name} 从现在起在 CPU 上运行。"
        "请关闭占用 GPU 的其他程序或选择较小的模型，然后重新加载。",
    ),
    "device.failed": (
        "{name} could not be put on the GPU ({error}), so it runs on the CPU. `skycode doctor`"
        " tells more.",
        "无法在 GPU 上加载 {name}（{error}），因此改用 CPU。可运行 `skycode doctor` 查看详情。",
    ),
    "device.compute_type": (
        "The compute type {asked} is not supported on {device}; supported: {supported}.",
        "{device} 不支持计算类型 {asked}；支持：{supported}。",
    ),
    "status.starting": ("SkyCode is starting …", "SkyCode 正在启动 ……"),
    "status.busy": ("SkyCode is thinking …", "SkyCode 正在思考 ……"),
    "status.loading": ("Loading the model {name} …", "正在加载模型 {name} ……"),
    "status.ready": (
        "SkyCode is ready: {name} on {device}.",
        "SkyCode 已就绪：{name}（{device}）。",
    ),
    "status.disabled": ("SkyCode is switched off.", "SkyCode 已停用。"),
    "request.failed": (
        "A completion failed: {error}. The server goes on.",
        "一次补全失败：{error}。服务仍在运行。",
    ),
    "document.unknown": (
        "Changes arrived for a document that is not open: {uri}. Ignored.",
        "收到未打开文档的修改：{uri}，已忽略。",
    ),
    **BENCH_MESSAGES,
    **CLI_MESSAGES,
    **EXPLAIN_MESSAGES,
    **IMAGE_MESSAGES,
    **MODEL_MESSAGES,
    **PLAYGROUND_MESSAGES,
    **REMOTE_MESSAGES,
    **TEXT_MESSAGES,
    **TUNING_MESSAGES,
    **WRITE_MESSAGES,
}
