-- :checkhealth skycode, after a file was opened unless the environment says that none can be.
return function(t)
  if (vim.env.SKYCODE_TEST_BROKEN or '') == '' then
    t.open('demo.py')
  else
    pcall(vim.cmd.edit, 'demo.py')
    t.pause(tonumber(vim.env.SKYCODE_TEST_BROKEN))
  end
  t.noted.messages = vim.fn.execute('messages')
  vim.cmd('checkhealth skycode')
  t.noted.report = vim.api.nvim_buf_get_lines(0, 0, -1, false)
end
