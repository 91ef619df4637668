---`:SkyCode`: asks the server, and shows what it answers.
local M = {}

local say = require('skycode.messages').say

local SWITCHES = { 'completion', 'manual', 'code', 'comments', 'strings' }
local STOPPING = 3000 -- milliseconds that the server has to end by itself

---@type table<string, fun(argument?: string)>
local SUBCOMMANDS

---Run `:SkyCode NAME ARGUMENT`; without a name it is `status`.
---@param arguments string[]
function M.run(arguments)
  local run = SUBCOMMANDS[arguments[1] or 'status']
  if run then return run(arguments[2]) end
  local names = table.concat(vim.fn.sort(vim.tbl_keys(SUBCOMMANDS)), ', ')
  M._tell(say('unknown', arguments[1], names), vim.log.levels.ERROR)
end

---Complete the command line.
---@param line string
---@return string[]
function M.complete(line)
  local among, start = vim.tbl_keys(SUBCOMMANDS), line:match('%S*$')
  if line:match('toggle%s') then among = SWITCHES end
  return vim.tbl_filter(function(each) return vim.startswith(each, start) end, among)
end

function M._tell(text, level)
  vim.notify(vim.startswith(text, 'SkyCode') and text or 'SkyCode: ' .. text, level)
end

---Run a command of the server and hand its answer to `show`.
function M._ask(command, argument, show)
  local client = vim.lsp.get_clients({ name = 'skycode' })[1]
  if not client then return M._tell(say('not_running'), vim.log.levels.WARN) end
  local asked = { title = command, command = command, arguments = { argument } }
  client:exec_cmd(asked, nil, function(err, answer)
    if err then return M._tell(err.message, vim.log.levels.ERROR) end
    show(type(answer) == 'table' and answer or {})
  end)
end

function M._status(told)
  local place = told.device and (' · %s · %s'):format(told.device, told.computeType) or ''
  local counts = say('counts', told.offered or 0, told.accepted or 0)
  M._tell(('%s\n%s%s\n%s'):format(told.message, told.model, place, counts))
end

function M._switched(told)
  local left = math.ceil((told.snoozingSeconds or 0) / 60)
  M._tell(told.message or (left > 0 and say('snoozing', left)) or say('awake'))
end

function M._explain(told)
  local lines = { told.reason }
  for _, stage in ipairs(told.stages or {}) do
    lines[#lines + 1] = ('  %s: %s'):format(stage.stage, stage.text)
  end
  M._tell(table.concat(lines, '\n'))
end

function M._restart()
  local function running() return vim.lsp.get_clients({ name = 'skycode' }) end
  for _, force in ipairs({ false, true }) do
    for _, client in ipairs(running()) do client:stop(force) end
    vim.wait(STOPPING, function() return #running() == 0 end)
  end
  vim.lsp.enable('skycode')
  M._tell(say('awake'))
end

SUBCOMMANDS = {
  status = function() M._ask('skycode.status', nil, M._status) end,
  toggle = function(what) M._ask('skycode.toggle', what, M._switched) end,
  snooze = function(given) M._ask('skycode.snooze', tonumber(given) or given, M._switched) end,
  explain = function() M._ask('skycode.explain', vim.uri_from_bufnr(0), M._explain) end,
  restart = M._restart,
}

return M
