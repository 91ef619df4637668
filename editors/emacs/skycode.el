;;; skycode.el --- Private code completion on your own machine -*- lexical-binding: t; -*-

;; SPDX-License-Identifier: Apache-2.0
;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1") (lsp-mode "10.0"))
;; Keywords: convenience, languages, tools

;;; Commentary:

;; Registers `skycode serve' with lsp-mode, which shows its suggestions as ghost text through
;; `lsp-inline-completion'.  README.md says how to set it up.

;;; Code:

(require 'lsp-mode)
(require 'lsp-inline-completion)

(defgroup skycode nil
  "Private code completion on your own machine."
  :group 'lsp-mode
  :link '(url-link "https://emacs-lsp.github.io/lsp-mode/"))

(defcustom skycode-command '("skycode" "serve")
  "The command that starts the server, as a list of strings."
  :type '(repeat string))

(defcustom skycode-options nil
  "Options for the server, as a property list: (:maxTokens 64 :debounce 100).
The shell command `skycode settings' lists them."
  :type 'plist)

(defcustom skycode-modes
  '(python-mode python-ts-mode js-mode js-ts-mode typescript-mode typescript-ts-mode tsx-ts-mode
    java-mode java-ts-mode c-mode c-ts-mode c++-mode c++-ts-mode go-mode go-ts-mode
    sh-mode bash-ts-mode)
  "Major modes, and those derived from them, in which suggestions are offered."
  :type '(repeat symbol))

(defvar skycode--status nil
  "What the server said last in `skycode/status'.")

(defun skycode-mode-line ()
  "Return a short text for the mode line: \" Sky\", and a mark unless all is well."
  (if (not skycode--status)
      ""
    (let ((state (lsp-get skycode--status :state)))
      (cond ((eq (lsp-get skycode--status :snoozing) t) " Sky zz")
            ((equal state "ready") " Sky")
            ((equal state "disabled") " Sky off")
            ((equal state "error") " Sky ✗")
            (t " Sky …")))))

(defun skycode--run (command &rest arguments)
  "Run the server's COMMAND with ARGUMENTS and return its answer."
  (let ((workspace (lsp-find-workspace 'skycode (buffer-file-name))))
    (unless workspace
      (user-error "SkyCode does not run for this buffer: M-x lsp, then try again"))
    (with-lsp-workspace workspace
      (lsp-request "workspace/executeCommand"
                   (list :command command :arguments (vconcat arguments))))))

(defun skycode-status ()
  "Tell what the server does, and with which model."
  (interactive)
  (let ((told (skycode--run "skycode.status")))
    (message "%s (%s offered, %s accepted)" (lsp-get told :message)
             (lsp-get told :offered) (lsp-get told :accepted))))

(defun skycode-toggle ()
  "Turn suggestions off, or on again."
  (interactive)
  (message "%s" (lsp-get (skycode--run "skycode.toggle") :message)))

(defun skycode-snooze (minutes)
  "Offer nothing while typing for MINUTES: the prefix argument, else 10; 0 ends it."
  (interactive (list (if current-prefix-arg (prefix-numeric-value current-prefix-arg) 10)))
  (skycode--run "skycode.snooze" minutes)
  (message "SkyCode: %s" (if (zerop minutes) "awake" (format "silent for %d minutes" minutes))))

(defun skycode-explain ()
  "Tell why there was, or was not, a suggestion in this buffer the last time."
  (interactive)
  (message "%s" (lsp-get (skycode--run "skycode.explain" (lsp--buffer-uri)) :reason)))

(lsp-register-client
 (make-lsp-client
  :server-id 'skycode
  :new-connection (lsp-stdio-connection (lambda () skycode-command))
  :activation-fn (lambda (_file mode) (provided-mode-derived-p mode skycode-modes))
  :initialization-options (lambda () (or skycode-options (make-hash-table)))
  :notification-handlers
  (let ((handlers (make-hash-table :test 'equal)))
    (puthash "skycode/status"
             (lambda (_workspace told) (setq skycode--status told) (force-mode-line-update t))
             handlers)
    handlers)
  :add-on? t
  :multi-root t))

(provide 'skycode)
;;; skycode.el ends here
