package nl.beheermodule.identity.account.keycloak;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param url as services reach it
 * @param clientId of the service account that may manage users
 * @param timeout how long one answer may take
 * @param returnTo page of the console to which the holder returns after setting his credentials
 * @param linkLifespan how long a set-up link can be opened; up to a day
 */
@ConfigurationProperties("beheer.keycloak")
record KeycloakSettings(
        String url, String clientId, String clientSecret, Duration timeout, String returnTo, Duration linkLifespan) {}
