package nl.beheermodule.platform.test.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;

/** Stands in for Keycloak for a service in a process of its own: gives the key that signs the tokens of this test run. */
public final class TestIssuer implements AutoCloseable {
    private final HttpServer server;

    private TestIssuer(HttpServer server) {
        this.server = server;
    }

    public static TestIssuer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(new RSAKey.Builder((RSAPublicKey) TestKeys.PAIR.getPublic()).build())
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return new TestIssuer(server);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** For {@code KEYCLOAK_URL}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As from our realm. */
    public Tokens issued(Tokens tokens) {
        return tokens.issuedBy(url() + "/realms/beheermodule");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
