package nl.beheermodule.platform.copies;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Keeps rows copied from events (ADR 4). Each row remembers the sequence it has seen of each aggregate that feeds it and
 * ignores what is not newer, so that an event may come twice, late, or again from the start.
 */
public final class Copies {
    private final MongoOperations mongo;

    public Copies(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * Applies {@code fields} to the row when {@code sequence} is newer than what the row has in {@code sequenceField};
     * makes the row when it is not there.
     *
     * @param sequenceField one name for each aggregate that feeds the row, such as {@code meansSequence}
     * @param fields values to set; a {@code null} value removes the field
     * @return whether it was newer
     */
    public boolean apply(Class<?> row, String id, String sequenceField, long sequence, Document fields) {
        Document set = new Document(sequenceField, sequence);
        Document unset = new Document();
        fields.forEach((name, value) -> {
            if (value == null) {
                unset.append(name, "");
            } else {
                set.append(name, value);
            }
        });
        Document update = new Document("$set", set);
        if (!unset.isEmpty()) {
            update.append("$unset", unset);
        }
        Document older = new Document("_id", id)
                .append(
                        "$or",
                        List.of(
                                new Document(sequenceField, new Document("$exists", false)),
                                new Document(sequenceField, new Document("$lt", sequence))));
        try {
            mongo.getCollection(mongo.getCollectionName(row))
                    .updateOne(older, update, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return retriedOnce(row, older, update, refused);
            }
            throw refused;
        }
    }

    /** The row is there: either it is as new, or another consumer made it this very moment. */
    private boolean retriedOnce(Class<?> row, Document older, Document update, MongoWriteException clash) {
        MongoCollection<Document> rows = mongo.getCollection(mongo.getCollectionName(row));
        if (rows.updateOne(older, update).getMatchedCount() > 0) {
            return true;
        }
        if (rows.countDocuments(new Document("_id", older.get("_id"))) == 0) {
            throw clash; // another unique field of the row is taken: a failure, not an old event
        }
        return false;
    }
}
