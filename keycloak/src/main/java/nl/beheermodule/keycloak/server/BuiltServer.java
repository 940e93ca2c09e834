package nl.beheermodule.keycloak.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * The unpacked distribution with our provider in it, built once. Building takes longer than starting, so it is kept as long
 * as nothing that goes into it changes.
 */
record BuiltServer(KeycloakFiles files) {
    /** Impersonation: no employee acts as a customer. Account pages and API: a person changes his details in the console only. */
    private static final List<String> BUILD = List.of(
            "build",
            "--db=dev-file",
            "--health-enabled=true",
            "--metrics-enabled=true",
            "--features-disabled=impersonation,account,account-api");

    /** Whoever wants the same server at the same time waits for it. */
    void ensure() throws IOException, InterruptedException {
        Path lock = Path.of(files.home() + ".lock");
        Files.createDirectories(lock.getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            build();
        }
    }

    private void build() throws IOException, InterruptedException {
        String wanted = key();
        if (Files.exists(stamp()) && Files.readString(stamp()).equals(wanted)) {
            return;
        }
        Folder.delete(files.home());
        Files.createDirectories(files.home());
        unpack();
        installProvider();
        run(new JavaCommand(files.home()).of(BUILD));
        Files.writeString(stamp(), wanted);
    }

    private Path stamp() {
        return files.home().resolve("built-from");
    }

    private String key() throws IOException {
        return String.join(
                "\n",
                Long.toString(Files.size(files.distribution())),
                Sha256.of(files.provider()),
                String.join(" ", BUILD),
                Runtime.version().toString(),
                System.getProperty("java.home"),
                files.home().toString());
    }

    private void unpack() throws IOException, InterruptedException {
        run(new ProcessBuilder(
                        "tar",
                        "xzf",
                        files.distribution().toAbsolutePath().toString(),
                        "-C",
                        files.home().toString(),
                        "--strip-components=1")
                .redirectErrorStream(true));
    }

    /** Keycloak also looks at the time of the jar: keep that the same for the same content. */
    private void installProvider() throws IOException {
        Path installed = files.home().resolve("providers/beheermodule.jar");
        Files.copy(files.provider(), installed, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(installed, FileTime.fromMillis(0));
    }

    private void run(ProcessBuilder command) throws IOException, InterruptedException {
        int exit = command.redirectOutput(
                        ProcessBuilder.Redirect.appendTo(files.buildLog().toFile()))
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("Keycloak could not be built (exit " + exit + "), see " + files.buildLog());
        }
    }
}
