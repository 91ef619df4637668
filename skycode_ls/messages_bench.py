"""What `skycode bench` says, in English and Chinese."""

from __future__ import annotations

BENCH_MESSAGES: dict[str, tuple[str, str]] = {
    "bench.machine": ("measuring the machine", "正在测量本机"),
    "bench.threads": ("measuring, threads: {threads}", "正在测量，线程数：{threads}"),
    "bench.title": (
        "{model} · {backend} · {device} · {compute}",
        "{model} · {backend} · {device} · {compute}",
    ),
    "bench.column.threads": ("threads", "线程"),
    "bench.column.cold": ("first token, cold", "首个词元（冷）"),
    "bench.column.warm": ("typing on", "接着输入"),
    "bench.column.prefill": ("reads tokens/s", "读入 词元/秒"),
    "bench.column.decode": ("writes tokens/s", "写出 词元/秒"),
    "bench.column.batch": ("32 at once tokens/s", "32 路并行 词元/秒"),
    "bench.column.memory": ("process", "进程内存"),
    "bench.prompt": (
        "Medians over prompts of {tokens} tokens; typing on: one word more, until the first token.",
        "在 {tokens} 个词元的提示上取中位数；“接着输入”：多输入一个词，到首个词元的时间。",
    ),
    "bench.share": (
        "Writing takes {decode} of the memory bandwidth ({bandwidth} GB/s copied; more than all"
        " of it means that the weights stay in the cache), reading {prefill} of the processor's"
        " float32 matrix speed ({operations} GFLOP/s).",
        "写出占内存带宽的 {decode}（复制 {bandwidth} GB/s；超过全部说明权重留在缓存里），"
        "读入占处理器 float32 矩阵速度的 {prefill}（{operations} GFLOP/s）。",
    ),
    "bench.best": (
        "Fastest at writing with {threads} threads: setting skycode.threads.",
        "写出最快的线程数是 {threads}：设置项 skycode.threads。",
    ),
}
