-- Texts and pictures: by command and by code action, put into the buffer, or told.
local function lines() return vim.api.nvim_buf_get_lines(0, 0, -1, false) end

---Run something, and return the lines once they have changed.
local function changed(t, what, run)
  local before = table.concat(lines(), '\n')
  run()
  return t.wait(what, function()
    return table.concat(lines(), '\n') ~= before and lines()
  end)
end

local function told(t, command)
  local before = #t.told
  vim.cmd(command)
  t.wait(command, function() return #t.told > before end)
  return t.told[#t.told]
end

return function(t)
  t.open('demo.py')
  vim.api.nvim_buf_set_lines(0, 0, -1, false, { '# The sum of two.', 'def add(a, b):', '    return a' })
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  t.noted.translated = changed(t, 'the translation', function() vim.cmd('SkyCode translate') end)
  vim.api.nvim_win_set_cursor(0, { 2, 0 })
  local offered = {}
  vim.lsp.buf.code_action({ filter = function(action)
    offered[#offered + 1] = action.title
    return false
  end })
  t.wait('the actions', function() return #offered > 0 end)
  t.noted.offered = offered
  vim.api.nvim_win_set_cursor(0, { 3, 0 })
  t.noted.written = changed(t, 'the text', function() vim.cmd('SkyCode write couplet 春眠不觉晓') end)
  t.noted.missing = told(t, 'SkyCode write sonnet')
  t.noted.drawn = changed(t, 'the path', function() vim.cmd('SkyCode! image red heart') end)
  t.noted.caption = told(t, 'SkyCode caption red-heart.png')
end
