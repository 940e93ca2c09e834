package nl.beheermodule.authorization.authorization.mongo;

import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.Korenschoof;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.usecase.ChangeEndDate;
import nl.beheermodule.authorization.authorization.usecase.RevokeAuthorization;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.PublishedEvent;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class MongoAuthorizationRepositoryIT {
    private static final LocalDate END = TODAY.plusDays(90);

    @Autowired
    AuthorizationRepository authorizations;

    @Autowired
    RevokeAuthorization revoking;

    @Autowired
    ChangeEndDate changing;

    @Autowired
    TestEvents events;

    @Autowired
    MongoOperations mongo;

    private final OrganisationId organisation = new OrganisationId("o-" + UUID.randomUUID());

    @Test
    void every_state_comes_back_as_it_was_stored() {
        Authorization granted = stored(grant("m-1"));
        assertThat(again(granted).state()).isEqualTo(granted.state());
        Authorization revoking = again(granted);
        revoking.revoke(NOW.plus(Duration.ofDays(1)).plusMillis(123)); // not due yet: the sweep keeps off
        authorizations.save(revoking, List.of());
        assertThat(again(granted).state()).isEqualTo(revoking.state());
        Authorization revoked = again(granted);
        authorizations.save(
                revoked, revoked.endIfDue(NOW.plus(Duration.ofDays(2))).stream().toList());
        assertThat(again(granted).state()).isEqualTo(revoked.state());
    }

    @Test
    void of_two_who_grant_the_same_for_the_first_time_one_is_stale() {
        Authorization one = Authorization.ungranted(grant("m-1"));
        Authorization other = Authorization.ungranted(grant("m-1"));
        authorizations.save(one, one.grant(grant("m-1"), END, NOW).facts());
        assertThatThrownBy(() -> authorizations.save(
                        other, other.grant(grant("m-1"), END, NOW).facts()))
                .isInstanceOf(StaleVersion.class);
        assertThat(authorizations.saveAll(List.of(new Change(other, List.of()))))
                .containsExactly(one.id());
    }

    @Test
    void what_is_due_is_found_by_its_index_and_ended_ones_are_not() {
        Authorization expiring = stored(grant("m-1"));
        assertThat(authorizations.due(Instant.parse("2037-01-01T00:00:00Z"), 10_000))
                .extracting(Authorization::id)
                .contains(expiring.id());
        assertThat(authorizations.due(NOW, 10_000)).isEmpty();
        assertThat(mongo.getCollection("authorizations").listIndexes())
                .extracting(index ->
                        index.get("key", Document.class).keySet().iterator().next())
                .contains("dueAt")
                .filteredOn("organisationId"::equals)
                .hasSize(3);
    }

    @Test
    void revoking_and_extending_at_once_never_lose_the_revocation() throws Exception {
        for (int round = 0; round < 20; round++) {
            Authorization granted = stored(grant("m-" + round));
            try (var threads = Executors.newFixedThreadPool(2)) {
                Future<?> revoke =
                        threads.submit((Callable<Instant>) () -> revoking.revoke(organisation, granted.id()));
                Future<?> extend = threads.submit(() -> {
                    try {
                        changing.change(
                                organisation, granted.id(), END.plusDays(1), AssuranceLevel.EH3, OptionalLong.empty());
                    } catch (AuthorizationRefused beingRevoked) {
                        assertThat(beingRevoked.reason().name()).isEqualTo("BEING_REVOKED");
                    }
                });
                revoke.get();
                extend.get();
            }
            Authorization after = again(granted);
            assertThat(after.state().dueAt()).contains(NOW.plusSeconds(3));
            after.undoRevocation(NOW);
            authorizations.save(after, List.of());
        }
    }

    @Test
    void a_thousand_grants_at_once_are_all_saved_and_published_once() {
        List<Change> changes = IntStream.range(0, 1_000)
                .mapToObj(number -> {
                    Grant grant = grant("m-" + number);
                    Authorization authorization = Authorization.ungranted(grant);
                    return new Change(
                            authorization, authorization.grant(grant, END, NOW).facts());
                })
                .toList();
        long start = System.nanoTime();
        assertThat(authorizations.saveAll(changes)).isEmpty();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).isLessThan(Duration.ofSeconds(15)); // measured 1.4 to 4.6 on two busy cores
        Set<String> ids = changes.stream()
                .map(change -> change.authorization().id().value())
                .collect(java.util.stream.Collectors.toSet());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(events.all().stream()
                                .map(PublishedEvent::subject)
                                .filter(ids::contains)
                                .toList())
                        .hasSize(1_000)
                        .doesNotHaveDuplicates());
        System.out.println("1 000 grants saved in " + took.toMillis() + " ms, published after "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        Document pending = new Document("organisationId", organisation.value()).append("outboxPending", true);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> mongo.getCollection("authorizations").countDocuments(pending) == 0);
        System.out.println("outbox empty after "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    }

    private Grant grant(String means) {
        return Grant.of(organisation, Korenschoof.means(means, AssuranceLevel.EH3), LOONHEFFINGEN);
    }

    private Authorization stored(Grant grant) {
        Authorization authorization = Authorization.ungranted(grant);
        authorizations.save(authorization, authorization.grant(grant, END, NOW).facts());
        return again(authorization);
    }

    private Authorization again(Authorization authorization) {
        return authorizations.find(organisation, authorization.id()).orElseThrow();
    }
}
