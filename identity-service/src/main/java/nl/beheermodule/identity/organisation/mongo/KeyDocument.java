package nl.beheermodule.identity.organisation.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** Guard: the key of an organisation belongs to one organisation. */
@Document("organisation_keys")
@TypeAlias("organisation-key")
record KeyDocument(@Id String key, String organisationId) {}
