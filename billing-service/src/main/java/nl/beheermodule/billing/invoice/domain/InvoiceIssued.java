package nl.beheermodule.billing.invoice.domain;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.tariff.domain.Money;

/** The fact that an organisation has to pay an invoice. */
public record InvoiceIssued(
        InvoiceId invoice,
        InvoiceNumber number,
        OrganisationId organisation,
        LocalDate date,
        Payment payment,
        Money net,
        Money vat,
        Instant at) {}
