package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.beheermodule.journeys.stage.Console;
import nl.beheermodule.journeys.stage.Login;
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

/** Two thousand commands, and the process that takes them killed in the middle of it. */
@ExtendWith(Story.class)
class CrashJourney {
    private static final int COMMANDS = 2_000;
    private static final int PAIRS = 200;
    private static final int WRITERS = 8;

    /** One service for one means: the pair that a command is about. */
    private record Pair(String serviceId, String meansId) {}

    /** How often a pair's command was sent, and how often it was answered with yes. */
    private static final class Tally {
        private final AtomicInteger attempts = new AtomicInteger();
        private final AtomicInteger answers = new AtomicInteger();
    }

    private final Platform platform = Platform.running();
    private final Map<Pair, LocalDate> acknowledged = new ConcurrentHashMap<>();
    private final Map<Pair, LocalDate> attempted = new ConcurrentHashMap<>();
    private final Map<Pair, Tally> tallies = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private volatile boolean away;

    @Test
    @DisplayName("Stekker eruit: kill -9 midden in 2 000 opdrachten")
    void nothing_that_was_acknowledged_is_lost_and_nothing_takes_effect_twice() throws Exception {
        try (Screen screen = new Screen()) {
            Login.as(screen, "sanne.dewit");
            Console console = new Console(platform, screen.context());
            String company = organisation(console);
            List<Pair> pairs = pairs(console, company);
            Map<String, Long> before = versionsOnKafka();
            stap("Sanne geeft " + COMMANDS + " opdrachten over " + pairs.size() + " machtigingen.");
            killInTheMiddle(() -> give(console, company, pairs));
            stap("Bevestigd: " + answered.get() + " van " + COMMANDS
                    + ". Wat niet bevestigd is, mag wel gebeurd zijn.");
            assertThat(answered.get()).isGreaterThan(COMMANDS / 2);

            Map<Pair, JsonNode> stored = stored(console, company, pairs);
            acknowledged.forEach((pair, date) -> assertThat(endDate(Objects.requireNonNull(stored.get(pair))))
                    .as("%s: acknowledged %s, last tried %s", pair, date, attempted.get(pair))
                    .isIn(date, attempted.get(pair)));
            stap("Elke bevestigde opdracht is er nog.");
            everyCommandTookEffectOnce(stored, before);
            stap("Geen opdracht werkte twee keer: per machtiging bevestigd ≤ nieuwe versies ≤ gestuurd.");
            everyEventIsOnKafka(stored);
            stap("Elke gebeurtenis staat op Kafka, in volgorde.");
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void killInTheMiddle(Work work) throws Exception {
        Thread killer = Thread.ofPlatform().start(() -> {
            Awaitility.await().atMost(3, TimeUnit.MINUTES).until(() -> answered.get() >= COMMANDS / 3);
            long pid = platform.pidOf("authorization-service");
            stap("Het proces van de services (pid " + pid + ") krijgt kill -9.");
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            platform.up();
            stap("Opnieuw gestart.");
        });
        work.run();
        killer.join();
    }

    /** Each pair belongs to one writer, so that the last acknowledged date of a pair is known. */
    private void give(Console console, String company, List<Pair> pairs) throws InterruptedException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int mine = writer;
                writers.execute(() -> {
                    for (int i = mine; i < COMMANDS; i += WRITERS) {
                        command(console, company, pairs.get(i % pairs.size()), i);
                    }
                });
            }
        }
    }

    /** Tries once: an answer that was lost on the way is not given again, as it may have been carried out. */
    private void command(Console console, String company, Pair pair, int number) {
        LocalDate date = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(30 + number / PAIRS);
        String json = "{\"serviceIds\":[\"%s\"],\"meansIds\":[\"%s\"],\"endDate\":\"%s\"}"
                .formatted(pair.serviceId(), pair.meansId(), date);
        try {
            if (away && !reachable(console)) {
                return;
            }
            away = false;
            attempted.put(pair, date);
            tally(pair).attempts.incrementAndGet();
            if (console.send("PUT", "/api/authorization/v1/organisations/" + company + "/authorizations", json)
                            .statusCode()
                    == 200) {
                acknowledged.put(pair, date);
                tally(pair).answers.incrementAndGet();
                answered.incrementAndGet();
            } else {
                away = true;
            }
        } catch (java.io.IOException lost) {
            // not acknowledged: it may or may not have happened
            away = true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Tally tally(Pair pair) {
        return tallies.computeIfAbsent(pair, one -> new Tally());
    }

    /** What was answered with yes took effect, and nothing that was sent once took effect twice. */
    private void everyCommandTookEffectOnce(Map<Pair, JsonNode> stored, Map<String, Long> before) {
        tallies.forEach((pair, tally) -> {
            JsonNode row = stored.get(pair);
            if (row == null) {
                assertThat(tally.answers).as("%s is not there", pair).hasValue(0);
                return;
            }
            long began = before.getOrDefault(row.path("authorizationId").asString(), 0L);
            assertThat(row.path("version").asLong() - began)
                    .as("versions of %s, of which %d were there already", pair, began)
                    .isBetween(tally.answers.longValue(), tally.attempts.longValue());
        });
    }

    /** The last version that was told of each authorization. */
    private Map<String, Long> versionsOnKafka() {
        return new Topics(platform)
                .all(line -> line.topic().equals("authorization")).stream()
                        .collect(Collectors.toMap(Line::key, Line::sequence, Math::max));
    }

    /** Waits while the service is away, as a client would. */
    private boolean reachable(Console console) throws InterruptedException {
        for (int attempt = 0; attempt < 360; attempt++) {
            try {
                if (console.send("GET", "/api/authorization/v1/services?size=1", "")
                                .statusCode()
                        == 200) {
                    return true;
                }
            } catch (java.io.IOException away) {
                // still away
            }
            Thread.sleep(250);
        }
        return false;
    }

    private void everyEventIsOnKafka(Map<Pair, JsonNode> stored) {
        Topics topics = new Topics(platform);
        Map<String, Long> versions = stored.values().stream()
                .collect(Collectors.toMap(
                        row -> row.path("authorizationId").asString(),
                        row -> row.path("version").asLong(),
                        Math::max,
                        TreeMap::new));
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .pollInterval(1, TimeUnit.SECONDS)
                .untilAsserted(() -> {
                    Map<String, List<Line>> lines = topics.all(line -> versions.containsKey(line.key())).stream()
                            .collect(Collectors.groupingBy(Line::key));
                    versions.forEach((id, version) -> assertThat(distinct(lines.getOrDefault(id, List.of())))
                            .as("sequences of " + id)
                            .isEqualTo(
                                    LongStream.rangeClosed(1, version).boxed().toList()));
                });
    }

    /**
     * In the order in which they came. A fact published twice has one id; two facts with one sequence would be an effect
     * twice.
     */
    private static List<Long> distinct(List<Line> lines) {
        Map<String, Long> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.putIfAbsent(line.id(), line.sequence()));
        return List.copyOf(byId.values());
    }

    private static String organisation(Console console) throws Exception {
        return console.get("/api/identity/v1/me")
                .path("organisations")
                .valueStream()
                .filter(each -> each.path("kvkNumber").asString().equals("90004321"))
                .map(each -> each.path("organisationId").asString())
                .findFirst()
                .orElseThrow();
    }

    private static List<Pair> pairs(Console console, String company) throws Exception {
        List<String> services = console.get("/api/authorization/v1/services?size=100")
                .path("items")
                .valueStream()
                .filter(service -> List.of("EH2", "EH2_PLUS")
                        .contains(service.path("level").asString()))
                .map(service -> service.path("serviceId").asString())
                .toList();
        List<String> means = console.get("/api/means/v1/organisations/" + company + "/means?size=100&status=ACTIVE")
                .path("items")
                .valueStream()
                .filter(each -> !each.path("level").asString().equals("EH2"))
                .map(each -> each.path("meansId").asString())
                .toList();
        List<Pair> pairs = services.stream()
                .flatMap(service -> means.stream().map(each -> new Pair(service, each)))
                .limit(PAIRS)
                .toList();
        assertThat(pairs).hasSize(PAIRS);
        return pairs;
    }

    private static Map<Pair, JsonNode> stored(Console console, String company, List<Pair> pairs) throws Exception {
        Map<Pair, JsonNode> stored = new LinkedHashMap<>();
        for (String means : pairs.stream().map(Pair::meansId).distinct().toList()) {
            console.get("/api/authorization/v1/organisations/" + company + "/authorizations?size=100&meansId=" + means)
                    .path("items")
                    .valueStream()
                    .forEach(row -> stored.put(new Pair(row.path("serviceId").asString(), means), row));
        }
        stored.keySet().retainAll(pairs);
        return stored;
    }

    private static LocalDate endDate(JsonNode row) {
        return LocalDate.parse(row.path("endDate").asString());
    }
}
