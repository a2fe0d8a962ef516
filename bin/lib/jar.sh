# Builds the jar when a source is newer than it; sourced by the other scripts after java.sh.
build_jar() {
  local jar=target/golden-thread.jar
  if [ ! -f "$jar" ] || [ -n "$(find src/main pom.xml -newer "$jar" -print -quit)" ]; then
    command -v mvn >/dev/null || { echo "Golden Thread builds with Maven: install it (apt-get install maven)." >&2; return 1; }
    echo "Building Golden Thread; the first time takes a few minutes." >&2
    mvn -q -B -Dmaven.test.skip=true package >&2
  fi
}
