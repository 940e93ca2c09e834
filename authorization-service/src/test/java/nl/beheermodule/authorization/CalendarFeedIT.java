package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.domain.Administrators;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.web.Answer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** The expiry calendar in somebody's own calendar program. */
class CalendarFeedIT extends Companies {
    @Autowired
    MongoOperations mongo;

    private Company company;
    private Colleague anna;
    private Colleague joris;

    @BeforeEach
    void aCompany() {
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        joris = company.user(AssuranceLevel.EH3);
    }

    @Test
    void the_feed_tells_per_day_what_ends_without_names() throws Exception {
        String service = Company.service(anna.http(), "tenderned");
        company.grant(anna.http(), service, anna.meansId(), "2026-12-31");
        company.grant(anna.http(), service, joris.meansId(), "2026-12-31");
        Answer read = http.anonymous().get(path(url()));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Content-Type")).startsWith("text/calendar");
        assertThat(read.header("Cache-Control")).contains("private");
        Calendar calendar = new CalendarBuilder().build(new StringReader(read.text()));
        assertThat(calendar.<VEvent>getComponents("VEVENT")).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("2 machtigingen verlopen");
            assertThat(event.getDescription().getValue()).isEqualTo("TenderNed: 2 gebruikers");
            assertThat(event.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
    }

    @Test
    void a_new_address_stops_the_old_one_and_withdrawing_stops_it_for_good() {
        String first = path(url());
        String second = path(url());
        assertThat(http.anonymous().get(first).status()).isEqualTo(404);
        assertThat(http.anonymous().get(second).status()).isEqualTo(200);
        assertThat(anna.http()
                        .get(company.path("/calendar-feed"))
                        .json()
                        .path("active")
                        .asBoolean())
                .isTrue();
        anna.http().delete(company.path("/calendar-feed"));
        assertThat(http.anonymous().get(second).status()).isEqualTo(404);
        assertThat(anna.http()
                        .get(company.path("/calendar-feed"))
                        .json()
                        .path("active")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void the_secret_stands_nowhere_in_the_database() {
        String secret = path(url()).replaceAll(".*/|\\.ics", "");
        assertThat(secret).hasSize(43);
        for (Document feed : mongo.findAll(Document.class, "calendar_feeds")) {
            assertThat(feed.toJson()).doesNotContain(secret);
        }
    }

    @Test
    void the_feed_of_who_is_no_beheerder_any_more_is_not_found(@Autowired Administrators administrators) {
        Colleague second = company.administrator(AssuranceLevel.EH3);
        String url = path(second.http()
                .post(company.path("/calendar-feed"), "")
                .json()
                .path("url")
                .asString());
        assertThat(http.anonymous().get(url).status()).isEqualTo(200);
        String personId = second.meansId().substring("m-of-".length());
        events.publish(
                6, new MeansEnded(second.meansId(), List.of(company.id), List.of(), personId, MutableClock.START));
        Awaitility.await()
                .until(() -> administrators
                        .level(new OrganisationId(company.id), personId)
                        .isEmpty());
        assertThat(http.anonymous().get(url).status()).isEqualTo(404);
    }

    private String url() {
        return anna.http()
                .post(company.path("/calendar-feed"), "")
                .json()
                .path("url")
                .asString();
    }

    /** As the gateway passes it on. */
    private static String path(String url) {
        return URI.create(url).getPath().replace("/api/authorization", "");
    }
}
