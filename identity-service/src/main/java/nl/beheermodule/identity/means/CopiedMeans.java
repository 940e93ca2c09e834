package nl.beheermodule.identity.means;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Standing.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A means as its events tell. */
@Document("means_copies")
@TypeAlias("means-copy")
public record CopiedMeans(
        @Id String meansId,
        String personId,
        String uniqueId,
        List<String> organisationIds,
        String role,
        AssuranceLevel level,
        SecondFactor secondFactor,
        Status status,
        @Nullable Instant activatedAt) {
    static final String ADMINISTRATOR = "ADMINISTRATOR";

    boolean ofAdministrator() {
        return role.equals(ADMINISTRATOR);
    }

    public boolean isActive() {
        return status == Status.ACTIVE;
    }
}
