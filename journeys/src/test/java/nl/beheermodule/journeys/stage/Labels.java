package nl.beheermodule.journeys.stage;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words on the screens, read from the one Dutch file of the UI: a changed word does not break a journey. */
public final class Labels {
    private static final JsonNode DUTCH = JsonMapper.shared()
            .readTree(Path.of("..", "ui", "src", "i18n", "nl.json").toFile());

    private Labels() {}

    /** @param key as in the file, such as {@code wizard.next} */
    public static String label(String key) {
        JsonNode node = DUTCH;
        for (String part : key.split("\\.")) {
            node = node.path(part);
        }
        if (!node.isString()) {
            throw new IllegalArgumentException("No label " + key);
        }
        return node.asString();
    }
}
