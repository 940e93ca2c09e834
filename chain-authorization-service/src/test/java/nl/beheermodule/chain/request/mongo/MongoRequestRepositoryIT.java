package nl.beheermodule.chain.request.mongo;

import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT;
import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT_NAME;
import static nl.beheermodule.chain.Korenschoof.BAKERY;
import static nl.beheermodule.chain.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.chain.Korenschoof.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.request.domain.Asker;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.domain.Wish;
import nl.beheermodule.platform.test.ServiceIT;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class MongoRequestRepositoryIT {
    /** Its mail is due later than the test, so that no sweep comes in between. */
    private static final Instant LATER = Instant.parse("2029-01-01T09:00:00Z");

    @Autowired
    RequestRepository requests;

    @Autowired
    MongoOperations mongo;

    private final RequestId id = new RequestId("r-" + UUID.randomUUID());

    @Test
    void who_was_mailed_and_how_often_it_was_tried_comes_back() {
        ChainRequest request = asked();
        request.startMail(LATER);
        request.mailed(1, "asker dirk@vandijk.example");
        requests.save(request, null, LATER);

        assertThat(requests.find(id).orElseThrow().post()).isEqualTo(request.post());
    }

    @Test
    void a_request_of_before_has_mailed_nobody_yet() {
        ChainRequest request = asked();
        mongo.getCollection(RequestDocument.COLLECTION)
                .updateOne(
                        new Document("_id", id.value()),
                        new Document("$unset", new Document("mailAttempts", "").append("mailSentTo", "")));

        assertThat(requests.find(id).orElseThrow().post()).isEqualTo(request.post());
    }

    private ChainRequest asked() {
        Asker asker = new Asker(new OrganisationId("o-van-dijk"), ACCOUNTANT, ACCOUNTANT_NAME);
        Wish wish = new Wish(List.of(LOONHEFFINGEN), TODAY.plusYears(4), null);
        requests.add(ChainRequest.ask(id, asker, BAKERY, null, wish, LATER));
        return requests.find(id).orElseThrow();
    }
}
