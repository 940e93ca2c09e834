package nl.beheermodule.authorization.unused.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/** Last use, one row for each means in each organisation. */
public interface UsageRegister {
    /** Counting starts, unless it had. */
    void granted(OrganisationId organisation, MeansId means, LocalDate day);

    void used(Collection<Usage> uses);

    /** Those that are counted. */
    Map<Holding, Usage> find(Collection<Holding> holdings);

    /** Empty when nothing was used yet, however long it is counted. */
    Optional<LocalDate> lastUse(Holding holding);

    /** Longest ago first. */
    List<Usage> since(LocalDate latest, int most);

    /** Unless it was used meanwhile. */
    void restart(Usage usage, LocalDate since);

    /** Nothing is left that could lapse; unless it was used meanwhile. */
    void forget(Usage usage);
}
