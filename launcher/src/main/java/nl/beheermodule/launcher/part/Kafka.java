package nl.beheermodule.launcher.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.beheermodule.launcher.Settings;

/** A real broker (KRaft, one node), formatted once. */
record Kafka(Settings settings, ClassPaths classPaths) {

    PartProcess process() {
        Ports ports = settings.ports();
        return new PartProcess(
                "kafka",
                List.of(new Part("kafka", ports.kafka(), new PortAnswers(ports.kafka()))),
                List.of(ports.kafkaController()),
                List.of(),
                this::prepare);
    }

    private ProcessBuilder prepare() throws IOException, InterruptedException {
        Path data = Files.createDirectories(settings.home().data().resolve("kafka"));
        Path properties = settings.home().run().resolve("kafka.properties");
        Files.writeString(properties, properties(data.resolve("log")));
        if (!Files.exists(data.resolve("log/meta.properties"))) {
            format(properties);
        }
        return new ProcessBuilder(jvm().running(
                        List.of(
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"),
                        "kafka.Kafka",
                        List.of(properties.toString())));
    }

    private String properties(Path log) throws IOException {
        try (InputStream in = Objects.requireNonNull(Kafka.class.getResourceAsStream("/kafka.properties"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .replace("@PORT@", Integer.toString(settings.ports().kafka()))
                    .replace(
                            "@CONTROLLER_PORT@",
                            Integer.toString(settings.ports().kafkaController()))
                    .replace("@DATA@", log.toString());
        }
    }

    private void format(Path properties) throws IOException, InterruptedException {
        ProcessBuilder format = new ProcessBuilder(jvm().once(
                        "kafka.tools.StorageTool",
                        List.of("format", "--cluster-id=" + clusterId(), "-c", properties.toString())));
        Path log = settings.home().log("kafka-format");
        int exit = format.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("Kafka's storage could not be formatted, see " + log);
        }
    }

    private LocalJvm jvm() throws IOException {
        return new LocalJvm("kafka", 256, settings.home().cache(), classPaths.of("launcher/processes/kafka"));
    }

    /** Kafka's own form of a random UUID. */
    private static String clusterId() {
        UUID random = UUID.randomUUID();
        ByteBuffer bytes = ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
