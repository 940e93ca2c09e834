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
        return administrator(
                caller.requirePersonId(), new MeansId(caller.requireMembership().meansId()), caller.name());
    }

    /** @param otherwise his name, when his means does not tell it */
    Requester.Administrator administrator(String personId, MeansId means, String otherwise) {
        String name = repository.find(means).map(own -> own.holder().name()).orElse(otherwise);
        return new Requester.Administrator(new PersonId(personId), means, name);
    }

    /** Only where he is beheerder with at least EH2+ (R11, R54). */
    Requester.Powers powers(Caller caller) {
        return powers(caller.requirePersonId());
    }

    Requester.Powers powers(String personId) {
        Map<OrganisationId, AssuranceLevel> levels = new HashMap<>();
        for (Membership membership : memberships.of(personId)) {
            AssuranceLevel level = AssuranceLevel.valueOf(membership.level().name());
            boolean administrator = membership.role() == nl.beheermodule.contracts.Role.ADMINISTRATOR;
            if (administrator && !AssuranceLevel.EH2_PLUS.isAbove(level)) {
                levels.put(new OrganisationId(membership.organisationId()), level);
            }
        }
        return new Requester.Powers(levels);
    }
}
