"""What is told about writing into a document, in English and Chinese."""

from __future__ import annotations

WRITE_MESSAGES: dict[str, tuple[str, str]] = {
    "write.offer.translate.en": ("Translate the comment into English", "把注释译成英文"),
    "write.offer.translate.zh": ("Translate the comment into Chinese", "把注释译成中文"),
    "write.offer.style": ("Say the comment more briefly", "把注释改写得更简洁"),
    "write.offer.comment": ("Write the documentation comment", "写文档注释"),
    "write.offer.draw": ("Draw “{words}”", "画出“{words}”"),
    "write.offer.explain.selection": ("Explain the selection", "解释选中的代码"),
    "write.offer.explain.definition": ("Explain this definition", "解释这个定义"),
    "write.style.brief": ("brief and plain", "简洁平实"),
    "write.bad_argument": (
        "{command} needs one object that names a document (uri) and a place in it (range), and a"
        " preset; it got {value}.",
        "{command} 需要一个对象，指明文档（uri）、位置（range）和预设（preset），"
        "收到的却是 {value}。",
    ),
    "write.not_open": (
        "The document {uri} is not open in a language that SkyCode follows. Give a prompt.",
        "文档 {uri} 没有以 SkyCode 支持的语言打开。请给出提示词。",
    ),
    "write.no_comment": (
        "There is no comment here, and nothing is selected. Put the cursor into a comment, or"
        " select the words.",
        "这里没有注释，也没有选中文字。请把光标放在注释里，或选中文字。",
    ),
    "write.no_words": (
        "There are no words to work on here.",
        "这里没有可处理的文字。",
    ),
    "write.no_definition": (
        "No function or class begins here. Put the cursor on the line that defines one.",
        "这里没有函数或类的定义。请把光标放在定义所在的行。",
    ),
    "write.documented": (
        "{name} has a comment already. Remove it first, or have it translated.",
        "{name} 已有注释。请先删除它，或改用翻译。",
    ),
    "write.nothing": (
        "There is nothing to explain here: select some code.",
        "这里没有可解释的内容：请选中一段代码。",
    ),
    "write.empty": (
        "{name} answered with no words; nothing was changed. Try again, or choose another model.",
        "{name} 没有给出任何文字，文档未改动。请重试，或换用其他模型。",
    ),
    "write.changed": (
        "The text was edited here meanwhile, so nothing was changed. What was written is kept: it"
        " is shown instead.",
        "这里的文字在此期间被编辑过，因此没有改动。写好的内容没有丢失，已另行显示。",
    ),
    "write.refused": (
        "The editor did not take the edit ({reason}). What was written is kept: it is shown"
        " instead.",
        "编辑器没有接受这次修改（{reason}）。写好的内容没有丢失，已另行显示。",
    ),
    "write.no_folder": (
        "There is no folder to put the picture into: save the document, or open a folder.",
        "没有可存放图片的文件夹：请先保存文档，或打开一个文件夹。",
    ),
    "write.unnamed": (
        "The picture could not be named in the text; this is what was to be put there: {text}",
        "没能把图片写进文字；原本要插入的是：{text}",
    ),
    "write.drawn": ("The picture is in {file}.", "图片已保存到 {file}。"),
}
