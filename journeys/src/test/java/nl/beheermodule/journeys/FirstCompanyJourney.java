package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.beheermodule.journeys.stage.Application;
import nl.beheermodule.journeys.stage.Axe;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Employee;
import nl.beheermodule.journeys.stage.Forms;
import nl.beheermodule.journeys.stage.Holder;
import nl.beheermodule.journeys.stage.Inbox;
import nl.beheermodule.journeys.stage.Person;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Screen;
import nl.beheermodule.journeys.stage.Story;
import nl.beheermodule.journeys.stage.Topics;
import nl.beheermodule.journeys.stage.Topics.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey 1: a company that has no eHerkenning yet (R9). */
@ExtendWith(Story.class)
class FirstCompanyJourney {
    private static final String FLOWER_GROWER = "90004325";

    private final Platform platform = Platform.running();
    private final Inbox inbox = new Inbox(platform);
    private final Person beheerder = Person.named("Liesbeth", "Zonneveld");

    @Test
    @DisplayName("Eerste bedrijf: van openbaar formulier tot ingelogde beheerder")
    void a_company_without_eherkenning_gets_its_first_beheerder() throws Exception {
        new Application(FLOWER_GROWER, "Bloemenkwekerij Zonneveld B.V.", beheerder).send(platform);
        stap("De wettelijk vertegenwoordiger ziet de kosten en vraagt eHerkenning aan voor Bloemenkwekerij Zonneveld.");
        try (Employee mees = new Employee()) {
            mees.approve(beheerder);
            stap("Mees keurt de aanvraag goed; de brief gaat de deur uit.");
        }
        Topics topics = new Topics(platform);
        Line requested = topics.all(line -> line.name().equals("MeansRequested")
                        && line.data().path("person").path("surname").asString().equals(beheerder.surname()))
                .getFirst();
        String uniqueId = requested.data().path("uniqueId").asString();
        loginPages();
        try (Holder holder = new Holder(beheerder)) {
            holder.activate(inbox, uniqueId);
            stap("Liesbeth activeert met de brief, de e-mail, een wachtwoord en haar OTP device.");
            holder.logIn();
            Page page = holder.screen().page();
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(label("users.title")))
                    .waitFor();
            new Forms(page).sees("Bloemenkwekerij Zonneveld B.V.");
            new Forms(page).sees(beheerder.email());
            holder.screen().photograph("eerste-bedrijf-gebruikers");
            stap("Ze logt in met een code en ziet haar bedrijf.");
            Console console = new Console(platform, holder.screen().context());
            assertThat(console.get("/api/identity/v1/me").path("organisations").size())
                    .isEqualTo(1);
        }
        assertThat(topics.about(requested.key()).stream().map(Line::name).toList())
                .isEqualTo(List.of(
                        "MeansRequested",
                        "MeansApproved",
                        "ActivationLetterIssued",
                        "ActivationProven",
                        "MeansActivated"));
        assertThat(topics.about(requested.data().path("personId").asString()).stream()
                        .map(Line::name)
                        .toList())
                .isEqualTo(List.of("PersonRegistered", "AccountReady"));
        stap("Op Kafka staat elk feit één keer, in volgorde.");
    }

    /** R16, R18: for everyone, at every width. */
    private void loginPages() {
        try (Screen screen = new Screen()) {
            Page page = screen.page();
            page.navigate(platform.url() + "/oauth2/authorization/keycloak");
            page.locator("input[name=password]").waitFor();
            Axe.passes(screen, "keycloak-inloggen");
            page.locator("input[name=username]").fill("niemand");
            page.locator("input[name=password]").fill("verkeerd");
            page.locator("[type=submit]").first().click();
            page.locator("[id*=input-error]").first().waitFor();
            Axe.passes(screen, "keycloak-verkeerd");
            page.getByText(label("landing.forgotten")).click();
            page.locator("input[name=username]").waitFor();
            Axe.passes(screen, "keycloak-vergeten");
            stap("De inlogpagina’s zijn voor iedereen te gebruiken, ook op een klein scherm.");
        }
    }
}
