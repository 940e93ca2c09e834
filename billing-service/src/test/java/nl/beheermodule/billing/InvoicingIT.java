package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.beheermodule.contracts.billing.BillingEvents.InvoiceIssued;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Charges become invoices in a run of the month, or started by hand; and who may see them. */
class InvoicingIT extends Invoicing {
    @Test
    void a_run_puts_what_is_owed_on_an_invoice_that_the_beheerder_sees_and_downloads() {
        registered(organisation);
        charge(organisation, "45.00");
        charge(organisation, "10.00");
        startRun("{}");
        TestHttp anna = http.as(members.administrator(organisation));
        Answer list = awaitInvoice(anna);
        assertThat(list.json().path("total").asInt()).isEqualTo(1);
        assertThat(list.json().path("items").path(0).path("total").asString()).isEqualTo("66.55");
        String id = list.json().path("items").path(0).path("invoiceId").asString();
        Answer one = anna.get(path + "/" + id);
        assertThat(one.json().path("lines").size()).isEqualTo(2);
        assertThat(one.json().path("dueDate").asString()).isEqualTo("2026-12-23");
        assertThat(new String(anna.get(path + "/" + id + ".pdf").bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        Answer ubl = anna.get(path + "/" + id + ".xml");
        assertThat(ubl.text()).contains("urn:fdc:nen.nl:nlcius:v1.0");
        assertThat(ubl.header("Content-Disposition")).contains("factuur-2026-");
        InvoiceIssued published = events.await(id, InvoiceIssued.class);
        assertThat(published.organisationId()).isEqualTo(organisation);
        assertThat(published.total()).isEqualTo("66.55");
        String number = published.number();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> Files.exists(PRINTED.resolve("factuur-" + number + ".pdf"))); // by post (R34)
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !anna.get(path + "/" + id).json().path("sentAt").isNull());
        String elsewhere = "o-" + UUID.randomUUID();
        TestHttp other = http.as(members.administrator(elsewhere));
        assertThat(other.get("/v1/organisations/" + elsewhere + "/invoices/" + id + ".pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_charged_later_waits_for_a_next_run_and_the_same_run_is_started_once() {
        registered(organisation);
        charge(organisation, "45.00");
        String key = UUID.randomUUID().toString();
        Answer first = startRun("{\"through\":\"2026-11-22\"}", key);
        assertThat(startRun("{\"through\":\"2026-11-22\"}", key).json().path("runId"))
                .isEqualTo(first.json().path("runId"));
        awaitFinished(first);
        assertThat(invoicesOf(organisation)).isEmpty();
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .post("/v1/invoice-runs", "{\"through\":\"2026-11-24\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_run_of_the_month_starts_by_itself_and_invoices_the_months_before() {
        registered(organisation);
        charge(organisation, "45.00");
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> invoicesOf(organisation).size() == 1);
        assertThat(invoicesOf(organisation).getFirst().getString("runId")).isEqualTo("2026-12");
        assertThat(invoicesOf(organisation).getFirst().getString("through")).isEqualTo("2026-11-30");
    }
}
