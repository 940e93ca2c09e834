package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.job.usecase.OrderGrants;
import nl.beheermodule.authorization.job.usecase.ReadGrantJob;
import nl.beheermodule.authorization.job.usecase.ReadGrantJob.Progress;
import nl.beheermodule.authorization.job.usecase.ResultKind;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.platform.start.ServiceApplication;
import nl.beheermodule.platform.test.TestMongo;
import nl.beheermodule.platform.test.kafka.PublishedEvent;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.kafka.TestKafka;
import nl.beheermodule.platform.time.Amsterdam;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** The service stops in the middle of a job and before it wrote down the last thing it did, and is started again. */
class GrantJobRestartIT {
    private static final int USERS = 150;
    private static final int SERVICES = 20;

    private final String database = TestMongo.freshDatabase();
    private final OrganisationId organisation =
            new OrganisationId(UUID.randomUUID().toString());

    @Test
    void a_job_goes_on_after_a_restart_and_every_pair_is_granted_and_told_once() {
        TestEvents events = new TestEvents();
        try {
            try (ConfigurableApplicationContext before = start()) {
                order(before);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(10))
                        .until(() -> read(before).done() > 0);
            }
            asIfItDiedBeforeWritingDownItsFirstPart();
            try (ConfigurableApplicationContext after = start()) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(90))
                        .until(() -> read(after).job().state() == JobState.DONE
                                && read(after).done() == USERS * SERVICES);
                assertThat(read(after).counts())
                        .containsEntry(ResultKind.GRANTED, USERS * SERVICES)
                        .containsEntry(ResultKind.UNCHANGED, 0);
                Awaitility.await()
                        .atMost(Duration.ofSeconds(60))
                        .until(() -> granted(events).size() == USERS * SERVICES);
                assertThat(granted(events).values())
                        .as("published again after a stop perhaps, as the same event; never granted again")
                        .allMatch(sequence -> sequence == 1);
            }
        } finally {
            events.destroy();
        }
    }

    private void asIfItDiedBeforeWritingDownItsFirstPart() {
        ConnectionString address = new ConnectionString(database);
        try (MongoClient client = MongoClients.create(address)) {
            MongoDatabase stored = client.getDatabase(Objects.requireNonNull(address.getDatabase()));
            stored.getCollection("grant_job_finished_parts").deleteOne(new Document("part", 0));
            stored.getCollection("grant_jobs")
                    .updateOne(
                            new Document("_id", "job"),
                            new Document("$set", new Document("turnAt", Date.from(Instant.EPOCH))));
        }
    }

    private Map<String, Long> granted(TestEvents events) {
        return events.all().stream()
                .filter(event -> event.event() instanceof AuthorizationGranted granted
                        && granted.organisationId().equals(organisation.value()))
                .collect(Collectors.toMap(PublishedEvent::subject, PublishedEvent::sequence, Math::max));
    }

    private Progress read(ConfigurableApplicationContext service) {
        return service.getBean(ReadGrantJob.class).progress(organisation, "job");
    }

    private void order(ConfigurableApplicationContext service) {
        MongoOperations mongo = service.getBean(MongoOperations.class);
        List<MeansId> means = IntStream.range(0, USERS)
                .mapToObj(number -> new MeansId("m-" + number + "-" + organisation.value()))
                .toList();
        mongo.getCollection("known_means")
                .insertMany(means.stream()
                        .map(one -> new Document("_id", one.value())
                                .append("level", "EH3")
                                .append("active", true)
                                .append("organisationIds", List.of(organisation.value())))
                        .toList());
        mongo.getCollection("memberships_of_means")
                .insertOne(new Document("_id", "m-anna:" + organisation.value())
                        .append("organisationId", organisation.value())
                        .append("meansId", "m-anna")
                        .append("personId", "p-anna")
                        .append("role", "ADMINISTRATOR")
                        .append("level", "EH3")
                        .append("active", true));
        List<ServiceId> services = service.getBean(CatalogueRepository.class).services().values().stream()
                .filter(one -> AssuranceLevel.EH3.covers(one.level()))
                .map(CatalogueService::id)
                .limit(SERVICES)
                .toList();
        LocalDate end = Amsterdam.today(Clock.systemUTC()).plusYears(1);
        service.getBean(OrderGrants.class)
                .order(
                        "job",
                        new OrderGrants.Order(organisation, services, means, end, AssuranceLevel.EH3, Scope.WHOLE),
                        "p-anna",
                        null);
    }

    private ConfigurableApplicationContext start() {
        return ServiceApplication.run(
                AuthorizationService.class,
                AuthorizationService.NAME,
                "--server.port=0",
                "--beheer.kafka.partitions=2",
                "--spring.mongodb.uri=" + database,
                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
    }
}
