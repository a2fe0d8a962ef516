# Builds the application when a source is newer than it, and starts it; sourced by the other scripts after java.sh.
app_home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
app_jar=$app_home/target/golden-thread.jar
app=$app_home/target/app/golden-thread.jar
app_flags=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:MetaspaceSize=200m --enable-native-access=ALL-UNNAMED
  -Dfile.encoding=UTF-8)

# One build at a time, whoever asks for it.
build_jar() {
  mkdir -p "$app_home/target"
  exec 9>"$app_home/target/.building"
  if command -v flock >/dev/null; then flock 9; fi
  # A build that was ended in the middle leaves a jar that is newer than the sources; only a whole one leaves this mark.
  local whole=$app_home/target/.built
  if [ ! -f "$app_jar" ] || [ ! -f "$whole" ] ||
    [ -n "$(find "$app_home/src/main" "$app_home/pom.xml" -newer "$whole" -print -quit)" ]; then
    need mvn maven
    rm -f "$whole"
    echo "Building Golden Thread; the first time takes a few minutes." >&2
    # What was taken out of the sources must not live on among the built files.
    rm -rf "$app_home/target/classes" "$app_home/target/app"
    local began
    began=$(mktemp)
    (cd "$app_home" && mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package </dev/null >&2)
    touch -r "$began" "$whole"
    rm -f "$began"
  fi
  if [ ! -f "$app" ] || [ "$app_jar" -nt "$app" ]; then
    # Unpacked beside its libraries it starts faster than from the one jar.
    rm -rf "$app_home/target/app"
    java -Djarmode=tools -jar "$app_jar" extract --destination "$app_home/target/app" >&2
    touch "$app"
  fi
  exec 9>&-
}

# Lets a trial start record what every later start would otherwise work out again (JEP 483); starts take two thirds of
# the time. Without the record they only take longer.
record_start() {
  local trial record=$app_home/target/app/starts.aot
  [ ! -f "$record" ] || return 0
  exec 8>"$app_home/target/.recording"
  if command -v flock >/dev/null; then flock -n 8 || return 0; fi
  trial=$(mktemp -d)
  java -Xmx256m "${app_flags[@]}" -XX:AOTCacheOutput="$record.part" -Dspring.context.exit=onRefresh \
    -jar "$app" --server.port=0 --spring.datasource.directory="$trial" >"$app_home/target/trial.log" 2>&1 8>&- || true
  [ ! -f "$record.part" ] || mv "$record.part" "$record"
  stop_database "$trial"
  rm -rf "$trial"
  exec 8>&-
}

# Does so beside the running application once that has had time to start, and gives way to it.
record_start_later() {
  [ ! -f "$app_home/target/app/starts.aot" ] || return 0
  (
    renice -n 19 "$BASHPID" >/dev/null 2>&1 || true
    sleep 25
    record_start
  ) </dev/null >/dev/null 2>&1 &
}

# The trial start ends without a goodbye, so its database is told to stop, and waited for.
stop_database() {
  local server
  server=$(head -n 1 "$1/postgres/postmaster.pid" 2>/dev/null) || return 0
  kill -INT "$server" 2>/dev/null || return 0
  for _ in $(seq 100); do
    kill -0 "$server" 2>/dev/null || return 0
    sleep 0.1
  done
}

# Becomes the application, with its arguments: launch HEAP ARGUMENT...
launch() {
  local heap=$1 cache=()
  shift
  if [ -f "$app_home/target/app/starts.aot" ]; then
    cache=(-XX:AOTCache="$app_home/target/app/starts.aot" -Xlog:disable)
  fi
  exec java -Xmx"$heap" "${cache[@]}" "${app_flags[@]}" -jar "$app" "$@"
}
