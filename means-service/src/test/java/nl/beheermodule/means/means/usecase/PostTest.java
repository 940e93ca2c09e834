package nl.beheermodule.means.means.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.beheermodule.means.letter.LetterPrinter.NotPrinted;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationLetterIssued;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.post.SentPost;
import org.junit.jupiter.api.Test;

/** Letters and e-mails survive printers that fail and processes that die. */
class PostTest {
    private final Workshop workshop = new Workshop();

    @Test
    void a_letter_is_printed_once() {
        Means means = workshop.approvedWithLetter("m-1");
        assertThatExceptionOfType(MeansRefused.class).isThrownBy(() -> workshop.print.print(means.id()));
        assertThat(workshop.post.letters).hasSize(1);
        assertThat(workshop.means.facts.getLast()).isInstanceOf(ActivationLetterIssued.class);
    }

    @Test
    void a_letter_that_the_printer_did_not_take_is_printed_later_with_a_new_code() {
        MeansId id = workshop.requested("m-1");
        workshop.decide.approve(id, Bakery.MEES, OptionalLong.empty());
        workshop.post.failsOnce.set(true);
        assertThatExceptionOfType(NotPrinted.class).isThrownBy(() -> workshop.print.print(id));
        assertThat(workshop.means.withWork(workshop.clock.instant(), 10)).isEmpty();

        workshop.clock.advance(Duration.ofMinutes(1));
        assertThat(workshop.means.withWork(workshop.clock.instant(), 10)).containsExactly(id);
        workshop.print.print(id);
        String code = SentPost.letterCode(
                SentPost.text(workshop.post.letters.getFirst().pdf()));
        workshop.start.start(workshop.found(id).file().uniqueId().value(), code);
    }

    @Test
    void a_letter_waits_for_the_address_of_the_organisation() {
        MeansId id = workshop.requested("m-1");
        workshop.decide.approve(id, Bakery.MEES, OptionalLong.empty());
        var bakery = workshop.find(Bakery.BAKERY.value()).orElseThrow();
        workshop.organisations.clear();
        workshop.print.print(id);
        assertThat(workshop.post.letters).isEmpty();
        workshop.organisations.put(bakery.id(), bakery);
        workshop.print.print(id);
        assertThat(workshop.post.letters).hasSize(1);
    }

    @Test
    void R82_the_beheerder_who_applied_reads_why_it_was_rejected() {
        MeansId sannesOwn = workshop.requested(Bakery.SANNES.value());
        MeansId id = workshop.requested("m-1");
        workshop.decide.reject(id, Bakery.MEES, "De foto is niet leesbaar.", OptionalLong.empty());
        workshop.mail.mail(id);
        assertThat(workshop.post.mailsTo(workshop.found(sannesOwn).holder().email()))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("De foto is niet leesbaar.", "Sanne de Wit"));
        assertThat(workshop.found(id).workDue()).isEmpty();
    }

    @Test
    void a_mail_that_did_not_go_out_is_tried_again() {
        workshop.requested(Bakery.SANNES.value());
        MeansId id = workshop.requested("m-1");
        workshop.decide.reject(id, Bakery.MEES, "Nee.", OptionalLong.empty());
        workshop.post.failsOnce.set(true);
        workshop.mail.mail(id);
        assertThat(workshop.post.mails).isEmpty();
        workshop.clock.advance(Duration.ofMinutes(1));
        workshop.mail.mail(id);
        assertThat(workshop.post.mails).hasSize(1);
    }

    @Test
    void a_mail_that_is_refused_for_a_day_is_given_up() {
        MeansId sannesOwn = workshop.requested(Bakery.SANNES.value());
        MeansId id = workshop.requested("m-1");
        workshop.post.refused.add(workshop.found(sannesOwn).holder().email());
        workshop.decide.reject(id, Bakery.MEES, "Nee.", OptionalLong.empty());
        Instant rejected = workshop.clock.instant();
        List<Long> minutes = new ArrayList<>();
        for (Optional<Instant> due = workshop.found(id).workDue();
                due.isPresent();
                due = workshop.found(id).workDue()) {
            minutes.add(Duration.between(workshop.clock.instant(), due.get()).toMinutes());
            workshop.clock.set(due.get());
            workshop.mail.mail(id);
        }
        assertThat(minutes).startsWith(0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).endsWith(60L);
        assertThat(Duration.between(rejected, workshop.clock.instant()))
                .isBetween(Duration.ofHours(24), Duration.ofHours(26));
        assertThat(workshop.post.mails).isEmpty();
    }
}
