package nl.beheermodule.authorization;

import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.means;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.usecase.RevokeAuthorization;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.platform.start.ServiceApplication;
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
                id = granted(before.getBean(AuthorizationRepository.class));
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

    private static AuthorizationId granted(AuthorizationRepository authorizations) {
        Instant now = Instant.now();
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
        return ServiceApplication.run(
                AuthorizationService.class,
                AuthorizationService.NAME,
                "--server.port=0",
                "--beheer.kafka.partitions=2",
                "--spring.mongodb.uri=" + database,
                "--spring.kafka.bootstrap-servers=" + TestKafka.bootstrapServers());
    }
}
