package nl.beheermodule.billing.invoice.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.invoice.domain.Buyer;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceNumber;
import nl.beheermodule.billing.invoice.domain.InvoiceState;
import nl.beheermodule.billing.invoice.domain.InvoiceState.Draft;
import nl.beheermodule.billing.invoice.domain.InvoiceState.Dropped;
import nl.beheermodule.billing.invoice.domain.InvoiceState.Issued;
import nl.beheermodule.billing.invoice.domain.Payment;
import nl.beheermodule.billing.invoice.domain.RunId;
import nl.beheermodule.billing.invoice.mongo.InvoiceDocument.BuyerPart;
import nl.beheermodule.billing.invoice.mongo.InvoiceDocument.DeliveryPart;
import nl.beheermodule.billing.invoice.mongo.InvoiceDocument.PaymentPart;
import nl.beheermodule.billing.quote.domain.OrganisationId;

/** Between the invoice and its document. */
final class InvoiceMapping {
    private static final String DRAFT = "DRAFT";
    private static final String ISSUED = "ISSUED";
    private static final String DROPPED = "DROPPED";
    private static final String BANK_TRANSFER = "BANK_TRANSFER";
    private static final String DIRECT_DEBIT = "DIRECT_DEBIT";
    private static final long SERIALS = 100_000_000;

    private InvoiceMapping() {}

    static InvoiceDocument document(Invoice invoice) {
        Issued issued = invoice.state() instanceof Issued state ? state : null;
        return new InvoiceDocument(
                invoice.id().value(),
                invoice.version(),
                invoice.organisation().value(),
                invoice.run().value(),
                invoice.date().toString(),
                invoice.through().toString(),
                part(invoice.buyer()),
                invoice.charges().stream().map(ChargeId::value).toList(),
                invoice.draftedAt(),
                part(invoice.payment()),
                name(invoice.state()),
                issued == null ? null : numbered(issued.number()),
                issued == null
                        ? null
                        : issued.lines().stream().map(LineMapping::part).toList(),
                issued == null ? null : part(issued.delivery()),
                invoice.isDraft() ? invoice.run().value() : null,
                invoice.workDue().orElse(null),
                invoice.isToBeCollected() ? true : null,
                issued != null && invoice.isToBePrinted() ? numbered(issued.number()) : null);
    }

    static Invoice invoice(InvoiceDocument stored) {
        return new Invoice(
                new InvoiceId(stored.id()),
                stored.version(),
                new OrganisationId(stored.organisationId()),
                new RunId(stored.runId()),
                LocalDate.parse(stored.date()),
                LocalDate.parse(stored.through()),
                buyer(stored.buyer()),
                stored.charges().stream().map(ChargeId::new).toList(),
                stored.draftedAt(),
                payment(stored.payment()),
                state(stored));
    }

    private static String name(InvoiceState state) {
        return switch (state) {
            case Draft _ -> DRAFT;
            case Issued _ -> ISSUED;
            case Dropped _ -> DROPPED;
        };
    }

    private static InvoiceState state(InvoiceDocument stored) {
        return switch (stored.state()) {
            case DRAFT -> new Draft();
            case DROPPED -> new Dropped();
            case ISSUED ->
                new Issued(
                        number(Objects.requireNonNull(stored.numbered())),
                        Objects.requireNonNullElse(stored.lines(), List.<InvoiceDocument.LinePart>of()).stream()
                                .map(LineMapping::line)
                                .toList(),
                        delivery(Objects.requireNonNull(stored.delivery())));
            default -> throw new IllegalStateException("Unknown state " + stored.state());
        };
    }

    static long numbered(InvoiceNumber number) {
        return number.year() * SERIALS + number.serial();
    }

    private static InvoiceNumber number(long numbered) {
        return new InvoiceNumber((int) (numbered / SERIALS), (int) (numbered % SERIALS));
    }

    private static BuyerPart part(Buyer buyer) {
        return new BuyerPart(
                buyer.name(),
                buyer.kvkNumber(),
                buyer.establishmentNumber(),
                buyer.street(),
                buyer.houseNumber(),
                buyer.postalCode(),
                buyer.city());
    }

    private static Buyer buyer(BuyerPart part) {
        return new Buyer(
                part.name(),
                part.kvkNumber(),
                part.establishmentNumber(),
                part.street(),
                part.houseNumber(),
                part.postalCode(),
                part.city());
    }

    private static PaymentPart part(Payment payment) {
        return switch (payment) {
            case Payment.BankTransfer(var due) -> new PaymentPart(BANK_TRANSFER, due.toString(), null, null, null);
            case Payment.DirectDebit(var due, var mandate, var iban, var batch) ->
                new PaymentPart(DIRECT_DEBIT, due.toString(), mandate, iban, batch);
        };
    }

    private static Payment payment(PaymentPart part) {
        LocalDate due = LocalDate.parse(part.dueDate());
        return switch (part.method()) {
            case BANK_TRANSFER -> new Payment.BankTransfer(due);
            case DIRECT_DEBIT ->
                new Payment.DirectDebit(
                        due,
                        Objects.requireNonNull(part.mandateReference()),
                        Objects.requireNonNull(part.maskedIban()),
                        part.batch());
            default -> throw new IllegalStateException("Unknown payment " + part.method());
        };
    }

    private static DeliveryPart part(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Due(var since) -> new DeliveryPart("DUE", since, null);
            case Delivery.UnderWay(var since, var byPost) -> new DeliveryPart("UNDER_WAY", since, byPost);
            case Delivery.Sent(var at) -> new DeliveryPart("SENT", at, null);
        };
    }

    private static Delivery delivery(DeliveryPart part) {
        return switch (part.kind()) {
            case "DUE" -> new Delivery.Due(part.at());
            case "UNDER_WAY" -> new Delivery.UnderWay(part.at(), Boolean.TRUE.equals(part.byPost()));
            case "SENT" -> new Delivery.Sent(part.at());
            default -> throw new IllegalStateException("Unknown delivery " + part.kind());
        };
    }
}
