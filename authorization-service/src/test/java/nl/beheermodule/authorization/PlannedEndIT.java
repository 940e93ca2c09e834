package nl.beheermodule.authorization;

import static nl.beheermodule.authorization.Korenschoof.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndCancelled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndScheduled;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.time.Amsterdam;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** After its last day a means carries nothing, also when means-service or Kafka is away that night (ADR 7). */
class PlannedEndIT extends HolderOfThree {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Autowired
    MutableClock clock;

    @Autowired
    MongoOperations mongo;

    @AfterEach
    void today() {
        clock.set(MutableClock.START);
    }

    @Test
    void r72_yes_until_the_last_moment_of_its_last_day_and_no_from_the_next_one() {
        planned(List.of(company.id), 6);
        clock.set(Amsterdam.endOf(LAST).minusMillis(1));
        assertThat(decision("omzetbelasting")).isEqualTo("AUTHORIZED");
        clock.set(Amsterdam.endOf(LAST));
        assertThat(decision("omzetbelasting")).isEqualTo("MEANS_NOT_ACTIVE");
    }

    @Test
    void r73_where_it_goes_on_it_does_and_where_not_it_does_not() {
        Company shop = newCompany();
        Colleague boss = shop.administrator(AssuranceLevel.EH3);
        linked(joris, Role.USER, List.of(shop.id));
        shop.grant(boss.http(), Company.service(boss.http(), "omzetbelasting"), joris.meansId(), "2026-12-31");
        planned(List.of(shop.id), 7);
        clock.set(Amsterdam.endOf(LAST));
        assertThat(decision("omzetbelasting")).isEqualTo("AUTHORIZED");
        assertThat(decision(shop, "omzetbelasting")).isEqualTo("NOT_OF_ORGANISATION");
    }

    @Test
    void q18_a_plan_that_is_off_ends_nothing() {
        planned(List.of(company.id), 6);
        events.publish(7, new MeansEndCancelled(joris.meansId(), List.of(company.id), null, "p-joris", NOW));
        Awaitility.await().until(() -> ends(company) == null);
        clock.set(Amsterdam.endOf(LAST));
        assertThat(decision("omzetbelasting")).isEqualTo("AUTHORIZED");
    }

    private void planned(List<String> ending, long sequence) {
        events.publish(
                sequence, new MeansEndScheduled(joris.meansId(), List.of(company.id), ending, "p-joris", LAST, NOW));
        Awaitility.await()
                .until(() -> mongo.getCollection("known_means")
                                .countDocuments(new Document("_id", joris.meansId())
                                        .append("endsOn." + ending.getFirst(), LAST.toString()))
                        == 1);
    }

    private Object ends(Company where) {
        Document row = mongo.getCollection("known_means")
                .find(new Document("_id", joris.meansId()))
                .first();
        return row == null ? "no row" : row.getEmbedded(List.of("endsOn", where.id), Object.class);
    }
}
