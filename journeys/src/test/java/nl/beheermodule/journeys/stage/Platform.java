package nl.beheermodule.journeys.stage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole platform, started once a test run by the same command that people use, beside whatever else runs here: its
 * own ports, its own data, its own sample data.
 */
public final class Platform {
    /** All ports below 32768: above it the other end of any connection may hold one. */
    static final int PORT_OFFSET = Integer.getInteger("journeys.port.offset", 5_000);

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path HOME = Path.of("target", "beheer").toAbsolutePath();
    private static final long PATIENCE_SECONDS = 420;
    private static final String CLASS_PATH = classPath();
    private static final Platform RUNNING = started();

    private final JsonNode status;

    private Platform(JsonNode status) {
        this.status = status;
    }

    public static Platform running() {
        return RUNNING;
    }

    public String url() {
        return status.path("url").asString().replaceAll("/$", "");
    }

    public String inbox() {
        return status.path("inbox").asString().replaceAll("/$", "");
    }

    public String kafka() {
        return "127.0.0.1:" + (9092 + PORT_OFFSET);
    }

    public String keycloak() {
        return "http://127.0.0.1:" + (8180 + PORT_OFFSET);
    }

    /** Where the parts write what they have to say. */
    public Path logs() {
        return HOME.resolve("logs");
    }

    /** Does something with the services' clock that long ago, as the sample data was made; then it is now again. */
    public void longAgo(Duration time, Runnable action) {
        Path offset = HOME.resolve("run").resolve("clock-offset");
        try {
            Path fresh = Files.writeString(Path.of(offset + ".part"), Long.toString(-time.toSeconds()));
            Files.move(fresh, offset, StandardCopyOption.ATOMIC_MOVE);
            try {
                action.run();
            } finally {
                Files.delete(offset);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The processes of all parts, as {@code ./beheer status} tells now. */
    public Set<Long> pids() {
        return Platform.status()
                .path("parts")
                .valueStream()
                .map(part -> part.path("pid").asLong(0))
                .filter(pid -> pid > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The process that a part runs in, as {@code ./beheer status} tells now. */
    public long pidOf(String part) {
        return Platform.status()
                .path("parts")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(part))
                .map(each -> each.path("pid").asLong())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part " + part));
    }

    /** Starts what is not running any more. */
    public void up(String... options) {
        beheer(Stream.concat(Stream.of("up"), Stream.of(options)).toArray(String[]::new));
    }

    public void down() {
        beheer("down");
    }

    /** The current code of the second factor, as {@code ./beheer otp} prints it. */
    public String otp(String username) {
        return beheer("otp", username).strip();
    }

    /** What {@code ./beheer audit verify} says of every chain. */
    public String verifiedAudit() {
        return beheer("audit", "verify");
    }

    private static Platform started() {
        long begun = System.nanoTime();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> beheer("down")));
        // what an earlier run left would be counted with the sample data
        beheer("reset", "--yes");
        System.out.println(beheer("up"));
        System.out.printf("Het platform staat na %d s.%n", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        return new Platform(status());
    }

    /** The launcher as it is now: a build in the meantime does not pull it away. */
    private static String classPath() {
        Path target = PROJECT.resolve("launcher").resolve("target");
        try (var files = Files.list(target)) {
            Path jar = files.filter(file -> file.getFileName().toString().matches("launcher-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Build the launcher first: ./mvnw verify"));
            Files.createDirectories(HOME);
            Path copy = Files.copy(jar, HOME.resolve("launcher.jar"), StandardCopyOption.REPLACE_EXISTING);
            return copy
                    + File.pathSeparator
                    + Files.readString(target.resolve("classpath")).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonNode status() {
        return JsonMapper.shared().readTree(beheer("status", "--json"));
    }

    /** {@code ./beheer} as it runs, for a platform in that folder. */
    static ProcessBuilder command(Path home, int portOffset, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                CLASS_PATH,
                "nl.beheermodule.launcher.Beheer"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(PROJECT.toFile());
        builder.environment().put("BEHEER_PROJECT", PROJECT.toString());
        builder.environment().put("BEHEER_HOME", home.toString());
        builder.environment().put("BEHEER_PORT_OFFSET", Integer.toString(portOffset));
        return builder;
    }

    private static String beheer(String... arguments) {
        try {
            Files.createDirectories(HOME);
            Path output = Files.createTempFile(HOME, "beheer", ".out");
            Path trouble = Files.createTempFile(HOME, "beheer", ".err");
            ProcessBuilder builder = command(HOME, PORT_OFFSET, arguments)
                    .redirectOutput(output.toFile())
                    .redirectError(trouble.toFile());
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            String said = Files.readString(output, StandardCharsets.UTF_8);
            String wrong = Files.readString(trouble, StandardCharsets.UTF_8);
            Files.delete(output);
            Files.delete(trouble);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "beheer " + String.join(" ", arguments) + " failed: " + wrong + "\n" + said);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
