package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys a document has in an index: one list of values, or one per array element. */
record KeyExtractor(List<String> paths, boolean sparse) {

    Set<List<Object>> keysOf(Document document, Function<Document, Set<KeyValue>> library) {
        List<@Nullable Object> found = new ArrayList<>(paths.size());
        paths.forEach(path -> found.add(Utils.getSubdocumentValueCollectionAware(document, path)));
        if (sparse && found.stream().allMatch(KeyExtractor::isAbsent)) {
            return Set.of();
        }
        List<Object> values = found.stream().map(Values::orMissing).toList();
        if (values.stream().noneMatch(value -> value instanceof Collection)) {
            return Set.of(values);
        }
        Set<List<Object>> keys = new LinkedHashSet<>();
        library.apply(document).forEach(key -> keys.add(filled(key)));
        return keys.isEmpty() ? Set.of(emptyArraysAsMissing(values)) : keys;
    }

    /** The keys for which the document has a list. */
    List<String> lists(Document document) {
        return paths.stream()
                .filter(path -> Utils.getSubdocumentValueCollectionAware(document, path) instanceof Collection)
                .toList();
    }

    /** Explicit null counts as present, as in MongoDB. */
    private static boolean isAbsent(@Nullable Object value) {
        return value instanceof Collection<?> elements
                ? !elements.isEmpty() && elements.stream().allMatch(KeyExtractor::isAbsent)
                : value instanceof Missing;
    }

    private static List<Object> filled(KeyValue key) {
        List<Object> values = new ArrayList<>(key.size());
        key.forEach(value -> values.add(Values.orMissing(value)));
        return values;
    }

    private static List<Object> emptyArraysAsMissing(List<Object> values) {
        return values.stream()
                .map(value -> value instanceof Collection ? Missing.getInstance() : value)
                .toList();
    }
}
