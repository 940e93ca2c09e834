package nl.beheermodule.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.otp.OtpSecrets;
import nl.beheermodule.launcher.otp.Totp;
import nl.beheermodule.launcher.part.Ports;
import tools.jackson.databind.JsonNode;

/** The platform of {@code ./beheer up} on this machine. */
record Local(Settings settings) {
    static final String SAMPLE_PASSWORD = "Korenschoof-2026!";
    static final String BAKERY = "90004321";

    static Local platform() {
        return new Local(Settings.of(System.getenv()));
    }

    String gateway() {
        return Ports.http(settings.ports().gateway());
    }

    String authorizationService() {
        return Ports.http(settings.ports().authorization());
    }

    String keycloak() {
        return Ports.http(settings.ports().keycloak());
    }

    String kafka() {
        return "127.0.0.1:" + settings.ports().kafka();
    }

    MongoClient mongo() {
        return MongoClients.create("mongodb://127.0.0.1:" + settings.ports().mongodb());
    }

    /** The sample beheerder, logged in. */
    Console beheerder() {
        OtpSecrets secrets = new OtpSecrets(settings.home().sampleOtp());
        Supplier<String> code = () -> {
            try {
                return Totp.code(secrets.of("sanne.dewit").orElseThrow(), Instant.now());
            } catch (IOException unreadable) {
                throw new IllegalStateException("Run ./beheer up first", unreadable);
            }
        };
        return Console.loggedIn(gateway(), "sanne.dewit", SAMPLE_PASSWORD, code);
    }

    static String bakery(Console console) {
        return console.get("/api/identity/v1/me")
                .ok()
                .json()
                .path("organisations")
                .valueStream()
                .filter(each -> each.path("kvkNumber").asString().equals(BAKERY))
                .map(each -> each.path("organisationId").asString())
                .findFirst()
                .orElseThrow();
    }

    static List<JsonNode> activeMeans(Console console, String organisation) {
        return console.get("/api/means/v1/organisations/" + organisation + "/means?size=100&status=ACTIVE")
                .ok()
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
