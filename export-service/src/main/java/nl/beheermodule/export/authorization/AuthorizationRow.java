package nl.beheermodule.export.authorization;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A machtiging as the overview shows it; who holds it stands with the means.
 *
 * @param personSort name of the holder, without accents and capitals; absent while it is not known
 * @param serviceName what it is for, as the catalogue calls it now
 * @param serviceSort as the overview sorts it
 * @param serviceSearch name and provider, as the overview searches it
 * @param provider absent in rows from before it was kept, until the next catalogue
 * @param level that the service asks now
 * @param establishment when it is for one establishment only (norm 5)
 * @param relation KvK number, when it is for a relation in a chain
 * @param withdrawn whether the service is no longer in the catalogue
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
        @Nullable String serviceSearch,
        @Nullable String provider,
        String level,
        @Nullable String establishment,
        @Nullable String relation,
        @Nullable Boolean withdrawn,
        String startDate,
        @Nullable String endDate) {
    static final String COLLECTION = "authorization_rows";
}
