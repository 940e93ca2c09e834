package nl.beheermodule.means.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansActivated;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.means.usecase.RenewRole;
import nl.beheermodule.means.post.SentPost;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.TestHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Norm 9: a digest for each beheerder of the company, at 60, 30 and 7 days. */
@ServiceIT
class RoleReminderIT {
    @Autowired
    RemindOfRoles reminders;

    @Autowired
    MongoOperations mongo;

    @Autowired
    MeansRepository repository;

    @Autowired
    RenewRole renewRole;

    @Autowired
    SentPost post;

    @Autowired
    MutableClock clock;

    private Company bakery;
    private Means joris;

    @BeforeEach
    void joris_is_beheerder_for_sixty_days(@Autowired Desk desk, @Autowired TestHttp http) {
        clock.set(MutableClock.START);
        bakery = desk.company(http);
        joris = beheerder(60);
        mongo.dropCollection("reminder_days"); // as if it never ran
    }

    @AfterEach
    void monday_again() {
        clock.set(MutableClock.START);
    }

    @Test
    void norm_9_each_beheerder_is_told_once_at_each_distance() {
        Means zoe = beheerder(500);
        assertThat(told(0)).as("Joris and Zoë, once each").hasSize(2);
        assertThat(told(0)).hasSize(2);
        assertThat(told(29)).hasSize(2);
        assertThat(told(30)).hasSize(4);
        assertThat(told(55)).as("seven days ahead was missed, and made up for").hasSize(6);
        assertThat(told(55).getLast().text())
                .contains("22 januari 2027, nog 5 dagen", "/beheerder-verlengen")
                .doesNotContain(zoe.file().uniqueId().value());
    }

    @Test
    void norm_9_who_was_renewed_is_not_reminded() {
        renewRole.renew(joris.id(), Bakery.MONDAY_DATE);
        assertThat(told(0)).isEmpty();
        assertThat(told(59)).isEmpty();
    }

    /** Mails about Joris after these days. */
    private List<Mail> told(int days) {
        clock.set(MutableClock.START.plus(Duration.ofDays(days)));
        reminders.remind();
        return post.mails.stream()
                .filter(mail -> mail.subject().startsWith("De beheerdersrol bij "))
                .filter(mail -> mail.text().contains(joris.file().uniqueId().value()))
                .toList();
    }

    private Means beheerder(int days) {
        MeansId id = new MeansId(UUID.randomUUID().toString());
        String uniqueId = "ZB-RMND-%s-%04d"
                .formatted(
                        id.value().substring(0, 8), ThreadLocalRandom.current().nextInt(9999));
        Means means = Bakery.active(
                Bakery.file(id, uniqueId), Role.ADMINISTRATOR, AssuranceLevel.EH3, new OrganisationId(bakery.id()));
        means.administering().begin(new RolePeriod(Period.ofDays(days)), Bakery.MONDAY_DATE);
        repository.add(means, new MeansActivated(id, (Active) means.state(), clock.instant()));
        return means;
    }
}
