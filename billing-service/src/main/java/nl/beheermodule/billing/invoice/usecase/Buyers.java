package nl.beheermodule.billing.invoice.usecase;

import java.util.Optional;
import nl.beheermodule.billing.invoice.domain.Buyer;
import nl.beheermodule.billing.organisation.OrganisationCopy;
import nl.beheermodule.billing.organisation.Organisations;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.springframework.stereotype.Component;

/** Organisations as they stand on an invoice. */
@Component
class Buyers {
    private final Organisations organisations;

    Buyers(Organisations organisations) {
        this.organisations = organisations;
    }

    Optional<Buyer> of(OrganisationId organisation) {
        return organisations.find(organisation.value()).map(Buyers::buyer);
    }

    private static Buyer buyer(OrganisationCopy known) {
        return new Buyer(
                known.name(),
                known.kvkNumber(),
                known.establishmentNumber(),
                known.address().street(),
                known.address().houseNumber(),
                known.address().postalCode(),
                known.address().city());
    }
}
