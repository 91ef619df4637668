"""What is told about writing texts, in English and Chinese."""

from __future__ import annotations

TEXT_MESSAGES: dict[str, tuple[str, str]] = {
    "text.preset.continue": ("Continue a text", "续写"),
    "text.preset.continue.help": (
        "Goes on where the prompt stops.",
        "从给出的文字停下的地方接着往下写。",
    ),
    "text.preset.dialogue": ("Dialogue", "对话"),
    "text.preset.dialogue.help": (
        "Answers the prompt; lines such as “User: …” and “Assistant: …” are earlier turns.",
        "回答给出的话；以“用户：”“助手：”开头的各行视为此前的对话。",
    ),
    "text.preset.translate": ("Translate", "翻译"),
    "text.preset.translate.help": (
        "Chinese to English or English to Chinese; the direction follows the prompt, or `to`.",
        "中译英或英译中；方向由给出的文字决定，也可用 to 指定。",
    ),
    "text.preset.style": ("Rewrite in a style", "改写风格"),
    "text.preset.style.help": (
        "Rewrites STYLE: TEXT in that style.",
        "给出“风格：文字”，用该风格改写文字。",
    ),
    "text.preset.reason": ("Reason", "推理问答"),
    "text.preset.reason.help": (
        "Answers a question step by step.",
        "逐步推理并回答问题。",
    ),
    "text.preset.poem5": ("Verse of five characters", "五言诗"),
    "text.preset.poem5.help": (
        "A poem on the theme given; its form is checked and drawn again if wrong, at most 8 times.",
        "以给出的题目写诗；检查格律形式，不合则重写，最多 8 次。",
    ),
    "text.preset.poem7": ("Verse of seven characters", "七言诗"),
    "text.preset.poem7.help": (
        "A poem on the theme given; its form is checked and drawn again if wrong, at most 8 times.",
        "以给出的题目写诗；检查格律形式，不合则重写，最多 8 次。",
    ),
    "text.preset.couplet": ("Couplet", "对联"),
    "text.preset.couplet.help": (
        "The lower line for the upper line given; drawn again if its form is wrong, at most"
        " 8 times.",
        "给出上联，对出下联；形式不合则重写，最多 8 次。",
    ),
    "text.preset.comment": ("Comment code", "写注释"),
    "text.preset.comment.help": (
        "The comment for the code given; a comment alone is translated.",
        "为给出的代码写注释；只给出注释时则翻译它。",
    ),
    "text.preset.commit": ("Commit message", "提交说明"),
    "text.preset.commit.help": (
        "The message for the diff given; without one, the command line takes `git diff --staged`.",
        "为给出的 diff 写提交说明；命令行不给 diff 时取 `git diff --staged`。",
    ),
    "text.preset.explain": ("Explain code", "解释代码"),
    "text.preset.explain.help": (
        "What the code given does, and how.",
        "解释给出的代码做什么、如何工作。",
    ),
    "text.check.lines": (
        "4 or 8 lines of verse: {count} found",
        "应为 4 句或 8 句：实有 {count} 句",
    ),
    "text.check.width": (
        "{wanted} characters in every line: {widths} found",
        "每句应为 {wanted} 字：实有 {widths} 字",
    ),
    "text.check.punctuation": (
        "， and 。 in turn: {marks} found",
        "标点应“，”“。”相间：实为 {marks}",
    ),
    "text.check.characters": (
        "Chinese characters alone; others: {foreign}",
        "应全为汉字；其他字符：{foreign}",
    ),
    "text.check.no_line_twice": (
        "No line twice; repeated: {twice}",
        "诗句不应重复；重复的：{twice}",
    ),
    "text.check.length": (
        "Both lines equally long: {upper} and {lower} characters",
        "上下联字数应相同：上联 {upper} 字，下联 {lower} 字",
    ),
    "text.check.pauses": ("Pauses at the same places", "停顿的位置应一致"),
    "text.check.no_repetition": (
        "No character opposite itself; found: {same}",
        "同一位置不应重字；重字：{same}",
    ),
    "text.check.subject": (
        "A first line of 1 to {most} characters: {length} found",
        "首行应为 1 到 {most} 个字符：实有 {length} 个",
    ),
    "text.check.blank_line": ("A blank line after the first line", "首行之后应空一行"),
    "text.bad_arguments": (
        "What is to be written must be told in one object with a prompt. It may hold: {known}.",
        "请用一个对象说明要写什么，其中须有 prompt。可用的名称：{known}。",
    ),
    "text.unknown_argument": (
        "There is no argument {name}. Known: {known}.",
        "没有名为 {name} 的参数。可用：{known}。",
    ),
    "text.bad_prompt": (
        "The prompt must be text, not {value}.",
        "prompt 必须是文字，而不是 {value}。",
    ),
    "text.empty_prompt": (
        "The preset {preset} needs a prompt. On the command line, write it after the options, or"
        " `-` to read it from stdin.",
        "预设 {preset} 需要给出文字。在命令行中请写在选项之后，或用 `-` 从标准输入读取。",
    ),
    "text.long_prompt": (
        "The prompt has {length} characters; at most {most} are taken. Give the part that matters.",
        "给出的文字有 {length} 个字符，最多接受 {most} 个。请只给出要紧的部分。",
    ),
    "text.too_long": (
        "The prompt takes {tokens} tokens, and {name} can read {room} beside its answer. Shorten"
        " the prompt, lower generate_length, or choose a model that reads more.",
        "给出的文字占 {tokens} 个词元，而 {name} 在留出回答的长度后只能读 {room} 个。"
        "请缩短文字、减小 generate_length，或换用能读更长文字的模型。",
    ),
    "text.no_style": (
        "Write the style, a colon and the text, as in “formal: hey, can you fix this?”",
        "请写成“风格：文字”，例如“文言：今天天气很好”。",
    ),
    "text.bad_language": (
        "The answer can be in zh or en, not in {value}.",
        "回答的语言可为 zh 或 en，不能是 {value}。",
    ),
    "text.bad_preset": (
        "There is no preset {preset}. Known: {known}.",
        "没有名为 {preset} 的预设。可用：{known}。",
    ),
    "text.bad_profile": (
        "There is no profile {profile}. Known: {known}.",
        "没有名为 {profile} 的参数方案。可用：{known}。",
    ),
    "text.bad_tier": (
        "There is no tier {tier}. Known: {known} (tianshu is quick, yaoguang is good).",
        "没有名为 {tier} 的档位。可用：{known}（天枢快，瑶光好）。",
    ),
    "text.bad_model": (
        "The model must be named by a string, not by {value}.",
        "模型名称必须是字符串，而不是 {value}。",
    ),
    "text.no_quality_model": (
        "No model is set for the tier yaoguang. Add one with `skycode models add"
        " Qwen/Qwen2.5-1.5B-Instruct --name quality` and set skycode.textQualityModel to its name"
        ' in the editor, or {{"textQualityModel": "quality"}} in {file}; a server works too:'
        " openai:http://127.0.0.1:8000/v1#MODEL.",
        "档位 yaoguang（瑶光）还没有设置模型。请先运行 `skycode models add"
        " Qwen/Qwen2.5-1.5B-Instruct --name quality`，再在编辑器中把 skycode.textQualityModel"
        ' 设为该名称，或在 {file} 中写入 {{"textQualityModel": "quality"}}；'
        "也可以用模型服务器：openai:http://127.0.0.1:8000/v1#模型。",
    ),
    "text.no_nano": (
        "The embedded text model skytext-nano is not part of this installation. Name another model:"
        " --model on the command line, skycode.textModel in the editor, or textModel in {file};"
        " `skycode models add` brings one here, and openai:http://127.0.0.1:8000/v1#MODEL asks a"
        " server.",
        "此安装不含自带的文本模型 skytext-nano。请指定其他模型：命令行用 --model，"
        "编辑器中设置 skycode.textModel，或在 {file} 中设置 textModel；"
        "可用 `skycode models add` 添加模型，或用 openai:http://127.0.0.1:8000/v1#模型"
        " 连接服务器。",
    ),
    "text.unknown_model": (
        "There is no model called {name} to write with. Known: {known}; a folder with a converted"
        " model and openai:URL#MODEL work too. `skycode models add` brings more.",
        "没有名为 {name} 的模型可供写作。可用：{known}；也可以填写已转换模型的文件夹或"
        " openai:URL#模型。`skycode models add` 可添加模型。",
    ),
    "text.not_learnt": (
        "{name} has not learnt {preset} (it has learnt: {able}). Ask a model of conversations: add"
        " one with `skycode models add Qwen/Qwen2.5-1.5B-Instruct` and name it, or name a server:"
        " openai:http://127.0.0.1:8000/v1#MODEL.",
        "{name} 没有学过 {preset}（它学过：{able}）。请改用对话模型：用 `skycode models add"
        " Qwen/Qwen2.5-1.5B-Instruct` 添加后指定它，或指定模型服务器："
        "openai:http://127.0.0.1:8000/v1#模型。",
    ),
    "text.no_template": (
        "{name} is a model of conversations, but its chat template is missing: {file}. Copy that"
        " file from the checkpoint that the model was made of, or add the model again with"
        " `skycode models add`.",
        "{name} 是对话模型，但缺少对话模板：{file}。请从原始检查点复制该文件，"
        "或用 `skycode models add` 重新添加模型。",
    ),
    "text.bad_template": (
        "The chat template of the model in {folder} fails: {error}. Restore tokenizer_config.json"
        " from the checkpoint that the model was made of.",
        "{folder} 中模型的对话模板出错：{error}。请从原始检查点恢复 tokenizer_config.json。",
    ),
    "text.bad_parameters": (
        "The parameters must be an object of names and values, not {value}.",
        "parameters 必须是由名称和值组成的对象，而不是 {value}。",
    ),
    "text.unknown_parameter": (
        "There is no parameter {name}. Known: {known}.",
        "没有名为 {name} 的写作参数。可用：{known}。",
    ),
    "text.bad_number": (
        "{name} must be a number from {low} to {high}, not {value}.",
        "{name} 必须是 {low} 到 {high} 之间的数，而不是 {value}。",
    ),
    "text.bad_whole_number": (
        "{name} must be a whole number from {low} to {high}, not {value}.",
        "{name} 必须是 {low} 到 {high} 之间的整数，而不是 {value}。",
    ),
    "text.bad_words": (
        "{name} must be a list of at most {most} strings of 1 to {longest} characters each, not"
        " {value}.",
        "{name} 必须是字符串列表，最多 {most} 个，每个 1 到 {longest} 个字符，而不是 {value}。",
    ),
    "text.least_over_most": (
        "min_len ({least}) must not exceed generate_length ({most}).",
        "min_len（{least}）不能大于 generate_length（{most}）。",
    ),
    "text.plain_model": (
        "{name} only goes on with texts and was not taught to follow instructions: expect little"
        " of it for {preset}.",
        "{name} 只会接着文字往下写，没有学过听从指令：{preset} 的效果可能很差。",
    ),
    "text.rough_translation": (
        "{name} is small: read its translations before you use them. A larger model, such as one"
        " that `skycode models add` brings, translates better.",
        "{name} 很小，译文请先过目再用。更大的模型译得更好，可用 `skycode models add` 添加。",
    ),
    "text.no_effect": (
        "Without effect with {backend}: {names}.",
        "使用 {backend} 时不起作用：{names}。",
    ),
    "text.no_beams": (
        "length_penalty has no effect: it weighs the answers of a beam search, and a streamed"
        " answer is one draw.",
        "length_penalty 不起作用：它用于束搜索，而流式输出只有一个回答。",
    ),
    "text.less_room": (
        "At most {most} tokens were written: {name} has no room for more.",
        "最多只写 {most} 个词元：{name} 放不下更多。",
    ),
    "text.shortened": (
        "The prompt was too long for the model: its end was left out.",
        "给出的内容超出模型所能读的长度，末尾部分没有读入。",
    ),
    "text.ended_early": (
        "The answer ends before one of the bad_words that would have come next.",
        "接下去会出现 bad_words 中的词，回答在此之前结束。",
    ),
    "text.wrong_form": (
        "The form is still wrong after {tries} tries; this is the best of them.",
        "写了 {tries} 次，形式仍不合；以上是其中最好的一次。",
    ),
    "text.no_git": (
        "There is no diff to describe: git cannot be run here ({error}). Pipe one in:"
        " git diff | skycode text --preset commit -",
        "没有可供说明的 diff：无法在此运行 git（{error}）。"
        "也可以用管道给出：git diff | skycode text --preset commit -",
    ),
    "text.no_diff": (
        "Nothing is staged. Stage your changes with `git add`, or pipe a diff in:"
        " git diff | skycode text --preset commit -",
        "暂存区没有改动。请先 `git add`，或用管道给出 diff："
        "git diff | skycode text --preset commit -",
    ),
    "text.bad_stdin": (
        "What came on stdin is not UTF-8 text.",
        "标准输入的内容不是 UTF-8 文本。",
    ),
    "text.loading": ("Loading {name} …", "正在加载 {name} ……"),
    "text.column.preset": ("preset", "预设"),
    "text.column.does": ("what it does", "作用"),
    "text.summary": (
        "{model} · {tokens} tokens · {seconds} s · tries: {tries}",
        "{model} · {tokens} 个词元 · {seconds} 秒 · 写了 {tries} 次",
    ),
}
