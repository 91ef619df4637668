(comment) @comment
(string) @string
(raw_string) @string
(ansi_c_string) @string
(heredoc_body) @string
(command_substitution) @code
(expansion) @code

(function_definition name: (_) @name body: (_) @body) @function

(program
  (command name: (command_name (word) @word)) @import)
