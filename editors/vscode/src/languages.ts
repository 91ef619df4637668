/** What VS Code calls the languages that the server knows; a test compares the two. */
export const LANGUAGES = [
  "python",
  "javascript",
  "javascriptreact",
  "typescript",
  "typescriptreact",
  "java",
  "c",
  "cpp",
  "go",
  "shellscript",
] as const;
