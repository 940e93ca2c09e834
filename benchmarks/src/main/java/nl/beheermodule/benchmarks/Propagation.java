package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import nl.beheermodule.launcher.browser.Console;
import tools.jackson.databind.JsonNode;

/**
 * From a beheerder's command until another service shows it: a mobile number changed in identity-service, seen in
 * means-service, at 200 commands a second, against raw Kafka in the same run.
 */
final class Propagation {
    private static final Pace WARM_UP = new Pace(100, Duration.ofSeconds(10));
    private static final Pace PACE = new Pace(200, Duration.ofSeconds(20));

    private final Console console;
    private final String organisation;
    private final List<JsonNode> users;
    private final Elsewhere elsewhere;
    private final AtomicLong turns = new AtomicLong(System.currentTimeMillis() / 1_000 % 50_000_000);
    private final AtomicInteger refused = new AtomicInteger();

    private Propagation(Console console, Elsewhere elsewhere) {
        this.console = console;
        this.elsewhere = elsewhere;
        this.organisation = Local.bakery(console);
        this.users = Local.activeMeans(console, organisation).stream()
                .filter(each -> each.path("role").asString().equals("USER"))
                .filter(each -> each.path("secondFactor").asString().equals("SMS"))
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        Local local = Local.platform();
        try (var mongo = local.mongo();
                var elsewhere = new Elsewhere(mongo.getDatabase("means-service").getCollection("means"))) {
            Propagation propagation = new Propagation(local.beheerder(), elsewhere);
            propagation.measured(WARM_UP);
            out.println("raw Kafka, produce -> consume      "
                    + RawKafka.measured(local.kafka(), PACE).summary());
            Phases phases = propagation.measured(PACE);
            out.println(
                    "command -> answer                  " + phases.answered().summary());
            out.println("command -> visible elsewhere       " + phases.visible().summary());
            out.println(
                    "answer  -> visible elsewhere       " + phases.afterAnswer().summary());
            out.println("refused or failed: " + propagation.refused.get());
            out.println("raw Kafka once more                "
                    + RawKafka.measured(local.kafka(), PACE).summary());
        }
    }

    private record Phases(Latencies answered, Latencies visible, Latencies afterAnswer) {}

    private Phases measured(Pace pace) {
        Phases phases = new Phases(new Latencies(), new Latencies(), new Latencies());
        pace.of(number -> command(number, phases));
        return phases;
    }

    /** Every command has a higher number than the one before, so that what is seen is surely this one or a later one. */
    private void command(int number, Phases phases) {
        JsonNode user = users.get(number % users.size());
        long turn = turns.incrementAndGet();
        String path = "/api/identity/v1/organisations/" + organisation + "/persons/"
                + user.path("personId").asString() + "/contact";
        long begin = System.nanoTime();
        if (!console.patch(path, Map.of("mobile", "+316%08d".formatted(turn))).isOk()) {
            refused.incrementAndGet();
            return;
        }
        phases.answered().since(begin);
        long answer = System.nanoTime();
        if (elsewhere.awaits(user.path("meansId").asString(), turn)) {
            phases.visible().since(begin);
            phases.afterAnswer().since(answer);
        }
    }
}
