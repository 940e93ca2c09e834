package nl.beheermodule.export.means;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansRoleChanged;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.test.ServiceIT;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** The rows that the overview of gebruikers is made of. */
@ServiceIT
class MeansRowsIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Autowired
    MeansCopies copies;

    @Autowired
    MongoOperations mongo;

    private final String meansId = UUID.randomUUID().toString();
    private final String organisation = "o-" + UUID.randomUUID();

    @Test
    void a_means_has_one_row_however_often_it_is_told() {
        take(5, activated());
        take(5, activated());

        assertThat(mongo.getCollection(MeansRow.COLLECTION)
                        .countDocuments(new Document("organisationIds", organisation)))
                .isEqualTo(1);
    }

    @Test
    void an_older_event_changes_nothing() {
        take(5, activated());
        take(
                7,
                new MeansRoleChanged(
                        meansId, List.of(organisation), "p-1", Role.ADMINISTRATOR, AssuranceLevel.EH3, NOW));
        take(6, new MeansRoleChanged(meansId, List.of(organisation), "p-1", Role.USER, AssuranceLevel.EH3, NOW));

        assertThat(mongo.findById(meansId, MeansRow.class))
                .extracting(MeansRow::role)
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void every_list_is_read_along_an_index_that_begins_with_the_organisation() {
        assertThat(leading(MeansRow.COLLECTION)).contains("organisationIds");
        assertThat(leading("authorization_rows")).contains("organisationId");
        assertThat(leading("export_jobs")).contains("organisationId");
        assertThat(leading("trail")).contains("organisationId");
        assertThat(leading("chain_rows")).contains("owner", "intermediaryKvk");
        assertThat(leading("request_rows")).contains("organisationId");
    }

    private List<String> leading(String collection) {
        return mongo.getCollection(collection)
                .listIndexes()
                .map(index ->
                        List.copyOf(index.get("key", Document.class).keySet()).getFirst())
                .into(new java.util.ArrayList<>());
    }

    private void take(long sequence, MeansEvents event) {
        copies.on(new Received<>(UUID.randomUUID().toString(), sequence, event));
    }

    private MeansActivated activated() {
        return new MeansActivated(
                meansId,
                "ZB-TEST-0001",
                List.of(organisation),
                "p-1",
                "anna",
                AssuranceLevel.EH3,
                Role.USER,
                SecondFactor.OTP,
                null,
                LocalDate.of(2029, 11, 23),
                false,
                NOW);
    }
}
