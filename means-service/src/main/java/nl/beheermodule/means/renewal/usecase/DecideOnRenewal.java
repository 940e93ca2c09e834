package nl.beheermodule.means.renewal.usecase;

import java.time.Clock;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.renewal.domain.Candidates;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRefused;
import nl.beheermodule.means.renewal.domain.RenewalRefused.Reason;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** A medewerker approves or rejects: of two at once exactly one decides. */
@Component
public final class DecideOnRenewal {
    private final RenewalRepository repository;
    private final Candidates candidates;
    private final CarryOutRenewal carryOut;
    private final Clock clock;

    public DecideOnRenewal(RenewalRepository repository, Candidates candidates, CarryOutRenewal carryOut, Clock clock) {
        this.repository = repository;
        this.candidates = candidates;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    /**
     * The decision is saved first, then carried out; a sweep does that if this process dies in between.
     *
     * @param seen the version the medewerker looked at, when the screen says so
     */
    public void approve(RenewalId id, MeansId means, String employee, OptionalLong seen) {
        Renewal decided = decide(id, seen, renewal -> {
            Renewal approved = renewal.approve(means, employee, clock.instant());
            candidates.of(renewal.form()).stream()
                    .filter(candidate -> candidate.id().equals(means))
                    .findFirst()
                    .map(Means::administering)
                    .orElseThrow(() -> new RenewalRefused(Reason.NOT_THE_ONE_NAMED))
                    .requireRenewable();
            return approved;
        });
        try {
            carryOut.role(decided);
        } catch (OptimisticLockingFailureException sweepWasFirst) {
            // the decision stands, whoever carries it out
        }
    }

    public void reject(RenewalId id, String employee, String reason, OptionalLong seen) {
        decide(id, seen, renewal -> renewal.reject(employee, reason, clock.instant()));
    }

    private Renewal decide(RenewalId id, OptionalLong seen, UnaryOperator<Renewal> decision) {
        Renewal renewal = repository.find(id).orElseThrow(() -> new NotFound("De aanvraag"));
        Renewal decided = decision.apply(renewal);
        if (seen.isPresent() && seen.getAsLong() != renewal.version()) {
            throw new StaleVersion("renewal", id.value());
        }
        return repository.save(decided);
    }
}
