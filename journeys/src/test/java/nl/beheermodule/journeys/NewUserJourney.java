package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Employee;
import nl.beheermodule.journeys.stage.Forms;
import nl.beheermodule.journeys.stage.Holder;
import nl.beheermodule.journeys.stage.Inbox;
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

/** Journey 2: a beheerder adds users; one gets a means, one does not (R41–R53, R78–R82). */
@ExtendWith(Story.class)
class NewUserJourney {
    /** A small real PNG: types are checked by content. */
    private static final byte[] SCAN = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Platform platform = Platform.running();
    private final Inbox inbox = new Inbox(platform);

    @Test
    @DisplayName("Nieuwe gebruiker: aanvraag, goedkeuring, brief, activatie, Actief")
    void a_new_user_becomes_active_and_a_rejected_one_disappears() throws Exception {
        Person accepted = Person.named("Teun", "Molenaar");
        Person rejected = Person.named("Roos", "Weigering");
        try (Screen sanne = new Screen()) {
            Login.as(sanne, "sanne.dewit");
            Console console = new Console(platform, sanne.context());
            String company = console.organisationOf("90004321");
            request(sanne, accepted);
            assertThat(rowOf(console, company, accepted).path("status").asString())
                    .isEqualTo("AWAITING_APPROVAL");
            stap("Sanne vraagt een middel aan voor Teun: Wachten op goedkeuring.");
            request(sanne, rejected);
            decide(accepted, rejected);

            JsonNode row = awaitStatus(console, company, accepted, "AWAITING_ACTIVATION");
            stap("Teun staat op Wachten op activatie, uiterlijk "
                    + row.path("activateBy").asString() + ".");
            inbox.mail("sanne.dewit@korenschoof.example", text -> text.contains("onleesbaar"));
            assertThat(search(console, company, rejected).size()).isZero();
            stap("Roos is uit het overzicht; Sanne heeft een e-mail met de reden.");

            activate(accepted, row.path("uniqueId").asString());
            awaitStatus(console, company, accepted, "ACTIVE");
            seesActive(sanne, accepted);
            stap("Sanne ziet Teun op Actief.");
            assertThat(new Topics(platform)
                            .about(row.path("meansId").asString()).stream()
                                    .map(Line::name)
                                    .toList())
                    .isEqualTo(List.of(
                            "MeansRequested",
                            "MeansApproved",
                            "ActivationLetterIssued",
                            "ActivationProven",
                            "MeansActivated"));
            assertThat(new Topics(platform)
                            .about(row.path("personId").asString()).stream()
                                    .map(Line::name)
                                    .toList())
                    .isEqualTo(List.of("PersonRegistered", "AccountReady"));
            stap("Op Kafka staat elk feit één keer, in volgorde.");
        }
    }

