package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.beheermodule.launcher.browser.Console;
import org.bson.Document;

/**
 * The overview of a company with 10 000 users: first page, search, filter, last page. The users are copies of one real
 * document, put into the second sample company's list and taken out again afterwards.
 */
final class Overview {
    private static final int USERS = 10_000;
    private static final int TIMES = 200;
    private static final String MILL = "90004322";
    private static final String MARK = "benchmark-";

    private Overview() {}

    public static void main(String[] arguments) {
        Local local = Local.platform();
        Console console = local.beheerder();
        String organisation = console.get("/api/identity/v1/me")
                .ok()
                .json()
                .path("organisations")
                .valueStream()
                .filter(each -> each.path("kvkNumber").asString().equals(MILL))
                .map(each -> each.path("organisationId").asString())
                .findFirst()
                .orElseThrow();
        try (var mongo = local.mongo()) {
            MongoCollection<Document> means = mongo.getDatabase("means-service").getCollection("means");
            try {
                takeOut(means); // what a run that was stopped left
                fill(means, organisation);
                String list = "/api/means/v1/organisations/" + organisation + "/means?size=20";
                measured(console, "first page        ", list);
                measured(console, "sorted by status  ", list + "&sort=status");
                measured(console, "search, 1 found   ", list + "&query=janssen7777");
                measured(console, "search, 10 000    ", list + "&query=janssen");
                measured(console, "filter by status  ", list + "&status=ACTIVE");
                measured(console, "page 400          ", list + "&page=400");
            } finally {
                takeOut(means);
            }
        }
    }

    private static void takeOut(MongoCollection<Document> means) {
        means.deleteMany(new Document("_id", new Document("$gte", MARK).append("$lt", MARK + "~")));
    }

    private static void measured(Console console, String what, String path) {
        for (int i = 0; i < TIMES / 2; i++) {
            console.get(path).ok();
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            console.get(path).ok();
            latencies.since(begin);
        }
        long total = console.get(path).ok().json().path("total").asLong();
        out.println(what + " of " + total + "   " + latencies.summary());
    }

    private static void fill(MongoCollection<Document> means, String organisation) {
        Document model = Objects.requireNonNull(
                means.find(new Document("listedAt", organisation)).first());
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            Document copy = Document.parse(model.toJson());
            String surname = "Janssen" + i;
            copy.put("_id", MARK + i);
            copy.put("uniqueId", "ZB-BNCH-" + i);
            copy.put("personId", UUID.randomUUID().toString());
            copy.put("organisationIds", List.of(organisation));
            copy.put("listedAt", List.of(organisation));
            copy.put("role", "USER");
            copy.remove("administratorUntil");
            copy.get("holder", Document.class).put("surname", surname);
            Document found = copy.get("found", Document.class);
            String text = "janssen" + i + " anna zb-bnch-" + i;
            found.replaceAll((name, value) -> value instanceof String ? text : value);
            batch.add(copy);
            if (batch.size() == 500) {
                means.insertMany(batch);
                batch.clear();
            }
        }
    }
}
