package nl.beheermodule.export.means;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a person can be reached, as identity-service told.
 *
 * @param sequence of the person
 */
@Document("persons")
@TypeAlias("person")
record PersonRow(
        @Id String id,
        long sequence,
        String email,
        @Nullable String mobile) {}
