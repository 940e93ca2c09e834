package nl.beheermodule.authorization.unused.mongo;

import java.time.LocalDate;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Usage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * When something was last used.
 *
 * @param since ISO
 * @param used whether {@code since} is a use; before there was any, it is a grant
 */
@Document("usages")
@TypeAlias("usage")
record UsageDocument(
        @Id String id,
        String organisationId,
        String meansId,
        String since,
        @Nullable Boolean used) {
    static String id(OrganisationId organisation, MeansId means) {
        return organisation.value() + ":" + means.value();
    }

    static UsageDocument of(Usage usage, boolean used) {
        return new UsageDocument(
                id(usage.organisation(), usage.means()),
                usage.organisation().value(),
                usage.means().value(),
                usage.since().toString(),
                used);
    }

    Usage usage() {
        return new Usage(new OrganisationId(organisationId), new MeansId(meansId), LocalDate.parse(since));
    }
}
