-- Runs one scenario inside Neovim: `-c "luafile drive.lua"`, with the scenario's file and the
-- place for its results in the environment. A scenario is a function of `t`, which types keys and
-- waits as a person does; what it notes is written as JSON when it ends, also by an error.
local GHOSTS = vim.api.nvim_create_namespace('nvim.lsp.inline_completion')
local PATIENCE = 40000 -- milliseconds: the machine may be busy

local t = { noted = {}, sent = {}, told = {} }

---Return the ghost text on the screen, or nil.
function t.ghost()
  for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(0, GHOSTS, 0, -1, { details = true })) do
    local lines = {}
    for _, line in ipairs({ mark[4].virt_text or {}, unpack(mark[4].virt_lines or {}) }) do
      lines[#lines + 1] = table.concat(vim.tbl_map(function(chunk) return chunk[1] end, line))
    end
    return table.concat(lines, '\n')
  end
  return nil
end

---Let Neovim work for some milliseconds.
function t.pause(milliseconds)
  local here = coroutine.running()
  vim.defer_fn(function() t.resume(here) end, milliseconds)
  coroutine.yield()
end

---Wait until `holds()` returns something true, and return that; an error names `what` if never.
function t.wait(what, holds, patience)
  local deadline = vim.uv.now() + (patience or PATIENCE)
  while true do
    local value = holds()
    if value then return value end
    if vim.uv.now() > deadline then
      error(('waited in vain for %s; line %q, ghost %q'):format(
        what, vim.api.nvim_get_current_line(), tostring(t.ghost())))
    end
    t.pause(5)
  end
end

---Type keys, as from a keyboard: maps apply.
function t.type(keys)
  vim.api.nvim_feedkeys(vim.keycode(keys), 't', false)
  t.pause(1)
end

---Wait for ghost text (equal to `text` if given) and return it.
function t.see(text, patience)
  return t.wait('ghost text ' .. (text or ''), function()
    local ghost = t.ghost()
    return ghost and (text == nil or ghost == text) and ghost
  end, patience)
end

---Wait for a line of the buffer, counted from 1.
function t.line(text, number)
  return t.wait('the line ' .. text, function()
    local row = number or vim.api.nvim_win_get_cursor(0)[1]
    return vim.api.nvim_buf_get_lines(0, row - 1, row, false)[1] == text
  end)
end

---Open a file and wait until the model is ready; what is sent to the server is noted in `t.sent`.
function t.open(path)
  vim.cmd.edit(path)
  vim.bo.autoindent, vim.bo.indentexpr = false, '' -- keys stand for themselves
  local client = t.wait('the server', function()
    return vim.lsp.get_clients({ bufnr = 0, name = 'skycode' })[1]
  end)
  t.wait('initialize', function() return client.initialized end)
  for _, kind in ipairs({ 'notify', 'request' }) do
    local send = client.rpc[kind]
    client.rpc[kind] = function(method, params, ...)
      table.insert(t.sent, { method = method, params = params })
      return send(method, params, ...)
    end
  end
  t.wait('the model', function() return (require('skycode').status or {}).state == 'ready' end)
  return client
end

---Return the parameters of every message of `method` sent so far.
function t.sent_of(method)
  local found = {}
  for _, each in ipairs(t.sent) do
    if each.method == method then found[#found + 1] = each.params end
  end
  return found
end

---Run a command of the server and return its answer.
function t.ask(command, ...)
  local answer
  local client = vim.lsp.get_clients({ name = 'skycode' })[1]
  local params = { command = command, arguments = { ... } }
  client:request('workspace/executeCommand', params, function(_, result) answer = result or {} end)
  return t.wait(command, function() return answer end)
end

function t.resume(routine, ...)
  local fine, problem = coroutine.resume(routine, ...)
  if not fine then t.noted.error = debug.traceback(routine, problem) end
  if coroutine.status(routine) == 'dead' then
    local out = assert(io.open(vim.env.SKYCODE_TEST_RESULT, 'w'))
    out:write(vim.json.encode({ noted = t.noted, told = t.told, sent = t.sent }))
    out:close()
    vim.cmd('qa!')
  end
end

vim.notify = function(text) table.insert(t.told, text) end

vim.schedule(function()
  t.resume(coroutine.create(dofile(vim.env.SKYCODE_TEST_SCENARIO)), t)
end)
