package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Labels.label;
import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.journeys.stage.Forms;
import nl.beheermodule.journeys.stage.Login;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Screen;
import nl.beheermodule.journeys.stage.Sheet;
import nl.beheermodule.journeys.stage.Story;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey 7: what the overview shows, filtered, as .xlsx and .csv (R23, Q21), and what the logbook says of it. */
@ExtendWith(Story.class)
class ExportJourney {
    private final Platform platform = Platform.running();

    @Test
    @DisplayName("Export: wat het overzicht toont, gefilterd, als .xlsx en .csv; en het staat in het logboek")
    void what_the_overview_shows_filtered_is_what_is_in_the_files() throws IOException {
        try (Screen sanne = new Screen()) {
            Login.as(sanne, "sanne.dewit");
            Page page = sanne.page();
            Forms forms = new Forms(page);
            page.navigate(platform.url() + "/gebruikers");
            forms.sees("Bakkerij De Korenschoof B.V.");
            names(page);
            int everyone = total(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label("status.ACTIVE")))
                    .first()
                    .click();
            Awaitility.await().until(() -> total(page) < everyone);
            assertThat(page.url()).contains("status=ACTIVE");
            List<String> shown = names(page);
            assertThat(shown).isNotEmpty();
            sanne.photograph("export-gefilterd");
            stap("Sanne filtert haar gebruikers op “%s”: %d.".formatted(label("status.ACTIVE"), total(page)));

            List<List<String>> csv = csv(download(page, "users.csv"));
            assertThat(csv.getFirst()).startsWith("UniekID", "Naam", "E-mailadres", "Rol", "Status", "Niveau");
            assertThat(column(csv, "Naam"))
                    .startsWith(shown.toArray(String[]::new))
                    .hasSize(total(page));
            assertThat(column(csv, "Status")).containsOnly(label("status.ACTIVE"));
            stap("Het .csv-bestand heeft dezelfde rijen, in dezelfde volgorde.");

            List<List<String>> xlsx = Sheet.rows(download(page, "users.xlsx").path());
            assertThat(column(xlsx, "Naam")).isEqualTo(column(csv, "Naam"));
            stap("Het .xlsx-bestand ook.");

            logbook(sanne, forms);
            assertThat(platform.verifiedAudit())
                    .contains("export-service", "unbroken")
                    .doesNotContain("BROKEN");
            stap("./beheer audit verify: alle ketens zijn heel.");
        }
    }

    private void logbook(Screen sanne, Forms forms) throws IOException {
        Page page = sanne.page();
        // a line comes by Kafka: who opens the logbook at once opens it again
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
            page.navigate(platform.url() + "/instellingen/logboek?soort=DOWNLOADS");
            page.waitForTimeout(1_000);
            return page.getByText("gebruikers (.xlsx)").first().isVisible();
        });
        forms.sees(label("trail.action.EXPORT_MADE"));
        forms.sees("gebruikers (.xlsx)");
        sanne.photograph("logboek");
        List<List<String>> file = csv(download(page, "users.csv"));
        assertThat(column(file, "Wat")).containsOnly(label("trail.action.EXPORT_MADE"));
        assertThat(column(file, "Betreft")).contains("gebruikers (.xlsx)", "gebruikers (.csv)");
        stap("In het logboek staat wie wat heeft gedownload; ook dat is een bestand.");
    }

    /** Without “dit ben jij” behind it. */
    @SuppressWarnings("unchecked")
    private static List<String> names(Page page) {
        Locator names = page.locator("tbody th[scope=row] .bm-name");
        names.first().waitFor();
        return (List<String>) names.evaluateAll("all => all.map(each => each.firstChild.textContent)");
    }

    /** Of “1–20 van 1.204” the last. */
    private static int total(Page page) {
        String range = page.locator(".bm-pager__text").innerText();
        return Integer.parseInt(range.substring(range.lastIndexOf(' ') + 1).replace(".", ""));
    }

    private static Download download(Page page, String kind) {
        return page.waitForDownload(() -> {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(label("users.download"))
                                    .setExact(true))
                    .click();
            page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(label(kind)))
                    .click();
        });
    }

    private static List<List<String>> csv(Download file) throws IOException {
        try (Stream<String> lines = Files.lines(file.path())) {
            return lines.map(line -> line.replace("\uFEFF", "").replace("\"", ""))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        }
    }

    private static List<String> column(List<List<String>> rows, String heading) {
        int index = rows.getFirst().indexOf(heading);
        return rows.stream().skip(1).map(row -> row.get(index)).toList();
    }
}
