package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Approving and rejecting: of two medewerkers at once exactly one decides. */
@Component
public final class DecideOnApplication {
    private final MeansRepository repository;
    private final Clock clock;

    public DecideOnApplication(MeansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @param seen the version the medewerker looked at, when the screen says so */
    public void approve(MeansId id, String employee, OptionalLong seen) {
        decide(id, seen, means -> means.approve(employee, clock.instant()));
    }

    /** @param reason goes to the applicant by e-mail (R82) */
    public void reject(MeansId id, String employee, String reason, OptionalLong seen) {
        decide(id, seen, means -> means.reject(employee, reason, clock.instant()));
    }

    private void decide(MeansId id, OptionalLong seen, Function<Means, MeansEvent> decision) {
        Attempts.of(() -> {
            Means means = repository.find(id).orElseThrow(() -> new NotFound("De aanvraag"));
            MeansEvent fact = decision.apply(means);
            if (seen.isPresent() && seen.getAsLong() != means.file().version()) {
                throw new StaleVersion("means", id.value());
            }
            repository.save(means, fact);
            return fact;
        });
    }
}
