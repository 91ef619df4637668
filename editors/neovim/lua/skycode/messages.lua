---What the plug-in itself says, in English and Chinese; the rest comes from the server.
local M = {}

M.TEXTS = {
  en = {
    unknown = 'there is no “%s”; there are: %s',
    not_running = 'the server is not running; :checkhealth skycode tells why',
    counts = '%d offered, %d accepted in this session',
    snoozing = 'silent for %d minutes; :SkyCode snooze 0 wakes it',
    awake = 'awake',
    menu_only = 'Neovim %s has no inline completion: suggestions come in the completion menu',
    too_old = 'Neovim %s is too old',
    upgrade = 'Install Neovim 0.12 or newer.',
    set_completeopt = 'Or, for the menu, put into init.lua: vim.o.completeopt = "menuone,noselect,popup"',
    not_loaded = 'the plug-in is not loaded',
    load = 'Put the folder editors/neovim on the runtime path, and leave vim.g.loaded_skycode unset.',
    not_enabled = 'the configuration “skycode” is not enabled',
    enable = 'Put into init.lua: vim.lsp.enable("skycode")',
    no_command = '“%s” cannot be run',
    install = 'In the clone of SkyCode: pip install .  (or use a virtual environment of its own)',
    set_path = 'Or: vim.lsp.config("skycode", { cmd = { "/path/to/skycode", "serve" } })',
    no_answer = '“%s” failed: %s',
    run_doctor = 'Run “skycode doctor” in a shell, do what it says, then :SkyCode restart.',
    no_client = 'no buffer uses the server yet',
    open_file = 'Open a file of a language it knows, such as a .py file, then run this again.',
    client_is = 'running, %d buffers: %s',
    no_key = 'no key accepts a suggestion',
    map_key = 'Put into init.lua: vim.keymap.set("i", "<Tab>", "<Plug>(skycode-accept)")',
  },
  zh = {
    unknown = '没有“%s”；可用的有：%s',
    not_running = '服务器没有运行；:checkhealth skycode 会说明原因',
    counts = '本次会话：给出 %d 条，接受 %d 条',
    snoozing = '静默 %d 分钟；:SkyCode snooze 0 可立即恢复',
    awake = '已恢复',
    menu_only = 'Neovim %s 没有内联补全：建议显示在补全菜单里',
    too_old = 'Neovim %s 太旧',
    upgrade = '请安装 Neovim 0.12 或更新的版本。',
    set_completeopt = '或者为菜单在 init.lua 中加入：vim.o.completeopt = "menuone,noselect,popup"',
    not_loaded = '插件没有加载',
    load = '把 editors/neovim 文件夹加入 runtimepath，并且不要设置 vim.g.loaded_skycode。',
    not_enabled = '配置“skycode”没有启用',
    enable = '在 init.lua 中加入：vim.lsp.enable("skycode")',
    no_command = '无法运行“%s”',
    install = '在 SkyCode 的克隆目录中执行：pip install .（或放进单独的虚拟环境）',
    set_path = '或给出完整路径：vim.lsp.config("skycode", { cmd = { "/path/to/skycode", "serve" } })',
    no_answer = '“%s”失败：%s',
    run_doctor = '请在终端中运行“skycode doctor”，按提示处理，然后执行 :SkyCode restart。',
    no_client = '还没有缓冲区使用服务器',
    open_file = '打开一个受支持的文件（例如 .py 文件），再运行一次。',
    client_is = '正在运行，%d 个缓冲区：%s',
    no_key = '没有按键用来接受建议',
    map_key = '在 init.lua 中加入：vim.keymap.set("i", "<Tab>", "<Plug>(skycode-accept)")',
  },
}

---Return a text in the person's language.
---@param key string
---@return string
function M.say(key, ...)
  local locale = vim.v.lang:match('^zh') and 'zh' or 'en'
  return M.TEXTS[locale][key]:format(...)
end

return M
