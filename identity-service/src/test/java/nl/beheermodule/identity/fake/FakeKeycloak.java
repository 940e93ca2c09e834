package nl.beheermodule.identity.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The few calls of Keycloak's API that we use, over real HTTP. */
public final class FakeKeycloak {
    private static final String USERS = "/admin/realms/beheermodule/users";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, ObjectNode> users = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, String>>> credentials = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final Set<String> loggedOut = ConcurrentHashMap.newKeySet();
    private final AtomicInteger toReject = new AtomicInteger();
    private volatile boolean rejecting;

    public FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public ObjectNode user(String username) {
        return users.values().stream()
                .filter(user -> user.path("username").asString().equals(username))
                .findFirst()
                .orElseThrow();
    }

    public String idOf(String username) {
        return user(username).path("id").asString();
    }

    public void add(String username, String personId) {
        ObjectNode user = JSON.createObjectNode()
                .put("username", username)
                .put("id", "id-" + username)
                .put("enabled", true)
                .put("emailVerified", false);
        user.putObject("attributes").putArray("person_id").add(personId);
        users.put("id-" + username, user);
    }

    public void set(String username, String... types) {
        credentials.put(
                idOf(username),
                java.util.Arrays.stream(types)
                        .map(type -> Map.of("id", type + "-of-" + username, "type", type))
                        .toList());
    }

    /** Whose sessions were all ended. */
    public boolean loggedOut(String username) {
        return loggedOut.contains(idOf(username));
    }

    /** How many tokens were handed out. */
    public int tokens() {
        return tokens.get();
    }

    /** As if it is starting, or its database is gone. */
    public void reject(boolean rejects) {
        rejecting = rejects;
    }

    /** As if it restarts just now. */
    public void rejectNext() {
        toReject.incrementAndGet();
    }

    /** As an operator may do. */
    public void remove(String username) {
        users.remove(idOf(username));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            if (rejecting || toReject.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                answer(exchange, 503, "{}");
            } else if (path.endsWith("/protocol/openid-connect/token")) {
                answer(
                        exchange,
                        200,
                        "{\"access_token\":\"t" + tokens.incrementAndGet()
                                + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
            } else if (!String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                    .startsWith("Bearer t")) {
                answer(exchange, 401, "{}");
            } else if (path.endsWith("/account-setup-links")) {
                answer(
                        exchange,
                        201,
                        "{\"link\":\"https://login.example/setup/"
                                + JSON.readTree(body).path("userId").asString() + "\"}");
            } else if (path.endsWith("/logout")) {
                loggedOut.add(path.substring(USERS.length() + 1).replace("/logout", ""));
                answer(exchange, 204, "");
            } else {
                users(exchange, path.substring(USERS.length()), body);
            }
        }
    }

    private void users(HttpExchange exchange, String path, String body) throws IOException {
        String id = path.replace("/credentials", "").replace("/", "");
        if (!id.isEmpty() && !users.containsKey(id)) {
            answer(exchange, 404, "{\"error\":\"User not found\"}");
            return;
        }
        switch (exchange.getRequestMethod() + (path.endsWith("/credentials") ? " credentials" : "")) {
            case "POST" -> create(exchange, (ObjectNode) JSON.readTree(body));
            case "PUT" -> {
                users.put(id, ((ObjectNode) JSON.readTree(body)).put("id", id));
                answer(exchange, 204, "");
            }
            case "GET credentials" ->
                answer(exchange, 200, JSON.writeValueAsString(credentials.getOrDefault(id, List.of())));
            default -> {
                String query = String.valueOf(exchange.getRequestURI().getQuery());
                List<? extends JsonNode> found = users.values().stream()
                        .filter(user -> query.contains(
                                "username=" + user.path("username").asString() + "&"))
                        .toList();
                answer(exchange, 200, id.isEmpty() ? JSON.writeValueAsString(found) : users.get(id) + "");
            }
        }
    }

    private void create(HttpExchange exchange, ObjectNode user) throws IOException {
        String id = "id-" + user.path("username").asString();
        if (users.putIfAbsent(id, user.put("id", id)) != null) {
            answer(exchange, 409, "{}");
            return;
        }
        exchange.getResponseHeaders().add("Location", url() + USERS + "/" + id);
        answer(exchange, 201, "");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
