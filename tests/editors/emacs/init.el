;;; init.el --- What README.md tells people to write, with the server under test -*- lexical-binding: t; -*-
(setq make-backup-files nil auto-save-default nil inhibit-startup-screen t
      lsp-session-file (expand-file-name "session" default-directory)
      lsp-auto-guess-root t lsp-warn-no-matched-clients nil)
(unless (require 'lsp-mode-autoloads nil t)
  (package-initialize))
(add-to-list 'load-path (getenv "SKYCODE_TEST_PLUGIN"))
(require 'skycode)
(setq skycode-command (append (json-parse-string (getenv "SKYCODE_TEST_SERVER")) nil)
      skycode-options (json-parse-string (getenv "SKYCODE_TEST_OPTIONS") :object-type 'plist))

(setq lsp-idle-delay 0.1 lsp-inline-completion-idle-delay 0.1
      lsp-restart 'auto-restart)
(keymap-set lsp-inline-completion-active-map "TAB" #'lsp-inline-completion-accept)
(keymap-set lsp-inline-completion-active-map "C-<right>" #'skycode-accept-word)
(keymap-set lsp-inline-completion-active-map "C-<down>" #'skycode-accept-line)
(add-to-list 'mode-line-misc-info '(:eval (skycode-mode-line)))
(add-hook 'prog-mode-hook #'lsp-deferred)

;; As a terminal shows it the ghost text has a colour of its own.
(set-face-attribute 'lsp-inline-completion-overlay-face nil :inherit nil :foreground "color-244")
(menu-bar-mode -1)
(setq-default mode-line-format '("[" (:eval (string-trim (skycode-mode-line))) "]"))
(electric-indent-mode -1)
