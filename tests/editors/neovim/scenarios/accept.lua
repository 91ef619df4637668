-- Ghost text is shown, and taken as a whole, by the word and by the line; Chinese all around.
return function(t)
  t.open('demo.py')
  local total = '总数 = 计算平均值(a, b)  # 求和'
  t.noted.status_line = require('skycode').statusline()

  t.type('GA<CR>    # 先把“数值”相加<CR>')
  t.noted.shown = t.see(total)
  t.type('<Tab>')
  t.line(total)
  t.wait('the command of the item', function() return t.ask('skycode.status').accepted == 1 end)

  t.type('<Esc>S')
  t.see(total)
  t.noted.words = {}
  for _ = 1, 3 do
    local before = vim.api.nvim_get_current_line()
    t.type('<C-Right>')
    t.wait('a word', function() return vim.api.nvim_get_current_line() ~= before end)
    table.insert(t.noted.words, { line = vim.api.nvim_get_current_line(), ghost = t.ghost() })
  end
  t.noted.accepted_in_part = t.ask('skycode.status').accepted
  t.type('<C-Down>')
  t.line(total)
  t.noted.partial = t.sent_of('textDocument/didPartiallyAcceptCompletion')
  t.noted.displayed = #t.sent_of('textDocument/didShowCompletion')
  t.wait('the command after all', function() return t.ask('skycode.status').accepted == 2 end)

  t.type('<Esc>S')
  t.see(total)
  t.type('总数 =<Tab>') -- typed faster than Neovim asks again
  t.line(total)

  t.type('<Esc>S')
  t.see(total)
  t.type('<C-]>')
  t.wait('no ghost text', function() return not t.ghost() end)
  t.type('<Esc>Spass<Tab>') -- nothing is shown yet: an ordinary key
  t.line('pass    ')

  t.type('<Esc>gg0')
  t.wait('the cursor', function() return #t.sent_of('skycode/cursor') > 0 end)
  t.noted.cursor = t.sent_of('skycode/cursor')
end
