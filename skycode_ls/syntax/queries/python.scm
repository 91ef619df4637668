; What SkyCode asks of every grammar:
;   @comment @string @docstring   text that is not code; @code is code inside of a string
;   @function @class              a definition, with its @name and @body
;   @import                       a line of the file's head

(comment) @comment
(string) @string
(interpolation) @code

(module . (comment)* . (expression_statement . (string) @docstring .))
(function_definition body: (block . (expression_statement . (string) @docstring .)))
(class_definition body: (block . (expression_statement . (string) @docstring .)))

(function_definition name: (identifier) @name body: (block) @body) @function
(class_definition name: (identifier) @name body: (block) @body) @class

(import_statement) @import
(import_from_statement) @import
(future_import_statement) @import
