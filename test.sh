#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what the tests need and is missing (Chromium, for the tests of the report), then runs all tests.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
if [ ! -x /usr/bin/chromium ]; then
  echo "installing Chromium ..." >&2
  as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends chromium
fi
dotnet build Casus.slnx --configuration Release --nologo --verbosity quiet
passed=0; failed=0; code=0
for project in tests/Casus.Tests tests/Casus.Pictures.Tests tests/Casus.Cli.Tests; do
  log="$(mktemp)"
  dotnet test "$project" --configuration Release --no-build --nologo --logger "console;verbosity=minimal" 2>&1 | tee "$log" || code=1
  passed=$((passed + $(sed -n 's/.*Passed: *\([0-9]*\).*/\1/p' "$log" | tail -n 1 | grep . || echo 0)))
  failed=$((failed + $(sed -n 's/.*Failed: *\([0-9]*\).*/\1/p' "$log" | tail -n 1 | grep . || echo 0)))
  rm -f "$log"
done
echo "$passed passed, $failed failed"
[ "$passed" -gt 0 ] && [ "$failed" = 0 ] && exit "$code"
exit 1
