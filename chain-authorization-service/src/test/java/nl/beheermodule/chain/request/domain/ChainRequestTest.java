package nl.beheermodule.chain.request.domain;

import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT;
import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT_NAME;
import static nl.beheermodule.chain.Korenschoof.BAKERY;
import static nl.beheermodule.chain.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static nl.beheermodule.chain.Korenschoof.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

class ChainRequestTest {
    private static final Asker VAN_DIJK = new Asker(new OrganisationId("o-van-dijk"), ACCOUNTANT, ACCOUNTANT_NAME);
    private static final Wish WISH = new Wish(List.of(LOONHEFFINGEN), TODAY.plusYears(3), null);
    private static final Answer YES = new Answer("Sanne de Wit", false, MONDAY);

    @Test
    void r117_an_open_request_can_be_answered_for_three_months() {
        ChainRequest request = asked(WISH);
        assertThat(request.lastDay()).isEqualTo("2027-02-23");
        assertThat(request.isOpen(request.openUntil().minusMillis(1))).isTrue();
        assertThat(request.lapse(request.openUntil().minusMillis(1))).isFalse();
        assertThat(reason(() -> request.accept(BAKERY, new Answer("Sanne", false, request.openUntil()))))
                .isEqualTo(RequestRefused.Reason.CLOSED);
        assertThat(request.lapse(request.openUntil())).isTrue();
        assertThat(request.lapse(request.openUntil())).isFalse();
    }

    @Test
    void there_is_nothing_to_answer_once_its_end_date_is_there() {
        ChainRequest request = asked(new Wish(List.of(LOONHEFFINGEN), TODAY.plusDays(10), null));
        assertThat(request.lastDay()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void it_is_answered_once() {
        ChainRequest request = asked(WISH);
        request.accept(BAKERY, YES);
        assertThat(request.state()).isEqualTo(new RequestState.Accepted(YES, false));
        assertThat(reason(() -> request.accept(BAKERY, YES))).isEqualTo(RequestRefused.Reason.CLOSED);
        assertThat(reason(() -> request.decline(YES, null))).isEqualTo(RequestRefused.Reason.CLOSED);
        assertThat(reason(() -> request.withdraw(MONDAY))).isEqualTo(RequestRefused.Reason.CLOSED);
    }

    @Test
    void a_relation_without_eherkenning_needs_an_email_address() {
        Relation outside = Relation.outside(new KvkNumber("90004330"), "Stichting Buurthuis De Spil");
        assertThat(reason(() -> ChainRequest.ask(new RequestId("r"), VAN_DIJK, outside, null, WISH, MONDAY)))
                .isEqualTo(RequestRefused.Reason.EMAIL_MISSING);
    }

    @Test
    void each_step_has_its_own_mail() {
        ChainRequest request = asked(WISH);
        assertThat(request.mailIsDue(MONDAY)).isTrue();
        request.startMail(MONDAY);
        assertThat(request.mailIsDue(MONDAY)).isFalse();
        assertThat(request.mailIsDue(MONDAY.plusSeconds(60))).isTrue();
        int first = request.post().step();
        request.decline(YES, null);
        request.stopMail(first);
        assertThat(request.mailIsDue(MONDAY)).isTrue();
        request.stopMail(request.post().step());
        assertThat(request.dueAt()).isEmpty();
    }

    @Test
    void a_mail_that_does_not_arrive_is_tried_less_and_less_often_and_not_for_ever() {
        ChainRequest request = asked(WISH);
        Instant now = MONDAY;
        List<Long> minutes = new ArrayList<>();
        while (!request.post().isHopeless()) {
            request.startMail(now);
            Instant next = Objects.requireNonNull(request.post().dueAt());
            minutes.add(Duration.between(now, next).toMinutes());
            now = next;
        }
        assertThat(minutes).startsWith(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L).endsWith(60L);
        assertThat(Duration.between(MONDAY, now)).isBetween(Duration.ofHours(24), Duration.ofHours(26));
        request.decline(YES, null);
        assertThat(request.post().isHopeless())
                .as("the next step is mailed anew")
                .isFalse();
    }

    @Test
    void what_was_agreed_to_stays_due_until_it_is_recorded() {
        ChainRequest request = asked(WISH);
        request.accept(BAKERY, YES);
        request.stopMail(request.post().step());
        assertThat(request.dueAt()).contains(MONDAY);
        request.recorded();
        assertThat(request.dueAt()).isEmpty();
    }

    private static ChainRequest asked(Wish wish) {
        return ChainRequest.ask(new RequestId("r-1"), VAN_DIJK, BAKERY, null, wish, MONDAY);
    }

    private static RequestRefused.Reason reason(ThrowableAssert.ThrowingCallable refused) {
        return catchThrowableOfType(RequestRefused.class, refused).reason();
    }
}
