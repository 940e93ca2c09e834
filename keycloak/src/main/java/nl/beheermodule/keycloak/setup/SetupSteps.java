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
     * The device first, the password last: an account with a password and the device it needs is complete, so a set-up that
     * was broken off can be taken up again and one that was finished cannot. Who has a password and adds the device (R63)
     * shows the password first.
     */
    static List<String> of(UserModel user) {
        if (hasPassword(user)) {
            return List.of(ConfirmPasswordFactory.ID, RequiredAction.CONFIGURE_TOTP.name(), SetupFinishedFactory.ID);
        }
        return needsDevice(user)
                ? List.of(
                        RequiredAction.CONFIGURE_TOTP.name(),
                        RequiredAction.UPDATE_PASSWORD.name(),
                        SetupFinishedFactory.ID)
                : List.of(RequiredAction.UPDATE_PASSWORD.name(), SetupFinishedFactory.ID);
    }

    static boolean isFinished(UserModel user) {
        return hasPassword(user) && !needsDevice(user);
    }

    private static boolean needsDevice(UserModel user) {
        return SecondFactor.chosenBy(user) == SecondFactor.OTP && !SecondFactor.hasOtpDevice(user);
    }

    private static boolean hasPassword(UserModel user) {
        return user.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE);
    }
}
