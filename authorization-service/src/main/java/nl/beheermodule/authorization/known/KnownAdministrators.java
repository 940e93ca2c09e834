package nl.beheermodule.authorization.known;

import java.util.Optional;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.Administrators;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.access.Membership;
import nl.beheermodule.platform.access.Memberships;
import org.springframework.stereotype.Component;

/** By the same copy that access is decided with. */
@Component
class KnownAdministrators implements Administrators {
    private final Memberships memberships;

    KnownAdministrators(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public Optional<AssuranceLevel> level(OrganisationId organisation, String personId) {
        return memberships
                .of(personId, organisation.value())
                .filter(Membership::mayManage)
                .map(membership -> AssuranceLevel.valueOf(membership.level().name()));
    }
}
