---Ghost text of SkyCode: accepting it whole or in part, moving among candidates, the status line.
local M = {}

local METHOD = 'textDocument/inlineCompletion'
local GHOSTS = vim.api.nvim_create_namespace('nvim.lsp.inline_completion')
local INVOKED = 1
local MARKS = { ready = '', disabled = ' off', error = ' ✗' }

---@class skycode.Buffer
---@field handler? fun(err: any, result: any, context: table) Neovim's own, which shows an answer
---@field line? string The line at the cursor when the shown answer was asked for
---@field items lsp.InlineCompletionItem[]
---@field invoke? boolean The next request is to be an explicit one
---@field step? integer How many candidates to move on when the answer is there
---@field partial? { item: table, rest: string, length: integer } What was taken of an item

---@type table<integer, skycode.Buffer>
local buffers = {}

---@type table<integer, boolean> Clients whose requests are listened to
local followed = {}

---What the server said last in `skycode/status`; nil while none runs.
---@type table?
M.status = nil

---Offer suggestions in a buffer to which the server is attached.
---@param client vim.lsp.Client
---@param bufnr integer
function M.attach(client, bufnr)
  buffers[bufnr] = { items = {} }
  -- Where the cursor rests the server reads the code in advance. A dead client is told no more.
  vim.api.nvim_create_autocmd('CursorMoved', { buffer = bufnr, callback = function()
    local place = vim.lsp.util.make_position_params(0, client.offset_encoding)
    return not client:notify('skycode/cursor', place) end })
  if vim.lsp.inline_completion and client:supports_method(METHOD, bufnr) then
    M._follow(client)
    vim.lsp.inline_completion.enable(true, { bufnr = bufnr })
  elseif client:supports_method('textDocument/completion', bufnr) then
    local printable = vim.tbl_map(string.char, vim.fn.range(32, 126))
    client.server_capabilities.completionProvider.triggerCharacters = printable
    -- Of an entry with blanks Neovim 0.11 would insert the first word alone.
    local function whole(item) return { word = item.textEdit.newText } end
    vim.lsp.completion.enable(true, client.id, bufnr, { autotrigger = true, convert = whole })
  end
end

---Take in a `skycode/status`.
---@param told? table
function M.on_status(told)
  M.status = told
  vim.schedule(function() vim.cmd.redrawstatus({ bang = true }) end)
end

---Return a short text for 'statusline'; empty where SkyCode is not attached.
---@return string
function M.statusline()
  local status = M.status
  if not status or not M._here() then return '' end
  local mark = MARKS[status.state] or ' …'
  return 'SkyCode' .. (mark == '' and status.snoozing and ' zz' or mark)
end

---Accept the suggestion shown. Returns false if there is none.
function M.accept() return M._take(function(_, text) return text end) end

---Accept its next word. Returns false if there is none.
function M.accept_word() return M._take(require('skycode.segment').word) end

---Accept it to the end of the line. Returns false if there is none.
function M.accept_line() return M._take(function(_, text) return text:match('^%s*[^\n]*') end) end

---Show the next candidate; while typing there is one, then others are asked for first.
function M.next() return M._move(1) end

---Show the previous candidate.
function M.previous() return M._move(-1) end

---Ask for suggestions now, for up to three.
function M.trigger()
  local buffer, client, bufnr = M._here()
  if not buffer then return false end
  buffer.invoke = true -- if Neovim has asked nothing here yet it is about to: that will do
  if buffer.handler then
    local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
    params.context = { triggerKind = INVOKED }
    client:request(METHOD, params, buffer.handler, bufnr)
  end
  return true
end

---Hide the suggestion. Returns false if there is none.
function M.dismiss()
  local buffer, client = M._here()
  if not buffer or not M._shown() then return false end
  vim.schedule(function() buffer.handler(nil, { items = {} }, { client_id = client.id }) end)
  return true
end

---Return what is known of the current buffer, its client and its number; nil if there is no client.
function M._here()
  local bufnr = vim.api.nvim_get_current_buf()
  local client = vim.lsp.get_clients({ name = 'skycode', bufnr = bufnr })[1]
  return client and buffers[bufnr], client, bufnr
end

---Listen to a client's requests for inline completion: Neovim tells nobody what it shows.
---@param client vim.lsp.Client
function M._follow(client)
  if followed[client.id] then return end
  followed[client.id] = true
  local request = client.request
  client.request = function(self, method, params, handler, bufnr)
    local buffer = method == METHOD and buffers[bufnr]
    if buffer then handler = M._hear(self, buffer, params, handler) end
    return request(self, method, params, handler, bufnr)
  end
