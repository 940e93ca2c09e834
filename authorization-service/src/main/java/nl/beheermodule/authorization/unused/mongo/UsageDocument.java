package nl.beheermodule.authorization.unused.mongo;

import java.time.LocalDate;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Usage;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** @param since ISO */
@Document("usages")
@TypeAlias("usage")
record UsageDocument(@Id String id, String organisationId, String meansId, String since) {
    static String id(OrganisationId organisation, MeansId means) {
        return organisation.value() + ":" + means.value();
    }

    static UsageDocument of(Usage usage) {
        return new UsageDocument(
                id(usage.organisation(), usage.means()),
                usage.organisation().value(),
                usage.means().value(),
                usage.since().toString());
    }

    Usage usage() {
        return new Usage(new OrganisationId(organisationId), new MeansId(meansId), LocalDate.parse(since));
    }
}
