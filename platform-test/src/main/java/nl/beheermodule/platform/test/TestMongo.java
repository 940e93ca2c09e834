package nl.beheermodule.platform.test;

import java.util.concurrent.atomic.AtomicInteger;
import nl.beheermodule.embeddedmongo.EmbeddedMongo;

/** One MongoDB a test run: the real one that {@code MONGODB_URI} names, else the embedded one. */
public final class TestMongo {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String SERVER = server();

    private TestMongo() {}

    /** @return connection string of a database nobody used before */
    public static String freshDatabase() {
        return SERVER + "/it-" + ProcessHandle.current().pid() + "-" + DATABASES.incrementAndGet();
    }

    private static String server() {
        String given = System.getenv("MONGODB_URI");
        if (given != null) {
            return given;
        }
        EmbeddedMongo embedded = EmbeddedMongo.inMemory().start(0);
        Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
        return embedded.uri();
    }
}
