package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.http.Http;
import tools.jackson.databind.JsonNode;

/** “May this means act here?”: answers a second, asked directly and through the gateway, by sixteen askers at once. */
final class Decisions {
    private static final int ASKERS = 16;
    private static final int WARM_UP = 5_000;
    private static final int QUESTIONS = 20_000;

    private Decisions() {}

    public static void main(String[] arguments) throws Exception {
        Local local = Local.platform();
        Console console = local.beheerder();
        String organisation = Local.bakery(console);
        List<Map<String, Object>> questions = questions(console, organisation);
        Http machine = Http.anonymous().as(token(local));
        for (String where : List.of(local.authorizationService(), local.gateway())) {
            asked(machine, where, questions, WARM_UP);
            out.println(where + "/access/v1/evaluation");
            asked(machine, where, questions, QUESTIONS);
        }
    }

    private static void asked(Http machine, String where, List<Map<String, Object>> questions, int total)
            throws InterruptedException {
        Latencies latencies = new Latencies();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger yes = new AtomicInteger();
        long begin = System.nanoTime();
        try (var askers = Executors.newFixedThreadPool(ASKERS)) {
            for (int asker = 0; asker < ASKERS; asker++) {
                askers.execute(() -> {
                    for (int i = next.getAndIncrement(); i < total; i = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        JsonNode answer = machine.post(
                                        where + "/access/v1/evaluation", questions.get(i % questions.size()))
                                .ok()
                                .json();
                        latencies.since(start);
                        if (answer.path("decision").asBoolean()) {
                            yes.incrementAndGet();
                        }
                    }
                });
            }
            askers.shutdown();
            askers.awaitTermination(5, TimeUnit.MINUTES);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(Locale.ROOT, "  %,.0f a second, %d times yes%n", total / seconds, yes.get());
        out.println("  " + latencies.summary());
    }

    /** What is granted, and as many that are not. */
    private static List<Map<String, Object>> questions(Console console, String organisation) {
        return console.get("/api/authorization/v1/organisations/" + organisation + "/authorizations?size=100")
                .ok()
                .json()
                .path("items")
                .valueStream()
                .flatMap(row -> List.of(
                        question(
                                row.path("meansId").asString(),
                                row.path("serviceId").asString()),
                        question(row.path("meansId").asString(), "00000000-0000-4000-8000-000000000000"))
                        .stream())
                .toList();
    }

    private static Map<String, Object> question(String means, String service) {
        return Map.of(
                "subject", Map.of("type", "means", "id", means),
                "action", Map.of("name", "login"),
                "resource", Map.of("type", "service", "id", service),
                "context", Map.of("organisation", Map.of("kvkNumber", Local.BAKERY)));
    }

    private static String token(Local local) {
        return Http.anonymous()
                .postForm(
                        local.keycloak() + "/realms/beheermodule/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", "makelaar-voorbeeld",
                                "client_secret", "dev-makelaar-secret"))
                .ok()
                .json()
                .path("access_token")
                .asString();
    }
}
