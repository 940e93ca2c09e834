package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Hands out documents in replies that stay under the wire protocol's 48 MB, however large the documents are. */
final class SizedCursor extends AbstractCursor {

    private static final int REPLY_BYTES = 16 << 20;

    private List<Document> remaining;

    SizedCursor(long id, List<Document> documents) {
        super(id);
        this.remaining = documents;
    }

    @Override
    public boolean isEmpty() {
        return remaining.isEmpty();
    }

    /** At least one, and no more than {@code most} (0: no limit). */
    @Override
    public List<Document> takeDocuments(int most) {
        int taken = 0;
        long bytes = 0;
        while (taken < remaining.size() && (most <= 0 || taken < most) && bytes < REPLY_BYTES) {
            bytes += Bson.size(remaining.get(taken));
            taken++;
        }
        List<Document> batch = remaining.subList(0, taken);
        remaining = remaining.subList(taken, remaining.size());
        return batch;
    }
}
