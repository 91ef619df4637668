#!/usr/bin/env bash
# Installs tmux, in which the tests use editors as people do in a terminal. Usage: install_tmux.sh
set -euo pipefail

what="A terminal"
source "$(dirname "$0")/debian.sh"
need tmux
