---`:checkhealth skycode`: is everything there that suggestions need, and if not, what to do.
local M = {}

local say = require('skycode.messages').say

local DOCTOR = 120000 -- milliseconds: it loads the model and completes once

---Make every check.
function M.check()
  vim.health.start('skycode')
  M._neovim()
  if M._plugin() and M._server() then M._client() end
  M._keys()
end

function M._neovim()
  local version = tostring(vim.version())
  if vim.fn.has('nvim-0.11') == 0 then
    vim.health.error(say('too_old', version), { say('upgrade') })
  elseif not vim.lsp.inline_completion then
    vim.health.warn(say('menu_only', version), { say('upgrade'), say('set_completeopt') })
  else
    vim.health.ok('Neovim ' .. version)
  end
end

function M._plugin()
  if vim.fn.exists(':SkyCode') ~= 2 then
    vim.health.error(say('not_loaded'), { say('load') })
  elseif not vim.lsp.is_enabled('skycode') then
    vim.health.error(say('not_enabled'), { say('enable') })
  else
    vim.health.ok('vim.lsp.enable("skycode")')
    return true
  end
end

---Check the command, and let the server's own doctor examine the machine.
function M._server()
  local command = vim.lsp.config.skycode.cmd
  if type(command) ~= 'table' then return true end -- a function: the person's own affair
  local why, cures = say('no_command', command[1]), { say('install'), say('set_path') }
  if vim.fn.executable(command[1]) == 0 then return vim.health.error(why, cures) end
  vim.health.ok(vim.fn.exepath(command[1]))
  local doctor = { command[1], 'doctor', '--json' }
  local ran = vim.system(doctor, { text = true, timeout = DOCTOR }):wait()
  local read, report = pcall(vim.json.decode, ran.stdout)
  if not read or type(report.findings) ~= 'table' then
    why = vim.trim(ran.stderr ~= '' and ran.stderr or ('exit ' .. ran.code))
    return vim.health.error(say('no_answer', table.concat(doctor, ' '), why), { say('run_doctor') })
  end
  local tell = { good = vim.health.ok, note = vim.health.info, bad = vim.health.error }
  for _, finding in ipairs(report.findings) do
    (tell[finding.verdict] or vim.health.info)(finding.topic .. ': ' .. finding.text)
  end
  return report.healthy
end

function M._client()
  local client = vim.lsp.get_clients({ name = 'skycode' })[1]
  if not client then return vim.health.warn(say('no_client'), { say('open_file') }) end
  local status = require('skycode').status or {}
  local advice = { say('run_doctor') }
  if status.state == 'error' then return vim.health.error(status.message, advice) end
  vim.health.ok(say('client_is', vim.tbl_count(client.attached_buffers), status.message or ''))
end

---Look for keys with our map; those that call the function cannot be told from others.
function M._keys()
  local function ours(map) return (map.rhs or ''):match('^<Plug>%(skycode%-accept%)') end
  local maps = vim.tbl_filter(ours, vim.api.nvim_get_keymap('i'))
  local found = vim.tbl_map(function(map) return map.lhs end, maps)
  if #found > 0 then return vim.health.ok(table.concat(found, ' ')) end
  if vim.lsp.inline_completion then vim.health.warn(say('no_key'), { say('map_key') }) end
end

return M
