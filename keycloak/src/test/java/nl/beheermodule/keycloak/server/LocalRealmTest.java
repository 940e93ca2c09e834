package nl.beheermodule.keycloak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the local database stays, and when it goes. */
class LocalRealmTest {
    @TempDir
    Path directory;

    @Test
    void the_database_stays_while_the_realm_stays() throws Exception {
        assertThat(realm(Map.of()).ensure()).isTrue();
        Files.writeString(directory.resolve("data/keycloak.mv.db"), "accounts");

        assertThat(realm(Map.of()).ensure()).isFalse();
        assertThat(directory.resolve("data/keycloak.mv.db")).exists();
    }

    @Test
    void another_secret_or_address_is_another_realm() throws Exception {
        realm(Map.of("BM_GATEWAY_SECRET", "one")).ensure();
        Files.writeString(directory.resolve("data/keycloak.mv.db"), "accounts");

        assertThat(realm(Map.of("BM_GATEWAY_SECRET", "two")).ensure()).isTrue();
        assertThat(directory.resolve("data/keycloak.mv.db")).doesNotExist();
    }

    @Test
    void the_realm_file_is_whole_json_with_the_user_profile_inside() throws Exception {
        ObjectMapper json = new ObjectMapper();
        JsonNode realm = json.readTree(RealmFile.json());
        JsonNode profile = json.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());

        assertThat(profile.get("attributes").findValuesAsText("name"))
                .contains("person_id", "second_factor", "mobile", "eh_level", "locale");
        for (JsonNode attribute : profile.get("attributes")) {
            boolean own = attribute.at("/permissions/edit").toString().contains("user");
            assertThat(own).isEqualTo(attribute.get("name").asText().equals("locale"));
        }
    }

    private LocalRealm realm(Map<String, String> environment) {
        return new LocalRealm(new KeycloakFiles(directory, directory, directory), environment);
    }
}
