package nl.beheermodule.billing.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.LocalDate;
import nl.beheermodule.billing.account.domain.BillingAccount;
import nl.beheermodule.billing.account.domain.Iban;
import nl.beheermodule.billing.tariff.domain.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTest {
    private final Invoice draft = Invoices.draft(Invoices.BY_TRANSFER, Invoices.charge("c-1", "45.00", 1));

    @Test
    void it_is_the_sum_of_what_was_agreed_to_with_vat_by_rate() {
        Invoice invoice = Invoices.issued(
                Invoices.BY_TRANSFER,
                Invoices.charge("c-1", "17.50", 1),
                Invoices.charge("c-2", "17.50", 1),
                Invoices.charge("c-3", "10.00", 2, "9"));
        assertThat(invoice.vatTotals()).hasSize(2);
        assertThat(invoice.net()).isEqualTo(Money.of("55.00"));
        assertThat(invoice.vat()).isEqualTo(Money.of("9.16")); // 3.68 + 3.68 + 1.80, each line as it was agreed to
        assertThat(invoice.total()).isEqualTo(Money.of("64.16"));
    }

    @Test
    void it_gets_one_number_and_is_to_be_sent() {
        draft.issue(new InvoiceNumber(2026, 1), Invoices.lines(Invoices.charge("c-1", "45.00", 1)), Invoices.NOW);
        assertThat(draft.issued().number()).hasToString("2026-000001");
        assertThat(draft.workDue()).contains(Invoices.NOW);
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.issue(
                        new InvoiceNumber(2026, 2), Invoices.lines(Invoices.charge("c-1", "45.00", 1)), Invoices.NOW));
    }

    @Test
    void a_draft_is_looked_after_when_nobody_finished_it() {
        assertThat(draft.workDue()).contains(Invoices.NOW.plus(Invoice.PATIENCE));
        draft.drop();
        assertThat(draft.workDue()).isEmpty();
    }

    @Test
    void sending_is_tried_again_when_nobody_says_it_was_sent() {
        Invoice invoice = Invoices.issued(Invoices.BY_TRANSFER, Invoices.charge("c-1", "45.00", 1));
        assertThat(invoice.startSending(true, Invoices.NOW)).isTrue();
        assertThat(invoice.startSending(true, Invoices.NOW)).isFalse();
        assertThat(invoice.startSending(true, Invoices.NOW.plus(Delivery.PATIENCE)))
                .isTrue();
        invoice.sent(Invoices.NOW);
        assertThat(invoice.startSending(true, Invoices.NOW.plus(Duration.ofDays(1))))
                .isFalse();
    }

    @Test
    void r33_what_is_paid_by_direct_debit_is_collected_with_one_batch() {
        Invoice invoice = Invoices.issued(Invoices.BY_DEBIT, Invoices.charge("c-1", "45.00", 1));
        assertThat(invoice.isToBeCollected()).isTrue();
        invoice.collectedWith("b-1");
        assertThat(invoice.isToBeCollected()).isFalse();
        assertThat(Invoices.issued(Invoices.BY_TRANSFER, Invoices.charge("c-1", "45.00", 1))
                        .isToBeCollected())
                .isFalse();
    }

    @Test
    void who_pays_himself_has_a_term_and_direct_debit_is_announced() {
        InvoicingTerms terms = new InvoicingTerms(1, 30, 14);
        BillingAccount account = BillingAccount.untouched(Invoices.BAKERY);
        assertThat(terms.payment(account, Invoices.TODAY))
                .isEqualTo(new Payment.BankTransfer(LocalDate.of(2026, 12, 31)));
        account.changeIban(new Iban("NL91ABNA0417164300"), "Ik ga akkoord.", "p-anna", Invoices.NOW);
        account.payByDirectDebit(Invoices.NOW);
        assertThat(terms.payment(account, Invoices.TODAY).dueDate()).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-15, 2026-12-15", // Tuesday
        "2026-12-19, 2026-12-21", // Saturday
        "2026-12-25, 2026-12-28", // Christmas, a Friday
        "2027-01-01, 2027-01-04", // New Year, a Friday
        "2027-03-26, 2027-03-30", // Good Friday, until after Easter Monday
        "2028-05-01, 2028-05-02" // a Monday
    })
    void banks_collect_on_days_on_which_euro_payments_are_settled(LocalDate wanted, LocalDate day) {
        assertThat(TargetDays.from(wanted)).isEqualTo(day);
    }
}
