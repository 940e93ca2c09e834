package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.AuthorizationService;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.usecase.DecideQuestions;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.usecase.OrderGrants;
import nl.beheermodule.authorization.job.usecase.ReadGrantJob;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.embeddedmongo.EmbeddedMongo;
import nl.beheermodule.platform.start.ServiceApplication;
import nl.beheermodule.platform.test.kafka.TestKafka;
import org.bson.Document;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * authorization-service alone, with its own MongoDB (embedded, on disk) and Kafka in this process: decisions at so many
 * thousand machtigingen against the raw read of one of them, and granting against the raw bulk insert of the same documents.
 *
 * <p>Arguments: companies of 1 000 machtigingen each, and pairs to grant.
 */
final class Machtigingen {
    private static final int ASKERS = 8;
    private static final int USERS = 1_000;

    private final MongoDatabase database;
    private final ConfigurableApplicationContext service;
    private final List<String> services;
    private final Loading loading;

    private Machtigingen(MongoDatabase database, ConfigurableApplicationContext service) {
        this.database = database;
        this.service = service;
        this.services = services(database);
        this.loading = new Loading(database, services);
    }

    private static List<String> services(MongoDatabase database) {
        return database.getCollection("services")
                .find()
                .sort(new Document("_id", 1))
                .projection(new Document("_id", 1))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    public static void main(String[] arguments) throws Exception {
        // Kafka's threads would keep a run alive that failed
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        int companies = Integer.parseInt(arguments[0]);
        int pairs = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("machtigingen");
        try (EmbeddedMongo mongo =
                        EmbeddedMongo.onDisk(folder.resolve("data"), false).start(0);
                MongoClient client = MongoClients.create(mongo.uri())) {
            String uri = mongo.uri() + "/bench";
            MongoDatabase database = client.getDatabase("bench");
            start(uri).close(); // makes the catalogue and the indexes, and does not wait while they are made anew
            new Loading(database, services(database)).load(companies);
            try (ConfigurableApplicationContext service = start(uri)) {
                Machtigingen run = new Machtigingen(database, service);
                run.decisions(companies);
                run.grants(pairs);
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(String uri) {
        return ServiceApplication.run(
                AuthorizationService.class,
                "authorization-service",
                "--server.port=0",
                "--management.server.port=0",
                "--logging.level.root=WARN",
                "--logging.level.state.change.logger=OFF", // every topic is news to a new broker
                "--beheer.environment=local",
                "--spring.mongodb.uri=" + uri,
                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
    }

    private void decisions(int companies) throws InterruptedException {
        MongoCollection<Document> authorizations = database.getCollection("authorizations");
        DecideQuestions deciding = service.getBean(DecideQuestions.class);
        IntConsumer raw = i -> {
            Document found = authorizations
                    .find(new Document("_id", loading.machtigingId(i % (companies * Sample.OF_ONE_COMPANY))))
                    .first();
            if (found == null) {
                throw new IllegalStateException("not there");
            }
        };
        AtomicInteger yes = new AtomicInteger();
        IntConsumer one = i -> {
            if (deciding.decide(List.of(question(companies, i))).getFirst().allowed()) {
                yes.incrementAndGet();
            }
        };
        IntConsumer hundred = i -> deciding.decide(IntStream.range(0, 100)
                .mapToObj(j -> question(companies, i + j))
                .toList());
        run("raw read of one machtiging by _id", 20_000, 40_000, raw);
        run("a decision", 10_000, 40_000, one);
        run("a hundred decisions at once", 100, 400, hundred);
        run("raw read of one machtiging by _id, again", 0, 40_000, raw);
        out.printf(Locale.ROOT, "  %d of 50000 times yes%n", yes.get());
    }

    /** Two of three are granted. */
    private Question question(int companies, int i) {
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

    private void grants(int pairs) throws InterruptedException {
        List<String> offered = newServices(Math.ceilDiv(pairs, USERS));
        List<Document> users =
                IntStream.range(0, USERS).mapToObj(one -> Sample.means(-1, one)).toList();
        loading.insert("known_means", users);
        loading.insert("known_organisations", List.of(Sample.organisation(-1)));
        loading.insert(
                "memberships_of_means",
                List.of(new Document("_id", "m-admin:" + Sample.organisationId(-1))
                        .append("organisationId", Sample.organisationId(-1))
                        .append("meansId", "m-admin")
                        .append("personId", "p-admin")
                        .append("role", "ADMINISTRATOR")
                        .append("level", "EH3")
                        .append("active", true)));
        raw(offered);
        OrderGrants ordering = service.getBean(OrderGrants.class);
        ReadGrantJob reading = service.getBean(ReadGrantJob.class);
        OrganisationId organisation = new OrganisationId(Sample.organisationId(-1));
        long begin = System.nanoTime();
        GrantJob job = ordering.order(
                "bench",
                new OrderGrants.Order(
                        organisation,
                        offered.stream().map(ServiceId::new).toList(),
                        users.stream()
                                .map(user -> new MeansId(user.getString("_id")))
                                .toList(),
                        Sample.TODAY.plusYears(1),
                        AssuranceLevel.EH3,
                        Scope.WHOLE),
                "p-admin",
                null);
        while (!reading.progress(organisation, job.id()).job().state().ended()) {
            Thread.sleep(100);
        }
        print("granted by a job", job.total(), begin);
        while (database.getCollection("authorizations")
                        .find(new Document("outboxPending", true))
                        .first()
                != null) {
            Thread.sleep(100);
        }
        print("and published, with a line on the audit trail", job.total(), begin);
        out.println("  " + reading.progress(organisation, job.id()).counts());
    }

    private void raw(List<String> offered) {
        MongoCollection<Document> raw = database.getCollection("raw");
        loading.createAll(loading.indexes(), "raw");
        long begin = System.nanoTime();
        for (String service : offered) {
            List<Document> documents = new ArrayList<>();
            for (int one = 0; one < USERS; one++) {
                documents.add(Sample.authorization(-1, one, service, Sample.TODAY.minusDays(1)));
            }
            raw.insertMany(documents);
        }
        print("raw bulk insert of the same documents", offered.size() * USERS, begin);
    }

    private List<String> newServices(int number) {
        Document sample = database.getCollection("services")
                .find(new Document("level", "EH3"))
                .first();
        List<Document> made = IntStream.range(0, number)
                .mapToObj(one -> new Document(sample)
                        .append("_id", "00000000-0000-4000-9000-%012d".formatted(one))
                        .append("name", "Dienst " + one))
                .toList();
        loading.insert("services", made);
        return made.stream().map(one -> one.getString("_id")).toList();
    }

    private static void print(String what, int number, long begin) {
        out.printf(
                Locale.ROOT,
                "%s: %,d in %.1f s, %,.0f a second%n",
                what,
                number,
                seconds(begin),
                number / seconds(begin));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
