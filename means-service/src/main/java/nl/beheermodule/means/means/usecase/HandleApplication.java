package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** A medewerker takes an application, or gives it back; of two at once exactly one has it (design 11). */
@Component
public final class HandleApplication {
    public record Employee(String username, String name) {}

    private final MeansRepository repository;
    private final AuditTrail audit;
    private final Clock clock;

    public HandleApplication(MeansRepository repository, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param takingOver also when a colleague has it
     * @param seen the version the medewerker looked at, when the screen says so
     */
    public void take(MeansId id, Employee by, boolean takingOver, OptionalLong seen) {
        boolean colleagues = Attempts.of(() -> {
            Means means = found(id);
            boolean taken = means.handling().take(by.username(), by.name(), takingOver, now());
            if (seen.isPresent() && seen.getAsLong() != means.file().version()) {
                throw new StaleVersion("means", id.value());
            }
            repository.save(means);
            return taken;
        });
        written(id, colleagues ? "ApplicationTakenOver" : "ApplicationTaken");
    }

    public void giveBack(MeansId id, String username) {
        boolean his = Attempts.of(() -> {
            Means means = found(id);
            boolean given = means.handling().isOf(username);
            if (given) {
                means.handling().giveBack(username);
                repository.save(means);
            }
            return given;
        });
        if (his) {
            written(id, "ApplicationGivenBack");
        }
    }

    private void written(MeansId id, String action) {
        audit.looked(found(id).terms().organisation().value(), action, id.value());
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Means found(MeansId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("De aanvraag"));
    }
}
