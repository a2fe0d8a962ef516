# Finds a JDK 25 or newer and sets JAVA_HOME; sourced by the other scripts.
find_java() {
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
  echo "Golden Thread needs a JDK 25 or newer: install one (for example Temurin) or point JAVA_HOME at it." >&2
  return 1
}
