package nl.beheermodule.keycloak.server;

import java.nio.file.Path;

/**
 * @param distribution Keycloak's tar.gz ({@code keycloak/target/distribution/keycloak-quarkus-dist.tar.gz})
 * @param provider our jar ({@code keycloak/target/keycloak-<version>.jar})
 * @param server where the built server is kept: a cache, which several servers may share
 * @param directory where this server's accounts are kept, in {@code data/}
 */
public record KeycloakFiles(Path distribution, Path provider, Path server, Path directory) {

    /** All in one place, for one server. */
    public KeycloakFiles(Path distribution, Path provider, Path directory) {
        this(distribution, provider, directory.resolve("server"), directory);
    }

    /** The built server. */
    Path home() {
        return server.toAbsolutePath().normalize();
    }

    /** The database of the realm. */
    Path data() {
        return directory.resolve("data").toAbsolutePath();
    }

    Path buildLog() {
        return directory.resolve("build.log").toAbsolutePath();
    }
}
