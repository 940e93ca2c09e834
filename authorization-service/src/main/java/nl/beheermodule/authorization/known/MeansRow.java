package nl.beheermodule.authorization.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A means as the events told. Absent fields were not told yet.
 *
 * @param personSort name without accents and capitals
 * @param endsOn ISO, by organisation: the last day on which it may be used there, once an end is planned
 */
@Document("known_means")
@TypeAlias("known-means")
record MeansRow(
        @Id String id,
        @Nullable String uniqueId,
        @Nullable String personId,
        @Nullable String personName,
        @Nullable String personSort,
        @Nullable AssuranceLevel level,
        @Nullable Boolean active,
        @Nullable Boolean taxAuthorityMeans,
        @Nullable List<String> organisationIds,
        @Nullable Map<String, String> endsOn) {
    static final String ENDS_ON = "endsOn";

    /** A planned end that is over counts, also when it has not been carried out yet (ADR 7). */
    KnownMeans means(LocalDate today) {
        Set<OrganisationId> organisations = organisations(today);
        return new KnownMeans(
                new MeansId(id),
                text(uniqueId),
                text(personId),
                text(personName),
                level == null ? AssuranceLevel.EH2 : level,
                Boolean.TRUE.equals(active) && !organisations.isEmpty(),
                Boolean.TRUE.equals(taxAuthorityMeans),
                organisations);
    }

    private Set<OrganisationId> organisations(LocalDate today) {
        return organisationIds == null
                ? Set.of()
                : organisationIds.stream()
                        .filter(id -> !isOver(id, today))
                        .map(OrganisationId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOver(String organisationId, LocalDate today) {
        String last = endsOn == null ? null : endsOn.get(organisationId);
        return last != null && LocalDate.parse(last).isBefore(today);
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }
}
