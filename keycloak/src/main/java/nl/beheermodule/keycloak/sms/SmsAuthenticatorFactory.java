package nl.beheermodule.keycloak.sms;

import java.util.List;
import java.util.Objects;
import nl.beheermodule.keycloak.Setting;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * Registers {@code sms-otp}. Options {@code --spi-authenticator--sms-otp--url=…} (or BM_SMS_URL) and
 * {@code --spi-authenticator--sms-otp--sender=http|log} (or BM_SMS_SENDER; {@code log} with BEHEER_ENVIRONMENT=local only).
 */
public final class SmsAuthenticatorFactory implements AuthenticatorFactory {
    public static final String ID = "sms-otp";

    private static final Setting SENDER = new Setting("sender", "BM_SMS_SENDER", "http");
    private static final Setting URL = new Setting("url", "BM_SMS_URL", "http://127.0.0.1:8025/sms");
    private static final Setting ENVIRONMENT = new Setting("environment", "BEHEER_ENVIRONMENT", "production");
    private static final Requirement[] REQUIREMENTS = {
        Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED
    };

    private @Nullable Authenticator authenticator;

    @Override
    public void init(Config.Scope scope) {
        authenticator =
                new SmsAuthenticator(SmsSenders.of(SENDER.read(scope), URL.read(scope), ENVIRONMENT.read(scope)));
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return Objects.requireNonNull(authenticator, "init comes first");
    }

    @Override
    public String getId() {
        return ID;
    }

    /** Not cosmetic: only failures of this category count for the lock-out. */
    @Override
    public String getReferenceCategory() {
        return OTPCredentialModel.TYPE;
    }

    @Override
    public String getDisplayType() {
        return "SMS code";
    }

    @Override
    public String getHelpText() {
        return "Sends a code by text message and asks for it";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return REQUIREMENTS.clone();
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return SmsLimits.properties();
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
