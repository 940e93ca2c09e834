package nl.beheermodule.chain.known;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A means in an organisation.
 *
 * @param id means and organisation
 */
@org.springframework.data.mongodb.core.mapping.Document("known_administrators")
@TypeAlias("known-administrator")
record AdministratorRow(
        @Id String id,
        String organisationId,
        @Nullable String personId,
        @Nullable String role,
        @Nullable Boolean active) {}
