package nl.beheermodule.embeddedmongo;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** {@link EmbeddedMongoMain} as a process of its own, as the launcher starts it. */
record ServerProcess(Process process, BufferedReader output, String readyLine) implements AutoCloseable {

    static ServerProcess start(Path data) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedMongoMain.class.getName(),
                        "--port",
                        "0",
                        "--data",
                        data.toString()))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        return new ServerProcess(process, output, Objects.requireNonNull(output.readLine(), "ended at once"));
    }

    String uri() {
        return readyLine.substring(readyLine.indexOf("mongodb://"));
    }

    /** SIGKILL: it gets no chance to say goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
