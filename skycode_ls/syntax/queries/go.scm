(comment) @comment
(interpreted_string_literal) @string
(raw_string_literal) @string
(rune_literal) @string

(function_declaration name: (_) @name body: (_) @body) @function
(method_declaration name: (_) @name body: (_) @body) @function
(type_declaration
  (type_spec
    name: (_) @name
    type: [
      (struct_type (field_declaration_list) @body)
      (interface_type) @body
    ])) @class

(package_clause) @import
(import_declaration) @import
