# Sourced by ./beheer: the launcher's own classes, archived as it does those of what it starts (see its README). The first up
# lists them; the JVM in the background that makes the other archives makes this one too.

# Sets archive_options. Arguments: the command, the launcher's jar, the class path. Needs JAVA_HOME.
class_archive() {
  cache=${BEHEER_HOME:-.beheer}/cache
  case $cache in /*) ;; *) cache=$PWD/$cache ;; esac
  made_for=$({ cat "$JAVA_HOME/release"; echo "$3"; } 2>/dev/null | cksum | cut -d ' ' -f 1)
  archive=$cache/launcher-$made_for
  archive_options=(-Xshare:auto)
  if [ "$archive.jsa" -nt "$2" ]; then
    archive_options=("-XX:SharedArchiveFile=$archive.jsa" -Xlog:cds=off -Xlog:aot=off)
  elif [ "$1" = up ]; then
    mkdir -p "$cache"
    rm -f "$cache"/launcher-*
    cat >"$archive.make" <<MAKE
'$JAVA_HOME/bin/java' -Xshare:dump -XX:+UseSerialGC -XX:SharedClassListFile='$archive.lst' -XX:SharedArchiveFile='$archive.part' -cp '$3' &&
mv '$archive.part' '$archive.jsa'
MAKE
    archive_options=("-XX:DumpLoadedClassList=$archive.lst")
  fi
}
