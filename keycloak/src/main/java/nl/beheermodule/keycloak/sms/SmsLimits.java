package nl.beheermodule.keycloak.sms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * How long a code lives and how often one may try.
 *
 * @param validSeconds a code can be used this long
 * @param attempts wrong attempts that void a code
 * @param sends messages one user can have per {@code sendWindowSeconds}, over all his logins: text messages cost money
 */
record SmsLimits(int validSeconds, int attempts, int sends, int sendWindowSeconds) {
    static final SmsLimits DEFAULT = new SmsLimits(300, 3, 5, 900);

    static SmsLimits of(@Nullable AuthenticatorConfigModel configured) {
        Map<String, String> config = configured == null ? Map.of() : configured.getConfig();
        return new SmsLimits(
                number(config, "validSeconds", DEFAULT.validSeconds),
                number(config, "attempts", DEFAULT.attempts),
                number(config, "sends", DEFAULT.sends),
                number(config, "sendWindowSeconds", DEFAULT.sendWindowSeconds));
    }

    static List<ProviderConfigProperty> properties() {
        return List.of(
                property("validSeconds", "Seconds a code is valid", DEFAULT.validSeconds),
                property("attempts", "Wrong attempts that void a code", DEFAULT.attempts),
                property("sends", "Messages per user per window", DEFAULT.sends),
                property("sendWindowSeconds", "Window in seconds", DEFAULT.sendWindowSeconds));
    }

    private static int number(Map<String, String> config, String name, int fallback) {
        String value = config.get(name);
        return value == null || value.isBlank() ? fallback : Integer.parseInt(value.strip());
    }

    private static ProviderConfigProperty property(String name, String label, int value) {
        return new ProviderConfigProperty(
                name, label, label, ProviderConfigProperty.STRING_TYPE, Integer.toString(value));
    }
}
