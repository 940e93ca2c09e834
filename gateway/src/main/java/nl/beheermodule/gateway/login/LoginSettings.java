package nl.beheermodule.gateway.login;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where one logs in.
 *
 * @param url Keycloak as browsers reach it
 * @param internalUrl Keycloak as this process reaches it
 */
@ConfigurationProperties("beheer.gateway.login")
public record LoginSettings(
        String url,
        String internalUrl,
        @DefaultValue("beheermodule") String realm,
        @DefaultValue("bm-gateway") String clientId,
        String clientSecret) {

    public static final String CLIENT = "keycloak";

    String issuer() {
        return url + "/realms/" + realm;
    }

    String browserEndpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    String internalEndpoint(String name) {
        return internalUrl + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }
}
