package nl.beheermodule.billing.account.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beheermodule.billing.quote.domain.OrganisationId;

public interface AccountRepository {
    /** An untouched one when the organisation never changed anything. */
    BillingAccount of(OrganisationId organisation);

    /** One for each of these. */
    Map<OrganisationId, BillingAccount> of(Set<OrganisationId> organisations);

    /** @throws RuntimeException an optimistic locking failure, when somebody else changed it since it was loaded */
    void save(BillingAccount account, List<BillingDetailsChanged> facts);
}
