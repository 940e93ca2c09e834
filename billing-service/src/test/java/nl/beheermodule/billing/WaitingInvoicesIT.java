package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Invoices by post that the printer has not taken over are on the desk. */
class WaitingInvoicesIT extends Invoicing {
    @Test
    void an_invoice_that_the_printer_refuses_is_on_the_desk_until_it_is_printed() throws IOException {
        Path inTheWay = nextIsRefused();
        String number = invoiced();
        TestHttp mees = http.as(Tokens.employee("mees.bakker"));
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

    @Test
    void other_work_that_waits_longer_hides_no_invoice() throws IOException {
        clock.set(MutableClock.START.minusSeconds(50));
        IntStream.range(0, 200).forEach(number -> invoices.add(draft(run(), "o-draft-" + organisation)));
        clock.set(MutableClock.START);
        Path inTheWay = nextIsRefused();
        String number = invoiced();
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .get("/v1/waiting-invoices")
                        .text())
                .contains(number);
        Files.delete(inTheWay);
    }

    /** @return what stands in the way of the next invoice */
    private Path nextIsRefused() throws IOException {
        Path inTheWay = PRINTED.resolve(
                "factuur-2026-%06d.pdf".formatted(numbers.last(2026).serial() + 1));
        Files.deleteIfExists(inTheWay);
        return Files.createDirectories(inTheWay);
    }

    /** @return number of an invoice that was given to the printer */
    private String invoiced() {
        registered(organisation);
        Invoice invoice = draft(run(), organisation, charge(organisation, "45.00"));
        invoices.add(invoice);
        completing.complete(invoice.id());
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        invoices.find(invoice.id()).orElseThrow().issued().delivery() instanceof Delivery.UnderWay);
        return invoices.find(invoice.id()).orElseThrow().issued().number().toString();
    }
}
