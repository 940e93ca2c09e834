package nl.beheermodule.gateway.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every route of every service as it is asked for at the gateway, from their OpenAPI documents. */
public final class ServiceRoutes {
    private static final List<String> CONTEXTS =
            List.of("identity", "means", "authorization", "chain-authorization", "billing", "export");

    /** @param who the service's own rule, such as {@code ADMINISTRATOR} */
    public record Route(String method, String path, String who) {
        public boolean isPublic() {
            return who.equals("EVERYONE");
        }

        /** Told by Keycloak to identity-service itself, with a secret; not a thing of the gateway. */
        boolean isInternal() {
            return path.equals("/api/identity/v1/keycloak-events");
        }

        boolean isDecision() {
            return path.startsWith("/access/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private ServiceRoutes() {}

    public static List<Route> all() {
        List<Route> routes = new ArrayList<>();
        for (String context : CONTEXTS) {
            Path document = Path.of("..", context + "-service", "openapi.json");
            JsonNode paths = JsonMapper.shared().readTree(document.toFile()).path("paths");
            paths.properties()
                    .forEach(path -> path.getValue().properties().forEach(operation -> {
                        String plain = path.getKey().replaceAll("\\{[^}]+}", "x-1");
                        routes.add(new Route(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                plain.startsWith("/access/") ? plain : "/api/" + context + plain,
                                operation.getValue().path("x-access").asString()));
                    }));
        }
        return routes;
    }

    /** What may be asked without a session. */
    public static List<Route> open() {
        return all().stream()
                .filter(route -> route.isPublic() && !route.isInternal())
                .toList();
    }
}
