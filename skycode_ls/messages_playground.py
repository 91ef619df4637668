"""What `skycode playground` says, in English and Chinese; `messages.py` holds the rest.

What the page says is in `playground/static/texts.json`.
"""

from __future__ import annotations

PLAYGROUND_MESSAGES: dict[str, tuple[str, str]] = {
    "playground.open": (
        "The playground is open to this machine alone (Ctrl-C ends it):\n{address}",
        "试验场已就绪，只有本机可以访问（按 Ctrl-C 结束）：\n{address}",
    ),
    "playground.no_screen": (
        "There is no screen here to open it on. Open the address in a browser on this machine; from"
        " another one first run ssh -L with the same port, as in -L 8757:127.0.0.1:8757.",
        "此处没有图形界面。请在本机的浏览器中打开上面的地址；如从另一台电脑访问，"
        "请先用 ssh -L 转发同一端口，例如 -L 8757:127.0.0.1:8757。",
    ),
    "playground.no_browser": (
        "No browser could be started: open the address above yourself.",
        "无法启动浏览器：请自行打开上面的地址。",
    ),
    "playground.taken": (
        "Cannot listen on {address}: {error}. Name another port with --port, or leave the option"
        " out to get a free one.",
        "无法监听 {address}：{error}。请用 --port 换一个端口，或省略该选项以自动选择空闲端口。",
    ),
    "playground.bad_token": (
        "{variable} must be 16 to 128 letters, digits, - or _. Unset it to get a new token each"
        " time.",
        "{variable} 必须由 16 到 128 个字母、数字、- 或 _ 组成。取消该变量则每次自动生成。",
    ),
    "playground.stranger": (
        "This address lacks the right token. Open the whole address that skycode playground printed"
        " in its terminal; each start makes a new one.",
        "地址中的令牌不对。请打开 skycode playground 在终端中显示的完整地址；"
        "每次启动都会生成新的地址。",
    ),
    "playground.foreign": (
        "SkyCode answers this machine's own browser only, under 127.0.0.1 or localhost.",
        "SkyCode 只回应本机的浏览器，请通过 127.0.0.1 或 localhost 访问。",
    ),
    "playground.no_file": ("There is no such file here.", "此处没有这个文件。"),
}
