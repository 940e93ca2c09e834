package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that starts quickly and stays small: C1 only, serial collector, small heap.
 *
 * @param heap megabytes
 */
record LocalJvm(String name, int heap, Path cache, List<Path> classPath) {

    List<String> running(List<String> options, String mainClass, List<String> arguments) throws IOException {
        ClassArchive archive = new ClassArchive(cache, name, classPath);
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx" + heap + "m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(archive.options(java()));
        command.addAll(options);
        return classPathAndMain(command, mainClass, arguments);
    }

    /** For a command that ends at once. */
    List<String> once(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        return classPathAndMain(command, mainClass, arguments);
    }

    private List<String> classPathAndMain(List<String> command, String mainClass, List<String> arguments) {
        command.add("-cp");
        command.add(new ClassArchive(cache, name, classPath).joined());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
