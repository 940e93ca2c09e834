package nl.beheermodule.embeddedmongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the server as a process of its own: {@code --port 27017 --data <dir> [--fsync]}. SIGTERM closes it cleanly. */
public final class EmbeddedMongoMain {

    private EmbeddedMongoMain() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // started without a logger: that is meant
        List<String> given = List.of(arguments);
        int port = Integer.parseInt(value(given, "--port", "27017"));
        Path data = Files.createDirectories(Path.of(value(given, "--data", "data")));
        EmbeddedMongo mongo = EmbeddedMongo.onDisk(data.resolve("mongo.mv"), given.contains("--fsync"))
                .start(port);
        Runtime.getRuntime().addShutdownHook(new Thread(mongo::close, "embedded-mongo-close"));
        System.out.println("Embedded MongoDB ready at " + mongo.uri());
    }

    private static String value(List<String> given, String option, String otherwise) {
        int at = given.indexOf(option);
        return at < 0 ? otherwise : given.get(at + 1);
    }
}
