# Sourced by ./beheer in the project's folder: builds the platform when a source, a POM or the JDK changed since the last time.
# By content, not by time: another branch and back again builds nothing.

build_stamp=target/beheer-built-from

# Everything that goes into the platform's jars, in a fixed order; not tests, not what a build made.
build_sources() {
  find . \( -name target -o -name node_modules -o -name dist -o -name .git -o -name .beheer -o -path '*/src/test' -o -path ./ui/e2e \) -prune -o \
    -type f \( -name pom.xml -o -path '*/src/main/*' -o -path './ui/*' \) -print | LC_ALL=C sort
}

build_fingerprint() {
  { build_sources | tr '\n' '\0' | xargs -0 cksum; echo "${JAVA_HOME:-}"; } | cksum
}

build_is_stale() {
  [ -f launcher/target/classpath ] && [ -f launcher/processes/services/target/classpath ] \
    && [ -f launcher/processes/gateway/target/classpath ] && [ -f "$build_stamp" ] \
    && [ "$(cat "$build_stamp")" = "$1" ] && return 1
  return 0
}

# Of what Maven says, a line for each module as it begins, with the seconds since the build began.
build_progress() {
  begun=$SECONDS
  while IFS= read -r line; do
    case $line in
      *'[INFO] Building '*' ['*/*']')
        module=${line#*'[INFO] Building '}
        module=${module#Beheermodule :: }
        printf '  %4d s  [%s %s\n' "$((SECONDS - begun))" "${module##*[}" "${module%% [0-9]*}" ;;
    esac
  done
}

build_when_stale() {
  fingerprint=$(build_fingerprint)
  build_is_stale "$fingerprint" || return 0
  echo "Building what is stale (the first time takes some minutes):"
  mkdir -p target
  if ! ./mvnw -B -am -DskipTests -Dspotless.check.skip=true package \
      -pl launcher,launcher/processes/kafka,launcher/processes/services,launcher/processes/gateway 2>&1 \
      | tee target/beheer-build.log | build_progress; then
    grep -v -e '^WARNING' -e '^\[INFO\]' -e '^ *at ' -e 'Re-run Maven' target/beheer-build.log | tail -n 40 >&2 || true
    echo "The build failed; all of it is in target/beheer-build.log." >&2
    exit 1
  fi
  echo "$fingerprint" >"$build_stamp"
}
