package nl.beheermodule.authorization.overview;

import java.util.Collection;
import java.util.Map;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import org.springframework.stereotype.Component;

/**
 * How many machtigingen a change of services touches, for who is about to make it. It reads those of all organisations: with
 * millions of them that takes seconds.
 */
@Component
public class Affected {
    private final Counts counts;
    private final ValidAuthorizations valid;

    Affected(Counts counts, ValidAuthorizations valid) {
        this.counts = counts;
        this.valid = valid;
    }

    /** How many machtigingen, of how many companies. */
    public record Number(long authorizations, long companies) {}

    public Number by(Collection<ServiceId> services) {
        if (services.isEmpty()) {
            return new Number(0, 0);
        }
        Map<String, Long> perCompany = counts.by(
                "organisationId",
                valid.ofAnyone()
                        .and("serviceId")
                        .in(services.stream().map(ServiceId::value).toList()));
        return new Number(
                perCompany.values().stream().mapToLong(Long::longValue).sum(), perCompany.size());
    }
}
