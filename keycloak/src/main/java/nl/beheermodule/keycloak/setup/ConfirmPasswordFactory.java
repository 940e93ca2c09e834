package nl.beheermodule.keycloak.setup;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers the required action {@code account-confirm-password}; the realm gives it the first place. */
public final class ConfirmPasswordFactory implements RequiredActionFactory {
    static final String ID = "account-confirm-password";

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new ConfirmPassword();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Confirm the password";
    }

    @Override
    public void init(Config.Scope scope) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
