package nl.beheermodule.authorization.authorization.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Shortens or extends one authorization (R93–R97). */
@Component
public class ChangeEndDate {
    private final AuthorizationRepository authorizations;
    private final FindGrantables grantables;
    private final Clock clock;

    ChangeEndDate(AuthorizationRepository authorizations, FindGrantables grantables, Clock clock) {
        this.authorizations = authorizations;
        this.grantables = grantables;
        this.clock = clock;
    }

    /**
     * @param grantor level of the beheerder's own means
     * @param seen version that the beheerder decided on; absent when it does not matter to the caller
     * @throws StaleVersion when it is no longer that version
     */
    public void change(
            OrganisationId organisation, AuthorizationId id, LocalDate end, AssuranceLevel grantor, OptionalLong seen) {
        Attempts.of(() -> {
            Authorization authorization =
                    authorizations.find(organisation, id).orElseThrow(() -> new NotFound("De machtiging"));
            if (seen.isPresent() && seen.getAsLong() != authorization.version()) {
                throw new StaleVersion("authorizations", id.value());
            }
            ServiceId service = authorization.grant().service();
            authorization
                    .changeEndDate(
                            end, grantor, grantables.find(List.of(service)).get(service), clock.instant())
                    .ifPresent(fact -> authorizations.save(authorization, List.of(fact)));
            return id;
        });
    }
}
