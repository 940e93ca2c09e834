#!/bin/sh
# What Maven asks of the UI: `build`, `test` or `e2e`. Arguments: goal, skip.ui, skipTests.
set -eu
goal=$1 skip=$2 skip_tests=${3:-false}

# pages of an earlier build do not stay behind in the jar
[ "$goal" != build ] || rm -rf target/classes/META-INF/resources

if [ "$skip" = true ]; then
  [ "$goal" = build ] || exit 0
  rm -rf target/dist && mkdir -p target/dist
  echo '<!doctype html><html lang="nl"><title>Beheermodule</title><p>Gebouwd zonder schermen (-Dskip.ui).</p></html>' >target/dist/index.html
  exit 0
fi
[ "$goal" = build ] || [ "$skip_tests" != true ] || exit 0

if ! command -v node >/dev/null 2>&1; then
  echo 'The UI needs Node 20.19 or newer on the PATH (or build without it: -Dskip.ui).' >&2
  exit 1
fi
exec node scripts/maven.mjs "$goal"