end

---Return a handler that notes an answer, lets Neovim show it, and tells the server if it did.
function M._hear(client, buffer, params, show)
  local line = vim.api.nvim_get_current_line()
  if buffer.invoke then params.context.triggerKind, buffer.invoke = INVOKED, nil end
  local invoked = params.context.triggerKind == INVOKED
  buffer.handler = show
  return function(err, result, context)
    buffer.line, buffer.items, buffer.partial = line, (result or {}).items or {}, nil
    show(err, result, context)
    local step = invoked and buffer.step
    if step then buffer.step = vim.lsp.inline_completion.select({ count = step }) end -- to nil
    if #buffer.items > 0 and M._shown() then
      client:notify('textDocument/didShowCompletion', { item = buffer.items[1] })
    end
  end
end

---Tell whether ghost text is shown.
function M._shown() return #vim.api.nvim_buf_get_extmarks(0, GHOSTS, 0, -1, { limit = 1 }) > 0 end

---Move among the candidates; ask for more of them if there is but one.
function M._move(count)
  local buffer = M._here()
  if not buffer or not M._shown() then return false end
  if #buffer.items < 2 then
    buffer.step = count
    return M.trigger()
  end
  vim.schedule(function() vim.lsp.inline_completion.select({ count = count }) end)
  return true
end

---Accept what `cut` keeps of the suggestion.
---@param cut fun(client: vim.lsp.Client, text: string): string
function M._take(cut)
  local function on_accept(item)
    local client = vim.lsp.get_client_by_id(item.client_id)
    if not client or client.name ~= 'skycode' then return item end
    M._insert(client, item, cut)
  end
  local inline = vim.lsp.inline_completion
  return inline ~= nil and inline.get({ on_accept = on_accept })
end

---Insert a part of an item, run its command if that was the rest, else show what remains.
function M._insert(client, item, cut)
  local row, col = unpack(vim.api.nvim_win_get_cursor(0))
  local text, tail = M._remaining(item, row - 1, col)
  if not text then return end
  local piece = cut(client, text)
  local whole = piece == text
  local lines = vim.split(piece, '\n', { plain = true })
  vim.api.nvim_buf_set_text(0, row - 1, col, row - 1, col + (whole and tail or 0), lines)
  local after = (#lines == 1 and col or 0) + #lines[#lines]
  vim.api.nvim_win_set_cursor(0, { row + #lines - 1, after })
  if not whole then return M._keep_rest(client, item, piece, text:sub(#piece + 1), tail) end
  if item.command then client:exec_cmd(item.command, { bufnr = vim.api.nvim_get_current_buf() }) end
end

---Return what of an item is still to be inserted at the cursor, and how many bytes it replaces.
---
---Neovim goes on showing an item while its beginning is typed, yet keeps the item's old range:
---inserted there, what was typed would stand twice. Nil if something else was typed.
function M._remaining(item, row, col)
  local start_row, start_col, end_row, end_col = item.range:to_extmark()
  local now = vim.api.nvim_get_current_line()
  local typed = now:sub(start_col + 1, col)
  local moved = start_row ~= row or end_row ~= row or start_col > col
  if moved or not vim.startswith(item.insert_text, typed) then return nil end
  local grown = #now - #M._here().line
  return item.insert_text:sub(#typed + 1), math.max(0, end_col + grown - col)
end

---Tell the server what was taken, and show the rest at once, before the server is asked again.
function M._keep_rest(client, item, piece, rest, tail)
  local buffer, _, bufnr = M._here()
  local before = buffer.partial and buffer.partial.rest == item.insert_text and buffer.partial
  local origin = before and before.item or { insertText = item.insert_text, command = item.command }
  local length = (before and before.length or #origin.insertText - #rest - #piece) + #piece
  buffer.partial = { item = origin, rest = rest, length = length }
  client:notify('textDocument/didPartiallyAcceptCompletion', {
    item = origin,
    acceptedLength = vim.str_utfindex(origin.insertText, 'utf-16', length),
  })
  local encoding = client.offset_encoding
  local row, col = unpack(vim.api.nvim_win_get_cursor(0))
  local line = vim.api.nvim_get_current_line()
  local units = vim.str_utfindex
  local function at(column) return { line = row - 1, character = units(line, encoding, column) } end
  buffer.line = line
  local again = { insertText = rest, command = item.command }
  again.range = { start = at(col), ['end'] = at(col + tail) }
  buffer.handler(nil, { items = { again } }, { client_id = client.id, bufnr = bufnr })
end

return M
