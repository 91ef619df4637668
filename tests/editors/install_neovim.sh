#!/usr/bin/env bash
# Puts a Neovim that has inline completion (0.12 or newer) where the tests look for it, unless there
# is one. On Debian it is unpacked from the packages of the testing suite, with libraries of its own,
# into build/editors/: nothing is installed into the system. Elsewhere the reason is told, and the
# tests of Neovim will be skipped. Usage: install_neovim.sh [SUITE]
set -euo pipefail

suite=${1:-testing}
keys=/usr/share/keyrings/debian-archive-keyring.gpg
place=$(cd "$(dirname "$0")/../.." && pwd)/build/editors/neovim

new_enough() { # COMMAND
  command -v "$1" >/dev/null || return 1
  local version
  version=$("$1" --version | sed -n '1s/^NVIM v//p')
  [ "$(printf '%s\n' 0.12 "$version" | sort -V | head -n 1)" = 0.12 ] || return 1
  echo "Neovim $version: $(command -v "$1")"
}

leave() {
  echo "Neovim 0.12 cannot be set up here ($1); its tests will be skipped." >&2
  echo "Install it yourself, and name it in SKYCODE_NVIM if it is not on PATH." >&2
  exit 0
}

new_enough "${SKYCODE_NVIM:-nvim}" && exit 0
new_enough "$place/nvim" && exit 0
[ -f /etc/debian_version ] && [ -r "$keys" ] || leave "this is not Debian"
[ "$(dpkg --print-architecture)" = amd64 ] || leave "only amd64 was tried"

# The mirror is the one that this machine uses already, in either format of apt's sources.
mirror=$(apt-get indextargets --format '$(SITE)' 2>/dev/null | grep -m 1 debian || true)
[ -n "$mirror" ] || leave "apt knows no mirror of Debian; try: apt-get update"

if ! command -v patchelf >/dev/null; then
  [ "$(id -u)" = 0 ] || leave "patchelf is missing; try: sudo apt-get install patchelf"
  { apt-get update -qq && apt-get install -y -qq patchelf >/dev/null; } || leave "no patchelf"
fi

echo "Unpacking Neovim from Debian $suite into build/editors/neovim ..."
rm -rf "$place"
mkdir -p "$place"/{lists/partial,archives/partial,packages,root}
cd "$place"
echo "deb [signed-by=$keys] $mirror $suite main" > sources.list
options=(
  -o "Dir::Etc::sourcelist=$place/sources.list" -o Dir::Etc::sourceparts=-
  -o "Dir::State::lists=$place/lists" -o "Dir::Cache::archives=$place/archives"
  -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o APT::Sandbox::User=
)
apt-get "${options[@]}" update -qq || leave "the package lists cannot be had"
mapfile -t packages < <(
  apt-cache "${options[@]}" depends --recurse --no-recommends --no-suggests --no-conflicts \
    --no-breaks --no-replaces --no-enhances neovim | grep '^[a-z]' | sort -u
)
(cd packages && apt-get "${options[@]}" download -qq "${packages[@]}") || leave "no packages"
for package in packages/*.deb; do dpkg-deb -x "$package" root; done

libraries=$place/root/usr/lib/x86_64-linux-gnu
patchelf --set-interpreter "$libraries/ld-linux-x86-64.so.2" --force-rpath \
  --set-rpath "$libraries" root/usr/bin/nvim
cat > nvim <<END
#!/bin/sh
export VIMRUNTIME="$place/root/usr/share/nvim/runtime"
exec "$place/root/usr/bin/nvim" "\$@"
END
chmod +x nvim
rm -rf lists archives packages
new_enough "$place/nvim" || leave "what was unpacked does not run, or is too old"
