package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.TypeMismatchException;
import java.util.Collection;
import java.util.List;

/** Fields of a command that must be there and of the right type. */
final class Fields {

    private Fields() {}

    static String text(Document document, String field) {
        return typed(document, field, String.class);
    }

    static long whole(Document document, String field) {
        return typed(document, field, Number.class).longValue();
    }

    static Document document(Document document, String field) {
        return typed(document, field, Document.class);
    }

    /** Empty when it is not there. */
    static List<?> list(Document document, String field) {
        return document.get(field) instanceof Collection<?> values ? List.copyOf(values) : List.of();
    }

    private static <T> T typed(Document document, String field, Class<T> type) {
        Object value = document.get(field);
        if (!type.isInstance(value)) {
            throw new TypeMismatchException("Field '" + field + "' must be of type " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
