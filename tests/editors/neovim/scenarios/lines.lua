-- A block of several lines is shown, and taken line by line.
return function(t)
  t.open('demo.py')
  t.type('A<CR>')
  t.noted.shown = t.see()
  t.noted.rests = {}
  for count = 1, 4 do
    local before = t.ghost()
    t.type('<C-Down>')
    t.wait('a line', function()
      local ghost = t.ghost()
      return ghost ~= before and (ghost ~= nil or count == 4)
    end)
    t.noted.rests[count] = t.ghost() or ''
  end
  t.noted.lines = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  t.noted.partial = t.sent_of('textDocument/didPartiallyAcceptCompletion')
  t.wait('the command', function() return t.ask('skycode.status').accepted == 1 end)
end
