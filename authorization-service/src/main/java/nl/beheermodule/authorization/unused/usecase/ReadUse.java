package nl.beheermodule.authorization.unused.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.unused.domain.Holding;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** “Laatst gebruikt”, and when what is not used lapses (norm 9). */
@Component
public class ReadUse {
    private final UsageRegister register;
    private final Period allowed;
    private final Clock clock;

    ReadUse(UsageRegister register, @Value("${beheer.authorization.unused-after}") Period allowed, Clock clock) {
        this.register = register;
        this.allowed = allowed;
        this.clock = clock;
    }

    public LastUse of(Holding holding) {
        Optional<LocalDate> lapsesOn = allowed.isZero()
                ? Optional.empty()
                : register.find(List.of(holding)).values().stream()
                        .map(usage -> usage.lapsesOn(allowed))
                        .findFirst();
        LocalDate soon = Term.lastExpiring(Amsterdam.today(clock));
        return new LastUse(
                register.lastUse(holding).orElse(null),
                lapsesOn.orElse(null),
                lapsesOn.filter(day -> !day.isAfter(soon)).isPresent());
    }

    /**
     * Use of all that a means holds in an organisation.
     *
     * @param lastUsed absent when nothing was used since that is counted
     * @param lapsesOn day from which the oldest are gone, unless one is used before; absent when nothing lapses
     * @param lapsing within two months, as what expires (Q11)
     */
    public record LastUse(
            @Nullable LocalDate lastUsed, @Nullable LocalDate lapsesOn, boolean lapsing) {}
}
