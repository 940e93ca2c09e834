package nl.beheermodule.authorization.known;

import java.util.List;
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
        @Nullable List<String> organisationIds) {

    KnownMeans means() {
        return new KnownMeans(
                new MeansId(id),
                text(uniqueId),
                text(personId),
                text(personName),
                level == null ? AssuranceLevel.EH2 : level,
                Boolean.TRUE.equals(active),
                Boolean.TRUE.equals(taxAuthorityMeans),
                organisations());
    }

    private Set<OrganisationId> organisations() {
        return organisationIds == null
                ? Set.of()
                : organisationIds.stream().map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }
}
