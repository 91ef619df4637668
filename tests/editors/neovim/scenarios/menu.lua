-- Without inline completion: the suggestion is an entry of the completion menu.
return function(t)
  vim.o.completeopt = 'menuone,noselect,popup'
  t.open('demo.py')
  t.type('A<CR>    return<Space>')
  local entry = t.wait('the menu', function()
    return vim.fn.pumvisible() == 1 and vim.fn.complete_info({ 'items' }).items[1]
  end)
  t.noted.word = entry.abbr
  t.type('<C-n><C-y>')
  t.wait('the text', function() return vim.api.nvim_get_current_line():match('b$') end)
  t.noted.line = vim.api.nvim_get_current_line()
  t.type('<Esc>')
  vim.cmd('checkhealth skycode')
  t.noted.report = vim.api.nvim_buf_get_lines(0, 0, -1, false)
end
