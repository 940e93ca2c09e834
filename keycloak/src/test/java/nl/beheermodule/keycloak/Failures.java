package nl.beheermodule.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/**
 * The failed attempts of a person. Keycloak counts one after its answer to the browser, and until then refuses the next unseen:
 * whoever tries faster than a person must wait for it.
 */
final class Failures {
    private Failures() {}

    static void await(Person person, int failures) throws IOException, InterruptedException {
        for (int look = 0; look < 100; look++) {
            JsonNode status = of(person);
            int counted = Math.max(
                    status.path("numFailures").asInt(),
                    status.path("numSecondaryAuthFailures").asInt());
            if (counted >= failures || status.get("disabled").asBoolean()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("failure " + failures + " was not counted: " + of(person));
    }

    /** Looks for at most five seconds. */
    static boolean lock(Person person) throws IOException, InterruptedException {
        for (int look = 0; look < 250 && !of(person).get("disabled").asBoolean(); look++) {
            Thread.sleep(20);
        }
        return of(person).get("disabled").asBoolean();
    }

    static JsonNode of(Person person) throws IOException, InterruptedException {
        return Json.read(new Api()
                .admin("GET", "/attack-detection/brute-force/users/" + person.id(), List.of())
                .body());
    }
}
