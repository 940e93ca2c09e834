# Sourced by mvnw and beheer: sets JAVA_HOME to the first JDK of at least 25, or says what to install.
beheer_is_jdk25() {
  [ -x "$1/bin/javac" ] || return 1
  # every JDK since 9 says so in a file; asking java itself takes a quarter of a second
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$major" ] || major=$("$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java\.specification\.version = \([0-9]*\).*/\1/p')
  [ -n "$major" ] && [ "$major" -ge 25 ]
}

beheer_find_jdk() {
  from_path=$(command -v javac 2>/dev/null) && from_path=$(dirname "$(dirname "$(readlink -f "$from_path")")")
  for candidate in "${JAVA_HOME:-}" "${from_path:-}" \
      /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && beheer_is_jdk25 "$candidate"; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  echo "No JDK 25 or newer was found: install one (for example Eclipse Temurin 25) or point JAVA_HOME at it." >&2
  return 1
}
