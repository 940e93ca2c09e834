package nl.beheermodule.keycloak.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The realm to import. Keycloak wants the user profile as a string inside the realm's JSON; here it stands in a file of its
 * own that people can read, and is put in its place when the realm is used.
 */
public final class RealmFile {
    private static final String PROFILE_PLACE = "\"@user-profile.json\"";

    private RealmFile() {}

    /** The whole realm; secrets and URLs are still {@code ${VARIABLE:value}}, which Keycloak's import fills in. */
    public static String json() {
        return resource("/realm/beheermodule-realm.json")
                .replace(PROFILE_PLACE, quoted(resource("/realm/user-profile.json")));
    }

    /** Writes the realm to the given file, for an image or another Keycloak. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), json());
    }

    private static String quoted(String json) {
        return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s*\\R\\s*", "") + '"';
    }

    private static String resource(String name) {
        try (InputStream in = RealmFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
