package nl.beheermodule.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder {@code .beheer}: what survives a stop stands in {@link #data()}, all else can be made again. */
public record Home(Path folder) {

    public Path data() {
        return folder.resolve("data");
    }

    public Path inbox() {
        return data().resolve("inbox");
    }

    public Path keycloak() {
        return folder.resolve("keycloak");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Pid files of what runs now. */
    public Path run() {
        return folder.resolve("run");
    }

    /** Copies of the project's jars: a build beside a running platform must not pull them away. */
    public Path lib() {
        return folder.resolve("lib");
    }

    /** Class data archives: only speed. */
    public Path cache() {
        return folder.resolve("cache");
    }

    /** How far the services' clock is off, in seconds; only while sample data is made. */
    public Path clockOffset() {
        return run().resolve("clock-offset");
    }

    /** TOTP secrets of the sample users. */
    public Path sampleOtp() {
        return data().resolve("sample-otp");
    }

    /** There when the sample data is complete. */
    public Path sampleDone() {
        return data().resolve("sample-done");
    }

    /** There when all sample data that lies in the past is. */
    public Path samplePastDone() {
        return data().resolve("sample-past-done");
    }

    /** What {@code reset} removes. */
    public List<Path> allData() {
        return List.of(data(), keycloak().resolve("data"), run(), logs());
    }

    public void create() throws IOException {
        for (Path each : List.of(data(), inbox(), keycloak(), logs(), run(), lib(), cache())) {
            Files.createDirectories(each);
        }
    }
}
