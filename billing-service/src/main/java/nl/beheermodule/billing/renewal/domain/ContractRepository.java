package nl.beheermodule.billing.renewal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The contracts of means that are active, kept from events of means-service. */
public interface ContractRepository {
    /** Ids of means of which the term was over by then, oldest first. */
    List<String> over(Instant by, int atMost);

    /** Empty when the means is not active (any more). */
    Optional<Contract> find(String meansId);

    /** Its next term has begun; does nothing when it is no longer as {@code before} says. */
    void renewed(Contract before);
}
