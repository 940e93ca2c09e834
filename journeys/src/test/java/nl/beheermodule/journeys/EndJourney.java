package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.beheermodule.journeys.stage.Application;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Employee;
import nl.beheermodule.journeys.stage.Forms;
import nl.beheermodule.journeys.stage.Holder;
import nl.beheermodule.journeys.stage.Inbox;
import nl.beheermodule.journeys.stage.Login;
import nl.beheermodule.journeys.stage.Makelaar;
import nl.beheermodule.journeys.stage.Person;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Screen;
import nl.beheermodule.journeys.stage.Story;
import nl.beheermodule.journeys.stage.Topics;
import nl.beheermodule.journeys.stage.Topics.Line;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Journey 5: ending a means, planned and at once, and everything it could do with it (R71–R77, Q18). */
@ExtendWith(Story.class)
class EndJourney {
    private static final String KVK = "90004321";
    private static final String DAIRY = "90004335";
    private static final String DAIRY_NAME = "Kaasmakerij Groene Weide B.V.";

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

            LocalDate day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusMonths(2);
            end(sanne, meansId, "DATE", day);
            assertThat(means(console, company, meansId)
                            .path("plannedEnd")
                            .path("endsOn")
                            .asString())
                    .isEqualTo(day.toString());
            cancel(sanne, meansId, name);
            stap("Sanne kiest een datum, en bedenkt zich weer.");

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

    @Test
    @DisplayName("Opzeggen: de enige beheerder wordt beschermd, en zegt als laatste het bedrijf op")
    void the_only_beheerder_is_protected_and_the_very_last_means_ends_the_company() throws Exception {
        Person marlies = Person.named("Marlies", "Boer");
        new Application(DAIRY, DAIRY_NAME, marlies).send(platform);
        try (Employee mees = new Employee()) {
            mees.approve(marlies);
        }
        Line requested = new Topics(platform)
                .all(line -> line.name().equals("MeansRequested")
                        && line.data().path("person").path("surname").asString().equals(marlies.surname()))
                .getFirst();
        try (Holder holder = new Holder(marlies)) {
            holder.activate(
                    new Inbox(platform), requested.data().path("uniqueId").asString());
            holder.logIn();
            Forms forms = new Forms(holder.screen().page());
            forms.sees(DAIRY_NAME);
            Console console = new Console(platform, holder.screen().context());
            String company = console.organisationOf(DAIRY);
            String colleague = request(console, company, Person.named("Hidde", "Boer"));
            stap("Marlies is de enige beheerder van " + DAIRY_NAME + "; een collega is aangevraagd.");

            Page page = holder.screen().page();
            page.navigate(platform.url() + "/gebruikers/" + requested.key() + "/opzeggen");
            forms.sees("Er dient altijd 1 beheerder actief te zijn namens het bedrijf.");
            holder.screen().photograph("opzeggen-enige-beheerder");
            assertThat(console.send(
                                    "POST",
                                    "/api/means/v1/organisations/" + company + "/means/" + requested.key()
                                            + "/termination",
                                    "{\"when\":\"NOW\"}")
                            .statusCode())
                    .isEqualTo(409);
            stap("Haar eigen middel opzeggen mag niet, met de zin die uitlegt waarom.");

            assertThat(console.send(
                                    "DELETE",
                                    "/api/means/v1/organisations/" + company + "/means/" + colleague + "/application",
                                    "")
                            .statusCode())
                    .isEqualTo(204);
            page.reload();
            forms.sees(label("end.companyText"));
            forms.choose("when", "NOW").press("end.submit");
            forms.sees(label("end.companyWrong"));
            forms.fill("company." + company, DAIRY_NAME);
            holder.screen().photograph("opzeggen-bedrijf");
            forms.press("end.submit");
            forms.sees(label("end.doneText"));
            stap(
                    "De aanvraag is ingetrokken; haar eigen middel is het laatste. Na het typen van de naam stopt het bedrijf.");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !new Topics(platform)
                            .all(line -> line.name().equals("OrganisationEnded")
                                    && line.key().equals(company))
                            .isEmpty());
            stap("Op Kafka: het bedrijf is beëindigd.");
        }
        try (Screen again = new Screen()) {
            Awaitility.await("no account any more")
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> isRefused(again, marlies));
            again.photograph("opzeggen-niet-meer-inloggen");
            stap("Inloggen kan niet meer.");
        }
    }

    /** At the password already: the account is closed. */
    private boolean isRefused(Screen screen, Person person) {
        Page page = screen.page();
        page.navigate(platform.url() + "/oauth2/authorization/keycloak");
        page.locator("input[name=username]").fill(person.username());
        page.locator("input[name=password]").fill(Login.PASSWORD);
        page.locator("[type=submit]").first().click();
        page.locator("input[name=otp], [id*=input-error], .pf-m-danger").first().waitFor();
        return page.locator("input[name=otp]").count() == 0;
    }

    /** An application of a gebruiker at EH2: enough to be somebody else who is open. */
    private static String request(Console console, String company, Person person) throws Exception {
        String costs = "{\"kind\":\"NEW_MEANS\",\"level\":\"EH2\",\"secondFactor\":\"NONE\",\"contractYears\":1}";
        String quote = JsonMapper.shared()
                .readTree(console.send("POST", "/api/billing/v1/organisations/" + company + "/quotes", costs)
                        .body())
                .path("quoteId")
                .asString();
        String means = """
                {"level":"EH2","role":"USER","firstNames":"%s","prefix":"","surname":"%s","dateOfBirth":"1990-04-12",
                 "email":"%s","secondFactor":"NONE","organisationIds":[],"contractYears":1,"quoteId":"%s","agreed":true}
                """.formatted(person.firstNames(), person.surname(), person.email(), quote);
        HttpResponse<String> made = console.send("POST", "/api/means/v1/organisations/" + company + "/means", means);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(made.body()).path("meansId").asString();
    }

    private void end(Screen screen, String meansId, String when) {
        end(screen, meansId, when, null);
    }

    private void end(Screen screen, String meansId, String when, @Nullable LocalDate day) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/gebruikers");
        forms.sees("Bakkerij De Korenschoof B.V.");
        page.navigate(platform.url() + "/gebruikers/" + meansId + "/opzeggen");
        forms.sees(label("end.when"));
        screen.photograph("opzeggen-" + when.toLowerCase(java.util.Locale.ROOT));
        forms.choose("when", when);
        if (day != null) {
            forms.fill("date", DateTimeFormatter.ofPattern("dd-MM-yyyy").format(day));
        }
        forms.press("end.submit");
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
                .endsWith(
                        "MeansEndScheduled",
                        "MeansEndCancelled",
                        "MeansEndScheduled",
                        "MeansEndCancelled",
                        "MeansEnded");
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
        stap(
                "Op Kafka: twee keer gepland en geannuleerd, en geëindigd; en elke machtiging van dit middel ingetrokken.");
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
