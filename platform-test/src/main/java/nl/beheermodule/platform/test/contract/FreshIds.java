package nl.beheermodule.platform.test.contract;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Gives the ids, KvK numbers, user names and addresses of golden events other values, the same for the same everywhere:
 * what belonged together still does, and nothing of it was there before.
 */
final class FreshIds {
    private static final Pattern FRESH = Pattern.compile(".*([iI]d|Ids|Kvk|kvkNumber|username|[eE]mail)");
    private static final int EIGHT_DIGITS = 100_000_000;

    private final String run = UUID.randomUUID().toString();

    JsonNode of(JsonNode node) {
        return named("", node);
    }

    private JsonNode named(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream()
                    .toList()
                    .forEach(field -> object.set(field, named(field, object.path(field))));
            return object;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, named(name, array.path(i)));
            }
            return array;
        }
        return node.isString() && FRESH.matcher(name).matches() ? StringNode.valueOf(fresh(node.asString())) : node;
    }

    private String fresh(String value) {
        UUID other = UUID.nameUUIDFromBytes((run + value).getBytes(StandardCharsets.UTF_8));
        if (value.matches("\\d{8}")) {
            return "%08d".formatted(Math.floorMod(other.getLeastSignificantBits(), EIGHT_DIGITS));
        }
        return value.contains("@") ? other + "@korenschoof.example" : other.toString();
    }
}
