package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.journeys.stage.Axe;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Forms;
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
    private static final String BAKERY_NAME = "Bakkerij De Korenschoof B.V.";
    private static final String NOTARY = "90004337";
    private static final String NOTARY_NAME = "Notariskantoor Vermeer";
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

            giveAccess(other, accountant, given);
            answers(means, serviceId, true);
            stap("Zij geeft zichzelf toegang over de keten: de dienstverlener krijgt ja, namens de bakkerij.");

            JsonNode renewed = ok(sanne.send("PATCH", bakery + "/granted/" + chainId, "{\"endDate\":\"2030-06-30\"}"));
            assertThat(renewed.path("endDate").asString()).isEqualTo("2030-06-30");
            answers(means, serviceId, true);
            stap("Sanne verlengt op dezelfde plek: de toegang van de medewerker blijft.");

            revoke(one, sanne.organisationOf(BAKERY), given);
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
            String quote = record(screen, organisation);
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
            stap("Twee diensten: meteen zichtbaar, en één keer in rekening gebracht.");

            JsonNode losses = sanne.get(bakery + "/intermediaries/" + NOTARY + "/losses");
            assertThat(losses.path("items").size()).isEqualTo(2);
            remove(screen, organisation, losses);
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

            answer(anybody, link.group(1));
            Console garage = new Console(platform, anybody.context());
            String yes = "{\"token\":\"%s\",\"answer\":\"ACCEPT\",\"name\":\"Piet Postma\",\"authorised\":true}"
                    .formatted(link.group(1));
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

    /** “Geef gebruikers toegang” → wie → tot wanneer → controle. */
    private void giveAccess(Screen screen, String accountant, JsonNode given) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/ketenmachtigingen/van-relaties?org=" + accountant);
        forms.button(label("chain.giveAccessTo")
                        .replace("{{name}}", BAKERY_NAME)
                        .replace("{{service}}", given.path("serviceName").asString()))
                .click();
        forms.sees(label("bulk.forRelation").replace("{{name}}", BAKERY_NAME));
        forms.search("users.search", "fatima");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Fatima"))
                .check();
        screen.photograph("keten-gebruikers");
        forms.press("bulk.addUsers").press("bulk.chooseEndDate").press("auth.addSubmit");
        page.waitForURL(url -> !url.contains("toevoegen"));
    }

    private void revoke(Screen screen, String bakery, JsonNode given) {
        Page page = screen.page();
        page.navigate(platform.url() + "/ketenmachtigingen/afgegeven?org=" + bakery + "&open=%22" + ACCOUNTANT + "%22");
        String service = Stream.of("provider", "serviceName")
                .map(name -> given.path(name).asString())
                .distinct()
                .collect(Collectors.joining(" – "));
        new Forms(page)
                .button(label("chain.revokeOf")
                        .replace("{{service}}", service)
                        .replace("{{name}}", given.path("intermediaryName").asString()))
                .click();
        new Forms(page).press("chain.revokeConfirm");
        new Forms(page).sees(label("chain.revoked").replace("{{service}}", service));
        screen.photograph("keten-ingetrokken");
    }

    /**
     * KvK number → “Selecteer bedrijf” → diensten → duur → kosten → “Leg ketenmachtiging vast”.
     *
     * @return the quote that was agreed to
     */
    private String record(Screen screen, String bakery) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/ketenmachtigingen/afgegeven?org=" + bakery);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(label("users.add")).setExact(true))
                .click();
        forms.fill("kvkNumber", NOTARY).press("chain.selectCompany");
        forms.sees(NOTARY_NAME);
        screen.photograph("keten-selecteer-bedrijf");
        stap("“Selecteer bedrijf”: %s.".formatted(NOTARY_NAME));
        forms.search("auth.searchService", "UWV");
        Locator services = page.locator("[id=services] li", new Page.LocatorOptions().setHasText("UWV"))
                .locator("input[type=checkbox]:not(:disabled)");
        services.nth(0).check();
        services.nth(1).check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("3 jaar").setExact(true))
                .click();
        forms.sees("Vastleggen van een nieuwe intermediair");
        forms.press("chain.record");
        forms.sees(label("chain.agreeRequired"));
        forms.tick("agreed");
        screen.photograph("keten-vastleggen");
        Request sent = page.waitForRequest(
                request -> request.method().equals("POST") && request.url().endsWith("/granted"),
                () -> forms.press("chain.record"));
        page.waitForURL(url -> url.contains("open="));
        forms.sees(NOTARY_NAME);
        screen.photograph("keten-vastgelegd");
        return JsonMapper.shared().readTree(sent.postData()).path("quoteId").asString();
    }

    /** Three dots → what is lost, by name → gone. */
    private void remove(Screen screen, String bakery, JsonNode losses) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/ketenmachtigingen/afgegeven?org=" + bakery + "&open=%22" + NOTARY + "%22");
        forms.button(label("menu.of").replace("{{name}}", NOTARY_NAME)).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(label("chain.remove")))
                .click();
        losses.path("items")
                .forEach(lost -> page.getByRole(AriaRole.DIALOG)
                        .getByText(lost.path("serviceName").asString())
                        .first()
                        .waitFor());
        screen.photograph("keten-verwijderen");
        forms.press("chain.removeConfirm");
        page.getByRole(AriaRole.DIALOG).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Without logging in, by the link. */
    private void answer(Screen screen, String token) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/ketenmachtiging#" + token);
        forms.sees("Garage Postma B.V.");
        Axe.passes(screen, "keten-antwoord");
        forms.choose("answer", "ACCEPT").fill("name", "Piet Postma").tick("authorised");
        screen.photograph("keten-antwoord");
        forms.press("answer.send");
        forms.sees(label("answer.state.ACCEPTED"));
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
