package nl.beheermodule.billing.renewal.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.billing.charge.usecase.RecordCharge;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.renewal.domain.Contract;
import nl.beheermodule.billing.renewal.domain.ContractRepository;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/**
 * Charges the terms that have begun, each once: the id of a charge follows from means and term, so a crash after charging
 * or a second replica charges nothing twice.
 */
@Component
public class RenewContract {
    private final ContractRepository contracts;
    private final RecordCharge charging;
    private final Clock clock;

    RenewContract(ContractRepository contracts, RecordCharge charging, Clock clock) {
        this.contracts = contracts;
        this.charging = charging;
        this.clock = clock;
    }

    /** Several terms when several went by. */
    public void renew(String meansId) {
        Optional<Contract> due = due(meansId);
        while (due.isPresent()) {
            Contract contract = due.get();
            Optional<OrganisationId> payer = contract.payer();
            if (payer.isEmpty()) {
                return; // it is about to be reported as ended
            }
            charging.renewal(
                    contract.meansId(),
                    payer.get(),
                    contract.level(),
                    contract.years(),
                    contract.taxAuthorityMeans(),
                    contract.nextTerm());
            contracts.renewed(contract);
            due = due(meansId).filter(now -> now.termEnd().isAfter(contract.termEnd()));
        }
    }

    private Optional<Contract> due(String meansId) {
        Instant now = clock.instant();
        return contracts
                .find(meansId)
                .filter(contract -> !Amsterdam.endOf(contract.termEnd()).isAfter(now));
    }
}
