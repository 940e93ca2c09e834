package nl.beheermodule.identity.person.domain;

import static nl.beheermodule.identity.People.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.person.domain.Standing.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R86, R87 and Q12 complete: each status, of a gebruiker and of a beheerder. */
class ContactBoundariesTest {
    private static final String YES = "yes";

    @ParameterizedTest(name = "{0}, beheerder: {1} → mobile {2}")
    @CsvSource({
        "AWAITING_APPROVAL, false, MOBILE_NOT_NOW",
        "AWAITING_ACTIVATION, false, yes",
        "ACTIVATION_EXPIRED, false, MOBILE_NOT_NOW",
        "ACTIVE, false, yes",
        "ENDED, false, MOBILE_NOT_NOW",
        "AWAITING_APPROVAL, true, MOBILE_NEVER_OF_ADMINISTRATOR",
        "AWAITING_ACTIVATION, true, MOBILE_NEVER_OF_ADMINISTRATOR",
        "ACTIVATION_EXPIRED, true, MOBILE_NEVER_OF_ADMINISTRATOR",
        "ACTIVE, true, MOBILE_NEVER_OF_ADMINISTRATOR",
        "ENDED, true, MOBILE_NEVER_OF_ADMINISTRATOR"
    })
    void R86_when_a_beheerder_changes_the_mobile_number(Status status, boolean administrator, String answer) {
        check(new ContactChange(null, new MobileNumber("+31687654321")), status, administrator, answer);
    }

    @ParameterizedTest(name = "{0}, beheerder: {1} → e-mail {2}")
    @CsvSource({
        "AWAITING_APPROVAL, false, EMAIL_NOT_BEFORE_APPROVAL",
        "AWAITING_ACTIVATION, false, yes",
        "ACTIVATION_EXPIRED, false, yes",
        "ACTIVE, false, EMAIL_ONLY_BY_HOLDER",
        "ENDED, false, EMAIL_NOT_BEFORE_APPROVAL",
        "AWAITING_APPROVAL, true, EMAIL_NOT_BEFORE_APPROVAL",
        "AWAITING_ACTIVATION, true, yes",
        "ACTIVATION_EXPIRED, true, yes",
        "ACTIVE, true, EMAIL_ONLY_BY_HOLDER"
    })
    void R87_Q12_when_a_beheerder_changes_the_email_address(Status status, boolean administrator, String answer) {
        check(
                new ContactChange(new EmailAddress("joris.nieuw@korenschoof.example"), null),
                status,
                administrator,
                answer);
    }

    private static void check(ContactChange change, Status status, boolean administrator, String answer) {
        Standing standing = new Standing(administrator, Set.of(status));
        if (answer.equals(YES)) {
            assertThat(People.joris().changeContact(change, standing, NOW)).hasSize(1);
        } else {
            assertThatThrownBy(() -> People.joris().changeContact(change, standing, NOW))
                    .isInstanceOf(PersonRefused.class)
                    .hasMessage(answer);
        }
    }
}
