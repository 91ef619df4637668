#!/usr/bin/env bash
# Puts an Emacs with lsp-mode 10 where the tests look for it, unless the one in SKYCODE_EMACS or on
# PATH has it. On Debian it is unpacked from the packages of the testing suite, with libraries of its
# own, into build/editors/. Usage: install_emacs.sh [SUITE]
set -euo pipefail

suite=${1:-testing}
what="Emacs with lsp-mode 10"
place=$(cd "$(dirname "$0")/../.." && pwd)/build/editors/emacs
source "$(dirname "$0")/debian.sh"

new_enough() { # COMMAND
  command -v "$1" >/dev/null || return 1
  local probe='(princ (if (locate-library "lsp-inline-completion") emacs-version ""))' version
  version=$("$1" -Q --batch --eval '(package-initialize)' --eval "$probe" 2>/dev/null) || return 1
  [ -n "$version" ] || return 1
  echo "Emacs $version: $(command -v "$1")"
}

new_enough "${SKYCODE_EMACS:-emacs}" && exit 0
new_enough "$place/emacs" && exit 0
echo "Unpacking Emacs and lsp-mode from Debian $suite into build/editors/emacs ..."
unpack "$suite" emacs-nox emacs-nox elpa-lsp-mode
mv root/usr/libexec/emacs/*/*/*.pdmp root/usr/bin/emacs-nox.pdmp
share=$(echo "$place"/root/usr/share/emacs/[0-9]*)
lisp=$place/root/usr/share/emacs/site-lisp/elpa-src
# It has no C compiler, which it would compile Lisp with while it runs.
cat > emacs <<END
#!/bin/sh
export EMACSLOADPATH="$share/lisp:$(echo "$lisp"/* | tr ' ' :)"
export EMACSDATA="$share/etc" EMACSDOC="$share/etc" EMACSPATH="$(echo "$place"/root/usr/libexec/emacs/*/*)"
export TERMINFO_DIRS=/etc/terminfo:/lib/terminfo:/usr/share/terminfo
quiet='(setq native-comp-jit-compilation nil native-comp-enable-subr-trampolines nil)'
exec "$place/root/usr/bin/emacs-nox" --eval "\$quiet" "\$@"
END
chmod +x emacs
echo "Compiling lsp-mode ..."
rm -f "$lisp"/*/*-pkg.el
timeout 300 ./emacs -Q --batch --eval '(setq byte-compile-warnings nil)' \
  -f batch-byte-compile "$lisp"/{dash,s,f,ht,lv,spinner}-*/*.el \
  "$lisp"/lsp-mode-*/lsp-{protocol,mode,inline-completion}.el >/dev/null 2>&1 || leave "lsp-mode fails"
new_enough "$place/emacs" || leave "what was unpacked does not run"
