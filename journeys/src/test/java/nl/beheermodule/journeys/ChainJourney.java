package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Inbox;
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
import tools.jackson.databind.json.JsonMapper;

/** Journey 4: a company, its intermediary and the intermediary's employee (R116–R121, Q16). */
@ExtendWith(Story.class)
class ChainJourney {
    private static final String CHAIN = "/api/chain-authorization/v1";
    private static final String BAKERY = "90004321";
    private static final String ACCOUNTANT = "90004323";
    private static final String NOTARY = "90004337";
    private static final String GARAGE = "90004332";
    private static final Pattern TOKEN = Pattern.compile("/ketenmachtiging#(\\S+)");

    private final Platform platform = Platform.running();
    private final Makelaar makelaar = new Makelaar(platform);

    @Test
    @DisplayName("Keten: de intermediair logt in namens de relatie, tot de relatie het intrekt")
    void the_intermediarys_employee_is_a_yes_until_the_company_takes_it_back() throws Exception {
        try (Screen one = new Screen();
                Screen other = new Screen()) {
            Login.as(one, "sanne.dewit");
            Login.as(other, "fatima.elidrissi");
            Console sanne = new Console(platform, one.context());
            Console fatima = new Console(platform, other.context());
            String bakery = CHAIN + "/organisations/" + sanne.organisationOf(BAKERY);
            JsonNode given = sanne.get(bakery + "/granted?intermediaryKvk=" + ACCOUNTANT)
                    .path("items")
                    .path(0);
            String serviceId = given.path("serviceId").asString();
            String chainId = given.path("chainAuthorizationId").asString();
            stap("De bakkerij gaf haar accountant een ketenmachtiging voor “%s”."
                    .formatted(given.path("serviceName").asString()));

            String accountant = accountantOf(fatima);
            JsonNode received = fatima.get(CHAIN + "/organisations/" + accountant + "/received?relationKvk=" + BAKERY);
            assertThat(received.path("total").asInt()).isPositive();
            String means = meansOf(fatima, accountant);
            assertThat(makelaar.asks(means, serviceId, BAKERY)).isFalse();
            stap("Fatima van het accountantskantoor ziet dit bij “Van relaties”; zelf mag zij nog niet.");

            String machtiging = "{\"serviceIds\":[\"%s\"],\"meansIds\":[\"%s\"],\"relation\":\"%s\"}"
                    .formatted(serviceId, means, BAKERY);
            JsonNode result = ok(fatima.send(
                    "PUT", "/api/authorization/v1/organisations/" + accountant + "/authorizations", machtiging));
            assertThat(result.path("results").path(0).path("outcome").asString())
                    .as(result.toString())
                    .isIn("GRANTED", "CHANGED", "UNCHANGED");
            answers(means, serviceId, true);
            stap("Zij geeft zichzelf toegang over de keten: de dienstverlener krijgt ja, namens de bakkerij.");

            JsonNode renewed = ok(sanne.send("PATCH", bakery + "/granted/" + chainId, "{\"endDate\":\"2030-06-30\"}"));
            assertThat(renewed.path("endDate").asString()).isEqualTo("2030-06-30");
            answers(means, serviceId, true);
            stap("Sanne verlengt op dezelfde plek: de toegang van de medewerker blijft.");

            assertThat(sanne.send("DELETE", bakery + "/granted/" + chainId, "").statusCode())
                    .isEqualTo(204);
            answers(means, serviceId, false);
            stap("Sanne trekt de ketenmachtiging in: nee.");
            give(sanne, bakery, ACCOUNTANT, serviceId, null);
            stap("En geeft haar opnieuw, zonder nieuwe kosten.");
        }
    }

