package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beheermodule.launcher.browser.Console;
import org.bson.Document;
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
    private final MongoCollection<Document> means;
    private final AtomicInteger refused = new AtomicInteger();

    private Propagation(Console console, MongoCollection<Document> means) {
        this.console = console;
        this.means = means;
        this.organisation = Local.bakery(console);
        this.users = Local.activeMeans(console, organisation).stream()
                .filter(each -> each.path("role").asString().equals("USER"))
                .filter(each -> each.path("secondFactor").asString().equals("SMS"))
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        Local local = Local.platform();
        try (var mongo = local.mongo()) {
            Propagation propagation = new Propagation(
                    local.beheerder(), mongo.getDatabase("means-service").getCollection("means"));
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

    /** Every command has a number of its own, so that what is seen later is surely this one or a later one. */
    private void command(int number, Phases phases) {
        JsonNode user = users.get(number % users.size());
        long turn = System.currentTimeMillis() % 10_000_000;
        String mobile = "+316%01d%07d".formatted(1 + number % 9, turn);
        String path = "/api/identity/v1/organisations/" + organisation + "/persons/"
                + user.path("personId").asString() + "/contact";
        long begin = System.nanoTime();
        if (!console.patch(path, Map.of("mobile", mobile)).isOk()) {
            refused.incrementAndGet();
            return;
        }
        phases.answered().since(begin);
        long answer = System.nanoTime();
        if (seen(user.path("meansId").asString(), mobile)) {
            phases.visible().since(begin);
            phases.afterAnswer().since(answer);
        }
    }

    private boolean seen(String meansId, String mobile) {
        long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (System.nanoTime() < until) {
            Document found = means.find(new Document("_id", meansId))
                    .projection(new Document("holder.mobile", 1))
                    .first();
            if (found != null
                    && mobile.equals(found.get("holder", Document.class).getString("mobile"))) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }
}
