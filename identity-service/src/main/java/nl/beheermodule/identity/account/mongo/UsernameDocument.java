package nl.beheermodule.identity.account.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** @param unsettledSince gone once the person is known to have taken the name */
@Document("usernames")
@TypeAlias("username")
record UsernameDocument(
        @Id String username, String personId, @Nullable Instant unsettledSince) {}
