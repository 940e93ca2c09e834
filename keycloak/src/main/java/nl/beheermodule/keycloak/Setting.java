package nl.beheermodule.keycloak;

import org.keycloak.Config;

/** A provider's setting: the SPI option when given, else the environment variable, else the value for one machine. */
public record Setting(String option, String variable, String local) {

    public String read(Config.Scope scope) {
        String configured = scope.get(option);
        if (configured != null && !configured.isBlank()) {
            return configured;
        }
        String fromEnvironment = System.getenv(variable);
        return fromEnvironment == null || fromEnvironment.isBlank() ? local : fromEnvironment;
    }
}
