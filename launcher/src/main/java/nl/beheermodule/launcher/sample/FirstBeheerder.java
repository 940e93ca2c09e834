package nl.beheermodule.launcher.sample;

import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.account.Accounts;

/** From submitted form to a beheerder who can log in; goes on where it was broken off. */
record FirstBeheerder(ServiceEmployee employee, Accounts accounts, Activation activation) {

    void bringUp(SampleUser user) {
        if (accounts.hasPassword(user.username())) {
            return;
        }
        // the application follows the form by an event, so it may take a moment
        Patience.untilTrue(
                () -> activation.hasLetter(user.fullName()) || employee.approveOf(user.surname(), user.email()),
                "The application of " + user.username() + " did not arrive.");
        activation.activate(user, user.fullName());
    }
}
