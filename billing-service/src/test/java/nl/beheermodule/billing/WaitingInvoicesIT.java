package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Invoices by post that the printer has not taken over are on the desk. */
class WaitingInvoicesIT extends Invoicing {
    @Test
    void an_invoice_that_the_printer_refuses_is_on_the_desk_until_it_is_printed() throws Exception {
        registered(organisation);
        String number = "2026-%06d".formatted(numbers.last(2026).serial() + 1);
        Path inTheWay = PRINTED.resolve("factuur-" + number + ".pdf");
        Files.deleteIfExists(inTheWay);
        Files.createDirectories(inTheWay);
        Invoice invoice = draft(run(), organisation, charge(organisation, "45.00"));
        invoices.add(invoice);
        completing.complete(invoice.id());
        TestHttp mees = http.as(Tokens.employee("mees.bakker"));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        invoices.find(invoice.id()).orElseThrow().issued().delivery() instanceof Delivery.UnderWay);
        assertThat(mees.get("/v1/waiting-invoices").json().valueStream()).anySatisfy(row -> {
            assertThat(row.path("number").asString()).isEqualTo(number);
            assertThat(row.path("organisationName").asString()).isEqualTo("Bakkerij De Korenschoof B.V.");
        });
        Files.delete(inTheWay);
        clock.advance(Delivery.PATIENCE);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !mees.get("/v1/waiting-invoices").text().contains(number));
        assertThat(inTheWay).isRegularFile();
    }
}
