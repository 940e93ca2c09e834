package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** Journey 3: give, ask, take away (R88–R100, R104–R111, Q13). */
@ExtendWith(Story.class)
class AuthorizeJourney {
    private final Platform platform = Platform.running();
    private final Makelaar makelaar = new Makelaar(platform);

    @Test
    @DisplayName("Machtigen: geven, de dienstverlener vraagt, intrekken met bedenktijd")
    void a_given_authorization_is_a_yes_until_its_revocation_is_final() throws Exception {
        try (Screen sanne = new Screen()) {
            Login.as(sanne, "sanne.dewit");
            Console console = new Console(platform, sanne.context());
            String company = console.organisationOf("90004321");
            JsonNode service = console.get("/api/authorization/v1/services?size=100&query=Zuid-Holland")
                    .path("items")
                    .path(0);
            String serviceId = service.path("serviceId").asString();
            JsonNode joris = console.get("/api/means/v1/organisations/" + company + "/means?query=joris.vandalen")
                    .path("items")
                    .path(0);
            String meansId = joris.path("meansId").asString();
            assertThat(makelaar.asks(meansId, serviceId, "90004321")).isFalse();
            stap("De dienstverlener vraagt: mag Joris hier inloggen? Nee.");

            give(sanne, joris.path("email").asString());
            long given = System.nanoTime();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(1))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> makelaar.asks(meansId, serviceId, "90004321"));
            stap("Sanne machtigt Joris en een collega in één keer; het antwoord is na %d ms ja."
                    .formatted(Duration.ofNanos(System.nanoTime() - given).toMillis()));

            revokeAndUndo(sanne);
            Thread.sleep(3_500);
            assertThat(makelaar.asks(meansId, serviceId, "90004321")).isTrue();
            stap("Intrekken, en binnen drie seconden “Annuleer”: nog steeds ja.");

            revoke(sanne);
            sanne.photograph("machtigen-ingetrokken");
            sanne.page().navigate("about:blank");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> !makelaar.asks(meansId, serviceId, "90004321"));
            stap("Intrekken en het tabblad weg: na drie seconden nee.");
            String authorizationId = Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> new Topics(platform)
                                    .all(line -> line.name().equals("AuthorizationRevoked")
                                            && line.data()
                                                    .path("meansId")
                                                    .asString()
                                                    .equals(meansId)
                                            && line.data()
                                                    .path("serviceId")
                                                    .asString()
                                                    .equals(serviceId)),
                            lines -> !lines.isEmpty())
                    .getFirst()
                    .key();
            assertThat(new Topics(platform)
                            .about(authorizationId).stream().map(Line::name).toList())
                    .isEqualTo(List.of("AuthorizationGranted", "AuthorizationRevoked"));
            stap("Op Kafka: gegeven en ingetrokken, elk één keer.");
        }
    }

    /** “Kies diensten” → “Kies gebruikers” → “Kies de einddatum” → controle. */
    private void give(Screen screen, String email) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/gebruikers");
        forms.sees("Bakkerij De Korenschoof B.V.");
        page.navigate(platform.url() + "/machtigingen");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(label("users.add")).setExact(true))
                .click();
        forms.search("auth.searchService", "Zuid-Holland");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Zuid-Holland"))
                .check();
        forms.press("bulk.addServices");
        forms.search("users.search", email);
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(email))
                .check();
        forms.search("users.search", "");
        page.locator("input[type=checkbox]:not(:checked):not(:disabled)")
                .first()
                .check();
        forms.press("bulk.addUsers");
        forms.press("bulk.chooseEndDate");
        forms.sees(label("bulk.kind.NEW"));
        screen.photograph("machtigen-controle");
        forms.press("auth.addSubmit");
        page.waitForURL(url -> !url.contains("toevoegen"));
    }

    private void revoke(Screen screen) {
        Page page = screen.page();
        page.navigate(platform.url() + "/gebruikers?q=joris.vandalen");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label("users.show").split("\\{")[0]))
                .first()
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(java.util.regex.Pattern.compile(label("auth.revoke") + ": .*Zuid-Holland")))
                .click();
    }

    private void revokeAndUndo(Screen screen) {
        revoke(screen);
        new Forms(screen.page()).press("auth.undo");
        new Forms(screen.page())
                .sees(label("auth.restored").split("\\{\\{service}}")[1].strip());
    }
}
