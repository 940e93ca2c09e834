package nl.beheermodule.billing.invoice.messaging;

import java.time.LocalDate;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceIssued;
import nl.beheermodule.billing.invoice.domain.InvoiceNumber;
import nl.beheermodule.billing.invoice.domain.Invoices;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

class InvoiceEventsContractTest {
    @Test
    void an_invoice_is_published_as_the_golden_contract_says() {
        GoldenContract.check(new InvoiceTranslator()
                .apply(new InvoiceIssued(
                        new InvoiceId("7d1f0a52-3a0b-3c57-9f53-5f0a4f8b1c07"),
                        new InvoiceNumber(2026, 42),
                        new OrganisationId("0f8f4a0e-6a51-4a11-9b40-7f2d8f0f1a01"),
                        LocalDate.of(2026, 12, 1),
                        Invoices.BY_DEBIT,
                        Money.of("45.00"),
                        Money.of("9.45"),
                        Invoices.NOW)));
    }
}
