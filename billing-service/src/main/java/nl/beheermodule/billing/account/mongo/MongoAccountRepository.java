package nl.beheermodule.billing.account.mongo;

import com.google.crypto.tink.Aead;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.account.domain.BillingDetailsChanged;
import nl.beheermodule.billing.keys.Seal;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.contracts.billing.BillingEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import nl.beheermodule.platform.outbox.StaleVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoAccountRepository implements AccountRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final AccountMapping mapping;
    private final Function<BillingDetailsChanged, BillingEvents> translator;

    MongoAccountRepository(
            MongoOperations mongo,
            AggregateStore store,
            Aead billingKey,
            Function<BillingDetailsChanged, BillingEvents> translator) {
        this.mongo = mongo;
        this.store = store;
        this.mapping = new AccountMapping(new Seal(billingKey));
        this.translator = translator;
    }

    @Override
    public BillingAccount of(OrganisationId organisation) {
        return Optional.ofNullable(mongo.findById(organisation.value(), AccountDocument.class))
                .map(mapping::account)
                .orElseGet(() -> BillingAccount.untouched(organisation));
    }

    @Override
    public Optional<String> emailForInvoices(OrganisationId organisation) {
        return Optional.ofNullable(mongo.findById(organisation.value(), AccountDocument.class))
                .flatMap(found -> found.invoicingMode().address(found.invoiceEmail()));
    }

    @Override
    public void save(BillingAccount account, List<BillingDetailsChanged> facts) {
        AccountDocument document = mapping.document(account);
        List<BillingEvents> events = facts.stream().map(translator).toList();
        List<String> trail = List.of(document.id());
        if (account.version() > 0) {
            store.update(document, events, trail);
            return;
        }
        try {
            store.insert(document, events, trail);
        } catch (DuplicateKeyException madeMeanwhile) {
            throw new StaleVersion("billingAccounts", document.id());
        }
    }
}
