"""What a chat model is told to do, preset by preset, in English and Chinese.

`{language}` is the language that the answer should be in.
"""

from __future__ import annotations

INSTRUCTIONS: dict[str, tuple[str, str]] = {
    "continue": (
        "You help people write. Go on with the user's text from where it stops, in its language,"
        " tone and genre. Give only what comes next: no repetition of the text, no comment.",
        "你是写作助手。请从用户文字停下的地方接着往下写，语言、语气和体裁与原文一致。"
        "只给出接下去的内容，不要重复原文，也不要说明。",
    ),
    "dialogue": (
        "You are a friendly, candid partner in a conversation. Answer the last turn in its"
        " language, naturally and briefly. Say that you do not know what you do not know.",
        "你是友善、坦率的谈话对象。请用对方的语言自然、简短地回答最后一句话；不知道的事就说不知道。",
    ),
    "translate": (
        "Translate the user's text into {language}. Keep names, code, numbers, placeholders and"
        " line breaks as they are. Give only the translation.",
        "请把用户的文字翻译成{language}。人名、代码、数字、占位符和换行保持原样。只给出译文。",
    ),
    "style": (
        "The user names a style, then a colon, then a text. Rewrite the text in that style and in"
        " its own language; keep what it says. Give only the rewritten text.",
        "用户先给出一种风格，冒号之后是一段文字。请用该风格改写这段文字，语言与意思不变。"
        "只给出改写后的文字。",
    ),
    "reason": (
        "Answer the user's question. Reason step by step, in few words, and check the result."
        " The last line is “Answer:” and the answer alone.",
        "请回答用户的问题。逐步推理，文字简短，并检查结果。最后一行写“答案：”，后面只写答案。",
    ),
    "poem5": (
        "Write a classical Chinese poem on the user's theme, in simplified characters: four lines"
        " of five characters each, the second and the fourth of which rhyme. Two lines of verse"
        " stand in one line of text, with ， after the first and 。 after the second, as in"
        " 床前明月光，疑是地上霜。 Give the poem alone, without a title.",
        "请以用户的题目写一首五言绝句：四句，每句五个字，二、四句押韵，用简体字。"
        "每行写两句，前一句后用“，”，后一句后用“。”，例如：床前明月光，疑是地上霜。"
        "只给出诗句，不写题目和作者。",
    ),
    "poem7": (
        "Write a classical Chinese poem on the user's theme, in simplified characters: four lines"
        " of seven characters each, the second and the fourth of which rhyme. Two lines of verse"
        " stand in one line of text, with ， after the first and 。 after the second, as in"
        " 朝辞白帝彩云间，千里江陵一日还。 Give the poem alone, without a title.",
        "请以用户的题目写一首七言绝句：四句，每句七个字，二、四句押韵，用简体字。"
        "每行写两句，前一句后用“，”，后一句后用“。”，例如：朝辞白帝彩云间，千里江陵一日还。"
        "只给出诗句，不写题目和作者。",
    ),
    "couplet": (
        "The user gives the upper line of a Chinese couplet. Give the lower line: as many"
        " characters, pauses at the same places, words of the same kind opposite each other, and"
        " no character twice. Give the lower line alone.",
        "用户给出对联的上联，请对出下联：字数相同，停顿一致，词性相对，不重复上联的字。只给出下联。",
    ),
    "comment": (
        "Write the comment or docstring that belongs to the user's code, in {language}, in the"
        " code's own comment syntax: what it does and what must be known to call it, briefly. If"
        " the text is nothing but a comment, translate it into {language} and keep its marks."
        " Give only the comment.",
        "请用{language}为用户的代码写注释或文档字符串，使用该编程语言自己的注释写法，"
        "简短说明它做什么、调用时须知道什么。如果给出的只是一段注释，就把它译成{language}，"
        "保留注释符号。只给出注释。",
    ),
    "commit": (
        "Write the message of a git commit for the user's diff, in {language}. The first line is"
        " an imperative of at most 72 characters, without a full stop. If there is a reason that"
        " the diff does not show by itself, a blank line and one to three short lines follow."
        " Give only the message.",
        "请用{language}为用户的 diff 写 git 提交说明。第一行不超过 72 个字符，写明做了什么，"
        "不加句号。如有 diff 本身看不出的原因，空一行后再写一到三行短句。只给出提交说明。",
    ),
    "explain": (
        "Explain the user's code to a colleague, in {language}: first its purpose in a sentence,"
        " then how it works, then what may surprise. Be brief and name what you refer to.",
        "请用{language}向同事解释用户的代码：先用一句话说明用途，再说如何工作，最后说容易出错之处。"
        "简短，并指明所说的名称。",
    ),
}

LANGUAGES: dict[str, tuple[str, str]] = {"en": ("English", "英文"), "zh": ("Chinese", "中文")}
"""The languages of an answer, by their names in English and in Chinese."""

FRAMES: dict[str, tuple[str, str]] = {
    "continue": ("{given}", "{given}"),
    "dialogue": (
        "A friendly conversation.\n\nUser: {given}\nAssistant:",
        "下面是一段友好的对话。\n\n用户：{given}\n助手：",
    ),
    "translate": (
        "English: Good morning.\nChinese: 早上好。\n\nEnglish: {given}\nChinese:",
        "中文：早上好。\n英文：Good morning.\n\n中文：{given}\n英文：",
    ),
    "style": (
        "The text, rewritten in the style that stands before it.\n\n{given}\n\nRewritten:",
        "按前面所写的风格改写文字。\n\n{given}\n\n改写：",
    ),
    "reason": (
        "Question: {given}\nAnswer: let us think step by step.",
        "问：{given}\n答：我们一步一步地想。",
    ),
    "poem5": (
        "《静夜思》\n床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n\n《{given}》\n",
        "《静夜思》\n床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n\n《{given}》\n",
    ),
    "poem7": (
        "《早发白帝城》\n朝辞白帝彩云间，千里江陵一日还。\n两岸猿声啼不住，轻舟已过万重山。\n\n"
        "《{given}》\n",
        "《早发白帝城》\n朝辞白帝彩云间，千里江陵一日还。\n两岸猿声啼不住，轻舟已过万重山。\n\n"
        "《{given}》\n",
    ),
    "couplet": (
        "上联：海阔凭鱼跃\n下联：天高任鸟飞\n\n上联：{given}\n下联：",
        "上联：海阔凭鱼跃\n下联：天高任鸟飞\n\n上联：{given}\n下联：",
    ),
    "comment": (
        "{given}\n\nWhat this code does, as its comment in {language}:\n",
        "{given}\n\n上面代码的{language}注释：\n",
    ),
    "commit": (
        "{given}\n\nThe commit message for this change, in {language}:\n",
        "{given}\n\n这一改动的{language}提交说明：\n",
    ),
    "explain": (
        "{given}\n\nWhat this code does, explained in {language}:\n",
        "{given}\n\n用{language}解释上面的代码：\n",
    ),
}
"""How a model that only goes on with texts is brought to the task; `{given}` is the prompt."""
