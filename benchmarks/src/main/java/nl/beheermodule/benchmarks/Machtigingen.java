package nl.beheermodule.benchmarks;

import static java.lang.System.out;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.AuthorizationService;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
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

/**
 * authorization-service alone, with its own MongoDB (embedded, on disk) and Kafka in this process: decisions at so many
 * thousand machtigingen against the raw read of one of them, and granting against the raw bulk insert of the same documents.
 *
 * <p>Arguments: companies of 1 000 machtigingen each, and pairs to grant.
 */
final class Machtigingen {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final int MEANS = 50;
    private static final int SERVICES = 20;
    private static final int ASKERS = 8;
    private static final int BATCH = 1_000;
    private static final int USERS = 1_000;

    private final MongoDatabase database;
    private final ConfigurableApplicationContext service;
    private final List<String> services;

    private Machtigingen(MongoDatabase database, ConfigurableApplicationContext service) {
        this.database = database;
        this.service = service;
        this.services = database.getCollection("services")
                .find()
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
                MongoClient client = MongoClients.create(mongo.uri());
                ConfigurableApplicationContext service = start(mongo.uri() + "/bench")) {
            Machtigingen run = new Machtigingen(client.getDatabase("bench"), service);
            run.load(companies);
            run.decisions(companies);
            run.grants(pairs);
        }
        Runtime.getRuntime().halt(0);
    }

    private static ConfigurableApplicationContext start(String uri) {
        return ServiceApplication.run(
                AuthorizationService.class,
                "authorization-service",
                "--server.port=0",
                "--management.server.port=0",
                "--logging.level.root=WARN",
                "--beheer.environment=local",
                "--spring.mongodb.uri=" + uri,
                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
    }

    private void load(int companies) {
        long begin = System.nanoTime();
        List<Document> organisations = new ArrayList<>();
        List<Document> means = new ArrayList<>();
        List<Document> authorizations = new ArrayList<>();
        for (int company = 0; company < companies; company++) {
            organisations.add(new Document("_id", organisation(company)).append("kvkNumber", kvk(company)));
            for (int one = 0; one < MEANS; one++) {
                means.add(means(company, one));
                for (int service = 0; service < SERVICES; service++) {
                    authorizations.add(
                            authorization(organisation(company), meansId(company, one), services.get(service), TODAY));
                }
            }
            if (authorizations.size() >= BATCH) {
                insert("authorizations", authorizations);
                insert("known_means", means);
                insert("known_organisations", organisations);
            }
        }
        out.printf(Locale.ROOT, "%,d machtigingen loaded in %.0f s%n", companies * MEANS * SERVICES, seconds(begin));
    }

    private void insert(String collection, List<Document> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            database.getCollection(collection)
                    .insertMany(documents.subList(from, Math.min(documents.size(), from + BATCH)));
        }
        documents.clear();
    }

    private void decisions(int companies) throws InterruptedException {
        MongoCollection<Document> authorizations = database.getCollection("authorizations");
        DecideQuestions deciding = service.getBean(DecideQuestions.class);
        IntConsumer raw = i -> {
            Document found = authorizations
                    .find(new Document("_id", id(i % companies, i % MEANS, i % SERVICES)))
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
                meansId(random, i % MEANS),
                new ServiceId(services.get(i % (SERVICES * 3 / 2))),
                new RegisteredCompany(kvk(random), null),
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
                IntStream.range(0, USERS).mapToObj(one -> means(-1, one)).toList();
        insert("known_means", new ArrayList<>(users));
        insert(
                "known_organisations",
                new ArrayList<>(List.of(new Document("_id", organisation(-1)).append("kvkNumber", "99999999"))));
        insert(
                "memberships_of_means",
                new ArrayList<>(List.of(new Document("_id", "m-admin:" + organisation(-1))
                        .append("organisationId", organisation(-1))
                        .append("meansId", "m-admin")
                        .append("personId", "p-admin")
                        .append("role", "ADMINISTRATOR")
                        .append("level", "EH3")
                        .append("active", true))));
        raw(offered);
        OrderGrants ordering = service.getBean(OrderGrants.class);
        ReadGrantJob reading = service.getBean(ReadGrantJob.class);
        OrganisationId organisation = new OrganisationId(organisation(-1));
        long begin = System.nanoTime();
        GrantJob job = ordering.order(
                "bench",
                new OrderGrants.Order(
                        organisation,
                        offered.stream().map(ServiceId::new).toList(),
                        users.stream()
                                .map(user -> new MeansId(user.getString("_id")))
                                .toList(),
                        TODAY.plusYears(1),
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
        for (Document index : database.getCollection("authorizations").listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                var options =
                        new IndexOptions().name(index.getString("name")).sparse(index.getBoolean("sparse", false));
                raw.createIndex(index.get("key", Document.class), options);
            }
        }
        long begin = System.nanoTime();
        for (String service : offered) {
            List<Document> documents = new ArrayList<>();
            for (int one = 0; one < USERS; one++) {
                documents.add(authorization(organisation(-1), meansId(-1, one), service, TODAY.minusDays(1)));
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
        insert("services", new ArrayList<>(made));
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

    private String id(int company, int one, int service) {
        return id(organisation(company), meansId(company, one), services.get(service));
    }

    private static String id(String organisation, String means, String service) {
        return AuthorizationId.of(new OrganisationId(organisation), new MeansId(means), new ServiceId(service))
                .value();
    }

    /** As the service writes it. */
    private static Document authorization(String organisation, String means, String service, LocalDate start) {
        return new Document("_id", id(organisation, means, service))
                .append("version", 1L)
                .append("organisationId", organisation)
                .append("meansId", means)
                .append("personId", "p-" + means)
                .append("personName", "Joris van den Bakker")
                .append("personSort", "joris van den bakker")
                .append("serviceId", service)
                .append("serviceName", "Aangifte doen bij een dienst")
                .append("serviceSort", "aangifte doen bij een dienst")
                .append("provider", "Belastingdienst")
                .append("level", "EH3")
                .append("state", "VALID")
                .append("startDate", start.toString())
                .append("endDate", start.plusYears(1).toString())
                .append("dueAt", Date.from(Instant.now().plusSeconds(86_400L * 365)))
                .append("_class", "authorization");
    }

    private static Document means(int company, int one) {
        return new Document("_id", meansId(company, one))
                .append("uniqueId", "ZB-" + company + "-" + one)
                .append("personId", "p-" + meansId(company, one))
                .append("personName", "Joris van den Bakker")
                .append("personSort", "joris van den bakker")
                .append("level", "EH3")
                .append("active", true)
                .append("taxAuthorityMeans", false)
                .append("organisationIds", List.of(organisation(company)))
                .append("sequence", 5L);
    }

    private static String organisation(int company) {
        return "0f8f4a0e-6a51-4a11-9b40-%012d".formatted(company + 1);
    }

    private static String meansId(int company, int one) {
        return "5b8c1c2e-2d50-4a0e-%04d-%012d".formatted(one, company + 1);
    }

    private static String kvk(int company) {
        return "%08d".formatted(10_000_000 + company);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
