package nl.beheermodule.billing.invoice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.supplier.Supplier;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.VatRate;

/** Invoices of Bakkerij De Korenschoof, for tests. */
public final class Invoices {
    public static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    public static final OrganisationId BAKERY = new OrganisationId("o-korenschoof");
    public static final Payment BY_TRANSFER = new Payment.BankTransfer(LocalDate.of(2026, 12, 31));
    public static final Payment BY_DEBIT = new Payment.DirectDebit(
            LocalDate.of(2026, 12, 15), "BM0123456789ABCDEF01234567", "NL•• •••• •••• ••43 00", null);
    public static final Buyer KORENSCHOOF =
            new Buyer("Bakkerij De Korenschoof B.V.", "90004321", null, "Molenweg", "12", "3311 AA", "Dordrecht");
    public static final Supplier SUPPLIER = new Supplier(
            "Beheermodule eHerkenning B.V.",
            "90004399",
            "NL810000012B01",
            "NL20INGB0001234567",
            "INGBNL2A",
            "Voorbeeldweg",
            "1",
            "2511 AA",
            "Den Haag",
            "facturen@beheermodule.example",
            "+31700000000",
            "NL51ZZZ900043990000");
    public static final InvoiceRun RUN = new InvoiceRun(
            new RunId("2026-12"),
            TODAY,
            LocalDate.of(2026, 11, 30),
            Instant.parse("2026-11-30T23:00:00Z"),
            "system",
            NOW,
            NOW,
            null);

    private Invoices() {}

    public static Charge charge(String id, String unitPrice, int quantity) {
        return charge(id, unitPrice, quantity, "21");
    }

    public static Charge charge(String id, String unitPrice, int quantity, String rate) {
        return new Charge(
                new ChargeId(id),
                BAKERY,
                "m-joris",
                null,
                List.of(new QuoteLine(
                        TariffCode.MEANS_EH3_1_YEAR,
                        "eHerkenningsmiddel EH3, per contract van 1 jaar",
                        Charged.PER_CONTRACT,
                        quantity,
                        Money.of(unitPrice),
                        VatRate.of(rate))),
                Instant.parse("2026-11-23T09:00:00Z"));
    }

    public static Invoice draft(Payment payment, Charge... charges) {
        return Invoice.draft(
                RUN,
                1,
                BAKERY,
                KORENSCHOOF,
                payment,
                List.of(charges).stream().map(Charge::id).toList(),
                NOW);
    }

    public static Invoice issued(Payment payment, Charge... charges) {
        Invoice invoice = draft(payment, charges);
        invoice.issue(new InvoiceNumber(2026, 42), lines(charges), NOW);
        return invoice;
    }

    public static List<InvoiceLine> lines(Charge... charges) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (Charge charge : charges) {
            lines.addAll(InvoiceLine.of(charge, LocalDate.of(2026, 11, 23)));
        }
        return lines;
    }
}
