#!/usr/bin/env bash
# A real Keycloak on loopback, in memory, for test/e2e/keycloak.test.ts. Needs Java 17 or later, Maven and unzip.
#   bash .ci/keycloak.sh COMMAND…   runs COMMAND with POSTERN_KEYCLOAK, and ends Keycloak with it (npm run test:keycloak)
#   source .ci/keycloak.sh          gives keycloak_install, keycloak_start, keycloak_wait and keycloak_stop (.ci/run)
KEYCLOAK_VERSION=26.7.3
keycloak_home="${XDG_CACHE_HOME:-$HOME/.cache}/postern-ci/keycloak-$KEYCLOAK_VERSION"
keycloak_log=''
keycloak_pid=''

# From Maven Central, 10 seconds; `build` does once what would otherwise take half of each start.
keycloak_install() {
  [ -e "$keycloak_home/installed" ] && return
  local artifact=org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip
  rm -rf "$keycloak_home"
  mkdir -p "$(dirname "$keycloak_home")"
  mvn -q -B dependency:get "-Dartifact=$artifact" -Dtransitive=false
  unzip -q "$HOME/.m2/repository/org/keycloak/keycloak-quarkus-dist/$KEYCLOAK_VERSION/keycloak-quarkus-dist-$KEYCLOAK_VERSION.zip" \
    -d "$(dirname "$keycloak_home")"
  "$keycloak_home/bin/kc.sh" build --db=dev-mem >/dev/null
  touch "$keycloak_home/installed"
}

# In a process group of its own: Java is a child of kc.sh.
keycloak_start() {
  keycloak_log="$(mktemp)"
  KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=admin JAVA_OPTS_APPEND='-Xmx512m' \
    setsid "$keycloak_home/bin/kc.sh" start --optimized --cache=local --http-enabled=true --hostname-strict=false \
    --http-host=127.0.0.1 --http-port=0 --http-management-port=0 >"$keycloak_log" 2>&1 </dev/null &
  keycloak_pid=$!
  disown
}

# Sets POSTERN_KEYCLOAK.
keycloak_wait() {
  local address=''
  for _ in $(seq 1 360); do
    address="$(sed -nE 's#.*Listening on: (http://127\.0\.0\.1:[0-9]+).*#\1#p' "$keycloak_log")"
    if [ -n "$address" ]; then
      export POSTERN_KEYCLOAK="$address"
      return
    fi
    kill -0 "$keycloak_pid" 2>/dev/null || break
    sleep 0.5
  done
  cat "$keycloak_log"
  echo 'Keycloak did not start'
  return 1
}

keycloak_stop() {
  [ -z "$keycloak_pid" ] || kill -KILL -- "-$keycloak_pid" 2>/dev/null || true
  [ -z "$keycloak_log" ] || rm -f "$keycloak_log"
  keycloak_pid=''
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  set -euo pipefail
  trap keycloak_stop EXIT
  keycloak_install
  keycloak_start
  keycloak_wait
  "$@"
fi
