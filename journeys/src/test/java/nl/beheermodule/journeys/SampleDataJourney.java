package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Login;
import nl.beheermodule.journeys.stage.Machine;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Screen;
import nl.beheermodule.journeys.stage.Story;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Before all the others: what {@code ./beheer up} promises of a new platform. */
@Order(1)
@ExtendWith(Story.class)
class SampleDataJourney {
    private static final long MOST_MEGABYTES = 2_560;

    private final Platform platform = Platform.running();

    @Test
    @DisplayName("Voorbeeldgegevens: veertig gebruikers in alle statussen, en een kantoor met twaalf vestigingen")
    void the_sample_companies_are_as_described() throws Exception {
        try (Screen screen = new Screen()) {
            Login.as(screen, "sanne.dewit");
            Console sanne = new Console(platform, screen.context());
            String overview = "/api/means/v1/organisations/" + sanne.organisationOf("90004321") + "/means?size=100";
            // what lapsed is noticed twice a minute
            JsonNode bakery = Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(
                            () -> sanne.get(overview),
                            page -> values(page.path("items"), "status").contains("ACTIVATION_EXPIRED"));
            assertThat(bakery.path("total").asInt()).isEqualTo(40);
            assertThat(values(bakery.path("items"), "status"))
                    .isEqualTo(Set.of("AWAITING_APPROVAL", "AWAITING_ACTIVATION", "ACTIVATION_EXPIRED", "ACTIVE"));
            assertThat(values(bakery.path("items"), "role")).isEqualTo(Set.of("ADMINISTRATOR", "USER"));
            assertThat(values(bakery.path("items"), "level")).containsAll(List.of("EH2", "EH2_PLUS", "EH3"));
            assertThat(sanne.organisationOf("90004322")).isNotEmpty();
            stap("Bakkerij De Korenschoof heeft 40 gebruikers in vier statussen; Sanne beheert ook de molen.");
        }
        try (Screen screen = new Screen()) {
            Login.as(screen, "fatima.elidrissi");
            JsonNode organisations = new Console(platform, screen.context())
                    .get("/api/identity/v1/me")
                    .path("organisations");
            assertThat(organisations
                            .valueStream()
                            .filter(each -> each.path("kvkNumber").asString().equals("90004323"))
                            .filter(each -> each.path("establishmentNumber").isString()))
                    .hasSize(12);
            stap("Accountantskantoor Van Dijk heeft 12 vestigingen.");
        }
    }

    @Test
    @DisplayName("Platform: niemand van buiten kan erbij, en het past in 2,5 GB")
    void everything_listens_on_this_machine_only_and_fits_in_its_memory() {
        Set<Long> pids = platform.pids();
        assertThat(pids).hasSizeGreaterThanOrEqualTo(6);
        assertThat(Machine.openToOthers(pids)).isEmpty();
        long memory = Machine.memory(pids);
        stap("%d processen luisteren alleen op 127.0.0.1 en gebruiken samen %d MB.".formatted(pids.size(), memory));
        assertThat(memory).isLessThanOrEqualTo(MOST_MEGABYTES);
    }

    private static Set<String> values(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.path(field).asString()).collect(Collectors.toSet());
    }
}
