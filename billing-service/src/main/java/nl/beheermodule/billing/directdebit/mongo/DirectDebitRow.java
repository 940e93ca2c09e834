package nl.beheermodule.billing.directdebit.mongo;

import java.time.LocalDate;
import nl.beheermodule.billing.account.domain.Iban;
import nl.beheermodule.billing.directdebit.domain.BatchId;
import nl.beheermodule.billing.directdebit.domain.DirectDebit;
import nl.beheermodule.billing.directdebit.domain.Sequence;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.keys.Seal;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.tariff.domain.Money;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A direct debit as it is stored; days and the amount as text, the account number sealed.
 *
 * @param id of the invoice: it is collected once
 */
@Document("directDebits")
@TypeAlias("directDebit")
record DirectDebitRow(
        @Id String id,
        String batchId,
        String organisationId,
        String invoiceNumber,
        String debtor,
        String amount,
        String collectOn,
        String mandateReference,
        String signedOn,
        Sequence sequence,
        String sealedIban) {
    private static final String IBAN = "iban";

    static DirectDebitRow of(DirectDebit debit, Seal seal) {
        return new DirectDebitRow(
                debit.invoice().value(),
                debit.batch().value(),
                debit.organisation().value(),
                debit.invoiceNumber(),
                debit.debtor(),
                debit.amount().toString(),
                debit.collectOn().toString(),
                debit.mandateReference(),
                debit.signedOn().toString(),
                debit.sequence(),
                seal.lock(debit.invoice().value(), IBAN, debit.iban().value()));
    }

    DirectDebit debit(Seal seal) {
        return new DirectDebit(
                new InvoiceId(id),
                new BatchId(batchId),
                new OrganisationId(organisationId),
                invoiceNumber,
                debtor,
                Money.of(amount),
                LocalDate.parse(collectOn),
                mandateReference,
                LocalDate.parse(signedOn),
                sequence,
                new Iban(seal.open(id, IBAN, sealedIban)));
    }
}
