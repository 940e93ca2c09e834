package nl.beheermodule.billing.account.domain;

import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.quote.domain.OrganisationId;

public interface AccountRepository {
    /** An untouched one when the organisation never changed anything. */
    BillingAccount of(OrganisationId organisation);

    /** Where its invoices go, known without opening what is sealed; empty when they are printed. */
    Optional<String> emailForInvoices(OrganisationId organisation);

    /** @throws RuntimeException an optimistic locking failure, when somebody else changed it since it was loaded */
    void save(BillingAccount account, List<BillingDetailsChanged> facts);
}
