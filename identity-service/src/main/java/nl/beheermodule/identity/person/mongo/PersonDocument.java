package nl.beheermodule.identity.person.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person with his account, flat: what is searched by stands at the top level. */
@Document("persons")
@TypeAlias("person")
record PersonDocument(
        @Id String id,
        long version,
        String firstNames,
        @Nullable String prefix,
        String surname,
        String dateOfBirth,
        String email,
        String emailLower,
        @Nullable String mobile,
        List<String> organisationIds,
        AccountState accountState,
        @Nullable SetupDocument setup,
        @Nullable String setupTokenHash,
        @Nullable String username,
        @Nullable String userId,
        @Nullable String otpNumber)
        implements AggregateDocument {

    enum AccountState {
        NONE,
        INVITED,
        NAMED,
        PREPARED,
        READY,
        EXTENDING
    }

    record SetupDocument(
            String meansId, AssuranceLevel level, SecondFactor secondFactor, Instant until, Instant provenAt) {}
}
