package nl.beheermodule.identity.person.domain;

import static nl.beheermodule.identity.People.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.person.domain.PersonEvent.ContactDetailsChanged;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import nl.beheermodule.identity.person.domain.Standing.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R86, R87 and Q12. */
class ContactChangeTest {
    private static final EmailAddress EMAIL = new EmailAddress("joris.nieuw@korenschoof.example");
    private static final MobileNumber MOBILE = new MobileNumber("+31687654321");
    private static final ContactChange NEW_EMAIL = new ContactChange(EMAIL, null);
    private static final ContactChange NEW_MOBILE = new ContactChange(null, MOBILE);

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_ACTIVATION", "ACTIVE"})
    void R86_a_beheerder_changes_the_mobile_number_of_a_user(Status status) {
        Person joris = People.joris();

        assertThat(joris.changeContact(NEW_MOBILE, user(status), NOW))
                .containsExactly(
                        new ContactDetailsChanged(People.JORIS, joris.details().email(), MOBILE, NOW));
        assertThat(joris.details().mobile()).isEqualTo(MOBILE);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_APPROVAL", "ACTIVATION_EXPIRED"})
    void R86_not_with_another_status(Status status) {
        refused(NEW_MOBILE, user(status), Reason.MOBILE_NOT_NOW);
    }

    @Test
    void R86_never_of_a_beheerder() {
        refused(NEW_MOBILE, new Standing(true, Set.of(Status.ACTIVE)), Reason.MOBILE_NEVER_OF_ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(names = {"AWAITING_ACTIVATION", "ACTIVATION_EXPIRED"})
    void R87_Q12_a_beheerder_changes_the_email_address_before_activation(Status status) {
        assertThat(People.joris().changeContact(NEW_EMAIL, user(status), NOW)).hasSize(1);
    }

    @Test
    void R87_after_activation_a_beheerder_cannot() {
        refused(NEW_EMAIL, user(Status.ACTIVE), Reason.EMAIL_ONLY_BY_HOLDER);
    }

    @Test
    void R87_nor_in_the_moment_before_the_means_is_known_to_be_active() {
        assertThatThrownBy(() -> People.readyJoris().changeContact(NEW_EMAIL, user(Status.AWAITING_ACTIVATION), NOW))
                .isInstanceOf(PersonRefused.class)
                .hasMessage(Reason.EMAIL_ONLY_BY_HOLDER.name());
    }

    @Test
    void Q12_not_while_the_application_waits_for_approval() {
        refused(NEW_EMAIL, user(Status.AWAITING_APPROVAL), Reason.EMAIL_NOT_BEFORE_APPROVAL);
    }

    @Test
    void R87_after_activation_the_holder_changes_his_own() {
        assertThat(People.readyJoris().changeOwnEmail(EMAIL, NOW))
                .containsExactly(new ContactDetailsChanged(
                        People.JORIS, EMAIL, People.jorisDetails().mobile(), NOW));
    }

    @Test
    void R87_before_activation_the_holder_cannot() {
        assertThatThrownBy(() -> People.joris().changeOwnEmail(EMAIL, NOW))
                .isInstanceOf(PersonRefused.class)
                .hasMessage(Reason.OWN_EMAIL_ONLY_AFTER_ACTIVATION.name());
    }

    @Test
    void what_is_already_so_is_no_change_whatever_the_status() {
        ContactChange same = new ContactChange(
                People.jorisDetails().email(), People.jorisDetails().mobile());

        assertThat(People.joris().changeContact(same, user(Status.AWAITING_APPROVAL), NOW))
                .isEmpty();
    }

    private static Standing user(Status status) {
        return new Standing(false, Set.of(status));
    }

    private static void refused(ContactChange change, Standing standing, Reason reason) {
        assertThatThrownBy(() -> People.joris().changeContact(change, standing, NOW))
                .isInstanceOf(PersonRefused.class)
                .hasMessage(reason.name());
    }
}
