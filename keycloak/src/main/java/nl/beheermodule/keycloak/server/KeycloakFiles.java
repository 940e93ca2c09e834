package nl.beheermodule.keycloak.server;

import java.nio.file.Path;

/**
 * @param distribution Keycloak's tar.gz ({@code keycloak/target/distribution/keycloak-quarkus-dist.tar.gz})
 * @param provider our jar ({@code keycloak/target/keycloak-<version>.jar})
 * @param directory where the built server and its data are kept: {@code server/} may be thrown away, {@code data/} are the accounts
 */
public record KeycloakFiles(Path distribution, Path provider, Path directory) {

    /** The built server: a cache. */
    Path home() {
        return directory.resolve("server").toAbsolutePath();
    }

    /** The database of the realm. */
    Path data() {
        return directory.resolve("data").toAbsolutePath();
    }

    Path buildLog() {
        return directory.resolve("build.log").toAbsolutePath();
    }
}
