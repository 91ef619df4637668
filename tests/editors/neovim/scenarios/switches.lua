-- :SkyCode status, toggle, snooze, explain, restart; the server dies and is started again.
local function quiet(t)
  t.type('<Esc>S    x = ')
  t.pause(900) -- well over Neovim's 200 ms and the server's debounce
  local ghost = t.ghost()
  t.type('<Esc>')
  return ghost == nil
end

local function talks(t)
  t.type('<Esc>S    x = ')
  local ghost = t.see()
  t.type('<Esc>')
  return ghost
end

local function said(t, command)
  local before = #t.told
  vim.cmd('SkyCode ' .. command)
  t.wait(command, function() return #t.told > before end)
  return t.told[#t.told]
end

return function(t)
  local client = t.open('demo.py')
  local line = require('skycode').statusline
  t.noted.first = talks(t)
  t.noted.status = said(t, 'status')
  t.noted.explain = said(t, 'explain')
  t.noted.toggled = said(t, 'toggle')
  t.wait('the status line', function() return line() == 'SkyCode off' end)
  t.noted.quiet_when_off = quiet(t)
  t.noted.toggled_back = said(t, 'toggle')
  t.wait('the status line', function() return line() == 'SkyCode' end)
  t.noted.again = talks(t)
  t.noted.snoozed = said(t, 'snooze 7')
  t.wait('the status line', function() return line() == 'SkyCode zz' end)
  t.noted.quiet_in_snooze = quiet(t)
  t.noted.why = said(t, 'explain')
  t.noted.woken = said(t, 'snooze 0')
  t.noted.bad_snooze = said(t, 'snooze soon')
  t.noted.unknown = said(t, 'fly')
  t.noted.completed = vim.fn.getcompletion('SkyCode to', 'cmdline')
  t.noted.completed_switch = vim.fn.getcompletion('SkyCode toggle compl', 'cmdline')

  vim.uv.kill(vim.fn.str2nr(vim.fn.system({ 'pgrep', '-P', tostring(vim.fn.getpid()) })), 9)
  t.wait('its end', function() return #vim.lsp.get_clients({ name = 'skycode' }) == 0 end)
  t.noted.line_when_dead = line()
  t.noted.dead = said(t, 'status')
  vim.cmd('SkyCode restart')
  t.wait('a new server', function() return line() == 'SkyCode' end)
  t.noted.recovered = talks(t)
  t.noted.new_client = vim.lsp.get_clients({ name = 'skycode' })[1].id ~= client.id
end
