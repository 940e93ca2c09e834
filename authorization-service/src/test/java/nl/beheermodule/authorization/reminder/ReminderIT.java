package nl.beheermodule.authorization.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.beheermodule.authorization.Companies;
import nl.beheermodule.authorization.Company;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.known.Persons;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Usage;
import nl.beheermodule.authorization.unused.domain.UsageRegister;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.test.MutableClock;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;

/** One digest for each beheerder of a company, at 60, 30 and 7 days. */
@Import(ReminderIT.Post.class)
class ReminderIT extends Companies {
    @TestConfiguration
    static class Post {
        static final List<Mail> SENT = new CopyOnWriteArrayList<>();
        static volatile boolean away;
        static volatile String refused = "";

        @Bean
        @Primary
        Postbox inMemory() {
            return mail -> {
                if (away || mail.to().equals(refused)) {
                    throw new Postbox.NotSent(new IllegalStateException("no mail server"));
                }
                SENT.add(mail);
            };
        }
    }

    @Autowired
    MutableClock clock;

    @Autowired
    Persons persons;

    @Autowired
    UsageRegister usages;

    @Autowired
    PlanDigests planning;

    @Autowired
    MongoOperations mongo;

    private Company company;
    private Colleague anna;
    private String email;

    @BeforeEach
    void aCompany() {
        mongo.dropCollection("reminder_days"); // as if it never ran
        company = newCompany();
        anna = company.administrator(AssuranceLevel.EH3);
        email = "anna." + UUID.randomUUID() + "@korenschoof.example";
        reachable(anna, "Anna", email);
    }

    @AfterEach
    void today() {
        Post.away = false;
        Post.refused = "";
        clock.set(MutableClock.START);
    }

    @Test
    void one_digest_at_60_30_and_7_days_each_once_also_when_asked_again() {
        String tenders = Company.service(anna.http(), "tenderned");
        String wages = Company.service(anna.http(), "loonheffingen");
        company.grant(anna.http(), tenders, anna.meansId(), "2027-06-30");
        company.grant(anna.http(), wages, anna.meansId(), "2027-06-30");
        on("2027-04-30");
        assertThat(mails()).as("61 days ahead").isEmpty();
        on("2027-05-01");
        on("2027-05-01");
        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Machtigingen van Bakkerij De Korenschoof B.V. verlopen binnenkort");
            assertThat(mail.text())
                    .contains(
                            "Beste Anna Bakker",
                            "Op 30 juni 2027 (over 60 dagen):",
                            "- TenderNed: ",
                            "- Loonheffingen: ");
        });
        on("2027-05-31");
        assertThat(mails()).hasSize(2);
        on("2027-06-23");
        on("2027-06-24");
        assertThat(mails()).hasSize(3);
        on("2027-06-30");
        assertThat(mails()).hasSize(3);
    }

    @Test
    void a_day_on_which_nothing_ran_is_made_up_for() {
        on("2027-02-01");
        company.grant(anna.http(), Company.service(anna.http(), "tenderned"), anna.meansId(), "2027-06-30");
        on("2027-06-26");
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("(over 4 dagen)"));
    }

    @Test
    void what_was_extended_is_not_in_it_and_before_seven_nobody_is_mailed() {
        String tenders = Company.service(anna.http(), "tenderned");
        company.grant(anna.http(), tenders, anna.meansId(), "2027-06-30");
        clock.set(Instant.parse("2027-05-01T04:59:00Z")); // 06:59 in Amsterdam
        planning.remind();
        assertThat(mails()).isEmpty();
        company.grant(anna.http(), tenders, anna.meansId(), "2028-06-30");
        on("2027-05-01");
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_mail_server_that_was_away_gets_it_later_and_each_beheerder_once() {
        Colleague bram = company.administrator(AssuranceLevel.EH3);
        reachable(bram, "Bram", "bram." + email);
        company.grant(anna.http(), Company.service(anna.http(), "tenderned"), anna.meansId(), "2027-06-30");
        Post.away = true;
        on("2027-05-01");
        assertThat(mails()).isEmpty();
        Post.away = false;
        clock.advance(Duration.ofMinutes(11));
        planning.remind();
        clock.advance(Duration.ofMinutes(11));
        planning.remind();
        assertThat(mails()).hasSize(1);
        assertThat(Post.SENT)
                .filteredOn(mail -> mail.to().equals("bram." + email))
                .hasSize(1);
    }

    @Test
    void an_address_that_is_refused_keeps_no_other_company_waiting_and_is_given_up_after_some_days() {
        company.grant(anna.http(), Company.service(anna.http(), "tenderned"), anna.meansId(), "2027-06-30");
        Post.refused = email;
        Company other = newCompany();
        Colleague bram = other.administrator(AssuranceLevel.EH3);
        reachable(bram, "Bram", "bram." + email);
        other.grant(bram.http(), Company.service(bram.http(), "tenderned"), bram.meansId(), "2027-06-30");
        on("2027-05-01");
        assertThat(Post.SENT).extracting(Mail::to).contains("bram." + email).doesNotContain(email);
        Document refused =
                new Document("_id", company.id + ":2027-05-01").append("dueAt", new Document("$exists", true));
        assertThat(mongo.getCollection("reminder_digests").countDocuments(refused))
                .isOne();
        on("2027-05-05");
        assertThat(mongo.getCollection("reminder_digests").countDocuments(refused))
                .isZero();
    }

    @Test
    void norm_9_who_is_about_to_lose_access_for_want_of_use_is_in_the_digest() {
        usages.used(List.of(
                new Usage(new OrganisationId(company.id), new MeansId(anna.meansId()), LocalDate.of(2025, 6, 30))));
        on("2027-05-01");
        assertThat(mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("hebben al lang geen machtiging gebruikt", "Op 30 juni 2027 (over 60 dagen):"));
    }

    private void reachable(Colleague colleague, String firstName, String address) {
        String personId = colleague.meansId().substring("m-of-".length());
        events.publish(
                1,
                new PersonRegistered(
                        personId,
                        new PersonDetails(firstName, null, "Bakker", LocalDate.of(1980, 1, 1), address, null),
                        Instant.parse("2026-11-23T09:00:00Z")));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !persons.addressees(List.of(personId)).isEmpty());
    }

    private void on(String day) {
        clock.set(LocalDate.parse(day).atTime(10, 0).toInstant(ZoneOffset.UTC));
        planning.remind();
    }

    private List<Mail> mails() {
        return Post.SENT.stream().filter(mail -> mail.to().equals(email)).toList();
    }
}
