package nl.beheermodule.platform.outbox;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;

/** Where the sweeper looks for events that a crash left behind: the collections of all aggregates known at the start. */
public record SweptCollections(Set<String> names) {

    public static SweptCollections of(MongoMappingContext mapping) {
        return new SweptCollections(mapping.getPersistentEntities().stream()
                .filter(entity -> AggregateDocument.class.isAssignableFrom(entity.getType()))
                .map(MongoPersistentEntity::getCollection)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws IllegalStateException when events there would never be found after a crash */
    String sweptAlso(String collection) {
        if (!names.contains(collection)) {
            throw new IllegalStateException(
                    collection + " is not swept: its document needs @Document and a place under the service's package");
        }
        return collection;
    }
}
