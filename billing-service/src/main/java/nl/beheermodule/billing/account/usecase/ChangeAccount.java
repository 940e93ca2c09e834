package nl.beheermodule.billing.account.usecase;

import java.util.Optional;
import java.util.function.Function;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.account.domain.BillingDetailsChanged;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Loads an account, lets it decide and saves it; decides again when somebody else was first. */
@Component
public class ChangeAccount {
    private static final int MOST = 5;

    private final AccountRepository accounts;

    ChangeAccount(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public BillingAccount change(
            OrganisationId organisation, Function<BillingAccount, Optional<BillingDetailsChanged>> command) {
        for (int attempt = 1; attempt < MOST; attempt++) {
            try {
                return once(organisation, command);
            } catch (OptimisticLockingFailureException somebodyElse) {
                Thread.onSpinWait();
            }
        }
        return once(organisation, command);
    }

    private BillingAccount once(
            OrganisationId organisation, Function<BillingAccount, Optional<BillingDetailsChanged>> command) {
        BillingAccount account = accounts.of(organisation);
        accounts.save(account, command.apply(account).stream().toList());
        return account;
    }
}
