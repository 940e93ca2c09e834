package nl.beheermodule.keycloak.events;

import java.net.URI;
import nl.beheermodule.keycloak.Setting;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Registers {@code bm-events}. Options {@code url} (BM_KEYCLOAK_EVENTS_URL) and {@code secret} (BM_KEYCLOAK_EVENTS_SECRET). */
public final class EventForwarderFactory implements EventListenerProviderFactory {
    private static final Setting URL =
            new Setting("url", "BM_KEYCLOAK_EVENTS_URL", "http://127.0.0.1:8081/v1/keycloak-events");
    private static final Setting SECRET = new Setting("secret", "BM_KEYCLOAK_EVENTS_SECRET", "dev-events-secret");

    private @Nullable Mailbox mailbox;

    @Override
    public void init(Config.Scope scope) {
        mailbox = new Mailbox(new Delivery(URI.create(URL.read(scope)), SECRET.read(scope)));
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        if (mailbox == null) {
            throw new IllegalStateException("not initialised");
        }
        return new EventForwarder(session, mailbox);
    }

    @Override
    public String getId() {
        return "bm-events";
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {
        if (mailbox != null) {
            mailbox.close();
        }
    }
}
