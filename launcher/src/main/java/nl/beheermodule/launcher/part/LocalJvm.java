package nl.beheermodule.launcher.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A JVM that starts quickly and stays small: C1 only, serial collector, small heap. The class data archive makes itself when
 * the process first ends cleanly, and again when its jars changed.
 *
 * @param heap megabytes
 */
record LocalJvm(String name, int heap, Path cache, List<Path> classPath) {

    List<String> running(List<String> options, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmx" + heap + "m",
                "-Xss512k",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.add("-cp");
        command.add(joined());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    /** For a command that ends at once: no archive. */
    List<String> once(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", joined(), mainClass));
        command.addAll(arguments);
        return command;
    }

    private String joined() {
        return String.join(
                System.getProperty("path.separator"),
                classPath.stream().map(Path::toString).toList());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
