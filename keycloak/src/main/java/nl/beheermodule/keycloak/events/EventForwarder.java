package nl.beheermodule.keycloak.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerTransaction;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;

/** Notes the events of one request and, when it has committed, hands them to the mailbox. */
final class EventForwarder implements EventListenerProvider {
    static final Set<EventType> FORWARDED = Set.of(
            EventType.LOGIN,
            EventType.LOGIN_ERROR,
            EventType.LOGOUT,
            EventType.UPDATE_CREDENTIAL,
            EventType.REMOVE_CREDENTIAL,
            EventType.UPDATE_PASSWORD,
            EventType.RESET_PASSWORD,
            EventType.RESET_PASSWORD_ERROR,
            EventType.SEND_RESET_PASSWORD,
            EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT,
            EventType.EXECUTE_ACTION_TOKEN,
            EventType.EXECUTE_ACTION_TOKEN_ERROR);

    private final KeycloakSession session;
    private final EventListenerTransaction committed;

    EventForwarder(KeycloakSession session, Mailbox mailbox) {
        this.session = session;
        this.committed =
                new EventListenerTransaction((admin, detailed) -> {}, event -> mailbox.post(LoginEvent.of(event)));
        session.getTransactionManager().enlistAfterCompletion(committed);
    }

    @Override
    public void onEvent(Event event) {
        if (FORWARDED.contains(event.getType())) {
            committed.addEvent(withHow(event.clone()));
        }
    }

    private Event withHow(Event event) {
        var how = new HowLoggedIn(session, session.realms().getRealm(event.getRealmId()));
        Map<String, String> details = new HashMap<>(event.getDetails() == null ? Map.of() : event.getDetails());
        how.secondFactor(event).ifPresent(factor -> details.put(LoginEvent.SECOND_FACTOR, factor));
        how.acr(event).ifPresent(acr -> details.put(LoginEvent.ACR, acr));
        event.setDetails(details);
        return event;
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
}
