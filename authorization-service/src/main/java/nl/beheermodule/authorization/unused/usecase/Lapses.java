package nl.beheermodule.authorization.unused.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.unused.domain.Holding;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Norm 9 for decisions, which wait for no sweep (design 7): what lapsed unused gives nothing from that very day on. */
@Component
public class Lapses {
    private final UsageRegister register;
    private final Period allowed;
    private final Clock clock;

    /** @param allowed how long one may go without; zero for ever */
    public Lapses(UsageRegister register, @Value("${beheer.authorization.unused-after}") Period allowed, Clock clock) {
        this.register = register;
        this.allowed = allowed;
        this.clock = clock;
    }

    /** One read for all of them. */
    public Lapsed among(Collection<Authorization> all) {
        Instant now = clock.instant();
        LocalDate today = Amsterdam.today(clock);
        Set<Holding> asked = allowed.isZero()
                ? Set.of()
                : all.stream()
                        .filter(one -> one.state().holds(now))
                        .map(Lapses::holding)
                        .collect(Collectors.toSet());
        Map<Holding, Usage> counted = asked.isEmpty() ? Map.of() : register.find(asked);
        return new Lapsed(
                counted.values().stream()
                        .filter(usage -> usage.lapsed(today, allowed))
                        .map(Usage::holding)
                        .collect(Collectors.toSet()),
                Usage.latest(today, allowed),
                now);
    }

    private static Holding holding(Authorization one) {
        return new Holding(one.grant().organisation(), one.grant().means());
    }

    /**
     * Those whose time without use is over.
     *
     * @param latest start date of the most recent that lapses
     */
    public record Lapsed(Set<Holding> holdings, LocalDate latest, Instant now) {
        /** As the sweep will make it, if it has not yet. */
        public AuthorizationState state(Authorization one) {
            boolean over = holdings.contains(holding(one))
                    && one.validFrom(now)
                            .filter(start -> !start.isAfter(latest))
                            .isPresent();
            return over ? new AuthorizationState.Revoked(now) : one.state();
        }
    }
}
