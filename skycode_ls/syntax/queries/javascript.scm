(comment) @comment
(string) @string
(template_string) @string
(regex) @string
(template_substitution) @code

(function_declaration name: (identifier) @name body: (_) @body) @function
(generator_function_declaration name: (identifier) @name body: (_) @body) @function
(method_definition name: (_) @name body: (_) @body) @function
(variable_declarator
  name: (identifier) @name
  value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @function
(pair
  key: (property_identifier) @name
  value: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @function
(assignment_expression
  left: (_) @name
  right: [(arrow_function body: (_) @body) (function_expression body: (_) @body)]) @function
(class_declaration name: (identifier) @name body: (_) @body) @class

(import_statement) @import
(program
  (lexical_declaration
    (variable_declarator
      value: (call_expression
        function: (identifier) @word))) @import)
