package nl.beheermodule.billing.invoice.messaging;

import java.util.function.Function;
import nl.beheermodule.billing.invoice.domain.InvoiceIssued;
import nl.beheermodule.billing.invoice.domain.Payment;
import nl.beheermodule.contracts.billing.BillingEvents;
import nl.beheermodule.contracts.billing.BillingEvents.PaymentMethod;
import org.springframework.stereotype.Component;

/** The fact as it is published. */
@Component
class InvoiceTranslator implements Function<InvoiceIssued, BillingEvents.InvoiceIssued> {
    @Override
    public BillingEvents.InvoiceIssued apply(InvoiceIssued fact) {
        return new BillingEvents.InvoiceIssued(
                fact.invoice().value(),
                fact.number().toString(),
                fact.organisation().value(),
                fact.date(),
                fact.payment().dueDate(),
                switch (fact.payment()) {
                    case Payment.BankTransfer _ -> PaymentMethod.BANK_TRANSFER;
                    case Payment.DirectDebit _ -> PaymentMethod.DIRECT_DEBIT;
                },
                fact.net().toString(),
                fact.vat().toString(),
                fact.net().plus(fact.vat()).toString(),
                fact.at());
    }
}
