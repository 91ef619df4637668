-- How Neovim starts SkyCode. Override any field with vim.lsp.config('skycode', { ... }).
---@type vim.lsp.Config
return {
  cmd = { 'skycode', 'serve' },
  filetypes = { 'python', 'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'java',
    'c', 'cpp', 'go', 'sh', 'bash', 'zsh' },
  root_markers = { '.git' },
  -- Neovim 0.11 has no inline completion: the completion menu has the suggestions, one line each.
  init_options = vim.fn.has('nvim-0.12') == 1 and vim.empty_dict()
    or { completionItems = true, multiLine = 'never' },
  -- Neovim sends no locale by itself; the server speaks Chinese to those who read Chinese.
  before_init = function(params) params.locale = vim.v.lang:gsub('%..*', '') end,
  handlers = { ['skycode/status'] = function(_, told) require('skycode').on_status(told) end },
  on_exit = function() require('skycode').on_status(nil) end,
}
