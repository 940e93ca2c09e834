package nl.beheermodule.chain.intermediary.mongo;

import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT;
import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT_NAME;
import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.beheermodule.chain.Korenschoof;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.test.ServiceIT;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class MongoIntermediaryRepositoryIT {
    @Autowired
    IntermediaryRepository intermediaries;

    @Autowired
    MongoOperations mongo;

    private final Relation company = company();

    @Test
    void a_recorded_intermediary_is_on_its_companys_list_and_on_no_other() {
        recorded(company);

        assertThat(intermediaries.recorded(company))
                .extracting(Intermediary::kvkNumber)
                .containsExactly(ACCOUNTANT);
        assertThat(intermediaries.recorded(company())).isEmpty();
        assertThat(intermediaries.find(company(), ACCOUNTANT)).isEmpty();
    }

    /** By link before the company was a customer, and again when it was. */
    @Test
    void one_that_is_recorded_under_two_keys_is_on_the_list_once() {
        KvkNumber kvkNumber =
                new KvkNumber("%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999)));
        Relation whole = new Relation(new OrganisationId("o-" + UUID.randomUUID()), kvkNumber, null, "Bakkerij");
        recorded(Relation.outside(kvkNumber, "Bakkerij"));
        recorded(whole);

        assertThat(intermediaries.all(whole, ACCOUNTANT)).hasSize(2);
        assertThat(intermediaries.recorded(whole)).hasSize(1);
    }

    /** Q16: recorded once, charged once. */
    @Test
    void of_two_who_record_the_same_one_is_stale() {
        recorded(company);

        assertThatThrownBy(() -> recorded(company)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void of_two_who_remove_the_same_one_is_stale() {
        recorded(company);
        Intermediary one = found();
        Intermediary other = found();
        intermediaries.save(one, one.remove(MONDAY).stream().toList());

        assertThatThrownBy(() ->
                        intermediaries.save(other, other.remove(MONDAY).stream().toList()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void lists_and_broken_off_removals_are_found_by_an_index() {
        assertThat(mongo.getCollection(IntermediaryDocument.COLLECTION).listIndexes())
                .extracting(index ->
                        List.copyOf(index.get("key", Document.class).keySet()).getFirst())
                .contains("owner", "removing");
    }

    private Intermediary found() {
        return intermediaries.find(company, ACCOUNTANT).orElseThrow();
    }

    private void recorded(Relation relation) {
        Intermediary intermediary = Intermediary.unknown(relation, ACCOUNTANT);
        intermediaries.save(
                intermediary,
                intermediary.record(ACCOUNTANT_NAME, null, null, MONDAY).stream()
                        .toList());
    }

    private static Relation company() {
        return new Relation(
                new OrganisationId("o-" + UUID.randomUUID()),
                Korenschoof.BAKERY.kvkNumber(),
                "000012345678",
                "Bakkerij");
    }
}
