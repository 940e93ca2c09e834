package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says no to what this server would otherwise ignore in silence. */
final class Refusals {

    private static final int ILLEGAL_OPERATION = 20;
    private static final List<String> NEVER =
            List.of("lsid", "txnNumber", "startTransaction", "autocommit", "apiVersion", "collation", "hint");

    private Refusals() {}

    static void check(String command, Document body) {
        String name = command.toLowerCase(Locale.ROOT);
        for (String field : body.keySet()) {
            if (NEVER.contains(field) || isSet(body.get(field)) && !KnownFields.knows(name, field)) {
                throw refused("'" + field + "' in " + command);
            }
        }
        checkConcerns(body);
        switch (name) {
            case "find" -> checkProjection(body.get("projection"));
            case "findandmodify" -> {
                checkUpdate(body.get("update"));
                checkProjection(body.get("fields"));
            }
            case "update" -> eachOf(body, "updates", KnownFields.OF_UPDATE, update -> checkUpdate(update.get("u")));
            case "delete" -> eachOf(body, "deletes", KnownFields.OF_DELETE, delete -> {});
            case "createindexes" -> eachOf(body, "indexes", KnownFields.OF_INDEX, Refusals::checkIndex);
            case "aggregate" -> checkPipeline(body.get("pipeline"));
            case "renamecollection" -> throw refused("renaming collections");
            default -> {}
        }
    }

    static MongoServerError refused(String what) {
        return new MongoServerError(
                ILLEGAL_OPERATION, "IllegalOperation", "The embedded server does not do " + what + ".");
    }

    private static boolean isSet(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    private interface Check {
        void on(Document part);
    }

    private static void eachOf(Document body, String field, Set<String> known, Check check) {
        for (Object part : Fields.list(body, field)) {
            Document document = (Document) part;
            document.forEach((option, value) -> {
                if (isSet(value) && !known.contains(option)) {
                    throw refused("'" + option + "' in " + field);
                }
            });
            check.on(document);
        }
    }

    private static void checkUpdate(@Nullable Object update) {
        if (update instanceof Collection) {
            throw refused("updates by pipeline");
        }
    }

    private static void checkIndex(Document index) {
        Document key = Fields.document(index, "key");
        key.forEach((field, direction) -> {
            if (!(direction instanceof Number) || field.contains("$")) {
                throw refused("this kind of index: " + field + ": " + direction);
            }
        });
        if (index.containsKey(Expiry.OPTION) && key.size() != 1) {
            throw refused("expiry by a compound index");
        }
    }

    /** The library leaves out what it cannot compute. */
    private static void checkProjection(@Nullable Object projection) {
        if (projection instanceof Document fields) {
            fields.forEach((field, value) -> {
                boolean plain = value instanceof Number || value instanceof Boolean;
                boolean array =
                        value instanceof Document how && (how.containsKey("$slice") || how.containsKey("$elemMatch"));
                if (!plain && !array) {
                    throw refused("computed fields in a projection: " + field);
                }
            });
        }
    }

    private static void checkPipeline(@Nullable Object pipeline) {
        if (pipeline instanceof Collection<?> stages) {
            for (Object stage : stages) {
                ((Document) stage).forEach(Refusals::checkStage);
            }
        }
    }

    private static void checkStage(String name, @Nullable Object stage) {
        if (!KnownFields.STAGES.contains(name)) {
            throw refused("the stage " + name);
        }
        if (stage instanceof Document inner && name.equals("$facet")) {
            inner.values().forEach(Refusals::checkPipeline);
        } else if (stage instanceof Document inner && name.equals("$lookup")) {
            checkPipeline(inner.get("pipeline"));
        }
    }

    /** One node has no members to wait for, and reads what is now. */
    private static void checkConcerns(Document body) {
        if (body.get("writeConcern") instanceof Document write
                && write.get("w") instanceof Number nodes
                && nodes.intValue() > 1) {
            throw refused("w: " + nodes);
        }
        if (body.get("readConcern") instanceof Document read && "snapshot".equals(read.get("level"))) {
            throw refused("snapshot reads");
        }
    }
}
