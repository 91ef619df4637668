-- The configuration that README.md tells people to write, with the server under test.
vim.opt.runtimepath:prepend(vim.env.SKYCODE_TEST_PLUGIN)
vim.lsp.config('skycode', {
  cmd = vim.json.decode(vim.env.SKYCODE_TEST_SERVER),
  init_options = vim.json.decode(vim.env.SKYCODE_TEST_OPTIONS),
})
vim.keymap.set('i', '<Tab>', '<Plug>(skycode-accept)')
vim.keymap.set('i', '<C-Right>', '<Plug>(skycode-accept-word)')
vim.keymap.set('i', '<C-Down>', '<Plug>(skycode-accept-line)')
vim.keymap.set('i', '<M-]>', '<Plug>(skycode-next)')
vim.keymap.set('i', '<M-[>', '<Plug>(skycode-previous)')
vim.keymap.set('i', '<C-]>', '<Plug>(skycode-dismiss)')
