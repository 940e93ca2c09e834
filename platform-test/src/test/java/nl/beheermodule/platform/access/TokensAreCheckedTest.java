package nl.beheermodule.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Which tokens count, by the settings that every service shares, with the keys fetched over HTTP as from Keycloak. */
class TokensAreCheckedTest {
    private static final String REALM = "/realms/beheermodule";

    private RSAKey key;
    private HttpServer keycloak;

    @BeforeEach
    void keycloakShowsItsKeys() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("k-1").generate();
        keycloak = serving(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop() {
        keycloak.stop(0);
    }

    @Test
    void a_token_of_keycloak_for_us_counts() throws Exception {
        with(decoder ->
                assertThat(decoder.decode(signed(claims(), key)).getSubject()).isEqualTo("anna"));
    }

    @Test
    void signed_by_another_key_it_is_refused() throws Exception {
        RSAKey forged = new RSAKeyGenerator(2048).keyID("k-1").generate();
        refuses(signed(claims(), forged));
    }

    @Test
    void expired_it_is_refused() throws Exception {
        refuses(signed(claims().expirationTime(in(Duration.ofMinutes(-5))), key));
    }

    @Test
    void before_its_time_it_is_refused() throws Exception {
        refuses(signed(claims().notBeforeTime(in(Duration.ofMinutes(5))), key));
    }

    @Test
    void for_another_audience_it_is_refused() throws Exception {
        refuses(signed(claims().audience("account"), key));
    }

    @Test
    void of_another_realm_it_is_refused() throws Exception {
        refuses(signed(claims().issuer(url() + "/realms/master"), key));
    }

    @Test
    void without_a_signature_it_is_refused() throws Exception {
        refuses(new com.nimbusds.jwt.PlainJWT(claims().build()).serialize());
    }

    /** An outage and a forgery are different answers: 503 and 401. */
    @Test
    void while_the_keys_are_away_nothing_is_said_about_the_token_and_afterwards_it_counts() throws Exception {
        InetSocketAddress address = keycloak.getAddress();
        String token = signed(claims(), key);
        keycloak.stop(0);
        with(decoder -> {
            assertThatThrownBy(() -> decoder.decode(token))
                    .isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class);
            keycloak = serving(address);
            assertThat(decoder.decode(token).getSubject()).isEqualTo("anna");
        });
    }

    private void refuses(String token) throws Exception {
        with(decoder -> assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class));
    }

    private void with(Asserting asserting) {
        new WebApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(OAuth2ResourceServerAutoConfiguration.class))
                .withPropertyValues("spring.config.import=classpath:beheer-platform.yml", "KEYCLOAK_URL=" + url())
                .run(context -> asserting.about(context.getBean(JwtDecoder.class)));
    }

    private HttpServer serving(InetSocketAddress address) throws IOException {
        HttpServer server = HttpServer.create(address, 0);
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }

    private String url() {
        return "http://127.0.0.1:" + keycloak.getAddress().getPort();
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("anna")
                .issuer(url() + REALM)
                .audience("bm-services")
                .expirationTime(in(Duration.ofMinutes(5)));
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey by) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k-1").build(), claims.build());
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    @FunctionalInterface
    private interface Asserting {
        void about(JwtDecoder decoder) throws Exception;
    }
}
