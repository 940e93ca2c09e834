package nl.beheermodule.gateway.kit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A login server that knows everyone: whoever is next logs in at once. Tokens are signed for real. */
public final class FakeKeycloak {
    public static final String LOA2 = "urn:etoegang:core:assurance-class:loa2";
    public static final String LOA3 = "urn:etoegang:core:assurance-class:loa3";
    private static final String OIDC = "/realms/beheermodule/protocol/openid-connect/";
    private static final FakeKeycloak ONLY = new FakeKeycloak();

    private final RSAKey key;
    private final HttpServer server;
    private final Map<String, Map<String, String>> logins = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final List<Map<String, String>> tokenRequests = new CopyOnWriteArrayList<>();
    private volatile Map<String, Object> next = Map.of();
    private volatile Duration tokensLast = Duration.ofMinutes(5);
    private volatile boolean refusesRefresh;

    private FakeKeycloak() {
        try {
            key = new RSAKeyGenerator(2048).keyID("fake").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(OIDC + "auth", this::login);
        server.createContext(OIDC + "token", this::token);
        server.createContext(
                OIDC + "certs", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    public static FakeKeycloak get() {
        return ONLY;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String issuer() {
        return url() + "/realms/beheermodule";
    }

    /** Who logs in next. */
    public FakeKeycloak next(Map<String, Object> claims) {
        next = Map.copyOf(claims);
        tokensLast = Duration.ofMinutes(5);
        refusesRefresh = false;
        return this;
    }

    public FakeKeycloak withTokensThatLast(Duration duration) {
        tokensLast = duration;
        return this;
    }

    public void endsEverySession() {
        refusesRefresh = true;
    }

    public long refreshes() {
        return tokenRequests.stream()
                .filter(request -> "refresh_token".equals(request.get("grant_type")))
                .count();
    }

    public Map<String, String> lastTokenRequest() {
        return tokenRequests.getLast();
    }

    /** As Keycloak sends it when a session ends. */
    public String logoutToken(String subject, String sid) {
        return sign(
                new JOSEObjectType("logout+jwt"),
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience("bm-gateway")
                        .subject(subject)
                        .claim("sid", sid)
                        .jwtID(UUID.randomUUID().toString())
                        .issueTime(new Date())
                        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build());
    }

    private void login(HttpExchange exchange) throws IOException {
        Map<String, String> request = form(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        logins.put(code, request);
        people.put(code, next);
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        request.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(request.getOrDefault("state", ""), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> request =
                form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        tokenRequests.add(request);
        boolean refresh = "refresh_token".equals(request.get("grant_type"));
        if (refresh && refusesRefresh) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String code = refresh ? request.getOrDefault("refresh_token", "") : request.getOrDefault("code", "");
        String nonce = logins.getOrDefault(code, Map.of()).getOrDefault("nonce", "");
        Map<String, Object> person = people.getOrDefault(code, Map.of());
        answer(exchange, 200, """
                {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":%d}
                """.formatted(
                jwt("bm-services", "", person), jwt("bm-gateway", nonce, person), code, tokensLast.toSeconds()));
    }

    private String jwt(String audience, String nonce, Map<String, Object> person) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .issueTime(new Date())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plus(tokensLast)));
        if (!nonce.isEmpty()) {
            claims.claim("nonce", nonce);
        }
        person.forEach(claims::claim);
        return sign(JOSEObjectType.JWT, claims.build());
    }

    private String sign(JOSEObjectType type, JWTClaimsSet claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID("fake")
                            .type(type)
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : encoded.split("&")) {
            int is = pair.indexOf('=');
            fields.put(
                    URLDecoder.decode(pair.substring(0, is), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
