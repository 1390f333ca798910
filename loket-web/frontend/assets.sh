#!/bin/sh
# Builds style sheet, font and scripts into the folder given as first argument.
set -eu
cd "$(dirname "$0")"
command -v node >/dev/null 2>&1 || { echo "Node.js 18 or newer is needed to build the style sheet: install it (Debian, Ubuntu: apt install nodejs npm) or see https://nodejs.org." >&2; exit 1; }
command -v npm >/dev/null 2>&1 || { echo "npm is needed to build the style sheet: install it (Debian, Ubuntu: apt install npm)." >&2; exit 1; }
[ "$(node -p 'parseInt(process.versions.node)')" -ge 18 ] || { echo "Node.js $(node --version) is too old: version 18 or newer is needed." >&2; exit 1; }
exec node assets.mjs "$1"
