package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Forms;
import nl.beheermodule.journeys.stage.Login;
import nl.beheermodule.journeys.stage.Makelaar;
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

/** Journey 5: ending a means, planned and at once, and everything it could do with it (R71–R77, Q18). */
@ExtendWith(Story.class)
class EndJourney {
    private static final String KVK = "90004321";

    private final Platform platform = Platform.running();
    private final Makelaar makelaar = new Makelaar(platform);

    @Test
    @DisplayName("Opzeggen: gepland, geannuleerd, per direct; de machtigingen vervallen mee")
    void an_ended_means_is_gone_and_so_are_its_authorizations() throws Exception {
        try (Screen sanne = new Screen()) {
            Login.as(sanne, "sanne.dewit");
            Console console = new Console(platform, sanne.context());
            String company = console.organisationOf(KVK);
            JsonNode authorization = someAuthorization(console, company);
            String meansId = authorization.path("meansId").asString();
            String serviceId = authorization.path("serviceId").asString();
            String name = authorization.path("personName").asString();
            assertThat(makelaar.asks(meansId, serviceId, KVK)).isTrue();
            stap(name + " mag inloggen bij " + authorization.path("serviceName").asString() + ".");

            end(sanne, meansId, "CONTRACT_END");
            assertThat(means(console, company, meansId).path("plannedEnd").isObject())
                    .isTrue();
            stap("Sanne zegt op aan het einde van de contractperiode: tot die dag blijft alles werken.");
            cancel(sanne, meansId, name);
            assertThat(makelaar.asks(meansId, serviceId, KVK)).isTrue();
            stap("Sanne annuleert de opzegging: het middel loopt gewoon door.");

            end(sanne, meansId, "NOW");
            sanne.photograph("opzeggen-klaar");
            Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !makelaar.asks(meansId, serviceId, KVK));
            stap("Sanne zegt per direct op: de dienstverlener krijgt nee.");
            assertThat(console.send("GET", "/api/means/v1/organisations/" + company + "/means/" + meansId, "")
                            .statusCode())
                    .isEqualTo(404);
            stap(name + " is uit het overzicht.");
            onKafka(meansId);
        }
    }

    private void end(Screen screen, String meansId, String when) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/gebruikers");
        forms.sees("Bakkerij De Korenschoof B.V.");
        page.navigate(platform.url() + "/gebruikers/" + meansId + "/opzeggen");
        forms.sees(label("end.when"));
        screen.photograph("opzeggen-" + when.toLowerCase(java.util.Locale.ROOT));
        forms.choose("when", when).press("end.submit");
        forms.sees(label(when.equals("NOW") ? "end.doneText" : "end.doneLaterText"));
    }

    private void cancel(Screen screen, String meansId, String name) {
        Page page = screen.page();
        page.navigate(platform.url() + "/gebruikers/" + meansId + "/opzeggen");
        new Forms(page).press("end.cancel").press("end.cancelConfirm");
        new Forms(page).sees(label("end.cancelled").replace("{{name}}", name));
    }

    private void onKafka(String meansId) {
        Topics topics = new Topics(platform);
        assertThat(topics.about(meansId).stream().map(Line::name).toList())
                .endsWith("MeansEndScheduled", "MeansEndCancelled", "MeansEnded");
        List<Line> granted = topics.all(line -> line.name().equals("AuthorizationGranted")
                && line.data().path("meansId").asString().equals(meansId));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(new Topics(platform)
                                .all(line -> line.name().equals("AuthorizationRevoked")
                                        && line.data()
                                                .path("meansId")
                                                .asString()
                                                .equals(meansId)))
                        .hasSameSizeAs(granted));
        stap("Op Kafka: gepland, geannuleerd, geëindigd; en elke machtiging van dit middel ingetrokken.");
    }

    /** Of a gebruiker whom no other journey needs. */
    private JsonNode someAuthorization(Console console, String company) throws Exception {
        for (JsonNode row : console.get("/api/means/v1/organisations/" + company + "/means?size=100&status=ACTIVE")
                .path("items")) {
            boolean free = row.path("role").asString().equals("USER")
                    && !row.path("email").asString().startsWith("joris.vandalen");
            JsonNode first = free
                    ? console.get("/api/authorization/v1/organisations/" + company + "/authorizations?meansId="
                                    + row.path("meansId").asString())
                            .path("items")
                            .path(0)
                    : row.path("none");
            if (first.isObject()) {
                return first;
            }
        }
        throw new AssertionError("No gebruiker with a machtiging in the sample company");
    }

    private static JsonNode means(Console console, String company, String meansId) throws Exception {
        return console.get("/api/means/v1/organisations/" + company + "/means/" + meansId);
    }
}
