package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A MongoDB-wire-compatible server in this process, for one machine and for tests. It listens on 127.0.0.1 only and
 * knows no users; whatever it cannot honour it refuses. In production: MongoDB.
 *
 * <pre>{@code
 * try (EmbeddedMongo mongo = EmbeddedMongo.inMemory().start(0)) {
 *     MongoClients.create(mongo.uri());
 * }
 * }</pre>
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Duration HOUSEKEEPING = Duration.ofSeconds(10);

    /** A worker waits for the commit of what it wrote, and the other connections that it serves wait with it. */
    private static final int WORKERS = 48;

    private final Engine engine;
    private final MongoServer server;
    private final Housekeeping housekeeping;

    private EmbeddedMongo(Engine engine, Duration pause) {
        this.engine = engine;
        this.server = new MongoServer(engine);
        this.housekeeping = new Housekeeping(engine, pause);
    }

    /** Forgets everything when closed. */
    public static EmbeddedMongo inMemory() {
        return inMemory(HOUSEKEEPING);
    }

    static EmbeddedMongo inMemory(Duration pauseBetweenSweeps) {
        return new EmbeddedMongo(new Engine(Storage.inMemory(), false), pauseBetweenSweeps);
    }

    /**
     * Keeps everything in one file, made when it is not there. What was acknowledged survives the death of the process;
     * with {@code fsync} also that of the machine, at some milliseconds a write.
     *
     * @throws IllegalStateException when another process has the file open
     */
    public static EmbeddedMongo onDisk(Path file, boolean fsync) {
        return new EmbeddedMongo(new Engine(Storage.onDisk(file), fsync), HOUSEKEEPING);
    }

    /** Listens on 127.0.0.1, on any free port when {@code port} is 0. */
    public EmbeddedMongo start(int port) {
        server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1, WORKERS);
        housekeeping.start();
        return this;
    }

    /** For {@code MongoClients.create} or {@code spring.mongodb.uri}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /** Documents looked at since the start: shows whether an index was used. */
    long examined() {
        return engine.examined();
    }

    @Override
    public void close() {
        housekeeping.stop();
        server.shutdownNow();
    }
}
