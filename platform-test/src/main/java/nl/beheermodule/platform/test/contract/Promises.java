package nl.beheermodule.platform.test.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the published AsyncAPI document promised and a new one would break. An event may come, and gain optional fields;
 * nothing goes, changes its type, or becomes required or optional: what is on the topics stays there for ever.
 */
public final class Promises {
    private Promises() {}

    /** @return one sentence a broken promise; empty when the new document only gains */
    public static List<String> broken(JsonNode published, JsonNode now) {
        List<String> broken = new ArrayList<>();
        JsonNode messages = now.path("components").path("messages");
        published.path("components").path("messages").properties().forEach(event -> {
            if (messages.has(event.getKey())) {
                JsonNode there = messages.path(event.getKey()).path("payload");
                compare(event.getKey(), event.getValue().path("payload"), there, broken);
            } else {
                broken.add(event.getKey() + " is gone");
            }
        });
        return broken;
    }

    private static void compare(String where, JsonNode before, JsonNode after, List<String> broken) {
        for (String keyword : List.of("type", "format")) {
            if (!before.path(keyword).equals(after.path(keyword))) {
                broken.add(where + ": " + keyword + " was " + before.path(keyword) + ", is " + after.path(keyword));
            }
        }
        before.path("enum").forEach(value -> {
            if (!contains(after.path("enum"), value)) {
                broken.add(where + ": value " + value + " is gone");
            }
        });
        if (before.has("items")) {
            compare(where + "[]", before.path("items"), after.path("items"), broken);
        }
        fields(where, before, after, broken);
    }

    private static void fields(String where, JsonNode before, JsonNode after, List<String> broken) {
        before.path("properties").properties().forEach(field -> {
            String name = where + "." + field.getKey();
            JsonNode there = after.path("properties").path(field.getKey());
            if (there.isMissingNode()) {
                broken.add(name + " is gone");
            } else {
                compare(name, field.getValue(), there, broken);
            }
        });
        after.path("properties").propertyNames().forEach(name -> {
            boolean was = requires(before, name);
            boolean is = requires(after, name);
            if (was != is) {
                broken.add(where + "." + name + (is ? " is required, and was not" : " was required, and is not"));
            }
        });
    }

    private static boolean requires(JsonNode schema, String field) {
        return schema.path("required")
                .valueStream()
                .anyMatch(each -> each.asString().equals(field));
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        return array.valueStream().anyMatch(value::equals);
    }
}