    /** R79, R80: thirty days pass; the services' clock makes it so. */
    @Test
    @DisplayName("Nieuwe gebruiker: niet op tijd, Activatie verlopen, nieuwe brief, Actief")
    void who_is_too_late_gets_another_letter_and_becomes_active() throws Exception {
        Person late = Person.named("Joost", "Telaat");
        try (Screen sanne = new Screen()) {
            Login.as(sanne, "sanne.dewit");
            Console console = new Console(platform, sanne.context());
            String company = console.organisationOf("90004321");
            platform.longAgo(Duration.ofDays(31), () -> {
                request(sanne, late);
                try (Employee mees = new Employee()) {
                    mees.approve(late);
                }
                awaitStatus(console, company, late, "AWAITING_ACTIVATION");
                inbox.letterCode(rowOf(console, company, late).path("uniqueId").asString());
            });
            stap("Joost kreeg 31 dagen geleden zijn brief, en deed er niets mee.");
            JsonNode row = awaitStatus(console, company, late, "ACTIVATION_EXPIRED");
            String uniqueId = row.path("uniqueId").asString();
            String lapsed = inbox.letterCode(uniqueId);
            stap("Zijn middel staat op Activatie verlopen.");

            orderLetter(sanne, late);
            awaitStatus(console, company, late, "AWAITING_ACTIVATION");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> !inbox.letterCode(uniqueId).equals(lapsed));
            stap("Sanne vraagt een nieuwe activatiebrief aan: weer Wachten op activatie.");
            try (Holder holder = new Holder(late)) {
                holder.activate(inbox, uniqueId);
            }
            awaitStatus(console, company, late, "ACTIVE");
            stap("Joost activeert met de nieuwe brief: Actief.");
            assertThat(new Topics(platform)
                            .about(row.path("meansId").asString()).stream()
                                    .map(Line::name)
                                    .toList())
                    .isEqualTo(List.of(
                            "MeansRequested",
                            "MeansApproved",
                            "ActivationLetterIssued",
                            "ActivationExpired",
                            "ActivationLetterIssued",
                            "ActivationProven",
                            "MeansActivated"));
            stap("Op Kafka staat elk feit één keer, in volgorde.");
        }
    }

    private void orderLetter(Screen screen, Person person) {
        Page page = screen.page();
        page.navigate(platform.url() + "/gebruikers?q=" + person.surname());
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label("users.show").split("\\{")[0]))
                .first()
                .click();
        Forms forms = new Forms(page);
        forms.sees(label("status.ACTIVATION_EXPIRED"));
        screen.photograph("activatie-verlopen");
        forms.press("timeline.newLetter");
        forms.sees(label("timeline.letterSent").replace("{{name}}", person.name()));
    }

    private void request(Screen screen, Person person) {
        Page page = screen.page();
        Forms forms = new Forms(page);
        page.navigate(platform.url() + "/gebruikers");
        forms.sees("Bakkerij De Korenschoof B.V.");
        page.navigate(platform.url() + "/gebruikers/toevoegen/niveau");
        forms.choose("level", "EH2_PLUS").choose("role", "USER").press("wizard.next");
        forms.fill("firstNames", person.firstNames())
                .fill("surname", person.surname())
                .fill("dateOfBirth", "31-12-1990")
                .fill("email", person.email())
                .select("document.type", "PASSPORT")
                .fill("document.number", "SPEC12014")
                .fill("document.expiresOn", "01-01-2031");
        page.locator("[id='scans.whole']").setInputFiles(new FilePayload("paspoort.png", "image/png", SCAN));
        page.getByText(label("document.uploaded").replace("{{name}}", "paspoort.png"))
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        screen.photograph("gebruiker-toevoegen-gegevens");
        forms.press("wizard.next");
        forms.choose("secondFactor", "SMS").fill("mobile", person.mobile()).press("wizard.next");
        forms.choose("contractYears", "3").tick("agreed").press("wizard.send");
        forms.sees(label("wizard.received").replace("{{name}}", person.name()));
    }

    private static void decide(Person accepted, Person rejected) {
        try (Employee mees = new Employee()) {
            mees.approve(accepted);
            stap("Mees vergelijkt de gegevens met de kopie en keurt Teun goed.");
            mees.reject(rejected, "De kopie van het paspoort is onleesbaar.");
            stap("Mees wijst de aanvraag van Roos af.");
        }
    }

    private void activate(Person person, String uniqueId) {
        try (Holder holder = new Holder(person)) {
            holder.activate(inbox, uniqueId);
            stap("Teun activeert met de code uit de brief en die uit de e-mail.");
            holder.logIn();
            new Forms(holder.screen().page()).sees(person.name());
            holder.screen().photograph("nieuwe-gebruiker-ingelogd");
            stap("Teun logt in met een code per SMS.");
        }
    }

    private void seesActive(Screen screen, Person person) {
        Page page = screen.page();
        page.navigate(platform.url() + "/gebruikers?q=" + person.surname());
        page.getByRole(AriaRole.ROW)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(person.email()))
                .getByText(label("status.ACTIVE"))
                .waitFor();
        screen.photograph("nieuwe-gebruiker-actief");
    }

    private static JsonNode search(Console console, String company, Person person) {
        try {
            return console.get("/api/means/v1/organisations/" + company + "/means?query=" + person.surname())
                    .path("items");
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static JsonNode rowOf(Console console, String company, Person person) {
        return search(console, company, person).path(0);
    }

    /** What lapses is noticed twice a minute. */
    private static JsonNode awaitStatus(Console console, String company, Person person, String status) {
        return Awaitility.await(status)
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> rowOf(console, company, person),
                        row -> row.path("status").asString("").equals(status));
    }
}
