package nl.beheermodule.billing.account.messaging;

import java.util.function.Function;
import nl.beheermodule.billing.account.domain.BillingDetailsChanged;
import nl.beheermodule.contracts.billing.BillingEvents;
import org.springframework.stereotype.Component;

/** The fact as it is published: never with a full account number. */
@Component
class AccountTranslator implements Function<BillingDetailsChanged, BillingEvents> {
    @Override
    public BillingEvents apply(BillingDetailsChanged fact) {
        return new BillingEvents.BillingDetailsChanged(
                fact.organisation().value(),
                fact.maskedIban(),
                fact.invoiceEmail(),
                BillingEvents.PaymentMethod.valueOf(fact.paymentMethod().name()),
                BillingEvents.InvoicingMode.valueOf(fact.invoicingMode().name()),
                fact.at());
    }
}
