package nl.beheermodule.export.authorization;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A machtiging as the overview shows it; who holds it stands with the means.
 *
 * @param personSort name of the holder, without accents and capitals; absent while it is not known
 * @param serviceName as the column shows it
 * @param serviceSort as the overview searches and sorts it
 * @param level of the service
 * @param startDate ISO
 * @param endDate ISO, inclusive; absent when it was revoked or has expired
 */
@Document(AuthorizationRow.COLLECTION)
@TypeAlias("authorization")
record AuthorizationRow(
        @Id String id,
        String organisationId,
        String meansId,
        @Nullable String personSort,
        String serviceId,
        String serviceName,
        String serviceSort,
        String level,
        String startDate,
        @Nullable String endDate) {
    static final String COLLECTION = "authorization_rows";
}
