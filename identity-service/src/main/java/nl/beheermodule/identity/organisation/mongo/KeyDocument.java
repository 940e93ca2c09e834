package nl.beheermodule.identity.organisation.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Guard: the key of an organisation belongs to one organisation.
 *
 * @param unsettledSince while it is not known whether an organisation that claimed one more key took it (R28)
 */
@Document("organisation_keys")
@TypeAlias("organisation-key")
record KeyDocument(
        @Id String key, String organisationId, @Nullable Instant unsettledSince) {}
