package nl.beheermodule.embeddedmongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** A server the behaviour must hold on: ours, and a real MongoDB where there is one. */
record Server(String name, MongoClient client) {

    private static final AtomicInteger COLLECTIONS = new AtomicInteger();
    private static final String DATABASE = "behaviour" + ProcessHandle.current().pid();

    private static final class Known {
        static final List<Server> ALL = find();
    }

    static List<Server> all() {
        return Known.ALL;
    }

    private static List<Server> find() {
        List<Server> servers = new ArrayList<>();
        servers.add(new Server(
                "embedded",
                MongoClients.create(EmbeddedMongo.inMemory().start(0).uri())));
        String uri = System.getenv("MONGODB_URI");
        if (uri != null) {
            servers.add(new Server("MONGODB_URI", MongoClients.create(uri)));
        }
        if (DockerClientFactory.instance().isDockerAvailable()) {
            MongoDBContainer container = new MongoDBContainer("mongo:8");
            container.start();
            servers.add(new Server("Testcontainers", MongoClients.create(container.getConnectionString())));
        } else {
            System.getLogger("embedded-mongo")
                    .log(Level.INFO, "No Docker engine answers: not run against a MongoDB container.");
        }
        return servers;
    }

    /** An empty one, with a name nobody else has. */
    MongoCollection<Document> collection() {
        return client.getDatabase(DATABASE).getCollection("c" + COLLECTIONS.incrementAndGet());
    }

    @Override
    public String toString() {
        return name;
    }
}
