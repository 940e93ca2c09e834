package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PlannedEnd;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/** What ending a means would bring, before anybody decides (R72, R73, R76). Nothing is claimed. */
@Component
public final class PreviewEnd {
    /**
     * What it would do to one organisation.
     *
     * @param lastAdministrator no other beheerder would remain (R76)
     * @param endsOrganisation it is the very last means (R77)
     */
    public record Place(OrganisationId organisation, boolean lastAdministrator, boolean endsOrganisation) {
        public boolean isRefused() {
            return lastAdministrator && !endsOrganisation;
        }
    }

    /**
     * @param contractEnd absent for a means that is not active
     * @param others organisations of the means that the beheerder manages too
     */
    public record Preview(
            Optional<LocalDate> endsOn, Optional<LocalDate> contractEnd, Place here, List<Place> others) {}

    private final MeansRepository repository;
    private final Clock clock;

    public PreviewEnd(MeansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public Preview of(OrganisationId from, MeansId id, Requester.Powers powers) {
        Means means = repository
                .find(id)
                .filter(found -> found.terms().organisations().contains(from))
                .filter(found -> MeansStatus.of(found.state()).isListed())
                .orElseThrow(() -> new NotFound("Het middel"));
        List<OrganisationId> managed = means.terms().organisations().stream()
                .filter(each -> each.equals(from) || powers.cover(each))
                .toList();
        Set<OrganisationId> kept = repository.withOtherAdministrators(managed, id);
        Set<OrganisationId> used = repository.withOtherMeans(managed, id);
        Function<OrganisationId, Place> place = each ->
                new Place(each, means.administers().contains(each) && !kept.contains(each), !used.contains(each));
        return new Preview(
                means.ending().planned(from).map(PlannedEnd::endsOn),
                means.ending().contractEnd(Amsterdam.today(clock)),
                place.apply(from),
                managed.stream().filter(each -> !each.equals(from)).map(place).toList());
    }
}
