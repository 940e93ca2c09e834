package nl.beheermodule.authorization.unused.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Norm 9: who used none of the authorizations of an organisation for 24 months loses them. Those granted more recently stay:
 * they have their own 24 months. Several replicas may do so at once.
 */
@Component
public class EndUnused {
    private static final int BATCH = 200;

    private final UsageRegister register;
    private final AuthorizationRepository authorizations;
    private final Period allowed;
    private final Clock clock;

    /** @param allowed how long one may go without; zero for ever */
    public EndUnused(
            UsageRegister register,
            AuthorizationRepository authorizations,
            @Value("${beheer.authorization.unused-after}") Period allowed,
            Clock clock) {
        this.register = register;
        this.authorizations = authorizations;
        this.allowed = allowed;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${beheer.authorization.unused-sweep:PT10M}",
            fixedDelayString = "${beheer.authorization.unused-sweep:PT10M}")
    public void sweep() {
        if (!allowed.isZero()) {
            Actor.system("unused-sweep").run(this::endAll);
        }
    }

    private void endAll() {
        LocalDate latest = Usage.latest(Amsterdam.today(clock), allowed);
        List<Usage> due;
        long ended;
        do {
            due = register.since(latest, BATCH);
            ended = due.stream().filter(usage -> end(usage, latest)).count();
        } while (due.size() == BATCH && ended > 0);
    }

    /** Who is used at this very moment is found changed, and is looked at again. */
    private boolean end(Usage usage, LocalDate latest) {
        Instant now = clock.instant();
        List<Authorization> held = authorizations.held(usage.organisation(), usage.means(), now);
        boolean changedMeanwhile = !authorizations
                .saveAll(held.stream().flatMap(one -> ended(one, latest, now)).toList())
                .isEmpty();
        if (changedMeanwhile) {
            return false; // it is still due
        }
        Optional<LocalDate> oldest =
                held.stream().flatMap(one -> one.validFrom(now).stream()).min(Comparator.naturalOrder());
        oldest.ifPresentOrElse(start -> register.restart(usage, start), () -> forget(usage));
        return true;
    }

    /** What was granted at this very moment found the row still there, and counts from now. */
    private void forget(Usage usage) {
        register.forget(usage);
        Instant now = clock.instant();
        if (!authorizations.held(usage.organisation(), usage.means(), now).isEmpty()) {
            register.granted(usage.organisation(), usage.means(), Amsterdam.dayOf(now));
        }
    }

    private static Stream<Change> ended(Authorization one, LocalDate latest, Instant now) {
        return one.lapse(latest, now).stream().map(fact -> new Change(one, List.of(fact)));
    }
}
