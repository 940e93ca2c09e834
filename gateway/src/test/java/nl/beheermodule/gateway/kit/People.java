package nl.beheermodule.gateway.kit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who logs in, as the claims of Keycloak. Each time another session there. */
public final class People {
    private People() {}

    public static Map<String, Object> anna() {
        return person("p-anna", "anna", FakeKeycloak.LOA3);
    }

    public static Map<String, Object> person(String personId, String username, String acr) {
        return Map.of(
                "sub",
                "sub-" + username,
                "sid",
                UUID.randomUUID().toString(),
                "preferred_username",
                username,
                "given_name",
                "Anna",
                "family_name",
                "de Bakker",
                "person_id",
                personId,
                "acr",
                acr);
    }

    public static Map<String, Object> mees() {
        return Map.of(
                "sub",
                "sub-mees",
                "sid",
                UUID.randomUUID().toString(),
                "preferred_username",
                "mees.bakker",
                "given_name",
                "Mees",
                "family_name",
                "Bakker",
                "roles",
                List.of("employee"),
                "acr",
                "urn:etoegang:core:assurance-class:loa2plus");
    }
}
