package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Login;
import nl.beheermodule.journeys.stage.Machine;
import nl.beheermodule.journeys.stage.OtherPlatform;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Screen;
import nl.beheermodule.journeys.stage.Story;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** After the journeys of people: the platform stops, falls, and comes back with everything. */
@Order(Order.DEFAULT + 10)
@ExtendWith(Story.class)
class LauncherJourney {
    private final Platform platform = Platform.running();

    @TempDir
    private Path elsewhere;

    @Test
    @DisplayName("Launcher: kill -9 van elk proces, en alles is er nog")
    void what_was_stored_survives_kill_9_of_every_process() throws Exception {
        int before = users();
        Set<Long> pids = platform.pids();
        Machine.kill(pids);
        stap("Alle %d processen kregen kill -9.".formatted(pids.size()));
        long seconds = seconds(platform::up);
        assertThat(users()).isEqualTo(before);
        assertThat(platform.pids()).doesNotContainAnyElementsOf(pids).hasSameSizeAs(pids);
        stap("Na %d s is alles terug: %d gebruikers.".formatted(seconds, before));
    }

    @Test
    @DisplayName("Launcher: een deel dat niet start, neemt de andere mee")
    void a_part_that_fails_leaves_nothing_behind() throws Exception {
        OtherPlatform other = new OtherPlatform(elsewhere);
        other.spoil("mongodb");
        Process up = other.start("up", "kafka", "mongodb", "inbox");
        assertThat(up.waitFor()).isNotZero();
        assertThat(other.everStarted()).as(other.said()).isNotEmpty().noneMatch(Machine::isAlive);
        stap("MongoDB kan niet starten: het wordt gezegd, en geen proces blijft achter.");
    }

    @Test
    @DisplayName("Launcher: Ctrl-C midden in het starten laat niets achter")
    void control_c_while_starting_leaves_nothing_behind() throws Exception {
        OtherPlatform other = new OtherPlatform(elsewhere);
        Process up = other.start("up", "kafka", "mongodb", "inbox");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(other.everStarted()).as(other.said()).isNotEmpty());
        new ProcessBuilder("kill", "-INT", Long.toString(up.pid())).start().waitFor();
        assertThat(up.waitFor()).isNotZero();
        assertThat(other.everStarted()).noneMatch(Machine::isAlive);
        stap("Ctrl-C: %d processen waren begonnen, geen leeft er nog."
                .formatted(other.everStarted().size()));
    }

    /** Takes two minutes more; by hand: {@code -Dlauncher.full=true}. */
    @Test
    @EnabledIfSystemProperty(named = "launcher.full", matches = "true")
    @DisplayName("Launcher: down en up, samen en elk in een eigen proces")
    void services_apart_are_the_same_platform() throws Exception {
        int before = users();
        Set<Long> together = platform.pids();
        platform.down();
        assertThat(together).noneMatch(Machine::isAlive);
        stap("Apart gestart in %d s.".formatted(seconds(() -> platform.up("--separate"))));
        Set<Long> apart = platform.pids();
        assertThat(apart).hasSizeGreaterThan(together.size());
        assertThat(Machine.openToOthers(apart)).isEmpty();
        assertThat(users()).isEqualTo(before);
        stap("%d processen, samen %d MB.".formatted(apart.size(), Machine.memory(apart)));
        platform.down();
        assertThat(apart).noneMatch(Machine::isAlive);
        stap("Weer samen gestart in %d s: %d MB.".formatted(seconds(platform::up), Machine.memory(platform.pids())));
        assertThat(users()).isEqualTo(before);
    }

    private int users() throws Exception {
        try (Screen screen = new Screen()) {
            Login.as(screen, "sanne.dewit");
            Console sanne = new Console(platform, screen.context());
            String company = sanne.organisationOf("90004321");
            return sanne.get("/api/means/v1/organisations/" + company + "/means?size=1")
                    .path("total")
                    .asInt();
        }
    }

    private static long seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }
}
