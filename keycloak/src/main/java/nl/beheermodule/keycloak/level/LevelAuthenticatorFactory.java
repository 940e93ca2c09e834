package nl.beheermodule.keycloak.level;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Registers {@code assurance-level}; its one setting {@code minimum} is EH2PLUS, EH3 or EH4. */
public final class LevelAuthenticatorFactory implements AuthenticatorFactory {
    static final String MINIMUM = "minimum";

    private static final Requirement[] REQUIREMENTS = {Requirement.REQUIRED, Requirement.DISABLED};
    private static final Authenticator AUTHENTICATOR = new LevelAuthenticator();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return "assurance-level";
    }

    @Override
    public String getDisplayType() {
        return "Assurance level";
    }

    @Override
    public String getHelpText() {
        return "Goes on only for a user whose means was issued at this level or higher, and who has a second factor";
    }

    /** None: a level that is too low is not a failed attempt. */
    @Override
    public @Nullable String getReferenceCategory() {
        return null;
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
        ProviderConfigProperty minimum = new ProviderConfigProperty(
                MINIMUM, "Minimum level", "The lowest level let through", ProviderConfigProperty.LIST_TYPE, "EH2PLUS");
        minimum.setOptions(List.of("EH2PLUS", "EH3", "EH4"));
        return List.of(minimum);
    }

    @Override
    public void init(Config.Scope scope) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
