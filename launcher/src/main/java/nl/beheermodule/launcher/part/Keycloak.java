package nl.beheermodule.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.beheermodule.keycloak.server.KeycloakFiles;
import nl.beheermodule.keycloak.server.KeycloakPorts;
import nl.beheermodule.keycloak.server.KeycloakServer;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;

/** Keycloak with our realm, from its own distribution. */
record Keycloak(Settings settings, ClassPaths classPaths) {

    PartProcess process() {
        Ports ports = settings.ports();
        return new PartProcess(
                "keycloak",
                List.of(new Part("keycloak", ports.keycloak(), () -> server().isReady())),
                List.of(ports.keycloakManagement()),
                List.of(),
                this::prepare);
    }

    private ProcessBuilder prepare() throws IOException, InterruptedException {
        KeycloakServer server = server();
        Path accountsLost = settings.home().data().resolve("accounts-lost");
        boolean hadAccounts = Files.exists(settings.home().sampleDone());
        if (server.prepare() && hadAccounts) {
            Files.createFile(accountsLost);
        }
        if (Files.exists(accountsLost)) {
            throw new Trouble(
                    "The Keycloak realm changed, so its accounts are gone: run ./beheer reset and then ./beheer up.");
        }
        ClassArchive archive = new ClassArchive(settings.home().cache(), "keycloak", server.classPath());
        return server.command(archive.options(LocalJvm.java()));
    }

    private KeycloakServer server() {
        Ports ports = settings.ports();
        KeycloakFiles files = new KeycloakFiles(
                settings.project().resolve("keycloak/target/distribution/keycloak-quarkus-dist.tar.gz"),
                classPaths.jar("keycloak"),
                settings.home().keycloak());
        return new KeycloakServer(
                files,
                new KeycloakPorts(ports.keycloak(), ports.keycloakManagement()),
                new Surroundings(settings).forKeycloak());
    }
}
