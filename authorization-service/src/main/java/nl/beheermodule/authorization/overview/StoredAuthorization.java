package nl.beheermodule.authorization.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The fields of a valid authorization's document that the read side needs. */
@Document("authorizations")
record StoredAuthorization(
        @Id String id,
        long version,
        String meansId,
        String personName,
        String serviceId,
        String serviceName,
        String provider,
        AssuranceLevel level,
        @Nullable String establishment,
        @Nullable String relation,
        String state,
        String startDate,
        String endDate,
        @Nullable Instant finalAt) {

    AuthorizationRow row(LocalDate today, Set<String> withdrawnServices) {
        Term term = new Term(LocalDate.parse(startDate), LocalDate.parse(endDate));
        Instant revoking = state.equals("REVOKING") ? finalAt : null;
        return new AuthorizationRow(
                id,
                meansId,
                personName,
                serviceId,
                serviceName,
                provider,
                level,
                establishment,
                relation,
                term.start(),
                term.end(),
                term.expiresSoon(today),
                ChronoUnit.DAYS.between(today, term.end()),
                revoking == null ? null : new AuthorizationRow.Revocation(revoking),
                withdrawnServices.contains(serviceId),
                version);
    }
}
