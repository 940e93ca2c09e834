package nl.beheermodule.platform.start;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Refuses to start with a secret that everybody can read in our sources, or as a supplier that does not exist, unless this
 * is one machine for trying out ({@code BEHEER_ENVIRONMENT=local}, which the launcher and the test kit say). What nobody says
 * is production.
 */
public final class KnownSecrets implements ApplicationListener<ApplicationPreparedEvent> {
    public static final String ENVIRONMENT = "beheer.environment";

    /** Setting by setting: the variable that has to be given, and the value that is known. */
    private static final Map<String, Known> KNOWN = Map.of(
            "beheer.keycloak.client-secret", new Known("BM_ACCOUNT_SECRET", "dev-account-secret"),
            "beheer.keycloak.events-secret", new Known("BM_KEYCLOAK_EVENTS_SECRET", "dev-events-secret"),
            "beheer.gateway.login.client-secret", new Known("BM_GATEWAY_SECRET", "dev-gateway-secret"),
            "beheer.supplier.iban", new Known("SUPPLIER_IBAN", "NL20INGB0001234567"),
            "beheer.supplier.vat-number", new Known("SUPPLIER_VAT", "NL810000012B01"),
            "beheer.supplier.creditor-id", new Known("SUPPLIER_CREDITOR_ID", "NL51ZZZ900043990000"));

    private record Known(String variable, String value) {}

    /** All settings are known now, and nothing was started yet. */
    @Override
    public void onApplicationEvent(ApplicationPreparedEvent prepared) {
        check(prepared.getApplicationContext().getEnvironment());
    }

    /** @throws IllegalStateException naming every variable that has to be given */
    static void check(Environment environment) {
        if ("local".equals(environment.getProperty(ENVIRONMENT))) {
            return;
        }
        Map<String, Known> used = new TreeMap<>(KNOWN);
        used.entrySet().removeIf(known -> !known.getValue().value().equals(environment.getProperty(known.getKey())));
        if (!used.isEmpty()) {
            throw new IllegalStateException("Not started: a secret or an example that everybody knows is in use. Set "
                    + String.join(
                            ", ", used.values().stream().map(Known::variable).toList())
                    + " (on one machine for trying out: BEHEER_ENVIRONMENT=local)");
        }
    }
}
