package nl.beheermodule.billing.charge.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.quote.domain.OrganisationId;

public interface ChargeRepository {
    /** Adds it, unless it is there already. */
    void add(Charge charge);

    /** The organisation after that one with something that is on no invoice yet; an empty id comes before all. */
    Optional<OrganisationId> withOpenAfter(OrganisationId last, Instant until);

    /** On no invoice yet, oldest first. */
    List<Charge> open(OrganisationId organisation, Instant until, int atMost);

    /**
     * Puts charges on an invoice, each unless another invoice has it.
     *
     * @return those that this invoice has, also from before, oldest first
     */
    List<Charge> take(List<ChargeId> ids, String invoice);
}
