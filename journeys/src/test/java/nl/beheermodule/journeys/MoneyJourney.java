package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Employee;
import nl.beheermodule.journeys.stage.Forms;
import nl.beheermodule.journeys.stage.Login;
import nl.beheermodule.journeys.stage.Person;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Screen;
import nl.beheermodule.journeys.stage.Story;
import nl.beheermodule.journeys.stage.Topics;
import nl.beheermodule.journeys.stage.Topics.Line;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Journey 6: costs shown before agreeing are the charges after approval, and appear on the invoice (R51, R52, R55). */
@ExtendWith(Story.class)
class MoneyJourney {
    private static final String BILLING = "/api/billing/v1";

    private final Platform platform = Platform.running();

    @Test
    @DisplayName("Geld: de getoonde kosten komen na goedkeuring op de factuur")
    void the_costs_that_were_shown_are_charged_and_invoiced() throws Exception {
        Person lotte = Person.named("Lotte", "Verbruggen");
        try (Screen screen = new Screen()) {
            Login.as(screen, "sanne.dewit");
            Console sanne = new Console(platform, screen.context());
            String organisation = sanne.organisationOf("90004321");
            JsonNode quote = ok(sanne.send(
                    "POST",
                    BILLING + "/organisations/" + organisation + "/quotes",
                    "{\"kind\":\"NEW_MEANS\",\"level\":\"EH2\",\"contractYears\":1}"));
            String total = quote.path("total").asString();
            stap("Sanne ziet de kosten van een middel voor Lotte: € %s.".formatted(total));

            ok(sanne.send("POST", "/api/means/v1/organisations/" + organisation + "/means", application(lotte, quote)));
            try (Employee mees = new Employee()) {
                mees.approve(lotte);
            }
            List<Line> charges = Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () -> new Topics(platform)
                                    .all(line -> line.name().equals("ChargeRecorded")
                                            && line.data()
                                                    .path("quoteId")
                                                    .asString("")
                                                    .equals(quote.path("quoteId")
                                                            .asString())),
                            lines -> !lines.isEmpty());
            assertThat(charges).hasSize(1);
            assertThat(charges.getFirst().data().path("total").asString()).isEqualTo(total);
            stap("Mees keurt goed: precies dat bedrag wordt in rekening gebracht, één keer.");

            invoiceEverything();
            JsonNode invoice = newest(sanne, organisation);
            String number = invoice.path("number").asString();
            assertThat(invoice.path("lines").valueStream())
                    .anySatisfy(line -> assertThat(line.path("description"))
                            .isEqualTo(quote.path("lines").path(0).path("description")));
            assertThat(invoice.path("paymentMethod").asString()).isEqualTo("DIRECT_DEBIT");
            stap("Het staat op factuur %s, samen met wat er nog meer open stond.".formatted(number));

            screen.page().navigate(platform.url() + "/instellingen/facturatie");
            new Forms(screen.page()).sees(number);
            screen.photograph("facturen");
            String file = BILLING + "/organisations/" + organisation + "/invoices/"
                    + invoice.path("invoiceId").asString();
            assertThat(ofOk(sanne.send("GET", file + ".xml", "")))
                    .contains("urn:fdc:nen.nl:nlcius:v1.0", number)
                    .doesNotContain("0417164300");
            assertThat(ofOk(sanne.send("GET", file + ".pdf", ""))).startsWith("%PDF-");
            stap("Sanne ziet de factuur bij %s en downloadt hem als PDF en als UBL."
                    .formatted(label("invoices.title")));
        }
    }

    private void invoiceEverything() throws Exception {
        try (Screen desk = new Screen()) {
            Login.as(desk, "mees.bakker");
            Console mees = new Console(platform, desk.context());
            String run = BILLING + "/invoice-runs/"
                    + ok(mees.send("POST", BILLING + "/invoice-runs", "{}"))
                            .path("runId")
                            .asString();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> !mees.get(run).path("finishedAt").isNull());
            JsonNode batches = mees.get(BILLING + "/direct-debit-batches");
            String batch = batches.path("items").path(0).path("batchId").asString();
            assertThat(ofOk(mees.send("GET", BILLING + "/direct-debit-batches/" + batch + ".xml", "")))
                    .contains("pain.008.001.08", "NL91ABNA0417164300");
            stap("Mees start de factuurrun en haalt de incassobatch voor de bank op.");
        }
    }

    private static JsonNode newest(Console sanne, String organisation) throws IOException, InterruptedException {
        String path = BILLING + "/organisations/" + organisation + "/invoices";
        String id = sanne.get(path).path("items").path(0).path("invoiceId").asString();
        return sanne.get(path + "/" + id);
    }

    /** EH2 for a regular user asks no identity document (R43). */
    private static String application(Person person, JsonNode quote) {
        return """
                {"firstNames": "%s", "surname": "%s", "dateOfBirth": "1990-12-31", "email": "%s",
                 "level": "EH2", "role": "USER", "secondFactor": "NONE", "organisationIds": [],
                 "contractYears": 1, "quoteId": "%s", "agreed": true}
                """.formatted(
                        person.firstNames(),
                        person.surname(),
                        person.email(),
                        quote.path("quoteId").asString());
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(ofOk(answer));
    }

    private static String ofOk(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
