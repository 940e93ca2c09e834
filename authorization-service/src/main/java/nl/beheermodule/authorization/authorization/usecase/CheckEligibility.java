package nl.beheermodule.authorization.authorization.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.beheermodule.authorization.authorization.domain.Eligibility;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.springframework.stereotype.Component;

/** Who may be chosen once the services are: the highest level asked decides (R108). */
@Component
public class CheckEligibility {
    private final FindGrantables grantables;
    private final MeansDirectory allMeans;

    CheckEligibility(FindGrantables grantables, MeansDirectory allMeans) {
        this.grantables = grantables;
        this.allMeans = allMeans;
    }

    /** @return for each means the first reason why not; empty when it may have all */
    public Map<MeansId, Optional<Refusal>> check(
            OrganisationId organisation, Set<ServiceId> services, Set<MeansId> means, AssuranceLevel grantor) {
        Map<ServiceId, Grantable> found = grantables.find(services);
        Map<MeansId, KnownMeans> holders = allMeans.find(means);
        List<Optional<Grantable>> asked = services.stream()
                .map(service -> Optional.ofNullable(found.get(service)))
                .toList();
        Map<MeansId, Optional<Refusal>> answers = new LinkedHashMap<>();
        for (MeansId id : means) {
            answers.put(
                    id,
                    asked.stream()
                            .flatMap(service ->
                                    Eligibility.refusal(organisation, holders.get(id), service.orElse(null), grantor)
                                            .stream())
                            .findFirst());
        }
        return answers;
    }
}
