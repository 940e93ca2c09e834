package nl.beheermodule.means.renewal.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.platform.test.ServiceIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@ServiceIT
class MongoRenewalRepositoryIT {
    private static final Instant LATER = Instant.parse("2099-01-01T09:00:00Z");

    @Autowired
    RenewalRepository renewals;

    @Autowired
    MongoOperations mongo;

    private final RenewalId id = new RenewalId("r-" + UUID.randomUUID());

    @Test
    void who_was_told_and_how_often_it_was_tried_comes_back() {
        Renewal changed = underWay().startMail(LATER.plusSeconds(60)).holderTold();
        save(changed);
        assertThat(found().state()).isEqualTo(changed.state());
    }

    @Test
    void a_mail_of_before_is_at_its_first_attempt_and_the_holder_has_none() {
        Renewal changed = underWay();
        save(changed);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id.value())),
                new Update().unset("decision.mailAttempts").unset("decision.holderTold"),
                RenewalDocument.class);
        assertThat(found().state()).isEqualTo(changed.state());
    }

    private Renewal underWay() {
        RenewalForm form = new RenewalForm("90004321", "ZB-FQIR-2093", "Wilma van Vliet", "wv@korenschoof.example");
        renewals.add(Renewal.asked(id, form, LATER));
        return found().approve(new MeansId("m-nobodys"), "mees.bakker", LATER)
                .carriedOut()
                .startMail(LATER);
    }

    private void save(Renewal changed) {
        renewals.save(changed);
    }

    private Renewal found() {
        return renewals.find(id).orElseThrow();
    }
}
