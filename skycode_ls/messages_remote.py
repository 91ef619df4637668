"""What is told about models in other servers, in English and Chinese."""

from __future__ import annotations

REMOTE_MESSAGES: dict[str, tuple[str, str]] = {
    "remote.bad_spec": (
        "{spec} does not name a model in a server. Write openai:URL#MODEL, as in"
        " openai:http://127.0.0.1:8000/v1#qwen2.5-coder-7b; before the # may stand"
        " ?format=NAME&key=VARIABLE&timeout=SECONDS&context=TOKENS&chat=no.",
        "{spec} 不是有效的远程模型。请写成 openai:URL#模型，例如"
        " openai:http://127.0.0.1:8000/v1#qwen2.5-coder-7b；# 之前可以加"
        " ?format=格式&key=环境变量&timeout=秒&context=词元数&chat=no。",
    ),
    "remote.key_in_url": (
        "The address of the model holds a user name or password, which would be shown. Take it out,"
        " and put the key into the environment variable {variable}.",
        "模型地址中含有用户名或密码，会被显示出来。请删除它，并把密钥放入环境变量 {variable}。",
    ),
    "remote.bad_format": (
        "There is no prompt format {format}. Choose one of: {known}; or leave format out, and the"
        " server spells the prompt.",
        "没有提示格式 {format}。可选：{known}；也可以省略 format，由服务器拼写提示。",
    ),
    "remote.bad_key": (
        "The key in {variable} holds characters that no key has, such as a line break. Set it"
        " anew.",
        "{variable} 中的密钥含有换行等非法字符。请重新设置。",
    ),
    "remote.gone": (
        "The model server {host} does not answer: {error}",
        "模型服务器 {host} 没有响应：{error}",
    ),
    "remote.refused": (
        "The model server {host} refused the key ({status}). Put the right one into the environment"
        " variable {variable}, or into the keyring: keyring set skycode {host}",
        "模型服务器 {host} 拒绝了密钥（{status}）。请把正确的密钥放入环境变量 {variable}，"
        "或存入系统密钥环：keyring set skycode {host}",
    ),
    "remote.busy": (
        "The model server {host} is overloaded (429) and asks to wait {seconds} s",
        "模型服务器 {host} 过载（429），要求等待 {seconds} 秒",
    ),
    "remote.failed": (
        "The model server {host} answered with error {status}; does it serve the model {model}, and"
        " is the URL right (it often ends in /v1)?",
        "模型服务器 {host} 返回错误 {status}；请确认它提供模型 {model}，"
        "且 URL 正确（通常以 /v1 结尾）",
    ),
    "remote.garbage": (
        "The model server {host} answered with something that is no completion; is its URL right"
        " (it often ends in /v1)?",
        "模型服务器 {host} 返回的内容不是补全结果；请确认 URL 正确（通常以 /v1 结尾）",
    ),
    "remote.fallback": (
        "SkyCode uses {name} on {device} for now, and goes back by itself. {problem}",
        "SkyCode 暂用 {name}（{device}），恢复后会自动切回。{problem}",
    ),
    "doctor.model_remote": (
        "{model} is asked of the server {host}; the embedded model answers while it is gone",
        "{model} 由服务器 {host} 提供；它不可用时由自带模型补全",
    ),
}
