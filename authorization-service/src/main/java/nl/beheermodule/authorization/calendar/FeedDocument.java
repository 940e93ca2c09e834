package nl.beheermodule.authorization.calendar;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The feed of one beheerder for one organisation.
 *
 * @param secretHash SHA-256 of the secret in hexadecimal; the secret itself is shown once and kept nowhere
 */
@Document("calendar_feeds")
@TypeAlias("calendar-feed")
record FeedDocument(@Id String id, String organisationId, String personId, String secretHash, Instant createdAt) {
    static String id(String organisationId, String personId) {
        return organisationId + ":" + personId;
    }
}
