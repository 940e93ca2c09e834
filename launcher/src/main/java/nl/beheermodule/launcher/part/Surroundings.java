package nl.beheermodule.launcher.part;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.beheermodule.launcher.Settings;

/** The environment variables by which the parts find each other. All of it is 127.0.0.1 and without real secrets. */
record Surroundings(Settings settings) {

    Map<String, String> variables() {
        Ports ports = settings.ports();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("BEHEER_ENVIRONMENT", "local"); // the known secrets will do here
        all.put("BEHEER_ADDRESS", "127.0.0.1");
        all.put("MONGODB_URI", "mongodb://127.0.0.1:" + ports.mongodb());
        all.put("KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.kafka());
        all.put("KEYCLOAK_URL", Ports.http(ports.keycloak()));
        all.put("GATEWAY_PORT", Integer.toString(ports.gateway()));
        all.put("IDENTITY_PORT", Integer.toString(ports.identity()));
        all.put("MEANS_PORT", Integer.toString(ports.means()));
        all.put("AUTHORIZATION_PORT", Integer.toString(ports.authorization()));
        all.put("CHAIN_AUTHORIZATION_PORT", Integer.toString(ports.chainAuthorization()));
        all.put("BILLING_PORT", Integer.toString(ports.billing()));
        all.put("EXPORT_PORT", Integer.toString(ports.export()));
        all.put("IDENTITY_URL", Ports.http(ports.identity()));
        all.put("MEANS_URL", Ports.http(ports.means()));
        all.put("AUTHORIZATION_URL", Ports.http(ports.authorization()));
        all.put("CHAIN_AUTHORIZATION_URL", Ports.http(ports.chainAuthorization()));
        all.put("BILLING_URL", Ports.http(ports.billing()));
        all.put("EXPORT_URL", Ports.http(ports.export()));
        all.put("CONSOLE_URL", Ports.http(ports.gateway()));
        all.put("GATEWAY_LIMITS_FACTOR", "20"); // everybody comes from one address here
        all.put("MANAGEMENT_OTLP_METRICS_EXPORT_ENABLED", "false"); // nobody collects them here
        all.put("BEHEER_LOG_FORMAT", ""); // lines for people
        all.put("SMS_URL", Ports.http(ports.inbox()) + "/intake/sms");
        all.put("LETTER_URL", Ports.http(ports.inbox()) + "/intake/letters");
        all.put("INVOICE_PRINT_URL", Ports.http(ports.inbox()) + "/intake/letters");
        all.put("BEHEER_KEYS_FOLDER", settings.home().data().resolve("keys").toString());
        all.putAll(forKeycloak());
        return all;
    }

    Map<String, String> forKeycloak() {
        Ports ports = settings.ports();
        return Map.of(
                "SMTP_HOST",
                "127.0.0.1",
                "SMTP_PORT",
                Integer.toString(ports.smtp()),
                "BM_CONSOLE_URL",
                Ports.http(ports.gateway()),
                "BM_CONSOLE_INTERNAL_URL",
                Ports.http(ports.gateway()),
                "BM_SMS_URL",
                Ports.http(ports.inbox()) + "/intake/sms",
                "BM_KEYCLOAK_EVENTS_URL",
                Ports.http(ports.identity()) + "/v1/keycloak-events");
    }
}
