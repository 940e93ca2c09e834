package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The classes of a process, parsed and laid out beforehand (class data sharing): a start needs half the work. The first run
 * only lists its classes; the archive is made from that list afterwards by a JVM of its own, which runs nothing of ours.
 * Dumping from the running process itself would be simpler, but crashes it when threads are still at work.
 *
 * @param name of the process
 */
record ClassArchive(Path cache, String name, List<Path> classPath) {

    /** What the process must be started with. */
    List<String> options(String java) throws IOException {
        Path archive = file("jsa");
        if (Files.exists(archive)) {
            return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:aot=off");
        }
        removeOlder();
        Files.writeString(file("make"), makingScript(java, archive));
        return List.of("-XX:DumpLoadedClassList=" + file("lst"));
    }

    private String makingScript(String java, Path archive) {
        return """
                '%1$s' -Xshare:dump -XX:+UseSerialGC -XX:SharedClassListFile='%2$s' -XX:SharedArchiveFile='%3$s.part' -cp '%4$s' &&
                mv '%3$s.part' '%3$s'
                """.formatted(java, file("lst"), archive, joined());
    }

    /** What was made for other jars. */
    private void removeOlder() throws IOException {
        Files.createDirectories(cache);
        try (DirectoryStream<Path> older = Files.newDirectoryStream(cache, name + "-*")) {
            for (Path each : older) {
                Files.deleteIfExists(each);
            }
        }
    }

    String joined() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private Path file(String extension) {
        return cache.resolve(name + "-" + Integer.toHexString(fingerprint()) + "." + extension);
    }

    private int fingerprint() {
        return classPath.stream()
                        .map(ClassArchive::state)
                        .collect(Collectors.toList())
                        .hashCode()
                ^ Objects.hash(Runtime.version().toString(), System.getProperty("java.home"));
    }

    private static String state(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis();
        } catch (IOException e) {
            return jar + " missing";
        }
    }
}
