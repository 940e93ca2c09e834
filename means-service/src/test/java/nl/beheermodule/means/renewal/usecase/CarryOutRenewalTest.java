package nl.beheermodule.means.renewal.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.means.usecase.InMemoryMeans;
import nl.beheermodule.means.means.usecase.RenewRole;
import nl.beheermodule.means.post.SentPost;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.test.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CarryOutRenewalTest {
    private static final RenewalId ID = new RenewalId("r-1");
    private static final String WILMA = "wv@korenschoof.example";
    private static final String ANNA = Bakery.anna().email();

    private final MutableClock clock = new MutableClock();
    private final InMemoryMeans means = new InMemoryMeans(clock);
    private final InMemoryRenewals renewals = new InMemoryRenewals();
    private final SentPost post = new SentPost();
    private final CarryOutRenewal carryOut = new CarryOutRenewal(
            renewals, means, new RenewRole(means, new RolePeriod(Period.ofYears(5)), clock), post, clock);

    @BeforeEach
    void approved() {
        Means annas = Bakery.active(Bakery.file(), Role.ADMINISTRATOR, AssuranceLevel.EH3, Bakery.BAKERY);
        means.add(annas, new MeansRequested(annas.id(), Bakery.MONDAY));
        RenewalForm form = new RenewalForm("90004321", "ZB-FQIR-2093", "Wilma van Vliet", WILMA);
        Renewal asked = Renewal.asked(ID, form, clock.instant());
        renewals.add(asked);
        renewals.save(asked.approve(annas.id(), Bakery.MEES, clock.instant()));
        carryOut.carryOut(ID);
    }

    @Test
    void norm_3_both_are_told_once() {
        carryOut.carryOut(ID);
        assertThat(post.mails).extracting(Mail::to).containsExactly(WILMA, ANNA);
        assertThat(renewal().workDue()).isEmpty();
    }

    @Test
    void norm_3_an_address_that_is_refused_neither_keeps_nor_repeats_the_mail_of_the_other() {
        post.refused.add(WILMA);
        carryOut.carryOut(ID);
        clock.advance(Duration.ofMinutes(1));
        carryOut.carryOut(ID);
        assertThat(post.mails).extracting(Mail::to).containsExactly(ANNA);
        post.refused.clear();
        clock.advance(Duration.ofMinutes(2));
        carryOut.carryOut(ID);
        assertThat(post.mails).extracting(Mail::to).containsExactly(ANNA, WILMA);
        assertThat(renewal().workDue()).isEmpty();
    }

    @Test
    void an_address_that_is_refused_for_a_day_is_given_up() {
        post.refused.add(WILMA);
        Instant begin = clock.instant();
        for (Optional<Instant> due = renewal().workDue();
                due.isPresent();
                due = renewal().workDue()) {
            clock.set(due.get());
            carryOut.carryOut(ID);
        }
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofHours(24), Duration.ofHours(26));
        assertThat(post.mails).hasSize(1);
    }

    private Renewal renewal() {
        return renewals.find(ID).orElseThrow();
    }
}
