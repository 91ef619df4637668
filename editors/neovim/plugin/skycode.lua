-- Registers the server, the command and the <Plug> maps; everything else loads when first used.
if vim.g.loaded_skycode or vim.fn.has('nvim-0.11') == 0 then return end
vim.g.loaded_skycode = true

vim.api.nvim_create_autocmd('LspAttach', {
  group = vim.api.nvim_create_augroup('skycode', {}),
  callback = function(event)
    local client = vim.lsp.get_client_by_id(event.data.client_id)
    if client and client.name == 'skycode' then require('skycode').attach(client, event.buf) end
  end,
})

vim.api.nvim_create_user_command('SkyCode', function(given)
  require('skycode.command').run(given.fargs, given)
end, {
  nargs = '*', range = true, bang = true, desc = 'SkyCode: status, toggle, write, image, …',
  complete = function(_, line) return require('skycode.command').complete(line) end,
})

---Map <Plug>(skycode-NAME): it runs `action`, and types `otherwise` if there is no suggestion.
local function plug(name, action, otherwise)
  vim.keymap.set('i', ('<Plug>(skycode-%s)'):format(name), function()
    if not require('skycode')[action]() then return otherwise end
  end, { expr = true, desc = 'SkyCode: ' .. name })
end

local keys = { [''] = '<Tab>', ['_word'] = '<C-Right>', ['_line'] = '<C-Down>' }
for part, key in pairs(keys) do plug('accept' .. part:gsub('_', '-'), 'accept' .. part, key) end
for _, name in ipairs({ 'next', 'previous', 'trigger', 'dismiss' }) do plug(name, name, nil) end
vim.keymap.set('n', '<Plug>(skycode-toggle)', '<Cmd>SkyCode toggle<CR>', { desc = 'SkyCode' })

vim.lsp.enable('skycode')
local command = vim.lsp.config.skycode.cmd -- Neovim says nothing if it cannot start it
if type(command) == 'table' and vim.fn.executable(command[1]) == 0 then
  vim.notify('SkyCode: ' .. require('skycode.messages').say('not_running'), vim.log.levels.WARN)
end
