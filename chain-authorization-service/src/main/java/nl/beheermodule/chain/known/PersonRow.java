package nl.beheermodule.chain.known;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** Somebody who can be written to. */
@org.springframework.data.mongodb.core.mapping.Document("known_persons")
@TypeAlias("known-person")
record PersonRow(
        @Id String id, @Nullable String name, @Nullable String email) {}
