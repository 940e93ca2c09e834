package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** A beheerder takes back an application that nobody handled yet (Q18). */
@Component
public final class WithdrawApplication {
    private final MeansRepository repository;
    private final Clock clock;

    public WithdrawApplication(MeansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void withdraw(OrganisationId organisation, MeansId id) {
        Attempts.of(() -> {
            Means means = repository
                    .find(id)
                    .filter(found -> found.terms().organisations().contains(organisation))
                    .orElseThrow(() -> new NotFound("De aanvraag"));
            repository.save(means, means.withdraw(clock.instant()));
            return means;
        });
    }
}
