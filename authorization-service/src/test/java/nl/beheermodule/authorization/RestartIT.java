package nl.beheermodule.authorization;

import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.means;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.usecase.EndDueAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.RevokeAuthorization;
import nl.beheermodule.authorization.authorization.usecase.UndoRevocation;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.platform.start.ServiceApplication;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.TestMongo;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.kafka.TestKafka;
import nl.beheermodule.platform.time.Amsterdam;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The service stops between a revocation and its final moment, and is started again. */
class RestartIT {
    private final String database = TestMongo.freshDatabase();

    @Test
    void a_revocation_becomes_final_although_the_service_was_restarted_q13() {
        TestEvents events = new TestEvents();
        try {
            AuthorizationId id;
            Instant finalAt;
            try (ConfigurableApplicationContext before = start()) {
                id = granted(before.getBean(AuthorizationRepository.class), Instant.now());
                finalAt = before.getBean(RevokeAuthorization.class).revoke(BAKERY, id);
            }
            try (ConfigurableApplicationContext after = start()) {
                assertThat(after.isRunning()).isTrue();
                AuthorizationRevoked revoked = events.await(id.value(), AuthorizationRevoked.class);
                assertThat(revoked.revokedAt()).isEqualTo(finalAt);
                events.awaitNames(id.value(), "AuthorizationGranted", "AuthorizationRevoked");
            }
        } finally {
            events.destroy();
        }
    }

    @Test
    void q13_a_revocation_is_taken_back_after_a_restart_within_its_three_seconds() {
        MutableClock clock = new MutableClock();
        AuthorizationId id;
        try (ConfigurableApplicationContext before = start(clock)) {
            id = granted(before.getBean(AuthorizationRepository.class), clock.instant());
            before.getBean(RevokeAuthorization.class).revoke(BAKERY, id);
        }
        clock.advance(Duration.ofMillis(2_900));
        try (ConfigurableApplicationContext after = start(clock)) {
            after.getBean(UndoRevocation.class).undo(BAKERY, id);
            clock.advance(Duration.ofSeconds(60));
            after.getBean(EndDueAuthorizations.class).sweep();
            assertThat(after.getBean(AuthorizationRepository.class)
                            .find(BAKERY, id)
                            .orElseThrow()
                            .state()
                            .holds(clock.instant()))
                    .isTrue();
        }
    }

    private static AuthorizationId granted(AuthorizationRepository authorizations, Instant now) {
        Grant grant = Grant.of(BAKERY, means("m-" + UUID.randomUUID(), AssuranceLevel.EH3), LOONHEFFINGEN);
        Authorization authorization = Authorization.ungranted(grant);
        authorizations.save(
                authorization,
                authorization
                        .grant(grant, Amsterdam.dayOf(now).plusDays(30), now)
                        .facts());
        return authorization.id();
    }

    private ConfigurableApplicationContext start() {
        return start(Clock.systemUTC());
    }

    private ConfigurableApplicationContext start(Clock clock) {
        return ServiceApplication.builder(AuthorizationService.class, AuthorizationService.NAME)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .run(
                        "--server.port=0",
                        "--beheer.kafka.partitions=2",
                        "--spring.mongodb.uri=" + database,
                        "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
    }
}
