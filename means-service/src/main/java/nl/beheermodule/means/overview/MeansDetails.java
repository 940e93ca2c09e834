package nl.beheermodule.means.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one means to whoever may see it: a beheerder every one of the organisation, a user his own. */
@Component
public final class MeansDetails {
    private final MeansRepository repository;
    private final Organisations organisations;
    private final Names names;
    private final Clock clock;

    MeansDetails(MeansRepository repository, Organisations organisations, Names names, Clock clock) {
        this.clock = clock;
        this.names = names;
        this.repository = repository;
        this.organisations = organisations;
    }

    public MeansDetail of(String organisationId, String meansId, Caller caller) {
        return repository
                .find(new MeansId(meansId))
                .filter(means -> means.terms().organisations().contains(new OrganisationId(organisationId)))
                .filter(means -> MeansStatus.of(means.state()).isListed())
                .filter(means ->
                        caller.mayManage() || means.file().person().value().equals(caller.personId()))
                .map(means -> detail(means, new OrganisationId(organisationId), caller))
                .orElseThrow(() -> new NotFound("Het middel"));
    }

    private MeansDetail detail(Means means, OrganisationId at, Caller caller) {
        return new MeansDetail(
                MeansRow.of(means, at, caller.personId(), Amsterdam.today(clock), names.of(List.of(means))),
                means.holder().firstNames(),
                means.holder().prefix(),
                means.holder().dateOfBirth(),
                means.holder().mobile() == null ? null : means.holder().mobile().masked(),
                Amsterdam.dayOf(means.application().requestedAt()),
                means.application().requester().name(),
                approvedOn(means),
                means.state() instanceof Active active ? Amsterdam.dayOf(active.since()) : null,
                means.contractYears(),
                places(means),
                means.identificationAddress(),
                means.letters().stream()
                        .map(letter -> new MeansDetail.Post(letter.sentOn(), letter.activateBy()))
                        .toList(),
                Timeline.of(means),
                caller.mayManage() ? Allowed.of(means, isLast(means, at)) : null,
                means.file().version());
    }

    /** R76: others are there, but no other beheerder. */
    private boolean isLast(Means means, OrganisationId at) {
        return means.administers().contains(at)
                && !repository.hasOtherAdministrator(at, means.id())
                && repository.hasOtherMeans(at, means.id());
    }

    private static @Nullable LocalDate approvedOn(Means means) {
        return means.application().decision() instanceof Decision.Approved approved
                ? Amsterdam.dayOf(approved.at())
                : null;
    }

    private List<MeansDetail.Place> places(Means means) {
        List<String> ids = means.terms().organisations().stream()
                .map(OrganisationId::value)
                .toList();
        Map<String, OrganisationCopy> known = organisations.find(ids);
        return ids.stream()
                .map(id -> {
                    OrganisationCopy copy = known.get(id);
                    return new MeansDetail.Place(
                            id, copy == null ? null : copy.name(), means.terms().role());
                })
                .toList();
    }
}
