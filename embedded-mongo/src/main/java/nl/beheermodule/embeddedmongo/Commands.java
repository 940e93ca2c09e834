package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Commands as MongoDB does them, where the library does them a little differently. */
final class Commands {

    private Commands() {}

    /** The library's own handling of a command. */
    interface Next {
        Document handle(Document body);
    }

    /** {@code n} counts what was inserted, also when some of it was refused. */
    static Document insert(Document body, Next library) {
        Document reply = library.handle(body);
        List<?> errors = Fields.list(reply, "writeErrors");
        if (!errors.isEmpty()) {
            int asked = Fields.list(body, "documents").size();
            boolean ordered = isOrdered(body);
            Object firstError = ((Document) errors.getFirst()).get("index");
            reply.put("n", ordered && firstError instanceof Integer index ? index : asked - errors.size());
        }
        return reply;
    }

    /** One after the other, so that an ordered bulk stops at its first error. */
    static Document update(Document body, Next library) {
        List<?> updates = Fields.list(body, "updates");
        if (updates.size() < 2) {
            return library.handle(body);
        }
        Document total = new Document("n", 0).append("nModified", 0);
        List<Object> upserted = new ArrayList<>();
        List<Object> errors = new ArrayList<>();
        for (int i = 0; i < updates.size() && (errors.isEmpty() || !isOrdered(body)); i++) {
            body.put("updates", List.of(updates.get(i)));
            Document reply = library.handle(body);
            for (String count : List.of("n", "nModified")) {
                total.put(count, (int) (Fields.whole(total, count) + Fields.whole(reply, count)));
            }
            upserted.addAll(withIndex(Fields.list(reply, "upserted"), i));
            errors.addAll(withIndex(Fields.list(reply, "writeErrors"), i));
        }
        if (!upserted.isEmpty()) {
            total.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            total.put("writeErrors", errors);
        }
        Utils.markOkay(total);
        return total;
    }

    /** By keys and not by name: the library drops every index of that name, in all collections. */
    static Document dropIndexes(Document body, List<Document> existing, Next library) {
        Object wanted = body.get("index");
        List<Document> chosen = existing.stream()
                .filter(index -> "*".equals(wanted)
                        ? !"_id_".equals(index.get("name"))
                        : Objects.equals(wanted, index.get("name")) || Objects.equals(wanted, index.get("key")))
                .toList();
        if (chosen.isEmpty() && !"*".equals(wanted)) {
            throw new IndexNotFoundException("index not found with name [" + wanted + "]");
        }
        Document reply = new Document("nIndexesWas", existing.size());
        Utils.markOkay(reply);
        for (Document index : chosen) {
            body.put("index", index.get("key"));
            library.handle(body);
        }
        return reply;
    }

    static Document listCollections(Document body, Next library) {
        Document reply = library.handle(body);
        if (body.get("filter") instanceof Document filter) {
            DefaultQueryMatcher matcher = new DefaultQueryMatcher();
            Document cursor = Fields.document(reply, "cursor");
            cursor.put(
                    "firstBatch",
                    Fields.list(cursor, "firstBatch").stream()
                            .filter(collection -> matcher.matches((Document) collection, filter))
                            .toList());
        }
        return reply;
    }

    private static boolean isOrdered(Document body) {
        return !Boolean.FALSE.equals(body.get("ordered"));
    }

    private static List<?> withIndex(List<?> items, int index) {
        items.forEach(item -> ((Document) item).put("index", index));
        return items;
    }
}
