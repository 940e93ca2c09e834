package nl.beheermodule.authorization.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.known.domain.KnownMeans;
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

    /**
     * @param service as it is now; absent when it is in no catalogue: then it is shown as it was granted
     * @param holder absent when unknown
     */
    AuthorizationRow row(LocalDate today, @Nullable Grantable service, @Nullable KnownMeans holder) {
        Term term = new Term(LocalDate.parse(startDate), LocalDate.parse(endDate));
        Instant revoking = state.equals("REVOKING") ? finalAt : null;
        AssuranceLevel asked = service == null ? level : service.level();
        return new AuthorizationRow(
                id,
                meansId,
                personName,
                serviceId,
                service == null ? serviceName : service.name(),
                service == null ? provider : service.provider(),
                asked,
                establishment,
                relation,
                term.start(),
                term.end(),
                term.expiresSoon(today),
                ChronoUnit.DAYS.between(today, term.end()),
                revoking == null ? null : new AuthorizationRow.Revocation(revoking),
                service != null && service.withdrawn(),
                holder != null && !holder.level().covers(asked),
                version);
    }
}
