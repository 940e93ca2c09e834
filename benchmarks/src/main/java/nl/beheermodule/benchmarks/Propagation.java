package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.browser.Console;
import tools.jackson.databind.JsonNode;

/**
 * From a beheerder's command until another service shows it: an end date changed in authorization-service, seen in
 * the read model of export-service, against raw Kafka in the same run.
 *
 * <p>Arguments: commands a second, and how many seconds half as many are sent before, for the processes to get warm.
 */
final class Propagation {

    private final Console console;
    private final String organisation;
    private final List<JsonNode> authorizations;
    private final LocalDate tomorrow =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);
    private final Elsewhere elsewhere;
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    private Propagation(Console console, Elsewhere elsewhere) {
        this.console = console;
        this.elsewhere = elsewhere;
        this.organisation = Local.bakery(console);
        this.authorizations = console.get(path("?size=100"))
                .ok()
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        int perSecond = Integer.parseInt(arguments[0]);
        Pace warmUp = new Pace(perSecond / 2, Duration.ofSeconds(Long.parseLong(arguments[1])));
        Pace pace = new Pace(perSecond, Duration.ofSeconds(20));
        Local local = Local.platform();
        try (var mongo = local.mongo();
                var elsewhere =
                        new Elsewhere(mongo.getDatabase("export-service").getCollection("authorization_rows"))) {
            Propagation propagation = new Propagation(local.beheerder(), elsewhere);
            propagation.measured(warmUp);
            out.println("raw Kafka, produce -> consume      "
                    + RawKafka.measured(local.kafka(), pace).summary());
            Phases phases = propagation.measured(pace);
            out.println(
                    "command -> answer                  " + phases.answered().summary());
            out.println("command -> visible elsewhere       " + phases.visible().summary());
            out.println(
                    "answer  -> visible elsewhere       " + phases.afterAnswer().summary());
            out.println("refused or failed: " + propagation.refused.get());
            out.println("raw Kafka once more                "
                    + RawKafka.measured(local.kafka(), pace).summary());
        }
    }

    private record Phases(Latencies answered, Latencies visible, Latencies afterAnswer) {}

    private Phases measured(Pace pace) {
        Phases phases = new Phases(new Latencies(), new Latencies(), new Latencies());
        pace.of(_ -> command(phases));
        return phases;
    }

    /** Each time round every end date is a day later, so that what is seen is surely this one or a later one. */
    private void command(Phases phases) {
        int turn = turns.getAndIncrement();
        JsonNode authorization = authorizations.get(turn % authorizations.size());
        String id = authorization.path("authorizationId").asString();
        LocalDate endDate = tomorrow.plusDays(turn / authorizations.size());
        try (Elsewhere.Waiting waiting = elsewhere.waitingFor(id, endDate)) {
            long begin = System.nanoTime();
            if (!console.patch(path("/" + id), Map.of("endDate", endDate.toString()))
                    .isOk()) {
                refused.incrementAndGet();
                return;
            }
            phases.answered().since(begin);
            long answer = System.nanoTime();
            if (waiting.sees()) {
                phases.visible().since(begin);
                phases.afterAnswer().since(answer);
            }
        } catch (Trouble noAnswer) {
            refused.incrementAndGet();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private String path(String rest) {
        return "/api/authorization/v1/organisations/" + organisation + "/authorizations" + rest;
    }
}
