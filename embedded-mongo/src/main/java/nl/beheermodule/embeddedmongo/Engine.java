package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Every command passes here: refused, or run as reader or writer, its reply copied, and what it wrote made safe. */
final class Engine extends AbstractMongoBackend {

    /** Documents per reply unless the client says otherwise. */
    static final int DEFAULT_BATCH = 1000;

    private static final Set<String> READS = Set.of(
            "find",
            "count",
            "distinct",
            "listindexes",
            "listcollections",
            "getmore",
            "ping",
            "ismaster",
            "hello",
            "buildinfo",
            "listdatabases",
            "serverstatus",
            "endsessions",
            "killcursors",
            "dbstats",
            "collstats");

    private final Storage storage;
    private final GroupCommit commits;
    private final LongAdder examined = new LongAdder();

    Engine(Storage storage, boolean fsync) {
        this.storage = storage;
        this.commits = new GroupCommit(storage, fsync);
        storage.databases().forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DocumentDatabase(name, getCursorRegistry(), storage, examined);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document body) {
        try {
            Refusals.check(command, body);
            return run(command, body, name -> super.handleCommand(channel, database, name, body));
        } catch (MongoServerException e) {
            return error(e); // not thrown: the library would log the whole document
        }
    }

    private interface Handler {
        Document handle(String command);
    }

    private Document run(String command, Document body, Handler library) {
        String lower = command.toLowerCase(Locale.ROOT);
        if (lower.equals("hello")) {
            return library.handle("ismaster").append("isWritablePrimary", true);
        }
        if (lower.equals("find") || lower.equals("getmore")) {
            body.putIfAbsent("batchSize", DEFAULT_BATCH);
        }
        Supplier<Document> work = () -> library.handle(command).cloneDeeply();
        return READS.contains(lower) || isReadOnlyAggregate(lower, body) ? commits.read(work) : commits.write(work);
    }

    private static boolean isReadOnlyAggregate(String command, Document body) {
        return command.equals("aggregate")
                && body.get("pipeline") instanceof Collection<?> stages
                && stages.stream()
                        .noneMatch(stage -> stage instanceof Document document
                                && (document.containsKey("$out") || document.containsKey("$merge")));
    }

    private static Document error(MongoServerException e) {
        String message = e.getMessageWithoutErrorCode();
        Document reply = new Document("ok", 0).append("errmsg", message);
        if (e instanceof MongoServerError error) {
            reply.append("code", error.getCode()).append("codeName", error.getCodeName());
        }
        return reply;
    }

    int expire() {
        Expiry expiry = new Expiry(getClock().instant());
        return commits.write(() -> listDatabaseNames().stream()
                .mapToInt(name -> ((DocumentDatabase) resolveDatabase(name)).expire(expiry, oplog))
                .sum());
    }

    /** Housekeeping of the file; not while somebody writes. */
    void compact() {
        commits.read(() -> {
            storage.compact();
            return true;
        });
    }

    long examined() {
        return examined.sum();
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw Refusals.refused("queries in the legacy wire protocol");
    }

    @Override
    public void close() {
        commits.write(() -> {
            super.close();
            return true;
        });
        storage.close();
    }
}
