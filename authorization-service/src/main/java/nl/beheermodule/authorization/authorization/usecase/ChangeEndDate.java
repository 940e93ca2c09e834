package nl.beheermodule.authorization.authorization.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Shortens or extends one authorization (R93–R97). */
@Component
public class ChangeEndDate {
    private final AuthorizationRepository authorizations;
    private final Clock clock;

    ChangeEndDate(AuthorizationRepository authorizations, Clock clock) {
        this.authorizations = authorizations;
        this.clock = clock;
    }

    /** @param grantor level of the beheerder's own means */
    public void change(OrganisationId organisation, AuthorizationId id, LocalDate end, AssuranceLevel grantor) {
        Attempts.of(() -> {
            Authorization authorization =
                    authorizations.find(organisation, id).orElseThrow(() -> new NotFound("De machtiging"));
            authorization
                    .changeEndDate(end, grantor, clock.instant())
                    .ifPresent(fact -> authorizations.save(authorization, List.of(fact)));
            return id;
        });
    }
}
