package nl.beheermodule.authorization.job.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A job as it is stored.
 *
 * @param endDate ISO
 * @param turnAt from when anybody may take it; absent when nothing is left to do
 * @param token of who has it
 * @param forgetAt when it is removed
 */
@Document(GrantJobDocument.COLLECTION)
@TypeAlias("grant-job")
record GrantJobDocument(
        @Id String id,
        String organisationId,
        List<String> serviceIds,
        List<String> meansIds,
        String endDate,
        AssuranceLevel grantor,
        @Nullable String establishment,
        @Nullable String relation,
        String orderedBy,
        @Nullable String address,
        JobState state,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant turnAt,
        @Nullable String token,
        Instant forgetAt) {
    static final String COLLECTION = "grant_jobs";

    static GrantJobDocument of(GrantJob job, Instant forgetAt) {
        return new GrantJobDocument(
                job.id(),
                job.organisation().value(),
                job.services().stream().map(ServiceId::value).toList(),
                job.means().stream().map(MeansId::value).toList(),
                job.end().toString(),
                job.grantor(),
                job.scope().establishment(),
                job.scope().relation(),
                job.orderedBy(),
                job.address(),
                job.state(),
                job.requestedAt(),
                job.finishedAt(),
                job.requestedAt(),
                null,
                forgetAt);
    }

    GrantJob job() {
        return new GrantJob(
                id,
                new OrganisationId(organisationId),
                serviceIds.stream().map(ServiceId::new).toList(),
                meansIds.stream().map(MeansId::new).toList(),
                LocalDate.parse(endDate),
                grantor,
                new Scope(establishment, relation),
                orderedBy,
                address,
                state,
                requestedAt,
                finishedAt);
    }
}
