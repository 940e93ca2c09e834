package nl.beheermodule.launcher.account;

import java.util.Map;

/** Credentials as Keycloak's admin REST takes them. */
public final class Credentials {
    private Credentials() {}

    public static Map<String, Object> password(String password) {
        return Map.of("type", "password", "value", password, "temporary", false);
    }

    /** @param base32 the secret of the device */
    public static Map<String, Object> otp(String base32) {
        return Map.of(
                "type",
                "otp",
                "userLabel",
                "OTP-apparaat",
                "secretData",
                "{\"value\":\"" + base32 + "\"}",
                "credentialData",
                "{\"subType\":\"totp\",\"digits\":6,\"counter\":0,\"period\":30,\"algorithm\":\"HmacSHA1\","
                        + "\"secretEncoding\":\"BASE32\"}");
    }
}
