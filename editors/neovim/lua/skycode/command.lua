---`:SkyCode`: asks the server, and shows what it answers.
local M = {}

local say = require('skycode.messages').say

local SWITCHES = { 'completion', 'manual', 'code', 'comments', 'strings' }
local STOPPING = 3000 -- milliseconds that the server has to end by itself

---@type table<string, fun(first?: string, given: table, all: string, rest: string)>
local SUBCOMMANDS

---Run `:SkyCode NAME ARGUMENT`; without a name it is `status`.
---@param arguments string[]
---@param given table What Neovim tells of the command: its range, its bang
function M.run(arguments, given)
  local run, join = SUBCOMMANDS[arguments[1] or 'status'], table.concat
  if run then return run(arguments[2], given, join(arguments, ' ', 2), join(arguments, ' ', 3)) end
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
  if type(argument) == 'function' then argument = argument(client) end
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
  local function line(stage) return ('  %s: %s'):format(stage.stage, stage.text) end
  local stages = vim.tbl_map(line, told.stages or {})
  M._tell(table.concat({ told.reason, unpack(stages) }, '\n'))
end

---Have the server write or draw, at the cursor or for the lines given; it edits, and it shows.
function M._make(given, wish)
  M._ask(wish.preset and 'skycode.write' or 'skycode.draw', function(client)
    local here = vim.lsp.util.make_range_params(0, client.offset_encoding)
    local function start_of(line) return { line = line, character = 0 } end
    local lines = { start = start_of(given.line1 - 1), ['end'] = start_of(given.line2) }
    local range = given.range > 0 and lines or here.range
    return vim.tbl_extend('error', wish, { uri = here.textDocument.uri, range = range })
  end, function() end)
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
  write = function(kind, given, _, it) M._make(given, { preset = kind or '', prompt = it }) end,
  translate = function(_, given) M._make(given, { preset = 'translate' }) end,
  image = function(_, given, words) M._make(given, { prompt = words, insert = given.bang }) end,
  caption = function(_, _, file)
    local path = vim.fn.fnamemodify(vim.fn.expand(file ~= '' and file or '%'), ':p')
    M._ask('skycode.captionImage', { path = path }, function(told) M._tell(told.caption) end)
  end,
}

return M
