package nl.beheermodule.chain.authorization.mongo;

import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT;
import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT_NAME;
import static nl.beheermodule.chain.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static nl.beheermodule.chain.Korenschoof.TODAY;
import static nl.beheermodule.chain.Korenschoof.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.chain.Korenschoof;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class MongoChainAuthorizationRepositoryIT {
    private static final LocalDate IN_A_YEAR = TODAY.plusYears(1);

    @Autowired
    ChainAuthorizationRepository chains;

    @Autowired
    MongoOperations mongo;

    @Autowired
    TestEvents events;

    private final Relation company = company();

    @Test
    void what_is_saved_comes_back_and_its_fact_is_published_once() {
        ChainAuthorization saved = granted(company, LOONHEFFINGEN);

        ChainAuthorization found = chains.find(company, saved.id()).orElseThrow();
        assertThat(found.state()).isEqualTo(saved.state());
        assertThat(found.grant()).isEqualTo(saved.grant());
        events.awaitNames(saved.id().value(), "ChainAuthorizationGranted");
    }

    @Test
    void of_two_who_give_the_same_for_the_first_time_one_is_stale() {
        granted(company, LOONHEFFINGEN);

        assertThatThrownBy(() -> granted(company, LOONHEFFINGEN)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void of_two_who_change_the_same_one_is_stale() {
        ChainAuthorization one = found(granted(company, LOONHEFFINGEN));
        ChainAuthorization other = found(one);
        chains.save(one, one.grant(one.grant(), IN_A_YEAR.plusDays(1), MONDAY).facts());

        assertThatThrownBy(() -> chains.save(
                        other,
                        other.grant(other.grant(), IN_A_YEAR.plusDays(2), MONDAY)
                                .facts()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void another_company_does_not_find_it() {
        ChainAuthorization ours = granted(company, LOONHEFFINGEN);

        assertThat(chains.find(company(), ours.id())).isEmpty();
        assertThat(chains.open(company(), null)).isEmpty();
    }

    @Test
    void what_is_open_with_one_intermediary_and_what_is_due_are_found_by_an_index() {
        ChainAuthorization loon = granted(company, LOONHEFFINGEN);
        ChainAuthorization ziekte = granted(company, ZIEKTEWET);

        assertThat(chains.open(company, ACCOUNTANT))
                .extracting(ChainAuthorization::id)
                .containsExactly(loon.id(), ziekte.id());
        assertThat(chains.due(Instant.parse("2037-01-01T00:00:00Z"), 10_000))
                .extracting(ChainAuthorization::id)
                .contains(loon.id(), ziekte.id());
        assertThat(mongo.getCollection(ChainAuthorizationDocument.COLLECTION).listIndexes())
                .extracting(index ->
                        List.copyOf(index.get("key", Document.class).keySet()).getFirst())
                .contains("owner", "intermediaryKvk", "dueAt");
    }

    private ChainAuthorization found(ChainAuthorization authorization) {
        return chains.find(authorization.id()).orElseThrow();
    }

    private ChainAuthorization granted(Relation relation, KnownService service) {
        ChainGrant grant = new ChainGrant(relation, ACCOUNTANT, ACCOUNTANT_NAME, service);
        ChainAuthorization authorization = ChainAuthorization.ungranted(grant);
        chains.save(authorization, authorization.grant(grant, IN_A_YEAR, MONDAY).facts());
        return authorization;
    }

    private static Relation company() {
        return new Relation(
                new OrganisationId("o-" + UUID.randomUUID()),
                Korenschoof.BAKERY.kvkNumber(),
                "000012345678",
                "Bakkerij De Korenschoof B.V.");
    }
}
