---Where the first word of a suggestion ends.
local M = {}

local PATIENCE = 250 -- milliseconds; a key that takes longer feels broken
local PLAIN = [[^\_s*\%([[:alnum:]_]\+\|[\u3400-\u9fff]\+\|[^[:alnum:]_[:space:]\u3400-\u9fff]\+\)]]

---Return the first word of `text` with the blanks before it, as the server cuts it.
---
---If it does not answer in time the rule is plain: a run of ASCII word characters, of Han up to
---punctuation, or of punctuation.
---@param client vim.lsp.Client
---@param text string
---@return string
function M.word(client, text)
  local params = { command = 'skycode.words', arguments = { text } }
  local answer = client:request_sync('workspace/executeCommand', params, PATIENCE)
  local first = answer and type(answer.result) == 'table' and answer.result[1]
  return first and vim.startswith(text, first) and first or M.plain(text)
end

---Return the first word of `text` by the plain rule.
function M.plain(text)
  local word = vim.fn.matchstr(text, PLAIN)
  return word ~= '' and word or text
end

return M
