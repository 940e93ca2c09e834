package nl.beheermodule.platform.audit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** Proves the chains of a service unbroken, or says where they break. */
public final class AuditCheck {
    private final MongoCollection<Document> lines;

    public AuditCheck(MongoOperations mongo) {
        this(mongo.getCollection(AuditTrail.COLLECTION));
    }

    private AuditCheck(MongoCollection<Document> lines) {
        this.lines = lines;
    }

    /** Of a service whose database is at hand. */
    public static AuditCheck in(MongoDatabase database) {
        return new AuditCheck(database.getCollection(AuditTrail.COLLECTION));
    }

    /** @return the number of the first line that does not follow the one before it; empty when all do */
    public Optional<Long> firstBreak(String organisationId) {
        return verify(organisationId, KeptLines.NONE).breaks().stream()
                .map(AuditBreak::number)
                .findFirst();
    }

    /** Every chain, also one of which nothing is left but what is kept elsewhere. */
    public AuditReport verify(KeptLines kept) {
        AuditReport sum = new AuditReport(0, 0, 0, List.of());
        Optional<String> organisation = after("", kept);
        while (organisation.isPresent()) {
            sum = sum.plus(verify(organisation.get(), kept));
            organisation = after(organisation.get(), kept);
        }
        return sum;
    }

    public AuditReport verify(String organisationId, KeptLines kept) {
        ChainCheck chain = new ChainCheck(organisationId, kept.of(organisationId));
        try (MongoCursor<AuditLine> all = lines.find(new Document("organisationId", organisationId))
                .sort(new Document("organisationId", 1).append("number", 1))
                .map(AuditLine::of)
                .cursor()) {
            List<AuditBreak> breaks = chain.follow(all).stream().toList();
            long chains = chain.lines() > 0 || !breaks.isEmpty() ? 1 : 0;
            return new AuditReport(chains, chain.lines(), chain.notKept(), breaks);
        }
    }

    /** The last line of a chain: what must be kept elsewhere to prove that none was taken off its end. */
    public Optional<Head> head(String organisationId) {
        Document last = lines.find(new Document("organisationId", organisationId))
                .sort(new Document("organisationId", -1).append("number", -1))
                .first();
        return Optional.ofNullable(last).map(line -> new Head(line.getLong("number"), line.getString("hash")));
    }

    public record Head(long number, String hash) {}

    /** Both go by the order of ids, so the nearest of the two is next. */
    private Optional<String> after(String organisationId, KeptLines kept) {
        @Nullable
        Document next = lines.find(new Document("organisationId", new Document("$gt", organisationId)))
                .sort(new Document("organisationId", 1).append("number", 1))
                .projection(new Document("organisationId", 1))
                .first();
        return Stream.concat(
                        Optional.ofNullable(next).map(line -> line.getString("organisationId")).stream(),
                        kept.organisationAfter(organisationId).stream())
                .min(String::compareTo);
    }
}
