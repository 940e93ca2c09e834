package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Index lines in the order of the index: each key in its own direction, equal ones by document id. */
final class IndexEntryType extends BasicDataType<IndexEntry> {

    private final boolean[] descending;

    IndexEntryType(List<IndexKey> keys) {
        descending = new boolean[keys.size() + 1];
        for (int i = 0; i < keys.size(); i++) {
            descending[i] = !keys.get(i).isAscending();
        }
    }

    @Override
    public int compare(IndexEntry a, IndexEntry b) {
        for (int i = 0; i < descending.length; i++) {
            int order =
                    ValueOrder.INSTANCE.compare(a.values().get(i), b.values().get(i));
            if (order != 0) {
                return descending[i] ? -order : order;
            }
        }
        return 0;
    }

    @Override
    public int getMemory(IndexEntry entry) {
        return Bson.heapSize(entry.values());
    }

    @Override
    public void write(WriteBuffer out, IndexEntry entry) {
        List<@Nullable Object> values = new ArrayList<>(entry.values().size());
        for (Object value : entry.values()) {
            values.add(Missing.isNullOrMissing(value) ? null : value);
        }
        Bson.write(out, new Document("e", values));
    }

    @Override
    public IndexEntry read(ByteBuffer in) {
        List<?> stored = (List<?>) Values.orMissing(Bson.read(in).get("e"));
        List<Object> values = new ArrayList<>(stored.size());
        for (Object value : stored) {
            values.add(Missing.ofNullable(value));
        }
        return new IndexEntry(values);
    }

    @Override
    public IndexEntry[] createStorage(int size) {
        return new IndexEntry[size];
    }
}
