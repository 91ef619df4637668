#!/usr/bin/env bash
# Builds editors/vscode/skycode-VERSION.vsix. The server's weights do not fit into it: it installs
# the server from PACKAGE_SOURCE, or else from the wheel that this script builds under build/wheels,
# so that a .vsix made without PACKAGE_SOURCE is for this machine alone. Exits with 75 (EX_TEMPFAIL)
# where what it is built with cannot be fetched.
set -euo pipefail
cd "$(dirname "$0")"
root=$(cd ../.. && pwd)

command -v npm >/dev/null || { echo "npm is missing: install Node.js 20 or newer" >&2; exit 1; }
node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' \
  || { echo "Node.js 20 or newer is needed, this is $(node --version)" >&2; exit 1; }

if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  echo "Fetching what the extension is built with (once; 150 MB) ..."
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error || exit 75
fi

if [ -z "${PACKAGE_SOURCE:-}" ]; then
  echo "Building the server's wheel ..."
  packaging=$root/build/packaging
  [ -x "$packaging/bin/pip" ] || "${PYTHON:-python3}" -m venv "$packaging"
  rm -rf "$root/build/wheels"
  "$packaging/bin/pip" wheel --quiet --disable-pip-version-check --no-deps \
    --wheel-dir "$root/build/wheels" "$root" || exit 75
  PACKAGE_SOURCE=$(echo "$root"/build/wheels/skycode-*.whl)
fi

rm -f ./*.vsix
SKYCODE_PACKAGE_SOURCE=$PACKAGE_SOURCE npm run --silent package
echo "Install it: code --install-extension $(echo "$PWD"/*.vsix)"
