# Finds a JDK 25 or newer, Maven and the rest, installing what a fresh Debian machine lacks; sourced by other scripts.

# Installs a Debian package where that is allowed; otherwise nothing happens.
install_package() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 0
  echo "Installing $1." >&2
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; } </dev/null >/dev/null 2>&1 || true
}

# A program of a Debian package, installed or asked for: need PROGRAM PACKAGE
need() {
  command -v "$1" >/dev/null || install_package "$2"
  command -v "$1" >/dev/null && return 0
  echo "Golden Thread needs $1: install it (apt-get install $2)." >&2
  return 1
}

# Sets JAVA_HOME to a JDK that is new enough.
find_java() {
  known_java && return 0
  install_package openjdk-25-jdk-headless
  known_java && return 0
  echo "Golden Thread needs a JDK 25 or newer: install one (for example Temurin) or point JAVA_HOME at it." >&2
  return 1
}

known_java() {
  local home candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/*; do
    home=${candidate%/}
    [ -x "$home/bin/javac" ] && [ -r "$home/release" ] || continue
    if [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME=$home PATH="$home/bin:$PATH"
      export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
      return 0
    fi
  done
  return 1
}
