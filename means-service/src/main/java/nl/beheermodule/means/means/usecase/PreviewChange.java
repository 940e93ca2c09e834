package nl.beheermodule.means.means.usecase;

import java.util.List;
import java.util.Set;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Whether a lower level or another role would leave an organisation without a beheerder (R76, Q9). Nothing is claimed. */
@Component
public final class PreviewChange {
    private final MeansRepository repository;

    public PreviewChange(MeansRepository repository) {
        this.repository = repository;
    }

    /** @return the organisations of the means that would be left without one */
    public List<OrganisationId> leftWithoutAdministrator(OrganisationId from, MeansId id, MutationWish wish) {
        Means means = repository
                .find(id)
                .filter(found -> found.terms().organisations().contains(from))
                .orElseThrow(() -> new NotFound("Het middel"));
        if (!means.mutating().change(wish).endsManaging(means.terms())) {
            return List.of();
        }
        Set<OrganisationId> kept = repository.withOtherAdministrators(means.administers(), id);
        return means.administers().stream().filter(each -> !kept.contains(each)).toList();
    }
}
