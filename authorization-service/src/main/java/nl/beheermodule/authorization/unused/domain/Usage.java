package nl.beheermodule.authorization.unused.domain;

import java.time.LocalDate;
import java.time.Period;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/**
 * When a user last did something with the authorizations of an organisation (norm 9: one of them in 24 months will do).
 *
 * @param since day of last use; before there was any, of the first grant
 */
public record Usage(OrganisationId organisation, MeansId means, LocalDate since) {
    public Holding holding() {
        return new Holding(organisation, means);
    }

    /** From this day on they are gone, unless used before. */
    public LocalDate lapsesOn(Period allowed) {
        return since.plus(allowed);
    }

    /** Whether it was that long ago; what was granted no later than {@link #latest} lapses then. */
    public boolean lapsed(LocalDate today, Period allowed) {
        return !since.isAfter(latest(today, allowed));
    }

    /** Start date, or day of last use, of the most recent that lapses today. */
    public static LocalDate latest(LocalDate today, Period allowed) {
        return today.minus(allowed);
    }
}
