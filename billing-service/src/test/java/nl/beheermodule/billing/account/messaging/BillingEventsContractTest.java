package nl.beheermodule.billing.account.messaging;

import java.time.Instant;
import nl.beheermodule.billing.account.domain.BillingDetailsChanged;
import nl.beheermodule.billing.account.domain.InvoicingMode;
import nl.beheermodule.billing.account.domain.PaymentMethod;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

/** What others build on: the published form of the fact. */
class BillingEventsContractTest {
    @Test
    void a_change_of_the_account_is_published_as_the_golden_contract_says() {
        GoldenContract.check(new AccountTranslator()
                .apply(new BillingDetailsChanged(
                        new OrganisationId("0f8f4a0e-6a51-4a11-9b40-7f2d8f0f1a01"),
                        "NL•• •••• •••• ••43 00",
                        "facturen@korenschoof.example",
                        PaymentMethod.DIRECT_DEBIT,
                        InvoicingMode.EMAIL,
                        Instant.parse("2026-11-23T09:00:00Z"))));
    }
}
