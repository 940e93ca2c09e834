package nl.beheermodule.identity.login;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak forwards.
 *
 * @param time milliseconds since 1970
 * @param secondFactor {@code otp} or {@code sms}: used, or being used when it went wrong
 */
record LoginEvent(
        @NotBlank String id,
        @NotBlank String type,
        long time,
        @Nullable String userId,
        @Nullable String ipAddress,
        @Nullable String error,
        @Nullable String secondFactor) {

    boolean isLogin() {
        return type.equals("LOGIN") || type.equals("LOGIN_ERROR");
    }

    /** Whether the account may be complete now. */
    boolean mayCompleteSetup() {
        return switch (type) {
            case "UPDATE_PASSWORD", "UPDATE_CREDENTIAL", "EXECUTE_ACTION_TOKEN", "LOGIN" -> true;
            default -> false;
        };
    }

    LoginMethod method() {
        return switch (secondFactor) {
            case "otp" -> LoginMethod.OTP;
            case "sms" -> LoginMethod.SMS;
            case null, default -> LoginMethod.PASSWORD;
        };
    }

    LoginResult result() {
        if (type.equals("LOGIN")) {
            return LoginResult.SUCCESS;
        }
        return switch (error) {
            case "invalid_user_credentials" ->
                secondFactor == null ? LoginResult.WRONG_PASSWORD : LoginResult.WRONG_CODE;
            case "user_temporarily_disabled", "user_disabled" -> LoginResult.LOCKED;
            case "expired_code" -> LoginResult.EXPIRED;
            case null, default -> LoginResult.OTHER;
        };
    }
}
