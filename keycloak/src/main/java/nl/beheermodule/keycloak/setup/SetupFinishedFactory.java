package nl.beheermodule.keycloak.setup;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers the required action {@code account-setup-finished}; the realm gives it the last place. */
public final class SetupFinishedFactory implements RequiredActionFactory {
    static final String ID = "account-setup-finished";

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new SetupFinished();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Account set-up finished";
    }

    @Override
    public void init(Config.Scope scope) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
