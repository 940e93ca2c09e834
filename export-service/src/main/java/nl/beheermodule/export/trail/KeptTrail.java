package nl.beheermodule.export.trail;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Iterator;
import java.util.Optional;
import nl.beheermodule.platform.audit.KeptLines;
import org.bson.Document;

/** The lines of one service as they are kept here, for who proves its chains. */
public final class KeptTrail implements KeptLines {
    private final MongoCollection<Document> rows;
    private final String service;

    /** @param database of export-service */
    public KeptTrail(MongoDatabase database, String service) {
        this.rows = database.getCollection(TrailRow.COLLECTION);
        this.service = service;
    }

    @Override
    public Optional<String> organisationAfter(String organisationId) {
        Document after = new Document("organisationId", new Document("$gt", organisationId)).append("service", service);
        return Optional.ofNullable(rows.find(after)
                        .sort(new Document("organisationId", 1)
                                .append("service", 1)
                                .append("number", 1))
                        .first())
                .map(row -> row.getString("organisationId"));
    }

    @Override
    public Iterator<KeptLine> of(String organisationId) {
        return rows.find(new Document("organisationId", organisationId).append("service", service))
                .sort(new Document("organisationId", 1).append("service", 1).append("number", 1))
                .map(row -> new KeptLine(row.getLong("number"), row.getString("hash")))
                .iterator();
    }
}
