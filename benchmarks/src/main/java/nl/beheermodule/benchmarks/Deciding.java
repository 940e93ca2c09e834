package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions.Considered;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.bson.Document;

/** Decisions, one and a hundred at a time, against the raw read of one machtiging; each about any of all of them. */
final class Deciding {
    private static final int ASKERS = 8;

    private final Loading loaded;
    private final DecideQuestions deciding;
    private final List<String> services;
    private final int companies;

    Deciding(Loading loaded, DecideQuestions deciding, List<String> services, int companies) {
        this.loaded = loaded;
        this.deciding = deciding;
        this.services = services;
        this.companies = companies;
    }

    void measure(MongoCollection<Document> authorizations) throws InterruptedException {
        IntConsumer raw = i -> {
            Document found = authorizations
                    .find(new Document("_id", loaded.machtigingId(i % (companies * Sample.OF_ONE_COMPANY))))
                    .first();
            if (found == null) {
                throw new IllegalStateException("not there");
            }
        };
        AtomicInteger yes = new AtomicInteger();
        IntConsumer one = i -> {
            Considered answer = deciding.considered(List.of(question(i))).getFirst();
            deciding.answered(answer);
            if (answer.decision().allowed()) {
                yes.incrementAndGet();
            }
        };
        IntConsumer hundred = i -> deciding.considered(
                        IntStream.range(0, 100).mapToObj(j -> question(i + j)).toList())
                .forEach(deciding::answered);
        run("raw read of one machtiging by _id", 20_000, 40_000, raw);
        run("a decision", 10_000, 40_000, one);
        run("a hundred decisions at once", 100, 400, hundred);
        run("raw read of one machtiging by _id, again", 0, 40_000, raw);
        out.printf(Locale.ROOT, "  %d of 50000 times yes%n", yes.get());
    }

    /** Two of three are granted. */
    private Question question(int i) {
        int random = ThreadLocalRandom.current().nextInt(companies);
        return new Question(
                Sample.meansId(random, i % Sample.MEANS),
                new ServiceId(services.get(i / Sample.MEANS % (Sample.SERVICES * 3 / 2))),
                new RegisteredCompany(Sample.kvk(random), null),
                null);
    }

    private static void run(String what, int warmUp, int times, IntConsumer work) throws InterruptedException {
        measured(warmUp, work, new Latencies());
        Latencies latencies = new Latencies();
        long begin = System.nanoTime();
        measured(times, work, latencies);
        out.printf(Locale.ROOT, "%s: %,.0f a second by %d askers%n", what, times / seconds(begin), ASKERS);
        out.println("  " + latencies.summary());
    }

    private static void measured(int times, IntConsumer work, Latencies latencies) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (var askers = Executors.newFixedThreadPool(ASKERS)) {
            for (int asker = 0; asker < ASKERS; asker++) {
                askers.execute(() -> {
                    while (next.getAndIncrement() < times) {
                        int random = ThreadLocalRandom.current().nextInt(1_000_000_000);
                        long start = System.nanoTime();
                        work.accept(random);
                        latencies.since(start);
                    }
                });
            }
            askers.shutdown();
            askers.awaitTermination(10, TimeUnit.MINUTES);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
