package nl.beheermodule.keycloak.setup;

import java.util.List;
import nl.beheermodule.keycloak.SecondFactor;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserModel.RequiredAction;
import org.keycloak.models.credential.PasswordCredentialModel;

/** What a prepared user still has to do before the account works. */
final class SetupSteps {
    private SetupSteps() {}

    /**
     * The device first, the password last: an account with a password is complete, so a set-up that was broken off can be
     * taken up again and one that was finished cannot.
     */
    static List<String> of(UserModel user) {
        boolean needsDevice = SecondFactor.chosenBy(user) == SecondFactor.OTP && !SecondFactor.hasOtpDevice(user);
        return needsDevice
                ? List.of(
                        RequiredAction.CONFIGURE_TOTP.name(),
                        RequiredAction.UPDATE_PASSWORD.name(),
                        SetupFinishedFactory.ID)
                : List.of(RequiredAction.UPDATE_PASSWORD.name(), SetupFinishedFactory.ID);
    }

    static boolean isFinished(UserModel user) {
        return user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE);
    }
}
