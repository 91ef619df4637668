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

;; Taking a part of a suggestion, which lsp-mode cannot do by itself.

(defvar-local skycode--rest nil
  "The rest of a suggestion of which a part was taken, and the length of that.
The first is an item, the second a number of UTF-16 code units.")

(defun skycode-accept-word ()
  "Take the next word of the suggestion shown, as the server cuts words."
  (interactive)
  (skycode--take (lambda (text) (elt (skycode--run "skycode.words" text) 0))))

(defun skycode-accept-line ()
  "Take the suggestion shown to the end of its line."
  (interactive)
  (skycode--take
   (lambda (text) (and (string-match "\\`[ \t\n]*[^\n]*" text) (match-string 0 text)))))

(defun skycode--take (cut)
  "Insert what CUT keeps of the suggestion shown, and show the rest."
  (unless lsp-inline-completion--overlay
    (user-error "No suggestion is shown"))
  (-let* ((item (elt lsp-inline-completion--items lsp-inline-completion--current))
          ((&InlineCompletionItem :insert-text :range? :command?) item)
          (piece (or (funcall cut insert-text) insert-text))
          (rest (string-remove-prefix piece insert-text))
          (units (+ (skycode--units piece)
                    (if (eq item (car skycode--rest)) (cdr skycode--rest) 0)))
          (end (copy-marker (if range? (cdr (lsp--range-to-region range?))
                             lsp-inline-completion--start-point)
                           t)))
    (if (string-empty-p rest)
        (lsp-inline-completion-accept)
      (lsp-inline-completion--clear-overlay)
      (goto-char lsp-inline-completion--start-point) ; what is shown begins a character earlier
      (insert piece)
      (skycode--tell "textDocument/didPartiallyAcceptCompletion" :item item :acceptedLength units)
      (setq item (lsp-make-inline-completion-item
                  :insert-text rest :command? command? :range? (skycode--range (point) end))
            skycode--rest (cons item units)
            lsp-inline-completion--items (list item)
            lsp-inline-completion--current 0
            lsp-inline-completion--start-point (point))
      (lsp-inline-completion-show-overlay))))

(defun skycode--range (start end)
  "Return the range from START to END."
  (lsp-make-range :start (skycode--position start) :end (skycode--position end)))

(defun skycode--position (point)
  "Return the position of POINT."
  (-let (((&plist :line :character) (lsp--point-to-position point)))
    (lsp-make-position :line line :character character)))

(defun skycode--units (text)
  "Return the length of TEXT in UTF-16 code units."
  (/ (length (encode-coding-string text 'utf-16le)) 2))

(defun skycode--tell (method &rest params)
  "Notify the server, if it runs for this buffer, by METHOD with PARAMS."
  (when-let* ((workspace (and buffer-file-name (lsp-find-workspace 'skycode buffer-file-name))))
    (with-lsp-workspace workspace (lsp-notify method params))))

(defun skycode--shown ()
  "Tell the server which suggestion is shown: it counts them."
  (skycode--tell "textDocument/didShowCompletion"
                 :item (elt lsp-inline-completion--items lsp-inline-completion--current)))

(add-hook 'lsp-inline-completion-shown-hook #'skycode--shown)
(dolist (command '(skycode-accept-word skycode-accept-line)) ; they do not hide what is shown
  (put command 'lsp-inline-completion-keep t))

;; A server that has ended, or is started again, is not ready, whatever it said last.
(add-hook 'lsp-after-uninitialized-functions
          (lambda (workspace)
            (when (eq (lsp--client-server-id (lsp--workspace-client workspace)) 'skycode)
              (setq skycode--status nil)
              (force-mode-line-update t))))

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
