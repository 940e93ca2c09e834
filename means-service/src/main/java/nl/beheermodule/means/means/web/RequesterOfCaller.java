package nl.beheermodule.means.means.web;

import java.util.HashMap;
import java.util.Map;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Membership;
import nl.beheermodule.platform.access.Memberships;
import org.springframework.stereotype.Component;

/** Who applies, and how far he may go: from this service's own copy of who manages what. */
@Component
final class RequesterOfCaller {
    private final Memberships memberships;
    private final MeansRepository repository;

    RequesterOfCaller(Memberships memberships, MeansRepository repository) {
        this.memberships = memberships;
        this.repository = repository;
    }

    Requester.Administrator administrator(Caller caller) {
        MeansId means = new MeansId(caller.requireMembership().meansId());
        String name = repository.find(means).map(own -> own.holder().name()).orElse(caller.name());
        return new Requester.Administrator(new PersonId(caller.requirePersonId()), means, name);
    }

    /** Only where he is beheerder with at least EH2+ (R11, R54). */
    Requester.Powers powers(Caller caller) {
        Map<OrganisationId, AssuranceLevel> levels = new HashMap<>();
        for (Membership membership : memberships.of(caller.requirePersonId())) {
            AssuranceLevel level = AssuranceLevel.valueOf(membership.level().name());
            boolean administrator = membership.role() == nl.beheermodule.contracts.Role.ADMINISTRATOR;
            if (administrator && !AssuranceLevel.EH2_PLUS.isAbove(level)) {
                levels.put(new OrganisationId(membership.organisationId()), level);
            }
        }
        return new Requester.Powers(levels);
    }
}
