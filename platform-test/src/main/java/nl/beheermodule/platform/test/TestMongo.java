package nl.beheermodule.platform.test;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beheermodule.embeddedmongo.EmbeddedMongo;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * One MongoDB a test run (ADR 9): the real one that {@code MONGODB_URI} names; a container of MongoDB 8 when {@code
 * BEHEER_TEST_MONGO=container} asks for it and a Docker engine answers; else the embedded one. What a run made on a server
 * that stays is dropped at its end.
 */
public final class TestMongo {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Queue<String> MADE = new ConcurrentLinkedQueue<>();
    private static final String SERVER = server();

    private TestMongo() {}

    /** @return connection string of a database nobody used before */
    public static String freshDatabase() {
        String name = "it-" + ProcessHandle.current().pid() + "-" + DATABASES.incrementAndGet();
        MADE.add(name);
        return MongoUri.withDatabase(SERVER, name);
    }

    private static String server() {
        String given = System.getenv("MONGODB_URI");
        if (given != null && !given.isBlank()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(given)));
            return given;
        }
        if ("container".equals(System.getenv("BEHEER_TEST_MONGO"))) {
            return container();
        }
        EmbeddedMongo embedded = EmbeddedMongo.inMemory().start(0);
        Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
        return embedded.uri();
    }

    /** It goes with everything in it when this process ends. */
    private static String container() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("BEHEER_TEST_MONGO=container was asked, and no Docker engine answers.");
        }
        MongoDBContainer container = new MongoDBContainer("mongo:8");
        container.start();
        return container.getConnectionString();
    }

    private static void drop(String server) {
        try (MongoClient client = MongoClients.create(server)) {
            MADE.forEach(name -> client.getDatabase(name).drop());
        }
    }
}
