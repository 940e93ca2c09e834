package nl.beheermodule.identity.login;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** One login, or attempt: its id is the event's, so that it is kept once. */
@Document("logins")
@TypeAlias("login")
record LoginRow(
        @Id String eventId,
        String personId,
        Instant at,
        LoginMethod method,
        LoginResult result,
        @Nullable String address) {}
