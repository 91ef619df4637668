-- The embedded model: ghost text while typing, then up to three candidates when asked; how long
-- it takes from a keystroke to ghost text on the screen.
return function(t)
  t.open('demo.py')
  t.type('GA<CR>    # 遍历所有元素<CR>    for index, item in ')
  t.noted.shown = t.see()
  t.type('<M-]>')
  t.noted.second = t.wait('(2/n)', function()
    local ghost = t.ghost()
    return ghost and ghost:match('%(2/%d%)') and ghost
  end)
  t.type('<M-[>')
  t.noted.back = t.wait('(1/n)', function()
    local ghost = t.ghost()
    return ghost and ghost:match('%(1/%d%)') and ghost
  end)
  t.type('<M-]>')
  t.wait('(2/n)', function() return (t.ghost() or ''):match('%(2/%d%)') end)
  t.type('<Tab>')
  local wanted = '    for index, item in ' .. t.noted.second:gsub(' %(2/%d%)$', '')
  t.noted.taken = t.wait('the second', function()
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 2, -1, false), '\n')
    return text == wanted and text
  end)
  t.noted.milliseconds, t.noted.without = {}, 0
  for index = 1, tonumber(vim.env.SKYCODE_TEST_KEYSTROKES) do
    t.type('<Esc>o<Esc>S    for index, item_' .. index .. ' in')
    t.pause(400)
    t.type('<C-]>')
    local began = vim.uv.hrtime()
    t.type(' ')
    local seen = pcall(t.see, nil, 5000)
    if seen then
      table.insert(t.noted.milliseconds, (vim.uv.hrtime() - began) / 1e6)
    else
      t.noted.without = t.noted.without + 1
    end
  end
end