    @Test
    @DisplayName("Keten: een nieuwe intermediair, de kosten één keer, en weer weg met alles")
    void a_new_intermediary_is_charged_once_and_removed_with_all_it_has() throws Exception {
        try (Screen screen = new Screen()) {
            Login.as(screen, "sanne.dewit");
            Console sanne = new Console(platform, screen.context());
            String organisation = sanne.organisationOf(BAKERY);
            String bakery = CHAIN + "/organisations/" + organisation;
            JsonNode company = sanne.get(bakery + "/companies/" + NOTARY);
            assertThat(company.path("known").asBoolean()).isFalse();
            stap("“Selecteer bedrijf”: %s.".formatted(company.path("name").asString()));

            List<String> services = sanne.get(CHAIN + "/services?query=UWV&size=2")
                    .path("items")
                    .valueStream()
                    .map(service -> service.path("serviceId").asString())
                    .toList();
            assertThat(give(sanne, bakery, NOTARY, services.getFirst(), null)).isEqualTo(400);
            String quote = ok(sanne.send(
                            "POST",
                            "/api/billing/v1/organisations/" + organisation + "/quotes",
                            "{\"kind\":\"INTERMEDIARY\"}"))
                    .path("quoteId")
                    .asString();
            services.forEach(service ->
                    assertThat(give(sanne, bakery, NOTARY, service, quote)).isEqualTo(200));
            assertThat(sanne.get(bakery + "/granted?intermediaryKvk=" + NOTARY)
                            .path("total")
                            .asInt())
                    .isEqualTo(2);
            List<Line> charges = Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () -> new Topics(platform)
                                    .all(line -> line.name().equals("ChargeRecorded")
                                            && line.data()
                                                    .path("quoteId")
                                                    .asString("")
                                                    .equals(quote)),
                            lines -> !lines.isEmpty());
            assertThat(charges).hasSize(1);
            stap("Twee diensten na elkaar: zichtbaar, en één keer in rekening gebracht.");

            JsonNode losses = sanne.get(bakery + "/intermediaries/" + NOTARY + "/losses");
            assertThat(losses.path("items").size()).isEqualTo(2);
            JsonNode gone = ok(sanne.send("DELETE", bakery + "/intermediaries/" + NOTARY, ""));
            assertThat(gone).isEqualTo(losses);
            assertThat(sanne.get(bakery + "/granted?intermediaryKvk=" + NOTARY)
                            .path("total")
                            .asInt())
                    .isZero();
            stap("De intermediair gaat weg, met de twee ketenmachtigingen die vooraf genoemd waren.");
        }
    }

    @Test
    @DisplayName("Keten: een verzoek aan een relatie zonder eHerkenning, beantwoord met de link in de e-mail")
    void a_relation_without_eherkenning_answers_by_the_link_in_its_mail() throws Exception {
        try (Screen screen = new Screen();
                Screen anybody = new Screen()) {
            Login.as(screen, "fatima.elidrissi");
            Console fatima = new Console(platform, screen.context());
            String organisation = accountantOf(fatima);
            String accountant = CHAIN + "/organisations/" + organisation;
            String quote = ok(fatima.send(
                            "POST",
                            "/api/billing/v1/organisations/" + organisation + "/quotes",
                            "{\"kind\":\"RELATIONS\"}"))
                    .path("quoteId")
                    .asString();
            ok(fatima.send(
                    "POST", accountant + "/relations-function", "{\"quoteId\":\"" + quote + "\",\"agreed\":true}"));
            stap("Fatima gaat akkoord met de offerte voor “Van relaties”.");

            String serviceId = fatima.get(CHAIN + "/services?query=Loonheffingen")
                    .path("items")
                    .path(0)
                    .path("serviceId")
                    .asString();
            String email = "garage-" + UUID.randomUUID() + "@postma.example";
            JsonNode asked = ok(fatima.send(
                    "POST",
                    accountant + "/requests",
                    "{\"kvkNumber\":\"%s\",\"serviceIds\":[\"%s\"],\"email\":\"%s\"}"
                            .formatted(GARAGE, serviceId, email)));
            String mail =
                    new Inbox(platform).mail(email, text -> TOKEN.matcher(text).find());
            Matcher link = TOKEN.matcher(mail);
            assertThat(link.find()).isTrue();
            stap("De garage heeft geen eHerkenning en krijgt een e-mail met een link.");

            anybody.page().navigate(platform.url());
            Console garage = new Console(platform, anybody.context());
            JsonNode seen = ok(garage.send("POST", CHAIN + "/answers/lookup", "{\"token\":\"" + link.group(1) + "\"}"));
            assertThat(seen.path("state").asString()).isEqualTo("OPEN");
            String yes = "{\"token\":\"%s\",\"answer\":\"ACCEPT\",\"name\":\"Piet Postma\",\"authorised\":true}"
                    .formatted(link.group(1));
            assertThat(ok(garage.send("POST", CHAIN + "/answers", yes))
                            .path("state")
                            .asString())
                    .isEqualTo("ACCEPTED");
            assertThat(garage.send("POST", CHAIN + "/answers", yes).statusCode())
                    .isEqualTo(409);
            assertThat(fatima.get(accountant + "/received?relationKvk=" + GARAGE)
                            .path("total")
                            .asInt())
                    .isEqualTo(1);
            assertThat(fatima.get(accountant + "/requests/"
                                    + asked.path("requestId").asString())
                            .path("answeredBy")
                            .asString())
                    .isEqualTo("Piet Postma");
            new Inbox(platform).mail(email, text -> text.contains("U gaf een ketenmachtiging"));
            new Inbox(platform)
                    .mail("fatima.elidrissi@vandijk.example", text -> text.contains("gaf u een ketenmachtiging"));
            stap("De garage gaat akkoord: één keer, en beide kanten krijgen bericht.");
        }
    }

    /** The organisation of the whole accountant, not one of its establishments. */
    private static String accountantOf(Console fatima) throws IOException, InterruptedException {
        return fatima.get("/api/identity/v1/me")
                .path("organisations")
                .valueStream()
                .filter(each -> each.path("kvkNumber").asString().equals(ACCOUNTANT))
                .filter(each -> each.path("establishmentNumber").isNull())
                .map(each -> each.path("organisationId").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String meansOf(Console fatima, String organisation) throws IOException, InterruptedException {
        return fatima.get("/api/means/v1/organisations/" + organisation + "/means?query=fatima")
                .path("items")
                .path(0)
                .path("meansId")
                .asString();
    }

    private void answers(String meansId, String serviceId, boolean yes) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> makelaar.asks(meansId, serviceId, BAKERY) == yes);
    }

    /** @return the status of the answer */
    private static int give(
            Console sanne,
            String company,
            String intermediary,
            String serviceId,
            @org.jspecify.annotations.Nullable String quote) {
        String costs = quote == null ? "" : ",\"quoteId\":\"" + quote + "\",\"agreed\":true";
        try {
            return sanne.send(
                            "POST",
                            company + "/granted",
                            "{\"kvkNumber\":\"%s\",\"serviceIds\":[\"%s\"]%s}"
                                    .formatted(intermediary, serviceId, costs))
                    .statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body());
    }
}
