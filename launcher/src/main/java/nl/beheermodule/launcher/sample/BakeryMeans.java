package nl.beheermodule.launcher.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.http.Upload;
import tools.jackson.databind.JsonNode;

/** The means of the bakery, as its beheerder sees and requests them. */
final class BakeryMeans {
    private final Console sanne;
    private final String path;

    /** @param organisationId of the bakery */
    BakeryMeans(Console sanne, String organisationId) {
        this.sanne = sanne;
        this.path = "/api/means/v1/organisations/" + organisationId;
    }

    /** The rows of the overview by e-mail address. */
    Map<String, JsonNode> byEmail() {
        return Stream.of(0, 1)
                .flatMap(page -> sanne.get(path + "/means?size=100&page=" + page)
                        .ok()
                        .json()
                        .path("items")
                        .valueStream())
                .collect(Collectors.toMap(row -> row.path("email").asString(), row -> row, (first, _) -> first));
    }

    Optional<JsonNode> of(SampleUser user) {
        return Optional.ofNullable(byEmail().get(user.email()));
    }

    /** @return the row of the means, which was there already or is new */
    JsonNode request(SampleUser user) {
        Map<String, Object> wanted = new HashMap<>(user.person());
        wanted.put("level", user.level());
        wanted.put("role", user.role());
        wanted.put("secondFactor", user.secondFactor());
        wanted.put("organisationIds", List.of());
        wanted.put("contractYears", 3);
        wanted.put("agreed", true);
        if (user.showsDocument()) {
            wanted.put("identityDocument", document(user));
        }
        if (user.isIdentified()) {
            wanted.put("identificationAddress", Registrations.ADDRESS);
        }
        UUID key = UUID.nameUUIDFromBytes(("means of " + user.username()).getBytes(UTF_8));
        return sanne.create(path + "/means", key, wanted).ok().json();
    }

    private Map<String, Object> document(SampleUser user) {
        Upload scan = new Upload("paspoort.png", "image/png", SampleScan.of(user.fullName()));
        String scanId =
                sanne.upload(path + "/scans", scan).ok().json().path("scanId").asString();
        return Map.of(
                "type",
                "PASSPORT",
                "number",
                "SPECI" + Math.floorMod(user.username().hashCode(), 10_000),
                "expiresOn",
                "2034-01-31",
                "scanIds",
                List.of(scanId));
    }
}
