package nl.beheermodule.billing.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.billing.account.domain.AccountRefused.Reason;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BillingAccountTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Iban IBAN = new Iban("NL91ABNA0417164300");
    private static final String EMAIL = "facturen@korenschoof.example";

    private final BillingAccount account = BillingAccount.untouched(new OrganisationId("o-korenschoof"));

    @Test
    void r31_a_new_account_number_comes_with_leave_to_collect() {
        BillingDetailsChanged fact = account.changeIban(IBAN, "Ik ga akkoord.", "p-anna", NOW);
        assertThat(account.mandate())
                .isEqualTo(new Mandate(
                        Mandate.reference(account.organisation(), NOW), IBAN, "Ik ga akkoord.", "p-anna", NOW));
        assertThat(fact.maskedIban()).isEqualTo("NL•• •••• •••• ••43 00");
    }

    @Test
    void r32_an_invoice_address_counts_once_its_code_came_back() {
        account.proposeInvoiceEmail(EMAIL, "012345", NOW);
        assertThat(account.invoiceEmail()).isNull();
        assertThat(account.confirmInvoiceEmail("012345", NOW)).isPresent();
        assertThat(account.invoiceEmail()).isEqualTo(EMAIL);
        assertThat(account.unconfirmed()).isNull();
    }

    @Test
    void r32_after_five_wrong_codes_or_fifteen_minutes_the_code_is_over() {
        account.proposeInvoiceEmail(EMAIL, "012345", NOW);
        for (int i = 0; i < 5; i++) {
            assertThat(account.confirmInvoiceEmail("999999", NOW)).isEmpty();
        }
        assertThat(reason(() -> account.confirmInvoiceEmail("012345", NOW))).isEqualTo(Reason.CODE_OVER);
        account.proposeInvoiceEmail(EMAIL, "012345", NOW);
        Instant late = NOW.plus(Duration.ofMinutes(15));
        assertThat(reason(() -> account.confirmInvoiceEmail("012345", late))).isEqualTo(Reason.CODE_OVER);
        assertThat(account.confirmInvoiceEmail("012345", late.minusMillis(1))).isPresent();
        assertThat(reason(() -> account.confirmInvoiceEmail("012345", NOW))).isEqualTo(Reason.NO_CODE_SENT);
    }

    @Test
    void r33_direct_debit_needs_an_account_number_and_is_chosen_once() {
        assertThat(reason(() -> account.payByDirectDebit(NOW))).isEqualTo(Reason.IBAN_MISSING);
        account.changeIban(IBAN, "Ik ga akkoord.", "p-anna", NOW);
        assertThat(account.payByDirectDebit(NOW)).isPresent();
        assertThat(account.payByDirectDebit(NOW)).isEmpty();
        account.changeIban(IBAN, "Ik ga akkoord.", "p-anna", NOW);
        assertThat(account.paymentMethod()).isEqualTo(PaymentMethod.DIRECT_DEBIT);
    }

    @Test
    void r34_invoices_by_email_need_a_confirmed_address_and_are_chosen_once() {
        account.proposeInvoiceEmail(EMAIL, "012345", NOW);
        assertThat(reason(() -> account.invoiceByEmail(NOW))).isEqualTo(Reason.INVOICE_EMAIL_MISSING);
        account.confirmInvoiceEmail("012345", NOW);
        assertThat(invoicesGoTo()).isEmpty();
        assertThat(account.invoiceByEmail(NOW)).isPresent();
        assertThat(invoicesGoTo()).contains(EMAIL);
        assertThat(account.invoiceByEmail(NOW)).isEmpty();
    }

    private Optional<String> invoicesGoTo() {
        return account.invoicingMode().address(account.invoiceEmail());
    }

    private static Reason reason(ThrowingCallable refused) {
        return catchThrowableOfType(AccountRefused.class, refused).reason();
    }
}
