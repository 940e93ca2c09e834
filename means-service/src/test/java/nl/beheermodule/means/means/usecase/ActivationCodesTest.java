package nl.beheermodule.means.means.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import nl.beheermodule.means.means.domain.Letter;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationProven;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.post.SentPost;
import org.junit.jupiter.api.Test;

class ActivationCodesTest {
    private final Workshop workshop = new Workshop();

    @Test
    void a_letters_code_is_twelve_signs_that_cannot_be_misread() {
        assertThat(workshop.codes.letterCode()).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void a_letters_code_is_read_however_it_was_typed() {
        MeansId id = new MeansId("m-1");
        assertThat(workshop.codes.hashOfLetterCode(id, "o1il 2345 abcd"))
                .isEqualTo(workshop.codes.hashOfLetterCode(id, "0111-2345-ABCD"));
    }

    @Test
    void the_same_code_has_another_hash_for_another_means() {
        assertThat(workshop.codes.hashOfLetterCode(new MeansId("m-1"), "AAAA-BBBB-CCCC"))
                .isNotEqualTo(workshop.codes.hashOfLetterCode(new MeansId("m-2"), "AAAA-BBBB-CCCC"));
    }

    @Test
    void only_the_hash_of_the_token_is_published() {
        Means means = workshop.approvedWithLetter("m-1");
        var started = workshop.start.start(means.file().uniqueId().value(), codeOf(means));
        workshop.prove.prove(started.token(), SentPost.emailCode(workshop.post.mails.getLast()));
        assertThat(workshop.means.facts.getLast())
                .isInstanceOfSatisfying(
                        ActivationProven.class,
                        proven -> assertThat(proven.tokenHash())
                                .isEqualTo(Codes.tokenHash(started.token()))
                                .matches("[0-9a-f]{64}"));
    }

    @Test
    void proving_twice_with_the_same_code_publishes_once() {
        Means means = workshop.approvedWithLetter("m-1");
        var started = workshop.start.start(means.file().uniqueId().value(), codeOf(means));
        String code = SentPost.emailCode(workshop.post.mails.getLast());
        workshop.prove.prove(started.token(), code);
        int facts = workshop.means.facts.size();
        workshop.prove.prove(started.token(), code);
        assertThat(workshop.means.facts).hasSize(facts);
    }

    @Test
    void starting_again_gives_another_token_and_the_old_one_is_worth_nothing() {
        Means means = workshop.approvedWithLetter("m-1");
        var first = workshop.start.start(means.file().uniqueId().value(), codeOf(means));
        workshop.start.start(means.file().uniqueId().value(), codeOf(means));
        assertThat(workshop.means.findByToken(Codes.tokenHash(first.token()))).isEmpty();
    }

    @Test
    void an_unknown_UniekID_and_a_wrong_code_are_answered_alike() {
        Means means = workshop.approvedWithLetter("m-1");
        wrong("ZB-AAAA-0000", "AAAA-BBBB-CCCC");
        wrong("geen uniekid", "AAAA-BBBB-CCCC");
        wrong(means.file().uniqueId().value(), "AAAA-BBBB-CCCC");
    }

    @Test
    void ten_thousand_wrong_codes_lock_the_letter_and_never_match() {
        Means means = workshop.approvedWithLetter("m-1");
        String uniqueId = means.file().uniqueId().value();
        Codes guesser = new Codes(
                new Random(42), new SecretKeySpec("of no matter to a guesser, really".getBytes(UTF_8), "HmacSHA256"));
        int mails = workshop.post.mails.size();
        int wrong = 0;
        int locked = 0;
        for (int guess = 0; guess < 10_000; guess++) {
            try {
                workshop.start.start(uniqueId, guesser.letterCode());
            } catch (CodeWrong notRight) {
                wrong++;
            } catch (MeansRefused refused) {
                assertThat(refused.reasons()).containsExactly(Reason.LETTER_LOCKED);
                locked++;
            }
        }
        assertThat(wrong).isEqualTo(Letter.ATTEMPTS);
        assertThat(locked).isEqualTo(10_000 - Letter.ATTEMPTS);
        assertThat(workshop.post.mails).hasSize(mails);
        assertThatExceptionOfType(MeansRefused.class).isThrownBy(() -> workshop.start.start(uniqueId, codeOf(means)));
    }

    private void wrong(String uniqueId, String code) {
        assertThatExceptionOfType(CodeWrong.class).isThrownBy(() -> workshop.start.start(uniqueId, code));
    }

    private String codeOf(Means means) {
        return SentPost.letterCode(workshop.post.letter(means.file().uniqueId().value(), 1));
    }
}
