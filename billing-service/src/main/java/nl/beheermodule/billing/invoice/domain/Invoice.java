package nl.beheermodule.billing.invoice.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.invoice.domain.InvoiceState.Draft;
import nl.beheermodule.billing.invoice.domain.InvoiceState.Dropped;
import nl.beheermodule.billing.invoice.domain.InvoiceState.Issued;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Money;

/**
 * Factuur. It begins as a draft that names the charges it will take, all at once and for good: taking them, numbering it and
 * storing it can then be done again by whoever finds it.
 */
public final class Invoice {
    /** A draft that old was left behind. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final InvoiceId id;
    private final long version;
    private final OrganisationId organisation;
    private final RunId run;
    private final LocalDate date;
    private final LocalDate through;
    private final Buyer buyer;
    private final List<ChargeId> charges;
    private final Instant draftedAt;
    private Payment payment;
    private InvoiceState state;

    public Invoice(
            InvoiceId id,
            long version,
            OrganisationId organisation,
            RunId run,
            LocalDate date,
            LocalDate through,
            Buyer buyer,
            List<ChargeId> charges,
            Instant draftedAt,
            Payment payment,
            InvoiceState state) {
        this.id = id;
        this.version = version;
        this.organisation = organisation;
        this.run = run;
        this.date = date;
        this.through = through;
        this.buyer = buyer;
        this.charges = List.copyOf(charges);
        this.draftedAt = draftedAt;
        this.payment = payment;
        this.state = state;
    }

    /** @param part of what the run has for this organisation, from 1 */
    public static Invoice draft(
            InvoiceRun run,
            int part,
            OrganisationId organisation,
            Buyer buyer,
            Payment payment,
            List<ChargeId> charges,
            Instant now) {
        return new Invoice(
                idOf(run, organisation, part),
                0,
                organisation,
                run.id(),
                run.date(),
                run.through(),
                buyer,
                charges,
                now,
                payment,
                new Draft());
    }

    public static InvoiceId idOf(InvoiceRun run, OrganisationId organisation, int part) {
        return InvoiceId.of(run.id(), organisation, part);
    }

    /** @param lines of the charges that it took, at least one */
    public InvoiceIssued issue(InvoiceNumber number, List<InvoiceLine> lines, Instant now) {
        requireDraft();
        Issued issued = new Issued(number, lines, new Delivery.Due(now));
        state = issued;
        return new InvoiceIssued(id, number, organisation, date, payment, net(), vat(), now);
    }

    /** There was nothing left to take. */
    public void drop() {
        requireDraft();
        state = new Dropped();
    }

    /** @return false when there is nothing to send now */
    public boolean startSending(boolean byPost, Instant now) {
        if (!(state instanceof Issued issued)
                || issued.delivery().workDue().filter(due -> !due.isAfter(now)).isEmpty()) {
            return false;
        }
        state = issued.with(new Delivery.UnderWay(now, byPost));
        return true;
    }

    public void sent(Instant now) {
        if (state instanceof Issued issued) {
            state = issued.with(new Delivery.Sent(now));
        }
    }

    public void collectedWith(String batch) {
        if (payment instanceof Payment.DirectDebit debit) {
            payment = new Payment.DirectDebit(debit.dueDate(), debit.mandateReference(), debit.maskedIban(), batch);
        }
    }

    /** When something must be done about it, if anything. */
    public Optional<Instant> workDue() {
        return switch (state) {
            case Draft _ -> Optional.of(draftedAt.plus(PATIENCE));
            case Issued issued -> issued.delivery().workDue();
            case Dropped _ -> Optional.empty();
        };
    }

    public boolean isToBeCollected() {
        return state instanceof Issued && payment instanceof Payment.DirectDebit debit && debit.batch() == null;
    }

    public boolean isToBePrinted() {
        return state instanceof Issued issued
                && issued.delivery() instanceof Delivery.UnderWay attempt
                && attempt.byPost();
    }

    public boolean isDraft() {
        return state instanceof Draft;
    }

    /** @throws IllegalStateException when it has no number */
    public Issued issued() {
        if (state instanceof Issued issued) {
            return issued;
        }
        throw new IllegalStateException("Invoice " + id.value() + " has no number");
    }

    public List<QuoteLine> items() {
        return issued().lines().stream().map(InvoiceLine::item).toList();
    }

    public List<VatTotal> vatTotals() {
        return VatTotal.of(items());
    }

    public Money net() {
        return vatTotals().stream().map(VatTotal::net).reduce(Money.ZERO, Money::plus);
    }

    public Money vat() {
        return vatTotals().stream().map(VatTotal::vat).reduce(Money.ZERO, Money::plus);
    }

    public Money total() {
        return net().plus(vat());
    }

    private void requireDraft() {
        if (!isDraft()) {
            throw new IllegalStateException("Invoice " + id.value() + " is no draft");
        }
    }

    public InvoiceId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public RunId run() {
        return run;
    }

    /** Factuurdatum. */
    public LocalDate date() {
        return date;
    }

    /** Last day of the period it is about. */
    public LocalDate through() {
        return through;
    }

    public Buyer buyer() {
        return buyer;
    }

    public List<ChargeId> charges() {
        return charges;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Payment payment() {
        return payment;
    }

    public InvoiceState state() {
        return state;
    }
}
