package nl.beheermodule.keycloak.server;

import java.net.URI;

/** @param management health checks */
public record KeycloakPorts(int http, int management) {
    public static final KeycloakPorts LOCAL = new KeycloakPorts(8180, 9000);

    public URI url() {
        return URI.create("http://127.0.0.1:" + http);
    }

    URI ready() {
        return URI.create("http://127.0.0.1:" + management + "/health/ready");
    }
}
