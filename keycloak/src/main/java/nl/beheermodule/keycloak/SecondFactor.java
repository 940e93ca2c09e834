package nl.beheermodule.keycloak;

import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;

/** Which second factor a user has (R6, R50): what he chose decides, so an OTP user cannot fall back to SMS. */
public enum SecondFactor {
    OTP,
    SMS,
    NONE;

    public static SecondFactor chosenBy(UserModel user) {
        return UserAttribute.SECOND_FACTOR.of(user).map(SecondFactor::parse).orElse(NONE);
    }

    /** The number that codes go to, for a user whose second factor is SMS. */
    public static Optional<String> smsNumber(UserModel user) {
        return chosenBy(user) == SMS ? UserAttribute.MOBILE.of(user) : Optional.empty();
    }

    public static boolean hasOtpDevice(UserModel user) {
        return user.credentialManager().isConfiguredFor(OTPCredentialModel.TYPE);
    }

    /** Whether the user can pass the second step of his choice; without a choice that is the OTP device. */
    public static boolean isSetUpBy(UserModel user) {
        return chosenBy(user) == SMS ? smsNumber(user).isPresent() : hasOtpDevice(user);
    }

    private static SecondFactor parse(String value) {
        return switch (value) {
            case "OTP" -> OTP;
            case "SMS" -> SMS;
            default -> NONE;
        };
    }
}
