package nl.beheermodule.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.MutationKind;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.Topics;
import nl.beheermodule.contracts.audit.AuditEvents.AuditLineWritten;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationExpired;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.contracts.means.MeansEvents.ActivationExpired;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.contracts.means.MeansEvents.MutationWithdrawn;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** What an open screen is told, and of whom. */
class LiveIT extends Listening {
    private static final List<String> HEARD =
            List.of(Topics.IDENTITY, Topics.MEANS, Topics.AUTHORIZATION, Topics.CHAIN_AUTHORIZATION);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    TestEvents events;

    @Autowired
    Whereabouts whereabouts;

    @Autowired
    KafkaMessageListenerContainer<String, byte[]> live;

    @Autowired
    KafkaAdmin kafka;

    /** It hears what comes from then on, and nothing of before: from where, is written down once it is known. */
    @BeforeEach
    void theGatewayListens() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            Collection<TopicPartition> assigned = live.getAssignedPartitions();
            return assigned != null
                    && assigned.stream().map(TopicPartition::topic).toList().containsAll(HEARD)
                    && begun().containsAll(assigned);
        });
    }

    private Set<TopicPartition> begun() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            return admin.listConsumerGroupOffsets(live.getGroupId())
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .keySet();
        }
    }

    @Test
    void a_screen_is_told_what_changed_in_its_own_organisation_and_nothing_of_others() {
        try (Screen screen = screenOn(bakery)) {
            events.publish(7, revoked("a-of-the-mill", mill));
            events.publish(1, lineOnTheTrailOf(bakery));
            events.publish(4, revoked("a-1", bakery));
            events.publish(2, expired("m-1", List.of(mill, bakery)));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> screen.told().size() == 2);
            assertThat(screen.lines()).contains("event:changed");
            assertThat(screen.told())
                    .containsExactlyInAnyOrder(
                            "data:{\"type\":\"AuthorizationRevoked\",\"subject\":\"a-1\",\"organisationId\":\"" + bakery
                                    + "\",\"sequence\":4}",
                            "data:{\"type\":\"ActivationExpired\",\"subject\":\"m-1\",\"organisationId\":\"" + bakery
                                    + "\",\"sequence\":2}");
        }
    }

    /** What a screen shows of a change under way, of organisations that come and go, and of a company's own details. */
    @Test
    void a_screen_is_told_of_mutations_links_endings_and_company_changes() {
        String added = UUID.randomUUID().toString();
        try (Screen screen = screenOn(bakery)) {
            events.publish(
                    3, new MutationWithdrawn("m-1", List.of(bakery), person, "mu-1", MutationKind.ROLE_CHANGE, NOW));
            events.publish(4, new MeansUnlinked("m-1", List.of(mill), List.of(bakery), List.of(), person, NOW));
            events.publish(5, new MeansEnded("m-3", List.of(bakery), List.of(), "p-other", NOW));
            events.publish(2, new OrganisationEnded(bakery, "90004321", NOW));
            events.publish(3, new OrganisationEnded(added, "90004322", NOW));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> screen.told().size() == 4);
            assertThat(screen.told())
                    .map(line -> line.replaceAll(".*\"type\":\"([A-Za-z]+)\".*", "$1"))
                    .containsExactlyInAnyOrder("MutationWithdrawn", "MeansUnlinked", "MeansEnded", "OrganisationEnded");
        }
    }

    /** R87: an address changes before activation too, when the person is nobody's member yet. */
    @Test
    void a_screen_is_told_of_new_contact_details_of_its_people_though_the_event_names_no_organisation() {
        String newcomer = "p-" + UUID.randomUUID();
        events.publish(1, requested("m-" + newcomer, newcomer, bakery));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !whereabouts.ofPerson(newcomer).isEmpty());
        try (Screen screen = screenOn(bakery)) {
            events.publish(2, new ContactDetailsChanged("p-of-nobody", "x@korenschoof.example", null, NOW));
            events.publish(2, new ContactDetailsChanged(newcomer, "new@korenschoof.example", null, NOW));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> screen.told().size() == 1);
            assertThat(screen.told().getFirst())
                    .contains("\"type\":\"ContactDetailsChanged\"", newcomer, bakery)
                    .doesNotContain("@");
        }
    }

    /** R117: “Van relaties” of the intermediary, whom the event knows by its KvK number. */
    @Test
    void the_intermediary_is_told_what_its_relations_give_and_take() {
        String number = "%08d".formatted(Math.floorMod(bakery.hashCode(), 100_000_000));
        events.publish(1, registered(bakery, number));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !whereabouts.ofCompany(number).isEmpty());
        try (Screen screen = screenOn(bakery)) {
            events.publish(1, chainEnds("c-other", "00000000"));
            events.publish(1, chainEnds("c-ours", number));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> screen.told().size() == 1);
            assertThat(screen.told().getFirst()).contains("c-ours", bakery);
        }
    }

    @Test
    void the_desk_of_an_employee_is_told_of_every_means_and_of_nothing_else() {
        FakeKeycloak.get().next(People.mees());
        Browser mees = new Browser(port);
        mees.logIn();
        assertThat(mees.get("/api/events?organisation=" + bakery).status()).isEqualTo(404);

        try (Screen desk = new Screen(http, port, "", mees).awaitOpen()) {
            events.publish(4, revoked("a-2", bakery));
            events.publish(
                    1,
                    new PersonRegistered(
                            person,
                            new PersonDetails("Anna", null, "Geheim", LocalDate.of(1990, 1, 1), "a@b.example", null),
                            NOW));
            events.publish(3, expired("m-2", List.of(mill)));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> desk.told().stream().anyMatch(line -> line.contains("\"subject\":\"m-2\"")));
            assertThat(desk.told())
                    .allMatch(line -> line.contains("\"type\":\"ActivationExpired\"")
                            || line.contains("\"type\":\"MeansActivated\""));
        }
    }

    private static MeansRequested requested(String meansId, String personId, String organisationId) {
        return new MeansRequested(
                meansId,
                "ZB-TEST-0001",
                List.of(organisationId),
                personId,
                new PersonDetails("Teun", null, "Geheim", LocalDate.of(1990, 1, 1), "a@b.example", null),
                AssuranceLevel.EH3,
                Role.USER,
                SecondFactor.SMS,
                1,
                false,
                null,
                null,
                NOW);
    }

    private static OrganisationRegistered registered(String organisationId, String kvkNumber) {
        PostalAddress address = new PostalAddress("Molenstraat", "12", "3581 AB", "Utrecht");
        return new OrganisationRegistered(organisationId, kvkNumber, null, "Bakkerij", null, address, null, 1, NOW);
    }

    private ChainAuthorizationExpired chainEnds(String id, String intermediaryKvk) {
        return new ChainAuthorizationExpired(
                id, mill, "90004322", intermediaryKvk, "s-1", LocalDate.of(2026, 11, 22), NOW);
    }

    /** For whoever reads the trail, on no open screen. */
    private static AuditLineWritten lineOnTheTrailOf(String organisationId) {
        return new AuditLineWritten(
                "means-service", organisationId, 1, "e-1", NOW, "p-1", "192.0.2.7", "ScanOpened", "s-1", "0", "1");
    }

    private static AuthorizationRevoked revoked(String authorizationId, String organisationId) {
        return new AuthorizationRevoked(authorizationId, organisationId, "m-1", "s-1", NOW, null, NOW);
    }

    private ActivationExpired expired(String meansId, List<String> organisationIds) {
        return new ActivationExpired(meansId, organisationIds, person, LocalDate.of(2026, 12, 23), NOW);
    }
}
