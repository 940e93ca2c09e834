package nl.beheermodule.means.renewal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface RenewalRepository {
    Optional<Renewal> find(RenewalId id);

    /** Those that are there, in the order of the ids. */
    List<Renewal> find(List<RenewalId> ids);

    /** The same form sent again changes nothing. */
    void add(Renewal renewal);

    /**
     * Saves a changed renewal, unless somebody else changed it since it was found.
     *
     * @return as it is saved
     */
    Renewal save(Renewal renewal);

    /** Renewals to carry out, or with an e-mail to send. */
    List<RenewalId> withWork(Instant now, int atMost);
}
