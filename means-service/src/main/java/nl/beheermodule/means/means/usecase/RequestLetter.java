package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** A beheerder asks for a new activation letter (R80). */
@Component
public final class RequestLetter {
    private final MeansRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    public RequestLetter(MeansRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    public void request(OrganisationId organisation, MeansId id) {
        Attempts.of(() -> {
            Means means = repository
                    .find(id)
                    .filter(found -> found.terms().organisations().contains(organisation))
                    .orElseThrow(() -> new NotFound("Het middel"));
            means.activation().requestLetter(clock.instant());
            repository.save(means);
            return means;
        });
        audit.looked(organisation.value(), "ActivationLetterRequested", id.value());
    }
}
