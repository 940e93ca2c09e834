package nl.beheermodule.billing.directdebit.domain;

import java.time.LocalDate;
import nl.beheermodule.billing.account.domain.Iban;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.tariff.domain.Money;

/**
 * One invoice that is collected.
 *
 * @param invoiceNumber by which the bank statement names it
 * @param signedOn day on which the mandate was given
 */
public record DirectDebit(
        InvoiceId invoice,
        BatchId batch,
        OrganisationId organisation,
        String invoiceNumber,
        String debtor,
        Money amount,
        LocalDate collectOn,
        String mandateReference,
        LocalDate signedOn,
        Sequence sequence,
        Iban iban) {}
