package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asking for an index that is there is fine; asking for it differently is not. */
final class IndexConflicts {

    private static final int OPTIONS_CONFLICT = 85;
    private static final int KEY_SPECS_CONFLICT = 86;

    private IndexConflicts() {}

    static boolean isKnown(Document wanted, List<Document> existing) {
        for (Document index : existing) {
            boolean sameName = Objects.equals(index.get("name"), wanted.get("name"));
            boolean sameKey = keyOf(index).equals(keyOf(wanted));
            if (sameName && sameKey && optionsOf(index).equals(optionsOf(wanted))) {
                return true;
            }
            if (sameName) {
                throw new MongoServerError(
                        KEY_SPECS_CONFLICT,
                        "IndexKeySpecsConflict",
                        "An existing index has the same name as the requested index: " + wanted.get("name"));
            }
            if (sameKey) {
                throw new MongoServerError(
                        OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "Index already exists with a different name: " + index.get("name"));
            }
        }
        return false;
    }

    private static List<String> keyOf(Document index) {
        List<String> key = new ArrayList<>();
        Fields.document(index, "key")
                .forEach((field, direction) -> key.add(field + ":" + ((Number) direction).intValue()));
        return key;
    }

    private static List<@Nullable Object> optionsOf(Document index) {
        List<@Nullable Object> options = new ArrayList<>();
        options.add(Utils.isTrue(index.get("unique")));
        options.add(Utils.isTrue(index.get("sparse")));
        options.add(index.get(Expiry.OPTION) instanceof Number seconds ? seconds.longValue() : null);
        return options;
    }
}
