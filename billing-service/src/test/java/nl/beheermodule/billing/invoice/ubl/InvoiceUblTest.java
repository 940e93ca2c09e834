package nl.beheermodule.billing.invoice.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.result.ValidationResultList;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.Invoices;
import nl.beheermodule.billing.invoice.domain.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By the official schema and rules of e-invoices in the Netherlands (UBL 2.1, EN 16931, NLCIUS, SI-UBL 2.0). */
class InvoiceUblTest {
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> RULES = rules();

    @ParameterizedTest
    @MethodSource("payments")
    void an_ubl_invoice_validates_against_the_official_rules(Payment payment) {
        Invoice invoice = Invoices.issued(
                payment,
                Invoices.charge("c-1", "45.00", 1),
                Invoices.charge("c-2", "17.50", 3),
                Invoices.charge("c-3", "12.00", 1, "9"));
        assertThat(complaints(new InvoiceUbl(Invoices.SUPPLIER).of(invoice))).isEmpty();
    }

    @Test
    void an_ubl_invoice_of_as_many_half_cents_as_fit_validates_too() {
        Charge[] letters = IntStream.range(0, 199)
                .mapToObj(i -> Invoices.charge("c-" + i, "17.50", 1))
                .toArray(Charge[]::new);
        byte[] ubl = new InvoiceUbl(Invoices.SUPPLIER).of(Invoices.issued(Invoices.BY_TRANSFER, letters));
        assertThat(complaints(ubl)).isEmpty();
    }

    @Test
    void the_rules_bite() {
        byte[] ubl = new InvoiceUbl(Invoices.SUPPLIER)
                .of(Invoices.issued(Invoices.BY_TRANSFER, Invoices.charge("c-1", "45.00", 1)));
        byte[] wrong = new String(ubl, StandardCharsets.UTF_8)
                .replace(">54.45</cbc:PayableAmount>", ">54.46</cbc:PayableAmount>")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(complaints(wrong)).isNotEmpty();
    }

    @Test
    void the_account_that_is_collected_from_is_not_in_it() {
        String ubl = new String(
                new InvoiceUbl(Invoices.SUPPLIER)
                        .of(Invoices.issued(Invoices.BY_DEBIT, Invoices.charge("c-1", "45.00", 1))),
                StandardCharsets.UTF_8);
        assertThat(ubl).contains("BM0123456789ABCDEF01234567").doesNotContain("PayerFinancialAccount");
    }

    static Stream<Payment> payments() {
        return Stream.of(Invoices.BY_TRANSFER, Invoices.BY_DEBIT);
    }

    private static List<String> complaints(byte[] ubl) {
        var executors = RULES.getOfID(SimplerInvoicingValidation.VID_SI_INVOICE_V2_0_3_12);
        assertThat(executors).isNotNull();
        ValidationResultList results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                Objects.requireNonNull(executors),
                ValidationSourceXML.create(new ReadableResourceByteArray(ubl)),
                Locale.ENGLISH);
        assertThat(results).hasSizeGreaterThan(1); // the schema, and the rules after it
        return results.getAllErrors().stream()
                .map(error -> error.getErrorID() + " " + error.getErrorText(Locale.ENGLISH))
                .toList();
    }

    private static ValidationExecutorSetRegistry<IValidationSourceXML> rules() {
        ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();
        SimplerInvoicingValidation.initSimplerInvoicing(registry);
        return registry;
    }
}
